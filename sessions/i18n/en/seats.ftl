# People and tables: who sits where.
seats-title = Seating
seats-none = No list of people has been read yet.
seats-none-how =
    Read a list, and Paja proposes a table for everybody: organisations and roles are mixed as evenly as can be. The list is a CSV file, which Excel makes with Save As – CSV. The first row has the headings:

    Name;Organisation;Role;Experience
    Anna Virtanen;City;cook;newcomer
    Bo Ek;Joint authority;caretaker;experienced

    Name and experience may be left out. Names are used for the seats alone, and you can remove them after the session.

# How evenly.
seats-sizes = { $people ->
    [one] One person
   *[other] { $people } people
}, { $tables ->
    [one] one table
   *[other] { $tables } tables, { $low }–{ $high } at each
}.
seats-sizes-equal = { $people ->
    [one] One person
   *[other] { $people } people
}, { $tables ->
    [one] one table
   *[other] { $tables } tables, { $size } at each
}.
seats-organisation-one = Organisations: all are from the same one.
seats-organisation-none = Organisations: no table has two from the same one.
seats-organisation-best = Organisations: { $shared } of { $tables } tables have several from the same one, { $most } at most. With these numbers it can't be more even.
seats-organisation-more = Organisations: { $shared } of { $tables } tables have several from the same one, { $most } at most. Pairs: { $pairs }, at best { $fewest }.
seats-role-one = Roles: all have the same one.
seats-role-none = Roles: no table has two in the same role.
seats-role-best = Roles: { $shared } of { $tables } tables have several in the same role, { $most } at most. With these numbers it can't be more even.
seats-role-more = Roles: { $shared } of { $tables } tables have several in the same role, { $most } at most. Pairs: { $pairs }, at best { $fewest }.
seats-newcomers-each = Newcomers: { $low } at every table.
seats-newcomers-best = Newcomers: { $low }–{ $high } at every table. It can't be more even.
seats-newcomers-more = Newcomers: { $low }–{ $high } at every table. Shared out evenly, there would be { $even_low }–{ $even_high }.

# Tables and people.
seats-table = Table { $number }
seats-people = { $count ->
    [0] empty
    [one] 1 person
   *[other] { $count } people
}
seats-newcomer = newcomer
seats-experienced = experienced
seats-how = To swap two people: mark one with Space, go to the other and press Enter.
seats-marked = ◆ { $who }, table { $table }. Go to whoever they swap with, or to the heading of a table, and press Enter.
seats-do-read = read the list of people
seats-do-print = print the lists
seats-do-mark = mark { $who }
seats-do-unmark = remove the mark: { $who }
seats-do-swap = swap { $who } ↔ { $other }
seats-do-move = move to table { $table }: { $who }
seats-undo-list = undo the list
seats-undo-mix = undo the mixing
seats-undo-swap = undo the swap
seats-undo-move = undo the move
seats-unmark = remove the mark

# Reading a list.
seats-read = List of people
seats-read-why = Drag the file into this window, or type where it is. The list is a CSV with the headings name, organisation, role, experience. Name and experience may be left out.
seats-read-file = File
seats-read-do = read the list and propose tables
seats-taken = { $people ->
    [one] One person was read, and has a seat.
   *[other] { $people } people were read, and all have a seat.
}
seats-unused = These columns were not needed, and nothing of them was kept: { $columns }.

# Removing the names.
seats-remove = Remove the names?
seats-remove-why = Everybody's name goes from the database for good. Tables, organisations and roles stay. Paja can't find lists that were printed: destroy those yourself.
seats-remove-yes = remove the names
seats-removed = The names have been removed.
seats-still-named = The participants' names are still kept. Remove them: I and X.

# What went wrong and what to do.
seats-missing = Say where the list of people is, such as paja seats people.csv
seats-no-file = There is no file { $path }. Check how its name is spelt, and which folder it is in.
seats-unreadable = The file { $path } can't be read: { $reason }.
seats-too-large = The file is too large for a list of people. Check that it is the right one.
seats-not-csv = This is no CSV file. Open the list in Excel, choose Save As – CSV, and read that file.
seats-empty = The file is empty. A list needs headings, such as name;organisation;role;experience, and below them a row for each person.
seats-nobody = The list has headings but no people. Add a row for each of them.
seats-no-organisation = The first row lacks the heading organisation (employer or unit will do, too). Now it says: { $found }.
seats-no-role = The first row lacks the heading role (job or title will do, too). Now it says: { $found }.
seats-row-organisation = Row { $row } has no organisation. Add it; write a dash if you don't know.
seats-row-role = Row { $row } has no role. Add it; write a dash if you don't know.
seats-row-experience = In row { $row } the experience is “{ $typed }”. It can be newcomer, experienced, or empty.
seats-row-long = Row { $row } has { $cells } columns, though there are { $columns } headings. If a text has a comma or semicolon in it, put the text in quotation marks.
seats-row-broken = Around row { $row } the file is broken. Save the list as CSV again.
seats-most-people = There are { $people } people on the list, but Paja seats { $most } at most. Split the list into two sessions.
seats-few-tables = The session has { $tables } tables, not { $wanted }. Add tables in the lobby, or ask for fewer.
seats-same-table = They already sit at the same table.
seats-no-table = There is no table { $table }. Choose another one.
seats-gone = The list has just been replaced. Look at the new seats and choose again.

# On the command line.
seats-proposal = This is a proposal; nothing was saved. Save it for a session like this: paja seats { $list } last
seats-saved = The seats are saved for the session { $session }. Change them in the lobby (I), and print the lists: paja print { $session } seats
seats-replaced = { $people ->
    [one] The earlier list of one person was replaced.
   *[other] The earlier list of { $people } people was replaced.
}
