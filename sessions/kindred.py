"""Words of the field that speak of the same thing, in Finnish, Swedish and English.

No measure of letters sees that *jono*, *odottaa* and *kö* belong together; a list does. A word that
ends in a hyphen stands for all that begin with it; the longest that fits a word counts.
"""

FAMILIES: dict[str, str] = {
    "greeting": """
        terve tervehd- tervehti- tervetul- moi moik- morjen- huomenta hymy- katse katseen katsei-
        katsek- katson katsoo katsomme katsotaan esittäy- silmi- läsnä- kättel-
        hej hejs- häls- ögon- blick- le ler leende- välkom- närvar- goddag
        hello hi greet- smil- eye eyes introduce introduces introducing look looks welcom-
        presen- nod""",
    "respect": """
        kuunte- kohtaa- kohdat- kohtel- ystäväl- arvost- kunnioit- empat- asenn- ymmärt-
        lyss- bemöt- vänlig- artig- respekt- attityd- förstå-
        listen- polite- friendl- kindn- respect- attitud-""",
    "waiting": """
        jono- odota- odott- odotus- ruuhka- hidas hita- nopea- nopeu- viiv- viipy- kesto- kauan
        vuoronum- ajanvara- linjasto- serveringslin-
        kö kön köer köerna köa köar kös- könumm- matkö- lunchkö- vänt- rusning- snabb- långsam-
        dröj- nummerlapp- tidsbok-
        queu- wait- slow- quick- faster delay- speed- rush- backlog-""",
    "telling": """
        tiedot- tiedon- tiedoks- info- kerro kerrom- kerron kerrot- kerroi- kerto- ilmoi- viest-
        kuulut- etukät- ajoissa selke- avoimuu- uutis- tekstiv- läpinäk-
        berätt- meddel- besked- nyhet- förhand- brev- veckobrev- sms- tydlig- öppenhet- kommunik-
        tell- told announ- notif- message- texts news- bullet- updat- explai- advance- transpar-
        communic-""",
    "reaching": """
        puhel- soit- tavoitta- tavoita tavoitet- vaihde vaihte- vastaaja- sähköpos- sposti-
        meili- yhteydeno- palvelunum- päivyst- takaisinsoit-
        telef- ring rings ringa ringer ringd- ringing uppring- samtal- växel- mejl- servicenum-
        epost- nå når nås nåba- frånvaro-
        phone- call calls called callin- callba- voicem- email- mail mails reach- switchb-""",
    "finding": """
        opast- kyltt- kylti- nuoli- nuole- kartta- karta- löyt- eksy- reitt- reiti- perille
        sisäänk- viitoit-
        skylt- pil pilar- pilen kartor- hitta- peka pekar vilse vägen vägvis- utmärk- ingång-
        sign signs signag- signp- map maps arrow- pointing lost find findi- direction- wayfind-
        entranc-""",
    "feedback": """
        palaute- palautte- reklam- valitu- valitta- kiito- kiitt- moit- kysely- anteeks- suuttu-
        suutu- vihai- pahoittel-
        respons- klag- återkopp- beröm- tack- enkät- ursäkt- arg arga missnöj- utvärder-
        feedba- compla- prais- thank- survey- apolog- sorry angry anger- evaluat-""",
    "together": """
        yhteis- yhdess- tiimi- palaver- kokou- naapur- verkosto- tutust- siilo- pompot- luukul-
        kolleg- työkav- työkier-
        samarb- samverk- tillsam- gemens- team- möte möten mötet grann- arbetskam- lucka luckor
        cooper- collab- togeth- joint- share- meetin- colleag- workmat- neighbo-""",
    "tools": """
        tietoko- kone konee- koneit- ohjelm- järjestelm- laite laitt- väline- työväl- tablet-
        sovellu- tulost- salasan- kassakon- kärry-
        dator- programv- bokningspro- system- maskin- verktyg- skrivar- lösenord- pekplatt-
        surfplatt- app appar appen utrust- apparat- vagn-
        comput- machin- tool tools print- passwor- laptop- softwar- device- apps equipm-
        trolley-""",
    "staffing": """
        sijai- henkilöst- henkilök- resurs- mitoit- työvuor- kiire- ylit- avustaj- ehdi- ehti-
        väkeä kuormit- rekry-
        personal- bemann- vikari- skift- stress- övertid- hinn- assist- brådsk-
        staff- substit- shift- overtim- hire- hiring- recruit- resour- understaff- hurry-
        workload-""",
    "premises": """
        siivo- siist- puhta- likai- likas roska- vessa- wc tila tilat tiloi- tiloj- tuoli- tuole-
        kalust- viihty- hais- haju- sisäil- matto- mato- kylm- lämpöt- valais-
        städ- ren rena rent renlig- smuts- skräp- toal- lokal- utrymm- stol stolar- möbe- lukt-
        trivs- kall kallt belysn-
        clean- tidy- tidi- dirt- rubbish- trash- toilet- restroom- loo premis- furnit- chair-
        smell- cold- cosy- mats lightin-""",
    "access": """
        esteet- esteellis- kieli- kielt- kiele- selkok- selkeäk- ymmärrettäv- ruotsi- englan-
        suomek- suomea- tulk- luisk- pyörätuol- näkövam- huonokuul- kuulov- induktio- kääntä-
        käännö- monikie-
        tillgäng- språk- lättläs- begrip- svensk- engels- finska tolk- ramp ramper rullst-
        hörsel- hörsl- synska- överst- flersp-
        accessi- langua- swedis- englis- finnis- interpret- ramps wheelch- hearing- translat-
        disab- blind deaf""",
    "skills": """
        koulutu- koulutt- osaam- osaaj- kurss- perehd- oppi opit oppia oppii opitaan oppim-
        taito- taido- ammatti- valmenn- kertau-
        utbild- fortbild- fadder- kurs kurser- kursen kunnan- kunskap- introduk- introducera- lär
        lära lärt- lärdom- coach- kompet- inskol- repet-
        train- course- skill- induct- learn- compet- educat- onboard- mentor- buddy teachi-""",
    "food": """
        ruoka- ruoan- ruua- ruois- lounas- lounaa- ateri- keitti-
        mat maten maträ- matsal- lunch- kök köke- måltid- meny-
        food- meal- kitchen- menu- canteen- diet-""",
    "school": """
        koulu koulun koulut koulus- koului- koulul- oppila- opettaj- luokk- luoka- laps- laste-
        päiväko- eskar- huolta- vanhem- rehto-
        skol- elev- lärar- klass- barn- dagis- daghem- förskol- föräldr- rektor-
        school- pupil- teacher- class classes classr- kids child- daycare- parent- headte-""",
    "safety": """
        turva- tapatu- vaara- ensiap- palo-
        säker- trygg- olyck- fara farlig- brand-
        safe safet- secur- accide- danger- emergenc-""",
    "wellbeing": """
        hyvinvo- jaksa- tauko- tauo- ilmapi- työhyv- virkis-
        välbef- välmå- orka orkar paus- trivsel- stämning- återhämt-
        wellbe- energy- atmosph- break breaks moral-""",
    "leading": """
        esihenk- esimie- johta- johto- johdo- päättä- päätö-
        chef- ledning- ledar- förman- beslut- politik-
        manag- boss- supervis- leader- decisi- politic-""",
    "money": """
        palkka- palkat palko- raha- hinta- hinnat hinnan hinnoi- maksu- budje-
        lön löne- pengar- pris priser- budget- avgift-
        pay wage- salar- price- money- fee fees""",
    "travel": """
        pysäk- parkki- liiken- polkup-
        buss- parker- cyk- trafik- hållplats-
        bus buses parking- bike- bicyc- traffi-""",
    "green": """
        ympärist- kierrät- luomu- lähiru- ilmasto- hävik-
        miljö- återvinn- ekolog- närprod- svinn- klimat- matsvinn-
        environ- recyc- organic- waste- climat-""",
    "promise": """
        lupau- lupaa- laatu- laadu-
        löft- lova- kvalit-
        promis- qualit-""",
    "online": """
        verkko- verkos- netti- netis- chat- digi- sivut sivui- sähköi-
        webb- nätet nättj- hemsid-
        websi- online- homepag-""",
    "papers": """
        lomak- hakem- lupa luvat lupia luvis- lupap- asiakir-
        blankett- ansök- bygglov- tillstånd-
        forms applica- permit- paperw-""",
    "needs": """
        tarpe- tarve toive- toivo- odotuks-
        behov- önsk- förvänt-
        needs wish- expect-""",
    "hours": """
        aukiol- auki avoin-
        öppet-
        opening hours""",
}
"""The words of each family; its name is for readers only."""
