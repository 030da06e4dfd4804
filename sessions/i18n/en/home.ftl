# The home screen.
home-motto = Run a workshop, gather the tables’ answers, hand the leaders a summary.
home-go-on = Go on where you stopped
home-lobby = { $day } · not started yet
home-step = { $day } · step { $step }/{ $steps }
home-new = New session from a workshop
home-workshop = { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
} · { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
home-rest = More
home-sessions = All sessions
home-language = Kieli – Språk – Language
home-quit = Quit the program
home-main-go-on = go on: { $name }
home-main-new = new: { $title }
home-own = New session from your own workshop
home-mistake = Your workshop { $name } is not listed, since there is a mistake in its file. See it with paja check { $name }
