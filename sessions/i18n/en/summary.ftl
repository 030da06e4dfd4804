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
