# Vetäjä kirjoittaa pöydän vastauksen sen puolesta.
entry-title = Vastaa pöydän puolesta: { $title }
entry-table = Pöytä
entry-table-hint = Kirjoita pöydän numero tai koodi ja paina Enter.
entry-earlier = Tällä pöydällä on jo vastaus. Voit muuttaa sitä.
entry-optional = { $question } (saa jättää tyhjäksi)
entry-stored = Tallennettu.
entry-done = Tallennettu: pöytä { $table }. Seuraava pöytä?
entry-nothing = Pöytä { $table }: mitään ei muutettu. Seuraava pöytä?
entry-find = valitse pöytä
entry-send = tallenna
entry-drop = Hylätäänkö kirjoitettu?
entry-drop-why = Kirjoitit jotakin, jota ei ole vielä tallennettu.
entry-drop-yes = hylkää
entry-enter = Enter tallentaa.
entry-lines-hint = Yksi idea riville. Enter tyhjällä rivillä tallentaa.
entry-rows-hint = Yksi rivi kerrallaan, sarakkeiden väliin / (välilyönti kummallekin puolelle). Enter tyhjällä rivillä tallentaa.
entry-rows-place = Rivi { $row } · { $column }
entry-all = Kaikki koossa. Enter tallentaa.
entry-profile-now = { $item }: nyt?
entry-profile-target = { $item }: nyt { $now }, tavoite?
entry-sort-next = { $item }: mihin laatikkoon?
entry-rank-left =
    { $left ->
        [one] vielä yksi sija
       *[other] vielä { $left } sijaa
    }
entry-points-left =
    { $left ->
        [0] kaikki pisteet jaettu
        [one] yksi piste jäljellä
       *[other] { $left } pistettä jäljellä
    }
entry-choice-picked = Valittu: { $items }
# Kun jokainen vastaa itse, vetäjä laskee ne, joilla ei ole puhelinta.
entry-each = Jokaisen ihmisen vastaus omalle rivilleen. Enter tyhjällä rivillä tallentaa.
entry-on-phones =
    { $people ->
        [0] Puhelimella ei ole vastannut vielä kukaan tästä pöydästä.
        [one] Puhelimella on vastannut jo yksi tästä pöydästä. Laske tähän vain muut.
       *[other] Puhelimella on vastannut jo { $people } tästä pöydästä. Laske tähän vain muut.
    }
entry-people =
    { $people ->
        [one] Yksi vastaaja
       *[other] { $people } vastaajaa
    }
# Miten vastaus kirjoitetaan yhdelle riville.
entry-lines-how = Ideoiden väliin tulee puolipiste.
entry-text-how = Yksi tai muutama lause, enintään { $limit } merkkiä.
entry-rating-how = Kaksi lukua { $low }–{ $high }: nyt ja tavoite, esimerkiksi 3 5.{ $why ->
    [1] {" "}Perään voi kirjoittaa syyn.
   *[other] {""}
}
entry-rating-counted = Kuinka moni vastasi samoin: nyt ja tavoite, kaksoispiste, ihmisten määrä. Esimerkiksi 3 5: 2, 4 5: 3.
entry-profile-how = Jokaisesta kohdasta järjestyksessä kaksi lukua { $low }–{ $high }, nyt ja tavoite: { $high ->
    [10] esimerkiksi 3/5 2/4.
   *[other] esimerkiksi 35 24.
}
entry-rows-how = Sarakkeiden väliin tulee kauttaviiva välilyönteineen, rivien väliin puolipiste.
entry-sort-how = Laatikon numero jokaiselle kohdalle järjestyksessä, esimerkiksi 1 2 2 1.
entry-rank-how = Kohtien numerot tärkein ensin, esimerkiksi 3 1 2.{ $most ->
    [0] {""}
   *[other] {" "}Sijoja on enintään { $most }.
}
entry-points-how = Kohdan numero, kaksoispiste ja pisteet, esimerkiksi 1: 2, 4: 3. Pisteitä on { $points }.
entry-choice-how = { $most ->
    [1] Valitun kohdan numero, esimerkiksi 2.
   *[other] Valittujen kohtien numerot, esimerkiksi 1 4. Enintään { $most }.
}
entry-choice-counted = Kuinka moni valitsi samoin: kohdan numero, kaksoispiste, ihmisten määrä. Esimerkiksi 1: 4, 2: 3.
entry-score-how = Yksi luku { $low }–{ $high }.{ $why ->
    [1] {" "}Perään voi kirjoittaa syyn.
   *[other] {""}
}
entry-score-counted = Kuinka moni antoi saman luvun { $low }–{ $high }: luku, kaksoispiste, ihmisten määrä. Esimerkiksi 4: 2, 3: 5.
# Teemat, joista pöytä kertoo, onko sen asia mukana, ja idea, josta se pitää kiinni.
entry-included-how = Teemojen numerot: 1 kun asia on mukana, -1 kun se puuttuu. Sitten puolipiste ja mitä puuttuu, esimerkiksi 1 3 -4; iltavuoro.
entry-included-hint = 1 = asia on mukana, -1 = se puuttuu. Alle se, mitä puuttuu; Enter tyhjällä rivillä tallentaa.
entry-included-numbers = Teemojen numerot, esimerkiksi 1 3 -4
entry-included-missing = Mitä puuttuu?
entry-included-none = Teemoja ei ole vielä. Kirjoita, mitä pöydän mielestä puuttuu; Enter tyhjällä rivillä tallentaa.
entry-included-yes = mukana
entry-included-no = puuttuu
entry-guard-how = Sen idean numero, josta pöytä pitää kiinni, esimerkiksi 2.
