# Työpajan tallentaminen ja paketit, joilla se annetaan toiselle.
package-taken = Työpaja { $name } on jo olemassa. Valitse toinen nimi.
package-file = Tiedostoa { $path } ei voi kirjoittaa: { $reason }.
package-missing = Pakettia { $path } ei löydy. Tarkista nimi ja kansio.
package-unreadable = Pakettia ei voi lukea: { $reason }. Mitään ei asennettu.
package-none = Tämä ei ole Pajan paketti. Mitään ei asennettu. Pyydä paketti uudelleen: se tehdään komennolla paja pack.
package-damaged = Paketti on vioittunut. Mitään ei asennettu. Pyydä se lähettäjältä uudelleen.
package-newer = Paketti on tehty uudemmalla Pajalla. Mitään ei asennettu. Päivitä ohjelma ja yritä uudelleen.
package-large = Paketti on liian suuri: työpajaan riittää { $most } kilotavua. Mitään ei asennettu.
package-outside = Paketissa on tiedosto, joka pyrkii kansion ulkopuolelle: { $name }. Mitään ei asennettu. Älä luota tähän pakettiin.
package-link = Paketissa on linkki: { $name }. Mitään ei asennettu. Älä luota tähän pakettiin.
package-foreign = Paketissa on jotain, mikä ei kuulu työpajaan: { $name }. Mitään ei asennettu.
package-twice = Paketissa on kaksi kertaa { $name }. Mitään ei asennettu. Älä luota tähän pakettiin.
package-swells = Paketista purkautuisi aivan liian suuri tiedosto: { $name }. Mitään ei asennettu. Älä luota tähän pakettiin.
package-locked = Paketti on suojattu salasanalla. Mitään ei asennettu. Pyydä se ilman salasanaa.
package-mistakes = { $count ->
    [one] Paketin työpajassa on virhe, joten sitä ei asennettu:
   *[other] Paketin työpajassa on { $count } virhettä, joten sitä ei asennettu:
}
