# Vetäjän kaukosäädin puhelimessa.
remote-title = Kaukosäädin – { $where }
remote-lobby = Aula
remote-joined = Mukana { $joined } / { $tables } pöytää
remote-open = Vastaukset auki
remote-closed = Vastaukset suljettu
remote-waiting = Vastaukset avaamatta
remote-answered = { $answered } / { $tables } pöytää vastannut
remote-shown-none = Sali ei näe vielä vastauksia.
remote-shown-all = Sali näkee kaikki vastaukset.
remote-shown-tables = { $tables ->
    [one] Sali näkee yhden pöydän vastauksen.
   *[other] Sali näkee { $tables } pöydän vastaukset.
}
remote-shown-some = Sali näkee vastaukset { $whole } / { $questions } kysymykseen.

# Painikkeet.
remote-begin = Aloita
remote-next = Seuraava
remote-back = Edellinen vaihe
remote-open-answers = Avaa vastaukset
remote-close = Sulje vastaukset
remote-reveal = Näytä tulokset
remote-reveal-next = Näytä seuraava
remote-reveal-table = Näytä pöytä { $table }
remote-conceal = Pois näkyvistä
remote-clock = Kello
remote-pause = Pysäytä kello
remote-start = Kello käyntiin
remote-minute-less = −1 min
remote-minute-more = +1 min
remote-projector = Valkokangas
remote-page-before = Edellinen sivu
remote-page-after = Seuraava sivu
remote-undo = Kumoa: { $what }
remote-more = Muut sivut
remote-to-answers = Piilota vastaus
remote-to-enter = Vastaa pöydän puolesta
remote-to-themes = Ryhmittele ideat
remote-to-steps = Siirry vaiheeseen
remote-to-end = Päätä tilaisuus
remote-back-to-room = Kaukosäätimeen

# Mitä painalluksesta tuli.
remote-done = Tehty: { $what }.
remote-done-again = Tämä tehtiin jo ensimmäisellä painalluksella: { $what }.
remote-undone = Kumottu: { $what }.
remote-undone-again = Tämä kumottiin jo ensimmäisellä painalluksella: { $what }.
remote-page-now = Valkokankaalla on sivu { $page }.
remote-stale = Tilanne oli ehtinyt muuttua, joten painallustasi ei tehty. Tässä on tilanne nyt.
remote-stale-since = Tilanne oli ehtinyt muuttua: { $what }. Painallustasi ei tehty. Tässä on tilanne nyt.
remote-stale-same = Toinen vetäjä ehti ensin: { $what }. Sama on siis tehty, eikä sitä tehty toista kertaa.
remote-change-end = tilaisuuden päättäminen
remote-change-undo = viimeisin komento kumottiin
remote-unknown = Tätä painiketta ei tunnistettu, joten mitään ei tehty. Lataa sivu uudelleen.
remote-lost = Yhteys vetäjän koneeseen katkesi. Näkymä on vanha ja päivittyy itsestään, kun yhteys palaa.
remote-trying = Yhteys pätkii, painallus yritetään uudelleen…
remote-failed = Painallus ei ehkä mennyt perille. Katso tilanne, kun yhteys palaa. Samaa voi painaa uudelleen: kahdesti sitä ei tehdä.
remote-fresh = Tilanne on muuttunut. Kesken oleva säilyy, kunnes päivität.
remote-fresh-go = Päivitä

# Vastauksen piilottaminen.
remote-answers-title = Piilota vastaus
remote-answers-help = Piilotettu vastaus ei näy valkokankaalla eikä puhelimissa. Se pysyy tallessa ja koosteessa.
remote-no-answers = Tässä vaiheessa ei ole vielä vastauksia.
remote-withheld = Vastaukset näkyvät, kun vähintään { $least } on vastannut.
remote-by-hand = käsin laskettu
remote-somebody = Nimetön vastaus
remote-is-hidden = piilotettu
remote-is-shown = sali näkee tämän
remote-not-shown = ei vielä näytetty
remote-hide = Piilota
remote-bring-back = Palauta
remote-hid = { $table ->
    [0] vastauksen piilottaminen
   *[other] pöydän { $table } vastauksen piilottaminen
}
remote-brought-back = { $table ->
    [0] vastauksen palauttaminen
   *[other] pöydän { $table } vastauksen palauttaminen
}
remote-answer-changed = Vastausta on juuri muutettu, joten sitä ei piilotettu eikä palautettu. Lue se uudelleen ja paina sitten.

# Vastaaminen pöydän puolesta.
remote-enter-title = Vastaa pöydän puolesta
remote-enter-help = Valitse pöytä. Ylimpänä ovat ne, jotka eivät ole vastanneet.
remote-enter-all = Kaikki pöydät
remote-enter-closed = Vastaukset ovat kiinni. Kun tallennat, ne avautuvat, ja silloin myös puhelimilla voi vastata.
remote-enter-save = Tallenna
remote-enter-open-save = Avaa vastaukset ja tallenna
remote-entry-earlier = Pöydällä on jo tämä vastaus. Voit muuttaa sitä.
remote-each = Jokaisen ihmisen vastaus omalle rivilleen.
remote-entered = Tallennettu: pöytä { $table }.
remote-withdrawn = Otettu takaisin: pöydän { $table } vastaus.
remote-elsewhere = Kirjoitit tämän vaiheeseen, joka on jo ohi. Sitä ei tallennettu:

# Ideat teemoihin.
remote-themes = Ryhmittele ideat
remote-no-ideas = Yhtään ideaa ei ole vielä. Ne tulevat tähän sitä mukaa kuin pöydät vastaavat.
remote-ungrouped = Ryhmittelemättä { $left }
remote-suggested = ehdotus
remote-accept-all = Hyväksy kaikki { $count } ehdotusta
remote-aside = Sivussa
remote-where = Valitse ideat ja sitten teema:
remote-put-out-go = Ei teemaan
remote-put-aside-go = Jätä sivuun
remote-new-theme = Uusi teema
remote-make = Tee teema
remote-regroup = Kumoa ryhmittely
remote-put = { $ideas ->
    [one] Idea siirtyi teemaan { $name }.
   *[other] { $ideas } ideaa siirtyi teemaan { $name }.
}
remote-put-out = { $ideas ->
    [one] Idea odottaa taas ryhmittelyä.
   *[other] { $ideas } ideaa odottaa taas ryhmittelyä.
}
remote-accepted = { $ideas ->
    [one] Ehdotus hyväksytty.
   *[other] { $ideas } ehdotusta hyväksytty.
}
remote-made = { $ideas ->
    [0] Uusi teema: { $name }.
    [one] Uusi teema { $name }, ja siinä yksi idea.
   *[other] Uusi teema { $name }, ja siinä { $ideas } ideaa.
}
remote-put-aside = { $ideas ->
    [one] Idea jäi sivuun. Syy näkyy koosteessa.
   *[other] { $ideas } ideaa jäi sivuun. Syy näkyy koosteessa.
}
remote-regrouped = Viimeisin ryhmittely kumottiin.
remote-none-chosen = Valitse ensin yksi tai useampi idea.
remote-idea-moved = Toinen vetäjä ehti siirtää idean ”{ $idea }” muualle, joten mitään ei siirretty. Katso, missä se on nyt.

# Vaiheet, loppu, ja osoite joka ei avaa mitään.
remote-steps = Mihin vaiheeseen?
remote-here = olette tässä
remote-been = käyty
remote-end-why = Vastaukset sulkeutuvat ja puhelimiin tulee kiitos. Kaikki on tallessa.
remote-end-waited = Näiltä pöydiltä puuttuu vielä vastaus:
remote-end-no = Ei vielä
remote-over-title = Kiitos!
remote-over = Tilaisuus on päättynyt, ja kaikki on tallessa. Voit sulkea sivun.
remote-gone-title = Tämä osoite ei avaa kaukosäädintä
remote-gone = Osoite on vaihdettu tai siitä puuttuu jotakin. Uuden saat vetäjän koneelta: paina siellä F ja kuvaa QR-koodi.
remote-gone-table = Olitko tulossa pöytään?
remote-gone-go = Kirjoita pöydän koodi

# Vetäjän ruudulla.
remote-screen = Kaukosäädin
remote-screen-say = Kuvaa QR-koodi omalla puhelimellasi tai kirjoita osoite. Puhelin näyttää tilanteen ja tekee saman kuin tämä kone.
remote-screen-private = Vain sinulle ja apuvetäjälle. Älä koskaan näytä tätä valkokankaalla.
remote-screen-connected = { $remotes ->
    [0] Yhtään kaukosäädintä ei ole vielä yhteydessä.
    [one] Yksi kaukosäädin on yhteydessä.
   *[other] { $remotes } kaukosäädintä on yhteydessä.
}
remote-screen-revoked = Vanha osoite ei avaa enää mitään. Tässä on uusi.
remote-screen-back = takaisin
