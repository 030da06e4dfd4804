# All sessions.
sessions-title = Sessions
sessions-looking = Looking for sessions…
sessions-found = { $count ->
    [0] There are no sessions yet. Make the first one from the home screen.
    [one] One session.
   *[other] { $count } sessions, the newest first.
}
sessions-day = Date
sessions-state = How far
sessions-name = Name
sessions-unit = Unit
sessions-over = ✓ over
sessions-lobby = · not started
sessions-step = ◐ step { $step }/{ $steps }
sessions-look = see the summary: { $name }
sessions-go-on = go on: { $name }
sessions-save-several = save { $count } together
