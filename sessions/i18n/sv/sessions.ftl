# Alla tillfällen.
sessions-title = Tillfällen
sessions-looking = Söker tillfällen…
sessions-found = { $count ->
    [0] Det finns inga tillfällen ännu. Skapa det första från startvyn.
    [one] Ett tillfälle.
   *[other] { $count } tillfällen, det nyaste först.
}
sessions-day = Dag
sessions-state = Hur långt
sessions-name = Namn
sessions-unit = Enhet
sessions-over = ✓ avslutat
sessions-lobby = · inte påbörjat
sessions-step = ◐ steg { $step }/{ $steps }
sessions-look = se sammanställningen: { $name }
sessions-go-on = fortsätt: { $name }
sessions-save-several = spara { $count } tillsammans
