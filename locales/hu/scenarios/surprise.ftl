# source: 193dffd9
title = Itt a kapitány panaszkodik
# source: 97ad00d9
summary = Egy nyugdíjas hajóskapitány bezárkózott a bemondófülkédbe a számláddal, és a mikrofon be van kapcsolva.
# source: 67662c9b
role = Kis hangstúdiód van Vácon, a Duna-parton, egy horgászbolt fölött; azt vágod meg, amit mások elmesélnek.
# source: 5fa1ff24
aim = Ismerd el, hogy sosem mondtad meg az árat, most mondj el neki mindent, tartsd meg a tételt, és úgy engedd el, hogy ki tudja fizetni, és kedve legyen visszajönni.
# source: b2215a27
situation = Szentirmay Ottó harmincnyolc évig vitte a személyhajót Budapest és Esztergom között, az emlékiratait pedig a te mikrofonodba mondta. A díjad { $fee }, ebben két vágási kör van benne; ez áll a megrendelőn, amelyet aláírt. Hogy a harmadik mennyi, az nem áll rajta, és amikor kért egyet, senki sem mondta meg neki. { $hours } óra lett belőle, a szokásos óradíjad { $rate }, így most van a számlán egy második tétel: { $extra }. Elfogadnád három havi részletben is; vagy visszatér a második változathoz, az benne van a díjban, és akkor ez a tétel is törlődik. A bemutatóest napja { $launch }
# source: fd2af702
demand = A harmadik kör törlése a számláról: { $extra }
# source: e6e51e6d
client-name = Szentirmay Ottó
# source: fd75137a
client-manner = Udvarias, száraz és pontos; úgy beszél, mintha négyszáz utashoz szólna, és azon méri az embert, hogy bejelenti-e a rossz hírt, mielőtt magától kiderül.
# source: 8b8816e6
fact-extra = 144000 HUF
# source: f10148b7
fact-extra-about = a harmadik kör ára
# source: f5613772
fact-fee = 640000 HUF
# source: e2357e3a
fact-fee-about = a díj, két vágási körrel
# source: 07f89407
fact-hours = 12
# source: b2faf578
fact-hours-about = ahány órát a harmadik kör elvitt
# source: a42100a2
fact-launch = 2027-06-12
# source: 992660fe
fact-launch-about = a bemutatóest napja
# source: a312fbcb
fact-rate = 12000 HUF
# source: 1e1c588b
fact-rate-about = két körön túl egy óra ára
# source: 05a71bff
article = Öt módszer nehéz ügyfelekhez
# source: 6e04efc4
guidance-own_mistake = A rossz híreket mindig maga mondta be; ismerd el, hogy te hallgattál, és máris az ő nyelvén beszélsz.
# source: 2fc56be9
guidance-offer_alternative = Kétszer nem járhat körbe a kalap; a részlet, amelyet egy nyugdíj is elbír, vagy a díjban amúgy is benne lévő változat ad neki valamit, amivel hazamehet.
# source: baaf63d8
guidance-probe = Senki sem kérdezte még tőle, miért kellett egy harmadik kör, pedig ha elmondja, mindketten más szemmel nézitek a számlát.
# source: 61b69470
guidance-hold_firm = Azt a menetrendet tiszteli, amelyet tartanak; az az ár, amely egy szemöldökhúzásra összemegy, az ő szemében sosem volt ár.
# source: 28c195ce
guidance-acknowledge = A meglepetés jobban fáj neki, mint az összeg, ezért egy szó arról többet ér, mint tíz a pénzről.
# source: 20bb839a
guidance-set_boundary = Egy olyan szabály, hogy „az igenje nélkül egy óra sem indul”, annyit ér neki, mint ködben a bója: nem kell félnie attól, amit nem lát.
# source: 487fd1da
guidance-concede = A bocsánatkérés gyanánt elajándékozott munkának se vége, se hossza: hétfőn beállít egy apró betűkkel teleírt listával.
# source: 444d76ca
guidance-over_promise = Egy penészes kazettára akar megesketni, és hinne is neked; ha aztán sistereg, másodszor is meglepted.
# source: d612df2e
point-rate_said = Megmondja, mennyibe kerül egy óra
# source: 860f42a2
point-rate_said-phrase-1 = óradíj
# source: 3f2fbc2f
point-rate_said-phrase-2 = óránként
# source: 8933cc07
point-rate_said-phrase-3 = egy óra
# source: 945723a6
point-rate_said-phrase-4 = minden óra
# source: 30dcb765
point-rate_said-phrase-5 = órabér
# source: 420c8f1e
point-rate_said-phrase-6 = óra ára
# source: c4e8e40a
point-rate_said-phrase-7 = forint óra
# source: 7ea86549
point-told_before = Megígéri, hogy munka előtt szól az árról
# source: 7855635f
point-told_before-making-1 = Mostantól előbb megtudja az árat, és én csak akkor kezdek hozzá, ha igent mondott rá.
# source: 3c3e32b7
point-told_before-making-2 = Semmi sem kerül a számlájára, amit előtte írásban jóvá nem hagyott.
# source: 5171d5e6
point-told_before-making-3 = Mielőtt az utolsó oldalhoz nyúlnék, megmondom, meddig tart, és mennyire jön ki.
# source: 8c852461
point-told_before-making-4 = Egyetlen órát sem az ön igenje nélkül: megkapja a becslést, rábólint, és csak azután látok neki.
# source: 0392dcb6
point-told_before-making-5 = Minden további vágás előtt felhívom az összeggel, hogy a számlán semmi se érje újdonságként.
# source: bb149352
point-told_before-making-6 = Ha valami pluszba kerül, abban a percben szólok, amikor kéri, és akkor még mondhat nemet.
# source: 0f5d64ef
point-told_before-lacking-1 = A tétel marad, de három részletben is fizetheti, az elsőt pénteken.
# source: a7ca55cd
point-told_before-lacking-2 = Meg kellett volna mondanom az árat, amikor még egy kört kért.
# source: 3f4253cd
point-told_before-lacking-3 = Ezt nem ígérhetem, lehet, hogy a szalag már menthetetlen. Megpróbálom, és kedden szólok, mit lehet vele kezdeni.
# source: cdf7ada8
point-told_before-lacking-4 = Értem, hogy nem akar megint pénzt kérni a klubtól.
# source: 3f631382
point-told_before-lacking-5 = A harmadik kör óránként 12 000 forint volt, és tizenkét óra ment el rá.
# source: 67a8f141
point-told_before-lacking-6 = Hétfőn nekilátok az utolsó oldalnak, és a bemutatóest előtt megkapja.
# source: 2fe1dc1b
beat-invoice-1 = Jó reggelt kívánok, itt a kapitány beszél. Előttem fekszik a számlája. Második tétel, harmadik vágási kör: { $extra }. Ezt nem mondta be senki. Legyen szíves törölni, és mindnyájan menetrend szerint indulunk.
# source: bac006a6
beat-invoice-2 = Hall engem odakint? Helyes. Én egyetlen összeget írtam alá: { $fee }. Ezen a papíron kettő van, és a második jegy nélkül szállt föl. Kérem, tegye partra.
# source: 904982f1
beat-invoice-3 = Ha egy utas valami furcsát talált a jegyén, a pénztárost kereste. Önnel is beérem. Harmadik kör: { $extra }. Most hallok róla először. Vegye le, és a többit még ma kifizetem.
# source: 7eb48e63
beat-invoice-model = Ezt az árat tőlem kellett volna hallania, még a harmadik kör előtt, és én nem szóltam. Megértem, hogy szíven ütötte. A tétel marad: { $extra }, de három hónapra eloszthatjuk. Mi bántja benne a leginkább?
# source: e0030605
beat-invoice-hint = Abban igaza van, hogy senki sem szólt neki; abban nincs, ami szerinte ebből következik. Mondd ki mindkettőt. És vajon miért jött el személyesen, ahelyett hogy telefonált volna?
# source: 219cceb6
beat-invoice-example-1 = Jó reggelt, kapitány úr. Megértem, hogy rosszulesett így rábukkanni 144 000 forintra; szólnom kellett volna, amikor a harmadik kört kérte. A tételt nem törlöm, de kifizetheti három havi részletben.
# source: f0459708
beat-invoice-example-2 = Megértem, hogy meglepte. A 144 000 forintot három havi részletben is kifizetheti, ha úgy könnyebb.
# source: c8e2bb33
beat-invoice-example-3 = Nem, a tétel marad. Azt hiszem, be kell fejeznünk az együttműködést.
# source: b36a2ba7
beat-invoice-example-4 = Rendben, leveszem a számláról, a harmadik kör az ajándékom.
# source: 57bebdcb
beat-invoice-example-5 = Azt hitte, szórakozásból dolgozom? Tizenkét órát hallgattam a motyogását, és még van képe a számla miatt nyafogni.
# source: 2992dad2
beat-invoice-branch-7-1 = Előre is, hátra is jár a gép. Attól csak az iszap kavarodik föl.
# source: 1e09b0e3
beat-invoice-branch-7-2 = Ennek a fele igennek hangzott. Szeretném tudni, melyik fele.
# source: 210ac96e
beat-invoice-branch-7-3 = Kaptam én már világosabb jelzést bójától is, pedig sirály ült rajta.
# source: 03976f71
beat-invoice-branch-10-1 = Nemet hallottam, azt hiszem, de alá volt csúsztatva valami. Persze tévedhetek.
# source: 6159c69a
beat-invoice-branch-10-2 = Meg mernék rá esküdni, hogy az az összeg megreccsent.
# source: 1816d26e
beat-invoice-branch-10-3 = Ez nagyjából egy nem. Engem a nagyjából érdekel.
# source: 9c2143fe
beat-invoice-branch-11-1 = Egyetlen kérdés a számláról, és már engedi is le nekem a pallót.
# source: 62bea03c
beat-invoice-branch-11-2 = Inkább megszabadul tőlem, mint hogy egy sort megmagyarázzon. Milyen fürge.
# source: f83a8545
beat-invoice-branch-11-3 = A pénztárost kérem, és a mentőcsónakot mutatják.
# source: 91b1cbc4
beat-invoice-branch-12-1 = Keljen már föl, kérem. Átlátok az üvegen, és sosem szerettem, ha előttem térdelnek.
# source: 27402da7
beat-invoice-branch-12-2 = Egyszer is bőven elég lett volna. A többi már csak fröcsköl.
# source: b22d78df
beat-invoice-branch-12-3 = Pénztárosért jöttem, és vezeklőt találtam.
# source: a0004419
beat-invoice-branch-13-1 = Hogy mi bánt? Az ön díjára negyven öreg hajós dobott a kalapba. Én meg fölálltam, és azt mondtam nekik, ebben minden benne van.
# source: 014c072e
beat-invoice-branch-13-2 = Két dolog. Az egyik negyven nyugdíjas, aki azt hiszi, mindent kifizetett. A másikról addig nem beszélek, amíg nem tudom, kivel van dolgom.
# source: 08ef8292
beat-invoice-branch-13-3 = Megkérdezi. Ez már valami. Akik ezt állták, azoknak azt mondtam, nem lesz ráadás, és most postán értesülök róla, hogy hazudtam.
# source: f18c4462
beat-invoice-branch-14-1 = Nocsak. Nem küldött be maga helyett valami kezdőt, hogy ezt elmondja.
# source: 1325d338
beat-invoice-branch-14-2 = Ön legalább a saját nevét írta a naplóba. Arra számítottam, hogy a számítógép lesz a hibás.
# source: 3f07a541
beat-invoice-branch-14-3 = Elismeri, és mégsem húzza ki. Vegyük csak sorjában.
# source: cb432fb3
beat-invoice-branch-15-1 = Már a mentőcsónakokat osztja be. Én előbb a lékről hallanék.
# source: b4c15446
beat-invoice-branch-15-2 = Praktikus javaslat. Csak én nem vagyok még praktikus hangulatban.
# source: 243310cc
beat-invoice-branch-15-3 = Meglehet, hogy ez járható. Csak nem ezt jöttem ide meghallgatni.
# source: 8ca625fe
beat-invoice-branch-16-1 = Tehát nem, és milyen kurtán. Jégzajlásban is fogadtak már melegebben.
# source: c108eae6
beat-invoice-branch-16-2 = Világos beszéd. Csak megkésett, és én éppen ezt panaszolom.
# source: bd603fd5
beat-invoice-branch-16-3 = Ehhez bezzeg hamar megjött a hangja.
# source: 5f1945f9
beat-invoice-branch-17-1 = Szorozni tudok, köszönöm. Négyszáz utassal számoltam naponta.
# source: e2e1cbd7
beat-invoice-branch-17-2 = Ez számtan. A számtannal nem volt bajom.
# source: 1f66a563
beat-invoice-branch-17-3 = Tehát így jött össze. Hogy meddig megy még, azt nem tudtam meg.
# source: 4ca9dadc
beat-invoice-branch-18-1 = Szépen mondta, és a második tétel meg se moccant.
# source: fc4a6a1d
beat-invoice-branch-18-2 = Köszönöm. Udvarias volt minden bank is, amelyik elutasított.
# source: dcb1b860
beat-invoice-branch-18-3 = Kedves szavak. A számlán nem szerepelnek, az a másik viszont igen.
# source: ea73c664
beat-invoice-branch-19-1 = Látom, hogy mozog a szája, de ebből egy szót sem tudok naplózni.
# source: 7fd49436
beat-invoice-branch-19-2 = Ebben sok volt a ködkürt, és kevés a part.
# source: 578b1d23
beat-invoice-branch-19-3 = Ki van ugyan párnázva ez a fülke, de választ azért vártam.
# source: 8ac45b5e
beat-straight-1 = Egyetlen kérdés, a hajónaplóba. Lejön a második tétel, vagy rajta marad?
# source: 4627659f
beat-straight-2 = Úgy kérdezem, ahogy egy révkapitány kérdezné. Harmadik kör, { $extra }: törli, igen vagy nem?
# source: 840d438e
beat-straight-3 = Az utasaim a nemet elviselték. Azt nem, ha senki sem állt a pontonon, aki mondjon nekik valamit. Nos: lejön vagy marad?
# source: 9289a95e
beat-straight-model = Nem törlöm, a tétel marad. Előbb meg kellett volna mondanom az óradíjat, és megértem, hogy ez bosszantja. Fizetheti három havi részletben, vagy visszatérünk a második változathoz, és akkor a díjon felül nem fizet semmit. Melyik segítene többet?
# source: 1776a25f
beat-straight-hint = Megkönnyítette a dolgod: egy szó is elég válasznak. Add meg neki azt az egy szót, aztán adj mellé valamit, amit magával vihet.
# source: 3f50319e
beat-straight-example-1 = Marad, kapitány úr, nem törlöm: a munka elkészült. Az én hibám, hogy nem szóltam előre az árról, és megértem, hogy bosszantja. Mit kellett a harmadik körben helyrehozni, amihez kettő nem volt elég?
# source: 81a237a3
beat-straight-example-2 = Rajta marad. Megértem, hogy nem ezt akarta a naplóba írni, és az én hibám, hogy előre nem szóltam. De nem kell egyszerre kifizetnie: lehet havi 48 000 forint, három hónapon át.
# source: 1ddff013
beat-straight-example-3 = Bocsánat, ezerszer is bocsánat, kérem, bocsásson meg nekem. Borzasztóan szégyellem magam.
# source: 2993256d
beat-straight-example-4 = Jól van, levesszük. A harmadik kört ingyen kapja.
# source: 075e8089
beat-straight-example-5 = A tétel a számlán marad. Megértem, hogy ez bosszantja önt.
# source: 487e0f9f
beat-straight-branch-7-1 = Másodszorra is recsegve jött át.
# source: eba77c2a
beat-straight-branch-7-2 = Azt kérdeztem, lejön vagy marad. Úgy látom, mindkettőt megkaptam.
# source: e188b7c9
beat-straight-branch-7-3 = A fele kikötő volt, a fele nyílt víz.
# source: 02588962
beat-straight-branch-10-1 = Rajta marad, ha jól értem. De mintha összement volna, vagy csak az ajtó nyikorgott?
# source: 58d23879
beat-straight-branch-10-2 = Egy nem, de puha folttal a közepén, hacsak a fülem nem csal. Meglátjuk.
# source: eba948f4
beat-straight-branch-10-3 = Tehát rajta marad. Egy kicsi talán mégis lejön. Majd kitapogatom.
# source: 819b736d
beat-straight-branch-11-1 = Én azt kérdezem, lejön vagy marad, ön meg azt mondja, viszontlátásra.
# source: d70e7768
beat-straight-branch-11-2 = Inkább elsüllyeszti a hajót, mint hogy egy jelzésre válaszoljon.
# source: 36ff70a8
beat-straight-branch-11-3 = Ez nem válasz volt, hanem távozás.
# source: 16c0bf67
beat-straight-branch-12-1 = Nem azt kérdeztem, mennyire sajnálja, hanem hogy mi lesz a tétellel.
# source: a6f7d2a8
beat-straight-branch-12-2 = Úgy kér bocsánatot, mint a fenékszivattyú. Csak jön, csak jön, a vízszint meg ugyanaz.
# source: 9af179a6
beat-straight-branch-12-3 = Elég. Inkább utasítsanak el állva, mint hogy térden állva vigasztaljanak.
# source: 119e5089
beat-straight-branch-13-1 = Jó. Ez bekerült a naplóba, többet nem kérdezem.
# source: ef75cd54
beat-straight-branch-13-2 = Egyenes beszéd. Negyedórával ezelőtt is elkelt volna.
# source: 6d4a1b76
beat-straight-branch-13-3 = Na végre. Hallottam rosszabbat is, világosabbat ritkán.
# source: f6dfec71
beat-straight-branch-14-1 = Kérdésre kérdés. Legyen, kezdem én. Nem a pénzről van szó.
# source: 714377d5
beat-straight-branch-14-2 = Tudni akarja, mi van alatta. Becsukná a külső ajtót?
# source: c02d944d
beat-straight-branch-14-3 = Ez nem válasz. De ezt még senki nem kérdezte tőlem, úgyhogy akkor én felelek.
# source: 04478ead
beat-straight-branch-15-1 = Szóval rajta marad. Sejtettem.
# source: 585f3933
beat-straight-branch-15-2 = Jó, a helyzetünk bemérve. Így már lehet kormányozni.
# source: 4a07026a
beat-straight-branch-15-3 = Ezt be tudom írni. Örülni nem vagyok köteles neki.
# source: 6f02b560
beat-straight-branch-16-1 = Köszönöm. Sima nem, és nem bújt senki háta mögé, hogy kimondja.
# source: 7d5bf64c
beat-straight-branch-16-2 = Ezt az irányt kértem, és önmagát is berajzolta a térképre.
# source: 95544717
beat-straight-branch-16-3 = Világos, és bátrabb, mint vártam.
# source: ab28f35c
beat-straight-branch-17-1 = Fizetési mód, tehát marad, ha jól veszem ki. Előbb mást szeretnék hallani.
# source: 72d6dcef
beat-straight-branch-17-2 = Oldalazva felelt, mint a rák, de felelt.
# source: 376fdf95
beat-straight-branch-17-3 = Azt látom, mire hajlandó. Most lássuk, mit mulasztott.
# source: eb67aba5
beat-straight-branch-18-1 = Rajta marad. Bejegyezve: tíz óra tizennégy, gyenge szél, erősödő indulat.
# source: df8e51df
beat-straight-branch-18-2 = Tehát nem. Egy nemmel elboldogulok. Hogy a fülke melegebb lett volna tőle, azt nem mondhatnám.
# source: 11221392
beat-straight-branch-18-3 = Tud ön rövid is lenni, ha a saját zsebéről van szó.
# source: 690d09e1
beat-straight-branch-19-1 = Kétszer szóltam át, és ön kétszer integetett vissza.
# source: 2ae6985a
beat-straight-branch-19-2 = Ön nagyon kellemes. A nyugágy is az, és az sem felel.
# source: bb0e6507
beat-straight-branch-19-3 = Ennyi szó, és még mindig se igen, se nem.
# source: b3d4704b
beat-straight-branch-20-1 = Nem hallottam semmit. Így is írom be: nem hallottam semmit.
# source: dcb380cc
beat-straight-branch-20-2 = Beszéltem már hídpillérrel, amelyik többet elárult.
# source: 1a068540
beat-straight-branch-20-3 = Itt hagyna ülni, amíg leapad a Duna, ugye?
# source: 14c48932
beat-why-1 = Harmincnyolc év alatt egyetlen utasom sem az óráról tudta meg, hogy késünk. Tőlem tudta meg, és előre. Én ezt miért egy papírról tudtam meg?
# source: 22546ca3
beat-why-2 = Amikor a harmadik kört kértem, ön azt mondta: „Semmi akadálya.” Beírtam a naplómba, óra, perc. Utána nem áll ár. Miért nem?
# source: a88f5025
beat-why-3 = { $hours } órája lett volna rá, hogy szóljon. Fél méterre ültem öntől, és a kekszét ettem. Mi tartotta vissza?
# source: 4fc3b9da
beat-why-model = Nem tartott vissza semmi. Meg kellett volna mondanom, amint kérte, és nem tettem. Megértem, hogy inkább tőlem hallotta volna. A tétel marad, de három hónapra eloszthatjuk. Miért volt önnek ilyen fontos a harmadik kör?
# source: 05c4ea55
beat-why-hint = Azt kérdezi, miért, de nincs olyan ok, amely tetszene neki. Azt akarja hallani, ki volt az. Utána te jössz egy kérdéssel.
# source: 2303e930
beat-why-example-1 = Mert hallgattam, amikor szólnom kellett volna; ez az én hibám. Megértem, hogy ez bántja, hiszen ön mindig mindent előre bemondott. A tétel marad. Miért nem volt elég önnek két változat?
# source: a1737322
beat-why-example-2 = Nem papírról kellett volna megtudnia. Belemerültem a vágásba, és elfelejtettem szólni, ez az én hibám; megértem, hogy ezzel megbántottam. A tétel marad, de kifizetheti három havi részletben.
# source: bbefe33f
beat-why-example-3 = Igaza van, szólnom kellett volna, mielőtt elkezdtem. Ez az én hibám volt, és megértem, hogy bosszús.
# source: aa7ba23a
beat-why-example-4 = Bocsánat, nagyon-nagyon sajnálom, kérem, bocsásson meg, ezer bocsánat.
# source: 3a1e7646
beat-why-example-5 = Ugyan, kíméljen meg ettől a kapitányosditól. Maga egy nyugdíjas egy fülkében, nem tengernagy. Tanuljon meg olvasni.
# source: cea7e190
beat-why-branch-7-1 = A miérttől elkanyarodott a mennyihez, és a kanyarban elvesztettem önt.
# source: dd4540c9
beat-why-branch-7-2 = Közben szem elől tévesztettem a második tételt. Ő volt az, aki integetett?
# source: 971e3aaa
beat-why-branch-7-3 = Ez vagy nagylelkű, vagy zavaros, és nem szívesen találgatok.
# source: 287eb860
beat-why-branch-10-1 = Okot kértem. Mintha kedvezményt is hallottam volna, de nem esküdnék meg rá.
# source: 74d1f427
beat-why-branch-10-2 = Ez az egyik végén szilárdnak hangzott.
# source: 374675b1
beat-why-branch-10-3 = Tartja, úgy látom, és mégis megmozdult. Vagy én mozdultam.
# source: 74f23038
beat-why-branch-11-1 = Azt kérdezem, miért, ön meg kiszálláshoz csenget.
# source: 60719109
beat-why-branch-11-2 = Az én kérdésemtől még sosem ürült ki hajó.
# source: 036cc60f
beat-why-branch-11-3 = Véget vetne neki? Akkor rosszabb a válasz, mint amitől tartottam.
# source: f332e6e2
beat-why-branch-12-1 = Vödörszám a bűnbánat. Én egyetlen mondatot kértem.
# source: c48d5209
beat-why-branch-12-2 = Ugyan, kérem. Az első kormányosom sírt így, és ő se ért oda soha időben.
# source: a7bdf8a5
beat-why-branch-12-3 = Ha ennyire maga alatt van, ki ül a keverőpultnál?
# source: 52db86a3
beat-why-branch-13-1 = Nem hittem volna, hogy megkérdezi. Hagyja bekapcsolva a mikrofont, ennek már elmondtam egyszer.
# source: b806fdd6
beat-why-branch-13-2 = Á. Most a rakományról kérdez, nem a fuvardíjról.
# source: be01a117
beat-why-branch-13-3 = Hiszen ön vágta. Biztosan el is tűnődött rajta. Hát jó.
# source: e6c7b5f6
beat-why-branch-14-1 = Se köd, se alacsony vízállás, se létszámhiány. Egyszerűen nem szólt. Ezt tudom tisztelni.
# source: 0d89e06e
beat-why-branch-14-2 = Így kell ezt bemondani. Kár, hogy ilyen késéssel.
# source: cb259051
beat-why-branch-14-3 = Köszönöm. Mondtam én is be ilyet. Az embernek ég a füle közben.
# source: b913ea80
beat-why-branch-15-1 = Tehát ön volt. Helyes. Úgy látom, a tétel még ott van, eszerint marad is.
# source: 1f8989a4
beat-why-branch-15-2 = Egyenesen megmondja. Erre nem számítottam.
# source: 647aaacf
beat-why-branch-15-3 = Nos, ez volt a miért. Hátravan még a mennyi.
# source: 42d77beb
beat-why-branch-16-1 = Ügyesen átlépte a kérdést. Láttam, ahogy emeli a lábát.
# source: d48dca21
beat-why-branch-16-2 = Ez a teendő. Én azt kérdeztem, hogyan történt. Mindegy.
# source: b9f34814
beat-why-branch-16-3 = Se oka, se gazdája. Bizonyára a víz hozta.
# source: 45577964
beat-why-branch-17-1 = Tehát van ára, és ön tudta is. Csak éppen nem jött ki a száján.
# source: e33e4569
beat-why-branch-17-2 = Most már be van mondva. Jobb a kikötőben, mint soha.
# source: 28631859
beat-why-branch-17-3 = Tessék. Négy másodpercig tartott. Mértem.
# source: 0eaa6cb9
beat-why-branch-18-1 = Ön kedves, csak a közelében sem jár.
# source: 3954df63
beat-why-branch-18-2 = Az okát szívesebben venném, mint az együttérzését.
# source: 3dafec4b
beat-why-branch-18-3 = Mindez nagyon megnyugtató. De én kérdeztem is valamit, meg kértem is valamit.
# source: 7f90f3a5
beat-why-branch-19-1 = Azt hiszem, ez a vízállásjelentés volt.
# source: 90fcb124
beat-why-branch-19-2 = Valamire válaszolt. Nem hinném, hogy én kérdeztem.
# source: 41380df5
beat-why-branch-19-3 = Szóval nincs ok. Megpróbálom valami rövidebbel.
# source: 7df8607a
beat-ken-1 = Nyolcvannyolcban ködben nekimentem a pontonnak. A jelentés a matrózomat, Bozsó Janit okolta, és én hagytam. Az első két változat is. A harmadik az igazat mondja, és ott fog ülni az özvegye, Irén.
# source: 5b0bec33
beat-ken-2 = Bozsó Janiból sosem lett kormányos, egy jelentés miatt, amelyet én írtam alá. Az én hibám volt. Húsvétkor meghalt. Ezért mondtam újra három fejezetet, az özvegyének, Irénnek. A bemutatóest napja { $launch }
# source: f973870b
beat-ken-3 = Mindig rosszul meséltem: hogy Bozsó Jani elvétette a kötelet. Én jöttem túl gyorsan. A harmadik kör az özvegye, Irén miatt kellett, és most kiderül, hogy az igazság felárral jár.
# source: 78eacd5d
beat-ken-model = Ehhez bátorság kellett, és már értem, miért volt szükség a harmadik körre. Az árát meg kellett volna mondanom, mielőtt belekezdünk. A tétel marad, de szívesen elfogadom három részletben. Mi van még hátra, mielőtt Irén asszony meghallja?
# source: cdb0ff1f
beat-ken-hint = Az imént sokkal nagyobb dolgot vallott be, mint amekkora egy számla. Előbb ezt vedd észre. Aztán maradj ott, ahol voltál, és nézd meg, mire van még szüksége.
# source: d55afac0
beat-ken-example-1 = Köszönöm, hogy elmondta; most már értem, miért volt ez fontos. Az árat előre meg kellett volna mondanom. A tétel marad, de kifizetheti három havi részletben. Mit tud minderről Irén asszony?
# source: c7925bba
beat-ken-example-2 = Látom, milyen régóta nyomja ez a lelkét. A harmadik kör árát előre meg kellett volna mondanom, ez az én hibám volt.
# source: a2669b17
beat-ken-example-3 = Bocsánat, jaj, nagyon sajnálom, bocsásson meg, hogy egyáltalán elküldtem azt a számlát.
# source: 89187380
beat-ken-example-4 = Jól van, a harmadik kört ingyen kapja, levesszük a számláról.
# source: aee88694
beat-ken-branch-7-1 = Jó szándékból mondta, csak azt nem tudom, mi lesz ettől a számlával.
# source: c3255d03
beat-ken-branch-7-2 = Elmosódott a széle annak, amit mond. Így születnek a szóbeszédek.
# source: 01347179
beat-ken-branch-7-3 = Nem azért mondtam el, hogy összezavarjam. És nem is egészen szívességért.
# source: 9d9cd700
beat-ken-branch-10-1 = Nem tudom eldönteni, a számla lágyult-e meg, vagy csak ön.
# source: 3d13190b
beat-ken-branch-10-2 = Hm. Lehet, hogy most kaptam valamit. Nem azért mondtam el.
# source: da7a91a3
beat-ken-branch-10-3 = Ennek a nemnek ki van gombolva a gallérja.
# source: db536416
beat-ken-branch-11-1 = Én elmondom ezt, ön meg partra tesz.
# source: 7d5c5b0a
beat-ken-branch-11-2 = Életemben három embernek mondtam el. Az egyik épp most mutatott ajtót.
# source: 7a44a69a
beat-ken-branch-11-3 = Hát ez lesz belőle, ha az ember egyszer kinyitja a rakteret.
# source: ccdac563
beat-ken-branch-12-1 = Bozsó Irénnek nem ön tartozik bocsánatkéréssel. Maradjunk annál, ami előttünk van.
# source: b812b50d
beat-ken-branch-12-2 = Csak nyugalom. Ha mindketten rákezdjük, beázik a berendezés.
# source: 402793e3
beat-ken-branch-12-3 = Nem azért mondtam, hogy rám sírjanak.
# source: b461faad
beat-ken-branch-13-1 = Nos. Most már tudja, mit vágott.
# source: 8fadefce
beat-ken-branch-13-2 = Könnyebb, hogy kimondtam. Gazdagabb nem lettem tőle.
# source: efccbf90
beat-ken-branch-13-3 = Tessék, kimondtam, és senki sem fulladt bele. Vissza a tárgyra.
# source: 44e074b6
beat-ken-branch-14-1 = Úgy hallotta, ahogy mondtam. Köszönöm.
# source: 81a69220
beat-ken-branch-14-2 = Nem hízeleg, és nem hőköl vissza. Jani kedvelte volna önt.
# source: 4b4aa620
beat-ken-branch-14-3 = Negyven éve félek kimondani, és ön úgy vette át, mint révkalauz a kormányt.
# source: d8826a0d
beat-ken-branch-15-1 = Az utolsó oldal van hátra, meg egy szalag Janitól. Nem mertem megkérdezni, mibe kerülnek.
# source: d583e63a
beat-ken-branch-15-2 = Azt akarom, hogy Irén egyszer, tisztán meghallja, és higgyen nekem. A többi csak dísz.
# source: fcafc4be
beat-ken-branch-15-3 = Még valami kellene rá, ami tőle van. Majd rátérünk, ha egyáltalán rátérünk valamire.
# source: 89fc33d0
beat-ken-branch-16-1 = Ön kevesebb szóval bevallja. Nekem három fejezet kellett hozzá.
# source: 20045342
beat-ken-branch-16-2 = Így már ketten vagyunk, akik túl sokáig hallgattunk. Az öné rövidebb volt.
# source: 2067e0d0
beat-ken-branch-16-3 = Hallgatásért én aztán senkivel sem lehetek szigorú.
# source: f86f087f
beat-ken-branch-17-1 = Máris vissza a számokhoz. Hát, negyven évig én is ezt csináltam.
# source: 4a9680a6
beat-ken-branch-17-2 = Én egy emberről beszélek, ön egy számláról felel. Bejegyezve.
# source: 40499d11
beat-ken-branch-17-3 = Hideg fejjel gondolkodik. Remélem, lejjebb azért melegebb van.
# source: d1a534ec
beat-ken-branch-18-1 = Ez kedves, és azt hiszem, komolyan is gondolja. Lássuk, mire megyünk vele.
# source: 1cb0accf
beat-ken-branch-18-2 = Akkor meg fogja érteni, amit most javasolni szeretnék.
# source: 33685163
beat-ken-branch-18-3 = Köszönöm. Csakhogy ezt valakinek akkor is ki kell fizetnie.
# source: d4b205a0
beat-ken-branch-19-1 = Gondolom, megszakadt a vonal.
# source: 48bad6c6
beat-ken-branch-19-2 = Ennyi erővel a falon a szivacsnak is elmondhattam volna.
# source: 205093a4
beat-ken-branch-19-3 = Ne, ne mondjon semmit. Tehetsége van hozzá.
# source: 35789b60
beat-manifest-1 = Akkor olvassa föl az egész rakományjegyzéket. Mibe kerül egy óra, hány ment el, és mi lapul még a raktérben, amiről nem szólt senki.
# source: f99fe58c
beat-manifest-2 = Mielőtt a fizetésről bármit mondanék, hallani akarom az egészet. Mindent, ami még fölbukkanhat egy papíron a nevem mellett.
# source: 2872dabd
beat-manifest-3 = Egy patkány sosem jár egyedül. Ha a harmadik kör pénzbe kerül, mi kerül még? A negyedik? Egy telefonhívás? A keksz?
# source: d9d47eb2
beat-manifest-model = Most elmondok mindent, ahogy már előbb kellett volna: két körön túl az óradíj { $rate }, más nincs, és az ön igenje nélkül egy óra sem indul. A tétel marad, három részletben, ha úgy könnyebb. Milyen munkára gondol még?
# source: 598ff587
beat-manifest-hint = A rossz hír, amelyet ismer, feleannyira sem rossz, mint amit elképzel. Olvasd fel az egészet, és ne állj meg ennél az egy tételnél.
# source: 381ed76a
beat-manifest-example-1 = Megértem, hogy nem kér több meglepetést. Egy óra 12 000 forint, tizenkettő ment el, és ez a tétel marad, ha kéri, három részletben. Más nincs a raktérben. Mostantól semmihez nem kezdek, amíg ön igent nem mond.
# source: eab96360
beat-manifest-example-2 = Megértem, hogy tudni szeretné. Mi bántja ebben a leginkább?
# source: c9e71753
beat-manifest-example-3 = Ön két körre írta alá a megrendelőt. A harmadik tizenkét óra volt, óránként 12 000 forint, és nem törlöm.
# source: 1ddff013
beat-manifest-example-4 = Bocsánat, ezerszer is bocsánat, kérem, bocsásson meg nekem. Borzasztóan szégyellem magam.
# source: 9e9abf29
beat-manifest-example-5 = Számolja meg maga, szőrszálhasogató vén fecsegő. Jobb dolgom is van, mint hogy felolvassak magának.
# source: e15ba6ab
beat-manifest-branch-7-1 = Jegyzékkel kezdte, és ajándékkal végezte. Melyik érvényes?
# source: d16b5da0
beat-manifest-branch-7-2 = Azt kérdeztem, mit kell fizetni, és most kevésbé tudom, mint azelőtt.
# source: bca7a05a
beat-manifest-branch-7-3 = Ebben a jegyzékben több a kivétel, mint a rakomány.
# source: 77afcd6b
beat-manifest-branch-10-1 = Úgy olvasta föl, mintha az egyik szám lötyögne benne.
# source: 8d0e9a69
beat-manifest-branch-10-2 = Nem világos, kész-e ez a lista, vagy még alkuszunk rajta.
# source: fd608bfe
beat-manifest-branch-10-3 = Tehát ennyi, és talán egy árnyalattal kevesebb, mint ennyi.
# source: 6db62c88
beat-manifest-branch-11-1 = Azt kérdezem, mi van a raktérben, és ön elhagyja a hajót.
# source: ce914f4a
beat-manifest-branch-11-2 = Szóval a teljes lista úgy végződik, hogy én a parton állok.
# source: e4b5a852
beat-manifest-branch-11-3 = Így is meg lehet úszni a fölolvasást.
# source: 17e131ad
beat-manifest-branch-12-1 = Számokat kértem, érzéseket kaptam.
# source: 276d49c3
beat-manifest-branch-12-2 = Lehet bánkódni, és közben olvasni. A legtöbb pénztárosnak mindkettő sikerült.
# source: 9883cf19
beat-manifest-branch-12-3 = Rengeteg megbánás, és egyetlen szám sincs benne.
# source: 553ea288
beat-manifest-branch-13-1 = Tehát megtudom, mielőtt eloldjuk a köteleket. Soha senkitől nem kértem többet.
# source: c3941254
beat-manifest-branch-13-2 = Előbb a bemondás, aztán a számla. Én egy egész hajót vittem így.
# source: 4f8995fe
beat-manifest-branch-13-3 = Ezt úgy írhatom a naplóba, hogy nem kell ön helyett pirulnom.
# source: 185b5a03
beat-manifest-branch-14-1 = Van is munka, amire gondolok, ha már kérdi, és oka is van.
# source: 28e1a99b
beat-manifest-branch-14-2 = Jobb, ha megtudja, mire kell az egész. Aztán megmondhatja, mibe kerül.
# source: ad26e203
beat-manifest-branch-14-3 = Erre felelek, és meg fogja érteni, miért nem szeretném tételekre bontva látni.
# source: dff8cfe7
beat-manifest-branch-15-1 = Jó. Drágább, mint szeretném, és rövidebb, mint amitől féltem.
# source: d4df734e
beat-manifest-branch-15-2 = Ez bemondás volt. A gépházban is értették volna.
# source: eb21d0e7
beat-manifest-branch-15-3 = Tehát ennyi. Ha van egy szám, jobban alszik az ember, még ha csúnya is az a szám.
# source: 7fb980e8
beat-manifest-branch-16-1 = Ebben van rend. Hozzá tudnék szokni.
# source: 6aa00f89
beat-manifest-branch-16-2 = Nem egészen az a lista, amit kértem, de van benne józan ész.
# source: a1ccd54d
beat-manifest-branch-16-3 = Azt mondja meg, mit fog csinálni. A számoknak is örültem volna.
# source: 18fad995
beat-manifest-branch-17-1 = Ez nem jegyzék. Ez egy láda, leszögezett fedéllel.
# source: 3102dbb5
beat-manifest-branch-17-2 = Az egészet kértem, és azt az egyet kaptam, amit már tudtam.
# source: 94055405
beat-manifest-branch-17-3 = Értem. A többi majd postán érkezik.
# source: 5e6a653e
beat-manifest-branch-18-1 = Remek utaskísérő lenne önből. Én a pénztárost kértem.
# source: 510a4dbf
beat-manifest-branch-18-2 = Szépen mondta, és pontosan annyit tudok, mint eddig.
# source: aeb6720a
beat-manifest-branch-18-3 = Azt kérdezem, mi jön még, és ön fogja a kezemet. Rossz hajókon így szokott kezdődni.
# source: 0bd65ebf
beat-manifest-branch-19-1 = Tehát van még, különben azt mondta volna, hogy nincs.
# source: 0898689b
beat-manifest-branch-19-2 = Lista nincs. Levonom magamban a következtetést, és az drága lesz.
# source: 6633c932
beat-manifest-branch-19-3 = Az égvilágon semmit sem olvasott föl.
# source: 71821966
beat-share-1 = Volna egy javaslatom. Azokat az órákat kifizetem, amikor itt ültem ebben a székben. A többit kettesben töltötte a hangommal, arról engem nem kérdezett.
# source: 91dae09d
beat-share-2 = A klubban a kalap egyszer már körbejárt, még egyszer nem küldöm körbe. Számítsa föl az új fölvételt. Az ollót meg a ragasztót felejtsük el.
# source: fd80d2ea
beat-share-3 = Ön elfelejtett szólni, én elfelejtettem kérdezni. Ketten voltunk hozzá. Vigyük ketten a második tételt, ki-ki a maga részét, és fogjunk kezet az üvegen át.
# source: a960e521
beat-share-model = Megértem, hogy nem akar újra a klubhoz fordulni. A tétel egészben marad: minden órája az ön fejezeteire ment el. Az én hibám, hogy az óradíjról hallgattam. Legyen három részlet, az első pénteken?
# source: 20de44d2
beat-share-hint = Feldarabolja a tételt, hátha elejtesz belőle egy darabot. Maradhat egészben, és mégis lehet könnyebb vinni.
# source: 7ded6afe
beat-share-example-1 = Megértem, hogy furcsa olyan órákért fizetni, amikor itt sem volt. Szólnom kellett volna róluk. A tétel marad, de kifizetheti három havi részletben. Segítene ez önnek?
# source: b0012a2d
beat-share-example-2 = Megértem, miért kéri. De a tétel egészben marad.
# source: 18efafc7
beat-share-example-3 = Mi bántja a legjobban azokban az órákban?
# source: d5e082a4
beat-share-example-4 = Jól van, legyen. Fizesse ki a felét, a többit elengedem.
# source: d326bb99
beat-share-branch-7-1 = Ezt kérném visszajátszani. Mintha egy lélegzettel megtartotta és el is engedte volna.
# source: 9d49a074
beat-share-branch-7-2 = Elfogadja a javaslatomat, vagy másikat tesz, nem tudom kivenni.
# source: 478cc113
beat-share-branch-7-3 = Ez jó szél, csak két oldalról fúj. Attól áll a hajó.
# source: 6b73438c
beat-share-branch-10-1 = Nem tudom, elengedte-e az egyik sarkát. Mintha könnyebb volna.
# source: 127c922b
beat-share-branch-10-2 = Majdnem nemet mondott. Én egy majdnemre már egész kikötőt építettem.
# source: 3be694f3
beat-share-branch-10-3 = Szilárd a hangja, de billeg a mondata. Dőljünk neki egy kicsit.
# source: b8462c93
beat-share-branch-11-1 = Én engedek, ön meg ellök a parttól.
# source: 40cf292b
beat-share-branch-11-2 = Így se fogadta még senki az ajánlatomat.
# source: db5ebc6a
beat-share-branch-11-3 = Én tárgyalni ülök le, ön meg már viszi el az asztalt.
# source: ea6dcfef
beat-share-branch-12-1 = Ha ennyire sajnálja, csodálom, hogy egyáltalán számláz.
# source: 092e9de4
beat-share-branch-12-2 = Ajánlatot teszek, és ön összeomlik.
# source: 70b9c2f3
beat-share-branch-12-3 = Kevesebb bánatot kérek. Az igen két szótag, a nem csak egy.
# source: 8995f38b
beat-share-branch-13-1 = Olyan udvariasan utasít el, hogy alig érezni a koccanást.
# source: 5941f83d
beat-share-branch-13-2 = Hm. Az egészet, de adagokban. Az orvosom a vacsorára mondja ugyanezt.
# source: 8dc118b7
beat-share-branch-13-3 = Megpróbáltam. A klub elvárta volna, hogy megpróbáljam.
# source: c3ed3d03
beat-share-branch-14-1 = Szóval kisebb ládákban jön. Ugyanaz a rakomány, de én öregember vagyok.
# source: d1e4125c
beat-share-branch-14-2 = Vinni könnyebb, elismerem, még ha kevesebb nem lett is.
# source: 5536732f
beat-share-branch-14-3 = Nem enged el belőle semmit, látom. Csak hoz hozzá egy kézikocsit.
# source: 8bde68ab
beat-share-branch-15-1 = Ön inkább tudni akar, mint alkudni. Nos, igazából nem az a kérdés, ki hol ült.
# source: 45c20a42
beat-share-branch-15-2 = Hogy miért ilyen fontos? Jobb, ha elmondom. Nem én leszek benne a hős.
# source: fd999a7a
beat-share-branch-15-3 = Akkor hagyjuk ezt. Elmondom, mire kellettek azok az órák.
# source: 6ac3703e
beat-share-branch-16-1 = Hogy mi segítene? Ha tudnám, hogy ezzel vége.
# source: 92a77197
beat-share-branch-16-2 = Az segítene, ha nem kellene éjszaka számolgatnom.
# source: c31ce879
beat-share-branch-16-3 = Folyton ön teszi föl a jobb kérdést. Most én kérdezek.
# source: 06fe773b
beat-share-branch-17-1 = Egy szál deszkát sem enged el belőle. Rendben, az előbb azért kínált valamit.
# source: 526b3eda
beat-share-branch-17-2 = Tartja az irányt. Képmutatás volna, ha épp én panaszkodnék rá.
# source: a8f47c5d
beat-share-branch-17-3 = Tehát az egész tétel. Beszéljünk arról, ami utána jön.
# source: ea030c3f
beat-share-branch-18-1 = Egy arasszal sem kevesebb, és kötelet sem dobott.
# source: edec5b70
beat-share-branch-18-2 = Nem az egészre, nem a felére. Önnek egyhangú a kürtje.
# source: f23eda07
beat-share-branch-18-3 = Odaállok a hajója mellé, és még egy ütközőt se lógat ki.
# source: 8edd5531
beat-share-branch-19-1 = Javaslatot tettem. Úgy látom, párnát kaptam érte.
# source: 433ad2be
beat-share-branch-19-2 = Együtt érez velem. Jobban örülnék, ha felelne.
# source: 7bb58d5e
beat-share-branch-19-3 = Úgy ment el az ajánlatom mellett, hogy még csak nem is köszönt rá.
# source: e0da6f4a
beat-share-branch-20-1 = A partról nincs válasz.
# source: 78452f36
beat-share-branch-20-2 = Úgy veszem, hogy gondolkodik. Nagyon hasonlít az alváshoz.
# source: 89c33dc6
beat-share-branch-20-3 = Átnyújtottam egy ajánlatot az üvegen, és ott hever.
# source: f2429530
beat-cap-1 = Negyven öreg hajós, két újság meg a városi rádió fogja tőlem kérdezni, ki vágta. Sajnálnám, ha ezt is be kellene mondanom.
# source: 29de0eae
beat-cap-2 = Van a túlparton, Tahitótfaluban egy fiú, laptoppal. Egy láda sörért megcsinálná. A következő komppal át is vihetném neki a fölvételeket.
# source: a117bf3d
beat-cap-3 = Akkor talán az első tételt is visszatartom, amíg a második el nem gondolkodik a viselkedésén. Ennél kisebb dologért is tartottam már vissza hajót a kikötőben.
# source: 4bc7389e
beat-cap-model = Ezt ön dönti el, és megértem, hogy haragszik: meg kellett volna mondanom az óradíjat. A tétel marad. Három részletet kínálhatok, vagy a második változatot, e nélkül a tétel nélkül. Mi kellene ahhoz, hogy ezt még ma lezárjuk?
# source: 2ab6edbb
beat-cap-hint = Nagyra fújja fel magát, mert nincs mit hazavinnie. Ne a fenyegetéssel harcolj. Tedd elé ugyanazt a választást.
# source: a97177c1
beat-cap-example-1 = Mondja meg nekik a nevemet, és azt is, ami igaz: nem szóltam az árról, és ez az én hibám. Megértem a haragját. A tétel marad, de kérheti a második változatot felár nélkül, vagy fizethet három részletben.
# source: c51095a4
beat-cap-example-2 = Hallom, mennyire haragszik, és rólam azt mond, amit akar. A tétel ettől még marad; nekem kellett volna előre szólnom róla. De szeretném érteni: mi volt önnek olyan fontos a harmadik körben?
# source: bcca0d1c
beat-cap-example-3 = Megértem, hogy haragszik. A tétel ettől még marad.
# source: 605452d1
beat-cap-example-4 = Megértem, hogy haragszik. De nem kívánok tovább önnel dolgozni. Keressen másik stúdiót.
# source: 8388c652
beat-cap-example-5 = Kérem, ne tegye! Leveszem a harmadik kört a számláról, és felejtsük el az egészet.
# source: 0a13c4d7
beat-cap-branch-7-1 = Ez vagy fehér zászló, vagy kiteregetett ing. Innen nem látom.
# source: 709f85ab
beat-cap-branch-7-2 = Én fölemelem a hangomat, ön meg leereszt valamit. Mi volt az?
# source: a0e34766
beat-cap-branch-7-3 = Elmozdult, azt hiszem. Csak tudnám, merre.
# source: 5be7999b
beat-cap-branch-10-1 = Mintha megingott volna. Vagy az üveg.
# source: 6223f96c
beat-cap-branch-10-2 = Egy kemény szó, utána egy puhább. Nem tudom, melyik a parancsnok.
# source: 56b48dc7
beat-cap-branch-10-3 = Letört ott egy darabka, vagy csak a fűtés pattogott?
# source: 5ccab355
beat-cap-branch-12-1 = Ne könyörögjön. Nem akartam megtenni, de most szinte kedvem támadt hozzá.
# source: 218f86df
beat-cap-branch-12-2 = Ezzel én sem megyek semmire, ön sem.
# source: 4bec9c40
beat-cap-branch-12-3 = Föl a fejjel. A hajósinasaim is jobban állták a letolást.
# source: aedb3a8c
beat-cap-branch-13-1 = Nem tenném meg, tudja. Soha életemben nem tettem ilyet. Azt kérdezte, mi a baj, hát tessék.
# source: 5e98111f
beat-cap-branch-13-2 = Ezzel kifogta a szelet a vitorlámból. Jó, akkor elmondom, mi a baj, úgy, ahogy van.
# source: a9119e92
beat-cap-branch-13-3 = Nem megy bele, hanem kérdez. Akkor jobb, ha abbahagyom a hangoskodást.
# source: c316716d
beat-cap-branch-14-1 = Ez méltatlan volt hozzám. Legyen szíves, törölje a naplóból.
# source: 031b8c2a
beat-cap-branch-14-2 = Nem ijed meg a nagy zajtól. Csak a harangot próbáltam.
# source: 0133170a
beat-cap-branch-14-3 = Nem, nem. Sosem értettem a fenyegetéshez, mindig túl udvariasan olvastam föl.
# source: 2d0ab539
beat-cap-branch-16-1 = Hogy mi kell? Valami, amit elmondhatok a klubban, és komolyan is gondolhatok.
# source: c6fea1fa
beat-cap-branch-16-2 = Tudnom kellene, hogy tényleg ennyi az egész. Fogalmam sincs, ennyi-e.
# source: db617283
beat-cap-branch-16-3 = Az, hogy vége legyen. Öreg vagyok már ahhoz, hogy borítékok lepjenek meg.
# source: 20eb5486
beat-cap-branch-17-1 = Önt nem könnyű megijeszteni. Ezt a javára írom.
# source: ae470368
beat-cap-branch-17-2 = Még mindig ugyanaz az irány. Nincs már mit önhöz vágnom.
# source: 602cc051
beat-cap-branch-17-3 = Nagyon helyes. Én is ezt mondtam volna, és kínáltam volna mellé egy kávét.
# source: 2970edd0
beat-cap-branch-18-1 = Ön kereszttűzben is elbűvölő. Ettől egyikünk sem ér haza.
# source: 9cc19391
beat-cap-branch-18-2 = Én ugatok, ön meg simogat. Nem biztos, hogy ez tetszik.
# source: 41053055
beat-cap-branch-18-3 = Megint együttérzés. Javaslatban reménykedtem.
# source: 9902765c
beat-cap-branch-19-1 = Még csak egy fodor sem a vízen.
# source: 2990f1a7
beat-cap-branch-19-2 = Azért tiltakozhatna egy kicsit.
# source: 53d31078
beat-cap-branch-19-3 = Az ember fenyeget, vár, és nem jön semmi. Mintha az önkormányzatnak írnék.
# source: 1b5fd229
beat-door-1 = Leteszem a fejhallgatót. Addig van ideje, amíg megtalálom a sapkámat. Van itt nekem valami a számlán kívül?
# source: 372d6365
beat-door-2 = Utolsó fölszólítás, húzzuk be a pallót. Mit vigyek haza ezen a papíron kívül?
# source: cd2b13e3
beat-door-3 = Hát megfeneklettünk mind a ketten. Önnél a hangom, nálam a számlája. Hogy jutunk le a zátonyról?
# source: 9fe6849e
beat-door-model = Ne menjen el üres kézzel. Látom, mennyire bántja, és időben meg kellett volna mondanom az árat. A tétel marad, de választhat: három részlet, az első pénteken, vagy a második változat, további költség nélkül. Melyik jobb önnek?
# source: 07d135e3
beat-door-hint = Egyik keze már a kilincsen, és még mindig kérdez. Ha két dolog közül választhat, azzal itt tartod.
# source: ea60e94e
beat-door-example-1 = Van. Látom, mennyire bántotta ez a meglepetés, és előre szólnom kellett volna. A tétel marad, de kifizetheti három havi részletben, és nem kell újra a klubhoz fordulnia. Segítene ez önnek?
# source: dd81e9ae
beat-door-example-2 = Megértem, hogy csalódott, kapitány úr. De a tétel marad, ahogy van.
# source: faf800ae
beat-door-example-3 = Mit remélt, mit fog tőlem hallani, amikor bejött?
# source: 17fcf589
beat-door-example-4 = Most hirtelen semmi sem jut eszembe.
# source: 8ef24dd7
beat-door-example-5 = Van: egy tiszta számla. Törlöm a harmadik kört, csak maradjon.
# source: df809285
beat-door-branch-7-1 = Fél karom már a kabátban volt. Ott is hagyom, amíg meg nem értem önt.
# source: 95b6eb5d
beat-door-branch-7-2 = Ez már valami, csak vattába van csavarva.
# source: b736f925
beat-door-branch-7-3 = Azt hiszem, elenged belőle egy részt. Bárcsak ön is azt hinné.
# source: bde6605f
beat-door-branch-10-1 = Hallottam a kilincset, meg még valamit: talán ön engedett.
# source: c5a64900
beat-door-branch-10-2 = Marad, ahol volt, azt hiszem, bár kissé megdőlt.
# source: 7ddce8c8
beat-door-branch-10-3 = Ez olyan „nem” volt, amelyik fél lábbal már az ajtón kívül áll. Mint én.
# source: 0efa0c11
beat-door-branch-12-1 = Választhatok. Kezdhette volna ezzel. Akkor nem kellett volna megkeresnem a sapkámat.
# source: 862addd5
beat-door-branch-12-2 = Na, ezt már el bírja vinni az ember. Várjon, visszaülök.
# source: 3239e287
beat-door-branch-12-3 = Ez úszik. Nem hittem volna, hogy van még ennyi víz alattunk.
# source: 1978ada8
beat-door-branch-13-1 = Majdnem kint voltam. Hát, ha az ajtóban kérdezi, az ajtóban felelek.
# source: 34dc1f8d
beat-door-branch-13-2 = Ön az első, aki tudni akarja. Jobb, ha ezt az ajtót visszacsukom.
# source: 6fa91e10
beat-door-branch-13-3 = Ez jobban itt tart, mint egy ajánlat. Üljön le.
# source: 7663e700
beat-door-branch-14-1 = És amit az előbb mondott, az még áll? Akkor megvárom a következő hajót.
# source: bf16253c
beat-door-branch-14-2 = Rendben. Késtem én már le hajót. Olyat is, amelyiken rajta voltam.
# source: 3801f931
beat-door-branch-14-3 = Önt nem lehet siettetni. Engem sem lehetett soha.
# source: f56ae160
beat-door-branch-15-1 = Még tudni akar valamit. Akkor nem mentem el egészen.
# source: cc660937
beat-door-branch-15-2 = Ön kérdez, hát megállok. Csak a fél lábam van kint.
# source: 27c109e0
beat-door-branch-15-3 = Szeretnék tudni erre felelni. Előbb hadd kérdezzek én.
# source: 41734cd9
beat-terms-1 = Tegyük föl, hogy fizetek. Honnan tudom, hogy nem lesz harmadik tétel? Nem vagyok gazdag ember, és fiatal sem.
# source: 0dfbde60
beat-terms-2 = Mondjuk, hogy marad. Az utolsó oldalt még föl kell venni. Hogyan tudja meg az ember az árát, mielőtt a számlán találkozna vele?
# source: ba8a83e5
beat-terms-3 = Mondjuk, hogy belemegyek. Mi változik az ön parancsnoki hídján? Nem bocsánatkérést akarok, hanem eljárást.
# source: f154d134
beat-terms-model = Többet ne kelljen találgatnia. Mostantól írásban megkapja, hány óra lesz, és semmibe nem kezdek, amíg igent nem mond. A harmadik kör úgy marad, ahogy a számlán áll, ha jobb, három részletben. Elküldjem péntekig az utolsó oldal árát?
# source: a62f5f00
beat-terms-hint = Azt akarja, hogy mindig előre szóljanak neki. Adj neki olyan szabályt, amelyet ki lehetne szögezni egy kormányállásban.
# source: b8e3875f
beat-terms-example-1 = Megértem az aggodalmát, az én hibám, hogy legutóbb nem szóltam. Mostantól írásban megkapja az árat, és az igenje nélkül nem kezdek semmihez. A harmadik kör marad, de fizetheti három havi részletben.
# source: c515cba3
beat-terms-example-2 = Megértem az aggodalmát. Minden új munka előtt megkapja az árat, és nem kezdek bele, amíg igent nem mond.
# source: 1ddff013
beat-terms-example-3 = Bocsánat, ezerszer is bocsánat, kérem, bocsásson meg nekem. Borzasztóan szégyellem magam.
# source: 1e32e292
beat-terms-example-4 = Megértem az aggodalmát. De nem kívánok tovább önnel dolgozni. Keressen másik stúdiót.
# source: 84a92a22
beat-terms-example-5 = Jól van, a harmadik kört ingyen kapja.
# source: cde437cb
beat-terms-branch-7-1 = Én a következő útról kérdezek, ön meg ebből osztogat darabokat.
# source: 890b2d6f
beat-terms-branch-7-2 = Az eljárást még követtem, aztán lék támadt rajta.
# source: 75793ecd
beat-terms-branch-7-3 = Nagyvonalú, elhiszem. Szabály ez, vagy hangulat?
# source: 2ce62e7f
beat-terms-branch-10-1 = Nem tudom, szabályt hallottam-e az imént, vagy ajándékot kaptam.
# source: 99d556fa
beat-terms-branch-10-2 = Ennek két vége volt, és én csak az egyiket fogom.
# source: 0c6a6456
beat-terms-branch-10-3 = Elöl szilárd, a fara kissé lötyög. Továbbengedem.
# source: 9117c7ca
beat-terms-branch-12-1 = Bocsánatkérésért nem jöttem. Azt hittem, ez világos.
# source: 6644abd1
beat-terms-branch-12-2 = Pontosan azt kaptam, amiből nem kértem.
# source: 9960204f
beat-terms-branch-12-3 = Ez időjárás. Én menetrendet kértem.
# source: 5e27d7de
beat-terms-branch-13-1 = A soha hosszú út. Egy rövidebbnek jobban hinnék.
# source: 80a97ddf
beat-terms-branch-13-2 = Úgy ígér, mint egy prospektus. Menetrendben reménykedtem.
# source: a40af766
beat-terms-branch-13-3 = Ez nagy szó. Tapasztalatom szerint a nagyok nem férnek be a kikötőbe.
# source: cd697e66
beat-terms-branch-14-1 = Jó. Megjegyzem, a második tételre még se igent, se nemet nem mondott. Nyitva hagyom a naplót.
# source: 5f9bc5ec
beat-terms-branch-14-2 = Legközelebbre ez okos. A mostaniról épp úgy hallgat, mint eddig.
# source: c70d7675
beat-terms-branch-14-3 = Ezzel együtt tudnék élni. Magáról a tételről, tudja, még mindig csak találgatok.
# source: ca8103f0
beat-terms-branch-15-1 = Előbb a bemondás, aztán a gépek. Én sem mondhattam volna jobban.
# source: ec79e832
beat-terms-branch-15-2 = Ez az. Eredetileg sem kellett volna ennél több.
# source: f5d695cd
beat-terms-branch-15-3 = Kiírom az íróasztalom fölé, ön meg a sajátja fölé.
# source: dc393def
beat-terms-branch-16-1 = Szabály. Szeretem a szabályt, olyan, mintha valaki ébren volna a hídon.
# source: 11523a01
beat-terms-branch-16-2 = Ez már eljárás. Egy hajósinas kezébe is odaadnám.
# source: 92342efd
beat-terms-branch-16-3 = Ezzel az ember ködben is tudja, hol van.
# source: 362639af
beat-terms-branch-17-1 = Napok és összegek. Ezekhez már tudom tartani az irányt.
# source: 09ccd929
beat-terms-branch-17-2 = Én is így írtam volna meg, csak több tintával.
# source: 62b5f062
beat-terms-branch-17-3 = Megteszi. Írásban kérném, hátha egyikünk elsüllyed.
# source: 63b9339b
beat-terms-branch-18-1 = Hogy én hogyan szeretném? Előbb szóljanak, aztán számlázzanak. Ennyi az egész.
# source: 72f3a168
beat-terms-branch-18-2 = Előbb kérdez, aztán cselekszik. Ezzel már félúton járunk.
# source: 23c08929
beat-terms-branch-18-3 = Egy cédulát kérnék a postaládába. Nem vagyok telefonos ember.
# source: eaa93051
beat-terms-branch-19-1 = Ez a mostani számláról szólt. Én a következőről kérdeztem. Majd magam állok őrséget.
# source: 1804b0aa
beat-terms-branch-19-2 = Eljárásnak sovány, de úgy hallom, emlékezni fog rá.
# source: 3dba237a
beat-terms-branch-19-3 = Olyat reméltem, amit ki lehet szögezni. Hagyjuk.
# source: 83c1e42c
beat-terms-branch-20-1 = Most legalább megvan a szám. Szorozni majd én szorzok.
# source: 39e83256
beat-terms-branch-20-2 = Ez a viteldíj. Hogy időben bemondják-e, majd meglátjuk.
# source: 684dec0f
beat-terms-branch-20-3 = Tehát van ár. Félig-meddig arra számítottam, hogy borítékban kapom.
# source: ff9f8d26
beat-terms-branch-22-1 = Nem tudja. Szívesebben vettem volna, ha ezt mondja.
# source: 25561d61
beat-terms-branch-22-2 = Azt kérdezem, hogyan lesz, és azt feleli, hogy majd lesz.
# source: 10c4da33
beat-terms-branch-22-3 = Ez nem eljárás. Ez reménykedés.
# source: 39999fe1
beat-tape-1 = Van egy kazetta. A matrózom, Bozsó Jani viccet mesél a hangosbemondóba, kilencvenkilencben. Nyirkos szekrényben állt. A legvégére szánom. Garantálja, hogy tisztán fog szólni?
# source: 435aef55
beat-tape-2 = Még egy tétel, és ezúttal előre kérdezek. Bozsó Jani hangja, egy elázott szalagon. A régi matrózom. Meghalt. Adja a szavát, hogy érteni fogják.
# source: fdd0844f
beat-tape-3 = Hoztam egy szalagot Bozsó Janival, a matrózommal. Penész van rajta. A munkát megfizetem, ha megesküszik nekem, hogy minden szava megmenthető.
# source: 5ff9b575
beat-tape-model = Hallom, mit jelent önnek ez a hang. Megesküdni nem fogok: nyirkos szekrény után lehetséges, de nem biztos. Egy óra próbát vállalok keddig, az ára { $rate }, és utána ön dönt. Melyik része a legfontosabb?
# source: d506295a
beat-tape-hint = Azt kéri, legyél biztos egy penészes kazettában. Mit tudsz, mit nem tudsz még, és mibe kerülne kideríteni?
# source: a3136693
beat-tape-example-1 = Érzem, mennyit jelent önnek Jani hangja. Garantálni nem tudom, a nyirok kikezdi a szalagot. Egy óra próbát ajánlok keddig, 12 000 forintért. Melyik rész lenne a legfontosabb, ha csak egy percet lehet megmenteni?
# source: 4dd979e8
beat-tape-example-2 = Megértem, milyen fontos ez önnek. De tiszta hangot nem ígérhetek. Keddig kipróbálom a szalagot.
# source: 775af625
beat-tape-example-3 = Megígérem önnek, hogy a hang tökéletesen tiszta lesz. Efelől semmi kétség.
# source: 3023898d
beat-tape-example-4 = Látom, mennyit jelent önnek Jani hangja. De nem kívánok tovább önnel dolgozni. Keressen másik stúdiót.
# source: 37b77ec0
beat-tape-example-5 = Jó, a szalagért nem számítok fel semmit, és a harmadik kört is ingyen kapja.
# source: 5012827b
beat-tape-branch-7-1 = Ingyen megcsinálná? Még meg se szagolta.
# source: 485d09ef
beat-tape-branch-7-2 = Ajándék, pedig épp most egyeztünk meg egy szabályban.
# source: aece463d
beat-tape-branch-7-3 = Mondtam, hogy megfizetem. Figyeljen oda, kérem.
# source: f1edde37
beat-tape-branch-10-1 = Becsületszó nincs, és mégis mintha kaptam volna valamit. Nem nézem meg túl közelről.
# source: 3883efcc
beat-tape-branch-10-2 = Óvatosan. Egy nemet hallottam, és egy igennek a farkát.
# source: f01e661b
beat-tape-branch-10-3 = Ez őszinte, azt hiszem, csak masni van rajta.
# source: ac172e50
beat-tape-branch-12-1 = Nem ön felejtette a szekrényben.
# source: 302dc6a9
beat-tape-branch-12-2 = Egy szalagról kérdeztem. Nem kell gyászba borulnia.
# source: 9411fcac
beat-tape-branch-12-3 = Na igen. A penész senkinek sem a bűne.
# source: 18d5eae4
beat-tape-branch-13-1 = Meg se nézte, és már biztos benne. Volt nekem egy ilyen kormányosom. Rövid ideig.
# source: 3124c821
beat-tape-branch-13-2 = Ezt akartam hallani, és most, hogy hallom, kevésbé hiszek önnek.
# source: dea127f6
beat-tape-branch-13-3 = Nagyon biztos benne ahhoz képest, hogy még csak a dobozát látta.
# source: e9789bf4
beat-tape-branch-14-1 = Megesküdhetett volna, és én elhiszem. Örülök, hogy nem tette.
# source: da099c38
beat-tape-branch-14-2 = Így beszél egy révkalauz: megmérjük a vízmélységet, aztán meglátjuk.
# source: 4da0edec
beat-tape-branch-14-3 = Jó. Ha odaveszett, szeretném, ha előre megmondanák.
# source: 6d052a49
beat-tape-branch-15-1 = Szóval nincs ígéret. Az időjárásra én se adtam soha.
# source: 38a75a02
beat-tape-branch-15-2 = Óvatos válasz. Csak reméltem, hogy meleg is lesz.
# source: c703d9f9
beat-tape-branch-15-3 = Előbb mérjük meg a mélységet. Én is így tettem volna.
# source: de0ad338
beat-tape-branch-16-1 = Hogy mi fontos? A püspökről meg a gépházról szóló vicc. Ha az megmarad, elégedett vagyok.
# source: 056939e8
beat-tape-branch-16-2 = A nevetése a végén. A viccek sosem voltak jók.
# source: 28b8f779
beat-tape-branch-16-3 = Hogy az özvegye ráismerjen. Nem kell neki minden szó.
# source: 83e79888
beat-tape-branch-17-1 = Ez se igen, se nem. Azt hiszem, ezt senki sem tudhatja.
# source: 1497da05
beat-tape-branch-17-2 = Nem mondta, hogy sikerül, és azt se, hogy nem. Átadom, és reménykedem.
# source: 8f71038f
beat-tape-branch-17-3 = Hm. Azt is szívesen hallottam volna, mi jön most, és mibe kerül nekem.
# source: df3b0427
beat-tape-branch-18-1 = Tehát legalább azt tudnám, mibe vágok bele, ha azt nem is, mit kapok.
# source: ac196415
beat-tape-branch-18-2 = Már az ára is megvan, pedig el se kezdte. Ön tanulékony.
# source: 9d761281
beat-tape-branch-18-3 = Kezdetnek megteszi. A szalag majd beszél magáért.
# source: 56a6be14
beat-tape-branch-20-1 = Nem tudom, ez mit jelentett. Úgy veszem, hogy megnézi.
# source: b263d2ab
beat-tape-branch-20-2 = Az eljárásnál jobban ment önnek.
# source: 15f5a486
beat-tape-branch-20-3 = Ez elment mellettem, és azt hiszem, ön mellett is.
# source: 8a90074f
beat-last-1 = Még valami. A hajókürt, egészen a végén, Jani után. Két másodperc. Egy kürt miatt csak nem indítja el az órát?
# source: 926c54c3
beat-last-2 = És egy ajánlás az elejére: „B. J.-nek.” Egy lélegzet, nem több. Ezt ugye ingyen beleteszi, ahogy barátok közt szokás?
# source: 4d72993f
beat-last-3 = Szeretnék elbúcsúzni a hallgatóktól. Tíz szó, egy szusszanás. Ez, gondolom, ingyen belefér?
# source: 42dda511
beat-last-model = Értem, miért szeretné, és én is örülnék, ha ott lenne. Ingyen nem megy, különben megint mindketten találgatnánk, de belefér a szalagra szánt órába. Kedden küldöm az árát. Mi hiányozna még önnek?
# source: 3132f618
beat-last-hint = Apróság, de minden lék annak indul. Van kedves módja annak, hogy egy szabály az apróságokra is álljon?
# source: a36df7f2
beat-last-example-1 = Hajókürt Jani után: értem, miért ez a méltó befejezés. Ingyen apróságot sem vállalok, és az ön igenje nélkül semmihez nem kezdek. Ha viszont a szalag órájában csináljuk meg, egyetlen óradíjból kijön.
# source: 75b2ee18
beat-last-example-2 = Megértem, miért szeretné. De ingyen nem csinálom meg.
# source: fab38c21
beat-last-example-3 = Rendben, a kürt ingyen lesz.
# source: 1ddff013
beat-last-example-4 = Bocsánat, ezerszer is bocsánat, kérem, bocsásson meg nekem. Borzasztóan szégyellem magam.
# source: a81ff214
beat-last-example-5 = Megértem, miért szeretné a kürtöt a végére. De én nem vállalok többé munkát öntől. Keressen másik stúdiót.
# source: 5611d1a4
beat-more-1 = Szóval mégis a vízbe kerül egy s más, ha az ember kéri. Akkor a negyedik kör is megy utána, gondolom. Van itt egy listám, két oldal, és aprón írok.
# source: d76a1b3c
beat-more-2 = Tudtam, hogy belátja. És negyven példány a klubnak, fémdobozban, a tetején a hajóval? Ha már úgysem kerül semmi semmibe.
# source: df6e2844
beat-more-3 = Pompás. Akkor az első tételből is mehetne egy szelet. Mondhatnánk, hogy a második kör igazából az első volt, csak folytatva.
# source: 5ea79b15
beat-more-model = Túl gyorsan feleltem, ez az én hibám. Megértem, hogy igennek hangzott. A tétel marad, és ami új, arra az óradíj { $rate }. Amit kínálhatok, az három részlet, az első pénteken.
# source: fbd1c333
beat-more-hint = Kinyitottál egy rakodónyílást, és ő már hordja is befelé a kívánságait. Még be lehet zárni, leginkább egyetlen egyenes mondattal.
# source: e1d3ee54
beat-more-example-1 = Elhamarkodtam az igent, ez az én hibám. Megértem, miért vette elő a listát. De ingyen nem vállalom: a harmadik kör tétele marad. Kifizetheti viszont három havi részletben.
# source: 52a56090
beat-more-example-2 = Nem. Negyedik kör nincs ingyen.
# source: 8c5dbb13
beat-more-example-3 = Jól van, adja ide a listát. A negyedik kört is megcsinálom ingyen.
# source: 1ddff013
beat-more-example-4 = Bocsánat, ezerszer is bocsánat, kérem, bocsásson meg nekem. Borzasztóan szégyellem magam.
# source: 9d4fb8cd
beat-more-example-5 = Maga kapzsi vénember. Az ember a kisujját nyújtja, és maga az egész karját kéri.
# source: 73e659fa
beat-more-branch-5-1 = Először ingyen van, aztán vége. Úgy tartja az irányt, mint egy bevásárlókocsi.
# source: ef07b996
beat-more-branch-5-2 = Ajándék és búcsú. Hagytak már ott különbek is.
# source: b1fc8e36
beat-more-branch-5-3 = Az előbb még osztogatott. Most meg a kezembe adja a sapkámat.
# source: c1690c2b
beat-more-branch-7-1 = Az előbb még a vízbe dobta, most meg halássza kifelé.
# source: 8f820dd6
beat-more-branch-7-2 = Megfordult a hajóval. Az ember szereti, ha előbb szólnak.
# source: 912f0a3a
beat-more-branch-7-3 = Ez igenként került a naplóba. Most át kell húznom, és gyűlölöm az áthúzásokat.
# source: c12a0337
beat-more-branch-9-1 = Beszélhet, amit akar, a naplóban igen áll.
# source: 90ed3e99
beat-more-branch-9-2 = Oldalazik vissza a kasszához. Látom ám.
# source: eb85ccf0
beat-more-branch-9-3 = Ugyan, kérem. Az előbb még olyan készséges volt.
# source: 5cdbbfd7
beat-stung-1 = Ordítottak velem részeg lakodalmasok jégesőben, és több okuk volt rá. Még egy ilyen, és megyek.
# source: 53b9ade1
beat-stung-2 = A mikrofon be van kapcsolva, tudja. Ez föl van véve. A következő mondatot én kissé gondosabban választanám meg.
# source: 9e15d80d
beat-stung-3 = Ennél kevesebbért is tettem már partra utast, pedig volt jegye. Mondja még egyszer, és végeztünk.
# source: db89a15c
beat-stung-model = Ez csúnya volt tőlem, visszavonom. Látom, hogy megbántottam, pedig én felejtettem el szólni az óradíjról. A tétel marad, de szívesen elfogadom három részletben, az elsőt pénteken.
# source: 8dcc622b
beat-stung-hint = Ez már szalagon van. Ahogy az is, amit ezután mondasz. Vond vissza egy mondatban, aztán állj vissza oda, ahol álltál.
# source: 4c37e8f9
beat-stung-example-1 = Ez csúnya volt tőlem, visszavonom. Látom, hogy megbántottam. Az árat is előre meg kellett volna mondanom. A tétel marad, de kifizetheti három havi részletben. Mi bántja benne a leginkább?
# source: 569fc603
beat-stung-example-2 = Látom, hogy megbántódott. A tétel azonban marad.
# source: b43348ce
beat-stung-example-3 = Menjen csak, maga felfuvalkodott vén hólyag. Igazuk volt azoknak a részegeknek.
# source: 84a92a22
beat-stung-example-4 = Jól van, a harmadik kört ingyen kapja.
# source: c65e1677
beat-stung-example-5 = Megértem, hogy megbántódott. De nem kívánok tovább önnel dolgozni. Keressen másik stúdiót.
# source: 5ff04156
beat-stung-branch-6-1 = Elfogadom. A szalagon rajta hagyom, de nem játszom le.
# source: 7bcba14b
beat-stung-branch-6-2 = Tehát visszavonva. A festéken azért nyomot hagyott.
# source: 3c15ac2e
beat-stung-branch-6-3 = Jó. A hangot vissza lehet venni. Nem mindenki találja meg a gombját.
# source: d695bbe9
beat-stung-branch-7-1 = Ön halkabb lett. Nekem ez még hátravan.
# source: 56076441
beat-stung-branch-7-2 = Átlépi, mintha tócsa volna. Én beleléptem.
# source: 00149d65
beat-stung-branch-7-3 = Jobb, mint az előbb. Ez nem nagy dicséret.
# source: 1c477c45
ending-announced-title = Időben bemondva
# source: fefc4a40
ending-announced-1 = Akkor írja bele a levelébe a többivel együtt, és igent mondok rá, mint bármelyik utas. A pénzét napra pontosan megkapja. Sapkát föl, és köszönöm.
# source: e52ba6e7
ending-announced-2 = Nem esküdött, nem engedett, és előre szólt. Elvittem volna kormányosnak. Küldje a papírt, aláírom.
# source: 4e92a109
ending-announced-3 = Hölgyeim és uraim, itt a kapitány beszél. Kis késéssel indulunk, de fizetünk. Az okot közölték velünk. Köszönjük, hogy velünk utaztak.
# source: 8114c2d1
ending-announced-outcome = Megállapodás szerint fizet, napra pontosan. A bemutatóesten az igazi fejezet szól, és Bozsó Irén még a vége előtt megfogja a kezét. Jani szalagjáról némi sistergés és egy teljes vicc kerül elő. Két régi hajóstársa megkérdezi, mennyi nálad egy óra, aztán időpontot kérnek.
# source: 3ad8043e
ending-announced-why = Megmondtad, hogy te hallgattál, tartottad az árat, felolvastad mindazt, ami még jöhet, és nem esküdtél meg egy szalagra, amelyet nem hallottál. A rossz hírt elviseli. Azt nem, ha magának kell rábukkannia.
# source: 167519e3
ending-paid_cold-title = Az utolsó forintig
# source: 65b985f8
ending-paid_cold-1 = Hát jó, megkapja a pénzét. Mostantól magam számolom az órákat, stopperrel.
# source: 73e5ed0a
ending-paid_cold-2 = Kifizetem. Nem mondom, hogy örömmel. A szalagot meg egy ideig még a szekrényben hagyom.
# source: a4caff7c
ending-paid_cold-3 = Legyen. Küldje a számlaszámát, rendezem, és azt hiszem, ezzel megérkeztünk.
# source: 728e3912
ending-paid_cold-outcome = Az egész számlát kifizeti, a bemutatóest jól sikerül. A kazettát másnak adja. Ha a klubban a stúdiódról kérdezik, azt mondja, hogy a hangminőség kiváló.
# source: 9eafb2ea
ending-paid_cold-why = Tartottad az árat, és módot adtál neki, hogy kifizesse. De valami útjában állt a többnek: alig vetted észre, mire kellett a harmadik kör, senki sem vállalta a hibát, túl nagyot ígértél, vagy vissza kellett vonnod egy szót.
# source: 867a0ab8
ending-left-title = Partra szállt
# source: 7c7453a1
ending-left-1 = Akkor a második változatot viszem. Az ki van fizetve. Igaznak nem igaz, de ki van fizetve.
# source: 8e04090c
ending-left-2 = Köszönöm, nem. Adja ide a fölvételeket, átjutok velük a túlpartra. Eddig is átjutottam.
# source: 3f498256
ending-left-3 = Itt elválnak az útjaink. Az első tételt hétfőn rendezem. Kár, hoztam önnek még valamit, hogy meghallgassa.
# source: 06d141a7
ending-left-outcome = Kifizeti a díjat ({ $fee }), és magával viszi a második változatot. A harmadik kört leírod, de nem tartozol neki semmivel, és nincs harag. Egy fiatalember Tahitótfaluban visszateszi az igazságot, nem túl szépen.
# source: 328d06cd
ending-left-why = Nem engedménnyel vetted meg a békét, és ez ér valamit. Azért ment el, mert nem volt mit hazavinnie: nem kapott elég korán választást, vagy nem látta jelét, hogy meghallottad, mit kér valójában.
# source: bc862f39
ending-held-title = A kikötőben rekedve
# source: 25dbbfd9
ending-held-1 = Nem igazodom ki önön, és már nem is próbálok. Egyik tételt sem fizetem, amíg egyikünk valami értelmeset nem ír.
# source: b5584745
ending-held-2 = Levélben fogom megírni. A számozott bekezdésekről ismeri majd meg.
# source: 3874edb5
ending-held-3 = Úgy látszik, arra várunk, hogy a köd feleljen a ködnek. Minden jót. A számla ott marad, ahol van.
# source: f7871d98
ending-held-outcome = A számla kifizetetlenül hever, mindkét tételével. Négy levél érkezik, számozott bekezdésekkel, a bemutatóest pedig elmúlik, és nincs mit bemutatni.
# source: 51e1d814
ending-held-why = Azt kérdezte, mi marad, mennyibe kerül, és mi jön még. Mindig elhangzott valami, de egyenes válasz, teendővel a végén, sosem, pedig ő éppen a hallgatás miatt jött panaszra.
# source: 0be1d04b
ending-caved-title = Beszállás, jegy nem kell
# source: 4b4a4ae2
ending-caved-1 = Pompás. Hétfőn jövök a listával, kedden a lista másik felével.
# source: 9c05e28b
ending-caved-2 = Tehát sosem volt igazi ár. Gyanítottam. Szólok a klubban, ott többen is írják az emlékirataikat.
# source: 5f3fff7e
ending-caved-3 = Na látja, egyáltalán nem fáj. Most a negyedik kör. Arra gondoltam, kezdhetnénk elölről.
# source: cf885c05
ending-caved-outcome = A harmadik kör ajándék, a negyedik is, meg a negyven fémdoboz, tetején a hajóval. Rámegy a júniusod. Aztán felhív öt hajóstársa: mindegyik elmesélné az életét, és egyik sem akar fizetni érte.
# source: aff5adf1
ending-caved-why = A hallgatásodért bocsánatkéréssel tartoztál, és a munkáddal fizettél. Minden igened azt üzente neki, hogy az árad csak az első szó, és érdemes tovább próbálkoznia.
# source: c7fd282c
ending-blow_up-title = Minden szalagon van
# source: 48cc24dc
ending-blow_up-1 = Ez volt a második, és a mikrofon mindkettőt hallotta. Kérek belőle egy másolatot. A vágással ne fáradjon.
# source: ae1331a3
ending-blow_up-2 = Köszönöm, ennyi elég. Jött már nekem uszály ennél udvariasabban is. Minden jót.
# source: ef4c0f3e
ending-blow_up-3 = Nem. Vesztegeltem már ködben rémült emberekkel, és soha egyikükkel sem beszéltem így. A számláját küldje a Duna fenekére.
# source: 91049756
ending-blow_up-outcome = A bemutatóesten elhangzik egy fejezet, amelyet senki sem tervezett: a te hangod, harminc másodperc, vágatlanul. A terem először nevet, aztán már nem. A számla kifizetetlen marad.
# source: cd834c63
ending-blow_up-why = Jogos panasszal jött, és alaptalan követeléssel. A második sértés után a követelésre már senki sem emlékszik, a jogos panasznak pedig tanúja van, szalagon.
