# The facilitator's screen while the workshop runs.
room-step = Step { $step } / { $steps }
room-minutes = { $minutes } min
room-left-out = left out
room-phase-waiting = Answers not open yet
room-phase-open = Answers are open
room-phase-left = Answers are closed
room-phase-closed = Answers are closed
room-count = { $answered } / { $tables } tables
room-shown = Room sees: all
room-no-questions = No answers are collected in this step.
room-over = The session is over. Thank you!
room-people = people
room-all-answered = Every table has answered.
room-waiting = Not answered: { $tables }
room-waiting-many = { $count ->
    [one] { $count } table has not answered yet
   *[other] { $count } tables have not answered yet
}
# The commands at the bottom, when they mean something particular now.
room-next = next: { $title }
room-read-summary = read the summary
room-back-to-room = back
room-label-answer = answer
room-label-open = open
room-label-close = close
room-label-show = show
room-label-hide = hide
# Questions before something is done.
room-end = End the session?
room-end-why = Answers close and the phones say thank you. Everything is saved, and the session can be reopened.
room-end-yes = end the session
room-leave = Leave the session?
room-leave-why = The session is saved and goes on from here when you open it from the home screen. The tables’ phones wait meanwhile.
room-leave-yes = go to the home screen
room-open = Answers are closed. Open them?
room-open-why = You can answer for a table while answers are open. Phones can answer then, too.
room-open-yes = open the answers and type
# Going from one step to another.
room-jump = To which step?
room-jump-go = go to step { $step }
room-leave-out = leave out
room-put-back = put back
# Help for the facilitator.
room-advice-say = Say aloud
room-advice-words = What the tables read on their phones
room-advice-story = Story
room-advice-watch = Watch for
room-advice-stuck = If a table gets stuck
room-advice-move_on = When to move on
room-advice-notes = Notes
room-notes-examples = Sample answers: { $question }
room-demo = Demo – nothing is kept
room-state-answered = answered
room-state-writing = writing
room-state-in = in
room-state-asleep = asleep
room-state-not-in = not in
room-shown-questions = Room sees: { $whole } / { $questions } questions
room-shown-tables = Room sees: { $count } { $count ->
    [one] table
   *[other] tables
}
room-page = page { $page }
room-hidden = { $count } hidden
room-no-network = No network!
room-label-conceal = put away
room-label-next = one more
room-label-page = next page
room-label-undo = undo: { $what }
room-undone = Undone: { $what }
room-rehearsal = Rehearsal
room-shown-more = { $count } { $count ->
    [one] table
   *[other] tables
} more
room-shown-live = The room sees the answers. New ones show at once, too: close the answers (O) to read them first, or reveal one at a time (V).
