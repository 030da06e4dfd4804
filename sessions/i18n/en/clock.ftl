# The clock of a step: the words below the figures, at most 15 letters.
clock-none = left
clock-soon = running short
clock-last = last minutes
clock-over = over time
clock-stands = clock stopped
# Tables ask for more time from their phones.
clock-more-time = { $count ->
    [one] Table { $tables } asks for more time
   *[other] { $count } tables ask for more time: { $tables }
}
# Commands in the footer, when they mean something more particular now.
clock-label-pause = pause
clock-label-go-on = start clock
clock-label-more = min
