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
dialogue-over = Tillfället är avslutat. Tack!
dialogue-question = Fråga { $name }: { $label }
dialogue-joined = { $table } kom med. { $joined } av { $tables } bord är med.
dialogue-answered = { $table } svarade på frågan { $question }: { $text }
dialogue-answered-only = { $table } svarade: { $text }
dialogue-withdrawn = { $table } tog tillbaka sitt svar på frågan { $question }.
dialogue-withdrawn-only = { $table } tog tillbaka sitt svar.
dialogue-all-answered = Alla { $tables } bord har svarat.
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

# Klockan och tidsplanen.
dialogue-minutes =
    { $count ->
        [one] 1 minut
       *[other] { $count } minuter
    }
dialogue-seconds =
    { $count ->
        [one] 1 sekund
       *[other] { $count } sekunder
    }
dialogue-planned = Ni har { $minutes } på er.
dialogue-clock-lobby = Klockan börjar gå när det första steget börjar. Skriv nästa för att börja.
dialogue-clock-waiting = Klockan går inte. Planerad tid: { $whole }. Skriv klocka starta för att starta den.
dialogue-clock-running = Klockan går. Kvar: { $left } av { $whole }.
dialogue-clock-running-over = Klockan går. Den planerade tiden, { $whole }, tog slut för { $left } sedan.
dialogue-clock-paused = Klockan är stoppad. Kvar: { $left } av { $whole }.
dialogue-clock-paused-over = Klockan är stoppad. Den planerade tiden, { $whole }, är redan använd, och dessutom { $left }.
dialogue-alarm-soon = Nu är det bara { $left } kvar.
dialogue-alarm-over = Tiden är slut. Mer tid ger du till exempel med klocka +2.
dialogue-missing = Har inte svarat än: { $tables }.
dialogue-more-time =
    { $count ->
        [one] { $table } ber om mer tid.
       *[other] { $table } ber om mer tid. Nu är det { $count } bord som ber.
    }
dialogue-no-more-time = { $table } ber inte längre om mer tid.
dialogue-asking = Ber om mer tid: { $tables }.
dialogue-forecast-free = Ni slutar { $end } om allt går enligt planen. Inget slut är avtalat; ange det så här: slutar 11.30.
dialogue-forecast-in-time = Enligt tidsplanen: ni slutar { $ends }.
dialogue-forecast-late = { $minutes } försenade: ni slutar { $end }, avtalat slut är { $ends }.
dialogue-forecast-early = { $minutes } före: ni slutar { $end }, avtalat slut är { $ends }.
dialogue-ways = Så här hinner ni i tid. Välj med nummer, till exempel försenad 1. Valet kan ångras.
dialogue-no-ways = Det finns inget kvar att förkorta eller hoppa över. Du kan komma överens om ett nytt slut, till exempel: slutar 11.45.
dialogue-way = { $number }: { $way }
dialogue-then-in-time = Då slutar ni { $end }.
dialogue-then-late = Då slutar ni { $end }, fortfarande { $minutes } för sent.
dialogue-change = { $title } från { $was } till { $minutes } minuter
dialogue-change-told = Tidsplanen ändrades: { $title }, { $minutes }.
dialogue-plan-changed = Tidsplanen ändrades.
dialogue-no-way =
    { $ways ->
        [0] Nu finns det inget att välja. Läget hör du med försenad.
        [one] Det finns bara 1 att välja. Det hör du med försenad.
       *[other] Det finns inget sätt { $number }. Välj 1–{ $ways }; du hör dem med försenad.
    }
dialogue-way-gone = Läget har ändrats sedan sätten berättades. Skriv försenad för att höra de nya.
dialogue-in-lobby = Klockan går först när det första steget har börjat. Skriv nästa för att börja.
dialogue-how-timer = Skriv klocka, klocka starta, klocka stoppa, klocka +2 eller klocka -1.
dialogue-how-late = Skriv försenad, sättets nummer som försenad 1 eller sluttiden som försenad 11.30.
dialogue-how-ends = Skriv ett klockslag, till exempel slutar 11.30, eller slutar av.

# Vad salen ser.
dialogue-shown = Alla svar syns för salen.
dialogue-shown-part = En del av svaren syns för salen.
dialogue-revealed-all = Alla svar i det här steget syns nu för salen, på duken och i telefonerna.
dialogue-revealed-question = Alla svar på frågan { $question } syns nu för salen.
dialogue-revealed-table = { $table } syns nu för salen: { $text }
dialogue-concealed = Salen ser inte någons svar nu.
dialogue-hidden = { $table }: svaret är dolt för salen men finns kvar: { $text }
dialogue-hidden-person = Svaret är dolt för salen men finns kvar.
dialogue-brought-back = { $table }: svaret får synas för salen igen: { $text }
dialogue-brought-back-person = Svaret får synas för salen igen.
dialogue-nothing = inget svar
dialogue-only-page = På duken
dialogue-no-page = Duken visar inga resultat nu.
dialogue-no-answer = Bord { $table } har inte svarat på frågan { $question }.
dialogue-nothing-more = Det finns inga nya svar att visa. Vänta tills borden svarar, eller visa alla genom att skriva avslöja.
dialogue-how-reveal = Skriv avslöja, avslöja nästa eller avslöja av.
dialogue-how-page = Skriv sidans nummer, till exempel sida 2, eller sida nästa.

# Vilka, ångra, vägen in.
dialogue-who-not-in = Inte med än: { $tables }.
dialogue-who-in = Med, har inte svarat än: { $tables }.
dialogue-who-writing = Skriver: { $tables }.
dialogue-who-answered = Har svarat: { $tables }.
dialogue-who-asleep = Telefonen sover: { $tables }.
dialogue-who-all-not-in = Inget bord är med än.
dialogue-who-all-in = Alla { $tables } bord är med, inget har svarat än.
dialogue-who-all-writing = Alla { $tables } bord skriver.
dialogue-who-all-answered = Alla { $tables } bord har svarat.
dialogue-who-all-asleep = Telefonerna sover vid alla { $tables } bord.
dialogue-who-here = Med: { $tables }.
dialogue-who-all-here = Alla { $tables } bord är med.
dialogue-moved = Datorns adress har bytts. Telefoner: öppna nu { $address } i webbläsaren.
dialogue-cut-off = Nätförbindelsen bröts, så telefonerna kommer inte med. Anslut datorn till nätet igen: allt är sparat och fortsätter där ni var.
dialogue-undone = Ångrat: { $what }.
dialogue-screen = Duken: öppna { $address } i webbläsaren på den datorn.
dialogue-remote = Fjärrkontrollen: öppna { $address } i din egen telefon. Adressen är hemlig: vem som helst som har den kan styra tillfället. Visa den inte på duken.
dialogue-remote-off = Det finns ingen fjärrkontroll, och den gamla adressen öppnar inte längre något. En ny får du med fjärrkontroll ny.
dialogue-how-remote = Skriv fjärrkontroll, fjärrkontroll ny eller fjärrkontroll av.
dialogue-how-wifi = Skriv nätets namn och lösenord; det som har mellanslag inom citattecken, till exempel: wifi "Gästernas nät" lösenord1.
dialogue-wifi = Wi-Fi: telefonerna ansluter till nätet { $name }, lösenord { $password }. Dess QR-kod finns på duken och på bordskorten när du skriver ut dem.
dialogue-wifi-open = Wi-Fi: telefonerna ansluter till nätet { $name }, som inte har något lösenord. Dess QR-kod finns på duken och på bordskorten när du skriver ut dem.
dialogue-wifi-none = Inget Wi-Fi är angivet. Ange det så här: wifi NAMN LÖSENORD.
dialogue-phone = En telefon hittade fram: { $browser }.
dialogue-phone-fast = En telefon hittade fram: { $browser }, svar på { $milliseconds } millisekunder.

dialogue-help-reveal = reveal eller avslöja: visar alla svar på den här frågan för salen; avslöja nästa ett bord till och, när allt syns, nästa sida; avslöja av inget alls.
dialogue-help-conceal = conceal eller göm: detsamma som avslöja av.
dialogue-help-show = show eller visa: salen ser alla svar i steget på en gång. show 4 eller visa 4 tar fram det dolda svaret från bord 4; frågans namn kan skrivas efteråt.
dialogue-help-hide = hide eller dölj: salen ser inte längre några svar. hide 4 eller dölj 4 döljer bara svaret från bord 4; det finns kvar i sammanställningen.
dialogue-help-page = page eller sida: läser upp vilka resultat duken visar; sida 2 vänder till den andra sidan, sida nästa till den följande.
dialogue-help-timer = timer eller klocka: berättar hur mycket tid steget har kvar. klocka starta, klocka stoppa, klocka +2, klocka -1.
dialogue-help-late = late eller försenad: berättar när ni slutar och hur ni hinner i tid; försenad 1 väljer det första sättet.
dialogue-help-ends = ends 11.30 eller slutar 11.30: bestämmer när ni slutar.
dialogue-help-undo = undo eller ångra: tar tillbaka det senaste kommandot och berättar vilket det var. Svaren finns kvar.
dialogue-help-who = who eller vilka: berättar vilka som skriver, vilka som har svarat och vilka som ber om mer tid.
dialogue-help-screen = screen eller duk: berättar dukens adress.
dialogue-help-remote = remote eller fjärrkontroll: berättar den hemliga adressen till fjärrkontrollen i din telefon; fjärrkontroll ny byter den, fjärrkontroll av tar bort den.
dialogue-help-wifi = wifi NAMN LÖSENORD: berättar nätet för telefonerna; ett namn med mellanslag men utan lösenord skrivs inom citattecken. wifi av glömmer det.
dialogue-table-not-in = { $table }: är inte med än. Kod { $code }.
dialogue-table-in = { $table }: är med, har inte svarat än. Kod { $code }.
dialogue-table-here = { $table }: är med. Kod { $code }.
dialogue-table-writing = { $table }: skriver. Kod { $code }.
dialogue-table-answered = { $table }: har svarat. Kod { $code }.
dialogue-table-asleep = { $table }: telefonen sover. Kod { $code }.
