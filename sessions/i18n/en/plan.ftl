# The time of day, when it will be over, and the time plan. Only the facilitator sees it.
plan-ends = ends { $time }
plan-ends-if = if you begin now: ends { $time }
plan-planned = planned { $time }
plan-late = { $minutes } min late
plan-early = { $minutes } min early
plan-in-time = on time
plan-title = Time plan
plan-only-you = for you only
plan-calm = You are on time. Nothing needs to change.
plan-calm-early = You are ahead of time. Nothing needs to change.
plan-no-end = No end has been agreed. You can set one: Enter on the top line.
plan-no-ways = The coming steps have no minutes to give. Agree on a new end with the room: Enter on the top line.
plan-end = Planned end
plan-end-none = not agreed
plan-will-end = ends { $time }
plan-ways = Ways to make it
plan-way-shorten = Shorten all evenly
plan-way-leave-out = { $count ->
    [one] Leave out one step
   *[other] Leave out { $count } steps
}
plan-way-break = Shorten the break
plan-way-break-after = Move the break to the end
plan-shorter = { $title } { $was } → { $now } min
plan-goes = You lose: { $title } ({ $minutes } min)
plan-goes-questions = You lose: { $title } ({ $minutes } min) and the answers to { $questions }
plan-goes-also = Has nothing to work on without it: { $title }
plan-break-after = { $title } only after the end: coffee for those who stay.
plan-steps = Steps
plan-take = take this: { $way }
plan-taken = The plan has changed: { $way }. U takes it back.
plan-set-end = change the end
plan-more = a minute more, − less
plan-less = a minute less
plan-back = back
plan-when = When is it to be over?
plan-when-why = Such as 11:30. Left empty, there is no planned end, and nothing is late.
plan-when-field = Time
plan-when-save = save
plan-mistake-time = Type a time of day, such as 11:30.
plan-choose = Here are the ways. Nothing changes until you choose one.
