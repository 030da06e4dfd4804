# Kellonaika, arvioitu loppu ja aikataulu. Näkyy vain vetäjälle.
plan-ends = loppuu { $time }
plan-ends-if = jos alatte nyt: loppuu { $time }
plan-planned = suunniteltu { $time }
plan-late = { $minutes } min myöhässä
plan-early = { $minutes } min etuajassa
plan-in-time = ajallaan
plan-title = Aikataulu
plan-only-you = vain sinulle
plan-calm = Aikataulu pitää. Mitään ei tarvitse muuttaa.
plan-calm-early = Olette etuajassa, hyvä niin. Mitään ei tarvitse muuttaa.
plan-no-end = Lopetusaikaa ei ole sovittu. Voit antaa sen: Enter ylimmällä rivillä.
plan-no-ways = Tulevista vaiheista ei saa minuutteja pois. Sovi salin kanssa uudesta lopetusajasta: Enter ylimmällä rivillä.
plan-end = Lopetusaika
plan-end-none = ei sovittu
plan-will-end = loppuu { $time }
plan-ways = Näin saat ajan kiinni
plan-way-shorten = Lyhennä kaikkia tasaisesti
plan-way-leave-out = { $count ->
    [one] Jätä yksi vaihe väliin
   *[other] Jätä { $count } vaihetta väliin
}
plan-way-break = Lyhennä taukoa
plan-way-break-after = Siirrä tauko loppuun
plan-shorter = { $title } { $was } → { $now } min
plan-goes = Pois jää: { $title } ({ $minutes } min)
plan-goes-questions = Pois jää: { $title } ({ $minutes } min) ja sen vastaukset: { $questions }
plan-goes-also = Ilman sitä ei ole aineistoa: { $title }
plan-break-after = { $title } vasta tilaisuuden jälkeen: kahvia saa se, joka jää.
plan-steps = Vaiheet
plan-take = ota tämä: { $way }
plan-taken = Aikataulu muutettu: { $way }. Perut sen näppäimellä U.
plan-set-end = muuta lopetusaikaa
plan-more = minuutti lisää, − pois
plan-less = minuutti pois
plan-back = takaisin
plan-when = Monelta pitäisi lopettaa?
plan-when-why = Esimerkiksi 11.30. Tyhjäksi jätettynä lopetusaikaa ei ole, eikä myöhästymistä lasketa.
plan-when-field = Klo
plan-when-save = tallenna
plan-mistake-time = Kirjoita kellonaika, esimerkiksi 11.30.
plan-choose = Tässä keinot. Mikään ei muutu, ennen kuin valitset yhden.
