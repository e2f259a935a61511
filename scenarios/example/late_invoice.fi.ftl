# source: 3f027cca
title = Lasku, jota kukaan ei maksa
# source: 970aebea
summary = Kolme viikkoa myöhässä, ja nyt pitäisi saada alennusta.
# source: 62621d7f
role = Maalasit asunnon ja lähetit laskun.
# source: c60f4f28
aim = Saada lasku maksetuksi kokonaan.
# source: b2f95e71
situation = Asunto on valmis. Lasku, { $bill }, erääntyi { $due }.
# source: 209b38b1
demand = Kymmenen prosenttia pois, tai maksua ei tule
# source: ff859801
client-name = Taina Pelto
# source: 5fb55a2e
client-manner = Ystävällinen, ympäripyöreä ja hidas maksamaan.
# source: e3d3f972
fact-bill = 2400 EUR
# source: 931b2592
fact-bill-about = lasku
# source: f5291dba
fact-due = 2027-03-15
# source: 242c40c9
fact-due-about = laskun eräpäivä
# source: 22e16a2e
article = Vedä raja
# source: f383be5c
guidance-hold_firm = Taina maksaa niille, jotka eivät anna periksi.
# source: 5643b15e
guidance-concede = Kymmenen prosenttia nyt on kymmenen prosenttia joka kerta.
# source: 190442a6
point-due_date = mainitsee eräpäivän
# source: 0ebef3c4
point-due_date-phrase-1 = erääntyi
# source: 87dc4fc2
point-due_date-phrase-2 = eräpäivä oli
# source: bd16ab65
beat-opening-1 = Pudota hinnasta kymmenen prosenttia, niin maksan tänään.
# source: f3591670
beat-opening-2 = Kymmenen prosenttia pois, ja unohdetaan myöhästyminen?
# source: c9d72791
beat-opening-model = Hinta pysyy: { $bill }, niin kuin sovittiin. Näen, että rahat ovat nyt tiukassa: jaetaanko se kahteen erään?
# source: 77fe92e8
beat-opening-hint = Onko auki hinta vai tapa maksaa se?
# source: e4447f30
beat-opening-branch-4-1 = Kuulen kyllä.
# source: ff338a18
beat-opening-branch-4-2 = Niin no.
# source: 915fb7ee
beat-pressed-1 = Mutta kymmenen prosenttiahan on ihan mitätön summa!
# source: 640e3a62
beat-pressed-2 = Älä nyt, mitä kymmenen prosenttia sinulle merkitsee?
# source: 9ca3cc18
beat-pressed-model = Ymmärrän, että tämä on sinulle tärkeää. Hinta pysyy; otan puolet tänään ja toisen puolen ensi kuussa.
# source: eada4c87
beat-pressed-hint = Sano hinta vielä kerran ja tarjoa jokin keino.
# source: 2df73819
ending-paid-title = Maksettu
# source: 6933ed65
ending-paid-1 = Hyvä on, saat sen puoleenpäivään mennessä.
# source: 64c2fa79
ending-paid-2 = No, laitan sen nyt menemään.
# source: 2017babc
ending-paid-outcome = Koko summa tulee tilille samana päivänä.
# source: e7886f2e
ending-paid-why = Pysyit hinnassa ja teit maksamisesta helppoa.
# source: 6f298a47
ending-unpaid-title = Kymmenen prosenttia poissa, ja odotus jatkuu
# source: af5dee4a
ending-unpaid-1 = Ihanaa. Palataan siis pian.
# source: 1205101d
ending-unpaid-2 = Hienoa, hoidan sen joku päivä.
# source: 2617f0a9
ending-unpaid-outcome = Alennus on annettu, eikä rahoja näy.
# source: e2dd274e
ending-unpaid-why = Annoit kymmenen prosentin alennuksen etkä saanut edes maksupäivää.
