# Varför ett svar inte duger; visas bredvid fältet i telefonen och vid tangentbordet.
answer-empty = Skriv först ett svar.
answer-long = Svaret är för långt: { $length } tecken, högst { $limit } ryms. Korta av lite.
answer-many = Ni har { $count } idéer, högst { $most } ryms. Välj de viktigaste.
answer-idea-long = Idé { $number } är för lång: { $length } tecken, högst { $limit } ryms. Dela den på två rader.
answer-missing = Välj en siffra { $low }–{ $high }.
answer-range = Siffran ska vara { $low }–{ $high }.
