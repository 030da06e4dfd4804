# Tarkistus ennen tilaisuutta: paja doctor ja aulan tarkistus.
doctor-state-ok = kunnossa
doctor-state-warning = huomaa
doctor-state-wrong = vialla
doctor-sum = { $wrong ->
    [0] { $warnings ->
        [0] Kaikki on kunnossa.
        [one] Kunnossa { $fine }, huomattavaa yksi. Mikään ei estä aloittamasta.
       *[other] Kunnossa { $fine }, huomattavaa { $warnings }. Mikään ei estä aloittamasta.
    }
    [one] Yksi asia on vialla. Korjaa se ennen kuin ihmiset tulevat. Huomattavaa { $warnings }, kunnossa { $fine }.
   *[other] { $wrong } asiaa on vialla. Korjaa ne ennen kuin ihmiset tulevat. Huomattavaa { $warnings }, kunnossa { $fine }.
}
doctor-late = Tarkistus ei valmistunut ajoissa. Tarkista uudelleen; jos sama toistuu, katso tämä käsin.
doctor-failed = Tarkistus ei onnistunut tällä koneella; lokissa lukee miksi. Katso tämä käsin.

doctor-name-address = Osoite
doctor-name-adapter = Muu yhteys
doctor-name-phones = Puhelimet
doctor-name-port = Portti
doctor-name-firewall = Palomuuri
doctor-name-power = Virta
doctor-name-sleep = Lepotila
doctor-name-disk = Levy
doctor-name-documents = Asiakirjat
doctor-name-database = Tietokanta
doctor-name-clock = Kello
doctor-name-terminal = Pääte
doctor-name-colours = Värit
doctor-name-letters = Kirjaimet
doctor-name-blocks = Merkit

doctor-kind-wifi = Wi-Fi
doctor-kind-lan = lähiverkko
doctor-kind-hotspot = tämän koneen itse jakama verkko
doctor-kind-public = julkinen osoite
doctor-kind-mobile = mobiiliverkko, johon ei pääse ulkoa
doctor-kind-vpn = VPN-yhteys, jossa puhelimet eivät ole
doctor-kind-virtual = virtuaalikoneiden sisäinen verkko
doctor-kind-unassigned = osoite, jonka kone keksi itse, koska verkko ei antanut
doctor-kind-loopback = vain tämä kone

doctor-address-one = Puhelimet pääsevät sisään osoitteesta { $address } ({ $name }: { $kind }).
doctor-address-several = Puhelimille kerrotaan { $address } ({ $name }: { $kind }), mutta kone on muissakin verkoissa: { $others }.
doctor-address-several-do = Jos puhelimet ovat toisessa näistä, vaihda osoite: aulassa T ja Enter, tai käynnistä valitsimella --host.
doctor-address-chosen = Puhelimille kerrotaan { $address } ({ $name }: { $kind }), jonka valitsit käsin.
doctor-address-host = Puhelimille kerrotaan { $address } ({ $name }: { $kind }), joka annettiin valitsimella --host.
doctor-address-inside = Huone on vain tämän koneen osoitteessa { $host }; puhelimet eivät pääse siihen.
doctor-address-unknown = Tällä koneella ei ole osoitetta { $host }.
doctor-address-host-do = Käynnistä ilman valitsinta --host, niin osoite löytyy itsestään.
doctor-address-public = Puhelimille kerrotaan { $url }, joka annettiin valitsimella --public-url.
doctor-address-public-do = Paja ei näe, tuoko se tähän koneeseen: kokeile omalla puhelimella.
doctor-address-none = Tämä kone ei ole verkossa, josta puhelimet pääsisivät siihen.
doctor-address-join = Liitä kone samaan Wi-Fiin kuin puhelimet, tai jaa verkko puhelimesta.
doctor-adapter = { $address } ({ $name }) ei ole puhelimia varten: { $kind }.
doctor-adapter-vpn-do = Jos puhelimet eivät pääse sisään, katkaise VPN tilaisuuden ajaksi: moni VPN sulkee lähiverkon.

doctor-phones-lan = Tavallinen verkko: osoitteita riittää 130 puhelimelle. Kuinka monta puhelinta tukiasema jaksaa, sitä Paja ei näe.
doctor-phones-lan-do = 10 puhelinta onnistuu melkein aina. 30: yksi puhelin pöytää kohti riittää. 130: kysy talosta, kestääkö tukiasema, tai pyydä yksi puhelin pöytää kohti. Vieraiden Wi-Fi voi erottaa puhelimet koneesta: kokeile omalla puhelimella.
doctor-phones-hotspot = Tämä näyttää puhelimen jakamalta verkolta. Sellainen kantaa yleensä vain 5–10 laitetta.
doctor-phones-own = Tämä kone jakaa verkon itse. Sellainen kantaa yleensä vain 5–10 laitetta.
doctor-phones-small = Verkossa on osoite vain { $places } laitteelle.
doctor-phones-few-do = 10 puhelinta: yksi pöytää kohti. 30 tai 130: talon Wi-Fi, oma tukiasema tai julkinen osoite. Lisää: docs/venue.fi.md.
doctor-phones-public = Puhelimet tulevat internetin kautta, omalla mobiilidatallaan tai Wi-Fillä: 130 puhelinta ei ole verkolle mitään.

doctor-port-free = Portti { $port } on vapaa.
doctor-port-other = Portti { $wanted } on varattu, joten käyttöön tulee { $port }.
doctor-port-other-do = Ehkä toinen Paja on auki? Jos osoite on jo jaettu, sulje se, joka pitää porttia { $wanted }, ja käynnistä uudelleen.
doctor-port-proxy-do = Välityspalvelin vie puhelimet porttiin { $wanted }: vapauta se tai anna toinen valitsimella --port molemmissa.
doctor-port-answers = Huone vastaa portissa { $port }.
doctor-port-silent = Huone ei vastaa omassa portissaan { $port }.
doctor-port-silent-do = Poistu aulasta ja jatka tilaisuutta alkunäytöstä; vastaukset ovat tallessa.

doctor-firewall-off = Palomuuri ei ole päällä, tai sen käyttämää palvelua ei ole.
doctor-firewall-unknown = Palomuuria ei voi lukea ilman pääkäyttäjän oikeuksia.
doctor-firewall-unknown-do = Kokeile omalla puhelimella. Jos osoite aukeaa tällä koneella mutta ei puhelimessa, salli portti { $port } palomuurista.
doctor-firewall-ufw = Palomuuri ufw on päällä.
doctor-firewall-ufw-do = Jos puhelimet eivät pääse sisään: sudo ufw allow { $port }/tcp
doctor-firewall-firewalld = Palomuuri firewalld on päällä.
doctor-firewall-firewalld-do = Jos puhelimet eivät pääse sisään: sudo firewall-cmd --add-port={ $port }/tcp
doctor-firewall-mac = macOS:n palomuuri on päällä.
doctor-firewall-mac-do = Kun macOS kysyy, saako Python ottaa vastaan yhteyksiä, vastaa Salli. Muuten: Järjestelmäasetukset, Verkko, Palomuuri.
doctor-firewall-mac-all = macOS:n palomuuri estää kaikki tulevat yhteydet.
doctor-firewall-mac-all-do = Järjestelmäasetukset, Verkko, Palomuuri, Valinnat: ota ”Estä kaikki tulevat yhteydet” pois.
doctor-firewall-windows = Windowsin palomuuri on päällä.
doctor-firewall-windows-do = Kun Windows kysyy, salli Python yksityisissä verkoissa.
doctor-firewall-windows-public = Windowsin palomuuri on päällä, ja Windows pitää tätä verkkoa julkisena.
doctor-firewall-windows-public-do = Vaihda verkko yksityiseksi (Asetukset, Verkko ja internet, verkon ominaisuudet), tai salli Python myös julkisissa verkoissa.

doctor-power-mains = Laturi on kiinni, akku { $percent } %.
doctor-power-battery = Kone käy akulla, jäljellä { $percent } %.
doctor-power-unknown = Akku { $percent } %; kone ei kerro, onko laturi kiinni.
doctor-power-do = Laita laturi kiinni ennen kuin aloitat.
doctor-power-none = Akkua ei näy: kone käy verkkovirralla, tai se ei kerro akustaan.

doctor-sleep-kept = Kone pysyy hereillä niin kauan kuin huone on auki.
doctor-sleep-can = Kone pysyy hereillä, kun huone on auki.
doctor-sleep-lid = Kannen sulkeminen nukuttaa silti: pidä kansi auki.
doctor-sleep-never = Asetusten mukaan kone ei nukahda itsestään.
doctor-sleep-minutes = Konetta ei voi pyytää pysymään hereillä, ja asetusten mukaan se nukahtaa { $minutes } minuutin kuluttua viimeisestä painalluksesta.
doctor-sleep-unknown = Konetta ei voi pyytää pysymään hereillä, eikä sen uniasetuksia voi lukea.
doctor-sleep-do-linux = Ota automaattinen valmiustila pois työpöydän virta-asetuksista tilaisuuden ajaksi.
doctor-sleep-do-mac = Järjestelmäasetukset, Lukittu näyttö (ja Akku, Valinnat): aseta näytön sammutukseksi Ei koskaan, tai aja toisessa ikkunassa caffeinate -d.
doctor-sleep-do-windows = Asetukset, Järjestelmä, Virta: aseta lepotilaksi ja näytön sammutukseksi Ei koskaan tilaisuuden ajaksi.

doctor-disk-free = Tilaa { $free } { $unit ->
    [gb] Gt
   *[mb] Mt
} kansiossa { $folder }.
doctor-disk-free-do = Vapauta levyltä tilaa: tilaisuus ja sen paperit vievät kymmeniä megatavuja.
doctor-disk-closed = Kansioon { $folder } ei voi kirjoittaa.
doctor-disk-closed-do = Valitse toinen paikka (--db, tai viennissä toinen kansio), tai pyydä oikeus kansioon.
doctor-database-new = Tietokantaa ei vielä ole; se syntyy tiedostoon { $path }.
doctor-database-well = Tietokanta on ehjä: { $count ->
    [one] yksi tilaisuus
   *[other] { $count } tilaisuutta
}, { $path }.

doctor-clock = Kello on { $now } ({ $zone }).
doctor-clock-compare = Vertaa seinäkelloon: aikataulu ja vastausten kellonajat tulevat tästä.
doctor-clock-behind = Kello on { $now } ({ $zone }), mutta koneella on jo kirjoitettu { $last }.
doctor-clock-do = Korjaa kello ja aikavyöhyke koneen asetuksista ennen kuin aloitat.

doctor-terminal-size = Pääte on { $columns }×{ $rows }: näytöt mahtuvat.
doctor-terminal-small = Pääte on { $columns }×{ $rows }, ja näytöt tarvitsevat vähintään 80×24.
doctor-terminal-small-do = Suurenna ikkunaa tai pienennä kirjasinta (usein Ctrl ja −).
doctor-terminal-none = Tätä ei ajeta päätteessä, joten sen kokoa ja värejä ei voi katsoa.
doctor-colours-all = Kaikki värit.
doctor-colours-256 = 256 väriä: riittää hyvin.
doctor-colours-few = Pääte kertoo vain muutamasta väristä.
doctor-colours-few-do = Jos värit näyttävät oudoilta, kokeile toista pääteohjelmaa. Merkit ja sanat kertovat saman ilman värejä.
doctor-colours-unwanted = Värit on otettu pois (NO_COLOR). Merkit ja sanat kertovat saman.
doctor-colours-dumb = Pääte sanoo, ettei se osaa muuta kuin rivejä (TERM=dumb).
doctor-colours-dumb-do = Käytä toista pääteohjelmaa, tai vedä tilaisuus riveinä: paja serve.
doctor-letters-well = Kaikki kirjaimet tulevat oikein (UTF-8).
doctor-letters-other = Päätteen merkistö on { $encoding }: osa kirjaimista voi tulla väärin.
doctor-letters-do = Vaihda merkistöksi UTF-8 pääteohjelman asetuksista, Windowsissa komennolla chcp 65001.
doctor-blocks = { $sample }
doctor-blocks-do = Rivillä on: puolikas ylös, puolikas alas, koko ruutu; täysi, puolitäysi, tyhjä ja katkoviivainen pallo; rasti, kolmio, ä, ö, å. Jos näet laatikoita tai kysymysmerkkejä, vaihda pääteohjelman kirjasin.

doctor-title = Onko kaikki valmista?
doctor-looking = Tarkistetaan…
doctor-scan = Lue ruutu omalla puhelimellasi:
doctor-waiting = Odotetaan puhelinta. Wi-Fi päälle, mobiilidata pois. Ei aukea? Puhelin on toisessa verkossa, vieraiden Wi-Fi erottaa puhelimet, tai palomuuri estää.
doctor-waiting-public = Odotetaan puhelinta. Sen verkko saa olla mikä tahansa. Ei aukea? Välityspalvelin tai tunneli ei tuo tälle koneelle.
doctor-reached = { $browser } tavoitti tämän koneen { $time }.
doctor-reached-fast = { $browser } tavoitti tämän koneen { $time }. Nopeus { $milliseconds } ms: hyvä.
doctor-reached-slow = { $browser } tavoitti tämän koneen { $time }. Nopeus { $milliseconds } ms: hidas.
doctor-phone = Puhelin
doctor-back = takaisin aulaan
doctor-choose = Mistä osoitteesta puhelimet pääsevät sisään?
doctor-choose-do = tämä osoite
doctor-again = tarkista uudelleen
