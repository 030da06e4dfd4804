# Sammanställningen på skärmen och hur den sparas i en fil.
report-empty = Ingen har svarat än. Sammanställningen fylls på när borden svarar.
report-answered = { $answered } / { $tables } bord har svarat
report-left-out = hoppades över
report-export = spara sammanställningen i en fil
report-choose = I vilket format ska sammanställningen sparas?
report-md = Text (Markdown): att läsa och skriva ut
report-csv = Tabell (CSV): för Excel och andra kalkylprogram
report-json = Data (JSON): för andra program
report-language = Sammanställningens språk: { $language }
report-write = spara
report-written = Sammanställningen är sparad: { $path }
