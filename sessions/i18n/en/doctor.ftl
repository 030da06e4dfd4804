# The check before a session: paja doctor and the lobby’s check.
doctor-state-ok = ok
doctor-state-warning = warning
doctor-state-wrong = wrong
doctor-sum = { $wrong ->
    [0] { $warnings ->
        [0] Everything is fine.
        [one] { $fine } fine, one thing to look at. Nothing keeps you from starting.
       *[other] { $fine } fine, { $warnings } things to look at. Nothing keeps you from starting.
    }
    [one] One thing is wrong. Put it right before people come. To look at: { $warnings }, fine: { $fine }.
   *[other] { $wrong } things are wrong. Put them right before people come. To look at: { $warnings }, fine: { $fine }.
}
doctor-late = This check did not finish in time. Check again; if it happens twice, look yourself.
doctor-failed = This check did not work on this computer; the log says why. Look yourself.

doctor-name-address = Address
doctor-name-adapter = Other connection
doctor-name-phones = Phones
doctor-name-port = Port
doctor-name-firewall = Firewall
doctor-name-power = Power
doctor-name-sleep = Sleep
doctor-name-disk = Disk
doctor-name-documents = Documents
doctor-name-database = Database
doctor-name-clock = Clock
doctor-name-terminal = Terminal
doctor-name-colours = Colours
doctor-name-letters = Letters
doctor-name-blocks = Signs

doctor-kind-wifi = Wi-Fi
doctor-kind-lan = local network
doctor-kind-hotspot = the network that this computer itself shares
doctor-kind-public = public address
doctor-kind-mobile = mobile network that lets nobody in from outside
doctor-kind-vpn = VPN, which phones are not in
doctor-kind-virtual = virtual machines’ inner network
doctor-kind-unassigned = address that the computer made up, since no network gave it one
doctor-kind-loopback = this computer only

doctor-address-one = Phones get in at { $address } ({ $name }: { $kind }).
doctor-address-several = Phones are told { $address } ({ $name }: { $kind }), but the computer is in other networks, too: { $others }.
doctor-address-several-do = If the phones are in another one of these, change the address: T and Enter in the lobby, or start with --host.
doctor-address-chosen = Phones are told { $address } ({ $name }: { $kind }), which you chose by hand.
doctor-address-host = Phones are told { $address } ({ $name }: { $kind }), which was given with --host.
doctor-address-inside = The room is only at this computer’s own address { $host }; phones can’t reach it.
doctor-address-unknown = This computer does not have the address { $host }.
doctor-address-host-do = Start without --host, and the address is found by itself.
doctor-address-public = Phones are told { $url }, which was given with --public-url.
doctor-address-public-do = Paja can’t see whether it leads here: try it with your own phone.
doctor-address-none = This computer is in no network where phones could reach it.
doctor-address-join = Join the same Wi-Fi as the phones, or share a network from a phone.
doctor-adapter = { $address } ({ $name }) is not for phones: { $kind }.
doctor-adapter-vpn-do = If phones don’t get in, switch the VPN off for the session: many of them shut the local network.

doctor-phones-lan = An ordinary network: it has addresses enough for 130 phones. How many its access point can carry, Paja can’t see.
doctor-phones-lan-do = 10 phones almost always work. 30: one phone a table is enough. 130: ask the house whether the access point bears it, or ask for one phone a table. A guest Wi-Fi may keep phones away from this computer: try it with your own phone.
doctor-phones-hotspot = This looks like a network that a phone shares. Such a one mostly carries only 5–10 devices.
doctor-phones-own = This computer shares the network itself. Such a one mostly carries only 5–10 devices.
doctor-phones-small = The network has addresses for { $places } devices only.
doctor-phones-few-do = 10 phones: one a table. 30 or 130: the house’s Wi-Fi, an access point of your own, or a public address. More: docs/venue.md.
doctor-phones-public = Phones come over the internet, by their own mobile data or Wi-Fi: 130 phones are nothing to that network.

doctor-port-free = Port { $port } is free.
doctor-port-other = Port { $wanted } is busy, so { $port } is used.
doctor-port-other-do = Is another Paja open? If the address has been handed out already, close what holds port { $wanted } and start again.
doctor-port-proxy-do = The proxy leads phones to port { $wanted }: free it, or give another one with --port in both places.
doctor-port-answers = The room answers at port { $port }.
doctor-port-silent = The room does not answer at its own port { $port }.
doctor-port-silent-do = Leave the lobby and go on with the session from the home screen; the answers are safe.

doctor-firewall-off = No firewall is on, or its service is not there.
doctor-firewall-unknown = The firewall can’t be read without an administrator’s rights.
doctor-firewall-unknown-do = Try it with your own phone. If the address opens here but not on the phone, allow port { $port } in the firewall.
doctor-firewall-ufw = The firewall ufw is on.
doctor-firewall-ufw-do = If phones don’t get in: sudo ufw allow { $port }/tcp
doctor-firewall-firewalld = The firewall firewalld is on.
doctor-firewall-firewalld-do = If phones don’t get in: sudo firewall-cmd --add-port={ $port }/tcp
doctor-firewall-mac = The firewall of macOS is on.
doctor-firewall-mac-do = When macOS asks whether Python may accept connections, answer Allow. Else: System Settings, Network, Firewall.
doctor-firewall-mac-all = The firewall of macOS blocks all incoming connections.
doctor-firewall-mac-all-do = System Settings, Network, Firewall, Options: turn off “Block all incoming connections”.
doctor-firewall-windows = The firewall of Windows is on.
doctor-firewall-windows-do = When Windows asks, allow Python on private networks.
doctor-firewall-windows-public = The firewall of Windows is on, and Windows takes this network for a public one.
doctor-firewall-windows-public-do = Make the network private (Settings, Network & internet, its properties), or allow Python on public networks, too.

doctor-power-mains = The charger is in, battery { $percent }%.
doctor-power-battery = Running on battery, { $percent }% left.
doctor-power-unknown = Battery { $percent }%; the computer does not tell whether the charger is in.
doctor-power-do = Plug in the charger before you start.
doctor-power-none = No battery to be seen: the computer runs on mains, or does not tell of its battery.

doctor-sleep-kept = The computer is kept awake as long as the room is open.
doctor-sleep-can = The computer will be kept awake while a room is open.
doctor-sleep-lid = Closing the lid still puts it to sleep: keep the lid open.
doctor-sleep-never = By its settings the computer does not fall asleep by itself.
doctor-sleep-minutes = The computer can’t be asked to stay awake, and by its settings it falls asleep { $minutes } minutes after the last key press.
doctor-sleep-unknown = The computer can’t be asked to stay awake, and its sleep settings can’t be read.
doctor-sleep-do-linux = Turn off automatic suspend in the desktop’s power settings for the session.
doctor-sleep-do-mac = System Settings, Lock Screen (and Battery, Options): let the display never turn off, or run caffeinate -d in another window.
doctor-sleep-do-windows = Settings, System, Power: set sleep and screen-off to Never for the session.

doctor-disk-free = { $free } { $unit ->
    [gb] GB
   *[mb] MB
} free in the folder { $folder }.
doctor-disk-free-do = Make room on the disk: a session and its papers take tens of megabytes.
doctor-disk-closed = The folder { $folder } can’t be written to.
doctor-disk-closed-do = Choose another place (--db, or another folder for exports), or get the right to write there.
doctor-database-new = There is no database yet; it will be made in the file { $path }.
doctor-database-well = The database is whole: { $count ->
    [one] one session
   *[other] { $count } sessions
}, { $path }.

doctor-clock = It is { $now } ({ $zone }).
doctor-clock-compare = Compare it with the clock on the wall: the plan and the times of answers come from it.
doctor-clock-behind = The clock says { $now } ({ $zone }), but something was written on this computer at { $last } already.
doctor-clock-do = Set the clock and the time zone in the computer’s settings before you start.

doctor-terminal-size = The terminal is { $columns }×{ $rows }: the screens fit.
doctor-terminal-small = The terminal is { $columns }×{ $rows }, and the screens need 80×24 at least.
doctor-terminal-small-do = Make the window larger or the type smaller (often Ctrl and −).
doctor-terminal-none = This does not run in a terminal, so its size and colours can’t be looked at.
doctor-colours-all = All colours.
doctor-colours-256 = 256 colours: plenty.
doctor-colours-few = The terminal tells of a few colours only.
doctor-colours-few-do = If the colours look odd, try another terminal program. Signs and words say the same without colour.
doctor-colours-unwanted = Colours are switched off (NO_COLOR). Signs and words say the same.
doctor-colours-dumb = The terminal says that it can do lines only (TERM=dumb).
doctor-colours-dumb-do = Use another terminal program, or run the room line by line: paja serve.
doctor-letters-well = All letters come out right (UTF-8).
doctor-letters-other = The terminal’s encoding is { $encoding }: some letters may come out wrong.
doctor-letters-do = Change it to UTF-8 in the terminal program’s settings, on Windows with chcp 65001.
doctor-blocks = { $sample }
doctor-blocks-do = The line shows: half a block above, half below, a whole one; a full, a half-full, an empty and a dashed ball; a tick, a triangle, ä, ö, å. If you see boxes or question marks, change the terminal program’s font.

doctor-title = Is everything ready?
doctor-looking = Looking…
doctor-scan = Scan this with your own phone:
doctor-waiting = Waiting for a phone. Wi-Fi on, mobile data off. It does not open? The phone is in another network, a guest Wi-Fi keeps phones apart, or a firewall stands between.
doctor-waiting-public = Waiting for a phone, in any network. It does not open? The proxy or tunnel does not lead to this computer.
doctor-reached = { $browser } reached this computer at { $time }.
doctor-reached-fast = { $browser } reached this computer at { $time }. Speed { $milliseconds } ms: good.
doctor-reached-slow = { $browser } reached this computer at { $time }. Speed { $milliseconds } ms: slow.
doctor-phone = A phone
doctor-back = back to the lobby
doctor-choose = At which address do phones get in?
doctor-choose-do = this address
doctor-again = check again
