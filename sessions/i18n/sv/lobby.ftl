# Aulan före det första steget, och dörren för dem som kommer sent.
lobby-say = Öppna telefonens kamera och rikta den mot rutan. Eller skriv den här adressen i webbläsaren och sedan bordets kod:
lobby-say-table = { $table }: den här rutan leder direkt till ert bord. Er kod är:
lobby-table = Bord { $number }
lobby-everybody = Hela salens adress
lobby-joined = Med { $joined }/{ $tables } bord
lobby-unreachable = Telefonerna når inte den här datorn. Anslut datorn till samma Wi-Fi som telefonerna: adressen kommer hit av sig själv.
lobby-port = Port { $wanted } var upptagen, så { $port } används. Om du redan har delat ut en adress, dela ut den här nya.
lobby-demo = Demonstration: borden svarar av sig själva, och allt går till en tillfällig databas { $path }.
lobby-main-begin = börja: { $title }
lobby-main-room = tillbaka till tillfället
lobby-add = Nytt bord
lobby-rename = Bord { $number }
lobby-table-name = Namn
lobby-table-unit = Enhet
lobby-table-hint = Båda kan lämnas tomma: då kallas bordet vid sitt nummer, och enheten är hela tillfällets.
lobby-table-save = spara
lobby-leave = Gå till början?
lobby-leave-why = Tillfället är sparat och du kan fortsätta det från startvyn. Bordens telefoner väntar så länge.
lobby-leave-yes = gå
lobby-rehearsal = Repetition: påhittade bord svarar, ingenting sparas.
lobby-moved = Adressen har ändrats: { $address }. QR-koden är ny. Rutan på utskrivna kort leder inte längre fram, men bordens koder gäller.
lobby-network-gone = Nätverket försvann: telefonerna når inte den här datorn just nu. Kontrollera Wi-Fi. Alla svar finns kvar.
lobby-network-back = Nätverket är tillbaka: telefonerna hittar åter adressen { $address }.
lobby-slept = Datorn sov i { $minutes } { $minutes ->
    [one] minut
   *[other] minuter
}. Ingenting försvann, och telefonerna kommer tillbaka av sig själva.
lobby-wifi = Wi-Fi för telefonerna
lobby-wifi-why = Salen ser en QR-kod som ansluter telefonen till nätverket: här, på duken och på korten. Töm fälten för att ta bort den.
lobby-wifi-done = visa för salen
lobby-wifi-line = Wi-Fi: { $name }
lobby-wifi-say = Först till nätverket: rikta telefonens kamera mot rutan, eller välj nätverket i telefonens inställningar:
lobby-wifi-password = lösenord { $password }
lobby-wifi-open = inget lösenord
lobby-wifi-stay = Om telefonen säger att nätverket saknar internet, stanna ändå kvar i det.
lobby-first = 1 Wi-Fi: { $name }
lobby-then = 2 { $address }
lobby-projector = På duken: { $address } i en webbläsare, eller tryck på P.
