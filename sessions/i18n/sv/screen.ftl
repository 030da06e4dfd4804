# Gemensamt för alla bilder: hjälp, språk, färger, att sluta.
screen-help-title = Vad tangenterna gör
screen-help-moving = Med pilarna rör du dig i en lista, med Enter väljer du, med tabulatorn (Tab) går du från fält till fält. Musen fungerar också: klicka på vilket kommando som helst.
screen-help-close = tillbaka
screen-language = Kieli – Språk – Language
screen-language-choose = använd det här språket
screen-themes = Sök färger…
screen-theme-paja-light = Paja, ljust (ljust rum)
screen-theme-paja-dark = Paja, mörkt (dunkelt rum)
screen-palette = Sök ett kommando…
screen-nothing-found = Ingenting hittades. Pröva ett annat ord.
screen-quit = Vill du sluta nu?
screen-quit-why = Tillfället är sparat och fortsätter på samma ställe när du startar programmet igen. Bordens telefoner väntar så länge.
screen-quit-yes = avsluta programmet
screen-quit-demo = Vill du avsluta demonstrationen?
screen-quit-demo-why = Svaren i demonstrationen försvinner när programmet stängs. Dina egna tillfällen berörs inte.
screen-quit-demo-yes = avsluta programmet
screen-quit-unsaved = Avsluta utan att spara?
screen-quit-unsaved-why = Ändringarna i workshoppen är inte sparade ännu. Du sparar dem med S.
screen-quit-unsaved-yes = avsluta, ändringarna försvinner
screen-ctrl-c = Ctrl+C gör ingenting här. Programmet avslutar du med Ctrl+Q.
screen-too-small = Fönstret är för litet.
    Det behövs minst { $columns } × { $rows } tecken, nu finns { $now_columns } × { $now_rows }.
    Gör fönstret större eller texten mindre (Ctrl och −).
screen-quit-rehearsal = Vill du avsluta repetitionen?
screen-quit-rehearsal-why = De påhittade bordens svar försvinner när programmet stängs. Dina egna tillfällen berörs inte.
screen-quit-rehearsal-yes = avsluta programmet
