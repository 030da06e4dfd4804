# Sammanställningen på skärmen och vidare.
report-empty = Ingen har svarat ännu. Sammanställningen fylls på allteftersom borden svarar.
report-answered = { $answered } / { $tables } bord svarade
report-left-out = hoppades över
report-not-leaders = inte till ledningsgruppen
report-not-tables = inte till borden
report-no-introduction = Här kan du skriva en inledning till ledningsgruppen (Enter).
report-ledger = { $came ->
    [0] Det finns inga idéer ännu.
    [one] En idé: i teman { $themed }, för sig { $quoted }, lagda åt sidan { $aside }, återtagna eller ändrade { $withdrawn }
   *[other] { $came } idéer: i teman { $themed }, för sig { $quoted }, lagda åt sidan { $aside }, återtagna eller ändrade { $withdrawn }
}
report-guarded = ⚑ bordet håller fast vid den
report-ungrouped = Utan tema
report-aside = Lagt åt sidan
report-weight = { $ideas ->
    [one] 1 idé
   *[other] { $ideas } idéer
} · { $tables ->
    [one] 1 bord
   *[other] { $tables } bord
}{ $votes ->
    [0] {""}
    [one] {" "}· 1 poäng
   *[other] {" "}· { $votes } poäng
}
# Vad som ännu är öppet.
report-ends = { $count ->
    [one] Ännu öppet: { $first }
   *[other] Ännu { $count } öppna saker. { $first }
}
report-end-running = Tillfället pågår; det kan ännu komma svar.
report-end-silent = { $count ->
    [one] Ett bord har inte svarat på något.
   *[other] { $count } bord har inte svarat på något.
}
report-end-withheld = { $exercise }: så få har svarat ({ $count }) att resultatet inte visas.
report-end-ungrouped = { $count ->
    [one] { $exercise }: en idé är ännu utan tema.
   *[other] { $exercise }: { $count } idéer är ännu utan tema.
}
report-end-missed = { $count ->
    [one] { $exercise }: bord { $tables } tycker att deras sak inte ryms i temat ”{ $text }”.
   *[other] { $exercise }: borden { $tables } tycker att deras sak inte ryms i temat ”{ $text }”.
}
report-end-missing = Bord { $tables } saknar i temana: { $text }
# Att ändra en del.
report-whole = Sammanställningens rubrik och inledning
report-heading = Rubrik
report-introduction = Inledning
report-comment = Kommentar
report-for-leaders = Går till ledningsgruppen
report-for-tables = Går till borden
report-done = ta i bruk
# Allt till ledningsgruppen.
report-everything = allt till ledningen
report-send = Allt till ledningsgruppen
report-send-why = Dokumentet (Word och PDF), beslutsblanketten (Excel) och en webbsida i samma mapp.
report-send-ends = Det här är ännu öppet:
report-send-yes = spara
report-send-anyway = spara ändå
# En fil.
report-export = spara i en fil
report-choose = I vilket format ska sammanställningen sparas?
report-docx = Word: att läsa och ändra
report-pdf = PDF: att skriva ut
report-xlsx = Excel: tabeller och beslutsblankett
report-html = Webbsida: att läsa på vilken enhet som helst
report-md = Bara text (Markdown)
report-csv = Tabell (CSV): för andra kalkylprogram
report-json = Datastruktur (JSON): för andra program
report-to-leaders = För vem: ledningsgruppen
report-to-record = För vem: arkivet, alla svar
report-to-tables = För vem: borden, att dela ut till deltagarna
report-language = Sammanställningens språk: { $language }
report-write = spara
report-written = Sparat: { $path }
# Papper.
report-paper-choose = Vilket papper ska skrivas ut?
report-paper-cards = Bordskort: namn, kod och QR
report-paper-workbook = Arbetsbok: övningarna på papper
report-paper-filled = Ifylld arbetsbok: bordens svar på sina platser
report-paper-poster-a3 = Husreglerna, A3
report-paper-poster-a4 = Husreglerna, A4
report-paper-seats = Placering: en lista till dörren och till varje bord
report-paper-language = Språk: { $languages }
report-paper-write = gör PDF
report-wifi = Wi-Fi på korten
report-wifi-why = Korten får en QR-kod som ansluter telefonen till nätet. Lämna tomt om det inte behövs.
report-wifi-name = Nätets namn
report-wifi-password = Lösenord
report-wifi-no-name = Skriv också nätets namn, eller ta bort lösenordet.
report-end-unguarded = { $count ->
    [one] { $exercise }: bord { $tables } har ändrat idén som det håller fast vid. Be bordet välja på nytt.
   *[other] { $exercise }: borden { $tables } har ändrat idéerna som de håller fast vid. Be dem välja på nytt.
}
report-end-votes-lost = { $count ->
    [one] { $exercise }: en poäng gavs till ett tema eller en idé som inte längre finns.
   *[other] { $exercise }: { $count } poäng gavs till teman eller idéer som inte längre finns.
}
report-poster-choose = Vilken övning blir husregler?
report-poster-nothing = Det finns inget till husreglerna än. Skriv ut dem när borden har skrivit eller valt principer.
report-comment-long = { $over ->
    [one] Texten är ett tecken för lång. Korta den.
   *[other] Texten är { $over } tecken för lång. Korta den.
}
report-drop = Förkasta ändringarna?
report-drop-why = Sammanställningen blir som den var.
report-drop-yes = förkasta
report-wifi-done = gör PDF
report-elsewhere = Endast läsning: tillfället är öppet i ett annat fönster (datorn { $computer }, sedan kl. { $time }).
report-elsewhere-at = Endast läsning: tillfället är öppet i ett annat fönster (datorn { $computer }, sedan kl. { $time }), adress { $address }.
report-elsewhere-gone = Det andra fönstret är stängt. Du kan fortsätta tillfället här.
report-take-over = fortsätt tillfället här
report-end-hidden = { $exercise }: { $count ->
    [one] ett svar som doldes för salen finns med i sammanställningen. Ställ dess idéer åt sidan i grupperingen (G, D) eller lämna bort hela delen, om det inte hör till ledningsgruppen.
   *[other] { $count } svar som doldes för salen finns med i sammanställningen. Ställ deras idéer åt sidan i grupperingen (G, D) eller lämna bort hela delen, om de inte hör till ledningsgruppen.
}
