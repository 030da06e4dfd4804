# Kooste tiedostona johtoryhmälle ja toimistolle.
summary-heading = Kooste: { $name }
summary-workshop = Työpaja: { $title }
summary-date = Päivä: { $date }
summary-place = Paikka: { $place }
summary-units = { $count ->
    [one] Yksikkö: { $units }
   *[other] Yksiköt: { $units }
}
summary-answered = Vastanneita pöytiä: { $answered }/{ $tables }
summary-unfinished = { $step ->
    [0] Tilaisuus ei ole vielä alkanut.
   *[other] Tilaisuus on kesken: menossa on vaihe { $step }/{ $steps }.
}
summary-proposals = Ehdotukset
summary-proposals-wait = Nämä odottavat johtoryhmän päätöstä.
summary-left-out = Tämä vaihe ohitettiin tilaisuudessa.
summary-unanswered = Kukaan ei vastannut tähän tehtävään.
summary-no-answers = Ei vastauksia.
summary-exercise-answered = Vastanneita pöytiä: { $answered }/{ $tables }.
summary-table = Pöytä { $number }
summary-table-column = Pöytä
summary-now = Nyt
summary-target = Tavoite
summary-gap = Ero
summary-average = Keskiarvo
summary-average-of = Keskiarvo, { $name }
summary-no-unit = yksikkö nimeämättä
summary-steps = Pöytiä kullakin luvulla
summary-spread-now = Nyt: keskiarvo { $average }, matalin { $lowest }, korkein { $highest }
summary-spread-target = Tavoite: keskiarvo { $average }, matalin { $lowest }, korkein { $highest }
# Taulukon sarakkeet ja sanat.
summary-column-session = Tilaisuus
summary-column-name = Nimi
summary-column-date = Päivä
summary-column-place = Paikka
summary-column-unit = Yksikkö
summary-column-workshop = Työpaja
summary-column-step = Vaihe
summary-column-exercise = Tehtävä
summary-column-question = Kysymys
summary-column-kind = Laji
summary-column-table-number = Pöydän numero
summary-column-table = Pöytä
summary-column-text = Vastaus
summary-column-now = Nyt
summary-column-target = Tavoite
summary-column-gap = Ero
summary-column-status = Tila
summary-kind-idea = idea
summary-kind-statement = lause
summary-kind-rating = arvio
summary-status-proposed = odottaa päätöstä
summary-status-recorded = kirjattu
# Perustelut, jakaumat ja erimielisyys.
summary-people = { $count ->
    [one] Yksi henkilö vastasi, nimettömästi.
   *[other] { $count } henkilöä vastasi, nimettömästi.
}
summary-withheld = { $people } vastannut – tulos näytetään, kun vastaajia on vähintään { $least }.
summary-reasons = Perustelut:
summary-steps-people = Vastaajia kullakin luvulla
summary-average-gap = Matkaa tavoitteeseen keskimäärin: { $gap }
summary-disputed-now = Eniten eri mieltä oltiin siitä, missä nyt ollaan.
summary-disputed-target = Eniten eri mieltä oltiin tavoitteesta.
summary-furthest = Kauimpana keskiarvoista: { $tables }
summary-spread = Keskiarvo { $average }, matalin { $lowest }, korkein { $highest }
summary-nps = Suositteluluku (NPS) { $nps }: suosittelijoita (9–10) { $promoters }, passiivisia (7–8) { $passives }, arvostelijoita (0–6) { $detractors }
summary-figure = Luku
summary-answerers = Vastaajia
summary-answering-tables = Pöytiä
# Asiat, joita lajitellaan, järjestetään, pisteytetään, valitaan tai arvioidaan.
summary-number = Nro
summary-item = Asia
summary-range = Vaihtelu
summary-scale = Asteikko: { $steps }
summary-gaps = { $count ->
    [one] Suurin ero: { $items }
   *[other] Suurimmat erot: { $items }
}
summary-disputed = Eniten erimielisyyttä: { $items }
summary-box = Laatikko
summary-placings = Lukumäärä
summary-share = Osuus
summary-reference = Vertailu
summary-most-put = Useimmin
summary-percent = { $share }{"\u00A0"}%
summary-average-place = Keskimääräinen sija
summary-firsts = Ykkössijoja
summary-placed = Sijan antaneita
summary-agreement = Yksimielisyys: { $agreement } (järjestyskorrelaatio keskimäärin: 0 = ei yhteistä järjestystä, 1 = kaikilla sama)
summary-points-agreement = { $who ->
    [person] Vastaajat
   *[table] Pöydät
} antoivat keskimäärin { $share }{"\u00A0"}% pisteistään samoille asioille.
summary-points = Pisteitä
summary-givers = Antajia
summary-most-points = Eniten yhdeltä
summary-picked = Valintoja
summary-rest-sort = Lajittelematta jäi: { $items }
summary-rest-rank = Ilman sijaa jäi: { $items }
summary-rest-points = Ilman pisteitä jäi: { $items }
summary-by-table = Pöydittäin (numerot ovat yllä olevan taulukon rivit):
summary-gone = (ei enää listalla)
summary-gone-profile = { $count ->
    [one] Yksi arvio koski asiaa, joka ei ole enää listalla.
   *[other] { $count } arviota koski asioita, jotka eivät ole enää listalla.
}
summary-gone-sort = { $count ->
    [one] Yksi lajittelu koski asiaa, joka ei ole enää listalla.
   *[other] { $count } lajittelua koski asioita, jotka eivät ole enää listalla.
}
summary-gone-rank = { $count ->
    [one] Yksi sija annettiin asialle, joka ei ole enää listalla; sen jälkeiset on laskettu sijaa ylemmäs.
   *[other] { $count } sijaa annettiin asioille, jotka eivät ole enää listalla; niiden jälkeiset on laskettu ylemmäs.
}
summary-gone-points = { $count ->
    [one] Yksi piste annettiin asialle, joka ei ole enää listalla.
   *[other] { $count } pistettä annettiin asioille, jotka eivät ole enää listalla.
}
summary-gone-choice = { $count ->
    [one] Yksi valinta koski asiaa, joka ei ole enää listalla.
   *[other] { $count } valintaa koski asioita, jotka eivät ole enää listalla.
}
summary-column-figure = Luku
summary-column-box = Laatikko
summary-column-people = Henkilöitä
summary-kind-row = rivi
summary-kind-reason = perustelu
summary-kind-sort = lajittelu
summary-kind-rank = sija
summary-kind-points = pisteet
summary-kind-choice = valinta
summary-kind-included = onko mukana
summary-kind-guard = pidetään kiinni
summary-kind-withheld = ei vielä näytetä
summary-gone-guard = { $count ->
    [one] Yksi idea, josta pöytä piti kiinni, ei ole enää listalla.
   *[other] { $count } ideaa, joista pöydät pitivät kiinni, ei ole enää listalla.
}
summary-gone-included = { $count ->
    [one] Yksi vastaus koski teemaa, jota ei enää ole.
   *[other] { $count } vastausta koski teemoja, joita ei enää ole.
}
summary-theme = Teema
summary-included-yes = On mukana
summary-included-no = Ei ole
summary-included-missed = Keiltä puuttuu
summary-missing = Teemoista puuttuu:
summary-held-idea = Idea { $number } (ei kuulu tähän koosteeseen)
summary-held-theme = Teema { $number } (ei kuulu tähän koosteeseen)
