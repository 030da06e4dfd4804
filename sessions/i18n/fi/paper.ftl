# Paperi: Word, HTML ja PDF.
paper-contents = Sisällys
paper-chart-thing = Mitä arvioitiin
paper-chart-gap = Ero
paper-chart-range = Matalin–korkein
paper-chart-table = Luvut taulukkona
# Miten paperi alkaa.
paper-title-leaders = Kooste: { $name }
paper-title-record = Tallenne: { $name }
paper-title-tables = Mitä sanoimme: { $name }
paper-title-leaders-many = Kooste { $count } tilaisuudesta
paper-title-record-many = Tallenne { $count } tilaisuudesta
paper-title-tables-many = Mitä sanoimme { $count } tilaisuudessa
paper-for-leaders = Johtoryhmälle
paper-for-record = Arkistoon: kaikki vastaukset ja kellonajat
paper-for-tables = Kaikille, jotka olivat mukana
paper-units = { $count ->
    [one] Yksikkö
   *[other] Yksiköt
}
paper-tables-that-answered = Vastanneita pöytiä
paper-answered = { $answered }/{ $tables }
paper-asked = Tehtävät
paper-asked-of = { $exercise } ({ $answered }/{ $tables })
paper-asked-left-out = { $exercise } (ohitettiin)
paper-when = Aika
paper-sessions = Tilaisuudet
paper-session = { $name } { $date }
# Lyhyesti.
paper-short = Lyhyesti
paper-short-proposals = { $count ->
    [one] Yksi ehdotus odottaa päätöstä.
   *[other] { $count } ehdotusta odottaa päätöstä.
}
paper-short-heaviest = Painavin: { $name } ({ $support }).
paper-short-guarded = { $count ->
    [one] Yksi pöytä pitää kiinni ideastaan: se on alla sanasta sanaan.
   *[other] Pöydät pitävät kiinni { $count } ideasta: ne ovat alla sanasta sanaan.
}
paper-short-rating = { $name } nyt { $now }, tavoite { $target }.
paper-short-profile = { $name } kauimpana tavoitteesta: { $item } ({ $gap }).
paper-short-nps = { $name } suositteluluku (NPS) { $nps }.
paper-short-score = { $name } keskiarvo { $average }.
paper-short-ledger = { $came ->
    [one] Tilaisuudessa tuli yksi idea. Ennen liitettä kerrotaan, mihin se päätyi.
   *[other] Ideoita, lauseita ja rivejä tuli { $came }. Ennen liitettä kerrotaan, mihin ne päätyivät.
}
# Päätettäväksi.
paper-proposals = Päätettäväksi
paper-proposals-wait = Eniten kannatusta saaneet ensin. Tyhjät sarakkeet ovat johtoryhmää varten.
paper-proposals-none = Tässä työpajassa ei kerätty ehdotuksia johtoryhmälle.
paper-proposals-none-yet = Ehdotuksia ei ole vielä.
paper-proposals-rest = { $count ->
    [one] Lisäksi on yksi ehdotus, joka on liitteessä{ $where ->
        [none] .
       *[other] , kohdassa { $where }.
    }
   *[other] Lisäksi on { $count } ehdotusta, jotka ovat liitteessä{ $where ->
        [none] .
       *[other] , kohdassa { $where }.
    }
}
paper-proposal = Ehdotus
paper-support = Pisteet, kirjoittajat
paper-decision = Päätös
paper-owner = Kuka vastaa
paper-due = Milloin
paper-reason = Perustelu
paper-theme-with = { $rest ->
    [0] { $theme }: ”{ $idea }”
    [one] { $theme }: ”{ $idea }” ja yksi muu idea
   *[other] { $theme }: ”{ $idea }” ja { $rest } muuta ideaa
}
paper-guarded = { $count ->
    [one] { $tables } pitää tästä kiinni, sanasta sanaan
   *[other] { $tables } pitävät tästä kiinni, sanasta sanaan
}
paper-points = { $count ->
    [one] 1 piste
   *[other] { $count } pistettä
}
paper-tables = { $count ->
    [one] 1 pöytä
   *[other] { $count } pöytää
}
paper-people = { $count ->
    [one] 1 vastaaja
   *[other] { $count } vastaajaa
}
paper-ideas = { $count ->
    [one] 1 idea
   *[other] { $count } ideaa
}
# Arviot.
paper-ratings = Missä olemme ja mihin tähtäämme
paper-unit-tables = { $unit } ({ $count ->
    [one] 1 pöytä
   *[other] { $count } pöytää
})
paper-all-tables = { $count ->
    [one] Yksi pöytä
   *[other] Kaikki { $count } pöytää
}
paper-all-people = { $count ->
    [one] Yksi vastaaja
   *[other] Kaikki { $count } vastaajaa
}
paper-most-disputed = eniten erimielisyyttä
paper-biggest-gap = suurin ero
paper-furthest = kauimpana muista
paper-by-unit = Yksiköittäin, nyt → tavoite (numerot ovat yllä olevat rivit järjestyksessä):
paper-scored = Mitä mitattiin
paper-answers = Vastauksia
paper-nps = NPS
paper-of-unit = { $name }, { $unit }
paper-chart-alt = { $rows ->
    [one] Kuvio: yksi arvio asteikolla { $low }–{ $high }, nyt ja tavoite.
   *[other] Kuvio: { $rows } arviota asteikolla { $low }–{ $high }, nyt ja tavoite.
}
# Teemat.
paper-themes = Teemat painon mukaan
paper-theme = Teema
paper-theme-ideas = Ideoita
paper-themes-rest = { $themes ->
    [0] { $ideas ->
        [one] Yksi idea ei ole missään teemassa; se on liitteessä.
       *[other] { $ideas } ideaa ei ole missään teemassa; ne ovat liitteessä.
    }
    [one] { $ideas ->
        [0] Liitteessä on vielä yksi teema.
        [one] Liitteessä on vielä yksi teema ja yksi idea, joka ei ole missään teemassa.
       *[other] Liitteessä on vielä yksi teema ja { $ideas } ideaa, jotka eivät ole missään teemassa.
    }
   *[other] { $ideas ->
        [0] Liitteessä on vielä { $themes } teemaa.
        [one] Liitteessä on vielä { $themes } teemaa ja yksi idea, joka ei ole missään teemassa.
       *[other] Liitteessä on vielä { $themes } teemaa ja { $ideas } ideaa, jotka eivät ole missään teemassa.
    }
}
# Mihin jokainen idea päätyi.
paper-ledger = Mihin jokainen idea päätyi
paper-ledger-words = { $came ->
    [one] Ideoita, lauseita ja rivejä tuli yhteensä yksi; ohjelma on tarkistanut luvut.
   *[other] Ideoita, lauseita ja rivejä tuli { $came }. Jokainen on laskettu tähän kerran, ja ohjelma on tarkistanut luvut.
}
paper-ledger-none = Ideoita ei ole vielä.
paper-ledger-where = Mihin
paper-ledger-count = Määrä
paper-ledger-themed = Teemoissa
paper-ledger-quoted = Sellaisenaan, ilman teemaa
paper-ledger-aside = Jätetty sivuun: { $reason }
paper-ledger-withdrawn = Pöytien itse perumia tai uudelleen muotoilemia
paper-ledger-kept-leaders = Tehtävissä, joita vetäjä ei lähetä johtoryhmälle
paper-ledger-kept-tables = Tehtävissä, jotka vetäjä jätti tästä pois
paper-ledger-came = Yhteensä tuli
paper-kept-leaders = Vetäjä on jättänyt nämä tehtävät pois johtoryhmän koosteesta: { $exercises }
paper-kept-tables = Nämä tehtävät vetäjä jätti tästä pois: { $exercises }
# Liite: tehtävä kerrallaan.
paper-appendix = Liite: mitä sanottiin, tehtävä kerrallaan
paper-appendix-session = Liite: { $name } { $date }
paper-ahead = Tähän tehtävään ei ole vielä tultu.
paper-behind = takana { $tables }
paper-missed = { $count ->
    [one] Tämän pöydän mielestä sen asia ei ole teemassa: { $tables }
   *[other] Näiden pöytien mielestä niiden asia ei ole teemassa: { $tables }
}
paper-in-no-theme = Missään teemassa eivät ole:
paper-all-elsewhere = Tämän kysymyksen vastaukset ovat kaikki teemoissa tai sivuun jätetyissä.
paper-aside = Jätetty sivuun
# Tallenne.
paper-running-order = Tilaisuuden kulku
paper-minutes = Suunniteltu, min
paper-began = Alkoi
paper-note = Huomaa
paper-step-left-out = ohitettiin
paper-tables-list = Pöydät
paper-joined = Liittyi
paper-was-called = Työpajassa otsikkona: { $title }
paper-time = Klo
paper-became = Mihin päätyi
paper-in-theme = teema: { $theme }
paper-set-aside = sivuun: { $reason }
paper-withdrawn = Perutut ja uudelleen muotoillut
paper-taken-back = (otettiin takaisin)
paper-no-theme = ei missään teemassa
paper-placed-sort = { $item }: { $box }
paper-placed-rank = { $item } ({ $figure }.)
paper-placed-points = { $item } ({ $figure } p.)
paper-placed-choice = { $item }
paper-placed-guard = { $item }
paper-placed-included = { $figure ->
    [1] { $item }: on mukana
   *[other] { $item }: ei ole mukana
}
paper-sent = Lähetetyt vastaukset järjestyksessä, myös muutetut:
paper-by = Kirjasi
paper-by-phone = pöytä
paper-by-facilitator = vetäjä
# Pöydille.
paper-thanks = Kiitos, että olit mukana! Tässä on, mitä pöydissä sanottiin, ja lopussa, miten tästä jatketaan.
paper-we-said = Mitä sanoimme
paper-nothing-yet = Vastauksia ei ole vielä.
paper-next = Miten tästä jatketaan
paper-next-proposals = { $count ->
    [one] Yksi ehdotus menee johtoryhmälle päätettäväksi.
   *[other] { $count } ehdotusta menee johtoryhmälle päätettäviksi.
}
paper-next-guarded = { $count ->
    [one] Yksi idea, josta pöytä pitää kiinni, menee sinne sanasta sanaan.
   *[other] { $count } ideaa, joista pöydät pitävät kiinni, menee sinne sanasta sanaan.
}
paper-next-leaders = Johtoryhmä saa tästä päivästä koosteen, jossa jokainen idea on laskettu.
paper-next-ask = Kysy esihenkilöltäsi, mitä on päätetty ja kuka vie asiaa eteenpäin.
paper-guarded-alone = Tehtävä ei kuulu tähän koosteeseen. Pöydät pitävät kuitenkin kiinni näistä ideoista, joten ne ovat tässä sanasta sanaan:
paper-guarded-too = Pöydät pitävät kiinni myös näistä (sanasta sanaan liitteessä):
paper-guarded-rest = { $count ->
    [one] Pöydät pitävät kiinni vielä yhdestä ideasta, joka on liitteessä sanasta sanaan.
   *[other] Pöydät pitävät kiinni vielä { $count } ideasta, jotka ovat liitteessä sanasta sanaan.
}
paper-missed-short = { $count ->
    [one] yhden pöydän asia puuttuu siitä
   *[other] { $count } pöydän asia puuttuu siitä
}
