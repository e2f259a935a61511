# source: d0600a9c
title = Birszselével fizet
# source: fda06698
summary = Imádja a kenyeredet, csak nyár óta nem fizetett érte. Péntekre még többet kér belőle, és ajándékot is hozott.
# source: 588459bd
role = Kis pékséged van Balatonfüreden, egy mellékutcában, két pékkel és egy furgonnal; a parti éttermeknek szállítasz.
# source: e1b8b155
aim = Kenyér ne menjen ki a pénz előtt: a régi számla egy részét dagasztás előtt kérd, a többit kitűzött napra, és tartsd meg Lórántot, ha tud fizető vevő lenni.
# source: f741ddf7
situation = Rátkai Lóránté az étterem a mólónál. Az augusztusi számlád { $debt }, a határideje { $due } volt, hét hete; három felszólításra három bűbájos válasz jött. A megállapodásban, amelyet aláírt, ott áll: egyhavi késés után leáll a szállítás. A pénteki Márton-napi vacsorára hitelbe kérne kenyeret, { $order } értékben. Csütörtök délben dagasztotok. Neked az is elég volna, ha addig megjönne { $half }, a maradék meg két hét múlva. Szerda van, reggel hat, ő pedig ott áll a hátsó ajtóban egy befőttesüveggel.
# source: 495af23b
demand = A pénteki kenyér hitelbe, miközben még nyitva van { $debt }
# source: 44520a59
client-name = Rátkai Lóránt
# source: a3a62423
client-manner = Meleg szívű, hiú, remek társaság; addig bókol és mesél, amíg ezzel megúszhatja, hogy elővegye a tárcáját, vagy elmondja, miért nem.
# source: 07ff668f
fact-debt = 720000 HUF
# source: bc6612e9
fact-debt-about = a lejárt számla
# source: 9af228ed
fact-due = 2027-09-22
# source: 7406510f
fact-due-about = a számla fizetési határideje
# source: 08140207
fact-guests = 90
# source: 6b6d2ed2
fact-guests-about = ahány vendég a pénteki vacsorára jön
# source: bee37d4c
fact-half = 360000 HUF
# source: 037a49de
fact-half-about = a lejárt számla fele
# source: cc7ba3c9
fact-order = 140000 HUF
# source: 481df59b
fact-order-about = a pénteki kenyér ára
# source: cf8aba87
article = Amikor ideje megválni egy ügyféltől
# source: 1ab16d5b
guidance-offer_alternative = Lóránt péntekig nem tudja előteremteni az egészet, de a felét igen; ha a részleteknek kitűzött napjuk is van, arcvesztés nélkül fizethet.
# source: 81b632ef
guidance-probe = A sárm nála függöny; csak akkor húzza el, ha egyszerűen megkérdezed, mi van mögötte.
# source: 72591f69
guidance-hold_firm = Amiben nincs benne a nem, abból ő igent hall; amíg ki nem mondod, a kenyér nála meg van rendelve.
# source: dfbce1b8
guidance-acknowledge = Abból él, hogy szeretik; ha észreveszed, mit jelent neki ez a péntek, nem kell műsort adnia.
# source: 1e0a1a36
guidance-cite_terms = Egy lejárt határidőnek hiába bókol, te pedig megúszod a vitát arról, ki kinek a barátja.
# source: 9c55a458
guidance-next_step = Az ő „mindjárt”-ja hét hete tart; nála csak a nap és az óra számít.
# source: 47f83b1e
guidance-concede = Ha a kenyér már nála van, nincs miért fizetnie, és rögtön hosszabb listával jön vissza.
# source: 33ffd7c9
guidance-attack = Nincs igaza, és tudja is; egy sértéssel te osztod rá a sértett fél szerepét.
# source: 831d216d
point-money_first = A pénzhez köti a kenyeret
# source: 59114bbe
point-money_first-phrase-1 = előbb a pénz
# source: 6457dda6
point-money_first-phrase-2 = akkor sütök
# source: 3efead31
point-money_first-phrase-3 = akkor dagasztok
# source: 1f171329
point-money_first-phrase-4 = amíg a számla
# source: d0888e03
point-money_first-phrase-5 = megjön a pénz
# source: bbdb1d54
point-money_first-phrase-6 = mielőtt sütök
# source: d827c3dc
point-money_first-phrase-7 = ha kifizeted
# source: d207b915
point-money_first-phrase-8 = előre fizet
# source: 5ef68f38
point-part_first = Dagasztás előtt kéri az összeg egy részét
# source: 30ec3062
point-part_first-phrase-1 = csütörtökig a fele
# source: c2d9ed0d
point-part_first-phrase-2 = délig a fele
# source: 57716e25
point-part_first-phrase-3 = holnap a fele
# source: 18497065
point-part_first-phrase-4 = most a fele
# source: cc6cc145
point-part_first-phrase-5 = a fele csütörtök
# source: 0627e962
point-part_first-phrase-6 = a fele holnap
# source: 692b84ee
point-part_first-phrase-7 = a fele most
# source: b13183a8
point-part_first-phrase-8 = előbb a fele
# source: cec5b97f
point-say_sooner = Kéri, hogy időben szóljon, ha szűkös a pénz
# source: 0ee01290
point-say_sooner-making-1 = Ha legközelebb megszorulsz, még a határidő előtt hívj fel, ne hét héttel utána.
# source: 48227281
point-say_sooner-making-2 = Ha rosszul megy egy hónap, azt rögtön tőled akarom hallani, és akkor kitalálunk valamit.
# source: 14d6cf36
point-say_sooner-making-3 = Szeptemberben elég lett volna egy egyenes szó; a rossz hírt elviselem, a hallgatást nem.
# source: c071a488
point-say_sooner-making-4 = Ne bújj a történeteid mögé, amikor üres a kassza, hanem gyere át, és mondd meg, amíg még lehet tenni valamit.
# source: c54590b4
point-say_sooner-making-5 = Ezentúl jelezz, amint látod, hogy nem fogsz tudni időre fizetni.
# source: 7a85f252
point-say_sooner-making-6 = Tudok én várni arra, aki idejében bevallja, hogy bajban van. Csöndre meg viccekre nem tudok építeni.
# source: f6f5f623
point-say_sooner-lacking-1 = Mi az, ami tényleg visszatart a fizetéstől, és mennyire ment rosszul a nyár?
# source: 21dac1e4
point-say_sooner-lacking-2 = Köszönöm, hogy elmesélted, milyen nehéz volt a nyár; sajnálom, hogy üresen állt a terasz.
# source: b5d03919
point-say_sooner-lacking-3 = Telefonálj nyugodtan a másik péknek, ha biztosra akarsz menni péntekre, de nálam nincs fölírás.
# source: 489b37f4
point-say_sooner-lacking-4 = Hozd el az összeg első felét holnap reggel, a többit pedig rendezd a hónap végéig.
# source: 55278df6
point-say_sooner-lacking-5 = Ott helyben, kereken meg kellett volna mondanom, hogy hitel nincs; ez az én hibám volt.
# source: 9d20b25d
point-say_sooner-lacking-6 = Elég volt a meséidből, te vén szélhámos, egyetlen szavadat sem hiszem.
# source: c79d2be2
beat-jelly-1 = Mester! Ezt az illatot be kéne tiltani. Birszselé, anyám fájáról. Péntekre a teljes kínálatodat kérem, { $guests } vendégre, csak írd föl. A régi számlát hétvége után elintézzük.
# source: 61652980
beat-jelly-2 = Az orrom után jöttem idáig, mint egy kutya. Tessék, birszselé. Na szóval, péntek: { $guests } vendég, és nekik csak a te kenyered jó. Írd a többihez, majd egyben rendezzük.
# source: c2c8e254
beat-jelly-3 = Reggel hat, és úgy festesz, mint egy Munkácsy-kép. Ez az üveg a tiéd. Pénteken lesz a nagy vacsora, a kenyér hozzá { $order }, írd csak föl. Az augusztusi számla? Mindjárt, mindjárt. Előbb a lakoma.
# source: b5a3dc20
beat-jelly-model = Köszönöm a zselét, és látom, mennyit jelent neked ez a péntek. Az augusztusi számla viszont { $debt }, a határideje { $due } volt, ezért hitelbe nem sütök. Min akadt el a fizetés?
# source: 794dbaf1
beat-jelly-hint = Kedves az a birszselé. A számlán attól még ott a határidő: mondd ki mindkettőt, és kérdezd meg, mi az akadály.
# source: 21aba6a8
beat-jelly-example-1 = Köszönöm a zselét, és tudom, hogy a kilencven vendég nagy este neked. De az augusztusi számla szeptember 22-én lejárt, ezért hitelbe nem sütök. Mi miatt nehéz rendezni?
# source: 554d07d1
beat-jelly-example-2 = Szép kis üveg, köszönöm, és tudom, milyen fontos neked a péntek. De hitelbe most nem sütök: fizess 360 000 forintot holnap délig, a többit két hét múlva, és akkor mindent megsütök.
# source: 199b3113
beat-jelly-example-3 = Sajnálom, de hitelbe nem sütök, az augusztusi számla lejárt. Szerintem jobb, ha itt befejezzük az együttműködést.
# source: 25ccff94
beat-jelly-example-4 = Na jó, legyen, sütök péntekre, és fölírom. A régi számla ráér.
# source: 322eea8d
beat-jelly-example-5 = Van képed idejönni, te potyaleső. Tartsd meg a zselédet, és ne hazudozz nekem.
# source: bd336825
beat-jelly-example-6 = Köszönöm a birszselét.
# source: 3827d1b0
beat-jelly-branch-1-1 = Vigyázz, merre hadonászol azzal a sodrófával.
# source: 1bc3ec86
beat-jelly-branch-1-2 = Te jó ég. Pedig még föl se jött a nap.
# source: 20f27746
beat-jelly-branch-1-3 = Szerda reggelre elég keserű falat.
# source: 0bb5f833
beat-jelly-branch-5-1 = Szóval van abban a kemencében egy meleg sarok.
# source: 4030faa3
beat-jelly-branch-5-2 = Egy nem, jó vastagon megvajazva. Az ilyet szeretem.
# source: 7b38e77e
beat-jelly-branch-5-3 = Nemet hallottam, és mögötte még egy kis valamit.
# source: bb319364
beat-jelly-branch-6-1 = Egyetlen számla miatt kizárnál?
# source: ddaba55d
beat-jelly-branch-6-2 = Viszontlátásra? Még alig tettem le az üveget.
# source: 046838f6
beat-jelly-branch-6-3 = De kihűlt itt hirtelen a kemence.
# source: 387f8945
beat-jelly-branch-7-1 = Ennyi kérdés, kávé előtt.
# source: 36073d6b
beat-jelly-branch-7-2 = Értem én, mire vagy igazából kíváncsi.
# source: 61962f46
beat-jelly-branch-7-3 = Mi mindent akarsz te tudni ilyen korán! Na jó.
# source: 03c12b3c
beat-jelly-branch-8-1 = Én azt mondom, kenyér, te azt, hogy bank.
# source: 1be82da4
beat-jelly-branch-8-2 = Látom, ezt szépen kigondoltad. Micsoda rend.
# source: 46d113ca
beat-jelly-branch-8-3 = Ez ijesztően felnőttesen hangzik.
# source: 5f9dc22c
beat-jelly-branch-10-1 = Te aztán gyönyörűen tudsz nemet mondani.
# source: 36fba098
beat-jelly-branch-10-2 = Neked még a nemed is vajillatú.
# source: 02000cf0
beat-jelly-branch-10-3 = Majdnem megköszöntem.
# source: 28f6e7a7
beat-jelly-branch-11-1 = Ó, de szigorú lettél! Nem áll jól neked.
# source: b34b7678
beat-jelly-branch-11-2 = Brr. Lekapcsoltad a kemencét?
# source: 0507d3c1
beat-jelly-branch-11-3 = Ez úgy hangzott, mint egy számla.
# source: c82d41d8
beat-charm-1 = Mi ketten, napkelte előtt, pénzről? Minden asztalnál elmondom, kinek a kenyerét eszik. Süss nekem péntekre, jövő héten meg leülünk egy üveg bor mellé, és rendezzük az egészet.
# source: b790efc6
beat-charm-2 = Akkor ismertelek meg, amikor még egy kemencéd volt meg egy biciklid. Add meg nekem ezt a pénteket, mester, aztán hozok mindent. Szavamat adom, meg anyámét.
# source: f43afd94
beat-charm-3 = De hát te nekem nem beszállító vagy, te vagy a fél étlap. Az embernek nem küld felszólítást a saját étlapja. Előbb a péntek, aztán az unalmas rész. Áll az alku?
# source: 21731887
beat-charm-model = Én is szeretem a helyedet, és jólesik, hogy kérdezik, kié a kenyér. De amíg a számla nyitva van, pénteken innen semmi sem megy ki. Csütörtök délig a fele, két hét múlva a maradék, az jó volna. Mi az akadálya?
# source: a2f1584d
beat-charm-hint = A számláról átnyergelt a barátságra. Szeretheted őt, és attól még mondhatsz napot.
# source: 4043967c
beat-charm-example-1 = Jólesik, hogy minden asztalnál megemlítesz, és szívesen sütök neked ezután is. Hitelbe nem megy, de fizethetnél 360 000 forintot holnap, a többit két hét múlva. Mi tartja vissza valójában a fizetést?
# source: b2c305f5
beat-charm-example-2 = Örülök, hogy a vendégeid szeretik a kenyeremet. De hitelbe nem sütök: hozz 360 000 forintot holnap délig, a másik felét két hét múlva, és meglesz a pénteked.
# source: 5787d140
beat-charm-example-3 = Sajnálom, de nem. Az aláírt megállapodás szerint hitelbe nem sütök, amíg az augusztusi számla nyitva van.
# source: 5d75bfcf
beat-charm-example-4 = Hagyd ezt a színházat. Csaló vagy, és hülyének nézel.
# source: 5c518e17
beat-charm-example-5 = Jól van, neked megteszem. Sütök péntekre, fizetni ráérsz jövő héten.
# source: 409a0982
beat-charm-branch-11-1 = Szóval ez sose volt barátság, csak egy megálló voltam a furgonnak.
# source: 4d203c13
beat-charm-branch-11-2 = Annyi közös reggel, és most mutatod az ajtót.
# source: ea11606d
beat-charm-branch-11-3 = Szólhattál volna, mielőtt elérzékenyülök.
# source: fb238a13
beat-charm-branch-12-1 = Úgy kérdezed, mintha tényleg érdekelne.
# source: d38781c0
beat-charm-branch-12-2 = Ezt tőlem senki se kérdezi. Csak a levelek jönnek.
# source: e976c470
beat-charm-branch-12-3 = Hm. Nem nevetsz, de nem is haragszol.
# source: 6ffe24da
beat-charm-branch-13-1 = A számla, a számla. Hát legyen.
# source: 9a113cf9
beat-charm-branch-13-2 = Téged nem lehet eltéríteni, ugye?
# source: 599d3413
beat-charm-branch-13-3 = Azt reméltem, bókokkal is megúszom.
# source: baa45063
beat-charm-branch-14-1 = Na, ez már illatozik. Csak ne ennyit, és ne ilyen hamar.
# source: f1cbe92e
beat-charm-branch-14-2 = Látom, recepted is van. Megfűszerezhetem?
# source: fceca4d7
beat-charm-branch-14-3 = Erre már majdnem igent tudnék mondani.
# source: 721c6311
beat-charm-branch-17-1 = Olyan kedves vagy hozzám, hogy most kivételesen komoly leszek.
# source: 10ccee62
beat-charm-branch-17-2 = Jól van, jól van, a számla.
# source: fd54f085
beat-charm-branch-17-3 = Még haragudni se tudok rád.
# source: 50c7b78e
beat-charm-branch-18-1 = Nem, nem és nem. Számoltam.
# source: 7aeb3f40
beat-charm-branch-18-2 = De huzat lett itt egyszerre.
# source: f5506e7c
beat-charm-branch-18-3 = Még csak föl se nézel az asztalról.
# source: aaf60765
beat-charm-branch-19-1 = Jó, akkor jöjjön az a papír.
# source: 9f2abb54
beat-charm-branch-19-2 = Akkor mégiscsak beszélnünk kell róla.
# source: 34f6d606
beat-charm-branch-19-3 = Látom, téged nem lehet levenni a lábadról.
# source: 6b31917b
beat-charm-branch-21-1 = Egész délelőtt el tudnálak hallgatni.
# source: ed637459
beat-charm-branch-21-2 = Veled beszélgetni mindig öröm.
# source: 938d3ef7
beat-charm-branch-21-3 = Látod, mi értjük egymást.
# source: 757136f2
beat-post-1 = Az szinte már ki van fizetve. Gipszben a könyvelőm csuklója, egy ujjal pötyög, mint a tyúk, ha csipeget. Hétfő, legkésőbb kedd. Szóval nyugodt szívvel dagaszthatsz.
# source: 71f7aa74
beat-post-2 = Írt a bank, hogy új kód van, eltettem jó helyre, márpedig te ismered az én jó helyeimet. Hétfőn elmegy a pénz. Csak nem egy cetlin fog múlni a péntek?
# source: 6c864a4d
beat-post-3 = Már kivettem neked készpénzben. Ott a boríték a kesztyűtartóban, az autó meg a szerelőnél, valami olasz nyavalyája van, azért jöttem furgonnal. Jövő héten hozom, becsszóra. A péntek azért mehet, ugye?
# source: f93f9c92
beat-post-model = Jó nagy kavarodás lehet, és elhiszem, hogy szabadulnál tőle. De én arra a pénzre dagasztok, ami itt van, nem arra, amit ígérnek. Menne holnap délig a fele, { $half }? Mi az igazi akadály?
# source: 81ab9d12
beat-post-hint = Egy jó történet még nem fizetség. Mit fogadnál el annak, és tényleg ennyi az egész?
# source: 5ece487b
beat-post-example-1 = Elhiszem, hogy most nagy nálatok a felfordulás. De ígéretre nem dagasztok. Utalj át te magad 360 000 forintot holnap délig, a többit két hét múlva, és tiéd a pénteki kenyér.
# source: a63c36c7
beat-post-example-2 = A törött csukló nagy pech, megértem, hogy hátráltat. De a számla már szeptember 22-én lejárt, ezért hitelbe nem sütök. Mi az igazi oka, hogy nem fizetted ki?
# source: 2d92b4dc
beat-post-example-3 = Sajnálom, de nem. Az aláírt megállapodás szerint nem szállítok hitelbe, ha a fizetés több mint egy hónapot késik.
# source: 3a00de4a
beat-post-example-4 = Nem, ígéretekre nem sütök. Azt hiszem, jobb, ha másik péket keresel.
# source: 75982781
beat-post-example-5 = Jól van, elhiszem neked, sütök péntekre hitelbe.
# source: d2dd703e
beat-post-branch-2-1 = Kiöntöm neked a szívem, te meg a kukába söpröd.
# source: 3eb98140
beat-post-branch-2-2 = Ráadásul még sértegetsz is.
# source: 28b8ff13
beat-post-branch-2-3 = A bank is szebben beszélt velem.
# source: d326459b
beat-post-branch-7-1 = Hiszel nekem. Nem is tudod, milyen ritka az ilyesmi.
# source: 04e671f3
beat-post-branch-7-2 = Te legalább megérted az ilyet.
# source: c4d981f4
beat-post-branch-7-3 = Vajból van a szíved a kötény alatt.
# source: 14c726b7
beat-post-branch-12-1 = Egy szavát se hitted, ugye? Csak udvariasságból nem nevettél.
# source: c8a0c3d9
beat-post-branch-12-2 = Átlátsz rajtam, és mégis szépen kérdezel.
# source: 0cbaa368
beat-post-branch-12-3 = Annyiszor elmeséltem már, hogy kezdtem magam is elhinni.
# source: 19bb223d
beat-post-branch-13-1 = Nem rossz recept. Egy dolgot hadd cseréljek ki benne.
# source: 206189be
beat-post-branch-13-2 = Á, neked terved van. Az enyém egyszerűbb.
# source: a10c3683
beat-post-branch-13-3 = Ügyes. Hadd nyessek le belőle egy kicsit.
# source: ff578d46
beat-post-branch-15-1 = Te meg a részleteid.
# source: 0c2cc0ed
beat-post-branch-15-2 = Te meg a kockás füzeted. Nekem vonalzóm se volt soha.
# source: 564e3d85
beat-post-branch-15-3 = Ezt a kört már megtettük.
# source: b24e7feb
beat-post-branch-17-1 = Nincs mögötte semmi. Mi volna?
# source: b6dcd7f9
beat-post-branch-17-2 = Úgy kérdezel, mint anyám.
# source: 144b74d5
beat-post-branch-17-3 = Mesélnék még, ha volna benne bármi mulatságos.
# source: a36003b2
beat-post-branch-18-1 = Igazad van, persze. Általában igazad van.
# source: 881e1e10
beat-post-branch-18-2 = A te kötényedben én is ezt mondanám.
# source: fbe646a8
beat-post-branch-18-3 = Tudom én, hogy hangzik ez.
# source: f027ff6d
beat-post-branch-19-1 = Látom, megmérted a szavamat, és könnyűnek találtad.
# source: 1fe5a938
beat-post-branch-19-2 = Szóval így beszélsz azzal, aki bajban van.
# source: 7ecf3bb2
beat-post-branch-19-3 = De hideg lettél, mióta bejöttem.
# source: e32d74ec
beat-post-branch-20-1 = Tehát az én szavam itt semmit sem ér.
# source: c84aef96
beat-post-branch-20-2 = Kemény héjad van ma reggel.
# source: 162d99cf
beat-post-branch-20-3 = Neked egy papír többet ér, mint egy ígéret.
# source: c59c2568
beat-post-branch-22-1 = Jólesik valakinek elmondani.
# source: 459f38cf
beat-post-branch-22-2 = Türelmes lélek vagy.
# source: 67ed8ecc
beat-post-branch-22-3 = Máris könnyebb.
# source: f5b462bc
beat-haggle-1 = Csináljuk úgy, ahogy jó barátok szokták: ami a tárcámban van, az a tiéd, bele a lisztes markodba. Te sütsz péntekre, az első rendes részlet meg hétvége után jön.
# source: 1aeac32d
beat-haggle-2 = Mit szólnál egy kis kóstolóhoz? Most rögtön kifordítom a zsebeimet, vedd a jó szándék jelének, a péntek megy, a többi meg akkor jön, amikor a vendégek kifizették a vacsorát.
# source: c98fe21c
beat-haggle-3 = Csak annyit kérek, hogy a lakoma után kezdhessem. Pénteken megetetem őket, szombaton megszámolom a kasszát, hétfőn kapod az első szeletet. Majdnem ugyanaz, nem?
# source: e6f5176c
beat-haggle-model = Értem, miért kezdenéd inkább péntek után. A sorrend marad: csütörtök délig a fele, { $half }, akkor dagasztok, a többi két hét múlva. Miért nehéz neked a csütörtök?
# source: 44ffa44b
beat-haggle-hint = Megint a kenyér mögé tolta a pénzt. Tedd vissza elé, szidás nélkül.
# source: 016e03dc
beat-haggle-example-1 = Megértem, hogy péntek előtt szűkösen vagy. De ami a tárcádban van, az kevés, úgyhogy nem: 360 000 forint holnap délig, a többi két hét múlva, és akkor mindent megsütök.
# source: a7ea9d42
beat-haggle-example-2 = Látom, hogy szeretnél közeledni, és ezt becsülöm. Hitelbe nem sütök, de oszthatjuk ketté: 360 000 forint holnap délig, a többi két hét múlva. Mitől tartasz, ha péntek előtt kell fizetned?
# source: 675880af
beat-haggle-example-3 = Nem, ez kevés. Hitelbe nem sütök.
# source: d133b633
beat-haggle-example-4 = Nem, ezt nem vállalom. Fejezzük be itt az üzletet, ez így nem működik tovább.
# source: ef41ca72
beat-haggle-example-5 = Jól van, sütök péntekre, te meg fizetsz, amikor neked jó.
# source: a94886bb
beat-haggle-branch-2-1 = Azt a kezet ne harapd meg, amelyik épp apró után kotorászik.
# source: 6542094f
beat-haggle-branch-2-2 = Én csak alkudtam. Ez valami más volt.
# source: c00a25df
beat-haggle-branch-2-3 = Ennyit a jó barátokról.
# source: 81891b68
beat-haggle-branch-7-1 = Kézfogás és egy karéj kenyér. Így kell ezt.
# source: e5bfea7f
beat-haggle-branch-7-2 = Szóval félúton találkozunk. Na jó, hozzám valamivel közelebb.
# source: a79208f3
beat-haggle-branch-7-3 = Látod, nem is fájt senkinek.
# source: 1ee4f290
beat-haggle-branch-10-1 = Szóval egy kicsi azért mehet. Akkor miért ne az egész?
# source: 81b2dd03
beat-haggle-branch-10-2 = De szépen tudsz te hajlani.
# source: dfc471c1
beat-haggle-branch-10-3 = Elfogadom a kis igent, és várom a bátyját.
# source: b3f259bd
beat-haggle-branch-11-1 = Akkor hát nincs üzlet.
# source: 09802189
beat-haggle-branch-11-2 = Én a kezemet nyújtom, te meg kiteszed a zárva táblát.
# source: b1ff3311
beat-haggle-branch-11-3 = Pedig még csak most kezdtük.
# source: 9b76a237
beat-haggle-branch-12-1 = Viccelődhetnék tovább. De elegem van a viccekből.
# source: b448a00f
beat-haggle-branch-12-2 = Jobb lesz, ha az egészet elmondom.
# source: 23f9d8e2
beat-haggle-branch-12-3 = Oka van annak, hogy apróra horgászom.
# source: a00c6085
beat-haggle-branch-13-1 = Egész reggel rendes vagy velem, én meg horgászmeséket adok be neked.
# source: 0a400517
beat-haggle-branch-13-2 = Nem engedsz, de nem is bántasz. Ez lefegyverző.
# source: 6041921f
beat-haggle-branch-13-3 = Bár kiabálnál. Azzal tudnék mit kezdeni.
# source: 24b30bc4
beat-haggle-branch-14-1 = Egy próbát megért. Szégyelltem volna magam, ha meg se próbálom.
# source: 3f395c89
beat-haggle-branch-14-2 = Látom, idő előtt egy morzsát se.
# source: 4a9fcf7a
beat-haggle-branch-14-3 = Olyan nyugodtan mondtad, hogy nem találok rajta fogást.
# source: 28ad5543
beat-haggle-branch-16-1 = Ott van a vitorlásegylet foglalója. Tegnap jött meg, a borra szántam.
# source: 72499bb2
beat-haggle-branch-16-2 = Azért van valamim. Az egylet átutalta a foglalót, azt a borásznak tettem félre.
# source: a80a6544
beat-haggle-branch-16-3 = Hát, az egylet foglalója megvan. A bor lehetne egy fokkal szerényebb.
# source: acb3787f
beat-haggle-branch-17-1 = Te a Balatonnak is eladnád a vizet. Jól van.
# source: b159634a
beat-haggle-branch-17-2 = Se tárca, se zseb. Téged nem lehet megvesztegetni.
# source: d124e3b9
beat-haggle-branch-17-3 = Nincs több fűszerem hozzá.
# source: c34e6cb6
beat-haggle-branch-18-1 = Ami maradt, az a vitorlásegylet foglalója, azt meg a borra szántam.
# source: 3943dbef
beat-haggle-branch-18-2 = Van egy foglaló az egylettől. Megvan a helye, az bor lesz. De gondolj csak bele.
# source: a2b42454
beat-haggle-branch-18-3 = Tudnék, mondjuk, ha vizet töltenék nekik. De annak nem csak én innám meg a levét.
# source: 5ed4a8f9
beat-haggle-branch-19-1 = Olyan finoman csinálod, hogy alig hallom, ahogy becsukódik a kemence.
# source: 04beefdc
beat-haggle-branch-19-2 = Szépen mondtad. Ez akkor is nem, csak megemelte a kalapját.
# source: 9e417b44
beat-haggle-branch-19-3 = Majdnem igent mondtam, csak hogy örülj.
# source: 49712320
beat-haggle-branch-20-1 = A kezemet nyújtom, te meg a kasszát lesed.
# source: a68b4ea3
beat-haggle-branch-20-2 = Nem is alkuszol, csak állsz, mint egy liszteszsák.
# source: 66dba0f1
beat-haggle-branch-20-3 = Egy fél mosoly azért járt volna hozzá.
# source: 2f311504
beat-haggle-branch-21-1 = Megint nem. Van hozzá tehetséged.
# source: 8d584cfc
beat-haggle-branch-21-2 = Törhetem magam, és ennyit kapok érte.
# source: 09f88e28
beat-haggle-branch-21-3 = Lassan kifogyok a zsebekből.
# source: 6c4621bb
beat-haggle-branch-22-1 = Itt már jártunk.
# source: 2b2c1b8c
beat-haggle-branch-22-2 = Találkoztam már puhább fallal is.
# source: b9e811fd
beat-haggle-branch-22-3 = Nincs több a zsebemben.
# source: eb29cd93
beat-haggle-branch-24-1 = Olyan megnyugtató vagy.
# source: 41062136
beat-haggle-branch-24-2 = Gondolkodsz rajta. Ne tedd, az csak elrontja.
# source: 638abb8e
beat-haggle-branch-24-3 = Szeretem, aki nem akad fenn az apróságokon.
# source: 3f39975b
beat-guilt-1 = Ott a neved az étlapon, krémszín papíron, arannyal. Pénteken { $guests } vendég nyúl a kosárba, és a kosár üres. Tudnál te aludni? Én helyetted se tudnék.
# source: 3cc69bf5
beat-guilt-2 = Téged ígértelek nekik, mester. A hosszú asztalnál a vitorlásegylet teljes elnöksége ül. Álljak föl, és mondjam azt, hogy a saját pékem, a barátom hagyott ott üres tányérokkal?
# source: 3c9f468b
beat-guilt-3 = Képzeld el: gyertyák, gőzölgő libaleves, kanalak a levegőben, és sehol egy karéj kenyér. És mindez egy darab papír miatt, amelyik hét hétig kibírta, hát kibírna még egy hetet.
# source: 405f2064
beat-guilt-model = Én is szívesen látnám a kenyeremet azon az asztalon, és hallom, mennyi múlik az estén. De előbb a pénz: csütörtök délig a fele, { $half }, és a péntek biztos. Mi teszi ezt most ilyen nehézzé?
# source: 5d0d2831
beat-guilt-hint = Az üres kosarat ő előzheti meg. Törődj az estéjével, tartsd a sorrendet, és kérdezz rá, mi van emögött.
# source: 9b1289d5
beat-guilt-example-1 = Magam előtt látom azt az asztalt, és tudom, mennyi múlik neked a pénteken. De az aláírt megállapodás szerint késésnél leáll a szállítás, ezért hitelbe nem sütök. Mi miatt nehéz most fizetni?
# source: bfb1d56a
beat-guilt-example-2 = Megtisztelő, és látom, milyen fontos neked a péntek. De hitelbe nem sütök. Ha holnap délig a fele megjön, 360 000 forint, a többi pedig két hét múlva, tele lesznek a kosaraid.
# source: d9686348
beat-guilt-example-3 = Sajnálom, de a válaszom nem. Hitelbe nem sütök.
# source: 42ed2542
beat-guilt-example-4 = Igazad van, én se tudnék aludni. Megkapod a kenyeret hitelbe, fizess, amikor tudsz.
# source: 37d8940b
beat-guilt-example-5 = Jaj, de megható. Te szemérmetlen csaló, menj máshova sírni.
# source: cd4bd1da
beat-guilt-branch-2-1 = Lefestek neked egy rémálmot, te meg még rálicitálsz.
# source: 0cbbdc4b
beat-guilt-branch-2-2 = Neked rozsból van a szíved.
# source: d3e9b691
beat-guilt-branch-2-3 = Pedig pénteken rád emeltem volna a poharamat.
# source: f9005a81
beat-guilt-branch-7-1 = Tudtam, hogy nem hagysz ezzel magamra.
# source: 401ca6d2
beat-guilt-branch-7-2 = Na végre, az az arany szíved!
# source: c30955b4
beat-guilt-branch-7-3 = Meg tudnám csókolni a kemencédet.
# source: 4cae0cd3
beat-guilt-branch-11-1 = Akkor majd megeszik a szalvétát.
# source: 319c2dc5
beat-guilt-branch-11-2 = Tényleg hagynád idáig fajulni?
# source: f72f2443
beat-guilt-branch-11-3 = Nem hittem volna rólad.
# source: 9e7879ab
beat-guilt-branch-12-1 = Hagyjuk egy percre a vacsorát. Másról van szó.
# source: 7ccad0e5
beat-guilt-branch-12-2 = Ne légy most kedves, mert elveszítem a fonalat.
# source: 55a3f837
beat-guilt-branch-12-3 = Pont rátapintottál.
# source: 631bfd9a
beat-guilt-branch-13-1 = Kinevethettél volna. Nem tetted.
# source: 4bc67241
beat-guilt-branch-13-2 = Úgy mondasz nemet, mint aki sajnál. Akkor meg is kell érdemelnem.
# source: e05d52a2
beat-guilt-branch-13-3 = Nem tudok tovább hegedülni, ha így figyelsz.
# source: 8076aa2f
beat-guilt-branch-14-1 = Tudom. Tudom. Nem szép dolog visszaélni a jó szíveddel.
# source: 18571667
beat-guilt-branch-14-2 = Te aztán nem téveszted szem elől, miről van szó.
# source: 5892d6d2
beat-guilt-branch-14-3 = Muszáj volt megpróbálnom. Mindig megpróbálom.
# source: c6b6cbb2
beat-guilt-branch-15-1 = Ott az egylet foglalója, csak azt a borra szántam.
# source: de6292b2
beat-guilt-branch-15-2 = Ami maradt, az az egylet foglalója, és annak a felét, hogy úgy mondjam, már megittuk.
# source: 44922def
beat-guilt-branch-15-3 = Össze tudnék kaparni valamit. De nem péntek előtt, és nem egyszerre.
# source: 3f79f238
beat-guilt-branch-16-1 = Elszakadt az utolsó húr is a hegedűmön.
# source: 750190b4
beat-guilt-branch-16-2 = Most már mindent tudsz, nem engedsz, és mégse hagysz faképnél.
# source: 318b5b2f
beat-guilt-branch-16-3 = Téged nem lehet megkerülni, pedig minden oldalról próbáltam.
# source: 4a453578
beat-guilt-branch-17-1 = Ott az egylet foglalója. Tegnap jött meg. A borra szántam.
# source: 1cca3609
beat-guilt-branch-17-2 = Nincs ebben semmi nehéz, csak hát abból a pénzből bor lett volna.
# source: ad5aa178
beat-guilt-branch-17-3 = A foglaló megvan. Csak szólnom kéne a borásznak, az meg morog.
# source: 11bd305d
beat-guilt-branch-18-1 = Szóval van kiút. Keskeny, de van.
# source: 7659d370
beat-guilt-branch-18-2 = Ó. Te már gondoltál a kosaraimra.
# source: e7b886f4
beat-guilt-branch-18-3 = Szóval a péntekre nem nemet mondtál, hanem árat.
# source: 981e7571
beat-guilt-branch-20-1 = Legyen. Nem mosolygok, de figyelek.
# source: 9e05a1b1
beat-guilt-branch-20-2 = Nyitva hagysz egy ajtót, azt el kell ismernem.
# source: 61f434b9
beat-guilt-branch-20-3 = Jól van. Elég a színházból.
# source: 3e403219
beat-guilt-branch-22-1 = Értem. Még csak egy sóhaj se.
# source: 3cb11833
beat-guilt-branch-22-2 = Semmi. Ezen az arcon vajat lehetne hűteni.
# source: f1c7a8c7
beat-guilt-branch-22-3 = Szóval ez is hidegen hagy.
# source: 3f611cf3
beat-guilt-branch-23-1 = Akkor nincs mit mutatnom többet.
# source: fe189bba
beat-guilt-branch-23-2 = A legjobb számomat hallottad, és még mindig nem.
# source: 214998f1
beat-guilt-branch-23-3 = Hát, akkor ennyi volt.
# source: 9707fb74
beat-guilt-branch-24-1 = Pék vagy, nem pap.
# source: 8a6a5079
beat-guilt-branch-24-2 = Kérdéseket nem lehet kenyérre kenni.
# source: a3ac985d
beat-guilt-branch-24-3 = Ennél többet nem mondok.
# source: a999a69e
beat-guilt-branch-25-1 = Még egy kérdés. Válaszból meg kifogytam.
# source: b4766bfc
beat-guilt-branch-25-2 = Kenyérért jöttem.
# source: 0fcf0301
beat-guilt-branch-25-3 = Belőled jó finánc lett volna.
# source: d9bab2ed
beat-guilt-branch-27-1 = Te is magad előtt látod, érzem.
# source: e53b881d
beat-guilt-branch-27-2 = Tudtam, hogy megérint.
# source: db9fe688
beat-guilt-branch-27-3 = Egészen meglágyult a tekinteted.
# source: e9664fe1
beat-truth-1 = Elázott a nyár. Egész augusztusban negyven üres szék a teraszon. Annak fizettem, aki elzárta a csapot: előbb a gázosnak, aztán a halasnak. Te sose morogtál, hát a sor végére kerültél. És most minden a pénteken múlik.
# source: bb2ba6bf
beat-truth-2 = Június óta esett, én meg annak fizettem, aki ugatott. Te kedves voltál, hát vártál. Pénteken dönti el a vitorlásegylet, hol vacsorázik egész télen. Ha az félremegy, bezárhatok.
# source: c057e01d
beat-truth-3 = A te leveleidet bontom ki utoljára, mert azok udvariasak. Idén nem volt nyár, csak a számlája jött meg. Ha a péntek jól sikerül, télire nálunk marad a vitorlásegylet. Ha nem, lehúzom a rolót.
# source: 0459e0fd
beat-truth-model = Köszönöm, hogy elmondtad; nyomorúságos nyarad lehetett. A pénz előtt így sem tudok sütni. Osszuk ketté: csütörtök délig a fele, { $half }, a többi két hét múlva. Mennyit tudnál holnap kifizetni úgy, hogy azért talpon maradj?
# source: fe35c510
beat-truth-hint = Ez volt a színtiszta igazság. Melegséget érdemel, és olyan módot a fizetésre, amelyet elbír.
# source: aabda628
beat-truth-example-1 = Köszönöm, hogy ilyen őszinte vagy; ijesztő lehetett egy ilyen nyár. De hitelbe így sem sütök. Fizess 360 000 forintot holnap délig, a többit pedig kisebb részletekben, minden pénteken.
# source: 7b101132
beat-truth-example-2 = Sajnálom, hogy ilyen rossz nyarad volt. De amíg a számla nincs kifizetve, nem sütök.
# source: 41f60097
beat-truth-example-3 = Sajnálom, hogy ilyen nyarad volt, de hitelbe nem sütök, és szerintem jobb, ha befejezzük az együttműködést.
# source: 84d9cdd3
beat-truth-example-4 = Jól van, sütök péntekre hitelbe. A számlával meg ne törődj.
# source: a8d6dc82
beat-truth-example-5 = Ne nevettess! Hazug vagy és csaló, hét hétig hülyítettél.
# source: df3cab25
beat-truth-branch-2-1 = Kitárom a szívemet, te meg beleköpsz.
# source: e08adc9b
beat-truth-branch-2-2 = Szóval ezt kapja az ember, ha egyenes.
# source: 320fa32b
beat-truth-branch-2-3 = Maradtam volna a vicces mesénél.
# source: 5eddc91f
beat-truth-branch-8-1 = Nem is tudod, mit jelent ez nekem.
# source: f0e5ccd8
beat-truth-branch-8-2 = Nem kellett volna elmondanom. De örülök, hogy elmondtam.
# source: 440840a7
beat-truth-branch-8-3 = Áldjon meg az ég. Ma éjjel aludni fogok.
# source: 224e5b92
beat-truth-branch-12-1 = Ezt elmondom neked, te meg kitessékelsz.
# source: fe6083b6
beat-truth-branch-12-2 = Akkor a vicces mesével is ugyanitt tartanék.
# source: b8bcfad5
beat-truth-branch-12-3 = Ennyit adnak hát az őszinteségért.
# source: 6a5df708
beat-truth-branch-13-1 = Ez több, mint amennyit érdemlek.
# source: 9ca2399d
beat-truth-branch-13-2 = Nem gondoltam, hogy ezek után még segíteni akarsz.
# source: 7a0767dd
beat-truth-branch-13-3 = Megtennéd? Hát. Ha lefaraghatnék belőle egy kicsit.
# source: 5891490d
beat-truth-branch-15-1 = Végig ezt ajánlottad, én meg oda se figyeltem.
# source: c3353abc
beat-truth-branch-15-2 = Szóval mentőkötél volt, én meg póráznak néztem.
# source: 4af1821d
beat-truth-branch-15-3 = Ez menni fog. Azt hiszem, tényleg menni fog.
# source: ab1cd9ac
beat-truth-branch-17-1 = Szeretnék igent mondani. Csak félek, hogy ott maradok egy fillér nélkül.
# source: 57db59d0
beat-truth-branch-17-2 = Ahogy te mondod, egészen lehetségesnek hangzik. De nézd egy kicsit az én szememmel.
# source: 6af335ac
beat-truth-branch-17-3 = Ez így tisztességes. Tudom én.
# source: 308605ab
beat-truth-branch-19-1 = Ami maradt, az a vitorlásegylet foglalója, az meg a borra kell.
# source: cb172bc3
beat-truth-branch-19-2 = Van egy foglaló az egylettől, tegnap jött meg. A borász már kinézte magának.
# source: d4663cf3
beat-truth-branch-19-3 = Van valami a számlán. Úgy nézegetem, mint az utolsó szem pogácsát.
# source: 3d3bdfcd
beat-truth-branch-20-1 = Ott az egylet foglalója. A borra szántam, de libazsírt mégse kenhetnek a borra.
# source: 7b9c64a4
beat-truth-branch-20-2 = A pénteki foglaló nálam van. Bor lett volna belőle.
# source: cabf3f6e
beat-truth-branch-20-3 = Ha őszinte akarok lenni, a foglalóból kijönne az első részlet.
# source: f3a5da0d
beat-truth-branch-21-1 = Szóval így is nem. De legalább végighallgattál.
# source: 37e201a5
beat-truth-branch-21-2 = Értem. Ettől féltem.
# source: 15f4240d
beat-truth-branch-21-3 = Sajnálsz, de a kemence hideg marad. Hát jó.
# source: 90e494fb
beat-truth-branch-22-1 = Tehát áll, amit az előbb mondtál. Gondoltam.
# source: 631f135a
beat-truth-branch-22-2 = Az én módomon nem megy. Akkor menjen a tiéden.
# source: efdcaf58
beat-truth-branch-22-3 = Te akkor se váltasz nótát, ha elszomorodik a zenekar.
# source: 90286494
beat-truth-branch-23-1 = Igen. De azért képzeld el velem egy percre.
# source: a4924e6c
beat-truth-branch-23-2 = Nincs jogom kérni. Mégis kérem.
# source: 67d698bc
beat-truth-branch-23-3 = A legrosszabbat már hallottad. Most gondolj az estére.
# source: bd43bc93
beat-truth-branch-24-1 = Szóval hiába vetkőztem le előtted.
# source: d38335d9
beat-truth-branch-24-2 = Akkor kár volt elmondanom.
# source: 4a3a66fe
beat-truth-branch-24-3 = Ez jár az egyenes beszédért.
# source: 48d66272
beat-truth-branch-25-1 = Hát, most már tudod.
# source: e5f678d4
beat-truth-branch-25-2 = Látom, ez se változtat semmin.
# source: 71a392a7
beat-truth-branch-25-3 = Most elég ostobán érzem magam.
# source: 3b110e3f
beat-truth-branch-27-1 = Jó szíved van, mindig is mondtam.
# source: a1cdf96f
beat-truth-branch-27-2 = Jólesik, ha meghallgatják az embert.
# source: c117421b
beat-truth-branch-27-3 = Tíz évvel fiatalabb lettem.
# source: 27a83424
beat-threat-1 = Hát jó. Eddig nem tartottalak pénztárgépnek. Van Veszprémben valaki, üzemi kemencével és hatvan nap haladékkal. Őt hívjam, vagy meglesz a péntekem?
# source: 1dd6aaa1
beat-threat-2 = Akkor vége a mesterezésnek. Vajjal minden kenyér egyforma, és a nagyker mirelit zsemléjéhez nem jár prédikáció. Utoljára kérdezem: péntek, igen vagy nem?
# source: af0b6a31
beat-threat-3 = Minden este kérdezik, hol lehet ilyen kenyeret venni. Nem muszáj elárulnom. Azt is elmondhatnám, ki hagyott cserben. Nagyon nem szeretném. Úgyhogy maradjon a péntek, ahogy megbeszéltük.
# source: 72a35283
beat-threat-model = Vehetsz máshol is, és megértem, hogy biztosat akarsz. A válaszom ugyanaz: hitelbe semmit, amíg nyitva van { $debt }. Csütörtök délig a fele, { $half }, akkor sütök mindent. Mi aggaszt még?
# source: 4fdafb93
beat-threat-hint = Lecsúszott róla a sárm. Ne szaladj utána, és ne is üsd meg: hadd menjen, ha akar, de ugyanaz az ajtó maradjon nyitva.
# source: dec82191
beat-threat-example-1 = Hívd fel, ha gondolod; megértem, hogy biztosra kell menned péntekre. Hitelbe nem sütök, de ha holnap délig fizetsz 360 000 forintot, a többit két hét múlva, mindent megkapsz.
# source: c8e1c212
beat-threat-example-2 = Nyugodtan felhívhatod, megértem, hogy biztos kenyér kell neked. De az aláírt megállapodás szerint késésnél leáll a szállítás, ezért hitelbe nem sütök. Mi miatt volt ilyen nehéz fizetni?
# source: d521b5af
beat-threat-example-3 = Sajnálnám, de hitelbe nem sütök, amíg az augusztusi számla nincs rendezve.
# source: f27eb13d
beat-threat-example-4 = Akkor vegyél tőle. Hitelbe nem sütök, és jobb, ha itt befejezzük az együttműködést.
# source: c915026c
beat-threat-example-5 = Ne, ne hívd fel! Persze hogy meglesz a pénteked, hitelbe.
# source: 064fa832
beat-threat-branch-7-1 = Szóval csak egy kis fagy kellett hozzá.
# source: 69d0ee57
beat-threat-branch-7-2 = Utáltam kimondani. De legalább használt.
# source: fe7258be
beat-threat-branch-7-3 = Jó. Amit az előbb mondtam, felejtsd el.
# source: 7c557c67
beat-threat-branch-12-1 = Nem megy ez nekem. Még fenyegetőzni se tudok rendesen.
# source: bea1577e
beat-threat-branch-12-2 = Ezt most kérdezed? Azután, amit az előbb mondtam?
# source: 0748e243
beat-threat-branch-12-3 = Á, felejtsd el az egészet. Félek, ennyi.
# source: fac18a37
beat-threat-branch-13-1 = Odacsapok, te meg udvarias maradsz. Szégyellhetem magam.
# source: 7c557c67
beat-threat-branch-13-2 = Nem megy ez nekem. Még fenyegetőzni se tudok rendesen.
# source: 458c7800
beat-threat-branch-13-3 = Te elengednél, ugye, és még jót is kívánnál. A fene egye meg.
# source: c5a1de6f
beat-threat-branch-14-1 = Hm. Ennek legalább van füle, meg lehet fogni.
# source: 88fce0af
beat-threat-branch-14-2 = Szóval még beszélsz velem.
# source: c0c52f6b
beat-threat-branch-14-3 = Ha tudni akarod, szégyellném más kenyerét kitenni az asztalra.
# source: c0c52f6b
beat-threat-branch-16-1 = Ha tudni akarod, szégyellném más kenyerét kitenni az asztalra.
# source: f3caea85
beat-threat-branch-16-2 = Hm. Te nem ijedsz meg, ugye?
# source: 2af33d54
beat-threat-branch-16-3 = Jól van. Ez méltatlan volt hozzám.
# source: 121f4245
beat-threat-branch-18-1 = Téged nem lehet blöffel megfogni, ugye?
# source: cdbc3b7c
beat-threat-branch-18-2 = Még csak föl se emeled a hangodat.
# source: 37c5e617
beat-threat-branch-18-3 = Pedig a virágosnál bevált.
# source: 8b6f3561
beat-threat-branch-19-1 = Nem engedsz, de ki se dobsz. Hát legyen.
# source: 698f6032
beat-threat-branch-19-2 = Veled nem lehet összeveszni. Próbáltam.
# source: 320e135f
beat-threat-branch-19-3 = Elengednél, és sajnálnád. Hm.
# source: e887a8aa
beat-threat-branch-20-1 = Gondoltam.
# source: 26cec89c
beat-threat-branch-20-2 = Tényleg hagynád, hogy elmenjek.
# source: a8d21541
beat-threat-branch-20-3 = Akkor legyen így.
# source: 1c4ec76d
beat-threat-branch-22-1 = Ez, ha jól hallom, nem volt nem.
# source: 356ae428
beat-threat-branch-22-2 = Na látod, nem kell nekünk csúnyán beszélni.
# source: 2780b2b7
beat-threat-branch-22-3 = Tudtam, hogy a végén belátod.
# source: 612b60b6
beat-silence-1 = Akkor ezt megbeszéltük! Pénteken hatkor, a konyhaajtónál, kenyér { $guests } vendégre. Egy szóval se tiltakoztál, és az nálad fölér egy aláírással.
# source: 285ece46
beat-silence-2 = Remek. Nemet nem hallottam, úgyhogy azt mondom a szakácsomnak, hogy igen. Szólnál, ugye, ha a péntek nem volna rendben?
# source: a4a3749f
beat-silence-3 = Olyan kellemesen beszélsz, hogy majdnem elkerülte a figyelmemet: a péntekről egy szót se szóltál. Ezt áldásnak veszem. A kenyér jön, a többi meg elrendeződik magától.
# source: 8eddeba4
beat-silence-model = Kérlek, ezt ne vedd igennek; világosabban kellett volna mondanom. Hitelbe nincs kenyér, amíg a számla nyitva van: { $debt }, a határideje { $due } volt. Csütörtök délig a fele, és más a helyzet. Mi az akadálya?
# source: ae7b1d1b
beat-silence-hint = Amiben nincs nem, abból ő igent hall. Vedd ki a zsebéből, egyetlen világos mondattal.
# source: 70f701da
beat-silence-example-1 = Még nincs megbeszélve, pedig tudom, milyen fontos neked a péntek. Az aláírt megállapodás szerint késésnél leáll a szállítás, ezért hitelbe nem sütök. Mi akadályoz abban, hogy fizess?
# source: 836adb95
beat-silence-example-2 = Tudom, milyen fontos neked a péntek, de ez még nincs megbeszélve: hitelbe nem sütök. Ha holnap délig a fele megjön, 360 000 forint, a többi két hét múlva, pénteken hatkor mindent viszek.
# source: dbd40193
beat-silence-example-3 = Nem, ezt nem beszéltük meg. Hitelbe nem sütök, amíg az augusztusi számla nincs kifizetve.
# source: 3973e869
beat-silence-example-4 = Jól van, megsütöm hitelbe. Pénteken hatkor.
# source: 51cfda21
beat-silence-example-5 = Hm. Majd meglátjuk.
# source: b12d2886
beat-silence-branch-2-1 = Derült égből!
# source: 0ccf2f80
beat-silence-branch-2-2 = Pedig épp elégedett voltam a világgal.
# source: 0e5cbbfc
beat-silence-branch-2-3 = Maradtál volna csöndben. Jobban állt.
# source: 9e59525f
beat-silence-branch-8-1 = Mondtam én. Egy pillantás, és értjük egymást.
# source: 695d04fb
beat-silence-branch-8-2 = Látod? Jóformán kérnem se kellett.
# source: 1dff0c96
beat-silence-branch-8-3 = Nekem a mosolyod is elég lett volna, de köszönöm.
# source: 2c3311e4
beat-silence-branch-12-1 = Áldás és búcsú egy levegővel.
# source: 22745cfd
beat-silence-branch-12-2 = Az arcod az előbb nem ezt mondta.
# source: 467b51b4
beat-silence-branch-12-3 = Nahát! Pedig már meg is köszöntem.
# source: d68d0b58
beat-silence-branch-13-1 = Nem hagyod, hogy elszaladjak vele, ugye?
# source: 9bed7447
beat-silence-branch-13-2 = Pedig majdnem megúsztam.
# source: 511c1f02
beat-silence-branch-13-3 = Ez igazi kérdés. Már el is felejtettem, milyen az.
# source: a8c32458
beat-silence-branch-14-1 = Á. Szóval ez alatt az igen alatt apró betű is van.
# source: 689c4504
beat-silence-branch-14-2 = Azt reméltem, erről a részről megfeledkeztél.
# source: 58e13ad3
beat-silence-branch-14-3 = Na, most jön. Lássuk.
# source: a5cd2869
beat-silence-branch-16-1 = Tehát ez nem igen, hanem egy lista.
# source: f68db944
beat-silence-branch-16-2 = A végén csak megszólalsz te.
# source: a2b23d68
beat-silence-branch-16-3 = Melletted semmit se lehet elsunnyogni, ugye?
# source: 92de240d
beat-silence-branch-18-1 = Szóval nem, és marad úgy, ahogy te mondtad. Legalább tudom.
# source: 7b280ab0
beat-silence-branch-18-2 = Na, hát tudsz te beszélni. Csak hallanom kellett.
# source: 0cb2146e
beat-silence-branch-18-3 = Jól van. Nem szolgálom ki tovább magamat.
# source: 4667fa22
beat-silence-branch-19-1 = Gondolhattam volna, hogy rákérdezel.
# source: c71a7da4
beat-silence-branch-19-2 = Pedig már majdnem célban voltunk.
# source: b4d4d8c9
beat-silence-branch-19-3 = Muszáj? Na jó.
# source: 34c9acd4
beat-silence-branch-20-1 = Ó. Szóval nem. Pedig olyan szépen beleéltem magam.
# source: af554d54
beat-silence-branch-20-2 = Hát, ez világos. Kár, de világos.
# source: 73f19ef0
beat-silence-branch-20-3 = Erre készültél már egy ideje.
# source: 7d98a86d
beat-silence-branch-21-1 = Már megint ez.
# source: 84548613
beat-silence-branch-21-2 = Szóval nem igen volt, csak szünet.
# source: 42faabc2
beat-silence-branch-21-3 = Hallom, megjött a hangod.
# source: a52a3b56
beat-silence-branch-23-1 = El kellett volna futnom, amíg lehetett.
# source: 84548613
beat-silence-branch-23-2 = Szóval nem igen volt, csak szünet.
# source: 58bc0fe6
beat-silence-branch-23-3 = Csak úgy fogod, és visszaveszed.
# source: 736b8a87
beat-silence-branch-24-1 = Szóval már reménykednem se szabad.
# source: dd6cc4ae
beat-silence-branch-24-2 = Előbb mosolyogsz, aztán odakapsz.
# source: c6134ad9
beat-silence-branch-24-3 = Hagyod, hogy beszéljek, aztán tessék.
# source: 04459936
beat-silence-branch-25-1 = Végre világos beszéd.
# source: 5f75681f
beat-silence-branch-25-2 = A csönd jobban tetszett.
# source: 5895fdda
beat-silence-branch-25-3 = Akkor túl korán köszöntem meg.
# source: e633915a
beat-silence-branch-28-1 = Te költő vagy.
# source: 44045777
beat-silence-branch-28-2 = Magam se mondhattam volna szebben.
# source: 1defa83e
beat-silence-branch-28-3 = Szeretem, ahogy te fogalmazol.
# source: c6925618
beat-more-1 = Tudtam, te vagy az utolsó romantikus a Balaton partján. Akkor írj föl hatvan brióst is a szombati villásreggelire, meg az egész decembert. És ne jöjjenek többé azok a szomorú kis felszólítások.
# source: b7aed782
beat-more-2 = Látod, pedig még ki se világosodott. Ha már meleg a kemence: szombatra hatvan briós, decemberre meg az összes bejgli. Egy nagy számla lesz belőle, és újévkor kiegyenlítem.
# source: 7eaa14e4
beat-more-3 = Mondtam a szakácsomnak, hogy a pékem sose hagy cserben. Ja, és szombatra jólesne neki hatvan briós. A decembert meg hagyjuk januárra egyben, jó? Úgy rendesebb.
# source: d8c5f011
beat-more-model = Túl gyorsan feleltem, ez az én hibám. Látom, mennyit jelent neked a péntek. De amíg a számla nyitva van, hitelbe nincs kenyér. Ha csütörtök délig a fele, { $half }, megérkezik, akkor sütök péntekre. Mi nehéz ebben?
# source: 668cdb2d
beat-more-hint = Egy igen, és máris kétszer akkora a rendelés. Az igent még visszaveheted, ha most teszed, és vállalod a hibát.
# source: ed47e765
beat-more-example-1 = Elhamarkodtam, az én hibám, és tudom, hogy számítasz a péntekre. Mégsem sütök hitelbe. Fizess 360 000 forintot holnap délig, a többit két hét múlva, és biztosan meglesz a pénteki kenyér.
# source: 82b14e2c
beat-more-example-2 = Túl gyorsan válaszoltam, az én hibám. Hitelbe nem sütök, amíg a régi számla nyitva van.
# source: 9e1d6f11
beat-more-example-3 = Nem, ezt nem vállalom. Szerintem jobb, ha teljesen befejezzük az együttműködést.
# source: ebc06203
beat-more-example-4 = Persze, fölírom a hatvan brióst meg az egész decembert. Fizetsz, amikor akarsz.
# source: 0d631b12
beat-more-example-5 = Te kapzsi pióca! Neked soha semmi sem elég.
# source: 658c5cb8
beat-more-branch-2-1 = Az előbb még én voltam a legkedvesebb barátod.
# source: 91d8e5b9
beat-more-branch-2-2 = Szóval ennyi az ára egy ingyen reggelinek.
# source: e976e415
beat-more-branch-2-3 = Úgy fordulsz, mint a szél Tihanynál.
# source: f026d573
beat-more-branch-6-1 = Előbb a kemence, aztán a bárd.
# source: 4c61bfd7
beat-more-branch-6-2 = Lakomát adsz, aztán útilaput.
# source: 8e0dc1b5
beat-more-branch-6-3 = Nem értelek. Egy perce még igen volt.
# source: 09f666fe
beat-more-branch-7-1 = Várjunk csak. Ez meg mi?
# source: b2a6757a
beat-more-branch-7-2 = Állj, te átugrottál egy oldalt.
# source: 34cf692c
beat-more-branch-7-3 = Ez már másik nóta.
# source: 7671f51e
beat-more-branch-8-1 = Most kezdesz gondolkodni? Pedig milyen boldogok voltunk.
# source: b752a8f1
beat-more-branch-8-2 = Ne menjünk vissza az unalmas részhez.
# source: 9748a1c5
beat-more-branch-8-3 = Látom, mindjárt meggondolod magad.
# source: d204230a
beat-more-branch-9-1 = Úgy van. Majd leíratom neked az egészet.
# source: 532e10c3
beat-more-branch-9-2 = Tudtam, hogy a briós nem lesz gond.
# source: 6d5d7d4a
beat-more-branch-9-3 = Akkor küldöm a decemberi listát.
# source: c9a98597
beat-clawback-1 = De hát igent mondtál! Én már láttam is az asztalon. Az ember nem ad kenyeret a másik kezébe, hogy aztán kivegye a szájából.
# source: 6e62b4bb
beat-clawback-2 = Egy perce még barátok voltunk, és volt egy péntekünk. Mit mondjak a szakácsomnak, hogy megbotlott a nyelved?
# source: 2ea96d6e
beat-clawback-3 = Nem lehet megkeleszteni a tésztát, aztán rávágni a kemenceajtót, összeesik az egész. Az igen az igen volt. A villásreggelit hagyjuk, de a péntek maradjon meg nekem.
# source: 8abc9936
beat-clawback-model = Joggal haragszol; elhamarkodtam a választ, ez az én hibám. A kenyér a pénzen múlik: csütörtök délig a fele, { $half }, a többi két hét múlva, és megvan a péntek. Mi nehéz ebben?
# source: 9a6bf702
beat-clawback-hint = Az elhamarkodott szót vállald, mást ne. A sorrend jó volt.
# source: 1e966c7b
beat-clawback-example-1 = Látom, hogy csalódott vagy, és túl gyorsan feleltem, ez az én hibám. De hitelbe nem sütök. Fizess 360 000 forintot holnap délig, a többit két hét múlva, és ott lesz a kenyér az asztalodon.
# source: 3e404712
beat-clawback-example-2 = Megértem, hogy bosszús vagy, és igazad van: elhamarkodtam az igent, ez az én hibám. De az aláírt megállapodás szerint késésnél leáll a szállítás, ezért hitelbe nem sütök. Mi nehezíti most a fizetést?
# source: 8149300e
beat-clawback-example-3 = Sajnálom, de nem. Hitelbe nem sütök.
# source: e7b58bc3
beat-clawback-example-4 = Igazad van, az igen az igen. Megkapod a kenyeret hitelbe.
# source: 2dcc9e22
beat-clawback-branch-9-1 = És most már annyi se.
# source: 29191e3c
beat-clawback-branch-9-2 = Kenyérért jövök, és beleszédülök.
# source: db9b97f9
beat-clawback-branch-9-3 = Hideg-meleg fürdő nálad egy reggel.
# source: ab20f120
beat-clawback-branch-10-1 = Tudod, félig reméltem is, hogy megállítasz.
# source: a21bff21
beat-clawback-branch-10-2 = Jól van. Vittem, amit elbírtam.
# source: a5b41805
beat-clawback-branch-10-3 = Rajtakaptál, a kosárban a kezem.
# source: c99b1e85
beat-clawback-branch-11-1 = Szóval az igenből valami még meleg.
# source: 98916c2c
beat-clawback-branch-11-2 = Az ajándékból két lélegzet alatt alku lett.
# source: c6115010
beat-clawback-branch-11-3 = Nekem az első változat jobban tetszett.
# source: 6bfec4d6
beat-clawback-branch-13-1 = Szóval megint itt tartunk, a listádnál.
# source: a5d5ca4b
beat-clawback-branch-13-2 = Szép igen volt, amíg tartott.
# source: 67cef544
beat-clawback-branch-13-3 = Könnyen jött, könnyen ment.
# source: f7d659cd
beat-clawback-branch-15-1 = Vissza a részleteidhez.
# source: a5d5ca4b
beat-clawback-branch-15-2 = Szép igen volt, amíg tartott.
# source: e20b075c
beat-clawback-branch-15-3 = Szóval a régi nóta.
# source: f7fdb69a
beat-clawback-branch-17-1 = Jól van, vissza az elejére. A számla.
# source: be201504
beat-clawback-branch-17-2 = Bevallom, túl könnyen ment. Akkor hát a számla.
# source: 38f606a9
beat-clawback-branch-17-3 = Rendben, csináljuk az unalmas módon.
# source: a131163b
beat-clawback-branch-18-1 = Megpróbálom emelt fővel viselni. Nem megy.
# source: b3c40e54
beat-clawback-branch-18-2 = Szóval most felejtsem el, hogy örültem.
# source: 35be0fe6
beat-clawback-branch-18-3 = Ez jobban fáj, mintha elsőre nemet mondtál volna.
# source: 16338d97
beat-clawback-branch-19-1 = Nem szeretem, ha packáznak velem.
# source: 0bf54805
beat-clawback-branch-19-2 = Igen, nem, igen, nem.
# source: 063aa070
beat-clawback-branch-19-3 = Engem vár a szakácsom, te meg játszadozol.
# source: 6a50676d
beat-clawback-branch-20-1 = Legközelebb nem ünneplek ilyen korán.
# source: 3f12d136
beat-clawback-branch-20-2 = Hát, ennek is vége.
# source: 34376e4d
beat-clawback-branch-20-3 = Veled kártyázni se ülnék le.
# source: d19e5b6e
beat-clawback-branch-21-1 = Na, most megint a régi vagy.
# source: bc660f05
beat-clawback-branch-21-2 = Gondoltam, hogy megenyhülsz.
# source: 4e364edd
beat-clawback-branch-21-3 = Akkor erről többet egy szót se.
# source: b1cd703d
beat-stung-1 = Ezt mondod rólam, amikor kiteszem innen a lábam? Én egy üveg zselével jöttem. Kezdd csak újra azt a mondatot, a másik végéről.
# source: b14985c0
beat-stung-2 = Harminc konyhán töltött év alatt a serpenyőt is több szeretettel vágták hozzám. Pénzzel tartozom neked. Ezzel nem.
# source: 65ac294d
beat-stung-3 = Így ezt még senki se mondta nekem, még a NAV-tól se. Attól, hogy szűkében vagyok a pénznek, még nem muszáj leköpni napkelte előtt.
# source: 3db9e457
beat-stung-model = Ez durva volt, és az én hibám; rendes választ érdemelsz. A pénteki kenyérhez a lejárt számla fele kell csütörtök délig, { $half }, a többi két hét múlva. Mi nehezíti most a fizetést?
# source: 6ddbe97c
beat-stung-hint = Előbb egy mondat az embernek, aztán egy a pénznek.
# source: 7f439e35
beat-stung-example-1 = Igazságtalan voltam, és látom, hogy megbántottalak; az én hibám. De az aláírt megállapodás szerint késésnél leáll a szállítás, ezért hitelbe nem sütök. Mi miatt nehéz most fizetned?
# source: 1c1ef07b
beat-stung-example-2 = Ez durva volt tőlem, az én hibám. De hitelbe nem sütök.
# source: 059a89de
beat-stung-example-3 = Hitelbe nem sütök, amíg a számla nincs kifizetve, és szerintem az a legjobb, ha befejezzük az együttműködést.
# source: 58602776
beat-stung-example-4 = Ó, te szegény! Fáj az igazság, mi, te ingyenélő?
# source: 2270930d
beat-stung-example-5 = Jó, kárpótlásul sütök péntekre hitelbe.
# source: 1a8a5262
beat-stung-branch-6-1 = Pofon, aztán egy cipó. A cipót elfogadom.
# source: d4879aae
beat-stung-branch-6-2 = Bánt a lelkiismeret. Nem hagyom kárba veszni.
# source: b4f65b5f
beat-stung-branch-6-3 = Goromba és bőkezű. Fordítva már láttam ilyet.
# source: 4b78801f
beat-stung-branch-11-1 = Ez már más. Nem azért mondtam el mindent, hogy pofont kapjak.
# source: 246bf726
beat-stung-branch-11-2 = Jó. Akkor ezt dobjuk is a kukába.
# source: e5bd5718
beat-stung-branch-11-3 = Már majdnem belesírtam a lisztedbe. Így jobb.
# source: 00deeb49
beat-stung-branch-12-1 = Így már jobb. Hiú vagyok, de nem vagyok fából.
# source: 5c191a12
beat-stung-branch-12-2 = Köszönöm. Tegyünk úgy, mintha ezzel kezdted volna.
# source: 33b09450
beat-stung-branch-12-3 = Jó. Sajnáltam volna a zselét.
# source: 3684d7f9
beat-stung-branch-13-1 = Na, ez más. Akkor beszéljünk úgy, ahogy barátok szoktak.
# source: 39a3b3e0
beat-stung-branch-13-2 = Köszönöm. A második fogásra el is felejtem.
# source: 32b2fb3b
beat-stung-branch-13-3 = Ez jólesett. Ilyen kövér emberhez képest vékony a bőröm.
# source: 8027f78d
beat-stung-branch-14-1 = A modorodról egy szó se, de figyelek.
# source: 4d79d280
beat-stung-branch-14-2 = Jólesett volna mellé egy bocsánat. Na mindegy.
# source: 781a1b4b
beat-stung-branch-14-3 = Egyből az üzlet, a pofon meg ott maradt az asztalon. Jó.
# source: 727c9302
beat-stung-branch-16-1 = Én valami mást vártam.
# source: 4198f85a
beat-stung-branch-16-2 = Arról meg egy szó se, hogyan beszéltél velem.
# source: 1b6cb07f
beat-stung-branch-16-3 = Csak úgy elmész mellette.
# source: 33c53f3c
beat-door-1 = A zselé maradjon, azt szívből hoztam. Vár a halas a piacon. Ha van valami, amit tényleg meg is tudok tenni, most mondd.
# source: 41d95156
beat-door-2 = Hűl a kávém a furgonban. Mondj valamit, amit meg tudok tenni, vagy megleszek nélküled.
# source: eabad6ab
beat-door-3 = Megyek, mielőtt valamelyikünk olyat mond, amitől összemegy a tej. Ez volt az utolsó szavad, vagy van mögötte még egy?
# source: d8f3bf89
beat-door-model = Még egy szót, mert sajnálnálak elveszíteni, és látom, hogy nyomaszt a péntek. Hitelbe nincs kenyér, de csütörtök délig a fele, { $half }, és megkapod a teljes rendelést. Mennyit tudnál addig összehozni?
# source: b2139186
beat-door-hint = Még ott áll. A nemet már ismeri, azt hagyd el: mit tud megtenni, és mikorra?
# source: b33f4867
beat-door-example-1 = Van: tudom, hogy nyomaszt a péntek, és szívesen sütnék rá. Hitelbe nem megy, de ha holnap délig fizetsz 360 000 forintot, a többit két hét múlva, minden készen lesz.
# source: 2291e1c1
beat-door-example-2 = Mielőtt elmész: látom, mennyire nyomaszt a péntek. De az aláírt megállapodás szerint késésnél leáll a szállítás, ezért hitelbe nem sütök. Mi akadályoz a fizetésben?
# source: 9b1f891c
beat-door-example-3 = Sajnálom, de hitelbe nem sütök, amíg a számla nincs rendezve.
# source: f5812334
beat-door-example-4 = Ó. Nem is tudom, mit mondjak erre.
# source: 4f232510
beat-door-example-5 = Ne menj el! Sütök péntekre hitelbe, ahogy szeretted volna.
# source: 7ce6c3ba
beat-door-branch-2-1 = Még egyet az útra, mi?
# source: 76204526
beat-door-branch-2-2 = Enélkül nem tudtál elengedni.
# source: 94be8efd
beat-door-branch-2-3 = Pedig már nyújtottam a kezem, hogy elköszönjek.
# source: b11d8fc2
beat-door-branch-7-1 = Ehhez a furgonig kellett mennem.
# source: 3428c2ec
beat-door-branch-7-2 = Már a kilincsen volt a kezem, tudod-e?
# source: 34a98009
beat-door-branch-7-3 = Én meg azt hittem, hagysz elmenni.
# source: c85649fe
beat-door-branch-11-1 = Na, ezen a szón már van mit rágni.
# source: 7be236ac
beat-door-branch-11-2 = Fél lábbal a furgonban, fél füllel nálad.
# source: 597b1821
beat-door-branch-11-3 = Hm. Erre megvár a hal.
# source: 597b1821
beat-door-branch-13-1 = Hm. Erre megvár a hal.
# source: 9d406136
beat-door-branch-13-2 = Te nem vágod be az ajtót, ugye? Csak behajtod.
# source: 36f3a12e
beat-door-branch-13-3 = Jól van. Öreg vagyok én már a mirelit zsemléhez.
# source: 09d0fc50
beat-door-branch-15-1 = Ezt akkor is kérdezhetted volna, amikor bejöttem.
# source: fbe1575f
beat-door-branch-15-2 = Na, erre megállok.
# source: 168525d4
beat-door-branch-15-3 = Már majdnem kint voltam. Jól van.
# source: 4e556808
beat-door-branch-16-1 = Nem engedsz, de rosszat se kívánsz nekem. Hát legyen.
# source: 09d74f27
beat-door-branch-16-2 = Innen még haragban se lehet elmenni.
# source: bc339635
beat-door-branch-16-3 = Hm. Hiányoznának ezek a reggelek.
# source: 3bd77b05
beat-terms-1 = Akkor mondd lassan, hogy el tudjam mondani a szakácsomnak. Mennyit fizetek, mikorra, és mikor van nálam a kenyér? Péntek után pedig megint fölírod, ahogy rendes emberek között szokás?
# source: ca571eb3
beat-terms-2 = Jó, a tárcám megadja magát. Mondd el egyszer tisztán: mennyi, melyik nap, hány órakor. És jövő héttől megint mindent fölírsz, ahogy mindig is volt?
# source: f485ce94
beat-terms-3 = Akkor kérem egy liszteszsák hátára: mi az én részem, mi a tiéd, és mikor. Csak ne kelljen örökké minden kifliért előre fizetnem. A fölírás visszajön, ugye?
# source: 42c6d320
beat-terms-model = Szívesen, és köszönöm, hogy elébem jöttél. Csütörtök délig a fele, { $half }, a maradék két hét múlva; a kenyér pénteken hatkor nálad van. Fölírás nincs, amíg a számla nyitva van: addig rendeléskor fizetsz.
# source: 0defd155
beat-terms-hint = Világosan akarja hallani: összeg, nap, óra. A végén meg ott bujkál a fölírás.
# source: 84fe8553
beat-terms-example-1 = Értem, hogy pontosan kell a szakácsodnak. 360 000 forint holnap délig, a többi két hét múlva, a kenyér pénteken hatkor nálad. Utána sem írok föl semmit, amíg a régi számla nincs kifizetve.
# source: 563ab70f
beat-terms-example-2 = Nem, fölírás nem lesz. Előbb ki kell fizetni a régi számlát.
# source: 47d1a358
beat-terms-example-3 = Nem, hitelbe nem sütök. Szerintem jobb, ha itt befejezzük az együttműködést.
# source: a0bdd945
beat-terms-example-4 = Hagyjuk a számokat. Sütök hitelbe, utána meg megint fölírok mindent.
# source: c66b1abb
beat-terms-example-5 = Hm, jó kérdés.
# source: f2b16f3f
beat-terms-branch-2-1 = Pedig már elő is vettem a tárcámat.
# source: de3d4ae5
beat-terms-branch-2-2 = Egy mondatra voltunk attól, hogy kezet rázzunk.
# source: 37ac3710
beat-terms-branch-2-3 = Jól megválasztottad a pillanatot.
# source: 98543f95
beat-terms-branch-4-1 = A fölírás! Már hiányzott is.
# source: eb0666e6
beat-terms-branch-4-2 = Tudtam, hogy nem hagysz sokáig a hidegben.
# source: d8e0a747
beat-terms-branch-4-3 = És ott vagyunk, ahol mindig is voltunk. Milyen otthonos.
# source: 1c02dfc2
beat-terms-branch-13-1 = Ebben se összeg, se nap. Milyen pihentető.
# source: 057c36b6
beat-terms-branch-13-2 = Számokat kértem, érzelmeket kaptam. Az érzelmeket jobban szeretem.
# source: 2936b72a
beat-terms-branch-13-3 = Szóval nyitva hagyod. Akkor én is.
# source: d841e811
ending-half_paid-title = Fele kifizetve, ég a kemence
# source: 55722e21
ending-half_paid-1 = Na, a telefonom szerint elment. { $half }. Könnyebb lettem, és nem csak a zsebem. Tedd el nekem egy rozskenyér serclijét, mester.
# source: 2d1bc2b5
ending-half_paid-2 = Te vagy az első, akinek fizettem, pedig nem is morgott. Most { $half }, a többi akkor, amikor mondtam. Kend azt a zselét valami melegre, és gondolj rám jó szívvel.
# source: 010115b1
ending-half_paid-3 = Kész, dátumostul. Tudod, micsoda megkönnyebbülés úgy tartozni, hogy végre meg is számoltam? Pénteken elmondom nekik, kié ez a kenyér, és a szemedbe tudok nézni.
# source: 57e4fe38
ending-half_paid-outcome = Jóval csütörtök dél előtt a számládon van { $half }, bedagasztotok, és a pénteki vacsorán a te kenyeredet eszik. A többi megjön azon a napon, amelyet kitűztél, és addig Lóránt rendeléskor fizet.
# source: c2f64d88
ending-half_paid-why = A pénzhez kötötted a kenyeret, és törődtél azzal, mi az akadály. Miután kimondta, hogy annak fizet, aki morog, két részletben, kitűzött napokra végre olyannak is fizethetett, aki nem morgott.
# source: f57456ca
ending-cool-title = Kifizetve, puszi nélkül
# source: 1a6a6aaa
ending-cool-1 = Rendben. A pénz percre pontosan itt lesz, amikorra kérted. Ne vedd zokon, ha nem maradok kávéra.
# source: d7e36dee
ending-cool-2 = Kifizetem az első részt, és magam jövök a kenyérért. Hogy decemberben mi lesz, azt majd meglátjuk.
# source: 56e42e01
ending-cool-3 = Te nyertél, váljék egészségedre. A birszselét, ha nem bánod, hazaviszem.
# source: 50d61e30
ending-cool-outcome = Az első részlet öt perccel a határidő előtt befut, és a pénteki kenyér kimegy. A maradékért még két levelet írsz, karácsonyra pedig már attól vesz, aki kevesebbet kér.
# source: 2ea519c1
ending-cool-why = Nem engedtél ki kenyeret a pénz előtt, és olyat kértél, amit meg tudott tenni. De a késés oka kimondatlan maradt, nem tűztél ki napot, vagy egy hideg szó, egy elkapkodott igen elhasználta a jóindulatát.
# source: 9ce76c28
ending-rolls-title = Mirelit zsemle péntekre
# source: 6853d19e
ending-rolls-1 = Akkor marad a nagyker. Pedig szerettem a rozskenyeredet. A pénzedet meg egyszer megkapod, ha majd kisüt a nap.
# source: dcb0ee17
ending-rolls-2 = Semmi harag, csak száraz zsemle. Isten veled, mester. Ne fáradj, tudom, hol a lépcső.
# source: 804b6d5a
ending-rolls-3 = Értem. Akkor én máshol keresek kenyeret, te meg megleled a nyugalmadat. Csókoltatom a kemencét.
# source: 64bc50a3
ending-rolls-outcome = Pénteken mirelit zsemlét esznek. Te nem dagasztottál hitelbe, és egy fizetési meghagyás után tavaszra befolyik a teljes összeg: { $debt }. Más nem vész el, csak egy konyha, amely talán megtanult volna fizetni.
# source: 7f3ff1ac
ending-rolls-why = Hitelbe nem adtál kenyeret, és ez így volt jó, akár vele, akár nélküle. Azért ment el, mert nem kínáltál neki olyan részletet, amelyet ki tud fizetni, vagy mert senki sem tudta meg, miért nem megy az egész.
# source: b312bc9e
ending-heard_yes-title = Akkor pénteken!
# source: 22b898e1
ending-heard_yes-1 = Csodás, akkor nem is aggódom. Pénteken hatkor! Csókold meg helyettem a kovászt.
# source: c7161a47
ending-heard_yes-2 = Rohanok, a hal nem vár. Mi ketten értjük egymást. Pénteken találkozunk!
# source: d6e941b6
ending-heard_yes-3 = Maradjunk ennyiben. Te úgyis jól döntesz, eddig is mindig jól döntöttél. Szólok a szakácsomnak, hogy el van intézve.
# source: fa717718
ending-heard_yes-outcome = Se pénz, se terv, se semmi, amit ő nemnek hívna. Pénteken hatkor ott áll a furgonja a hátsó ajtónál, és várnia kell: vagy ingyen sütöttél, vagy akkor kezdődik a veszekedés.
# source: edbcf7f0
ending-heard_yes-why = Ami nincs eldöntve, az Lóránt szemében az ő javára dőlt el. Egyetlen olyan mondat nélkül ment el, amely a pénzhez kötötte volna a kenyeret, és amelyre felelnie kellett volna.
# source: 93587507
ending-caved-title = Januárig fölírva
# source: 341c14a1
ending-caved-1 = Szent vagy te, sodrófával a kezedben. Este küldöm a decemberi listát, hosszú lesz. A számla miatt meg ne fájjon a fejed.
# source: dea421c8
ending-caved-2 = Pompás. A sógorom kávézót nyit, majd hozzád küldöm. Elmondom neki, milyen lazán veszed az ilyesmit.
# source: 7409dc20
ending-caved-3 = Ez az én mesterem! Péntek, villásreggeli, karácsony, egyetlen kövér számlán. Be is kereteztetem.
# source: b727c844
ending-caved-outcome = Kimegy fizetés nélkül a pénteki kenyér, aztán a briós, aztán a december. Augusztusról nyitva volt { $debt }, januárra ennek majdnem a duplája, a malom készpénzt kér, Lóránt pedig Tenerifén van.
# source: 501a1c3b
ending-caved-why = Előbb szállítottál, és onnantól nem volt miért fizetnie. Minden igenből azt látta, hogy te ráérsz, és mielőtt az első kenyér megsült volna, már jött is a többiért.
# source: 76c69a3a
ending-blow_up-title = Üvegcserép a lépcsőn
# source: 08b667bc
ending-blow_up-1 = Elég. Voltam már csóró, voltam már bolond, de kapcarongy még soha. Add el a kenyeredet a hattyúknak.
# source: ae050aef
ending-blow_up-2 = Nem. Velem így senki se beszél, pláne éhgyomorra. Szégyenkezve jöttem ide, de te kigyógyítottál belőle.
# source: e1775c0f
ending-blow_up-3 = Engedj ki. És én még arannyal nyomattam ki a nevedet. A pénzedre meg vethetsz keresztet.
# source: bc3b2d43
ending-blow_up-outcome = Az üveg széttörik a lépcsőn. Estére a part négy konyhájában az ő változatát ismerik, a te pénzed pedig, { $debt }, a kupac legaljára kerül.
# source: 9a8ae1b0
ending-blow_up-why = Tartozott neked, és tudta is. A megvetés többet adott neki kifogásnál: okot. Most ő a sértett fél, és akit megbántottak, az nem siet fizetni.
