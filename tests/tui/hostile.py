"""Texts that crash, inject or paint over where they are not treated as plain text."""

HOSTILE = (
    "[/]",
    "[/b]",
    '[link="',
    "[@click=app.quit]x[/]",
    "[$error @click=app.pwn]x",
    "[ @click=app.pwn]x",
    "a]b[/",
    "[red]x",
    "[$x]a[/$x]",
    "\x1b]0;pwned\x07title",
    "\x1b[2Jwiped",
    "\u202egnihton",
    "👩\u200d👩\u200d👧\u200d👦 perhe",
    "z" + "\u0300" * 40 + "algo",
    "pitkä" * 30,
)
"""Fits in 280 characters each, so that every question type takes them."""
