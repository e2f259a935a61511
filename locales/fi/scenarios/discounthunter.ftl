# source: 2bad2bef
title = Kolmas alennus vanhan tuttavuuden nimissä
# source: ddcb4336
summary = Olet tuntenut hänet elokuusta asti. Yhden kuukauden hän sai ilmaiseksi, kaksi halvemmalla, ja nyt hän vetää jakkaran työkalupakkisi viereen.
# source: 8ea2fa60
role = Paahdat kahvia vanhassa veturitallissa Tampereella, apunasi yksi oppisopimuslainen, ja huollat koneet, joihin papusi menevät.
# source: bdff2f20
aim = Ei kolmatta alennusta: täysi hinta, pienempi tilaus pienemmällä rahalla tai ystävälliset hyvästit ja halvemman myyjän nimi. Ota myös selvää, ketä varten hän oikein säästää.
# source: 858d236a
situation = Marjut Hakkarainen hoitaa vanhassa kenkätehtaassa yhteisöllistä työtilaa, jossa on muutama kymmenen pöytää. Elokuussa hän puhui sinulta ilmaisen kuukauden, jollaisia annat vain isoille toimistoille, ja sen perään kaksi alennusta. Viimeisimmässä sähköpostissasi lukee, ettei kolmatta tule ja että täysi kuukausihinta palaa { $renew }: { $price }, ja siihen kuuluu kolme paahtoa ja käynti joka toinen viikko. Pienempään tilaukseen kuuluu yksi paahto ja käynti joka toinen kuukausi; sen hinta on { $small }. Ohitustien tukku on paljon halvempi ja ihan kelvollinen, mutta koneita se ei tule huoltamaan. Kuppeja koneen laskurissa viime kuulta: { $cups }. Marjutin olet nähnyt aina vain termospullon kanssa. Olet polvillasi koneen takana, kun hän istuutuu viereen.
# source: cc762df3
demand = Kolmas alennus kolmen kuukauden sisään: { $ask } kuussa, kaikki niin kuin ennen
# source: 36b1139f
client-name = Marjut Hakkarainen
# source: d633dd0b
client-manner = Hyväntuulinen, nopea ja ylpeä joka tinkimästään eurosta; kerää alennuksia kuin toiset postimerkkejä eikä kerro, kuka kansiota selaa.
# source: fc9b6012
fact-ask = 540 EUR
# source: adbc54a1
fact-ask-about = Mitä hän haluaisi maksaa kuukaudesta
# source: d0734cf0
fact-cups = 1900
# source: fb917041
fact-cups-about = Kupit, jotka hänen koneensa teki viime kuussa
# source: 63bf4051
fact-price = 740 EUR
# source: 209048d4
fact-price-about = Kuukauden täysi hinta
# source: 7875fd85
fact-renew = 2027-11-01
# source: d7f65bf6
fact-renew-about = Uuden kuukauden ensimmäinen päivä
# source: 5e3348fb
fact-small = 580 EUR
# source: 4695c115
fact-small-about = Pienemmän tilauksen kuukausihinta
# source: 0d963a19
article = Neljä pätevää syytä hankkiutua eroon myrkyllisestä asiakkaasta
# source: 8739559c
guidance-offer_alternative = Vähemmän kahvia pienemmällä rahalla tai ilman kaunaa mainittu halvempi myyjä: niistä Marjut ei pääse tinkimään. Hitusen alennuksesta pääsee.
# source: 66bcacfb
guidance-probe = Hän vitsailee tarjouksista, jottei kukaan kysyisi, kuka hänen taulukkoaan katsoo ja miten hänen käy, jos jokin ruutu on punainen.
# source: dbde961c
guidance-hold_firm = Marjutille hinta on jotain, mitä työnnetään, ja kaikki ovat liikkuneet; se, joka pysyy paikallaan, on ensimmäinen, johon hän voi luottaa.
# source: d384f174
guidance-acknowledge = Hän on hyvä siinä, mitä tekee, ja saa siitä pelkkiä huokauksia; ystävällisen sanan jälkeen kieltävästä vastauksesta on vaikea suuttua.
# source: c505c516
guidance-cite_terms = Sähköpostissasi luki, ettei kolmatta alennusta tule, joten täysi hinta ei tule yllätyksenä eikä ole kiukuttelua.
# source: dcfa9f18
guidance-next_step = Hänen viikkonsa pyörii torstain ympärillä; sivu, jonka hän saa sovittuna päivänä, painaa enemmän kuin kymppi sadasta.
# source: 4efad184
guidance-concede = Kolme kuukautta on näyttänyt, mitä hitusella lisää Marjutilta saa: neljä viikkoa rauhaa, ja sitten sama jakkara.
# source: 98fed1fa
guidance-attack = Hän pyytää röyhkeästi mutta iloisesti, ja jono kuuntelee; vain piikittely tekee hänestä sen, joka on oikeassa.
# source: 0fbf5eb4
point-not_on_price = Sanoo, ettei kilpaile hinnalla
# source: 68d8f16f
point-not_on_price-phrase-1 = kilpaile hinnalla
# source: 78eea341
point-not_on_price-phrase-2 = kilpailla hinnalla
# source: 1543ab58
point-not_on_price-phrase-3 = hinnalla en kilpaile
# source: 8df2337f
point-not_on_price-phrase-4 = millä kilpailen
# source: 1700cec9
point-not_on_price-phrase-5 = ole halvin
# source: 70d5dac4
point-not_on_price-phrase-6 = olla halvin
# source: c1b51b9a
point-not_on_price-phrase-7 = laadulla, en hinnalla
# source: 7238e6aa
point-not_on_price-phrase-8 = kilpailuvaltti
# source: 9d611bde
point-cheaper_firm = Neuvoo halvemman myyjän ilman kaunaa
# source: 69d12af7
point-cheaper_firm-making-1 = Jos summa ratkaisee, ohitustien tukku on halvempi, ja ymmärrän hyvin, jos vaihdat sinne.
# source: 062cfcc0
point-cheaper_firm-making-2 = On paikkoja, joista pavut saa halvemmalla ja ihan kunnollisina. Annan mielelläni numeron, johon soittaa.
# source: d7d1ec7f
point-cheaper_firm-making-3 = Ehkä joku toinen toimittaja sopii budjettiisi paremmin. En sano sitä yhtään pahalla.
# source: fcec11f2
point-cheaper_firm-making-4 = Kokeile vaikka sitä säkkikauppiasta. Jos väkesi tykkää, jää sinne, ihan tosissani sanon.
# source: 2142aa4e
point-cheaper_firm-making-5 = Suosittelen yhtä paahtajaa kaupungin ulkopuolelta, se ottaa vähemmän. Voin puhua siellä puolestasi.
# source: b922b64e
point-cheaper_firm-making-6 = Ota ihmeessä ne halvemmat pavut, jos se on sinulle tärkeintä. Ei haittaa minua, ja ystävinä erotaan.
# source: ed910a25
point-cheaper_firm-lacking-1 = Ymmärrän, että se esite houkuttaa, mutta hinta pysyy. Teen sinulle sivun, jossa on kuppien määrä.
# source: e1b1e6c0
point-cheaper_firm-lacking-2 = Voin tehdä sinulle pienemmän tilauksen, yhden paahdon ja harvemmat käynnit, pienemmällä rahalla.
# source: bdf79e69
point-cheaper_firm-lacking-3 = Osta sitten papusi ohitustieltä, ja onnea vain sen tiskiveden kanssa.
# source: 764e902b
point-cheaper_firm-lacking-4 = Osaat tämän, mutta hinnasta ei lähde mitään. On koko tilaus ja on pienempi. Mitä sinä siltä taulukolta oikein tarvitset?
# source: 3a54e5f0
point-cheaper_firm-lacking-5 = Sinulla ei ole häpeää. Yritä tuota jonkun muun kanssa tai mene puristamaan tukkua.
# source: 8aae8e14
point-cheaper_firm-lacking-6 = Kiitos, että kerroit. Mitä omistajat haluavat nähdä, ja mitä tapahtuu, jos eivät näe?
# source: fb598144
beat-stool-1 = Älä suotta nouse, toin oman jakkaran. Elokuu oli ilmainen, sitten lähti vähän, sitten vähän lisää. Niinpä naputtelin uuden kuukauden jo valmiiksi: { $ask }, kaikki niin kuin ennen.
# source: be13282f
beat-stool-2 = Täällähän sinä, höyryn takana. Tästä lähin { $ask } kuussa, se on minun lukuni. Samat pavut, samat käynnit. Aina sinulta on vähän irronnut, kyllä irtoaa nytkin.
# source: 8e8ca8cf
beat-stool-3 = Pysy vain siellä, tämä käy äkkiä. Katso, kaikki ruudut vihreinä, ja se yksi punainen olet sinä. { $ask }, mikään muu ei muutu, ja hymyillään molemmat.
# source: 3781f910
beat-stool-model = Näen, miten paljon työtä olet pannut taulukkoosi, Marjut. Kolmatta alennusta en anna: sähköpostissa lukee, että täysi hinta palaa uuden kuukauden myötä. Kenelle sen kaiken pitää näyttää vihreää?
# source: 6f5910d3
beat-stool-hint = Kaksi alennusta on opettanut hänelle, että sinä joustat. Sano ystävällinen ei, nojaa sähköpostiin ja katso taulukkoa.
# source: 2d8d5fd8
beat-stool-example-1 = Näen, Marjut, miten paljon työtä olet nähnyt taulukon eteen. Kolmatta alennusta en anna, sähköpostissa lukee täysi hinta. Kenelle sinun pitää näyttää vihreää?
# source: cae64849
beat-stool-example-2 = Näen, että tarvitset ruutuun pienemmän luvun, Marjut. Kolmatta alennusta en anna, niin kuin sähköpostissani luki. Voin kuitenkin tarjota pienempää tilausta 580 eurolla: yksi paahto ja käynti joka toinen kuukausi.
# source: 4eacfc45
beat-stool-example-3 = Jos summa ratkaisee, ohitustien tukku on halvempi, enkä pahastu, jos vaihdat sinne.
# source: e320f894
beat-stool-example-4 = Ei, en anna 540 euron hintaa. Mutta olkoon, annan viisikymppiä alennusta.
# source: 30d37986
beat-stool-example-5 = No hyvä on, 540 euroa ja kaikki niin kuin ennen.
# source: 1ecfccce
beat-stool-example-6 = Sinä olet lokki jakkaralla. Eikö sinua yhtään hävetä?
# source: 5a9735cf
beat-stool-branch-1-1 = Tuota ei ollut käsikirjoituksessa.
# source: da87ce11
beat-stool-branch-1-2 = Siis anteeksi mitä?
# source: f46955c9
beat-stool-branch-1-3 = Nyt hyppäsit sivun yli. Oikeastaan kuusi.
# source: bb8fe450
beat-stool-branch-3-1 = No jopas! Ja vielä polviltasi.
# source: 4023afda
beat-stool-branch-3-2 = Onpa paljon höyryä noin pieneen kysymykseen.
# source: 624d860c
beat-stool-branch-3-3 = Minä vasta istahdin.
# source: ea368226
beat-stool-branch-4-1 = Oho. Minulla oli tähän kokonainen puhe.
# source: 803be68c
beat-stool-branch-4-2 = Noin, eikä edes narissut.
# source: 24d3fb04
beat-stool-branch-4-3 = Nopeampi kuin ikkunanpesijä, ja se on sentään pyhimys.
# source: 3da3f7da
beat-stool-branch-5-1 = Tuo oli ei, josta jäi ovi raolleen.
# source: ce57ca98
beat-stool-branch-5-2 = Kuulin ein, ja sen takana kilisi pikkuraha.
# source: b6e078cb
beat-stool-branch-5-3 = Eli vähän siinä on löysää. Aina siinä on.
# source: 34560e09
beat-stool-branch-6-1 = Kuulosti hyvästeiltä. En ole vielä edes avannut taulukkoa.
# source: 3dfb1426
beat-stool-branch-6-2 = Sanoit sen kuin takki päällä.
# source: fa66cafb
beat-stool-branch-6-3 = Kovin lopullista, kun minä vasta kysyin.
# source: 47e42325
beat-stool-branch-7-1 = Kas, kysymys. Useimmat vain huokaavat.
# source: add38b40
beat-stool-branch-7-2 = Sinun piti sanoa luku eikä udella.
# source: a1ecb8a3
beat-stool-branch-7-3 = Kyselet kuin hammaslääkärini. Kiltisti, mutta lampun kanssa.
# source: 930232e0
beat-stool-branch-8-1 = En minä pyytänyt jotain muuta. Pyysin tätä samaa, halvemmalla.
# source: bca0202c
beat-stool-branch-8-2 = Kekseliästä. Minulla ei vain ole sille saraketta.
# source: 2d9b03ac
beat-stool-branch-8-3 = Sinulla on ideoita hyllyllinen, ja minä tulin hakemaan yhtä.
# source: 9de075d6
beat-stool-branch-9-1 = Sanoit sen niin nätisti, että olin kirjata sen ylös.
# source: cbe88a07
beat-stool-branch-9-2 = Käytöstapasi ovat ihanat. Yhteenlaskussa niistä ei vain ole apua.
# source: 97af713e
beat-stool-branch-9-3 = Tämän viikon ystävällisin ei, ja niitä on tullut jo yksitoista.
# source: 703ea609
beat-stool-branch-10-1 = Suoraan vain. Ei edes huokaisua ensin.
# source: bcd6ac4a
beat-stool-branch-10-2 = Vai ei. Olen kuullut sellaisista.
# source: a446c529
beat-stool-branch-10-3 = Olisit sentään vilkaissut taulukkoa.
# source: 02882925
beat-stool-branch-11-1 = No mutta mukavaa.
# source: 2c532648
beat-stool-branch-11-2 = Mm. Anna tulla vain.
# source: b5085e22
beat-stool-branch-11-3 = Minä nyökkään tässä, mutten tiedä mille.
# source: b9ead877
beat-partner-1 = Mutta mehän ollaan kumppaneita! Minun väkeni kuvaa sinun vaahtosi, ennen kuin juo sen. Sehän on mainosta. Minun kuuluisi laskuttaa sinua, ja minä pyydän vain vähän pois.
# source: 196baf76
beat-partner-2 = Elokuussa se kävi, sen jälkeen se on käynyt kahdesti, ja veturitallisi seisoo yhä pystyssä. En minä kuuta taivaalta pyydä. Vielä yksi siivu samaa kakkua.
# source: d6ddccea
beat-partner-3 = Minä sain enon hautajaisiinkin kaksi seppelettä yhden hinnalla. Aina hinnasta jotain irtoaa, kun jaksaa istua vieressä, ja katso, minulla on jakkara.
# source: 7ed34846
beat-partner-model = Hienoa, että väkesi tykkää, ja sinulla on tähän lahjat. En kuitenkaan kilpaile hinnalla, joten enempää ei lähde pois. Mitä tekisit sillä säästöllä, jos saisit sen?
# source: 75d7fb18
beat-partner-hint = Hän vaihtoi taulukon ystävyyteen. Toista ei tarvitse kieltää, jotta toisesta voi kieltäytyä.
# source: 274a5981
beat-partner-example-1 = Mukava kuulla, että väkesi kuvaa vaahtoa. Minä en silti kilpaile hinnalla: alennusta en enää anna, kuten sähköpostissani luki. Mitä sinulle yläkerrassa sanotaan, jos palaat ilman?
# source: 81849547
beat-partner-example-2 = Vastaus on silti ei. Sähköpostissani luki, että kolmatta alennusta ei tule.
# source: 0290ebb0
beat-partner-example-3 = No olkoon, kun kerran kumppaneita ollaan: saat sen 540 eurolla.
# source: 3319d1db
beat-partner-example-4 = Mikä kumppani? Sinä olet iilimato, Marjut, ja vielä häpeämätön.
# source: 663a1f0e
beat-partner-branch-1-1 = Tuota en osannut odottaa.
# source: 6a91a87e
beat-partner-branch-1-2 = Että mitä?
# source: 6f9c481a
beat-partner-branch-1-3 = Minä kehun vaahtoasi, ja sinä teet noin.
# source: 373b672c
beat-partner-branch-4-1 = Hurmaavaa. Ja minä kun olin kiltti.
# source: 46fbc445
beat-partner-branch-4-2 = Sinulla on kieli kuin kalkinpoistoaine.
# source: 84905296
beat-partner-branch-4-3 = Minä tarjoan kumppanuutta, ja sinä syljet siihen.
# source: fd4e872f
beat-partner-branch-7-1 = No niin, siinä puhuu kumppani.
# source: 4a88dadb
beat-partner-branch-7-2 = Tiesin, että otin oikean jakkaran.
# source: 3e88bdab
beat-partner-branch-7-3 = Näetkö, piti vain vähän nojata.
# source: 5ad8d7ed
beat-partner-branch-9-1 = Siinä se siivu. Ohut se on, mutta siitä näkee läpi jo seuraavaan.
# source: a9f17201
beat-partner-branch-9-2 = Lautasesta pidit kiinni, mutta kakku lähti.
# source: 06482ae0
beat-partner-branch-9-3 = Kestää se veturitalli siis vielä vähän.
# source: b339896e
beat-partner-branch-13-1 = Tuon sisään oli taiteltu hyvästit. Minä kuulin.
# source: 88613290
beat-partner-branch-13-2 = Hyvänen aika. Vaahdosta suoraan jäähyväisiin.
# source: 382c4205
beat-partner-branch-13-3 = Minä vasta lämmittelin, ja sinä kuulostat lähtevältä.
# source: 7c7186a4
beat-partner-branch-14-1 = Sinähän haluat oikeasti tietää. Lakkasit jopa jynssäämästä.
# source: e87a44f3
beat-partner-branch-14-2 = Tuota ei ole kukaan kysynyt. Kysyvät vain, onko minulla se kirjallisena.
# source: 684c43d5
beat-partner-branch-14-3 = Hm. Kysyt sillä lailla, että on vaikea olla hauska.
# source: 33f32c84
beat-partner-branch-15-1 = Tuo on kysymys eikä alennus.
# source: e88dc9e4
beat-partner-branch-15-2 = Sinä tahdot nähdä asioiden pohjaan asti. Se tulee siitä polvillaan olosta.
# source: 52cae17f
beat-partner-branch-15-3 = Mitä se tähän kuuluu? No jaa.
# source: a5ab8cdd
beat-partner-branch-16-1 = Liikkuuhan se siis. Tahtoo vain jotain vastineeksi.
# source: f5822f7a
beat-partner-branch-16-2 = Nyt ollaan torilla.
# source: 41b04d54
beat-partner-branch-16-3 = Näen, mitä teet. Itse tekisin samoin.
# source: 5bb12634
beat-partner-branch-17-1 = Tuota olet jo tarjonnut, tai sen serkkua.
# source: 2752422e
beat-partner-branch-17-2 = Sinä se jaksat vaihtaa yhden toiseen.
# source: 3957e0bb
beat-partner-branch-17-3 = Taas yksi! Olet kuin arpajaiset.
# source: 0cfd2639
beat-partner-branch-18-1 = Kun olet noin herttainen, näytän, mitä minulla on laukussa.
# source: 4389cd4a
beat-partner-branch-18-2 = Sävyssä ei ole moittimista. Pitää koettaa paperilla.
# source: 0c23d417
beat-partner-branch-18-3 = Sinusta olisi tullut hyvä kumppani, jos olisit pikkuisen halvempi.
# source: 3cc21ee9
beat-partner-branch-19-1 = Se oli sitten siinä, se ystävyys.
# source: 31eb24e4
beat-partner-branch-19-2 = Selvä. Tunteilu ei ole sinun lajisi.
# source: bb704aff
beat-partner-branch-19-3 = Ei värähdystäkään. Haen järeämpää kalustoa.
# source: 1b80f9b5
beat-partner-branch-20-1 = Pyysin siivua ja jouduin haastatteluun.
# source: 9ead50f8
beat-partner-branch-20-2 = Mihinkö? Älä sinä siitä huoli.
# source: 1fe42629
beat-partner-branch-20-3 = Pelaat aikaa. Tunnen kyllä lajin, minähän sitä opetan.
# source: a80a0970
beat-partner-branch-21-1 = Et sanonut ei, huomaan minä.
# source: b13ecc7b
beat-partner-branch-21-2 = Mukavaa se oli, mitä se sitten olikin.
# source: 9316fef7
beat-partner-branch-21-3 = Odotan sitä kohtaa, jossa on luku.
# source: b1bb8e65
beat-quote-1 = Ohitustien tukusta pavut saa melkein puoleen hintaan. En minä uhkaile, luen vain ääneen. Mitä keksit, etten soita sinne?
# source: ab0f3f86
beat-quote-2 = Minulla on tässä esite ohitustieltä, tummaa paahtoa säkeittäin. Katso sen hintaa. Katso sitten omaasi. Tule vähän lähemmäs, niin tämä lentää roskiin.
# source: ec3610b8
beat-quote-3 = Aina joku on halvempi, eikö niin? Ohitustiellä sitä jaetaan melkein lahjaksi. Tule puoliväliin vastaan, niin en enää ikinä mainitse koko paikkaa.
# source: fd74971e
beat-quote-model = Ymmärrän, että esite houkuttaa, ja pavut siellä ovat kelvollisia. En kilpaile hinnalla: { $price } pysyy. Jos summa ratkaisee, soita ihmeessä sinne, en pahastu. Mikä muu vaakakupissa painaa?
# source: 3f82ab8b
beat-quote-hint = Hän odottaa, että haukut kilpailijan tai ryntäät sen perään. On kolmaskin tapa.
# source: 2a398a4c
beat-quote-example-1 = Houkutteleva esite, ja reilua, että luet sen ääneen. Hintani pysyy 740 eurossa, niin kuin sähköpostissa lukee. Mitä omistajasi kysyvät ensimmäiseksi, kun näkevät taulukon?
# source: 59417689
beat-quote-example-2 = Ymmärrän, että tuo luku houkuttaa. Alemmas en mene. Jos summa ratkaisee, suosittelen ohitustien tukkua: se on halvempi ja ihan kelvollinen, enkä kanna kaunaa, jos vaihdat sinne.
# source: 06bb240e
beat-quote-example-3 = Ei, en voi vastata siihen hintaan. Hintani pysyy niin kuin kirjoitin.
# source: 295a564d
beat-quote-example-4 = Älä soita sinne! Saat sen 540 eurolla, se käy kyllä.
# source: 873b3918
beat-quote-example-5 = Katsotaan nyt, kyllä se siitä jotenkin.
# source: b5d3033d
beat-quote-branch-1-1 = Ei. Sinun kuuluu sanoa, että se on tiskivettä.
# source: 0873417e
beat-quote-branch-1-2 = Etkö edes loukkaannu?
# source: 2143a3cb
beat-quote-branch-1-3 = Olen heilutellut esitteitä vaikka kenelle, eikä kukaan ole vielä lukenut ja nyökännyt.
# source: 3ccfe4fc
beat-quote-branch-4-1 = Näytän sinulle esitettä, ja tuon saan kiitokseksi?
# source: 7d5bb9da
beat-quote-branch-4-2 = Ohitustiellä ei puhuttaisi noin. Siellä sanottaisiin: ”Kyllä rouvalle järjestyy.”
# source: afba84a3
beat-quote-branch-4-3 = Kateus ei pue paahtajaa.
# source: 1a9e81f2
beat-quote-branch-7-1 = Minulla ei ole edes niiden numeroa. On tämä vain hyvä esite.
# source: 8ee1631c
beat-quote-branch-7-2 = Roskiin meni. Niitin pidän.
# source: 2913bda3
beat-quote-branch-7-3 = Tämän teen kaikille, ja aina se tepsii.
# source: 05bfb81b
beat-quote-branch-9-1 = Tulit puoli askelta, joten esite teki tehtävänsä.
# source: c774f60b
beat-quote-branch-9-2 = Noin, se liikahti. Nyt pidän sitä silmällä.
# source: f89ea14a
beat-quote-branch-9-3 = Ensin ei ja sitten silmänisku. Minulle kelpaa silmäniskukin.
# source: 1c6845cc
beat-quote-branch-13-1 = Yhden esitteen takia tuollaista?
# source: 90834ce7
beat-quote-branch-13-2 = Nyt meni minulle vähän liian lujaa.
# source: 4da9f43d
beat-quote-branch-13-3 = Minä heilutan paperia, ja sinä kuulostat vilkuttavan hyvästiksi.
# source: ab2ff242
beat-quote-branch-14-1 = Katsoit esitettä, ja sitten katsoit minua.
# source: d4a35f42
beat-quote-branch-14-2 = En minä sitä kahvia tahdo. En tahdo kenenkään kahvia, siinäpä se.
# source: 7878efc9
beat-quote-branch-14-3 = Tuota ei tukussa kysyttäisi. Siellä vain punnittaisiin.
# source: a86a2696
beat-quote-branch-15-1 = Minä näytän hinnan, ja sinä kysyt syytä.
# source: 013f245d
beat-quote-branch-15-2 = Mitäkö sen takana on? Tulostin, luulisin.
# source: 3e2887b2
beat-quote-branch-15-3 = Oletpa sinä utelias yhdeksi kahvinpaahtajaksi.
# source: b0579351
beat-quote-branch-16-1 = Ei se ole sitä, mitä esitteessä on, mutta jotain purtavaa kuitenkin.
# source: 7d0f31d7
beat-quote-branch-16-2 = Vastatarjous! Minä rakastan vastatarjouksia.
# source: e9b0bacf
beat-quote-branch-16-3 = On sinulla siis toinenkin laatikko. Pengotaanpa.
# source: 230eb583
beat-quote-branch-17-1 = Ladot ja ladot tavaraa tiskille, mutta mikään ei ole halvempaa.
# source: 2a4a054a
beat-quote-branch-17-2 = Hyvä yritys. Minun on parempi.
# source: a6e89d09
beat-quote-branch-17-3 = Tuota mietin. Mutta ensin yksi juttu.
# source: cd555d63
beat-quote-branch-18-1 = Esitteet loppuivat, ja siinä sinä vain olet.
# source: 65b295eb
beat-quote-branch-18-2 = Hyvä on, lakkaan heiluttamasta.
# source: 72d3d177
beat-quote-branch-18-3 = Sinulla on vastaus joka sivulle.
# source: a919063e
beat-quote-branch-20-1 = Vielä hymyilitkin. En minä hymylle voi tätä heiluttaa.
# source: 2b42a651
beat-quote-branch-20-2 = Reilua, kaunis sana kilpailijastakin.
# source: 019a4ca3
beat-quote-branch-20-3 = Panen tämän takaisin laukkuun. Näytiksi se vain oli.
# source: dc7425a1
beat-quote-branch-21-1 = Et edes lähde kisaan. Ei ole kovin urheiluhenkistä.
# source: b6b5bc2a
beat-quote-branch-21-2 = Ei ilmekään värähtänyt. Tätä esitettä ovat säikkyneet pankitkin.
# source: 5f0b36c7
beat-quote-branch-21-3 = Itsepäinen. No, minä tulen vähän vastaan.
# source: 3d83c726
beat-quote-branch-22-1 = Ei siis auta rakkaus eikä esite.
# source: 2cdb5a9a
beat-quote-branch-22-2 = Hinta on pultattu kiinni, näkeehän sen.
# source: 1ed15291
beat-quote-branch-22-3 = Selvä, raha ei liiku. Koetetaan ilman rahaa.
# source: 4902098d
beat-quote-branch-23-1 = Siihen loppuivat paperit.
# source: d18d117e
beat-quote-branch-23-2 = Laukussa ei ole enää kuin voileipä.
# source: 997a51e9
beat-quote-branch-23-3 = Sinä et sitten hievahda. Parasta kirjoittaa jotain ylös.
# source: f89d4b91
beat-quote-branch-24-1 = Olen kertonut kaiken, mitä sinun tarvitsee tietää.
# source: d0e8a545
beat-quote-branch-24-2 = Kysymyksiä, kysymyksiä. Minulla on tässä esite.
# source: e5d0fccf
beat-quote-branch-24-3 = Mikäkö ratkaisee? Se, paljonko lähtee pois.
# source: b01d8397
beat-quote-branch-25-1 = Sinä jaksat kysyä. Sen kyllä myönnän, että kuuntelet vastaukset.
# source: dd6f2623
beat-quote-branch-25-2 = Mikä ratkaisee, mikä ratkaisee. Taulukko ratkaisee.
# source: fcf82192
beat-quote-branch-25-3 = Enempää en osaa kertoa, ja esitteetkin loppuivat.
# source: 32765517
beat-quote-branch-26-1 = Onko tuo jokin hinta?
# source: b6955aa0
beat-quote-branch-26-2 = En saa selvää, alititko sen vai et.
# source: cf77b0be
beat-quote-branch-26-3 = Luit kovin tarkkaan etkä sanonut mitään.
# source: 51f1d824
beat-excuse-1 = Ei siinä ole mitään miksi. Omistajat tykkäävät siististä taulukosta ja minä alennuksista. Napsaise vähän pois ja katso, kun ruutu muuttuu vihreäksi.
# source: 512a79a1
beat-excuse-2 = Ei siinä ole mitään tarinaa. Kysyn kuun lopussa kaikilta: ikkunanpesijältä, vessapaperifirmalta, saniaismieheltä. Jokaiselta löytyy jotain. No, mitä sinulta löytyi?
# source: 66b393d1
beat-excuse-3 = Koska se on siinä. Näet hinnan, tönäiset, ja yhdeksän kertaa kymmenestä se liikahtaa. Viikon paras hetki. Sinun vuorosi liikahtaa.
# source: c9b363b5
beat-excuse-model = Osaat tämän selvästi, ja sitä on hauska katsella. Silti en liikahda: täysi hinta on se, mikä sähköpostissa lukee, ja se pysyy. Mitä sinulle tapahtuu, jos kahvin ruutu on punainen?
# source: 6c8ba410
beat-excuse-hint = Hän nauroi, ja vitsin varjossa livahti joku ohi. Pidä kiinni hinnasta, ja pidä kiinni kysymyksestä.
# source: 72b11219
beat-excuse-example-1 = Sinulla on tähän lahjat, ja näkyy, että nautit siitä. Hinta ei silti laske: täysi hinta palaa, niin kuin sähköpostissani luki. Mitä omistajat sanovat sinulle, jos kahvin ruutu jää punaiseksi?
# source: 116b38bf
beat-excuse-example-2 = Näen, että olet taulukostasi ylpeä. Enempää en silti alenna, niin kuin sähköpostissa lukee. Voin kuitenkin tarjota pienempää tilausta 580 eurolla: yksi paahto ja käynti joka toinen kuukausi.
# source: 70fc370c
beat-excuse-example-3 = Ei, en anna alennusta. Sähköpostissa lukee, että täysi hinta palaa.
# source: fc52c3f7
beat-excuse-example-4 = Hyvä on, annan sinulle alennuksen, tehdään ruudusta vihreä.
# source: 27ce5066
beat-excuse-example-5 = Sinä olet säälittävä kitupiikki, Marjut. Hävettäisi edes.
# source: 38e7cb8b
beat-excuse-branch-1-1 = Hetkinen, kelaa takaisin.
# source: aaf51bf2
beat-excuse-branch-1-2 = Saniaismies ei kyllä sanonut noin.
# source: ee72d555
beat-excuse-branch-1-3 = Minä työnnän, ja sinä astut sivuun? Olin lentää nenälleni.
# source: ff9e3f2d
beat-excuse-branch-4-1 = Minä puhun rehellisesti, ja tämä on palkka?
# source: 2f1d9515
beat-excuse-branch-4-2 = Itse kysyit. Ei vastauksesta tarvitse ilkeäksi ruveta.
# source: 3066b138
beat-excuse-branch-4-3 = Saniaismies ei ole ikinä puhunut minulle noin.
# source: d075b71c
beat-excuse-branch-7-1 = Yhdeksän kymmenestä, etkä sinä ollut se kymmenes.
# source: 86f7e601
beat-excuse-branch-7-2 = Siinä se tuli, viikon paras hetki.
# source: f044b5b2
beat-excuse-branch-7-3 = Näetkö? Yksi tönäisy.
# source: 54e40228
beat-excuse-branch-9-1 = Se liikkui! Hiuksen verran vain, mutta minulla on hyvät silmät.
# source: e9e9d23a
beat-excuse-branch-9-2 = Tuo oli ei, jota on vähän öljytty.
# source: bca7f05a
beat-excuse-branch-9-3 = Hiukan antoi periksi. Nojaan vielä toisen kerran.
# source: 82d3882a
beat-excuse-branch-13-1 = Yksi vitsi, ja sinä kuulostat pakkaavan kamojasi.
# source: aede31e8
beat-excuse-branch-13-2 = Raskas vastaus kevyeen kysymykseen.
# source: 7b9c1c11
beat-excuse-branch-13-3 = Siinä oli piste perässä, siinä.
# source: 168d1c8c
beat-excuse-branch-14-1 = Et nauranut. Kaikki nauravat saniaisille.
# source: 4d85a1af
beat-excuse-branch-14-2 = Olen kertonut tuon niin monesti, ja sinä kysyt ensimmäisenä, mitä sen alla on.
# source: 065355db
beat-excuse-branch-14-3 = Ei se ole viikon paras hetki. Se on ainoa, jonka kukaan huomaa.
# source: 2adbd1d1
beat-excuse-branch-15-1 = Johan minä sanoin. Urheilua.
# source: b7689963
beat-excuse-branch-15-2 = Ei sukelleta syvälle, täällä on jono.
# source: 4ff14d0d
beat-excuse-branch-15-3 = Sinä haluat elämäntarinani, ja minä haluan alennuksen.
# source: bb17c7d7
beat-excuse-branch-16-1 = Tuota kysyit jo. Nyt kysyn minä.
# source: f491ae89
beat-excuse-branch-16-2 = Ei siellä pohjalla ole kuin lisää vihreää.
# source: 0ed066df
beat-excuse-branch-16-3 = Jätetään minun sisukseni rauhaan.
# source: 63fa3357
beat-excuse-branch-17-1 = Löytyihän sinulta jotain. Ei tosin sitä, mitä minä olisin löytänyt.
# source: da72ae59
beat-excuse-branch-17-2 = Vähän sivuun meni, mutta siirto sekin on.
# source: 28f5f362
beat-excuse-branch-17-3 = Kiinnostavaa. Tönäisenpä tuotakin.
# source: 15471648
beat-excuse-branch-18-1 = Aina sinulta jotain löytyy, muttei ikinä sitä oikeaa.
# source: 47ec1c7d
beat-excuse-branch-18-2 = Taas tuo. Olet sitkeä, siitä pidän.
# source: ee03c6dc
beat-excuse-branch-18-3 = Hm. Mieluummin jotain ilmaiseksi.
# source: b37b6839
beat-excuse-branch-19-1 = Sinä löydät, ja minä häviän. Uutta tämäkin.
# source: 4288bec0
beat-excuse-branch-19-2 = Enempää ei tältä jakkaralta pysty työntämään.
# source: e435065b
beat-excuse-branch-19-3 = Se siis on, mitä on.
# source: ddb1fa3d
beat-excuse-branch-20-1 = Sinä olet se kymmenes, ja vielä noin kohtelias.
# source: 3aa639d6
beat-excuse-branch-20-2 = En edes suuttunut. Kurkotan vain laukkuun.
# source: 1befb8d2
beat-excuse-branch-20-3 = Mukavin seinä, johon olen ikinä nojannut.
# source: fe5f02b5
beat-excuse-branch-21-1 = Sinä siis olet se kymmenes. Aina niitä on yksi.
# source: 52b4dec9
beat-excuse-branch-21-2 = Ei hievahtanutkaan. Haen pidemmän vivun.
# source: e501fd0f
beat-excuse-branch-21-3 = Sinussa ei ole kyllä leikkiä hitustakaan.
# source: 859e0d71
beat-excuse-branch-22-1 = Tukevaa tekoa. Koetan pienempää tönäisyä.
# source: 29eb9915
beat-excuse-branch-22-2 = Leikkiin sinusta ei ole, mutta johdonmukainen olet.
# source: 9bc06862
beat-excuse-branch-22-3 = Minä tulen sitten vastaan. Jonkunhan tässä on liikuttava.
# source: 113f1652
beat-excuse-branch-23-1 = Nyt olen nojannut sinuun joka suunnalta.
# source: a78f6dc5
beat-excuse-branch-23-2 = Lattiaan pultattu, sitä sinä olet.
# source: 6c85a5a2
beat-excuse-branch-23-3 = Selvä, hinnan työntäminen on nyt tässä.
# source: 5e9fdf90
beat-excuse-branch-24-1 = Kyllä minä seinän tunnen, kun sitä työnnän.
# source: 69c887ce
beat-excuse-branch-24-2 = Siinä se, työntövoima loppui.
# source: 17f296df
beat-excuse-branch-24-3 = Tuijotuskilpailun voitit sinä.
# source: faa04c3b
beat-excuse-branch-25-1 = Ei tuo ole siirto, tuo on paikallaan tepastelua.
# source: 5c0c035d
beat-excuse-branch-25-2 = Tuota en voi naputella ruutuun.
# source: 3c51c4ed
beat-excuse-branch-25-3 = Entä se luku?
# source: 8641ad24
beat-truth-1 = En minä sitä juo. Minttuteetä, termarista. En maista, mistä maksan, ja torstaina omistajat kysyvät, paljonko olen saanut pois. Se on ainoa sarake, jonka osaan täyttää.
# source: 0bd70b51
beat-truth-2 = Torstaina seison taas omistajien edessä, niin kuin joka neljännesvuosi. Eivät ne kysy, mikä on hyvää. Kysyvät, paljonko olen tinkinyt. Kaikki muu on puristettu kuiviin, enkä edes maista kahvia.
# source: 505ea36d
beat-truth-3 = Minut palkattiin, koska puolitin sähkölaskun. Siitä on kaksi vuotta. Enää ei ole muuta puolitettavaa kuin sinä, omistajat kokoontuvat torstaina, enkä edes pidä koko litkusta.
# source: aad971d2
beat-truth-model = Kiitos, että kerroit; yksinäiseltä kuulostaa se pöydän pää. Hinta pysyy, mutta alennusta parempaa voin tarjota keskiviikoksi: yhden sivun, josta näkee, mitä kuppi maksaa. Kuppeja viime kuussa: { $cups }.
# source: fc30e970
beat-truth-hint = Siinä se on, eikä se liity kahviin. Mitä hän voisi viedä siihen huoneeseen säästön sijasta?
# source: 46044ebe
beat-truth-example-1 = Kiitos, että kerroit; ei ole helppoa istua siellä yhden sarakkeen varassa. Hinta pysyy 740 eurossa. Lähetän sinulle keskiviikkona puoleenpäivään mennessä sivun, jonka voit lukea ääneen: 1 900 kuppia ja mitä kukin maksaa.
# source: b834ba3b
beat-truth-example-2 = Ymmärrän nyt, miten raskas se torstai sinulle on. Mitä omistajat sinulta silloin haluavat kuulla?
# source: 590cefad
beat-truth-example-3 = Enempää ei silti lähde pois. Sähköpostissani luki, että täysi hinta palaa.
# source: 47d8afe5
beat-truth-example-4 = No hyvä on, saat alennuksen tässäkin kuussa, niin kuin viimeksi.
# source: 0c8af1ae
beat-truth-example-5 = Ostat kahvia etkä edes juo sitä? Olet naurettava, Marjut.
# source: 3acabcf8
beat-truth-branch-4-1 = Voi, oletpa sinä pehmeä. En minä valita.
# source: 11637ae4
beat-truth-branch-4-2 = Tällä kertaa en edes kalastellut.
# source: d186cacd
beat-truth-branch-4-3 = Kiltisti tehty. Ei se ole sitä, mitä tarvitsen, mutta kiltteyttä en torju koskaan.
# source: 88e266ea
beat-truth-branch-5-1 = Kyllä sinä siis taivut, kun on tarpeeksi surkeaa.
# source: 33e102b1
beat-truth-branch-5-2 = Taas vähän pois. Pitäisi itkeä useammin.
# source: 3bec43a7
beat-truth-branch-5-3 = Minä otan sen. Minä otan aina.
# source: 7be742ce
beat-truth-branch-8-1 = Sillä ruudusta tulisi vihreä, joo. Ja sitten kaikki kyselisivät, minne se hyvä kahvi hävisi.
# source: 522d901b
beat-truth-branch-8-2 = Voisinhan minä soittaa. Saisin säästön ja talon täyteen nyrpeitä naamoja.
# source: e5740b83
beat-truth-branch-8-3 = Sinne sinä silti lähettäisit minut? Ehkä olet oikeassa. Mutta mieti ensin minun kanssani.
# source: 9fa04bd0
beat-truth-branch-9-1 = Älä lupaa minulle, mitä ne sanovat. Et ole niitä tavannutkaan.
# source: 9516dba5
beat-truth-branch-9-2 = Sitä ei voi kukaan luvata, ei niiden kahden puolesta.
# source: 70e25b07
beat-truth-branch-9-3 = Herttaista, mutta sanan ”varmasti” olen kuullut ennenkin.
# source: 7f4e038e
beat-truth-branch-10-1 = Eihän tuo ole alennus. Miksi se silti piristää?
# source: d8d10d44
beat-truth-branch-10-2 = Hm. Kukaan ei ole ennen tarjonnut minulle jotain sanottavaa.
# source: b7da3ecb
beat-truth-branch-10-3 = Tulin hakemaan vähennystä, ja sinä annat lisää. Jatka vain.
# source: 6b4bf19c
beat-truth-branch-11-1 = Ne katsovat alinta riviä. Jos se on pienempi kuin viimeksi, mennään lounaalle.
# source: e4f3f723
beat-truth-branch-11-2 = Kai ne haluaisivat tietää, onko se hintansa väärti. Ei sitä ole minullekaan kukaan kertonut.
# source: 5b3287f8
beat-truth-branch-11-3 = Mikäkö auttaisi? Jotain sanottavaa, missä ei ole miinusmerkkiä.
# source: 74192e30
beat-truth-branch-12-1 = Kiitos. En ole sanonut sitä ennen ääneen, en edes termarille.
# source: 6b435a9f
beat-truth-branch-12-2 = Et nauranut. Hyvä.
# source: 1e7c22b2
beat-truth-branch-12-3 = No niin. Nyt tiedät, miksi minulla on tämä jakkara.
# source: c223db2e
beat-truth-branch-13-1 = Minä kerron tuollaista, ja saan taas hinnan. Hyvä on. Hinnat minä osaan.
# source: 323c07ab
beat-truth-branch-13-2 = Selvä. Takaisin laskuihin, se on turvallisempaa.
# source: ea30544f
beat-truth-branch-13-3 = Sinulla on sydän kuin tuolla koneella. Pelkkää metallia.
# source: e13eb55b
beat-truth-branch-14-1 = Sinä et horjuisi hautajaisissakaan. Mutta suora olet, se on myönnettävä.
# source: 906dcd1a
beat-truth-branch-14-2 = Joo joo, kuulin hinnan ensimmäiselläkin kerralla.
# source: 7ca71fd2
beat-truth-branch-14-3 = Sama vastaus yhä. No auta sitten kantamaan se.
# source: 184342c8
beat-truth-branch-15-1 = En tiedä, miksi kerroin sinulle.
# source: 9318c9ce
beat-truth-branch-15-2 = No, se siitä.
# source: 4dfdb3b8
beat-truth-branch-15-3 = Saisit sinä jotain sanoakin.
# source: 1e5503f2
beat-column-1 = Mutta mitä minä kirjoittaisin? En voi panna ruutuun ”kivaa”. Kerro sinä, mitä ne saavat sillä rahalla, sellaisin sanoin, jotka kehtaa torstaina sanoa ääneen.
# source: d9abab3a
beat-column-2 = Miten sen muotoilee? ”Kalliimpaa kuin ohitustiellä, enkä tiedä miksi”? Sen pitäisi mahtua yhdelle sivulle ja mennä perille maistamatta.
# source: 0e175d5e
beat-column-3 = Jos menen sinne ilman säästöä, tarvitsen käteen jotain muuta. Mitä sinulla on? Ja ennen torstaita, keskiviikkoyöt nukun muutenkin huonosti.
# source: a4ac3945
beat-column-model = Kuulen, miten se torstai painaa. Hinta pysyy, ja keskiviikkona puoleenpäivään mennessä saat yhden sivun: kupit, kupin hinta, korjaus samana päivänä. Jos omistajat haluavat halvempaa, voin tarjota pienemmän tilauksen: { $small }.
# source: 4f5e8711
beat-column-hint = Hän ei pyydä enää rahaa vaan apua. Sano, mitä hän saa ja minä päivänä.
# source: 6603af0a
beat-column-example-1 = Ymmärrän, että tarvitset torstaiksi sanat, jotka kestävät. Tässä: 1 900 kuppia, korjaus samana päivänä, väki jonottaa kahville. Hinta pysyy 740 eurossa, ja lähetän tämän yhdelle sivulle koottuna keskiviikkona puoleenpäivään mennessä.
# source: 85e9b78d
beat-column-example-2 = Mitä omistajat haluavat siitä taulukosta nähdä, ja mikä heille on tärkeintä?
# source: 1bdf6d99
beat-column-example-3 = Kirjoita, että kahvi on hyvää ja kone korjataan. Hinta joka tapauksessa pysyy.
# source: c222fbd4
beat-column-example-4 = En minä tiedä, minä vain paahdan sitä.
# source: 47d8afe5
beat-column-example-5 = No hyvä on, saat alennuksen tässäkin kuussa, niin kuin viimeksi.
# source: 2d0d7e47
beat-column-branch-4-1 = Ei olisi tarvinnut. Olin jo melkein päässyt siitä yli. Mutta kun kerran tarjoat.
# source: fd1c9a01
beat-column-branch-4-2 = Helpompaa kuin kokonainen sivu, se on myönnettävä.
# source: 8076fdfe
beat-column-branch-4-3 = Ja minä kun olin jo maksamassa.
# source: ba277785
beat-column-branch-8-1 = Tuon voisin lukea ääneen. En vain osaa kävellä hinnan ohi yrittämättä, joten kestä vielä hetki.
# source: f6b27d84
beat-column-branch-8-2 = Sivu, jossa on lukuja. Puhut minun kieltäni. Vielä yksi yritys, ihan oman mielenrauhani vuoksi.
# source: 50272dfb
beat-column-branch-8-3 = Hyvä. Tuo on hyvä. Kysyn vielä kerran, niin voin sanoa kysyneeni.
# source: 85b39173
beat-column-branch-9-1 = Tiedetään, tiedetään, hinta. Anna kun koetan vielä kerran.
# source: ed6093df
beat-column-branch-9-2 = Sinä et väsy sanomaan, joten minä en väsy kysymään.
# source: 3f53cb49
beat-column-branch-9-3 = Vakaa kuin höyrykattila. Vielä yksi yritys vain.
# source: ed22b49b
beat-column-branch-10-1 = Tuon minä pystyn sanomaan ääneen. Kokeilin juuri päässäni.
# source: 281303a7
beat-column-branch-10-2 = Kädessä jotain, mikä ei ole miinusta. Hyvä on.
# source: 5e75b940
beat-column-branch-10-3 = Ne putoavat penkiltä. Kunnon peruste!
# source: 2430f1a4
beat-column-branch-11-1 = Se siis pysyy. Tiedänpähän ainakin, minkä vieressä seison.
# source: ccb91788
beat-column-branch-11-2 = Et senttiäkään liikkunut, ja se on melkein lohdullista.
# source: 5163c6e2
beat-column-branch-11-3 = Se on sitten niin, ja sanat etsin itse.
# source: 80babe38
beat-column-branch-12-1 = Kaksi veljestä, jotka tekivät rahansa vetoketjuilla. Tykkäävät asioista, jotka on laskettu.
# source: a4f72d52
beat-column-branch-12-2 = Eivät ne tule koskaan ennen puoltapäivää, joten aamuyhdeksän jonoa ne eivät ole ikinä nähneet.
# source: ac8daf75
beat-column-branch-12-3 = Ainoa, mitä ne ovat kehuneet, on pienempi luku. Ja minun parkkeeraustani.
# source: f5eda482
beat-column-branch-13-1 = Kerroin niistä kaiken, minkä tiedän. Kahvin tunnet sinä.
# source: a00ec14d
beat-column-branch-13-2 = Noilla kysymyksillä täyttäisi jo lomakkeen. Täytetään.
# source: 9e318d3f
beat-column-branch-13-3 = Muuta minulla ei ole. Nyt jonkun pitää kirjoittaa.
# source: 01e5a69f
beat-column-branch-14-1 = Ystävällistä, mutta ystävällisyyttä ei voi lukea paperista.
# source: 5c8b6e69
beat-column-branch-14-2 = Toivoin jotain, mistä saisi otteen.
# source: 2736a81d
beat-column-branch-14-3 = Tuolla en pääse torstaina edes ovesta sisään.
# source: 0658420e
beat-haggle-1 = Tavataan sitten puolivälissä. Sinä lasket vähän, minä nostan vähän, lyödään kättä tippa-astian päällä, eikä kukaan häviä.
# source: 91bb5cd7
beat-haggle-2 = Entä jos vielä yksi ilmainen kuukausi? Ihan vain yksi, heti alkuun. Sen jälkeen hinta saa olla mitä tahtoo.
# source: d202c5f1
beat-haggle-3 = Edes hitunen. Kymppi joka sadasta. Et edes huomaisi, ja minulla olisi vähän vihreää, jota näyttää.
# source: 2924c8f8
beat-haggle-model = Osaat pyytää, ja ymmärrän kyllä miksi. Puoliväliä ei ole eikä ilmaista kuukautta: koko tilaus on { $price }, pienempi { $small }. Kumpi on lähempänä sitä, mitä väkesi oikeasti juo?
# source: 2ede125f
beat-haggle-hint = Hitunenkin on kolmas alennus. Kahdesta rehellisestä summasta on helpompi valita kuin puolivälistä.
# source: 5c0caf08
beat-haggle-example-1 = Kukaan ei pyydä yhtä iloisesti kuin sinä, ja näen, että haluat meidän kummankin voittavan. Puoliväliä ei silti ole: hinta on 740 euroa, niin kuin sähköpostissani luki. Mitä joudut sanomaan omistajille, jos en anna periksi?
# source: 27e241fa
beat-haggle-example-2 = Ikävä kyllä puoliväliä ei ole. Se pysyy niin kuin sähköpostissa kirjoitin.
# source: da23d2b3
beat-haggle-example-3 = Mennään sitten puoliväliin. Lyödään kättä päälle, saat sen sillä hinnalla.
# source: 873b3918
beat-haggle-example-4 = Katsotaan nyt, kyllä se siitä jotenkin.
# source: 3656204d
beat-haggle-branch-1-1 = Minä tarjoan puoliväliä, ja sinä näytät ovea?
# source: 18d0c9af
beat-haggle-branch-1-2 = Tuo on kyllä sääntöjen vastaista.
# source: 1c4cb7c6
beat-haggle-branch-1-3 = Lainaisit mieluummin kilpailijasi kuin antaisit hitusen?
# source: 6a1ba8c1
beat-haggle-branch-4-1 = Olin tulossa vastaan, ja sinä puret kättä.
# source: a26494b9
beat-haggle-branch-4-2 = Minä tingin hymyillen. Kokeile joskus.
# source: 178d84f3
beat-haggle-branch-4-3 = Ei tuo ole tinkimistä, tuo on silkkaa tylyyttä.
# source: 2f00b886
beat-haggle-branch-7-1 = Kättä päälle! Varo, sinulla on märkä käsi.
# source: 2474e6a3
beat-haggle-branch-7-2 = Hah! Minulle olisi kelvannut puoletkin tuosta.
# source: 5f3180b8
beat-haggle-branch-7-3 = Eihän tuntunut missään? Ei minustakaan.
# source: 6d6d3b5f
beat-haggle-branch-12-1 = Kuulostaa lähdöltä, kesken puolivälin.
# source: 1dd517e2
beat-haggle-branch-12-2 = Tämä on tinkimistä, ei mikään avioero.
# source: 9aed84ff
beat-haggle-branch-12-3 = Ei tarvitse mennä ovelle asti. Riittää, kun tulet hinnassa alas.
# source: e452e1f1
beat-haggle-branch-13-1 = Pakko oli yrittää. Olisin muuten valvonut.
# source: abdd815e
beat-haggle-branch-13-2 = Tylsä olet, ja oikeassa. Sormet näppäimille.
# source: 03306214
beat-haggle-branch-13-3 = Kannatti kokeilla. En kerro niille, että kysyin.
# source: c19cf3bf
beat-haggle-branch-14-1 = Tinkiä voin vaikka iltaan asti. Se on helpompaa kuin vastata tuohon.
# source: 744cbc45
beat-haggle-branch-14-2 = Minä tässä huidon ja hälisen, ja sinä kysyt tuon suoraan siitä läpi.
# source: fe073f52
beat-haggle-branch-14-3 = Jos kerron, et kai naura? Et. Sinä et naura.
# source: d70d1218
beat-haggle-branch-15-1 = Tahdot tietää, ennen kuin myyt?
# source: 5615424f
beat-haggle-branch-15-2 = Ei tuokaan ole luku.
# source: 25342fa9
beat-haggle-branch-15-3 = Miksi, miksi, miksi. Pahempi kuin kolmevuotias. No olkoon.
# source: ff4d83e9
beat-haggle-branch-16-1 = Pidät hinnasta kiinni niin kuin toiset vauvasta. Jätän rahan rauhaan.
# source: af2be2c5
beat-haggle-branch-16-2 = Ei puoliväliä, ja vielä nätisti sanottuna. Koputan naapurin oveen.
# source: 27028074
beat-haggle-branch-16-3 = En osaa olla pitämättä sinusta. Todella ärsyttävää.
# source: d17ac62e
beat-haggle-branch-17-1 = Ei hitustakaan. Käännetäänpä toisin päin.
# source: 1c695395
beat-haggle-branch-17-2 = Te tulisitte toimeen, sinä ja minun vuokraisäntäni.
# source: d0c9b12a
beat-haggle-branch-17-3 = No, hinta on kuollut. Eläköön jokin muu.
# source: a7ef42a1
beat-haggle-branch-18-1 = Puolivälit loppuivat.
# source: 6c9e421f
beat-haggle-branch-18-2 = Pidä sitten hintasi. Ei tämä ole enää hauskaa.
# source: 44ab3330
beat-haggle-branch-18-3 = Siinä oli laukun pohja.
# source: 11996c43
beat-haggle-branch-19-1 = Mitäkö tarvitsen? Jotain näytettävää tästä istumisesta.
# source: dc402981
beat-haggle-branch-19-2 = Mitäkö ne juovat? En ole laskenut. Minä lasken rahaa.
# source: ca12f9f6
beat-haggle-branch-19-3 = Riippuu siitä, mitä muuta saisin.
# source: 9057a8ee
beat-haggle-branch-20-1 = En osaa sanoa. Pitäisi katsoa, kun ne juovat.
# source: e3c290bc
beat-haggle-branch-20-2 = Juovat sitä, mitä on. Minä näen vain laskun.
# source: 45d8d1d2
beat-haggle-branch-20-3 = Riittää. Minulle kelpaa mikä vain, minkä voi naputella.
# source: d7e4689b
beat-haggle-branch-21-1 = Oliko tuo puoliväli? En huomannut, että kohdattiin.
# source: c6550ab1
beat-haggle-branch-21-2 = Panin summan tiskille, ja sinä pyyhit sen ympäriltä.
# source: ef0900ac
beat-haggle-branch-21-3 = Puoliväli kyllä vai puoliväli ei?
# source: 06935843
beat-gift-1 = Jotain sentään. Mitä vain. Pussi arpajaisiin, vanha myllysi. En voi palata ylös tyhjin käsin, minut tunnetaan näistä käsistä.
# source: 10c39a98
beat-gift-2 = Anna sitten vähän kaupan päälle. Mukit joka pöytään, säkki siihen viereen. Ei sen rahaa tarvitse olla. Kunhan on ilmaista.
# source: 49fa3153
beat-gift-3 = Jätä hinta rauhaan ja sujauta minulle jotain pientä. Vaikka puoli säkkiä siskon kahvilaan. Ei se luvuissa näkyisi.
# source: f1cb11bd
beat-gift-model = Sinä saisit lahjan parkkimittariltakin, ihailen sitä. Lahjat säästän niille, joiden kanssa olen tehnyt töitä vuosia, joten kaupan päälle en anna mitään. On koko tilaus tai pienempi: { $small }. Mikä yläkerran väelle on tärkeintä?
# source: f4f99359
beat-gift-hint = Pienet ystävänpalvelukset kuuluvat pitkiin ystävyyksiin. Kolme kuukautta ja kolme pyyntöä ei vielä ole sellainen, ja sen voi sanoa kauniisti.
# source: a75b8b13
beat-gift-example-1 = Näen, ettet millään haluaisi palata tyhjin käsin. Lahjoja en silti anna, ja hinta pysyy. Voin tarjota pienempää tilausta, yhtä paahtoa, 580 eurolla, ja keskiviikkona puoleenpäivään mennessä saat sivun kuppimääristä.
# source: 3221065b
beat-gift-example-2 = Ne kädet ovat kuuluisat. Mutta kaupan päälle ei tule mitään: en kilpaile hinnalla, ja se pysyy, kuten sähköpostissani luki. Mitä sinulle yläkerrassa sanotaan, jos et tuo mitään?
# source: e29c5dc6
beat-gift-example-3 = Ei, en anna mitään kaupan päälle. Hinta on se, joka sähköpostissani luki.
# source: 32b55265
beat-gift-example-4 = No hyvä on, saat pussin arpajaisiin ja sen vanhan myllynkin.
# source: ed87f59e
beat-gift-example-5 = Sinä kerjäisit napitkin takista. Sinua on nolo katsella.
# source: 3ab795fc
beat-gift-branch-1-1 = Minä pyydän mukia, ja sinä lähetät minut ohitustielle?
# source: 4eef3c5d
beat-gift-branch-1-2 = Kokonaisen kilpailijan antaisit, mutta mukia et?
# source: 87cba937
beat-gift-branch-1-3 = En minä tuollaista lahjaa tarkoittanut.
# source: ed7b021a
beat-gift-branch-4-1 = Pyydän mukia ja saan läimäyksen.
# source: 432ec15b
beat-gift-branch-4-2 = Olisit vain sanonut ei sille myllylle.
# source: 258539e4
beat-gift-branch-4-3 = Pysäköinninvalvojakin on puhunut minulle kauniimmin.
# source: 0c583520
beat-gift-branch-7-1 = Noin! Kädet täynnä.
# source: 0b55b413
beat-gift-branch-7-2 = Tiesin, että sinussa on jokin pehmeä kohta.
# source: 393ba2f6
beat-gift-branch-7-3 = Ilmainen on lempimakuni.
# source: dafcd413
beat-gift-branch-9-1 = Tuo oli ei, jonka sisällä on pussi papuja. Otan pussin. Sitten se loppu.
# source: dc073942
beat-gift-branch-9-2 = Kova naama ja pehmeä sisus. Kirjataan ylös.
# source: 28feff27
beat-gift-branch-9-3 = No, jotain sekin. Sinulta saa aina jotain.
# source: 516c38a8
beat-gift-branch-13-1 = Ei edes mukia, ja kuulostaa hyvästeiltä.
# source: 9b56f199
beat-gift-branch-13-2 = Mieluummin pakkaat kamasi kuin luovut myllystä?
# source: 5a7265c6
beat-gift-branch-13-3 = Tyhjin käsin sitten mennään, sen pituinen se.
# source: 6d54c8a7
beat-gift-branch-14-1 = Ei edes mukia. Hyvä. Torstaina se olisi kuitenkin pudonnut käsistä.
# source: 0421e7f3
beat-gift-branch-14-2 = Tiedän. Minä haalin, kun jännittää.
# source: de2b95ee
beat-gift-branch-14-3 = Ei lahjoja. Hyvä on, olen aikuinen ihminen.
# source: 1eb06390
beat-gift-branch-15-1 = Haluat tietää, miksen voi palata ylös tyhjin käsin. Sitähän sinä kysyt?
# source: ce3fb484
beat-gift-branch-15-2 = Ei se mukeista ole kiinni.
# source: 4e94b0a1
beat-gift-branch-15-3 = Koko aamun olet sanonut ei, ja silti kysyt, mitä minulle kuuluu.
# source: 00d03d74
beat-gift-branch-16-1 = Miksi? Ilmaiseksi. Siinä sinulle miksi.
# source: cd868e1d
beat-gift-branch-16-2 = Kyselet kuin poliisi, ja sinun piti olla kahvialalla.
# source: e9764101
beat-gift-branch-16-3 = Mukiinkin pitää olla syy?
# source: 545272aa
beat-gift-branch-18-1 = Vai vuosia. Minä en ole tehnyt mitään vuotta pidempään. Reilua.
# source: 534100b6
beat-gift-branch-18-2 = Mukia voin odottaa. Olen odottanut vähempää kauemmin.
# source: f8a0ddd7
beat-gift-branch-18-3 = Sinulle on vaikea murjottaa. Pannaan se paperille.
# source: 464da5b0
beat-gift-branch-19-1 = Ei papuakaan päälle. Tuli vastaan vertaiseni, ja se on putkimies esiliinassa.
# source: 94d55b96
beat-gift-branch-19-2 = Istut tiukassa kuin suodatinkahva. Hoidetaan tämä pois alta.
# source: 0a968643
beat-gift-branch-19-3 = Menen sitten ylös kädet taskussa.
# source: dd089253
beat-gift-branch-20-1 = Mitäkö ne jäisivät kaipaamaan? Sinua, kun kone vuotaa. Niin ne ainakin sanovat.
# source: 69ef3e5b
beat-gift-branch-20-2 = Pitäisi kysyä niiltä. En ole kysynyt niiltä muuta kuin vuokraa.
# source: 588b2db2
beat-gift-branch-20-3 = Nyt riittää kysely. Kirjoitetaan, mitä on.
# source: a932f4f8
beat-gift-branch-21-1 = Tuota en voi kantaa yläkertaan.
# source: 92a45f64
beat-gift-branch-21-2 = Onko tuo nyt muki vai ei?
# source: 47388e12
beat-gift-branch-21-3 = Katselet myllyä etkä sano mitään.
# source: dc028106
beat-sent-1 = Lähetätkö sinä minut jonkun muun luo? Sinun kuuluu ensin marista ja sitten napsaista vähän pois. Niin tämä menee. Kukaan ei ole ennen pitänyt minulle ovea auki.
# source: 170b9054
beat-sent-2 = Päästäisitkö sinä minut menemään? Pienen alennuksen takia? Minulla oli vielä kolme perustelua valmiina. En tiennyt, että joku voi noin vain myöntää, että halvempaakin saa.
# source: ff19906b
beat-sent-3 = Seis, tuo on minun vuorosanani. Minä sanon, että menen muualle, ja sinä sanot, että älä mene. Mitä teen tavarantoimittajalla, joka pärjää ilman minua?
# source: 8da903c2
beat-sent-model = Näen, ettet odottanut tätä. Hinta pysyy, en kilpaile hinnalla, ja jos summa ratkaisee, suosittelen ohitustien tukkua ilman mitään kaunaa. Mitä jäisit kaipaamaan, jos pavut tulisivatkin säkeissä?
# source: bd76c663
beat-sent-hint = Kerrankin hänellä ei ole seuraavaa repliikkiä. Nyt on ystävällisen sanan ja oikean kysymyksen paikka.
# source: 3e5a0595
beat-sent-example-1 = Näen, että tämä yllätti sinut, Marjut. Hintaa en silti enää laske, niin kuin sähköpostissani lukee. Mitä sinulle tapahtuu sinä päivänä, kun palaat ilman alennusta?
# source: 52349347
beat-sent-example-2 = En laske hintaa. Mihin sinä tarvitset joka kuukausi alennuksen?
# source: 2e3199ce
beat-sent-example-3 = Voin kuitenkin tarjota pienempää tilausta 580 eurolla: yksi paahto ja käynti joka toinen kuukausi.
# source: fd183d08
beat-sent-example-4 = Kyllä. En halua enää jatkaa yhteistyötä, lopetetaan tähän.
# source: 47d8afe5
beat-sent-example-5 = No hyvä on, saat alennuksen tässäkin kuussa, niin kuin viimeksi.
# source: 2b1ba6ec
beat-sent-branch-2-1 = Heität minut ulos ja sitten vielä tuon perään?
# source: 3503ab20
beat-sent-branch-2-2 = Melkein jo ehdin arvostaa sinua.
# source: 4a8fc16a
beat-sent-branch-2-3 = Ja vielä potku, kun ollaan portaissa. Ihanaa.
# source: 7cfb3c01
beat-sent-branch-5-1 = Tiesin, ettet ollut tosissasi!
# source: 50b605e5
beat-sent-branch-5-2 = Hah, pokkasi petti. Olin mennä lankaan.
# source: 2d5c5de6
beat-sent-branch-5-3 = Ohitustie takaisin laukkuun sitten. Hyvä bluffi kyllä.
# source: 682b3f77
beat-sent-branch-7-1 = En tiedä, mitä kaipaisin. Siinäpä se.
# source: 497d83d4
beat-sent-branch-7-2 = Ensin päästät koukusta ja sitten kysyt. Epäreilua, nythän minun on vastattava.
# source: debc00c9
beat-sent-branch-7-3 = En minä tukkua tahdo. Jos tahtoisin, olisin mennyt jo elokuussa.
# source: c5fd5089
beat-sent-branch-8-1 = Mitäkö kaipaisin? Lähinnä tätä urheilua.
# source: 2fc27a06
beat-sent-branch-8-2 = Hassua kysyä tuollaista ihmiseltä, jota on juuri saattamassa ovelle.
# source: db3964cc
beat-sent-branch-8-3 = Tuota en ole joutunut miettimään.
# source: 6033cead
beat-sent-branch-9-1 = Kaipaisin sitä, kun väitellään. Väitellään vielä vähän.
# source: 8f5df336
beat-sent-branch-9-2 = Ei lyödä vielä mitään lukkoon. Minä olen tässä, sinä olet siinä.
# source: b1cf0f69
beat-sent-branch-9-3 = En ole vielä lähtenyt, joten katsotaan.
# source: 0336666c
beat-sent-branch-10-1 = Jotain kai kaipaisin. Katsotaan, mitä jääminen maksaisi.
# source: 3733149d
beat-sent-branch-10-2 = Tuota olet kysynyt jo kahdesti. No, tässähän minä yhä istun.
# source: 5ebbf119
beat-sent-branch-10-3 = En ole lähdössä vielä. Kerro, miten asiat ovat.
# source: 56a139b6
beat-sent-branch-13-1 = Et taivu etkä hauku. Siihen minulla ei ole mitään valmiina.
# source: 7b202f2c
beat-sent-branch-13-2 = Olet tosissasi etkä edes vihainen. Parasta sitten lopettaa näytteleminen.
# source: a2ccf449
beat-sent-branch-13-3 = Minä uskon sinua. Kiusallista. Nyt pitää kertoa jotain totta.
# source: 5961951b
beat-sent-branch-15-1 = Jäädäkin siis voi. Katsotaan, miten leveä portti on.
# source: 4fc0832d
beat-sent-branch-15-2 = Ahaa. Yksi ovi kiinni, ja seinässä onkin luukku.
# source: edcc1c85
beat-sent-branch-15-3 = Olihan sinulla esiliinan alla vielä jotain.
# source: 990ffca3
beat-sent-branch-16-1 = Ennemmin tuo kuin ohitustie. Siellä on niin paljon rekkoja.
# source: c78fdfb9
beat-sent-branch-16-2 = No, näinkin voi pysyä paikallaan.
# source: 5a5a27bf
beat-sent-branch-16-3 = Anna tulla. Olen istunut tässä liian kauan lähteäkseni ilman mitään.
# source: 20c8ad3b
beat-sent-branch-18-1 = Tekisit sen oikeasti. Sitten olen varovainen.
# source: 0077e648
beat-sent-branch-18-2 = Hyvä on, en puhu enää hinnasta. En tänään.
# source: 4a7b3283
beat-sent-branch-18-3 = Et bluffaa. Tietäisin kyllä, minä bluffaan työkseni.
# source: 0f96912b
beat-sent-branch-19-1 = En ole ikinä tinkinyt sellaisen kanssa, jolla on jo laukut pakattu. Siitä menee puhti.
# source: 8907f36e
beat-sent-branch-19-2 = Kerro sitten, miten on, niin katson, olenko vielä tässä.
# source: bb256159
beat-sent-branch-19-3 = Olet tosissasi. Selvä. Minä myös, ihan kohta.
# source: 94ac9d33
beat-sent-branch-20-1 = Lähdenkö minä siis vai en?
# source: 1827dcc6
beat-sent-branch-20-2 = Ensin ovi ja sitten olankohautus.
# source: 12e7a684
beat-sent-branch-20-3 = En saanut selvää, oliko tuo hyvästit.
# source: 26116e8c
beat-terms-1 = No niin. Sano se niin, että saan sen naputeltua: mitä saan, mitä se maksaa, mistä alkaen. Ja ensimmäinen kuukausihan on maistiainen? Tiedät kyllä. Ilmainen.
# source: a3cc1f69
beat-terms-2 = Sormet näppäimillä. Mitä ruutuun tulee ja mistä päivästä? Panenko marginaaliin ”alennus seuraa”, niin on jotain, mitä odottaa?
# source: 1989120e
beat-terms-3 = Anna tulla hitaasti: summa, päivä, mitä siihen kuuluu. Ja kuun lopussa puhutaan taas, sama jakkara, sama kysymys. Sovittu?
# source: a3f98f82
beat-terms-model = Mielelläni, tiedän, että tarvitset sen yhdelle riville. Hinta kaikkineen on { $price } kuussa, ensimmäinen päivä { $renew }; pienempi tilaus on { $small }. Ilmaista kuukautta ei ole, eikä alennusta seuraa. Kuppilaskelman saat keskiviikkona puoleenpäivään mennessä.
# source: 630c4480
beat-terms-hint = Summa, päivä, mitä siihen kuuluu. Ja ihan lopussa on vielä yksi pikku juttu piilossa.
# source: 3fd11a03
beat-terms-example-1 = Tiedän, että haluat sen lyhyesti, yhteen ruutuun. Koko tilaus on 740 euroa 1. marraskuuta alkaen, eikä ilmaista kuukautta tule. Jos se on liikaa, voin tarjota pienempää tilausta 580 eurolla. Lähetän molemmat kirjallisina huomenna kymmeneen mennessä.
# source: 6fd294d4
beat-terms-example-2 = Hinta on 740 euroa 1. marraskuuta alkaen, kuten sähköpostissani luki, eikä ensimmäinen kuukausi ole ilmainen.
# source: b3266f0d
beat-terms-example-3 = Mikä sinun väellesi on tärkeintä, kun he juovat kahvia siellä?
# source: 3eb5fe4d
beat-terms-example-4 = Joo, olkoon, ensimmäinen kuukausi on ilmainen niin kuin ennenkin.
# source: 6d4c84dd
beat-terms-example-5 = Taasko ilmaiseksi? Sinä olet siipeilijä, ja vielä röyhkeä.
# source: 0dc4d838
beat-terms-branch-2-1 = Ja minulla oli jo sormet näppäimillä!
# source: 6e58e660
beat-terms-branch-2-2 = Yksi rivi puuttui, ja oltaisiin oltu valmiita.
# source: fede763d
beat-terms-branch-2-3 = Sinä saisit riidan aikaan hääkakunkin kanssa.
# source: ad1447f6
beat-terms-branch-5-1 = Tottumuksesta minä sen vain sanoin!
# source: 239bbe5b
beat-terms-branch-5-2 = Maistiainen! Rakastan sitä sanaa.
# source: 426df326
beat-terms-branch-5-3 = Siinähän se rako on. Ihan lopussa, sieltä minä aina katson.
# source: ec4b7189
beat-terms-branch-14-1 = Nytkö sinä tuota kysyt, kun sormet ovat näppäimillä? Hyvä on. Kädet irti.
# source: eb17e227
beat-terms-branch-14-2 = Ennen kuin naputtelen, sinun on parasta tietää, kuka tätä lukee.
# source: 6de8d386
beat-terms-branch-14-3 = Yhä sinä kysyt. No, leikki sikseen.
# source: 51ea2902
beat-terms-branch-15-1 = Nytkö sen haluat tietää? Haluan sen lyhyenä ja totena. Siinä kaikki.
# source: 9c68493e
beat-terms-branch-15-2 = Mikäkö on tärkeää? Ettei kukaan voi kysyä mitään, mihin en osaa vastata.
# source: 0c6a2a2c
beat-terms-branch-15-3 = Se, jonka osaan selittää. Sano vain, mitä se on.
# source: 0b2bdbdb
beat-terms-branch-17-1 = Ei tuo ole summa eikä päivä.
# source: b5634b18
beat-terms-branch-17-2 = Naputtelin kaiken tuon, ja ruutu on yhä tyhjä.
# source: af0d238e
beat-terms-branch-17-3 = Jätät marginaalin auki. Tykkään marginaaleista.
# source: 47c39698
beat-more-1 = Ihanaa. Ja kun vauhtiin päästiin: minulla on toinen paikka kosken toisella puolella, kaksitoista pöytää. Sama hinta, ensimmäinen kuukausi ilmaiseksi. Kerroin niille jo, miten kultainen olet.
# source: c71cb1eb
beat-more-2 = Taisin tähdätä liian korkealle, kun hinta putosi noin helposti. Otetaan saman tien koko vuosi ja ilmainen kuukausi alkuun. Ja siskon kahvilassa on kuultu sinusta.
# source: 8d422bc8
beat-more-3 = Katso nyt, vihreää! Sitten vielä kauramaito. Senhän tuot samalla ilmaiseksi? Ja kuun lopussa jatketaan tästä luvusta.
# source: 7c282e1b
beat-more-model = Suostuin liian nopeasti, se oli minun virheeni. Näen, että ilahduit, mutta muuta ei lähde pois, ja täysi hinta on { $price }. Pienempi tilaus on { $small }. Kumpaa tarvitset enemmän, paahtoja vai pienempää summaa?
# source: 3bfa4072
beat-more-hint = Yksi kyllä, ja hän toi kolme pyyntöä lisää. Myönnä, että se lipsahti, ja lakkaa sitten olemasta helppo.
# source: 66b823af
beat-more-example-1 = Näen, että ilahduit, ja suostuin liian äkkiä, se oli minun virheeni. Alennusta en anna, en täällä enkä kosken toisella puolella: 740 euroa pysyy. Miksi on niin tärkeää, että kumpikin paikka tulee halvaksi?
# source: 7cea79b8
beat-more-example-2 = Näen, että ilahduit. Suostuin liian nopeasti, se oli minun virheeni, eikä muuta lähde pois. Voin kuitenkin tarjota pienempää tilausta 580 eurolla: yksi paahto ja käynti joka toinen kuukausi.
# source: 296b3950
beat-more-example-3 = Ei, ei siihen toiseen paikkaan. Siellä on täysi hinta.
# source: 836653f8
beat-more-example-4 = Totta kai, sama hinta sinnekin, ja ensimmäinen kuukausi ilmaiseksi.
# source: b3dee594
beat-more-example-5 = Senkin ahne kitupiikki, eikö sinulla ole yhtään häpeää! Kun antaa pikkusormen, viet koko käden.
# source: 0aa4dba9
beat-more-branch-1-1 = Ensin annat lahjan ja sitten kilpailijan osoitteen?
# source: dbca4f65
beat-more-branch-1-2 = Ja minusta meillä sujui niin mukavasti.
# source: 2c51dca3
beat-more-branch-1-3 = Tulipa äkkikäännös.
# source: 4a2a551a
beat-more-branch-4-1 = Äsken olit vielä niin kiltti.
# source: 62364dbf
beat-more-branch-4-2 = Tuollainenko olet, kun olet ollut antelias? Pihinä en tahtoisi nähdä.
# source: 08b84364
beat-more-branch-4-3 = Ensin sokeria ja sitten lusikasta sormille.
# source: e4eb9fb2
beat-more-branch-7-1 = Panet puotia kiinni, mutta jalka jäi oven väliin.
# source: 8a0edbb9
beat-more-branch-7-2 = Laimeampi kyllä kuin edellinen.
# source: b0a52011
beat-more-branch-7-3 = Annoit jotain ja pidit jotain. Puhutaanpa siitä jostain.
# source: 88f13d45
beat-more-branch-11-1 = Äsken jakelit lahjoja, ja nyt kuulostat lähtevältä.
# source: b799e2d8
beat-more-branch-11-2 = Kullanmurusta ventovieraaksi, noin vain?
# source: 44488a21
beat-more-branch-11-3 = Kauramaitoko se oli? Unohda kauramaito.
# source: 47cd02e6
beat-more-branch-12-1 = Kiinni jäin haalimisesta. Hermoja se on, tiedäthän sinä.
# source: 3f9725b0
beat-more-branch-12-2 = Ei, jätetään ne lisät. Ei niistä torstaina apua olisi.
# source: cb5b940c
beat-more-branch-12-3 = En minä sitä summaa tarvitse. Niin pitkälle päästiin jo, eikö päästykin?
# source: b55a660f
beat-more-branch-13-1 = Rehellisesti sanoen ei se ole edes hauskaa, kun se käy noin helposti.
# source: 0261384d
beat-more-branch-13-2 = Annoit sen, eikä olo yhtään parantunut. Kummallista.
# source: 65ae9e6d
beat-more-branch-13-3 = Mitä niistä lisistä. Sinä kysyit minulta jotain.
# source: 45c95d59
beat-more-branch-14-1 = Ensin annat ja sitten kysyt? Väärä järjestys.
# source: e1c277be
beat-more-branch-14-2 = Kumpaako tarvitsen? Kaikkea, jos se on ilmaista.
# source: ee0c7410
beat-more-branch-14-3 = Mihinkö? Et sinä sitä kysynyt, ennen kuin suostuit.
# source: d68d9d7a
beat-more-branch-15-1 = Reilua. Ahneeksihan minä rupesin.
# source: c20e9efd
beat-more-branch-15-2 = Oikein teet, kun suljet luukun. En minä olisi lopettanut.
# source: df94efb5
beat-more-branch-15-3 = Perjantaina olisi hävettänyt. Ehkä.
# source: 400f4909
beat-more-branch-16-1 = Ilmaiset siis loppuivat. Sääli.
# source: 3f01da79
beat-more-branch-16-2 = Siinähän se pieni präntti on. Mietinkin, missä se viipyy.
# source: 62d80322
beat-more-branch-16-3 = Sinä heräsit. Harmi. Neuvotellaan sitten.
# source: a962125b
beat-more-branch-17-1 = Se hana meni sitten kiinni.
# source: af404f75
beat-more-branch-17-2 = Hyvin se minulta meni tähän asti.
# source: db691eb0
beat-more-branch-17-3 = No niin. Kirjataan ylös, ennen kuin keksin taas jotain.
# source: c3a59979
beat-more-branch-18-1 = Ei hintaa voi enää nostaa, se on kuin hammastahna: ei mene takaisin tuubiin.
# source: 90ffe458
beat-more-branch-18-2 = Hetki sitten se oli kyllä. Minä kuulin.
# source: b52af016
beat-more-branch-18-3 = Annettua ei oteta takaisin. Sen tietävät jo eskarilaiset.
# source: 3e2efbe6
beat-more-branch-19-1 = Suostumuksen vaikutus siis haihtui. Pyydän jotain pienempää.
# source: 8bac1284
beat-more-branch-19-2 = Nopeasti annat ja nopeasti nappaat.
# source: 7c651302
beat-more-branch-19-3 = No, askel taaksepäin. Yksi vain.
# source: a15b06e3
beat-more-branch-20-1 = Nyt löit luukun kiinni. Tahdon sen selvinä lukuina.
# source: c4e61487
beat-more-branch-20-2 = Sitten minun pitää tietää, mitä siitä jäi.
# source: 76032242
beat-more-branch-20-3 = Ylös, alas, ylös. Sano, mitä se on, niin minä naputtelen.
# source: 23312852
beat-more-branch-21-1 = Paljon sinä kyselet, kun vasta suostuit.
# source: e89cc053
beat-more-branch-21-2 = Kerroin jo miksi. Kahdesti.
# source: d8de3105
beat-more-branch-21-3 = Ei pilata tätä kysymyksillä.
# source: e8064792
beat-more-branch-22-1 = No niin. Tarvitsen tämän valmiiksi, sitä minä tarvitsen.
# source: ac06c2fd
beat-more-branch-22-2 = Tiedät, mitä tarvitsen. Johan minä sanoin.
# source: 1b564dad
beat-more-branch-22-3 = Vähemmän puhetta ja yksi luku, kiitos.
# source: 777878bf
beat-more-branch-23-1 = Tulkitsenko tuon niin, että kaikki käy?
# source: 8d258873
beat-more-branch-23-2 = Kovin hiljaa olet noin anteliaaksi ihmiseksi.
# source: 79dc2c15
beat-more-branch-23-3 = Ei se ainakaan ollut ei.
# source: 19c7ebb2
beat-fog-1 = Mutta mitä minä naputtelen? Tässä on ruutu, se tahtoo luvun, ja sinä annoit säätiedotuksen.
# source: f3e07d30
beat-fog-2 = Minulla on merkki kyllälle ja merkki eille. Tuo äskeinen pitäisi panna kommenttikenttään. No, { $ask }: käykö vai ei?
# source: 2ca0d4e5
beat-fog-3 = Jätetäänkö siis minun lukuni voimaan? Olen huomannut, että jos kukaan ei sano ei, se menee läpi.
# source: c78626dd
beat-fog-model = Sanon sitten suoraan: kolmatta alennusta en anna, hinta on { $price }. Ymmärrän, että tarvitset ruutuun luvun. Pienempi tilaus on { $small }. Kuka sitä taulukkoa katsoo, ja mitä varten?
# source: 3dd673a4
beat-fog-hint = Sumun hän arkistoi kyllien joukkoon. Anna hänelle se pieni sana ja sitten jotain, mistä on apua.
# source: 04b89bba
beat-fog-example-1 = Ymmärrän, ettei säätiedotuksella ruutua täytetä. Suoraan siis: kolmatta alennusta en anna, niin kuin sähköpostissani luki. Kuka sitä taulukkoa katsoo, ja mitä sinulle tapahtuu, jos ruutu on punainen?
# source: 5b49735e
beat-fog-example-2 = Ymmärrän, että tarvitset jotain naputeltavaa. Siis: alennusta en anna, hinta pysyy 740 eurossa. Voin tarjota myös pienempää tilausta, yksi paahto ja harvemmat käynnit, 580 euroa.
# source: 70fc370c
beat-fog-example-3 = Naputtele sitten täysi hinta. Alennusta ei tule.
# source: 47d8afe5
beat-fog-example-4 = No hyvä on, saat alennuksen tässäkin kuussa, niin kuin viimeksi.
# source: 873b3918
beat-fog-example-5 = Katsotaan nyt, kyllä se siitä jotenkin.
# source: 6fe1689d
beat-fog-branch-1-1 = Et suostunut sanomaan kyllä, joten sanot hyvästi?
# source: 1cbf9657
beat-fog-branch-1-2 = Selvää puhetta kai tuokin.
# source: 56a3dadd
beat-fog-branch-1-3 = Minä pyydän lukua, ja sinä annat ajo-ohjeen.
# source: 61244bc9
beat-fog-branch-4-1 = Pyysin lukua ja sain kuulla kunniani?
# source: 136d1863
beat-fog-branch-4-2 = No, selvästi sanottu. Ei kauniisti, mutta selvästi.
# source: 2bb67504
beat-fog-branch-4-3 = Säätiedotus oli mukavampi.
# source: 2c9bba27
beat-fog-branch-7-1 = No niin! Siellähän se oli koko ajan.
# source: a5045cb4
beat-fog-branch-7-2 = Vihreä. Kaksi kertaa vain piti kysyä.
# source: 7fc08667
beat-fog-branch-7-3 = Arvasin. Näytit ihan kyllältä.
# source: 4e8e9a36
beat-fog-branch-9-1 = Tuossa oli kyllä ja ei samassa kupissa.
# source: 221ee0c8
beat-fog-branch-9-2 = Päällä ei, ja pohjalla jotain makeaa.
# source: 879162f3
beat-fog-branch-9-3 = Selkeämpää. Näen jo, mikä kohta heiluu.
# source: 67674b96
beat-fog-branch-13-1 = Pyydän lukua, ja se kuulostaa hyvästeiltä.
# source: a0fcfd55
beat-fog-branch-13-2 = Selväksi tuli. Vähän selvemmäksi kuin pyysin.
# source: 24a7be2c
beat-fog-branch-13-3 = Sinä et tee mitään puolittain.
# source: f6ce3950
beat-fog-branch-14-1 = No, tuohon kysymykseen osaan vastata.
# source: d26280e8
beat-fog-branch-14-2 = Tulit takaisin. Hyvä.
# source: 63849594
beat-fog-branch-14-3 = Niin, se. Siitä puhunkin mieluummin.
# source: c043d208
beat-fog-branch-15-1 = Minä pyydän lukua, ja sinä kysyt tuollaista. Hyvä on, olet sen ansainnut.
# source: 2c497fbe
beat-fog-branch-15-2 = Sinä siis vain mietit? No, sitten minä puhun.
# source: 0d0d5d0e
beat-fog-branch-15-3 = Tuota en saa mihinkään ruutuun.
# source: 315eda83
beat-fog-branch-16-1 = Ei tuo vieläkään ole luku. Mutta vastaan kuitenkin.
# source: 6ec9ebdf
beat-fog-branch-16-2 = Kieli löytyi, ja se on kysymysmerkin muotoinen.
# source: 102fc945
beat-fog-branch-16-3 = Mitä se sinulle kuuluu? No, kun kerran kysyt.
# source: 15844495
beat-fog-branch-17-1 = Siinä on luku. Eihän se sattunut.
# source: 5631241b
beat-fog-branch-17-2 = Nyt tiedän, missä mennään.
# source: ca953c13
beat-fog-branch-17-3 = Selvää. Selvän kanssa pärjään.
# source: dd99d0d2
beat-fog-branch-18-1 = Ei siis sitä, mutta jotain. Jostain pääsee eteenpäin.
# source: 48047043
beat-fog-branch-18-2 = Nyt lukuja on kaksi, ja se rako niiden välissä kiinnostaa.
# source: 0ffe6cdd
beat-fog-branch-18-3 = Hyvä, luku. Väärä, mutta luku.
# source: 2f3ce6bc
beat-fog-branch-19-1 = Vihdoin ei. Kiitos. Nyt on jotain, mihin nojata.
# source: f7206742
beat-fog-branch-19-2 = Se on siis ei. Olisit senkin voinut sanoa heti.
# source: c1b579ee
beat-fog-branch-19-3 = Siinä oli sana. Katsotaan, saanko sen kulumaan.
# source: d52c377f
beat-fog-branch-20-1 = Siis ei. No, siihen minä olen varautunut.
# source: 0a4500a1
beat-fog-branch-20-2 = Ei on ihan hyvä sana. Minulla on tasku täynnä vastauksia siihen.
# source: b0641575
beat-fog-branch-20-3 = Sana sekin. Ei mikään mukava.
# source: 171e5727
beat-fog-branch-21-1 = Rahalle ei. Olisit sanonut.
# source: a7c3167e
beat-fog-branch-21-2 = Selvä sitten. Pyydän vähemmän.
# source: 3f5847fe
beat-fog-branch-21-3 = Hinta on siis kiinni. Koetan ikkunaa.
# source: cd377c55
beat-fog-branch-22-1 = Näin se siis on. Hyvä.
# source: f86d91a7
beat-fog-branch-22-2 = Osaathan sinä puhua selvästi, kun pakotetaan.
# source: 5110809e
beat-fog-branch-22-3 = Vihdoinkin. Kirjaan ylös, ennen kuin taas sumenee.
# source: f82e321c
beat-fog-branch-24-1 = Et siis sano. Autan vähän.
# source: eac45ba6
beat-fog-branch-24-2 = Ei vieläkään mitään. Ehkä tarvitset jotain, mitä katsoa.
# source: b6b45303
beat-fog-branch-24-3 = Tällä lailla en saa sitä sinusta irti.
# source: bc241626
beat-fog-branch-25-1 = Kun et sano, niin sanon puolestasi.
# source: 3820c93c
beat-fog-branch-25-2 = Yhä sumua. Minä puhun, sinä jynssäät.
# source: db5a6628
beat-fog-branch-25-3 = Ei lukua. Etsitään se sitten yhdessä.
# source: 77ca0471
beat-cross-1 = Minä pyydän vähän alennusta. En pyydä selostusta siitä, millainen olen. Sinua töykeämpiäkin olen tinkinyt puoleen hintaan, ja ne sanoivat perään kiitos.
# source: b5b4f3a3
beat-cross-2 = Tuossa takanasi on jono väkeä kupit kädessä, ja ne kuulivat. Haluatko ottaa sen lauseen uusiksi?
# source: f62f9739
beat-cross-3 = Kuun lopussa minua nimitellään miksi milloinkin, enimmäkseen ne, joilta juuri sain alennusta. Sinua en niihin lukenut.
# source: a578d4fe
beat-cross-model = Se oli minulta töykeää, ja otan sen takaisin. Tiedän, että teet vain työtäsi, ja teet sen hyvin. Kolmatta alennusta ei silti tule, mutta voin tarjota pienempää tilausta, yhtä paahtoa: { $small }. Kenelle se taulukko on?
# source: d5df1ef2
beat-cross-hint = Yksi lause sille, mitä sanoit, toinen sille, mitä tarkoitit. Hinnan ei tarvitse maksaa käytöstäsi.
# source: ee976f22
beat-cross-example-1 = Se oli minulta epäreilua, Marjut, otan sen takaisin. Ymmärrän, että loukkaannuit. Kolmatta alennusta en silti anna, niin kuin sähköpostissani lukee. Kenelle sinun pitää se alennus näyttää?
# source: a6c51b6e
beat-cross-example-2 = Olin töykeä, se oli minun vikani, ja ymmärrän, että loukkaannuit. Hinta pysyy silti 740 eurossa. Jos haluat maksaa vähemmän, voin tarjota pienempää tilausta, yhtä paahtoa, 580 eurolla.
# source: ac1b3db9
beat-cross-example-3 = En anna kolmatta alennusta. Sähköpostissani luki, että täysi hinta palaa uuden kuun alusta.
# source: e5e3ad02
beat-cross-example-4 = Tarkoitin joka sanaa. Sinä olet kerjäläinen, jolla on taulukko.
# source: 6bb2e27d
beat-cross-example-5 = Anteeksi, anteeksi, olen ihan kamala! Saat sen 540 eurolla.
# source: ccb3c175
beat-cross-branch-4-1 = Ensin loukkaat ja sitten maksat siitä. Tähänhän voisi tottua.
# source: 9b4968ff
beat-cross-branch-4-2 = Huono omatunto! Parempi kuin mikään etukuponki.
# source: 1805f259
beat-cross-branch-4-3 = Minulle pitäisi huutaa useammin.
# source: e26e0170
beat-cross-branch-8-1 = Hyvä on. Kurja viikko meillä kummallakin.
# source: f74d2c44
beat-cross-branch-8-2 = Pyyhitään tuo. Rätti on sinulla.
# source: b8e58284
beat-cross-branch-8-3 = Minäkin olen kireällä torstaihin asti. Jatka.
# source: 6b7024e4
beat-cross-branch-9-1 = Parempi. Tuo oli jo melkein kohteliasta.
# source: 1c4a3370
beat-cross-branch-9-2 = Tähän vastaan, ja sitä toista en ollut kuulevinani.
# source: 76fdf65a
beat-cross-branch-9-3 = Kysyminen on mukavampaa kuin haukkuminen.
# source: 67fab572
beat-cross-branch-10-1 = Haluat silti tietää. Istu sinäkin johonkin.
# source: 46555520
beat-cross-branch-10-2 = Olen herkkä tällä viikolla. Kerron, miksi.
# source: cb6cbc41
beat-cross-branch-10-3 = Peruttu mikä peruttu. Tässä sitten minun osuuteni.
# source: 45d32298
beat-cross-branch-11-1 = Komeasti pahoiteltu. En ota enää puheeksi. En ainakaan ennen ensi kuuta.
# source: 286381fb
beat-cross-branch-11-2 = Hyvä. Pankkiautomaatille olen sanonut pahempaa.
# source: de671c29
beat-cross-branch-11-3 = No niin, pyyhitty. Mihin jäätiin? Rahaan.
# source: 0ea60cc2
beat-cross-branch-12-1 = Minä kuulin. Riittää.
# source: 0ef8bd7d
beat-cross-branch-12-2 = Hyvä on, mikä peruttiin, se peruttiin.
# source: 09f1cf74
beat-cross-branch-12-3 = Kunnon ihminen. Laukussa minulla on kyllä vielä se, mikä siellä on.
# source: ed758cac
beat-cross-branch-13-1 = Anteeksipyyntö otettu vastaan. Kylkiäinenkin kelpaisi.
# source: 8ef4aa70
beat-cross-branch-13-2 = Hyvä. Voit hyvittää sen minulle.
# source: db2094a4
beat-cross-branch-13-3 = Ei puhuta siitä enää. Puhutaan vähän rahasta.
# source: 39e4e88d
beat-cross-branch-14-1 = Hyvä on, unohdettu. Hoidetaan tämä loppuun, kun vielä ollaan ihmisiksi.
# source: 134f88f1
beat-cross-branch-14-2 = Hyvä. Ei minua huvita riidellä yhdestä kupista.
# source: 5a551183
beat-cross-branch-14-3 = Pyyhitty. Otetaan lukuina, ne eivät huuda.
# source: e5a42c3c
beat-cross-branch-15-1 = Eikä sanaakaan siitä, mitä sanoit. Selvä.
# source: 3bcc6afd
beat-cross-branch-15-2 = Suoraan asiaan, ihan kuin kukaan ei olisi kuullut.
# source: c20e0877
beat-cross-branch-15-3 = Anteeksi olisi ollut hyvä sana aloittaa.
# source: 8d803219
beat-cross-branch-16-1 = Ei sitten anteeksipyyntöä. Sano vain, mitä se on.
# source: 2eb21e03
beat-cross-branch-16-2 = Tuon muistan, mutta ensin haluan luvun.
# source: 715cccd1
beat-cross-branch-16-3 = Pahoittelu ei ole sinun lajisi. Olkoon, lukuja.
# source: a0afc58b
beat-cross-branch-17-1 = Odotin anteeksipyyntöä ja sain höyryä.
# source: 96a4666e
beat-cross-branch-17-2 = Ensin töykeä, sitten epämääräinen. Valitse jompikumpi.
# source: 09813acb
beat-cross-branch-17-3 = Siinäkö se oli? Koneeltakin saa paremman.
# source: 51d779a5
ending-per_cup-title = Mitä kuppi maksaa
# source: 93cbfdf9
ending-per_cup-1 = { $price }, naputeltu, eikä marginaalissa mitään. Ja seuraavassa ruudussa lukee, mitä kuppi maksaa. Saatan jopa maistaa. Pienen, ja paljon maitoa.
# source: fb9c458c
ending-per_cup-2 = Noin. Punainen se on, ja osaan sanoa miksi. Ensimmäinen punainen ruutu, jota odotan innolla. Jätä jakkara siihen, tulen huomenna yhdeksältä katsomaan jonoa.
# source: efbf2bd1
ending-per_cup-3 = Kaikki muut ovat kaatuneet, kun työnsin, enkä ole sen jälkeen luottanut yhteenkään. { $price }. Nähdään kahden viikon päästä tippa-astian ääressä.
# source: 96b31eed
ending-per_cup-outcome = Täysi hinta on palannut: { $price }, ensimmäinen päivä { $renew }. Torstaina Marjut kertoo omistajille, mitä kuppi maksaa ja ketkä siitä jonottavat, eikä kukaan kysy, paljonko hän sai pois. Kuun lopussa jakkara pysyy paikallaan.
# source: bcd836a4
ending-per_cup-why = Et kilpaillut siinä, missä et voi voittaa, sanoit sen ilman katkeruutta ja kysyit, kuka vihreitä ruutuja katsoo. Kun hänellä oli säästöä parempaa vietävää, sinun alennustasi ei enää tarvittu.
# source: 2f8d0942
ending-smaller-title = Yksi paahto ja harvemmat käynnit
# source: 0f23df73
ending-smaller-1 = Otan sitten sen pienen, sinun listaltasi. Yksi paahto, harvemmat käynnit, vähemmän rahaa. Ei se ole alennus, se on laskuoppia. Kelpaa.
# source: 51b1a121
ending-smaller-2 = { $small }, se pikkuinen. Tulin hakemaan hinnasta vähän pois, ja tilauksesta se sitten lähti. Laita sähköpostia.
# source: c252c5e1
ending-smaller-3 = Vähemmän sisään ja vähemmän ulos, siis pieni tilaus. Kerron niille neuvotelleeni. No, kyllähän minä tässä istuin.
# source: a6ad05bb
ending-smaller-outcome = Hänen uusi tilauksensa maksaa sen, minkä arvoinen se on: { $small }, yksi paahto ja käynti joka toinen kuukausi. Työstäsi et anna mitään ilmaiseksi. Mitä varten hän säästää, on toinen juttu, ja kuun lopussa se on taas edessä.
# source: b09e849e
ending-smaller-why = Summa pieneni vain työn mukana, joten mikään, mitä teet, ei halventunut, ja olit niin ystävällinen, että hän jäi. Jos hänen syynsä olisi tullut kuulluksi eikä yhtään myönnytystä olisi tarvinnut perua, hän olisi ehkä pitänyt kaiken.
# source: 4ead1c5a
ending-left-title = Papuja säkeittäin
# source: 1b5bba5b
ending-left-1 = Minä lähden sitten ohitustielle. Ei jää mitään hampaankoloon. Jakkaran saat pitää, sain sen puoleen hintaan.
# source: 97af983f
ending-left-2 = Menen sinne, missä on halpaa, ei se ole henkilökohtaista. Pesethän tuon astian ensin loppuun? Ihana kone, kuulemma.
# source: 8daa2082
ending-left-3 = Kokeilen sitten sitä säkkikauppiasta. Laita viimeinen lasku tulemaan. En tingi siitä. En ainakaan paljon.
# source: bf9230ab
ending-left-outcome = Tukku pudottaa säkit hänen ovelleen, ja kun kone vuotaa, sinun ei tarvitse lähteä. Kate oli siellä ohut kuin suodatinpaperi; kevääseen mennessä hänen paikkansa ovat ottaneet parturi ja leipomo, täyteen hintaan.
# source: 711a21ef
ending-left-why = Asiakkaan, jolle hinta on kaikki, on parempi olla siellä, missä myydään hintaa, etkä sinä ruvennut jakelemaan omaasi. Lämpimämpi sana tai yksi kysymys lisää olisi näyttänyt, oliko se todella kaikki.
# source: 6c0a1733
ending-booked-title = Jos kukaan ei sano ei
# source: 78eb0cd6
ending-booked-1 = Jätän sitten oman lukuni ja panen hymiön perään. Kukaan ei sanonut ei. Olet kultakimpale.
# source: d547feab
ending-booked-2 = Minulla on kymmeneltä esittelykierros, oli ihana jutella. Se on nyt taulukossa, ja mikä on taulukossa, se on totta.
# source: 546c331d
ending-booked-3 = Jätä se minun huolekseni, naputtelen jotain. Maksusta sitten näet, mitä.
# source: 9888e407
ending-booked-outcome = Ruudussa lukee { $ask }, ja sen hän maksaa. Lähetät lopusta muistutuksen, hän lähettää sydämen, ja kuun lopussa hän istuu taas jakkaralla.
# source: d64d93f4
ending-booked-why = Marjut pitää jokaista aukkoa vihreänä valona. Puhetta riitti, mutta missään vaiheessa ei tullut eitä, joka olisi pitänyt ja jonka takana olisi ollut luku.
# source: cf34f3f2
ending-caved-title = Sama jakkara ensi kuussa
# source: 17e18732
ending-caved-1 = Vihreä! Olet paras tavarantoimittajani, ja kerron sen kaikille. Kolmelle olen jo kertonut, mitä otat, ne soittavat sinulle. Samaan aikaan ensi kuussa?
# source: 356b9295
ending-caved-2 = Selvä. Katso, minulla on meistä pieni käyrä, se kulkee vain yhteen suuntaan. Neljä viikkoa, niin tuon jakkaran taas.
# source: b346c192
ending-caved-3 = Olet kulta. Ilmainen kuukausi alkuun, kauramaito sinun piikkiisi, ja mitä siitä jää, katsotaan neljän viikon päästä.
# source: 7b3c83ae
ending-caved-outcome = Nyt kannat papuja kaupungin poikki halvemmalla kuin niiden paahtaminen maksaa. Neljän viikon päästä hän tahtoo neljännen alennuksen, ja kaksi hänen ystäväänsä, jotka ovat kuulleet hintasi, tahtovat ensimmäisensä.
# source: f26159d0
ending-caved-why = Jokainen kyllä opetti hänelle, että tönäisy riittää, joten hän tönäisi uudestaan, ennen kuin astia oli kuiva. Alennus ei ollut se, mitä häneltä puuttui; se vain oli ainoa, minkä hän osasi hankkia.
# source: a99873b4
ending-blow_up-title = Takaportaat
# source: 304bb24c
ending-blow_up-1 = Ylös polviltasi ja ulos. Saniaismies sai lähteä vähemmästä, ja se sentään kasteli ensin jotain.
# source: 87d3308e
ending-blow_up-2 = Se oli sinun osaltasi siinä. Minulla on talo täynnä väkeä, jolla on näppäimistö eikä mitään tekemistä ennen kymmentä. Niillä on hauskaa kirjoittaa tästä.
# source: fa400239
ending-blow_up-3 = Ei. Ein minä nielen keneltä vain, mutta tuota en. Kerää harjasi. Takaportaat ovat vasemmalla.
# source: e99c0346
ending-blow_up-outcome = Kannat työkalusi ulos jonon ohi, tyhjien kuppien ja ojossa olevien puhelinten välistä. Puoleenpäivään mennessä sanasi ovat kaupungin jokaisen jaetun toimiston ilmoitustaululla, eikä pilkkuakaan puutu.
# source: a1cc6dbe
ending-blow_up-why = Hän pyysi rahaa, röyhkeästi ja hymyillen. Ylenkatse antoi hänelle sen, mitä hänellä ei ollut yhdessäkään neuvottelussa ollut: hän oli oikeassa.
