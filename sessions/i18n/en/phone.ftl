# The phone's page: short, warm, spoken to the whole table.
phone-program = Paja
phone-language = Language
phone-table = Table { $number }

phone-enter-title = Welcome in
phone-enter-code = Your table’s code
phone-enter-help = Four characters, from the card on your table. If there is no card, ask the facilitator. Capitals or not makes no difference.
phone-enter-go = Join

phone-in = You are in
phone-wait-start = The first exercise comes here by itself when we begin. Keep this page open.
phone-wait-next = The next question comes here by itself.
phone-no-script = This page refreshes itself every ten seconds.
phone-step = Step { $number }/{ $count }
phone-story = Read the story
phone-optional = (if you have time)

phone-send = Send the answer
phone-change-send = Send the changed answer
phone-keep = Cancel the change
phone-lines = One idea a line
phone-received = Received { $time }
phone-received-change = You can change it until the facilitator closes this step.
phone-received-closed = Your answer is safe. This step is closed.
phone-typed = The facilitator typed this answer for you.
phone-change = Change
phone-withdraw = Take it back
phone-not-open = You can answer in a moment. Talk it over in the meantime.
phone-closed = Answers are closed.

phone-sending = Sending…
phone-unsent = Not sent yet: the connection is shaky. The answer goes by itself when it is back. Keep this page open.
phone-lost = The connection to the facilitator’s computer broke. This page goes on by itself when it is back.
phone-moved = The facilitator has gone on. Your answer is still here, but it can no longer be sent.
phone-moved-go = Go to the new exercise
phone-closed-now = Answers were closed. Your answer is still here, not sent; ask the facilitator to open them if you were not done.
phone-other-sent = Another phone at your table has sent an answer already.
phone-other-see = Show it

phone-over-title = Thank you!
phone-over = The session is over. Your answers are safe and will be summed up. You can close this page.

phone-all-answers = Answers of all tables
phone-no-answers = No answers yet.
phone-ideas = { $count ->
    [one] One idea
   *[other] { $count } ideas
}
phone-rating-now = Now
phone-rating-target = Target
phone-rating-table = Table
phone-rating-spread = Now { $now } on average ({ $now_lowest }–{ $now_highest }), target { $target } ({ $target_lowest }–{ $target_highest }).

phone-reload = If this page does not change when the facilitator goes on:
phone-reload-go = reload it
phone-large = What you sent was too large. Shorten the answer and send it again.
phone-failed = Something went wrong at our end. The answer was not saved; try again.
phone-back = Back
phone-withdraw-sure = Take the answer back? You can answer again.

phone-person = Everyone answers on their own phone; no names.
phone-person-least = The result is shown only once at least { $least } have answered.
phone-people = { $people ->
    [one] One person has answered
   *[other] { $people } people have answered
}
phone-withheld = { $people ->
    [one] One person has answered.
   *[other] { $people } people have answered.
} The result is shown once at least { $least } have.
phone-no-items = This goes on from earlier answers, but there are none yet. Tell the facilitator.
phone-why = Why?
phone-why-optional = (may be left empty)
phone-reasons = Reasons
phone-left = { $left } of { $all } left
phone-over-by = { $over } too many. Take some away.

phone-rating-step = Rating

phone-profile-item = What was rated
phone-profile-line = Now { $now } ({ $lowest }–{ $highest }) → target { $target }
phone-profile-gap = longest way to go
phone-profile-disputed = most disagreement

phone-rows-row = Row { $number }
phone-rows-more = Add a row
phone-rows = { $count ->
    [one] One row
   *[other] { $count } rows
}
phone-rows-empty = { $column }: not filled in

phone-sort-share = { $share }%
phone-sort-reference = to compare: { $share }%
phone-sort-tied = A tie

phone-rank-places = Give the places 1–{ $places }, each to one of them.
phone-rank-tap = Tap what comes first, then what comes second, and so on. The arrows change the order.
phone-rank-none = no place
phone-rank-up = Move up: { $item }
phone-rank-down = Move down: { $item }
phone-rank-out = Take out: { $item }
phone-rank-moved = { $item }: place { $place } of { $all }
phone-rank-is-out = { $item }: no place
phone-rank-full = All places are taken. Take one out first.
phone-rank-average = place { $place } on average
phone-rank-agreement = Agreement { $agreement } (1 = everyone has the same order, 0 = no common line)

phone-points-all = { $points ->
    [one] There is one point to give.
   *[other] There are { $points } points to give.
}
phone-points-fewer = One point fewer: { $item }
phone-points-more = One point more: { $item }
phone-points-given = { $points ->
    [one] 1 point
   *[other] { $points } points
}, from { $givers }

phone-choice-most = Pick at most { $most }.

phone-score-range = A number from { $low } to { $high }
phone-score-nps = NPS
phone-score-nps-help = The share of promoters (9–10) minus the share of detractors (0–6), −100 to 100.
phone-score-average = { $average } on average ({ $lowest }–{ $highest })
phone-score-step = Figure
phone-score-people = Answers

phone-points-agreement = { $who ->
    [person] People
   *[table] Tables
} gave { $share }% of their points to the same things on average.
phone-no-own-items = Here you choose from what you wrote yourselves, but there is nothing from your table yet. You may pass this over, or tell the facilitator.
phone-included-own = { $ideas }, from you:
phone-included-yes = Yes
phone-included-no = No
phone-included-pass = Not our matter
phone-included-missing = What is missing?
phone-included-missing-sent = This was missing:
phone-included-none = The ideas have not been put into themes yet. Write anyway if something important was left unsaid.
phone-included-said = In here { $yes }, missing { $no }
phone-guard-gone = Your idea has been changed since you chose it. Choose again.

# Several phones at one table.
phone-writing = Another phone is typing
phone-overtaken = { $who ->
    [facilitator] The facilitator typed an answer for you at { $time }. What stands now:
   *[phone] Another phone at your table answered at { $time }. What stands now:
}
phone-overtaken-back = { $who ->
    [facilitator] The facilitator took your answer back at { $time }.
   *[phone] Another phone at your table took the answer back at { $time }.
}
phone-overtaken-mine = Typed on this phone
phone-overtaken-send = Send this instead
phone-overtaken-together = Put both lists together
phone-overtaken-keep = Leave that one
phone-overtaken-none = Leave it empty
phone-together-done = Both lists are here now. Look through them and send.

phone-time-ask = We need more time
phone-time-asked = The facilitator sees that you need more time.
phone-time-back = Never mind, we are fine

phone-gone = The connection broke. What you typed is safe in this phone, and the page goes on by itself. Check the Wi-Fi. If the address on the big screen is new, open it in a new tab. Your code is { $code }.

phone-some-answers = Answers
phone-so-far = { $tables ->
    [one] The answer of one table so far
   *[other] The answers of { $tables } tables so far
}
