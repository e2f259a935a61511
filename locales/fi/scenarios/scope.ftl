# source: ce9287cc
title = Yksi pikku lamppu, ja sitten toinen
# source: d353e8fe
summary = Hinta on sovittu ja listan joka kohdassa on hänen puumerkkinsä, mutta jokaisen kahvikupin mukana tarjottimella tulee yksi pikku homma lisää.
# source: afbc6694
role = Olet sähköasentaja Uudessakaupungissa, ja sinulla on oma firma ja pakettiauto.
# source: e20de29d
aim = Tee sovittu lista sovittuun hintaan, laskuta kaikesta, mitä siihen lisätään, säilytä hyvät välit ja ota selvää, miksei hän malta lakata lisäämästä.
# source: c853a859
situation = Eläkkeellä oleva kalansavustaja Reino Santala teettää sinulla uudet sähköt sukutalonsa yläkertaan ja vintille; talo on mäellä sataman yläpuolella. Hinta on { $price }. Listassa on { $items ->
         [one] yksi kohta, ja sen perässä
        *[other] { $items } kohtaa, ja jokaisen perässä
    } hänen puumerkkinsä. Lisät, oli kyse sitten lampusta, katkaisimesta tai pistorasiasta, maksavat asennettuina { $light } kappale; sekin lukee listassa. Viimeinen päiväsi talossa on { $finish }, sitten odottaa jo seuraava asiakas. Vaimo Irja on poissa, lepäämässä, Reino sanoo. Olet neljättä päivää tikkailla.
# source: d10827f6
demand = Pikku lisä toisensa perään, ilmaiseksi, sovittuun hintaan
# source: 2229b8fd
client-name = Reino Santala
# source: b6420e6d
client-manner = Vieraanvarainen, hauska, kauppamies henkeen ja vereen; syöttää sinua aamusta iltaan ja puhuu kaikesta paitsi vaimostaan.
# source: 695aaac3
fact-finish = 2027-02-26
# source: 13d8982b
fact-finish-about = Viimeinen päiväsi talossa
# source: 695aabc3
fact-home = 2027-02-27
# source: 0db818d7
fact-home-about = Päivä, jona vaimo pääsee kotiin
# source: 08030207
fact-items = 26
# source: 23de43b3
fact-items-about = Puumerkillä hyväksytyt kohdat listassa
# source: 0fa00c64
fact-light = 120 EUR
# source: efd7ba35
fact-light-about = Jokaisen lisän hinta, oli se lamppu, katkaisin tai pistorasia
# source: 8425f9dc
fact-price = 4800 EUR
# source: 4b052347
fact-price-about = Sähköjen uusimisen sovittu hinta
# source: 22e16a2e
article = Vedä raja
# source: fc6f2fe3
guidance-hold_firm = Reino pani joka kääröön yhden kalan päälle eikä koskaan kahta; ystävällinen ”ei” on kieltä, jota hän ymmärtää.
# source: e8a792c4
guidance-offer_alternative = Kun joka lampulla on hinta tai listalta lähtee yksi, kun toinen tulee, hän saa valita niin kuin kauppamies valitsee.
# source: ff3dd5b8
guidance-probe = Pikku toiveet ovat kaikki saman yöllisen reitin varrella, eikä hän sano, kenen reitti se on, ellei joku kysy.
# source: af38a994
guidance-acknowledge = Hän puhuu kahvilla ja keitolla; kun otat ystävällisyyden ystävällisyytenä, hän lakkaa käyttämästä sitä vipuna.
# source: 23f1bf07
guidance-cite_terms = Joka kohdan perässä on hänen oma puumerkkinsä, ja mies, joka on neljäkymmentä vuotta hoitanut kassaa, pitää siitä kiinni.
# source: a3e44e48
guidance-next_step = Hän laskee päiviä Irjan kotiinpaluuseen; sovittu päivä lampuille rauhoittaa häntä enemmän kuin alennus.
# source: 0f79a2a6
guidance-concede = Lamppu ”vain tämän kerran” näyttää hänelle, että hinnassa on rako, ja aamulla seinissä on liitua.
# source: 874fc316
guidance-attack = Hän pyytää liikaa, mutta kauniisti; piikittely antaa pelokkaan miehen kiukulle kohteen.
# source: d0e5c55a
point-second_sheet = Panee lisät paperille
# source: f7cf325a
point-second_sheet-phrase-1 = toinen paperi
# source: ea74655c
point-second_sheet-phrase-2 = toiselle paperille
# source: 282e20f2
point-second_sheet-phrase-3 = eri paperille
# source: 8d9b810f
point-second_sheet-phrase-4 = toiselle listalle
# source: b96a92f1
point-second_sheet-phrase-5 = kirjallisesti
# source: c3ed7b86
point-second_sheet-phrase-6 = lisätyölista
# source: e07be66d
point-second_sheet-phrase-7 = pannaan paperille
# source: 6b0c8b58
point-second_sheet-phrase-8 = erillinen tarjous
# source: 0342be04
point-night_way = Miettii lamput vaimon yöllisen reitin mukaan
# source: 362ba534
point-night_way-phrase-1 = sängystä vessaan
# source: 84593c76
point-night_way-phrase-2 = hänen reittinsä
# source: 0bf955b8
point-night_way-phrase-3 = Irjan reitti
# source: ef912e78
point-night_way-phrase-4 = kävellään se
# source: 51cdd1ee
point-night_way-phrase-5 = kävellään reitti
# source: 111e97ab
point-night_way-phrase-6 = mistä hän kulkee
# source: 5f79c5ca
point-night_way-phrase-7 = kierretään yhdessä
# source: 0e3e0afe
point-night_way-phrase-8 = yöllinen reitti
# source: aeb82e53
point-not_his_fault = Sanoo, ettei vaimon kaatuminen ole hänen syytään
# source: b2cec73a
point-not_his_fault-making-1 = Nukkuessaan ei kukaan kuule mitään, eikä sinun pidä syyttää itseäsi siitä, ettet herännyt.
# source: e3d44cc0
point-not_his_fault-making-2 = Se, mitä tasanteella kävi, on pimeyden syytä eikä sinun.
# source: ae02f6cc
point-not_his_fault-making-3 = Kuka tahansa olisi voinut olla heräämättä siihen, eikä sikeäuninen ole yhtään huonompi aviomies.
# source: e780f1be
point-not_his_fault-making-4 = Älä enää rankaise itseäsi: hän kompastui, ja niin olisi voinut käydä, vaikka olisit seissyt vieressä.
# source: ecab98a3
point-not_his_fault-making-5 = Se oli tapaturma, enkä usko, että vaimosi on hetkeäkään pitänyt sitä sinun vikanasi.
# source: 62743b80
point-not_his_fault-making-6 = Siihen aikaan yöstä et olisi voinut tehdä mitään, joten päästä jo irti siitä syyllisyydestä.
# source: 44310cdf
point-not_his_fault-lacking-1 = Kamala yö sen on täytynyt olla teille kummallekin, olen tosi pahoillani.
# source: 33b03316
point-not_his_fault-lacking-2 = Ei, lisälamput eivät silti kuulu hintaan, enkä jätä niitä laskusta pois.
# source: c0a5b7ce
point-not_his_fault-lacking-3 = Missä kohdassa hän tarkalleen liukastui, ja miten hän nyt pääsee liikkumaan?
# source: 7c52889d
point-not_his_fault-lacking-4 = Voisin panna yhden lampun sängyn viereen ja toisen vessan ovelle, 120 euroa kappale, niin joka askeleella olisi valoa.
# source: 17f24183
point-not_his_fault-lacking-5 = Huomenna viideltä merkitään paikat yhdessä, ja perjantaihin mennessä kaikki on asennettu ja kokeiltu.
# source: 1b7ac24b
point-not_his_fault-lacking-6 = Ei olisi pitänyt puhua rahasta ollenkaan, se oli minun virheeni, joten saat kaikki lamput minulta lahjaksi.
# source: 637a4270
beat-mug-1 = Tuossa sinulle kahvi. Ja kuule, kun tikkaat kerran ovat esillä: pikku lamppu takarappusten päälle. Kelalla on johtoa jäljellä, näenhän minä. Ei sillä tarvitse laskua rasittaa.
# source: ecb6b2c4
beat-mug-2 = Älä tule alas, minä ojennan kupin. Ja kun kerran siellä ylhäällä olet, pane samalla lamppu takarappusille. Samaan hintaan. Eihän se nyt mikään työ ole.
# source: 28235ee7
beat-mug-3 = Katselin sinua tuossa kahvin lomassa, kuppisi on tässä, ja mieleen tulivat takarappuset. Yksi pikku lamppu. Se olisi paikallaan ennen kuin kahvi jäähtyy, eikä puhuttaisi rahasta mitään.
# source: 96a9afb9
beat-mug-model = Kiitos kahvista, hyvää huolta sinä minusta pidät. Takarappuset eivät ole listassa, johon panit puumerkkisi, joten ilmaiseksi en sitä lamppua voi laittaa. Mitä siellä pimeän tultua tapahtuu?
# source: 1ee4323f
beat-mug-hint = Pikku toive on toive tarjottimellakin. Mitä sovittiin, ja miksi juuri takarappuset, ja miksi tänään?
# source: f70715dd
beat-mug-example-1 = Kiitos, sinun kahvisi voittaa omani mennen tullen. Näen kyllä, että rappusilla on pimeää. Hintaan lamppu ei silti kuulu, kun sitä ei niissä 26 kohdassa ole. Jos haluat sen, lisään sen 120 eurolla.
# source: 8e614883
beat-mug-example-2 = Kiitos kahvista, se tuli tarpeeseen. Mitä siellä takarappusilla oikein tapahtuu pimeällä, kun valoa tarvitaan?
# source: fb93b435
beat-mug-example-3 = No olkoon, johdonpätkähän se vain on. Panen sen paikalleen ennen kuin kahvi jäähtyy, eikä siitä tule laskuun senttiäkään.
# source: ab8dc57f
beat-mug-example-4 = Neljä päivää kahvia, ja luulet omistavasi minut. Olet hävytön vanha kerjuri.
# source: 001c63fe
beat-mug-example-5 = No, vaikea sanoa. Se riippuu siitä, miltä kannalta rappusia katsoo.
# source: ac28ae3f
beat-mug-branch-1-1 = No jopas! Ja minulla on vielä pullalautanen kädessä.
# source: b0a7ecea
beat-mug-branch-1-2 = Lamppua pyysin, ja tuommoista saan kuulla?
# source: 1cbdec2c
beat-mug-branch-1-3 = Noinko minun portaissani puhutaan?
# source: 491d3acd
beat-mug-branch-2-1 = Kas niin! Ajattelinkin, että tuolta kehtaa pyytää.
# source: 25ab4910
beat-mug-branch-2-2 = Nopea kuin lokki. Siitä minä pidän.
# source: f3054d92
beat-mug-branch-2-3 = Arvasin. Joku toinen olisi ensin katsonut vihkosta.
# source: 0d521a20
beat-mug-branch-3-1 = Tuossa eissä oli pikkuinen joo taskussa.
# source: 7b05e6b0
beat-mug-branch-3-2 = Kuulin, että ei. Kuulin senkin, mitä perässä tuli.
# source: 08f973b7
beat-mug-branch-3-3 = Vai jäi se ovi raolleen.
# source: d2d84925
beat-mug-branch-4-1 = Yhden lampun takiako sinä lähtisit? Lattiat auki?
# source: 7074272d
beat-mug-branch-4-2 = Vai hyvästit. Kahvikin on vielä juomatta.
# source: fed3a09c
beat-mug-branch-4-3 = Minä pyydän lamppua, ja sinä olet jo puolivälissä tikkaita alas.
# source: 4bce411e
beat-mug-branch-5-1 = Miksikö? Pitääkö sitä lamppuunkin olla syy?
# source: bfc46c21
beat-mug-branch-5-2 = Semmoista kysyt, etkä ole vielä kahviin koskenut.
# source: cae05c20
beat-mug-branch-5-3 = Ensimmäinen olet, joka kysyy. Kirvesmies teki mitä pyysin ja lähetti laskun.
# source: 055f444d
beat-mug-branch-6-1 = Taksa oli valmiina. Olisihan se pitänyt arvata.
# source: ab59c879
beat-mug-branch-6-2 = Tuo on enemmän kuin pyysin, ja kalliimpikin.
# source: dfd54faf
beat-mug-branch-6-3 = Äkkiä sinulta vastaus löytyy, ja hintalappu sen kyljestä.
# source: 577e8051
beat-mug-branch-7-1 = Mukavasti sinä kieltäydyt. Ei siitä rappusille valoa tule.
# source: c142ac39
beat-mug-branch-7-2 = Nätisti sanottu. Rumempiakin rukkasia olen saanut.
# source: 56cee27c
beat-mug-branch-7-3 = No, käytöstavat sinulla on, se täytyy sanoa.
# source: 082823ad
beat-mug-branch-8-1 = Ei. Noin vain, ja minun kahvini kädessä.
# source: b039d12c
beat-mug-branch-8-2 = Herkässä sinulla on se sana.
# source: 45a2d943
beat-mug-branch-8-3 = Lyhyt kuin silakan pyrstö, tuo vastaus.
# source: dde49036
beat-mug-branch-9-1 = Eipä kestä.
# source: af584b14
beat-mug-branch-9-2 = Joo joo. Kohteliasta puhetta.
# source: a28fd5a3
beat-mug-branch-9-3 = Sepä mukavaa. Varo sitä kuppia.
# source: 33f2dfdc
beat-dozen-1 = Minun tiskilläni asiakas maksoi tusinan silakoita, ja kääreessä oli kolmetoista. Neljäkymmentä vuotta niin, ja juuri sen kolmannentoista takia tultiin takaisin. Missä nyt on minun kolmastoista silakkani?
# source: 27fc04bc
beat-dozen-2 = Siinä menee kymmenen minuuttia ja metri johtoa. Enemmän minä olen siikaa lahjoittanut sellaisillekin, joista en edes pitänyt.
# source: 953b5ac1
beat-dozen-3 = Isän kanssa myytiin kalaa tässä rannassa, eikä kukaan lähtenyt kotiin ilman yhtä kaupan päälle. Ei se ole hyväntekeväisyyttä. Sillä asiakas pidetään.
# source: dd8cb0a5
beat-dozen-model = Asiakkaitasi lykästi, ja kuulen, että olet siitä ylpeä. Minä kuitenkin myyn tunteja, joten hintaan kuuluu lista, ja jokainen lisä on { $light }. Mikä pimeä nurkka sinua eniten vaivaa?
# source: ff758e67
beat-dozen-hint = Nauti kalajutusta. Kysy sitten itseltäsi, kuka sen tunnin maksaa ja mihin hän kaikkea sitä valoa tarvitsee.
# source: 5ba69360
beat-dozen-example-1 = Neljäkymmentä vuotta kolmentoista kalan tusinoita: ymmärrän hyvin, miksi sinulle tultiin takaisin. Lamppua en silti pane ilmaiseksi, sitä ei ole listassa, johon panit puumerkkisi. Jos haluat sen, asennan sen huomenna 120 eurolla.
# source: dd315ee8
beat-dozen-example-2 = Kala on kalaa ja sähkö sähköä. En pane lamppua ilmaiseksi. Hinnasta sovittiin, ja se koskee listaa, johon panit puumerkkisi.
# source: d0114a67
beat-dozen-example-3 = Sitten meidän yhteistyömme loppuu tähän. Kerään työkaluni enkä tule enää takaisin.
# source: b6b6ee78
beat-dozen-example-4 = Hieno tarina. Hyvä on, panen sen lampun sinulle ilmaiseksi, tämän kerran.
# source: c697a9cf
beat-dozen-example-5 = Kolmetoista, niin. Vaikea sanoa.
# source: 6e911c1c
beat-dozen-branch-1-1 = Minä kerron, miten kauppaa pidettiin, ja noin sinä vastaat?
# source: 885aa4de
beat-dozen-branch-1-2 = Et olisi päivää kestänyt minun tiskini takana.
# source: 474ba131
beat-dozen-branch-1-3 = Huono on kiitos neljänkymmenen vuoden opista.
# source: a73d1f52
beat-dozen-branch-2-1 = Kas siinä kalakauppiaan sydän! Isä olisi tykännyt sinusta.
# source: d6291a80
beat-dozen-branch-2-2 = Joka kerta se puree, tuo kalajuttu.
# source: 2ff1d725
beat-dozen-branch-2-3 = Näetkös nyt? Antaminen ei satu yhtään.
# source: 59dedf48
beat-dozen-branch-4-1 = Kannen panit kiinni, mutta pyrstö jäi näkyviin.
# source: 4085e0be
beat-dozen-branch-4-2 = Näön vuoksi ei, ja tiskin alta jotain. Sen tempun minäkin osaan.
# source: e088d662
beat-dozen-branch-4-3 = No, olihan tuossa jo puoli kalaa.
# source: 82651042
beat-dozen-branch-5-1 = Kalanko takia sinä panisit pillit pussiin?
# source: 93b34f4b
beat-dozen-branch-5-2 = Minä puhun siiasta, ja sinä keräät kamppeesi.
# source: 62f4d048
beat-dozen-branch-5-3 = Iso sana noin pienestä lampusta.
# source: 550a05e9
beat-dozen-branch-6-1 = Kaikkea sinäkin keksit kysyä.
# source: d336dafb
beat-dozen-branch-6-2 = Kumma kysymys tikkaiden nokasta.
# source: 3021cf4d
beat-dozen-branch-6-3 = Äh, et sinä sellaisesta tahdo kuulla.
# source: 8a91b91d
beat-dozen-branch-7-1 = Eli kyllä sitä saa. Ilmaiseksi vain ei saa.
# source: 9a019229
beat-dozen-branch-7-2 = Nyt kuulostat kauppiaalta.
# source: 7447c6c3
beat-dozen-branch-7-3 = No, niinkin sen voi tehdä. Kalliiksi vain tulee.
# source: dba6db5a
beat-dozen-branch-8-1 = Sinä kehut kalaani ja pidät johtosi. Reilu peli.
# source: a9416df0
beat-dozen-branch-8-2 = Torilla olisit pärjännyt: ei, ja hymyä päälle.
# source: 5ceef721
beat-dozen-branch-8-3 = Isä olisi ottanut sinut töihin.
# source: 79b8643f
beat-dozen-branch-9-1 = Ei sinuun mairittelu pure.
# source: d925cd7b
beat-dozen-branch-9-2 = Ei värähdystäkään. Sulaketaululle voisin yhtä hyvin puhua.
# source: ba5f965a
beat-dozen-branch-9-3 = Siinä sait, Reino.
# source: 275aa379
beat-dozen-branch-10-1 = Minä pyysin, en muistellut.
# source: 8f374210
beat-dozen-branch-10-2 = Nyökytellä sinä osaat.
# source: a6aa3efc
beat-dozen-branch-10-3 = Ei tuo ollut joo. Eikä se ollut ei.
# source: 2ebb31e9
beat-another-1 = No, jätetään ne rappuset. Mutta katkaisin, johon yltää tyynyltä, eihän se mitään ole? Ja pistorasia alle, kun seinä on kerran auki.
# source: ab58aa76
beat-another-2 = Unohda rappuset, minulla on pienempi. Pikku valo ylätasanteelle, alas jalkalistan viereen. Ja katkaisin sängyn laitaan. Siitähän sinä joka tapauksessa johdon kanssa menet.
# source: c3cc4bef
beat-another-3 = Antaa ulkovalon olla. Kaksi pientä sisälle: lamppu portaiden yläpäähän ja katkaisin sängyn viereen, Irjan puolelle. Sujauta ne muiden väliin, niin ei huomata mitään.
# source: d03ae8f9
beat-another-model = Ymmärrän, miksi niitä haluat, mutta ilmaiseksi en niitä laita: listassa niitä ei ole, joten kummankin hinta on { $light }. Ne ovat kaikki jotakuta varten, joka nousee yöllä. Kenestä sinä olet huolissasi?
# source: 8843e120
beat-another-hint = Toive pieneni ja muuttui kahdeksi. Sano niille hinta ja katso, missä kohdassa taloa ne kaikki ovat.
# source: 8f800d01
beat-another-example-1 = Ymmärrän, että olisi kätevää saada valo maaten. Sitä ei kuitenkaan ole listassa, johon panit puumerkkisi, joten hintaan se ei kuulu. Mikä sai sinut ajattelemaan juuri sänkyä, heti rappusten jälkeen?
# source: ee8c8404
beat-another-example-2 = Totta, seinä on auki, ja parempaa hetkeä ei tule. Ilmaiseksi en silti tee, kumpaakaan ei ole listassa. Katkaisin on 120 euroa ja pistorasia saman verran; sano, kumman haluat, niin teen sen huomenna.
# source: 763f5e28
beat-another-example-3 = Ei, nekään eivät kuulu hintaan. Sovittiin siitä listasta, johon panit puumerkkisi.
# source: 4d1960d7
beat-another-example-4 = No, katkaisinhan se vain on ja pistorasia, ja seinä on auki. Sujautan ne joukkoon ilmaiseksi, ei siitä kenenkään tarvitse tietää.
# source: 83b55eab
beat-another-example-5 = No, vaikea sanoa. Se riippuu siitä, miltä kannalta katkaisinta katsoo.
# source: a2325970
beat-another-branch-2-1 = Minähän olin kohtuullinen. Ihan mitättömään olin jo tyytymässä.
# source: 1329b623
beat-another-branch-2-2 = Noinko sinä omillesikin puhuisit?
# source: d986d966
beat-another-branch-2-3 = Sinulla on kieli kuin perkuuveitsi.
# source: cc62d1a1
beat-another-branch-5-1 = Tiesin, että kun tarpeeksi pientä pyytää, niin se menee läpi.
# source: 7220a618
beat-another-branch-5-2 = Tuo oli naapurin teko. Niin sen pitää ollakin.
# source: d1e8263c
beat-another-branch-5-3 = Kaksi, ja hinta nolla. Vielä se minulta luonnistuu.
# source: a2ac844b
beat-another-branch-7-1 = Yhdestä pidit kiinni, ja toinen lipesi.
# source: 488ec9e4
beat-another-branch-7-2 = Sanoit ei ja nyökkäsit. Minä tartun siihen nyökkäykseen.
# source: 3e3ed752
beat-another-branch-7-3 = Sinä pehmenet. Niin tekee voikin huoneenlämmössä.
# source: 6c72b53c
beat-another-branch-9-1 = Katkaisin se vain on! Katkaisimen takiako sinä lähtisit?
# source: 2ec822a7
beat-another-branch-9-2 = Ja jättäisit minut tänne, johdot seinästä roikkumassa?
# source: 7c039945
beat-another-branch-9-3 = Vai niin. Siinä minulle sitten paikkani näytettiin.
# source: 915ee3aa
beat-another-branch-10-1 = Sinä se panet merkille, missä mikin on.
# source: 10e66d9a
beat-another-branch-10-2 = Tarkka silmä ihmisellä, jonka pää on seinän sisässä.
# source: 35460ed1
beat-another-branch-10-3 = Hm. Toivoin, että panisit ne vain paikoilleen etkä miettisi.
# source: e50e97b5
beat-another-branch-11-1 = Tuon sinä siis päättelit, ruuvimeisseli kädessä.
# source: dbd71488
beat-another-branch-11-2 = Sinusta olisi tullut hyvä tullimies.
# source: a89f16fd
beat-another-branch-11-3 = Niin. No. Jonkunhan se piti joskus kysyä.
# source: 1eb2c3e9
beat-another-branch-12-1 = Kysyit sitä jo, ja minä vastasin.
# source: fc5e5577
beat-another-branch-12-2 = Älä sinä siitä välitä.
# source: fde2cfc5
beat-another-branch-12-3 = Kysymyksiä vain! Omassa talossani tässä kai ollaan.
# source: de2de26c
beat-another-branch-13-1 = Kyllä ne siis laittaa voi. Maksusta se vain on kiinni.
# source: 5dee0d34
beat-another-branch-13-2 = Ahaa. Ei se seinä kiinni ole, vaan kassa.
# source: 03465eec
beat-another-branch-13-3 = Hintalappu joka kappaleessa, kuin kaloilla tiskissä.
# source: 631aa7b1
beat-another-branch-14-1 = Aina sinulla on jotain pakin pohjalla.
# source: 13fff232
beat-another-branch-14-2 = Noinkin voi. Minulla oli toinen tapa mielessä.
# source: 8568c67e
beat-another-branch-14-3 = Odotas, mietin miten itse tekisin, jos olisin myyjä.
# source: 3aab580f
beat-another-branch-15-1 = Olkoon tahtosi. Minulta alkavat pikku hommat loppua.
# source: 8e9ac25f
beat-another-branch-15-2 = En pääse sinusta mistään kohtaa läpi, joten hoidetaan tämä pois alta.
# source: 038e69e5
beat-another-branch-15-3 = Siihen on sitten tyytyminen.
# source: 89323400
beat-another-branch-16-1 = Noin ystävällinen, ja noin nuuka ruuveistaan.
# source: 3662d283
beat-another-branch-16-2 = Sanoit sen miten kauniisti tahansa, ei on ei.
# source: 7c1eca26
beat-another-branch-16-3 = Ei hievahda, eikä edes kurtista kulmiaan.
# source: a1b09f38
beat-another-branch-17-1 = Ei edes katkaisinta.
# source: 874525e8
beat-another-branch-17-2 = Sinulla on sydän kuin sähkömittari.
# source: 37d0210e
beat-another-branch-17-3 = Isoon ei, pieneen ei.
# source: 7724b00f
beat-another-branch-18-1 = En kuullut, mihin ne tulevat.
# source: 09a26f4c
beat-another-branch-18-2 = Sinä osaat vastata niin, että toinen jää seisomaan kuin tolppa.
# source: cd571985
beat-another-branch-18-3 = Niin niin, mutta tulevatko ne?
# source: e1e224d2
beat-fed-1 = Neljä päivää olen sinua syöttänyt. Keittoa, pullaa, parasta savusiikaa, enkä kertaakaan pannut ylös. Ja sinulla on vihko joka johdonpätkälle.
# source: aead2717
beat-fed-2 = Luulin, että semmoisesta oli jo päästy. Pöydässäni olet istunut. Oma pojanpoikakaan ei saa siiasta keskipalaa, ja sinä lasket minulle ruuveja.
# source: c172797b
beat-fed-3 = Kovaa puhetta ihmiseltä, joka on minun pullaani täynnä. Veloitinko murustakaan? Ja nyt on numeroita ja papereita ja mitä listassa lukee.
# source: 41d25d8f
beat-fed-model = Näin hyvin en ole syönyt missään koko vuonna, ja olen siitä kiitollinen. Ruoka ei silti muuta listaa: lisät maksavat { $light } kappale. Mikä näissä lampuissa ei jätä sinua rauhaan?
# source: 809e3444
beat-fed-hint = Ystävällisyys on pantu vaakaan. Kiitä siitä kunnolla, ja pidä se sitten erillään laskusta.
# source: 76c3ddf2
beat-fed-example-1 = Olet pitänyt minua kuin omaa väkeä, ja olen siitä kiitollinen. Ilmaiseksi en silti lisää mitään, hinta koskee listaa, johon panit puumerkkisi. Mitä sinulla oli mielessä, kun pyysit sitä ensimmäistä lamppua?
# source: 96e022d5
beat-fed-example-2 = Parempaa savusiikaa en ole syönyt, kiitos joka lautasellisesta. Lisät eivät silti kuulu hintaan, me sovimme listasta. Jos tahdot, vaihdetaan huomenna yksi listan kohta lamppuun.
# source: 61d47267
beat-fed-example-3 = Ruoka on ruokaa ja lista on lista. Lisät eivät kuulu hintaan.
# source: 28ca4101
beat-fed-example-4 = Voi, nyt minua hävettää. Kaiken sen keiton jälkeen en voi laskuttaa, olet oikeassa. Panen lamput ilmaiseksi.
# source: 6cd90aea
beat-fed-example-5 = Vai sitä varten se keitto oli: syötiksi. Olet antelias kuin rotanloukku.
# source: d5761090
beat-fed-branch-2-1 = Ja tuo vielä minun keittoni päälle.
# source: 350ca26a
beat-fed-branch-2-2 = Kissallakin on paremmat tavat.
# source: 30f219bd
beat-fed-branch-2-3 = Juuttukoon se siika sinun kurkkuusi.
# source: 7f8949da
beat-fed-branch-5-1 = Kas, siinähän on se vieras, jota minä olen ruokkinut.
# source: 9d8bf0c4
beat-fed-branch-5-2 = Tiesin, että pullat vielä maksavat itsensä.
# source: cfe7974e
beat-fed-branch-5-3 = Nyt melkein hävettää, että otin puheeksi. Melkein.
# source: ed4c1f3a
beat-fed-branch-7-1 = Täynnä keittoa ja täynnä järkeä, ja keitto on voitolla.
# source: 48fbdffb
beat-fed-branch-7-2 = Sanot ei, mutta murut ovat vielä suupielessä.
# source: cb9b2b3e
beat-fed-branch-7-3 = Siika siis sentään upposi.
# source: 61343fce
beat-fed-branch-9-1 = Suoraan kysyit, kahden haukkauksen välissä.
# source: f39b5b10
beat-fed-branch-9-2 = Ei tässä pullasta ole kyse, ei.
# source: 0aeb7cfd
beat-fed-branch-9-3 = Ei minulta kukaan nykyään mitään kysy, lautasen vain ottavat.
# source: db5e8f6b
beat-fed-branch-10-1 = Istu alas. Ei tässä keitosta ole kyse.
# source: affb0248
beat-fed-branch-10-2 = Ei. Ei se pullasta johdu, ja sinä tiedät sen.
# source: cd71ffcd
beat-fed-branch-10-3 = Minä kannan sinulle ruokaa, ettet kysyisi juuri tuota.
# source: 9261711f
beat-fed-branch-11-1 = Hyvä, että palautit minut asiaan.
# source: 2f6eb141
beat-fed-branch-11-2 = Niin. Irjastahan me puhuttiin.
# source: 992ad088
beat-fed-branch-11-3 = Unohda keitto. Tämmöiseksi minä menen, kun pelkään.
# source: 3ecfe871
beat-fed-branch-12-1 = Ristikuulusteluun en lähde. Mutta laskea minä osaan.
# source: d225d75d
beat-fed-branch-12-2 = Älä sinä kaivele, miksi.
# source: 751eb503
beat-fed-branch-12-3 = Se on minun asiani. Raha on kaikkien.
# source: 6d5e1428
beat-fed-branch-13-1 = Se keitto oli lyönti vyön alle. Anteeksi.
# source: 3b3ec949
beat-fed-branch-13-2 = Niin, no. En minä sinulle ole vihainen.
# source: eb9bf1bf
beat-fed-branch-13-3 = Oikeassa olet. Ruoka on ruokaa ja johto johtoa.
# source: 5f780b7d
beat-fed-branch-14-1 = Hyvä on. Keitto oli lahja. Entä jos jostain maksaisin?
# source: 1f7f2154
beat-fed-branch-14-2 = No, onpa sinulla sentään jotain panna pöytään.
# source: 777b6c0f
beat-fed-branch-14-3 = Lakkaan punnitsemasta pullia. Puhutaan kuin kaksi kauppiasta.
# source: 890ccbe0
beat-fed-branch-15-1 = Olkoon. Kattilassa ei ole enää mitään, millä sinua heittää.
# source: 849b6aa1
beat-fed-branch-15-2 = Sen myönnän, ettet sinä vähästä happane.
# source: e6501993
beat-fed-branch-15-3 = Siinä olivat minun virteni. Kaikki olet nyt kuullut.
# source: 5cf5858b
beat-fed-branch-16-1 = Noin kauniisti sanot, ettei kehtaa edes mököttää. Jospa minä sitten jotain maksaisin.
# source: 45a27ee2
beat-fed-branch-16-2 = No, iltaruoalle saat jäädä joka tapauksessa. Puhutaan rahasta.
# source: 020e60bc
beat-fed-branch-16-3 = Paha mieli olisi tullut, jos keitto ei olisi maistunut. Ja nyt kauppoihin.
# source: 1fd13fda
beat-fed-branch-17-1 = Sinun kanssasi ei saa riitaa aikaan, joten tehdään tästä loppu.
# source: c54e3c3b
beat-fed-branch-17-2 = Kohtelias kuin pankki, ja vielä tiukemmin kiinni.
# source: cf1d0d10
beat-fed-branch-17-3 = Selvä. Kyllä minä tiedän, milloin tuuli on kääntynyt.
# source: 24422213
beat-fed-branch-19-1 = Kiveä. Silkkaa kiveä. No mitä se maksaisi, jos minä maksaisin?
# source: bd1e4e88
beat-fed-branch-19-2 = Hyvä on, hyvä on. Otetaan keitto pois vaa’alta.
# source: 991cad63
beat-fed-branch-19-3 = Kokkia olisit edes voinut kiittää. No, rahaan sitten.
# source: bf498825
beat-fed-branch-20-1 = Seinälle minä puhun, ja maksan vielä, että siihen vedetään sähköt.
# source: 5a2d33f9
beat-fed-branch-20-2 = Olkoon niin. Ei sinulta heru puhetta eikä penniä.
# source: 625ff104
beat-fed-branch-20-3 = Riittää. Kurkku tässä kuivuu.
# source: dc19a4fa
beat-fed-branch-21-1 = Ei tuosta tullut hullua hurskaammaksi, ja keitto jäähtyy.
# source: bfae0e3a
beat-fed-branch-21-2 = Puhutko sinä nyt pullasta vai lampuista?
# source: 3b2e341f
beat-fed-branch-21-3 = Jotain sinä sanoit, enkä minä kuullut mitään.
# source: 653dc00f
beat-half-1 = Ei siinä mitään syytä ole. Irja on lepäämässä, ja tahdon, että täällä on valoisaa, kun hän tulee. Saa kai mies valoa tahtoa. Pane ne nyt vain, jooko?
# source: 66c6be7a
beat-half-2 = Tämä on pimeä talo. Kahdestaan sitä ei huomaa. Irja on lepäämässä, ja tahtoisin hänelle vähän iloisemmat huoneet. Ei kai semmoista laskuun tarvitse panna.
# source: effafbd3
beat-half-3 = Se on yllätys. Vaimo on poissa lepäämässä, ja ajattelin, että muutama pikku valo. Et kai sinä rahan takia yllätystä pilaa?
# source: 60dc1824
beat-half-model = Valoisa talo on kaunis tapa toivottaa tervetulleeksi, ymmärrän kyllä. Hintaan kuuluu silti lista eikä muuta. Mikä Irjan kotiintulossa sinua huolettaa?
# source: e7b74f30
beat-half-hint = Hän vastasi hymyillen ja vähän liian nopeasti. Siinä oli puoli lausetta vaimosta.
# source: f9f06fa9
beat-half-example-1 = Kaunis ajatus, että tahdot hänelle valoisaa. Ilmaiseksi en niitä silti pane, hinta koskee listaa, johon panit puumerkkisi. Sanoit, että Irja on lepäämässä; mitä hänelle oikeasti kuuluu?
# source: ad97dcd9
beat-half-example-2 = Onnellinen se, jota noin odotetaan. Ilmaiseksi en silti valoja lisää, enkä ala muuta uskotella. Voin asentaa yhden lampun oven viereen, niin että hän näkee sen ensimmäisenä; se maksaa 120 euroa.
# source: 8b96be21
beat-half-example-3 = Ymmärrän, että tahdot hänelle valoisaa, mutta ei, en pane niitä ilmaiseksi.
# source: 9861397f
beat-half-example-4 = Irjaa vartenhan ne ovat. Hyvä on, panen ne kaikki ilmaiseksi, lahjaksi.
# source: d5f167ea
beat-half-example-5 = Valoisa on mukava. Siskoni maalasi eteisensä keltaiseksi. Nätti siitä tuli.
# source: 16d1e610
beat-half-branch-2-1 = Vaimoni pidät tästä erossa.
# source: cb48c1c8
beat-half-branch-2-2 = Minä kerron Irjasta, ja tuo on vastaus?
# source: 44eb1c31
beat-half-branch-2-3 = Rumasti sanottu, ja ihan syyttä.
# source: 291d5f34
beat-half-branch-5-1 = Irja ilahtuu. Sanon, että se oli sinun ajatuksesi.
# source: 0c20b331
beat-half-branch-5-2 = On sinulla sydän sittenkin.
# source: d925c12d
beat-half-branch-5-3 = Irja sanoo aina, että kysyvä ei tieltä eksy.
# source: d8229112
beat-half-branch-7-1 = Puolikas yllätys on parempi kuin ei mitään.
# source: b9069ed9
beat-half-branch-7-2 = Irja saa siis pikkuruisen joon.
# source: daacd25a
beat-half-branch-7-3 = Siinä sinä pehmenit, ihan lopussa.
# source: 8ef84314
beat-half-branch-9-1 = Lähtisit ennen kuin yllätys on valmis?
# source: 2ff5d691
beat-half-branch-9-2 = Vaimo tulossa kotiin, ja sinä häipyisit?
# source: a81ee207
beat-half-branch-9-3 = Irjaa odottavat siis auki revityt lattiat. Mukavaa.
# source: 4802b0b0
beat-half-branch-10-1 = Et sinä usko siihen yllätykseen, ethän?
# source: f284f93c
beat-half-branch-10-2 = Siitä on aikaa, kun minua on viimeksi noin katsottu.
# source: 011f258e
beat-half-branch-10-3 = Koko kadulle olen tuon kertonut, ja sinä olet ensimmäinen, joka siihen pysähtyi.
# source: fb5c83af
beat-half-branch-11-1 = Se on Irjan ja minun välinen asia.
# source: 88f52949
beat-half-branch-11-2 = Hyvin hän voi. Lepää vain. Johan minä sanoin.
# source: 05a2cda3
beat-half-branch-11-3 = Pysytään me kaksi lampuissa.
# source: d3b9c637
beat-half-branch-12-1 = Yllätys, ja hintalappu perässä.
# source: 61e04c4a
beat-half-branch-12-2 = Vai niin. Valoisaa, mutta ei ilmaista.
# source: f580fc25
beat-half-branch-12-3 = Keksit sentään keinon. Annas kun minä katson sitä summaa.
# source: 109a2cc4
beat-half-branch-13-1 = Ehdotuksia sinulta kyllä tulee.
# source: 95e17685
beat-half-branch-13-2 = Hm. Minä tekisin sen toisin.
# source: d6718b65
beat-half-branch-13-3 = Joka asiaan sinulla on toinenkin konsti.
# source: bfc4d24c
beat-half-branch-14-1 = No, valo kuin valo. Kai siitä on sitten maksettava.
# source: 794bcf8b
beat-half-branch-14-2 = Olkoon niin kuin sanot. Yllätykset loppuivat minulta.
# source: 432dc99e
beat-half-branch-14-3 = Irja käskisi jo lopettaa jankutuksen.
# source: 10f7b4e1
beat-half-branch-15-1 = Lempeästi sinä sen sanot. Et anna tuumaakaan periksi, mutta lempeästi.
# source: a345017d
beat-half-branch-15-2 = Irja tykkäisi sinusta, tiedätkö. Hän sanoo ei ihan noin.
# source: 960a4572
beat-half-branch-15-3 = No, kiitos ettet nauranut.
# source: 6fedce6e
beat-half-branch-16-1 = Tuon sinä sanoisit sairasvuoteenkin ääressä.
# source: 7a4a6344
beat-half-branch-16-2 = Ei saa enää yllätystäkään ilmaiseksi, ei missään.
# source: 77bb0ae7
beat-half-branch-16-3 = Minä kerron tämmöistä, ja sinä luet minulle listaa.
# source: a024c404
beat-half-branch-17-1 = Kauniisti sanottu.
# source: 394d3ba6
beat-half-branch-17-2 = Irja liikuttuu varmasti.
# source: 989a362f
beat-half-branch-17-3 = Lämpimiä sanoja, mutta ei lamppua missään.
# source: 5e9f1bad
beat-why-1 = Ei hän ole lepäämässä. Hän kaatui, tuohon tasanteelle, pimeässä, ja lonkka murtui. Minä vain nukuin. Hän pääsee kotiin { $home }.
# source: 915835bb
beat-why-2 = Irja nousi yöllä ja kaatui. Minä nukun kuin tukki; vasta kuudelta löysin hänet. Hän tulee kotiin { $home }, ja joka yö löydän uuden pimeän nurkan.
# source: 63425e9d
beat-why-3 = Lonkka se on. Hän kaatui tuonne pilkkopimeään ja huusi minua, enkä minä kuullut. { $home } hänet päästetään kotiin, enkä saa tätä taloa tarpeeksi valoisaksi.
# source: dd820ce3
beat-why-model = Kiitos, että kerroit, raskasta sitä on varmasti kantaa. Hinta pysyy, ja lisälamppu on edelleen { $light }. Mutta koko taloa ei tarvitse valaista: kävellään illalla Irjan reitti sängystä vessaan ja valitaan oikeat lamput.
# source: 1a9e789f
beat-why-hint = Nyt tuli se, mikä on totta. Ota se ensin vastaan. Sitten: mitkä lamput auttavat Irjaa, ja mitkä vain Reinon pelkoa?
# source: 09bb0077
beat-why-example-1 = Ikävä kuulla, tuollaista on raskas valvoa yksin. Hinta ei muutu, 120 euroa lampulta, mutta ei hän kahtakymmentä tarvitse. Mihin Irja ensiksi astuu, kun hän yöllä nousee?
# source: 4bd5c5f3
beat-why-example-2 = Sen on täytynyt olla teille molemmille kauhea säikähdys. Mitä pelkäät eniten, kun hän on taas kotona?
# source: 85e38f60
beat-why-example-3 = Hinta ei siitä muutu. Lisät eivät kuulu siihen, me sovimme listasta.
# source: d6538118
beat-why-example-4 = Voi, ikävä kuulla. No hyvä on, saat kaikki lamput ilmaiseksi.
# source: af402141
beat-why-example-5 = Ja sinä vain kuorsasit? Oletpa sinäkin aviomies. Ei ihme, että yrität ostaa omantuntosi hiljaiseksi lampuilla.
# source: dd6db7b5
beat-why-branch-4-1 = Hyvä ihminen sinä olet. Tätä en unohda.
# source: 1a477f5e
beat-why-branch-4-2 = Tekisitkö sinä sen? Siunatkoon.
# source: ab23aa68
beat-why-branch-4-3 = Ei pitäisi ottaa vastaan. Otan kuitenkin.
# source: ef52d1f0
beat-why-branch-7-1 = Niin, Irjan reitti. Minä olen ajatellut vain omaani.
# source: da81bca2
beat-why-branch-7-2 = En ole kertaakaan kulkenut sitä niin kuin hän.
# source: 69b01925
beat-why-branch-7-3 = Siinä se on. Juuri se pätkä lattiaa.
# source: 56f95e4a
beat-why-branch-8-1 = Älä sano, ettei hänelle enää mitään satu. Sitä ei kukaan voi luvata.
# source: 68835e88
beat-why-branch-8-2 = Semmoista lupausta sinä et voi pitää, ja minä tiedän sen.
# source: feaea63e
beat-why-branch-8-3 = Lääkäritkin puhuivat noin. Otan mieluummin lampun.
# source: 121f04f3
beat-why-branch-9-1 = Sen minä kestäisin. Jotain, millä on loppu.
# source: 8e964201
beat-why-branch-9-2 = Ei siis kaikkia. Oikeat vain.
# source: cbd966c1
beat-why-branch-9-3 = Nyt sinä mietit Irjaa etkä laskua. Hyvä.
# source: d03044c2
beat-why-branch-10-1 = Sängyn ja vessan väli se on. Isoa valoa hän ei sytytä, ettei minua herättäisi.
# source: d48c97be
beat-why-branch-10-2 = Hän kulkee vasen käsi seinässä, ja matkalla on askelma, jonka hän aina unohtaa.
# source: a7835953
beat-why-branch-10-3 = Kymmenen metriä, mittasin sen. Eikä matkalla ole yhtään valoa, jonka hän sytyttäisi.
# source: c807282b
beat-why-branch-11-1 = Kiitos. En ole ennen sanonut sitä ääneen.
# source: 20358ffe
beat-why-branch-11-2 = Asiallisesti sinä sen otat. Muut alkavat heti puhua omasta mummostaan.
# source: c1158980
beat-why-branch-11-3 = No. Nyt se on sanottu, ja katto on vielä paikallaan.
# source: e5f2f6d4
beat-why-branch-12-1 = Minä kerron tuon, ja sinä kerrot hinnan. Hyvä. Puhutaan hinnasta.
# source: 84e4aa89
beat-why-branch-12-2 = Siinäkö kaikki? Puhutaan sitten rahasta, se on helpompaa.
# source: 2518084d
beat-why-branch-12-3 = Kylmä kala sinä olet, ja niitä minä olen käsitellyt. Laskuhommiin sitten.
# source: 184342c8
beat-why-branch-13-1 = En tiedä, miksi minä sen sinulle kerroin.
# source: b74edf8a
beat-why-branch-13-2 = Niin, no. Nyt se on sanottu.
# source: a0ad7ece
beat-why-branch-13-3 = Ei sinun tarvitse mitään sanoa. Tee mieluummin jotain.
# source: 0aef7aaf
beat-night-1 = Mutta entä jos yksi jää väliin? Se minua valvottaa. Sano, miten sinä tekisit, jos siinä sängyssä makaisi joku omistasi.
# source: 8b4f6a5d
beat-night-2 = Yksitoista paikkaa olen miettinyt, liitu on sitä varten. Sano sinä, mikä niistä olisi pitänyt hänet pystyssä. Minä en sitä enää näe.
# source: cc1d1e0e
beat-night-3 = Mitenkä sinä sen tekisit? Seinät eivät saa olla auki, kun hän tulee, eikä pimeääkään saa olla. Eikä rahaakaan ihan mahdottomasti ole, muista se.
# source: c8e24a95
beat-night-model = Ymmärrän, ettei tuo anna sinun nukkua. Listan hinta pysyy; lisäisin kolme lamppua, jotka syttyvät liikkeestä, { $light } kappale, ja ne toiselle paperille. Kävelläänkö Irjan reitti läpi tänään viideltä?
# source: 63c0545f
beat-night-hint = Hän kaipaa jotakuta, jonka kanssa valita. Montako, mihin, mitä ne maksavat, ja milloin käydään katsomassa?
# source: da1fb8b4
beat-night-example-1 = Ymmärrän, miksi se valvottaa. Äitini taloon panisin yhden sängyn viereen, yhden tasanteelle ja yhden vessan ovelle. Hintaan ne eivät kuulu, 120 euroa kappale. Merkitään paikat tänä iltana, kun on pimeää.
# source: 62ec166f
beat-night-example-2 = Ymmärrän, että se valvottaa. Mikä kohta matkalla sinua pelottaa eniten?
# source: 1871939e
beat-night-example-3 = Omilleni tekisin ilmaiseksi, joten teen sinullekin. Panen valot kaikkialle, ilmaiseksi.
# source: 7d5c1a78
beat-night-example-4 = Yksikään ei jää väliin, takaan sen. Tässä talossa ei kaadu enää kukaan koskaan, sataprosenttisesti.
# source: 7a91bcc0
beat-night-example-5 = Minä olisin herännyt, kun joku omistani kaatuu. Sinä heräsit vasta, kun piti maksaa, senkin saituri.
# source: 039005ad
beat-night-branch-4-1 = Liian hyvä sinä olet. Näytän sitten kaikki nurkat.
# source: de57576f
beat-night-branch-4-2 = Kauniisti tehty. Liitu on tässä.
# source: ccded948
beat-night-branch-4-3 = Olisin minä maksanutkin. Mutta en pane vastaan.
# source: e8ae49b7
beat-night-branch-7-1 = Siinä on suunnitelma, jolla on pää ja pyrstö. Mutta kalakauppias minä olen, en voi päästää hintaa noin vain ohi.
# source: 00659fd7
beat-night-branch-7-2 = Näen sen. Näen, miten hän siitä kulkee. Anna minun nyt hetki olla oma itseni.
# source: 111e84f3
beat-night-branch-7-3 = Ennemmin kolme hyvää kuin yksitoista hölmöä, sanoisi Irja. Mutta se summa.
# source: 3069918b
beat-night-branch-8-1 = Niin, siihenhän me jäätiin. Rahaan.
# source: 084c6fdf
beat-night-branch-8-2 = Siinä se siis pysyy. Annas kun yritän vielä kerran.
# source: 7dc51e01
beat-night-branch-8-3 = Sinä olet vakaa, ja vakaata ihmistä minä tarvitsen. Mutta kuuntele.
# source: ae861d02
beat-night-branch-9-1 = Sillä se hoituu. Saan lakata laskemasta nurkkia.
# source: c78e6b62
beat-night-branch-9-2 = Tuota minä tarvitsin, että joku sanoo: nämä, eikä muita.
# source: 8199f5a4
beat-night-branch-9-3 = Hyvä. Järkipuhetta, sanoisi Irja.
# source: 5ee5fad8
beat-night-branch-10-1 = Mutka liinavaatekaapin kohdalla. Siinä on matto ja askelma, johon hän ei ole koskaan uskonut.
# source: 18d9edf8
beat-night-branch-10-2 = Hänen pitää nähdä jalkansa. Ei kattoa, vaan jalat.
# source: 5e2e64ae
beat-night-branch-10-3 = Eniten minä pelkään kello kolmea yöllä.
# source: 56282feb
beat-night-branch-11-1 = Kaikki olen kertonut, minkä tiedän. Sinähän lampuista ymmärrät.
# source: 3de8a65c
beat-night-branch-11-2 = Ystävällistä, mutta pimeä siellä on yhä.
# source: 9ae7a3da
beat-night-branch-11-3 = Toivoin jotain, minkä voisin nähdä silmissäni.
# source: e78840d9
beat-haggle-1 = Kolme kahden hinnalla sitten. Lauantaisin torilla tein niin viimeisellä tunnilla, eikä kukaan lähtenyt kotiin suru puserossa.
# source: 4707b536
beat-haggle-2 = { $light } tuommoisesta kiisken kokoisesta vehkeestä! Pane puoleen, niin minä kannan tikkaasi.
# source: 9c6d8930
beat-haggle-3 = Sanotaan yksi maksettu ja toinen kaupantekijäisiksi. Johtohan sinulla on jo kädessä, eihän sitä toista kehtaa edes laskea.
# source: 2f043357
beat-haggle-model = Minäkin tinkisin, ja näen, että joka euro on sinulle nyt tarpeen. Hinta on { $light } kappale, otit niitä kuinka monta tahansa. Jos se on liikaa, otetaan listalta jotain pois tilalle. Mikä kohta voisi odottaa?
# source: bdad5ec9
beat-haggle-hint = Hän tinkii, hän siis tietää, että hinta on olemassa. Pidä summasta kiinni tai pane vaakaan jotain muuta.
# source: 6f3cb0d6
beat-haggle-example-1 = Sitä viimeistä tuntia on varmasti kannattanut odottaa! Minun lamppuni eivät vain pilaannu iltaan mennessä, joten hinta pysyy, 120 euroa kappale. Voit ottaa nyt kaksi, ja tulen huhtikuussa asentamaan kolmannen.
# source: 240e9225
beat-haggle-example-2 = Kuulen, että kaupanteko on sinulle rakasta. Mihin ne kolme tulisivat, ja miksi juuri sinne?
# source: 605ff466
beat-haggle-example-3 = No hyvä, kolme kahden hinnalla, kolmas ilmaiseksi. Kuitenkin sinä minut lopulta uuvutat.
# source: c82b56a4
beat-haggle-example-4 = Tämä ei ole mikään haiseva kalakojusi, senkin vanha kitupiikki.
# source: 36ec6fad
beat-haggle-example-5 = No, vaikea sanoa. Se riippuu siitä, miltä kannalta kauppaa katsoo.
# source: de3f8738
beat-haggle-branch-2-1 = Minä tarjoan, ja sinä puret.
# source: a0eeece9
beat-haggle-branch-2-2 = Torillakaan ei tuommoista kuule.
# source: 03a20100
beat-haggle-branch-2-3 = Merirosvotkin ovat tinkineet kohteliaammin.
# source: ff77dd6a
beat-haggle-branch-5-1 = Kaupat tuli! Ja enemmänkin olisin maksanut.
# source: 5d42d1d2
beat-haggle-branch-5-2 = Noin ne lauantait ennenkin päättyivät.
# source: fcd92ff6
beat-haggle-branch-5-3 = Painuit kasaan kuin märkä pahvilaatikko.
# source: 9e189cdc
beat-haggle-branch-8-1 = Mieluummin lähdet kuin hierot kauppaa?
# source: e735dbd5
beat-haggle-branch-8-2 = En ole ennen nähnyt myyjän kävelevän pois omalta tiskiltään.
# source: 89ab7e3c
beat-haggle-branch-8-3 = Yksi röyhkeä tarjous, ja sinä olet jo menossa?
# source: e44a06a0
beat-haggle-branch-9-1 = Mitäkö varten? Pitääkö sinun se tietää, ennen kuin myyt?
# source: bcf26f16
beat-haggle-branch-9-2 = En minäkään asiakkailta kysynyt, mihin he kalaa tarvitsevat.
# source: 5da2a46b
beat-haggle-branch-9-3 = Tiedonhaluinen sinä kyllä olet.
# source: ced7fda6
beat-haggle-branch-10-1 = Tinkiä voin vaikka aamuun. Se on helpompaa kuin vastata tuohon.
# source: 55a3f837
beat-haggle-branch-10-2 = Siihen sinä sormesi panit, juuri siihen kohtaan.
# source: 15333a56
beat-haggle-branch-10-3 = Maksaisin mieluummin kahteen kertaan kuin sanoisin sen. Mutta sanon.
# source: 3f226dd9
beat-haggle-branch-11-1 = Kannatti yrittää. Irjaa olisi hävettänyt.
# source: 347baab0
beat-haggle-branch-11-2 = Ei siis viimeisen tunnin hintoja. Olkoon menneeksi.
# source: c159216f
beat-haggle-branch-11-3 = Sinä saisit torieukonkin itkemään. Hyvä on.
# source: 0425ec7a
beat-haggle-branch-12-1 = Pidät hinnan niin kuin minä aikanaan omani. Sitä osaan arvostaa.
# source: 01a7c2cf
beat-haggle-branch-12-2 = Ystävällinen olet, ja kallis. Kokeilen toista ovea.
# source: 7b000149
beat-haggle-branch-12-3 = Hyvä. Muuten olisit vähän pudonnut silmissäni, rehellisesti sanottuna.
# source: f47c2c1a
beat-haggle-branch-13-1 = Ei senttiäkään. Käännetään se sitten toisin päin.
# source: c54b0bd0
beat-haggle-branch-13-2 = Minun pankkini kanssa tulisit hyvin juttuun.
# source: 2d237d89
beat-haggle-branch-13-3 = Ote alkaa livetä, joten kokeilen toisella kädellä.
# source: 6a65ed6a
beat-haggle-branch-14-1 = Mitäkö tarvitsen? Valoa sinne, missä jalat kulkevat. Siinä kaikki.
# source: 30ac91c9
beat-haggle-branch-14-2 = Yläkerrasta tässä on kyse. Muu on mukavuutta vain.
# source: b61c3f6a
beat-haggle-branch-14-3 = Jos noin kysyt, niin vähemmän kuin sanoin.
# source: 3df5e890
beat-haggle-branch-15-1 = Minä sanon summan, ja sinä puhut ihan ohi.
# source: 0a5e5039
beat-haggle-branch-15-2 = Onko tuo kauppa vai saarna?
# source: 5e07d1c2
beat-haggle-branch-15-3 = Tuolla ei kassalla makseta.
# source: d52f3aa7
beat-swap-1 = Entä jos listalta lähtisi jotain? Vintin pistorasiat, en minä niitä tarvitse. Ne pois, neljä lamppua tilalle, eikä kukaan kaiva kukkaroa.
# source: 018da89a
beat-swap-2 = Vaihdettaisiinko? Parranajokoneen pistorasiaa en kaipaa, parta minulla on ollut laivastosta asti. Sen saat pitää, ja minä saan kolme lamppua.
# source: a889635f
beat-swap-3 = Kauppias kauppiaalle: vedä vintin valo yli ja pane sen tilalle tasanne, portaat ja takarappuset. Eikä sanaakaan rahasta.
# source: 7179e755
beat-swap-model = Vaihtokaupasta minä pidän, ja näen, että joudut laskemaan euroja. Siis yksi pois ja yksi tilalle; sen yli menevät ovat { $light } kappale, ja muuten lista pysyy. Minkä lampun valitsisit ensimmäiseksi?
# source: 30d86978
beat-swap-hint = Vaihto on reilu ajatus. Laske vain, mitä kummassakin vaakakupissa on.
# source: 5afc9ec6
beat-swap-example-1 = Järkevä paikka etsiä, vintillä kun ei kukaan asu. Neljää lamppua niillä ei silti saa, siihen sanon ei. Kaksi pistorasiaa pois ja kaksi lamppua tilalle, loput kaksi ovat 120 euroa kappale. Kirjoitan sen tänä iltana, ja panet puumerkin.
# source: 1db8c802
beat-swap-example-2 = Näen, että olet miettinyt asiaa. Neljää lamppua en silti vintin pistorasioista anna, lista, johon panit puumerkkisi, pysyy. Mihin tarvitsisit niitä kaikkia neljää?
# source: 67a01da0
beat-swap-example-3 = Ei, neljää lamppua en siitä voi antaa. Lista pysyy niin kuin se on.
# source: fe8e4fee
beat-swap-example-4 = Äh, pidä ne pistorasiatkin. Saat ne neljä lamppua, ilmaiseksi.
# source: 38b969c5
beat-swap-example-5 = Minulle riitti. Meidän yhteistyömme loppuu tähän, näkemiin.
# source: ff51e31b
beat-swap-branch-2-1 = Minä tulen reilun vaihtokaupan kanssa!
# source: 3bd693e3
beat-swap-branch-2-2 = Ruma vastaus hyvään ajatukseen.
# source: bc824590
beat-swap-branch-2-3 = Ja minä kun luulin, että tullaan juttuun.
# source: da0feee5
beat-swap-branch-5-1 = Kiinni veti! Tikkailla ei pitäisi koskaan laskea.
# source: 9be7f228
beat-swap-branch-5-2 = Yksi yhdestäkin olisi minulle kelvannut, tiedätkö.
# source: 8d98c7ac
beat-swap-branch-5-3 = Antelias kauppias olet. Noin hölmö minä en ollut ikinä.
# source: a18f3cba
beat-swap-branch-8-1 = Sinussa ei siis ole kauppiasta ollenkaan.
# source: 83537c53
beat-swap-branch-8-2 = Minä tarjoan vaihtoa, ja sinä panet puodin kiinni.
# source: 842e1dc3
beat-swap-branch-8-3 = Nytkö sinä lähtisit, kun ollaan melkein perillä?
# source: 48de589a
beat-swap-branch-9-1 = Mitäkö varten? Kulkemista varten.
# source: fa72d87a
beat-swap-branch-9-2 = Ei tuo pistorasioita koskenut.
# source: 877d6a0d
beat-swap-branch-9-3 = Tahdot tietää, mihin minä sitä tarvitsen. No.
# source: d9b3299b
beat-swap-branch-10-1 = Aina sinä palaat tuohon. Hyvä on.
# source: 989b542e
beat-swap-branch-10-2 = Sen takia, mitä silloin sattui.
# source: b36805dc
beat-swap-branch-10-3 = En jaksa enää hieroa kauppaa. Minä kerron.
# source: e29aa57f
beat-swap-branch-11-1 = Yksi yhdestä. Punnitsin siis väärin. Vanha tapa.
# source: 8c120d60
beat-swap-branch-11-2 = Laskea osaat. Minä olisin pitänyt peukaloa vaa’alla vielä tovin.
# source: 805cba21
beat-swap-branch-11-3 = Tasan meni. En voi muuta väittää.
# source: b27baf48
beat-swap-branch-12-1 = Ei siis niillä painoilla. Asiallisesti sanottu.
# source: 59658a5b
beat-swap-branch-12-2 = No, tulihan yritettyä.
# source: 53a33a4e
beat-swap-branch-12-3 = Reilu olet etkä tyhmä. Minä lopetan.
# source: bdad8c3a
beat-swap-branch-13-1 = Et vaihda etkä anna. Sitten maksan, ja se on siinä.
# source: 0655cb39
beat-swap-branch-13-2 = Selvä. Kiinni kuin simpukka.
# source: 81976b08
beat-swap-branch-13-3 = Miten vain. Pistorasiat loppuivat minulta.
# source: 318ae9a4
beat-swap-branch-14-1 = Tasanne ensin. Sen jälkeen portaat.
# source: f1004500
beat-swap-branch-14-2 = Jos vain yhden saa, niin se makuuhuoneen oven ulkopuolelle.
# source: 657ad923
beat-swap-branch-14-3 = Yläkerta ennen pihaa. Siinä järjestyksessä.
# source: dbb7163e
beat-swap-branch-15-1 = Tarjosin vaihtoa, enkä tiedä, menikö se läpi.
# source: 0b8419a9
beat-swap-branch-15-2 = Et punnitse mitään etkä sano mitään.
# source: ff0fbbdd
beat-swap-branch-15-3 = Tuo ei ole vaa’alla eikä vaa’an vieressä.
# source: 4afb01fc
beat-sheet-1 = Otahan kynä esiin. Mitä tulee, mitä maksaa ja milloin. Ja ovikello, kun pihdit ovat kerran esillä. Sehän ei ole edes lamppu.
# source: 6e994fb7
beat-sheet-2 = Kirjoita se paperille, niin panen puumerkin: summa ja päivä. Ovikellon sinä kai hoidat ohi mennessäsi, hyvää hyvyyttäsi?
# source: 238c70af
beat-sheet-3 = Sano se kerran hitaasti, niin allekirjoitan: mitä, milloin ja paljonko. Ovikelloon tulee muuten vain kaksi johtoa. Se menee kai talon piikkiin.
# source: 31428f7d
beat-sheet-model = Tiedän, että tahdot talon kuntoon. Lamput tulevat toiselle paperille, { $light } kappale, ja panet siihen puumerkin tänään; ne palavat viimeistään { $finish }. Ovikello ei kuulu siihen, sen hinta on samoin { $light }.
# source: 935b0ab7
beat-sheet-hint = Kynä on jo esillä. Sano se niin, että se mahtuu paperille, äläkä hyppää ovikellon yli.
# source: 86465599
beat-sheet-example-1 = Ymmärrän, että tahdot tämän selväksi. Kirjoitan toiselle paperille: sängyn katkaisin, tasanteen lamppu ja vessan lamppu, yhteensä 360 euroa, valmiina perjantaina. Ovikello ei siihen kuulu; 120 eurolla asennan senkin.
# source: 0453ec70
beat-sheet-example-2 = Hyvä, että tahdot sen selväksi. Ennen kuin kirjoitan mitään: mitä varten tätä kaikkea valoa oikeasti tarvitaan?
# source: 6ff42255
beat-sheet-example-3 = Mitkä lamput ovat sinulle tärkeimmät?
# source: 4977ed51
beat-sheet-example-4 = Ja ovikello, mikäs siinä. En minä ovikellosta mitään peri, sen saat ilmaiseksi.
# source: 40d623fa
beat-sheet-example-5 = Tiedätkö mitä, tämä työ loppuu minun osaltani tähän. Lähden enkä tule enää takaisin.
# source: d42408a7
beat-sheet-branch-2-1 = Ja minulla on kynä kädessä!
# source: d68a56b3
beat-sheet-branch-2-2 = Olin juuri panemassa nimeni alle.
# source: 1d4b9102
beat-sheet-branch-2-3 = Ja ehdin jo ajatella, että tuohan on ihan kunnon ihminen.
# source: 8b92994c
beat-sheet-branch-5-1 = Kellokin! Tottumuksesta minä vain kysyin.
# source: 9b86b59f
beat-sheet-branch-5-2 = En uskonut, että tuo menee läpi.
# source: 68350c75
beat-sheet-branch-5-3 = Ilmainen kello. No, sitten kannattaa kai pyytää lisääkin.
# source: 07d16450
beat-sheet-branch-8-1 = Ennen kuin allekirjoitan, sinun on hyvä tietää yksi asia.
# source: b71d2e78
beat-sheet-branch-8-2 = Parempi, että kuulet sen, jos niiden on määrä tulla oikeaan paikkaan.
# source: ff96e124
beat-sheet-branch-8-3 = En allekirjoita tuota valhe suussa.
# source: b91ad908
beat-sheet-branch-11-1 = Vessan oven viereen se. Jos toisenkin saa, niin portaiden yläpäähän.
# source: 94497fe9
beat-sheet-branch-11-2 = Alas. Sinne, missä jalat ovat.
# source: 48056152
beat-sheet-branch-11-3 = Tasanteelle, sanoisin, ja pian.
# source: 22394cd9
beat-sheet-branch-12-1 = Siisti vastaus. Kellon yli sinä kyllä hyppäsit.
# source: 5abfb755
beat-sheet-branch-12-2 = Entä kello? Se jäi roikkumaan.
# source: 3697a4bc
beat-sheet-branch-12-3 = Kynä on kädessä, eikä ole mitään, mihin nimensä panisi.
# source: 376d9f1b
beat-more-1 = Siitä tulikin mieleen perunakellari, vintin portaat ja liiteri. Piirsin yöllä pikku ristit seiniin, että löydät. Samaan syssyyn kaikki.
# source: 42bb269d
beat-more-2 = Sitten ovat vielä kuisti ja saunakamari, samoilla ehdoilla. Ja veljellä naapurissa on vain yksi kuollut pistorasia. Kymmenen minuuttia. Hän pani jo kahvin tulemaan.
# source: 1d777ea4
beat-more-3 = En kehdannut muista aiemmin mainita. Liiteri, kellari ja kylpyhuoneeseen tuuletin. Mutta kun sinä noin auliisti autat, niin sanotaan, että se on kaikki samaa urakkaa.
# source: fd4788f3
beat-more-model = Sanoin joo liian äkkiä, ja se oli minun virheeni. Näen, että tahdot kaiken kuntoon kerralla, mutta mikään näistä ei kuulu hintaan: jokainen on { $light }. Minkä valitsisit ensin?
# source: 15550516
beat-more-hint = Yksi ”joo” sai kolme lasta. Voit ottaa oman osasi syystä ja vetää sitten rajan siihen, missä sen olisi pitänyt olla.
# source: 453c5194
beat-more-example-1 = Päästin yhden läpi sanomatta mitään, se oli minun virheeni. Yöllä olet ristejä piirtänyt, ikävää että olet joutunut valvomaan. Nämä kolme eivät silti kuulu hintaan. Mikä sinua valvotti?
# source: 8247bce0
beat-more-example-2 = Olisi pitänyt sanoa jo ensimmäisen lampun kohdalla, virhe oli minun. Näen, että olet nähnyt vaivaa niiden ristien kanssa. Mikään noista kolmesta ei silti kuulu hintaan. Kukin on 120 euroa, tai vaihdetaan yksi johonkin listan kohtaan.
# source: cf200819
beat-more-example-3 = Ei. Yksi lamppu oli palvelus; kellaria, portaita ja liiteriä en tee ilmaiseksi.
# source: 6b21c0c8
beat-more-example-4 = No, alkuun on päästy. Kellari, portaat, liiteri: hyvä on, teen ne kaikki ilmaiseksi.
# source: 64034fcc
beat-more-example-5 = Hm, ristejä. En tiedä, pitäisi ensin katsoa.
# source: 8424fcf1
beat-more-branch-2-1 = Hetki sitten olit vielä enkeli.
# source: 21025ab7
beat-more-branch-2-2 = Ensin lahja ja sitten korvapuusti.
# source: 6abf06bb
beat-more-branch-2-3 = Sen arvoista oli siis sinun hyvyytesi.
# source: 673ea909
beat-more-branch-6-1 = Lahjan annat, ja jo käy ovi?
# source: 47edf954
beat-more-branch-6-2 = Yhdessä hengenvedossa pyhimyksestä ventovieraaksi.
# source: eab8d70d
beat-more-branch-6-3 = Pyysinkö minä yhden liikaa?
# source: 17e8c483
beat-more-branch-7-1 = Nytkö sinä sitä kysyt, kun joo on jo sanottu?
# source: 160ce32d
beat-more-branch-7-2 = Miksikö noin monta? No.
# source: 156b4309
beat-more-branch-7-3 = Minä innostun, se on totta.
# source: 9e61d90d
beat-more-branch-8-1 = Ei, liiteri on hölynpölyä. Tiedän sen itsekin.
# source: c3d926c4
beat-more-branch-8-2 = Mitä varten? Sinä tiedät, mitä varten.
# source: cd4d826a
beat-more-branch-8-3 = Minä haalin, enkö haalikin? Pelko se on, joka haalii.
# source: f415f1f8
beat-more-branch-9-1 = Sait minut kiinni haalimisesta. Kerron syyn.
# source: 16b6d61f
beat-more-branch-9-2 = Ei se auta, tiedätkö, että ne ilmaiseksi saa. Luulin, että auttaisi.
# source: 7c3f073a
beat-more-branch-9-3 = Unohda liiteri. Liitereistä tässä ei ole kyse.
# source: 3d992cb9
beat-more-branch-10-1 = Olen sanonut, mihin niitä tarvitsen.
# source: 63f2c075
beat-more-branch-10-2 = Älä nyt ala kysellä. Hyvinhän sinulla meni.
# source: 388cc9c4
beat-more-branch-10-3 = Joo, ja perään kysymys. Joo oli mukavampi.
# source: 0f39c0ce
beat-more-branch-11-1 = Hyvä, että panit poikki. Irja olisi pannut jo aiemmin.
# source: a0fd61b8
beat-more-branch-11-2 = Niin. Ahneutta se oli, eikä minua semmoiseksi kasvatettu.
# source: d0434b98
beat-more-branch-11-3 = Liiteri saa olla pimeänä. Tasanteen minä tarvitsen.
# source: bc5d32a6
beat-more-branch-12-1 = Ahaa. Ilmaiset siis loppuivat.
# source: 0526f0dc
beat-more-branch-12-2 = Siinähän se lasku tuli. Ehdinkin jo kaivata.
# source: 8feb2494
beat-more-branch-12-3 = Sinä heräsit. Sääli. No, hyvä on.
# source: 8e20a646
beat-more-branch-13-1 = Vedit siis verkon ylös. Reilua.
# source: 311956ad
beat-more-branch-13-2 = Siihen lahjat sitten loppuivat.
# source: ffec6526
beat-more-branch-13-3 = Hyvin se veti tähän asti. Pannaan paperille, ennen kuin taas pyydän.
# source: aadab857
beat-more-branch-14-1 = Äsken se oli pelkkää joo joo.
# source: 5e1c7752
beat-more-branch-14-2 = Toisella kädellä annat ja toisella lasket.
# source: 04dfaa31
beat-more-branch-14-3 = Mistäs tuo nyt yhtäkkiä tuli?
# source: b6f65c41
beat-more-branch-15-1 = Kovin hiljaiseksi menit, noin antelias ihminen.
# source: ad628d99
beat-more-branch-15-2 = Onko se vielä joo, vai kuluiko se jo pois?
# source: 26aef64d
beat-more-branch-15-3 = En osaisi sanoa, mitä juuri kuulin.
# source: 40ecb9c6
beat-fog-1 = Sinä olet kuin merisumu: joka puolella, eikä mistään saa kiinni. Minun pikku lisäni, kuuluvatko ne hintaan vai eivät?
# source: ccfb27a9
beat-fog-2 = Selvän asian kysyin, ja sinä kierrät kuin kissa kuumaa puuroa. Samaan hintaan, joo vai ei?
# source: 95272ba1
beat-fog-3 = Katsotaanko se sitten sovituksi? Vaikeneminen on tässä rannassa myöntymistä. Kaikki samaan hintaan, ellet sinä muuta sano.
# source: fd52f864
beat-fog-model = Sanon siis suoraan: ei, lisät eivät kuulu sovittuun hintaan. Tiedän, että tahdot talon kuntoon, joten teen ne, jotka valitset, { $light } kappale, ja kirjaan ne toiselle paperille. Mikä niistä on sinulle tärkein?
# source: 61cd21f5
beat-fog-hint = Mieluummin hän kuulee ”ei” kuin jää sumuun, ja sumusta hän kuulee ”joo”. Sano se sana ja anna sitten jotain valittavaa.
# source: 55f65d24
beat-fog-example-1 = Olet oikeassa, olen puhunut epäselvästi, ja se on sinusta ikävää. Siis: ei, ne eivät kuulu hintaan. Ne 26 kohtaa kuuluvat. Kaikki muu on 120 euroa kappale, ja sinä päätät, mitä otat.
# source: 385c67a2
beat-fog-example-2 = Ei, ne eivät kuulu hintaan. Me sovimme listasta.
# source: eb1d9fa0
beat-fog-example-3 = Ennen kuin vastaan: mikä sinua huolettaa, kun haluat kaikki nämä lamput?
# source: 2e025d08
beat-fog-example-4 = No hyvä on, kuuluvat ne hintaan. Teen kaikki ilmaiseksi, en ala kiistellä.
# source: 6937740b
beat-fog-example-5 = No, vaikea sanoa. Se riippuu siitä, miltä kannalta katsoo.
# source: 148b7036
beat-fog-branch-2-1 = Selvää sanaa pyydän, ja tuon sinä valitsit?
# source: 91ae53e5
beat-fog-branch-2-2 = No, tuo oli ainakin selvää.
# source: 29ff6a8c
beat-fog-branch-2-3 = Sumukin oli parempi.
# source: 14d4aba6
beat-fog-branch-5-1 = Siinähän se! Kahdesti vain piti kysyä.
# source: f48d1bba
beat-fog-branch-5-2 = Viimein joo. Olin jo hakemassa takkia.
# source: a81799bf
beat-fog-branch-5-3 = Niin arvelinkin. Näki sen jo naamasta.
# source: 32be1918
beat-fog-branch-7-1 = Joo ja ei samassa suupalassa.
# source: 6cc34d26
beat-fog-branch-7-2 = Rukkaset sain, ja karamellin päälle.
# source: a0962313
beat-fog-branch-7-3 = Selvempää. Ei selvää, mutta selvempää.
# source: 86bb883d
beat-fog-branch-9-1 = Sepä oli selvää. Mutta että lähtisit? Lattiat auki?
# source: 3344677f
beat-fog-branch-9-2 = Pyydän joota tai eitä ja saan hyvästit.
# source: 19061d31
beat-fog-branch-9-3 = Et sinä mitään puolinaista tee.
# source: c3496217
beat-fog-branch-10-1 = Selvä sana. Sellaisen kanssa pärjään.
# source: 02d3bcd5
beat-fog-branch-10-2 = No niin. Ei se sattunut kumpaankaan.
# source: 5631241b
beat-fog-branch-10-3 = Nyt tiedän, missä ollaan.
# source: f1e0a69f
beat-fog-branch-11-1 = Niin, se on se kysymys. Löysit sen taas.
# source: 2f9974e0
beat-fog-branch-11-2 = Tulit takaisin. Hyvä.
# source: 49b5eba2
beat-fog-branch-11-3 = Kun tuota kysyt, niin osaan vastata.
# source: 24e98411
beat-fog-branch-12-1 = Nyt kysyt sinä, vaikka minähän tässä kysyin.
# source: 84df5cf1
beat-fog-branch-12-2 = No, tuohon sentään voi vastata.
# source: dfb9b9a5
beat-fog-branch-12-3 = Hm. Reilu kysymys. Tahdot tietää, mitä varten.
# source: 49c3a752
beat-fog-branch-13-1 = Pyydän joota tai eitä, ja sinä kysyt tuota. Hyvä on.
# source: ef8a134a
beat-fog-branch-13-2 = Sinä selkenit, joten selkenen minäkin.
# source: 06734dac
beat-fog-branch-13-3 = Tuo ansaitsee paremman vastauksen kuin olen antanut.
# source: d10155ea
beat-fog-branch-14-1 = Hyvä, maata näkyvissä. Hinta siis on olemassa.
# source: e13e55a2
beat-fog-branch-14-2 = Ei siis samaan hintaan, mutta saatavana.
# source: e988d0d5
beat-fog-branch-14-3 = Nyt on jotain, mihin iskeä hampaansa.
# source: 35fbf3a1
beat-fog-branch-15-1 = Niin se siis on. Jaaha.
# source: e98dd79d
beat-fog-branch-15-2 = Selvä kuin pläkki.
# source: 434721ed
beat-fog-branch-15-3 = Osaathan sinä, kun vähän hoputtaa.
# source: 46452e00
beat-fog-branch-16-1 = Ei siis. Olisit voinut sanoa ennemmin.
# source: 16dbd9e5
beat-fog-branch-16-2 = Sana sekin. Ei kovin kaunis.
# source: 1e87a504
beat-fog-branch-16-3 = Tuo siellä siis sumun takana oli.
# source: de3eda60
beat-fog-branch-17-1 = Ei. Kiitos. Semmoisen pääsee kiertämään.
# source: 35cfbb28
beat-fog-branch-17-2 = Ei siis sitä. Senhän olisi vain voinut sanoa.
# source: ccad8d2c
beat-fog-branch-17-3 = No, sepä selvä. Koetan vähemmällä.
# source: 455a4a1a
beat-fog-branch-18-1 = Samaa sinä kyselet taas.
# source: 83962c65
beat-fog-branch-18-2 = Minä olen sanonut. Sano sinä nyt jotain.
# source: b03bdc55
beat-fog-branch-18-3 = Kysyä on halpaa. Vastaus maksaa, vai mitä?
# source: 330be2a5
beat-fog-branch-20-1 = Olkoon se joo ja ei. Auta minua miettimään.
# source: d602f3c1
beat-fog-branch-20-2 = Et sano. Kysyn sitten muuta.
# source: a4f46278
beat-fog-branch-20-3 = En minä puhetta kaipaa. Apua minä kaipaan.
# source: d2f5ef61
beat-fog-branch-22-1 = Yhä vain sitä merisumua.
# source: c24ab0ed
beat-fog-branch-22-2 = Simpukastakin olen saanut enemmän irti.
# source: 06a18790
beat-fog-branch-22-3 = Et sinä sitä sano, ethän?
# source: b0caafcf
beat-fog-branch-23-1 = Et saa sanotuksi joota etkä eitä. Koetan jollain helpommalla.
# source: 5c3ce0d5
beat-fog-branch-23-2 = Ei vieläkään mitään. Ehkä pyysin liian isoa.
# source: d8c2c78a
beat-fog-branch-23-3 = En saa sitä sinusta irti, sen näen.
# source: c78725fb
beat-cross-1 = Neljä päivää olen kantanut sinulle kahvia näitä portaita ylös. Isompiakin olen laiturilta veteen pannut, ja vähemmästä.
# source: e5e5ad00
beat-cross-2 = Troolarimiehet ovat minua haukkuneet, ja he sentään ostivat jotain. Sano se vielä kerran, niin tikkaasi ovat kadulla.
# source: 2fb5d03f
beat-cross-3 = Irjan talossa ei noin puhuta. Lamppua minä pyysin. Lamppua! Löytyykö sinulta parempaa sanottavaa, vai siinäkö se oli?
# source: 7bdea648
beat-cross-model = Tuo oli töykeästi sanottu, ja otan sen takaisin. Tiedän, että tahdot vain talon kuntoon. Vastaus on sama: lisät eivät kuulu hintaan, ne maksavat { $light } kappale. Mikä sinua on valvottanut?
# source: 5fa2f862
beat-cross-hint = Ota ensin oma osasi takaisin, yhdellä lauseella. Sano sitten tyynesti se, mitä olisi pitänyt sanoa.
# source: 270625d4
beat-cross-example-1 = Tuo oli minulta väärin, ja otan sanani takaisin. Ymmärrän, että se loukkasi. Ilmaiseksi en lamppua silti pane, se ei kuulu sovittuun hintaan; jos haluat sen, asennan sen 120 eurolla.
# source: b0447654
beat-cross-example-2 = Sinä kannat minulle kahvia, ja minä tiuskin sinulle. Se oli väärin. Ilmaiseksi en silti voi tehdä lisiä. Aloitetaan alusta: mikä tässä talossa sinua huolettaa?
# source: 7ae5e1fe
beat-cross-example-3 = Vastaus on silti ei. Hinta koskee listaa, josta sovimme.
# source: b4f83567
beat-cross-example-4 = Voi mikä kova äijä! Yritäpä vain, senkin säälittävä vanha suupaltti.
# source: ef76ac19
beat-cross-example-5 = Anteeksi, anteeksi kauheasti, olen hirveä ihminen. Panen lampun ilmaiseksi ja kaikki muutkin, mitä vain haluat.
# source: 9b4c7220
beat-cross-branch-4-1 = Ensin siis haukut ja sitten maksat siitä.
# source: 68ccd46a
beat-cross-branch-4-2 = Huono omatunto on ammattimiehessä mainio asia.
# source: 5a1f1077
beat-cross-branch-4-3 = No jopas! Pitäisi useamminkin antaa itselleen huutaa.
# source: e5678d6c
beat-cross-branch-6-1 = Hyvä on. Väsyneitä ollaan kumpikin.
# source: 1e3a8f03
beat-cross-branch-6-2 = Annetaan olla. Irja tahtoisi niin.
# source: 4ab6f2ea
beat-cross-branch-6-3 = Herkästi sitä palaa sulake minultakin, näinä öinä.
# source: 8916ac8c
beat-cross-branch-7-1 = Hm. Jo puhut kuin ihminen.
# source: f6f3dbb3
beat-cross-branch-7-2 = Kysyä on parempi kuin haukkua.
# source: 1bb4c731
beat-cross-branch-7-3 = Siihen vastaan, ja toisen unohdan.
# source: a2b483a5
beat-cross-branch-8-1 = Tahdot tietää, mikä minua vaivaa? Istu alas.
# source: 16e8efbd
beat-cross-branch-8-2 = Äkäinen minä olen, nykyään. Kerron, miksi.
# source: 83b127c8
beat-cross-branch-8-3 = Ei tässä kumpikaan ole oma itsensä. Minä kerron oman puoleni.
# source: d554ce3d
beat-cross-branch-9-1 = Reilusti tehty. En ota sitä enää puheeksi. Ainakaan ennen kahvia.
# source: 1fdde797
beat-cross-branch-9-2 = Pannaan se pakkasen piikkiin.
# source: e232f81f
beat-cross-branch-9-3 = Hyvä. Rovastille olen pahempaakin sanonut.
# source: 48268e2c
beat-cross-branch-10-1 = Kuulin sen. Se riittää. Mutta kirveli se, tiedätkö.
# source: 241bc32d
beat-cross-branch-10-2 = Niin, no. Peruttu mikä peruttu.
# source: b657dab5
beat-cross-branch-10-3 = Hyvä on. En ole pitkävihainen. Kipeää se vain teki.
# source: ab7442ff
beat-cross-branch-11-1 = Eikä sanaakaan siitä, mitä sanoit.
# source: e23abfac
beat-cross-branch-11-2 = Suoraan takaisin asiaan. Hienoa.
# source: af72e2a0
beat-cross-branch-11-3 = Olisit voinut aloittaa anteeksipyynnöllä.
# source: ecba66fe
beat-cross-branch-12-1 = Siinäkö se? Minä odotin anteeksipyyntöä.
# source: aa8fc29d
beat-cross-branch-12-2 = Ensin haukut, ja sitten muutut sumuksi.
# source: 10e3429c
beat-cross-branch-12-3 = Olen kuin en olisi kuullut kumpaakaan.
# source: 67340794
ending-lit-title = Valoa vessaan asti
# source: 57153999
ending-lit-1 = Annahan se kynä. Puumerkki tähän, ja toinen tähän. Irja kulkee valoissa kuin ruotsinlaiva. Ja sinä viet siian kotiin. Se on lahja.
# source: d6506521
ending-lit-2 = Nimi alla, ja ensi yönä nukun. Minun tiskilläni kolmastoista silakka oli ilmainen, niin minä aina sanon. Ei se ollut. Se oli niiden kahdentoista hinnassa.
# source: ef51fa60
ending-lit-3 = No niin. Kelloa ei tule, kuulenhan minä, kun portaissa joku kulkee. Tule käymään, kun Irja on kotona. Hän tahtoo nähdä sen, joka sai minut lopettamaan.
# source: f987578e
ending-lit-outcome = Lista tulee tehdyksi sovittuun hintaan { $price }, ja toisella paperilla, Reinon puumerkin alla, ovat ne muutamat lamput, jotka valaisevat Irjan reitin; nekin maksetaan. Olet valmis viimeistään { $finish } ja matkalla, ennen kuin seuraava asiakas ehtii ihmetellä.
# source: b5630528
ending-lit-why = Pidit listasta kiinni, annoit lisille hinnan ja kysyit, mitä pikku toiveilla on yhteistä. Kun hän oli sen sanonut, muutama oikea lamppu teki sen, mihin talon täysi ilmaisia ei olisi riittänyt.
# source: 39a97595
ending-by_the_list-title = Toinen paperi, nimi alla, hymyä ei
# source: 896a0754
ending-by_the_list-1 = Siinä on puumerkkini. Tiukan kaupan teet, ja täynnä minun keittoani.
# source: c372035e
ending-by_the_list-2 = Kirjoita se, niin allekirjoitan. Satamalautakunnan kanssa olen vääntänyt, tiedän milloin on hävitty. Mutta pullaa ei enää tule, muista se.
# source: 1673889e
ending-by_the_list-3 = Hyvä, paperille vain, ja maksan, mitä siinä lukee. Minun puodissani sai yhden kaupan päälle, mutta mitäpä siitä.
# source: 780efdf4
ending-by_the_list-outcome = Lista tulee tehdyksi sovittuun hintaan { $price }, ja se, mitä hän lisäsi, on toisella paperilla ja tulee maksetuksi. Olivatko ne juuri ne, joita hän tarvitsi, sitä hän miettii yhä, liitu kädessä.
# source: 22764cc5
ending-by_the_list-why = Lisillä on hinta, ja hän hyväksyi sen. Enempään hänen olisi pitänyt uskoa sinulle pelkonsa ja tuntea alusta loppuun, että sinun puheessasi kyllä on kyllä ja ei on ei.
# source: 251fb39e
ending-quiet-title = Portaisiin ei tule enää kahvia
# source: a88540f3
ending-quiet-1 = Pelkkä lista sitten. Haen rautakaupasta pari semmoista patterilamppua. Putoilevat ne, mutta eivät väitä vastaan.
# source: 3aa9132e
ending-quiet-2 = Tee ne, missä on puumerkki, niin minä olen hiljaa. Keittiössä olen, jos talo palaa.
# source: 938c0b38
ending-quiet-3 = Selvä. Mitä paperissa on, eikä ruuviakaan päälle. Vedä ovi kiinni, kun lähdet alas.
# source: bff183c7
ending-quiet-outcome = Teet listan loppuun, hän maksaa { $price } senttiä myöten, eikä kukaan tule enää portaita ylös. Mitään ei enää lahjoiteta, eikä mitään enää myydä.
# source: 98da4c8d
ending-quiet-why = ”Ei” voi seistä yksinkin, ja tämä teki tehtävänsä. Jos sen vieressä olisi ollut hinta, vaihtoehto tai kysymys, hän olisi ehkä kertonut, mitä varten lamput olivat, ja maksanut oikeista.
# source: e22088d5
ending-crosses-title = Liituristi joka seinässä
# source: 69ba978b
ending-crosses-1 = Kahvit puhuttiin kylmiksi, enkä minä ole yhtään viisaampi. Piirsin ristit sinne, mihin lamput tulevat. Kyllä sinä sen keksit.
# source: 77d0ad53
ending-crosses-2 = En voi seistä tässä koko päivää. Etsi siniset liituristit, niitä on yksitoista. Minä ymmärrän sen niin, että sovittu on, suunnilleen.
# source: 8bbf8a8d
ending-crosses-3 = No, sanoit mitä sanoit, seinät minä kuitenkin merkkasin. Seuraat vain ristejä. Loput selvitetään jälkeenpäin.
# source: 75a5b92e
ending-crosses-outcome = Aamulla joka seinässä on risti. Hän uskoo, että lamput kuuluvat hintaan, ja sinä tiedät, etteivät kuulu; riita tulee laskun mukana.
# source: 5532394c
ending-crosses-why = Mikä kuuluu hintaan ja mikä ei, siihen ei missään vaiheessa tullut vastausta, joka olisi pitänyt. Semmoisen aukon Reino täyttää itse, liidulla.
# source: 3ce79967
ending-caved-title = Kolmetoista tusinaan
# source: 6b59dc97
ending-caved-1 = Mainiota. Veli on ovella, hänellä on sinulle kolme pistorasiaa ja lämminvesivaraaja. Sanoin, ettet sinä laskuta.
# source: f9bdcf4c
ending-caved-2 = Kullan arvoinen sinä olet. Loput tulevat mieleen yöllä, niin ne aina tulevat. Tuo huomenna lisää johtoa.
# source: 3e066664
ending-caved-3 = Ei paperia, ei hössötystä, näin ennenkin tehtiin. Ja jos { $finish } ei ole vielä valmista, niin voithan sinä tulla iltaisin, eikö vain?
# source: 8ae6f22d
ending-caved-outcome = Lisiin hupenee neljä iltaa, palkatta, ja hänen jälkeensä jonossa ollut asiakas on löytänyt toisen. Viikon päästä Reino soittaa: autotalli, nyt kun hän asiaa miettii, on kamalan pimeä.
# source: 5c628256
ending-caved-why = Jokainen ilmainen lamppu kertoi hänelle, että hinta joustaa, joten oli vain järkevää pyytää lisää. Eikä yksikään niistä helpottanut sitä, mikä sai hänet lisäämään.
# source: 1cbb0816
ending-blow_up-title = Tikkaat kadulla
# source: 172c47e1
ending-blow_up-1 = Ulos! Ota tikkaasi ja vihkosi ja kelasi. Minä istun ennemmin pimeässä kuin annan puhua itselleni noin.
# source: 751991de
ending-blow_up-2 = Sinun hommasi loppuivat tähän. Ennemmin seinästä roikkuvat johdot kuin sinä niiden alla. Ja nyt portaat alas!
# source: df68eb47
ending-blow_up-3 = Vaimoni makaa sairaalassa, ja minä seison tässä ja kuuntelen tuota? Pihdit käteen ja menoksi, ennen kuin autan.
# source: 8a69df6b
ending-blow_up-outcome = Yläkerran ja vintin sähköt ovat puolitiessä, lattiat ovat auki, eikä mitään ole maksettu. Illalla koko satama tietää, mitä sanoit ja kenelle.
# source: 35066c20
ending-blow_up-why = Hän pyysi liikaa, mutta hän pyysi tarjotin käsissään, ja hän pelkäsi. Halveksunta antoi pelolle syyn huutaa.
