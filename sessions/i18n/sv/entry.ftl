# Processledaren skriver ett bords svar åt bordet.
entry-title = Svara åt ett bord: { $title }
entry-table = Bord
entry-table-hint = Skriv bordets nummer eller kod och tryck på Enter.
entry-earlier = Det här bordet har redan ett svar. Du kan ändra det.
entry-optional = { $question } (får lämnas tomt)
entry-stored = Sparat.
entry-done = Sparat: bord { $table }. Nästa bord?
entry-nothing = Bord { $table }: ingenting ändrades. Nästa bord?
entry-find = välj bordet
entry-send = spara
entry-drop = Ska det skrivna kastas bort?
entry-drop-why = Du har skrivit något som inte är sparat än.
entry-drop-yes = kasta bort
entry-enter = Enter sparar.
entry-lines-hint = En idé per rad. Enter på en tom rad sparar.
entry-rows-hint = En rad i taget, / mellan kolumnerna (med mellanslag på båda sidor). Enter på en tom rad sparar.
entry-rows-place = Rad { $row } · { $column }
entry-all = Allt är med. Enter sparar.
entry-profile-now = { $item }: nu?
entry-profile-target = { $item }: nu { $now }, mål?
entry-sort-next = { $item }: i vilken låda?
entry-rank-left =
    { $left ->
        [one] en plats kvar
       *[other] { $left } platser kvar
    }
entry-points-left =
    { $left ->
        [0] alla poäng är utdelade
        [one] en poäng kvar
       *[other] { $left } poäng kvar
    }
entry-choice-picked = Valt: { $items }
# När var och en svarar själv räknar processledaren dem som inte har telefon.
entry-each = Varje persons svar på en egen rad. Enter på en tom rad sparar.
entry-on-phones =
    { $people ->
        [0] Ingen vid det här bordet har svarat med telefon än.
        [one] En vid det här bordet har redan svarat med telefon. Räkna bara de andra här.
       *[other] { $people } vid det här bordet har redan svarat med telefon. Räkna bara de andra här.
    }
entry-people =
    { $people ->
        [one] En svarande
       *[other] { $people } svarande
    }
# Hur ett svar skrivs på en rad.
entry-lines-how = Skriv semikolon mellan idéerna.
entry-text-how = En eller några meningar, högst { $limit } tecken.
entry-rating-how = Två siffror { $low }–{ $high }: nu och mål, till exempel 3 5.{ $why ->
    [1] {" "}Orsaken kan skrivas efteråt.
   *[other] {""}
}
entry-rating-counted = Hur många som svarade likadant: nu och mål, kolon, antalet personer. Till exempel 3 5: 2, 4 5: 3.
entry-profile-how = För varje punkt i tur och ordning två siffror { $low }–{ $high }, nu och mål: { $high ->
    [10] till exempel 3/5 2/4.
   *[other] till exempel 35 24.
}
entry-rows-how = Mellan kolumnerna skrivs ett snedstreck med mellanslag på båda sidor, mellan raderna semikolon.
entry-sort-how = Lådans nummer för varje punkt i tur och ordning, till exempel 1 2 2 1.
entry-rank-how = Punkternas nummer med den viktigaste först, till exempel 3 1 2.{ $most ->
    [0] {""}
   *[other] {" "}Högst { $most } får en plats.
}
entry-points-how = Punktens nummer, kolon och poängen, till exempel 1: 2, 4: 3. Det finns { $points } poäng.
entry-choice-how = { $most ->
    [1] Den valda punktens nummer, till exempel 2.
   *[other] De valda punkternas nummer, till exempel 1 4. Högst { $most }.
}
entry-choice-counted = Hur många som valde likadant: punktens nummer, kolon, antalet personer. Till exempel 1: 4, 2: 3.
entry-score-how = En siffra { $low }–{ $high }.{ $why ->
    [1] {" "}Orsaken kan skrivas efteråt.
   *[other] {""}
}
entry-score-counted = Hur många som gav samma siffra { $low }–{ $high }: siffran, kolon, antalet personer. Till exempel 4: 2, 3: 5.
# Teman om vilka bordet säger om dess sak finns med, och idén som det håller fast vid.
entry-included-how = Temanas nummer: 1 när saken finns med, -1 när den fattas. Sedan ett semikolon och vad som fattas, till exempel 1 3 -4; kvällsskiftet.
entry-included-hint = 1 = saken finns med, -1 = den fattas. Under det vad som fattas; Enter på en tom rad sparar.
entry-included-numbers = Temanas nummer, till exempel 1 3 -4
entry-included-missing = Vad fattas?
entry-included-none = Det finns inga teman ännu. Skriv vad som enligt bordet fattas; Enter på en tom rad sparar.
entry-included-yes = finns med
entry-included-no = fattas
entry-guard-how = Numret på den idé som bordet håller fast vid, till exempel 2.
