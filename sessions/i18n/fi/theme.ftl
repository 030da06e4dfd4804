# Ideoiden ryhmittely teemoiksi.
theme-title = Teemat: { $title }
theme-left = { $left }/{ $all } ryhmittelemättä
theme-left-none = { $all ->
    [0] ei vielä ideoita
   *[other] ✓ kaikki { $all } käsitelty
}
theme-themes = Teemat
theme-none = Ei vielä teemoja. N tekee ensimmäisen, ja G ehdottaa teemoja ideoista, jotka muistuttavat toisiaan.
theme-counted = { $what } { $count }
theme-marked = { $count } merkitty
theme-ideas = { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideaa
}
theme-count = { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideaa
} · { $tables ->
    [one] { $tables } pöytä
   *[other] { $tables } pöytää
}
theme-points = { $points } p.
theme-missed = { $count ->
    [one] Pöydän { $tables } asia puuttuu
   *[other] Pöytien { $tables } asia puuttuu
}
theme-aside = – sivussa
theme-withdrawn = Pöytä on perunut tämän tai sanonut sen uudelleen toisin.

# Mitä vasemmalla näkyy.
theme-see-ungrouped = Ryhmittelemättä
theme-see-all = Kaikki ideat
theme-see-theme = Teema: { $name }
theme-see-aside = Sivussa ja perutut
theme-empty-ungrouped = ✓ Kaikki ideat on käsitelty.
theme-empty-all = Ei vielä ideoita. Ne tulevat tähän sitä mukaa kuin pöydät vastaavat.
theme-empty-theme = Tässä teemassa ei ole vielä ideoita.
theme-empty-aside = Yhtään ideaa ei ole sivussa eikä peruttu.

# Alarivin komennot, kun ne tarkoittavat nyt jotakin tarkempaa.
theme-put = { $ideas ->
    [one] siirrä teemaan: { $name }
   *[other] siirrä { $ideas } teemaan: { $name }
}
theme-put-first = { $ideas ->
    [one] tee idealle teema
   *[other] tee teema { $ideas } idealle
}
theme-open = katso teeman ideat
theme-go-on = seuraava ryhmittelemätön
theme-ready = takaisin
theme-label-ungrouped = näytä ryhmittelemättä
theme-label-all = näytä kaikki
theme-label-theme = näytä teeman ideat
theme-label-aside = näytä sivussa olevat
theme-label-part = omaksi teemaksi
theme-label-bring-back = ota takaisin
theme-label-accept-all = hyväksy kaikki { $count }

# Teeman nimi.
theme-new = { $ideas ->
    [0] Uusi teema
    [one] Uusi teema yhdelle idealle
   *[other] Uusi teema { $ideas } idealle
}
theme-rename = Uusi nimi teemalle ”{ $name }”
theme-name = Nimi
theme-name-hint = Pari sanaa siitä, mikä ideoita yhdistää.
theme-name-proposed = Ehdotus ideoiden sanoista. Kirjoita päälle, jos keksit paremman.
theme-name-take = käytä tätä nimeä

# Miksi idea jätetään sivuun.
theme-why = { $ideas ->
    [one] Miksi idea jätetään sivuun?
   *[other] Miksi nämä { $ideas } ideaa jätetään sivuun?
}
theme-why-label = Syy
theme-why-hint = Syy näkyy koosteessa. Nuolet ↑ ↓ tuovat valmiita syitä.
theme-why-yes = jätä sivuun
theme-reason-same = Sama asia kuin toisessa ideassa
theme-reason-elsewhere = Ei kuulu tähän tehtävään
theme-reason-done = On jo tehty tai hoidetaan heti
theme-reason-unclear = Jäi epäselväksi, mitä tarkoitettiin
theme-reason-person = Koskee yksittäistä ihmistä

# Teemojen yhdistäminen ja ehdotukset.
theme-join = Mihin teemaan ”{ $name }” yhdistetään?
theme-join-yes = yhdistä teemaan: { $name }
theme-accept-all = { $count ->
    [one] Siirretäänkö yksi idea ehdotettuun teemaan?
   *[other] Siirretäänkö { $count } ideaa ehdotettuihin teemoihin?
}
theme-accept-all-why = Ehdotukset perustuvat ideoiden sanoihin, joten osa voi olla väärin. U peruu koko siirron kerralla.
theme-accept-all-yes = { $count ->
    [one] siirrä idea
   *[other] siirrä { $count } ideaa
}
theme-nothing-alike = Toisiaan muistuttavia ideoita ei löytynyt. Tee teema itse näppäimellä N.
theme-proposal = Ehdotus { $number }/{ $all }: nämä saattavat kuulua yhteen
theme-proposal-yes = { $ideas ->
    [one] tee teema
   *[other] tee teema, { $ideas } ideaa
}
theme-proposal-no = ohita

# Pöydiltä kysyminen.
theme-ask = Kysytäänkö pöydiltä, mitä ne ajattelevat teemoista?
theme-ask-why = Tilaisuuteen lisätään uusi vaihe heti nykyisen jälkeen. Siinä pöydät kertovat puhelimillaan, onko niiden asia mukana teemoissa, antavat teemoille pisteitä ja voivat valita yhden oman ideansa, joka viedään eteenpäin sanasta sanaan. Vaihe alkaa vasta, kun siirryt siihen.
theme-ask-yes = lisää vaihe
theme-asked = Vaihe { $step } on lisätty: ”{ $title }”. Se alkaa, kun siirryt siihen.
