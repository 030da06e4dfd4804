# Vetäjä kirjoittaa pöydän vastauksen sen puolesta.
entry-title = Vastaa pöydän puolesta: { $title }
entry-table = Pöytä
entry-table-hint = Kirjoita pöydän numero tai koodi ja paina Enter.
entry-earlier = Tällä pöydällä on jo vastaus. Voit muuttaa sitä.
entry-optional = { $question } (saa jättää tyhjäksi)
entry-text-hint = Enter tallentaa.
entry-lines-hint = Yksi idea riville. Enter tyhjällä rivillä tallentaa.
entry-rating-hint = Kaksi lukua { $low }–{ $high }: nyt ja tavoite, esimerkiksi 3 5. Enter tallentaa.
entry-stored = Tallennettu.
entry-done = Tallennettu: pöytä { $table }. Seuraava pöytä?
entry-nothing = Pöytä { $table }: mitään ei muutettu. Seuraava pöytä?
entry-find = valitse pöytä
entry-send = tallenna
entry-drop = Hylätäänkö kirjoitettu?
entry-drop-why = Kirjoitit jotakin, jota ei ole vielä tallennettu.
entry-drop-yes = hylkää
