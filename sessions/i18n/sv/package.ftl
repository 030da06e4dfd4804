# Att spara en workshop, och paketen som den ges vidare i.
package-taken = Workshoppen { $name } finns redan. Välj ett annat namn.
package-file = Filen { $path } kan inte skrivas: { $reason }.
package-missing = Paketet { $path } finns inte. Kontrollera namnet och mappen.
package-unreadable = Paketet kan inte läsas: { $reason }. Inget installerades.
package-none = Det här är inte ett paket från Paja. Inget installerades. Be om paketet på nytt: det görs med paja pack.
package-damaged = Paketet är skadat. Inget installerades. Be avsändaren skicka det på nytt.
package-newer = Paketet är gjort med en nyare Paja. Inget installerades. Uppdatera programmet och försök igen.
package-large = Paketet är för stort: { $most } kilobyte räcker för en workshop. Inget installerades.
package-outside = I paketet finns en fil som vill utanför mappen: { $name }. Inget installerades. Lita inte på det här paketet.
package-link = I paketet finns en länk: { $name }. Inget installerades. Lita inte på det här paketet.
package-foreign = I paketet finns något som inte hör till en workshop: { $name }. Inget installerades.
package-twice = { $name } finns två gånger i paketet. Inget installerades. Lita inte på det här paketet.
package-swells = Ur paketet skulle en alldeles för stor fil packas upp: { $name }. Inget installerades. Lita inte på det här paketet.
package-locked = Paketet är skyddat med lösenord. Inget installerades. Be om det utan lösenord.
package-mistakes = { $count ->
    [one] Workshoppen i paketet har ett fel och installerades inte:
   *[other] Workshoppen i paketet har { $count } fel och installerades inte:
}
