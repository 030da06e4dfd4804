# The Excel file's sheets and columns, and the new columns of rows.
sheet-about = Summary
sheet-decisions = Decisions
sheet-themes = Themes
sheet-ideas = Ideas
sheet-ratings = Ratings
sheet-ratings-by-table = Ratings by table
sheet-results = Results
sheet-placings = Answers by table

sheet-column-theme = Theme
sheet-column-votes = Points
sheet-column-votes-of-theme = Theme’s points
sheet-column-guarded = Guarded
sheet-column-reason = Why set aside
sheet-column-given-at = Given
sheet-column-version = Version
sheet-column-idea-id = Idea’s id
sheet-status-set-aside = set aside
sheet-status-withdrawn = taken back or changed
sheet-kind-not-sent = not included
sheet-not-sent-leaders = { $count ->
    [one] One exercise (ideas: { $ideas }) was not sent to the leadership group.
   *[other] { $count } exercises (ideas: { $ideas }) were not sent to the leadership group.
}
sheet-not-sent-tables = { $count ->
    [one] One exercise (ideas: { $ideas }) is not in the tables’ summary.
   *[other] { $count } exercises (ideas: { $ideas }) are not in the tables’ summary.
}
sheet-yes = yes

# The sheet Summary.
sheet-for-leaders = For the leadership group: what was said in the room. There are no proposals to decide on.
sheet-for-leaders-asked = For the leadership group. Decisions go on the sheet Decisions; what was said in the room is on those after it.
sheet-for-record = For the archive: all that was said, also what was set aside or taken back.
sheet-for-tables = For everyone who took part: what we said together.
sheet-units = Units
sheet-tables-there = Tables
sheet-tables-answered = Tables that answered
sheet-state = Where it stands
sheet-over = The session is over.
sheet-exercises = Exercises that asked something
sheet-exercises-kept = Of these, not included here
sheet-ledger = What became of every idea
sheet-together = All together
sheet-came = Ideas that came
sheet-quoted = Included as they are
sheet-themed = Included in themes
sheet-aside = Set aside: { $reason }
sheet-not-sent = In exercises not included
sheet-withdrawn = Taken back or changed by their table
sheet-check = Check
sheet-adds-up = adds up
sheet-wrong = does not add up
sheet-introduction = In the facilitator’s words

# Ratings, results and themes.
sheet-answers = Answers
sheet-lowest = Lowest
sheet-highest = Highest
sheet-all-units = all together
sheet-result = Result
sheet-meaning = What the result is
sheet-result-points = points in all
sheet-result-rank = average place
sheet-result-choice = picks
sheet-result-sort = times in this box
sheet-tables = Tables
sheet-missed = Who misses their point
sheet-words = The ideas, word for word
sheet-more-ideas = { $count ->
    [one] … and one more: see the sheet Ideas
   *[other] … and { $count } more: see the sheet Ideas
}
sheet-cut = … (an Excel cell holds no more; all of it is in the CSV and JSON files)

# The sheet Decisions.
sheet-decision-accepted = Accepted
sheet-decision-changed = Accepted with changes
sheet-decision-later = Later
sheet-decision-not = Will not be done
sheet-decision-more = More information needed
sheet-decision-how = Choose from the list. A reason can be written at the end of the row.
sheet-decision-other = Choose one of the decisions on the list, or leave it empty. Other words fit into the reason.
sheet-due-other = Type a date, such as 31/12/2027. It can’t be before the session.
