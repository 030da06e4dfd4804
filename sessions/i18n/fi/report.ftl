# Kooste näytöllä ja sen vieminen eteenpäin.
report-empty = Kukaan ei ole vielä vastannut. Kooste täyttyy sitä mukaa kuin pöydät vastaavat.
report-answered = { $answered } / { $tables } pöytää vastasi
report-left-out = jätettiin väliin
report-not-leaders = ei johtoryhmälle
report-not-tables = ei pöydille
report-no-introduction = Tähän voi kirjoittaa johdannon johtoryhmälle (Enter).
report-ledger = { $came ->
    [0] Ideoita ei ole vielä.
    [one] Yksi idea: teemoissa { $themed }, sellaisenaan { $quoted }, sivuun jätetty { $aside }, peruttu tai muutettu { $withdrawn }
   *[other] { $came } ideaa: teemoissa { $themed }, sellaisenaan { $quoted }, sivuun jätetty { $aside }, peruttu tai muutettu { $withdrawn }
}
report-guarded = ⚑ pöytä pitää tästä kiinni
report-ungrouped = Ilman teemaa
report-aside = Jätetty sivuun
report-weight = { $ideas ->
    [one] 1 idea
   *[other] { $ideas } ideaa
} · { $tables ->
    [one] 1 pöytä
   *[other] { $tables } pöytää
}{ $votes ->
    [0] {""}
    [one] {" "}· 1 piste
   *[other] {" "}· { $votes } pistettä
}
# Mitä on vielä kesken.
report-ends = { $count ->
    [one] Vielä kesken: { $first }
   *[other] Vielä kesken { $count } asiaa. { $first }
}
report-end-running = Tilaisuus on käynnissä; vastauksia voi vielä tulla.
report-end-silent = { $count ->
    [one] Yksi pöytä ei ole vastannut mihinkään.
   *[other] { $count } pöytää ei ole vastannut mihinkään.
}
report-end-withheld = { $exercise }: vastaajia on niin vähän ({ $count }), ettei tulosta näytetä.
report-end-ungrouped = { $count ->
    [one] { $exercise }: yksi idea on vielä ilman teemaa.
   *[other] { $exercise }: { $count } ideaa on vielä ilman teemaa.
}
report-end-missed = { $count ->
    [one] { $exercise }: pöydän { $tables } mielestä heidän asiansa ei ole teemassa ”{ $text }”.
   *[other] { $exercise }: pöytien { $tables } mielestä heidän asiansa ei ole teemassa ”{ $text }”.
}
report-end-missing = Pöytä { $tables } kaipaa teemoihin: { $text }
# Osan muokkaaminen.
report-whole = Koosteen otsikko ja johdanto
report-heading = Otsikko
report-introduction = Johdanto
report-comment = Kommentti
report-for-leaders = Menee johtoryhmälle
report-for-tables = Menee pöydille
report-done = ota käyttöön
# Kaikki johtoryhmälle.
report-everything = kaikki johtoryhmälle
report-send = Kaikki johtoryhmälle
report-send-why = Asiakirja (Word ja PDF), päätöslomake (Excel) ja verkkosivu samaan kansioon.
report-send-ends = Tämä on vielä kesken:
report-send-yes = tallenna
report-send-anyway = tallenna silti
# Yksi tiedosto.
report-export = tallenna tiedostoon
report-choose = Missä muodossa kooste tallennetaan?
report-docx = Word: luettavaksi ja muokattavaksi
report-pdf = PDF: tulostettavaksi
report-xlsx = Excel: taulukot ja päätöslomake
report-html = Verkkosivu: luettavaksi millä tahansa laitteella
report-md = Pelkkä teksti (Markdown)
report-csv = Taulukko (CSV): muihin taulukko-ohjelmiin
report-json = Tietorakenne (JSON): muille ohjelmille
report-to-leaders = Kenelle: johtoryhmälle
report-to-record = Kenelle: arkistoon, kaikki vastaukset
report-to-tables = Kenelle: pöydille, jaettavaksi osallistujille
report-language = Koosteen kieli: { $language }
report-write = tallenna
report-written = Tallennettu: { $path }
# Paperit.
report-paper-choose = Mikä paperi tulostetaan?
report-paper-cards = Pöytäkortit: nimi, koodi ja QR
report-paper-workbook = Työkirja: tehtävät paperilla
report-paper-filled = Täytetty työkirja: pöytien vastaukset paikoillaan
report-paper-poster-a3 = Huoneentaulu, A3
report-paper-poster-a4 = Huoneentaulu, A4
report-paper-seats = Paikat: lista oveen ja joka pöydälle
report-paper-language = Kieli: { $languages }
report-paper-write = tee PDF
report-wifi = Wi-Fi kortteihin
report-wifi-why = Kortteihin tulee QR, jolla puhelin liittyy verkkoon. Jätä tyhjäksi, jos sitä ei tarvita.
report-wifi-name = Verkon nimi
report-wifi-password = Salasana
report-wifi-no-name = Kirjoita myös verkon nimi, tai poista salasana.
report-end-unguarded = { $count ->
    [one] { $exercise }: pöytä { $tables } on muuttanut ideaa, josta se pitää kiinni. Pyydä sitä valitsemaan uudelleen.
   *[other] { $exercise }: pöydät { $tables } ovat muuttaneet ideoita, joista ne pitävät kiinni. Pyydä niitä valitsemaan uudelleen.
}
report-end-votes-lost = { $count ->
    [one] { $exercise }: yksi piste annettiin teemalle tai idealle, jota ei enää ole.
   *[other] { $exercise }: { $count } pistettä annettiin teemoille tai ideoille, joita ei enää ole.
}
report-poster-choose = Minkä tehtävän tulos tulee huoneentauluun?
report-poster-nothing = Huoneentauluun ei ole vielä mitään. Tulosta se, kun pöydät ovat kirjanneet tai valinneet periaatteita.
report-comment-long = { $over ->
    [one] Teksti on yhden merkin liian pitkä. Lyhennä sitä.
   *[other] Teksti on { $over } merkkiä liian pitkä. Lyhennä sitä.
}
report-drop = Hylätäänkö muutokset?
report-drop-why = Kooste jää sellaiseksi kuin se oli.
report-drop-yes = hylkää
report-wifi-done = tee PDF
report-elsewhere = Vain luettavaksi: tilaisuus on auki toisessa ikkunassa (kone { $computer }, klo { $time } alkaen).
report-elsewhere-at = Vain luettavaksi: tilaisuus on auki toisessa ikkunassa (kone { $computer }, klo { $time } alkaen), osoite { $address }.
report-elsewhere-gone = Toinen ikkuna on suljettu. Voit nyt jatkaa tilaisuutta tässä.
report-take-over = jatka tilaisuutta tässä
report-end-hidden = { $exercise }: { $count ->
    [one] salilta piilotettu vastaus on koosteessa mukana. Jätä sen ideat sivuun ryhmittelyssä (G, D) tai koko osa pois, jos se ei kuulu johtoryhmälle.
   *[other] { $count } salilta piilotettua vastausta on koosteessa mukana. Jätä niiden ideat sivuun ryhmittelyssä (G, D) tai koko osa pois, jos ne eivät kuulu johtoryhmälle.
}
