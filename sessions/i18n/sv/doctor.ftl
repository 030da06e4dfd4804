# Kontroll före tillfället: paja doctor och aulans kontroll.
doctor-state-ok = i ordning
doctor-state-warning = obs
doctor-state-wrong = fel
doctor-sum = { $wrong ->
    [0] { $warnings ->
        [0] Allt är i ordning.
        [one] I ordning { $fine }, en sak att titta på. Inget hindrar dig från att börja.
       *[other] I ordning { $fine }, { $warnings } saker att titta på. Inget hindrar dig från att börja.
    }
    [one] En sak är fel. Rätta till den innan folk kommer. Att titta på { $warnings }, i ordning { $fine }.
   *[other] { $wrong } saker är fel. Rätta till dem innan folk kommer. Att titta på { $warnings }, i ordning { $fine }.
}
doctor-late = Kontrollen blev inte klar i tid. Kontrollera på nytt; om det upprepas, se efter själv.
doctor-failed = Kontrollen lyckades inte på den här datorn; loggen säger varför. Se efter själv.

doctor-name-address = Adress
doctor-name-adapter = Annan anslutning
doctor-name-phones = Telefoner
doctor-name-port = Port
doctor-name-firewall = Brandvägg
doctor-name-power = Ström
doctor-name-sleep = Vila
doctor-name-disk = Disk
doctor-name-documents = Dokument
doctor-name-database = Databas
doctor-name-clock = Klocka
doctor-name-terminal = Terminal
doctor-name-colours = Färger
doctor-name-letters = Bokstäver
doctor-name-blocks = Tecken

doctor-kind-wifi = Wi-Fi
doctor-kind-lan = lokalt nät
doctor-kind-hotspot = nätet som den här datorn själv delar
doctor-kind-public = offentlig adress
doctor-kind-mobile = mobilnät som ingen når utifrån
doctor-kind-vpn = VPN-förbindelse där telefonerna inte är
doctor-kind-virtual = virtuella maskiners inre nät
doctor-kind-unassigned = adress som datorn hittade på, eftersom nätet inte gav någon
doctor-kind-loopback = bara den här datorn

doctor-address-one = Telefonerna kommer in på { $address } ({ $name }: { $kind }).
doctor-address-several = Telefonerna får adressen { $address } ({ $name }: { $kind }), men datorn är i flera nät: { $others }.
doctor-address-several-do = Om telefonerna är i ett annat av dem, byt adress: T och Enter i aulan, eller starta med --host.
doctor-address-chosen = Telefonerna får adressen { $address } ({ $name }: { $kind }), som du valde för hand.
doctor-address-host = Telefonerna får adressen { $address } ({ $name }: { $kind }), som gavs med --host.
doctor-address-inside = Rummet finns bara på datorns egen adress { $host }; telefonerna når den inte.
doctor-address-unknown = Den här datorn har inte adressen { $host }.
doctor-address-host-do = Starta utan --host, så hittas adressen av sig själv.
doctor-address-public = Telefonerna får adressen { $url }, som gavs med --public-url.
doctor-address-public-do = Paja ser inte om den leder hit: prova med din egen telefon.
doctor-address-none = Datorn är inte i något nät där telefoner kan nå den.
doctor-address-join = Anslut datorn till samma Wi-Fi som telefonerna, eller dela nät från en telefon.
doctor-adapter = { $address } ({ $name }) är inte för telefoner: { $kind }.
doctor-adapter-vpn-do = Om telefonerna inte kommer in, koppla från VPN under tillfället: många VPN stänger det lokala nätet.

doctor-phones-lan = Ett vanligt nät: adresserna räcker för 130 telefoner. Hur många accesspunkten orkar med ser Paja inte.
doctor-phones-lan-do = 10 telefoner går nästan alltid. 30: en telefon per bord räcker. 130: fråga i huset om accesspunkten klarar det, eller be om en telefon per bord. Ett gäst-Wi-Fi kan hålla telefonerna borta från datorn: prova med din egen telefon.
doctor-phones-hotspot = Det här ser ut som ett nät som en telefon delar. Ett sådant bär oftast bara 5–10 enheter.
doctor-phones-own = Den här datorn delar nätet själv. Ett sådant bär oftast bara 5–10 enheter.
doctor-phones-small = Nätet har adresser bara för { $places } enheter.
doctor-phones-few-do = 10 telefoner: en per bord. 30 eller 130: husets Wi-Fi, en egen accesspunkt eller en offentlig adress. Mer: docs/venue.sv.md.
doctor-phones-public = Telefonerna kommer via internet, med egna mobildata eller Wi-Fi: 130 telefoner är ingenting för nätet.

doctor-port-free = Port { $port } är ledig.
doctor-port-other = Port { $wanted } är upptagen, så { $port } används.
doctor-port-other-do = Är en annan Paja öppen? Om adressen redan är utdelad, stäng den som håller port { $wanted } och starta på nytt.
doctor-port-proxy-do = Proxyn leder telefonerna till port { $wanted }: frigör den eller ange en annan med --port på båda ställena.
doctor-port-answers = Rummet svarar på port { $port }.
doctor-port-silent = Rummet svarar inte på sin egen port { $port }.
doctor-port-silent-do = Lämna aulan och fortsätt tillfället från startvyn; svaren är sparade.

doctor-firewall-off = Ingen brandvägg är på, eller så finns dess tjänst inte.
doctor-firewall-unknown = Brandväggen kan inte läsas utan administratörsrättigheter.
doctor-firewall-unknown-do = Prova med din egen telefon. Om adressen öppnas här men inte i telefonen, tillåt port { $port } i brandväggen.
doctor-firewall-ufw = Brandväggen ufw är på.
doctor-firewall-ufw-do = Om telefonerna inte kommer in: sudo ufw allow { $port }/tcp
doctor-firewall-firewalld = Brandväggen firewalld är på.
doctor-firewall-firewalld-do = Om telefonerna inte kommer in: sudo firewall-cmd --add-port={ $port }/tcp
doctor-firewall-mac = macOS brandvägg är på.
doctor-firewall-mac-do = När macOS frågar om Python får ta emot anslutningar, svara Tillåt. Annars: Systeminställningar, Nätverk, Brandvägg.
doctor-firewall-mac-all = macOS brandvägg blockerar alla inkommande anslutningar.
doctor-firewall-mac-all-do = Systeminställningar, Nätverk, Brandvägg, Alternativ: stäng av ”Blockera alla inkommande anslutningar”.
doctor-firewall-windows = Windows brandvägg är på.
doctor-firewall-windows-do = När Windows frågar, tillåt Python i privata nätverk.
doctor-firewall-windows-public = Windows brandvägg är på, och Windows ser det här nätet som offentligt.
doctor-firewall-windows-public-do = Gör nätet privat (Inställningar, Nätverk och internet, nätets egenskaper), eller tillåt Python även i offentliga nätverk.

doctor-power-mains = Laddaren är i, batteri { $percent } %.
doctor-power-battery = Datorn går på batteri, { $percent } % kvar.
doctor-power-unknown = Batteri { $percent } %; datorn säger inte om laddaren är i.
doctor-power-do = Sätt i laddaren innan du börjar.
doctor-power-none = Inget batteri syns: datorn går på nätström, eller så berättar den inte om sitt batteri.

doctor-sleep-kept = Datorn hålls vaken så länge rummet är öppet.
doctor-sleep-can = Datorn hålls vaken när rummet är öppet.
doctor-sleep-lid = Den somnar ändå om locket stängs: håll locket öppet.
doctor-sleep-never = Enligt inställningarna somnar datorn inte av sig själv.
doctor-sleep-minutes = Datorn kan inte ombes att hålla sig vaken, och enligt inställningarna somnar den { $minutes } minuter efter den senaste tryckningen.
doctor-sleep-unknown = Datorn kan inte ombes att hålla sig vaken, och dess viloinställningar kan inte läsas.
doctor-sleep-do-linux = Stäng av automatiskt vänteläge i skrivbordets ströminställningar under tillfället.
doctor-sleep-do-mac = Systeminställningar, Låst skärm (och Batteri, Alternativ): låt skärmen aldrig släckas, eller kör caffeinate -d i ett annat fönster.
doctor-sleep-do-windows = Inställningar, System, Ström: ställ viloläge och skärmsläckning på Aldrig under tillfället.

doctor-disk-free = { $free } { $unit ->
    [gb] GB
   *[mb] MB
} ledigt i mappen { $folder }.
doctor-disk-free-do = Frigör utrymme på disken: ett tillfälle och dess papper tar tiotals megabyte.
doctor-disk-closed = Det går inte att skriva i mappen { $folder }.
doctor-disk-closed-do = Välj en annan plats (--db, eller en annan mapp vid export), eller be om rättighet till mappen.
doctor-database-new = Databasen finns inte än; den skapas i filen { $path }.
doctor-database-well = Databasen är hel: { $count ->
    [one] ett tillfälle
   *[other] { $count } tillfällen
}, { $path }.

doctor-clock = Klockan är { $now } ({ $zone }).
doctor-clock-compare = Jämför med väggklockan: tidsplanen och svarens klockslag kommer härifrån.
doctor-clock-behind = Klockan är { $now } ({ $zone }), men på datorn har något redan skrivits { $last }.
doctor-clock-do = Rätta klockan och tidszonen i datorns inställningar innan du börjar.

doctor-terminal-size = Terminalen är { $columns }×{ $rows }: vyerna ryms.
doctor-terminal-small = Terminalen är { $columns }×{ $rows }, och vyerna behöver minst 80×24.
doctor-terminal-small-do = Gör fönstret större eller texten mindre (ofta Ctrl och −).
doctor-terminal-none = Det här körs inte i en terminal, så storlek och färger kan inte kontrolleras.
doctor-colours-all = Alla färger.
doctor-colours-256 = 256 färger: räcker gott.
doctor-colours-few = Terminalen uppger bara några få färger.
doctor-colours-few-do = Om färgerna ser konstiga ut, prova ett annat terminalprogram. Tecken och ord säger samma sak utan färg.
doctor-colours-unwanted = Färgerna är avstängda (NO_COLOR). Tecken och ord säger samma sak.
doctor-colours-dumb = Terminalen säger att den bara kan rader (TERM=dumb).
doctor-colours-dumb-do = Använd ett annat terminalprogram, eller led tillfället som rader: paja serve.
doctor-letters-well = Alla bokstäver kommer rätt (UTF-8).
doctor-letters-other = Terminalens teckenkodning är { $encoding }: en del bokstäver kan bli fel.
doctor-letters-do = Byt till UTF-8 i terminalprogrammets inställningar, i Windows med chcp 65001.
doctor-blocks = { $sample }
doctor-blocks-do = På raden finns: halva upptill, halva nedtill, hel ruta; full, halvfull, tom och streckad boll; bock, triangel, ä, ö, å. Ser du rutor eller frågetecken, byt terminalprogrammets typsnitt.

doctor-title = Är allt klart?
doctor-looking = Kontrollerar…
doctor-scan = Skanna rutan med din egen telefon:
doctor-waiting = Väntar på en telefon. Wi-Fi på, mobildata av. Öppnas den inte? Telefonen är i ett annat nät, gäst-Wi-Fi håller telefoner isär, eller en brandvägg stoppar.
doctor-waiting-public = Väntar på en telefon, i vilket nät som helst. Öppnas den inte? Proxyn eller tunneln leder inte till den här datorn.
doctor-reached = { $browser } nådde den här datorn { $time }.
doctor-reached-fast = { $browser } nådde den här datorn { $time }. Hastighet { $milliseconds } ms: bra.
doctor-reached-slow = { $browser } nådde den här datorn { $time }. Hastighet { $milliseconds } ms: långsam.
doctor-phone = En telefon
doctor-back = tillbaka till aulan
doctor-choose = På vilken adress kommer telefonerna in?
doctor-choose-do = den här adressen
doctor-again = kontrollera igen
