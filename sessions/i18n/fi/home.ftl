# Alkunäyttö.
home-motto = Vie työpaja läpi, kerää pöytien vastaukset, anna kooste johdolle.
home-go-on = Jatka siitä, mihin jäit
home-lobby = { $day } · ei vielä aloitettu
home-step = { $day } · vaihe { $step }/{ $steps }
home-new = Uusi tilaisuus työpajasta
home-workshop = { $steps ->
    [one] { $steps } vaihe
   *[other] { $steps } vaihetta
} · { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } t
       *[other] { $hours } t { $minutes } min
    }
}
home-rest = Muut
home-sessions = Kaikki tilaisuudet
home-language = Kieli – Språk – Language
home-quit = Lopeta ohjelma
home-main-go-on = jatka: { $name }
home-main-new = uusi: { $title }
home-own = Uusi tilaisuus omasta työpajasta
home-mistake = Oma työpaja { $name } puuttuu listasta, koska sen tiedostossa on virhe. Katso se: paja check { $name }
