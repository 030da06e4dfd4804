# The paper: Word, HTML and PDF.
paper-contents = Contents
paper-chart-thing = What was rated
paper-chart-gap = Gap
paper-chart-range = Lowest–highest
