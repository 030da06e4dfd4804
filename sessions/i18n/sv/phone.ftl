# Telefonens sida: kort, varmt, tilltal till hela bordet.
phone-program = Paja
phone-language = Språk
phone-table = Bord { $number }

phone-enter-title = Välkommen med
phone-enter-code = Bordets kod
phone-enter-help = Fyra tecken, från kortet på bordet. Finns det inget kort, fråga processledaren. Stora eller små bokstäver spelar ingen roll.
phone-enter-go = Kom med

phone-in = Ni är med
phone-wait-start = Den första övningen kommer hit av sig själv när vi börjar. Håll sidan öppen.
phone-wait-next = Nästa fråga kommer hit av sig själv.
phone-no-script = Sidan uppdateras av sig själv var tionde sekund.
phone-step = Steg { $number }/{ $count }
phone-story = Läs berättelsen
phone-optional = (om ni hinner)

phone-send = Skicka svaret
phone-change-send = Skicka det ändrade svaret
phone-keep = Låt bli att ändra
phone-lines = En idé per rad
phone-received = Mottaget { $time }
phone-received-change = Ni kan ändra svaret tills processledaren stänger övningen.
phone-received-closed = Svaret är sparat. Övningen är stängd.
phone-typed = Processledaren skrev in svaret åt er.
phone-change = Ändra
phone-withdraw = Ta tillbaka
phone-not-open = Snart kan ni svara. Prata ihop er under tiden.
phone-closed = Svaren är stängda.

phone-sending = Skickar…
phone-unsent = Inte skickat ännu: förbindelsen hackar. Svaret går i väg av sig själv när den är tillbaka. Håll sidan öppen.
phone-lost = Kontakten med processledarens dator bröts. Sidan fortsätter av sig själv när den är tillbaka.
phone-moved = Processledaren gick vidare. Ert svar finns kvar här, men kan inte längre skickas.
phone-moved-go = Gå till den nya övningen
phone-closed-now = Svaren stängdes. Ert svar finns kvar här men är inte skickat; be processledaren öppna om något blev på hälft.
phone-other-sent = En annan telefon vid ert bord har redan skickat ett svar.
phone-other-see = Visa det

phone-over-title = Tack!
phone-over = Tillfället är slut. Era svar är sparade och sammanställs. Ni kan stänga sidan.

phone-all-answers = Alla bords svar
phone-no-answers = Inga svar ännu.
phone-ideas = { $count ->
    [one] En idé
   *[other] { $count } idéer
}
phone-rating-now = Nu
phone-rating-target = Mål
phone-rating-table = Bord
phone-rating-spread = Nu i medeltal { $now } ({ $now_lowest }–{ $now_highest }), mål { $target } ({ $target_lowest }–{ $target_highest }).

phone-reload = Om sidan inte byts när processledaren går vidare:
phone-reload-go = ladda om sidan
phone-large = Det ni skickade var för stort. Korta av svaret och skicka på nytt.
phone-failed = Något gick fel hos oss. Svaret sparades inte; försök på nytt.
phone-back = Tillbaka
phone-withdraw-sure = Vill ni ta tillbaka svaret? Ni kan svara på nytt.

phone-person = Var och en svarar på sin egen telefon, utan namn.
phone-person-least = Resultatet visas först när minst { $least } har svarat.
phone-people = { $people ->
    [one] En har svarat
   *[other] { $people } har svarat
}
phone-withheld = { $people ->
    [one] En har svarat.
   *[other] { $people } har svarat.
} Resultatet visas när minst { $least } har svarat.
phone-no-items = Här går ni vidare med svaren från en tidigare övning, men det finns inga ännu. Säg till processledaren.
phone-why = Varför?
phone-why-optional = (får lämnas tomt)
phone-reasons = Motiveringar
phone-left = { $left } av { $all } kvar
phone-over-by = { $over } för mycket. Ta bort någonstans.

phone-rating-step = Bedömning

phone-profile-item = Det som bedömdes
phone-profile-line = Nu { $now } ({ $lowest }–{ $highest }) → mål { $target }
phone-profile-gap = längst väg kvar
phone-profile-disputed = mest oense

phone-rows-row = Rad { $number }
phone-rows-more = Lägg till en rad
phone-rows = { $count ->
    [one] En rad
   *[other] { $count } rader
}
phone-rows-empty = { $column }: inte ifyllt

phone-sort-share = { $share } %
phone-sort-reference = jämförelsetal { $share } %
phone-sort-tied = Lika många

phone-rank-places = Ge platserna 1–{ $places }, varje plats en gång.
phone-rank-tap = Tryck på det som kommer först, sedan på nästa och så vidare. Med pilarna kan ni ändra ordningen.
phone-rank-none = ingen plats
phone-rank-up = Flytta upp: { $item }
phone-rank-down = Flytta ner: { $item }
phone-rank-out = Ta bort: { $item }
phone-rank-moved = { $item }: plats { $place } av { $all }
phone-rank-is-out = { $item }: ingen plats
phone-rank-full = Alla platser är fyllda. Ta först bort något.
phone-rank-average = i medeltal på plats { $place }
phone-rank-agreement = Enighet { $agreement } (1 = alla har samma ordning, 0 = ingen gemensam linje)

phone-points-all = { $points ->
    [one] Ni har en poäng att dela ut.
   *[other] Ni har { $points } poäng att dela ut.
}
phone-points-fewer = En poäng mindre: { $item }
phone-points-more = En poäng till: { $item }
phone-points-given = { $points } poäng, gavs av { $givers }

phone-choice-most = Välj högst { $most }.

phone-score-range = Ett tal från { $low } till { $high }
phone-score-nps = NPS
phone-score-nps-help = Andelen som rekommenderar (9–10) minus andelen som är kritiska (0–6), −100…100.
phone-score-average = I medeltal { $average } ({ $lowest }–{ $highest })
phone-score-step = Tal
phone-score-people = Har svarat

phone-points-agreement = { $who ->
    [person] Deltagarna
   *[table] Borden
} gav i snitt { $share }{"\u00A0"}% av sina poäng till samma saker.
phone-no-own-items = Här väljer ni bland det som ni själva skrev, men från ert bord finns inget ännu. Ni kan hoppa över det här eller säga till processledaren.
phone-included-own = { $ideas }, från er:
phone-included-yes = Ja
phone-included-no = Nej
phone-included-pass = Gäller inte oss
phone-included-missing = Vad fattas?
phone-included-missing-sent = Det här fattades:
phone-included-none = Idéerna har inte samlats i teman ännu. Skriv ändå, om något viktigt blev osagt.
phone-included-said = Finns med { $yes }, fattas { $no }
phone-guard-gone = Er idé har ändrats sedan ni valde den. Välj på nytt.

# Flera telefoner vid samma bord.
phone-writing = En annan telefon skriver
phone-overtaken = { $who ->
    [facilitator] Processledaren skrev in ett svar åt er klockan { $time }. Nu gäller:
   *[phone] En annan telefon vid ert bord svarade klockan { $time }. Nu gäller:
}
phone-overtaken-back = { $who ->
    [facilitator] Processledaren tog tillbaka ert svar klockan { $time }.
   *[phone] En annan telefon vid ert bord tog tillbaka svaret klockan { $time }.
}
phone-overtaken-mine = Skrivet på den här telefonen
phone-overtaken-send = Skicka det här i stället
phone-overtaken-together = Slå ihop bådas rader
phone-overtaken-keep = Låt det gälla
phone-overtaken-none = Lämna tomt
phone-together-done = Nu finns bådas rader här. Gå igenom listan och skicka den.

phone-time-ask = Vi behöver mer tid
phone-time-asked = Processledaren ser att ni behöver mer tid.
phone-time-back = Vi klarar oss ändå

phone-gone = Kontakten bröts. Det ni har skrivit finns kvar i den här telefonen, och sidan fortsätter av sig själv. Kontrollera Wi-Fi. Om adressen på duken är ny, öppna den i en ny flik. Er kod är { $code }.

phone-some-answers = Svar
phone-so-far = { $tables ->
    [one] Ett bords svar hittills
   *[other] { $tables } bords svar hittills
}
