# source: 43f8179c
title = Tíz perc hat év végére
# source: 1650a666
summary = Búcsúzni jöttél. Ő kitöltötte a kávét, lerajzolta a jövő évi pergolát, és búcsúzkodásról hallani sem akar.
# source: 2098f5f1
role = Kertész vagy a Balaton-felvidéken, egyéni vállalkozó: egy furgon, két kéz.
# source: b43a5dba
aim = Mondd ki, hogy elmész, tarts ki mellette, és hagyd jó kezekben a kertet meg a gazdáját.
# source: b69676b2
situation = Hat éve gondozod a révfülöpi Hársas Kúria, egy tóparti esküvős szálloda kertjét, a havi díjad { $fee }. Mára egy embernek túl nagy lett. Aludtál rá egy hetet, és elolvastad a szerződést: harminc nap a felmondási idő. Te többet hagysz: az utolsó napod { $lastday }, addigra a földben lesznek az általa már kifizetett tulipánok is, és minden ágyásról térképet rajzolsz neki. { $successor } négyfős csapata el tudná vállalni. (Ott vannak még a vasárnap reggeli telefonok, meg a sövény, amelyet kétszer kellett megnyírnod, de az ilyen lista jobb, ha otthon marad.) Jövőre { $wedding } az első esküvő napja. Gellért, az özvegy tulajdonos már feltette a kávét. Tíz percet kértél tőle, úgyhogy belekezdesz.
# source: bbd62142
demand = Maradj, vagy legalább magyarázd meg
# source: 2d9851a0
client-name = Halmos Gellért
# source: c09dbb17
client-manner = Szívélyes, bőbeszédű, és a nem szóra süket; alkudozik, megsértődik, vádaskodik, pedig sokkal inkább fél, mint haragszik.
# source: 2a7f26ac
fact-fee = 450000 HUF
# source: 1de1f5bf
fact-fee-about = amennyit havonta fizet neked
# source: 37c1c63a
fact-lastday = 2026-10-31
# source: 51f633f3
fact-lastday-about = az utolsó napod
# source: e8750a7e
fact-raise = 90000 HUF
# source: 33afaa32
fact-raise-about = amennyivel havonta többet ígér
# source: 96db3d40
fact-successor = Bognár Orsolya
# source: a6f0b993
fact-successor-about = aki átvehetné a kertet
# source: c53e1f90
fact-wedding = 2027-04-17
# source: f95ce56f
fact-wedding-about = a jövő évi első esküvő
# source: cf8aba87
article = Amikor ideje megválni egy ügyféltől
# source: 97a1c98f
guidance-part_ways = Gellért minden célzásból egy „talán”-t hall ki, ezért azt a mondatot, hogy elmész, szépítés nélkül ki kell mondani.
# source: c28fd12a
guidance-hold_firm = Sorra próbálkozik pénzzel, lelkifurdalással, kisebb szívességgel; ha mindháromra ugyanaz a válasz, végre abbahagyhatja.
# source: 9ffbf6a9
guidance-offer_alternative = Addig nem tud elengedni, amíg nincs másba kapaszkodnia: egy jó csapatba, egy térképbe, egy közös sétába az ágyások között.
# source: 8cfe0ab5
guidance-acknowledge = Neki te nem csak a kertész vagy; ha látod, mit veszít, nem kell jelenetet rendeznie miatta.
# source: 38856390
guidance-probe = Nem a gyep miatt nem alszik, de hogy mi miatt, azt csak annak mondja el, aki megkérdezi.
# source: ba7ebfa9
guidance-next_step = Egy dátumtól meg egy megbeszélt időponttól a búcsúból átadás lesz, és nem marad min vitatkozni.
# source: 569b1dc7
guidance-concede = Még egy szezon vagy csak a péntekek: neki ez már az egész; a kis igenből megint a teljes munka lesz, mire kihűl a kávé.
# source: 64dae4f5
guidance-attack = Sokkal szívesebben volna dühös, mint szomorú, és ehhez elég neki egyetlen sértés.
# source: adb1601e
point-needs_crew = Egyetlen rövid okot mond: a kerthez egy ember kevés
# source: 12546490
point-needs_crew-phrase-1 = csapat
# source: fa23d9ef
point-needs_crew-phrase-2 = brigád
# source: 0d052b7e
point-needs_crew-phrase-3 = túlnőtt
# source: a7cb8b71
point-needs_crew-phrase-4 = túl nagy
# source: 23e88d92
point-needs_crew-phrase-5 = több ember
# source: 7a427edd
point-needs_crew-phrase-6 = két kéz
# source: 4d5aefaa
point-needs_crew-phrase-7 = egy ember
# source: 17771d06
point-needs_crew-phrase-8 = négy ember
# source: abd9f216
point-goodbye = Kerek perec megmondja, hogy elmegy
# source: d95d8058
point-goodbye-phrase-1 = elmegyek
# source: 01bb18ec
point-goodbye-phrase-2 = felmondok
# source: a7525acf
point-goodbye-phrase-3 = abbahagyom
# source: 42e5af8a
point-goodbye-phrase-4 = nem maradok
# source: 495cbf8e
point-goodbye-phrase-5 = utolsó napom
# source: 44cfe1e9
point-goodbye-phrase-6 = végleges
# source: c1c74d3d
point-goodbye-phrase-7 = felmondás
# source: 16c70dde
point-goodbye-phrase-8 = búcsúzom
# source: ee30cb3e
point-grievances = Felolvassa a sérelmei listáját
# source: f48df05c
point-grievances-phrase-1 = elegem
# source: aee1d9df
point-grievances-phrase-2 = torkig
# source: 24ae2e4c
point-grievances-phrase-3 = herótom
# source: dbed20e0
point-grievances-phrase-4 = te soha
# source: b5c673e3
point-grievances-phrase-5 = minden vasárnap
# source: 090613d3
point-grievances-phrase-6 = vasárnap reggel
# source: ee760808
point-grievances-phrase-7 = sövényt kétszer
# source: f4a84aa3
point-grievances-phrase-8 = meggondoltad magad
# source: 350770bb
point-knowledge = Itt hagyja, amit az ágyásokról tud
# source: 430cb15c
point-knowledge-making-1 = Lerajzolok neked minden ágyást, és mellé írom a növények nevét, hogy semmi ne vesszen el velem.
# source: 6f3c67c8
point-knowledge-making-2 = Mire elmegyek, Judit minden lilioma és bazsarózsája mellett ott áll majd egy kis névtábla.
# source: a4ba552b
point-knowledge-making-3 = Aki utánam jön, azt egy délelőtt tőről tőre végigvezetem a kerten, és megtanulja, mi hol alszik.
# source: b8b5ed58
point-knowledge-making-4 = A füzetből, amelyet elkezdtem neked írni, megtudod, mi mikor bújik ki, és hova nem szabad ásóval nyúlni.
# source: ee429f95
point-knowledge-making-5 = Járjuk körbe együtt, és megtanítalak rá, hogyan ismerd meg a bazsarózsát a gaz között.
# source: 94cefffe
point-knowledge-making-6 = Amit ez a hat év erről a földről megtanított nekem, az mind papírra kerül, és a lapok a konyhádban maradnak.
# source: f5a20fc2
point-knowledge-lacking-1 = A tulipánok, amelyeket kifizettél, földben lesznek, mielőtt letelik az időm.
# source: 1d1ec602
point-knowledge-lacking-2 = Bognár Orsolya a négy emberével elvállalhatná a kertet; csütörtökön elhozom hozzád egy kávéra.
# source: c49a3f6f
point-knowledge-lacking-3 = Tudom, milyen drága neked az az ágyás. Mi zavar a legjobban abban, hogy más viseli a gondját?
# source: 70b12f89
point-knowledge-lacking-4 = Na jó, legyen, a fehér ágyást jövő nyáron is rendben tartom neked.
# source: 29040dbb
point-knowledge-lacking-5 = Hétvégi telefonok, ugyanaz a sövény elölről, pár naponta egy új terv, és a rossz kavics.
# source: b87ab7c0
point-knowledge-lacking-6 = Kedves tőled, de ezen a pénz nem változtat: ide több kéz kell, mint amennyi nekem van.
# source: a3e592e6
beat-opening-model = Gellért, tudom, hogy nem ehhez főzted a kávét. Úgy döntöttem, abbahagyom: az utolsó napom { $lastday }, addig mindent rendbe teszek. A kert túl nagy lett egy embernek, és { $successor } csapata át tudná venni.
# source: 866734f0
beat-opening-hint = Te kérted ezt a beszélgetést, úgyhogy most ő vár. Melyik az az egy mondat, amiért jöttél, és mikorra szól?
# source: 14505044
beat-opening-example-1 = Gellért, hat éve jó vagy hozzám, ezért egyenesen mondom: elmegyek, október 31. az utolsó napom. Ide már csapat kell. Bemutathatom neked csütörtökön Bognár Orsolyát, aki a négy emberével átvenné a kertet?
# source: 0163f09f
beat-opening-example-2 = Mielőtt belekezdek: nehéz éved volt egyedül ebben a nagy házban, látom, hogy elfáradtál. Mi aggaszt a legjobban, ha a kertre gondolsz?
# source: bd7b1a05
beat-opening-example-3 = Van pár dolog, amit régóta szóvá akarok tenni: a vasárnap reggeli telefonok, hogy a sövényt kétszer kellett nyírnom, meg hogy az ágyásokat folyton át kellett rakni.
# source: f3cd2ace
beat-opening-example-4 = Gellért, ne haragudj, annyira sajnálom, szégyellem, hogy egyáltalán itt ülök. Bocsáss meg, tudom, hogy borzasztó ez tőlem. Bocsánat, ezerszer is bocsánat.
# source: 438ed24f
beat-opening-example-5 = Elmegyek, és épp ideje. Te egy önző vén szószátyár vagy, aki senki mást nem képes meghallgatni, csak saját magát.
# source: a4ed47aa
beat-opening-branch-5-1 = Olyan gyengéden mondod, mint egy orvos, mégis éppúgy fáj.
# source: 04c74c0e
beat-opening-branch-5-2 = Szépen mondtad. Ettől még semmivel sem tetszik jobban.
# source: 3f3485ac
beat-opening-branch-5-3 = Hát, a szemembe mondtad. Én beértem volna egy jóleső hazugsággal is.
# source: 2df8cb2e
beat-opening-branch-8-1 = Kérdés, az első korty előtt! Vegyél előbb egy linzert.
# source: a75a95e6
beat-opening-branch-8-2 = Te kérdezel engem? Ma reggel csupa válasz vagyok.
# source: 1a5669ff
beat-opening-branch-8-3 = Jó, hogy kérded, majd szétrobban a fejem az ötletektől.
# source: 50e8159d
beat-opening-branch-9-1 = Lassabban, öreg vendéglős vagyok én már. A főfogásról mintha lemaradtam volna.
# source: d4a344df
beat-opening-branch-9-2 = Várj csak. Úgy kerülgetsz valamit, mint a vendég, aki elhagyta a kulcsát.
# source: ee09fadb
beat-opening-branch-9-3 = Itt elvesztettem a fonalat. Csak azt látom, hogy hozzá se nyúltál a kávéhoz.
# source: 6a5acff8
beat-opening-branch-10-1 = Jó, jó, az időjárás, meg ami szokás. Vegyél linzert.
# source: e31a0853
beat-opening-branch-10-2 = Helyes, helyes. Szeretek beszélgetni, úgyis ritkán ülünk le.
# source: 7a9f3d2e
beat-opening-branch-10-3 = Remek. Úgy szeretem ezeket a közös reggeleket.
# source: 3073ae05
beat-plans-1 = Ha már itt vagy: kell egy pergola, { $wedding } a határidő, a tavacska meg jöjjön egy méterrel balra. Lerajzoltam egy étlapra. Vagy akartál valamit mondani?
# source: f52b3ecf
beat-plans-2 = Nagyban gondolkodom jövőre. Levendula a lépcső mentén, zenepavilon, esetleg méhek. Ugye mindenben számíthatok rád?
# source: 0a7a474a
beat-plans-3 = Nézd, ide jön az új rózsasétány. De úgy nézel, mint aki hajszálat talált a levesében. Ki vele!
# source: d7e7c369
beat-plans-model = Látom, mennyire várod a jövő évet, ezért jobb, ha most mondom: az utolsó napom { $lastday }, és tovább nem maradok. A kerthez csapat kell, { $successor } elvállalhatná. Elhozzam őket kedden?
# source: 68cc33de
beat-plans-hint = Veled tervezi a jövő évet. Minden perccel, amíg hagyod, nehezebb lesz kimondani azt a mondatot.
# source: 398e9232
beat-plans-example-1 = Szép rajz, és tudom, mennyit jelentenek neked az esküvők. De nem én fogom megépíteni: elmegyek, október 31. az utolsó napom. Bognár Orsolyának négyfős csapata van, novemberben kezdhetnének.
# source: eea863c9
beat-plans-example-2 = Látom, mennyi örömöd telik ebben a rajzban, és hogy milyen fontos neked. De nem, a pergolát nem építem meg, és a tavat sem rakom át.
# source: 38ff62f9
beat-plans-example-3 = Persze, benne vagyok. Megépítem a pergolát az esküvőig, és átrakom a tavat is.
# source: ffdd215d
beat-plans-example-4 = Elegem van, ha tudni akarod. A vasárnap reggeli telefonok, a sövényt kétszer nyírtam, most meg megint a tó. Október 31. az utolsó napom.
# source: f38a7be7
beat-plans-example-5 = Már megint egy ilyen nevetséges firka az étlapon? Fogalmad sincs a kertekről, csak egy hiú vénember vagy, aki földesurat játszik.
# source: 62c0dea5
beat-plans-branch-6-1 = Ó. Szóval ezért jöttél ilyen arccal.
# source: 849f09f6
beat-plans-branch-6-2 = Én meg itt fecsegek a jövő évről.
# source: d0d3947d
beat-plans-branch-6-3 = Akkor a rajznak annyi. Mehet a kályhába.
# source: 214a72cd
beat-plans-branch-8-1 = A tervekre mondasz nemet, vagy rám? Mert az kettő.
# source: f669fc02
beat-plans-branch-8-2 = Ezt a sorok között kellene olvasnom, csak nincs nálam a szemüvegem.
# source: 6cc43b95
beat-plans-branch-8-3 = Mintha becsukódott volna benne valahol egy ajtó.
# source: c18fe56d
beat-plans-branch-10-1 = Ez igen volt? Úgy mondtad, mint aki napi menüt rendel.
# source: 6ecf591e
beat-plans-branch-10-2 = Rábólintasz, és a padlót nézed. Szállodás vagyok, ismerem ezt a nézést.
# source: 853d41bb
beat-plans-branch-10-3 = Ez udvarias volt. A vendégeim is udvariasak, mielőtt panaszt tesznek.
# source: d06e9f9c
beat-plans-branch-11-1 = Látom rajtad, hogy nyomja valami a szíved.
# source: 7fc6fc72
beat-plans-branch-11-2 = Fészkelődsz, és közben mosolyogsz. Itt valami készül.
# source: 7466d746
beat-plans-branch-11-3 = Nem azért húztál tiszta bakancsot, hogy az ötleteimet hallgasd.
# source: 27fc7aa8
beat-fog-1 = Beszélj egyenesen, kérlek. Jövőre itt vagy, vagy nem vagy itt?
# source: 7c49f336
beat-fog-2 = Úgy kérdezem, ahogy a vendégeimet szoktam: maradsz még, vagy kijelentkezel?
# source: 91cd403e
beat-fog-3 = Egy szó is elég. Veled tervezzem a tavaszt, igen vagy nem?
# source: 6ee5ecb9
beat-fog-model = Egyenes választ érdemelsz: nem. Elmegyek, mert a kert túlnőtt rajtam, egy ember kevés hozzá; az utolsó napom { $lastday }, ez biztos. Tudom, hogy rossz ezt hallani, ezért kedden eljöhetne hozzád { $successor }: négyfős csapata van, és ráér.
# source: a4ae3bff
beat-fog-hint = Ez egyenes kérdés. A legkedvesebb, amit adhatsz rá, az a rövid szó, utána pedig az, amire számíthat.
# source: be9e5b4e
beat-fog-example-1 = Nem, Gellért, nem leszek itt. Tudom, hogy rám építetted a tavaszt, és ezt rossz hallani. Elmegyek, október 31. az utolsó napom. Bognár Orsolya csapata átvenné a kertet; elhozzam csütörtökön tízre?
# source: fb4ed998
beat-fog-example-2 = Nem, jövőre már nem leszek itt. Október végén elmegyek.
# source: 1dae8669
beat-fog-example-3 = Hallom, mennyire szeretnéd tudni, hányadán állsz. Mielőtt felelek, mondd el: mi aggaszt a legjobban a jövő tavasszal kapcsolatban?
# source: b104a5a5
beat-fog-example-4 = Jó, rendben, itt leszek. A jövő szezont is végigcsinálom neked, úgy, mint eddig.
# source: 92a429bc
beat-fog-example-5 = Ezt eddig nem kérdezted. Minden vasárnap csörög a telefon, és a sövényt kétszer kellett lenyírnom.
# source: 6597fa67
beat-fog-branch-9-1 = Szóval ezért jöttél.
# source: f71edd4f
beat-fog-branch-9-2 = Éreztem én, már akkor, amikor a lábadat törölgetted.
# source: 9d4d3db3
beat-fog-branch-9-3 = Tessék. Kellett nekem megkérdezni.
# source: 9de45a50
beat-fog-branch-10-1 = Aki maradni akar, az nem így beszél.
# source: d081e267
beat-fog-branch-10-2 = Akkor hát igaz, amit nem akartam meghallani.
# source: d3fb516d
beat-fog-branch-10-3 = Te már a részleteknél tartasz? Te jó ég.
# source: 4a40f1c2
beat-fog-branch-11-1 = Szóval nem. Jó. A nemnél kezdődik az üzlet.
# source: 88bc4673
beat-fog-branch-11-2 = Végre tiszta beszéd. Akkor hadd beszéljek én is tisztán.
# source: 173d47c5
beat-fog-branch-11-3 = Na, ez is kint van. Tartottam én már vissza nálad makacsabbat is.
# source: 3f184685
beat-fog-branch-12-1 = Tessék, és még csak bele se pirulsz.
# source: 0620f9dd
beat-fog-branch-12-2 = Egyenes, mint egy pofon.
# source: 8f93e21e
beat-fog-branch-12-3 = Ki mered mondani, azt meg kell hagyni.
# source: 251b1450
beat-fog-branch-13-1 = Akkor hát ennyiben maradunk. Majdnem.
# source: c12d5c35
beat-fog-branch-13-2 = Belőled jó hullámtörő lett volna a kikötőbe.
# source: 46c948ad
beat-fog-branch-13-3 = Akkor többet nem kérdezlek. Legföljebb még egyszer.
# source: e87d44be
beat-fog-branch-14-1 = Jól van. Akkor ez tényleg így lesz.
# source: 9db29998
beat-fog-branch-14-2 = Hallottam. Nem mondatom ki veled még egyszer.
# source: f5c753b6
beat-fog-branch-14-3 = Jó. Azaz nem jó. De legalább világos.
# source: fb3806f0
beat-fog-branch-16-1 = Ki vagy merülve, ennyi az egész. Szezon végén mindenki kivan.
# source: d8d52d34
beat-fog-branch-16-2 = Hát, ha nem tudod kimondani, nem lehet olyan nagy dolog.
# source: 686f9039
beat-fog-branch-16-3 = Akkor tartsd csak magadban. Nem romlik meg.
# source: c478c0a9
beat-fog-branch-17-1 = Ha ki se tudod mondani, akkor nem is gondolod egészen komolyan.
# source: 08ddeefc
beat-fog-branch-17-2 = Még nem döntötted el! Akkor van miről beszélnünk.
# source: 48954ac2
beat-fog-branch-17-3 = Te magad se tudod. Na, majd én segítek.
# source: 2bc9f9b8
beat-fog-branch-18-1 = Ez nem volt nem. Az én szakmámban ez már foglalás.
# source: bb74ed3b
beat-fog-branch-18-2 = Ezt igennek veszem.
# source: d72abbb3
beat-fog-branch-18-3 = Így nem beszél az, aki menni akar.
# source: 7eb46a1b
beat-shock-1 = Elmész? Hat év után, és egy kávé mellett tudom meg? És miért, ha szabad kérdeznem? Az igazi okot mondd, ne az udvariasat.
# source: 83882175
beat-shock-2 = Nem. Nem, nem. Innen nem szokás felmondani, te a házhoz tartozol. Mit vétettem? Tudni akarom.
# source: 619011ed
beat-shock-3 = Hat év, és egy tányér linzer fölött ér véget? Ebből a házból senki nem megy el úgy, hogy meg ne mondaná, miért. Szóval miért?
# source: 45db0d6e
beat-shock-model = Látom, mekkora csapás ez hat év után. Egyetlen oka van: a kerthez csapat kell, én pedig egy ember vagyok. A döntésem áll, { $lastday } az utolsó napom, és pénteken átvesszük, mit fejezek be addig.
# source: d5f152b8
beat-shock-hint = Okokat kér, többes számban. Hányat kell megadnod, és mi kell neki azon kívül?
# source: 139cf3c1
beat-shock-example-1 = Látom, mennyire megrázott ez hat év után. Semmi rosszat nem tettél: a kert egy embernek túl nagy lett, és október 31-én elmegyek. Mi aggaszt a legjobban, ha az utána jövő időre gondolsz?
# source: 916d6ea4
beat-shock-example-2 = Értem, hogy megdöbbentél, és az okkal tartozom neked: a kert egy embernek túl nagy. Ez nem változik, ezért október 31-én elmegyek. Bognár Orsolya négy emberrel dolgozik; csütörtökön elhozhatom hozzád.
# source: 7ad19d88
beat-shock-example-3 = Egyszerűen túl sok ez a munka, két kéz kevés hozzá. Elmegyek, és ezen nem változtatok.
# source: a83b5aad
beat-shock-example-4 = Jól van, jól van, felejtsd el, amit mondtam. Maradok, ha ennyire fontos.
# source: bc9ffc47
beat-shock-example-5 = Hol is kezdjem? A vasárnap reggeli telefonok, a sövényt kétszer nyírattad le, hetente új ötletek.
# source: d2be9ef9
beat-shock-branch-8-1 = Ilyet tőlem senki se kérdez. Engem a parkolásról kérdeznek.
# source: d627de2d
beat-shock-branch-8-2 = Te mindig a gyökerénél fogtad meg a dolgot.
# source: 52a01f83
beat-shock-branch-8-3 = Jössz, hogy itthagyj, aztán azt kérdezed, mi van velem? Na jó.
# source: 2fa1be68
beat-shock-branch-9-1 = Ha ennyire szenvedsz tőle, akkor ne csináld!
# source: 5b580fff
beat-shock-branch-9-2 = Hallod te magad? Hiszen el se akarsz menni.
# source: 3df1d852
beat-shock-branch-9-3 = Mennyi bánat! Pedig könnyű rá az orvosság.
# source: 6abaade0
beat-shock-branch-10-1 = Ha te ilyen rendes vagy, akkor én gyakorlatias leszek.
# source: 4cf73bc9
beat-shock-branch-10-2 = Ez szívből jött, és én se vagyok kőből. Beszéljünk hát barátok módjára.
# source: 6e307236
beat-shock-branch-10-3 = Elhiszem, hogy jót akarsz nekem. Akkor hadd akarjak én is jót neked.
# source: 47f14d7d
beat-shock-branch-11-1 = Ez nem indok, ez egy „Zárva” tábla az ajtón. Tudom én, hogyan megy az ilyesmi.
# source: 0af2476a
beat-shock-branch-11-2 = Hűvös vagy ma, mint a borospince. Alkudtam én már hűvösebbel is.
# source: dae8872e
beat-shock-branch-11-3 = Ezt betanultad. Aki előre gyakorol, annak ára van.
# source: 32141088
beat-shock-branch-12-1 = Látom, mindent elrendeztél. Amit elrendeztek, azt át is lehet rendezni.
# source: e166464f
beat-shock-branch-12-2 = Szép rend. Akkor hadd tegyek én is valamit az asztalra.
# source: 057d1d85
beat-shock-branch-12-3 = Úgy rakosgattok ide-oda, mint egy csomagot. Most te figyelj rám.
# source: b3a5a26f
beat-shock-branch-13-1 = Egy ember, egy ember! Mintha azt nem lehetne megfizetni.
# source: 5aa0f74b
beat-shock-branch-13-2 = Ez az udvarias ok. De azért felelek rá.
# source: c9a893fa
beat-shock-branch-13-3 = Sok a munka? Az csak azon múlik, mennyit ér.
# source: 28bf6d44
beat-shock-branch-15-1 = Téged is éppúgy bánt, mint engem. Akkor még semmi sincs eldöntve.
# source: a6d0fecc
beat-shock-branch-15-2 = Így csak egy barát beszél. A barátok pedig nem mondanak fel.
# source: 1ac768a7
beat-shock-branch-15-3 = Van egy gyenge pontod, és azt hiszem, én vagyok az.
# source: 9c7a10bf
beat-shock-branch-16-1 = Ennyi? A postás is hosszabban búcsúzik tőlem.
# source: a3b179f6
beat-shock-branch-16-2 = Még mindig várom a mondatot, amelyik megmagyarázza.
# source: 3bdc4b8d
beat-shock-branch-16-3 = A „miért”-re ez nem válasz.
# source: 72565848
beat-trial-1 = Á, szóval lista is van! A telefonok? Te vetted föl. A sövény? Azt a menyasszony anyja akarta. Minden pontra meg tudok felelni, halljuk, mi jön még?
# source: 410b8e97
beat-trial-2 = Na, most érünk a lényegre. És mindegyiknek két oldala van! Szóltál te egyszer is, hogy zavar? Hat év alatt egyszer? Szóltál?
# source: d17fa943
beat-trial-3 = Szóval te végig írtad nekem a számlát. Akkor menjünk végig rajta tételenként. Mit hozzak helyre elsőnek?
# source: 069f73a0
beat-trial-model = Igazad van, akkor kellett volna szólnom, ez az én hibám. Nem veszek elő most listát, mert semmin sem változtatna: { $lastday } az utolsó napom. Mivel segítenék neked addig a legtöbbet?
# source: d4e9b77b
beat-trial-hint = Tárgyalást nyitottál, ő pedig imád tárgyalni. Be is zárhatod, ha vállalod a magad részét, és a többit békén hagyod.
# source: 86d6e63c
beat-trial-example-1 = Látom, hogy bánt a lista, és nem lett volna szabad gyűjtögetnem; ez az én hibám. De nem ez az ok. Október 31-én elmegyek, mert a kerthez csapat kell. Elhozhatom csütörtökön Bognár Orsolyát, aki átvenné?
# source: fe1fa8c8
beat-trial-example-2 = Nem akarok minden pontról vitatkozni. Semmin sem változtatna: október 31-én elmegyek.
# source: 4af1f5e2
beat-trial-example-3 = Igazad van, mindig fölvettem, és nem szóltam, hogy zavar. Ez az én hibám volt. Látom, hogy rosszul esik most hallani. Mit vártál volna tőlem?
# source: 8d4f37b7
beat-trial-example-4 = A következő a telefon, ami vasárnap reggel csörög. Aztán jön a lépcső, utána meg a rossz kavics.
# source: 1b6f63ee
beat-trial-example-5 = Á, hagyjuk a listát. Fölveszem továbbra is a telefont, lenyírom a sövényt, és maradok.
# source: f2fa290e
beat-trial-branch-5-1 = És csak jön, csak jön. Egy egész fiókkal gyűjtöttél.
# source: 20d154de
beat-trial-branch-5-2 = Még egy! Raktárdíjat is felszámíthattál volna értük.
# source: 74204b61
beat-trial-branch-5-3 = Csináltam én egyáltalán valamit jól?
# source: e7de12d1
beat-trial-branch-7-1 = Ó. Szóval ez nem panasz, hanem búcsú.
# source: c2d50009
beat-trial-branch-7-2 = És mindezek tetejébe még el is mész.
# source: 6c39ac6d
beat-trial-branch-7-3 = Tehát nem helyrehoznom kell valamit. Csak itthagynak.
# source: 26377f46
beat-trial-branch-8-1 = Akkor tedd el a listát, és elmondom.
# source: df8ea911
beat-trial-branch-8-2 = Ezek után azt kérdezed, mire van szükségem? Hát a bocsánatodra nincs.
# source: 12c8ea78
beat-trial-branch-8-3 = Ez jobb kérdés, mint amikre készültem.
# source: c016c6d3
beat-trial-branch-9-1 = Nem vitatkozol. Kár, pedig én abban jó vagyok.
# source: e121fe05
beat-trial-branch-9-2 = Ügy lezárva? Akkor hadd nyissam ki a tárcámat.
# source: 61d7cfa9
beat-trial-branch-9-3 = Szóval meghallgatás nélkül elítéltek. Fellebbezek.
# source: dbb37b96
beat-trial-branch-10-1 = Vádló is vagy, bíró is, aztán szépen hazamész ebédelni.
# source: 3e48635f
beat-trial-branch-10-2 = Odavágod, aztán föl nem vennéd.
# source: 4f77ba57
beat-trial-branch-10-3 = Előbb a lista, aztán rá a fedő.
# source: 47c99816
beat-trial-branch-11-1 = Rendben. Majd este egymagamban lesz igazam.
# source: 5ee2d4b8
beat-trial-branch-11-2 = Akkor hagyjuk a múltat ott, ahol van.
# source: 55cc985d
beat-trial-branch-11-3 = Jó. Ilyen vitát úgyse nyert meg még senki.
# source: 3085754a
beat-trial-branch-12-1 = Látod? Egy kis jóindulattal minden helyrehozható.
# source: 623d6ae8
beat-trial-branch-12-2 = Szóval csak félreértés volt. Sejtettem.
# source: e4d4a27c
beat-trial-branch-12-3 = Bánod, hogy szóba hoztad. Jól van. Akkor rendbe lehet tenni.
# source: f7b5ae58
beat-trial-branch-13-1 = Na, itt fogyott el a listád.
# source: a8cbee12
beat-trial-branch-13-2 = Előbb ez a sok, aztán semmi.
# source: 505aae97
beat-trial-branch-13-3 = Meggyújtod a kanócot, aztán csak állsz mellette.
# source: 92a19d32
beat-money-1 = Ha pénzkérdés, holnaptól havi { $raise } a ráadás. Tessék! Máris jobban érzem magam. Kezet rá?
# source: 4192fd70
beat-money-2 = Pluszban { $raise } minden hónapban, és nem is alkuszom. Ennyit a Balaton körül senki más nem ad neked. Mondj igent.
# source: ad7b6564
beat-money-3 = Inkább fizetek, mint hogy utánad búsuljak. Havonta még { $raise } a tiéd, meg az új fészer, az ablakos. Mit szólsz?
# source: f38744cb
beat-money-model = Ez nagylelkű, és látom, hogy komolyan gondolod. De nem a pénzen múlik, ezért továbbra is nem: változatlanul { $lastday } az utolsó napom. { $successor } csapatában négy ember van; elhozzam őket kedden?
# source: d57247b0
beat-money-hint = Jó ajánlat, és őszinte elismerés. Köszönd meg az egyiket úgy, hogy a másikhoz nem nyúlsz.
# source: 0afdab1e
beat-money-example-1 = Nagylelkű ajánlat, Gellért, és látom, hogy szívből jön. De a válaszom nem, október 31-én elmegyek. Nem a pénzről van szó. Mi az, amitől a legjobban félsz, ha már nem leszek itt?
# source: 0e4e6cbe
beat-money-example-2 = A 90 000 forint szép összeg, köszönöm, hogy ennyire becsülsz. Mégis nem: a pénztől nem lesz több kezem. Október 31-én elmegyek. Inkább Bognár Orsolya csapatára költsd; csütörtökön körbevezethetem.
# source: edc64203
beat-money-example-3 = Köszönöm, igazán kedves tőled. De nem fogadom el, és nem gondolom meg magam: elmegyek.
# source: 5f19364a
beat-money-example-4 = Kilencvenezerrel több? Na jó, kezet rá. Maradok.
# source: 2ada0ec6
beat-money-example-5 = Azt hiszed, bárkit megvehetsz, te szánalmas pénzeszsák? Dugd el a pénzedet.
# source: 92ec4999
beat-money-branch-7-1 = A kávéfőző hangosabb volt nálad. Még egyszer, kérlek.
# source: 29ecc277
beat-money-branch-7-2 = Ez most a nem volt, vagy csak az igen előtti udvariaskodás?
# source: 09b87efd
beat-money-branch-7-3 = Ezt egyben kérném, ne félbevágva.
# source: b13529a5
beat-money-branch-9-1 = Rá se nézel a pénzre. Engem nézel. Jól van.
# source: 63baa644
beat-money-branch-9-2 = A tárcát otthagyod, és az ember felől kérdezel. Hm.
# source: a77be9a6
beat-money-branch-9-3 = Hogy miről szól ez valójában? Te aztán furcsa egy szökevény vagy.
# source: e5eea588
beat-money-branch-10-1 = Te szebben utasítasz vissza, mint ahogy mások elfogadnak.
# source: 2fa26ee4
beat-money-branch-10-2 = Elegánsan csináltad. Attól még csíp.
# source: 61795c18
beat-money-branch-10-3 = Szóval egy jó szó, ennyit kapok érte.
# source: 47a7099b
beat-money-branch-11-1 = Nem. Csak így. A NAV-tól is kaptam már melegebb levelet.
# source: 15fd7bf9
beat-money-branch-11-2 = A szemed se rebbent.
# source: c6f44953
beat-money-branch-11-3 = Legalább illendőségből tartottál volna egy kis szünetet.
# source: 3e72bd66
beat-money-branch-12-1 = Pénzt kínálok, te meg menetrendet adsz a kezembe.
# source: a41efde1
beat-money-branch-12-2 = Takaros válasz arra, amit nem kérdeztem.
# source: 0636df3e
beat-money-branch-12-3 = Inkább elrendeznéd az életemet, mint hogy benne maradj.
# source: 381ed202
beat-money-branch-14-1 = Örülsz neki, látom, hogy örülsz.
# source: d3df29fd
beat-money-branch-14-2 = Ez köszönet. Én választ szerettem volna.
# source: 6604909d
beat-money-branch-14-3 = Nagyon megható, csak se igen, se nem nincs benne.
# source: 45b2d212
beat-money-branch-15-1 = Leteszek egy összeget az asztalra, te meg kerülgeted.
# source: beea39e5
beat-money-branch-15-2 = Ilyen ajánlat, és te a kávédat kavargatod.
# source: 836e3f33
beat-money-branch-15-3 = Ez se igen, se nem. A papagáj világosabban beszél.
# source: c1427b0f
beat-accuse-1 = Értem. És ki csábított el, a golfklub? Amikor lerobbant a furgonod, a saját kocsimat adtam kölcsön. Akkor bezzeg szó se volt arról, hogy mennél!
# source: 310ed3d5
beat-accuse-2 = Hetek óta ülsz ezen, mosolyogva, én meg közben kifizettem kétezer tulipánt. Nálam ezt hűtlenségnek hívják. Meg alattomosságnak.
# source: 669f73d5
beat-accuse-3 = Minden karácsonykor az asztalomnál ültél. Most meg cserbenhagysz, amikor { $wedding } az utolsó szobáig le van foglalva, ki van fizetve. Ennyit a háláról.
# source: 7275793d
beat-accuse-model = Értem, hogy úgy érzed, cserbenhagytalak, és nem felejtettem el, mennyi jót kaptam tőled. Senki nem csábított el. Ettől még elmegyek, az utolsó napom { $lastday }, ez több idő, mint amennyit a szerződés előír, és pénteken hozom minden ágyás térképét.
# source: b20bcf40
beat-accuse-hint = Fáj neki, és azt vágja hozzád, ami a keze ügyébe akad. Mire kell ebből válaszolni, és mit elég csak meghallgatni?
# source: 40e8d026
beat-accuse-example-1 = Kölcsönadtad a kocsidat, amikor nagy bajban voltam, és hallom, mennyire cserbenhagyva érzed magad. Se golfklub, se más: azért megyek el október 31-én, mert egy ember kevés. Csütörtökön elhoznám Bognár Orsolyát a csapatával.
# source: b2ad20b1
beat-accuse-example-2 = Nem felejtettem el a kocsit, és értem, hogy ezt árulásnak érzed. Senki nem csábított el, és október 31-én elmegyek. De mondd, mi az, amitől a legjobban félsz, ha elmegyek?
# source: 53a06176
beat-accuse-example-3 = Senki nem csábított el. A szerződésben harminc nap felmondási idő van, én többet hagyok. Elmegyek.
# source: 47cc453c
beat-accuse-example-4 = Hagyjál már azzal a kocsival. Csak azért adtad kölcsön, hogy örökké az orrom alá dörgölhesd, te kicsinyes vén zsugori.
# source: 79b1ad24
beat-accuse-example-5 = Jól van, jól van, folytatom. A jövő szezont is végigcsinálom neked, úgy, mint eddig.
# source: 17c4fdb7
beat-accuse-branch-7-1 = Most ne légy kedves, épp haragudni próbálok. Á, mit számít már.
# source: d63503b7
beat-accuse-branch-7-2 = Ezt kérdezed, miután mindennek elmondtalak?
# source: 6e26dd1f
beat-accuse-branch-7-3 = Tessék, te még kérdezel. Másnak meg úgyse tudom elmondani.
# source: 68339531
beat-accuse-branch-8-1 = Hm. Nem kaptad be a csalit. Pedig reménykedtem benne.
# source: 1a33d901
beat-accuse-branch-8-2 = Jól van, ez nem volt hozzám méltó. Felzaklattál.
# source: 1b255a7d
beat-accuse-branch-8-3 = Hagytad, hogy kidühöngjem magam, és még mindig itt ülsz. Ez is valami.
# source: 62fa0169
beat-accuse-branch-9-1 = Lepereg rólad, mint palatetőről az eső.
# source: 096f88a7
beat-accuse-branch-9-2 = Se egy veszekedés, se egy jó szó, semmi. Te már el is mentél.
# source: 348ba55d
beat-accuse-branch-9-3 = A kapuban a kőoroszlánok is érzőbb lelkek.
# source: 63868799
beat-accuse-branch-10-1 = Mindenre felelsz, csak a sértésre nem. Okos.
# source: 2595ded0
beat-accuse-branch-10-2 = Szóval megint a teendők.
# source: f259b773
beat-accuse-branch-10-3 = Te nem veszekszel, ugye? Te szervezel.
# source: c2605ebc
beat-accuse-branch-12-1 = Akit ennyire sajnálnak, azt nem hagyják ott.
# source: a0d0f967
beat-accuse-branch-12-2 = Szóval furdal a lelkiismeret. Jó. Akkor van remény.
# source: b4487763
beat-accuse-branch-12-3 = Ez balzsam. Csak éppen nem válasz.
# source: eeea05e7
beat-accuse-branch-13-1 = Ennyit kapok rá?
# source: 7bca4178
beat-accuse-branch-13-2 = Kiteszem a szívemet az asztalra, és ez jön vissza.
# source: 4def50dd
beat-accuse-branch-13-3 = Az ilyen szavak minden alkalomra jók. Temetésre is.
# source: 55dbba60
beat-border-1 = A fehér ágyást Judit ültette, és te ültetted vele. Én a bazsarózsáját se ismerem meg a gaz között. Ha elmész, ki marad, aki tudja?
# source: 85046b85
beat-border-2 = Nem alszom tőle. Mióta Judit meghalt, csak te tudod, mi alszik odalent. Kiforgatják a liliomait, és én észre se veszem.
# source: c14c6538
beat-border-3 = A tavasztól félek. Régen Judit mondta meg, mi bújik ki, aztán te. Jön az első esküvő, { $wedding } a napja, és úgy állok majd ott, mint egy idegen.
# source: c0a09521
beat-border-model = Köszönöm, hogy elmondtad; tudom, mit jelent neked az az ágyás. Az utolsó napom attól még { $lastday }, de előtte, pénteken szeretném végigjárni veled, és táblát tenni minden tő mellé, amelyet Judit választott.
# source: 63355149
beat-border-hint = Kezdettől fogva erről volt szó. Külön választ kíván: mit hagyhatsz itt, ami nem te vagy?
# source: 99caf6d4
beat-border-example-1 = Szóval Judit ágyásáról van szó. Vele ültettem, tudom, mit jelent neked. Október 31-én elmegyek, de csütörtökön lerajzolhatom veled tövenként, és Bognár Orsolyának is megmutatom, ő gondját viselné.
# source: 06883971
beat-border-example-2 = Tudom, mennyit jelent neked az az ágyás, és nekem is hiányzik Judit. De a döntésem nem változik: elmegyek.
# source: 2ff0a71b
beat-border-example-3 = Na jó, rendben. Jövőre is gondozom neked, úgy, mint eddig.
# source: a4778bc5
beat-border-example-4 = Micsoda aljas húzás, a halott feleséged mögé bújni. Egy számító vénember vagy.
# source: 84ec24f8
beat-border-example-5 = Hm. Hát igen. Egyébként szép idő van ma.
# source: 6f439a56
beat-border-branch-6-1 = Köszönöm. Szeretett téged, tudod, pedig ő nem szeretett akárkit.
# source: ccdd63ee
beat-border-branch-6-2 = Ma ez az első dolog, ami segített.
# source: 522c1da4
beat-border-branch-6-3 = Ne haragudj, egy pillanat. Csak a hagyma csípi a szemem. Nincs is itt hagyma.
# source: 0afe7095
beat-border-branch-7-1 = Én ezt elmondom neked, te meg a naptáradat nézed.
# source: 9c61eed5
beat-border-branch-7-2 = Nagyon hatékony. Judit felszisszent volna.
# source: 58761fa3
beat-border-branch-7-3 = Hát igen. Nem kellett volna szóba hoznom.
# source: 0526c551
beat-border-branch-8-1 = Te megértesz. Tudtam, hogy megértesz.
# source: 652bb924
beat-border-branch-8-2 = Te mindig meghallgattál. Más nem szokott.
# source: 9babe7d9
beat-border-branch-8-3 = Ezzel nem hagysz magamra, látom rajtad.
# source: 3f903437
beat-border-branch-9-1 = Megmutatom, hol fáj a legjobban, és neked csak ennyi jut eszedbe.
# source: c3f0ca20
beat-border-branch-9-2 = Ez nem válasz. Erre nem.
# source: 1500c9c5
beat-border-branch-9-3 = Jobban jártam volna, ha a macskának mondom el.
# source: b421d85d
beat-season-1 = Akkor még egy szezont. Egyet! Te addig gondját viseled Judit ágyásának, én meg nyugodtan keresek valakit. Mi az az egy nyár hat év után?
# source: 7707de1e
beat-season-2 = Akkor gyere péntekenként. Csak pénteken, csak az ő ágyásához, se gyep, se sövény. Ez nem munka, ez látogatás. Ezt nem tagadhatod meg tőlem.
# source: a6d25f29
beat-season-3 = Maradj az első esküvőig, { $wedding } a napja, nem kérek többet. Nem ültetheted el Judit tulipánjait úgy, hogy ne lásd őket virágozni.
# source: 936fe824
beat-season-model = Értem, hogy ismerős kézben szeretnéd tudni az ágyást. Mégis nem a válaszom: { $lastday } az utolsó napom. Pénteken eljöhetne { $successor }, és amíg itt vagyok, mindkettőtöknek megmutatnék minden egyes tövet.
# source: 5ff68aba
beat-season-hint = A kérés összement, és ott van benne Judit neve. Ha itt egy kis igent mondasz, az nem az egészre igen?
# source: 58ee85a0
beat-season-example-1 = Értem, mennyivel könnyebb volna neked még egy nyárral. Mégis nem: október 31-én elmegyek. Azt viszont meg tudom tenni, hogy csütörtökön veled és Bognár Orsolyával végigjárjuk Judit ágyását, és ő gondját viselné.
# source: b5a4ffe3
beat-season-example-2 = Megértem, hogy időre volna szükséged. Még egy szezont azonban nem vállalok, elmegyek.
# source: 2db407fb
beat-season-example-3 = Na jó, még egy szezon. Rendben, még egy nyáron át gondozom az ágyását.
# source: 8c39603c
beat-season-example-4 = Jaj, annyira sajnálom, bocsáss meg, nem is tudom. Borzasztóan érzem magam, ne haragudj.
# source: 2dc58c6b
beat-season-example-5 = Hagyd abba a nyavalygást. A halott feleségedet használod, hogy olcsó munkaerőhöz juss, ilyen mélyre süllyedtél.
# source: 4c43a945
beat-season-branch-6-1 = Másfél szót hallottam. Melyik számít?
# source: 527eb1e5
beat-season-branch-6-2 = Öreg az én fülem, azt hallja, amit akar. Még egyszer, kérlek.
# source: ef1c0706
beat-season-branch-6-3 = Nem tudom még eldönteni, nem egy sántító igen volt-e ez.
# source: 49c29448
beat-season-branch-7-1 = Úgy mondasz nemet, mint aki tartja nekem az ajtót. A fene vigye el.
# source: dcdb12c0
beat-season-branch-7-2 = Meg kellett próbálnom. Kevesebbre tartanál, ha nem teszem.
# source: 14a65c1e
beat-season-branch-7-3 = Még az ő kedvéért se. Na, ő rám szólt volna, hogy ne könyörögjek.
# source: 6fb61ecd
beat-season-branch-8-1 = Azért becsomagolhattad volna egy kicsit.
# source: 0ff333ae
beat-season-branch-8-2 = Úgy átfújt rajtam, mint a bakonyi szél.
# source: e6b6da33
beat-season-branch-8-3 = Szóval egy morzsa se jut.
# source: 61d24982
beat-season-branch-9-1 = Inkább keresel nekem valakit, mint hogy te légy az a valaki.
# source: 432cda56
beat-season-branch-9-2 = Nem ezt kértem. De folytasd.
# source: 0a638bd5
beat-season-branch-9-3 = Kerülöd jobbról, kerülöd balról, csak az igen nem jön soha.
# source: aec74cda
beat-season-branch-11-1 = Ingadozol. Hallom a hangodon.
# source: d65f8cf8
beat-season-branch-11-2 = Tehát ez nem nem.
# source: c1ec912f
beat-season-branch-11-3 = Igent akarsz mondani. Akkor mondd.
# source: 81ff13cf
beat-season-branch-12-1 = Most elkentél valamit.
# source: 124392fb
beat-season-branch-12-2 = Ez se hús, se hal.
# source: 1bb393ab
beat-season-branch-12-3 = Alig kérek valamit, és ködöt kapok.
# source: a1eba79a
beat-practical-1 = És mi lesz ezzel az egésszel? Kétezer tulipán ládákban, tizenegy ágyás, én meg egy locsolókannával. Ki csinálja meg?
# source: bf5511e2
beat-practical-2 = Akkor mondd el, hogy képzeled. Felébredek másnap reggel, te sehol, és minden nő tovább. Kit hívjak?
# source: bd8f375f
beat-practical-3 = És ki jönne utánad? Ezt a földet senki se ismeri. A tulipánok meg, ha szabad emlékeztetnelek, még a fészerben vannak.
# source: 5d296ed1
beat-practical-model = Nem maradsz vele egyedül. Elmegyek, de { $lastday } előtt földbe kerülnek a tulipánok, és meglesz minden ágyás térképe. { $successor } négyfős csapattal dolgozik, és ráér. Elhozzam őket kedden?
# source: c628bcc2
beat-practical-hint = Már nem azt kérdezi, hogy elmész-e, hanem azt, hogy mi lesz utána. Légy olyan konkrét, amennyire csak lehet: mi, mikorra, és ki.
# source: 3855510a
beat-practical-example-1 = Jogos a kérdés, látom, hogy aggaszt. Október 31. az utolsó napom, addigra minden tulipán a földben lesz. Utána Bognár Orsolya átvehetné a kertet a négyfős csapatával; csütörtökön elhozom hozzád.
# source: 62ff8581
beat-practical-example-2 = Összehozhatlak Bognár Orsolyával. Négyfős csapata van.
# source: 2fe6c51b
beat-practical-example-3 = Jó, akkor megcsinálom én az egészet. Maradok, amíg nem akad valaki.
# source: b2c90b9c
beat-practical-example-4 = Hm. Milyen enyhe idő van ma októberhez képest.
# source: 3e043da4
beat-practical-example-5 = Nem az én bajom. Vegyél magadnak egy könyvet, te tehetetlen vén bolond.
# source: f840b7fa
beat-practical-branch-6-1 = Szóval nem én állnék ott az ültetőkanállal. Ez is valami.
# source: 0a9eb41c
beat-practical-branch-6-2 = Te többet gondolkodtál ezen, mint én magam.
# source: 99da3f92
beat-practical-branch-6-3 = Látom, a hátam mögött gondoskodtál rólam.
# source: a86fdf7a
beat-practical-branch-7-1 = A te két kezed kevés hozzá, ezt akarod mondani.
# source: fd988d1e
beat-practical-branch-7-2 = Egy egész banda. A szakács majd etetni akarja őket.
# source: db72b413
beat-practical-branch-7-3 = Egyszerre többen. Az én gyepemen. Na de ilyet.
# source: 56bc7edf
beat-practical-branch-8-1 = Elsőre is hallottam, mit rendeztél el. Csak nem tetszett.
# source: b2659818
beat-practical-branch-8-2 = Szóval úgy lesz, ahogy korábban mondtad.
# source: b7445a59
beat-practical-branch-8-3 = Jól megjegyzed az ilyesmit. Reméltem, hogy elfelejtetted.
# source: 4b704d31
beat-practical-branch-9-1 = Te szépen elrendezted a magad dolgát. Nekem meg marad egy üres fészer.
# source: c1b05f8b
beat-practical-branch-9-2 = Azt kérdeztem, ki jön, és csak azt tudom meg, ki megy.
# source: 02e21086
beat-practical-branch-9-3 = Búcsúm tehát már van. Kertészem nincs.
# source: 036f1805
beat-practical-branch-10-1 = Kedves szavak. A tulipánok nem hallják.
# source: 9860eaff
beat-practical-branch-10-2 = Te sajnálsz, én meg ugyanúgy egyedül maradok vele.
# source: eaebe6c3
beat-practical-branch-10-3 = Ez szép, emberi. Csak füvet nem nyír.
# source: d970f652
beat-practical-branch-11-1 = Azt kérdeztem, ki, te meg az időjárásról beszélsz.
# source: 33353d0b
beat-practical-branch-11-2 = Te ezt végig se gondoltad, ugye?
# source: a3df9b80
beat-practical-branch-11-3 = Ez nem válasz egy embernek, akinek tizenegy ágyása van.
# source: 4925f05f
beat-door-1 = Csak egyet kérek. Ne mondd, hogy végleges. Két hétig ne mondj semmit, aztán meglátjuk. Ennyivel tartozol nekem.
# source: e5d731c0
beat-door-2 = De ugye nem örökre? Mondd azt, hogy karácsonyig még gondolkodsz rajta, és senkinek se szólok. Ez így tisztességes, nem?
# source: eb460c02
beat-door-3 = És ha az új nem válik be? Akkor visszajössz. Ezt ígérd meg, és többet egy szót se szólok.
# source: ad813419
beat-door-model = Meghat, hogy visszavárnál, és épp ezért nem akarlak hitegetni. Végleges: elmegyek, az utolsó napom { $lastday }, és szeretném, ha addigra jó kezekben lennél. Ezért kedden eljöhetne { $successor }, hogy megismerd.
# source: a633a16e
beat-door-hint = Utolsónak egy résnyire nyitva hagyott ajtót kér. Egy hónap múlva visszanézve jót tennél vele?
# source: 5b4bb3d3
beat-door-example-1 = Hallom, hogy nehéz elengedned ezt, és nekem is hiányozni fognak ezek a reggelek. De végleges: elmegyek, október 31. az utolsó napom. Csütörtökön elhozom Bognár Orsolyát, a csapata novemberben kezdhetne.
# source: f33c700b
beat-door-example-2 = A döntésem végleges, Gellért. Elmegyek, és ezen nem változtatok.
# source: 30ee09ca
beat-door-example-3 = Jó, két hétig nem mondok semmit, aztán meglátjuk.
# source: d316d092
beat-door-example-4 = Hm. Milyen gyorsan hullik idén a levél.
# source: 1faea121
beat-door-example-5 = Semmivel nem tartozom neked, te akaszkodó vén zsarnok. Undorodom tőled.
# source: c0ce76e5
beat-door-branch-9-1 = Mondd még egyszer, hogy egy öregember is megértse.
# source: 0b4a7f78
beat-door-branch-9-2 = Csak félig hallottam. Félig nem is akartam.
# source: 282b38de
beat-door-branch-9-3 = Ez volt a válasz, vagy csak a körítés?
# source: a2d4468b
beat-more-1 = Nagyszerű! Szólok a konyhán. És ha már itt vagy: a pergola, a karácsonyfák, és péntekre a gyümölcsös metszése. A régi díjért, hiszen megint egy család vagyunk.
# source: 545d1e8e
beat-more-2 = Haha! Tudtam. Akkor a jövő szezon el van intézve, meg az utána következő is. És hétvégén, ha esküvő van, benézel. Úgyis útba esik.
# source: bfada529
beat-more-3 = Na, ez az a kertész, akit ismerek! Felejtsük el ezt az egész reggelt. Fölírlak az ereszcsatornákhoz meg az új teraszhoz, olyan ügyes kezed van.
# source: 7362514a
beat-more-model = Reményt keltettem benned, és ez az én hibám; látom, mennyire megörültél. De nem maradok, { $lastday } az utolsó napom. Addig annyit tehetek, hogy elültetem a tulipánokat, és megrajzolom neked a térképet.
# source: 78288cdf
beat-more-hint = Nézd, milyen gyorsan megnőtt a kis igen. Ha most visszavonod, belepirulsz; de mibe kerülne, ha állnád?
# source: c81b6073
beat-more-example-1 = Gellért, hagytam, hogy azt hidd, maradok, és ez az én hibám. Látom, mennyire örültél. De nem: október 31-én elmegyek. A gyümölcsöst Bognár Orsolya csapata megmetszhetné; csütörtökön elhozom.
# source: 17d7198a
beat-more-example-2 = Nem, mégsem maradok. Október 31-én elmegyek.
# source: 47f22ce2
beat-more-example-3 = Igen, jó, megcsinálom a pergolát meg a karácsonyfákat, és péntekre a gyümölcsöst is.
# source: 895205b5
beat-more-example-4 = A régi díjért? Te kapzsi vén pióca. Kiszívnád a vérem, és családnak hívnád.
# source: 9bcf7ea4
beat-more-example-5 = Bocsánat, annyira sajnálom, szörnyen érzem magam, ne haragudj rám, Gellért. Bocsáss meg.
# source: 6e75fd50
beat-more-branch-6-1 = Egy része igen, egy része nem? Ezt egy szóban kérném.
# source: 6cecea89
beat-more-branch-6-2 = Melyik fele volt ebből a nem?
# source: 5db59fce
beat-more-branch-6-3 = Az egyik kezeddel fölveszed, a másikkal leteszed.
# source: 85f300f8
beat-more-branch-7-1 = Egy perce még maradtál! Akkor most melyik?
# source: 38b96d28
beat-more-branch-7-2 = Megajándékozol, aztán kikapod a kezemből.
# source: eae6d4d4
beat-more-branch-7-3 = Egy teljes percig boldog voltam. Egyig!
# source: 1b941e7a
beat-more-branch-8-1 = Ki-be, ki-be, akár a forgóajtó.
# source: 89028971
beat-more-branch-8-2 = Szóval egy délelőtt kétszer kell csalódnom.
# source: 2c1c3d52
beat-more-branch-8-3 = Már el is hitettem magammal, hogy csak rosszat álmodtam.
# source: cbadde91
beat-more-branch-9-1 = Mit lógatod az orrod? Hiszen megegyeztünk!
# source: f3791c62
beat-more-branch-9-2 = Hallom, hogy közeledik a felhajtón egy „de”.
# source: 6e9cc235
beat-more-branch-9-3 = Nem úgy nézel ki, mint aki marad.
# source: 745f172b
beat-stung-1 = Ez belém állt, mint az ásóvilla. A saját asztalomnál, ráadásul. Dobtam én már ki szakácsot kevesebbért is, és veled nem szeretném megtenni.
# source: 9bc425e9
beat-stung-2 = Ez fájt. Hát így beszélünk már egymással? Szerintem ezt nem érdemeltem meg, és szerintem te se gondolod, hogy megérdemeltem.
# source: b9b7e14a
beat-stung-3 = Na szép! Hat éven át minden karácsonykor ajándékkosár, és most ez a hang. Szeretném, ha ezt visszavonnád.
# source: 46028614
beat-stung-model = Ez igazságtalan volt, bocsánatot kérek; látom, hogy megbántottalak. Amiért jöttem, egyszerű: elmegyek, { $lastday } az utolsó napom. Szeretném, ha jóban válnánk el, elültetett tulipánokkal és minden ágyás térképével.
# source: eb8630d7
beat-stung-hint = Azért jöttél, hogy lezárj valamit, nem azért, hogy nyerj. Hozd helyre az előző mondatot, aztán térj vissza ahhoz, amelyikkel jöttél.
# source: 95026499
beat-stung-example-1 = Ez bántó volt, visszavonom, és bocsánatot kérek. Látom, hogy fájt. Azért jöttem, hogy elmondjam: elmegyek, október 31. az utolsó napom. A kerthez csapat kell, és Bognár Orsolya elvállalhatná.
# source: c66b334a
beat-stung-example-2 = Igazságtalan voltam veled, ez az én hibám. Látom, hogy megbántottalak. Mi esne most neked a legjobban?
# source: dda25069
beat-stung-example-3 = Hát dobj ki! Zsarnok vagy és unalmas vén hólyag, mindenki rajtad röhög, aki itt dolgozik.
# source: b67e9617
beat-stung-example-4 = Jó, akkor maradok, ha ettől béke lesz.
# source: 7f2f0208
beat-stung-example-5 = Hm. Kihűlt a kávé.
# source: 4dc3518f
beat-stung-branch-7-1 = És ahogy látom, jön még más is.
# source: 971e86a9
beat-stung-branch-7-2 = Szóval a sértés csak az előétel volt.
# source: e5ae6f75
beat-stung-branch-7-3 = Á. Szóval ezt is el akartad mondani.
# source: 19b39fa1
beat-stung-branch-8-1 = Na, ez már inkább te vagy. Szóval mit akartál mondani?
# source: bc0b6711
beat-stung-branch-8-2 = Elfogadom. Kezdjük újra, a linzertől.
# source: 4768c9cc
beat-stung-branch-8-3 = Jól van. Nem szívesen gurultam volna dühbe ebéd előtt.
# source: 0bb7b8b4
beat-stung-branch-9-1 = Legalább van benned annyi becsület, hogy kimondod. De elfelejteni nem fogom.
# source: 68101087
beat-stung-branch-9-2 = Köszönöm. De én azért elmondom a magamét.
# source: 43e11b70
beat-stung-branch-9-3 = Jó, ezt felsöpörtük. Most én jövök.
# source: e6db1099
beat-stung-branch-10-1 = Egy bocsánatkérés se jutott. Megjegyeztem.
# source: 912a1854
beat-stung-branch-10-2 = Csak mész tovább, mintha semmi se esett volna le.
# source: 6d5a4fc2
beat-stung-branch-10-3 = Szóval bocsánatot nem kérsz. Jó, akkor beszéljünk őszintén.
# source: f7d45ca0
beat-stung-branch-11-1 = Ezt hagyjuk ott, ahova esett.
# source: 2be30a11
beat-stung-branch-11-2 = Öreg vagyok én ahhoz, hogy sokáig duzzogjak.
# source: 9ba1d5c5
beat-stung-branch-11-3 = Fejezzük be ezt felnőtt emberek módjára.
# source: 606c93da
ending-handed_over-title = A térkép meg a kézfogás
# source: b08b2738
ending-handed_over-1 = Szóval végleges. Jól van. Hozd el a csapatot, sütök valamit. Tavasszal meg a vendégem leszel. Juditnak tetszett volna, hogy a szemembe mondtad.
# source: a0e89bb5
ending-handed_over-2 = Hát, megköszönni nem fogom, de tisztességesebben nem is hagyhattál volna itt. Add meg a számot, még ma telefonálok. Most pedig idd meg a kávédat, rég kihűlt.
# source: b9b616f1
ending-handed_over-3 = Hát legyen. Először a liliomokat mutasd meg az újaknak, jó? És ne a hátsó udvaron osonj ki. Akit szeretek, az a főbejáraton megy ki.
# source: 8ff9d5f6
ending-handed_over-outcome = { $successor } a következő héten eljön kávéra, és megkapja a munkát. Neked { $lastday } az utolsó napod: a tulipánok a földben, az utolsó { $fee } kifizetve, tavasszal pedig vendégként várnak vissza a kertbe.
# source: f3b12d8f
ending-handed_over-why = Egyszer mondtad ki, világosan, és úgy is maradt. Egy ok, egy dátum, mit kap még tőled, és ki jön utánad; és mert meghallottad, mit fél elveszíteni, nem kellett beléd kapaszkodnia.
# source: 0e2ba07c
ending-civil-title = Tudomásul véve, rezzenéstelen arccal
# source: e76b8803
ending-civil-1 = Akkor ennyi. Ledolgozod a heteidet, én napra pontosan fizetek, és ha lehet, ne csevegjünk.
# source: 7903b204
ending-civil-2 = Rendben. Írásban is kérem, az irattárba. Tudod, hol az ajtó, te olajoztad meg.
# source: d863976a
ending-civil-3 = Jó. Menj. De rendet hagyj magad után, és ne várd, hogy integessek.
# source: f01f9b04
ending-civil-outcome = A felmondásod érvényes, az utolsó napod { $lastday }, addig egy olyan ember mellett dolgozol, aki csak biccent neked. A pénz megjön, a kertet átveszi valaki, de szép ajánlást senki sem ír neked.
# source: 0ee6497e
ending-civil-why = Kitartottál, és látta, hogy nincs értelme próbálkozni. Valami hiányzott, ami semmibe sem kerül: meghallani a veszteséget, megkérdezni, mi bántja, és megingás meg éles szó nélkül a végére érni.
# source: 8d1e1450
ending-sent_off-title = Kulcsok az asztalra
# source: 6ceb8696
ending-sent_off-1 = Tudod mit? Ne fáradj az utolsó hetekkel. Kulcsokat az asztalra. Még ma. Jó napot.
# source: 944f2f65
ending-sent_off-2 = Akkor menj most, minek várni? Találok valakit, aki legalább szomorú képet vág hozzá.
# source: 02809f60
ending-sent_off-3 = Akkor kifelé. Vidd a bakancsodat meg a talicskádat. Elültetem én magam azokat a nyavalyás tulipánokat.
# source: 5b56e59b
ending-sent_off-outcome = Szabad vagy, hetekkel hamarabb, mint tervezted, de az utolsó { $fee } nélkül. A tulipánok a ládákban maradnak, és hogy mit mond rólad az embereknek, az már az ő változata.
# source: 8363e721
ending-sent_off-why = A nem világos volt, és ez ér valamit. De se jó szó, se kapaszkodó nem járt hozzá, így neki már csak azt kellett eldöntenie, milyen hamar menj.
# source: 597d82a4
ending-someday-title = Karácsonykor meglátjuk
# source: 7a0df165
ending-someday-1 = Akkor most hagyjuk ennyiben. Örülök, hogy beszéltünk! Hétfőn a szokott időben?
# source: 0166ec83
ending-someday-2 = Látod, nem is volt olyan szörnyű. Karácsonykor visszatérünk rá. Vigyázz a küszöbre.
# source: 4e07b3dc
ending-someday-3 = Na, vendégek érkeznek. Te aludj rá egyet, én meg megrendelem a rózsákat.
# source: 94e4003e
ending-someday-outcome = Hétfőn hétkor ott állsz a kapuban a talicskáddal. Gellért azt mondja a személyzetnek, hogy megingtál egy kicsit. A búcsú még hátravan, és most már el fog késni.
# source: d3584dc7
ending-someday-why = Nem hallott olyan nemet, amelyet ne érthetett volna talánnak. Aki csak célozgatva búcsúzik, senkit sem kímél: neki nem marad ideje felkészülni, te pedig kétszer mehetsz végig ugyanazon a beszélgetésen.
# source: e267d774
ending-back_in-title = Még hat év
# source: faf041c5
ending-back_in-1 = Remek! Akkor meg se történt. Vasárnap reggel hatkor találkozunk, ki kell jelölni a rózsasétányt.
# source: 1e1a0080
ending-back_in-2 = Tudtam, hogy nem visz rá a lélek. Az a plusz pénz meg, arról majd tavasszal beszélünk, jó?
# source: 00fe5061
ending-back_in-3 = Akkor ezt megbeszéltük! És van egy barátom, akinek golfpályája van: már mondtam is neki, hogy te nem tudsz nemet mondani.
# source: e53063e4
ending-back_in-outcome = Pergolával, terasszal és minden második hétvégével a nyakadban hajtasz haza, a díjad meg maradt a régi { $fee }, egy fillérrel se több. Mire legközelebb nekifutsz, { $successor } már más kertet vállalt.
# source: 89ef636b
ending-back_in-why = Elköszönni jöttél, és apró igenekkel, egyesével visszabeszéltek. Megjegyzi, hogy kell csinálni: legközelebb a könnyekkel kezdi.
# source: 3de7cfc8
ending-blow_up-title = Linzer a falon
# source: 2134c2fd
ending-blow_up-1 = KIFELÉ! Ki a konyhámból, ki a kertemből! Az egész part meg fogja tudni, miféle ember vagy!
# source: 32160a30
ending-blow_up-2 = Na, ez betette a kaput. Kész voltam könyörögni, te meg leköpsz! A kulcsokat itt hagyod, az utolsó havi díjadat meg lesheted!
# source: ea721f04
ending-blow_up-3 = Hat évig védtelek, vendégek előtt, a személyzet előtt, mindenki előtt! Soha többet! Takarodj a birtokomról!
# source: 99958929
ending-blow_up-outcome = A reggeliző vendégek előtt kísérnek a furgonodhoz. Az utolsó { $fee } kifizetetlen marad, a szerszámaid a fészerében, lakat alatt, és estére az egész part csak az ő változatát ismeri.
# source: e6cc2fe8
ending-blow_up-why = Gyűlt benned, aztán kitört. Veszített valamit, és ok kellett neki, hogy szomorú helyett dühös lehessen; te rögtön kettőt adtál.
