# Mitä tapahtui ja mitä voi tehdä.
error-code = Koodilla ”{ $typed }” ei löydy pöytää. Tarkistakaa koodi pöydän kortista tai valkokankaalta.
error-code-empty = Kirjoittakaa ensin pöytänne koodi.
error-table = Pöytää ”{ $typed }” ei ole. Anna pöydän numero tai koodi.
error-last-step = Tämä on viimeinen vaihe. Päätä tilaisuus, kun kaikki ovat valmiita.
error-first-step = Olet jo alussa.
error-no-step = Vaihetta { $step } ei ole. Vaiheet ovat 1–{ $steps }.
error-leave-out-present = Tätä vaihetta ei voi ohittaa, koska olet siinä. Siirry ensin toiseen vaiheeseen.
error-no-questions = Tässä vaiheessa ei kysytä mitään, joten vastauksia ei voi avata, sulkea eikä näyttää.
error-over = Tilaisuus on päätetty. Avaa se uudelleen, jos haluat jatkaa.
error-closed = Vastaukset on jo suljettu. Pyytäkää vetäjää avaamaan ne, jos jotain jäi kesken.
error-question = Kysymystä ”{ $question }” ei ole tässä tehtävässä.
error-most-tables = Pöytiä voi olla enintään { $most }.
error-table-count = Pöytiä pitää olla 1–{ $most }.
error-storage = Tallennus ei onnistunut, joten mitään ei muutettu. Tarkista levytila ja yritä uudelleen.
error-database-path = Tietokantaa { $path } ei voi avata: { $reason }. Valitse toinen tiedosto valitsimella --db.
error-database-damaged = Tiedosto { $path } on vioittunut tai se ei ole tietokanta. Siihen ei koskettu. Valitse toinen tiedosto valitsimella --db.
error-database-foreign = Tiedosto { $path } on jonkin muun ohjelman tietokanta. Siihen ei koskettu. Valitse toinen tiedosto valitsimella --db.
error-database-newer = Tiedosto { $path } on tehty uudemmalla Pajalla. Päivitä ohjelma tai valitse toinen tiedosto valitsimella --db.
error-database-busy = Toinen ohjelma käyttää juuri nyt tiedostoa { $path }. Sulje se ohjelma ja yritä uudelleen.
error-sqlite-old = Tämän koneen SQLite { $version } on liian vanha: Paja tarvitsee version { $needed } tai uudemman. Asenna uudempi Python, sen mukana tulee myös uudempi SQLite.
error-session-open-elsewhere = Tilaisuus ”{ $session }” on jo auki toisessa Paja-ikkunassa{ $where ->
    [room] : kone { $computer }, klo { $hour }.{ $minute } alkaen, osoite { $address }
    [desk] : kone { $computer }, klo { $hour }.{ $minute } alkaen
   *[unknown] {""}
}. Jatka siinä, tai sulje se ja avaa tilaisuus sitten täällä.
error-unknown-session = Tilaisuutta ”{ $session }” ei löydy. Vaihtoehdot: { $choices }.
error-unknown-format = Muotoa ”{ $format }” ei ole. Vaihtoehdot: { $choices }.
error-unknown-audience = Kohderyhmää ”{ $audience }” ei ole. Vaihtoehdot: { $choices }.
error-address = Osoitteeseen { $host } ei voi liittyä tällä koneella: { $reason }. Jätä --host pois tai anna toinen osoite.
error-no-port = Yhtään vapaata porttia ei löytynyt väliltä { $first }–{ $last }. Anna toinen portti valitsimella --port.
error-file = Tiedostoa { $path } ei voi kirjoittaa: { $reason }.
error-no-voter = Tähän jokainen vastaa omalla puhelimellaan, mutta tämä selain ei salli evästettä, jolla vastaajat erotetaan toisistaan. Sallikaa evästeet tai käyttäkää toista selainta.
error-language = Työpajaa ei ole tällä kielellä. Se on kokonaan näillä kielillä: { $languages }.
error-path = Polku { $path } ei kelpaa: { $reason }. Tarkista, miten se on kirjoitettu.

# Teemat ja kooste.
error-theme-name-empty = Anna teemalle nimi, esimerkiksi pari sanaa siitä, mitä ideoita yhdistää.
error-theme-name-taken = Teema ”{ $name }” on jo. Anna toinen nimi tai siirrä ideat siihen.
error-no-theme = Tuota teemaa ei enää ole. Valitse toinen.
error-most-themes = Teemoja voi olla enintään { $most }. Yhdistä ensin joitakin.
error-no-reason = Kirjoita syy, jotta johtoryhmä näkee, miksi idea jätettiin sivuun.
error-nothing-to-undo = Ei ole mitään peruttavaa.

# Pöydiltä kysytään teemoista.
error-no-ideas = Tässä tehtävässä ei ole vielä yhtään ideaa, joten pöydiltä ei ole mitä kysyä. Kerätkää ensin ideoita.
error-most-steps = Vaiheita voi olla enintään { $most }, joten tähän ei mahdu enää uutta.
error-ideas-gone = Pöytä on juuri muuttanut tuota ideaa. Katso uusi sanamuoto ja valitse uudelleen.
error-stale = Toinen vetäjä ehti ensin, joten tätä ei tehty. Katso tilanne ja paina tarvittaessa uudelleen.
error-overtaken = Pöytänne toinen puhelin lähetti tähän tällä välin. Katsokaa sen vastaus ja lähettäkää omanne, jos se pätee yhä.
error-minutes = Vaiheella on vähintään 1 ja enintään { $most } minuuttia.
error-way-gone = Tilanne on muuttunut sen jälkeen. Avaa aikataulu uudelleen, niin näet, mitä nyt voi tehdä.
error-in-lobby = Kello käy vasta, kun ensimmäinen vaihe on alkanut. Aloita välilyönnillä.
error-all-revealed = Kaikki tämän vaiheen vastaukset näkyvät jo.
error-nothing-more = Uusia vastauksia ei ole näytettävänä. Odota, että pöydät vastaavat, tai näytä kaikki (R).
error-no-answer = Tällaista vastausta ei ole.
