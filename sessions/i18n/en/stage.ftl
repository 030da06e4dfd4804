# The projector: the whole room reads it, back row included.
stage-table = Table { $number }
stage-step = { $step } / { $steps }
# Before the beginning, and for latecomers.
stage-join = Join with your phone
stage-joined = { $joined } of { $tables } { $tables ->
    [one] table is here
   *[other] tables are here
}
stage-seat-in = here
stage-seat-out = not yet
stage-code-alt = QR code that opens { $address }
stage-wifi = Join the Wi-Fi first
stage-wifi-password = Password: { $password }
stage-wifi-stay = If your phone says “no internet”, stay in this Wi-Fi all the same.
stage-wifi-alt = QR code that connects a phone to the Wi-Fi { $name }
# A step.
stage-answered = { $answered } of { $tables } tables have answered
stage-waiting = Talk first – answers open in a moment
stage-closed = Answers are closed: { $answered } of { $tables } tables answered
stage-time-left = left
stage-time-stands = the clock stands
stage-time-over = time is up
# Results.
stage-turn = Page { $page } of { $pages }
stage-now = now
stage-target = target
stage-gap = furthest to go
stage-disputed = least agreement
stage-rank = average place { $place }, put first by { $firsts }
stage-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}, from { $givers }, most { $most }
stage-included = in here { $yes }, missing { $no }
# In the end.
stage-over-title = Thank you!
stage-over = Your answers are safe and will be summed up. You can close the page on your phone.
# The page in the browser.
stage-screen = Projector
stage-lost = The connection to the facilitator’s computer broke. This page goes on by itself.
