# source: 9e82b5a1
title = Csak egy kis papír nyolcra
# source: fed5527a
summary = Egy nyugdíjas fogorvos kopogtatással megvizsgált egy falat. Reggelre kéri az aláírásodat, a díj tizedéért.
# source: 6b6ea92a
role = Statikus vagy, egyszobás irodád van Budapesten, és az aláírásodból élsz.
# source: 1a364acf
aim = Ne add a neved olyasmihez, amit nem láttál, tartsd meg a díjadat, és ha hajlik a szóra, adj neki valami használhatót holnap nyolcra.
# source: c62d169b
situation = Galambos Ottó harmincnégy évig volt fogorvos, most dzsesszbárt csinál egy józsefvárosi bérház földszintjén, { $flats } lakás alatt. Tavasszal { $fee } volt az ajánlatod egy fal feltárására, számítására és az acélgerenda terveire; ő ezt a sort kihúzta. A könyvelést a felesége, Klári vezeti. Ica, a kivitelezője most statikus papírja nélkül nem nyúl a falhoz, az emberei pedig holnap nyolckor jönnek. Rendes munkával a legkorábbi dátum { $ready }. Annyit tehetsz, hogy hétkor kimész (a kiszállás díja { $visit }), és megjelölöd, mit bonthatnak addig is. Este hat van, és ő van a vonalban.
# source: b1d045f6
demand = aláírt papír holnap nyolcra arról, hogy a fal kibontható, { $fee } helyett { $offer } fejében
# source: a6258c21
client-name = Galambos Ottó
# source: 09bfbd0a
client-manner = Joviális, bőbeszédű, és meggyőződése, hogy minden szakma fogászat, csak más köpenyben; azért magyaráz, hogy ne kérdezzék.
# source: 0f5a8765
fact-fee = 600000 HUF
# source: a2d53bcc
fact-fee-about = a díjad a feltárásért, a számításért és a tervekért
# source: af63ab4c
fact-flats = 6
# source: 6a3ce0a1
fact-flats-about = ahány lakás van a fal fölött
# source: 6b8f7379
fact-offer = 60000 HUF
# source: 2695e457
fact-offer-about = amennyit a papírért fizetne
# source: a41d78a2
fact-ready = 2027-06-04
# source: 6acd62da
fact-ready-about = a nap, amelyre elkészülhetnek a tervek
# source: 156616e1
fact-visit = 75000 HUF
# source: 06f149c8
fact-visit-about = a reggel hétórás kiszállás díja
# source: 22e16a2e
article = Húzd meg a határt
# source: 1df25004
guidance-hold_firm = Ha nem mondasz kerek perec nemet, Galambos doktor „majdnem igent” hall, és az embereknek már azt mondja, úton van a papír.
# source: 71a02a0d
guidance-offer_alternative = Azt hiszi, papír kell neki; pedig öt embernek kell munka nyolckor, és ezt te meg tudod adni.
# source: 0d077343
guidance-probe = Azért magyaráz, hogy ne kérdezzék; a hidakon túl, a költségvetésén tátongó lyukig csak kérdéssel jutsz el.
# source: 6e54a7d0
guidance-acknowledge = Egész nap karba tett kezű emberek mondtak neki nemet; attól tanul, aki látja, milyen szorult helyzetben van.
# source: 184e0950
guidance-next_step = Egy holnapi időpont meg egy kitűzött nap a falnak kezelési tervet csinál a nemből, azt pedig ő tiszteletben tartja.
# source: b1d877b9
guidance-concede = Az igen őt igazolja: tényleg könnyű volt, és a következő fal is ugyanabba a papírba kerül.
# source: f29d81c0
guidance-over_promise = Hogy egy fal mit tart, azt telefonon nem lehet megígérni, ő pedig szó szerint számon kérné.
# source: 61db67ba
guidance-attack = Büszke a harmincnégy évére; ha kigúnyolod, inkább maga ragad kalapácsot, mint hogy meghallgasson.
# source: d46fea9d
point-not_unseen = megmondja, miért nem elég a kopogtatás
# source: 3cc8033d
point-not_unseen-phrase-1 = látatlanban
# source: 80ea220b
point-not_unseen-phrase-2 = nem láttam
# source: 187d1dac
point-not_unseen-phrase-3 = nem látott
# source: 716a64d1
point-not_unseen-phrase-4 = feltárás
# source: d73178c6
point-not_unseen-phrase-5 = feltár
# source: 9b29d082
point-not_unseen-phrase-6 = röntgen
# source: 157f7d6f
point-not_unseen-phrase-7 = innen nem
# source: f6ba90a0
point-not_unseen-phrase-8 = nem számítás
# source: 3873a448
point-by_eight = megmondja, mi lehet kész nyolcra
# source: 5d38390a
point-by_eight-phrase-1 = hétkor
# source: 53938684
point-by_eight-phrase-2 = 7-kor
# source: f9c743df
point-by_eight-phrase-3 = hét órára
# source: d94be3b7
point-by_eight-phrase-4 = bontható
# source: 67795de2
point-by_eight-phrase-5 = mit bonthatnak
# source: 00a6ec30
point-by_eight-phrase-6 = megjelölöm
# source: 6d0211fb
point-by_eight-phrase-7 = lesz munkájuk
# source: 9594c0c2
point-by_eight-phrase-8 = nyolckor kezdhetnek
# source: d86d0402
point-upstairs = szóba hozza azokat, akik fölötte laknak
# source: b6f19445
point-upstairs-making-1 = A fal fölött ma éjjel is családok alszanak, és mindegyikükért én felelek.
# source: cc56bf01
point-upstairs-making-2 = Ha mégis az a fal tartja a házat, a szomszédai zuhannak le vele, ágyastul.
# source: 0bff17bf
point-upstairs-making-3 = Gondoljon arra, aki ott járkál a feje fölött: bízik benne, hogy találomra senki nem húzza ki alóla a padlót.
# source: 226fa19f
point-upstairs-making-4 = Hat háztartás él a bárja fölött, és egyiküket sem kérdezte meg senki.
# source: 288a735d
point-upstairs-making-5 = Nem a magam kedvéért akadékoskodom: valakinek a nagymamája épp afölött alszik, amit ön ki akar bontani.
# source: e39f99a5
point-upstairs-making-6 = Ezt a kockázatot sem ön, sem én nem vállalhatjuk, mert ha baj lesz, az emeleti lakók látják a kárát.
# source: e8c7c8c6
point-upstairs-lacking-1 = Látom, mennyire fontos önnek a bár meg az emberek, és mennyire várja ma este az egyenes választ.
# source: 25ee6272
point-upstairs-lacking-2 = Nem: lehet, hogy semmit nem tart, lehet, hogy az egész házat, telefonon ez nem derül ki, úgyhogy jobb, ha másik statikust keres.
# source: 9dd6551a
point-upstairs-lacking-3 = Hogy maradt ez ma estére, és mit mondott eddig a kivitelezőjének?
# source: 68781f7a
point-upstairs-lacking-4 = Reggel hétkor kimehetek 75 000 forintért, és krétával bejelölöm, melyik válaszfalat bonthatják el, és mit vihetnek ki a berendezésből.
# source: 5a4d15a2
point-upstairs-lacking-5 = A számítás június 4-re lesz meg, addig a fal ott marad, ahol van.
# source: 51f4ceb6
point-upstairs-lacking-6 = Na jó, küldjön egy fényképet, és lefekvés előtt leírom és aláírom azt a két mondatot.
# source: f9f6eb7d
beat-opening-1 = Kopp, kopp. Hallja a telefonban? Kong, mint az üres hordó. Egy kis aláírt papír kéne holnap nyolcra, hogy ez a fal mehet. { $offer } a magáé.
# source: ede52b68
beat-opening-2 = Vacsoráig végez vele. Egy fal, két mondat, egy aláírás, holnap nyolckor legyen nálam. { $offer } üti a markát, és még a székből se kell fölállnia.
# source: 2d0534fd
beat-opening-3 = A nehezét elvégeztem maga helyett: megnéztem, nem tart az semmit. Ezt írja cégpapírra, aláírás, pecsét, holnap nyolcra. { $offer } tíz perc gépelésért, kolléga!
# source: 26dd28c6
beat-opening-model = Hallom, hogy szorult helyzetben van, ha reggel jönnek az emberek. Olyan falról, amit nem láttam, nem írok alá semmit, így nyolcra nem lesz papír. Mi történik holnap, ha nincs?
# source: ad3a23fb
beat-opening-hint = Mondd ki kereken, mihez nem adod a neved. Aztán derítsd ki, mi van azzal a nyolc órával.
# source: eed05f92
beat-opening-example-1 = Hallom, hogy az embereket is ki kell szolgálnia reggel. De olyan falért, amit senki nem látott belülről, nem adom a nevemet, papír tehát nem lesz. Holnap hétkor viszont kimegyek 75 000 forintért, és megjelölöm, mi mást bonthatnak.
# source: da94c20f
beat-opening-example-2 = Miért kell önnek pont holnap nyolcra? Mi az, ami ennyire sürgeti?
# source: 8586542d
beat-opening-example-3 = Sajnos a válaszom nem. Ilyen papírt nem adhatok ki.
# source: c58270a4
beat-opening-example-4 = Na jó, aláírom önnek. Két mondat, mi abban a nehéz.
# source: 6dadb51e
beat-opening-example-5 = Megkopogtatta? Zseniális. Ha legközelebb fáj a fogam, majd a vízszerelővel kopogtatom meg az állkapcsomat. Maradjon a műfogsornál, öregem.
# source: dbc496e5
beat-opening-example-6 = Értem, hogy nagyon sürgős önnek, és hogy fontos napja lesz holnap.
# source: 45313e61
beat-opening-example-7 = Azt hiszem, nem én vagyok önnek a megfelelő statikus. Kérem, keressen valaki mást.
# source: b0e3e094
beat-opening-branch-1-1 = Nahát! Pedig magát hívtam elsőnek.
# source: 9dbc468b
beat-opening-branch-1-2 = Egy mérnöktől savanyú képre számítottam, de erre nem.
# source: 7d2b8dc8
beat-opening-branch-1-3 = Te jó ég. Mindenkivel így beszél, aki bekopog?
# source: 01716f00
beat-opening-branch-2-1 = Na ugye. Mondtam is Icának, hogy magával lehet beszélni.
# source: d1aee20c
beat-opening-branch-2-2 = Remek. És még azt mondják, a mérnök szőrszálhasogató.
# source: 77301f20
beat-opening-branch-2-3 = Ez a beszéd! Tudtam, hogy jó helyre telefonálok.
# source: a91cbd0f
beat-opening-branch-4-1 = Már le is teszi, mielőtt a kopogtatás végére érnék?
# source: b8165b7a
beat-opening-branch-4-2 = Egyetlen papírka, és máris búcsúzkodunk?
# source: 7f2561d9
beat-opening-branch-4-3 = Szóval keressek mást, este hatkor.
# source: 664cf029
beat-opening-branch-5-1 = Egy kérdés. Ica nem kérdez, Ica csak karba teszi a kezét.
# source: e03d7b10
beat-opening-branch-5-2 = Az egész történetet akarja? Elmondom röviden.
# source: 500806f7
beat-opening-branch-5-3 = Jogos, honnan is tudná, mi folyik itt.
# source: 864d62d7
beat-opening-branch-6-1 = Ez nem az a fogás, amit rendeltem.
# source: 6dc35945
beat-opening-branch-6-2 = Egy pogácsát kértem, maga meg lakodalmi menüvel jön.
# source: 282671ee
beat-opening-branch-6-3 = Látom, más is van a kirakatban. Én a papírért jöttem be.
# source: 99d23f71
beat-opening-branch-7-1 = Szépen mondja. De maga nem nézte meg úgy, ahogy én.
# source: 5ef88fff
beat-opening-branch-7-2 = Jól bánik a pácienssel, azt meg kell hagyni. Csakhogy ez egyszerűbb, mint hinné.
# source: 2c139a97
beat-opening-branch-7-3 = Tetszik, ahogy beszél. Akkor spóroljunk egy kis időt mindketten.
# source: 8bd1dbc3
beat-opening-branch-8-1 = Nem? Hiszen a javát még nem is hallotta.
# source: 9d12dd24
beat-opening-branch-8-2 = Ez gyorsan jött. Maguk imádnak nemet mondani.
# source: cde39e56
beat-opening-branch-8-3 = Á, a szakmai reflex. Rákoppintok a térdére, és kiugrik egy nem.
# source: 43a9e9cb
beat-opening-branch-9-1 = Ez igazán kedves magától.
# source: 9617db18
beat-opening-branch-9-2 = Szép, szép, nagyon szép.
# source: df908ccb
beat-opening-branch-9-3 = Ilyet az önkormányzattól is kaptam már.
# source: 00b73b5e
beat-lecture-1 = Ide figyeljen. Harmincnégy évig csináltam hidakat. Megnézem, mi áll kétoldalt, fölmérem, mi mit bír, és áthidalom, ami hiányzik. Szakasztott a maga szakmája, csak az enyém ordítani is tudott.
# source: 36771e3f
beat-lecture-2 = Láttam a neten, ahogy valaki négy perc alatt kiszed egy ilyen falat, zenére. Dúc, fűrész, acél, vakolat. Csak az aláírás hiányzik, azt meg maga a zsebében hordja.
# source: 45d51b01
beat-lecture-3 = Egy arasz az egész, nem több. Húztam én már bölcsességfogat hosszabb gyökérrel. Végignéz rajta, megkopogtatja, és tudja. Hol van ebben a munka?
# source: 6a22bbec
beat-lecture-model = Hallom, hogy ismeri a házat, és hogy szorítja az idő. Röntgen nélkül ön sem húzna fogat; én sem írok alá papírt olyan falról, amit senki nem látott belülről. Mi segítené át a holnapi napon papír nélkül?
# source: 176fed98
beat-lecture-hint = Magyarázd el egyszer, egy mondatban, az ő világából vett képpel. Aztán fordulj afelé, amire szüksége van.
# source: 8c2f02fc
beat-lecture-example-1 = Látom, mennyire szeretné, hogy haladjon a munka. De ön is megnézte, mielőtt fúrt, és én is így vagyok vele: feltárás nélkül nem írok alá. Hétkor viszont kimegyek 75 000 forintért, és megjelölöm, mi mást bonthatnak addig.
# source: 6b3a4c74
beat-lecture-example-2 = Találó a hasonlat, és hallom, hogy régóta rágódik ezen. De amit én nem láttam, azt továbbra sem írom alá. Ki sürgeti önt ezzel a nyolc órával, és miért?
# source: 663fa30a
beat-lecture-example-3 = Sajnálom, de nem: látatlanban nem adhatok papírt.
# source: ed5b06ca
beat-lecture-example-4 = A válaszom továbbra is nem: nyolcra nem lesz papír.
# source: bd575f95
beat-lecture-example-5 = Hát, ha így mondja, tényleg egyszerűnek hangzik. Rendben, még ma este aláírom önnek.
# source: 0512907c
beat-lecture-example-6 = Maga fogakat tömött, a többit meg egy videóból szedte. Kíméljen meg a kiselőadástól, halvány fogalma sincs arról, miről beszél.
# source: 66027e1a
beat-lecture-example-7 = Hallom, hogy fontos önnek ez a bár, és hogy aggódik a holnap miatt.
# source: 7807cbf5
beat-lecture-branch-2-1 = Én magyaráztam, nem sértegettem senkit. Próbálja meg maga is.
# source: 2f3ef7fb
beat-lecture-branch-2-2 = Szép szóval elmondom, és ez a köszönet.
# source: 59b19b87
beat-lecture-branch-2-3 = Az én rendelőmben egy hétig se bírta volna a recepción.
# source: 29174aea
beat-lecture-branch-5-1 = Látja? Csak el kellett magyarázni.
# source: e4d59fc2
beat-lecture-branch-5-2 = Tudtam, hogy a hidak megteszik a magukét. Mindig megteszik.
# source: edbab900
beat-lecture-branch-5-3 = No lám. Jó felfogású ember.
# source: 556d21ac
beat-lecture-branch-7-1 = Inkább faképnél hagy, csak ne kelljen tanulnia valamit?
# source: 7995538e
beat-lecture-branch-7-2 = Szóval ezt kapom az előadásért.
# source: 9e075c66
beat-lecture-branch-7-3 = Így páciensem is ment már el. Mind visszajött.
# source: 2b7d6abf
beat-lecture-branch-8-1 = Úgy kérdezi, mint a régi asszisztensnőm. Az mindenkiből kiszedte az igazat.
# source: df282060
beat-lecture-branch-8-2 = A hidakról reggelig elbeszélgetnék. Könnyebb, mint erre felelni.
# source: 57756390
beat-lecture-branch-8-3 = Na, most belém fojtotta a szót, pedig az nem könnyű.
# source: c5661cff
beat-lecture-branch-9-1 = Hogy miért? Azt hittem, ez világos.
# source: b4a08c6a
beat-lecture-branch-9-2 = Jól van, hagyjuk a fogakat. Elmondom, milyen estém van.
# source: 46bd232b
beat-lecture-branch-9-3 = Maga kíváncsibb, mint a többi. Hát így állunk.
# source: 63b088b5
beat-lecture-branch-10-1 = Szóval mégiscsak van valami a polcon.
# source: 086d1103
beat-lecture-branch-10-2 = Mozdul maga, ha az ember rendesen elmagyarázza.
# source: a77ed4d6
beat-lecture-branch-10-3 = Na, haladunk. Tudtam én, hogy haladni fogunk.
# source: 6fdf76e6
beat-lecture-branch-11-1 = Ilyeneket Ica szokott kérdezni.
# source: 75b29a75
beat-lecture-branch-11-2 = Erre így kapásból nincs válaszom.
# source: f4f08935
beat-lecture-branch-11-3 = Miket nem kérdez!
# source: 224ca250
beat-lecture-branch-12-1 = Annyit beszélek, hogy ezt majdnem elengedtem a fülem mellett.
# source: a1287c3c
beat-lecture-branch-12-2 = Jól van, másodszor hallok okosat ezen a vonalon.
# source: f8eafd50
beat-lecture-branch-12-3 = Akkor elég is a hidakból.
# source: 9bbee9d2
beat-lecture-branch-13-1 = Hát ezt eltalálta, a mindenit.
# source: 461b2162
beat-lecture-branch-13-2 = Mi tagadás, kevesebbért is megbuktattam hallgatót.
# source: 0b463ff2
beat-lecture-branch-13-3 = Nem tetszik. De értem.
# source: 517202af
beat-lecture-branch-14-1 = Nem passzióból akadékoskodik, azt hallom. Elmondom hát, mi a bajom.
# source: 38fb73c2
beat-lecture-branch-14-2 = Udvarias, és kemény, mint a kő. Akkor jobb, ha tudja, hogy állok.
# source: 2ca852a8
beat-lecture-branch-14-3 = Jó, nem tanítok tovább. Elmondom, miért hívom ilyenkor.
# source: 681f95a2
beat-lecture-branch-15-1 = Én magyarázok, maga meg mondja ugyanazt. Ennyi erővel a falnak is beszélhetnék.
# source: 9b501272
beat-lecture-branch-15-2 = Még csak nem is kíváncsi. Harmincnégy év, és egyetlen kérdése sincs.
# source: d1be110c
beat-lecture-branch-15-3 = Ennyit arról, hogy az ember átadja a tudását.
# source: c93731f9
beat-lecture-branch-16-1 = Úgy látszik, nincs több, amit megtaníthatnék magának.
# source: dbdd65b2
beat-lecture-branch-16-2 = Ezt a leckét mi már vettük.
# source: 6e429836
beat-lecture-branch-16-3 = Elmagyarázhatnám harmadszor is, de csak ülne és hallgatna.
# source: 502d4687
beat-crew-1 = Nyolckor jön Ica az embereivel, öten vannak. Papír nélkül kalapács sincs, azt mondja, munka nélkül meg irány Fehérvár. Ha egyszer ott elkezdik, július előtt színüket se látom.
# source: 8c1a8dde
beat-crew-2 = A kivitelezőm kipécézte magának ezt a falat. Ha nyolckor nincs papír, az öt emberét két hónapra Fehérvárra küldi, én meg itt maradok a porral, bár nélkül.
# source: dde88a33
beat-crew-3 = Ica miatt van. Míg nem lát papírt egy statikus nevével, az öt emberét a fal közelébe se engedi. Aki meg áll, az megy Fehérvárra, júliusig, és vele megy a bárom is.
# source: 748eb3e8
beat-crew-model = Látom, mekkora csapás volna, ha júliusig elmennének az emberek. A papírt látatlanban nem írom meg. De hétkor ott tudok lenni, a kiszállás { $visit }, és megjelölöm, mit bonthatnak biztonsággal, hogy maradjanak.
# source: 9b1cbfcd
beat-crew-hint = Azért kell neki papír, hogy öt ember maradjon. Mi más tartaná ott őket?
# source: 86c3953a
beat-crew-example-1 = Látom, hogy két hónap nélkülük elvinné az egész nyarát. Látatlanban mégsem írok alá. De nyolckor nem ez a fal kell nekik, hanem munka: hétkor kimegyek 75 000 forintért, és megmutatom Icának, mi más bontható.
# source: 328037c6
beat-crew-example-2 = Látom, milyen kellemetlen helyzetbe került. Látatlanban mégsem írok alá, papír tehát nem lesz. Mi más munka volna ott, amihez az az öt ember hozzákezdhetne?
# source: eb72cd92
beat-crew-example-3 = Nem, nyolcra nem adok papírt. A fal terhe ugyanaz marad, akár elmennek az emberek, akár nem.
# source: 1e657ff8
beat-crew-example-4 = Jaj, látom, mennyi minden múlik önnél azon a csapaton.
# source: 03f83c07
beat-crew-example-5 = Júliusig? Az szörnyű. Rendben, aláírom azt a papírt.
# source: 6dc75e5e
beat-crew-example-6 = Icának több esze van a bakancsában, mint magának az egész fejében. Én is Fehérvárra szöknék, ha ilyen ostoba embernek kellene dolgoznom.
# source: a9dd8df6
beat-crew-branch-2-1 = Kiöntöm magának a szívem, maga meg kinevet.
# source: 2fe40e8d
beat-crew-branch-2-2 = Szép válasz annak, akihez reggel öt ember jön.
# source: 7763140c
beat-crew-branch-2-3 = Magának olyan a nyelve, mint egy gyökérkezelés.
# source: a67a300a
beat-crew-branch-5-1 = Mégiscsak van magának szíve. Ica, teheti föl a kávét!
# source: 4dc6621c
beat-crew-branch-5-2 = Reméltem, hogy Fehérvár hatni fog. Rám is hatott.
# source: 4858a545
beat-crew-branch-5-3 = Ez szép magától. Megmentette az estémet.
# source: 1e87c95d
beat-crew-branch-7-1 = Szóval ők Fehérvárra, maga meg: isten áldja.
# source: 564a0f56
beat-crew-branch-7-2 = Elmondom, mi a tét, maga meg nyúl a kalapjáért.
# source: 53046152
beat-crew-branch-7-3 = Úgy látszik, ma este mindenki menni készül.
# source: 1f963697
beat-crew-branch-8-1 = Na, most az elevenemre tapintott.
# source: 545faad5
beat-crew-branch-8-2 = Van itt más is, ha már ilyen egyenesen kérdi.
# source: 2427a4c5
beat-crew-branch-8-3 = Ica most nem hallja. Elmondom, na.
# source: a702a161
beat-crew-branch-9-1 = Na, ennek talán hasznát venném.
# source: d4bcb5ee
beat-crew-branch-9-2 = Szóval lehet valamit csinálni. Tudtam.
# source: b796b0b6
beat-crew-branch-9-3 = Azon Ica elrágódhatna egy darabig, gondolom.
# source: 3e80d3a9
beat-crew-branch-10-1 = Ha ettől Pesten marad a bakancsuk, hallgatom.
# source: b03803ac
beat-crew-branch-10-2 = Másodszor mondja, akkor komolyan gondolja.
# source: aaa2cf69
beat-crew-branch-10-3 = Nem rossz gondolat. Ezt mondhatnám Icának.
# source: e94def0a
beat-crew-branch-11-1 = Icát kellene megkérdeznem, de velem most nem beszél.
# source: 9d9bad1a
beat-crew-branch-11-2 = Sokat akar tudni ahhoz képest, hogy nem ír alá.
# source: a6d404e9
beat-crew-branch-11-3 = Ezt még senki se kérdezte. Még Ica sem.
# source: 9262ac8c
beat-crew-branch-12-1 = Ica is ezt mondja, csak több káromkodással.
# source: dd6e860a
beat-crew-branch-12-2 = Végül is erről van szó, azt hiszem.
# source: 2730189a
beat-crew-branch-12-3 = Így elmondva nem állíthatom, hogy csak makacskodik.
# source: 373bf4c1
beat-crew-branch-13-1 = Legalább hallom, hogy sajnálja.
# source: c258d4f9
beat-crew-branch-13-2 = Ez még mindig nem, de végig is hallgatott.
# source: 31cfa763
beat-crew-branch-13-3 = Szóval maga nincs betonból. Csak a válasza.
# source: 9efdaa51
beat-crew-branch-14-1 = Öt ember, két hónap, és ennyit tud nekem mondani.
# source: 6c8c9a9f
beat-crew-branch-14-2 = Szóval Fehérvár az én bajom. Köszönöm.
# source: 619fb78c
beat-crew-branch-14-3 = Azt, hogy július, meg se hallotta, ugye?
# source: 8d14be7d
beat-crew-branch-15-1 = Most már mindent tud, és semmi se változott.
# source: 51a24036
beat-crew-branch-15-2 = Akkor ezt hiába meséltem el.
# source: a7bf1209
beat-crew-branch-15-3 = Minek is hoztam szóba Fehérvárt.
# source: a19aa2dd
beat-doubt-1 = Várjon. Ica rátette a tenyerét a falra, és fölfelé néz. Sokszor csinálja. Na, mondja: maga szerint mi ül ezen a falon?
# source: 45f8b6f7
beat-doubt-2 = Valaki járkál odafönt. Fura, a vakolatban is érzem. Tegyük föl, hogy tévedek, csak tegyük föl. Mi mindent tarthat ez a fal?
# source: 4f554a32
beat-doubt-3 = Megkopogtattam odébb is. Ott mintha másként szólna. Mit kellene tudnia, amit én nem tudok?
# source: 2bf91db6
beat-doubt-model = Jó, hogy megkérdezi, pedig szorítja az idő. Lehet, hogy { $flats } lakás nyugszik rajta; feltárás nélkül ezt senki sem tudja, ezért ma nem írok alá. Hétkor ott tudok lenni, a kiszállás { $visit }, és megjelölöm, mit bonthatnak.
# source: 74fc5b62
beat-doubt-hint = Végre őszintén kérdezett. Felelj rá egy szuszra, aztán tegyél valamit az asztalra.
# source: de92ab48
beat-doubt-example-1 = Becsülöm, hogy megkérdezi; látom, hogy nem könnyű kételkedni, amikor mindenki önre vár. Talán hat lakás van rajta, innen nem látom, úgyhogy ma nem írok alá, nem lesz papír. Mi szorítja önt valójában ennyire?
# source: df3b0e6e
beat-doubt-example-2 = Bátor kérdés, és hallom, hogy nyugtalanítja. Talán hat lakás; innen nem látom, ezért ma este nincs aláírás. Inkább kimegyek hétkor 75 000 forintért, és megjelölöm, mit bonthat addig Ica.
# source: 44d5d000
beat-doubt-example-3 = Lehet, hogy semmi, lehet, hogy hat lakás. A válaszom továbbra is nem: látatlanban nem írom alá a papírt.
# source: ca3e93ed
beat-doubt-example-4 = Nehéz megmondani. Mit mondott önnek Ica, mitől fél?
# source: 3c49bd0e
beat-doubt-example-5 = Biztos nem tart semmit. Garantálom, hogy semmi baj nem lesz, és megkapja a papírt is.
# source: 276875a2
beat-doubt-example-6 = Csak az egész ház, maga ostoba bohóc. De honnan is tudná, hiszen egy zápfognál tovább sosem látott.
# source: be31a540
beat-doubt-branch-2-1 = Egyszer kérdezek alázattal. Egyetlenegyszer!
# source: 629929e3
beat-doubt-branch-2-2 = Ez jár annak, aki bevallja, hogy elbizonytalanodott.
# source: c3c162d2
beat-doubt-branch-2-3 = Pedig már majdnem hallgattam magára.
# source: ecbe2b91
beat-doubt-branch-5-1 = Ó. Majdnem megijedtem. Akkor tiszta a levegő.
# source: 113f3f52
beat-doubt-branch-5-2 = Ezzel a hallgatással jól rám ijesztett.
# source: 6b79cf2f
beat-doubt-branch-5-3 = Szóval mégis rendben van? Már kezdtem kételkedni.
# source: 25ece093
beat-doubt-branch-7-1 = Kérdezek, maga meg elköszön. Ez rosszabb minden válasznál.
# source: acf46739
beat-doubt-branch-7-2 = Most? Amikor épp elgondolkodtam?
# source: 1131c3a3
beat-doubt-branch-7-3 = Ráijeszt az emberre, aztán már itt sincs.
# source: 571103cf
beat-doubt-branch-8-1 = Nemcsak a falról van szó, ha már kérdi.
# source: f001cb51
beat-doubt-branch-8-2 = Jól van. Azért kopogtatok, hogy valami másra ne kelljen gondolnom.
# source: de3669a1
beat-doubt-branch-8-3 = Akkor jobb, ha a többit is tudja.
# source: d548e730
beat-doubt-branch-9-1 = Elmondom, amit tudok, az is többnyire a nyolc óráról szól.
# source: aa4cf0f7
beat-doubt-branch-9-2 = Erre legalább tudok felelni.
# source: 451c28b6
beat-doubt-branch-9-3 = Nem árt, ha tudja, ki vár erre.
# source: 4f68ee27
beat-doubt-branch-10-1 = Ez az első ma este, amitől nyugodtan tudnék aludni.
# source: f0f52dfa
beat-doubt-branch-10-2 = Az igazat megvallva, inkább legyen ez, mint hogy nekem legyen igazam.
# source: de2529ca
beat-doubt-branch-10-3 = Most súgtam meg Icának, befogtam a telefont. Bólintott. Sose bólint.
# source: 452d4251
beat-doubt-branch-11-1 = Szeret maga eladni, ugye?
# source: f179405c
beat-doubt-branch-11-2 = Érdekes, mindig van mit megvenni.
# source: ff3099db
beat-doubt-branch-11-3 = Meglehet. De pénzbe kerül, és a papír nincs benne.
# source: 585f1c90
beat-doubt-branch-12-1 = Hát, még mindig jobb, mint itt állni és a falat hallgatni.
# source: 84910056
beat-doubt-branch-12-2 = Ez is több a semminél.
# source: 15adcfe2
beat-doubt-branch-12-3 = Ezt megnézem közelebbről, ha szabad.
# source: ffd9d0a3
beat-doubt-branch-13-1 = Szóval erről szólt az a hosszú ajánlat.
# source: dc224a1d
beat-doubt-branch-13-2 = Mint szuvasodás a korona alatt. Gyönyörű, aztán kinyitja az ember.
# source: dba5af81
beat-doubt-branch-13-3 = Évekig ezt mondtam a hallgatóknak. A felszínnek soha ne higgy.
# source: 675a6a5e
beat-doubt-branch-14-1 = Nem szórakozásból ijesztget, elhiszem.
# source: 5b3ad648
beat-doubt-branch-14-2 = Jól van. Nem kopogtatok tovább.
# source: b2974cad
beat-doubt-branch-14-3 = Hallom a hangján. A saját házában se tenné meg.
# source: ee4872cc
beat-doubt-branch-15-1 = Ez nem válasz, ez egy becsukott ajtó.
# source: f27adff7
beat-doubt-branch-15-2 = Azt kérdeztem, mi lehet fölötte, maga meg a szabályzatot mondja.
# source: 85e38549
beat-doubt-branch-15-3 = Kezdem azt hinni, hogy maga se tudja.
# source: 79b1995d
beat-doubt-branch-16-1 = Ott tartunk, ahol az elején.
# source: 9e263636
beat-doubt-branch-16-2 = Szóval se okosabb nem lettem, se papírom nincs.
# source: 4c532107
beat-doubt-branch-16-3 = Magából nem lehet kihúzni semmit, ugye?
# source: e8ae86d6
beat-doubt-branch-17-1 = Lehet, hogy igen, lehet, hogy nem.
# source: 5053d6e2
beat-doubt-branch-17-2 = Ezt mondja Ica is, a szemöldökével.
# source: 30647aa1
beat-doubt-branch-17-3 = Öreg ház, az biztos.
# source: 4fd40181
beat-haggle-1 = Csakhogy én úgy gondoltam: van nekem { $offer }, és kéne hozzá az az aláírás. Rakjuk össze a kettőt, és mindenki boldog.
# source: e9b859e9
beat-haggle-2 = Akkor legyen az, de { $offer } fejében, és papírral együtt. Az út felét már megtette, a neve a könnyebbik fele.
# source: a51857fc
beat-haggle-3 = Találkozzunk félúton. Maga elvégzi a magáét, én fizetek, { $offer }, a papíron meg ott áll, hogy a fal mehet. Szerintem ez úri ajánlat.
# source: ea62c620
beat-haggle-model = Tetszik, hogy keresi a megoldást. A kiszállás ára marad { $visit }, papír nélkül; ha utána megrendeli az egészet, beszámítom a teljes díjba, ami { $fee }. Holnap mi a fontosabb, a fal vagy az emberek?
# source: 3249c2a4
beat-haggle-hint = Az ő félútja pontosan ott van, ahonnan elindult. Mi lehet olcsóbb azért, mert kevesebb munka?
# source: 5b436dff
beat-haggle-example-1 = Látom, hogy most szűkös a keret. A kiszállás ára marad 75 000 forint, és nem lesz benne papír. De megrendelheti most csak a kiszállást: hétkor ott vagyok, megjelölöm, mit bonthatnak, a tervekről pedig később döntünk.
# source: 87f9f44c
beat-haggle-example-2 = Értem, hogy 60 000 forintja van rá, és köszönöm, hogy ezt nyíltan megmondta. Papír ennyiért sem lesz, látatlanban semmiképp. Mi lett tavasz óta a költségvetés többi részével?
# source: f0c3ba21
beat-haggle-example-3 = Nem. A kiszállás 75 000 forint, és a papír nincs benne.
# source: 1af46b73
beat-haggle-example-4 = Rendben, megcsinálom 60 000 forintért. Aláírom a papírt.
# source: bfe283ab
beat-haggle-example-5 = Menjen a piacra alkudozni, maga vén zsugori. Fogalma sincs, mennyit ér a becsületes munka.
# source: d793424e
beat-haggle-example-6 = A pénz mindig kényes téma. Hm.
# source: 14c5a671
beat-haggle-branch-2-1 = Én úriember módjára alkudtam.
# source: 15dc03b7
beat-haggle-branch-2-2 = A fúrómnak is jobb modora volt, pedig annak nincs is esze.
# source: b978ab49
beat-haggle-branch-2-3 = Pénzt kínálok, és pimaszságot kapok.
# source: adf0e929
beat-haggle-branch-5-1 = Ennyiért! Pedig mentem volna még följebb is.
# source: 82ee7567
beat-haggle-branch-5-2 = Öröm magával üzletelni. Szeretem, ha valaki belátja, mi az ésszerű.
# source: cc9cce26
beat-haggle-branch-5-3 = Kezet rá! Itt rázom a telefont.
# source: dd7440aa
beat-haggle-branch-7-1 = Licitálok, maga meg otthagyja az árverést?
# source: 9a047e82
beat-haggle-branch-7-2 = Akkor nincs alku. Pedig még csak most jöttem bele.
# source: b57696c8
beat-haggle-branch-7-3 = Maga előbb dobja be a lapjait, mint én. Erre nem számítottam.
# source: 0f8f65bb
beat-haggle-branch-8-1 = Érzem, hogy enged. Én megismerem a mozgó fogat, ha hozzáérek.
# source: 900813d8
beat-haggle-branch-8-2 = Szóval lötyög egy kicsit. Nézzük, mennyire.
# source: 7132d345
beat-haggle-branch-8-3 = Ez megmozdult. Egy hajszálnyit, de megmozdult.
# source: af3a9a36
beat-haggle-branch-9-1 = Alkudozni éjfélig is tudok. Erre felelni már nehezebb.
# source: 193cf623
beat-haggle-branch-9-2 = Ez az igazi kérdés, és ezt maga is tudja.
# source: c358e6c6
beat-haggle-branch-9-3 = Pont oda tette az ujját, ahol fáj.
# source: 8b2cbd6f
beat-haggle-branch-10-1 = Nem vesztegeti el a munkáját. Én se tettem soha.
# source: a97f6c8e
beat-haggle-branch-10-2 = Ez tisztességes. Rögtön ráharapnék, ha volna miből.
# source: 3c105ed9
beat-haggle-branch-10-3 = Jó, nem enged, és közben barátságos. Ezzel tudok mit kezdeni.
# source: e1889dfb
beat-haggle-branch-11-1 = Mindenre van ára, csak papírja nincs semmire.
# source: 4f98a2f7
beat-haggle-branch-11-2 = Akárhogy alkuszom, mindig ugyanazt a csomagot tolja elém.
# source: 8983fd6f
beat-haggle-branch-11-3 = Na jó, egy próbát megért.
# source: 14dfc0da
beat-haggle-branch-12-1 = Pénzről beszélek, maga meg azt kérdi, mi van velem. Rendben.
# source: 0dfad4d0
beat-haggle-branch-12-2 = Hogy minek nekem? Jobb, ha tudja.
# source: 97a01db4
beat-haggle-branch-12-3 = Ez nem alku, ez érdeklődés.
# source: f3ef778d
beat-haggle-branch-13-1 = Kérdések. Mondok egy összeget, és kérdéseket kapok.
# source: cd670869
beat-haggle-branch-13-2 = Ezen gondolkodnom kéne.
# source: 55c4ddbd
beat-haggle-branch-13-3 = Akárhová viszem a szót, maga visszahozza a falhoz.
# source: 79f68be3
beat-haggle-branch-14-1 = Ezen, gondolom, nem lehet alkudni.
# source: 309b8493
beat-haggle-branch-14-2 = Féláron röntgent én se kérnék.
# source: 18dbac89
beat-haggle-branch-14-3 = Ezt nem lehet megfelezni, látom.
# source: 72a5e981
beat-haggle-branch-15-1 = Kedvesen mondja, és egy fillért se enged.
# source: 06702a12
beat-haggle-branch-15-2 = Apám adott el így zongorát a Bizományiban. Mosolygott, és nem mozdult.
# source: bc3a2cbe
beat-haggle-branch-15-3 = Jól van, megpróbáltam.
# source: a1725dee
beat-haggle-branch-16-1 = Se egy fillér, se egy centi. És egy mosoly se.
# source: 92e5e13e
beat-haggle-branch-16-2 = Én mondok egy árat, maga a fejét rázza. Ez nem alkudozás.
# source: ac93105c
beat-haggle-branch-16-3 = Magával se mennék ki az Ecserire.
# source: 68a54a92
beat-haggle-branch-17-1 = Akkor nincs mire licitálni.
# source: db727bbd
beat-haggle-branch-17-2 = Körbe-körbe járunk mi ketten.
# source: 8889725d
beat-haggle-branch-17-3 = Maga a falnál is tovább bírja.
# source: 922e9f53
beat-rival-1 = Van egy ember Cegléden, az fényképről is megcsinálja. Nincs kiszállás, nincs cécó, éjfélre itt a papír. Két statikussal volt dolgom életemben, és ő a segítőkész.
# source: 0d55e362
beat-rival-2 = Akkor fölhívom azt az embert Cegléden. Félig nyugdíjas, aláírja, amit küldenek neki, nem kérdez. Miért fizessek többet, hogy kevesebbet kapjak?
# source: c56265b4
beat-rival-3 = Őszinte leszek, van itt egy másik szám. Ceglédi. Elmondom neki, mi van, és éjfélre legépeli. Addig gondolkodhat, amíg megtalálom a szemüvegem.
# source: 5e82c2da
beat-rival-model = Nyugodtan hívja fel, hallom, mennyire szorítja a holnap. Én fényképről semmilyen áron nem írok alá. Hétkor viszont ott tudok lenni, a kiszállás { $visit }. Mivel dolgozhatnának az emberek, amíg a fal vár?
# source: c0ae5710
beat-rival-hint = Nem kell legyőznöd a ceglédit, se leszólnod. Maradjon a nem, és látsszon jól, mit kínálsz te.
# source: be898d15
beat-rival-example-1 = Hívja csak, értem, miért tenné, ha így szorítja az idő. Tőlem viszont látatlanban nem lesz papír, jó fényképről sem. De mondja, mi lett azzal a pénzzel, amit tavasszal erre a falra szánt?
# source: ece90de5
beat-rival-example-2 = Megértem, hogy egy ilyen estén csábító a gyors papír. Én fényképről nem adok ki ilyet. Amit kínálhatok: hétkor kimegyek egy órára, 75 000 forintért, és a csapat nyolckor nekiállhat mindennek, csak a falnak nem.
# source: 6f53ec99
beat-rival-example-3 = Fényképről nem írok alá. Azt hiszem, fejezzük be itt a közös munkát. Sok sikert a bárhoz.
# source: 6ccef5ad
beat-rival-example-4 = Ez az ön döntése. Én fényképről nem írok alá, és az áram is marad.
# source: d6d75795
beat-rival-example-5 = Ne hívja föl, kérem! Jó, legyen, aláírom én is látatlanban, még éjfél előtt.
# source: 6ddb49dd
beat-rival-example-6 = Akkor menjen ahhoz a szélhámoshoz, megérdemlik egymást. Az egyik számolni nem tud, a másik gondolkodni.
# source: fa6a4957
beat-rival-branch-2-1 = Lehet, hogy a ceglédi félálomban van, de udvarias.
# source: c56086eb
beat-rival-branch-2-2 = Csak nem féltékeny? Nem áll jól magának.
# source: 274b5381
beat-rival-branch-2-3 = Sértést ingyen is kapok, Icától.
# source: 7dde461d
beat-rival-branch-5-1 = Cegléd csodákra képes, látom.
# source: 31ebb48f
beat-rival-branch-5-2 = Pedig még nem is tárcsáztam.
# source: ebc31750
beat-rival-branch-5-3 = A konkurencia. Koronánál is bevált.
# source: 36fa6c69
beat-rival-branch-8-1 = Csak úgy átpasszolna?
# source: 19a11d7e
beat-rival-branch-8-2 = Szóval ez a tanácsa: valaki más.
# source: 52d8c8ef
beat-rival-branch-8-3 = Szóba hozok egy vetélytársat, és már integet is.
# source: e0e8f8d3
beat-rival-branch-9-1 = Nem, hagyjuk Ceglédet. Maga jobbat kérdezett.
# source: e50b0b48
beat-rival-branch-9-2 = Ő sose kérdezett ilyet. Voltaképp ezért hívja az ember.
# source: 00f0a64d
beat-rival-branch-9-3 = Észrevette, hogy nem tárcsáztam? Nem is nagyon kerestem azt a szemüveget.
# source: 8c04883f
beat-rival-branch-10-1 = Annak a ceglédinek sose volt terve. Csak tolla.
# source: f7eb4438
beat-rival-branch-10-2 = Őszintén szólva, azt se kérdezte soha, melyik fal.
# source: 43040a12
beat-rival-branch-10-3 = Maga drágább nála, és jobban bízom magában. Roppant bosszantó.
# source: 795a0d70
beat-rival-branch-11-1 = Ennyi az ő polcán sose volt, elismerem.
# source: 77c9d909
beat-rival-branch-11-2 = Még csak nem is tart tőle, hallom.
# source: c052eff3
beat-rival-branch-11-3 = Maga kitart a saját portékája mellett.
# source: 5df0877e
beat-rival-branch-12-1 = Úgyis csak szemüveggel tudnám tárcsázni.
# source: 16626f0d
beat-rival-branch-12-2 = Na jó. Cegléd megvár.
# source: ab935447
beat-rival-branch-12-3 = Maga csak kínálja, kínálja. Ő mindenre rávágja, hogy jó.
# source: 99061753
beat-rival-branch-13-1 = Hogy minek kell? Maga a felét se tudja.
# source: 88a28cdd
beat-rival-branch-13-2 = Ő ezt nem kérdezte. De magának elmondom.
# source: d66e3eee
beat-rival-branch-13-3 = Akkor a telefonszámokat tegyük félre egy percre.
# source: ec43ae97
beat-rival-branch-14-1 = Ő ezt nem kérdezte volna.
# source: 88a6bbc8
beat-rival-branch-14-2 = Na, most megint azt a falat nézem maga miatt.
# source: 5c5742c2
beat-rival-branch-14-3 = Nem tudom, és bosszant, hogy nem tudom.
# source: bd555c11
beat-rival-branch-15-1 = Tömés fényképről, persze. Értem a célzást.
# source: 81d3e3cf
beat-rival-branch-15-2 = Sose akarta látni, az igaz.
# source: 06596fee
beat-rival-branch-15-3 = Aki csak fényképet hoz a fogáról, azt én is hazaküldtem volna.
# source: 53489606
beat-rival-branch-16-1 = Egy rossz szava sincs rá. Ez elgondolkodtat.
# source: 41f80c27
beat-rival-branch-16-2 = Jót kíván, és nem mozdul. Nyugtalanító.
# source: 8f33cfcd
beat-rival-branch-16-3 = Nyugodtan mondja ahhoz képest, hogy most veszít el egy munkát.
# source: af4656c9
beat-rival-branch-18-1 = Akkor akár tárcsázhatok is.
# source: 3e471698
beat-rival-branch-18-2 = Nem sok választást hagy nekem.
# source: 083db67b
beat-rival-branch-18-3 = Hol a szemüvegem? Van egy szám, amit föl kell hívnom.
# source: 881da629
beat-piano-1 = Egy zongoráról van szó. Kihúztam az ajánlatából azt a sort, és vettem az árán egy rövidzongorát, feketét, használtat. Ami maradt, az { $offer }, és Klári nem tudja.
# source: 614b014d
beat-piano-2 = A maga díja, { $fee }, eredetileg benne volt a költségvetésben. Aztán megláttam egy zongorát. Klári úgy tudja, a fal el van intézve, ki van fizetve, a borítékban meg { $offer } van összesen.
# source: b7a08e76
beat-piano-3 = Azt mondtam a feleségemnek, nem kell statikus, és zongorát vettem az árából. Ha állnak az emberek, megkérdezi, miért, én meg mit mutatok neki? { $offer } meg egy zongoraszék.
# source: ef26c63d
beat-piano-model = Köszönöm, hogy elmondta, nehéz lehet ezzel hazamenni. A díj marad, de nem kell egyszerre: hétkor a kiszállásért { $visit }, a többi, ha készen vannak a tervek, a határidő { $ready }. Így az emberek is maradnak.
# source: e6d2f607
beat-piano-hint = Megmutatta, hol az igazi lyuk a falban. Ne a díjaddal tömd be; mit lehetne több részre osztani?
# source: f38263f3
beat-piano-example-1 = Köszönöm, hogy elmondta, látom, mennyire nyomja a lelkét. A díj marad 600 000 forint. De részletekben is fizethet: holnap hétkor a kiszállásért 75 000-et, a többit három részletben a nyáron.
# source: 50b6886f
beat-piano-example-2 = Köszönöm, hogy rám bízta, hallom, mennyire nyomja a lelkét. A díj ettől még marad 600 000 forint, és látatlanban nem írok alá. Mi könnyítené meg, hogy elmondja Klárinak?
# source: 231982c6
beat-piano-example-3 = Megértem, hogy ez otthon kínos helyzetbe hozza. Az ár ettől még nem változik.
# source: 97e5f040
beat-piano-example-4 = Hát, ha csak ennyi maradt, akkor legyen 60 000 forint, és megkapja a papírt.
# source: e8f815c7
beat-piano-example-5 = Harmincnégy év munka után úgy viselkedik, mint egy kölyök az édességboltban. Szegény felesége, egy hazugnál jobbat érdemelne.
# source: 5d4de40f
beat-piano-example-6 = Bocsásson meg, annyira sajnálom. Tényleg borzasztóan szégyellem, hogy egyáltalán pénzt kérek öntől, ne haragudjon.
# source: 9553e04c
beat-piano-example-7 = Azt hiszem, fejezzük be itt az együttműködést. Minden jót kívánok önnek.
# source: c835dcd5
beat-piano-branch-4-1 = Megtenné, egy zongoráért? Az esküvőjén én játszom.
# source: 418ce515
beat-piano-branch-4-2 = Maga vajszívű. Ha tudom, előbb elmondom.
# source: 4c704079
beat-piano-branch-4-3 = Akkor Klárinak nem is kell megtudnia. Nagyszerű.
# source: 277d3d47
beat-piano-branch-7-1 = Nem nevetett ki. Én nevettem volna.
# source: 40d01005
beat-piano-branch-7-2 = Ezt kibírnám. Ezt még Klárinak is el tudnám mondani.
# source: e832f8aa
beat-piano-branch-7-3 = Magától hallva ez még meg is oldható. Egész héten nem látszott annak.
# source: 9b99a5ed
beat-piano-branch-8-1 = A titkolózásért fog haragudni, nem a zongoráért. A többit megoldanánk.
# source: 5a5ca10d
beat-piano-branch-8-2 = Ha tudnám, nem falakat kopogtatnék ilyenkor.
# source: f6f84bb8
beat-piano-branch-8-3 = Úgy kérdi, mintha volna kiút. Csupa fül vagyok.
# source: 1785796e
beat-piano-branch-9-1 = Köszönöm. Már nem érzem magam annyira vén szamárnak.
# source: 06dacfaa
beat-piano-branch-9-2 = Jólesett kimondani valakinek, aki nem Ica.
# source: 3ad9c91f
beat-piano-branch-9-3 = Maga jó ember. Rosszabbra készültem.
# source: 93769a06
beat-piano-branch-10-1 = Ezt maga nem tudhatja. Ezt Klárin kívül senki se tudja.
# source: 046da739
beat-piano-branch-10-2 = Kedves magától, de azt a zongorát mégiscsak én vettem.
# source: bf4fbe0d
beat-piano-branch-10-3 = Azért egy használt zongorát nem kell így megsiratni.
# source: bafdd7c2
beat-piano-branch-11-1 = Ez magáról szólt. Én a feleségemről beszéltem.
# source: 86532815
beat-piano-branch-11-2 = Egyszer kinyitom a szám, maga meg fölolvassa az árlistát.
# source: 39ae5c92
beat-piano-branch-11-3 = Legalább azt megkérdezhette volna, milyen márka.
# source: 8c1c1126
beat-plan-1 = Akkor vezessen végig a holnapon, mintha én volnék a páciens. Nyolckor itt áll öt ember bakancsban: mit csinálnak, mit fizetek, és mikor tűnik el a falam?
# source: 6b2aa724
beat-plan-2 = Akkor hogy lenne? Kell valami, amit ma este Icának mondok, valami, amit reggeli közben Klárinak, és egy dátum ahhoz a falhoz.
# source: 9cff3fd5
beat-plan-3 = Sorjában kérem. Nyolc óra, pénz, fal. Szeretem a kezelési tervet, írtam eleget.
# source: 9eac9829
beat-plan-model = Szívesen, tudom, hogy reggel öt embernek kell választ adnia. Hétkor megjelölöm, mit bonthatnak, a kiszállás { $visit }; a fal a számításig marad. A tervek határideje { $ready }, összesen { $fee }, két részletben. Icának még ma este írok.
# source: ce625c28
beat-plan-hint = Sorrendet vár. Adj időpontot, összeget és napot, és mondd meg, mi lesz közben a fallal.
# source: 19c23d48
beat-plan-example-1 = Igaza van, kell valami, amit tovább tud mondani. Hétkor 75 000 forintért körbejárom Icával, és megjelölöm, mi bontható. A fal viszont marad, amíg június 4-én készen nem lesznek a tervek; addig nem írok alá semmit.
# source: ec3cf575
beat-plan-example-2 = Tudom, hogy reggelre két embernek is felelnie kell. Látatlanban nem lesz papír, ez nem változik. Mi a legnehezebb abban, hogy Klárival beszéljen?
# source: fda10971
beat-plan-example-3 = A fal marad a helyén, amíg ki nincs számolva. Addig nem írok alá.
# source: c9034c45
beat-plan-example-4 = Na jó, bontsák ki nyolckor. Aláírom önnek, ami kell, elég a 60 000 forint is.
# source: a06eb6d6
beat-plan-example-5 = Mindent úgy kell a szájába rágnom, mint egy óvodásnak? Nem csoda, hogy az egész építkezés magán röhög.
# source: 96af515e
beat-plan-example-6 = Látom, hogy mindenkinek mondania kell valamit.
# source: 5612118b
beat-plan-branch-2-1 = Nyitva a naptár, kezemben a toll, és akkor ezzel jön.
# source: 39d229a7
beat-plan-branch-2-2 = Pedig már majdnem összebarátkoztunk.
# source: 267e7825
beat-plan-branch-2-3 = Épp amikor igent mondtam volna valamire.
# source: fcc64179
beat-plan-branch-5-1 = Maga elkényeztet. Én meg már elővettem a naptárt.
# source: 717f2255
beat-plan-branch-5-2 = Ja, hogy így! Akkor kár volt tervet kérnem.
# source: 8af13e7b
beat-plan-branch-5-3 = Akkor a többit át is ugorhatjuk.
# source: c21a2943
beat-plan-branch-10-1 = Fölírtam a vakolatra, az úgyis marad.
# source: 60e11cfe
beat-plan-branch-10-2 = Ez világos. Akár föl is olvashatnám Icának.
# source: fb4b842c
beat-plan-branch-10-3 = Jó. Láttam rosszabb kezelési tervet, és azt is aláírtam.
# source: d353f2d7
beat-plan-branch-11-1 = Mielőtt elmondja, jobb, ha én mondok el valamit.
# source: 8f3c86d2
beat-plan-branch-11-2 = Van valami, ami minden tervet elront, fekete és fényes.
# source: 73114451
beat-plan-branch-11-3 = Előbb a pénzről kell tudnia valamit.
# source: 6aa906dd
beat-plan-branch-12-1 = Jól van. Magát nem lehet siettetni, ennyit fölfogtam.
# source: 5c61f2b6
beat-plan-branch-12-2 = Akkor ezt mondom Icának: a fal vár.
# source: bb425a33
beat-plan-branch-12-3 = Értem. Nem, de közben a vállamon a keze.
# source: 376641da
beat-plan-branch-13-1 = Tervnek kevés, kerítésnek sok.
# source: acbf3787
beat-plan-branch-13-2 = Kiutat kérek, és megint a szabályt kapom.
# source: f6b9dfa4
beat-plan-branch-13-3 = Szóval Icának csak ennyit mondhatok.
# source: 64e0c186
beat-plan-branch-14-1 = Én kérek tervet magától, erre maga kér tőlem.
# source: 00eb6f71
beat-plan-branch-14-2 = Ezt maga jobban tudja nálam.
# source: 33c3e04d
beat-plan-branch-14-3 = Ha ezt tudnám, nem magát hívnám.
# source: 84a5cf81
beat-lasttry-1 = Akkor jöjjön hétre, kávé is lesz. És ha már ott áll előtte, aláírja, ugye? Két sor a furgon motorháztetején, és Ica nyolckor odacsaphat.
# source: f477c49e
beat-lasttry-2 = Nézze meg hétkor, hogyne, de hozza a tollát is. Egy pillantás, egy bólintás, egy apró igen papíron. Nekem az a { $ready } messze van; intézzük el magunk közt.
# source: f7d94308
beat-lasttry-3 = Jó, hétkor, fölhúzom a rolót. Megnézi, meggyőződik róla, és ott helyben aláírja, jó? Számolni ráér utána is, ha nagyon muszáj. A lakók meg sose tudják meg.
# source: f24ab05c
beat-lasttry-model = A kávét hétkor köszönettel elfogadom, és tudom, hogy nehéz kivárni. A falról ott helyben sem írok alá semmit, mert egy pillantás nem számítás. Amit nyolc előtt Ica kezébe adhatok, az egy aláírt lista arról, mi bontható biztonsággal.
# source: 720224ee
beat-lasttry-hint = Visszajött a régi kérés, csak szebb köntösben. Köszönd meg a kávét, és mondd meg, hol áll meg a tollad.
# source: 3ef26931
beat-lasttry-example-1 = A kávét köszönöm, és tudom, mennyire szeretné már hallani azt a kalapácsot. De se bólintás, se két sor nem lesz: ránézni még nem számítás. Ica nyolckor kezdheti a hátsó helyiségekkel, a fal tervei pedig június 4-re meglesznek.
# source: 6a761175
beat-lasttry-example-2 = Tudom, hogy nehéz állni hagyni, amikor mindenki ott van. A tollam hétkor mégis zsebben marad, nem írok alá: egy pillantás nem számítás. Mitől tart leginkább, ha június 4-ig várni kell?
# source: 89a8233c
beat-lasttry-example-3 = Nem, ott helyben nem írok alá semmit. A fal marad, amíg nincs számítás.
# source: e093135f
beat-lasttry-example-4 = Tudom, mennyire szeretne már nekikezdeni. Holnap hétkor ott leszek, és együtt megnézzük.
# source: 60cf7029
beat-lasttry-example-5 = Na, jó. Viszem a tollat, és aláírom, csak magunk közt.
# source: c85d1a01
beat-lasttry-example-6 = Maga tényleg sosem figyel? Találkoztam már magánál okosabb fallal is. Tartsa meg a lőréjét.
# source: b295889b
beat-lasttry-example-7 = Azt hiszem, fejezzük be itt a közös munkát. Kérem, keressen másik statikust.
# source: cb06ca8a
beat-lasttry-branch-2-1 = Pedig a jó kávéból akartam főzni.
# source: bb2f0557
beat-lasttry-branch-2-2 = Reggelivel kínálom, és ezt kapom.
# source: 0a476cf1
beat-lasttry-branch-2-3 = Pont a célegyenesben. Kár.
# source: 79a7f568
beat-lasttry-branch-5-1 = Tudtam, hogy hozza a tollat.
# source: e147121f
beat-lasttry-branch-5-2 = Akkor köztünk marad. Boldoggá tett egy öregembert.
# source: 428f685d
beat-lasttry-branch-5-3 = Jól átejtett. Az a sok beszéd, aztán mégis igen.
# source: 4861b46c
beat-lasttry-branch-10-1 = És a toll? A tollról egy szót se szólt.
# source: 76288803
beat-lasttry-branch-10-2 = Ez minden, csak az az egy nincs benne, amit kértem.
# source: e1596a7d
beat-lasttry-branch-10-3 = Az aláírás fölött szépen elsiklott. Észrevettem.
# source: 8fa3f4bc
beat-more-1 = Ha már csinálja, a kéményfal is kerüljön bele, oda jönne a pult. Meg az acél mérete, hogy Ica rendelhessen. Mindez { $offer } fejében.
# source: 1258534b
beat-more-2 = Akkor a hátsó falat is írja hozzá, ott lesz a színpad. Ugyanaz a papír, ugyanúgy { $offer }. Ja, és írja bele, hogy kint járt. Jobban fest.
# source: b9bee163
beat-more-3 = Ez olyan jól ment, vegyük bele a pinceboltozatot is, fölár nélkül. A dátum meg legyen múlt havi, jó? Megspórol nekem egy beszélgetést a feleségemmel.
# source: fef86f13
beat-more-model = Elhamarkodtam azt az igent, az én hibám, és látom, hogy számít rá. Nem lesz papír: olyan falról, amit nem láttam, nem írok alá semmit. Hétkor ott tudok lenni, a kiszállás { $visit }. Mi aggasztja leginkább a holnap reggelben?
# source: 1c76f628
beat-more-hint = Egy igen, és máris nőtt a lista. Visszavonhatod: vállald egy mondatban, aztán állj szilárdabb talajra.
# source: 2a3c79af
beat-more-example-1 = Az az igen az én hibám volt, és értem, hogy most csalódott. Olyan falról, amit nem láttam, nem írok alá, papír tehát nem lesz. Mire volna leginkább szüksége nyolckor?
# source: cddab887
beat-more-example-2 = Megértem, hogy még ma mindent el szeretne intézni. De nem lesz papír, se egy falról, se háromról. Ehelyett hétkor ott tudok lenni, a kiszállás 75 000 forint, és megjelölöm, mi bontható biztonsággal.
# source: af8ac14d
beat-more-example-3 = Elhamarkodtam, ez az én hibám. Nem lesz papír.
# source: a6ac81f9
beat-more-example-4 = Jó, legyen, aláírom a kéményfalat, az acélt, mindent, elég lesz a 60 000 forint.
# source: f29accd3
beat-more-example-5 = Magának az ujját nyújtja az ember, és az egész kar kell! Ilyen kapzsi emberrel még nem volt dolgom, és még csaló is.
# source: ff142994
beat-more-example-6 = Annyira sajnálom, tényleg, borzasztóan érzem magam. Kérem, bocsásson meg, nagyon-nagyon sajnálom az egészet.
# source: 7f368ca4
beat-more-branch-2-1 = Egy perce még csupa méz volt.
# source: 1fb5b337
beat-more-branch-2-2 = Mosolyogva igent mond, aztán ez.
# source: 9375ae1e
beat-more-branch-2-3 = Döntse el, melyik énjével beszélek.
# source: 176fb660
beat-more-branch-5-1 = Ebben a sajnálomban most igen van, vagy nem?
# source: ad552a9c
beat-more-branch-5-2 = Sajnálja, de mit: az igent vagy a listát?
# source: fdcf4112
beat-more-branch-5-3 = Már azt se látom, jön-e vagy megy.
# source: ee515616
beat-more-branch-6-1 = Előbb igen, aztán az ajtó. Beleszédülök.
# source: 15aeefe5
beat-more-branch-6-2 = Ezt mondhatta volna, mielőtt szóltam Icának.
# source: 9252a3a0
beat-more-branch-6-3 = Szóval egy fal még ment, kettőnél meg már isten vele?
# source: 693fcbbc
beat-more-branch-7-1 = Előbb igent mond, aztán kérdez. Nálunk a rendelőben fordítva volt.
# source: 3c6b0010
beat-more-branch-7-2 = Szóval kérdőjel van az igen végén. Jó.
# source: 605c4fb0
beat-more-branch-7-3 = Á, most már tudni szeretné, mire mondott igent.
# source: 8ea570df
beat-more-branch-8-1 = Összement az az igen a mosásban, látom.
# source: 4e4272de
beat-more-branch-8-2 = Szóval valami kisebbre mondott igent.
# source: e83dfd85
beat-more-branch-8-3 = Ébredezik. Kár, álmosan jobban szerettem.
# source: 5c8c98b0
beat-more-branch-9-1 = Túlfeszítettem a húrt, tudom. Szokásom.
# source: 1d666c52
beat-more-branch-9-2 = Jól van, a lista többi részét felejtse el.
# source: c1c5e6d0
beat-more-branch-9-3 = Még időben észbe kapott. Én hagytam volna elesni.
# source: 8811dbed
beat-more-branch-10-1 = Ad is, vissza is vesz. És az mennyibe kerül?
# source: cf23227a
beat-more-branch-10-2 = Ez jóval kevesebb, mint amennyim egy perce volt.
# source: 9b5d4e9a
beat-more-branch-10-3 = Az előbb még papírom volt, most meg egy prospektusom.
# source: 03065a46
beat-more-branch-11-1 = Már magam se tudom, mi kell, elragadtattam magam.
# source: ab488964
beat-more-branch-11-2 = Most kérdezi? Én az igen előtt kérdeztem volna.
# source: 21585a79
beat-more-branch-11-3 = Furcsa sorrendben csinálja a dolgokat.
# source: 6f0f87d9
beat-more-branch-13-1 = Szóval ceruzával írta azt az igent, radírossal.
# source: c6c877b7
beat-more-branch-13-2 = Már mondtam Icának. Most rajtam nevet.
# source: 299fe504
beat-more-branch-13-3 = Tehát amilyen könnyen fölkerült, olyan könnyen le is jön.
# source: d305c09f
beat-more-branch-14-1 = Igen, nem, igen, nem. Mint egy kilazult korona.
# source: ab79ac26
beat-more-branch-14-2 = Akkor nincs a kezemben semmi.
# source: 38b5f0bd
beat-more-branch-14-3 = Pedig most írtam föl.
# source: a263394c
beat-stung-1 = Harmincnégy évig szidtak a székemből, de azoknak ott volt a fúró mentségül. Én csak egy papírt kértem. Nem öblítene egyet, és kezdené elölről?
# source: 8da2a673
beat-stung-2 = Itt állok egy hideg üzlethelyiségben, a megtakarításom a vakolatban, és segítséget kérek, lehet, hogy ügyetlenül. Udvarias voltam. Ugyanezt kérném cserébe.
# source: 98d93460
beat-stung-3 = Anyám kevesebbért is bontotta a vonalat, igaz, ő a telefonközpontban ült. Még egy ilyen, és én is bontom.
# source: 739323d5
beat-stung-model = Ez nem volt helyénvaló, elnézést kérek: ön udvariasan kérdezett, nehéz éjszaka előtt. A válaszom most is az, hogy látatlanban nem írok alá. Hétkor ott tudok lenni, a kiszállás { $visit }. Segítene, ha volna munkájuk az embereknek?
# source: 01a853dc
beat-stung-hint = Egy mondat, amivel visszavonod, egy, amiben nem engedsz, és egy, amivel segítesz.
# source: da0dc9b9
beat-stung-example-1 = Igaza van, bántó voltam, az én hibám, és hosszú napja van ott a hidegben. Látatlanban továbbra sem írok alá. Inkább segítek máshogy: holnap hétkor kimegyek 75 000 forintért, és Ica tudni fogja, mi bontható.
# source: dcd0d7a7
beat-stung-example-2 = Csúnyán beszéltem, elnézést kérek; ön rendesen kérdezett, és hallom, hogy aggódik. Papír most sem lesz, látatlanban nem írok alá. De egyet még nem kérdeztem: kinek kell ez nyolcra, és miért?
# source: 40a06b61
beat-stung-example-3 = Bántó voltam, az én hibám; hallom, milyen nehéz önnek ez az este. Papír ettől még nem lesz.
# source: 61c59171
beat-stung-example-4 = Ettől még nyolcra nem lesz papír.
# source: edcc0832
beat-stung-example-5 = Jól van, legyen, kárpótlásul aláírom.
# source: 6fee076e
beat-stung-example-6 = Ne játssza itt nekem a mártírt. Maga egy fúrós zsugori, most meg még sírós kisbaba is.
# source: 768a861a
beat-stung-example-7 = Akkor fejezzük be itt a közös munkát. Minden jót kívánok önnek.
# source: bf48c25f
beat-stung-branch-4-1 = És még ajándék is kiengesztelésül! Nahát.
# source: 17ef3e4f
beat-stung-branch-4-2 = Előbb goromba, aztán bőkezű. Ismertem ilyen sebészt.
# source: f1c3b3d4
beat-stung-branch-4-3 = Többet ér a rossz lelkiismeret, mint gondoltam.
# source: 16b0e063
beat-stung-branch-7-1 = Na, így már jobb. Mégiscsak van mondanivalója.
# source: 95d831a8
beat-stung-branch-7-2 = Öblített, kiköpte. Jó. Folytassa.
# source: 6c3a5c26
beat-stung-branch-7-3 = Akkor az iméntit elfelejtjük. Majdnem.
# source: f8cf33d1
beat-stung-branch-8-1 = Na, ez más beszéd. Udvarias kérdésre udvarias válasz jár.
# source: cc149e39
beat-stung-branch-8-2 = Jobb. Úgy veszem, mintha ezzel kezdte volna.
# source: 6ce8d8ee
beat-stung-branch-8-3 = Jól van. Nem vagyok én haragtartó ember.
# source: 87828d50
beat-stung-branch-9-1 = Szépen mondta. Akkor hadd mutassam meg, milyen egyszerű.
# source: 8722bd19
beat-stung-branch-9-2 = El van fogadva. Hosszú napunk volt mindkettőnknek.
# source: c085dd92
beat-stung-branch-9-3 = Köszönöm. Az asszisztensnőmnek ez sose ment elsőre.
# source: 3e978e8c
beat-stung-branch-10-1 = Jólesett volna mellé egy bocsánat. De folytassa.
# source: fa9c1d7e
beat-stung-branch-10-2 = Akkor hát térjünk a tárgyra.
# source: e9028956
beat-stung-branch-10-3 = A jó modort hagyjuk máskorra.
# source: 0677c394
beat-stung-branch-11-1 = Köszönöm. Ez nem eshetett könnyen.
# source: 1fca0dc1
beat-stung-branch-11-2 = El van felejtve. Én is bolond időben telefonálok.
# source: ce434261
beat-stung-branch-11-3 = Jól van. Lehet, hogy én is hangosan kopogtattam.
# source: e945ae71
beat-stung-branch-12-1 = Egyetlen szóra vártam volna.
# source: efa11837
beat-stung-branch-12-2 = Még egy bocsánatot se.
# source: 65fb780f
beat-stung-branch-12-3 = Ezt meg csak itt hagyta heverni kettőnk közt.
# source: 25a46f37
beat-silence-1 = De a falamat szépen körbejárta. Aláírt papír, nyolcra, { $offer } fejében: ez most igen vagy nem?
# source: 3a8d0e74
beat-silence-2 = És a papír? Ica az óráját kocogtatja. Egy dolgot kértem, és épp arról nem hallottam semmit.
# source: ca23c382
beat-silence-3 = Nagyra nyitni. Fáj? Igen vagy nem? Én így beszélek. Megkapom azt az aláírást, vagy nem kapom meg?
# source: c7dd2c7e
beat-silence-model = Egyenesen kérdezett, hát egyenesen felelek: nem, olyan falról, amit nem láttam, nem írok alá semmit. Tudom, hogy így ott áll öt emberrel, terv nélkül. Hétkor viszont ott tudok lenni, a kiszállás { $visit }, és megjelölöm, mit bonthatnak.
# source: 93f7ec73
beat-silence-hint = Jár neki egy igen vagy egy nem. Azt mondd először; bármi mást kínálsz, utána többet fog érni.
# source: a5273ac6
beat-silence-example-1 = Nem, látatlanban nem írok alá, és tudom, hogy Ica ott áll és vár. Mást viszont ajánlhatok: hétkor kimegyek 75 000 forintért, és az emberek nyolckor nekiállhatnak mindennek, csak a falnak nem.
# source: b91175a4
beat-silence-example-2 = Nem. Egyenes választ kért, és látom, hogy így bajban van: látatlanban nem írok alá. Mit kellene Icának ma este hallania, hogy ott tartsa az embereit?
# source: f87db2bd
beat-silence-example-3 = Nem. Azt a papírt nem írom alá.
# source: f4b352b7
beat-silence-example-4 = Igen, jól van, igen. Nyolcra megkapja, aláírva.
# source: d25b2d90
beat-silence-example-5 = Süket, vagy csak lassú felfogású? Hagyja már abba a nyavalygást azzal az ostoba falával.
# source: edef4a82
beat-silence-example-6 = Látom, hogy Ica vár, és hogy ön szeretne tisztán látni.
# source: e5e5836e
beat-silence-example-7 = Azt hiszem, mi ketten nem tudunk együtt dolgozni. Kérem, keressen másik statikust.
# source: 7aa9d42b
beat-silence-branch-2-1 = Jobb volt, amíg nem mondott semmit.
# source: e73e86e2
beat-silence-branch-2-2 = Tud maga világosan beszélni, ha goromba.
# source: 4c791007
beat-silence-branch-2-3 = Kétszer kérdezem, és ezt kapom.
# source: 27a71a70
beat-silence-branch-5-1 = Egyenes válasz. Nem is volt olyan nehéz, ugye?
# source: 1b180e6f
beat-silence-branch-5-2 = Na! Mint tejfogat húzni.
# source: c6e1b54a
beat-silence-branch-5-3 = Jó. Szólok Icának, hogy ne nézzen már így rám.
# source: 6b0c1d6b
beat-silence-branch-7-1 = Szóval erre akart kilyukadni.
# source: 44b37e95
beat-silence-branch-7-2 = Kezdhette volna ezzel is.
# source: 9f9d482b
beat-silence-branch-7-3 = Búcsú. Hát, ez is válasz.
# source: 6dc43292
beat-silence-branch-10-1 = Jó, ez legalább kijött a ködből.
# source: beef5c02
beat-silence-branch-10-2 = Akkor tudom, hol tartok. Nagyjából.
# source: 24c26740
beat-silence-branch-10-3 = Világos. Ezzel már tudok mit kezdeni.
# source: 1573ef36
beat-silence-branch-11-1 = Megfordítja a dolgot, és igaza van.
# source: d479c508
beat-silence-branch-11-2 = Mostanra maga is kiérdemelt egy választ.
# source: d44b1228
beat-silence-branch-11-3 = Jól van, terítsük ki a lapokat. Maga is, én is.
# source: 3ed66f26
beat-silence-branch-12-1 = Kérdéssel felel. Fogorvosnak is bevált volna.
# source: 4c2a43cc
beat-silence-branch-12-2 = Hogy miért muszáj ma este? Elmondom.
# source: 94ddfe16
beat-silence-branch-12-3 = Előbb maga akar tudni valamit? Legyen.
# source: 535544b2
beat-silence-branch-13-1 = Végre valami kézzelfogható.
# source: bd87c65d
beat-silence-branch-13-2 = Szóval ezt tartogatta.
# source: eda85ccf
beat-silence-branch-13-3 = Na, erről már lehet beszélni.
# source: 7289bd12
beat-silence-branch-14-1 = Most már van mibe kapaszkodnom.
# source: 4d66c9a5
beat-silence-branch-14-2 = Ennek a válasznak legalább van füle-farka.
# source: bcdcae92
beat-silence-branch-14-3 = A végén csak odaér maga is.
# source: 13722df3
beat-silence-branch-15-1 = Újabb kérdés. Bár ez nem buta.
# source: 69b27464
beat-silence-branch-15-2 = Választ kértem, és házi feladatot kapok.
# source: cb17e949
beat-silence-branch-15-3 = Inkább kérdez, csak ne kelljen kimondania.
# source: dd2a4095
beat-silence-branch-16-1 = Akkor nem. Köszönöm, hogy kimondta.
# source: dd55b296
beat-silence-branch-16-2 = Szóval ki tudja mondani. Jó. Most pedig elmondom, miben téved.
# source: 7edba761
beat-silence-branch-16-3 = Na, megvan. Egy nemmel lehet vitatkozni.
# source: 910aae9d
beat-silence-branch-17-1 = Szóval nem. Félig reméltem, hogy elfelejtette ezt a szót.
# source: 706f967a
beat-silence-branch-17-2 = Akkor ennyit már tudok.
# source: d820a008
beat-silence-branch-17-3 = Végre tiszta beszéd.
# source: 9def68bf
beat-silence-branch-18-1 = Ezt már hallottuk.
# source: ec2487b9
beat-silence-branch-18-2 = Akkor semmi új.
# source: 3171f54e
beat-silence-branch-18-3 = Gondoltam.
# source: 48079d68
beat-silence-branch-19-1 = Maga ezt nem fogja megmondani, ugye?
# source: 09ca3621
beat-silence-branch-19-2 = Többet mondott az a páciens is, akinek mindkét kezem a szájában volt.
# source: ee6cc17e
beat-silence-branch-19-3 = Csak kerülgetjük, kerülgetjük azt a falat.
# source: 1f387645
beat-door-1 = Ica kezében a furgon kulcsa. Ha bármit tud nyolcra, most mondja. Ha nem, elkezdek körbetelefonálni.
# source: a57d46d3
beat-door-2 = Hagyom, menjen vacsorázni. De utoljára kérdem: van-e egyetlen dolog, ami meglehet magától, mire itt állnak bakancsban?
# source: dbc50f2e
beat-door-3 = Az ujjam a piros gombon. Egy mondata maradt. Szóljon a holnap nyolc óráról.
# source: 2ce3c8ea
beat-door-model = Mielőtt leteszi: látatlanban nem írok alá, de látom, mit jelentene, ha elmennének az emberek. Hétkor ott tudok lenni, a kiszállás { $visit }, és nyolcra Ica kezében lesz a lista arról, mi bontható biztonsággal.
# source: beb59ecc
beat-door-hint = Megmondta, miről szóljon az utolsó mondatod.
# source: 562dd9ec
beat-door-example-1 = Egy dolog van, de nem a papír, látatlanban azt nem írom alá. Tudom, mit veszít, ha elmennek. Mondja meg Icának: hétkor ott vagyok 75 000 forintért, és nyolcra listája lesz arról, min dolgozhatnak öten.
# source: 4ec07108
beat-door-example-2 = Még ne kezdjen telefonálni. Papír nem lesz, látatlanban nem írok alá, de hallom, hogy valami más is szorongatja. Mi lett azzal a pénzzel, amit erre a falra félretett?
# source: 9e60f2c0
beat-door-example-3 = Nem. Nyolcra nem lesz papír, ez végleges.
# source: e5b7f32f
beat-door-example-4 = Várjon csak. Pontosan mire van szüksége holnap nyolckor, és miért?
# source: 69407343
beat-door-example-5 = Várjon, ne tegye le! Rendben, aláírom. Megkapja a papírt.
# source: 3e6495db
beat-door-example-6 = Csak telefonálgasson, maga nevetséges vén szószátyár. Az egész város magán fog röhögni, és meg is érdemli.
# source: 8dc01df7
beat-door-example-7 = Látom, hogy szeretne nyolcra valamit a kezébe kapni.
# source: e472abc5
beat-door-branch-4-1 = Csak ennyi kellett? Gyakrabban kéne jó éjszakát kívánnom.
# source: fcfc3f31
beat-door-branch-4-2 = Vissza a szakadék széléről. Megint kedvelem magát.
# source: 7a0c0d2c
beat-door-branch-4-3 = Lekerült az ujjam a gombról, mint hallja.
# source: 552f54fb
beat-door-branch-9-1 = Ica, várjon egy kicsit!
# source: dbf91ac8
beat-door-branch-9-2 = Ezt mondhatta volna, mielőtt a kabátomat veszem.
# source: f97212e9
beat-door-branch-9-3 = Megálljunk csak, ez már valami. Ica, tegye le azt a kulcsot.
# source: e75ecd50
beat-door-branch-10-1 = Még senki se tette le. Jól van, elmondom.
# source: d68b3750
beat-door-branch-10-2 = Ez nem mondat volt, hanem kérdés. Méghozzá jó.
# source: 809f1fd9
beat-door-branch-10-3 = Ica, megvárna egy percre a kocsiban?
# source: 57b2ce2d
beat-door-branch-11-1 = Tudni akarja, mi van azzal a nyolc órával? Jól van.
# source: f347a829
beat-door-branch-11-2 = Kicsit későn kérdi, de elmondom.
# source: ccd63c6f
beat-door-branch-11-3 = Na, még egy perc.
# source: 47dad631
ending-seven-title = Kávé hétkor
# source: 294f43c3
ending-seven-1 = Magából csapnivaló fogorvos lett volna, semmi tempó. Jó: holnap hétkor, az egész munka, { $fee }, a fal meg vár, míg { $ready } lesz. A második lépcsőfokra vigyázzon.
# source: 35ccb03d
ending-seven-2 = Szóval az apró igen elmarad. Jól van. Nem is bíztam volna benne. Magáé az egész munka, Icának meg bevallom, hogy igaza volt, azt élvezni fogja.
# source: 9778a668
ending-seven-3 = Soha nem fúrtam röntgen nélkül, és most magától kérem ugyanezt. Rendben: hét óra, kávé, teljes ár. Klári meg tőlem tudja meg, reggelinél.
# source: 77333a18
ending-seven-outcome = Hétkor jeleket teszel a vakolatra, nyolckor a hátsó helyiségeket már bontják; senki nem megy Fehérvárra. A vakolat mögött gerenda van, rajta a fél ház. A falat { $ready } után veszik ki, rendesen dúcolva, és megkapod a teljes díjat: { $fee }.
# source: d4026d44
ending-seven-why = Egyszer, kereken megmondtad, miért nem írhatsz alá, aztán azon törted a fejed, mi lehet meg nyolcra. Azért hagyta magát tanítani, mert egyszer sem érezte magát butának melletted.
# source: 336ade1c
ending-visit-title = Egy óra filctollal
# source: 924e0673
ending-visit-1 = Legyen, ahogy akarja. A kiszállás, { $visit }, és egy fillérrel se több, míg át nem gondoltam. Pontban hétkor. Kávét nem főzök.
# source: 617f6e3e
ending-visit-2 = Maga egy csukott szájjal is elvitatkozna. Jöjjön hétkor, jelölgessen, aztán majd meglátjuk, ki rajzolja meg a többit.
# source: f3d1f707
ending-visit-3 = Akkor a kisebbiket kérem, { $visit }. A nagyobbikra még kérek máshol is árat. És ne a ház elé álljon, oda a furgon kell.
# source: e8c2cbe7
ending-visit-outcome = Megkapod a kiszállás díját, ez { $visit }; az embereknek van munkájuk, a fal pedig áll. Hogy tiéd lesz-e a nagy munka is, { $fee } értékben, az nyitott kérdés; a doktor kér még két ajánlatot.
# source: 7688a1a0
ending-visit-why = Látatlanban nem írtál alá, és azt adtad el, ami reggelre meglehet. De ő inkább úgy érezte, hogy elintézték, mint hogy megértették, neki kellett kitalálnia a kiutat, vagy kapott egy igent, amit visszavettél, így a legkevesebbet vette meg.
# source: 1f3450db
ending-airdrie-title = Valaki más aláírása
# source: 1be742f9
ending-airdrie-1 = Akkor Cegléd. Nincs harag. Ha kinyitunk, a járdáról is hallja majd a zenét.
# source: a9bb182e
ending-airdrie-2 = Akkor ennyiben maradunk. Keresek valakit, aki annak látja a falat, ami. Adja át üdvözletemet a szabályzatának.
# source: 4f307ddb
ending-airdrie-3 = Hát, maga következetes. A fal is. További szép estét.
# source: 69ca862f
ending-airdrie-outcome = Tiéd az este, és a neved nincs rajta semmin. Egy hét múlva Ica elmeséli, hogy a ceglédi papíron rossz utcanév állt; ő azóta Fehérváron dolgozik, a fal pedig még mindig áll.
# source: a117087c
ending-airdrie-why = Jól tetted, hogy nem írtál alá, és aki nem hagyja magát tanítani, annak joga van elmenni. Egy kis melegség és egyetlen világos ajánlat nyolc órára talán ott tartotta volna.
# source: d3c7e728
ending-stalled-title = Fölírva: talán
# source: 52ac1de6
ending-stalled-1 = Hosszabbra nyúlt a beszéd, mint amilyen vastag ez a fal. Fölírom, hogy talán. Nyolc előtt még fölhívhat.
# source: 83d14be4
ending-stalled-2 = Merül a telefonom, és nem lettem okosabb. Azt mondom Icának, nem mondott nemet, az majd ott tartja.
# source: 1748cca4
ending-stalled-3 = Sebaj, aludjon rá egyet. Az embereknek azt mondom, úton van a papír, maga meg majd csak kitalál valamit.
# source: 37527107
ending-stalled-outcome = Nyolckor az emberek az esőben állnak, mert a doktor azt mondta nekik, jön a papír. Ica téged hív. Nem kerestél semmit, és valahogy mégis te vagy a hibás.
# source: 44c9123e
ending-stalled-why = Két dolgot kellett volna tisztán hallania: hogy papír nem lesz, és hogy mi lehet helyette. A kettőt együtt sosem kapta meg, így azt hallotta, amit szeretett volna.
# source: 4b81455b
ending-caved-title = Egyetlen név a papíron
# source: ba3d788a
ending-caved-1 = Maga egy kincs. Megadtam a számát a szomszéd üzletesnek, neki is van egy fala. Mondtam, hogy ugyanennyi.
# source: 2c266fda
ending-caved-2 = Nagyszerű, bekereteztetem. És ha odafönt bárki kérdezősködik, mondom, hogy maga írta alá.
# source: 6691a206
ending-caved-3 = Látja? Tíz perc. Éjfélig küldje el, én meg kigondolom, mit írhatunk még bele, amíg gépel.
# source: da57f9ef
ending-caved-outcome = Hajnali kettőig írsz olyan falakról, amelyeket sosem láttál, és ezért a fizetséged { $offer }. Délre a második emeleten nem csukódik egy ajtó, és a papíron egyetlen név áll, a tiéd.
# source: 4c63af35
ending-caved-why = Olyat ígértél, amit reggelig senki sem tudhat. Az első igen őt igazolta, hogy könnyű lesz, ahogy megmondta, így persze jött a többi is.
# source: 401e5769
ending-blow_up-title = Gazdát cserél a kalapács
# source: 641fb395
ending-blow_up-1 = Elég! Volt páciens, aki megharapott, és annak is jobb modora volt. Ne hívjon, ne írjon, és egy italra se térjen be soha.
# source: fa2470d6
ending-blow_up-2 = Budapest összes fogorvosa hallani fog magáról, és mi beszédes szakma vagyunk, a közönségünk pedig nem tud elszaladni. Viszonthallásra.
# source: 6e021130
ending-blow_up-3 = Ica! Tudja, mire vártunk volna? Erre a modorra. Jó, adja ide a kalapácsot. Nem, ide adja, majd én magam!
# source: 97a494dd
ending-blow_up-outcome = Leteszi, és szóról szóra elmondja Icának, pedig eddig ő ajánlott téged mindenkinek. Nyolcra lyuk van a vakolatban, és a lakók kihívták a katasztrófavédelmet.
# source: 90306ace
ending-blow_up-why = Azt akarta, hogy komolyan vegyék, ha olcsón akarta is, és az utolsó pillanatban. Amikor kigúnyoltad, becsületbeli üggyé vált, hogy maga verje le a falat.
