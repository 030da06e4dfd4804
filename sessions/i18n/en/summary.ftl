# The summary as a file, for the leadership group and the office.
summary-heading = Summary: { $name }
summary-workshop = Workshop: { $title }
summary-date = Date: { $date }
summary-place = Place: { $place }
summary-units = { $count ->
    [one] Unit: { $units }
   *[other] Units: { $units }
}
summary-answered = Tables that answered: { $answered } of { $tables }
summary-unfinished = { $step ->
    [0] The session has not begun yet.
   *[other] The session is still going on: step { $step } of { $steps }.
}
summary-proposals = Proposals
summary-proposals-wait = These wait for a decision by the leadership group.
summary-left-out = This step was left out of the session.
summary-unanswered = Nobody answered this exercise.
summary-no-answers = No answers.
summary-exercise-answered = Tables that answered: { $answered } of { $tables }.
summary-table = Table { $number }
summary-table-column = Table
summary-now = Now
summary-target = Target
summary-gap = Gap
summary-average = Average
summary-average-of = Average, { $name }
summary-no-unit = unit not given
summary-steps = Tables on each figure
summary-spread-now = Now: average { $average }, lowest { $lowest }, highest { $highest }
summary-spread-target = Target: average { $average }, lowest { $lowest }, highest { $highest }
# The spreadsheet's columns and words.
summary-column-session = Session
summary-column-name = Name
summary-column-date = Date
summary-column-place = Place
summary-column-unit = Unit
summary-column-workshop = Workshop
summary-column-step = Step
summary-column-exercise = Exercise
summary-column-question = Question
summary-column-kind = Kind
summary-column-table-number = Table number
summary-column-table = Table
summary-column-text = Answer
summary-column-now = Now
summary-column-target = Target
summary-column-gap = Gap
summary-column-status = Status
summary-kind-idea = idea
summary-kind-statement = statement
summary-kind-rating = rating
summary-status-proposed = waits for a decision
summary-status-recorded = recorded
# Reasons, distributions and disagreement.
summary-people = { $count ->
    [one] One person answered, without a name.
   *[other] { $count } people answered, without names.
}
summary-withheld = { $people } answered – the result is shown once at least { $least } have.
summary-reasons = Reasons:
summary-steps-people = People on each figure
summary-average-gap = Average gap: { $gap }
summary-disputed-now = They disagreed most on where we are now.
summary-disputed-target = They disagreed most on the target.
summary-furthest = Furthest from the averages: { $tables }
summary-spread = Average { $average }, lowest { $lowest }, highest { $highest }
summary-nps = Net Promoter Score (NPS) { $nps }: promoters (9–10) { $promoters }, passives (7–8) { $passives }, detractors (0–6) { $detractors }
summary-figure = Figure
summary-answerers = People
summary-answering-tables = Tables
# Things that are sorted, ranked, given points, chosen or rated.
summary-number = No.
summary-item = Item
summary-range = Range
summary-scale = Scale: { $steps }
summary-gaps = { $count ->
    [one] Biggest gap: { $items }
   *[other] Biggest gaps: { $items }
}
summary-disputed = Most disputed: { $items }
summary-box = Box
summary-placings = Count
summary-share = Share
summary-reference = Reference
summary-most-put = Most often
summary-percent = { $share }%
summary-average-place = Average place
summary-firsts = Put first
summary-placed = Placed by
summary-agreement = Agreement: { $agreement } (rank correlation on average: 0 = no common order, 1 = all the same)
summary-points-agreement = { $who ->
    [person] People
   *[table] Tables
} gave { $share }% of their points to the same things on average.
summary-points = Points
summary-givers = Given by
summary-most-points = Most from one
summary-picked = Picks
summary-rest-sort = Not sorted: { $items }
summary-rest-rank = Without a place: { $items }
summary-rest-points = Without points: { $items }
summary-by-table = Table by table (the numbers are the rows of the table above):
summary-gone = (no longer on the list)
summary-gone-profile = { $count ->
    [one] One rating was of something no longer on the list.
   *[other] { $count } ratings were of things no longer on the list.
}
summary-gone-sort = { $count ->
    [one] One sorting was of something no longer on the list.
   *[other] { $count } sortings were of things no longer on the list.
}
summary-gone-rank = { $count ->
    [one] One place went to something no longer on the list; those after it have moved up.
   *[other] { $count } places went to things no longer on the list; those after them have moved up.
}
summary-gone-points = { $count ->
    [one] One point went to something no longer on the list.
   *[other] { $count } points went to things no longer on the list.
}
summary-gone-choice = { $count ->
    [one] One pick was of something no longer on the list.
   *[other] { $count } picks were of things no longer on the list.
}
summary-column-figure = Figure
summary-column-box = Box
summary-column-people = People
summary-kind-row = row
summary-kind-reason = reason
summary-kind-sort = sorting
summary-kind-rank = place
summary-kind-points = points
summary-kind-choice = choice
summary-kind-included = is it in
summary-kind-guard = guarded
summary-kind-withheld = not shown yet
summary-gone-guard = { $count ->
    [one] One guarded idea is no longer on the list.
   *[other] { $count } guarded ideas are no longer on the list.
}
summary-gone-included = { $count ->
    [one] One answer was about a theme that is gone.
   *[other] { $count } answers were about themes that are gone.
}
summary-theme = Theme
summary-included-yes = Is in it
summary-included-no = Is not
summary-included-missed = Who miss their point
summary-missing = Missing from the themes:
summary-held-idea = Idea { $number } (not part of this summary)
summary-held-theme = Theme { $number } (not part of this summary)
