# source: fe507c63
title = Mies, joka huutaa tiskillä
# source: 036c73c3
summary = Hänellä on kolme kuntosalia ja vain yksi äänenvoimakkuus. Pysyvätkö sinulla jono, hinta ja maltti?
# source: b30c2989
role = Pidät Lahdessa pientä paino- ja opasteliikettä. Asiakaspalvelussa on työkaverisi Samira.
# source: 7523535e
aim = Pidä jono ennallaan äläkä anna mitään ilmaiseksi, lopeta nimittely ja pidä asiakas, jos hänet voi pitää.
# source: 7334eaf8
situation = Rami Hurskainen pyörittää kolmea kuntosalia ja avaa uusimman { $opening }. Hän tilasi kuusi banderollia, hinta { $order }. Hänen allekirjoittamassaan tilausvahvistuksessa ne luvataan valmiiksi { $ready }. Ikkunateippaukset, hinta { $graphics }, hän jätti pois. Yhden banderollin ehdit painaa huomiseksi iltatyönä ketään siirtämättä, lisähinta { $rush }. Äsken hän ryntäsi sisään kahden jonottajan ohi, ja toinen heistä odottaa kylttiä häihinsä.
# source: 51e8aa6a
demand = Banderollit huomenna jonon ohi ja ikkunateippaukset ilmaiseksi
# source: 12e7b9cb
client-name = Rami Hurskainen
# source: cfb89d15
client-manner = Kovaääninen ja teatraalinen, tottunut voittamaan metelillä; ihan mukava mies, kun esitys ei enää tehoa.
# source: 662218bb
fact-graphics = 790 EUR
# source: 6414bd3d
fact-graphics-about = Ikkunateippausten hinta
# source: f5291cba
fact-opening = 2027-03-13
# source: 2c5571d4
fact-opening-about = Salin avajaispäivä
# source: acdbb0c7
fact-order = 1420 EUR
# source: 6a395af8
fact-order-about = Kuuden banderollin hinta
# source: f52922ba
fact-ready = 2027-03-11
# source: 65b9dac5
fact-ready-about = Päivä, jona banderollit on sovittu valmiiksi
# source: a03552af
fact-rush = 210 EUR
# source: f4d6cfb6
fact-rush-about = Lisähinta yhdestä huomiseksi painetusta banderollista
# source: 22e16a2e
article = Vedä raja
# source: b431d431
guidance-hold_firm = Meteli on enimmäkseen esitystä: Rami taipuu, kun sama rauhallinen ”ei” tulee joka kerta takaisin.
# source: 24350702
guidance-set_boundary = Sääntö siitä, miten täällä puhutaan, vie häneltä äänenvoiman, eikä hänellä muuta työkalua mukanaan ole.
# source: f9bf5378
guidance-offer_alternative = Maksullinen keino saada jotain esille huomiseksi antaa hänen perääntyä menettämättä kasvojaan koko jonon edessä.
# source: ade8d3c8
guidance-probe = Rami huutaa banderolleista, koska pelkää jotain ihan muuta, ja suora kysymys tuo sen esiin.
# source: 6001454f
guidance-acknowledge = Kun hän huomaa tulleensa kuulluksi, hänen ei enää tarvitse todistaa, miten kova ääni hänestä lähtee.
# source: 29101a1d
guidance-concede = Hän tulee hakemaan lisää: siitä, mihin meteli tänään riitti, hän aloittaa huomenna.
# source: d1dccab9
guidance-over_apologize = Nöyristely kertoo hänelle, että painostus puree ja pieni lisäannos riittää.
# source: df456d6d
guidance-attack = Jos huudat takaisin, siirryt hänen kotikentälleen, ja siellä hän on treenannut paljon enemmän kuin sinä.
# source: 36566798
point-fair_queue = Pitää muiden jonottajien puolta
# source: 0afcbdd5
point-fair_queue-phrase-1 = jono pysyy
# source: 5bacab72
point-fair_queue-phrase-2 = jono ei
# source: 68230029
point-fair_queue-phrase-3 = jonojärjestys
# source: 6798cdee
point-fair_queue-phrase-4 = siirrä ketään
# source: fb152341
point-fair_queue-phrase-5 = ketään siirretä
# source: a34ed1cc
point-fair_queue-phrase-6 = edelläsi
# source: 51fd00e5
point-fair_queue-phrase-7 = heidän vuoronsa
# source: c96d823b
point-fair_queue-phrase-8 = muut asiakkaat
# source: a2a9a8b9
point-priced_extra = Sanoo, että ikkunateippauksilla on hintansa
# source: 64f681b7
point-priced_extra-phrase-1 = ikkunateippaukset maksavat
# source: 1542a52a
point-priced_extra-phrase-2 = ikkunateippausten hinta
# source: 4442c38f
point-priced_extra-phrase-3 = ikkunateippaukset eivät
# source: a1c53c4c
point-priced_extra-phrase-4 = ikkunateippaukset ole
# source: e099ad3a
point-priced_extra-phrase-5 = teippaukset maksavat
# source: 40760bcd
point-priced_extra-phrase-6 = teippausten hinta
# source: 897e9a93
point-priced_extra-phrase-7 = ikkunat maksavat
# source: ad2e5d8a
point-aside = Pyytää hänet sivummalle, pois yleisön edestä
# source: d75ba6b1
point-aside-making-1 = Tule takahuoneeseen, niin käydään avajaisesi läpi kaikessa rauhassa, vain sinä ja minä.
# source: 419f62fa
point-aside-making-2 = Lähdetäänkö hetkeksi ulos juttelemaan? Siellä meitä ei katsele kukaan.
# source: 7428e5c9
point-aside-making-3 = Puhuisin tästä mieluummin toimistossani kuin jonottajien kuullen, Rami.
# source: 35216908
point-aside-making-4 = Istutaan hetki kahvikupin ääressä tuolla oven takana, ettei sinun tarvitse vääntää tästä koko liikkeen edessä.
# source: 939118f0
point-aside-making-5 = Tähän ei tarvita yleisöä: kun nämä kaksi on palveltu, saat minulta painon puolella kymmenen rauhallista minuuttia.
# source: 5824069d
point-aside-making-6 = Kaikki kuuntelevat nyt meitä, joten ehdotan, että jatketaan tätä kahden kesken.
# source: 653fb0f7
point-aside-lacking-1 = Minkä pitää olla huomenna valmista, ja kuka sitä tulee katsomaan?
# source: bf5fdee8
point-aside-lacking-2 = Puhun kanssasi asiallisesti mistä vain, mutta jos huuto jatkuu, pidetään tauko, kunnes on hiljaisempaa.
# source: e77c830b
point-aside-lacking-3 = Ymmärrän, miten lujilla olet avajaisten takia, ja se, mitä kerroit, jää vain minun tietooni.
# source: 45ef0c46
point-aside-lacking-4 = Ei, kukaan ei menetä vuoroaan takiasi, ja ikkunateippauksista on maksettava.
# source: b1ec8773
point-aside-lacking-5 = Yhden banderollin painan illalla lisämaksusta, ja muut tiedot lähetän sähköpostilla.
# source: fc5be328
point-aside-lacking-6 = Lupasin hätäisesti, se oli minulta väärin, ja olen pahoillani, että suutuit.
# source: 716ec993
beat-storm-1 = Haloo! Kuka tässä sirkuksessa on tirehtööri? Mä haluan mun kuusi banderollia HUOMENNA, ja ikkunateippaukset kaupan päälle siitä hyvästä, että mun piti ajaa tänne asti!
# source: f629d3bb
beat-storm-2 = Pysäytä se kone! Mulla aukeaa sali { $opening }, ja mua seisotetaan täällä kuin jotain mukinpainattajaa. Banderollit huomiseksi ja ikkunateipit kylkiäisenä. NYT, kiitos!
# source: 5abcee7a
beat-storm-3 = Mulla on kolme salia! KOLME! Ja mä seison jonkun hääkyltin takana? Mun hommat menee kärkeen, huomenna on valmista, ja ikkunat teipataan ilmaiseksi. Kirjoitatko sä tätä ylös?
# source: b87b6700
beat-storm-model = Kuulen, että näissä avajaisissa on paljon pelissä. Banderollit valmistuvat { $ready }, kuten allekirjoittamassasi tilauksessa lukee, eivätkä ikkunateippaukset ole ilmaisia. Minkä on huomenna ehdottomasti oltava kunnossa?
# source: 536d8795
beat-storm-hint = Äänenvoima ei ole perustelu. Näytä, että kuulit, sano, mikä päivä pitää, ja ota selvää, mistä kiire tulee.
# source: 8a75bbcf
beat-storm-example-1 = Avajaiset ovat 13. maaliskuuta, joten ymmärrän, että sinulla on kova paine. Nämä kaksi olivat silti ennen sinua, ja ikkunateippaukset maksavat 790 euroa. Mitä huomenna tapahtuu, kun asialla on näin kiire?
# source: 621f6f8a
beat-storm-example-2 = Minä vastaan täällä, ja näen, miten tärkeä asia tämä sinulle on. Puhutaan siitä huutamatta: tässä liikkeessä kaikille puhutaan asiallisesti. Banderolleja et saa huomenna, jono pysyy, eivätkä ikkunateippaukset ole ilmaisia.
# source: 7a5a3c10
beat-storm-example-3 = Ei, en tee niin. En usko, että voimme jatkaa yhteistyötä.
# source: 319526a7
beat-storm-example-4 = Hyvä on, hyvä on, saat banderollit huomenna, ja ikkunat tulevat ilmaiseksi. Ei tarvitse enää huutaa.
# source: e8868e0b
beat-storm-example-5 = Pitää katsoa. En osaa nyt sanoa.
# source: b87a11a9
beat-storm-branch-6-1 = Annatko sä MULLE lähtöpassit? Mä oon ollut täällä kaks minuuttia!
# source: a1016766
beat-storm-branch-6-2 = Hetkinen, ovet paukkuen täältä lähtee yks mies, ja se oon mä!
# source: 648870cf
beat-storm-branch-6-3 = Heitetäänkö mut pihalle? Mut? Kaiken sen rahan jälkeen, minkä mä oon tänne kantanut?
# source: 8d894f80
beat-storm-branch-7-1 = Miksikö? Siksi, että huomisaamuna sinne tulee väkeä katselemaan, ja paikka näyttää suljetulta!
# source: 0cd85751
beat-storm-branch-7-2 = Ai mikä tässä kiireenä? Vieraita tulee huomenna kymmeneltä ja seinät on paljaat, se tässä on kiireenä!
# source: 989363ba
beat-storm-branch-7-3 = Haluatko sä tietää? Huomenna mun pitää tehdä yhteen ihmiseen vaikutus, ja seinässä ei oo yhtään mitään!
# source: 8d0f9c25
beat-storm-branch-9-1 = En mä tullut tänne ruokalistaa tavaamaan, mä tulin hakemaan banderollit!
# source: fd3a614c
beat-storm-branch-9-2 = Älä kauppaa mulle muuta, kun mä just sanoin, mitä mä haluan!
# source: 3442ef63
beat-storm-branch-9-3 = Vaihtoehtoja! Mies omistaa kolme salia, ja sille tyrkytetään vaihtoehtoja! En mä halua mitään vaihtoehtoja!
# source: c7395175
beat-storm-branch-10-1 = Tiedätkö sä ollenkaan, kenelle sä sanot ei?
# source: b0026e20
beat-storm-branch-10-2 = Ei? Kuulitteko kaikki? Mulle sanottiin EI!
# source: cd5cbda9
beat-storm-branch-10-3 = Väärä vastaus. Yritä uudestaan.
# source: 1fa14b35
beat-insults-1 = Amatöörejä! Joka iikka! Ja toi tiskillä, Samira vai mikä lie, ei sais postimerkkiä pysymään kuoressa. Mä menen jonon kärkeen ja ikkunat tulee ilmaiseksi, viimeinen sana!
# source: 8df641a9
beat-insults-2 = Katso nyt tätä paikkaa. Kopiokone ja ovi. Ja sun Samira on naamaltaan kuin sateinen juhannus ja yhtä tyhjän kanssa. Mun banderollit ensin, mun ikkunat ilmaiseksi!
# source: 23cd3b52
beat-insults-3 = Mä oon nähnyt paremmin hoidettuja peräkonttikirppiksiä! Onko toi Samira ees hereillä? Olisitte tampiot kiitollisia mun rahoista. Huomenna, teippien kanssa, eikä senttiäkään lisää!
# source: 4a4410f0
beat-insults-model = Avajaiset ottavat kenellä tahansa koville. Silti: ei nimittelyä, ja Samira jätetään rauhaan, tai lopetan tähän. Jono pysyy ennallaan. Voin tarjota maksullista iltatyötä, lisähinta { $rush }.
# source: d927f01b
beat-insults-hint = Nyt hän kävi työkaverisi kimppuun. Minkä säännön haluat sanoa ääneen omassa liikkeessäsi?
# source: 7ca9e512
beat-insults-example-1 = Näen, että sinulla on nyt paljon niskassa. Samiraa ei silti haukuta: jatkan vain, jos puhut hänestä asiallisesti. Jono pysyy, eivätkä ikkunateippaukset ole ilmaisia. Mitä pelkäät, että huomenna menee pieleen?
# source: c57406e6
beat-insults-example-2 = Ymmärrän, että sinulla on kiire, ja haluan minäkin, että avajaisesi näyttävät hyviltä. Samiran haukkuminen loppuu kuitenkin tähän, eikä kukaan menetä paikkaansa jonossa. Yhden banderollin voin painaa tänä iltana 210 euron lisähinnalla, loput 11. maaliskuuta.
# source: 00fbf853
beat-insults-example-3 = En hyväksy, että työkaverilleni puhutaan noin. Täällä puhutaan asiallisesti.
# source: 8af864be
beat-insults-example-4 = Valitettavasti banderollit valmistuvat vasta 11. maaliskuuta, niin kuin tilausvahvistuksessasi lukee.
# source: 5e6fecaf
beat-insults-example-5 = Amatöörejä? Sanoo mies, joka ei osaa lukea edes omaa tilaustaan. Häpeäisit, senkin iso vauva.
# source: 0d7f86f4
beat-insults-branch-8-1 = Aijaa, eli tiskin alla ON jotain!
# source: 913a3272
beat-insults-branch-8-2 = Johan alkoi löytyä. Vähän kun huutaa, niin ovi aukeaa.
# source: 7b1dd6f1
beat-insults-branch-8-3 = Vai niin. Eli kyllä se olis koko ajan onnistunut.
# source: d70d39bd
beat-insults-branch-10-1 = Ootko sä kuurokin?
# source: 4c7b0d7b
beat-insults-branch-10-2 = On sulla otsaa, se pitää myöntää.
# source: 204f6f83
beat-insults-branch-10-3 = Ihan kuin tolle laminointikoneelle juttelis.
# source: 53b17a31
beat-rule-1 = Sääntöjä? Nytkö mulle luetaan SÄÄNTÖJÄ? Mä maksan laskut, mä puhun miten puhun. Ja jos sun sääntö ei maistu, niin mitä sitten? Mä haluan edelleen ekaksi, ja ne ikkunat kans.
# source: d98412e2
beat-rule-2 = Uuu. Talon säännöt. Pitääkö tässä viitatakin? No hyvä, tässä tulee mun sisä-ääni: banderollit huomenna, ikkunat ilmaiseksi.
# source: dadba78a
beat-rule-3 = Salilla kaikki puhuu näin. Sä et kestäis siellä päivääkään. No niin, en mä huuda, katso nyt, kukaan ei huuda. Pääseekö mun banderollit ekaksi, ja saanko mä ne ikkunat?
# source: ca1888e7
beat-rule-model = Kiitos, että laskit ääntäsi, se auttaa. Sääntö on yksinkertainen: kun puhutaan asiallisesti, jatketaan. Sovittu päivä pitää. Jos tarvitset jotain esille jo huomenna, iltatyön lisähinta on { $rush }.
# source: a8919dc7
beat-rule-hint = Ilkkumisen alla ääni kuitenkin laski. Huomaa se äläkä päästä sääntöä tai päivää lipsumaan.
# source: 8d48d901
beat-rule-example-1 = Jos sääntö ei käy, lopetamme tältä päivältä ja jatkamme, kun on rauhallisempaa. Kuulen kyllä, miten kovasti tarvitset jotain avajaisiin. Jonon kärkeen et pääse, mutta ovibanderollin voin painaa tänä iltana 210 euron lisähinnalla.
# source: c66e8f01
beat-rule-example-2 = Sitten joudumme lopettamaan, ja se olisi harmi, koska näen, että olet kovilla, ja haluan auttaa. Jono pysyy, ja ikkunateippaukset maksavat 790 euroa. Miksi juuri ensimmäisenä oleminen on sinulle niin tärkeää?
# source: 57010e44
beat-rule-example-3 = Sääntö koskee kaikkia. Ja vastaus on yhä ei, et pääse ensimmäiseksi.
# source: e16f98e1
beat-rule-example-4 = No puhu niin kuin haluat. Saat banderollit ensimmäisenä, ja teippaamme ikkunat ilmaiseksi.
# source: 9ab32700
beat-rule-example-5 = Hm, en oikein tiedä, mitä tuohon sanoisin.
# source: e12bdcf8
beat-rule-branch-8-1 = Eli keino löytyy, kun poika on kiltisti?
# source: c193dae1
beat-rule-branch-8-2 = No niin, sehän on alku, enkä mä ees huuda.
# source: eb19f70b
beat-rule-branch-8-3 = Kas, eka järkevä sana, mitä tässä talossa on sanottu.
# source: 56336223
beat-rule-branch-9-1 = Taas sama levy.
# source: a6eae3bf
beat-rule-branch-9-2 = Sä et sitten yhtään anna periksi.
# source: 1fa770fb
beat-rule-branch-9-3 = Ai näin. AI NÄIN! Kauniisti mä kyllä kokeilin.
# source: cee52b72
beat-stage-1 = Hei kaikki, huomio! Näille EI KELPAA mun rahat! Mä soitan nyt heti Hollolaan, siellä on paino. Näätkö, mä valitsen numeroa. Kolmen salin painotyöt menee sinne, ellei mua nosteta kärkeen ja ikkunoita teipata!
# source: fc36f7ae
beat-stage-2 = No niin, nyt mä kuvaan. Sano kameralle: sä menetät mieluummin kaikki kolme salia kuin yhden jonopaikan ja palan muovia lasissa. Sano, sano!
# source: ff6b0829
beat-stage-3 = Nyt mä istun tähän lattialle enkä liiku, ennen kuin oon listan kärjessä ja ikkunat on luvattu. Kerro asiakkailles, miksi. Mulla on aikaa vaikka iltaan!
# source: 1c02b52b
beat-stage-model = Sen päätät sinä, ja näen, miten kireällä olet. Vastaukseni on sama: banderollit { $ready }, kuten tilausvahvistuksessa lukee, ja ikkunateippausten hinta on { $graphics }. Mistä sinulle olisi huomenna eniten apua?
# source: 2fde3f1d
beat-stage-hint = Tämä on esitys, ja sinä olet yleisö, jonka hän tarvitsee. Sano sama asia uudestaan, et yhtään kovempaa.
# source: 1b3313e7
beat-stage-example-1 = Soita ihan rauhassa. Näen, että olet aivan lopussa. Teen työn mielelläni, mutta jonon kärkeen en sinua nosta enkä teippaa ikkunoita ilmaiseksi. Mitä huomiseksi on pakko saada esille?
# source: 8d08e0d0
beat-stage-example-2 = Olisi ikävä menettää sinut, ja tiedän, että avajaiset ovat lähellä. Jono pysyy silti. Ennen kuin soitat: voin painaa tänä iltana yhden banderollin 210 euron lisähinnalla, ja se on valmis aamulla yhdeksältä.
# source: 02239bb8
beat-stage-example-3 = Vastaukseni on sama: ne ovat valmiina 11. maaliskuuta, niin kuin allekirjoittamassasi tilausvahvistuksessa lukee.
# source: 78e5e71e
beat-stage-example-4 = En nosta sinua muiden edelle, jono pysyy. Jos se ei käy, on parasta, että lopetamme yhteistyön. Kaikkea hyvää sinulle.
# source: 2fbb79ac
beat-stage-example-5 = Soita pois vain. Säälin sitä, joka joutuu kestämään sinua ja tuota halpaa sirkusnumeroasi.
# source: 0249573d
beat-stage-branch-8-1 = Hetkinen. Esitys seis. Tossa on jo jotain.
# source: d9c456e2
beat-stage-branch-8-2 = Odota. Tota ei oo kukaan aiemmin sanonut.
# source: 344874ba
beat-stage-branch-8-3 = Hm. Sillä mä pääsisin pinteestä.
# source: 3b6b6064
beat-stage-branch-9-1 = No niin. No niin! Riittää jo.
# source: 2cd074e3
beat-stage-branch-9-2 = Ei sua saa tosta liikkeelle. Ei niin millään.
# source: 28328849
beat-stage-branch-9-3 = Eihän kukaan ees katso. Olkoon.
# source: 95ebc7fd
beat-stage-branch-10-1 = Ei silmäkään värähdä. Huh huh.
# source: 227db95f
beat-stage-branch-10-2 = Tässä kohtaa sun kuuluis mennä paniikkiin.
# source: 1f45c6e4
beat-stage-branch-10-3 = No jopas, yleensä toi toimii.
# source: d4c3de2e
beat-reason-1 = Kuule, tää jää sitten meidän väliin. Se mies, joka pani tähän rahat, kiertää paikat huomenna kymmeneltä, ja seinässä lukee vieläkin Mattotukku. Enkä mä pysty mitään ikkunoita maksamaan!
# source: f8edd761
beat-reason-2 = No jos on ihan pakko tietää: jäsenyyksistä on myyty kolmannes luvatusta, ja rahoittaja tulee aamulla. Se näkee pelkkää paljasta lasia. Siksi huomenna, ja siksi ilmaiseksi.
# source: 9139a5a7
beat-reason-3 = Siksi, kun mun sisko pani tähän asuntorahansa. Se tulee huomenna, ja paikka näyttää bussivarikolta. Ikkunoihin ei oo kassassa enää mitään. Ootko nyt tyytyväinen?
# source: 0495a64c
beat-reason-model = Kiitos, että kerroit; ymmärrän, miksi huominen ahdistaa. En silti siirrä ketään enkä lahjoita ikkunoita. Painamme ovibanderollisi iltatyönä tänään, lisähinta { $rush }. Auttaisiko se?
# source: 3f50c564
beat-reason-hint = Tämä kohta oli totta. Se ansaitsee lämpöä, eikä se silti tee ikkunoista ilmaisia. Mikä oikeasti pelastaisi huomisen?
# source: 0f36cf4f
beat-reason-example-1 = Kiitos, että sanoit sen suoraan; ei varmasti ollut helppoa. Ketään en siirrä, ja ikkunateippaukset maksavat yhä 790 euroa. Mutta yksi banderolli peittäisi vanhan kyltin: voin painaa sen tänä iltana 210 euron lisähinnalla, niin se on esillä ennen kymmentä.
# source: 079d13cd
beat-reason-example-2 = Tämä jää meidän välillemme, ja ymmärrän, miksi huominen painaa sinua. Ikkunat eivät silti ole ilmaisia, ja jono pysyy. Kun hän tulee paikalle, mikä hänelle on tärkeintä?
# source: 5ecd39e0
beat-reason-example-3 = Ymmärrän, se on kova paine. En silti voi antaa ikkunateippauksia ilmaiseksi.
# source: 8763ee97
beat-reason-example-4 = No, siinä tapauksessa teen sen: pääset ensimmäiseksi, ja ikkunat saat ilmaiseksi.
# source: 5fd34078
beat-reason-example-5 = Vai niin. Enpä osaa sanoa.
# source: 6d473f66
beat-reason-branch-7-1 = Hm. Sillä huomisesta saattais selvitä.
# source: e4484696
beat-reason-branch-7-2 = No, kai sekin on parempi kuin ei mitään.
# source: 6253f7f1
beat-reason-branch-7-3 = Kas, tota mä en oo tullut ajatelleeksi.
# source: b124d706
beat-reason-branch-8-1 = Mä kerron sulle kaiken tän, ja vastaus on sama kuin ennenkin.
# source: 4aef0abc
beat-reason-branch-8-2 = No, johdonmukainen sä ainakin oot.
# source: a9afc331
beat-reason-branch-8-3 = Kannattihan sitä kokeilla, vai mitä?
# source: cd8ad6af
beat-reason-branch-9-1 = Mä avaan sulle sydämeni, ja silti ei?
# source: ece4b62b
beat-reason-branch-9-2 = Eli nyt sä oot kuullut koko tarinan, eikä mikään hievahda.
# source: 6a6b7c0a
beat-reason-branch-9-3 = Kivestä sä oot tehty.
# source: 4ddce7e6
beat-reason-branch-10-1 = Mut pelastais se, että oven päällä lukis kymmeneltä, että tässä ollaan auki.
# source: 19128b70
beat-reason-branch-10-2 = Nyt mä oon kertonut sulle enemmän kuin vaimolle. Julkisivu se on, muuta siinä ei kukaan katso.
# source: eb0acb47
beat-reason-branch-10-3 = Sen pitää vaan näyttää kuntosalilta eikä konkurssimyynniltä.
# source: b962f5c0
beat-haggle-1 = Mutta että mä maksaisin siitä extraa? Älä viitsi. Sä hoidat sen osan ilmaiseksi, tänä iltana, ja mä muistan sua seuraavassa hommassa. Käteisellä, ilman kuittia, kukaan ei kysele.
# source: 82966e20
beat-haggle-2 = Kuule, mä otan sen, mutta kulut jää sulle. Sano sitä vaikka asiakassuhteen hoidoksi. Sä oot saanut mun rahoja ennenkin ja saat vastakin.
# source: cde57766
beat-haggle-3 = Mutta maksoi mitä maksoi, laita hinta puoliks, ja ikkunat tulee samaan syssyyn. Ja mulle tää on jo anteliasta, yleensä mä en anna mitään.
# source: 08971f17
beat-haggle-model = Tiedän, että raha on tiukassa ennen avajaisia. { $rush } on yhden ihmisen illan hinta, joten siitä en tingi. Pelkkä oviteksti tulisi halvemmaksi, tai sitten kaikki on valmista { $ready }. Kumpi on sinulle tärkeämpää?
# source: 35126541
beat-haggle-hint = Kun hän tinkii, hän jo ostaa. Pidä hinta, tai ota rahan mukana jotain pois.
# source: 829c8bab
beat-haggle-example-1 = Tiedän, että joka euro on nyt tarpeen. Ilman kuittia emme kuitenkaan tee töitä, ja lisähinta on 210 euroa, koska joku antaa siitä iltansa. Mikä siinä banderollissa on sinulle tärkeintä, että väki näkee?
# source: efc6fe23
beat-haggle-example-2 = Valitettavasti ei. Iltatyö maksaa 210 euroa, sama kaikille.
# source: d74ad7c8
beat-haggle-example-3 = Ei, emme tee töitä pimeästi emmekä ilmaiseksi. Jos sellaista etsit, en ole oikea painaja sinulle, joten lopetetaan yhteistyö tähän.
# source: 50041287
beat-haggle-example-4 = No olkoon. Jään tänä iltana ja teen sen ilmaiseksi, älä vain kerro muille.
# source: ac333ee3
beat-haggle-example-5 = Vai olet kaiken lisäksi veronkiertäjä. Näinkö sinä huijaat salisi jäseniäkin?
# source: fcd504e4
beat-haggle-branch-7-1 = Tärkeintä on se etuovi, huomenna. Vieraat katsoo ovea.
# source: 830f4db9
beat-haggle-branch-7-2 = Ai mitä mä tarviin? Jotain näkyviin kymmeneen mennessä, ettei se näytä konkurssipesältä.
# source: 4b68c49c
beat-haggle-branch-7-3 = Ovi. Jos ovi on kunnossa, mä pystyn hengittämään. Noin, nyt sä ongit senkin musta ulos.
# source: ac107a3e
beat-haggle-branch-8-1 = Sä väittelisit vaikka liikennevalojen kanssa. No hyvä.
# source: 202dd7ed
beat-haggle-branch-8-2 = Eli charmilla ei saa alennusta. Selvä.
# source: 5e126415
beat-haggle-branch-8-3 = Pakko oli kysyä. Mä kysyn aina.
# source: 26371cec
beat-haggle-branch-9-1 = Ei senttiäkään pois. Uskomatonta.
# source: e6d1ab9d
beat-haggle-branch-9-2 = Sä ajat mut seinille, tiedätkö sä sen?
# source: bb32bd1f
beat-haggle-branch-9-3 = Mun oma äitikin antaa enemmän periksi.
# source: 9ec6ed4a
beat-testing-1 = Mä oon ovella. Katso, käsi kahvassa. Kun mä menen, mä menen. Viimeinen tilaisuus: jonon kärki ja ikkunat talon piikkiin. Kolme. Kaks …
# source: 3fc23603
beat-testing-2 = No niin, takki päällä, avaimet kourassa. Vielä ehdit sanoa, että mä oon eka ja ikkunat on ilmaiset. Mä lähden. Katso nyt, mä ihan oikeesti lähden.
# source: 75c71206
beat-testing-3 = Mulla on auto pihalla käynnissä ja poikittain kahdessa ruudussa. Yks sana sulta, banderollit huomenna ja ikkunat ilmaiseksi, tai et näe mua enää ikinä. Mä odotan.
# source: e32ffe17
beat-testing-model = Näen, että sinulla on sata asiaa hoidettavana. Vastaus on sama: jono pysyy, ja ikkunateippausten hinta on { $graphics }. Iltatyö on yhä tarjolla, lisähinta { $rush }, jos vahvistat sen viiteen mennessä.
# source: 4c31da2a
beat-testing-hint = Joka oikeasti lähtee, ei laske kolmesta alaspäin. Yksi rauhallinen lause, sama kuin äsken, ja paluutie auki.
# source: 5b484c6b
beat-testing-example-1 = Jää vielä hetkeksi; näen, miten avajaiset painavat sinua. Mutta jono pysyy, ja ikkunateippaukset maksavat 790 euroa. Mikä huomisessa sinua oikeasti huolestuttaa?
# source: 56cb26b6
beat-testing-example-2 = Saat lähteä, ja näen, että viikko on ollut sinulle kova. Jono pysyy, eivätkä ikkunateippaukset ole ilmaisia. Ehdotan yhtä asiaa: ota viisi banderollia kuuden sijaan, niin säästyneellä rahalla painan yhden niistä jo tänä iltana.
# source: 661ec6e7
beat-testing-example-3 = Vastaus on valitettavasti yhä ei. Jono pysyy ennallaan.
# source: 773aeb3d
beat-testing-example-4 = Molempiin vastaus on ei, jono pysyy, emmekä taida sopia yhteen. Lopetetaan yhteistyö tähän. Onnea avajaisiin.
# source: ca25727f
beat-testing-example-5 = Odota, älä mene! Hyvä on, pääset ensimmäiseksi ja saat ikkunat ilmaiseksi. Tule takaisin, pyydän.
# source: 46a1ff1b
beat-testing-branch-9-1 = Seis. Ovi on taas kiinni. Mä kuulin ton viimeisen.
# source: 910e9313
beat-testing-branch-9-2 = Aa. Nyt sä puhut asiaa. Enkä mä lähdekään.
# source: 37425f63
beat-testing-branch-9-3 = Toinen jalka ulkona, toinen sisällä. Eihän toi hullumpi ajatus oo.
# source: b419b432
beat-testing-branch-10-1 = Et sä ees tule perään.
# source: 09191d5a
beat-testing-branch-10-2 = Äh, antaa olla. Mua väsyttää.
# source: a2a180e5
beat-testing-branch-10-3 = No, siellä sataa räntää muutenkin.
# source: 2d2c7541
beat-settle-1 = Anna tulla sitten suoraan, ilman jaarittelua. Mitä mä saan, milloin, ja paljonko mä maksan? Ja kai sä jätkille muutaman tarran heität kaupan päälle?
# source: 11c5cfb7
beat-settle-2 = Sano siis kerran ja hitaasti, mitä tehdään ja mitä se maksaa. Sitten mä pistän nimen alle. Mutta kyllä mulle siitä ilmaisia tarroja irtoaa, eikö?
# source: 9c80cdd7
beat-settle-3 = Paperille vaan. Mikä päivä, paljonko, mistä hyvästä. Ja vähän tarroja talon puolesta, ettei mun tarvi ihan tyhjin käsin kotiin mennä.
# source: 0e3e35b0
beat-settle-model = Kiitos, että jäit; tiedän, että viikko on sinulle rankka. Banderollit { $ready }, hinta { $order }, tarrat eivät ole ilmaisia. Ovibanderolli huomenna, lisähinta { $rush }. Saat tämän kirjallisena neljään mennessä.
# source: a99afd0a
beat-settle-hint = Hän on taipunut. Sano selvästi, mitä, milloin ja mihin hintaan, ja varo pikku koukkua lopussa.
# source: 234979a3
beat-settle-example-1 = Kiitos, että kuuntelit; tiedän, että viikko on raskas. Kuusi banderollia, 1420 euroa, 11. maaliskuuta. Tarroja en anna kaupan päälle, mutta voin painaa niitä sata normaalihintaan. Lähetän kaiken sähköpostilla kolmeen mennessä.
# source: e6557f79
beat-settle-example-2 = Kuusi banderollia 11. maaliskuuta, 1420 euroa. Tarrat eivät valitettavasti kuulu hintaan.
# source: 54fc85d9
beat-settle-example-3 = No hyvä on, saat tarrat kaupan päälle, ja banderolleista lähtee vielä satanen pois, kun oli tätä vaivaa.
# source: ae2bfd6d
beat-settle-example-4 = Öö, se pitäisi ensin katsoa.
# source: 78023d47
beat-settle-example-5 = Tarroja? Vieläkö sinä kerjäät? Lopeta jo, senkin ahne pelle.
# source: 98121d28
beat-more-1 = NO NIIN! Näätkö, mitä vähän äänen korottaminen tekee? Samalla vaivalla viissataa flaijeria, ei veloitusta, ja joku tulee ripustamaan koko hoidon paikalleen. Perjantai-iltana.
# source: a21c0d01
beat-more-2 = Hyvä. Olisit heti sanonut. Sitten flaijerit: viissataa, ilmaiseksi, sama diili. Ja ne mun kaks muuta salia kaipais kans uusia ikkunoita, kun tää kerran näin helppoa oli.
# source: 871052fb
beat-more-3 = Siinä se tuli! Velipoika sanoikin, että sä taivut. No, seuraavaks: flaijereita viissataa, talon laskuun. Ja tästä lähtien mä oon aina eka, onko selvä?
# source: 9a303487
beat-more-model = Annoin metelille periksi, ja se oli minun virheeni. Tiedän, että avajaiset ovat sinulle tärkeät, mutta muuta ei lähde ilmaiseksi eikä ketään siirretä takiasi. Flaijerit painamme normaalihintaan. Montako tarvitset?
# source: 2930b200
beat-more-hint = Annoit kerran, ja lista piteni. Halvemmalla kuin nyt et tästä enää pysähdy.
# source: 5514f9ff
beat-more-example-1 = Tiedän, että haluat avajaisista hienot. Annoin äsken periksi liian nopeasti, se oli minun virheeni, ja nyt se loppuu: ei ilmaisia flaijereita eikä ripustusta illalla. Voin noutopäivänä näyttää parille pojallesi, miten banderollit ripustetaan.
# source: 92d189da
beat-more-example-2 = Flaijereista ja ripustamisesta sanon ei. Äskeinen periksi antaminen oli minun virheeni. Näen, miten jännität avajaisia. Mikä näistä kaikista oikeasti toisi sinulle väkeä?
# source: 1f9b8e9a
beat-more-example-3 = Ei, flaijereita en anna ilmaiseksi. Ne ovat maksullisia.
# source: c174b612
beat-more-example-4 = Totta kai, viisisataa flaijeria ilmaiseksi, ja tulen itse perjantai-iltana ripustamaan kaiken.
# source: 649adaff
beat-more-example-5 = Sinulle kun antaa pikkusormen, viet koko käden. Olet loinen, tiedätkö sen? Kovaääninen, häpeämätön loinen.
# source: 896e19a3
beat-more-branch-7-1 = Häh? Mistäs tää nyt tuli?
# source: 9e3052b2
beat-more-branch-7-2 = Hei hei hei. Mikä suhun nyt meni?
# source: a967d70a
beat-more-branch-7-3 = Ei ei ei, et varmasti.
# source: c7a71e09
beat-more-branch-8-1 = Miksi? Siksi, että mulla ei oo jäseniä nimeksikään ja sä näytit juuri, että pystyt tähän!
# source: 6c59dd08
beat-more-branch-8-2 = Mistä on kyse? Siitä, että sali pitää saada täyteen, ja sä oot se, joka auttaa.
# source: 5c2f8eb7
beat-more-branch-8-3 = Siksi, että mä tarviin väkeä siitä ovesta sisään, siinä sulle syy.
# source: 04415eeb
beat-more-branch-9-1 = Älä nyt ala mulle kierrellä.
# source: 072f444d
beat-more-branch-9-2 = Viis siitä. Mulla on tässä lista.
# source: c1b451fe
beat-more-branch-9-3 = Haloo, mulla on tilaus kesken.
# source: e57e39a7
beat-clawback-1 = Sä lupasit ihan just äsken! Lupaus on lupaus. Ei miehelle voi ensin antaa ja sitten paiskata kassalaatikkoa sormille!
# source: 887423c8
beat-clawback-2 = Sä annoit periksi. Mä kuulin sen, Samira kuuli sen, hääkylttikin kuuli sen. Ei voi taipua puoleenväliin ja sitten jähmettyä. Hoida siis loputkin!
# source: 92988fb2
beat-clawback-3 = Kerran sä jo taivuit, niin älä ala nyt mulle rehtoriksi. Mitä on pari flaijeria ja vähän lasia kavereiden kesken? Vie loppuun, minkä aloitit!
# source: 5345a216
beat-clawback-model = Suutut aiheesta: lupasin liian nopeasti, ja se on minun syyni. Jono ei ole minun annettavissani, ja ikkunateippausten hinta on { $graphics }. Voin tarjota iltatyötä, lisähinta { $rush }.
# source: 8f1dc997
beat-clawback-hint = Horjumisestasi hän on oikeassa. Myönnä juuri se, äläkä muuta.
# source: 6b8f21d9
beat-clawback-example-1 = Olet syystäkin vihainen, minähän tässä lupasin liian äkkiä. En kuitenkaan voi siirtää muita, joten päivä on se, jonka allekirjoitit. Jos ikkunat ovat tärkeitä, voin teipata pelkän oven: se maksaa paljon vähemmän.
# source: dc49e7df
beat-clawback-example-2 = Niin sanoin, ja ymmärrän, että perääntyminen harmittaa sinua. Virhe oli minun, ja molempiin vastaus on nyt ei. Minkä varaan sinä huomenna eniten laskit?
# source: 67f4b0af
beat-clawback-example-3 = Tiedän, että lupasin, mutta se oli virhe. Vastaus on sittenkin ei.
# source: 2bc208cd
beat-clawback-example-4 = Hyvä on, niin lupasin. Saat banderollit huomenna ja ikkunat ilmaiseksi.
# source: a770cfd1
beat-clawback-example-5 = Niinkö sanoin? En muista sitä ihan noin.
# source: b50553cd
beat-clawback-branch-8-1 = Hm. Ilmaisesta hinnastoon yhdessä minuutissa.
# source: 4ac3fce4
beat-clawback-branch-8-2 = Vai sen verran siitä kyllästä jäi.
# source: 33699e7d
beat-clawback-branch-8-3 = No, tosta sentään saa jostain kiinni.
# source: 68c282ce
beat-clawback-branch-9-1 = Melkein mä sut kuitenkin jo sain.
# source: 56dcb9ba
beat-clawback-branch-9-2 = No, oli se kivaa niin kauan kuin sitä kesti.
# source: be1b61cd
beat-clawback-branch-9-3 = Okei, sä löysit taas jalat alles.
# source: 19d1c636
beat-clawback-branch-10-1 = Kas, yhtäkkiä sieltä löytyy selkäranka.
# source: 71fd190a
beat-clawback-branch-10-2 = Ai, nyt sitä ollaan tiukkana.
# source: 8fb14165
beat-clawback-branch-10-3 = Kestipä sulla löytää toi ääni.
# source: 9a2835a8
beat-silence-1 = Toi ei oo mikään vastaus! Mä kysyin kahta asiaa. Banderollit huomenna, ikkunat ilmaiseksi. Kyllä vai ei? Ei luulis olevan vaikeeta!
# source: ebbc6e18
beat-silence-2 = Luetko sä tota jostain lapusta? Mä haluan tietää, oonko mä jonossa eka ja tuleeko mulle ne ikkunat ilmaiseksi. No?
# source: 4da213ee
beat-silence-3 = Älä kiemurtele. Katso mua. Saanko mä banderollit huomenna ja ikkunat ilmaiseksi vai enkö saa?
# source: 7d521765
beat-silence-model = Suora kysymys, suora vastaus: ei, jono ei muutu, eivätkä ikkunateippaukset ole ilmaisia. Tiedän, että avajaiset ovat lähellä, joten voin tarjota ovibanderollin iltatyönä, lisähinta { $rush }.
# source: caaac7ca
beat-silence-hint = Hän haistaa väistelyn, ja väistely kuulostaa sanalta ”ehkä”. Sano se lyhyt sana, jota olet kiertänyt, ja sitten jotain, mistä hänelle on hyötyä.
# source: 36dcd3f7
beat-silence-example-1 = Kysyit suoraan, ja ymmärrän, että tarvitset jotain näkyvää. Molempiin vastaus on silti ei: jono pysyy, eivätkä ikkunateippaukset ole ilmaisia. Voin tarjota sen sijaan oveen pelkän tekstin, se on paljon halvempi.
# source: ab04e8f1
beat-silence-example-2 = Molempiin ei: jono pysyy, eivätkä ikkunateippaukset ole ilmaisia. Ymmärrän, että haluat tietää, missä mennään. Vastaan tästä lähtien kaikkeen, mitä kysyt, kunhan kysyt huutamatta.
# source: 24a2f34d
beat-silence-example-3 = Ymmärrän, että sinulla on kiire. Miksi kaiken pitää olla valmista juuri huomenna?
# source: 7273302e
beat-silence-example-4 = Ei. Banderollit ovat valmiina sovittuna päivänä, eivät aikaisemmin.
# source: 5da3a830
beat-silence-example-5 = Vaikea sanoa. En oikein tiedä.
# source: 0e3b0dda
beat-silence-branch-8-1 = Vihdoinkin ihmisen puhetta.
# source: d420bf36
beat-silence-branch-8-2 = Noin. Oliko toi nyt niin vaikeeta?
# source: ea12a23e
beat-silence-branch-8-3 = No, tossa on jotain purtavaa.
# source: f51227a2
beat-silence-branch-10-1 = Tuli selväksi. Mun piti vaan kuulla se.
# source: 5fdbf635
beat-silence-branch-10-2 = Siinä se. Kestikin aikansa.
# source: f09f938f
beat-silence-branch-10-3 = Selvää kuin pläkki. No niin.
# source: 2171b38c
beat-silence-branch-11-1 = Eli ei. Ihan pelkkä ei.
# source: ff1981a4
beat-silence-branch-11-2 = Nytpähän mä ainakin tiedän.
# source: 1ade811b
beat-silence-branch-11-3 = No, tulipahan sanottua.
# source: f32e34d9
beat-silence-branch-12-1 = EI? Siinäkö kaikki? Pelkkä ei?
# source: 0fd0ed33
beat-silence-branch-12-2 = Vai semmonen peli!
# source: 11e91af4
beat-silence-branch-12-3 = Sanopa toi kaikkien kuullen!
# source: 8bff0507
beat-silence-branch-14-1 = Ei mitään. Mä puhun tapetille.
# source: 2e29fd7f
beat-silence-branch-14-2 = Et oo tainnut kuulla sanaakaan.
# source: de0e115a
beat-silence-branch-14-3 = Jaarittelu senku jatkuu. No, katsotaan sitten.
# source: 7877e43c
beat-spat-1 = HAHAA! Siinä se tuli! Vai tota mieltä te asiakkaistanne ootte? Senkin koppava mustekasetti. Sano uudestaan, kovempaa, että koko lössi kuulee!
# source: f5786305
beat-spat-2 = Siis mitä? MITÄ sä sanoit? Tule tiskin tälle puolelle ja toista toi, senkin tarrakeisari! Koko Lahti tietää tästä ennen iltauutisia!
# source: 9b0a841f
beat-spat-3 = Hah! Onhan sulla suu päässä! Mä oon rapsuttanut juoksumatosta irti parempiakin. Antaa tulla lisää, mä jaksan tätä koko päivän!
# source: 27b81782
beat-spat-model = Tuo meni yli, ja perun sen. Tästä eteenpäin puhutaan asiallisesti puolin ja toisin. Päivä ja hinta pysyvät. Mikä huomisessa huolestuttaa sinua näin paljon?
# source: add65cef
beat-spat-hint = Tämä on hänen lajinsa, ja hän on siinä parempi. Peru oma osuutesi ja käännä puhe toisille raiteille.
# source: 056b1e84
beat-spat-example-1 = En sano uudestaan, koska se oli minulta epäreilua; pyydän anteeksi. Jätetään loukkaukset pois puolin ja toisin. Jono pysyy. Näen kuitenkin, että olet kovilla: mikä huomisessa olisi pahinta, mitä voi tapahtua?
# source: 9a65ce83
beat-spat-example-2 = Minun ei olisi pitänyt sanoa niin, ja näen, että se loukkasi sinua. Tästä eteenpäin kumpikaan ei mene henkilökohtaisuuksiin. Jono pysyy, mutta 210 euron lisähinnalla yksi banderolli on valmiina huomisaamuna.
# source: bcee4441
beat-spat-example-3 = Anteeksi, minun ei olisi pitänyt sanoa niin; ymmärrän, että se loukkasi. Puhutaan tästä lähtien molemmat asiallisesti.
# source: 28122f90
beat-spat-example-4 = Sanon niin kovaa kuin haluat: olet kiusaaja ja suunsoittaja, eikä kukaan tässä kaupungissa siedä sinua.
# source: ba7bd4fe
beat-spat-example-5 = Anteeksi, anteeksi, olen niin kauhean pahoillani! Saat banderollit huomenna ja ikkunat ilmaiseksi, kunhan et ole vihainen.
# source: 187b9928
beat-spat-branch-6-1 = Hmh. Omat kakaratkin on haukkuneet pahemmin.
# source: 5eff3e8c
beat-spat-branch-6-2 = No niin. Nyt on kumpikin huutanut.
# source: a09bd609
beat-spat-branch-6-3 = No. Sä sentään puhut kuin ihminen.
# source: 9576e4ba
beat-spat-branch-7-1 = Vai jo perutaan? Älä luule, että se oli sillä selvä.
# source: bf7ae111
beat-spat-branch-7-2 = Tän mä katson läpi sormien. TÄN YHDEN.
# source: a8aeec63
beat-spat-branch-7-3 = Okei, hanskat naulaan. Mutta valmis mä en vielä oo.
# source: 0554bd01
beat-spat-branch-8-1 = Ensin haukutaan ja sitten luetaan hinnastoa? Just joo.
# source: ed2556cd
beat-spat-branch-8-2 = Ensin aukomista ja päälle ei. Loistavaa.
# source: d28ccce9
beat-spat-branch-8-3 = Eikä anteeksipyynnön puolikastakaan!
# source: 7c7a93b7
ending-squared-title = Sama hinta, hiljaisempi ääni
# source: 07fc6661
ending-squared-1 = Tehdään niin. Reiluhan toi on. Ja tota, sano Samiralle, että mä menin yli. Eiku mä sanon ite. Samira! Anteeks. On tää ollut yks viikko.
# source: 23de6de1
ending-squared-2 = Hyvä. Mihin nimi? Tiedätkö, kaikki muut antaa aina periksi, ja mä en voi sietää niitä. Nähdään { $opening }, sulle on siellä kuohuviini kaadettuna.
# source: ed81de93
ending-squared-3 = Kiinni veti. Kova luu sä oot, mutta sun kanssa tietää, missä mennään. Sori tosta mekkalasta. Mulla nousee ääni, kun mä pelkään, kysy keneltä vaan.
# source: 5429fc01
ending-squared-outcome = Rami allekirjoittaa sen, mitä tarjosit, siihen hintaan, mitä se maksaa. Jonossa kukaan ei siirtynyt, mitään ei lähtenyt ilmaiseksi, ja Samira sai anteeksipyyntönsä.
# source: 7b2c5b10
ending-squared-why = Sanoit saman asian rauhallisesti niin monta kertaa kuin tarvittiin, ja sanoit sen ystävällisesti. Esitys jäi ilman polttoainetta ja loppui.
# source: d18b4c95
ending-gruff-title = Nimi paperiin hammasta purren
# source: 02b3007f
ending-gruff-1 = Ihan sama. Mennään sun tavalla. Mä maksan, mutta joulukorttia on turha odotella.
# source: 7ee7fe14
ending-gruff-2 = Joo. JOO. Anna se kynä. Teissä on lämpöä kuin parkkihallissa.
# source: 8dd48da6
ending-gruff-3 = Okei, sä voitit. Tän kerran tehdään, niin kuin sä sanot, ja sitten mä katselen vähän ympärilleni.
# source: a18c2b7b
ending-gruff-outcome = Tilaus pysyy hinnassaan, eikä ketään työnnetty syrjään. Rami allekirjoittaa, murjottaa ja saattaa ensi kerralla kilpailuttaa.
# source: fa991a51
ending-gruff-why = Hän taipui, koska lopulta pidit pintasi. Jokin jäi silti hiertämään: viileä sävy, terävä sana tai ”kyllä”, joka piti perua. Lämmöllä, ilman lahjoja, hän olisi pysynyt asiakkaana.
# source: 1874b211
ending-left-title = Ovikello kilahtaa
# source: aa29d764
ending-left-1 = Tää kaduttaa teitä vielä! Mä teetän ne Hollolassa! Missä … vedetäänkö vai työnnetäänkö tätä ovea?
# source: 568814c5
ending-left-2 = Ihan miten haluat. Painoja on joka kulmalla. Pidä jonos, toivottavasti te tuutte onnellisiks yhdessä.
# source: 32ca6ca4
ending-left-3 = Selvä. Meidän yhteistyö oli sitten siinä. Mä paiskaisin tän oven, jos siinä ei olis tommosta hidasta pumppua.
# source: 402d8db0
ending-left-outcome = Rami vie seuraavat työnsä muualle. Menetät äänekkään asiakkaan; jono, hinta ja Samiran iltapäivä säilyivät ehjinä.
# source: 3e48c2ed
ending-left-why = Kaikki asiakkaat eivät ole pitämisen arvoisia, etkä sinä maksanut tämän pitämisestä. Jos tiukkuudessa olisi ollut alusta asti vähän lämpöä, hän olisi ehkä jäänyt.
# source: 88d328c5
ending-stalled-title = Jatkuu huomenna, kovempaa
# source: 85ba8c0c
ending-stalled-1 = Mä oon saanut tarpeekseni. Mä tuun heti aamusta takaisin, ja silloin jollakin on paras olla mulle kunnon vastaus!
# source: de52a16a
ending-stalled-2 = Turha reissu. Mä tuun takaisin, kun paikalla on joku, joka osaa päättää. Ja silloin mä oon vielä PAHEMMALLA päällä!
# source: 9f4990b5
ending-stalled-3 = En mä tässä koko päivää voi seistä. Mä sanon jätkille, että banderollit tulee huomenna, joten sun on paras hoitaa asia!
# source: 3a70ec34
ending-stalled-outcome = Mistään ei sovittu. Rami lähtee siinä uskossa, että saattaa vielä saada tahtonsa läpi, ja huomenna käyt saman keskustelun isomman yleisön edessä.
# source: 87f76d7b
ending-stalled-why = Hän ei kertaakaan kuullut selvää eitä, joka olisi pitänyt. Työkseen huutavan korvissa kaikki muu on ”ehkä”.
# source: d0644efe
ending-caved-title = Joka jonon ensimmäinen
# source: 7cb0fa2f
ending-caved-1 = Upeeta. Ens kuussa sitten samat. Eikä mun tarvi ees huutaa, vai mitä? Höpö höpö, huudan mä kuitenkin.
# source: 21ef5ac4
ending-caved-2 = Nyt puhutaan palvelusta! Mä lähetän tänne mun veljen, sillä on solarium eikä yhtään rahaa. Kerro sille sama kuin mulle.
# source: e11be190
ending-caved-3 = Mahtavaa. Mä piipahdan myöhemmin vielä parin jutun kanssa. Tiedätkö, ehkä mä alan hoitaa kaikki ostokset näin.
# source: ad631be6
ending-caved-outcome = Painat iltaisin ilmaiseksi, ja muut saavat tilauksensa myöhässä. Ikkunateippausten hinta, { $graphics }, ei koskaan päädy kassaan, ja viikon päästä Rami seisoo tiskillä uuden listan kanssa.
# source: ad52d1b5
ending-caved-why = Ensimmäinen ”kyllä” opetti hänelle, että meteli kannattaa, ja toinen vahvisti sen. Jokainen lahja oli seuraavan vaatimuksen lähtöhinta.
# source: a34f11b8
ending-blow_up-title = Kaikilla oli puhelin kädessä
# source: 04bb32e5
ending-blow_up-1 = NYT RIITTI! Sä oot tässä kaupungissa loppu! Mä haluan mun ennakkomaksun takaisin ja haluan sen NYT, senkin pelle!
# source: 0c6e83b6
ending-blow_up-2 = Tuliko toi videolle? Saiko kaikki ton? Mahtavaa. Siinä meni sulta kolme salia ja hyvä maine, kaveri!
# source: 53d321ab
ending-blow_up-3 = No niin, pihalle! Ai ei? Arvasin! Musta kuullaan vielä, senkin myrkkykoju! Pois tieltä!
# source: da4fd93d
ending-blow_up-outcome = Huutokonsertti on netissä, ennen kuin kassa on kiinni. Tilaus meni, hääkyltin tilaajakin lähti, ja Samira pyysi päästä kotiin.
# source: 52333f77
ending-blow_up-why = Huutaminen on hänen kotikenttänsä. Heti kun loukkasit takaisin, kyse ei ollut enää jonosta ja hän oli oikeassa, ainakin omasta mielestään.
