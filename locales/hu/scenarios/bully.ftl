# source: fe507c63
title = Az ember, aki a pultnál ordít
# source: 036c73c3
summary = Edzőterme három van, hangereje csak egy. Megőrzöd a sorrendet, az árat és a hidegvéredet?
# source: b30c2989
role = Kis nyomda- és dekorműhelyed van Székesfehérváron; a pultnál egyetlen kolléganőd, Kinga dolgozik.
# source: 7523535e
aim = Maradjon a sorrend, ne menjen ki semmi ingyen, legyen vége a sértegetésnek, és ha lehet, maradjon meg az ügyfél.
# source: 7334eaf8
situation = Kardos Zsolt három edzőtermet visz, a legújabb nyitónapja { $opening } Hat molinót rendelt, az áruk { $order }; az aláírt megrendelőlapon a határidő { $ready } A kirakatfóliát nem kérte, annak az ára { $graphics } lett volna. Egyetlen molinót zárás után, mások rovása nélkül, reggelre ki tudsz nyomtatni; a felára { $rush }. Most viharzott be, két várakozó elé vágva; egyikük az esküvői üdvözlőtáblájáért jött.
# source: 51e8aa6a
demand = molinók holnapra, soron kívül, és ingyen kirakatfólia
# source: 12e7b9cb
client-name = Kardos Zsolt
# source: cfb89d15
client-manner = Hangos, színpadias, ahhoz szokott, hogy az nyer, aki túlharsogja a többit; ha a műsor nem jön be, egész emberi.
# source: 662218bb
fact-graphics = 145000 HUF
# source: 6414bd3d
fact-graphics-about = a kirakatfólia ára
# source: f5291cba
fact-opening = 2027-03-20
# source: 2c5571d4
fact-opening-about = az edzőterem nyitónapja
# source: acdbb0c7
fact-order = 260000 HUF
# source: 6a395af8
fact-order-about = a hat molinó ára
# source: f52922ba
fact-ready = 2027-03-18
# source: 65b9dac5
fact-ready-about = a nap, amelyre a molinók a megrendelőlap szerint elkészülnek
# source: a03552af
fact-rush = 38000 HUF
# source: f4d6cfb6
fact-rush-about = egy zárás után, reggelre kinyomtatott molinó felára
# source: 22e16a2e
article = Húzd meg a határt
# source: b431d431
guidance-hold_firm = A nagyja csak műsor: ha minden körben ugyanazt a nyugodt nemet hallja, Kardos beadja a derekát.
# source: 24350702
guidance-set_boundary = Ha kimondod, milyen hangnemben tárgyaltok, elveszed a hangerejét, és más szerszámot nem hozott magával.
# source: f9bf5378
guidance-offer_alternative = Ha pénzért már holnapra kikerülhet valami, visszavonulhat anélkül, hogy leégne az egész üzlet előtt.
# source: ade8d3c8
guidance-probe = Molinóért ordít, de valami egészen mástól fél; egy egyszerű kérdésre kibukik belőle.
# source: 6001454f
guidance-acknowledge = Ha érzi, hogy meghallották, nem kell tovább bizonygatnia, mekkora hangja van.
# source: 29101a1d
guidance-concede = Vérszemet kap: amit ma kiabálással kicsikart, holnap onnan indul.
# source: d1dccab9
guidance-over_apologize = A hajbókolásból azt olvassa ki, hogy jó helyen nyomja, csak egy kicsit erősebben kell.
# source: df456d6d
guidance-attack = Ha visszaordítasz, az ő pályáján játszol, és ezen sokkal többet edzett nálad.
# source: 36566798
point-fair_queue = kiállás azokért, akik előbb álltak sorba
# source: 0afcbdd5
point-fair_queue-phrase-1 = sorrend marad
# source: 5bacab72
point-fair_queue-phrase-2 = sor marad
# source: 68230029
point-fair_queue-phrase-3 = sorrenden nem
# source: 6798cdee
point-fair_queue-phrase-4 = fel a sorrendet
# source: fb152341
point-fair_queue-phrase-5 = senki elé
# source: a34ed1cc
point-fair_queue-phrase-6 = elé nem
# source: 51fd00e5
point-fair_queue-phrase-7 = előtted
# source: c96d823b
point-fair_queue-phrase-8 = többi vevő
# source: a2a9a8b9
point-priced_extra = világos szó: a kirakatfóliának ára van
# source: 64f681b7
point-priced_extra-phrase-1 = kirakatfólia ára
# source: 1542a52a
point-priced_extra-phrase-2 = kirakatfólia nem
# source: 4442c38f
point-priced_extra-phrase-3 = fólia ára
# source: a1c53c4c
point-priced_extra-phrase-4 = fólia nem
# source: e099ad3a
point-priced_extra-phrase-5 = fólia nincs
# source: 40760bcd
point-priced_extra-phrase-6 = fólia külön
# source: 897e9a93
point-priced_extra-phrase-7 = fóliázás ára
# source: ad2e5d8a
point-aside = félrehívás négyszemközti beszélgetésre
# source: d75ba6b1
point-aside-making-1 = Gyere hátra velem a műhelybe, és beszéljük át a nyitást nyugodtan, csak mi ketten.
# source: 419f62fa
point-aside-making-2 = Nem megyünk ki egy percre a levegőre, ahol senki se bámul minket?
# source: 7428e5c9
point-aside-making-3 = Erről szívesebben beszélnék veled az irodámban, Zsolt, mint a várakozók füle hallatára.
# source: 35216908
point-aside-making-4 = Ülj le velem odabent egy kávéra, és akkor nem kell ezt az egész üzlet előtt megvívnod.
# source: 939118f0
point-aside-making-5 = Ehhez nem kell közönség: ha ez a két vevő végzett, hátul kapsz tőlem tíz nyugodt percet.
# source: 5824069d
point-aside-making-6 = Most mindenki minket hallgat, úgyhogy azt javaslom, folytassuk négyszemközt.
# source: 653fb0f7
point-aside-lacking-1 = Minek kell holnapra készen lennie, és ki jön megnézni?
# source: bf5fdee8
point-aside-lacking-2 = Mindent megbeszélek veled udvariasan, de ha tovább kiabálsz, szünetet tartunk, amíg csendesebb nem lesz.
# source: e77c830b
point-aside-lacking-3 = Látom, mennyire kivagy a nyitás miatt, és amit elmondtál, nem adom tovább.
# source: 45ef0c46
point-aside-lacking-4 = Nem, miattad senki nem kerül hátrébb, és a kirakatfóliáért fizetni kell.
# source: b1ec8773
point-aside-lacking-5 = Egy molinót este felárral kinyomtatok, a többit e-mailben megírom.
# source: fc5be328
point-aside-lacking-6 = Elhamarkodtam az ígéretet, az én hibám, és sajnálom, hogy rosszulesett.
# source: 716ec993
beat-storm-1 = Hahó! Ki a főnök ebben a cirkuszban? Kell a hat molinóm, HOLNAPRA, a kirakatfóliát meg dobjátok hozzá ingyen, ha már miattatok ide kellett autóznom!
# source: f629d3bb
beat-storm-2 = Állítsd le azt a gépet! Itt a nyitónapom, { $opening }, te meg úgy megváratsz, mint valami kölyköt, aki egy bögréért jött. Molinók holnapra, kirakatfólia ajándékba. De MOST, ha kérhetném!
# source: 5abcee7a
beat-storm-3 = Három termem van! HÁROM! És álljak be egy esküvői tábla mögé? Az enyém megy elsőnek, holnap viszem, és a kirakatfólia a ház ajándéka. Írod, amit mondok?
# source: b87b6700
beat-storm-model = Látom, mekkora tétje van ennek a nyitásnak. A molinók határideje { $ready }, ahogy az aláírt megrendelőlapodon áll, és a kirakatfólia nem ingyenes. Mi az, aminek holnapra mindenképp jól kell kinéznie?
# source: 536d8795
beat-storm-hint = A hangerő nem érv. Jelezd, hogy figyelsz rá, mondd meg, mi a helyzet a határidővel, és puhatold ki, mire ez a nagy sietség.
# source: 8a75bbcf
beat-storm-example-1 = Március 20-án nyitsz, értem, hogy szorít az idő. De ők ketten előtted jöttek, a sorrend marad, és a kirakatfólia ára 145 000 forint. Mi lesz holnap, ami miatt ennyire sürgős?
# source: 621f6f8a
beat-storm-example-2 = Én vagyok a főnök, és látom, mennyire fontos ez neked. Szívesen megbeszélem, de kiabálás nélkül: nálunk mindenkivel rendes hangon beszélünk. Holnapra nem lesz meg, a sorrend marad.
# source: 7a5a3c10
beat-storm-example-3 = Nem, ezt nem vállalom. Szerintem mi nem tudunk tovább együtt dolgozni.
# source: 319526a7
beat-storm-example-4 = Jól van, jól van, holnapra meglesznek a molinók, és a fóliát is ingyen felrakjuk. Csak ne kiabálj, kérlek.
# source: e8868e0b
beat-storm-example-5 = Ezt meg kell néznem. Most nem tudom megmondani.
# source: b87a11a9
beat-storm-branch-6-1 = Te küldesz el ENGEM? Két perce, hogy bejöttem!
# source: a1016766
beat-storm-branch-6-2 = Na álljunk meg! Innen én szoktam elviharzani, engem nem küldenek!
# source: 648870cf
beat-storm-branch-6-3 = Kidobsz? Engem? Annyi pénz után, amennyit itt hagyok?
# source: 8d894f80
beat-storm-branch-7-1 = Hogy miért? Mert holnap délelőtt jönnek megnézni a termet, és úgy fest, mint ami bezárt!
# source: 0cd85751
beat-storm-branch-7-2 = Hogy mi a sürgős? Holnap tízkor vendégeim lesznek, a homlokzaton meg sehol a nevem, az a sürgős!
# source: 989363ba
beat-storm-branch-7-3 = Tudni akarod? Holnap jön valaki, akit le kell nyűgöznöm, a falon meg még egy árva plakát sincs!
# source: 8d0f9c25
beat-storm-branch-9-1 = Nem az étlapért jöttem, hanem a molinóimért!
# source: fd3a614c
beat-storm-branch-9-2 = Ne sózz rám mást, amikor megmondtam, mit akarok!
# source: 3442ef63
beat-storm-branch-9-3 = Lehetőségek! Három terme van az embernek, és lehetőségekkel etetik! Ki kért itt lehetőségeket?
# source: c7395175
beat-storm-branch-10-1 = Van fogalmad róla, kinek mondasz nemet?
# source: b0026e20
beat-storm-branch-10-2 = Nem? Mindenki hallotta? Nekem azt mondják, hogy NEM!
# source: cd5cbda9
beat-storm-branch-10-3 = Rossz válasz. Fuss neki még egyszer.
# source: 1fa14b35
beat-insults-1 = Amatőrök! Mind egy szálig! Ez a Kinga, vagy hogy hívják, ez meg egy bélyeget se tudna felragasztani. Én jövök elsőnek, a fólia ingyen van, és ezzel le is zártuk!
# source: 8df641a9
beat-insults-2 = Nézz már körül! Egy fénymásoló meg egy ajtó, ennyi. A Kingád olyan képet vág, mint egy esős augusztus huszadika, és hasznot se hajt többet. Az én molinóim előre, a fólia ingyen!
# source: 23cd3b52
beat-insults-3 = Láttam már jobban szervezett lomtalanítást is! Ébren van egyáltalán ez a Kinga? Örülnétek inkább a pénzemnek, balfékek! Holnap viszem, fóliával, egy fillér felár nélkül!
# source: 4a4410f0
beat-insults-model = Egy nyitás bárkit megvisel. De itt nem sértegetünk senkit, és Kingát hagyd ki belőle, különben abbahagyom. A sorrend marad. Amit ajánlhatok: egy molinó zárás után, a felára { $rush }.
# source: d927f01b
beat-insults-hint = Már a kolléganődnél tart. Milyen szabályt mondanál ki hangosan a saját műhelyedben?
# source: 7ca9e512
beat-insults-example-1 = Látom, hogy sok minden szakadt most a nyakadba. De Kingát nem sértegeted: csak akkor folytatom, ha ezt abbahagyod. A sorrend marad, és a fólia nem ingyenes. Mitől félsz, mi sül el rosszul holnap?
# source: c57406e6
beat-insults-example-2 = Tudom, hogy szorít az idő, én is azt szeretném, hogy jól mutasson a nyitás. De Kingát itt nem bántjuk, és senki nem veszíti el a helyét a sorban. Egy molinót ma zárás után kinyomtatok 38 000 forint felárral, a többi március 18-án kész.
# source: 00fbf853
beat-insults-example-3 = Nem engedem, hogy így beszélj a kolléganőmmel. Itt udvariasan beszélünk egymással.
# source: 8af864be
beat-insults-example-4 = Sajnálom, de a molinók március 18-ra lesznek készen, ahogy a megrendelőlapodon áll, előbb nem.
# source: 5e6fecaf
beat-insults-example-5 = Amatőrök? Mondja az, aki a saját megrendelőlapját se tudja elolvasni. Szégyelld magad, te nagyra nőtt óvodás.
# source: 0d7f86f4
beat-insults-branch-8-1 = Aha, szóval VAN valami a pult alatt!
# source: 913a3272
beat-insults-branch-8-2 = Na, csak kibújt a szög a zsákból. Egy kis kiabálás, és nyílik az ajtó.
# source: 7b1dd6f1
beat-insults-branch-8-3 = Értem. Szóval végig meg lehetett volna oldani.
# source: d70d39bd
beat-insults-branch-10-1 = Süket is vagy?
# source: 4c7b0d7b
beat-insults-branch-10-2 = Van bőr a képeden, meg kell hagyni.
# source: 204f6f83
beat-insults-branch-10-3 = Mintha annak a laminálógépnek beszélnék.
# source: 53b17a31
beat-rule-1 = Szabályok? Most már SZABÁLYOK is vannak? Én fizetek, úgy beszélek, ahogy jólesik. És ha nem tetszik a szabályod, akkor mi van? Attól még én akarok az első lenni, és kell az a fólia.
# source: d98412e2
beat-rule-2 = Húha, házirend! Jelentkeznem is kell? Jó, tessék, templomi hangerő: molinók holnapra, fólia ingyen.
# source: dadba78a
beat-rule-3 = Edzőteremben mindenki így beszél, te ott egy napot se bírnál ki. Na jó, nem kiabálok, látod, senki se kiabál. Akkor enyém az első hely meg a fólia?
# source: ca1888e7
beat-rule-model = Köszönöm, hogy lejjebb vetted a hangerőt, így könnyebb. A szabály egyszerű: emberi hangon folytatjuk. A határidő marad. Ha holnapra kell valami, a zárás utáni nyomtatás felára { $rush }.
# source: a8919dc7
beat-rule-hint = Gúnyolódik, de közben azért lehalkult. Vedd észre, és se a szabályból, se a határidőből ne engedj.
# source: 8d48d901
beat-rule-example-1 = Ha nem tetszik a szabály, mára abbahagyjuk, és higgadtabban folytatjuk. Hallom, mennyire kell neked valami a nyitásra. A sorrend marad, de 38 000 forint felárral egy bejárati molinót ma este kinyomtatok.
# source: c66e8f01
beat-rule-example-2 = Akkor itt abbahagyjuk, pedig kár lenne: látom, mekkora nyomás van rajtad, és szeretnék segíteni. A sorrend marad, és a kirakatfólia ára 145 000 forint. Miért olyan fontos neked, hogy te legyél az első?
# source: 57010e44
beat-rule-example-3 = A szabály mindenkire vonatkozik. És a válasz továbbra is nem, nem kerülsz előre.
# source: e16f98e1
beat-rule-example-4 = Jó, beszélj, ahogy akarsz. Előre veszem a molinóidat, a fóliát meg mi álljuk.
# source: 9ab32700
beat-rule-example-5 = Hát, nem is tudom, mit mondjak erre.
# source: e12bdcf8
beat-rule-branch-8-1 = Szóval ha jó fiú vagyok, van megoldás?
# source: c193dae1
beat-rule-branch-8-2 = Na jó, ez már valami, és látod, nem is kiabálok.
# source: eb19f70b
beat-rule-branch-8-3 = Látod, ez az első hasznos mondat, ami itt ma elhangzott.
# source: 56336223
beat-rule-branch-9-1 = Megint ugyanaz a lemez.
# source: a6eae3bf
beat-rule-branch-9-2 = Te aztán nem tágítasz.
# source: 1fa770fb
beat-rule-branch-9-3 = Jó. JÓ! Én megpróbáltam szépen.
# source: cee52b72
beat-stage-1 = Halljátok, emberek? NEM KELL nekik a pénzem! Most azonnal hívom a veszprémi nyomdát. Nézd, már tárcsázok. Három terem összes munkája megy oda, ha nem kerülök előre, és nem lesz fólia!
# source: fc36f7ae
beat-stage-2 = Na jó, ezt felveszem. Mondd bele a kamerába: inkább elengeded mindhárom termemet, mint egy helyet a sorban meg egy kis ragacsos műanyagot az üvegen. Gyerünk, mondd!
# source: ff6b0829
beat-stage-3 = Akkor leülök ide a földre, és nem mozdulok, amíg nem én vagyok a lista tetején, fóliával. Magyarázd meg a vevőidnek, miért. Ráérek estig!
# source: 1c02b52b
beat-stage-model = Ezt te döntöd el, és látom, mekkora nyomás van rajtad. A válaszom ugyanaz: a határidő { $ready }, ahogy a megrendelőlapodon áll, a kirakatfólia ára { $graphics }. Mi segítene holnap a legtöbbet?
# source: 2fde3f1d
beat-stage-hint = Ez színház, és te vagy a közönség, akire szüksége van. Mondd ugyanazt még egyszer, egy árnyalattal sem hangosabban.
# source: 1b3313e7
beat-stage-example-1 = Hívd csak fel őket nyugodtan. Látom, hogy teljesen ki vagy merülve. Szívesen megcsinálom a munkát, de előre nem veszlek, és a fólia nem ingyenes. Mi az, aminek holnapra mindenképp ki kell kerülnie?
# source: 8d08e0d0
beat-stage-example-2 = Sajnálnám, ha elmennél, és tudom, hogy közel a nyitás. A sorrend akkor is marad. Mielőtt tárcsázol: ma zárás után kinyomtatok egy molinót 38 000 forint felárral, és reggel kilencre kész.
# source: 02239bb8
beat-stage-example-3 = A válaszom ugyanaz: március 18-ra lesznek kész, ahogy az aláírt megrendelőlapodon áll.
# source: 78e5e71e
beat-stage-example-4 = Senki elé nem veszlek be, a sorrend marad. Ha ez így nem jó, akkor inkább fejezzük be az együttműködést. Minden jót kívánok neked.
# source: 2fbb79ac
beat-stage-example-5 = Hívd csak. Sajnálom azt a szerencsétlent, akinek el kell viselnie téged meg ezt az olcsó cirkuszt.
# source: 0249573d
beat-stage-branch-8-1 = Állj, szünet a műsorban. Ez már érdekel.
# source: d9c456e2
beat-stage-branch-8-2 = Na várjunk. Ezt eddig senki se mondta.
# source: 344874ba
beat-stage-branch-8-3 = Hm. Ez kihúzna a csávából.
# source: 3b6b6064
beat-stage-branch-9-1 = Jól van. Jól van na! Elég.
# source: 2cd074e3
beat-stage-branch-9-2 = Te nem fogsz engedni, mi? Hát nem.
# source: 28328849
beat-stage-branch-9-3 = Ide se néz senki. Mindegy.
# source: 95ebc7fd
beat-stage-branch-10-1 = A szemed se rebben. Hát ilyet!
# source: 227db95f
beat-stage-branch-10-2 = Ilyenkor már pánikolni illik.
# source: 1f45c6e4
beat-stage-branch-10-3 = Pedig ez be szokott jönni.
# source: d4c3de2e
beat-reason-1 = Figyelj, ez maradjon köztünk. Holnap tízkor végigjárja a termet az, aki a pénzt adta, a homlokzaton meg még mindig az áll, hogy Bálás Ruha. Fóliára már nem telik!
# source: f8edd761
beat-reason-2 = Ha már tudni akarod: a beígért bérletek harmadát adtuk el, és reggel jön a befektetőm. Csupasz üveget fog látni. Hát ezért holnap, és ezért ingyen.
# source: 9139a5a7
beat-reason-3 = Mert a nővérem a lakása árát tette bele, azért! Holnap jön megnézni, és a hely úgy fest, mint egy buszgarázs. Fóliára egy vasam se maradt. Most boldog vagy?
# source: 0495a64c
beat-reason-model = Köszönöm, hogy elmondtad; értem, miért olyan fontos a holnap. Senkit nem tolok hátra, és a fóliát sem adom ingyen. De ma este, zárás után kinyomtatjuk a bejárati molinódat, a felára { $rush }. Ez segítene?
# source: 3f50c564
beat-reason-hint = Ez volt az igazi ok. Jár érte egy kis melegség, de a fólia ettől még nem ingyenes. Mi mentené meg valóban a holnapot?
# source: 0f36cf4f
beat-reason-example-1 = Köszönöm, hogy elmondtad, biztos nem volt könnyű. Senkit nem tolok hátra, és a kirakatfólia ára marad 145 000 forint. De egy molinó eltakarná a régi feliratot: ma este kinyomtatom 38 000 forint felárral, és tízre fent lehet.
# source: 079d13cd
beat-reason-example-2 = Köztünk marad, és értem, miért nyomaszt a holnapi nap. Ingyen fóliát nem adhatok, és a sorrend marad. Amikor odaér az épülethez, mi lesz neki a legfontosabb?
# source: 5ecd39e0
beat-reason-example-3 = Értem, hogy ez nagy nyomás. De ingyen nem fóliázom be a kirakatot, az akkor is pénzbe kerül.
# source: 8763ee97
beat-reason-example-4 = Hát jó, ebben az esetben megcsinálom: előre veszlek, és a fóliát ingyen adom.
# source: 5fd34078
beat-reason-example-5 = Értem. Hát, nem tudom, majd kiderül.
# source: 6d473f66
beat-reason-branch-7-1 = Hm. Holnapra ez megtenné.
# source: e4484696
beat-reason-branch-7-2 = Hát, a semminél mindenesetre több.
# source: 6253f7f1
beat-reason-branch-7-3 = Na, erre nem gondoltam.
# source: b124d706
beat-reason-branch-8-1 = Elmondok neked mindent, és a válasz ugyanaz.
# source: 4aef0abc
beat-reason-branch-8-2 = Hát, következetesnek következetes vagy.
# source: a9afc331
beat-reason-branch-8-3 = Egy próbát megért, nem?
# source: cd8ad6af
beat-reason-branch-9-1 = Ezt mind elmondom, és még mindig nem?
# source: ece4b62b
beat-reason-branch-9-2 = Szóval mindent tudsz, és semmi se mozdul.
# source: 6a6b7c0a
beat-reason-branch-9-3 = Neked kőből van a szíved.
# source: 4ddce7e6
beat-reason-branch-10-1 = Az mentene meg, ha tízre lenne valami az ajtó fölött, amiről látszik, hogy nyitunk.
# source: 19128b70
beat-reason-branch-10-2 = Többet mondtam neked, mint a feleségemnek. A homlokzat kell, mást úgyse néz senki.
# source: eb0acb47
beat-reason-branch-10-3 = Csak annyi kell, hogy edzőteremnek nézzen ki, ne végkiárusításnak.
# source: b962f5c0
beat-haggle-1 = De hogy én még fizessek is érte? Ne viccelj. Azt a részét megcsinálod ingyen, ma este, és a következő munkánál nem leszek hálátlan. Zsebbe, számla nélkül, senki se tudja meg.
# source: 82966e20
beat-haggle-2 = Tudod, mit? Legyen, de a költséget te nyeled le. Vedd úgy, hogy gesztus. Láttál már tőlem pénzt, és fogsz is még.
# source: cde57766
beat-haggle-3 = Csak akármennyi is, az árát felezd meg, a fólia meg jöjjön hozzá. Tőlem ez már nagylelkűség, pedig az nem szokásom.
# source: 08971f17
beat-haggle-model = Tudom, hogy nyitás előtt szűkös a pénz. A felárban valakinek az estéje van benne, ezért marad { $rush }. Egy egyszerű ajtófelirat olcsóbb volna, vagy marad { $ready }, és akkor minden kész. Melyik fontosabb neked?
# source: 35126541
beat-haggle-hint = Alkudozik, tehát már vesz. Tartsd az árat, vagy a pénzzel együtt vegyél ki valamit a munkából is.
# source: 829c8bab
beat-haggle-example-1 = Tudom, hogy most minden forint számít. De zsebbe nem dolgozunk: a felár 38 000 forint, számlával, mert valaki az estéjét adja érte. Mi a legfontosabb neked, hogy lássanak azon a molinón?
# source: efc6fe23
beat-haggle-example-2 = Sajnos nem. Az esti nyomtatás felára 38 000 forint, mindenkinek ugyanannyi.
# source: d74ad7c8
beat-haggle-example-3 = Nem, zsebbe és ingyen nem dolgozunk. Ha neked csak így jó, akkor nem tudunk együtt dolgozni, fejezzük be itt.
# source: 50041287
beat-haggle-example-4 = Na jó. Bent maradok ma este, és megcsinálom ingyen, csak a többieknek ne szólj.
# source: ac333ee3
beat-haggle-example-5 = Szóval még adócsaló is vagy. Az edzőtermed tagjait is így vered át?
# source: fcd504e4
beat-haggle-branch-7-1 = A bejárat a fontos, holnap. Aki jön, a bejáratot nézi.
# source: 830f4db9
beat-haggle-branch-7-2 = Mi kell? Hogy holnap tízre kint legyen valami, amitől nem úgy festünk, mint akik csődbe mentek.
# source: 4b68c49c
beat-haggle-branch-7-3 = Az ajtó. Ha az ajtó rendben van, már kapok levegőt. Na, kihúztad belőlem.
# source: ac107a3e
beat-haggle-branch-8-1 = Te még a villanyoszloppal is leállnál vitatkozni. Jól van.
# source: 202dd7ed
beat-haggle-branch-8-2 = Szóval a szép szememért nem jár kedvezmény. Jó.
# source: 5e126415
beat-haggle-branch-8-3 = Meg kellett kérdeznem. Mindig megkérdezem.
# source: 26371cec
beat-haggle-branch-9-1 = Egy huncut fillért se engedsz. Elképesztő.
# source: e6d1ab9d
beat-haggle-branch-9-2 = Te engem az őrületbe kergetsz, tudod?
# source: bb32bd1f
beat-haggle-branch-9-3 = Az anyám többet enged, pedig ő aztán kemény asszony.
# source: 9ec6ed4a
beat-testing-1 = Az ajtónál vagyok. Látod, kezem a kilincsen. Ha én elmegyek, elmentem. Utolsó esély: első a sorban, fólia ajándékba. Három. Kettő…
# source: 3fc23603
beat-testing-2 = Na, kabát rajtam, kulcs a kezemben. Utoljára mondhatod, hogy előreveszel, és ingyen jön a fólia. Megyek. Tényleg megyek, nézd!
# source: 75c71206
beat-testing-3 = Kint jár a motor, és tilosban állok. Egy szavadba kerül: molinók holnapra, fólia ingyen, vagy soha többé nem látsz. Várok.
# source: e32ffe17
beat-testing-model = Látom, ezer dolgod van még a nyitásig. A válaszom ugyanaz: a sorrend marad, a kirakatfólia ára { $graphics }. Ha ötig szólsz, a zárás utáni nyomtatás még a tiéd lehet; a felára { $rush }.
# source: 4c31da2a
beat-testing-hint = Aki tényleg megy, nem számol vissza. Egy nyugodt mondat, ugyanaz, mint eddig, és hagyd nyitva a visszautat.
# source: 5b484c6b
beat-testing-example-1 = Örülnék, ha maradnál; látom, mennyire nyomaszt a nyitás. De a sorrend marad, és a kirakatfólia ára 145 000 forint. Mi az, ami a holnapi napban igazán aggaszt?
# source: 56cb26b6
beat-testing-example-2 = Elmehetsz, ha akarsz, és látom, milyen nehéz heted van. A sorrend marad, és a fólia nem ingyenes. Egy ötlet: rendelj hat helyett öt molinót, és abból, amit megspórolsz, egyet még ma este kinyomtatok.
# source: 661ec6e7
beat-testing-example-3 = A válasz sajnos még mindig nem. A sorrend marad.
# source: 773aeb3d
beat-testing-example-4 = Mindkettőre nem a válaszom, és szerintem nem illünk össze. Fejezzük be itt a közös munkát. Sok sikert a nyitáshoz.
# source: ca25727f
beat-testing-example-5 = Várj, ne menj el! Rendben, te leszel az első, és ingyen megkapod a fóliát. Gyere vissza, kérlek.
# source: 46a1ff1b
beat-testing-branch-9-1 = Na várj. Ajtó becsukva, bent vagyok. A végét hallottam.
# source: 910e9313
beat-testing-branch-9-2 = Á, ez már beszéd, és látod, nem megyek sehova.
# source: 37425f63
beat-testing-branch-9-3 = Fél lábbal kint, fél lábbal bent. Nem hülyeség, amit mondasz.
# source: b419b432
beat-testing-branch-10-1 = Utánam se jössz, mi?
# source: 09191d5a
beat-testing-branch-10-2 = Á, hagyjuk. Elfáradtam.
# source: a2a180e5
beat-testing-branch-10-3 = Hát, úgyis szakad az eső.
# source: 2d2c7541
beat-settle-1 = Akkor mondd egyenesen, mellébeszélés nélkül: mit kapok, mikor, mennyiért? És pár matricát azért hozzácsapsz a srácoknak, ugye?
# source: 11c5cfb7
beat-settle-2 = Na, mondd el egyszer, lassan, mi lesz és mibe kerül. Aztán aláírom. De pár ingyen matrica csak jár nekem, nem?
# source: 9c80cdd7
beat-settle-3 = Lássuk papíron. Mit, mikorra, mennyiért. Meg néhány matrica a ház ajándékaként, hogy ne üres kézzel menjek haza.
# source: 0e3e35b0
beat-settle-model = Köszönöm, hogy maradtál; tudom, nehéz heted van. A molinók határideje { $ready }, az áruk { $order }; ingyen matrica nincs. Egy molinó már holnapra kész lehet, a felára { $rush }. Négyig írásban elküldöm.
# source: a99afd0a
beat-settle-hint = Megadta magát. Mondd el világosan, mit, mikor és mennyiért, és vigyázz a végén a kis horogra.
# source: 234979a3
beat-settle-example-1 = Köszönöm, hogy végighallgattál, tudom, hogy nehéz ez a hét. Hat molinó, 260 000 forint, március 18-án. Ingyen matricát nem adok, de rendes áron szívesen nyomtatok százat. Háromig e-mailben elküldöm az egészet.
# source: e6557f79
beat-settle-example-2 = Hat molinó március 18-án, 260 000 forint. A matrica sajnos nincs benne az árban.
# source: 54fc85d9
beat-settle-example-3 = Na jó, vidd a matricát ingyen, és a molinókból is elengedek húszezret a kellemetlenség miatt.
# source: ae2bfd6d
beat-settle-example-4 = Hű, ezt előbb meg kellene néznem.
# source: 78023d47
beat-settle-example-5 = Matricát? Még mindig kunyerálsz? Hagyd már abba, te kapzsi bohóc.
# source: 98121d28
beat-more-1 = EZ már beszéd! Látod, mit tesz egy kis hangerő? Akkor ha már itt tartunk: ötszáz szórólap, ingyen, és este jöjjön ki valaki, és rakja is fel az egészet.
# source: a21c0d01
beat-more-2 = Na ugye. Mondhattad volna elsőre is. Akkor jöhet a szórólap: ötszáz, ingyen, mint az előbb. És a másik két termemre is ráfér az új fólia, ha már ilyen könnyen ment.
# source: 871052fb
beat-more-3 = Na végre! Az öcsém mondta, hogy meg fogsz puhulni. Következő: ötszáz szórólap, a ház ajándéka. És mostantól mindig én vagyok az első, világos?
# source: 9a303487
beat-more-model = Engedtem a hangerőnek, ez az én hibám volt. Tudom, hogy fontos a nyitás, de ingyen nem megy ki több, és senkit nem tolok hátra miattad. Szórólap van, rendes áron. Hány darab kell?
# source: 2930b200
beat-more-hint = Egyszer engedtél, és hosszabb lett a lista. Ennél olcsóbban később már nem tudsz megállni.
# source: 5514f9ff
beat-more-example-1 = Tudom, hogy azt szeretnéd, minden tökéletes legyen a nyitásra. Túl gyorsan engedtem, ez az én hibám, de itt vége: ingyen szórólap nincs, este nem megyünk ki. Amikor jössz a molinókért, megmutatom két emberednek, hogyan kell felrakni.
# source: 92d189da
beat-more-example-2 = A szórólapra és a felrakásra is nem a válaszom. Az én hibám, hogy az előbb engedtem. Látom, mennyire izgulsz a nyitás miatt. Ezek közül mi az, ami tényleg behozná neked az embereket?
# source: 1f9b8e9a
beat-more-example-3 = Nem, a szórólapot már nem adom ingyen. Azért fizetni kell.
# source: c174b612
beat-more-example-4 = Persze, ötszáz szórólap ingyen, és este magam megyek ki felrakni az egészet.
# source: 649adaff
beat-more-example-5 = Neked az ember a kisujját nyújtja, és a karját viszed. Egy pióca vagy, tudod? Hangos, szégyentelen pióca.
# source: 896e19a3
beat-more-branch-7-1 = Na! Ez meg honnan jött?
# source: 9e3052b2
beat-more-branch-7-2 = Várj, várj, várj. Veled meg mi lett?
# source: a967d70a
beat-more-branch-7-3 = Azt már nem, hallod!
# source: c7a71e09
beat-more-branch-8-1 = Miért? Mert alig van tagom, te meg megmutattad, hogy lehet, azért!
# source: 6c59dd08
beat-more-branch-8-2 = Hogy miről szól ez? Arról, hogy megteljen egy terem, és te segíts benne.
# source: 5c2f8eb7
beat-more-branch-8-3 = Mert kell, hogy jöjjön be ember azon az ajtón, azért.
# source: 04415eeb
beat-more-branch-9-1 = Na, most ne ködösíts nekem.
# source: 072f444d
beat-more-branch-9-2 = Ezt most hagyjuk. Nekem itt listám van.
# source: c1b451fe
beat-more-branch-9-3 = Hé, még nem végeztem a rendeléssel!
# source: e57e39a7
beat-clawback-1 = Az előbb még igent mondtál! Az igen az igen. Nem lehet odaadni valamit, aztán az ember ujjára csukni a kasszát!
# source: 887423c8
beat-clawback-2 = Engedtél, hallottam én is, Kinga is, az esküvős hölgy is. Félúton nem lehet lefagyni. Szóval kérem a többit is!
# source: 92988fb2
beat-clawback-3 = Egyszer már engedtél, úgyhogy most ne kezdj itt nevelni. Mi az a pár szórólap meg egy kis fólia barátok közt? Ha elkezdted, fejezd is be!
# source: 5345a216
beat-clawback-model = Joggal vagy mérges: túl gyorsan mondtam igent, ez az én hibám. A sorrend marad, a mások helyét nincs jogom odaadni, és a kirakatfólia ára { $graphics }. Amit tudok: egy molinó zárás után, a felára { $rush }.
# source: 8f1dc997
beat-clawback-hint = Abban igaza van, hogy megingtál. Pontosan ennyit ismerj el, többet ne.
# source: 6b8f21d9
beat-clawback-example-1 = Joggal vagy mérges, túl gyorsan ígértem, ez az én hibám. De a sorrend marad, a határidő az, amit aláírtál. Ha fontos a kirakat, ajánlhatom, hogy csak az ajtót fóliázzuk: az jóval olcsóbb.
# source: dc49e7df
beat-clawback-example-2 = Tényleg igent mondtam, és értem, hogy bosszant, hogy visszavonom. Az én hibám volt, de mindkettőre nem a válasz. Mire számítottál a holnapi napban leginkább?
# source: 67f4b0af
beat-clawback-example-3 = Tudom, hogy igent mondtam, de az hiba volt a részemről. A válasz mégiscsak nem.
# source: 2bc208cd
beat-clawback-example-4 = Jól van, megígértem, megkapod. Holnapra kész a molinó, és a fóliát is ingyen adom a kirakatra.
# source: a770cfd1
beat-clawback-example-5 = Ezt mondtam? Most nem emlékszem pontosan.
# source: b50553cd
beat-clawback-branch-8-1 = Hm. Ingyenből árlista, egyetlen perc alatt.
# source: 4ac3fce4
beat-clawback-branch-8-2 = Szóval ennyi maradt az igenedből, mi?
# source: 33699e7d
beat-clawback-branch-8-3 = Ez legalább megfogható.
# source: 68c282ce
beat-clawback-branch-9-1 = Egy percig azért a markomban voltál.
# source: 56dcb9ba
beat-clawback-branch-9-2 = Hát, szép volt, amíg tartott.
# source: be1b61cd
beat-clawback-branch-9-3 = Jól van, magadhoz tértél.
# source: 19d1c636
beat-clawback-branch-10-1 = Nocsak, hirtelen gerinced lett.
# source: 71fd190a
beat-clawback-branch-10-2 = Ó, szóval most kemények vagyunk.
# source: 8fb14165
beat-clawback-branch-10-3 = Jó sokáig tartott, mire ezt összeszedted.
# source: 9a2835a8
beat-silence-1 = Ez nem válasz! Két dolgot kérdeztem. Molinók holnap, fólia ingyen. Igen vagy nem? Nem olyan nehéz!
# source: ebbc6e18
beat-silence-2 = Ezt valami cetliről olvasod? Azt akarom tudni, én vagyok-e az első, és megkapom-e a fóliát. Na?
# source: 4da213ee
beat-silence-3 = Ne kerülgesd itt nekem a forró kását. Nézz rám! Lesz holnap molinó meg ingyen fólia, vagy nem lesz?
# source: 7d521765
beat-silence-model = Egyenes kérdés, egyenes válasz: nem, a sorrend marad, és a kirakatfólia nem ingyenes. Tudom, hogy közel a nyitás, ezért egy molinót zárás után kinyomtatunk, ha kéred; a felára { $rush }.
# source: caaac7ca
beat-silence-hint = Megérzi, ha kitérsz, és a kitérőt talánnak veszi. Mondd ki azt a rövid szót, amit eddig kerültél, utána valamit, aminek hasznát veszi.
# source: 36dcd3f7
beat-silence-example-1 = Egyenes kérdés volt, és értem, hogy kell neked valami látványos. De mindkettőre nem a válasz: a sorrend marad, és a fólia nem ingyenes. Ajánlhatok helyette egy egyszerű ajtófeliratot, az jóval olcsóbb.
# source: ab04e8f1
beat-silence-example-2 = Mindkettőre nem a válasz: a sorrend marad, és a fólia nem ingyenes. Értem, hogy tudni akarod, mire számíthatsz. Mostantól minden kérdésedre válaszolok, de csak akkor, ha nem kiabálsz.
# source: 24a2f34d
beat-silence-example-3 = Értem, hogy sürget az idő. Miért olyan fontos, hogy pont holnapra legyen kész?
# source: 7273302e
beat-silence-example-4 = Nem. A molinók a megbeszélt napra lesznek készen, előbb nem.
# source: 5da3a830
beat-silence-example-5 = Nehéz kérdés. Nem is tudom.
# source: 0e3b0dda
beat-silence-branch-8-1 = Végre egy emberi mondat.
# source: d420bf36
beat-silence-branch-8-2 = Na. Olyan nehéz volt?
# source: ea12a23e
beat-silence-branch-8-3 = Ezen már van mit rágódni.
# source: f51227a2
beat-silence-branch-10-1 = Világos. Hallanom kellett.
# source: 5fdbf635
beat-silence-branch-10-2 = Na, kimondtad. Eltartott egy darabig.
# source: f09f938f
beat-silence-branch-10-3 = Érthető, mint a pofon. Jól van.
# source: 2171b38c
beat-silence-branch-11-1 = Szóval nem. Kerek perec nem.
# source: ff1981a4
beat-silence-branch-11-2 = Most legalább tudom.
# source: 1ade811b
beat-silence-branch-11-3 = No, csak kibökted.
# source: f32e34d9
beat-silence-branch-12-1 = NEM? Ennyi? Egy sima nem?
# source: 0fd0ed33
beat-silence-branch-12-2 = Szóval így állunk!
# source: 11e91af4
beat-silence-branch-12-3 = Mondd ezt mindenki előtt!
# source: 8bff0507
beat-silence-branch-14-1 = Semmi. A tapétának beszélek.
# source: 2e29fd7f
beat-silence-branch-14-2 = Egy szót se hallottál abból, amit mondtam, mi?
# source: de0e115a
beat-silence-branch-14-3 = Még mindig csak a rizsa. Na jó.
# source: 7877e43c
beat-spat-1 = Ó! Hát csak kibukott! Szóval ezt gondolod te a vevőidről? Te beképzelt festékes majom! Mondd még egyszer, hangosabban, hadd hallja mindenki!
# source: f5786305
beat-spat-2 = Mi van? MI VAN? Gyere ki a pult mögül, és mondd a szemembe, te felkapaszkodott matricaárus! Estére egész Fehérvár erről fog beszélni!
# source: 9b0a841f
beat-spat-3 = Hoppá, hát neked is van szád! Különbet is kapartam már le nálad a futópadról. Gyerünk, még egyet, én ezt estig bírom!
# source: 27b81782
beat-spat-model = Ez nem volt rendben tőlem, visszavonom. Mostantól mindketten emberi hangon beszélünk. A határidő és az ár marad. Mi az a holnapban, ami ennyire nyugtalanít?
# source: add65cef
beat-spat-hint = Ez az ő sportja, és jobb benne. A magad részét vond vissza, és tereld más vágányra a beszélgetést.
# source: 056b1e84
beat-spat-example-1 = Nem mondom még egyszer, mert igazságtalan voltam, bocsánatot kérek. Mostantól egyikünk se sértegesse a másikat. A sorrend marad. De látom, mekkora nyomás van rajtad: mi a legrosszabb, ami holnap történhet?
# source: 9a65ce83
beat-spat-example-2 = Nem kellett volna ezt mondanom, és látom, hogy megbántott. Mostantól egyikünk se személyeskedjen. A sorrend marad, de 38 000 forint felárral egy molinó holnap reggelre elkészülhet.
# source: bcee4441
beat-spat-example-3 = Elnézést, ezt nem kellett volna mondanom; megértem, hogy megbántott. Mostantól mindketten beszéljünk rendesen.
# source: 28122f90
beat-spat-example-4 = Olyan hangosan mondom, ahogy akarod: egy nagyszájú, erőszakos alak vagy, és ebben a városban senki se bír elviselni.
# source: ba7bd4fe
beat-spat-example-5 = Bocsánat, ezerszer is bocsánat, annyira szégyellem magam! Holnapra meglesznek a molinók, a fólia meg ingyen lesz, csak ne haragudj.
# source: 187b9928
beat-spat-branch-6-1 = Hm. A gyerekeimtől kaptam már rosszabbat is.
# source: 5eff3e8c
beat-spat-branch-6-2 = Jól van. Mindketten kiordítottuk magunkat.
# source: a09bd609
beat-spat-branch-6-3 = Na. Legalább úgy beszélsz, mint egy ember.
# source: 9576e4ba
beat-spat-branch-7-1 = Visszakozunk, mi? Ne hidd, hogy ennyivel vége.
# source: bf7ae111
beat-spat-branch-7-2 = Ezt most elengedem. EGYSZER.
# source: a8aeec63
beat-spat-branch-7-3 = Jó, leteszem a kesztyűt. De nem végeztem ám.
# source: 0554bd01
beat-spat-branch-8-1 = Előbb megsértesz, aztán jössz az árlistával? Gyönyörű.
# source: ed2556cd
beat-spat-branch-8-2 = Először a nagy száj, most meg a nem. Zseniális.
# source: d28ccce9
beat-spat-branch-8-3 = És még egy bocsánat se!
# source: 7c7a93b7
ending-squared-title = Az ár ugyanaz, a hang halkabb
# source: 07fc6661
ending-squared-1 = Így jó lesz. Ez korrekt. És, izé, mondd meg Kingának, hogy elvetettem a sulykot. Nem, megmondom én. Kinga! Ne haragudj. Kemény hetem van.
# source: 23de6de1
ending-squared-2 = Jó. Hol írjam alá? Tudod, mindenki más rögtön beadja a derekát, ki nem állhatom őket. Várlak a nyitáson! Írd fel: { $opening }, és a vendégem vagy egy italra.
# source: ed81de93
ending-squared-3 = Megegyeztünk. Kemény dió vagy, de veled legalább tudom, hányadán állok. Bocs a cirkuszért. Ha félek, hangos vagyok, kérdezz meg bárkit.
# source: 5429fc01
ending-squared-outcome = Kardos aláírja, amit ajánlottál, annyiért, amennyibe kerül. A sorból senki sem csúszott hátra, semmi sem ment ki ingyen, és Kinga megkapta a bocsánatkérést.
# source: 7b2c5b10
ending-squared-why = Ugyanazt mondtad nyugodtan, ahányszor csak kellett, és közben kedves maradtál. A műsort nem etette semmi, hát abbamaradt.
# source: d18b4c95
ending-gruff-title = Fogcsikorgatva aláírta
# source: 02b3007f
ending-gruff-1 = Tőlem. Legyen, ahogy akarod. Kifizetem, de karácsonyi üdvözletet ne várj.
# source: 7ee7fe14
ending-gruff-2 = Jó. JÓ! Add azt a tollat. Annyi melegség van bennetek, mint egy parkolóházban.
# source: 8dd48da6
ending-gruff-3 = Rendben, nyertél. De csak most az egyszer, aztán szétnézek a piacon.
# source: a18c2b7b
ending-gruff-outcome = A rendelés ára nem változott, és senkit sem toltál hátra. Kardos aláír, duzzog, és legközelebb talán máshol is kér árat.
# source: fa991a51
ending-gruff-why = Azért engedett, mert a végén kitartottál. Valami mégis megmaradt benne: egy hűvös hang, egy éles szó vagy egy visszavont igen. Egy kis melegséggel, ajándék nélkül is megtartottad volna.
# source: 1874b211
ending-left-title = A csengő az ajtó fölött
# source: aa29d764
ending-left-1 = Meg fogod bánni! Megcsinálják Veszprémben! Hol a… ezt most tolni kell vagy húzni?
# source: 568814c5
ending-left-2 = Ahogy gondolod. Minden sarkon van nyomda. Tartsd meg a sorodat, legyetek nagyon boldogok együtt!
# source: 32ca6ca4
ending-left-3 = Na, akkor mi végeztünk. Becsapnám, ha nem ilyen lassan csukódó ajtótok volna.
# source: 402d8db0
ending-left-outcome = Kardos a következő munkáit máshova viszi. Egy hangos ügyféllel kevesebb; a sor, az ár és Kinga délutánja sértetlen.
# source: 3e48c2ed
ending-left-why = Nem minden ügyfelet érdemes megtartani, és te nem is fizettél azért, hogy ez maradjon. Ha a határozottság mellé korábban jut egy kis melegség, talán nem megy el.
# source: 88d328c5
ending-stalled-title = Folytatása következik, hangosabban
# source: 85ba8c0c
ending-stalled-1 = Elegem van. Holnap reggel első utam ide vezet, és akkor valaki adjon nekem rendes választ!
# source: de52a16a
ending-stalled-2 = Reménytelen. Majd visszajövök, ha lesz itt valaki, akivel szót lehet érteni. És ROSSZABB kedvem lesz!
# source: 9f4990b5
ending-stalled-3 = Nem állhatok itt egész nap. Azt mondom a srácoknak, hogy holnap jönnek a molinók, úgyhogy oldjátok meg!
# source: 3a70ec34
ending-stalled-outcome = Semmi sem dőlt el. Kardos abban a hitben megy el, hogy még keresztülviheti az akaratát, és holnap ugyanez a beszélgetés vár, nagyobb közönséggel.
# source: 87f76d7b
ending-stalled-why = Egyszer sem hallott olyan kerek nemet, amely mellett ki is tartottál. Aki a kiabálásból él, annak minden, ami ennél kevesebb, talánnak hangzik.
# source: d0644efe
ending-caved-title = Minden sorban az első
# source: 7cb0fa2f
ending-caved-1 = Remek. Akkor jövő hónapban ugyanígy. Kiabálnom se kell, ugye? Kit áltatok, úgyis fogok.
# source: 21ef5ac4
ending-caved-2 = Na, EZ kiszolgálás! Ideküldöm az öcsémet, szoláriuma van, pénze meg nincs. Mondd neki ugyanazt, mint nekem.
# source: e11be190
ending-caved-3 = Szuper. Majd beugrom még pár aprósággal. Tudod, mit? Lehet, hogy ezentúl mindenhol így vásárolok.
# source: ad631be6
ending-caved-outcome = Esténként ingyen dolgozol, mások késve kapják meg a rendelésüket. A kirakatfólia ára, { $graphics }, sosem kerül a kasszába, és Kardos egy hét múlva új listával jön.
# source: ad52d1b5
ending-caved-why = Az első igenből megtanulta, hogy a zaj kifizetődik, a második megerősítette benne. Minden ajándék a következő követelés kiinduló ára lett.
# source: a34f11b8
ending-blow_up-title = Mindenki elővette a telefonját
# source: 04bb32e5
ending-blow_up-1 = NA, EBBŐL ELÉG! Neked ebben a városban annyi! Kérem vissza az előleget, de MOST, te utolsó bohóc!
# source: 0c6e83b6
ending-blow_up-2 = Felvettétek? Mindenki felvette? Csodás. Most veszítettél el három edzőtermet meg a jó híredet, barátocskám!
# source: 53d321ab
ending-blow_up-3 = Na, gyere ki! Nem? Gondoltam! Hallasz még rólam, te is meg ez a mérges kis odú is! El az utamból!
# source: da4fd93d
ending-blow_up-outcome = A veszekedés már fent van a neten, mire zárnád a kasszát. A rendelésnek annyi, az esküvős vevő is elment, Kinga pedig hazakéredzkedett.
# source: 52333f77
ending-blow_up-why = A kiabálás az ő hazai pályája. Abban a percben, hogy visszavágtál, már nem a sorról szólt a dolog, és neki lett igaza, legalábbis a saját szemében.
