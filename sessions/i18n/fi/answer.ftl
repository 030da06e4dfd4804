# Miksi vastaus ei kelpaa; näkyy kentän vieressä puhelimessa ja näppäimistöllä.
answer-empty = Kirjoittakaa ensin vastaus.
answer-long = Vastaus on liian pitkä: { $length } merkkiä, enintään { $limit } mahtuu. Tiivistäkää hieman.
answer-many = Ideoita on { $count }, enintään { $most } mahtuu. Valitkaa tärkeimmät.
answer-idea-long = Idea { $number } on liian pitkä: { $length } merkkiä, enintään { $limit } mahtuu. Jakakaa se kahdelle riville.
answer-missing = Valitkaa luku { $low }–{ $high }.
answer-range = Luvun pitää olla { $low }–{ $high }.
answer-people = Vastaajia olisi { $people }, yhdessä pöydässä voi olla enintään { $most }. Tarkista luvut.
answer-count = Kohtaa ”{ $typed }” ei voi lukea. Kirjoita vastaus, kaksoispiste ja kuinka moni vastasi niin, esimerkiksi 4: 2.
answer-no-items = Tähän tulevat aiemman vaiheen vastaukset, mutta niitä ei vielä ole. Palatkaa siihen vaiheeseen tai jatkakaa eteenpäin.
answer-item = Kohtaa ”{ $typed }” ei ole. Käytä numeroita 1–{ $most }.
answer-row-head = Täyttäkää myös rivin ensimmäinen ruutu.
answer-many-rows = Rivejä on { $count }, enintään { $most } mahtuu. Valitkaa tärkeimmät.
answer-box = Kohdan { $number } laatikkoa ei tunnistettu. Vaihtoehdot ovat 1–{ $boxes }.
answer-unsorted =
    { $count ->
        [one] Yksi kohta on vielä lajittelematta. Valitkaa sillekin laatikko.
       *[other] { $count } kohtaa on vielä lajittelematta. Valitkaa jokaiselle laatikko.
    }
answer-place = Sijan pitää olla 1–{ $most }.
answer-place-twice = Sija { $place } on annettu kahdelle. Muuttakaa toista niistä.
answer-place-empty =
    { $most ->
        [one] Valitkaa tärkein.
       *[other] Sija { $place } on vielä tyhjä. Valitkaa ja järjestäkää { $most } kohtaa.
    }
answer-points = Pisteiden pitää olla kokonaislukuja, enintään { $most }.
answer-no-points = Jakakaa ensin pisteet: niitä on { $most }.
answer-overspent =
    { $over ->
        [one] Piste liikaa: jaettavana on { $most }. Ottakaa jostain pois.
       *[other] { $over } pistettä on liikaa: jaettavana on { $most }. Ottakaa jostain pois.
    }
answer-unpicked =
    { $most ->
        [one] Valitkaa yksi vaihtoehto.
       *[other] Valitkaa ainakin yksi, enintään { $most }.
    }
answer-picked-many =
    { $most ->
        [one] Valittuna on { $count }, mutta vain yhden voi valita. Poistakaa muut.
       *[other] Valittuna on { $count }, enintään { $most } voi valita. Poistakaa jokin.
    }
answer-item-twice = Kohta { $typed } on järjestyksessä kahdesti. Jokaisella on vain yksi sija.
answer-included = Valitkaa kyllä, ei tai ei koske meitä.
answer-included-none = Vastatkaa ainakin yhteen teemaan, tai kirjoittakaa, mitä puuttuu.
