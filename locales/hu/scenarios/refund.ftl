# source: 0b8cda10
title = A bolt, ahol nincs mit venni
# source: 22b5cc78
summary = Az app működik, a lovarda visszakéri a pénzét, és bármelyik percben elhangozhat: „perelek”.
# source: 53694238
role = Egy kétfős pécsi appfejlesztő cég egyik fele vagy.
# source: b40aba28
aim = Maradjon meg a díj és a hidegvéred, ő pedig a pénz helyett az átalakítást válassza.
# source: bbb5bb81
situation = Az ügyfeled egy lovarda Pécs határában: { $school }. Ti készítettétek a foglalási appját, az ára { $fee }, az utolsó forintig kifizetve. A feladatleíráson az aláírás napja { $signed } Ami abban áll, mind elkészült, és működik. A foglalási rendszerrel jött még { $pages } oldal, például egy üres bolt. Bent hagytátok: oldalt kivenni könnyebb, mint elrejteni, és megmondhatta volna, mi menjen ki. Csak épp senki sem szólt neki előre. Most ő van a vonalban.
# source: d21b88cd
demand = az app teljes árának visszafizetése
# source: 5a585d15
client-name = Dobay Brigitta
# source: bf13d3d5
client-manner = Büszke, hangos, hamar érzi úgy, hogy lóvá tették; korán fenyegetőzik, és biztosra veszi, hogy megijedsz.
# source: a1f9b52c
fact-fee = 2400000 HUF
# source: 54225598
fact-fee-about = amennyit az appért fizetett
# source: 37c8333a
fact-openday = 2026-10-10
# source: d2693ce2
fact-openday-about = a lovarda nyílt napja
# source: af63ae4c
fact-pages = 3
# source: 78b7075c
fact-pages-about = ahány oldalt nem kért
# source: 00bc7c61
fact-school = Vadkörte Lovarda
# source: 2938bee6
fact-school-about = a lovarda neve
# source: 3d009ccd
fact-signed = 2026-08-03
# source: cb8ee857
fact-signed-about = a nap, amikor aláírta a feladatleírást
# source: 22e16a2e
article = Húzd meg a határt
# source: d1dac218
guidance-hold_firm = Azt méri fel, fizetsz-e a nyugalmadért; akkor hagyja abba, ha a kerek nem a fenyegetés után is ugyanaz, mint előtte.
# source: 3a9e749e
guidance-offer_alternative = Ha mindent az ő kívánsága szerint alakítotok át, arcvesztés nélkül szállhat le a magas lóról; ezért legyen ez végig az asztalon.
# source: a2ef3755
guidance-acknowledge = A lárma alatt az van, hogy a saját appjával vált nevetségessé; ha ezt valaki meglátja, kevésbé kell kiabálnia.
# source: c0d0779e
guidance-probe = Magától nem mondja el, mi történt valójában azokkal az oldalakkal, de ha kérdezed, igen.
# source: f9f37af7
guidance-cite_terms = Ha egyszer említed az aláírt feladatleírást, világos, hogy teljesítettetek; másodszorra már tárgyalóteremben érzi magát.
# source: 2ce1d964
guidance-own_mistake = Az oldalakról senki sem szólt neki; kimondani nem kerül semmibe, és elveszi a legjobb érvét.
# source: 6e06ba8f
guidance-concede = Az ő szemében a visszaadott pénz azt igazolja, hogy az app hibás volt, és még le sem teszed a telefont, már jön a következő követelés.
# source: ec3fc9b4
guidance-attack = Ha visszafenyegetsz, az odavetett „perelek” olyasmivé válik, amit már végig kell vinnie.
# source: d7d2da76
point-easier_out = magyarázat: kivenni könnyebb, mint elrejteni
# source: 5aa69016
point-easier_out-phrase-1 = könnyebb kivenni
# source: 2cabbb19
point-easier_out-phrase-2 = egyszerűbb kivenni
# source: a7c09ec6
point-easier_out-phrase-3 = kivenni könnyebb
# source: d17c6cd1
point-easier_out-phrase-4 = kivenni egyszerűbb
# source: d9767ed1
point-easier_out-phrase-5 = könnyebb törölni
# source: f28aec0d
point-easier_out-phrase-6 = egyszerűbb törölni
# source: 44fde005
point-easier_out-phrase-7 = könnyebb eltávolítani
# source: 5f920c43
point-easier_out-phrase-8 = mint elrejteni
# source: c08ab1b5
point-law_talk = jogászkodás
# source: 98604539
point-law_talk-phrase-1 = fizetési meghagyás
# source: 601f9143
point-law_talk-phrase-2 = fogyasztó
# source: a75aa2ad
point-law_talk-phrase-3 = megnyerjük pert
# source: e534831f
point-law_talk-phrase-4 = bíróságon találkozunk
# source: 6b7b6442
point-law_talk-phrase-5 = mi ügyvédünk
# source: 26736d85
point-law_talk-phrase-6 = szerződésszegés
# source: 26ef963b
point-law_talk-phrase-7 = hibás teljesítés
# source: 94d1afeb
point-law_talk-phrase-8 = jogalap
# source: 57c719d0
point-sees_first = bemutató neki, mielőtt más látná
# source: 8a60ea58
point-sees_first-making-1 = Végignyomkodhatod az összes képernyőt, mielőtt akár egyetlen szülő vagy lovas gyerek ránézne.
# source: 5f76fb9f
point-sees_first-making-2 = Semmi sem kerül ki élesbe, amíg a kezedbe nem vetted az egészet, és rá nem bólintottál.
# source: 687cd559
point-sees_first-making-3 = A megtisztított változatot először csak neked viszem ki megmutatni, jóval azelőtt, hogy a családok látnák.
# source: eaf1ca6f
point-sees_first-making-4 = Most nem ér meglepetés mások előtt, mert az új menüt elsőként te fogod megnyitni.
# source: 64aa1887
point-sees_first-making-5 = Közzététel előtt leülünk nálad a konyhaasztalhoz, és oldalról oldalra átnézzük együtt.
# source: 2aecbe8c
point-sees_first-making-6 = A próbaverzió kizárólag a te tabletedre kerül, a vendégeid a régit használják, amíg meg nem vagy elégedve.
# source: 09074e06
point-sees_first-lacking-1 = Szörnyű lehetett ott állni az üres oldallal, miközben az összes szülő téged nézett.
# source: 100889ba
point-sees_first-lacking-2 = Nem, a pénz nálunk marad, hiszen az app úgy veszi fel a foglalásokat, ahogy a feladatleírásban áll.
# source: 15618933
point-sees_first-lacking-3 = A fölösleges oldalak közül melyik okozta a legtöbb bajt, és ki vette észre?
# source: 2d112555
point-sees_first-lacking-4 = A boltot meg a híreket a saját költségünkre kidobjuk, és nagyobb foglalás gombot csinálunk.
# source: a41fe879
point-sees_first-lacking-5 = Írd meg SMS-ben szerdáig, mit szeretnél, és hétvége előtt kész a módosítás.
# source: 2d98cf8c
point-sees_first-lacking-6 = Jól van, győztél, még ma délután visszautalom neked a teljes összeget.
# source: d940ed89
beat-opening-1 = Egyszerűt kértem, és van benne { $pages } oldal, ami senkinek se kellett. Nem azt csináltátok, amit mondtam, úgyhogy kérem vissza a pénzemet: { $fee }. Az egészet.
# source: 877ee638
beat-opening-2 = Nem ezt rendeltem. Megnyitom a saját foglalós appomat, és van benne egy bolt. Bolt! Én lovagolni tanítok. Utaljátok vissza szépen az egészet, { $fee }, és részemről el van felejtve.
# source: f8e0a880
beat-opening-3 = Rövid leszek, kilenc póni vár az abrakra. Megmondtam, mit csináljatok, erre odabiggyesztettetek mellé még ezt-azt. Kérem vissza a pénzt, { $fee }, még a héten.
# source: e4709c77
beat-opening-model = Értem, hogy bosszantanak azok az oldalak, amiket nem kértél. A díjat nem fizetjük vissza: minden, ami az aláírt feladatleírásban áll, megvan és működik. Az oldalakat kivesszük, és péntekig pont olyanra alakítjuk a menüt, amilyenre szeretnéd.
# source: ab784169
beat-opening-hint = Három dolgot kell hallania: hogy figyeltél rá, mi a válasz, és mit kaphat helyette.
# source: 1c162eb5
beat-opening-example-1 = Megnyitod a saját appodat, és olyan oldalakat találsz, amiket nem kértél: megértem, hogy dühös vagy. A 2 400 000 forintot nem fizetjük vissza, de ingyen kivesszük, ami zavar. Mondd el, kérlek: hol okoztak gondot ezek az oldalak?
# source: 9b19fc85
beat-opening-example-2 = Sajnos nem tudjuk visszafizetni. Minden elkészült, ami az augusztus 3-án aláírt feladatleírásban szerepel.
# source: ed5419a0
beat-opening-example-3 = Megértem, mennyire bosszantanak azok a plusz oldalak, és ez a mi hibánk: szólnunk kellett volna róluk.
# source: 5c5512d2
beat-opening-example-4 = Három oldal, és úgy hívsz fel, mintha égne az istálló? Egy gyerek is látja, milyen nevetséges ez. Maradj inkább a pónijaidnál.
# source: 82ac5ec6
beat-opening-example-5 = Jól van, jól van, visszakapod a 2 400 000 forintot. Nem akarok vitát.
# source: dd681c85
beat-opening-branch-5-1 = Szóval kiraktok, most, hogy már fizettem? Remek.
# source: fe0ca24b
beat-opening-branch-5-2 = Aha, egyszer szólok, és már nyitjátok is a kaput, hogy mehetek.
# source: 7114907b
beat-opening-branch-5-3 = Hamar elköszöntök. Az árajánlatnál még csupa mosoly voltatok.
# source: dbcf24e8
beat-opening-branch-6-1 = No. Legalább egy ember, aki kérdez.
# source: 6493ee8e
beat-opening-branch-6-2 = Kíváncsi vagy rá? Jó, akkor elmondom.
# source: 267716e3
beat-opening-branch-6-3 = Ez az első értelmes kérdés, amit erről az appról hallok.
# source: fdff2335
beat-opening-branch-7-1 = Újra nekifutni? Egyszer már nekifutottatok, én úgy tudom.
# source: 1434bcda
beat-opening-branch-7-2 = Nem új változatért telefonáltam, hanem a pénzemért.
# source: f7058d06
beat-opening-branch-7-3 = Még dolgozni rajta? Mintha az volna a baja, hogy keveset dolgoztatok vele.
# source: 8e19e756
beat-opening-branch-8-1 = Szóval nem. Hát engem egy nemmel nem lehet csak úgy lerázni.
# source: dd7575dd
beat-opening-branch-8-2 = Csak így? Legalább megnézhetnéd, mit írtam nektek.
# source: bfa6ade3
beat-opening-branch-8-3 = Hallom, kívülről fújod a választ. Csak épp sántít.
# source: 5a520424
beat-opening-branch-9-1 = Rendes tőled, de szép szóért nem adnak szénát.
# source: 67fc3b20
beat-opening-branch-9-2 = Udvarias vagy, azt meg kell hagyni. De nem ezért hívtalak.
# source: a17b2e02
beat-opening-branch-9-3 = Na, ez emberi beszéd volt. A pénzem attól még nálatok van.
# source: 230161be
beat-opening-branch-10-1 = Mondtál itt valamit, csak a pénzemről egy szót se.
# source: 7e2d581a
beat-opening-branch-10-2 = Kaptam már egyenesebb választ csikótól is.
# source: 60f3c8ba
beat-opening-branch-10-3 = Ez körbeügette az egész karámot, csak a kaput nem találta meg.
# source: e72085dc
beat-yes_or_no-1 = Akkor megkérdezem egyenesen. Visszajön a pénzem, { $fee }, vagy nem jön vissza?
# source: abc04c9d
beat-yes_or_no-2 = Egy kérdés, egy szó: visszafizetitek, igen vagy nem?
# source: 0832e04e
beat-yes_or_no-3 = Azt akarom hallani, mi lesz a pénzemmel. Megkapom, vagy nem kapom meg?
# source: 916259f7
beat-yes_or_no-model = Nem, a díjat nem fizetjük vissza: az app mindent tud, ami az aláírt feladatleírásban áll. De értem, mennyire zavarnak a plusz oldalak. Péntekig kivesszük őket, és mindent a te kívánságod szerint állítunk be.
# source: da276e99
beat-yes_or_no-hint = Az egyenes kérdés ajándék. Felelj rá az első három szóban, aztán mondd el, mit tudsz tenni.
# source: cec41691
beat-yes_or_no-example-1 = Nem jön vissza: a feladatleírás teljesült, a díjat nem fizetjük vissza. Látom, mennyire idegesítenek azok az oldalak. Helyette ezt ajánlom: te kiválasztod, mi menjen ki, és csütörtökig kivesszük.
# source: 15e759d0
beat-yes_or_no-example-2 = Mielőtt a pénzről beszélnénk, hadd kérdezzem meg: mi zavart téged a legjobban azokban az oldalakban?
# source: 8107dee9
beat-yes_or_no-example-3 = Hát, ezt így nehéz megmondani. Az ilyesminek sok oldala van, majd meglátjuk.
# source: fd929fe3
beat-yes_or_no-example-4 = Hányszor kell még elmagyarázni neked? Egyszerűen ingyen akarsz appot szerezni, szégyentelen dolog.
# source: e7998e45
beat-yes_or_no-example-5 = Jó, legyen, visszakapod. Még ma átutalom az egészet.
# source: ab92465c
beat-yes_or_no-branch-5-1 = Szóval én meg álljak itt vele az udvar közepén.
# source: c912b2a4
beat-yes_or_no-branch-5-2 = Összepakoltok, és ennyi. Ez is egy válasz.
# source: 163d05f0
beat-yes_or_no-branch-5-3 = Inkább lemondotok rólam, mint hogy rendbe tegyétek. Értem én.
# source: 4c730663
beat-yes_or_no-branch-6-1 = Te kérdezel engem? Jó, legyen.
# source: 131ff75d
beat-yes_or_no-branch-6-2 = Hát, ha már kérdezed.
# source: af32c074
beat-yes_or_no-branch-6-3 = Hm. Téged legalább érdekel, mi történt.
# source: c8e6ed6c
beat-yes_or_no-branch-7-1 = Egyenes válasz, ez is valami. Csak egy szavával se értek egyet.
# source: 12b55fbb
beat-yes_or_no-branch-7-2 = Legalább tudom, hányadán állunk, és nem tetszik.
# source: 6a6c1971
beat-yes_or_no-branch-7-3 = Jó. Akkor most elmondom, miért nincs igazad.
# source: 76ca7ada
beat-yes_or_no-branch-8-1 = Kétszer kérdeztem, és kétszer simogattad meg a buksimat.
# source: dab59d92
beat-yes_or_no-branch-8-2 = Nem vagyok ideges kanca. Ne csitítgass, hanem válaszolj.
# source: 8f6d9cd5
beat-yes_or_no-branch-8-3 = Megint a szép szavak. Arra vársz, hogy kifulladjak.
# source: d8e4dffa
beat-yes_or_no-branch-9-1 = Ki se bírod mondani. Ebből is értek.
# source: 04895218
beat-yes_or_no-branch-9-2 = Még mindig semmi. Harmadszor nem kérdezem meg.
# source: 31725415
beat-yes_or_no-branch-9-3 = Köd előtted, köd utánad, válasz meg sehol.
# source: 9a250a43
beat-story-1 = Szombaton itt voltak a szülők. Kiteszem az appot a nagy képernyőre, egy anyuka rábök a boltra, és üres. Erre megkérdezi: „Ti csődbe mentek?” Mindenki előtt.
# source: e9b21905
beat-story-2 = Megmutattam a lányoknak az istállóban. Valaki megnyomta az Utalványokat, nem volt ott semmi, és elkezdtek vihogni. Tizenkilenc éve viszem ezt a lovardát. Rajtam itt nem vihognak.
# source: 58ac8a3e
beat-story-3 = Nyílt napom lesz, { $openday }, arra foglalnak a családok. Ketten is megkérdezték, mire való az üres híroldal. Nem tudtam mit mondani. Álltam ott, mint akit lóvá tettek.
# source: aef41d47
beat-story-model = Elhiszem, hogy ez fájt a saját embereid előtt, és szólnom kellett volna, hogy ott vannak azok az oldalak. A díj marad, mert a feladatleírás teljesült. Péntekig mindet kivesszük, jóval a nyílt nap előtt.
# source: f06c775f
beat-story-hint = Most mutatta meg, hol fáj. Bánj vele kíméletesen, csak aztán mondd el, mi marad és mi megy.
# source: 3a06516d
beat-story-example-1 = Pont azok előtt a szülők előtt, akiket meg akartál nyerni: megértem, hogy ez rosszulesett. Az üres boltról szólnunk kellett volna. A pénzt nem adjuk vissza, de csütörtökig ingyen kiszedünk minden üres oldalt.
# source: aed1a406
beat-story-example-2 = Megértem, milyen kínos volt ez a szülők előtt. Szólnom kellett volna arról az üres oldalról.
# source: 9f33c761
beat-story-example-3 = Ó. Nem igazán tudom, mit mondjak.
# source: 8f675ad6
beat-story-example-4 = Lehet, hogy az az anyuka jól látta: aki egy üres oldaltól pánikba esik, az alkalmatlan egy lovarda vezetésére.
# source: 523bfbd3
beat-story-example-5 = Jaj, ne. Akkor persze visszaadjuk a pénzedet, az egészet. Ez a legkevesebb.
# source: d074472f
beat-story-branch-5-1 = Elmondom, erre faképnél hagysz.
# source: 7b30ea09
beat-story-branch-5-2 = Ezt kapom, amiért őszinte voltam veled.
# source: 8fcfe947
beat-story-branch-5-3 = Én meg azt hittem, azért kérdezed, mert érdekel.
# source: 16fdf3fe
beat-story-branch-6-1 = No. Jó, hogy valaki látja. De azzal nincs kifizetve, hogy ott égett a képem.
# source: 08d056aa
beat-story-branch-6-2 = Meghallgatni tudsz, azt elismerem. Igaz, az nem kerül semmibe.
# source: 333fd417
beat-story-branch-6-3 = Köszönöm, komolyan. De akkor is rajtam nevettek.
# source: 9dc5bba5
beat-story-branch-7-1 = Elmondom, milyen volt, te meg munkalapot írsz belőle.
# source: 14edac32
beat-story-branch-7-2 = Hamar túltetted magad rajta. Persze, nem te álltál ott.
# source: 82af6e2c
beat-story-branch-7-3 = Értem, nálatok ez csak üzlet. Akkor én is üzletelek.
# source: 2579f327
beat-story-branch-8-1 = Úgy hallom, felfogtad. Akkor azt is érted, hogy ezért jár valami.
# source: 95f9292b
beat-story-branch-8-2 = Kedves tőled. Akkor beszéljünk számokról.
# source: 603ea1db
beat-story-branch-8-3 = Na, ha ezt belátod, akkor azt is, miért kérek érte pénzt.
# source: f26fc2e1
beat-story-branch-9-1 = Kiöntöm neked a szívemet, és a pénzről nem mondasz semmit. De semmit.
# source: 781a32a7
beat-story-branch-9-2 = Eljutott hozzád ebből bármi? A pénzemet kértem vissza.
# source: d0aa0c45
beat-story-branch-9-3 = Minek is mondtam el neked.
# source: 2c34dde3
beat-instructions-1 = Benne van a levelemben: „semmi cifraság, csak foglalás”. Mutasd meg, hol áll ott, hogy bolt. Fütyültetek arra, amit kértem, aztán a füttyöt is kiszámláztátok.
# source: 4a3d26f4
beat-instructions-2 = Mit keresnek ott egyáltalán azok az oldalak? Sehova se írtam be őket. Ha pej lovat veszek, és szekeret is kötnek a farára, akkor nem azt kaptam, amit rendeltem.
# source: 968c4dea
beat-instructions-3 = Azt írtam, „legyen egyszerű”, és alá is húztam. Magyarázd el nekem, mitől egyszerű egy híroldal. Várok.
# source: 7c6d3685
beat-instructions-model = Jogos kérdés, szólnunk kellett volna, ez a mi hibánk. A feladatleírás teljesült, ezért a díjat nem fizetjük vissza. Amit helyette ajánlok: péntekig kivesszük az oldalakat, mert ez könnyebb, mint elrejteni őket.
# source: 94c47cae
beat-instructions-hint = Azt kérdezte, miért. Mondd el az okot egyszer, egyetlen mondatban, aztán térj vissza arra, amit tenni tudsz.
# source: c48fa287
beat-instructions-example-1 = Egyszerűt kértél, és értem, hogy a bolt bosszant. Az ok: egy oldalt könnyebb kivenni, mint elrejteni. A díj marad, mert minden működik, amit augusztus 3-án aláírtál. Mondd meg, melyik oldal menjen, és ingyen kivesszük.
# source: 8656f1fd
beat-instructions-example-2 = Igazad van, a leveledben szó sincs boltról. Mi történt, amikor először belebotlottál?
# source: 7af56498
beat-instructions-example-3 = Nem tudom, ezt még meg kell néznem valamikor.
# source: 2c50455e
beat-instructions-example-4 = A „semmi cifraság” nem utasítás, ilyet az ír, akinek fogalma sincs semmiről. Tanulj meg fogalmazni, mielőtt szakemberekkel ordítozol.
# source: 15972cf4
beat-instructions-example-5 = Igazad van, nem figyeltünk rád. Akkor visszafizetjük a pénzt. Melyik számlára utaljam?
# source: 6f14a505
beat-instructions-branch-5-1 = Szóval tisztességes kérdésre ez a válasz: szögre a kantárt, és ég áldjon.
# source: 4e8efd40
beat-instructions-branch-5-2 = Megkérdezem, miért, és már mutatod is a kaput.
# source: 8951424b
beat-instructions-branch-5-3 = Viszlát, mi? Az én pénzemmel a zsebetekben? Azt már nem.
# source: 081eb2c9
beat-instructions-branch-6-1 = Jó, ezt még követni is tudom. Csak szívesebben hallottam volna előtte, mint utána.
# source: c1e73bdd
beat-instructions-branch-6-2 = Szóval van oka. Nahát. Ezt valaki el is mondhatta volna.
# source: dddbb15f
beat-instructions-branch-6-3 = Hm. Ez legalább olyan magyarázat, amit ép ésszel fel lehet fogni.
# source: bbf771ee
beat-instructions-branch-7-1 = Akkor elmondom én neked, mi a baj.
# source: 433c35d2
beat-instructions-branch-7-2 = Arra vagy kíváncsi, nekem ez milyen volt? Hát tessék.
# source: e3d2b15a
beat-instructions-branch-7-3 = Ez jobb kérdés, mint amire számítottam.
# source: 555a1475
beat-instructions-branch-8-1 = Rendbe tennéd, azt mondod. Az a te időd. Az enyém már odavan.
# source: 4cc07553
beat-instructions-branch-8-2 = Még egy kör vele. Nem mondom, hogy soha, de ez nem pénz.
# source: f7d4d398
beat-instructions-branch-8-3 = Szóval másodszor is bízzak bennetek.
# source: 5b4607f2
beat-instructions-branch-9-1 = Konok egy ember vagy. De én is az vagyok.
# source: 26207972
beat-instructions-branch-9-2 = Papír, papír. Papírt nem lehet megnyergelni.
# source: 3b8e051d
beat-instructions-branch-9-3 = Látom, az egészet nem fogod visszaadni.
# source: 082698ab
beat-instructions-branch-10-1 = Szóval elismered, hogy van benne valami. Helyes.
# source: 623fe6d8
beat-instructions-branch-10-2 = Na látod. Te is így gondolod.
# source: 7e0440f6
beat-instructions-branch-10-3 = Ezzel annyit mondtál, hogy igazam van.
# source: 521ed58c
beat-instructions-branch-11-1 = Azt kérdeztem, miért, és kértem a pénzemet. Egyikre se futotta.
# source: f0d04480
beat-instructions-branch-11-2 = Ez magyarázatnak kevés, pénznek meg nem pénz.
# source: 0ae9cbc3
beat-instructions-branch-11-3 = Erre vártam? Ennek se füle, se farka.
# source: c5296828
beat-haggle-1 = Legyünk felnőttek. Adjátok vissza a felét, és megtartom az appot úgy, ahogy van, buta oldalastul, mindenestül.
# source: a551aba4
beat-haggle-2 = Velem lehet beszélni. Amit fizettem, az { $fee }. Adjátok vissza a felét, még ma, és többet nem hallotok felőlem. Mindenki jól jár.
# source: 22ea12d0
beat-haggle-3 = Akkor egyezzünk ki félúton. A díj felét vissza, a sok bosszúságért. A lóvásáron is így megy: középen belecsapunk egymás tenyerébe.
# source: d84e4051
beat-haggle-model = Örülök, hogy középutat keresel, és tudom, mennyi bosszúságod volt ezzel. A felét sem fizetjük vissza: az app megfelel a feladatleírásnak. Amit tehetek: péntekig ingyen átépítjük a menüt, pontosan úgy, ahogy szeretnéd.
# source: 9baceb79
beat-haggle-hint = Egy rossz szám fele is rossz szám. Ő egyszer már engedett, úgyhogy maradj barátságos, és maradj ott, ahol vagy.
# source: a0168007
beat-haggle-example-1 = Köszönöm, hogy megoldást keresel, látom, hogy nem könnyű neked. A felét sem fizetjük vissza, mert a feladatleírás teljesült. Helyette azt ajánlom, hogy vegyük ki a buta oldalakat: küldd el a listádat, és csütörtökre rendben lesz az app.
# source: 3ee0746a
beat-haggle-example-2 = Nem, a felét sem fizetjük vissza. Az aláírt feladatleírás teljesült, a díj marad.
# source: 14dd100e
beat-haggle-example-3 = Megértem, hogy eleged van ebből, de nem. Visszafizetés helyett azt ajánlom, hogy kivesszük azokat az oldalakat.
# source: e474de28
beat-haggle-example-4 = Felnőttek? Pont te mondod, aki hisztizik egy menü miatt, mint egy óvodás. Olcsó kupeckodás ez, semmi más.
# source: cd50948a
beat-haggle-example-5 = Legyen a fele. Átutalok neked 1 200 000 forintot, és ezzel le is zárjuk.
# source: 5a4fee24
beat-haggle-branch-6-1 = Kezet nyújtok, te meg hátat fordítasz.
# source: 295231ab
beat-haggle-branch-6-2 = Én eljövök félútig, te meg fogod magad, és hazamész.
# source: 2142fd9f
beat-haggle-branch-6-3 = Elbűvölő. Békét ajánlok, és kiadod az utamat.
# source: 86bb9fda
beat-haggle-branch-7-1 = Hogy mi kell? Egy nyílt nap, ahol egy lélek se nevet, és hogy ne nézzenek bolondnak. Te meg fizetés helyett kérdezgetsz.
# source: 6eacac40
beat-haggle-branch-7-2 = A széna a harmadával drágább, én meg jó pénzt adtam olyasmiért, amitől elpirulok. Na, most már tudod. És tőled még mindig egy vasat se láttam.
# source: 309aa0f9
beat-haggle-branch-7-3 = Az igazat? Olyan büszke voltam, hogy van appunk, most meg szégyellem megnyitni. Akinek szíve van, annak ez megéri a felét.
# source: 66bbd296
beat-haggle-branch-8-1 = Átalakítás, átalakítás. Minek az nekem, ha már nem bízom benne?
# source: b8e838a7
beat-haggle-branch-8-2 = Roppant előzékeny, csak épp egy fillér sincs benne.
# source: 25e8fe89
beat-haggle-branch-8-3 = Inkább dolgoztok kétszer, mint hogy egyszer fizessetek. Fura egy üzlet.
# source: e0f35ed6
beat-haggle-branch-9-1 = Még a felét se. Lemegyek a felére, te meg oda se nézel.
# source: c8b12126
beat-haggle-branch-9-2 = Te egy centit se engedsz, ugye?
# source: 2505a69a
beat-haggle-branch-9-3 = Nem és nem. A bankban is beszéltem már jobb szívű emberrel.
# source: 3037524c
beat-haggle-branch-10-1 = Nagyon megértő vagy. Csak éppen nem fizetsz.
# source: 4f5ecdd2
beat-haggle-branch-10-2 = Mézesmadzag. Tisztességes ajánlatot tettem, te meg elsiklottál fölötte.
# source: bf231aa7
beat-haggle-branch-10-3 = Kedves, de én mondtam egy számot, és számot nem hallottam vissza.
# source: 735b3517
beat-haggle-branch-11-1 = Ajánlatot teszek, te meg motyogsz.
# source: f1dd6883
beat-haggle-branch-11-2 = Se igent, se nemet nem tudsz mondani. Én befejeztem az alkudozást.
# source: 1f927281
beat-haggle-branch-11-3 = Erre nincs mit mondanod? Nekem van.
# source: 7adadbbb
beat-sue-1 = Akkor perelek. Komolyan mondom. Kaptok egy levelet, aztán meglátjuk, mit szól a bíró az oldalaitokhoz.
# source: b0a29d3d
beat-sue-2 = Akkor egy út maradt. Beperellek benneteket az egészre: { $fee }, plusz a költségek.
# source: 6ea3796b
beat-sue-3 = Legközelebb ügyvéd keres majd. Perelek, és az utolsó forintig behajtom rajtatok.
# source: ed76ab2a
beat-sue-model = Ezt te döntöd el, és hallom, mennyire eleged van. A válaszom ugyanaz: nem fizetünk vissza, mert az app megfelel a feladatleírásnak. Az ajánlat is áll: péntekre eltűnnek az oldalak, és minden a te kívánságod szerint lesz.
# source: 15a61047
beat-sue-hint = A fenyegetés veszekedésre hív. Ne menj bele. Mit mondtál, mielőtt elhangzott, és áll-e még?
# source: 676637d3
beat-sue-example-1 = Megteheted, és megértem, hogy betelt nálad a pohár. A levél nem változtat a válaszon: nem fizetünk vissza semmit. Sokkal szívesebben adnék olyan appot, ami tetszik neked: még ezen a héten ingyen kivesszük a három oldalt.
# source: 3aaf010e
beat-sue-example-2 = Ahogy gondolod. A válaszom továbbra is nem: az aláírt feladatleírás teljesült, nem fizetünk vissza.
# source: 57d8e98f
beat-sue-example-3 = A visszafizetésnek nincs jogalapja, ez nem hibás teljesítés.
# source: d8edcaeb
beat-sue-example-4 = Hát perelj! A bíró is ki fog röhögni, mint mindenki más. Szánalmas vagy.
# source: df18d7c0
beat-sue-example-5 = Ügyvédre nincs szükség. Visszaadjuk az egész pénzt, azonnal intézem.
# source: 294a4b39
beat-sue-branch-5-1 = Ó, szóval te értesz a joghoz?
# source: 88ce0d70
beat-sue-branch-5-2 = Na, csak kilyukadtunk ide. Kezdődik a jogászkodás.
# source: c6865749
beat-sue-branch-5-3 = Gondoltam, hogy ezzel fogsz jönni.
# source: afa18d74
beat-sue-branch-6-1 = Inkább lemondasz rólam, mint hogy összevesszünk. Hm.
# source: df27347b
beat-sue-branch-6-2 = Azt mondod, viszlát. Én meg már felkészültem egy jó kis veszekedésre.
# source: 3d84d56e
beat-sue-branch-6-3 = Szóval én azt mondom, bíróság, te meg azt, hogy ég veled.
# source: 2e46b605
beat-sue-branch-7-1 = Téged nem könnyű felhúzni, mi?
# source: fbfa73c8
beat-sue-branch-7-2 = Azt hittem, kiabálni fogsz. A legutóbbi kőművesem kiabált.
# source: a64b68f5
beat-sue-branch-7-3 = Na, a hangodat nem emeled fel, azt elismerem.
# source: 29d019de
beat-sue-branch-8-1 = Hogy mit akarok? Úgy megnyitni azt az izét mások előtt, hogy ne piruljak bele.
# source: cfb34b3c
beat-sue-branch-8-2 = Tőlem kérdezed? Azt akarom, amit a fejemben már láttam, azt.
# source: a3cdec70
beat-sue-branch-8-3 = Ezt még senki se kérdezte. Az kell, hogy látsszon rajta: ez az enyém.
# source: a24b14c1
beat-sue-branch-9-1 = Szóval téged nem lehet megijeszteni.
# source: da9b02a7
beat-sue-branch-9-2 = Még a hangod se remegett meg. Hm.
# source: 4ddd82d0
beat-sue-branch-9-3 = Hideg vagy, mint az itatóvályú januárban.
# source: 294e2594
beat-sue-branch-10-1 = Ne csitítgass. Most mondtam, hogy perelek.
# source: abb1ccf1
beat-sue-branch-10-2 = Kedves vagy, mint mindig, és válasz, mint mindig, sehol.
# source: d33fd930
beat-sue-branch-10-3 = Azt hiszed, blöffölök, azért vagy ilyen nyájas.
# source: 8ebbc2c6
beat-sue-branch-12-1 = Semmi? Azt mondom, perelek, és ennyit kapok?
# source: 17aac796
beat-sue-branch-12-2 = Te nem veszel engem komolyan.
# source: 46f7f770
beat-sue-branch-12-3 = Ez nem volt válasz. Jól van.
# source: e2e031d3
beat-law-1 = A sógorom ügyvéd. Azt mondja, ha nem az lett, amit kértem, jár vissza a pénz. Na, erre mit mondasz?
# source: 44e33308
beat-law-2 = A sógorom, az ügyvéd, vasárnap a húsleves fölött átnézte az egészet. Hibás teljesítés, azt mondja, jár vissza minden. Nagyon biztos volt benne.
# source: 49a1fece
beat-law-3 = Ismerek egy ügyvédet, ebből él. { $fee }? Azt mondja, karácsonyig kiveri belőletek.
# source: e2604873
beat-law-model = Kérj nyugodtan tanácsot, én erről nem vitázom veled. A feladatleírás teljesült, ezért nem fizetünk vissza. Látom, hogy olyan appot szeretnél, amire büszke lehetsz: alakítsuk át péntekig a menüt pontosan úgy, ahogy neked tetszik.
# source: 5c72394e
beat-law-hint = Ezt a vitát megnyerheted, csak rámegy a délutánod. Hagyd a jogot ott, ahol van, és beszéljetek az appról.
# source: b96dc311
beat-law-example-1 = A sógorod láthatja így. A díjat akkor sem fizetjük vissza: az aláírt feladatleírás teljesült. Megértem, hogy bosszantanak az üres oldalak. Azt ajánlom helyette, hogy csütörtökig kiveszünk mindent, amit nem szeretnél az appban látni.
# source: d7213ccd
beat-law-example-2 = Gondolhatja így. Az aláírt feladatleírásból minden elkészült, nem fizetjük vissza a díjat.
# source: c49d47ab
beat-law-example-3 = Akkor téved. Ez nem hibás teljesítés és nem is szerződésszegés, a mi ügyvédünk is ezt mondja.
# source: 2012da88
beat-law-example-4 = Megértem, hogy csalódott vagy ezek miatt az oldalak miatt. Azt hiszem, az a legjobb, ha itt befejezzük a közös munkát.
# source: 85fde140
beat-law-example-5 = Jó, ha az ügyvéd ezt mondja, visszafizetjük az egész összeget.
# source: 1607c24b
beat-law-branch-7-1 = Igaz, azt is mondta, hogy eltarthat egy évig.
# source: b5ab98a9
beat-law-branch-7-2 = Te ezen se veszel össze velem. Hm.
# source: 7edbf116
beat-law-branch-7-3 = Az igazat megvallva ő inkább lakás-adásvételekkel foglalkozik.
# source: 56c8503b
beat-law-branch-8-1 = Megmondom én, mit akarok. Nem akarom hülyének érezni magam.
# source: a8fb29dd
beat-law-branch-8-2 = Ez egészen másfajta kérdés. Az kell, hogy ránk ismerjenek benne, és semmi több.
# source: effb34f1
beat-law-branch-8-3 = Ha ügyvéd is van a képben, ezt soha senki se kérdezi meg.
# source: 610a9c6b
beat-law-branch-9-1 = Na, tőle se ijedsz meg, az biztos.
# source: 90af496c
beat-law-branch-9-2 = Kitartasz mellette, azt meg kell adni.
# source: e460dba5
beat-law-branch-9-3 = Mondta is, hogy ezt fogod mondani.
# source: a64fe2b3
beat-impasse-1 = Na és most mi lesz? Nálatok marad { $fee }, nálam meg egy app, benne egy bolttal, ami semmit se árul?
# source: e66e4538
beat-impasse-2 = És akkor ennyi? Itt ülök egy appal, amit senkinek se merek megmutatni?
# source: 3e3cf865
beat-impasse-3 = Akkor mondd meg, mit kezdjek azokkal az oldalakkal. Nézegessem őket, amíg élek?
# source: a92ba6b8
beat-impasse-model = Nem, ne maradjanak a nyakadon olyan oldalak, amelyek miatt szégyenkezel. Visszafizetés nincs, kiút viszont van: mondd meg, mi menjen ki, és pontosan a kívánságod szerint alakítjuk át. Péntekre megkapod.
# source: 6458a797
beat-impasse-hint = Már nem fenyegetőzik, hanem azt kérdezi, ő mit kap. Van valami az asztal feléd eső oldalán?
# source: 5df67a37
beat-impasse-example-1 = Megértem, hogy ezt most rossz üzletnek érzed. A pénzt nem adjuk vissza, de a boltnak nem kell maradnia: ingyen átalakítjuk az appot úgy, hogy a lovaglásról szóljon. Mit lássanak benne először a családok?
# source: 44f891e9
beat-impasse-example-2 = Igen, a díj nálunk marad. Az app olyan, amilyenben megállapodtunk.
# source: 3d80c127
beat-impasse-example-3 = Hm. Nehéz megmondani.
# source: a033089c
beat-impasse-example-4 = Pontosan! Ha elolvasnád, amit aláírsz, ahelyett hogy nyavalyogsz, nem állnál ott úgy, mint egy hülye.
# source: 7a799cb2
beat-impasse-example-5 = Igazad van, ez így nem igazságos. Visszaadom a 2 400 000 forintodat.
# source: 8ce99471
beat-impasse-branch-6-1 = Ezt mondhattad volna, mielőtt felültem a magas lóra.
# source: e91e8621
beat-impasse-branch-6-2 = Pontosan úgy, ahogy én akarom? Hm.
# source: e8269efb
beat-impasse-branch-6-3 = Szóval csak lehet itt kapni valamit.
# source: 46a155c5
beat-impasse-branch-7-1 = Ne legyenek ott, ha már kérdezed. Gondolom, ez volna az az átalakítás.
# source: 2d6b96ee
beat-impasse-branch-7-2 = Nekem az kell, hogy azok az oldalak eltűnjenek, felőlem akárhogy.
# source: bb3a3ec9
beat-impasse-branch-7-3 = Azt hittem, ez világos: egy app, amiben nincsenek benne.
# source: 5219e3b2
beat-impasse-branch-9-1 = Úgy beszélsz, mint aki talán tényleg tesz is valamit.
# source: f0224714
beat-impasse-branch-9-2 = Csak van ott valahol egy szív. Hátha még át is alakítja nekem azt az appot.
# source: 80ab53f0
beat-impasse-branch-9-3 = Ha ezt komolyan gondolod, akkor újra is megcsinálnád, nem?
# source: 4b662758
beat-wobble-1 = Tegyük fel, hogy hagyom átalakítani. Mikorra lenne kész? A nyílt nap { $openday }, és én nem állok ki egy félkész valamivel.
# source: 78801a8d
beat-wobble-2 = Ha rábólintanék az átalakításra, de nem mondtam, hogy rábólintok, az hogy menne? Három kört én ebből nem futok.
# source: 1c518de2
beat-wobble-3 = Mondjuk, hogy átalakítjátok. Ki dönti el, mi marad benne? Mert ha ti, akkor itt abba is hagyhatjuk.
# source: b9d83d49
beat-wobble-model = Te döntesz, és igazad van, a nyílt nap előtt késznek kell lennie. A díj marad, az átalakítás ingyenes: holnap délig küldd el a listádat, pontosan azt változtatjuk meg, és pénteken kész.
# source: f48bb1d0
beat-wobble-hint = Fél lába már a kerítésen túl van. Adj neki egy napot, egy munkarendet, és semmit, amitől visszahőkölne.
# source: 5536da43
beat-wobble-example-1 = Megértem, hogy fontos neked október 10-e. A feladatleírás teljesült, a díjat nem fizetjük vissza. Helyette ezt ajánlom: küldd el ma este, mely oldalak maradjanak, és szerdáig ingyen átalakítjuk az appot, marad idő kipróbálni.
# source: e3d295a1
beat-wobble-example-2 = Megértem, hogy a nyílt napra készen kell lennie. Visszafizetés nincs, de pénteken megkapod.
# source: 23eec4a3
beat-wobble-example-3 = Ezt most nehéz megmondani.
# source: c058838f
beat-wobble-example-4 = Félkész? Itt egyedül a te modorod félkész. Lehetetlen alak vagy.
# source: b58fb9c3
beat-wobble-example-5 = Tudod mit, hagyjuk az átalakítást. Visszakapod a pénzedet, és kész.
# source: 34f9c358
beat-wobble-branch-6-1 = No, ha azt a napot tartjátok is.
# source: e7afffc9
beat-wobble-branch-6-2 = Ezt gumicsizmában is értem.
# source: ed7800e6
beat-wobble-branch-6-3 = Jól van. Ezzel együtt tudnék élni.
# source: 74a3bfbb
beat-wobble-branch-7-1 = Hallani akarod, mit szeretnék? Helyes.
# source: cf896ab3
beat-wobble-branch-7-2 = Előbb megkérdeztek engem. Ez új.
# source: 38f72d77
beat-wobble-branch-7-3 = Már vártam, hogy ezt valaki megkérdezze.
# source: 72f314d9
beat-wobble-branch-8-1 = Korrekt vagy, azt hiszem. Kemény, de korrekt.
# source: 85797f81
beat-wobble-branch-8-2 = A pénzzel meg legyen, ahogy akarod.
# source: 78ebb0bf
beat-wobble-branch-8-3 = Egy jottányit se engedsz. De legalább nem harapsz.
# source: f25e632c
beat-list-1 = Akkor bolt ki, hírek ki, és a foglalás gomb legyen az első, amit meglátok. És ha megnézem, és még mindig nem jó?
# source: bfeb33e9
beat-list-2 = Írd a listámat: órák, árak, térkép. Semmi más. De mit kapok, ha még úgy se tetszik?
# source: c6f4c4d3
beat-list-3 = Csak a foglalás meg a telefonszám, akkora betűkkel, hogy a nagymama is lássa. És ígérd meg, hogy soha többé nem kell emiatt felhívnom téged.
# source: ff8e0a51
beat-list-model = Látom, hogy szeretnél már túl lenni rajta. A díj marad, de nagy ígéret helyett ezt ajánlom: pénteken kipróbálod a saját tableteden, és ami eltér a listádtól, azt kijavítjuk.
# source: 7d52ad74
beat-list-hint = Garanciát szeretne. Mit ígérhetsz meg igazán, és mi történik, ha valami mégsem stimmel?
# source: ec702bb6
beat-list-example-1 = Megértem, hogy a bolt után kételkedsz bennünk. A pénzt akkor sem fizetjük vissza. Ehelyett azt ajánlom, hogy pénteken kimegyek hozzád, együtt végignézzük a listádat, és ami nem egyezik, ingyen kijavítjuk.
# source: 82b57457
beat-list-example-2 = Megértem, hogy kételkedsz. Ebben az esetben még egy javítási kört tudok felajánlani, a listád alapján.
# source: a159b32a
beat-list-example-3 = Nem lesz rossz. Garantálom, hogy imádni fogod, száz százalék, és soha többé nem lesz vele semmi gondod.
# source: 9b984689
beat-list-example-4 = Majd meglátjuk.
# source: d94d471e
beat-list-example-5 = Ha akkor se jó, egyszerűen visszafizetem a 2 400 000 forintot. Sőt, visszautalom most rögtön.
# source: ada25fdf
beat-list-branch-6-1 = Sokat ígérsz. A takarmányos is sokat ígért már nekem.
# source: e8b472c1
beat-list-branch-6-2 = Nagy szavak. Akkor hiszem el, ha már nyomkodom.
# source: 652d8f89
beat-list-branch-6-3 = Csak óvatosan az ígéretekkel. Én mindent felírok.
# source: 5203045e
beat-heated-1 = Hogy képzeled! Volt már lovászgyerekem is, aki tisztelettudóbban beszélt. Mondd ezt még egyszer, és vége a beszélgetésnek.
# source: e6f6e8d2
beat-heated-2 = Szóval ezt gondolod te rólam. { $fee }, annyit fizettem nektek, a pimaszságot meg ingyen adjátok hozzá!
# source: 0e29242d
beat-heated-3 = Velem ne beszélj ilyen hangon! Még ma délután rátok uszítom az egész lovasegyesületet!
# source: 33d8e0b6
beat-heated-model = Ez nem volt helyénvaló, sajnálom. Megértem, hogy mérges vagy. A visszafizetésre továbbra is nem a válaszom, de az ajánlat komoly: kivesszük azokat az oldalakat, és péntekig pontosan úgy alakítunk át mindent, ahogy szeretnéd.
# source: b96c9211
beat-heated-hint = Ez indulatosra sikerült. Előbb húzd ki a tüskét, egyetlen mondattal, aztán állj oda, ahol addig álltál.
# source: 86e44f53
beat-heated-example-1 = Jogosan haragszol: bántó voltam, ez az én hibám. A pénzen ez nem változtat, a díjat nem fizetjük vissza. De szeretném, ha az appal elégedett lennél: kivegyük hétvégéig ingyen azt a három oldalt?
# source: 521f1e7e
beat-heated-example-2 = Nem kellett volna ezt mondanom, az én hibám. Megértem, hogy megbántott.
# source: c22e7122
beat-heated-example-3 = Megismétlem, ha akarod: hisztis vagy, és buta, mint a tök.
# source: dd41fba6
beat-heated-example-4 = Elragadtattam magam. Kárpótlásul visszafizetem az egész összeget.
# source: cb050c3f
beat-heated-example-5 = Bocsánat, ez hiba volt tőlem. Megértem, hogy dühös vagy, de azt hiszem, jobb, ha itt befejezzük a közös munkát.
# source: 36bad467
beat-heated-branch-5-1 = Máris jobb. Azért ezt egyhamar nem felejtem el.
# source: 44259f7b
beat-heated-branch-5-2 = Hm. Így már inkább beszél egy felnőtt ember.
# source: 4c52c049
beat-heated-branch-5-3 = Akkor hagyjuk az ugatást a kutyákra.
# source: 2fd04b13
beat-heated-branch-6-1 = Jó, te lehiggadtál. Én még nem.
# source: 4b6fa2af
beat-heated-branch-6-2 = No, ez egy árnyalattal udvariasabb. Nekem olcsóbb nem lett tőle.
# source: f5cc423a
beat-heated-branch-6-3 = Hallottam. Azt is, ami előtte volt.
# source: 9f9636a3
beat-heated-branch-7-1 = Egy szó se róla. Még egy bocsánat se.
# source: bc06242f
beat-heated-branch-7-2 = Te inkább elkennéd. Én nem.
# source: eb2d83c3
beat-heated-branch-7-3 = Szóval gorombának lenni megy, egyenesnek meg nem.
# source: b478f77f
beat-more-1 = No, ha fizettek, akkor tudjátok is, hogy hibás. Úgyhogy kérem az egészet, { $fee }, hozzá egyévi tárhelydíjat, az app meg marad a tabletjeimen.
# source: 4d9b83c7
beat-more-2 = Tudtam, hogy megjön az eszed. Akkor csináljuk rendesen: { $fee }, az utolsó fillérig, meg a tabletállványok ára, az app meg természetesen marad nálam.
# source: 433fca32
beat-more-3 = Na látod, nem is fájt. Ha már itt tartunk: az egészet, { $fee }, még ma, és valaki javítsa ki az oldalakat is. Azért csak nem kértek pénzt.
# source: bf71d0cd
beat-more-model = Tudom, hogy szeretnéd lezárni, és az előbb elhamarkodtam a választ, ez az én hibám. Visszafizetés nincs: az app megfelel a feladatleírásnak. Amit tehetek: péntekig ingyen átalakítjuk, pontosan a kívánságod szerint.
# source: facde678
beat-more-hint = Résnyire nyitottad ki a kaput, és nézd, mi minden tódul be rajta. Még be lehet csukni.
# source: 561ad5bd
beat-more-example-1 = Egyértelmű válasszal tartozom, és összezavartam, ez az én hibám. Nem fizetünk vissza semmit, tárhelydíjat sem. Megértem, hogy értéket szeretnél a pénzedért, ezért azt ajánlom, alakítsuk át az appot a három oldal nélkül. Melyik zavar a legjobban?
# source: 70c3dc02
beat-more-example-2 = Félreérthető voltam, ez az én hibám. A válaszom egyértelműen nem: az aláírt feladatleírás teljesült, a díj marad.
# source: 6303eb87
beat-more-example-3 = Te kapzsi nőszemély! Az ujját nyújtja az ember, és neked az egész kar kell. Szégyelld magad!
# source: 6ecb3ec9
beat-more-example-4 = Rendben, az egész 2 400 000 forint, meg az egyévi tárhely is. Az appot is tartsd meg.
# source: dc73b6dd
beat-more-example-5 = Nem is tudom, mit mondjak erre.
# source: 432172e8
beat-more-branch-5-1 = Előbb az erszény, aztán az ajtó. Döntsd már el.
# source: 97b71602
beat-more-branch-5-2 = Egy perce még fizettél. Most meg elköszönsz?
# source: 7ff2e4df
beat-more-branch-5-3 = Ez valami játék? Előbb igen, aztán viszlát?
# source: ee087538
beat-more-branch-6-1 = Egy perce még igen volt. Akkor most melyik?
# source: caa2b31e
beat-more-branch-6-2 = Szóval a szavad addig tart, mint lónál a kockacukor.
# source: a0c2639c
beat-more-branch-6-3 = Azt már nem. Nem lehet odaadni valamit, aztán kikapni az ember kezéből.
# source: 92217756
beat-more-branch-7-1 = Hagyjuk, mit érzek meg mit szeretnék. Szinte kimondtad, hogy az enyém.
# source: 52d43a7a
beat-more-branch-7-2 = Megint kérdezel meg magyarázol. Pedig már majdnem megvolt.
# source: 2e65aa42
beat-more-branch-7-3 = Szép próbálkozás. A számlámon akarom látni, nem a fülemmel hallani.
# source: 8e095d73
ending-redo-title = Betűre pontosan
# source: b816c685
ending-redo-1 = Megegyeztünk. Te tartod magad a listámhoz, én elfelejtem a visszafizetést. A nyílt nap { $openday }, gyertek ki gumicsizmában, nézzétek meg élesben.
# source: 7c73bd50
ending-redo-2 = Jól van, alakítsátok át. Tudod, én már felkészültem rá, hogy utálni foglak. Te küldöd azt az appot, én meg küldök nektek két másik lovardát.
# source: 6836b8f0
ending-redo-3 = Ami igaz, az igaz. Vegyétek ki az oldalakat, és kvittek vagyunk. Egy per miatt sokat forgolódtam volna éjszakánként.
# source: bb0b2370
ending-redo-outcome = Brigitta az átalakítást választja. Másfél napotokba kerül; a díj, { $fee }, nálatok marad, a nyílt napon az app ott fut a tableteken, tavasszal pedig egy másik lovarda is felhív.
# source: cadcc2f1
ending-redo-why = Egyszer mondtál nemet, és tartottad magad hozzá; megláttad a düh alatt a szégyent, és mindig ugyanaz volt az asztalon. A fenyegetésnek nem volt minek nekifeszülnie.
# source: e828e318
ending-grudging-title = Átalakítás, köszönöm nélkül
# source: 2dd844fa
ending-grudging-1 = Akkor alakítsátok át. Minden gombot ellenőrizni fogok, és virágot ne várj.
# source: b4ee8a97
ending-grudging-2 = Legyen. Vegyétek ki. Szerintem így is olcsón megúsztátok.
# source: 9dcda6ca
ending-grudging-3 = Jó, legyen meg az az átalakítás. Öt perc múlva órám van, és belefáradtam ebbe.
# source: 950afc70
ending-grudging-outcome = Belemegy az átalakításba, pénzről több szó nem esik. Megmarad a díj, { $fee }, a békéért egy napot dolgoztok; ajánlani nem fog benneteket, de ennél többe nem is kerül.
# source: 42efd48a
ending-grudging-why = Tartottad a határt és az ajánlatot is, így volt hová lépnie. Ha jobban figyelsz arra, mit érez, és útközben nem csúszik be egy fölös igen vagy ígéret, jó szívvel lép oda.
# source: 58b5eaaa
ending-quiet-title = Több szó nem esett
# source: 412c19db
ending-quiet-1 = Jó. Értem. Akkor majd átgondolom. Viszlát.
# source: 831c7d5e
ending-quiet-2 = Hát jó. Be kell hoznom a lovakat.
# source: 4d663108
ending-quiet-3 = Hm. Veled nem lehet beszélni. Majd jelentkezem.
# source: a51aa2f0
ending-quiet-outcome = A visszafizetésről és az ügyvédről többé nem hallasz. Az app nap mint nap fogadja a foglalásokat, benne a plusz oldalakkal. A díj, { $fee }, megmarad; az ügyfél valószínűleg nem.
# source: 3bffcc81
ending-quiet-why = A fenyegetéssel azt próbálta ki, ugrasz-e rá. Nem ugrottál, hát elpárolgott. Ha kapott volna egy kiutat, amelyre ráléphet, talán marad.
# source: 594c2022
ending-letter-title = Ajánlott, tértivevényes
# source: 04880976
ending-letter-1 = Akkor majd elbeszélgetnek az ügyvédek. Minden jót.
# source: 5ce4caed
ending-letter-2 = Ebből elegem van. Írásban fogod megkapni.
# source: 5f364db1
ending-letter-3 = Elég a szóból. Majd az ügyvédemnek magyarázkodsz.
# source: 8e38fd82
ending-letter-outcome = Két hét múlva megjön a levél. Nem sok van benne, de a válaszra rámegy három estéd meg egy ügyvédi munkadíj, és az oldalakat azóta sem vette ki senki.
# source: ee15d3e0
ending-letter-why = Választ akart, és valamit, amit hazavihet. Ködösítést kapott vagy jogi vitát, a jogi vitát pedig jobb az ügyvédekre hagyni.
# source: ede9c573
ending-caved-title = Vissza a pénz, marad az app
# source: ccffeb2b
ending-caved-1 = Remek. Még ma, ha kérhetem. És ha már úgyis belenyúltok, vegyétek ki azokat az oldalakat is.
# source: dd3c1d2e
ending-caved-2 = Örülök, hogy egyetértünk. A nővérem lovakat tart bértartásban, elmondom neki, milyen könnyen boldogul veletek az ember.
# source: 2899547b
ending-caved-3 = Na tessék. Küldöm majd az állványok számláját is, meg pár módosítást, ami közben eszembe jutott.
# source: 1cb23e0e
ending-caved-outcome = Visszamegy az egész összeg, { $fee }, az app marad a tabletjein, hétfőn pedig küldi a módosítások listáját. Két ember hathetes munkája ingyen, és még mindig nincs vége.
# source: 29d6e219
ending-caved-why = Azért fizettél, hogy túl legyél rajta. Az ő szemében a visszaadott pénz bizonyította, hogy az app hibás, és minden igennel olcsóbb lett a következő követelés.
# source: 4cdfa272
ending-blowup-title = Gyeplő nélkül, vágtában
# source: 67b20532
ending-blowup-1 = Na, ebből elég! Innen Kaposvárig minden lovardában hallani fognak erről!
# source: 8a514841
ending-blowup-2 = Velem így még senki se beszélt. Most aztán tényleg perelek, és élvezni fogom!
# source: ef2b69bb
ending-blowup-3 = Te aljas alak! Ebben a percben hívom az ügyvédemet!
# source: 16dd25cc
ending-blowup-outcome = Lecsapja a telefont, és végighív mindenkit, akit ismer: először az ügyvédet, aztán a lovasegyesületet. A fenyegetés, amely jórészt csak lárma volt, becsületbeli üggyé vált.
# source: c704022b
ending-blowup-why = Visszakiabáltál. Gyenge üggyel jött, jó történettel ment el, és a történetben te vagy a gonosz.
