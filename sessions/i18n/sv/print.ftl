# Papper: bordskort, arbetsbok och husregler. Till borden med ni.
print-table = Bord
print-table-number = Bord { $number }
print-date = Datum

print-card-title = Bordskort: { $name }
print-card-table-word = Bord
print-card-table = Bord { $number }
print-card-code = Kod
print-card-scan = Kom med här
print-card-alt = QR-kod som leder telefonen till det här bordet
print-card-no-address = Adressen visas på duken.
print-card-wifi-alt = QR-kod som ansluter telefonen till Wi-Fi
print-card-address-first = Öppna kameran i telefonen och rikta den mot rutan.
print-card-address-then = Eller skriv adressen i webbläsaren och sedan koden.
print-card-wifi-address-first = Anslut till Wi-Fi: rikta kameran mot den lilla rutan.
print-card-wifi-address-then = Rikta den sedan mot den stora. Eller skriv adressen och koden i webbläsaren.
print-card-screen-first = Skriv adressen som visas på duken i telefonens webbläsare.
print-card-screen-then = Skriv sedan bordets kod.
print-card-wifi-screen-first = Anslut till Wi-Fi: rikta kameran mot rutan.
print-card-wifi-screen-then = Skriv adressen som visas på duken i webbläsaren och sedan bordets kod.
print-card-talk = Prata först. En telefon svarar för hela bordet.

print-workbook-title = Arbetsbok: { $name }
print-story = Att läsa
print-optional = (om ni hinner)
print-by-person = Var och en svarar själv, utan namn.
print-untold = Var och en svarade själv, utan namn. Det gemensamma resultatet finns i sammanställningen.
print-lines = { $most ->
    [one] En idé.
   *[other] En idé per rad, högst { $most }.
}
print-now = Nu
print-target = Mål
print-step = { $step } = { $word }
print-why = Varför?
print-rating = Ringa in var ni är nu och vart ni siktar.
print-score = Ringa in en siffra, { $low }–{ $high }.
print-score-write = Skriv ett tal i rutan, { $low }–{ $high }.
print-item = Punkt
print-sort = Kryssa för vart var och en hör.
print-rank = Numrera i viktighetsordning 1–{ $places }: 1 är viktigast.
print-points = { $points ->
    [one] Ni har en poäng. Märk ut den i rutan.
   *[other] Ni har { $points } poäng. Skriv i rutan hur många ni ger.
}
print-choice = { $most ->
    [one] Kryssa för en.
   *[other] Kryssa för högst { $most }.
}
print-gone = Idéerna i svaret har ändrats eller tagits bort sedan dess.
print-included-theme = Tema
print-included-yes = Ja
print-included-no = Nej
print-included-missing = Vad saknas?
print-included = Kryssa för om er sak finns med.
print-guard = Kryssa för en egen idé. Den förs till ledningsgruppen ord för ord.
print-take = Ta hit punkterna som samlades in i övning { $number } (”{ $title }”).
print-take-themes = Ta hit de teman som idéerna i övning { $number } (”{ $title }”) samlades till.
print-take-own = Ta hit era egna punkter från övning { $number } (”{ $title }”).

print-poster-title = Husregler: { $name }
print-poster-heading = Husregler
print-poster-agreed = Vår gemensamma överenskommelse { $date }
print-poster-empty = Det finns ännu inget till husreglerna: ingen har svarat på övningen { $exercises }. Skriv ut dem när principerna är valda.
print-poster-unmarked = I den här workshoppen är ingen övning märkt för husreglerna. Säg vilken övnings resultat som trycks, till exempel --from NAMN. Övningar: { $exercises }.
print-poster-exercise = Övningen ”{ $typed }” ger inga husregler. Det finns: { $exercises }.
print-poster-workshop = Husreglerna föds under ett tillfälle. Håll workshoppen { $name } och skriv ut dem när principerna är valda: paja print last poster
print-cards-workshop = På bordskorten finns koder, och de föds först när tillfället skapas. Skapa det (paja run { $name }) och skriv ut korten genast därefter: paja print last cards
print-language = Workshoppen finns inte på språket { $language }. Välj bland dessa: { $languages }.

print-file-cards = bordskort
print-file-workbook = arbetsbok
print-file-filled = arbetsbok-ifylld
print-file-poster = husregler-{ $size }

print-missing = Säg vilket tillfälle eller vilken workshop det gäller och vilket papper, till exempel paja print last cards. Papper: { $papers }.
print-unknown-paper = Papperet ”{ $typed }” finns inte. Det finns: { $papers }.
print-unused = De här gäller inte det här papperet, så de användes inte: { $options }.
print-half-wifi = För Wi-Fi-rutan behövs både --wifi-name och --wifi-password. Har nätet inget lösenord, skriv --wifi-password "".
print-wifi-name = Kontrollera Wi-Fi-namnet: det har högst { $most } tecken (å, ä och ö räknas som två) och inga radbyten.
print-wifi-password = Kontrollera Wi-Fi-lösenordet: det har { $low }–{ $high } tecken.
print-written-cards = Bordskorten finns i filen { $file }. Skriv ut dem enkelsidigt i verklig storlek (100 %) och vik på mitten.
print-written-workbook = Arbetsboken finns i filen { $file }.
print-written-poster = Husreglerna finns i filen { $file }.
print-no-address = Korten har ingen QR-kod, eftersom rummets adress inte är känd ännu: på dem står att adressen visas på duken. Rutan kommer med när rummet är öppet, eller när du ger en fast adress med --public-url.

print-seats-title = Placering: { $name }
print-seats-heading = Vem sitter var
print-seats-name = Namn
print-seats-organisation = Organisation
print-seats-role = Roll
print-seats-table = Bord
print-seats-nobody = Tillfället har ingen deltagarlista. Läs först in den: paja seats LISTA.csv { $session }, eller I i lobbyn.
print-seats-workshop = Placeringen hör till ett tillfälle. Skapa det (paja run { $name }), läs in deltagarna (paja seats LISTA.csv last) och skriv sedan ut: paja print last seats
print-file-seats = placering
print-written-seats = Placeringen finns i filen { $file }: först en lista till dörren, sedan en sida för varje bord. Den har namn, så förstör papperen efter tillfället.
