# Kaikille näytöille yhteistä: apu, kieli, värit, lopettaminen.
screen-help-title = Mitä näppäimet tekevät
screen-help-moving = Nuolilla liikut luettelossa, Enterillä valitset, sarkaimella (Tab) siirryt kentästä toiseen. Hiirikin toimii: klikkaa mitä tahansa komentoa.
screen-help-close = takaisin
screen-language = Kieli – Språk – Language
screen-language-choose = käytä tätä kieltä
screen-themes = Etsi värejä…
screen-theme-paja-light = Paja, vaalea (valoisa huone)
screen-theme-paja-dark = Paja, tumma (hämärä huone)
screen-palette = Etsi komentoa…
screen-nothing-found = Mitään ei löytynyt. Kokeile toista sanaa.
screen-quit = Lopetetaanko nyt?
screen-quit-why = Tilaisuus on tallessa ja jatkuu samasta kohdasta, kun avaat ohjelman uudelleen. Pöytien puhelimet odottavat sen ajan.
screen-quit-yes = lopeta
screen-quit-demo = Lopetetaanko esittely?
screen-quit-demo-why = Esittelyn vastaukset katoavat, kun ohjelma suljetaan. Omiin tilaisuuksiisi esittely ei koske.
screen-quit-demo-yes = lopeta
screen-quit-unsaved = Lopetetaanko tallentamatta?
screen-quit-unsaved-why = Työpajan muutoksia ei ole vielä tallennettu. Tallennat ne näppäimellä S.
screen-quit-unsaved-yes = lopeta, muutokset katoavat
screen-ctrl-c = Ctrl+C ei tee täällä mitään. Ohjelman lopetat näppäimillä Ctrl+Q.
screen-too-small = Ikkuna on liian pieni.
    Tarvitaan vähintään { $columns } × { $rows } merkkiä, nyt { $now_columns } × { $now_rows }.
    Suurenna ikkunaa tai pienennä kirjasinta (Ctrl ja −).
screen-quit-rehearsal = Lopetetaanko harjoitus?
screen-quit-rehearsal-why = Keksittyjen pöytien vastaukset katoavat, kun ohjelma suljetaan. Omiin tilaisuuksiisi harjoitus ei koske.
screen-quit-rehearsal-yes = lopeta
