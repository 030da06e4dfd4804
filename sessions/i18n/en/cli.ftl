# Messages of the command line.
cli-unknown-option = There is no option { $option }. See the choices with paja --help.
cli-unknown-command = There is no such command. Choose one of: { $choices }.
cli-unknown-language = There is no language “{ $typed }”. Choose one of: { $choices }.
cli-unknown-format = There is no format “{ $typed }”. Choose one of: { $choices }.
cli-option-value = Check { $option }: its value is missing, or it takes none. Help: paja --help.
cli-number = { $option } takes a whole number from { $low } to { $high }, not “{ $typed }”.
cli-what-missing = Say also which workshop to open ({ $workshops }) or which session to go on with (last, or a reference from paja sessions).
cli-unknown-what = There is no workshop or session “{ $typed }”. Workshops: { $workshops }. Sessions: { $sessions }.
cli-session-missing = Say also which session to export: last is the one used last, paja sessions lists the others; --all takes them all.
cli-workshop = { $count ->
    [one] The workshop { $name } does not start, since there is a mistake in its file. See it with paja check { $name }
   *[other] The workshop { $name } does not start, since there are { $count } mistakes in its file. See them with paja check { $name }
}
cli-only-new = These are only for new sessions and were not used: { $options }.
cli-needs-terminal = This needs a terminal window. Without one, run the room with paja serve.
cli-demo-database = The demo keeps to a scratch database of its own. Leave --db out.
cli-settings = The settings in { $path } can’t be read: { $reason }. The file was left untouched; mend or remove it.
cli-settings-language = The language in the settings file { $path } is unknown. The file was left untouched; choose one of { $choices }.
cli-no-log = The log { $file } can’t be written: { $reason }. The program works all the same.
cli-fell = The program crashed. The answers that were saved are safe, and you can go on with paja. Log: { $file }
cli-no-sessions = There are no sessions yet. Start one with paja.
cli-session-step = step { $step }/{ $steps }
cli-session-over = over
cli-exported = The summary is in { $file }.
cli-workshop-missing = Say also which workshop. Choose one of: { $workshops }.
cli-unknown-workshop = There is no workshop “{ $typed }”. Choose one of: { $workshops }.
cli-misspelt-workshop = There is no workshop “{ $typed }”. Did you mean { $near }? Choose one of: { $workshops }.
cli-workshop-language = The workshop { $name } is not there in { $language }. With --lang, choose one of: { $languages }.
cli-other-language = The workshop is only there in these languages: { $languages }. The session starts in the first of them.
cli-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
cli-steps = { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
cli-own = own: { $title }
cli-broken = { $count ->
    [one] own, one mistake: paja check { $name }
   *[other] own, { $count } mistakes: paja check { $name }
}
cli-shown-in = The workshop is only there in these languages: { $languages }. It is shown in the first of them.
cli-show-step = { $number }. { $title } · { $minutes } min · { $name }
cli-show-words = To the tables
cli-show-story = To read aloud
cli-show-say = Say
cli-show-watch = Look out for
cli-show-stuck = When a table is stuck
cli-show-move-on = When to move on
cli-show-notes = More
cli-show-question = Question
cli-show-end = the end
cli-type-lines = ideas, one a line
cli-type-text = one shared sentence
cli-type-rating = rating, now and target
cli-type-profile = several ratings, now and target
cli-type-rows = small table
cli-type-sort = sorting into boxes
cli-type-rank = putting in order
cli-type-points = points to spend
cli-type-choice = picking
cli-type-score = figure
cli-type-included = is the table’s point in here
cli-type-guard = an idea to hold on to
cli-by-table = the table answers
cli-by-person = each person answers, without names
cli-optional = optional
cli-from = choices come from step { $step }
cli-from-themes = themes come from step { $step }
cli-new-missing = Give the workshop a name, too, such as paja new my-workshop.
cli-new-name = { $guess ->
    [near] “{ $typed }” can’t be a name. Use small letters a–z, figures and hyphens, such as { $near }.
   *[none] “{ $typed }” can’t be a name. Use small letters a–z, figures and hyphens, such as my-workshop.
}
cli-new-taken = There is a workshop { $name } already. Choose another name, such as { $free }.
cli-new-written = The workshop is in { $path }
cli-new-next = Open it in a text editor and make it yours. Check it with paja check { $name }, and start it with paja run { $name }.
cli-pack-written = The package is in { $path }. Whoever gets it installs it with paja unpack { $file }.
cli-unpack-missing = Say also which package to install, such as paja unpack my-workshop.paja.
cli-unpack-name = It will be installed as { $name }.
cli-unpack-other-name = The name { $name } is taken, so this one will be installed as { $free }.
cli-unpack-same = The same workshop is already installed as { $name }. Nothing was changed.
cli-unpack-ask = Install it? (y/n)
cli-unpack-not = Nothing was installed.
cli-unpack-no-terminal = Nothing was installed, since nobody can be asked here. Give your consent with --yes.
cli-unpack-done = Installed. See it with paja show { $name }, and start it with paja run { $name }.
cli-own-folder = Your own workshops are in the folder { $folder }
cli-unknown-size = There is no size “{ $typed }”. Choose from: { $choices }.
cli-unknown-audience = There is no audience “{ $typed }”. Choose one of: { $choices }.
cli-date = “{ $typed }” is not a date. Write it like this: 2026-09-01 or 1.9.2026.
cli-not-to-terminal = A terminal can’t show { $format }. Name a file or a folder: --output FILE.
cli-all-or-some = Give either --all or the references of sessions, not both.
cli-only-with-all = --since and --unit narrow down all sessions. Add --all.
cli-none-such = There are no such sessions. Look at dates and units with paja sessions, and loosen --since and --unit.
cli-no-folder = There is no folder { $path }. Make it first, or give another one.
cli-other-ending = The file ends in .{ $ending }, but the format asked for is { $format }. Change one of them.
cli-public-url = “{ $typed }” will not do as an address. Give all of it and nothing after the host, such as https://paja.example.org
cli-trust-proxy = --trust-proxy takes the address of the proxy, and “{ $typed }” is none. Write, say, --trust-proxy 127.0.0.1, or --trust-proxy alone at the end of the line.
cli-time = “{ $typed }” is not a time of day. Write it like this: 11:30.
