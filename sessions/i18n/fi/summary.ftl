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
