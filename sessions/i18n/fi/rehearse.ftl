# Harjoitus: mitä keksityt pöydät sanovat ja mitä harjoituksesta jäi käteen.
rehearse-name = Harjoitus
rehearse-aside-1 = Aloitamme tästä heti ensi viikolla.
rehearse-aside-2 = Tästä puhuimme pisimpään.
rehearse-aside-3 = Pystymme siihen kiireessäkin.
rehearse-aside-4 = Yksi meistä oli eri mieltä.
rehearse-aside-5 = Kokeilemme ensin kuukauden.
rehearse-aside-6 = Asiakkaatkin toivovat tätä.
rehearse-aside-7 = Osa meistä tekee näin jo nyt.
rehearse-aside-8 = Kysymme vielä asiakkailta.
