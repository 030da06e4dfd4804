# Papperet: Word, HTML och PDF.
paper-contents = Innehåll
paper-chart-thing = Vad som bedömdes
paper-chart-gap = Skillnad
paper-chart-range = Lägst–högst
paper-chart-table = Siffrorna som tabell
# Hur papperet börjar.
paper-title-leaders = Sammanställning: { $name }
paper-title-record = Protokoll: { $name }
paper-title-tables = Vad vi sade: { $name }
paper-title-leaders-many = Sammanställning av { $count } tillfällen
paper-title-record-many = Protokoll från { $count } tillfällen
paper-title-tables-many = Vad vi sade vid { $count } tillfällen
paper-for-leaders = För ledningsgruppen
paper-for-record = För arkivet: alla svar och klockslag
paper-for-tables = För alla som var med
paper-units = { $count ->
    [one] Enhet
   *[other] Enheter
}
paper-tables-that-answered = Bord som svarat
paper-answered = { $answered }/{ $tables }
paper-asked = Övningar
paper-asked-of = { $exercise } ({ $answered }/{ $tables })
paper-asked-left-out = { $exercise } (hoppades över)
paper-when = Tid
paper-sessions = Tillfällena
paper-session = { $name } { $date }
# I korthet.
paper-short = I korthet
paper-short-proposals = { $count ->
    [one] Ett förslag väntar på beslut.
   *[other] { $count } förslag väntar på beslut.
}
paper-short-heaviest = Tyngst väger { $name } ({ $support }).
paper-short-guarded = { $count ->
    [one] Ett bord håller fast vid sin idé: den står ordagrant nedan.
   *[other] Borden håller fast vid { $count } idéer: de står ordagrant nedan.
}
paper-short-rating = { $name } nu { $now }, mål { $target }.
paper-short-profile = { $name } längst till målet är det i fråga om { $item } ({ $gap }).
paper-short-nps = { $name } Net Promoter Score (NPS) { $nps }.
paper-short-score = { $name } medeltal { $average }.
paper-short-ledger = { $came ->
    [one] Det kom en idé. Vad som hände med den står före bilagan.
   *[other] Det kom { $came } idéer, meningar och rader. Vad som hände med var och en står före bilagan.
}
# För beslut.
paper-proposals = För beslut
paper-proposals-wait = De tyngsta först. De tomma kolumnerna är till för ledningsgruppen.
paper-proposals-none = I den här workshoppen samlades inga förslag till ledningsgruppen.
paper-proposals-none-yet = Det finns inga förslag ännu.
paper-proposals-rest = { $count ->
    [one] Dessutom finns ett förslag i bilagan{ $where ->
        [none] .
       *[other] , under { $where }.
    }
   *[other] Dessutom finns { $count } förslag i bilagan{ $where ->
        [none] .
       *[other] , under { $where }.
    }
}
paper-proposal = Förslag
paper-support = Poäng, skribenter
paper-decision = Beslut
paper-owner = Vem ansvarar
paper-due = När
paper-reason = Motivering
paper-theme-with = { $rest ->
    [0] { $theme }: ”{ $idea }”
    [one] { $theme }: ”{ $idea }” och en idé till
   *[other] { $theme }: ”{ $idea }” och { $rest } idéer till
}
paper-guarded = { $count ->
    [one] { $tables } håller fast vid den, ordagrant
   *[other] { $tables } håller fast vid den, ordagrant
}
paper-points = { $count ->
    [one] 1 poäng
   *[other] { $count } poäng
}
paper-tables = { $count ->
    [one] 1 bord
   *[other] { $count } bord
}
paper-people = { $count ->
    [one] 1 svarande
   *[other] { $count } svarande
}
paper-ideas = { $count ->
    [one] 1 idé
   *[other] { $count } idéer
}
# Bedömningar.
paper-ratings = Var vi är och vart vi siktar
paper-unit-tables = { $unit } ({ $count ->
    [one] 1 bord
   *[other] { $count } bord
})
paper-all-tables = { $count ->
    [one] Ett bord
   *[other] Alla { $count } bord
}
paper-all-people = { $count ->
    [one] En svarande
   *[other] Alla { $count } svarande
}
paper-most-disputed = mest oenighet
paper-biggest-gap = största skillnaden
paper-furthest = längst från de andra
paper-by-unit = Enhet för enhet, nu → mål (siffrorna är raderna ovan i ordning):
paper-scored = Vad som mättes
paper-answers = Svar
paper-nps = NPS
paper-of-unit = { $name }, { $unit }
paper-chart-alt = { $rows ->
    [one] Diagram: en bedömning på skalan { $low }–{ $high }, nu och mål.
   *[other] Diagram: { $rows } bedömningar på skalan { $low }–{ $high }, nu och mål.
}
# Teman.
paper-themes = Teman efter tyngd
paper-theme = Tema
paper-theme-ideas = Idéer
paper-themes-rest = { $themes ->
    [0] { $ideas ->
        [one] En idé hör inte till något tema; den finns i bilagan.
       *[other] { $ideas } idéer hör inte till något tema; de finns i bilagan.
    }
    [one] { $ideas ->
        [0] I bilagan finns ännu ett tema.
        [one] I bilagan finns ännu ett tema och en idé som inte hör till något tema.
       *[other] I bilagan finns ännu ett tema och { $ideas } idéer som inte hör till något tema.
    }
   *[other] { $ideas ->
        [0] I bilagan finns ännu { $themes } teman.
        [one] I bilagan finns ännu { $themes } teman och en idé som inte hör till något tema.
       *[other] I bilagan finns ännu { $themes } teman och { $ideas } idéer som inte hör till något tema.
    }
}
# Vad som hände med varje idé.
paper-ledger = Vad som hände med varje idé
paper-ledger-words = { $came ->
    [one] Sammanlagt kom en idé, mening eller rad. Programmet har kontrollerat siffrorna.
   *[other] Sammanlagt kom { $came } idéer, meningar och rader. Var och en är räknad här en gång; programmet har kontrollerat siffrorna.
}
paper-ledger-none = Det finns inga idéer ännu.
paper-ledger-where = Var
paper-ledger-count = Antal
paper-ledger-themed = I teman
paper-ledger-quoted = För sig, utan tema
paper-ledger-aside = Lagda åt sidan: { $reason }
paper-ledger-withdrawn = Återtagna eller omformulerade av bordet
paper-ledger-kept-leaders = I övningar som processledaren inte skickar till ledningsgruppen
paper-ledger-kept-tables = I övningar som processledaren lämnat bort här
paper-ledger-came = Sammanlagt kom
paper-kept-leaders = De här övningarna skickar processledaren inte till ledningsgruppen: { $exercises }
paper-kept-tables = De här övningarna har processledaren lämnat bort här: { $exercises }
# Bilagan: övning för övning.
paper-appendix = Bilaga: vad som sades, övning för övning
paper-appendix-session = Bilaga: { $name } { $date }
paper-ahead = Den här övningen är inte framme ännu.
paper-behind = bakom står { $tables }
paper-missed = { $count ->
    [one] Det här bordet tycker att deras sak saknas i temat: { $tables }
   *[other] De här borden tycker att deras sak saknas i temat: { $tables }
}
paper-in-no-theme = Till inget tema hör:
paper-all-elsewhere = Alla svar på den här frågan finns i teman eller bland det som lagts åt sidan.
paper-aside = Lagt åt sidan
# Protokollet.
paper-running-order = Tillfällets gång
paper-minutes = Planerat, min
paper-began = Började
paper-note = Obs
paper-step-left-out = hoppades över
paper-tables-list = Borden
paper-joined = Kom med
paper-was-called = Rubrik i workshoppen: { $title }
paper-time = Kl.
paper-became = Vad det blev av den
paper-in-theme = tema: { $theme }
paper-set-aside = åt sidan: { $reason }
paper-withdrawn = Återtaget och omformulerat
paper-taken-back = (togs tillbaka)
paper-no-theme = inget tema
paper-placed-sort = { $item }: { $box }
paper-placed-rank = { $item } ({ $figure }.)
paper-placed-points = { $item } ({ $figure } p.)
paper-placed-choice = { $item }
paper-placed-guard = { $item }
paper-placed-included = { $figure ->
    [1] { $item }: finns med
   *[other] { $item }: finns inte med
}
paper-sent = Skickade svar i ordning, också de som ändrats:
paper-by = Skrivet av
paper-by-phone = bordet
paper-by-facilitator = processledaren
# För borden.
paper-thanks = Tack för att du var med! Här står vad som sades vid borden, och sist hur det går vidare.
paper-we-said = Vad vi sade
paper-nothing-yet = Det finns inga svar ännu.
paper-next = Så går det vidare
paper-next-proposals = { $count ->
    [one] Ett förslag går till ledningsgruppen för beslut.
   *[other] { $count } förslag går till ledningsgruppen för beslut.
}
paper-next-guarded = { $count ->
    [one] En idé som ett bord håller fast vid går dit ordagrant.
   *[other] { $count } idéer som borden håller fast vid går dit ordagrant.
}
paper-next-leaders = Ledningsgruppen får en sammanställning av dagen där varje idé är räknad.
paper-next-ask = Fråga din chef vad som har beslutats och vem som för saken vidare.
paper-guarded-alone = Övningen ingår inte i den här sammanställningen. Borden håller ändå fast vid de här idéerna, så de står här ord för ord:
paper-guarded-too = Borden håller fast även vid de här (ordagrant i bilagan):
paper-guarded-rest = { $count ->
    [one] Borden håller fast vid ytterligare en idé, som står ordagrant i bilagan.
   *[other] Borden håller fast vid ytterligare { $count } idéer, som står ordagrant i bilagan.
}
paper-missed-short = { $count ->
    [one] ett bord saknar sin sak i det
   *[other] { $count } bord saknar sin sak i det
}
