# The summary on the screen and saving it in a file.
report-empty = Nobody has answered yet. The summary fills up as the tables answer.
report-answered = { $answered } / { $tables } tables answered
report-left-out = left out
report-export = save the summary in a file
report-choose = In which format is the summary saved?
report-md = Text (Markdown): to read and to print
report-csv = Table (CSV): for Excel and other spreadsheets
report-json = Data (JSON): for other programs
report-language = Language of the summary: { $language }
report-write = save
report-written = The summary is saved: { $path }
