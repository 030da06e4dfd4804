# Kommandoradens meddelanden.
cli-unknown-option = Växeln { $option } finns inte. Alternativen ser du med paja --help.
cli-unknown-command = Det kommandot finns inte. Välj bland: { $choices }.
cli-unknown-language = Språket ”{ $typed }” finns inte. Välj bland: { $choices }.
cli-unknown-format = Formatet ”{ $typed }” finns inte. Välj bland: { $choices }.
cli-option-value = Kontrollera växeln { $option }: värdet saknas eller behövs inte. Hjälp: paja --help.
cli-number = { $option } ska vara ett heltal { $low }–{ $high }, inte ”{ $typed }”.
cli-what-missing = Säg också vilken workshop som öppnas ({ $workshops }) eller vilket tillfälle som fortsätter (last eller en referens från paja sessions).
cli-unknown-what = Det finns ingen workshop och inget tillfälle ”{ $typed }”. Workshoppar: { $workshops }. Tillfällen: { $sessions }.
cli-session-missing = Säg också vilket tillfälle som exporteras: last är det som senast användes, de andra räknas upp av paja sessions; --all tar dem alla.
cli-workshop = { $count ->
    [one] Workshoppen { $name } startar inte, eftersom det finns ett fel i dess fil. Se det med paja check { $name }
   *[other] Workshoppen { $name } startar inte, eftersom det finns { $count } fel i dess fil. Se dem med paja check { $name }
}
cli-only-new = De här gäller bara ett nytt tillfälle och användes inte: { $options }.
cli-needs-terminal = Det här behöver ett terminalfönster. Utan terminal sköts rummet med paja serve.
cli-demo-database = Provtillfället har en egen tillfällig databas. Lämna bort --db.
cli-settings = Inställningsfilen { $path } kan inte läsas: { $reason }. Den har inte rörts; rätta eller ta bort den.
cli-settings-language = Språket i inställningsfilen { $path } är okänt. Filen har inte rörts; som språk duger { $choices }.
cli-no-log = Loggen { $file } kan inte skrivas: { $reason }. Programmet fungerar ändå.
cli-fell = Programmet kraschade. De svar som sparats finns kvar och du kan fortsätta med paja. Loggen: { $file }
cli-no-sessions = Det finns inga tillfällen än. Börja med paja.
cli-session-step = steg { $step }/{ $steps }
cli-session-over = avslutat
cli-exported = Sammanställningen finns i filen { $file }.
cli-workshop-missing = Säg också vilken workshop. Välj bland: { $workshops }.
cli-unknown-workshop = Det finns ingen workshop ”{ $typed }”. Välj bland: { $workshops }.
cli-misspelt-workshop = Det finns ingen workshop ”{ $typed }”. Menade du { $near }? Välj bland: { $workshops }.
cli-workshop-language = Workshoppen { $name } finns inte på språket { $language }. Välj med --lang bland: { $languages }.
cli-other-language = Workshoppen finns bara på dessa språk: { $languages }. Tillfället börjar på det första av dem.
cli-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
cli-steps = { $steps } steg
cli-own = egen: { $title }
cli-broken = egen, { $count } fel: paja check { $name }
cli-shown-in = Workshoppen finns bara på dessa språk: { $languages }. Den visas på det första av dem.
cli-show-step = { $number }. { $title } · { $minutes } min · { $name }
cli-show-words = Till borden
cli-show-story = Att läsa högt
cli-show-say = Säg
cli-show-watch = Håll ögonen på
cli-show-stuck = Om ett bord har kört fast
cli-show-move-on = När ni går vidare
cli-show-notes = Övrigt
cli-show-question = Fråga
cli-show-end = klart
cli-type-lines = idéer, en per rad
cli-type-text = en gemensam mening
cli-type-rating = bedömning nu och mål
cli-type-profile = flera bedömningar, nu och mål
cli-type-rows = tabell
cli-type-sort = sortering i lådor
cli-type-rank = rangordning
cli-type-points = poäng att dela ut
cli-type-choice = val
cli-type-score = betyg
cli-type-included = finns bordets sak med
cli-type-guard = en idé att hålla fast vid
cli-by-table = bordet svarar
cli-by-person = var och en svarar, utan namn
cli-optional = frivillig
cli-from = alternativen kommer från steget { $step }
cli-from-themes = temana kommer från steget { $step }
cli-new-missing = Ge också workshoppen ett namn, till exempel paja new min-workshop.
cli-new-name = { $guess ->
    [near] ”{ $typed }” duger inte som namn. Använd små bokstäver a–z, siffror och bindestreck, till exempel { $near }.
   *[none] ”{ $typed }” duger inte som namn. Använd små bokstäver a–z, siffror och bindestreck, till exempel min-workshop.
}
cli-new-taken = Workshoppen { $name } finns redan. Välj ett annat namn, till exempel { $free }.
cli-new-written = Workshoppen finns i filen { $path }
cli-new-next = Öppna den i en texteditor och ändra den som du vill. Granska med paja check { $name } och starta med paja run { $name }.
cli-pack-written = Paketet finns i filen { $path }. Mottagaren installerar det med paja unpack { $file }.
cli-unpack-missing = Säg också vilket paket som ska installeras, till exempel paja unpack min-workshop.paja.
cli-unpack-name = Installeras med namnet { $name }.
cli-unpack-other-name = Namnet { $name } är upptaget, så den här installeras som { $free }.
cli-unpack-same = Samma workshop är redan installerad som { $name }. Inget ändrades.
cli-unpack-ask = Ska den installeras? (j/n)
cli-unpack-not = Inget installerades.
cli-unpack-no-terminal = Inget installerades, eftersom det inte går att fråga om lov här. Ge lov med --yes.
cli-unpack-done = Installerad. Se den med paja show { $name } och starta den med paja run { $name }.
cli-own-folder = Dina egna workshoppar finns i mappen { $folder }
cli-unknown-size = Storleken ”{ $typed }” finns inte. Det finns: { $choices }.
cli-unknown-audience = Målgruppen ”{ $typed }” finns inte. Välj bland: { $choices }.
cli-date = ”{ $typed }” är ingen dag. Skriv så här: 1.9.2026 eller 2026-09-01.
cli-not-to-terminal = Formatet { $format } kan inte visas i terminalen. Ange en fil eller en mapp: --output FIL.
cli-all-or-some = Ange antingen --all eller tillfällenas referenser, inte båda.
cli-only-with-all = --since och --unit avgränsar alla tillfällen. Lägg till --all.
cli-none-such = Det finns inga sådana tillfällen. Se dagar och enheter med paja sessions, och vidga --since och --unit.
cli-no-folder = Mappen { $path } finns inte. Skapa den först eller ange en annan.
cli-other-ending = Filen slutar på .{ $ending }, men formatet som begärdes är { $format }. Ändra någondera.
cli-public-url = ”{ $typed }” duger inte som adress. Ge den hel och utan sökväg, till exempel https://paja.example.org
cli-trust-proxy = --trust-proxy behöver proxyns adress, och ”{ $typed }” är ingen sådan. Skriv till exempel --trust-proxy 127.0.0.1, eller bara --trust-proxy sist på raden.
cli-time = ”{ $typed }” är inget klockslag. Skriv så här: 11.30.
