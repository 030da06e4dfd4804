# Miksi vastaus ei kelpaa; näkyy kentän vieressä puhelimessa ja näppäimistöllä.
answer-empty = Kirjoittakaa ensin vastaus.
answer-long = Vastaus on liian pitkä: { $length } merkkiä, enintään { $limit } mahtuu. Tiivistäkää hieman.
answer-many = Ideoita on { $count }, enintään { $most } mahtuu. Valitkaa tärkeimmät.
answer-idea-long = Idea { $number } on liian pitkä: { $length } merkkiä, enintään { $limit } mahtuu. Jakakaa se kahdelle riville.
answer-missing = Valitkaa luku { $low }–{ $high }.
answer-range = Luvun pitää olla { $low }–{ $high }.
