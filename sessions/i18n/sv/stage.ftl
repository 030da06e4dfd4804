# Duken: hela salen läser den ända från sista raden.
stage-table = Bord { $number }
stage-step = { $step } / { $steps }
# Före början, och för dem som kommer sent.
stage-join = Anslut med telefonen
stage-joined = { $joined } / { $tables } bord är med
stage-seat-in = med
stage-seat-out = inte än
stage-code-alt = QR-kod som öppnar adressen { $address }
stage-wifi = Anslut först till Wi-Fi
stage-wifi-password = Lösenord: { $password }
stage-wifi-stay = Säger telefonen ”ingen internetanslutning”, stanna ändå kvar i det här nätet.
stage-wifi-alt = QR-kod som ansluter telefonen till Wi-Fi-nätet { $name }
# Skedet.
stage-answered = { $answered } / { $tables } bord har svarat
stage-waiting = Prata först – svaren öppnas snart
stage-closed = Svaren är stängda: { $answered } / { $tables } bord svarade
stage-time-left = kvar
stage-time-stands = klockan står
stage-time-over = tiden är ute
# Resultaten.
stage-turn = Sida { $page } / { $pages }
stage-now = nu
stage-target = mål
stage-gap = längst väg till målet
stage-disputed = mest oenighet
stage-rank = medelplats { $place }, etta hos { $firsts }
stage-points = { $points ->
    [one] { $points } poäng
   *[other] { $points } poäng
}, från { $givers }, mest { $most }
stage-included = med { $yes }, saknas { $no }
# Till slut.
stage-over-title = Tack!
stage-over = Era svar är i säkert förvar och sammanställs. Sidan på telefonen kan stängas.
# Sidan i webbläsaren.
stage-screen = Duken
stage-lost = Förbindelsen till processledarens dator bröts. Sidan fortsätter av sig själv.
