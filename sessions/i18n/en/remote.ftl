# The facilitator’s remote, on a phone.
remote-title = Remote – { $where }
remote-lobby = Lobby
remote-joined = { $joined } / { $tables } tables in
remote-open = Answers open
remote-closed = Answers closed
remote-waiting = Answers not open yet
remote-answered = { $answered } / { $tables } tables answered
remote-shown-none = The room sees no answers yet.
remote-shown-all = The room sees all answers.
remote-shown-tables = { $tables ->
    [one] The room sees one table’s answer.
   *[other] The room sees { $tables } tables’ answers.
}
remote-shown-some = The room sees the answers to { $whole } of { $questions } questions.

# The buttons.
remote-begin = Begin
remote-next = Next
remote-back = Previous step
remote-open-answers = Open answers
remote-close = Close answers
remote-reveal = Reveal results
remote-reveal-next = Reveal next
remote-reveal-table = Reveal table { $table }
remote-conceal = Put away
remote-clock = Clock
remote-pause = Pause clock
remote-start = Start clock
remote-minute-less = −1 min
remote-minute-more = +1 min
remote-projector = Projector
remote-page-before = Previous page
remote-page-after = Next page
remote-undo = Undo: { $what }
remote-more = Other pages
remote-to-answers = Hide an answer
remote-to-enter = Answer for a table
remote-to-themes = Group the ideas
remote-to-steps = Go to a step
remote-to-end = End the session
remote-back-to-room = To the remote

# What became of a press.
remote-done = Done: { $what }.
remote-done-again = The first press did this already: { $what }.
remote-undone = Undone: { $what }.
remote-undone-again = The first press undid this already: { $what }.
remote-page-now = The projector shows page { $page }.
remote-stale = The room had moved on, so your press was not carried out. This is how it is now.
remote-stale-since = The room had moved on: { $what }. Your press was not carried out. This is how it is now.
remote-stale-same = Another facilitator was first: { $what }. So it is done, and it was not done twice.
remote-change-end = the session was ended
remote-change-undo = the last command was undone
remote-unknown = This button was not recognised, so nothing was done. Load the page again.
remote-lost = The connection to the facilitator’s computer is lost. What you see is old, and catches up by itself when it is back.
remote-trying = The connection is unsteady, trying your press again…
remote-failed = Your press may not have arrived. Look how things are when the connection is back. You can press again: it is not done twice.
remote-fresh = The room has changed. What you have begun stays here until you refresh.
remote-fresh-go = Refresh

# Hiding an answer.
remote-answers-title = Hide an answer
remote-answers-help = A hidden answer is neither on the projector nor on phones. It is kept, and stays in the summary.
remote-no-answers = There are no answers to this step yet.
remote-withheld = Answers show when at least { $least } have answered.
remote-by-hand = counted by hand
remote-somebody = Answer without a name
remote-is-hidden = hidden
remote-is-shown = the room sees this
remote-not-shown = not revealed yet
remote-hide = Hide
remote-bring-back = Bring back
remote-hid = { $table ->
    [0] hiding an answer
   *[other] hiding table { $table }’s answer
}
remote-brought-back = { $table ->
    [0] bringing back an answer
   *[other] bringing back table { $table }’s answer
}
remote-answer-changed = The answer has just been changed, so it was neither hidden nor brought back. Read it again, then press.

# Answering for a table.
remote-enter-title = Answer for a table
remote-enter-help = Choose a table. Those that have not answered come first.
remote-enter-all = All tables
remote-enter-closed = Answers are closed. Saving opens them, and phones can answer then, too.
remote-enter-save = Save
remote-enter-open-save = Open answers and save
remote-entry-earlier = The table has this answer already. You can change it.
remote-each = Each person’s answer on a line of its own.
remote-entered = Saved: table { $table }.
remote-withdrawn = Taken back: table { $table }’s answer.
remote-elsewhere = You wrote this for a step that is over. It was not saved:

# Ideas into themes.
remote-themes = Group the ideas
remote-no-ideas = There are no ideas yet. They come here as tables answer.
remote-ungrouped = Not grouped: { $left }
remote-suggested = suggestion
remote-accept-all = Accept all { $count } suggestions
remote-aside = Set aside
remote-where = Choose ideas, then a theme:
remote-put-out-go = No theme
remote-put-aside-go = Set aside
remote-new-theme = New theme
remote-make = Make a theme
remote-regroup = Undo grouping
remote-put = { $ideas ->
    [one] The idea went to the theme { $name }.
   *[other] { $ideas } ideas went to the theme { $name }.
}
remote-put-out = { $ideas ->
    [one] The idea waits to be grouped again.
   *[other] { $ideas } ideas wait to be grouped again.
}
remote-accepted = { $ideas ->
    [one] Suggestion accepted.
   *[other] { $ideas } suggestions accepted.
}
remote-made = { $ideas ->
    [0] New theme: { $name }.
    [one] New theme { $name } with one idea in it.
   *[other] New theme { $name } with { $ideas } ideas in it.
}
remote-put-aside = { $ideas ->
    [one] The idea was set aside. The reason stands in the summary.
   *[other] { $ideas } ideas were set aside. The reason stands in the summary.
}
remote-regrouped = The last step of grouping was undone.
remote-none-chosen = Choose one or more ideas first.
remote-idea-moved = Another facilitator has moved the idea “{ $idea }”, so nothing was moved. Look where it is now.

# The steps, the end, and an address that opens nothing.
remote-steps = To which step?
remote-here = you are here
remote-been = done
remote-end-why = Answers close and phones say thank you. Everything is kept.
remote-end-waited = These tables have not answered yet:
remote-end-no = Not yet
remote-over-title = Thank you!
remote-over = The session is over, and everything is kept. You can close this page.
remote-gone-title = This address opens no remote
remote-gone = The address has been changed, or something is missing from it. The facilitator’s computer has a new one: press F there and scan the QR code.
remote-gone-table = On your way to a table?
remote-gone-go = Type the table’s code

# On the facilitator’s screen.
remote-screen = Remote
remote-screen-say = Scan the QR code with your own phone, or type the address. The phone shows how things are, and does what this computer does.
remote-screen-private = Only for you and your co-facilitator. Never on the projector.
remote-screen-connected = { $remotes ->
    [0] No remote is connected yet.
    [one] One remote is connected.
   *[other] { $remotes } remotes are connected.
}
remote-screen-revoked = The old address opens nothing any more. Here is a new one.
remote-screen-back = back
