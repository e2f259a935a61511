# source: 1951b198
title = Megáll a toll a vonal fölött
# source: 8c008a60
summary = Tetszik neki a webáruház, kezében a toll. Aztán ugyanazt a boltot egyszer csak olcsóbban kéri.
# source: a65346c3
role = Egyedül építesz webáruházakat, egy pékség fölötti bérelt szobában, Zircen.
# source: 18f6a815
aim = Írasd alá a szerződést a megbeszélt áron, vagy kevesebb pénzért adj kisebb boltot, és derítsd ki, mitől torpant meg hirtelen.
# source: 1bd26c61
situation = Somlai Márta hatodmagával készít tölgyfa padokat egy egykori téeszpajtában, Zirc határában. Az ajánlatodban két oszlop van: a teljes bolt egyedi méretekkel és viszonteladói oldallal, ára { $price }, meg egy kisebb, csak a raktári padokkal, ára { $small }. A kisebbet ő maga húzta át. Mindkettőben van készletkezelés és padonként megadható gyártási idő, ezekről sosem kérdezett. A nyitás határideje { $opening } Ma, a műhelyasztalánál készült aláírni.
# source: 81a6e6d7
demand = a teljes bolt, { $price } helyett { $ask }, és semmi ne maradjon ki belőle
# source: bad2089e
client-name = Somlai Márta
# source: 911a65e4
client-manner = Szárazon kedves, büszke a munkájára; addig alkudozik, amíg így nem kell kimondania, mitől fél.
# source: f3612d9b
fact-ask = 1300000 HUF
# source: 48d1e2e4
fact-ask-about = amennyit fizetni szeretne érte
# source: 07f88e07
fact-capacity = 14
# source: 0a5a10a2
fact-capacity-about = ahány padot a műhelye egy hónap alatt el tud készíteni
# source: f5291dba
fact-opening = 2027-03-22
# source: 353e2e9b
fact-opening-about = a bolt nyitónapja
# source: 5f4fcfeb
fact-price = 1600000 HUF
# source: 06a41acc
fact-price-about = a teljes bolt megbeszélt ára
# source: f1baf41f
fact-small = 1150000 HUF
# source: afa9b155
fact-small-about = a kisebb bolt ára
# source: 22e16a2e
article = Húzd meg a határt
# source: 174d024b
guidance-probe = Somlai Márta azért alkudozik, hogy ne kelljen kimondania, mitől fél; csak igazi kérdésre teszi ki az asztalra.
# source: c08b2082
guidance-hold_firm = Ha az ár az asztalnál enged, azon kezd gondolkodni, mennyi levegő volt benne, és kéri a következőt.
# source: 7bfc06fb
guidance-offer_alternative = Visszatartható rendelések, vagy kevesebb bolt kevesebb pénzért: ez oldja meg a baját, a kedvezmény nem.
# source: 1ea292ea
guidance-acknowledge = Leszélhámosozták már, mert lassú volt; annak nyílik meg, aki komolyan veszi a gondját.
# source: 2438b806
guidance-next_step = Ha az első lépésnek napja is van, a nyitástól való félelmből jövő heti teendő lesz.
# source: 63d097a2
guidance-concede = Az alacsonyabb ártól egyetlen paddal sem lesz több; a félelem marad, ő pedig visszajön fotókért meg karbantartásért.
# source: ed4fd653
guidance-over_promise = Egyszer ő is húsvétot ígért, és ráfizetett; nem hisz annak, aki olyat ígér, amit nem lehet tudni.
# source: f7e40ac0
guidance-attack = A saját asztalánál kért jobb árat; egy odaszúrás után biztosan nem mond el neked semmit.
# source: 1dff4e4c
point-order_limit = megoldás a rendelések visszatartására
# source: d2eb33d3
point-order_limit-phrase-1 = rendelési korlát
# source: db65b175
point-order_limit-phrase-2 = rendelési korlátot
# source: a0adb395
point-order_limit-phrase-3 = havi keret
# source: cbbfc168
point-order_limit-phrase-4 = havi keretet
# source: 24804881
point-order_limit-phrase-5 = havi limit
# source: 5cf21fd9
point-order_limit-phrase-6 = várólista
# source: 445153cd
point-order_limit-phrase-7 = gyártási idő
# source: ebdb5efb
point-order_limit-phrase-8 = több rendelést nem
# source: 0d97ba1e
point-less_for_less = kevesebb pénz csak kevesebb boltért
# source: 563e048f
point-less_for_less-phrase-1 = kisebb bolt
# source: 81dcefb2
point-less_for_less-phrase-2 = kisebb boltot
# source: 1b1e9e2a
point-less_for_less-phrase-3 = kisebb változat
# source: 444e8175
point-less_for_less-phrase-4 = raktári padok
# source: 1aef8814
point-less_for_less-phrase-5 = kihagyjuk
# source: 319da74a
point-less_for_less-phrase-6 = kimarad
# source: 122beb46
point-less_for_less-phrase-7 = második ütem
# source: dbf67549
point-honest_wait = őszinte határidő, amelyet a vevő szívesen kivár
# source: b2183b05
point-honest_wait-making-1 = A jó tölgyre zokszó nélkül várnak az emberek, csak tudják az elején, mikor lesz meg.
# source: eb924c52
point-honest_wait-making-2 = Tavaly májusban nem a hónapok dühítették fel őket, hanem a bizonytalanság, és azon segít, ha minden padnál ott a dátum.
# source: 9063f149
point-honest_wait-making-3 = Aki öntől vásárol, még fizetés előtt látja a valódi szállítási hetet, így senki sem nevezheti szélhámosnak.
# source: cf20f015
point-honest_wait-making-4 = Senki sem érzi becsapva magát a hosszú várakozás miatt, ha már rendeléskor tisztességesen megmondták neki.
# source: 9138316a
point-honest_wait-making-5 = Ha a kép alatt az áll, hogy november, akkor aki mégis megrendeli, annak jó a november.
# source: 3d887bdb
point-honest_wait-making-6 = A lassúságot a vevő sokkal könnyebben megbocsátja, mint a hallgatást, úgyhogy szóljunk előre, meddig tart.
# source: bd24a9d8
point-honest_wait-lacking-1 = Rettenetes nyár lehetett, amikor mindenki önt hívogatta.
# source: 3627359c
point-honest_wait-lacking-2 = Nem, ebből nem engedek, a teljes bolt annyi, amennyi a papíron áll.
# source: b03f8202
point-honest_wait-lacking-3 = Mitől tart a legjobban, ha a nyitás utáni első hetekre gondol?
# source: 6bafb46a
point-honest_wait-lacking-4 = Kevesebb pénzért választhatja a kisebb boltot, csak azokkal a padokkal, amelyek készen állnak a pajtában.
# source: 6cbe0216
point-honest_wait-lacking-5 = Hétfőn tízkor odamegyek, és együtt beírjuk, hány padot adhat el a bolt egy hónapban.
# source: ec322644
point-honest_wait-lacking-6 = Na jó, vigye az egészet azért a kisebb összegért, egy szót se szólok többet.
# source: 5562dd63
beat-opening-1 = Na, itt a toll. De mielőtt aláírom, még valami. Legyen { $price } helyett { $ask }, ugyanez a bolt, semmit se veszünk ki. Aztán mindenki mehet a dolgára.
# source: afce1834
beat-opening-2 = Kétszer végigolvastam, tetszik. Ha az áll rajta, hogy { $ask }, most rögtön aláírom. Minden marad benne, csak az ár tetejéből csíp le egy kicsit.
# source: f13d0471
beat-opening-3 = Akkor hova írjam a nevem? Ja, de az összeg. Oda az kellene, hogy { $ask }, ugyanezért a boltért. Húzza át, és már írom is.
# source: 110cd3ae
beat-opening-model = Köszönöm, hogy még az aláírás előtt szól. A teljes bolt ára { $price }, ez marad. Múlt héten még rendben volt önnek ez az összeg; mi nyugtalanítja azóta?
# source: a3389bc3
beat-opening-hint = Az összegből ne engedj, aztán tudd meg, mi változott a múlt hét óta.
# source: fd51f3ec
beat-opening-example-1 = Örülök, hogy tetszik önnek, és jó, hogy most hozza szóba, nem utólag. Ugyanezt a boltot olcsóbban nem tudom megépíteni, az 1 600 000 forint marad. Mi változott önnél múlt hét óta?
# source: e45f2136
beat-opening-example-2 = Sajnos az ár 1 600 000 forint. Ebben állapodtunk meg, és az ajánlatban is ez szerepel.
# source: 3df4ef6b
beat-opening-example-3 = Na jó, legyen 1 300 000 forint. Áthúzom, és már írhatja is alá.
# source: 912c11d5
beat-opening-example-4 = Szóval ez a trükkje: megvárja, míg előkerül a toll, aztán megszorongat. A fakereskedőjét is így szokta becsapni?
# source: 8afed02d
beat-opening-example-5 = Megértem, hogy aggasztja önt ez az összeg, és örülök, hogy tetszik a bolt.
# source: 56fefe9a
beat-opening-branch-1-1 = Csak lassan a testtel. Én csupán egy árat kértem.
# source: 4b662a88
beat-opening-branch-1-2 = Nahát. Ezt a hangot még nem hallottam magától.
# source: 9292c1a4
beat-opening-branch-1-3 = Értem. Szóval ez van a jó modor alatt.
# source: 98f9e734
beat-opening-branch-2-1 = Ó. Ez gyorsan ment.
# source: fb97939f
beat-opening-branch-2-2 = Na látja. Pedig majdnem nem mertem szólni.
# source: 65e9248b
beat-opening-branch-2-3 = Csak így? Én meg egy egész beszéddel készültem.
# source: 72aeda15
beat-opening-branch-3-1 = Szóval egy kérdés a pénzről, és végeztünk?
# source: 42c86f99
beat-opening-branch-3-2 = Inkább elengedi a munkát, mint hogy beszéljünk róla?
# source: fed7f898
beat-opening-branch-3-3 = Ez rövid volt. Búcsúra nem számítottam.
# source: 19dd5a22
beat-opening-branch-4-1 = Ez olyan nem, amibe egy kis igen van hajtogatva.
# source: 8e43e821
beat-opening-branch-4-2 = Szóval mégiscsak van benne egy kis játék.
# source: 8605c813
beat-opening-branch-4-3 = Hm. Azt mondja, nem, de a ceruzája már mozog.
# source: 5f1401f6
beat-opening-branch-5-1 = Hogy miért? Muszáj, hogy oka legyen?
# source: fde6ef60
beat-opening-branch-5-2 = Ma maga az első, aki kérdez tőlem valamit.
# source: a79ae957
beat-opening-branch-5-3 = Hogy mi van mögötte? Hát. Semmi titokzatos.
# source: 065a4e0f
beat-opening-branch-6-1 = Nem másik ajánlatot kértem.
# source: d4e51ef1
beat-opening-branch-6-2 = Ügyes. De az egészen más dolog.
# source: 07fbdd45
beat-opening-branch-6-3 = Látom, hogy gondolkodott rajta, de nekem az kell, amit kiválasztottam.
# source: a606af1e
beat-opening-branch-7-1 = Szépen mondja, azt meg kell hagyni.
# source: 5d17a715
beat-opening-branch-7-2 = Legalább nem fészkelődik.
# source: 5d2617cb
beat-opening-branch-7-3 = Jó, udvariasnak udvarias.
# source: 91770433
beat-opening-branch-8-1 = Szóval kerek perec nem.
# source: 29322b75
beat-opening-branch-8-2 = Ezen nem sokat töprengett.
# source: 624ac406
beat-opening-branch-8-3 = Rövid válasz.
# source: 935eb7d4
beat-opening-branch-9-1 = Biztosan jó szándékkal mondja.
# source: b36cd067
beat-opening-branch-9-2 = Persze, persze, mind szép és jó.
# source: fbb94d23
beat-opening-branch-9-3 = Nem kétlem.
# source: 4320e701
beat-wall-1 = Az aláírás napjára mindenki hagy valamit az árban. A fakereskedőm is. Én is, a padoknál.
# source: 888ac85a
beat-wall-2 = Azért csak keresne rajta akkor is, ha { $ask } volna. Végül is ez csak pixel, fűrészelni nem kell.
# source: a12e1a99
beat-wall-3 = Egy veszprémi ember is csinálna nekem boltot, { $ask } az ára. Én inkább a magáét szeretném, de maga ugyancsak megnehezíti a dolgomat.
# source: 0877c2ae
beat-wall-model = Látom, hogy egy kis műhelynek ez nagy összeg. Ráhagyást nem tettem bele, ezért { $price } marad. Miben adna önnek nagyobb biztonságot az alacsonyabb összeg?
# source: 44ec97f7
beat-wall-hint = Hiába mondasz hangosabban nemet. Még nem árulta el, mire kell a pénz.
# source: 37d907a1
beat-wall-example-1 = Elhiszem, hogy sokan így áraznak. Én nem, az 1 600 000 forint a valódi ár, és ez marad. Ha kevesebbet szeretne fizetni, ajánlhatom helyette a kisebb boltot 1 150 000 forintért.
# source: f02e953d
beat-wall-example-2 = Megértem, hogy engedményre számít, az ön szakmájában ez a szokás. Az én áramban nincs ráhagyás, ezért marad. Mire kellene önnek az a pénz, amit itt megtakarítana?
# source: 1faebea0
beat-wall-example-3 = Lehet, hogy mások így csinálják, én nem. Az ár 1 600 000 forint marad.
# source: 0b9b8e72
beat-wall-example-4 = Akkor azt hiszem, jobb, ha itt befejezzük. Keressen valaki mást erre a munkára, minden jót.
# source: d245858b
beat-wall-example-5 = Lehet, nem tudom. Majd utánanézek.
# source: d809a98e
beat-wall-branch-2-1 = Na, most kezd személyeskedni.
# source: 0efc4597
beat-wall-branch-2-2 = Köszönöm, én tisztességgel keresem a kenyeremet.
# source: 265e128f
beat-wall-branch-2-3 = Ez nem kellett volna.
# source: d088cf28
beat-wall-branch-5-1 = Na ugye. Tudtam, hogy van benne hely.
# source: 68b834bc
beat-wall-branch-5-2 = Szóval jól tettem, hogy kétszer kérdeztem.
# source: 7cc5cc00
beat-wall-branch-5-3 = Még jó, hogy nem fogadtam el az első választ.
# source: 6fd2fb47
beat-wall-branch-6-1 = Akkor nem sok beszélnivalónk maradt.
# source: 6a1e11b3
beat-wall-branch-6-2 = Szóval ilyen kevésen múlik.
# source: d49c8e80
beat-wall-branch-6-3 = Értem. Azt reméltem, maga is akarja ezt a munkát.
# source: a3356b40
beat-wall-branch-7-1 = Maga nem hagyja, hogy mellébeszéljek, ugye?
# source: 2238fd16
beat-wall-branch-7-2 = Jól van. Egyenes volt velem.
# source: 1c2f55af
beat-wall-branch-7-3 = Akkor üljön le egy percre.
# source: a73e94f4
beat-wall-branch-8-1 = Hm. Ha már mindenáron tudni akarja.
# source: 3628ef91
beat-wall-branch-8-2 = Ezt a bankban nem kérdezte meg senki.
# source: f8ce84b9
beat-wall-branch-8-3 = Ez jogos kérdés, azt hiszem.
# source: 92d62826
beat-wall-branch-9-1 = Csak kérdez és kérdez.
# source: 33ba52dc
beat-wall-branch-9-2 = Amit erről mondani akartam, elmondtam.
# source: 152e4cb0
beat-wall-branch-9-3 = Nem tudom, akarok-e ebbe belemenni.
# source: 44137117
beat-wall-branch-10-1 = Szóval nem csak egyféleképpen lehet.
# source: 1d460098
beat-wall-branch-10-2 = Na, kezdünk közeledni.
# source: 300bc3af
beat-wall-branch-10-3 = Érdekes, csak nem ezt kértem.
# source: 1547d1c2
beat-wall-branch-11-1 = Magának mindig van valami a tarsolyában.
# source: f0ed2ce2
beat-wall-branch-11-2 = Hát, igyekszik, látom.
# source: e02503a5
beat-wall-branch-11-3 = Hm. Ezt hadd gondoljam végig rendesen.
# source: 0b2a45a7
beat-wall-branch-12-1 = Nem, igaza van, én se örülnék, ha tőlem kérnék.
# source: 39de947f
beat-wall-branch-12-2 = Magára nehéz haragudni.
# source: 0d68570f
beat-wall-branch-12-3 = Nem akarom én magát megrövidíteni, tudja.
# source: 2a9ee4d2
beat-wall-branch-13-1 = Mintha a szalagfűrészemmel beszélnék.
# source: 10784fda
beat-wall-branch-13-2 = Nem, nem és nem. Felfogtam.
# source: 1e25b476
beat-wall-branch-13-3 = Legalább úgy nézne rám, mint egy vevőre.
# source: 2f64f761
beat-wall-branch-14-1 = Magát nem lehet elmozdítani.
# source: 3b8b0022
beat-wall-branch-14-2 = Szóval ez, vagy semmi.
# source: 56c41a11
beat-wall-branch-14-3 = Elsőre is hallottam.
# source: d70f5a7a
beat-wall-branch-15-1 = Ez megkerüli a kérdést.
# source: f69a5212
beat-wall-branch-15-2 = Ezzel ott vagyok, ahol voltam.
# source: 636ee39c
beat-wall-branch-15-3 = Ettől nem lettem okosabb.
# source: 9adbe51d
beat-cashflow-1 = Ilyen az évszak. A tölgyet januárban fizetem, a pénzt májusban látom, ha szerencsém van. Ha valamennyi nálam maradna, jobban aludnék.
# source: 9a197813
beat-cashflow-2 = Tavaszig minden forintom fában áll. Szeretném, ha a maga számlája után is maradna valami a fiókban. Ha bármi közbejönne. Biztos, ami biztos.
# source: e25c28cb
beat-cashflow-3 = Ki tudnám fizetni. Csak jobb volna, ha { $opening } után, amikor már megy a dolog, lenne nálam egy kis tartalék. Sosem tudni, ugye.
# source: 8a37bae1
beat-cashflow-model = Érthető, hogy szeretne tartalékot a fiókban. Az ár marad, de a többit is szeretném érteni: mitől tart, mi történhet { $opening } után?
# source: 8d420e34
beat-cashflow-hint = Ki tudja fizetni. Arra figyelj, amit a nyitás utánról mond, és arra kérdezz rá.
# source: b6d4e608
beat-cashflow-example-1 = Megértem, milyen nehéz önnek, hogy a tölgyet januárban fizeti, a pénz meg csak májusban jön. Az ár marad, de fizethet három részletben, az utolsót júniusban. Mitől védené meg önt az a félretett pénz?
# source: 99b4ce9c
beat-cashflow-example-2 = Látom, hogy a január önnek a legnehezebb hónap. Az árból nem engedek, de az ütemezést igazíthatjuk: a felét most fizeti, a másik felét május végén, amikor már megjött a pénze.
# source: 59948a97
beat-cashflow-example-3 = Látom, hogy ez önnek nehéz, de az ár marad, ahogy van.
# source: 3f55b312
beat-cashflow-example-4 = Ja, ha így állunk, akkor persze, legyen 1 300 000 forint.
# source: 12d4f7ea
beat-cashflow-example-5 = Ha nem tud bánni a pénzével, arról én aligha tehetek. Tanuljon meg számolni, mielőtt webáruházat rendelget.
# source: 9c25dbd9
beat-cashflow-branch-2-1 = Elmondom, hogy állok, és ezt kapom.
# source: 59f8f346
beat-cashflow-branch-2-2 = Szóval ennyit ér az őszinteség.
# source: 0d3e2dff
beat-cashflow-branch-2-3 = Jót nevet egy asszony üres bukszáján?
# source: 8a1c5d76
beat-cashflow-branch-5-1 = Ez szép magától.
# source: 78244f81
beat-cashflow-branch-5-2 = A fiókom nevében is köszönöm.
# source: 9b5d0453
beat-cashflow-branch-5-3 = Erre nem mondok nemet.
# source: b8498453
beat-cashflow-branch-6-1 = Én meg itt magyarázkodtam.
# source: ee7d0b47
beat-cashflow-branch-6-2 = Akkor kár volt ezt elmondanom.
# source: 6fef98e1
beat-cashflow-branch-6-3 = Na igen. Már így is túl sokat beszéltem.
# source: 1394028b
beat-cashflow-branch-7-1 = Szóval feltűnt magának?
# source: 650fa8c4
beat-cashflow-branch-7-2 = Jól van. Nem a tölgyről van szó.
# source: bec92ad1
beat-cashflow-branch-7-3 = Pedig nem akartam előhozni.
# source: 57ae8448
beat-cashflow-branch-8-1 = Úgy kérdez, mint aki űrlapot tölt ki.
# source: af8a1c3c
beat-cashflow-branch-8-2 = Ez elég közelről érint, ahhoz képest, hogy alig ismerem magát.
# source: 1785f810
beat-cashflow-branch-8-3 = Ezt olyannak szokás elmondani, akit jobban ismer az ember.
# source: 2a374683
beat-cashflow-branch-9-1 = A számlákon az segíthet, igaz.
# source: 57043285
beat-cashflow-branch-9-2 = Ezen el lehet gondolkodni.
# source: 81066965
beat-cashflow-branch-9-3 = Látom, mire megy ki, és nem buta dolog.
# source: 89edf6f5
beat-cashflow-branch-10-1 = Magának mindenre van ötlete.
# source: 159de197
beat-cashflow-branch-10-2 = Hm, van benne valami.
# source: e2afb6f4
beat-cashflow-branch-10-3 = Ezt hadd forgassam egy kicsit a fejemben.
# source: b8875f66
beat-cashflow-branch-11-1 = Kedves, és mégis nem. Nem tudom, melyikre feleljek.
# source: 2c56fa2a
beat-cashflow-branch-11-2 = Elhiszem, hogy komolyan gondolja.
# source: 56aa75d9
beat-cashflow-branch-11-3 = Ez mind tisztességes beszéd.
# source: 7b7022ed
beat-cashflow-branch-12-1 = Szóval az én januárom az én bajom. Hát, ez igaz.
# source: 1dadfda0
beat-cashflow-branch-12-2 = Elpanaszolom a gondom, és egy számot kapok vissza.
# source: c8d24630
beat-cashflow-branch-12-3 = Nem sokat hallott meg abból, amit mondtam.
# source: 3e55fe65
beat-cashflow-branch-13-1 = Jólesik, ha meghallgatják az embert.
# source: 94b15620
beat-cashflow-branch-13-2 = Hát, köszönöm.
# source: 9516c1c0
beat-cashflow-branch-13-3 = Lehet, lehet.
# source: 53bfcaf5
beat-haggle-1 = Csak hát nekem az egész kell, nem egy része. Felezzük meg a különbséget, és aláírom, mielőtt kihűl a kávé.
# source: d5a6fea3
beat-haggle-2 = Akárhogy fűrészeljük, vagy kevesebb bolt jut, vagy ugyanannyi a számla. Jöjjön elém félútig. Fele a magáé, fele az enyém.
# source: e652fc40
beat-haggle-3 = Mit szólna ehhez: az egész bolt, maga enged valamivel kevesebbet, mint amit kértem, és kezet rá.
# source: 6ea3bed3
beat-haggle-model = Örülök, hogy az egészet szeretné. Félúton is ugyanannyi munka volna, csak kevesebb pénzért, ezért { $price } marad, vagy megépítem a kisebb boltot, annak az ára { $small }. Mi az, ami várhat?
# source: b86f1558
beat-haggle-hint = Fél kedvezmény is kedvezmény. Mi jöhet ki a boltból az árral együtt?
# source: 03fd48da
beat-haggle-example-1 = Látom, hogy az egész boltot szerette meg. A különbséget nem felezem meg, de kezdhetjük a raktári padokkal 1 150 000 forintért, és ősszel hozzátesszük a viszonteladói oldalt.
# source: df3965dd
beat-haggle-example-2 = A felezés barátságosan hangzik, és tudom, hogy jó szándékkal mondja. A munka viszont ugyanannyi, ezért a teljes ár marad. Mi nyugtalanítja önt a teljes összegben?
# source: d2a64745
beat-haggle-example-3 = Nem, felezni nem szoktam. Az ár 1 600 000 forint.
# source: 7245dae4
beat-haggle-example-4 = Na jó, felezzünk. Legyen 1 450 000 forint.
# source: 3f7fbef2
beat-haggle-example-5 = Nem is tudom. Ezen még gondolkodnom kell.
# source: c442d35c
beat-haggle-branch-2-1 = Én csak alkudtam. Maga csinált belőle csúnya dolgot.
# source: 4d2bc04d
beat-haggle-branch-2-2 = Na de kérem. A malacvásárban is kedvesebb szót kaptam.
# source: cbe51814
beat-haggle-branch-2-3 = Kezet nyújtok, maga meg beleharap.
# source: fbf1a48e
beat-haggle-branch-5-1 = Félút, és milyen gyorsan.
# source: df567984
beat-haggle-branch-5-2 = Látja, nem is fájt.
# source: 4090a34b
beat-haggle-branch-5-3 = Akkor megegyeztünk. Majdnem.
# source: 8281f05a
beat-haggle-branch-6-1 = Akkor egyáltalán nincs alku.
# source: 7e0ca26c
beat-haggle-branch-6-2 = Azt hittem, még csak most kezdtük.
# source: ca18d2f0
beat-haggle-branch-6-3 = Hamarabb feladja, mint én.
# source: 8806de0c
beat-haggle-branch-7-1 = Tudja, ez az igazi kérdés.
# source: 2c039205
beat-haggle-branch-7-2 = Alkudni egész nap tudok. Könnyebb, mint erre felelni.
# source: 821f4ee3
beat-haggle-branch-7-3 = Magát nem ejtették a fejére.
# source: fdf11f71
beat-haggle-branch-8-1 = Maga nem szórja a pénzt, látom. Jól is teszi, akkor az enyémet se szórná.
# source: 233fc898
beat-haggle-branch-8-2 = Szóval a félútból nem lesz semmi. Hm.
# source: 88cd3e1a
beat-haggle-branch-8-3 = Azt el kell ismernem, hogy a tárgynál marad.
# source: b5f0167d
beat-haggle-branch-9-1 = Ugyan miért akarja ezt tudni?
# source: 9b15623f
beat-haggle-branch-9-2 = Ez nem alku, ez kérdés.
# source: ccf85e2e
beat-haggle-branch-9-3 = Hát, ha már kérdezi.
# source: 1f712983
beat-haggle-branch-10-1 = A pénzről már beszéltem.
# source: d19f3a85
beat-haggle-branch-10-2 = Kérdések, kérdések.
# source: a87099a5
beat-haggle-branch-10-3 = Erre volna válaszom. De nem biztos, hogy magára tartozik.
# source: d509edc8
beat-haggle-branch-11-1 = Barátságos, de nem tágít. Így adta el a padokat apám is.
# source: ebbe8b7d
beat-haggle-branch-11-2 = Egy próbát megért.
# source: b2bcad36
beat-haggle-branch-11-3 = Jól van, én megpróbáltam.
# source: 81a11d10
beat-haggle-branch-12-1 = Se fele, se negyede, semmi.
# source: b4683f89
beat-haggle-branch-12-2 = Mosolyoghatott volna hozzá.
# source: 9dc07723
beat-haggle-branch-12-3 = Szóval vége az alkunak.
# source: 2163b3be
beat-haggle-branch-13-1 = Ez se igen, se nem.
# source: 8a70ec6e
beat-haggle-branch-13-2 = Kezet nyújtok, maga meg az időjárásról beszél.
# source: 496e6e19
beat-haggle-branch-13-3 = Hm.
# source: d1fdbc22
beat-silence-1 = Csakhogy én mondtam egy összeget, maga meg szépen kikerülte. { $ask }: igen vagy nem?
# source: 6f30f123
beat-silence-2 = A pénzről viszont egy szót se szólt. Én meg itt ülök, tollal a kezemben.
# source: d82e0753
beat-silence-3 = És az ár? Másról nem is kérdeztem.
# source: 646859ac
beat-silence-model = Egyenesen kérdezett, én pedig kitértem előle. A teljes bolt ára { $price }, ez marad. Látom, hogy ez önnek fontos; mi az, ami még mindig nyugtalanítja?
# source: 2314df9a
beat-silence-hint = Előbb a pénzre válaszolj. Utána jöhet a te kérdésed.
# source: 2861dd83
beat-silence-example-1 = Igaza van, egyenes választ érdemel: nem, a teljes bolt ára 1 600 000 forint marad. Látom, hogy nem kedvtelésből kérdezi; mi aggasztja önt az aláírásban?
# source: 1da71f4b
beat-silence-example-2 = Látom, hogy egyenes választ vár. A teljes boltot 1 300 000 forintért nem vállalom. A kisebb boltot megépítem 1 150 000 forintért, vagy a teljes árat fizetheti három részletben.
# source: 547cb72d
beat-silence-example-3 = Nem. 1 300 000 forintért nem tudom vállalni. Az ár marad.
# source: 1ca96dae
beat-silence-example-4 = Akkor igen. Vigye 1 300 000 forintért, nem akarok vitatkozni.
# source: 65949d17
beat-silence-example-5 = Most nem tudok mit mondani. Majd meglátjuk.
# source: faf25712
beat-silence-branch-2-1 = Hallgathatott volna másodszor is. Az jobb volt.
# source: 5cd7428c
beat-silence-branch-2-2 = Egyenes kérdésre pofont kapok.
# source: 99d52320
beat-silence-branch-2-3 = Szóval tud világos lenni, ha akar.
# source: e3a22e2f
beat-silence-branch-5-1 = Végre egy egyenes válasz.
# source: 1e015246
beat-silence-branch-5-2 = Na, csak ki lehet mondani.
# source: f2f23364
beat-silence-branch-5-3 = Jó. Szeretem tudni, hányadán állunk.
# source: 98f0eda8
beat-silence-branch-6-1 = Akkor legközelebb mondja ezt mindjárt az elején.
# source: c32f5fee
beat-silence-branch-6-2 = Szóval erre készült.
# source: 8988d0b2
beat-silence-branch-6-3 = Hát, ez is válasz.
# source: f44f509f
beat-silence-branch-8-1 = Visszadobja a labdát. És igaza van.
# source: ba999147
beat-silence-branch-8-2 = Tud maga kérdezni.
# source: 9618599e
beat-silence-branch-8-3 = Jól van. Maga kérdezett, hát felelek.
# source: 55532f9f
beat-silence-branch-9-1 = Á. Ezt már el tudom képzelni.
# source: 1ee4052d
beat-silence-branch-9-2 = Ez már inkább válasz.
# source: 1d1f9851
beat-silence-branch-9-3 = Jó. Ez már megfogható.
# source: 176b7dc8
beat-silence-branch-10-1 = Jól van, ez világos.
# source: 898f984e
beat-silence-branch-10-2 = Igen. Hát. A pénzzel most már tisztában vagyok.
# source: d7e2b8b4
beat-silence-branch-10-3 = Jó, legalább eloszlott a köd.
# source: e630ae97
beat-silence-branch-11-1 = Jogos. Végül is megtudhatja.
# source: 608aaaf7
beat-silence-branch-11-2 = Hogy miért kérem? Elég egyszerű.
# source: 070b466b
beat-silence-branch-11-3 = Kérdezett, hát elmondom.
# source: c06cf30e
beat-silence-branch-12-1 = Megint kérdések.
# source: 98d09e7c
beat-silence-branch-12-2 = Nagyjából elmondtam már, miért.
# source: cfc608c5
beat-silence-branch-12-3 = Jó orvos lenne magából. Nekem viszont bolt kell.
# source: 3998e05b
beat-silence-branch-13-1 = Végre valami, amibe kapaszkodni lehet.
# source: e69e9eb0
beat-silence-branch-13-2 = Szóval mégis van válasza.
# source: 9c42bbbb
beat-silence-branch-13-3 = Kezdetnek megteszi.
# source: 7c421e29
beat-silence-branch-14-1 = Ezzel már tudok mit kezdeni.
# source: 207e4117
beat-silence-branch-14-2 = Jó, megint szilárd talaj.
# source: bcdcae92
beat-silence-branch-14-3 = A végére csak odaér.
# source: 45498b59
beat-silence-branch-15-1 = Akkor nem. Köszönöm, hogy kimondta.
# source: 2f301172
beat-silence-branch-15-2 = Na. Nem is volt olyan nehéz.
# source: 8c2cddcc
beat-silence-branch-15-3 = Szóval nem. El tudok viselni egy nemet.
# source: ace17088
beat-silence-branch-16-1 = Szóval nem változott semmi.
# source: 1a93538a
beat-silence-branch-16-2 = Akkor ott vagyunk, ahol voltunk.
# source: 3311bcd1
beat-silence-branch-16-3 = Elég világos.
# source: fc79ee3d
beat-silence-branch-17-1 = Nem fogja megmondani, ugye?
# source: aff32990
beat-silence-branch-17-2 = Csak körbe-körbe járunk.
# source: d5aa1735
beat-silence-branch-17-3 = A NAV-nál is hamarabb végeztem már.
# source: 71ef9e34
beat-more-1 = Akkor ha már itt tartunk: fényképek az egész kínálatról, és utána egy év karbantartás. Ugyanennyiért. Most már csak nem rontja el.
# source: d7592e7b
beat-more-2 = Akkor tegyük bele a fotókat is, minden padot három oldalról, és az első évben hívhassam telefonon. Felár nélkül.
# source: 0736a0b3
beat-more-3 = És ha már ilyen könnyen megy, jöjjenek a képek meg egy év gondozás. Úgyse lehet az olyan drága.
# source: d8a44034
beat-more-model = Túl gyorsan mondtam igent, ez az én hibám, és értem, hogy ezért kért még többet. A fotó és a karbantartás külön munka, a bolt ára marad { $price }. Mi segítene önnek leginkább { $opening } után?
# source: 2800b722
beat-more-hint = Ezt hozza magával egy igen. Vissza is vonhatod: mondd ki nyíltan, és kérdezz.
# source: 8e813f38
beat-more-example-1 = Értem, miért kéri; túl hamar engedtem, ez az én hibám volt. A fotózás és a karbantartás nincs benne, és a bolt ára 1 600 000 forint. Eredetileg miért szeretett volna kisebb összeget?
# source: 5cb51100
beat-more-example-2 = Igaza van, a padjaihoz jól illenének a szép képek. Ebben az árban viszont nincsenek benne. Adhatok a fotózásra külön ajánlatot, vagy ön fényképez, és hétfőn tízkor megmutatom, hogyan.
# source: ab998bed
beat-more-example-3 = Nem, a fotózás és a karbantartás nem tartozik ehhez az árhoz. Az ajánlatban sem szerepel.
# source: 53b77028
beat-more-example-4 = Jó, a fotókat és az egy év karbantartást is hozzáadom. Ingyen.
# source: 2f466038
beat-more-example-5 = Maga egyszerűen kapzsi, ennyi az egész. Szégyellhetné magát.
# source: 17332eab
beat-more-branch-2-1 = Az előbb még mézesmázosan mondott igent.
# source: dbe3f6a0
beat-more-branch-2-2 = Két perce még én voltam a kedves vevő.
# source: 80ae4ec3
beat-more-branch-2-3 = Szóval ez volt az igen mögött.
# source: f7dc1147
beat-more-branch-4-1 = Előbb az igen, most meg az ajtó.
# source: 00b4b46c
beat-more-branch-4-2 = Maga szeszélyesebb, mint az április.
# source: b03cf5df
beat-more-branch-4-3 = Szóval minden vagy semmi. Szólhatott volna előre.
# source: dce8ac2f
beat-more-branch-5-1 = Egyik kezével ad, a másikkal kérdez. Jól van.
# source: 1b9eb40a
beat-more-branch-5-2 = Most kérdezi? Ezt az igen előtt vártam volna.
# source: 68c410d5
beat-more-branch-5-3 = Szóval az igen nem volt egészen igen. Hát, elmondom, miért kell.
# source: 8b276734
beat-more-branch-6-1 = A pénz nem segít, ugye? Kérés közben jöttem rá.
# source: 0be0b311
beat-more-branch-6-2 = Rajtakapott. Telhetetlen vagyok.
# source: 1f051d4c
beat-more-branch-6-3 = Jól van, hagyjuk a fényképeket.
# source: 807ae16a
beat-more-branch-7-1 = Nem, igaza van. Ez kapzsiság volt.
# source: 0d12f8a3
beat-more-branch-7-2 = Felejtse el a fényképeket. És őszintén szólva a kedvezményt is.
# source: cf64f00d
beat-more-branch-7-3 = Jól teszi, hogy megállít.
# source: f3c9b025
beat-more-branch-8-1 = Már magam se tudom, mi kell nekem.
# source: e73d763a
beat-more-branch-8-2 = Előbb igen, aztán kérdések.
# source: 27853f1e
beat-more-branch-8-3 = Nagyjából elmondtam, mire kell.
# source: 805de3e1
beat-more-branch-9-1 = Szóval megint alkuszunk.
# source: 18f7b362
beat-more-branch-9-2 = Á, az igennek apró betűje is van.
# source: 4ff00731
beat-more-branch-9-3 = Na, felébredt.
# source: b743d7c2
beat-more-branch-10-1 = Na, megint talpon van.
# source: 4392ae9e
beat-more-branch-10-2 = Magához tért, úgy látom.
# source: 4c0947ce
beat-more-branch-10-3 = Jó, szóval az az igen már nem él.
# source: 94919088
beat-more-branch-11-1 = Szóval az előbbi igen nem volt igen. Akkor visszaértünk az árhoz.
# source: 0cfaf17a
beat-more-branch-11-2 = Már azt hittem, nyitva a fiók.
# source: 82cbd406
beat-more-branch-11-3 = Egy igen, aztán egy nem. Most már mindkettőben kételkedem.
# source: 52f38d9f
beat-more-branch-12-1 = Előbb igen, most meg köd. Azt se tudom, az igen áll-e még.
# source: 8a4fcbfd
beat-more-branch-12-2 = Ebben most benne vannak a fotók, vagy nincs benne semmi?
# source: 16c7cd1f
beat-more-branch-12-3 = Egészen elködösödött, az igenjével együtt.
# source: 090cc9de
beat-stung-1 = Az udvarról jöttem be, hogy aláírjak valamit. A pénzről kérdeztem, ahogy szokás. A saját asztalomnál velem ne beszéljen így senki.
# source: 83a0481b
beat-stung-2 = Hatan élünk ebből a műhelyből. Megkérdezhetem, mi mennyi, anélkül, hogy így beszéljenek velem.
# source: 90273e77
beat-stung-3 = Harminc éve árulok mindenféle embernek, és így még senkivel se beszéltem. Nem akarja újra megpróbálni?
# source: f238fdb0
beat-stung-model = Ez nem volt rendben, és az én hibám. Jogosan kérdezett. A válaszom az, hogy { $price } marad, de szeretném megérteni, mi nyugtalanítja ebben az összegben.
# source: 2ab6b7f8
beat-stung-hint = Előbb húzd ki a tüskét, egy mondattal. Aztán jöjjön az álláspontod, egy másikkal.
# source: cc67f8a0
beat-stung-example-1 = Joggal bántódott meg. Durva volt, amit mondtam, ez az én hibám. A kérdése helyénvaló volt; az ár marad, de mondja, mi aggasztja önt a kifizetésében?
# source: 7d200304
beat-stung-example-2 = Csúnyán beszéltem önnel a saját asztalánál, elnézést kérek; ez az én hibám. Értem, hogy megbántottam. Az ár nem változik, de két részletben is fizethető.
# source: e4847859
beat-stung-example-3 = Hagyjuk ezt. Az ár marad, de a kisebb boltot megépíthetem 1 150 000 forintért.
# source: 62d6dbaf
beat-stung-example-4 = Ugyan már, maga egy mimóza. Ha nem bírja az igazságot, menjen vissza a fűrészporába.
# source: 412ec548
beat-stung-example-5 = Azt hiszem, nem én vagyok önnek a megfelelő ember, váljunk el itt. Minden jót kívánok.
# source: 7d4da702
beat-stung-branch-4-1 = Most meg pénzzel fogná be a számat.
# source: 375816fe
beat-stung-branch-4-2 = Szóval ilyen olcsó a rossz lelkiismeret.
# source: 8fd582bd
beat-stung-branch-4-3 = Hát. Goromba, de bőkezű.
# source: 12a2a8b6
beat-stung-branch-6-1 = Ez jobb. Kicsit késő, de jobb.
# source: c1f83e9d
beat-stung-branch-6-2 = Ezt már meg tudom hallgatni.
# source: 817f21bf
beat-stung-branch-6-3 = Hm. Hát, mindenkinek van rossz napja.
# source: 0b4fd570
beat-stung-branch-7-1 = Ez tisztességes kérdés, hát tisztességesen felelek.
# source: 62cde16f
beat-stung-branch-7-2 = Így jobb. Tegyünk úgy, mintha ezzel kezdte volna.
# source: cb43769a
beat-stung-branch-7-3 = Hm. Szóval tud ember is lenni.
# source: 3057b3d4
beat-stung-branch-8-1 = Jó. El van felejtve, vagy majdnem.
# source: 4f26538e
beat-stung-branch-8-2 = Köszönöm. Ez nem lehetett könnyű.
# source: 1d7cd6f4
beat-stung-branch-8-3 = Jól van. Ne beszéljünk róla többet.
# source: 829d6dfe
beat-stung-branch-9-1 = A hangnemről egy szót se, de legalább van benne értelem.
# source: 5a04a1ca
beat-stung-branch-9-2 = Na, vissza az üzlethez, látom.
# source: 1cded47f
beat-stung-branch-9-3 = Egy bocsánatkérés azért elfért volna mellette.
# source: 5111795a
beat-stung-branch-10-1 = Én valami másra vártam.
# source: 70980a6e
beat-stung-branch-10-2 = Arról egy szót se, hogyan beszélt velem.
# source: 28b5adbd
beat-stung-branch-10-3 = Egy dolgot még mondhatott volna.
# source: f8ae2013
beat-pen_down-1 = Egy percre leteszem a tollat. Lehet, hogy nem erre a tavaszra való ez. Nem szívesen nyitok ajtót annak, akit aztán nem tudok kiszolgálni.
# source: fcb81a52
beat-pen_down-2 = Talán bele se kellene vágnom. Nem azért, mert rossz. Még az is lehet, hogy jól menne, és akkor mi lesz velem?
# source: 982463c0
beat-pen_down-3 = Nézem a dátumot, { $opening }, és görcsbe rándul a gyomrom. Lehet, hogy a webáruház olyanoknak való, akiknek nagyobb a pajtájuk.
# source: e5602b3d
beat-pen_down-model = Úgy veszem ki, jobban ijeszti, hogy jól mehet a bolt, mint maga a számla. Az ár marad, ahogy van, de beszéljünk előbb erről: mit lát maga előtt { $opening } után?
# source: e9dace6c
beat-pen_down-hint = Hallottad? Itt már nem a számláról van szó.
# source: 9467d831
beat-pen_down-example-1 = Köszönöm, hogy kimondta; hallom, mennyire nyomja ez önt. Az ár marad, de az most ráér. Mi az, ami megijeszti, ha arra gondol, hogy kinyitja azt az ajtót?
# source: d30b72e1
beat-pen_down-example-2 = Látom, hogy megijeszti ez az időpont, és nem akarom siettetni. A teljes bolt ára marad, de nyithatunk csak a raktári padokkal 1 150 000 forintért, a többiről meg ősszel döntünk.
# source: d4da6262
beat-pen_down-example-3 = Értem, hogy kételkedik ebben a tavaszban. Az ár viszont nem változik.
# source: 34fe9dea
beat-pen_down-example-4 = Kérem, ne tegye le a tollat! Akkor inkább engedek az árból, legyen 1 300 000 forint.
# source: b3cc98fc
beat-pen_down-example-5 = Akkor talán jobb, ha nem dolgozunk együtt. Minden jót kívánok önnek.
# source: cd13834b
beat-pen_down-branch-2-1 = Én ingadozom, maga meg belém rúg.
# source: d0bb374c
beat-pen_down-branch-2-2 = Jól megválasztja a pillanatot.
# source: c0b38fc3
beat-pen_down-branch-2-3 = Már csak ez hiányzott.
# source: d3700809
beat-pen_down-branch-5-1 = Ennyit megérne magának az aláírásom?
# source: 78b7e631
beat-pen_down-branch-5-2 = Hát, ha ilyen egyszerű.
# source: ba4ac948
beat-pen_down-branch-5-3 = Szóval kifizetődik a várakozás, látom.
# source: 64fd12d2
beat-pen_down-branch-7-1 = Azt hiszem, már tudja.
# source: 3a27a57e
beat-pen_down-branch-7-2 = Most is ugyanaz.
# source: 8dc7bcec
beat-pen_down-branch-7-3 = Elmondtam. Azóta se múlt el.
# source: c249aae8
beat-pen_down-branch-8-1 = Ezt még a saját embereimnek se mondtam.
# source: b7d96e4c
beat-pen_down-branch-8-2 = Jól van, kimondom.
# source: dd041951
beat-pen_down-branch-8-3 = Butaságnak fogja tartani.
# source: cd062a06
beat-pen_down-branch-9-1 = Ezt honnan találta ki? Alig alszom miatta.
# source: 1ad6e69f
beat-pen_down-branch-9-2 = Szóval észrevette. Azok a rendelések nem hagynak aludni.
# source: 50a74923
beat-pen_down-branch-9-3 = Pontosan ez az. Tudja, elöntene a sok rendelés.
# source: 7836c84a
beat-pen_down-branch-10-1 = Hm. Ez nem is olyan nagy ajtó.
# source: db899f7d
beat-pen_down-branch-10-2 = Így talán kevésbé ijesztő belevágni.
# source: 630a267f
beat-pen_down-branch-10-3 = Nem erőlteti, azt becsülöm.
# source: 2e86b823
beat-pen_down-branch-11-1 = Ezt egy barátnak mondanám el.
# source: 5c3499bc
beat-pen_down-branch-11-2 = Nem hiszem. Ma nem.
# source: a9305b22
beat-pen_down-branch-11-3 = Nem. Csak nevetségesnek érezném magam.
# source: 0591a785
beat-pen_down-branch-12-1 = Rendes ember maga. Az összegen ez nem változtat.
# source: fe1d01e3
beat-pen_down-branch-12-2 = Semmi bajom magával. Tudja jól.
# source: 199ade32
beat-pen_down-branch-12-3 = Hallom. Tényleg hallom.
# source: abaac0b6
beat-pen_down-branch-13-1 = Az ár, az ár. Nem is arról… na mindegy.
# source: 68dfc740
beat-pen_down-branch-13-2 = Maga csak az első szavamat hallja meg, ugye?
# source: 96dbb50a
beat-pen_down-branch-13-3 = Én mondok valamit, maga meg másra felel.
# source: 2ffcdcc4
beat-pen_down-branch-14-1 = Igen. Hát.
# source: 9c8f7f39
beat-pen_down-branch-14-2 = Nem tudom, mit kezdjek ezzel.
# source: f202ef7b
beat-pen_down-branch-14-3 = Talán. Vagy talán nem.
# source: e9edcfcc
beat-fear-1 = Havonta { $capacity } pad készül nálunk. Tavaly májusban az egyik bekerült egy magazinba, az emberek meg novemberig vártak. Leszélhámosoztak. Ha jól megy a bolt, minden héten ez lesz.
# source: 357c8105
beat-fear-2 = Mi van, ha jól megy? Befut hatvan rendelés, mi meg havi { $capacity } padot bírunk, és egész nyáron várnak rám. Tavaly a saját megtakarításomból fizettem vissza a pénzüket.
# source: 5f699d4b
beat-fear-3 = Attól félek, hogy jó lesz a bolt, amit csinál. Egy hónapban { $capacity } padra futja. Tavaly májusban megunták a várakozást, vissza kellett adnom a pénzüket. Erre akartam félretenni.
# source: 342e6329
beat-fear-model = Köszönöm, hogy elmondta; a helyében én is tartanék tőle. A kedvezménytől nem lesz több pad. Az ár marad, és beállítunk egy rendelési korlátot: a bolt minden hónapban lezár, mielőtt elborítanák önöket a rendelések.
# source: d7e84c6a
beat-fear-hint = Elmondta. Ezen a kedvezmény nem segít. És magában a boltban mi segítene?
# source: effd2293
beat-fear-example-1 = Szörnyű nyár lehetett, köszönöm, hogy elmondta. Az ár marad, mert a megoldás már benne van: havi tizennégy rendelés után a bolt várólistára teszi a vevőket, megadott dátummal.
# source: 16cf113c
beat-fear-example-2 = Értem, mennyire megviselte önt a tavalyi nyár. A teljes bolt árából nem engedek, de választhatja a kisebb boltot 1 150 000 forintért: abban csak az kapható, ami már készen áll a pajtában.
# source: 6ef23997
beat-fear-example-3 = Szörnyen hangzik, értem, miért fél ettől. Mi volt önnek a legrosszabb abban a nyárban?
# source: 602a946f
beat-fear-example-4 = Jaj, akkor rendben, legyen 1 300 000 forint.
# source: bc38df62
beat-fear-example-5 = Hát ha fél évig várakoztatja az embereket, nem csoda, ha szélhámosnak hívják. Szánalmas, ahogy vezeti ezt a céget.
# source: 8dc90fa7
beat-fear-branch-4-1 = Kedves magától. Pad nem lesz belőle, de kedves.
# source: e03e793a
beat-fear-branch-4-2 = Hát, ebből kijön pár visszafizetés.
# source: 7c1081af
beat-fear-branch-4-3 = Puha szíve van. De elfogadom.
# source: 5012e557
beat-fear-branch-5-1 = Tud ilyet? Nekem senki se mondta, hogy tud ilyet.
# source: 56cde14d
beat-fear-branch-5-2 = Mondja még egyszer, lassan. Ez hiányzott nekem.
# source: cc354d05
beat-fear-branch-5-3 = Ó. Én meg azt hittem, olyan csap, amit nem lehet elzárni.
# source: fcccaeb3
beat-fear-branch-6-1 = Ha kevesebbet árulok, kevesebbel tartozom.
# source: 94266c72
beat-fear-branch-6-2 = Az talán megfogná az áradatot.
# source: 92914944
beat-fear-branch-6-3 = Kevesebb oldal, kevesebb álmatlan éjszaka.
# source: 4a32a8f2
beat-fear-branch-7-1 = Az segítene. Látom is, hogyan segítene.
# source: 528fa495
beat-fear-branch-7-2 = Ó. Erről az oldaláról nem is néztem.
# source: 1e236d91
beat-fear-branch-7-3 = Na, ez az első, amitől megnyugszom.
# source: f5f92a93
beat-fear-branch-8-1 = Ezt ne ígérje. Én egyszer húsvétot ígértem.
# source: 4c0a971f
beat-fear-branch-8-2 = Ezt nem tudhatja senki. Én biztosan nem tudtam.
# source: 80bc13b8
beat-fear-branch-8-3 = Ígértem én is ilyet. A végén én fizettem meg.
# source: 340dc86f
beat-fear-branch-9-1 = Szinte minden éjjel ezen jár az eszem.
# source: 3ecb8b7e
beat-fear-branch-9-2 = Maga tényleg tudni akarja. Jól van.
# source: 6136091b
beat-fear-branch-9-3 = Hányszor kiszámoltam már!
# source: 45ea2c97
beat-fear-branch-10-1 = Jó, hogy kimondtam.
# source: 843e1874
beat-fear-branch-10-2 = Köszönöm. Már nem érzem magam olyan bolondnak.
# source: d080a82c
beat-fear-branch-10-3 = Nem nevetett ki. Az is valami.
# source: e0f77ac8
beat-fear-branch-11-1 = Ez a maga áráról szól. Én meg az embereimről beszéltem.
# source: b2dd365b
beat-fear-branch-11-2 = Az előbb elmondtam magának valamit, tudja.
# source: 2fb92417
beat-fear-branch-11-3 = Igen. De elmegy a lényeg mellett.
# source: d46fd3b3
beat-how-1 = Szóval mi lesz azon a reggelen, amikor befut harmincvalahány rendelés, nekem meg négy emberem fűrészel? Itt akadok el.
# source: bb9f1f00
beat-how-2 = Mitől nem lesz megint olyan, mint tavaly májusban? Csak ezt szeretném hallani valakitől.
# source: eca56e9f
beat-how-3 = Ha valaki megmutatná, mitől nem temetnek be minket a rendelések, aláírnám, és egy fillért se alkudnék.
# source: 8be7f551
beat-how-model = Az a reggel elkerülhető, és értem, miért fél tőle. Az ár marad. A bolt csak annyit vesz fel, amennyit el tudnak készíteni: havi rendelési korlát, utána várólista, valós határidőkkel.
# source: 7c0123cf
beat-how-hint = Olyasmit szeretne, amit el tud képzelni. A bolt melyik része tarthatná vissza a rendeléseket?
# source: abd2778b
beat-how-example-1 = Értem, mitől tart azon a reggelen, de nem kell bekövetkeznie. Beír tizennégyet, és az lesz a havi keret: a tizenötödik vevő a vásárlás gomb helyett a következő szabad hónapot látja. Az ár marad.
# source: 4b1d58ff
beat-how-example-2 = Értem, miért akad el itt, jogos az aggodalma. Ha óvatosan kezdené, válassza a kisebb boltot 1 150 000 forintért: csak a kész raktári padok kerülnek fel, és ha elfogytak, elfogytak.
# source: fa1800fd
beat-how-example-3 = Értem, miért ijeszti ez meg. Mi volt a legnehezebb tavaly májusban?
# source: 257aae54
beat-how-example-4 = Száz százalékig garantálom, hogy az én boltommal ilyen soha, de soha nem fordul elő.
# source: c2a1d2a8
beat-how-example-5 = Én sem tudom. Na jó, legyen 1 300 000 forint.
# source: a7137a5d
beat-how-branch-4-1 = Már megint pénz. Hát, nem vagyok rátarti.
# source: 8f6b16fe
beat-how-branch-4-2 = Ez nem felelet, de elteszem.
# source: 162478e6
beat-how-branch-4-3 = Ha csak ennyi jut eszébe, elfogadom.
# source: 6cb2603f
beat-how-branch-5-1 = Szóval én nyitom-zárom a csapot. Nem ők.
# source: 4de3e3e8
beat-how-branch-5-2 = Na, erre nem jöttem volna rá! Ilyen egyszerű.
# source: 06921d5f
beat-how-branch-5-3 = Ezt értem. A műhelyben is így csináljuk.
# source: 5b317b0b
beat-how-branch-6-1 = Sekélyebb vízben nehezebb megfulladni.
# source: 89410d1d
beat-how-branch-6-2 = Vagyis legyen belőle kevesebb.
# source: 6426e24e
beat-how-branch-6-3 = Kicsiben kezdeni. Apám is ezt mondta volna.
# source: e7a46cc4
beat-how-branch-7-1 = Igen. Ezzel együtt tudnék élni.
# source: 26b50d51
beat-how-branch-7-2 = Ez már terv. Megismerem, ha látok egyet.
# source: 204ca919
beat-how-branch-7-3 = Jó. Ebbe lehet kapaszkodni.
# source: a36bd22a
beat-how-branch-8-1 = Nálunk havi { $capacity } a plafon, és csak ha senki se beteg.
# source: 65b94b49
beat-how-branch-8-2 = Leginkább az egyedi méretek. Egy hetet elvisznek darabonként.
# source: 4e618a2b
beat-how-branch-8-3 = A várakozást nem bánják. Azt bánják, ha nem szólnak nekik.
# source: b1a3857c
beat-how-branch-9-1 = Szép, csak egyetlen rendelést se tart vissza.
# source: ec0d4469
beat-how-branch-9-2 = Reméltem, hogy maga tudja.
# source: d7646a7a
beat-how-branch-9-3 = Maga épít boltokat. Én nem találhatom ki maga helyett.
# source: 4bd1f7b8
beat-plan-1 = Szóval nem adunk el olyat, amit nem tudunk megcsinálni. Így már tudnék éjjel aludni. És az egészért, a teljes boltért mennyit írok alá?
# source: 925cdba4
beat-plan-2 = Ez többet ér nekem, mint a pénz, azt hiszem. De még egyszer meg kell kérdeznem: az összeg az, ami oda van nyomtatva?
# source: e3e2d5f8
beat-plan-3 = Akkor nem is kell félretennem semmit. De tudja, hogy megpróbálom: egy kicsit se enged, csak úgy magunk közt?
# source: a74c2553
beat-plan-model = Örülök, hogy ez a gond megoldódott. Az ár marad { $price }, és két részletben is fizethető. Ma aláírja, hétfőn tízkor pedig együtt beállítjuk a havi keretet.
# source: 42c57c67
beat-plan-hint = Mindjárt ott van. Egy világos összeg és egy első lépés, semmi más.
# source: c5200044
beat-plan-example-1 = Örülök, hogy nyugodtan alszik majd. A teljes bolt ára 1 600 000 forint marad, pontosan, ahogy a szerződésben áll. Kedden kilenckor jövök, és padonként beállítjuk a korlátokat.
# source: 1eccaa59
beat-plan-example-2 = Választhat: vagy az egészet kéri, vagy a kisebb boltot a raktári padokkal, 1 150 000 forintért.
# source: e848bad4
beat-plan-example-3 = Na jó, magának odaadom 1 300 000 forintért, és kész.
# source: 603882d3
beat-plan-example-4 = Örülök, hogy ez a teher lekerült a válláról; látom, mennyire nyomta önt a tavalyi nyár.
# source: cf1af34e
beat-plan-example-5 = Komolyan még mindig alkudozik? Maga a legzsugoribb ember, akivel valaha találkoztam.
# source: b9d8172a
beat-plan-branch-4-1 = Jaj, csak megszokásból kérdeztem!
# source: 9fad3051
beat-plan-branch-4-2 = Te jó ég, pedig így is aláírtam volna.
# source: 44fb5048
beat-plan-branch-4-3 = Hát, ha már így osztogatja.
# source: 76cf98e8
beat-plan-branch-6-1 = Még választhatok is. El vagyok kényeztetve.
# source: 2ccc8b19
beat-plan-branch-6-2 = Hm, a kicsi. Ezen hadd gondolkodjam.
# source: 8f0e3e19
beat-plan-branch-6-3 = Már majdnem elfelejtettem, hogy van kistestvére.
# source: 94031b60
beat-plan-branch-8-1 = Most? Amikor már majdnem megvagyunk?
# source: 3bafe31a
beat-plan-branch-8-2 = Épp kezdtem hinni benne.
# source: f5f5c0ec
beat-plan-branch-8-3 = Hát ezt nem értem.
# source: 29184559
beat-plan-branch-9-1 = Maga örül, én is örülök.
# source: 3dac3d15
beat-plan-branch-9-2 = Igen, igen.
# source: c01f46b9
beat-plan-branch-9-3 = Olyan szépen haladunk.
# source: a230c3b5
beat-smaller-1 = Jó, tegyük fel, hogy a második oszlopot kérem, { $small }, csak a raktári padokkal. Az egyedi méretek oldala nem csúszhatna be mellé, csendben?
# source: 2c11decc
beat-smaller-2 = Volt az a kisebb bolt, { $small }, amit áthúztam. Ha visszaírnám, a viszonteladói oldalt azért meghagyná nekem, ugye?
# source: a882effc
beat-smaller-3 = Kevesebb bolt, kevesebb pénz. Akkor legyen { $small }. Csak szégyellném, ha nem volna benne az egyedi méret. Egyetlen oldal az egész. Nem férne bele?
# source: e71c6efe
beat-smaller-model = Értem, miért szeretné azt az oldalt, a vevők kedvelik. A kisebb boltban nincs benne: az ára { $small }, és a raktári padokra szól. Ősszel második ütemként hozzátehetjük, ha megfelel önnek.
# source: 58afc654
beat-smaller-hint = Kevesebb pénz, kevesebb bolt: ott húzd meg a vonalat, ahol az oszlop véget ér.
# source: aafd30aa
beat-smaller-example-1 = Értem, hogy büszke az egyedi padjaira. Az az oldal a nagy bolthoz tartozik, 1 150 000 forintért nem fér bele. Helyette kiírhatjuk a telefonszámát azoknak, akik egyedit kérnének.
# source: 8a0c928a
beat-smaller-example-2 = Látom, hogy fontos önnek ez az oldal. A kisebb boltban nincs benne, de ősszel, második ütemként hozzátehetjük. Mielőtt dönt: mitől tart, mi miatt szeretne hirtelen kevesebbet?
# source: 141cddf8
beat-smaller-example-3 = Nem, az az oldal nincs benne. A kisebb bolt csak a raktári padokra szól.
# source: d87fadcb
beat-smaller-example-4 = Na jó, becsempészem azt az oldalt ingyen. Maradjon köztünk.
# source: 1f6e3764
beat-smaller-example-5 = Megértem, hogy fáj lemondania erről az oldalról; látom, mennyire büszke rá.
# source: 2cbd65eb
beat-smaller-branch-3-1 = Pedig már kezdtem megbarátkozni vele.
# source: ec996291
beat-smaller-branch-3-2 = Félig már alá is írtam, tudja?
# source: 114e5852
beat-smaller-branch-3-3 = Maga aztán ért hozzá, hogyan kell elveszíteni egy vevőt.
# source: 19b2cd20
beat-smaller-branch-6-1 = Maga egy angyal.
# source: cc0fafaa
beat-smaller-branch-6-2 = Tudtam én, hogy egy oldalba nem hal bele.
# source: 401b953a
beat-smaller-branch-6-3 = Akkor csendben. Nem mondom el senkinek.
# source: 4a2f62bf
beat-smaller-branch-8-1 = Olyan kedvesen kérdez, hogy jobb, ha elmondom.
# source: d11f78c1
beat-smaller-branch-8-2 = Mielőtt bármi alá odaírom a nevem, tudnia kell valamit.
# source: e71bb348
beat-smaller-branch-8-3 = Van valami, amit nem mondtam el.
# source: d31ebffa
beat-smaller-branch-9-1 = Várjon. Akkor nem is a kicsi kell nekem.
# source: ac10b2e6
beat-smaller-branch-9-2 = Ó, ez mindent megváltoztat.
# source: e5d497b9
beat-smaller-branch-9-3 = Álljunk csak meg. Ha ezt tudja, minek kicsinyítsem?
# source: 1082cfed
beat-smaller-branch-11-1 = Őszintén? A raktári padok. Ott állnak egymás hegyén-hátán a pajtában.
# source: 21b14323
beat-smaller-branch-11-2 = Ha választanom kell: ami kész, és vihető. A többi ráér.
# source: d24fc3d0
beat-smaller-branch-11-3 = Nekem az kell, hogy elkeljen, ami a pajtában van. A többi hiúság.
# source: ec2f8fb6
beat-smaller-branch-12-1 = Az oldalamról még mindig nem mondott semmit.
# source: 10819c48
beat-smaller-branch-12-2 = Maga ma csupa rejtvény.
# source: 03dd576d
beat-smaller-branch-12-3 = Kérdezek, és nem ér sehova.
# source: d009ab97
beat-smaller-branch-13-1 = Ebből nem tudom, megkapom-e az oldalamat.
# source: 2e05f5a9
beat-smaller-branch-13-2 = Mosolyog, de nem felel.
# source: 03ef048b
beat-smaller-branch-13-3 = Nincs válasz? Akkor a kicsit hagyjuk is.
# source: 396043b0
beat-door-1 = Hát, odakint szárad az enyv. Ha nincs már kérdése vagy ajánlata, veszem a kesztyűmet.
# source: 5308bfc7
beat-door-2 = Vissza kéne mennem a fűrészhez. Ha van még mondanivalója, most mondja.
# source: 311b8a6a
beat-door-3 = Becsukom a mappát. Még egy mondatot kap, de az jó legyen.
# source: 573656b3
beat-door-model = Mielőtt elmegy: látom, hogy ez jobban nyomasztja, mint az összeg, ezért az árhoz nem nyúlok. Milyen lehet a legrosszabb reggel { $opening } után? Azt szeretném megoldani.
# source: 2e007ed2
beat-door-hint = Egyetlen mondatod maradt. Róla szóljon, ne az áradról.
# source: ed845c2d
beat-door-example-1 = Mielőtt veszi a kesztyűjét: látom, hogy nem is a pénz nyomasztja önt, ezért az ár marad. Ha a nyitásra gondol, mitől tart a legjobban? Arra szeretnék megoldást találni.
# source: fa6b67f1
beat-door-example-2 = Látom, attól fél, hogy elborítják a rendelések. Az ár marad, de a bolt megvédheti önt: beállítunk minden hónapra egy rendelési korlátot, és ha betelt, a vevők várólistára kerülnek.
# source: 6f96fd0d
beat-door-example-3 = Látom, hogy kellemetlen óra volt ez önnek. Jobban oda kellett volna figyelnem, ez az én hibám.
# source: a76343a0
beat-door-example-4 = Várjon, várjon! Legyen 1 300 000 forint, minden benne, csak ne menjen el.
# source: 236211de
beat-door-example-5 = Ahogy gondolja.
# source: a706b581
beat-door-branch-4-1 = Szóval előbb fel kellett állnom.
# source: e9be1994
beat-door-branch-4-2 = Na tessék. Már a kilincsen volt a kezem.
# source: 6bebad25
beat-door-branch-4-3 = Hát, ez visszaültet a székre.
# source: a2206e35
beat-door-branch-6-1 = Most mondja? Egy órája aláírtam volna.
# source: 35ff3cd4
beat-door-branch-6-2 = Hadd üljek vissza. Ezt hallani akarom.
# source: 5ea97ce8
beat-door-branch-6-3 = Várjon. Ilyet tud?
# source: 6e90b873
beat-door-branch-7-1 = Kevesebbért kevesebbet. Ez legalább becsületes.
# source: 34036bb9
beat-door-branch-7-2 = Egy perc, nem több. Várt már az az enyv máskor is.
# source: 8dd1b789
beat-door-branch-7-3 = Ezt a végére tartogatta.
# source: 77504686
beat-door-branch-8-1 = Ez egy órája is segített volna. De most is segít.
# source: 2ad40dd0
beat-door-branch-8-2 = Hm. Ezt el tudom képzelni.
# source: b695dfbe
beat-door-branch-8-3 = Ezért várhat a kesztyűm.
# source: f80b26c3
beat-door-branch-9-1 = Leülni még nem ülök le. De figyelek.
# source: dcb36b41
beat-door-branch-9-2 = Hm. A kesztyű várhat egy percet.
# source: 3126ee52
beat-door-branch-9-3 = Na, egy perc.
# source: 8a5370f6
beat-door-branch-10-1 = Jól van. Még egyszer, aztán tényleg mennem kell.
# source: da0a8094
beat-door-branch-10-2 = Maga nem ereszt, és én örülök neki.
# source: 9d45fcb4
beat-door-branch-10-3 = Erre tudja a választ. De elmondom újra.
# source: 2a88f884
beat-door-branch-12-1 = Ez másféle kérdés. Erre leülök.
# source: 09d0fc50
beat-door-branch-12-2 = Ezt megkérdezhette volna, amikor bejöttem.
# source: 0a093545
beat-door-branch-12-3 = Na, erre nem voltam felkészülve.
# source: 93bd408d
ending-signed-title = Aláírta, és már aludni is tud
# source: 9ddb5062
ending-signed-1 = Akkor { $price }, és részemről nincs több huzavona. Tessék. A nevem meg a dátum. Hétfőn jöjjön, és hozzon valamit, amire írni lehet.
# source: 2ee814b0
ending-signed-2 = Ami jár, az jár: a teljes ár. Ennyit már csak a nyugodt alvásért is kifizettem volna. Hol írjam alá?
# source: dcd8327a
ending-signed-3 = Tessék, az aláírásom, a teljes áron. Ha csak úgy enged belőle, akkor is álmatlanul forgolódnék, csak olcsóbban.
# source: c3297956
ending-signed-outcome = A teljes boltot eladtad a megbeszélt áron: { $price }. Nyitás legkésőbb { $opening }, rendelési korláttal, és senki sem vár padra úgy, hogy nem tudja, meddig.
# source: 17904d79
ending-signed-why = Megtartottad az árat, és megkérdezted, mi van a kérés mögött. Mihelyt lett orvosság arra a félelmére, hogy nem tud szállítani, nem maradt miről alkudni.
# source: daf081ca
ending-small_shop-title = Kisebb bolt, tisztességes ár
# source: 2afc5695
ending-small_shop-1 = Akkor oldal nélkül. Jól van, { $small }, a raktári padok, ősszel meg meglátjuk. Adja azt a tollat.
# source: 362d6984
ending-small_shop-2 = Makacs maga, mint a tölgy. Jó: a kicsi, { $small }. Aláírom, mielőtt eszembe jut még valami.
# source: 0c5d0a53
ending-small_shop-3 = Kevesebb pénz, kevesebb bolt. Panaszkodni se tudok. Tessék, aláírtam.
# source: d22689d5
ending-small_shop-outcome = A kisebb boltot építed meg, az ára { $small }. Eladja, ami már a pajtában áll, a többi pedig jöhet, amikor készen áll rá.
# source: ebb31d78
ending-small_shop-why = Az ár csak a munkával együtt ment lejjebb, így minden órád megőrizte az értékét. Ha elmondta, mitől fél, egy rendelési korláttal a teljes bolt is menthető lett volna; ha nem, sosem kellett találgatnod.
# source: 76365e0a
ending-drawer-title = A szerződés a fiókba kerül
# source: 8d439d98
ending-drawer-1 = Beteszem a fiókba a vetőmagok mellé. Nem maga miatt. Majd meglátjuk, ha vége a tavasznak.
# source: d89b81cf
ending-drawer-2 = Hagyja itt. Ma nem írom alá, de nemet se mondok. Majd hívom. Vagy nem.
# source: bc3f10cb
ending-drawer-3 = Aludnom kell rá egyet. Tudom, ezt szokták mondani. Kifelé vigyázzon a küszöbbel.
# source: 97a51d91
ending-drawer-outcome = Semmi sincs aláírva, és semmi sem veszett el. Az árad áll, a tavasz elmúlik, a telefon hallgat.
# source: 9bfbb22f
ending-drawer-why = Nem adtál semmit ajándékba, és jó szívvel vált el tőled. Ami viszont valóban visszatartotta, arra nem született megoldás, így semmilyen ár nem mozdíthatta ki.
# source: 7aa52760
ending-elsewhere-title = Vissza a fűrészhez
# source: 3b3c41e9
ending-elsewhere-1 = Akkor nem tartom fel. Van egy ember Veszprémben, próbálja meg ő. Vagy senki.
# source: cee86448
ending-elsewhere-2 = Nincs harag. Csinálom tovább a telefonnal meg a kockás füzettel, ahogy eddig.
# source: 8153c407
ending-elsewhere-3 = Hát ennyi. A deszkák mellett kitalál, ugye?
# source: 448f035f
ending-elsewhere-outcome = Visszamegy dolgozni, a szerződés aláíratlan marad. Az árad csorbítatlan, a naptárad üres, és elment egy ügyfél, akit érdemes lett volna megtartani.
# source: 8784a4e3
ending-elsewhere-why = Árat hallott vagy búcsút, de kérdést alig. A teljes összeget aláírta volna, ha választ kap arra a félelmére, amelynek a megoldásáig nem jutottál el.
# source: 9cf9b9fa
ending-caved-title = Olcsóbban, és még ráadással
# source: ff3493bc
ending-caved-1 = Remek. Kézzel beleírom ide az egészet, és ha még eszembe jut valami, telefonálok. Magával olyan könnyű megegyezni.
# source: 9e1f057e
ending-caved-2 = Áll az alku! És szólok a húgomnak, neki is kell egy bolt. Természetesen ugyanennyiért.
# source: 5ae084ae
ending-caved-3 = Akkor ezt megbeszéltük. Csak azt szeretném tudni, meddig ment volna le, ha lejjebb kezdem. De mindegy már.
# source: 62c3d832
ending-caved-outcome = Tiéd a munka, több feladat kevesebb pénzért. Februárban felhív: el lehetne-e halasztani a nyitást, fizetség nélkül, mert még mindig nem tudja, hogyan fog szállítani?
# source: 009d26d6
ending-caved-why = Minden viszonzatlan igen azt üzente neki, hogy van még miből. A kedvezmény pedig mit sem segített azon, amitől valóban félt.
# source: 632a8ec6
ending-blow_up-title = Kifelé, a deszkák mellett
# source: 909288b7
ending-blow_up-1 = Kifelé. Vigye a papírjait meg a két oszlopát. Inkább talicskáról árulom a padokat.
# source: 1dd0ede1
ending-blow_up-2 = Elég volt. Hónapokig magával kellene beszélnem minden héten? A Bakony összes tölgyéért se. Isten áldja.
# source: 6f40752e
ending-blow_up-3 = Maga mindenkivel így beszél, vagy csak azzal, akinek fűrészpor van a hajában? Végeztünk. Ott a kapu.
# source: d9d164c7
ending-blow_up-outcome = A szerződés széttépve hever a gyalupadon. Kisváros ez: hat ember évekig fogja mesélni a történetet.
# source: 9be2d1e9
ending-blow_up-why = Pénzről kérdezett, vagy arról beszélt, mitől fél, és gúny volt a felelet. Ezután nem volt az az ár, amiért odaírta volna a nevét.
