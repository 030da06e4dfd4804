# Prov med den egna telefonen: en sida för vems telefon som helst (adressen /test).
trial-title = Telefonen hittade fram
trial-reached = Förbindelsen fungerar
trial-measuring = Mäter hastigheten…
trial-quick = Förbindelsen är snabb: { $milliseconds } ms.
trial-well = Förbindelsen är snabb nog: { $milliseconds } ms.
trial-slow = Förbindelsen är långsam: { $milliseconds } ms. Det går att svara, men varje tryckning tar en stund.
trial-close = Processledarens dator ser att telefonen når den. Inget annat sparades, och sidan kan stängas.
trial-later = När workshoppen börjar: öppna { $host } och skriv ert bords kod.
trial-code = Skriv bordets kod
trial-itself-title = Det här är processledarens egen dator
trial-itself = Här öppnas sidan alltid, så det räknas inte. Öppna samma adress med en telefon som är i det nät som borden använder.
