# Papers: table cards, workbook and poster. Speaking to tables.
print-table = Table
print-table-number = Table { $number }
print-date = Date

print-card-title = Table cards: { $name }
print-card-table-word = Table
print-card-table = Table { $number }
print-card-code = Code
print-card-scan = Join here
print-card-alt = QR code that takes a phone to this table
print-card-no-address = The address is on the screen.
print-card-wifi-alt = QR code that connects a phone to the Wi-Fi
print-card-address-first = Open your phone’s camera and point it at the square.
print-card-address-then = Or type the address in the browser, then the code.
print-card-wifi-address-first = Join the Wi-Fi: point your camera at the small square.
print-card-wifi-address-then = Then point it at the large one. Or type the address and the code in the browser.
print-card-screen-first = In your phone’s browser, type the address you see on the screen.
print-card-screen-then = Then type your table’s code.
print-card-wifi-screen-first = Join the Wi-Fi: point your camera at the square.
print-card-wifi-screen-then = In the browser, type the address you see on the screen, then your table’s code.
print-card-talk = Talk first. One phone answers for the whole table.

print-workbook-title = Workbook: { $name }
print-story = To read
print-optional = (if you have time)
print-by-person = Each person answers, without a name.
print-untold = Each person answered, without a name. The common result is in the summary.
print-lines = { $most ->
    [one] One idea.
   *[other] One idea a line, at most { $most }.
}
print-now = Now
print-target = Target
print-step = { $step } = { $word }
print-why = Why?
print-rating = Circle where you are now and where you aim.
print-score = Circle one figure, { $low }–{ $high }.
print-score-write = Write a figure in the box, { $low }–{ $high }.
print-item = Item
print-sort = Tick where each one belongs.
print-rank = Number them by importance, 1–{ $places }: 1 is the most important.
print-points = { $points ->
    [one] You have one point. Mark it in a box.
   *[other] You have { $points } points. Write in the box how many you give.
}
print-choice = { $most ->
    [one] Tick one.
   *[other] Tick at most { $most }.
}
print-gone = The ideas in this answer have been changed or taken back since.
print-included-theme = Theme
print-included-yes = Yes
print-included-no = No
print-included-missing = What is missing?
print-included = Tick whether your point is in here.
print-guard = Tick one idea of your own. It goes to the leadership group word for word.
print-take = Copy here what was gathered in exercise { $number } (“{ $title }”).
print-take-themes = Copy here the themes made of the ideas in exercise { $number } (“{ $title }”).
print-take-own = Copy here your own from exercise { $number } (“{ $title }”).

print-poster-title = House rules: { $name }
print-poster-heading = House rules
print-poster-agreed = Agreed together on { $date }
print-poster-empty = There is nothing for the poster yet: nobody has answered { $exercises }. Print it when the principles have been chosen.
print-poster-unmarked = No exercise of this workshop is marked for the poster. Say whose result to print, such as --from NAME. Exercises: { $exercises }.
print-poster-exercise = No poster can be made of the exercise “{ $typed }”. There are: { $exercises }.
print-poster-workshop = The poster is made in a session. Run the workshop { $name } and print it when the principles have been chosen: paja print last poster
print-cards-workshop = The cards carry codes, and there are none before the session is made. Make it (paja run { $name }) and print the cards right after: paja print last cards
print-language = The workshop is not in the language { $language }. Choose from: { $languages }.

print-file-cards = table-cards
print-file-workbook = workbook
print-file-filled = workbook-filled
print-file-poster = house-rules-{ $size }

print-missing = Say which session or workshop, and which paper, such as paja print last cards. Papers: { $papers }.
print-unknown-paper = There is no paper “{ $typed }”. Choose from: { $papers }.
print-unused = These do not concern this paper and were not used: { $options }.
print-half-wifi = The Wi-Fi square needs both --wifi-name and --wifi-password. If the network has no password, write --wifi-password "".
print-wifi-name = Check the name of the Wi-Fi: it has at most { $most } characters (letters such as ä count as two) and no line breaks.
print-wifi-password = Check the Wi-Fi password: it has { $low }–{ $high } characters.
print-written-cards = The table cards are in { $file }. Print them one-sided at actual size (100 %) and fold in the middle.
print-written-workbook = The workbook is in { $file }.
print-written-poster = The poster is in { $file }.
print-no-address = The cards have no QR code, since the address of the room is not known yet: they say that the address is on the screen. The square comes when the room is open, or when you give a fixed address with --public-url.

print-seats-title = Seats: { $name }
print-seats-heading = Who sits where
print-seats-name = Name
print-seats-organisation = Organisation
print-seats-role = Role
print-seats-table = Table
print-seats-nobody = The session has no list of people. Read it first: paja seats LIST.csv { $session }, or I in the lobby.
print-seats-workshop = Seats belong to a session. Make one (paja run { $name }), read the people (paja seats LIST.csv last), and then print: paja print last seats
print-file-seats = seats
print-written-seats = The seats are in the file { $file }: first a list for the door, then a page for each table. There are names in it, so destroy the papers after the session.
