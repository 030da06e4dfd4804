# Raddialogen (paja serve): korta meningar att läsa upp.
dialogue-ready = Tillfället { $name } är öppet. Dess referens är { $reference }.
dialogue-database = Svaren sparas i filen { $path }.
dialogue-port = Port { $wanted } var upptagen, så { $port } används.
dialogue-address = Telefoner: öppna { $address } i webbläsaren och skriv in bordets kod.
dialogue-unreachable = Den här datorn är inte i något nätverk, så telefonerna kommer inte med. På den här datorn är adressen { $address }.
dialogue-table = Bord { $number }
dialogue-table-named = Bord { $number }, { $name }
dialogue-code = { $table }: kod { $code }.
dialogue-hint = Skriv nästa för att gå till nästa steg. Kommandona räknas upp med hjälp.
dialogue-lobby = Lobbyn. { $joined } av { $tables } bord är med.
dialogue-step = Steg { $step } av { $steps }: { $title }. I det här steget frågas ingenting.
dialogue-step-waiting = Steg { $step } av { $steps }: { $title }. Svaren är inte öppnade än.
dialogue-step-open = Steg { $step } av { $steps }: { $title }. Svaren är öppna, { $answered } av { $tables } bord har svarat.
dialogue-step-left = Steg { $step } av { $steps }: { $title }. Svaren är stängda, { $answered } av { $tables } bord svarade.
dialogue-step-closed = Steg { $step } av { $steps }: { $title }. Svaren är stängda, { $answered } av { $tables } bord svarade.
dialogue-shown = Allas svar syns i telefonerna.
dialogue-over = Tillfället är avslutat. Tack!
dialogue-question = Fråga { $name }: { $label }
dialogue-joined = { $table } kom med. { $joined } av { $tables } bord är med.
dialogue-answered = { $table } svarade på frågan { $question }: { $text }
dialogue-answered-only = { $table } svarade: { $text }
dialogue-withdrawn = { $table } tog tillbaka sitt svar på frågan { $question }.
dialogue-withdrawn-only = { $table } tog tillbaka sitt svar.
dialogue-all-answered = Alla { $tables } bord har svarat.
dialogue-table-answered = { $table }: har svarat. Kod { $code }.
dialogue-table-joined = { $table }: är med, har inte svarat än. Kod { $code }.
dialogue-table-away = { $table }: är inte med än. Kod { $code }.
dialogue-unknown = Kommandot ”{ $word }” finns inte. Välj bland: { $choices }.
dialogue-closed = Svaren är inte öppna. Öppna dem med open.
dialogue-how-answer = Skriv bordet och svaret, till exempel: svara 4 Vi hälsar på alla.
dialogue-how-withdraw = Skriv också bordet, till exempel: withdraw 4.
dialogue-long = Raden var för lång och lästes inte. Dela upp den.
dialogue-failed = Kommandot lyckades inte, men rummet är fortfarande öppet. Orsaken finns i loggen { $file }.
dialogue-lost = { $count ->
    [one] { $count } rad föll bort.
   *[other] { $count } rader föll bort.
} Skriv status för att höra läget.
dialogue-help-next = next eller nästa: till nästa steg; dess svar öppnas och det förra stegets stängs.
dialogue-help-back = back eller tillbaka: till föregående steg.
dialogue-help-jump = jump 5 eller hoppa 5: direkt till steg 5; steg 0 är lobbyn.
dialogue-help-open = open eller öppna: öppnar svaren, också på nytt.
dialogue-help-close = close eller stäng: stänger svaren; de som getts finns kvar.
dialogue-help-show = show eller visa: alla telefoner ser allas svar.
dialogue-help-hide = hide eller dölj: de ser inte längre de andras svar.
dialogue-help-answer = answer 4 TEXT eller svara 4 TEXT: antecknar svaret från bord 4. Hur det skrivs berättas efter frågan när steget börjar. För en annan fråga än den första kommer dess namn först: answer 4 future: TEXT.
dialogue-help-withdraw = withdraw 4 eller återta 4: tar tillbaka svaret från bord 4; frågans namn kan skrivas efteråt.
dialogue-help-add = add NAMN eller lägg NAMN: ett bord till.
dialogue-help-status = status eller läge: berättar var vi är och vilka som har svarat.
dialogue-help-summary = summary eller sammanställning: läser upp sammanställningen.
dialogue-help-end = end eller avsluta: avslutar tillfället.
dialogue-help-reopen = reopen eller fortsätt: öppnar ett avslutat tillfälle på nytt.
dialogue-help-help = help eller hjälp: räknar upp de här kommandona.
dialogue-help-quit = quit eller sluta: stänger programmet. Tillfället finns kvar och fortsätter med paja serve last.
dialogue-people-only =
    { $people ->
        [one] { $table }: en person har nu svarat.
       *[other] { $table }: { $people } personer har nu svarat.
    }
dialogue-people =
    { $people ->
        [one] { $table }, fråga { $question }: en person har nu svarat.
       *[other] { $table }, fråga { $question }: { $people } personer har nu svarat.
    }
dialogue-all-people = Från varje bord har minst en person svarat.
dialogue-count =
    { $people ->
        [0] Ingen har svarat på frågan { $question } än.
        [one] En person har svarat på frågan { $question }.
       *[other] { $people } personer har svarat på frågan { $question }.
    }
dialogue-withheld = Resultatet visas när minst { $least } har svarat.
dialogue-person = Här svarar var och en själv, med sin egen telefon och utan namn. De som inte har telefon räknar du.
dialogue-each = Skriv två snedstreck, //, mellan olika personers svar.
dialogue-item = { $number }: { $item }
dialogue-own-items = Varje bord väljer bland sina egna. Punkterna för bord 4 räknas upp med punkter 4.
dialogue-help-items = items eller punkter: räknar upp de numrerade punkter man väljer bland; punkter 4 dem som bord 4 har.
dialogue-no-notes = Det här steget har inga anteckningar.
dialogue-help-notes = notes eller anteckningar: läser bara för dig vad du kan säga, vad du ska lägga märke till och när ni går vidare.
