# Repetitionen: vad de påhittade borden säger och vad den ledde till.
rehearse-aside-1 = Vi börjar redan nästa vecka.
rehearse-aside-2 = Det här talade vi längst om.
rehearse-aside-3 = Det klarar vi också när det är bråttom.
rehearse-aside-4 = En av oss var av annan åsikt.
rehearse-aside-5 = Vi prövar det först i en månad.
rehearse-aside-6 = Det önskar kunderna också.
rehearse-aside-7 = En del av oss gör redan så.
rehearse-aside-8 = Vi frågar ännu kunderna.
rehearse-database = Repetitionen har en egen tillfällig databas. Lämna bort --db.
rehearse-fewer-people = Det måste finnas minst lika många människor som bord: --people { $people } räcker inte till { $tables } bord.
rehearse-nothing = Repetitionen tog slut innan någon hann svara.
rehearse-report = Du repeterade med { $tables } bord: { $answers } svar från { $phones ->
    [one] en telefon
   *[other] { $phones } telefoner
 }.
rehearse-happened = Medan det pågick: { $what }.
rehearse-changes = { $count ->
    [one] ett ändrat svar
   *[other] { $count } ändrade svar
 }
rehearse-withdrawals = { $count ->
    [one] ett svar som togs tillbaka
   *[other] { $count } svar som togs tillbaka
 }
rehearse-late-comers = { $count ->
    [one] en som kom för sent
   *[other] { $count } som kom för sent
 }
rehearse-wrong-codes = { $count ->
    [one] en felaktig kod
   *[other] { $count } felaktiga koder
 }
rehearse-naps = { $count ->
    [one] en telefon som somnade
   *[other] { $count } telefoner som somnade
 }
rehearse-reloads = { $count ->
    [one] en sida som laddades om mitt i skrivandet
   *[other] { $count } sidor som laddades om mitt i skrivandet
 }
rehearse-more-time = { $count ->
    [one] en begäran om mer tid
   *[other] { $count } önskemål om mer tid
 }
rehearse-refused = Programmet avvisade svar: { $what }.
rehearse-unfit = { $count ->
    [one] ett som inte passade frågan
   *[other] { $count } som inte passade frågan
 }
rehearse-late = { $count ->
    [one] ett som kom för sent
   *[other] { $count } som kom för sent
 }
rehearse-overtaken = { $count ->
    [one] ett där bordets andra telefon hann före
   *[other] { $count } där bordets andra telefon hann före
 }
rehearse-large = { $count ->
    [one] ett som var för stort att läsa
   *[other] { $count } som var för stora att läsa
 }
rehearse-unexpected = Det här borde aldrig hända, berätta om det för dem som gör programmet: { $what }.
rehearse-again = Ingenting sparades. Samma repetition en gång till: { $command }
