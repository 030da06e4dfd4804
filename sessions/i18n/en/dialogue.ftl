# The line dialogue (paja serve): short sentences to be read aloud.
dialogue-ready = The session { $name } is open. Its reference is { $reference }.
dialogue-database = Answers are kept in { $path }.
dialogue-port = Port { $wanted } was busy, so { $port } is used.
dialogue-address = Phones: open { $address } in the browser and type the table’s code.
dialogue-unreachable = This computer has no network, so phones can’t get in. On this computer the address is { $address }.
dialogue-table = Table { $number }
dialogue-table-named = Table { $number }, { $name }
dialogue-code = { $table }: code { $code }.
dialogue-hint = Type next to go to the next step, or help to hear the commands.
dialogue-lobby = Lobby. { $joined } of { $tables } tables are in.
dialogue-step = Step { $step } of { $steps }: { $title }. Nothing is asked in this step.
dialogue-step-waiting = Step { $step } of { $steps }: { $title }. Answers are not open yet.
dialogue-step-open = Step { $step } of { $steps }: { $title }. Answers are open, { $answered } of { $tables } tables have answered.
dialogue-step-left = Step { $step } of { $steps }: { $title }. Answers are closed, { $answered } of { $tables } tables answered.
dialogue-step-closed = Step { $step } of { $steps }: { $title }. Answers are closed, { $answered } of { $tables } tables answered.
dialogue-over = The session is over. Thank you!
dialogue-question = Question { $name }: { $label }
dialogue-joined = { $table } joined. { $joined } of { $tables } tables are in.
dialogue-answered = { $table } answered { $question }: { $text }
dialogue-answered-only = { $table } answered: { $text }
dialogue-withdrawn = { $table } took back its answer to { $question }.
dialogue-withdrawn-only = { $table } took its answer back.
dialogue-all-answered = All { $tables } tables have answered.
dialogue-unknown = There is no command “{ $word }”. Choose one of: { $choices }.
dialogue-closed = Answers are not open. Open them with open.
dialogue-how-answer = Type the table and the answer, for example: answer 4 We greet everyone.
dialogue-how-withdraw = Type the table, too, for example: withdraw 4.
dialogue-long = The line was too long and was not read. Split it.
dialogue-failed = That command did not work, but the room is still open. The reason is in the log { $file }.
dialogue-lost = { $count ->
    [one] { $count } line was left out.
   *[other] { $count } lines were left out.
} Type status to hear how things are.
dialogue-help-next = next: to the next step; its answers open, those of the last one close.
dialogue-help-back = back: to the step before.
dialogue-help-jump = jump 5: straight to step 5; step 0 is the lobby.
dialogue-help-open = open: opens the answers, also again.
dialogue-help-close = close: closes the answers; those given stay.
dialogue-help-answer = answer 4 TEXT: enters the answer of table 4. How to type it is told after the question, when the step begins. For a question other than the first, its name comes first: answer 4 future: TEXT.
dialogue-help-withdraw = withdraw 4: takes back the answer of table 4; a question’s name can follow.
dialogue-help-add = add NAME: one more table.
dialogue-help-status = status: tells where we are and who has answered.
dialogue-help-summary = summary: reads the summary.
dialogue-help-end = end: ends the session.
dialogue-help-reopen = reopen: opens an ended session again.
dialogue-help-help = help: lists these commands.
dialogue-help-quit = quit: closes the program. The session stays and goes on with paja serve last.
dialogue-people-only =
    { $people ->
        [one] { $table }: one person has answered now.
       *[other] { $table }: { $people } people have answered now.
    }
dialogue-people =
    { $people ->
        [one] { $table }, { $question }: one person has answered now.
       *[other] { $table }, { $question }: { $people } people have answered now.
    }
dialogue-all-people = At least one person from every table has answered.
dialogue-count =
    { $people ->
        [0] Nobody has answered { $question } yet.
        [one] One person has answered { $question }.
       *[other] { $people } people have answered { $question }.
    }
dialogue-withheld = The result is told when at least { $least } have answered.
dialogue-person = Everyone answers this for themselves, on their own phone and without a name. You count those without a phone.
dialogue-each = Put two slashes, //, between the answers of different people.
dialogue-item = { $number }: { $item }
dialogue-own-items = Each table chooses from its own. Type items 4 to hear those of table 4.
dialogue-help-items = items: lists the numbered items to choose from; items 4 those of table 4.
dialogue-no-notes = This step has no notes.
dialogue-help-notes = notes: reads, for you alone, what to say, what to watch for and when to move on.

# The clock and the plan.
dialogue-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
dialogue-seconds =
    { $count ->
        [one] 1 second
       *[other] { $count } seconds
    }
dialogue-planned = You have { $minutes } for this.
dialogue-clock-lobby = The clock starts with the first step. Type next to begin.
dialogue-clock-waiting = The clock is not running. { $whole } are planned. Type timer start to start it.
dialogue-clock-running = The clock is running. { $left } left of { $whole }.
dialogue-clock-running-over = The clock is running. The { $whole } planned ran out { $left } ago.
dialogue-clock-paused = The clock is stopped. { $left } left of { $whole }.
dialogue-clock-paused-over = The clock is stopped. The { $whole } planned are used up, and { $left } more.
dialogue-alarm-soon = Only { $left } left.
dialogue-alarm-over = Time is up. Give more with, for example, timer +2.
dialogue-missing = No answer yet from: { $tables }.
dialogue-more-time =
    { $count ->
        [one] { $table } asks for more time.
       *[other] { $table } asks for more time. { $count } tables are asking now.
    }
dialogue-no-more-time = { $table } no longer asks for more time.
dialogue-asking = Asking for more time: { $tables }.
dialogue-forecast-free = You end at { $end } if all goes to plan. No end is agreed; set it like this: ends 11:30.
dialogue-forecast-in-time = On time: you end at { $ends }.
dialogue-forecast-late = { $minutes } late: you end at { $end }, the agreed end is { $ends }.
dialogue-forecast-early = { $minutes } early: you end at { $end }, the agreed end is { $ends }.
dialogue-ways = Ways to end on time. Choose by number, for example late 1. The choice can be undone.
dialogue-no-ways = There is nothing left to shorten or leave out. You can agree on a new end, for example: ends 11:45.
dialogue-way = { $number }: { $way }
dialogue-then-in-time = Then you end at { $end }.
dialogue-then-late = Then you end at { $end }, still { $minutes } late.
dialogue-change = { $title } from { $was } to { $minutes } minutes
dialogue-change-told = The plan has changed: { $title }, { $minutes }.
dialogue-plan-changed = The plan has changed.
dialogue-no-way =
    { $ways ->
        [0] There is nothing to choose now. Type late to hear how things are.
        [one] There is only 1 to choose. Type late to hear it.
       *[other] There is no way { $number }. Choose 1–{ $ways }; type late to hear them.
    }
dialogue-way-gone = Things have changed since the ways were told. Type late to hear the new ones.
dialogue-in-lobby = The clock runs once the first step has begun. Type next to begin.
dialogue-how-timer = Type timer, timer start, timer pause, timer +2 or timer -1.
dialogue-how-late = Type late, the number of a way as in late 1, or the end as in late 11:30.
dialogue-how-ends = Type a time of day, for example ends 11:30, or ends off.

# What the room sees.
dialogue-shown = The room sees all answers.
dialogue-shown-part = The room sees some of the answers.
dialogue-revealed-all = The room now sees all answers of this step, on the projector and the phones.
dialogue-revealed-question = The room now sees all answers to question { $question }.
dialogue-revealed-table = The room now sees: { $table }, { $text }
dialogue-concealed = The room sees nobody’s answers now.
dialogue-hidden = { $table }: the answer is hidden from the room, but kept: { $text }
dialogue-hidden-person = The answer is hidden from the room, but kept.
dialogue-brought-back = { $table }: the room may see the answer again: { $text }
dialogue-brought-back-person = The room may see the answer again.
dialogue-nothing = no answer
dialogue-only-page = On the projector
dialogue-no-page = The projector shows no results now.
dialogue-no-answer = Table { $table } has not answered question { $question }.
dialogue-nothing-more = There are no new answers to show. Wait for the tables, or show all with reveal.
dialogue-how-reveal = Type reveal, reveal next or reveal off.
dialogue-how-page = Type the number of the page, for example page 2, or page next.

# Who, undo, the way in.
dialogue-who-not-in = Not in yet: { $tables }.
dialogue-who-in = In, no answer yet: { $tables }.
dialogue-who-writing = Writing: { $tables }.
dialogue-who-answered = Answered: { $tables }.
dialogue-who-asleep = Phone asleep: { $tables }.
dialogue-who-all-not-in = No table is in yet.
dialogue-who-all-in = All { $tables } tables are in, none has answered yet.
dialogue-who-all-writing = All { $tables } tables are writing.
dialogue-who-all-answered = All { $tables } tables have answered.
dialogue-who-all-asleep = The phones of all { $tables } tables are asleep.
dialogue-who-here = In: { $tables }.
dialogue-who-all-here = All { $tables } tables are in.
dialogue-moved = This computer’s address has changed. Phones: now open { $address } in the browser.
dialogue-cut-off = The network is gone, so phones can’t get in. Connect this computer again: everything is kept and goes on from there.
dialogue-undone = Undone: { $what }.
dialogue-screen = Projector: open { $address } in that computer’s browser.
dialogue-remote = Remote: open { $address } on your own phone. The address is private: whoever has it can run the session. Keep it off the projector.
dialogue-remote-off = There is no remote, and the old address opens nothing any more. Type remote new for a new one.
dialogue-how-remote = Type remote, remote new or remote off.
dialogue-how-wifi = Type the network’s name and password; what has spaces goes in quotation marks, for example: wifi "Guest network" password1.
dialogue-wifi = Wi-Fi: phones join the network { $name }, password { $password }. Its QR code is on the projector, and on the table cards when you print them.
dialogue-wifi-open = Wi-Fi: phones join the network { $name }, which has no password. Its QR code is on the projector, and on the table cards when you print them.
dialogue-wifi-none = No Wi-Fi has been told. Tell it like this: wifi NAME PASSWORD.
dialogue-phone = A phone got through: { $browser }.
dialogue-phone-fast = A phone got through: { $browser }, answered in { $milliseconds } milliseconds.

dialogue-help-reveal = reveal: shows the room all answers to this question; reveal next one table more and, when all is showing, the next page; reveal off nothing.
dialogue-help-conceal = conceal: the same as reveal off.
dialogue-help-show = show: the room sees all answers of the step at once. show 4 brings back the hidden answer of table 4; a question’s name can follow.
dialogue-help-hide = hide: the room sees no answers any more. hide 4 hides only the answer of table 4; it stays in the summary.
dialogue-help-page = page: reads the results that the projector shows; page 2 turns to the second page, page next to the one after.
dialogue-help-timer = timer: tells how long is left of the step. timer start, timer pause, timer +2, timer -1.
dialogue-help-late = late: tells when you end and how to end on time; late 1 takes the first way.
dialogue-help-ends = ends 11:30: agrees when you end.
dialogue-help-undo = undo: takes back the last command and tells which it was. Answers stay.
dialogue-help-who = who: tells who is writing, who has answered and who asks for more time.
dialogue-help-screen = screen: tells the projector’s address.
dialogue-help-remote = remote: tells the private address of the remote for your phone; remote new changes it, remote off takes it away.
dialogue-help-wifi = wifi NAME PASSWORD: tells the phones the network; a name with spaces and no password goes in quotation marks. wifi off forgets it.
dialogue-table-not-in = { $table }: is not in yet. Code { $code }.
dialogue-table-in = { $table }: is in, has not answered yet. Code { $code }.
dialogue-table-here = { $table }: is in. Code { $code }.
dialogue-table-writing = { $table }: is writing. Code { $code }.
dialogue-table-answered = { $table }: has answered. Code { $code }.
dialogue-table-asleep = { $table }: its phone is asleep. Code { $code }.
