# The summary on the screen, and where it goes from there.
report-empty = Nobody has answered yet. The summary fills up as the tables answer.
report-answered = { $answered } / { $tables } tables answered
report-left-out = skipped
report-not-leaders = not for the leaders
report-not-tables = not for the tables
report-no-introduction = You can write an introduction for the leadership group here (Enter).
report-ledger = { $came ->
    [0] There are no ideas yet.
    [one] One idea: in themes { $themed }, by itself { $quoted }, set aside { $aside }, withdrawn or reworded { $withdrawn }
   *[other] { $came } ideas: in themes { $themed }, by themselves { $quoted }, set aside { $aside }, withdrawn or reworded { $withdrawn }
}
report-guarded = ⚑ guarded by its table
report-ungrouped = In no theme
report-aside = Set aside
report-weight = { $ideas ->
    [one] 1 idea
   *[other] { $ideas } ideas
} · { $tables ->
    [one] 1 table
   *[other] { $tables } tables
}{ $votes ->
    [0] {""}
    [one] {" "}· 1 point
   *[other] {" "}· { $votes } points
}
# What is still open.
report-ends = { $count ->
    [one] Still open: { $first }
   *[other] { $count } things still open. { $first }
}
report-end-running = The session is running; more answers may come.
report-end-silent = { $count ->
    [one] One table has not answered anything.
   *[other] { $count } tables have not answered anything.
}
report-end-withheld = { $exercise }: so few people have answered ({ $count }) that the result is not shown.
report-end-ungrouped = { $count ->
    [one] { $exercise }: one idea is still in no theme.
   *[other] { $exercise }: { $count } ideas are still in no theme.
}
report-end-missed = { $count ->
    [one] { $exercise }: table { $tables } says its point is not in the theme “{ $text }”.
   *[other] { $exercise }: tables { $tables } say their point is not in the theme “{ $text }”.
}
report-end-missing = Table { $tables } misses in the themes: { $text }
# Changing a part.
report-whole = The summary’s heading and introduction
report-heading = Heading
report-introduction = Introduction
report-comment = Comment
report-for-leaders = Goes to the leadership group
report-for-tables = Goes to the tables
report-done = use these words
# Everything for the leaders.
report-everything = all to the leaders
report-send = Everything for the leaders
report-send-why = The document (Word and PDF), the answer sheet (Excel) and a web page, in one folder.
report-send-ends = This is still open:
report-send-yes = save
report-send-anyway = save anyway
# One file.
report-export = save to a file
report-choose = In which format is the summary saved?
report-docx = Word: to read and to change
report-pdf = PDF: to print
report-xlsx = Excel: tables and the answer sheet
report-html = Web page: to read on any device
report-md = Plain text (Markdown)
report-csv = Table (CSV): for other spreadsheets
report-json = Data (JSON): for other programs
report-to-leaders = For: the leadership group
report-to-record = For: the archive, every answer
report-to-tables = For: the tables, to hand out
report-language = Language of the summary: { $language }
report-write = save
report-written = Saved: { $path }
# Papers.
report-paper-choose = Which paper is printed?
report-paper-cards = Table cards: name, code and QR
report-paper-workbook = Workbook: the exercises on paper
report-paper-filled = Filled workbook: the tables' answers in their places
report-paper-poster-a3 = House rules, A3
report-paper-poster-a4 = House rules, A4
report-paper-seats = Seats: a list for the door and one for each table
report-paper-language = Language: { $languages }
report-paper-write = make the PDF
report-wifi = Wi-Fi on the cards
report-wifi-why = The cards get a QR code that joins the phone to the network. Leave it empty if it is not needed.
report-wifi-name = Network name
report-wifi-password = Password
report-wifi-no-name = Write the network's name too, or remove the password.
report-end-unguarded = { $count ->
    [one] { $exercise }: table { $tables } has changed the idea that it guards. Ask it to choose again.
   *[other] { $exercise }: tables { $tables } have changed the ideas that they guard. Ask them to choose again.
}
report-end-votes-lost = { $count ->
    [one] { $exercise }: one point went to a theme or an idea that is no longer there.
   *[other] { $exercise }: { $count } points went to themes or ideas that are no longer there.
}
report-poster-choose = Which exercise’s result goes on the poster?
report-poster-nothing = There is nothing for the poster yet. Print it when the tables have written or chosen principles.
report-comment-long = { $over ->
    [one] The text is one character too long. Make it shorter.
   *[other] The text is { $over } characters too long. Make it shorter.
}
report-drop = Discard the changes?
report-drop-why = The summary stays as it was.
report-drop-yes = discard
report-wifi-done = make the PDF
report-elsewhere = Reading only: the session is open in another window (computer { $computer }, since { $time }).
report-elsewhere-at = Reading only: the session is open in another window (computer { $computer }, since { $time }), address { $address }.
report-elsewhere-gone = The other window is closed. You can go on with the session here.
report-take-over = go on with the session here
report-end-hidden = { $exercise }: { $count ->
    [one] an answer that was hidden from the room is in the summary. Set its ideas aside when grouping (G, D), or leave the part out, if it is not for the leaders.
   *[other] { $count } answers that were hidden from the room are in the summary. Set their ideas aside when grouping (G, D), or leave the part out, if they are not for the leaders.
}
