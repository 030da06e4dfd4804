# Mitä työpajan tai tehtävän tiedostossa on pielessä ja miten se korjataan (paja check).
check-line = { $file }: { $message }
check-line-where = { $file }, { $where }: { $message }
check-step = vaihe { $number }
check-step-named = vaihe { $number } ({ $name })
check-question = kysymys { $number }
check-language-fi = suomi
check-language-sv = ruotsi
check-language-en = englanti
check-now = { $is ->
    [missing] kohta { $what } puuttuu
   *[found] kohdassa { $what } on ”{ $found }”
}
check-guess = { $guess ->
    [near] Tarkoititko: { $near }?
   *[none] Vaihtoehdot: { $choices }.
}

check-table = { check-now }. Siihen kuuluu otsikko omalle rivilleen ja sen alle kohdat riveittäin, esimerkiksi [title] ja sen alle fi = "Tervetuloa".
check-tables = kohta { $what } on kirjoitettu väärin. Jokainen alkaa omalla otsikolla, jossa on kahdet hakasulkeet: [[{ $heading }]].
check-key = kohtaa { $what } ei tunneta. { check-guess }
check-word = { check-now }. Kirjoita siihen sana lainausmerkkeihin, esimerkiksi { $what } = "welcome".
check-name = { check-now }. Nimessä on ainakin yksi kirjain a–z eikä muuta kuin pieniä kirjaimia, numeroita ja yhdysmerkkejä, esimerkiksi { $what } = "hyvat-hetket".
check-choice = { check-now }. { $guess ->
    [near] Tarkoititko: { $near }? Vaihtoehdot: { $choices }.
   *[none] Vaihtoehdot: { $choices }.
}
check-number = { check-now }. Kirjoita siihen kokonaisluku { $low }–{ $high } ilman lainausmerkkejä.
check-numbers = { check-now }. Kirjoita kokonaisluvut { $low }–{ $high } hakasulkeisiin, esimerkiksi { $what } = [30, 70].
check-flag = { check-now }. Kirjoita siihen true (kyllä) tai false (ei) ilman lainausmerkkejä.
check-languages = { $is ->
    [missing] kohta { $what } puuttuu
   *[found] kohdassa { $what } ei ole vielä tekstiä
}. Kirjoita otsikko [{ $heading }] ja sen alle teksti ainakin yhdellä kielellä, esimerkiksi fi = "Tervetuloa".
check-text = { check-now }. Kirjoita teksti lainausmerkkeihin, esimerkiksi fi = "Tervetuloa".
check-text-long = kohdan { $what } teksti on liian pitkä: { $length } merkkiä, enintään { $most } mahtuu. Lyhennä sitä.
check-texts = { check-now }. Kirjoita tekstit lainausmerkeissä ja pilkuin erotettuina hakasulkeisiin, esimerkiksi fi = ["heikko", "hyvä"].
check-texts-alike = kohdassa { $what } tekstejä on eri määrä eri kielillä ({ $found }). Kirjoita niitä joka kielellä yhtä monta.
check-items = { $is ->
    [missing] kohta { $what } puuttuu. Kirjoita siihen { $low }–{ $high } tekstiä
   *[found] kohdan { $what } tekstejä on { $found }, mutta niitä pitää olla { $low }–{ $high }
}{ $what ->
    [items] . Jos ne tulevat aiemmasta vaiheesta, kirjoita vaiheen nimi kohtaan from.
   *[other] .
}
check-items-or-from = kysymyksessä on sekä items että from. Jätä niistä vain toinen: items, jos vaihtoehdot ovat valmiina, tai from, jos ne tulevat aiemmasta vaiheesta.
check-needs-from = kohta { $what } toimii vain kohdan from kanssa. Lisää from tai poista { $what }.
check-own-rank = kohta own ei sovi järjestämiseen: yhteistä järjestystä ei synny, jos joka pöydällä on omat kohtansa. Poista own.
check-scale = kohdan scale sanoja on { $found }. Niitä pitää olla { $count }, yksi joka askeleelle, tai vain 2, asteikon päille.
check-reference = kohdassa reference on { $found }. Lukuja pitää olla { $count }, yksi joka laatikolle, ja niiden summan 100.
check-exercise = tehtävää ”{ $found }” ei ole Pajan kirjastossa. { $guess ->
    [near] Tarkoititko: { $near }?
   *[none] Valmiiden tehtävien nimet näet komennolla paja show TYÖPAJA.
}
check-steps = { $is ->
    [missing] työpajassa ei ole yhtään vaihetta. Jokainen vaihe alkaa omalla rivillä [[steps]].
   *[found] vaiheita on { $found }, mutta niitä voi olla enintään { $most }. Jaa työpaja kahdeksi.
}
check-questions = kysymyksiä on { $found }, mutta niitä voi olla enintään { $most }. Jaa vaihe kahdeksi.
check-steps-once = vaihe ”{ $found }” on työpajassa kahdesti. Anna toiselle oma nimi, esimerkiksi name = "{ $found }-2".
check-questions-once = kaksi kysymystä on nimeltään ”{ $found }”. Anna toiselle oma nimi, esimerkiksi name = "{ $found }-2".
check-questions-required = kaikki kysymykset ovat vapaaehtoisia. Poista ainakin yhdestä rivi optional = true.
check-from = kohdassa from on ”{ $found }”, mutta ennen tätä vaihetta ei ole sen nimistä vaihetta. { check-guess }
check-from-nothing = kohdassa from on ”{ $found }”, mutta siitä vaiheesta ei synny mitään poimittavaa. Valitse vaihe, jossa pöydät kirjoittavat tai valitsevat jotain.
check-example = esimerkki ”{ $found }” ei kelpaisi vastaukseksi: { $why }
check-whole-language = työpaja ei ole kokonainen millään kielellä. Lähimpänä on { $language }: { $count ->
    [one] yksi teksti puuttuu kohdasta { $place }.
   *[other] tekstejä puuttuu { $count }, ensimmäinen kohdasta { $place }.
}

check-toml = riviä { $line } ei voi ymmärtää: ”{ $found }”. Tarkista lainausmerkit, yhtäsuuruusmerkki ja hakasulkeet.
check-toml-quote = rivin { $line } lopusta puuttuu lainausmerkki: ”{ $found }”. Jos teksti jatkuu seuraavalle riville, kirjoita sen alkuun ja loppuun kolme lainausmerkkiä: """.
check-toml-end = tiedosto loppuu kesken: jonkin tekstin lopusta puuttuvat lainausmerkit """ tai jokin hakasulku jäi auki.
check-toml-list = hakasulku jäi auki tai pilkku puuttuu rivillä { $line } tai juuri ennen sitä: ”{ $found }”.
check-toml-equals = riviltä { $line } puuttuu yhtäsuuruusmerkki: ”{ $found }”. Kirjoita esimerkiksi fi = "Tervetuloa".
check-toml-value = rivillä { $line } on jotain väärin yhtäsuuruusmerkin jälkeen: ”{ $found }”. Teksti kirjoitetaan suoriin lainausmerkkeihin (fi = "Tervetuloa"), luku ilman (minutes = 15).
check-toml-more = rivillä { $line } on jotain liikaa: ”{ $found }”. Jos tekstin sisällä on lainausmerkkejä, käytä niissä kaarevia ”näin”.
check-toml-twice = rivillä { $line } on uudestaan jotain, mikä on jo sanottu: ”{ $found }”. Poista toinen. Vaiheen otsikko on [[steps]] ja kysymyksen [[steps.questions]].
check-toml-heading = rivin { $line } otsikosta puuttuu hakasulku: ”{ $found }”.
check-toml-backslash = rivillä { $line } on kenoviiva: ”{ $found }”. Kirjoita kenoviivoja kaksi peräkkäin: \\.
check-utf-8 = rivillä { $line } on merkki, jota ei voi lukea. Tallenna tiedosto UTF-8-muodossa: Muistiossa Tallenna nimellä, Koodaus: UTF-8.
check-file = tiedostoa ei voi lukea: { $found }.
check-file-large = tiedosto on liian suuri. Työpajaan riittää { $most } kilotavua.
check-file-dots = yhdellä rivillä on yli { $most } pistettä. Jaa teksti useammalle riville.
check-file-name = työpajan nimi on sama kuin tiedoston, eikä ”{ $found }” käy nimeksi. Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä{ $guess ->
    [near] , esimerkiksi { $near }.toml.
   *[none] .
}

# Mitä tarkistus sanoo muuten.
check-nothing = Kerro myös, mikä tiedosto tai työpaja tarkistetaan.
check-not-found = { $file }: sellaista tiedostoa tai työpajaa ei ole.
check-folder = { $file }: tämä on kansio. Anna sen sisällä oleva tiedosto.
check-well = { $file }: kunnossa · { $steps ->
    [one] { $steps } vaihe
   *[other] { $steps } vaihetta
} · { $minutes } min · { $languages }
check-well-exercise = { $file }: kunnossa · tehtävä · { $minutes } min · { $languages }
check-lacks = { $file }: huomaa: { $language } puuttuu { $count } kohdasta, joten työpaja ei käynnisty sillä kielellä: { $places }
check-lacks-more = { $places } ja { $count } muuta
check-path = Tiedosto on { $path }
check-by-table = tähän vastaa aina koko pöytä yhdessä. Poista rivi by = "person".
check-from-missing = kohta from puuttuu. Kirjoita siihen sen aiemman vaiheen nimi, jonka ideoista kysytään, esimerkiksi from = "ideat".
check-from-no-ideas = kohdassa from on ”{ $found }”, mutta siinä vaiheessa pöydät eivät kirjoita ideoita. Valitse vaihe, jossa ne kirjoittavat yhdessä.
