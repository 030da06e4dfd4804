# Varför ett svar inte duger; visas bredvid fältet i telefonen och vid tangentbordet.
answer-empty = Skriv först ett svar.
answer-long = Svaret är för långt: { $length } tecken, högst { $limit } ryms. Korta av lite.
answer-many = Ni har { $count } idéer, högst { $most } ryms. Välj de viktigaste.
answer-idea-long = Idé { $number } är för lång: { $length } tecken, högst { $limit } ryms. Dela den på två rader.
answer-missing = Välj en siffra { $low }–{ $high }.
answer-range = Siffran ska vara { $low }–{ $high }.
answer-people = Det blir { $people } svarande, men vid ett bord kan det vara högst { $most }. Kontrollera siffrorna.
answer-count = ”{ $typed }” går inte att läsa. Skriv svaret, kolon och hur många som svarade så, till exempel 4: 2.
answer-no-items = Hit kommer svaren från ett tidigare steg, men det finns inga än. Gå tillbaka till det steget eller gå vidare.
answer-item = ”{ $typed }” finns inte. Använd siffrorna 1–{ $most }.
answer-row-head = Fyll i också radens första ruta.
answer-many-rows = Det är { $count } rader, högst { $most } får plats. Välj de viktigaste.
answer-box = Lådan för punkt { $number } känns inte igen. Alternativen är 1–{ $boxes }.
answer-unsorted =
    { $count ->
        [one] En punkt är ännu osorterad. Välj en låda också för den.
       *[other] { $count } punkter är ännu osorterade. Välj en låda för var och en.
    }
answer-place = Platsen ska vara 1–{ $most }.
answer-place-twice = Två har plats { $place }. Ändra den ena.
answer-place-empty =
    { $most ->
        [one] Välj den viktigaste.
       *[other] Plats { $place } är ännu tom. Välj och ordna { $most } punkter.
    }
answer-points = Poängen ska vara hela tal, högst { $most }.
answer-no-points = Dela först ut poängen: ni har { $most }.
answer-overspent =
    { $over ->
        [one] Det är en poäng för mycket: ni har { $most } att dela ut. Ta bort någonstans.
       *[other] Det är { $over } poäng för mycket: ni har { $most } att dela ut. Ta bort någonstans.
    }
answer-unpicked =
    { $most ->
        [one] Välj ett alternativ.
       *[other] Välj minst ett, högst { $most }.
    }
answer-picked-many =
    { $most ->
        [one] Ni har valt { $count }, men bara ett kan väljas. Ta bort de andra.
       *[other] Ni har valt { $count }, högst { $most } kan väljas. Ta bort något.
    }
answer-item-twice = Punkt { $typed } finns två gånger i ordningen. Var och en har bara en plats.
answer-included = Välj ja, nej eller gäller inte oss.
answer-included-none = Svara på åtminstone ett tema, eller skriv vad som fattas.
