# Puhelimen sivu: lyhyttä, lämmintä, teitittelyä pöydälle.
phone-program = Paja
phone-language = Kieli
phone-table = Pöytä { $number }

phone-enter-title = Tervetuloa mukaan
phone-enter-code = Pöytänne koodi
phone-enter-help = Neljä merkkiä pöydän kortista. Jos korttia ei ole, kysykää vetäjältä. Isoilla ja pienillä kirjaimilla ei ole väliä.
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
phone-keep = Peru muutos
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
phone-moved = Vetäjä siirtyi eteenpäin. Vastauksenne on yhä tässä, mutta sitä ei voi enää lähettää.
phone-moved-go = Siirry uuteen tehtävään
phone-closed-now = Vastaukset suljettiin. Vastauksenne on yhä tässä lähettämättä; pyytäkää vetäjää avaamaan, jos jäi kesken.
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
phone-withdraw-sure = Otetaanko vastaus takaisin? Voitte vastata uudelleen.

phone-person = Jokainen vastaa omalla puhelimellaan, ilman nimeä.
phone-person-least = Tulos näytetään vasta, kun vähintään { $least } on vastannut.
phone-people = { $people ->
    [one] Yksi vastaaja
   *[other] { $people } vastaajaa
}
phone-withheld = { $people ->
    [one] Yksi on vastannut.
   *[other] { $people } on vastannut.
} Tulos näytetään, kun vastaajia on vähintään { $least }.
phone-no-items = Tässä jatketaan siitä, mitä aiemmin vastattiin, mutta vastauksia ei vielä ole. Kertokaa vetäjälle.
phone-why = Miksi?
phone-why-optional = (saa jättää tyhjäksi)
phone-reasons = Perusteluja
phone-left = Jäljellä { $left }/{ $all }
phone-over-by = Liikaa: { $over }. Ottakaa jostain pois.

phone-rating-step = Arvio

phone-profile-item = Mitä arvioitiin
phone-profile-line = Nyt { $now } ({ $lowest }–{ $highest }) → tavoite { $target }
phone-profile-gap = pisin matka
phone-profile-disputed = eniten eri mieltä

phone-rows-row = Rivi { $number }
phone-rows-more = Lisää rivi
phone-rows = { $count ->
    [one] Yksi rivi
   *[other] { $count } riviä
}
phone-rows-empty = { $column }: ei täytetty

phone-sort-share = { $share } %
phone-sort-reference = vertailuluku { $share } %
phone-sort-tied = Tasan

phone-rank-places = Antakaa sijat 1–{ $places }, jokainen sija yhdelle.
phone-rank-tap = Napauttakaa ensimmäiseksi tulevaa, sitten toista ja niin edelleen. Nuolilla voitte vielä vaihtaa järjestystä.
phone-rank-none = ei sijaa
phone-rank-up = Siirrä ylemmäs: { $item }
phone-rank-down = Siirrä alemmas: { $item }
phone-rank-out = Ota pois: { $item }
phone-rank-moved = { $item }: sija { $place }/{ $all }
phone-rank-is-out = { $item }: ei sijaa
phone-rank-full = Kaikki sijat on täytetty. Ottakaa ensin jokin pois.
phone-rank-average = sijoitus keskimäärin { $place }
phone-rank-agreement = Yksimielisyys { $agreement } (1 = kaikilla sama järjestys, 0 = ei yhteistä linjaa)

phone-points-all = { $points ->
    [one] Jaettavana on yksi piste.
   *[other] Jaettavana on { $points } pistettä.
}
phone-points-fewer = Piste pois: { $item }
phone-points-more = Piste lisää: { $item }
phone-points-given = { $points ->
    [one] 1 piste
   *[other] { $points } pistettä
}, antajia { $givers }

phone-choice-most = Valitkaa enintään { $most }.

phone-score-range = Luku väliltä { $low }–{ $high }
phone-score-nps = NPS
phone-score-nps-help = Suosittelijoiden (9–10) osuus miinus arvostelijoiden (0–6) osuus, −100…100.
phone-score-average = Keskiarvo { $average } ({ $lowest }–{ $highest })
phone-score-step = Luku
phone-score-people = Vastaajia

phone-points-agreement = { $who ->
    [person] Vastaajat
   *[table] Pöydät
} antoivat keskimäärin { $share }{"\u00A0"}% pisteistään samoille asioille.
phone-no-own-items = Tässä valitaan siitä, mitä itse kirjoititte, mutta pöydältänne ei ole vielä mitään. Voitte jättää tämän väliin tai kertoa vetäjälle.
phone-included-own = { $ideas }, teiltä:
phone-included-yes = Kyllä
phone-included-no = Ei
phone-included-pass = Ei koske meitä
phone-included-missing = Mitä puuttuu?
phone-included-missing-sent = Tämä puuttui:
phone-included-none = Ideoita ei ole vielä koottu teemoiksi. Kirjoittakaa silti, jos jokin tärkeä jäi sanomatta.
phone-included-said = Mukana { $yes }, puuttuu { $no }
phone-guard-gone = Ideaanne on muutettu sen jälkeen, kun valitsitte sen. Valitkaa uudelleen.

# Monta puhelinta samassa pöydässä.
phone-writing = Toinen puhelin kirjoittaa
phone-overtaken = { $who ->
    [facilitator] Vetäjä kirjasi teille vastauksen kello { $time }. Nyt on voimassa:
   *[phone] Toinen puhelin pöydästänne vastasi kello { $time }. Nyt on voimassa:
}
phone-overtaken-back = { $who ->
    [facilitator] Vetäjä otti vastauksenne takaisin kello { $time }.
   *[phone] Toinen puhelin pöydästänne otti vastauksen takaisin kello { $time }.
}
phone-overtaken-mine = Tällä puhelimella kirjoitettu
phone-overtaken-send = Lähetä tämä sen tilalle
phone-overtaken-together = Yhdistä molempien rivit
phone-overtaken-keep = Jätä se voimaan
phone-overtaken-none = Jätä tyhjäksi
phone-together-done = Molempien rivit ovat nyt tässä. Katsokaa lista läpi ja lähettäkää se.

phone-time-ask = Tarvitsemme lisää aikaa
phone-time-asked = Vetäjä näkee, että tarvitsette lisää aikaa.
phone-time-back = Emme tarvitsekaan

phone-gone = Yhteys katkesi. Kirjoittamanne on tallessa tässä puhelimessa, ja sivu jatkaa itsestään. Tarkistakaa Wi-Fi. Jos osoite valkokankaalla on uusi, avatkaa se uuteen välilehteen. Koodinne on { $code }.

phone-some-answers = Vastauksia
phone-so-far = { $tables ->
    [one] Tähän mennessä yhden pöydän vastaus
   *[other] Tähän mennessä { $tables } pöydän vastaukset
}
