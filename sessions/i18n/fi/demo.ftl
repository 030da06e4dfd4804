# Esittely: mallitilaisuuden nimet.
demo-name = Mallitilaisuus
demo-unit = Mallikaupunki
demo-place = Valtuustosali
demo-table-kitchen = Keittiö
demo-table-cleaning = Siivous
demo-table-school = Koulu
demo-table-early = Varhaiskasvatus
demo-table-office = Kaupungintalo
demo-table-library = Kirjasto
demo-table-housing = Vuokratalot
demo-table-elected = Luottamushenkilöt
