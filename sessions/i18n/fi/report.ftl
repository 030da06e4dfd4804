# Kooste näytöllä ja sen tallentaminen tiedostoon.
report-empty = Kukaan ei ole vielä vastannut. Kooste täyttyy sitä mukaa kuin pöydät vastaavat.
report-answered = { $answered } / { $tables } pöytää vastasi
report-left-out = jätettiin väliin
report-export = tallenna kooste tiedostoon
report-choose = Missä muodossa kooste tallennetaan?
report-md = Teksti (Markdown): luettavaksi ja tulostettavaksi
report-csv = Taulukko (CSV): Exceliin ja muihin taulukkoihin
report-json = Tietorakenne (JSON): muille ohjelmille
report-language = Koosteen kieli: { $language }
report-write = tallenna
report-written = Kooste on tallennettu: { $path }
