# Paperi: Word, HTML ja PDF.
paper-contents = Sisällys
paper-chart-thing = Mitä arvioitiin
paper-chart-gap = Ero
paper-chart-range = Matalin–korkein
