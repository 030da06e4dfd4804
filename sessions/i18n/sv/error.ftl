# Vad som hände och vad man kan göra.
error-code = Koden ”{ $typed }” hör inte till något bord. Kontrollera koden på bordets kort eller på duken.
error-code-empty = Skriv först bordets kod.
error-table = Bordet ”{ $typed }” finns inte. Ange bordets nummer eller kod.
error-last-step = Det här är det sista steget. Avsluta tillfället när alla är klara.
error-first-step = Du är redan i början.
error-no-step = Steg { $step } finns inte. Stegen är 1–{ $steps }.
error-leave-out-present = Det här steget kan inte hoppas över eftersom du är i det. Gå först till ett annat steg.
error-no-questions = I det här steget frågas ingenting, så det finns inga svar att öppna, stänga eller visa.
error-over = Tillfället är avslutat. Öppna det på nytt om du vill fortsätta.
error-closed = Svaren är redan stängda. Be processledaren öppna dem om något blev på hälft.
error-question = Frågan ”{ $question }” finns inte i den här övningen.
error-most-tables = Det kan finnas högst { $most } bord.
error-table-count = Antalet bord ska vara 1–{ $most }.
error-storage = Det gick inte att spara, så ingenting ändrades. Kontrollera diskutrymmet och försök igen.
error-database-path = Databasen { $path } kan inte öppnas: { $reason }. Välj en annan fil med --db.
error-database-damaged = Filen { $path } är skadad eller ingen databas. Den har inte rörts. Välj en annan fil med --db.
error-database-foreign = Filen { $path } är ett annat programs databas. Den har inte rörts. Välj en annan fil med --db.
error-database-newer = Filen { $path } är gjord med en nyare Paja. Uppdatera programmet eller välj en annan fil med --db.
error-database-busy = Ett annat program använder filen { $path } just nu. Stäng det programmet och försök igen.
error-sqlite-old = SQLite { $version } på den här datorn är för gammal: Paja behöver version { $needed } eller nyare. Installera en nyare Python, så följer en nyare SQLite med.
error-session-open-elsewhere = Tillfället ”{ $session }” är redan öppet i ett annat Paja-fönster{ $where ->
    [room] : datorn { $computer }, sedan kl. { $hour }.{ $minute }, adress { $address }
    [desk] : datorn { $computer }, sedan kl. { $hour }.{ $minute }
   *[unknown] {""}
}. Fortsätt där, eller stäng det och öppna sedan tillfället här.
error-unknown-session = Tillfället ”{ $session }” finns inte. Välj bland: { $choices }.
error-unknown-format = Formatet ”{ $format }” finns inte. Välj bland: { $choices }.
error-unknown-audience = Målgruppen ”{ $audience }” finns inte. Välj bland: { $choices }.
error-address = Adressen { $host } kan inte användas på den här datorn: { $reason }. Lämna bort --host eller ange en annan adress.
error-no-port = Ingen ledig port hittades mellan { $first } och { $last }. Ange en annan port med --port.
error-file = Filen { $path } kan inte skrivas: { $reason }.
error-no-voter = Här svarar var och en på sin egen telefon, men den här webbläsaren tillåter inte den kaka som skiljer de svarande åt. Tillåt kakor eller byt webbläsare.
error-language = Workshoppen finns inte på det här språket. Den finns i sin helhet på: { $languages }.
error-path = Sökvägen { $path } duger inte: { $reason }. Kontrollera hur den är skriven.

# Teman och sammanställningen.
error-theme-name-empty = Ge temat ett namn, till exempel ett par ord om vad som förenar idéerna.
error-theme-name-taken = Temat ”{ $name }” finns redan. Välj ett annat namn eller flytta idéerna dit.
error-no-theme = Det temat finns inte längre. Välj ett annat.
error-most-themes = Det kan finnas högst { $most } teman. Slå först ihop några.
error-no-reason = Skriv en orsak, så att ledningsgruppen ser varför idén lades åt sidan.
error-nothing-to-undo = Det finns inget att ångra.

# Borden tillfrågas om teman.
error-no-ideas = Den här övningen har inga idéer ännu, så det finns inget att fråga borden om. Samla först in idéer.
error-most-steps = Det kan finnas högst { $most } steg, så det ryms inget nytt.
error-ideas-gone = Bordet har just ändrat den idén. Se efter den nya ordalydelsen och välj på nytt.
error-stale = En medledare hann före, så det här gjordes inte. Se läget och tryck på nytt om det behövs.
error-overtaken = En annan telefon vid ert bord skickade ett svar under tiden. Se på det och skicka ert eget om det fortfarande gäller.
error-minutes = Ett steg har minst 1 och högst { $most } minuter.
error-way-gone = Läget har ändrats sedan dess. Öppna tidsplanen på nytt och se vad som går nu.
error-in-lobby = Klockan går först när första steget har börjat. Börja med mellanslag.
error-all-revealed = Alla svar i det här steget visas redan.
error-nothing-more = Det finns inga fler svar att visa. Vänta tills borden svarar, eller visa allt (R).
error-no-answer = Det finns inget sådant svar.
