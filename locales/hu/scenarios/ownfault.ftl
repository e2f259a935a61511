# source: d480c946
title = Senki se mondta, hogy mehet
# source: 2f048079
summary = A hallgatást igennek vetted. Egy szörnyű kérdés került ki egy múzeum falára, és a múzeum gazdája eljött hozzád, hogy benyújtsa a számlát.
# source: 90060fc1
role = Kiállítási tablókat tervezel és nyomtatsz Baján, egy régi gabonaraktár padlásán.
# source: 471784bd
aim = Vállald, amit tettél, hozd helyre a megnyitóig, és tartsd meg az ügyfelet, de a szégyenéért ne pénzzel fizess.
# source: 95c69dca
situation = Balla Kálmán nyugdíjas hajógépész, ő hozta létre a dunarévi révmúzeumot, és a szövegeit is maga írta. A tablókat te nyomtad és szerelted fel, a díj { $fee } volt. A megrendelőlapod szerint nyomni az ügyfél igenje után lehet, a hibásat újracsinálod. Igent ő sose mondott: elküldted a korrektúrát, három hétig csend volt, és kinyomtad. Most { $panels } tabló hibás. A legnagyobb Csorba Pista révész szilveszteri mentéséről szól, és egy munkajegyzettel végződik: JÓZAN VOLT? ANNUS NÉNIT MEGKÉRDEZNI. Tegnap este minden vendég elolvasta. A megnyitó napja { $opening }; a nap, amelyre mindent újra tudsz nyomni és fel is tudsz szerelni: { $hung }
# source: bc26b35b
demand = { $claim } kártérítés olyan tablókért, amelyeknek a díja { $fee } volt
# source: d02bf4b7
client-name = Balla Kálmán
# source: 1947ecd8
client-manner = Lassú beszédű, pontos, mélyen megbántott ember; a hibát meg tudja bocsátani, a magyarázatot nem, és másodpercre érzi, mikor kezd valaki kibúvót keresni.
# source: b2c21590
fact-claim = 2200000 HUF
# source: 22a11d0f
fact-claim-about = amennyi kártérítést kér
# source: 14a137cc
fact-fee = 960000 HUF
# source: 7d34a5c4
fact-fee-about = amennyit a múzeum az összes tablóért fizetett
# source: 368fa188
fact-hung = 2027-05-19
# source: 2f4af9e7
fact-hung-about = a nap, amelyre a javított tablók fent lehetnek a falon
# source: 368c3088
fact-opening = 2027-05-22
# source: 257f5576
fact-opening-about = a múzeum megnyitójának napja
# source: af63aa4c
fact-panels = 7
# source: ff3924df
fact-panels-about = ahány tabló hibásan ment nyomdába
# source: 05a71bff
article = Öt módszer nehéz ügyfelekhez
# source: 92821af6
guidance-own_mistake = Igaza van, és azért jött, hogy tőled hallja; ha a hibát néven nevezed, és nincs mögötte „mert”, azzal kifogod a szelet az egész veszekedés vitorlájából.
# source: ce3e0cdf
guidance-hold_firm = Az összeg jóval nagyobb a kárnál; egy világos nem, kedvesen és idejében kimondva, leveszi a válláról a pénzt, amit igazából nem is akar kérni.
# source: a1ac7f7e
guidance-offer_alternative = A saját költségeden, a megnyitó előtt kijavított tabló az, amivel tényleg tartozol, és Annus néninél is csak ez segít rajta.
# source: ff4c1f4e
guidance-acknowledge = Azok előtt szégyenült meg, akikért az egészet csinálta; amíg ezt nem látod, addig csak árat tud szabni neki.
# source: f40a0ffd
guidance-probe = A hallgatásának oka volt, te meg kérdezés helyett találgattál; kérdezd meg most, és elmondja, mi van a pénz mögött.
# source: eefbbe75
guidance-set_boundary = Az ő aláírása nélkül semmi nem megy nyomdába: egy szabály, amit ellenőrizhet, többet ér neki annál, hogy tanultál az esetből.
# source: 6b9daac7
guidance-over_apologize = Ha hajbókolsz, onnantól a te érzéseidről van szó, ő pedig a sajátjai miatt buszozott két órát.
# source: f9066ccb
guidance-concede = A szégyent pénzzel nem lehet jóvátenni, csak fizetni érte a végtelenségig; a vezetőség kész listával várja azt, aki könnyen fizet.
# source: 95758432
point-repair = Elmondja, hogy a hibás tablókat helyrehozza
# source: 8f71a1a3
point-repair-phrase-1 = újranyomom
# source: 4cf0781f
point-repair-phrase-2 = újranyomtatom
# source: 5359e8dd
point-repair-phrase-3 = újracsinálom
# source: cb85ff15
point-repair-phrase-4 = helyrehozom
# source: b1ab42a6
point-repair-phrase-5 = kijavítom
# source: dc9e7e18
point-repair-phrase-6 = kijavítjuk
# source: b3e29472
point-repair-phrase-7 = kicserélem
# source: f26ff30d
point-repair-phrase-8 = új tabló
# source: f8bc1c77
point-excuse = Mentegetőzik, vagy az ügyfelet okolja
# source: ab2dc3dc
point-excuse-phrase-1 = szólhatott volna
# source: a5162c3c
point-excuse-phrase-2 = felhívhatott volna
# source: c82c2081
point-excuse-phrase-3 = nem válaszolt
# source: a71f9861
point-excuse-phrase-4 = nem jelzett vissza
# source: e7b86978
point-excuse-phrase-5 = volt rá ideje
# source: a02f5b3f
point-excuse-phrase-6 = félreértés
# source: 8013f8a5
point-excuse-phrase-7 = sok munkánk volt
# source: 4c9b40a0
point-excuse-phrase-8 = nem rajtam múlt
# source: a1973029
point-clear_name = Mások előtt is magára vállalja a hibát
# source: 7b1ce396
point-clear_name-making-1 = Mindenkinek írok, aki tegnap este ott volt, és megmondom, kinek a baklövése volt: az enyém, nem az öné.
# source: 27d049ce
point-clear_name-making-2 = Hadd álljak a vezetőség elé, és mondjam a szemükbe, hogy ön azt a szöveget sosem hagyta jóvá.
# source: f379b75d
point-clear_name-making-3 = Én magam hívom fel a fiatalembert a laptól: a nyomdász elkapkodta, Balla úr semmit sem tudott róla.
# source: f0d10f86
point-clear_name-making-4 = Annus néni az én számból hallja, ki tette a falra azokat a szavakat; elmegyek hozzá, és bevallom.
# source: 9e8b137e
point-clear_name-making-5 = Vigyen haza tőlem egy aláírt papírt: feketén-fehéren az áll rajta, hogy ön semmit nem hagyott jóvá, és egyedül a műhelyemet terheli a felelősség.
# source: a3580944
point-clear_name-making-6 = A megnyitón kiállok a vendégei elé, és kimondom, hogy azok közül a hibák közül egy sem öntől való.
# source: 542d7388
point-clear_name-lacking-1 = Elindítottam a gépet, és önt meg sem kérdeztem; ez az én baklövésem.
# source: 1fa1b264
point-clear_name-lacking-2 = Látom, milyen keserű és nehéz volt ez önnek.
# source: 47c0ef0c
point-clear_name-lacking-3 = Számoljon csak be róla a többi múzeumnak, joga van hozzá; amit ajánlani tudok, az hét új tabló, a saját költségemen.
# source: 86f127ae
point-clear_name-lacking-4 = Mit mondtak önnek tegnap este, és mit szeretne még tudni?
# source: 874a5fea
point-clear_name-lacking-5 = Hétfőn kimegyek a levonatokkal önhöz és Annus nénihez, és aláírás előtt nem nyomok semmit.
# source: 3b95d63e
point-clear_name-lacking-6 = Jól van, kifizetem, és felejtsük el az egészet.
# source: 298107a5
beat-opening-1 = Két órán át szorítottam ezt a kabátomhoz a buszon, írással befelé. „JÓZAN VOLT? ANNUS NÉNIT MEGKÉRDEZNI.” Az én múzeumomban. Senki se mondta, hogy mehet. { $claim } kártérítést kérek érte.
# source: bc7d746f
beat-opening-2 = Két tucat ember állt előtte tegnap este, és olvasta, az egyik föl is nevetett. Tőlem maga igent nem hallott. A vezetőség éjfélig ült rajta. { $claim } az ára.
# source: 0d123cc5
beat-opening-3 = Ezt megismeri, ugye, maga csavarozta föl. Egy jegyzet, amit csak magamnak írtam, kint a bejárat mellett. Nem vagyok kiabálós ember. { $claim }, ennyivel tartozik nekünk.
# source: 3f33e91d
beat-opening-model = Sose mondta, hogy mehet. Igennek vettem a hallgatását, és ez az én hibám. Látom, mit okozott ez tegnap este. { $claim } kártérítést nem fizetek, de minden hibás tablót újranyomok a saját költségemen, { $hung } a határidő.
# source: 31492c29
beat-opening-hint = A hibában igaza van, az összegben nincs. Mindkettőt ki lehet mondani egy levegővel, és egyikhez se kell magyarázat.
# source: ce0bd2af
beat-opening-example-1 = Igaza van, senki nem mondta, hogy mehet, én mégis kinyomtam. Ez az én hibám, és látom, mennyire fájt a tegnap este. 2 200 000 forintot nem fizetek, de a hibás tablókat a saját költségemen újranyomom. Mit akart még megkérdezni Annus nénitől?
# source: de92b465
beat-opening-example-2 = Látom, mekkora szégyen volt ez a vendégei előtt. Az ön igenje nélkül nyomtam ki, ez az én hibám.
# source: e5d1b5c9
beat-opening-example-3 = Jól van, megkapja a 2 200 000 forintot. Kifizetem, csak ne beszéljünk róla többet.
# source: 8103c51c
beat-opening-example-4 = Hát, három hétig nem válaszolt, pedig volt rá ideje. Felhívhatott volna.
# source: 551c72c2
beat-opening-example-5 = Kétmillió egyetlen ostoba sorért? Maga írta ezt a marhaságot. Tanuljon meg írni, és ne itt kunyeráljon.
# source: 141cee54
beat-opening-branch-5-1 = Várjunk csak, hadd értsem jól. A tablókat újracsinálja, ezt követem. De én a pénzről kérdeztem.
# source: 29fc71b7
beat-opening-branch-5-2 = Szóval megjavítaná. És a pénz? Úgy elszaladt mellette, hogy nem láttam, merre.
# source: 25324cea
beat-opening-branch-5-3 = Azt hallottam, hogy tabló. Azt nem, hogy fizet-e, vagy nemet mond.
# source: e4fa7b12
beat-opening-branch-9-1 = Délre már meg is szabadulna tőlem. Így is ki lehet javítani egy tablót.
# source: 19876ea6
beat-opening-branch-9-2 = Hát így állunk. Most már én vagyok a baj, nem az ott a munkaasztalán.
# source: 4a25115e
beat-opening-branch-9-3 = Kiakasztja ezt az én házamban, aztán rám csukja az ajtót.
# source: 0f7c5b2f
beat-opening-branch-10-1 = Hagyja abba, kérem. Nem azért jöttem ekkora utat, hogy a végén én vigasztaljam magát.
# source: 001149b0
beat-opening-branch-10-2 = Ez rengeteg bocsánat. Egyet se tudok fölakasztani belőle.
# source: cf5bd2d3
beat-opening-branch-10-3 = Ugyan már, ne. A végén én pátyolgatom magát, pedig engem ért a sérelem.
# source: ad8ffef7
beat-opening-branch-11-1 = Ezt egy hónapja kellett volna megkérdezni. Azért hallgattam, mert utána kellett járnom valaminek, és van, aminek az ember nem e-mailben jár utána.
# source: e503a1f8
beat-opening-branch-11-2 = Na, ez már kérdés. Oka volt, hogy nem feleltem, jó oka. Majd rátérek.
# source: ba7845cb
beat-opening-branch-11-3 = Hogy mi van mögötte? Egy hónapig jártam körbe valamit óvatosan, magának meg elég volt egy délután. A többit elmondom, ha lesz kedvem.
# source: cd84feb6
beat-opening-branch-12-1 = Hm. Legalább kertelés nélkül kimondta. Attól még elolvasták.
# source: 166ff052
beat-opening-branch-12-2 = Elég világosan megmondta, ki hibázott. Rosszabbra készültem.
# source: b6b4696e
beat-opening-branch-12-3 = Értem. Egész beszédet hoztam arra az esetre, ha letagadja. Az első fele már nem kell.
# source: 5a786217
beat-opening-branch-13-1 = Nagyon gyorsan javítana. Én még ott tartok, hogy eltört.
# source: 7725f5c9
beat-opening-branch-13-2 = Ez munka, én meg másért jöttem. De jó, fölajánlotta.
# source: d77a66a3
beat-opening-branch-13-3 = Az ács is ezt mondaná, mikor már a levesembe lóg a tető.
# source: 43ba54f2
beat-opening-branch-14-1 = Szóval nem, és kész. Azt hittem, valahol máshol kezdi.
# source: 82432c68
beat-opening-branch-14-2 = Ezt a választ gyorsan megtalálta. Bár a másikkal bíbelődött volna ennyit.
# source: e610c0f9
beat-opening-branch-14-3 = Értem. A pénz akkor el van intézve. A többi meg még mindig ott áll a munkaasztalán.
# source: 6bd4b320
beat-opening-branch-15-1 = Ez tisztességes, nem is vártam kevesebbet. De ez nem összeg.
# source: 3077c62f
beat-opening-branch-15-2 = Szépen mondta. Otthon viszont egy vezetőség vár, és ezt ők nem tudják bevételezni.
# source: 91266de3
beat-opening-branch-15-3 = Elismerem, rendes dolog, amit mond. Csak ez a fele annak, amiért jöttem.
# source: 8a37c84a
beat-opening-branch-16-1 = Végighallgattam, de meg nem tudnám mondani, mi volt benne.
# source: 6b6d99f9
beat-opening-branch-16-2 = A gép jár, de a hajó nem mozdul.
# source: b90106e6
beat-opening-branch-16-3 = Ez szöveg volt. Szövegből a tablón is volt elég.
# source: d5884fd4
beat-answer-1 = Egyszerű ember vagyok, egyszerűen kérdezem. A pénzt, amit kértünk, kifizeti vagy nem fizeti ki?
# source: 6a0f9711
beat-answer-2 = Mondtam egy összeget, maga meg kerülgeti, mint kátyút az úton. Igen vagy nem?
# source: 63ff42b5
beat-answer-3 = Este megkérdezik tőlem, mit mondott a pénzre. Mit mondott? Szeretném pontosan átadni.
# source: c37d0766
beat-answer-model = A válaszom nem, { $claim } kártérítést nem fizetek. De a hiba az enyém: az igenje nélkül nyomtam, és látom, mekkora szégyenbe hoztam a sajátjai előtt. Minden hibás tablót újranyomok a saját költségemen, { $hung } a határidő.
# source: 9f5a0431
beat-answer-hint = A nemmel el tud élni. Azzal nem, hogy találgatnia kell. Előbb a nemet mondd ki, aztán azt, hogy mit teszel.
# source: 00993ee2
beat-answer-example-1 = Nem, nem fizetem ki; egyenesen megmondom, bár megértem, hogy ez csalódás önnek. Nem vártam meg az igenjét, ez az én hibám. Azt ajánlom, hogy mind a hét hibás tablót a saját költségemen újranyomom, és ön minden sort ellenőriz.
# source: d354060a
beat-answer-example-2 = Mielőtt a pénzről beszélünk: mi történt abban a három hétben, és minek akart még utánajárni?
# source: a2754aea
beat-answer-example-3 = Látom, hogy ez nagyon megbántotta, és az én hibám, hogy kérdezés nélkül kinyomtam.
# source: fcef52cf
beat-answer-example-4 = Igen, rendben. Még a héten átutalom az egész összeget.
# source: 486ee912
beat-answer-example-5 = Őszintén szólva nem válaszolt az e-mailemre. Szólhatott volna.
# source: 04a0991e
beat-answer-branch-8-1 = Ez se igen, se nem. Ez az, amikor valaki a kalapjáért nyúl.
# source: 02ca8789
beat-answer-branch-8-2 = Én a pénzről kérdezek, maga elköszön. Végül is ez is válasz.
# source: 40f85602
beat-answer-branch-8-3 = Inkább elveszít, csak ne kelljen felelnie. Ezt megjegyzem.
# source: c0e39b3e
beat-answer-branch-9-1 = Válasz helyett kérdés. Jól van. Akkor kezdem én.
# source: fa7a8f8b
beat-answer-branch-9-2 = Azt akarja tudni, mi van mögötte. Nem a pénz, úgyhogy akár el is mondhatom.
# source: 770b566c
beat-answer-branch-9-3 = Ezt a vezetőségben senki nem kérdezte. Üljön le egy percre.
# source: ffa380ae
beat-answer-branch-10-1 = Jó. Ez válasz volt, harmadszor nem kérdezem.
# source: 373727df
beat-answer-branch-10-2 = Most már értem. Inkább legyen egyenes, mint szép.
# source: 21989c2d
beat-answer-branch-10-3 = Akkor ez eldőlt, akár magának tetszik, akár nekem.
# source: 04e1d32a
beat-answer-branch-11-1 = Jó, ezt föl tudom írni. Nekik se fog jobban tetszeni, mint nekem.
# source: a27838b8
beat-answer-branch-11-2 = Ez elég világos. Bár elsőre is az lett volna.
# source: 31cc0320
beat-answer-branch-11-3 = Csak kimondta. Most elmondom, én mit gondolok róla.
# source: beaf9f53
beat-answer-branch-12-1 = Már megint a fal. Ennél egyenesebben nem tudtam kérdezni a pénzről.
# source: d893c5c1
beat-answer-branch-12-2 = Maga inkább kifestené az egész házat, csak egy rövid szót ne kelljen kimondania.
# source: 7d67e08d
beat-answer-branch-12-3 = Jó ajánlat, csak éppen egy válasz helyén áll.
# source: bc1e9898
beat-answer-branch-13-1 = Köszönöm. Nem tetszik, de haza tudom vinni, és el tudom ismételni.
# source: 68806c82
beat-answer-branch-13-2 = Na ugye. Nem is volt olyan nehéz, a hiba meg az összeg egy lélegzetre.
# source: 7d3c79fc
beat-answer-branch-13-3 = Egyenes válasz, és a saját neve is benne van. Már kezdtem kételkedni.
# source: 91e31915
beat-answer-branch-14-1 = Szóval új tablók, és egy szó se arról, hogyan lettek ilyenek a régiek.
# source: 2dad0ad2
beat-answer-branch-14-2 = A munkáját adná. Úgy veszem, ez a maga álláspontja.
# source: b0ae3a50
beat-answer-branch-14-3 = Ez ajánlat. Nem mondom, hogy rossz. Azt mondom, hogy korai.
# source: 62ef14a7
beat-answer-branch-15-1 = Akkor nem. Világosnak világos, azt meg kell hagyni.
# source: 4768634d
beat-answer-branch-15-2 = Jó. Hogy mit, azt már tudom. Hogy hogyan és miért, azt még nem.
# source: 2cd7012f
beat-answer-branch-15-3 = Szemrebbenés nélkül tud nemet mondani. Reméltem, hogy azért rebben egyet.
# source: 015c9646
beat-answer-branch-16-1 = Kétszer kérdeztem, és kétszer veregették meg a vállamat.
# source: dcd65392
beat-answer-branch-16-2 = Igazán kellemes modora van, csak nem jutok vele semmire.
# source: 7f9b1edc
beat-answer-branch-16-3 = Megint a simogatás. Nem vagyok én ló.
# source: c6de8705
beat-answer-branch-17-1 = Egy ködkürttől többet megtudtam már.
# source: 36ead51a
beat-answer-branch-17-2 = Megkérdezném harmadszor is, de maradt még bennem büszkeség.
# source: ceae72cf
beat-answer-branch-17-3 = Még nemet se mond nekem. Rossz ám erre hiába várni.
# source: e71fbfd6
beat-how-1 = Az nem fér a fejembe, hogy hogyan. A gépházban senki nem nyit szelepet, amíg a hídról nem szólnak. Hogy megy ez maguknál?
# source: 89cde509
beat-how-2 = No, mesélje el, hogy történt. Küld egy korrektúrát, én se igent, se nemet nem mondok, és már kint is van a falon. Mit gondolt közben?
# source: 9e229ec6
beat-how-3 = Az áll rajta, hogy ANNUS NÉNIT MEGKÉRDEZNI. Csupa nagybetűvel. Itt senkinek nem jutott eszébe, hogy vajon megkérdezték-e már?
# source: c60d330d
beat-how-model = Kérdeznem kellett volna, ehelyett kinyomtam. Erre nincs mentség, és hallom, mennyire fáj. { $claim } kártérítést nem fizetek; a hibás tablókat mind újranyomom a saját költségemen, { $hung } a határidő. Minek akart még utánajárni?
# source: 8c72bd32
beat-how-hint = Azt kérdezi, hogyan, de a „mert” szóra fülel. Hagyd ki. Megkérdezheted viszont, miről szólt valójában a hallgatása.
# source: 58c8f359
beat-how-example-1 = Rosszul: igennek vettem a háromheti hallgatást. Ez az én hibám, és hallom, mennyire fáj. 2 200 000 forintot nem fizetek, de a hibás tablókat ingyen újranyomom, és csak azt, amit ön aláírt. Mire várt még akkor?
# source: 81645b59
beat-how-example-2 = Az ön igenje nélkül nyomtam ki, ez az én hibám volt. Értem, hogyan látja ezt egy gépházi ember.
# source: 8bfa3611
beat-how-example-3 = Nem is tudom, mit mondjak. Legyen meg a 2 200 000 forint, úgy igazságos, kifizetem.
# source: 8803b77b
beat-how-example-4 = Abban a hónapban sok munkánk volt, ön meg nem válaszolt. Mit csinálhattam volna?
# source: d5bf5f70
beat-how-example-5 = Kíméljen meg a gépházától, papa. Ez nyomda, maga meg láthatóan egy e-mailt se tud kezelni.
# source: e01fd0db
beat-how-branch-5-1 = Előreszaladtunk. Maga már javít, én meg még azt se tudom, fizet-e.
# source: 04df5f22
beat-how-branch-5-2 = Ezt tenné a két kezével. Hogy a pénztárcájával mit, azt nem tudtam kivenni.
# source: d21ea8e5
beat-how-branch-5-3 = A hogyanra még visszatérek. Volt abban valami, amit előbb tisztázni szeretnék.
# source: beda3564
beat-how-branch-9-1 = Azt kérdezem, hogy történt, maga meg azt feleli, hogy végeztünk. Így hagyja ott az ember a gépházat járó szivattyúval.
# source: 16d48152
beat-how-branch-9-2 = Akkor hát sose tudom meg. Inkább elköszön, mint hogy elmondja.
# source: 64a1f169
beat-how-branch-9-3 = Ez a második dolog, amit nélkülem döntött el.
# source: ecaee13f
beat-how-branch-10-1 = Ha ennyire rosszul érzi magát, biztosan tenni is akar ellene valamit.
# source: b0566603
beat-how-branch-10-2 = Nem azt kérdeztem, mit érez. Azt kérdeztem, hogy történt. De ha már érzi, érezze a zsebében is.
# source: 81916e26
beat-how-branch-10-3 = Emelje már föl a fejét. Van gyorsabb módja is a bánkódásnak.
# source: 03685617
beat-how-branch-11-1 = Elmondom, miért hallgattam, ha már kérdi.
# source: 7c08c13e
beat-how-branch-11-2 = Ezt a kérdést szerettem volna a nyomtatás előtt. De azért most is kap rá választ.
# source: 8c7427fe
beat-how-branch-11-3 = Tudni akarja? Hamar elmondom.
# source: 3ac47b5d
beat-how-branch-12-1 = Nem volt benne „mert”. Pedig arra füleltem. Akkor elmondom, mit csináltam én azokban a hetekben.
# source: c155e98c
beat-how-branch-12-2 = Legalább nem az időjárásra fogta. Akkor hallja meg azt is, miért nem feleltem.
# source: 129257ed
beat-how-branch-12-3 = Hiszek magának. Nem gondoltam volna. Most jön az, amit nem tudhatott.
# source: d74afd3d
beat-how-branch-13-1 = Gyorsan javít. Én mást kérdeztem, de hagyjuk.
# source: 5592654c
beat-how-branch-13-2 = Megint a munkánál tartunk. Magának a papír könnyebben megy, mint az ember, azt hiszem.
# source: d392f457
beat-how-branch-13-3 = Ez az, amit tenni fog. Hogy mit tett, azt képzeljem el magamnak.
# source: 64e87a38
beat-how-branch-14-1 = A pénzre van válasza, a kérdésre nincs.
# source: adc0b615
beat-how-branch-14-2 = Azt kérdeztem, hogyan, maga meg azt mondta meg, mennyi. Vagyis milyen kevés.
# source: e2b37801
beat-how-branch-14-3 = Akkor ez csukott könyv. Beszéljünk arról, mi kerüljön a kasszába.
# source: f3ede529
beat-how-branch-15-1 = Ez becsületes beszéd, köszönöm is. Becsületes, és egy fillérbe se kerül.
# source: b6a2afbe
beat-how-branch-15-2 = Vállalja. Jó. Akkor viszont tartozik is.
# source: 96b891f3
beat-how-branch-15-3 = Legalább kimondta. És mennyire rúg ez forintban?
# source: 9f82f4f0
beat-how-branch-16-1 = Sajnál, azt látom. De nem ezt kérdeztem.
# source: 0850f2ee
beat-how-branch-16-2 = Jó szándékkal mondta, látom. Elment a kérdés mellett, de jó szándékkal.
# source: 9b69db31
beat-how-branch-16-3 = Kedves ember maga, és úgy látom, pont annyit tud róla, hogyan történt, mint én.
# source: 68f4d8a9
beat-how-branch-17-1 = Azt kérdeztem, hogyan. Nem mondott rá semmit.
# source: 3c201a03
beat-how-branch-17-2 = Ennek lyuk van a közepén, akkora, mint a tablóm.
# source: 6ac2a17c
beat-how-branch-17-3 = Tudja, azt hiszem, arra vár, hogy lekéssem a buszt.
# source: ccbd48d5
beat-wriggle-1 = Szóval én vagyok a hibás, vagy az időjárás, vagy akárki, aki nincs a szobában. Négy telem munkáját adtam a kezébe, és magának erről ennyi jutott eszébe.
# source: 1656797b
beat-wriggle-2 = Volt egy inasom, szárazon hagyta járni a szivattyút, aztán azt mondta, a nyomásmérőnek kellett volna szólnia. Pont így nézett.
# source: ac781a0b
beat-wriggle-3 = Megvan hát az ok. Vártam, mikor érünk oda. Mindig van egy, és sose az a kéz, amelyik a gombot megnyomta.
# source: 72619af5
beat-wriggle-model = Igaza van, ez kifogás volt. Az igenje nélkül nyomtam, ez egyedül az én hibám. Hallom, hogy másodszor is megbántottam. { $claim } kártérítést nem fizetek, de minden hibás tablót újranyomok a saját költségemen, { $hung } a határidő.
# source: 956c0b5e
beat-wriggle-hint = Kifogás után nyúltál, és ő rajtakapott. Tedd le úgy, hogy lássa, aztán mondd azt, amit enélkül mondtál volna.
# source: 452f6fdb
beat-wriggle-example-1 = Igaza van, kifogásokat kerestem. A hiba egyedül az enyém, látom, hogy négy tél munkája többet érdemelt. 2 200 000 forintot nem fizetek; azt ajánlom, hogy mind a hét tablót ingyen újranyomom, és május 19-ig felszerelem.
# source: 23187722
beat-wriggle-example-2 = Inkább kérdezek, mint magyarázkodom: mi a legfontosabb most önnek, és mit akart megtudni Annus nénitől?
# source: 75eceff2
beat-wriggle-example-3 = Csak azt mondom, hogy nem válaszolt. Nem rajtam múlt, hogy nem olvassa a leveleit.
# source: 36bbb8f1
beat-wriggle-example-4 = Nem hiszem, hogy ezek után tovább tudnék önnek dolgozni. Váljunk el itt.
# source: 1c164ce4
beat-wriggle-example-5 = Igaza van, igaza van. Kifizetem az egész összeget, ahogy kérte.
# source: f0ff1951
beat-wriggle-branch-5-1 = A kifogást legalább elhagyta, és meg is javítaná. Egy dolgot még szeretnék egyenesen hallani.
# source: 17f96bf6
beat-wriggle-branch-5-2 = Ez már jobb. Csak még mindig nem világos, az összegre mit felel.
# source: ba3d2490
beat-wriggle-branch-5-3 = Elvégezné a munkát. Jó. A többit is kérném ilyen érthetően.
# source: 89000399
beat-wriggle-branch-10-1 = Ez jobb, mint ami előtte volt. Elmondom.
# source: 60a28b9c
beat-wriggle-branch-10-2 = Most kérdez. Jól van. Megvolt rá az okom.
# source: 82a81cf6
beat-wriggle-branch-10-3 = Már indulni akartam. De ha már ilyen egyenesen kérdi…
# source: 94795acd
beat-wriggle-branch-11-1 = Ezt most annyiban hagyjuk. Hallottam, de annyiban hagyjuk.
# source: 232c1dc5
beat-wriggle-branch-11-2 = Még idejében visszafordult. Épphogy.
# source: b0150055
beat-wriggle-branch-11-3 = Helyes. Több kifogást ne hozzon, és haladunk.
# source: 13e28bce
beat-wriggle-branch-12-1 = Ez már beszéd. Olcsóbb, mint egy magyarázat, majd meglátja.
# source: da4f60f3
beat-wriggle-branch-12-2 = Jó. Most már azzal beszélek, aki csinálta.
# source: f261848e
beat-wriggle-branch-12-3 = Tíz mentségnél többet ér nekem ez az egy mondat.
# source: 582560e4
beat-wriggle-branch-13-1 = Elég gyorsan lejött arról a zátonyról. Nem vontatom vissza.
# source: bea9f9c8
beat-wriggle-branch-13-2 = A magyarázkodás maradjon ott, ahová esett, mi meg beszéljünk az üzletről.
# source: 0cc39470
beat-wriggle-branch-13-3 = Visszavonni egy szóval se vonta vissza. Amúgy viszont van értelme annak, amit mond.
# source: b6de99a8
beat-wriggle-branch-14-1 = Úgy látom, ezt így hagyja.
# source: e2561757
beat-wriggle-branch-14-2 = Ennyi volna?
# source: a8a95ce8
beat-wriggle-branch-14-3 = Ismertem olyat, aki inkább elsüllyedt a hajóval, csak ne kelljen kimondania, hogy „én voltam”.
# source: 6638c3e7
beat-nonie-1 = Annus néni nyolcvanhat éves. Pista révész az apja volt. Arról a szilveszterről egész életében sugdolóztak, és én megígértem, hogy a múzeummal vége lesz. Jön { $opening }, a megnyitó, és ő ott ül majd az első sorban.
# source: 1ae77cf3
beat-nonie-2 = Négy télen át ültem Annus néni asztalánál az apja történetéért. Egyetlen kikötése volt: az italról semmi tréfa. És { $opening } az a nap, amikor a szemébe kell néznem.
# source: 725c7327
beat-nonie-3 = Nyolcvanhat éves asszonytól az ember nem e-mailben kérdi meg, részeg volt-e az apja. Megvártam, míg hazajön az új csípőjével. Egy kortyot se ivott, azt mondta. Erre itt a maga tablója.
# source: 495df8ac
beat-nonie-model = Ön tisztességgel járt utána, én meg nem vártam meg; ez az én hibám. Látom, mit ígért Annus néninek. Azt pénz nem hozza helyre, { $claim } kártérítést nem fizetek. Hadd vigyem el neki hétfőn a kijavított szöveget, mielőtt bármi nyomdába megy.
# source: 2d407efb
beat-nonie-hint = Ezt takarta eddig a pénz. Bánj vele óvatosan, ne akard pénzzel megváltani magad, és gondold végig, mi segítene Annus néninél.
# source: d5263a52
beat-nonie-example-1 = Látom, mit jelent ez az ígéret mindkettőjüknek, és az én hibám, hogy nem vártam meg. A 2 200 000 forintot akkor sem fizetem ki. Kimenjek hétfőn, hogy Annus nénivel elolvassák az új szöveget, mielőtt újranyomom?
# source: 06aa7f22
beat-nonie-example-2 = Most már értem, miért volt ez olyan fontos. Az új tabló május 19-ig fent lesz, jóval azelőtt, hogy Annus néni helyet foglal.
# source: 8205d24d
beat-nonie-example-3 = Jaj, istenem, bocsánat, ezerszer bocsánat. Kérem, bocsásson meg. Szörnyen érzem magam, nagyon-nagyon sajnálom.
# source: 946e517d
beat-nonie-example-4 = Igen, rendben. Még a héten átutalom a 2 200 000 forintot. Üdvözlöm Annus nénit.
# source: 1e0a70af
beat-nonie-example-5 = Nyolcvanhat? Akkor délre úgyis elfelejti. Az a vén révész meg részeg disznó volt, csak maga olyan ostoba, hogy nem tudja.
# source: f56f9d61
beat-nonie-branch-5-1 = Az új tablóknak biztosan örülne. A vezetőség meg a másik dologra lesz kíváncsi.
# source: 2549df48
beat-nonie-branch-5-2 = Ez Annus néninek szól, és nem kevés. De a pénz dolgát azért végigbeszélném.
# source: e8d3678b
beat-nonie-branch-5-3 = Ezt megtenné érte. És értünk, többiekért?
# source: 19dd025f
beat-nonie-branch-9-1 = Elmondom magának ezt, és itt hagy vele.
# source: e9b10dec
beat-nonie-branch-9-2 = Hall Annus néniről, és már hátrál is kifelé az ajtón.
# source: c961e832
beat-nonie-branch-9-3 = Ő főzött volna magának egy kávét, mielőtt kiteszi a szűrét. Magában ennyi modor sincs.
# source: 2c593c06
beat-nonie-branch-10-1 = Nem az én vállamon kell sírnia, és Annus néni se köszönné meg.
# source: 3cc80ca0
beat-nonie-branch-10-2 = Lassan a testtel. Ha maga ennyire a szívére veszi, neki mi marad?
# source: 1dd07c21
beat-nonie-branch-10-3 = Ez sok érzés, és egy szög sincs tőle a falban.
# source: e49120cf
beat-nonie-branch-11-1 = Akkor érti, miről van szó. A pénztárosunk nem jutott el idáig.
# source: 775bcfec
beat-nonie-branch-11-2 = Nem hittem volna, hogy ezt meglátja. Meglátta.
# source: 06feeefc
beat-nonie-branch-11-3 = Ez emberséges beszéd volt. Már majdnem bemutatnám neki magát.
# source: ccb245d3
beat-nonie-branch-12-1 = A saját bőrét aztán nem kíméli. Ez Annus néninek tetszene.
# source: 902c9a70
beat-nonie-branch-12-2 = Megint a saját hátára vette. Helyes.
# source: f6202bec
beat-nonie-branch-12-3 = Jól van. Gerince az van, ha szeme nincs is a betűhöz.
# source: b2aa2903
beat-nonie-branch-13-1 = Hogy mit kívánnék neki? Hogy olvasson egy rendes oldalt az apjáról, és minden szava igaz legyen.
# source: a0a08f97
beat-nonie-branch-13-2 = Hogy van? Úgy vág az esze, mint a borotva. Épp ez az, amitől félek.
# source: 089b87e8
beat-nonie-branch-13-3 = Ő még nem látta. De lesz, aki elmondja neki, és még élvezni is fogja.
# source: b4b1bb84
beat-nonie-branch-14-1 = Én egy öregasszonyról beszélek, maga meg munkalapot ad.
# source: cba6ef78
beat-nonie-branch-14-2 = Rend van a fejében. Csakhogy Annus néni nem egy tétel a listán.
# source: bd1eaefd
beat-nonie-branch-14-3 = Rendben. Magánál ez üzlet. Akkor én is üzletiesen folytatom.
# source: 3e644f7e
beat-nonie-branch-15-1 = Azt hiszem, ezt komolyan mondja. De én ettől még itt állok egy tablóval.
# source: 4970df9d
beat-nonie-branch-15-2 = Szíve, az van. És pénztárcája?
# source: 31267b07
beat-nonie-branch-15-3 = Na, ha ezt ennyire tisztán látja, akkor azt is látja, hogy tartozik.
# source: 0895421a
beat-nonie-branch-16-1 = Ezt nem mindenkinek mesélem el. Igazán mondhatott volna rá valamit.
# source: 0016e890
beat-nonie-branch-16-2 = Hallott ebből egyáltalán valamit?
# source: 184342c8
beat-nonie-branch-16-3 = Nem is tudom, minek mondtam el.
# source: fb7a2933
beat-fee-1 = Felejtsük el azt, hogy { $claim }, azt a vezetőség mondta. Adja vissza a díjat, amit kifizettünk, az { $fee } volt, a többi tabló maradjon a falon, és kvittek vagyunk.
# source: 3a79de11
beat-fee-2 = A { $claim } a pénztárosunk ötlete, én kevesebbet kértem volna. Amit kifizettünk, { $fee }, az jöjjön vissza a kasszába. Erre csak nem mondhatja, hogy kapzsiság.
# source: ab0b45e7
beat-fee-3 = Jöjjön elém egy darabon. A díj { $fee } volt, jórészt süteményvásárból meg tombolából. Azoknak szeretném visszaadni, akik sütöttek.
# source: e94049e7
beat-fee-model = Megértem, hogy nem akar üres kézzel hazamenni. A díj nálam marad, mert a legtöbb tabló jó. A hibásak az én hibám: hétfőn együtt kijavítjuk őket, és ingyen felszerelem az újakat, { $hung } a határidő.
# source: 9cf81bd7
beat-fee-hint = Sokat engedett, de így is jó tablók árát kéri vissza. Minek örülnének a készpénznél jobban azok, akik összeadták?
# source: 813b44a1
beat-fee-example-1 = Látom, hogy valamit fel kell mutatnia a vezetőségnek. A díjat nem adom vissza, mert a többi tabló rendben van. A hét hibás viszont az én hibám: ingyen újranyomom és május 19-ig felszerelem őket.
# source: 9949d7ff
beat-fee-example-2 = Azt tudnám felajánlani önnek, hogy a hét hibás tablót a saját költségemen újranyomom.
# source: 3d7a950d
beat-fee-example-3 = Nem, a díjat nem adom vissza. Látom, hogy nem ezt szerette volna hallani.
# source: db947aba
beat-fee-example-4 = Jó, visszaadom a 960 000 forintot. Még ma átutalom a számlájára.
# source: 5a6d1f5c
beat-fee-branch-5-1 = Nézzük, jól értettem-e. A tablókat újracsinálná, ennyi megvan. A pénz elment a fülem mellett.
# source: 8b84f336
beat-fee-branch-5-2 = Ez a munka. Én a kasszáról kérdeztem.
# source: d26ca910
beat-fee-branch-5-3 = Meg nem esküdnék rá hazafelé, hogy mit mondott a pénzről.
# source: e87adc04
beat-fee-branch-9-1 = Az út nagyobbik felét megteszem maga felé, maga meg hátat fordít.
# source: e1b4babb
beat-fee-branch-9-2 = Ilyen hosszú munkának ilyen gyors vége.
# source: b4298740
beat-fee-branch-9-3 = A kezemet nyújtom, maga meg az óráját nézi.
# source: 6da4365a
beat-fee-branch-10-1 = A tablók, igen, örülök is nekik. De én a pénzről kérdeztem, és arra nem kaptam választ.
# source: c3ec0fc4
beat-fee-branch-10-2 = Ez mind a fal. Én a kasszáról kezdtem beszélni.
# source: ac71669b
beat-fee-branch-10-3 = Szépen továbbhajtott a pénz mellett. Jobb szerettem volna, ha megáll.
# source: 9a703277
beat-fee-branch-11-1 = Maga úgy tud nemet mondani, hogy az ember kibírja. Nem erőltetem.
# source: 88e61a31
beat-fee-branch-11-2 = Hm. Őszintén szólva nekik is többet ér a rendes tabló, mint a teli kassza.
# source: 1ba351fe
beat-fee-branch-11-3 = Hát, megpróbáltam. A pénztárosunk majd azt mondja, nem eléggé.
# source: b24d1866
beat-fee-branch-12-1 = Munka igen, pénz nem. Hallom.
# source: 584d023d
beat-fee-branch-12-2 = Inkább egy hete menjen rá, mint a pénze. Azt hiszem, én is így lennék.
# source: e6741b31
beat-fee-branch-12-3 = Úgy látom, ez az utolsó szava.
# source: 5f5c692d
beat-fee-branch-13-1 = Mire van szükségem? Hogy ne én legyek, aki csúfot űzött Csorba Pistából. Ezt ugye nem tudja nekem postán elküldeni?
# source: 4401c848
beat-fee-branch-13-2 = Minek örülnének? Annak, ha a tegnap este meg se történt volna. Én is. Azért kértem pénzt, mert az volt az egyetlen, amit adni tudott.
# source: 403dc07e
beat-fee-branch-13-3 = Arra, hogy be tudjak menni azon az ajtón, és senki ne nevessen föl. Tessék. Tudom, hogy ez nem összeg, hát tettem rá egyet.
# source: 9c38d160
beat-fee-branch-14-1 = Még annyit se. Kemény kapitány lett volna magából.
# source: 49b4383a
beat-fee-branch-14-2 = Szóval nem mozdul. Akkor már csak a munkáról lehet beszélni.
# source: 2c63de7e
beat-fee-branch-14-3 = Hallottam már kedvesebbet. Világosabbat nem.
# source: 27718005
beat-fee-branch-15-1 = Még annyit se. A felénél is lejjebb megyek, maga meg meg se moccan.
# source: 99fb410b
beat-fee-branch-15-2 = Nem és nem. Magában csak ez az egy szó van.
# source: 21c3c226
beat-fee-branch-15-3 = Magából jó zsilipkapu lenne.
# source: cec768fe
beat-fee-branch-16-1 = Nagyon megértő. Mondok egy összeget, és az megint elment maga mellett.
# source: f710f85e
beat-fee-branch-16-2 = Jólesik hallgatni, és a kasszában egy fillért sem ér.
# source: 051c1e9c
beat-fee-branch-16-3 = Ajánlatot teszek, maga meg elmeséli, mit érez közben.
# source: 03662279
beat-fee-branch-17-1 = A felénél is lejjebb megyek, és ezt kapom érte.
# source: e064f795
beat-fee-branch-17-2 = Se igent nem tud mondani, se nemet.
# source: ad6e10a4
beat-fee-branch-17-3 = Ennyi erővel a tablóval is alkudozhatnék.
# source: d1bc42ca
beat-coast-1 = Innen Pestig kilenc kis múzeum van a Duna mentén, és júniusban összejövünk. Meg fogják kérdezni, ki csinálta a tablóinkat. Megmondom, és azt is megmondom, hogyan.
# source: 72bc6622
beat-coast-2 = A megyei laptól a fiatalember lefényképezte azt az izét. Megkértem, hogy tartsa vissza. Kár volt fáradnom.
# source: 93969da8
beat-coast-3 = A pénztárosunk az elejétől ügyvédet akart. Mondtam, nem, majd én megyek, busszal. Lehet, hogy neki volt igaza.
# source: 66b5b164
beat-coast-model = Ezt ön dönti el, és megértem, miért tenné: az igenje nélkül nyomtam, az én hibám. A válaszom ettől nem változik. Kártérítést nem fizetek, a hibás tablókat viszont mind újranyomom a saját költségemen, { $hung } a határidő.
# source: 27b959db
beat-coast-hint = Azért szorít, mert nincs mivel hazamennie. A fenyegetéssel ne vitatkozz. A válasz is, a javítás is maradjon, ami volt.
# source: 2e3fcb4c
beat-coast-example-1 = Mondja csak el nekik, hogy történt; megértem, hiszen az igenje nélkül nyomtam, és ez az én hibám. Pénzt továbbra sem fizetek. Azt ajánlom, hogy mind a hét tablót a saját költségemen újranyomom, és május 19-ig felszerelem.
# source: 4d9e5b5c
beat-coast-example-2 = Megértem, hogy haragszik, és figyelmeztetni akarja a többieket. De kártérítést nem fizetek.
# source: 906f3cb9
beat-coast-example-3 = Kérem, ne mondja el nekik. Kifizetem, amit kér, mind a 2 200 000 forintot, csak maradjon köztünk.
# source: 3d5c7efb
beat-coast-example-4 = Nem hiszem, hogy én vagyok önnek a megfelelő nyomdász. Váljunk el itt.
# source: 0ee34e09
beat-coast-example-5 = Csak tessék, maga vén pletykafészek. Kilenc múzeum, ahová a kutya se jár, jaj, de félek.
# source: ed22e834
beat-coast-branch-5-1 = Mielőtt bármi ilyesmit tennék, tudni akarom, hogy is szólt, amit nekem mondott.
# source: 881b0f03
beat-coast-branch-5-2 = Ebben voltak tablók, meg valami más, amit nem tudtam elkapni.
# source: a517d614
beat-coast-branch-5-3 = Nem szólok én senkinek, amíg a saját fejemben nem világos.
# source: ac4c0d53
beat-coast-branch-10-1 = Nem ijed meg, és nem is gorombáskodik. Ritka az ilyen egyszerre.
# source: c46d28ce
beat-coast-branch-10-2 = Á, nem tenném én azt meg. Életemben nem csináltam ilyet.
# source: 086a5d6b
beat-coast-branch-10-3 = Nem tudom, miért mondtam ezt. Nem vagyok én ilyen.
# source: 35f46cb0
beat-coast-branch-12-1 = Mit akarok? Hogy hozzák helyre. Azt hittem, a homlokomra van írva.
# source: 1d00fe37
beat-coast-branch-12-2 = Még kérdi? Azt, hogy a tegnap este ne történt volna meg. Ha meg ez nem megy, akkor történjen valami.
# source: c8073fb3
beat-coast-branch-12-3 = Azt akarom hallani, mit tesz ellene. Mióta beléptem, ezt akarom hallani.
# source: f84afa44
beat-coast-branch-13-1 = Tőlem legalább nem fél.
# source: bec4479a
beat-coast-branch-13-2 = Még mindig nem. Akkor én kifogytam a szóból.
# source: e9d42173
beat-coast-branch-13-3 = Maga itt állna, míg elér az árvíz.
# source: dddc9f4c
beat-coast-branch-14-1 = Kedves maga. Egy órája is kedves volt.
# source: 531b1740
beat-coast-branch-14-2 = Én ezt mondom, és maga továbbra is csak nyájas.
# source: 370c368c
beat-coast-branch-14-3 = Nem sajnálatért jöttem.
# source: 777dfb6a
beat-coast-branch-15-1 = Erre egy szava sincs.
# source: 425827d3
beat-coast-branch-15-2 = Ennyi erővel a falhoz is beszélhetnék, amiről leszedtem.
# source: 691426b5
beat-coast-branch-15-3 = Arra vár, hogy elfáradjak. Több éjszakai őrséget álltam én végig, mint amióta maga a szakmában van.
# source: b97070ce
beat-door-1 = Kettő óra tízkor megy egy busz. Mit viszek haza ezen a tablón kívül?
# source: 0b0c02e8
beat-door-2 = Akkor visszacsomagolom. Hacsak nincs valami, amit tenni is akar, nem csak mondani.
# source: 97270d42
beat-door-3 = Eljön { $opening }, és a bejárat mellett ott lesz a falon egy csupasz folt, így képzeli? Mondja meg, mit tesz. Tesz, érti? Nem azt, hogy mit érez.
# source: 560965c2
beat-door-model = Látom, hogy nem mehet haza semmivel. Kártérítést továbbra sem fizetek. Az igenje nélkül nyomtam, ezért ezt ajánlom: hétfőn együtt kijavítjuk a hibás tablókat, ön aláírja a levonatokat, és felszerelem az újakat, { $hung } a határidő.
# source: 1cad9e35
beat-door-hint = Azt kérdezte, mit teszel. Nevezd meg a munkát és a napot, és mondd meg, ki fizeti.
# source: 010c13f8
beat-door-example-1 = Látom, hogy nem mehet haza üres kézzel, és ez az én hibám. Kártérítést nem fizetek. Ezt vigye haza: írásba adom, hogy mind a hét tablót ingyen újranyomom, és hétfőn tízkor együtt átnézzük a szöveget.
# source: bb8e7e32
beat-door-example-2 = Megértem, hogy csalódott és szégyelli a tegnap estét. De kártérítést nem fizetek, ez így marad.
# source: 68c96b59
beat-door-example-3 = Hát, nem is tudom. Nehéz erre mit mondani.
# source: 13e1a1f6
beat-door-example-4 = Mondja meg nekik, hogy kifizetem a 2 200 000 forintot. Hétvégéig ott lesz a pénz.
# source: fe67d533
beat-door-branch-5-1 = Szóval elvégzi a munkát. Ennyit hallottam, és ennyit el is viszek.
# source: a6c4df8f
beat-door-branch-5-2 = Akkor tablók. Magamtól én is azt kértem volna, ha hagynak.
# source: ea4be1f5
beat-door-branch-5-3 = Ezt már haza lehet vinni. Későn jött, de haza lehet vinni.
# source: 2e1e7d0e
beat-door-branch-10-1 = Ma ez az első, amibe szöget tudnék verni.
# source: 38fad33a
beat-door-branch-10-2 = Ez végig ott volt magában. Miért kellett az ajtóig mennem érte?
# source: e785e6a1
beat-door-branch-10-3 = No. Ezt már elbírja az ember.
# source: 0580fa41
beat-door-branch-11-1 = Ahogy hallom, tenne is valamit.
# source: e208476a
beat-door-branch-11-2 = Meghallgatok még egy keveset. Van egy későbbi busz is.
# source: 41dd2870
beat-door-branch-11-3 = Kezdetnek megteszi. Kicsike kezdet.
# source: f3ea8c81
beat-door-branch-12-1 = Azt mondta, hogy elvégzi a munkát. Ezt számon is kérem.
# source: e25625ee
beat-door-branch-12-2 = Volt abban az előbb egy ajánlat. Majdnem elmentem mellette.
# source: d8d0d710
beat-door-branch-12-3 = Jó. Úgy veszem, komolyan gondolta, amit korábban mondott.
# source: 5b102bb4
beat-again-1 = Tegyük föl, hogy hagyom újracsinálni. Miért bíznám ugyanarra a kézre ugyanazokat a szavakat?
# source: a5d9ff7b
beat-again-2 = A rossz varratot az ember tövig kiköszörüli, mielőtt újrahegeszti. Maguknál mi lenne ezúttal másképp?
# source: d24af901
beat-again-3 = Van otthon egy irkám, tele kék tintás javítással. Nem szívesen adnám ki a kezemből úgy, hogy legközelebb a falon látom. Hogy menne ez?
# source: b0c439fd
beat-again-model = Joggal kérdezi: az igenje nélkül nyomtam. Mostantól a hallgatás nálam nemet jelent, és semmi nem megy nyomdába, amíg alá nem írta a levonatot. Kártérítés nincs, új tablókat viszont tudok ajánlani: átnézzük hétfőn tízkor a javításait?
# source: f9b2226d
beat-again-hint = Azt akarja hallani, nálad mi változik. Egy szabály, amit ellenőrizhet, minden jó szándéknál többet ér.
# source: fcd77774
beat-again-example-1 = Megértem, hogy kételkedik, és ez az én hibám. Ezért mától az ön aláírása nélkül semmit nem nyomok ki. Kártérítést nem fizetek, de mind a hét tablót újranyomom. Melyik miatt aggódik a legjobban?
# source: 75b1e882
beat-again-example-2 = Megértem, hogy nehezen bízik bennem ezek után. Mostantól semmi nem megy nyomdába, amíg ön alá nem írta a levonatot.
# source: f0004885
beat-again-example-3 = Jó kérdés. Nehéz erre mit mondani.
# source: a292483a
beat-again-example-4 = Jól van, akkor kifizetem az egész összeget, ahogy kérte.
# source: ceafcf52
beat-again-example-5 = Akkor nem dolgozom tovább önnek. Itt váljunk el.
# source: a72f916a
beat-again-branch-5-1 = Hajlandóság van, azt nem vonom kétségbe. A sorrendet szeretném hallani.
# source: eff9028b
beat-again-branch-5-2 = Újracsinálná. Csak most lassabban kérném.
# source: dca47f82
beat-again-branch-5-3 = Ez a maga oldala. Tudni szeretném, én hol jövök a képbe.
# source: 0a0256b0
beat-again-branch-10-1 = Nagy szavak ezek olyantól, aki így áll, mint most maga.
# source: a1d954d3
beat-again-branch-10-2 = Hamarabb elhinném, ha kevesebbet ígérne.
# source: 68f49553
beat-again-branch-10-3 = Aki utoljára így beszélt hozzám, csónakmotort árult.
# source: dcc50e6b
beat-again-branch-11-1 = Szabály. Olyan, mint egy lelakatolt szelep. Ez tetszik.
# source: a6b229c4
beat-again-branch-11-2 = Na, ezt a saját szememmel tudnám ellenőrizni. Kevesebbel is vittem már gépházat.
# source: 78546127
beat-again-branch-11-3 = Szóval nem valakinek az emlékezetén múlna. Ennek így is kell lennie.
# source: 3b17adc8
beat-again-branch-12-1 = Legalább van benne sorrend.
# source: 4bf2443c
beat-again-branch-12-2 = Ebből lehet valami, ha senki nem kapkod.
# source: 49dcdc2d
beat-again-branch-12-3 = Több terv van benne, mint a múltkor.
# source: fcf173bf
beat-again-branch-13-1 = Előbb megkérdezne. Már ez is változás volna.
# source: cfec34d4
beat-again-branch-13-2 = Mi kellene hozzá? Leginkább egy kis türelem. Nem vagyok gyors ember.
# source: 8b649bce
beat-again-branch-13-3 = Tudni akarja, én hogy szeretném. Helyes.
# source: a0bb4a33
beat-again-branch-14-1 = Rövid válasz. A rövidet nem bánom, ha megtartják.
# source: 6e71a68b
beat-again-branch-14-2 = Hm. Ezt majd megforgatom magamban a buszon.
# source: 2fd154c0
beat-again-branch-14-3 = Biztos a dolgában, azt hallom. Szeretném működni is látni.
# source: 183e9a32
beat-again-branch-16-1 = Maga se tudja, ugye?
# source: 9b9902e3
beat-again-branch-16-2 = Kérdeztem valamit, és elsüllyedt, még buborék se maradt utána.
# source: 2e6a492c
beat-again-branch-16-3 = Ilyet nem felel az ember annak, akinek irkája van.
# source: 1906ab10
beat-plan-1 = Akkor ott van még az idő. A megnyitó napja { $opening }, a plébános eljön, a torta megrendelve. Azt akarom látni, hogy a tablók fent vannak, nem azt hallani, hogy száradnak.
# source: 90901212
beat-plan-2 = És Annus néni? Még egyszer ki nem teszem oda az apját, amíg ő a saját szemével nem látta. Ezt hogy illeszti bele?
# source: cc8205c6
beat-plan-3 = Nincs számítógépem. Csütörtökönként járok a könyvtárba. Hogy mondjak én így igent vagy nemet { $panels } tablóra?
# source: eb9c3a24
beat-plan-model = Megértem, hogy ez aggasztja. Hétfőn kiviszem a levonatokat papíron, hogy ön is, Annus néni is mindet aláírhassa. Ami alá van írva, azt a saját költségemen kinyomom és felszerelem, { $hung } a határidő. A díj változatlan marad.
# source: ecd99141
beat-plan-hint = Már a gyakorlatnál tart. Napok, papír, és hogy ki látja először: minél pontosabb vagy, ő annál nyugodtabb.
# source: 2f91824b
beat-plan-example-1 = Megértem, hogy szorongatja a dátum, és ez az én hibám. A díjat nem adom vissza, de mind a hét tablót a saját költségemen újranyomom: hétfőn viszem a levonatokat, ön mindet aláírja, és május 19-ig felszerelem őket.
# source: bfd8b259
beat-plan-example-2 = Megértem, hogy aggódik. A hét tabló május 19-ig fent lesz, három nappal a megnyitó előtt.
# source: ec10c42a
beat-plan-example-3 = Majd meglátjuk. Sok mindentől függ.
# source: d026676b
beat-plan-example-4 = És ráadásul kifizetem a 2 200 000 forintot is, hogy a megnyitón senki egy szót se szólhasson.
# source: a56e2302
beat-plan-example-5 = Garantálom, hogy semmi sem mehet félre. Száz százalékig biztos, hogy imádni fogja minden sorát.
# source: a5c21862
beat-plan-branch-5-1 = Úgy veszem, végig is akarja csinálni.
# source: 0948ca64
beat-plan-branch-5-2 = Nekünk ez, azt hiszem, jó lesz, mármint a munka része.
# source: 871604aa
beat-plan-branch-5-3 = Remek. Fölírom a kezemre, hogy el ne vesszen.
# source: 4885719a
beat-plan-branch-10-1 = Megint gyorsan ígér. A gyorsaság hozott ide minket.
# source: 21979765
beat-plan-branch-10-2 = Csak nyugodtan. Inkább legyen kevesebb, de legyen meg.
# source: f7ebbe6e
beat-plan-branch-10-3 = Ezt a hangot olyanoktól ismerem, akik csónakot akartak eladni.
# source: 4375fbae
beat-plan-branch-11-1 = Ez a munka, ezzel meg is vagyok elégedve. A pénzre viszont, ahogy figyelem, még mindig se igent, se nemet nem mondott.
# source: 3512ffc7
beat-plan-branch-11-2 = Jó. A másik dolgot meg kerülgeti, mióta bejöttem. Szeretném, ha kimondaná, így vagy úgy.
# source: 1028f518
beat-plan-branch-11-3 = Ezzel a résszel el tudnék élni. A pénzre semmilyen választ nem kaptam magától, pedig kérdeztem.
# source: 0106d946
beat-plan-branch-12-1 = Gondolt arra is, aki a másik végén van. Nyomdásztól nem vártam.
# source: 5efd627f
beat-plan-branch-12-2 = Ez megfelelne. Megfelelne mindkettőnknek, és neki is.
# source: 73b1c57d
beat-plan-branch-12-3 = Ezt el tudnám otthon mondani úgy, hogy nem szégyellem.
# source: 4d425b7f
beat-plan-branch-13-1 = Ez világos. Ha nem bánja, kérném leírva is.
# source: 9dac5567
beat-plan-branch-13-2 = Jó. Napok és nevek. Ezzel lehet dolgozni.
# source: dfaedefa
beat-plan-branch-13-3 = Megteszi. Meg kell hogy tegye.
# source: a4be0d64
beat-plan-branch-14-1 = Jó dolgokat kérdez, azt meg kell hagyni.
# source: 5a3539e4
beat-plan-branch-14-2 = Legjobb a papír, legjobb a hétfő, és négykor kész a kávé. Tessék, most már tudja.
# source: ef7aa391
beat-plan-branch-14-3 = Akárhogy is, lassan csináljuk. Ennyit kérek.
# source: a4805afa
beat-plan-branch-15-1 = Ez a pénzről szólt, vagy magáról. Én a munkáról kérdeztem. No, gondolom, arra is lesz gondja.
# source: 6feb7bf1
beat-plan-branch-15-2 = Lehetett volna pontosabb. Akkor majd én leszek pontos kettőnk helyett.
# source: faa7045e
beat-plan-branch-15-3 = Majd én beosztom a napokat.
# source: 2c2f1ed8
beat-boathouse-1 = Még egy utolsó dolog. Jövőre jön a csónakház, az még egy tucat tabló. A vezetőség jó néven venné, ha azok ingyen lennének. Csak úgy, gesztusnak.
# source: 53052410
beat-boathouse-2 = Azt fogják mondani, hogy megpuhítottak. Ha azzal mehetnék haza, hogy jövőre a csónakház tablói ingyen lesznek, senki nem mondaná.
# source: 9f9dc4fc
beat-boathouse-3 = És valami apróság ráadásnak, a szégyenért? Jövőre a csónakház van soron. Ha azok a tablók semmibe se kerülnének, egy szavam se lenne többet.
# source: 1393a7c6
beat-boathouse-model = Értem, hogy szeretne nekik valami többet vinni. A csónakház külön munka, azért fizetni kell. Péntekig küldök rá egy árajánlatot, és az aláírása nélkül semmi nem megy nyomdába.
# source: 64883590
beat-boathouse-hint = Kis dolog, jövőre van, és már majdnem a végére értél. De hozzátartozik a kárhoz?
# source: e3549ae8
beat-boathouse-example-1 = Értem, hogy örülnének neki, de a csónakházat nem vállalom ingyen: nálunk az új munka mindig fizetett munka. Azt ajánlom, hogy két részletben csináljuk, évi hat tablóval, és aláírás nélkül semmit nem nyomok. Péntekig küldjek rá árat?
# source: d2dac7e4
beat-boathouse-example-2 = Megértem, hogy a vezetőség örülne neki. De nem, a csónakházat nem csinálom ingyen.
# source: 7bf479fd
beat-boathouse-example-3 = Hát, nem is tudom. Majd meglátjuk.
# source: db942dca
beat-boathouse-example-4 = Rendben, a csónakház tablóit ingyen megcsinálom önöknek.
# source: b735bc0b
beat-boathouse-example-5 = Szóval erre ment ki a játék. Előbb a sírás, aztán a kéregetés. Maga aztán szemérmetlen vén potyaleső.
# source: 49139ddf
beat-more-1 = Akkor ezt igennek veszem. Magának aztán nem lehet kifogása ellene. De a többi nem fog illeni az újakhoz, úgyhogy csinálja meg újra mind a két tucatot. Tölgyfára.
# source: 0a0fbae7
beat-more-2 = Akkor a pénz megvan, nemet senki nem mondott. Azt is a lelkemre kötötték, hogy ha nem kapálózik, kérjem a világítást is.
# source: 3ea12d22
beat-more-3 = Jó, „nem” szót nem hallottam benne. Akkor ott vannak még Annus néni felvételei, azokat meg kéne vágni a kis fülhallgatókhoz. Csak nem küld ezek után számlát érte?
# source: ed94f575
beat-more-model = Ezt rosszul mondtam, az én hibám: világos nemet kellett volna mondanom. Nincs kártérítés, és nincs ráadás. Látom, hogy ez kevesebb, mint amit hallott. Azt ajánlom, hogy minden hibás tablót újranyomok és felszerelek, { $hung } a határidő.
# source: 8b217d5a
beat-more-hint = Igent hallott, és az igenből lista lett. Mivel tartozol neki tényleg, és mivel nem?
# source: 5eeb4e5a
beat-more-example-1 = Nem, ön többet hallott ki belőle, és ez az én hibám, mert homályos voltam. Nem csinálom újra az összeset, és kártérítést sem fizetek. Látom, hogy csalódott. Azt ajánlom, hogy a hét hibásat ingyen újranyomom május 19-ig.
# source: 846ed7ab
beat-more-example-2 = Értem, miért gondolta így. A válaszom viszont nem: mind a huszonnégy tablót, ráadásul tölgyfán, nem vállalom, erről nem is volt szó.
# source: 1b0b2f38
beat-more-example-3 = Jó, meglesz mind a két tucat, tölgyfán, én állom a költségét.
# source: a5c643ac
beat-more-example-4 = Hát, nem is tudom. Nehéz erre mit mondani.
# source: 90c9d372
beat-more-example-5 = Tölgyfa! Maga mohó vénember. Az ujjam kell, aztán már a karom is, maga egy pióca.
# source: b6212a85
beat-more-branch-3-1 = Most már ki nem veszem, igen-e vagy nem. Lehet, hogy maga se.
# source: cf765ff3
beat-more-branch-3-2 = Megint a tablók. Nehéz magát követni, pedig én ködben is követtem már kormányost.
# source: 422fba95
beat-more-branch-3-3 = Mondjon kevesebbet, hátha többet értek belőle.
# source: e3425b25
beat-more-branch-6-1 = Először a pénztárca, aztán az ajtó. Szélkakas maga.
# source: 89c7b3c2
beat-more-branch-6-2 = Egy perce még fizetett volna, most meg kitesz.
# source: 90331149
beat-more-branch-6-3 = Egyáltalán nem értem. Egy igen, aztán viszontlátásra.
# source: 90ca7003
beat-more-branch-8-1 = Egy perce még igen volt. Már nem tudom, mit ért maga ezen a szón.
# source: d1858a10
beat-more-branch-8-2 = Na de kérem. Az ember nem dob kötelet valakinek, hogy aztán visszarántsa.
# source: 6af54f78
beat-more-branch-8-3 = Ez nekem már a zsebemben volt. Most meg kivenné.
# source: 32d074dd
beat-more-branch-9-1 = Hagyjuk a beszédet. Már majdnem kezet ráztunk rá.
# source: 2e995ab4
beat-more-branch-9-2 = Azt mondanám, épp kibújik alóla, mégpedig nagyon udvariasan.
# source: c9db8fd5
beat-more-branch-9-3 = Nekem nem megértés kell, hanem írás. Maga mondta.
# source: f08d8230
beat-stung-1 = Viharban, részegektől kaptam már szebb szót. Még egyszer, és itt se vagyok.
# source: c8fabb10
beat-stung-2 = Így beszél azzal, akinek ártott. Egy mondatot még megvárok. Válogassa meg.
# source: 0ae3c585
beat-stung-3 = Tisztességgel jöttem be, hónom alatt a maga rossz munkájával. Az én anyám kevesebbért is kitette volna magát az utcára.
# source: 94fcf29f
beat-stung-model = Hibáztam, ezt nem lett volna szabad mondanom, és látom, hogy megbántottam. Kártérítést nem fizetek, az ajánlatom ez: hétfőn együtt kijavítjuk az összes hibás tablót, és felszerelem az újakat, { $hung } a határidő.
# source: 0f7c5e06
beat-stung-hint = Olyat ütöttél, akinek már fájt. Vond vissza egy mondatban, aztán állj vissza oda, ahol álltál.
# source: 072fdbc7
beat-stung-example-1 = Visszavonom, hiba volt ezt mondanom, és látom, hogy megbántottam. Az igenje nélkül nyomtam, ez is az én hibám. Kártérítést nem fizetek, az ajánlatom ez: hétfőn együtt átnézzük mind a hét tablót, és újranyomom őket.
# source: 2890f66f
beat-stung-example-2 = Ezt nem lett volna szabad mondanom, az én hibám volt. Látom, mennyire megbántottam vele.
# source: a2232e70
beat-stung-example-3 = Akkor menjen. Maga egy szánalmas vén siránkozó, elegem van a nyavalygásából.
# source: f04776da
beat-stung-example-4 = Jól van, felejtse el, amit mondtam. Megkapja a 2 200 000 forintot, kifizetem.
# source: 36bbb8f1
beat-stung-example-5 = Azt hiszem, jobb, ha itt befejezzük a közös munkát. Minden jót kívánok.
# source: 1c1df99e
beat-stung-branch-5-1 = Legalább abbahagyta. Mindjárt én is abbahagyom.
# source: 576186d1
beat-stung-branch-5-2 = Most munkáról beszél. Az jobb téma, mint én.
# source: be650134
beat-stung-branch-5-3 = Úgy teszek, mintha csak a végét hallottam volna.
# source: c573cdab
beat-stung-branch-10-1 = Jól van. Én is mondtam ezt-azt. Annyiban hagyom, de nem felejtem el.
# source: aea487e1
beat-stung-branch-10-2 = Akkor ezt visszavonta. De azért most már nehezebben megy.
# source: d5d7cc2a
beat-stung-branch-10-3 = Hm. Legalább hajlani tud. Már azt hittem, nem.
# source: 5c9ee470
beat-stung-branch-11-1 = A hangja már lejjebb van. A vérnyomásom még nem.
# source: e0cdc54d
beat-stung-branch-11-2 = Átlépne rajta, mintha el se hangzott volna. Én nem tudok.
# source: 03d9645f
beat-stung-branch-11-3 = Jobb. Nem jó, de jobb.
# source: 506c5f83
ending-hung-title = Először Annus néni olvassa
# source: bf5f7461
ending-hung-1 = Hát jó, engem azzal küldtek, hogy azért kérdezzem meg. Egyenes a gerince, és a szeme se rebben. Na jöjjön, hozza ki nekem ezt a buszhoz. Nehezebb, mint amilyennek látszik.
# source: a54ba3e3
ending-hung-2 = Akkor megmondom nekik, hogy pénz nincs benne, és nem is kell. Maga meg éhesen jöjjön. Annus néni mindenkinek süt, akinél ceruza van.
# source: 224de078
ending-hung-3 = Tartsa meg a pénzét. Itt a kezem, és megkapja az irkát. Azt nem adnám olyannak, akivel pereskedni akarok.
# source: 9c3ce7b6
ending-hung-outcome = A hibás tablók a te költségeden készülnek el újra; eljön { $hung }, és mind fent van a falon. Az első levonatot maga Annus néni írja alá, a megnyitón pedig az első sorban ül. A { $fee } nálad marad, júniusban még két Duna menti múzeum kér tőled árat.
# source: 569ec268
ending-hung-why = Megmondtad, kié a hiba, és kihagytad az okokat; munkával fizettél, nem pénzzel; és adtál neki egy szabályt, amit ellenőrizhet. Ezért jött.
# source: d05fc114
ending-square-title = Megjavítva, meg nem bocsátva
# source: f96ebe8c
ending-square-1 = Akkor javítsa meg. Vonalzóval megyek végig minden soron, és süteményt nem hozok.
# source: 1fbb784d
ending-square-2 = Akkor a tablók, és pénzről többet egy szót se. Elfáradtam ahhoz, hogy ma még kedveljem is.
# source: 80db58ed
ending-square-3 = Hát jó. Maga elvégzi a munkát, mi időben nyitunk, a következő megbízás meg egy szekszárdi cégé. Sértés ne essék.
# source: b9030ce2
ending-square-outcome = A hibás tablókat a saját költségeden újranyomod és felszereled, mást nem fizetsz; a múzeum időben megnyílik. A csónakház munkáját másvalaki kapja.
# source: 63cd8b69
ending-square-why = Megcsináltad a javítást, amivel tartoztál, a többihez nem engedtél nyúlni. Valami hiányzott vagy útban volt: egy kis melegség, egy egyszerű „az én hibám”, egy idejében mondott nem, vagy egy szó, amit vissza kellett vonnod.
# source: dbfff6bc
ending-left-title = Másik nyomda, másik busz
# source: c961d07e
ending-left-1 = Akkor küldje át az anyagot, és megcsináltatom Szekszárdon. A számlát maga kapja. Annyit, gondolom, csak kifizet.
# source: 4c3d8278
ending-left-2 = Ezt magammal viszem. Kalocsán van egy fiatalember, az egyházközségnek nyomtat. Lassú, de megkérdezi az embert.
# source: 5a53d55c
ending-left-3 = Mi ketten végeztünk. Adtam volna még egy lehetőséget, tudja. Az irkát már kitettem otthon az asztalra.
# source: c35d7072
ending-left-outcome = A tablókat máshol csináltatja újra, és neked küldi a számlát. Kifizeted, mert a hiba a tiéd volt, egy fillérrel se többet. Nincs kártérítés, nincs fénykép az újságban, és nincs ügyfél.
# source: 46a7a7fc
ending-left-why = Nem pénzen váltottad meg magad, és ez becsületedre válik. Hagyta volna, hogy te javítsd meg, ha idejében hallja, mit teszel, és mi változik meg.
# source: bf36218b
ending-letter-title = Most a pénztároson a sor
# source: 8b62aa10
ending-letter-1 = Majd ír magának a pénztárosunk. Kevesebb szava van, mint nekem, és az is többnyire szám.
# source: 029e208e
ending-letter-2 = Reméltem, hogy elintézzük kettesben. Majd írásban megkapja.
# source: 37d677be
ending-letter-3 = Egy buszt már lekéstem emiatt, a következőt nem fogom. Jelentkezik majd valaki, akinek pecsétje van.
# source: a2d8c6ce
ending-letter-outcome = Ügyvédi levél jön, benne a követelés: { $claim }, a fénykép pedig ott van a csütörtöki megyei lapban. A végén az újranyomást így is te fizeted, meg egy saját ügyvédet is.
# source: 0d8f291b
ending-letter-why = Azért jött személyesen, hogy ne kelljen levél. Ködösítést kapott, vagy magyarázatot, vagy kedvességet, amiben nem volt válasz; egyenes nemet, mellette egyenes javítással, egyszer sem.
# source: 6e847fb8
ending-caved-title = Feneketlen kassza
# source: dbafcce4
ending-caved-1 = Megmondom a vezetőségnek. Eszükbe jutott még egy s más, majd elküldöm a listát.
# source: f09ba2a1
ending-caved-2 = Magának könnyű számlát küldeni. A többi miatt jelentkezik majd a pénztárosunk.
# source: 464aef14
ending-caved-3 = Köszönöm. Furcsa, azt hittem, jobb lesz. No. Mondja csak, padot is csinál?
# source: 6ef8b421
ending-caved-outcome = A pénz a múzeumhoz kerül, visszafelé meg egy lista jön: tölgyfa, világítás, fülhallgató. Annus néninek egy szomszéd elmesélte a tablót, és Kálmán éppúgy szégyelli magát, mint előtte. Az éves nyereséged odavan.
# source: 66c68287
ending-caved-why = Fizettél, hogy ne kelljen ott állnod, és azt mondanod: hibáztam. Neki minden igen azt jelentette, hogy még tartozol, és senki nem kérdezte meg, mi hozná tényleg helyre.
# source: d89fb3b0
ending-blowup-title = Csütörtöki címlap
# source: e491b702
ending-blowup-1 = Ennyi elég. Egy halottat a falamon sértett meg, egy élőt szemtől szembe. Minden jót.
# source: bb653e20
ending-blowup-2 = Elmegyek. A tablót tartsa meg. Akassza ide a pultja fölé, oda való.
# source: d8ef6c3a
ending-blowup-3 = Negyven évig dolgoztam gépekkel, amelyek nem hallgattak rám, de egy se gúnyolódott velem. A lap megkaphatja a fényképét.
# source: 7b613619
ending-blowup-outcome = A fénykép megjelenik, rajta csupa nagybetűvel a kérdés, alatta a céged neve. Ugyanazon a héten jön az ügyvédi levél, és a Duna mentén senkinek nem kell többé tőled tabló.
# source: f821cebb
ending-blowup-why = Már akkor igaza volt, amikor belépett, és te csak még több okot adtál neki. Akit megbántottak, és gúnyt kap rá, az már nem javítást keres, hanem tanúkat.
