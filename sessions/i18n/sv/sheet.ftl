# Excelfilens blad och kolumner, och radernas nya kolumner.
sheet-about = Sammanställning
sheet-decisions = Beslut
sheet-themes = Teman
sheet-ideas = Idéer
sheet-ratings = Bedömningar
sheet-ratings-by-table = Bedömningar per bord
sheet-results = Resultat
sheet-placings = Svar per bord

sheet-column-theme = Tema
sheet-column-votes = Poäng
sheet-column-votes-of-theme = Temats poäng
sheet-column-guarded = Bordet håller fast
sheet-column-reason = Varför åt sidan
sheet-column-given-at = Given
sheet-column-version = Version
sheet-column-idea-id = Idéns beteckning
sheet-status-set-aside = lagd åt sidan
sheet-status-withdrawn = återtagen eller ändrad
sheet-kind-not-sent = inte med
sheet-not-sent-leaders = { $count ->
    [one] En övning (idéer: { $ideas }) skickades inte till ledningsgruppen.
   *[other] { $count } övningar (idéer: { $ideas }) skickades inte till ledningsgruppen.
}
sheet-not-sent-tables = { $count ->
    [one] En övning (idéer: { $ideas }) är inte med i bordens sammanställning.
   *[other] { $count } övningar (idéer: { $ideas }) är inte med i bordens sammanställning.
}
sheet-yes = ja

# Bladet Sammanställning.
sheet-for-leaders = Till ledningsgruppen: det som sades i rummet. Det finns inga förslag att besluta om.
sheet-for-leaders-asked = Till ledningsgruppen. Besluten skrivs på bladet Beslut; vad som sades i rummet finns på de följande.
sheet-for-record = Till arkivet: allt som sades, också det som lades åt sidan eller togs tillbaka.
sheet-for-tables = Till deltagarna: det här sade vi tillsammans.
sheet-units = Enheter
sheet-tables-there = Bord
sheet-tables-answered = Bord som svarat
sheet-state = Läge
sheet-over = Tillfället är avslutat.
sheet-exercises = Övningar där något frågades
sheet-exercises-kept = Av dem inte med här
sheet-ledger = Vad det blev av varje idé
sheet-together = Sammanlagt
sheet-came = Idéer som kom
sheet-quoted = Med som sådana
sheet-themed = Med i teman
sheet-aside = Lagda åt sidan: { $reason }
sheet-not-sent = I övningar som inte är med
sheet-withdrawn = Återtagna eller ändrade av bordet
sheet-check = Kontroll
sheet-adds-up = stämmer
sheet-wrong = stämmer inte
sheet-introduction = Processledarens ord

# Bedömningar, resultat och teman.
sheet-answers = Antal svar
sheet-lowest = Lägst
sheet-highest = Högst
sheet-all-units = alla tillsammans
sheet-result = Resultat
sheet-meaning = Vad resultatet är
sheet-result-points = poäng sammanlagt
sheet-result-rank = placering i medeltal
sheet-result-choice = val
sheet-result-sort = gånger i den här lådan
sheet-tables = Bord
sheet-missed = Vem saknar sitt
sheet-words = Idéerna ord för ord
sheet-more-ideas = { $count ->
    [one] … och en till: se bladet Idéer
   *[other] … och { $count } till: se bladet Idéer
}
sheet-cut = … (mer ryms inte i en Excelcell; allt finns i CSV- och JSON-filerna)

# Bladet Beslut.
sheet-decision-accepted = Godkänns
sheet-decision-changed = Godkänns med ändringar
sheet-decision-later = Senare
sheet-decision-not = Genomförs inte
sheet-decision-more = Mer information behövs
sheet-decision-how = Välj i listan. En motivering kan skrivas i slutet av raden.
sheet-decision-other = Välj ett av besluten i listan eller lämna tomt. Andra ord ryms i motiveringen.
sheet-due-other = Skriv en dag, till exempel 31.12.2027. Den kan inte vara före tillfället.
