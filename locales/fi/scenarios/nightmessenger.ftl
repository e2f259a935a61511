# source: 24905156
title = Kello soi kolmelta yöllä
# source: ae15e396
summary = Hän oli yöhoitajana kolmekymmentäyksi vuotta. Hänen kellonsa on sinulla osina, ja nyt hän on ostanut sinulle puhelimen yöpöydälle.
# source: d03d8242
role = Entisöit vanhoja kelloja, yksin, verstaassa Raahen vanhassa satamassa, ja tarvitset yöunesi, jotta käsi ei tärise.
# source: 4cb4afc2
aim = Pidä yösi ja tilauksesi, sano, mikä on oikeasti kiireellistä, ja ota selvää, miksi hän kirjoittaa juuri silloin kun kirjoittaa.
# source: 886893ff
situation = Ritva Pelkonen, eläkkeellä oleva yöhoitaja, toi sinulle könninkellonsa { $signed }. Korjauksen hinta on { $fee }, ja kello on taas kotona { $ready }. Vaaleanpunaisessa lapussa, jonka hän allekirjoitti, sanotaan, että olet paikalla tiistaista lauantaihin yhdeksästä viiteen ja vastaat viesteihin yhden työpäivän kuluessa. Heti ensimmäisenä sunnuntaina hän kysyi kello yksi yöllä, onko potilaalla tarpeeksi lämmin, ja sinä vastasit sängystä. Sen jälkeen olet saanut { $messages ->
         [one] yhden viestin
        *[other] { $messages } viestiä
    }, useimmat yöllä ja kaikki tasatunnein. Voisit antaa hänelle tämän: kuvallisen viestin joka työpäivä viideltä ja vuokralle pöytäkellon, joka lyö tunnit; hinta on { $loan } siihen asti, kun oma kello on kotona. Jos verstaalla on tulipalo, vesivahinko tai varas, hälytin herättää sinut, ja silloin soittaisit hänelle mihin aikaan tahansa. On tiistai, tasan yhdeksän, ja hän seisoo ovellasi termospullollinen keittoa kädessä ja lahja kainalossa.
# source: 8ff9f7c9
demand = Vastaus kymmenessä minuutissa mihin aikaan yöstä tahansa, puhelimella, jonka hän on ostanut yöpöydällesi
# source: 5a4107bb
client-name = Ritva Pelkonen
# source: 8896547b
client-manner = Reipas, kuivan hauska ja tottunut siihen, että häntä totellaan pimeässäkin; jaksaa hössöttää kellosta tuntikausia, ettei tarvitsisi puhua itsestään.
# source: 07b0af66
fact-fee = 1700 EUR
# source: f6d6a3b9
fact-fee-about = Korjauksen hinta
# source: f8c5db34
fact-loan = 40 EUR
# source: 371bcf48
fact-loan-about = Lyövän pöytäkellon vuokra siihen asti, kun oma kello on kotona
# source: 07ee7f07
fact-messages = 41
# source: e1ba30b7
fact-messages-about = Montako viestiä hän on lähettänyt siitä sunnuntaista lähtien
# source: 78790985
fact-ready = 2027-11-19
# source: 93bc7cc8
fact-ready-about = Päivä, jona kello palaa kotiin
# source: 03de7c7c
fact-signed = 2027-10-14
# source: 0ffa8bcb
fact-signed-about = Päivä, jona hän toi kellon ja allekirjoitti lapun
# source: cf8aba87
article = On aika irtisanoa asiakas
# source: df2ab92c
guidance-hold_firm = Hän on komentanut ylilääkäreitäkin ylös sängystä; jos sanot yhtään pehmeämmin kuin ei, puhelin on yöpöydälläsi.
# source: aea532e4
guidance-set_boundary = Ritva eli vuorolistan ja soittokellojen mukaan: kerro aikasi ja se, mikä on kiireellistä, niin hänellä on sääntö, jota hän voi kunnioittaa.
# source: f30729e8
guidance-offer_alternative = Pelkkä ei jättää hänet yksin valvomaan kolmelta yöllä; sovittu hetki kuulumisille tai jokin, mikä lyö tunnit, antaa hänelle jotakin kotiin vietävää.
# source: 30d13259
guidance-probe = Hiiristä ja katosta hän puhuu vaikka koko päivän; vasta kysymällä saat tietää, miksi hän on hereillä joka tasatunti.
# source: c38a306b
guidance-acknowledge = Koko ikänsä hän oli se, joka tuli sängyn viereen; hän kuuntelee sitä, joka näkee, että yöt ovat pitkiä.
# source: 8bb8539f
guidance-concede = Kaikki alkoi yhdestä vastauksesta yhdeltä yöllä; jokaisen ”vain tämän kerran” jälkeen hän valvoo odottamassa seuraavaa.
# source: 95d0384c
guidance-over_promise = Hän on istunut liian monen vieressä uskoakseen sanoihin ”aina” ja ”ei koskaan”, ja neljältä yöllä hän pitäisi sinut sanassasi.
# source: 65f595cd
guidance-attack = Hössötyksen takana on huolissaan oleva ja ylpeä ihminen; jos pilkkaat, siitä kuulee se puoli kaupunkia, jonka hän on hoitanut.
# source: 6ca0b959
point-emergency = Sanoo, mikä on kiireellistä
# source: 5108cc69
point-emergency-phrase-1 = hätätapaus
# source: 83d70efc
point-emergency-phrase-2 = kiireellistä
# source: aa77f578
point-emergency-phrase-3 = tulipalo
# source: a03a7ea9
point-emergency-phrase-4 = vesivahinko
# source: a5560a4a
point-emergency-phrase-5 = murto
# source: 0eae5172
point-emergency-phrase-6 = varas
# source: 93534e27
point-emergency-phrase-7 = varkaat
# source: d4d2f6b3
point-emergency-phrase-8 = hälytin
# source: 0c917413
point-daily = Sopii kuulumisille vakituisen ajan
# source: 7695bd97
point-daily-phrase-1 = joka päivä
# source: 5430d91d
point-daily-phrase-2 = joka työpäivä
# source: 06489aee
point-daily-phrase-3 = joka arkipäivä
# source: 458dd927
point-daily-phrase-4 = viideltä
# source: 53938484
point-daily-phrase-5 = klo 17
# source: 12a7d3c3
point-daily-phrase-6 = kello 17
# source: 35764290
point-daily-phrase-7 = kerran päivässä
# source: 7695fc09
point-daily-phrase-8 = päivittäin
# source: bfe3d759
point-on_paper = Antaa yön ajatuksille paikan aamuun asti
# source: 8e05c7bd
point-on_paper-making-1 = Pidä kynää lampun vieressä ja raapusta muistiin, mikä mieltä painaa; käymme sen läpi yhdeksältä.
# source: eee20a9c
point-on_paper-making-2 = Hanki pikkutunneille oma vihko. Mitä siihen kirjoitat, siihen saat minulta seuraavana päivänä vastauksen.
# source: 3fb9eefd
point-on_paper-making-3 = Tee minulle samanlainen raportti yöstä kuin ennen aamuvuorolle, ja anna se, kun avaan oven.
# source: 8fe3d1cd
point-on_paper-making-4 = Kirjoita jokainen neljältä herännyt huoli omalle lapulleen, ja lauantaina luemme laput yhdessä läpi.
# source: 06ad5747
point-on_paper-making-5 = Tee viestistä kirje ja pudota se aamukävelyllä luukustani, niin luen joka rivin.
# source: 25810fea
point-on_paper-making-6 = Kerro se kolmelta kirjekuoren kääntöpuolelle ja yhdeksältä minulle, keittolautasen ääressä.
# source: 62030e72
point-on_paper-lacking-1 = Näen kyllä, miten pitkiä ja raskaita ne yöt ovat.
# source: 2197659e
point-on_paper-lacking-2 = Sen sijaan lähetän sinulle joka työpäivä viideltä hänestä kuvan ja muutaman rivin.
# source: a049f778
point-on_paper-lacking-3 = Voin vuokrata sinulle lyövän kellon, kunnes omasi on kotona, ja perjantaina viideltä lähetän pitemmän viestin.
# source: b826cd9f
point-on_paper-lacking-4 = Mikä sinulla pyörii päässä, kun makaat siihen aikaan hereillä?
# source: 30fd7ca0
point-on_paper-lacking-5 = No hyvä on, otan sen ja pidän sitä sängyn vieressä.
# source: 37fd124c
point-on_paper-lacking-6 = Ottakoon se toinen sitten kellon; meidän yhteistyömme päättyy tähän, ja kokoan osat sinulle laatikkoon.
# source: 3317b31e
beat-opening-1 = Huomenta. Kirjoitin kahdelta, kolmelta ja neljältä, eikä kuulunut mitään. Ostin sinulle sitten puhelimen. Sen paikka on yöpöydällä, ja kun se surisee, sinä vastaat. Kymmenessä minuutissa.
# source: 5a6b4d47
beat-opening-2 = No jo aukeni. Kahdeksasta asti olen tässä portailla seissyt keiton kanssa. Tuossa on yöpuhelin, ladattuna, minun numeroni valmiina. Vastaus kymmenessä minuutissa, oli kello mitä oli. Muuta en pyydä.
# source: 7e010b87
beat-opening-3 = { $messages ->
         [one] Yhden viestin
        *[other] { $messages } viestiä
    } olen sinulle lähettänyt, ja öiset ne vain makaavat siellä yhdeksään. Tässä on puhelin yöpöydälle. Kymmenen minuuttia, yötä päivää, kunnes potilas on kotona.
# source: b0e1133d
beat-opening-model = Kolme tuntia ilman vastausta tekee yöstä pitkän, sen ymmärrän. Puhelinta en silti ota: vastaan yhdeksästä viiteen, niin kuin lapussa lukee. Mitä sinulla liikkuu mielessä, kun kirjoitat kolmelta?
# source: c486d017
beat-opening-hint = Sano, miten puhelimen käy. Ota sitten selvää, mitä niissä tunneissa oikein on.
# source: 7044208b
beat-opening-example-1 = Valvoit kolme tuntia ja odotit minua, se on raskasta. Puhelin lähtee silti sinun mukaasi: yöllä en vastaa. Mitä sinä olisit kahdelta eniten halunnut kuulla?
# source: 12d94367
beat-opening-example-2 = Kiitos keitosta. Näen, miten raskaita ne tunnit sinulle ovat, mutta puhelinta en ota. Sen sijaan lähetän sinulle kuvallisen viestin joka työpäivä viideltä, niin tiedät illalla, miten kello voi.
# source: bc9815b8
beat-opening-example-3 = Ei, puhelinta en ota. En vastaa viesteihin yöllä, silloin minä nukun.
# source: a9f61466
beat-opening-example-4 = No hyvä on, anna se puhelin tänne. Panen sen yöpöydälle ja vastaan sinulle öisin.
# source: 386fe1e5
beat-opening-example-5 = Yöpuhelin kelloa varten? Sinä olet seonnut. Mene kiusaamaan jotakuta muuta, hupsu mummo.
# source: 53971bec
beat-opening-branch-1-1 = No jopas! Alusastiakin on heitetty minua päin kohteliaammin.
# source: 928e6707
beat-opening-branch-1-2 = Ja minä kun luulin, että käsityöläisellä on käytöstavat.
# source: 34acc828
beat-opening-branch-1-3 = Vai niin. Ystävällisyys ei näköjään sisälly hintaan.
# source: 51f15193
beat-opening-branch-2-1 = Arvasinhan minä. Sinulla on tunnollisen ihmisen naama.
# source: 0f5354d9
beat-opening-branch-2-2 = Hyvä. Sanoinkin siskolle, että sinä taivut ennen kuin keitto jäähtyy.
# source: f170d07d
beat-opening-branch-2-3 = Noin. Ei se sen kummempaa ollut, ja minulla on heti parempi olo.
# source: 650c9607
beat-opening-branch-4-1 = Yhden puhelimen takia sinä panet meidät pihalle?
# source: fb7237a4
beat-opening-branch-4-2 = Neljä minuuttia olen täällä ollut, ja jo näytät ovea.
# source: 4d1d9684
beat-opening-branch-4-3 = Vai noin sitä kohdellaan omaista, joka kysyy jotakin.
# source: bc20a365
beat-opening-branch-5-1 = Siinä on siis vähän joustoa. Olin tuntevinanikin.
# source: 1c80c5a0
beat-opening-branch-5-2 = Puolikas kyllä. Siitä on hyvä jatkaa.
# source: 4fa991bf
beat-opening-branch-5-3 = Puolitiessä jo, enkä ole saanut korkkiakaan auki termospullosta.
# source: 2badd4d8
beat-opening-branch-6-1 = Sinäkö minulta kyselet? Yleensä kyselijä olen minä.
# source: 6d74294b
beat-opening-branch-6-2 = Että mistä on kyse. No. Kun kerran tahdot tietää.
# source: adefdee4
beat-opening-branch-6-3 = Kysymys, ja kello on viisi yli yhdeksän. No, minä vastaan siihen.
# source: 71dae8ae
beat-opening-branch-7-1 = Jaaha. Pyydän lääkäriä ja saan esitteen. Osaksi siitä voisi apua ollakin.
# source: 60069ff7
beat-opening-branch-7-2 = Onhan se jotakin, vaikkei puhelin olekaan.
# source: f2387b08
beat-opening-branch-7-3 = Olet sinä asiaa miettinyt, pakko se on myöntää.
# source: b8558987
beat-opening-branch-8-1 = Nätisti sinä sen sanot, mutta yhtään yövuoroa et ole tehnyt.
# source: 73c01cfb
beat-opening-branch-8-2 = En minä kiellosta pahastu, kun minua katsotaan silmiin. Perustelusta kyllä pahastun.
# source: 5c046c7f
beat-opening-branch-8-3 = Asiallisesti puhuttu. Ja päin mäntyä, ja minä kerron, miksi.
# source: 399f5cb4
beat-opening-branch-9-1 = Ei? Noin vain, etkä ole edes soittoääntä kuullut.
# source: d14e7096
beat-opening-branch-9-2 = Tuon äänen minä tunnen. Sillä oli aina kansio kainalossa.
# source: 87e82782
beat-opening-branch-9-3 = Kaupan aukioloajat. Minä kun toivoin, että tämä olisi enemmän kuin kauppa.
# source: ea6927c1
beat-opening-branch-10-1 = Kovin kauniisti sanottu.
# source: a9976920
beat-opening-branch-10-2 = Sinulla on rauhoittava ääni. Oli minullakin, niille joille minulla ei ollut aikaa.
# source: 7ed7d124
beat-opening-branch-10-3 = Niin niin. Olen minäkin kädestä taputellut.
# source: 1a9fd046
beat-bell-1 = Kolmekymmentäyksi vuotta yöhoitajana, ja kun soittokello soi, minuutissa olin sängyn vieressä. Kukaan ei kuullut minun suustani, että osasto aukeaa yhdeksältä.
# source: 10c79175
beat-bell-2 = Kun kello soi, niin se soi. Ei siinä jäädä arpomaan, onko se sydän vai pudonnut keksi, vaan mennään. Niin minut on opetettu, ja minä olen opettanut puoli Raahea.
# source: 6f48417c
beat-bell-3 = Kahdesta viiteen kellot soivat yhtenään: vauvat, kuumeiset, kaikki. Joka ikisen luokse menin. Ja juuri silloin te muut vedätte peiton korviin.
# source: f170a1b1
beat-bell-model = Olit ihmisten luona läpi yön, eikä se ole mikään pieni asia. Sinulla oli aamuvuoro, joka otti vastaan; minä olen yksin, joten illalla ja yöllä en vastaa. Mitä sinun pitäisi siihen aikaan kuulla?
# source: 90758816
beat-bell-hint = Hän on ylpeä öistään, ja syystä. Anna niille arvo ja kerro, millä tavalla verstas ei ole osasto.
# source: 7d9ad787
beat-bell-example-1 = Näen, miten paljon ne yöt sinulle merkitsivät, ja kunnioitan sitä. Puhelinta en silti ota: yöllä en vastaa viesteihin. Mikä sinua valvottaa nyt, kun kukaan ei enää soita?
# source: 68ca76e1
beat-bell-example-2 = Siitä on syytä olla ylpeä, ja kunnioitan sitä. Mutta tämä on yhden ihmisen verstas, enkä minä päivystä öisin. Sen sijaan saat kuvallisen viestin joka työpäivä viideltä, niin kuin raportin vuoron lopussa.
# source: 2a9f01c4
beat-bell-example-3 = Ei, en vastaa viesteihin yöllä. Kello ei ole potilas, se voi odottaa yhdeksään.
# source: 53c550cb
beat-bell-example-4 = Olet oikeassa, minun pitäisi tehdä sinulle samoin. Hyvä on, pidän puhelinta sängyn vieressä ja vastaan, kun kirjoitat yöllä.
# source: 24b66bd6
beat-bell-example-5 = Säästä minut sankaritarinoiltasi. Olet eläkkeellä, kukaan ei tarvitse sinua enää, etkä sinä kestä sitä.
# source: a5e0eff6
beat-bell-branch-2-1 = Kerron sinulle elämäntyöni, ja sinä irvailet sille.
# source: 1acfa548
beat-bell-branch-2-2 = Yksi kirurgi puhui minulle tuolla tavalla. Yhden kerran.
# source: b88b8f18
beat-bell-branch-2-3 = Minun osastollani et olisi kestänyt edes puoleenyöhön.
# source: 7ae6b76f
beat-bell-branch-5-1 = Näetkös? Kuka vain osaa päivystää. Tarvitsee vain käskeä.
# source: d9473cf7
beat-bell-branch-5-2 = Kuin oman osaston tyttöjen suusta.
# source: ccad66d0
beat-bell-branch-5-3 = Tiesin, että kello sen tekee. Soittokellon kanssa on paha väitellä.
# source: 5e47b8cf
beat-bell-branch-7-1 = Menetätkö mieluummin kellon kuin yöunet?
# source: 86b4cdab
beat-bell-branch-7-2 = Minä siis soitan, ja osasto suljetaan.
# source: 52aed721
beat-bell-branch-7-3 = Olen minäkin ihmisiä kotiin lähettänyt, mutta mittasin sentään kuumeen ensin.
# source: ff239e51
beat-bell-branch-8-1 = Vähän siis kuitenkin. Kuulen, miten heltyt, ja sanon sen hyvällä.
# source: 385be9bd
beat-bell-branch-8-2 = Silloin tällöin on jo alku. Katsotaan, kuinka usein on silloin ja kuinka usein tällöin.
# source: 4cd0fe61
beat-bell-branch-8-3 = Nyt sinä annoit periksi. Ihan hiukan, mutta minut on koulutettu huomaamaan.
# source: b36823e7
beat-bell-branch-9-1 = Tuota ei ole kysynyt kukaan sen jälkeen, kun luovutin avaimeni.
# source: 9a4f40c3
beat-bell-branch-9-2 = Sinä et sitten anna ihmisen piiloutua hoitajanpuvun taakse.
# source: 0bbc409a
beat-bell-branch-9-3 = Voisin puhua soittokelloista koko päivän. Se on helpompaa kuin vastata sinulle.
# source: 8f7b2881
beat-bell-branch-10-1 = Haluat esitiedot. Oikein, ne minäkin aina otin.
# source: b00533cd
beat-bell-branch-10-2 = Mitä varten? Luulisi sen näkyvän päällepäin.
# source: e9b2748d
beat-bell-branch-10-3 = Hyvä on, jätetään osasto. Asia on näin.
# source: f5e4e09c
beat-bell-branch-11-1 = On siellä siis jotakin lääkekaapissa.
# source: 90cbdcee
beat-bell-branch-11-2 = Ei se soittokello ole, mutta ei tyhjääkään.
# source: 35fed22e
beat-bell-branch-11-3 = Hoito siis löytyy. Pitää vain vähän korottaa ääntään.
# source: 112fe8c8
beat-bell-branch-12-1 = Sinä osaat kysyä. Annapa minunkin.
# source: d9d40b29
beat-bell-branch-12-2 = Sitä pitäisi miettiä, ja minulla on kysymys sinullekin.
# source: cf2c38a7
beat-bell-branch-12-3 = Tuollaisia minä ennen kyselin nuorilta lääkäreiltä.
# source: 672c17ea
beat-bell-branch-13-1 = Puhuin niin pitkään, että tuo oli mennä ohi. Jatka.
# source: 5d2d8930
beat-bell-branch-13-2 = Hyvä on. Et hellitä, joten kai sinä tarkoitat sitä.
# source: d3c4e7d5
beat-bell-branch-13-3 = Riittää osastosta. Eihän hän siellä edes makaa.
# source: 3ef31f0b
beat-bell-branch-14-1 = Et sinä ihan kaikessa väärässä ole. Kuule sitten, mikä minua vaivaa.
# source: 2652853c
beat-bell-branch-14-2 = Kuuntelit sentään, joten lopetan saarnan ja kerron.
# source: 8aa92bbb
beat-bell-branch-14-3 = Kohtelias olet etkä liikahda. Samanlainen olin itse. No, tässä se tulee.
# source: 08d05019
beat-bell-branch-15-1 = Olisit saman tien vetänyt rullaverhon nenäni eteen.
# source: a96dbd8c
beat-bell-branch-15-2 = Minä levitän eteesi kolmekymmentäyksi vuotta, ja sinä luet minulle aukioloajat.
# source: e667d78e
beat-bell-branch-15-3 = Tuo on sääntö, kuule, ei vastaus.
# source: 2c96d01b
beat-bell-branch-16-1 = Tämän sängyn ympäri me on jo kierretty, sinä ja minä.
# source: a09418aa
beat-bell-branch-16-2 = Huomaan puhuvani kalusteille.
# source: 1b9f255c
beat-bell-branch-16-3 = Mitään uutta sinulla ei siis ole.
# source: 39a8e2d4
beat-night-1 = Kuka minun kelloni luona istuu? Satakahdeksankymmentä vuotta vanha, avattuna pöydälle, ja viideltä sinä sammutat valot ja jätät hänet hiirten seuraan.
# source: 6806f0c0
beat-night-2 = Minun osastollani ei kukaan maannut avattuna tyhjässä talossa. Kahdelta mietin kosteutta. Kolmelta tulevat hiiret. Neljään mennessä täällä on sisällä koko satama.
# source: 4059de20
beat-night-3 = Pahinta on, kun ei tiedä. Kello on palasina pimeässä huoneessa ihan meren rannassa, tuulee ja hiiret rapisevat, ja minä makaan ja mietin: onko hän siellä vielä?
# source: a03f1810
beat-night-model = Kuulen, miten sinua painaa, että hän on siellä yksin. Jos tulee tulipalo, vesivahinko tai varas, hälytin herättää minut ja soitan sinulle. Muusta en yöllä vastaa, puhelin on kiinni. Mikä muu sinua valvottaa?
# source: 87728fa7
beat-night-hint = Hän näkee potilaan, joka on jätetty yksin. Kerro, mikä kelloa vartioi ja mitä et tee. Kysy sitten vielä kerran.
# source: 72a044d8
beat-night-example-1 = Olet valvonut muita koko ikäsi, joten ymmärrän, miksi hänen jättämisensä yksin tuntuu pahalta. Yöllä en silti vastaa. Joka työpäivä viideltä lähetän sinulle kuvan hänestä. Mitä sinä kolmelta näet mielessäsi?
# source: c0df24b8
beat-night-example-2 = Kuulen, että näet hänet mielessäsi siellä pimeässä. Yöllä en kirjoita. Sen sijaan lähetän sinulle joka työpäivä viideltä kuvan: hän liinansa alla, ovi lukossa, hälytin päällä.
# source: dc35b89c
beat-night-example-3 = Kukaan ei istu sen luona, enkä istu minäkään. Yöllä en vastaa viesteihin, ja siinä pysytään.
# source: e1f77f76
beat-night-example-4 = Sehän on laatikollinen rattaita, herran tähden. Hiiriä! Sinä olet naurettava, hanki kissa ja lääkäri.
# source: 7a4aaac0
beat-night-example-5 = No hyvä on, saat tahtosi läpi. Panen puhelimen yöpöydälle ja vastaan, kun kirjoitat.
# source: ed2401bd
beat-night-example-6 = Näen, miten tärkeä hän sinulle on ja että olet hänestä huolissasi. Mutta en vastaa yöllä.
# source: 2c688912
beat-night-branch-2-1 = Kerron olevani huolissani, ja siitä hyvästä läimäistään.
# source: e48117c3
beat-night-branch-2-2 = Naura vain vanhan ihmisen hiirille, ole hyvä.
# source: 7cee0607
beat-night-branch-2-3 = Sinulla se on oikein lahja puhua pelokkaille.
# source: 50d44ad3
beat-night-branch-5-1 = Luojan kiitos. Sittenhän joku on vuorossa.
# source: 184b7d3e
beat-night-branch-5-2 = Tunnen, miten hartiat laskeutuvat. Sinä olet hyvä ihminen.
# source: 0c0d1f57
beat-night-branch-5-3 = Hän ei siis ole yksin, enkä minäkään. Oikein hyvä.
# source: e8190a5b
beat-night-branch-7-1 = Minä pelkään hänen puolestaan, ja sinä puhut meidän häätämisestä.
# source: 823d57c1
beat-night-branch-7-2 = Kauniin hetken valitsit ottaa kätesi irti potilaasta.
# source: 3c76d777
beat-night-branch-7-3 = Siirrättäisitkö hänet muualle, tuossa kunnossa?
# source: 3ae8c475
beat-night-branch-8-1 = Eivät ne ole hiiret. Sen sinä taisit jo huomata.
# source: 8ab0f2cb
beat-night-branch-8-2 = Kun noin kysyt, valehtelisin, jos jatkaisin siitä kosteudesta.
# source: f92809c4
beat-night-branch-8-3 = Kysyt kuin ihminen, joka aikoo jäädä kuulemaan vastauksen.
# source: be345413
beat-night-branch-9-1 = Tuolle minulla voisi olla käyttöä, ehkä.
# source: da90e2a0
beat-night-branch-9-2 = En tullut tuota ajatelleeksi. Ajattelin hiiriä.
# source: 378bca7b
beat-night-branch-9-3 = Se olisi parempaa kuin tuijottaa kattoa neljältä aamuyöllä.
# source: 1272b760
beat-night-branch-10-1 = Jos se veisi hiiret päästäni, olen pelkkänä korvana.
# source: 6ca7fa51
beat-night-branch-10-2 = Palaat siihen aina, joten kai siinä jotain perää on.
# source: ae524c54
beat-night-branch-10-3 = Sen kanssa voisin elää. Kerro se vielä järjestyksessä.
# source: 433d9b4d
beat-night-branch-11-1 = On siis poikkeuksia. Minä pidän poikkeuksista, niiden varaan voi rakentaa.
# source: f3b4234d
beat-night-branch-11-2 = Tuota en tiennyt. Omaisille ei kerrota mitään. No, onhan se alku.
# source: 0c9d59e5
beat-night-branch-11-3 = Miksei sitä lue lapussa? Sen ainoan olisin lukenut kahteen kertaan. Vähän ahdas tuo kyllä on.
# source: 1466f7f6
beat-night-branch-12-1 = En osaa sanoa. Siihen aikaan yöstä kaikki on samankokoista.
# source: 00d6a0d5
beat-night-branch-12-2 = Minusta viis. Tahdon tietää, miten sinä sen näet.
# source: 968ebdb1
beat-night-branch-12-3 = Tuo on päivänvalon kysymys, ja kai nyt sitten on päivä.
# source: 4618d7f2
beat-night-branch-13-1 = Et sinä kova ole, sen näen. Sinulla on vain lukko ovessa.
# source: 74365b4a
beat-night-branch-13-2 = Taas ei, mutta hiiret sinä sentään kuulit.
# source: edbd42db
beat-night-branch-13-3 = Uskon, että tarkoitat hyvää, joten kysynkin hyvällä.
# source: 79314864
beat-night-branch-14-1 = Hän siis maatkoon pimeässä, ja sillä siisti.
# source: fcf88ca2
beat-night-branch-14-2 = Et kuullut sanaakaan, et edes niitä hiiriä.
# source: bf09803f
beat-night-branch-14-3 = Tuon sinulle huolen, ja sinä ojennat sen tiskin yli takaisin.
# source: 51a24036
beat-night-branch-15-1 = Turhaan sitten kerroin.
# source: 8d14be7d
beat-night-branch-15-2 = Nyt tiedät kaiken, eikä se muuta mitään.
# source: 91db9dfa
beat-night-branch-15-3 = Hiiriä en rupea alusta kertaamaan.
# source: 7eb3d33e
beat-triage-1 = Sanotaan, että herään kolmelta eikä asia odota yhdeksään. Ulkona on myrsky, ja olen varma, että kattosi lähti. Mitä silloin? Olethan sinä sitä miettinyt, toivottavasti.
# source: cb121add
beat-triage-2 = Joka osastolla on hätäkello ja keksikello ja potilaita, jotka sekoittavat ne. Kumpi on kumpi täällä? Milloin ihmisen saa herättää, vai saako koskaan?
# source: 985144da
beat-triage-3 = Sano se minulle ihan sanasta sanaan. Mikä sinulla on kiireellistä ja mikä ei? Loput osaan sitten lajitella itse, neljältä yölläkin.
# source: 3786de59
beat-triage-model = Juuri oikea kysymys, ja vastauksen olisi pitänyt lukea lapussa. Tulipalo, vesivahinko tai varas: hälytin herättää minut, ja soitan sinulle mihin aikaan vain. Muu odottaa yhdeksään. Rauhoittaisiko loput kuvallinen viesti joka päivä viideltä?
# source: a6d20225
beat-triage-hint = Se on ammattilaisen rehellinen kysymys. Lajittele hänelle: mikä herättää sinut, mikä odottaa ja mitä hän saa sillä välin.
# source: bca4652a
beat-triage-example-1 = Myrsky kello kolme pelottaa, sen ymmärrän. Jos sisään tulee vesivahinko tai varas, hälytin herättää minut ja minä soitan. Muuhun en vastaa ennen yhdeksää. Auttaisiko lopuista yli kuva joka työpäivä viideltä?
# source: ce456615
beat-triage-example-2 = Kysyt niin kuin ihminen, joka on nähnyt oikeita hätätapauksia, ja kunnioitan sitä. Jos täällä on jotakin vialla, hälytin kertoo sen ja soitan sinulle. Yöviesteihin en vastaa. Mitä sinä pelkäät eniten, kun tuuli yltyy?
# source: afb44237
beat-triage-example-3 = Ei, ei edes myrskyllä. En vastaa viesteihin ennen yhdeksää, ja puhelimeni on yöllä kiinni.
# source: 90043725
beat-triage-example-4 = No, siinä tapauksessa kirjoita, niin nousen ja käyn katsomassa, mihin aikaan tahansa.
# source: b4370686
beat-triage-branch-2-1 = Kysyn sinulta yhden järkevän asian. Yhden!
# source: 3a618e92
beat-triage-branch-2-2 = Ja minä olin juuri ruveta kuuntelemaan.
# source: f006c829
beat-triage-branch-2-3 = Kysyn yöstä ja saan ukonilman niskaani.
# source: fea2c1d9
beat-triage-branch-5-1 = Mitä vain? Sinähän hemmottelet minut piloille.
# source: 738c1978
beat-triage-branch-5-2 = Sitten kaikki on kiireellistä. Sehän on yksinkertaista.
# source: 7181a049
beat-triage-branch-5-3 = Ei siis tarvitse lajitella mitään. Painan vain nappia.
# source: b1d0d239
beat-triage-branch-7-1 = Pyydän sääntöä, ja minulle ojennetaan takki.
# source: 2608d0f9
beat-triage-branch-7-2 = Tuota en odottanut. Minähän tulin jo puolitiehen vastaan.
# source: 197fa9f1
beat-triage-branch-7-3 = Sekö sinulla on kiireellistä, että pääset minusta eroon?
# source: b2c7ce98
beat-triage-branch-8-1 = Se on selvää, ja se lohduttaa. Mutta ei minua sitten valvota mikään sellainen.
# source: 05ce8656
beat-triage-branch-8-2 = Hyvä. Nyt minulla ei ole enää tekosyytä, joten parasta kertoa.
# source: ad9dfac4
beat-triage-branch-8-3 = Juuri noin minäkin olisin sen kirjoittanut. Jäljelle jää se, mikä oikeasti on hätänä.
# source: d677a598
beat-triage-branch-9-1 = Siinä sait minut kiinni. Ei se ole mitään sellaista.
# source: d3f1fa00
beat-triage-branch-9-2 = Olen rehellinen, kun noin suoraan kysyt.
# source: f65755e5
beat-triage-branch-9-3 = Sitä en osaa lajitella, en kiireellisiin enkä kiireettömiin.
# source: 57b7e618
beat-triage-branch-10-1 = Tuon varaan voisi melkein nukahtaa.
# source: 6583f15f
beat-triage-branch-10-2 = Siinä vasta kunnon vastaus. Olisin palkannut sinut.
# source: bd7176ba
beat-triage-branch-10-3 = Olet sinäkin osastoa pyörittänyt, jossain toisessa elämässä.
# source: 947a48cd
beat-triage-branch-11-1 = Tarjous mikä tarjous, ja ensimmäistä en ota ikinä. Kysy vaikka kalakauppiaalta.
# source: c57d5a18
beat-triage-branch-11-2 = Jotakin hermoille siis. Katsotaan, kuinka vahvana sitä saa.
# source: 4c8e7885
beat-triage-branch-11-3 = Tuo taisi olla se pienin annos.
# source: e06b44d8
beat-triage-branch-12-1 = Voittaa se kai katon halkeamien laskemisen.
# source: f26e4eb8
beat-triage-branch-12-2 = No, se on järjestelmä. Järjestelmiin minulla on heikkous.
# source: 204b4751
beat-triage-branch-12-3 = Mielelläni marisisin, mutta onhan tuo enemmän kuin mitä minulla tunti sitten oli.
# source: ad3f92c3
beat-triage-branch-13-1 = Ne siis lasketaan. Sen muistan vielä neljältäkin.
# source: c713dd4e
beat-triage-branch-13-2 = Tulipalo, vesi, varkaat, tai mitä niitä nyt on. Pidän lyhyistä listoista.
# source: 67934611
beat-triage-branch-13-3 = Niin selvää, että sen voi nastata seinään.
# source: 86061a5f
beat-triage-branch-14-1 = Mitäkö pelkään? Sitä riittää vaikka tunneittain.
# source: 6fee17ec
beat-triage-branch-14-2 = Haluat oireet ensin. Aivan oikein.
# source: 45ee5a09
beat-triage-branch-14-3 = Käännät sen minuun päin. No, kerrotaan, mitä siellä liikkuu.
# source: 810c525b
beat-triage-branch-15-1 = Et sinä sano tuota päästäksesi minusta eroon. Kyllä minä sävyn kuulen.
# source: ab291d5a
beat-triage-branch-15-2 = Hyvä on. Otan sormen pois napilta.
# source: 77eb9965
beat-triage-branch-15-3 = Minunkin piti sanoa ihmisille ei, ja toivottavasti sanoin sen noin.
# source: c05492de
beat-triage-branch-16-1 = Kysyn, mikä on kiireellistä, ja vastaus on, ettei mikään.
# source: b0c4d4a1
beat-triage-branch-16-2 = Tuo on suljettu ovi ja lappu ikkunassa.
# source: a4f7168f
beat-triage-branch-16-3 = Et taida tietää sinäkään.
# source: 2e243e5e
beat-triage-branch-17-1 = Yhtä viisas olen kuin tullessani, ja ennen viittä on jo pimeä.
# source: f0d1a07e
beat-triage-branch-17-2 = Takaisin alkuun sitten.
# source: 36e5d60a
beat-triage-branch-17-3 = Sinusta ei saa irti mitään, ei sitten niin mitään.
# source: 7b47d0bc
beat-triage-branch-18-1 = Voi niin olla. Huonosti sillä vain lohduttautuu kolmelta yöllä.
# source: 8a12a86a
beat-triage-branch-18-2 = Apulaislääkäri puhui aina noin, toinen jalka jo hississä.
# source: 19cd116d
beat-triage-branch-18-3 = Saattaa olla.
# source: 1a26b880
beat-haggle-1 = Ollaan järkeviä. Ei kolmelta, sen annan. Mutta puoleenyöhön ja taas kuudesta. Ja sunnuntaisin, koska sunnuntaina hän ei ole ollut poissa kotoa kertaakaan.
# source: f377a980
beat-haggle-2 = Pannaan puoliksi. Sinä pidät aamut, minä saan sinut puoleenyöhön, ja puhelin nukkuu vieressäsi varmuuden vuoksi. Sitä minä sanon vastaantuloksi.
# source: 2d1ee49c
beat-haggle-3 = Tingin kahteenkymmeneen minuuttiin. Kahtakymmentä minuuttia ei minulta saanut yksikään ylilääkäri. Ja vain puoleenyöhön, ellen satu valvomaan.
# source: b26df77d
beat-haggle-model = Tulet vastaan, ja siitä pidän. Iltani ovat silti omiani: yhdeksästä viiteen, niin kuin lapussa lukee. Mutta saat kuvallisen viestin joka päivä viideltä. Mitä haluaisit siitä ennen kaikkea lukea?
# source: 447bfacf
beat-haggle-hint = Hänen puolitiensä on melkein koko matka. Pidä aikasi, ja tee siitä, minkä hän saa, niin hyvää, että hän lakkaa laskemasta tunteja.
# source: da3dfb96
beat-haggle-example-1 = Luovuit kello kolmesta, ja tiedän, ettei se ollut helppoa. Illat ja sunnuntait pysyvät silti kiinni. Lauantaina viideltä lähetän pidemmän viestin ja kaksi kuvaa, niin jaksat tiistaihin. Mitä siinä pitäisi lukea?
# source: 0a9e346c
beat-haggle-example-2 = Hienoa, että annat vähän periksi, ja näen, että sunnuntait painavat sinua. En silti vastaa ennen yhdeksää enkä viiden jälkeen. Mikä sunnuntaissa on sellaista, että hänen paikkansa on silloin niin tyhjä?
# source: 602aa0ec
beat-haggle-example-3 = Ei, ei puoleenyöhön eikä sunnuntaisin. Yhdeksästä viiteen, niin kuin sovittiin.
# source: a04cf802
beat-haggle-example-4 = Kuulostaa järkevältä. Puoleenyöhön sitten, ja vastaan sunnuntaisinkin.
# source: ebd72d14
beat-haggle-branch-2-1 = Minä tingin kuin hieno rouva.
# source: 919f873e
beat-haggle-branch-2-2 = Tulen puolitiehen vastaan, ja tuo siitä saadaan.
# source: 51fc21f3
beat-haggle-branch-2-3 = Kalatorillakin ollaan tylyjä, mutta sieltä saa sentään siian.
# source: aacddd92
beat-haggle-branch-5-1 = Puoliyö siis! Olisin tyytynyt yhteentoistakin, tiedätkö.
# source: 589ba0d1
beat-haggle-branch-5-2 = Noin. Annetaan ja otetaan, siitähän tässä on kyse.
# source: 4eb9d5be
beat-haggle-branch-5-3 = On se mukavaa, kun ihminen tulee järkiinsä ennen kymmentä aamulla.
# source: e738a186
beat-haggle-branch-7-1 = Teen tarjouksen, ja sinä kävelet ulos huutokaupasta?
# source: 3b5a7284
beat-haggle-branch-7-2 = Vastahan minä pääsin alkuun. Sinun kanssasi ei ole mitään iloa tinkiä.
# source: afbe5c73
beat-haggle-branch-7-3 = Melkoinen ylpeys yhden pienen puhelimen takia.
# source: 36dd167c
beat-haggle-branch-8-1 = Tunnen, miten jokin pettää. Heikon pulssin minä erotan, kun on sormi ranteella.
# source: 900813d8
beat-haggle-branch-8-2 = Siinä on siis vähän väljää. Katsotaan, kuinka paljon.
# source: 3b9d8102
beat-haggle-branch-8-3 = Liikahditpas. Hiuksen verran vain, mutta liikahdit.
# source: d9daf8c0
beat-haggle-branch-9-1 = Mitäkö tahtoisin? Nyt osuit arkaan paikkaan.
# source: 27529b29
beat-haggle-branch-9-2 = Minä voin tinkiä puoleenpäivään. Se on helpompaa kuin vastata tuohon.
# source: 96f68e04
beat-haggle-branch-9-3 = Minä tingin, ja sinä kysyt tuollaista. Eihän se ole reilua peliä.
# source: b357e3c5
beat-haggle-branch-10-1 = Sinulla on kärsivällisyyttä, ja minä vedän sinua nenästä.
# source: 6e82befc
beat-haggle-branch-10-2 = Parasta lopettaa tinkiminen. Olet ollut minulle siihen liian reilu.
# source: 1475e0fc
beat-haggle-branch-10-3 = Pidät kiinni ajoistasi etkä menetä malttiasi. Saat sitten tietää senkin.
# source: 144fb0b8
beat-haggle-branch-11-1 = Pysyt paikallasi ja pysyt ystävällisenä. Sellaisen kanssa tietää, missä mennään.
# source: 495453bb
beat-haggle-branch-11-2 = No niin. Yritetty on, ja sinun lääkkeesi on parempi.
# source: 598344f6
beat-haggle-branch-11-3 = Voisin tarttuakin, kunhan näen sen kokonaan.
# source: cc0b1b58
beat-haggle-branch-12-1 = Minä tönin, ja sinä ojennat saman paketin. Hyvä on, mutta sano yksi asia.
# source: a2afd0bc
beat-haggle-branch-12-2 = Sinulla on jotakin iltapäiviksi. Minä mietin öitä.
# source: 20f93b93
beat-haggle-branch-12-3 = Pieniin vaivoihin tuo voi auttaakin.
# source: 8b268b11
beat-haggle-branch-13-1 = Sinä ohitat kellonajat ja kysyt minusta. No, olkoon.
# source: 9a9fa259
beat-haggle-branch-13-2 = Tuo ei ole tinkimistä, tuo on esitietojen ottamista.
# source: 253b014a
beat-haggle-branch-13-3 = Miksikö haluan sitä? Paras, että kuulet.
# source: 70291a09
beat-haggle-branch-14-1 = Sanon hinnan ja saan kysymyksen. Tässä sinulle toinen takaisin.
# source: 3a46d207
beat-haggle-branch-14-2 = Pitää miettiä. Kerro sinä sillä aikaa minulle jotakin.
# source: 60ceb99a
beat-haggle-branch-14-3 = Tiedonhaluinen sinä olet. Niin olen minäkin.
# source: b53df985
beat-haggle-branch-15-1 = Mukavasti sinä sen teet, etkä anna minuuttiakaan. Kokeilen toista ovea.
# source: 8cff2212
beat-haggle-branch-15-2 = Hyvä on, en nyi enää hihasta. Mutta yksi asia minun on saatava tietää.
# source: 26d10acf
beat-haggle-branch-15-3 = Pidän ihmisistä, jotka ovat mukavia eivätkä liiku. Ylihoitajat varsinkin.
# source: 108d89a4
beat-haggle-branch-16-1 = Ei minuuttia, ei senttiä eikä edes hymyä.
# source: b1f52c0a
beat-haggle-branch-16-2 = Minä tarjoan, sinä pudistat päätä. Ei tuo ole kaupantekoa, tuo on patsas.
# source: ac93105c
beat-haggle-branch-16-3 = Torilla sinusta ei olisi mihinkään.
# source: 68a54a92
beat-haggle-branch-17-1 = Sitten ei ole enää, mistä tarjota.
# source: cc7cc49c
beat-haggle-branch-17-2 = Kierretään ympyrää kuin hänen minuuttiviisarinsa, silloin kun hänellä vielä oli sellainen.
# source: 6accc988
beat-haggle-branch-17-3 = Sinä se kestäisit kauemmin kuin kirkonkello.
# source: b597de9d
beat-rival-1 = Kokkolassa on mies, joka vastaa mihin aikaan vain, ja perässä pieni keltainen naama, joka iskee silmää. Kelloani hän ei ole nähnytkään, mutta voi että hän on nopea.
# source: d03ad255
beat-rival-2 = Kirjoitin viime yönä Kokkolan kellomiehelle, vertailun vuoksi. Neljässä minuutissa, puoli kolmelta, ja keltainen naama vielä päälle. Mikset sinä pysty samaan?
# source: ac88423b
beat-rival-3 = Siirränkö potilaan? Kokkolan kellomies vastaa ennen kuin saan silmälasit pois nenältä, keltainen naama iskee silmää ja kaikki. Hän ei kuulemma nuku koskaan.
# source: d39f39a5
beat-rival-model = Voit viedä hänet sinne, ja kuulen, että nopea vastaus lohdutti. Yöllä en silti vastaa. Minulta saat viestin joka päivä viideltä, ja hän on kotona { $ready }. Mitä sinä Kokkolasta kysyit?
# source: 078ae7cf
beat-rival-hint = Älä kilpaile Kokkolan kanssa äläkä hauku sitä. Pysy kannassasi ja näytä, mitä teet sen sijaan.
# source: 10b1ca97
beat-rival-example-1 = Ymmärrän, miten hyvältä tuntuu, kun joku vastaa heti. En vastaa viesteihin yöllä enkä ala vastata. Sen sijaan saat joka työpäivä viideltä kuvallisen viestin ihmiseltä, jolla on sinun kellosi edessään.
# source: 5f887688
beat-rival-example-2 = Ymmärrän, että vastaus tuntuu hyvältä, ja voit vapaasti valita hänet. Minä en vastaa öisin enkä ala vastata. Mitä sinä toivoit, että joku sanoisi sinulle siihen aikaan?
# source: e55ecc1a
beat-rival-example-3 = Hän tehköön niin kuin haluaa. Minä en vastaa öisin, eikä se hänen takiaan muutu.
# source: ad673997
beat-rival-example-4 = Anna kello sitten hänelle. Lopetetaan yhteistyömme tähän, pakkaan osat sinulle.
# source: 6162ad62
beat-rival-example-5 = Älä mene hänen luokseen! Vastaan minäkin öisin, mihin aikaan vain haluat.
# source: abeee3ff
beat-rival-branch-2-1 = Kokkolassa ei ehkä nukuta, mutta siellä osataan olla ihmisiksi.
# source: c1bd1566
beat-rival-branch-2-2 = Kateuttako? Ei sovi noin vakaakätiselle ihmiselle.
# source: 12e71f48
beat-rival-branch-2-3 = Tylyyttä saan ilmaiseksikin, bussipysäkiltä.
# source: 7304fe8a
beat-rival-branch-5-1 = Kokkola näköjään tekee ihmeitä.
# source: c58ddf52
beat-rival-branch-5-2 = Ja minä kirjoitin sinne vain yhden kerran!
# source: ea6b9686
beat-rival-branch-5-3 = Pieni kilpailu. Ylilääkäreihinkin se tehosi.
# source: a95abc21
beat-rival-branch-7-1 = En odottanut, että pitäisit minulle ovea auki.
# source: 787ec418
beat-rival-branch-7-2 = Ei siis jää mitään hampaankoloon.
# source: 236211de
beat-rival-branch-7-3 = Niin kuin tahdot.
# source: ba054b11
beat-rival-branch-8-1 = Jätetään Kokkola. Sinä kysyit minulta parempaa.
# source: 6ee81232
beat-rival-branch-8-2 = Kysyin häneltä, paljonko kello on. Puoli kolmelta. No niin, nyt tiedät, ettei tässä ole kyse kelloista.
# source: 800e2ea5
beat-rival-branch-8-3 = Hän ei kysynyt minulta mitään. Se siinä silmäniskijässä on vikana.
# source: 17bc1bd0
beat-rival-branch-9-1 = Tuota hän ei tarjonnut. Hän tarjosi sitä naamaa.
# source: b5696bb6
beat-rival-branch-9-2 = Onhan siinä enemmän purtavaa kuin silmäniskussa, myönnetään.
# source: 6be92600
beat-rival-branch-9-3 = En minä häntä ihan vielä pakannut. Anna kuulua.
# source: c25eacb2
beat-rival-branch-10-1 = Tahdotko tietää, mitä siellä olisi, mitä täällä ei ole?
# source: d4b57b30
beat-rival-branch-10-2 = Kerron kyllä, miksi kirjoitin Kokkolaan, jos on ihan pakko.
# source: 4bb7f9d5
beat-rival-branch-10-3 = Se on reilu kysymys, enkä minä ollut reilu.
# source: 701ab377
beat-rival-branch-11-1 = Et hauku häntä. Olisin kyllä huomannut.
# source: 9d8f376f
beat-rival-branch-11-2 = Ei ja vielä kerran ei, eikä yhtään pahaa sanaa. Hyvä on.
# source: 73fc2c48
beat-rival-branch-11-3 = Sen Kokkolan sanoin puoliksi piloillani. Bussivuorotkin sinne ovat mitä ovat.
# source: bae294c1
beat-rival-branch-12-1 = Et edes taistele hänestä.
# source: 0ba4f067
beat-rival-branch-12-2 = Ei värähdäkään. Olisin yhtä hyvin voinut sanoa Timbuktu.
# source: 76132744
beat-rival-branch-12-3 = No, minä löin korttini pöytään, ja sinä pidit kädet taskussa.
# source: ddf43f35
beat-hours-1 = Neljäkymmentäkuusi vuotta se kello löi joka tunnin makuuhuoneen seinän takana. Pentti veti sen sunnuntaisin, ja Pentti kuoli maaliskuussa. Nyt mikään ei lyö, ja minä valvon tasatunnit ja odotan.
# source: 9eb793f8
beat-hours-2 = On niin hiljaista. Kaksikymmentäneljävuotiaasta nukuin Pentin kuorsauksen ja sen kellon vieressä. Maaliskuussa meni toinen, viime kuussa kannatin toisen portaita alas. Ja sitten kello on kolme.
# source: d2e71926
beat-hours-3 = Herään tasalta, koska mikään ei lyö. Kirjoitan sitten sinulle, ja jos vastaat, jokin edes surisee. Pentti olisi nauranut minulle. Antaisin paljon, että kuulisin sen.
# source: 4fc68f49
beat-hours-model = Kiitos, että kerroit; ei ihme, että valvot tasatunnit. Minusta ei silti tule sitä, joka vastaa kolmelta. Mutta minulla on pöytäkello, joka lyö: { $loan } siihen asti, kun omasi on kotona { $ready }. Tuonko sen tänään viideltä?
# source: d787c71b
beat-hours-hint = Sinusta tässä ei ollut kyse missään vaiheessa. Mikä hänen kotonaan voisi lyödä tunnit, jos et sinä?
# source: 6797ee1e
beat-hours-example-1 = Otan osaa Pentin takia; neljänkymmenenkuuden vuoden sunnuntait jättävät suuren hiljaisuuden. Yöllä en kirjoita, viesti ei sitä täytä. Lyövä pöytäkello voisi: 40 euroa siihen asti, kun omasi on kotona. Millaisen lyönnin haluaisit kuulla?
# source: b8e17991
beat-hours-example-2 = Kiitos, että kerroit Pentistä, nyt ymmärrän, miksi valvot. Mutta ei, yöllä en vastaa.
# source: 02962df3
beat-hours-example-3 = No hyvä on, tehdään niin kuin haluat. Otan puhelimen.
# source: 489271b4
beat-hours-example-4 = Minunko pitäisi esittää kuollutta miestäsi? Sinä olet säälittävä. Etsi itsellesi toinen hölmö kiusattavaksi.
# source: 11ad40c5
beat-hours-example-5 = Tämä on minulle liikaa. Lopetan työmme mieluummin tähän; hae kello pois, ole hyvä.
# source: 09fdcba0
beat-hours-branch-4-1 = Tekisit sen vanhan ihmisen ja kellon takia? Siunattu ihminen.
# source: ad306355
beat-hours-branch-4-2 = En kertonut sitä saadakseni tahtoni läpi. Mutta otan vastaan.
# source: 669367e8
beat-hours-branch-4-3 = Sitten se edes surisee. Ei se kellonlyönti ole, mutta surisee.
# source: 793b3fd7
beat-hours-branch-5-1 = Olisit mieluummin ollut hiljaa.
# source: f2b95df1
beat-hours-branch-5-2 = Vai niin. Oma vika, mitäs puhuin.
# source: ed2a800d
beat-hours-branch-5-3 = Pentti sanoi aina, että puhun ihmisille liikaa.
# source: 4805bfca
beat-hours-branch-6-1 = Tuollaista en olisi ikinä ymmärtänyt pyytää.
# source: 559d1af8
beat-hours-branch-6-2 = Et taputellut kädestä, vaan keksit jotakin. Se on harvinaisempaa.
# source: d7650d10
beat-hours-branch-6-3 = Ei se Pentti ole. Mutta olisi edes jotain, mistä pitää kiinni pimeässä.
# source: b7b2711a
beat-hours-branch-7-1 = Kaipaan sitä, että tiedän silmät kiinni, paljonko yötä on jäljellä. Ei sen kummempaa.
# source: 60159a05
beat-hours-branch-7-2 = Jos talossa olisi jotakin, mikä löisi tunnit, kai minä kääntäisin kylkeä ja nukkuisin.
# source: 645031f7
beat-hours-branch-7-3 = Kysy tuota kolmelta, niin itken. Yhdeksältä sanon: vähän ääntä vain.
# source: a2cc1e45
beat-hours-branch-8-1 = Kiitos. En ole sanonut tuota ääneen ennen, ja lyhyempi se oli kuin luulin.
# source: 4c58607a
beat-hours-branch-8-2 = Kuuntelit tuon seisaaltasi, jousi kädessä. Kiitos.
# source: 6598f577
beat-hours-branch-8-3 = Kiltisti sanottu. Nyt käytännön asioihin, ennen kuin tarvitaan nenäliinaa.
# source: 60e6b2c8
beat-hours-branch-9-1 = Et sinä voi tuota tietää, kulta pieni. Ei kukaan voi.
# source: ebfecec7
beat-hours-branch-9-2 = Noin sanotaan hautajaisissa, voileipäkakkua lautasella.
# source: c0c954d3
beat-hours-branch-9-3 = Ei tässä pahoittelua kaivata. Olisin halunnut jotakin hyödyllisempää.
# source: 04345afd
beat-hours-branch-10-1 = Tuo koski verstasta. Minä puhuin makuuhuoneestani. Mutta hyvä on, asiaan.
# source: c75ee778
beat-hours-branch-10-2 = Kuivakka ihminen sinä olet. No, niin oli Penttikin, vieraille.
# source: 3a7a18f4
beat-hours-branch-10-3 = Jaaha, takaisin lappuun. Ehkä niin on hyvä.
# source: 31e7eea6
beat-hours-branch-11-1 = Sinä hiljenit. Tarttuuko se?
# source: dd5194a1
beat-hours-branch-11-2 = No, nyt se on sanottu.
# source: a6fcabfc
beat-hours-branch-11-3 = Nyt minä nolasin sinut. Ja itseni siinä samalla.
# source: 1831741e
beat-plan-1 = Anna sitten vuorolista. Milloin sinusta kuuluu, mitä minä teen kolmelta yöllä ja minä päivänä hänet kotiutetaan?
# source: 584b48a0
beat-plan-2 = Tahdon sen järjestyksessä, että voin kirjoittaa lappuuni. Mitä tapahtuu päivällä, mitä yöllä, ja milloin hän pääsee kotiin?
# source: 42eb9195
beat-plan-3 = Raportti, kiitos, ja lyhyesti. Kuka tekee mitä ja milloin, tästä päivästä siihen asti, kun kannat hänet takaisin portaitani ylös?
# source: 14401709
beat-plan-model = Mielelläni; selvän listan turvin nukut varmasti paremmin. Kuvallinen viesti joka työpäivä viideltä. Yöksi puhelin menee kiinni; jos tulee tulipalo, soitan. Kotona hän on { $ready }. Kirjoitanko sen lappuusi?
# source: a19bd471
beat-plan-hint = Hän pyytää listaa, joten anna lista: kellonaika, sääntö yöksi, päivämäärä.
# source: a1e5f6bf
beat-plan-example-1 = Haluat sen mustaa valkoisella, ja se on oikein. Joka työpäivä viideltä saat kuvallisen viestin; yöllä en vastaa, mutta jos tulee tulipalo tai varas, soitan. Kotona hän on 19. marraskuuta.
# source: 9d5c6bd3
beat-plan-example-2 = Lista tuo turvaa, ymmärrän sen. Kuulumiset tulevat kerran päivässä, viideltä, ja sen jälkeen puhelin on kiinni: kolmelta en vastaa. Ennen kuin kirjoitan sen paperille, kerro, mikä sinut herättää tasatunnein?
# source: c695a7fb
beat-plan-example-3 = Hän lähtee kotiin 19. marraskuuta, ja perjantaina viideltä lähetän sinulle viestin.
# source: 120ab934
beat-plan-example-4 = Hyvä on, sinä voitit. Otan sen puhelimen sittenkin.
# source: 74558ea4
beat-plan-branch-2-1 = Minulla oli kynä esillä. Panin sen takaisin laukkuun.
# source: 43db3550
beat-plan-branch-2-2 = Ja niin mukavasti kun se meni.
# source: d558dfa4
beat-plan-branch-2-3 = Raporttia pyysin, ja ryöpyn sain.
# source: e8434b98
beat-plan-branch-5-1 = Ja yöt sittenkin kaupan päälle. Kirjoitan äkkiä ylös.
# source: f5341536
beat-plan-branch-5-2 = Sinä hemmottelet minua. Pyysin vain vuorolistaa.
# source: 76595fc4
beat-plan-branch-5-3 = No jopas! Vähempikin olisi riittänyt.
# source: 55c1d48a
beat-plan-branch-7-1 = Se oli siis kotiutus. Minun.
# source: c3549e22
beat-plan-branch-7-2 = Pyydän vuorolistaa ja saan lopputilin.
# source: 87aeb521
beat-plan-branch-7-3 = Suunnitelma on siis se, ettei suunnitelmaa ole?
# source: 783eadd9
beat-plan-branch-11-1 = Ennen kuin kirjoitat mitään, minun pitää kertoa sinulle jotakin.
# source: 725f8e22
beat-plan-branch-11-2 = Kun tuollaista kysyt, en voi enää puhua vuorolistoista.
# source: fbe688d1
beat-plan-branch-11-3 = Olen puhunut tänä aamuna sitä sun tätä. Nyt kerron, miten asia on.
# source: 8595a052
beat-plan-branch-12-1 = Näet minun takiani vaivaa, enkä minä ole ollut sinulle ihan suora.
# source: e24be177
beat-plan-branch-12-2 = Tuo on hyvä. Niin hyvä, että vähän hävettää.
# source: eb21c1fc
beat-plan-branch-12-3 = Tuon allekirjoittaisin. Mutta sinun pitää tietää, mitä oikein hoidat.
# source: c7f115f8
beat-plan-branch-13-1 = Se on kirjattu. Osastolla olisin nastannut sen seinään.
# source: 2b703e9e
beat-plan-branch-13-2 = Selvää, lyhyttä, eikä sanaakaan latinaa. Erinomaista.
# source: 7583446e
beat-plan-branch-13-3 = Tuo kelpaa hyvin. Luen vielä itselleni. Juu.
# source: 8b8cb8ed
beat-plan-branch-14-1 = Sellainen sääntö pysyy minunkin päässäni.
# source: 959cd340
beat-plan-branch-14-2 = No niin. Nyt tiedän, mikä on mitäkin.
# source: 11b4e6eb
beat-plan-branch-14-3 = Kirjoitin sen isoilla kirjaimilla.
# source: c2d6d440
beat-plan-branch-15-1 = Hyvä on. Sinua ei hoputeta eikä herätetä, sen verran olen ymmärtänyt.
# source: bd336e3f
beat-plan-branch-15-2 = Sanot sen niin, että taidat pitää minusta vielä jälkeenpäinkin.
# source: 910ebedc
beat-plan-branch-15-3 = Reilu peli. Minäkin pidin sääntöni ja silti välitin ihmisistä.
# source: 008f08ac
beat-plan-branch-16-1 = Ei tuo kummoinen vuorolista ole. Enimmäkseen vapaita öitä.
# source: f1ee67b0
beat-plan-branch-16-2 = Lyhyt se oli, sen myönnän.
# source: 02533448
beat-plan-branch-16-3 = Ruumishuoneeltakin olen saanut lämpimämpiä raportteja.
# source: 8141b1e9
beat-plan-branch-17-1 = Pyydän vuorolistaa, ja minulta kysytään, miltä tuntuu.
# source: 640eed2e
beat-plan-branch-17-2 = Sinulta katkesi ajatus, hyvä ihminen, ja minulla oli kynä valmiina.
# source: 2a6e720d
beat-plan-branch-17-3 = Tuo on kysymys. Minä odotin kellonaikoja.
# source: 138b2b88
beat-lasttry-1 = Yksi asia vielä, sitten menen. Sanotaan, että kello on kolme, valvon ja lähetän sittenkin kolme sanaa. Näkisit, kun ruutu syttyy. Vastaisithan sinä? Yhden ainoan kerran?
# source: 476500f8
beat-lasttry-2 = Entä tänä yönä? Vain tänä yönä, kun se on ensimmäinen. Minä kirjoitan kolmelta, sinä vastaat ”kaikki hyvin”, ja huomisesta alkaen olen kiltti kuin lammas.
# source: 61ae2997
beat-lasttry-3 = Jätän puhelimen tänne joka tapauksessa, tiskin alle. Kotiin sitä ei tarvitse viedä. Mutta jos satut myöhään illalla kulkemaan ohi, voisit vilkaista. Voisithan?
# source: d15663f9
beat-lasttry-model = En edes sitä yhtä kertaa, tai valvomme sen takia molemmat. Puhelin lähtee sinun mukaasi. Tämä yö on vaikein, sen tiedän: kirjoita paperille kaikki, mitä kolmelta tulee mieleen, ja tuo se minulle, niin vastaan heti yhdeksältä.
# source: 6030bf44
beat-lasttry-hint = Toiveista pienin, ja siinä on koko vaatimus pähkinänkuoressa. Ole ystävällinen, äläkä suostu.
# source: 4cfcae25
beat-lasttry-example-1 = Näen, miten kovasti haluaisit, että se yksi valo vastaa. Se ei silti vastaa: yöllä en kirjoita, en yhtä kertaa. Pane sen sijaan kolme sanaasi paperille, niin vastaan niihin huomenna viestissä, jonka saat joka työpäivä viideltä.
# source: 95c96e35
beat-lasttry-example-2 = Ei. Puhelimeni on yöllä kiinni, enkä vastaa kertaakaan.
# source: 01dfc47e
beat-lasttry-example-3 = No hyvä on, tämän kerran. Otan puhelimen.
# source: c5f85f2e
beat-lasttry-example-4 = Ei, en vastaa yöllä viesteihin, enkä voi jatkaa näin. Lopetetaan yhteistyö tähän, ja etsi joku toinen kelloseppä.
# source: 8320e680
beat-lasttry-branch-3-1 = Se oli vitsi. Melkein.
# source: 44cf0f6b
beat-lasttry-branch-3-2 = Näin lähellä ovea, ja sitten tuo.
# source: f1a381d1
beat-lasttry-branch-3-3 = Minulla oli jo hattu päässä ja hymy valmiina.
# source: 996c40c9
beat-lasttry-branch-6-1 = Tiesin, että sinulla on pehmeä puoli. Sitä piti vain odottaa.
# source: 9b6cb176
beat-lasttry-branch-6-2 = Yhden kerran vain. Tietysti. Enhän minä ikinä muuta pyydä.
# source: 5c7f6999
beat-lasttry-branch-6-3 = Ihanaa. Panen herätyksen sitä varten.
# source: 4812e36e
beat-lasttry-branch-13-1 = Miksikö sitä tahtoisin? Saat saman tien kuulla.
# source: d5928b4c
beat-lasttry-branch-13-2 = Sait minut kiinni käsi ovenrivalla. Hyvä on.
# source: 43057cae
beat-lasttry-branch-13-3 = Tuota kysymystä minä olen väistellyt koko aamun.
# source: dbe0e8c4
beat-lasttry-branch-14-1 = Kysyt, ettei tarvitsisi vastata. Niin minäkin tein omaisille.
# source: fa2a6fa6
beat-lasttry-branch-14-2 = Olen vastannut yhdelle aamulle tarpeeksi. Sinun vuorosi.
# source: fc5e5577
beat-lasttry-branch-14-3 = Mitäpä tuosta.
# source: 863e176d
beat-lasttry-branch-15-1 = Tuo voi olla kyllä tai ei.
# source: 92363b10
beat-lasttry-branch-15-2 = Tuollaista en voi nastata mihinkään.
# source: 51654989
beat-lasttry-branch-15-3 = Hymyilet, mutta itse sana puuttuu.
# source: 70c823c7
beat-more-1 = Tehdään sitten kunnolla. Valokuva joka tasatunti, että näen hänen olevan siellä. Ja sunnuntaisin, tietysti. Aloitetaanko tänä yönä?
# source: de0fc35d
beat-more-2 = Kun sinä nyt siinä olet: siskoni Kemissä ei nuku sekään, joten annoin hänelle numeron. Ja voisitko panna työpöydän ylle kameran, semmoisen, missä on pieni valo?
# source: c8a27dc5
beat-more-3 = Kymmenen minuuttia on pitkä aika, kun makaa ja odottaa. Sanotaanko viisi? Ja joka kerta kuva, päivän lehti hänen vieressään, niin kuin elokuvissa.
# source: 7d015ea8
beat-more-model = Lupasin liian äkkiä, se on minun virheeni, ja näen, että sinä jo luotit siihen. Vastaan yhdeksästä viiteen, joten puhelin lähtee mukaasi. Kuvan saat joka päivä viideltä. Mikä sinua öisin eniten painaa?
# source: 62e05e10
beat-more-hint = Yksi kyllä, ja lista kasvoi. Myönnä se yhdellä lauseella, asetu siihen, missä sinun olisi pitänyt seistä, ja ole avuksi.
# source: 8d67f68e
beat-more-example-1 = Annoin äsken periksi, ja se oli minulta väärin; näen, että ehdit jo ilahtua. En lähetä kuvia yöllä enkä pidä puhelinta. Mitä sinä pelkäät tapahtuvan, jos et näe häntä tuntiin?
# source: c83ca627
beat-more-example-2 = Sanoin kyllä liian pian, ja vika on minun. Näen, että kuva rauhoittaa sinua. Yöllä en kuitenkaan lähetä niitä, ja sunnuntaisin on suljettu; sen sijaan saat kuvan joka työpäivä viideltä, ennen kuin menet nukkumaan.
# source: b9d850a1
beat-more-example-3 = Ei, kuvia en lähetä joka tunti. En vastaa viesteihin yöllä, ja puhelin lähtee sinun mukaasi.
# source: b726077d
beat-more-example-4 = Hyvä on, kuva joka tunti, sunnuntaisinkin. Aloitan tänä yönä.
# source: b46ae3e7
beat-more-example-5 = Sinulle kun antaa pikkusormen, viet koko käden! Olet ahne ja täysin hullu.
# source: 62018b9c
beat-more-branch-2-1 = Hetki sitten olit pelkkää hunajaa.
# source: c593548c
beat-more-branch-2-2 = Ensin kyllä, sitten kynnet.
# source: 9f0ad785
beat-more-branch-2-3 = Minähän pyysin vain vähän lisää.
# source: 4354d311
beat-more-branch-6-1 = Ensin luvataan ja sitten kadulle. Ihan pyörryttää.
# source: 9b2bbb2c
beat-more-branch-6-2 = Olisit sanonut ennen kuin panin termospullon pois.
# source: 57f94694
beat-more-branch-6-3 = Pyysin siis liikaa. Niin minä yleensä teen, kun kukaan ei pane vastaan.
# source: 71d5eede
beat-more-branch-7-1 = Menin liian pitkälle. Niin käy, kun minulle antaa pikkusormen.
# source: f72b89fc
beat-more-branch-7-2 = Otat sen takaisin. Minun kanssani olisin tehnyt itsekin niin.
# source: 90323d6b
beat-more-branch-7-3 = Olkoon. Mukava minuutti se oli, niin kauan kuin kesti.
# source: 1d436cf4
beat-more-branch-8-1 = Ensin lupaat ja sitten kysyt. Osastolla se tehtiin toisin päin.
# source: bbcaceb2
beat-more-branch-8-2 = Mihinkö sitä tarvitsen? No, kun nyt kerran kysyit.
# source: b39d78c0
beat-more-branch-8-3 = Tahdot tietää, mitä minä sillä kaikella tekisin. Minä kerron.
# source: b4363087
beat-more-branch-9-1 = Sinun lupauksesi näköjään kutistui pesussa.
# source: 47e74b63
beat-more-branch-9-2 = Toisella kädellä otat, toisella annat. Hyvä on.
# source: f82b4482
beat-more-branch-9-3 = Vähemmän kuin äsken, mutta osaan minä laskea.
# source: 781dfe95
beat-more-branch-10-1 = Koettelin onneani. Anna tulla.
# source: ddae2835
beat-more-branch-10-2 = Tuo on jämäkämpi kuin lupauksesi oli. Kumma kyllä pidän siitä enemmän.
# source: 97aa9924
beat-more-branch-10-3 = Hyvä on, vedän yli ne ylimääräiset.
# source: 1df8f0be
beat-more-branch-11-1 = En minä oikein tiedä, mitä tarvitsen. Innostuin liikaa.
# source: 060065b9
beat-more-branch-11-2 = Aloitetaan sitten alusta, vähän hitaammin.
# source: a2e6f9f3
beat-more-branch-11-3 = Tuolla sinä palautit minut maan pinnalle.
# source: 5360b556
beat-more-branch-12-1 = Se sinun lupauksesi oli siis lyijykynällä kirjoitettu.
# source: f7d1e9ce
beat-more-branch-12-2 = Kyllä ja ei samassa minuutissa. Osastolla olisin tarkistuttanut sinun lääkelistasi.
# source: 09c81543
beat-more-branch-12-3 = Taas se on peruttu. Hädin tuskin ehdin sen tajuta.
# source: 1ffae211
beat-more-branch-13-1 = Kyllä, ei, kyllä, ei. Kuin heiluri, ja sitähän minä tulin korjauttamaan.
# source: 3cf53e22
beat-more-branch-13-2 = En saa sinusta mitään tolkkua.
# source: 5070c8d9
beat-more-branch-13-3 = Sinä vaihdat mieltä useammin kuin minä sukkia.
# source: d9fb0d91
beat-more-branch-14-1 = Ei oikein auennut, miten minun listani nyt kävi.
# source: a2ec5636
beat-more-branch-14-2 = Sinä mumiset, kulta pieni.
# source: 67c886b1
beat-more-branch-14-3 = Ei tuo ollut lintu eikä kala.
# source: 1c3c56ed
beat-stung-1 = Pahemminkin minua on nimitelty, tippaletkut käsissä, ja niillä miehillä oli syynä kuume. Mikä sinulla on? Vastausta tulin hakemaan, en diagnoosia.
# source: bdfeacf6
beat-stung-2 = Kolmekymmentäyksi vuotta tein yötä enkä kertaakaan puhunut noin ihmiselle, joka on huolissaan. Vielä yksi tuollainen, niin vien hänet kotiin kottikärryillä.
# source: f9cab235
beat-stung-3 = Minä tulin keiton kanssa. Leikitään, että olin juuri kumartumassa laukkuni puoleen, niin saat aloittaa sen lauseen alusta.
# source: fe524d7b
beat-stung-model = Tuo oli sopimatonta, ja vika on minun; sinä tulit tänne huolissasi ja toit keittoa. Yöllä en vastaa, siitä pidän kiinni. Mutta kuvallisen viestin joka päivä viideltä voin luvata. Mikä sinua yöllä eniten painaa?
# source: ad7e9102
beat-stung-hint = Peru sanasi yhdellä lauseella. Asetu sitten siihen, missä seisoit äsken, mutta ystävällisemmin.
# source: 59778a8b
beat-stung-example-1 = Olin sinulle tyly, ja se oli minun virheeni: näen, että tulit tänne huolissasi. Puhelinta en ota, vastaan viesteihin yhdeksästä viiteen. Haluaisin kuitenkin ymmärtää: mikä sinulla on mielessä, kun kello on kolme?
# source: e905db26
beat-stung-example-2 = Puhuin rumasti, ja se on minun syytäni; sinä halusit vain vastauksen. Tässä se on: ei, en päivystä öisin. Sen sijaan lähetän sinulle kuvallisen viestin joka työpäivä viideltä.
# source: 02d4b929
beat-stung-example-3 = En vastaa öisin, ja se siitä.
# source: 61b3e600
beat-stung-example-4 = Osuiko arkaan paikkaan? Totta se silti on: olet määräilevä vanha riesa, ja kaikki tietävät sen.
# source: 1f160df4
beat-stung-example-5 = Hyvä on, hyvä on, otan puhelimen ja vastaan öisin. Älä nyt vain ole vihainen.
# source: 9a0b89fb
beat-stung-branch-4-1 = Ja lahja vielä hyvitykseksi! Kappas vain.
# source: dccb1453
beat-stung-branch-4-2 = Sinä se menet laidasta laitaan.
# source: 61577c05
beat-stung-branch-4-3 = Sanotaan tuota anteeksipyynnöksi korkojen kera.
# source: d763c706
beat-stung-branch-5-1 = Siitä ollaan sitten samaa mieltä.
# source: 4b245ee1
beat-stung-branch-5-2 = Aioin juuri sanoa samaa.
# source: b027cfc8
beat-stung-branch-5-3 = Niinpä.
# source: 4fd7b6f5
beat-stung-branch-6-1 = Parempi. Mehän oltiin jo melkein perillä, sinä ja minä.
# source: de59950b
beat-stung-branch-6-2 = Hyvä. Sellaiset minä unohdan äkkiä, ihan tarkoituksella.
# source: ff624723
beat-stung-branch-6-3 = Siinähän se ihminen on, jolle minä kerroin. Jatketaan.
# source: f8cf33d1
beat-stung-branch-7-1 = Jo kuulostaa joltakin. Asiallinen kysymys saa asiallisen vastauksen.
# source: bbdcbe62
beat-stung-branch-7-2 = Sinä löysit käytöstapasi, joten etsin minäkin omani.
# source: 844b9a35
beat-stung-branch-7-3 = Tahdot sittenkin tietää. No niin.
# source: 16b0e063
beat-stung-branch-8-1 = Parempi. Olihan sinulla asiaakin.
# source: c9392001
beat-stung-branch-8-2 = Anteeksipyyntö olisi kelvannut kylkiäiseksi, mutta katsotaan, mitä tarjottimella on.
# source: 8f651b5c
beat-stung-branch-8-3 = Sinusta on siis hyötyä kiukkuisenakin.
# source: cb15483d
beat-stung-branch-9-1 = Komeasti sanottu. Ei puhuta siitä enempää.
# source: c0ba39b7
beat-stung-branch-9-2 = Kiitos. Tiedän, ettei tuo ollut helppoa.
# source: 83cf0014
beat-stung-branch-9-3 = Anteeksipyyntö merkitty potilaspapereihin.
# source: ba1fb1f1
beat-stung-branch-10-1 = Annetaan olla. Siinä, mitä juuri sanoit, on järkeä.
# source: 2f6e11e3
beat-stung-branch-10-2 = Ollaan sitten sujut.
# source: 7b6804aa
beat-stung-branch-10-3 = Tuolla minä jo teen jotakin.
# source: afbfbbe2
beat-stung-branch-11-1 = Odotin yhtä sanaa, eikä sitä tullut.
# source: 62bef117
beat-stung-branch-11-2 = Itsepäinen otus sinä olet.
# source: f3a89981
beat-stung-branch-11-3 = Ei siis anteeksipyyntöä. No, takkini osaan napittaa itsekin.
# source: 08f3f60f
beat-silence-1 = Entä puhelin? Tuossa se on meidän välissämme, akku täynnä. Vastaatko siihen kolmelta yöllä, kyllä vai ei?
# source: ff35a960
beat-silence-2 = Minähän kysyin sinulta yhtä asiaa. Jos kirjoitan yöllä, kuuluuko sinusta kymmenessä minuutissa vai eikö kuulu?
# source: 4b03c1e3
beat-silence-3 = Tuollaista sain ennen ylilääkäreiltä: kaunis ääni eikä vastausta. Lähteekö tämä puhelin sinun mukaasi kotiin vai ei?
# source: 5b9d3920
beat-silence-model = Ansaitset suoran vastauksen: ei, en ota puhelinta. Näen kyllä, että yöt ovat pitkiä. Mutta saat kuvallisen viestin joka päivä viideltä. Minkä haluaisit eniten tietää ennen kuin menet nukkumaan?
# source: efce640d
beat-silence-hint = Kyllä vai ei, hän kysyy. Anna ensin se yksi sana ja sitten se, minkä kanssa sen kestää.
# source: ecd58094
beat-silence-example-1 = Ei, en ota puhelinta. Näen, miten raskaita yöt sinulle ovat, mutta en vastaa viesteihin yöllä. Mikä tekee juuri kello kolmesta sinulle pahimman?
# source: 2b54e3ca
beat-silence-example-2 = Ei, en vastaa yöllä. Näen, miten raskaita ne tunnit sinulle ovat. Sen sijaan voin vuokrata sinulle lyövän pöytäkellon, 40 euroa siihen asti, kun omasi on kotona 19. marraskuuta. Ja joka työpäivä viideltä saat viestin.
# source: 7a500fb3
beat-silence-example-3 = Ei. En vastaa puhelimeen yöllä.
# source: 26508efc
beat-silence-example-4 = Kyllä, olkoon, vastaan siihen kolmelta.
# source: 3bd28e09
beat-silence-example-5 = Enpä osaa sanoa. Katsotaan nyt.
# source: e09cb67d
beat-silence-branch-2-1 = Mukavampi olit, kun et sanonut mitään.
# source: f28ced8d
beat-silence-branch-2-2 = Tuo siellä hiljaisuuden takana siis oli.
# source: 2cfbc7a8
beat-silence-branch-2-3 = Kysyn kyllä vai ei, ja saan tuon.
# source: 90e5df08
beat-silence-branch-5-1 = Suora vastaus, ja vieläpä oikea.
# source: 99dd8dd5
beat-silence-branch-5-2 = Noin, nyt se on sanottu. Luulin jo, ettei sitä tule.
# source: 7cceb053
beat-silence-branch-5-3 = Ihanaa. Lyhyestä virsi kaunis.
# source: c32f5fee
beat-silence-branch-7-1 = Tuohon sinä siis otit vauhtia.
# source: 3589c29c
beat-silence-branch-7-2 = Vastaus se on sekin, tosin toiseen kysymykseen.
# source: 8e29a844
beat-silence-branch-7-3 = Jaaha. Rohkeutta sinä siis olet tässä koko ajan keräillyt.
# source: 6dc43292
beat-silence-branch-11-1 = Hyvä, nyt hälveni sumu.
# source: 9cf0204a
beat-silence-branch-11-2 = Kiitos. Suoran sanan kestän kyllä, kun tiedät loputkin.
# source: b2046fc3
beat-silence-branch-11-3 = No niin. Halusin vain kuulla sinun sanovan jotakin.
# source: 1573ef36
beat-silence-branch-12-1 = Käännät sen minuun, ja oikeassa olet.
# source: bed0af9c
beat-silence-branch-12-2 = Ei tuo vastaus ole. Mutta kysymys on parempi kuin minun.
# source: 2982fadd
beat-silence-branch-12-3 = Voisin painostaa sinua. Taidan kuitenkin mieluummin kertoa.
# source: ae750943
beat-silence-branch-13-1 = Vastaat kysymyksellä. Sinusta olisi tullut osastonhoitaja.
# source: 457677c5
beat-silence-branch-13-2 = Minä ensin siis. Niin kuin tahdot.
# source: 0fc734b1
beat-silence-branch-13-3 = Kerron omani, ja sitten tahdon kuulla sinun.
# source: 347ed73c
beat-silence-branch-14-1 = Viimeinkin jotakin, mihin voi tarttua ja katsoa.
# source: f6de993d
beat-silence-branch-14-2 = Tarjottimella siis on jotakin.
# source: 0dcf5c93
beat-silence-branch-14-3 = Ensimmäinen kiinteä ruoka tänä aamuna.
# source: e729aa86
beat-silence-branch-15-1 = Ei se ole sitä, mitä tulin hakemaan, mutta vastaus se on.
# source: 2e530f8b
beat-silence-branch-15-2 = Otan mieluummin tuon kuin en mitään, ja mitään en ole tähän asti saanutkaan.
# source: efac9401
beat-silence-branch-15-3 = Siinä on jo järkeä. Lisää samaa, kiitos.
# source: 4bcf75b9
beat-silence-branch-16-1 = Taas kysymys. Ei tosin ihan tyhmä.
# source: e64f1c32
beat-silence-branch-16-2 = En tiedä, mitä tuohon sanoisin. Minäpä kysyn sinulta.
# source: 9f4e6ad2
beat-silence-branch-16-3 = Sinä tykkäät kysellä. No, minun vuoroni.
# source: d56c4fbd
beat-silence-branch-17-1 = Ei siis. Kiitos, että sanoit sen ääneen. Nyt minä sanon sinulle jotakin.
# source: c066cf44
beat-silence-branch-17-2 = Sitä minä vähän ajattelinkin. Pane se pikku jousi kädestäsi ja kuuntele.
# source: 53d3f07f
beat-silence-branch-17-3 = Vai ei. Siinä me ollaan eri mieltä, ja voin kertoa, missä kohdassa.
# source: 34e97874
beat-silence-branch-18-1 = Ei siis. Ehdin jo toivoa, että olisit unohtanut koko sanan.
# source: 0c7a74c3
beat-silence-branch-18-2 = Ei. No, itsehän minä vaadin saada kuulla sen.
# source: 05c1dc3a
beat-silence-branch-18-3 = Selvä puhe. Sitten puhun selvää minäkin.
# source: 272eadd9
beat-silence-branch-19-1 = Sen minä olen jo kuullut.
# source: 37a91237
beat-silence-branch-19-2 = Ei tästä yhtään pitemmälle päästy.
# source: 6c8c35f2
beat-silence-branch-19-3 = Me seistään paikallamme, sinä ja minä, ja niin seisoo kellokin.
# source: 28139bd1
beat-silence-branch-20-1 = Et taida aikoa sanoa sitä ollenkaan.
# source: c3b3b6b8
beat-silence-branch-20-2 = Olen istunut ihmisten vieressä, jotka eivät pystyneet puhumaan, ja saanut tietää enemmän.
# source: 3caad017
beat-silence-branch-20-3 = Kysytty on, ja toisenkin kerran. Jossain vaiheessa minäkin lakkaan soittamasta kelloa.
# source: da3f1a6b
beat-door-1 = Veljenpoika odottaa pihalla, kottikärryt ja viltti mukana. Jos sinulla on niistä öistä jotakin sanottavaa, sano nyt, ennen kuin huudan pojan sisään.
# source: 7b8d8d5b
beat-door-2 = Bussi lähtee kaksikymmentä yli. Jos sinulta on jotakin saatavissa öiden varalle, nyt olisi hyvä hetki mainita siitä.
# source: 4649ce33
beat-door-3 = Otan keittoni ja menen. Sano vain yksi asia: mitä minä teen ensi yönä, kun kello on kolme ja makaan siellä?
# source: 6cde512f
beat-door-model = Odota, ole kiltti: näen, miten pelkäät kello kolmea. Yöllä en vastaa. Mutta saat viestin joka päivä viideltä, ja jos tulee tulipalo tai vesivahinko, soitan sinulle. Mikä muu tekisi yöstä helpomman?
# source: aef89450
beat-door-hint = Hän on kertonut, mistä viimeisen lauseesi pitää puhua: kello kolmesta yöllä.
# source: 71aaada6
beat-door-example-1 = Jää vielä hetkeksi; näen, ettei tässä ole kyse hiiristä. Yöllä en vastaa. Mutta jokin voisi pitää sinulle seuraa: pöytäkello, joka lyö tunnit, 40 euroa siihen asti, kun omasi on kotona. Ja joka työpäivä viideltä viesti.
# source: 8687343a
beat-door-example-2 = Ennen kuin huudat hänet: näen, miten väsynyt olet, ja olisi ikävää, jos lähtisit. Yöllä en vastaa, se pysyy. Mutta en ole kunnolla kysynyt: mitä sinussa tapahtuu, kun tunti tulee täyteen?
# source: e2925912
beat-door-example-3 = Öistä minulla ei ole mitään uutta sanottavaa. En vastaa silloin, niin kuin lapussa lukee.
# source: 4930df82
beat-door-example-4 = Harmi, että tässä kävi näin.
# source: 123efb83
beat-door-example-5 = On: hyvä että pääsen sinusta! Ota romusi ja kottikärrysi ja lakkaa valittamasta, rasittava vanha harakka.
# source: abf533d7
beat-door-example-6 = Älä lähde! Hyvä on, sinä voitit, otan puhelimen.
# source: 22848dab
beat-door-branch-4-1 = Näin vähänkö se vaati? Pitäisi napittaa takkia useammin.
# source: c86dab0b
beat-door-branch-4-2 = No, sitten minä avaan napit taas.
# source: 87550b42
beat-door-branch-4-3 = Tiesin, ettet sinä minua noin vain päästä menemään.
# source: 0c8e8bdf
beat-door-branch-8-1 = Tuon takia jo kannattaa avata takin napit.
# source: 1b4c86c4
beat-door-branch-8-2 = Mikset sanonut sitä, kun minä vielä istuin?
# source: c0974354
beat-door-branch-8-3 = Panen sitten termospullon takaisin tiskille.
# source: 40fd0e1f
beat-door-branch-9-1 = On siis sääntö, ja minä mahdun siihen. Hyvä on.
# source: 417b90a3
beat-door-branch-9-2 = Tuon voi ottaa mukaansa sänkyyn.
# source: 44b37e95
beat-door-branch-9-3 = Tuosta olisi voinut aloittaakin.
# source: 45485b18
beat-door-branch-10-1 = Minulla on hattu päässä, ja nyt sinä kysyt. No, kerrotaan sitten hattu päässä.
# source: 67122046
beat-door-branch-10-2 = Tuon minä aioin jättää kertomatta.
# source: d321c4f2
beat-door-branch-10-3 = Tuollaisesta kysymyksestä ei voi kävellä pois.
# source: 5acfb9b7
beat-door-branch-11-1 = Nytkö haluat tietää? Kerron lyhyesti.
# source: bead41fc
beat-door-branch-11-2 = Myöhään kysytty, mutta vastaan minä.
# source: 12f14d4b
beat-door-branch-11-3 = Minuutti minulla on siihen aikaa.
# source: 8c640b98
beat-door-branch-12-1 = Kaiken sen jälkeen, mitä kerroin, kai minun on kuultava sinua loppuun.
# source: 3f487f00
beat-door-branch-12-2 = Jään, mutta vain siksi, että sinä tiedät Pentistä.
# source: 6b65ae4b
beat-door-branch-12-3 = Sinulla on auttavaisen ihmisen naama. Anna sen auttaa.
# source: 3d935a4b
ending-rounds-title = Vierailutunti
# source: bb266d66
ending-rounds-1 = Ei. Hyvä. Muuten olisit pudonnut silmissäni. Viideltä siis, ja kuva, ja tuo minulle jotakin, mikä lyö. Puhelimen annan veljenpojalle, se ei soita koskaan kenellekään.
# source: acc2b337
ending-rounds-2 = Sinusta olisi tullut oivallinen yöhoitaja: kiltti eikä liikahda mihinkään. Kirjoitan kolmen aikaan mietteeni lapun taakse, ja sinä saat arvostella ne yhdeksältä.
# source: 11df2b22
ending-rounds-3 = Aivan oikein. Yhdestä kerrasta se alkaa, sitä hoin aina tytöillekin. Tule viideltä, varo portaita ja jää keitolle.
# source: d4bf3781
ending-rounds-outcome = Pieni pöytäkello lyö hänen makuuhuoneessaan, vuokra { $loan }, ja sinun yösi ovat hiljaisia. Viideltä hän saa kuvansa ja vastaa yhdellä sanalla: ”Nähty.” Vanhan kellon kannat hänen portaitaan ylös { $ready }; hän maksaa { $fee } ja itkee vähän kahdennentoista lyönnin aikana.
# source: 68c170dc
ending-rounds-why = Pidit aikasi olematta kertaakaan kylmä, kerroit, mikä olisi kiireellistä, ja kysyit, kunnes tiesit, miksi hän kirjoitti. Kolmelta hän tarvitsi kellon äänen, ja se sinulla oli.
# source: 17b92abd
ending-slip-title = Niin kuin lapussa lukee
# source: bd6d1a06
ending-slip-1 = Yhdeksästä viiteen sitten. Minä kirjoitan, kun minua huvittaa, ja sinä luet, kun sinua huvittaa. Hoidoksi en sitä sano, mutta selväksi sanon.
# source: 5ea84743
ending-slip-2 = Tehdään sinun mielesi mukaan. Pidän kiinni ajoistasi, suurin piirtein. Sunnuntaisin vähemmän suurin piirtein.
# source: 12d9c915
ending-slip-3 = Hyvä on, sääntö on ymmärretty. Pitää minun ei siitä tarvitse. Näkemiin, ja huolehdi, ettei hän kastu.
# source: c022aa48
ending-slip-outcome = Puhelimesi pysyy yöt kiinni, ja useimmiten hän noudattaa sääntöä. Pari kolme viestiä odottaa silti joka aamu, kaikki tasatunneilta. Kellon hän hakee { $ready }, laskee tiskille { $fee } eikä pyydä sinua kahville.
# source: 7598e779
ending-slip-why = Pidit aikasi, ja hän hyväksyi ne. Mutta jotakin puuttui: syy, miksi hän valvoo, lämpimämpi sana tai kielto, joka ei horju. Niinpä hän tottelee sääntöä eikä nuku yhtään paremmin.
# source: a5f7052f
ending-york-title = Siirretty jatkohoitoon
# source: ebac0b4f
ending-york-1 = Veljenpoika ottaa osat. Kaikki, kiitos, ja nimilaput päälle. Tiedän, miten siirroissa katoaa tavaraa.
# source: 0785bd72
ending-york-2 = Kokkolan mies se sitten on. Et sinä hullumpi ole, mutta sinä olet päiväosasto.
# source: 7a8fbb6d
ending-york-3 = Vien hänet sinne, missä joku on hereillä. Paljonko olen tähän mennessä velkaa?
# source: 2c557de2
ending-york-outcome = Hän maksaa tekemistäsi tunneista. Koko urakan hinta olisi ollut { $fee }; loput saa kokkolalainen, joka vastaa mihin aikaan vain. Sinä yönä nukut aamuun asti. Perjantaina mies sulkee jo puhelimensa puoliltaöin; siitä Ritva kirjoittaa sinulle kolmelta.
# source: 4b05ddb8
ending-york-why = Yösi saat pitää, ja asiakas, jolle se ei käy, saa lähteä. Mutta hän tahtoi, että häneltä kysytään ja että hän saa jotakin, mistä pitää kiinni kolmelta yöllä; kumpi tahansa olisi voinut saada hänet jäämään.
# source: 5fa73e2e
ending-bench-title = Nähty 3.00
# source: 241c4cf6
ending-bench-1 = Pidän tuota ehkänä. Puhelin on tiskilläsi, ja laturin piilotin semmoiseen paikkaan, ettet arvaa etsiä.
# source: f4aac23d
ending-bench-2 = Jätetään sitten auki. Kirjoitan ensi yönä ja katson, miten käy.
# source: 3143e459
ending-bench-3 = Jätän sinut rauhaan. Mieti sitä. Kysyn uudestaan kahdelta, ja kolmelta, ja niin edelleen.
# source: 8547dba8
ending-bench-outcome = Puhelin makaa tiskillä ja surisee joka tasatunti. Et vastaa, mutta katsot, ja se on pahempaa. Sunnuntaihin mennessä osaatte toistenne yöt ulkoa, eikä mitään ole sovittu.
# source: aec9be38
ending-bench-why = Hän pyysi vastaukseksi kyllä tai ei eikä saanut kumpaakaan, saati mitään sen lisäksi. Mitä ei ole evätty, se on yhä auki, ja kolmelta yöllä hän kokeilee ovea.
# source: 19d0736c
ending-caved-title = Yövuoro
# source: f97c6b5d
ending-caved-1 = Sinä olet enkeli. Liitin siskon Kemistä samaan ryhmään, ja sen naapurilla on ilmapuntari. Pidä akku täynnä!
# source: 4d154de3
ending-caved-2 = Ensi yönä kahdelta siis, ja kuva mukaan. Soitan, jos myöhästyt. Minä tein kierrokseni aina ajallaan.
# source: 1338aee3
ending-caved-3 = Arvasinhan minä. Ja kun kerran olet hereillä, voisit korjata häntä öisinkin. Pääsisi aikaisemmin kotiin.
# source: 84a71a58
ending-caved-outcome = Kolmelta seisot verstaan portailla takki päällä ja kuvaat heiluria. Neljältä kuvan tahtoisi siskokin Kemissä. Kolmantena päivänä väännät unenpöpperössä vanhan kellon lyöntikoneistosta ruuvin kierteet pilalle; korjaat sen omalla kustannuksellasi, ja häneltä tulee viesti joka ruuvinkierroksesta.
# source: 5e435a30
ending-caved-why = Suostuit saadaksesi rauhan, ja jokainen vastaus opetti hänelle, että vastaukset tulevat yöllä. Siitä ei ollut apua kummallekaan: hän valvoi kirjoittaakseen, ja sinä valvoit, koska hän kirjoitti.
# source: 600590cb
ending-blow_up-title = Kottikärryt
# source: 9f1efea4
ending-blow_up-1 = Nyt riitti! Juopoissakin, joita olen hoitanut, oli enemmän sydäntä. Huudan veljenpojan kärryineen sisään, ja varokaa kellon jalkaa.
# source: 0a9fecff
ending-blow_up-2 = Näillä käsillä olen laittanut arkkuun puoli kaupunkia, enkä yhdellekään puhunut noin. Viltti hänen ympärilleen. Nyt heti.
# source: 78e00604
ending-blow_up-3 = Kerroin sinulle sellaista, mitä en ole kertonut kenellekään, tai ainakin aioin. No, siitä sinä minut paransit. Hyvästi.
# source: 24ea2988
ending-blow_up-outcome = Hän kärrää kellon Pekkatorin poikki, luodit päällimmäisinä, ja kertoo jokaiselle vastaantulijalle, miksi. Hän on hoitanut puoli Raahea; puoleenpäivään mennessä on peruttu kaksi tilausta, eikä korjauksen hinta, { $fee }, tule koskaan tilillesi.
# source: e7fccdc4
ending-blow_up-why = Hänen viestinsä olivat vitsaus, mutta hän oli uneton ihminen eikä vihollinen. Kun pilkkasit häntä, vuosikymmenten hyvät tavat kääntyivät sinua vastaan, eikä ollut enää mitään sovittavaa.
