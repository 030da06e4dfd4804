# Människor och bord: vem sitter var.
seats-title = Placering
seats-none = Inga deltagare har lästs in ännu.
seats-none-how =
    Läs in en lista, så föreslår Paja ett bord för var och en: organisationer och roller blandas så jämnt det går. Listan är en CSV-fil som du får ur Excel: Spara som – CSV. På första raden står rubrikerna:

    Namn;Organisation;Roll;Erfarenhet
    Anna Virtanen;Staden;kock;ny
    Bo Ek;Samkommunen;vaktmästare;erfaren

    Namn och erfarenhet kan lämnas bort. Namnen används bara till placeringen, och du kan ta bort dem efter tillfället.

# Hur jämnt.
seats-sizes = { $people ->
    [one] En person
   *[other] { $people } personer
}, { $tables ->
    [one] ett bord
   *[other] { $tables } bord, { $low }–{ $high } vid varje
}.
seats-sizes-equal = { $people ->
    [one] En person
   *[other] { $people } personer
}, { $tables ->
    [one] ett bord
   *[other] { $tables } bord, { $size } vid varje
}.
seats-organisation-one = Organisationer: alla kommer från samma.
seats-organisation-none = Organisationer: inget bord har två från samma.
seats-organisation-best = Organisationer: { $shared }/{ $tables } bord har flera från samma, högst { $most }. Jämnare går det inte med de här antalen.
seats-organisation-more = Organisationer: { $shared }/{ $tables } bord har flera från samma, högst { $most }. Par: { $pairs }, som minst { $fewest }.
seats-role-one = Roller: alla har samma.
seats-role-none = Roller: inget bord har två i samma roll.
seats-role-best = Roller: { $shared }/{ $tables } bord har flera i samma roll, högst { $most }. Jämnare går det inte med de här antalen.
seats-role-more = Roller: { $shared }/{ $tables } bord har flera i samma roll, högst { $most }. Par: { $pairs }, som minst { $fewest }.
seats-newcomers-each = Nya: { $low } vid varje bord.
seats-newcomers-best = Nya: { $low }–{ $high } vid varje bord. Jämnare går det inte.
seats-newcomers-more = Nya: { $low }–{ $high } vid varje bord. Jämnt delat vore de { $even_low }–{ $even_high }.

# Bord och människor.
seats-table = Bord { $number }
seats-people = { $count ->
    [0] tomt
    [one] 1 person
   *[other] { $count } personer
}
seats-newcomer = ny
seats-experienced = erfaren
seats-how = Byt plats på två: markera den ena med mellanslag, gå till den andra och tryck Enter.
seats-marked = ◆ { $who }, bord { $table }. Gå till den som byter plats med hen, eller till ett bords rubrik, och tryck Enter.
seats-do-read = läs in deltagarlistan
seats-do-print = skriv ut listorna
seats-do-mark = markera { $who }
seats-do-unmark = ta bort markeringen: { $who }
seats-do-swap = byt plats: { $who } ↔ { $other }
seats-do-move = flytta till bord { $table }: { $who }
seats-undo-list = ångra listan
seats-undo-mix = ångra blandningen
seats-undo-swap = ångra bytet
seats-undo-move = ångra flytten
seats-unmark = ta bort markeringen

# Att läsa in en lista.
seats-read = Deltagarlista
seats-read-why = Dra filen till det här fönstret eller skriv var den finns. Listan är en CSV med rubrikerna namn, organisation, roll, erfarenhet. Namn och erfarenhet kan lämnas bort.
seats-read-file = Fil
seats-read-do = läs listan och föreslå bord
seats-taken = { $people ->
    [one] En person lästes in och har en plats.
   *[other] { $people } personer lästes in och alla har en plats.
}
seats-unused = De här kolumnerna behövdes inte, och inget ur dem sparades: { $columns }.

# Att ta bort namnen.
seats-remove = Ska namnen tas bort?
seats-remove-why = Allas namn försvinner ur databasen för gott. Bord, organisationer och roller blir kvar. Utskrivna listor hittar Paja inte: förstör dem själv.
seats-remove-yes = ta bort namnen
seats-removed = Namnen har tagits bort.
seats-still-named = Deltagarnas namn finns ännu kvar. Ta bort dem: I och X.

# Vad som gick fel och vad man kan göra.
seats-missing = Säg var deltagarlistan finns, till exempel paja seats deltagare.csv
seats-no-file = Filen { $path } finns inte. Kontrollera hur namnet är skrivet och i vilken mapp filen ligger.
seats-unreadable = Filen { $path } kan inte läsas: { $reason }.
seats-too-large = Filen är för stor för en deltagarlista. Kontrollera att du valde rätt.
seats-not-csv = Det här är ingen CSV-fil. Öppna listan i Excel, välj Spara som – CSV och läs sedan in den filen.
seats-empty = Filen är tom. En lista behöver rubriker, till exempel namn;organisation;roll;erfarenhet, och under dem en rad per person.
seats-nobody = Listan har rubriker men inga människor. Lägg till en rad för var och en.
seats-no-organisation = På första raden saknas rubriken organisation (arbetsgivare eller enhet går också). Nu står det: { $found }.
seats-no-role = På första raden saknas rubriken roll (uppgift eller titel går också). Nu står det: { $found }.
seats-row-organisation = På rad { $row } saknas organisationen. Lägg till den; skriv ett streck om du inte vet.
seats-row-role = På rad { $row } saknas rollen. Lägg till den; skriv ett streck om du inte vet.
seats-row-experience = På rad { $row } är erfarenheten ”{ $typed }”. Skriv ny, erfaren eller inget alls.
seats-row-long = Rad { $row } har { $cells } kolumner fast rubrikerna är { $columns }. Om det finns ett komma eller semikolon i en text, sätt texten inom citattecken.
seats-row-broken = Kring rad { $row } är filen trasig. Spara listan på nytt som CSV.
seats-most-people = Listan har { $people } personer, men Paja placerar högst { $most }. Dela listan på två tillfällen.
seats-few-tables = Tillfället har { $tables } bord, inte { $wanted }. Lägg till bord i lobbyn eller be om färre.
seats-same-table = De sitter redan vid samma bord.
seats-no-table = Bord { $table } finns inte. Välj ett annat.
seats-gone = Listan har just bytts ut. Se på den nya placeringen och välj igen.

# På kommandoraden.
seats-proposal = Det här är ett förslag och inget sparades. Spara det för tillfället så här: paja seats { $list } last
seats-saved = Placeringen är sparad för tillfället { $session }. Ändra den i lobbyn (I) och skriv ut listorna: paja print { $session } seats
seats-replaced = { $people ->
    [one] Den tidigare listan med en person ersattes.
   *[other] Den tidigare listan med { $people } personer ersattes.
}
