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
dialogue-shown = The phones show everybody’s answers.
dialogue-over = The session is over. Thank you!
dialogue-question = Question { $name }: { $label }
dialogue-joined = { $table } joined. { $joined } of { $tables } tables are in.
dialogue-answered = { $table } answered { $question }: { $text }
dialogue-answered-only = { $table } answered: { $text }
dialogue-withdrawn = { $table } took back its answer to { $question }.
dialogue-withdrawn-only = { $table } took its answer back.
dialogue-all-answered = All { $tables } tables have answered.
dialogue-table-answered = { $table }: has answered. Code { $code }.
dialogue-table-joined = { $table }: is in, has not answered yet. Code { $code }.
dialogue-table-away = { $table }: is not in yet. Code { $code }.
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
dialogue-help-show = show: all phones see everybody’s answers.
dialogue-help-hide = hide: they no longer see those of others.
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
