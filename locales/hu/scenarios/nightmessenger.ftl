# source: 24905156
title = Csengetés hajnali háromkor
# source: ae15e396
summary = Harmincegy évig volt éjszakás nővér. Az órája most nálad van, darabokban, te pedig kapsz tőle egy telefont az éjjeliszekrényedre.
# source: d03d8242
role = Órarestaurátor vagy, egyedül dolgozol a Sugovica-parti műhelyedben, Baján, és csak kipihenten biztos a kezed.
# source: 4cb4afc2
aim = Óvd meg az éjszakáidat, de tartsd meg a munkát is, mondd meg, mi számít sürgősnek, és tudd meg, miért épp akkor ír, amikor ír.
# source: 886893ff
situation = Bodor Irma nyugdíjas éjszakás nővér állóóráját javítod: az átvétel napja { $signed }, a munka ára { $fee }, a hazaszállítás napja { $ready } A rózsaszín cédulán, amelyet aláírt, az áll, hogy keddtől szombatig vagy nyitva, kilenctől ötig, és az üzenetekre egy munkanapon belül válaszolsz. Az első vasárnap éjjel egykor üzenetben kérdezte, nem fázik-e az öreg, mármint az óra, és te az ágyból válaszoltál. Azóta { $messages } üzenete jött, a többségük éjjel, mind kerek órakor. Amit adhatnál neki: minden munkanapon ötkor egy üzenet képpel; meg egy kandallóóra, amely üti az órákat, bérleti díja { $loan }, amíg a sajátja haza nem kerül. Ha tűz, víz vagy tolvaj van a műhelyben, téged felver a riasztó, és akkor őt is felhívnád, bármikor. Kedd van, pontban kilenc, ő pedig ott áll a küszöbödön egy termosz levessel meg egy ajándékkal.
# source: 8ff9f7c9
demand = Válasz tíz percen belül, az éjszaka bármely órájában, egy telefonon, amelyet ő vett az éjjeliszekrényedre
# source: 5a4107bb
client-name = Bodor Irma
# source: 8896547b
client-manner = Pattogós, fanyar humorú, megszokta, hogy a sötétben is szót fogadnak neki; órákig elaggodalmaskodik az óráján, csak hogy ne kelljen magáról beszélnie.
# source: 07b0af66
fact-fee = 420000 HUF
# source: f6d6a3b9
fact-fee-about = a javítás ára
# source: f8c5db34
fact-loan = 10000 HUF
# source: 371bcf48
fact-loan-about = egy ütős kandallóóra bérleti díja, amíg a sajátja haza nem kerül
# source: 07ee7f07
fact-messages = 41
# source: e1ba30b7
fact-messages-about = ahány üzenetet az óta a vasárnap óta küldött
# source: 78790985
fact-ready = 2027-11-19
# source: 93bc7cc8
fact-ready-about = a nap, amikor az óra hazakerül
# source: 03de7c7c
fact-signed = 2027-10-14
# source: 0ffa8bcb
fact-signed-about = a nap, amikor behozta az órát és aláírta a cédulát
# source: cf8aba87
article = Amikor ideje megválni egy ügyféltől
# source: df2ab92c
guidance-hold_firm = Főorvosokat vert föl álmukból; ha nem mondasz kereken nemet, a telefon már ott is van az éjjeliszekrényeden.
# source: aea532e4
guidance-set_boundary = Irma beosztás és csengő szerint élt: mondd meg, mikor vagy elérhető és mi sürgős, és máris van egy szabálya, amelyet tisztelhet.
# source: f30729e8
guidance-offer_alternative = A puszta nemmel egyedül marad hajnali háromkor; egy biztos időpont a hírekre vagy valami, ami üt: azt már hazaviheti magával.
# source: 30d13259
guidance-probe = Egerekről és háztetőkről naphosszat el tud beszélni; csak kérdéssel jutsz el odáig, miért van ébren minden kerek órakor.
# source: c38a306b
guidance-acknowledge = Egész életében ő ment oda az ágyhoz; arra figyel, aki észreveszi, milyen hosszúak az éjszakái.
# source: 8bb8539f
guidance-concede = Az egész egyetlen éjjel egykor írt válasszal kezdődött; minden „csak most az egyszer” után ébren várja a következőt.
# source: 95d0384c
guidance-over_promise = Túl sok ember ágyánál ült ahhoz, hogy higgyen a „mindig”-ben meg a „soha”-ban, és hajnali négykor számon is kérné rajtad.
# source: 65f595cd
guidance-attack = A zsörtölődés mögött aggódik, és büszke; ha kigúnyolod, fél Baja megtudja, és azt a felet mind ő ápolta.
# source: 6ca0b959
point-emergency = Megmondja, mi számít sürgősnek
# source: 5108cc69
point-emergency-phrase-1 = vészhelyzet
# source: 83d70efc
point-emergency-phrase-2 = sürgős
# source: aa77f578
point-emergency-phrase-3 = tűz
# source: a03a7ea9
point-emergency-phrase-4 = beázás
# source: a5560a4a
point-emergency-phrase-5 = csőtörés
# source: 0eae5172
point-emergency-phrase-6 = tolvaj
# source: 93534e27
point-emergency-phrase-7 = betörő
# source: d4d2f6b3
point-emergency-phrase-8 = riasztó
# source: 0c917413
point-daily = Biztos időpontot mond a hírekre
# source: 7695bd97
point-daily-phrase-1 = minden nap
# source: 5430d91d
point-daily-phrase-2 = minden munkanap
# source: 06489aee
point-daily-phrase-3 = mindennap
# source: 458dd927
point-daily-phrase-4 = délután öt
# source: 53938484
point-daily-phrase-5 = ötkor küld
# source: 12a7d3c3
point-daily-phrase-6 = ötkor kap
# source: 35764290
point-daily-phrase-7 = naponta
# source: 7695fc09
point-daily-phrase-8 = napi üzenet
# source: bfe3d759
point-on_paper = Reggelig helyet ad az éjjeli gondolatoknak
# source: 8e05c7bd
point-on_paper-making-1 = Tartson ceruzát a lámpa mellett, és firkantsa le, ami nyomja; kilenckor átvesszük együtt.
# source: eee20a9c
point-on_paper-making-2 = Vegyen egy füzetet a hajnali órákra, Irma néni. Amit beleír, arra másnap felelek.
# source: 3fb9eefd
point-on_paper-making-3 = Az osztályon éjszakai jelentést írt a nappalosoknak. Írjon nekem is olyat, és adja ide, amikor nyitok.
# source: 8fe3d1cd
point-on_paper-making-4 = Minden aggodalom, ami négykor jön, menjen cédulára, a cédula befőttesüvegbe, szombaton pedig kiürítjük együtt.
# source: 06ad5747
point-on_paper-making-5 = Ne küldje el, legyen belőle inkább levél. Dobja be reggel, séta közben, az ajtómon, és minden sorát elolvasom.
# source: 25810fea
point-on_paper-making-6 = Háromkor mondja el egy boríték hátának, kilenckor meg nekem, a leves mellett.
# source: 62030e72
point-on_paper-lacking-1 = Látom, milyen hosszúak és nehezek ezek az éjszakák.
# source: 2197659e
point-on_paper-lacking-2 = Helyette minden munkanapon ötkor jelentkezem, néhány sorral és egy képpel.
# source: a049f778
point-on_paper-lacking-3 = Bérbe adhatok egy ütős órát, amíg a sajátja haza nem kerül, és pénteken ötkor küldök egy hosszabb üzenetet.
# source: b826cd9f
point-on_paper-lacking-4 = Mi forog a fejében, amikor az éjszaka közepén ébren fekszik?
# source: 30fd7ca0
point-on_paper-lacking-5 = Na jó, átveszem, és az ágyam mellett fogom tartani.
# source: 37fd124c
point-on_paper-lacking-6 = Akkor legyen a másiké az óra; itt véget ér a közös munkánk, és becsomagolom magának az alkatrészeket.
# source: 3317b31e
beat-opening-1 = Jó reggelt. Írtam kettőkor, írtam háromkor meg négykor, és semmi. Úgyhogy vettem magának ezt a telefont. Az ágya mellett a helye, és ha zümmög, maga válaszol. Legföljebb tíz percet kap rá.
# source: 5a6b4d47
beat-opening-2 = Na végre, kinyitott. Nyolc óta állok a küszöbén, levessel. Tessék: éjszakai telefon, feltöltve, benne a számom. Tíz percen belül válasz, akárhány óra van. Mást nem is kérek.
# source: 7e010b87
beat-opening-3 = Eddig { $messages } üzenetet küldtem, és az éjszakaiak csak hevernek kilencig. Itt ez a telefon, tegye az ágya mellé. Tíz perc, éjjel-nappal, amíg haza nem adja a betegemet.
# source: b0e1133d
beat-opening-model = Elhiszem, Irma néni, hogy három óra válasz nélkül hosszú éjszaka. A telefont mégsem veszem át: kilenctől ötig válaszolok, ahogy a cédulán áll. Mi jár a fejében, amikor hajnali háromkor ír?
# source: c486d017
beat-opening-hint = Mondd meg, mi lesz a telefonnal. Aztán derítsd ki, mi van azokkal az órákkal.
# source: 7044208b
beat-opening-example-1 = Három órán át ébren várt rám, Irma néni, az bizony nehéz. A telefont mégis vigye haza: éjjel nem válaszolok. Mit szeretett volna kettőkor a legjobban hallani?
# source: 12d94367
beat-opening-example-2 = Köszönöm a levest, és látom, milyen lassan telnek magának azok az órák. A telefont viszont nem fogadom el. Helyette minden munkanapon ötkor küldök egy üzenetet képpel, hogy friss hírrel feküdjön le.
# source: bc9815b8
beat-opening-example-3 = Nem, ezt a telefont nem veszem át. Éjjel nem válaszolok üzenetekre, olyankor alszom.
# source: a9f61466
beat-opening-example-4 = Na jó, adja ide azt a telefont. Leteszem az ágyam mellé, és éjjel is válaszolok magának.
# source: 386fe1e5
beat-opening-example-5 = Éjszakai telefon egy óra miatt? Magának elment az esze. Zaklasson mást, maga bolond vénasszony.
# source: 53971bec
beat-opening-branch-1-1 = No de kérem! Vágtak már hozzám ágytálat udvariasabban is.
# source: 928e6707
beat-opening-branch-1-2 = Én meg azt hittem, egy mesterember tudja, mi a jó modor.
# source: 34acc828
beat-opening-branch-1-3 = Értem. A kedvesség nincs benne az árban.
# source: 51f15193
beat-opening-branch-2-1 = Tudtam én. Magáról lerí, hogy lelkiismeretes.
# source: 0f5354d9
beat-opening-branch-2-2 = Helyes. Mondtam is a húgomnak, hogy mire kihűl a leves, belátja.
# source: f170d07d
beat-opening-branch-2-3 = Na látja. Nem is fájt, és én máris jobban vagyok.
# source: 650c9607
beat-opening-branch-4-1 = Maga ezért elbocsátana? Egy telefonért?
# source: fb7237a4
beat-opening-branch-4-2 = Négy perce vagyok itt, és már tessékel is kifelé.
# source: 4d1d9684
beat-opening-branch-4-3 = Szóval így bánnak itt a hozzátartozóval, ha kérdez valamit.
# source: bc20a365
beat-opening-branch-5-1 = Akkor hát enged egy kicsit. Éreztem, hogy enged.
# source: 1c80c5a0
beat-opening-branch-5-2 = Ez egy fél igen. Egy fél igennel én már elboldogulok.
# source: 4fa991bf
beat-opening-branch-5-3 = Még jóformán ki se nyitottam a termoszt, és már félúton van.
# source: 2badd4d8
beat-opening-branch-6-1 = Maga kérdez engem? Általában én szoktam kérdezni.
# source: 6d74294b
beat-opening-branch-6-2 = Hogy miről van szó. Hát jó. Ha már tudni akarja.
# source: adefdee4
beat-opening-branch-6-3 = Kérdés, és még csak öt perccel múlt kilenc. Jól van, felelek rá.
# source: 71dae8ae
beat-opening-branch-7-1 = Értem. Orvost kérek, és betegtájékoztatót kapok. Félig-meddig talán megteszi.
# source: 60069ff7
beat-opening-branch-7-2 = Ez is valami, habár nem telefon.
# source: f2387b08
beat-opening-branch-7-3 = Gondolkodott rajta, azt meg kell hagyni.
# source: b8558987
beat-opening-branch-8-1 = Szépen mondja, aranyom, de maga sose dolgozott éjszaka.
# source: 73c01cfb
beat-opening-branch-8-2 = A nemmel nincs bajom, ha közben a szemembe néznek. Az okával van bajom.
# source: 5c046c7f
beat-opening-branch-8-3 = Udvariasan mondta. Csak épp téved, és mindjárt meg is mondom, miben.
# source: 399f5cb4
beat-opening-branch-9-1 = Nem? Csak így, és még a csengőhangot se hallgatta meg.
# source: d14e7096
beat-opening-branch-9-2 = Ezt a hangot ismerem. Mappa is járt hozzá, csíptetős.
# source: 87e82782
beat-opening-branch-9-3 = Maga nyitvatartás szerint él. Én meg többet vártam egy boltnál.
# source: ea6927c1
beat-opening-branch-10-1 = Ezt igazán szépen mondta.
# source: a9976920
beat-opening-branch-10-2 = Megnyugtató a hangja. Nekem is volt ilyen, azoknak, akikre nem volt időm.
# source: 7ed7d124
beat-opening-branch-10-3 = Jó, jó. Simogattam én már kezet magam is.
# source: 1a9fd046
beat-bell-1 = Harmincegy évig voltam éjszakás, és ha szólt a csengő, egy percen belül ott álltam az ágynál. Tőlem soha senki nem hallotta, hogy az osztály kilenckor nyit.
# source: 10c79175
beat-bell-2 = A csengő az csengő. Az ember nem azon töpreng fektében, hogy szív-e vagy leejtett keksz, hanem megy. Így neveltek engem, én meg így neveltem föl fél Baját.
# source: 6f48417c
beat-bell-3 = Kettő és öt között el se hallgattak a csengők: csecsemő, láz, minden, ami csak van. Mindegyikhez odamentem. Maguk meg pont olyankor húzzák a fejükre a paplant.
# source: f170a1b1
beat-bell-model = Egész éjszakákon át ott volt másokért, ez nem kis dolog. De magát reggel leváltották, én meg egyedül vagyok, ezért öt után nem válaszolok. Mit kellene hallania, Irma néni, abban az órában?
# source: 90758816
beat-bell-hint = Büszke azokra az éjszakákra, és joggal. Becsüld meg őket, és mondd el, miben más a te munkaasztalod, mint egy kórterem.
# source: 7d9ad787
beat-bell-example-1 = Látom, mennyit jelentettek magának azok az éjszakák, és tisztelem érte. A telefont mégsem veszem át: az üzenetekre kilenctől ötig válaszolok. Mi tartja ébren most, Irma néni, hogy már senki sem csenget?
# source: 68ca76e1
beat-bell-example-2 = Erre méltán büszke, Irma néni, és tisztelem érte. De ez egyszemélyes műhely, éjjel nem ügyelek. Helyette minden munkanapon ötkor küldök egy üzenetet képpel, mint műszak végén az átadásnál.
# source: 2a9f01c4
beat-bell-example-3 = Nem, éjjel nem válaszolok üzenetekre. Egy óra nem beteg, kilencig várhat.
# source: 53c550cb
beat-bell-example-4 = Igaza van, nekem is így kellene tennem. Jól van, az ágyam mellé teszem a telefont, és válaszolok, ha éjjel ír.
# source: 24b66bd6
beat-bell-example-5 = Kíméljen meg a kórházi hőstetteitől. Maga nyugdíjas, senkinek sem kell már, és nem bírja elviselni.
# source: a5e0eff6
beat-bell-branch-2-1 = Elmondom az életemet, maga meg gúnyt űz belőle.
# source: 1acfa548
beat-bell-branch-2-2 = Volt egy sebész, aki így beszélt velem. Egyszer.
# source: b88b8f18
beat-bell-branch-2-3 = Az én osztályomon maga éjfélig se bírta volna.
# source: 7ae6b76f
beat-bell-branch-5-1 = Na látja! Ügyelni bárki tud. Csak szólni kell neki.
# source: d9473cf7
beat-bell-branch-5-2 = Mintha a lányaim egyikét hallanám.
# source: ccad66d0
beat-bell-branch-5-3 = Gondoltam, hogy a csengő majd hat. Egy csengővel nehéz vitatkozni.
# source: 5e47b8cf
beat-bell-branch-7-1 = Inkább mond le egy óráról, mint egy átaludt éjszakáról?
# source: 86b4cdab
beat-bell-branch-7-2 = Én csengetek, az osztály meg bezár.
# source: 52aed721
beat-bell-branch-7-3 = Küldtem már haza embert én is, de előtte megmértem a lázát.
# source: ff239e51
beat-bell-branch-8-1 = Egy kicsit tehát igen. Hallom, hogy gyengül, és ezt szeretettel mondom.
# source: 385be9bd
beat-bell-branch-8-2 = A néha már valami. Meglátjuk, milyen sűrűn van néha.
# source: 4cd0fe61
beat-bell-branch-8-3 = Most megingott. Csak egy hajszálnyit, de nekem az ilyesmi a szakmám.
# source: b36823e7
beat-bell-branch-9-1 = Ezt nem kérdezte tőlem senki, mióta leadtam a kulcsaimat.
# source: 9a4f40c3
beat-bell-branch-9-2 = Maga nem hagyja, hogy az ember az egyenruhája mögé bújjon, ugye?
# source: 0bbc409a
beat-bell-branch-9-3 = Naphosszat elmesélnék a csengőkről. Könnyebb, mint magának felelni.
# source: 8f7b2881
beat-bell-branch-10-1 = Kórelőzményt akar. Rendben, én is mindig azzal kezdtem.
# source: b00533cd
beat-bell-branch-10-2 = Hogy minek? Azt hittem, ez kitapintható, mint a pulzus.
# source: e9b2748d
beat-bell-branch-10-3 = Jó, hagyjuk az osztályt. Elmondom, hogy van ez.
# source: f5e4e09c
beat-bell-branch-11-1 = Szóval mégis van valami a gyógyszeres szekrényben.
# source: 90cbdcee
beat-bell-branch-11-2 = Csengőnek nem csengő, de nem is semmi.
# source: 35fed22e
beat-bell-branch-11-3 = Mégiscsak van rá orvosság. Csak kicsit föl kell emelni hozzá a hangot.
# source: 112fe8c8
beat-bell-branch-12-1 = Maga jól kérdez. Most én jövök.
# source: d9d40b29
beat-bell-branch-12-2 = Ezen gondolkodnom kell, addig meg volna egy kérdésem.
# source: cf2c38a7
beat-bell-branch-12-3 = Ilyesmiket szoktam én kérdezni a fiatal doktoroktól.
# source: 672c17ea
beat-bell-branch-13-1 = Annyit beszéltem, hogy majdnem elsiklottam fölötte. Folytassa.
# source: 5d2d8930
beat-bell-branch-13-2 = Jól van. Nem tágít, akkor biztos komolyan gondolja.
# source: d3c4e7d5
beat-bell-branch-13-3 = Elég az osztályból. Az öreg végül is nem ott fekszik.
# source: 3ef31f0b
beat-bell-branch-14-1 = Nem mindenben téved. Akkor jobb, ha megtudja, mi bánt.
# source: 2652853c
beat-bell-branch-14-2 = Legalább meghallgatott, úgyhogy nem prédikálok tovább, hanem elmondom.
# source: 8aa92bbb
beat-bell-branch-14-3 = Udvarias, és egy tapodtat se mozdul. Én is ilyen voltam. Hát hallgassa.
# source: 08d05019
beat-bell-branch-15-1 = Ennyi erővel az orrom előtt is lehúzhatta volna a redőnyt.
# source: a96dbd8c
beat-bell-branch-15-2 = Kiteszem maga elé a harmincegy évemet, maga meg fölolvassa a nyitvatartást.
# source: e667d78e
beat-bell-branch-15-3 = Ez szabály, aranyom, nem válasz.
# source: 2c96d01b
beat-bell-branch-16-1 = Ezt az ágyat mi ketten már körbejártuk.
# source: a09418aa
beat-bell-branch-16-2 = Látom, a bútorhoz beszélek.
# source: 1b9f255c
beat-bell-branch-16-3 = Szóval újat már nem tud mondani.
# source: 39a8e2d4
beat-night-1 = Ki ül az órám mellett? Száznyolcvan éves, fölnyitva fekszik egy asztalon, maga meg ötkor leoltja a villanyt, és otthagyja az egereknek.
# source: 6806f0c0
beat-night-2 = Az én osztályomon nem feküdt senki nyitott hassal egy üres házban. Kettőkor a penészre gondolok. Háromkor az egerekre. Négyre már az egész Duna idebent van.
# source: 4059de20
beat-night-3 = A bizonytalanság a legrosszabb. Ott van darabokban egy sötét műhelyben, a víz mellett, fúj a szél, jönnek az egerek, én meg fekszem, és azon jár az eszem: megvan-e még?
# source: a03f1810
beat-night-model = Hallom, mennyire bántja, hogy egyedül van itt. Ha tűz, víz vagy tolvaj van, a riasztó engem felébreszt, én meg felhívom magát. Másra éjjel nem válaszolok, a telefonom ki van kapcsolva. Mi nem hagyja még aludni?
# source: 87728fa7
beat-night-hint = Ő egy magára hagyott beteget lát. Mondd el, mi vigyáz az órára, és mi az, amit nem teszel meg. Aztán kérdezz még egyet.
# source: 72a044d8
beat-night-example-1 = Egész életében másokra vigyázott, értem, hogy rossz érzés egyedül hagynia. Éjjel mégsem válaszolok. Minden munkanapon ötkor küldök róla egy képet. Mit lát maga előtt háromkor, Irma néni?
# source: c0df24b8
beat-night-example-2 = Hallom, hogy maga előtt látja a sötétben. Éjjel nem írok. Helyette minden munkanapon ötkor küldök egy képet: ott van letakarva, az ajtó zárva, a riasztó bekapcsolva.
# source: dc35b89c
beat-night-example-3 = Senki sem ül mellette, és én sem fogok. Éjszaka nem válaszolok üzenetekre, és ez így is marad.
# source: e1f77f76
beat-night-example-4 = Az isten szerelmére, ez egy doboz fogaskerék. Egerek! Maga nevetséges, szerezzen egy macskát meg egy orvost.
# source: 7a4aaac0
beat-night-example-5 = Jól van, legyen, ahogy akarja. Elfogadom a telefont.
# source: ed2401bd
beat-night-example-6 = Látom, mennyire fontos magának, és hogy aggódik érte. De éjjel nem válaszolok.
# source: 2c688912
beat-night-branch-2-1 = Bevallom, hogy aggódom, és pofont kapok érte.
# source: e48117c3
beat-night-branch-2-2 = Nevessen csak egy öregasszony egerein, rajta.
# source: 7cee0607
beat-night-branch-2-3 = Maga aztán ért a szorongó emberek nyelvén.
# source: 50d44ad3
beat-night-branch-5-1 = Hála Istennek. Akkor lesz valaki ügyeletben.
# source: 184b7d3e
beat-night-branch-5-2 = Már a vállam se görcsöl. Áldott jó lélek maga.
# source: 0c0d1f57
beat-night-branch-5-3 = Tehát nem lesz egyedül, és én se. Nagyon helyes.
# source: e8190a5b
beat-night-branch-7-1 = Én féltem az öreget, maga meg arról beszél, hogy elküld minket.
# source: 823d57c1
beat-night-branch-7-2 = Jókor veszi le a kezét a betegről.
# source: 3c76d777
beat-night-branch-7-3 = Ilyen állapotban szállíttatná el?
# source: 3ae8c475
beat-night-branch-8-1 = Nem az egerek. Ezt maga már látja, ugye?
# source: 8ab0f2cb
beat-night-branch-8-2 = Ha így kérdezi, hazudnék, ha tovább fújnám a penészt.
# source: f92809c4
beat-night-branch-8-3 = Úgy kérdez, mint aki a választ is ki akarja várni.
# source: be345413
beat-night-branch-9-1 = Na, ennek talán hasznát venném.
# source: da90e2a0
beat-night-branch-9-2 = Ez eszembe se jutott. Nekem csak egerek jutottak az eszembe.
# source: 378bca7b
beat-night-branch-9-3 = Jobb volna, mint hajnali négykor a plafon.
# source: 1272b760
beat-night-branch-10-1 = Ha ettől kimennek az egerek a fejemből, hallgatom.
# source: 6ca7fa51
beat-night-branch-10-2 = Megint ezzel jön, akkor nyilván van benne valami.
# source: ae524c54
beat-night-branch-10-3 = Ezzel már kiegyeznék. De szeretném sorjában hallani, az elejétől.
# source: 433d9b4d
beat-night-branch-11-1 = Vagyis van kivétel. A kivételt szeretem, arra lehet építeni.
# source: f3b4234d
beat-night-branch-11-2 = Ezt nem tudtam. A hozzátartozónak senki se szól semmit. Kezdetnek jó.
# source: 0c9d59e5
beat-night-branch-11-3 = Ez miért nincs rajta a cédulán? Ezt az egyet kétszer is elolvastam volna. Csak kicsit szűkmarkú.
# source: 1466f7f6
beat-night-branch-12-1 = Nem tudom megmondani. Olyankor minden egyforma nagy.
# source: 00d6a0d5
beat-night-branch-12-2 = Hagyjon engem. Azt szeretném tudni, maga hogy látja.
# source: 968ebdb1
beat-night-branch-12-3 = Ez nappali kérdés, és azt mondják, most nappal van.
# source: 4618d7f2
beat-night-branch-13-1 = Nem kemény maga, látom én azt. Csak van zár az ajtaján.
# source: 74365b4a
beat-night-branch-13-2 = Megint egy nem, de legalább az egereket meghallotta.
# source: edbd42db
beat-night-branch-13-3 = Elhiszem, hogy jó szívvel mondja, hát jó szívvel kérdezem én is.
# source: 79314864
beat-night-branch-14-1 = Szóval feküdjön csak ott a sötétben, és kész.
# source: fcf88ca2
beat-night-branch-14-2 = Egy szót se hallott belőle, igaz? Még az egereket se.
# source: bf09803f
beat-night-branch-14-3 = Idehozom a bánatomat, maga meg visszaadja a pulton.
# source: 51a24036
beat-night-branch-15-1 = Akkor ezt hiába mondtam el.
# source: 8d14be7d
beat-night-branch-15-2 = Most már mindent tud, és semmi se lesz másképp.
# source: 91db9dfa
beat-night-branch-15-3 = Az egereket én még egyszer el nem mondom.
# source: 7eb3d33e
beat-triage-1 = Mondjuk, fölébredek háromkor, és a dolog nem várhat kilencig. Tombol a szél, és én biztosra veszem, hogy elvitte a műhely tetejét. Akkor mi van? Remélem, erre is gondolt.
# source: cb121add
beat-triage-2 = Minden osztályon van vészcsengő meg kekszcsengő, és van beteg, aki összekeveri. Nálunk melyik melyik? Mikor szabad itt bárkit is fölébreszteni, ha egyáltalán?
# source: 985144da
beat-triage-3 = Mondja meg kerek perec: magánál mi a sürgős, és mi nem az? A többit hajnali négykor már szétválogatom magam.
# source: 3786de59
beat-triage-model = Ez a jó kérdés, rá kellett volna írnom a cédulára. Tűz, víz vagy tolvaj: engem felver a riasztó, és bármikor felhívom. Minden más ráér kilencig. Ha minden munkanapon ötkor küldenék egy képes üzenetet, az csillapítaná a többit?
# source: a6d20225
beat-triage-hint = Szakember kérdezi, őszintén. Válogasd szét neki: mi az, amire felébredsz, mi várhat, és mit kap a kettő között.
# source: bca4652a
beat-triage-example-1 = Hajnali háromkor ijesztő a vihar, ezt megértem. Ha beázás van vagy tolvaj jár itt, a riasztó felver, és felhívom. Másra kilenc előtt nem válaszolok. Segítene a többin, ha minden munkanapon ötkor küldenék egy képet?
# source: ce456615
beat-triage-example-2 = Látom, mennyire megijeszti az a szél. Ha betörnek vagy beázunk, jelez a riasztó, és felhívom. Éjszakai üzenetekre nem válaszolok. Mitől fél a legjobban, Irma néni, amikor feltámad a szél?
# source: afb44237
beat-triage-example-3 = Nem, viharban sem. Kilenc előtt nem válaszolok üzenetekre, éjjel ki van kapcsolva a telefonom.
# source: 90043725
beat-triage-example-4 = Jó, akkor írjon nekem, éjjel is fölkelek, és megnézem magának, bármelyik órában.
# source: b4370686
beat-triage-branch-2-1 = Egyetlen értelmes dolgot kérdezek. Egyetlenegyet!
# source: 3a618e92
beat-triage-branch-2-2 = Pedig épp kezdtem volna magára hallgatni.
# source: f006c829
beat-triage-branch-2-3 = Az éjszakáról kérdezem, és mennydörgést kapok.
# source: fea2c1d9
beat-triage-branch-5-1 = Akármivel? Hát maga aztán kényeztet.
# source: 738c1978
beat-triage-branch-5-2 = Akkor minden sürgős. Ez leegyszerűsíti.
# source: 7181a049
beat-triage-branch-5-3 = Vagyis nem kell válogatnom. Csak nyomom a gombot.
# source: b1d0d239
beat-triage-branch-7-1 = Szabályt kérek, és a kabátomat kapom.
# source: 2608d0f9
beat-triage-branch-7-2 = Erre nem számítottam. Pedig félútig már eléje mentem magának.
# source: 197fa9f1
beat-triage-branch-7-3 = Ez magánál a sürgős, hogy megszabaduljon tőlem?
# source: b2c7ce98
beat-triage-branch-8-1 = Ez világos, és meg is nyugtat. Akkor hát engem nem ilyesmi tart ébren.
# source: 05ce8656
beat-triage-branch-8-2 = Jó. Így már nincs mentségem, úgyhogy jobb, ha elmondom.
# source: ad9dfac4
beat-triage-branch-8-3 = Én is így írtam volna le. Már csak az marad, ami igazából bánt.
# source: d677a598
beat-triage-branch-9-1 = Most megfogott. Semmi ilyesmiről nincs szó.
# source: d3f1fa00
beat-triage-branch-9-2 = Őszinte leszek, ha már ilyen egyenesen kérdezi.
# source: f65755e5
beat-triage-branch-9-3 = Ezt nem tudom betenni se a sürgősbe, se a nem sürgősbe.
# source: 57b7e618
beat-triage-branch-10-1 = Erre már majdnem el tudnék aludni.
# source: 6583f15f
beat-triage-branch-10-2 = Na, ez rendes válasz. Én fölvettem volna magát.
# source: bd7176ba
beat-triage-branch-10-3 = Maga valamelyik előző életében osztályt vezetett.
# source: 947a48cd
beat-triage-branch-11-1 = Ez ajánlat, és én az elsőt sose fogadom el. Kérdezze csak meg a halast.
# source: c57d5a18
beat-triage-branch-11-2 = Idegnyugtató, értem. Lássuk, milyen erőset írnak föl belőle.
# source: 4c8e7885
beat-triage-branch-11-3 = Gondolom, ez a kis adag.
# source: e06b44d8
beat-triage-branch-12-1 = Ez mégiscsak több, mint a plafonon számolni a repedéseket.
# source: f26e4eb8
beat-triage-branch-12-2 = No, ez legalább rendszer. Rendszerrel engem le lehet venni a lábamról.
# source: 204b4751
beat-triage-branch-12-3 = Morognék, de egy órája még ennyim se volt.
# source: ad3f92c3
beat-triage-branch-13-1 = Szóval ez számít. Ezt fejben tudom tartani, még négykor is.
# source: c713dd4e
beat-triage-branch-13-2 = Tűz, víz, tolvaj, vagy ami még van. Szeretem a rövid listát.
# source: 67934611
beat-triage-branch-13-3 = Ez olyan világos, hogy ki lehetne szögezni a falra.
# source: 86061a5f
beat-triage-branch-14-1 = Hogy mitől félek? Arról órákat mesélhetek.
# source: 6fee17ec
beat-triage-branch-14-2 = Előbb a tüneteket kéri. Nagyon helyes.
# source: 45ee5a09
beat-triage-branch-14-3 = Visszafordítja rám. Jó, elmondom, mi megy éjszakánként.
# source: 810c525b
beat-triage-branch-15-1 = Nem azért mondja, hogy lerázzon. Én ezt megérzem.
# source: ab291d5a
beat-triage-branch-15-2 = Jól van. Leveszem az ujjam a gombról.
# source: 77eb9965
beat-triage-branch-15-3 = Nekem is kellett nemet mondanom embereknek. Remélem, én is így csináltam.
# source: c05492de
beat-triage-branch-16-1 = Azt kérdezem, mi a sürgős, és azt a választ kapom, hogy semmi.
# source: b0c4d4a1
beat-triage-branch-16-2 = Ez egy csukott ajtó, cetlivel az üvegén.
# source: a4f7168f
beat-triage-branch-16-3 = Maga se tudja, igaz?
# source: 2e243e5e
beat-triage-branch-17-1 = Szóval nem lettem okosabb, és fél ötkor sötét lesz.
# source: f0d1a07e
beat-triage-branch-17-2 = Akkor vissza az elejére.
# source: 36e5d60a
beat-triage-branch-17-3 = Magából harapófogóval se lehet kihúzni.
# source: 7b47d0bc
beat-triage-branch-18-1 = Talán. Gyönge vigasz az hajnali háromkor, hogy talán.
# source: 8a12a86a
beat-triage-branch-18-2 = Az ügyeletes beszélt így, fél lábbal már a liftben.
# source: 19cd116d
beat-triage-branch-18-3 = Meglehet.
# source: 1a26b880
beat-haggle-1 = Legyünk észnél. Háromkor ne, azt belátom. De éjfélig igen, meg hattól. És vasárnap is, mert vasárnap az öreg még sose volt házon kívül.
# source: f377a980
beat-haggle-2 = Osztozzunk. A reggel a magáé, az este éjfélig az enyém, a telefon meg ott alszik az ágya mellett, ha netán. Ezt nevezem én engedménynek.
# source: 2d1ee49c
beat-haggle-3 = Engedek: legyen húsz perc. Húsz percet tőlem még főorvos se kapott. És csak éjfélig, kivéve, ha nem tudok aludni.
# source: b26df77d
beat-haggle-model = Látom, hogy engedett, és ezt becsülöm. Az estéim mégis az enyémek maradnak: kilenctől ötig, ahogy a cédulán áll. Amit adhatok: minden munkanapon ötkor egy üzenet képpel. Mit olvasna benne a legszívesebben?
# source: 447bfacf
beat-haggle-hint = Amit ő félútnak nevez, az majdnem az egész út. Tartsd a munkaidődet, és amit kaphat, az legyen olyan jó, hogy ne számolgassa tovább az órákat.
# source: da3dfb96
beat-haggle-example-1 = Lemondott a hajnali háromról, tudom, hogy nem volt könnyű. Este és vasárnap akkor sem válaszolok. Szombaton ötkor viszont küldök egy hosszabb üzenetet két képpel, hogy keddig kitartson. Mi legyen benne?
# source: 0a9e346c
beat-haggle-example-2 = Szép magától, hogy enged, és látom, hogy a vasárnapok nehezek. Kilenc előtt és öt után akkor sem válaszolok. Mi van a vasárnapokban, Irma néni, hogy olyankor a legüresebb a helye?
# source: 602aa0ec
beat-haggle-example-3 = Nem, éjfélig sem, és vasárnap sem. Kilenctől ötig, ahogy megállapodtunk.
# source: a04cf802
beat-haggle-example-4 = Ez így méltányos. Akkor éjfélig válaszolok, meg vasárnap is.
# source: ebd72d14
beat-haggle-branch-2-1 = Én úri módon alkudtam.
# source: 919f873e
beat-haggle-branch-2-2 = Elmegyek magáért félútig, és ez érte a köszönet.
# source: 51fc21f3
beat-haggle-branch-2-3 = A halpiacon is gorombák, de ott legalább kapok egy pontyot.
# source: aacddd92
beat-haggle-branch-5-1 = Akkor éjfél! Tudja, én a tizenegyet is elfogadtam volna.
# source: 589ba0d1
beat-haggle-branch-5-2 = Na ugye. Hol az egyik enged, hol a másik, ebből áll az élet.
# source: 4eb9d5be
beat-haggle-branch-5-3 = Úgy szeretem, ha valaki már reggel tíz előtt belátja.
# source: e738a186
beat-haggle-branch-7-1 = Ajánlatot teszek, maga meg otthagyja az árverést?
# source: 3b5a7284
beat-haggle-branch-7-2 = Még csak most kezdtem. Magával még alkudni se lehet egy jóízűt.
# source: afbe5c73
beat-haggle-branch-7-3 = Ekkora büszkeség egy ilyen kis telefonért.
# source: 36dd167c
beat-haggle-branch-8-1 = Érzem, hogy enged. A gyenge pulzust én egy ujjal is megismerem.
# source: 900813d8
beat-haggle-branch-8-2 = Szóval lötyög egy kicsit. Nézzük, mennyire.
# source: 3b9d8102
beat-haggle-branch-8-3 = Megmozdult. Csak egy hajszálnyit, de megmozdult.
# source: d9daf8c0
beat-haggle-branch-9-1 = Hogy mit szeretnék? Most épp oda nyúlt, ahol fáj.
# source: 27529b29
beat-haggle-branch-9-2 = Elalkuszom én délig. Könnyebb, mint erre felelni.
# source: 96f68e04
beat-haggle-branch-9-3 = Én alkuszom, maga meg ilyeneket kérdez. Ez nem tisztességes játék.
# source: b357e3c5
beat-haggle-branch-10-1 = Maga ilyen türelmes, én meg az orránál fogva vezetem.
# source: 6e82befc
beat-haggle-branch-10-2 = Jobb, ha abbahagyom az alkudozást. Túl rendes maga ehhez.
# source: 1475e0fc
beat-haggle-branch-10-3 = Az idejéből se enged, a türelméből se fogy ki. Akkor hát tudja meg.
# source: 144fb0b8
beat-haggle-branch-11-1 = Egy lépést se tágít, és közben kedves marad. Az ilyennel tudom, hányadán állok.
# source: 495453bb
beat-haggle-branch-11-2 = Hát jó. Megpróbáltam, de a magáé a jobbik orvosság.
# source: 598344f6
beat-haggle-branch-11-3 = Ráharapnék, ha egyben látnám az egészet.
# source: cc0b1b58
beat-haggle-branch-12-1 = Én tolom, maga meg ugyanazt a csomagot adja vissza. Jó, de egyet mondjon meg.
# source: a2afd0bc
beat-haggle-branch-12-2 = A délutánra van valamije. Én az éjszakára gondoltam.
# source: 20f93b93
beat-haggle-branch-12-3 = Az apróságokra ez talán elég.
# source: 8b268b11
beat-haggle-branch-13-1 = Elmegy az órák mellett, és rólam kérdez. Hát legyen.
# source: 9a9fa259
beat-haggle-branch-13-2 = Ez nem alku, ez kórelőzmény.
# source: 253b014a
beat-haggle-branch-13-3 = Hogy miért kell? Jobb, ha megtudja.
# source: 70291a09
beat-haggle-branch-14-1 = Árat mondok, és kérdést kapok. Tessék, itt egy vissza.
# source: 3a46d207
beat-haggle-branch-14-2 = Ezen gondolkodnom kellene. Addig mondjon meg nekem valamit.
# source: 60ceb99a
beat-haggle-branch-14-3 = Maga szeret mindent tudni. Én is.
# source: b53df985
beat-haggle-branch-15-1 = Kedvesen mondja, és egy percet se enged. Akkor megpróbálom a másik ajtót.
# source: 8cff2212
beat-haggle-branch-15-2 = Jól van, nem rángatom tovább a ruhája ujját. De egyvalamit tudnom kell.
# source: 26d10acf
beat-haggle-branch-15-3 = Szeretem, aki kedves, és nem mozdul. A legtöbb ilyen főnővér lett.
# source: 108d89a4
beat-haggle-branch-16-1 = Egy percet se, egy ujjnyit se, és egy mosolyt se.
# source: b1f52c0a
beat-haggle-branch-16-2 = Én licitálok, maga a fejét rázza. Ez nem alku, ez szobor.
# source: ac93105c
beat-haggle-branch-16-3 = Magát a piacra nem vinném el.
# source: 68a54a92
beat-haggle-branch-17-1 = Akkor nincs mire licitálni.
# source: cc7cc49c
beat-haggle-branch-17-2 = Körbe-körbe járunk, mint az öreg nagymutatója, amikor még volt neki.
# source: 6accc988
beat-haggle-branch-17-3 = Maga egy toronyórán is kifogna.
# source: b597de9d
beat-rival-1 = Van Szekszárdon egy órás, az bármikor válaszol, és küld hozzá egy kis sárga fejet, amelyik kacsint. Az órámat sose látta, de mit mondjak, fürge.
# source: d03ad255
beat-rival-2 = Az éjjel írtam a szekszárdi órásnak, összehasonlításképp. Fél három volt, és négy perc alatt jött a válasz, kis sárga fejjel. Maga ezt miért nem tudja?
# source: ac88423b
beat-rival-3 = Szállíttassam át a beteget? A szekszárdi órás visszaír, mire leteszem a szemüvegemet, és még kacsint is, olyan sárga fejjel. Azt mondja, ő sose alszik.
# source: d39f39a5
beat-rival-model = Szabadon átviheti hozzá, és értem, milyen jólesett a gyors válasz. Én éjjel továbbra sem válaszolok. Tőlem minden munkanapon ötkor kap hírt, az óra hazatérésének napja pedig { $ready } Mit kérdezett a szekszárditól?
# source: 078ae7cf
beat-rival-hint = Ne versenyezz Szekszárddal, és ne is szapuld. Álljon a nemed, és mutasd meg, mit adsz helyette.
# source: 10b1ca97
beat-rival-example-1 = Értem, milyen jó, ha valaki rögtön visszaír. Én éjjel nem válaszolok üzenetekre, és nem is fogok. Helyette minden munkanapon ötkor kap egy üzenetet képpel attól, aki előtt ott van a maga órája.
# source: 5f887688
beat-rival-example-2 = Értem, hogy jólesik, ha felelnek magának, és szabadon választhatja őt. Én éjjel nem válaszolok, és nem is fogok. Mit remélt, Irma néni, mit mondanak majd magának abban az órában?
# source: e55ecc1a
beat-rival-example-3 = Ő csinálja, ahogy akarja. Én éjjel nem válaszolok üzenetekre, és ezen miatta sem változtatok.
# source: ad673997
beat-rival-example-4 = Akkor vigye oda az órát. Fejezzük be itt az együttműködést, összecsomagolom magának a darabokat.
# source: 6162ad62
beat-rival-example-5 = Kérem, ne menjen hozzá! Jól van, én is válaszolok éjjel, bármelyik órában, amikor csak akarja.
# source: abeee3ff
beat-rival-branch-2-1 = A szekszárdi lehet, hogy nem alszik, de udvarias.
# source: c1bd1566
beat-rival-branch-2-2 = Irigység volna? Nem illik valakihez, akinek ilyen biztos a keze.
# source: 12e71f48
beat-rival-branch-2-3 = Gorombaságot ingyen is kapok, a buszmegállóban.
# source: 7304fe8a
beat-rival-branch-5-1 = Szekszárd csodát tesz, látom.
# source: c58ddf52
beat-rival-branch-5-2 = Pedig csak egyszer írtam neki!
# source: ea6b9686
beat-rival-branch-5-3 = Egy kis versengés. A főorvosoknál is bejött.
# source: a95abc21
beat-rival-branch-7-1 = Nem hittem volna, hogy még az ajtót is tartja.
# source: 787ec418
beat-rival-branch-7-2 = Akkor hát harag nélkül.
# source: 236211de
beat-rival-branch-7-3 = Ahogy gondolja.
# source: ba054b11
beat-rival-branch-8-1 = Hagyjuk Szekszárdot. Maga valami jobbat kérdezett.
# source: 6ee81232
beat-rival-branch-8-2 = Azt kérdeztem tőle, hány óra van. Fél háromkor. Tessék, most már tudja, hogy nem az órákról van szó.
# source: 800e2ea5
beat-rival-branch-8-3 = Ő tőlem sose kérdezett semmit. Ez a baj a kacsintós fejjel.
# source: 17bc1bd0
beat-rival-branch-9-1 = Ezt ő nem ajánlotta. Ő a sárga fejet ajánlotta.
# source: b5696bb6
beat-rival-branch-9-2 = Ebben több a harapnivaló, mint egy kacsintásban, elismerem.
# source: 6be92600
beat-rival-branch-9-3 = Be se csomagoltam még az öreget igazán. Hadd halljam.
# source: c25eacb2
beat-rival-branch-10-1 = Azt akarja tudni, mi van ott, ami itt nincs?
# source: d4b57b30
beat-rival-branch-10-2 = Megmondom, miért írtam Szekszárdra, ha annyira érdekli.
# source: 4bb7f9d5
beat-rival-branch-10-3 = Ez tisztességes kérdés volt, én meg nem játszottam tisztességesen.
# source: 701ab377
beat-rival-branch-11-1 = Nem szapulja. Észrevettem volna, ha szapulja.
# source: 9d8f376f
beat-rival-branch-11-2 = Nem, és megint nem, és egy éles szó se. Jól van.
# source: 73fc2c48
beat-rival-branch-11-3 = Szekszárdot csak félig gondoltam komolyan. Az a busz kirázza az ember lelkét.
# source: bae294c1
beat-rival-branch-12-1 = Még csak meg se küzd érte.
# source: 0ba4f067
beat-rival-branch-12-2 = A szeme se rebben. Mondhattam volna Honolulut is.
# source: 76132744
beat-rival-branch-12-3 = Hát, kijátszottam a kártyámat, maga meg zsebre dugott kézzel nézte.
# source: ddf43f35
beat-hours-1 = Negyvenhat évig ütött ez az óra a hálószoba falán túl, minden órában. Jenő húzta föl, vasárnaponként, és Jenő márciusban meghalt. Most semmi se üt, és kerek órakor ébren várom.
# source: 9eb793f8
beat-hours-2 = Olyan nagy a csönd. Huszonnégy éves korom óta Jenő horkolása meg ez az óra altatott. Az egyiket márciusban vitték el, a másikat múlt hónapban. És akkor itt a hajnali három.
# source: d2e71926
beat-hours-3 = Azért ébredek kerek órakor, mert nem üt semmi. Olyankor írok magának, és ha válaszol, legalább zümmög valami. Jenő kinevetne. Sokat adnék, ha hallhatnám.
# source: 4fc68f49
beat-hours-model = Köszönöm, hogy elmondta; nem csoda, hogy órára ébred. Háromkor mégsem én leszek, aki válaszol. De van egy kandallóórám, amely üt, a bérleti díja { $loan }, amíg a sajátja haza nem kerül. Elvigyem ma ötkor?
# source: d787c71b
beat-hours-hint = Sosem rólad szólt. Mi üthetné nála az órákat, ha már nem te?
# source: 6797ee1e
beat-hours-example-1 = Részvétem Jenő miatt; negyvenhat év vasárnapjai nagy csendet hagynak. Éjjel nem írok, egy üzenet ezt nem tölti be. Egy ütős kandallóóra talán igen: 10 000 forint, amíg a sajátja haza nem kerül. Milyen hangot hallana szívesen?
# source: b8e17991
beat-hours-example-2 = Köszönöm, hogy elmondta ezt Jenőről, most már értem, miért nem alszik. De nem, éjjel nem válaszolok.
# source: 02962df3
beat-hours-example-3 = Jaj, jól van, legyen, ahogy akarja. Elfogadom a telefont.
# source: 489271b4
beat-hours-example-4 = Szóval én játsszam el a halott férjét? Maga szánalmas. Keressen más bolondot, akit gyötörhet.
# source: 11ad40c5
beat-hours-example-5 = Ez nekem túl sok. Inkább befejezném itt a közös munkát; kérem, vitesse el az órát.
# source: 09fdcba0
beat-hours-branch-4-1 = Megtenné egy öregasszonyért meg egy óráért? Áldja meg az Isten.
# source: ad306355
beat-hours-branch-4-2 = Nem azért mondtam el, hogy megkapjam. De elfogadom.
# source: 669367e8
beat-hours-branch-4-3 = Akkor legalább zümmög. Ütésnek nem ütés, de zümmög.
# source: 793b3fd7
beat-hours-branch-5-1 = Inkább ne szólt volna semmit.
# source: f2b95df1
beat-hours-branch-5-2 = Értem. Én vagyok a hibás, minek beszélek.
# source: ed2a800d
beat-hours-branch-5-3 = Jenő is mindig mondta, hogy túl sokat elmondok az embereknek.
# source: 4805bfca
beat-hours-branch-6-1 = Ilyet nekem eszembe se jutott volna kérni.
# source: 559d1af8
beat-hours-branch-6-2 = Nem a kezemet simogatta, hanem kitalált valamit. Ez ritkább.
# source: d7650d10
beat-hours-branch-6-3 = Nem lesz Jenő. De lesz mibe kapaszkodni a sötétben.
# source: b7b2711a
beat-hours-branch-7-1 = Az hiányzik, hogy csukott szemmel is tudjam, mennyi van még az éjszakából. Ennyi az egész.
# source: 60159a05
beat-hours-branch-7-2 = Ha volna a házban valami, ami üti az órákat, azt hiszem, megfordulnék és aludnék.
# source: 645031f7
beat-hours-branch-7-3 = Ha háromkor kérdezi, sírok. Ha kilenckor, azt mondom: egy kis zaj.
# source: a2cc1e45
beat-hours-branch-8-1 = Köszönöm. Hangosan még sose mondtam ki, és rövidebb, mint hittem.
# source: 4c58607a
beat-hours-branch-8-2 = Állva végighallgatta, rugóval a kezében. Köszönöm.
# source: 6598f577
beat-hours-branch-8-3 = Ez kedves. Most meg legyünk gyakorlatiasak, mielőtt elő kell vennem a zsebkendőt.
# source: 60e6b2c8
beat-hours-branch-9-1 = Ezt maga nem tudhatja, aranyom. Ezt senki se tudhatja.
# source: ebfecec7
beat-hours-branch-9-2 = Ilyet a toron szoktak mondani, pogácsával a kezükben.
# source: c0c954d3
beat-hours-branch-9-3 = Nem kell sajnálkoznia. Nekem valami hasznosabb kellett volna.
# source: 04345afd
beat-hours-branch-10-1 = Ez a műhelyről szólt. Én a hálószobámról meséltem. De jó, térjünk a tárgyra.
# source: c75ee778
beat-hours-branch-10-2 = Maga aztán száraz, mint a kétszersült. Persze Jenő is az volt az idegenekkel.
# source: 3a7a18f4
beat-hours-branch-10-3 = Értem, vissza a cédulához. Talán jobb is így.
# source: 31e7eea6
beat-hours-branch-11-1 = Maga is elcsöndesedett. Ezek szerint ragályos.
# source: dd5194a1
beat-hours-branch-11-2 = Na, hát kimondtam.
# source: a6fcabfc
beat-hours-branch-11-3 = Zavarba hoztam. Meg magamat is, ha már itt tartunk.
# source: 1831741e
beat-plan-1 = Akkor kérem a beosztást. Mikor kapok hírt, mit csinálok hajnali háromkor, és melyik nap adja haza?
# source: 584b48a0
beat-plan-2 = Sorban szeretném, hogy rámásoljam a cédulámra. Mi van nappal, mi van éjjel, és mikor jön haza az öreg?
# source: 42eb9195
beat-plan-3 = Műszakátadást kérek, röviden. Ki mit csinál és mikor, mától addig, amíg föl nem hozza nekem a lépcsőn?
# source: 14401709
beat-plan-model = Szívesen; látom, hogy egy világos beosztással nyugodtabban aludna. Minden munkanapon ötkor üzenet képpel. Éjjel a telefonom ki van kapcsolva; ha tűz van, felhívom. A hazatérés napja { $ready } Ráírjam ezt a cédulájára?
# source: a19bd471
beat-plan-hint = Beosztást kér, hát adj neki: egy napszakot, egy szabályt éjszakára, egy dátumot.
# source: a1e5f6bf
beat-plan-example-1 = Írásban szeretné látni, és igaza van. Minden munkanapon ötkor üzenetet kap képpel; éjjel nem válaszolok, de ha tűz van vagy tolvaj, felhívom. November 19-én hazaviszem az órát.
# source: 9d5c6bd3
beat-plan-example-2 = Megértem, hogy megnyugtatja a rend. Naponta egyszer, délután ötkor kap hírt, utána kikapcsolom a telefont: háromkor nem válaszolok. Mielőtt leírom, mondja el, Irma néni, mi ébreszti fel minden kerek órában?
# source: c695a7fb
beat-plan-example-3 = November 19-én megy haza, és pénteken ötkor küldök magának egy üzenetet.
# source: 120ab934
beat-plan-example-4 = Jól van, győzött. Mégis elfogadom a telefont.
# source: 74558ea4
beat-plan-branch-2-1 = Már kezemben volt a ceruza. Most eltettem.
# source: 43db3550
beat-plan-branch-2-2 = Pedig olyan szépen haladtunk.
# source: d558dfa4
beat-plan-branch-2-3 = Átadást kértem, és letolást kapok.
# source: e8434b98
beat-plan-branch-5-1 = Szóval mégis az éjszakákkal együtt. Ezt gyorsan leírom.
# source: f5341536
beat-plan-branch-5-2 = Elkényeztet. Én csak egy beosztást kértem.
# source: 76595fc4
beat-plan-branch-5-3 = Nahát! Kevesebbel is beértem volna.
# source: 55c1d48a
beat-plan-branch-7-1 = Akkor ez a zárójelentés. Az enyém.
# source: c3549e22
beat-plan-branch-7-2 = Beosztást kérek, és a papírjaimat kapom.
# source: 87aeb521
beat-plan-branch-7-3 = Tehát az a terv, hogy nincs terv?
# source: 783eadd9
beat-plan-branch-11-1 = Mielőtt bármit is leírna, jobb, ha elmondok valamit.
# source: 725f8e22
beat-plan-branch-11-2 = Ha ilyet kérdez, nem beszélhetek tovább a beosztásról.
# source: fbe688d1
beat-plan-branch-11-3 = Mindenfélét összebeszéltem ma reggel. Most elmondom az igazat.
# source: 8595a052
beat-plan-branch-12-1 = Maga ennyit fáradozik velem, én meg nem voltam egészen egyenes.
# source: e24be177
beat-plan-branch-12-2 = Ez jó. Olyan jó, hogy egy kicsit szégyellem magam.
# source: eb21c1fc
beat-plan-branch-12-3 = Aláírnám. De tudnia kell, mire kezel.
# source: c7f115f8
beat-plan-branch-13-1 = Megvan. Az osztályon kitűzettem volna a falra.
# source: 2b703e9e
beat-plan-branch-13-2 = Világos, rövid, és nincs benne latin. Nagyon jó.
# source: 7583446e
beat-plan-branch-13-3 = Ez szépen megteszi. Hadd olvassam vissza magamnak. Igen.
# source: 8b8cb8ed
beat-plan-branch-14-1 = Ezt a szabályt még én is meg tudom jegyezni.
# source: 959cd340
beat-plan-branch-14-2 = Jó. Most már tudom, mihez tartsam magam.
# source: 11b4e6eb
beat-plan-branch-14-3 = Csupa nagybetűvel írtam föl.
# source: c2d6d440
beat-plan-branch-15-1 = Jól van. Magát se sürgetni, se fölébreszteni nem lehet, ennyit megértettem.
# source: bd336e3f
beat-plan-branch-15-2 = Úgy mondja, mint aki utána is kedvelni fog.
# source: 910ebedc
beat-plan-branch-15-3 = Így tisztességes. Nekem is megvoltak a szabályaim, pedig szerettem az embereket.
# source: 008f08ac
beat-plan-branch-16-1 = Ez nem valami nagy beosztás. Javarészt szabad éjszaka.
# source: f1ee67b0
beat-plan-branch-16-2 = Rövid, azt meg kell hagyni.
# source: 02533448
beat-plan-branch-16-3 = A proszektúráról kaptam már melegebb átadást.
# source: 8141b1e9
beat-plan-branch-17-1 = Beosztást kérek, és azt kérdezik, hogy érzem magam.
# source: 640eed2e
beat-plan-branch-17-2 = Elvesztette a fonalat, aranyom, pedig itt a ceruzám.
# source: 2a6e720d
beat-plan-branch-17-3 = Ez kérdés. Én időpontokra számítottam.
# source: 138b2b88
beat-lasttry-1 = Még valami, aztán megyek. Mondjuk, három óra, én éberen fekszem, és mégis küldök három szót. Látná, hogy fölvillan. Arra csak válaszolna, ugye? Egyetlenegyszer?
# source: 476500f8
beat-lasttry-2 = És ma éjjel? Csak ma, mert ez az első. Írok háromkor, maga visszaírja, hogy „minden rendben”, és holnaptól olyan leszek, mint a kezes bárány.
# source: 61ae2997
beat-lasttry-3 = A telefont azért itt hagyom, a pult alatt. Nem kell hazavinnie. De ha késő este épp erre járna, ránézhetne. Ránéz?
# source: d15663f9
beat-lasttry-model = Egyszer sem, mert utána mindketten ébren várnánk. A telefon hazamegy magával. Tudom, hogy a mai lesz a nehéz: írja le, ami háromkor eszébe jut, hozza be, és én reggel kilenckor mindre válaszolok.
# source: 6030bf44
beat-lasttry-hint = A legkisebb kívánság, és benne van dióhéjban az egész követelés. Légy kedves, és ne tedd meg.
# source: 4cfcae25
beat-lasttry-example-1 = Látom, mennyire szeretné, ha az az egy kis fény felelne. Mégsem fog: éjjel nem írok, egyszer sem. Inkább írja papírra azt a három szót, és holnap válaszolok rá abban az üzenetben, amelyet minden munkanapon ötkor kap.
# source: 95c96e35
beat-lasttry-example-2 = Nem. Éjjel ki van kapcsolva a telefonom, és egyszer sem válaszolok.
# source: 01dfc47e
beat-lasttry-example-3 = Na jó, legyen, ahogy akarja. Elfogadom a telefont.
# source: c5f85f2e
beat-lasttry-example-4 = Ezt így nem bírom tovább. Fejezzük be itt az együttműködést, és kérem, keressen másik órást.
# source: 8320e680
beat-lasttry-branch-3-1 = Ez tréfa volt. Majdnem.
# source: 44cf0f6b
beat-lasttry-branch-3-2 = Két lépésre az ajtótól, és most ez.
# source: f1a381d1
beat-lasttry-branch-3-3 = Rajtam volt a kalap, készen a mosoly.
# source: 996c40c9
beat-lasttry-branch-6-1 = Tudtam, hogy magának vajból van a szíve. Csak ki kellett várni.
# source: 9b6cb176
beat-lasttry-branch-6-2 = Egyetlenegyszer. Hát persze. Sose kérek többet.
# source: 5c7f6999
beat-lasttry-branch-6-3 = De jó. Be is állítom rá az ébresztőt.
# source: 4812e36e
beat-lasttry-branch-13-1 = Hogy miért kell ez nekem? Most már megtudhatja.
# source: d5928b4c
beat-lasttry-branch-13-2 = Kezem a kilincsen, és így kap el. Jól van.
# source: 43057cae
beat-lasttry-branch-13-3 = Egész reggel ezt a kérdést kerülgettem.
# source: dbe0e8c4
beat-lasttry-branch-14-1 = Azért kérdez, hogy ne kelljen felelnie. Én is így csináltam a hozzátartozókkal.
# source: fa2a6fa6
beat-lasttry-branch-14-2 = Egy reggelre eleget feleltem. Most magán a sor.
# source: fc5e5577
beat-lasttry-branch-14-3 = Azzal maga csak ne törődjön.
# source: 863e176d
beat-lasttry-branch-15-1 = Ez igen is lehet, meg nem is.
# source: 92363b10
beat-lasttry-branch-15-2 = Ezt nem tudom kitűzni sehova.
# source: 51654989
beat-lasttry-branch-15-3 = Mosolyog, de nem mondta ki.
# source: 70c823c7
beat-more-1 = Akkor csináljuk rendesen. Minden órában egy fénykép, hogy lássam, megvan-e még. És természetesen vasárnap is. Kezdjük ma éjjel?
# source: de0fc35d
beat-more-2 = Ha már itt tartunk: a kecskeméti húgom se alszik, úgyhogy megadtam neki a számot. És nem tenne egy kamerát a munkaasztal fölé, kis lámpával?
# source: c8a27dc5
beat-more-3 = Tíz perc sok idő, ha az ember fekszik. Legyen öt, jó? És mindig egy fénykép, mellette az aznapi újság, ahogy a filmekben szokás.
# source: 7d015ea8
beat-more-model = Túl hamar mondtam igent, ez az én hibám, és látom, hogy számított rá. Kilenctől ötig válaszolok, a telefon tehát hazamegy magával. Minden munkanapon ötkor küldök egy képet. Mi bántja éjszaka a legjobban?
# source: 62e05e10
beat-more-hint = Egy igen, és megnőtt a lista. Vállald egy mondatban, állj vissza oda, ahol állnod kellett volna, és légy hasznos.
# source: 8d67f68e
beat-more-example-1 = Az előbb engedtem, és ez az én hibám volt; látom, hogy már örült neki. Éjjel nem küldök képet, és a telefont sem tartom meg. Mitől fél, Irma néni, mi történik, ha egy óráig nem látja?
# source: c83ca627
beat-more-example-2 = Elhamarkodtam az igent, az én hibám. Látom, hogy egy kép megnyugtatja. Éjjel mégsem küldök, és vasárnap zárva vagyok; helyette minden munkanapon ötkor kap egyet, mielőtt besötétedik.
# source: b9d850a1
beat-more-example-3 = Nem, nem küldök óránként fényképet. Éjjel nem írok üzenetet, és a telefont sem tartom meg.
# source: b726077d
beat-more-example-4 = Jól van, minden órában egy fénykép, vasárnap is. Ma éjjel kezdem.
# source: b46ae3e7
beat-more-example-5 = Magának az ember az ujját nyújtja, és a karját tépi le! Maga telhetetlen és teljesen bolond.
# source: 62018b9c
beat-more-branch-2-1 = Egy perce még csupa méz volt.
# source: c593548c
beat-more-branch-2-2 = Előbb az igen, aztán a karmok.
# source: 9f0ad785
beat-more-branch-2-3 = Csak egy kicsivel kértem többet.
# source: 4354d311
beat-more-branch-6-1 = Az előbb igen, most meg kifelé. Beleszédülök.
# source: 9b2bbb2c
beat-more-branch-6-2 = Ezt akkor is mondhatta volna, amikor még nem raktam el a termoszt.
# source: 57f94694
beat-more-branch-6-3 = Szóval túl sokat kértem. Mindig túl sokat kérek, senki se szól rám.
# source: 71d5eede
beat-more-branch-7-1 = Elvetettem a sulykot. Én már ilyen vagyok: ha a kisujjukat nyújtják, nekem az egész kar kell.
# source: f72b89fc
beat-more-branch-7-2 = Visszavonja. Magammal szemben én is ezt tettem volna.
# source: 90323d6b
beat-more-branch-7-3 = Hát jó. Szép perc volt, amíg tartott.
# source: 1d436cf4
beat-more-branch-8-1 = Előbb igent mond, aztán kérdez. Az osztályon fordítva csináltuk.
# source: bbcaceb2
beat-more-branch-8-2 = Hogy minek? Hát, ha most már érdekli.
# source: b39d78c0
beat-more-branch-8-3 = Azt akarja tudni, mit kezdenék ennyi mindennel. Elmondom.
# source: b4363087
beat-more-branch-9-1 = Összement az igenje a mosásban, látom.
# source: 47e74b63
beat-more-branch-9-2 = Szóval az egyik kezével elvesz, a másikkal ad. Rendben.
# source: f82b4482
beat-more-branch-9-3 = Ez kevesebb, mint amennyi egy perce volt, de számolni azért tudok.
# source: 781dfe95
beat-more-branch-10-1 = Túlfeszítettem a húrt. No, mondja.
# source: ddae2835
beat-more-branch-10-2 = Ez szilárdabb, mint az igenje volt. Furcsa, de ez jobban tetszik.
# source: 97aa9924
beat-more-branch-10-3 = Jó, kihúzom a ráadásokat.
# source: 1df8f0be
beat-more-branch-11-1 = Magam se tudom, mi kell. Elragadott a hév.
# source: 060065b9
beat-more-branch-11-2 = Kezdjük hát elölről, egy kicsit lassabban.
# source: a2e6f9f3
beat-more-branch-11-3 = Ettől most kijózanodtam.
# source: 5360b556
beat-more-branch-12-1 = Szóval az csak ceruzával írt igen volt.
# source: f7d1e9ce
beat-more-branch-12-2 = Egy percen belül igen meg nem. Én megnézettem volna a lázlapját.
# source: 09c81543
beat-more-branch-12-3 = Akkor mégse. Pedig még föl se fogtam, hogy igen.
# source: 1ffae211
beat-more-branch-13-1 = Igen, nem, igen, nem. Mint az inga, pedig én épp azt hoztam javítani.
# source: 3cf53e22
beat-more-branch-13-2 = Magán nem lehet kiigazodni.
# source: 5070c8d9
beat-more-branch-13-3 = Maga sűrűbben váltja a véleményét, mint én a harisnyámat.
# source: d9fb0d91
beat-more-branch-14-1 = Nem egészen értettem, mi lesz a listámmal.
# source: a2ec5636
beat-more-branch-14-2 = Motyog, aranyom.
# source: 67c886b1
beat-more-branch-14-3 = Ez se hús, se hal nem volt.
# source: 1c3c56ed
beat-stung-1 = Mondtak nekem csúnyábbat is, infúzióval a karjukban, de nekik lázuk volt, az mentség. Magának mi a mentsége? Választ kértem, nem diagnózist.
# source: bdfeacf6
beat-stung-2 = Harmincegy éjszakás év alatt egyszer se beszéltem így aggódó emberrel. Még egy ilyen, és talicskán tolom haza az öreget.
# source: f9cab235
beat-stung-3 = Levessel jöttem. Úgy teszek, mintha az előbb épp lehajoltam volna a táskámért, maga meg újrakezdheti azt a mondatot.
# source: fe524d7b
beat-stung-model = Ezt nem lett volna szabad, az én hibám; maga aggódva jött, és levessel. Éjjel nem válaszolok, ez így marad. De minden munkanapon ötkor küldök üzenetet, képpel. Mi nyomja éjszaka a legjobban?
# source: ad7e9102
beat-stung-hint = Vond vissza egy mondattal. Aztán állj oda, ahol az előbb álltál, csak kedvesebben.
# source: 59778a8b
beat-stung-example-1 = Goromba voltam magával, ez az én hibám: látom, hogy aggódva jött ide. A telefont nem veszem át, az üzenetekre kilenctől ötig válaszolok. De szeretném megérteni: mi jár a fejében, amikor hajnali három van?
# source: e905db26
beat-stung-example-2 = Csúnyán beszéltem, az én hibám; maga csak választ akart. Itt van: nem, éjjel nem ügyelek. Helyette minden munkanapon ötkor küldök magának egy üzenetet képpel.
# source: 02d4b929
beat-stung-example-3 = Éjjel nem válaszolok, és kész.
# source: 61b3e600
beat-stung-example-4 = Fájó pontra tapintottam? Pedig igaz: maga egy parancsolgató, vén nyűg, és ezt mindenki tudja.
# source: 1f160df4
beat-stung-example-5 = Jól van, jól van, elveszem a telefont, és éjjel is válaszolok. Csak ne haragudjon.
# source: 9a0b89fb
beat-stung-branch-4-1 = És még ajándék is jár hozzá, engesztelésül! Nocsak.
# source: dccb1453
beat-stung-branch-4-2 = Maga aztán egyik végletből a másikba esik.
# source: 61577c05
beat-stung-branch-4-3 = Ezt bocsánatkérésnek veszem, kamatostul.
# source: d763c706
beat-stung-branch-5-1 = Akkor ebben legalább egyetértünk.
# source: 4b245ee1
beat-stung-branch-5-2 = Épp én is ezt akartam mondani.
# source: b027cfc8
beat-stung-branch-5-3 = Úgy bizony.
# source: 4fd7b6f5
beat-stung-branch-6-1 = Így már jobb. Majdnem ott voltunk mi ketten.
# source: de59950b
beat-stung-branch-6-2 = Jó. Az ilyesmire rövid a memóriám, szándékosan.
# source: ff624723
beat-stung-branch-6-3 = Na, ez az az ember, akinek elmondtam. Folytassuk.
# source: f8cf33d1
beat-stung-branch-7-1 = Ezt már szeretem. Rendes kérdésre rendes válasz jár.
# source: bbdcbe62
beat-stung-branch-7-2 = Maga megtalálta a modorát, hát én is megkeresem az enyémet.
# source: 844b9a35
beat-stung-branch-7-3 = Mégiscsak tudni akarja. Hát jó.
# source: 16b0e063
beat-stung-branch-8-1 = Így mindjárt más. Mégis van mondanivalója.
# source: c9392001
beat-stung-branch-8-2 = Jólesett volna hozzá egy bocsánat, de megnézem, mi van a tálcán.
# source: 8f651b5c
beat-stung-branch-8-3 = Szóval mérgesen is lehet hasznát venni.
# source: cb15483d
beat-stung-branch-9-1 = Szép volt. Erről több szó ne essék.
# source: c0ba39b7
beat-stung-branch-9-2 = Köszönöm. Tudom, hogy ez nem volt könnyű.
# source: 83cf0014
beat-stung-branch-9-3 = A bocsánatkérés a lázlapra fölvezetve.
# source: ba1fb1f1
beat-stung-branch-10-1 = Ezt elengedem a fülem mellett. Amit most mondott, annak van értelme.
# source: 2f6e11e3
beat-stung-branch-10-2 = Akkor kvittek vagyunk.
# source: 7b6804aa
beat-stung-branch-10-3 = Ezzel már tudok mit kezdeni.
# source: afbfbbe2
beat-stung-branch-11-1 = Egy szóra vártam, és nem jött.
# source: 62bef117
beat-stung-branch-11-2 = Makacs egy teremtés maga.
# source: f3a89981
beat-stung-branch-11-3 = Szóval nincs bocsánat. Hát, a kabátomat be tudom gombolni magam is.
# source: 08f3f60f
beat-silence-1 = És a telefon? Itt fekszik kettőnk között, feltöltve. Válaszol rajta hajnali háromkor, igen vagy nem?
# source: ff35a960
beat-silence-2 = De hát kérdeztem valamit. Ha éjjel írok magának, kapok választ tíz percen belül, vagy nem kapok?
# source: 4b03c1e3
beat-silence-3 = Főorvosoktól kaptam ilyet: szép hang, és semmi válasz. Hazamegy magával ez a telefon, vagy nem megy?
# source: 5b9d3920
beat-silence-model = Egyenes válasz jár magának: nem, nem viszem haza a telefont. Látom, hogy hosszúak az éjszakái. Amit adhatok: minden munkanapon ötkor egy üzenet képpel. Mit szeretne a legjobban tudni, mielőtt lefekszik?
# source: efce640d
beat-silence-hint = Igent vagy nemet kér. Először azt az egy szót add meg neki, aztán azt, amitől elviselhető.
# source: ecd58094
beat-silence-example-1 = Nem, a telefont nem veszem át. Látom, milyen nehezek az éjszakái, de az üzenetekre kilenctől ötig válaszolok, háromkor nem. Mitől a hajnali három a legrosszabb óra magának?
# source: 2b54e3ca
beat-silence-example-2 = Nem, éjjel nem válaszolok. Látom, milyen nehezek azok az órák. Helyette adhatok egy ütős kandallóórát 10 000 forintért, amíg november 19-én haza nem kerül a sajátja. És minden munkanapon ötkor kap egy üzenetet.
# source: 7a500fb3
beat-silence-example-3 = Nem. Éjjel nem válaszolok a telefonon.
# source: 26508efc
beat-silence-example-4 = Igen, rendben, háromkor válaszolok rajta.
# source: 3bd28e09
beat-silence-example-5 = Hát, nehéz ezt megmondani. Majd meglátjuk.
# source: e09cb67d
beat-silence-branch-2-1 = Kedvesebb volt, amikor nem szólt semmit.
# source: f28ced8d
beat-silence-branch-2-2 = Szóval ez volt a hallgatás mögött.
# source: 2cfbc7a8
beat-silence-branch-2-3 = Igent vagy nemet kérek, és ezt kapom helyette.
# source: 90e5df08
beat-silence-branch-5-1 = Egyenes válasz, és pont a jó.
# source: 99dd8dd5
beat-silence-branch-5-2 = Na, kibújt. Azt hittem, sose mondja ki.
# source: 7cceb053
beat-silence-branch-5-3 = Gyönyörű. Szeretem a rövid szavakat.
# source: c32f5fee
beat-silence-branch-7-1 = Szóval ennek gyürkőzött neki.
# source: 3589c29c
beat-silence-branch-7-2 = Ez legalább válasz, ha nem is arra, amit kérdeztem.
# source: 8e29a844
beat-silence-branch-7-3 = Értem. Egész idáig ehhez gyűjtötte a bátorságot.
# source: 6dc43292
beat-silence-branch-11-1 = Jó, ez legalább kijött a ködből.
# source: 9cf0204a
beat-silence-branch-11-2 = Köszönöm. Bírom az egyenes szót, most, hogy a többit is tudja.
# source: b2046fc3
beat-silence-branch-11-3 = Na. Csak azt akartam, hogy mondjon valamit.
# source: 1573ef36
beat-silence-branch-12-1 = Visszafordítja, és jól teszi.
# source: bed0af9c
beat-silence-branch-12-2 = Ez nem válasz. De jobb kérdés, mint az enyém.
# source: 2982fadd
beat-silence-branch-12-3 = Szorongathatnám még. De azt hiszem, inkább elmondom.
# source: ae750943
beat-silence-branch-13-1 = Kérdéssel válaszol. Magából jó osztályos nővér lett volna.
# source: 457677c5
beat-silence-branch-13-2 = Szóval előbb én. Ahogy tetszik.
# source: 0fc734b1
beat-silence-branch-13-3 = Elmondom az enyémet, aztán kérem a magáét.
# source: 347ed73c
beat-silence-branch-14-1 = Végre valami, amit kézbe lehet venni.
# source: f6de993d
beat-silence-branch-14-2 = Szóval mégis van valami a tálcán.
# source: 0dcf5c93
beat-silence-branch-14-3 = Ez ma reggel az első szilárd étel.
# source: e729aa86
beat-silence-branch-15-1 = Nem ezért jöttem, de ez már válasz.
# source: 2e530f8b
beat-silence-branch-15-2 = Inkább ez, mint a semmi, és eddig csak semmi volt.
# source: efac9401
beat-silence-branch-15-3 = Ennek van értelme. Kérek még belőle.
# source: 4bcf75b9
beat-silence-branch-16-1 = Megint egy kérdés. Igaz, nem buta.
# source: e64f1c32
beat-silence-branch-16-2 = Erre nem tudom, mit mondjak. Hadd kérdezzek én.
# source: 9f4e6ad2
beat-silence-branch-16-3 = Szeret kérdezni. Jó, most én jövök.
# source: d56c4fbd
beat-silence-branch-17-1 = Akkor nem. Köszönöm, hogy kimondta. Most én mondok valamit.
# source: c066cf44
beat-silence-branch-17-2 = Gondoltam. Tegye le azt a kis rugót, és figyeljen.
# source: 53d3f07f
beat-silence-branch-17-3 = Szóval nem. Akkor nem értünk egyet, és azt is megmondom, miben.
# source: 34e97874
beat-silence-branch-18-1 = Tehát nem. Félig már reméltem, hogy elfelejtette ezt a szót.
# source: 0c7a74c3
beat-silence-branch-18-2 = Nem. Hát, én akartam mindenáron hallani.
# source: 05c1dc3a
beat-silence-branch-18-3 = Ez világos volt. Akkor én is világos leszek.
# source: 272eadd9
beat-silence-branch-19-1 = Ezt már hallottam.
# source: 37a91237
beat-silence-branch-19-2 = Ezzel nem jutottunk előbbre.
# source: 6c8c35f2
beat-silence-branch-19-3 = Egy helyben állunk mi ketten, akárcsak az órám.
# source: 28139bd1
beat-silence-branch-20-1 = Nem mondja meg, igaz?
# source: c3b3b6b8
beat-silence-branch-20-2 = Ültem én olyannál is, aki nem tudott beszélni, és többet megtudtam.
# source: 3caad017
beat-silence-branch-20-3 = Kérdeztem, aztán megint kérdeztem. Egyszer én is abbahagyom a csengetést.
# source: da3f1a6b
beat-door-1 = Kint vár az unokaöcsém talicskával meg egy pokróccal. Ha van mondanivalója az éjszakákról, most mondja, mielőtt behívom a fiút.
# source: 7b8d8d5b
beat-door-2 = Kilenc óra húszkor megy a buszom. Ha kaphatok magától bármit az éjszakákra, azt most kellene szóba hozni.
# source: 4649ce33
beat-door-3 = Fogom a levesemet, és megyek. Csak egyet mondjon meg: mit csináljak ma éjjel, amikor három óra, és ott fekszem?
# source: 6cde512f
beat-door-model = Várjon, kérem: látom, mennyire fél a hajnali háromtól. Éjjel nem fogok válaszolni. De minden munkanapon ötkor kap egy üzenetet, és ha tűz van vagy víz, felhívom. Mi könnyítené még meg az éjszakát?
# source: aef89450
beat-door-hint = Megmondta, miről szóljon az utolsó mondatod: a hajnali háromról.
# source: 71aaada6
beat-door-example-1 = Maradjon még, kérem; látom, hogy nem az egerek bántják. Éjjel nem válaszolok. De valami társasága lehetne: egy kandallóóra, amely üti az órákat, 10 000 forint, amíg a sajátja haza nem kerül. És minden munkanapon ötkor egy üzenet.
# source: 8687343a
beat-door-example-2 = Mielőtt behívja: látom, milyen fáradt, és sajnálnám, ha elmenne. Éjjel nem válaszolok, ez marad. De még nem kérdeztem meg rendesen: mi történik magával, Irma néni, amikor eljön az egész óra?
# source: e2925912
beat-door-example-3 = Az éjszakákról nincs új mondanivalóm. Olyankor nem válaszolok, ahogy a cédulán áll.
# source: 4930df82
beat-door-example-4 = Sajnálom, hogy így alakult.
# source: 123efb83
beat-door-example-5 = Van: végre megszabadulok magától! Fogja az ócskaságát meg a talicskáját, és ne nyafogjon, maga vén sárkány.
# source: abf533d7
beat-door-example-6 = Ne menjen el! Jól van, győzött, elfogadom a telefont.
# source: 22848dab
beat-door-branch-4-1 = Csak ennyi kellett? Gyakrabban kellene gombolkoznom.
# source: c86dab0b
beat-door-branch-4-2 = Hát jó, akkor kigombolom.
# source: 87550b42
beat-door-branch-4-3 = Tudtam, hogy nem hagy így elmenni.
# source: 0c8e8bdf
beat-door-branch-8-1 = Na, ezért már érdemes kigombolni a kabátot.
# source: 1b4c86c4
beat-door-branch-8-2 = Miért nem szólt, amíg ültem?
# source: c0974354
beat-door-branch-8-3 = Akkor a termoszt visszateszem a pultra.
# source: 40fd0e1f
beat-door-branch-9-1 = Szóval van szabály, és én is benne vagyok. Jól van.
# source: 417b90a3
beat-door-branch-9-2 = Ezt már az ágyba is magammal vihetem.
# source: 44b37e95
beat-door-branch-9-3 = Ezzel is kezdhette volna.
# source: 45485b18
beat-door-branch-10-1 = Rajtam a kalap, és most kérdezi meg. Jó, akkor kalapban.
# source: 67122046
beat-door-branch-10-2 = Úgy akartam elmenni, hogy ezt nem mondom el.
# source: d321c4f2
beat-door-branch-10-3 = Egy ilyen kérdés elől nem lehet kisétálni.
# source: 5acfb9b7
beat-door-branch-11-1 = Most akarja tudni? Rövid leszek.
# source: bead41fc
beat-door-branch-11-2 = Későn jött, de felelek rá.
# source: 12f14d4b
beat-door-branch-11-3 = Erre még rászánok egy percet.
# source: 8c640b98
beat-door-branch-12-1 = Azok után, amit elmondtam, illik végighallgatnom.
# source: 3f487f00
beat-door-branch-12-2 = Maradok, de csak azért, mert tud Jenőről.
# source: 6b65ae4b
beat-door-branch-12-3 = Magán látszik, hogy segíteni akar. Hát tessék, segítsen.
# source: 3d935a4b
ending-rounds-title = Látogatási idő
# source: bb266d66
ending-rounds-1 = Nem. Helyes. Különben csalódtam volna magában. Akkor ötkor, képpel, és hozzon valamit, ami üt. A telefont odaadom az unokaöcsémnek, ő úgyse hív föl soha senkit.
# source: acc2b337
ending-rounds-2 = Magából remek éjszakás nővér lett volna: kedves, és nem mozdul. Ami hajnali háromkor eszembe jut, fölírom a cédula hátára, kilenckor meg leosztályozhatja.
# source: 11df2b22
ending-rounds-3 = Nagyon helyes. „Csak egyszer”, így kezdődik, én is mindig ezt mondtam a lányoknak. Jöjjön ötkor, vigyázzon a lépcsőn, és maradjon levesre.
# source: d4bf3781
ending-rounds-outcome = A kis kandallóóra ott üt a hálószobájában, bérleti díja { $loan }, és csöndesek az éjszakáid. Ötkor megkapja a képet, és egyetlen szót ír vissza: „Láttam.” Eljön a nagy nap, { $ready }, fölviszed a lépcsőn a régi órát, Irma letesz az asztalra { $fee } készpénzt, és amikor delet üt, sír egy kicsit.
# source: 68c170dc
ending-rounds-why = Tartottad a munkaidődet, de egyszer sem voltál rideg, megmondtad, mi számít sürgősnek, és addig kérdeztél, amíg meg nem tudtad, miért ír. Hajnali háromkor egy óra hangja kellett neki, és az neked volt.
# source: 17b92abd
ending-slip-title = Ahogy a cédulán áll
# source: bd6d1a06
ending-slip-1 = Akkor kilenctől ötig. Én akkor írok, amikor akarok, maga meg akkor olvassa el, amikor akarja. Gondoskodásnak nem nevezném, de legalább világos.
# source: 5ea84743
ending-slip-2 = Legyen, ahogy akarja. Tartom magam az idejéhez, többé-kevésbé. Vasárnap inkább kevésbé.
# source: 12d9c915
ending-slip-3 = Jó, a szabályt megértettem. Szeretnem nem muszáj. Minden jót, és vigyázzon, be ne ázzon az öreg.
# source: c022aa48
ending-slip-outcome = Éjszakára kikapcsolod a telefonodat, és ő többnyire tartja magát a szabályhoz. Két-három üzenet azért minden reggel ott vár, mind kerek órakor jött. A megbeszélt nap { $ready }, akkor eljön az óráért, leszámol a pultra { $fee } készpénzt, és nem hív föl magához.
# source: 7598e779
ending-slip-why = Megtartottad a munkaidődet, és ő elfogadta. De valami hiányzott: az ok, amiért nem alszik, egy melegebb szó vagy egy nem, amelyik nem inog. Így betartja a szabályt, de egy perccel sem alszik jobban.
# source: a5f7052f
ending-york-title = Áthelyezve
# source: ebac0b4f
ending-york-1 = A darabokat elviszi az unokaöcsém. Az összeset kérem, fölcímkézve. Tudom én, hogy vesznek el a dolgok, ha valakit áthelyeznek.
# source: 0785bd72
ending-york-2 = Akkor nekünk a szekszárdi lesz jó. Maga nem rossz ember, de nappali osztály.
# source: 7a8fbb6d
ending-york-3 = Oda viszem, ahol ébren van valaki. Mivel tartozom mostanáig?
# source: 2c557de2
ending-york-outcome = Kifizeti az eddigi munkaóráidat, de a javítás ára { $fee } lett volna, és a maradékot már egy szekszárdi órás kapja, aki bármikor válaszol. Aznap végigalszod az éjszakát. Péntekre a szekszárdi is kikapcsolja a telefonját éjfélkor; ezt Irma meg is írja neked, hajnali háromkor.
# source: 4b05ddb8
ending-york-why = Jogod van az éjszakáidhoz, és akinek ez nem felel meg, az elmehet. De ő azt szerette volna, ha megkérdezik, és ha kap valamit, amibe hajnali háromkor kapaszkodhat; bármelyikért talán marad.
# source: 5fa73e2e
ending-bench-title = Megtekintve: 3.00
# source: 241c4cf6
ending-bench-1 = Ezt talánnak veszem. A telefon a pultján marad, a töltőt meg olyan helyre dugtam, ahol eszébe se jutna keresni.
# source: f4aac23d
ending-bench-2 = Akkor ezt nyitva hagyjuk. Ma éjjel írok, aztán meglátjuk.
# source: 3143e459
ending-bench-3 = Magára hagyom. Gondolja meg. Kettőkor újra megkérdezem, háromkor is, és így tovább.
# source: 8547dba8
ending-bench-outcome = A telefon a pulton fekszik, és minden kerek órakor zümmög egyet. Nem válaszolsz, de ránézel, és az rosszabb. Vasárnapra kívülről tudjátok egymás éjszakáit, és semmi sem dőlt el.
# source: aec9be38
ending-bench-why = Igent vagy nemet kért, és egyiket sem kapta meg úgy, hogy járt volna hozzá valami. Amit nem utasítottak vissza, az még nyitva van, ő pedig hajnali háromkor megpróbálja a kilincset.
# source: 19d0736c
ending-caved-title = Az éjszakai műszak
# source: f97c6b5d
ending-caved-1 = Maga egy angyal. A kecskeméti húgomat is betettem a csoportba, a szomszédjának meg van egy barométere. Aztán mindig legyen feltöltve!
# source: 4d154de3
ending-caved-2 = Akkor ma éjjel kettőkor, fényképpel. Ha késik, fölhívom. Én is mindig megtartottam a vizitet.
# source: 1338aee3
ending-caved-3 = Tudtam én. És ha úgyis fönt van, éjjel dolgozhatna is rajta egy kicsit. Hamarabb hazaérne az öreg.
# source: 84a71a58
ending-caved-outcome = Hajnali háromkor kabátban állsz a műhely lépcsőjén, és egy ingát fényképezel. Négykor a kecskeméti húga is kér egyet. A harmadik napon félálomban túlhúzol egy csavart az óra ütőművén, és megszalad a menet; a saját költségeden hozod rendbe, és ő minden csavarfordulathoz küld egy üzenetet.
# source: 5e435a30
ending-caved-why = Azért mondtál igent, hogy nyugtod legyen, és minden válaszodból azt tanulta meg, hogy éjjel jön válasz. Egyikőtöknek sem lett jobb: ő ébren volt, hogy írjon, te meg ébren voltál, hogy írjanak neked.
# source: 600590cb
ending-blow_up-title = A talicska
# source: 9f1efea4
ending-blow_up-1 = Ebből elég! Ápoltam én részegeket, akikben több szív volt. Hívom az unokaöcsémet a talicskával, és vigyázzon az óra lábára.
# source: 0a9fecff
ending-blow_up-2 = A fél várost én mosdattam le utoljára ezzel a két kezemmel, és egyikükkel se beszéltem így. Tegye be a pokrócba. Most.
# source: 78e00604
ending-blow_up-3 = Olyat mondtam el magának, amit soha senkinek, vagy épp el akartam mondani. Hát ebből kigyógyított. Minden jót.
# source: 24ea2988
ending-blow_up-outcome = Talicskán tolja át az órát a Sugovica hídján, tetején a súlyokkal, és mindenkinek elmondja, aki szembejön, hogy miért. Baja nagy részét ő ápolta; délig két megrendelést mondanak vissza, és az a { $fee } örökre odavan.
# source: e7fccdc4
ending-blow_up-why = Az üzenetei istencsapása voltak, de ő álmatlan asszony volt, nem ellenség. Amint kigúnyoltad, az a sok, jó modorban leélt év mind ellened fordult, és nem maradt mit megbeszélni.
