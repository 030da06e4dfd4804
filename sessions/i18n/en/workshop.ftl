# Changing a workshop.
workshop-whole = { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
} · { $length } · { $begins }–{ $ends }
workshop-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
workshop-minutes = { $minutes } min
workshop-left-out = left out
workshop-take-out = leave out
workshop-take-back = keep
workshop-edit = edit
workshop-done = done
# What a step asks for.
workshop-asks-nothing = no questions
workshop-type-lines = ideas
workshop-type-text = sentence
workshop-type-rating = rating
workshop-type-profile = profile
workshop-type-rows = table
workshop-type-sort = sorting
workshop-type-rank = ranking
workshop-type-points = points
workshop-type-choice = choice
workshop-type-score = score
workshop-type-included = is it in here
workshop-type-guard = own idea
# What keeps the workshop from being run.
workshop-empty = The workshop has no steps at all. Keep one of them (X) or add a new one (+).
workshop-too-many = There are too many steps. Leave some of them out (X).
workshop-source-later = “{ $step }” uses the answers to “{ $source }”. Move it behind that step.
workshop-source-left-out = “{ $step }” uses the answers to “{ $source }”, which is left out. Keep that one (X) or leave both out.
workshop-source-missing = “{ $step }” uses the answers to “{ $source }”, which is not in this workshop. Add that one first (+) or leave this one out (X).
# The language whose texts are changed.
workshop-in-fi = Finnish
workshop-in-sv = Swedish
workshop-in-en = English
workshop-texts-fi = the texts in Finnish
workshop-texts-sv = the texts in Swedish
workshop-texts-en = the texts in English
# What a step consists of.
workshop-retitle = The workshop’s title and description · { $texts }
workshop-title = Title
workshop-purpose = Description
workshop-minutes-label = Minutes
workshop-words = To the tables
workshop-questions = Questions
workshop-question = Question
workshop-question-number = Question { $number }
workshop-advice = For the facilitator only
workshop-mistake-minutes = Write the minutes in figures, 1–{ $most }.
workshop-mistake-empty = This needs a text.
workshop-drop = Discard the changes?
workshop-drop-why = The step stays as it was.
workshop-drop-yes = discard
# Adding a step from the library.
workshop-add = Add a step from the library
workshop-add-search = Search: type a word…
workshop-add-none = Nothing found. Try another word.
workshop-add-needs = Uses the answers to “{ $source }”.
workshop-add-this = add: { $title }
# Saving as one’s own.
workshop-save = Save as your own workshop
workshop-save-name = Name
workshop-save-hint = A short name for the file. The title that everyone sees is changed with T.
workshop-save-file = Goes into the file { $path }
workshop-save-this = save
workshop-save-no-name = Write a name with letters or digits.
workshop-save-given = “{ $name }” is the program’s own workshop, and it stays as it is. Give another name.
workshop-replace = Replace your own workshop “{ $name }”?
workshop-replace-why = The earlier version goes, and this one takes its place. Sessions already held are not affected.
workshop-replace-yes = replace
workshop-saved = Saved. You find the workshop on the home screen; its name is “{ $name }”.
workshop-leave = Leave without saving?
workshop-leave-why = The changes are not saved yet. S saves them.
workshop-leave-yes = leave, the changes are lost
# Words that were changed in one language only.
workshop-old-title = The other languages stayed as they were
workshop-old-words = You changed words. They were not changed in these languages: { $languages }. A phone set to one of them shows the old words, and new texts in the language you wrote them in.
workshop-old-keep = Keep all languages; the old words may stay
workshop-old-drop = Keep only these languages: { $languages }
workshop-old-go-on = go on
# Preview.
workshop-preview = Preview – nothing is stored
workshop-preview-step = { $step }/{ $steps } { $title }
workshop-preview-say = Open your camera or browser:
workshop-preview-unreachable = The laptop is not on a network, so no phone can reach it. Open the address in the laptop’s browser:
workshop-preview-lost = The page did not open. Go back (Esc) and try again.
workshop-preview-close = back to the workshop
workshop-optional = May be left out when time runs short
workshop-pause = A break: may be shortened or moved
