# Processledarens skärm under workshoppen.
room-step = Steg { $step } / { $steps }
room-minutes = { $minutes } min
room-left-out = hoppas över
room-phase-waiting = Svaren ej öppnade
room-phase-open = Svaren är öppna
room-phase-left = Svaren är stängda
room-phase-closed = Svaren är stängda
room-count = { $answered } / { $tables } bord
room-shown = Salen ser: allt
room-no-questions = I det här steget samlas inga svar in.
room-over = Tillfället är avslutat. Tack!
room-people = personer
room-all-answered = Alla bord har svarat.
room-waiting = Inte svarat: { $tables }
room-waiting-many = { $count ->
    [one] { $count } bord har inte svarat än
   *[other] { $count } bord har inte svarat än
}
# Kommandona längst ned, när de nu betyder något bestämt.
room-next = nästa: { $title }
room-read-summary = se sammanställningen
room-back-to-room = tillbaka
room-label-answer = svara
room-label-open = öppna
room-label-close = stäng
room-label-show = visa
room-label-hide = dölj
# Frågor innan något görs.
room-end = Ska tillfället avslutas?
room-end-why = Svaren stängs och telefonerna får ett tack. Allt är sparat, och tillfället kan öppnas på nytt.
room-end-yes = avsluta tillfället
room-leave = Vill du lämna tillfället?
room-leave-why = Tillfället är sparat och fortsätter härifrån när du öppnar det från startvyn. Bordens telefoner väntar så länge.
room-leave-yes = gå till startvyn
room-open = Svaren är stängda. Ska de öppnas?
room-open-why = Du kan svara åt ett bord när svaren är öppna. Då kan man också svara med telefon.
room-open-yes = öppna svaren och skriv
# Att gå från ett steg till ett annat.
room-jump = Till vilket steg?
room-jump-go = gå till steg { $step }
room-leave-out = hoppa över
room-put-back = ta med igen
# Stöd för processledaren.
room-advice-say = Säg högt
room-advice-words = Det här läser borden på telefonen
room-advice-story = Berättelse
room-advice-watch = Lägg märke till
room-advice-stuck = Om ett bord kör fast
room-advice-move_on = När ni går vidare
room-advice-notes = Anteckningar
room-notes-examples = Exempel på svar: { $question }
room-demo = Demo – ingenting sparas
room-state-answered = har svarat
room-state-writing = skriver
room-state-in = med
room-state-asleep = ingen kontakt
room-state-not-in = inte än
room-shown-questions = Salen ser: { $whole } / { $questions } frågor
room-shown-tables = Salen ser: { $count } bord
room-page = sida { $page }
room-hidden = { $count ->
    [one] { $count } dolt
   *[other] { $count } dolda
}
room-no-network = Inget nätverk!
room-label-conceal = ta bort
room-label-next = ett till
room-label-page = nästa sida
room-label-undo = ångra: { $what }
room-undone = Ångrat: { $what }
room-rehearsal = Repetition
room-shown-more = { $count } bord till
room-shown-live = Salen ser svaren. Nya svar syns också genast: stäng svaren (O) om du vill läsa dem först, eller visa ett i taget (V).
