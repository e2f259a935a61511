# source: 43f8179c
title = Kuusi vuotta ja kymmenen minuuttia
# source: 1650a666
summary = Tulit hyvästelemään. Hän on kaatanut kahvin ja piirtänyt ensi vuoden pergolan, eikä hän hyvästejä harrasta.
# source: 2098f5f1
role = Olet puutarhuri Päijänteen rannalla Sysmässä, yksinyrittäjä: yksi pakettiauto, yksi käsipari.
# source: b43a5dba
aim = Sano, että lopetat, pysy sanassasi ja jätä puutarha ja sen isäntä hyviin käsiin.
# source: b69676b2
situation = Olet hoitanut kuusi vuotta Lehtiniemen pihoja; Lehtiniemi on häistä elävä kartanohotelli järven rannalla, ja palkkiosi on { $fee } kuussa. Pihat ovat kasvaneet yhdelle ihmiselle liian isoiksi. Sulattelit asiaa viikon ja luit sopimuksen: irtisanomisaika on kolmekymmentä päivää. Sinä annat enemmän: viimeinen työpäiväsi on { $lastday }. Siihen mennessä isännän maksamat tulppaanit ovat maassa, ja piirrät hänelle kartan joka penkistä. Sinulla on tiedossa neljän hengen porukka, jolla on tilaa; sitä vetää { $successor }. (Sitten ovat vielä ne sunnuntaiaamujen puhelut ja pensasaita, jonka jouduit leikkaamaan kahteen kertaan, mutta semmoinen lista on paras jättää kotiin.) Ensi vuoden ensimmäiset häät ovat { $wedding }. Isäntä, leskimies Veikko Taipale, on keittänyt kahvit. Pyysit kymmenen minuuttia, joten sinä aloitat.
# source: bbd62142
demand = Jää, tai selitä edes, miksi lähdet
# source: 2d9851a0
client-name = Veikko Taipale
# source: c09dbb17
client-manner = Lämmin ja puhelias, eikä kuule sanaa ei; tinkii, murjottaa ja syyttelee, mutta on paljon enemmän peloissaan kuin vihoissaan.
# source: 2a7f26ac
fact-fee = 1800 EUR
# source: 1de1f5bf
fact-fee-about = Mitä hän maksaa sinulle kuussa
# source: 37c1c63a
fact-lastday = 2026-10-30
# source: 51f633f3
fact-lastday-about = Viimeinen työpäiväsi
# source: e8750a7e
fact-raise = 400 EUR
# source: 33afaa32
fact-raise-about = Mitä hän tarjoaa lisää kuussa
# source: 96db3d40
fact-successor = Minna Hyvärinen
# source: a6f0b993
fact-successor-about = Kuka voisi ottaa puutarhan hoitaakseen
# source: c53e1f90
fact-wedding = 2027-05-29
# source: f95ce56f
fact-wedding-about = Ensi vuoden ensimmäiset häät
# source: cf8aba87
article = On aika irtisanoa asiakas
# source: 97a1c98f
guidance-part_ways = Veikko kuulee joka vihjauksessa ehkän, joten sinun on sanottava suoraan ja kiertelemättä, että lopetat.
# source: c28fd12a
guidance-hold_firm = Hän yrittää vuoroin rahalla, vuoroin syyllistämällä, vuoroin pienemmällä pyynnöllä; vasta kun vastaus on kaikkiin sama, hän voi lakata yrittämästä.
# source: 9ffbf6a9
guidance-offer_alternative = Hän ei voi päästää sinusta irti, ennen kuin on jotain muuta, mistä pitää kiinni: sopiva porukka, kartta, kierros penkkien luona.
# source: 8cfe0ab5
guidance-acknowledge = Et ole hänelle pelkkä urakoitsija; kun menetys on huomattu, siitä ei tarvitse nostaa meteliä.
# source: 38856390
guidance-probe = Nurmikko ei häntä öisin valvota, ja sen, mikä valvottaa, hän kertoo vain, jos joku kysyy.
# source: ba7ebfa9
guidance-next_step = Päivämäärä ja seuraava tapaaminen tekevät hyvästeistä luovutuksen, eikä väiteltävää jää.
# source: 569b1dc7
guidance-concede = Yksi kausi vielä tai pelkät perjantait on hänelle sama kuin kaikki: pieni kyllä kasvaa entiseksi työksi, ennen kuin kahvi ehtii jäähtyä.
# source: 64dae4f5
guidance-attack = Hän olisi paljon mieluummin vihainen kuin surullinen, eikä siihen tarvita kuin yksi loukkaus.
# source: adb1601e
point-needs_crew = Antaa yhden lyhyen syyn: puutarha tarvitsee useamman tekijän
# source: 12546490
point-needs_crew-phrase-1 = porukka
# source: fa23d9ef
point-needs_crew-phrase-2 = tiimin
# source: 0d052b7e
point-needs_crew-phrase-3 = eivät riitä
# source: a7cb8b71
point-needs_crew-phrase-4 = liian iso
# source: 23e88d92
point-needs_crew-phrase-5 = useamman tekijän
# source: 7a427edd
point-needs_crew-phrase-6 = käsipari
# source: 4d5aefaa
point-needs_crew-phrase-7 = yhdelle ihmiselle
# source: 17771d06
point-needs_crew-phrase-8 = neljän hengen
# source: abd9f216
point-goodbye = Sanoo suoraan, että lopettaa
# source: d95d8058
point-goodbye-phrase-1 = lopetan
# source: 01bb18ec
point-goodbye-phrase-2 = lähden silti
# source: a7525acf
point-goodbye-phrase-3 = en jatka
# source: 42e5af8a
point-goodbye-phrase-4 = viimeinen työpäiväni
# source: 495cbf8e
point-goodbye-phrase-5 = viimeinen päiväni
# source: 44cfe1e9
point-goodbye-phrase-6 = se on lopullista
# source: c1c74d3d
point-goodbye-phrase-7 = irtisanon
# source: 16c70dde
point-goodbye-phrase-8 = sopimuksen irti
# source: ee30cb3e
point-grievances = Lukee listan vanhoista kaunoista
# source: f48df05c
point-grievances-phrase-1 = saanut tarpeekseni
# source: aee1d9df
point-grievances-phrase-2 = kyllästynyt
# source: 24ae2e4c
point-grievances-phrase-3 = mitta on täynnä
# source: dbed20e0
point-grievances-phrase-4 = et koskaan
# source: b5c673e3
point-grievances-phrase-5 = joka sunnuntai
# source: 090613d3
point-grievances-phrase-6 = sunnuntaiaamuisin
# source: ee760808
point-grievances-phrase-7 = kahteen kertaan
# source: f4a84aa3
point-grievances-phrase-8 = muutit mielesi
# source: 350770bb
point-knowledge = Jättää talteen, mitä tietää penkeistä
# source: 430cb15c
point-knowledge-making-1 = Piirrän sinulle joka penkin ja kirjoitan kasvien nimet viereen, niin mitään ei katoa minun mukanani.
# source: 6f3c67c8
point-knowledge-making-2 = Ennen kuin lähden, panen pienen kyltin Kaarinan jokaisen liljan ja pionin juurelle.
# source: a4ba552b
point-knowledge-making-3 = Kierrän seuraajani kanssa yhtenä aamuna koko pihan kasvi kasvilta, niin hän oppii, mitä missäkin nukkuu.
# source: b8b5ed58
point-knowledge-making-4 = Vihkosta, jota olen alkanut sinulle kirjoittaa, näet, milloin mikäkin nousee ja mihin et saa lapiolla koskea.
# source: ee429f95
point-knowledge-making-5 = Kuljetaan koko piha yhdessä, niin opetan sinut erottamaan pionin rikkaruohosta.
# source: 94cefffe
point-knowledge-making-6 = Kaikki, mitä nämä kuusi vuotta ovat opettaneet tästä maasta, menee paperille, ja paperit jäävät sinun keittiöösi.
# source: f5a20fc2
point-knowledge-lacking-1 = Maksamasi tulppaanit ovat maassa, ennen kuin aikani täällä päättyy.
# source: 1d1ec602
point-knowledge-lacking-2 = Minna Hyvärinen voisi ottaa pihat neljän ihmisensä kanssa; tuon hänet torstaina kahville.
# source: c49a3f6f
point-knowledge-lacking-3 = Tiedän, miten rakas se penkki sinulle on. Mikä sinua eniten vaivaa siinä, että sitä hoitaa joku toinen?
# source: 70b12f89
point-knowledge-lacking-4 = No, olkoon, pidän valkoisesta penkistä huolta ensi kesänäkin.
# source: 29040dbb
point-knowledge-lacking-5 = Sunnuntaiaamujen puhelut, pensasaita toiseen kertaan, viikosta toiseen uusia päähänpistoja ja vielä väärä sora.
# source: b87ab7c0
point-knowledge-lacking-6 = Kauniisti tarjottu, mutta raha ei tätä muuta: nämä pihat vaativat enemmän käsiä kuin minulla on.
# source: a3e592e6
beat-opening-model = Veikko, tiedän, ettet tätä varten kahvia keittänyt. Olen päättänyt lopettaa: viimeinen työpäiväni on { $lastday }. Puutarha on kasvanut yhdelle ihmiselle liian isoksi. { $successor } voisi porukkansa kanssa ottaa sen hoitaakseen.
# source: 866734f0
beat-opening-hint = Sinä tätä tapaamista pyysit, joten hän odottaa. Minkä yhden lauseen tulit sanomaan, ja mikä on viimeinen päiväsi?
# source: 14505044
beat-opening-example-1 = Veikko, olet ollut minulle hyvä kuusi vuotta, joten sanon suoraan: lopetan työt täällä, ja 30. lokakuuta on viimeinen työpäiväni. Paikka tarvitsee jo neljän hengen porukan. Saanko esitellä sinulle torstaina Minna Hyvärisen, joka voisi ottaa sen hoitaakseen?
# source: 0163f09f
beat-opening-example-2 = Ennen kuin aloitan: sinulla on ollut raskas vuosi yksin tässä isossa talossa, ja näen, että se on väsyttänyt sinua. Mikä sinua puutarhassa eniten huolettaa?
# source: bd7b1a05
beat-opening-example-3 = Minulla on pari asiaa, jotka olen pitkään halunnut ottaa puheeksi: puhelin soi sunnuntaiaamuisin, aita piti leikata kahteen kertaan, ja penkkejä on siirretty yhä uudestaan.
# source: f3cd2ace
beat-opening-example-4 = Veikko, anteeksi, olen niin kauhean pahoillani, minua hävettää edes istua tässä. Anna anteeksi, tiedän, miten hirveää tämä minulta on. Anteeksi vielä kerran.
# source: 438ed24f
beat-opening-example-5 = Minä lähden, ja hyvä niin. Olet itsekäs vanha jaarittelija, joka ei kuuntele muita kuin itseään.
# source: a4ed47aa
beat-opening-branch-5-1 = Sanot sen hellästi kuin lääkäri, ja silti se sattuu.
# source: 04c74c0e
beat-opening-branch-5-2 = Nätisti sen puit sanoiksi. Ei se siitä paremmaksi muutu.
# source: 3f3485ac
beat-opening-branch-5-3 = No, sanoitpahan päin naamaa. Kaunis valhe olisi kyllä ollut mieluisampi.
# source: 2df8cb2e
beat-opening-branch-8-1 = Kysymys ennen ensimmäistä kulausta! Otapa ensin korvapuusti.
# source: a75a95e6
beat-opening-branch-8-2 = Minultako sinä kysyt? Minulla on tänä aamuna pelkkiä vastauksia.
# source: 1a5669ff
beat-opening-branch-8-3 = Hyvä kun kysyit, minulla on pää pullollaan ajatuksia.
# source: 50e8159d
beat-opening-branch-9-1 = Hitaammin, minä olen vanha majatalonpitäjä. Taisi mennä pääruoka ohi.
# source: d4a344df
beat-opening-branch-9-2 = Seis. Sinä kierrät jotain kuin vieras, joka on hukannut avaimensa.
# source: ee09fadb
beat-opening-branch-9-3 = Nyt tipahdin kärryiltä. Sen vain näen, ettet ole koskenut kahviisi.
# source: 6a5acff8
beat-opening-branch-10-1 = Niin niin, ilmat ja sen semmoiset. Ota pullaa.
# source: e31a0853
beat-opening-branch-10-2 = Hyvä, hyvä. Minusta on mukava jutella, ihan liian harvoin ehditään.
# source: 7a9f3d2e
beat-opening-branch-10-3 = Mukavaa. Kyllä minä näistä meidän aamuista pidän.
# source: 3073ae05
beat-plans-1 = Kun kerran tulit: pergola pystyyn { $wedding } mennessä ja lammikko metrin verran vasemmalle. Piirsin sen ruokalistan taakse. Vai oliko sinulla jotain asiaa?
# source: f52b3ecf
beat-plans-2 = Ensi vuotta olen ajatellut isosti. Laventelia portaiden viereen, soittolava, kenties mehiläisiä. Sinähän olet kaikessa mukana?
# source: 0a7a474a
beat-plans-3 = Katso, tästä lähtee uusi ruusukäytävä. Sinulla on kyllä ilme kuin olisit löytänyt hiuksen keitosta. Anna tulla!
# source: d7e7c369
beat-plans-model = Näen, miten kovasti odotat ensi vuotta, joten sanon tämän heti: lopetan { $lastday }. Puutarha tarvitsee porukan, ja { $successor } voisi ottaa sen hoitaakseen. Sopiiko, että tuon heidät käymään tiistaina?
# source: 68cc33de
beat-plans-hint = Hän suunnittelee ensi vuotta, ja sinä olet siinä mukana. Joka minuutti, jonka annat hänen jatkaa, tekee lauseesta vaikeamman sanoa.
# source: 398e9232
beat-plans-example-1 = Hieno piirros, ja tiedän, miten tärkeitä häät sinulle ovat. Minä en kuitenkaan sitä rakenna: lopetan työt täällä, 30. lokakuuta on viimeinen työpäiväni. Minna Hyvärisellä on neljän hengen porukka, ja he voisivat aloittaa marraskuussa.
# source: eea863c9
beat-plans-example-2 = Näen, miten innoissasi olet tuosta piirroksesta ja miten paljon se sinulle merkitsee. Pergolaa en kuitenkaan rakenna, enkä siirrä lammikkoa.
# source: 38ff62f9
beat-plans-example-3 = Pergola, mikä ettei! Rakennan sen häihin mennessä, ja lammikonkin siirrän metrin vasemmalle.
# source: ffdd215d
beat-plans-example-4 = Olen kyllästynyt, jos haluat tietää. Puhelut sunnuntaiaamuisin, aita kahteen kertaan, ja nyt taas lammikko. 30. lokakuuta on viimeinen työpäiväni.
# source: f38a7be7
beat-plans-example-5 = Taasko noita naurettavia ruokalistatuherruksiasi? Et ymmärrä puutarhasta yhtään mitään, olet vain turhamainen ukko, joka leikkii kartanonherraa.
# source: 62c0dea5
beat-plans-branch-6-1 = Ai. Siksi siis se ilme.
# source: 849f09f6
beat-plans-branch-6-2 = Ja minä tässä pälpätän ensi vuodesta.
# source: d0d3947d
beat-plans-branch-6-3 = Sinne meni koko piirros. Uuniin vain.
# source: 214a72cd
beat-plans-branch-8-1 = Ei suunnitelmille vai ei minulle? Ne ovat kaksi eri asiaa.
# source: f669fc02
beat-plans-branch-8-2 = Sinä sanot jotain rivien välissä, ja lukulasit jäivät respaan.
# source: 6cc43b95
beat-plans-branch-8-3 = Kuulinko minä siinä jonkin oven sulkeutuvan?
# source: c18fe56d
beat-plans-branch-10-1 = Oliko tuo kyllä? Sanoit sen kuin olisit tilannut päivän keiton.
# source: 6ecf591e
beat-plans-branch-10-2 = Myönnyt ja katsot lattiaan. Minä pidän hotellia, tunnen tuon katseen.
# source: 853d41bb
beat-plans-branch-10-3 = Kohteliaasti sanottu. Vieraatkin ovat kohteliaita juuri ennen kuin valittavat.
# source: d06e9f9c
beat-plans-branch-11-1 = Sinulla on kivi kengässä, kyllä minä sen huomaan.
# source: 7fc6fc72
beat-plans-branch-11-2 = Hymyilet ja vääntelehdit. Jotain on tekeillä.
# source: 7466d746
beat-plans-branch-11-3 = Et sinä minun ideoideni takia puhtaita saappaita jalkaan pannut.
# source: 27fc7aa8
beat-fog-1 = Nyt suoraan, kiitos. Oletko ensi kesänä täällä vai et?
# source: 7c49f336
beat-fog-2 = Kysyn niin kuin vierailta respassa: jäätkö vielä vai luovutatko huoneen?
# source: 91cd403e
beat-fog-3 = Yksi sana riittää. Suunnittelenko kevään sinun kanssasi, kyllä vai ei?
# source: 6ee5ecb9
beat-fog-model = Olet ansainnut suoran vastauksen, ja se on ei. Lopetan { $lastday }, koska puutarha on kasvanut yhdelle ihmiselle liian isoksi. Tiedän, että sitä on kova kuulla. Tiistaina voisi tulla tutustumaan { $successor }; hänellä on neljän hengen porukka ja tilaa.
# source: a4ae3bff
beat-fog-hint = Suora kysymys. Ystävällisintä on antaa siihen lyhyt sana ja sen perään se, minkä varaan hän voi laskea.
# source: be9e5b4e
beat-fog-example-1 = En ole, Veikko. Tiedän, että olit laskenut ensi kesän minun varaani, ja tätä on raskas kuulla. Lopetan työt täällä 30. lokakuuta. Minna Hyvärisen porukka voisi ottaa puutarhan; tuonko Minnan torstaina kymmeneltä?
# source: fb4ed998
beat-fog-example-2 = En ole täällä ensi kesänä. Lopetan lokakuun lopussa.
# source: 1dae8669
beat-fog-example-3 = Kuulen, miten kovasti tarvitset varmuutta. Ennen kuin vastaan, kerro: mikä sinua ensi keväässä eniten huolettaa?
# source: b104a5a5
beat-fog-example-4 = Kyllä, hyvä on, olen täällä. Teen sinulle ensi kaudenkin, ihan niin kuin ennenkin.
# source: 92a429bc
beat-fog-example-5 = Et ole tuota ennen kysynyt. Puhelin soi joka sunnuntai, ja aita piti leikata kahteen kertaan.
# source: 6597fa67
beat-fog-branch-9-1 = Vai sitä varten sinä tulit.
# source: f71edd4f
beat-fog-branch-9-2 = Aavistin sen heti, kun pyyhit saappaasi.
# source: 9d4d3db3
beat-fog-branch-9-3 = Siinä se tuli. Itsepähän kysyin.
# source: 9de45a50
beat-fog-branch-10-1 = Ei noin puhu kukaan, joka aikoo jäädä.
# source: d081e267
beat-fog-branch-10-2 = Totta se siis on, mitä en halunnut kuulla.
# source: d3fb516d
beat-fog-branch-10-3 = Vai on järjestelytkin jo mietitty. Voi hyvä ihme.
# source: 4a40f1c2
beat-fog-branch-11-1 = Ei siis. Hyvä. Siitä kaupanteko vasta alkaa.
# source: 88bc4673
beat-fog-branch-11-2 = Viimeinkin selvää puhetta. Annapa kun minäkin puhun suoraan.
# source: 173d47c5
beat-fog-branch-11-3 = Nyt se on sanottu. Minua parempiakin olen saanut perumaan lähtönsä.
# source: 3f184685
beat-fog-branch-12-1 = Siinä se, eikä edes punastuttu.
# source: 0620f9dd
beat-fog-branch-12-2 = Se oli kuin läimäys poskelle.
# source: 8f93e21e
beat-fog-branch-12-3 = Ääneen sinä sen ainakin saat sanotuksi, se on myönnettävä.
# source: 251b1450
beat-fog-branch-13-1 = Siihen se siis jää. Melkein.
# source: c12d5c35
beat-fog-branch-13-2 = Sinusta saisi hyvän aallonmurtajan.
# source: 46c948ad
beat-fog-branch-13-3 = Sitten olen kysynyt toiseksi viimeisen kerran.
# source: e87d44be
beat-fog-branch-14-1 = No niin. Kai se sitten on niin.
# source: 9db29998
beat-fog-branch-14-2 = Kuulin. Ei sinun tarvitse sanoa sitä uudestaan.
# source: f5c753b6
beat-fog-branch-14-3 = Hyvä. Ei, ei hyvä. Mutta selvä.
# source: fb3806f0
beat-fog-branch-16-1 = Sinä olet vain väsynyt. Niin ovat kauden lopulla kaikki.
# source: d8d52d34
beat-fog-branch-16-2 = No, jos sitä ei saa sanotuksi, ei se kummoista voi olla.
# source: 686f9039
beat-fog-branch-16-3 = Pidä sitten omana tietonasi. Ei se siellä pilaannu.
# source: c478c0a9
beat-fog-branch-17-1 = Et saa sitä sanotuksi, et siis ole ihan tosissasi.
# source: 08ddeefc
beat-fog-branch-17-2 = Vielä kahden vaiheilla! Sitten on varaa hieroa kauppaa.
# source: 48954ac2
beat-fog-branch-17-3 = Et tiedä itsekään. Annapa kun autan vähän alkuun.
# source: 2bc9f9b8
beat-fog-branch-18-1 = Ei tuo ollut ei. Minun alallani tuo on varaus.
# source: bb74ed3b
beat-fog-branch-18-2 = Lasken tuon kyllän puolelle.
# source: d72abbb3
beat-fog-branch-18-3 = Jos olisit tosissasi lähdössä, puhuisit toisin.
# source: 7eb46a1b
beat-shock-1 = Sinä lähdet? Kuusi vuotta, ja tämä kerrotaan kahvikupin ääressä? Ja miksi, jos saan kysyä? Oikea syy, ei se kohtelias.
# source: 83882175
beat-shock-2 = Ei. Ei, ei. Täältä ei irtisanouduta, sinähän kuulut taloon. Mitä minä olen tehnyt? Sen haluan tietää.
# source: 619011ed
beat-shock-3 = Kuusi vuotta, ja se loppuu pullavadin ääreen? Tästä talosta ei lähde kukaan kertomatta, miksi. No, miksi?
# source: 45db0d6e
beat-shock-model = Näen, mikä isku tämä on kuuden vuoden jälkeen. Syitä on vain yksi: puutarha tarvitsee porukan, ja minä olen yksi ihminen. Päätös pitää, { $lastday } on viimeinen työpäiväni, ja perjantaina käymme läpi, mitä teen sitä ennen valmiiksi.
# source: d5f152b8
beat-shock-hint = Hän kyselee syitä, monikossa. Montako hän sinulta tarvitsee, ja mitä hän tarvitsee niiden lisäksi?
# source: 139cf3c1
beat-shock-example-1 = Kuulen, miten kovasti tämä sinuun sattuu kuuden vuoden jälkeen. Et ole tehnyt mitään väärää: puutarha on yhdelle ihmiselle liian iso, ja lopetan työt täällä 30. lokakuuta. Mikä sinua eniten huolettaa sen jälkeisessä ajassa?
# source: 916d6ea4
beat-shock-example-2 = Ymmärrän hyvin, että järkytyit, ja olen sinulle syyn velkaa: puutarha on yhdelle ihmiselle liian iso. Se ei muutu, joten lopetan työt täällä 30. lokakuuta. Minna Hyvärisellä on neljän hengen porukka; voin tuoda hänet tänne torstaina.
# source: 7ad19d88
beat-shock-example-3 = Täällä on yksinkertaisesti liikaa työtä, yksi käsipari ei tähän riitä. Lopetan, ja päätös pitää.
# source: a83b5aad
beat-shock-example-4 = Hyvä on, hyvä on, unohdetaan koko asia. Jatkan täällä niin kuin ennenkin.
# source: bc9ffc47
beat-shock-example-5 = Mistä aloittaisin? Puhelut sunnuntaiaamuisin, aita kahteen kertaan, uudet ideat joka viikko.
# source: d2be9ef9
beat-shock-branch-8-1 = Sitä ei minulta kysy kukaan. Minulta kysytään parkkipaikkoja.
# source: d627de2d
beat-shock-branch-8-2 = Sinä olet aina kaivanut asiat juuria myöten.
# source: 52a01f83
beat-shock-branch-8-3 = Tulet irtisanomaan minut ja kysyt vielä, mitä minulle kuuluu? No, olkoon.
# source: 2fa1be68
beat-shock-branch-9-1 = Jos se kerran tekee noin kipeää, niin jätä tekemättä!
# source: 5b580fff
beat-shock-branch-9-2 = Kuuntele nyt itseäsi. Ethän sinä halua lähteä ollenkaan.
# source: 3df1d852
beat-shock-branch-9-3 = Noin paljon surua! Siihen on helppo lääke.
# source: 6abaade0
beat-shock-branch-10-1 = Kun sinä olet noin ystävällinen, niin minä olen käytännöllinen.
# source: 4cf73bc9
beat-shock-branch-10-2 = Lämpimästi sanottu, enkä minä kivestä ole. Puhutaan siis kuin ystävät.
# source: 6e307236
beat-shock-branch-10-3 = Uskon, että sinä tarkoitat hyvää. Niin minäkin, kuuntele vaikka.
# source: 47f14d7d
beat-shock-branch-11-1 = Ei tuo ole syy, tuo on lappu luukulla. Kyllä minä tiedän, miten näitä hoidetaan.
# source: 0af2476a
beat-shock-branch-11-2 = Viileä kuin kellari. No, viileämpienkin kanssa olen hieronut kauppaa.
# source: dae8872e
beat-shock-branch-11-3 = Ulkoa opeteltu. Joka harjoittelee etukäteen, sillä on hintansa.
# source: 32141088
beat-shock-branch-12-1 = Kaikki näkyy olevan järjestetty. Järjestelyt voi järjestää uusiksi.
# source: e166464f
beat-shock-branch-12-2 = Kovin on mallikasta. Nyt panen minäkin jotain pöytään.
# source: 057d1d85
beat-shock-branch-12-3 = Minua siirrellään kuin postipakettia. Kuuntele nyt, mitä minä sanon.
# source: b3a5a26f
beat-shock-branch-13-1 = Kädet eivät riitä, kädet eivät riitä! Niin kuin sitä ei rahalla korjaisi.
# source: 5aa0f74b
beat-shock-branch-13-2 = Tuo oli se kohtelias syy. Vastaan siihen silti.
# source: c9a893fa
beat-shock-branch-13-3 = Liikaa töitä? Siitä vain on kyse, mitä niistä maksetaan.
# source: 28bf6d44
beat-shock-branch-15-1 = Sinua surettaa ihan yhtä paljon kuin minua. Mitään ei siis ole vielä päätetty.
# source: a6d0fecc
beat-shock-branch-15-2 = Noin puhuu ystävä. Ystävät eivät irtisano.
# source: 1ac768a7
beat-shock-branch-15-3 = Sinussa on pehmeä kohta, ja taidan istua sen päällä.
# source: 9c7a10bf
beat-shock-branch-16-1 = Siinäkö se oli? Postinkantajakin hyvästelee pitempään.
# source: a3b179f6
beat-shock-branch-16-2 = Odotan yhä sitä lausetta, joka selittää tämän.
# source: 3bdc4b8d
beat-shock-branch-16-3 = Minä kysyin, miksi. Ei tuo ollut vastaus siihen.
# source: 72565848
beat-trial-1 = Ahaa, lista siis! Ne puhelutko? Sinähän vastasit. Aitako? Se oli morsiamen äiti. Minulla on vastaus joka kohtaan, anna tulla vain, mikä on seuraava?
# source: 410b8e97
beat-trial-2 = Nyt päästään asiaan. Ja joka jutussa on kaksi puolta! Sanoitko ikinä, että se haittaa? Yhden kerran kuudessa vuodessa? Sanoitko?
# source: d17fa943
beat-trial-3 = Sinä olet siis pitänyt minusta kirjaa. Käydään se sitten läpi rivi riviltä. Minkä minä korjaan ensin?
# source: 069f73a0
beat-trial-model = Olet oikeassa, minun olisi pitänyt sanoa silloin; se on oma vikani. Listaa en ala nyt käydä läpi, koska se ei muuttaisi tätä: viimeinen työpäiväni on { $lastday }. Mistä sinulle olisi siihen asti eniten apua?
# source: d4e9b77b
beat-trial-hint = Avasit käräjät, ja hän rakastaa käräjiä. Voit vielä päättää istunnon, kun myönnät oman osuutesi ja jätät muun sikseen.
# source: 86d6e63c
beat-trial-example-1 = Näen, että lista kirpaisee, eikä minun olisi pitänyt niitä keräillä; se oli minun virheeni. Syy on muualla: lopetan työt täällä 30. lokakuuta, koska puutarha tarvitsee porukan. Saanko tuoda torstaina Minna Hyvärisen, joka voisi ottaa sen hoitaakseen?
# source: fe1fa8c8
beat-trial-example-2 = En halua kiistellä joka kohdasta. Se ei muuttaisi mitään: lopetan 30. lokakuuta.
# source: 4af1f5e2
beat-trial-example-3 = Olet oikeassa, vastasin joka kerta enkä sanonut, että se haittaa. Se oli minun virheeni. Näen, että sitä on ikävä kuulla nyt. Mitä olisit toivonut minulta?
# source: 8d4f37b7
beat-trial-example-4 = Seuraava on puhelin, joka soi sunnuntaiaamuisin. Sen jälkeen tulevat portaat ja sitten se väärä sora.
# source: 1b6f63ee
beat-trial-example-5 = Äh, viis listasta. Vastaan jatkossakin puheluihin, leikkaan aidan ja jään.
# source: f2fa290e
beat-trial-branch-5-1 = Ja lista sen kun jatkuu. Sinullahan on niitä laatikollinen.
# source: 20d154de
beat-trial-branch-5-2 = Taas yksi! Olisit perinyt säilytysmaksun.
# source: 74204b61
beat-trial-branch-5-3 = Onko mitään, minkä olen tehnyt oikein?
# source: e7de12d1
beat-trial-branch-7-1 = Ai. Ei tämä ollutkaan valitus, nämä ovat jäähyväiset.
# source: c2d50009
beat-trial-branch-7-2 = Ja kaiken tuon päälle sinä vielä lähdet.
# source: 6c39ac6d
beat-trial-branch-7-3 = Minun ei siis tarvitse korjata mitään. Minut vain jätetään.
# source: 26377f46
beat-trial-branch-8-1 = Pane sitten se lista pois, niin kerron.
# source: df8ea911
beat-trial-branch-8-2 = Kysyt, mitä minä tarvitsen, tuon jälkeen? No, anteeksiantoasi en ainakaan.
# source: 12c8ea78
beat-trial-branch-8-3 = Tuo on parempi kysymys kuin ne, joihin valmistauduin.
# source: c016c6d3
beat-trial-branch-9-1 = Et ala väitellä. Harmi, siinä minä olen hyvä.
# source: e121fe05
beat-trial-branch-9-2 = Vai on juttu loppuun käsitelty? Sitten minä avaan lompakon.
# source: 61d7cfa9
beat-trial-branch-9-3 = Tuomio, eikä edes kuultu. Minä valitan hoviin.
# source: dbb37b96
beat-trial-branch-10-1 = Syyttäjä ja tuomari yhtä aikaa, ja sitten kotiin syömään.
# source: 3e48635f
beat-trial-branch-10-2 = Heität sen maahan etkä nosta ylös.
# source: 4f77ba57
beat-trial-branch-10-3 = Ensin lista, sitten kansi kiinni.
# source: 47c99816
beat-trial-branch-11-1 = Olkoon. Olen sitten illalla yksinäni oikeassa.
# source: 5ee2d4b8
beat-trial-branch-11-2 = Olkoot sitten menneet menneitä.
# source: 55cc985d
beat-trial-branch-11-3 = Hyvä on. Semmoista väittelyä ei ole vielä kukaan voittanut.
# source: 3085754a
beat-trial-branch-12-1 = No niin. Ei mitään, mitä ei hyvällä tahdolla korjaisi.
# source: 623d6ae8
beat-trial-branch-12-2 = Pelkkä väärinkäsitys siis. Sitä minä ajattelinkin.
# source: e4d4a27c
beat-trial-branch-12-3 = Kadut, että otit puheeksi. Hyvä. Sitten se on korjattavissa.
# source: f7b5ae58
beat-trial-branch-13-1 = Nyt sinulta loppui lista.
# source: a8cbee12
beat-trial-branch-13-2 = Ensin kaikki tuo, ja sitten ei mitään.
# source: 505aae97
beat-trial-branch-13-3 = Sytytät tulilangan ja jäät viereen seisomaan.
# source: 92a19d32
beat-money-1 = Jos rahasta on kiinni, saat { $raise } kuussa lisää heti huomisesta. Noin! Nyt jo helpotti. Kättä päälle?
# source: 4192fd70
beat-money-2 = { $raise } päälle joka kuukausi, enkä edes tingi. Semmoista et saa keneltäkään muulta tämän järven rannalla. Sano kyllä.
# source: ad7b6564
beat-money-3 = Maksan mieluummin kuin ikävöin. Vielä { $raise } kuussa ja uusi vaja, se ikkunallinen. Mitä sanot?
# source: f38744cb
beat-money-model = Antelias tarjous, ja näen, että olet tosissasi. Rahasta ei ole kyse, joten vastaus on edelleen ei: viimeinen työpäiväni on { $lastday }. Minulla on sinulle { $successor } ja neljän hengen porukka; tuonko heidät tiistaina käymään?
# source: d57247b0
beat-money-hint = Hyvä tarjous ja aito kohteliaisuus. Kiitä jälkimmäisestä ja jätä edellinen pöydälle.
# source: 0afdab1e
beat-money-example-1 = Tarjous on antelias, Veikko, ja näen, että se tulee sydämestä. Vastaus on silti ei, lopetan työt täällä 30. lokakuuta. Palkasta tässä ei ole kyse. Mikä sinua siinä eniten pelottaa, että lähden?
# source: 0e4e6cbe
beat-money-example-2 = 400 euroa on komea summa, ja kiitos, että arvostat minua noin. Silti ei: raha ei tuo lisää käsiä. Lopetan työt täällä 30. lokakuuta. Palkkaa sillä mieluummin Minna Hyvärisen porukka; voin näyttää hänelle paikat torstaina.
# source: edc64203
beat-money-example-3 = Kiitos, se on ystävällistä, mutta en muuta mieltäni. Lopetan.
# source: 5f19364a
beat-money-example-4 = Neljäsataa lisää? No, hyvä on, kättä päälle. Sillä rahalla jatkan.
# source: 2ada0ec6
beat-money-example-5 = Luuletko tosiaan voivasi ostaa jokaisen? Olet säälittävä. Pidä likaiset rahasi.
# source: 92ec4999
beat-money-branch-7-1 = Kahvinkeitin piti kovempaa ääntä kuin sinä. Uudestaan, kiitos.
# source: 29ecc277
beat-money-branch-7-2 = Oliko tuo nyt se ei vai kursailua ennen kyllää?
# source: 09b87efd
beat-money-branch-7-3 = Tuon tahtoisin kuulla yhtenä kokonaisena lauseena.
# source: b13529a5
beat-money-branch-9-1 = Et edes katso rahaa. Sinä katsot minua. No, hyvä on.
# source: 63baa644
beat-money-branch-9-2 = Jätät lompakon sikseen ja kysyt, mitä miehelle kuuluu. Hm.
# source: a77be9a6
beat-money-branch-9-3 = Mistä oikeasti on kyse? Oletpa sinä merkillinen karkuri.
# source: e5eea588
beat-money-branch-10-1 = Sinä kieltäydyt nätimmin kuin useimmat suostuvat.
# source: 2fa26ee4
beat-money-branch-10-2 = Tyylikkäästi tehty. Kirvelee se silti.
# source: 61795c18
beat-money-branch-10-3 = Ystävällinen sana on siis kaikki, mitä sillä saa.
# source: 47a7099b
beat-money-branch-11-1 = Ei. Noin vain. Verottajalta on tullut lämpimämpiä kirjeitä.
# source: 15fd7bf9
beat-money-branch-11-2 = Et räpäyttänyt silmääsikään.
# source: c6f44953
beat-money-branch-11-3 = Et ollut hetkeäkään miettivinäsi, et edes kohteliaisuudesta.
# source: 3e72bd66
beat-money-branch-12-1 = Tarjoan rahaa, ja sinä ojennat aikataulun.
# source: a41efde1
beat-money-branch-12-2 = Siisti vastaus johonkin, mitä en kysynyt.
# source: 0636df3e
beat-money-branch-12-3 = Sinä järjestelet elämääni mieluummin kuin pysyt siinä.
# source: 381ed202
beat-money-branch-14-1 = Sinä ilahduit, näenhän minä, että ilahduit.
# source: d3df29fd
beat-money-branch-14-2 = Tuo oli kiitos. Minä odotin vastausta.
# source: 6604909d
beat-money-branch-14-3 = Kovin liikuttavaa, eikä missään kohtaa kyllää eikä eitä.
# source: 45b2d212
beat-money-branch-15-1 = Panen summan pöytään, ja sinä kierrät sen kaukaa.
# source: beea39e5
beat-money-branch-15-2 = Semmoinen tarjous, ja sinä hämmennät kahvia.
# source: 836e3f33
beat-money-branch-15-3 = Tuo ei ole kyllä eikä ei. Selvempää puhetta saan puhelinrobotilta.
# source: c1427b0f
beat-accuse-1 = Vai niin. Kuka sinut vei, golfkenttäkö? Kun pakettiautosi hajosi, sait lainaksi minun oman autoni. Silloin ei lähtemisestä puhuttu mitään!
# source: 310ed3d5
beat-accuse-2 = Viikkokausia olet hautonut tätä ja hymyillyt päälle, kun minä maksoin kahtatuhatta tulppaania. Minusta se on petollista. Minusta se on kieroa.
# source: 669f73d5
beat-accuse-3 = Joka joulu olet istunut minun pöydässäni. Ja nyt jätät minut, kun häät { $wedding } on jo myyty ja maksettu. Se siitä kiitollisuudesta.
# source: 7275793d
beat-accuse-model = Kuulen, että tunnet itsesi petetyksi, enkä ole unohtanut hyvyyttäsi. Kukaan ei ole minua vienyt. Lopetan silti { $lastday }; se on pitempi aika kuin sopimus vaatii, ja perjantaina saat kartan jokaisesta penkistä.
# source: b20bcf40
beat-accuse-hint = Häneen sattuu, ja hän heittää sillä, mitä käteen osuu. Mihin siitä pitää vastata, ja mikä pitää vain kuulla?
# source: 40e8d026
beat-accuse-example-1 = Lainasit autosi, kun minulla ei ollut mitään, ja kuulen, miten petetyksi tunnet itsesi. Ei golfkenttää, ei ketään: lopetan työt täällä 30. lokakuuta, koska yksi käsipari ei riitä. Tuon torstaina Minna Hyvärisen porukan tutustumaan.
# source: b2ad20b1
beat-accuse-example-2 = En ole unohtanut autoa, ja ymmärrän, että tämä tuntuu sinusta petokselta. Kukaan ei ole vienyt minua, ja lopetan työt täällä 30. lokakuuta. Mutta mikä sinua lähdössäni eniten pelottaa?
# source: 53a06176
beat-accuse-example-3 = Kukaan ei ole houkutellut minua pois. Sopimuksemme irtisanomisaika on kolmekymmentä päivää, ja minä annan enemmän. Lähden silti, en muuta mieltäni.
# source: 47cc453c
beat-accuse-example-4 = Taas se auto! Lainasit sen vain, että saisit iänkaiken heittää sitä naamalleni. Olet pikkumainen vanha saituri.
# source: 79b1ad24
beat-accuse-example-5 = Hyvä on, hyvä on, minä jatkan. Teen sinulle ensi kaudenkin, ihan niin kuin ennenkin.
# source: 17c4fdb7
beat-accuse-branch-7-1 = Älä nyt ole kiltti, minulla on suuttuminen kesken. Äh, mitä väliä.
# source: d63503b7
beat-accuse-branch-7-2 = Tuotako sinä kysyt, kun minä juuri haukuin sinut?
# source: 6e26dd1f
beat-accuse-branch-7-3 = Siinä sinä taas kysyt. Eikä minulla ole muita, joille kertoa.
# source: 68339531
beat-accuse-branch-8-1 = Hm. Et tarttunut syöttiin. Vähän jo toivoin.
# source: 1a33d901
beat-accuse-branch-8-2 = Hyvä on, tuo oli alhaista. Minulla on paha mieli.
# source: 1b255a7d
beat-accuse-branch-8-3 = Annoit minun pauhata ja istut yhä siinä. On sekin jotain.
# source: 62fa0169
beat-accuse-branch-9-1 = Kuin kaataisi vettä hanhen selkään.
# source: 096f88a7
beat-accuse-branch-9-2 = Ei riitaa, ei ystävällistä sanaa, ei mitään. Sinä olet jo lähtenyt.
# source: 348ba55d
beat-accuse-branch-9-3 = Portin kivileijonissakin on enemmän tunnetta.
# source: 63868799
beat-accuse-branch-10-1 = Vastaat kaikkeen paitsi loukkaukseen. Ovelaa.
# source: 2595ded0
beat-accuse-branch-10-2 = Takaisin järjestelyihin siis.
# source: f259b773
beat-accuse-branch-10-3 = Sinä et näköjään riitele. Sinä organisoit.
# source: c2605ebc
beat-accuse-branch-12-1 = Jos minua kerran noin säälitään, ei minua voi jättääkään.
# source: a0d0f967
beat-accuse-branch-12-2 = Huono omatunto sieltä siis löytyy. Hyvä. Sitten on toivoa.
# source: b4487763
beat-accuse-branch-12-3 = Tuo on balsamia. Vastaus se vain ei ole.
# source: eeea05e7
beat-accuse-branch-13-1 = Siinäkö kaikki, mitä siitä saan?
# source: 7bca4178
beat-accuse-branch-13-2 = Panen sydämeni pöydälle, ja tuo tulee takaisin.
# source: 4def50dd
beat-accuse-branch-13-3 = Tuommoiset sanat käyvät joka tilaisuuteen. Hautajaisiinkin.
# source: 55dbba60
beat-border-1 = Sen valkoisen penkin Kaarina istutti, ja sinä istutit sen hänen kanssaan. Minä en erota pionia rikkaruohosta. Kun sinä lähdet, kuka siitä enää tietää?
# source: 85046b85
beat-border-2 = Se minua valvottaa. Kaarinan kuoltua olet ainoa, joka tietää, mitä siellä maan alla nukkuu. Hänen liljansa kaivetaan ylös, enkä minä edes huomaa.
# source: c14c6538
beat-border-3 = Kevät se minua pelottaa. Ennen Kaarina kertoi, mitä sieltä nousee, sitten sinä. Ja { $wedding } minä seison siellä kuin vieras.
# source: c0a09521
beat-border-model = Kiitos, että kerroit; tiedän, mitä se penkki sinulle merkitsee. Lopetan silti { $lastday }. Sitä ennen kiertäisin penkin kanssasi perjantaina ja panisin nimilapun jokaiseen kasviin, jonka Kaarina valitsi.
# source: 63355149
beat-border-hint = Tästä on koko ajan ollut kyse. Se ansaitsee oman vastauksensa: mitä voit jättää tänne itsesi sijaan?
# source: 99caf6d4
beat-border-example-1 = Kaarinan penkistä siis on kyse. Istutin sen hänen kanssaan ja tiedän, mitä kaikkea siinä sinulle on. Lopetan työt täällä 30. lokakuuta, mutta torstaina voimme piirtää penkin yhdessä, kasvi kasvilta, ja Minna Hyvärinen saa siitä kopion.
# source: 06883971
beat-border-example-2 = Tiedän, miten paljon se penkki sinulle merkitsee, ja minullakin on Kaarinaa ikävä. Mutta minä en jää.
# source: 2ff0a71b
beat-border-example-3 = No, hyvä on. Hoidan sitä sinulle ensi vuonnakin, ihan niin kuin ennenkin.
# source: a4778bc5
beat-border-example-4 = Miten halpamainen temppu, piiloutua kuolleen vaimon taakse. Olet juonitteleva vanha ukko.
# source: 84ec24f8
beat-border-example-5 = Hm. Niin. Kaunis syyspäivä.
# source: 6f439a56
beat-border-branch-6-1 = Kiitos. Hän piti sinusta, tiedäthän, eikä hän pitänyt kaikista.
# source: ccdd63ee
beat-border-branch-6-2 = Tuo oli ensimmäinen asia tänään, josta oli apua.
# source: 522c1da4
beat-border-branch-6-3 = Anteeksi, hetki vain. Se on tuo sipuli. Ei täällä mitään sipulia ole.
# source: 0afe7095
beat-border-branch-7-1 = Minä kerron semmoista, ja sinä katsot kalenteria.
# source: 9c61eed5
beat-border-branch-7-2 = Kovin tehokasta. Kaarinaa olisi vihlaissut.
# source: 58761fa3
beat-border-branch-7-3 = Niin, no. Olisi pitänyt olla hiljaa koko asiasta.
# source: 0526c551
beat-border-branch-8-1 = Sinä ymmärrät. Tiesinhän minä.
# source: 652bb924
beat-border-branch-8-2 = Sinä olet aina kuunnellut. Kukaan muu ei kuuntele.
# source: 9babe7d9
beat-border-branch-8-3 = Et sinä minua tämän kanssa yksin jätä, näen sen sinusta.
# source: 3f903437
beat-border-branch-9-1 = Näytän arimman paikkani, ja tuo on kaikki, mitä sinulta irtoaa.
# source: c3f0ca20
beat-border-branch-9-2 = Ei tuo ole mikään vastaus. Ei tähän.
# source: 1500c9c5
beat-border-branch-9-3 = Olisi pitänyt kertoa mieluummin kissalle.
# source: b421d85d
beat-season-1 = Yksi kausi vielä. Yksi! Sinä pidät huolta Kaarinan penkistä, ja minä etsin jonkun kaikessa rauhassa. Mitä on yksi kesä kuuden vuoden päälle?
# source: 7707de1e
beat-season-2 = Tule sitten perjantaisin. Vain perjantaisin, vain hänen penkkinsä, ei nurmikoita, ei aitoja. Ei se ole työtä, se on kyläilyä. Siitä et voi kieltäytyä.
# source: a6d25f29
beat-season-3 = Ole täällä { $wedding } asti, muuta en pyydä. Eihän Kaarinan tulppaaneja voi istuttaa ja sitten olla poissa, kun ne kukkivat.
# source: 936fe824
beat-season-model = Ymmärrän, että haluat penkin tuttuihin käsiin. Vastaus on silti ei: { $lastday } on viimeinen työpäiväni. { $successor } voisi tulla perjantaina, ja näyttäisin teille molemmille joka kasvin, kun vielä olen täällä.
# source: 5ff68aba
beat-season-hint = Pyyntö on kutistunut, ja siinä on vaimon nimi. Onko pieni kyllä tässäkin kyllä kaikkeen?
# source: 58ee85a0
beat-season-example-1 = Kuulen, miten paljon yksi kesä helpottaisi oloasi. Vastaus on silti ei: lopetan työt täällä 30. lokakuuta. Sen sijaan voin kiertää Kaarinan penkin torstaina sinun ja Minna Hyvärisen kanssa, niin että Minna voi hoitaa sitä.
# source: b5a4ffe3
beat-season-example-2 = Ymmärrän, että haluat lisää aikaa. Mutta ei, en jää enää yhdeksikään kaudeksi: minä lähden.
# source: 2db407fb
beat-season-example-3 = No, yksi kausi sitten. Hyvä on, hoidan hänen penkkiään vielä yhden kesän.
# source: 8c39603c
beat-season-example-4 = Voi, olen niin pahoillani, anteeksi, en oikein tiedä. Tuntuu aivan kamalalta, anna anteeksi.
# source: 2dc58c6b
beat-season-example-5 = Lopeta tuo ruikutus. Käytät kuollutta vaimoasi saadaksesi halpaa työvoimaa, niin alhainen sinä olet.
# source: 4c43a945
beat-season-branch-6-1 = Kuulin puolitoista sanaa. Kumpi niistä on voimassa?
# source: 527eb1e5
beat-season-branch-6-2 = Korvani ovat vanhat ja kuulevat, mitä tahtovat. Sano vielä kerran.
# source: ef1c0706
beat-season-branch-6-3 = En vielä osaa sanoa, oliko tuo ontuva kyllä.
# source: 49c29448
beat-season-branch-7-1 = Sanot ei kuin pitelisit minulle ovea auki. Hitto vie.
# source: dcdb12c0
beat-season-branch-7-2 = Pakko oli yrittää. Olisit pitänyt minua nahjuksena, jos en olisi.
# source: 14a65c1e
beat-season-branch-7-3 = Et edes hänen tähtensä. No, hän olisi kieltänyt minua kerjäämästä.
# source: 6fb61ecd
beat-season-branch-8-1 = Olisit edes vähän koristellut.
# source: 0ff333ae
beat-season-branch-8-2 = Suoraan läpi, niin kuin tuuli järveltä.
# source: e6b6da33
beat-season-branch-8-3 = Ei siis muruakaan.
# source: 61d24982
beat-season-branch-9-1 = Hankit minulle mieluummin toisen kuin jäät itse.
# source: 432cda56
beat-season-branch-9-2 = En minä tuota pyytänyt. Mutta jatka.
# source: 0a638bd5
beat-season-branch-9-3 = Ympäri ja yli mennään, mutta kyllää ei kuulu.
# source: aec74cda
beat-season-branch-11-1 = Sinä horjut. Kuulen sen äänestä.
# source: d65f8cf8
beat-season-branch-11-2 = Ei se siis ollut ei.
# source: c1ec912f
beat-season-branch-11-3 = Haluat sanoa kyllä. No, sano.
# source: 81ff13cf
beat-season-branch-12-1 = Nyt sinä menit epämääräiseksi.
# source: 124392fb
beat-season-branch-12-2 = Tuo ei ole lintu eikä kala.
# source: 1bb393ab
beat-season-branch-12-3 = Pyydän näin vähän ja saan pelkkää sumua.
# source: a1eba79a
beat-practical-1 = Mitä tästä kaikesta sitten tulee? Kaksituhatta tulppaania laatikoissa, yksitoista penkkiä ja minä kastelukannun kanssa. Kuka sen kaiken tekee?
# source: bf5511e2
beat-practical-2 = Kerro sitten, miten olet ajatellut. Herään seuraavana aamuna, sinä olet poissa, ja kaikki kasvaa vain. Kenelle minä soitan?
# source: bd8f375f
beat-practical-3 = Ja kuka sinun jälkeesi muka tulee? Tätä maata ei tunne kukaan. Ja tulppaanit ovat yhä vajassa, jos saan muistuttaa.
# source: 5d296ed1
beat-practical-model = Et jää tämän kanssa yksin. Minä lähden, mutta { $lastday } mennessä tulppaanit ovat maassa ja sinulla on kartta joka penkistä. Tiedän neljän hengen porukan, jolla on tilaa; sitä vetää { $successor }. Tuonko heidät tiistaina?
# source: c628bcc2
beat-practical-hint = Hän ei enää kysy, lähdetkö, vaan miten sitten pärjätään. Ole niin tarkka kuin osaat: mitä, mihin mennessä ja kuka.
# source: 3855510a
beat-practical-example-1 = Kysymys on aiheellinen, ja näen, että se huolettaa sinua. 30. lokakuuta on viimeinen työpäiväni, ja siihen mennessä joka tulppaani on maassa. Sen jälkeen Minna Hyvärinen voisi ottaa puutarhan neljän hengen porukallaan; tuon hänet torstaina. Minä lopetan, mutta et jää yksin.
# source: 62ff8581
beat-practical-example-2 = Minna Hyvärinen voisi ottaa puutarhan hoitaakseen. Hänellä on neljän hengen porukka.
# source: 2fe6c51b
beat-practical-example-3 = Hyvä on, teen sitten kaiken itse. Jään tänne siihen asti, että joku löytyy.
# source: b2c90b9c
beat-practical-example-4 = Hm. Onpa lauhaa lokakuuksi.
# source: 3e043da4
beat-practical-example-5 = Ei kuulu minulle. Osta itsellesi kirja, senkin avuton vanha hölmö.
# source: f840b7fa
beat-practical-branch-6-1 = En siis jäisi tänne yksin lapion varteen. On sekin jotain.
# source: 0a9eb41c
beat-practical-branch-6-2 = Sinä olet miettinyt tätä enemmän kuin minä itse.
# source: 99da3f92
beat-practical-branch-6-3 = Vai olet sinä pitänyt minusta huolta selkäni takana.
# source: a86fdf7a
beat-practical-branch-7-1 = Siis muitakin käsiä kuin sinun.
# source: fd988d1e
beat-practical-branch-7-2 = Kokonainen joukkue. Keittäjä tahtoo varmaan syöttää ne kaikki.
# source: db72b413
beat-practical-branch-7-3 = Monta yhtä aikaa. Minun nurmikollani. Kas vain.
# source: 56bc7edf
beat-practical-branch-8-1 = Kuulin järjestelysi jo ensimmäisellä kerralla. En vain pitänyt niistä.
# source: b2659818
beat-practical-branch-8-2 = Se on siis niin kuin jo aiemmin sanoit.
# source: b7445a59
beat-practical-branch-8-3 = Sinulla on näihin muistia. Toivoin, että olisit unohtanut.
# source: 4b704d31
beat-practical-branch-9-1 = Sinun asiasi ovat siis kunnossa. Minulle jää tyhjä vaja.
# source: c1b05f8b
beat-practical-branch-9-2 = Kysyn, kuka tulee, ja saan kuulla vain, kuka lähtee.
# source: 02e21086
beat-practical-branch-9-3 = Tähän mennessä minulla on hyvästit mutta ei puutarhuria.
# source: 036f1805
beat-practical-branch-10-1 = Kauniita sanoja. Tulppaanit eivät niitä kuule.
# source: 9860eaff
beat-practical-branch-10-2 = Sinun käy minua sääliksi, ja yksin jään silti.
# source: eaebe6c3
beat-practical-branch-10-3 = Kovin inhimillistä. Sillä ei nurmikkoa leikata.
# source: d970f652
beat-practical-branch-11-1 = Kysyin, kuka, ja sain säätiedotuksen.
# source: 33353d0b
beat-practical-branch-11-2 = Et tainnut miettiä sitä ollenkaan.
# source: a3df9b80
beat-practical-branch-11-3 = Ei tuo ole vastaus miehelle, jolla on yksitoista penkkiä.
# source: 4925f05f
beat-door-1 = Yksi asia vielä. Älä sano, että se on lopullista. Ole kaksi viikkoa hiljaa, ja katsotaan sitten. Sen verran olet minulle velkaa.
# source: e5d731c0
beat-door-2 = Mutta et kai kokonaan? Sano, että mietit jouluun, enkä minä hiisku kenellekään. Eikö se olisi reilua?
# source: eb460c02
beat-door-3 = Ja jos seuraavasta ei ole mihinkään? Silloin sinä tulet takaisin. Lupaa se, niin en sano enää mitään.
# source: ad813419
beat-door-model = Minua liikuttaa, että ottaisit minut takaisin, enkä halua jättää sinua turhaan toivomaan. Se on lopullista: lopetan { $lastday }. Haluan, että olet silloin hyvissä käsissä, joten { $successor } voisi tulla jo tiistaina.
# source: a633a16e
beat-door-hint = Viimeiseksi hän pyytää, että ovi jäisi raolleen. Olisiko se hänelle hyvä teko vielä kuukauden päästä?
# source: 5b4bb3d3
beat-door-example-1 = Kuulen, ettet haluaisi tämän loppuvan, ja minäkin jään kaipaamaan näitä aamuja. Mutta se on lopullista: lopetan, 30. lokakuuta on viimeinen työpäiväni. Torstaina tuon Minna Hyvärisen, ja hänen porukkansa voisi aloittaa marraskuussa.
# source: f33c700b
beat-door-example-2 = Se on lopullista, Veikko. Lopetan, enkä aio miettiä asiaa uudestaan.
# source: 30ee09ca
beat-door-example-3 = Hyvä on, olen hiljaa kaksi viikkoa, ja katsotaan sitten.
# source: d316d092
beat-door-example-4 = Hm. Onpa tänä vuonna kaunis ruska.
# source: 1faea121
beat-door-example-5 = En ole sinulle mitään velkaa, senkin takertuva vanha kiusaaja. Sinä inhotat minua.
# source: c0ce76e5
beat-door-branch-9-1 = Sano vielä kerran, että vanhakin mies käsittää.
# source: 0b4a7f78
beat-door-branch-9-2 = Kuulin vain puolet. Enempää en tainnut haluta.
# source: 282b38de
beat-door-branch-9-3 = Oliko tuo vastaus vai pelkkä kääre sen ympärillä?
# source: a2d4468b
beat-more-1 = Mainiota! Kerron keittiöön. Ja samalla: pergola, joulukuuset, ja omenapuut leikattava perjantaiksi. Vanhalla hinnalla, kun kerran ollaan taas samaa perhettä.
# source: 545d1e8e
beat-more-2 = Hah! Arvasin. Ensi kausi on siis selvä, ja sitä seuraava. Ja viikonloppuisin pistäydyt, kun on häät. Matkan varrellahan tämä sinulle on.
# source: bfada529
beat-more-3 = No niin, siinä se minun puutarhurini taas on! Unohdetaan koko aamu. Merkitsen sinulle räystäskourut ja uuden terassin, sinähän olet niin kätevä käsistäsi.
# source: 7362514a
beat-more-model = Annoin sinulle turhaa toivoa, se on minun vikani, ja näen, miten ilahduit. Mutta en jää. { $lastday } on viimeinen työpäiväni, ja sitä ennen voin istuttaa tulppaanit ja piirtää sinulle kartan.
# source: 78288cdf
beat-more-hint = Katso, miten nopeasti pieni kyllä on kasvanut. Peruminen maksaa nyt punaiset posket; mitä maksaisi, jos pitäisit siitä kiinni?
# source: c81b6073
beat-more-example-1 = Veikko, annoin sinun uskoa, että jään, ja se oli minulta väärin. Näen, miten iloinen olit. Vastaus on silti ei: lopetan työt täällä 30. lokakuuta. Omenapuut voisi leikata Minna Hyvärisen porukka; tuon hänet torstaina.
# source: 17d7198a
beat-more-example-2 = Ei, en minä sittenkään jää. Lopetan 30. lokakuuta.
# source: 47f22ce2
beat-more-example-3 = Joo, hyvä on, teen pergolan ja joulukuuset ja leikkaan omenapuut perjantaiksi.
# source: 895205b5
beat-more-example-4 = Vanhalla hinnalla? Senkin ahne vanha iilimato. Imisit minut kuiviin ja sanoisit sitä perheeksi.
# source: 9bcf7ea4
beat-more-example-5 = Anteeksi, olen niin pahoillani, hävettää kauheasti, älä suutu, Veikko. Anna anteeksi.
# source: 6e75fd50
beat-more-branch-6-1 = Osittain kyllä ja osittain ei? Sano se yhdellä sanalla.
# source: 6cecea89
beat-more-branch-6-2 = Kumpi puoli siitä oli se ei?
# source: 5db59fce
beat-more-branch-6-3 = Yhdellä kädellä otat, toisella panet takaisin.
# source: 85f300f8
beat-more-branch-7-1 = Minuutti sitten sinä jäit! Kumpi se nyt on?
# source: 38b96d28
beat-more-branch-7-2 = Annat lahjan ja nappaat sen saman tien pois.
# source: eae6d4d4
beat-more-branch-7-3 = Ehdin olla iloinen kokonaisen minuutin. Yhden!
# source: 1b941e7a
beat-more-branch-8-1 = Edestakaisin kuin pyöröovi.
# source: 89028971
beat-more-branch-8-2 = Saan siis pettyä kahdesti saman aamun aikana.
# source: 2c1c3d52
beat-more-branch-8-3 = Ehdin jo uskotella itselleni, että se oli pelkkää pahaa unta.
# source: cbadde91
beat-more-branch-9-1 = Miksi naama on noin pitkänä? Juurihan me sovittiin!
# source: f3791c62
beat-more-branch-9-2 = Kuulen, miten jokin ”mutta” ajaa jo pihaan.
# source: 6e9cc235
beat-more-branch-9-3 = Et sinä oikein jääjältä näytä.
# source: 745f172b
beat-stung-1 = Se upposi kuin talikko. Ja vielä omassa pöydässäni. Vähemmästä olen heittänyt kokkeja ulos, enkä haluaisi tehdä sinulle samoin.
# source: 9bc425e9
beat-stung-2 = Ai. Noinko me nyt puhutaan toisillemme? En minä tuota ansainnut, etkä tainnut itsekään tarkoittaa.
# source: b9b7e14a
beat-stung-3 = Jopas! Kuutena jouluna olen antanut sinulle kinkun, ja nyt tuommoinen sävy. Otapa se takaisin.
# source: 46028614
beat-stung-model = Se oli epäreilua, anteeksi; näen, että se sattui. Minulla on sinulle yksinkertainen asia: lopetan { $lastday }. Haluaisin, että eroamme sovussa, ja silloin tulppaanisi ovat maassa ja sinulla on kartta joka penkistä.
# source: eb8630d7
beat-stung-hint = Tulit lopettamaan jotain, et voittamaan. Paikkaa ensin äskeinen lause ja palaa sitten siihen, jonka tulit sanomaan.
# source: 95026499
beat-stung-example-1 = Se oli ilkeästi sanottu, ja otan sen takaisin; anteeksi. Näen, että se sattui. Tulin sanomaan tämän: lopetan työt täällä, 30. lokakuuta on viimeinen työpäiväni. Puutarha tarvitsee porukan, ja Minna Hyvärinen voisi ottaa sen hoitaakseen.
# source: c66b334a
beat-stung-example-2 = Se oli minulta epäreilua, anteeksi. Näen, että se satutti sinua. Mitä toivoisit minulta nyt eniten?
# source: dda25069
beat-stung-example-3 = Heitä sitten ulos! Olet kiusaaja ja pölvästi, ja kaikki täällä nauravat sinulle selän takana.
# source: b67e9617
beat-stung-example-4 = Hyvä on, jään sitten, jos sillä saadaan rauha.
# source: 7f2f0208
beat-stung-example-5 = Hm. Ulkona taitaa sataa.
# source: 4dc3518f
beat-stung-branch-7-1 = Ja lisää näkyy tulevan.
# source: 971e86a9
beat-stung-branch-7-2 = Loukkaus oli siis vasta alkupala.
# source: e5ae6f75
beat-stung-branch-7-3 = Ai. Tuonkin sinä tulit sanomaan.
# source: 19b39fa1
beat-stung-branch-8-1 = No, nyt kuulostat taas itseltäsi. Mitä sinä siis tulit sanomaan?
# source: bc0b6711
beat-stung-branch-8-2 = Anteeksi saat. Aloitetaan alusta, pullasta.
# source: 4768c9cc
beat-stung-branch-8-3 = Hyvä. En olisi mielelläni suuttunut ennen lounasta.
# source: 0bb7b8b4
beat-stung-branch-9-1 = Sen verran sinussa on sentään ryhtiä, että sanot. Unohdettu se ei ole.
# source: 68101087
beat-stung-branch-9-2 = Kiitos. Sanon silti oman sanottavani.
# source: 43e11b70
beat-stung-branch-9-3 = No, se on nyt lakaistu. Sitten on minun vuoroni.
# source: e6db1099
beat-stung-branch-10-1 = Ei edes anteeksi. Pannaan muistiin.
# source: 912a1854
beat-stung-branch-10-2 = Jatkat vain, niin kuin mitään ei olisi lattialle pudonnut.
# source: 6d5a4fc2
beat-stung-branch-10-3 = Ei anteeksipyyntöä. Vai puhutaan tässä nyt suoraan?
# source: f7d45ca0
beat-stung-branch-11-1 = Jätetään se siihen, mihin se putosi.
# source: 2be30a11
beat-stung-branch-11-2 = Pitkävihaiseksi minä olen liian vanha.
# source: 9ba1d5c5
beat-stung-branch-11-3 = Hoidetaan tämä loppuun kuin aikuiset ihmiset.
# source: 606c93da
ending-handed_over-title = Kartta ja kädenpuristus
# source: b08b2738
ending-handed_over-1 = Lopullista siis. No niin. Tuo se porukka käymään, niin minä leivon jotain. Ja keväällä tulet tänne vieraaksi. Kaarina olisi arvostanut sitä, että sanoit minulle kasvotusten.
# source: a0e89bb5
ending-handed_over-2 = No. En minä tästä kiitä, mutta kunniallisemmin ei ketään ole jätetty. Anna numero, soitan tänään. Ja juo nyt se kahvisi, se on jo jäähtynyt.
# source: b9b616f1
ending-handed_over-3 = Olkoon niin. Näytä uusille liljat ensimmäiseksi, näytäthän? Eikä sinun tarvitse hiipiä keittiön kautta. Ne, joista pidän, lähtevät pääovesta.
# source: 8ff9d5f6
ending-handed_over-outcome = { $successor } tulee seuraavalla viikolla kahville ja saa työn. Sinä lopetat { $lastday }: tulppaanit ovat maassa, viimeinen kuukausi, { $fee }, on tilillä, ja keväällä sinulla on vieraan paikka nurmikolla.
# source: f3b12d8f
ending-handed_over-why = Sanoit sen kerran, suoraan, ja se pysyi sanottuna. Yksi syy, päivämäärä, mitä hän vielä saa ja kuka tulee tilalle; ja koska kuulit, mitä hän pelkäsi menettävänsä, hänen ei tarvinnut takertua sinuun.
# source: 0e2ba07c
ending-civil-title = Merkitään tiedoksi
# source: e76b8803
ending-civil-1 = Se on sitten siinä. Teet viikkosi loppuun, minä maksan päivälleen, ja rupattelun voi minun puolestani jättää väliin.
# source: 7903b204
ending-civil-2 = Vai niin. Tahdon sen kirjallisena mappiin. Ovi on tuossa, itsehän sinä sen öljysit.
# source: d863976a
ending-civil-3 = Hyvä on. Mene. Mutta jätä paikat siistiksi, äläkä odota, että vilkutan.
# source: f01f9b04
ending-civil-outcome = Irtisanominen pitää, ja teet työtä { $lastday } asti miehelle, jolta saat enää nyökkäyksen. Raha tulee, puutarha menee jollekulle, eikä kukaan kirjoita sinulle ystävällistä sanaa.
# source: 0ee6497e
ending-civil-why = Pidit pintasi, ja hän näki, ettei mikään auta. Puuttumaan jäi se, mikä ei maksa mitään: että kuulet, mitä hän menettää, kysyt, mikä painaa, etkä matkalla horju etkä tiuski.
# source: 8d1e1450
ending-sent_off-title = Avaimet pöytään
# source: 6ceb8696
ending-sent_off-1 = Tiedätkö mitä? Älä vaivaudu viimeisiksi viikoiksi. Avaimet pöytään. Tänään. Hyvää päivänjatkoa.
# source: 944f2f65
ending-sent_off-2 = Lähde sitten heti, mitä sitä odottelemaan. Löydän kyllä jonkun, joka näyttää edes surulliselta.
# source: 02809f60
ending-sent_off-3 = Ulos sitten. Ota saappaasi ja kottikärrysi. Istutan ne pahuksen tulppaanit itse.
# source: 5b56e59b
ending-sent_off-outcome = Olet vapaa, viikkoja aiemmin kuin aioit, ja viimeinen kuukausi, { $fee }, jää saamatta. Tulppaanit jäävät laatikoihinsa, ja se, mitä hän sinusta kertoo, on hänen oma versionsa.
# source: 8363e721
ending-sent_off-why = Kieltosi oli selvä, ja se on jo jotain. Mutta siitä puuttui lämpö tai jotain, mistä pitää kiinni, joten hänelle jäi päätettäväksi enää se, kuinka pian.
# source: 597d82a4
ending-someday-title = Katsotaan jouluna
# source: 7a0df165
ending-someday-1 = Jätetään se nyt sitten siihen. Hyvä, että juteltiin! Maanantaina samaan aikaan?
# source: 0166ec83
ending-someday-2 = No, eihän se niin kamalaa ollut. Palataan asiaan jouluna. Varo kynnystä.
# source: 4e07b3dc
ending-someday-3 = Kas, tiskille tulee vieraita. Nuku sinä yön yli, minä tilaan ruusut.
# source: 94e4003e
ending-someday-outcome = Maanantaina kello seitsemän olet portilla kottikärryinesi. Veikko kertoo henkilökunnalle, että sinulla oli heikko hetki. Hyvästit ovat yhä edessä, ja nyt ne tulevat myöhässä.
# source: d3584dc7
ending-someday-why = Hän ei kuullut yhtään eitä, jota ei olisi voinut kuulla ehkänä. Vihjaillut jäähyväiset eivät säästä ketään: hän ei saa tietää ajoissa, ja sinä käyt keskustelun kahdesti.
# source: e267d774
ending-back_in-title = Toiset kuusi vuotta
# source: faf041c5
ending-back_in-1 = Loistavaa! Sitten mitään ei ole tapahtunut. Nähdään sunnuntaina kuudelta, ruusukäytävä pitää merkitä maahan.
# source: 1e1a0080
ending-back_in-2 = Tiesin, ettet hennoisi. Ai niin, ne lisärahat, puhutaan niistä sitten keväällä, jooko?
# source: 00fe5061
ending-back_in-3 = Sillä selvä! Ja minulla on ystävä, jolla on golfkenttä. Kerroin hänelle, ettet osaa sanoa ei.
# source: e53063e4
ending-back_in-outcome = Ajat kotiin kuormanasi pergola, terassi ja joka toinen viikonloppu, ja palkkio on se vanha { $fee }. { $successor } on jo ottanut toisen puutarhan, kun yrität seuraavan kerran.
# source: 89ef636b
ending-back_in-why = Tulit lähtemään, ja sinut puhuttiin takaisin, pieni kyllä kerrallaan. Hän muistaa, miten se tehdään: ensi kerralla hän aloittaa kyynelistä.
# source: 3de7cfc8
ending-blow_up-title = Korvapuusti seinässä
# source: 2134c2fd
ending-blow_up-1 = ULOS! Ulos minun keittiöstäni, ulos minun puutarhastani! Koko pitäjä saa kuulla, millainen ihminen sinä olet!
# source: 32160a30
ending-blow_up-2 = Nyt riitti. Olin valmis anelemaan, ja sinä syljet silmille! Avaimet tänne, ja viimeinen kuukausi jää maksamatta!
# source: ea721f04
ending-blow_up-3 = Kuusi vuotta olen puolustanut sinua, vieraille, henkilökunnalle, kaikille! En enää ikinä! Pois minun mailtani!
# source: 99958929
ending-blow_up-outcome = Sinut marssitetaan aamiaisvieraiden ohi pakettiautolle. Viimeinen kuukausi, { $fee }, jää maksamatta, työkalusi jäävät lukkojen taakse hänen vajaansa, ja iltaan mennessä koko pitäjä tietää hänen puolensa asiasta.
# source: e6cc2fe8
ending-blow_up-why = Olit padonnut sitä, ja nyt se tulvi yli. Hän oli menettämässä jotain ja tarvitsi syyn olla vihainen eikä surullinen; sinä annoit niitä kaksi.
