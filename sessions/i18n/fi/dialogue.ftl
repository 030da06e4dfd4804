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
dialogue-shown = Kaikkien vastaukset näkyvät puhelimissa.
dialogue-over = Tilaisuus on päätetty. Kiitos!
dialogue-question = Kysymys { $name }: { $label }
dialogue-joined = { $table } liittyi. Mukana on { $joined }/{ $tables } pöytää.
dialogue-answered = { $table } vastasi kysymykseen { $question }: { $text }
dialogue-answered-only = { $table } vastasi: { $text }
dialogue-withdrawn = { $table } otti takaisin vastauksensa kysymykseen { $question }.
dialogue-withdrawn-only = { $table } otti vastauksensa takaisin.
dialogue-all-answered = Kaikki { $tables } pöytää ovat vastanneet.
dialogue-table-answered = { $table }: vastannut. Koodi { $code }.
dialogue-table-joined = { $table }: mukana, ei vielä vastannut. Koodi { $code }.
dialogue-table-away = { $table }: ei vielä mukana. Koodi { $code }.
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
dialogue-help-show = show tai näytä: kaikki puhelimet näkevät kaikkien vastaukset.
dialogue-help-hide = hide tai piilota: ne eivät näe enää muiden vastauksia.
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
