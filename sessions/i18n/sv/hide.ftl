# Att dölja ett enskilt svar för salen.
hide-title = Dölj eller ta fram igen
hide-why = Ett dolt svar syns varken på duken eller i andras telefoner. Det finns kvar i sammanställningen.
hide-none = I det här steget finns det inga svar att dölja än.
hide-hidden = dolt
hide-hide = dölj bord { $table }:s svar
hide-bring-back = visa bord { $table }:s svar igen
hide-label-back = tillbaka
hide-someone = Någon
hide-hide-one = dölj det här svaret
hide-bring-back-one = visa det här svaret igen
hide-label-bring = visa igen
