# source: 1951b198
title = Kynä pysähtyy viivan yläpuolelle
# source: 8c008a60
summary = Verkkokauppa on hänelle mieleen ja kynä jo kädessä. Sitten hän alkaa tinkiä, ihan samasta kaupasta.
# source: a65346c3
role = Rakennat verkkokauppoja yksin, leipomon yläkerrasta vuokratussa huoneessa Orivedellä.
# source: 18f6a815
aim = Hanki nimi sopimukseen sovitulla hinnalla tai myy pienempi kauppa pienemmällä rahalla, ja selvitä, miksi hän on äkkiä alkanut jarruttaa.
# source: 1bd26c61
situation = Helka Uotila tekee viiden muun kanssa lehtikuusisia pihapenkkejä vanhassa navetassa Oriveden laidalla. Tarjouksessasi on kaksi saraketta: koko verkkokauppa mittatilaus- ja jälleenmyyjäsivuineen, { $price }, ja pienempi, jossa on vain vakiopenkit, { $small }. Pienemmän hän viivasi itse yli. Kummassakin on varastosaldot ja penkkikohtaiset toimitusajat, joista hän ei ole kysynyt mitään. Kaupan on määrä aueta viimeistään { $opening }. Tänään hänen piti allekirjoittaa sopimus verstaansa pöydän ääressä.
# source: 81a6e6d7
demand = Koko kauppa mitään pois jättämättä hintaan { $ask }, vaikka sovittu on { $price }
# source: bad2089e
client-name = Helka Uotila
# source: 911a65e4
client-manner = Kuivan humoristinen, lämmin ja työstään ylpeä; tinkii niin kauan kuin se säästää hänet sanomasta, mitä hän pelkää.
# source: f3612d9b
fact-ask = 9000 EUR
# source: 48d1e2e4
fact-ask-about = Summa, jonka hän haluaisi maksaa
# source: 07f88e07
fact-capacity = 14
# source: 0a5a10a2
fact-capacity-about = Penkit, jotka verstas ehtii tehdä kuukaudessa
# source: f5291dba
fact-opening = 2027-03-15
# source: 353e2e9b
fact-opening-about = Päivä, jona kauppa aukeaa
# source: 5f4fcfeb
fact-price = 11000 EUR
# source: 06a41acc
fact-price-about = Koko kaupan sovittu hinta
# source: f1baf41f
fact-small = 7900 EUR
# source: afa9b155
fact-small-about = Pienemmän kaupan hinta
# source: 22e16a2e
article = Vedä raja
# source: 174d024b
guidance-probe = Helka tinkii, ettei tarvitsisi sanoa, mikä pelottaa; vasta oikea kysymys saa hänet nostamaan sen pöydälle.
# source: c08b2082
guidance-hold_firm = Jos hinta joustaa tässä pöydässä, hän miettii, paljonko siitä oli ilmaa, ja pyytää seuraavaksi jotain muuta.
# source: 7bfc06fb
guidance-offer_alternative = Keino jarruttaa tilauksia itse tai pienempi kauppa pienemmällä rahalla ratkaisee hänen pulmansa; alennus ei.
# source: 1ea292ea
guidance-acknowledge = Häntä on sanottu huijariksi, koska penkit myöhästyivät; hän avautuu sille, joka ottaa hänen huolensa todesta.
# source: 2438b806
guidance-next_step = Ensiaskel, jolle on sovittu päivä, muuttaa avauspäivän kammon ensi viikon työksi.
# source: 63d097a2
guidance-concede = Halvempi hinta ei tee yhtään penkkiä lisää; pelko jää, ja hän palaa pyytämään kuvia ja ylläpitoa.
# source: ed4fd653
guidance-over_promise = Hän lupasi kerran penkit juhannukseksi ja joutui maksamaan siitä; hän ei luota kehenkään, joka lupaa sellaista, mitä ei voi tietää.
# source: f7e40ac0
guidance-attack = Hän tinki omassa pöydässään; piikki vakuuttaa hänet siitä, että sinulle on paras olla kertomatta mitään.
# source: 1dff4e4c
point-order_limit = Näyttää, miten kauppa voi jarruttaa tilauksia
# source: d2eb33d3
point-order_limit-phrase-1 = tilauskatto
# source: db65b175
point-order_limit-phrase-2 = tilausraja
# source: a0adb395
point-order_limit-phrase-3 = kuukausiraja
# source: cbbfc168
point-order_limit-phrase-4 = rajoittaa tilauksia
# source: 24804881
point-order_limit-phrase-5 = jonotuslista
# source: 5cf21fd9
point-order_limit-phrase-6 = odotuslista
# source: 445153cd
point-order_limit-phrase-7 = toimitusaika
# source: ebdb5efb
point-order_limit-phrase-8 = toimitusajat
# source: 0d97ba1e
point-less_for_less = Vähemmän rahaa vain vähemmästä kaupasta
# source: 563e048f
point-less_for_less-phrase-1 = pienempi kauppa
# source: 81dcefb2
point-less_for_less-phrase-2 = pienemmän kaupan
# source: 1b1e9e2a
point-less_for_less-phrase-3 = vakiopenkit
# source: 444e8175
point-less_for_less-phrase-4 = jätetään pois
# source: 1aef8814
point-less_for_less-phrase-5 = toisessa vaiheessa
# source: 319da74a
point-less_for_less-phrase-6 = toinen vaihe
# source: 122beb46
point-less_for_less-phrase-7 = vähemmän sivuja
# source: dbf67549
point-honest_wait = Sanoo, että ihmiset odottavat, kun päivä on rehellinen
# source: b2183b05
point-honest_wait-making-1 = Hyvää penkkiä odotetaan nurisematta, kunhan heti alussa tiedetään, milloin se tulee.
# source: eb924c52
point-honest_wait-making-2 = Viime toukokuussa ihmisiä suututti epätietoisuus eikä kuukausien määrä, ja siihen auttaa päivä joka penkin kohdalla.
# source: 9063f149
point-honest_wait-making-3 = Jokainen tilaaja näkee oikean toimitusviikon ennen kuin maksaa, joten huijariksi sinua ei voi kukaan sanoa.
# source: cf20f015
point-honest_wait-making-4 = Kukaan ei tunne itseään petetyksi, jos pitkästä odotuksesta on kerrottu reilusti jo tilatessa.
# source: 9138316a
point-honest_wait-making-5 = Kun kuvan alla lukee marraskuu, niin ne, jotka silti tilaavat, ovat marraskuuhun tyytyväisiä.
# source: 3d887bdb
point-honest_wait-making-6 = Hitauden asiakas antaa anteeksi paljon helpommin kuin vaikenemisen, joten kerrotaan etukäteen, kauanko siinä menee.
# source: bd24a9d8
point-honest_wait-lacking-1 = Se oli varmasti kauhea kesä, kun kaikki soittelivat sinulle.
# source: 3627359c
point-honest_wait-lacking-2 = Ei, siitä ei lähde mitään pois, koko kauppa maksaa sen, mitä paperissa lukee.
# source: b03f8202
point-honest_wait-lacking-3 = Mitä pelkäät eniten, kun ajattelet ensimmäisiä viikkoja avaamisen jälkeen?
# source: 6bafb46a
point-honest_wait-lacking-4 = Voit ottaa vähemmällä rahalla pienemmän kaupan, jossa on pelkästään navetassa valmiina seisovat penkit.
# source: 6cbe0216
point-honest_wait-lacking-5 = Tulen maanantaina kymmeneltä, ja syötetään yhdessä, montako penkkiä kauppa saa kuussa myydä.
# source: ec322644
point-honest_wait-lacking-6 = No olkoon menneeksi, saat koko kaupan sillä pienemmällä summalla, enkä sano enää mitään.
# source: 5562dd63
beat-opening-1 = No niin, kynä on esillä. Yksi asia ennen nimeä. Pannaan siihen { $ask } eikä { $price }. Sama kauppa, mitään ei oteta pois. Sitten päästään kumpikin töihin.
# source: afce1834
beat-opening-2 = Luin sen kahdesti läpi ja pidän siitä. Nimi tulee heti, kun siinä lukee { $ask }. Kaikki jää mukaan, otat vain hinnasta siivun pois.
# source: f13d0471
beat-opening-3 = Mihin kohtaan se nimi pannaan? Ai niin, se summa. Siinä saisi lukea { $ask }, ihan samasta kaupasta. Vedä vanha yli, niin kirjoitan.
# source: 110cd3ae
beat-opening-model = Kiitos, että sanot sen ennen allekirjoitusta. Koko kaupan hinta pysyy, se on { $price }. Viime viikolla summa sopi sinulle, joten mikä siinä on sen jälkeen alkanut huolettaa?
# source: a3389bc3
beat-opening-hint = Anna summan olla ja ota selvää, mikä on viime viikosta muuttunut.
# source: fd51f3ec
beat-opening-example-1 = Hienoa, että se on mieleesi, ja hyvä, että kysyt nyt etkä jälkikäteen. Samaa kauppaa en voi tehdä halvemmalla, joten 11 000 euroa pysyy. Mikä sinulla on viime viikosta muuttunut?
# source: e45f2136
beat-opening-example-2 = Valitettavasti hinta on 11 000 euroa. Niin sovittiin, ja niin tarjouksessa lukee.
# source: 3df4ef6b
beat-opening-example-3 = No hyvä on, olkoon 9000 euroa. Vedän vanhan yli, niin voit allekirjoittaa.
# source: 912c11d5
beat-opening-example-4 = Vai tällainen temppu: odotat, että kynä on kädessä, ja alat sitten kiristää. Huijaatko sahuriakin samalla tavalla?
# source: 8afed02d
beat-opening-example-5 = Näen, että summa on sinulle iso, ja ymmärrän, että se mietityttää. Hienoa, että pidät kaupasta.
# source: 56fefe9a
beat-opening-branch-1-1 = No mutta. Hinnastahan minä vain puhuin.
# source: 4b662a88
beat-opening-branch-1-2 = Jaaha. Tuota äänensävyä en ole sinulta ennen kuullut.
# source: 9292c1a4
beat-opening-branch-1-3 = Vai niin. Tuota siis löytyi hyvien tapojen alta.
# source: 98f9e734
beat-opening-branch-2-1 = Ohoh. Kävipä se äkkiä.
# source: fb97939f
beat-opening-branch-2-2 = Kas niin. Meinasin jättää kokonaan kysymättä.
# source: 65e9248b
beat-opening-branch-2-3 = Noinko vain? Minulla oli kokonainen puhe valmiina.
# source: 72aeda15
beat-opening-branch-3-1 = Yksi kysymys rahasta, ja siinäkö se oli?
# source: 42c86f99
beat-opening-branch-3-2 = Luovutko sinä ennemmin koko työstä kuin puhut siitä?
# source: fed7f898
beat-opening-branch-3-3 = Lyhyestä virsi kaunis. Hyvästejä en osannut odottaa.
# source: 19dd5a22
beat-opening-branch-4-1 = Tuo kuulostaa eiltä, jonka sisään on taiteltu pieni kyllä.
# source: 8e43e821
beat-opening-branch-4-2 = Eli kyllä siinä sittenkin joustoa on.
# source: 8605c813
beat-opening-branch-4-3 = Hm. Sanot ei, ja lyijykynä käy jo.
# source: 5f1401f6
beat-opening-branch-5-1 = Miksikö? Pitääkö siinä joku miksi olla?
# source: fde6ef60
beat-opening-branch-5-2 = Oletkin ensimmäinen, joka minulta tänään mitään kysyy.
# source: a79ae957
beat-opening-branch-5-3 = Ai taustalla? No, ei siinä mitään salaperäistä ole.
# source: 065a4e0f
beat-opening-branch-6-1 = En minä mitään toista kauppaa pyytänyt.
# source: d4e51ef1
beat-opening-branch-6-2 = Ovelaa. Mutta se on kyllä ihan eri asia.
# source: 07fbdd45
beat-opening-branch-6-3 = Näkee, että olet miettinyt, mutta minä tahdon sen, minkä valitsin.
# source: a606af1e
beat-opening-branch-7-1 = Nätisti sen sanoit, se on myönnettävä.
# source: 5d17a715
beat-opening-branch-7-2 = Et sentään kiemurtele.
# source: 5d2617cb
beat-opening-branch-7-3 = No, kohtelias sinä ainakin olet.
# source: 91770433
beat-opening-branch-8-1 = Se oli sitten suora ei.
# source: 29322b75
beat-opening-branch-8-2 = Etpä kauan miettinyt.
# source: 624ac406
beat-opening-branch-8-3 = Lyhyt vastaus.
# source: 935eb7d4
beat-opening-branch-9-1 = Ystävällisesti ajateltu.
# source: b36cd067
beat-opening-branch-9-2 = Niin niin, kaunista puhetta.
# source: fbb94d23
beat-opening-branch-9-3 = En epäile yhtään.
# source: 4320e701
beat-wall-1 = Jokainen jättää hintaan vähän ilmaa allekirjoituspäivää varten. Sahuri jättää. Minä jätän itsekin, penkkien hintaan.
# source: 888ac85a
beat-wall-2 = Jäisihän sinulle siitä vielä palkkaa, vaikka summa olisi { $ask }. Pikseleitä ne vain ovat, ei niitä kukaan sahaa.
# source: a12e1a99
beat-wall-3 = Tampereella on yksi kaveri, joka tekisi minulle verkkokaupan, ja hinta olisi { $ask }. Sinun ottaisin mieluummin, mutta vaikeaksi sinä sen teet.
# source: 0877c2ae
beat-wall-model = Näen, että summa on pienelle verstaalle iso. En pannut siihen ilmaa, joten hinta pysyy: { $price }. Mitä sinä oikeastaan turvaisit pienemmällä summalla?
# source: 44ec97f7
beat-wall-hint = Kovempi ”ei” ei auta. Hän ei ole vielä kertonut, mihin se raha on tarkoitettu.
# source: 37d907a1
beat-wall-example-1 = Uskon sen, moni hinnoittelee niin. Minä en, joten 11 000 euroa on se oikea hinta. Jos haluat maksaa vähemmän, teen sinulle pienemmän kaupan 7900 eurolla.
# source: f02e953d
beat-wall-example-2 = Sinä tunnet alasi, ja ymmärrän, miksi odotat hinnassa olevan ilmaa. Minun hinnassani sitä ei ole, joten se pysyy. Mihin säästyvä raha sinulla menisi?
# source: 1faebea0
beat-wall-example-3 = Muut voivat tehdä niin, minä en. Hinta on 11 000 euroa ja pysyy siinä.
# source: 0b9b8e72
beat-wall-example-4 = Sitten meidän on parempi lopettaa tähän. En usko, että olen sinulle oikea tekijä.
# source: d245858b
beat-wall-example-5 = Ehkä niin, en osaa sanoa. Pitää katsoa asiaa.
# source: d809a98e
beat-wall-branch-2-1 = Nyt menit henkilökohtaisuuksiin.
# source: 0efc4597
beat-wall-branch-2-2 = Rehellisellä työllä minä leipäni tienaan, kiitos vain.
# source: 265e128f
beat-wall-branch-2-3 = Tuo oli tarpeetonta.
# source: d088cf28
beat-wall-branch-5-1 = Siinähän se. Tiesin, että varaa on.
# source: 68b834bc
beat-wall-branch-5-2 = Kannatti siis kysyä kahdesti.
# source: 7cc5cc00
beat-wall-branch-5-3 = Onneksi en uskonut ensimmäistä vastausta.
# source: 6fd2fb47
beat-wall-branch-6-1 = Sitten ei taida olla paljon puhuttavaa.
# source: 6a1e11b3
beat-wall-branch-6-2 = Niinkö vähästä se oli kiinni.
# source: d49c8e80
beat-wall-branch-6-3 = Jaha. Luulin, että tahdoit tämän työn.
# source: a3356b40
beat-wall-branch-7-1 = Et sinä taida päästää minua pelkällä höpötyksellä.
# source: 2238fd16
beat-wall-branch-7-2 = Hyvä on. Sinä olet puhunut minulle suoraan.
# source: 1c2f55af
beat-wall-branch-7-3 = Istu sitten hetkeksi.
# source: a73e94f4
beat-wall-branch-8-1 = Hm. Jos se nyt pitää tietää.
# source: 3628ef91
beat-wall-branch-8-2 = Tuota ei pankissakaan kysytty.
# source: f8ce84b9
beat-wall-branch-8-3 = Kai tuota saa kysyä.
# source: 92d62826
beat-wall-branch-9-1 = Sinä se jaksat kysellä.
# source: 33ba52dc
beat-wall-branch-9-2 = Siitä olen sanonut sen, minkä sanoin.
# source: 152e4cb0
beat-wall-branch-9-3 = En tiedä, viitsinkö siihen mennä.
# source: 44137117
beat-wall-branch-10-1 = Eli tapoja on useampia kuin yksi.
# source: 1d460098
beat-wall-branch-10-2 = Jo alkaa kuulostaa joltakin. Vähän.
# source: 300bc3af
beat-wall-branch-10-3 = Mielenkiintoista, mutta en minä sitä pyytänyt.
# source: 1547d1c2
beat-wall-branch-11-1 = Joka kerta sinä jotain keksit.
# source: f0ed2ce2
beat-wall-branch-11-2 = No, yrität sentään, näen minä sen.
# source: e02503a5
beat-wall-branch-11-3 = Hm. Tuota pitää miettiä ihan kunnolla.
# source: 0b2a45a7
beat-wall-branch-12-1 = Niin, oikeassahan sinä olet, en minäkään pitäisi siitä, että minulta tingitään.
# source: 39de947f
beat-wall-branch-12-2 = Sinulle on vaikea suuttua.
# source: 0d68570f
beat-wall-branch-12-3 = En minä sinua ole linssiin viilaamassa, tiedäthän sen.
# source: 2a9ee4d2
beat-wall-branch-13-1 = Kuin vannesahalle puhuisi.
# source: 10784fda
beat-wall-branch-13-2 = Ei, ei ja ei. Kuultu on.
# source: 1e25b476
beat-wall-branch-13-3 = Voisit edes katsoa minua niin kuin asiakasta katsotaan.
# source: 2f64f761
beat-wall-branch-14-1 = Sinä et sitten taivu.
# source: 3b8b0022
beat-wall-branch-14-2 = Eli se tai ei mitään.
# source: 56c41a11
beat-wall-branch-14-3 = Kuulin minä jo ensimmäisellä kerralla.
# source: d70f5a7a
beat-wall-branch-15-1 = Tuo kiertää kysymyksen.
# source: f69a5212
beat-wall-branch-15-2 = Ja minä olen siinä missä äskenkin.
# source: 636ee39c
beat-wall-branch-15-3 = En tullut hullua hurskaammaksi.
# source: 9adbe51d
beat-cashflow-1 = Se on tämä vuodenaika. Puut maksan tammikuussa, ja rahaa näen toukokuussa, jos hyvin käy. Kun vähän jäisi sivuun, nukkuisin paremmin.
# source: 9a197813
beat-cashflow-2 = Joka sentti on kevääseen asti puussa kiinni. Soisin, että laatikkoon jäisi jotain, kun sinun laskusi on maksettu. Pahan päivän varalle. Ihan varmuuden vuoksi.
# source: e25c28cb
beat-cashflow-3 = Kyllä minulla siihen varaa on. Pitäisin vain mieluummin vähän rahaa käsillä, kun kauppa { $opening } aukeaa. Eihän sitä koskaan tiedä.
# source: 8a37bae1
beat-cashflow-model = On järkevää, että haluat laatikkoon jäävän jotain. Hinta pysyy, ja tahtoisin ymmärtää loputkin: mitä pelkäät tapahtuvan sen jälkeen, kun kauppa aukeaa { $opening }?
# source: 8d420e34
beat-cashflow-hint = Maksaa hän pystyy. Kuuntele, mitä hän sanoo ajasta avaamisen jälkeen, ja kysy siitä.
# source: b6d4e608
beat-cashflow-example-1 = Ymmärrän, miten tiukkaa on, kun puut maksetaan tammikuussa ja rahat tulevat toukokuussa. Hinta pysyy, mutta voit maksaa kolmessa erässä, viimeisen kesäkuussa. Miltä pahalta päivältä laatikkoon jäävä raha sinua suojaisi?
# source: 99b4ce9c
beat-cashflow-example-2 = Ymmärrän, että tammikuu on sinulle raskain kuukausi. Hinta pysyy, mutta maksuajasta voidaan sopia: puolet nyt ja puolet toukokuun lopussa, kun omat rahasi ovat tulleet.
# source: 59948a97
beat-cashflow-example-3 = Ymmärrän, että se on sinulle hankalaa, mutta hinta pysyy ennallaan.
# source: 3f55b312
beat-cashflow-example-4 = No jos asia on noin, niin saat sen tietysti 9000 eurolla.
# source: 12d4f7ea
beat-cashflow-example-5 = Et osaa hoitaa edes omia rahojasi ja tulet minulle vinkumaan. Opettele laskemaan, ennen kuin tilaat verkkokauppoja.
# source: 9c25dbd9
beat-cashflow-branch-2-1 = Minä kerron, miten asiat ovat, ja tuo on kiitos.
# source: 59f8f346
beat-cashflow-branch-2-2 = Vai tuon sitä rehellisyydellä saa.
# source: 0d3e2dff
beat-cashflow-branch-2-3 = Nauratko sinä ihmisen tilin saldolle?
# source: 8a1c5d76
beat-cashflow-branch-5-1 = Reilusti tehty.
# source: 78244f81
beat-cashflow-branch-5-2 = No, sehän keventää mieltä.
# source: 9b5d0453
beat-cashflow-branch-5-3 = En pane vastaan.
# source: b8498453
beat-cashflow-branch-6-1 = Ja minä täällä selittelen.
# source: ee7d0b47
beat-cashflow-branch-6-2 = Olisin sitten jättänyt kertomatta.
# source: 6fef98e1
beat-cashflow-branch-6-3 = Selvä. Puhuin jo liikaa.
# source: 1394028b
beat-cashflow-branch-7-1 = Huomasitko sinä sen?
# source: 650fa8c4
beat-cashflow-branch-7-2 = No niin. Ei se puutavara ole.
# source: bec92ad1
beat-cashflow-branch-7-3 = Ei minun pitänyt tätä esiin ottaa.
# source: 57ae8448
beat-cashflow-branch-8-1 = Kysyt kuin lomaketta täyttäisit.
# source: af8a1c3c
beat-cashflow-branch-8-2 = Tuo tulee aika lähelle, kun näin vähän tunnetaan.
# source: 1785f810
beat-cashflow-branch-8-3 = Siihen pitäisi tuntea sinut paremmin.
# source: 2a374683
beat-cashflow-branch-9-1 = Laskuissa tuo voisi auttaa, kyllä.
# source: 57043285
beat-cashflow-branch-9-2 = On siinä ideaa.
# source: 81066965
beat-cashflow-branch-9-3 = Näen, mihin pyrit, eikä se tyhmää ole.
# source: 89edf6f5
beat-cashflow-branch-10-1 = Sinulla on joka asiaan ajatus.
# source: 159de197
beat-cashflow-branch-10-2 = Voisihan sitä noinkin katsoa.
# source: e2afb6f4
beat-cashflow-branch-10-3 = Annas kun makustelen sitä hetken.
# source: b8875f66
beat-cashflow-branch-11-1 = Sinä olet kiltti, ja silti se on ei. En tiedä, kumpaan vastaisin.
# source: 2c56fa2a
beat-cashflow-branch-11-2 = Uskon, että tarkoitat tuota.
# source: 56aa75d9
beat-cashflow-branch-11-3 = Kaikki ihan kohtuullista.
# source: 7b7022ed
beat-cashflow-branch-12-1 = Eli minun tammikuuni on minun murheeni. Niinhän se on.
# source: 1dadfda0
beat-cashflow-branch-12-2 = Kerron huoleni ja saan takaisin numeron.
# source: c8d24630
beat-cashflow-branch-12-3 = Et tainnut tuosta paljon kuulla.
# source: 3e55fe65
beat-cashflow-branch-13-1 = Mukavaa, kun joku kuuntelee.
# source: 94b15620
beat-cashflow-branch-13-2 = No, kiitos siitä.
# source: 9516c1c0
beat-cashflow-branch-13-3 = Saattaa olla niinkin.
# source: 53bfcaf5
beat-haggle-1 = Minä tahdon kuitenkin koko kaupan enkä palasia. Pannaan erotus puoliksi, niin nimi on paperissa ennen kuin kahvi jäähtyy.
# source: d5a6fea3
beat-haggle-2 = Leikkasi sen miten päin hyvänsä, minulle jää joko vähemmän kauppaa tai sama lasku. Tule puolitiehen vastaan. Puolet sinä, puolet minä.
# source: e652fc40
beat-haggle-3 = Entä jos näin: koko kauppa, sinä tulet vähän vähemmän alas kuin pyysin, ja lyödään kättä päälle.
# source: 6ea3bed3
beat-haggle-model = Hienoa, että haluat sen kokonaisena. Puolivälissäkin tekisin saman työn vähemmällä, joten hinta pysyy: { $price }. Tai teen pienemmän kaupan, hinta { $small }. Mitkä osat voisivat odottaa?
# source: b86f1558
beat-haggle-hint = Puolikas alennuskin on alennus. Mitä voisi lähteä pois rahan mukana?
# source: 03fd48da
beat-haggle-example-1 = Näen, että olet kiintynyt koko kauppaan. Erotusta en pane puoliksi, mutta voimme aloittaa vakiopenkeistä 7900 eurolla ja lisätä jälleenmyyjäsivut syksyllä.
# source: df3965dd
beat-haggle-example-2 = Puoliväli kuulostaa reilulta, ja tiedän, että tarkoitat hyvää. Työ olisi silti sama, joten täysi hinta pysyy. Mikä siinä koko summassa sinua huolettaa?
# source: d2a64745
beat-haggle-example-3 = Ei, puoliväliin en tule. Hinta on 11 000 euroa.
# source: 7245dae4
beat-haggle-example-4 = No olkoon, tullaan puolitiehen. Lasken hinnan 10 000 euroon.
# source: 3f7fbef2
beat-haggle-example-5 = En minä tiedä. Katsotaan nyt sitten joskus.
# source: c442d35c
beat-haggle-branch-2-1 = Minä vain tingin. Rumaksi sen teit sinä.
# source: 4d2bc04d
beat-haggle-branch-2-2 = Herranen aika. Huutokaupassakin puhutaan kauniimmin.
# source: cbe51814
beat-haggle-branch-2-3 = Minä tarjoan kättä, ja sinä puraiset.
# source: fbf1a48e
beat-haggle-branch-5-1 = Puolitiehen, ja vielä noin vikkelästi.
# source: df567984
beat-haggle-branch-5-2 = Näetkö, ei se sattunut.
# source: 4090a34b
beat-haggle-branch-5-3 = Kaupat siis. Melkein.
# source: 8281f05a
beat-haggle-branch-6-1 = Eli ei kauppoja ollenkaan.
# source: 7e0ca26c
beat-haggle-branch-6-2 = Minä luulin, että vasta päästiin alkuun.
# source: ca18d2f0
beat-haggle-branch-6-3 = Sinä luovutat ennen minua.
# source: 8806de0c
beat-haggle-branch-7-1 = Tiedätkö, tuo se vasta kysymys on.
# source: 2c039205
beat-haggle-branch-7-2 = Tinkiä minä jaksan vaikka iltaan. Se on helpompaa kuin vastata tuohon.
# source: 821f4ee3
beat-haggle-branch-7-3 = Et sinä mikään hölmö ole.
# source: fdf11f71
beat-haggle-branch-8-1 = Sinulta ei raha ilmaiseksi irtoa. Tuhlarille en kauppaani antaisikaan.
# source: 233fc898
beat-haggle-branch-8-2 = Puolivälistä ei siis puhuta. Hm.
# source: 88cd3e1a
beat-haggle-branch-8-3 = Sen sanon, että asiassa sinä pysyt.
# source: b5f0167d
beat-haggle-branch-9-1 = Mitä sinä sillä tiedolla teet?
# source: 9b15623f
beat-haggle-branch-9-2 = Tuohan ei ole tinkimistä, tuo on kysymistä.
# source: ccf85e2e
beat-haggle-branch-9-3 = No, kun kerran kysyt.
# source: 1f712983
beat-haggle-branch-10-1 = Rahasta olen jo kertonut.
# source: d19f3a85
beat-haggle-branch-10-2 = Kysymyksiä, kysymyksiä.
# source: a87099a5
beat-haggle-branch-10-3 = On siihen vastaus. En tiedä, kuuluuko se sinulle.
# source: d509edc8
beat-haggle-branch-11-1 = Ystävällinen olet, etkä anna tuumaakaan periksi. Isäni myi penkkejä juuri noin.
# source: ebbe8b7d
beat-haggle-branch-11-2 = Yrittänyttä ei laiteta.
# source: b2bcad36
beat-haggle-branch-11-3 = No niin, minä olen oman vuoroni käyttänyt.
# source: 81a11d10
beat-haggle-branch-12-1 = Ei puolta, ei neljännestä, ei mitään.
# source: b4683f89
beat-haggle-branch-12-2 = Olisit voinut tuota sanoessa vaikka hymyillä.
# source: 9dc07723
beat-haggle-branch-12-3 = Tinkiminen taisi loppua siihen.
# source: 2163b3be
beat-haggle-branch-13-1 = Tuo ei ole kyllä eikä ei.
# source: 8a70ec6e
beat-haggle-branch-13-2 = Minä ojennan kättä, ja sinä puhut säästä.
# source: 496e6e19
beat-haggle-branch-13-3 = Hm.
# source: d1fdbc22
beat-silence-1 = Mutta minä sanoin summan, ja sinä kiersit sen kaukaa. { $ask }: kyllä vai ei?
# source: 6f30f123
beat-silence-2 = Rahasta et kuitenkaan sanonut mitään. Tässä minä istun kynä kädessä.
# source: d82e0753
beat-silence-3 = Entä se hinta? Muuta en kysynytkään.
# source: 646859ac
beat-silence-model = Kysyit suoraan, ja minä kiersin. Koko kaupan hinta pysyy, se on { $price }. Kuulen, että asia on sinulle tärkeä, joten mikä siinä vielä kaihertaa?
# source: 2314df9a
beat-silence-hint = Vastaa ensin siihen, mitä hän rahasta kysyi. Sitten voit kysyä omasi.
# source: 2861dd83
beat-silence-example-1 = Kysyit suoraan, ja ymmärrän, että odotat vastausta: ei, koko kaupan hinta pysyy 11 000 eurossa. Mikä allekirjoittamisessa sinua vielä huolettaa?
# source: 1da71f4b
beat-silence-example-2 = Ymmärrän, että odotat suoraa vastausta. Koko kauppaa en tee 9000 eurolla. Pienemmän kaupan saat 7900 eurolla, tai täyden hinnan voit maksaa kolmessa erässä.
# source: 547cb72d
beat-silence-example-3 = Ei. En voi tehdä sitä 9000 eurolla. Hinta pysyy.
# source: 1ca96dae
beat-silence-example-4 = No kyllä sitten. Saat sen 9000 eurolla, en halua riidellä.
# source: 65949d17
beat-silence-example-5 = En osaa sanoa juuri nyt. Katsotaan sitä joskus toiste.
# source: faf25712
beat-silence-branch-2-1 = Olisit ollut toisenkin kerran hiljaa. Se oli parempi.
# source: 5cd7428c
beat-silence-branch-2-2 = Kysyn kuin ihminen ja saan korvilleni.
# source: 99d52320
beat-silence-branch-2-3 = Osaat siis olla selväsanainen, kun haluat.
# source: e3a22e2f
beat-silence-branch-5-1 = Vihdoinkin suora vastaus.
# source: 1e015246
beat-silence-branch-5-2 = Noin, kyllä sen sanotuksi saa.
# source: f2f23364
beat-silence-branch-5-3 = Hyvä. Mukava tietää, missä mennään.
# source: 98f0eda8
beat-silence-branch-6-1 = Sano sitten ensi kerralla heti.
# source: c32f5fee
beat-silence-branch-6-2 = Tuohonko sinä tässä rohkeutta keräsit?
# source: 8988d0b2
beat-silence-branch-6-3 = No, onhan sekin vastaus.
# source: f44f509f
beat-silence-branch-8-1 = Sinä käänsit kysymyksen minuun. Ja oikein teit.
# source: ba999147
beat-silence-branch-8-2 = Kysyä sinä osaat.
# source: 9618599e
beat-silence-branch-8-3 = Kysyit, joten vastaan.
# source: 55532f9f
beat-silence-branch-9-1 = Aa. Tuon minä näen silmissäni.
# source: 1ee4052d
beat-silence-branch-9-2 = Tuo on jo enemmän vastauksen näköinen.
# source: 1d1f9851
beat-silence-branch-9-3 = Hyvä. Siitä saa otteen.
# source: 176b7dc8
beat-silence-branch-10-1 = No niin, selvä.
# source: 898f984e
beat-silence-branch-10-2 = Niin. No. Nyt tiedän, miten rahan kanssa on.
# source: d7e2b8b4
beat-silence-branch-10-3 = Hyvä, sumu hälveni.
# source: e630ae97
beat-silence-branch-11-1 = Reilua. Saat kai tietää.
# source: 608aaaf7
beat-silence-branch-11-2 = Miksi minä sitä pyydän? Yksinkertainen juttu.
# source: 070b466b
beat-silence-branch-11-3 = Kun kerran kysyt, niin kerron.
# source: c06cf30e
beat-silence-branch-12-1 = Lisää kysymyksiä.
# source: 98d09e7c
beat-silence-branch-12-2 = Johan minä kerroin miksi, melkein.
# source: cfc608c5
beat-silence-branch-12-3 = Sinusta tulisi hyvä lääkäri. Minä olen ostamassa verkkokauppaa.
# source: 3998e05b
beat-silence-branch-13-1 = Viimein jotain, mihin tarttua.
# source: e69e9eb0
beat-silence-branch-13-2 = Oli sinulla vastaus sittenkin.
# source: 9c42bbbb
beat-silence-branch-13-3 = Se on jo alku.
# source: 7c421e29
beat-silence-branch-14-1 = No tuon kanssa jo pärjää.
# source: 207e4117
beat-silence-branch-14-2 = Hyvä, taas on maata jalkojen alla.
# source: bcdcae92
beat-silence-branch-14-3 = Perille sinä lopulta pääset.
# source: 45498b59
beat-silence-branch-15-1 = Eli ei. Kiitos, että sanoit.
# source: 2f301172
beat-silence-branch-15-2 = Siinä. Ei se sen vaikeampaa ollut.
# source: 8c2cddcc
beat-silence-branch-15-3 = Se on siis ei. Kyllä minä ein kestän.
# source: ace17088
beat-silence-branch-16-1 = Mikään ei siis muuttunut.
# source: 1a93538a
beat-silence-branch-16-2 = Sitten ollaan siinä missä oltiin.
# source: 3311bcd1
beat-silence-branch-16-3 = Tuli selväksi.
# source: fc79ee3d
beat-silence-branch-17-1 = Et taida aikoa sanoa sitä minulle.
# source: aff32990
beat-silence-branch-17-2 = Kehää kierretään.
# source: d5aa1735
beat-silence-branch-17-3 = Verottajankin kanssa pääsee vähemmällä puheella.
# source: 71ef9e34
beat-more-1 = Sitten samalla vaivalla: valokuvat koko mallistosta ja vuoden ylläpito perään. Samaan hintaan. Et kai sinä tätä enää viitsi pilata.
# source: d7592e7b
beat-more-2 = Pannaan siis kuvatkin mukaan, joka penkki kolmelta puolelta, ja sinut puhelimen päähän ensimmäiseksi vuodeksi. Ilman lisähintaa.
# source: 0736a0b3
beat-more-3 = Ja kun se noin kevyesti irtoaa, lisää siihen kuvat ja vuoden huolenpito. Ei se alun perinkään ole voinut paljon maksaa.
# source: d8a44034
beat-more-model = Suostuin liian äkkiä, se on minun syyni, ja ymmärrän, miksi jatkoit. Kuvat ja ylläpito ovat eri työtä, ja hinta pysyy: { $price }. Mikä auttaisi sinua eniten, kun kauppa aukeaa { $opening }?
# source: 2800b722
beat-more-hint = Tällaista suostumisella saa. Sanasi voit perua: sano se suoraan ja kysy.
# source: 8e813f38
beat-more-example-1 = Ymmärrän, että kysyt; annoin periksi liian nopeasti, ja se oli minun virheeni. Kuvat ja ylläpito eivät sisälly hintaan, ja kauppa maksaa 11 000 euroa. Miksi alun perin halusit summan alemmas?
# source: 5cb51100
beat-more-example-2 = Hyvät kuvat sopisivat penkeillesi, siinä olet oikeassa. Tähän hintaan ne eivät kuitenkaan kuulu. Teen kuvista erillisen tarjouksen, tai otat ne itse ja neuvon sinua maanantaina.
# source: ab998bed
beat-more-example-3 = Ei, kuvat ja ylläpito eivät kuulu tähän hintaan. Niitä ei ole tarjouksessa.
# source: 53b77028
beat-more-example-4 = No hyvä on, panen kuvat ja vuoden ylläpidon kaupan päälle, ihan ilmaiseksi.
# source: 2f466038
beat-more-example-5 = Ahne sinä olet, senkin saituri. Ei mitään häpyä.
# source: 17332eab
beat-more-branch-2-1 = Äsken sanoit kyllä, naama kuin Naantalin aurinko.
# source: dbe3f6a0
beat-more-branch-2-2 = Kaksi minuuttia sitten olin vielä arvon asiakas.
# source: 80ae4ec3
beat-more-branch-2-3 = Tuota siis oli sen kyllän takana.
# source: f7dc1147
beat-more-branch-4-1 = Ensin kyllä ja sitten ovi.
# source: 00b4b46c
beat-more-branch-4-2 = Sinä käännyt nopeammin kuin sää.
# source: b03cf5df
beat-more-branch-4-3 = Eli kaikki tai ei mitään. Olisit sanonut.
# source: dce8ac2f
beat-more-branch-5-1 = Toisella kädellä annat ja toisella kysyt. Olkoon.
# source: 1b9eb40a
beat-more-branch-5-2 = Nyt sinä kysyt. Olisin odottanut tuota ennen kyllää.
# source: 68c410d5
beat-more-branch-5-3 = Se kyllä ei siis ollut ihan kyllä. No, kerron miksi.
# source: 8b276734
beat-more-branch-6-1 = Eihän se raha auta. Huomasin sen pyytäessäni.
# source: 0be0b311
beat-more-branch-6-2 = Sait minut kiinni. Ahnehdin.
# source: 1f051d4c
beat-more-branch-6-3 = Antaa niiden kuvien olla.
# source: 807ae16a
beat-more-branch-7-1 = Ei, ihan oikein. Se oli ahneutta.
# source: 0d12f8a3
beat-more-branch-7-2 = Unohda ne kuvat. Ja alennuskin, jos rehellisiä ollaan.
# source: cf64f00d
beat-more-branch-7-3 = Hyvä, että panit siihen stopin.
# source: f3c9b025
beat-more-branch-8-1 = En minä enää tiedä, mitä tarvitsen.
# source: e73d763a
beat-more-branch-8-2 = Ensin kyllä, sitten kysymyksiä.
# source: 27853f1e
beat-more-branch-8-3 = Kerroin jo, mihin se menee, suunnilleen.
# source: 805de3e1
beat-more-branch-9-1 = Takaisin kaupankäyntiin siis.
# source: 18f7b362
beat-more-branch-9-2 = Jaa, siinä kyllässä olikin pikkupränttiä.
# source: 4ff00731
beat-more-branch-9-3 = Sinä heräsit.
# source: b743d7c2
beat-more-branch-10-1 = Nyt olet taas jaloillasi.
# source: 4392ae9e
beat-more-branch-10-2 = Taisit pelästyä omaa kyllääsi.
# source: 4c0947ce
beat-more-branch-10-3 = Selvä, se kyllä on siis peruttu.
# source: 94919088
beat-more-branch-11-1 = Äskeinen kyllä ei siis ollut kyllä. Palataan sitten hintaan.
# source: 0cfaf17a
beat-more-branch-11-2 = Ja minä jo luulin, että laatikko on auki.
# source: 82cbd406
beat-more-branch-11-3 = Ensin kyllä, sitten ei. Nyt epäilen kumpaakin.
# source: 52f38d9f
beat-more-branch-12-1 = Ensin kyllä, nyt sumua. En tiedä, pitääkö se kyllä enää.
# source: 8a4fcbfd
beat-more-branch-12-2 = Koskiko tuo kuvia vai ylipäätään mitään?
# source: 16c7cd1f
beat-more-branch-12-3 = Nyt puhut niin hämärästi, ettei siitä kyllästäkään ota selvää.
# source: 090cc9de
beat-stung-1 = Tulin pihalta sisään allekirjoittamaan. Puhuin rahasta, niin kuin ihmiset puhuvat. Minun pöydässäni minulle ei tuolla lailla vastata.
# source: 83a0481b
beat-stung-2 = Tästä verstaasta elää kuusi ihmistä. Kai minä saan hinnasta tinkiä, ilman että minulle puhutaan tuohon sävyyn.
# source: 90273e77
beat-stung-3 = Kolmekymmentä vuotta olen myynyt kaikenlaisille, enkä kenellekään ole noin sanonut. Otetaanko uudestaan?
# source: f238fdb0
beat-stung-model = Tuo oli sopimatonta, ja se on minun vikani. Kysymyksesi oli aiheellinen. Vastaukseni on, että hinta pysyy, se on { $price }, ja haluaisin kuulla, mikä siinä painaa sinua.
# source: 2ab6b7f8
beat-stung-hint = Ota ensin piikki pois, yhdellä lauseella. Sano kantasi vasta toisella.
# source: cc67f8a0
beat-stung-example-1 = Loukkaannuit aiheesta. Sanoin rumasti, ja se oli minun vikani. Kysymyksesi oli reilu. Hinta pysyy, mutta kerro, mikä sen maksamisessa sinua huolettaa?
# source: 7d200304
beat-stung-example-2 = Puhuin sinulle rumasti omassa pöydässäsi, ja pyydän anteeksi; se oli minulta väärin. Ymmärrän, että se loukkasi. Hinta pysyy 11 000 eurossa, ja voit maksaa sen kahdessa erässä.
# source: e4847859
beat-stung-example-3 = Jätetään se. Hinta pysyy, mutta voisin tehdä sinulle pienemmän kaupan 7900 eurolla.
# source: 62d6dbaf
beat-stung-example-4 = Älä nyt ole noin herkkähipiäinen. Olet säälittävä. Jos et kestä totuutta, mene takaisin sahanpuruihisi.
# source: 412ec548
beat-stung-example-5 = Sitten meidän on parasta lopettaa tähän. En ole sinulle oikea tekijä, etsi joku toinen.
# source: 7d4da702
beat-stung-branch-4-1 = Ja nyt sitä paikataan rahalla.
# source: 375816fe
beat-stung-branch-4-2 = Huonon omantunnon saa siis halvalla.
# source: 8fd582bd
beat-stung-branch-4-3 = No. Töykeä mutta antelias.
# source: 12a2a8b6
beat-stung-branch-6-1 = Jo parempi. Vähän myöhässä, mutta parempi.
# source: c1f83e9d
beat-stung-branch-6-2 = Tuota minä jo kuuntelen.
# source: 817f21bf
beat-stung-branch-6-3 = Hm. No, kaikilla on päivänsä.
# source: 0b4fd570
beat-stung-branch-7-1 = Siivo kysymys, siivo vastaus.
# source: 62cde16f
beat-stung-branch-7-2 = Noin jo paremmin. Leikitään, että aloitit tuosta.
# source: cb43769a
beat-stung-branch-7-3 = Hm. Osaat siis olla ihmisiksikin.
# source: 3057b3d4
beat-stung-branch-8-1 = Hyvä. Se on unohdettu, melkein.
# source: 4f26538e
beat-stung-branch-8-2 = Kiitos. Tuo otti varmaan koville.
# source: 1d7cd6f4
beat-stung-branch-8-3 = No niin. Ei puhuta siitä enempää.
# source: 829d6dfe
beat-stung-branch-9-1 = Sävystä ei sanaakaan, mutta järkeä sentään vähän.
# source: 5a04a1ca
beat-stung-branch-9-2 = Vai suoraan takaisin asiaan.
# source: 1cded47f
beat-stung-branch-9-3 = Olisi siihen anteeksikin mahtunut.
# source: 5111795a
beat-stung-branch-10-1 = Muuta minä tässä odotin.
# source: 70980a6e
beat-stung-branch-10-2 = Ei sanaakaan siitä, miten puhuit.
# source: 28b5adbd
beat-stung-branch-10-3 = Yhden sanan olisit voinut vielä lisätä.
# source: f8ae2013
beat-pen_down-1 = Panen kynän hetkeksi pöydälle. Ehkä tämä kevät on tähän väärä. En avaisi sellaista ovea, jonka takana en pysty seisomaan.
# source: fcb81a52
beat-pen_down-2 = Ehkä minun ei pitäisi tehdä tätä ollenkaan. Ei se huono ole. Sehän voisi vaikka onnistua, ja missäs minä sitten olisin?
# source: 982463c0
beat-pen_down-3 = Katselen tuota päivää, { $opening }, ja vatsassa muljahtaa. Ehkä verkkokauppa on niille, joilla on isompi navetta.
# source: e5602b3d
beat-pen_down-model = Kuulostaa siltä, että onnistuminen pelottaa sinua enemmän kuin lasku. Pidän hinnan ennallaan ja puhuisin ensin siitä: mitä näet edessäsi, kun kauppa aukeaa { $opening }?
# source: e9dace6c
beat-pen_down-hint = Kuulitko tuon? Laskusta ei ole enää kyse.
# source: 9467d831
beat-pen_down-example-1 = Kiitos, että sanoit sen; kuulen, miten raskaasti se sinua painaa. Hinta pysyy ennallaan, mutta siitä ehtii puhua. Mikä sen oven avaamisessa sinua pelottaa?
# source: d30b72e1
beat-pen_down-example-2 = Näen, että päivä pelottaa sinua, enkä halua painostaa. Koko kaupan hinta pysyy, mutta voimme avata pelkillä vakiopenkeillä 7900 eurolla ja päättää lopusta syksyllä.
# source: d4da6262
beat-pen_down-example-3 = Ymmärrän, että epäilet, onko tämä kevät oikea. Hinta ei silti muutu.
# source: 34fe9dea
beat-pen_down-example-4 = Älä pane kynää pois! Saat sen sittenkin 9000 eurolla, kaikki mukana.
# source: b3cc98fc
beat-pen_down-example-5 = Sitten on parasta, että lopetamme yhteistyön. En ole oikea tekijä tähän työhön, näkemiin.
# source: cd13834b
beat-pen_down-branch-2-1 = Minä horjun, ja sinä potkaiset.
# source: d0bb374c
beat-pen_down-branch-2-2 = Kyllä sinä osaat hetkesi valita.
# source: c0b38fc3
beat-pen_down-branch-2-3 = Tuo tästä vielä puuttuikin.
# source: d3700809
beat-pen_down-branch-5-1 = Noinko pitkälle menisit, että saat minun nimeni?
# source: 78b7e631
beat-pen_down-branch-5-2 = No. Jos se on noin yksinkertaista.
# source: ba4ac948
beat-pen_down-branch-5-3 = Odottaminen siis kannattaa.
# source: 64fd12d2
beat-pen_down-branch-7-1 = Taidat tietää jo.
# source: 3a27a57e
beat-pen_down-branch-7-2 = Samaa se on yhä.
# source: 8dc7bcec
beat-pen_down-branch-7-3 = Johan minä kerroin. Ei se mihinkään ole lähtenyt.
# source: c249aae8
beat-pen_down-branch-8-1 = En ole puhunut tästä edes omalle väelleni.
# source: b7d96e4c
beat-pen_down-branch-8-2 = Hyvä on, sanotaan se sitten.
# source: dd041951
beat-pen_down-branch-8-3 = Sinusta tämä on varmaan hupsua.
# source: cd062a06
beat-pen_down-branch-9-1 = Mistä sinä sen arvasit? Olen tuskin nukkunut sen takia.
# source: 1ad6e69f
beat-pen_down-branch-9-2 = Sinä siis näit sen. Niitä tilauksia minä yöt valvon.
# source: 50a74923
beat-pen_down-branch-9-3 = Se se juuri on. Minähän hukkuisin tilauksiin.
# source: 7836c84a
beat-pen_down-branch-10-1 = Hm. Ei se niin iso ovi olekaan.
# source: db899f7d
beat-pen_down-branch-10-2 = Siitä pääsisi ehkä pehmeämmin sisään.
# source: 630a267f
beat-pen_down-branch-10-3 = Et sinä painosta, se on sanottava.
# source: 2e86b823
beat-pen_down-branch-11-1 = Tuon minä kertoisin ystävälle.
# source: 5c3499bc
beat-pen_down-branch-11-2 = Enpä taida. En tänään.
# source: a9305b22
beat-pen_down-branch-11-3 = En. Tuntisin vain itseni hölmöksi.
# source: 0591a785
beat-pen_down-branch-12-1 = Kunnon ihminen sinä olet. Ei se summaa muuta.
# source: fe1d01e3
beat-pen_down-branch-12-2 = Ei minulla ole mitään sinua vastaan. Tiedäthän sen.
# source: 199ade32
beat-pen_down-branch-12-3 = Kyllä minä kuulen. Kuulen minä.
# source: abaac0b6
beat-pen_down-branch-13-1 = Hinta, hinta. Eihän tässä edes siitä … no, olkoon.
# source: 68dfc740
beat-pen_down-branch-13-2 = Et sinä kovin pitkälle kuuntele.
# source: 96dbb50a
beat-pen_down-branch-13-3 = Minä puhun aidasta ja sinä aidanseipäistä.
# source: 2ffcdcc4
beat-pen_down-branch-14-1 = Niin. No.
# source: 9c8f7f39
beat-pen_down-branch-14-2 = En tiedä, mitä minä tuolla teen.
# source: f202ef7b
beat-pen_down-branch-14-3 = Ehkä. Ehkä ei.
# source: e9edcfcc
beat-fear-1 =
    Teemme kuukaudessa { $capacity ->
        [one] yhden penkin
       *[other] { $capacity } penkkiä
    }. Viime toukokuussa yksi oli lehdessä, ja väki odotti marraskuuhun. Huijariksi haukkuivat. Kauppa, joka vetää, tekee minulle saman joka viikko.
# source: 357c8105
beat-fear-2 =
    Entä jos se onnistuu? Tulee kuusikymmentä tilausta, ja me teemme { $capacity ->
        [one] yhden penkin
       *[other] { $capacity } penkkiä
    } kuussa. Ihmiset odottaisivat koko kesän. Viime vuonna palautin rahat omista säästöistäni.
# source: 5f699d4b
beat-fear-3 =
    Pelkään, että sinun kauppasi on hyvä. Kuussa meiltä valmistuu { $capacity ->
        [one] yksi penkki
       *[other] { $capacity } penkkiä
    }. Toukokuun tilaajat kyllästyivät odottamaan, ja jouduin palauttamaan rahat. Siihen minä olisin sitä rahaa säästänyt.
# source: 342e6329
beat-fear-model = Kiitos, että kerroit; sinun sijassasi minuakin pelottaisi. Alennus ei tee penkkejä. Hinta pysyy, ja kauppaan asetetaan tilauskatto, niin että se sulkeutuu joka kuukausi, ennen kuin työjononne on täynnä.
# source: d7e84c6a
beat-fear-hint = Nyt hän kertoi sen. Alennus ei siihen auta. Mikä itse kaupassa auttaisi?
# source: effd2293
beat-fear-example-1 = Se kesä oli varmasti kamala, ja hyvä, että kerroit. Hinta pysyy, sillä apu on jo mukana: kun kuukaudessa on neljätoista tilausta, kauppa ohjaa seuraavat jonotuslistalle, jossa on päivämäärä.
# source: 16cf113c
beat-fear-example-2 = Ymmärrän, miten raskas viime kesä sinulle oli. Koko kaupan hintaa en laske, mutta voit ottaa pienemmän kaupan 7900 eurolla: siinä myydään vain sitä, mikä navetassa on jo valmiina.
# source: 6ef23997
beat-fear-example-3 = Kuulostaa hirveältä, ymmärrän kyllä, miksi pelkäät. Mikä siinä viime kesässä oli sinulle pahinta?
# source: 602a946f
beat-fear-example-4 = No sitten hyvä on, olkoon 9000 euroa.
# source: bc38df62
beat-fear-example-5 = No jos annat ihmisten odottaa puoli vuotta, ei ihme, että sanovat huijariksi. Säälittävää yrittämistä.
# source: 8dc90fa7
beat-fear-branch-4-1 = Kiltti ajatus. Penkkiä siitä ei tule, mutta kiltti.
# source: e03e793a
beat-fear-branch-4-2 = No, sillä maksaa muutaman palautuksen.
# source: 7c1081af
beat-fear-branch-4-3 = Sinä olet pehmeä. Mutta otan minä sen.
# source: 5012e557
beat-fear-branch-5-1 = Osaako se semmoista? Ei minulle ole kukaan sanonut.
# source: 56cde14d
beat-fear-branch-5-2 = Sano uudestaan, hitaasti. Tuo palanen minulta puuttui.
# source: cc354d05
beat-fear-branch-5-3 = Jaa. Ja minä pidin sitä hanana, jota ei saa kiinni.
# source: fcccaeb3
beat-fear-branch-6-1 = Vähemmän myytävää, niin vähemmän velkaa ihmisille.
# source: 94266c72
beat-fear-branch-6-2 = Pysyisihän tulva silloin pienempänä.
# source: 92914944
beat-fear-branch-6-3 = Vähemmän sivuja, vähemmän valvottuja öitä.
# source: 4a32a8f2
beat-fear-branch-7-1 = Siitä olisi apua. Ymmärrän, miten siitä olisi apua.
# source: 528fa495
beat-fear-branch-7-2 = Kas. En ole osannut ajatella sitä tuolta kantilta.
# source: 1e236d91
beat-fear-branch-7-3 = Tuo on ensimmäinen asia, joka minua rauhoittaa.
# source: f5f92a93
beat-fear-branch-8-1 = Älä lupaa minulle sellaista. Minä lupasin kerran juhannukseksi.
# source: 4c0a971f
beat-fear-branch-8-2 = Sitä ei kukaan voi tietää. Minä en ainakaan tiennyt.
# source: 80bc13b8
beat-fear-branch-8-3 = Tuollaisia lupauksia olen antanut itsekin. Ja saanut maksaa niistä.
# source: 340dc86f
beat-fear-branch-9-1 = Sitä minä mietin melkein joka yö.
# source: 3ecb8b7e
beat-fear-branch-9-2 = Sinä oikeasti haluat tietää. Hyvä.
# source: 6136091b
beat-fear-branch-9-3 = Sitä laskua olen laskenut moneen kertaan.
# source: 45ea2c97
beat-fear-branch-10-1 = Helpottaa, kun sai sanottua.
# source: 843e1874
beat-fear-branch-10-2 = Kiitos. En tunne itseäni enää niin hölmöksi.
# source: d080a82c
beat-fear-branch-10-3 = Et nauranut. Sekin on jotain.
# source: e0f77ac8
beat-fear-branch-11-1 = Tuo oli sinun asiaasi. Minä puhuin omista asiakkaistani.
# source: b2dd365b
beat-fear-branch-11-2 = Minä juuri kerroin sinulle jotain, tiedäthän.
# source: 2fb92417
beat-fear-branch-11-3 = Niin. Mutta itse asian kävelit ohi.
# source: d46fd3b3
beat-how-1 = Miten sitten käy sinä aamuna, kun tilauksia on neljäkymmentä ja minulla neljä ihmistä sahaamassa? Siihen se minulta aina tyssää.
# source: bb9f1f00
beat-how-2 = Millä minä varmistan, ettei viime toukokuu toistu? En muuta keneltäkään haluaisi kuulla.
# source: eca56e9f
beat-how-3 = Jos joku näyttäisi, miten emme huku tilauksiin, panisin nimen alle enkä tinkisi senttiäkään.
# source: 8be7f551
beat-how-model = Sen aamun ei tarvitse tulla, ja ymmärrän, miksi se pelottaa. Hinta pysyy. Kauppa ottaa vain sen, minkä ehditte tehdä: joka kuukaudelle tilauskatto ja sen jälkeen jonotuslista, jossa on rehelliset päivät.
# source: 7c0123cf
beat-how-hint = Hän haluaa jotain, minkä voi nähdä silmissään. Mikä osa kaupasta voisi jarruttaa tilauksia?
# source: abd2778b
beat-how-example-1 = Ymmärrän, miksi se aamu pelottaa, eikä sen tarvitse tulla. Kirjoitat luvuksi neljätoista, ja se on kuukausiraja: viidestoista asiakas voi varata paikan seuraavasta vapaasta kuukaudesta. Hinta pysyy.
# source: 4b1d58ff
beat-how-example-2 = Ymmärrän hyvin, että se huolettaa. Jos haluat aloittaa varovasti, ota pienempi kauppa 7900 eurolla: myyntiin tulevat vain valmiit vakiopenkit, ja kun ne loppuvat, ne loppuvat.
# source: fa1800fd
beat-how-example-3 = Ymmärrän, miksi se pelottaa. Mikä viime toukokuussa oli sinulle vaikeinta?
# source: 257aae54
beat-how-example-4 = Lupaan sataprosenttisesti, ettei minun kaupallani käy niin koskaan, ei ikinä.
# source: c2a1d2a8
beat-how-example-5 = En tiedä minäkään. No hyvä on, saat sen 9000 eurolla.
# source: a7137a5d
beat-how-branch-4-1 = Taas rahaa. No, en minä niin ylpeä ole.
# source: 8f6b16fe
beat-how-branch-4-2 = Ei se ole vastaus, mutta otan sen.
# source: 162478e6
beat-how-branch-4-3 = Jos et muuta keksi, niin olkoon.
# source: 6cb2603f
beat-how-branch-5-1 = Hana on siis minun kädessäni. Ei heidän.
# source: 4de3e3e8
beat-how-branch-5-2 = No jopas. Noin yksinkertaista.
# source: 06921d5f
beat-how-branch-5-3 = Tuon minä ymmärrän. Noinhan me puutavarankin tilaamme.
# source: 5b317b0b
beat-how-branch-6-1 = Pienempään kauppaan ei huku yhtä syvälle.
# source: 89410d1d
beat-how-branch-6-2 = Vähemmän siis, tarkoitat.
# source: 6426e24e
beat-how-branch-6-3 = Alkaa pienestä. Noin isäkin olisi sanonut.
# source: e7a46cc4
beat-how-branch-7-1 = Niin. Sen kanssa voisin elää.
# source: 26b50d51
beat-how-branch-7-2 = Siinä on suunnitelma. Kyllä minä sellaisen tunnen.
# source: 204ca919
beat-how-branch-7-3 = Hyvä. Siitä voi pitää kiinni.
# source: a36bd22a
beat-how-branch-8-1 = Meidän kattomme on { $capacity } kuussa, ja sekin vain, jos kaikki ovat terveinä.
# source: 65b94b49
beat-how-branch-8-2 = Mittatilaustyöt ne enimmäkseen ovat. Yksi syö viikon.
# source: 4e618a2b
beat-how-branch-8-3 = Odottaa ihmiset kyllä jaksavat. Sitä ne eivät jaksa, ettei kerrota.
# source: b1a3857c
beat-how-branch-9-1 = Kaunista, mutta ei se yhtään tilausta jarruta.
# source: ec0d4469
beat-how-branch-9-2 = Toivoin, että sinä tietäisit.
# source: d7646a7a
beat-how-branch-9-3 = Sinähän niitä kauppoja teet. En minä sitä osaa keksiä.
# source: 4bd1f7b8
beat-plan-1 = Eli emme myisi sellaista, mitä emme ehdi tehdä. Sillä minä saisin nukuttua. Ja koko kauppa, kaikkineen: minkä summan alle minä nimeni panen?
# source: 925cdba4
beat-plan-2 = Tuo taitaa olla minulle arvokkaampaa kuin se raha. Kerran minun on vielä kysyttävä: pysyykö summa, niin kuin paperissa lukee?
# source: e3e2d5f8
beat-plan-3 = Sittenhän minun ei tarvitsisi panna rahaa sivuun ollenkaan. Mutta arvaathan, että minä vielä kokeilen: eikö ihan vähän, meidän kesken?
# source: a74c2553
beat-plan-model = Hienoa, että se huoli on nyt aisoissa. Hinta pysyy, se on { $price }, ja voit maksaa sen kahdessa erässä. Allekirjoita tänään, niin asetamme kuukausirajan yhdessä maanantaina kymmeneltä.
# source: 42c57c67
beat-plan-hint = Hän on melkein perillä. Selvä summa ja ensiaskel, ei muuta.
# source: c5200044
beat-plan-example-1 = Mukava kuulla, että saat taas nukuttua. Koko kaupan hinta on 11 000 euroa, juuri niin kuin siinä lukee. Tulen tiistaina yhdeksältä, niin syötämme rajat penkki kerrallaan.
# source: 1eccaa59
beat-plan-example-2 = Voit valita: koko kauppa tai pienempi kauppa, jossa on vain vakiopenkit, 7900 eurolla.
# source: e848bad4
beat-plan-example-3 = No hyvä on, kun sinä se olet: olkoon 9000 euroa.
# source: 603882d3
beat-plan-example-4 = Hienoa kuulla; näen, miten raskaasti viime kesä on sinua painanut ja miten helpottunut nyt olet.
# source: cf1af34e
beat-plan-example-5 = Ihanko tosissasi vielä tingit? Olet saituri, pahin, jonka olen ikinä tavannut.
# source: b9d8172a
beat-plan-branch-4-1 = Ai! Minä vain tavan vuoksi kysyin.
# source: 9fad3051
beat-plan-branch-4-2 = Hyvänen aika, ja olisin kirjoittanut muutenkin.
# source: 44fb5048
beat-plan-branch-4-3 = No, kun kerran jaetaan.
# source: 76cf98e8
beat-plan-branch-6-1 = Vielä valinnanvaraakin. Sinä hemmottelet.
# source: 2ccc8b19
beat-plan-branch-6-2 = Hm, se pieni. Annas kun mietin.
# source: 8f0e3e19
beat-plan-branch-6-3 = Sen pikkusiskon olin melkein unohtanut.
# source: 94031b60
beat-plan-branch-8-1 = Nytkö? Kun ollaan melkein valmiita?
# source: 3bafe31a
beat-plan-branch-8-2 = Juuri kun aloin uskoa siihen.
# source: f5f5c0ec
beat-plan-branch-8-3 = No, tuota en ymmärrä.
# source: 29184559
beat-plan-branch-9-1 = Tyytyväisiä tässä ollaan, sinä ja minä.
# source: 3dac3d15
beat-plan-branch-9-2 = Joo, joo.
# source: c01f46b9
beat-plan-branch-9-3 = Kovin meillä hyvin menee.
# source: a230c3b5
beat-smaller-1 = No, entä jos ottaisin sen toisen sarakkeen, { $small }. Siinä on vain vakiopenkit. Eikö se mittatilaussivu pujahtaisi mukaan, kaikessa hiljaisuudessa?
# source: 2c11decc
beat-smaller-2 = Oli siinä se pienempikin, { $small }, jonka viivasin yli. Jos otan viivan pois, jätäthän sinä jälleenmyyjäsivun paikalleen?
# source: a882effc
beat-smaller-3 = Vähemmän kauppaa, vähemmän rahaa. { $small } siis. Mutta hävettäisi ilman mittatilaussivua. Yksi sivu. Voisitko sinä?
# source: e71c6efe
beat-smaller-model = Ymmärrän, miksi haluat sen sivun, sellaisista pidetään. Pienempään kauppaan se ei kuulu: { $small } kattaa vakiopenkit. Sivun voi lisätä syksyllä, toisessa vaiheessa, jos se sopii.
# source: 58afc654
beat-smaller-hint = Vähemmän rahaa, vähemmän kauppaa: vedä raja siihen, mihin sarake päättyy.
# source: aafd30aa
beat-smaller-example-1 = Ymmärrän, että olet mittatilaustöistäsi ylpeä. Se sivu kuuluu isoon kauppaan, joten 7900 euron hintaan se ei tule. Voimme panna sen tilalle rivin, jossa on puhelinnumerosi.
# source: 8a0c928a
beat-smaller-example-2 = Huomaan, että se sivu on sinulle tärkeä. Pienempään kauppaan se ei kuulu, mutta sen voi lisätä syksyllä toisessa vaiheessa. Ennen kuin valitset: mikä sai sinut yhtäkkiä tahtomaan vähemmän, mitä pelkäät?
# source: 141cddf8
beat-smaller-example-3 = Ei, se sivu ei kuulu hintaan. Pienempi kauppa on pelkät vakiopenkit.
# source: d87fadcb
beat-smaller-example-4 = No hyvä on, pujautan sen sivun mukaan ilmaiseksi. Jää meidän väliseksi.
# source: 1f6e3764
beat-smaller-example-5 = Näen, että siitä sivusta luopuminen on sinulle vaikeaa, kun olet tehnyt mittatilaustöitä vuosikaudet.
# source: 2cbd65eb
beat-smaller-branch-3-1 = Juuri kun aloin lämmetä.
# source: ec996291
beat-smaller-branch-3-2 = Olin jo puolittain kirjoittamassa.
# source: 114e5852
beat-smaller-branch-3-3 = Kyllä sinä osaat kaupat menettää.
# source: 19b2cd20
beat-smaller-branch-6-1 = Sinä olet kulta.
# source: cc0fafaa
beat-smaller-branch-6-2 = Tiesin, ettei yksi sivu sinua kaada.
# source: 401b953a
beat-smaller-branch-6-3 = Kaikessa hiljaisuudessa sitten. En kerro kenellekään.
# source: 4a2f62bf
beat-smaller-branch-8-1 = Kysyt niin kauniisti, että on parasta kertoa.
# source: d11f78c1
beat-smaller-branch-8-2 = Ennen kuin panen nimeni mihinkään, sinun on hyvä tietää yksi asia.
# source: e71bb348
beat-smaller-branch-8-3 = On eräs asia, jota en ole kertonut.
# source: d31ebffa
beat-smaller-branch-9-1 = Hetkinen. Silloinhan en tarvitse sitä pientä ollenkaan.
# source: ac10b2e6
beat-smaller-branch-9-2 = Ai, tuo muuttaa asian.
# source: e5d497b9
beat-smaller-branch-9-3 = Odotas. Jos se noin toimii, miksi sitä pienentäisi?
# source: 1082cfed
beat-smaller-branch-11-1 = Rehellisesti? Vakiopenkit. Ne ovat jo navetassa pinossa.
# source: 21b14323
beat-smaller-branch-11-2 = Jos pitää valita, niin se, mikä on heti lähtövalmista. Muu ehtii.
# source: d24fc3d0
beat-smaller-branch-11-3 = Se minun pitää saada myydyksi, mitä navetassa on. Loppu on turhamaisuutta.
# source: ec2f8fb6
beat-smaller-branch-12-1 = Vieläkään ei mitään minun sivustani.
# source: 10819c48
beat-smaller-branch-12-2 = Arvoituksin sinä tänään puhut.
# source: 03dd576d
beat-smaller-branch-12-3 = Minä kysyn, ja se katoaa ilmaan.
# source: d009ab97
beat-smaller-branch-13-1 = Tuo ei kerro, saanko minä sivuni.
# source: 2e05f5a9
beat-smaller-branch-13-2 = Hymyilet, mutta et sano.
# source: 03ef048b
beat-smaller-branch-13-3 = Ei vastausta? Sitten se pieni saa olla.
# source: 396043b0
beat-door-1 = No, liima siellä kuivuu. Ellei sinulla ole vielä jotain kysyttävää tai tarjottavaa, haen hanskani.
# source: 5308bfc7
beat-door-2 = Minun pitäisi joutua takaisin sahan ääreen. Jos sinulla on vielä yksi asia, nyt olisi sen aika.
# source: 311b8a6a
beat-door-3 = Panen kansion kiinni. Vielä yksi lause sinulta, ja harkitse se hyvin.
# source: 573656b3
beat-door-model = Ennen kuin menet: näen, että sinua painaa jokin muu kuin summa, joten hintaan en koske. Millainen on pahin aamu sen jälkeen, kun kauppa aukeaa { $opening }? Sen minä haluaisin ratkaista.
# source: 2e007ed2
beat-door-hint = Yksi lause jäljellä. Käytä se häneen, älä hintaasi.
# source: ed845c2d
beat-door-example-1 = Ennen kuin haet hanskasi: näen, ettei raha ole se, mikä sinua pelottaa, joten hinta pysyy. Mitä sinä avauspäivässä eniten pelkäät? Sen haluaisin ymmärtää.
# source: fa6b67f1
beat-door-example-2 = Näen, että pelkäät hukkuvasi tilauksiin. Hinta pysyy, ja kauppa voi suojata sinua: asetetaan joka kuukaudelle tilauskatto, ja kun se on täynnä, asiakkaat siirtyvät jonotuslistalle.
# source: 6f96fd0d
beat-door-example-3 = Näen, että tämä tunti on ollut sinulle kiusallinen. Minun olisi pitänyt kuunnella paremmin, se on minun vikani.
# source: a76343a0
beat-door-example-4 = Odota, odota! 9000 euroa, kaikki mukana, kunhan et lähde.
# source: 236211de
beat-door-example-5 = Miten vain haluat.
# source: a706b581
beat-door-branch-4-1 = Piti siis ensin nousta tuolista.
# source: e9be1994
beat-door-branch-4-2 = Siinähän se. Käsi oli jo ovenkahvassa.
# source: 6bebad25
beat-door-branch-4-3 = No, se palauttaa minut tuoliin.
# source: a2206e35
beat-door-branch-6-1 = Nyt vasta sinä sen sanot. Tunti sitten olisin jo kirjoittanut.
# source: 35ff3cd4
beat-door-branch-6-2 = Annas kun istun takaisin. Tuon haluan kuulla.
# source: 5ea97ce8
beat-door-branch-6-3 = Odota. Pystyykö se semmoiseen?
# source: 6e90b873
beat-door-branch-7-1 = Vähemmällä vähemmän. Se on sentään rehtiä.
# source: 34036bb9
beat-door-branch-7-2 = No, minuutti. Liima on ennenkin odottanut.
# source: 8dd1b789
beat-door-branch-7-3 = Sen sinä säästit viimeiseksi.
# source: 77504686
beat-door-branch-8-1 = Tuosta olisi tunti sitten ollut apua. On vieläkin.
# source: 2ad40dd0
beat-door-branch-8-2 = Hm. Sen minä näen silmissäni.
# source: b695dfbe
beat-door-branch-8-3 = Tuon takia hanskat saavat odottaa.
# source: f80b26c3
beat-door-branch-9-1 = En istu vielä. Mutta kuuntelen.
# source: dcb36b41
beat-door-branch-9-2 = Hm. Hanskat ehtivät hetken odottaa.
# source: 3126ee52
beat-door-branch-9-3 = Yhden minuutin verran, en enempää.
# source: 8a5370f6
beat-door-branch-10-1 = Hyvä on. Vielä kerran, sitten minun on oikeasti mentävä.
# source: da0a8094
beat-door-branch-10-2 = Sinä et päästä irti, ja hyvä niin.
# source: 9d45fcb4
beat-door-branch-10-3 = Sen vastauksen sinä tiedät. Sanon sen uudestaan.
# source: 2a88f884
beat-door-branch-12-1 = Se on toisenlainen kysymys. Istutaan sitten.
# source: 09d0fc50
beat-door-branch-12-2 = Tuota olisit saanut kysyä heti, kun tulit.
# source: 0a093545
beat-door-branch-12-3 = Tuota en osannut odottaa.
# source: 93bd408d
ending-signed-title = Nimi paperissa, ja hän saa nukuttua
# source: 9ddb5062
ending-signed-1 = Sitten se on { $price } eikä enää höpötystä. Siinä. Nimi ja päivä. Tule maanantaina ja ota jotain, mihin kirjoittaa.
# source: 2ee814b0
ending-signed-2 = Reilu peli, koko hinta. Pelkistä hyvistä yöunista olisin maksanut saman. Mihin se nimi tulee?
# source: dcd8327a
ending-signed-3 = Siinä on nimeni, täydestä hinnasta. Jos olisit vain pudottanut hintaa, olisin valvonut yhtä lailla, halvemmalla vain.
# source: c3297956
ending-signed-outcome = Koko kauppa on myyty sovittuun hintaan { $price }. Se aukeaa viimeistään { $opening }, siinä on tilauskatto, eikä kenenkään tarvitse odottaa penkkiä tietämättä, kuinka kauan.
# source: 17904d79
ending-signed-why = Pidit hinnan ja kysyit, mitä vaatimuksen takana on. Kun myöhästymisten pelkoon löytyi lääke, tingittävää ei enää ollut.
# source: daf081ca
ending-small_shop-title = Pienempi kauppa, reilu hinta
# source: 2afc5695
ending-small_shop-1 = Ei sitten sivua. Hyvä on, { $small }, vakiopenkit, ja syksyllä katsotaan. Anna se kynä tänne.
# source: 362d6984
ending-small_shop-2 = Sinä olet sitkeä kuin kataja. Olkoon: se pienempi, { $small }. Kirjoitan, ennen kuin keksin jotain muuta.
# source: 0c5d0a53
ending-small_shop-3 = Vähemmän rahaa, vähemmän kauppaa. Ei siitä voi edes valittaa. Noin, nimi on alla.
# source: d22689d5
ending-small_shop-outcome = Teet pienemmän kaupan, hinta { $small }. Hän myy sen, mikä navetassa jo seisoo, ja muu voi tulla perässä, kun hän on siihen valmis.
# source: ebb31d78
ending-small_shop-why = Hinta laski vain työn mukana, joten jokainen tunti pitää arvonsa. Jos hän kertoi pelkonsa sinulle, tilauskatto olisi voinut pelastaa koko kaupan; jos ei, et joutunut arvailemaan.
# source: 76365e0a
ending-drawer-title = Sopimus menee laatikkoon
# source: 8d439d98
ending-drawer-1 = Panen sen laatikkoon siemenpussien sekaan. Ei mitään sinua vastaan. Katsotaan, kun kevät on ohi.
# source: d89b81cf
ending-drawer-2 = Jätä se tähän. En kirjoita tänään, mutta en sano eitäkään. Soitan. Tai sitten en soita.
# source: bc3f10cb
ending-drawer-3 = Minun on nukuttava yön yli. Tiedän, niinhän ihmiset sanovat. Varo porrasta, kun lähdet.
# source: 97a51d91
ending-drawer-outcome = Mitään ei ole allekirjoitettu eikä mitään menetetty. Hintasi pysyy, kevät menee, ja puhelin on hiljaa.
# source: 9bfbb22f
ending-drawer-why = Et antanut mitään pois, ja erositte hyvissä väleissä. Mutta se, mikä häntä oikeasti pidätteli, jäi käsittelemättä, joten mikään hinta ei olisi häntä liikuttanut.
# source: 7aa52760
ending-elsewhere-title = Takaisin sahan ääreen
# source: 3b3c41e9
ending-elsewhere-1 = En sitten pidättele sinua. Kokeilkoon joku Tampereelta. Tai ei kukaan.
# source: cee86448
ending-elsewhere-2 = Ei jäädä riitoihin. Minä jatkan puhelimella ja vihkolla, niin kuin ennenkin.
# source: 8153c407
ending-elsewhere-3 = Sitten se oli siinä. Ovi löytyy tuolta lautojen ohi.
# source: 448f035f
ending-elsewhere-outcome = Hän palaa töihin, ja sopimus jää allekirjoittamatta. Hintasi on ehjä, kalenterissasi on tilaa, ja asiakas, joka olisi kannattanut pitää, on mennyttä.
# source: 8784a4e3
ending-elsewhere-why = Hän kuuli hinnan tai jäähyväiset, mutta tuskin yhtään kysymystä. Täydenkin summan hän olisi maksanut vastauksesta pelkoon, johon et koskaan päässyt käsiksi.
# source: 9cf9b9fa
ending-caved-title = Halvempi, ja kaikenlaista kaupan päälle
# source: ff3493bc
ending-caved-1 = Ihanaa. Kirjoitan kaiken tähän käsin, ja jos muuta tulee mieleen, soitan. Sinun kanssasi on niin helppo asioida.
# source: 9e1f057e
ending-caved-2 = Sovittu! Ja kerron siskolle, sekin tarvitsee kaupan. Samalla hinnalla kuin minä, tietysti.
# source: 5ae084ae
ending-caved-3 = Se on sitten selvä. Mietin vain, mihin olisit suostunut, jos olisin aloittanut alempaa. No, olkoon.
# source: 62c3d832
ending-caved-outcome = Työ on sinun, enemmän työtä vähemmällä rahalla. Helmikuussa hän soittaa: voisiko avaamista siirtää maksutta, kun hän ei vieläkään tiedä, miten ehtii toimittaa?
# source: 009d26d6
ending-caved-why = Jokainen ”kyllä” ilman vastinetta kertoi hänelle, että lisää on saatavana. Eikä alennus auttanut siihen, mitä hän oikeasti pelkäsi.
# source: 632a8ec6
ending-blow_up-title = Ulos lautojen ohi
# source: 909288b7
ending-blow_up-1 = Ulos. Ota paperisi ja kaksi sarakettasi mukaasi. Myyn penkit mieluummin vaikka kottikärryistä.
# source: 1dd0ede1
ending-blow_up-2 = Nyt riitti. Tuollekoko minun pitäisi soitella joka viikko kuukausikaupalla? En vaikka saisin Pirkanmaan kaikki metsät. Näkemiin.
# source: 6f40752e
ending-blow_up-3 = Puhutko sinä kaikille noin vai vain niille, joilla on purua tukassa? Tämä oli tässä. Portti on tuolla.
# source: d9d164c7
ending-blow_up-outcome = Sopimus on revittynä pöydällä. Pienellä paikkakunnalla kuusi ihmistä kertoo tarinaa vuosikausia.
# source: 9be2d1e9
ending-blow_up-why = Kysymys rahasta, tai sen takana oleva pelko, sai vastaukseksi pilkkaa. Sen jälkeen mikään hinta maailmassa ei olisi saanut hänen nimeään paperiin.
