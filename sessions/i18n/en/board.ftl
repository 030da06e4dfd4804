# A question's results on the facilitator's screen and in the summary.
board-empty = No answers yet.
board-ideas = { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideas
}
board-now = Now
board-target = Target
board-spread = Now { $now } ({ $now_range }), target { $target } ({ $target_range }), gap { $gap }
board-tables = tables
board-by-hand = typed by the facilitator
# How many have answered, and when the result is not shown yet.
board-from = { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}
board-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
board-persons = people
board-withheld = { $people } answered – the result is shown once at least { $least } have.
board-no-items = What the tables wrote in an earlier step comes here. There is nothing yet.
board-reasons = Reasons
# Ratings and skill profiles.
board-disputed-now = Least agreement on where we are
board-disputed-target = Least agreement on the target
board-furthest = furthest from the rest: { $tables }
board-gaps = Furthest to go: { $items }
board-disputes = Least agreement: { $items }
board-span = lowest–highest in brackets
# Small tables.
board-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
# Sorting.
board-percent = { $percent }%
board-reference = compare
board-tied = Evenly split
board-sorted-apart = opinions differed here
board-unlike-most = Unlike most others
# Ranking. The figure is Spearman’s rank correlation on average.
board-agreement-full = { $who ->
    [person] People
   *[table] The tables
} are almost of one mind (rank correlation { $correlation })
board-agreement-strong = { $who ->
    [person] People
   *[table] The tables
} largely agree (rank correlation { $correlation })
board-agreement-some = { $who ->
    [person] People
   *[table] The tables
} agree in part (rank correlation { $correlation })
board-agreement-weak = { $who ->
    [person] People
   *[table] The tables
} rather disagree (rank correlation { $correlation })
board-agreement-none = { $who ->
    [person] People
   *[table] The tables
} disagree: there is no common order (rank correlation { $correlation })
board-place = average place
board-firsts = put first
board-unplaced = { $items ->
    [one] { $items } was placed by nobody
   *[other] { $items } were placed by nobody
}
# Points.
board-points-sum = total
board-points-givers = gave
board-points-most = most
board-pointless = { $items ->
    [one] { $items } got no points
   *[other] { $items } got no points
}
# Figures from people.
board-average = Average { $average } ({ $span })
board-promoters = Promoters { $promoters }, passives { $passives }, detractors { $detractors }
board-points-agreement = { $who ->
    [person] People
   *[table] Tables
} gave { $share }% of their points to the same things on average
# Whether the tables' points are in the themes, and which idea they hold on to.
board-included-yes = in here
board-included-no = missing
board-included-missed = missing: { $tables }
board-included-count = { $ideas ->
    [one] One thing is missing
   *[other] { $ideas } things are missing
}
board-included-missing = Missing, say the tables
board-guard-gone = The idea has been changed since; the table can choose again.
board-until-shown = The result appears when you show it (R) or close the answers (O).
