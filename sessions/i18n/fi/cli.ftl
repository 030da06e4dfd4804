# Komentorivin viestit.
cli-unknown-option = Valitsinta { $option } ei ole. Vaihtoehdot näet komennolla paja --help.
cli-unknown-command = Sellaista komentoa ei ole. Vaihtoehdot: { $choices }.
cli-unknown-language = Kieltä ”{ $typed }” ei ole. Vaihtoehdot: { $choices }.
cli-unknown-format = Muotoa ”{ $typed }” ei ole. Vaihtoehdot: { $choices }.
cli-option-value = Tarkista valitsin { $option }: arvo puuttuu tai sitä ei tarvita. Ohje: paja --help.
cli-number = Valitsimelle { $option } käy kokonaisluku { $low }–{ $high }, ei ”{ $typed }”.
cli-what-missing = Kerro myös, mikä työpaja avataan ({ $workshops }) tai mitä tilaisuutta jatketaan (last tai viite, jonka paja sessions kertoo).
cli-unknown-what = Työpajaa tai tilaisuutta ”{ $typed }” ei löydy. Työpajat: { $workshops }. Tilaisuudet: { $sessions }.
cli-session-missing = Kerro myös, minkä tilaisuuden kooste viedään: last on se, jota viimeksi käytettiin, muut luettelee paja sessions; --all vie ne kaikki.
cli-workshop = { $count ->
    [one] Työpaja { $name } ei käynnisty, koska sen tiedostossa on virhe. Katso se: paja check { $name }
   *[other] Työpaja { $name } ei käynnisty, koska sen tiedostossa on { $count } virhettä. Katso ne: paja check { $name }
}
cli-only-new = Nämä koskevat vain uutta tilaisuutta, joten niitä ei käytetty: { $options }.
cli-needs-terminal = Tähän tarvitaan pääteikkuna. Ilman sitä huone toimii komennolla paja serve.
cli-demo-database = Esittelyllä on oma tilapäinen tietokantansa. Jätä --db pois.
cli-settings = Asetustiedostoa { $path } ei voi lukea: { $reason }. Siihen ei koskettu; korjaa tai poista se.
cli-settings-language = Asetustiedostossa { $path } on outo kieli. Tiedostoon ei koskettu; kieleksi käy { $choices }.
cli-no-log = Lokia { $file } ei voi kirjoittaa: { $reason }. Ohjelma toimii silti.
cli-fell = Ohjelma kaatui. Tallennetut vastaukset ovat tallessa, ja voit jatkaa komennolla paja. Loki: { $file }
cli-no-sessions = Tilaisuuksia ei ole vielä yhtään. Aloita komennolla paja.
cli-session-step = vaihe { $step }/{ $steps }
cli-session-over = päättynyt
cli-exported = Kooste on tiedostossa { $file }.
cli-workshop-missing = Kerro myös, mikä työpaja. Vaihtoehdot: { $workshops }.
cli-unknown-workshop = Työpajaa ”{ $typed }” ei löydy. Vaihtoehdot: { $workshops }.
cli-misspelt-workshop = Työpajaa ”{ $typed }” ei löydy. Tarkoititko: { $near }? Vaihtoehdot: { $workshops }.
cli-workshop-language = Työpajaa { $name } ei ole kielellä { $language }. Käytä valitsinta --lang näillä kielillä: { $languages }.
cli-other-language = Työpaja on vain näillä kielillä: { $languages }. Tilaisuus alkaa niistä ensimmäisellä.
cli-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } t
       *[other] { $hours } t { $minutes } min
    }
}
cli-steps = { $steps ->
    [one] { $steps } vaihe
   *[other] { $steps } vaihetta
}
cli-own = oma: { $title }
cli-broken = { $count ->
    [one] oma, yksi virhe: paja check { $name }
   *[other] oma, { $count } virhettä: paja check { $name }
}
cli-shown-in = Työpaja on vain näillä kielillä: { $languages }. Se näytetään niistä ensimmäisellä.
cli-show-step = { $number }. { $title } · { $minutes } min · { $name }
cli-show-words = Pöydille
cli-show-story = Luettavaksi ääneen
cli-show-say = Sano
cli-show-watch = Pidä silmällä
cli-show-stuck = Jos pöytä on jumissa
cli-show-move-on = Milloin jatketaan
cli-show-notes = Muuta
cli-show-question = Kysymys
cli-show-end = valmista
cli-type-lines = ideoita, yksi riville
cli-type-text = yhteinen lause
cli-type-rating = arvio nyt ja tavoite
cli-type-profile = monta arviota, nyt ja tavoite
cli-type-rows = taulukko
cli-type-sort = lajittelu laatikoihin
cli-type-rank = järjestys
cli-type-points = pisteiden jako
cli-type-choice = valinta
cli-type-score = arvosana
cli-type-included = onko pöydän asia mukana
cli-type-guard = idea, josta pidetään kiinni
cli-by-table = pöytä vastaa
cli-by-person = jokainen vastaa itse, ilman nimeä
cli-optional = vapaaehtoinen
cli-from = vaihtoehdot vaiheesta { $step }
cli-from-themes = teemat vaiheesta { $step }
cli-new-missing = Anna myös työpajalle nimi, esimerkiksi paja new oma-paja.
cli-new-name = { $guess ->
    [near] Nimeksi ei käy ”{ $typed }”. Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi { $near }.
   *[none] Nimeksi ei käy ”{ $typed }”. Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi oma-paja.
}
cli-new-taken = Työpaja { $name } on jo olemassa. Valitse toinen nimi, esimerkiksi { $free }.
cli-new-written = Työpaja on tiedostossa { $path }
cli-new-next = Avaa se tekstieditorilla ja muuta mieleiseksesi. Tarkista komennolla paja check { $name } ja käynnistä komennolla paja run { $name }.
cli-pack-written = Paketti on tiedostossa { $path }. Saaja asentaa sen komennolla paja unpack { $file }.
cli-unpack-missing = Kerro myös, mikä paketti asennetaan, esimerkiksi paja unpack oma-paja.paja.
cli-unpack-name = Asentuu nimellä { $name }.
cli-unpack-other-name = Nimi { $name } on jo käytössä, joten tämä asentuu nimellä { $free }.
cli-unpack-same = Sama työpaja on jo asennettu nimellä { $name }. Mitään ei muutettu.
cli-unpack-ask = Asennetaanko? (k/e)
cli-unpack-not = Mitään ei asennettu.
cli-unpack-no-terminal = Mitään ei asennettu, koska tässä ei voi kysyä lupaa. Anna lupa valitsimella --yes.
cli-unpack-done = Asennettu. Katso se komennolla paja show { $name } ja käynnistä komennolla paja run { $name }.
cli-own-folder = Omat työpajasi ovat kansiossa { $folder }
cli-unknown-size = Kokoa ”{ $typed }” ei ole. Vaihtoehdot: { $choices }.
cli-unknown-audience = Kohderyhmää ”{ $typed }” ei ole. Vaihtoehdot: { $choices }.
cli-date = ”{ $typed }” ei ole päivä. Kirjoita se näin: 1.9.2026 tai 2026-09-01.
cli-not-to-terminal = Muotoa { $format } ei voi näyttää päätteessä. Kerro tiedosto tai kansio: --output TIEDOSTO.
cli-all-or-some = Anna joko --all tai tilaisuuksien viitteet, älä molempia.
cli-only-with-all = Valitsimet --since ja --unit rajaavat kaikkia tilaisuuksia. Lisää --all.
cli-none-such = Tällaisia tilaisuuksia ei ole. Katso päivät ja yksiköt komennolla paja sessions, ja väljennä valitsimia --since ja --unit.
cli-no-folder = Kansiota { $path } ei ole. Tee se ensin tai anna toinen.
cli-other-ending = Tiedoston pääte on .{ $ending }, mutta muodoksi pyydettiin { $format }. Vaihda toinen niistä.
cli-public-url = Osoitteeksi ei käy ”{ $typed }”. Anna se kokonaan ja pelkkänä, ilman polkua: esimerkiksi https://paja.example.org
cli-trust-proxy = --trust-proxy tarvitsee välityspalvelimen osoitteen, eikä ”{ $typed }” ole sellainen. Kirjoita esimerkiksi --trust-proxy 127.0.0.1, tai pelkkä --trust-proxy rivin loppuun.
cli-time = ”{ $typed }” ei ole kellonaika. Kirjoita se näin: 11.30.
