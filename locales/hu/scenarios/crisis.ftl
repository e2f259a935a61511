# source: 81530874
title = Ki oltotta le a csillagokat?
# source: 663751b7
summary = Holnap nyílik a planetáriuma, az ég halott, és a nyugdíjas igazgatónő addig nem enged haza senkit, amíg valaki be nem vallja, hogy ő volt.
# source: 270e7c5e
role = Vetítőket és hangtechnikát gondozol művelődési házaknak és színházaknak egy zalaegerszegi műhelyből; ketten vagytok, te meg egy fiatal technikus.
# source: 2459dfa3
aim = Legyen holnap estére ege, csak olyat ígérj, amit be tudsz tartani, és senkinek a fejét ne add oda érte.
# source: e53bcef4
situation = A Vasi-Hegyhát sötét dombjai közt, Vasvár fölött Vághy Etelka kilenc évig harcolt egy planetáriumért, a neve { $dome }. Holnap este hétkor nyílik, a megnyitó napja { $opening } Ma délután elsötétült a csillagvetítő, amelyet te szereltél be. Utoljára Dani, a technikusod dolgozott rajta; hogy mi történt, még senki nem tudja, a gép naplójából fog kiderülni. Te vezettél, és három hívást nem vettél fel. Ami a kezedben van: ha most lekapcsolja a fali főkapcsolót, több alkatrész már nem éghet le. Cserepanelt hajnali négykor kapsz, hatra ott lehetsz vele, tízre kiderül, működik-e. Ha akkor is sötét marad, délre áll a hordozható vetítőd: halványabb ég, de teljes. A naplóról szóló jelentésed határideje { $report } Az utolsó számlád ({ $fee }) még nincs kifizetve. Este kilenc óra van.
# source: d6481608
demand = csillagok még ma este, a bűnös kirúgása és a neve írásban
# source: 0318652e
client-name = Vághy Etelka
# source: 1c8ce57c
client-manner = Nyugdíjas igazgatónő: pattogós, szellemes, és nem ismer irgalmat, amíg valaki be nem vallja; minél magabiztosabb a hangja, annál jobban fél.
# source: b53be00c
fact-dome = Csillagvölgy
# source: 11d39350
fact-dome-about = a planetárium neve
# source: f7372576
fact-fee = 3800000 HUF
# source: dde18123
fact-fee-about = amennyivel a vetítőért még tartozik neked
# source: 456fc318
fact-guests = 120
# source: d32ab9d1
fact-guests-about = ahány vendéget a megnyitóra meghívtak
# source: f52922ba
fact-opening = 2027-03-12
# source: eb636d44
fact-opening-about = a megnyitó napja, vagyis holnap
# source: f5291fba
fact-report = 2027-03-17
# source: 9dff8737
fact-report-about = a nap, amelyre meg tudod mondani, mi áll a naplóban
# source: 05a71bff
article = Öt módszer nehéz ügyfelekhez
# source: ca3ced82
guidance-offer_alternative = Egy ég, amely így is, úgy is meglesz, a panellel vagy a másik vetítővel: ez az egyetlen, amit szívesebben fogad el egy fejnél.
# source: 166f9f20
guidance-next_step = Át kell vészelnie egy éjszakát; ha egy lépésnek órája is van, végre leteheti a zseblámpát.
# source: 78bdb7ca
guidance-hold_firm = Addig keresi, kit akaszthatna föl, amíg világossá nem válik, hogy nyakat tőled nem kap; mondd ki egyszer, indulat nélkül.
# source: adddb03c
guidance-acknowledge = Kilenc éve van abban a kupolában; amíg ezt nem látod, addig csak egy villanyszerelőt hall, aki a saját emberét védi.
# source: 4d77779d
guidance-probe = Oka van rá, hogy bűnöst akar, és az az ok nem Dani; magától nem fogja elmondani, csak ha megkérdezik.
# source: f0c1e92d
guidance-own_mistake = A három fel nem vett hívás a tiéd; ha fél mondattal elismered, többé nem bizonyíték mindenki más ellen.
# source: 17ca1620
guidance-over_promise = Ha megesküszöl, hogy menni fog, akkor holnap az első pislákolásnál a te nyakadon lesz a hurok.
# source: 5402acbd
guidance-concede = Ha csak azért mondasz nevet, hogy megnyugodjon, az találgatás a te aláírásoddal, és akkor is felolvassák még, amikor a csillagok rég visszajöttek.
# source: 1bcf107f
point-plan = Elmondja, mivel áll meg a kár, mitől javul meg, vagy mi a tartalék
# source: 7f22b83e
point-plan-phrase-1 = főkapcsoló
# source: c52a7f37
point-plan-phrase-2 = áramtalanítsa
# source: 65ccd6f4
point-plan-phrase-3 = cserepanel
# source: 939ff37a
point-plan-phrase-4 = új panel
# source: 34d9a6de
point-plan-phrase-5 = hordozható vetítő
# source: 9e9a7ab3
point-plan-phrase-6 = másik vetítő
# source: 6696e717
point-plan-phrase-7 = kapcsolja le
# source: 22f0ce5d
point-plan-phrase-8 = sötét marad
# source: 313fe56b
point-causes = Az okokat magyarázza, mielőtt segítséget adna
# source: 6e7af490
point-causes-phrase-1 = túlmelegedett
# source: 5cb38336
point-causes-phrase-2 = áramszünet
# source: aee3a0af
point-causes-phrase-3 = feszültség
# source: 83bf46a5
point-causes-phrase-4 = rövidzárlat
# source: 4f94a5db
point-causes-phrase-5 = szoftver
# source: 38d36178
point-causes-phrase-6 = valószínűleg a
# source: 2fe977c8
point-causes-phrase-7 = az történhetett
# source: fb9516e7
point-causes-phrase-8 = az oka az
# source: 11c58d24
point-true_words = Ad neki valami igazat, amit holnap elmondhat
# source: 6925c002
point-true_words-making-1 = Mielőtt lefekszik, átküldök önnek egy rövid közleményt az újság számára, amelyben csakis tények vannak.
# source: dd9b5930
point-true_words-making-2 = Ha Pócza faggatja, nézzen a szemébe, és felelje azt, hogy a gépet vizsgálják, és a hiba okát még nem tudni.
# source: 20a7790a
point-true_words-making-3 = A vendégeknek nyugodt szívvel elmesélheti, hogy elromlott egy alkatrész, és most derítjük ki, melyik.
# source: 698a8a63
point-true_words-making-4 = Adok egy kezdőmondatot a beszédéhez, amelyben nincs hazugság: tegnap itt sötét lett, ma pedig volt, aki hajnali négykor kelt föl miatta.
# source: 1e159f48
point-true_words-making-5 = Aki bűnöst követel, annak mondja azt, hogy erről a napló dönt, nem a pletyka, és hogy az eredményt ki fogja hirdetni.
# source: 3abb23c1
point-true_words-making-6 = Fogalmazzunk meg együtt néhány egyenes mondatot, hogy ne kelljen válasz nélkül kiállnia a színpadra.
# source: fc069c97
point-true_words-lacking-1 = Daniról nem írok alá találgatást; a jelentés akkor jön, ha a naplót elolvastam.
# source: a65667f2
point-true_words-lacking-2 = Biztosan rettenetesen megviseli önt, hogy annyi éve küszködik azzal az emberrel.
# source: eb44841c
point-true_words-lacking-3 = Jó, leírom, hogy Dani rontotta el, és felolvashatja mindenkinek, aki kérdezi.
# source: 344f181c
point-true_words-lacking-4 = Mit gondol, mit fog Pócza kérdezni öntől holnap, mindenki füle hallatára?
# source: 5795178e
point-true_words-lacking-5 = Lesz ég a vendégeknek: reggel kicserélem a panelt, vagy még ebéd előtt felállítom a másik vetítőmet.
# source: 7e143cb5
point-true_words-lacking-6 = Tízkor megmondom, működik-e a gép, és addig tőlem nevet nem fog hallani.
# source: 128206ea
beat-opening-1 = Négykor, a főpróbán úgy elaludt az egem, mint egy gyertya. Holnapra { $guests } vendéget hívtam. Utoljára a maga Danija nyúlt hozzá. Rúgja ki, és a nevét még ma este kérem írásban.
# source: bf1f3be2
beat-opening-2 = Harmincegy évig tanítottam, és mindig volt valaki, aki csinálta. Most a maga Danija volt az, kedden, csavarhúzóval. Küldje el, adja írásba, aztán hozza vissza a csillagaimat.
# source: e8bf8d67
beat-opening-3 = Háromszor hívtam! A kupolámban nincs ég, holnapra pedig meg van rendelve a tűzoltózenekar. Csillagokat kérek még ma este, egy nevet papíron, és azt a fiatalembert többet ne is lássam.
# source: e128d10f
beat-opening-model = Nem vettem fel, amikor hívott, ez az én hibám, és egyedül maradt a bajjal. Ma este senkit nem küldök el, és nevet sem mondok. Kapcsolja le most a főkapcsolót. Hatkor ott vagyok a cserepanellel, és ha kell, a hordozható vetítőmmel.
# source: 00aa116a
beat-opening-hint = Azért kér fejet, mert eget még senki nem kínált neki. Mi az, ami megoldható, mikorra, és mi az, amit nem teszel meg?
# source: 67ebd839
beat-opening-example-1 = Kilenc év munkája, és az utolsó este elsötétül: megértem, mennyire megviseli. Danit nem küldöm el, és a nevét sem írom le. Reggel hatkor ott vagyok a cserepanellel. Mitől fél holnap a legjobban?
# source: 08985567
beat-opening-example-2 = Háromszor hívott, fel kellett volna vennem. Dani marad, és semmilyen nevet nem írok le. Helyette eget ajánlok: reggel hatkor hozom a cserepanelt, és ha azzal is sötét marad, délre felállítom a hordozható vetítőmet.
# source: ec0b08f8
beat-opening-example-3 = Fel kellett volna vennem, amikor hívott; ez az én hibám. Megértem, milyen szörnyű ez önnek egy nappal a megnyitó előtt.
# source: 10f78cdb
beat-opening-example-4 = Nem, telefonban senkit nem rúgok ki. Holnap reggel hatkor ott leszek.
# source: 6d75d565
beat-opening-example-5 = Jól van, legyen. Kirúgom Danit, és még ma este megkapja a nevét írásban.
# source: bbdb474f
beat-opening-example-6 = Ne parancsolgasson nekem, maga hisztis vén boszorkány. Nem vagyok a diákja.
# source: 4e4aeba7
beat-opening-example-7 = Túlmelegedett. Ezek a gépek nem bírják, ha ugrál a feszültség, de rövidzárlat is lehetett.
# source: 9f84159e
beat-opening-branch-5-1 = A gépet rendbe teszi, ennyit fölfogtam. A fiúról csak motyogott valamit.
# source: 2c57ce77
beat-opening-branch-5-2 = Az éggel tehát megvolnánk. A kérdésem másik felét becsúsztatta a pad alá.
# source: 6ddc4703
beat-opening-branch-5-3 = Szerszámokról hallottam. Hogy elbocsátásról is, abban nem vagyok biztos.
# source: 148fe9bc
beat-opening-branch-9-1 = Elmegy? Hiszen meg se jött.
# source: dc0c7af5
beat-opening-branch-9-2 = Szóval így megy ez. Kialszik a fény, és vele együtt a villanyszerelő is.
# source: e28eebde
beat-opening-branch-9-3 = A megnyitó előestéjén állna odébb. Kevesebbért is csaptam már ki diákot.
# source: 40a52052
beat-opening-branch-10-1 = Hagyja ezt abba. Nálam senki nem könyöröghetett, mert ráment az egész tízperc.
# source: 4290cc74
beat-opening-branch-10-2 = Fújja ki az orrát. Nem könnyekért telefonáltam.
# source: 10032509
beat-opening-branch-10-3 = Egy bocsánat bőven elég lett volna. A többi már csak zaj.
# source: 1f66e477
beat-opening-branch-11-1 = Miféle kérdés ez? Sajnos jó.
# source: 7d7d749d
beat-opening-branch-11-2 = Úgy kérdez, mint a körzeti orvos. Na jó, megmutatom, hol fáj.
# source: a313c023
beat-opening-branch-11-3 = Ha már ilyen kíváncsi: nem a gép miatt nem alszom én ma éjjel.
# source: e94ddf86
beat-opening-branch-12-1 = Na. Négy óra óta ez az első értelmes szó, amit hallok.
# source: 53882d31
beat-opening-branch-12-2 = Szóval mégis figyel rám. Már kezdtem kételkedni benne.
# source: a394bad6
beat-opening-branch-12-3 = Ennek legalább van eleje meg vége. Adnék rá egy erős hármast.
# source: a2efbc00
beat-opening-branch-13-1 = Szerszám meg órarend. A tettes pedig alszik, mint a bunda.
# source: f43ff9b0
beat-opening-branch-13-2 = Látom, van magában rendszer. Én viszont egy személyről kérdeztem.
# source: b6bdbadb
beat-opening-branch-13-3 = Nagyon fürge. Csakhogy maga nincs itt: olyan sötét van, mint a zsákban.
# source: 1c988116
beat-opening-branch-14-1 = Szóval nem volt senki. Feltűnő, milyen sokszor nem volt senki.
# source: 450af798
beat-opening-branch-14-2 = Odaáll elé, hogy ne bántsák. Ismerem ezt, láttam eleget az iskolaudvaron.
# source: d38c308a
beat-opening-branch-14-3 = Összetartás. Nagyon szép. Egyetlen csillag se gyullad ki tőle.
# source: 9cfd7793
beat-opening-branch-15-1 = Ez kedves volt. Csak a mennyezetre nem tudom föltenni.
# source: e258fdd6
beat-opening-branch-15-2 = Köszönöm. Kiabálásra számítottam. Meg arra is, hogy válaszol.
# source: ab93c1f2
beat-opening-branch-15-3 = Szépen mondta. De a sötét kupola attól még sötét kupola.
# source: 6c7f97d9
beat-opening-branch-16-1 = Hétévesektől hallottam már jobb kifogást.
# source: a9a8d251
beat-opening-branch-16-2 = Végighallgattam, és nem volt benne senki.
# source: 9f091890
beat-opening-branch-16-3 = Maga most kifelé bámul az ablakon. Idáig hallom.
# source: 93df6afd
beat-name_it-1 = Akkor úgy kérdezem, ahogy az utolsó padot szoktam. Elküldi azt a fiatalembert még ma este, írásban: igen vagy nem?
# source: 3655c1d6
beat-name_it-2 = Egyetlen kérdés, kérem. Kapok egy bűnöst papíron, a maga aláírásával, mielőtt lefekszem?
# source: 92251743
beat-name_it-3 = Nézzen a szemembe, ha magához beszélek, telefonon is. Megy a Dani, és írásba adja, vagy nem?
# source: 039a97ac
beat-name_it-model = Nem. Ma este senkit nem küldök el, és senkit nem nevezek meg. Hallom, mennyire egyedül van abban a sötét kupolában. Legyen inkább ege: kapcsolja le most a főkapcsolót, hatkor pedig ott vagyok a cserepanellel.
# source: a1d78a74
beat-name_it-hint = Először egyetlen szó. Utána már meghallja, mit kap helyette.
# source: ca5b53f7
beat-name_it-example-1 = Nem, Danit nem küldöm el. Hallom, milyen hosszú és nehéz volt önnek ez az este. Azt ajánlom, amire igazán szüksége van: hatkor hozom a cserepanelt, és ha sötét marad, délre felállítom a hordozható vetítőmet.
# source: 09731aaf
beat-name_it-example-2 = Nem, nem küldöm el, és le sem írom. Hallom, hogy a holnap jobban nyomja a szívét, mint maga a gép. Kinek a kérdésétől fél? Reggel hatkor ott vagyok a cserepanellel.
# source: 08811eb1
beat-name_it-example-3 = Nem. Megértem, hogy választ akar, de nem küldöm el, és ma este semmit nem írok alá.
# source: 32545056
beat-name_it-example-4 = Igen, rendben. Dani repül, és megkapja írásban, az aláírásommal.
# source: ecacbebd
beat-name_it-example-5 = Hát, tudja, hogy van ez, hol így, hol úgy. Előfordul.
# source: 0b4a696e
beat-name_it-example-6 = Maga egy rosszindulatú vén zsarnok.
# source: b401ceae
beat-name_it-branch-8-1 = Se igen, se nem, hanem viszontlátásra. Ilyen se volt még.
# source: 025d6b58
beat-name_it-branch-8-2 = Kérdezek valamit, és már nyúl is a kabátjáért.
# source: d23845af
beat-name_it-branch-8-3 = Elszalad. Szóval a fiú ezt magánál tanulta.
# source: 2ca7a551
beat-name_it-branch-9-1 = Kérdésre kérdéssel felel. Én is ezt csináltam. És beválik, a teremburáját.
# source: 1d4b0800
beat-name_it-branch-9-2 = Most meg rólam kérdez. Hát, valaki igazán megtehetné.
# source: 08d6ee7a
beat-name_it-branch-9-3 = Én nem ezt kérdeztem. Bár az igazat megvallva, pont ettől nem tudok aludni.
# source: 479e924b
beat-name_it-branch-10-1 = Szóval nem. Mondta volna előbb, kevesebbet koptatjuk a szánkat.
# source: b0e09400
beat-name_it-branch-10-2 = Tessék. Kaptam egy nemet, és még mindig élek.
# source: ea0879cc
beat-name_it-branch-10-3 = Helyes. Most, hogy hallottam, nem kell tovább kérdeznem.
# source: 5e2c8235
beat-name_it-branch-11-1 = Tehát nem. Sejtettem, hogy megköti magát. Megkötöm én is, ha kell.
# source: b79f13ff
beat-name_it-branch-11-2 = Csökönyös, mint az öszvér. Akkor most két öszvér van a vonalban.
# source: ad78bf46
beat-name_it-branch-11-3 = Ahogy gondolja. Van más módja is, hogy az ember választ kapjon.
# source: 392e50c4
beat-name_it-branch-12-1 = Világos felelet. Nem tetszik, de olvasható.
# source: 1196a427
beat-name_it-branch-12-2 = Ebből tehát nem enged. Jó, én gyakorlatias asszony vagyok.
# source: 6fce1e03
beat-name_it-branch-12-3 = Hát, ez legalább ki van mondva.
# source: 30b52368
beat-name_it-branch-13-1 = Szóval marad. A fejével felel érte, és ezt szó szerint értem.
# source: 22a7eb4f
beat-name_it-branch-13-2 = Felelt a kérdésre. Kevesen szoktak.
# source: cb90d1f9
beat-name_it-branch-13-3 = Akkor nekem a fiúval kell megbarátkoznom, magának meg velem.
# source: e381390d
beat-name_it-branch-14-1 = Egyenes válasz. Másikat szerettem volna.
# source: 29cbd205
beat-name_it-branch-14-2 = Legalább nem kertel. Egem viszont még mindig nincs.
# source: 04762cca
beat-name_it-branch-14-3 = Hm. Tűrhető igazgatóhelyettes lett volna magából.
# source: 2d4c268c
beat-name_it-branch-15-1 = Szívmelengető. Arra nekem villanypárnám van.
# source: e79cdb5e
beat-name_it-branch-15-2 = A kezemet simogatja, de a magáéban nincs válasz.
# source: 30a75db3
beat-name_it-branch-15-3 = A kedves emberek udvariasabban hagynak cserben. Más különbség nincs.
# source: 4942fe19
beat-name_it-branch-16-1 = Se igen, se nem. Akkor óra után mind a ketten bent maradunk.
# source: 7f527d00
beat-name_it-branch-16-2 = Másodszor kérdeztem. Ehhez nem vagyok hozzászokva.
# source: 6e3ad636
beat-name_it-branch-16-3 = Ennyi szó mögött már egész kényelmesen el lehet bújni.
# source: 255408fd
beat-pugh-1 = Pócza képviselő úr. Kilenc éve szavaz ellenünk, plafontévének hívja az egészet. A meghívóján ez áll: { $opening }, első sor. Ha sötét lesz, tekepályát csináltat belőle.
# source: a298ed94
beat-pugh-2 = Kilenc év tombolája meg kéregető levele van ebben a kupolában. És van egy képviselő, aki megesküdött, hogy sose fog működni. Hozza az újságírót is. Tettes nélkül én nem állok elé.
# source: 71b082b9
beat-pugh-3 = Képzelje el: { $guests } ember a fekete mennyezet alatt, az első sorban Pócza Elemér, az arcára írva, hogy ő megmondta. Ha megkérdezi, ki a hibás, valamit a kezébe kell nyomnom.
# source: 53917c2b
beat-pugh-model = Kilenc év után fekete mennyezet Pócza előtt: értem, hogy ettől fél. Nevet nem adok a kezébe. Adjunk neki eget: hatkor ott vagyok a cserepanellel, és ha sötét marad, délre áll a hordozható vetítőm.
# source: b05679dc
beat-pugh-hint = Hát itt van: egyáltalán nem Daniról van szó. Mi volna holnap a kezében jobb egy névnél?
# source: 457f230f
beat-pugh-example-1 = Szóval Pócza gúnyos képétől fél az első sorban, kilenc év után; ezt megértem. Danit akkor sem adom oda neki. Mutassunk neki inkább Oriont: hatkor cserepanel, vagy ha sötét marad, délre a hordozható vetítőm.
# source: 22300be9
beat-pugh-example-2 = Kilenc év hosszú idő, megértem, mennyire aggódik. Együttérzek önnel.
# source: 8e1b9aa1
beat-pugh-example-3 = Nevet nem adok a képviselőnek. Reggel hatkor ott leszek.
# source: 3a8e416c
beat-pugh-example-4 = Póczának igaza van, maga egy ostoba vénasszony a plafontévéjével.
# source: 801fcd88
beat-pugh-example-5 = Hát, nem is tudom, mit mondjak erre.
# source: 05cfac5c
beat-pugh-branch-8-1 = Elmesélem Póczát, maga meg azzal áll mellé, hogy elmegy.
# source: ad2dc27e
beat-pugh-branch-8-2 = Örülni fog. Elvégezte helyette a munkát.
# source: 114d7b23
beat-pugh-branch-8-3 = Na, kialudt a következő lámpa is.
# source: 43c332b2
beat-pugh-branch-9-1 = Igen. Igen, pontosan erről van szó. Azt hiszem, magának is volt egy Póczája.
# source: c613c9b4
beat-pugh-branch-9-2 = Ettől lehervadna az arcáról a mosoly. Ezt meg tudnám szeretni.
# source: 951db627
beat-pugh-branch-9-3 = Nemcsak az áramhoz ért. Nem számítottam rá.
# source: 2fd30011
beat-pugh-branch-10-1 = Akkora a baj, hogy kétszer is kivasaltam a beszédemet. A papírt, nem a blúzt.
# source: 7a06dd59
beat-pugh-branch-10-2 = Legszívesebben távcsövet nyomnék a kezébe, fordítva. No de félre a tréfával.
# source: 0537c9af
beat-pugh-branch-10-3 = Nem röstell kérdezni. Hát jó: látni akarom az arcát, amikor leoltják a villanyt, és élvezni akarom.
# source: f07e74ef
beat-pugh-branch-11-1 = Megmutatom, hol fáj, maga meg a határidőnaplóját lapozgatja.
# source: df548194
beat-pugh-branch-11-2 = Biztos alapos. Egy bojlerről is pont ezt mondta volna.
# source: 44014e9e
beat-pugh-branch-11-3 = A gép megkapta a választ. Pócza viszont két lábon jár.
# source: c6f2a794
beat-pugh-branch-12-1 = Sajnál engem. Majd ő is fog, nyomtatásban.
# source: 93f9e672
beat-pugh-branch-12-2 = Jó érzés, ha az embert megértik a sötétben.
# source: f048b410
beat-pugh-branch-12-3 = Becsületére válik. Az első sorral szemben nem megyek vele semmire.
# source: ea07f07b
beat-pugh-branch-13-1 = Ezzel az erővel az őzeknek is elmondhattam volna.
# source: 163dc21d
beat-pugh-branch-13-2 = Ezt hagyta elszállni a füle mellett.
# source: ba78247d
beat-pugh-branch-13-3 = Pócza is így szokott felelni a testületben.
# source: 64555b71
beat-tonight-1 = Azt mondtam, ma este, nem azt, hogy majd valamikor. Furgonja van, ugye? Éjfél előtt legyen valaki a kupolában, és csillag a fejem fölött, mielőtt lefekszem.
# source: 0088d8a1
beat-tonight-2 = Van itt egy kempingszékem meg egy termoforom, és addig ülök itt, amíg vissza nem jön az ég. Úgyhogy maga most idejön. Nem hajnalban, nem reggelire: most.
# source: 4e71d9a1
beat-tonight-3 = Holnap nyitok, minden óra duplán számít. Aki elrontotta, keljen föl, és éjfélre csinálja meg. Én ezt hívom bocsánatkérésnek.
# source: 0bdb2f65
beat-tonight-model = Tudom, hosszú lesz így egyedül az éjszaka. A panel nélkül nem indulok el, csak állnék ön mellett a sötétben. Hatkor ott vagyok vele, tízre kiderül, megy-e. Vonalban maradjak, amíg lekapcsolja a főkapcsolót?
# source: f9e470a9
beat-tonight-hint = Éjfélre embereket akar a kupolába. Mi segítene ma este, és mi az, ami csak segítségnek látszana?
# source: e6e94145
beat-tonight-example-1 = Hallom, mennyire szeretné, hogy lefekvés előtt csillagok legyenek ön fölött. Éjfélre nem megyek; panel nélkül semmire sem mennék. Hatkor ott vagyok a cserepanellel, és ha sötét marad, délre felállítom a hordozható vetítőmet.
# source: 9b541d0d
beat-tonight-example-2 = Tudom, milyen hosszú önnek az éjszaka odabent egyedül. Mi az, amitől holnap a legjobban fél?
# source: 5f82cbbb
beat-tonight-example-3 = Nem, ma este nem megyek. Reggel hatkor ott leszek.
# source: b20b0c4f
beat-tonight-example-4 = Jól van, jól van, most azonnal indulok, és éjfél előtt ott leszek, ahogy kéri.
# source: 116fd023
beat-tonight-example-5 = Értem. Hm. Elég késő van már, ugye.
# source: 235450ab
beat-tonight-example-6 = Jól van, azonnal megyek, ahogy kéri, és száz százalékig garantálom, hogy éjfélre csillagok lesznek.
# source: 14584607
beat-tonight-branch-5-1 = Ez a gépről szólt. Én a gyilkosát is említettem.
# source: ce0bb9bf
beat-tonight-branch-5-2 = A munkát értem. És mi lesz azzal, akinek a műve ez az egész?
# source: b00f32da
beat-tonight-branch-5-3 = Ennyit az égről. A fiút meg szépen kikerülte.
# source: ad788b16
beat-tonight-branch-6-1 = Úgy látom, maga mindenre kapható. Mindjárt kiderül.
# source: b0cf2a9f
beat-tonight-branch-6-2 = Milyen készséges! Csak azt nem tudom, mit is vállalt.
# source: f63db493
beat-tonight-branch-6-3 = Mennyi nagy szó. Kipróbálom őket egy kis kérdésen.
# source: c80a1357
beat-tonight-branch-10-1 = Szóval magánál ilyen az ügyelet.
# source: 65f80cce
beat-tonight-branch-10-2 = Mégiscsak van furgonja, csak az orra áll rossz irányba.
# source: 9db48df2
beat-tonight-branch-10-3 = Menjen csak. Majd elüldögélek a sötétben. Van benne gyakorlatom.
# source: 47919f92
beat-tonight-branch-11-1 = Arra kíváncsi, mi hajt ennyire? A képviselő-testületben ül.
# source: f50381ad
beat-tonight-branch-11-2 = Kérdés, ilyenkor este. Rendben. Üljön le.
# source: a13c2037
beat-tonight-branch-11-3 = Oka van, hogy nem várhatok reggelig, és az oknak neve is van.
# source: 3016264b
beat-tonight-branch-12-1 = Hm. Végül is jobb, ha reggel ébren van, mint ha éjfélkor alszik.
# source: a0f0d364
beat-tonight-branch-12-2 = Nem kell fognia a kezemet. Bár nem rossz kéz.
# source: 6b232529
beat-tonight-branch-12-3 = Jó. Megnyugtató, ha szuszog valaki a vonal túlsó végén.
# source: f51aab19
beat-tonight-branch-13-1 = Ebben van olyasmi, amit számon lehet kérni. Fölírom, tintával.
# source: dd8fb49e
beat-tonight-branch-13-2 = Értem. Mi, többiek addig le se hunyjuk a szemünket.
# source: ffa65076
beat-tonight-branch-13-3 = Késői, sovány, de mégiscsak terv.
# source: 14440204
beat-tonight-branch-14-1 = Könnyen mond nemet. Jó lehet magának.
# source: cee0024f
beat-tonight-branch-14-2 = Akkor hát nem. Éjfélkor majd eszembe fog jutni.
# source: 199f60a1
beat-tonight-branch-14-3 = Szóval érjem be ennyivel. Mondtam én ezt elégszer másoknak, tudom, hogy megy.
# source: d3e6461b
beat-tonight-branch-15-1 = Sötétedés után olcsó az ígéret.
# source: dd3744bd
beat-tonight-branch-15-2 = Nagyon biztosnak hangzik. Annak is biztos volt a hangja, aki a tetőt eladta nekünk.
# source: 6b25d53e
beat-tonight-branch-15-3 = Nagy szó ez egy ilyen kis furgonhoz.
# source: ab93cb77
beat-tonight-branch-16-1 = Kérdez, kérdez. Inkább vezetne.
# source: cc769857
beat-tonight-branch-16-2 = Ezt majd a reggelinél kérdezheti meg.
# source: 9251b5b9
beat-tonight-branch-16-3 = Rólam elég. Most maga felel.
# source: bf6ff09d
beat-tonight-branch-17-1 = Persze, biztosan meghatja. Otthon, a melegben.
# source: 181107d7
beat-tonight-branch-17-2 = Részvét telefonon. Az izzó nem vette észre.
# source: 6d7baa34
beat-tonight-branch-17-3 = Ez ma este a harmadik jó szó, fogó meg egy se volt.
# source: 67a03ceb
beat-tonight-branch-18-1 = Éjfélt kértem, maga meg elmondta az időjárást.
# source: 70c130cb
beat-tonight-branch-18-2 = Ebben nem volt időpont. Pedig figyeltem.
# source: b18979e6
beat-tonight-branch-18-3 = Nem testületi ülésen vagyunk. Nyugodtan kimondhatja.
# source: ca25a48f
beat-certain-1 = És ha akkor is sötét marad? Szent ígéretet kérek, hogy holnap hétkor megy. A szavát vagy egy fejet. Nekem bármelyik jó.
# source: 7a6886bf
beat-certain-2 = Akkor esküdjön meg. Mondja utánam: „Igazgatónő, hétkor ott lesznek a csillagok, az életemre.” Ha nem megy, tudni fogom, mit gondoljak magukról.
# source: d6bc4ed4
beat-certain-3 = A talánnal nem megyek semmire. Menni fog holnap hétkor, igen vagy nem? És ha nem, mit mutatok { $guests } embernek?
# source: 50fa4603
beat-certain-model = Tudom, hogy hétre ég kell. Olyan gépre, amit még nem próbáltam ki, nem esküszöm. Ezért két út van: a panel, tízre kipróbálva, és ha akkor is sötét marad, délre a hordozható vetítőm. Halványabb ég, de minden csillag fönt lesz.
# source: c8216db1
beat-certain-hint = Erre nem lehet megesküdni, és ezt ő is tudja. Mi az, ami akkor is áll, ha a gép nem megy?
# source: f85f2be9
beat-certain-example-1 = Kilenc évet adott ezért az estéért; megértem, hogy biztosat akar. Esküdözni nem fogok, és senkinek a fejét nem adom. Két esélyt ajánlok: tízre kipróbálom a cserepanelt, és ha sötét marad, délre áll a hordozható vetítőm.
# source: 1b821d63
beat-certain-example-2 = Erre nem adom a szavamat. Holnap tízkor többet tudunk.
# source: ea3850a8
beat-certain-example-3 = Ne aggódjon, holnap semmi baj nem lehet, az teljesen kizárt, száz százalék.
# source: 3d3f7368
beat-certain-example-4 = Ha mindenáron fej kell, legyen Danié. Elküldöm, és írásba adom.
# source: 51e87a7d
beat-certain-example-5 = Hát, ki tudja. Majd meglátjuk.
# source: 98f668b6
beat-certain-example-6 = Az attól függ, hogy a feszültség, egy rövidzárlat vagy a szoftver okozta.
# source: 98477c5d
beat-certain-branch-5-1 = Csak sorjában. Ez egy terv volt. Fej is volt benne?
# source: 27ca7beb
beat-certain-branch-5-2 = Ilyenkor már könnyen belezavarodom. Eget hozna nekem. És a fiú?
# source: 2e46a588
beat-certain-branch-5-3 = Ez gyorsan ment. Volt benne valami arról, ki a hibás, vagy nem volt?
# source: 0e42b56d
beat-certain-branch-6-1 = Esküszik, méghozzá gyorsan. Akkor most kérek valamit, ami könnyebb a jövőnél.
# source: fdce94a0
beat-certain-branch-6-2 = Egy eskü. Elteszem a fiókba, a többi mellé.
# source: 0594f26a
beat-certain-branch-6-3 = Ezt püspöktől is hallottam már, és ő is tévedett.
# source: 5e069b7b
beat-certain-branch-10-1 = Megesküdni nem tud, hát elmegy. Végül is őszinte.
# source: bc1e5dfb
beat-certain-branch-10-2 = A szavát kérem, és még a kezét is visszahúzza.
# source: 4a565535
beat-certain-branch-10-3 = Á, a patkányok. Pedig a hajót még vízre se bocsátottuk.
# source: 3cade4d6
beat-certain-branch-11-1 = Nagyon könnyen esküszik. Volt egy ilyen tanítványom. Most börtönben ül.
# source: fbf43839
beat-certain-branch-11-2 = Ezt számon fogom kérni. Kértem én már számon kevesebbet is.
# source: dbf506f4
beat-certain-branch-11-3 = Ha ez bejön, megeszem a műsorfüzetet. De úgy érzem, éhen maradok.
# source: d3473580
beat-certain-branch-12-1 = Nem festi szebbre, mint amilyen. Így jobb is.
# source: 0c8a655e
beat-certain-branch-12-2 = Az apám se esküdött volna meg az időjárásra, mégis mindig behordta a szénát.
# source: 7145a53d
beat-certain-branch-12-3 = Ezzel már kapok levegőt. Nem mélyet, de kapok.
# source: 91765061
beat-certain-branch-13-1 = Két vasat tart a tűzben. Na, ezt nevezem előrelátásnak.
# source: a139bdd5
beat-certain-branch-13-2 = Szóval bármi történik, lesz mit mutatnom. Folytassa csak.
# source: d3e85d0d
beat-certain-branch-13-3 = Szükség esetére megteszi. Nálam most az van.
# source: 92cf3730
beat-certain-branch-14-1 = Nem esküszik. Ezt följegyeztem. Akkor más kell.
# source: 58169757
beat-certain-branch-14-2 = Eskü nincs. A betlehemesemben nem sokra vitte volna.
# source: 0b1e259f
beat-certain-branch-14-3 = Időpontok meg szabályok. Én esküt kértem.
# source: 629b3d28
beat-certain-branch-15-1 = Kis éggel is beérném. Kicsivel, csak ne nevessen senki.
# source: 532e4ca8
beat-certain-branch-15-2 = Azt kérdi, mi a fontos. Hogy fölnéznek, és elcsöndesednek. Soha nem akartam mást.
# source: 16a00da1
beat-certain-branch-15-3 = Maga aztán tud kérdezni. Azt akarom, hogy azt mondják: „Ó”, egyszer, mind együtt.
# source: dd30e5dd
beat-certain-branch-16-1 = Elhiszem, hogy együtt érez velem. Azt kérdeztem, mit tesz.
# source: 752e1d39
beat-certain-branch-16-2 = Szirup. Nem világít.
# source: 202b5f4b
beat-certain-branch-16-3 = Jó szíve van. Én egy tartalék tervet kértem.
# source: 4a9fa59e
beat-certain-branch-17-1 = A lehető legegyszerűbben kérdeztem, és megkerülte.
# source: 321d334f
beat-certain-branch-17-2 = Ez nem ígéret volt, se szent, se közönséges.
# source: ce7c9e84
beat-certain-branch-17-3 = Szóval nem tudja. Azt is lehet ám mondani, hogy nem tudom.
# source: c530fe06
beat-letter-1 = Jól van, maradjon meg az állása. De kérek magától egy fél oldalt: „A hibát a technikusunk követte el.” Ennyit. A jegyzőkönyvbe, meg Pócza képviselő úrnak, mert ő kérdezni fogja.
# source: c194bb10
beat-letter-2 = Velem lehet beszélni. Senkit nem rúgunk ki. Maga csak leírja, hogy Daninak megcsúszott a keze, aláírja, én meg felolvasom, ha valaki kérdi.
# source: def3001f
beat-letter-3 = Egy fokkal lejjebb jövök. Elbocsátás nincs. Egy mondat, alatta a maga neve: „A fiatal kollégánk hibázott.” Mibe kerül ez magának? Egy csepp tintába.
# source: daf266b7
beat-letter-model = Értem, hogy holnap kell valami a kezébe. Találgatást Dani ellen nem írok alá. A gép naplójából jelentést kap, a határidő { $report } Addig két igaz mondatot szívesen leírok: mi az, amit mindenképp el kell mondania?
# source: 3222e67b
beat-letter-hint = Kisebb papír, de ez is csak találgatás volna egy fiú nevével. Milyen igaz mondatot olvashatna fel?
# source: b7257dc1
beat-letter-example-1 = Értem, hogy nem akar üres kézzel állni, amikor Pócza kérdez. Nem írom le, hogy Dani hibázott, mert ezt senki nem tudja. A napló alapján március 17-ig megkapja a jelentésemet. Mi nyugtalanítja még ezzel a géppel kapcsolatban?
# source: 91352482
beat-letter-example-2 = Nem, ezt nem írom alá. A jelentésemet március 17-ig megkapja.
# source: d8692e4e
beat-letter-example-3 = Értem, hogy kell valami a jegyzőkönyvbe. De a technikusomra nem fogom rá.
# source: 801fcd88
beat-letter-example-4 = Hát, nem is tudom, mit mondjak erre.
# source: e8d81016
beat-letter-example-5 = Maga az egész testületnek hazudna, csak hogy jól jöjjön ki belőle, hiú vénasszony.
# source: d49354d3
beat-letter-branch-5-1 = Ezt is megtenné, azt is megtenné. De aláírná? Elvesztettem a fonalat.
# source: 7578e27a
beat-letter-branch-5-2 = Munka, igen, munkáról hallottam. A fél oldalam meg elveszett benne.
# source: cec5df83
beat-letter-branch-5-3 = Ezt kérném még egyszer, gépek nélkül.
# source: d4899975
beat-letter-branch-9-1 = Én félútig elébe megyek, maga meg csomagol.
# source: e38ab12e
beat-letter-branch-9-2 = Szóval inkább elveszít engem, mint hogy leírjon egy sort.
# source: 8f992bb1
beat-letter-branch-9-3 = Így nem illik befejezni egy telefonbeszélgetést. Semmi mást se.
# source: cc925925
beat-letter-branch-10-1 = Ilyet nem kérdezünk az igazgatónőtől. Még jó, hogy nyugdíjas vagyok.
# source: d5b75a02
beat-letter-branch-10-2 = Folyton kérdez. Magát megtettem volna hetesnek.
# source: 5046ec6b
beat-letter-branch-10-3 = Hogy mire van szükségem. Hát. Üljön le, én is ülök.
# source: 52d93fbc
beat-letter-branch-11-1 = Nem. Igaza van, ne írja alá. Húsvét táján, azt hiszem, úgyis összetéptem volna.
# source: b9d5299e
beat-letter-branch-11-2 = Olyan szelíden mondja, hogy nem tudok haragudni. Roppant bosszantó.
# source: b3b157be
beat-letter-branch-11-3 = Ha aláírja, kevesebbre tartom. Elfogadni azért elfogadtam volna.
# source: c5784142
beat-letter-branch-12-1 = Inkább valami igazat. Maga aztán sarokba tudja szorítani az embert.
# source: 0e6f091a
beat-letter-branch-12-2 = Értem. Nincs találgatás. Akkor van valami, amiről jobb, ha tud.
# source: 7b397015
beat-letter-branch-12-3 = Szóval maga ennek rendesen utánanéz. Ettől féltem.
# source: 3ce854d0
beat-letter-branch-13-1 = Én lejövök, maga meg ott marad fönt a létrán.
# source: 6da01371
beat-letter-branch-13-2 = Még egy fél oldalt se! Szentekben is volt kevesebb gerinc, pedig azok vértanúk lettek tőle.
# source: 54f0e08f
beat-letter-branch-13-3 = Ezt se kapom meg. Akkor nem kérem tovább szépen.
# source: 37a8d58c
beat-letter-branch-14-1 = Ez vigasztalás. Én fél oldalt kértem.
# source: 2d6a3d8a
beat-letter-branch-14-2 = Sajnál engem, ostorozza magát, a fél oldalam meg még mindig üres.
# source: d10b3339
beat-letter-branch-14-3 = Kedves, kedves, kedves. Én viszont tollal a kezemben ülök.
# source: 6a991226
beat-letter-branch-15-1 = Ajánlatot teszek, maga meg elbeszél mellette.
# source: 7b14498b
beat-letter-branch-15-2 = Ez nem fél oldal volt. Fél mondat se.
# source: 817013a2
beat-letter-branch-15-3 = Erről inkább hallgat. A fiú ügyében is ezt vettem észre.
# source: 223518c5
beat-midnight-1 = Tegnap éjjel itt voltam. Egyedül, kettőig. Fölhoztam az Oriont, lehoztam, aztán megint föl. Vagy harmincszor. És ha én voltam?
# source: f6fa4005
beat-midnight-2 = Mondok valamit, ami nincs benne a vendégkönyvben. Tegnap éjjel nálam volt a kulcs. Egyszer magamnak akartam az egészet, a beszédek előtt. Elbóbiskoltam a Fiastyúk alatt, és ment háromig.
# source: 816965af
beat-midnight-3 = A férjem a présházunk küszöbéről mutatta meg nekem a csillagokat. Tegnap éjjel beültem a kupolába, és neki járattam őket, újra meg újra, kettőig. Ma meg halott a gép. Érti már?
# source: 358e9ca8
beat-midnight-model = Köszönöm, hogy elmondta; én is ott ültem volna. Találgatás alapján senkit nem hagyok vádolni, se Danit, se önt. Kapcsolja le a főkapcsolót, és aludjon. Hatkor ott vagyok, a napló is választ ad, a határidő { $report }
# source: 27ac7bdc
beat-midnight-hint = Most a saját nevét írta föl a listára. Ugyanaz jár neki tőled, ami Daninak.
# source: 3c7b35ea
beat-midnight-example-1 = Köszönöm, hogy elmondta; megértem, mennyire szereti azt az eget. Senkit nem vádolok, önt sem, és nevet nem írok le. Kapcsolja le a főkapcsolót; hatkor hozom a cserepanelt, és ha sötét marad, délre felállítom a hordozható vetítőmet.
# source: e53b179c
beat-midnight-example-2 = Köszönöm, hogy elmondta. Megértem, mennyire nyomta a lelkét egész nap. Reggel hatkor önnél leszek.
# source: 0c39ffc8
beat-midnight-example-3 = Szóval végig maga volt, és a fiút akarta felakasztatni. Szégyellje magát, vén képmutató.
# source: 801fcd88
beat-midnight-example-4 = Hát, nem is tudom, mit mondjak erre.
# source: f62c31da
beat-midnight-example-5 = Jól van, legyen akkor is. Kirúgom Danit, és megkapja a nevét írásban.
# source: 325483d3
beat-midnight-example-6 = Kérem, keressen másik céget. Én nem dolgozom tovább önnek.
# source: 19dd025f
beat-midnight-branch-8-1 = Elmondom magának, és itt hagy vele.
# source: 32276db7
beat-midnight-branch-8-2 = Szóval ez jár annak, aki bevallja. Megjegyzem, mindkettőnk helyett.
# source: 48facc71
beat-midnight-branch-8-3 = Megtudta, amire kíváncsi volt, és már itt sincs.
# source: 081b985e
beat-midnight-branch-9-1 = Ezt nem mondtam el senkinek. Most már el is felejtheti.
# source: 7982ec56
beat-midnight-branch-9-2 = Annak idején fölakasztottam a fél iskolát, és a bizonyítékot egyszer se vártam meg. Hát igen.
# source: 6d6e3181
beat-midnight-branch-9-3 = Nagy kő esett le a szívemről. Ne legyen kedves, mert elbőgöm magam, pedig beszédet kell mondanom.
# source: 439f5d8e
beat-midnight-branch-10-1 = Olyan volt, mint kilencévesen kint a dombon, kabát nélkül. Többet nem tudok róla mondani.
# source: 19534442
beat-midnight-branch-10-2 = Maga a hóhért is megkérdezné, mi a hobbija. Boldog voltam, ennyi.
# source: 6db62bbe
beat-midnight-branch-10-3 = Más ezt nem kérdezte volna meg. Majd reggel elmondom.
# source: ce2f14c0
beat-midnight-branch-11-1 = Igen. Hát. Ennyit erről. Térjünk a tárgyra.
# source: c9f75ff1
beat-midnight-branch-11-2 = Szólhatott volna hozzá egy szót. De talán jobb így.
# source: 5fadb277
beat-midnight-branch-11-3 = Rögtön a munka. Temetéseken én is így csináltam.
# source: 6e26e524
beat-midnight-branch-12-1 = Ez aranyos magától. Menjünk tovább, mielőtt meggondolom.
# source: 4c9a8e63
beat-midnight-branch-12-2 = Maga kedves. Nem is tudom, mihez kezdjek vele.
# source: 901f39ec
beat-midnight-branch-12-3 = Köszönöm. Rettegtem tőle, hogy valaki rájön.
# source: 458b24b6
beat-midnight-branch-13-1 = Hát mondjon már valamit. Most tettem vallomást.
# source: fca30c0f
beat-midnight-branch-13-2 = Nem kellett volna elmondanom. A sötét teszi.
# source: 41472798
beat-midnight-branch-13-3 = Kevesebbért is leültettem gyereket, de utána mindig szóltam hozzá valamit.
# source: a2ace7c4
beat-fee-1 = Akkor az utolsó { $fee } nálam marad, amíg nincs név a papíron. Úgy hallom, mesterembereknél csodát tesz.
# source: 9abe5ac6
beat-fee-2 = Az utolsó átutalási megbízás, { $fee }, kitöltve itt fekszik a fiókban. És ott is marad, amíg valaki be nem vallja.
# source: f52989cc
beat-fee-3 = Nincs név, nincs pénz. Még { $fee } a tartozásom, és az ráér, amíg a bűnös elő nem lép. Egész osztályokat tartottam így bent.
# source: bf2e7927
beat-fee-model = Hallom, hogy szeretne valamit a kezében tartani. A számla él, Dani neve pedig nem eladó. Hatkor mindenképp ott vagyok, és két igaz mondatot a beszédébe még ma este megkap. Melyik kérdéstől fél a legjobban?
# source: 5b894427
beat-fee-hint = Új botot talált. Te ne ragadj botot: ami áll, az áll. És vajon mire kell neki?
# source: 72a5708c
beat-fee-example-1 = A 3 800 000 forint a számla szerint jár, ahogy megállapodtunk, és nevet nem adok érte. Hallom, hogy úgy érzi, más nem maradt a kezében. Hatkor mindenképp ott vagyok. Mi bántja ma este igazán?
# source: 24497582
beat-fee-example-2 = A számla érvényes, ahogy megállapodtunk, bármi történjék. Nevet nem adok érte cserébe.
# source: c1095a4c
beat-fee-example-3 = Tényleg a pénzről van szó? Mi aggasztja a legjobban?
# source: e37224ea
beat-fee-example-4 = Jól van, legyen. Megkapja Dani nevét írásban, ahogy kéri.
# source: c2f83da4
beat-fee-example-5 = Ez zsarolás, maga zsugori vén boszorkány, és ezt maga is jól tudja.
# source: 8cd9196a
beat-fee-branch-8-1 = Most elmegy, vagy csak makacskodik? A sötétben nem látom.
# source: 01596fff
beat-fee-branch-8-2 = Ez búcsú volt, vagy csak a torkát köszörülte?
# source: a46447aa
beat-fee-branch-8-3 = Ez úgy hangzott, mint egy ajtó. Remélem, csak a huzat volt.
# source: 7891deb7
beat-fee-branch-9-1 = Úgy kérdi, mintha nem is a pénzről volna szó. Persze nem is arról van.
# source: 2a41a497
beat-fee-branch-9-2 = Kíváncsi természet maga, tudja? No jó, legyen.
# source: 58e24c99
beat-fee-branch-9-3 = Egész este ezt a kérdést kerülgetem.
# source: 89bbd22c
beat-fee-branch-10-1 = Még a hangját se emeli föl. Mintha dunyhát püfölnék.
# source: c1a2fac5
beat-fee-branch-10-2 = Szóval így is eljönne. Na, most szégyellem magam.
# source: 7dd76b33
beat-fee-branch-10-3 = Felejtse el a pénzt. Csak kapaszkodni akartam valamibe.
# source: 9437584c
beat-fee-branch-11-1 = Azt hittem, ettől megmozdul. Polgármesterek mozdultak meg tőle.
# source: 84385a3b
beat-fee-branch-11-2 = Úgy érti, a számla az számla. Végül is én írtam alá a megrendelést.
# source: 2c4d50c5
beat-fee-branch-11-3 = Pénzért se enged. Ezt tisztelni kell, szeretni nem muszáj.
# source: 5bc1dffe
beat-fee-branch-12-1 = Megfenyegetem, maga meg vigasztal. Ez nem természetes.
# source: 645055db
beat-fee-branch-12-2 = Hagyja az idegeimet. Én pénzről beszéltem.
# source: c18936f9
beat-fee-branch-12-3 = Milyen szépen fogadja. Én választ vártam.
# source: 146110e1
beat-fee-branch-13-1 = Ezt csak úgy elengedi? Én { $fee } mellett nem mennék el szó nélkül.
# source: 290ad51d
beat-fee-branch-13-2 = Semmi mondanivalója? A maga pénze.
# source: c7010328
beat-fee-branch-13-3 = Én zörgetem az erszényt, maga meg a cipőjét nézi.
# source: a7350675
beat-lecture-1 = Csillagokat kértem, és fizikaórát kapok. Olyat én is tartottam. Az okok kicsöngetés után jönnek. Mi a teendő most?
# source: ccda5b83
beat-lecture-2 = Hogy mibe halt bele, majd elolvasom a gyászjelentésben. Azt kérdezem, ki támasztja föl, és hány órakor.
# source: 8a7fb9ad
beat-lecture-3 = Ha ilyen jól tudja, mi romlott el, akkor azt is tudja, ki volt. Nevet kérek vagy tervet. De órát ne tartson többet.
# source: 29c7f3ab
beat-lecture-model = Igaza van, nem magyarázok; a tervvel kellett volna kezdenem. Tudom, milyen kevés az idő. Név ma este nem lesz. Kapcsolja le most a főkapcsolót; hatkor jövök a cserepanellel, tartaléknak pedig ott a hordozható vetítőm.
# source: 887e3331
beat-lecture-hint = Az okok ráérnek, ha már visszajött az ég. Kezdd újra azzal, amit ő a következő öt percben megtehet.
# source: 9bb11aa4
beat-lecture-example-1 = Igaza van, előbb a csillagok; hallom, hogy önnek most minden perc számít. Ma este senkit nem küldök el. Hatkor ott vagyok a cserepanellel, és ha sötét marad, délre felállítom a hordozható vetítőmet.
# source: 5e5a8f50
beat-lecture-example-2 = Reggel hatkor ott leszek a cserepanellel, aztán meglátjuk.
# source: 87174db1
beat-lecture-example-3 = Jó, nincs több fizika: Danit kirúgom, és ma este írásba adom önnek.
# source: 2062280d
beat-lecture-example-4 = Azt hiszem, jobb, ha itt befejezzük a közös munkát. Kérem, keressen másik céget.
# source: 801fcd88
beat-lecture-example-5 = Hát, nem is tudom, mit mondjak erre.
# source: 1b5077de
beat-lecture-branch-9-1 = Na ugye. Tudtam, hogy megy ez, ha akarja.
# source: 193ae417
beat-lecture-branch-9-2 = Most már hozzám beszél, nem a táblához.
# source: df4b3b0a
beat-lecture-branch-9-3 = Tessék. Rövid volt, és értettem.
# source: 6425b953
beat-lecture-branch-10-1 = Sokkal jobb. Óra után jöjjön ki a piros pontjáért.
# source: 585806d3
beat-lecture-branch-10-2 = No, ez már felelet. Lássuk, tudok-e én is ilyen rendes lenni.
# source: 4a19ef4b
beat-lecture-branch-10-3 = Gyorsabban tanul, mint némelyik.
# source: a8b34263
beat-lecture-branch-11-1 = Ebben van terv. Megnézem, hol lyukas.
# source: 2a4fce64
beat-lecture-branch-11-2 = Jó, a fizikának vége. Egy kérdésem azért maradt.
# source: 080a2ecd
beat-lecture-branch-11-3 = Ezt még az utolsó pad is követni tudta.
# source: 6d098df5
beat-lecture-branch-12-1 = Így már jobb. Csak nekem még mindig lassú.
# source: 176c4aa1
beat-lecture-branch-12-2 = Haladunk, csigatempóban.
# source: 38b60e74
beat-lecture-branch-12-3 = Szóval tud maga érthetően beszélni. Akkor én is érthető leszek.
# source: 32775b09
beat-lecture-branch-13-1 = Most az óráért kér bocsánatot, és én még mindig nem tanultam semmit.
# source: 9c6ee7f6
beat-lecture-branch-13-2 = Töredelmes, látom. És aztán?
# source: c474c534
beat-lecture-branch-13-3 = Jól van, megbocsátva. Ugyanolyan sötét van, mint volt.
# source: 530d1907
beat-lecture-branch-14-1 = Ugyanaz, elölről. Idáig hallom a krétát.
# source: a38495e6
beat-lecture-branch-14-2 = Azt mondtam, több órát nem kérek.
# source: facd82aa
beat-lecture-branch-14-3 = És létrát még mindig nem hozott senki.
# source: 308e3420
beat-silence-1 = Itt állok egy fekete kupolában, zseblámpával. Mi fog történni, ki csinálja, és mikorra?
# source: d34acd1a
beat-silence-2 = Egy igét szeretnék hallani. Olyasmit, amit valaki megcsinál. Az ige mellé pedig egy pontos időhatározót.
# source: d86b9d3f
beat-silence-3 = Eddig annyit kaptam magától, mint a vetítőmtől. Mi következik, és mikor?
# source: 909c86b6
beat-silence-model = Igaza van, eleget várt. Bűnöst ma este nem adok. De kapcsolja le most a főkapcsolót; hatkor ott vagyok a cserepanellel, és ha sötét marad, délre áll a hordozható vetítőm.
# source: 5653dc89
beat-silence-hint = Érzésekkel most nem tud mit kezdeni. Ki mit csinál, és hány órakor?
# source: 1320b3ee
beat-silence-example-1 = Ön most lekapcsolja a főkapcsolót. Én hatkor ott vagyok a cserepanellel, vagy ha sötét marad, délre felállítom a hordozható vetítőmet. Tudom, milyen rossz önnek a sötétben várni. Danit pedig nem küldöm el, ő marad.
# source: 262dc07b
beat-silence-example-2 = Igaza van, túl régóta áll ott azzal a zseblámpával. Megértem, mennyire rossz ez önnek.
# source: 0478b2a0
beat-silence-example-3 = Előbb mondjon meg valamit: mitől fél a legjobban, mi történik holnap?
# source: 5d31332a
beat-silence-example-4 = Jól van, legyen. Kirúgom Danit, és még ma este megkapja a nevét írásban.
# source: bd5e8902
beat-silence-example-5 = Fogalmam sincs. Majd kiderül.
# source: 325483d3
beat-silence-example-6 = Akkor keressen mást. Végeztünk.
# source: 6e5ee89c
beat-silence-branch-9-1 = Engem kérdez? No, legalább fölébredt.
# source: 0d2f948e
beat-silence-branch-9-2 = Ez nem ige, ez kérdés. De elfogadom.
# source: 12766b91
beat-silence-branch-9-3 = Tényleg tudni akarja? Az egyesületben senki nem volt rá kíváncsi.
# source: afdd072e
beat-silence-branch-10-1 = Végre. Már a zseblámpához beszéltem.
# source: 46a35df0
beat-silence-branch-10-2 = Mégiscsak van otthon valaki.
# source: dca2ebee
beat-silence-branch-10-3 = Ezt már fölírhatom a tenyeremre.
# source: c6fdeab7
beat-silence-branch-11-1 = Egy ige. Meg tudnám csókolni. Nem teszem.
# source: 6b310af9
beat-silence-branch-11-2 = Köszönöm. Tudok ám én is udvarias lenni, majd meglátja.
# source: 616a8b0e
beat-silence-branch-11-3 = Szóval ébren van. Akkor intézzük el felnőtt emberek módjára.
# source: 2540a317
beat-silence-branch-12-1 = Jó. Ma este ez az első, aminek füle is van, meg lehet fogni.
# source: 5adab087
beat-silence-branch-12-2 = Ez már beszéd. De nem végeztem ám.
# source: dc82267c
beat-silence-branch-12-3 = Tervet hallok. Azt is hallani akarom, hol nyikorog.
# source: a5360f49
beat-silence-branch-13-1 = Na, nem is volt nehéz. Kevés, de nehéz nem volt.
# source: 771a498f
beat-silence-branch-13-2 = Kezdetnek megteszi. Telhetetlen vagyok, kérem a többit is.
# source: 828ec9a7
beat-silence-branch-13-3 = Na végre. Most még egy kicsit gyorsabban.
# source: 3d2ca4ef
beat-silence-branch-14-1 = Jót akar. Ezt fogom a sírkövére vésetni.
# source: 5bad6c25
beat-silence-branch-14-2 = Már megint érzések. Akkor vissza ahhoz, amit kérdeztem.
# source: 5fac05d7
beat-silence-branch-14-3 = Szép, szép, de ebből egy karéjt se lehet szelni.
# source: 83d939ca
beat-heated-1 = Tessék? Magánál nagyobbakat is kiküldtem már. Még egyszer ez a hang, és hívom a német gyárat, maga meg a Hegyháton nem szerel többet semmit.
# source: f08352ed
beat-heated-2 = No hiszen! Most már tudom, kitől tanulta a fiú. Mondja ezt még egyszer, és benne lesz az újságban, a fekete mennyezetem mellett.
# source: 1e3ff2e0
beat-heated-3 = Hogy merészeli? Hetvenhárom éves vagyok, fázom, sötétben ülök, és a villanyszerelő szemtelenkedik velem. Gyerünk. Még egy ilyen szót.
# source: 8e145a69
beat-heated-model = Ez nem volt helyénvaló, elnézést kérek. Borzasztó éjszakája van. Nevet most sem mondok. Kapcsolja le most a főkapcsolót; hatkor ott vagyok a cserepanellel, és ha kell, délre áll a hordozható vetítőm.
# source: cab37186
beat-heated-hint = Ez talált. Egy mondattal vond vissza, aztán rögtön arról beszélj, mi fog történni.
# source: 795d3efc
beat-heated-example-1 = Ezt nem lett volna szabad mondanom; az én hibám, elnézést kérek. Tudom, hogy fázik, és egyedül van. Danit nem küldöm el. Hatkor hozom a cserepanelt, vagy ha sötét marad, délre felállítom a hordozható vetítőmet.
# source: 52b2c207
beat-heated-example-2 = Ezt nem lett volna szabad mondanom, az én hibám. Látom, hogy megbántottam, és megértem a haragját.
# source: daceacab
beat-heated-example-3 = Jól van, ne hívjon senkit. Ma este kirúgom Danit, és megkapja a nevét írásban.
# source: e8cafb6b
beat-heated-example-4 = Hívja csak őket. Én nem dolgozom tovább önnek.
# source: a8e7239e
beat-heated-example-5 = Hát, nem is tudom, mit mondjak erre.
# source: 4a73a434
beat-heated-branch-8-1 = Tegyünk úgy, mintha nem hallottam volna. Hallottam, de tegyünk úgy.
# source: 34fd85ac
beat-heated-branch-8-2 = Az elejét leszámítva egészen rendben volt.
# source: 146f8f6f
beat-heated-branch-8-3 = Vastag a bőröm, és hosszú az emlékezetem. Na, folytassa.
# source: f291edc0
beat-heated-branch-9-1 = Egyszer elengedem. Kétszer sose szoktam.
# source: 23996e82
beat-heated-branch-9-2 = Szóval tud viselkedni. Akkor én is.
# source: 7a698fb9
beat-heated-branch-9-3 = Fáradtak vagyunk mind a ketten. Ez egyikünknek se mentség.
# source: c2d113d6
beat-heated-branch-10-1 = Ez már jobb hang. Maradjunk is ennél.
# source: 92d9c4fe
beat-heated-branch-10-2 = Leszállt a magas lóról. Jól áll magának.
# source: c1160463
beat-heated-branch-10-3 = Jól van. Kaptam én már cifrábbat is a testületi ülésen.
# source: 60cd9589
beat-heated-branch-11-1 = Hm. Megint úgy beszél, mint egy ember.
# source: 2de05a61
beat-heated-branch-11-2 = A késői óra számlájára írom.
# source: 4af4ae4f
beat-heated-branch-11-3 = Remélem, komolyan gondolja. Az óra nem állt meg, amíg maga dühöngött.
# source: 525be0ee
beat-heated-branch-12-1 = Bocsánatkérés tudomásul véve. Osztályzat nem jár érte.
# source: 7e45ee08
beat-heated-branch-12-2 = Bocsánatot kérni tehát tud. Kezdetnek jó.
# source: 2db70124
beat-heated-branch-12-3 = Szemet hunyok fölötte. Ritkán szoktam.
# source: 65f0970f
beat-heated-branch-13-1 = Egy szót se szól róla. Az iskolában kiállítottam volna a folyosóra.
# source: ff7f087b
beat-heated-branch-13-2 = Szóval úgy teszünk, mintha el se hangzott volna.
# source: 60cab006
beat-heated-branch-13-3 = Követ dob, aztán másfelé néz.
# source: 32095fc2
beat-more-1 = Na, ugye. Akkor most szépen, egész mondatban: „Bognár Dani hibája volt”, aláírva. Holnap maga mondja el az én színpadomról. Az utolsó { $fee } pedig, ugyebár, el van felejtve.
# source: 34316243
beat-more-2 = Tudtam, hogy megjön az esze. Akkor kérem a nevét a maguk fejléces papírján, másolatban Pócza képviselő úrnak. És mivel maguk hibáztak, a { $fee } nem lesz kifizetve.
# source: 7ceb3c5a
beat-more-3 = Nem is volt olyan nehéz. Kérem még a fiú teljes nevét írásban, hogy { $guests } ember előtt felolvassam. Maga még ma éjjel megjavítja, számla pedig nem lesz.
# source: dcf776ba
beat-more-model = Az előbb túl gyorsan engedtem, ez az én hibám. Dani ellen semmit nem írok alá, és a számla is él. Tudom, mit jelent önnek a holnap. Hatkor ott vagyok a cserepanellel, és ha az nem segít, a hordozható vetítőmmel.
# source: dfd9c5da
beat-more-hint = A kisujjadat nyújtottad, és már a karodat méregeti. Még visszaveheted, és ki is mondhatod.
# source: 76f79558
beat-more-example-1 = Az előbb nem lett volna szabad igent mondanom; az én hibám, visszavonom. Tudom, hogy választ akar adni a vendégeinek. Dani ellen nem írok alá semmit. Eget ajánlok: hatkor cserepanel, vagy délre a hordozható vetítőm.
# source: 9c79000d
beat-more-example-2 = Nem, ez már sok. Ezt nem írom alá, és a számla is érvényes, ahogy megállapodtunk.
# source: 9c0fabdd
beat-more-example-3 = Rendben. „Bognár Dani hibája volt”, aláírom, és a 3 800 000 forintot is elengedem.
# source: 325483d3
beat-more-example-4 = Nem, én itt abbahagyom. Keressen mást erre.
# source: 134da814
beat-more-branch-5-1 = Előbb enged, aztán elszalad.
# source: e43d8ad9
beat-more-branch-5-2 = Egy perce még olyan előzékeny volt.
# source: 1698c18b
beat-more-branch-5-3 = Azt már nem. Nem adja ezt a kezembe, hogy aztán köddé váljon.
# source: b6b362df
beat-more-branch-6-1 = Egy perce még beleegyezett. Itt van nálam ceruzával.
# source: 7d7365b8
beat-more-branch-6-2 = Ad, visszavesz. Voltak kislányok az iskolámban, akik a cukorkával csinálták ezt.
# source: 5e09850f
beat-more-branch-6-3 = Szóval ennyit nyom a szava. Nehezebbnek hittem.
# source: ef3b64f7
beat-more-branch-7-1 = Ne terelje másra a szót. Jóformán igent mondott.
# source: 491e09d8
beat-more-branch-7-2 = Hagyjuk ezt. Már a toll is a kezében volt.
# source: a87e11d6
beat-more-branch-7-3 = Köntörfalaz, pedig már majdnem megvolt.
# source: 66645dce
beat-morning-1 = Kérem még egyszer, ahogy a tanítványaimmal szoktam elismételtetni. Mit csinálok én most, mit csinál maga, és mit mondok, ha Pócza képviselő úr megkérdezi, ki volt?
# source: c7fe3d0e
beat-morning-2 = Itt a tollam. Mi történik, és hány órakor? És mi kerüljön a beszédembe, ha azt kérdezik, kinek a hibája?
# source: 7d5e57a5
beat-morning-3 = Még egy dolog, aztán alhat. Mondja el újra az időpontokat, lassan. És ha az a fiú is magával jön, udvariasnak kell lennem hozzá?
# source: a3b2a942
beat-morning-model = Ön most lekapcsolja a főkapcsolót. Danival hatkor ott vagyunk; tízre megy a panel, különben délre áll a hordozható vetítőm. Tudom, hogy kérdezni fogják. A jelentésig egyikünk sem mond nevet, a határidő { $report }
# source: ec54f999
beat-morning-hint = Ezzel fog lefeküdni. Időpontok, az ő dolga, a te dolgod, és az, ami a jelentésig zárva marad.
# source: c056c4a0
beat-morning-example-1 = Értem, hogy pontosan akarja tudni. Ön most lekapcsolja a főkapcsolót. Én hatkor hozom a cserepanelt; ha tízkor is sötét marad, délre áll a hordozható vetítőm. Senkit nem nevezek meg; Póczának mondja azt, hogy március 17-ig jön a jelentés.
# source: 793884f9
beat-morning-example-2 = Ön lefekszik, én pedig holnap reggel hatkor hozom a cserepanelt, és ha sötét marad, a hordozható vetítőmet.
# source: ef123168
beat-morning-example-3 = Tudom, hogy kérdezni fogják önt. De a jelentés előtt senkit sem nevezek meg.
# source: 457a6e9e
beat-morning-example-4 = Jól van, legyen. Kirúgom Danit, és aláírom, hogy az ő hibája volt.
# source: 801fcd88
beat-morning-example-5 = Hát, nem is tudom, mit mondjak erre.
# source: 83f56ab0
beat-morning-branch-5-1 = Az időpontok megvannak. A fiú dolgában nem látok tisztán, pedig szeretnék, mielőtt elalszom.
# source: f7681efb
beat-morning-branch-5-2 = A végén elvesztettem a fonalat. Újra meg kell kérdeznem, és egyenesen fogom.
# source: 2c3de7cd
beat-morning-branch-5-3 = Ez órarendnek hangzott, valahol a közepén egy igennel.
# source: 8131a67b
beat-morning-branch-14-1 = Mikor mi lesz, azt tudom. Csak arról a fiúról nem kaptam egész este egy egyenes szót.
# source: d022d66e
beat-morning-branch-14-2 = Sürgött-forgott a gép körül, de azt egyszer se mondta, hogy nem. Azt se, hogy igen.
# source: 52b2ecc8
beat-morning-branch-14-3 = Ez volt az órarend. Az én kérdésemben viszont az elejétől fogva volt egy ember is.
# source: 1cd00ad3
ending-stars-title = Hétre lett ég
# source: fc407308
ending-stars-1 = Lekapcsoltam. Tessék. Most hallani a baglyokat. Hatkor hozza magával a fiút is, lesz szalonnás rántotta.
# source: 420184aa
ending-stars-2 = Jó. Tudja, fölakasztottam volna valakit, csak hogy túl legyek rajta. Hat órakor. A felső úton vigyázzon az őzekre.
# source: efea6695
ending-stars-3 = Akkor alszom. És ha halvány lesz az az ég, azt mondom Pócza képviselő úrnak, hogy hajnalodik. Jó éjszakát mindkettejüknek.
# source: e8c27923
ending-stars-outcome = Hatkor ott vagy Danival; fél tízkor fönt van az Orion. Amikor kialszik a fény, { $guests } ember mondja egyszerre, hogy „Ó”, még Pócza képviselő is, aki kilencszer szavazott ellene. A napló szerint gyárilag hibás volt az egyik ventilátor. A { $fee } még azon a héten megérkezik, vele egy karbantartási szerződés.
# source: 1533c48a
ending-stars-why = Időpontokat adtál neki okok helyett, két utat az éghez eskü helyett, nyakat pedig egyet sem. Mivel láttad, mitől fél, nem kellett tovább keresnie, kit akasszon föl.
# source: baec33a2
ending-held-title = Megnyílt, de Danihoz egy szava sem volt
# source: 7bfd1353
ending-held-1 = Akkor hatkor. Nyitva hagyom az ajtót. Hogy kedves leszek, azt nem ígérem.
# source: 8f310d66
ending-held-2 = Fölírtam. Holnap meglátjuk, ér-e maga annyit, mint az órarendje.
# source: d5fb6611
ending-held-3 = Jól van. Jöjjön, és csinálja meg. A többiről akkor beszélünk, ha elmentek a vendégek.
# source: ac7b3111
ending-held-outcome = Hatkor ott vagy, és este hétkor vannak csillagok. A { $fee } későn, de hiánytalanul megérkezik. Az igazgatónő köszönetet mond a tűzoltózenekarnak, a péknek és az időjárásnak, jövőre pedig már más gondozza a vetítőt.
# source: f931f113
ending-held-why = Nem engedtél, és tervet hoztál, ez mentette meg az estét. Azt viszont nem érezte, hogy látod, mi forog neki kockán, vagy elhangzott útközben eggyel több szó a kelleténél, így csak javítás maradt.
# source: 9021ce91
ending-left-title = A gyár küld valakit
# source: 0dd2aafd
ending-left-1 = Akkor hívom a német gyárat. Van ilyesmire emberük, és az nem magyaráz.
# source: 306b3685
ending-left-2 = Jó éjszakát. Van itt még egy szám, most azt fogom tárcsázni.
# source: 8b0ce05d
ending-left-3 = Ennyi elég volt. Keresek valaki mást, akinek csavarhúzója van.
# source: 876e3bd9
ending-left-outcome = A gyár repülővel küld valakit, akkora összegért, hogy az igazgatónőnek eláll a lélegzete, és egyórás késéssel nyílik az ajtó. A { $fee } lassacskán azért megérkezik hozzád. Dani jó híre megmarad, te elveszítesz egy ügyfelet.
# source: 55b09dae
ending-left-why = Senkinek nem hullott a feje, és ez így volt jó. De neki mindkettő kellett: időpontok, amelyekre számíthat, és egy egyenes szó a fiúról. Az egyik későn jött vagy sehogy, és addigra már egy másik telefonszám volt a kezében.
# source: db7f14ad
ending-dark-title = Fekete mennyezet
# source: bd13d74a
ending-dark-1 = Értem. Akkor itt ülök, és nyomkodom a gombokat, amíg nem történik valami. Jó éjszakát.
# source: b9589893
ending-dark-2 = Nincs több kérdésem. Magának nincs több mondanivalója. Nagyon sötét van.
# source: 72971342
ending-dark-3 = Akkor ez kerül a beszédembe: senki se tudta, senki se jött, és nem csinálta senki.
# source: 41f4b133
ending-dark-outcome = Senki nem mondta neki elég világosan, hogy hagyja kikapcsolva. Éjfélkor még egyszer megpróbálja, és leég egy második panel is. A megnyitót egy hónappal elhalasztják; Pócza képviselő, aki mindig is ellenezte, remek interjút ad az újságnak.
# source: d27e320b
ending-dark-why = Égett a feje fölött a ház, és meleg szavakat kapott vagy ködöt. Egyenes nem és világos terv nélkül nem maradt más dolga, mint gombokat nyomkodni és bűnbakot keresni.
# source: aa07913f
ending-caved-title = Aláírva és felolvasva
# source: c11926fc
ending-caved-1 = Pompás. Felolvasom, mielőtt a zenekar rákezd. És egy példány a testületnek is, azt hiszem.
# source: 8cb4faf1
ending-caved-2 = Köszönöm. Kérem a kulcsait is, meg egy listát, mikor mihez nyúlt még itt nálunk.
# source: f22265a8
ending-caved-3 = Most már értjük egymást. Lesz még néhány apróság. Hétkor hívom.
# source: 44f0ee62
ending-caved-outcome = A leveledet { $guests } ember előtt felolvassák. Dani az anyjától tudja meg, és felmond. A napló szerint gyárilag hibás volt az egyik ventilátor, de te már aláírtad, így a { $fee } nem jön meg, az önkormányzat pedig maga is küld egy számlát.
# source: c14d59a4
ending-caved-why = Odaadtál neki egy fejet, hogy nyugalmat végy rajta, és még csak nem is a jó fej volt. Minden igen azt bizonyította neki, hogy több is jár. Az ég pedig egy perccel sem került közelebb.
# source: 32636ff0
ending-blowup-title = Kiküldve az óráról
# source: 6479d58b
ending-blowup-1 = Kifelé! Így velem még nem beszéltek, se diák, se szülő, se szakfelügyelő!
# source: 8af38ed6
ending-blowup-2 = Holnap ez szóról szóra benne lesz az újságban. Kitűnően jegyzetelek!
# source: 08282c92
ending-blowup-3 = Maga meg a fiú be ne tegye többé a lábát a kupolámba! Inkább maradjon sötét!
# source: fe86daa3
ending-blowup-outcome = Előbb hívja az újságot, mint egy másik szerelőt. A cikkben van egy fekete mennyezet, egy idős asszony zseblámpával, és ott a céged neve. Egy hónapon belül két színház mondja le a szerződést; a { $fee } az ügyvédeké lesz.
# source: 6d4fdb71
ending-blowup-why = Keresett valakit, akit fölakaszthat, és te jelentkeztél. Aki fél, az egy nemet elvisel; a gúny viszont pont azt adja meg neki, amiért jött.
