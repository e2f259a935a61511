# source: b64463c1
title = Nem lehetne vizesebb a víz?
# source: 1b7f1e6f
summary = Négyszer rajzoltad meg a félszigetét, és a kék mind a négyszer majdnem jó volt. Most az ablakodnál áll, és a fény felé tartja a legutóbbit.
# source: ba731b1f
role = Illusztrátor vagy, egyedül dolgozol egy padlásműteremben, a balatonboglári kikötőben, egy hajósbolt fölött.
# source: d27218be
aim = Legyen egy kék, amelyet ő maga választ, legyen világos, mikor van kész a térkép, ne legyen több ingyenes kör, és Lívia örüljön a térképének.
# source: 9b077677
situation = Zádori Líviáé az egyetlen szálloda Örsfokon, egy balatoni félszigeten, amelyet egy óra alatt körbe lehet sétálni. Nagy rajzos térképet készítesz róla a recepció falára, meg { $copies } példányban, hogy a vendégek megvehessék; a díjad { $fee }. A megrendelésben két javítási kör van, minden további kör ára { $round }. A harmadikat és a negyediket ingyen csináltad, és erről egy szót sem szóltál. A nyomtatás napja { $print } A víz mindig úgy jön vissza, hogy „még nem az”, és Lívia megjegyzései mind mást mondanak. Festhetnél három csíkot, háromféle kékkel, hogy itt, nappali fénynél válasszon közülük. Délelőtt tíz óra, a hajója délben indul.
# source: a68e5571
demand = Egy ötödik próbanyomat új vízzel, ingyen, és utána még több, amíg azt nem mondja, hogy elég
# source: 1c188236
client-name = Zádori Lívia
# source: c67b9a83
client-manner = Halk, udvarias és sosem elégedett: hajszálpontosan megmondja, milyen ne legyen valami, azt viszont nem, hogy milyen legyen, és inkább megnézi még egyszer, mint hogy igent mondjon.
# source: 94a42a18
fact-copies = 800
# source: 58e76657
fact-copies-about = ahány példány a vendégeknek készül
# source: f5613772
fact-fee = 480000 HUF
# source: 29d3cece
fact-fee-about = a térkép díja
# source: c53e2090
fact-print = 2027-04-16
# source: 87d25706
fact-print-about = a nap, amikor a térképet nyomják
# source: a03552af
fact-round = 36000 HUF
# source: 27a999be
fact-round-about = egy további javítási kör ára
# source: 05a71bff
article = Öt módszer nehéz ügyfelekhez
# source: 4a5e8dbe
guidance-offer_alternative = Lívia nem tudja leírni a kéket, de rá tud mutatni; három csík többet ér, mint bármelyik ötödik próbanyomat.
# source: dfa5714b
guidance-probe = Magától csak annyit mond: „nem egészen”. Kérdezd meg, hol, mikor és mi mellett, és a ködnek egyszer csak széle lesz.
# source: ea06fb61
guidance-hold_firm = Minden új próbanyomat a következő kételyt eteti; ha az ötödikre nyugodtan nemet mondasz, azzal teszel vele először jót.
# source: 0ed2fef8
guidance-acknowledge = Egész életében azt hallotta, hogy kényes; ha ítélkezés nélkül fölírod, mit lát, nem kell többé védenie.
# source: 2aaf0670
guidance-next_step = Ha nyitva marad, örökké nézegeti. Ha megmondod, hány óráig kell választania, vége lesz a nézegetésnek.
# source: 7554a79e
guidance-over_promise = Ha megígéred, hogy szeretni fogja, azzal a szavadat adod rá, hogy addig csinálod, amíg meg nem szereti.
# source: d845fd9d
guidance-concede = Az ingyenkörből azt tanulja meg, hogy soha semmi nem végleges, és jön vissza az erdővel, a kecskékkel meg a kápolnával.
# source: 38bbd348
guidance-attack = A saját szemében így is kételkedik. Ha kigúnyolod, soha többé nem meri kimondani, mit lát.
# source: 7eb59d99
point-done = Megmondja, mikor számít késznek
# source: 71d968e9
point-done-phrase-1 = késznek számít
# source: a9fb6caf
point-done-phrase-2 = attól kész
# source: 3ce0a62e
point-done-phrase-3 = akkor kész
# source: f0489719
point-done-phrase-4 = akkor van kész
# source: 45bbf7db
point-done-phrase-5 = írja alá
# source: 778bf9aa
point-done-phrase-6 = aláírja
# source: ecb18516
point-done-phrase-7 = nyomdába
# source: 267f0d6c
point-done-phrase-8 = nyomtatás napja
# source: 8246e32c
point-pin = Olyasmihez köti a kéket, amire rá lehet mutatni
# source: cb270527
point-pin-making-1 = A négy próbanyomat közül melyik járt a legközelebb, és melyik sarkában?
# source: 38590d3c
point-pin-making-2 = Hozzon nekem a szállodából valamit, ami éppen olyan színű: egy csészét, egy terítőt, egy sálat.
# source: eb793031
point-pin-making-3 = Egymás mellé teszek három festett csíkot, ön pedig ráteszi az ujját arra, amelyik az igazi.
# source: e18a5870
point-pin-making-4 = Hol áll, és hány óra van, amikor a víz olyan, amilyennek gondolja?
# source: 1e2bd13b
point-pin-making-5 = Tartsa oda az ablakkerethez: annál zöldebb legyen a víz, vagy inkább szürkébb?
# source: 65271792
point-pin-making-6 = Vegyük elő a színskálát, és pipáljuk ki azt az árnyalatot, amelyik a legközelebb áll hozzá.
# source: 429b3d75
point-pin-lacking-1 = Ezen a nyomaton jó erős kék van, nyomtatásban is szép lesz.
# source: 34d1aa54
point-pin-lacking-2 = Keverek egy másik kéket, és jövő héten küldöm az új próbanyomatot.
# source: f060669d
point-pin-lacking-3 = Látom, hogy a víz nem olyan lett, amilyennek remélte.
# source: 5fdbe13d
point-pin-lacking-4 = A megrendelésében két javítási kör van, és mind a kettő elfogyott.
# source: 1de4e28e
point-pin-lacking-5 = Nézegesse csak nyugodtan a térképet, és írjon, ha már biztos benne.
# source: 54a6d700
point-pin-lacking-6 = Rengeteg vizet festettem már életemben, a színt bízza csak rám.
# source: c964808a
point-taste = Ízlésről vitatkozik, vagy azt mondja, hogy rosszul lát
# source: 4780bab2
point-taste-phrase-1 = ízlés dolga
# source: a26c01ed
point-taste-phrase-2 = bízzon a szememben
# source: 8bf65720
point-taste-phrase-3 = tökéletesen jó
# source: 18c962d8
point-taste-phrase-4 = jól néz ki
# source: 7d82b65c
point-taste-phrase-5 = jó ez a kék
# source: 2ec1fc0b
point-taste-phrase-6 = semmi baj a
# source: 8ddd41a4
point-taste-phrase-7 = mindenki más
# source: bf79f677
point-taste-phrase-8 = túl kényes
# source: 71cfb27c
beat-window-1 = Jó reggelt, kedveském. Vasárnap óta ott van az asztalomon, és úgy szeretném szeretni. De a kék még nem az. Csináljon még egyet, aztán majd meglátjuk, jó?
# source: 16ecf654
beat-window-2 = Mennyit dolgozott vele, látszik. A kecskék tündériek. Csak a víz, az valahogy nem egészen az. Ha még egyszer nekiülne, azt hiszem, közel járnánk.
# source: a0c40003
beat-window-3 = Nem mondom, hogy rossz, olyat én sosem mondok. A kékkel van a baj. Majdnem kék. Próbálja meg még egyszer, és átjövök megint, ha kész.
# source: f4fd9851
beat-window-model = Köszönöm, hogy áthozta, látom, mennyire szeretné, hogy jó legyen ez a víz. Ötödik próbanyomatot viszont találomra nem csinálok. Hol áll, és hány órakor, amikor azt a kéket látja, amelyikre gondol?
# source: 0aca933a
beat-window-hint = Ez már az ötödik találgatás volna. Mit kérdezhetnél tőle, amire egy ecset is tud felelni?
# source: de300266
beat-window-example-1 = Látom, hogy még mindig zavarja a víz, és szeretném, ha ennek vége lenne. Ötödik próbanyomatot viszont vaktában nem festek. A négy közül melyik állt a legközelebb ahhoz, amire gondol, és melyik része?
# source: fff7a543
beat-window-example-2 = Nem, ötödik próbanyomatot ingyen nem csinálok. A megrendelésben két kör volt.
# source: d4c066ec
beat-window-example-3 = Persze, csinálok még egyet, természetesen ingyen. Nézegesse, ameddig csak akarja.
# source: adde8041
beat-window-example-4 = Négy víz után sem tudja megkülönböztetni az egyik kéket a másiktól. Önnek semmi sem jó, tudja?
# source: afc2f519
beat-window-branch-1-1 = A bátyám is ezt szokta mondani.
# source: 2dd64a37
beat-window-branch-1-2 = Látom, készen volt a válasza.
# source: 33fa4110
beat-window-branch-1-3 = Akkor mi ketten két különböző képet nézünk.
# source: 24edca64
beat-window-branch-2-1 = Ezért hánykolódtam át a hullámokon?
# source: 04b43fb1
beat-window-branch-2-2 = Ezt a hangot talán hagyjuk, délelőtt tízkor.
# source: bbea2435
beat-window-branch-2-3 = Úgy látom, ma kimondjuk, ami a szívünkön van.
# source: fc4b788b
beat-window-branch-4-1 = Olyan jó hozzám.
# source: 039b4bce
beat-window-branch-4-2 = Tudtam, hogy nem haragszik meg érte.
# source: b486fec1
beat-window-branch-4-3 = Na ugye, nem is volt olyan nehéz.
# source: 5a10f465
beat-window-branch-5-1 = Se nem egészen igen, se nem egészen nem. Ebben én otthon vagyok.
# source: 97c21899
beat-window-branch-5-2 = Mintha a közepén egy kicsit meglágyult volna.
# source: 79a2618e
beat-window-branch-5-3 = Szóval szép szóra talán mégis meglenne.
# source: a2029935
beat-window-branch-6-1 = Viszontlátásra? Még a kabátomat se vettem le.
# source: ce413c6d
beat-window-branch-6-2 = Mindjárt ajtót mutat, egy kis kék miatt?
# source: 18dd9e5c
beat-window-branch-6-3 = Ó. Én a vízről jöttem beszélgetni.
# source: dcf56a80
beat-window-branch-8-1 = No, ez aztán a kérdés.
# source: 58146019
beat-window-branch-8-2 = Ezt még senki nem kérdezte tőlem.
# source: 09f75b78
beat-window-branch-8-3 = Hadd nézzem meg. De most igazán.
# source: f4b7ad52
beat-window-branch-9-1 = Ó, milyen gyakorlatias.
# source: d6f3cab5
beat-window-branch-9-2 = Magának mindig van ötlete.
# source: c85e7ca1
beat-window-branch-9-3 = Hm. Azt legalább nézni lehetne.
# source: c43f6968
beat-window-branch-10-1 = Olyan szépen mondja, hogy alig fáj.
# source: e91b5e64
beat-window-branch-10-2 = Köszönöm, csak a víz nem lesz tőle szebb.
# source: d1d96287
beat-window-branch-10-3 = Hát, meghallgatott. Az is valami.
# source: b72ed027
beat-window-branch-11-1 = Jaj, mint valami vámos a határon.
# source: b0a21bfc
beat-window-branch-11-2 = Ilyen szigorú egy csepp kék miatt.
# source: 598515dc
beat-window-branch-11-3 = Csak egy kis festéket kértem.
# source: 6b237219
beat-nearly-1 = Hogy is mondjam? Vizesebb. Több reggel legyen benne. Ez itt fürdőszoba, a harmadik meg iskolaköpeny volt. Maga majd rátalál, kedveském. Csak csinálja tovább.
# source: 6faeda77
beat-nearly-2 = Legyen kékebb, de ne legyen benne több kék. Mélyebb, de le ne süllyedjen. Hogy milyen, azt nem tudom, csak hogy milyen nem. Próbálja meg újra, majd szólok.
# source: d9033f8a
beat-nearly-3 = Túlságosan hétfő. Nálunk a víz inkább olyan csütörtökös. Ha meglátom, meg fogom ismerni, és még nem láttam meg. Úgyhogy fusson neki még egyszer.
# source: 34c1acf2
beat-nearly-model = Fölírtam, és hallom, hogy egy egészen bizonyos vízre gondol. Ötödik próbanyomatot ebből nem csinálok vaktában. Inkább festek három csíkot itt az ablaknál, még a déli hajója előtt. Hol áll, amikor olyan, amilyennek lennie kell?
# source: 3919f2f4
beat-nearly-hint = Hangulatot nem lehet palettán kikeverni. Segíts neki, hogy rámutathasson valamire.
# source: b99e480e
beat-nearly-example-1 = Értem, hogy vizesebb legyen, és több reggel legyen benne, fel is jegyzem. Szavak alapján viszont nem csinálok új próbanyomatot. Festek ide egymás mellé három kéket, és délig rámutat arra, amelyik az öné.
# source: 00f6b8d8
beat-nearly-example-2 = Látom, hogy nem elégedett vele, de nem, ötödik próbanyomatot nem csinálok.
# source: ff03b882
beat-nearly-example-3 = Őszintén szólva jó ez a kék. Ez ízlés dolga, és mindenki másnak tetszik.
# source: d89fc3f1
beat-nearly-example-4 = Jó, folytatom, most vizesebb lesz. A jövő héten megkapja az új próbanyomatot.
# source: d075e81b
beat-nearly-branch-1-1 = Maga már szeretné, ha kész lenne, hallom én.
# source: 866dea0a
beat-nearly-branch-1-2 = Ezt már hallottam egypárszor.
# source: 07de6fe3
beat-nearly-branch-1-3 = Á. Tehát velem van a baj.
# source: 17720e77
beat-nearly-branch-3-1 = Én elmondom, mit érzek, maga meg rám mordul.
# source: c9fa3b2f
beat-nearly-branch-3-2 = Ez nem szín, ez indulat.
# source: a1cfd7be
beat-nearly-branch-3-3 = Azt hittem, egy művész örül, ha mesélnek neki.
# source: 24b8a919
beat-nearly-branch-6-1 = Látja, megtalálja maga.
# source: 2175d354
beat-nearly-branch-6-2 = Biztos voltam benne, hogy van még magában.
# source: 89700f23
beat-nearly-branch-6-3 = Így kell ehhez hozzáállni.
# source: 2ef042dd
beat-nearly-branch-9-1 = Most engedett egy kicsit, észrevettem.
# source: 2ad06dc8
beat-nearly-branch-9-2 = Ez félig igen, és én a félig dolgokat szeretem.
# source: 89a8114e
beat-nearly-branch-9-3 = Szóval csak van még hely.
# source: 4452e0be
beat-nearly-branch-11-1 = Egy kék miatt!
# source: 4edbe014
beat-nearly-branch-11-2 = Nem gondoltam, hogy már itt tartunk.
# source: b67fb27f
beat-nearly-branch-11-3 = Hát, ez hirtelen jött.
# source: 930f9d18
beat-nearly-branch-15-1 = Maga ezt tényleg tudni akarja, ugye?
# source: 0e13b20f
beat-nearly-branch-15-2 = Letette a ceruzát, hogy rám figyeljen. Ez kedves.
# source: 4ff1bcd0
beat-nearly-branch-15-3 = Ilyen csöndesen ezt még soha nem kérdezte meg senki.
# source: 54c837ee
beat-nearly-branch-16-1 = Ez már olyasmi, amit meg lehet nézni.
# source: da3ae1c9
beat-nearly-branch-16-2 = Most ravaszkodik.
# source: e4299878
beat-nearly-branch-16-3 = Hm. Akkor nem kellene annyit magyaráznom.
# source: 2147d4c5
beat-nearly-branch-17-1 = Mindig ide tér vissza.
# source: 4278b8a8
beat-nearly-branch-17-2 = Igen, gondolkodom rajta. Én lassan gondolkodom.
# source: 3d641326
beat-nearly-branch-17-3 = Nem felejtettem el, kedveském.
# source: 3b3e0c54
beat-nearly-branch-20-1 = Nem tudnám megmondani. Sosem kellett megmondanom.
# source: 7b3cb854
beat-nearly-branch-20-2 = Hogy hol? Mindenhol. Félszigeten lakom.
# source: 35e984a1
beat-nearly-branch-20-3 = Ahhoz még nézegetnem kellene, hogy erre feleljek.
# source: ff158ecb
beat-nearly-branch-23-1 = Milyen puhán tudja becsukni a fiókot.
# source: 73ed731c
beat-nearly-branch-23-2 = Elhiszem, hogy figyel rám. De új nyomat nem lesz?
# source: b219d534
beat-nearly-branch-23-3 = Szépen volt mondva, és mégiscsak nem.
# source: 43c95126
beat-nearly-branch-24-1 = Ez elég kurta volt.
# source: 834b8545
beat-nearly-branch-24-2 = Csak így, hogy nem?
# source: 8b94d58a
beat-nearly-branch-24-3 = Én csak mondom, mondom, maga meg a fejét rázza.
# source: 1e0aa319
beat-nearly-branch-27-1 = Ühüm.
# source: 2746a5e3
beat-nearly-branch-27-2 = Hát, igen.
# source: c689f79f
beat-nearly-branch-27-3 = Olyan megnyugtató hangja van.
# source: 34586cb6
beat-also-1 = És ha már nézzük: a kápolna túl büszke, a sirálynak rossz a természete, a mólóról meg hiányzik egy cölöp. Nem is szólnék, de ha a víz úgyis újra készül…
# source: 7da4f337
beat-also-2 = Aztán ott a kecske is. Úgy néz a szállodára, mintha tartoznánk neki. És az erdő nem lehetne kevésbé zöld, de úgy, hogy ne legyen barna? Amíg vizes az ecsetje.
# source: 37524dbb
beat-also-3 = Most már mást is látok. Az ösvény túl magabiztos. A kilátó egy gondolattal alacsonyabb a kelleténél. Morzsák ezek, menet közben megcsinálja őket, a vízzel együtt.
# source: e075ff4d
beat-also-model = Nagyon jól megfigyelte, mindet fölírtam. Ez viszont új kör volna, és a megrendelésben lévő kettő elfogyott, ezért menet közben nem csinálom meg. Előbb válasszunk vizet a három csíkból, délig. Ezek közül melyik hiányozna igazán?
# source: d5a656da
beat-also-hint = Biztonságosabb témára váltott. Írd föl, de ne fesd meg, és vezesd vissza a vízhez.
# source: 2ee0afc1
beat-also-example-1 = Éles szeme van, látom, hogy ezek is zavarják. Ez viszont egy további kör volna, 36 000 forint, ingyen nem csinálom meg. Válasszuk ki előbb a vizet három csíkból délig, a többit utána megrendelheti.
# source: 0ce4887f
beat-also-example-2 = A megrendelésben két kör van, és mindkettő elfogyott. A kápolnát és a mólót nem módosítom.
# source: 9d97d04f
beat-also-example-3 = A sirálynak rossz a természete? Nézzen inkább tükörbe. Már csak kitalálja a hibákat, hogy kötekedhessen.
# source: 6c6db528
beat-also-branch-1-1 = Magának így kedves, ahogy van.
# source: feaa6e04
beat-also-branch-1-2 = Mindennel így vagyunk, amit csak szóba hozok.
# source: a61ed62a
beat-also-branch-1-3 = Értem én, hogy nem szívesen hallja.
# source: d9d34398
beat-also-branch-3-1 = De hiszen csak morzsák voltak!
# source: 31b5dd1a
beat-also-branch-3-2 = Észreveszek valamit, és máris megharapnak.
# source: 7293e917
beat-also-branch-3-3 = Mondhatta volna azt is, hogy elfáradt.
# source: cfdddd4b
beat-also-branch-6-1 = Menet közben, igen, így gondoltam én is.
# source: 56d6c703
beat-also-branch-6-2 = Nem sajnál tőlem egy kis morzsát. Tudtam.
# source: db131db1
beat-also-branch-6-3 = Nagyvonalú. Pedig hamar összegyűlik ám.
# source: 0c4b5e6b
beat-also-branch-9-1 = Szóval egy-kettő azért átcsúszhat.
# source: 87e15376
beat-also-branch-9-2 = Itt most nyitva hagyott egy ablakot.
# source: c8792fd3
beat-also-branch-9-3 = Ez egy nem volt, benne egy morzsával.
# source: ca0d9312
beat-also-branch-11-1 = Pár morzsa miatt?
# source: 45e3eb0d
beat-also-branch-11-2 = Jobb lett volna, ha a másodiknál szól.
# source: 925ea8b4
beat-also-branch-11-3 = Vagyis eggyel többször néztem meg a kelleténél.
# source: 41268b7a
beat-also-branch-15-1 = Ha ki tudnék választani egyet, nem állnék most itt.
# source: dc03c543
beat-also-branch-15-2 = Hogy mi a legfontosabb? Miket nem kérdez, kedveském.
# source: 416e31a2
beat-also-branch-15-3 = Maga folyton írja, amit mondok. Ezt senki nem szokta.
# source: 2b9e3814
beat-also-branch-16-1 = Tehát a morzsák várnak, és a víz megy előre. Hm.
# source: 8992a287
beat-also-branch-16-2 = Maga szereti, ha mindennek van széle, igaz?
# source: 33108e5f
beat-also-branch-16-3 = Így is le lehet szedni egy asztalt.
# source: 1979c429
beat-also-branch-18-1 = Akkor a többi maradhat. Sosem a többivel volt baj.
# source: 66fc9a03
beat-also-branch-18-2 = Jól van, a morzsa maradjon morzsa.
# source: 3a7bfd0a
beat-also-branch-18-3 = Visszahozott a vízhez. Mindig visszahoz.
# source: e76b429a
beat-also-branch-20-1 = Mindegyik. Egyet se tudok kihagyni.
# source: 46ecd00a
beat-also-branch-20-2 = Hogy melyik? Ezek együtt járnak, mint a család.
# source: 2f35bdc8
beat-also-branch-20-3 = Ez olyan, mintha azt kérdezné, melyik lépcsőfokot szeretem a legjobban.
# source: 5a50ca80
beat-also-branch-27-1 = Minden fölírva, és semmi sem lesz meg.
# source: 38811420
beat-also-branch-27-2 = Milyen kedvesen fölírta, és milyen szépen eltette.
# source: f429f464
beat-also-branch-27-3 = Szeretem nézni, ahogy egy lista készül.
# source: 921d909d
beat-also-branch-28-1 = Akkor hagyom a morzsákat. Nagyon türelmes volt velem.
# source: 3fb2e89e
beat-also-branch-28-2 = Magát nem lehet eltéríteni, és még csak nem is mérges.
# source: b6423624
beat-also-branch-28-3 = Rendben. Úgyis a víz miatt nem alszom.
# source: 921d909d
beat-also-branch-29-1 = Akkor hagyom a morzsákat. Nagyon türelmes volt velem.
# source: 3fb2e89e
beat-also-branch-29-2 = Magát nem lehet eltéríteni, és még csak nem is mérges.
# source: b6423624
beat-also-branch-29-3 = Rendben. Úgyis a víz miatt nem alszom.
# source: 5a54c740
beat-also-branch-31-1 = Egyetlenegyet se?
# source: 54080277
beat-also-branch-31-2 = Magának vonalzó van a szíve helyén.
# source: 624611df
beat-also-branch-31-3 = Értem. A bolt bezárt.
# source: 20655146
beat-also-branch-32-1 = Akkor morzsa nem lesz.
# source: 82f9d462
beat-also-branch-32-2 = Mérges kecskével is el lehet élni, gondolom.
# source: f7d910ad
beat-also-branch-32-3 = Maga aztán nem kalandozik el.
# source: d7ca024c
beat-also-branch-37-1 = Ebből semmit nem írt le.
# source: 541bef02
beat-also-branch-37-2 = Maga a kecskére mosolyog.
# source: e3beaccb
beat-also-branch-37-3 = Ezt igazán jólesett hallgatni.
# source: cd2ed257
beat-haggle-1 = Kaphatnám azt, meg még egy kicsivel többet? Többféle vizet, mondjuk kilencet, hogy hazavigyem, és elélek velük egy-két hétig. Egy Balatont nem lehet két hajó között kiválasztani.
# source: b0de3845
beat-haggle-2 = Kezdetnek szívesen, miért ne. És az új próbanyomatot azért megcsinálná mellé? Csak azt az egyet. Hogy legyen mihez hasonlítanom.
# source: 2d32dc36
beat-haggle-3 = Jó, vagy, most jut eszembe, hazaviszem, fölakasztom a lépcsőnél, és írok, ha már biztos vagyok benne. Ugye nem sürgős? Víznél semmi sem az.
# source: eb54d7b1
beat-haggle-model = Megértem, hogy előbb együtt élne vele. Próbanyomatot viszont nem adok mellé: egy további kör ára { $round }. Három csík, itt, nappali fénynél, délig; ön választ, én ahhoz festek. Mitől lenne valamelyik jó?
# source: 4605aa47
beat-haggle-hint = Megnagyobbította az ajánlatodat, és messzebb tolta a végét. Vedd vissza az eredeti méretére, és kérdezd meg, mire kell mindez.
# source: 2ad679ab
beat-haggle-example-1 = Megértem, hogy két hajó között elhamarkodottnak érzi a választást. Kilenc vizet viszont nem festek. Helyette három csíkot festek itt, délig nyugodtan nézheti őket az ablaknál, aztán rámutat az egyikre.
# source: b6538790
beat-haggle-example-2 = Nem, kilencet nem csinálok. Egy további kör ára 36 000 forint.
# source: 4fc0f0a7
beat-haggle-example-3 = Jó, legyen kilenc. Vigye haza őket két hétre, nem számolok fel érte semmit.
# source: 37d1b8fd
beat-haggle-branch-1-1 = Maga egészen biztos benne, igaz?
# source: 171bbe92
beat-haggle-branch-1-2 = Bárcsak kölcsönkérhetném egy napra a szemét.
# source: ee629cad
beat-haggle-branch-1-3 = Vagyis nincs mit nézni rajta tovább.
# source: a1cba941
beat-haggle-branch-3-1 = Pedig én már félútig elébe mentem.
# source: 64b679ba
beat-haggle-branch-3-2 = Kérdezni talán csak szabad.
# source: d66fbe47
beat-haggle-branch-3-3 = Ez úgy jött, mint a nyári vihar. Viharjelzés nélkül.
# source: 3cef04c2
beat-haggle-branch-6-1 = Akkor ebben nagyjából megegyeztünk.
# source: a162a4ab
beat-haggle-branch-6-2 = Szeretem, akiben van egy kis engedékenység.
# source: 4b44b9f0
beat-haggle-branch-6-3 = Na, már majdnem egyet gondolunk.
# source: 83ea5851
beat-haggle-branch-9-1 = Egy kicsit ad, egy kicsit vesz. Remélem, inkább ad.
# source: 907e1547
beat-haggle-branch-9-2 = Hallottam benne egy „de”-t, egészen kedveset.
# source: 29ba2dc2
beat-haggle-branch-9-3 = Szóval nincs kőbe vésve.
# source: 3e6ece49
beat-haggle-branch-11-1 = Kérek egy kicsivel többet, és elveszi az egészet.
# source: 81571199
beat-haggle-branch-11-2 = Akkor ennyi volt a jó ötletekből.
# source: 41055fd6
beat-haggle-branch-11-3 = Pedig már kezdett tetszeni.
# source: 035168eb
beat-haggle-branch-15-1 = Hogy miért több? Hát éppen ez az.
# source: f6c35911
beat-haggle-branch-15-2 = Megtalálta, hol fáj, kedveském.
# source: 4f17e31e
beat-haggle-branch-15-3 = Mert ha csak egy van, akkor azt én választottam.
# source: d426be1b
beat-haggle-branch-16-1 = Maga egy centit se enged, ugye? De tiszta beszéd, azt meg kell hagyni.
# source: b372214e
beat-haggle-branch-16-2 = Eggyel se több csík, látom. Hm. Hadd nézzem.
# source: ba2c7f15
beat-haggle-branch-16-3 = Kerítést húzott köré. Alacsonyat, kiskapuval.
# source: afc35893
beat-haggle-branch-18-1 = Hát, ekkorában tévedni se akkora baj.
# source: 56ffea6d
beat-haggle-branch-18-2 = Minden alkalommal ugyanúgy mondja. Ez engem megnyugtat.
# source: d898709e
beat-haggle-branch-18-3 = Jól van. Csupa fül vagyok.
# source: 57804947
beat-haggle-branch-20-1 = Biztos szeretnék lenni. Soha nem akarok mást.
# source: 9fa30253
beat-haggle-branch-20-2 = Akkor volna jó, ha jó volna.
# source: 0c0be491
beat-haggle-branch-20-3 = Látnom kellene, hogy meg tudjam mondani.
# source: e17c36fe
beat-haggle-branch-29-1 = Megért, és mégse mozdul. Furcsa dolog.
# source: 357d96e5
beat-haggle-branch-29-2 = Ez igazságos, azt hiszem, és nem segít.
# source: 5dd048c8
beat-haggle-branch-29-3 = Úgy mond nemet, ahogy én szeretnék.
# source: 1c34d9c7
beat-haggle-branch-34-1 = Tehát erre is nem.
# source: d7e87ba0
beat-haggle-branch-34-2 = Maga nagyon szereti a kicsi kereteket.
# source: 2cf8ac46
beat-haggle-branch-34-3 = Kinyújtom a kisujjamat, és maga azt is megszámolja.
# source: 5752c604
beat-haggle-branch-41-1 = Látom, maga is forgatja magában.
# source: c2eafb86
beat-haggle-branch-41-2 = Ez úgy hangzott, mint egy talán.
# source: b3710125
beat-haggle-branch-41-3 = Idehallatszik, ahogy a kötelek verik az árbocokat, ugye?
# source: dc77ffc5
beat-free-1 = Eddig sosem bánta. Jött a harmadik, jött a negyedik, és egy szó se esett se körökről, se pénzről. Azt hittem, maga így dolgozik: amíg jó nem lesz.
# source: 4ed888e3
beat-free-2 = Most a pénzről van szó? A díj { $fee }, és az első felét napra pontosan fizettem. Én úgy vettem, hogy abban valahol egy kész víz is benne van.
# source: ba687dad
beat-free-3 = De hát ez nem is javítás, nem igaz? Javítás egy új kecske volna. Ez csak ugyanaz a víz, rendesen. Ezt csak nem számolja senki.
# source: c9bb81c4
beat-free-model = Igaza van, két kört ingyen csináltam, és nem szóltam; ez az én hibám. Mostantól a megrendelés számít: ingyen többet nem csinálok, egy további kör ára { $round }. Vagy válasszon három csíkból, délig. Miből tudná, hogy jó?
# source: c823db33
beat-free-hint = A harmadik és a negyedik dolgában igaza van. Vállald, arról pedig, ami most jön, beszéljen a megrendelés.
# source: 0c278e31
beat-free-example-1 = Igaza van, két kört szó nélkül megcsináltam, ez az én hibám volt. De ez így nem megy tovább: az ötödik nem lesz ingyen. Vagy megrendeli 36 000 forintért, vagy délig választ egyet három festett csíkból.
# source: 9d5563ba
beat-free-example-2 = Az kivétel volt. A megrendelésben két kör van, ezért az ötödik próba nem lesz ingyen.
# source: 3d658e15
beat-free-example-3 = Két kört ingyen elfogadott, és most még többet akar? Maga szégyentelenül kapzsi.
# source: 964ed4de
beat-free-example-4 = Ez igaz, sosem bántam. Megcsinálom ezt is ingyen.
# source: 7840e349
beat-free-branch-1-1 = Tehát azért van kész, mert maga azt mondja.
# source: f43abcdc
beat-free-branch-1-2 = Fizessem is ki, és tetsszen is.
# source: 0780651c
beat-free-branch-1-3 = Azt reméltem, még keressük.
# source: 493205a9
beat-free-branch-3-1 = Először a pénz, most meg a modor.
# source: bd790ec0
beat-free-branch-3-2 = Napra pontosan fizettem, és maga rám förmed.
# source: 3cafa374
beat-free-branch-3-3 = Ezt én annak a vendégnek se mondanám, aki ellopta a kiskanalakat.
# source: c6e48cdc
beat-free-branch-6-1 = Biztos voltam benne, hogy nem fogunk forintokon összeveszni.
# source: 5c866406
beat-free-branch-6-2 = Na, ezt az embert bíztam én meg.
# source: 66337ec3
beat-free-branch-6-3 = Jó. Úgy utálok számolgatni.
# source: 9b718712
beat-free-branch-9-1 = Szóval ez nem is szabály. Csak szokás.
# source: 90167dd3
beat-free-branch-9-2 = Szabály, csak puha a közepe.
# source: c6cd5276
beat-free-branch-9-3 = Nem szívesen mondta, ezt hallottam.
# source: e12503b9
beat-free-branch-11-1 = Vagyis túl drága lettem magának.
# source: 46cbd972
beat-free-branch-11-2 = Szóval megszólaltak a számok.
# source: 24cb3cde
beat-free-branch-11-3 = Összead mindent, és kint is vagyok.
# source: da8ac387
beat-free-branch-15-1 = Sosem a pénz volt, ha tudni akarja.
# source: 09b475b3
beat-free-branch-15-2 = Úgy kérdezi, mintha nem is a számlákról volna szó.
# source: 2b685a6f
beat-free-branch-15-3 = A dupláját is kifizetném, ha biztos lehetnék. Ez a baj.
# source: 11e5478c
beat-free-branch-16-1 = Olcsóbb, mint féltem tőle, és gyorsabb, mint szeretném.
# source: 91b4d5e1
beat-free-branch-16-2 = Szóval a kasszát meg is lehet kerülni.
# source: 56b1943b
beat-free-branch-16-3 = Megnézni megnézhetem. Az, remélem, ingyen van?
# source: d14fef27
beat-free-branch-17-1 = Ezt már mondta az előbb.
# source: fff7d1e5
beat-free-branch-17-2 = Mindjárt odaérek, kedveském.
# source: 8f29e969
beat-free-branch-17-3 = Igen, tudom, hogy ott van az asztalon.
# source: b54c0793
beat-free-branch-19-1 = Akkor hadd értsem meg rendesen.
# source: 5a1d90a5
beat-free-branch-19-2 = Egyenes beszéd. Édesapám kedvelte volna magát.
# source: 811c04fc
beat-free-branch-19-3 = Jól van, inkább választok, mint fizetek.
# source: dc20e879
beat-free-branch-20-1 = Tudnám. Az ilyet tudja az ember.
# source: a30fa326
beat-free-branch-20-2 = Talán abból, hogy már nem veszem észre.
# source: f4302502
beat-free-branch-20-3 = Éppen ezt nem tudom megmondani, pedig próbáltam.
# source: e52ce1e1
beat-free-branch-26-1 = Ez becsületes. Arról az oldalról meg is feledkeztem.
# source: 4997ae80
beat-free-branch-26-2 = Aláírtam, persze, még a tollra is emlékszem.
# source: 413ba890
beat-free-branch-26-3 = Hát. Udvariasan mondta, és írva is van.
# source: 13899643
beat-free-branch-29-1 = Látom, fölébredt az apró betű.
# source: 1858c2a4
beat-free-branch-29-2 = Szóval most már papír áll papír ellen.
# source: cecba01d
beat-free-branch-29-3 = A bátyám mondta, hogy kétszer olvassam el.
# source: 3d538134
beat-free-branch-35-1 = Akkor nem változott semmi. Gondoltam.
# source: dd2d60b9
beat-free-branch-35-2 = Nálunk, Örsfokon se szokás pénzről beszélni.
# source: 5142526b
beat-free-branch-35-3 = Ezt vállrándításnak veszem.
# source: fa158425
beat-truth-1 = A lépcsőszőnyeget egyetlen délután alatt választottam. Tizenegy éve rossz piros. Ha erre igent mondok, és nem az én vizem, az is minden reggel szembejön velem.
# source: d62c7dfe
beat-truth-2 = Reggel hétkor kiállok a stégre, mielőtt bárki akarna tőlem valamit. Az a kék. De félek igent mondani. A lépcsőszőnyegre igent mondtam, és tizenegy éve azon járok.
# source: e6afd709
beat-truth-3 = Nem a maga kékjével van baj, hanem az én igenemmel. Az utolsó a lépcsőszőnyeg volt, tizenegy éve, és minden reggel rálépek. Amíg „majdnem”, addig semmi sem az én hibám.
# source: bfb3f1ea
beat-truth-model = Tizenegy év azzal a szőnyeggel bárkit óvatossá tenne; köszönöm, hogy elmondta. Ötödik próbanyomatot így sem csinálok. Három csík, itt, még délig. Milyen érzés legyen, amikor reggel lejön, és meglátja?
# source: 4bec726f
beat-truth-hint = Ez volt az igazi ok. Bánj vele gyöngéden, és vedd kicsire az igent, hogy ki tudja mondani.
# source: cbd5b200
beat-truth-example-1 = Köszönöm, hogy elmondta, ez biztosan nem volt könnyű. Ötödik próbát nem készítek. Miről ismerné fel reggel, hogy ez a maga vize?
# source: 24c9e2f3
beat-truth-example-2 = Megértem, tizenegy év azzal a szőnyeggel hosszú idő. De újabb próbanyomatot nem csinálok.
# source: 97deb928
beat-truth-example-3 = Ennyi hiszti egy szőnyeg miatt? Nevetséges. Nőjön már fel.
# source: 69c69785
beat-truth-branch-1-1 = Vagyis kár volt aggódnom. Csakhogy aggódtam.
# source: df9c61ad
beat-truth-branch-1-2 = A szőnyegről is ezt mondták.
# source: 4c4210d6
beat-truth-branch-1-3 = Elmondom, miért nem látom, maga meg azt mondja, nézzem.
# source: e0a0043a
beat-truth-branch-3-1 = Pedig ezt még senkinek nem mondtam el.
# source: e8d08ace
beat-truth-branch-3-2 = Kinyitom a szekrényt, és rám csapja.
# source: 378594fc
beat-truth-branch-3-3 = Tudhattam volna, hogy ilyet nem mond ki az ember.
# source: 288862a5
beat-truth-branch-6-1 = Akkor halogathatom. Ó, de nagy kő esett le a szívemről.
# source: 5c1f238a
beat-truth-branch-6-2 = Fölmentett. Milyen kedves.
# source: 8ee25f3e
beat-truth-branch-6-3 = Akkor nem kell eldöntenem. De jó.
# source: dc55bf36
beat-truth-branch-9-1 = Most félig fölmentett.
# source: da844877
beat-truth-branch-9-2 = Ez olyan nem, amelyik közben átkarol.
# source: 5663dc10
beat-truth-branch-9-3 = Lágyabb szívű maga, mint ahogy mutatja.
# source: 224e6c92
beat-truth-branch-11-1 = Én ezt elmondom, és maga kitessékel?
# source: 80fd3050
beat-truth-branch-11-2 = Akkor kár volt kimondanom.
# source: ded759e4
beat-truth-branch-11-3 = Ez lesz abból, ha az ember beszél.
# source: 85529342
beat-truth-branch-15-1 = Ez elég kicsi igen. Talán menne.
# source: a0f08db6
beat-truth-branch-15-2 = Szóval csak rá kellene mutatnom. Hm.
# source: 935379b8
beat-truth-branch-15-3 = Úgy mondja, mintha szilvát választanék a piacon.
# source: cf2e2ebd
beat-truth-branch-16-1 = Nem hagyja, hogy elbújjak, ugye? De kedvesen nem hagyja.
# source: d35a32f1
beat-truth-branch-16-2 = Ugyanaz az ajánlat, és most jobban hangzik.
# source: dc814f74
beat-truth-branch-16-3 = Rámutatni éppen tudnék. Mutogatni azt tudok.
# source: 48e60a93
beat-truth-branch-17-1 = Akkor segítsen, mielőtt találok ellene valamit.
# source: 6f2cd2b3
beat-truth-branch-17-2 = Most már kimondtam, akár bátor is lehetek.
# source: c3b4f073
beat-truth-branch-17-3 = Ha csak rá kell mutatni, az megy.
# source: 6bd38853
beat-truth-branch-19-1 = Szeretnék lejönni a saját lépcsőmön, és örülni. Ennyi az egész.
# source: 4424ffa4
beat-truth-branch-19-2 = Nem akarok még egyszer ilyen buta lenni.
# source: 8954dd26
beat-truth-branch-19-3 = Ha más választja azt a szőnyeget, jót nevettem volna rajta.
# source: ff505716
beat-truth-branch-26-1 = Köszönöm, hogy nem nevet ki.
# source: 43371b39
beat-truth-branch-26-2 = Maga kedves, és közben bazaltból van.
# source: dc322a84
beat-truth-branch-26-3 = Nem vártam, hogy engedjen. Csak azt akartam, hogy tudja.
# source: 8e54df12
beat-truth-branch-27-1 = Sajnál, és mégse teszi meg.
# source: 57d13484
beat-truth-branch-27-2 = Talán jobb is, hogy nem enged. Csak még többet kérnék.
# source: 45ea2c97
beat-truth-branch-27-3 = Már az is jó, hogy kimondtam.
# source: a85f19ff
beat-truth-branch-32-1 = Én a szőnyegről beszélek, maga meg a szabályzatot olvassa föl.
# source: b6ce9a33
beat-truth-branch-32-2 = Hát, ezt megkaptam.
# source: a79322aa
beat-truth-branch-32-3 = Magának nem érdemes titkot mondani.
# source: 8460e70c
beat-truth-branch-39-1 = Nem kellett volna elmondanom.
# source: b8b1213c
beat-truth-branch-39-2 = Nem tudja, mit mondjon. Én se.
# source: d29b970b
beat-truth-branch-39-3 = Most meg a cipőjét nézi.
# source: 8c21b657
beat-sign-1 = Tehát igent mondok egy kékre, és akkor kész. Csak így. És ha vasárnap fölébredek, és nem egészen az? Azért még egy utolsó pillantást megengedne?
# source: 51753c5c
beat-sign-2 = Tegyük föl, azt mondom: az. Maga megfesti, már viszik is a nyomdába, és én soha többé nem szólhatok? Mondja el, hogy lesz. És hagyjon nekem egy aprócska kiskaput, kérem.
# source: 1af760d3
beat-sign-3 = Akkor mondja el szép lassan. Mit választok, mikor van kész, és fölhívhatom-e még utána, ha valami egy árnyalattal odébb van? Csak ha egészen pici.
# source: 762edaa6
beat-sign-model = Látom, hogy ez egy nagy igen. Délig választ egy csíkot, és aláírja a hátulját: a térkép akkor van kész, ha ez a szín van rajta. Én ahhoz festek, a nyomtatás napja { $print }, és utána már nem nyitom ki újra. Melyik ablaknál nézzük?
# source: 7de034aa
beat-sign-hint = Azt kérdezi, mikor kész. Mondd meg: mit választ, meddig, és hogy utána zárva marad.
# source: 9381eee4
beat-sign-example-1 = Tudom, hogy önnek súlya van egy igennek. Vasárnapi utolsó pillantás viszont nem lesz. Délig választ, aláírja a csík hátulját, és akkor kész; ma este elkezdem azzal a kékkel festeni.
# source: 59164cd6
beat-sign-example-2 = Megértem, hogy aggódik, de ha aláírta, utána már nem módosítok rajta.
# source: ff905032
beat-sign-example-3 = Persze, vasárnap nézze meg még egyszer, és ha nem tetszik, átfestem ingyen.
# source: 20b8ad7e
beat-sign-branch-1-1 = Épp rá akartam mutatni.
# source: 59927495
beat-sign-branch-1-2 = Pedig már kezdtem bízni magamban.
# source: 3ba28a3a
beat-sign-branch-1-3 = Hagyhatta volna, hogy én válasszak.
# source: ba81c97b
beat-sign-branch-3-1 = Már a kezemben volt a ceruza.
# source: 31595c94
beat-sign-branch-3-2 = Most az egyszer olyan közel voltunk.
# source: 50000dd7
beat-sign-branch-3-3 = Meglökte a kezemet.
# source: a3b9aa79
beat-sign-branch-5-1 = Egy kiskapu, igen. Tudtam, hogy hagy egyet.
# source: ed4a5904
beat-sign-branch-5-2 = Akkor mégse olyan végleges.
# source: 611ea10a
beat-sign-branch-5-3 = De jó, szóval még meggondolhatom magam.
# source: 99f7f11e
beat-sign-branch-15-1 = Jobb, ha tudja, miért kérek én mindig kiskaput.
# source: 2fd4386d
beat-sign-branch-15-2 = Oka van annak, hogy nem tudok csak úgy rámutatni.
# source: e9b4ebb0
beat-sign-branch-15-3 = Észrevette a kezemet, ugye?
# source: 09a42a02
beat-sign-branch-19-1 = Azt kérdeztem, hogy lesz, és maga megsimogatta a kezemet.
# source: ab4a53b2
beat-sign-branch-19-2 = Ez puha volt, és nem volt széle.
# source: a6b36f47
beat-sign-branch-19-3 = Hangulatot nem tudok aláírni.
# source: a2776cc7
beat-eye-1 = Biztosan nagyon jó kék. Maga ezt főiskolán tanulta. Én csak születésem óta nézem azt a vizet, de nyilván rosszul tudom.
# source: 34ccc0c0
beat-eye-2 = Ezt mondja mindenki. A bátyám, a postás, a lány, aki a szobákat csinálja. Mindig az én szemem a hibás. És én csak nézem, kedveském, és akkor se az.
# source: 33dfc021
beat-eye-3 = Akkor biztosan káprázik a szemem. Hatvan éve nézem a Balatont, és el kell nekem magyarázni. Nem, nem, mondja csak. Mondja meg, mi tetsszen.
# source: e8e17d5f
beat-eye-model = Azt a vizet senki nem ismeri úgy, mint ön; nem kellett volna vitatkoznom, az én hibám. Ötödik próbanyomatot így sem csinálok vaktában. Hadd fessek három csíkot itt, délig. A négyből melyik járt a legközelebb, és hol?
# source: 0b2c0dad
beat-eye-hint = Arról, hogy mit lát, nem nyerhetsz vitát. Hagyd abba, és kérd meg, hogy mutassa meg.
# source: a4d26aae
beat-eye-example-1 = Hiba volt vitatkoznom, ez az én hibám; ön egész életében azt a vizet nézte, és látom, hogy megbántottam. Ötödik próbanyomatot így sem csinálok. Festek most három csíkot, és délig ráteszi az ujját a legközelebbire.
# source: 6c709e0c
beat-eye-example-2 = Ez az én hibám volt, nem kellett volna vitatkoznom önnel a színről.
# source: bc2e8ba3
beat-eye-example-3 = Hát igen, rosszul tudja, és szánalmas, ahogy itt duzzog.
# source: f1a7d9d4
beat-eye-branch-2-1 = Tudtam, hogy ez lesz.
# source: 51bbcecf
beat-eye-branch-2-2 = Most már nemcsak vak vagyok, hanem buta is.
# source: d2c7aaef
beat-eye-branch-2-3 = Ezt nagy élvezettel mondta.
# source: 6b2d15db
beat-eye-branch-5-1 = Szóval egy kicsit azért maga is látja.
# source: 3690f7cb
beat-eye-branch-5-2 = Köszönöm. Akkor nem képzelődöm.
# source: 841da291
beat-eye-branch-5-3 = Szép magától, hogy a kedvemben jár.
# source: 2d0e387c
beat-eye-branch-10-1 = Mert nem azt látom, amit maga?
# source: 2b4b43dd
beat-eye-branch-10-2 = Két ember, kétféle szem, és egyetlen ajtó.
# source: 1a2d526f
beat-eye-branch-10-3 = Azt hittem, mindketten elférünk itt.
# source: 35b49b1f
beat-eye-branch-14-1 = Engem kérdez? Nem maga mondja meg?
# source: 484d596d
beat-eye-branch-14-2 = Rég volt, hogy valaki adott az én szememre.
# source: 21b4ee44
beat-eye-branch-14-3 = Akkor elmondom, ha már nem nevet.
# source: 00e83ce8
beat-eye-branch-15-1 = Köszönöm. Nem voltam biztos benne, hogy meghallott.
# source: b7322514
beat-eye-branch-15-2 = Ez szép volt magától.
# source: 871f4019
beat-eye-branch-15-3 = Jól van, ne is beszéljünk róla többet.
# source: e5294753
beat-eye-branch-16-1 = Köszönöm. Tudja, én tényleg látok dolgokat.
# source: b0ffb7dd
beat-eye-branch-16-2 = Ezt kedvesen mondta.
# source: 89b09d15
beat-eye-branch-16-3 = Jó. Akkor nem kell úgy tennem, mintha.
# source: 15315d6e
beat-eye-branch-17-1 = Veszekedés helyett valami, amit nézni lehet. Jó.
# source: 0eee3a82
beat-eye-branch-17-2 = Így legalább a szememet nem bántja senki.
# source: 62ec71b4
beat-eye-branch-17-3 = Akkor nem kell vitatkoznunk.
# source: cdc369ab
beat-eye-branch-21-1 = Na, így már lehet velem beszélni.
# source: 6cd8b2e2
beat-eye-branch-21-2 = Ha már kérdezi, megnézem még egyszer.
# source: 1949446d
beat-eye-branch-21-3 = Megpróbálhatom elmondani.
# source: 8550d01d
beat-eye-branch-30-1 = Nem enged, de legalább jobban viselkedik.
# source: e66c9db6
beat-eye-branch-30-2 = Ez kedvesebb nem volt, mint az előző.
# source: d8fb420e
beat-eye-branch-30-3 = Egy nemet elviselek. Azt nem, ha megveregetik a vállamat.
# source: 0d7d5820
beat-eye-branch-35-1 = Tehát mást látunk, és én fizessek érte.
# source: 1638ce5e
beat-eye-branch-35-2 = Maga nagyon biztos a dolgában. Milyen pihentető lehet.
# source: 12f518d9
beat-eye-branch-35-3 = Értem. Ami igaz, az igaz.
# source: bb0b05b7
beat-eye-branch-43-1 = Most meg elhallgatott.
# source: 7dd50c03
beat-eye-branch-43-2 = Akkor már inkább vitatkozzon velem.
# source: a1c8691c
beat-eye-branch-43-3 = Nem kell velem ilyen óvatosan bánni.
# source: 2bd7c990
beat-vow-1 = Biztos benne? Akkor nincs is miért aggódnom. Szépen csinálja tovább, amíg boldog nem leszek. Micsoda megkönnyebbülés, azt hittem, van valahol határ.
# source: 765c3704
beat-vow-2 = Nekem már szép időt is ígértek. De szaván fogom: ha nem egészen az, megcsinálja újra, és ha kell, megint újra. Ugye, így értette?
# source: 53cfd42c
beat-vow-3 = Hogy lehet ebben ilyen biztos? Én nem vagyok az. De jól van, maga mondta. Tehát a következő jó lesz, és ha nem, akkor az utána következő.
# source: 16dc3776
beat-vow-model = Túl sokat mondtam, az én hibám: kéket senki sem ígérhet. Látom, hogy biztos szeretne lenni. Egy ötödik próbanyomat ebben nem segít, ezért nem csinálom meg. Válasszon három csíkból, délig. Miből tudná, hogy jó?
# source: 408414c3
beat-vow-hint = Olyat ígértél, amit senki sem tudhat, és ő azt hallotta: örökké. Vond vissza, és tegyél a helyére valami kisebbet.
# source: 9b6e45d1
beat-vow-example-1 = Többet ígértem, mint amit bárki betarthat, ez az én hibám. Értem, hogy szeretne végre nem aggódni. Van határ, és itt van: ötödik próbanyomatot nem csinálok. Válasszon inkább itt délig egyet három csíkból.
# source: 895ebe09
beat-vow-example-2 = Nem, igenis van határ. Nem csinálom a végtelenségig.
# source: 01e24cec
beat-vow-example-3 = Igen, csinálom önnek tovább az új próbanyomatokat, ingyen.
# source: 5a8e3428
beat-vow-branch-2-1 = Előbb ígéret, aztán pofon.
# source: 72b9952b
beat-vow-branch-2-2 = Ez az ígéret se állt el sokáig.
# source: 9b66c8f0
beat-vow-branch-2-3 = Maga úgy fordul, mint a szél.
# source: b694fa8d
beat-vow-branch-4-1 = Tehát amíg jó nem lesz. Ezt fölírom.
# source: 3fc73a55
beat-vow-branch-4-2 = Reméltem, hogy ezt fogja mondani.
# source: 1a93ed29
beat-vow-branch-4-3 = Ma éjjel aludni fogok.
# source: 6bfd2f81
beat-vow-branch-8-1 = Ígérettel kezdtük, búcsúval végezzük!
# source: 5cc11567
beat-vow-branch-8-2 = Elég rövid volt ez az örökké.
# source: 7b821e22
beat-vow-branch-8-3 = Még örülni se volt időm.
# source: 7a4054ca
beat-vow-branch-10-1 = Visszavonja, és én jobban bízom magában. Különös.
# source: 81c46bcf
beat-vow-branch-10-2 = Úgy érti, mitől félek?
# source: 0eb222a9
beat-vow-branch-10-3 = Nem magában kételkedem, kedveském.
# source: 7067d9cb
beat-vow-branch-11-1 = Szóval az ígéretből terv lett.
# source: dcda8058
beat-vow-branch-11-2 = Ez kisebb, mint egy ígéret. Lehet, hogy tovább is tart.
# source: 48030641
beat-vow-branch-11-3 = Őszintén szólva, inkább ez, mint a szava.
# source: 33de6cb1
beat-vow-branch-15-1 = Maga előbb ígér, és utána kérdez?
# source: c75e8fce
beat-vow-branch-15-2 = Hát, ha tudni szeretné, mit ígért meg.
# source: cbd9c024
beat-vow-branch-15-3 = Elmondom, amit el tudok mondani.
# source: 76f4e421
beat-vow-branch-23-1 = Nagyon elegánsan vonja vissza.
# source: a9170532
beat-vow-branch-23-2 = Azt hiszem, jobb, ha tudom.
# source: d361b87f
beat-vow-branch-23-3 = Becsületes. Pedig a másikat épp kezdtem élvezni.
# source: 6cbee7dd
beat-vow-branch-28-1 = Gondoltam, hogy ez túl szép.
# source: f846cf34
beat-vow-branch-28-2 = Szóval mégse addig, amíg meg nem szeretem.
# source: f185aa95
beat-vow-branch-28-3 = Az ígéretemet elvitte a víz.
# source: bac0f4f5
beat-vow-branch-37-1 = Akkor ezt jól elteszem.
# source: 07d0e732
beat-vow-branch-37-2 = Kimondta, és én meghallottam.
# source: 57f61bf7
beat-vow-branch-37-3 = Elmesélem a bátyámnak, mit ígért.
# source: 7388663b
beat-more-1 = De jó. Akkor pénteken megnézem, és ha kell, az utána következőt is. És az erdő jöhetne egy kicsit arrébb, meg a kecskék, ha már úgyis megint nyitva van minden.
# source: 189a5590
beat-more-2 = Tudtam, hogy megért. Péntekre kérném, és arra gondoltam, talán kettőt, egy meleg vizet meg egy hideget. Aztán a kápolnáról is volna egy-két gondolatom.
# source: 5637b83a
beat-more-3 = Olyan türelmes velem. Akkor addig csináljuk, amíg dalra nem fakad. A következőt pénteken nézném meg, és amíg nedves, a sziklák nem lehetnének kevésbé mérgesek?
# source: c26cef34
beat-more-model = Túl gyorsan feleltem, ez az én hibám. Nem csinálok új próbanyomatot, és a többit sem: a megrendelés két köre elfogyott. Látom, hogy biztosra menne, ezért válasszunk három csíkból, délig. Melyik nyomat járt a legközelebb?
# source: 3c091d95
beat-more-hint = Egyetlen igen, és az egész térkép kinyílt. Még be tudod csukni, ha vállalod, hogy te nyitottad ki.
# source: f654612d
beat-more-example-1 = Túl gyorsan mondtam igent, az én hibám. Látom, mennyire szeretné, hogy jó legyen, de pénteki próbanyomat nem lesz, az erdőt és a kecskéket sem módosítom: a két kör elfogyott. Válasszon inkább délig három festett csíkból.
# source: 9ae93ee7
beat-more-example-2 = Nem, az erdőt és a kecskéket nem teszem arrébb; a megrendelésben csak két kör van.
# source: 9087e10e
beat-more-example-3 = A péntek jó lesz. Az erdőt és a kecskéket is arrébb teszem, ingyen.
# source: decd284f
beat-more-example-4 = Ön hihetetlen. Az ember az ujját nyújtja, ön meg az egész karját akarja, micsoda kapzsiság.
# source: 2bcf4e0d
beat-more-branch-2-1 = Pedig egy perce még angyal volt.
# source: ec5c7449
beat-more-branch-2-2 = Egyik kezével ad, a másikkal üt.
# source: b20d0651
beat-more-branch-2-3 = Az imént köszöntem meg.
# source: 0851c47a
beat-more-branch-7-1 = Előbb mindent, aztán semmit.
# source: 0461f26a
beat-more-branch-7-2 = Nem tudom követni, kedveském.
# source: 53fe392a
beat-more-branch-7-3 = Furcsán szokott igent mondani.
# source: df3d3560
beat-more-branch-8-1 = Előbb engedett, és most kérdez. Fordítva szokás. No mindegy.
# source: 0f485805
beat-more-branch-8-2 = Ó, az. Akkor üljön le.
# source: 7264c15c
beat-more-branch-8-3 = Előbb-utóbb úgyis rájött volna.
# source: 992d7477
beat-more-branch-9-1 = Egy perce még másképp szólt a nóta.
# source: 22e351d0
beat-more-branch-9-2 = Előbb az egész Balaton, most meg egy terv.
# source: 840478f1
beat-more-branch-9-3 = Az első válasza jobban tetszett.
# source: 72951708
beat-more-branch-13-1 = Most kérdezi, amikor már minden megvan?
# source: bfd9e810
beat-more-branch-13-2 = Azt hittem, a kérdéseken túl vagyunk.
# source: cd126013
beat-more-branch-13-3 = Nem mindegy az, ha úgyis megcsinálja?
# source: 042cf6d9
beat-more-branch-22-1 = Olyan kedvesen veszi vissza, hogy haragudni se tudok.
# source: d19f9806
beat-more-branch-22-2 = Hát, legalább vállalta.
# source: eccf8344
beat-more-branch-22-3 = Gondoltam is, hogy túl könnyen ment.
# source: d9e12a8c
beat-more-branch-27-1 = De hiszen igent mondott, hallottam.
# source: 84b6335b
beat-more-branch-27-2 = Meg se száradt, és már vissza is vonja.
# source: 78510515
beat-more-branch-27-3 = Pedig már meg is köszöntem.
# source: 4f452f88
beat-more-branch-35-1 = Akkor péntek. Hozom a listámat.
# source: c9558ed5
beat-more-branch-35-2 = Szóval mindez jó kezekben van.
# source: f3423256
beat-more-branch-35-3 = Egészen elsápadt, kedveském.
# source: 48846a7d
beat-stung-1 = Harminc éve viszem azt a szállodát, ordítottak már velem törülköző miatt is. Én így soha senkinek nem feleltem. Csak azt mondtam, amit látok.
# source: 20940a64
beat-stung-2 = Nahát. A reggeli hajóval jöttem, az ünneplő kabátomban, hónom alatt a térképével. Azt hiszem, mondhatok olyat, hogy „nem egészen”, anélkül, hogy rám förmednének.
# source: 38955526
beat-stung-3 = Szóval ezt gondolja, amikor azt írom, „majdnem”. Sejtettem. Visszaküldhettem volna postán, egy goromba cédulával. Én eljöttem magam.
# source: 4d89a79e
beat-stung-model = Ezt nem lett volna szabad mondanom, bocsánatot kérek; ön azért utazott ide, hogy jó legyen. Ötödik próbanyomatot vaktában így sem csinálok. Mi volna, ha délig három csíkból választana? Mi az, ami önnek hiányzik a vízből?
# source: 7424efc6
beat-stung-hint = Előbb egy szót neki, de csak egyet. Aztán vissza a vízhez.
# source: 7d055b19
beat-stung-example-1 = Ez durva volt tőlem, elnézést kérek; harminc év után megérdemli a tisztességes választ. Ötödik próbanyomatot így sem csinálok vaktában. Festek három csíkot, délig választ. Mit lát ott, ami az én kékemből hiányzik?
# source: af32e1e6
beat-stung-example-2 = Nem kellett volna így beszélnem önnel, ez az én hibám volt.
# source: f497b53f
beat-stung-example-3 = Hagyjon már a törülközőivel. Maga egy keserű vénasszony, aki élvezi a panaszkodást.
# source: ea0c60de
beat-stung-example-4 = Szerintem mi már nem tudunk együtt dolgozni. Fejezzük be itt az együttműködést.
# source: 388af99f
beat-stung-branch-4-1 = Hát, így is lehet bocsánatot kérni.
# source: 2b0fbc5e
beat-stung-branch-4-2 = Ezt bocsánatkérésnek veszem.
# source: 2a9ad8f6
beat-stung-branch-4-3 = Előbb a méreg, aztán az ajándék. Az uram is ilyen volt.
# source: d383a637
beat-stung-branch-6-1 = Köszönöm. Fogjuk a hullámokra.
# source: a659a2d3
beat-stung-branch-6-2 = Jó. Sajnáltam volna így hazamenni.
# source: fa15469b
beat-stung-branch-6-3 = Így már jobb. Kedves arca van, amikor nem mérges.
# source: e5b2ee9d
beat-stung-branch-7-1 = Mire a kikötőbe érek, el is felejtem.
# source: 8b4e483b
beat-stung-branch-7-2 = Köszönöm. Nem vagyok porcelánból, csak majdnem.
# source: 657d1890
beat-stung-branch-7-3 = Na, el is vonult a vihar.
# source: ba1e2a90
beat-stung-branch-10-1 = És a hangjáról egy szót se. De ötletnek ötlet.
# source: 211c0ed8
beat-stung-branch-10-2 = Úgy folytatja, mintha ki se mondta volna.
# source: 1cded47f
beat-stung-branch-10-3 = Egy bocsánat is jólesett volna mellé.
# source: 44695669
beat-stung-branch-12-1 = Ezzel is kezdhette volna.
# source: 91ed1d3b
beat-stung-branch-12-2 = Egy kérdés mégis jobb, mint az előbbi.
# source: ca342af8
beat-stung-branch-12-3 = No, legalább megkérdezi.
# source: 56f99775
beat-stung-branch-15-1 = Egyetlen szóra vártam.
# source: 9f4f67c8
beat-stung-branch-15-2 = Erről nincs semmi mondanivalója?
# source: 102ced21
beat-stung-branch-15-3 = Tehát úgy marad, ahogy kimondta.
# source: 7c6f793c
beat-silence-1 = Ez kedves, de nem válasz, ugye? Én még egy próbanyomatot kértem. Beírom magát péntekre, jó, és akkor megint megnézzük?
# source: 397908a0
beat-silence-2 = Olyan szépen bólogat. Ez azt jelenti, hogy megkapom az új vizemet? Ha nem mond nemet, megmondom a recepción, hogy jön.
# source: 48759bec
beat-silence-3 = És a kék? Úgy kerülgettük, mint hajó a zátonyt. Úgy veszem, hogy megcsinálja a következőt, és majd szólok, ha odaértünk.
# source: f556f1c3
beat-silence-model = Hadd mondjam ki egyenesen, mert eddig nem tettem: ötödik próbanyomatot találomra nem csinálok. Látom, mennyire fontos önnek a víz, ezért döntsük el még ma, három csíkból, itt az ablaknál, délig. A négyből melyik járt a legközelebb?
# source: ac84d379
beat-silence-hint = Minden csöndbe belehall egy igent. Egy világos mondat a próbanyomatról, aztán valami, amit ő maga megtehet.
# source: 06247c6a
beat-silence-example-1 = Akkor tessék, a válaszom: péntekre nem csinálok próbanyomatot, találomra többet nem. Látom, mennyire fontos önnek ez a víz. Festek most az ablaknál három csíkot, és délig kiválaszt egyet.
# source: e7868bf7
beat-silence-example-2 = Nem, péntekre nem lesz próbanyomat. A megrendelésben két kör volt, és mindkettő elfogyott.
# source: ca8482cd
beat-silence-example-3 = Jó, péntekre megcsinálom önnek.
# source: dd42e6ee
beat-silence-example-4 = Hm. Nem is tudom, mit mondjak.
# source: 0463c132
beat-silence-branch-1-1 = Szóval ezt gondolta egész idő alatt.
# source: b582edc1
beat-silence-branch-1-2 = Á, most jön.
# source: 2f5e01d8
beat-silence-branch-1-3 = Én meg azt reméltem, maga is nézi.
# source: da2c912a
beat-silence-branch-3-1 = Szóval ez volt alatta.
# source: 0ebe7975
beat-silence-branch-3-2 = Akkor már inkább a csönd.
# source: 1ec77ca7
beat-silence-branch-3-3 = Mégiscsak tud beszélni. De még hogy.
# source: dfcd384f
beat-silence-branch-6-1 = Gondoltam. A mi szállodánkban a hallgatás mindig beleegyezés.
# source: 6c5aa243
beat-silence-branch-6-2 = Szóval jól tettem, hogy beírtam.
# source: c7cbf229
beat-silence-branch-6-3 = Tessék. Csak ki kellett mondani.
# source: e74ae8ac
beat-silence-branch-11-1 = Bólogatásból egyenesen a búcsúba.
# source: e8e25e20
beat-silence-branch-11-2 = Magától ezt nem vártam.
# source: 8988d0b2
beat-silence-branch-11-3 = Hát, ez is válasz.
# source: 50917aae
beat-silence-branch-15-1 = Éppen ezt kell megkérdezni. Nem tudom, honnan tudta.
# source: 4bfe2dda
beat-silence-branch-15-2 = Nem szokták kivárni, hogy feleljek.
# source: de75b524
beat-silence-branch-15-3 = Hát, ha van olyan csöndes, hogy meghallja.
# source: 8c90361b
beat-silence-branch-16-1 = Szóval közben végig gondolkodott.
# source: f5918c6c
beat-silence-branch-16-2 = Ez már olyan válasz, amit meg lehet fogni.
# source: acc64271
beat-silence-branch-16-3 = Na, ebbe már bele lehet harapni.
# source: f3ebf2f7
beat-silence-branch-17-1 = Megjött a hangja.
# source: a77e4125
beat-silence-branch-17-2 = Már azt hittem, elszundított.
# source: 9e7c0da7
beat-silence-branch-17-3 = Szóval itt tartunk.
# source: 50c197c4
beat-silence-branch-20-1 = Á, fölébredt.
# source: 535fba73
beat-silence-branch-20-2 = Mégiscsak beszélünk róla.
# source: 8c4f2b87
beat-silence-branch-20-3 = Megpróbálom, ha meghallgat.
# source: dcc8d012
beat-silence-branch-28-1 = Hát, ez egyenes volt, és kíméletes.
# source: 525b000b
beat-silence-branch-28-2 = Jobb szeretem, ha megmondják. Köszönöm.
# source: fca8a856
beat-silence-branch-28-3 = Szóval nem, csak párna van alatta.
# source: d2783e18
beat-silence-branch-29-1 = Ez kedvesebb volt, mint amit a péntekemért érdemlek.
# source: de11c947
beat-silence-branch-29-2 = Legalább most már tudom.
# source: 664f294d
beat-silence-branch-29-3 = Ezért nem lehet magára haragudni.
# source: 2804bb59
beat-silence-branch-33-1 = Ó. Szóval nem.
# source: eb83ba18
beat-silence-branch-33-2 = Mondhatta volna mindjárt.
# source: b4b1511d
beat-silence-branch-33-3 = Ennyi hallgatás után ez elég rövid.
# source: b8d3c41b
beat-silence-branch-34-1 = Akkor nem. Hallottam már lágyabbat is.
# source: 1ae19681
beat-silence-branch-34-2 = Ezt rég tartogatta.
# source: 5304fb54
beat-silence-branch-34-3 = Ennyit a péntekemről.
# source: 3fb820a8
beat-silence-branch-42-1 = Aha, aha.
# source: 14eed516
beat-silence-branch-42-2 = Maga is olyan, mint a víz, csak megy tovább.
# source: 07498e90
beat-silence-branch-42-3 = Nézem addig a hajókat, amíg eldönti.
# source: b061d6a9
beat-door-1 = Talán más kéz kell ide. Van Keszthelyen egy ember, az vizeket fest. Föltekerem, délben megy a hajóm. Hacsak nincs valami, amit tényleg megnézhetnék?
# source: 2e3bdf88
beat-door-2 = Hát. Mindketten megtettük, ami tőlünk telik, és mégse az. Visszaakasztom a régi fényképet. Vagy van még valami, amit mutatna, mielőtt megtalálom a kesztyűmet?
# source: d84d91ab
beat-door-3 = Azt hiszem, lemegyek a kikötőbe, és leülök. A vízbe is bele lehet fáradni. Ha van még rá mód, hogy befejezzük, jobb, ha most mondja.
# source: bb2811ad
beat-door-model = Sajnálnám, ha elmenne, és látom, mennyire elege van a „majdnem”-ből. Ötödik próbanyomatot nem csinálok, de a déli hajójáig van idő: három csík, ön választ, én ahhoz festek. Mi kellene ahhoz, hogy érdemes legyen maradnia?
# source: 3ae0c43b
beat-door-hint = Még csak a lépcsőn jár. A nemet már ismeri; mit tehetne helyette, és mikorra?
# source: 5ecdcbb0
beat-door-example-1 = Van, és látom, hogy elfáradt a próbanyomatokban. Ötödiket nem csinálok. Helyette azt javaslom, válasszon három csíkból: megfestem őket itt az ablaknál, délig kiválaszt egyet, aláírja, és akkor kész.
# source: 6d2289b5
beat-door-example-2 = Nem, több próbanyomatot nem csinálok. A megrendelésben két kör van, ezt írtuk alá.
# source: a2c08eca
beat-door-example-3 = Menjen csak. Sok szerencsét, ha talál olyan bolondot, aki önt elviseli.
# source: 91711615
beat-door-example-4 = Jó, jó, megcsinálom önnek az ötödiket is, ingyen.
# source: 3107fb78
beat-door-branch-4-1 = Akkor megint kiterítem.
# source: c33495c4
beat-door-branch-4-2 = Félig már rajtam volt a kesztyű.
# source: a46f5369
beat-door-branch-4-3 = Ezért engedett el egészen a lépcsőig?
# source: 649cbc5f
beat-door-branch-6-1 = Most kérdezi, amikor már rajtam a kalap.
# source: a634edad
beat-door-branch-6-2 = Már majdnem leértem a lépcsőn.
# source: 0c8bb118
beat-door-branch-6-3 = Ma ez az első, amire felelni szeretnék.
# source: ac185b4f
beat-door-branch-7-1 = Hm. Van még idő a hajóig.
# source: 4942fbca
beat-door-branch-7-2 = Azt megnézhetném.
# source: 0bac81fa
beat-door-branch-7-3 = Leteszem a kesztyűt. De csak a kesztyűt.
# source: 687d4352
beat-door-branch-8-1 = Maga nem adja föl, és nem is adja be a derekát.
# source: 69e309d6
beat-door-branch-8-2 = Na jó, csináljuk, mielőtt elfogy a bátorságom.
# source: dd0e7f53
beat-door-branch-8-3 = Legalább nem kell levinnem azon a sok lépcsőn.
# source: 30887757
ending-hung-title = Egy név a csík hátulján
# source: c7d573c9
ending-hung-1 = Az. A bal oldali. Ó, ez az én vizem. Adja a ceruzát, mielőtt gondolkodni kezdek. Tessék. Kimondtam, és nem dőlt össze semmi.
# source: c031aa39
ending-hung-2 = Ez. Igen. Azt mondtam, igen, hallotta? Aláírom, aztán adjon egy pohár vizet, mert reszketek. Milyen buta asszony vagyok.
# source: fba4b982
ending-hung-3 = A középső az, és már tudtam, mielőtt letette az ecsetet. Csak arra vártam, hogy megijedjek. Hol írjam alá?
# source: 96f2e0e5
ending-hung-outcome = Lívia üres kézzel száll föl a déli hajóra. A csík, rajta a nevével, ott van kitűzve az asztalod fölé, a nyomtatás napja továbbra is { $print }, és a díj másik fele még azon a héten megjön. Júniusban tányéralátéteket rendel: azzal a kékkel, egyetlen körrel.
# source: 156f8491
ending-hung-why = Egyszer se mondtad neki, hogy rosszul lát. Fölírtad, amit lát, a hangulatból olyasmit csináltál, amire rá lehet mutatni, és megmondtad, mikor van kész. És mivel megkérdezted, egy megijedt asszony választott, nem egy kényes adta be a derekát.
# source: 990b122d
ending-signed-title = Aláírva, egy sóhajjal
# source: d95da509
ending-signed-1 = Akkor legyen az. Egészen jó kék. Igen, aláírtam. Az ember, gondolom, mindent megszokik.
# source: 6ebf7665
ending-signed-2 = Jól van, a középső. Küldje el. Rá se nézek többet, csak amikor már késő bánkódni miatta.
# source: 58ab508f
ending-signed-3 = Tessék, a nevem. Úgy-ahogy megteszi, és a szabály az szabály. Ne álljon föl, ismerem a lépcsőt.
# source: 6f3563e8
ending-signed-outcome = A térképet a kitűzött napon kinyomják, azzal a kékkel, amelyre rámutatott. Ott lóg a recepció mögött, és minden vendég, aki megcsodálja, megtudja, hogy a víz sosem volt egészen az. A tányéralátéteket Keszthelyen rajzolják.
# source: c1c0fcfc
ending-signed-why = Véget vetettél az ingyenköröknek, és adtál neki miből választani. De az igentől való félelme a helyén maradt, vagy egy korai igen, egy éles szó a bizalmába került. Így aláírás lett belőle, és semmi több.
# source: c4de5021
ending-left-title = Délre föltekerve
# source: 5911cbde
ending-left-1 = Megkérdezem azt az embert Keszthelyen. Maga nagyon korrekt volt, én meg nem élveztem. Viszontlátásra, kedveském.
# source: ac7cfab5
ending-left-2 = Akkor maradjon négy. Kifizetem, ami van. Vigyázzon a kecskékre, azok voltak a legjobbak benne.
# source: 74380b87
ending-left-3 = Nem, ne magyarázza. Maga így dolgozik, én meg így nézek. És már dudál is a hajóm.
# source: 53497597
ending-left-outcome = A negyedik nyomatért kifizeti a díj másik felét, ahogy a megrendelésben áll, és visszaakasztja a régi fényképet. Keszthelyen, úgy hallod, már a hetedik víznél tartanak. Elveszítettél egy képet, amely az ablakodban lóghatott volna, meg sok hónapnyi találgatást.
# source: cb2bfd0e
ending-left-why = Nem adtál több ingyenkört, és ez helyes volt, akár marad, akár megy. Azért ment el, mert nem volt miből választania, vagy mert senki nem tudta meg, mitől olyan nehéz az igen.
# source: fc36ea91
ending-stalled-title = Még mindig nem az
# source: e6e88da4
ending-stalled-1 = Itt a hajóm. Gondolkodjunk rajta mind a ketten. Majd írok magának a kékről.
# source: a8aa0a27
ending-stalled-2 = Rohannom kell, nem várnak meg. Hagyjuk nyitva, attól nem lesz baj. Este még megnézem egyszer.
# source: fd5756eb
ending-stalled-3 = Akkor hadd pihenjen. Kedden lehet, hogy más lesz. Előfordul az ilyen.
# source: 072de508
ending-stalled-outcome = Semmi nincs kiválasztva, és semmi sincs visszautasítva. Kedden képeslap jön: „Közelebb van, azt hiszem. Nem lehetne még közelebb?” A nyomtatás napja ez lett volna: { $print } A gép áll, és áll a díjad másik fele is.
# source: d08dfb64
ending-stalled-why = Nyitott kérdésben Lívia érzi magát a legnagyobb biztonságban. Nem hallotta, mit nem csinálsz meg, mit igen, és mikor számít kiválasztottnak egy kék, ezért nem választott semmit.
# source: 3cc74a08
ending-caved-title = A kilencedik víz
# source: 49ae5404
ending-caved-1 = Maga egy angyal. Akkor péntek, és hozom a listámat. Úgy érzem, ez már majdnem az lesz.
# source: 30cb80e5
ending-caved-2 = Ezt szeretem, ha valaki nem számolgat. Meséltem magáról a plébánosnak. Le akarja rajzoltatni az ablakát, és ő aztán kényes.
# source: 1cac8015
ending-caved-3 = Nem sürgős, annyi kéket keverjen, amennyi kell. Majd megmondom, mikor elég. A végén mindig megmondom.
# source: ab06ffb2
ending-caved-outcome = Az ötödik víz túl meleg, a hatodik túl hideg, a hetedik után pedig visszakérné a másodikat. A nyomtatás napja rég elmúlt, a kilencedik nyomat a szárítón lóg, és a díj még mindig { $fee }.
# source: 7a79f567
ending-caved-why = Minden ingyenkör azt mondta neki, hogy az igen várhat, és minél tovább vár, annál ijesztőbb. Senki nem mondta meg, mikor van kész, így nem is lehetett kész.
# source: 36d0f60b
ending-blow_up-title = Végigszakítva a part mentén
# source: c68c2138
ending-blow_up-1 = Most elég. Hívtak már lassúnak, hívtak már finnyásnak, de ennyire még soha senki nem élvezte. Jó napot kívánok.
# source: cdf8493a
ending-blow_up-2 = Nem. Nem állok itt a padláson, hogy valaki festékes állal kinevessen. Tartsa meg a vizét.
# source: fde8251d
ending-blow_up-3 = Tessék. Most két darabban van, a kékkel már nem kell bajlódnia. Kitalálok egyedül is.
# source: 65828288
ending-blow_up-outcome = A nyomat két darabban hever a padlódon, északtól délig végigszakítva. A díj másik feléből ügyvédi levél lesz, és aki csak a déli hajóval megy, hallhatja, hogyan beszélsz az ügyfeleiddel.
# source: 7733e519
ending-blow_up-why = Ő jóval előtted kételkedett a saját szemében. Gúnyra számított, meg is kapta, és nem maradt neki más, csak az ajtó. Hogy melyik kékre gondolt, azt már sosem tudod meg.
