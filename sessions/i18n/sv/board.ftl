# Svaren på en fråga på processledarens skärm och i sammanställningen.
board-empty = Inga svar än.
board-ideas = { $ideas ->
    [one] { $ideas } idé
   *[other] { $ideas } idéer
}
board-now = Nu
board-target = Mål
board-spread = Nu { $now } ({ $now_range }), mål { $target } ({ $target_range }), avstånd { $gap }
board-tables = bord
board-by-hand = inskrivet av processledaren
# Hur många som har svarat, och när resultatet ännu inte visas.
board-from = { $tables ->
    [one] { $tables } bord
   *[other] { $tables } bord
}
board-people = { $people ->
    [one] { $people } person
   *[other] { $people } personer
}
board-persons = personer
board-withheld = { $people } har svarat – resultatet visas när minst { $least } har svarat.
board-no-items = Hit kommer det som borden skrev i ett tidigare steg. Där finns inget än.
board-reasons = Motiveringar
# Bedömningar och kompetensprofil.
board-disputed-now = Mest oenighet om nuläget
board-disputed-target = Mest oenighet om målet
board-furthest = längst från de andra: { $tables }
board-gaps = Längst väg till målet: { $items }
board-disputes = Mest oenighet: { $items }
board-span = inom parentes lägsta–högsta
# Små tabeller.
board-rows = { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
}
# Sortering.
board-percent = { $percent } %
board-reference = jämförelse
board-tied = Jämnt fördelat
board-sorted-apart = här gick åsikterna isär
board-unlike-most = Annorlunda än de flesta
# Ordning. Siffran är Spearmans rangkorrelation i snitt.
board-agreement-full = { $who ->
    [person] De som svarat
   *[table] Borden
} är så gott som eniga (rangkorrelation { $correlation })
board-agreement-strong = { $who ->
    [person] De som svarat
   *[table] Borden
} är ganska eniga (rangkorrelation { $correlation })
board-agreement-some = { $who ->
    [person] De som svarat
   *[table] Borden
} är delvis eniga (rangkorrelation { $correlation })
board-agreement-weak = { $who ->
    [person] De som svarat
   *[table] Borden
} är ganska oeniga (rangkorrelation { $correlation })
board-agreement-none = { $who ->
    [person] De som svarat
   *[table] Borden
} är oeniga, någon gemensam ordning finns inte (rangkorrelation { $correlation })
board-place = medelplats
board-firsts = som etta
board-unplaced = { $items ->
    [one] { $items } fick ingen plats
   *[other] { $items } fick ingen plats
}
# Poäng.
board-points-sum = tot.
board-points-givers = gav
board-points-most = mest
board-pointless = { $items ->
    [one] { $items } blev utan poäng
   *[other] { $items } blev utan poäng
}
# Siffror från människor.
board-average = Medeltal { $average } ({ $span })
board-promoters = Ambassadörer { $promoters }, passiva { $passives }, kritiker { $detractors }
board-points-agreement = { $who ->
    [person] Deltagarna
   *[table] Borden
} gav i snitt { $share } % av sina poäng till samma saker
# Finns bordens saker med i temana, och vilken idé håller de fast vid.
board-included-yes = finns
board-included-no = fattas
board-included-missed = fattas: { $tables }
board-included-count = { $ideas ->
    [one] En sak fattas
   *[other] { $ideas } saker fattas
}
board-included-missing = Det här fattas enligt borden
board-guard-gone = Idén har ändrats sedan dess; bordet kan välja på nytt.
board-until-shown = Resultatet syns när du visar det (R) eller stänger svaren (O).
