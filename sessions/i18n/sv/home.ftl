# Startbilden.
home-motto = Led en workshop, samla bordens svar, ge ledningen en sammanställning.
home-go-on = Fortsätt där du slutade
home-lobby = { $day } · inte påbörjat ännu
home-step = { $day } · steg { $step }/{ $steps }
home-new = Nytt tillfälle av en workshop
home-workshop = { $steps } steg · { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
home-rest = Övrigt
home-sessions = Alla tillfällen
home-language = Kieli – Språk – Language
home-quit = Avsluta programmet
home-main-go-on = fortsätt: { $name }
home-main-new = nytt: { $title }
home-own = Nytt tillfälle av en egen workshop
home-mistake = Din workshop { $name } saknas här, eftersom det finns ett fel i dess fil. Se det med paja check { $name }
