# A question's results on the facilitator's screen and in the summary.
board-empty = No answers yet.
board-ideas = { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideas
} · { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}
board-now = Now
board-target = Target
board-spread = Now { $now } ({ $now_range }), target { $target } ({ $target_range }), gap { $gap }
board-tables = tables
board-by-hand = typed by the facilitator
