# Paperit: pöytäkortit, työkirja ja huoneentaulu. Pöydille teititellen.
print-table = Pöytä
print-table-number = Pöytä { $number }
print-date = Päivä

print-card-title = Pöytäkortit: { $name }
print-card-table-word = Pöytä
print-card-table = Pöytä { $number }
print-card-code = Koodi
print-card-scan = Tästä mukaan
print-card-alt = QR-koodi, joka vie puhelimen tähän pöytään
print-card-no-address = Osoite näkyy valkokankaalla.
print-card-wifi-alt = QR-koodi, joka liittää puhelimen Wi-Fiin
print-card-address-first = Avatkaa puhelimen kamera ja osoittakaa ruutua.
print-card-address-then = Tai kirjoittakaa selaimeen osoite ja sitten koodi.
print-card-wifi-address-first = Liittykää Wi-Fiin: osoittakaa kameralla pientä ruutukoodia.
print-card-wifi-address-then = Osoittakaa sitten isoa ruutukoodia. Tai kirjoittakaa selaimeen osoite ja koodi.
print-card-screen-first = Kirjoittakaa puhelimen selaimeen osoite, joka näkyy valkokankaalla.
print-card-screen-then = Kirjoittakaa sitten pöytänne koodi.
print-card-wifi-screen-first = Liittykää Wi-Fiin: osoittakaa kameralla ruutua.
print-card-wifi-screen-then = Kirjoittakaa selaimeen osoite, joka näkyy valkokankaalla, ja pöytänne koodi.
print-card-talk = Jutelkaa ensin. Yksi puhelin vastaa koko pöydän puolesta.

print-workbook-title = Työkirja: { $name }
print-story = Luettavaksi
print-optional = (jos ehditte)
print-by-person = Jokainen vastaa itse, ilman nimeä.
print-untold = Jokainen vastasi itse, ilman nimeä. Yhteinen tulos on koosteessa.
print-lines = { $most ->
    [one] Yksi idea.
   *[other] Yksi idea riville, enintään { $most }.
}
print-now = Nyt
print-target = Tavoite
print-step = { $step } = { $word }
print-why = Miksi?
print-rating = Ympyröikää, missä olette nyt ja mihin tähtäätte.
print-score = Ympyröikää yksi luku, { $low }–{ $high }.
print-score-write = Kirjoittakaa ruutuun luku, { $low }–{ $high }.
print-item = Kohta
print-sort = Rastittakaa, mihin kukin kuuluu.
print-rank = Numeroikaa tärkeysjärjestykseen 1–{ $places }: 1 on tärkein.
print-points = { $points ->
    [one] Teillä on yksi piste. Merkitkää se ruutuun.
   *[other] Teillä on { $points } pistettä. Kirjoittakaa ruutuun, montako annatte.
}
print-choice = { $most ->
    [one] Rastittakaa yksi.
   *[other] Rastittakaa enintään { $most }.
}
print-gone = Vastauksen ideoita on sen jälkeen muutettu tai otettu pois.
print-included-theme = Teema
print-included-yes = Kyllä
print-included-no = Ei
print-included-missing = Mitä puuttuu?
print-included = Rastittakaa, onko teidän asianne mukana.
print-guard = Rastittakaa yksi oma ideanne. Se viedään johtoryhmälle sanasta sanaan.
print-take = Poimikaa tähän kohdat, jotka kerättiin tehtävässä { $number } (”{ $title }”).
print-take-themes = Poimikaa tähän teemat, joiksi tehtävän { $number } (”{ $title }”) ideat koottiin.
print-take-own = Poimikaa tähän omat kohtanne tehtävästä { $number } (”{ $title }”).

print-poster-title = Huoneentaulu: { $name }
print-poster-heading = Huoneentaulu
print-poster-agreed = Sovittu yhdessä { $date }
print-poster-empty = Huoneentauluun ei ole vielä mitään: kukaan ei ole vastannut tehtävään { $exercises }. Tulosta se, kun periaatteet on valittu.
print-poster-unmarked = Tässä työpajassa mikään tehtävä ei ole merkitty huoneentauluksi. Kerro, minkä tulos painetaan, esimerkiksi --from NIMI. Tehtävät: { $exercises }.
print-poster-exercise = Tehtävästä ”{ $typed }” ei synny huoneentaulua. Vaihtoehdot: { $exercises }.
print-poster-workshop = Huoneentaulu syntyy tilaisuudessa. Pidä työpaja { $name } ja tulosta taulu, kun periaatteet on valittu: paja print last poster
print-cards-workshop = Pöytäkorteissa on koodit, ja ne syntyvät vasta, kun tilaisuus luodaan. Luo se (paja run { $name }) ja tulosta kortit heti sen jälkeen: paja print last cards
print-language = Työpajaa ei ole kielellä { $language }. Valitse näistä: { $languages }.

print-file-cards = poytakortit
print-file-workbook = tyokirja
print-file-filled = tyokirja-taytetty
print-file-poster = huoneentaulu-{ $size }

print-missing = Kerro, mistä tilaisuudesta tai työpajasta paperi tehdään ja mikä paperi, esimerkiksi paja print last cards. Paperit: { $papers }.
print-unknown-paper = Paperia ”{ $typed }” ei ole. Vaihtoehdot: { $papers }.
print-unused = Nämä eivät koske tätä paperia, joten niitä ei käytetty: { $options }.
print-half-wifi = Wi-Fin ruutuun tarvitaan sekä --wifi-name että --wifi-password. Jos verkossa ei ole salasanaa, kirjoita --wifi-password "".
print-wifi-name = Tarkista Wi-Fin nimi: siinä on enintään { $most } merkkiä (ä ja ö ovat kaksi) eikä rivinvaihtoja.
print-wifi-password = Tarkista Wi-Fin salasana: siinä on { $low }–{ $high } merkkiä.
print-written-cards = Pöytäkortit ovat tiedostossa { $file }. Tulosta yksipuolisina todellisessa koossa (100 %) ja taita keskeltä.
print-written-workbook = Työkirja on tiedostossa { $file }.
print-written-poster = Huoneentaulu on tiedostossa { $file }.
print-no-address = Korteissa ei ole QR-koodia, koska huoneen osoitetta ei vielä tiedetä: niissä lukee, että osoite näkyy valkokankaalla. Ruudun saat, kun huone on auki, tai antamalla kiinteän osoitteen valitsimella --public-url.

print-seats-title = Paikat: { $name }
print-seats-heading = Kuka istuu missä
print-seats-name = Nimi
print-seats-organisation = Organisaatio
print-seats-role = Rooli
print-seats-table = Pöytä
print-seats-nobody = Tilaisuudessa ei ole osallistujalistaa. Lue se ensin: paja seats LISTA.csv { $session }, tai aulassa I.
print-seats-workshop = Paikat kuuluvat tilaisuuteen. Luo se (paja run { $name }), lue osallistujat (paja seats LISTA.csv last) ja tulosta sitten: paja print last seats
print-file-seats = paikat
print-written-seats = Paikat ovat tiedostossa { $file }: ensin lista oveen, sitten sivu joka pöydälle. Siinä on nimiä, joten hävitä paperit tilaisuuden jälkeen.
