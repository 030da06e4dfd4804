# Harjoitus: mitä keksityt pöydät sanovat ja mitä harjoituksesta jäi käteen.
rehearse-aside-1 = Aloitamme tästä heti ensi viikolla.
rehearse-aside-2 = Tästä puhuimme pisimpään.
rehearse-aside-3 = Pystymme siihen kiireessäkin.
rehearse-aside-4 = Yksi meistä oli eri mieltä.
rehearse-aside-5 = Kokeilemme ensin kuukauden.
rehearse-aside-6 = Asiakkaatkin toivovat tätä.
rehearse-aside-7 = Osa meistä tekee näin jo nyt.
rehearse-aside-8 = Kysymme vielä asiakkailta.
rehearse-database = Harjoituksella on oma tilapäinen tietokantansa. Jätä --db pois.
rehearse-fewer-people = Ihmisiä on oltava ainakin yhtä monta kuin pöytiä: --people { $people } ei riitä, kun pöytiä on { $tables }.
rehearse-nothing = Harjoitus päättyi ennen kuin kukaan ehti vastata.
rehearse-report = Harjoittelit { $tables ->
    [one] yhden pöydän
   *[other] { $tables } pöydän
 } kanssa: { $answers ->
    [one] yksi vastaus
   *[other] { $answers } vastausta
 } { $phones ->
    [one] yhdeltä puhelimelta
   *[other] { $phones } puhelimelta
 }.
rehearse-happened = Samalla sattui: { $what }.
rehearse-changes = { $count ->
    [one] yksi korjattu vastaus
   *[other] { $count } korjattua vastausta
 }
rehearse-withdrawals = { $count ->
    [one] yksi peruttu vastaus
   *[other] { $count } peruttua vastausta
 }
rehearse-late-comers = { $count ->
    [one] yksi myöhästyjä
   *[other] { $count } myöhästyjää
 }
rehearse-wrong-codes = { $count ->
    [one] yksi väärä koodi
   *[other] { $count } väärää koodia
 }
rehearse-naps = { $count ->
    [one] yksi nukahtanut puhelin
   *[other] { $count } nukahtanutta puhelinta
 }
rehearse-reloads = { $count ->
    [one] yksi kesken kirjoittamisen uudelleen ladattu sivu
   *[other] { $count } kesken kirjoittamisen uudelleen ladattua sivua
 }
rehearse-more-time = { $count ->
    [one] yksi pyyntö saada lisää aikaa
   *[other] { $count } pyyntöä saada lisää aikaa
 }
rehearse-refused = Ohjelma torjui vastauksia: { $what }.
rehearse-unfit = { $count ->
    [one] yhden kysymykseen sopimattoman
   *[other] { $count } kysymykseen sopimatonta
 }
rehearse-late = { $count ->
    [one] yhden liian myöhään tulleen
   *[other] { $count } liian myöhään tullutta
 }
rehearse-overtaken = { $count ->
    [one] yhden pöydän toisen puhelimen ohittaman
   *[other] { $count } pöydän toisen puhelimen ohittamaa
 }
rehearse-large = { $count ->
    [one] yhden aivan liian suuren
   *[other] { $count } aivan liian suurta
 }
rehearse-unexpected = Tätä ei pitäisi sattua koskaan, kerro siitä ohjelman tekijöille: { $what }.
rehearse-again = Mitään ei tallennettu. Saman harjoituksen saat uudelleen näin: { $command }
