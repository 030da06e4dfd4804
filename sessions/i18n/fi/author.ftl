# Neuvot, jotka paja new kirjoittaa uuden työpajan tiedostoon.
author-top =
    Oma työpaja. Muuta tekstejä, minuutteja ja järjestystä, ja poista, mitä et tarvitse.
    Rivit, joiden alussa on #, ovat neuvoja sinulle. Ohjelma ei lue niitä.

    Tekstit ovat lainausmerkeissä. Pitkän tekstin alussa ja lopussa lainausmerkkejä on kolme,
    ja tyhjä rivi aloittaa siinä uuden kappaleen.

    Kielet ovat fi (suomi), sv (ruotsi) ja en (englanti). Jos haluat työpajan useammalla
    kielellä, kirjoita jokaisen tekstin alle sama toisella kielellä: sv = "Välkomna".
    Kun muutat tekstiä, muista muuttaa se kaikilla kielillä.

    Tallenna välillä ja tarkista:  paja check { $name }
    Kun kaikki on kunnossa:        paja run { $name }
author-title = Työpajan nimi, enintään noin 45 merkkiä.
author-purpose = Kenelle työpaja on ja mitä siitä jää käteen.
author-steps =
    Vaiheet ovat siinä järjestyksessä, jossa ne pidetään. Jokainen alkaa rivillä [[steps]].
    Puhe tai tauko on vaihe, jossa ei ole kysymyksiä.
author-steps-name = Vaiheen nimi ohjelmaa varten: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.
author-steps-minutes = Kuinka monta minuuttia vaihe kestää.
author-steps-words = Mitä pöydät lukevat puhelimistaan.
author-steps-say = Seuraavat näet vain sinä. Ensin sanat, jotka voit sanoa ääneen.
author-steps-watch = Mitä kannattaa huomata, kun pöydät juttelevat.
author-steps-stuck = Millä autat pöydän alkuun, jos se on jumissa.
author-steps-move-on = Mistä tiedät, että on aika jatkaa.
author-steps-questions =
    Kysymys, johon pöydät vastaavat. Kysymyksiä voi olla useita.
    Pöydän sijasta voi vastata jokainen itse, ilman nimeä: by = "person".
author-steps-questions-type =
    lines: ideoita, yksi riville     text: yksi yhteinen lause      rows: taulukko
    rating: arvio nyt ja tavoite     profile: monta arviota         score: arvosana 0–10
    sort: lajittelu laatikoihin      rank: tärkeysjärjestys         points: pisteiden jako
    choice: valinta                  included: onko asia mukana     guard: oma idea
author-steps-questions-most = Montako ideaa pöytä saa kirjoittaa.
author-steps-questions-examples = Vastauksia, jollaisia oikeat pöydät antaisivat. Harjoituspöydät käyttävät niitä.
author-steps-questions-from =
    Aiempi vaihe, josta vaihtoehdot tulevat. Valmiit vaihtoehdot kirjoitetaan sen sijaan näin:
    items.fi = ["Tervehdys", "Katse", "Nimi"]
