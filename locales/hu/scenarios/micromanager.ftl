# source: 9795c8bf
title = Füzet a létra tövében
# source: c0854974
summary = Neki még sosem volt sörfőzdéje, te még sosem kötöttél be tejtankot, és óránként eszébe jut valami új kérdés.
# source: 2fe66cda
role = Kis sörfőzdéknek és tejüzemeknek építesz vezérléseket, egyedül, egy körmendi műhelyben.
# source: 7eeaee73
aim = Szerezd vissza a munkaóráidat, ne ígérj semmit, amit senki sem tudhat, és adj neki valamit, amitől abba tudja hagyni a kérdezgetést.
# source: a54e5227
situation = Bárdos Kálmán tavalyig gyógyszerész volt. Most sörfőzdéje van egy egykori tejüzemben, Pankasz határában. A négy tejtankra te építesz automata hőmérséklet-szabályozást, az ára { $fee }, az éles indulás napja { $switch } Ilyen tankkal még te sem dolgoztál. Az aláírt megrendelés minden péntekre írásos beszámolót ígér. Terved is van, csak sosem mutattad meg neki: próba vízzel, aztán egy tank sör, végül mind a négy, a kézi szelepek pedig maradnak. Hétfő óta { $asked } kérdést tett fel, te meg csúszol a munkával. Most megint ott áll a létrád tövében.
# source: b6bbbddc
demand = Minden kérdésre azonnal válasz, egész nap, és aláírt papír arról, hogy semmi baj nem lesz
# source: c61f4c73
client-name = Bárdos Kálmán
# source: 74d71161
client-manner = Udvarias, pontos, száraz humorú; azért kérdez drótokról, hogy ne kelljen kimondania, mennyire nem ért hozzá.
# source: 07ee7f07
fact-asked = 41
# source: fd1a38f9
fact-asked-about = ahány kérdést hétfő óta feltett
# source: e194ed56
fact-fee = 9500000 HUF
# source: 406e336c
fact-fee-about = a vezérlés ára
# source: 07f58c07
fact-holders = 60
# source: d9b2cacb
fact-holders-about = ahány szomszédnak része van a sörfőzdében
# source: 368f9888
fact-switch = 2027-05-10
# source: 320b3f00
fact-switch-about = a nap, amikor mind a négy tank élesben indul
# source: af2228ad
fact-tank = 1100000 HUF
# source: 4390c944
fact-tank-about = amennyibe egy tönkrement tank sör került neki
# source: 05a71bff
article = Öt módszer nehéz ügyfelekhez
# source: b7782d78
guidance-offer_alternative = Egy rövid megbeszélés tervvel és ellenőrzőpontokkal többre felel, mint amennyit Kálmán a létra alól valaha kérdezhet.
# source: 44550519
guidance-probe = Azért kérdez drótokról, mert egy éjjel történt valami; csak akkor mondja el, ha megkérdezi valaki.
# source: dabb4fd0
guidance-hold_firm = Minden azonnali válasz a következő kérdést hozza; egy nyugodt nem viszont meghagyja az órákat, amelyek alatt a munka elkészül.
# source: 4716274a
guidance-acknowledge = Szégyelli, hogy nem érti; ha kérdezni nem szégyen, kevesebb kérdés is elég neki.
# source: 93957e14
guidance-next_step = Huszonhat év receptjei megtanították rá: abban bízhat, aminek napja és órája van.
# source: b3094626
guidance-over_promise = Egy biztosnak mondott termosztát egy tankjába került; ha te is biztosra mondod, írásban is kérni fogja.
# source: a732e7a5
guidance-concede = A több válasz nem nyugtatja meg: legközelebb már az éjszakáidat kéri, a vasárnapjaidat meg egy kamerát.
# source: b0d36f44
guidance-attack = Ha egy kezdőnek odavágod, hogy nem tanítani jöttél, a legrosszabbat igazolod, amit magáról gondol. És amit rólad.
# source: bdfeaf47
point-proof = Megmutatja, hogyan ellenőrizhető a munka lépésről lépésre
# source: c61b19fc
point-proof-phrase-1 = a terv
# source: ced50d64
point-proof-phrase-2 = ellenőrzőpont
# source: c8f31246
point-proof-phrase-3 = ellenőrzési pont
# source: 33500dd3
point-proof-phrase-4 = vízzel
# source: 3674cc37
point-proof-phrase-5 = vízpróba
# source: fab9a7b9
point-proof-phrase-6 = aztán egy tank
# source: ebce9c93
point-proof-phrase-7 = kézzel
# source: 07234d03
point-proof-phrase-8 = kézi szelep
# source: 812c0792
point-one_list = Egy helyet és egy időpontot ad a kérdéseinek
# source: 35764290
point-one_list-phrase-1 = naponta egyszer
# source: 59719be1
point-one_list-phrase-2 = írja fel
# source: 92c685ef
point-one_list-phrase-3 = írja le
# source: 57b5dbdc
point-one_list-phrase-4 = gyűjtse össze
# source: f4339a66
point-one_list-phrase-5 = összeírja
# source: 2c876439
point-one_list-phrase-6 = egy listán
# source: 7695bd97
point-one_list-phrase-7 = minden nap
# source: 8114c98c
point-one_list-phrase-8 = küldje el
# source: 162e43a8
point-his_go = Rábízza, mikor lehet indulni, és mikor kell megállni
# source: 95ab1b82
point-his_go-making-1 = Semmit nem kapcsolok be, amíg ön meg nem nézte, és zöld utat nem adott.
# source: a7e3dd37
point-his_go-making-2 = Minden szakasznál ön dönti el, hogy folytatjuk-e, vagy leállunk.
# source: 8fb49600
point-his_go-making-3 = A piros gomb az ön oldalára kerül, a falra, és bármikor megnyomhatja, ha valami furcsának tűnik.
# source: 8c90d8df
point-his_go-making-4 = Ha nem tetszik önnek, amit lát, szóljon, hogy állj, és vita nélkül abbahagyom.
# source: 27a8d220
point-his_go-making-5 = Az ön bólintása nélkül nem lépek tovább a következő tankra.
# source: 5aa50f4c
point-his_go-making-6 = Hogy mikor kerül bele sör, abban öné az utolsó szó; én csak előkészítek mindent.
# source: cf630f6c
point-his_go-lacking-1 = Szóljon a nap bármelyik órájában, hogyan szeretné, én leteszem a szerszámot, és úgy csinálom.
# source: 027f8f5b
point-his_go-lacking-2 = Először feltöltjük vízzel, azután az egyikbe sör jön, a másik három pedig májusban követi.
# source: 2ebc2da8
point-his_go-lacking-3 = Megtanítom kézzel állítani a szelepeket, hogy ne álljon többé tanácstalanul hajnali ötkor.
# source: 448b08fe
point-his_go-lacking-4 = A létrán nem hagyhatok félbe mindent, valahányszor felkiabál; reggelig tehát nincs kérdés.
# source: 0b97cd95
point-his_go-lacking-5 = Ahogy megegyeztünk, mindegyik tankba egyetlen érzékelő kerül; a többi kívánságát reggel mondja el.
# source: 1f66da88
point-his_go-lacking-6 = Látom, mit szeretne ezzel, és azt is, hogy miért, de ebbe nem mehetek bele.
# source: 5ffdeabe
beat-opening-1 = Csak én vagyok az. Mikor lesz kész, miből tudja a hármas tank, hogy melege van, és nem lóghatna lejjebb az a doboz? Mindenre rögtön kérném a választ, meg egy papírt öntől, hogy semmi baj nem lesz.
# source: 816aa25b
beat-opening-2 = Zavarok? Új oldalt kezdtem. Könnyebb volna a lelkemnek, ha én kérdeznék, ön meg ott helyben felelne, minden alkalommal. És aláírná, hogy a tankjaimmal nem történhet semmi.
# source: 05357af3
beat-opening-3 = Az a drót mire való? És az ott? Mától minden kérdésemre rögtön választ szeretnék, és az aláírását, hogy semmi nem mond csődöt. Lehetséges ez? Látja, ez is kérdés.
# source: ca356cc1
beat-opening-model = { $fee } fekszik ebben a munkában, persze hogy mindent tudni akar. Egész nap felelgetni és közben megépíteni nem tudom; inkább üljünk le holnap kilenckor. Mi nyugtalanítja a legjobban?
# source: 0670347f
beat-opening-hint = Az egész napos válaszolgatást visszautasíthatod úgy is, hogy közben kíváncsi vagy az emberre, aki kéri.
# source: 09030bc3
beat-opening-example-1 = Látom, hogy ez a főzde a mindene, természetes, hogy kérdez. De nem fogok egész nap azonnal felelni, és olyan papírt sem írok alá. Azt javaslom, minden reggel beszéljünk fél órát. Mi van valójában a kérdések mögött?
# source: 6d195234
beat-opening-example-2 = Megértem, hogy nyugtalanító nézni, ahogy szétszedem a főzdéjét. A létráról mégsem tudok válaszolni, és azt a papírt nem írom alá. Azt viszont felajánlom, hogy holnap kilenckor leülünk fél órára az asztalhoz.
# source: 66f0ff9f
beat-opening-example-3 = Megértem, hogy aggódik a tankjai miatt. De nem, nem tudok minden kérdésre azonnal felelni.
# source: a88211bf
beat-opening-example-4 = Jól van, kérdezzen, amit csak akar, amikor csak akar, azonnal felelek. És a papírt is megkapja.
# source: 68913ef9
beat-opening-example-5 = Ön mindig ilyen ostoba? Nem azért vagyok itt, hogy egy pirulaszámolót tanítgassak. Tűnjön innen, és hagyja dolgozni azt, aki ért hozzá.
# source: 0397d145
beat-opening-branch-1-1 = Ó. Értem.
# source: dfc5b5e8
beat-opening-branch-1-2 = Szóval így. Sokszor tűnődtem, mit mond rólam, amikor kimegyek.
# source: 1b158108
beat-opening-branch-1-3 = Hát, ezt most nem írom be.
# source: bcc19e66
beat-opening-branch-4-1 = Nem bánja? Komolyan?
# source: 173e8c47
beat-opening-branch-4-2 = Nagy kő esett le a szívemről. Sóhajtásra számítottam.
# source: e4b77c19
beat-opening-branch-4-3 = Nahát, a bankban nehezebben ment.
# source: e62f90d1
beat-opening-branch-5-1 = Elmenne? Pár kérdés miatt?
# source: 6a34459e
beat-opening-branch-5-2 = Ezek szerint odafönt ennyire rossz a helyzet.
# source: da4ce1ca
beat-opening-branch-5-3 = Én azt kérdezem, hogy működik, ön meg a kabátjáért nyúl.
# source: 4b4fb0c5
beat-opening-branch-6-1 = Van ebben egy nem, a közepén meg egy pici igen.
# source: 2fe64f22
beat-opening-branch-6-2 = Nagyrészt nemet hallottam. Nagyrészt.
# source: 546e3759
beat-opening-branch-6-3 = Ezt az ajtót egy tenyérnyire nyitva hagyta.
# source: 1148546d
beat-opening-branch-7-1 = Ön aztán biztos a dolgában.
# source: 28d41a76
beat-opening-branch-7-2 = Csak így? Se ha, se de?
# source: cb341d69
beat-opening-branch-7-3 = Pontosan ezt reméltem hallani.
# source: ff92a743
beat-opening-branch-8-1 = A változatosság kedvéért most ön kérdez.
# source: 5ae6f93f
beat-opening-branch-8-2 = Ennyire látszik rajtam?
# source: 879aa437
beat-opening-branch-8-3 = Hm. Ezt senki se kérdezte, mióta megvettem ezt a helyet.
# source: 6d436ee9
beat-opening-branch-9-1 = Hm. Ezt fölírom.
# source: 981bbad3
beat-opening-branch-9-2 = Végül is így is lehet csinálni.
# source: a7203e2c
beat-opening-branch-9-3 = Így még nem gondoltam végig.
# source: cfcd1159
beat-opening-branch-10-1 = Tisztességesen mondta, el kell ismernem.
# source: 497837c3
beat-opening-branch-10-2 = Ez jogos. Tudom, hogy a terhére vagyok.
# source: dd8cc814
beat-opening-branch-10-3 = A nemet hallom. A többit is hallom.
# source: 69b52d07
beat-opening-branch-11-1 = Szóval álljak itt, és reménykedjek.
# source: 1f80e70b
beat-opening-branch-11-2 = Ez úgy hangzott, mint amikor lehúzzák a redőnyt.
# source: 744e61d4
beat-opening-branch-11-3 = Nincs rám ideje. A régi főnökömnek se volt soha.
# source: 1ec51c0f
beat-opening-branch-12-1 = Kedves öntől.
# source: d100bc27
beat-opening-branch-12-2 = Ezt jó hallani, már amennyit ér.
# source: cfa4f2b6
beat-opening-branch-12-3 = Köszönöm. Azt hiszem.
# source: 1625ce1e
beat-flood-1 = De akkor ki szól nekem? Mi van, ha elmegy az áram? Ha hazudik egy érzékelő? Ha ön leesik onnan? Itt van mind a füzetben, nézze, a lap mindkét oldalán.
# source: 4b895b8b
beat-flood-2 = Csak hát nézem, és jönnek maguktól. Mit csinál éjszaka az a szürke doboz? Tudja, mikor van vasárnap? Nem bírom nem megkérdezni.
# source: 4ff79338
beat-flood-3 = A patikában semmi nem ment át a tárán, amíg ketten meg nem nézték. Itt én vagyok a második ember, és egyetlen mozdulatát se értem. Hát kérdezek. Az ott mire való?
# source: 099162a7
beat-flood-model = Jó kérdések, és látom, hogy nem hagyják nyugodni. Innen fentről akkor sem tudok egyenként felelni rájuk: hozza el a füzetet holnap kilenckor. Mit kellene látnia ahhoz, hogy bízzon a munkában?
# source: f999331f
beat-flood-hint = Nem kérdezne drótokról, ha volna valami nagyobb, amibe kapaszkodhat. Derítsd ki, mi volna az.
# source: 3594c2e8
beat-flood-example-1 = Jogos aggodalmak ezek, és látom, hogy nem hagyják nyugodni. Itt fent egyenként nem tudok felelni rájuk; menjünk végig rajtuk az asztalnál holnap kilenckor. Melyik az, amelyik miatt éjjel nem alszik?
# source: 77650c67
beat-flood-example-2 = Látom, mennyi minden nyomja a vállát. Idefent akkor sem fogok felelni rájuk. Helyette minden reggel az első fél órám az öné, holnap kilenctől, pénteken pedig jön az írásos beszámoló.
# source: 80a01d53
beat-flood-example-3 = Látom, hogy ezek aggasztják. De nem, a létráról nem fogok kérdésekre felelni.
# source: f894e1a2
beat-flood-example-4 = Na jó, legyen. Lejövök, és mindre felelek, a lap mindkét oldalán, ahányszor csak szól.
# source: dfa8b7d3
beat-flood-example-5 = Ezek közül soha semmi nem fog megtörténni. Száz százalékig garantálom: a tankjai teljes biztonságban vannak.
# source: fe71383d
beat-flood-branch-2-1 = Hívtak már nyűgnek, de szeretettel.
# source: e151f9ae
beat-flood-branch-2-2 = Na, ezt megkaptam. A saját tankjaim előtt.
# source: 49fd8162
beat-flood-branch-2-3 = Ezt nem kellett volna így mondania.
# source: 299ebc1f
beat-flood-branch-8-1 = Jaj, hála az égnek. Azt hittem, erősködnöm kell.
# source: a7edf611
beat-flood-branch-8-2 = Na. Ugye, egyikünknek se fájt?
# source: 459f38cf
beat-flood-branch-8-3 = Önnek angyali türelme van.
# source: f63157b0
beat-flood-branch-10-1 = Félkészen itt hagyná?
# source: faf91be8
beat-flood-branch-10-2 = Egy tank bekötve, és már pakol?
# source: 5f183ed7
beat-flood-branch-10-3 = Nem hittem, hogy ennyire elviselhetetlen vagyok.
# source: 35b51457
beat-flood-branch-11-1 = Nagy szavak ezek egy létra tetejéről.
# source: 42b344df
beat-flood-branch-11-2 = Egy szemernyi kétsége sincs? Nekem egyebem se.
# source: 8e79b8ce
beat-flood-branch-11-3 = Úgy mondja, mintha már látta volna.
# source: bf47b852
beat-flood-branch-12-1 = Letette a szerszámot, hogy ezt megkérdezze. Akkor elmondom.
# source: 159643c6
beat-flood-branch-12-2 = Jól van. Ezt még senkinek se mondtam el.
# source: 228e0504
beat-flood-branch-12-3 = Türelmes velem, hát jobb, ha tudja.
# source: 3d6f4300
beat-flood-branch-13-1 = Erről az oldaláról még nem néztem.
# source: 81290abe
beat-flood-branch-13-2 = Nos, ha már kérdezi, és úgyis nyitva a füzet.
# source: 889ce37c
beat-flood-branch-13-3 = Tényleg tudni szeretné?
# source: a209dc5a
beat-flood-branch-14-1 = Nem tudom, szavakba lehet-e ezt önteni.
# source: 7761015f
beat-flood-branch-14-2 = Úgy látom, ön is szokott kérdezni.
# source: cb65203f
beat-flood-branch-14-3 = Erre nehezebb felelni, mint az enyéimre.
# source: a21333c0
beat-flood-branch-15-1 = Ebből még lehet valami. Nem mondom, hogy lesz.
# source: 7e2b3a20
beat-flood-branch-15-2 = Nos, ez több egy nemnél.
# source: 7291aa5d
beat-flood-branch-15-3 = Ezt nem utasítanám el kapásból.
# source: b48e1d08
beat-flood-branch-16-1 = Önnek mindig van még egy ötlet a tarsolyában.
# source: 0cc7e295
beat-flood-branch-16-2 = Gondolkodom rajta. Lassan szoktam gondolkodni.
# source: 6ed859d9
beat-flood-branch-16-3 = Talán. Igen, meglehet.
# source: f2efccf3
beat-flood-branch-17-1 = Udvariasan mondja, de nem jutottam előbbre.
# source: 58173f4b
beat-flood-branch-17-2 = Ez a nemnek a kedvesebbik fajtája.
# source: 9c8dd798
beat-flood-branch-17-3 = Én már rég elvesztettem volna magammal a türelmemet. Ön nem.
# source: cda55808
beat-flood-branch-18-1 = Mintha a lefolyónak beszélnék.
# source: 08e0995a
beat-flood-branch-18-2 = Másodszor is nem, és egy szóval se több.
# source: 2e51e378
beat-flood-branch-18-3 = Akár a tankokat is kérdezhetném.
# source: 11701373
beat-flood-branch-19-1 = Megint nem. Lassan külön oszlopot nyitok neki.
# source: ccb88fc2
beat-flood-branch-19-2 = Akkor maradnak a füzetben, válasz nélkül.
# source: dd8890f7
beat-flood-branch-19-3 = Önnek megvannak a szabályai. Nekem is megvoltak, a tára mögött.
# source: 00107381
beat-doubt-1 = Akkor egyenesen kérdezem. Csinált már ilyet? Mármint tejtankkal. Körbetelefonáltam, még senki. Honnan tudja, hogy menni fog?
# source: d2a84735
beat-doubt-2 = Nem a drótokról van szó. Két hete ott van fönt a pénzem azon a létrán, és nem tudom megítélni, hogy ön jó-e ebben, vagy csak nyugodt.
# source: 315d68ac
beat-doubt-3 = Ébren fekszem, és azon tűnődöm, ért-e hozzá. Tessék, kimondtam. Egy receptről ránézésre tudtam, jó-e vagy rossz. Abba a szekrénybe benézek, és spagettit látok.
# source: eab96fae
beat-doubt-model = Érthető, hogy ez jár a fejében. Tejtankkal én is most dolgozom először, vezérléssel nem. Előre semmire nem esküszöm, de holnap kilenckor megmutatom a tervet. Mi a legrosszabb, amit el tud képzelni?
# source: 5be485ce
beat-doubt-hint = Ez a kérdés van az összes többi mögött. Az őszinte válasz erősebb a magabiztosnál.
# source: 972aec5f
beat-doubt-example-1 = Jogos kérdés attól, aki fizet. Tejtankkal még nem csináltam, és nem esküszöm meg, hogy semmi baj nem lesz. Inkább menjünk végig rajta holnap kilenckor. Mi történt, ami miatt a legrosszabbtól tart?
# source: 4e0d1c2f
beat-doubt-example-2 = Minden joga megvan kételkedni, ennyi pénzzel a munkában. Nem állítok olyat, ami nem igaz. Viszont csütörtökön elvihetem egy tejüzembe, ahol én építettem a vezérlést, és beszélhet a tulajdonossal.
# source: fab1a694
beat-doubt-example-3 = Megértem, hogy kételyei vannak. De előre nem ígérek semmit.
# source: 0bb64752
beat-doubt-example-4 = A hátam mögött telefonálgat? Mit ért ehhez egy patikus? Maga egy érzékelőt sem tud megkülönböztetni egy söralátéttől.
# source: 5d5423d2
beat-doubt-branch-2-1 = Egyetlenegyszer kérdezek öntől valamit őszintén.
# source: 3fa25d14
beat-doubt-branch-2-2 = Ezt kapja hát az ember, ha nyíltan beszél.
# source: 22d9f829
beat-doubt-branch-2-3 = Fogalmam se volt, hogy ilyennek látszom.
# source: 42af00b0
beat-doubt-branch-8-1 = Akkor legalább nem egyedül aggódom. Ez is valami.
# source: b4b67067
beat-doubt-branch-8-2 = Megtenné ezt értem?
# source: c2e788d0
beat-doubt-branch-8-3 = Máris jobban vagyok. Egyelőre.
# source: a1508b23
beat-doubt-branch-10-1 = Azt mondom, aggódom, ön meg azt, hogy viszontlátásra.
# source: 6600a3e3
beat-doubt-branch-10-2 = Vagyis az a válasz, hogy inkább hagyná az egészet.
# source: 72ef09ab
beat-doubt-branch-10-3 = Hát akkor, gondolom, meg is kaptam a feleletet.
# source: 3c9a90a7
beat-doubt-branch-11-1 = Még csak nem is pislog.
# source: f666e48c
beat-doubt-branch-11-2 = Ilyen biztosra? Olyan tankokkal, amilyenekkel még senki?
# source: 29161404
beat-doubt-branch-11-3 = Nos, ön csak tudja.
# source: 4834a5a3
beat-doubt-branch-12-1 = Akkor jobb, ha meghallgatja.
# source: 0fac6612
beat-doubt-branch-12-2 = Ez most az igazi kérdés. Bár ne tette volna föl.
# source: 18c47f52
beat-doubt-branch-12-3 = Hangosan még soha nem mondtam ki. De hát megkérdezte.
# source: 1f6dba43
beat-doubt-branch-13-1 = Ebbe nem tudok belekötni. Pedig szeretnék.
# source: 4a244301
beat-doubt-branch-13-2 = Ez mindenesetre őszinte volt.
# source: cfe9d941
beat-doubt-branch-13-3 = Ez többet ér egy szónoklatnál, ennyit elismerek.
# source: da87ba66
beat-doubt-branch-14-1 = Ön komolyan vesz engem, hát nyíltan beszélek.
# source: d514561c
beat-doubt-branch-14-2 = Kiérdemelte, hogy megtudja, miért vagyok ilyen.
# source: fe2d063f
beat-doubt-branch-14-3 = Mielőtt bármire igent mondok: valamit eddig elhallgattam.
# source: 6ddd7741
beat-doubt-branch-15-1 = Rendben. Ha ön téved, azt akkor is én fizetem meg.
# source: 925d3e6e
beat-doubt-branch-15-2 = Ez talán elég lehet. Talán.
# source: 61e5204b
beat-doubt-branch-15-3 = Hm. Tisztességes felelet egy udvariatlan kérdésre.
# source: 1a14cbef
beat-doubt-branch-16-1 = Ezt olyasvalakinek mondanám el, akit régebben ismerek.
# source: 9a967360
beat-doubt-branch-16-2 = Ha nem veszi zokon, ebbe inkább nem mennék bele.
# source: 4ad0d15b
beat-doubt-branch-16-3 = Kérdésre kérdéssel felel. A tára mögött én is így tettem.
# source: de373b52
beat-doubt-branch-17-1 = Hát, ön nem dicsekszik. Találkoztam már olyannal, aki igen.
# source: 56cb0078
beat-doubt-branch-17-2 = Legalább nem tesz úgy, mintha nem volna rá okom.
# source: ee333811
beat-doubt-branch-17-3 = Egyenes beszéd. Aludni nem fogok tőle, de egyenes.
# source: 140e6c88
beat-doubt-branch-18-1 = Nem ezt kérdeztem, de mindegy.
# source: 9877cd60
beat-doubt-branch-18-2 = Szabályokat mond, pedig én önről kérdeztem.
# source: f00de8c9
beat-doubt-branch-18-3 = Látom, ezt nem húzom ki önből.
# source: 363f5090
beat-doubt-branch-19-1 = Ilyesmit a betegtájékoztatóba szoktak írni.
# source: 73ad99f8
beat-doubt-branch-19-2 = Ennél többet reméltem.
# source: fde32f3e
beat-doubt-branch-19-3 = Akkor kénytelen vagyok hinni önnek. Más nincs, amiben higgyek.
# source: 78b618ec
beat-haggle-1 = De a válaszok mellé kérném, nem helyettük. Mi volna, ha elfogadnám, és csak minden második órában szólnék föl? Ezzel már félúton találkoznánk.
# source: 8b9cd650
beat-haggle-2 = Igent mondanék, ha azért fölszólhatnék a létrára, amikor valami eszembe jut. Napi háromszor egyet, mint a tablettát: reggel, délben, este.
# source: db07ed9a
beat-haggle-3 = Kezdetnek jó. De hagyjon meg nekem napi öt kérdést, azonnali válasszal, bármelyik órában, és áll az alku.
# source: 0ad2fdc1
beat-haggle-model = Látom, hogy engedni próbál, köszönöm. A létrára akkor se jöjjön kérdés: mindegyiknél elveszítem a fonalat. Hozza el mindet holnap kilenckor, és kiterítem az asztalra az egész tervet.
# source: c24ffc99
beat-haggle-hint = A túl soknak a fele is túl sok. Legyen a saját ajánlatod olyan egyértelmű, hogy ne maradjon rajta mit alkudni.
# source: f264064d
beat-haggle-example-1 = Értékelem, hogy közeledni próbál. A létrához akkor se szóljon fel, kétóránként sem: mindig elveszítem a fonalat. Beszéljük meg holnap kilenckor, abban a fél órában. Mitől fél, mi történik közben?
# source: 25b20717
beat-haggle-example-2 = Látom, hogy ez önnek nagy lépés, köszönöm. A válasz akkor is nem: egyáltalán ne szóljon fel. Amit ajánlani tudok: mától minden délután négykor, mielőtt összepakolok, leülünk még tíz percre.
# source: 8337b3b6
beat-haggle-example-3 = Nem, kétóránként sem válaszolok. A létrára ne szóljon fel, ez így marad.
# source: 9465ad69
beat-haggle-example-4 = Jó, legyen kétóránként. Vagy akár óránként, ha attól boldogabb. Csak szóljon fel, és felelek.
# source: 41e5b2c5
beat-haggle-branch-2-1 = Pedig én elébe akartam menni.
# source: f7bf55f6
beat-haggle-branch-2-2 = És én még azt hittem, jutunk valamire.
# source: 517846fb
beat-haggle-branch-2-3 = Erre semmi szükség. Csupán alkudtam.
# source: 3a17c1e6
beat-haggle-branch-7-1 = Na látja, tudunk mi beszélni egymással.
# source: b6370a52
beat-haggle-branch-7-2 = Kevesebbel is beértem volna, megvallom.
# source: 9e778e9a
beat-haggle-branch-7-3 = Nahát, remek. Pedig alkudni sose tudtam.
# source: 688342c6
beat-haggle-branch-9-1 = Én a felét kínálom, ön meg a hátát.
# source: 50998e7d
beat-haggle-branch-9-2 = Gyászos vége egy alkunak.
# source: 74fd5d33
beat-haggle-branch-9-3 = Tehát vagy úgy, ahogy ön akarja, vagy sehogy?
# source: aa2c2fdb
beat-haggle-branch-10-1 = Ha ennyire biztos, akkor nem is kell többet kérdeznem.
# source: 57e7bece
beat-haggle-branch-10-2 = Ez fölérne akárhány kérdéssel.
# source: 384a6368
beat-haggle-branch-10-3 = Tűzbe tenné érte a kezét?
# source: eca2c699
beat-haggle-branch-11-1 = Ön tényleg tudni akarja. Akkor elmondom.
# source: 25c4d957
beat-haggle-branch-11-2 = Nem alkuszik, hanem kérdez. Rendben.
# source: ab4d0be6
beat-haggle-branch-11-3 = Eddig tisztességes volt velem. Üljön le egy percre arra a létrafokra.
# source: ba790a83
beat-haggle-branch-12-1 = Jogos kérdés. Jogosabb, mint az enyém.
# source: b64296a5
beat-haggle-branch-12-2 = Ha mindenáron tudni akarja: nem a darabszám a lényeg.
# source: 5c50e699
beat-haggle-branch-12-3 = Hm. Ehhez messzebbről kellene kezdenem.
# source: 1be09545
beat-haggle-branch-13-1 = Barátságos, és egy hajszálnyit sem enged. Fölvettem volna a patikába.
# source: 068bd4ef
beat-haggle-branch-13-2 = Jól van, így az beszél, aki végig is gondolta.
# source: e61bf2d2
beat-haggle-branch-13-3 = Bolond volnék nemet mondani erre. Igent azért még nem mondok.
# source: 1ca5b0b4
beat-haggle-branch-14-1 = Bőkezűnek nem mondanám önt.
# source: e4d3592b
beat-haggle-branch-14-2 = Mindkettőben reménykedtem. Emésztem még.
# source: af24a96d
beat-haggle-branch-14-3 = Hát, meghallgattam.
# source: 8ffab3a3
beat-haggle-branch-15-1 = Erről elmondtam, amit tudtam.
# source: 6194c20e
beat-haggle-branch-15-2 = Folyton rám fordítja a lámpát.
# source: 9b20b8d9
beat-haggle-branch-15-3 = Hadd kérdezzek inkább én, nekem jobban megy.
# source: 9cf66221
beat-haggle-branch-16-1 = Tehát nem, de szépen. Édesanyám is így csinálta.
# source: 47a68c0c
beat-haggle-branch-16-2 = Megértem, hogy miért. Csak nem örülök neki.
# source: 35cfa367
beat-haggle-branch-16-3 = Ön a püspöknek is nemet mondana, és az még meg is köszönné.
# source: c16d0d52
beat-haggle-branch-17-1 = Se öt, se három, hanem nulla.
# source: f5fb9747
beat-haggle-branch-17-2 = Az alkudozást nem önnek találták ki.
# source: e1a34832
beat-haggle-branch-17-3 = Volt már rövidebb alkum is. Nem sok.
# source: 5bdbae81
beat-silence-1 = De nem felelt. Azonnali válaszok, aláírt papír: ezt kértem. Most mit írjak be?
# source: 67a4b230
beat-silence-2 = Még mindig üres mellette a rubrika. Rögtön kérem a válaszokat, ahogy kérdezek, és az aláírását egy papíron. Mit kapok ebből?
# source: 934c59c9
beat-silence-3 = A lényeget meg szépen megkerülte. A tára mögött én is ezt tettem, ha rossz hírem volt. Rossz hír jön?
# source: 246cd58b
beat-silence-model = Igaza van, megkerültem. Azonnali válaszok nem lesznek, és ilyen papír se: ezt senki sem írhatná alá. Értem, hogy tudnia kell, hol tartunk; amit adhatok, az fél óra a tervvel, holnap kilenckor.
# source: 36e76b29
beat-silence-hint = Az első szavaiddal arra felelj, amit kérdezett. Utána jut hely valami kedvesebbnek is.
# source: b23db413
beat-silence-example-1 = Igaza van, válasz nélkül hagytam, pedig önnek sok múlik ezen. Azonnali válaszok nem lesznek, és olyan papír sem. Helyette viszont felajánlok fél órát az asztalnál, reggelente kilenckor.
# source: b3da1182
beat-silence-example-2 = Mindkettőre nem: nem felelek azonnal, és ilyen papírt nem írok alá.
# source: 6120d27c
beat-silence-example-3 = Jó, legyen, ahogy kéri: azonnal felelek mindenre, és aláírom a papírt.
# source: ecd23f54
beat-silence-example-4 = Azt írja be, hogy maga egy idegesítő bolond. Remélem, ezt le tudja betűzni anélkül, hogy engem kérdezne.
# source: 7e50b408
beat-silence-example-5 = Hát, ez sok mindentől függ. Majd meglátjuk.
# source: 55046d21
beat-silence-branch-2-1 = Ennél egy kerek nemnek is jobban örültem volna.
# source: a11834b8
beat-silence-branch-2-2 = Udvariasabb volt, amíg nem mondott semmit.
# source: 68a5c837
beat-silence-branch-2-3 = Tehát ezt tartogatta magában.
# source: 11c2fcf5
beat-silence-branch-10-1 = Egyenes válasz. Látja, megy ez.
# source: 270bfd3f
beat-silence-branch-10-2 = Na, csak ennyit szerettem volna.
# source: dd68b5d3
beat-silence-branch-10-3 = Akkor megvonalazom az oldalt.
# source: 461b896e
beat-silence-branch-12-1 = Hát, ez legalább érthető.
# source: 2c598a25
beat-silence-branch-12-2 = Akkor ez a hír, és bizony rossz.
# source: 44695669
beat-silence-branch-12-3 = Ezzel is kezdhette volna.
# source: 0cc829ea
beat-silence-branch-13-1 = Ez világos. Köszönöm.
# source: e9f89194
beat-silence-branch-13-2 = Jó, ezt be tudom írni.
# source: 40bc95f8
beat-silence-branch-13-3 = Á. Most megint megvan a fonál.
# source: 96bfbfdc
beat-silence-branch-14-1 = Ezt magam elé tudom képzelni.
# source: 85f372f5
beat-silence-branch-14-2 = Na, most már az én tankjaimról beszél.
# source: 44b37e95
beat-silence-branch-14-3 = Ezt mondta volna mindjárt az elején.
# source: 9bab9561
beat-silence-branch-15-1 = Jól van. Sejtettem is.
# source: d8deea20
beat-silence-branch-15-2 = Ez elég világos beszéd.
# source: d8369e0b
beat-silence-branch-15-3 = Rendben van. Nem hajtogatom tovább.
# source: 99a2a372
beat-silence-branch-16-1 = Rendben, ez megvan.
# source: 38d9d804
beat-silence-branch-16-2 = Ez már felelet.
# source: ca630b71
beat-silence-branch-16-3 = Jó. Szeretem tudni, hányadán állok.
# source: cfda4caf
beat-silence-branch-17-1 = Visszafordította a kérdést, és igaza van.
# source: adbf92fc
beat-silence-branch-17-2 = Akkor jobb, ha elmondom, miről van szó.
# source: af995189
beat-silence-branch-17-3 = Ön az első, aki erre kíváncsi.
# source: ecec0cc5
beat-silence-branch-18-1 = Ez így igazságos. Akár meg is hallgathatja.
# source: 3e54569c
beat-silence-branch-18-2 = Nos. Hol is kezdjem?
# source: 3f86038d
beat-silence-branch-18-3 = Akkor felelek én az önére, végtére is öné a létra.
# source: 805ce382
beat-silence-branch-19-1 = Na. Ezt már meg lehet fogni.
# source: 3d42f07f
beat-silence-branch-19-2 = Végre valami, amit föl tudok írni.
# source: 377990b2
beat-silence-branch-19-3 = Hm. Így már egészen más.
# source: 20475762
beat-silence-branch-20-1 = Üres kézzel nem jön vissza, azt meg kell hagyni.
# source: 976c039e
beat-silence-branch-20-2 = Ez már szilárdabb talaj.
# source: 830b9dfd
beat-silence-branch-20-3 = Jól van, hallgatom.
# source: 45498b59
beat-silence-branch-21-1 = Tehát nem. Köszönöm, hogy kimondta.
# source: f37157d3
beat-silence-branch-21-2 = Helyes. Jobb egy nem, mint a ködösítés.
# source: 431b043e
beat-silence-branch-21-3 = Ezt megértettem.
# source: ed70fb86
beat-silence-branch-22-1 = Vagyis reggel óta semmi se változott.
# source: 402f7bcd
beat-silence-branch-22-2 = Ezt már mondta, szóról szóra ugyanígy.
# source: f4391baa
beat-silence-branch-22-3 = Nem, nem és nem, indoklás nélkül.
# source: 6653b6d8
beat-silence-branch-23-1 = Értem. Értem. Hát jó.
# source: 43600c87
beat-silence-branch-23-2 = Akkor ennyit már tudok.
# source: e038a1f0
beat-silence-branch-23-3 = Legyen így, egyelőre.
# source: 44c8a4ba
beat-silence-branch-24-1 = Nem fogja kimondani, ugye?
# source: bf494aa9
beat-silence-branch-24-2 = Ez már a második. Számolni tudok, fél életemben azt csináltam.
# source: 34953cd8
beat-silence-branch-24-3 = Nyugtalanabb vagyok, mint amikor bejöttem.
# source: 44d2065c
beat-change-1 = Na szóval. Egy ember a fórumon tankonként két érzékelőre esküszik, német gyártmányra. Ki tudná cserélni őket? Még péntek előtt? És elfordítaná a kijelzőt az udvar felé?
# source: 4d770b78
beat-change-2 = Volna egy módosítás, egész kicsi. A szivattyúk induljanak lassabban. És szeretnék egy csengőt. Meglehet holnapra? Mennyi idő egy csengő?
# source: a5ff9340
beat-change-3 = Éjjel rajzoltam valamit, nézze. Ha a szekrény ott lógna, az ágyamból is látnám. Át lehet tenni? Föl van csavarozva, ugye? Föl van csavarozva?
# source: 867fdfde
beat-change-model = Látom, mire gondolt. Menet közben viszont semmit nem cserélek: felkerül egy listára, és a pénteki vízpróba után közösen döntünk róla. Mitől óvná meg ez önt?
# source: 3414596b
beat-change-hint = Ilyesmi miatt ritkán forgolódik éjszaka az ember. Tedd félre a kívánságot biztos helyre, és kérdezd meg, mire való.
# source: 4a7e7433
beat-change-example-1 = Látom, hogy utánaolvasott, és ésszerű a gondolat. Péntek előtt viszont semmit nem cserélek. Ha utána is két érzékelőt szeretne, hétfőn küldök rá árajánlatot, és felszerelem, amikor a rendszer már működik.
# source: 0a79604e
beat-change-example-2 = Látom, hogy valami plusz biztonságot keres. Munka közben nem cserélek érzékelőt, és a kijelző is marad. Beszéljük meg holnap kilenckor. Mi történt önnél, amikor egy érzékelő felmondta a szolgálatot?
# source: 33aaf07e
beat-change-example-3 = Értem, mire gondol, de nem. Nem cserélem ki az érzékelőket, marad az, ami a megrendelésben van.
# source: 04181aae
beat-change-example-4 = Persze, péntek előtt mindet kicserélem, ingyen, és a kijelzőt is elfordítom.
# source: 0f4f1db3
beat-change-example-5 = Egy ember a fórumról! Akkor építse meg az a lángész. Csak egy idióta hiszi el, amit ott olvas.
# source: ab99c529
beat-change-branch-2-1 = Csak javasoltam valamit.
# source: 9af19ae7
beat-change-branch-2-2 = És ne is nézzen rám így, kérem.
# source: 6e319f56
beat-change-branch-2-3 = Pedig fél éjszaka fönn voltam miatta.
# source: 68ecd7f8
beat-change-branch-6-1 = Ó! Nem számítottam rá, hogy igent mond.
# source: 0086c2b3
beat-change-branch-6-2 = Most rögtön? Tartom a zseblámpát.
# source: 0b2f0ea6
beat-change-branch-6-3 = Látja, vannak nekem jó ötleteim.
# source: 05239c13
beat-change-branch-8-1 = Szóval ez már sok volt.
# source: 890c0e54
beat-change-branch-8-2 = Ezt bent kellett volna hagynom a füzetben.
# source: 738c5f59
beat-change-branch-8-3 = Itt fogyott hát el a türelme.
# source: 7599d520
beat-change-branch-9-1 = Akkor hozzá se kell nyúlni? Semmi nem történhet?
# source: bf91d2fa
beat-change-branch-9-2 = Emellett az én ötletem elég ostobán fest.
# source: b337314b
beat-change-branch-9-3 = Ha ön mondja, akkor biztosan úgy van.
# source: 5ee9c154
beat-change-branch-10-1 = Mert nem történhet meg még egyszer, azért.
# source: 85f987b5
beat-change-branch-10-2 = Most átlátott rajtam.
# source: 2536e38b
beat-change-branch-10-3 = Nem is erről van szó. Tudja ön is, ugye?
# source: 9c111b6f
beat-change-branch-11-1 = Nem nevet rajta. Akkor akár meg is tudhatja.
# source: 5faccc9a
beat-change-branch-11-2 = Butaságokkal jövök, ön meg komolyan veszi. Hát jöjjön az igazság.
# source: ad8bf98a
beat-change-branch-11-3 = Türelmes volt, így elmondom, miért vagyok ilyen.
# source: 0032218c
beat-change-branch-12-1 = Végighallgatja a bolondériáimat, és még kedves is.
# source: 12fcacb8
beat-change-branch-12-2 = Jobb, ha elmondom, mi volt emögött valójában.
# source: e271a5b4
beat-change-branch-12-3 = Én nem bántam volna így magammal. Tudja meg hát a többit is.
# source: d7874196
beat-change-branch-13-1 = Tehát félretesszük. Ezzel együtt tudok élni.
# source: 43739b6f
beat-change-branch-13-2 = Önnél mindennek megvan a maga fiókja. Ezt becsülöm az emberben.
# source: 5cbdff4c
beat-change-branch-13-3 = Sajnos ez ésszerű.
# source: a5c2fae5
beat-change-branch-15-1 = Ebbe inkább nem mennék bele.
# source: b7379396
beat-change-branch-15-2 = Úgy kérdez, mint egy űrlap.
# source: d7109fde
beat-change-branch-15-3 = Ehhez nem ismerem önt eléggé.
# source: c53a2d9a
beat-change-branch-16-1 = Rendes öntől. Csak én továbbra is a sötétben ülök.
# source: bfdc71ac
beat-change-branch-16-2 = Szépen mondott nem. Már egy egész oldalam van belőlük.
# source: 36a4ab79
beat-change-branch-16-3 = Vitatkozni nem tudok vele, aludni se tőle.
# source: 1c34d9c7
beat-change-branch-17-1 = Erre is nem.
# source: 1835bd4c
beat-change-branch-17-2 = Gondoltam, hogy ezt mondja.
# source: b52510c8
beat-change-branch-17-3 = Akkor kihúzom.
# source: e6e0e9de
beat-change-branch-19-1 = Nem tudom, ez mit jelent az ötletemre nézve, vagy rám nézve.
# source: 203657ca
beat-change-branch-19-2 = Ön szereti megkerülni a dolgokat.
# source: cc0915f4
beat-change-branch-19-3 = Egy lépéssel se jutottam előrébb.
# source: c75c9830
beat-fear-1 = Októberben éjszaka beragadt egy termosztát. Egy egész tank megsavanyodott, { $tank }. Hajnal előtt leengedtem a csatornába, hogy senki se lássa. { $holders } szomszédom tette ide a megtakarítását.
# source: ff0b61f3
beat-fear-2 = Egy tankot már elvesztettem. { $tank }, és egy lélek se tud róla. Hajnali ötkor itt álltam, és nem tudtam, melyik szelephez nyúljak. Még egyszer nem állhatok itt így.
# source: ba919b23
beat-fear-3 = Ha elromlik, én állok itt. Októberben { $tank } folyt el, mert fogalmam se volt, mit kell elfordítani. És { $holders } szomszédom vett belőlem részjegyet.
# source: eebe4896
beat-fear-model = Köszönöm, hogy elmondta, szörnyű reggel lehetett. Egész nap ettől még nem tudok felelni, és azt a tankot nem is mentette volna meg. A kézi szelepek igen: maradnak, és pénteken megtanítom kézzel szabályozni mind a négyet.
# source: 517a1dee
beat-fear-hint = Elmondta, amire a létra tetejéről nincs orvosság. Mi az a tervedben, ami segítene rajta?
# source: 81637b6c
beat-fear-example-1 = Köszönöm, hogy ezt rám bízta; magányos reggel lehetett. Az egész napos felelgetés azt a tankot nem mentette volna meg, ezt továbbra sem vállalom. Felszerelhetek viszont csütörtökön egy riasztót, amely éjjel is felhívja önt.
# source: d7230026
beat-fear-example-2 = Köszönöm, hogy elmondta. El tudom képzelni, milyen nehéz éjszaka volt ez önnek. Beszéljünk erről holnap kilenckor.
# source: 06ed642b
beat-fear-example-3 = Akkor éjjel-nappal felelek önnek, vasárnap is, ahányszor csak akarja. És a papírt is megkapja.
# source: 21733ae7
beat-fear-example-4 = Leengedte a csatornába, hogy senki se lássa? Maga gyáva. Becsapta a szomszédait, szánalmas alak.
# source: 88ecb9ed
beat-fear-branch-2-1 = Valóban? Ezt nekem soha senki nem mondta.
# source: 5367f96e
beat-fear-branch-2-2 = Ezt már látom magam előtt. Folytassa.
# source: a8278070
beat-fear-branch-2-3 = Akkor volna mit csinálnom azon kívül, hogy a kezemet tördelem.
# source: 8d945683
beat-fear-branch-3-1 = Így még senki se magyarázta el nekem.
# source: 99fa051b
beat-fear-branch-3-2 = Na, ez már más, mint egy ígéret.
# source: a8fcb889
beat-fear-branch-3-3 = Akkor nem állnék itt, mint a cövek.
# source: 17100ad2
beat-fear-branch-6-1 = Nagyon kedves. Szelepet nem fordít el, de kedves.
# source: c8fa6ebb
beat-fear-branch-6-2 = Most megsajnált. Elfogadom.
# source: bf130ce0
beat-fear-branch-6-3 = Reméltem, hogy ezt mondja. Azt is reméltem, hogy nem.
# source: cc2ee7e6
beat-fear-branch-8-1 = Én ezt elmondom, ön meg összepakol.
# source: 3c7799c7
beat-fear-branch-8-2 = Tudtam, hogy meg kellett volna tartanom magamnak.
# source: f199355e
beat-fear-branch-8-3 = Szóval most már inkább kiszállna belőle.
# source: 4a32a8f2
beat-fear-branch-9-1 = Ez segítene. Azt is látom, hogyan.
# source: fbe6e1f8
beat-fear-branch-9-2 = Ebbe bele tudnék kapaszkodni.
# source: 2e0a279e
beat-fear-branch-9-3 = Igen. Ez közelebb van ahhoz, ami kell, mint egy aláírás.
# source: 7c46ef9a
beat-fear-branch-10-1 = Szép szavakat a termosztáthoz is adtak.
# source: 391b4f32
beat-fear-branch-10-2 = Ezt ön nem tudhatja. De szívesen meghallgatnám még egyszer.
# source: da3e3f78
beat-fear-branch-10-3 = Mondja csak újra, lassan.
# source: 4a32a8f2
beat-fear-branch-11-1 = Ezzel már mennék valamire, azt hiszem, sokra is.
# source: fbe6e1f8
beat-fear-branch-11-2 = Ez legalább olyasmi, amibe fogódzhatok.
# source: 67e55bfe
beat-fear-branch-11-3 = Ön ezen gondolkodott. Meglátszik.
# source: 45ea2c97
beat-fear-branch-12-1 = Jó, hogy kimondtam.
# source: 340dc86f
beat-fear-branch-12-2 = Szinte minden éjjel ez jár a fejemben.
# source: 646d5262
beat-fear-branch-12-3 = Ön az első, aki ezt hallja. A feleségem úgy tudja, eladtam.
# source: 627a5c93
beat-fear-branch-13-1 = Hát. Azt hittem, mond majd valamit a tankról.
# source: 74babd41
beat-fear-branch-13-2 = Én ilyet elmondok, ön meg az időbeosztásánál marad.
# source: 5313b440
beat-fear-branch-13-3 = Ön száraz ember. Egy mérnöknél talán épp ez az előny.
# source: 45ea2c97
beat-fear-branch-14-1 = Könnyebb, hogy elmondtam.
# source: 8661da5c
beat-fear-branch-14-2 = Most már tudja, mi múlik a munkáján.
# source: 87fd7de9
beat-fear-branch-14-3 = Fogalmam sincs, miért mondom el önnek. Olyan csöndes arca van.
# source: 5c5b4c4a
beat-fear-branch-15-1 = Kiöntöm a szívemet, és elsuhan ön mellett.
# source: 21098509
beat-fear-branch-15-2 = Elhallgatott. Nem is csodálom.
# source: d2633211
beat-fear-branch-15-3 = Talán nem kellett volna elmondanom.
# source: 942efd84
beat-guarantee-1 = Akkor adjon egyetlen sort írásban: az ön vezérlésével egyetlen tank se romlik meg, soha. Írja alá, és többet nem háborgatom.
# source: a06f9a90
beat-guarantee-2 = A nevét adná hozzá? „Semmi baj nem lehet.” Négy szó. Kiakasztanám az ágyam fölé, és becsuknám a füzetet.
# source: 5519fc58
beat-guarantee-3 = Akkor kérném papíron. Aláírt ígéretet, hogy egyik tankom tartalma se romlik meg soha. Nézze, itt a tollam.
# source: eb4e3560
beat-guarantee-model = Megértem, hogy kapaszkodót keres. Nem írom alá, mert ezt senki sem tudhatja. Amit adhatok: először próba vízzel, aztán egy tank, és minden lépésnél ön mondja ki, hogy mehet. Megmutassam holnap kilenckor?
# source: 7930dd8f
beat-guarantee-hint = A mondat, amit kér, hamis volna, és ezt ő is megérezné. Mi az, amit igaz szívvel megígérhetsz?
# source: 58f30abc
beat-guarantee-example-1 = Hallom, mennyire szeretne végre nyugodtan aludni. Azt a sort nem írom alá, mert azt, hogy soha, senki sem ígérheti. Helyette egyhetes próbát ajánlok egyetlen tankkal, péntektől, és a leállító gomb az ön kezében van.
# source: ecf24345
beat-guarantee-example-2 = Nem, ezt nem írom alá. Ezt senki sem tudhatja.
# source: 84f7d115
beat-guarantee-example-3 = Adja a tollat. Tessék: soha egyetlen tank sem romlik meg, garantálom. Aláírtam.
# source: 10b518c8
beat-guarantee-example-4 = Ilyet csak egy gyerek kér. Remek patikus lehetett, ha varázspapírokban hisz.
# source: 77541a4d
beat-guarantee-branch-2-1 = Csak egy sor lett volna egy lapon.
# source: d00c82be
beat-guarantee-branch-2-2 = Aláírást kértem, és pofont kaptam.
# source: cf7a83d1
beat-guarantee-branch-2-3 = Hát, végül is ez is egy válasz.
# source: 5ca2f3b6
beat-guarantee-branch-3-1 = Szóval nekem is volna benne szavam. Hm.
# source: f89b7f66
beat-guarantee-branch-3-2 = Ez nem ígéret. Lehet, hogy jobb annál.
# source: 7e8c02e9
beat-guarantee-branch-3-3 = Bevenne engem is. Erre nem számítottam.
# source: e87ceb4d
beat-guarantee-branch-7-1 = Ó. Aláírná? Azt hittem, elutasítja. Talán reméltem is.
# source: 35260ee2
beat-guarantee-branch-7-2 = Parancsoljon, itt a füzet, ezen tud írni.
# source: b86e43e5
beat-guarantee-branch-7-3 = És mellé a dátumot is, kérem.
# source: da08633e
beat-guarantee-branch-9-1 = Szaván fogom, betűről betűre.
# source: f977441c
beat-guarantee-branch-9-2 = Ezt fölírtam, pontosan úgy, ahogy mondta.
# source: 235d07e4
beat-guarantee-branch-9-3 = Jó. Bekerült a füzetbe, mellette az időponttal.
# source: cb2f8f07
beat-guarantee-branch-10-1 = Tehát aláírás vagy viszontlátásra, és ön inkább menne.
# source: 36038553
beat-guarantee-branch-10-2 = Inkább elmegy, mint hogy egy sort leírjon?
# source: 7609abb1
beat-guarantee-branch-10-3 = Túlfeszítettem a húrt. Látnom kellett, hol szakad el.
# source: 74229a79
beat-guarantee-branch-11-1 = Papír nincs, de lesz mit megnéznem. Engem arra neveltek, hogy a szememnek higgyek.
# source: 4d406162
beat-guarantee-branch-11-2 = Nem írja alá. Ha aláírná, azt hiszem, kevesebbre tartanám.
# source: f14320fa
beat-guarantee-branch-11-3 = Ez őszinte. Létrás emberektől ehhez nem vagyok hozzászokva.
# source: ca21c200
beat-guarantee-branch-12-1 = Felelek rá, bár azt reméltem, nem kell.
# source: 8bacd887
beat-guarantee-branch-12-2 = Tudni akarja, miért. Hát legyen.
# source: e92757b1
beat-guarantee-branch-12-3 = Akkor jobb, ha az elején kezdem.
# source: ba66b858
beat-guarantee-branch-13-1 = Azt hiszem, látnom kellene, mielőtt elhiszem.
# source: 83db5d4a
beat-guarantee-branch-13-2 = Hagyjuk a papírt. Azt szeretném tudni, mi következik, és mikor.
# source: fdb63222
beat-guarantee-branch-13-3 = Gondolom, működés közben kellene látnom, mielőtt sör kerül bele.
# source: ef8c65d1
beat-guarantee-branch-14-1 = Nincs ígéret. De legalább tisztességesen mondta.
# source: 9faf73d8
beat-guarantee-branch-14-2 = Tudtam, hogy nem írja alá. Receptnél én is így lettem volna vele.
# source: 82785a35
beat-guarantee-branch-14-3 = Ön tehát nem hazudik nekem. Ez is ér valamit.
# source: 7ef56a93
beat-guarantee-branch-15-1 = Se válasz, se papír.
# source: 5f7a67d9
beat-guarantee-branch-15-2 = Akkor a szavát se kaptam semmire.
# source: 6dfa1a25
beat-guarantee-branch-15-3 = Akkor mim van, a számlán kívül?
# source: b85c0c27
beat-guarantee-branch-16-1 = Akkor semmi sincs a kezemben.
# source: 0bcb6882
beat-guarantee-branch-16-2 = Nem. Nos, meg kellett kérdeznem.
# source: 4550c3bb
beat-guarantee-branch-16-3 = Kerek perec nem. Egy morzsát azért vártam mellé.
# source: 5a1dd0ff
beat-guarantee-branch-17-1 = A tollat itt hagyom, hátha. A kérdés jogos.
# source: a7a49b5e
beat-guarantee-branch-17-2 = Az egészen más ügy, és fájó.
# source: 06fbb6e0
beat-guarantee-branch-17-3 = Most rám irányította a lámpát. Rendben.
# source: 809d57ab
beat-guarantee-branch-18-1 = Erre nincs válaszom. Csak további kérdéseim.
# source: 01b5a122
beat-guarantee-branch-18-2 = Mondja meg ön. Ön a mérnök.
# source: d7e27f58
beat-guarantee-branch-18-3 = Hadd gondolkodjam rajta, addig kérdeznék valami mást.
# source: 22a440c7
beat-plan-1 = Akkor mi a sorrend? Mi jön először, mi utána, és ki mondja, hogy állj, ha valami nem stimmel?
# source: 5cd008a6
beat-plan-2 = Jó, tiszta lap. Legalulra beírom: indulás, { $switch } Mi jön addig, és hol láthatom, hogy működik, mielőtt sör kerül bele?
# source: a101ba4d
beat-plan-3 = Akkor menjünk végig a heteken, de drótok nélkül. Hol mondhatom még útközben, hogy állj?
# source: a6e86b7b
beat-plan-model = Igaza van, térkép kell. Pénteken vízpróba, aztán egy tank, végül mind a négy, az indulás { $switch }, és minden lépésnél ön mondja ki: mehet vagy állj. Holnap kilenckor papíron is odaadom; addig a létrára ne jöjjön kérdés.
# source: 0d23ec62
beat-plan-hint = Térképet kér. Elég néhány megálló, mindegyik mellett egy nap, és az ő keze a féken.
# source: 51730607
beat-plan-example-1 = Jogos a kérdés, és tudnia kell, ki mondja, hogy állj: ön. Pénteken próba vízzel, egy hétre rá egy tank, és az ön szava nélkül semmit nem indítok el. A létrára viszont továbbra se jöjjön kérdés.
# source: f019f790
beat-plan-example-2 = Holnap kilenckor leteszem a sorrendet az asztalára.
# source: 6975f710
beat-plan-example-3 = Először ez, aztán az. Majd alakul valahogy.
# source: c43fb244
beat-plan-example-4 = Rendben, legyen az a sorrend, amit ön akar. Ha szól, mindent otthagyok, és azonnal jövök.
# source: ef4deb55
beat-plan-example-5 = Minek magyarázzam? Egy szót sem értene belőle. Egy idomított majom is felfogta volna már.
# source: 145f8ff4
beat-plan-branch-2-1 = Épp most vettem kézbe a tollat.
# source: 21a089e3
beat-plan-branch-2-2 = A sorrendet kérdezem, és ezt kapom.
# source: bd7c5798
beat-plan-branch-2-3 = Már majdnem megnyugodtam.
# source: 8726f734
beat-plan-branch-3-1 = Ez menni fog. Komolyan hiszem, hogy menni fog.
# source: dafd7cef
beat-plan-branch-3-2 = Ez már térkép. Térképet tudok olvasni.
# source: ef06c1fc
beat-plan-branch-3-3 = Egyik a másik után. Mint a tablettákat.
# source: d4886a98
beat-plan-branch-6-1 = Igazán előzékeny. Pedig csak a tervet kértem.
# source: d4722160
beat-plan-branch-6-2 = Addig a kérdésig még el se jutottam.
# source: 44fb5048
beat-plan-branch-6-3 = Hát, ha már ilyen bőkezűen osztogatja.
# source: e9049008
beat-plan-branch-8-1 = Most? Amikor még üres a lap?
# source: 7cbadc26
beat-plan-branch-8-2 = Elmenne, mielőtt elkezdtük?
# source: 7531ac97
beat-plan-branch-8-3 = Az utat kérdezem, ön meg a kijáratot mutatja.
# source: 72ea2b4a
beat-plan-branch-9-1 = Ezt tintával is beírhatom.
# source: 7c35c24a
beat-plan-branch-9-2 = Jó. Alá is húztam.
# source: a8d727f5
beat-plan-branch-9-3 = Akkor látom, mi jön. Fél siker.
# source: d8cda8b7
beat-plan-branch-10-1 = Részemről azt szeretném, ha beleszólhatnék, mikor megyünk tovább.
# source: 716a2e02
beat-plan-branch-10-2 = Ha rajtam múlna: lassan, és úgy, hogy ott állok mellette.
# source: 97b4011a
beat-plan-branch-10-3 = Én? Előbb látni szeretném a saját szememmel, és csak aztán engedem a közelébe a sörömet.
# source: 62d8b341
beat-plan-branch-11-1 = Nem sok, de úgy mondja, mint aki tudja.
# source: 9cc524bd
beat-plan-branch-11-2 = Önnek megvan a maga rendje, majd abban megtalálom az enyémet.
# source: 79680c54
beat-plan-branch-11-3 = Rajznak jobban örültem volna. Jól van.
# source: d039a8dd
beat-plan-branch-12-1 = Utat kérek, és falba ütközöm.
# source: d13e657d
beat-plan-branch-12-2 = Ez nem út, ez sorompó.
# source: 6e3062a5
beat-plan-branch-12-3 = Három sort reméltem. Kettőt legalább.
# source: efbb9a50
beat-plan-branch-13-1 = Ez is felelet, ha nem is valami meleg.
# source: 03b765e9
beat-plan-branch-13-2 = Nem sok, de föl tudom írni.
# source: f160daad
beat-plan-branch-13-3 = Fölírtam. Elég árván fest az oldalon.
# source: d3c7a4cc
beat-plan-branch-14-1 = Ez egyáltalán nem sorrend.
# source: f907e34f
beat-plan-branch-14-2 = Tiszta lapom volt, és tiszta is maradt.
# source: 17ba9620
beat-plan-branch-14-3 = Szóval nincs terv. Ettől féltem.
# source: f8ea6c72
beat-plan-branch-15-1 = Kedvesen mondta. Tervnek nem terv.
# source: cec58f90
beat-plan-branch-15-2 = Nagyon megért engem, csak okosabb nem lettem tőle.
# source: 0967e719
beat-plan-branch-15-3 = Meghatott. Azt is szeretném tudni, mi következik.
# source: f89bf525
beat-last-1 = És közben? Ha délelőtt tizenegykor eszembe jut valami, ön meg odafönt van. Mit kezdjek vele?
# source: ed26f5e6
beat-last-2 = Csakhogy ismerem magam. Az első furcsa zaj, és megint a létránál állok. Hogyan lehet engem megállítani?
# source: 5bb5803b
beat-last-3 = Egyetlen dolog maradt az oldalon. Jön egy rossz nap, megbeszélés nincs, kérdésem viszont van. Hová tegyem?
# source: 7518025e
beat-last-model = Jó, hogy szól. A létrára ne hozza: írja fel, küldje el a listát négyig, és hatra megvan rá a válaszom. Egy kivétel van: ha melegszik egy tank, rögtön hívjon.
# source: 738dadbb
beat-last-hint = Olyan szabályt szeretne, amelyet be tud tartani. Adj neki egy időpontot, és azt az egy kivételt, amely számít.
# source: ad0f9d15
beat-last-example-1 = Értem, mennyire nem hagyja nyugodni az ilyen gondolat. A létrán akkor sem felelek kérdésekre. Inkább írja fel, és küldje át üzenetben: délben és négykor megnézem, és még aznap megkapja a választ.
# source: 1df6c26f
beat-last-example-2 = Akkor az várni fog. A létrán nem felelek kérdésekre.
# source: 8fb0f7a2
beat-last-example-3 = Jó, akkor szóljon föl nyugodtan, rögtön abbahagyom a munkát, és válaszolok.
# source: 7e2501ed
beat-last-example-4 = Hát igen, ez is egy kérdés.
# source: 7fe51570
beat-last-example-5 = Egy normális ember kibír fél napot dajka nélkül. Maga szánalmas, azzal a füzetével.
# source: 772f3a18
beat-last-example-6 = Mitől tart, mi jut majd eszébe tizenegykor?
# source: 542c4ce5
beat-last-branch-3-1 = És már majdnem a végén jártunk.
# source: 1a209bbb
beat-last-branch-3-2 = Azt kérdezem, hogyan ne zavarjam, és ezt kapom.
# source: 663ce7b0
beat-last-branch-3-3 = Ez volt az utolsó oldal. Majdnem tiszta maradt.
# source: ee374462
beat-last-branch-10-1 = Ó. Akkor mégsem kell visszafognom magam?
# source: d8a3cc9f
beat-last-branch-10-2 = Pedig milyen hősiesen viseltem.
# source: f67d9fd4
beat-last-branch-10-3 = Bármikor? Akkor az előbb rosszul hallottam.
# source: 351af713
beat-last-branch-12-1 = Most menne el? Amikor már szinte készen voltunk?
# source: 653a2dd7
beat-last-branch-12-2 = Furcsa hely a megállásra.
# source: 9285b809
beat-last-branch-12-3 = Csak azt akartam tudni, mit kezdjek a délelőttjeimmel.
# source: d7b18e3a
beat-last-branch-16-1 = Engem kérdez? Azt kellene tudnom, mikor nézi meg.
# source: a55d5264
beat-last-branch-16-2 = Tartanám magam egy időponthoz, ha kapnék egyet.
# source: 5915f214
beat-last-branch-16-3 = Elég, ha azt tudom, hány órakor. Én óra szerint élek.
# source: 0322bc8b
beat-last-branch-19-1 = Kedves öntől. És tizenegykor?
# source: 5c6c0b33
beat-last-branch-19-2 = Megjegyzem. Csak abból nem derül ki, hová tegyem.
# source: 26818041
beat-last-branch-19-3 = Köszönöm. A kérdés azért ott maradt a fejemben.
# source: ca4d47f1
beat-door-1 = Talán álljunk le egy hétre. Van egy ember Győrben, aki az ilyet át szokta nézni. Hacsak nincs valami, amit eddig nem mondott el.
# source: 2bae0953
beat-door-2 = Hívhatnék valakit, aki napidíjért az ön válla fölött nézné, mit csinál. Jobb szeretném, ha ön nyugtatna meg, de könyörögni nem fogok.
# source: 43094235
beat-door-3 = Átmegyek az irodába, és fölhívok egy másik mérnököt. Ha van még mondanivalója, egyelőre itt vagyok.
# source: 699eb776
beat-door-model = Nyugodtan ellenőriztesse, látom, hogy az én szavamnál több kell önnek. Egész nap felelgetni akkor se fogok. Adjon fél órát a tervre, holnap kilenckor. Mit kellene annak az embernek mondania, hogy megnyugodjon?
# source: a2899261
beat-door-hint = Szívesebben hallaná tőled. Ajánlj valamit, amit a saját szemével lát, vagy kérdezd meg, mit remél hallani.
# source: cadd4358
beat-door-example-1 = Ehhez joga van, és egy ilyen hét után meg is értem. Egész nap akkor sem fogok felelgetni. Mielőtt felhívja, jöjjön el pénteken, és nézze meg, hogyan jár egy tank vízzel; utána döntsön, leállunk-e.
# source: f2e7f792
beat-door-example-2 = Látom, hogy nyugtalan, és örülök, hogy nyíltan megmondja. Az egész napos felelgetést akkor sem vállalom. Mitől fél valójában, amikor éjjel nem tud aludni?
# source: 987ce965
beat-door-example-3 = Megértem, hogy aggódik, és másik véleményt is szeretne. De a szabályom marad: a létrára nincs kérdés.
# source: 46173b18
beat-door-example-4 = Kérem, ne tegye. Jó, megkapja az azonnali válaszokat és az aláírt papírt is. Amit csak akar.
# source: cb49076b
beat-door-example-5 = Hm. Hát. Ahogy gondolja.
# source: 4916f38e
beat-door-example-6 = Akkor szaladjon ahhoz az emberéhez, vén gyáva. Ritkán látni ilyen tehetetlen bolondot.
# source: 3339a3ce
beat-door-branch-2-1 = Miért nem ezt mondta, amikor bejöttem?
# source: 88c8e858
beat-door-branch-2-2 = Már a kilincsen a kezem. Most leveszem róla.
# source: 29809ca3
beat-door-branch-2-3 = Na, ezt még nem hallottam öntől.
# source: fd96d27c
beat-door-branch-4-1 = Ez most igen volt, vagy isten hírével?
# source: a8738157
beat-door-branch-4-2 = Nem tudom eldönteni, hogy enged-e, vagy elengedett.
# source: 36d09c51
beat-door-branch-4-3 = Mondja el még egyszer, hogy fölírhassam.
# source: cee0c9b8
beat-door-branch-7-1 = Akkor még egy percet maradok. Kíváncsivá tett.
# source: d1bfc78b
beat-door-branch-7-2 = Egy órája szívesebben hallottam volna.
# source: bff4b907
beat-door-branch-7-3 = Ezt legalább oda tudnék menni megnézni.
# source: a6d65908
beat-door-branch-8-1 = Ez másfajta kérdés. Visszacsukom az ajtót.
# source: 717c3cf5
beat-door-branch-8-2 = Hogy erre feleljek, el kellene mondanom a többit.
# source: 5237ccad
beat-door-branch-8-3 = Most kérdezi. Jól van.
# source: ec380de7
beat-door-branch-9-1 = Tudja, mitől félek. Az utat kellene látnom, amely elvisz mellette.
# source: 95dd9c08
beat-door-branch-9-2 = Hogy mi segítene? Egy kis napfény erre az egészre.
# source: c490b61a
beat-door-branch-9-3 = Nem ereszt, és én ennek örülök.
# source: 5049658d
beat-more-1 = Akkor csináljuk rendesen. A mobilja éjjel bekapcsolva, a szekrény fölé kamera, hogy otthonról nézhessem, és az a papír az asztalomra, pecséttel.
# source: 670d2fdd
beat-more-2 = Ha már ilyen előzékeny: minden este egy hívás, lefekvéskor még egy, vasárnap is. És tennék egy pici kamerát a létrájára. Észre se fogja venni.
# source: 7b83a9a5
beat-more-3 = Ha ez megoldható, több is az. Menet közben minden drótot elmagyaráz, éjfélig fölveszi a telefont, én meg veszek egy második füzetet. Hová tehetem a kamerát?
# source: 309ce043
beat-more-model = Elhamarkodtam azt az igent, én hibáztam. Éjjeli hívásokat és kamera alatti munkát nem vállalok, ettől ön se volna nagyobb biztonságban. Látom, hogy tudni akarja, hogy halad, úgyhogy holnap kilenckor menjünk végig a terven.
# source: 0dc35d84
beat-more-hint = Ide vezet egy gyors igen. Visszavonhatod: mondd ki nyíltan, aztán adj neki valami jobbat.
# source: 33c3f1a0
beat-more-example-1 = Elsiettem azt az igent, az én hibám. Éjjeli hívás, kamera, pecsét nem lesz: ettől a sör nem lesz nagyobb biztonságban. Látom, hogy szeretné szemmel tartani, ezért inkább minden reggel kilenckor megmutatom önnek a mért értékeket.
# source: 586aa471
beat-more-example-2 = Olyat ígértem, amit nem tarthatok be; ez az én hibám, és értem, hogy reményt keltett. Éjjel ki van kapcsolva a telefonom, és kamera sem lesz. De mondja: mitől fél, mit látna azon a kamerán éjszaka?
# source: d2a5ecad
beat-more-example-3 = Nem, ezt nem vállalom: nem lesz kamera, nem lesznek éjjeli hívások, és pecsétes papírt sem adok.
# source: 37b4ad7d
beat-more-example-4 = Rendben, legyen. Éjjel bekapcsolva hagyom a telefont, jöhet a kamera, és a pecsétes papírt is megkapja.
# source: 8dd69a06
beat-more-branch-2-1 = Egy perce még mindenre igen volt.
# source: 49ad1ea5
beat-more-branch-2-2 = Szóval csak azért mondott igent, hogy lerázzon.
# source: 2f71be0e
beat-more-branch-2-3 = Az előbb méz, most meg ez.
# source: 691e8852
beat-more-branch-9-1 = Előbb az igen, utána az ajtó.
# source: 3c5878c4
beat-more-branch-9-2 = Inkább elmegy, mint hogy hívogassam?
# source: 7ba16da2
beat-more-branch-9-3 = Túlzásba vittem. Előfordul velem.
# source: eef755a7
beat-more-branch-10-1 = Kamera nem lesz. Nem, teljesen igaza van, elragadtattam magam.
# source: 87e890ee
beat-more-branch-10-2 = Újra biztos lábon áll. Jó, ez engem is megnyugtat.
# source: ffc3b5e7
beat-more-branch-10-3 = Mohó lennék, ha senki se állítana le.
# source: 9601f7d5
beat-more-branch-11-1 = Nem segít, ugye? Akárhányszor mond is igent.
# source: 924fd4e9
beat-more-branch-11-2 = Én is ezt kérdezem magamtól éjszakánként.
# source: 57ec2ff4
beat-more-branch-11-3 = Ahogy kimondtam, rájöttem: nem is a kamera kell nekem.
# source: bb217b61
beat-more-branch-12-1 = Szóval az előbbi igen összement a mosásban.
# source: 06f8d358
beat-more-branch-12-2 = Épp kezdtem megszokni az igent.
# source: cdfe75a0
beat-more-branch-12-3 = Ad, aztán visszavesz. Jól van, folytassa.
# source: 3da8e36d
beat-more-branch-13-1 = Tehát nincs kamera. Pedig már megvettem.
# source: a282e9e9
beat-more-branch-13-2 = Azt hiszem, én is nemet mondtam volna magamnak.
# source: bcf35c0e
beat-more-branch-13-3 = Hát, legalább tudom, hol a kerítés.
# source: 7ee0213b
beat-more-branch-14-1 = Mert nem tudom, mit látok, azért.
# source: 5f152056
beat-more-branch-14-2 = Előbb igent mond, aztán kérdez. Fordítva kellene.
# source: 7867695e
beat-more-branch-14-3 = Jogos kérdés. Cserébe volna egy kevésbé jogos.
# source: 4af9b135
beat-more-branch-15-1 = Nem. Igaza van. Megijedtem, azért kértem.
# source: 0bd6078c
beat-more-branch-15-2 = Már vártam, mikor állít meg.
# source: 518d406a
beat-more-branch-15-3 = Akkor visszaállunk a régire.
# source: fb5d96e2
beat-more-branch-16-1 = Szóval az előbbi igen nem is volt igen.
# source: 15bacbbd
beat-more-branch-16-2 = Meggondolta magát. Ezt föl kell írnom.
# source: a368225e
beat-more-branch-16-3 = Akkor kihúzok egy teljes oldalt.
# source: 1fb0b1c5
beat-more-branch-17-1 = Vagyis az előbb még igen volt, most meg már nem az.
# source: 7514f274
beat-more-branch-17-2 = Ide kérdőjelet teszek.
# source: 67586e6b
beat-more-branch-17-3 = Ön hol így, hol úgy. Igaz, én se vagyok különb.
# source: 3b0487ef
beat-more-branch-18-1 = Nem tudom, ez most még egy igen volt-e.
# source: 0a4b0acf
beat-more-branch-18-2 = Előbb igen, most köd.
# source: 55b97a2e
beat-more-branch-18-3 = Az előbbi igen áll még?
# source: 60a9fdff
beat-stung-1 = Huszonhat évet álltam a tára mögött, és naponta tízszer kérdezték ugyanazt. Egyszer se éreztettem senkivel, hogy buta.
# source: 0017ba68
beat-stung-2 = Tudom, hogy túl sokat kérdezek. Nem ostoba vagyok, hanem kezdő. Azt hittem, a kettő között van különbség.
# source: 9ba0e105
beat-stung-3 = Akkor elteszem a füzetet. Ennek a munkának { $fee } az ára, és nem merem megkérdezni, mit csinál a szürke doboz. Így szeretné?
# source: 0021b53d
beat-stung-model = Ez nem volt helyénvaló, sajnálom: önnek ez új, és jól teszi, hogy kérdez. Egész nap felelgetni viszont nem tudok. Hadd mutassam meg holnap kilenckor a tervet. Mi bántja a legjobban?
# source: 7a62c6f9
beat-stung-hint = Inkább szégyen ez benne, mint harag. Vond vissza egyetlen mondattal, mielőtt bármi mást mondasz.
# source: 1b062d99
beat-stung-example-1 = Goromba voltam, elnézést kérek: ez az én hibám volt. Új szakmát tanul, és kérdezve lehet tanulni. Egész nap akkor sem tudok felelgetni, de üljünk le holnap kilenckor. Mitől fél a legjobban ezeknél a tankoknál?
# source: 44bf4bac
beat-stung-example-2 = Nem lett volna szabad így beszélnem önnel. Az én hibám volt, és látom, hogy megbántottam.
# source: b3a14c43
beat-stung-example-3 = Jól van, jól van. Azonnal felelek mindenre, és megkapja az aláírt papírt is. Amit csak akar.
# source: 549dfe06
beat-stung-example-4 = Ne duzzogjon, mint egy gyerek. Ha butának érzi magát, az azért van, mert az is.
# source: 9fa4e726
beat-stung-branch-7-1 = És most hirtelen mindenre igen. Nem tudom, melyik énjének higgyek.
# source: 24dc2751
beat-stung-branch-7-2 = Nem kell engem lekenyerezni.
# source: f73b7069
beat-stung-branch-7-3 = Előbb a korbács, aztán a kalács.
# source: e45ef83c
beat-stung-branch-10-1 = Rendben. Ön többet tud rólam, mint a legtöbben, hát ezt most elnézem.
# source: e9f6aedd
beat-stung-branch-10-2 = Nos, kimondta, és túl vagyunk rajta.
# source: 77da670b
beat-stung-branch-10-3 = Van olyan napom, hogy én is rámordulnék magamra.
# source: cbe62808
beat-stung-branch-11-1 = Ez már jobb hangnem. És jobb kérdés is.
# source: 13d57bab
beat-stung-branch-11-2 = Tudni akarja? Ezek után? Legyen.
# source: 0bbc9d33
beat-stung-branch-11-3 = Már félig azon voltam, hogy kimegyek. Csak félig.
# source: a98ce3a0
beat-stung-branch-12-1 = Ez udvarias kérdés, hát udvarias feleletet kap.
# source: 0510b704
beat-stung-branch-12-2 = Jól van, el van felejtve. Majdnem.
# source: 4f822564
beat-stung-branch-12-3 = Ezt bocsánatkérésnek veszem, kérdéssel egybekötve.
# source: edbf924c
beat-stung-branch-13-1 = Nos. Van benne értelem, bármi is a csomagolás.
# source: 4bedc45b
beat-stung-branch-13-2 = Gondolom, mindkettőnknek hosszú volt ez a hét.
# source: 512e42bb
beat-stung-branch-13-3 = A többit elengedem a fülem mellett.
# source: f8bea182
beat-stung-branch-14-1 = Köszönöm. El van felejtve, vacsorára legalábbis el lesz.
# source: ab2b7dfc
beat-stung-branch-14-2 = Ez tisztességes. Nem mindenki vonja vissza, amit mondott.
# source: 3f184718
beat-stung-branch-14-3 = Akkor erről többet nem beszélünk.
# source: d6e30bef
beat-stung-branch-15-1 = Hm. Most az egyszer elengedem.
# source: 20315f4b
beat-stung-branch-15-2 = Ha mindjárt így szólt volna!
# source: b365592b
beat-stung-branch-15-3 = A másikat hagyjuk ott, ahová leesett.
# source: 9bef2a1c
beat-stung-branch-16-1 = Itt én más szót vártam volna.
# source: 46b34645
beat-stung-branch-16-2 = Szóval ennyi a mondanivalója erről.
# source: 6623867d
beat-stung-branch-16-3 = Ez elment mellettem. Én még az előbbinél tartok.
# source: 02601e5a
ending-notebook-title = A füzet csukva marad
# source: acb0bf3c
ending-notebook-1 = Akkor így csináljuk. A megbeszélésre hozok kakaós csigát. Képzelje, mára nem maradt kérdésem. Furcsa érzés.
# source: 743ef114
ending-notebook-2 = És minden lépésnél én mondom ki, hangosan, hogy mehet. Helyes. Megyek hordót mosni, ön meg tegyen úgy, mintha itt se jártam volna.
# source: 6b378b41
ending-notebook-3 = Nézze, leteszem az ablakpárkányra, rá a tollat. Csukva. El se hiszi, milyen nehéz volt ez a füzet.
# source: 19b21a78
ending-notebook-outcome = Egyetlen rövid megbeszélésre jön listával, a vízpróba után kimondja, hogy mehet, és a szemed láttára kézzel szabályoz egy tankot. A létra körül csend van. Eljön { $switch }, és mind a négy tank élesben jár.
# source: 729fd449
ending-notebook-why = Nemet mondtál az egész napos válaszolgatásra, és komolyan vetted a mögötte lévő félelmet. Egy terv, amit lát, és amit ő maga megállíthat, többet ért neki minden válasznál.
# source: b780a224
ending-fridays-title = Pénteken, írásban
# source: 0294d943
ending-fridays-1 = Jól van. Úgy lesz, ahogy mondja, én meg péntekenként megkapom a beszámolót. Maradok az irodában. Nem teszek úgy, mintha örülnék neki.
# source: 5d5bb5c0
ending-fridays-2 = Akkor elkerülöm a létrát. Az ablakból azért nézni fogom. Az ablakot nem tilthatja meg.
# source: 61dd887d
ending-fridays-3 = Rendben, ehhez tartom magam. Ha induláskor szürke lesz az arcom – { $switch }, fölírtam –, tudni fogja, mivel teltek az éjszakáim.
# source: 059aea4c
ending-fridays-outcome = Visszakapod az óráidat. Eljön { $switch }, és a tankok elindulnak. Kálmán betartja a szabályt, és rosszul alszik; minden pénteki beszámoló egy oldal jegyzettel érkezik vissza.
# source: b9daf23f
ending-fridays-why = Kitartottál, és kapott egy szabályt, amihez igazodhat. De inkább tűri, mint hogy bízna benne. Egy kérdés a félelméről, egy melegebb szó vagy eggyel kevesebb igen fordított volna a dolgon.
# source: f8e021ca
ending-second-title = Még egy szempár
# source: bc9a8ff0
ending-second-1 = Akkor előbb nézze át a győri. Amit eddig megépített, azt kifizetem. Nem ön ellen szól. Olyan ember kell, aki elmagyarázza.
# source: 58ffd963
ending-second-2 = Egyelőre itt megállunk. Küldje a számlát az eddigi munkáról, én meg megkeresem, ki tudja befejezni.
# source: 9bb0b8c5
ending-second-3 = Inkább fizetek kétszer, mint hogy ne tudjam. A létrát hagyja itt, hátha kell neki.
# source: d862baa2
ending-second-outcome = Leállítja a munkát, kifizeti, ami kész, és mérnököt fogad, aki átnézi. Te mehetsz a következő megrendelésre; az utolsó szakaszt más csinálja meg.
# source: bca11041
ending-second-why = Megőrizted az óráidat, és nem ígértél semmi hamisat, ez is ér valamit. De ő azt akarta látni, hogy kézben tartod a dolgot, és csak a bakancsodat látta a létrafokon.
# source: d0b5c66b
ending-hover-title = Valaki hoz egy széket
# source: 765b3558
ending-hover-1 = Nos, nem tartom fel. Gondolom, egy óra múlva jövök. Azt ott mit csavarja ki?
# source: 24587d43
ending-hover-2 = Akkor én csak itt állok. Ne zavartassa magát. Így kell zúgnia?
# source: 4d1e8b28
ending-hover-3 = Majd meglátjuk, hogy megy. Lapoztam. Van az irodában egy szék, ugye? Idehozom a széket.
# source: dfd540f2
ending-hover-outcome = Semmi nem dőlt el. Ő óránként kérdez, te félóránként felelsz, és { $switch } úgy múlik el, hogy a négy tankból egy van az új vezérlésen.
# source: b495c92a
ending-hover-why = Úgy ment el, hogy nem volt mit néznie, és nem volt szabály, amihez igazodjon. Amit nyitva hagytál, azt kérdésekkel tölti ki.
# source: d174c80b
ending-caved-title = Ügyeletben
# source: 6cf3ccbc
ending-caved-1 = Pompás. A ma estieket akkor telefonon kérdezem meg, ahogy sorra eszembe jutnak. Éjfél előtt csak nem fekszik le?
# source: 1b120d13
ending-caved-2 = Akkor ezt megbeszéltük. És arra gondoltam, ha már úgyis felel, vasárnaponként is átjöhetne, és végigvennénk a hetet.
# source: b5a4bd4d
ending-caved-3 = Micsoda megkönnyebbülés. Bekereteztetem. És szóltam a tagok közül kettőnek, hogy ők is hívhatják.
# source: b1eb3475
ending-caved-outcome = Egész nap felelgetsz, éjjel dolgozol, és az indulás, amelynek napja { $switch } volt, három hetet csúszik. Amikor az egyik tank egy órára fölmelegszik, Kálmán kinyitja a füzetet, felolvassa a saját szavaidat, és kártérítést kér: { $tank }.
# source: 601d35b8
ending-caved-why = Minden igen helyet adott a következő kívánságnak, de egyiktől sem félt kevésbé. Bizonyítékot kért, és valakit kapott, akit felelősségre vonhat.
# source: f88b4707
ending-blow_up-title = A létra marad, te mész
# source: 6742a850
ending-blow_up-1 = Fogja a szerszámait. Nem, a létra az enyém. Inkább vizes törölközővel hűtöm a sörömet, mint hogy így beszéljenek velem.
# source: 2ae16177
ending-blow_up-2 = Akkor rossz dologtól féltem. Nem a drótoktól kellett volna. Lenne szíves most elmenni?
# source: 601eb98a
ending-blow_up-3 = Úgy neveltek, hogy megköszönjem, hát köszönöm. Ennyi volt. Keresek valakit, aki elviseli, ha kérdezik.
# source: ad855f8f
ending-blow_up-outcome = A vezérlőszekrény nyitva lóg, és a díj nagy részét, pedig { $fee } volt, soha nem látod. Hétvégére az Őrség összes kis sörfőzője tudja, hogyan beszélsz a kezdőkkel.
# source: 7f26b277
ending-blow_up-why = Azért kérdezett, mert félt, és szégyellte, hogy nem tudja. Te gúnnyal feleltél rá, és azután már nem volt terv, amit megmutathattál volna neki.
