# Råden som paja new skriver i en ny workshops fil.
author-top =
    Din egen workshop. Ändra texter, minuter och ordning, och ta bort det du inte behöver.
    Rader som börjar med # är råd till dig. Programmet läser dem inte.

    Texterna står inom citattecken. En lång text har tre citattecken före och efter sig,
    och en tom rad i den börjar ett nytt stycke.

    Språken är fi (finska), sv (svenska) och en (engelska). Om du vill ha workshoppen på
    flera språk, skriv samma sak på det andra språket under varje text: fi = "Tervetuloa".
    När du ändrar en text, kom ihåg att ändra den på alla språk.

    Spara ibland och granska:  paja check { $name }
    När allt är i ordning:     paja run { $name }
author-title = Workshoppens namn, högst omkring 45 tecken.
author-purpose = För vem workshoppen är och vad den ger.
author-steps =
    Stegen står i den ordning de hålls. Varje steg börjar med raden [[steps]].
    Ett tal eller en paus är ett steg utan frågor.
author-steps-name = Stegets namn för programmet: små bokstäver a–z, siffror och bindestreck.
author-steps-minutes = Hur många minuter steget tar.
author-steps-words = Det som borden läser i sina telefoner.
author-steps-say = Det följande ser bara du. Först ord som du kan säga högt.
author-steps-watch = Vad det lönar sig att lägga märke till medan borden pratar.
author-steps-stuck = Hur du hjälper ett bord som har kört fast.
author-steps-move-on = Hur du vet att det är dags att gå vidare.
author-steps-questions =
    En fråga som borden svarar på. Det kan finnas flera frågor.
    I stället för bordet kan var och en svara själv, utan namn: by = "person".
author-steps-questions-type =
    lines: idéer, en per rad         text: en gemensam mening       rows: en tabell
    rating: bedömning nu och mål     profile: flera bedömningar     score: betyg 0–10
    sort: sortering i lådor          rank: rangordning              points: poäng att dela ut
    choice: val                      included: finns saken med      guard: egen idé
author-steps-questions-most = Hur många idéer ett bord får skriva.
author-steps-questions-examples = Svar som riktiga bord kunde ge. Övningsborden använder dem.
author-steps-questions-from =
    Det tidigare steg som alternativen kommer från. Färdiga alternativ skrivs i stället så här:
    items.sv = ["Hälsning", "Blick", "Namn"]
