# Processledaren skriver ett bords svar åt bordet.
entry-title = Svara åt ett bord: { $title }
entry-table = Bord
entry-table-hint = Skriv bordets nummer eller kod och tryck på Enter.
entry-earlier = Det här bordet har redan ett svar. Du kan ändra det.
entry-optional = { $question } (får lämnas tomt)
entry-text-hint = Enter sparar.
entry-lines-hint = En idé per rad. Enter på en tom rad sparar.
entry-rating-hint = Två siffror { $low }–{ $high }: nu och mål, till exempel 3 5. Enter sparar.
entry-stored = Sparat.
entry-done = Sparat: bord { $table }. Nästa bord?
entry-nothing = Bord { $table }: ingenting ändrades. Nästa bord?
entry-find = välj bordet
entry-send = spara
entry-drop = Ska det skrivna kastas bort?
entry-drop-why = Du har skrivit något som inte är sparat än.
entry-drop-yes = kasta bort
