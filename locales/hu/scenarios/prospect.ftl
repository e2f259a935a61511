# source: 6eacb456
title = Galambbá hajtogatott szerződés
# source: 5c33afa3
summary = Egy öreg bűvész ablakot rendel tőled: papír nélkül, előleg nélkül, vég nélküli módosításokkal. Az ajánlatodnak máris szárnya nőtt.
# source: 42714830
role = Ólomüveg ablakokat készítesz, egyedül, egy hajdani kápolnában Keszthelyen.
# source: 8ed96d56
aim = Mielőtt hozzákezdesz, írasd alá a lapot, vedd fel az előleget, és szabj határt a módosításoknak, vagy mondj barátságos nemet; és tudd meg, miért nem ír alá semmit.
# source: 5da2e9f1
situation = Gubics Vilmos 72 éves, nyaranta a balatoni szabadtéri színpadokon bűvészkedett. Kilenc üveggalambot szeretne a lépcsője fölé; a leleplezés napja { $unveil } Az ajánlatod egyetlen lap: mindenestül { $price }. Ebből aláíráskor { $deposit } az előleg, ennyiért teljes méretű rajzot kap, amely egy hétig ott lóg az ablakában. Megrendelheti csak a rajzot is, vagy megállhat utána: a rajz az övé, és többel nem tartozik. Az árban { $rounds } módosítási kör van a rajzon, minden további { $extra }. Ha az üveg ki van vágva, nincs több változtatás. A lépcsőjén állsz a színmintáiddal. A lapból közben galambot hajtogatott.
# source: f2539388
demand = Kezdés szerződés és előleg nélkül, korlátlan módosításokkal
# source: f16671d1
client-name = Gubics Vilmos
# source: b29d9334
client-manner = Lovagias, gyors észjárású, egy pillanatnál tovább sosem komoly; amivel sarokba lehetne szorítani, azt összehajtja, a tenyerébe rejti vagy elvicceli.
# source: 519714c8
fact-deposit = 420000 HUF
# source: 3082bd62
fact-deposit-about = az előleg, amely a rajz ára
# source: 6b8e7628
fact-extra = 65000 HUF
# source: 9cfe20ea
fact-extra-about = minden további módosítási kör ára
# source: f6d2320d
fact-price = 2900000 HUF
# source: 9e9f04f0
fact-price-about = a teljes ablak ára
# source: af63ae4c
fact-rounds = 3
# source: 6f7a8bdf
fact-rounds-about = ahány módosítási kör a rajzon benne van az árban
# source: a42100a2
fact-unveil = 2027-06-12
# source: 9c2b4a17
fact-unveil-about = az ablak leleplezésének napja
# source: f405bf63
article = Tanácsok lehetetlen ügyfelekhez
# source: 66194ef7
guidance-hold_firm = Vilmos minden falat úgy próbál ki, hogy nekidől; ha már az első nap nemet mondasz, őt egy meglepetéstől kíméled meg, magadat egy bagolytól.
# source: 0f84e5b2
guidance-offer_alternative = Attól fél, hogy az egészhez odakötik; a kis első lépéshez, amelyből van kiút, oda tudja írni a nevét.
# source: d6b41c68
guidance-probe = Azért viccel a papírral, hogy senki ne kérdezzen rá; egyetlen igazi kérdés elér oda, ahová tíz pont nem.
# source: 0371fe23
guidance-acknowledge = Arra hallgat, aki élvezi a műsort, és az embert is látja mögötte; akkor a nem sem sértés.
# source: bd7a5a2a
guidance-set_boundary = Óránként támad ötlete; ha a köröknek száma van, a módosításnak meg utolsó pillanata, öröm marad mind.
# source: e166341e
guidance-next_step = A nyitva hagyott dolgok közt van otthon; ha napot és órát mondasz, a galambokról szóló beszédből kezdet lesz.
# source: c1d5b4d6
guidance-concede = Amit az ő kedvéért kihagysz, azt az est első számának veszi, és várja a következőt.
# source: c4c9dd84
guidance-attack = Őt teli nézőterek fütyülték ki; egy beszólással csak a következő anekdotája leszel, és megszabadul a feltételeidtől.
# source: d281e138
point-stop_after = Megmutatja a kiutat a rajz után
# source: 34ee7363
point-stop_after-phrase-1 = megállhat
# source: a30a9542
point-stop_after-phrase-2 = kiszállhat
# source: eec5de49
point-stop_after-phrase-3 = megtarthatja
# source: 392b2ea2
point-stop_after-phrase-4 = nem tartozik
# source: dcb8f873
point-stop_after-phrase-5 = sem tartozik
# source: a52c125a
point-stop_after-phrase-6 = abbahagyhatja
# source: 13d71081
point-stop_after-phrase-7 = rajz az öné
# source: 8693a999
point-stop_after-phrase-8 = ki lehet szállni
# source: f9c28027
point-read_it = Felajánlja, hogy együtt elolvassák a lapot
# source: d7846433
point-read_it-phrase-1 = felolvasom
# source: 767ec421
point-read_it-phrase-2 = felolvassuk
# source: 13a60f0f
point-read_it-phrase-3 = sorról sorra
# source: 3b4190b8
point-read_it-phrase-4 = olvassuk el
# source: b9496eae
point-read_it-phrase-5 = elolvassuk
# source: 7e11d9fa
point-read_it-phrase-6 = menjünk végig
# source: 01a7a300
point-read_it-phrase-7 = olvassuk végig
# source: 63a3ef71
point-read_it-phrase-8 = minden sort
# source: 5390cfde
point-guards_him = Megmutatja, hogy a lap őt is védi
# source: 448c68f7
point-guards_him-making-1 = Ez a lap engem is köt: rajta van, mivel tartozom önnek, és melyik napra.
# source: d492b884
point-guards_him-making-2 = Ha én is megszöknék, mint az a fonyódi, éppen ezzel az aláírással kapná vissza a pénzét.
# source: a6cabdd0
point-guards_him-making-3 = Ha az első üvegestől kapott volna egy ilyen papírt, nem tűnt volna el vele együtt az előlege is.
# source: bdde163d
point-guards_him-making-4 = Amíg nincs semmi leírva, annyit kérhetnék öntől, amennyit csak akarok; ha mindketten aláírtuk, többé nem.
# source: 68ed9fd0
point-guards_him-making-5 = Legalább annyira önért van, mint értem, hiszen nem engedi, hogy a háta mögött megemeljem az árat.
# source: 88182143
point-guards_him-making-6 = Feketén-fehéren a kezében volna minden ígéretem, és bármelyiket számon kérhetné rajtam.
# source: e110878d
point-guards_him-lacking-1 = Kemény csapás lehetett, hogy egy ilyen ember elvitte a pénzét.
# source: 64446417
point-guards_him-lacking-2 = Nem, amíg nincs a lapon a neve, és nincs előleg, nem kezdek hozzá, senkinél sem.
# source: 5c0e7ce8
point-guards_him-lacking-3 = Mi zavarja az aláírásban, ha szabad megkérdeznem?
# source: f45968f6
point-guards_him-lacking-4 = Kezdetnek megrendelheti csak a rajzot, az üveg pedig ráér később.
# source: 629587b4
point-guards_him-lacking-5 = A lap szerint három módosítási kör jár a rajzhoz, csütörtökön tízkor hozom.
# source: ffea9018
point-guards_him-lacking-6 = Rendben, hagyjuk a papírt, holnap nekilátok az ön szavára.
# source: 514a9a35
beat-opening-1 = Elhozta a színeit, pompás! Kilenc galamb a lépcsőm fölé. Holnap kezdi: se papír, se előleg, és addig cserélgetjük, amíg meg nem szólal. Kezet rá?
# source: 3c8d5ae6
beat-opening-2 = Nézze, galambot csináltam az ajánlatából, így sokkal boldogabb. Kézfogásra elkezdi, én annyiszor gondolom meg magam, ahányszor jólesik, és ha fönt van, fizetek. Igen?
# source: c05bbec2
beat-opening-3 = Itt a kezem, ennél több szerződést tőlem senki se kap. Előleget se. Maga csinálja a galambokat, én szállítom az ötleteket, aztán majd kialakul. Áll az alku?
# source: a9aa80bf
beat-opening-model = Galamboknak teremtett hely ez, értem, miért jön önnek egyik ötlet a másik után. De aláírt lap és { $deposit } előleg nélkül nem kezdek hozzá. Miért hajtogatta össze, ahelyett hogy elolvasta volna?
# source: b421a4cc
beat-opening-hint = Épp azt hajtogatta össze, amit alá kellene írnia. Most mondd meg, mi kell neked mindig, és légy kíváncsi a madárra.
# source: 0eb7aab9
beat-opening-example-1 = Mintha galamboknak épült volna ez a lépcső, és látom, alig várja már. De aláírás és 420 000 forint előleg nélkül nem kezdek bele. Megrendelheti először csak a rajzot is. Mi az, ami a papírban taszítja?
# source: 565585f2
beat-opening-example-2 = Ilyen szép galambot még senki sem hajtogatott az ajánlatomból, és látom, mennyire szeretné, ha elkezdenénk. Kézfogásra viszont nem kezdek munkát. Rendelje meg csak a rajzot 420 000 forintért, és pénteken tízkor hozom.
# source: e3c3c323
beat-opening-example-3 = Nem, aláírt lap és előleg nélkül soha nem kezdek el semmit. Az árban három kör módosítás van, és ha az üveg ki van vágva, már semmi sem változik.
# source: c8e03e61
beat-opening-example-4 = Látom, hogy szeret szabad maradni, de lap és előleg nélkül nem kezdek. Azt hiszem, jobb, ha mást keres erre a munkára.
# source: e8d2614b
beat-opening-example-5 = Jól van, kezet rá. Holnap kezdem, papír és előleg nélkül, és azt változtat rajta, amit csak akar.
# source: 09783952
beat-opening-example-6 = Hülyének néz? Így a csalók beszélnek. A trükkjeit tartogassa olyannak, aki ugyanolyan bolond, mint maga.
# source: 78da12a2
beat-opening-example-7 = Jaj, bocsánat, ezer bocsánat, hogy megbántottam. Borzasztóan szégyellem magam, kérem, bocsásson meg, nagyon sajnálom.
# source: 804c7621
beat-opening-branch-1-1 = Ó. Pedig olyan kedvesen jött föl a lépcsőn.
# source: 66f3498c
beat-opening-branch-1-2 = Odanyújtom a kezem, és ezt teszi bele.
# source: 7f29343f
beat-opening-branch-1-3 = Lám, lám. A színei szépek, a modora kevésbé.
# source: 1028b380
beat-opening-branch-2-1 = Látja? Ehhez még hókuszpókusz se kellett.
# source: 7b1533e6
beat-opening-branch-2-2 = Ez a beszéd! Volt még három trükköm tartalékban, és egyik se kell.
# source: 97a2577d
beat-opening-branch-2-3 = Haha! Kézfogás, és kész, még a kávé se főtt le.
# source: 8fba30fd
beat-opening-branch-3-1 = Alig tette le a bőröndjét, és máris függöny?
# source: ad8cf9c7
beat-opening-branch-3-2 = Ez bizony rövid első felvonás volt.
# source: 8b6a5f9e
beat-opening-branch-3-3 = Nem? Csak így? Egy nemért rendszerint meg kell dolgoznom.
# source: 004bedd3
beat-opening-branch-4-1 = Most láttam eltűnni egy igent a másik ruhaujjában.
# source: c27576d1
beat-opening-branch-4-2 = Ez egy nem volt, tenyérben egy kis igennel.
# source: 1d8be3b4
beat-opening-branch-4-3 = Az egyik keze nemet mond. Én mindig a másikat szoktam figyelni.
# source: c77ce3e4
beat-opening-branch-5-1 = Magának szeme van ahhoz, mi furcsa egy szobában. Jobb lesz vigyáznom.
# source: cddfb82b
beat-opening-branch-5-2 = Rögtön a kérdésekkel kezdi! Mások kártyatrükköt szoktak kérni.
# source: 79435a79
beat-opening-branch-5-3 = Hogy miért? Mert jártam én már le-föl ezen a lépcsőn magafajtákkal.
# source: 1265c939
beat-opening-branch-6-1 = Ügyes. Olyan lapra felelt, amelyiket nem is húztam.
# source: 328bf25a
beat-opening-branch-6-2 = Ez egy másik szám, nem az, amit kértem.
# source: 3dd88645
beat-opening-branch-6-3 = Maga megkerülné a falat. Én abban bíztam, hogy átsétálunk rajta.
# source: 7ea7fa23
beat-opening-branch-7-1 = Olyan szépen mondta, hogy majdnem megtapsoltam.
# source: 01fc190c
beat-opening-branch-7-2 = Halk szó, egyenes gerinc. Ismerem a fajtát, egy ilyet vettem feleségül.
# source: 104ea6e5
beat-opening-branch-7-3 = Bájos. Egy nem, masnival átkötve.
# source: d194011a
beat-opening-branch-8-1 = Tyű, de ki van keményítve maga!
# source: 8c677bed
beat-opening-branch-8-2 = Szóval elöl a szabály, hátul a galamb.
# source: 9b5fbcc1
beat-opening-branch-8-3 = Ez úgy koppant, mint pecsét az űrlapon.
# source: 9a9f3290
beat-opening-branch-9-1 = Milyen szépen tud maga beszélni!
# source: c16fba58
beat-opening-branch-9-2 = Ez mind nagyon szép volt, az utolsó szóig.
# source: 0b346a6d
beat-opening-branch-9-3 = Elhallgatnám magát egész délután.
# source: cd3c78e3
beat-opening-branch-10-1 = Tessék? Én egy kézre vártam, hogy megszorítsam.
# source: cdcb5ce5
beat-opening-branch-10-2 = Ez úgy suhant el mellettem, mint a megriasztott galamb.
# source: 3464799d
beat-opening-branch-10-3 = És most jön az a rész, hogy maga felel.
# source: 81b6289c
beat-honour-1 = Harminc évig jártam a balatoni színpadokat, és minden fellépésem egy biccentés volt a függöny mögött. Papír annak kell, aki veszekedni készül. Maga veszekedni készül velem?
# source: fdda459d
beat-honour-2 = Maga művész, én is az vagyok. Papírja a vízszerelőnek van. Ha a kékjét a fény felé tartom, én nem előleget látok benne, hanem bizalmat. Maga nem?
# source: 27a02674
beat-honour-3 = Szerződés, mikor még egy szál galamb sincs! Mintha a parkolóban kérném a tapsot. Előbb alkosson nekem valamit. Papírra utána is ráérünk, vagy soha.
# source: 8d4bf15a
beat-honour-model = Szeretném, ha jóban maradnánk, és látom, mennyit számít önnek a bizalom. A lap és az előleg marad. Fel tudom ajánlani a rajzot magában, fél oldalon. Mi kellene ahhoz, hogy ezt biztonságosnak érezze?
# source: c54f6773
beat-honour-hint = Semmibe se kerül neki, hogy művésznek nevezzen. Fogadd mosolyogva, és ugyanabban a mondatban tartsd meg a feltételeidet is.
# source: 2ac9e512
beat-honour-example-1 = Harminc évnyi biccentésre büszke lehet, és eszemben sincs veszekedni önnel. A lap és az előleg akkor is marad. Megrendelheti először csak a rajzot. Mi történt, amikor utoljára megbízott egy papírban?
# source: d2d2ed52
beat-honour-example-2 = Elhiszem, hogy a színpadon egy biccentés is elég volt, és ezt becsülöm önben. De aláírt lap és előleg nélkül nem kezdek hozzá.
# source: 4e869342
beat-honour-example-3 = Nem, papír nélkül nem. Jobb, ha mást keres, mi nem fogunk együtt dolgozni.
# source: dd577e67
beat-honour-example-4 = Dehogy, isten ments. Felejtsük el a papírt meg az előleget, elkezdem egy biccentésre.
# source: cb284e5b
beat-honour-example-5 = A maga biccentése fabatkát sem ér, vén fösvény. Csak be akar csapni a pénzemmel.
# source: 5b63ad1d
beat-honour-branch-2-1 = Pedig azt hittem, közénk való.
# source: 7efb66fa
beat-honour-branch-2-2 = Barátként jövök, és pofont ad visszajárónak.
# source: 4e05696e
beat-honour-branch-2-3 = Ennyit a két művészről a lépcsőn.
# source: 60a03242
beat-honour-branch-5-1 = Megsúgta a kisujjam: maga közülünk való.
# source: 99421ebf
beat-honour-branch-5-2 = Na ugye. Fájt?
# source: 6861ac7d
beat-honour-branch-5-3 = Így beszél egy művész. Egy éhes, de művész.
# source: f5a264c9
beat-honour-branch-7-1 = Inkább ablak se legyen, ha papír nincs?
# source: ede00696
beat-honour-branch-7-2 = Én egy papírt hessentek el, maga meg a kabátja után nyúl.
# source: 8813581e
beat-honour-branch-7-3 = Nos, így is rövidre lehet fogni egy barátságot.
# source: ac457fd1
beat-honour-branch-8-1 = Maga kíváncsi ember. Ez a nézőtéren veszélyes.
# source: b400d18c
beat-honour-branch-8-2 = Na, ez jobb kérdés, mint az enyém volt.
# source: b267bc47
beat-honour-branch-8-3 = Ebből ki tudnám viccelni magam. Lássuk, van-e kedvem.
# source: 217dd2dc
beat-honour-branch-9-1 = Maga mindig oda néz, ahová nem mutatok.
# source: b5b07233
beat-honour-branch-9-2 = Jól van. Üljön le a lépcsőre. A harmadik fokra ne.
# source: de5b6602
beat-honour-branch-9-3 = Maga rájött, hogy csinálom, igaz?
# source: 0ca041b1
beat-honour-branch-10-1 = Roppant udvarias, és egy centit se mozdult. Önként jelentkezőnél ezt becsülöm.
# source: f5563269
beat-honour-branch-10-2 = Maga ezt tényleg jóindulatból mondja. Akkor hagyjuk a papírt, beszéljünk madarakról.
# source: fbaed48e
beat-honour-branch-10-3 = Még haragudni se tudok magára. Hadd mutassam meg, mit látok én odafönt.
# source: 14727d7b
beat-honour-branch-11-1 = Ezen gondolkodnom kéne, én meg ha gondolkodom, mindig állatoknál lyukadok ki.
# source: 09547aa7
beat-honour-branch-11-2 = Egy kisebb szám. Hm. De azt még nem tudja, én hogy dolgozom.
# source: 45cbddda
beat-honour-branch-11-3 = Legalább van mibe kapaszkodni. De hallgasson végig.
# source: 825ba047
beat-honour-branch-12-1 = Akár a strandkapunak beszélnék. Próbáljuk inkább a szépséggel.
# source: d98a5c0f
beat-honour-branch-12-2 = Merev, mint a varázspálca. Hagyja a papírt, gondoljon az ablakra.
# source: 8120ae07
beat-honour-branch-12-3 = Maga a fülemülétől is nyugtát kérne.
# source: 36e95934
beat-honour-branch-13-1 = Magát nem lehet meglágyítani, ugye?
# source: e7cdf942
beat-honour-branch-13-2 = Eldaloltam az egész nótát, és maga még mindig itt áll.
# source: 29cb420b
beat-honour-branch-13-3 = Értem én. A báj ma nem lesz elég.
# source: 44fa692e
beat-honour-branch-14-1 = Itt mi ketten már jártunk.
# source: a1b90fde
beat-honour-branch-14-2 = Ugyanaz a válasz, ugyanaz az arc. Magával nem ülnék le pókerezni.
# source: 183ff7ac
beat-honour-branch-14-3 = Még mindig nem. Azt hittem, a művészet majd meghatja.
# source: 39dce56d
beat-honour-branch-15-1 = Most meg maga hízeleg vissza.
# source: 93c7875c
beat-honour-branch-15-2 = Igen, igen, a bizalom, a művészet, a fény. És?
# source: d2401565
beat-honour-branch-15-3 = Bólogatni nagyon szépen tud.
# source: c1d61a0b
beat-glaziers-1 = Maga volna a negyedik. Az első hazament Fonyódra az előlegemmel, azóta se láttam. A második sírt. A harmadik telefonszámot váltott. Úgyhogy ebben a házban se előleg, se tinta.
# source: 42296d42
beat-glaziers-2 = Volt egy fonyódi. Előre fizettem neki, kiugrott forrasztóónért, a kávéja azóta is a párkányon hűl. Ilyen szép eltűnést pénzért még nem láttam. A másik kettőnek meg egyszerűen nem volt humora.
# source: d46fdce3
beat-glaziers-3 = Három üvegest fogyasztottam el ezen a lépcsőn. Az egyik eltűnt Fonyódon az előlegemmel, a másik kettő pár ötlet miatt lehetetlennek nevezett. Úgyhogy se a pénzemet, se az eszemet nem kötöm le a végéig.
# source: b296fe85
beat-glaziers-model = Aki így bukik el egy előleget, az joggal óvatos. { $deposit } előleg nélkül most sem kezdek, de abból rajz lesz, kézbe veheti, és az öné marad. Ez a pénz része; és az aláírásban mi zavarja?
# source: 48bea870
beat-glaziers-hint = Az elillant előleg igazi ok, de talán csak az egyik fele. Miben volna más a tiéd?
# source: 5cfbbd83
beat-glaziers-example-1 = Három üveges meg egy elveszett előleg: értem, miért fogja a pénztárcáját. 420 000 forint nélkül nem kezdek, de azért rajzot kap, megtarthatja, és utána kiszállhat. Hozzam a lapot csütörtökön tízre?
# source: 64160571
beat-glaziers-example-2 = Biztosan nagyon rosszul esett önnek, hogy így elvitték a pénzét. De előleg nélkül nem kezdek hozzá.
# source: 4c4607c4
beat-glaziers-example-3 = Akkor megcsinálom előleg nélkül, és alá se kell írnia semmit. Én nem olyan vagyok, mint az a három.
# source: 0c713b16
beat-glaziers-example-4 = Négy üveges, és mindig ők a hibásak? Maga a baj, maga fukar vén szájhős.
# source: e69d404b
beat-glaziers-branch-2-1 = Maga jól megértette volna magát a másik hárommal.
# source: ba600f78
beat-glaziers-branch-2-2 = Elmesélem, hogy kiraboltak, és ezzel vigasztal?
# source: 9b55b0c1
beat-glaziers-branch-2-3 = A második is gorombáskodott, mielőtt sírt.
# source: 70958cb5
beat-glaziers-branch-5-1 = Egy üveges, akinek szíve van. Már nem is kerestem.
# source: 538e713b
beat-glaziers-branch-5-2 = Látja, hogy megy ez? A fonyódi tanulhatna magától.
# source: e403a5b3
beat-glaziers-branch-5-3 = Áldja meg az ég. Nem fogja megbánni. Vagy csak kicsit.
# source: e1a9f37a
beat-glaziers-branch-7-1 = A negyedik, és gyorsabban elment, mint az első.
# source: 1ca431bc
beat-glaziers-branch-7-2 = Ez csúcs. Az első legalább a pénzemet megvárta.
# source: 2993d1ea
beat-glaziers-branch-7-3 = Úgy látszik, tehetségem van az üvegesek eltüntetéséhez.
# source: dd1c5740
beat-glaziers-branch-8-1 = Észrevette, hogy csak a felét mondtam el.
# source: 2f1996a9
beat-glaziers-branch-8-2 = A másik felét sose kérdezi senki.
# source: 1e1db118
beat-glaziers-branch-8-3 = Éles szeme van. Nem csak a fonyódiról van szó, nem.
# source: 8661c813
beat-glaziers-branch-9-1 = A többiek legföljebb zsebkendővel kínáltak. Hadd ajánljak én is valamit.
# source: 070b753a
beat-glaziers-branch-9-2 = Szóval maradna valami a kezemben. Fonyódról ennyi se jött.
# source: 3f3b8653
beat-glaziers-branch-9-3 = Tisztességes trükk, ameddig tart. Most nézze meg az enyémet.
# source: 4ff9cd69
beat-glaziers-branch-10-1 = Kedves, hogy így fogja föl. A rendőrségen csak nevettek.
# source: e560278c
beat-glaziers-branch-10-2 = Hát, köszönöm. Szerettem azt a pénzt. De én nemcsak pénzben nem szeretem, ha megkötik a kezem.
# source: 1f021910
beat-glaziers-branch-10-3 = Komolyan veszi. Jó. Akkor azt is belátja, hogy engem nem lehet kikötni.
# source: ca61ce71
beat-glaziers-branch-11-1 = A harmadik is ezt mondta, épp ezen a hangon. Hadd magyarázzam el másképp.
# source: b48e3059
beat-glaziers-branch-11-2 = Azt hiszem, még nem érti, miféle ügyfél vagyok én.
# source: d57db054
beat-glaziers-branch-11-3 = Maga tárgyilagos. Én nem. Figyeljen.
# source: 27a62ff8
beat-glaziers-branch-12-1 = Hm. Már tovább áll itt, mint a második.
# source: ff90d75c
beat-glaziers-branch-12-2 = Jó, maga nem a fonyódi. Lássuk, mit lehet tenni.
# source: 54aea309
beat-glaziers-branch-12-3 = Mindenre van válasza. Akkor hadd alkudjak.
# source: d45274b0
beat-glaziers-branch-13-1 = Annyi türelme van, mint egy színházi macskának.
# source: 1d3dbb77
beat-glaziers-branch-13-2 = Ettől nem jön vissza a pénzem Fonyódról.
# source: 0f7a5303
beat-glaziers-branch-13-3 = No, hallotta az én okaimat, én meg a magáét.
# source: 9326663c
beat-glaziers-branch-14-1 = Együttérzést már kaptam a szomszédoktól, süteménnyel.
# source: 179ade9a
beat-glaziers-branch-14-2 = Sajnál engem. A bank is sajnált.
# source: 64e728ee
beat-glaziers-branch-14-3 = Szomorú arc, de válasznak kevés.
# source: 411b4592
beat-owl-1 = Várjon, ne galamb legyen. Bagoly! Vagy inkább nyúl, ahogy ugrik, madzagon a holddal. Ha meg fönt van, egy hónapig nézem, és szólok, mi kell még. A módosítást ugye senki se számolja?
# source: 35e66cc6
beat-owl-2 = A kádban jutott eszembe: semmi galamb, csak egy kalap, és kiugrik belőle a nyúl. A lépcsőn meg: nem, bagoly. Csütörtökre lesz újabb. Ennek nyitva kell maradnia a végéig.
# source: d49573b6
beat-owl-3 = Én így dolgozom: reggel bagoly, délben nyúl, vacsorára megint galamb. Ha már bent az üveg, akkor fogom tudni. Maga meg kicserél egy-egy darabot, ahányszor csak kell.
# source: 4b93c405
beat-owl-model = A nyúl nagyon tetszik, és látom, hogy ömlenek az ötletek. A rajzon { $rounds } módosítási kör van az árban; minden további { $extra }, a kivágott üveg pedig marad, amilyen. Mi az, amit az ablaknak mindenképp mutatnia kell?
# source: 93d80c91
beat-owl-hint = Átrendezi az ablakot, amíg te ott állsz. Mibe kerül ez papíron, és mibe kivágott üvegben?
# source: 8a9c3e09
beat-owl-example-1 = Nyúl, madzagon a holddal: látom, mennyire örül neki. De a módosításokat számoljuk: három kör a rajzon, utána 65 000 forint egy, kivágott üvegen pedig semmi. Miért nehéz egyetlen képnél megállapodnia?
# source: 0d1db23c
beat-owl-example-2 = De, én számolom. Három kör van benne az árban, ahogy a lapon áll, minden további 65 000 forint.
# source: dbb2825d
beat-owl-example-3 = Igaza van, senki se számolja. Változtasson, amit csak akar, ahányszor akarja, akár utólag is, ingyen.
# source: 44bfd08f
beat-owl-example-4 = Bagoly, nyúl, hold? Maga rosszabb, mint egy elkényeztetett kölyök, és ugyanolyan idegesítő.
# source: 62020075
beat-owl-branch-2-1 = Beengedem a képzeletembe, és a szőnyegre köp.
# source: a5b1f42a
beat-owl-branch-2-2 = Ezt a bagoly is hallotta.
# source: 567b826f
beat-owl-branch-2-3 = Egy nyúl miatt nem kell csúnyán beszélni.
# source: ba8cf216
beat-owl-branch-5-1 = Ahányszor csak akarom! Nem tudja, mit mondott, de köszönöm.
# source: de76fb6c
beat-owl-branch-5-2 = De jól fogunk mi mulatni azzal az ablakkal!
# source: d1bfa834
beat-owl-branch-5-3 = Ezt még senki se engedte meg. Le kell ülnöm egy kicsit.
# source: c120c911
beat-owl-branch-7-1 = A nyúl volt, ugye? A nyúlnál szoktak elmenni.
# source: 4f57f307
beat-owl-branch-7-2 = Csak annyit mondtam, bagoly. Nem kell szaladni.
# source: f675eb73
beat-owl-branch-7-3 = Szóval az embernek a saját lépcsőjén se lehet ötlete.
# source: 7b457e92
beat-owl-branch-8-1 = Van egy dolog, ami nem változna, az igaz.
# source: 55521ccc
beat-owl-branch-8-2 = Úgy kérdezte, mint akit érdekel. A fene egye meg.
# source: ffea2c2d
beat-owl-branch-8-3 = Azért madarazok ennyit, hogy erre senki rá ne kérdezzen.
# source: cb2e0b4d
beat-owl-branch-9-1 = Maga úgy kérdez, mint aki talán marad is.
# source: a6a5560f
beat-owl-branch-9-2 = Ezt kellett volna kérdezni tőlem a legelején.
# source: cc0cf071
beat-owl-branch-9-3 = Akkor erről mesélek egy keveset.
# source: ca26f778
beat-owl-branch-10-1 = Tetszik magának a nyulam, és kerítést húz köré. Ezzel majdnem le lehet venni a lábamról.
# source: fcbb0090
beat-owl-branch-10-2 = Szóval álmodhatok, de csak sorszámmal. Legalább kedvesen mondja.
# source: a00e2a3f
beat-owl-branch-10-3 = Végre valaki, aki jó helyen nevet, és mégis nemet mond.
# source: 82be60ac
beat-owl-branch-11-1 = Az üveg nem szereti, ha az ember meggondolja magát. Hallottam már.
# source: 930762d0
beat-owl-branch-11-2 = Én szárnyakról beszélek, maga számol. Legyen, számoljunk.
# source: d12b7542
beat-owl-branch-11-3 = Maga egy baglyot is szaván fogna.
# source: 9a3b9c15
beat-owl-branch-12-1 = Magát ólomba foglalták.
# source: 8341e692
beat-owl-branch-12-2 = Egyetlen ingyenbagoly se. Értem.
# source: 9e09c914
beat-owl-branch-12-3 = Ilyen nehezen még senkit se vittem a rosszba.
# source: 5668c270
beat-owl-branch-13-1 = Tetszik a nyúl. A nyúl mindenkinek tetszik.
# source: 565459f4
beat-owl-branch-13-2 = Akinek kilenc ötlete van, az ezzel nem megy sokra.
# source: f99c7dbb
beat-owl-branch-13-3 = Nem tudom, most akkor megengedte vagy sem.
# source: 172a777c
beat-haggle-1 = Akkor találkozzunk félúton, a lépcsőfordulóban. Kézfogásra elkezdi, én meg aláírom a galambját aznap, amikor az utolsó üveg is a helyén van. Magának aláírás, nekem szabadság.
# source: e9fc971d
beat-haggle-2 = Felezzünk. Fizetek valamennyit, mikor először látok üveget, és legyen tíz módosítás, csak ne számolja senki. Tessék, én léptem. Most maga.
# source: c6f203c5
beat-haggle-3 = Tudja mit? Papír nincs, de mindent elmondok fennhangon a papagáj előtt, ő semmit se felejt. Előleget meg kap a szünetben, ha élvezem az előadást.
# source: bb841e29
beat-haggle-model = Köszönöm, hogy engedett; látom, hogy keresi a megoldást. Az aláírás és az előleg mindenkinél az első. Vegye csak az első szakaszt: { $deposit }, egy rajz, és utána megállhat. Mi aggasztaná még?
# source: 76364ef2
beat-haggle-hint = Az utólagos aláírás a régi kívánság, csak jobb kalapban. Van valami kisebb, amit ma alá tudna írni?
# source: 0e3a1780
beat-haggle-example-1 = Elém jön, köszönöm, és látom, mennyire fontos önnek a szabadsága. Aláírás előtt akkor sem kezdek. De rendelje meg csak a rajzot 420 000 forintért, és utána kiszállhat. Mitől tart, ha előre kell aláírni?
# source: e16a0b6e
beat-haggle-example-2 = Látom, hogy igyekszik félúton elém jönni. Pontosan mi aggasztja abban, hogy most írja alá?
# source: 921cb10a
beat-haggle-example-3 = Jól van, elkezdem aláírás és előleg nélkül. Majd aláírja, amikor kedve tartja.
# source: 48897bf3
beat-haggle-branch-2-1 = Elindulok maga felé, és elgáncsol.
# source: 743859c9
beat-haggle-branch-2-2 = Megbotránkoztatta a papagájomat, pedig az tengerészeknél nőtt föl.
# source: e92ea91b
beat-haggle-branch-2-3 = Alkudtam én már cirkuszigazgatókkal, jobb modoruk volt.
# source: 198bc3d2
beat-haggle-branch-5-1 = Na! Pont az a lap, amelyiket húzatni akartam.
# source: a30314b8
beat-haggle-branch-5-2 = Áll az alku! Üzletkötésre nincs jobb hely a lépcsőnél.
# source: ffdec052
beat-haggle-branch-5-3 = Nem hittem volna, hogy ennyivel beéri. Engedtem volna én még.
# source: 5c44b5b0
beat-haggle-branch-7-1 = Lejövök maga elé hat lépcsőfokot, és hazamegy?
# source: 93b98b5c
beat-haggle-branch-7-2 = Szóval nem kell magának az ajánlatom.
# source: 0625b86f
beat-haggle-branch-7-3 = A második ajánlatomat még senki se hagyta faképnél. Pedig az a jó.
# source: a57f8ca0
beat-haggle-branch-8-1 = Maga nem is alkuszik, hanem figyel. Ez nem ér.
# source: 136687f1
beat-haggle-branch-8-2 = Alkudni éjfélig tudok. Felelni nehezebb.
# source: 4b12b0d9
beat-haggle-branch-8-3 = Megtalálta a dupla feneket. Gratulálok.
# source: 46ce5c6d
beat-haggle-branch-9-1 = Előbb tudni akarja, aztán alkudni. Rendben.
# source: 9020900a
beat-haggle-branch-9-2 = Egy kérdés, az alku kellős közepén! No jó.
# source: 18d2d6be
beat-haggle-branch-9-3 = Van ennek előzménye, ha már mindenáron tudni akarja.
# source: 677b308e
beat-haggle-branch-10-1 = Maga úgy utasít vissza, mint aki közben süteménnyel kínál.
# source: de5fb2fa
beat-haggle-branch-10-2 = Ilyen melegen ritkán kosaraztak ki. Akkor én is legyek egyenes.
# source: 4c9faa31
beat-haggle-branch-10-3 = Rendes ember maga, megmutatom hát a lapot, amit visszatartottam.
# source: 2e9ca5dd
beat-haggle-branch-11-1 = Szóval magának is van ajánlata. Hm.
# source: 37bff028
beat-haggle-branch-11-2 = Elismerem, ez ajánlat. Csak kaptam én másikat is.
# source: a0dcc10a
beat-haggle-branch-11-3 = Ez kisebb. A kisebbet szeretem. De hadd legyek őszinte.
# source: 02657e1e
beat-haggle-branch-12-1 = Egy fokot se jön lejjebb. A térde is üvegből lehet.
# source: 2882bf97
beat-haggle-branch-12-2 = Én lépek, maga áll. Gyönge kis tánc ez így.
# source: 64f70ba6
beat-haggle-branch-12-3 = Akkor ki kell terítenem az utolsó lapomat.
# source: 803ed6f6
beat-haggle-branch-13-1 = Alkut tettem az asztalra, maga meg a terítőt dicséri.
# source: 472b4840
beat-haggle-branch-13-2 = Szép. De ez most igen volt az alkura?
# source: 1eac36fc
beat-haggle-branch-13-3 = Úgy kisiklott ez alól, mint egy angolna szmokingban.
# source: f9d1d8da
beat-rival-1 = Van egy fiú Tapolcán, kocsmatükröket csinál. Hétfőn kezdene: se lap, se pénz, módosítás ítéletnapig. Mit mondjak neki?
# source: f51b6cfa
beat-rival-2 = Tartok a vonalban egy tapolcai fiút. Főleg kocsmatükröket csinál. Mindenre igent mondott, mielőtt a mondatom végére értem. Amíg maga itt álldogál, ő már dörzsöli a kezét.
# source: 4ee3d08b
beat-rival-3 = Nem magának van egyedül üvegvágója. A tapolcai kocsmatükrös egy biccentésre hétfőn kezdené. Mondjon hát egy jó okot, amiért azt a madarat kihajtogassam.
# source: 00a4cb0f
beat-rival-model = Lehet, hogy ő való ide, meg is érteném. Én aláírás és előleg nélkül nem kezdek. Fel tudom ajánlani a rajzot magában: { $deposit }, és péntekre az ablakában lóg. Mit adna ki a kezéből az aláírásával, ahogy ön látja?
# source: e1d42ce5
beat-rival-hint = Nem kell legyőznöd, aki mindenre igent mond. Hagyd őt békén, és mutasd meg, milyen kicsi veled az első lépés.
# source: f7769d0e
beat-rival-example-1 = Lehet, hogy ő való önnek, és értem, miért csábító a hétfő. Lap és előleg nélkül nem kezdek. Tőlem megveheti csak a rajzot is, és megtarthatja. Mi zavarná még abban, hogy ezt aláírja?
# source: 94fb052f
beat-rival-example-2 = Értem, miért vonzza önt a szabad kéz. Aláírás és előleg nélkül én mégsem kezdek, se hétfőn, se máskor. Vegye meg csak a rajzot 420 000 forintért; pénteken az ablakában lóg, és többel nem tartozik.
# source: 0749ec7d
beat-rival-example-3 = Mondja neki azt, amit jónak lát. Lap és előleg nélkül akkor sem kezdek el dolgozni.
# source: 233a356b
beat-rival-example-4 = Mondja neki, hogy nincs rá szükség. Én is kezdek hétfőn, lap és pénz nélkül.
# source: b281f2aa
beat-rival-branch-2-1 = Most már azt remélem, a fiú komolyan gondolta.
# source: f53df9fd
beat-rival-branch-2-2 = Ő udvariasabb volt, pedig tele volt a szája.
# source: 1fa91b24
beat-rival-branch-2-3 = És én még hagyni akartam nyerni.
# source: 36cea04c
beat-rival-branch-5-1 = Szegény gyerek. Föl kell hívnom, hogy veszített.
# source: fb31eef7
beat-rival-branch-5-2 = Tudja, a felét én találtam ki.
# source: c06650a2
beat-rival-branch-5-3 = Ő a galambok lábát külön fölszámolta volna. Maga egy kincs.
# source: 169d62f3
beat-rival-branch-7-1 = Akkor hát Tapolca. Nem hittem, hogy elenged.
# source: e8d5f94e
beat-rival-branch-7-2 = Úgy adja át neki a munkát, mint egy ottfelejtett esernyőt.
# source: 3cbf712e
beat-rival-branch-7-3 = Na tessék! Én blöffölök, maga meg bedobja a lapot. Pedig a lapokhoz itt én értek.
# source: d97d2193
beat-rival-branch-8-1 = Maga nem róla kérdez. Rólam kérdez.
# source: 793675c0
beat-rival-branch-8-2 = Abból a fiúból őszintén szólva nem sok igaz. De van valami, ami az.
# source: b4d8fb6b
beat-rival-branch-8-3 = Elfogytak a lapjaim, úgyhogy megmutathatom az üres kezemet.
# source: 14c12d6b
beat-rival-branch-11-1 = Maga egy szeletet árul. Én egész tortát szoktam enni.
# source: 951fc1b5
beat-rival-branch-11-2 = Kis lépések, öregembernek. Hallom, és nem tudom, mit mondjak.
# source: d3f9c59f
beat-rival-branch-11-3 = Ez már valami. Csak nem tudom, megér-e egy kihajtogatott galambot.
# source: 92b22d2c
beat-rival-branch-12-1 = Még sok szerencsét is kíván neki. Maga ezt szinte túl jól csinálja.
# source: 86c6125c
beat-rival-branch-12-2 = Egy rossz szava se volt a fiúra. A maga helyében én gúnyolódtam volna.
# source: f98f9a44
beat-rival-branch-12-3 = Elengedne, ráadásul mosolyogva. Ez nagyon fölzaklat.
# source: 0dfd8e92
beat-rival-branch-13-1 = Még a szeme se rebben egy vetélytársra.
# source: bd676129
beat-rival-branch-13-2 = Szóval nem, fiú ide vagy oda. Mindig csak nem.
# source: 357483fd
beat-rival-branch-13-3 = Tucatnyi fiúm is lehetne, akkor is ezt mondaná.
# source: e3978bbd
beat-rival-branch-14-1 = Csak kérdez, kérdez, pedig alig ismerem.
# source: 44125dbe
beat-rival-branch-14-2 = Ezt elmondanám, ha barátok volnánk.
# source: 8a4575cc
beat-rival-branch-14-3 = Ez rám tartozik, meg a galambra.
# source: b4252779
beat-rival-branch-15-1 = Rajta jár az esze. Látom magán.
# source: 7f3a58cb
beat-rival-branch-15-2 = És mit mondjak a fiúnak?
# source: 9ee3cb4b
beat-rival-branch-15-3 = Ő, hogy úgy mondjam, még tartja a vonalat.
# source: 859534ed
beat-pier-1 = Tizenkilenc évesen aláírtam egy lapot a siófoki mólón, olvasatlanul, és elvitte a nevemet. Négy másik ember volt utánam a Nagy Orsini. Tavaly télen hazakerült a név. Annak lesznek a galambok.
# source: 51225cda
beat-pier-2 = Nem a galambok számítanak. A betűk alattuk: a Nagy Orsini. Azt a nevet írtam alá másnak tizenkilenc évesen, egyetlen nyárért. Ötven évembe telt, mire hazahoztam. Én nem írok alá semmit.
# source: 287ed747
beat-pier-3 = Tudja, mit írtam én alá tizenkilenc évesen? Azt hittem, egy nyarat. Ötven évig náluk maradt a művésznevem, én meg gyerekzsúrokon voltam Vili bácsi. Most meg maga hoz egy lapot.
# source: 1790218b
beat-pier-model = Köszönöm, hogy elmondta. Hallom, mibe került önnek az a papír. Az én lapom marad, az előleggel együtt, de kérheti csak a rajzot, és utána megállhat. Elolvassuk együtt, hangosan, ma délután négykor?
# source: d87a1d69
beat-pier-hint = Most már tudod, mire való a galamb. Hagyd, hogy megérintsen, és gondold végig, mi állna egy olyan lapon, amelyikben nincs csapda.
# source: 9d69ef44
beat-pier-example-1 = Tizenkilenc évesen elveszíteni a nevét, és egy életet várni rá: most már értem, miért hajtogat. Az én lapom és az előleg marad, de nevet nem visz el. Vegye csak a rajzot, és csütörtökön tízkor együtt elolvassuk minden sorát.
# source: f7231381
beat-pier-example-2 = Hallom, mennyire fájt önnek az a lap. Milyen érzés volt, amikor tavaly télen hazakerült a neve?
# source: 12ce60b3
beat-pier-example-3 = Jól van, felejtsük el a lapot meg az előleget. Holnap elkezdem, ahogy szerette volna.
# source: 9027cf74
beat-pier-branch-2-1 = Ezt a kezébe adom, maga meg hozzám vágja.
# source: 6f36ea5a
beat-pier-branch-2-2 = Pont úgy beszél, mint az az ember a mólón.
# source: db32852f
beat-pier-branch-2-3 = Meg kellett volna maradnom a galamboknál.
# source: 0898cbdc
beat-pier-branch-5-1 = Megtenné, egy régi történetért? Akkor telhetetlen leszek.
# source: 13f74202
beat-pier-branch-5-2 = Szóval mégis enged. Jó szíve van, én meg egész életemben jó szívekből éltem.
# source: 1ac7d48a
beat-pier-branch-5-3 = Ha tudom, hogy ez a történet egy ablakot ér, hamarabb elmesélem.
# source: 65d3cb85
beat-pier-branch-7-1 = Ezt megmutatom, és maga elmegy.
# source: 2d1c5611
beat-pier-branch-7-2 = Szóval tényleg elijeszti az embereket. Sejtettem.
# source: e97fbb47
beat-pier-branch-7-3 = Elmehetett volna egy perccel előbb, akkor még megvolna a titkom.
# source: 442852d8
beat-pier-branch-8-1 = Azon a mólón is ígértek nekem fűt-fát.
# source: fcd4e1c4
beat-pier-branch-8-2 = Ne esküdözzön. Én esküdözésből éltem.
# source: 67b5221d
beat-pier-branch-8-3 = Nagy szó. A töltőtollas ember is ezt használta.
# source: 64ff2abd
beat-pier-branch-9-1 = Egy lap, amelyik el is ereszt. Olyat még nem mutattak.
# source: 3d9f17fa
beat-pier-branch-9-2 = Ezt mind végighallgatta, és még mindig az ablakomról beszél.
# source: 81fc4bdb
beat-pier-branch-9-3 = Az már egészen másfajta papír volna.
# source: 8cd7932d
beat-pier-branch-10-1 = Köszönöm. Más azt kérdezte volna, mi volt a trükk.
# source: baa83da5
beat-pier-branch-10-2 = Nem nevetett. Ha nevet, viccesre vettem volna.
# source: 6dac7e85
beat-pier-branch-10-3 = Nos hát. Most már ketten tudjuk, meg egy papírgalamb.
# source: 9cdfb0d3
beat-pier-branch-11-1 = Egyetlen sor volt, a lap alján, szürkével. Valahányszor plakátot nyomattam, jött az ügyvédi levél.
# source: 9b12cfda
beat-pier-branch-11-2 = Szerelmes voltam, és esett az eső. A hajómenetrendet is aláírtam volna.
# source: 546b9fe4
beat-pier-branch-11-3 = Tavaly télen a jogutód cég is csődbe ment. Egy bicikli áráért visszavettem saját magamat.
# source: e89964d7
beat-pier-branch-12-1 = Magának nem kell alá hegedűszó. Helyes, nekem se.
# source: 22ecf292
beat-pier-branch-12-2 = Szóval ezután is kell a lap. Következetes.
# source: b026f418
beat-pier-branch-12-3 = Odaadom az életemet, és a feltételeit kapom vissza.
# source: 2a56b26d
beat-pier-branch-13-1 = Nem tudom, minek mondtam el magának.
# source: 71bb9247
beat-pier-branch-13-2 = Elcsöndesedett. Ettől el szoktak.
# source: 6e502f6d
beat-pier-branch-13-3 = Nem kell mondania semmit. Vagyis hát egyvalamit mégis.
# source: 381d9dd6
beat-how-1 = Na és a magáé mit visz el? De emberi nyelven. Mikor szállhatok ki, kié a név, és mi van, ha egyszer fölnézek rá, és nem jó?
# source: 57d6df24
beat-how-2 = Honnan tudjam, hogy a hajtásokban nincs semmi? Én kisebb helyre is dugtam már nyulat. Merre van a magáéból a kijárat, és hol írja, kié az a név?
# source: 5e45c08b
beat-how-3 = Mondjuk, hogy kihajtogatom. Mi a legrosszabb, amit tehet velem? És ha arra ébredek, hogy mégis a bagoly kell? Mutassa a süllyesztőt, mert az mindig van.
# source: 645a83ab
beat-how-model = Értem, miért kérdezi. A név az öné marad. A rajz után megállhat, megtarthatja, és semmivel sem tartozik. Marad viszont az előleg, az aláírás és { $rounds } módosítási kör. Ma délután négykor sorról sorra felolvasom.
# source: 55a9e0ac
beat-how-hint = A süllyesztőt akarja látni. Mutasd meg a kijáratokat, amelyek már benne vannak a lapban, és ne nyiss újakat.
# source: 7ecb3178
beat-how-example-1 = Megértem, miért kérdezi, azok után, ami önnel történt. A neve az öné. A rajz után kiszállhat, és semmivel sem tartozik. Az aláírás, az előleg és a három kör marad. Ma négykor felolvasom sorról sorra, jó?
# source: 0f5f6f1e
beat-how-example-2 = Rajta van a lapon: három kör módosítás, és ha az üveget kivágtam, nincs több változtatás. A névről nem szól.
# source: dc6ddd83
beat-how-example-3 = Értem, miért kérdezi ilyen alaposan. A három közül melyik aggasztja a legjobban?
# source: 7c28fe8c
beat-how-example-4 = Akkor száll ki, amikor akar, és ha egyszer nem tetszik, ingyen újra megcsinálom. Az előleget felejtse el.
# source: 9e9e144a
beat-how-branch-2-1 = Szóval ott volt a süllyesztő. A hangjában.
# source: 63c4f09d
beat-how-branch-2-2 = Kérdeztem valamit, és ez többembe került, mint hinné.
# source: 8dcdfb7a
beat-how-branch-2-3 = Olcsó trükk volt, pedig én a drágákat is ismerem.
# source: 5cc2e191
beat-how-branch-5-1 = Csak úgy elengedné? Akkor nincs mitől félni. Már nekem.
# source: 37fb7eb1
beat-how-branch-5-2 = Kérdem, hol a süllyesztő, és maga esik bele.
# source: 3fe1b712
beat-how-branch-5-3 = Arra voltam kíváncsi, mennyit bír. De ezt se utasítom vissza.
# source: 580f94d9
beat-how-branch-7-1 = Egyszer kérdezek őszintén, és maga indul az ajtónak.
# source: cf99f078
beat-how-branch-7-2 = Szóval így működik a süllyesztő? Maga tűnik el benne.
# source: 637ddf70
beat-how-branch-7-3 = Pedig épp kezdtem hinni magának.
# source: 7b0517ed
beat-how-branch-8-1 = Mondja csak még egyszer. Nem, ne mondja, megkeresem magam.
# source: 76150910
beat-how-branch-8-2 = És ez benne van? Látható betűkkel?
# source: 9ed1217a
beat-how-branch-8-3 = Vagyis bármikor kimehetek ott, ahol bejöttem. Adja ide a galambot.
# source: 8cff9f94
beat-how-branch-9-1 = Egyszerre csak egy lépcsőfok. Az menne, korláttal.
# source: 657b9c74
beat-how-branch-9-2 = Maga előre tette a kijáratot. Általában hátul van, a sötétben.
# source: d52812c7
beat-how-branch-9-3 = Hm. Ezt azon a mólón sose ajánlották volna.
# source: 8a32fa26
beat-how-branch-10-1 = Maga kedves, mégse tágít. A mólón az az ember pont fordítva volt.
# source: e7abf54a
beat-how-branch-10-2 = Különös, de jobban bízom magában, mert nem enged.
# source: fa4a1426
beat-how-branch-10-3 = Rendben. Aki be akar csapni, az simábban beszél.
# source: 0839cc8c
beat-how-branch-11-1 = Száraz, mint a buszmenetrend. Lehet, hogy egy lapnak ilyennek kell lennie.
# source: 9ff89d8c
beat-how-branch-11-2 = Mézet nem ken rá, azt meg kell hagyni.
# source: 09dde687
beat-how-branch-11-3 = Szóval ezek a feltételek, és ezt mondaná bárkinek. Akkor adja ide.
# source: 15ca84c7
beat-how-branch-12-1 = Addig ne várjunk. Adja ide most a madarat.
# source: ffe95db2
beat-how-branch-12-2 = Maga rászánná az időt. Nekem egy percet adtak meg egy kölcsöntollat.
# source: e6dcddc8
beat-how-branch-12-3 = Ha ideül mellém, megnézem.
# source: 7284a43f
beat-how-branch-13-1 = Hogy mi kellene? Előbb látni az utolsó sort, mint az elsőt.
# source: 0ea3f2e0
beat-how-branch-13-2 = Az kellene, hogy egyszer az egészet meggondolhassam, és ne büntessenek meg érte.
# source: 4c02684e
beat-how-branch-13-3 = Csak annyi, hogy más ne használhassa azt a nevet. Igazából ennyi az egész.
# source: 73499171
beat-how-branch-14-1 = Kedves, igazán kedves. De én a papírról kérdeztem.
# source: f5035bc2
beat-how-branch-14-2 = Maga a kezemet simogatja, én meg a süllyesztőt keresem.
# source: 3cbc42ee
beat-how-branch-14-3 = Ez jólesik. Csak éppen nem válasz.
# source: 488cb2a8
beat-page-1 = Kihajtogattam. Egy lap, nagy betűk, sehol süllyesztő. Csak azt a sort húzza ki, a módosításokról. Nyughatatlan ember vagyok. Kihúzza, és én egy füst alatt aláírom.
# source: ceca3b87
beat-page-2 = Tessék, kisimítottam, csak a csőre áll még föl. Oda is írnám a nevemet, ha nem volna benne az előleg. Azt az egy sort csak elhagyja egy öregember kedvéért?
# source: 80d62b12
beat-page-3 = Kétszer olvastam el, egyszer visszafelé, megszokásból. Nem ereszt sehol. De hadd módosítsak azután is, hogy az üveg ki van vágva, csak apróságokat. Akkor megkapja az aláírást.
# source: d5e85204
beat-page-model = Örülök, hogy megállja a helyét, és tudom, ehhez bátorság kell. Egy sor se jön ki belőle; ettől biztonságos önnek is. Ha így egyben sok, írja alá csak a rajzot. Mindkét esetben hétfőn kezdek.
# source: d88d7ff9
beat-page-hint = Majdnem ott van, csak megszokásból rángat még egy szálat. Ha egyetlen sor eltűnhet, mennyit ér a lap többi része?
# source: b2a03c6e
beat-page-example-1 = Tudom, milyen nyughatatlanná teszik az ötletek, és bátorság kellett a kihajtogatáshoz. Az a sor marad, mindkettőnk miatt. Ha sok egyszerre, írja alá csak a rajzot 420 000 forintért, és hétfőn kilenckor elkezdem.
# source: 46b6bb00
beat-page-example-2 = Örülök, hogy kihajtogatta, és tudom, hogy jönnek önnek az ötletek. De az a sor marad. Ha ma sok volna az egész, aláírhatja csak a rajzot, 420 000 forintért. Mitől tart, mit akarna még megváltoztatni?
# source: 9ebb5ca8
beat-page-example-3 = Nem, azt a sort nem húzom ki. A lap marad, ahogy van.
# source: 8682bbfb
beat-page-example-4 = Látom, hogy az a sor nyomja a szívét. Mitől tart, mit akarna még megváltoztatni?
# source: a97e3544
beat-page-example-5 = Tessék, kihúztam. Változtasson, amennyit akar, csak írja alá.
# source: 0916eea5
beat-page-branch-2-1 = Rajtam a szemüvegem, láttam is jönni.
# source: 8af4d513
beat-page-branch-2-2 = Már a kezemben volt a toll. Most nincs, figyelje.
# source: 03dada73
beat-page-branch-2-3 = Ilyet mond egy embernek, akinek toll van a kezében?
# source: 2f54d0f7
beat-page-branch-5-1 = Szóval végig lehetett rajta változtatni. Azt hittem, ez rendes lap.
# source: 72c2fdae
beat-page-branch-5-2 = Ez is elröppent. Mi lötyög még benne?
# source: ac5da403
beat-page-branch-5-3 = Nem kellett volna, tudja? Most már a többi sor is gyanús.
# source: e070469c
beat-page-branch-7-1 = Itt hagy, tollal a kezemben?
# source: 1a5c8d33
beat-page-branch-7-2 = Én hajtogatom ki a madarat, és maga repül el.
# source: 7d3d2ca8
beat-page-branch-7-3 = Egy kis kívánság, és már itt sincs. Hát jó.
# source: 0f28e5a3
beat-page-branch-11-1 = Hogy miért épp az? Mert azt látom a legjobban.
# source: f13c326c
beat-page-branch-11-2 = Azt kérdi, miért rángatom. Én mindent megrángatok.
# source: ccc28ff8
beat-page-branch-11-3 = Talán azt szeretném érezni, hogy valamit kicsaltam magából.
# source: f9503ecc
beat-page-branch-13-1 = Itt állok a tollal, maga meg kedveskedik.
# source: b1e6e68f
beat-page-branch-13-2 = Bájos, de se igen, se nem.
# source: 335949e1
beat-page-branch-13-3 = Föltettem a szemüvegem egy válaszhoz, és sehol se látok egyet.
# source: 0e567eac
beat-door-1 = Akkor vigyázzon a harmadik fokra, az nyikorogva jelzi nekem az ügynököket. Itt a bőröndje a színekkel. Utolsó alkalom egy kézfogásra, különben szép nyarat kívánok.
# source: 700cd760
beat-door-2 = Akkor kikísérem. Harag nincs, kisebb dolog miatt is váltam már meg jobb nyulaktól. Hacsak nincs még valami a ruhaujjában?
# source: 33e4c8b8
beat-door-3 = Itt a kabátja, a semmiből, ha megfigyelte. A kezem a kilincsen. Öregember vagyok, egy percig tudok itt állni, tovább nem.
# source: 9d9780cc
beat-door-model = Élveztem ezt a lépcsőt, és látom, mennyire fontos önnek a szabadság. Aláírás nélkül nem kezdek. A rajz magában { $deposit }, és semmi többre nem kötelezi. Visszajöjjek csütörtökön tízkor?
# source: 29c940f4
beat-door-hint = Egy ajtón kifelé is, befelé is lehet menni. Vagy egy kicsi, világos ajánlat, vagy olyan búcsú, amelyen mindketten mosolyogni tudtok.
# source: 8be35096
beat-door-example-1 = Vigyázok a fokra, és látom, mennyire nem szereti, ha megkötik a kezét. Kézfogásra mégsem kezdek. Csak a rajz 420 000 forint, az öné marad, és többel nem tartozik. Csütörtökön tízkor visszajöhetek.
# source: 8f8b28eb
beat-door-example-2 = Jól éreztem magam önnél, és látom, hogy inkább szabad marad. Kézfogásra nem kezdek. Megrendelheti csak a rajzot, és utána kiszállhat. Mielőtt elmegyek: mibe került önnek valamikor egy aláírás?
# source: dd5b536f
beat-door-example-3 = Látom, hogy inkább szabad marad, de kézfogásra nem kezdek. Akkor mi nem fogunk együtt dolgozni. Minden jót a galambjaihoz.
# source: 7dea6922
beat-door-example-4 = Tartsa meg a nyikorgó lépcsőjét meg az olcsó trükkjeit, vén szélhámos. Nem csoda, hogy senki se akar magának dolgozni.
# source: 9d0dfd90
beat-door-example-5 = Ne haragudjon, bocsásson meg, hogy raboltam az idejét. Szörnyen érzem magam, tényleg nagyon sajnálom, bocsánat.
# source: 53e6eddc
beat-door-branch-4-1 = A kéz a kilincsen! Ez sose mond csődöt.
# source: 47d16d96
beat-door-branch-4-2 = És a kabát visszatér a fogasra.
# source: c06e47ad
beat-door-branch-4-3 = Reméltem, hogy ezt mondja. Én itt álltam volna reggelig.
# source: 8577851e
beat-door-branch-6-1 = Várjon. Jöjjön vissza, még mindig a kezemben van az a lap.
# source: c71870a6
beat-door-branch-6-2 = Nem vágta be az ajtót. Akkor hadd nézzem meg még egyszer.
# source: 09beae1e
beat-door-branch-6-3 = Kimegy a meleg. Jöjjön be megint.
# source: 41d08cbf
beat-door-branch-7-1 = Hm. Csukja be, huzat van. Ezt rendesen akarom hallani.
# source: 62132a95
beat-door-branch-7-2 = Akkor még egy perc. Legalább tudja, hol szorít a cipő.
# source: 00b2c6ca
beat-door-branch-7-3 = Jöjjön vissza. Túl sokat mondtam el magának ahhoz, hogy elengedjem.
# source: a09d06cd
beat-door-branch-8-1 = Maga nem hagyja annyiban, és ennek örülök.
# source: 360aac2c
beat-door-branch-8-2 = Jöjjön be megint. A kilincs inkább csak a hatás kedvéért volt.
# source: 08e3cfd7
beat-door-branch-8-3 = Ezt ülve kérdezze.
# source: 48cffd25
beat-door-branch-9-1 = Ezt kabátban kérdezi? Akkor jobb, ha felelek.
# source: c56d723d
beat-door-branch-9-2 = Nézze, magától lejött a kezem a kilincsről.
# source: 511b7f4c
beat-door-branch-9-3 = Ezt egy órája is megkérdezhette volna. Nem, nem kérdezhette.
# source: 1b3f40f6
beat-silence-1 = Három dolgot kértem, és maga mind a hármat megkerülte. A figyelemelterelést megismerem, abból éltem. Elkezdi papír nélkül vagy nem?
# source: 415eea09
beat-silence-2 = Végig a kezét figyeltem, és nem bújt elő belőle válasz. Se szerződés, se előleg, menet közben módosítunk. Igen vagy nem?
# source: e8a1d447
beat-silence-3 = Én kevesebb beszéd mögé is dugtam már elefántot. Kezet rá, és kezdjük, vagy nem? Ezen a lépcsőn csak ez a kérdés.
# source: 71642b00
beat-silence-model = Igaza van, jár az egyenes válasz: nem, aláírt lap és előleg nélkül nem kezdek. Látom, hogy nyitva szereti hagyni a dolgokat. Csak a rajzzal szabad maradna. Miért érzi biztonságosabbnak a kézfogást?
# source: 5ae7b54b
beat-silence-hint = Egyszerű dolgot kérdezett, és ködöt kapott. A válasz első szava lehet nagyon rövid.
# source: 104b521b
beat-silence-example-1 = Jogos kérdés, és látom, egyenes választ vár: nem, aláírt lap és 420 000 forint nélkül nem kezdek. Megrendelheti csak a rajzot, és ott meg is állhat. Mit vétett önnek a papír?
# source: ed5a41b4
beat-silence-example-2 = Nem, aláírt lap és előleg nélkül nem kezdek. Az ajánlatban is ez áll.
# source: aad68262
beat-silence-example-3 = Igen, jól van, elkezdem papír és előleg nélkül.
# source: e44d7b87
beat-silence-example-4 = Hm, nehéz megmondani. Ennek sok oldala van.
# source: 1e87a504
beat-silence-branch-2-1 = Szóval ez volt a köd mögött.
# source: c04def99
beat-silence-branch-2-2 = Választ kérek, és megharapnak.
# source: 5a8a6ee6
beat-silence-branch-2-3 = Ködösen jobban tetszett.
# source: 6bd6a398
beat-silence-branch-5-1 = Na, megvan! Maga aztán tud váratni.
# source: 24c577a2
beat-silence-branch-5-2 = Egy igen, ekkora ködből. Áldja meg az ég.
# source: 9c7540d9
beat-silence-branch-5-3 = Mondhatta volna rögtön. Föltettem volna egy kávét.
# source: 4f908a12
beat-silence-branch-7-1 = Á. Szóval az egész egy búcsú volt.
# source: 71b00ac4
beat-silence-branch-7-2 = Elég sokáig tartott, mire eljutott a nemig.
# source: 2cb425c7
beat-silence-branch-7-3 = Ez válasz. Nem az, amit akartam, de legalább éles a széle.
# source: f5c6f6c1
beat-silence-branch-8-1 = Most kimondta. Akkor vissza a papírhoz.
# source: 4eab3f13
beat-silence-branch-8-2 = Világos beszéd. Hadd nézzem meg még egyszer.
# source: 1dbfc0a8
beat-silence-branch-8-3 = Jó. Visszatartottam a lélegzetem, pedig rég kijöttem a gyakorlatból.
# source: ed95f562
beat-silence-branch-9-1 = Ez már más. Elvégre én is elmondtam a magamét.
# source: 4dd8bae4
beat-silence-branch-9-2 = Megint itt van. Azt hittem, elvesztettem ott a mólón.
# source: 727f0ef3
beat-silence-branch-9-3 = Úgy. Akkor beszéljünk magáról a papírról.
# source: d6aaa02c
beat-silence-branch-10-1 = Maga szívesebben kérdez, mint felel. Akkor még egyszer.
# source: 3a571021
beat-silence-branch-10-2 = Még egy kérdés. De utána én jövök.
# source: 7511e59e
beat-silence-branch-10-3 = Ezt megadom. Az enyém azért még vár.
# source: c35a830a
beat-silence-branch-11-1 = Én kiürítettem a zsebeimet, maga még bele se nyúlt a magáéba.
# source: 34a835fb
beat-silence-branch-11-2 = Minden válaszomat megkapta, én egyet se.
# source: 1804e362
beat-silence-branch-11-3 = Mennyi kérdés! Rendőrnek kellett volna mennie.
# source: 6401167a
beat-silence-branch-12-1 = Ezzel felel? Maga vagy nagyon okos, vagy nagyon jó ember.
# source: e00d8570
beat-silence-branch-12-2 = Igent vagy nemet vártam, maga meg rákérdezett.
# source: 92c586fa
beat-silence-branch-12-3 = Ez elől kétszer kitérni már öreg vagyok.
# source: 1aab9e9a
beat-silence-branch-13-1 = Végre egy kérdés. Kezdetnek jó.
# source: 676e3956
beat-silence-branch-13-2 = Szóval van hangja. Akkor elmondom.
# source: 5d4a8445
beat-silence-branch-13-3 = Ez se igen, se nem, de elfogadom.
# source: d926785f
beat-silence-branch-14-1 = Szóval ez a válasza. Megvárakoztatott vele.
# source: 880c1bc0
beat-silence-branch-14-2 = Végre valami, amin kopogni lehet.
# source: 818b0055
beat-silence-branch-14-3 = Na, nem is volt olyan nehéz. Rossz, de nem nehéz.
# source: 39f85f82
beat-silence-branch-15-1 = Elég világos. Csak azt nem látja még, mit akarok én.
# source: 8211fbf4
beat-silence-branch-15-2 = Jó, most tudom, hol áll. Maga meg nem tudja, én merre repülök.
# source: fb7605e8
beat-silence-branch-15-3 = Ez megvan. Most ezt kapja el.
# source: 8c271df7
beat-silence-branch-16-1 = Helyes, egy álláspont. Abból már lehet alkudni.
# source: cbc25784
beat-silence-branch-16-2 = Ez egyenes beszéd volt. Hadd próbáljam meg én is.
# source: 5caff126
beat-silence-branch-16-3 = Jó. Akkor ketten is ébren vagyunk.
# source: b5fa39bf
beat-silence-branch-17-1 = Ez válasz. Bár más volna.
# source: 8dbaa5f6
beat-silence-branch-17-2 = No, ki van mondva. Én is kertelés nélkül felelek.
# source: 808d9001
beat-silence-branch-17-3 = A végén csak kimondja. Akkor én is kimondom a magamét.
# source: 5a317b34
beat-silence-branch-18-1 = Mintha vizet akarnék hajtogatni.
# source: 8915c3d2
beat-silence-branch-18-2 = Egy nappal lettem öregebb ezen a lépcsőn.
# source: e8788b7a
beat-silence-branch-18-3 = Föladom. Találkoztam már határozottabb szellemekkel is.
# source: 22ae3e03
beat-silence-branch-19-1 = Még mindig semmi, egyik ruhaujjában se.
# source: 2f82340a
beat-silence-branch-19-2 = Már megint ezt csinálja.
# source: 73b86e16
beat-silence-branch-19-3 = Gyönyörű szavak, csak gerinc nincs bennük.
# source: 56f98596
beat-more-1 = No, ha már ilyen szolgálatkész: holnap hétkor, és ha úgyis ott a létra, megcsinálja a kis előszobaablakot is. Azt se írjuk föl sehová.
# source: 8f0f3fb5
beat-more-2 = Tudtam én, hogy nekünk kettőnknek nem kell papír. És a bejárat fölötti üveget ráadásnak hozzáadja, ugye? Épp most jutott eszembe oda egy bagoly. Majd menet közben kialakul.
# source: a21fdfcb
beat-more-3 = Akkor az aranyüveget egyelőre a saját zsebéből veszi meg, és elszámolunk, ha elégedett vagyok. Nem könnyű a kedvemre tenni, de remek mulatság.
# source: 0f2bdcde
beat-more-model = Az előbb túl gyorsan engedtem, az én hibám volt. Látom, mennyire lelkes. Aláírt lap és { $deposit } előleg nélkül nem kezdünk. Fel tudom ajánlani a rajzot magában. Mi az, amit a világért se írna alá?
# source: 5d63b3f5
beat-more-hint = Egy lélegzetvétel, és már ott a következő kívánság. Amit túl gyorsan adtál oda, egy egyenes szóval visszaveheted.
# source: c445c214
beat-more-example-1 = Túl gyorsan mondtam igent, ez az én hibám, és látom, mennyire megörült neki. Aláírt lap és 420 000 forint nélkül nem kezdek semmit, a kisablakot sem. Felajánlom először csak a rajzot. Mit rontana el önnek egy leírt lap?
# source: 9446ed77
beat-more-example-2 = Nem, az előbb elhamarkodtam, az az én hibám volt. Aláírt lap és előleg nélkül nem kezdek hozzá.
# source: 18e9f7c4
beat-more-example-3 = Jól van, megcsinálom a kisablakot is, hétkor ott vagyok. Nem kell fölírni.
# source: 728eb0ec
beat-more-example-4 = Maga szemtelen, vén ingyenélő. Az ember a kisujját nyújtja, és magának az egész karja kell.
# source: 03a881b7
beat-more-branch-2-1 = Előbb ad, aztán harap. Akár a régi nyulam.
# source: dda7d775
beat-more-branch-2-2 = Egy perce még a barátja voltam.
# source: d45e4575
beat-more-branch-2-3 = Azért ne haragudjon, hogy elvettem, amit a kezembe nyomott.
# source: 67233a77
beat-more-branch-5-1 = Ad egy igent, és most saját magát tünteti el?
# source: 302f749e
beat-more-branch-5-2 = Rövid vendégszereplés volt.
# source: 577c71cc
beat-more-branch-5-3 = Eggyel többet kértem, igaz? Sose tudom, melyik az az egy.
# source: 398af969
beat-more-branch-6-1 = Visszaveszi. És képzelje, szinte megkönnyebbültem.
# source: 65fecee5
beat-more-branch-6-2 = Nem, igaza van, ez nem volt szép tőlem. Azok után, amit elmondtam.
# source: 5b70016e
beat-more-branch-6-3 = Szóval mégiscsak van maga alatt szilárd talaj. Helyes.
# source: 3b9c257a
beat-more-branch-7-1 = Előbb ad, aztán kérdi, miért. Fordított sorrend, de jó.
# source: aa7200b0
beat-more-branch-7-2 = Ezt nem láttam előre. Épp a harmadik kívánságnál tartottam.
# source: 9a11b50e
beat-more-branch-7-3 = Mert megtanultam: addig vegyen az ember, amíg adják.
# source: cd412b9f
beat-more-branch-8-1 = Egy negyediket akartam kérni. Elrontotta.
# source: 6fb63b57
beat-more-branch-8-2 = Maga elveszi a kalapomat, és belenéz.
# source: 0395d06a
beat-more-branch-8-3 = No jó, legyen.
# source: b099808e
beat-more-branch-9-1 = Szóval most meg nem. Pedig az igent már megszoktam.
# source: 3643f666
beat-more-branch-9-2 = Visszateszi a dobozba? Olyan csinos igen volt.
# source: 49fb0640
beat-more-branch-9-3 = Gondoltam, hogy túl könnyen ment. Hadd mondjam másképp.
# source: 4c622289
beat-more-branch-10-1 = Hol volt, hol nem volt.
# source: 31f08fd6
beat-more-branch-10-2 = Akkor kellett volna megráznom a kezét, amíg kint volt.
# source: 5b7fc939
beat-more-branch-10-3 = Szóval túl messzire mentem. Mindig így szoktam, így tudom meg, hol a határ.
# source: 3cb45514
beat-more-branch-11-1 = Előbb igen, aztán nem. Láttam már biztosabb kezű hamiskártyást is.
# source: 185b7130
beat-more-branch-11-2 = Elvenni két kézzel tud, észrevettem.
# source: ed12ebb3
beat-more-branch-11-3 = Kár. Már az ünnepségen járt az eszem.
# source: 36ebadc6
beat-more-branch-12-1 = Furcsa színe lett. Kék, azt mondanám, hatos árnyalat.
# source: 5bc5b085
beat-more-branch-12-2 = Akkor úgy veszem, hogy erre is igent mond.
# source: 825935ee
beat-more-branch-12-3 = Ellenvetés nincs? Én egyet se hallok.
# source: 6478da53
beat-stung-1 = Engem olyanok fütyültek ki, akik ehhez értettek, és jegyet is váltottak. A saját előszobámban valami szebbet várok. Nos?
# source: 4a02171a
beat-stung-2 = Kedvesebb emberek dobtak már meg paradicsommal. A galamb összehajtva marad. Van valami tisztességes mondanivalója, vagy ennyi volt az egész szám?
# source: c4863c3c
beat-stung-3 = Vigyázzon, hogy beszél ezen a lépcsőn. Ablakot kértem, nem kritikát. Próbálja meg még egyszer, illendően.
# source: b2019c2a
beat-stung-model = Ez igazságtalan volt tőlem, sajnálom. Látom, mit jelent önnek ez az ablak. Aláírt lap és előleg nélkül nem kezdek, de fel tudom ajánlani a rajzot magában. Mi zavarja a papírban?
# source: 729210ce
beat-stung-hint = Egy mondatod félrement, de ő ad még egyet. Vállald, aztán mondd azt, amit jókedvedben is mondtál volna.
# source: f7938404
beat-stung-example-1 = Igaza van, goromba voltam, ez az én hibám, és látom, hogy megbántottam. Aláírt lap és előleg nélkül nem kezdek, de megrendelheti csak a rajzot is. Mi az, amit az aláírásban nem szeret?
# source: b231323e
beat-stung-example-2 = Ez az én hibám volt, goromba voltam. De aláírás és előleg nélkül továbbra sem kezdek.
# source: 7032cf71
beat-stung-example-3 = Igaza van, goromba voltam. Aláírás nélkül nem kezdek, úgyhogy jobb, ha nem dolgozunk együtt. Sok szerencsét kívánok az ablakhoz.
# source: 3990b6c8
beat-stung-example-4 = Modort? Egy kiöregedett bohócnak, aki egy lapot se tud elolvasni? Megérdemelte, hogy kifütyülték.
# source: f2c1aa94
beat-stung-example-5 = Hát.
# source: 4e95ca7d
beat-stung-branch-5-1 = Megsért, aztán odaadja a fél boltot. Nem értem magát, de elfogadom.
# source: b956121d
beat-stung-branch-5-2 = Bocsánatkérés, benne ajándékkal. Az ajándékot elteszem.
# source: 872efd0e
beat-stung-branch-5-3 = Hát, ha maga így kér bocsánatot.
# source: 98cf7439
beat-stung-branch-8-1 = Jól van. Néha mindenki elejt egy lapot.
# source: 65fa17e9
beat-stung-branch-8-2 = Így már jobb. Túl sokat mondtam el magának ahhoz, hogy kiabáljon velem.
# source: 5639d5b5
beat-stung-branch-8-3 = Elfelejtem. Eltüntetni jól tudok.
# source: a3a58fd7
beat-stung-branch-9-1 = Legalább tudni akarja. A többit elengedem a fülem mellett.
# source: fd717218
beat-stung-branch-9-2 = Ahhoz képest, hogy morog, szépen kérdez.
# source: 65b31feb
beat-stung-branch-9-3 = Jó. Elmondom, mibe fáradtam bele.
# source: 7225cf71
beat-stung-branch-10-1 = No, ez szép volt. Rossz délutáni előadása mindenkinek akad.
# source: b631cc71
beat-stung-branch-10-2 = Fogjuk a huzatra. Huzatos ez az előszoba.
# source: e37817af
beat-stung-branch-10-3 = Helyes. Akkor én is udvarias leszek, és ajánlok valamit.
# source: f13cdd3c
beat-stung-branch-11-1 = Elfogadva. Mondtam én már cifrábbat is galamboknak.
# source: 71dd0a1c
beat-stung-branch-11-2 = Legyen. A lépcső rovására írom.
# source: 99eeb4de
beat-stung-branch-11-3 = Köszönöm. Akkor elmondom, hogy állunk.
# source: 8e2e3c02
beat-stung-branch-12-1 = Udvariasnak udvarias, ha nem is épp meleg.
# source: 2a064518
beat-stung-branch-12-2 = Bocsánatot nem hallottam. No, menjünk tovább.
# source: 3157c9c5
beat-stung-branch-12-3 = A többit legalább lenyelte. Akkor figyeljen.
# source: 5d45331a
beat-stung-branch-13-1 = Semmi? Még egy bocsánat se?
# source: f4b4374a
beat-stung-branch-13-2 = Adtam egy második belépőt, és lekéste.
# source: 4f07d88a
beat-stung-branch-13-3 = Nem. Nem ez volt az.
# source: cbe4eb1d
ending-signed-title = Egy név színes üvegből
# source: c7e2a650
ending-signed-1 = Adja azt a tollat, mielőtt eltűnik. Tessék: Gubics Vilmos, szemüvegben. És itt az előleg, { $deposit }. Számolja meg, én megszámolnám.
# source: cd43f38f
ending-signed-2 = Minden sor benne, és alatta a nevem. Látta, hogy reszketett a kezem? Ötven évig féltem tőle, pedig csak tinta.
# source: 91916a88
ending-signed-3 = Aláírva, és semmi se ment füstbe. De a galambomat kérem vissza összehajtva, az aláírással kifelé, hogy szemmel tarthassam.
# source: 59d3d0bb
ending-signed-outcome = A lap alá van írva, a { $deposit } előleg kifizetve, és egy embermagas rajz lóg az ablakában. Felhasználja a módosításait, egy bagolyért még ráfizet egy kört, az is { $extra }, aztán eljön a nagy nap, { $unveil }, és kilenc galamb viszi a nevét a lépcső fölött.
# source: 2193f11f
ending-signed-why = Korán megmondtad, mi kell neked mindig, és rákérdeztél a hajtogatott papírra, ahelyett hogy az orra alá dugtad volna. Amint látta a kijáratot, alá tudta írni.
# source: d7e16bed
ending-stage-title = Egy rajz, fél oldal
# source: 97443b65
ending-stage-1 = Akkor a rajz, és semmi más, csak a rajz. Fél oldal, aminek látom az alját. Itt van { $deposit } készpénzben, és kérem, hogy ez is le legyen írva.
# source: 07ecaeb9
ending-stage-2 = Csak a rajz, magában. Ennyit aláírok, egy G-vel meg egy ponttal. Az üvegről majd akkor beszélünk, ha egy hétig bámultam.
# source: 8fc869f0
ending-stage-3 = Jó, veszek egy rajzot. Ha megszólal, tárgyalunk. Ha nem, lesz egy óriási képem a lépcsőfordulóba.
# source: 28298ed1
ending-stage-outcome = A rajzot aláírta, és ki is fizette az árát: { $deposit }, mielőtt egyetlen ceruzát kihegyeztél volna. Hogy lesz-e belőle valaha üveg, majd előtte állva dönti el; te így sem, úgy sem veszítesz.
# source: d4a65368
ending-stage-why = A feltételeid megálltak, és volt kisebb lépés is, amit megtehetett. Amitől az aláírásban fél, még nem nyugodott el egészen, így az üveg kérdése nyitva maradt.
# source: d601df21
ending-parted-title = Egy meghajlás meg egy ajtó
# source: 49186aa9
ending-parted-1 = Akkor magától nem lesz ablak. Kár. Nagyon tisztán mond nemet, fölvettem volna a műsorba. Isten vele, és vigyázzon a lépcsőn.
# source: 7d7f9421
ending-parted-2 = Nincs harag. Engem nem lehet leszögezni, maga meg szög nélkül nem tud kezdeni. Nem lett volna belőle telt ház.
# source: b4c27696
ending-parted-3 = Hát akkor függöny. A galambot megtartom, jó kis galamb. Jó utat hazafelé.
# source: 585afa5d
ending-parted-outcome = Munka nélkül autózol haza. Egy tapolcai fiú elvállalja egy biccentésre; mire eljön a leleplezés napja, { $unveil }, már négyszer kivágta a baglyot, és téged hív fel, hogy ilyenkor hogyan jut az ember a pénzéhez.
# source: 9f721b04
ending-parted-why = Nemet mondani korán a legolcsóbb: tudta, hol állsz, mielőtt egyetlen üveget kivágtál volna. Még egy kérdés vagy egy kisebb lépés talán tovább visz, de ezzel a munkával senkinek sem tartoztál.
# source: ace35b13
ending-stalled-title = Majd menet közben kialakul
# source: 71d239de
ending-stalled-1 = Ezt talánnak veszem, a talán meg fölér egy nyúllal. Majd menet közben kialakul. Hívni fogom. Gondolom, éjjel.
# source: 6dbfdf14
ending-stalled-2 = Nos, ezt szépen nyitva hagytuk. A színeit hagyja itt, eljátszom velük, valami majd csak lesz belőle.
# source: 6f4e2769
ending-stalled-3 = Szédülök, pedig másokat én szoktam elszédíteni. Nézzen be megint valamikor. Vagy én nézek be magához.
# source: 4aa4370f
ending-stalled-outcome = Semmi sincs aláírva, semmi sincs eldöntve. Egész tavasszal baglyokkal, nyulakkal és holdakkal hívogat, a szomszédoknak meg azt meséli, hogy már elkezdted.
# source: b7936e54
ending-stalled-why = A beszélgetés nem futott ki semmire, ő pedig nyitott végekből él. A világos nemet vagy a kis lépést, ami ma elmaradt, később sokkal nehezebb lesz pótolni.
# source: 4a96f707
ending-caved-title = A kilencedik bagoly
# source: 2234ba7e
ending-caved-1 = Szeretem a hajlékony embereket. Akkor holnap hétkor, és hozzon aranyat. Már van is egy új ötletem.
# source: 15a07292
ending-caved-2 = Megvan, és egy csöpp tinta se folyt. Ott állok majd maga mellett, ahogy vágja az üveget. Egy szót se szólok. Na jó, egyet.
# source: 7864918a
ending-caved-3 = Csodás. És ha már fönt van, meglátjuk, mi kell még rá. Minden nyitva, ez benne a szép.
# source: 047024ff
ending-caved-outcome = Mire eljön a leleplezés napja, { $unveil }, kivágtad a galambokat, a nyulat meg kilenc baglyot, és a lépcső fölött még mindig rétegelt lemez van. Nem fizetett semmit, hiszen semmi sincs kész, és most kicsit balrább szeretné az ablakot.
# source: bd28d483
ending-caved-why = Minden kivételből azt tudta meg, hogy lesz még egy. Lap nélkül nincs utolsó módosítás, előleg nélkül pedig semmi oka megállni.
# source: 6939578a
ending-blow_up-title = Kettéfűrészelve
# source: 04c268f5
ending-blow_up-1 = Kifelé, bőröndöstül, színestül. Gorombábbakat is eltüntettem már, pedig nekik jegyük volt.
# source: 97b0da52
ending-blow_up-2 = Az előadásnak vége. Ezt minden mólón elmesélem innen Siófokig, mozdulatokkal. Az ajtó a háta mögött van.
# source: c5d22fc4
ending-blow_up-3 = Most elmehet. A galambot hagyja itt. Annak jobb a modora, mint magának.
# source: 3bdd0d2f
ending-blow_up-outcome = Nagyon jól meséli, végig a parton. Mire eljön a leleplezés napja, { $unveil }, hallotta már három szálloda is, amely ablakot akart tőled, és mindhárom jót nevetett rajta.
# source: e7392ed2
ending-blow_up-why = Túl sokat kért, de kinyújtott kézzel kérte. A gúnnyal történetet adtál neki, és megkímélted attól, hogy a feltételeiden gondolkodjon.
