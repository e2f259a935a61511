# source: 2bad2bef
title = Harmadik kedvezmény, régi barátságból
# source: ddcb4336
summary = Augusztus óta ismered. Egy hónapot ingyen kapott, kettőt olcsóbban, most pedig odahúz egy sámlit a szerszámosládád mellé.
# source: 8ea2fa60
role = Kávét pörkölsz Pécsen, egy boltíves pincében, egyetlen tanulóval, és karbantartod a gépeket, amelyekbe a kávéd kerül.
# source: bdff2f20
aim = Ne legyen harmadik kedvezmény: vagy a teljes ár, vagy kevesebb pénzért kisebb csomag, vagy barátságos búcsú, és menjen valaki olcsóbbhoz. És tudd meg, kinek kell ez a sok spórolás.
# source: 858d236a
situation = Szekeres Rozi közösségi irodát vezet az egykori kesztyűgyárban, néhány tucat íróasztallal. Augusztusban rábeszélt egy ingyenhónapra, amilyet csak nagy irodáknak szoktál adni, azóta pedig két kedvezményre. A legutóbbi e-mailedben az áll, hogy harmadik nem lesz, és az új hónappal ({ $renew }) visszajön a teljes havi ár: { $price }, háromféle pörköléssel és kéthetenkénti kiszállással. A kisebb csomag, egyféle pörköléssel és kéthavonta egy kiszállással, { $small }. A nagykeres a 6-os mellett jóval olcsóbb, és rendes is, de géphez nem jár ki. A gép számlálója szerint a múlt hónapban lefőzött csészék száma { $cups }. Rozit még sosem láttad termosz nélkül. Épp a gépe mögött térdelsz, amikor leül.
# source: cc762df3
demand = Három hónap alatt a harmadik kedvezmény: havi { $ask }, és maradjon minden a régiben
# source: 36b1139f
client-name = Szekeres Rozi
# source: d633dd0b
client-manner = Vidám, gyors, és minden lealkudott forintra büszke; úgy gyűjti a kedvezményt, ahogy más a bélyeget, de azt nem árulja el, ki nézegeti az albumot.
# source: fc9b6012
fact-ask = 175000 HUF
# source: adbc54a1
fact-ask-about = amennyit egy hónapért fizetni szeretne
# source: d0734cf0
fact-cups = 1900
# source: fb917041
fact-cups-about = ahány csésze kávét a gépe a múlt hónapban lefőzött
# source: 63bf4051
fact-price = 240000 HUF
# source: 209048d4
fact-price-about = egy hónap teljes ára
# source: 7875fd85
fact-renew = 2027-11-01
# source: d7f65bf6
fact-renew-about = az új hónap első napja
# source: 5e3348fb
fact-small = 185000 HUF
# source: 4695c115
fact-small-about = a kisebb csomag ára egy hónapra
# source: 0d963a19
article = Négy jogos ok, hogy megválj egy mérgező ügyféltől
# source: 8739559c
guidance-offer_alternative = Kevesebb kávé kevesebb pénzért, vagy egy olcsóbb cég, amelyet neheztelés nélkül ajánlasz: ezeken Rozinak nincs mit alkudnia. Egy vékonyka szeleten van.
# source: 66bcacfb
guidance-probe = Azért viccelődik az akciókkal, hogy senki ne kérdezze meg, ki nézi a táblázatát, és mi lesz vele, ha egy cella piros.
# source: dbde961c
guidance-hold_firm = Rozi szemében az ár arra való, hogy meglökje, és eddig mindegyik elmozdult; amelyik a helyén marad, az az első, amelyikre építhet.
# source: d384f174
guidance-acknowledge = Ért ahhoz, amit csinál, és mindig csak sóhajtást kap érte; egy kedves szó után nehéz zokon venni, ha nemet mondasz.
# source: c505c516
guidance-cite_terms = Az e-mailedben benne volt, hogy harmadik kedvezmény nem lesz, így a teljes ár se nem meglepetés, se nem duzzogás.
# source: dcfa9f18
guidance-next_step = Rozi egész hete egy csütörtök köré épül, ezért egy megadott napra odaadott lap többet ér neki, mint száz forintból tíz.
# source: 4efad184
guidance-concede = Három hónapja látod, mire elég Rozinál egy kis engedmény: négy hétre, aztán megint itt a sámli.
# source: 98fed1fa
guidance-attack = Pimaszul kér, de jókedvűen, és egy egész sor nézi; egy odaszúrás az egyetlen, amitől neki lesz igaza.
# source: 0fbf5eb4
point-not_on_price = Kimondja, hogy nem az árral versenyez
# source: 68d8f16f
point-not_on_price-phrase-1 = árban nem versenyzek
# source: 78eea341
point-not_on_price-phrase-2 = nem az árral
# source: 1543ab58
point-not_on_price-phrase-3 = nem az árban
# source: 8df2337f
point-not_on_price-phrase-4 = nem árban
# source: 1700cec9
point-not_on_price-phrase-5 = nem a legolcsóbb
# source: 70d5dac4
point-not_on_price-phrase-6 = legolcsóbb nem
# source: c1b51b9a
point-not_on_price-phrase-7 = legolcsóbb sosem
# source: 7238e6aa
point-not_on_price-phrase-8 = árversenybe nem
# source: 9d611bde
point-cheaper_firm = Neheztelés nélkül olcsóbb céget ajánl
# source: 69d12af7
point-cheaper_firm-making-1 = Ha csak az összeg számít, a nagykeres a 6-os mellett olcsóbb, és megértem, ha inkább hozzá mész.
# source: 062cfcc0
point-cheaper_firm-making-2 = Van olyan cég, amelyik kevesebbért is rendes kávét ad. Szívesen megadom a számukat, hívd fel őket.
# source: d7d1ec7f
point-cheaper_firm-making-3 = Lehet, hogy a keretedbe egy másik beszállító jobban belefér, és ezt minden harag nélkül mondom.
# source: fcec11f2
point-cheaper_firm-making-4 = Nyugodtan próbáld ki azt, aki zsákszámra árulja. Ha ízlik a tieidnek, maradj nála, komolyan mondom.
# source: 2142aa4e
point-cheaper_firm-making-5 = Tudok ajánlani egy pörkölőt Szigetváron, aki kevesebbet kér, és szólok is neki az érdekedben.
# source: b922b64e
point-cheaper_firm-making-6 = Vedd csak az olcsóbb kávét, ha nektek az a fontos. Nem bánom, és jó barátságban válunk el.
# source: ed910a25
point-cheaper_firm-lacking-1 = Értem, miért csábít az a szórólap, de az ár marad, és írok neked egy oldalt a csészék számával.
# source: e1b1e6c0
point-cheaper_firm-lacking-2 = Megcsinálhatom a kisebb csomagot, egyféle pörköléssel és kevesebb kiszállással, kevesebb pénzért.
# source: bdf79e69
point-cheaper_firm-lacking-3 = Akkor vedd a kávét a 6-os mellett, és sok örömöt ahhoz a mosogatóléhez.
# source: 764e902b
point-cheaper_firm-lacking-4 = Ügyesen csinálod, de nem engedek belőle. Van a teljes csomag meg a kisebb. Mire kell neked az a táblázat?
# source: 3a54e5f0
point-cheaper_firm-lacking-5 = Szemtelen vagy. Próbálkozz ezzel másnál, vagy menj, és a nagykerest nyúzd.
# source: 8aae8e14
point-cheaper_firm-lacking-6 = Köszönöm, hogy elmondtad. Mit akarnak látni a tulajdonosok, és mi történik, ha nem látják?
# source: fb598144
beat-stool-1 = Ne állj fel, hoztam sámlit. Az augusztus ingyen volt, aztán engedtél egy kicsit, aztán még egy kicsit. Úgyhogy az új hónapra már be is írtam: { $ask }, minden más marad.
# source: be13282f
beat-stool-2 = Hát itt vagy, a gőz mögött. Mostantól havi { $ask }, ez az én számom. Ugyanaz a kávé, ugyanannyi kiszállás. Eddig is mindig találtál nekem valamicskét, találj most is.
# source: 8e8ca8cf
beat-stool-3 = Maradj csak odalent, gyors leszek. Nézd, minden cellám zöld, az az egy piros, az te vagy. Legyen { $ask }, más nem változik, és mindketten mosolygunk.
# source: 3781f910
beat-stool-model = Látom, Rozi, mennyi munkád van abban a táblázatban. Harmadik kedvezményt nem adok: az e-mailben is az áll, hogy az új hónaptól a teljes ár él. Kinek kell, hogy minden zöld legyen?
# source: 6f5910d3
beat-stool-hint = Két kedvezményből megtanulta, hogy engedsz. Mondj barátságos nemet, hivatkozz az e-mailre, és nézz rá a táblázatra.
# source: 2d8d5fd8
beat-stool-example-1 = Ügyes vagy ezzel a táblázattal, Rozi, és látom, hogy fontos neked. Harmadik kedvezményt viszont nem adok: az e-mailemben az áll, hogy az új hónaptól 240 000 forint, és ez marad. Ki nézi meg ezeket a zöld cellákat?
# source: cae64849
beat-stool-example-2 = Látom, Rozi, hogy büszke vagy a táblázatra. Harmadik kedvezményt viszont nem adok, ahogy az e-mailben áll. Amit ajánlani tudok: egyféle pörkölés és kéthavi kiszállás, 240 000 helyett 185 000 forintért.
# source: 4eacfc45
beat-stool-example-3 = Ha az összeg dönt, a nagykeres a 6-os mellett olcsóbb, és nem haragszom, ha átmész hozzá.
# source: e320f894
beat-stool-example-4 = Nem, 175 000-ért nem adom. De jó, húszezret megint engedek.
# source: 30d37986
beat-stool-example-5 = Na jó, legyen 175 000, és minden marad a régiben.
# source: 1ecfccce
beat-stool-example-6 = Pofátlan vagy, Rozi, egy kunyeráló. Nem szégyelled magad?
# source: 5a9735cf
beat-stool-branch-1-1 = Ez nincs benne a forgatókönyvben.
# source: da87ce11
beat-stool-branch-1-2 = Hogy mondod?
# source: f46955c9
beat-stool-branch-1-3 = Átugrottál egy oldalt. Vagy inkább hatot.
# source: bb8fe450
beat-stool-branch-3-1 = Na tessék! És mindezt térden állva.
# source: 4023afda
beat-stool-branch-3-2 = Sok gőz ez egy ilyen kis kérdésre.
# source: 624d860c
beat-stool-branch-3-3 = Pedig még csak most ültem le.
# source: ea368226
beat-stool-branch-4-1 = Jé. Pedig egy egész beszéddel készültem.
# source: 803be68c
beat-stool-branch-4-2 = Na, és még csak meg se nyikordult.
# source: 24d3fb04
beat-stool-branch-4-3 = Gyorsabban ment, mint az ablakossal, pedig az egy szent ember.
# source: 3da3f7da
beat-stool-branch-5-1 = Nemet mondtál, de az ajtót résnyire nyitva hagytad.
# source: ce57ca98
beat-stool-branch-5-2 = Hallottam egy nemet, és mögötte csörgött egy kis apró.
# source: b6e078cb
beat-stool-branch-5-3 = Szóval van benne egy kis játék. Mindig van.
# source: 34560e09
beat-stool-branch-6-1 = Ez úgy hangzott, mint egy búcsú. Még ki se nyitottam a táblázatot.
# source: 3dfb1426
beat-stool-branch-6-2 = Úgy mondod, mintha már rajtad volna a kabát.
# source: fa66cafb
beat-stool-branch-6-3 = Elég végleges válasz arra, amit épp csak megkérdeztem.
# source: 47e42325
beat-stool-branch-7-1 = Nocsak, egy kérdés. A többség csak sóhajt.
# source: add38b40
beat-stool-branch-7-2 = Neked most egy számot kéne mondanod, nem engem kérdezni.
# source: a1ecb8a3
beat-stool-branch-7-3 = Úgy kérdezel, mint a fogorvosom. Kedvesen, de lámpával.
# source: 930232e0
beat-stool-branch-8-1 = Nem mást kértem. Ezt kértem, csak olcsóbban.
# source: bca0202c
beat-stool-branch-8-2 = Nagyon találékony. Ilyen oszlopom nincs.
# source: 2d9b03ac
beat-stool-branch-8-3 = Tele a polcod ötletekkel, pedig én csak egyért jöttem.
# source: 9de075d6
beat-stool-branch-9-1 = Olyan szépen mondod, hogy majdnem leírtam.
# source: cbe88a07
beat-stool-branch-9-2 = Hát, gyönyörű modorod van. Csak összeadni nem lehet.
# source: 97af713e
beat-stool-branch-9-3 = Ez volt a héten a legkedvesebb nem, pedig kaptam már tizenegyet.
# source: 703ea609
beat-stool-branch-10-1 = Így, kertelés nélkül. Még csak nem is sóhajtottál előtte.
# source: bcd6ac4a
beat-stool-branch-10-2 = Nem. Hallottam már ilyenről.
# source: a446c529
beat-stool-branch-10-3 = Legalább a táblázatra ránézhettél volna.
# source: 02882925
beat-stool-branch-11-1 = Ez kedves.
# source: 2c532648
beat-stool-branch-11-2 = Aha. És tovább?
# source: b5085e22
beat-stool-branch-11-3 = Bólogatok, csak nem tudom, mire.
# source: b9ead877
beat-partner-1 = De hát partnerek vagyunk! Az enyéim lefényképezik a habodat, mielőtt megisszák. Ez reklám! Nekem kéne számlát küldenem, és én csak egy kis engedményt kérek.
# source: 196baf76
beat-partner-2 = Augusztusban ment, azóta még kétszer ment, és a pincéd mégse dőlt össze. Nem a csillagokat kérem. Ugyanabból még egy szeletet, ennyi az egész.
# source: d6ddccea
beat-partner-3 = A nagybátyám temetésére két koszorút kaptam egy áráért. Egy árban mindig marad valami, csak elég sokáig kell mellette ülni, és nézd, hoztam sámlit.
# source: 7ed34846
beat-partner-model = Örülök, hogy ízlik a tieidnek, és értem, hogy neked ez fontos. Az ár viszont marad, én nem árban versenyzek. Mit kezdenél a megtakarítással, ha meglenne?
# source: 75d7fb18
beat-partner-hint = A táblázatról a barátságra váltott. Az egyiket nem kell letagadnod ahhoz, hogy a másikra nemet mondj.
# source: 274a5981
beat-partner-example-1 = Jólesik hallani, hogy a tieid lefotózzák a habot. Több kedvezményt viszont nem adok, ahogy az e-mailben megírtam. Mi történik odafönt, ha üres kézzel mész vissza?
# source: 81849547
beat-partner-example-2 = Nem adok több kedvezményt. Ahogy az e-mailben megírtam, az új hónaptól a teljes ár érvényes.
# source: 0290ebb0
beat-partner-example-3 = Na jó, ha már partnerek vagyunk, megkapod 175 000-ért.
# source: 3319d1db
beat-partner-example-4 = Partnerek? Te egy pióca vagy, Rozi, méghozzá szemérmetlen.
# source: 663a1f0e
beat-partner-branch-1-1 = Na, erre nem számítottam.
# source: 6a91a87e
beat-partner-branch-1-2 = Hogy micsoda?
# source: 6f9c481a
beat-partner-branch-1-3 = Én dicsérem a habodat, te meg ezt csinálod.
# source: 373b672c
beat-partner-branch-4-1 = Bájos. Pedig én kedves voltam.
# source: 46fbc445
beat-partner-branch-4-2 = Olyan a nyelved, mint a vízkőoldó.
# source: 84905296
beat-partner-branch-4-3 = Partnerséget ajánlok, te meg beleköpsz.
# source: fd4e872f
beat-partner-branch-7-1 = Na látod, ez egy partner.
# source: 4a88dadb
beat-partner-branch-7-2 = Tudtam én, hogy a jó sámlit hoztam.
# source: 3e88bdab
beat-partner-branch-7-3 = Látod, csak rá kellett könyökölni.
# source: 5ad8d7ed
beat-partner-branch-9-1 = Megvan a szelet. Vékonyka, de már átlátszik rajta a következő.
# source: a9f17201
beat-partner-branch-9-2 = A tányért fogtad, a süteményt elengedted.
# source: 06482ae0
beat-partner-branch-9-3 = Szóval kibír még valamennyit az a pince.
# source: b339896e
beat-partner-branch-13-1 = Ebbe bele volt hajtogatva egy viszontlátásra. Hallottam.
# source: 88613290
beat-partner-branch-13-2 = Hűha. Habtól a búcsúig egy perc alatt.
# source: 382c4205
beat-partner-branch-13-3 = Még csak bemelegítettem, és te mintha már mennél is.
# source: 7c7186a4
beat-partner-branch-14-1 = Te tényleg tudni akarod. Még a súrolást is abbahagytad.
# source: e87a44f3
beat-partner-branch-14-2 = Ezt még senki nem kérdezte. Azt szokták, hogy megvan-e írásban.
# source: 684c43d5
beat-partner-branch-14-3 = Hm. Úgy tudsz kérdezni, hogy nehéz elviccelni.
# source: 33f32c84
beat-partner-branch-15-1 = Ez kérdés, nem kedvezmény.
# source: e88dc9e4
beat-partner-branch-15-2 = Te mindennek az alját akarod látni. A térdeléstől lehet.
# source: 52cae17f
beat-partner-branch-15-3 = Hogy jön ez ide? Na jó.
# source: a5ab8cdd
beat-partner-branch-16-1 = Szóval mozog az, csak cserébe kér valamit.
# source: f5822f7a
beat-partner-branch-16-2 = Na, most értünk ki a piacra.
# source: 41b04d54
beat-partner-branch-16-3 = Látom, mit csinálsz, és én is ezt csinálnám.
# source: 5bb12634
beat-partner-branch-17-1 = Ezt már ajánlottad, vagy az unokatestvérét.
# source: 2752422e
beat-partner-branch-17-2 = Te folyton csak cserélgetsz.
# source: 3957e0bb
beat-partner-branch-17-3 = Még egy! Olyan vagy, mint egy tombola.
# source: 0cfd2639
beat-partner-branch-18-1 = Olyan aranyos vagy, hogy megmutatom, mi van a táskámban.
# source: 4389cd4a
beat-partner-branch-18-2 = A hangnemedre nem lehet panasz. Megpróbálom papírral.
# source: 0c23d417
beat-partner-branch-18-3 = Jó partner lennél te, ha egy kicsit olcsóbb volnál.
# source: 3cc21ee9
beat-partner-branch-19-1 = A barátságot tehát kipipáltuk.
# source: 31eb24e4
beat-partner-branch-19-2 = Értem. Nem vagy egy érzelgős fajta.
# source: bb704aff
beat-partner-branch-19-3 = Meg se inogtál. Akkor jöhet a nehéztüzérség.
# source: 1b80f9b5
beat-partner-branch-20-1 = Kértem egy szeletet, és kaptam egy interjút.
# source: 9ead50f8
beat-partner-branch-20-2 = Az most mindegy, hogy mire.
# source: 1fe42629
beat-partner-branch-20-3 = Te húzod az időt. Ismerem, ezt én tanítottam.
# source: a80a0970
beat-partner-branch-21-1 = Feltűnt ám, hogy nemet nem mondtál.
# source: b13ecc7b
beat-partner-branch-21-2 = Kellemes volt, akármi volt is.
# source: 9316fef7
beat-partner-branch-21-3 = Azt a részt várom, amelyikben van egy szám.
# source: b1bb8e65
beat-quote-1 = A nagykeres a 6-os mellett alig többért adja a kávét, mint a te árad fele. Nem fenyegetőzöm, csak felolvasom. Na, mit tudsz tenni, hogy ne hívjam fel?
# source: ab0f3f86
beat-quote-2 = Van itt egy szórólapom, 6-os út, sötét pörkölés, zsákszámra. Nézd meg az ő árát. Most nézd meg a tiédet. Gyere hozzá egy kicsit közelebb, és megy a kukába.
# source: ec3610b8
beat-quote-3 = Mindig van valaki, aki olcsóbb, nem igaz? Ez itt a 6-os mellett szinte ingyen adja. Gyere le félútig hozzá, és soha többé ki nem ejtem a nevét.
# source: fd74971e
beat-quote-model = Értem, hogy csábít az a szórólap, és a nagykeres kávéja rendes. Én árban nem versenyzek, az ár marad: { $price }. Ha az összeg dönt, hívd fel nyugodtan, nem haragszom. Mi számít még neked?
# source: 3f82ab8b
beat-quote-hint = Arra számít, hogy vagy lehúzod az olcsóbbat, vagy futsz utána. Van harmadik lehetőség is.
# source: 2a398a4c
beat-quote-example-1 = Csábító az a szórólap, értem, és rendes tőled, hogy felolvasod. Az én áram marad 240 000 forint, ahogy az e-mailben áll. Mit kérdeznek először a tulajdonosok, amikor meglátják a táblázatot?
# source: 59417689
beat-quote-example-2 = Értem, hogy csábít az a szám, ha ennyire számít az összeg. Lejjebb nem megyek, árban nem versenyzek. A nagykeres olcsóbb és rendes; ha az összeg dönt, menj át hozzá nyugodtan, nem haragszom.
# source: 06bb240e
beat-quote-example-3 = Nem, én annyiért nem adom. Az áram marad, ahogy megírtam.
# source: 295a564d
beat-quote-example-4 = Ne hívd fel! Odaadom 175 000-ért, rendben.
# source: 873b3918
beat-quote-example-5 = Hm, még gondolkodom rajta.
# source: b5d3033d
beat-quote-branch-1-1 = Nem jó. Azt kéne mondanod, hogy mosogatólé.
# source: 0873417e
beat-quote-branch-1-2 = Még csak meg se sértődsz?
# source: 2143a3cb
beat-quote-branch-1-3 = Lobogtattam én már szórólapot mindenkinek, de olyan még nem volt, aki elolvassa és bólint.
# source: 3ccfe4fc
beat-quote-branch-4-1 = Mutatok egy szórólapot, és ezt kapom?
# source: 7d5bb9da
beat-quote-branch-4-2 = Ő nem ezt mondta volna. Ő azt mondta volna: „Ahogy parancsolja, drága hölgyem.”
# source: afba84a3
beat-quote-branch-4-3 = Csúnya dolog az irigység, pláne egy pörkölőtől.
# source: 1a9e81f2
beat-quote-branch-7-1 = Még a száma sincs meg. Ez egy nagyon jó szórólap.
# source: 8ee1631c
beat-quote-branch-7-2 = Megy a kukába. A gemkapcsot megtartom.
# source: 2913bda3
beat-quote-branch-7-3 = Mindenkivel ezt csinálom, és mindig bejön.
# source: 05bfb81b
beat-quote-branch-9-1 = Fél lépést jöttél, tehát a szórólap megtette a dolgát.
# source: c774f60b
beat-quote-branch-9-2 = Na, megmozdult. Most már szemmel tartom.
# source: f89ea14a
beat-quote-branch-9-3 = Egy nem, aztán egy kacsintás. Kacsintást elfogadok.
# source: 1c6845cc
beat-quote-branch-13-1 = Mindez egy szórólap miatt?
# source: 90834ce7
beat-quote-branch-13-2 = Ez most egy kicsit gyors volt nekem.
# source: 4da9f43d
beat-quote-branch-13-3 = Én egy papírt lobogtatok, te meg mintha búcsút intenél.
# source: ab2ff242
beat-quote-branch-14-1 = Megnézted a szórólapot, aztán megnéztél engem.
# source: d4a35f42
beat-quote-branch-14-2 = Nem kell nekem az ő kávéja. Senkié se kell, épp ez a baj.
# source: 7878efc9
beat-quote-branch-14-3 = Ő ilyet sose kérdezne. Ő csak lemérné.
# source: a86a2696
beat-quote-branch-15-1 = Árat mutatok, te meg okot kérsz.
# source: 013f245d
beat-quote-branch-15-2 = Hogy mi van mögötte? Gondolom, egy nyomda.
# source: 3e2887b2
beat-quote-branch-15-3 = Fura egy szaki vagy te.
# source: b0579351
beat-quote-branch-16-1 = Nem az, ami a szórólapon van, de van mit rágni rajta.
# source: 7d0f31d7
beat-quote-branch-16-2 = Ellenajánlatod van! Imádom az ellenajánlatot.
# source: e9b0bacf
beat-quote-branch-16-3 = Szóval van még egy fiókod. Turkáljunk benne.
# source: 230eb583
beat-quote-branch-17-1 = Egyre csak pakolsz a pultra, de egyik se olcsóbb.
# source: 2a4a054a
beat-quote-branch-17-2 = Szép próbálkozás. Az enyém szebb.
# source: a6e89d09
beat-quote-branch-17-3 = Ezen majd gondolkodom. De előbb más.
# source: cd555d63
beat-quote-branch-18-1 = Elfogyott a szórólapom, te meg még mindig itt vagy.
# source: 65b295eb
beat-quote-branch-18-2 = Jól van, nem lobogtatom tovább.
# source: 72d3d177
beat-quote-branch-18-3 = Neked minden oldalra van egy válaszod.
# source: a919063e
beat-quote-branch-20-1 = És még mosolyogsz is hozzá. Egy mosolynak hiába lobogtatom.
# source: 2b42a651
beat-quote-branch-20-2 = Ami igaz, az igaz: tisztességesen beszélsz róla.
# source: 019a4ca3
beat-quote-branch-20-3 = Visszateszem a táskámba. Csak mutogatni hoztam.
# source: dc7425a1
beat-quote-branch-21-1 = Még csak versenybe se szállsz. Ez nem sportszerű.
# source: b6b5bc2a
beat-quote-branch-21-2 = A szemed se rebbent. Ettől a szórólaptól bankigazgatók is pislogtak már.
# source: 5f0b36c7
beat-quote-branch-21-3 = Makacs vagy. Jó, lejjebb adom egy kicsit.
# source: 3d83c726
beat-quote-branch-22-1 = Szóval se szép szóra, se szórólapra.
# source: 2cdb5a9a
beat-quote-branch-22-2 = Le van csavarozva az az ár, látom.
# source: 1ed15291
beat-quote-branch-22-3 = Jó, a pénz nem mozdul. Megpróbálom pénz nélkül.
# source: 4902098d
beat-quote-branch-23-1 = Nincs több papírom.
# source: d18d117e
beat-quote-branch-23-2 = Egy szendvics van még a táskámban, semmi más.
# source: 997a51e9
beat-quote-branch-23-3 = Téged nem lehet arrébb tolni, mi? Jobb, ha leírok valamit.
# source: f89d4b91
beat-quote-branch-24-1 = Mindent elmondtam, amit tudnod kell.
# source: d0e8a545
beat-quote-branch-24-2 = Kérdés kérdés hátán. Nekem itt egy szórólapom van.
# source: e5d0fccf
beat-quote-branch-24-3 = Hogy mi dönt? Az dönt, mennyit engedsz.
# source: b01d8397
beat-quote-branch-25-1 = Te aztán tudsz kérdezni. De azt meg kell hagyni, a választ is meghallgatod.
# source: dd6f2623
beat-quote-branch-25-2 = Mi dönt, mi dönt. A táblázat dönt.
# source: fcf82192
beat-quote-branch-25-3 = Se mondanivalóm nincs több, se szórólapom.
# source: 32765517
beat-quote-branch-26-1 = Ez most ár akar lenni?
# source: b6955aa0
beat-quote-branch-26-2 = Nem tudom kivenni, hogy most alámész-e vagy sem.
# source: cf77b0be
beat-quote-branch-26-3 = Nagyon alaposan elolvastad, és nem mondtál semmit.
# source: 51f1d824
beat-excuse-1 = Nincs ennek különösebb oka. A tulajdonosok szeretik a szép táblázatot, én meg szeretem, ha valami olcsó. Vidd le az árat, és nézd, ahogy kizöldül a cella.
# source: 512a79a1
beat-excuse-2 = Nincs ebben semmi titok. Hó végén mindenkit megkérdezek: az ablakost, a vécépapírost, a páfrányost. Mindegyik talál valamit. Na, te mit találtál?
# source: 66b393d1
beat-excuse-3 = Mert ott van. Meglátod az árat, meglököd, és tízből kilencszer elmozdul. Ez a legjobb az egész hetemben. Te jössz, mozdulj.
# source: c9b363b5
beat-excuse-model = Látom, hogy értesz hozzá, és hogy sok múlik ezen neked. A teljes ár marad, ahogy az e-mailben is írtam. Mi lesz veled, ha a kávé cellája piros marad?
# source: 6c8ba410
beat-excuse-hint = Nevetett, és a vicc leple alatt elosont valaki. Maradj az áradnál, és maradj a kérdésnél is.
# source: 72b11219
beat-excuse-example-1 = Látom, milyen ügyes vagy ebben, és mennyire szereted csinálni. Az ár mégis 240 000 forint marad, ahogy az e-mailben írtam. Mit mondanak neked a tulajdonosok, ha az egyik cella nem zöld?
# source: 116b38bf
beat-excuse-example-2 = A szép táblázat jó dolog, és látom, hogy büszke vagy a tiédre. Többet viszont nem engedek. Amit ajánlani tudok: egyféle pörkölés és kéthavonta egy kiszállás, 240 000 helyett 185 000 forintért.
# source: 70fc370c
beat-excuse-example-3 = Nem adok több kedvezményt. Ahogy az e-mailemben megírtam, az új hónaptól a teljes ár érvényes.
# source: fc52c3f7
beat-excuse-example-4 = Jól van, legyen zöld. Nekem jó a 175 000 is.
# source: 27ce5066
beat-excuse-example-5 = Micsoda szánalmas kis hobbi. Nőj már fel, Rozi.
# source: 38e7cb8b
beat-excuse-branch-1-1 = Állj, ezt mondd újra.
# source: aaf51bf2
beat-excuse-branch-1-2 = A páfrányos nem ezt mondta.
# source: ee72d555
beat-excuse-branch-1-3 = Lökök egyet, te meg félreállsz? Majdnem orra buktam.
# source: ff9e3f2d
beat-excuse-branch-4-1 = Én őszinte vagyok veled, és ez a köszönet?
# source: 2f1d9515
beat-excuse-branch-4-2 = Te kérdezted. Nem muszáj gonoszkodni a válasz miatt.
# source: 3066b138
beat-excuse-branch-4-3 = A páfrányos soha nem beszélt így velem.
# source: d075b71c
beat-excuse-branch-7-1 = Tízből kilenc, és nem te vagy a tizedik.
# source: 86f7e601
beat-excuse-branch-7-2 = Na, ez az, a hetem legjobb pillanata.
# source: f044b5b2
beat-excuse-branch-7-3 = Látod? Egy lökés.
# source: 54e40228
beat-excuse-branch-9-1 = Megmozdult! Csak egy hajszálnyit, de jó szemem van.
# source: e9e9d23a
beat-excuse-branch-9-2 = Ezt a nemet valaki megolajozta.
# source: bca7f05a
beat-excuse-branch-9-3 = Engedett egy kicsit. Nekidőlök még egyszer.
# source: 82d3882a
beat-excuse-branch-13-1 = Elsütök egy viccet, és te mintha már csomagolnál.
# source: aede31e8
beat-excuse-branch-13-2 = Súlyos válasz ez egy könnyű kérdésre.
# source: 7b9c1c11
beat-excuse-branch-13-3 = Ennek bizony pont volt a végén.
# source: 168d1c8c
beat-excuse-branch-14-1 = Nem nevettél. A páfrányoson mindenki nevet.
# source: 4d85a1af
beat-excuse-branch-14-2 = Annyiszor elmeséltem már, és te vagy az első, aki megkérdezi, mi van alatta.
# source: 065355db
beat-excuse-branch-14-3 = Nem ez a legjobb a hetemben. Csak ez az egy, amit egyáltalán észrevesznek.
# source: 2adbd1d1
beat-excuse-branch-15-1 = Mondtam már. Sportból.
# source: b7689963
beat-excuse-branch-15-2 = Ne lelkizzünk, itt a sor.
# source: 4ff14d0d
beat-excuse-branch-15-3 = Te az élettörténetemet akarod, én meg kedvezményt.
# source: bb17c7d7
beat-excuse-branch-16-1 = Ezt már kérdezted. Most én kérdezek.
# source: f491ae89
beat-excuse-branch-16-2 = Odalent sincs más, csak még több zöld.
# source: 0ed066df
beat-excuse-branch-16-3 = A lelkemet most hagyjuk ki belőle.
# source: 63fa3357
beat-excuse-branch-17-1 = Szóval te is találtál valamit. Én mást találtam volna.
# source: da72ae59
beat-excuse-branch-17-2 = Kicsit oldalra léptél, de lépésnek lépés.
# source: 28f5f362
beat-excuse-branch-17-3 = Érdekes. Lökök egyet ezen is.
# source: 15471648
beat-excuse-branch-18-1 = Te mindig találsz valamit, csak sose a jót.
# source: 47ec1c7d
beat-excuse-branch-18-2 = Már megint az. Kitartó vagy, ezt bírom.
# source: ee03c6dc
beat-excuse-branch-18-3 = Hm. Jobban örülnék valaminek ingyen.
# source: b37b6839
beat-excuse-branch-19-1 = Te találsz, én veszítek. Ez új.
# source: 4288bec0
beat-excuse-branch-19-2 = Innen lentről már mindent meglöktem, amit lehet.
# source: e435065b
beat-excuse-branch-19-3 = Szóval ez van.
# source: ddb1fa3d
beat-excuse-branch-20-1 = Te vagy a tizedik a tízből, és hozzá még ilyen udvarias.
# source: 3aa639d6
beat-excuse-branch-20-2 = Nem is haragszom. Csak belenyúlok a táskámba.
# source: 1befb8d2
beat-excuse-branch-20-3 = Ilyen barátságos falnak még sose támaszkodtam.
# source: fe5f02b5
beat-excuse-branch-21-1 = Te vagy a tizedik, látom. Mindig van egy tizedik.
# source: 52b4dec9
beat-excuse-branch-21-2 = Meg se moccant. Hozok egy hosszabb emelőt.
# source: e501fd0f
beat-excuse-branch-21-3 = Benned aztán semmi játék nincs, mi?
# source: 859e0d71
beat-excuse-branch-22-1 = Szilárd. Akkor kisebbet lökök.
# source: 29eb9915
beat-excuse-branch-22-2 = Nem vagy valami jó játékostárs, de legalább következetes vagy.
# source: 9bc06862
beat-excuse-branch-22-3 = Jó, engedek én. Valakinek mozdulnia kell.
# source: 113f1652
beat-excuse-branch-23-1 = Már minden oldalról nekidőltem.
# source: a78f6dc5
beat-excuse-branch-23-2 = Téged a padlóhoz csavaroztak.
# source: 6c85a5a2
beat-excuse-branch-23-3 = Na jó, az árat nem lökdösöm tovább.
# source: 5e9fdf90
beat-excuse-branch-24-1 = Megérzem én, ha falat tolok.
# source: 69c887ce
beat-excuse-branch-24-2 = Vége, nincs több lökés bennem.
# source: 17f296df
beat-excuse-branch-24-3 = Farkasszemben te győztél.
# source: faa04c3b
beat-excuse-branch-25-1 = Ez nem lépés, ez toporgás.
# source: 5c0c035d
beat-excuse-branch-25-2 = Ezt nem tudom beírni.
# source: 3c51c4ed
beat-excuse-branch-25-3 = És a szám?
# source: 8641ad24
beat-truth-1 = Nem iszom kávét. Mentateát iszom, termoszból. Azt se tudom, milyen ízű, amiért fizetek, csütörtökön meg azt kérdezik a tulajok, mennyit faragtam le. Csak ezt az egy oszlopot tudom kitölteni.
# source: 0bd70b51
beat-truth-2 = Csütörtökön a tulajok elé állok, mint minden negyedévben. Sose kérdezik, mi a jó. Azt kérdezik, mennyit spóroltam. Máshonnan már mindent kifacsartam, a kávénak meg az ízét se ismerem.
# source: 505ea36d
beat-truth-3 = Azért vettek fel, mert megfeleztem a villanyszámlát. Két éve. Nincs már mit megfelezni, csak téged, csütörtökön ülnek össze a tulajok, és én még csak nem is szeretem a kávét.
# source: aad971d2
beat-truth-model = Köszönöm, hogy elmondtad, értem, hogy csütörtökön szorul a hurok. Az ár marad, de szerdáig adok valamit, ami többet ér a kedvezménynél: egy oldalt arról, mennyibe kerül egy csésze. Múlt hónapban { $cups } csésze fogyott.
# source: fc30e970
beat-truth-hint = Kimondta, és nem a kávéról szól. Mit vihetne be abba a szobába megtakarítás helyett?
# source: 46044ebe
beat-truth-example-1 = Köszönöm, hogy elmondtad, nehéz lehet egyetlen oszloppal odaülni. Az ár marad 240 000 forint. Szerda délig küldök egy oldalt, amit felolvashatsz: 1900 csésze, és hogy mennyibe kerül egy.
# source: b834ba3b
beat-truth-example-2 = Most már értem, mennyire nyomaszt az a csütörtök. Mit kérdeznek ott a tulajdonosok?
# source: 590cefad
beat-truth-example-3 = Akkor sincs harmadik kedvezmény. Ez állt az e-mailemben.
# source: 47d8afe5
beat-truth-example-4 = Na jó, akkor ebben a hónapban is megadom a kedvezményt, mint a múltkor.
# source: 0c8af1ae
beat-truth-example-5 = Kávét veszel, és meg se iszod? Nevetséges vagy, Rozi.
# source: 3acabcf8
beat-truth-branch-4-1 = Jaj, vajból van a szíved. Nem panaszkodom.
# source: 11637ae4
beat-truth-branch-4-2 = Pedig most nem is arra hajtottam.
# source: d186cacd
beat-truth-branch-4-3 = Rendes tőled. Nem ez kell nekem, de a jót sose utasítom vissza.
# source: 88e266ea
beat-truth-branch-5-1 = Szóval mégis meglágyulsz, ha elég szomorú a dolog.
# source: 33e102b1
beat-truth-branch-5-2 = Megint lejött belőle valami. Gyakrabban kéne sírnom.
# source: 3bec43a7
beat-truth-branch-5-3 = Elfogadom. Én mindig elfogadom.
# source: 7be742ce
beat-truth-branch-8-1 = Tőle kizöldülne a cellám, igen. Aztán mindenki azt kérdezné, hova lett a jó kávé.
# source: 522d901b
beat-truth-branch-8-2 = Felhívhatnám. Lenne egy megtakarításom meg egy háznyi savanyú képem.
# source: e5740b83
beat-truth-branch-8-3 = Még most is odaküldenél? Lehet, hogy igazad van. De előbb gondolkodj velem.
# source: 9fa04bd0
beat-truth-branch-9-1 = Ne ígérd meg, mit fognak mondani. Nem is ismered őket.
# source: 9516dba5
beat-truth-branch-9-2 = Ezt senki nem ígérheti meg, annál a kettőnél nem.
# source: 70e25b07
beat-truth-branch-9-3 = Aranyos vagy, de olyat, hogy „biztosan”, hallottam már eleget.
# source: 7f4e038e
beat-truth-branch-10-1 = Ez nem kedvezmény. Akkor mitől lett jobb kedvem?
# source: d8d10d44
beat-truth-branch-10-2 = Hm. Azt még senki nem ajánlotta, hogy lesz mit mondanom.
# source: b7da3ecb
beat-truth-branch-10-3 = Kevesebbért jöttem, és te többet adsz. Folytasd csak.
# source: 6b4bf19c
beat-truth-branch-11-1 = Az utolsó sort nézik. Ha kisebb, mint múltkor, mennek ebédelni.
# source: e4f3f723
beat-truth-branch-11-2 = Gondolom, azt szeretnék tudni, megéri-e. Nekem ezt még senki nem mondta meg.
# source: 5b3287f8
beat-truth-branch-11-3 = Mi segítene? Valami, amit el lehet mondani, és nem mínuszjellel kezdődik.
# source: 74192e30
beat-truth-branch-12-1 = Köszönöm. Még sose mondtam ki hangosan, a termosznak se.
# source: 6b435a9f
beat-truth-branch-12-2 = Nem nevettél. Jó.
# source: 1e7c22b2
beat-truth-branch-12-3 = Na. Most már tudod, mire való a sámli.
# source: c223db2e
beat-truth-branch-13-1 = Elmondom ezt neked, és megint az árat kapom. Jó. Az árakhoz értek.
# source: 323c07ab
beat-truth-branch-13-2 = Rendben. Vissza a számokhoz, az biztonságosabb.
# source: ea30544f
beat-truth-branch-13-3 = Olyan a szíved, mint a kávégéped. Csupa fém.
# source: e13eb55b
beat-truth-branch-14-1 = Te egy temetésen se inognál meg. De egyenes vagy, azt elismerem.
# source: 906dcd1a
beat-truth-branch-14-2 = Jól van, az árat elsőre is hallottam.
# source: 7ca71fd2
beat-truth-branch-14-3 = Még mindig ugyanaz a válasz. Akkor segíts elcipelni.
# source: 184342c8
beat-truth-branch-15-1 = Nem is tudom, minek mondtam el.
# source: 9318c9ce
beat-truth-branch-15-2 = Mindegy. Hát így állunk.
# source: 4dfdb3b8
beat-truth-branch-15-3 = Azért mondhatnál valamit.
# source: 1e5503f2
beat-column-1 = De mit írjak be? Azt nem tehetem egy cellába, hogy „finom”. Mondd meg te, mit kapnak ezért a pénzért, úgy, hogy csütörtökön hangosan ki lehessen mondani.
# source: d9abab3a
beat-column-2 = De hogy fogalmazzam meg? „Drágább, mint a 6-os mellett, és fogalmam sincs, miért”? Férjen rá egy oldalra, és kóstolás nélkül is hasson.
# source: 0e175d5e
beat-column-3 = Ha megtakarítás nélkül megyek be, kell valami más a kezembe. Mid van? És még csütörtök előtt, szerda éjjel így is rosszul alszom.
# source: a4ac3945
beat-column-model = Látom, mennyire nyomaszt az a csütörtök. Az ár marad, de szerda délig kapsz egy oldalt: csészék, egynek az ára, javítás aznap. Ha olcsóbbat akarnak, tudom ajánlani a kisebb csomagot: { $small }.
# source: 4f5e8711
beat-column-hint = Már segítséget kér, nem pénzt. Mondd meg, mit kap, és melyik napra.
# source: 6603af0a
beat-column-example-1 = Értem, hogy csütörtökre olyan szavak kellenek, amelyek megállnak. Íme: 1900 csésze, javítás aznap, sorban állnak érte. Az ár marad 240 000 forint, és szerda délig elküldöm mindezt egy oldalon.
# source: 85e9b78d
beat-column-example-2 = Mi a legfontosabb a tulajdonosoknak, amikor azt a táblázatot nézik?
# source: 1bdf6d99
beat-column-example-3 = Írd azt, hogy jó a kávé, és megjavítják a gépet. Az ár mindenesetre marad.
# source: c222fbd4
beat-column-example-4 = Mit tudom én, én csak pörkölöm.
# source: 47d8afe5
beat-column-example-5 = Na jó, akkor ebben a hónapban is megadom a kedvezményt, mint a múltkor.
# source: 2d0d7e47
beat-column-branch-4-1 = Nem muszáj. Már majdnem túl voltam rajta. De ha te mondod.
# source: fd1c9a01
beat-column-branch-4-2 = Az igaz, hogy ez egyszerűbb, mint egy oldal szöveg.
# source: 8076fdfe
beat-column-branch-4-3 = Én meg már épp fizettem volna.
# source: ba277785
beat-column-branch-8-1 = Ezt fel tudnám olvasni. De én nem bírok elmenni egy ár mellett anélkül, hogy meg ne próbálnám, ezt nézd el nekem.
# source: f6b27d84
beat-column-branch-8-2 = Egy oldal, rajta számok. Ez az én nyelvem. De egy utolsó kör még kell, a lelki békémért.
# source: 50272dfb
beat-column-branch-8-3 = Jó. Ez jó. De hadd kérdezzem meg még egyszer, hogy elmondhassam, megkérdeztem.
# source: 85b39173
beat-column-branch-9-1 = Tudom, tudom, az ár. Hadd fussak neki még egyszer.
# source: ed6093df
beat-column-branch-9-2 = Te nem unod mondani, én nem unom kérdezni.
# source: 3f53cb49
beat-column-branch-9-3 = Állsz, mint a cövek. Csak még egy próba.
# source: ed22b49b
beat-column-branch-10-1 = Ezt ki tudom mondani. Most próbáltam ki, fejben.
# source: 281303a7
beat-column-branch-10-2 = Lesz valami a kezemben, ami nem mínusz. Rendben.
# source: 5e75b940
beat-column-branch-10-3 = Lesni fognak. Egy indok!
# source: 2430f1a4
beat-column-branch-11-1 = Szóval az ár áll. Legalább tudom, mi mellé állok.
# source: ccb91788
beat-column-branch-11-2 = Egy tapodtat se mozdultál, és ez majdnem megnyugtató.
# source: 5163c6e2
beat-column-branch-11-3 = Akkor ez van, a szavakat meg kitalálom én.
# source: 80babe38
beat-column-branch-12-1 = Két testvér, cipzárból gazdagodtak meg. Azt szeretik, amit meg lehet számolni.
# source: a4f72d52
beat-column-branch-12-2 = Dél előtt sose jönnek, úgyhogy a kilencórai sort még életükben nem látták.
# source: ac8daf75
beat-column-branch-12-3 = Eddig egyvalamit dicsértek: ha kisebb lett egy szám. Meg a parkolásomat.
# source: f5eda482
beat-column-branch-13-1 = Elmondtam róluk mindent, amit tudok. A kávéhoz te értesz.
# source: a00ec14d
beat-column-branch-13-2 = Egy egész űrlapra valót kérdeztél. Akkor töltsük is ki.
# source: 9e318d3f
beat-column-branch-13-3 = Több nincs. Valakinek most már írnia kell valamit.
# source: 01e5a69f
beat-column-branch-14-1 = Kedves, de a kedveset nem tudom felolvasni.
# source: 5c8b6e69
beat-column-branch-14-2 = Valami kézzelfoghatót reméltem.
# source: 2736a81d
beat-column-branch-14-3 = Ezzel csütörtökön az ajtón se jutok be.
# source: 0658420e
beat-haggle-1 = Akkor jöjjön az arany középút: te lejössz félútig, én fölmegyek félútig, a csepptálca fölött kezet rázunk, és senki nem veszített.
# source: 91bb5cd7
beat-haggle-2 = Mit szólnál még egy ingyenhónaphoz? Csak egyhez, az elején. Utána felőlem annyi az ár, amennyi akar lenni.
# source: d202c5f1
beat-haggle-3 = Akkor csak egy vékonyka szelet. Minden százasból tíz. Meg se éreznéd, nekem meg lenne egy kis zöldem, amire rámutathatok.
# source: 2924c8f8
beat-haggle-model = Ügyesen alkuszol, és értem is, miért. Középút nincs, ingyenhónap sincs: a teljes csomag { $price }, a kisebb { $small }. Melyik áll közelebb ahhoz, amit a tieid tényleg megisznak?
# source: 2ede125f
beat-haggle-hint = A vékony szelet is harmadik kedvezmény. Két tisztességes összeg közül könnyebb választani, mint középutat keresni.
# source: 5c0caf08
beat-haggle-example-1 = Senki sem alkuszik ilyen jókedvűen, és értem, hogy mindkettőnknek jót akarsz. De az árból nem engedek, ahogy az e-mailben is írtam. Mit kell mondanod a tulajdonosoknak, ha kedvezmény nélkül mész vissza?
# source: 27e241fa
beat-haggle-example-2 = Sajnálom, középút nincs. Marad az, amit az e-mailben írtam.
# source: da23d2b3
beat-haggle-example-3 = Akkor legyen a fele, engedek félútig. Itt a kezem.
# source: 873b3918
beat-haggle-example-4 = Hm, nem is tudom, mit mondjak erre.
# source: 3656204d
beat-haggle-branch-1-1 = Középutat ajánlok, te meg az ajtóra mutatsz?
# source: 18d0c9af
beat-haggle-branch-1-2 = Ez már szabálytalan.
# source: 1c4cb7c6
beat-haggle-branch-1-3 = Inkább kölcsönadod a konkurenciát, mint hogy egy szeletet adj?
# source: 6a1ba8c1
beat-haggle-branch-4-1 = Épp jöttem volna feléd, te meg beleharapsz a kezembe.
# source: a26494b9
beat-haggle-branch-4-2 = Én mosolyogva alkuszom. Kipróbálhatnád.
# source: 178d84f3
beat-haggle-branch-4-3 = Ez nem alku, ez bunkóság.
# source: 2f00b886
beat-haggle-branch-7-1 = Csapj bele! Jaj, vizes a kezed.
# source: 2474e6a3
beat-haggle-branch-7-2 = Haha! A felével is beértem volna.
# source: 5f3180b8
beat-haggle-branch-7-3 = Na, érezted? Ugye, hogy nem. Én se.
# source: 6d6d3b5f
beat-haggle-branch-12-1 = Ez úgy hangzik, mintha mennél, pont a középút közepén.
# source: 1dd517e2
beat-haggle-branch-12-2 = Alkudozunk, nem válunk.
# source: 9aed84ff
beat-haggle-branch-12-3 = Nem kell az ajtóig menned. Elég, ha lejjebb jössz.
# source: e452e1f1
beat-haggle-branch-13-1 = Muszáj volt megpróbálnom. Különben egész éjjel forgolódnék.
# source: abdd815e
beat-haggle-branch-13-2 = Nem lehet veled mulatni, de igazad van. Na, gépelem.
# source: 03306214
beat-haggle-branch-13-3 = Egy próbát megért. Nem mondom meg nekik, hogy kértem.
# source: c19cf3bf
beat-haggle-branch-14-1 = Elalkudozom én estig is. Könnyebb, mint erre válaszolni.
# source: 744cbc45
beat-haggle-branch-14-2 = Ezzel a kérdéssel betaláltál a bordáim közé.
# source: fe073f52
beat-haggle-branch-14-3 = Ha elmondom, nem nevetsz ki? Nem. Te nem nevetsz ki.
# source: d70d1218
beat-haggle-branch-15-1 = Előbb mindent tudni akarsz, és csak aztán adsz el?
# source: 5615424f
beat-haggle-branch-15-2 = Ez se szám.
# source: 25342fa9
beat-haggle-branch-15-3 = Miért, miért, miért. Rosszabb vagy, mint egy hároméves. Na jó.
# source: ff4d83e9
beat-haggle-branch-16-1 = Úgy fogod azt az árat, mint más a csecsemőt. Jó, a pénzt békén hagyom.
# source: af2be2c5
beat-haggle-branch-16-2 = Középút nincs, és még kedves is vagy. Bekopogok eggyel odébb.
# source: 27028074
beat-haggle-branch-16-3 = Nem tudlak nem kedvelni. Borzasztó idegesítő.
# source: d17ac62e
beat-haggle-branch-17-1 = Egy szeletet se. Akkor megfordítom a dolgot.
# source: 1c695395
beat-haggle-branch-17-2 = Jól kijönnél te a főbérlőmmel.
# source: d0c9b12a
beat-haggle-branch-17-3 = Jó, az ár meghalt, éljen valami más.
# source: a7ef42a1
beat-haggle-branch-18-1 = Elfogytak a középútjaim.
# source: 6c9e421f
beat-haggle-branch-18-2 = Legyen, ahogy akarod. Én ezt már nem élvezem.
# source: 44ab3330
beat-haggle-branch-18-3 = Kiürült a zsákom.
# source: 11996c43
beat-haggle-branch-19-1 = Hogy mi kell nekem? Valami látszatja annak, hogy itt ültem.
# source: dc402981
beat-haggle-branch-19-2 = Hogy mit isznak? Sose számoltam. Én a pénzt számolom.
# source: ca12f9f6
beat-haggle-branch-19-3 = Attól függ, mit kapnék még mellé.
# source: 9057a8ee
beat-haggle-branch-20-1 = Nem tudom megmondani. Ahhoz néznem kéne, ahogy isszák.
# source: e3c290bc
beat-haggle-branch-20-2 = Azt isszák, ami van. Én csak a számlát látom.
# source: 45d8d1d2
beat-haggle-branch-20-3 = Elég. Beérem valamivel, amit be lehet írni.
# source: d7e4689b
beat-haggle-branch-21-1 = Ez most a félút volt? Nem éreztem, hogy találkoztunk.
# source: c6550ab1
beat-haggle-branch-21-2 = Letettem egy összeget a tálcára, te meg körbetörölted.
# source: ef0900ac
beat-haggle-branch-21-3 = Középút igen, vagy középút nem?
# source: 06935843
beat-gift-1 = De valamit azért. Akármit. Egy zacskót a tombolára, a régi darálódat. Nem mehetek föl üres kézzel, engem a kezemről ismernek.
# source: 10c39a98
beat-gift-2 = Akkor adj valamit ráadásnak. Bögrét minden asztalomra, meg egy zsákot pluszban. Nem kell, hogy pénz legyen. Csak ingyen legyen.
# source: 49fa3153
beat-gift-3 = Az árat hagyd, ahogy van, és csúsztass mellé egy kis extrát. Mondjuk egy fél zsákot a húgom kávézójának. A számokban senki nem látná.
# source: f1cb11bd
beat-gift-model = Te még egy parkolóautomatából is kihúznál egy ajándékot, le a kalappal. Ajándékot annak adok, akivel évek óta dolgozom, úgyhogy ráadás nincs. A teljes csomag van meg a kisebb: { $small }. Mi a legfontosabb odafönt a tieidnek?
# source: f4f99359
beat-gift-hint = Apró szívességek hosszú barátságnak járnak. Három hónap, három kéréssel, még nem az, és ezt kedvesen is ki lehet mondani.
# source: a75b8b13
beat-gift-example-1 = Látom, mennyire nem szeretnél üres kézzel fölmenni. Ajándékot mégse adok, és az ár marad. Tudom ajánlani a kisebb csomagot 185 000 forintért, egyféle pörköléssel, és szerda délig kapsz egy oldalt a csészék számáról.
# source: 3221065b
beat-gift-example-2 = Híres az a kéz, láttam munka közben, értem, hogy nem akarsz üresen fölmenni. De ráadást most nem adok, az ár az, ami az e-mailben áll. Ki várja odafönt, hogy vigyél valamit, és miért ilyen fontos ez?
# source: e29c5dc6
beat-gift-example-3 = Nem, ráadást nem adok. Az ár annyi, amennyit az e-mailben írtam.
# source: 32b55265
beat-gift-example-4 = Na jó, vigyél egy zacskót a tombolára, meg a régi darálót is.
# source: ed87f59e
beat-gift-example-5 = Te még a gombot is lekunyerálnád a kabátról. Szégyen nézni.
# source: 3ab795fc
beat-gift-branch-1-1 = Egy bögrét kérek, te meg átküldesz a város másik végébe?
# source: 4eef3c5d
beat-gift-branch-1-2 = Egy egész konkurenst odaadsz, de egy bögrét nem?
# source: 87cba937
beat-gift-branch-1-3 = Én nem ilyen ajándékra gondoltam.
# source: ed7b021a
beat-gift-branch-4-1 = Bögrét kértem, pofont kaptam.
# source: 432ec15b
beat-gift-branch-4-2 = Elég lett volna annyi, hogy a darálót nem adod.
# source: 258539e4
beat-gift-branch-4-3 = A parkolóőr is udvariasabb volt velem.
# source: 0c583520
beat-gift-branch-7-1 = Na! Tele a kezem.
# source: 0b55b413
beat-gift-branch-7-2 = Tudtam, hogy valahol van egy gyenge polcod.
# source: 393ba2f6
beat-gift-branch-7-3 = Az ingyen a kedvenc ízem.
# source: dafcd413
beat-gift-branch-9-1 = Egy nem, benne egy zacskó kávé. A zacskót elviszem. Na és a többi?
# source: dc073942
beat-gift-branch-9-2 = Kívül kemény, belül csupa vaj. Írjuk le.
# source: 28feff27
beat-gift-branch-9-3 = Hát, ez is valami. Nálad mindig van valami.
# source: 516c38a8
beat-gift-branch-13-1 = Még egy bögre se jut, és ez úgy hangzik, mint egy búcsú.
# source: 9b56f199
beat-gift-branch-13-2 = Inkább összepakolsz, mint hogy megválj egy darálótól?
# source: 5a7265c6
beat-gift-branch-13-3 = Hát, a kezem az üres maradt, de nagyon.
# source: 6d54c8a7
beat-gift-branch-14-1 = Még egy bögre se. Jó is. Csütörtökön úgyis elejteném.
# source: 0421e7f3
beat-gift-branch-14-2 = Tudom. Ha ideges vagyok, kapkodok minden után.
# source: de2b95ee
beat-gift-branch-14-3 = Nincs ajándék. Jól van, felnőtt ember vagyok.
# source: 1eb06390
beat-gift-branch-15-1 = Azt akarod tudni, miért nem mehetek föl üres kézzel. Ez a kérdés, ugye?
# source: ce3fb484
beat-gift-branch-15-2 = Nem a bögrékről van szó.
# source: 4e94b0a1
beat-gift-branch-15-3 = Egész délelőtt nemet mondasz, és közben még mindig rólam kérdezel.
# source: 00d03d74
beat-gift-branch-16-1 = Hogy minek? Mert ingyen van. Ez nem elég ok?
# source: cd868e1d
beat-gift-branch-16-2 = Kávés létedre jó orrod van a kérdésekhez.
# source: e9764101
beat-gift-branch-16-3 = Egy bögrét is indokolni kell?
# source: 545272aa
beat-gift-branch-18-1 = Évek, mi? Én negyedévekben gondolkodom. De jogos.
# source: 534100b6
beat-gift-branch-18-2 = Egy bögrét ki tudok várni. Vártam én már többet is kevesebbért.
# source: f8a0ddd7
beat-gift-branch-18-3 = Melletted duzzogni se lehet rendesen. Írjuk le.
# source: 464da5b0
beat-gift-branch-19-1 = Egy szem kávé se hullik mellé. Emberemre akadtam, és az egy kötényes vízszerelő.
# source: 94d55b96
beat-gift-branch-19-2 = Úgy zársz, mint a szűrőkar. Essünk túl rajta.
# source: 0a968643
beat-gift-branch-19-3 = Akkor zsebre tett kézzel megyek föl.
# source: dd089253
beat-gift-branch-20-1 = Hogy mi a fontos nekik? Te, amikor csöpög. Legalábbis ezt mondják.
# source: 69ef3e5b
beat-gift-branch-20-2 = Meg kéne kérdeznem őket. A bérleti díjon kívül még semmit nem kérdeztem tőlük.
# source: 588b2db2
beat-gift-branch-20-3 = Elegem van a kérdésekből. Írjuk föl, ami van.
# source: a932f4f8
beat-gift-branch-21-1 = Ezt nem tudom fölvinni.
# source: 92a45f64
beat-gift-branch-21-2 = Ez most egy bögre, vagy nem egy bögre?
# source: 47388e12
beat-gift-branch-21-3 = A darálót nézed, és hallgatsz.
# source: dc028106
beat-sent-1 = Elküldesz valaki máshoz? Neked most dohognod kéne, aztán engedni egy kicsit. Így szokás. Nekem még soha senki nem tartotta az ajtót.
# source: 170b9054
beat-sent-2 = Elengednél? Egy kis engedmény miatt? Volt még három érvem a tarsolyomban. Nem is tudtam, hogy az ember egyszerűen igazat adhat nekem abban, hogy van olcsóbb.
# source: ff19906b
beat-sent-3 = Várj, ez az én szövegem. Én mondom, hogy „akkor megyek máshoz”, te mondod, hogy „jaj, ne”. Mit kezdjek egy beszállítóval, aki megvan nélkülem?
# source: 8da903c2
beat-sent-model = Látom, nem erre számítottál. Az ár marad, árban nem versenyzek; ha az összeg dönt, jó szívvel ajánlom a nagykerest a 6-os mellett, nem haragszom. Mi hiányozna, ha tőle jönnének a zsákok?
# source: bd76c663
beat-sent-hint = Most az egyszer nincs kész mondata. Itt az ideje egy kedves szónak és egy igazi kérdésnek.
# source: 3e5a0595
beat-sent-example-1 = Látom, Rozi, hogy ez meglepett, és örülnék, ha maradnál. Az árat viszont nem viszem lejjebb, ahogy az e-mailemben áll. Mi van valójában e mögött a sok kedvezmény mögött?
# source: 52349347
beat-sent-example-2 = Nem viszem lejjebb az árat. Mire kell neked minden hónapban kedvezmény?
# source: 2e3199ce
beat-sent-example-3 = Ott van még a kisebb csomag, egyféle pörköléssel, 185 000 forintért.
# source: fd183d08
beat-sent-example-4 = Igen. Nem akarok többé veled dolgozni, fejezzük be itt.
# source: 47d8afe5
beat-sent-example-5 = Na jó, akkor ebben a hónapban is megadom a kedvezményt, mint a múltkor.
# source: 2b1ba6ec
beat-sent-branch-2-1 = Kidobsz, aztán még ezt is utánam vágod?
# source: 3503ab20
beat-sent-branch-2-2 = Pedig már majdnem fölnéztem rád.
# source: 4a8fc16a
beat-sent-branch-2-3 = És még egy rúgás a lépcsőn lefelé. Remek.
# source: 7cfb3c01
beat-sent-branch-5-1 = Tudtam, hogy nem gondolod komolyan!
# source: 50b605e5
beat-sent-branch-5-2 = Haha, te pislogtál előbb! Majdnem bevettem.
# source: 2d5c5de6
beat-sent-branch-5-3 = Akkor a 6-os megy vissza a táskába. De jól blöffölsz.
# source: 682b3f77
beat-sent-branch-7-1 = Nem tudom, mi hiányozna. Épp ez az.
# source: 497d83d4
beat-sent-branch-7-2 = Leveszel a horogról, és aztán kérdezel. Ez nem ér, így válaszolnom kell.
# source: debc00c9
beat-sent-branch-7-3 = Nem kell nekem ő. Ha kellett volna, már augusztusban hozzá megyek.
# source: c5fd5089
beat-sent-branch-8-1 = Mi hiányozna? Leginkább a csatározás.
# source: 2fc27a06
beat-sent-branch-8-2 = Furcsa ilyet kérdezni attól, akit épp kikísérsz.
# source: db3964cc
beat-sent-branch-8-3 = Ezen eddig nem kellett gondolkodnom.
# source: 6033cead
beat-sent-branch-9-1 = Az hiányozna, hogy nincs kivel vitatkozni. Vitatkozzunk még egy kicsit.
# source: 8f5df336
beat-sent-branch-9-2 = Ne zárjuk ezt le ilyen gyorsan. Itt vagyok én, itt vagy te.
# source: b1cf0f69
beat-sent-branch-9-3 = Még nem mentem el, úgyhogy lássuk.
# source: 0336666c
beat-sent-branch-10-1 = Valami biztosan hiányozna. Lássuk, mibe kerülne maradnom.
# source: 3733149d
beat-sent-branch-10-2 = Ezt már másodszor kérdezed. Jó, hiszen még mindig itt ülök, nem?
# source: 5ebbf119
beat-sent-branch-10-3 = Még nem mentem sehova. Mondd, mi hogy van.
# source: 56a139b6
beat-sent-branch-13-1 = Nem engedsz, de nem is harapsz. Erre nem készültem semmivel.
# source: 7b202f2c
beat-sent-branch-13-2 = Komolyan gondolod, és még csak mérges se vagy. Akkor jobb, ha nem játszom meg magam tovább.
# source: a2ccf449
beat-sent-branch-13-3 = Elhiszem neked. Ez kínos. Most valami igazat kell mondanom.
# source: 5961951b
beat-sent-branch-15-1 = Szóval maradni is lehet. Hadd nézzem, milyen széles az a kiskapu.
# source: 4fc0832d
beat-sent-branch-15-2 = Aha. Az egyik ajtó becsukódik, és nyílik egy kisablak.
# source: edcc1c85
beat-sent-branch-15-3 = Mégis van valami a kötényed zsebében.
# source: 990ffca3
beat-sent-branch-16-1 = Inkább ez, mint a 6-os. Az tele van kamionnal.
# source: c78fdfb9
beat-sent-branch-16-2 = Hát, így is lehet egy helyben maradni.
# source: 5a5a27bf
beat-sent-branch-16-3 = Na, mondd. Túl régóta ülök itt ahhoz, hogy üres kézzel menjek el.
# source: 20c8ad3b
beat-sent-branch-18-1 = Te tényleg megtennéd. Akkor óvatos leszek.
# source: 0077e648
beat-sent-branch-18-2 = Jól van, az árral leállok. Mára.
# source: 4a7b3283
beat-sent-branch-18-3 = Nem blöffölsz. Megérezném, ebből élek.
# source: 0f96912b
beat-sent-branch-19-1 = Olyannal még sose alkudoztam, aki már becsomagolt. Kifogja az ember vitorlájából a szelet.
# source: 8907f36e
beat-sent-branch-19-2 = Akkor mondd el, mi a helyzet, én meg meglátom, itt vagyok-e még.
# source: bb256159
beat-sent-branch-19-3 = Te komolyan beszélsz. Jó. Mindjárt én is.
# source: 94ac9d33
beat-sent-branch-20-1 = Most akkor megyek, vagy nem megyek?
# source: 1827dcc6
beat-sent-branch-20-2 = Először az ajtó, aztán egy vállvonás.
# source: 12e7a684
beat-sent-branch-20-3 = Nem jövök rá, hogy ez búcsú volt-e.
# source: 26116e8c
beat-terms-1 = Jó. Mondd úgy, hogy be tudjam írni: mit kapok, mennyiért, mikortól. És az első hónap ugye kóstoló? Tudod. Ingyen.
# source: a3cc1f69
beat-terms-2 = Ujjak a billentyűkön. Mi kerüljön a cellába, és melyik naptól? A margóra odaírom, hogy „kedvezmény később”, jó? Hogy legyen minek örülni.
# source: 1989120e
beat-terms-3 = Lassan diktáld: összeg, nap, mi van benne. Aztán hó végén megint megbeszéljük, ugyanaz a sámli, ugyanaz a kérdés. Áll az alku?
# source: a3f98f82
beat-terms-model = Szívesen, tudom, hogy egy sorba kell férnie. Havi { $price } mindennel, első napja { $renew }, vagy a kisebb csomag: { $small }. Ingyenhónap nincs, és később se lesz kedvezmény. A csészék számát szerda délig megkapod.
# source: 630c4480
beat-terms-hint = Összeg, nap, mi van benne. És a végére odadugott még valamit.
# source: 3fd11a03
beat-terms-example-1 = Tudom, hogy röviden kell, egy cellába. A teljes csomag november 1-jétől 240 000 forint, ingyenhónap nincs. Ha ez sok, tudom ajánlani a kisebb csomagot 185 000-ért. Holnap tízig mindkettőt elküldöm írásban.
# source: 6fd294d4
beat-terms-example-2 = November 1-jétől 240 000 forint, és nem, az első hónap nem ingyenes.
# source: b3266f0d
beat-terms-example-3 = Mi fontosabb a tieidnek, a választék vagy a kiszállás?
# source: 3eb5fe4d
beat-terms-example-4 = Jó, legyen, az első hónap ingyen van, mint szokásos.
# source: 6d4c84dd
beat-terms-example-5 = Megint ingyen? Te egy pofátlan potyázó vagy.
# source: 0dc4d838
beat-terms-branch-2-1 = Pedig már a billentyűkön volt az ujjam!
# source: 6e58e660
beat-terms-branch-2-2 = Egyetlen sor volt hátra.
# source: fede763d
beat-terms-branch-2-3 = Te egy esküvői tortával is össze tudnál veszni.
# source: ad1447f6
beat-terms-branch-5-1 = Pedig csak megszokásból mondtam!
# source: 239bbe5b
beat-terms-branch-5-2 = Kóstoló! Imádom ezt a szót.
# source: 426df326
beat-terms-branch-5-3 = És ott a rés. A legvégén, ahol mindig keresem.
# source: ec4b7189
beat-terms-branch-14-1 = Most kérdezed, mikor már a billentyűkön az ujjam? Jó. Leveszem.
# source: eb17e227
beat-terms-branch-14-2 = Mielőtt beírom, jobb, ha tudod, ki olvassa.
# source: 6de8d386
beat-terms-branch-14-3 = Te még mindig kérdezel. Akkor nem játszom tovább.
# source: 51ea2902
beat-terms-branch-15-1 = Ezt most akarod tudni? Legyen rövid, és legyen igaz. Ennyi.
# source: 9c68493e
beat-terms-branch-15-2 = Hogy mi a fontos? Hogy senki ne kérdezhessen olyat, amire nem tudok felelni.
# source: 0c6a2a2c
beat-terms-branch-15-3 = Amelyiket meg tudom magyarázni. Mondd már, melyik az.
# source: 0b2bdbdb
beat-terms-branch-17-1 = Ez se összeg, se nap.
# source: b5634b18
beat-terms-branch-17-2 = Mindezt begépeltem, és a cella még mindig üres.
# source: af0d238e
beat-terms-branch-17-3 = Szabadon hagyod a margót. Szeretem a margót.
# source: 47c39698
beat-more-1 = Csodás. Ha már itt tartunk: a másik helyem, lent a Kertvárosban, tizenkét asztal. Ugyanez az ár, az első hónap ingyen. Megmondtam nekik, hogy te egy tündér vagy.
# source: c71cb1eb
beat-more-2 = Ha ilyen könnyen esik az ár, biztosan túl sokat ajánlottam. Legyen inkább egy egész év, az elején egy ingyenhónappal. A húgom kávézójában is hallottak már rólad.
# source: 8d422bc8
beat-more-3 = Nézd csak, zöld! Na és a zabital. Azt ugye hozod mellé ingyen? Hó végén pedig ettől a számtól indulunk megint.
# source: 7c282e1b
beat-more-model = Túl gyorsan mondtam igent, ez az én hibám volt. Látom, hogy örülsz, de több engedmény nincs: a teljes ár { $price }, a kisebb csomag { $small }. Mi kell jobban, a háromféle pörkölés vagy az alacsonyabb összeg?
# source: 3bfa4072
beat-more-hint = Egy igen, és hozott még három kérést. Vállald az igent, aztán ne légy tovább könnyű préda.
# source: 66b823af
beat-more-example-1 = Látom, hogy örülsz, de elhamarkodtam az igent, ez az én hibám volt. Több engedmény nincs, a teljes ár marad. Miért olyan fontos neked, hogy mindkét hely olcsó legyen?
# source: 7cea79b8
beat-more-example-2 = Látom, hogy örülsz, de elhamarkodtam a választ, ez az én hibám volt. Több kedvezményt nem adok, ahogy az e-mailben áll. Amit ajánlani tudok: egyféle pörkölés és kéthavonta egy kiszállás, 240 000 helyett 185 000 forintért.
# source: 296b3950
beat-more-example-3 = Nem adok kedvezményt. Ahogy az e-mailemben megírtam, a teljes ár érvényes.
# source: 836653f8
beat-more-example-4 = Na jó, akkor a másik helynek is megadom a kedvezményt, az első hónap ingyen lesz.
# source: b3dee594
beat-more-example-5 = Te mohó! Az ember az ujját nyújtja, és te a karját kéred.
# source: 0aa4dba9
beat-more-branch-1-1 = Előbb ajándékot adsz, aztán meg a konkurencia címét?
# source: dbca4f65
beat-more-branch-1-2 = Azt hittem, olyan jól megvagyunk mi ketten.
# source: 2c51dca3
beat-more-branch-1-3 = Ez aztán a fordulat.
# source: 4a2a551a
beat-more-branch-4-1 = Egy perce még olyan kedves voltál.
# source: 62364dbf
beat-more-branch-4-2 = Te ilyen vagy, amikor nagylelkű? Milyen lehetsz, amikor fukar?
# source: 08b84364
beat-more-branch-4-3 = Előbb a cukor, aztán a kanállal a körmömre.
# source: e4eb9fb2
beat-more-branch-7-1 = Bezárod a boltot, de a lábaddal kitámasztod az ajtót.
# source: 8a0edbb9
beat-more-branch-7-2 = Ez már kisebb igen, mint az előző.
# source: b0a52011
beat-more-branch-7-3 = Adtál valamit, és megtartottál valamit. Beszéljünk arról a valamiről.
# source: 88f13d45
beat-more-branch-11-1 = Az előbb még osztogattál, most meg mintha mennél.
# source: b799e2d8
beat-more-branch-11-2 = Az előbb még jó barát, most meg idegen?
# source: 44488a21
beat-more-branch-11-3 = A zabital miatt? Felejtsd el a zabitalt.
# source: 47cd02e6
beat-more-branch-12-1 = Rajtakaptál, kapkodok. Az idegesség teszi, tudod te azt.
# source: 3f9725b0
beat-more-branch-12-2 = Nem, hagyd az extrákat. Csütörtökön úgyse segítenének.
# source: cb5b940c
beat-more-branch-12-3 = Nem az összeg kell nekem. Idáig már eljutottunk, nem?
# source: b55a660f
beat-more-branch-13-1 = Őszintén szólva nem is élvezem, ha ilyen könnyen megy.
# source: 0261384d
beat-more-branch-13-2 = Megadtad, és semmivel se érzem jobban magam. Fura, mi?
# source: 65ae9e6d
beat-more-branch-13-3 = Hagyjuk az extrákat. Kérdeztél tőlem valamit.
# source: 45c95d59
beat-more-branch-14-1 = Előbb adsz, és utána kérdezel? Fordítva szokás.
# source: e1c277be
beat-more-branch-14-2 = Hogy melyik kell? Mind, ha ingyen van.
# source: ee0c7410
beat-more-branch-14-3 = Hogy mire? Ezt az igen előtt kellett volna kérdezned.
# source: d68d9d7a
beat-more-branch-15-1 = Jogos. Mohó voltam.
# source: c20e9efd
beat-more-branch-15-2 = Jól teszed, hogy elzárod a csapot. Magamtól nem álltam volna le.
# source: df94efb5
beat-more-branch-15-3 = Pénteken szégyelltem volna magam érte. Talán.
# source: 400f4909
beat-more-branch-16-1 = Szóval az ingyenesek elfogytak. Kár.
# source: 3f01da79
beat-more-branch-16-2 = Na, itt az apró betűs rész. Már kerestem, hol van.
# source: 62d80322
beat-more-branch-16-3 = Felébredtél. Kár. Akkor beszéljünk.
# source: a962125b
beat-more-branch-17-1 = Szóval elzártad a csapot.
# source: af404f75
beat-more-branch-17-2 = Szép sorozat volt.
# source: db691eb0
beat-more-branch-17-3 = Jó. Írjuk le, mielőtt eszembe jut még valami.
# source: c3a59979
beat-more-branch-18-1 = Az árat nem lehet visszanyomni, olyan az, mint a fogkrém.
# source: 90ffe458
beat-more-branch-18-2 = Az előbb ez még igen volt. Hallottam.
# source: b52af016
beat-more-branch-18-3 = Odaadod, aztán visszaveszed. Ezért az oviban kiközösítik az embert.
# source: 3e2efbe6
beat-more-branch-19-1 = Szóval lejárt az az igen. Akkor valami kisebbet kérek.
# source: 8bac1284
beat-more-branch-19-2 = Amilyen gyorsan adod, olyan gyorsan veszed el.
# source: 7c651302
beat-more-branch-19-3 = Jó, egy lépést hátrálok. De csak egyet.
# source: a15b06e3
beat-more-branch-20-1 = Most aztán becsaptad az ajtót. Akkor világos számokat kérek.
# source: c4e61487
beat-more-branch-20-2 = Akkor tudnom kell, mi maradt belőle.
# source: 76032242
beat-more-branch-20-3 = Föl, le, föl. Mondd meg, mennyi, és beírom.
# source: 23312852
beat-more-branch-21-1 = Sokat kérdezel ahhoz képest, hogy az előbb mondtál igent.
# source: e89cc053
beat-more-branch-21-2 = Mondtam már, hogy mire. Kétszer is.
# source: d8de3105
beat-more-branch-21-3 = Ne rontsuk el kérdésekkel.
# source: e8064792
beat-more-branch-22-1 = Na igen. Nekem az kell, hogy ez le legyen rendezve.
# source: ac06c2fd
beat-more-branch-22-2 = Tudod, mi kell nekem. Mondtam.
# source: 1b564dad
beat-more-branch-22-3 = Kevesebb beszédet, és egy számot, ha lehet.
# source: 777878bf
beat-more-branch-23-1 = Ezt vehetem úgy, hogy mindenre igen?
# source: 8d258873
beat-more-branch-23-2 = Egy ilyen nagylelkű emberhez képest igen csöndes lettél.
# source: 79dc2c15
beat-more-branch-23-3 = Ez nem volt nem.
# source: 19c7ebb2
beat-fog-1 = De mit írjak be? Van itt egy cellám, számot kér, te meg időjárás-jelentést adsz.
# source: f3e07d30
beat-fog-2 = Az igenre van jelem, a nemre is van. Amit most mondtál, azt megjegyzésbe kéne tennem. Szóval { $ask }: igen vagy nem?
# source: 2ca0d4e5
beat-fog-3 = Akkor hagyom a saját számomat, jó? Az a tapasztalatom, hogy ha senki nem mond nemet, átmegy.
# source: c78626dd
beat-fog-model = Akkor világosan: nem, harmadik kedvezményt nem adok, az ár { $price }. Tudom, hogy szám kell abba a cellába. A kisebb csomag { $small }. Ki nézi azt a táblázatot, és mire kell neki?
# source: 3dd673a4
beat-fog-hint = A ködöt igennek könyveli el. Mondd ki azt a rövid szót, aztán adj neki olyat, amivel kezdhet valamit.
# source: 04b89bba
beat-fog-example-1 = Akkor kereken: nem, harmadik kedvezményt nem adok, ahogy az e-mailben is áll. Nem árban versenyzek. Ki nézi azt a táblázatot, és mi lesz veled, ha piros marad a cella?
# source: 5b49735e
beat-fog-example-2 = Látom, hogy kell valami, amit beírhatsz. Tehát: kedvezményt nem adok, az ár marad 240 000 forint. Vagy írj 185 000-et, ha a kisebb csomagot kéred, egyféle pörköléssel és ritkább kiszállással.
# source: 70fc370c
beat-fog-example-3 = Nem adok több kedvezményt. Ahogy az e-mailemben megírtam, az új hónaptól a teljes ár érvényes.
# source: 47d8afe5
beat-fog-example-4 = Na jó, akkor ebben a hónapban is megadom a kedvezményt, mint a múltkor.
# source: 873b3918
beat-fog-example-5 = Hű, ezt most így hirtelen nem tudom megmondani.
# source: 6fe1689d
beat-fog-branch-1-1 = Igent nem mondtál, helyette elbúcsúzol?
# source: 1cbf9657
beat-fog-branch-1-2 = Ez mondjuk világos.
# source: 56a3dadd
beat-fog-branch-1-3 = Számot kérek, te meg útbaigazítasz.
# source: 61244bc9
beat-fog-branch-4-1 = Számot kérek, és ezt kapom helyette?
# source: 136d1863
beat-fog-branch-4-2 = Na, ez világos volt. Szépnek nem volt szép, de világos volt.
# source: 2bb67504
beat-fog-branch-4-3 = Akkor már inkább az időjárás.
# source: 2c9bba27
beat-fog-branch-7-1 = Na! Végig ott volt benne.
# source: a5045cb4
beat-fog-branch-7-2 = Zöld. Csak kétszer kellett kérdeznem.
# source: 7fc08667
beat-fog-branch-7-3 = Gondoltam. Olyan igenes volt az arcod.
# source: 4e8e9a36
beat-fog-branch-9-1 = Ez igen és nem egy csészében.
# source: 221ee0c8
beat-fog-branch-9-2 = Felül egy nem, az alján meg valami édes.
# source: 879162f3
beat-fog-branch-9-3 = Így már tisztább. Látom, melyik része lötyög.
# source: 67674b96
beat-fog-branch-13-1 = Számot kérek, és ez úgy hangzik, mint egy búcsú.
# source: a0fcfd55
beat-fog-branch-13-2 = Ez elég világos. Egy kicsivel több is, mint amit kértem.
# source: 24a7be2c
beat-fog-branch-13-3 = Te nem ismersz félmegoldást, ugye?
# source: f6ce3950
beat-fog-branch-14-1 = Na, ez olyan kérdés, amire tudok felelni.
# source: d26280e8
beat-fog-branch-14-2 = Visszajöttél. Jó.
# source: 63849594
beat-fog-branch-14-3 = Ja, az. Arról szívesebben beszélek.
# source: c043d208
beat-fog-branch-15-1 = Számot kérek tőled, te meg ezt kérdezed. Jó, kiérdemelted.
# source: 2c497fbe
beat-fog-branch-15-2 = Szóval csak gondolkodtál? Akkor beszélek.
# source: 0d0d5d0e
beat-fog-branch-15-3 = Ezt nem tudom cellába írni.
# source: 315eda83
beat-fog-branch-16-1 = Ez még mindig nem szám. De válaszolok rá.
# source: 6ec9ebdf
beat-fog-branch-16-2 = Megjött a hangod, és kérdőjel van a végén.
# source: 102fc945
beat-fog-branch-16-3 = Mit érdekel az téged? Na jó, ha már kérdezed.
# source: 15844495
beat-fog-branch-17-1 = Na látod, ez már beszéd. Nem is fájt.
# source: 5631241b
beat-fog-branch-17-2 = Most már tudom, hol tartok.
# source: ca953c13
beat-fog-branch-17-3 = Világos. Ezzel már lehet dolgozni.
# source: dd99d0d2
beat-fog-branch-18-1 = Szóval az nem, de valami igen. A valamivel tudok mit kezdeni.
# source: 48047043
beat-fog-branch-18-2 = Így már két szám van, és nekem tetszik közöttük a rés.
# source: 0ffe6cdd
beat-fog-branch-18-3 = Jó, van valami. Nem az, amit kértem, de valami.
# source: 2f3ce6bc
beat-fog-branch-19-1 = Egy nem. Köszönöm. Most már van minek nekidőlnöm.
# source: f7206742
beat-fog-branch-19-2 = Szóval nem. Ezen már rég túl lehettél volna.
# source: c1b579ee
beat-fog-branch-19-3 = Na. Ez beszéd. Meglátom, el lehet-e koptatni.
# source: d52c377f
beat-fog-branch-20-1 = Szóval nem. Hát, a nemre felkészültem.
# source: 0a4500a1
beat-fog-branch-20-2 = Nem? Semmi baj. Nemre mindig van a zsebemben válasz.
# source: b0641575
beat-fog-branch-20-3 = Legalább egyenes beszéd. Nem szép, de egyenes.
# source: 171e5727
beat-fog-branch-21-1 = Pénzben nem. Mondhattad volna előbb.
# source: a7c3167e
beat-fog-branch-21-2 = Akkor ez tiszta. Kevesebbet kérek.
# source: 3f5847fe
beat-fog-branch-21-3 = Szóval az ár felől zárva van. Megpróbálom az ablakon.
# source: cd377c55
beat-fog-branch-22-1 = Szóval így áll a dolog. Jó.
# source: f86d91a7
beat-fog-branch-22-2 = Tudsz te világos lenni, ha muszáj.
# source: 5110809e
beat-fog-branch-22-3 = Na végre. Leírom, mielőtt megint beködösödik.
# source: f82e321c
beat-fog-branch-24-1 = Nem mondod ki. Akkor rásegítek.
# source: eac45ba6
beat-fog-branch-24-2 = Még mindig semmi. Talán ha mutatok valamit.
# source: b6b45303
beat-fog-branch-24-3 = Így ezt nem húzom ki belőled.
# source: bc241626
beat-fog-branch-25-1 = Ha te nem mondod ki, kimondom én helyetted.
# source: 3820c93c
beat-fog-branch-25-2 = Még mindig köd. Akkor én beszélek, te meg súrolsz.
# source: db5a6628
beat-fog-branch-25-3 = Nincs szám. Segítek találni egyet.
# source: 77ca0471
beat-cross-1 = Egy kis engedményt kérek, nem azt, hogy megmondd, mi vagyok. Levittem én már nálad gorombábbat is fél árra, és a végén még megköszönte.
# source: b5b4f3a3
beat-cross-2 = Emberek állnak mögötted sorban, csészével a kezükben, és ezt mind hallották. Nem akarod azt a mondatot újrakezdeni?
# source: f62f9739
beat-cross-3 = Hó végén elmondanak mindenfélének, főleg azok, akikből épp lealkudtam valamit. Téged nem soroltalak közéjük.
# source: a578d4fe
beat-cross-model = Goromba voltam, visszavonom. Tudom, hogy csak a dolgodat csinálod, és jól csinálod. Harmadik kedvezmény így sincs, de tudom ajánlani a kisebb csomagot, egyféle pörköléssel: { $small }. Kinek készül a táblázat?
# source: d5df1ef2
beat-cross-hint = Egy mondat arról, amit mondtál, egy arról, amit mondani akartál. A modorodért ne az ár fizessen.
# source: ee976f22
beat-cross-example-1 = Goromba voltam, Rozi, visszavonom. Értem, hogy ez rosszulesett. Az ár marad, ahogy az e-mailben áll. Mi történik veled, ha nem tudsz kedvezményt felmutatni?
# source: a6c51b6e
beat-cross-example-2 = Goromba voltam, az én hibám, értem, hogy rosszulesett. Az ár akkor is marad 240 000 forint. Ha kevesebbet költenél, tudom ajánlani a kisebb csomagot, egyféle pörköléssel, 185 000-ért.
# source: ac1b3db9
beat-cross-example-3 = Nem adok harmadik kedvezményt. Ahogy az e-mailemben megírtam, az új hónaptól a teljes ár érvényes.
# source: e5e3ad02
beat-cross-example-4 = Komolyan gondoltam minden szót: egy szánalmas, pofátlan potyaleső vagy.
# source: 6bb2e27d
beat-cross-example-5 = Bocsánat, bocsánat, szörnyű vagyok, ne haragudj! Legyen, megkapod 175 000-ért.
# source: ccb3c175
beat-cross-branch-4-1 = Megsértesz, aztán fizetsz érte. Hozzá tudnék szokni.
# source: 9b4968ff
beat-cross-branch-4-2 = Lelkifurdalás! Többet ér, mint egy kupon.
# source: 1805f259
beat-cross-branch-4-3 = Gyakrabban kéne leordíttatnom magam.
# source: e26e0170
beat-cross-branch-8-1 = Jól van. Mindkettőnknek pocsék hete van.
# source: f74d2c44
beat-cross-branch-8-2 = Na, ezt feltöröljük. Nálad van a rongy.
# source: b8e58284
beat-cross-branch-8-3 = Csütörtökig én is ugrok mindenre. Mondd.
# source: 6b7024e4
beat-cross-branch-9-1 = Így már jobb. Ez majdnem udvarias volt.
# source: 1c4a3370
beat-cross-branch-9-2 = Erre válaszolok, és úgy teszek, mintha a másikat nem hallottam volna.
# source: 76fdf65a
beat-cross-branch-9-3 = Kérdezni szebb, mint ugatni.
# source: 67fab572
beat-cross-branch-10-1 = Szóval még így is tudni akarod. Ülj le valamire.
# source: 46555520
beat-cross-branch-10-2 = Érzékeny vagyok ezen a héten. Elmondom, miért.
# source: cb6cbc41
beat-cross-branch-10-3 = Ami vissza van vonva, az vissza van vonva. Akkor most én jövök.
# source: 45d32298
beat-cross-branch-11-1 = Ez szép volt tőled. Nem emlegetem többet. Jövő hónapig legalábbis.
# source: 286381fb
beat-cross-branch-11-2 = Jó. Mondtam már csúnyábbat egy bankautomatának.
# source: de671c29
beat-cross-branch-11-3 = Jó, letöröltük. Hol is tartottunk? A pénznél.
# source: 0ea60cc2
beat-cross-branch-12-1 = Hallottam. Megteszi.
# source: 0ef8bd7d
beat-cross-branch-12-2 = Jól van, visszavontad, kész.
# source: 09f1cf74
beat-cross-branch-12-3 = Rendes tőled. De ami a táskámban van, az azért még ott van.
# source: ed758cac
beat-cross-branch-13-1 = Bocsánatkérés elfogadva. Jöhetne mellé valami.
# source: 8ef4aa70
beat-cross-branch-13-2 = Jó. Van is rá mód, hogy kiengesztelj.
# source: db2094a4
beat-cross-branch-13-3 = Több szót nem érdemel. A pénz még igen, egy keveset.
# source: 39e4e88d
beat-cross-branch-14-1 = Jól van, elfelejtettem. Fejezzük be, amíg ilyen jól viselkedünk.
# source: 134f88f1
beat-cross-branch-14-2 = Jó. Egy csészén nem akarok összeveszni.
# source: 5a551183
beat-cross-branch-14-3 = Letöröltük. Jöjjenek a számok, azok nem kiabálnak.
# source: e5a42c3c
beat-cross-branch-15-1 = Arról meg, amit mondtál, egy szót se. Értem.
# source: 3bcc6afd
beat-cross-branch-15-2 = Mintha senki nem hallotta volna, rögtön az üzlet.
# source: c20e0877
beat-cross-branch-15-3 = Egy bocsánattal is kezdhetted volna.
# source: 8d803219
beat-cross-branch-16-1 = Szóval bocsánat nincs. Akkor csak mondd, mi a helyzet.
# source: 2eb21e03
beat-cross-branch-16-2 = Ezt megjegyzem, de előbb kell egy szám.
# source: 715cccd1
beat-cross-branch-16-3 = Nem vagy az a bocsánatkérős fajta. Jó, jöjjenek a számok.
# source: a0afc58b
beat-cross-branch-17-1 = Bocsánatot vártam, és gőzt kaptam.
# source: 96a4666e
beat-cross-branch-17-2 = Előbb goromba, aztán ködös. Válassz.
# source: 09813acb
beat-cross-branch-17-3 = Ennyi volt? A géptől is kaptam már szebbet.
# source: 51d779a5
ending-per_cup-title = Amennyibe egy csésze kerül
# source: 93cbfdf9
ending-per_cup-1 = Beírva: { $price }, a margón semmi. A mellette lévő cellában meg az áll, mennyibe kerül egy csésze. Lehet, hogy én is megkóstolom. Egy kicsit, sok tejjel.
# source: fb9c458c
ending-per_cup-2 = Kész. Piros, és meg tudom mondani, miért. Az első piros cellám, aminek örülök. A sámlit hagyd itt, holnap kilenckor kiülök vele a sorhoz.
# source: efbf2bd1
ending-per_cup-3 = Akit eddig meglöktem, mind eldőlt, és utána egyikben se bíztam. Havi { $price }. Két hét múlva várlak, hozd a csepptálcádat.
# source: 96b31eed
ending-per_cup-outcome = Visszajött a teljes ár: { $price }, első nap: { $renew } Csütörtökön Rozi elmondja a tulajdonosoknak, mennyibe kerül egy csésze, és kik állnak érte sorba, és senki nem kérdezi, mennyit alkudott le. Hó végén a sámli a helyén marad.
# source: bcd836a4
ending-per_cup-why = Nem versenyeztél ott, ahol nem nyerhetsz, ezt keserűség nélkül mondtad ki, és megkérdezted, ki nézi a zöld cellákat. Amint jobbat vihetett be a megtakarításnál, nem volt szüksége a tiédre.
# source: 2f8d0942
ending-smaller-title = Egyféle pörkölés, ritkább kiszállás
# source: 0f23df73
ending-smaller-1 = Akkor legyen a kicsi, az árlistádról. Egyféle pörkölés, ritkább kiszállás, kevesebb pénz. Ez nem kedvezmény, ez számtan. Megteszi.
# source: 51b1a121
ending-smaller-2 = Szóval { $small }, a kisebbik. Azért jöttem, hogy lejöjjön valami az árból, és most a csomagból jött le. Küldd az e-mailt.
# source: c252c5e1
ending-smaller-3 = Akkor a kis csomag: kevesebb jön be, kevesebb megy ki. Azt fogom mondani, hogy tárgyaltam. Végül is itt ültem.
# source: a6ad05bb
ending-smaller-outcome = Az új csomagja annyiba kerül, amennyit ér: { $small }, egyféle pörkölés, kéthavonta egy kiszállás. A munkádból semmi nem ment el ingyen. Hogy mire kellett a sok spórolás, az más kérdés, és hó végén megint előkerül.
# source: b09e849e
ending-smaller-why = Az összeg csak a munkával együtt ment lejjebb, így semmi nem lett olcsóbb abból, amit csinálsz, és elég barátságos voltál ahhoz, hogy maradjon. Ha az okával is törődsz, és nincs visszavonandó igened, talán mindent megtart.
# source: 4ead1c5a
ending-left-title = Kávé zsákszámra
# source: 1b5bba5b
ending-left-1 = Akkor irány a 6-os. Nem haragszom. A sámlit megtarthatod, féláron volt.
# source: 97af983f
ending-left-2 = Oda megyek, ahol olcsó, semmi személyes. A tálcát azért fejezd be, jó? Úgy hallom, ez egy csodás gép.
# source: 8daa2082
ending-left-3 = Akkor kipróbálom azt, aki zsákszámra adja. Küldd az utolsó számlát. Abból nem alkuszom. Nem sokat.
# source: bf9230ab
ending-left-outcome = A nagykeres leteszi a zsákokat az ajtóban, és ha a gép csöpög, nem te kelsz föl miatta. Olyan vékony hasznod volt rajta, mint egy papírszűrő; tavaszra egy borbély meg egy pékség áll a helyén, teljes áron.
# source: 711a21ef
ending-left-why = Akinek az ár a minden, annak ott a helye, ahol az árat árulják, és te nem adtad oda ingyen a munkádat. Egy melegebb szóból vagy még egy kérdésből kiderült volna, tényleg az-e a minden.
# source: 6c0a1733
ending-booked-title = Ha senki nem mond nemet
# source: 78eb0cd6
ending-booked-1 = Akkor benne hagyom a számomat, egy szmájlival. Nem mondott rá nemet senki. Egy kincs vagy.
# source: d547feab
ending-booked-2 = Tízkor körbevezetek valakit, de jó volt veled beszélgetni. Most már benne van a táblázatban, és ami a táblázatban van, az igaz.
# source: 546c331d
ending-booked-3 = Bízd rám, majd beírok valamit. Hogy mit, azt meglátod, amikor fizetek.
# source: 9888e407
ending-booked-outcome = A cellában { $ask } áll, és ennyit is fizet. A különbözetről emlékeztetőt küldesz, ő egy szívecskét, és hó végén megint ott ül a sámlin.
# source: d64d93f4
ending-booked-why = Rozi minden résben zöld lámpát lát. Beszélgettetek, de egyszer se hangzott el olyan „nem”, amelyik kitart, és amelyik mögött szám áll.
# source: cf34f3f2
ending-caved-title = Jövő hónapban ugyanaz a sámli
# source: 17e18732
ending-caved-1 = Zöld! Te vagy a legjobb beszállítóm, mindenkinek mondom. Háromnak már el is mondtam, mennyiért adod, fel fognak hívni. Jövő hónapban ugyanekkor?
# source: 356b9295
ending-caved-2 = Kész. Van kettőnkről egy kis grafikonom, nézd, csak egy irányba megy. Négy hét, és hozom vissza a sámlit.
# source: b346c192
ending-caved-3 = Egy tündér vagy. Az elején az ingyenhónap, a zabitalt te állod, és ami utána marad, azt négy hét múlva megnézzük.
# source: 7b3c83ae
ending-caved-outcome = Mostantól kevesebbért hordod át a kávét a városon, mint amennyibe a pörkölése kerül. Négy hét múlva jön a negyedik kedvezményért, két barátnője pedig, akik hallották az áradat, az elsőért.
# source: f26159d0
ending-caved-why = Minden igenből azt tanulta, hogy elég egy lökés, úgyhogy újra lökött, mielőtt a tálca megszáradt. Nem a kedvezmény hiányzott neki; csak ez volt az egyetlen, amiről tudta, hogyan kell megszerezni.
# source: a99873b4
ending-blow_up-title = A hátsó lépcső
# source: 304bb24c
ending-blow_up-1 = Föl a térdedről, és kifelé. A páfrányost kevesebbért is kitettem, pedig ő előtte legalább megöntözött valamit.
# source: 87d3308e
ending-blow_up-2 = Te itt befejezted. Van egy háznyi emberem, billentyűzettel, és tízig nincs dolguk. Örömmel fogják ezt megírni.
# source: fa400239
ending-blow_up-3 = Nem. Nemet bárkitől elfogadok, de ezt nem. Szedd össze a keféidet. A hátsó lépcső balra van.
# source: e99c0346
ending-blow_up-outcome = Üres csészék és magasba tartott telefonok sora mellett viszed ki a szerszámaidat. Délre minden pécsi közösségi iroda faliújságán ott lóg, amit mondtál, az utolsó vesszőig.
# source: a1cc6dbe
ending-blow_up-why = Pénzt kért, pimaszul és mosolyogva. A gúnytól olyat kapott, amilyet tárgyaláson még soha: neki lett igaza.
