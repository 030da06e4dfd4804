# What is wrong in the file of a workshop or an exercise, and how to mend it (paja check).
check-line = { $file }: { $message }
check-line-where = { $file }, { $where }: { $message }
check-step = step { $number }
check-step-named = step { $number } ({ $name })
check-question = question { $number }
check-language-fi = Finnish
check-language-sv = Swedish
check-language-en = English
check-now = { $is ->
    [missing] { $what } is missing
   *[found] { $what } is “{ $found }”
}
check-guess = { $guess ->
    [near] Did you mean { $near }?
   *[none] The choices are: { $choices }.
}

check-table = { check-now }. It needs a heading on a line of its own and its contents below, line by line, such as [title] and below it en = "Welcome".
check-tables = { $what } is written wrongly. Each one begins with a heading of its own in double brackets: [[{ $heading }]].
check-key = { $what } is not known here. { check-guess }
check-word = { check-now }. Write a word in quotes, such as { $what } = "welcome".
check-name = { check-now }. A name has at least one letter a–z and nothing but small letters, figures and hyphens, such as { $what } = "good-moments".
check-choice = { check-now }. { $guess ->
    [near] Did you mean { $near }? The choices are: { $choices }.
   *[none] The choices are: { $choices }.
}
check-number = { check-now }. Write a whole number from { $low } to { $high }, without quotes.
check-numbers = { check-now }. Write whole numbers from { $low } to { $high } in brackets, such as { $what } = [30, 70].
check-flag = { check-now }. Write true (yes) or false (no), without quotes.
check-languages = { $is ->
    [missing] { $what } is missing
   *[found] { $what } has no text yet
}. Write the heading [{ $heading }] and below it the text in at least one language, such as en = "Welcome".
check-text = { check-now }. Write the text in quotes, such as en = "Welcome".
check-text-long = the text of { $what } is too long: { $length } characters, and { $most } fit. Shorten it.
check-texts = { check-now }. Write the texts in brackets, each in quotes and with commas between them, such as en = ["poor", "good"].
check-texts-alike = { $what } has a different number of texts in each language ({ $found }). Write equally many in each.
check-items = { $is ->
    [missing] { $what } is missing. Write { $low } to { $high } texts
   *[found] the number of texts at { $what } is { $found }, but should be { $low } to { $high }
}{ $what ->
    [items] . If they come from an earlier step, write that step’s name at from.
   *[other] .
}
check-items-or-from = the question has both items and from. Keep only one: items if the choices are given here, from if they come from an earlier step.
check-needs-from = { $what } only works together with from. Add from, or remove { $what }.
check-own-rank = own does not fit ranking: there is no common order when each table has items of its own. Remove own.
check-scale = scale has { $found } words. It needs { $count }, one for each step of the scale, or just 2, for its ends.
check-reference = reference is { $found }. It needs { $count } numbers, one for each box, that make 100 together.
check-exercise = there is no exercise “{ $found }” in Paja’s library. { $guess ->
    [near] Did you mean { $near }?
   *[none] See the names of the exercises there are with paja show WORKSHOP.
}
check-steps = { $is ->
    [missing] the workshop has no steps. Each step begins with a line of its own: [[steps]].
   *[found] there are { $found } steps, but at most { $most } are possible. Make two workshops of it.
}
check-questions = there are { $found } questions, but at most { $most } are possible. Make two steps of it.
check-steps-once = the step “{ $found }” is there twice. Give one of them a name of its own, such as name = "{ $found }-2".
check-questions-once = two questions are called “{ $found }”. Give one of them a name of its own, such as name = "{ $found }-2".
check-questions-required = all questions are optional. Remove the line optional = true from at least one of them.
check-from = from is “{ $found }”, but no step before this one is called so. { check-guess }
check-from-nothing = from is “{ $found }”, but nothing comes out of that step to take up. Choose a step where tables write or choose something.
check-example = the example “{ $found }” would not do as an answer: { $why }
check-whole-language = the workshop is not whole in any language. { $language } comes nearest: { $count ->
    [one] one text is missing at { $place }.
   *[other] { $count } texts are missing, the first at { $place }.
}

check-toml = line { $line } makes no sense: “{ $found }”. Check the quotes, the equals sign and the brackets.
check-toml-quote = the quote at the end of line { $line } is missing: “{ $found }”. If the text goes on in the next line, write three quotes before and after it: """.
check-toml-end = the file ends too early: the quotes """ are missing after some text, or a bracket was left open.
check-toml-list = a bracket was left open or a comma is missing on line { $line } or just before it: “{ $found }”.
check-toml-equals = the equals sign is missing on line { $line }: “{ $found }”. Write for example en = "Welcome".
check-toml-value = something is wrong after the equals sign on line { $line }: “{ $found }”. Texts stand in straight quotes (en = "Welcome"), numbers without (minutes = 15).
check-toml-more = there is something too much on line { $line }: “{ $found }”. If there are quotes inside the text, use curly ones “like these”.
check-toml-twice = line { $line } says something again that was said before: “{ $found }”. Remove one of them. The heading of a step is [[steps]], that of a question [[steps.questions]].
check-toml-heading = a bracket is missing in the heading on line { $line }: “{ $found }”.
check-toml-backslash = there is a backslash on line { $line }: “{ $found }”. Write two of them: \\.
check-utf-8 = line { $line } has a character that can’t be read. Save the file as UTF-8: in Notepad, Save as, Encoding: UTF-8.
check-file = the file can’t be read: { $found }.
check-file-large = the file is too large. { $most } kilobytes are enough for a workshop.
check-file-dots = one line has more than { $most } full stops. Part the text into several lines.
check-file-name = a workshop is called like its file, and “{ $found }” can’t be a name. Use small letters a–z, figures and hyphens{ $guess ->
    [near] , such as { $near }.toml.
   *[none] .
}

# What the check says besides.
check-nothing = Say also which file or workshop to check.
check-not-found = { $file }: there is no such file or workshop.
check-folder = { $file }: this is a folder. Name a file in it.
check-well = { $file }: all well · { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
} · { $minutes } min · { $languages }
check-well-exercise = { $file }: all well · exercise · { $minutes } min · { $languages }
check-lacks = { $file }: note: { $language } is missing in { $count ->
    [one] one place
   *[other] { $count } places
}, so the workshop does not start in that language: { $places }
check-lacks-more = { $places } and { $count } more
check-path = The file is { $path }
check-by-table = here the whole table always answers together. Take out the line by = "person".
check-from-missing = from is missing. Write the name of the earlier step whose ideas are asked about, such as from = "ideas".
check-from-no-ideas = from is “{ $found }”, but in that step tables write no ideas. Choose a step in which they write together.
