# What happened and what to do.
error-code = No table has the code “{ $typed }”. Check the code on the table’s card or on the big screen.
error-code-empty = Type your table’s code first.
error-table = There is no table “{ $typed }”. Give the table’s number or its code.
error-last-step = This is the last step. End the session when everybody is done.
error-first-step = You are at the beginning already.
error-no-step = There is no step { $step }. The steps are 1–{ $steps }.
error-leave-out-present = You are in this step, so it can’t be left out. Go to another step first.
error-no-questions = This step asks nothing, so there are no answers to open, close or show.
error-over = The session is over. Reopen it if you want to go on.
error-closed = Answers are closed. Ask the facilitator to open them if you were not done.
error-question = There is no question “{ $question }” in this exercise.
error-most-tables = There can be { $most } tables at most.
error-table-count = The number of tables has to be from 1 to { $most }.
error-storage = It could not be saved, so nothing was changed. Check the free disk space and try again.
error-database-path = The database { $path } can’t be opened: { $reason }. Choose another file with --db.
error-database-damaged = The file { $path } is damaged or not a database. It was left untouched. Choose another file with --db.
error-database-foreign = The file { $path } is the database of another program. It was left untouched. Choose another file with --db.
error-database-newer = The file { $path } was made by a newer Paja. Update the program or choose another file with --db.
error-database-busy = Another program is using the file { $path } right now. Close that program and try again.
error-sqlite-old = SQLite { $version } on this computer is too old: Paja needs version { $needed } or newer. Install a newer Python, which brings a newer SQLite with it.
error-session-open-elsewhere = The session “{ $session }” is already open in another Paja window{ $where ->
    [room] : computer { $computer }, since { $hour }:{ $minute }, address { $address }
    [desk] : computer { $computer }, since { $hour }:{ $minute }
   *[unknown] {""}
}. Go on there, or close it and then open the session here.
error-unknown-session = There is no session “{ $session }”. Choose one of: { $choices }.
error-unknown-format = There is no format “{ $format }”. Choose one of: { $choices }.
error-unknown-audience = There is no audience “{ $audience }”. Choose one of: { $choices }.
error-address = The address { $host } can’t be used on this computer: { $reason }. Leave --host out or give another address.
error-no-port = No free port was found from { $first } to { $last }. Give another one with --port.
error-file = The file { $path } can’t be written: { $reason }.
error-no-voter = Everyone answers this on their own phone, but this browser refuses the cookie that tells them apart. Allow cookies, or use another browser.
error-language = The workshop is not in this language. All of it is there in: { $languages }.
error-path = The path { $path } will not do: { $reason }. Check how it is written.

# Themes and the summary.
error-theme-name-empty = Give the theme a name, such as a word or two on what the ideas share.
error-theme-name-taken = There already is a theme “{ $name }”. Choose another name, or move the ideas there.
error-no-theme = That theme is no longer there. Choose another one.
error-most-themes = There can be at most { $most } themes. Join some of them first.
error-no-reason = Write a reason, so that the leadership group sees why the idea was set aside.
error-nothing-to-undo = There is nothing to undo.

# Tables are asked about themes.
error-no-ideas = There are no ideas in this exercise yet, so there is nothing to ask the tables about. Gather ideas first.
error-most-steps = There can be { $most } steps at most, so no more fit in.
error-ideas-gone = The table has just changed that idea. Look at the new words and choose again.
error-stale = Another facilitator was faster, so this was not done. Look at how things stand and press again if needed.
error-overtaken = Another phone at your table has sent an answer meanwhile. Look at it, and send yours if it still holds.
error-minutes = A step has at least 1 and at most { $most } minutes.
error-way-gone = Things have changed since then. Open the time plan again to see what can be done now.
error-in-lobby = The clock runs once the first step has begun. Begin with Space.
error-all-revealed = All answers of this step are showing already.
error-nothing-more = There are no more answers to reveal. Wait for the tables, or reveal everything (R).
error-no-answer = There is no such answer.
