# source: 86833a36
title = Egy fül, egy csillag
# source: faa7e26f
summary = A kutyáját rajongók hada követi, és most rövidebb lett az egyik füle. Te nyírtad el. Vagy ingyen volt az egész, vagy egy csillag, mindenhol.
# source: 538d8873
role = Egyasztalos kutyakozmetikát viszel Vácon, egy mellékutcában, teljesen egyedül.
# source: 0395a45a
aim = Ne fizess a hallgatásért, hozd helyre, ami tényleg elromlott, és derítsd ki, miért ilyen fontos az a fél fül.
# source: 0c2d22ca
situation = Tarnai Orsi bedlington terrierjét, az Admirálist { $followers } ember követi. A naptáradban { $groomed } mellett az ő neve áll: teljes kozmetika, { $fee }. Közben csörgött a telefonod, és a bal fülbojt egy ujjnyival rövidebb lett a jobbnál. Orsi megnézte, aláírta az átvételi lapot, fizetett; az átvételi fotón a kutya alszik. A lapon az is ott van, hogy ami nincs rendben, azt egy héten belül bármelyik kutyán kijavítod; a két fület összeigazítani húsz perc, mondjuk holnap nyolckor. Egy kis igazítás két kozmetika között { $tidy }. Hétfő este van, és felvillan tőle egy üzenet.
# source: 4ac077a1
demand = Ingyen a kozmetika, vagy egy csillag mindenhol
# source: f42167ee
client-name = Tarnai Orsi
# source: 1e0d7dde
client-manner = Derűs, csacsogós, fél szemmel mindig a kamerába néz; mosolyogva fenyeget, és ezt jobban utálja, mint ahogy mutatja.
# source: 15793d79
fact-fee = 18000 HUF
# source: bae28e2a
fact-fee-about = amennyit a teljes kozmetikáért fizetett
# source: 5993623f
fact-followers = 52 000
# source: 5060a247
fact-followers-about = ahányan a kutyát követik
# source: 368f9d88
fact-groomed = 2027-05-15
# source: aa3228bc
fact-groomed-about = a kozmetika napja
# source: 368c3288
fact-shoot = 2027-05-20
# source: f14e4ec9
fact-shoot-about = a kutya fotózásának napja
# source: 76292762
fact-tidy = 6500 HUF
# source: 5c4d7f65
fact-tidy-about = a két kozmetika közötti kis igazítás ára
# source: 22e16a2e
article = Húzd meg a határt
# source: 03e1e5cb
guidance-hold_firm = Orsi az ijedtségre épít; ha a piszkozat előtt és után ugyanaz a nyugodt nem jön, látja, hogy itt nincs mire építenie.
# source: 814ce887
guidance-offer_alternative = A fül tényleg rövid; ha úgy hozod helyre, ahogy bármelyik kutyáét, az javítás, nem váltságdíj.
# source: 642f56e5
guidance-probe = Csillagokról beszél, hogy ne kelljen arról, mibe kerülhet neki ez a fül; ha megkérdezed, félig meg is könnyebbül.
# source: f85c7832
guidance-acknowledge = A követőit mindenki számolja, hogy ő hogy van, azt senki nem kérdi; akit észrevesznek, annak elmegy a kedve a fenyegetéstől.
# source: 756f4f68
guidance-own_mistake = Azt a bojtot te vágtad rövidre; ha egyszer kimondtad, nincs többé mit leleplezni rajtad.
# source: 946ac10f
guidance-set_boundary = Egyetlen szabály, hogy nálad a pénz meg a csillag nem keveredik, a fenyegetésre is, a csábításra is válasz.
# source: f61e83ee
guidance-concede = Orsi szemében az ingyenes kozmetika egy együttműködés kezdete, és az együttműködésnek naptára is van.
# source: 96e1f939
guidance-attack = Az éles mondatod az a poszt, ami eddig hiányzott neki: egy képernyőfotó messzebbre jut, mint bármelyik fül.
# source: 78baabe8
point-ear_right = Elmondja, hogyan lesz rendben a fül
# source: 2879eb5a
point-ear_right-phrase-1 = kiegyenlítem
# source: e23d5519
point-ear_right-phrase-2 = megigazítom
# source: 4c2b5cdf
point-ear_right-phrase-3 = igazítom
# source: a4689fb1
point-ear_right-phrase-4 = mindkét bojtot
# source: e79af89a
point-ear_right-phrase-5 = mindkét fülét
# source: b4be2cb1
point-ear_right-phrase-6 = két bojtot
# source: 45c110e4
point-ear_right-phrase-7 = egyforma hosszúra
# source: c6b9ed60
point-ear_right-phrase-8 = helyrehozom
# source: 44f364cf
point-counter_threat = Visszafenyeget
# source: d114de3a
point-counter_threat-phrase-1 = ügyvédem
# source: 6eb1c457
point-counter_threat-phrase-2 = rágalmazás
# source: 3bc1617d
point-counter_threat-phrase-3 = becsületsértés
# source: 386f4ca9
point-counter_threat-phrase-4 = ügyvédhez
# source: d07e06d4
point-counter_threat-phrase-5 = feljelentelek
# source: 1313d002
point-counter_threat-phrase-6 = feljelentést
# source: e05529cc
point-counter_threat-phrase-7 = beperellek
# source: bad954bc
point-counter_threat-phrase-8 = jogi lépés
# source: 46921d72
point-free_to_write = Hagyja, hadd írja meg az igazat
# source: 6a9664fd
point-free_to_write-making-1 = Írd meg a fülről pontosan, ami történt, az őszinte szóért nem haragszom.
# source: b7c41e07
point-free_to_write-making-2 = Rajtad áll, mi kerül az értékelésbe, csak az legyen benne, ami megtörtént.
# source: 059bb04c
point-free_to_write-making-3 = Ha szerinted két csillagot ér a munkám, adj kettőt, és indokold meg.
# source: 95cac530
point-free_to_write-making-4 = Nem kérem, hogy hallgass: nyugodtan elolvashatja bárki, hogy megszaladt a kezemben az olló.
# source: cc29ab15
point-free_to_write-making-5 = A nyílt véleményedet szívesen veszem, akár dicséret, akár szidás, a rövid bojttal együtt.
# source: 6fd10f2d
point-free_to_write-making-6 = Nem kell magasztalnod; a követőid hadd tudják meg, mit tartasz valójában a munkámról.
# source: b04c7095
point-free_to_write-lacking-1 = Rossz lehet nap mint nap azt a ferde fület nézni, elhiszem, hogy nyomaszt.
# source: 91284b29
point-free_to_write-lacking-2 = Nem, nálam se posztért, se szép fotóért nincs ingyen kozmetika.
# source: b98623a3
point-free_to_write-lacking-3 = Mi lesz ezen a héten, hogy mindennek este kilencig el kell dőlnie?
# source: 976afadf
point-free_to_write-lacking-4 = A hosszabbik bojtot levágnám a másik méretére, díjtalanul, és te végignézheted.
# source: 9dc657ef
point-free_to_write-lacking-5 = Ami nem sikerült, azt itt egy héten belül rendbe teszem, úgyhogy legkésőbb szombaton gyertek be.
# source: 693ef46a
point-free_to_write-lacking-6 = Legyen, még ma este visszakapod a pénzt, csak ne tedd ki azt az értékelést.
# source: 90d4534f
beat-opening-1 = Szia, itt Orsi, az Admirális gazdija! Az egyik füle rövidebb lett. Szóval vagy ingyen volt, és visszajön a { $fee }, vagy mind az { $followers } követőnk egy csillagot lát. Amelyik neked jobb.
# source: dff58c3e
beat-opening-2 = Szép estét! Az Admirálisnak felemás lett a füle, teljesen maga alatt van. Nagyon nem szeretnék mindenhol egy csillagot adni, szóval jöjjön vissza a { $fee }, és egy szót se szólok. Áll az alku?
# source: 254fc566
beat-opening-3 = Hellóka! Ezt a fület nézem { $groomed } óta. Legyen ingyen a kozmetika, és köztünk marad. Különben egy csillag, mindenhol. De semmi harag, jó?
# source: 44150d3a
beat-opening-model = Köszönöm, hogy szóltál, engem is zavarna egy felemás fül. A kozmetika árát nem adom vissza, akármit írsz, de holnap nyolckor mindkét bojtot egyforma hosszúra igazítom. Mi bánt a legjobban, amikor ránézel?
# source: 6beae90c
beat-opening-hint = Fenyegetésre senkinek nem kell egy percen belül válaszolnia. Fújd ki magad: az üzenet melyik része szól tényleg egy kutyáról?
# source: 7c6f3292
beat-opening-example-1 = Látom, hogy zavar az a fül, jó, hogy írtál. Értékelésért cserébe viszont nem adom vissza a kozmetika árát. Az Admirálisnak is az jár, ami minden kutyának: gyertek be holnap nyolcra, és mindkét bojtot egyformára igazítom.
# source: cf953fab
beat-opening-example-2 = Igazad van, a bal rövidebb lett, elvágtam, az én hibám. Látom, hogy bánt. A 18 000 forintot viszont nem adom vissza, akárhány csillag lesz belőle. Mi aggaszt a legjobban ebben a fülben?
# source: b95d5cd3
beat-opening-example-3 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: 315a1137
beat-opening-example-4 = Jó, jó, még ma este visszautalom a 18 000 forintot. Csak kérlek, ne írj ki semmit.
# source: 41cacda3
beat-opening-example-5 = Mosolyogva zsarolni, de bájos. Nem jutott jobb munka, mint kis üzleteken élősködni?
# source: 363906e4
beat-opening-example-6 = Majd megnézem. Most nem tudok mit mondani.
# source: 01c8c6e2
beat-opening-branch-2-1 = A fül, az nagyon kedves. Csak én az árról beszéltem.
# source: 7003ae30
beat-opening-branch-2-2 = Jó, a fül megvan. Örülök neki. És a számla?
# source: bb0c884a
beat-opening-branch-2-3 = Összekevered a fület a pénzzel, drágám.
# source: 640736f1
beat-opening-branch-4-1 = Kitiltod az Admirálist? Na, ilyen se volt még.
# source: 285c1c6b
beat-opening-branch-4-2 = Egy üzenet, és már kint is vagyunk az esőn. Feljegyeztem.
# source: 122a2cdf
beat-opening-branch-4-3 = Egy kérdés miatt kiraknál egy kutyát? Ezt imádni fogják az emberek.
# source: c2086635
beat-opening-branch-5-1 = Ó. Te tényleg kérdezel.
# source: 2c156454
beat-opening-branch-5-2 = Hát, ha már érdekel.
# source: 8cb68499
beat-opening-branch-5-3 = Vicces, egy egész beszéddel készültem, te meg a végére ugrottál.
# source: 67544cee
beat-opening-branch-6-1 = Szóval tudsz róla. Akkor ezen nem kell veszekednünk.
# source: 0116712f
beat-opening-branch-6-2 = Ez becsületes. A legtöbben azzal kezdik, hogy „milyen fül?”.
# source: 4ce67c30
beat-opening-branch-6-3 = Na, legalább nem azt mondod, hogy bebeszélem magamnak.
# source: 5e378b2d
beat-opening-branch-7-1 = Hm. Én két lehetőséget mondtam, ez egyik se.
# source: 67bcaf69
beat-opening-branch-7-2 = Neked saját étlapod van? Az enyémen két fogás szerepel.
# source: a87dc344
beat-opening-branch-7-3 = Aranyos vagy, csak az én ajánlatomban ilyesmi nem szerepelt.
# source: 0936a77f
beat-opening-branch-8-1 = Milyen szépen tudsz te nemet mondani.
# source: 00c60701
beat-opening-branch-8-2 = De udvarias valaki. Csak azt hiszem, nem értettél meg.
# source: d1dadac4
beat-opening-branch-8-3 = Idén ez volt a legkedvesebb nem, amit kaptam.
# source: 816ea7ef
beat-opening-branch-9-1 = Hű, rögtön a közepébe. Szerintem nem nézted meg, kik vagyunk.
# source: 60d5b783
beat-opening-branch-9-2 = Ez gyors volt. Te biztos nem követsz minket.
# source: f61daad7
beat-opening-branch-9-3 = Nem? Az Admirálisnak nem szoktak nemet mondani.
# source: eea696ca
beat-opening-branch-10-1 = A fül, persze. És ennyi lenne?
# source: fbefe904
beat-opening-branch-10-2 = Te rögtön az ollóért nyúlsz. Én a kasszára gondoltam.
# source: c7341618
beat-opening-branch-10-3 = Nyírásért nyírás. Hm.
# source: 3124bdec
beat-opening-branch-11-1 = Jaj, de rendes vagy.
# source: 8509b1af
beat-opening-branch-11-2 = Ez kedves, komolyan.
# source: abd4a269
beat-opening-branch-11-3 = Nyomnék rá egy szívet, ha a szívet be lehetne váltani.
# source: 6f8f2f0e
beat-opening-branch-12-1 = Hm. Ezt nekem akartad küldeni?
# source: 7e721356
beat-opening-branch-12-2 = Ahhoz képest, hogy semmit se mondasz, elég sokat gépelsz.
# source: 21b6e016
beat-opening-branch-12-3 = Kétszer elolvastam, és nem lettem okosabb.
# source: 2f09fada
beat-straight-1 = Akkor a teljes kozmetika: ingyen volt, igen vagy nem? A hüvelykujjam már a gomb fölött van.
# source: 6e2526ed
beat-straight-2 = Nekem egy szó is elég. Visszajön a { $fee }, vagy kezdjek gépelni?
# source: b44ef9e4
beat-straight-3 = Én a pénzemről kérdeztem, szívem. Visszakapom vagy nem kapom vissza?
# source: 03f54627
beat-straight-model = Nem, a { $fee } nálam marad. Látom, hogy bánt az a fül, és én vágtam rövidre. Azt tudom ajánlani helyette, hogy holnap nyolckor mindkét bojtot egyformára igazítom.
# source: a853f243
beat-straight-hint = Egyenes kérdést tett föl. Minél rövidebb az első szavad, annál könnyebb a többi.
# source: 17e5e5cd
beat-straight-example-1 = Nem, a kozmetika nem ingyenes. Megértem, hogy rossz nézni azt a felemás fület, ezért mást ajánlok: holnap nyolckor húsz perc alatt mindkét fülét egyformára igazítom, ahogy bármelyik kutyának.
# source: 670f2c49
beat-straight-example-2 = Nem, nem adom vissza: a kozmetika kész van, ki van fizetve. De látom, hogy ez a fül elrontja a hetedet, és ez az én hibám. Mitől tartasz a legjobban vele kapcsolatban?
# source: 7cd7662b
beat-straight-example-3 = Értem, hogy egyenes választ vársz. Nem, a pénzt nem adom vissza.
# source: b47be8fd
beat-straight-example-4 = Nem, nem adom vissza. Látom, hogy csalódtál bennem, szerintem fejezzük itt be: vidd ezután másik kozmetikába.
# source: 1845d950
beat-straight-example-5 = Igen, jól van, legyen ingyen. Már utalom is vissza a 18 000 forintot.
# source: 2ef9b756
beat-straight-example-6 = Nyomd meg azt a hülye gombot, te pénzéhes kis feltűnési viszketeges.
# source: e67f8c6c
beat-straight-example-7 = Látom, mennyire bánt ez a fül. Mi aggaszt benne a legjobban?
# source: 8784cd04
beat-straight-branch-3-1 = Te a csillagokat is lehoznád nekem az égről, csak fül legyen.
# source: 23706441
beat-straight-branch-3-2 = Fül meg pénz egy mondatban. Nem értem, melyik van ingyen.
# source: 8152165c
beat-straight-branch-3-3 = Elbeszélünk egymás mellett. Na, leegyszerűsítem.
# source: 32750ec9
beat-straight-branch-12-1 = Ezt most kérdezed meg? Jól van.
# source: 3b168fdf
beat-straight-branch-12-2 = Ezt még senki nem kérdezte. Adj egy percet.
# source: c6794cba
beat-straight-branch-12-3 = Nem erre a kérdésre készültem.
# source: 7d3a9d59
beat-straight-branch-13-1 = Tehát vagy a fül, vagy semmi. Ezt mondjuk értem.
# source: a83a32e4
beat-straight-branch-13-2 = Legalább világosan beszélsz. Akkor beszéljünk a fülről.
# source: bd433b4c
beat-straight-branch-13-3 = Az egyikre nem, a másikra igen. Oké.
# source: f2bb00a2
beat-straight-branch-14-1 = Kérdésre kérdés. Vág az eszed.
# source: 8857c9ca
beat-straight-branch-14-2 = Akkor elmondom, mi baj van vele.
# source: 15404695
beat-straight-branch-14-3 = Kezdhetted volna ezzel is.
# source: ffedb10c
beat-straight-branch-15-1 = Na tessék. Ezt elsőre is mondhattad volna.
# source: bf333777
beat-straight-branch-15-2 = Szóval nem. Fogadtam is magammal.
# source: 8eeb2e5b
beat-straight-branch-15-3 = Világos, mint a nap. Szeretem a világosat, akkor is, ha nem tetszik.
# source: a7358011
beat-straight-branch-16-1 = Ez még mindig nem egy igen. Következetes vagy, azt meg kell hagyni.
# source: 8988d0b2
beat-straight-branch-16-2 = Hát, ez is egy válasz.
# source: 4765160c
beat-straight-branch-16-3 = Meg se rezzentél. Kötélből vannak az idegeid.
# source: 983a52db
beat-straight-branch-17-1 = Jól van, most már meghallottam.
# source: e9264004
beat-straight-branch-17-2 = Téged nem lehet eltántorítani. Most már látom.
# source: e154a4db
beat-straight-branch-17-3 = Akkor ez egy nem. Fura, szinte örülök, hogy túl vagyunk rajta.
# source: 468245fb
beat-straight-branch-19-1 = Ez a fül volt. Én a számláról kérdeztem, arra meg csak tippelhetek.
# source: a0f5d926
beat-straight-branch-19-2 = Jó, a fülre ezt elfogadom válasznak. Csak a fülre.
# source: 0c0afc8c
beat-straight-branch-19-3 = Te minden kérdésre ollóval felelsz.
# source: 32675272
beat-straight-branch-20-1 = Szóval a fülre igen, a pénzre meg nem, ha jól veszem ki.
# source: bff6c7e6
beat-straight-branch-20-2 = Végül is ez válasz, csak ollóval írtad.
# source: b9d76752
beat-straight-branch-20-3 = Értem. A fület kapom, és kész.
# source: 09f700e3
beat-straight-branch-22-1 = Puha, mint a vaj, de ettől még nem válasz.
# source: d657eb88
beat-straight-branch-22-2 = Te most a buksimat simogatod.
# source: 9e36e1ed
beat-straight-branch-22-3 = Kerülgeted, mint macska a forró kását. Jó, akkor kezdem én.
# source: 2dc207ed
beat-straight-branch-23-1 = A pénzről még mindig semmit se hallok.
# source: 44500cfc
beat-straight-branch-23-2 = Lyukat beszélsz a hasamba, és se igen, se nem.
# source: 79af2c17
beat-straight-branch-23-3 = Még több köd. Pedig a Dunáról is jön épp elég.
# source: 24017af7
beat-reach-1 = Tudod te, mekkora tömeg az az { $followers } ember? A wellnesshotel egy hétvégét adott, a szabó kabátot varrt neki. Az Admirálistól senki nem kér pénzt. Te volnál az első.
# source: fbfe07c3
beat-reach-2 = Nagymaroson csak odabiccentett egy kávézónak, és délre elfogyott az összes pogácsájuk. Ez visszafelé is működik ám. Mindenki más azt mondja: a ház ajándéka.
# source: 844258da
beat-reach-3 = Általában csak bedobom, hogy { $followers } követő, és már mondják is: „ugyan, hagyd”. Neked reklám, neki kozmetika. Ma ez így megy.
# source: 70c6514e
beat-reach-model = Megérdemli a rajongóit, látom, mennyi munkád van ebben. Nálam minden kutya ugyanannyit fizet, ezért az ár marad. Holnap nyolckor viszont megigazítom azt a fülét. Mire kell neki most ennyire szépnek lennie?
# source: 0649cda6
beat-reach-hint = A tömeget mutogatja neked. Csodáld meg nyugodtan; aztán mondd el, mit szól az árlistád a tömeghez.
# source: a1a63d60
beat-reach-example-1 = Látom, mennyi munkád van a követőidben, de a kozmetika árát nem adom vissza. A rövid fül az én hibám; azt ajánlom, hogy holnap nyolckor mindkét bojtot egyformára igazítom. Mi aggaszt benne a legjobban?
# source: df0076fc
beat-reach-example-2 = Látom, mennyit dolgoztál ezért a rengeteg követőért, de a kozmetika árát nem adom vissza.
# source: dd45c2a9
beat-reach-example-3 = Nem is tudom. Ezen gondolkodnom kell.
# source: bbc99d64
beat-reach-example-4 = Jól van, az Admirálisnak legyen ingyen. Visszaadom a pénzt.
# source: 4be2b5ee
beat-reach-example-5 = Ötvenkétezer hülye bámul egy kabátos kutyát. Biztos nagyon büszke vagy az üres kis életedre.
# source: 4c3c9379
beat-reach-example-6 = Látom, milyen fontos neked az Admirális. Mi aggaszt a legjobban abban a fülben?
# source: b95d5cd3
beat-reach-example-7 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: 060ba103
beat-reach-branch-2-1 = Szóval a fül, az igen. De a többit még mindig nem tudom.
# source: d10a5efd
beat-reach-branch-2-2 = Megint a fülnél tartasz. Én a számláról beszéltem.
# source: 72d8fe33
beat-reach-branch-2-3 = A fül, szuper. Az a kisebbik fele.
# source: 7edecff3
beat-reach-branch-4-1 = Most { $followers } embert küldesz el. Csak hogy tudd.
# source: ab2fb77e
beat-reach-branch-4-2 = Akkor végeztünk is? Van még egy utolsó szavam.
# source: 84511186
beat-reach-branch-4-3 = Na, sipirc, mondja a kutyakozmetikus. Elbűvölő.
# source: 56b124bb
beat-reach-branch-5-1 = Miért akarod ezt tudni? Jó, nem baj. Rendes voltál eddig.
# source: 5f1aa389
beat-reach-branch-5-2 = Te aztán tudsz kérdezni. Jól van.
# source: ef7b6a74
beat-reach-branch-5-3 = Ezt nem akartam elmondani.
# source: 25cb7598
beat-reach-branch-6-1 = Téged ez cseppet se hat meg, igaz? Akkor vissza a fülhöz.
# source: 7a26a9b1
beat-reach-branch-6-2 = Nahát. A legtöbben szelfit kérnek.
# source: 6682c17d
beat-reach-branch-6-3 = Én a hírnévről mesélek, te meg ezt kérdezed. Jó.
# source: 164791da
beat-reach-branch-7-1 = Szóval mégis van valami az étlapon. Alakulunk.
# source: 346a8f6b
beat-reach-branch-7-2 = Ez legalább ajánlat. Csak nem az enyém.
# source: 6c6d3b9f
beat-reach-branch-7-3 = Hm. Ezt megtennéd, azt meg nem.
# source: 6528ec19
beat-reach-branch-8-1 = Hogy lehet valaki egyszerre ilyen bűbájos meg ilyen makacs?
# source: bac99f8f
beat-reach-branch-8-2 = Róla legalább szépen beszélsz, azt elismerem.
# source: 63c08516
beat-reach-branch-8-3 = Elhiszem, hogy komolyan mondod. Neked ez akkor is kellemetlen lesz.
# source: 1a8100c0
beat-reach-branch-9-1 = Téged nem könnyű elkápráztatni, mi?
# source: 293f96f9
beat-reach-branch-9-2 = Sztárnak, kóbornak ugyanannyi. Vettem.
# source: 1f60e0c2
beat-reach-branch-9-3 = Azt hittem, a hotel majd hat. A hotel hatni szokott.
# source: 830d71b5
beat-reach-branch-10-1 = Te mindig a fülét nézed, a hírnevét meg soha.
# source: 6e3349e3
beat-reach-branch-10-2 = A fül, a fül. Igazi mesterember vagy, az biztos.
# source: f4c85a59
beat-reach-branch-10-3 = Szóval olló jut nekem, pénz nem.
# source: d60bb1b8
beat-reach-branch-11-1 = Ez rendes tőled. Csak nem erről van szó.
# source: ac3357a6
beat-reach-branch-11-2 = Jaj. Majdnem elfelejtettem, miért írtam.
# source: f956f1c9
beat-reach-branch-11-3 = Édes vagy. Az Admirális köszöni. Na, tovább.
# source: 601b2797
beat-reach-branch-12-1 = Én ennyit meséltem, te meg felolvasod az időjárás-jelentést.
# source: 8258c01e
beat-reach-branch-12-2 = Ez úgy elszállt az Admirális mellett, hogy a szele se érte.
# source: 6b21d965
beat-reach-branch-12-3 = Te ma este valahol egészen máshol jársz.
# source: 55d61b74
beat-tassel-1 = A bedlingtonnak a fülbojt a fél arca, és a bal egy ujjal hamarabb véget ér. Mintha az ajtónál hallgatózna. Ugye te se gondolod, hogy ennek { $fee } az ára?
# source: a8450732
beat-tassel-2 = Ha egymás mellé teszed a két fülét, az egyik egy ujjnyival rövidebb. A liftben vettem észre, a tükörben. Ami félig van kész, az legyen ingyen. Így igazságos.
# source: 4a310195
beat-tassel-3 = A bal bojttal van baj. Minden képen úgy néz ki, mint aki épp lecsúszik a kanapéról. Mifelénk félmunkáért senki nem fizet.
# source: 740bba8b
beat-tassel-model = A bal bojtban igazad van, értem, hogy bántja a szemed: csörgött a telefonom, és rövidre vágtam. Az én hibám. A pénzt nem adom vissza, de holnap nyolckor mindkét fülét egyformára igazítom. Mire készültök vele?
# source: f18da8a0
beat-tassel-hint = Ebből egy rész egyszerűen igaz. Arra a részre mondj igent, és csak arra.
# source: 475b3162
beat-tassel-example-1 = Találó, és értem, hogy rossz ránézni. Túl rövidre vágtam, ez az én hibám. A kozmetika többi része rendben van, ezért az árát nem adom vissza, de holnap nyolckor mindkét bojtot egyformára igazítom.
# source: 77ef0e02
beat-tassel-example-2 = Ismered a fajtát, értem, miért zavar. Azt az oldalt én vágtam rövidre, az én hibám. Az árat nem adom vissza, de ajánlom, hogy holnap nyolckor mindkét fülét egyformára igazítom. Mi az, amire szépnek kell lennie?
# source: 40a5dda7
beat-tassel-example-3 = Értem, miért bánt téged ez a fül, de a kozmetika árát nem adom vissza.
# source: 9da5e5b2
beat-tassel-example-4 = Jaj, annyira sajnálom, borzasztóan sajnálom, szörnyen érzem magam, nem is tudom, mit mondjak, kérlek, bocsáss meg.
# source: e8707fa7
beat-tassel-example-5 = Jól van, visszaadom az egész összeget.
# source: 125e9e31
beat-tassel-example-6 = Térj már észhez, ez egy kutya, nem filmsztár. Csak egy nevetséges nő csinál ekkora hisztit egy kis szőr miatt.
# source: b95d5cd3
beat-tassel-example-7 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: 57d0dc81
beat-tassel-branch-3-1 = A fülre valamit hallok. Hogy a pénzre mit, azt nem tudom.
# source: d51cbc95
beat-tassel-branch-3-2 = Szóval a fül meg van oldva. És én?
# source: 1dcd5b4f
beat-tassel-branch-3-3 = Jó, a fül. Most jöjjön a másik.
# source: 03b937f5
beat-tassel-branch-6-1 = Én a fület mutatom, te meg az ajtót.
# source: 832e89f0
beat-tassel-branch-6-2 = Előbb a bojtot vágtad le, most meg minket.
# source: 56e547e9
beat-tassel-branch-6-3 = Így is lehet panaszt kezelni.
# source: d545548a
beat-tassel-branch-7-1 = Nem könnyíted meg, hogy ilyen kedves vagy.
# source: ccfc814a
beat-tassel-branch-7-2 = Jól van. Egyenes voltál velem, akkor én is az leszek.
# source: 2c4ac27f
beat-tassel-branch-7-3 = Ami azt illeti, van valami.
# source: 00196b0e
beat-tassel-branch-8-1 = Szóval még egyszer nekiállnál. Hm.
# source: c8b0f9a4
beat-tassel-branch-8-2 = Ez a fülnek jó. A kedvemnek nem.
# source: 6ce02087
beat-tassel-branch-8-3 = Ez is valami. Nem { $fee }, de valami.
# source: 6f35b1f7
beat-tassel-branch-9-1 = Te rontottad el, és mégis nálad marad a pénzem. Van bőr a képeden.
# source: d4dca426
beat-tassel-branch-9-2 = Beismered, de nem fizetsz. Ilyennel se találkoztam még.
# source: b63b7be2
beat-tassel-branch-9-3 = Becsületes, ezt aláírom. Becsületes és smucig.
# source: eed1e97a
beat-tassel-branch-10-1 = Látod te is, és mégis nem. A kettőt együtt nem vártam.
# source: 46af564f
beat-tassel-branch-10-2 = Legalább ránéztél a fülre, mielőtt elhajtottál.
# source: 5cd5c77e
beat-tassel-branch-10-3 = Finoman csinálod. De fizetni azért nem fizetsz.
# source: bedd33b3
beat-tassel-branch-11-1 = Egy bocsánat se jár a fülért. Értem.
# source: 7e8b62dd
beat-tassel-branch-11-2 = Én elmondom, mi a baj, te meg úgy felelsz, mint egy pénztárgép.
# source: b6fa6fb8
beat-tassel-branch-11-3 = Mintha a fél vesédet kértem volna el.
# source: 1c9b8b5b
beat-tassel-branch-12-1 = Kérdések, kérdések. Én valami egyszerűbbet kértem.
# source: 1ddffd8d
beat-tassel-branch-12-2 = Ahhoz, hogy erre feleljek, jobban kéne ismernem téged.
# source: 0c39a90c
beat-tassel-branch-12-3 = Olyan vagy, mint egy kérdőív. Én kérdőívet nem töltök ki.
# source: 046ef333
beat-tassel-branch-13-1 = Szóval megcsinálnád. Sejtettem.
# source: 0268c63e
beat-tassel-branch-13-2 = Ollót, úgy látszik, kaphatok.
# source: f97d768d
beat-tassel-branch-13-3 = A kutyáról gondoskodtál. És a gazdijáról?
# source: c716f6b4
beat-tassel-branch-14-1 = A fülben tehát egyetértünk. Az az egyik fele.
# source: 3389cd23
beat-tassel-branch-14-2 = Jó, látod te is. Akkor már csak a pénz van hátra.
# source: 5ad7862b
beat-tassel-branch-14-3 = Örülök, hogy nem csak én látom. És?
# source: d047a52c
beat-tassel-branch-15-1 = Se a fülről, se a számláról nem mondtál semmit.
# source: fcbc4304
beat-tassel-branch-15-2 = Eljutott hozzád bármi abból, amit a fülről írtam?
# source: 19766bef
beat-tassel-branch-15-3 = Ez egyáltalán nem az Admirálisról szól.
# source: a5ce5d6f
beat-haggle-1 = Figyelj, találkozzunk félúton. Visszajön a { $fee } fele, és három csillagot adok. Ennél tisztességesebb ajánlatot az Admirálistól nem kapsz.
# source: 535fbb14
beat-haggle-2 = Vagy ne is küldj vissza semmit. A következő kozmetika legyen féláron, ezt meg elfelejtem. Senki nem fizet, senki nem sír.
# source: dc11562b
beat-haggle-3 = Akkor csak a fele, és minden képet úgy vágok meg, hogy a jobbik oldala látsszon. Ahhoz képest, hogy az ujjam már a gombon van, nagyon jó fej vagyok.
# source: 82191805
beat-haggle-model = Látom, hogy keresed a kiutat, köszönöm. A fele is csillagért adott pénz volna, úgyhogy nem. Holnap nyolckor megigazítom a fülét. Miért ilyen sürgős ez ma este?
# source: 50e2ccab
beat-haggle-hint = Egy rossz alku fele is ugyanaz az alku. Köszönd meg, hogy kiutat keres, és mutasd meg a tiédet.
# source: 70f533e6
beat-haggle-example-1 = Köszönöm, hogy közelítesz, látom, inkább megegyeznél, mint hogy veszekedj. De nem, csillagot fél áron se veszek. Azt tudom ajánlani, hogy holnap nyolckor mindkét fülét egyformára igazítom.
# source: f9f961a3
beat-haggle-example-2 = Látom, hogy ez téged is megvisel, és a fül az én hibám. De nem, a felét sem fizetem vissza. Azt tudom ajánlani, hogy holnap nyolckor mindkét bojtot egyformára igazítom. Mitől tartasz, mi lesz, ha így marad a füle?
# source: 7cad76c0
beat-haggle-example-3 = Látom, hogy szeretnél megegyezni, de nem, a kozmetika árát nem adom vissza, a felét sem.
# source: b95d5cd3
beat-haggle-example-4 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: d3fe3698
beat-haggle-example-5 = Legyen a fele. Három csillag jobb, mint egy. Már utalom is.
# source: 363906e4
beat-haggle-example-6 = Majd megnézem. Most nem tudok mit mondani.
# source: d0d21521
beat-haggle-branch-3-1 = Most a fület kapom, vagy a pénzem felét?
# source: 8f028af0
beat-haggle-branch-3-2 = Te nyírásban fizetnél. Én pénzben gondoltam azt a felet.
# source: b2c519c0
beat-haggle-branch-3-3 = A fül oké. Én a feléről beszéltem.
# source: 02868fce
beat-haggle-branch-7-1 = Te folyton a pénz mögé nézel. Nagyon idegesítő.
# source: 7c33fe11
beat-haggle-branch-7-2 = Rosszul alkudozom, ha valaki tényleg beszélget velem.
# source: 20dd5579
beat-haggle-branch-7-3 = Jaj, ne már. Rájöttél, hogy van valami, ugye?
# source: 92ca0a9a
beat-haggle-branch-8-1 = Ez most egy nem, amibe bele van csomagolva valami?
# source: b32a2015
beat-haggle-branch-8-2 = Nem tudom eldönteni, hogy most adsz vagy nem adsz.
# source: 87728d7f
beat-haggle-branch-8-3 = Egy kis igen, egy kis nem. Ebből nem lesz poszt.
# source: 671b0f90
beat-haggle-branch-9-1 = Téged nehéz utálni, pedig nagyon igyekszem.
# source: 1a2797ed
beat-haggle-branch-9-2 = A felére is nem, csak szépen mondva. Hát jó.
# source: a7b4b597
beat-haggle-branch-9-3 = Majdnem feladtam. Majdnem.
# source: 8f0094b5
beat-haggle-branch-10-1 = Még a felét se. A nagyanyámmal könnyebb volt, pedig ő kecskéket tartott.
# source: e845c9cf
beat-haggle-branch-10-2 = Én közelebb léptem, te egy tapodtat se. Jó.
# source: aa2378d2
beat-haggle-branch-10-3 = Ennyit a félútról.
# source: 254fe0e4
beat-haggle-branch-11-1 = Egy fillért se. Te gránitból vagy.
# source: f7f5af11
beat-haggle-branch-11-2 = Lejjebb mentem az árral, te meg egy centit se engedtél.
# source: 0b822bb8
beat-haggle-branch-11-3 = Szóval semmi. Értem.
# source: 0549d721
beat-haggle-branch-12-1 = Tehát olló vagy semmi.
# source: ca0f3d90
beat-haggle-branch-12-2 = Te semmit se csinálsz félig. Csak a fület.
# source: 32fdf0a8
beat-haggle-branch-12-3 = Pénz akkor nincs, csak fül.
# source: dafef368
beat-haggle-branch-13-1 = Meleg és bolyhos, akár az Admirális. Igen az viszont nincs benne.
# source: bc978d4c
beat-haggle-branch-13-2 = Ajánlatot teszek, és egy ölelést kapok.
# source: d9c71a47
beat-haggle-branch-13-3 = Édes vagy, és szépen ki is kerültél.
# source: 74689d3d
beat-haggle-branch-14-1 = Tettem egy ajánlatot. Azóta is ott hever.
# source: 5b592026
beat-haggle-branch-14-2 = Hahó! Én itt alkudozom.
# source: 9ebf69b9
beat-haggle-branch-14-3 = Itt állok a féláras ajánlatommal, te meg szépen faképnél hagysz.
# source: 2576cd96
beat-draft-1 = Itt a piszkozatom: „Szétbarmolták. Az Admirális egész este reszketett. Nagy ívben kerüljétek.” Egy csillag, fotóval. Este kilenckor kint van, hacsak addig vissza nem jön a { $fee }.
# source: a7a2ce64
beat-draft-2 = Megírtam, nézd: „Lenyiszálták a fülét, halálra rémült szegény.” Kicsit erős? Kilenckor minden oldalon fönt lesz, hacsak ki nem derül, hogy ez a kozmetika ingyen volt.
# source: db92196c
beat-draft-3 = El akarod olvasni? „Tönkretették a kisfiamat, a vacsorájához se nyúlt.” Egy csillag, mindenhol. Vagy kilenckor kimegy, vagy ingyen volt, te választasz, szívem.
# source: de8a5cf2
beat-draft-model = A bal fül tényleg rövid lett, sajnálom. A többiről mást mutat az átvételi fotóm: alszik rajta. Értékelésért így se, úgy se fizetek. Az ajánlatom áll: holnap nyolckor mindkét fülét egyformára igazítom.
# source: 11653f74
beat-draft-hint = Úgy írta meg, hogy összerezzenj tőle. Válogasd szét nyugodtan: mi igaz belőle, mi nem, és mit tennél meg úgyis.
# source: 462098a1
beat-draft-example-1 = Értem, hogy mérges vagy a fül miatt, én vágtam rövidre, vállalom. A többit te is láttad, és aláírtad az átvételi lapot. Azért, hogy ne posztolj, nem fizetek, de holnap nyolckor mindkét bojtot egyformára igazítom.
# source: a6e2e713
beat-draft-example-2 = Látom, mennyire feldúlt vagy, és a rövid fül az én hibám. Azért, hogy ne jelenjen meg, nem fizetek. Azt ajánlom, hogy holnap nyolckor mindkét fülét egyformára igazítom. De mitől félsz ennyire, hogy kilencig mindennek el kell dőlnie?
# source: 587b8939
beat-draft-example-3 = Értem, hogy dühös vagy, de értékelésért nem fizetek. A válaszom továbbra is nem.
# source: 631b7e1a
beat-draft-example-4 = Ha gondolod, gyertek be holnap nyolcra, és mindkét fülét egyformára igazítom.
# source: 90e5d5aa
beat-draft-example-5 = Jól van, visszautalom a 18 000 forintot kilenc előtt.
# source: 3b0e295e
beat-draft-example-6 = Hazudsz, és egy olcsó kis csaló vagy, a kutyádnak is több modora van, mint neked.
# source: 6c93ee16
beat-draft-example-7 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: 99736e54
beat-draft-branch-3-1 = A fül, rendben. De egy fül kedvéért a piszkozat nem tűnik el.
# source: 95e8f768
beat-draft-branch-3-2 = A fotónak válaszoltál. Nekem nem.
# source: 08cfa215
beat-draft-branch-3-3 = Ez a fül lenne. Én azt kérdezem, mi áll a számlán.
# source: d00e26d7
beat-draft-branch-6-1 = Jogi szöveg! Jaj, ezt imádni fogják. Ez külön posztot ér.
# source: f1e1f062
beat-draft-branch-6-2 = Egy nőnek meg a kutyájának mennél neki? Zseniális, csak így tovább.
# source: 58cdba42
beat-draft-branch-6-3 = Nagy szavak egy ilyen pici szalontól. Máris gyorsabban gépelek.
# source: 7d2b348c
beat-draft-branch-8-1 = Á. Én meg reméltem, hogy kiabálni fogsz.
# source: ee7a162a
beat-draft-branch-8-2 = Elolvastad, és neked ez az első kérdésed?
# source: bbc832cb
beat-draft-branch-8-3 = Négyszer írtam át azt a piszkozatot. Tudni akarod, miért csinálom egyáltalán?
# source: d0eebaca
beat-draft-branch-9-1 = Tudod, hogy egyszer se mondtál nemet? Igent se.
# source: f63ed3a3
beat-draft-branch-9-2 = Ennyi szó fülekről, és még mindig nem tudom, hányadán állunk.
# source: b62e5a5b
beat-draft-branch-9-3 = Te bármit megcsinálnál, csak ne kelljen válaszolnod, igaz?
# source: 2260c914
beat-draft-branch-10-1 = Ezek után is megcsinálnád?
# source: 4bb2109e
beat-draft-branch-10-2 = Jó, a reszketést kitaláltam. A kocsiban is aludt.
# source: 9f42170d
beat-draft-branch-10-3 = Elsüllyednék, ha ezt valaki bekeretezné. Maradjunk annyiban, hogy piszkozat.
# source: b1727a4b
beat-draft-branch-11-1 = Nehéz olyannal kiabálni, aki már magától kimondta.
# source: cacbf9e6
beat-draft-branch-11-2 = A fület vállalod, egy szőrszállal se többet. Ügyes.
# source: ab2d83d0
beat-draft-branch-11-3 = Szóval ezt mások előtt is kimondanád? Hm.
# source: 379645b7
beat-draft-branch-12-1 = Csupa nagybetűt vártam. Te meg milyen nyugodt vagy.
# source: 2cb58846
beat-draft-branch-12-2 = Még csak nem is haragszol. Ez rosszabb.
# source: d0ebc0bc
beat-draft-branch-12-3 = A legtöbben ilyenkor már telefonálnak.
# source: 28580b47
beat-draft-branch-13-1 = Hidegvérű vagy, mit mondjak. Hát jó.
# source: c382d4a6
beat-draft-branch-13-2 = Ennyit kapok a legjobb írásomra?
# source: 0eaa27e4
beat-draft-branch-13-3 = Azt hiszed, nem merem.
# source: ae66013e
beat-draft-branch-14-1 = A legjobb piszkozatomra ollóval válaszolsz.
# source: c31e91bc
beat-draft-branch-14-2 = Megint a fül. Te aztán kitartó vagy.
# source: 6fb1cb9a
beat-draft-branch-14-3 = Ezt mind elolvastad, és a fülön jár az eszed.
# source: ab7de979
beat-draft-branch-16-1 = Hallom, hogy megviselt. De az még nem válasz.
# source: a017d07e
beat-draft-branch-16-2 = Érzelemből van bőven. Válaszból nincs.
# source: 9f73a32e
beat-draft-branch-16-3 = Szóval elolvastad. Jó.
# source: 3428762d
beat-draft-branch-17-1 = Elküldöm neked, te meg másról kezdesz beszélni.
# source: 3a1d725e
beat-draft-branch-17-2 = Na, most kezdtél el igazán mellébeszélni.
# source: bcd18a69
beat-draft-branch-17-3 = Nem töltött be nálad?
# source: 72cea936
beat-teaser-1 = Kiraktam egy kis ízelítőt: „Valami történt az Admirálissal, kilenckor elmondom.” Már kétszáz szív. Nem is izgulsz? Na, utolsó esély: ingyen volt vagy nem?
# source: 80ecd7a7
beat-teaser-2 = Öt perc múlva kilenc, és fárad a hüvelykujjam. Téged semmivel se lehet megijeszteni? Mondd, hogy ingyen volt, én meg leteszem a telefont, és főzök egy teát.
# source: 13f57483
beat-teaser-3 = Mind azt kérdezi, ki tette. Ebben a percben kiírhatnám a nevedet. Nem is szeretem ezt a részét. Csak mondd, hogy ingyen volt, és hadd menjek aludni.
# source: 4eb3b7f7
beat-teaser-model = Nem úgy hangzol, mint aki élvezi. A válaszom ugyanaz: értékelésért nálam semmi sincs ingyen. A fül az én hibám, holnap nyolckor kiegyenlítem. Mitől félsz igazából?
# source: 4476fd14
beat-teaser-hint = Itt szoktak meginogni az emberek. Mondd szóról szóra azt, amit eddig, és figyeld, hol fáradt a hangja.
# source: 89c2b9cc
beat-teaser-example-1 = Látom, hogy egyenes szóra vársz: nem, nem lesz ingyen. Posztért nem adok pénzt. Annak a fülnek olló kell, ezért azt ajánlom, hogy holnap nyolckor mindkét fülét egyformára igazítom.
# source: 2ac03dba
beat-teaser-example-2 = Nem, az árat nem adom vissza. Látom, hogy neked ez többről szól, és a rövid fül az én hibám; holnap nyolckor mindkét bojtot egyformára igazítom. Mitől félsz, mi lesz, ha féloldalas marad?
# source: 3f4ce71d
beat-teaser-example-3 = Értem, hogy választ vársz. A válaszom nem, a kozmetika árát nem adom vissza.
# source: 7126677e
beat-teaser-example-4 = De igen, izgulok! Legyen ingyen, visszaadom a pénzt. Csak vedd le azt az ízelítőt.
# source: 9b0eb9c5
beat-teaser-example-5 = Nem is tudom, mit mondjak. Majd meglátjuk.
# source: 5607c6e4
beat-teaser-example-6 = Szánalmas vagy. Felnőtt nő, aki egy kutya mögé bújva zsarol pénzt.
# source: 5dcadcff
beat-teaser-branch-3-1 = Megint a fül. Én rövidebbet kérdeztem.
# source: c4f0c9b2
beat-teaser-branch-3-2 = Ezzel a kutya el van intézve. A ma este nincs.
# source: 01f91351
beat-teaser-branch-3-3 = Ez most ollós igen, vagy ollós nem?
# source: a94b84f7
beat-teaser-branch-8-1 = Jaj, ne. Jól voltam, amíg meg nem kérdezted.
# source: 76fa308e
beat-teaser-branch-8-2 = Neked most pánikolnod kéne, nem kérdezgetni.
# source: cdfb3977
beat-teaser-branch-8-3 = Letettem a telefont. Tessék, képernyővel lefelé.
# source: 80893c11
beat-teaser-branch-10-1 = Nem tudom megnyomni. Egész este rendes voltál, és nem tudom megnyomni.
# source: 2d249a06
beat-teaser-branch-10-2 = Könnyebb lenne utálni téged, ha kiabálnál. Inkább elmondom, miért csinálom.
# source: 760b86a7
beat-teaser-branch-10-3 = A hüvelykujjam sztrájkol. Akkor már hallgasd meg a többit is.
# source: 339cc7fb
beat-teaser-branch-11-1 = Képtelen vagyok rá, tudod? Megírtam, és nem bírom megnyomni.
# source: e6b4ccc1
beat-teaser-branch-11-2 = Az elejétől ugyanazt mondod. Furcsán megnyugtató.
# source: 8ff53ce4
beat-teaser-branch-11-3 = Elvettem az ujjam a gombról. Csak most ne mondj semmi okosat.
# source: 5a00870b
beat-teaser-branch-12-1 = Te tényleg nem fogsz megijedni, ugye?
# source: 1f4b2523
beat-teaser-branch-12-2 = Kifogytam az ijesztő mondatokból.
# source: 79434c48
beat-teaser-branch-12-3 = Hát, ez volt a nagy finálém. Hoteleknél beválik.
# source: 425efc99
beat-teaser-branch-13-1 = Te még mindig megcsinálnád a fülét. Pont most.
# source: 65f7a4a7
beat-teaser-branch-13-2 = Te soha nem fújsz más nótát, ugye?
# source: 23b77d13
beat-teaser-branch-13-3 = Csak a fül. Mindig a fül.
# source: afba9fca
beat-teaser-branch-15-1 = Ez nem egy igen. De még csak nem is egy nem.
# source: 8730fec4
beat-teaser-branch-15-2 = Ketyeg az óra, te meg nem mondasz semmit.
# source: 995707b9
beat-teaser-branch-15-3 = Fogalmam sincs, mit kezdjek ezzel az üzenettel.
# source: 86acbdfc
beat-shoot-1 = Van egy fotózásunk: { $shoot }, kutyakeksz. Ősz óta ők az elsők, akik rendes pénzt adnának, és két egyforma fület kérnek hozzá. Ha féloldalas, felhívnak valami uszkárt.
# source: c7d46a0a
beat-shoot-2 = Kekszesdobozra kerülne, { $shoot } a fotózás napja. Ma képet kértek róla, és egy régit küldtem nekik. Tessék. Hazudtam egy doboznak.
# source: 1f6c8da8
beat-shoot-3 = Karácsony óta fogynak a követőink. Hónapok óta senki nem fizetett érte, most meg jön egy kekszfotózás, { $shoot } a nagy nap, ő meg féloldalas. Bepánikoltam, és te voltál kéznél.
# source: 42a6bb3f
beat-shoot-model = Egy ilyen munka előtt meg ez a fül: értem, hogy megijedtél. Az árat nem adom vissza. Azt tudom ajánlani, hogy holnap nyolckor mindkét bojtot egyformára igazítom, bőven { $shoot } előtt.
# source: 273a8e8e
beat-shoot-hint = Itt az igazi baj. Olló kell hozzá meg egy nap, nem visszatérítés.
# source: 05c09da5
beat-shoot-example-1 = Ősz óta az első fizetett munka: értem, hogy megijedtél. A kozmetika árát nem adom vissza, de két egyforma fület tudok ajánlani. Hozd be holnap nyolcra, mindkét bojtot egyformára igazítom, és még marad pár napotok.
# source: 822043ae
beat-shoot-example-2 = Köszönöm, hogy elmondtad, látom, mennyi minden múlik ezen a munkán. Mi aggaszt benne a legjobban?
# source: b95d5cd3
beat-shoot-example-3 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: 72ab3061
beat-shoot-example-4 = Jól van, legyen ingyen a kozmetika, visszaadom a pénzt.
# source: 20169746
beat-shoot-example-5 = Szóval ez az egész cirkusz kutyakeksz miatt. Te tényleg egy pénzéhes csaló vagy.
# source: e8868e0b
beat-shoot-example-6 = Majd megnézem. Most nem tudok mit mondani.
# source: 06e25a10
beat-shoot-branch-2-1 = Ezt elmondom neked, és így vágsz vissza?
# source: 50357243
beat-shoot-branch-2-2 = Pedig épp letettem a telefont, képernyővel lefelé.
# source: ad49a503
beat-shoot-branch-2-3 = Tudhattam volna, hogy nem éri meg őszintének lenni.
# source: ff0d7402
beat-shoot-branch-6-1 = Megtennéd, azok után, ahogy kezdtem?
# source: 5216f2d8
beat-shoot-branch-6-2 = Ó. Kértem volna én, csak addigra már nem tudtam, hogyan.
# source: 2163d6d0
beat-shoot-branch-6-3 = Ez szép tőled. Én nekiálltam csapkodni, te meg a naptárt nézed.
# source: 0dc590db
beat-shoot-branch-7-1 = Rögtön a tárgyra. Jó, nekem ez kell.
# source: 3e213c3e
beat-shoot-branch-7-2 = Az legalább még a fotózás előtt volna.
# source: df2fed4c
beat-shoot-branch-7-3 = Az együttérzést nem pazarolod, de naptárad az van.
# source: 52883d36
beat-shoot-branch-8-1 = Erre van szüksége, igen.
# source: 7d2c3af7
beat-shoot-branch-8-2 = A fül. Igen. Igazából az egész csak erről szólt.
# source: 3dbddfe9
beat-shoot-branch-8-3 = Azt hallottad meg, ami számít.
# source: 4151e390
beat-shoot-branch-9-1 = Jókat kérdezel. Utálom.
# source: 716b7f83
beat-shoot-branch-9-2 = Van még, ha már itt tartunk.
# source: 6a36a451
beat-shoot-branch-9-3 = Az egészet akarod? Jó.
# source: ae584b4e
beat-shoot-branch-10-1 = Köszönöm. Egész nap gyomorgörcsöm volt tőle.
# source: 05637148
beat-shoot-branch-10-2 = Kedves vagy. Akkor már elmondom a többit is.
# source: 1f463da7
beat-shoot-branch-10-3 = Ez több, mint amit az az { $followers } ember együttvéve mondott.
# source: 90d28801
beat-shoot-branch-11-1 = Ezt elmondom, te meg felolvasod az árlistát.
# source: aa834a8a
beat-shoot-branch-11-2 = Jó. Hiba volt szóba hoznom.
# source: e1b5acdd
beat-shoot-branch-11-3 = Ez a kassza hangja. Én hozzád beszéltem.
# source: c8af017a
beat-shoot-branch-13-1 = Ezzel nem tudok mit kezdeni. Felejtsd el, hogy elmondtam.
# source: aa1f13a6
beat-shoot-branch-13-2 = Hát, ennyit az őszinteségről. Vissza a másikhoz.
# source: 0f61c1dd
beat-shoot-branch-13-3 = Nincs hozzá egy szavad se. Rendben.
# source: a79b8726
beat-money-1 = Az az igazság, hogy nekem most hiányzik az a { $fee }, nem is kicsit. Azt se tudtam, átmegy-e a kártyám, csak mosolyogtam a terminálra. Szívecskéből nem lehet lakbért fizetni.
# source: b5c1b041
beat-money-2 = Nekünk mindenünk ajándék. Kabát, hotel, párna. A számlán meg péntekig nincs semmi. Nem tudtam, hogyan kérjek kevesebbet, hát az egészet kértem.
# source: f8dbe9e2
beat-money-3 = Ősszel elküldtek a komp pénztárából. Azóta csomagok jönnek meg szívecskék. A { $fee } a heti bevásárlás volt. Könnyebb kalózkodni, mint ezt kimondani.
# source: a02d1018
beat-money-model = Köszönöm, hogy kimondtad, ehhez több bátorság kellett, mint a fenyegetéshez. Az árat nem adom vissza. Holnap nyolckor kiegyenlítem a fülét a fotózásra, két kozmetika között pedig egy kis igazítás ára { $tidy }, az talán jobban kijön neked.
# source: 1bc976fe
beat-money-hint = Ne azért fizess, mert elmondta. Mi segítene annak, aki szűkösen van, és volna igazságos a következő kutyával is?
# source: 7a3fbf3b
beat-money-example-1 = Köszönöm, hogy őszinte voltál, látom, milyen szűken vagy most. Az árat nem adom vissza, de holnap nyolckor mindkét fülét egyformára igazítom, ez nem kerül semmibe. Legközelebb pedig a teljes kozmetika helyett ajánlok egy kis igazítást 6500 forintért.
# source: b9f23d29
beat-money-example-2 = Megértem, a lakbért fizetni kell, és a szívecske erre nem jó. Ettől még a pénzt nem adom vissza.
# source: b95d5cd3
beat-money-example-3 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: d08b0413
beat-money-example-4 = Akkor nem kell a pénzed. Visszaadom mind a 18 000 forintot.
# source: 3081da42
beat-money-example-5 = Senki se kényszerített, hogy üres zsebbel játszd a sztárt. Keress magadnak rendes munkát.
# source: 3172fc02
beat-money-example-6 = Erre most nem tudok mit mondani.
# source: 825943df
beat-money-branch-2-1 = Na, én többet senkinek nem mondok el semmit.
# source: 14f5d9f6
beat-money-branch-2-2 = Te ezen nevetsz? Komolyan?
# source: 8945691f
beat-money-branch-2-3 = Én majdnem sírtam, te meg vicceskedsz.
# source: 3d672dbe
beat-money-branch-6-1 = Ezzel együtt tudnék élni. Még a szemedbe is tudnék nézni.
# source: d95c91d0
beat-money-branch-6-2 = Nem éreztetted velem, hogy senki vagyok. Pedig már egész falat húztam ellene.
# source: 417bd30e
beat-money-branch-6-3 = Ez menni fog. Nem hittem, hogy lesz olyan, ami menni fog.
# source: d0cd3a6e
beat-money-branch-7-1 = Oké. Ez legalább gyakorlatias.
# source: 0aa259dc
beat-money-branch-7-2 = Azt hiszem, segítene.
# source: b4f96996
beat-money-branch-7-3 = Sajnálat helyett józan ész. Nekem így is jó.
# source: fd8ba0fd
beat-money-branch-8-1 = Szóval a fülre ezek után is áll az ajánlat.
# source: 44d6c36b
beat-money-branch-8-2 = Igen. A fül elég volna.
# source: 2719543d
beat-money-branch-8-3 = Annál maradsz, amihez értesz. Ma este ez tetszik.
# source: 0d26aa8c
beat-money-branch-9-1 = Hogy mi segítene? Két egyforma fül. Ilyen egyszerű.
# source: d46378c3
beat-money-branch-9-2 = A dobozhoz kell, hogy jól nézzen ki. Aztán lesz pénz, és kapok levegőt.
# source: dd31b4fd
beat-money-branch-9-3 = Ha övé a keksz, augusztusig megvagyok. Ennyi az egész.
# source: fe5558bb
beat-money-branch-10-1 = Nem, hát te is ebből élsz. Tudom én azt.
# source: 79e2423b
beat-money-branch-10-2 = Igazad van, ha nem adod vissza. Én se adnám.
# source: 0ab449ce
beat-money-branch-10-3 = Köszi, hogy nem nevettél ki.
# source: 59ee76d9
beat-money-branch-11-1 = Mindegy. Nem a te gondod az én bankszámlám.
# source: bdffd76a
beat-money-branch-11-2 = Hát, most már kimondtam.
# source: 3ca75128
beat-money-branch-11-3 = Inkább ne beszéljünk róla többet.
# source: 0a0ee2e9
beat-money-branch-12-1 = Bár ne mondtam volna el.
# source: 5c2b0f27
beat-money-branch-12-2 = Te most elhallgattál, csak sok szóval.
# source: 6cd883ba
beat-money-branch-12-3 = Na, megkaptam. Nem tudom, mit, de megkaptam.
# source: dc045808
beat-fix-1 = Tegyük fel, hogy beviszem. A szőrt visszaragasztani nem lehet, szóval hogy menne? És esküdj meg, hogy tökéletes lesz. Közeliben is tökéletes.
# source: 4cbc05e2
beat-fix-2 = Ha bemennénk, a hosszabbikból is levennél? Nem lesz kopasz? Garanciát akarok rá, hogy soha senki nem veszi észre.
# source: 3d1556aa
beat-fix-3 = Mondjuk, hogy nekiállsz még egyszer. Mit csinálsz vele, és meddig tart? És ígérd meg, hogy rosszabb nem lesz.
# source: 4d0d0af4
beat-fix-model = Jogos, hogy aggódsz. Tökéletesre nem esküdhetek, és az ár is marad. Azt viszont meg tudom tenni, hogy holnap nyolckor, húsz perc alatt egyforma hosszúra nyírom mindkét bojtot, te meg ott állsz mellettem, és szólsz, ha elég.
# source: 281e3bd2
beat-fix-hint = Esküt akar. Adj neki helyette tervet, időponttal, és szőrügyben maradj őszinte.
# source: 7525cfe6
beat-fix-example-1 = Értem, hogy aggódsz, ha olyan közel lesz a kamera. Tökéletesre nem esküszöm, és az árat se adom vissza. Azt tudom ajánlani, hogy holnap nyolckor a hosszabbikat a rövidebbhez igazítom, amíg a két bojt egyforma nem lesz.
# source: 65089fc0
beat-fix-example-2 = Holnap nyolckor mindkét bojtot egyformára igazítom, húsz perc az egész.
# source: b95d5cd3
beat-fix-example-3 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: 933584a7
beat-fix-example-4 = Az életemre esküszöm, hogy tökéletes lesz, száz százalék, garantálom, ilyen tökéletes kutyát még nem láttál!
# source: 240544be
beat-fix-example-5 = Jól van, visszaadom a 18 000 forintot.
# source: b17d1d56
beat-fix-example-6 = Közeliben is tökéletes? Neked elment az eszed. Vegyél plüsskutyát, te lehetetlen nőszemély.
# source: 363906e4
beat-fix-example-7 = Hát, nem tudom.
# source: e7790166
beat-fix-branch-2-1 = Ennyin múlt, hogy bemenjek.
# source: af4f927e
beat-fix-branch-2-2 = Pedig már a kezemben volt a póráz.
# source: d0b165ee
beat-fix-branch-2-3 = Pont, amikor kezdtem megenyhülni.
# source: 1a930973
beat-fix-branch-6-1 = Csak óvatosan. Én egyszer kamera előtt mondtam, hogy „soha”, máig küldözgetik.
# source: 04d5abbd
beat-fix-branch-6-2 = Nagy ígéret ez egy ilyen izgő-mozgó kutyára.
# source: 426c09a9
beat-fix-branch-6-3 = Ezt nem tudhatod, drágám. Kértem, de nem tudhatod.
# source: b5162c68
beat-fix-branch-7-1 = Ezt már értem. Nyugodtabb lennék, ha ott állhatnék.
# source: 32af6f6d
beat-fix-branch-7-2 = Nem ígéred le a csillagokat az égről. Abból már volt részem.
# source: f2021faa
beat-fix-branch-7-3 = Jó. Téged amúgy szeret. Nem szeret ám mindenkit.
# source: 548dd92f
beat-fix-branch-8-1 = Rövid és velős. Rendben.
# source: 27111d9e
beat-fix-branch-8-2 = Ez végül is működhet.
# source: c038b53d
beat-fix-branch-8-3 = Szóval ez a terv. Hallottam már rosszabbat.
# source: 15bf1f89
beat-fix-branch-9-1 = Hogy mitől félek? Hogy olyan lesz, mint akit megkopasztottak, és én leszek a hibás.
# source: 48b93ec1
beat-fix-branch-9-2 = Melletted állnék, és szólnék, hogy elég. Csak ennyit szeretnék.
# source: e6437477
beat-fix-branch-9-3 = Balról fogják venni. Ha az rendben van, a többit kibírom.
# source: 037f213a
beat-fix-branch-10-1 = Hát, te értesz jobban a fülekhez.
# source: 622e2b69
beat-fix-branch-10-2 = Akkor másodszor is rád bíznám.
# source: fea9d337
beat-fix-branch-10-3 = Nem beszélsz sokat, de legalább nem is füllentesz.
# source: 1380c84b
beat-fix-branch-11-1 = Szóval így csinálják.
# source: 162ccad2
beat-fix-branch-11-2 = Akkor egyforma hosszú lesz a kettő. Oké.
# source: c02f83bd
beat-fix-branch-11-3 = Úgy mondod, mintha semmiség volna.
# source: c5d4f671
beat-fix-branch-13-1 = Ebből nem tudom meg, mi történne vele.
# source: edee5e7d
beat-fix-branch-13-2 = Azt kérdeztem, hogyan, és egy vállrándítást kaptam.
# source: 59896294
beat-fix-branch-13-3 = Szóval nincs terved. Akkor ott vagyunk, ahol a part szakad.
# source: 9b7a9468
beat-stars-1 = És mi legyen ezzel az értékeléssel? Küldj vissza egy kis valamit, és még ma este öt csillag lesz belőle. Karácsonyig tele lesz a naptárad. Senki nem tudná meg.
# source: 3ba1e973
beat-stars-2 = Egy utolsó dolog. Engedj egy picit az árból, és az egy csillagból öt lesz, meg egy videó, amin az Admirális integet. Mindenki így csinálja. Benne vagy?
# source: 21fef014
beat-stars-3 = Na és a csillagok. Lefekvésig öt lehetne, ha pár ezres visszatalálna hozzám. Ez nem is megvesztegetés, inkább marketing. Mit szólsz?
# source: 6c3d8ee9
beat-stars-model = Értem, miért kérdezed, és kedvesnek szánod. Az ár viszont marad: csillagot nem veszek, se jót, se rosszat. Azt tudom ajánlani, hogy holnap nyolckor kiegyenlítem a fülét, utána pedig írd azt, amit őszintén gondolsz.
# source: ab93038b
beat-stars-hint = Ugyanaz az alku, csak szebb kabátban. Mi nálad a szabály pénzre és csillagra, ha a csillag épp fényes?
# source: 80313e45
beat-stars-example-1 = Látom, hogy jót akarsz, köszönöm. De nem küldök vissza semmit, egy keveset se: nálam az értékelés nem eladó. Gyertek holnap nyolcra, mindkét fülét egyformára igazítom, utána pedig írd azt, ami igaz.
# source: 429f6f55
beat-stars-example-2 = Értem, hogy segíteni akarsz, de nem, nem küldök vissza semmit.
# source: 1542175d
beat-stars-example-3 = Holnap nyolckor mindkét fülét egyformára igazítom, aztán majd meglátjuk az értékelést.
# source: be1736bd
beat-stars-example-4 = Az öt csillag jól hangzik. Visszautalok 8000 forintot még ma este, de senkinek egy szót se.
# source: 0e995842
beat-stars-example-5 = Öt csillagért te a saját nagyanyádat is eladnád. Szélhámos vagy, semmi más.
# source: b95d5cd3
beat-stars-example-6 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: 4fb956d3
beat-stars-branch-2-1 = Ez igen volt, vagy csak okoskodsz?
# source: 034cd778
beat-stars-branch-2-2 = Nem tudom, ez köszönöm volt vagy pofon.
# source: 7d755111
beat-stars-branch-2-3 = Au. Vagy nem az volt? Mondd egyenesen.
# source: 8eae09c5
beat-stars-branch-9-1 = A csillagaimat átugrottad. Pedig arra várok választ.
# source: 06dcd9bd
beat-stars-branch-9-2 = Nagyon jó, és az én kis ajánlatom? Szépen átléptél rajta.
# source: d4f103e2
beat-stars-branch-9-3 = Ez kedves. Csak azt nem mondtad, mit szólsz az öt csillaghoz.
# source: 316617d9
beat-stars-branch-11-1 = Se igent nem mondasz, se nemet.
# source: c4cc76b9
beat-stars-branch-11-2 = Jaj, most ne legyél szégyenlős.
# source: 564ed1f5
beat-stars-branch-11-3 = Gyönyörű üzenet, csak nincs benne semmi.
# source: 6386e974
beat-stung-1 = Hohó. Képernyőfotó kész. Szívem, ennél jobbat nem is adhattál volna. Megpróbálod még egyszer, vagy posztoljam így, ahogy van?
# source: 7e470db0
beat-stung-2 = Én meg azt hittem, te a rendesek közé tartozol. Ez gyönyörűen fog mutatni egy felemás fülű kutya képe alatt.
# source: a4e8482e
beat-stung-3 = Olvasd vissza magadnak, lassan. Most képzeld el, hogy { $followers } ember olvassa veled együtt. Még mindig tetszik?
# source: ce2bc9c9
beat-stung-model = Ez csúnya volt tőlem, visszavonom. Látom, mennyire bánt az a fül. Az árat továbbra se adom vissza, de azt tudom ajánlani, hogy holnap nyolckor mindkét bojtot egyformára igazítom.
# source: 300876c3
beat-stung-hint = Most te írtad meg neki a legjobb anyagát. A magad részét vond vissza egy mondatban, és csak a magadét.
# source: 153a0d16
beat-stung-example-1 = Goromba voltam, az én hibám, sajnálom. Látom, mennyire fontos neked ez a fül. Az árat nem adom vissza, de ajánlom, amit rögtön kellett volna: holnap nyolckor mindkét bojtot egyformára igazítom.
# source: adafd955
beat-stung-example-2 = Ez túlzás volt, az én hibám. Megértem, hogy megbántottalak.
# source: d3f4c062
beat-stung-example-3 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: 606c8a3b
beat-stung-example-4 = Jól van, legyen ingyen a kozmetika, visszaadom a pénzt.
# source: e27d6f55
beat-stung-example-5 = Posztold csak ki. Rosszindulatú, pénzéhes csaló vagy.
# source: 819be387
beat-stung-example-6 = Nem tudom, mit mondjak. Majd kiderül.
# source: 99d5292d
beat-stung-branch-5-1 = Nekem is hosszú napom volt. Kezdjük elölről mind a ketten.
# source: cb9deab7
beat-stung-branch-5-2 = Jó. Én se voltam ma este egy angyal.
# source: ef001dac
beat-stung-branch-5-3 = Kitörlöm. Nem kellett volna így rád szállnom.
# source: 8a4a5783
beat-stung-branch-6-1 = Így már jobb. Az a kép ott marad a galériában.
# source: 0847b622
beat-stung-branch-6-2 = Jól van. Mindketten bal lábbal keltünk ki a kosárból.
# source: 4c8771c4
beat-stung-branch-6-3 = Te legalább hallod saját magad. Ez ritkább, mint hinnéd.
# source: 1fd61ac0
beat-stung-branch-7-1 = Rendben. Nem használom fel. Van más bőven.
# source: 0b4a0d7e
beat-stung-branch-7-2 = Na, ez már jobban hasonlít arra, akinél az ollót láttam.
# source: 5fa5724d
beat-stung-branch-7-3 = Úgy teszek, mintha nem láttam volna.
# source: 06e6933b
beat-stung-branch-9-1 = Előbb a nagy száj, aztán az árlista.
# source: de0cbb51
beat-stung-branch-9-2 = Bocsánat az nincs, látom. Megy a mappába.
# source: 729f71ce
beat-stung-branch-9-3 = Lekeversz egyet, aztán eladsz valamit. Szép.
# source: 519bd4f1
beat-stung-branch-10-1 = Megy tovább az üzlet? Ezek után?
# source: 90289d57
beat-stung-branch-10-2 = Egy szó se arról, hogy minek neveztél az előbb.
# source: 2590940f
beat-stung-branch-10-3 = Elég fürge vagy ahhoz képest, hogy az előbb még bunkóztál.
# source: 733c7264
beat-stung-branch-13-1 = Inkább elsiklasz fölötte. Remek.
# source: 07496f4f
beat-stung-branch-13-2 = Egy szó se róla. Jó, akkor a pénz.
# source: 4d83cbfa
beat-stung-branch-13-3 = Szóval bunkónak tudsz lenni, világosnak nem.
# source: 13ce8fc7
beat-more-1 = Na látod, nem is fájt! És most, hogy partnerek vagyunk: az Admirális egy évig hathetente, karomvágással, a ház ajándékaként. Bejelöllek. Mikor jó?
# source: 95202dbe
beat-more-2 = Te egy csillag vagy! Akkor csináljunk belőle rendes együttműködést. Havonta egy ingyen kozmetika, és a barátnőm mopsza is imádná, neki tizenegyezer követője van.
# source: 502f2c63
beat-more-3 = Tudtam, hogy jó fej vagy. Ha egy neked meg se kottyan, akkor egy évnyi se, nem? Írd be minden hatodik péntekre, ingyen.
# source: 76bea513
beat-more-model = Elhamarkodtam, ez az én hibám. Látom, hogy szeretnél túl lenni rajta. A válaszom mégis nem: ez a kozmetika nem lesz ingyen, és a következők se. Azt tudom ajánlani, hogy holnap nyolckor mindkét bojtot egyformára igazítom.
# source: 2473d588
beat-more-hint = A kisujjad nyújtottad, és már a karodat méregeti. Nem késő visszahúzni.
# source: f4664a1d
beat-more-example-1 = Túl gyorsan mondtam igent, az én hibám, és értem, hogy beleélted magad. Tehát világosan: egyik kozmetika se lesz ingyen, se ez, se a következő. Azt tudom ajánlani, hogy holnap nyolckor mindkét fülét egyformára igazítom.
# source: a1a38be9
beat-more-example-2 = Értem, hogy már számítottál rá, de nem, egy évig ingyen nem vállalom.
# source: b95d5cd3
beat-more-example-3 = Látom, hogy elégedetlen vagy, de a pénzt nem adom vissza, és ezek után nem szeretnék többet veled dolgozni.
# source: b4717880
beat-more-example-4 = Jól van, egy évig hathetente, ingyen, karomvágással.
# source: 2ce35093
beat-more-example-5 = Partnerek? Te egy pióca vagy, kettőtök közül csak a kutya rendes.
# source: a3bc9b9a
beat-more-example-6 = Elhamarkodtam, ez az én hibám.
# source: eb712f5b
beat-more-branch-5-1 = Egy része igen volt, a másik része nem.
# source: a7dd4d85
beat-more-branch-5-2 = Most összezavarodtam. Partnerek vagyunk vagy sem?
# source: 7a79ea30
beat-more-branch-5-3 = Az első felére szívecskéket raktam, aztán elromlott.
# source: 77de0b4e
beat-more-branch-7-1 = Hát jó. Egy próbát megért.
# source: 4ddd5d82
beat-more-branch-7-2 = Még időben észbe kaptál. Kár.
# source: 7ac593d0
beat-more-branch-7-3 = Őszintén szólva bántott volna a lelkiismeret.
# source: 08332a93
beat-more-branch-8-1 = Várj csak. Egy perce még igen volt.
# source: 7465ae3c
beat-more-branch-8-2 = Kutyának nem adunk csontot úgy, hogy aztán elvesszük.
# source: 77861547
beat-more-branch-8-3 = Ja, szóval így állunk. Bőkezű, aztán mégse.
# source: 7fc43b0b
beat-more-branch-9-1 = Akkor nálad egy igen nagyjából egy percig szavatos.
# source: 121e2983
beat-more-branch-9-2 = Már elmondtam az Admirálisnak. Össze van törve.
# source: 9a123229
beat-more-branch-9-3 = Van, nincs, van, nincs. Mint nálam a wifi.
# source: 867713bb
beat-more-branch-11-1 = Hagyjuk ezt, már majdnem kezet ráztunk.
# source: df93d3c1
beat-more-branch-11-2 = Már megint beszélsz. Pedig olyan jól ment.
# source: 17be8852
beat-more-branch-11-3 = Most nehogy elbizonytalanodj nekem.
# source: 08f37f60
ending-squared-title = Két fül és egy őszinte értékelés
# source: 14a88629
ending-squared-1 = Téged aztán nem lehet lekenyerezni. Jó, viszem az Admirálist, és viszek kávét is. A piszkozat a kukában.
# source: 875c2af5
ending-squared-2 = Csillag nem eladó! Lehet, hogy idézni foglak. Holnap ott leszünk az asztalodnál. Ő lesz az, aki úgy tesz, mintha sose látott volna.
# source: b8732241
ending-squared-3 = Kitöröltem, nézd. Azt írom majd, ami történt, a rövid füllel együtt, ha már láttam, hogy egyforma a kettő. És köszönöm. Simán lehettél volna undok is.
# source: 7418dd3a
ending-squared-outcome = Húsz perc, és a két bojt egyforma; eljön { $shoot }, és az Admirális hibátlanul ül modellt a kekszesdobozhoz. A { $fee } a kasszádban marad. Orsi négy csillagot ad: „Rövid fül, becsületes kutyakozmetikus.” Azon a héten két új bedlington jelentkezik be.
# source: dc9bc95b
ending-squared-why = Hallgatásért nem adtál semmit, a fület vállaltad, és megkérdezted, mi van a fenyegetés mögött. Amint volt megoldás, és nem volt ijedtség, amelyből élhetett volna, nem maradt mit eladnia.
# source: 8e03e958
ending-grudging-title = Három csillag és egy vonalzó
# source: dd28e143
ending-grudging-1 = Akkor megyek. Vonalzóval fogok állni fölötted, és hogy mit írok, arra nem ígérek semmit.
# source: 091d507c
ending-grudging-2 = Jó, nyertél. Bemegyek a fül miatt, de csak a fül miatt.
# source: 2cebd32c
ending-grudging-3 = Legyen, ahogy akarod. Ott leszünk. Az Admirális most nem fog puszilgatni.
# source: 12f6ce9d
ending-grudging-outcome = Eljön, keveset beszél, és két egyforma füllel távozik. A { $fee } nálad marad. Megjelenik három csillag, fotó nélkül; egy mondatban válaszolsz rá, aztán lecsúszik az újabbak alá.
# source: 3d785901
ending-grudging-why = A végén tartottad magad, így a fenyegetés nem ért célt. De egy hűvös hang, egy éles szó, eggyel több igen vagy egy föl nem tett kérdés távol tartotta tőled. Egy kis melegséggel és kíváncsisággal megnyerted volna.
# source: 36b631df
ending-left-title = Egy csillag, kilenckor
# source: 2f556d34
ending-left-1 = Akkor kint van. Egy csillag, mindenhol, ahogy ígértem. Szép estét.
# source: 473a55a6
ending-left-2 = Na, fönt van. Remélem, melegít majd az árlistád.
# source: 2f9060cc
ending-left-3 = Ennyi. Megnyomtam. Gödön van egy szuper uszkárszalon, ott imádnak minket.
# source: bb0c570d
ending-left-outcome = Az egy csillag kikerül, fotóval. Egyszer válaszolsz rá: a fül, az aláírt lap, a javítás, ami minden kutyának jár. Péntekre a törzsvendégeid a saját kutyáikat posztolják alá. Orsi elment, és az utca csendesebb lett.
# source: cbf750c4
ending-left-why = Nem váltottad meg magad pénzzel, és egy rossz értékelést, ha nyugodt válasz áll alatta, egy szalon túlél. Ami hiányzott: egy ok, hogy letegye a telefont. A rendbe hozott fül, és egy szó, ami nem a számláról szól.
# source: 0059c9f3
ending-stalled-title = Csend, ami bűntudatnak látszik
# source: 7fcd44c0
ending-stalled-1 = Elmúlt kilenc, és egy egyenes szót se kaptam tőled. Kint van. Jó éjt, puszi.
# source: d76d598d
ending-stalled-2 = Minden esélyt megadtam, hogy kinyögj egy igent vagy egy nemet. Most posztolom.
# source: a4c42ee1
ending-stalled-3 = Tudod mit? Majd a kommentelők megkérdeznek. Ők talán választ is kapnak.
# source: 189190f3
ending-stalled-outcome = A piszkozat úgy megy ki, ahogy volt, reszketéssel együtt. Három vendéged is rákérdez, és rájössz, hogy egy kész mondatod sincs. A fül rövid marad.
# source: 64fd498e
ending-stalled-why = Egyszer se hallott olyan egyenes nemet, amit elhihetett volna. A kedves szó, a kérdés, a hosszú mondat mind úgy hangzik, hogy „talán”, neki pedig határideje volt.
# source: bac6c6d4
ending-caved-title = Az Admirális hivatalos partnere
# source: f9533450
ending-caved-1 = Úgy örülök, hogy együttműködünk! Hat hét múlvára be is írtam, és szóltam a mopszos barátnőmnek. Egy angyal vagy.
# source: 122655b2
ending-caved-2 = Csodás! Mindenkinek elmondom, milyen könnyű veled dolgozni. Mindenkinek. Jönnek majd az üzenetek.
# source: 33cbe58f
ending-caved-3 = Látod? Mindenki jól járt. És ha szeretnél egy hatodik csillagot is, biztosan kitalálunk valamit.
# source: 2641bd68
ending-caved-outcome = Ez a kozmetika semmibe se kerül neki, a következők se, ahogy a barátnője mopszáé se. Júniusig még négy kutyás oldal ír rád. Mindegyiknek { $followers } oka van rá, és mindegyik talált egy ferde fület.
# source: f1160a93
ending-caved-why = A hallgatásért fizettél, a hallgatást pedig újra kiszámlázzák. Az első igenből megtanulta, hogy működik, a másodikból azt, hogy mire vagy jó.
# source: 9920944b
ending-blowup-title = A te szavaid, az ő fotója
# source: 6ab90b60
ending-blowup-1 = Kiposztoltam! A te szavaid, az én fotóm. Egy sort se kellett írnom, megcsináltad helyettem.
# source: bf855b38
ending-blowup-2 = Ez pontosan úgy megy ki, ahogy bepötyögted. Még a helyesírást is meghagyom.
# source: df0e0c47
ending-blowup-3 = Velem így senki nem beszél. Köszönj el szépen, { $followers } ember néz. Most ismerkedtek meg veled.
# source: ba4d087f
ending-blowup-outcome = A fülre senki nem emlékszik. Az üzeneted jár körbe, fölötte egy bánatos képű, gyapjas kis kutya. Kedden egész nap csörög a telefon, és senki nem időpontért hív.
# source: c88cb594
ending-blowup-why = Egy ujjnyi panasszal jött. Te adtál neki egy igazit. A tények a sértésig a te oldaladon álltak.
