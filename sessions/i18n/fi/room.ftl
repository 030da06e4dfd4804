# Vetäjän näyttö työpajan aikana.
room-step = Vaihe { $step } / { $steps }
room-minutes = { $minutes } min
room-left-out = jää väliin
room-phase-waiting = Vastaukset avaamatta
room-phase-open = Vastaukset auki
room-phase-left = Vastaukset suljettu
room-phase-closed = Vastaukset suljettu
room-count = { $answered } / { $tables } pöytää
room-shown = Salille: kaikki
room-no-questions = Tässä vaiheessa ei kerätä vastauksia.
room-over = Tilaisuus on päätetty. Kiitos!
room-people = vastaajia
room-all-answered = Kaikki pöydät ovat vastanneet.
room-waiting = Vastaamatta: { $tables }
room-waiting-many = { $count ->
    [one] Vastaamatta vielä { $count } pöytä
   *[other] Vastaamatta vielä { $count } pöytää
}
# Alarivin komennot, kun ne tarkoittavat nyt jotakin tarkempaa.
room-next = seuraava: { $title }
room-read-summary = katso kooste
room-back-to-room = takaisin
room-label-answer = vastaa
room-label-open = avaa
room-label-close = sulje
room-label-show = näytä
room-label-hide = piilota
# Kysymykset ennen kuin tehdään.
room-end = Päätetäänkö tilaisuus?
room-end-why = Vastaukset sulkeutuvat ja puhelimiin tulee kiitos. Kaikki on tallessa, ja tilaisuuden voi avata uudelleen.
room-end-yes = päätä tilaisuus
room-leave = Poistutaanko tilaisuudesta?
room-leave-why = Tilaisuus on tallessa ja jatkuu tästä, kun avaat sen alkunäytöstä. Pöytien puhelimet odottavat sen ajan.
room-leave-yes = poistu alkunäyttöön
room-open = Vastaukset ovat kiinni. Avataanko ne?
room-open-why = Pöydän puolesta voi vastata, kun vastaukset ovat auki. Silloin myös puhelimilla voi vastata.
room-open-yes = avaa vastaukset ja kirjoita
# Siirtyminen vaiheesta toiseen.
room-jump = Mihin vaiheeseen?
room-jump-go = siirry vaiheeseen { $step }
room-leave-out = jätä väliin
room-put-back = ota takaisin
# Ohjeet vetäjälle.
room-advice-say = Sano ääneen
room-advice-words = Pöydät lukevat puhelimistaan
room-advice-story = Tarina
room-advice-watch = Tarkkaile
room-advice-stuck = Jos pöytä jumittuu
room-advice-move_on = Milloin eteenpäin
room-advice-notes = Muistiinpanot
room-notes-examples = Esimerkkivastauksia: { $question }
room-demo = Esittely – mitään ei tallenneta
room-state-answered = vastannut
room-state-writing = kirjoittaa
room-state-in = mukana
room-state-asleep = ei yhteyttä
room-state-not-in = ei vielä
room-shown-questions = Salille: { $whole } / { $questions } kysymystä
room-shown-tables = Salille: { $count } { $count ->
    [one] pöytä
   *[other] pöytää
}
room-page = sivu { $page }
room-hidden = { $count } piilossa
room-no-network = Ei verkkoa!
room-label-conceal = ota pois
room-label-next = yksi lisää
room-label-page = seuraava sivu
room-label-undo = kumoa: { $what }
room-undone = Kumottu: { $what }
room-rehearsal = Harjoitus
room-shown-more = { $count } { $count ->
    [one] pöytä
   *[other] pöytää
} lisää
room-shown-live = Sali näkee vastaukset. Uudetkin tulevat näkyviin heti: sulje vastaukset (O), jos haluat lukea ne ensin, tai näytä yksi kerrallaan (V).
