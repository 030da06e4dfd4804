# The facilitator types a table's answer for it.
entry-title = Answer for a table: { $title }
entry-table = Table
entry-table-hint = Type the table’s number or code and press Enter.
entry-earlier = This table has an answer already. You can change it.
entry-optional = { $question } (may be left empty)
entry-text-hint = Enter saves.
entry-lines-hint = One idea on each line. Enter on an empty line saves.
entry-rating-hint = Two figures { $low }–{ $high }: now and target, for example 3 5. Enter saves.
entry-stored = Saved.
entry-done = Saved: table { $table }. Next table?
entry-nothing = Table { $table }: nothing was changed. Next table?
entry-find = choose the table
entry-send = save
entry-drop = Throw away what you typed?
entry-drop-why = You have typed something that is not saved yet.
entry-drop-yes = throw away
