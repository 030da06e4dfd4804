# Ihmiset ja pöydät: kuka istuu missä.
seats-title = Istumajärjestys
seats-none = Osallistujia ei ole vielä luettu.
seats-none-how =
    Lue lista, niin Paja ehdottaa jokaiselle pöytää: organisaatiot ja roolit sekoitetaan niin tasan kuin voi. Lista on CSV-tiedosto, jonka saa Excelistä: Tallenna nimellä – CSV. Ylimmällä rivillä on otsikot:

    Nimi;Organisaatio;Rooli;Kokemus
    Anna Virtanen;Kaupunki;kokki;uusi
    Bo Ek;Kuntayhtymä;vahtimestari;kokenut

    Nimen ja kokemuksen voi jättää pois. Nimiä käytetään vain paikkoihin, ja ne saa poistettua tilaisuuden jälkeen.

# Kuinka tasan.
seats-sizes = { $people ->
    [one] Yksi henkilö
   *[other] { $people } henkeä
}, { $tables ->
    [one] yksi pöytä
   *[other] { $tables } pöytää, { $low }–{ $high } kussakin
}.
seats-sizes-equal = { $people ->
    [one] Yksi henkilö
   *[other] { $people } henkeä
}, { $tables ->
    [one] yksi pöytä
   *[other] { $tables } pöytää, { $size } kussakin
}.
seats-organisation-one = Organisaatiot: kaikki ovat samasta.
seats-organisation-none = Organisaatiot: missään pöydässä ei ole kahta samasta.
seats-organisation-best = Organisaatiot: { $shared }/{ $tables } pöydässä on useampi samasta, enintään { $most }. Näillä luvuilla tasaisemmin ei voi.
seats-organisation-more = Organisaatiot: { $shared }/{ $tables } pöydässä on useampi samasta, enintään { $most }. Pareja { $pairs }, vähimmillään { $fewest }.
seats-role-one = Roolit: kaikilla on sama.
seats-role-none = Roolit: missään pöydässä ei ole kahta samassa roolissa.
seats-role-best = Roolit: { $shared }/{ $tables } pöydässä on useampi samassa roolissa, enintään { $most }. Näillä luvuilla tasaisemmin ei voi.
seats-role-more = Roolit: { $shared }/{ $tables } pöydässä on useampi samassa roolissa, enintään { $most }. Pareja { $pairs }, vähimmillään { $fewest }.
seats-newcomers-each = Uudet: { $low } joka pöydässä.
seats-newcomers-best = Uudet: { $low }–{ $high } joka pöydässä. Tasaisemmin ei voi.
seats-newcomers-more = Uudet: { $low }–{ $high } joka pöydässä. Tasan jaettuna heitä olisi { $even_low }–{ $even_high }.

# Pöydät ja ihmiset.
seats-table = Pöytä { $number }
seats-people = { $count ->
    [0] tyhjä
    [one] 1 henkilö
   *[other] { $count } henkeä
}
seats-newcomer = uusi
seats-experienced = kokenut
seats-how = Vaihda kaksi ihmistä: merkitse toinen välilyönnillä, mene toisen kohdalle ja paina Enter.
seats-marked = ◆ { $who }, pöytä { $table }. Mene sen kohdalle, jonka kanssa vaihdetaan, tai pöydän otsikolle, ja paina Enter.
seats-do-read = lue osallistujalista
seats-do-print = tulosta listat
seats-do-mark = merkitse { $who }
seats-do-unmark = poista merkintä: { $who }
seats-do-swap = vaihda: { $who } ↔ { $other }
seats-do-move = siirrä pöytään { $table }: { $who }
seats-undo-list = kumoa lista
seats-undo-mix = kumoa jako
seats-undo-swap = kumoa vaihto
seats-undo-move = kumoa siirto
seats-unmark = poista merkintä

# Listan lukeminen.
seats-read = Osallistujalista
seats-read-why = Raahaa tiedosto tähän ikkunaan tai kirjoita, missä se on. Lista on CSV, jossa on otsikot: nimi, organisaatio, rooli, kokemus. Nimen ja kokemuksen voi jättää pois.
seats-read-file = Tiedosto
seats-read-do = lue lista ja ehdota pöydät
seats-taken = { $people ->
    [one] Yksi henkilö luettiin, ja hänellä on paikka.
   *[other] { $people } henkeä luettiin, ja kaikilla on paikka.
}
seats-unused = Näitä sarakkeita ei tarvittu, eikä niistä tallennettu mitään: { $columns }.

# Nimien poistaminen.
seats-remove = Poistetaanko nimet?
seats-remove-why = Kaikkien nimet katoavat tietokannasta lopullisesti. Pöydät, organisaatiot ja roolit jäävät. Tulostettuja listoja Paja ei löydä: hävitä ne itse.
seats-remove-yes = poista nimet
seats-removed = Nimet on poistettu.
seats-still-named = Osallistujien nimet ovat vielä tallessa. Poista ne: I ja X.

# Mikä meni pieleen ja mitä voi tehdä.
seats-missing = Kerro, missä osallistujalista on, esimerkiksi paja seats osallistujat.csv
seats-no-file = Tiedostoa { $path } ei ole. Tarkista, miten nimi on kirjoitettu ja missä kansiossa tiedosto on.
seats-unreadable = Tiedostoa { $path } ei voi lukea: { $reason }.
seats-too-large = Tiedosto on liian iso osallistujalistaksi. Tarkista, että valitsit oikean.
seats-not-csv = Tämä ei ole CSV-tiedosto. Avaa lista Excelissä ja valitse Tallenna nimellä – CSV, ja lue sitten se.
seats-empty = Tiedosto on tyhjä. Listassa pitää olla otsikot, esimerkiksi nimi;organisaatio;rooli;kokemus, ja niiden alla yksi rivi henkilöä kohti.
seats-nobody = Listassa on otsikot mutta ei yhtään ihmistä. Lisää rivi jokaisesta.
seats-no-organisation = Ylimmältä riviltä puuttuu otsikko organisaatio (käy myös työnantaja tai yksikkö). Siinä lukee nyt: { $found }.
seats-no-role = Ylimmältä riviltä puuttuu otsikko rooli (käy myös tehtävä tai nimike). Siinä lukee nyt: { $found }.
seats-row-organisation = Riviltä { $row } puuttuu organisaatio. Lisää se; jos et tiedä, kirjoita viiva.
seats-row-role = Riviltä { $row } puuttuu rooli. Lisää se; jos et tiedä, kirjoita viiva.
seats-row-experience = Rivillä { $row } on kokemuksena ”{ $typed }”. Siihen käy uusi, kokenut tai tyhjä.
seats-row-long = Rivillä { $row } on { $cells } saraketta, vaikka otsikoita on { $columns }. Jos tekstissä on pilkku tai puolipiste, pane teksti lainausmerkkeihin.
seats-row-broken = Rivin { $row } paikkeilla tiedosto on rikki. Tallenna lista uudelleen CSV-muodossa.
seats-most-people = Listassa on { $people } ihmistä, mutta Paja jakaa pöytiin enintään { $most }. Jaa lista kahteen tilaisuuteen.
seats-few-tables = Tilaisuudessa on { $tables } pöytää, ei { $wanted }. Lisää pöytiä aulassa tai pyydä vähemmän.
seats-same-table = He istuvat jo samassa pöydässä.
seats-no-table = Pöytää { $table } ei ole. Valitse toinen.
seats-gone = Lista on juuri vaihtunut. Katso uudet paikat ja valitse uudelleen.

# Komentorivillä.
seats-proposal = Tämä on ehdotus, eikä mitään tallennettu. Tallenna se tilaisuuteen näin: paja seats { $list } last
seats-saved = Paikat on tallennettu tilaisuuteen { $session }. Muuta niitä aulassa (I) ja tulosta listat: paja print { $session } seats
seats-replaced = { $people ->
    [one] Aiempi lista, jossa oli yksi henkilö, korvattiin.
   *[other] Aiempi lista, jossa oli { $people } henkeä, korvattiin.
}
