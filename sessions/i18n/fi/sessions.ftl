# Kaikki tilaisuudet.
sessions-title = Tilaisuudet
sessions-looking = Haetaan tilaisuuksia…
sessions-found = { $count ->
    [0] Vielä ei ole yhtään tilaisuutta. Luo ensimmäinen alkunäytöstä.
    [one] Yksi tilaisuus.
   *[other] { $count } tilaisuutta, uusin ensin.
}
sessions-day = Päivä
sessions-state = Tilanne
sessions-name = Nimi
sessions-unit = Yksikkö
sessions-over = ✓ päätetty
sessions-lobby = · ei aloitettu
sessions-step = ◐ vaihe { $step }/{ $steps }
sessions-look = katso koostetta: { $name }
sessions-go-on = jatka: { $name }
sessions-save-several = tallenna { $count } yhteen
