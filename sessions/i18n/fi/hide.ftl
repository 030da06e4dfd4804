# Yksittäisen vastauksen piilottaminen salilta.
hide-title = Piilota tai tuo takaisin
hide-why = Piilotettu vastaus ei näy valkokankaalla eikä muiden puhelimissa. Se säilyy koosteessa.
hide-none = Tässä vaiheessa ei ole vielä vastauksia, joita voisi piilottaa.
hide-hidden = piilossa
hide-hide = piilota pöydän { $table } vastaus
hide-bring-back = tuo pöydän { $table } vastaus takaisin
hide-label-back = takaisin
hide-someone = Joku
hide-hide-one = piilota tämä vastaus
hide-bring-back-one = tuo tämä vastaus takaisin
hide-label-bring = tuo takaisin
