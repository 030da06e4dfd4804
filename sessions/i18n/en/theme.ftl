# Putting ideas into themes.
theme-title = Themes: { $title }
theme-left = { $left }/{ $all } ungrouped
theme-left-none = { $all ->
    [0] no ideas yet
   *[other] ✓ all { $all } dealt with
}
theme-themes = Themes
theme-none = No themes yet. N makes the first one, and G suggests themes from ideas that are alike.
theme-counted = { $what } { $count }
theme-marked = { $count } marked
theme-ideas = { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideas
}
theme-count = { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideas
} · { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}
theme-points = { $points } p.
theme-missed = { $count ->
    [one] Table { $tables } misses its point
   *[other] Tables { $tables } miss their point
}
theme-aside = – set aside
theme-withdrawn = The table has taken this back or said it again in other words.

# What is seen at the left.
theme-see-ungrouped = Ungrouped
theme-see-all = All ideas
theme-see-theme = Theme: { $name }
theme-see-aside = Set aside and taken back
theme-empty-ungrouped = ✓ All ideas have been dealt with.
theme-empty-all = No ideas yet. They come here as the tables answer.
theme-empty-theme = There are no ideas in this theme yet.
theme-empty-aside = No idea is set aside or taken back.

# Commands at the bottom, where they mean something more exact now.
theme-put = { $ideas ->
    [one] put into: { $name }
   *[other] put { $ideas } into: { $name }
}
theme-put-first = { $ideas ->
    [one] make a theme for this idea
   *[other] make a theme for { $ideas } ideas
}
theme-open = see the theme’s ideas
theme-go-on = next ungrouped
theme-ready = back
theme-label-ungrouped = show ungrouped
theme-label-all = show all
theme-label-theme = show theme’s ideas
theme-label-aside = show set aside
theme-label-part = own theme
theme-label-bring-back = bring back
theme-label-accept-all = accept all { $count }

# A theme's name.
theme-new = { $ideas ->
    [0] New theme
    [one] New theme for one idea
   *[other] New theme for { $ideas } ideas
}
theme-rename = A new name for “{ $name }”
theme-name = Name
theme-name-hint = A word or two about what the ideas have in common.
theme-name-proposed = Suggested from the ideas’ own words. Type over it if you know a better one.
theme-name-take = use this name

# Why an idea is set aside.
theme-why = { $ideas ->
    [one] Why is the idea set aside?
   *[other] Why are these { $ideas } ideas set aside?
}
theme-why-label = Reason
theme-why-hint = The reason is shown in the summary. The arrows ↑ ↓ bring usual ones.
theme-why-yes = set aside
theme-reason-same = Says the same as another idea
theme-reason-elsewhere = Does not belong to this exercise
theme-reason-done = Already done, or will be done at once
theme-reason-unclear = It was not clear what was meant
theme-reason-person = Is about one particular person

# Joining themes, and suggestions.
theme-join = Which theme is “{ $name }” joined with?
theme-join-yes = join with: { $name }
theme-accept-all = { $count ->
    [one] Put one idea into the suggested theme?
   *[other] Put { $count } ideas into the suggested themes?
}
theme-accept-all-why = The suggestions come from the ideas’ words, so some may be wrong. U takes the whole move back at once.
theme-accept-all-yes = { $count ->
    [one] put it there
   *[other] put { $count } ideas there
}
theme-nothing-alike = No ideas that are alike were found. Make a theme yourself with N.
theme-proposal = Suggestion { $number }/{ $all }: these may belong together
theme-proposal-yes = { $ideas ->
    [one] make a theme
   *[other] make a theme, { $ideas } ideas
}
theme-proposal-no = skip

# Asking the tables.
theme-ask = Ask the tables what they think of the themes?
theme-ask-why = A new step is added right after the present one. In it the tables say on their phones whether their point is in the themes, give the themes points, and may choose one idea of their own that goes on word for word. The step begins only when you go to it.
theme-ask-yes = add the step
theme-asked = Step { $step } has been added: “{ $title }”. It begins when you go to it.
