# Att ändra en workshop.
workshop-whole = { $steps } steg · { $length } · { $begins }–{ $ends }
workshop-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
workshop-minutes = { $minutes } min
workshop-left-out = tas bort
workshop-take-out = ta bort
workshop-take-back = behåll
workshop-edit = ändra
workshop-done = klart
# Vad steget frågar efter.
workshop-asks-nothing = inga frågor
workshop-type-lines = idéer
workshop-type-text = mening
workshop-type-rating = bedömning
workshop-type-profile = profil
workshop-type-rows = tabell
workshop-type-sort = sortering
workshop-type-rank = rangordning
workshop-type-points = poäng
workshop-type-choice = val
workshop-type-score = siffra
workshop-type-included = finns saken med
workshop-type-guard = egen idé
# Vad som hindrar att workshoppen hålls.
workshop-empty = Workshoppen har inte ett enda steg. Ta tillbaka något (X) eller lägg till ett nytt (+).
workshop-too-many = Stegen är för många. Ta bort några (X).
workshop-source-later = ”{ $step }” använder svaren från ”{ $source }”. Flytta det efter det steget.
workshop-source-left-out = ”{ $step }” använder svaren från ”{ $source }”, som tas bort. Behåll det (X) eller ta bort båda.
workshop-source-missing = ”{ $step }” använder svaren från ”{ $source }”, som inte finns i den här workshoppen. Lägg till det först (+) eller ta bort det här (X).
# Språket vars texter ändras.
workshop-in-fi = finska
workshop-in-sv = svenska
workshop-in-en = engelska
workshop-texts-fi = texterna på finska
workshop-texts-sv = texterna på svenska
workshop-texts-en = texterna på engelska
# Stegets uppgifter.
workshop-retitle = Workshoppens rubrik och beskrivning · { $texts }
workshop-title = Rubrik
workshop-purpose = Beskrivning
workshop-minutes-label = Minuter
workshop-words = Till borden
workshop-questions = Frågor
workshop-question = Fråga
workshop-question-number = Fråga { $number }
workshop-advice = Bara för processledaren
workshop-mistake-minutes = Skriv minuterna med siffror, 1–{ $most }.
workshop-mistake-empty = Här behövs en text.
workshop-drop = Förkasta ändringarna?
workshop-drop-why = Steget blir som det var.
workshop-drop-yes = förkasta
# Att lägga till ett steg ur biblioteket.
workshop-add = Lägg till ett steg ur biblioteket
workshop-add-search = Sök: skriv ett ord…
workshop-add-none = Ingenting hittades. Pröva ett annat ord.
workshop-add-needs = Använder svaren från ”{ $source }”.
workshop-add-this = lägg till: { $title }
# Att spara som egen.
workshop-save = Spara som egen workshop
workshop-save-name = Namn
workshop-save-hint = Ett kort namn på filen. Rubriken som alla ser ändrar du med T.
workshop-save-file = Sparas i filen { $path }
workshop-save-this = spara
workshop-save-no-name = Skriv ett namn med bokstäver eller siffror.
workshop-save-given = ”{ $name }” är programmets egen workshop, och den ändras inte. Ge ett annat namn.
workshop-replace = Ersätta din egen workshop ”{ $name }”?
workshop-replace-why = Den tidigare versionen försvinner och den här kommer i stället. Tillfällen som redan hållits påverkas inte.
workshop-replace-yes = ersätt
workshop-saved = Sparat. Workshoppen finns på startvyn, namnet är ”{ $name }”.
workshop-leave = Lämna utan att spara?
workshop-leave-why = Ändringarna är inte sparade ännu. Du sparar dem med S.
workshop-leave-yes = lämna, ändringarna försvinner
# Ord som ändrades bara på ett språk.
workshop-old-title = De andra språken blev som de var
workshop-old-words = Du ändrade ord. De ändrades inte på de här språken: { $languages }. En telefon med något av dem visar de gamla orden, och nya texter på det språk du skrev dem på.
workshop-old-keep = Behåll alla språk, de gamla orden får stå kvar
workshop-old-drop = Behåll bara de här språken: { $languages }
workshop-old-go-on = fortsätt
# Förhandsvisning.
workshop-preview = Förhandsvisning – inget sparas
workshop-preview-step = { $step }/{ $steps } { $title }
workshop-preview-say = Öppna kamera eller webbläsare:
workshop-preview-unreachable = Datorn är inte på något nätverk, så telefonen kommer inte med. Öppna adressen i datorns webbläsare:
workshop-preview-lost = Sidan öppnades inte. Gå tillbaka (Esc) och försök igen.
workshop-preview-close = tillbaka till workshoppen
workshop-optional = Kan hoppas över om tiden tar slut
workshop-pause = Paus: får förkortas eller flyttas
