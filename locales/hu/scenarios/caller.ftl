# source: 4c81305f
title = Kikiáltó az egyes vonalon
# source: bfba2103
summary = Ma délelőtt negyedszer hív. Az embereid a kocsiban ebédelnek, csak ne hallják a telefont, ő meg azt szeretné, ha gyorsabban vennétek fel.
# source: 4bf46ab2
role = Kis könyvelőirodád van Karcagon, a szíjgyártó műhelye fölött; Bea ül a titkárságon, Tomi a gyakornok.
# source: 16fdd556
aim = Szabd meg a hívásai idejét és azt, milyen hangot üthet meg az embereiddel szemben, tartsd magad mindkettőhöz, és tudd meg, miért nem bír leszállni a telefonról; vagy engedd el tisztességgel.
# source: f8edcd01
situation = Csépe Rezső hétfőn jószágot, csütörtökön hagyatéki bútort árverez; havi díja nálad { $fee }. A múlt héten { $calls } alkalommal hívott. Beánál megvan mind egy listán, a válaszaitokkal együtt; tizenegyszer azt kérdezte, beadtátok-e az áfáját (igen, a beadás napja: { $filed }). A szerződésben, amelyet aláírt (kelte: { $signed }), ez áll: kérdések írásban, válasz egy munkanapon belül. Aki Csépe-hívást fogad, kivehet egy karamellát, de az üveg szerda óta üres. Adhatnál neki keddenként és péntekenként kilenckor húsz percet, személyesen; előző nap kért külön hívást, ára { $extra }; és sürgős az, aminek három napon belül lejár a határideje. Hétfő van, és Bea sápadtan nyújtja feléd a kagylót.
# source: ca6b6637
demand = Hagyj ott csapot-papot, és vedd fel, valahányszor hív
# source: 14499fa3
client-name = Csépe Rezső
# source: 4d8152f3
client-manner = Pergő nyelvű, goromba és közben mulatságos, minden mondatát portékaként kínálja; licitál, bömböl és távozással fenyegetőzik, csak hogy ne kelljen kimondania, mitől fél.
# source: 07ee7d07
fact-calls = 43
# source: 3663b185
fact-calls-about = ennyiszer hívott a múlt héten
# source: 64aa2162
fact-extra = 7500 HUF
# source: e1686d2d
fact-extra-about = egy előző nap kért külön hívás ára
# source: 03969385
fact-fee = 60000 HUF
# source: 1de1f5bf
fact-fee-about = ennyit fizet neked havonta
# source: 36929b88
fact-filed = 2027-04-20
# source: db4bdb61
fact-filed-about = az áfabevallása beadásának napja
# source: 86c8dfd5
fact-signed = 2026-09-02
# source: 4b4a9ca3
fact-signed-about = a nap, amikor aláírta a könyvelési szerződést
# source: 0d963a19
article = Négy jogos ok, hogy megválj egy mérgező ügyféltől
# source: cea278db
guidance-hold_firm = Rezső addig licitál, amíg le nem csap a kalapács; míg kerek perec nemet nem hall, tart az árverés, hívásról hívásra.
# source: 20fa4803
guidance-set_boundary = Időpontok, hogy mi számít sürgősnek, és hogyan beszél Beával meg Tomival: ha ez egyszer elhangzott, nem kell minden csörgésnél újra dönteni.
# source: 4ccb612e
guidance-cite_terms = A hívásai listája a ti válaszaitokkal higgadtan elmondja neki azt, amit veszekedés közben neked sosem hinne el.
# source: 290c80a5
guidance-offer_alternative = Egy saját, fix időpontban van mibe kapaszkodnia; a puszta nem után rögtön tárcsáz megint.
# source: dfa5fa2c
guidance-probe = Pusztán az áfa miatt senki nem kérdez rá tizenegyszer az áfára; hogy mi a baj, azt csak akkor mondja meg, ha valaki megkérdezi.
# source: dbe5177c
guidance-acknowledge = Azért bömböl, mert biztos benne, hogy senki sem figyel rá; egyetlen mondat, amelyből kiderül, hogy te figyelsz, és máris lejjebb veszi a hangját.
# source: 56a087b3
guidance-concede = Minden hívás, amelyhez odarohansz, arra tanítja, hogy rohanni szoktál, és mire visszaülsz, már új kívánsága van.
# source: 047f07d8
guidance-attack = A gorombaság a mestersége, ráadásul mikrofonnal űzi; ha visszavágsz, rólad fog beszélni az egész vásár.
# source: c2c8ec8e
point-log = Hivatkozik a hívások listájára
# source: 8f2bbfc1
point-log-phrase-1 = Bea listáján
# source: 43547940
point-log-phrase-2 = lista szerint
# source: af5f2d73
point-log-phrase-3 = hívás a múlt
# source: da6afe8d
point-log-phrase-4 = múlt héten
# source: 7f3ac87d
point-log-phrase-5 = feljegyezte
# source: dc665cfd
point-log-phrase-6 = felírta
# source: 02c3f185
point-log-phrase-7 = hívásnapló
# source: 11d8eb9c
point-log-phrase-8 = tizenegyszer
# source: 67546a08
point-hours = Megmondja az időpontokat, vagy hogy mi számít sürgősnek
# source: 24073279
point-hours-phrase-1 = kedden
# source: 97846466
point-hours-phrase-2 = pénteken
# source: a6c76144
point-hours-phrase-3 = hetente kétszer
# source: d10eb8e5
point-hours-phrase-4 = kilenckor
# source: 4b2b5f55
point-hours-phrase-5 = három napon
# source: 34d5919a
point-hours-phrase-6 = sürgős
# source: 1bdd0c78
point-hours-phrase-7 = munkanap
# source: 596a034a
point-hours-phrase-8 = előző nap
# source: 1abd1ac3
point-told_if_wrong = Megígéri, hogy szól, ha valami baj van
# source: 0e4f210e
point-told_if_wrong-making-1 = Ha bármi hiba volna a könyveiben, Rezső, még aznap megtudná tőlem.
# source: 1c8df5f1
point-told_if_wrong-making-2 = Ha nem jelentkezünk, az jó hír: olyankor rendben van az adója is, a könyvelése is.
# source: 3b55f2ae
point-told_if_wrong-making-3 = Ha az adóhivatal kifogásolna valamit abban, amit beadtunk, előbb hívom én magát, mint maga engem.
# source: 73c813c1
point-told_if_wrong-making-4 = Nem kell folyton ellenőriznie, mert amint valami félremegy, Bea rögtön telefonál magának.
# source: 72bd37b9
point-told_if_wrong-making-5 = Minden határidejét figyelem, és idejében figyelmeztetem, ha valamelyik veszélybe kerül.
# source: 6d5a24f1
point-told_if_wrong-making-6 = Itt a rossz hír nem hever az asztalon: akármi derül ki, azonnal értesítem róla.
# source: 56f3f564
point-told_if_wrong-lacking-1 = Mitől retteg ennyire, és mióta tart ez így?
# source: caec7da9
point-told_if_wrong-lacking-2 = Megértem, hogy kimerült, Rezső, és hogy nem bírja a várakozást.
# source: 157748b9
point-told_if_wrong-lacking-3 = Nem, ezt semennyi pénzért nem teszem meg. Velem kedden vagy pénteken beszélhet.
# source: 00ff2129
point-told_if_wrong-lacking-4 = Ha itt valakit gyaláznak, bontjuk a vonalat; ha mindjárt lejár egy határidő, Bea odahív a telefonhoz.
# source: bdb43b86
point-told_if_wrong-lacking-5 = Az áfáját már régen beadtuk, a többi levelet meg hozza be szerdán.
# source: 02ab89fb
point-told_if_wrong-lacking-6 = Jól van, telefonáljon akármelyik órában, én mindig felkapom a kagylót.
# source: b0d63a6c
beat-opening-1 = Na végre, valaki, akinek pulzusa is van! Négyet csörgött, aztán jött az a maga hervadt salátája. Mától, ha hívom, mindent félretesz, és egyből magát kapcsolják. Elkelt?
# source: 9b8cb2e9
beat-opening-2 = Jó napot, főnök! Volt már a gyerek, volt a hervadt saláta meg tizenegy ütem pánsíp. Ha csörgök, rögtön magát akarom, ha nyakig van is a munkában. És az áfám, az bent van?
# source: 91e08358
beat-opening-3 = A főnök, személyesen? Hatvan bika bőg a hátam mögött, és nekem egy majom meg egy hervadt saláta jut. Én csörgök, maga otthagy csapot-papot, és fölveszi. Így lesz. Senki többet?
# source: fe477150
beat-opening-model = Jó reggelt, Rezső! Hallom, hogy áll a vásár, rövid leszek: nem fogok mindent félbehagyni, valahányszor hív. Holnaptól kedden és pénteken kilenckor viszont csak magára figyelek. Mi van ez mögött a sok hívás mögött?
# source: 2feddcbc
beat-opening-hint = Ma délelőtt már negyedszer hív, és hangos. Mit nem fogsz mostantól megtenni, mit kaphat helyette, és mit szeretnél megtudni?
# source: 659118a3
beat-opening-example-1 = Jó reggelt, Rezső! Tudom, vásárnap van, és egyenes választ vár. Nem tudok egész nap magára várni a telefonnál. Minden kedden és pénteken kilenckor húsz percig csak magával foglalkozom. Mi nyugtalanítja valójában?
# source: 125af0d9
beat-opening-example-2 = Hallom, hogy elege van a várakozásból, Rezső. De Bea listáján 43 hívás szerepel a múlt hétről, és nem hagyok félbe mindent mindegyikért. Beszéljünk inkább kedden és pénteken kilenckor. Mit szeretne hallani tőlem?
# source: ddf5a273
beat-opening-example-3 = Hallom, hogy bosszantja a várakozás, Rezső, de nem, ezt nem vállalom. Mi a baj ma reggel?
# source: 16e0da4a
beat-opening-example-4 = Jól van, Rezső, legyen. Hívjon, amikor csak akar, mindig én veszem fel, akármit csinálok is.
# source: b794ccf7
beat-opening-example-5 = Úgy bömböl, mint a saját ökrei, Rezső, és esze sincs több náluk.
# source: 337afc85
beat-opening-branch-9-1 = Kirúg? Hiszen még ki se panaszkodtam magam!
# source: 4de3ffda
beat-opening-branch-9-2 = Na, álljon meg a menet, itt én szoktam lecsapni a kagylót!
# source: ab61dd6b
beat-opening-branch-9-3 = A saját könyvelőm küld el, vásárnapon!
# source: de588995
beat-opening-branch-10-1 = Megmondjam, mit gondolok erről?
# source: 06296443
beat-opening-branch-10-2 = Á, látom, ma reggel fölkészültünk.
# source: ec10d199
beat-opening-branch-10-3 = Ezt kapja az ember egy tisztességes kérdésre?
# source: de588995
beat-opening-branch-11-1 = Mondjam, hová tűzze azt a listát?
# source: 06296443
beat-opening-branch-11-2 = Szóval strigulázzák. Mint a börtönben a napokat.
# source: ec10d199
beat-opening-branch-11-3 = Kérdezek valamit, és leltárt kapok.
# source: d9461e33
beat-opening-branch-12-1 = Azt akarom hallani, hogy nincs baj, hát azért hívom!
# source: 49da5731
beat-opening-branch-12-2 = Még hogy miért! Mert mindig van valami, és amíg nem tudja az ember, addig nem tudja!
# source: a2c84c9e
beat-opening-branch-12-3 = Hogy miért, azzal ne törődjön. Aggódik az ember. Ennyi gonddal akárki aggódna.
# source: 9be92c7c
beat-opening-branch-15-1 = Hogy mi a baj? Semmi baj! Szeretem tudni, hányadán állok, ennyi!
# source: 99e6a479
beat-opening-branch-15-2 = Hogy miért hívom? Mert ha nem hívom, nekem az életben senki nem szól semmit!
# source: d71b1047
beat-opening-branch-15-3 = Micsoda kérdés! Azt akarom hallani, hogy minden rendben. Már ez is bűn?
# source: 84a952bb
beat-opening-branch-16-1 = Ez most egy nem volt? Nekem bólogatni szoktak.
# source: b73a943d
beat-opening-branch-16-2 = Nem? Az én pénzemért? Van bátorsága hétfő létére.
# source: 520d0fc1
beat-opening-branch-16-3 = Ezt a szót évente ha kétszer hallom.
# source: 332f0833
beat-opening-branch-18-1 = Gyönyörű. Falinaptárra való.
# source: 8aba048f
beat-opening-branch-18-2 = Maga beszél, vagy megint a szalag megy?
# source: cfcf8505
beat-opening-branch-18-3 = Modora, az van, csak én tartok ott, ahol az előbb.
# source: 4065885d
beat-staff-1 = Az a hervadt saláta rám sóhajt, a gyerek azt mondja, „izé”, és ezért megy el tőlem havonta { $fee }! Döglött üszőtől is többet megtudtam már. Maga kell nekem, valahányszor csörgök.
# source: 938e4efe
beat-staff-2 = És ha az a Bea még egyszer azt meri mondani, hogy „továbbítom”, lemázsáltatom, és kilóra adom el. Elegem van a cselédségből. Rögtön magát kapcsolják, mindig!
# source: 07e9e4c2
beat-staff-3 = Hallaná azt a Tomit! „Megnézem, izé, egy pillanat.” Mire ő kinyögi, én leütök egy egész birkanyájat. Tegye ki a szűrét, nekem meg tartson szabadon egy vonalat.
# source: 45a00114
beat-staff-model = Beát és Tomit kérem, hagyja ki ebből; legközelebb letesszük, és csak másnap beszélünk tovább. Hallom, hogy nagy magán a nyomás. Nem állok egész nap készenlétben, de kedden és pénteken kilenckor a magáé az időm. Mi nyugtalanítja?
# source: c7ca826d
beat-staff-hint = Ez két emberről szólt, akik épp az arcodat lesik. Hol a határ, és mi történik, ha átlépi?
# source: 9a240a8f
beat-staff-example-1 = Hallom, hogy kimerült, Rezső, és segíteni szeretnék. De itt senkit nem gúnyolunk: ha még egyszer előfordul, letesszük. Nem veszem fel egész nap, viszont kedden és pénteken kilenckor a magáé vagyok. Mi bántja ennyire?
# source: a3491aab
beat-staff-example-2 = Nem tűröm, hogy így beszéljen Beáról és Tomiról. Mostantól letesszük, ha bárkit sérteget itt. Velem kedden kilenckor beszélhet.
# source: 19766ad8
beat-staff-example-3 = Nem, Rezső. Nem veszem fel minden hívását, mostantól is Bea és Tomi fogadja őket.
# source: a12529e0
beat-staff-example-4 = Jól van, rendben, legyen. Hívjon, amikor csak akar, otthagyok mindent, és odamegyek a telefonhoz.
# source: fed2919c
beat-staff-example-5 = Fejezzük be a közös munkát, Rezső.
# source: 13216616
beat-staff-example-6 = Nem, ezt nem teszem meg. Ez az utolsó szavam.
# source: a967134a
beat-staff-branch-9-1 = Szóval kitesznek, mert van véleményem?
# source: d6a51a90
beat-staff-branch-9-2 = Egy kis egyenes beszédért? Ezért dob ki?
# source: a4549782
beat-staff-branch-9-3 = Őket pártolja egy fizető ügyféllel szemben!
# source: 8b958666
beat-staff-branch-10-1 = Miért, mit hallott? Nekem az égvilágon semmi bajom!
# source: 43a46f9a
beat-staff-branch-10-2 = Ilyet tőlem a száj- és körömfájás óta nem kérdeztek.
# source: b1083b77
beat-staff-branch-10-3 = Nocsak, új nóta! Jól van, ha már kérdi.
# source: 776f0f13
beat-staff-branch-12-1 = Jól van, békén hagyom a népét. Két percig.
# source: c8fa21cf
beat-staff-branch-12-2 = Ejha, de kényesek lettünk.
# source: ee3ebdb7
beat-staff-branch-12-3 = Nagyobb irodából is teremtettek már le engem, a felét azóta be is zárták.
# source: bb5d1e39
beat-staff-branch-13-1 = No, már jönnek is a papírok.
# source: ff356750
beat-staff-branch-13-2 = Tessék, paragrafus, bekezdés, pont.
# source: d43ea5d7
beat-staff-branch-13-3 = Én szidom a népét, maga meg fölolvas nekem.
# source: 3c25d52f
beat-staff-branch-14-1 = Magát nem lehet megijeszteni, azt meg kell hagyni.
# source: a316f548
beat-staff-branch-14-2 = Mintha a kapufélfának beszélnék. Bár üzleteltem már kapufélfával is.
# source: 34926c49
beat-staff-branch-14-3 = Jól van, jól van. Nem rugdosom tovább a bútort.
# source: 982fb8de
beat-staff-branch-16-1 = Én ezt mind elmondom, maga meg csak hümmög?
# source: 34b282bb
beat-staff-branch-16-2 = Bedobtam egy téglát az ablakán, maga meg gyönyörködik a téglában.
# source: d7b1ad7c
beat-staff-branch-16-3 = Szóval nincs gerinc az egész házban.
# source: fd4b850c
beat-record-1 = Nekem ne lobogtasson papírt, dobozszám adok el papírt. Párszor ha telefonáltam, és egyenes választ egyszer se kaptam. Bent van az áfám, igen vagy nem?
# source: a4fad0f4
beat-record-2 = Szóval minden föl van jegyezve? Akkor rosszul van följegyezve. Egy-két csörgés volt, és egy se kellett volna, ha bárki meg tudja mondani, hogy elment-e már az áfám!
# source: a1cc5d07
beat-record-3 = Akármi áll ott, azt valaki merő rosszindulatból írta. Akkor hívok, ha kell. És az az áfa bement már, vagy ott lapul egy szalámis zsemle alatt?
# source: e35ade48
beat-record-model = Az áfa bent van, a beadás napja { $filed }; Bea listáján a múlt hétről { $calls } hívás szerepel, a válaszainkkal. Hallom, hogy ez nem nyugtatja meg. Nem veszek fel minden hívást, de kedden és pénteken kilenckor beszélhetünk. Mi nyugtatná meg?
# source: 8301a4e2
beat-record-hint = Ezt a választ már megkapta, írásban is megvan. Add meg még egyszer, indulat nélkül, és tűnődj el hangosan, miért nem tart ki sokáig.
# source: 8dfa60ce
beat-record-example-1 = Igen, Rezső: április 20-án bement, és Bea listáján tizenegyszer ott ez a válasz. Látom, hogy nem nyugtatja meg. Nem veszek fel minden hívást, beszéljünk inkább kedden és pénteken kilenckor. Mitől fél valójában?
# source: 995c24d8
beat-record-example-2 = Az áfáját április 20-án beadtuk. Telefonon nem mondom el újra: mostantól írásban kérem a kérdéseit, és egy munkanapon belül válaszolok.
# source: a82e6b5d
beat-record-example-3 = Az áfáját április 20-án beadtuk, ez tizenegyszer ott szerepel Bea listáján. A válaszom nem változik.
# source: 149ffb18
beat-record-example-4 = Süket maga, vagy csak buta? Tizenegyszer elmondtuk már, egy gyerek is felfogta volna.
# source: 536bfab7
beat-record-example-5 = Hát, az ilyesmit mindig olyan nehéz megmondani.
# source: fe89eacb
beat-record-branch-9-1 = Pár telefon miatt kidobna?
# source: fa50c536
beat-record-branch-9-2 = Szóval erre kellett a lista. Ez egy vádirat!
# source: cc43ab45
beat-record-branch-9-3 = Kitesznek egy saláta vallomása alapján!
# source: 6813dd30
beat-record-branch-10-1 = No lám. Miket kérdeznek az embertől.
# source: 40dbf36a
beat-record-branch-10-2 = Ezzel megfogott. Tudom én, hogy bent van. Múlt héten is tudtam.
# source: a7ae0afb
beat-record-branch-10-3 = Nem az áfáról van szó. Jó? Nem arról az áldott áfáról.
# source: b0d14708
beat-record-branch-12-1 = Szóval erre ment ki a lista. Gondoltam.
# source: 0d1f389a
beat-record-branch-12-2 = Előbb a bizonyíték, aztán az ítélet, mi?
# source: 88022377
beat-record-branch-12-3 = No, maga ezt alaposan kifőzte.
# source: fc8b3cad
beat-record-branch-13-1 = Jó, hát hívtam. Azért van a szám, hogy járjon.
# source: a55eb732
beat-record-branch-13-2 = Lehet, hogy kérdeztem már egyszer-kétszer. Jó kérdés.
# source: dfe52521
beat-record-branch-13-3 = Rendben. Sejtettem, hogy bent van. Ez a tétel is lement.
# source: ba11a99a
beat-record-branch-15-1 = Igen vagy nem, mennyi idő azt kimondani!
# source: 74f3ac89
beat-record-branch-15-2 = Nem lettem okosabb. Aztán meg csodálkoznak, hogy hívogatok.
# source: 20165a51
beat-record-branch-15-3 = Látja? Erről beszélek. Pont erről.
# source: 928f53fa
beat-rule-1 = Szabályok! Az én bikáim nem olvasnak szabályzatot. És ha akkor szakad le az ég, mikor maga ebédel? Ha levél jön, határidővel? Akkor mi lesz, na?
# source: 0911763e
beat-rule-2 = Szóval így állunk. És ha nem várhat? Mondjuk, keres valaki, mondjuk, hivatalból, maga meg a körmét reszeli a kitűzött óráig. Mit csináljak, fütyüljek?
# source: a1d30e94
beat-rule-3 = Mint a fogorvosnál. És ha vérzek? Tegyük föl, van valami, amin dátum áll, és az a dátum holnap van. Üljek ölbe tett kézzel, vagy csörögjek?
# source: 8cd486be
beat-rule-model = Akkor annyit mondjon, hogy sürgős, három napon belül lejár, és Bea azonnal szól nekem. A többi miatt nem ugrom, azt kedden vagy pénteken kilenckor megbeszéljük. Tudom, hogy a várás nem a kenyere. Miféle levélre gondol?
# source: c07da70c
beat-rule-hint = Gúnyolódik, de a kérdése jogos. Mi számít nálad sürgősnek, és miféle leveleket emleget?
# source: fccd3aaf
beat-rule-example-1 = Jogos kérdés, és hallom, hogy ez aggasztja. Ami három napon belül lejár, az sürgős, azért Bea azonnal szól. Másért nem megyek a telefonhoz, azt kedden vagy pénteken kilenckor beszéljük meg. Milyen levél miatt aggódik, Rezső?
# source: a09b33f7
beat-rule-example-2 = Ha három napon belül lejár, az sürgős, és Bea szól nekem. Minden más ráér keddig vagy péntekig.
# source: 0a6c1b1d
beat-rule-example-3 = Tudom, hogy nehezen viseli a várakozást, Rezső. Miféle levélre gondol?
# source: 2b52905e
beat-rule-example-4 = Jól van, legyen, hagyjuk a szabályokat. Hívjon, amikor csak akar, mindig én veszem fel.
# source: 9cfd6e51
beat-rule-example-5 = Lehet, hogy a bikái nem olvasnak, Rezső, de legalább nem nyafognak úgy, mint maga.
# source: 1054cd3b
beat-rule-branch-9-1 = Kérdezni mertem, és már repülök is?
# source: dfafa347
beat-rule-branch-9-2 = Inkább elveszít, csak ne kelljen fölvennie a telefont!
# source: 979856da
beat-rule-branch-9-3 = Így is szabaddá lehet tenni a vonalat.
# source: fe62d6fe
beat-rule-branch-10-1 = Semmilyen levélre. Csak úgy mondtam, példának.
# source: 372eb5a0
beat-rule-branch-10-2 = Nekem? Kutya bajom. Úgy általában kérdem.
# source: 0dd83e42
beat-rule-branch-10-3 = Túl jó füle van magának. No, ha már itt tartunk.
# source: c868470f
beat-rule-branch-12-1 = Nem is olyan ostobaság. Csak kevés.
# source: e461fe8d
beat-rule-branch-12-2 = Hm. Szóval van kapu a kerítésen. Szélesebbet szeretnék.
# source: 15b01213
beat-rule-branch-12-3 = Magának aztán mindenre van válasza.
# source: 020a09ed
beat-rule-branch-13-1 = Szóval ez a menetrend. Mint a busz, csak ritkábban jár.
# source: 58fcec16
beat-rule-branch-13-2 = Hétfőhöz képest egész világos. No, most én mondok valamit.
# source: 8db12e7a
beat-rule-branch-13-3 = Fölírom, kérdőjellel.
# source: 84bd24e5
beat-rule-branch-15-1 = Azt kérdem, mit csináljak, ha ég a ház, maga meg közli, hogy meleg van!
# source: dd640e5a
beat-rule-branch-15-2 = Szóval van szabály, csak azt nem tudja senki, hogy szól.
# source: 7956389d
beat-rule-branch-15-3 = Ezt vegyem úgy, hogy ajánlat nem érkezett?
# source: d8094d6f
beat-haggle-1 = Ezt ajánlom: mindennap kilenckor, meg négykor is, és közben békén hagyom a népét. Ez már ajándék. Először!
# source: 2eec70f4
beat-haggle-2 = No, üzlet. Egész napról indultam, lejövök délelőttre. Minden délelőtt, maga személyesen, első csörgésre. Lejjebb nem mehetek, etetnem kell a bikákat.
# source: 09041bc9
beat-haggle-3 = Akkor lássuk az árát. Naponta kétszer, vasárnap egyszer, egyenesen magához. Debrecenig nem kap ennél tisztességesebb ajánlatot. Na?
# source: 3ba5eb49
beat-haggle-model = Sokat engedett, észrevettem. Marad a kedd és a péntek kilenckor; közben Bea felírja, ha van valami, és én egy munkanapon belül válaszolok. Mi az, ami addig sem várhat?
# source: 7f6948a1
beat-haggle-hint = Engedett az árból, és annak, aki szemrebbenés nélkül állja, még enged. Lehet, hogy van valami, amire egyáltalán nem licitál.
# source: f3ac6f3c
beat-haggle-example-1 = Ez komoly engedmény, köszönöm, Rezső. De kettőnél több nem lesz: kedden és pénteken kilenckor. Egy külön hívás 7500 forint, ha előző nap kéri. Mit szeretne annyira hallani mindennap?
# source: 84d242eb
beat-haggle-example-2 = Nem, Rezső, napi kétszer nem. Marad a kedd és a péntek, kilenckor.
# source: 0a8f1c12
beat-haggle-example-3 = Jól van, legyen, elkelt: mindennap kilenckor és négykor felveszem. Ott leszek a telefonnál, megígérem.
# source: 545f4dda
beat-haggle-example-4 = A szövegét tartogassa a kacatjaihoz, Rezső. Maga egy nagyszájú, erőszakos alak, ez meg nem marhavásár.
# source: a3e9ff51
beat-haggle-branch-9-1 = Félbehagyja a licitet, és ajtót mutat?
# source: f8113a13
beat-haggle-branch-9-2 = Én lejövök a feléig, maga meg faképnél hagy!
# source: 3cc8d364
beat-haggle-branch-9-3 = Árverés közepén nem szokás kisétálni!
# source: 34807720
beat-haggle-branch-10-1 = Hát amit én akarok... hm. Bolondságnak fogja tartani.
# source: f24fbdaf
beat-haggle-branch-10-2 = Ilyet se szoktak ám kérdezni alku közben.
# source: 60d59a4d
beat-haggle-branch-10-3 = No. Egyvalamit megmondhatna, mint szakember.
# source: 0a38945d
beat-haggle-branch-12-1 = Jól van. Nem verekszem magával minden félóráért.
# source: 55db5ac2
beat-haggle-branch-12-2 = Maga tapad, azt meg kell hagyni. Vennék egy tubussal.
# source: b4df0322
beat-haggle-branch-12-3 = Szerdára úgyis kifogytam volna a mondanivalóból.
# source: bc6024f6
beat-haggle-branch-13-1 = Lefelé nem megy. Akkor megyek fölfelé.
# source: e9152328
beat-haggle-branch-13-2 = Szóval ez a limitára. No, majd meglátjuk.
# source: 9c424058
beat-haggle-branch-13-3 = Tudom én, mire megy ki a játék. Maga a nagy pénzre vár.
# source: 7d911fe1
beat-haggle-branch-14-1 = Ugyanaz, mint az előbb. Pocsék kikiáltó lenne magából.
# source: a446163b
beat-haggle-branch-14-2 = Mondta. Egyfolytában ezt mondja.
# source: c4ca4b08
beat-haggle-branch-14-3 = Próbáltam fölfelé, próbáltam lefelé. Hát legyen.
# source: edd0b78f
beat-haggle-branch-16-1 = Szép, de én ajánlatot tettem.
# source: e92dbb96
beat-haggle-branch-16-2 = Itt állok föltartott kézzel, maga meg az időjárásról beszél.
# source: b164ee41
beat-haggle-branch-16-3 = Ezt nem írhatom be a könyvbe. Igen vagy nem?
# source: c6cfdf43
beat-bid-1 = Mindennek megvan az ára, csak az a kérdés, hol koppan a kalapács. Most havonta { $fee } a díja. A dupláját adom, és első csörgésre fölveszi. Jó?
# source: d5f7921f
beat-bid-2 = Másfélszeres díj, minden hónapban, meg egy diófa szekrény, még ma szállítom. Ezért fenntart egy vonalat, csak nekem, éjjel-nappal. Diófára ki mond nemet?
# source: f1bed59b
beat-bid-3 = Akkor mondjon árat! Mibe kerül havonta, hogy maga, személyesen, letegye a ceruzát, ha csörgök? Itt a bikák ára a kazettában, készpénzben.
# source: 4c115c2e
beat-bid-model = Hallom, mennyire fontos ez magának. De hogy mindent félbehagyjak, az nálunk nem eladó, semmi pénzért. Ha a két hívás kevés, egy külön hívás ára { $extra }, előző nap kell kérni. Mit szeretne hallani ennyi pénzért?
# source: c264d92f
beat-bid-hint = Meg akarja venni, amit az imént nem adtál oda. Eladó ez egyáltalán? És mit gondol, mit kapna érte?
# source: 6becad2c
beat-bid-example-1 = Ez nagy pénz, Rezső, és hallom, mennyire komolyan gondolja. De nem leszek készenlétben dupla áron sem. Kérjen előző nap egy külön hívást, 7500 forint. Milyen gondtól szeretne megszabadulni ennyi pénzért?
# source: 78eb5dab
beat-bid-example-2 = Hallom, hogy komolyan gondolja, Rezső. De nem, ez dupla áron sem eladó: marad, amiben a szeptember 2-i szerződésben megállapodtunk.
# source: 7d2f0797
beat-bid-example-3 = Hallom, hogy ez nagyon fontos magának. Mitől tart, mi történik, ha nem veszem fel azonnal?
# source: d2899cc8
beat-bid-example-4 = A dupláját? Na jó, legyen. Első csörgésre felveszem, éjjel-nappal.
# source: e3e0b224
beat-bid-example-5 = Tartsa meg a mocskos pénzét. Azt hiszi, bárkit megvehet, maga faragatlan alak.
# source: a33337b8
beat-bid-branch-9-1 = Pénzt kínálok, maga meg kitesz az utcára?
# source: 92574bdd
beat-bid-branch-9-2 = Szekrényt már utasítottak vissza tőlem, de így még soha!
# source: 34476cf5
beat-bid-branch-9-3 = Készpénzt teszek az asztalra, és ajtót mutat?
# source: de5b140a
beat-bid-branch-10-1 = Hogy mit vennék... hm. Licitálótól ilyet még senki nem kérdezett.
# source: 1cb5b9d6
beat-bid-branch-10-2 = Nyugalmat, mi mást vesz az ember?
# source: 3838671d
beat-bid-branch-10-3 = Hogy nincs semmi baj. Na jó, semmi nagy baj.
# source: 67a7bbd4
beat-bid-branch-12-1 = Úgy utasítja vissza a pénzemet, mintha sajnálna. Hm.
# source: 5b759dca
beat-bid-branch-12-2 = Egyenes ember, az biztos. Pedig magáé lehetett volna a szekrény.
# source: a0cb389f
beat-bid-branch-12-3 = Másnál az elv a második licitnél elkel.
# source: d0647d87
beat-bid-branch-13-1 = Szóval az én pénzem nem elég jó!
# source: 9d67621d
beat-bid-branch-13-2 = Nem? Ennyi jó pénzre? Akkor tudom, mennyit érek én itt.
# source: 32294617
beat-bid-branch-13-3 = Ekkora összeget tőlem életemben vissza nem utasítottak.
# source: 63906a92
beat-bid-branch-14-1 = Ez az utolsó szava. Ismerem ezt a hangot.
# source: 67874ca2
beat-bid-branch-14-2 = Kiabálhatnék itt ítéletnapig, ugye?
# source: 453368e3
beat-bid-branch-14-3 = Akkor visszavonva. Egy árva licit sem érkezett.
# source: b3f70aa5
beat-bid-branch-16-1 = Kezemben a pénz, maga meg a torkát köszörüli!
# source: 4912b838
beat-bid-branch-16-2 = Most akkor eladó vagy nem eladó?
# source: ec0812ae
beat-bid-branch-16-3 = Szekrényen még senkit nem láttam ennyit tűnődni.
# source: a61b9d5e
beat-walkout-1 = Akkor megyek. Van egy ember Szolnokon, holnap elvállalna, és saját kezűleg veszi föl a telefont. Veszem a kalapom. Mondjon egy okot, hogy visszategyem a fogasra.
# source: c5210bd4
beat-walkout-2 = Huszonhat éve kapkod értem minden iroda a környéken, Szolnokon tudják is ezt! Délre elviszem a könyveimet. Hacsak nem mond valami okosat, de gyorsan.
# source: b8c5ff6f
beat-walkout-3 = Először, a szolnoki irodának, minden könyvem, bikástul, bútorostul! Másodszor! Most megy el egy ügyfél. Senki többet?
# source: f7d7a344
beat-walkout-model = Szabadon elmehet, és rendben átadnám a könyveit. Ha marad, az időpontok is maradnak: kedden és pénteken kilenckor. Sajnálnám, mert azt hiszem, nyomja valami a szívét. Mi az, Rezső?
# source: d12ad34b
beat-walkout-hint = Azt szeretné, ha utánaszaladnál. Mit mondhatsz, amitől az ajtó kifelé is, befelé is nyitva marad?
# source: 5ddf4716
beat-walkout-example-1 = Megérteném, Rezső, látom, hogy hetek óta feszült. Nem fogok minden csörgésre ugrani, hogy itt tartsam; a kedd és a péntek kilenckor továbbra is a magáé. Mielőtt elmegy: mi az, ami ennyire nyomasztja?
# source: f26fcfb2
beat-walkout-example-2 = Sajnálnám, ha elmenne, és megértem, hogy haragszik. De az időpontjaim nem változnak.
# source: f6cfce34
beat-walkout-example-3 = Akkor menjen. A könyveit átadjuk az új könyvelőjének.
# source: a5b9cdb6
beat-walkout-example-4 = Ne, várjon, kérem! Jól van, hívjon, amikor csak akar, otthagyok mindent, csak maradjon.
# source: c603144a
beat-walkout-example-5 = Na végre, hogy megszabadulunk magától. Sajnálom azt a szerencsétlen szolnokit, akinek hallgatnia kell.
# source: 205488b5
beat-walkout-branch-9-1 = Engem csak a kalapom nyom. A fene egye meg.
# source: afb53d3a
beat-walkout-branch-9-2 = Elengedne, aztán meg ilyeneket kérdez.
# source: 8dd53342
beat-walkout-branch-9-3 = A szolnoki sose kérdezte. Mondok magának valamit.
# source: a46d1903
beat-walkout-branch-11-1 = Hm. Visszaakasztottam a kalapot. Egyelőre.
# source: 0f6caa4f
beat-walkout-branch-11-2 = Szép szavak olyantól, aki egy tapodtat se enged.
# source: bb87302c
beat-walkout-branch-11-3 = Elengedne, és még jót is kívánna. Szolnokon ilyet nem kapnék.
# source: c8834ef7
beat-walkout-branch-12-1 = No. Szolnokon úgyis esik, ott mindig esik.
# source: 882b3133
beat-walkout-branch-12-2 = Ha tudni akarja, a szolnokinak üzenetrögzítője van.
# source: 9116a0e2
beat-walkout-branch-12-3 = Hát ott is csak elölről kellene kezdenem az egész élettörténetemet.
# source: 38e804e6
beat-walkout-branch-14-1 = Egy könnycsepp se. Pedig arra számítottam.
# source: f2ac8823
beat-walkout-branch-14-2 = Még csak nem is sajnálkozik. Ebből látom, hogy komolyan mondja.
# source: f5afc924
beat-walkout-branch-14-3 = Tényleg hagyná, hogy elmenjek Szolnokra. Azon a négyes úton.
# source: b8cb1079
beat-walkout-branch-16-1 = Az ajtóban állok! Nincs semmi mondanivalója?
# source: 849bd376
beat-walkout-branch-16-2 = Fejemen a kalap, és a falnak beszélek.
# source: 99abde7b
beat-walkout-branch-16-3 = Először, másodszor, és föl se néz senki.
# source: a54601e4
beat-why-1 = Tegyük föl, van egy ember. Nem én. Kapott egy-két levelet az adótól, dátum is van rajta, és az a dátum elmúlt. Mit csinálnak az ilyennel?
# source: 332730ac
beat-why-2 = No, akkor ezt mondja meg. Ha valaki egy levelet ki se bont, ráfoghatják, hogy tudott róla? Egy eladóm kérdezteti. Nagy név a disznóban.
# source: 21f28d63
beat-why-3 = Van a vásáron egy ember, maga nem ismeri. Jön a postája, és nincs kedve ránézni. Hivatalos fajta, ajánlott. Mennyi idő, míg elviszik a bútort?
# source: 586d2acc
beat-why-model = Megértem, hogy az az ember retteg attól a postától. Mondja meg neki, hogy ezt szinte mindig rendbe lehet tenni. Nem állok egész nap készenlétben, de szerdán tízkor behozhatja hozzám. Mitől fél a legjobban?
# source: 7312dea2
beat-why-hint = Elhalkult, és azt mondja, más bajáról van szó. Válaszolj annak a másiknak kedvesen. Mit kérdeznél tőle?
# source: 360f0220
beat-why-example-1 = Az az ember biztosan nem alszik miatta, és együttérzek vele. Többnyire rendbe lehet hozni. Nem leszek egész nap a telefonnál, de szerdán tízkor behozhatja. Melyik levél nyomasztja a legjobban?
# source: added66f
beat-why-example-2 = Megértem, hogy fél, sokan vannak így ezzel. Mi van azokban a levelekben?
# source: 4fe0ec91
beat-why-example-3 = Mások leveleit nem beszélem meg telefonon. Mostantól az ilyen kérdéseket írásban kérem.
# source: 7fe18813
beat-why-example-4 = Úgy kell neki. Aki ilyen lusta és ostoba, hogy ki se bontja a postáját, megérdemli.
# source: 7229986b
beat-why-example-5 = Jól van, legyen. Hívjon, amikor csak akar, akár éjjel is, mindig én veszem fel.
# source: b2f4467e
beat-why-branch-9-1 = Szóval itt ennyibe kerül egy kérdés.
# source: fbcccccb
beat-why-branch-9-2 = Egy barátomnak kérdem, és kitesznek!
# source: d08a9256
beat-why-branch-9-3 = Tudtam, hogy be kellett volna fognom a szám.
# source: 60876a3f
beat-why-branch-10-1 = De halkan tud maga kérdezni.
# source: d68252c9
beat-why-branch-10-2 = Úgy mondta, mintha ezt meg lehetne javítani.
# source: 63d091e5
beat-why-branch-10-3 = Nem nevetett senki. Én nevettem volna.
# source: 471852cd
beat-why-branch-11-1 = Háromlábú lóra is ezt mondaná. Megismerem én az eladói szöveget.
# source: 36436089
beat-why-branch-11-2 = Túl szép ez ahhoz, hogy igaz legyen, adtam el én is ilyet párat.
# source: 7c996bca
beat-why-branch-11-3 = Ne fényezze. Felejtsük el azt az embert.
# source: 0a831bd3
beat-why-branch-12-1 = Na jó. Csak beszéltem.
# source: 8203ba40
beat-why-branch-12-2 = Gondoltam. Egyből az apró betű.
# source: 6b9e2778
beat-why-branch-12-3 = Hagyjuk azt az embert. Majd elboldogul.
# source: bb44421b
beat-why-branch-14-1 = Egyetlen dolgot kérdek halkan, és pont azt nem hallja senki.
# source: 5a199893
beat-why-branch-14-2 = Szóval maga se tudja. Vagy nem mondja.
# source: 58c147e4
beat-why-branch-14-3 = Ezzel aztán nem segít annak az embernek.
# source: b9f47108
beat-drawer-1 = Én vagyok az. Van egy fiók a pultomban. A postámat harminc évig Gizike bontotta; újévkor nyugdíjba ment, le a Balatonra, azóta minden a fiókba megy. Bontatlanul.
# source: 6c333baa
beat-drawer-2 = Jól van, nincs semmiféle ember. Tizenkilenc boríték, mind hivatalos. Gizike intézte, míg nyugdíjba nem ment. Egy csarnoknyi gazdával elbírok, egy levelet meg nem merek kibontani. Hát csörgök.
# source: 0cfa65a4
beat-drawer-3 = Én volnék az. Fiókba teszem őket, a kalapács alá, és rájuk fordítom a kulcsot, mióta Gizike újévkor abbahagyta. Azért hívom magukat, hogy halljam, nem változott-e meg valakinek a hangja.
# source: 43558e16
beat-drawer-model = Köszönöm, hogy elmondta; nem lehetett könnyű. Hozza be a fiókot szerdán tízkor, és együtt kibontjuk mindet. Továbbra sem veszek fel minden hívást, de nem marad egyedül ezzel. Van köztük, amelyiktől a legjobban tart?
# source: cc5f5f11
beat-drawer-hint = Hát ezért hívott annyit. Semmi prédikáció. Mikor és hogyan lehetne kiüríteni a fiókot, és változtat ez az időpontjaidon?
# source: acd4db8f
beat-drawer-example-1 = Köszönöm, Rezső. Nehéz lehetett ezt újév óta egyedül cipelni. Hozza be szerdán tízkor, és levelenként átnézzük. Az időpontjaim maradnak, nem veszek fel minden hívást. Melyiktől fél a legjobban?
# source: 2dccb86a
beat-drawer-example-2 = Hozza be szerdán tízkor, és együtt kibontunk mindent.
# source: f37680b2
beat-drawer-example-3 = Nehéz lehetett, Rezső, és örülök, hogy elmondta. Mitől fél leginkább, mi lehet benne?
# source: 58d48ee6
beat-drawer-example-4 = Csak egy idióta hagyja hónapokig gyűlni a postáját. Maga ostobább, mint a saját ökrei.
# source: 65c0c2ad
beat-drawer-example-5 = Jól van, Rezső, legyen. Hívjon, amikor csak akar, otthagyok mindent, és felveszem.
# source: 9406aad4
beat-drawer-branch-9-1 = Ezt elmondom, és maga fölmond nekem?
# source: 5d78c0a9
beat-drawer-branch-9-2 = Most dobna ki? Pont most?
# source: 825943df
beat-drawer-branch-9-3 = Na, én se mondok el többet senkinek semmit.
# source: 8708f455
beat-drawer-branch-10-1 = Ez rendes magától. Már vártam a prédikációt.
# source: 696029c6
beat-drawer-branch-10-2 = No, kimondtam, és nem szakadt ránk a tető.
# source: 5f021fac
beat-drawer-branch-10-3 = Újév óta nem fújtam ki így a levegőt.
# source: 1731c6a9
beat-drawer-branch-11-1 = Kedves szavak. Csak a fiók nem ürül ki tőlük.
# source: 4cf73596
beat-drawer-branch-11-2 = Kösz. Félig-meddig nevetésre számítottam. De azért csörögni akarok én ezután is.
# source: 9f5345b3
beat-drawer-branch-11-3 = Jó magával beszélni. Pont az a baj, hogy egész nap tartanám a vonalban.
# source: b564426e
beat-drawer-branch-12-1 = Én meg itt kitárulkozom. Kellett ez nekem?
# source: 0fddf417
beat-drawer-branch-12-2 = Szóval vissza az üzlethez. Úgy kell nekem.
# source: fdd4efcb
beat-drawer-branch-12-3 = Páncélszekrény van a szíve helyén. Jól van.
# source: 07f068cd
beat-drawer-branch-14-1 = Ezt elmondom, és válasz helyett csak a huzatot hallom.
# source: 2fe970d6
beat-drawer-branch-14-2 = Hallotta, mit mondtam? Ezt nem tudja senki, még a kutyám se.
# source: 3eac163b
beat-drawer-branch-14-3 = Erre nincs szava? Akkor csinálom tovább úgy, ahogy tudom.
# source: ee118d57
beat-settle-1 = Akkor olvassa föl még egyszer az árverési feltételeket, hogy később ne legyen vita. És ma délután, csak egyetlen csörgés, négy körül? A régi szép idők emlékére?
# source: 9b0243c2
beat-settle-2 = Úgy látom, mindjárt koppan a kalapács. Mondja el megint, hogy lesz ezután. És a mai nap ugye nem számít? Ma még csöröghetek?
# source: 96d76874
beat-settle-3 = Most mondja lassan, a tenyeremre írom. Mikor hívok, és kit kapok? És ha ma este megint jelentkezem, csak nem hagy cserben egy régi ügyfelet?
# source: 21b3d6a7
beat-settle-model = Hallom, hogy tényleg meg akarja próbálni, és örülök neki. Ma viszont már nincs több hívás. Kedden és pénteken kilenckor elér engem, hamarabb, ha három napon belül lejár valami, Beával és Tomival pedig tisztességesen beszél. Akkor holnap kilenckor?
# source: 44510a25
beat-settle-hint = Hallani akarja a szabályokat, és egy kis rést is hagyatna rajtuk. Mondd el őket egészben, kedvesen, a következő időponttal; és a rés?
# source: dc82037b
beat-settle-example-1 = Értékelem, hogy tisztán akar látni, Rezső. Ma négykor nincs csörgés. Mostantól kedden és pénteken kilenckor beszélünk, minden mást írásban, ahogy a szeptember 2-i szerződésben áll. Külön hívás 7500 forintért van, előző nap kérje.
# source: b33afe17
beat-settle-example-2 = Örülök, hogy rendesen akarja csinálni, Rezső. Ma négykor viszont nem. Kedden és pénteken kilenckor beszélünk, hamarabb csak akkor, ha három napon belül lejár valami. Mi nyugtalanítja annyira a mai délutánnal kapcsolatban?
# source: a9da2b8f
beat-settle-example-3 = Kedden és pénteken kilenckor, ma délután pedig nem.
# source: 1421481a
beat-settle-example-4 = Na jó, csörögjön rám négykor. A régi szép idők emlékére felveszem.
# source: 17cb8df9
beat-settle-example-5 = Egy délutánra se bírja befogni a száját? Olyan, mint egy elkényeztetett kölyök.
# source: 339b7b7a
beat-settle-branch-10-1 = Van még valami, ha már kérdi. Nem a telefonról szól.
# source: 3d146877
beat-settle-branch-10-2 = Maga csak kérdez és kérdez. Mint a Gizike, az se hagyta abba.
# source: c03cbbb7
beat-settle-branch-10-3 = Mielőtt koppan a kalapács: valami más, csak úgy mellékesen.
# source: ae6e1156
beat-settle-branch-12-1 = Egyszer se emelte föl a hangját. Pedig vártam. Kérdezhetek valamit?
# source: 9ac37146
beat-settle-branch-12-2 = Én bömbölök, maga meg udvarias. Az ember kedvet kap, hogy elmondjon ezt-azt.
# source: 6e59d010
beat-settle-branch-12-3 = Rendes ember maga. Mielőtt kezet rázunk, egy szót négyszemközt.
# source: 5582c737
beat-settle-branch-15-1 = Itt állok, kezemben a toll, és szárad a tinta.
# source: cd0985a1
beat-settle-branch-15-2 = Ez nem feltétel, ez üdvözlőlap.
# source: 5dca67f3
beat-settle-branch-15-3 = Pont azt hagyta ki, amit kérdeztem.
# source: 3792a52f
beat-silence-1 = Kérdeztem valamit. Ha csörgök, otthagy csapot-papot, vagy nem hagy ott? Birkától is kaptam már egyenesebb választ.
# source: f7a4ba28
beat-silence-2 = Ez a várakoztató zene, csak szöveggel. Mondja úgy, hogy a bika is megértse: fölveszi, ha hívom, akármit csinál, vagy sem?
# source: ffc7ea88
beat-silence-3 = Van ebben valahol licit? A bólintását nem látom, telefonon vagyok! Első csörgésre magát kapom ezután, igen vagy nem?
# source: 85ca174c
beat-silence-model = Igaza van, hogy egyenesen akarja hallani: nem, nem fogok mindent félbehagyni, valahányszor hív. Tudom, hogy nem ebben reménykedett. Kedden és pénteken kilenckor viszont elér engem, már holnaptól. Mi az, ami addig nem várhat?
# source: 9d894c42
beat-silence-hint = Észrevette, hogy nem válaszoltál. Mi az a rövid szó, és mi jön utána?
# source: 97c2adf5
beat-silence-example-1 = Nem, Rezső, nem hagyok ott mindent; tudom, hogy mást remélt, de jár magának az egyenes szó. Amit adhatok: kedden és pénteken kilenckor húsz perc. Mi miatt nyúl olyan gyakran a telefonhoz?
# source: 1128733b
beat-silence-example-2 = Elnézést a ködösítésért. Velem kedden és pénteken kilenckor beszélhet.
# source: 7fd02b84
beat-silence-example-3 = Nem, nem fogok mindent otthagyni. Értem, hogy ez bosszantja, de ez így marad.
# source: ed6628cd
beat-silence-example-4 = Hát, ez olyan izé dolog.
# source: 14ded4b1
beat-silence-example-5 = Igen, jól van. Ha hív, félreteszek mindent, és felveszem.
# source: 84b0ad57
beat-silence-branch-9-1 = Végre egyenes beszéd, és az is az, hogy kifelé!
# source: a3543581
beat-silence-branch-9-2 = Választ kérek, és rúgást kapok!
# source: 95cc059e
beat-silence-branch-9-3 = Hát, ez is válasz. Nem erre számítottam.
# source: e38d95bd
beat-silence-branch-10-1 = Nem lehetne, hogy... nem. Jól van. Ha már tudni akarja.
# source: e821195f
beat-silence-branch-10-2 = Kérdezek, és kérdést kapok vissza. Mégpedig jót.
# source: 9f310a01
beat-silence-branch-10-3 = Elmondom én, mit szeretnék, ha kerülővel is szabad.
# source: ebc81b87
beat-silence-branch-12-1 = Tessék. Mégiscsak el lehet ezt mondani magyarul.
# source: 4dc01494
beat-silence-branch-12-2 = Végre valaki tételszámot ragasztott rá.
# source: c939253f
beat-silence-branch-12-3 = Ez világos. Nem tetszik, de világos.
# source: d449232c
beat-silence-branch-13-1 = Szóval nem. Egy nemmel már tudok mit kezdeni.
# source: 8340f3b2
beat-silence-branch-13-2 = No, itt van. Eddig egy függönnyel licitáltam.
# source: 6a25c396
beat-silence-branch-13-3 = Jó. Most már tudom, mivel állok szemben.
# source: 940c9887
beat-silence-branch-14-1 = Értem. Azt nem mondom, hogy tetszik, de értem.
# source: fbdc2790
beat-silence-branch-14-2 = Jól van. Csak azt akartam hallani, hogy áll-e még.
# source: 442b1ac9
beat-silence-branch-14-3 = Mondhatta volna előbb is, nem ketyegne a számlám.
# source: 06945340
beat-silence-branch-16-1 = Többet elmondtam magának, mint a kutyámnak, maga meg hümmög.
# source: 52a40830
beat-silence-branch-16-2 = Csönd lett a túlsó végen, akkor majd beszélek én.
# source: 3c82a89f
beat-silence-branch-16-3 = Nincs válasz. Akkor kitalálok egyet.
# source: ad0dbdbe
beat-silence-branch-17-1 = Semmi! Ez ott maguknál ragályos.
# source: 587ae0d9
beat-silence-branch-17-2 = Kiabálhatnék akár a kútba is.
# source: 86e09d87
beat-silence-branch-17-3 = Jól van. Látom már, kitől tanulta a többi.
# source: f8510106
beat-more-1 = Tudtam, hogy megjön az esze! És ha már itt van: a mobilszámát, estére. Bea meg minden reggel hétkor fölhívhat az egyenlegemmel. Én olyankor már fönt vagyok.
# source: 9c9b3b46
beat-more-2 = Látja, nem is fájt. Következő tétel: a gyerek csütörtökönként átjön, és mellettem áll, ha kérdés van. És kérem az otthoni számát, hátha eszembe jut valami.
# source: 063737a1
beat-more-3 = Elkelt! Így kezdte az előző könyvelőm is, aranyos ember, most övsömöre van. Kell még a szombat, és délben is legyen ott valaki. Majd esznek utána.
# source: a09d2b62
beat-more-model = Túl hamar mondtam igent, Rezső, ez az én hibám. Hallom, hogy reményt ébresztettem vele, de nem leszek ügyeletben. Holnaptól kedden és pénteken kilenckor elér engem. Mi az az egy dolog, amit most tudnia kell?
# source: b5fffc5e
beat-more-hint = Egy igen, és a lista megnőtt, mielőtt a tollat letetted volna. Ennél olcsóbban már nem fordulhatsz vissza.
# source: 756bb40f
beat-more-example-1 = Elhamarkodtam, Rezső, az én hibám, és értem, hogy a szavamon fogott. A mobilszámomat nem adom meg. Beszéljünk inkább kedden és pénteken kilenckor. Mi nem hagyja aludni esténként?
# source: 5135ad73
beat-more-example-2 = Se mobilszám, se reggel hetes hívás nem lesz, Rezső. Kedden és pénteken kilenckor beszélhetünk.
# source: 1a0766b7
beat-more-example-3 = Jól van, elküldöm a számomat, és Bea hívja majd hétkor.
# source: 5cea0fd8
beat-more-example-4 = Az ujjam nyújtom, maga a karom kéri. Maga a megye legpofátlanabb, legmohóbb embere.
# source: 5ab3be79
beat-more-branch-9-1 = Előbb igen, aztán kifelé? Magát meg kellene vizsgáltatni!
# source: 8709c62d
beat-more-branch-9-2 = Egyik kezével ad, a másikkal kirúg!
# source: f72cd210
beat-more-branch-9-3 = Volt ilyen lovam. Gyönyörűen indult, aztán be az árokba.
# source: 1dbb85bb
beat-more-branch-10-1 = Az előbb még igen volt, most meg a lelkemet firtatja.
# source: e722e5b7
beat-more-branch-10-2 = Visszavonja, és egy füst alatt a hogylétem felől érdeklődik! No de ilyet.
# source: 0e1a82c9
beat-more-branch-10-3 = Nem is ezek kellenek nekem. Nem igazán. Hm.
# source: 3332346e
beat-more-branch-12-1 = Igent mondott! Hallottam a kalapácsot!
# source: f35ead86
beat-more-branch-12-2 = Leütés után visszavenni egy tételt, ez nem szép.
# source: 561fb66a
beat-more-branch-12-3 = Az előbb meghajlott. Ami egyszer meghajlott, az meghajlik megint.
# source: 99ce64c8
beat-more-branch-14-1 = Ezt a többire is igennek veszem. Vagy nem az?
# source: 4a5ad6f5
beat-more-branch-14-2 = De elhallgatott. Meggondolta?
# source: 45d65b28
beat-more-branch-14-3 = Most ne ködösítsen, olyan jól haladtunk.
# source: 2b2a4631
beat-stung-1 = Ohó, foga is van! Anyám különbeket vágott a fejemhez, kezében a húsvillával. Mondja csak még egyszer, maga fölfuvalkodott golyós számológép, kétszáz gazda áll itt, szeretik a cirkuszt!
# source: adc82301
beat-stung-2 = Micsoda? Nekem? Birkakullancsban több a jó modor! Így tanították magát az ügyféllel bánni, maga nyomorult tolltartó?
# source: 433453e5
beat-stung-3 = Nocsak, egy szemtelen példány, kissé kopott! Én már szidtam az embereket, mikor maga még számolni se tudott. Gyerünk, licitáljon följebb, ráérek délig!
# source: 2f6fa6b8
beat-stung-model = Ezt nem lett volna szabad mondanom, ez az én hibám. Hallom, hogy nagy magán a nyomás. Innentől mindketten tisztességesen beszélünk, és az időpontok állnak: kedden és pénteken kilenckor. Mi aggasztja ennyire?
# source: 2478fe19
beat-stung-hint = Neki ez a kenyere, mikrofonnal. Vond vissza, ami a te részed benne, aztán szabj egy szabályt mindkettőtöknek.
# source: a96cc2fa
beat-stung-example-1 = Igaza van, Rezső, ez nem volt helyes, az én hibám. Hallom, hogy nagy nyomás van magán. Mostantól mindketten beszéljünk tisztességesen; minden hívást továbbra sem veszek fel, de kedden kilenckor a magáé vagyok. Mi van e mögött?
# source: acf6fd22
beat-stung-example-2 = Ezt nem kellett volna mondanom, az én hibám volt. Hallom, hogy felzaklatta.
# source: 6c1ae797
beat-stung-example-3 = Ilyen hangnemben nem folytatom, és nem veszek fel minden hívást. Kedden és pénteken kilenckor.
# source: 1381fda6
beat-stung-example-4 = Szívesen: maga egy nagyszájú bohóc, és az a kétszáz gazda magán röhög.
# source: a08bf9dc
beat-stung-example-5 = Bocsánat, bocsánat, annyira sajnálom, kérem, bocsásson meg! Jó, legyen, mindig felveszem, akárhányszor hív.
# source: 75e0be9b
beat-stung-branch-8-1 = Maga sérteget, aztán én menjek?
# source: 24ddb0fc
beat-stung-branch-8-2 = Á, most meg elszaladunk, ezek után?
# source: 6a25ed20
beat-stung-branch-8-3 = Ez jó. Belém rúg, aztán kaput mutat.
# source: 9bf2a2de
beat-stung-branch-9-1 = Hm. Ahol én dolgozom, ott nem szoktak megállni kérdezni.
# source: afcd24d9
beat-stung-branch-9-2 = Jól van. Mindketten rúgtunk egyet. Elmondom, mi az.
# source: 5bc95f2a
beat-stung-branch-9-3 = Hát. Lehet, hogy megérdemeltem. No, ha már kérdi.
# source: bea79941
beat-stung-branch-11-1 = Ezt most elengedem. Vastag a bőröm, sütöttek már rá bélyeget.
# source: 26d7de1a
beat-stung-branch-11-2 = Rendben van. Egy rúgás, azt hiszem, kijárt nekem.
# source: 75016f6b
beat-stung-branch-11-3 = Megtekintett állapotban eladva, egyik sarka sérült.
# source: c4580837
beat-stung-branch-12-1 = Előbb a rúgás, aztán a számla. Bájos.
# source: d28ccce9
beat-stung-branch-12-2 = És még egy bocsánat se!
# source: 50b2564b
beat-stung-branch-12-3 = Ezt a hangot lefűzheti, és fölteheti a polcra.
# source: f5b4fe13
beat-stung-branch-13-1 = Bocsánat még mindig semmi. Igaz, én se kértem.
# source: 71db1a03
beat-stung-branch-13-2 = Szép kis pár vagyunk. Vissza az árveréshez.
# source: 787c37de
beat-stung-branch-13-3 = Ezt a reggelije számlájára írom.
# source: d2b9da69
beat-stung-branch-15-1 = Most meg elvitte a cica a nyelvét? Az előbb még volt belőle bőven.
# source: 27e0721f
beat-stung-branch-15-2 = Egyet vakkant, aztán be az asztal alá.
# source: 798d5fd3
beat-stung-branch-15-3 = Na? Állja a szavát, vagy nem állja?
# source: 99918125
ending-opened-title = Tizenkilenc boríték
# source: 05621633
ending-opened-1 = Elkelt, annak az irodának, amelyik tartotta a limitárat! Viszem a fiókot, úgy, ahogy van. És Bea, ott van? Mondja meg neki, hogy sose volt saláta.
# source: f561f2e8
ending-opened-2 = Áll az alku, kezet rá. Nekem mindig mindenki megadta, amiért kiabáltam, tudja? Attól egyetlen boríték se bontódott ki.
# source: 5ab449f4
ending-opened-3 = Koppant a kalapács. Megyek, fiókostul, és a papírkést maga fogja, nekem remeg a kezem. Mit szeret az a kettő, a Bea meg a gyerek? Karamellát?
# source: eef8a903
ending-opened-outcome = Szerdán Rezső fölcipeli a fiókot a lépcsőn. Tizenhat borítékban körlevél vagy rég elintézett ügy van, kettőre még éppen időben megy válasz, egyben visszatérítés lapul. Bea listáján azon a héten két hívás áll, mindkettő kilenckor, és az üveg megint tele van.
# source: 849bc8d7
ending-opened-why = Nem mozdultál, de rideg sem voltál: megvoltak az időpontjai, volt egy ajtó arra az esetre, ha tényleg ég a ház, és volt, aki megkérdezte, mire való ez a sok csörgés. Sosem az áfáról szólt.
# source: 267680cc
ending-agreed-title = Pont kilenckor
# source: 01260203
ending-agreed-1 = Legyen, ahogy akarja. Hívom az áldott időpontjaiban, és egy perccel se később. Kedvességet ne várjon.
# source: 89b2ee0e
ending-agreed-2 = Leütve, becsérték alatt. Jól van, tartom magam hozzá. De álltam én már barátságosabb karámban is.
# source: c4c54644
ending-agreed-3 = Jó. Magának megvan a nyugalma, nekem meg a fele annak, amit akartam. Adja a salátát. Nem, ne adja. Viszlát.
# source: 3d002e2d
ending-agreed-outcome = A megbeszélt időpontok között hallgat a telefon, Bea és Tomi megint az íróasztalnál eszik. Rezső percre pontosan hív, savanyúan és röviden. Hogy igazából mi miatt nyúl a kagylóért, az egyelőre elzárva marad.
# source: 35ea267b
ending-agreed-why = Tartottad az időpontjaidat, és ő tiszteli a limitárat, amelyet nem ért el. Azért tartja be a szabályt, mert muszáj; több melegséggel, egy jókor jött kérdéssel vagy megingás nélkül többet is rád bízott volna.
# source: 05dc6c9e
ending-left-title = A könyvek Szolnokra mennek
# source: 32bdebb2
ending-left-1 = Akkor Szolnok! Legyen a könyvelésem dobozban az ajtónál, küldök érte valakit a jószágszállítóval.
# source: 24f87c7e
ending-left-2 = Akkor nincs üzlet. Keresek valakit, aki tudja, hogy kell fölvenni egy telefont. Minden jót, és nem gondolom komolyan.
# source: 58acf634
ending-left-3 = Tétel visszavonva! Hiányozni fogok. Olyan csönd lesz ott, hogy a légy zümmögését is meghallják.
# source: 02c14d8c
ending-left-outcome = A könyvek hiánytalanul, rendben mennek el. A veszteséged havi { $fee }, cserébe visszakapod a délelőttjeidet; Tomi már nem ugrik össze, ha csörög a telefon. Nyár közepére a szolnoki könyvelő beköttet egy második vonalat.
# source: 61858a7d
ending-left-why = Nem minden ügyfél való hozzád, és az időpontjaid nem voltak eladók. Azért ment el, mert itt nem talált kapaszkodót; egy kis melegség vagy egyetlen jó kérdés talán felszínre hozta volna, mire kellettek a hívások.
# source: 4bc96247
ending-stalled-title = Öt perc múlva megint
# source: 59560bb1
ending-stalled-1 = Ebből nem lesz semmi, engem meg várnak a bikák a karámban. Öt perc múlva visszahívom. Meg tíz múlva is.
# source: 2af7597b
ending-stalled-2 = Nem kelt el, visszavonva. Délben újra kikiáltjuk. Szóljon a salátának, hogy üljön a telefon mellett.
# source: cbd97803
ending-stalled-3 = Az igent nem kaptam meg, de akasszanak föl, ha ez „nem” volt. Na, mindjárt hívom.
# source: 30af6a30
ending-stalled-outcome = Semmi sem változott. Bea öt óráig még kilenc hívást ír föl, Tomi pedig, azt mondja, fogorvosnál volt, bár az aznap zárva tartott.
# source: ad0c2462
ending-stalled-why = Egyszer sem hallott olyan szabályt, amelyhez tartottad is volna magad. Rezsőnek minden egyéb csak szünet a licitben, és szünetben ő folytatja.
# source: ffd5bd97
ending-caved-title = Saját vonal
# source: 44dc3b00
ending-caved-1 = Ez a beszéd! Akkor este hívom. És van egy öcsém, kertészete van, az se bír várni.
# source: 519ff7df
ending-caved-2 = Elkelt, a leghangosabb licitálónak! Remélem, szereti a csengőszót. Lesz benne része bőven.
# source: e9359934
ending-caved-3 = Nagyszerű! Majd csörgök, ha eszembe jut valami. Várjon, már eszembe is jutott.
# source: fd9cc6e7
ending-caved-outcome = Péntekre megduplázza a múlt heti rekordot, pedig az is { $calls } hívás volt, és a felét a zsebedben lévő telefon kapja. Bea felmond, Tomi az önkormányzathoz adja be a jelentkezését, és havi { $fee } egyetlen elveszett délelőttöt sem fedez.
# source: 12202e51
ending-caved-why = Egyet kért, megkapta, és hármat kért. Minden hívás, amelyhez odarohantál, azt mondta neki, hogy rohanni szoktál, és egyik sem rendezte el azt, ami miatt hív.
# source: b6aef263
ending-blow_up-title = Hangszóróból
# source: 6d41d898
ending-blow_up-1 = Mindenki hallotta? Kihangosítottam, komám! Kétszáz gazda! Én a maga helyében korán zárnék ma!
# source: cd9c19f2
ending-blow_up-2 = Na ebből elég! Délre elhozom a könyveimet, és berúgom az ajtaját! Ebben a városban maga többet nem ad össze semmit!
# source: 7df1404f
ending-blow_up-3 = Úgy! Én reggeli előtt különb cégeket ütöttem le a magáénál! Debrecenig minden vásáron megtudják, milyen szája van!
# source: d531e610
ending-blow_up-outcome = Az árverés kellős közepéből telefonált, bekapcsolt mikrofonnal. Délre szóról szóra tudja az egész vásár, három gazda kéri vissza a könyvelését, és a telefont továbbra is Beának kell fölvennie.
# source: a273825a
ending-blow_up-why = Hetek óta goromba volt, és mégis a te sértésedből lett a történet. A gorombaság neki hazai pálya: övé a hang, a közönség és a gyakorlat.
