# Sammanställningen som fil för ledningsgruppen och kansliet.
summary-heading = Sammanställning: { $name }
summary-workshop = Workshop: { $title }
summary-date = Dag: { $date }
summary-place = Plats: { $place }
summary-units = { $count ->
    [one] Enhet: { $units }
   *[other] Enheter: { $units }
}
summary-answered = Bord som svarat: { $answered } av { $tables }
summary-unfinished = { $step ->
    [0] Tillfället har inte börjat än.
   *[other] Tillfället pågår: steg { $step } av { $steps }.
}
summary-proposals = Förslag
summary-proposals-wait = De här väntar på ledningsgruppens beslut.
summary-left-out = Det här steget hoppades över.
summary-unanswered = Ingen svarade på den här övningen.
summary-no-answers = Inga svar.
summary-exercise-answered = Bord som svarat: { $answered } av { $tables }.
summary-table = Bord { $number }
summary-table-column = Bord
summary-now = Nu
summary-target = Mål
summary-gap = Skillnad
summary-average = Medeltal
summary-average-of = Medeltal, { $name }
summary-no-unit = enheten inte angiven
summary-steps = Antal bord per siffra
summary-spread-now = Nu: medeltal { $average }, lägst { $lowest }, högst { $highest }
summary-spread-target = Mål: medeltal { $average }, lägst { $lowest }, högst { $highest }
# Tabellens kolumner och ord.
summary-column-session = Tillfälle
summary-column-name = Namn
summary-column-date = Dag
summary-column-place = Plats
summary-column-unit = Enhet
summary-column-workshop = Workshop
summary-column-step = Steg
summary-column-exercise = Övning
summary-column-question = Fråga
summary-column-kind = Slag
summary-column-table-number = Bordets nummer
summary-column-table = Bord
summary-column-text = Svar
summary-column-now = Nu
summary-column-target = Mål
summary-column-gap = Skillnad
summary-column-status = Läge
summary-kind-idea = idé
summary-kind-statement = mening
summary-kind-rating = bedömning
summary-status-proposed = väntar på beslut
summary-status-recorded = antecknad
# Motiveringar, fördelningar och oenighet.
summary-people = { $count ->
    [one] En person svarade, anonymt.
   *[other] { $count } personer svarade, anonymt.
}
summary-withheld = { $people } har svarat – resultatet visas när minst { $least } har svarat.
summary-reasons = Motiveringar:
summary-steps-people = Antal svarande per siffra
summary-average-gap = Kvar till målet i medeltal: { $gap }
summary-disputed-now = Oenigheten var störst om var vi är nu.
summary-disputed-target = Oenigheten var störst om målet.
summary-furthest = Längst från medeltalen: { $tables }
summary-spread = Medeltal { $average }, lägst { $lowest }, högst { $highest }
summary-nps = Net Promoter Score (NPS) { $nps }: ambassadörer (9–10) { $promoters }, passiva (7–8) { $passives }, kritiker (0–6) { $detractors }
summary-figure = Siffra
summary-answerers = Svarande
summary-answering-tables = Bord
# Saker som sorteras, rangordnas, får poäng, väljs eller bedöms.
summary-number = Nr
summary-item = Sak
summary-range = Variation
summary-scale = Skala: { $steps }
summary-gaps = { $count ->
    [one] Största skillnaden: { $items }
   *[other] Största skillnaderna: { $items }
}
summary-disputed = Mest oenighet: { $items }
summary-box = Låda
summary-placings = Antal
summary-share = Andel
summary-reference = Jämförelse
summary-most-put = Oftast
summary-percent = { $share }{"\u00A0"}%
summary-average-place = Placering i medeltal
summary-firsts = Förstaplatser
summary-placed = Placerad av
summary-agreement = Enighet: { $agreement } (rangkorrelation i snitt: 0 = ingen gemensam ordning, 1 = alla har samma)
summary-points-agreement = { $who ->
    [person] Deltagarna
   *[table] Borden
} gav i snitt { $share }{"\u00A0"}% av sina poäng till samma saker.
summary-points = Poäng
summary-givers = Poäng av
summary-most-points = Mest av en
summary-picked = Val
summary-rest-sort = Inte sorterade: { $items }
summary-rest-rank = Utan placering: { $items }
summary-rest-points = Utan poäng: { $items }
summary-by-table = Bord för bord (siffrorna är raderna i tabellen ovan):
summary-gone = (inte längre på listan)
summary-gone-profile = { $count ->
    [one] En bedömning gällde en sak som inte längre finns på listan.
   *[other] { $count } bedömningar gällde saker som inte längre finns på listan.
}
summary-gone-sort = { $count ->
    [one] En sortering gällde en sak som inte längre finns på listan.
   *[other] { $count } sorteringar gällde saker som inte längre finns på listan.
}
summary-gone-rank = { $count ->
    [one] En placering gavs till en sak som inte längre finns på listan; de som kom efter har flyttats upp.
   *[other] { $count } placeringar gavs till saker som inte längre finns på listan; de som kom efter har flyttats upp.
}
summary-gone-points = { $count ->
    [one] En poäng gavs till en sak som inte längre finns på listan.
   *[other] { $count } poäng gavs till saker som inte längre finns på listan.
}
summary-gone-choice = { $count ->
    [one] Ett val gällde en sak som inte längre finns på listan.
   *[other] { $count } val gällde saker som inte längre finns på listan.
}
summary-column-figure = Siffra
summary-column-box = Låda
summary-column-people = Personer
summary-kind-row = rad
summary-kind-reason = motivering
summary-kind-sort = sortering
summary-kind-rank = placering
summary-kind-points = poäng
summary-kind-choice = val
summary-kind-included = är den med
summary-kind-guard = hålls fast vid
summary-kind-withheld = visas inte än
summary-gone-guard = { $count ->
    [one] En idé som ett bord höll fast vid finns inte längre på listan.
   *[other] { $count } idéer som borden höll fast vid finns inte längre på listan.
}
summary-gone-included = { $count ->
    [one] Ett svar gällde ett tema som inte längre finns.
   *[other] { $count } svar gällde teman som inte längre finns.
}
summary-theme = Tema
summary-included-yes = Finns med
summary-included-no = Finns inte
summary-included-missed = Vilka saknar sin sak
summary-missing = Saknas i temana:
summary-held-idea = Idé { $number } (ingår inte i den här sammanställningen)
summary-held-theme = Tema { $number } (ingår inte i den här sammanställningen)
