# Kysymyksen tulokset vetäjän näytöllä ja koosteessa.
board-empty = Ei vielä vastauksia.
board-ideas = { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideaa
}
board-now = Nyt
board-target = Tavoite
board-spread = Nyt { $now } ({ $now_range }), tavoite { $target } ({ $target_range }), matkaa { $gap }
board-tables = pöytää
board-by-hand = vetäjän kirjaama
# Monelta vastaus on tullut, ja milloin tulosta ei vielä näytetä.
board-from = { $tables ->
    [one] { $tables } pöytä
   *[other] { $tables } pöytää
}
board-people = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
board-persons = vastaajaa
board-withheld = { $people } vastannut – tulos näytetään, kun vastaajia on vähintään { $least }.
board-no-items = Tähän tulee, mitä pöydät kirjoittivat aiemmassa vaiheessa. Siellä ei ole vielä mitään.
board-reasons = Perusteluja
# Arviot ja osaamisprofiili.
board-disputed-now = Eniten erimielisyyttä nykytilasta
board-disputed-target = Eniten erimielisyyttä tavoitteesta
board-furthest = kauimpana muista: { $tables }
board-gaps = Pisin matka tavoitteeseen: { $items }
board-disputes = Eniten erimielisyyttä: { $items }
board-span = suluissa alin–ylin
# Pienet taulukot.
board-rows = { $rows ->
    [one] { $rows } rivi
   *[other] { $rows } riviä
}
# Lajittelu.
board-percent = { $percent } %
board-reference = vertailu
board-tied = Jakautui tasan
board-sorted-apart = tästä oltiin eri mieltä
board-unlike-most = Toisin kuin useimmat
# Järjestys. Luku on Spearmanin järjestyskorrelaatio keskimäärin.
board-agreement-full = { $who ->
    [person] Vastaajat
   *[table] Pöydät
} ovat lähes yhtä mieltä (järjestyskorrelaatio { $correlation })
board-agreement-strong = { $who ->
    [person] Vastaajat
   *[table] Pöydät
} ovat melko yksimielisiä (järjestyskorrelaatio { $correlation })
board-agreement-some = { $who ->
    [person] Vastaajat
   *[table] Pöydät
} ovat osin samaa mieltä (järjestyskorrelaatio { $correlation })
board-agreement-weak = { $who ->
    [person] Vastaajat
   *[table] Pöydät
} ovat aika lailla eri mieltä (järjestyskorrelaatio { $correlation })
board-agreement-none = { $who ->
    [person] Vastaajat
   *[table] Pöydät
} ovat eri mieltä, yhteistä järjestystä ei ole (järjestyskorrelaatio { $correlation })
board-place = keskisija
board-firsts = ykkösenä
board-unplaced = { $items ->
    [one] { $items } jäi ilman sijaa
   *[other] { $items } jäi ilman sijaa
}
# Pisteet.
board-points-sum = yht.
board-points-givers = antoi
board-points-most = enin
board-pointless = { $items ->
    [one] { $items } jäi ilman pisteitä
   *[other] { $items } jäi ilman pisteitä
}
# Luvut ihmisiltä.
board-average = Keskiarvo { $average } ({ $span })
board-promoters = Suosittelijat { $promoters }, passiiviset { $passives }, arvostelijat { $detractors }
board-points-agreement = { $who ->
    [person] Vastaajat
   *[table] Pöydät
} antoivat keskimäärin { $share } % pisteistään samoille
# Ovatko pöytien asiat mukana teemoissa, ja mistä ideasta ne pitävät kiinni.
board-included-yes = mukana
board-included-no = puuttuu
board-included-missed = puuttuu: { $tables }
board-included-count = { $ideas ->
    [one] Yksi asia puuttuu
   *[other] { $ideas } asiaa puuttuu
}
board-included-missing = Tätä pöydät jäivät kaipaamaan
board-guard-gone = Ideaa on muutettu sen jälkeen; pöytä voi valita uudelleen.
board-until-shown = Tulos näkyy, kun näytät sen (R) tai suljet vastaukset (O).
