# source: 3f027cca
title = A számla, amit senki sem fizet ki
# source: 970aebea
summary = Három hete késik, és most még engedményt is kér.
# source: 62621d7f
role = Kifestettél egy lakást, és elküldted a számlát.
# source: c60f4f28
aim = Megkapni a teljes összeget.
# source: b2f95e71
situation = A lakás kész. A számla összege { $bill }, a határidő { $due } volt.
# source: 209b38b1
demand = Tíz százalék engedmény, különben nem fizet
# source: ff859801
client-name = Mező Dóra
# source: 5fb55a2e
client-manner = Kedves, ködösít, és lassan nyúl a pénztárcájához.
# source: e3d3f972
fact-bill = 480000 HUF
# source: 931b2592
fact-bill-about = a számla
# source: f5291dba
fact-due = 2027-03-15
# source: 242c40c9
fact-due-about = a számla fizetési határideje
# source: 22e16a2e
article = Húzz határt
# source: f383be5c
guidance-hold_firm = Dóra annak fizet, aki nem enged.
# source: 5643b15e
guidance-concede = Ha most tíz százalék, akkor mindig tíz százalék.
# source: 190442a6
point-due_date = megnevezi a határidőt
# source: 0ebef3c4
point-due_date-phrase-1 = lejárt
# source: 87dc4fc2
point-due_date-phrase-2 = a határidő
# source: bd16ab65
beat-opening-1 = Engedjen tíz százalékot, és ma fizetek.
# source: f3591670
beat-opening-2 = Tíz százalékkal kevesebb, és elfelejtjük a késést?
# source: c9d72791
beat-opening-model = Az ár marad { $bill }, ahogy megállapodtunk. Látom, hogy most szűken van a pénz: elosszuk két részletre?
# source: 77fe92e8
beat-opening-hint = Itt az ár a kérdés, vagy az, hogyan fizeti ki?
# source: e4447f30
beat-opening-branch-4-1 = Értem én.
# source: ff338a18
beat-opening-branch-4-2 = Jogos.
# source: 915fb7ee
beat-pressed-1 = De hát mi az a tíz százalék!
# source: 640e3a62
beat-pressed-2 = Ugyan már, mit számít magának tíz százalék?
# source: 9ca3cc18
beat-pressed-model = Látom, hogy ez fontos önnek. Az ár marad; a felét ma, a másik felét a jövő hónapban is elfogadom.
# source: eada4c87
beat-pressed-hint = Mondd ki még egyszer az árat, és kínálj megoldást.
# source: 2df73819
ending-paid-title = Kifizetve
# source: 6933ed65
ending-paid-1 = Rendben, délig megkapja.
# source: 64c2fa79
ending-paid-2 = Jó, már utalom is.
# source: 2017babc
ending-paid-outcome = A teljes összeg még aznap megérkezik.
# source: e7886f2e
ending-paid-why = Kitartottál az ár mellett, és megkönnyítetted a fizetést.
# source: 6f298a47
ending-unpaid-title = Tíz százalék oda, és még mindig vársz
# source: af5dee4a
ending-unpaid-1 = Remek. Akkor majd jelentkezem.
# source: 1205101d
ending-unpaid-2 = Szuper, majd valamikor elintézem.
# source: 2617f0a9
ending-unpaid-outcome = Az engedményt megkapta, a pénz nem jött meg.
# source: e2dd274e
ending-unpaid-why = Engedtél tíz százalékot, és nem kaptál érte időpontot.
