"""Ways to break the small workshop, with all that is said of each in Finnish."""

CASES: dict[str, tuple[str, ...]] = {
    "a misspelt key": (
        "minutes = 10",
        "minuts = 10",
        ", vaihe 1 (ideat): kohtaa minuts ei tunneta. Tarkoititko: minutes?",
    ),
    "a number in words": (
        "minutes = 10",
        'minutes = "kymmenen"',
        ", vaihe 1 (ideat): kohdassa minutes on ”kymmenen”. Kirjoita siihen kokonaisluku 1–480 ilman lainausmerkkejä.",
    ),
    "a number out of range": (
        "minutes = 10",
        "minutes = 0",
        ", vaihe 1 (ideat): kohdassa minutes on ”0”. Kirjoita siihen kokonaisluku 1–480 ilman lainausmerkkejä.",
    ),
    "a key that is not there": (
        "minutes = 10\n",
        "",
        ", vaihe 1 (ideat): kohta minutes puuttuu. Kirjoita siihen kokonaisluku 1–480 ilman lainausmerkkejä.",
    ),
    "a key that nobody knows": (
        "minutes = 10",
        'minutes = 10\ncolor = "sininen"',
        ", vaihe 1 (ideat): kohtaa color ei tunneta. Vaihtoehdot: minutes, move_on, name, notes, opens, optional, pause, poster, proposals, questions, say, story, stuck, title, watch, words.",
    ),
    "a misspelt type": (
        'type = "lines"',
        'type = "line"',
        ", vaihe 1 (ideat), kysymys 1: kohdassa type on ”line”. Tarkoititko: lines? Vaihtoehdot: choice, guard, included, lines, points, profile, rank, rating, rows, score, sort, text.",
    ),
    "no type": (
        'type = "lines"\n',
        "",
        ", vaihe 1 (ideat), kysymys 1: kohta type puuttuu. Vaihtoehdot: choice, guard, included, lines, points, profile, rank, rating, rows, score, sort, text.",
    ),
    "a misspelt language": (
        'fi = "Paja"',
        'se = "Verkstad"',
        ": kohtaa title.se ei tunneta. Vaihtoehdot: en, fi, sv.",
    ),
    "a text that is a number": (
        'fi = "Paja"',
        "fi = 5",
        ': kohdassa title.fi on ”5”. Kirjoita teksti lainausmerkkeihin, esimerkiksi fi = "Tervetuloa".',
    ),
    "a text without a language": (
        '[title]\nfi = "Paja"',
        'title = "Paja"',
        ': kohdassa title on ”Paja”. Siihen kuuluu otsikko omalle rivilleen ja sen alle kohdat riveittäin, esimerkiksi [title] ja sen alle fi = "Tervetuloa".',
    ),
    "no title": (
        '[title]\nfi = "Paja"\n',
        "",
        ': kohta title puuttuu. Kirjoita otsikko [title] ja sen alle teksti ainakin yhdellä kielellä, esimerkiksi fi = "Tervetuloa".',
    ),
    "an empty text": (
        'fi = "Keksikää."',
        'fi = ""',
        ', vaihe 1 (ideat): kohdassa words ei ole vielä tekstiä. Kirjoita otsikko [steps.words] ja sen alle teksti ainakin yhdellä kielellä, esimerkiksi fi = "Tervetuloa".',
    ),
    "a name with spaces": (
        'name = "ideas"',
        'name = "Omat ideat"',
        ', vaihe 1 (ideat), kysymys 1: kohdassa name on ”Omat ideat”. Nimessä on ainakin yksi kirjain a–z eikä muuta kuin pieniä kirjaimia, numeroita ja yhdysmerkkejä, esimerkiksi name = "hyvat-hetket".',
    ),
    "no name": (
        'name = "ideas"\n',
        "",
        ', vaihe 1 (ideat), kysymys 1: kohta name puuttuu. Nimessä on ainakin yksi kirjain a–z eikä muuta kuin pieniä kirjaimia, numeroita ja yhdysmerkkejä, esimerkiksi name = "hyvat-hetket".',
    ),
    "two steps of one name": (
        'name = "valinta"',
        'name = "ideat"',
        ': vaihe ”ideat” on työpajassa kahdesti. Anna toiselle oma nimi, esimerkiksi name = "ideat-2".',
    ),
    "two questions of one name": (
        'fi = "Mitä?"\n',
        'fi = "Mitä?"\n[[steps.questions]]\nname = "ideas"\ntype = "text"\nlabel.fi = "Entä?"\n',
        ', vaihe 1 (ideat): kaksi kysymystä on nimeltään ”ideas”. Anna toiselle oma nimi, esimerkiksi name = "ideas-2".',
    ),
    "a step that is not before": (
        'from = "ideat"',
        'from = "ideta"',
        ", vaihe 2 (valinta), kysymys 1: kohdassa from on ”ideta”, mutta ennen tätä vaihetta ei ole sen nimistä vaihetta. Tarkoititko: ideat?",
    ),
    "a step with nothing to take up": (
        'type = "lines"',
        'type = "rating"',
        ", vaihe 2 (valinta), kysymys 1: kohdassa from on ”ideat”, mutta siitä vaiheesta ei synny mitään poimittavaa. Valitse vaihe, jossa pöydät kirjoittavat tai valitsevat jotain.",
    ),
    "no items": (
        'from = "ideat"\n',
        "",
        ", vaihe 2 (valinta), kysymys 1: kohta items puuttuu. Kirjoita siihen 2–40 tekstiä. Jos ne tulevat aiemmasta vaiheesta, kirjoita vaiheen nimi kohtaan from.",
    ),
    "too few items": (
        'from = "ideat"',
        'items.fi = ["a"]',
        ", vaihe 2 (valinta), kysymys 1: kohdan items tekstejä on 1, mutta niitä pitää olla 2–40. Jos ne tulevat aiemmasta vaiheesta, kirjoita vaiheen nimi kohtaan from.",
    ),
    "items from two places": (
        'from = "ideat"',
        'from = "ideat"\nitems.fi = ["a", "b"]',
        ", vaihe 2 (valinta), kysymys 1: kysymyksessä on sekä items että from. Jätä niistä vain toinen: items, jos vaihtoehdot ovat valmiina, tai from, jos ne tulevat aiemmasta vaiheesta.",
    ),
    "a key that needs another": (
        'from = "ideat"',
        'items.fi = ["a", "b"]\nown = true',
        ", vaihe 2 (valinta), kysymys 1: kohta own toimii vain kohdan from kanssa. Lisää from tai poista own.",
    ),
    "lists of different lengths": (
        'from = "ideat"',
        'items.fi = ["a", "b"]\nitems.sv = ["a"]',
        ", vaihe 2 (valinta), kysymys 1: kohdassa items tekstejä on eri määrä eri kielillä (fi 2, sv 1). Kirjoita niitä joka kielellä yhtä monta.",
    ),
    "a list that is a text": (
        'from = "ideat"',
        'items.fi = "a, b"',
        ', vaihe 2 (valinta), kysymys 1: kohdassa items.fi on ”a, b”. Kirjoita tekstit lainausmerkeissä ja pilkuin erotettuina hakasulkeisiin, esimerkiksi fi = ["heikko", "hyvä"].',
    ),
    "only optional questions": (
        'type = "lines"',
        'type = "lines"\noptional = true',
        ", vaihe 1 (ideat): kaikki kysymykset ovat vapaaehtoisia. Poista ainakin yhdestä rivi optional = true.",
    ),
    "yes instead of true": (
        'type = "lines"',
        'type = "lines"\noptional = "kyllä"',
        ", vaihe 1 (ideat), kysymys 1: kohdassa optional on ”kyllä”. Kirjoita siihen true (kyllä) tai false (ei) ilman lainausmerkkejä.",
    ),
    "an example that is no answer": (
        'type = "lines"',
        'type = "lines"\nmost = 3\nexamples.fi = ["a; b; c; d"]',
        ", vaihe 1 (ideat), kysymys 1: esimerkki ”a; b; c; d” ei kelpaisi vastaukseksi: Ideoita on 4, enintään 3 mahtuu. Valitkaa tärkeimmät.",
    ),
    "a scale with too few words": (
        'type = "lines"',
        'type = "rating"\nscale.fi = ["a", "b", "c"]',
        ", vaihe 1 (ideat), kysymys 1: kohdan scale sanoja on 3. Niitä pitää olla 5, yksi joka askeleelle, tai vain 2, asteikon päille.",
    ),
    "a table with one column": (
        'type = "lines"',
        'type = "rows"\ncolumns.fi = ["a"]',
        ", vaihe 1 (ideat), kysymys 1: kohdan columns tekstejä on 1, mutta niitä pitää olla 2–5.",
    ),
    "a comparison that is not whole": (
        'type = "lines"',
        'type = "sort"\nitems.fi = ["a", "b"]\nboxes.fi = ["c", "d"]\nreference = [30, 60]',
        ", vaihe 1 (ideat), kysymys 1: kohdassa reference on [30, 60]. Lukuja pitää olla 2, yksi joka laatikolle, ja niiden summan 100.",
    ),
    "a comparison in words": (
        'type = "lines"',
        'type = "sort"\nitems.fi = ["a", "b"]\nboxes.fi = ["c", "d"]\nreference = "puolet"',
        ", vaihe 1 (ideat), kysymys 1: kohdassa reference on ”puolet”. Kirjoita kokonaisluvut 0–100 hakasulkeisiin, esimerkiksi reference = [30, 70].",
    ),
    "a misspelt exercise": (
        'name = "ideat"\nminutes = 10',
        'exercise = "welcom"',
        ", vaihe 1: tehtävää ”welcom” ei ole Pajan kirjastossa. Tarkoititko: welcome?",
        ", vaihe 2 (valinta), kysymys 1: kohdassa from on ”ideat”, mutta ennen tätä vaihetta ei ole sen nimistä vaihetta. Vaihtoehdot: welcom.",
    ),
    "an exercise that nobody knows": (
        'name = "ideat"\nminutes = 10',
        'exercise = "xyzzy"',
        ", vaihe 1: tehtävää ”xyzzy” ei ole Pajan kirjastossa. Valmiiden tehtävien nimet näet komennolla paja show TYÖPAJA.",
        ", vaihe 2 (valinta), kysymys 1: kohdassa from on ”ideat”, mutta ennen tätä vaihetta ei ole sen nimistä vaihetta. Vaihtoehdot: xyzzy.",
    ),
    "an exercise that is no word": (
        'name = "ideat"\nminutes = 10',
        "exercise = 5",
        ', vaihe 1: kohdassa exercise on ”5”. Kirjoita siihen sana lainausmerkkeihin, esimerkiksi exercise = "welcome".',
        ", vaihe 2 (valinta), kysymys 1: kohdassa from on ”ideat”, mutta ennen tätä vaihetta ei ole sen nimistä vaihetta. Vaihtoehdot: –.",
    ),
    "no whole language": (
        'fi = "Kokeilu."',
        'sv = "Prov."',
        ": työpaja ei ole kokonainen millään kielellä. Lähimpänä on suomi: yksi teksti puuttuu kohdasta purpose.",
    ),
    "a quote too few": (
        'fi = "Keksikää."',
        'fi = "Keksikää.',
        ': rivin 11 lopusta puuttuu lainausmerkki: ”fi = "Keksikää.”. Jos teksti jatkuu seuraavalle riville, kirjoita sen alkuun ja loppuun kolme lainausmerkkiä: """.',
    ),
    "long quotes too few": (
        'fi = "Keksikää."',
        'fi = """Keksikää.',
        ': tiedosto loppuu kesken: jonkin tekstin lopusta puuttuvat lainausmerkit """ tai jokin hakasulku jäi auki.',
    ),
    "curly quotes": (
        'fi = "Keksikää."',
        "fi = ”Keksikää.”",
        ': rivillä 11 on jotain väärin yhtäsuuruusmerkin jälkeen: ”fi = ”Keksikää.””. Teksti kirjoitetaan suoriin lainausmerkkeihin (fi = "Tervetuloa"), luku ilman (minutes = 15).',
    ),
    "no quotes": (
        'fi = "Keksikää."',
        "fi = Keksikää.",
        ': rivillä 11 on jotain väärin yhtäsuuruusmerkin jälkeen: ”fi = Keksikää.”. Teksti kirjoitetaan suoriin lainausmerkkeihin (fi = "Tervetuloa"), luku ilman (minutes = 15).',
    ),
    "quotes within quotes": (
        'fi = "Keksikää."',
        'fi = "Sano "hei" heille."',
        ': rivillä 11 on jotain liikaa: ”fi = "Sano "hei" heille."”. Jos tekstin sisällä on lainausmerkkejä, käytä niissä kaarevia ”näin”.',
    ),
    "no equals sign": (
        'fi = "Keksikää."',
        'fi "Keksikää."',
        ': riviltä 11 puuttuu yhtäsuuruusmerkki: ”fi "Keksikää."”. Kirjoita esimerkiksi fi = "Tervetuloa".',
    ),
    "no comma": (
        'type = "lines"',
        'type = "lines"\nexamples.fi = ["a" "b"]',
        ': hakasulku jäi auki tai pilkku puuttuu rivillä 15 tai juuri ennen sitä: ”examples.fi = ["a" "b"]”.',
    ),
    "people asked what the whole table answers": (
        'type = "choice"',
        'type = "guard"\nby = "person"',
        ', vaihe 2 (valinta), kysymys 1: tähän vastaa aina koko pöytä yhdessä. Poista rivi by = "person".',
    ),
    "an idea of nowhere": (
        'type = "choice"\nfrom = "ideat"',
        'type = "guard"',
        ', vaihe 2 (valinta), kysymys 1: kohta from puuttuu. Kirjoita siihen sen aiemman vaiheen nimi, jonka ideoista kysytään, esimerkiksi from = "ideat".',
    ),
    "an idea of a step that is not there": (
        'type = "choice"\nfrom = "ideat"',
        'type = "included"\nfrom = "idea"',
        ", vaihe 2 (valinta), kysymys 1: kohdassa from on ”idea”, mutta ennen tätä vaihetta ei ole sen nimistä vaihetta. Tarkoititko: ideat?",
    ),
    "themes without a step that they come from": (
        'type = "choice"\nfrom = "ideat"',
        'type = "choice"\nof = "themes"\nitems.fi = ["a", "b"]',
        ", vaihe 2 (valinta), kysymys 1: kohta of toimii vain kohdan from kanssa. Lisää from tai poista of.",
    ),
    "themes misspelt": (
        'from = "ideat"',
        'from = "ideat"\nof = "theme"',
        ", vaihe 2 (valinta), kysymys 1: kohdassa of on ”theme”. Tarkoititko: themes? Vaihtoehdot: ideas, themes.",
    ),
    "a heading twice": (
        "[steps.words]",
        "[steps.title]",
        ": rivillä 10 on uudestaan jotain, mikä on jo sanottu: ”[steps.title]”. Poista toinen. Vaiheen otsikko on [[steps]] ja kysymyksen [[steps.questions]].",
    ),
    "a bracket too few": (
        "[[steps]]",
        "[[steps]",
        ": rivin 5 otsikosta puuttuu hakasulku: ”[[steps]”.",
    ),
    "one bracket instead of two": (
        "[[steps]]",
        "[steps]",
        ": rivillä 17 on uudestaan jotain, mikä on jo sanottu: ”[[steps]]”. Poista toinen. Vaiheen otsikko on [[steps]] ja kysymyksen [[steps.questions]].",
    ),
    "a backslash": (
        'fi = "Paja"',
        'fi = "C:\\Users"',
        ': rivillä 2 on kenoviiva: ”fi = "C:\\Users"”. Kirjoita kenoviivoja kaksi peräkkäin: \\\\.',
    ),
    "a line that is nothing": (
        "[title]",
        "= title",
        ": riviä 1 ei voi ymmärtää: ”= title”. Tarkista lainausmerkit, yhtäsuuruusmerkki ja hakasulkeet.",
    ),
}
"""What is changed in the workshop, into what, and what is said of it."""
