# Trying one’s own phone: a page for anybody’s phone (the address /test).
trial-title = Your phone found the way
trial-reached = The connection works
trial-measuring = Measuring its speed…
trial-quick = The connection is quick: { $milliseconds } ms.
trial-well = The connection is quick enough: { $milliseconds } ms.
trial-slow = The connection is slow: { $milliseconds } ms. You can answer, but each press takes a moment.
trial-close = The facilitator’s computer sees that this phone reaches it. Nothing else was kept, and you can close this page.
trial-later = When the workshop begins, open { $host } and type your table’s code.
trial-code = Type the table’s code
trial-itself-title = This is the facilitator’s own computer
trial-itself = The page always opens here, so this does not count. Open the same address on a phone that is in the network the tables use.
