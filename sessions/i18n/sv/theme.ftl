# Idéer grupperas till teman.
theme-title = Teman: { $title }
theme-left = { $left }/{ $all } utan tema
theme-left-none = { $all ->
    [0] inga idéer ännu
   *[other] ✓ alla { $all } är klara
}
theme-themes = Teman
theme-none = Inga teman ännu. N gör det första, och G föreslår teman av idéer som liknar varandra.
theme-counted = { $what } { $count }
theme-marked = { $count ->
    [one] { $count } markerad
   *[other] { $count } markerade
}
theme-ideas = { $ideas ->
    [one] { $ideas } idé
   *[other] { $ideas } idéer
}
theme-count = { $ideas ->
    [one] { $ideas } idé
   *[other] { $ideas } idéer
} · { $tables } bord
theme-points = { $points } p
theme-missed = { $count ->
    [one] Bord { $tables } saknar sin sak
   *[other] Borden { $tables } saknar sin sak
}
theme-aside = – åt sidan
theme-withdrawn = Bordet har tagit tillbaka det här eller sagt det på nytt med andra ord.

# Vad som syns till vänster.
theme-see-ungrouped = Utan tema
theme-see-all = Alla idéer
theme-see-theme = Tema: { $name }
theme-see-aside = Åt sidan och återtagna
theme-empty-ungrouped = ✓ Alla idéer är genomgångna.
theme-empty-all = Inga idéer ännu. De kommer hit allteftersom borden svarar.
theme-empty-theme = Det finns inga idéer i det här temat ännu.
theme-empty-aside = Ingen idé är åt sidan eller återtagen.

# Kommandon längst ner, när de just nu betyder något närmare bestämt.
theme-put = { $ideas ->
    [one] flytta till temat: { $name }
   *[other] flytta { $ideas } till temat: { $name }
}
theme-put-first = { $ideas ->
    [one] gör ett tema för idén
   *[other] gör ett tema för { $ideas } idéer
}
theme-open = se temats idéer
theme-go-on = nästa utan tema
theme-ready = tillbaka
theme-label-ungrouped = visa utan tema
theme-label-all = visa alla
theme-label-theme = visa temats idéer
theme-label-aside = visa åt sidan
theme-label-part = till eget tema
theme-label-bring-back = ta tillbaka
theme-label-accept-all = godta alla { $count }

# Temats namn.
theme-new = { $ideas ->
    [0] Nytt tema
    [one] Nytt tema för en idé
   *[other] Nytt tema för { $ideas } idéer
}
theme-rename = Nytt namn på temat ”{ $name }”
theme-name = Namn
theme-name-hint = Ett par ord om vad som förenar idéerna.
theme-name-proposed = Ett förslag ur idéernas ord. Skriv över det om du har ett bättre.
theme-name-take = använd det här namnet

# Varför en idé läggs åt sidan.
theme-why = { $ideas ->
    [one] Varför läggs idén åt sidan?
   *[other] Varför läggs de här { $ideas } idéerna åt sidan?
}
theme-why-label = Orsak
theme-why-hint = Orsaken syns i sammanställningen. Pilarna ↑ ↓ ger färdiga orsaker.
theme-why-yes = lägg åt sidan
theme-reason-same = Samma sak som i en annan idé
theme-reason-elsewhere = Hör inte till den här övningen
theme-reason-done = Redan gjort eller ordnas genast
theme-reason-unclear = Det blev oklart vad som avsågs
theme-reason-person = Gäller en enskild person

# Slå ihop teman, och förslag.
theme-join = Med vilket tema slås ”{ $name }” ihop?
theme-join-yes = slå ihop med: { $name }
theme-accept-all = { $count ->
    [one] Flytta en idé till det föreslagna temat?
   *[other] Flytta { $count } idéer till de föreslagna temana?
}
theme-accept-all-why = Förslagen bygger på idéernas ord, så en del kan vara fel. U ångrar hela flytten på en gång.
theme-accept-all-yes = { $count ->
    [one] flytta idén
   *[other] flytta { $count } idéer
}
theme-nothing-alike = Inga idéer som liknar varandra hittades. Gör ett tema själv med N.
theme-proposal = Förslag { $number }/{ $all }: de här kan höra ihop
theme-proposal-yes = { $ideas ->
    [one] gör ett tema
   *[other] gör ett tema, { $ideas } idéer
}
theme-proposal-no = hoppa över

# Att fråga borden.
theme-ask = Ska borden få säga vad de tycker om temana?
theme-ask-why = Ett nytt steg läggs till genast efter det som pågår. Där berättar borden i telefonen om deras sak finns med i temana, ger temana poäng och kan välja en egen idé som förs vidare ord för ord. Steget börjar först när du går till det.
theme-ask-yes = lägg till steget
theme-asked = Steg { $step } har lagts till: ”{ $title }”. Det börjar när du går till det.
