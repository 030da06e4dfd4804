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
