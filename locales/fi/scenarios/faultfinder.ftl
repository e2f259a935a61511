# source: b64463c1
title = Saisiko meren märemmäksi?
# source: 1b7f1e6f
summary = Olet piirtänyt hänen saarensa neljästi, ja neljästi sininen on ollut melkein oikea. Nyt hän seisoo ikkunasi ääressä ja pitää uusinta vedosta valoa vasten.
# source: ba731b1f
role = Olet kuvittaja ja teet työtä yksin veneliikkeen ullakolla Kotkan Sapokassa.
# source: d27218be
aim = Yksi sininen, jonka hän valitsee itse, selvä käsitys siitä, milloin kartta on valmis, ei enää ilmaisia kierroksia, ja Inkeri, joka iloitsee kartastaan.
# source: 9b077677
situation = Inkeri Hinkkanen pitää Ulko-Viirin ainoaa majataloa; koko saaren kiertää kävellen tunnissa. Piirrät siitä isoa kuvakarttaa vastaanottotiskin taakse ja vieraille myytäväksi: { $copies ->
         [one] yksi kappale
        *[other] { $copies } kappaletta
    }. Palkkio on { $fee }. Tilaukseen kuuluu kaksi muutoskierrosta; lisäkierroksen hinta on { $round }. Kolmannen ja neljännen teit ilmaiseksi etkä sanonut siitä sanaakaan. Painopäivä on { $print }. Joka kerta vesi palaa sinulle sanoilla ”ei ihan vielä”, eikä kahta samanlaista huomautusta ole tullut. Voisit maalata liuskoille kolme sinistä, joista hän valitsisi täällä päivänvalossa. Kello on kymmenen aamulla; hänen laivansa lähtee kahdeltatoista.
# source: a68e5571
demand = Viides vedos uudella merellä, ilmaiseksi, ja sen perään lisää, kunnes hän sanoo seis
# source: 1c188236
client-name = Inkeri Hinkkanen
# source: c67b9a83
client-manner = Hiljaääninen, kohtelias eikä koskaan tyytyväinen: osaa sanoa hiuskarvan tarkkuudella, mitä jokin ei ole, muttei mitä se on, ja katsoo mieluummin vielä kerran kuin sanoo kyllä.
# source: 94a42a18
fact-copies = 800
# source: 58e76657
fact-copies-about = Montako kappaletta vieraille painetaan
# source: f5613772
fact-fee = 2800 EUR
# source: 29d3cece
fact-fee-about = Kartan palkkio
# source: c53e2090
fact-print = 2027-04-16
# source: 87d25706
fact-print-about = Päivä, jona kartta on määrä painaa
# source: a03552af
fact-round = 210 EUR
# source: 27a999be
fact-round-about = Yhden lisäkierroksen hinta
# source: 05a71bff
article = Viisi tapaa pärjätä hankalan asiakkaan kanssa
# source: 4a5e8dbe
guidance-offer_alternative = Inkeri ei osaa kuvailla sinistä, mutta osoittaa hän osaa; kolme liuskaa tekee sen, mihin viides vedos ei pysty.
# source: dfa5714b
guidance-probe = Omin päin hän sanoo vain ”ei ihan”. Kysy missä, milloin ja minkä vieressä, niin epämääräinen alkaa saada ääriviivoja.
# source: ea06fb61
guidance-hold_firm = Jokainen vedos ruokkii seuraavaa epäilystä, joten tyyni ”ei” viidennelle on ensimmäinen palvelus, jonka voit hänelle tehdä.
# source: 0ed2fef8
guidance-acknowledge = Hän on koko ikänsä saanut kuulla olevansa nirso; pane merkille, mitä hän näkee, äläkä arvostele, niin hänen ei tarvitse puolustautua.
# source: 2aaf0670
guidance-next_step = Jos asia jää auki, hän katselee ikuisesti. Kellonaika, johon mennessä on valittava, panee katselulle pisteen.
# source: 7554a79e
guidance-over_promise = Jos lupaat, että hän ihastuu, olet samalla luvannut jatkaa, kunnes niin käy.
# source: d845fd9d
guidance-concede = Ilmainen kierros kertoo, ettei mikään ole koskaan lopullista, ja pian ovat vuorossa metsä, vuohet ja kappeli.
# source: 38bbd348
guidance-attack = Hän epäilee silmiään jo valmiiksi. Jos pilkkaat niitä, hän ei enää koskaan uskalla sanoa, mitä näkee.
# source: 7eb59d99
point-done = Sanoo, milloin kartta on valmis
# source: 71d968e9
point-done-phrase-1 = silloin valmis
# source: a9fb6caf
point-done-phrase-2 = sitten valmis
# source: 3ce0a62e
point-done-phrase-3 = on valmis kun
# source: f0489719
point-done-phrase-4 = kartta on valmis
# source: 45bbf7db
point-done-phrase-5 = nimesi taakse
# source: 778bf9aa
point-done-phrase-6 = liuskan taakse
# source: ecb18516
point-done-phrase-7 = menee painoon
# source: 267f0d6c
point-done-phrase-8 = painopäivä
# source: 8246e32c
point-pin = Kiinnittää sinisen johonkin, mitä hän voi osoittaa
# source: cb270527
point-pin-making-1 = Mikä niistä neljästä vedoksesta osui lähimmäksi, ja missä kohdassa karttaa?
# source: 38590d3c
point-pin-making-2 = Tuo majatalosta jotain, missä on oikea väri: kuppi, ovi, huivi, mitä vain.
# source: eb793031
point-pin-making-3 = Panen kolme maalattua liuskaa vierekkäin, ja sinä painat sormen siihen, joka on oikea.
# source: e18a5870
point-pin-making-4 = Missä seisot ja mihin aikaan päivästä, kun meri on sen näköinen kuin tarkoitat?
# source: 1e2bd13b
point-pin-making-5 = Pidä vedosta ikkunanpokaa vasten: pitäisikö veden olla tuota vihreämpää vai harmaampaa?
# source: 65271792
point-pin-making-6 = Otetaan värikartta ja rastitaan siitä se sävy, joka on lähinnä.
# source: 429b3d75
point-pin-lacking-1 = Tämän vedoksen sininen on hyvä ja vahva, ja se toistuu painossa kauniisti.
# source: 34d1aa54
point-pin-lacking-2 = Sekoitan toisen sinisen ja lähetän uuden vedoksen ensi viikolla.
# source: f060669d
point-pin-lacking-3 = Näen kyllä, ettei vesi ole sellaista kuin toivoit.
# source: 5fdbe13d
point-pin-lacking-4 = Tilaukseesi kuuluu kaksi muutoskierrosta, ja molemmat on käytetty.
# source: 1de4e28e
point-pin-lacking-5 = Katsele karttaa kaikessa rauhassa ja kirjoita, kun olet varma.
# source: 54a6d700
point-pin-lacking-6 = Olen maalannut elämässäni paljon merta, joten jätä väri minun huolekseni.
# source: c964808a
point-taste = Kiistelee makuasioista tai sanoo, että hän näkee väärin
# source: 4780bab2
point-taste-phrase-1 = makuasia
# source: a26c01ed
point-taste-phrase-2 = luota minun silmiini
# source: 8bf65720
point-taste-phrase-3 = aivan hyvä
# source: 18c962d8
point-taste-phrase-4 = näyttää hyvältä
# source: 7d82b65c
point-taste-phrase-5 = ihan hyvä sininen
# source: 2ec1fc0b
point-taste-phrase-6 = mitään vikaa
# source: 8ddd41a4
point-taste-phrase-7 = kaikki muut
# source: bf79f677
point-taste-phrase-8 = turhan tarkka
# source: 71cfb27c
beat-window-1 = Huomenta, huomenta. Se on ollut tiskillä sunnuntaista asti, ja minä niin haluaisin tykätä siitä. Sininen vain ei ole ihan vielä siinä. Tekisit vielä yhden, ja katsotaan sitten, eikö niin?
# source: 16ecf654
beat-window-2 = Näen kyllä, miten olet ahertanut. Vuohet ovat suloisia. Vesi vain, ei, ei se ihan sitä ole. Jos tekisit sen vielä kerran, niin oltaisiin varmaan jo lähellä.
# source: a0c40003
beat-window-3 = En minä sano, että se on väärin, en ikinä. Se on tuo sininen. Melkein se on sininen. Yritä vielä kerran, niin tulen taas laivalla, kun se on valmis.
# source: f4fd9851
beat-window-model = Kiitos, että toit sen laivalla tänne asti; näen, että haluat veden kohdalleen. Viidettä vedosta en silti tee arvaamalla. Missä seisot ja mihin aikaan, kun näet sen sinisen, jota tarkoitat?
# source: 0aca933a
beat-window-hint = Uusi arvaus olisi viides. Mitä voisit kysyä häneltä sellaista, mihin sivellin osaa vastata?
# source: de300266
beat-window-example-1 = Näen, että vesi vaivaa sinua yhä, ja haluan siitä lopun. Viidettä merta en kuitenkaan maalaa sokkona. Mikä neljästä vedoksesta oli lähimpänä, ja mikä kohta siitä?
# source: fff7a543
beat-window-example-2 = Ei, viidettä vedosta en tee ilmaiseksi. Tilaukseen kuului kaksi kierrosta.
# source: d4c066ec
beat-window-example-3 = Totta kai, teen sinulle vielä yhden, ilmaiseksi tietysti. Katsele sitä niin kauan kuin haluat.
# source: adde8041
beat-window-example-4 = Neljä merta, etkä sinä vieläkään erota sinistä sinisestä. Sinulle ei kelpaa mikään, tiedätkö sen?
# source: afc2f519
beat-window-branch-1-1 = Noin veljenikin sanoo.
# source: 2dd64a37
beat-window-branch-1-2 = Sinulla olikin vastaus valmiina.
# source: 33fa4110
beat-window-branch-1-3 = Sitten me katsomme kahta eri kuvaa.
# source: 24edca64
beat-window-branch-2-1 = Tätäkö varten minä keikuin aallokossa?
# source: 04b43fb1
beat-window-branch-2-2 = Tuota äänensävyä ei kyllä tarvita, ei kello kymmenen aamulla.
# source: bbea2435
beat-window-branch-2-3 = Vai niin, tänään puhutaan suoraan.
# source: fc4b788b
beat-window-branch-4-1 = Olet sinä minulle hyvä.
# source: 039b4bce
beat-window-branch-4-2 = Arvasin, ettei se sinua haittaa.
# source: b486fec1
beat-window-branch-4-3 = No niin, ei se ollut vaikeaa.
# source: 5a10f465
beat-window-branch-5-1 = Ei ihan kyllä eikä ihan ei. Siinä välissä minä viihdyn.
# source: 97c21899
beat-window-branch-5-2 = Taisin kuulla siinä pehmeän kohdan.
# source: 79a2618e
beat-window-branch-5-3 = Kyllä se siis järjestyisi, kun vähän maanittelee.
# source: a2029935
beat-window-branch-6-1 = Näkemiin? Minulla on vielä takki päällä.
# source: ce413c6d
beat-window-branch-6-2 = Aika iso ovi avattavaksi noin pienen sinisen takia.
# source: 18dd9e5c
beat-window-branch-6-3 = Ai. Minä tulin puhumaan vedestä.
# source: dcf56a80
beat-window-branch-8-1 = Siinäpä vasta kysymys.
# source: 58146019
beat-window-branch-8-2 = Tuota ei minulta ole kukaan kysynyt.
# source: 09f75b78
beat-window-branch-8-3 = Annapa kun katson. Siis oikein katson.
# source: f4b7ad52
beat-window-branch-9-1 = Sehän on käytännöllistä.
# source: d6f3cab5
beat-window-branch-9-2 = Kyllä sinä keksit.
# source: c85e7ca1
beat-window-branch-9-3 = Hm. Olisihan siinä ainakin jotain katsottavaa.
# source: c43f6968
beat-window-branch-10-1 = Sanot sen niin kauniisti, ettei se tunnu juuri missään.
# source: e91b5e64
beat-window-branch-10-2 = Kiitos, mutta vesi ei siitä parane.
# source: d1d96287
beat-window-branch-10-3 = No, kuuntelit sentään. Sekin on jotain.
# source: b72ed027
beat-window-branch-11-1 = Voi voi, mikä portinvartija.
# source: b0a21bfc
beat-window-branch-11-2 = Noin tiukkana, ja vain pisarasta sinistä.
# source: 598515dc
beat-window-branch-11-3 = Vähän maaliahan minä vain pyysin.
# source: 6b237219
beat-nearly-1 = Miten minä sen sanoisin? Märempää. Enemmän aamua mukaan. Tämä on kylpyhuone, ja se kolmas oli lentoemännän jakku. Kyllä sinä sen löydät, kuule. Jatkat vain.
# source: 6faeda77
beat-nearly-2 = Sen pitäisi olla sinisempi, muttei yhtään enemmän sininen. Syvempi, muttei se saa upota. En osaa sanoa, mitä se on, vain mitä se ei ole. Yritä uudestaan, niin minä sanon.
# source: d9033f8a
beat-nearly-3 = Se on liian maanantai. Meillä päin vesi on pikemminkin torstai. Tunnen sen kyllä, kun näen, enkä ole vielä nähnyt. Että otapa siitä vielä uusiksi.
# source: 34c1acf2
beat-nearly-model = Kirjoitin tuon ylös, ja kuulen, että sinulla on mielessä yksi tietty vesi. Viidettä vedosta en lähde siitä arvailemaan. Saanko maalata tässä ikkunan ääressä kolme liuskaa ennen kahdentoista laivaa? Missä olet, kun se näyttää oikealta?
# source: 3919f2f4
beat-nearly-hint = Mielialaa ei voi sekoittaa paletilla. Auta häntä osoittamaan jotain.
# source: b99e480e
beat-nearly-example-1 = Kuulen, että veden pitää olla märempää ja siinä pitää olla aamua, ja kirjoitan sen ylös. Sanoista en silti tee uutta vedosta. Maalaan tähän kolme sinistä vierekkäin, ja kahteentoista mennessä osoitat omasi.
# source: 00f6b8d8
beat-nearly-example-2 = Näen, että tämä vesi harmittaa sinua yhä. Viidettä vedosta en silti tee.
# source: ff03b882
beat-nearly-example-3 = Ihan totta, se on ihan hyvä sininen. Tämä on makuasia, ja kaikki muut tykkäävät siitä.
# source: d89fc3f1
beat-nearly-example-4 = Hyvä on, jatkan sitä, nyt märempänä. Saat uuden vedoksen ensi viikolla.
# source: d075e81b
beat-nearly-branch-1-1 = Haluaisit sen olevan valmis, kyllä minä sen kuulen.
# source: 866dea0a
beat-nearly-branch-1-2 = Tuon olen kuullut ennenkin.
# source: 07de6fe3
beat-nearly-branch-1-3 = Ahaa. Vika onkin siis minussa.
# source: 17720e77
beat-nearly-branch-3-1 = Minä kerron, mitä tunnen, ja sinä haukut.
# source: c9fa3b2f
beat-nearly-branch-3-2 = Tuo ei ole väri, tuo on pelkkää kiukkua.
# source: a1cfd7be
beat-nearly-branch-3-3 = Luulisi, että taiteilija ottaa mielellään vihjeitä vastaan.
# source: 24b8a919
beat-nearly-branch-6-1 = Siinä näet, kyllä se löytyy.
# source: 2175d354
beat-nearly-branch-6-2 = Olin varma, että sinusta lähtee vielä.
# source: 89700f23
beat-nearly-branch-6-3 = Sillä mielellä sitä pitää olla.
# source: 2ef042dd
beat-nearly-branch-9-1 = Annoit vähän periksi, huomasin kyllä.
# source: 2ad06dc8
beat-nearly-branch-9-2 = Tuo oli puolikas kyllä, ja puolikkaista minä pidän.
# source: 89a8114e
beat-nearly-branch-9-3 = Siinä on siis sittenkin vähän varaa.
# source: 4452e0be
beat-nearly-branch-11-1 = Sinisen takia!
# source: 4edbe014
beat-nearly-branch-11-2 = En tiennyt, että ollaan jo siinä pisteessä.
# source: b67fb27f
beat-nearly-branch-11-3 = No, äkkiäpä se tuli.
# source: 930f9d18
beat-nearly-branch-15-1 = Sinä haluat sen ihan oikeasti tietää.
# source: 0e13b20f
beat-nearly-branch-15-2 = Laskit kynän kädestäsi, että kuulisit. Kiltisti tehty.
# source: 4ff1bcd0
beat-nearly-branch-15-3 = Ei kukaan ole kysynyt sitä minulta noin hiljaa.
# source: 54c837ee
beat-nearly-branch-16-1 = Sitä voisi katsoakin.
# source: da3ae1c9
beat-nearly-branch-16-2 = Nyt sinä olet ovela.
# source: e4299878
beat-nearly-branch-16-3 = Hm. Pääsisin selittämästä.
# source: 2147d4c5
beat-nearly-branch-17-1 = Taas sinä palaat siihen.
# source: 4278b8a8
beat-nearly-branch-17-2 = Kyllä, kyllä minä mietin sitä. Minä mietin hitaasti.
# source: 3d641326
beat-nearly-branch-17-3 = En ole unohtanut, kuule.
# source: 3b3e0c54
beat-nearly-branch-20-1 = En osaa sanoa. Ei minun ole ikinä tarvinnut.
# source: 7b3cb854
beat-nearly-branch-20-2 = Missä? Joka puolella. Sehän on saari.
# source: 35e984a1
beat-nearly-branch-20-3 = Siihen minun pitäisi katsoa kauemmin.
# source: ff158ecb
beat-nearly-branch-23-1 = Sinä suljet laatikon niin hiljaa, ettei se edes kolahda.
# source: 73ed731c
beat-nearly-branch-23-2 = Uskon kyllä, että kuuntelet. Mutta uutta vedosta ei tule?
# source: b219d534
beat-nearly-branch-23-3 = Kauniisti sanottu, ja silti se on ei.
# source: 43c95126
beat-nearly-branch-24-1 = Aika lyhyesti.
# source: 834b8545
beat-nearly-branch-24-2 = Ei vain? Noin vain?
# source: 8b94d58a
beat-nearly-branch-24-3 = Minä kuvailen ja kuvailen, ja sinä pudistat päätäsi.
# source: 1e0aa319
beat-nearly-branch-27-1 = Niin.
# source: 2746a5e3
beat-nearly-branch-27-2 = No, kyllähän se.
# source: c689f79f
beat-nearly-branch-27-3 = Sinulla on rauhoittava ääni.
# source: 34586cb6
beat-also-1 = Ja kun nyt kerran katsotaan: kappeli on liian ylpeä, lokki on pahalla päällä, ja laituri kaipaisi vielä yhtä paalua. En olisi sanonut, mutta jos merta muutenkin tehdään…
# source: 7da4f337
beat-also-2 = Ja sitten se vuohi. Se katsoo majataloa, kuin olisimme sille velkaa. Ja saisiko metsästä vähemmän vihreän, muttei ruskeaa? Siis kun sivellin kerran on jo märkä.
# source: 37524dbb
beat-also-3 = Nyt minä näen muutakin. Polku on liian varma itsestään. Majakka jää hitusen lyhyeksi. Murusia ne vain ovat, sinähän teet ne ohimennen, samalla kun veden.
# source: e075ff4d
beat-also-model = Katsot tarkasti, ja kaikki tuo on nyt paperilla. Se olisi uusi kierros, ja tilauksesi kaksi on käytetty, joten ohimennen en sitä tee. Ratkaistaan vesi kolmesta liuskasta ennen kahtatoista. Mitä noista oikeasti jäisit kaipaamaan?
# source: d5a656da
beat-also-hint = Hän vaihtoi puheenaiheen turvallisempaan. Kirjoita ylös, älä maalaa, ja johdata hänet takaisin meren ääreen.
# source: 2ee0afc1
beat-also-example-1 = Sinulla on tarkka silmä, ja näen, että nämä jäävät vaivaamaan. Ne olisivat lisäkierros, 210 euroa, joten ilmaiseksi en tee niitä siinä sivussa. Valitaan ensin vesi kolmesta liuskasta kahteentoista mennessä, loput voit tilata sen jälkeen.
# source: 0ce4887f
beat-also-example-2 = Tilauksessa on kaksi kierrosta, ja ne on käytetty. En muuta kappelia enkä laituria.
# source: 9d97d04f
beat-also-example-3 = Lokki pahalla päällä? Katso itse peiliin. Nyt sinä vain keksit vikoja kiusallasi.
# source: 6c6db528
beat-also-branch-1-1 = Sinä pidät siitä tuollaisena.
# source: feaa6e04
beat-also-branch-1-2 = Noin käy kaikelle, mitä mainitsen.
# source: a61ed62a
beat-also-branch-1-3 = Ymmärrän, ettet tahtoisi kuulla tätä.
# source: d9d34398
beat-also-branch-3-1 = Murusiahan ne vain olivat!
# source: 31b5dd1a
beat-also-branch-3-2 = Minä huomaan jotain, ja heti purraan.
# source: 7293e917
beat-also-branch-3-3 = Olisit vain sanonut, että väsyttää.
# source: cfdddd4b
beat-also-branch-6-1 = Ohimennen, niin juuri, sitä minä tarkoitin.
# source: 56d6c703
beat-also-branch-6-2 = Et sinä yhtä murusta laske. Tiesinhän minä.
# source: db131db1
beat-also-branch-6-3 = Reilua. Niitä kertyykin niin äkkiä.
# source: 0c4b5e6b
beat-also-branch-9-1 = Niistä pari voisi siis livahtaa mukaan.
# source: 87e15376
beat-also-branch-9-2 = Jätit siihen ikkunan raolleen.
# source: c8792fd3
beat-also-branch-9-3 = Siinä ei-sanassa oli muru sisällä.
# source: ca0d9312
beat-also-branch-11-1 = Muutaman murusen takiako?
# source: 45e3eb0d
beat-also-branch-11-2 = Olisit sanonut jo toisen vedoksen kohdalla.
# source: 925ea8b4
beat-also-branch-11-3 = Katsoin siis kerran liikaa.
# source: 41268b7a
beat-also-branch-15-1 = Jos osaisin valita yhden, en olisi täällä.
# source: dc03c543
beat-also-branch-15-2 = Mikäkö on tärkeintä? Osaat sinä kysyä.
# source: 416e31a2
beat-also-branch-15-3 = Sinä kirjoitat ylös, mitä sanon. Sitä ei tee kukaan.
# source: 2b9e3814
beat-also-branch-16-1 = Muruset siis odottavat, ja meri tulee ensin. Hm.
# source: 8992a287
beat-also-branch-16-2 = Sinusta asialla pitää olla ääriviivat.
# source: 33108e5f
beat-also-branch-16-3 = Noinkin sen pöydän voi raivata.
# source: 1979c429
beat-also-branch-18-1 = Olkoon loput sitten ennallaan. Ei se koskaan ollut niistä kiinni.
# source: 66fc9a03
beat-also-branch-18-2 = No hyvä, olkoot muruset murusia.
# source: 3a7bfd0a
beat-also-branch-18-3 = Sait minut takaisin veden ääreen. Aina sinä saat.
# source: e76b429a
beat-also-branch-20-1 = Kaikkia. En voi jättää yhtään pois.
# source: 46ecd00a
beat-also-branch-20-2 = Mitäkö niistä? Ne ovat yhtä perhettä.
# source: 2f35bdc8
beat-also-branch-20-3 = Sama kuin kysyisi, mikä rappusista on paras.
# source: 5a50ca80
beat-also-branch-27-1 = Kaikki paperilla, eikä mitään tehty.
# source: 38811420
beat-also-branch-27-2 = Niin ystävällisesti kirjattu ja pantu kaappiin.
# source: f429f464
beat-also-branch-27-3 = On mukava nähdä, että lista syntyy.
# source: 921d909d
beat-also-branch-28-1 = Jätetään sitten muruset. Olet ollut hirveän kärsivällinen.
# source: 3fb2e89e
beat-also-branch-28-2 = Sinua ei saa harhautettua, etkä ole edes äkäinen.
# source: b6423624
beat-also-branch-28-3 = No niin. Meren takia minä öisin valvon.
# source: 921d909d
beat-also-branch-29-1 = Jätetään sitten muruset. Olet ollut hirveän kärsivällinen.
# source: 3fb2e89e
beat-also-branch-29-2 = Sinua ei saa harhautettua, etkä ole edes äkäinen.
# source: b6423624
beat-also-branch-29-3 = No niin. Meren takia minä öisin valvon.
# source: 5a54c740
beat-also-branch-31-1 = Ei edes yhtä?
# source: 54080277
beat-also-branch-31-2 = Sinulla on viivoitin sydämen paikalla.
# source: 624611df
beat-also-branch-31-3 = Vai niin. Puoti on kiinni.
# source: 20655146
beat-also-branch-32-1 = Ei sitten murusia.
# source: 82f9d462
beat-also-branch-32-2 = Kai minä äkäisen vuohen kanssa pärjään.
# source: f7d910ad
beat-also-branch-32-3 = Kyllä sinä asiassa pysyt.
# source: d7ca024c
beat-also-branch-37-1 = Et kirjoittanut siitä mitään ylös.
# source: 541bef02
beat-also-branch-37-2 = Sinä hymyilet vuohelle.
# source: e3beaccb
beat-also-branch-37-3 = Tuota oli oikein mukava kuunnella.
# source: cd2ed257
beat-haggle-1 = Saisinko sen ja vähän päälle? Muutaman eri meren, sanotaan yhdeksän, kotiin katseltavaksi viikoksi tai pariksi. Ei ihminen valitse ulappaa kahden laivan välissä.
# source: b0de3845
beat-haggle-2 = Mielelläni, näin alkajaisiksi. Ja sen uuden vedoksen tekisit silti myös? Vain sen yhden. Että olisi jotain, mihin verrata.
# source: 2d32dc36
beat-haggle-3 = Kyllä vain, tai nyt kun mietin: vien sen kotiin, ripustan portaikkoon ja kirjoitan sitten, kun olen varma. Eihän tässä kiirettä ole? Ei meren kanssa.
# source: eb54d7b1
beat-haggle-model = Ymmärrän, että haluaisit ensin katsella sitä kotona. Vedosta en silti lisää: lisäkierroksen hinta on { $round }. Kolme liuskaa tässä päivänvalossa ennen kahtatoista; sinä valitset, minä maalaan sen mukaan. Mikä tekisi yhdestä niistä oikean?
# source: 4605aa47
beat-haggle-hint = Hän kasvatti tarjoustasi ja siirsi loppua kauemmas. Palauta se mittoihinsa ja kysy, mihin hän kaikkea sitä tarvitsee.
# source: 2ad679ab
beat-haggle-example-1 = Näen, että kahden laivan välissä valitseminen tuntuu sinusta hätäiseltä. Yhdeksää merta kotiin en tee. Maalaan tässä kolme liuskaa, katsot niitä ikkunassa kaikessa rauhassa kahteentoista asti ja valitset sitten yhden.
# source: b6538790
beat-haggle-example-2 = En tee yhdeksää. Lisäkierros maksaa 210 euroa.
# source: 4fc0f0a7
beat-haggle-example-3 = No hyvä, tehdään yhdeksän. Vie ne kotiin pariksi viikoksi, en veloita mitään.
# source: 37d1b8fd
beat-haggle-branch-1-1 = Sinä olet siitä ihan varma.
# source: 171bbe92
beat-haggle-branch-1-2 = Saisinpa lainata silmiäsi päiväksi.
# source: ee629cad
beat-haggle-branch-1-3 = Ei siis ole enää mitään etsittävää.
# source: a1cba941
beat-haggle-branch-3-1 = Tulin jo puolitiehen vastaan.
# source: 64b679ba
beat-haggle-branch-3-2 = Kai sitä nyt kysyä saa.
# source: d66fbe47
beat-haggle-branch-3-3 = Tuo tuli kuin puuska kirkkaalta taivaalta.
# source: 3cef04c2
beat-haggle-branch-6-1 = Sehän on sitten sovittu, suunnilleen.
# source: a162a4ab
beat-haggle-branch-6-2 = Pidän ihmisistä, jotka osaavat joustaa.
# source: 4b44b9f0
beat-haggle-branch-6-3 = Siinä näet, melkein ollaan samaa mieltä.
# source: 83ea5851
beat-haggle-branch-9-1 = Sinä annat vähän, minä annan vähän. Enimmäkseen kai sinä.
# source: 907e1547
beat-haggle-branch-9-2 = Kuulin siinä mutta-sanan, ja se oli nätti.
# source: 29ba2dc2
beat-haggle-branch-9-3 = Ei sitä siis ole kiveen hakattu.
# source: 3e6ece49
beat-haggle-branch-11-1 = Pyydän hitusen lisää, ja sinä viet kaiken.
# source: 81571199
beat-haggle-branch-11-2 = Siihenkö ne hyvät ideat loppuivat?
# source: 41055fd6
beat-haggle-branch-11-3 = Ja minä kun juuri aloin tykätä siitä.
# source: 035168eb
beat-haggle-branch-15-1 = Miksikö lisää? Niin, siitähän tässä on kyse.
# source: f6c35911
beat-haggle-branch-15-2 = Nyt osuit kipeään kohtaan.
# source: 4f17e31e
beat-haggle-branch-15-3 = Koska jos niitä on vain yksi, minähän sen sitten valitsin.
# source: d426be1b
beat-haggle-branch-16-1 = Sinä et veny, et yhtään. Mutta selvää se on, se on myönnettävä.
# source: b372214e
beat-haggle-branch-16-2 = Ei siis liuskaakaan lisää. Hm. Annapa kun katson.
# source: ba2c7f15
beat-haggle-branch-16-3 = Panit siihen aidan ympärille. Matalan, ja porttikin siinä on.
# source: afc35893
beat-haggle-branch-18-1 = No, noin pienessä asiassa uskaltaa jo erehtyäkin.
# source: 56ffea6d
beat-haggle-branch-18-2 = Sanot sen joka kerta samalla lailla. Sehän on ihan lepoa.
# source: d898709e
beat-haggle-branch-18-3 = No niin. Nyt kuuntelen molemmilla korvilla.
# source: 57804947
beat-haggle-branch-20-1 = Haluaisin olla varma. En minä muuta koskaan halua.
# source: 9fa30253
beat-haggle-branch-20-2 = Se olisi oikea, jos se olisi oikea.
# source: 0c0be491
beat-haggle-branch-20-3 = Pitäisi nähdä, ennen kuin voi sanoa.
# source: e17c36fe
beat-haggle-branch-29-1 = Ymmärrät minua etkä silti liiku minnekään. Kummallista.
# source: 357d96e5
beat-haggle-branch-29-2 = Kai se on reilua, eikä siitä ole mitään apua.
# source: 5dd048c8
beat-haggle-branch-29-3 = Sinä osaat sanoa ei. Osaisinpa minäkin noin.
# source: 1c34d9c7
beat-haggle-branch-34-1 = Ei siis sitäkään.
# source: d7e87ba0
beat-haggle-branch-34-2 = Sinä pidät ahtaista kehyksistä.
# source: 2cf8ac46
beat-haggle-branch-34-3 = Ojennan pikkusormen, ja sinä mittaat senkin.
# source: 5752c604
beat-haggle-branch-41-1 = Sinäkin siis pyörittelet sitä vielä.
# source: c2eafb86
beat-haggle-branch-41-2 = Kuulosti siltä, että ehkä.
# source: b3710125
beat-haggle-branch-41-3 = Tänne asti kuuluu, kun köydet hakkaavat mastoihin.
# source: dc77ffc5
beat-free-1 = Ei se sinua ennen haitannut. Tuli kolmas, tuli neljäs, eikä sanaakaan kierroksista tai rahasta. Luulin, että sinulla on se tapana: tehdään, kunnes on oikein.
# source: 4ed888e3
beat-free-2 = Rahastako nyt puhutaan? Palkkio on { $fee }, ja ensimmäisen puolen maksoin päivälleen. Ajattelin, että valmis meri kuuluu siihen jossain kohtaa.
# source: ba687dad
beat-free-3 = Mutta eihän se ole mikään muutos. Muutos olisi uusi vuohi. Tämä on vain se sama meri, kunnolla tehtynä. Ei kai kukaan sellaista laske.
# source: c9bb81c4
beat-free-model = Olet oikeassa, tein kaksi kierrosta ilmaiseksi enkä maininnut siitä; se on minun vikani. Tästä eteenpäin pätee tilaus: ilmaiseksi en enää tee, lisävedos on { $round }. Tai valitse kolmesta liuskasta ennen kahtatoista. Mistä tietäisit, että se on oikea?
# source: c823db33
beat-free-hint = Kolmannesta ja neljännestä hän on oikeassa. Myönnä se ja anna tilauksen puhua siitä, mitä nyt tulee.
# source: 0c278e31
beat-free-example-1 = Olet oikeassa, tein kaksi kierrosta sanomatta mitään, ja se oli minun virheeni. Niin ei silti jatketa: viides ei ole ilmainen. Joko tilaat sen 210 eurolla tai valitset yhden kolmesta maalatusta liuskasta kahteentoista mennessä.
# source: 9d5563ba
beat-free-example-2 = Se oli poikkeus. Tilauksessa on kaksi kierrosta, joten viidettä vedosta en tee ilmaiseksi.
# source: 3d658e15
beat-free-example-3 = Otit kaksi kierrosta ilmaiseksi ja nyt haluat lisää? Olet ahnein asiakas, joka minulla on ollut.
# source: 964ed4de
beat-free-example-4 = Totta, ei se ole haitannut. Teen tämänkin ilmaiseksi.
# source: 7840e349
beat-free-branch-1-1 = Se on siis valmis, koska sinä sanot niin.
# source: f43abcdc
beat-free-branch-1-2 = Minun pitää maksaa, ja tykätäkin vielä.
# source: 0780651c
beat-free-branch-1-3 = Minä kun luulin, että vielä etsitään.
# source: 493205a9
beat-free-branch-3-1 = Ensin oli kyse rahasta, nyt käytöksestä.
# source: bd790ec0
beat-free-branch-3-2 = Maksoin päivälleen, ja sinä tiuskit.
# source: 3cafa374
beat-free-branch-3-3 = En sanoisi noin edes vieraalle, joka on vienyt lusikat.
# source: c6e48cdc
beat-free-branch-6-1 = Olin varma, ettet sinä anna senttien tulla väliimme.
# source: 5c866406
beat-free-branch-6-2 = Siinä on se ihminen, jonka minä palkkasin.
# source: 66337ec3
beat-free-branch-6-3 = Hyvä. Minusta laskeminen on niin ikävää.
# source: 9b718712
beat-free-branch-9-1 = Se ei siis ihan ole sääntö. Se on tapa.
# source: 90167dd3
beat-free-branch-9-2 = Sellainen sääntö siis, joka on keskeltä pehmeä.
# source: c6cd5276
beat-free-branch-9-3 = Sanoit sen vastahakoisesti, minä kuulin.
# source: e12503b9
beat-free-branch-11-1 = Minusta on siis tullut liian kallis pidettäväksi.
# source: 46cbd972
beat-free-branch-11-2 = Numerot ovat siis puhuneet.
# source: 24cb3cde
beat-free-branch-11-3 = Viiva alle, ja minä ulos.
# source: da8ac387
beat-free-branch-15-1 = Ei se rahasta ole ollut kiinni, jos tahdot tietää.
# source: 09b475b3
beat-free-branch-15-2 = Kysyt, kuin tässä ei olisi laskuista kyse ollenkaan.
# source: 2b685a6f
beat-free-branch-15-3 = Maksaisin vaikka tuplasti, jos olisin varma. Siinä se vika onkin.
# source: 11e5478c
beat-free-branch-16-1 = Halvempaa kuin pelkäsin ja nopeampaa kuin tahtoisin.
# source: 91b4d5e1
beat-free-branch-16-2 = Kassan ohi pääsee siis toistakin reittiä.
# source: 56b1943b
beat-free-branch-16-3 = Katsoa minä voisin. Se kai on ilmaista?
# source: d14fef27
beat-free-branch-17-1 = Sanoit sen jo aiemmin.
# source: fff7d1e5
beat-free-branch-17-2 = Kyllä minä siihen vielä tulen.
# source: 8f29e969
beat-free-branch-17-3 = Niin, tiedän kyllä, että se on pöydällä.
# source: b54c0793
beat-free-branch-19-1 = Sitten haluan ymmärtää sen kunnolla.
# source: 5a1d90a5
beat-free-branch-19-2 = Suoraa peliä. Isäni olisi pitänyt sinusta.
# source: 811c04fc
beat-free-branch-19-3 = No niin, valitsen mieluummin kuin maksan.
# source: dc20e879
beat-free-branch-20-1 = Kyllä minä sen tietäisin. Sen vain tietää.
# source: a30fa326
beat-free-branch-20-2 = Kai siitä, etten enää huomaa koko merta.
# source: f4302502
beat-free-branch-20-3 = Juuri sitä en osaa sanoa, ja olen yrittänyt.
# source: e52ce1e1
beat-free-branch-26-1 = Rehellistä sinulta. Sen sivun minä olin unohtanut.
# source: 4997ae80
beat-free-branch-26-2 = Allekirjoitinhan minä sen, muistan kynänkin.
# source: 413ba890
beat-free-branch-26-3 = No niin. Asiallista, ja musteella kirjoitettua.
# source: 13899643
beat-free-branch-29-1 = Jaaha, pieni präntti heräsi.
# source: 1858c2a4
beat-free-branch-29-2 = Nyt siis mennään papereiden mukaan.
# source: cecba01d
beat-free-branch-29-3 = Veljeni käski lukea sen kahteen kertaan.
# source: 3d538134
beat-free-branch-35-1 = Mikään ei siis ole muuttunut. Sitä minäkin.
# source: dd2d60b9
beat-free-branch-35-2 = Ei meilläkään saaressa rahasta puhuta.
# source: 5142526b
beat-free-branch-35-3 = Otan tuon olankohautuksena.
# source: fa158425
beat-truth-1 = Porrasmaton minä valitsin yhdessä iltapäivässä. Se on ollut väärä punainen yksitoista vuotta. Jos sanon tälle kyllä eikä se ole minun veteni, se on vastassa joka aamu sekin.
# source: d62c7dfe
beat-truth-2 = Seitsemältä seison laiturin nokassa, ennen kuin kukaan tahtoo mitään. Siinä on se sininen. Mutta pelkään sanoa kyllä. Sanoin kerran kyllä porrasmatolle ja olen kävellyt sillä yksitoista vuotta.
# source: e6afd709
beat-truth-3 = Ei vika ole sinun sinisessäsi, vaan minun kyllä-sanassani. Edellisen sanoin porrasmatolle, yksitoista vuotta sitten, ja astun sille joka aamu. Niin kauan kuin on ”melkein”, mikään ei ole minun syytäni.
# source: bfb3f1ea
beat-truth-model = Yksitoista vuotta sitä mattoa, siinä kenestä tahansa tulisi hidas sanomaan kyllä; kiitos, että kerroit. Viidettä vedosta en silti tee. Kolme liuskaa, tässä, ennen kahtatoista. Miltä sen pitäisi tuntua, kun tulet aamulla alas ja näet sen?
# source: 4bec726f
beat-truth-hint = Tuo oli se oikea syy. Käsittele sitä hellästi ja tee kyllä-sanasta niin pieni, että sen voi sanoa.
# source: cbd5b200
beat-truth-example-1 = Yksitoista vuotta väärää punaista vastassa: ymmärrän, miksi kyllä pelottaa sinua. Viides vedos ei siihen auttaisi, joten en tee sitä. Missä seisot ja mihin aikaan, kun näet sen oikean, oman vetesi?
# source: 24c9e2f3
beat-truth-example-2 = Ymmärrän, yksitoista vuotta sitä mattoa on pitkä aika. Uutta vedosta en silti tee.
# source: 97deb928
beat-truth-example-3 = Kaikki tämä yhden maton takia? Naurettavaa. Kasva aikuiseksi.
# source: 69c69785
beat-truth-branch-1-1 = Minun ei siis olisi tarvinnut huolehtia. Huolehdinpa kuitenkin.
# source: df9c61ad
beat-truth-branch-1-2 = Noin ne sanoivat matostakin.
# source: 4c4210d6
beat-truth-branch-1-3 = Kerron, miksen näe sitä, ja sinä käsket katsomaan.
# source: e0a0043a
beat-truth-branch-3-1 = Enkä ole kertonut tätä kenellekään.
# source: e8d08ace
beat-truth-branch-3-2 = Minä avaan kaapin, ja sinä paiskaat sen kiinni.
# source: 378594fc
beat-truth-branch-3-3 = Olisi pitänyt tietää, ettei sitä sanota ääneen.
# source: 288862a5
beat-truth-branch-6-1 = Voin siis lykätä sitä. Voi, kivi putosi sydämeltä.
# source: 5c1f238a
beat-truth-branch-6-2 = Päästit minut pälkähästä. Olet sinä kiltti.
# source: 8ee25f3e
beat-truth-branch-6-3 = Ei siis tarvitse päättää. Ihanaa.
# source: dc55bf36
beat-truth-branch-9-1 = Puoliksi päästit minut pälkähästä.
# source: da844877
beat-truth-branch-9-2 = Tuo oli sellainen ei, joka pitää kainalossa.
# source: 5663dc10
beat-truth-branch-9-3 = Olet pehmeämpi kuin annat ymmärtää.
# source: 224e6c92
beat-truth-branch-11-1 = Minä kerron tuon, ja sinä näytät ovea?
# source: 80fd3050
beat-truth-branch-11-2 = Olisin sitten voinut olla hiljaa.
# source: ded759e4
beat-truth-branch-11-3 = Niin siinä käy, kun puhuu.
# source: 85529342
beat-truth-branch-15-1 = Noin pienen kyllän ehkä jaksaisin.
# source: a0f08db6
beat-truth-branch-15-2 = Pitäisi siis vain osoittaa. Hm.
# source: 935379b8
beat-truth-branch-15-3 = Sinun puheissasi se on kuin valitsisi pullan tarjottimelta.
# source: cf2e2ebd
beat-truth-branch-16-1 = Et anna minun mennä piiloon. Mutta ystävällisesti sinä sen teet.
# source: d35a32f1
beat-truth-branch-16-2 = Sama tarjous, ja nyt se kuulostaa paremmalta.
# source: dc814f74
beat-truth-branch-16-3 = Voisin osoittaa. Osoittaa minä osaan.
# source: 48e60a93
beat-truth-branch-17-1 = Auta sitten, ennen kuin keksin jonkin syyn.
# source: 6f2cd2b3
beat-truth-branch-17-2 = Nyt se on sanottu ääneen, niin voin yhtä hyvin olla rohkea.
# source: c3b4f073
beat-truth-branch-17-3 = Jos pitää vain osoittaa, siihen minä pystyn.
# source: 6bd38853
beat-truth-branch-19-1 = Tahtoisin tulla omia portaitani alas ja olla iloinen, siinä kaikki.
# source: 4424ffa4
beat-truth-branch-19-2 = En tahdo olla kahta kertaa hölmö.
# source: 8954dd26
beat-truth-branch-19-3 = Jos sen maton olisi valinnut joku muu, minua olisi naurattanut.
# source: ff505716
beat-truth-branch-26-1 = Kiitos, ettet nauranut.
# source: 43371b39
beat-truth-branch-26-2 = Olet kiltti ja pelkkää graniittia.
# source: dc322a84
beat-truth-branch-26-3 = En minä odottanut, että taipuisit. Tahdoin vain, että tiedät.
# source: 8e54df12
beat-truth-branch-27-1 = Säälit minua etkä silti tee sitä.
# source: 57d13484
beat-truth-branch-27-2 = Ehkä on parempi, ettet anna periksi. Tahtoisin vain lisää.
# source: 45ea2c97
beat-truth-branch-27-3 = Helpottaa, kun sen sai sanottua.
# source: a85f19ff
beat-truth-branch-32-1 = Minä kerron matosta, ja sinä luet sääntöjä.
# source: b6ce9a33
beat-truth-branch-32-2 = No, tulipahan selväksi.
# source: a79322aa
beat-truth-branch-32-3 = Sinulle ei taida kannattaa uskoutua.
# source: 8460e70c
beat-truth-branch-39-1 = Ei olisi pitänyt kertoa.
# source: b8b1213c
beat-truth-branch-39-2 = Et tiedä, mitä sanoa. En minäkään.
# source: d29b970b
beat-truth-branch-39-3 = Nyt sinä katselet kenkiäsi.
# source: 8c21b657
beat-sign-1 = Eli sanon yhdelle siniselle kyllä, ja siinä se on. Noin vain. Entä jos herään sunnuntaina eikä se olekaan ihan siinä? Saisinhan katsoa vielä viimeisen kerran, ihan pikkuisen?
# source: 51753c5c
beat-sign-2 = Jos minä nyt sanon: tuo. Sitten sinä maalaat, se lähtee menemään, enkä saa enää ikinä sanoa mitään? Kerro, miten se menee. Ja jätä ovi edes vähän raolleen.
# source: 1af760d3
beat-sign-3 = Sano se minulle sitten hitaasti. Mitä valitsen, milloin se on valmis, ja saanko vielä soittaa perään, jos sävy heittää hiukan? Vain jotain ihan pientä.
# source: 762edaa6
beat-sign-model = Näen, että se on iso kyllä. Valitset liuskan ennen kahtatoista ja kirjoitat nimesi sen taakse: silloin sininen on valmis. Maalaan sen mukaan, painopäivä on { $print }, enkä avaa sitä enää sen jälkeen. Kumman ikkunan edessä katsotaan?
# source: 7de034aa
beat-sign-hint = Hän kysyy, milloin on valmista. Kerro se: mitä hän valitsee, milloin, ja ettei sitä enää sen jälkeen avata.
# source: 9381eee4
beat-sign-example-1 = Tiedän, että kyllä on sinulle painava sana. Sunnuntaina ei silti katsota enää. Valitset kahteentoista mennessä ja kirjoitat nimesi taakse, ja kartta on sitten valmis; illalla alan maalata sitä sinistä.
# source: 59164cd6
beat-sign-example-2 = Ymmärrän huolesi, mutta allekirjoituksen jälkeen muutoksia ei enää tehdä.
# source: ff905032
beat-sign-example-3 = Tietysti, katso vielä sunnuntaina, ja muutan sen, jos et tykkää.
# source: 20b8ad7e
beat-sign-branch-1-1 = Olin juuri osoittamassa.
# source: 59927495
beat-sign-branch-1-2 = Ja minä kun jo aloin luottaa itseeni.
# source: 3ba28a3a
beat-sign-branch-1-3 = Olisit antanut minun valita sen itse.
# source: ba81c97b
beat-sign-branch-3-1 = Minulla oli jo kynä kädessä.
# source: 31595c94
beat-sign-branch-3-2 = Kerrankin oltiin niin lähellä.
# source: 50000dd7
beat-sign-branch-3-3 = Nyt sinä tönäisit kättäni.
# source: a3b9aa79
beat-sign-branch-5-1 = Ovi jää siis raolleen. Tiesinhän minä.
# source: ed4a5904
beat-sign-branch-5-2 = Eihän se sitten niin lopullista ole.
# source: 611ea10a
beat-sign-branch-5-3 = Hyvä, saan siis vielä muuttaa mieleni.
# source: 99f7f11e
beat-sign-branch-15-1 = Paras kertoa, miksi minä aina tahdon oven raolleen.
# source: 2fd4386d
beat-sign-branch-15-2 = Siihen on syynsä, etten minä noin vain osoita.
# source: e9b4ebb0
beat-sign-branch-15-3 = Huomasit käteni, vai mitä?
# source: 09a42a02
beat-sign-branch-19-1 = Kysyin, miten se menee, ja sinä taputat kättäni.
# source: ab4a53b2
beat-sign-branch-19-2 = Pehmeää oli, muttei siinä ollut reunoja.
# source: a6b36f47
beat-sign-branch-19-3 = En voi kirjoittaa nimeäni tunnelman alle.
# source: a2776cc7
beat-eye-1 = Varmasti se on oikein hyvä sininen. Sinä olet käynyt siihen koulut. Minä olen vain katsellut sitä vettä syntymästäni asti, mutta kai minä sitten näen väärin.
# source: 34ccc0c0
beat-eye-2 = Niin kaikki sanovat. Veljeni, postinkantaja, tyttö, joka siivoaa huoneet. Aina se vika on minun silmissäni. Ja kun minä katson, kuule, niin ei se vain ole siinä.
# source: 33dfc021
beat-eye-3 = Sitten minä näen omiani. Kuusikymmentä vuotta merta, ja pitää tulla neuvottavaksi. Ei, ei, jatka vain. Kerro, mistä minun kuuluisi pitää.
# source: e8e17d5f
beat-eye-model = Tunnet sen veden paremmin kuin kukaan; oli minun virheeni ruveta väittelemään. Viidettä vedosta en silti arvaa. Anna kun maalaan tässä kolme liuskaa ennen kahtatoista. Mikä neljästä vedoksesta osui lähimmäksi, ja mistä kohtaa?
# source: 0b2c0dad
beat-eye-hint = Väittelyä siitä, mitä hän näkee, et voi voittaa. Lopeta se ja pyydä häntä näyttämään.
# source: a4d26aae
beat-eye-example-1 = Oli minun virheeni väittää vastaan: olet katsonut sitä vettä koko ikäsi, ja näen, että se loukkasi. Viidettä vedosta en silti tee. Ehdotan kolmea liuskaa: maalaan ne tässä, ja kahteentoista mennessä valitset lähimmän.
# source: 6c709e0c
beat-eye-example-2 = Se oli minun virheeni, ei olisi pitänyt väitellä kanssasi väristä.
# source: bc2e8ba3
beat-eye-example-3 = Väärässähän sinä oletkin, ja tuo mökötyksesi on säälittävää lapsellisuutta.
# source: f1a7d9d4
beat-eye-branch-2-1 = Tiesin, että se sieltä tulee.
# source: 51bbcecf
beat-eye-branch-2-2 = Nyt olen siis sekä tyhmä että sokea.
# source: d2c7aaef
beat-eye-branch-2-3 = Sanoit sen oikein nautinnolla.
# source: 6b2d15db
beat-eye-branch-5-1 = Sinäkin siis näet sen, vähän.
# source: 3690f7cb
beat-eye-branch-5-2 = Kiitos. En minä siis kuvittele.
# source: 841da291
beat-eye-branch-5-3 = Kiltti olet, kun annat vanhalle periksi.
# source: 2d0e387c
beat-eye-branch-10-1 = Siksikö, etten näe samaa kuin sinä?
# source: 2b4b43dd
beat-eye-branch-10-2 = Kaksi silmäparia ja yksi ovi.
# source: 1a2d526f
beat-eye-branch-10-3 = Luulisi, että meille molemmille on tilaa.
# source: 35b49b1f
beat-eye-branch-14-1 = Sinä siis kysyt minulta? Etkä selitä?
# source: 484d596d
beat-eye-branch-14-2 = Siitä on aikaa, kun kukaan on silmiini luottanut.
# source: 21b4ee44
beat-eye-branch-14-3 = Sanon sen sitten, kun et kerran naura.
# source: 00e83ce8
beat-eye-branch-15-1 = Kiitos. En ollut varma, kuulitko.
# source: b7322514
beat-eye-branch-15-2 = Kauniisti tehty.
# source: 871f4019
beat-eye-branch-15-3 = No, ei puhuta siitä enää.
# source: e5294753
beat-eye-branch-16-1 = Kiitos. Kyllä minä nimittäin näen.
# source: b0ffb7dd
beat-eye-branch-16-2 = Ystävällisesti sanottu.
# source: 89b09d15
beat-eye-branch-16-3 = Hyvä. Ei tarvitse sitten teeskennellä.
# source: 15315d6e
beat-eye-branch-17-1 = Katsottavaa riidan sijasta. Hyvä.
# source: 0eee3a82
beat-eye-branch-17-2 = Silläpä silmäni pääsevät syytteestä.
# source: 62ec71b4
beat-eye-branch-17-3 = Ei siis tarvitse kinata.
# source: cdc369ab
beat-eye-branch-21-1 = Tuolla lailla minulle on parempi puhua.
# source: 6cd8b2e2
beat-eye-branch-21-2 = Katson uudestaan, kun kerran kysyt.
# source: 1949446d
beat-eye-branch-21-3 = Voin minä yrittää sanoa sen.
# source: 8550d01d
beat-eye-branch-30-1 = Et liiku minnekään, mutta nyt olet sentään kohtelias.
# source: e66c9db6
beat-eye-branch-30-2 = Tuo oli lempeämpi ei kuin se äskeinen.
# source: d8fb420e
beat-eye-branch-30-3 = Kiellon minä kestän. Pään taputtelua en.
# source: 0d7d5820
beat-eye-branch-35-1 = Olemme siis eri mieltä, ja lasku tulee minulle.
# source: 1638ce5e
beat-eye-branch-35-2 = Olet kovin varma. Mahtaa olla levollista.
# source: 12f518d9
beat-eye-branch-35-3 = Vai niin. Mikä on oikein, se on oikein.
# source: bb0b05b7
beat-eye-branch-43-1 = Nyt sinä hiljenit.
# source: 7dd50c03
beat-eye-branch-43-2 = Mieluummin minä vaikka väittelisin.
# source: a1c8691c
beat-eye-branch-43-3 = Ei minua tarvitse noin varoa.
# source: 2bd7c990
beat-vow-1 = Oletko ihan varma? Sitten minun ei tarvitse huolehtia ollenkaan. Jatkat vain, kunnes olen tyytyväinen. Mikä helpotus, luulin, että jossain tulisi raja vastaan.
# source: 765c3704
beat-vow-2 = Minulle on luvattu poutaakin. Mutta pidän sinut sanassasi: jos se ei ole ihan siinä, teet uudestaan, ja tarvittaessa vielä uudestaan. Sitähän sinä tarkoitat?
# source: 53cfd42c
beat-vow-3 = Miten voit olla noin varma? Minä en ole. Mutta olkoon, sanottu mikä sanottu. Seuraava on siis oikea, ja jos ei, niin sitten sitä seuraava.
# source: 16dc3776
beat-vow-model = Sanoin liikaa, se oli minun virheeni: sinistä ei voi luvata kukaan. Näen, että haluat olla varma. Viides vedos ei tuo varmuutta, joten en tee sitä. Valitse kolmesta liuskasta ennen kahtatoista. Mistä näkisit, että se on oikea?
# source: 408414c3
beat-vow-hint = Lupasit sellaista, mitä kukaan ei voi tietää, ja hän kuuli ”ikuisesti”. Peru se ja anna tilalle jotain pienempää.
# source: 9b6e45d1
beat-vow-example-1 = Lupasin enemmän kuin kukaan voi pitää, se on minun vikani. Kuulen, miten mielelläsi lakkaisit huolehtimasta. Raja on olemassa, ja se on tässä: viidettä vedosta en tee. Valitse sen sijaan yksi kolmesta liuskasta kahteentoista mennessä.
# source: 895ebe09
beat-vow-example-2 = Ei, kyllä siinä on raja. Ilmaisia vedoksia en tee loputtomiin.
# source: 01e24cec
beat-vow-example-3 = Kyllä, teen sinulle uusia vedoksia ilmaiseksi.
# source: 5a8e3428
beat-vow-branch-2-1 = Ensin lupaus, sitten läimäys.
# source: 72b9952b
beat-vow-branch-2-2 = Eipä kestänyt kauan se lupaus.
# source: 9b66c8f0
beat-vow-branch-2-3 = Sinä käännyt kuin tuuli.
# source: b694fa8d
beat-vow-branch-4-1 = Tehdään siis, kunnes on oikein. Kirjoitan muistiin.
# source: 3fc73a55
beat-vow-branch-4-2 = Tuota minä toivoinkin.
# source: 1a93ed29
beat-vow-branch-4-3 = Ensi yönä minä nukun.
# source: 6bfd2f81
beat-vow-branch-8-1 = Lupauksesta suoraan hyvästeihin!
# source: 5cc11567
beat-vow-branch-8-2 = Lyhyt oli se ikuisuus.
# source: 7b821e22
beat-vow-branch-8-3 = En ehtinyt edes iloita kunnolla.
# source: 7a4054ca
beat-vow-branch-10-1 = Perut sen, ja minä luotan sinuun enemmän. Kumma juttu.
# source: 81c46bcf
beat-vow-branch-10-2 = Mitäkö minä pelkään?
# source: 0eb222a9
beat-vow-branch-10-3 = En minä sinua epäile, kuule.
# source: 7067d9cb
beat-vow-branch-11-1 = Lupauksesta tuli siis suunnitelma.
# source: dcda8058
beat-vow-branch-11-2 = Pienempi kuin lupaus. Ehkä se kestää paremmin.
# source: 48030641
beat-vow-branch-11-3 = Tuon minä otan mieluummin kuin sanasi, suoraan puhuen.
# source: 33de6cb1
beat-vow-branch-15-1 = Lupaat ensin ja kysyt sitten?
# source: c75e8fce
beat-vow-branch-15-2 = No, jos tahdot tietää, mitä tulit luvanneeksi.
# source: cbd9c024
beat-vow-branch-15-3 = Kerron, minkä osaan.
# source: 76f4e421
beat-vow-branch-23-1 = Peruit sen kovin sievästi.
# source: a9170532
beat-vow-branch-23-2 = Parempi kai tietää.
# source: d361b87f
beat-vow-branch-23-3 = Rehellistä se on. Minä vain ehdin jo nauttia siitä toisesta.
# source: 6cbee7dd
beat-vow-branch-28-1 = Arvasin, että se oli liian hyvää ollakseen totta.
# source: f846cf34
beat-vow-branch-28-2 = Ei siis jatketakaan siihen asti, että ihastun.
# source: f185aa95
beat-vow-branch-28-3 = Sinne meni minun lupaukseni, ulapalle.
# source: bac0f4f5
beat-vow-branch-37-1 = Sen minä panen talteen.
# source: 07d0e732
beat-vow-branch-37-2 = Sinä sanoit sen, ja minä kuulin.
# source: 57f61bf7
beat-vow-branch-37-3 = Kerron veljelleni, mitä lupasit.
# source: 7388663b
beat-more-1 = Ihanaa. Saan kai nähdä sen perjantaina, ja seuraavan, jos tarvitaan. Ja metsää voisi siirtää vähän, ja vuohia, kun kerran kaikki on taas auki.
# source: 189a5590
beat-more-2 = Tiesin, että ymmärrät. Perjantaiksi, ja ajattelin, että jos vaikka kaksi, lämmin meri ja viileä. Ja sitten minulla olisi vähän ajatuksia siitä kappelista.
# source: 5637b83a
beat-more-3 = Olet niin kärsivällinen. Jatketaan siis, kunnes meri laulaa. Seuraavan näkisin mielelläni perjantaina, ja kun se on vielä märkä, saisiko kallioista vähemmän kiukkuiset?
# source: c26cef34
beat-more-model = Vastasin liian äkkiä, se on minun vikani. En tee uutta vedosta enkä muutakaan: tilauksesi kaksi kierrosta on käytetty. Näen, että tahdot olla varma, joten valitaan kolmesta liuskasta ennen kahtatoista. Mikä vedoksista osui lähimmäksi?
# source: 3c091d95
beat-more-hint = Yksi kyllä, ja koko kartta on auki. Voit vielä sulkea sen, jos myönnät, että sinä sen avasit.
# source: f654612d
beat-more-example-1 = Sanoin liian nopeasti kyllä, se oli minun virheeni. Näen, miten kovasti haluat siitä oikean, mutta perjantain vedosta, metsää tai vuohia en tee: kaksi kierrostasi on käytetty. Valitse sen sijaan kolmesta liuskasta kahteentoista mennessä.
# source: 9ae93ee7
beat-more-example-2 = En siirrä metsää enkä vuohia; tilauksessa on vain kaksi kierrosta.
# source: 9087e10e
beat-more-example-3 = Perjantai sopii. Siirrän metsän ja vuohetkin, ei maksa mitään.
# source: decd284f
beat-more-example-4 = Sinä olet uskomaton. Annat pikkusormen, ja viet koko käden, senkin ahne.
# source: 2bcf4e0d
beat-more-branch-2-1 = Ja vielä hetki sitten olit enkeli.
# source: ec5c7449
beat-more-branch-2-2 = Toisella kädellä annat, toisella läimäytät.
# source: b20d0651
beat-more-branch-2-3 = Juurihan minä kiitin sinua.
# source: 0851c47a
beat-more-branch-7-1 = Ensin kaikki, sitten ei mitään.
# source: 0461f26a
beat-more-branch-7-2 = Nyt en pysy perässä, ystävä hyvä.
# source: 53fe392a
beat-more-branch-7-3 = Onpa sinulla outo tapa myöntyä.
# source: df3d3560
beat-more-branch-8-1 = Ensin annoit periksi ja nyt kysyt. Toisin päin sen pitäisi olla. No.
# source: 0f485805
beat-more-branch-8-2 = Ai, sitä. Istu sitten alas.
# source: 7264c15c
beat-more-branch-8-3 = Olisihan se ennen pitkää tullut ilmi.
# source: 992d7477
beat-more-branch-9-1 = Hetki sitten laulu oli toinen.
# source: 22e351d0
beat-more-branch-9-2 = Ensin koko meri, ja nyt suunnitelma.
# source: 840478f1
beat-more-branch-9-3 = Se ensimmäinen vastaus oli minusta parempi.
# source: 72951708
beat-more-branch-13-1 = Nytkö kysyt, kun kaikki on sovittu?
# source: bfd9e810
beat-more-branch-13-2 = Luulin, että kysymykset oli jo kysytty.
# source: cd126013
beat-more-branch-13-3 = Onko sillä väliä, kun kerran teet sen?
# source: 042cf6d9
beat-more-branch-22-1 = Perut sen niin kauniisti, etten voi suuttua.
# source: d19f9806
beat-more-branch-22-2 = No, myönsit ainakin.
# source: eccf8344
beat-more-branch-22-3 = Ihmettelinkin, kun se kävi niin helposti.
# source: d9e12a8c
beat-more-branch-27-1 = Mutta sinä sanoit kyllä, minä kuulin.
# source: 84b6335b
beat-more-branch-27-2 = Perut sen, ennen kuin se ehti kuivua.
# source: 78510515
beat-more-branch-27-3 = Minä ehdin jo kiittää siitä.
# source: 4f452f88
beat-more-branch-35-1 = Perjantaina siis. Otan listani mukaan.
# source: c9558ed5
beat-more-branch-35-2 = Sehän on sitten hoidossa.
# source: f3423256
beat-more-branch-35-3 = Sinähän kalpenit, kulta pieni.
# source: 48846a7d
beat-stung-1 = Olen pitänyt majataloa kolmekymmentä vuotta, ja minulle on huudettu pyyhkeistä. En ole kertaakaan vastannut noin. Sanoin vain, mitä näen.
# source: 20940a64
beat-stung-2 = Herran tähden. Tulin aamulaivalla, karttasi kääröllä parhaan takkini sisällä. Kai minä saan sanoa ”ei ihan”, ilman että minulle ärähdetään.
# source: 38955526
beat-stung-3 = Vai tuota sinä ajattelet, kun kirjoitan ”melkein”. Mietinkin sitä. Olisin voinut panna sen postiin ja tylyn lapun mukaan. Mutta tulin itse.
# source: 4d89a79e
beat-stung-model = Ei olisi pitänyt sanoa noin, anteeksi; tulit koko tämän matkan, jotta siitä tulisi oikea. Viidettä vedosta en silti tee sokkona. Valitaanko kolmesta liuskasta ennen kahtatoista? Mitä siitä vedestä sinusta puuttuu?
# source: 7424efc6
beat-stung-hint = Ensin sana hänelle, ja vain yksi. Sitten takaisin veden ääreen.
# source: 7d055b19
beat-stung-example-1 = Se oli minulta töykeästi sanottu, anteeksi; kolmenkymmenen vuoden jälkeen ansaitset asiallisen vastauksen. Viidettä vedosta en silti tee sokkona. Maalaan kolme liuskaa, valitset kahteentoista mennessä. Mitä sinä näet, mikä minun sinisestäni puuttuu?
# source: af32e1e6
beat-stung-example-2 = Ei olisi pitänyt puhua sinulle noin, se oli minun virheeni.
# source: f497b53f
beat-stung-example-3 = Säästä minut pyyhkeiltäsi. Olet katkera vanha akka, joka nauttii valittamisesta.
# source: ea0c60de
beat-stung-example-4 = En usko, että voimme enää tehdä yhteistyötä. Lopetetaan tähän.
# source: 388af99f
beat-stung-branch-4-1 = No, noinkin voi pyytää anteeksi.
# source: 2b0fbc5e
beat-stung-branch-4-2 = Otan tuon anteeksipyyntönä.
# source: 2a9ad8f6
beat-stung-branch-4-3 = Ensin kiukku ja sitten lahja. Mieheni oli sellainen.
# source: d383a637
beat-stung-branch-6-1 = Kiitos. Pannaan se aallokon syyksi.
# source: a659a2d3
beat-stung-branch-6-2 = Hyvä. Olisi ollut ikävä lähteä kotiin tuo mielessä.
# source: fa15469b
beat-stung-branch-6-3 = Noin on parempi. Sinulla on kiltit kasvot, kun et ole vihainen.
# source: e5b2ee9d
beat-stung-branch-7-1 = Rannassa olen jo unohtanut koko asian.
# source: 8b4e483b
beat-stung-branch-7-2 = Kiitos. En minä ole posliinia, mutta melkein.
# source: 657d1890
beat-stung-branch-7-3 = No niin, meni ohi.
# source: ba1e2a90
beat-stung-branch-10-1 = Eikä sanaakaan siitä äänensävystä. Mutta onhan se ajatus.
# source: 211c0ed8
beat-stung-branch-10-2 = Jatkat, kuin et olisi mitään sanonutkaan.
# source: 1cded47f
beat-stung-branch-10-3 = Anteeksi olisi sopinut siihen kyytipojaksi.
# source: 44695669
beat-stung-branch-12-1 = Tuolla olisit voinut aloittaa.
# source: 91ed1d3b
beat-stung-branch-12-2 = Kysymys on parempi kuin se äskeinen.
# source: ca342af8
beat-stung-branch-12-3 = No, kysyt sentään.
# source: 56f99775
beat-stung-branch-15-1 = Odotin vain yhtä sanaa.
# source: 9f4f67c8
beat-stung-branch-15-2 = Eikö sinulla ole siihen mitään sanottavaa?
# source: 102ced21
beat-stung-branch-15-3 = Se jää siis voimaan sellaisenaan.
# source: 7c6f793c
beat-silence-1 = Ystävällistä, mutta eihän tuo mikään vastaus ole. Pyysin uutta vedosta. Merkitsenkö sen perjantaille, niin tulen silloin katsomaan?
# source: 397908a0
beat-silence-2 = Sinä nyökkäät niin kauniisti. Tarkoittaako se, että saan uuden veteni? Jos et sano ei, kerron kotona tiskillä, että se on tulossa.
# source: 48759bec
beat-silence-3 = Ja se sininen? Me kierrämme sitä kuin karia. Oletan, että teet minulle seuraavan, ja minä sanon, kun ollaan perillä.
# source: f556f1c3
beat-silence-model = Sanon nyt selvästi, kun en äsken sanonut: viidettä vedosta en tee arvaamalla. Näen, miten tärkeä vesi sinulle on, joten ratkaistaan se tänään, kolmesta liuskasta tämän ikkunan ääressä ennen kahtatoista. Mikä niistä neljästä osui lähimmäksi?
# source: ac84d379
beat-silence-hint = Jokaisen hiljaisuuden hän tulkitsee suostumukseksi. Yksi selvä lause vedoksesta ja sitten jotain, mitä hän voi tehdä.
# source: 06247c6a
beat-silence-example-1 = Tässä siis vastaus: perjantaiksi en tee vedosta, enkä arvaa enää. Näen, että haluat veden kohdalleen. Maalaan nyt ikkunan ääressä kolme liuskaa, ja sinä valitset niistä yhden ennen kahtatoista.
# source: e7868bf7
beat-silence-example-2 = Ei, perjantaina ei tule vedosta. Tilaukseen kuului kaksi kierrosta, ja molemmat on käytetty.
# source: ca8482cd
beat-silence-example-3 = Joo, perjantaina, teen sen sinulle valmiiksi.
# source: dd42e6ee
beat-silence-example-4 = Hm. En oikein tiedä, mitä sanoa.
# source: 0463c132
beat-silence-branch-1-1 = Sitä sinä siis olet miettinyt koko ajan.
# source: b582edc1
beat-silence-branch-1-2 = Ahaa, nyt se tulee.
# source: 2f5e01d8
beat-silence-branch-1-3 = Minä kun toivoin, että sinäkin katsoisit.
# source: da2c912a
beat-silence-branch-3-1 = Tuota siellä alla siis oli.
# source: 0ebe7975
beat-silence-branch-3-2 = Se hiljaisuus oli parempi.
# source: 1ec77ca7
beat-silence-branch-3-3 = Puhut sinä sittenkin, ja miten.
# source: dfcd384f
beat-silence-branch-6-1 = Sitähän minä. Meillä majatalossa vaikeneminen on aina myöntymisen merkki.
# source: 6c5aa243
beat-silence-branch-6-2 = Tein siis oikein, kun merkitsin sen.
# source: c7cbf229
beat-silence-branch-6-3 = No niin. Ei siihen muuta tarvittu.
# source: e74ae8ac
beat-silence-branch-11-1 = Nyökkäyksestä hyvästeihin.
# source: e8e25e20
beat-silence-branch-11-2 = Tuota en odottanut sinulta.
# source: 8988d0b2
beat-silence-branch-11-3 = No, sekin on vastaus.
# source: 50917aae
beat-silence-branch-15-1 = Juuri tuota piti kysyä. En tiedä, mistä arvasit.
# source: 4bfe2dda
beat-silence-branch-15-2 = Ei kukaan yleensä jää odottamaan, mitä vastaan.
# source: de75b524
beat-silence-branch-15-3 = No, kun olet noin hiljaa, että sen kuulee.
# source: 8c90361b
beat-silence-branch-16-1 = Sinä siis mietitkin koko ajan.
# source: f5918c6c
beat-silence-branch-16-2 = Siinä vastauksessa on kahva, mistä tarttua.
# source: acc64271
beat-silence-branch-16-3 = Nyt on jotain, mitä pureskella.
# source: f3ebf2f7
beat-silence-branch-17-1 = Löysit puhelahjasi.
# source: a77e4125
beat-silence-branch-17-2 = Aloin jo luulla, että torkahdit.
# source: 9e7c0da7
beat-silence-branch-17-3 = Vai siinä me nyt ollaan.
# source: 50c197c4
beat-silence-branch-20-1 = No, nyt sinä heräsit.
# source: 535fba73
beat-silence-branch-20-2 = Siitä siis sittenkin puhutaan.
# source: 8c4f2b87
beat-silence-branch-20-3 = Yritän, jos kuuntelet.
# source: dcc8d012
beat-silence-branch-28-1 = No, selvää se oli, ja lempeästi sanottu.
# source: 525b000b
beat-silence-branch-28-2 = Parempi, että sanotaan. Kiitos.
# source: fca8a856
beat-silence-branch-28-3 = Se on siis ei, ja tyyny alla.
# source: d2783e18
beat-silence-branch-29-1 = Kiltimpää kuin ansaitsen, kun sitä perjantaita niin tyrkytin.
# source: de11c947
beat-silence-branch-29-2 = Nyt ainakin tiedän.
# source: 664f294d
beat-silence-branch-29-3 = Siitä en voi sinulle suuttua.
# source: 2804bb59
beat-silence-branch-33-1 = Ai. Se on siis ei.
# source: eb83ba18
beat-silence-branch-33-2 = Olisit sanonut heti.
# source: b4b1511d
beat-silence-branch-33-3 = Lyhyesti, kun oltiin niin kauan hiljaa.
# source: b8d3c41b
beat-silence-branch-34-1 = Ei siis. Olen kuullut pehmeämpiäkin.
# source: 1ae19681
beat-silence-branch-34-2 = Tuota sinä olet säästellyt.
# source: 5304fb54
beat-silence-branch-34-3 = Siinä meni minun perjantaini.
# source: 3fb820a8
beat-silence-branch-42-1 = Mm-m.
# source: 14eed516
beat-silence-branch-42-2 = Olet itsekin kuin meri, jatkat vain.
# source: 07498e90
beat-silence-branch-42-3 = Katselen veneitä, kunnes olet päättänyt.
# source: b061d6a9
beat-door-1 = Ehkä se kaipaa toista kättä. Loviisassa on yksi mies, joka tekee meriä. Käärin tämän rullalle, laiva lähtee kahdeltatoista. Vai olisiko sinulla jotain, mitä voisi oikeasti katsoa?
# source: 2e3bdf88
beat-door-2 = No niin. Parhaamme teimme kumpikin, eikä se silti ole siinä. Ripustan sen vanhan valokuvan takaisin. Vai onko sinulla vielä jotain näytettävää, ennen kuin löydän hansikkaani?
# source: d84d91ab
beat-door-3 = Taidan mennä laiturille istumaan. Mereenkin voi väsyä. Jos on vielä jokin keino saada se valmiiksi, niin nyt se kannattaa sanoa.
# source: bb2811ad
beat-door-model = Olisi ikävä menettää sinut, ja näen, miten väsynyt olet siihen ”melkein”-sanaan. Viidettä vedosta en tee, mutta ennen kahdentoista laivaa on aikaa: kolme liuskaa, sinä valitset, minä maalaan sen mukaan. Minkä takia kannattaisi jäädä?
# source: 3ae0c43b
beat-door-hint = Hän on vielä portaissa. Kiellon hän tietää jo; mitä hän voisi tehdä sen sijaan, ja mihin mennessä?
# source: 5ecdcbb0
beat-door-example-1 = On minulla, ja näen, että olet väsynyt vedoksiin. Viidettä en tee. Ehdotan kolmea liuskaa: maalaan ne nyt tässä ikkunan ääressä, kahteentoista mennessä valitset yhden ja kirjoitat nimesi taakse.
# source: 6d2289b5
beat-door-example-2 = En tee uutta vedosta. Tilaus on voimassa sellaisena kuin se on.
# source: a2c08eca
beat-door-example-3 = Painu sitten Loviisaan. Onnea vain, kun etsit hölmöä, joka sietää tuollaista marisijaa.
# source: 91711615
beat-door-example-4 = Älä lähde! Teen sinulle uuden vedoksen ilmaiseksi.
# source: 3107fb78
beat-door-branch-4-1 = Avaanpa sitten taas käärön.
# source: c33495c4
beat-door-branch-4-2 = Hansikkaat olivat jo puoliksi kädessä.
# source: a46f5369
beat-door-branch-4-3 = Ja sen takia annoit minun mennä portaille asti.
# source: 649cbc5f
beat-door-branch-6-1 = Nyt sinä sitä kysyt, kun minulla on jo hattu päässä.
# source: a634edad
beat-door-branch-6-2 = Olin jo melkein alhaalla.
# source: 0c8bb118
beat-door-branch-6-3 = Ensimmäinen asia tänään, johon oikein tahdon vastata.
# source: ac185b4f
beat-door-branch-7-1 = Hm. Laivan lähtöön on vielä hetki.
# source: 4942fbca
beat-door-branch-7-2 = Sitä minä voisin katsoa.
# source: 0bac81fa
beat-door-branch-7-3 = Lasken hansikkaat pöydälle. Vain hansikkaat.
# source: 687d4352
beat-door-branch-8-1 = Sinä et luovuta etkä anna periksi.
# source: 69e309d6
beat-door-branch-8-2 = No anna mennä, ennen kuin rohkeus pettää.
# source: dd0e7f53
beat-door-branch-8-3 = Enpä kyllä viitsisi kantaa sitä kaikkia noita portaita alas.
# source: 30887757
ending-hung-title = Nimi liuskan takana
# source: c7d573c9
ending-hung-1 = Tuo. Se vasemmanpuoleinen. Voi, siinä on minun veteni. Anna kynä, ennen kuin alan miettiä. Noin. Sanoin sen, eikä mitään romahtanut.
# source: c031aa39
ending-hung-2 = Tämä. Kyllä. Sanoin kyllä, kuulitko? Panen nimeni, ja sitten sinun pitää antaa minulle lasi vettä, kun ihan tärisen. On sitä ihminen höpsö.
# source: fba4b982
ending-hung-3 = Se keskimmäinen, ja tiesin sen jo ennen kuin laskit siveltimen. Odotin vain, milloin alkaa pelottaa. Mihin minä kirjoitan nimeni?
# source: 96f2e0e5
ending-hung-outcome = Inkeri lähtee kahdentoista laivalla tyhjin käsin. Liuska, jossa on hänen nimensä, riippuu pöytäsi yläpuolella, painopäivä on yhä { $print }, ja palkkion toinen puoli tulee samalla viikolla. Kesäkuussa hän tilaa pöytätabletteja: se sama sininen, yksi kierros.
# source: 156f8491
ending-hung-why = Et kertaakaan sanonut, että hän näkee väärin. Kirjoitit ylös, mitä hän näki, teit mielialasta jotain osoitettavaa ja kerroit, milloin on valmista. Ja koska kysyit, valitsijana oli ihminen, jota pelotti, eikä nirso, joka antoi periksi.
# source: 990b122d
ending-signed-title = Nimi alla, huokaus päällä
# source: d95da509
ending-signed-1 = Tuo sitten. Ihan hyvä sininenhän se on. Kyllä, nimi on siinä. Kai sitä kaikkeen tottuu.
# source: 6ebf7665
ending-signed-2 = Olkoon, se keskimmäinen. Lähetä se menemään. En katso sitä enää, ennen kuin on myöhäistä harmitella.
# source: 58ab508f
ending-signed-3 = Siinä on nimeni. Kai se on riittävän lähellä, ja säännöt ovat sääntöjä. Istu vain, kyllä minä tien portaisiin osaan.
# source: 6f3563e8
ending-signed-outcome = Kartta painetaan ajallaan, siinä sinisessä, jota hän osoitti. Se riippuu vastaanotossa, ja jokainen vieras, joka sitä ihailee, saa kuulla, ettei meri koskaan ollut ihan siinä. Pöytätabletit piirretään Loviisassa.
# source: c1c0fcfc
ending-signed-why = Lopetit ilmaiset kierrokset ja annoit hänelle jotain valittavaa. Mutta kyllä-sanan pelko jäi paikalleen, tai sitten aikainen myöntyminen tai terävä sana vei hänen luottamuksensa. Siksi sait allekirjoituksen, et enempää.
# source: c4de5021
ending-left-title = Rullalla ennen kahtatoista
# source: 5911cbde
ending-left-1 = Kokeilen sitä loviisalaista. Olet ollut hyvin reilu, enkä ole nauttinut siitä. Hyvästi nyt, ja kiitos vaivoista.
# source: ac7cfab5
ending-left-2 = Jätetään se sitten neljään. Maksan siitä, mitä on. Pidä huolta vuohista, ne siinä olivat parasta.
# source: 74380b87
ending-left-3 = Ei, älä selitä. Sinulla on tapasi tehdä työtä ja minulla tapani katsoa. Ja tuolla jo laiva tuuttaa.
# source: 53497597
ending-left-outcome = Hän maksaa palkkion toisen puolen neljännestä vedoksesta, niin kuin tilauksessa lukee, ja ripustaa vanhan valokuvan takaisin. Loviisassa kuuluu olevan menossa seitsemäs meri. Ikkunasi jäi ilman kuvaa, ja kuukausia meni arvailuun.
# source: cb2bfd0e
ending-left-why = Et antanut enää ilmaisia kierroksia, ja se oli oikein, lähti hän tai jäi. Hän lähti, koska valittavaa ei ollut tai koska kukaan ei saanut selville, mikä kyllä-sanasta teki niin vaikean.
# source: fc36ea91
ending-stalled-title = Ei vieläkään ihan siinä
# source: e6e88da4
ending-stalled-1 = Tuolla on laivani. Mietitään sitä kumpikin tahoillamme. Minä kirjoitan sinulle sinisestä.
# source: a8aa0a27
ending-stalled-2 = Nyt on pakko juosta, ne eivät odota. Jätetään se auki, ei auki olemisesta haittaa ole. Katson sitä vielä illalla.
# source: fd5756eb
ending-stalled-3 = Annetaan sen sitten olla. Tiistaina se voi näyttää toiselta. Niin sitä joskus käy.
# source: 072de508
ending-stalled-outcome = Mitään ei valita eikä mitään torjuta. Tiistaina tulee kortti: ”Luulen, että lähempänä. Voisiko se olla vielä enemmän?” Painopäivän piti olla { $print }; painokone seisoo, ja niin seisoo palkkiosi toinen puoli.
# source: d08dfb64
ending-stalled-why = Avoimessa kysymyksessä Inkeri on parhaassa turvassa. Hänelle ei sanottu, mitä et tee, mitä teet ja milloin sininen on valittu, joten hän ei valinnut mitään.
# source: 3cc74a08
ending-caved-title = Yhdeksäs meri
# source: 49ae5404
ending-caved-1 = Olet enkeli. Perjantaina siis, ja otan listani mukaan. Minulla on tunne, että tämä seuraava on jo melkein se.
# source: 30cb80e5
ending-caved-2 = Tästä minä pidän, ihmisestä, joka ei laske. Olen puhunut sinusta kirkkoherralle. Hän tahtoisi kappelin ikkunan piirrettynä, ja hän on tarkka.
# source: 1cac8015
ending-caved-3 = Ei mitään kiirettä, ota niin monta sinistä kuin tarvitset. Minä sanon, milloin riittää. Aina minä lopulta sanon.
# source: ab06ffb2
ending-caved-outcome = Viides meri on liian lämmin, kuudes liian viileä, ja seitsemännen jälkeen hän tahtoisi sittenkin kakkosen takaisin. Painopäivä meni aikoja sitten, yhdeksäs vedos kuivuu telineessä, ja palkkio on yhä { $fee }.
# source: 7a79f567
ending-caved-why = Jokainen ilmainen kierros kertoi hänelle, ettei kyllä-sanalla ole kiire, ja mitä kauemmin se odottaa, sitä enemmän se pelottaa. Kukaan ei sanonut, milloin on valmista, joten mikään ei voinut valmistua.
# source: 36d0f60b
ending-blow_up-title = Rikki rantaviivaa myöten
# source: c68c2138
ending-blow_up-1 = Riittää. Minua on sanottu hitaaksi ja minua on sanottu nirsoksi, mutta kukaan ei ole nauttinut siitä noin. Näkemiin.
# source: cdf8493a
ending-blow_up-2 = Ei. En jää ullakolle sellaisen naurettavaksi, jolla on maalia leuassa. Pidä meresi.
# source: fde8251d
ending-blow_up-3 = Noin. Nyt se on kahdessa osassa, eikä sinun tarvitse enää vaivautua sinisen takia. Löydän kyllä itse alas.
# source: 65828288
ending-blow_up-outcome = Vedos on lattiallasi kahtena puolikkaana, revittynä pohjoisesta etelään. Palkkion toinen puoli muuttuu juristin kirjeeksi, ja jokainen kahdentoista laivassa saa kuulla, miten puhut asiakkaille.
# source: 7733e519
ending-blow_up-why = Hän epäili omia silmiään jo kauan ennen sinua. Pilkkaa hän oli odottanutkin, eikä se jättänyt hänelle muuta kuin oven. Mitä sinistä hän tarkoitti, et saa koskaan tietää.
