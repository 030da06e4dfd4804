# Vad som är fel i en workshops eller övnings fil och hur det rättas (paja check).
check-line = { $file }: { $message }
check-line-where = { $file }, { $where }: { $message }
check-step = steg { $number }
check-step-named = steg { $number } ({ $name })
check-question = fråga { $number }
check-language-fi = finska
check-language-sv = svenska
check-language-en = engelska
check-now = { $is ->
    [missing] { $what } saknas
   *[found] vid { $what } står ”{ $found }”
}
check-guess = { $guess ->
    [near] Menade du { $near }?
   *[none] Alternativen är: { $choices }.
}

check-table = { check-now }. Där behövs en rubrik på en egen rad och innehållet rad för rad under den, till exempel [title] och under den sv = "Välkomna".
check-tables = { $what } är fel skrivet. Var och en börjar med en egen rubrik inom dubbla hakparenteser: [[{ $heading }]].
check-key = { $what } är okänt. { check-guess }
check-word = { check-now }. Skriv ett ord inom citattecken, till exempel { $what } = "welcome".
check-name = { check-now }. Ett namn har minst en bokstav a–z och inget annat än små bokstäver, siffror och bindestreck, till exempel { $what } = "fina-stunder".
check-choice = { check-now }. { $guess ->
    [near] Menade du { $near }? Alternativen är: { $choices }.
   *[none] Alternativen är: { $choices }.
}
check-number = { check-now }. Skriv ett heltal { $low }–{ $high } utan citattecken.
check-numbers = { check-now }. Skriv heltal { $low }–{ $high } inom hakparenteser, till exempel { $what } = [30, 70].
check-flag = { check-now }. Skriv true (ja) eller false (nej) utan citattecken.
check-languages = { $is ->
    [missing] { $what } saknas
   *[found] { $what } har ingen text än
}. Skriv rubriken [{ $heading }] och under den texten på minst ett språk, till exempel sv = "Välkomna".
check-text = { check-now }. Skriv texten inom citattecken, till exempel sv = "Välkomna".
check-text-long = texten i { $what } är för lång: { $length } tecken, högst { $most } får plats. Korta den.
check-texts = { check-now }. Skriv texterna inom hakparenteser, var och en inom citattecken och med komma emellan, till exempel sv = ["svag", "god"].
check-texts-alike = { $what } har olika många texter på olika språk ({ $found }). Skriv lika många på varje språk.
check-items = { $is ->
    [missing] { $what } saknas. Skriv { $low }–{ $high } texter
   *[found] texterna vid { $what } är { $found } men ska vara { $low }–{ $high }
}{ $what ->
    [items] . Om de kommer från ett tidigare steg, skriv stegets namn vid from.
   *[other] .
}
check-items-or-from = frågan har både items och from. Behåll bara det ena: items om alternativen är färdiga, from om de kommer från ett tidigare steg.
check-needs-from = { $what } fungerar bara tillsammans med from. Lägg till from eller ta bort { $what }.
check-own-rank = own passar inte när man ordnar: det blir ingen gemensam ordning om varje bord har sina egna punkter. Ta bort own.
check-scale = scale har { $found } ord. Det ska vara { $count }, ett för varje steg på skalan, eller bara 2, för skalans ändar.
check-reference = vid reference står { $found }. Det ska vara { $count } tal, ett för varje låda, och summan ska vara 100.
check-exercise = övningen ”{ $found }” finns inte i Pajas bibliotek. { $guess ->
    [near] Menade du { $near }?
   *[none] De färdiga övningarnas namn ser du med paja show WORKSHOP.
}
check-steps = { $is ->
    [missing] workshoppen har inga steg. Varje steg börjar med en egen rad [[steps]].
   *[found] stegen är { $found }, men det kan finnas högst { $most }. Dela workshoppen i två.
}
check-questions = frågorna är { $found }, men det kan finnas högst { $most }. Dela steget i två.
check-steps-once = steget ”{ $found }” finns två gånger. Ge det ena ett eget namn, till exempel name = "{ $found }-2".
check-questions-once = två frågor heter ”{ $found }”. Ge den ena ett eget namn, till exempel name = "{ $found }-2".
check-questions-required = alla frågor är frivilliga. Ta bort raden optional = true från minst en av dem.
check-from = vid from står ”{ $found }”, men inget steg före det här heter så. { check-guess }
check-from-nothing = vid from står ”{ $found }”, men i det steget uppstår inget att plocka upp. Välj ett steg där borden skriver eller väljer något.
check-example = exemplet ”{ $found }” skulle inte duga som svar: { $why }
check-whole-language = workshoppen är inte hel på något språk. Närmast är { $language }: { $count ->
    [one] en text saknas vid { $place }.
   *[other] { $count } texter saknas, den första vid { $place }.
}

check-toml = rad { $line } går inte att förstå: ”{ $found }”. Kontrollera citattecken, likhetstecken och hakparenteser.
check-toml-quote = citattecknet saknas i slutet av rad { $line }: ”{ $found }”. Om texten fortsätter på nästa rad, skriv tre citattecken före och efter den: """.
check-toml-end = filen tar slut mitt i: citattecknen """ saknas efter någon text, eller så är en hakparentes öppen.
check-toml-list = en hakparentes är öppen eller ett komma saknas på rad { $line } eller strax före den: ”{ $found }”.
check-toml-equals = likhetstecknet saknas på rad { $line }: ”{ $found }”. Skriv till exempel sv = "Välkomna".
check-toml-value = något är fel efter likhetstecknet på rad { $line }: ”{ $found }”. Text skrivs inom raka citattecken (sv = "Välkomna"), tal utan (minutes = 15).
check-toml-more = det står något för mycket på rad { $line }: ”{ $found }”. Om det finns citattecken inne i texten, använd böjda ”så här”.
check-toml-twice = på rad { $line } står igen något som redan är sagt: ”{ $found }”. Ta bort det ena. Ett stegs rubrik är [[steps]] och en frågas [[steps.questions]].
check-toml-heading = en hakparentes saknas i rubriken på rad { $line }: ”{ $found }”.
check-toml-backslash = på rad { $line } finns ett omvänt snedstreck: ”{ $found }”. Skriv två efter varandra: \\.
check-utf-8 = på rad { $line } finns ett tecken som inte går att läsa. Spara filen som UTF-8: i Anteckningar Spara som, Kodning: UTF-8.
check-file = filen kan inte läsas: { $found }.
check-file-large = filen är för stor. { $most } kilobyte räcker för en workshop.
check-file-dots = en rad har fler än { $most } punkter. Dela upp texten på flera rader.
check-file-name = workshoppen heter som sin fil, och ”{ $found }” duger inte som namn. Använd små bokstäver a–z, siffror och bindestreck{ $guess ->
    [near] , till exempel { $near }.toml.
   *[none] .
}

# Vad granskningen annars säger.
check-nothing = Säg också vilken fil eller workshop som ska granskas.
check-not-found = { $file }: det finns ingen sådan fil eller workshop.
check-folder = { $file }: det här är en mapp. Ange en fil i den.
check-well = { $file }: i sin ordning · { $steps } steg · { $minutes } min · { $languages }
check-well-exercise = { $file }: i sin ordning · övning · { $minutes } min · { $languages }
check-lacks = { $file }: obs: { $language } saknas på { $count ->
    [one] ett ställe
   *[other] { $count } ställen
}, så workshoppen startar inte på det språket: { $places }
check-lacks-more = { $places } och { $count } till
check-path = Filen är { $path }
check-by-table = här svarar alltid hela bordet tillsammans. Ta bort raden by = "person".
check-from-missing = from saknas. Skriv namnet på det tidigare steg vars idéer frågan gäller, till exempel from = "ideer".
check-from-no-ideas = from är ”{ $found }”, men i det steget skriver borden inga idéer. Välj ett steg där de skriver tillsammans.
