# Svaren på en fråga på processledarens skärm och i sammanställningen.
board-empty = Inga svar än.
board-ideas = { $ideas ->
    [one] { $ideas } idé
   *[other] { $ideas } idéer
} · { $tables ->
    [one] { $tables } bord
   *[other] { $tables } bord
}
board-now = Nu
board-target = Mål
board-spread = Nu { $now } ({ $now_range }), mål { $target } ({ $target_range }), avstånd { $gap }
board-tables = bord
board-by-hand = inskrivet av processledaren
