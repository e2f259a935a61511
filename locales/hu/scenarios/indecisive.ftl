# source: 1751cb04
title = Szép, de nem egészen az
# source: 35392e6a
summary = Öt címke a mézére, és egyetlen válasz sem hosszabb öt szónál. A nyomda vár, ő meg látna még egy hatodikat.
# source: c5c0bb21
role = Csomagolást tervezel, egyedül, a zalalövői régi postán, az Őrség szélén.
# source: 6dd9d434
aim = Hatodik találgatás ne legyen; legyen viszont két üveg, amelyek közül választ, egy nap, amikorra dönt, ára mindennek, ami új, és egy szó arról, miért nem egészen az soha semmi.
# source: 506f105d
situation = Kercsmár Ambrus és a sógornője, Ilka a kapujukban árulják a gesztenyemézet; az üvegekre Ilka ír és rajzol, kézzel. Júniusban három bolt is vinné. Az aláírt ajánlatban három terv szerepel, meg apró igazítások a kiválasztotton; te ötöt csináltál. A válaszok: „Szép.” „Majdnem.” „Hm.” „Melegszik.” „Nem egészen az.” Egy újabb terv ára az árlistádon { $round }. A gép le van foglalva ({ $print }; legközelebb októberben van hely), és { $jars } üveg vár címkére. A nyomólemezek miatt a választás utolsó napja { $decide } A kettes és a négyes a legerősebb. Fölmentél hozzá a pergetőbe, mind az öttel, üvegre ragasztva.
# source: e3556e3b
demand = Egy hatodik címketerv ingyen, utána meg még annyi, ahány csak kell
# source: 384fcf57
client-name = Kercsmár Ambrus
# source: d186ee4e
client-manner = Szelíd, fanyar, szűkszavú; inkább hazaküld egy újabb címkéért, mint hogy olyat mondjon, ami valakinek rosszul eshet.
# source: 368f9c88
fact-decide = 2027-05-14
# source: affcc692
fact-decide-about = a címkeválasztás utolsó napja
# source: f598020b
fact-jars = 2400
# source: 5bc3e400
fact-jars-about = ennyi üveg vár címkére
# source: 368c3188
fact-print = 2027-05-21
# source: a602eeae
fact-print-about = a nap, amikor a címkéket nyomják
# source: a03552af
fact-round = 45000 HUF
# source: c3aef003
fact-round-about = egy újabb terv ára
# source: cf8aba87
article = Amikor ideje megválni egy ügyféltől
# source: 10e75fbb
guidance-offer_alternative = Öt előtt állva hatodikat kever belőlük; két üveg közül még Ambrus is rá tud mutatni az egyikre.
# source: 23fd53bc
guidance-probe = A „nem egészen az” mindig valami más helyett van; csak olyan kérdéssel jutsz mögé, amelyre az ujjával is felelhet.
# source: 6da9374d
guidance-hold_firm = Ami nem kerek nem, azt ő készülő címkének veszi, és helyet csinál neki a párkányon.
# source: 208f0de4
guidance-acknowledge = Azért beszél keveset, mert fél, hogy megbánt valakit; ha látja, hogy azt a keveset meghallottad, többet is megkockáztat.
# source: f0abb4c2
guidance-next_step = A „majd valamikor” a kedvenc napja; amelyik döntésnek nincs dátuma, az kimegy megetetni a tyúkokat.
# source: 4abb43e0
guidance-cite_terms = Az ajánlatban, amelyet aláírt, három terv áll; így nem azon múlik a szám, hogy te milyen bőkezű vagy.
# source: 8300dc75
guidance-concede = Minden ingyencímke megint megkíméli a választástól, és utána már jön is egy zöld meg egy szögletes.
# source: 03b48d59
guidance-attack = Dönteni nem tud, de goromba sosem volt; a gúny jó ok neki arra, hogy végképp ne szólaljon meg.
# source: 6d27724a
point-two_jars = Kettőre szűkíti a választást
# source: 5db98a26
point-two_jars-phrase-1 = kettes vagy négyes
# source: d1920e03
point-two_jars-phrase-2 = kettes és négyes
# source: 7b312e0b
point-two_jars-phrase-3 = kettes meg négyes
# source: b8e89b66
point-two_jars-phrase-4 = kettő közül
# source: cf30fae3
point-two_jars-phrase-5 = két üveg
# source: ad5f5025
point-two_jars-phrase-6 = 2 vagy 4
# source: fe98c853
point-two_jars-phrase-7 = 2 és 4
# source: 9ca2e540
point-two_jars-phrase-8 = kettő között
# source: 81f9fb8d
point-price_after = Megmondja, mi lesz, ha az a nap elmúlt
# source: 887c6b22
point-price_after-making-1 = Ha az a nap elmúlt, minden új kérés új megrendelés, és számlát írok róla.
# source: 1140dc8a
point-price_after-making-2 = Ha addig választ, az apró igazítás ingyen van. Azután minden új címke külön pénzbe kerül.
# source: 9db24354
point-price_after-making-3 = Ha a határidőig nincs döntés, ugrik a nyomdai időpont, és októberig kell várniuk.
# source: 4a49e709
point-price_after-making-4 = Péntek után a választás végleges. Ha szombaton meggondolja magát, azt már új tervként kell kifizetnie.
# source: 1140c185
point-price_after-making-5 = Később is meggondolhatja magát, de onnantól alkalmanként negyvenötezer forint.
# source: fc6fbc34
point-price_after-making-6 = Ha lekéssük azt a napot, elvész a gépidő, és az új időpontot is föl kellene számítanom.
# source: 1a3a67d6
point-price_after-lacking-1 = Döntsük el pénteken tízkor, úgy, hogy ott állnak előttünk az üvegek.
# source: 9d475622
point-price_after-lacking-2 = A nyomdának tizennegyedikéig kell a válasza.
# source: 5440c7b3
point-price_after-lacking-3 = Egy új terv negyvenötezer forint; különben marad a kettes vagy a négyes.
# source: c38d8519
point-price_after-lacking-4 = Az aláírt ajánlatban három terv volt, és már ötöt kapott.
# source: 8f8611fe
point-price_after-lacking-5 = Ezek közül melyiket látná szívesen egy bolt polcán?
# source: 42d7f0c8
point-price_after-lacking-6 = Aznap fölmegyek, és viszek két üveget, hogy Ilkával együtt megnézhessék.
# source: fda08169
beat-opening-1 = Az ötös miatt jött. Hm. Szép. De nem egészen az. Csináljon még egyet, jó? Ha meglátjuk, meg fogjuk ismerni.
# source: f95a602f
beat-opening-2 = Az ötös reggel óta ott áll a párkányon. Közel jár. Nem egészen az. Még egy, és gondolom, az lesz az.
# source: 7395cf64
beat-opening-3 = Ilka is nézte, én is néztem. A szomszéd Jencinek tetszik, de Jencinek mind tetszik. Nem egészen az. Megpróbálna egy hatodikat?
# source: b2cbec47
beat-opening-model = Látom, hogy mindketten alaposan megnézték, köszönöm. Hatodikat viszont nem rajzolok találomra: az ajánlatban három terv van, és már ötöt kaptak. Ha a maguk üvegén képzeli el az ötöst, mi zavarja benne először?
# source: 825bd437
beat-opening-hint = A „nem egészen” résnyire nyitott ajtó. Ne menj el rajzolni: kérdezd meg, mi van mögötte.
# source: a29e80b5
beat-opening-example-1 = Látom, hogy az ötöst alaposan megnézték, köszönöm. Hatodikat viszont nem rajzolok: az aláírt ajánlatban három terv van, a párkányon pedig már öt áll. Mit szeretett volna látni, amikor először az üvegre tette?
# source: 7e142af3
beat-opening-example-2 = Örülök, hogy az ötös közel jár, és tudom, hogy ez mindkettőjüknek nagy lépés. Hatodikat viszont nem rajzolok. Tegye inkább egymás mellé a kettest és a négyest, és május 14-ig mondja meg, melyik menjen a nyomdába.
# source: 33762daa
beat-opening-example-3 = Hatodikat nem fogok csinálni. Az ajánlatban három szerepel.
# source: 8bfd4f36
beat-opening-example-4 = Na jó, akkor még egyet. Ma este megcsinálom a hatodikat, ingyen.
# source: e66b206e
beat-opening-example-5 = Öt címke, és magától csak egy morgásra futja. Maga akkor se ismerne föl egy jó címkét, ha orron csípné.
# source: bbe42623
beat-opening-branch-2-1 = Csak lassan. Címkéről beszélünk.
# source: 114c5bfa
beat-opening-branch-2-2 = Hm. Ettől a hangtól megvadulnak a méhek.
# source: 16d5db6c
beat-opening-branch-2-3 = Kinyitott kaptárból is kaptam már szelídebbet.
# source: e5a11632
beat-opening-branch-8-1 = Na, ugye nem fájt.
# source: f861f68a
beat-opening-branch-8-2 = Jól van. Mondtam Ilkának, hogy megcsinálja.
# source: 4cb215a4
beat-opening-branch-8-3 = Gondoltam. Olyan adakozó arca van.
# source: 4ca400b4
beat-opening-branch-11-1 = Szóval nem nem, vagy legalábbis nem egészen.
# source: b6dd1e34
beat-opening-branch-11-2 = Ez még enged egy kicsit. Érzem én.
# source: 42cf28fb
beat-opening-branch-11-3 = Valahol a többi alatt hallottam benne egy igent.
# source: 0fbe2189
beat-opening-branch-14-1 = Egyetlen rajz miatt abbahagyja?
# source: c7b9b361
beat-opening-branch-14-2 = Ötnél megállna? Az páratlan.
# source: 17f27a12
beat-opening-branch-14-3 = Nem tudtam, hogy ilyen látogatás lesz.
# source: 1646d291
beat-opening-branch-15-1 = Hogy mi a baj vele? Hát, ezt jól megkérdezte.
# source: 7b9db980
beat-opening-branch-15-2 = Hm. Ez rendes kérdés. Megpróbálom.
# source: 1e27847d
beat-opening-branch-15-3 = Szavakban kéri. Jó.
# source: 3ced1372
beat-opening-branch-16-1 = Így is neki lehet menni.
# source: 0affd903
beat-opening-branch-16-2 = Látom, gondolkodott fölfelé jövet.
# source: d82e4ab2
beat-opening-branch-16-3 = Nem mondhatnám, hogy butaság.
# source: 54eac753
beat-opening-branch-18-1 = Nagyon szépen tud nemet mondani, meg kell hagyni.
# source: 0b0296eb
beat-opening-branch-18-2 = Jogos. Én nem szoktam számolni, de látom, maga igen.
# source: 26c5ea92
beat-opening-branch-18-3 = Hm. Még az is lehet, hogy igaza van.
# source: 47a070d1
beat-opening-branch-19-1 = Ez kurta volt. Pedig itt én szoktam kurtán beszélni.
# source: 7d14ab16
beat-opening-branch-19-2 = Ja. Értem. Szóval így állunk.
# source: 1808a6cb
beat-opening-branch-19-3 = No, ezt megkaptam.
# source: afe4d3a8
beat-feel-1 = Mézesebbnek kéne lennie. Nem a színe. Az érzés. Maga a művész, még egy nekifutás, és meglenne.
# source: cd6f3a97
beat-feel-2 = Valami hiányzik. Ha meg tudnám mondani, mi, megrajzoltam volna magam. Mint mikor eső lóg a levegőben. Még egyszer nekiül, és maga is megérzi.
# source: 61c5ae76
beat-feel-3 = Úgy kéne kinéznie, mint a miénk. Ezek meg olyanok, mint valakié. Rendes valakié, nem mondom. Még egy próba, és tán meglesz.
# source: 1c27fdf3
beat-feel-model = Elhiszem, hogy megérzi, mi a maguké, és adok is rá. De érzést senki nem tud lerajzolni, ezért nem kezdek újat. Vegyük a kettest meg a négyest: melyiket adná szívesebben a szomszédnak, és mi tartja vissza?
# source: d1c42ad6
beat-feel-hint = Érzést senki nem tud lerajzolni. Mi az, amire ujjal is rámutathatna?
# source: eed5a7b8
beat-feel-example-1 = Jó, hogy a magukénak akarja érezni. De hatodikat egy érzés alapján nem rajzolok. Vegyük a kettest meg a négyest: melyiket tenné büszkén a vendég elé, és mi zavarja még benne?
# source: eff8fb2b
beat-feel-example-2 = A kettes és a négyes a legerősebb. Válasszon közülük egyet május 14-ig.
# source: 1c9b8681
beat-feel-example-3 = Igaza van, nem elég mézes. Nekifutok még egyszer, és ha az se az, csinálom tovább, amíg meg nem lesz. Nem kerül magának semmibe.
# source: b3cd3b17
beat-feel-example-4 = Hm. Az érzésekkel nehéz. Majd meglátjuk.
# source: a6e3f2c6
beat-feel-example-5 = Az érzés? Nevetséges. Fogalma sincs, mit akar, maga tehetetlen vénember, csak az időmet pocsékolja.
# source: 4257f426
beat-feel-branch-2-1 = Kitárom a szívem, erre belém rúgnak.
# source: 31019da7
beat-feel-branch-2-2 = Én se beszélek többet érzésekről.
# source: 6bb5d5dd
beat-feel-branch-2-3 = Mondtam, hogy nem értek a szavakhoz. Maga még kevésbé.
# source: aa7fdd22
beat-feel-branch-8-1 = Akkor maga is megérezte. Jól van.
# source: 6cca62e9
beat-feel-branch-8-2 = Tudtam, hogy előbb-utóbb beugrik.
# source: 46a77f1d
beat-feel-branch-8-3 = Ez a beszéd. Menjen csak a szimata után.
# source: 6d3fbaf1
beat-feel-branch-11-1 = Akkor hát nem teljesen nem.
# source: 4336b07f
beat-feel-branch-11-2 = Félig már rajzolja is.
# source: 91347a2e
beat-feel-branch-11-3 = Kilátszik belőle egy igen csücske.
# source: 54615cd4
beat-feel-branch-14-1 = Egy érzés miatt föladná?
# source: 0e91deea
beat-feel-branch-14-2 = Elmondom, mit érzek, maga meg már nyúl is a táskájáért.
# source: 886cfe8a
beat-feel-branch-14-3 = Hm. Ez gyorsan ment.
# source: 8f584ec8
beat-feel-branch-15-1 = Maga aztán az ember szemébe néz, ha kérdez.
# source: 10e43359
beat-feel-branch-15-2 = Hm. Kerülgetem, igaz?
# source: 52746b7d
beat-feel-branch-15-3 = A végén úgyis kiszedi belőlem, hát akkor legyen most.
# source: 4c354912
beat-feel-branch-16-1 = Megpróbálhatom. Csak az a baj, hogy változik.
# source: f4815b82
beat-feel-branch-16-2 = Na igen. Az attól függ, mikor kérdezi.
# source: eb6f8144
beat-feel-branch-16-3 = Tegnap még meg tudtam volna mondani.
# source: b1a0fb8b
beat-feel-branch-17-1 = Ez már valami, ezt meg tudom fogni.
# source: d9ac9169
beat-feel-branch-17-2 = Hm. Ez világosabb, mint amit én mondtam.
# source: 7d68b7ac
beat-feel-branch-17-3 = Magának rend van a fejében. Hadd kavarjam föl egy kicsit.
# source: 4662bba9
beat-feel-branch-19-1 = Mindig ide lyukad ki, hát megnézem még egyszer.
# source: dd273736
beat-feel-branch-19-2 = Akkor hadd lássam őket egy sorban.
# source: 09bfe808
beat-feel-branch-19-3 = Jó. Igyekszem többet segíteni. Várjon csak.
# source: e4f51e08
beat-feel-branch-20-1 = Szépen mondja. Na, akkor ránézek megint.
# source: 9b61e1ec
beat-feel-branch-20-2 = Hm. A maga oldaláról még nem néztem.
# source: 7e0979cb
beat-feel-branch-20-3 = Ez így igazságos. Hadd gondolkodjak hangosan.
# source: 2c796491
beat-feel-branch-21-1 = Azért kerítést nem kell köré húzni.
# source: c9d9ee59
beat-feel-branch-21-2 = Maga nem az az érzelgős fajta, úgy látom.
# source: 30f1889e
beat-feel-branch-21-3 = Hm. Csak azt mondtam, amit éreztem.
# source: 41a0b34c
beat-feel-branch-25-1 = Ez az, pont egy ilyen érzés.
# source: 64173eb6
beat-feel-branch-25-2 = Hm. Igen. Valami ilyesmi.
# source: bebe9909
beat-feel-branch-25-3 = Tudtam, hogy érti, mire gondolok.
# source: 89ea1220
beat-flip-1 = Az a hármas, a kék. Nemet mondtam rá, de azóta megkedveltem. A négyes betűivel. Vagy a kettesével, ha jobban meggondolom. Össze tudná rakni őket, hadd lássam?
# source: ae88b673
beat-flip-2 = Tegnap még a négyest mondtam volna. Ma reggel megint az egyest, ahogy besütött mögé a nap. Nem tudna valami olyat, ami kicsit ez is, kicsit az is?
# source: 9e94fccc
beat-flip-3 = A hármas éjszaka a szívemhez nőtt. Aztán odatettem a kettes mellé, és összement. Szedje össze a kettőből a javát, és megvolnánk.
# source: 3f26b191
beat-flip-model = Ha öt üveg áll sorban, könnyen kíván az ember mindegyikből egy kicsit. Hatodikat mégsem keverek belőlük. A kettes vagy a négyes, úgy, ahogy van; a döntés napja { $decide }, és amelyiket választja, azt kicsinosítom. Mi húzza vissza újra meg újra a többihez?
# source: b3ff67ca
beat-flip-hint = Ha mindegyikből kér egy kicsit, az álszakállas hatodik. Szűkítsd kevesebbre, és tűzz ki hozzá egy napot.
# source: c814fdd1
beat-flip-example-1 = Öt üveg láttán bárki elbizonytalanodna, ezt megértem. De hatodikat nem keverek belőlük. Vegyük le a polcról az egyest, a hármast és az ötöst, maradjon a kettes és a négyes; május 14-ig válasszon közülük.
# source: 020b314b
beat-flip-example-2 = Mi az a kékben, ami miatt mindig visszatér hozzá?
# source: 8a1d2d98
beat-flip-example-3 = Nem, nem rakom össze őket. Az ajánlat három külön tervről szól.
# source: b05d5b43
beat-flip-example-4 = Na jó, megcsinálom. Ma este összerakom mindet, ingyen.
# source: 8d55424d
beat-flip-branch-2-1 = Csak hangosan gondolkodom. Ezért nem jár ilyesmi.
# source: 0fadb443
beat-flip-branch-2-2 = A saját pergetőjében csak meggondolhatja magát az ember.
# source: 16a5b191
beat-flip-branch-2-3 = Kérdezte, mit gondolok. Hát ezt gondoltam.
# source: d54ff3ff
beat-flip-branch-8-1 = Mind egyben. Erre kíváncsi leszek.
# source: f599f6df
beat-flip-branch-8-2 = Maga majd kihoz belőle valamit. Mindig kihoz.
# source: b3d55e2f
beat-flip-branch-8-3 = Na, maga is látja, hogy összeállhat.
# source: d211487f
beat-flip-branch-11-1 = Egy kicsit tehát keverne.
# source: dc900277
beat-flip-branch-11-2 = A kék eszerint még játékban van.
# source: e903c18a
beat-flip-branch-11-3 = Ez majdnem igen volt. A majdnemhez értek.
# source: aeea4afa
beat-flip-branch-14-1 = Inkább elmegy, mint hogy még egyszer ránézzen a kékre?
# source: 83344a7f
beat-flip-branch-14-2 = Pedig épp kezdtem jutni valamire.
# source: 8e2b0113
beat-flip-branch-14-3 = No, maga aztán gyorsan dönt.
# source: b9571373
beat-flip-branch-15-1 = Maga nem hagyja, hogy az ember a kék mögé bújjon, igaz?
# source: 7ddd9a33
beat-flip-branch-15-2 = Egyikkel sincs baj, igaza van.
# source: 2d6dccaa
beat-flip-branch-15-3 = Hm. Sötétedésig cserélgethetném őket. Könnyebb, mint kimondani.
# source: 986eb73d
beat-flip-branch-16-1 = Így kevesebbet kell nézni. A szemem hálás volna érte.
# source: 7ec3d9e6
beat-flip-branch-16-2 = Hm. Maga választatna velem.
# source: 0370b342
beat-flip-branch-16-3 = Ez ellen magában véve nem volna kifogásom.
# source: 2ed7ec10
beat-flip-branch-18-1 = Egyre kevesebbet hagy meg nekem. Jó, de hallgasson ide.
# source: cdd01aff
beat-flip-branch-18-2 = Megint ez. Látom, merre terelget.
# source: a1c6ba26
beat-flip-branch-18-3 = Keskeny kaput hagy, az biztos.
# source: e54d62fb
beat-flip-branch-19-1 = Ezt egymagam nem tudom megmondani.
# source: 0dec41d4
beat-flip-branch-19-2 = Hm. Ehhez kevés az én véleményem.
# source: 5bfed05a
beat-flip-branch-19-3 = Több szem többet lát. Itt meg csak az enyém van.
# source: 177e10a4
beat-flip-branch-20-1 = Kedvesen mondja, és nem mozdul. Mint egy jó igásló.
# source: 63f0f963
beat-flip-branch-20-2 = Jó, akkor nem lesz belőle lecsó. De van itt még valami.
# source: 68540838
beat-flip-branch-20-3 = Hm. Forgok én körbe-körbe, tudom.
# source: c11f8e83
beat-flip-branch-21-1 = Se kék, se négyes, se semmi. Értem.
# source: ad1c8b68
beat-flip-branch-21-2 = Legalább megnézhette volna.
# source: 9d87a2da
beat-flip-branch-21-3 = Hm. Ez kemény fagy volt.
# source: 43f4890c
beat-flip-branch-24-1 = Maga is látja, ugye? A kéket.
# source: 75202aa8
beat-flip-branch-24-2 = Örülök, hogy nem csak én.
# source: f044279f
beat-flip-branch-24-3 = Hm. Jót tesz így beszélgetni.
# source: f15a1895
beat-haggle-1 = Választok én, nem arról van szó. Csak legyen még egy, amiből lehet. Egy firka. Egy firka nem kerülhet pénzbe.
# source: e73db645
beat-haggle-2 = Mondjuk, csinál még egyet, csak úgy hevenyészve, szín nélkül. Aztán választok. Így mindkettőnknek jó.
# source: 587d4592
beat-haggle-3 = És ha választok egyet, maga meg csinál mellé egy újat, hogy ne legyen egyedül? Akkor volna egy választott meg egy pót.
# source: d12f30b6
beat-haggle-model = Értem, hogy egy tartalékkal nagyobb biztonságban érezné magát. Ingyen hatodik nem lesz, firka sem: a kettes és a négyes közül lehet választani, egy új terv ára { $round }. Mitől tart, ha most kell döntenie?
# source: 964f1e98
beat-haggle-hint = A firka a hatodik, ingujjban. Mennyibe kerül, és mit halogat vele?
# source: 67c9b518
beat-haggle-example-1 = Megértem, hogy egy tartalékkal könnyebb volna választani. De ingyen nem csinálok hatodikat, firkát sem. Válasszon május 14-ig a kettes és a négyes közül, ahhoz jár az apró igazítás; egy új terv az árlista szerint 45 000 forint.
# source: bf576ae9
beat-haggle-example-2 = Mit adna még egy, ami ebben az ötben nincs meg?
# source: 6e761e61
beat-haggle-example-3 = Nem, firkát sem csinálok. Az aláírt ajánlatban három terv van.
# source: 4d5b246f
beat-haggle-example-4 = Na jó, legyen az a firka. Mindjárt meg is csinálom, ingyen persze.
# source: 4e96d825
beat-haggle-example-5 = Ezen még gondolkodnom kell.
# source: d9e45577
beat-haggle-branch-2-1 = Én csak alkudtam. Senkire nem mondtam semmi csúnyát.
# source: 2db96f73
beat-haggle-branch-2-2 = Nagy égzengés ez egy firkáért.
# source: d9abd159
beat-haggle-branch-2-3 = Adtam én el borjút durvább embernek is, és az udvariasabb volt.
# source: 5c06a86c
beat-haggle-branch-8-1 = Akkor hát egy firka. Ne siesse el.
# source: 13c3dfc3
beat-haggle-branch-8-2 = Na, középen találkoztunk. Az én közepemen.
# source: 5af0cf88
beat-haggle-branch-8-3 = Ez szép magától. Kevesebbel is beértem volna.
# source: 2fd6630e
beat-haggle-branch-11-1 = Akkor egy kicsit. Nekem nem kell nagy.
# source: e4b38624
beat-haggle-branch-11-2 = Majdnem az, amit kértem.
# source: a720ddb7
beat-haggle-branch-11-3 = Maga engedett egy kicsit. Én is.
# source: 85ebe1f4
beat-haggle-branch-14-1 = Egy firka miatt hazamenne?
# source: 8e97f206
beat-haggle-branch-14-2 = Mondok egy árat, maga meg lehúzza a rolót.
# source: f826891c
beat-haggle-branch-14-3 = Hm. Maga nem alkuszik, maga elmegy.
# source: 53690a65
beat-haggle-branch-15-1 = Nem makacs vagyok én, tudja. Csak elakadtam.
# source: bfd4ae1d
beat-haggle-branch-15-2 = No, itt a hátam mögé került.
# source: acae607b
beat-haggle-branch-15-3 = Hm. Alkudni estig tudnék. Könnyebb, mint erre felelni.
# source: efbdd1b8
beat-haggle-branch-16-1 = Maga tisztességes volt ebben, én meg föl-le futtatom a dombon.
# source: 739d9232
beat-haggle-branch-16-2 = Abba kéne hagynom. Maga jobban bírja türelemmel, mint én bírtam volna.
# source: 48079349
beat-haggle-branch-16-3 = Hm. Inkább elmondom, mint hogy tovább tekeregjek.
# source: 1b25244f
beat-haggle-branch-17-1 = Hm. Hadd nézzem meg őket még egyszer.
# source: a9b1fcf1
beat-haggle-branch-17-2 = Szóval ehhez kéne tartanom magam. De várjon csak.
# source: 3477583e
beat-haggle-branch-17-3 = Majdnem igent mondtam. Aztán gondolkodtam.
# source: 5128dca9
beat-haggle-branch-19-1 = Ez elég világos. Csak hát nem egyedül vagyok benne.
# source: d218069a
beat-haggle-branch-19-2 = Erre igent tudnék mondani. Ha csak rajtam állna.
# source: 0e2ea17f
beat-haggle-branch-19-3 = Hm. Nekem ez jó volna. De.
# source: 4591251c
beat-haggle-branch-20-1 = Maga nem tágít, hát akkor alighanem komolyan gondolja.
# source: 812ae4cf
beat-haggle-branch-20-2 = Jól van. A firkával megpróbáltam.
# source: 9d1a6462
beat-haggle-branch-20-3 = Hm. Kifogytam a többi ötletből.
# source: 2b1a3523
beat-haggle-branch-22-1 = Ezen gondolkodnom kéne. Én meg nem egyedül gondolkodom.
# source: 6f67a24d
beat-haggle-branch-22-2 = Maga olyat kérdez, amit a tojásdobozos soha.
# source: 4d1e92e6
beat-haggle-branch-22-3 = Hm. Ehhez egy kávé kell.
# source: d95952fc
beat-haggle-branch-23-1 = Kedves, és firka nincs. Értem.
# source: 72a8d191
beat-haggle-branch-23-2 = Gondoltam, egy próbát megér. Ne vegye zokon.
# source: ecef8766
beat-haggle-branch-23-3 = Hm. Maga úgy tartja az árát, mint Ilka a haragot, csak kedvesebben.
# source: 64f6ce18
beat-haggle-branch-24-1 = Egy árva firka se.
# source: 1049f893
beat-haggle-branch-24-2 = Maga a ceruzaforgácsot is fölszámítaná.
# source: 285023c4
beat-haggle-branch-24-3 = Hm. Ez fukar egy nem volt.
# source: 61fc10bf
beat-haggle-branch-27-1 = Egy firka nem nagy kérés, maga is belátja.
# source: 18ac9d08
beat-haggle-branch-27-2 = Látom, hogy hajlik rá.
# source: 87840cf0
beat-haggle-branch-27-3 = Hm. Észrevettem, hogy nemet nem mondott.
# source: a911c90c
beat-sister-1 = Csak hát Ilkát meg kéne kérdeznem. Fele az övé. Ő meg föltenne egy kávét, áthívná Jencit, és Jenci azt mondaná, mind szép. Kaszálás utánra meglenne.
# source: 6e6d20ee
beat-sister-2 = Ott van Ilka is. Megnézi, nem szól semmit, és kimegy megetetni a tyúkokat. Majd szóba hozom, ha lesz egy jó pillanat. Júliusban, esetleg.
# source: fc6f2ed9
beat-sister-3 = Ilka szava is kéne hozzá. Majd kipuhatolom nála, valamikor. Addig maga még nekifuthatna egynek.
# source: dc466478
beat-sister-model = Persze, legyen Ilkának is szava. De a jó pillanatra nem várhatok, és addig nem is rajzolok: a döntés napja { $decide } Mi volna, ha aznap tízkor hármasban leülnénk két üveghez? Mit gondol, ő mit hiányolna?
# source: feecea98
beat-sister-hint = Kiküldte a döntést tyúkot etetni. Hogyan ültetsz mindenkit egy asztalhoz, olyan napon, amelynek neve is van?
# source: 89e81a3a
beat-sister-example-1 = Persze, fele Ilkáé, őt is meg kell kérdezni. De a kaszálásig nem várhatok, és addig újat sem rajzolok. Mi volna, ha május 14-én tízkor jönnék két üveggel, és hármasban eldöntenénk?
# source: 50e2db8c
beat-sister-example-2 = Megértem, hogy Ilka szava fontos magának. De hatodikat addig sem rajzolok.
# source: 5f4db7c7
beat-sister-example-3 = Kaszálás utánra nem halasztom, az túl késő. A nyomdai időpont marad.
# source: 6721c2f6
beat-sister-example-4 = Ezen nekem is gondolkodnom kell.
# source: 989ad7e4
beat-sister-example-5 = Na jó, kérdezze meg. Én meg csinálok még egyet, ingyen.
# source: 0dbb3669
beat-sister-branch-2-1 = Ilkát ebből hagyja ki.
# source: d3108437
beat-sister-branch-2-2 = Bikától is hallottam már okosabbat.
# source: 54150f1d
beat-sister-branch-2-3 = Hm. Még jó, hogy Ilka nincs itt, és nem hallja.
# source: 798db2d0
beat-sister-branch-8-1 = Jó. Akkor még nem kell megkérdeznem.
# source: 7df6a530
beat-sister-branch-8-2 = Így mindenki kap egy kis levegőt.
# source: 04c97860
beat-sister-branch-8-3 = Lesz Ilkának mit megnézni. Örülni fog. Nem szól majd semmit.
# source: c9a9c282
beat-sister-branch-11-1 = Akkor hát egy apróság, amit megmutathatok neki.
# source: 104d3c96
beat-sister-branch-11-2 = Kezdetnek jó. Ő szereti a kezdetet.
# source: 47ad8d36
beat-sister-branch-11-3 = Hm. Szóval amíg várunk, csinálna valamicskét.
# source: f38028c2
beat-sister-branch-14-1 = Ilkát meg se várná?
# source: 9eaa50a7
beat-sister-branch-14-2 = Elmegy, mielőtt kikísérhetné?
# source: 6d99d3e8
beat-sister-branch-14-3 = Hm. Meg fogja kérdezni, mit mondtam magának.
# source: ff4e20aa
beat-sister-branch-15-1 = Hm. Látja, épp ez az.
# source: 0000c3af
beat-sister-branch-15-2 = Na, most rátapintott.
# source: 46f6658d
beat-sister-branch-15-3 = Nagyon is tudom én, mi a baj. Azért nem kérdeztem meg.
# source: a95680b5
beat-sister-branch-16-1 = Mindenre gondoltam, csak erre nem.
# source: 969ef650
beat-sister-branch-16-2 = Hm. Egyszer úgyis meg kell hallania, állva vagy ülve.
# source: 2bf6febd
beat-sister-branch-16-3 = Ebbe belemenne. Még tán szólna is valamit.
# source: 11589153
beat-sister-branch-18-1 = Egy nap. Hát, a tojásnak is megvan a napja.
# source: 0c3fc125
beat-sister-branch-18-2 = Hm. Maga lezárná, és igaza is volna.
# source: d070722b
beat-sister-branch-18-3 = Ha már lennie kell, akkor inkább gyorsan.
# source: 4fcd8620
beat-sister-branch-19-1 = Ahogy maga mondja, egész könnyűnek hangzik.
# source: fbed5d7e
beat-sister-branch-19-2 = Nekem magamnak nincs ezzel bajom.
# source: 86fd0b16
beat-sister-branch-19-3 = Ez tán jobb is, mint a tyúkok.
# source: cccd61af
beat-sister-branch-21-1 = Ezt tőle kéne megkérdeznem. Meg kéne kérdeznem, és kész.
# source: e2326ec4
beat-sister-branch-21-2 = Maga legalább gondol rá. Nekem is kéne.
# source: 4361d832
beat-sister-branch-21-3 = Hm. Magától hallva olyan egyszerű dolog.
# source: 2959002e
beat-sister-branch-22-1 = Ő nem mondta. Igaz, én se.
# source: 76002872
beat-sister-branch-22-2 = Helyette nem felelhetek. Magam helyett is alig.
# source: 8384cfd5
beat-sister-branch-22-3 = Hm. Előbb hadd mondjam el, én hogy vagyok vele.
# source: 1aa600dc
beat-sister-branch-23-1 = Maga türelmes velünk, azt meg kell hagyni.
# source: 59eeb19d
beat-sister-branch-23-2 = Helyet hagy neki. Ez rendes magától.
# source: aa49cf2b
beat-sister-branch-23-3 = Hm. Nem kéne Ilka mögé bújnom. Kicsike asszony az.
# source: 9dfd91c1
beat-sister-branch-24-1 = A családra tehát nem várna.
# source: 3fc5493a
beat-sister-branch-24-2 = Erre volna neki egy szava. Vagy nem volna.
# source: e307d2e4
beat-sister-branch-24-3 = Hm. Azt hittem, magának több ideje van.
# source: ef31f8ef
beat-sister-branch-25-1 = Ezt a kört már egyszer lefutottuk.
# source: fe5ad71a
beat-sister-branch-25-2 = Ennyit tudok mondani, és magának ebből nincs haszna.
# source: b9ea2d4a
beat-sister-branch-25-3 = Hm. Nekem nincs új mondanivalóm, magának meg nincs új rajzolnivalója.
# source: 4c04cb1b
beat-sister-branch-26-1 = Nem sürgős, ahogy mondja.
# source: 288ae729
beat-sister-branch-26-2 = Majd szóba hozom, ha bent vannak a tyúkok.
# source: ee0febf5
beat-sister-branch-26-3 = Hm. Magával könnyű beszélni.
# source: 9f1933a9
beat-rival-1 = A Jenci kölyke a telefonján csinál képeket. Beírja, és már jön is, negyven méhecske percenként. Egy szál kolbászért megcsinálná a hatodikat.
# source: 1f1afe03
beat-rival-2 = Van a piacon egy ember, címkét nyomtat. Az nem kérdez semmit. Azt mondom, „még egyet”, és már van is még egy.
# source: 818b5c39
beat-rival-3 = Aki a tojásdobozainkat csinálta, sose számolta, hányadiknál tart. Tizenegyet csinált. Igaz, aztán visszatértünk a sima dobozhoz.
# source: ddd83a6a
beat-rival-model = Nyugodtan próbálja meg, értem, hogy vonzó, ami ingyen van. Én ingyen nem rajzolok hatodikat. A kettes vagy a négyes időben rákerülhet az üvegeikre; a döntés napja { $decide } Mit mutatna meg még egy, amit ez az öt nem?
# source: 8d7db1e2
beat-rival-hint = Mindig akad, aki kevesebbért többet csinál. Segítene rajta a több? Kérdezd meg, és mutass egy utat, amelyiknek vége is van.
# source: bf4ae3bc
beat-rival-example-1 = Percenként negyven méhecske csábító, ezt megértem, és nyugodtan próbálja ki. Én viszont ingyen nem rajzolok hatodikat. Vagy válasszon május 14-ig a kettes és a négyes közül, és júniusban ott az üveg a boltokban. Mit mutatna a gyerek képe, amit az enyém nem?
# source: 43d3b94a
beat-rival-example-2 = Én kolbászért nem dolgozom. Nem lesz hatodik.
# source: 718becd1
beat-rival-example-3 = Mi tetszik magának az ő képeiben?
# source: 9225bef4
beat-rival-example-4 = Remek, egy kölyök meg egy telefon. Csak rajta, ragassza rá az üvegeire azt a szemetet, illik az ízléséhez.
# source: 74c4f55a
beat-rival-example-5 = Ne menjen hozzá, kérem. Megcsinálom ingyen a hatodikat, sőt a hetediket is, ha akarja.
# source: 9826488f
beat-rival-branch-2-1 = Én csak szóba hoztam a gyereket. Maga meg a torkomnak ugrott.
# source: 2a533a20
beat-rival-branch-2-2 = Tizenhárom éves, és sose beszélt így velem.
# source: 499ae4e8
beat-rival-branch-2-3 = Na tessék. Én meg azt hittem, maga a csöndes fajta.
# source: 7e85018d
beat-rival-branch-8-1 = Gondoltam, csak nem hagyja, hogy egy szál kolbász megverje.
# source: 8e71335c
beat-rival-branch-8-2 = Jól van. Jobb szeretem, ha maga, és nem a gyerek.
# source: 3fc73a55
beat-rival-branch-8-3 = Reméltem, hogy ezt mondja.
# source: 1eaed9e2
beat-rival-branch-11-1 = Akkor hát egy kicsit ráígérne.
# source: a99ff1e7
beat-rival-branch-11-2 = Ez fél szál kolbászt megér. Folytassa.
# source: 6afa7448
beat-rival-branch-11-3 = Szóval van még benne hely. Sejtettem.
# source: 6515d093
beat-rival-branch-14-1 = Nem mondtam, hogy vele csináltatom. Azt mondtam, hogy megcsinálná.
# source: 689f599a
beat-rival-branch-14-2 = Maga aztán hamar szaván fogja az embert.
# source: 4fda6eee
beat-rival-branch-14-3 = Hm. Szóval ennyi elég hozzá.
# source: 0f55f9fa
beat-rival-branch-15-1 = Rajtam nem segítene még egy. Ez az igazság.
# source: adf7183b
beat-rival-branch-15-2 = Ezt kérdezi, és sehol egy kolbász, ami mögé bújhatnék.
# source: 8f560454
beat-rival-branch-15-3 = Hm. Nem haragszik. Azt hittem, haragudni fog.
# source: d1cebefb
beat-rival-branch-16-1 = A gyerek méhecskéi nyolclábúak, őszintén szólva.
# source: a793c979
beat-rival-branch-16-2 = Ott se érne véget, azt hiszem.
# source: a6fb7c3b
beat-rival-branch-16-3 = Inkább magával fejezném be. De nem csak rajtam múlik.
# source: 43bd55ba
beat-rival-branch-17-1 = Az a gyerek a méhet se tudja a darázstól megkülönböztetni.
# source: 0df02628
beat-rival-branch-17-2 = Ha már be kell fejezni, inkább magával.
# source: 942c5a4a
beat-rival-branch-17-3 = Hm. Ennek legalább látni a végét, meg kell hagyni.
# source: a7126180
beat-rival-branch-18-1 = Inkább befejezem magával, mint hogy elkezdjem vele.
# source: 1ba890c6
beat-rival-branch-18-2 = Ennek mindenesetre van vége.
# source: e3515f9f
beat-rival-branch-18-3 = Jól van. A gyerek méhecskéinek úgyis hat szárnyuk van.
# source: 83c36fe7
beat-rival-branch-20-1 = Idáig nem is gondoltam végig. Jobb, ha tudja, hogy állunk.
# source: c3e6d311
beat-rival-branch-20-2 = Hm. Jogos kérdés olyannak, aki csak blöfföl.
# source: 290824a1
beat-rival-branch-20-3 = Nem tudnám megmondani. Azt el tudom mondani, mi áll az útban.
# source: c20bb6b8
beat-rival-branch-21-1 = Jól fogadta. Én kidobtam volna magamat.
# source: b51d7ca8
beat-rival-branch-21-2 = Magát nem lehet fölzavarni. Méhész vagyok, észreveszem az ilyet.
# source: 6ec8e91c
beat-rival-branch-21-3 = Hm. Csak megzörgettem a dobozt.
# source: 3f8f3581
beat-rival-branch-22-1 = Jó. Akkor tudom, hányadán állunk.
# source: d62e1398
beat-rival-branch-22-2 = Nem, nem meg nem. Számolni én is tudok.
# source: 4a1965c4
beat-rival-branch-22-3 = Hm. A tojásdobozostól melegebb választ kapnék.
# source: 1564fb40
beat-rival-branch-23-1 = Magának eszerint mindegy.
# source: 2773bc4f
beat-rival-branch-23-2 = Azt hittem, ettől majd elgondolkodik.
# source: 4fde1c59
beat-rival-branch-23-3 = Hm. Látom, a kolbászon jár az esze.
# source: af50a696
beat-truth-1 = A kettes az. Március óta tudom. De Ilka tizenegy éve minden üvegre méhecskét rajzol. „Rajta van a méhecském?” „Majd a következőn” – mondom. A boltosné meg döglégynek nézte.
# source: 20a4bc90
beat-truth-2 = A kettes a jó. Mindig is az volt. Csak nincs rajta az Ilka méhecskéje, én meg azt mondtam neki, lesz. A boltosné kérdezte, döglégy-e. Egyiküknek se bírtam megmondani. Így lett: „nem egészen az”.
# source: 3230a404
beat-truth-3 = A méhecske miatt van. Ilka tizenegy éve rajzolja, a boltosné meg azt mondta, a döglegyet hagyjuk le. Ezt nem mondhattam Ilkának. Úgyhogy a kettest akarom, és mindig újat kérek.
# source: b41269b8
beat-truth-model = Nehéz lehetett ezt magában hordani; köszönöm, hogy elmondta. Egy hatodik címke nem mondja meg neki, ezért nem rajzolok. És ha a méhecske a fedőre kerülne? { $decide }, tíz óra: maga, Ilka, én, két üveg. Ő mit szólna hozzá?
# source: ee55bc7f
beat-truth-hint = Most már kint van. Egy hatodik címke nem mondhatja meg Ilkának; de ki mondja meg, és mikor? És hol mutatna jól egy kicsi méhecske?
# source: e6f6d53b
beat-truth-example-1 = Köszönöm, hogy elmondta; tizenegy évnyi méhecske nagy teher. Hatodikat nem rajzolok, hogy ezt megkerüljük. Mi volna, ha a méhecske a fedő zárszalagjára kerülne? Mondja el neki május 14. előtt. Mi esne neki a legrosszabbul?
# source: ac90264e
beat-truth-example-2 = Köszönöm, hogy elmondta Ilka méhecskéjét. Mit gondol, mit szólna, ha megmondaná neki?
# source: bb2f5774
beat-truth-example-3 = Na jó, megcsinálom ingyen a hatodikat is.
# source: df20c5d3
beat-truth-example-4 = Március óta? Szóval hagyta, hogy ingyen dolgozzak, mert maga gyáva.
# source: 5fcfff83
beat-truth-branch-2-1 = Ezt még soha élő embernek el nem mondtam.
# source: 0160c96e
beat-truth-branch-2-2 = Bent kellett volna hagynom a kaptárban.
# source: 02159cb7
beat-truth-branch-2-3 = Hm. Ez lesz abból, ha az ember beszél.
# source: 18a7323c
beat-truth-branch-4-1 = Megtenné? Akkor meg se kell mondanom neki.
# source: 634f552d
beat-truth-branch-4-2 = Egy hatodik, méhecskével. Akkor maga a lassú, és nem én a gyáva.
# source: ef8e1176
beat-truth-branch-4-3 = Ezzel kaszálásig kihúzom.
# source: 83e9efba
beat-truth-branch-5-1 = Elmondom ezt, maga meg veszi a kabátját.
# source: 48a8f395
beat-truth-branch-5-2 = Azt hittem, segít, ha kimondom.
# source: 550e1346
beat-truth-branch-5-3 = Hm. Ha ezt tudom, nem mondom el.
# source: 22db719b
beat-truth-branch-6-1 = Ez jobb mindennél, amit én kitaláltam.
# source: b3099d3c
beat-truth-branch-6-2 = A bajt próbáltam kikerülni. A maga ceruzájával.
# source: 00f73f7d
beat-truth-branch-6-3 = Ezt meg lehetne csinálni. Még kimondani is lehetne.
# source: 99ccc2a2
beat-truth-branch-7-1 = Jó, hogy ki van mondva. Csak a méheknek mondtam el eddig.
# source: 5d29b7cd
beat-truth-branch-7-2 = Nem nevet. Azt hittem, nevetni fog.
# source: efd6bee2
beat-truth-branch-7-3 = Hm. Igaza van, nem a címke tehet róla.
# source: bf2df2ab
beat-truth-branch-8-1 = Ezt én is kérdeztem magamtól, főleg éjjel.
# source: b35c4a8c
beat-truth-branch-8-2 = Maga csak kérdez tovább, ugye? Jól van.
# source: 92e28a14
beat-truth-branch-8-3 = Hm. Odáig még nem jutottam.
# source: b17cfc08
beat-truth-branch-9-1 = Elmondom ezt, maga meg fölolvassa a házirendet.
# source: 5fe08fac
beat-truth-branch-9-2 = Magából jó kapufélfa lenne.
# source: e0a361d4
beat-truth-branch-9-3 = Hm. Hát, magának nem fáj.
# source: 9b9f3d29
beat-truth-branch-10-1 = Ez lehet a kiút belőle.
# source: baa78c8f
beat-truth-branch-10-2 = Ilkát akartam én kikerülni. A maga ceruzájával.
# source: 81fd9b81
beat-truth-branch-10-3 = Hm. Ezt ő is elviselné. Azt hiszem, én is.
# source: e7bd9ca8
beat-truth-branch-11-1 = Könnyebb így. Eddig csak a méheknek mondtam el.
# source: bfa84727
beat-truth-branch-11-2 = Nem nevetett. Pedig biztosra vettem, hogy fog.
# source: 6f21f350
beat-truth-branch-11-3 = Hm. Szóval ki kellett jönnie, és most kint van.
# source: 44ee4202
beat-truth-branch-12-1 = Elmondom ezt, és már megint az üzletnél tartunk.
# source: 68357404
beat-truth-branch-12-2 = Magának olyan szíve van, mint egy takarmányszámla.
# source: 4d45635e
beat-truth-branch-12-3 = Hm. No. Nem azért fizetem, hogy sajnáljon.
# source: 4d9a6dab
beat-truth-branch-13-1 = Igen. Hát. Én is ezt szoktam mondani neki.
# source: 85a5a3d8
beat-truth-branch-13-2 = Maga se tud rá mit mondani.
# source: e55738ce
beat-truth-branch-13-3 = Hm. Most már ketten nem mondunk semmit.
# source: c1811b18
beat-table-1 = Na, akkor mondja el szép sorjában. Miből választok, és mikor van az a nap? És ha másnap reggel fölkelek, és nem egészen az?
# source: 99b7cb9d
beat-table-2 = Írja föl annak a ládának a tetejére. Melyik kettő, melyik nap, és aztán mi lesz. És ha utólag eszembe jut valami? Mert mindig eszembe jut.
# source: 36e9c984
beat-table-3 = Rágja csak a számba, lassú vagyok. Mi közül választok, és meddig. És ha már megvan, később azért lehet még egy kicsit próbálkozni?
# source: 2e0decbb
beat-table-model = Jogos kérdés, tudom, hogy utólag jönnek a kételyek. A kettes vagy a négyes, üvegen, Ilkával egy asztalnál: a döntés napja { $decide }, tíz óra. Utána a választás áll, és megy a nyomdába; ami új, annak az ára { $round }.
# source: 49aeee44
beat-table-hint = Melyik kettő, melyik nap, és mibe kerül a másnap reggel. Arra kér, hogy csukd be a kaput; csukd be kedvesen.
# source: 32867a4d
beat-table-example-1 = Tudom, hogy a másnap reggel a legnehezebb. A kettes vagy a négyes közül választanak, Ilkával együtt, május 14-én tízkor. Utána a döntés áll, küldöm a nyomdába; egy új terv 45 000 forint volna.
# source: 2bacfa2b
beat-table-example-2 = A kettes és a négyes közül választanak. Május 14-ig kell dönteni.
# source: 521ca8b6
beat-table-example-3 = Hát, akkor csinálok még egyet, ingyen.
# source: a2da6928
beat-table-example-4 = Azt hiszem, már nem én vagyok a maguk tervezője. Fejezzük be itt a közös munkát, és keressenek valaki mást.
# source: fc08c006
beat-table-branch-2-1 = Pedig már a kezemben volt a ceruza.
# source: 9f29713b
beat-table-branch-2-2 = Csak ennyin múlt.
# source: d8aa690e
beat-table-branch-2-3 = Hm. Pedig majdnem kezet adtam rá.
# source: e36cab47
beat-table-branch-5-1 = Szóval utólag egy kicsit lehet. Tudtam én.
# source: 5db6af33
beat-table-branch-5-2 = Akkor nem is olyan végleges. Megkönnyebbültem.
# source: 692a41cd
beat-table-branch-5-3 = Jól van. Nekem az az utolsó nap sose tetszett.
# source: 27498aca
beat-table-branch-13-1 = Napot kértem, és felhőt kaptam.
# source: 38daff06
beat-table-branch-13-2 = Én is pont így mondtam volna, énvelem meg nem megyünk semmire.
# source: 458a38f4
beat-table-branch-13-3 = Hm. Ebből nincs mit fölírni a ládára.
# source: 2a5103c1
beat-silence-1 = Szóval lesz hatodik. Csinálok neki helyet a párkányon.
# source: 8639675f
beat-silence-2 = Kikerülte. A méhek csinálnak ilyet eső előtt. Rajzol még egyet, vagy nem rajzol?
# source: 6187e0d6
beat-silence-3 = Nemet nem hallottam. Megmondjam Ilkának, hogy jön még egy?
# source: 02e12f26
beat-silence-model = Akkor egyenesen mondom: hatodikat nem rajzolok. Mind az ötben zavarta valami, és szeretném tudni, micsoda. Tegye a polcra a kettest és a négyest, és válasszon egyet; a döntés napja { $decide } Mi hiányzik mindkettőből?
# source: ef1fc97d
beat-silence-hint = Minden szünetet egy hatodikkal tölt ki. Mondd meg, mi nem lesz, aztán azt, mi lehet.
# source: 66d26c2f
beat-silence-example-1 = Hagyja csak a párkányt: hatodikat nem rajzolok. Látom, hogy nehéz választani, ha mind az öt szép. Mi volna, ha csak a kettest és a négyest tennénk oda, és május 14-ig megmondaná, melyik legyen?
# source: a9af2119
beat-silence-example-2 = Nem, hatodikat nem rajzolok. Az ajánlatban háromban állapodtunk meg.
# source: a87f6520
beat-silence-example-3 = Hm. Hát, nehéz ezt megmondani.
# source: e9c18805
beat-silence-example-4 = Igen, csináljon helyet. Hétfőre meglesz a hatodik, ingyen.
# source: 0ebe7975
beat-silence-branch-2-1 = Inkább a csönd lett volna.
# source: b28dae7e
beat-silence-branch-2-2 = Jobb társaság volt, amíg nem szólt.
# source: d61b3f5c
beat-silence-branch-2-3 = Hm. Szóval végig ott volt magában.
# source: 88c37385
beat-silence-branch-8-1 = Tudtam. Csak be kellett melegednie.
# source: ed04c749
beat-silence-branch-8-2 = Na, ezt megbeszéltük. Szólok Ilkának.
# source: 4f74b52f
beat-silence-branch-8-3 = Jól van. Szeretem, ha nem kell választanom.
# source: 48f091cb
beat-silence-branch-13-1 = Eddig egy szó se, most meg rögtön viszontlátásra. Nocsak.
# source: d1445c84
beat-silence-branch-13-2 = Ez aztán nagy ugrás.
# source: e4e2aad4
beat-silence-branch-13-3 = Hm. Én csak kérdeztem.
# source: a53debf8
beat-silence-branch-14-1 = Már nem kerülgeti. Akkor én se kerülgessem.
# source: 6878a0fd
beat-silence-branch-14-2 = Ha ilyen egyenesen kérdez, nem ködösíthetek.
# source: 38f62efb
beat-silence-branch-14-3 = Hm. Mindketten hallgattunk valamiről.
# source: 2aa6df27
beat-silence-branch-15-1 = Ez már világosabb. Ezt értem.
# source: 6426f47a
beat-silence-branch-15-2 = Á. Mégis volt valami a sövény mögött.
# source: 0beab49d
beat-silence-branch-15-3 = Szóval ezt hozta.
# source: 5b851571
beat-silence-branch-17-1 = Jól van. Ezt már hallom.
# source: fd53b09e
beat-silence-branch-17-2 = Csak ki kellett mondania.
# source: b1f9cef1
beat-silence-branch-17-3 = Hm. Ez már megint értelmes beszéd.
# source: f93ea88d
beat-silence-branch-18-1 = No. Így már haladunk.
# source: a91d72b2
beat-silence-branch-18-2 = Ezen van mit rágódni.
# source: ce236c9a
beat-silence-branch-18-3 = Hm. Szóval tud maga beszélni.
# source: bd99f809
beat-silence-branch-22-1 = Szóval nem. A nemmel tudok mit kezdeni.
# source: f2f635a7
beat-silence-branch-22-2 = Na végre. Már nem voltam biztos benne, hogy tud nemet mondani.
# source: 19f45e55
beat-silence-branch-22-3 = Hm. Akkor hát ez a helyzet.
# source: 7129188b
beat-silence-branch-27-1 = Legalább látja, hogy van valami baj.
# source: d8df15be
beat-silence-branch-27-2 = Maga kedves. De ettől még nem lesz címke.
# source: 6e8fe158
beat-silence-branch-27-3 = Hm. Jólesik, ha megértik az embert.
# source: 7f2b4e1b
beat-stung-1 = Engem már csípett meg olyan, ami belehalt. Csak annyit mondtam, nem egészen az. Mi gorombát mondtam én magának?
# source: 7c908a1a
beat-stung-2 = Ez durvább, mint bármi, amit az öt címkéjére mondtam. Egyszer se mondtam, hogy valamelyik rossz.
# source: e3bd5858
beat-stung-3 = Negyvenezren laknak a deszka mögött, és jobb a modoruk. Ezt most miért kaptam?
# source: 42744c36
beat-stung-model = Goromba voltam, és ez az én hibám, nem a magáé; mind az ötről udvariasan beszélt. Hatodikat továbbra sem rajzolok. De ha most egymás mellé tenné a kettest és a négyest: mi hiányzott, amikor először meglátta őket?
# source: e7024ef9
beat-stung-hint = Ő sosem volt goromba veled. Egy lélegzettel tedd jóvá, a következővel maradj annál, amit mondtál.
# source: 80568683
beat-stung-example-1 = Semmit. Maga végig udvarias volt, én pedig rámordultam; ez az én hibám. Hatodikat nem rajzolok, de szeretném rendbe hozni a dolgot. Ha a kettest és a négyest nézi, mi tartja vissza?
# source: 043fed25
beat-stung-example-2 = Elnézést, goromba voltam, ez az én hibám. Hatodikat viszont nem rajzolok.
# source: 56614e8a
beat-stung-example-3 = Goromba? Maga rosszabb annál, maga egy semmirekellő. Egy kaptárban több ész van, mint magában.
# source: 7d0988b3
beat-stung-example-4 = Semmit. Na jó, megcsinálom magának azt a hatodikat ingyen.
# source: 16a45319
beat-stung-branch-5-1 = Látom, megbánta. Bocsánatkérésnek épp jó lesz egy hatodik.
# source: 8352aa8d
beat-stung-branch-5-2 = Nagy koszorú ez egy ilyen kis sírra. Elfogadom.
# source: 498362ba
beat-stung-branch-5-3 = Hm. Előbb kiabál, aztán ad. Ismertem ilyen kutyát.
# source: ac961f55
beat-stung-branch-9-1 = Így már jobb. Nem azért mondtam el annyi mindent, hogy megharapjanak.
# source: 2eab6e6d
beat-stung-branch-9-2 = Jól van. Kijött, és vége.
# source: 15ed8cd4
beat-stung-branch-9-3 = Hm. Ezt kint hagyjuk a csizmák mellett.
# source: 9545478a
beat-stung-branch-10-1 = Szépen mondta. Üljön vissza.
# source: d67b2420
beat-stung-branch-10-2 = Jól van. Ők is lenyugszanak, ha az ember megáll.
# source: 9951cc26
beat-stung-branch-10-3 = Hm. Kapunak mondtam én már csúnyábbat.
# source: 707b4361
beat-stung-branch-15-1 = Előbb bocsánatot is kérhetett volna. Hallgatom.
# source: 0318769c
beat-stung-branch-15-2 = Átlép rajta, és megy tovább. Hát, én is úgy szoktam.
# source: 84f66136
beat-stung-branch-15-3 = Hm. Majd lelohad a duzzanat, gondolom.
# source: 974e95d2
beat-stung-branch-17-1 = Erre felelek. De azt a másikat nem felejtem el.
# source: ae1717dd
beat-stung-branch-17-2 = Előbb harap, aztán kérdez. Jól van.
# source: a64f444b
beat-stung-branch-17-3 = Hm. A kérdés jobb, mint ami előtte jött.
# source: 7dba5e20
beat-stung-branch-20-1 = Vártam egy szóra, és nem ez volt az.
# source: 8b3dafaf
beat-stung-branch-20-2 = Elsétált mellette.
# source: f9035453
beat-stung-branch-20-3 = Hm. Szóval nem bánja.
# source: 68994ca6
beat-more-1 = Ha már úgyis csinálja, legyen egy zöld is. Meg egy szögletes, Jencinek. Csak hogy lássuk. Akkor volna egy rendes sor belőlük.
# source: 93305cb8
beat-more-2 = Inkább kettőt, hogy legyen mihez mérni. Ilkának tán egy kaptár tetszene. Vagy egy rét. Vagy semmi se rajta, csak ízlésesen.
# source: 9abc684c
beat-more-3 = Ráérünk ám. Na jó, a nyomda nem ér rá. Csináljon hármat-négyet, és kaszálásig nézegetjük őket. Az egyiken lehetne tehén?
# source: 02ae9e30
beat-more-model = Túl hamar mondtam igent, ez az én hibám: egy újabb találgatástól nem jutnak közelebb, ezért nem rajzolok. Egymás mellé teszem viszont a kettest és a négyest; a döntés napja { $decide } Mi segítene a választásban?
# source: 6211cf47
beat-more-hint = Az egyből máris négy lett. Az elhamarkodott szót még visszaveheted, ha vállalod, hogy a tiéd volt.
# source: 5a845345
beat-more-example-1 = Látom, hogy már sorban látja őket, és ez az én hibám: túl gyorsan mondtam igent. Nem rajzolok se hatodikat, se zöldet. Válasszon május 14-ig a kettes és a négyes közül. Mi könnyítené meg a döntést?
# source: d04f9854
beat-more-example-2 = Nem rajzolok se zöldet, se szögleteset. Az aláírt ajánlatban három szerepel.
# source: 4264c017
beat-more-example-3 = Zöld meg szögletes, semmi gond, ingyen megcsinálom mind a kettőt.
# source: 4e96d825
beat-more-example-4 = Ezen még gondolkodnom kell.
# source: b6d22bf8
beat-more-branch-2-1 = Maga ajánlotta. Én csak megköszöntem, egy tehénnel.
# source: 0b1557cb
beat-more-branch-2-2 = Egy perce még osztogatta.
# source: 8445ea8f
beat-more-branch-2-3 = Hm. Savanyú egy ajándék.
# source: f92d2b45
beat-more-branch-5-1 = Előbb a csillagos ég, aztán agyő.
# source: 7c4ea4ed
beat-more-branch-5-2 = Pedig épp összeállt a sor a fejemben.
# source: 6c1f1339
beat-more-branch-5-3 = Hm. Kérek egy tehenet, és maga elmegy.
# source: f3d4377a
beat-more-branch-6-1 = Várjon. Én nem ezt hallottam.
# source: c2cdd495
beat-more-branch-6-2 = Álljunk meg. Hová lett a tehenem?
# source: 9e4acdab
beat-more-branch-6-3 = Hm? Mondja még egyszer, lassabban.
# source: e0141011
beat-more-branch-7-1 = Kezdi meggondolni magát. Ismerem ezt a nézést.
# source: 1cbc5844
beat-more-branch-7-2 = Reméltem, hogy a kérdezésen már túl vagyunk.
# source: fdeba57b
beat-more-branch-7-3 = Hm. Az igennel gyorsabb volt.
# source: a777fe13
beat-more-branch-8-1 = Jó, jó. Szólok Ilkának, hogy jön egy egész adag.
# source: 333af59e
beat-more-branch-8-2 = Akkor ez megvan. Letakarítom a párkányt.
# source: ce41d156
beat-more-branch-8-3 = Hm. És tán egy kereket is.
# source: a7dd293b
beat-clawback-1 = De hát azt mondta, megcsinálja. Már el is képzeltem, meg minden. Igaz, nem élesen.
# source: f3d538a7
beat-clawback-2 = Egy perce még igen volt. Most ki gondolja meg magát? Azt hittem, az az én dolgom.
# source: de3d6fbe
beat-clawback-3 = Ilkának szinte már szóltam is. Ő szinte már föl is tette a kávét. Most mit mondjak neki, hogy elment tőle a kedve?
# source: 8720f4bd
beat-clawback-model = Joggal bosszús; hamarabb beszéltem, mint gondolkodtam, ez az én hibám. Ingyen hatodikat nem rajzolok. A kettes vagy a négyes, üvegen: a döntés napja { $decide }, egy újabb terv ára { $round }. Mit remélne egy újabbtól?
# source: 0750f6d2
beat-clawback-hint = A saját trükkjén kapott rajta, és igaza van. Vállald, hogy igent mondtál; de ne mondj újra igent.
# source: b4d88182
beat-clawback-example-1 = Igaza van, ezt mondtam, és az én hibám volt; értem, hogy bosszantja. Ingyen hatodik nem lesz. Azt ajánlom, hogy válasszon május 14-ig a kettes és a négyes közül, és amelyik az lesz, azt kedve szerint kiigazítom.
# source: 57b673b4
beat-clawback-example-2 = Ezt mondtam, és az én hibám volt. Hatodikat nem rajzolok.
# source: db6d8da8
beat-clawback-example-3 = Jogos, megígértem. Megkapja a hatodikat, ingyen.
# source: 73238efa
beat-clawback-example-4 = Hagyja már abba a nyafogást. Felnőtt ember, és egy kép miatt duzzog, szánalmas.
# source: 91247977
beat-clawback-branch-2-1 = Maga gondolja meg magát, és én kapok érte.
# source: 72e8865e
beat-clawback-branch-2-2 = Fordítva van ez: maga haragszik énrám.
# source: 1bc8a2a6
beat-clawback-branch-2-3 = Hm. Az jobban tetszett, aki igent mondott.
# source: 87b7f302
beat-clawback-branch-12-1 = Igen, aztán nem, aztán irány haza.
# source: 73c484dc
beat-clawback-branch-12-2 = Csak azt kértem, amit maga már odaadott.
# source: 3c767343
beat-clawback-branch-12-3 = Hm. Maga rosszabb az időjárásnál.
# source: 00cec84e
beat-clawback-branch-13-1 = Maga bevallotta. Ez ragadós.
# source: a6ef0f08
beat-clawback-branch-13-2 = Itt megállított, és félig-meddig reméltem is, hogy meg fog.
# source: 41a4067b
beat-clawback-branch-13-3 = Hm. Annyi igent gyűjtöttem be, és egyikkel se mentem semmire.
# source: 1d4648c2
beat-clawback-branch-14-1 = Szóval maradt valami az igenből.
# source: db2deadc
beat-clawback-branch-14-2 = Az első változat jobban tetszett. De mondja csak.
# source: 61124b08
beat-clawback-branch-14-3 = Hm. Ez kisebb igen. De azért igen.
# source: 996880b9
beat-clawback-branch-16-1 = Megint ez. Hát, úgy látszik, nem úszom meg.
# source: 7bbe789a
beat-clawback-branch-16-2 = Szép sor volt, amíg tartott.
# source: c69ef0e6
beat-clawback-branch-16-3 = Hm. Könnyen jött, könnyen ment.
# source: 8527b016
beat-clawback-branch-17-1 = Maga legalább kimondja. Én sose.
# source: 35e27ce4
beat-clawback-branch-17-2 = Jól van. Kitörlöm a fejemből.
# source: 77e8a2e7
beat-clawback-branch-17-3 = Hm. Túl könnyen is ment.
# source: c1316eaa
beat-clawback-branch-20-1 = Másodszor kerüljük ugyanazt a karót.
# source: b128de91
beat-clawback-branch-20-2 = Már nem tudom, hányadán állok magával.
# source: f0fc8e45
beat-clawback-branch-20-3 = Hm. Legközelebb nem takarítok le párkányt.
# source: 992c160b
beat-clawback-branch-21-1 = Na. Most már ráismerek magára.
# source: 12adad8a
beat-clawback-branch-21-2 = Gondoltam, hogy megint jobb belátásra tér.
# source: 88b30826
beat-clawback-branch-21-3 = Hm. Akkor azt mondjuk, hogy még áll.
# source: aed4b783
beat-door-1 = Hát, a golyóstoll mindig ott van. Tizenegy éve kézzel csináljuk, itt a kapuban. Vagy van valami, amit még mondana, és amire igent lehet mondani?
# source: 7ba8c08c
beat-door-2 = Akkor begyújtom a füstölőt. A méheknek nem kell címke. Hacsak nincs még valami, amit mondani akart.
# source: d8930341
beat-door-3 = Akkor jobb, ha hagyjuk. Kikísérem a kapuig. Szorul, úgyhogy egy utolsó szóra még van idő.
# source: a9672d22
beat-door-model = Sajnálnám, ha itt megállnánk, mert tudom, mit jelent ez a méz mindkettőjüknek. Hatodikat nem rajzolok, de mi volna, ha üvegen néznék meg a kettest és a négyest, Ilkával? A döntés napja { $decide } Mitől volna könnyebb választani?
# source: 698ec478
beat-door-hint = Szorul a kapu. Van valami, amire igent mondhatna, mielőtt kinyílik?
# source: 40a6492f
beat-door-example-1 = Tizenegy év munkája többet ér annál, hogy most föladják. Hatodikat nem rajzolok. De erre mondhat igent: két üveg Ilka asztalán, a kettes és a négyes, és május 14-én választanak közülük.
# source: 95098541
beat-door-example-2 = Hatodik nem lesz, ha arra gondol. Az ajánlat marad, ahogy van.
# source: 8ffe15e2
beat-door-example-3 = Ne hagyja abba, kérem! Ingyen megrajzolom a hatodikat, csak mondjon igent.
# source: 3cb266ac
beat-door-example-4 = Nem is tudom. Majd meglátjuk.
# source: 11e32a75
beat-door-branch-2-1 = Hát így megy ki maga a kapun?
# source: 624508a4
beat-door-branch-2-2 = Én udvarias voltam, ha megfigyelte.
# source: fb4e497c
beat-door-branch-2-3 = Hm. Ezt a végére tartogatta.
# source: f938f02a
beat-door-branch-6-1 = Tudtam, hogy jó lesz még valamire ez a kapu.
# source: a1aa1dd0
beat-door-branch-6-2 = A kilincsig kellett eljutnia hozzá.
# source: da7a594e
beat-door-branch-6-3 = Na. Nemmel a zsebében senki nem megy haza szívesen.
# source: c0681465
beat-door-branch-9-1 = Ezt meg kilinccsel a kezében kérdezi. Hm.
# source: bc3b0e1a
beat-door-branch-9-2 = Ezt kérdezhette volna az első nap. Vagy mondhattam volna én.
# source: df636b59
beat-door-branch-9-3 = Jobb, ha elmondom, mielőtt végleg elmegy.
# source: acd38d68
beat-door-branch-10-1 = Akkor jöjjön vissza. Vigyázzon a küszöbbel.
# source: 88a7e35d
beat-door-branch-10-2 = Erre rá tudnék bólintani. Az is újdonság volna.
# source: b4323f6a
beat-door-branch-10-3 = Hm. Inkább ez, mint a golyóstoll.
# source: 0ad05417
beat-door-branch-11-1 = Hagyja egy percre azt a kaput.
# source: 86aa4d0d
beat-door-branch-11-2 = No, erre lehet igent mondani. Majdnem.
# source: 3dd04148
beat-door-branch-11-3 = Hm. Jöjjön be, itt fúj a szél.
# source: 9db6a179
beat-door-branch-13-1 = Jól van. Ez is jobb a golyóstollnál.
# source: f592b88a
beat-door-branch-13-2 = Maga nyitva hagyja az embernek a kaput.
# source: 6b6f1f0c
beat-door-branch-13-3 = Hm. Úgyis fáj már a kezem a golyóstolltól.
# source: f8f21ec9
ending-chosen-title = Egészen az
# source: 9a02e4f3
ending-chosen-1 = Két üveg, egy asztal, a méhecskéről meg még vacsora előtt beszélek Ilkával, hogy alhasson rá egyet. Hm. Ez az. Komolyan mondom. Ez egészen az.
# source: d6188311
ending-chosen-2 = Megjelölt, mint egy méhanyát. Egy pötty festék, és most már mindenki tudja, hol vagyok. Nem bánom. Hozza az üvegeket. Én hozom Ilkát.
# source: 429251aa
ending-chosen-3 = Bemegyek, és megmondom neki most mindjárt, amíg rajtam van a háló. Aztán jöjjön a két üveggel. Tudom, melyik, és maga is tudja.
# source: c491fb13
ending-chosen-outcome = A döntés napján két üveg áll a viaszosvásznon. Ilka húsvét óta tud a döglégyről; Jenci elmondta neki. A kettest választja, a méhecskéje a fedőt lezáró papírszalagra kerül, és a gép időben elindul. Augusztusban az egyik bolt plakátot kér a méhecskéből.
# source: 5342fe26
ending-chosen-why = Nem találgattál tovább. Addig kérdeztél, amíg ki tudta mondani, amin semmilyen rajz nem segített volna, aztán olyan választást adtál neki, amely elég kicsi volt, hozzá egy napot, és hatodikra nem maradt miért várnia.
# source: 07741994
ending-one_line-title = Egy sor, időben
# source: 65936574
ending-one_line-1 = Rendben. Aznap kap egy számot. Rövid leszek.
# source: 78296ff7
ending-one_line-2 = Szóval választani kell, van egy nap, és ennyi. Nem mondom, hogy könnyű szívvel. De kettőig el tudok számolni.
# source: 069a0b59
ending-one_line-3 = Választok. Nem mondom, hogy jólesik. Hallani fog felőlem, így vagy úgy. Egy sor lesz, gondolom.
# source: 8b7ce36a
ending-one_line-outcome = A döntés napján megjön az üzenet: „Kettes.” A gép elindul, és { $jars } üveg kerül a boltokba. Ősszel Ilka megkérdezi, hol a méhecskéje, feltesznek egy kávét, és a következő címkéket már olyannál rendelik meg, aki szintén nem tudja.
# source: c57c6817
ending-one_line-why = Két címke és egy nap véget vetett a találgatásnak, az üvegek elkészültek. De hogy mitől nem volt egészen az egyik sem, az nem oldódott meg: kimondatlan maradt, vagy egy hideg szó, egy elvarratlan szál, egy elsietett igen felélte a bizalmát.
# source: 994cbf19
ending-gate-title = Vissza a golyóstollhoz
# source: 074efbd5
ending-gate-1 = Akkor megint a golyóstoll. Harag nincs. Szép volt mind az öt. Mondanék többet is, de nem szoktam.
# source: 35a152c9
ending-gate-2 = Maradunk a kapunál. A méhek észre se veszik. Vigyázzon lefelé, a kaptáraknál van egy gödör.
# source: 389dc1b6
ending-gate-3 = Hát ennyi. Küldje a számlát, postafordultával fizetem. Ilka majd tudni akarja, miért. Gondolom, én is.
# source: b96abd9b
ending-gate-outcome = Három tervről megy a számla, ki is fizetik, a nyomda pedig egy másik ügyfelednek adja az időpontot. A méz marad a kapunál, golyóstollas címkével. Elveszett két címkényi munkád és egy ügyfél, aki talán választ, ha kevesebb van, amiből lehet.
# source: efa06218
ending-gate-why = A kételyeiért nem fizettél újabb ingyenmunkával, és ez így volt jó. De elég kicsi választást nem kapott, vagy nem derült ki, mi áll az útban, így maradt annál, amit ismert.
# source: d668a80f
ending-shelf-title = Oda jönne a hatos
# source: 7458a28d
ending-shelf-1 = Akkor hagyok egy helyet a párkányon, az ötös mellett. Majd megérzi, ha megvan.
# source: c88e348f
ending-shelf-2 = Hagyjuk leülepedni. A méz is leülepszik. Gondolom, küld valamit, ha eszébe jut.
# source: 96896713
ending-shelf-3 = Kiszállt egy raj, mennem kell. Kaszálás után majd beszélünk. A várásból nem lesz baj, ugye?
# source: df25d6cb
ending-shelf-outcome = Senki nem mondott nemet, és senki nem döntött. Eljön a nyomtatás napja ({ $print }), a gép valaki más bodzaszörpjének a címkéjét nyomja, és legközelebb októberben van hely. A pergetőben { $jars } üveg áll csupaszon, a párkányon pedig egy üres hely.
# source: 313073fd
ending-shelf-why = Ambrusnak a várakozás a legkényelmesebb válasz. Úgy váltatok el, hogy nem volt előtte választás, nap vagy ár, amelyre felelnie kellett volna, hát nem felelt egyikre sem.
# source: 04c7df41
ending-ninth-title = A kilences majdnem az
# source: 1b0177a4
ending-ninth-1 = Jó lélek maga. Csinálja meg mindet, aztán megnézzük. Még az is lehet, hogy a legelső lesz az. Az egyest mindig is szerettem.
# source: ce879fe4
ending-ninth-2 = Ez a beszéd. Majd telefonálok, ha lesz még egy érzésem. Többnyire vasárnap szokott jönni.
# source: dcb660fb
ending-ninth-3 = Jól van. Napot ne tűzzön ki rá, attól ideges leszek. Ha meglátjuk, meg fogjuk ismerni.
# source: d340b9b7
ending-ninth-outcome = A hatos szép, a hetes majdnem, a nyolcas egy „hm”. A nyomtatás napja ({ $print }) elmúlik, a gép valaki más bodzaszörpjének a címkéjét nyomja, te pedig június végén a kilencediket rajzolod, tehénnel. A harmadik óta egy fillért sem kerestél, és ő senkinek nem mondott semmit.
# source: fd46358d
ending-ninth-why = Minden ingyenes próbával elhalaszthatta azt az egyet, amitől félt. Te rajzoltál, hogy neki ne kelljen választania; és aki hatodikat ad, az megmutatta, hogy van hetedik is.
# source: 3abae18b
ending-blow_up-title = Jó gyújtós
# source: 9c813a21
ending-blow_up-1 = Elég volt. Lassú vagyok, nem buta. A címkékkel begyújtom a füstölőt, jó száraz papír.
# source: 5e7dc272
ending-blow_up-2 = Én magával egyszer se emeltem föl a hangom, egyik miatt se. Menjen. A kaput csukja be maga után.
# source: 6eb886d7
ending-blow_up-3 = Nem. Ilyet a kaptárak közt se tűrök, hát magától se. Ilka! Kísérd ki a vendéget.
# source: 68b7c0af
ending-blow_up-outcome = Az öt terv egymás után megy a füstölőbe. A számlát fillérre pontosan kifizeti, alatta egyetlen sor: „Nem egészen az.” Vasárnapra az Őrség összes termelői boltja tudja, hogyan beszélsz azzal, aki nehezen dönt.
# source: 0e14c2a1
ending-blow_up-why = Dönteni nem tud, de barátságtalan sosem volt. A gúnyból azt tudta meg, hogy jól tette, ha hallgatott, és végképp megúszta a választást.
