# Oman puhelimen kokeilu: sivu kenen tahansa puhelimelle (osoite /test).
trial-title = Puhelin löysi perille
trial-reached = Yhteys toimii
trial-measuring = Mitataan nopeutta…
trial-quick = Yhteys on nopea: { $milliseconds } ms.
trial-well = Yhteys on riittävän nopea: { $milliseconds } ms.
trial-slow = Yhteys on hidas: { $milliseconds } ms. Vastaaminen onnistuu, mutta painallusten jälkeen saa odottaa hetken.
trial-close = Vetäjän kone näkee, että puhelin tavoittaa sen. Muuta ei tallennettu, ja sivun voi sulkea.
trial-later = Kun työpaja alkaa, avatkaa { $host } ja kirjoittakaa pöytänne koodi.
trial-code = Kirjoita pöydän koodi
trial-itself-title = Tämä on vetäjän oma kone
trial-itself = Sivu aukeaa täällä aina, joten tätä ei lasketa. Avaa sama osoite puhelimella, joka on siinä verkossa, jota pöydätkin käyttävät.
