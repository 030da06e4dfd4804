# Aula ennen ensimmäistä vaihetta, ja ovi myöhässä tulleille.
lobby-say = Avatkaa puhelimen kamera ja osoittakaa ruutua. Tai kirjoittakaa selaimeen tämä osoite ja sen jälkeen pöytänne koodi:
lobby-say-table = { $table }: tämä ruutu vie suoraan teidän pöytäänne. Koodinne on:
lobby-table = Pöytä { $number }
lobby-everybody = Koko salin osoite
lobby-joined = Mukana { $joined }/{ $tables } { $tables ->
    [one] pöytä
   *[other] pöytää
}
lobby-unreachable = Puhelimet eivät tavoita tätä konetta. Liitä kone samaan Wi-Fiin kuin puhelimet: osoite tulee tähän itsestään.
lobby-port = Portti { $wanted } oli varattu, joten käytössä on { $port }. Jos jaoit osoitteen jo aiemmin, jaa tämä uusi.
lobby-demo = Esittely: pöydät vastaavat itsestään, ja kaikki menee tilapäiseen tietokantaan { $path }.
lobby-main-begin = aloita: { $title }
lobby-main-room = takaisin tilaisuuteen
lobby-add = Uusi pöytä
lobby-rename = Pöytä { $number }
lobby-table-name = Nimi
lobby-table-unit = Yksikkö
lobby-table-hint = Molemmat voi jättää tyhjiksi: silloin pöytää kutsutaan numerolla, ja yksikkö on koko tilaisuuden.
lobby-table-save = tallenna
lobby-leave = Poistutaanko alkuun?
lobby-leave-why = Tilaisuus on tallessa, ja voit jatkaa sitä alkunäytöstä. Pöytien puhelimet odottavat sen ajan.
lobby-leave-yes = poistu
lobby-rehearsal = Harjoitus: keksityt pöydät vastaavat, mitään ei tallenneta.
lobby-moved = Osoite vaihtui: { $address }. QR-koodi on uusi. Tulostettujen korttien ruutu ei enää vie perille, mutta pöytien koodit pätevät.
lobby-network-gone = Verkko katosi: puhelimet eivät nyt tavoita tätä konetta. Tarkista Wi-Fi. Kaikki vastaukset ovat tallessa.
lobby-network-back = Verkko palasi: puhelimet löytävät taas osoitteen { $address }.
lobby-slept = Kone oli unessa { $minutes } { $minutes ->
    [one] minuutin
   *[other] minuuttia
}. Mitään ei kadonnut, ja puhelimet palaavat itsestään.
lobby-wifi = Wi-Fi puhelimille
lobby-wifi-why = Sali näkee QR-koodin, jolla puhelin liittyy verkkoon: täällä, valkokankaalla ja korteissa. Poistat sen tyhjentämällä kentät.
lobby-wifi-done = näytä salille
lobby-wifi-line = Wi-Fi: { $name }
lobby-wifi-say = Ensin verkkoon: osoittakaa puhelimen kameralla ruutua, tai valitkaa verkko puhelimen asetuksista:
lobby-wifi-password = salasana { $password }
lobby-wifi-open = ei salasanaa
lobby-wifi-stay = Jos puhelin sanoo, että verkossa ei ole internetiä, pysykää silti verkossa.
lobby-first = 1 Wi-Fi: { $name }
lobby-then = 2 { $address }
lobby-projector = Valkokankaalle: { $address } selaimessa, tai paina P.
