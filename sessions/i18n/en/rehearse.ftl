# The rehearsal: what the made-up tables say, and what came of it.
rehearse-aside-1 = We start with this next week.
rehearse-aside-2 = This is what we talked about longest.
rehearse-aside-3 = We can manage that on a busy day too.
rehearse-aside-4 = One of us did not agree.
rehearse-aside-5 = We try it for a month first.
rehearse-aside-6 = Customers wish for it too.
rehearse-aside-7 = Some of us already do this.
rehearse-aside-8 = We will ask the customers first.
rehearse-database = The rehearsal keeps to a scratch database of its own. Leave --db out.
rehearse-fewer-people = There have to be at least as many people as tables: --people { $people } is not enough for { $tables } tables.
rehearse-nothing = The rehearsal was over before anybody had answered.
rehearse-report = You practised with { $tables ->
    [one] one table
   *[other] { $tables } tables
 }: { $answers ->
    [one] one answer
   *[other] { $answers } answers
 } from { $phones ->
    [one] one phone
   *[other] { $phones } phones
 }.
rehearse-happened = Along the way: { $what }.
rehearse-changes = { $count ->
    [one] one answer changed
   *[other] { $count } answers changed
 }
rehearse-withdrawals = { $count ->
    [one] one answer taken back
   *[other] { $count } answers taken back
 }
rehearse-late-comers = { $count ->
    [one] one latecomer
   *[other] { $count } latecomers
 }
rehearse-wrong-codes = { $count ->
    [one] one wrong code
   *[other] { $count } wrong codes
 }
rehearse-naps = { $count ->
    [one] one phone that fell asleep
   *[other] { $count } phones that fell asleep
 }
rehearse-reloads = { $count ->
    [one] one page reloaded in mid-typing
   *[other] { $count } pages reloaded in mid-typing
 }
rehearse-more-time = { $count ->
    [one] one request for more time
   *[other] { $count } requests for more time
 }
rehearse-refused = The program refused answers: { $what }.
rehearse-unfit = { $count ->
    [one] one that did not fit the question
   *[other] { $count } that did not fit the question
 }
rehearse-late = { $count ->
    [one] one that came too late
   *[other] { $count } that came too late
 }
rehearse-overtaken = { $count ->
    [one] one that another phone of the table had overtaken
   *[other] { $count } that another phone of the table had overtaken
 }
rehearse-large = { $count ->
    [one] one that was too large to read
   *[other] { $count } that were too large to read
 }
rehearse-unexpected = This should never happen, please tell the makers of the program: { $what }.
rehearse-again = Nothing was kept. For the same rehearsal again: { $command }
