# Valkokangas: koko sali lukee tätä takarivistä asti.
stage-table = Pöytä { $number }
stage-step = { $step } / { $steps }
# Ennen alkua, ja myöhässä tulleille.
stage-join = Tulkaa mukaan puhelimella
stage-joined = Mukana { $joined } / { $tables } { $tables ->
    [one] pöytä
   *[other] pöytää
}
stage-seat-in = mukana
stage-seat-out = ei vielä
stage-code-alt = QR-koodi, joka avaa osoitteen { $address }
stage-wifi = Liittykää ensin Wi-Fiin
stage-wifi-password = Salasana: { $password }
stage-wifi-stay = Jos puhelin sanoo ”ei internetyhteyttä”, pysykää silti tässä Wi-Fissä.
stage-wifi-alt = QR-koodi, joka liittää puhelimen Wi-Fi-verkkoon { $name }
# Vaihe.
stage-answered = { $answered } / { $tables } pöytää on vastannut
stage-waiting = Jutelkaa ensin – vastaukset avataan kohta
stage-closed = Vastaukset on suljettu: { $answered } / { $tables } pöytää vastasi
stage-time-left = jäljellä
stage-time-stands = kello seisoo
stage-time-over = aika on täynnä
# Tulokset.
stage-turn = Sivu { $page } / { $pages }
stage-now = nyt
stage-target = tavoite
stage-gap = pisin matka tavoitteeseen
stage-disputed = eniten erimielisyyttä
stage-rank = keskisija { $place }, ykkösenä { $firsts }
stage-points = { $points ->
    [one] { $points } piste
   *[other] { $points } pistettä
}, antajia { $givers }, enin { $most }
stage-included = mukana { $yes }, puuttuu { $no }
# Lopuksi.
stage-over-title = Kiitos!
stage-over = Vastauksenne ovat tallessa, ja niistä tehdään kooste. Puhelimen sivun voi sulkea.
# Selaimen sivu.
stage-screen = Valkokangas
stage-lost = Yhteys vetäjän koneeseen katkesi. Sivu jatkaa itsestään.
