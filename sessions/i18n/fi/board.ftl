# Kysymyksen tulokset vetäjän näytöllä ja koosteessa.
board-empty = Ei vielä vastauksia.
board-ideas = { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideaa
} · { $tables ->
    [one] { $tables } pöytä
   *[other] { $tables } pöytää
}
board-now = Nyt
board-target = Tavoite
board-spread = Nyt { $now } ({ $now_range }), tavoite { $target } ({ $target_range }), matkaa { $gap }
board-tables = pöytää
board-by-hand = vetäjän kirjaama
