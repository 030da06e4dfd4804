# Papperet: Word, HTML och PDF.
paper-contents = Innehåll
paper-chart-thing = Vad som bedömdes
paper-chart-gap = Skillnad
paper-chart-range = Lägst–högst
