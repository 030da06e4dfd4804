# Työpajan muokkaaminen.
workshop-whole = { $steps ->
    [one] { $steps } vaihe
   *[other] { $steps } vaihetta
} · { $length } · { $begins }–{ $ends }
workshop-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } t
       *[other] { $hours } t { $minutes } min
    }
}
workshop-minutes = { $minutes } min
workshop-left-out = jää pois
workshop-take-out = pois
workshop-take-back = pidä
workshop-edit = muokkaa
workshop-done = valmis
# Mitä vaiheessa kysytään.
workshop-asks-nothing = ei kysymyksiä
workshop-type-lines = ideoita
workshop-type-text = lause
workshop-type-rating = arvio
workshop-type-profile = profiili
workshop-type-rows = taulukko
workshop-type-sort = lajittelu
workshop-type-rank = järjestys
workshop-type-points = pisteet
workshop-type-choice = valinta
workshop-type-score = luku
workshop-type-included = onko asia mukana
workshop-type-guard = oma idea
# Mikä estää viemästä työpajaa läpi.
workshop-empty = Työpajassa ei ole yhtään vaihetta. Ota jokin takaisin (X) tai lisää uusi (+).
workshop-too-many = Vaiheita on liikaa. Jätä joitakin pois (X).
workshop-source-later = ”{ $step }” käyttää vaiheen ”{ $source }” vastauksia. Siirrä se sen jälkeen.
workshop-source-left-out = ”{ $step }” käyttää vaiheen ”{ $source }” vastauksia, mutta se jää pois. Ota se takaisin (X) tai jätä molemmat pois.
workshop-source-missing = ”{ $step }” käyttää vaiheen ”{ $source }” vastauksia, eikä sitä ole tässä työpajassa. Lisää se ensin (+) tai jätä tämä pois (X).
# Kieli, jonka tekstejä muutetaan.
workshop-in-fi = suomi
workshop-in-sv = ruotsi
workshop-in-en = englanti
workshop-texts-fi = suomenkieliset tekstit
workshop-texts-sv = ruotsinkieliset tekstit
workshop-texts-en = englanninkieliset tekstit
# Vaiheen tiedot.
workshop-retitle = Työpajan otsikko ja kuvaus · { $texts }
workshop-title = Otsikko
workshop-purpose = Kuvaus
workshop-minutes-label = Minuutteja
workshop-words = Ohje pöydille
workshop-questions = Kysymykset
workshop-question = Kysymys
workshop-question-number = Kysymys { $number }
workshop-advice = Vain vetäjälle
workshop-mistake-minutes = Kirjoita minuutit numeroina, 1–{ $most }.
workshop-mistake-empty = Tähän tarvitaan teksti.
workshop-drop = Hylätäänkö muutokset?
workshop-drop-why = Vaihe jää sellaiseksi kuin se oli.
workshop-drop-yes = hylkää
# Vaiheen lisääminen kirjastosta.
workshop-add = Lisää vaihe kirjastosta
workshop-add-search = Etsi: kirjoita sana…
workshop-add-none = Mitään ei löytynyt. Kokeile toista sanaa.
workshop-add-needs = Käyttää vaiheen ”{ $source }” vastauksia.
workshop-add-this = lisää: { $title }
# Tallentaminen omaksi.
workshop-save = Tallenna omaksi työpajaksi
workshop-save-name = Nimi
workshop-save-hint = Lyhyt nimi tiedostolle. Otsikko, jonka kaikki näkevät, vaihtuu näppäimellä T.
workshop-save-file = Tallentuu tiedostoon { $path }
workshop-save-this = tallenna
workshop-save-no-name = Kirjoita nimi, jossa on kirjaimia tai numeroita.
workshop-save-given = ”{ $name }” on ohjelman oma työpaja, ja se säilyy ennallaan. Anna toinen nimi.
workshop-replace = Korvataanko oma työpajasi ”{ $name }”?
workshop-replace-why = Aiempi versio katoaa, ja tilalle tulee tämä. Pidettyihin tilaisuuksiin se ei vaikuta.
workshop-replace-yes = korvaa
workshop-saved = Tallennettu. Löydät työpajan alkunäytöstä, nimi on ”{ $name }”.
workshop-leave = Poistutaanko tallentamatta?
workshop-leave-why = Muutoksia ei ole vielä tallennettu. Tallennat ne näppäimellä S.
workshop-leave-yes = poistu, muutokset katoavat
# Sanat, jotka muutettiin vain yhdellä kielellä.
workshop-old-title = Muut kielet jäivät ennalleen
workshop-old-words = Muutit sanoja. Näillä kielillä niitä ei muutettu: { $languages }. Puhelin, jossa on valittu niistä jokin, näyttää vanhat sanat, ja uudet tekstit sillä kielellä, jolla ne kirjoitit.
workshop-old-keep = Pidä kaikki kielet, vanhat sanat saavat jäädä
workshop-old-drop = Jätä vain nämä kielet: { $languages }
workshop-old-go-on = jatka
# Esikatselu.
workshop-preview = Esikatselu – mitään ei tallenneta
workshop-preview-step = { $step }/{ $steps } { $title }
workshop-preview-say = Avaa puhelimen kamera tai selain:
workshop-preview-unreachable = Kone ei ole verkossa, joten puhelin ei pääse mukaan. Avaa osoite tämän koneen selaimessa:
workshop-preview-lost = Esikatselun sivu ei auennut. Palaa takaisin (Esc) ja yritä uudelleen.
workshop-preview-close = takaisin työpajaan
workshop-optional = Voi jäädä väliin, jos aika loppuu
workshop-pause = Tauko: saa lyhentää tai siirtää
