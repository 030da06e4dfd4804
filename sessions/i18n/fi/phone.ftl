# Puhelimen sivu: lyhyttä, lämmintä, teitittelyä pöydälle.
phone-program = Paja
phone-language = Kieli
phone-table = Pöytä { $number }

phone-enter-title = Tervetuloa mukaan
phone-enter-code = Pöytänne koodi
phone-enter-help = Neljä merkkiä, pöydän kortista tai valkokankaalta. Isoilla ja pienillä kirjaimilla ei ole väliä.
phone-enter-go = Mukaan

phone-in = Olette mukana
phone-wait-start = Ensimmäinen tehtävä tulee tähän itsestään, kun aloitetaan. Pitäkää sivu auki.
phone-wait-next = Seuraava kysymys tulee tähän itsestään.
phone-no-script = Tämä sivu päivittyy itsestään kymmenen sekunnin välein.
phone-step = Vaihe { $number }/{ $count }
phone-story = Lukekaa tarina
phone-optional = (jos ehditte)

phone-send = Lähetä vastaus
phone-change-send = Lähetä muutettu vastaus
phone-keep = Älä muuta
phone-lines = Yksi idea riville
phone-received = Vastaanotettu { $time }
phone-received-change = Voitte muuttaa vastausta, kunnes vetäjä sulkee tehtävän.
phone-received-closed = Vastaus on tallessa. Tehtävä on suljettu.
phone-typed = Vetäjä kirjasi vastauksen puolestanne.
phone-change = Muuta
phone-withdraw = Ota takaisin
phone-not-open = Vastaaminen avataan kohta. Jutelkaa sillä välin.
phone-closed = Vastaukset on suljettu.

phone-sending = Lähetetään…
phone-unsent = Ei vielä lähetetty: yhteys pätkii. Vastaus lähtee itsestään, kun yhteys palaa. Pitäkää sivu auki.
phone-lost = Yhteys vetäjän koneeseen katkesi. Sivu jatkaa itsestään, kun yhteys palaa.
phone-moved = Vetäjä siirtyi eteenpäin. Kirjoittamanne teksti on yhä tässä, mutta sitä ei voi enää lähettää.
phone-moved-go = Siirry uuteen tehtävään
phone-closed-now = Vastaukset suljettiin. Kirjoittamanne teksti on yhä tässä; pyytäkää vetäjää avaamaan, jos jäi kesken.
phone-other-sent = Toinen puhelin pöydästänne lähetti jo vastauksen.
phone-other-see = Näytä se

phone-over-title = Kiitos!
phone-over = Tilaisuus on päättynyt. Vastauksenne ovat tallessa, ja niistä tehdään kooste. Voitte sulkea sivun.

phone-all-answers = Kaikkien pöytien vastaukset
phone-no-answers = Ei vielä vastauksia.
phone-ideas = { $count ->
    [one] Yksi idea
   *[other] { $count } ideaa
}
phone-rating-now = Nyt
phone-rating-target = Tavoite
phone-rating-table = Pöytä
phone-rating-spread = Nyt keskimäärin { $now } ({ $now_lowest }–{ $now_highest }), tavoite { $target } ({ $target_lowest }–{ $target_highest }).

phone-reload = Jos sivu ei vaihdu, kun vetäjä siirtyy eteenpäin:
phone-reload-go = päivittäkää sivu
phone-large = Lähetys oli liian suuri. Lyhentäkää vastausta ja lähettäkää uudelleen.
phone-failed = Jokin meni vikaan meidän päässämme. Vastausta ei tallennettu; yrittäkää uudelleen.
phone-back = Takaisin
phone-withdraw-sure = Otetaanko vastaus takaisin? Voitte kirjoittaa uuden.
