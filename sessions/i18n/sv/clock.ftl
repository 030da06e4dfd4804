# Stegets klocka: ordet under siffrorna, högst 15 tecken.
clock-none = kvar
clock-soon = tiden rinner ut
clock-last = sista minuterna
clock-over = över tiden
clock-stands = klockan står
# Borden ber om mer tid från sina telefoner.
clock-more-time = { $count ->
    [one] Bord { $tables } ber om mer tid
   *[other] { $count } bord ber om mer tid: { $tables }
}
# Kommandona på nedersta raden, när de nu betyder något mer bestämt.
clock-label-pause = stoppa
clock-label-go-on = starta klockan
clock-label-more = min
