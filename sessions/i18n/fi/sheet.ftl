# Excel-tiedoston välilehdet ja sarakkeet, ja taulukkorivien uudet sarakkeet.
sheet-about = Kooste
sheet-decisions = Päätökset
sheet-themes = Teemat
sheet-ideas = Ideat
sheet-ratings = Arviot
sheet-ratings-by-table = Arviot pöydittäin
sheet-results = Tulokset
sheet-placings = Vastaukset pöydittäin

sheet-column-theme = Teema
sheet-column-votes = Pisteitä
sheet-column-votes-of-theme = Teeman pisteet
sheet-column-guarded = Pöytä pitää kiinni
sheet-column-reason = Miksi sivuun
sheet-column-given-at = Annettu
sheet-column-version = Versio
sheet-column-idea-id = Idean tunniste
sheet-status-set-aside = jätetty sivuun
sheet-status-withdrawn = peruttu tai muutettu
sheet-kind-not-sent = ei mukana
sheet-not-sent-leaders = { $count ->
    [one] Yhtä tehtävää (ideoita: { $ideas }) ei lähetetty johtoryhmälle.
   *[other] { $count } tehtävää (ideoita: { $ideas }) ei lähetetty johtoryhmälle.
}
sheet-not-sent-tables = { $count ->
    [one] Yhtä tehtävää (ideoita: { $ideas }) ei ole pöytien koosteessa.
   *[other] { $count } tehtävää (ideoita: { $ideas }) ei ole pöytien koosteessa.
}
sheet-yes = kyllä

# Kooste-välilehti.
sheet-for-leaders = Johtoryhmälle: mitä huoneessa sanottiin. Ehdotuksia päätettäväksi ei ole.
sheet-for-leaders-asked = Johtoryhmälle. Päätökset kirjataan välilehdelle Päätökset; mitä huoneessa sanottiin, on seuraavilla.
sheet-for-record = Arkistoon: kaikki, mitä sanottiin, myös sivuun jätetyt ja perutut.
sheet-for-tables = Osallistujille: mitä yhdessä sanoimme.
sheet-units = Yksiköt
sheet-tables-there = Pöytiä
sheet-tables-answered = Vastanneita pöytiä
sheet-state = Tilanne
sheet-over = Tilaisuus on päättynyt.
sheet-exercises = Tehtäviä, joissa kysyttiin jotakin
sheet-exercises-kept = Näistä ei mukana tässä
sheet-ledger = Mihin jokainen idea päätyi
sheet-together = Yhteensä
sheet-came = Ideoita tuli
sheet-quoted = Sellaisenaan mukana
sheet-themed = Teemoissa mukana
sheet-aside = Jätetty sivuun: { $reason }
sheet-not-sent = Tehtävissä, jotka eivät ole mukana
sheet-withdrawn = Pöydän perumia tai muuttamia
sheet-check = Tarkistus
sheet-adds-up = täsmää
sheet-wrong = ei täsmää
sheet-introduction = Vetäjän sanat

# Arviot, tulokset ja teemat.
sheet-answers = Vastauksia
sheet-lowest = Matalin
sheet-highest = Korkein
sheet-all-units = kaikki yhdessä
sheet-result = Tulos
sheet-meaning = Mitä tulos on
sheet-result-points = pisteitä yhteensä
sheet-result-rank = keskimääräinen sija
sheet-result-choice = valintoja
sheet-result-sort = kertaa tässä laatikossa
sheet-tables = Pöydät
sheet-missed = Keneltä jäi puuttumaan
sheet-words = Ideat sanasta sanaan
sheet-more-ideas = { $count ->
    [one] … ja vielä yksi: katso välilehti Ideat
   *[other] … ja vielä { $count }: katso välilehti Ideat
}
sheet-cut = … (Excelin soluun ei mahdu enempää; kaikki on CSV- ja JSON-tiedostoissa)

# Päätökset-välilehti.
sheet-decision-accepted = Hyväksytään
sheet-decision-changed = Hyväksytään muutettuna
sheet-decision-later = Myöhemmin
sheet-decision-not = Ei toteuteta
sheet-decision-more = Tarvitaan lisätietoa
sheet-decision-how = Valitse luettelosta. Perustelun voi kirjoittaa rivin loppuun.
sheet-decision-other = Valitse jokin luettelon päätöksistä tai jätä tyhjäksi. Muut sanat mahtuvat perusteluun.
sheet-due-other = Kirjoita päivä, esimerkiksi 31.12.2027. Se ei voi olla ennen tilaisuutta.
