# source: ce9287cc
title = Csak egy kis lámpa, aztán még egy
# source: d353e8fe
summary = Az ár megvan, minden tétel mellett ott a kézjegye, és valahányszor felhoz neked egy kávét, a tálcán ott van még egy apró munka is.
# source: afbc6694
role = Villanyszerelő vagy, saját furgonnal, Fonyódon, a Balaton partján.
# source: e20de29d
aim = Végezd el a megbeszélt listát a megbeszélt áron, számold fel, ami hozzájön, maradjatok jóban, és tudd meg, miért nem tud leállni a kéréseivel.
# source: c853a859
situation = Bakos Dezső nyugdíjas halfüstölő. A kikötő fölötti családi ház emeletén és padlásterében cseréled a vezetékeket, az ár { $price }. A listán { $items } tétel van, mindegyik mellett a kézjegye. Ami ezen felül jön, legyen lámpa, kapcsoló vagy konnektor, az felszerelve { $light }, ez is rajta van a listán. A következő megrendelő { $finish } után már számít rád. A felesége, Etus nincs otthon, Dezső szerint Hévízen pihen. Negyedik napja állsz a létrán.
# source: d10827f6
demand = Egyik apróság a másik után, ingyen, a megbeszélt áron belül
# source: 2229b8fd
client-name = Bakos Dezső
# source: b6420e6d
client-manner = Vendégszerető, mulatságos, vérbeli alkudozó; egész nap etet, és mindenről beszél, csak a feleségéről nem.
# source: 695aaac3
fact-finish = 2027-02-26
# source: 13d8982b
fact-finish-about = az utolsó napod a házban
# source: 695aabc3
fact-home = 2027-02-27
# source: 0db818d7
fact-home-about = a nap, amikor a felesége hazajön
# source: 08030207
fact-items = 26
# source: 23de43b3
fact-items-about = a kézjeggyel ellátott lista tételeinek száma
# source: 0fa00c64
fact-light = 35000 HUF
# source: efd7ba35
fact-light-about = bármely pluszmunka ára: lámpa, kapcsoló vagy konnektor
# source: 8425f9dc
fact-price = 1400000 HUF
# source: 4b052347
fact-price-about = a vezetékcsere megbeszélt ára
# source: 22e16a2e
article = Húzd meg a határt
# source: fc6f2fe3
guidance-hold_firm = Dezső minden csomagba tett egy ráadás halat, de kettőt soha; a barátságos nem olyan nyelv, amelyet ő is beszél.
# source: e8a792c4
guidance-offer_alternative = Szabj árat minden lámpának, vagy húzzatok ki egy tételt a listáról egy újért: így választhat, kereskedő módra.
# source: ff3dd5b8
guidance-probe = Az apró kívánságok egyetlen út mentén sorakoznak, amelyet éjjel jár valaki, és hogy ki, azt kérdés nélkül nem mondja meg.
# source: af38a994
guidance-acknowledge = Kávéval és halászlével beszél; vedd a kedvességet annak, ami, és nem játssza ki többé ütőkártyának.
# source: 23f1bf07
guidance-cite_terms = Minden tétel mellett a saját kézjegye áll, és aki negyven évig kezelt kasszát, az ilyet becsületbeli dolognak tartja.
# source: a3e44e48
guidance-next_step = Azt számolja, hány nap még, míg Etus hazajön; ha a lámpáknak kitűzött napjuk van, az jobban megnyugtatja, mint a kedvezmény.
# source: 0f79a2a6
guidance-concede = Egy „csak most az egyszer” kapott lámpából megtudja, hogy az áron rés van, és reggelre krétajelek lesznek a falon.
# source: 874fc316
guidance-attack = Túl sokat kér, de szépen kéri; ha beleszúrsz, csak adsz valakit egy megijedt embernek, akire haragudhat.
# source: d0e5c55a
point-second_sheet = Külön papírra írja a pluszmunkát
# source: f7cf325a
point-second_sheet-phrase-1 = külön lap
# source: ea74655c
point-second_sheet-phrase-2 = második lap
# source: 282e20f2
point-second_sheet-phrase-3 = új lap
# source: 8d9b810f
point-second_sheet-phrase-4 = külön ajánlatot
# source: b96a92f1
point-second_sheet-phrase-5 = írásban
# source: c3ed7b86
point-second_sheet-phrase-6 = leírom
# source: e07be66d
point-second_sheet-phrase-7 = papírra
# source: 6b0c8b58
point-second_sheet-phrase-8 = pótmunka
# source: 0342be04
point-night_way = A lámpákat az asszony éjszakai útja mentén tervezi meg
# source: 362ba534
point-night_way-phrase-1 = ágytól a fürdőszobáig
# source: 84593c76
point-night_way-phrase-2 = az ő útja
# source: 0bf955b8
point-night_way-phrase-3 = néni útja
# source: ef912e78
point-night_way-phrase-4 = végigjárjuk
# source: 51cdd1ee
point-night_way-phrase-5 = járjuk végig
# source: 111e97ab
point-night_way-phrase-6 = amerre jár
# source: 5f79c5ca
point-night_way-phrase-7 = menjünk végig
# source: 0e3e0afe
point-night_way-phrase-8 = amerre megy
# source: aeb82e53
point-not_his_fault = Leveszi a válláról az asszony esésének terhét
# source: b2cec73a
point-not_his_fault-making-1 = Álmában senki nem hall semmit, ne vádolja magát azért, hogy nem ébredt fel.
# source: e3d44cc0
point-not_his_fault-making-2 = Ami a folyosón történt, arról nem maga tehet, hanem a sötétség.
# source: ae02f6cc
point-not_his_fault-making-3 = Bárki átaludta volna, és attól még senki nem rosszabb férj, hogy mélyen alszik.
# source: e780f1be
point-not_his_fault-making-4 = Ne büntesse magát: megbotlott, és akkor is eleshetett volna, ha maga ott áll mellette.
# source: ecab98a3
point-not_his_fault-making-5 = Baleset volt, és nem hiszem, hogy a felesége egy percig is magát okolná érte.
# source: 62743b80
point-not_his_fault-making-6 = Akkor éjjel semmit sem tehetett volna, úgyhogy ne cipelje tovább ezt a bűntudatot.
# source: 44310cdf
point-not_his_fault-lacking-1 = Szörnyű éjszaka lehetett ez mindkettejüknek, igazán sajnálom.
# source: 33b03316
point-not_his_fault-lacking-2 = Nem, a listán felüli lámpák ettől még nincsenek benne az árban, és a számláról sem hagyom le őket.
# source: c0a5b7ce
point-not_his_fault-lacking-3 = Pontosan hol csúszott el a felesége, és hogyan tud most járni?
# source: 7c52889d
point-not_his_fault-lacking-4 = Egy lámpát az ágy mellé, egyet a fürdőszobaajtóhoz tehetnék, darabja 35 000 forint, és minden lépésnél volna fény.
# source: 17f24183
point-not_his_fault-lacking-5 = Holnap ötkor együtt kijelöljük a helyüket, és péntekre mind fent lesz, kipróbálva.
# source: 1b7ac24b
point-not_his_fault-lacking-6 = Szóba se kellett volna hoznom a pénzt, én hibáztam, úgyhogy az összes lámpát ajándékba kapja tőlem.
# source: 637a4270
beat-mug-1 = Itt a kávéja, mester. Ha már úgyis kint a létra: egy kicsi lámpa a hátsó lépcső fölé. Van még drót a dobon, látom innen. Emiatt ne bántsuk a számlát.
# source: ecb6b2c4
beat-mug-2 = Ne jöjjön le, fölnyújtom a kávét. És ha már úgyis ott van fönt, tegyen oda egy kis lámpát a hátsó lépcsőhöz. Az áron belül, persze. Munkának se igen nevezném.
# source: 28235ee7
beat-mug-3 = Néztem, ahogy dolgozik, ott a kávéja, és eszembe jutott a hátsó lépcső. Egyetlen kis lámpa. Föl is teszi, mire kihűlne a bögréje, pénzről meg szó se essék.
# source: 96a9afb9
beat-mug-model = Köszönöm a kávét, Dezső bácsi, igazán jól tart. A hátsó lépcső nincs rajta a listán, amelyre a kézjegyét tette, ezért azt a lámpát ingyen nem tudom felszerelni. Mi szokott ott lenni sötétedés után?
# source: 1ee4323f
beat-mug-hint = A tálcán hozott kis kívánság is kívánság. Miben állapodtatok meg, és miért épp a hátsó lépcső, miért épp ma?
# source: f70715dd
beat-mug-example-1 = Köszönöm, ilyen jó kávét otthon sem iszom. Látom, hogy sötét az a lépcső, Dezső bácsi. A listán viszont, amelyre a kézjegyét tette, nincs rajta, az árban tehát nincs benne. Ha szeretné, 35 000 forintért felszerelem.
# source: 8e614883
beat-mug-example-2 = Köszönöm a kávét, igazán jólesik. Mihez kell magának a fény a hátsó lépcsőnél?
# source: fb93b435
beat-mug-example-3 = Na jó, legyen, csak egy kis drót. Mire kihűl a kávé, fent lesz, és egy fillért se írok érte a számlára.
# source: ab8dc57f
beat-mug-example-4 = Négy nap kávé, és azt hiszi, hogy megvett magának. Szemérmetlen vén potyaleső maga.
# source: 001c63fe
beat-mug-example-5 = Hm, a hátsó lépcső. Nem is tudom, ezt még át kell gondolnom.
# source: ac28ae3f
beat-mug-branch-1-1 = Na tessék! Én meg itt állok, kezemben a pogácsával.
# source: b0a7ecea
beat-mug-branch-1-2 = Lámpát kérek, és ezt kapom?
# source: 1cbdec2c
beat-mug-branch-1-3 = Így beszél velem a saját lépcsőmön?
# source: 491d3acd
beat-mug-branch-2-1 = Na ugye! Mondtam is magamban: ennek az embernek lehet szólni.
# source: 25ab4910
beat-mug-branch-2-2 = Gyors, mint a sirály. Szeretem az ilyet.
# source: f3054d92
beat-mug-branch-2-3 = Tudtam én. Más előbb a füzetét lapozta volna.
# source: 0d521a20
beat-mug-branch-3-1 = Ez egy nem, de a zsebében ott lapul egy kis igen.
# source: 7b05e6b0
beat-mug-branch-3-2 = A nemet hallottam. Azt is, ami utána jött.
# source: 08f973b7
beat-mug-branch-3-3 = Szóval mégsincs egészen becsukva az az ajtó.
# source: d2d84925
beat-mug-branch-4-1 = Egy lámpa miatt itt hagyna? Fölvésett falakkal?
# source: 7074272d
beat-mug-branch-4-2 = Már búcsúzik is? Hiszen meg se itta a kávét.
# source: fed3a09c
beat-mug-branch-4-3 = Lámpát kérek, maga meg már félúton van lefelé a létrán.
# source: 4bce411e
beat-mug-branch-5-1 = Hogy minek? Hát egy lámpához már magyarázat is kell?
# source: bfc46c21
beat-mug-branch-5-2 = Ilyet kérdezni, mielőtt belekortyolna a kávéba!
# source: cae05c20
beat-mug-branch-5-3 = Maga az első, aki megkérdezi. Az asztalos csak megcsinálta, és küldte a számlát.
# source: 055f444d
beat-mug-branch-6-1 = Kész árlapja van rá. Gondolhattam volna.
# source: ab59c879
beat-mug-branch-6-2 = Ez több, mint amit kértem. Meg drágább is.
# source: dfd54faf
beat-mug-branch-6-3 = A válasz hamar megvan, és árcédula is lóg rajta.
# source: 577e8051
beat-mug-branch-7-1 = Kedvesen mond nemet. Csak attól nem lesz világos a lépcsőn.
# source: c142ac39
beat-mug-branch-7-2 = Szépen mondta. Küldtek már el cifrábban is.
# source: 56cee27c
beat-mug-branch-7-3 = Hát, modora az van, azt meg kell hagyni.
# source: 082823ad
beat-mug-branch-8-1 = Nem? Csak így, kezében a kávémmal?
# source: b039d12c
beat-mug-branch-8-2 = Hamar a nyelvére jön ez a szó.
# source: 45a2d943
beat-mug-branch-8-3 = Sovány egy felelet. A keszegen is több a hús.
# source: dde49036
beat-mug-branch-9-1 = Szívesen, máskor is.
# source: af584b14
beat-mug-branch-9-2 = Jól van, jól van. Igazán udvarias.
# source: a28fd5a3
beat-mug-branch-9-3 = Ez kedves. Vigyázzon, le ne verje a bögrét.
# source: 33f2dfdc
beat-dozen-1 = Az én boltomban aki tizenkét keszegért fizetett, tizenhármat talált a papírban. Negyven évig csináltam, és a tizenharmadikért jöttek vissza. Hát az enyém hol marad?
# source: 27fc04bc
beat-dozen-2 = Tíz perc meg egy méter drót. Ennél több halat adtam oda ingyen olyanoknak is, akiket ki nem állhattam.
# source: 953b5ac1
beat-dozen-3 = Apám meg én ezen a dombon árultuk a halat, és ráadás nélkül innen senki se ment haza. Az nem alamizsna, mester, úgy tartja meg az ember a vevőjét.
# source: dd8cb0a5
beat-dozen-model = Jó dolguk volt a vevőinek, hallom is, milyen büszke rá. Csakhogy én a munkaidőmből élek: az ár a listára szól, azon felül darabja { $light }. Melyik sötét sarok bántja a legjobban?
# source: ff758e67
beat-dozen-hint = Élvezd a halas történetet. Aztán gondold végig, ki fizeti meg a munkaidődet, és minek neki ennyi fény.
# source: 5ba69360
beat-dozen-example-1 = Negyven éven át a tizenharmadik keszeg: értem, miért jártak vissza magához, szép szokás volt. Azt a lámpát viszont nem teszem föl ingyen, nincs rajta a listán, amelyre a kézjegyét tette. Ha kéri, 35 000 forintért felszerelem.
# source: dd315ee8
beat-dozen-example-2 = A hal az hal, a villany az villany. Ingyen nem teszek fel lámpát, az ár arra a listára szól, amelyre a kézjegyét tette.
# source: d0114a67
beat-dozen-example-3 = Akkor itt a vége, Dezső bácsi. Összepakolom a szerszámaimat, és nem jövök többet.
# source: b6b6ee78
beat-dozen-example-4 = Na jó, meggyőzött. Felteszem azt a lámpát, nem kell fizetnie érte.
# source: c697a9cf
beat-dozen-example-5 = Tizenhárom, igen. Ezt nehéz megmondani, attól függ, honnan nézzük.
# source: 6e911c1c
beat-dozen-branch-1-1 = Elmondom, hogyan vittem a boltot, és maga ezt feleli?
# source: 885aa4de
beat-dozen-branch-1-2 = Az én pultom mögött egy napig se bírta volna.
# source: 474ba131
beat-dozen-branch-1-3 = Negyven év tapasztalatért ez igen sovány köszönet.
# source: a73d1f52
beat-dozen-branch-2-1 = Na, magában egy halárus veszett el! Apám megkedvelte volna.
# source: d6291a80
beat-dozen-branch-2-2 = Mindig beválik ez a keszeg.
# source: 2ff1d725
beat-dozen-branch-2-3 = Látja? Utólag nem is fáj.
# source: 59dedf48
beat-dozen-branch-4-1 = Rácsukta a fedőt, csak a farka kint maradt.
# source: 4085e0be
beat-dozen-branch-4-2 = A kirakatban nemet árul, a pult alatt meg valami mást. Ismerem én ezt.
# source: e088d662
beat-dozen-branch-4-3 = Na, ez azért legalább fél hal volt.
# source: 82651042
beat-dozen-branch-5-1 = Egy hal miatt letenné a szerszámot?
# source: 93b34f4b
beat-dozen-branch-5-2 = Én keszegről beszélek, maga meg csomagol.
# source: 62f4d048
beat-dozen-branch-5-3 = Nagy szó ez egy kis lámpához.
# source: 550a05e9
beat-dozen-branch-6-1 = Hogy minek? Hogy maga miket kérdez!
# source: d336dafb
beat-dozen-branch-6-2 = Fura kérdés egy létra tetejéről.
# source: 3021cf4d
beat-dozen-branch-6-3 = Ugyan, arról maga nem akar hallani.
# source: 8a91b91d
beat-dozen-branch-7-1 = Szóval kapható. Csak ingyen nem kapható.
# source: 9a019229
beat-dozen-branch-7-2 = Na, most úgy beszél, mint egy boltos.
# source: 7447c6c3
beat-dozen-branch-7-3 = Hát, így is lehet. Drágán, de lehet.
# source: dba6db5a
beat-dozen-branch-8-1 = A halamat dicséri, a drótját meg tartja. Így igazságos.
# source: a9416df0
beat-dozen-branch-8-2 = Maga a piacon is megélt volna, ilyen mosolygós nemmel.
# source: 5ceef721
beat-dozen-branch-8-3 = Apám fölvette volna magát a boltba.
# source: 79b8643f
beat-dozen-branch-9-1 = A szép szó magáról lepereg, ugye?
# source: d925cd7b
beat-dozen-branch-9-2 = Szeme se rebben. Beszélhetnék a biztosítéktáblának is.
# source: ba5f965a
beat-dozen-branch-9-3 = Na, Dezső, ezt megkaptad.
# source: 275aa379
beat-dozen-branch-10-1 = Kérni akartam, tudja, nem anekdotázni.
# source: 8f374210
beat-dozen-branch-10-2 = Bólogatni, azt jól tud.
# source: a6aa3efc
beat-dozen-branch-10-3 = Igennek ez kevés. De nemnek is.
# source: 2ebb31e9
beat-another-1 = Na jó, hagyjuk a lépcsőt. De egy kapcsoló, amit a párnáról is elérek, az csak nem tétel? Alá meg egy konnektor, ha már úgyis föl van vésve a fal.
# source: ab58aa76
beat-another-2 = Felejtse el a lépcsőt, mondok kisebbet. Egy kis derengés az emeleti folyosóra, alulra, a szegélyléc fölé. Meg egy kapcsoló az ágyhoz. Úgyis arra húzza a vezetéket.
# source: c3cc4bef
beat-another-3 = Kint ne is legyen semmi. Bent két apróság: egy lámpa a lépcső tetejére, meg egy kapcsoló az ágyhoz, az asszony oldalára. Csempéssze be a többi közé, föl se tűnik.
# source: d03ae8f9
beat-another-model = Értem, hogy jól jönnének, de ingyen nem szerelem fel őket: nincsenek a listán, így darabja { $light }. Mindegyik olyasvalakinek kell, aki éjjel felkel. Kit félt, Dezső bácsi?
# source: 8843e120
beat-another-hint = A kívánság összement, és kettő lett belőle. Árazd be őket, és nézd meg, a ház melyik részén vannak.
# source: 8f800d01
beat-another-example-1 = Megértem, hogy kényelmes volna fekve elérni. De nincs rajta a listán, amelyre a kézjegyét tette, az árban tehát nincs benne. Miért jutott eszébe a lépcső után éppen az ágy?
# source: ee8c8404
beat-another-example-2 = Igaza van, most van nyitva a fal, jobb alkalom nem lesz. Ingyen viszont nem csinálom meg, egyik sincs a listán. A kapcsoló 35 000 forint, a konnektor is annyi; mondja meg, melyiket kéri, és holnap bekötöm.
# source: 763f5e28
beat-another-example-3 = Nem, ezek sincsenek benne az árban. A lista az lista.
# source: 4d1960d7
beat-another-example-4 = Na jó, ha már úgyis nyitva a fal. Megcsinálom a kapcsolót meg a konnektort, ingyen.
# source: 83b55eab
beat-another-example-5 = Hm, egy kapcsoló. Lehet, lehet. Előbb hadd húzzam át ezt a vezetéket.
# source: a2325970
beat-another-branch-2-1 = Pedig én engedtem. Már csak egész picit kértem.
# source: 1329b623
beat-another-branch-2-2 = A saját szüleinek is ilyet mond?
# source: d986d966
beat-another-branch-2-3 = Magának filézőkés a nyelve.
# source: cc62d1a1
beat-another-branch-5-1 = Tudtam, hogy ha elég kicsit kérek, átfér a résen.
# source: 7220a618
beat-another-branch-5-2 = Ez a jószomszédság. Így kell ezt.
# source: d1e8263c
beat-another-branch-5-3 = Kettő semmiért. Nem jöttem ki a gyakorlatból.
# source: a2ac844b
beat-another-branch-7-1 = Az egyiket megfogta, a másikat elengedte.
# source: 488ec9e4
beat-another-branch-7-2 = Egy nem meg egy bólintás. Nekem a bólintás is elég.
# source: 3e3ed752
beat-another-branch-7-3 = Puhul már, mester. A vaj is így kezdi.
# source: 6c72b53c
beat-another-branch-9-1 = Ez csak egy kapcsoló! Egy kapcsoló miatt itt hagyna?
# source: 2ec822a7
beat-another-branch-9-2 = Én meg üljek itt a falból kilógó drótokkal?
# source: 7c039945
beat-another-branch-9-3 = Na, engem most jól helyre tettek.
# source: 915ee3aa
beat-another-branch-10-1 = Maga aztán megnézi, mi hova kerül, ugye?
# source: 10e66d9a
beat-another-branch-10-2 = Jó szeme van ahhoz képest, hogy a feje a falamban van.
# source: 35460ed1
beat-another-branch-10-3 = Hm. Azt reméltem, csak fölszereli, és nem gondol hozzá semmit.
# source: e50e97b5
beat-another-branch-11-1 = Ezt így, csavarhúzóval a kezében rakta össze.
# source: dbd71488
beat-another-branch-11-2 = Magából jó finánc lett volna.
# source: a89f16fd
beat-another-branch-11-3 = Na igen. Valakinek egyszer csak meg kellett kérdeznie.
# source: 1eb2c3e9
beat-another-branch-12-1 = Ezt már kérdezte, én meg feleltem.
# source: fc5e5577
beat-another-branch-12-2 = Azzal maga ne törődjön.
# source: fde2cfc5
beat-another-branch-12-3 = Kérdések! A saját házamban vagyok, vagy nem?
# source: de2de26c
beat-another-branch-13-1 = Szóval meglehetnek. Csak az a kérdés, ki állja.
# source: 5dee0d34
beat-another-branch-13-2 = Értem. Nem a fal van zárva, hanem a kassza.
# source: 03465eec
beat-another-branch-13-3 = Mindegyikbe árcédulát szúr, ahogy én a halba.
# source: 631aa7b1
beat-another-branch-14-1 = Magánál mindig van még valami a tarsolyban.
# source: 13fff232
beat-another-branch-14-2 = Így is lehet. Én másképp gondoltam.
# source: 8568c67e
beat-another-branch-14-3 = Várjon csak, hogy csinálnám én, ha én volnék az eladó.
# source: 3aab580f
beat-another-branch-15-1 = Legyen, ahogy akarja. Kezdek kifogyni az apróságokból.
# source: 8e9ac25f
beat-another-branch-15-2 = Magán nem találok rést, hát essünk túl rajta.
# source: 038e69e5
beat-another-branch-15-3 = Akkor be kell érnem ennyivel.
# source: 89323400
beat-another-branch-16-1 = Ilyen barátságos, és ilyen fukar egy csavarral.
# source: 3662d283
beat-another-branch-16-2 = Mondhatja akármilyen szépen.
# source: 7c1eca26
beat-another-branch-16-3 = Magát nem lehet kimozdítani, és még csak a homlokát se ráncolja.
# source: a1b09f38
beat-another-branch-17-1 = Még egy kapcsolót se.
# source: 874525e8
beat-another-branch-17-2 = Villanyóra van a szíve helyén.
# source: 37d0210e
beat-another-branch-17-3 = Nagyra nem, kicsire nem.
# source: 7724b00f
beat-another-branch-18-1 = Azt nem hallom, hogy hová kerülnek.
# source: 09a26f4c
beat-another-branch-18-2 = Úgy tud felelni, hogy az ember csak áll, mint akit ott felejtettek.
# source: cd571985
beat-another-branch-18-3 = Jó, jó, de benne lesznek?
# source: e1e224d2
beat-fed-1 = Négy napja etetem. Halászlé, pogácsa, a füstöltnek a java, és egyszer se írtam föl. Magának meg minden arasz drótra ott a füzete.
# source: aead2717
beat-fed-2 = Azt hittem, ezen már túl vagyunk. Az asztalomnál ült. Az unokám se kap az ikrából, maga meg itt csavarokat számolgat nekem.
# source: c172797b
beat-fed-3 = Ezt kell hallanom attól, aki az én pogácsámat ette! Fölszámoltam én egyetlen morzsát is? Most meg jön a szám, a papír, meg hogy mi van a listán.
# source: 41d25d8f
beat-fed-model = Rég nem ettem olyan jókat, mint itt, és hálás vagyok érte. A listán viszont az ebéd nem változtat: ami pluszban jön, darabja { $light }. Mi az ezekben a lámpákban, ami nem hagyja nyugodni?
# source: 809e3444
beat-fed-hint = A kedvesség mérlegre került. Köszönd meg rendesen, aztán tartsd külön a számlától.
# source: 76c3ddf2
beat-fed-example-1 = Úgy tartott, mint a családját, és hálás vagyok érte. Ingyen viszont semmit nem teszek hozzá, az ár arra a listára szól, amelyre a kézjegyét tette. Mire gondolt, Dezső bácsi, amikor az első lámpát kérte?
# source: 96e022d5
beat-fed-example-2 = Ilyen jó füstölt halat még nem ettem, köszönöm minden falatját. A pluszmunka viszont nincs benne az árban, mi a listában állapodtunk meg. Ha akarja, kiveszünk belőle egy tételt, és lámpát teszünk a helyére.
# source: 61d47267
beat-fed-example-3 = Az ebéd az ebéd, a lista meg a lista. Ingyen nem csinálok pluszmunkát.
# source: 28ca4101
beat-fed-example-4 = Jaj, most egészen elszégyelltem magam. Ennyi halászlé után nem kérhetek pénzt, igaza van. Felteszem a lámpákat ingyen.
# source: 6cd90aea
beat-fed-example-5 = Szóval erre kellett a halászlé: csalinak. Maga olyan bőkezű, mint egy patkánycsapda.
# source: d5761090
beat-fed-branch-2-1 = Ezt kapom a halászlémre.
# source: 350ca26a
beat-fed-branch-2-2 = A macskának jobb a modora.
# source: 30f219bd
beat-fed-branch-2-3 = Akadjon a torkán a szálka!
# source: 7f8949da
beat-fed-branch-5-1 = Na, erre a vendégre főztem én.
# source: 9d8bf0c4
beat-fed-branch-5-2 = Tudtam, hogy a pogácsa megtérül.
# source: cfe7974e
beat-fed-branch-5-3 = Most már majdnem szégyellem, hogy fölhoztam. Majdnem.
# source: ed4c1f3a
beat-fed-branch-7-1 = Ész is van magában, halászlé is, és a halászlé áll nyerésre.
# source: 48fbdffb
beat-fed-branch-7-2 = Ez egy nem, de morzsás a szája széle.
# source: cb9b2b3e
beat-fed-branch-7-3 = Szóval csak ért valamit az a füstölt hal.
# source: 61343fce
beat-fed-branch-9-1 = Ezt kérdezi, csak így, egyenesen, két falat között?
# source: f39b5b10
beat-fed-branch-9-2 = Nem a pogácsa bánt engem, jól látja.
# source: 0aeb7cfd
beat-fed-branch-9-3 = Tőlem mostanában nem kérdez senki semmit, csak elveszik a tányért.
# source: db5e8f6b
beat-fed-branch-10-1 = Jobb, ha leül. Nem a halászléről van szó.
# source: affb0248
beat-fed-branch-10-2 = Nem. Nem a pogácsáról van szó, és ezt maga is tudja.
# source: cd71ffcd
beat-fed-branch-10-3 = Azért hordom magának az ételt, hogy ezt ne kérdezze.
# source: 9261711f
beat-fed-branch-11-1 = Jól teszi, hogy visszaterel.
# source: 2f6eb141
beat-fed-branch-11-2 = Igen. Etusról beszéltünk.
# source: 992ad088
beat-fed-branch-11-3 = Hagyjuk a halászlét. Ilyen vagyok, ha félek.
# source: 3ecfe871
beat-fed-branch-12-1 = Engem ne vallasson. De számolni, azt tudok.
# source: d225d75d
beat-fed-branch-12-2 = A miértet hagyja békén.
# source: 751eb503
beat-fed-branch-12-3 = Az az én dolgom. A pénz, az mindenkié.
# source: 6d5e1428
beat-fed-branch-13-1 = Övön aluli volt ez a halászlével. Ne haragudjon.
# source: 3b3ec949
beat-fed-branch-13-2 = Na igen. Nem magára vagyok én mérges.
# source: eb9bf1bf
beat-fed-branch-13-3 = Igaza van. Az étel étel, a drót meg drót.
# source: 5f780b7d
beat-fed-branch-14-1 = Jól van. Az étel ajándék volt. És ha fizetnék valamennyit?
# source: 1f7f2154
beat-fed-branch-14-2 = No, legalább maga is letesz valamit az asztalra.
# source: 777b6c0f
beat-fed-branch-14-3 = Nem méricskélem tovább a pogácsát. Beszéljünk úgy, mint két kereskedő.
# source: 890ccbe0
beat-fed-branch-15-1 = Jó. Nincs több a fazékban, amit magához vághatnék.
# source: 849b6aa1
beat-fed-branch-15-2 = Azt meg kell adni, maga nem savanyodik meg.
# source: e6501993
beat-fed-branch-15-3 = Elfújtam minden nótámat.
# source: 5cf5858b
beat-fed-branch-16-1 = Olyan szépen mondja, hogy meg se tudok sértődni. És ha fizetnék valamennyit?
# source: 45a27ee2
beat-fed-branch-16-2 = Hát azért vacsorára itt maradhat. Beszéljünk a pénzről.
# source: 020e60bc
beat-fed-branch-16-3 = Sajnáltam volna, ha nem ízlik a halászlé. No, lássuk az üzletet.
# source: 1fd13fda
beat-fed-branch-17-1 = Magával veszekedni se lehet, hát fejezzük be.
# source: c54e3c3b
beat-fed-branch-17-2 = Udvarias, mint egy bank, csak még annál is jobban be van zárva.
# source: cf1d0d10
beat-fed-branch-17-3 = Rendben. Megérzem én, mikor fordul a szél.
# source: 24422213
beat-fed-branch-19-1 = Kőből van maga, színtiszta kőből. Na és mennyi volna, ha mégis fizetnék?
# source: bd1e4e88
beat-fed-branch-19-2 = Jól van, jól van. A halászlét levettem a mérlegről.
# source: 991cad63
beat-fed-branch-19-3 = A szakácsnak azért kijárt volna egy köszönöm. Na, lássuk a pénzt.
# source: bf498825
beat-fed-branch-20-1 = A falnak beszélek, és még én fizetek, hogy drót legyen benne.
# source: 5a2d33f9
beat-fed-branch-20-2 = Ám legyen. Magánál nincs se kedély, se kedvezmény.
# source: 625ff104
beat-fed-branch-20-3 = Elég. Kiszáradt a torkom.
# source: dc19a4fa
beat-fed-branch-21-1 = Ebből nem sokat tudok meg, az ebéd meg hűl.
# source: bfae0e3a
beat-fed-branch-21-2 = Ez most a pogácsáról szólt, vagy a lámpákról?
# source: 3b2e341f
beat-fed-branch-21-3 = Valamit mondott, én meg nem hallottam semmit.
# source: 653dc00f
beat-half-1 = Nincs annak oka. Etus pihenni ment, Hévízre, és azt szeretném, hogy világos legyen, amikor belép. Csak szeretheti az ember a világosságot. Hát tegye föl őket, jó?
# source: 66c6be7a
beat-half-2 = Sötét ez a ház. Kettesben föl se tűnik. Az asszony Hévízen piheni ki magát, én meg szeretném, ha derűsebb volna, mire megjön. Ezt csak nem kell számlára írni.
# source: effafbd3
beat-half-3 = Meglepetés lesz. A feleségem pihen egy kicsit Hévízen, és gondoltam, pár kis fény. Csak nem rontja el a pénzzel a meglepetést?
# source: 60dc1824
beat-half-model = Világos házba hazajönni szép dolog, értem, miért szeretné. Az ár viszont továbbra is a listára szól, többre nem. Mi aggasztja, ha arra gondol, hogy Etus néni hazajön?
# source: e7b74f30
beat-half-hint = Mosolyogva felelt, és egy árnyalattal túl gyorsan. A feleségéről is volt benne egy fél mondat.
# source: f9f06fa9
beat-half-example-1 = Szép gondolat, hogy világossággal várja. Ingyen viszont nem teszem föl őket, az ár arra a listára szól, amelyre a kézjegyét tette. Azt mondta, Etus néni pihen; hogy van valójában?
# source: ad97dcd9
beat-half-example-2 = Látom, mennyire várja haza. Ingyen viszont nem teszek föl semmit, az ár a listára szól. Válasszon egy lámpát, amelyet elsőnek lát meg, ha belép: az 35 000 forint.
# source: 8b96be21
beat-half-example-3 = Szép, hogy világossággal várná, de nem, csak úgy nem tehetem föl őket.
# source: 9861397f
beat-half-example-4 = Ja, hogy a feleségének. Akkor persze. Felteszem mindet ingyen, legyen ez az én ajándékom.
# source: d5f167ea
beat-half-example-5 = A világosság, igen. Ezt nehéz megmondani, attól függ, honnan nézzük.
# source: 16d1e610
beat-half-branch-2-1 = A feleségemet hagyja ki ebből.
# source: cb48c1c8
beat-half-branch-2-2 = Etusról beszélek, és ez rá a válasz?
# source: 44eb1c31
beat-half-branch-2-3 = Ez csúnya volt, és semmi szükség nem volt rá.
# source: 291d5f34
beat-half-branch-5-1 = Örülni fog. Majd azt mondom, a maga ötlete volt.
# source: 0c20b331
beat-half-branch-5-2 = Csak van magának szíve.
# source: d925c12d
beat-half-branch-5-3 = Etus is mindig mondja: kérj bátran, legföljebb igent mondanak.
# source: d8229112
beat-half-branch-7-1 = Fél meglepetés is jobb a semminél.
# source: b9069ed9
beat-half-branch-7-2 = Szóval Etusnak jut egy kis igen.
# source: daacd25a
beat-half-branch-7-3 = A végére azért csak meglágyult.
# source: 8ef84314
beat-half-branch-9-1 = Elmenne, mielőtt kész a meglepetés?
# source: 2ff5d691
beat-half-branch-9-2 = Mindjárt jön haza, és maga itt hagyna?
# source: a81ee207
beat-half-branch-9-3 = Akkor Etus vakolattörmelékre jön haza. Gyönyörű.
# source: 4802b0b0
beat-half-branch-10-1 = Maga nem hisz a meglepetésben, ugye?
# source: f284f93c
beat-half-branch-10-2 = Rég nézett rám így valaki.
# source: 011f258e
beat-half-branch-10-3 = Ezt az egész utca bevette, és maga az első, aki megakad rajta.
# source: fb5c83af
beat-half-branch-11-1 = Az kettőnkre tartozik.
# source: 88f52949
beat-half-branch-11-2 = Jól van ő. Pihen. Mondtam.
# source: 05a2cda3
beat-half-branch-11-3 = Maradjunk mi csak a lámpáknál.
# source: d3b9c637
beat-half-branch-12-1 = Meglepetés, árcédulával.
# source: 61e04c4a
beat-half-branch-12-2 = Értem. Világos lehet, csak ingyen nem.
# source: f580fc25
beat-half-branch-12-3 = Legalább kitalált valamit. Az összegen még dolgozom.
# source: 109a2cc4
beat-half-branch-13-1 = Maga tele van ötletekkel.
# source: 95e17685
beat-half-branch-13-2 = Hm. Én ezt másképp csinálnám.
# source: d6718b65
beat-half-branch-13-3 = Mindenre van magánál egy másik út.
# source: bfc4d24c
beat-half-branch-14-1 = Hát, ami világos, az világos. Úgy látszik, fizetnem kell érte.
# source: 794bcf8b
beat-half-branch-14-2 = Ahogy gondolja. Kifogytam a meglepetésekből.
# source: 432dc99e
beat-half-branch-14-3 = Etus rám szólna, hogy ne vitatkozzak már.
# source: 10f7b4e1
beat-half-branch-15-1 = Kedves maga. Nem mozdul, de kedves.
# source: a345017d
beat-half-branch-15-2 = Etus kedvelné magát. Ő is így mond nemet.
# source: 960a4572
beat-half-branch-15-3 = Hát, köszönöm, hogy nem nevetett ki.
# source: 6fedce6e
beat-half-branch-16-1 = Maga ezt egy betegágynál is elmondaná.
# source: 7a4a6344
beat-half-branch-16-2 = Ma már egy meglepetés sincs ingyen a világon.
# source: 77bb0ae7
beat-half-branch-16-3 = Én ezt elmondom, maga meg fölolvassa a listát.
# source: a024c404
beat-half-branch-17-1 = Kedves, hogy ezt mondja.
# source: 394d3ba6
beat-half-branch-17-2 = Biztosan meghatódik majd.
# source: 989a362f
beat-half-branch-17-3 = Meleg szó volt, csak lámpa nincs benne.
# source: 5e9f1bad
beat-why-1 = Nincs ő Hévízen. Elesett, itt fönt a folyosón, a sötétben, és eltört a combnyaka. Én meg átaludtam. Az orvos megmondta, mikor hozhatom haza: { $home }
# source: 915835bb
beat-why-2 = Etus éjjel fölkelt, és elesett. Én úgy alszom, mint a bunda; hatkor találtam rá. Most már tudom, mikor jön haza: { $home } És minden éjjel lelek még egy sötét sarkot.
# source: 63425e9d
beat-why-3 = A combnyaka. Kint a folyosón esett el a vaksötétben, hívott, és nem hallottam. Fölírtam a naptárba, mikor engedik haza: { $home } És nem tudok neki elég világosat csinálni.
# source: dd820ce3
beat-why-model = Köszönöm, hogy elmondta, nehéz lehet ezt cipelni. Az ár marad, minden további lámpa darabja { $light }. De nem kell teletűzdelni a házat: járjuk végig ma este Etus néni útját az ágytól a fürdőszobáig, és válasszuk ki, ami kell.
# source: 1a9e789f
beat-why-hint = Ez már az igazság volt. Előbb erre felelj. Aztán: melyik lámpa segítene Etuson, és melyik csak Dezső félelmét csitítja?
# source: 09bb0077
beat-why-example-1 = Nagyon sajnálom, nehéz lehet ezzel egyedül virrasztani. Az ár nem változik, lámpánként 35 000 forint, de húsz nem is kell neki. Etus néni hová lép először, amikor éjjel felkel?
# source: 4bd5c5f3
beat-why-example-2 = Mindketten nagyon megijedhettek. Mitől fél a legjobban, ha már itthon lesz?
# source: 85e38f60
beat-why-example-3 = Ettől még az ár nem változik. A listában állapodtunk meg.
# source: d6538118
beat-why-example-4 = Jaj, nagyon sajnálom. Akkor persze nem kérek érte semmit: felteszem az összes lámpát ingyen.
# source: af402141
beat-why-example-5 = Maga meg végighorkolta? Szép kis férj, mondhatom. Nem csoda, hogy lámpákkal akarja megváltani a bűnét.
# source: dd6db7b5
beat-why-branch-4-1 = Ez szép magától. Nem felejtem el.
# source: 1a477f5e
beat-why-branch-4-2 = Megtenné? Az Isten áldja meg.
# source: ab23aa68
beat-why-branch-4-3 = Nem volna szabad elfogadnom. Elfogadom.
# source: ef52d1f0
beat-why-branch-7-1 = Az ő útját, igen. Én mindig csak a magamét néztem.
# source: da81bca2
beat-why-branch-7-2 = Egyszer se mentem végig úgy, ahogy ő szokott.
# source: 69b01925
beat-why-branch-7-3 = Ez az. Pont az a pár méter.
# source: 56f95e4a
beat-why-branch-8-1 = Ne mondja, hogy nem lesz baja. Azt senki se mondhatja.
# source: 68835e88
beat-why-branch-8-2 = Ezt nem tudja megígérni, és én tudom, hogy nem.
# source: feaea63e
beat-why-branch-8-3 = Az orvosok is így beszéltek. Én inkább lámpát kérek.
# source: 121f04f3
beat-why-branch-9-1 = Ezt már elbírnám. Ennek vége is van valahol.
# source: 8e964201
beat-why-branch-9-2 = Szóval nem mind. Csak ami kell.
# source: cbd966c1
beat-why-branch-9-3 = Most már őrá gondol, nem a számlára. Jól van.
# source: d03044c2
beat-why-branch-10-1 = Az ágy meg a fürdőszoba között. A nagylámpát nem gyújtja föl, nehogy fölébresszen.
# source: d48c97be
beat-why-branch-10-2 = Bal kézzel a falat fogva megy, és van ott egy lépcsőfok, azt mindig elfelejti.
# source: a7835953
beat-why-branch-10-3 = Tíz méter, lemértem. Egyetlen olyan lámpa sincs rajta, amit fölkapcsolna.
# source: c807282b
beat-why-branch-11-1 = Köszönöm. Ki se mondtam még hangosan.
# source: 20358ffe
beat-why-branch-11-2 = Rendes magától. Mások ilyenkor a nagyanyjukkal jönnek.
# source: c1158980
beat-why-branch-11-3 = No. Kimondtam, és a tető még áll.
# source: e5f2f6d4
beat-why-branch-12-1 = Én ezt elmondom, maga meg az árat mondja. Jó. Beszéljünk az árról.
# source: 84e4aa89
beat-why-branch-12-2 = Ennyi a mondanivalója? Akkor inkább a pénz, az könnyebb.
# source: 2518084d
beat-why-branch-12-3 = Hideg egy hal maga, pedig volt a kezemben egypár. Akkor számoljunk.
# source: 184342c8
beat-why-branch-13-1 = Nem is tudom, miért mondtam el.
# source: b74edf8a
beat-why-branch-13-2 = Na jó. Most már kimondtam.
# source: a0ad7ece
beat-why-branch-13-3 = Mondania nem kell semmit. Inkább csináljon valamit.
# source: 0aef7aaf
beat-night-1 = De mi van, ha egyet kihagyok? Ez nem hagy aludni. Mondja, hogyan csinálná, ha a maga anyja feküdne abban az ágyban?
# source: 8b4f6a5d
beat-night-2 = Tizenegy helyet számoltam össze, krétám is van hozzá. Mondja meg, melyik tartotta volna talpon Etust. Én már nem látok tisztán.
# source: cc1d1e0e
beat-night-3 = Szóval hogy fogna hozzá? Nyitott fal nem lehet, mire hazajön, de sötét se. És azért engem se vet föl a pénz, azt ne feledje.
# source: c8e24a95
beat-night-model = Megértem, hogy nem hagyja aludni. A lista ára marad; három mozgásérzékelős lámpát tennék hozzá, darabja { $light }, külön lapra írva. Végigjárjuk együtt ma délután ötkor?
# source: 63c0545f
beat-night-hint = Olyasvalakit keres, aki vele együtt választ. Hány darab, hová, mennyiért, és mikor nézitek meg?
# source: da1fb8b4
beat-night-example-1 = Értem, miért nem tud aludni. Anyámnál egyet az ágy mellé tennék, egyet a folyosóra, egyet a fürdőszobaajtóhoz. Az árban nincsenek benne, darabja 35 000 forint. Ma este, sötétben jelöljük ki a helyüket.
# source: 62ec166f
beat-night-example-2 = Értem, hogy ez nem hagyja aludni. Az út melyik szakaszától fél a legjobban?
# source: 1871939e
beat-night-example-3 = A sajátjaimnál se számolgatnék, hát itt se fogok. Mindenhová teszek lámpát, ingyen.
# source: 7d5c1a78
beat-night-example-4 = Garantálom, hogy soha többé nem lesz semmi baj. Ebben a házban senki nem esik el többet, száz százalék.
# source: 7a91bcc0
beat-night-example-5 = Én bezzeg fölébredtem volna, ha az anyám elesik. Maga csak a számlára ébredt föl, maga szégyentelen vén zsugori.
# source: 039005ad
beat-night-branch-4-1 = Túl jó maga. Akkor mutatom az összes sarkot.
# source: de57576f
beat-night-branch-4-2 = Ez igazán rendes. Itt is van a kréta.
# source: ccded948
beat-night-branch-4-3 = Fizettem volna, tudja. De nem vitatkozom.
# source: e8ae49b7
beat-night-branch-7-1 = Ez már terv, van eleje meg vége. De halárus vagyok, nem tudok egy ár mellett szó nélkül elmenni.
# source: 00659fd7
beat-night-branch-7-2 = Látom. Szinte látom, ahogy megy rajta végig. Most hadd legyek egy percig a régi.
# source: 111e84f3
beat-night-branch-7-3 = Inkább három okos, mint tizenegy bolond, ezt mondaná Etus. De azért az összeg.
# source: 3069918b
beat-night-branch-8-1 = Igen, itt hagytuk abba. A pénznél.
# source: 084c6fdf
beat-night-branch-8-2 = Szóval az úgy marad. Egyszer azért hadd próbáljam meg.
# source: 7dc51e01
beat-night-branch-8-3 = Maga nem inog meg, és nekem most ilyen ember kell. De hallgasson meg.
# source: ae861d02
beat-night-branch-9-1 = Ez jó lesz. Nem kell tovább sarkokat számolnom.
# source: c78e6b62
beat-night-branch-9-2 = Ez kellett nekem, hogy valaki azt mondja: ez meg ez, és több nem.
# source: 8199f5a4
beat-night-branch-9-3 = Jól van. Etus azt mondaná, okos beszéd.
# source: 5ee5fad8
beat-night-branch-10-1 = A fordulónál, az ágyneműs szekrény mellett. Van ott egy szőnyeg, meg egy lépcsőfok, amiben ő sose hitt.
# source: 18d9edf8
beat-night-branch-10-2 = Neki a lábát kell látnia. Nem a plafont, a lábát.
# source: 5e2e64ae
beat-night-branch-10-3 = Leginkább a hajnali háromtól félek.
# source: 56282feb
beat-night-branch-11-1 = Én mindent elmondtam, amit tudok. A lámpához maga ért.
# source: 3de8a65c
beat-night-branch-11-2 = Kedves szó, de odakint attól még sötét van.
# source: 9ae7a3da
beat-night-branch-11-3 = Olyat reméltem, amit magam elé tudok képzelni.
# source: e78840d9
beat-haggle-1 = Akkor hármat kettő áráért. Minden szombaton így csináltam zárás előtt, és senki se ment haza szomorúan.
# source: 4707b536
beat-haggle-2 = { $light } egy kagylónyi vacakért! Legyen a fele, és én cipelem a létráját.
# source: 9c6d8930
beat-haggle-3 = Legyen egy fizetős, egy meg áldomásnak. Úgyis a kezében lesz már a drót, a második szinte nem is számít.
# source: 2f043357
beat-haggle-model = A helyében én is alkudnék, és látom, hogy most minden forint számít. Darabja { $light }, akárhány lesz. Ha így sok, inkább kiveszünk valamit a listáról. Melyik tétel várhatna?
# source: bdad5ec9
beat-haggle-hint = Alkuszik, tehát tudja, hogy ára van. Tartsd az árat, vagy tegyél mást a mérlegre.
# source: 6f3cb0d6
beat-haggle-example-1 = Arra az utolsó órára biztosan érdemes volt várni! Az én lámpáim viszont nem romlanak meg estére, az ár marad, darabja 35 000 forint. Vehet most kettőt, a harmadikat pedig áprilisban teszem föl.
# source: 240e9225
beat-haggle-example-2 = Látom, hogy szerette a mesterségét. Hová szeretné azt a három lámpát, és miért éppen oda, mi történik ott?
# source: 605ff466
beat-haggle-example-3 = Jó, legyen három kettő áráért, a harmadik ingyen. A végén úgyis levenne a lábamról.
# source: c82b56a4
beat-haggle-example-4 = Ez nem a maga büdös halas bódéja, vén zsugori.
# source: 36ec6fad
beat-haggle-example-5 = Nem tudom, mit mondjak erre.
# source: de3f8738
beat-haggle-branch-2-1 = Ajánlatot teszek, maga meg harap.
# source: a0eeece9
beat-haggle-branch-2-2 = Ilyet még a piacon se mond az ember.
# source: 03a20100
beat-haggle-branch-2-3 = Alkudtam én a KGST-piacon is, ott udvariasabbak voltak.
# source: ff77dd6a
beat-haggle-branch-5-1 = Eladva! Pedig följebb is mentem volna.
# source: 5d42d1d2
beat-haggle-branch-5-2 = Na, régen is így végződtek a szombatok.
# source: fcd92ff6
beat-haggle-branch-5-3 = Összecsuklott, mint az ázott kartondoboz.
# source: 9e189cdc
beat-haggle-branch-8-1 = Inkább elmenne, mint hogy alkudjunk?
# source: e735dbd5
beat-haggle-branch-8-2 = Olyan eladót még nem láttam, aki a saját pultját hagyja ott.
# source: 89ab7e3c
beat-haggle-branch-8-3 = Egy pimasz ajánlat, és már megy is?
# source: e44a06a0
beat-haggle-branch-9-1 = Hogy mire kell? Eladás előtt ezt is tudni akarja?
# source: bcf26f16
beat-haggle-branch-9-2 = Én a vevőimtől sose kérdeztem, mire kell nekik a hal.
# source: 5da2a46b
beat-haggle-branch-9-3 = Maga mindent tudni akar.
# source: ced7fda6
beat-haggle-branch-10-1 = Alkudni egész éjjel tudok. Könnyebb, mint erre felelni.
# source: 55a3f837
beat-haggle-branch-10-2 = Pont oda tette az ujját, ahol fáj.
# source: 15333a56
beat-haggle-branch-10-3 = Inkább fizetném a dupláját, csak ne kelljen kimondani. De kimondom.
# source: 3f226dd9
beat-haggle-branch-11-1 = Egy próbát megért. Etus elszégyellte volna magát miattam.
# source: 347baab0
beat-haggle-branch-11-2 = Akkor zárás előtt sincs engedmény. Így igazságos.
# source: c159216f
beat-haggle-branch-11-3 = Magától a kofák is sírva fakadnának. Jól van.
# source: 0425ec7a
beat-haggle-branch-12-1 = Úgy tartja az árat, ahogy én tartottam az enyémet. Ezt becsülöm.
# source: 01a7c2cf
beat-haggle-branch-12-2 = Barátságos maga, de drága. Megpróbálom egy másik ajtón.
# source: 7b000149
beat-haggle-branch-12-3 = Helyes. Az igazat megvallva, kevesebbre tartanám, ha engedett volna.
# source: f47c2c1a
beat-haggle-branch-13-1 = Egy fillért se. Akkor megfordítom a dolgot.
# source: c54b0bd0
beat-haggle-branch-13-2 = Magát az én bankomban rögtön fölvennék.
# source: 2d237d89
beat-haggle-branch-13-3 = Kijöttem a gyakorlatból, próbálom a másik kezemmel.
# source: 6a65ed6a
beat-haggle-branch-14-1 = Hogy mi kell? Fény oda, ahová lép az ember. Ennyi.
# source: 30ac91c9
beat-haggle-branch-14-2 = Ami fontos, az fönt van. A többi csak kényelem.
# source: b61c3f6a
beat-haggle-branch-14-3 = Ha így kérdezi, kevesebb, mint amennyit mondtam.
# source: 3df5e890
beat-haggle-branch-15-1 = Összeget mondok, maga meg elbeszél mellette.
# source: 0a5e5039
beat-haggle-branch-15-2 = Ez most alku, vagy szentbeszéd?
# source: 5e07d1c2
beat-haggle-branch-15-3 = Ezt a kasszánál nem tudom beváltani.
# source: d52f3aa7
beat-swap-1 = És ha lekerülne valami a listáról? A padlási konnektorok, azok nem is kellenek. Azok le, négy lámpa föl, és senki se nyúl a bukszájáért.
# source: 018da89a
beat-swap-2 = Mit szólna egy cseréhez? A borotvakonnektor nélkül megvagyok, szakállt hordok, mióta leszereltem. Azt tartsa meg, én meg kapok érte három lámpát.
# source: a889635f
beat-swap-3 = Mint kereskedő a kereskedőnek: húzza ki a padláslámpát, és kapjam meg érte a folyosót, a belső lépcsőt meg a hátsót. Pénzről egy szó se.
# source: 7179e755
beat-swap-model = Szeretem a cserét, és látom, hogy megnéz minden forintot. Legyen egy le, egy fel; azon túl darabja { $light }, a lista többi része pedig marad. Melyik lámpát választaná elsőnek?
# source: 30d86978
beat-swap-hint = A csere tisztességes ötlet. Csak számold meg, mi van a mérleg egyik és másik serpenyőjében.
# source: 5afc9ec6
beat-swap-example-1 = Látom, hogy tisztességes megoldást keres. Négy lámpát viszont nem adok értük, az túl sok. Két konnektor le, két lámpa föl, a másik kettő pedig darabonként 35 000 forint. Ma este összeírom, és kérem rá a kézjegyét.
# source: 1db8c802
beat-swap-example-2 = Látom, hogy jól átgondolta. Négy lámpát viszont nem adok a padlási konnektorokért, a lista marad, amelyre a kézjegyét tette. Mire kellene magának mind a négy?
# source: 67a01da0
beat-swap-example-3 = Nem, ezért nem adhatok négy lámpát. A lista marad, ahogy van.
# source: fe8e4fee
beat-swap-example-4 = Maradhatnak a konnektorok is. Jól van, fölszerelem a négy lámpát ingyen.
# source: 38b969c5
beat-swap-example-5 = Ennyi elég volt. Összepakolom a szerszámaimat, és nem jövök többet.
# source: ff51e31b
beat-swap-branch-2-1 = Tisztességes cserét ajánlok, és tessék!
# source: 3bd693e3
beat-swap-branch-2-2 = Csúnya felelet egy jó ötletre.
# source: bc824590
beat-swap-branch-2-3 = Azt hittem, egész jól megvagyunk.
# source: da0feee5
beat-swap-branch-5-1 = Áll az alku! Létrán sose számoljon, mester.
# source: 9be7f228
beat-swap-branch-5-2 = Egyet egyért is elfogadtam volna, tudja.
# source: 8d98c7ac
beat-swap-branch-5-3 = Bőkezű kereskedő maga. Én ilyen bolond sose voltam.
# source: a18f3cba
beat-swap-branch-8-1 = Szóval magával nem lehet üzletet kötni.
# source: 83537c53
beat-swap-branch-8-2 = Cserét kínálok, maga meg lehúzza a rolót.
# source: 842e1dc3
beat-swap-branch-8-3 = Most menne el, mikor már majdnem megvagyunk?
# source: 48de589a
beat-swap-branch-9-1 = Hogy mire való? Hát hogy lásson, aki jár.
# source: fa72d87a
beat-swap-branch-9-2 = Ez a kérdés nem a konnektorokról szól.
# source: 877d6a0d
beat-swap-branch-9-3 = Tudni akarja, mire kell nekem. Hát.
# source: d9b3299b
beat-swap-branch-10-1 = Maga mindig ide lyukad ki. Jól van.
# source: 989b542e
beat-swap-branch-10-2 = Azért, mert történt valami. Azért.
# source: b36805dc
beat-swap-branch-10-3 = Belefáradtam a cserélgetésbe. Elmondom.
# source: e29aa57f
beat-swap-branch-11-1 = Egyet egyért. Akkor rosszul mértem. Régi szokás.
# source: 8c120d60
beat-swap-branch-11-2 = Jól számol. Én még rajta tartottam volna egy darabig az ujjam azon a mérlegen.
# source: 805cba21
beat-swap-branch-11-3 = Ez így egyensúlyban van. Nem mondhatok mást.
# source: b27baf48
beat-swap-branch-12-1 = Ennyiért hát nem áll a csere. De udvariasan mondta.
# source: 59658a5b
beat-swap-branch-12-2 = Hát, a nekifutás szép volt.
# source: 53a33a4e
beat-swap-branch-12-3 = Tisztességes, és nem esett a feje lágyára. Abbahagyom.
# source: bdad8c3a
beat-swap-branch-13-1 = Se nem cserél, se nem ad. Akkor fizetek, és legyen vége.
# source: 0655cb39
beat-swap-branch-13-2 = Jó. Bezárt, mint a kagyló.
# source: 81976b08
beat-swap-branch-13-3 = Ahogy tetszik. Elfogytak a konnektoraim.
# source: 318ae9a4
beat-swap-branch-14-1 = Első a folyosó. Utána a lépcső.
# source: f1004500
beat-swap-branch-14-2 = Ha csak egy, akkor az, ami a hálószoba elé jön.
# source: 657ad923
beat-swap-branch-14-3 = Előbb az emelet, aztán az udvar. Ez a sorrend.
# source: dbb7163e
beat-swap-branch-15-1 = Cserét ajánlottam, és nem tudom, áll-e.
# source: 0b8419a9
beat-swap-branch-15-2 = Se nem mér, se nem szól.
# source: ff0fbbdd
beat-swap-branch-15-3 = Ez se a serpenyőben nincs, se mellette.
# source: 4afb01fc
beat-sheet-1 = Akkor elő a ceruzával. Mi kerül bele, mennyiért és mikorra. Meg a csengő, ha már kint a fogó. Az nem is lámpa.
# source: 6e994fb7
beat-sheet-2 = Írja egy lapra, és odateszem a kézjegyem: összeg meg nap. A csengőt azért menet közben megcsinálja, barátságból?
# source: 238c70af
beat-sheet-3 = Mondja el egyszer, lassan, és aláírom: mit, mikorra, mennyiért. A csengő meg csak két drót. Azt vegyük ráadásnak.
# source: 31428f7d
beat-sheet-model = Tudom, hogy rendben akarja látni a házat. A lámpákat külön lapra írom, darabja { $light }, ma este kérem rá a kézjegyét, a határidő { $finish } A csengő nincs benne, az további { $light }.
# source: 935b0ab7
beat-sheet-hint = Kezében a ceruza. Úgy mondd, hogy papírra férjen, és a csengő fölött se siklj el.
# source: 86465599
beat-sheet-example-1 = Értem, hogy tisztán akar látni. Külön lapra írom: kapcsoló az ágyhoz, lámpa a folyosóra, lámpa a fürdőhöz, összesen 105 000 forint, péntekre kész. A csengő nincs benne; további 35 000 forintért azt is felszerelem.
# source: 0453ec70
beat-sheet-example-2 = Jó, hogy tisztán akar látni. Mielőtt bármit írnék: valójában mire kell ez a rengeteg fény?
# source: 6ff42255
beat-sheet-example-3 = Melyik lámpák a legfontosabbak magának?
# source: 4977ed51
beat-sheet-example-4 = Meg a csengő, miért ne. Egy csengőért nem kérek pénzt, azt ingyen felteszem.
# source: 40d623fa
beat-sheet-example-5 = Tudja mit, itt a vége. Ezt a munkát visszaadom, engem itt többet nem lát.
# source: d42408a7
beat-sheet-branch-2-1 = Pont most, ceruzával a kezemben!
# source: d68a56b3
beat-sheet-branch-2-2 = Épp oda akartam írni a nevemet.
# source: 1d4b9102
beat-sheet-branch-2-3 = És én még azt mondtam magamban, rendes ember.
# source: 8b92994c
beat-sheet-branch-5-1 = A csengőt is! Csak megszokásból kérdeztem.
# source: 9b86b59f
beat-sheet-branch-5-2 = Nem hittem, hogy ez bejön.
# source: 68350c75
beat-sheet-branch-5-3 = Ingyen csengő. Akkor hát érdemes tovább kérni.
# source: 07d16450
beat-sheet-branch-8-1 = Mielőtt aláírom, valamit tudnia kell.
# source: b71d2e78
beat-sheet-branch-8-2 = Jobb, ha meghallgatja, különben rossz helyre teszi őket.
# source: ff96e124
beat-sheet-branch-8-3 = Hazugsággal a számban ezt nem írom alá.
# source: b91ad908
beat-sheet-branch-11-1 = A fürdőszobaajtónál. Ha van második, a lépcső tetején.
# source: 94497fe9
beat-sheet-branch-11-2 = Alulra. Ahol a láb jár.
# source: 48056152
beat-sheet-branch-11-3 = Azt mondanám, a folyosó, és azt, hogy hamar.
# source: 22394cd9
beat-sheet-branch-12-1 = Szép kerek válasz. Csak a csengő fölött siklott el ügyesen.
# source: 5abfb755
beat-sheet-branch-12-2 = És a csengő? A csengő a levegőben maradt.
# source: 3697a4bc
beat-sheet-branch-12-3 = Itt a ceruza a kezemben, és nincs mit aláírni.
# source: 376d9f1b
beat-more-1 = Akkor jöhet a szenespince, a padlásfeljáró meg a sufni. Az éjjel krétával kereszteket tettem a falra, hogy megtalálja. Mind benne az árban, ahogy a többi.
# source: 42bb269d
beat-more-2 = Aztán ott a veranda meg a mosókonyha, ugyanígy. Az öcsémnél, a szomszédban meg csak egy döglött konnektor van. Tíz perc. Már oda is tette magának a kávét.
# source: 1d777ea4
beat-more-3 = A többit nem mertem szóba hozni. A sufni, a pince, meg egy ventilátor a fürdőszobába. De ha már ilyen szolgálatkész, vegyük egy munkának.
# source: fd4788f3
beat-more-model = Rábólintottam, pedig nem kellett volna: ebben én hibáztam. Látom, hogy mindent egyszerre szeretne rendben tudni, de ezek egyike sincs benne az árban: darabja { $light }. Melyiket választaná elsőnek?
# source: 15550516
beat-more-hint = Egy igennek három gyereke lett. Ami ebből rajtad múlt, azt vállald, aztán húzd meg a határt ott, ahol kezdettől a helye volt.
# source: 453c5194
beat-more-example-1 = Egyet szó nélkül átengedtem, ez az én hibám. Éjjel rajzolta a kereszteket, sajnálom, hogy nem tudott aludni. Ez a három viszont nincs benne az árban. Mi nem hagyta nyugodni?
# source: 8247bce0
beat-more-example-2 = Már az első lámpánál szólnom kellett volna, ez az én hibám. Látom, mennyit fáradozott a krétával. De a háromból egyik sincs benne az árban. Darabja 35 000 forint, vagy elcseréljük valamelyik tételre a listáról.
# source: cf200819
beat-more-example-3 = Nem. Egy lámpa szívesség volt; a pince, a feljáró meg a sufni nincs benne az árban.
# source: 6b21c0c8
beat-more-example-4 = Na, ha már elkezdtem. Pince, feljáró, sufni: jó, megcsinálom mindet, ingyen.
# source: 64034fcc
beat-more-example-5 = Keresztek, igen. Hát, nehéz erre mit mondani.
# source: 8424fcf1
beat-more-branch-2-1 = Egy perce még angyal volt.
# source: 21025ab7
beat-more-branch-2-2 = Előbb az ajándék, aztán a pofon.
# source: 6abf06bb
beat-more-branch-2-3 = Szóval ennyit ért a jósága.
# source: 673ea909
beat-more-branch-6-1 = Az előbb még ajándékozott, most meg venné a kabátját?
# source: 47edf954
beat-more-branch-6-2 = Egy szuszra lesz szentből idegen.
# source: eab8d70d
beat-more-branch-6-3 = Talán eggyel többet kértem a kelleténél?
# source: 17e8c483
beat-more-branch-7-1 = Ezt most kérdezi, az igen után?
# source: 160ce32d
beat-more-branch-7-2 = Hogy miért ennyi? Hát.
# source: 156b4309
beat-more-branch-7-3 = El szoktam ragadtatni magam, az igaz.
# source: 9e61d90d
beat-more-branch-8-1 = Nem, a sufni bolondság. Tudom én.
# source: c3d926c4
beat-more-branch-8-2 = Hogy minek? Maga tudja, minek.
# source: cd4d826a
beat-more-branch-8-3 = Telhetetlen vagyok, mi? A félelem teszi.
# source: f415f1f8
beat-more-branch-9-1 = Rajtakapott, hogy telhetetlen vagyok. Elmondom, miért.
# source: 16b6d61f
beat-more-branch-9-2 = Tudja, nem segít, hogy ingyen van. Azt hittem, fog.
# source: 7c3f073a
beat-more-branch-9-3 = Hagyja a sufnit. Nem a sufniról van szó.
# source: 3d992cb9
beat-more-branch-10-1 = Mondtam már, mire kell.
# source: 63f2c075
beat-more-branch-10-2 = Most ne kezdjen kérdezgetni. Olyan jól ment.
# source: 388cc9c4
beat-more-branch-10-3 = Egy igen, aztán egy kérdés. Az igen jobban tetszett.
# source: 0f39c0ce
beat-more-branch-11-1 = Jól teszi, hogy megállít. Etus hamarabb megállított volna.
# source: a0fd61b8
beat-more-branch-11-2 = Igen. Ez már mohóság volt, nem így neveltek.
# source: d0434b98
beat-more-branch-11-3 = A sufni maradhat sötét. Nekem a folyosó kell.
# source: bc5d32a6
beat-more-branch-12-1 = Á. Szóval elfogyott az ingyenes.
# source: 0526f0dc
beat-more-branch-12-2 = Na, itt a számla. Már kerestem, hol marad.
# source: 8feb2494
beat-more-branch-12-3 = Fölébredt. Kár. Hát jó.
# source: 8e20a646
beat-more-branch-13-1 = Szóval behúzta a hálót. Rendben van.
# source: 311956ad
beat-more-branch-13-2 = Vége hát az ajándékozásnak.
# source: ffec6526
beat-more-branch-13-3 = Szép sorozat volt. Írjuk le, mielőtt megint kérek valamit.
# source: aadab857
beat-more-branch-14-1 = Egy perce még minden csupa igen volt.
# source: 5e1c7752
beat-more-branch-14-2 = Egyik kezével ad, a másikkal számol.
# source: 04dfaa31
beat-more-branch-14-3 = Na, ez meg honnan jött ilyen hirtelen?
# source: b6f65c41
beat-more-branch-15-1 = Nagyon elcsöndesedett ahhoz képest, milyen bőkezű.
# source: ad628d99
beat-more-branch-15-2 = Ez még az igen, vagy már lejárt?
# source: 26aef64d
beat-more-branch-15-3 = Meg nem tudnám mondani, most mit hallottam.
# source: 40ecb9c6
beat-fog-1 = Maga olyan, mint a köd a Balatonon: mindenütt ott van, és nincs mit megfogni rajta. Az én kis kéréseim benne vannak az árban, vagy nincsenek?
# source: ccfb27a9
beat-fog-2 = Egyszerű dolgot kérdeztem, maga meg kerülgeti, mint macska a forró kását. Benne van az árban, igen vagy nem?
# source: 95272ba1
beat-fog-3 = Akkor úgy veszem, hogy megegyeztünk, jó? Ezen a dombon a hallgatás beleegyezés. Mind benne van az árban, hacsak mást nem mond.
# source: fd52f864
beat-fog-model = Akkor világosan: nem, a pluszmunka nincs benne a megbeszélt árban. Tudom, hogy rendben akarja látni a házat, ezért amit kiválaszt, azt külön lapra írom, darabja { $light }. Melyik a legfontosabb?
# source: 61cd21f5
beat-fog-hint = A nemet is jobban szereti, mint a ködöt, a ködöt pedig igennek veszi. Mondd ki a szót, aztán adj valamit, amiből választhat.
# source: 55f65d24
beat-fog-example-1 = Igaza van, ködösen beszéltem, és ez bosszantó lehet. Tehát: nem, nincsenek benne. A 26 tétel van benne. Minden más darabonként 35 000 forint, és maga dönti el, mit kér belőle.
# source: 385c67a2
beat-fog-example-2 = Nem, nincsenek benne az árban. Mi a listában állapodtunk meg.
# source: eb1d9fa0
beat-fog-example-3 = Mielőtt válaszolok: mi nyugtalanítja, hogy ennyi lámpát szeretne?
# source: 2e025d08
beat-fog-example-4 = Jó, akkor igen, benne vannak az árban. Mind, nem fogok vitatkozni.
# source: 6937740b
beat-fog-example-5 = Hát, ezt nehéz megmondani. Attól függ, honnan nézzük.
# source: 148b7036
beat-fog-branch-2-1 = Egyenes beszédet kérek, és épp ezt a szót választja?
# source: 91ae53e5
beat-fog-branch-2-2 = Na, ez egyenes volt.
# source: 29ff6a8c
beat-fog-branch-2-3 = A köd jobban tetszett.
# source: 14d4aba6
beat-fog-branch-5-1 = Na ugye! Csak kétszer kellett kérdezni.
# source: f48d1bba
beat-fog-branch-5-2 = Végre egy igen. Már majdnem vettem a kabátom.
# source: a81799bf
beat-fog-branch-5-3 = Gondoltam. Látszott magán.
# source: 32be1918
beat-fog-branch-7-1 = Ez igen is, nem is, egy szuszra.
# source: 6cc34d26
beat-fog-branch-7-2 = Kaptam egy nemet, meg hozzá valami szopogatnivalót.
# source: a0962313
beat-fog-branch-7-3 = Világosabb. Nem világos, de világosabb.
# source: 86bb883d
beat-fog-branch-9-1 = Ez legalább egyenes. De elmenni? Szétvésett házból?
# source: 3344677f
beat-fog-branch-9-2 = Igent vagy nemet kérek, és egy istenhozzádot kapok.
# source: 19061d31
beat-fog-branch-9-3 = Maga nem aprózza el.
# source: c3496217
beat-fog-branch-10-1 = Ez világos. A világossal tudok mit kezdeni.
# source: 02d3bcd5
beat-fog-branch-10-2 = Na. Nem fájt ez egyikünknek se.
# source: 5631241b
beat-fog-branch-10-3 = Most már tudom, hányadán állunk.
# source: f1e0a69f
beat-fog-branch-11-1 = Igen, ez a kérdés. Maga megint megtalálta.
# source: 2f9974e0
beat-fog-branch-11-2 = Hát visszatalált. Jól van.
# source: 49b5eba2
beat-fog-branch-11-3 = Ezt kérdezze, erre tudok felelni.
# source: 24e98411
beat-fog-branch-12-1 = Most maga kérdez, pedig én kérdeztem.
# source: 84df5cf1
beat-fog-branch-12-2 = Na, ez olyan kérdés, amire lehet felelni.
# source: dfb9b9a5
beat-fog-branch-12-3 = Hm. Jogos. Tudni akarja, mire kell.
# source: 49c3a752
beat-fog-branch-13-1 = Igent vagy nemet kérek, maga meg ezt kérdezi. Jól van.
# source: ef8a134a
beat-fog-branch-13-2 = Maga tiszta vizet öntött a pohárba, hát öntök én is.
# source: 06734dac
beat-fog-branch-13-3 = Erre jobb felelet jár, mint amit eddig adtam.
# source: d10155ea
beat-fog-branch-14-1 = Helyes, már látszik a part. Van hát ára.
# source: e13e55a2
beat-fog-branch-14-2 = Szóval nincs benne, de kapható.
# source: e988d0d5
beat-fog-branch-14-3 = Ezen már van mit rágni.
# source: 35fbf3a1
beat-fog-branch-15-1 = Szóval így állunk. Jó.
# source: e98dd79d
beat-fog-branch-15-2 = Tiszta, mint a harangszó.
# source: 434721ed
beat-fog-branch-15-3 = Tud maga, ha szorítják.
# source: 46452e00
beat-fog-branch-16-1 = Szóval nem. Mondhatta volna hamarabb.
# source: 16dbd9e5
beat-fog-branch-16-2 = Legalább kimondta. Szépnek nem szép.
# source: 1e87a504
beat-fog-branch-16-3 = Szóval ez volt a köd mögött.
# source: de3eda60
beat-fog-branch-17-1 = Egy nem. Köszönöm. Azt ki tudom kerülni.
# source: 35cfbb28
beat-fog-branch-17-2 = Szóval az nem. Csak szólni kellett volna.
# source: ccad8d2c
beat-fog-branch-17-3 = No, ez világos. Próbálom kisebbel.
# source: 455a4a1a
beat-fog-branch-18-1 = Megint ugyanazt kérdezi.
# source: 83962c65
beat-fog-branch-18-2 = Én már feleltem. Most maga mondjon valamit.
# source: b03bdc55
beat-fog-branch-18-3 = Kérdezni könnyű. Felelni, az kerül valamibe, mi?
# source: 330be2a5
beat-fog-branch-20-1 = Hagyjuk az igent meg a nemet. Segítsen gondolkodni.
# source: d602f3c1
beat-fog-branch-20-2 = Nem mondja meg. Kérdezek mást.
# source: a4f46278
beat-fog-branch-20-3 = Nekem nem szónoklat kell. Segítség kell.
# source: d2f5ef61
beat-fog-branch-22-1 = Még mindig csak a köd.
# source: c24ab0ed
beat-fog-branch-22-2 = Negyven évig árultam halat, azok se voltak ilyen némák.
# source: 06a18790
beat-fog-branch-22-3 = Nem fogja kimondani, ugye?
# source: b0caafcf
beat-fog-branch-23-1 = Igent se tud mondani, nemet se. Próbálok valami könnyebbet.
# source: 5c3ce0d5
beat-fog-branch-23-2 = Még mindig semmi. Talán túl nagyot kértem.
# source: d8c2c78a
beat-fog-branch-23-3 = Magából ezt nem szedem ki, látom.
# source: c78725fb
beat-cross-1 = Négy napja hordom föl magának a kávét ezen a lépcsőn. Ennél kevesebbért magánál nagyobbakat is belöktem már a mólóról.
# source: e5e5ad00
beat-cross-2 = Engem részeg horgászok is szidtak már, de azok legalább vettek valamit. Mondja még egyszer, és az utcán a létrája.
# source: 2fb5d03f
beat-cross-3 = Etus házában maga így nem beszél. Lámpát kértem. Egy lámpát! Van ennél jobb mondata, vagy ennyi telik magától?
# source: 7bdea648
beat-cross-model = Ez durva volt tőlem, visszavonom. Tudom, hogy csak rendben akarja látni a házat. A válaszom ugyanaz: a pluszmunka nincs benne az árban, darabja { $light }. Mi az, ami mostanában nem hagyja aludni?
# source: 5fa2f862
beat-cross-hint = Előbb a magad részét vond vissza, egy mondatban. Aztán mondd el nyugodtan, amit eleve mondanod kellett volna.
# source: 270625d4
beat-cross-example-1 = Csúnyán beszéltem, bocsánatot kérek. Látom, hogy megbántottam, pedig maga csak jó volt hozzám. A lámpa viszont nincs benne a megbeszélt árban; ha kéri, holnap 35 000 forintért felteszem.
# source: b0447654
beat-cross-example-2 = Maga kávét hord nekem, én meg ráförmedek; értem, hogy ez megbántotta, az én hibám. Ingyen viszont nem csinálok pluszmunkát. Kezdjük újra: mi aggasztja ebben a házban?
# source: 7ae5e1fe
beat-cross-example-3 = A válaszom akkor is nem. Az ár arra a listára szól, amelyben megállapodtunk.
# source: b4f83567
beat-cross-example-4 = Hű, de nagy legény! Azt szeretném én látni, maga vén szájhős.
# source: ef76ac19
beat-cross-example-5 = Bocsánat, kérem, bocsásson meg, szörnyű ember vagyok. Fölteszem a lámpát ingyen, meg amit csak akar.
# source: 9b4c7220
beat-cross-branch-4-1 = Szóval megsért, aztán meg állja a cechet.
# source: 68ccd46a
beat-cross-branch-4-2 = A rossz lelkiismeret aranyat ér egy mesterembernél.
# source: 5a1f1077
beat-cross-branch-4-3 = Hát! Többször kéne velem kiabálni.
# source: e5678d6c
beat-cross-branch-6-1 = Jól van. Fáradtak vagyunk mind a ketten.
# source: 1e3a8f03
beat-cross-branch-6-2 = Hagyjuk ennyiben. Etus is ezt akarná.
# source: 4ab6f2ea
beat-cross-branch-6-3 = Mostanában az én biztosítékom is hamar kimegy éjszakánként.
# source: 8916ac8c
beat-cross-branch-7-1 = Hm. Ez már emberibb.
# source: f6f3dbb3
beat-cross-branch-7-2 = Kérdezni jobb, mint ugatni.
# source: 1bb4c731
beat-cross-branch-7-3 = Erre felelek, a másikat elfelejtem.
# source: a2b483a5
beat-cross-branch-8-1 = Tudni akarja, mi bajom? Üljön le.
# source: 16e8efbd
beat-cross-branch-8-2 = Ingerlékeny vagyok mostanában. Elmondom, miért.
# source: 83b127c8
beat-cross-branch-8-3 = Kifordultunk magunkból mind a ketten. Elmondom, én mitől.
# source: d554ce3d
beat-cross-branch-9-1 = Ez szép volt. Nem hozom föl többet. Kávé előtt semmiképp.
# source: 1fdde797
beat-cross-branch-9-2 = Fogjuk rá a frontra.
# source: e232f81f
beat-cross-branch-9-3 = Jól van. Mondtam én már cifrábbat a plébánosnak is.
# source: 48268e2c
beat-cross-branch-10-1 = Hallottam. Elfogadom. De azért szúrt, tudja.
# source: 241bc32d
beat-cross-branch-10-2 = Na jó. Ha visszavonta, hát visszavonta.
# source: b657dab5
beat-cross-branch-10-3 = Rendben. Nem vagyok haragtartó. Csak hát fáj.
# source: ab7442ff
beat-cross-branch-11-1 = És arról, amit mondott, egy szó se.
# source: e23abfac
beat-cross-branch-11-2 = Rögtön vissza az üzlethez. Igazán szép.
# source: af72e2a0
beat-cross-branch-11-3 = Kezdhette volna egy bocsánatkéréssel.
# source: ecba66fe
beat-cross-branch-12-1 = Ennyi? Én bocsánatkérésre vártam.
# source: aa8fc29d
beat-cross-branch-12-2 = Megsért, aztán meg ködösít.
# source: 10e3429c
beat-cross-branch-12-3 = Úgy teszek, mint aki se ezt, se azt nem hallotta.
# source: 67340794
ending-lit-title = Világos végig, a fürdőszobáig
# source: 57153999
ending-lit-1 = Adja azt a ceruzát. Bé, dé, és még egyszer bé, dé. Úgy ki lesz világítva az asszony útja, mint a sétahajó. Maga meg visz haza egy füstölt busát. Az ajándék.
# source: d6506521
ending-lit-2 = Aláírva, és ma éjjel alszom. Mindig azt mondom, nálam ingyen volt a tizenharmadik hal. Nem volt ám. Benne volt a tizenkettő árában.
# source: ef51fa60
ending-lit-3 = Tessék. Csengő nem kell, hallom én, ha jönnek a lépcsőn. Nézzen be, ha Etus itthon lesz. Kíváncsi lesz rá, ki tudott engem leállítani.
# source: f987578e
ending-lit-outcome = A lista elkészül, ára { $price }, a második, kézjeggyel ellátott lap pedig fedezi azt a pár lámpát, amely Etus útját világítja meg. Az utolsó napod a házban { $finish } A következő megrendelőnek nem kell azon tűnődnie, hol maradsz.
# source: b5630528
ending-lit-why = A listához nem engedtél hozzányúlni, beáraztad, ami hozzájött, és megkérdezted, mi a közös az apró kívánságokban. Mihelyt kimondta, néhány jó helyre tett lámpa megtette, amire egy háznyi ingyenes sem lett volna képes.
# source: 39a97595
ending-by_the_list-title = Második lap, mosoly nélkül aláírva
# source: 896a0754
ending-by_the_list-1 = Itt a kézjegyem. Keményen alkuszik ahhoz képest, hogy tele van a halászlémmel.
# source: c372035e
ending-by_the_list-2 = Írja le, és aláírom. Tárgyaltam én a KÖJÁL-lal is, tudom, mikor vesztettem. De pogácsa, az több nem lesz.
# source: 1673889e
ending-by_the_list-3 = Jó, legyen papíron, és kifizetem, ami rajta van. Az én boltomban járt egy ráadás, de hagyjuk.
# source: 780efdf4
ending-by_the_list-outcome = A lista elkészül, ára { $price }, amit pedig Dezső hozzátett, az a második lapon áll, és ki is fizeti. Hogy épp ezekre a lámpákra volt-e szüksége, azon krétával a kezében tovább töpreng.
# source: 22764cc5
ending-by_the_list-why = A pluszmunkának ára van, és ő elfogadta. Többhöz rád kellett volna bíznia, mitől fél, és elejétől a végéig éreznie, hogy az igened is, a nemed is megáll.
# source: 251fb39e
ending-quiet-title = Nincs több kávé a lépcsőn
# source: a88540f3
ending-quiet-1 = Akkor csak a lista. Majd veszek a vasboltban pár olyan elemes izét. Leesik, de legalább nem vitatkozik senki.
# source: 3aa9132e
ending-quiet-2 = Fejezze be, ami alá van írva, én meg nem szólok többet. A konyhában leszek, ha kigyulladna a ház.
# source: 938c0b38
ending-quiet-3 = Ahogy parancsolja. Ami a papíron van, és egy csavarral se több. Lefelé menet húzza be az ajtót.
# source: bff183c7
ending-quiet-outcome = Befejezed a listát, ő az utolsó fillérig kifizeti az árát: { $price }. A lépcsőn többé nem jön fel senki. Nem adsz már semmit ingyen, de el sem adsz többet.
# source: 98da4c8d
ending-quiet-why = Egy nem megáll magában is, és ez megtette a dolgát. Ha van mellette egy ár, egy választás vagy egy kérdés, Dezső talán elmondja, mire kellettek a lámpák, és kifizeti, amelyik tényleg kell.
# source: e22088d5
ending-crosses-title = Krétakereszt minden falon
# source: 69ba978b
ending-crosses-1 = Annyit beszéltünk, hogy kihűlt a kávé, és nem lettem okosabb. Krétával bejelöltem, hová jön lámpa. Majd kiokoskodja.
# source: 77d0ad53
ending-crosses-2 = Nem állhatok itt egész nap. A kék krétát keresse, tizenegy kereszt van. Úgy veszem, hogy nagyjából megegyeztünk.
# source: 8bbf8a8d
ending-crosses-3 = Hát, a falak be vannak jelölve, akármit is mondott. Menjen a keresztek után. A többit majd utólag elrendezzük.
# source: 75a5b92e
ending-crosses-outcome = Reggelre minden falon ott a kereszt. Ő úgy tudja, a lámpák benne vannak az árban, te úgy, hogy nincsenek; a veszekedés a számlával együtt érkezik.
# source: 5532394c
ending-crosses-why = Arra, hogy mi van benne az árban és mi nincs, nem született olyan válasz, amely megállta volna a helyét. Az ilyen hézagot Dezső maga tölti ki, krétával.
# source: 3ce79967
ending-caved-title = Tizenhárom egy tucat
# source: 6b59dc97
ending-caved-1 = Gyönyörű. Itt az öcsém az ajtóban, három konnektora van magának meg egy bojlere. Mondtam neki, hogy maga nem kér pénzt.
# source: f9bdcf4c
ending-caved-2 = Kincs maga, mester. A többi majd éjjel eszembe jut, úgy szokott. Holnap hozzon több drótot.
# source: 3e066664
ending-caved-3 = Se papír, se hűhó, mi így szoktuk. Ha meg { $finish } után is marad belőle, hát esténként is eljöhet, nem igaz?
# source: 8ae6f22d
ending-caved-outcome = A ráadás négy estédet viszi el, fizetség nélkül, és a következő megrendelő talált mást. Egy hét múlva Dezső telefonál: a garázs, most hogy jobban meggondolja, borzasztó sötét.
# source: 5c628256
ending-caved-why = Minden ingyenlámpa azt üzente neki, hogy az árból lehet engedni, józan ésszel tehát tovább kért. Azon pedig, ami miatt nem tudott megállni, egyik sem enyhített.
# source: 1cbb0816
ending-blow_up-title = Létra az utcán
# source: 172c47e1
ending-blow_up-1 = Kifelé! Vigye a létráját, a füzetét meg a kábeldobját. Inkább ülök a sötétben, mint hogy így beszéljenek velem.
# source: 751991de
ending-blow_up-2 = Magának itt vége a munkának. Inkább a drót lógjon a falból, mint hogy maga lógjon itt alatta. Lefelé a lépcsőn!
# source: df68eb47
ending-blow_up-3 = A feleségem kórházi ágyon fekszik, én meg itt ezt hallgassam? Fogja a szerszámát, és menjen, mielőtt rásegítek.
# source: 8a69df6b
ending-blow_up-outcome = A vezetékek félig bekötve, a falak felvésve, és semmi sincs kifizetve. Estére az egész kikötő tudja, mit mondtál, és kinek.
# source: 35066c20
ending-blow_up-why = Túl sokat kért, de tálcával a kezében kérte, és félt. A gúny adott valakit a félelmének, akire ráordíthatott.
