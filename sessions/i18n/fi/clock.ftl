# Vaiheen kello: sana numeroiden alla, enintään 15 merkkiä.
clock-none = jäljellä
clock-soon = aika vähissä
clock-last = viime minuutit
clock-over = yli ajan
clock-stands = kello seisoo
# Pöydät pyytävät puhelimistaan lisäaikaa.
clock-more-time = { $count ->
    [one] Pöytä { $tables } pyytää lisäaikaa
   *[other] { $count } pöytää pyytää lisäaikaa: { $tables }
}
# Alarivin komennot, kun ne tarkoittavat nyt jotakin tarkempaa.
clock-label-pause = pysäytä
clock-label-go-on = kello käyntiin
clock-label-more = min
