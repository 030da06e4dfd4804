# Repetitionen: vad de påhittade borden säger och vad den ledde till.
rehearse-name = Repetition
rehearse-aside-1 = Vi börjar redan nästa vecka.
rehearse-aside-2 = Det här talade vi längst om.
rehearse-aside-3 = Det klarar vi också när det är bråttom.
rehearse-aside-4 = En av oss var av annan åsikt.
rehearse-aside-5 = Vi prövar det först i en månad.
rehearse-aside-6 = Det önskar kunderna också.
rehearse-aside-7 = En del av oss gör redan så.
rehearse-aside-8 = Vi frågar ännu kunderna.
