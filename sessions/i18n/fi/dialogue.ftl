# Rivikeskustelu (paja serve): lyhyitä lauseita ääneen luettaviksi.
dialogue-ready = Tilaisuus { $name } on auki. Sen viite on { $reference }.
dialogue-database = Vastaukset tallentuvat tiedostoon { $path }.
dialogue-port = Portti { $wanted } oli varattu, joten käytössä on { $port }.
dialogue-address = Puhelimet: avatkaa selaimessa { $address } ja kirjoittakaa pöydän koodi.
dialogue-unreachable = Tämä kone ei ole verkossa, joten puhelimet eivät pääse mukaan. Tällä koneella osoite on { $address }.
dialogue-table = Pöytä { $number }
dialogue-table-named = Pöytä { $number }, { $name }
dialogue-code = { $table }: koodi { $code }.
dialogue-hint = Seuraavaan vaiheeseen pääset kirjoittamalla seuraava. Komennot luettelee apua.
dialogue-lobby = Aula. Mukana on { $joined }/{ $tables } pöytää.
dialogue-step = Vaihe { $step }/{ $steps }: { $title }. Tässä vaiheessa ei kysytä mitään.
dialogue-step-waiting = Vaihe { $step }/{ $steps }: { $title }. Vastauksia ei ole vielä avattu.
dialogue-step-open = Vaihe { $step }/{ $steps }: { $title }. Vastaukset ovat auki, { $answered }/{ $tables } pöytää on vastannut.
dialogue-step-left = Vaihe { $step }/{ $steps }: { $title }. Vastaukset ovat kiinni, { $answered }/{ $tables } pöytää vastasi.
dialogue-step-closed = Vaihe { $step }/{ $steps }: { $title }. Vastaukset ovat kiinni, { $answered }/{ $tables } pöytää vastasi.
dialogue-over = Tilaisuus on päätetty. Kiitos!
dialogue-question = Kysymys { $name }: { $label }
dialogue-joined = { $table } liittyi. Mukana on { $joined }/{ $tables } pöytää.
dialogue-answered = { $table } vastasi kysymykseen { $question }: { $text }
dialogue-answered-only = { $table } vastasi: { $text }
dialogue-withdrawn = { $table } otti takaisin vastauksensa kysymykseen { $question }.
dialogue-withdrawn-only = { $table } otti vastauksensa takaisin.
dialogue-all-answered = Kaikki { $tables } pöytää ovat vastanneet.
dialogue-unknown = Komentoa ”{ $word }” ei ole. Komennot luettelee apua; englanniksi ne ovat { $choices }.
dialogue-closed = Vastaukset eivät ole auki. Avaa ne komennolla avaa.
dialogue-how-answer = Kirjoita pöytä ja vastaus, esimerkiksi: vastaa 4 Tervehdimme jokaista.
dialogue-how-withdraw = Kirjoita myös pöytä, esimerkiksi: peru 4.
dialogue-long = Rivi oli liian pitkä, joten sitä ei luettu. Jaa se osiin.
dialogue-failed = Tämä komento ei onnistunut, mutta huone on yhä auki. Syy on lokissa { $file }.
dialogue-lost = { $count ->
    [one] Välistä jäi pois { $count } rivi.
   *[other] Välistä jäi pois { $count } riviä.
} Tilanteen kertoo status.
dialogue-help-next = next tai seuraava: seuraavaan vaiheeseen; sen vastaukset avautuvat ja edellisen sulkeutuvat.
dialogue-help-back = back tai takaisin: edelliseen vaiheeseen.
dialogue-help-jump = jump 5 tai siirry 5: suoraan vaiheeseen 5; vaihe 0 on aula.
dialogue-help-open = open tai avaa: avaa vastaukset, myös uudelleen.
dialogue-help-close = close tai sulje: sulkee vastaukset; annetut säilyvät.
dialogue-help-answer = answer 4 TEKSTI tai vastaa 4 TEKSTI: kirjaa pöydän 4 vastauksen. Miten se kirjoitetaan, kerrotaan vaiheen alussa kysymyksen jälkeen. Muun kuin ensimmäisen kysymyksen nimi tulee alkuun: answer 4 future: TEKSTI.
dialogue-help-withdraw = withdraw 4 tai peru 4: ottaa pöydän 4 vastauksen takaisin; perään voi kirjoittaa kysymyksen nimen.
dialogue-help-add = add NIMI tai lisää NIMI: lisää pöydän.
dialogue-help-status = status tai tilanne: kertoo, missä mennään ja ketkä ovat vastanneet.
dialogue-help-summary = summary tai kooste: lukee koosteen.
dialogue-help-end = end tai päätä: päättää tilaisuuden.
dialogue-help-reopen = reopen tai jatka: avaa päätetyn tilaisuuden uudelleen.
dialogue-help-help = help tai apua: luettelee nämä komennot.
dialogue-help-quit = quit tai lopeta: sulkee ohjelman. Tilaisuus säilyy, ja sitä voi jatkaa komennolla paja serve last.
dialogue-people-only =
    { $people ->
        [one] { $table }: yksi ihminen on nyt vastannut.
       *[other] { $table }: { $people } ihmistä on nyt vastannut.
    }
dialogue-people =
    { $people ->
        [one] { $table }, kysymys { $question }: yksi ihminen on nyt vastannut.
       *[other] { $table }, kysymys { $question }: { $people } ihmistä on nyt vastannut.
    }
dialogue-all-people = Jokaisesta pöydästä on vastannut ainakin yksi.
dialogue-count =
    { $people ->
        [0] Kysymykseen { $question } ei ole vielä vastannut kukaan.
        [one] Kysymykseen { $question } on vastannut yksi ihminen.
       *[other] Kysymykseen { $question } on vastannut { $people } ihmistä.
    }
dialogue-withheld = Tulos kerrotaan, kun vastaajia on vähintään { $least }.
dialogue-person = Tähän jokainen vastaa itse, omalla puhelimellaan ja nimettömästi. Ne, joilla ei ole puhelinta, lasket sinä.
dialogue-each = Eri ihmisten vastausten väliin tulee kaksi kauttaviivaa: //.
dialogue-item = { $number }: { $item }
dialogue-own-items = Jokainen pöytä valitsee omistaan. Pöydän 4 kohdat luettelee kohdat 4.
dialogue-help-items = items tai kohdat: luettelee numeroidut kohdat, joista valitaan; kohdat 4 pöydän 4 omat.
dialogue-no-notes = Tässä vaiheessa ei ole muistiinpanoja.
dialogue-help-notes = notes tai muistiinpanot: lukee vain sinulle, mitä sanoa, mitä tarkkailla ja milloin siirtyä eteenpäin.

# Kello ja aikataulu.
dialogue-minutes =
    { $count ->
        [one] 1 minuutti
       *[other] { $count } minuuttia
    }
dialogue-seconds =
    { $count ->
        [one] 1 sekunti
       *[other] { $count } sekuntia
    }
dialogue-planned = Aikaa on varattu { $minutes }.
dialogue-clock-lobby = Kello lähtee käyntiin, kun ensimmäinen vaihe alkaa. Aloita kirjoittamalla seuraava.
dialogue-clock-waiting = Kello ei käy. Aikaa on varattu { $whole }. Käynnistä kello kirjoittamalla kello käyntiin.
dialogue-clock-running = Kello käy. Jäljellä { $left }, varattu { $whole }.
dialogue-clock-running-over = Kello käy. Varattu aika, { $whole }, loppui { $left } sitten.
dialogue-clock-paused = Kello on pysäytetty. Jäljellä { $left }, varattu { $whole }.
dialogue-clock-paused-over = Kello on pysäytetty. Varattu aika, { $whole }, on jo käytetty, ja lisäksi { $left }.
dialogue-alarm-soon = Aikaa on jäljellä enää { $left }.
dialogue-alarm-over = Aika loppui. Lisää saat esimerkiksi kirjoittamalla kello +2.
dialogue-missing = Vielä vastaamatta: { $tables }.
dialogue-more-time =
    { $count ->
        [one] { $table } pyytää lisää aikaa.
       *[other] { $table } pyytää lisää aikaa. Pyytäjiä on nyt { $count }.
    }
dialogue-no-more-time = { $table } ei enää pyydä lisää aikaa.
dialogue-asking = Lisää aikaa pyytää: { $tables }.
dialogue-forecast-free = Lopetetaan { $end }, jos kaikki sujuu aikataulussa. Sovittua loppua ei ole; anna se näin: loppuu 11.30.
dialogue-forecast-in-time = Aikataulussa: lopetetaan { $ends }.
dialogue-forecast-late = Myöhässä { $minutes }: lopetetaan { $end }, sovittu loppu on { $ends }.
dialogue-forecast-early = Etuajassa { $minutes }: lopetetaan { $end }, sovittu loppu on { $ends }.
dialogue-ways = Näin ehditään ajoissa. Valitse numerolla, esimerkiksi myöhässä 1. Valinnan voi kumota.
dialogue-no-ways = Lyhennettävää tai väliin jätettävää ei enää ole. Voit sopia uuden lopun, esimerkiksi: loppuu 11.45.
dialogue-way = { $number }: { $way }
dialogue-then-in-time = Silloin lopetetaan { $end }.
dialogue-then-late = Silloin lopetetaan { $end }, yhä { $minutes } myöhässä.
dialogue-change = { $title } { $was } minuutista { $minutes } minuuttiin
dialogue-change-told = Aikataulu muuttui: { $title }, { $minutes }.
dialogue-plan-changed = Aikataulu muuttui.
dialogue-no-way =
    { $ways ->
        [0] Nyt ei ole mitään valittavaa. Tilanteen kertoo myöhässä.
        [one] Valittavana on vain 1. Keinon kertoo myöhässä.
       *[other] Keinoa { $number } ei ole. Valittavana ovat 1–{ $ways }; ne kertoo myöhässä.
    }
dialogue-way-gone = Tilanne on muuttunut sen jälkeen, kun keinot kerrottiin. Kuuntele uudet kirjoittamalla myöhässä.
dialogue-in-lobby = Kello käy vasta, kun ensimmäinen vaihe on alkanut. Aloita kirjoittamalla seuraava.
dialogue-how-timer = Kirjoita kello, kello käyntiin, kello pysäytä, kello +2 tai kello -1.
dialogue-how-late = Kirjoita myöhässä, keinon numero kuten myöhässä 1 tai loppuaika kuten myöhässä 11.30.
dialogue-how-ends = Kirjoita kellonaika, esimerkiksi loppuu 11.30, tai loppuu pois.

# Mitä sali näkee.
dialogue-shown = Kaikki vastaukset näkyvät salille.
dialogue-shown-part = Osa vastauksista näkyy salille.
dialogue-revealed-all = Kaikki tämän vaiheen vastaukset näkyvät nyt salille, valkokankaalla ja puhelimissa.
dialogue-revealed-question = Kaikki vastaukset kysymykseen { $question } näkyvät nyt salille.
dialogue-revealed-table = { $table } näkyy nyt salille: { $text }
dialogue-concealed = Sali ei näe nyt kenenkään vastauksia.
dialogue-hidden = { $table }: vastaus on piilossa salilta, mutta tallessa: { $text }
dialogue-hidden-person = Vastaus on piilossa salilta, mutta tallessa.
dialogue-brought-back = { $table }: vastaus saa taas näkyä salille: { $text }
dialogue-brought-back-person = Vastaus saa taas näkyä salille.
dialogue-nothing = ei vastausta
dialogue-only-page = Valkokankaalla
dialogue-no-page = Valkokankaalla ei ole nyt tuloksia.
dialogue-no-answer = Pöytä { $table } ei ole vastannut kysymykseen { $question }.
dialogue-nothing-more = Uusia vastauksia ei ole näytettävänä. Odota, että pöydät vastaavat, tai näytä kaikki kirjoittamalla paljasta.
dialogue-how-reveal = Kirjoita paljasta, paljasta seuraava tai paljasta pois.
dialogue-how-page = Kirjoita sivun numero, esimerkiksi sivu 2, tai sivu seuraava.

# Ketkä, kumoaminen, tie mukaan.
dialogue-who-not-in = Ei vielä mukana: { $tables }.
dialogue-who-in = Mukana, ei vielä vastannut: { $tables }.
dialogue-who-writing = Kirjoittaa: { $tables }.
dialogue-who-answered = Vastannut: { $tables }.
dialogue-who-asleep = Puhelin nukkuu: { $tables }.
dialogue-who-all-not-in = Yksikään pöytä ei ole vielä mukana.
dialogue-who-all-in = Kaikki { $tables } pöytää ovat mukana, yksikään ei ole vielä vastannut.
dialogue-who-all-writing = Kaikki { $tables } pöytää kirjoittavat.
dialogue-who-all-answered = Kaikki { $tables } pöytää ovat vastanneet.
dialogue-who-all-asleep = Kaikkien { $tables } pöydän puhelimet nukkuvat.
dialogue-who-here = Mukana: { $tables }.
dialogue-who-all-here = Kaikki { $tables } pöytää ovat mukana.
dialogue-moved = Koneen osoite vaihtui. Puhelimet: avatkaa nyt selaimessa { $address }.
dialogue-cut-off = Verkkoyhteys katkesi, eivätkä puhelimet pääse mukaan. Liitä kone takaisin verkkoon: tilaisuus on tallessa ja jatkuu siitä.
dialogue-undone = Kumottu: { $what }.
dialogue-screen = Valkokangas: avaa sen koneen selaimessa { $address }.
dialogue-remote = Kaukosäädin: avaa omassa puhelimessasi { $address }. Osoite on salainen: kuka tahansa, jolla se on, voi ohjata tilaisuutta. Älä näytä sitä valkokankaalla.
dialogue-remote-off = Kaukosäädintä ei ole, eikä vanha osoite enää avaa mitään. Uuden saat kirjoittamalla kaukosäädin uusi.
dialogue-how-remote = Kirjoita kaukosäädin, kaukosäädin uusi tai kaukosäädin pois.
dialogue-how-wifi = Kirjoita verkon nimi ja salasana; välejä sisältävä lainausmerkkeihin, esimerkiksi: wifi "Vieras verkko" salasana1.
dialogue-wifi = Wi-Fi: puhelimet liittyvät verkkoon { $name }, salasana { $password }. Sen QR-koodi on valkokankaalla ja tulostettavissa pöytäkorteissa.
dialogue-wifi-open = Wi-Fi: puhelimet liittyvät verkkoon { $name }, jossa ei ole salasanaa. Sen QR-koodi on valkokankaalla ja tulostettavissa pöytäkorteissa.
dialogue-wifi-none = Wi-Fi-verkkoa ei ole kerrottu. Kerro se näin: wifi NIMI SALASANA.
dialogue-phone = Puhelin löysi perille: { $browser }.
dialogue-phone-fast = Puhelin löysi perille: { $browser }, vastaus { $milliseconds } millisekunnissa.

dialogue-help-reveal = reveal tai paljasta: näyttää salille kaikki vastaukset tähän kysymykseen; paljasta seuraava yhden pöydän lisää, ja kun kaikki näkyy, seuraavan sivun; paljasta pois ei mitään.
dialogue-help-conceal = conceal tai peitä: sama kuin paljasta pois.
dialogue-help-show = show tai näytä: sali näkee vaiheen kaikki vastaukset kerralla. show 4 tai näytä 4 tuo esiin pöydän 4 piilotetun vastauksen; perään voi kirjoittaa kysymyksen nimen.
dialogue-help-hide = hide tai piilota: sali ei näe enää mitään vastauksia. hide 4 tai piilota 4 piilottaa vain pöydän 4 vastauksen; se säilyy koosteessa.
dialogue-help-page = page tai sivu: lukee, mitä tuloksia valkokankaalla on; sivu 2 kääntää toisen sivun, sivu seuraava seuraavan.
dialogue-help-timer = timer tai kello: kertoo, paljonko vaiheesta on jäljellä. kello käyntiin, kello pysäytä, kello +2, kello -1.
dialogue-help-late = late tai myöhässä: kertoo, milloin lopetetaan ja miten ehditään ajoissa; myöhässä 1 valitsee ensimmäisen keinon.
dialogue-help-ends = ends 11.30 tai loppuu 11.30: sopii, milloin lopetetaan.
dialogue-help-undo = undo tai kumoa: peruu viimeisimmän komennon ja kertoo, mikä se oli. Annetut vastaukset säilyvät.
dialogue-help-who = who tai ketkä: kertoo, ketkä kirjoittavat, ketkä ovat vastanneet ja ketkä pyytävät lisää aikaa.
dialogue-help-screen = screen tai valkokangas: kertoo valkokankaan osoitteen.
dialogue-help-remote = remote tai kaukosäädin: kertoo puhelimesi kaukosäätimen salaisen osoitteen; kaukosäädin uusi vaihtaa sen, kaukosäädin pois poistaa.
dialogue-help-wifi = wifi NIMI SALASANA: kertoo puhelimille verkon; nimi, jossa on välejä eikä salasanaa, tulee lainausmerkkeihin. wifi pois unohtaa sen.
dialogue-table-not-in = { $table }: ei vielä mukana. Koodi { $code }.
dialogue-table-in = { $table }: mukana, ei vielä vastannut. Koodi { $code }.
dialogue-table-here = { $table }: mukana. Koodi { $code }.
dialogue-table-writing = { $table }: kirjoittaa. Koodi { $code }.
dialogue-table-answered = { $table }: vastannut. Koodi { $code }.
dialogue-table-asleep = { $table }: puhelin nukkuu. Koodi { $code }.
