# The lobby before the first step, and the door for latecomers.
lobby-say = Open your phone’s camera and point it at the square. Or type this address in the browser, then your table’s code:
lobby-say-table = { $table }: this square takes you straight to your table. Your code is:
lobby-table = Table { $number }
lobby-everybody = The whole room’s address
lobby-joined = { $joined }/{ $tables } { $tables ->
    [one] table is in
   *[other] tables are in
}
lobby-in = in
lobby-out = not yet
lobby-unreachable = Phones can’t reach this computer. Join the same Wi-Fi as the phones: the address comes here by itself.
lobby-port = Port { $wanted } was busy, so { $port } is used. If you have handed out an address already, hand out this new one.
lobby-demo = Demo: the tables answer by themselves, and everything goes to a scratch database, { $path }.
lobby-main-begin = begin: { $title }
lobby-main-room = back to the room
lobby-add = New table
lobby-rename = Table { $number }
lobby-table-name = Name
lobby-table-unit = Unit
lobby-table-hint = You can leave both empty: then the table goes by its number, and its unit is the session’s.
lobby-table-save = save
lobby-leave = Go home?
lobby-leave-why = The session is saved, and you can go on with it from the home screen. The tables’ phones wait until then.
lobby-leave-yes = leave
