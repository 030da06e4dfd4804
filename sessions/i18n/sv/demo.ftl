# Provtillfället: dess namn.
demo-name = Provtillfälle
demo-unit = Exempelstaden
demo-place = Fullmäktigesalen
demo-table-kitchen = Köket
demo-table-cleaning = Städningen
demo-table-school = Skolan
demo-table-early = Småbarnspedagogiken
demo-table-office = Stadshuset
demo-table-library = Biblioteket
demo-table-housing = Hyreshusen
demo-table-elected = Förtroendevalda
