# The paper: Word, HTML and PDF.
paper-contents = Contents
paper-chart-thing = What was rated
paper-chart-gap = Gap
paper-chart-range = Lowest–highest
paper-chart-table = The figures as a table
# How a paper begins.
paper-title-leaders = Summary: { $name }
paper-title-record = Record: { $name }
paper-title-tables = What we said: { $name }
paper-title-leaders-many = Summary of { $count } sessions
paper-title-record-many = Record of { $count } sessions
paper-title-tables-many = What we said in { $count } sessions
paper-for-leaders = For the leadership group
paper-for-record = For the archive: every answer, with its time
paper-for-tables = For everyone who was there
paper-units = { $count ->
    [one] Unit
   *[other] Units
}
paper-tables-that-answered = Tables that answered
paper-answered = { $answered }/{ $tables }
paper-asked = Exercises
paper-asked-of = { $exercise } ({ $answered }/{ $tables })
paper-asked-left-out = { $exercise } (left out)
paper-when = When
paper-sessions = The sessions
paper-session = { $name }, { $date }
# In short.
paper-short = In short
paper-short-proposals = { $count ->
    [one] One proposal waits for a decision.
   *[other] { $count } proposals wait for a decision.
}
paper-short-heaviest = The weightiest: { $name } ({ $support }).
paper-short-guarded = { $count ->
    [one] One idea is guarded by its table: it stands below word for word.
   *[other] { $count } ideas are guarded by their tables: they stand below word for word.
}
paper-short-rating = { $name } now { $now }, target { $target }.
paper-short-profile = { $name } furthest from its target is { $item } ({ $gap }).
paper-short-nps = { $name } Net Promoter Score (NPS) { $nps }.
paper-short-score = { $name } average { $average }.
paper-short-ledger = { $came ->
    [one] One idea came in. What has become of it is told before the appendix.
   *[other] { $came } ideas, statements and rows came in. What has become of each is told before the appendix.
}
# To be decided.
paper-proposals = To be decided
paper-proposals-wait = The weightiest first. The empty columns are for the leadership group.
paper-proposals-none = No proposals to the leadership group were gathered in this workshop.
paper-proposals-none-yet = There are no proposals yet.
paper-proposals-rest = { $count ->
    [one] There is one more proposal in the appendix{ $where ->
        [none] .
       *[other] , under { $where }.
    }
   *[other] There are { $count } more proposals in the appendix{ $where ->
        [none] .
       *[other] , under { $where }.
    }
}
paper-proposal = Proposal
paper-support = Points, written by
paper-decision = Decision
paper-owner = Owner
paper-due = By when
paper-reason = Reason
paper-theme-with = { $rest ->
    [0] { $theme }: “{ $idea }”
    [one] { $theme }: “{ $idea }” and one other idea
   *[other] { $theme }: “{ $idea }” and { $rest } other ideas
}
paper-guarded = { $count ->
    [one] Guarded by { $tables }, word for word
   *[other] Guarded by { $tables }, word for word
}
paper-points = { $count ->
    [one] 1 point
   *[other] { $count } points
}
paper-tables = { $count ->
    [one] 1 table
   *[other] { $count } tables
}
paper-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
paper-ideas = { $count ->
    [one] 1 idea
   *[other] { $count } ideas
}
# Ratings.
paper-ratings = Where we are and where we aim
paper-unit-tables = { $unit } ({ $count ->
    [one] 1 table
   *[other] { $count } tables
})
paper-all-tables = { $count ->
    [one] One table
   *[other] All { $count } tables
}
paper-all-people = { $count ->
    [one] One person
   *[other] All { $count } people
}
paper-most-disputed = most disputed
paper-biggest-gap = biggest gap
paper-furthest = furthest from the others
paper-by-unit = Unit by unit, now → target (the numbers are the rows above, in their order):
paper-scored = What was measured
paper-answers = Answers
paper-nps = NPS
paper-of-unit = { $name }, { $unit }
paper-chart-alt = { $rows ->
    [one] Chart: one rating on a scale of { $low }–{ $high }, now and target.
   *[other] Chart: { $rows } ratings on a scale of { $low }–{ $high }, now and target.
}
# Themes.
paper-themes = The themes by weight
paper-theme = Theme
paper-theme-ideas = Ideas
paper-themes-rest = { $themes ->
    [0] { $ideas ->
        [one] One idea is in no theme; it is in the appendix.
       *[other] { $ideas } ideas are in no theme; they are in the appendix.
    }
    [one] { $ideas ->
        [0] One more theme is in the appendix.
        [one] One more theme is in the appendix, and one idea that is in no theme.
       *[other] One more theme is in the appendix, and { $ideas } ideas that are in no theme.
    }
   *[other] { $ideas ->
        [0] { $themes } more themes are in the appendix.
        [one] { $themes } more themes are in the appendix, and one idea that is in no theme.
       *[other] { $themes } more themes are in the appendix, and { $ideas } ideas that are in no theme.
    }
}
# What has become of every idea.
paper-ledger = What has become of every idea
paper-ledger-words = { $came ->
    [one] One idea, statement or row came in. The program has checked the numbers.
   *[other] { $came } ideas, statements and rows came in. Each is counted here once; the program has checked the numbers.
}
paper-ledger-none = There are no ideas yet.
paper-ledger-where = Where
paper-ledger-count = Count
paper-ledger-themed = In themes
paper-ledger-quoted = By themselves, in no theme
paper-ledger-aside = Set aside: { $reason }
paper-ledger-withdrawn = Withdrawn or reworded by their tables
paper-ledger-kept-leaders = In exercises that the facilitator does not send to the leaders
paper-ledger-kept-tables = In exercises that the facilitator left out here
paper-ledger-came = Came in altogether
paper-kept-leaders = The facilitator does not send these exercises to the leaders: { $exercises }
paper-kept-tables = The facilitator left these exercises out here: { $exercises }
# The appendix: exercise by exercise.
paper-appendix = Appendix: what was said, exercise by exercise
paper-appendix-session = Appendix: { $name }, { $date }
paper-ahead = The session has not come to this exercise yet.
paper-behind = behind it { $tables }
paper-missed = { $count ->
    [one] This table says its point is not in the theme: { $tables }
   *[other] These tables say their points are not in the theme: { $tables }
}
paper-in-no-theme = In no theme:
paper-all-elsewhere = All answers to this question are in themes or among what was set aside.
paper-aside = Set aside
# The record.
paper-running-order = How the session went
paper-minutes = Planned, min
paper-began = Began
paper-note = Note
paper-step-left-out = left out
paper-tables-list = The tables
paper-joined = Joined
paper-was-called = Called in the workshop: { $title }
paper-time = Time
paper-became = What became of it
paper-in-theme = theme: { $theme }
paper-set-aside = set aside: { $reason }
paper-withdrawn = Withdrawn and reworded
paper-taken-back = (taken back)
paper-no-theme = in no theme
paper-placed-sort = { $item }: { $box }
paper-placed-rank = { $item } ({ $figure }.)
paper-placed-points = { $item } ({ $figure } pts)
paper-placed-choice = { $item }
paper-placed-guard = { $item }
paper-placed-included = { $figure ->
    [1] { $item }: is in it
   *[other] { $item }: is not in it
}
paper-sent = Answers as they were sent, changed ones too:
paper-by = Written by
paper-by-phone = table
paper-by-facilitator = facilitator
# For the tables.
paper-thanks = Thank you for being there! Here is what the tables said, and at the end what happens next.
paper-we-said = What we said
paper-nothing-yet = There are no answers yet.
paper-next = What happens next
paper-next-proposals = { $count ->
    [one] One proposal goes to the leadership group for a decision.
   *[other] { $count } proposals go to the leadership group for a decision.
}
paper-next-guarded = { $count ->
    [one] One idea that a table guards goes there word for word.
   *[other] { $count } ideas that tables guard go there word for word.
}
paper-next-leaders = The leadership group gets a summary of the day in which every idea is counted.
paper-next-ask = Ask your supervisor what has been decided and who takes it further.
paper-guarded-alone = This exercise is not part of this summary. Its tables guard these ideas, so they stand here word for word:
paper-guarded-too = Tables guard these too (word for word in the appendix):
paper-guarded-rest = { $count ->
    [one] Tables guard one more idea, which is in the appendix word for word.
   *[other] Tables guard { $count } more ideas, which are in the appendix word for word.
}
paper-missed-short = { $count ->
    [one] one table misses its point in it
   *[other] { $count } tables miss their point in it
}
