# Aula ennen ensimmäistä vaihetta, ja ovi myöhässä tulleille.
lobby-say = Avatkaa puhelimen kamera ja osoittakaa ruutua. Tai kirjoittakaa selaimeen tämä osoite ja sen jälkeen pöytänne koodi:
lobby-say-table = { $table }: tämä ruutu vie suoraan teidän pöytäänne. Koodinne on:
lobby-table = Pöytä { $number }
lobby-everybody = Koko salin osoite
lobby-joined = Mukana { $joined }/{ $tables } { $tables ->
    [one] pöytä
   *[other] pöytää
}
lobby-in = mukana
lobby-out = ei vielä
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
