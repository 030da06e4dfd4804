# Shared by all screens: help, language, colours, quitting.
screen-help-title = What the keys do
screen-help-moving = The arrows move you in a list, Enter chooses, Tab takes you from field to field. The mouse works, too: click any command.
screen-help-close = back
screen-language = Kieli – Språk – Language
screen-language-choose = use this language
screen-themes = Find colours…
screen-theme-paja-light = Paja, light (bright room)
screen-theme-paja-dark = Paja, dark (dim room)
screen-palette = Find a command…
screen-nothing-found = Nothing found. Try another word.
screen-quit = Quit now?
screen-quit-why = The session is saved and goes on from the same place when you start the program again. The tables’ phones wait until then.
screen-quit-yes = quit
screen-quit-demo = Quit the demo?
screen-quit-demo-why = The demo’s answers are gone when the program closes. Your own sessions are not touched.
screen-quit-demo-yes = quit
screen-quit-unsaved = Quit without saving?
screen-quit-unsaved-why = The changes to the workshop are not saved yet. S saves them.
screen-quit-unsaved-yes = quit, the changes are lost
screen-ctrl-c = Ctrl+C does nothing here. Press Ctrl+Q to quit the program.
screen-too-small = The window is too small.
    At least { $columns } × { $rows } characters are needed, there are { $now_columns } × { $now_rows }.
    Make the window larger or the text smaller (Ctrl and −).
screen-quit-rehearsal = Quit the rehearsal?
screen-quit-rehearsal-why = The made-up tables’ answers are gone when the program closes. Your own sessions are not touched.
screen-quit-rehearsal-yes = quit
