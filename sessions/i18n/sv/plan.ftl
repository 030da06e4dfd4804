# Klockslaget, när det beräknas sluta, och tidsplanen. Syns bara för processledaren.
plan-ends = slutar { $time }
plan-ends-if = om ni börjar nu: slutar { $time }
plan-planned = planerat { $time }
plan-late = { $minutes } min försenat
plan-early = { $minutes } min i förväg
plan-in-time = i tid
plan-title = Tidsplan
plan-only-you = bara för dig
plan-calm = Tidsplanen håller. Inget behöver ändras.
plan-calm-early = Ni ligger före, det är bara bra. Inget behöver ändras.
plan-no-end = Ingen sluttid är avtalad. Du kan ge en: Enter på översta raden.
plan-no-ways = De kommande stegen har inga minuter att ge. Kom överens med salen om en ny sluttid: Enter på översta raden.
plan-end = Sluttid
plan-end-none = inte avtalat
plan-will-end = slutar { $time }
plan-ways = Så hinner ni
plan-way-shorten = Förkorta alla jämnt
plan-way-leave-out = { $count ->
    [one] Hoppa över ett steg
   *[other] Hoppa över { $count } steg
}
plan-way-break = Korta pausen
plan-way-break-after = Flytta pausen till slutet
plan-shorter = { $title } { $was } → { $now } min
plan-goes = Faller bort: { $title } ({ $minutes } min)
plan-goes-questions = Faller bort: { $title } ({ $minutes } min) och svaren på { $questions }
plan-goes-also = Saknar underlag utan det: { $title }
plan-break-after = { $title } först efter slutet: kaffe för den som stannar.
plan-steps = Stegen
plan-take = ta det här: { $way }
plan-taken = Tidsplanen är ändrad: { $way }. Du ångrar med U.
plan-set-end = ändra sluttiden
plan-more = en minut till, − mindre
plan-less = en minut mindre
plan-back = tillbaka
plan-when = När ska det vara slut?
plan-when-why = Till exempel 11.30. Om fältet är tomt finns ingen sluttid, och ingen försening räknas.
plan-when-field = Kl.
plan-when-save = spara
plan-mistake-time = Skriv ett klockslag, till exempel 11.30.
plan-choose = Här är sätten. Inget ändras förrän du väljer ett.
