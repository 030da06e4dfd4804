# Processledarens fjärrkontroll i telefonen.
remote-title = Fjärrkontroll – { $where }
remote-lobby = Lobbyn
remote-joined = Med { $joined } / { $tables } bord
remote-open = Svaren öppna
remote-closed = Svaren stängda
remote-waiting = Svaren inte öppnade
remote-answered = { $answered } / { $tables } bord har svarat
remote-shown-none = Salen ser inga svar ännu.
remote-shown-all = Salen ser alla svar.
remote-shown-tables = { $tables ->
    [one] Salen ser ett bords svar.
   *[other] Salen ser { $tables } bords svar.
}
remote-shown-some = Salen ser svaren på { $whole } / { $questions } frågor.

# Knapparna.
remote-begin = Börja
remote-next = Nästa
remote-back = Föregående steg
remote-open-answers = Öppna svaren
remote-close = Stäng svaren
remote-reveal = Visa resultaten
remote-reveal-next = Visa nästa
remote-reveal-table = Visa bord { $table }
remote-conceal = Bort från duken
remote-clock = Klockan
remote-pause = Stoppa klockan
remote-start = Starta klockan
remote-minute-less = −1 min
remote-minute-more = +1 min
remote-projector = Duken
remote-page-before = Föregående sida
remote-page-after = Nästa sida
remote-undo = Ångra: { $what }
remote-more = Andra sidor
remote-to-answers = Dölj ett svar
remote-to-enter = Svara för ett bord
remote-to-themes = Gruppera idéerna
remote-to-steps = Gå till ett steg
remote-to-end = Avsluta tillfället
remote-back-to-room = Till fjärrkontrollen

# Vad det blev av en tryckning.
remote-done = Gjort: { $what }.
remote-done-again = Det här gjordes redan vid första tryckningen: { $what }.
remote-undone = Ångrat: { $what }.
remote-undone-again = Det här ångrades redan vid första tryckningen: { $what }.
remote-page-now = På duken visas sida { $page }.
remote-stale = Läget hade hunnit ändras, så din tryckning utfördes inte. Så här är läget nu.
remote-stale-since = Läget hade hunnit ändras: { $what }. Din tryckning utfördes inte. Så här är läget nu.
remote-stale-same = En medledare hann före: { $what }. Saken är alltså gjord, och den gjordes inte två gånger.
remote-change-end = tillfället avslutades
remote-change-undo = det senaste kommandot ångrades
remote-unknown = Knappen kändes inte igen, så inget gjordes. Ladda om sidan.
remote-lost = Kontakten med processledarens dator bröts. Det du ser är gammalt och uppdateras av sig självt när kontakten är tillbaka.
remote-trying = Nätet hackar, ett nytt försök görs…
remote-failed = Tryckningen kom kanske inte fram. Se läget när kontakten är tillbaka. Du kan trycka igen: det görs inte två gånger.
remote-fresh = Läget har ändrats. Det du håller på med står kvar tills du uppdaterar.
remote-fresh-go = Uppdatera

# Att dölja ett svar.
remote-answers-title = Dölj ett svar
remote-answers-help = Ett dolt svar syns varken på duken eller i telefonerna. Det finns kvar och är med i sammanställningen.
remote-no-answers = Det finns inga svar i det här steget ännu.
remote-withheld = Svaren syns när minst { $least } har svarat.
remote-by-hand = räknat för hand
remote-somebody = Svar utan namn
remote-is-hidden = dolt
remote-is-shown = salen ser det här
remote-not-shown = inte visat ännu
remote-hide = Dölj
remote-bring-back = Ta fram igen
remote-hid = { $table ->
    [0] att ett svar doldes
   *[other] att bord { $table }:s svar doldes
}
remote-brought-back = { $table ->
    [0] att ett svar togs fram igen
   *[other] att bord { $table }:s svar togs fram igen
}
remote-answer-changed = Svaret har just ändrats, så det varken doldes eller togs fram. Läs det på nytt och tryck sedan.

# Att svara för ett bord.
remote-enter-title = Svara för ett bord
remote-enter-help = Välj bord. Överst står de som inte har svarat.
remote-enter-all = Alla bord
remote-enter-closed = Svaren är stängda. När du sparar öppnas de, och då kan också telefonerna svara.
remote-enter-save = Spara
remote-enter-open-save = Öppna svaren och spara
remote-entry-earlier = Bordet har redan det här svaret. Du kan ändra det.
remote-each = Varje persons svar på en egen rad.
remote-entered = Sparat: bord { $table }.
remote-withdrawn = Återtaget: bord { $table }:s svar.
remote-elsewhere = Det här skrev du till ett steg som redan är förbi. Det sparades inte:

# Idéer till teman.
remote-themes = Gruppera idéerna
remote-no-ideas = Det finns inga idéer ännu. De kommer hit efter hand som borden svarar.
remote-ungrouped = Ogrupperade { $left }
remote-suggested = förslag
remote-accept-all = Godkänn alla { $count } förslag
remote-aside = Åt sidan
remote-where = Välj idéer och sedan tema:
remote-put-out-go = Inget tema
remote-put-aside-go = Lägg åt sidan
remote-new-theme = Nytt tema
remote-make = Gör ett tema
remote-regroup = Ångra grupperingen
remote-put = { $ideas ->
    [one] Idén flyttades till temat { $name }.
   *[other] { $ideas } idéer flyttades till temat { $name }.
}
remote-put-out = { $ideas ->
    [one] Idén väntar på gruppering igen.
   *[other] { $ideas } idéer väntar på gruppering igen.
}
remote-accepted = { $ideas ->
    [one] Förslaget godkändes.
   *[other] { $ideas } förslag godkändes.
}
remote-made = { $ideas ->
    [0] Nytt tema: { $name }.
    [one] Nytt tema { $name }, med en idé.
   *[other] Nytt tema { $name }, med { $ideas } idéer.
}
remote-put-aside = { $ideas ->
    [one] Idén lades åt sidan. Orsaken syns i sammanställningen.
   *[other] { $ideas } idéer lades åt sidan. Orsaken syns i sammanställningen.
}
remote-regrouped = Den senaste grupperingen ångrades.
remote-none-chosen = Välj först en eller flera idéer.
remote-idea-moved = En medledare hann flytta idén ”{ $idea }”, så inget flyttades. Se var den är nu.

# Stegen, slutet, och en adress som inte öppnar något.
remote-steps = Till vilket steg?
remote-here = ni är här
remote-been = gjort
remote-end-why = Svaren stängs och telefonerna får ett tack. Allt är sparat.
remote-end-waited = De här borden har inte svarat:
remote-end-no = Inte än
remote-over-title = Tack!
remote-over = Tillfället är avslutat och allt är sparat. Du kan stänga sidan.
remote-gone-title = Den här adressen öppnar ingen fjärrkontroll
remote-gone = Adressen har bytts ut, eller så saknas något i den. En ny finns på processledarens dator: tryck F där och fotografera QR-koden.
remote-gone-table = Var du på väg till ett bord?
remote-gone-go = Skriv bordets kod

# På processledarens skärm.
remote-screen = Fjärrkontroll
remote-screen-say = Fotografera QR-koden med din egen telefon eller skriv adressen. Telefonen visar läget och gör detsamma som den här datorn.
remote-screen-private = Bara för dig och din medledare. Visa aldrig det här på duken.
remote-screen-connected = { $remotes ->
    [0] Ingen fjärrkontroll är ansluten ännu.
    [one] En fjärrkontroll är ansluten.
   *[other] { $remotes } fjärrkontroller är anslutna.
}
remote-screen-revoked = Den gamla adressen öppnar inget längre. Här är en ny.
remote-screen-back = tillbaka
