# The lobby before the first step, and the door for latecomers.
lobby-say = Open your phone’s camera and point it at the square. Or type this address in the browser, then your table’s code:
lobby-say-table = { $table }: this square takes you straight to your table. Your code is:
lobby-table = Table { $number }
lobby-everybody = The whole room’s address
lobby-joined = { $joined }/{ $tables } { $tables ->
    [one] table is in
   *[other] tables are in
}
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
lobby-rehearsal = Rehearsal: made-up tables answer, nothing is kept.
lobby-moved = The address has changed: { $address }. The QR code is new. The square on printed cards no longer leads here; the tables’ codes still hold.
lobby-network-gone = The network is gone: phones can’t reach this computer now. Check the Wi-Fi. All answers are safe.
lobby-network-back = The network is back: phones find { $address } again.
lobby-slept = The computer slept for { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}. Nothing is lost, and the phones come back by themselves.
lobby-wifi = Wi-Fi for the phones
lobby-wifi-why = The room sees a QR code that joins a phone to the network: here, on the projector and on the cards. Empty the fields to remove it.
lobby-wifi-done = show it to the room
lobby-wifi-line = Wi-Fi: { $name }
lobby-wifi-say = First the network: point the phone’s camera at the square, or choose the network in the phone’s settings:
lobby-wifi-password = password { $password }
lobby-wifi-open = no password
lobby-wifi-stay = If the phone says the network has no internet, stay on it all the same.
lobby-first = 1 Wi-Fi: { $name }
lobby-then = 2 { $address }
lobby-projector = For the projector: { $address } in a browser, or press P.
