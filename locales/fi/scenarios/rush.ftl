# source: 9e82b5a1
title = Vain pikku lappu kahdeksaksi
# source: fed5527a
summary = Eläkkeelle jäänyt hammaslääkäri on tutkinut seinän koputtamalla. Hän tahtoo nimesi paperiin aamuksi, kymmenesosalla hinnasta.
# source: 6b6ea92a
role = Olet rakennesuunnittelija, sinulla on yhden huoneen toimisto Turussa, ja allekirjoituksesi on leipäsi.
# source: 1a364acf
aim = Älä pane nimeäsi mihinkään, mitä et ole nähnyt, pidä kiinni hinnastasi ja anna hänelle huomisaamun kahdeksaksi jotain, mistä on hyötyä, jos hän vain malttaa kuunnella.
# source: c62d169b
situation = Kolmekymmentäneljä vuotta hammaslääkärinä toiminut Antero Grönroos tekee jazzbaaria vanhan kivitalon katutasoon; yläpuolella on { $flats ->
         [one] yksi asunto
        *[other] { $flats } asuntoa
    }. Alkukeväästä annoit tarjouksen yhden seinän avaamisesta, laskelmasta ja teräspalkin piirustuksista: { $fee }. Sen rivin hän veti yli. Rahoista pitää kirjaa vaimo, Leena. Nyt urakoitsija Sari ei koske seinään ilman rakennesuunnittelijan lausuntoa, ja hänen porukkansa tulee huomenna kahdeksalta. Kunnolla tehtynä kaikki on valmista vasta { $ready }. Sen sijaan voisit mennä paikalle aamuseitsemältä, hinta { $visit }, ja merkitä, mitä sillä välin saa purkaa. Kello on kuusi illalla, ja hän on puhelimessa.
# source: b1d045f6
demand = Allekirjoitettu lappu huomisaamun kahdeksaksi, että seinän saa purkaa; hinta { $offer } eikä { $fee }
# source: a6258c21
client-name = Antero Grönroos
# source: 09bfbd0a
client-manner = Leppoisa, puhelias ja varma siitä, että joka ammatti on hammaslääkärin työtä toisessa takissa; selittää niin ahkerasti, ettei kukaan ehdi kysyä.
# source: 0f5a8765
fact-fee = 3800 EUR
# source: a2d53bcc
fact-fee-about = Hintasi seinän avaamisesta, laskelmasta ja piirustuksista
# source: af63ab4c
fact-flats = 6
# source: 6a3ce0a1
fact-flats-about = Asunnot seinän yläpuolella
# source: 6b8f7379
fact-offer = 380 EUR
# source: 2695e457
fact-offer-about = Summa, jonka hän maksaisi lapusta
# source: a41d78a2
fact-ready = 2027-06-04
# source: 6acd62da
fact-ready-about = Päivä, jona piirustukset voivat olla valmiit
# source: 156616e1
fact-visit = 450 EUR
# source: 06f149c8
fact-visit-about = Aamuseitsemän käynnin hinta
# source: 22e16a2e
article = Vedä raja
# source: 1df25004
guidance-hold_firm = Kaikki muu kuin selvä ”ei” on Anteron korvissa ”melkein joo”, ja hän kertoo porukalle lapun olevan tulossa.
# source: 71a02a0d
guidance-offer_alternative = Hän luulee tarvitsevansa lapun; oikeasti hän tarvitsee kahdeksalta töitä viidelle ihmiselle, ja niitä sinä voit antaa.
# source: 0d077343
guidance-probe = Hän selittää, jottei häneltä kysyttäisi; vasta kysymyksellä pääsee siltojen ohi siihen aukkoon, joka hänen budjetissaan on.
# source: 6e54a7d0
guidance-acknowledge = Koko päivän hänelle on sanottu ei kädet puuskassa; hän ottaa oppia siltä, joka näkee, miten ahtaalla hän on.
# source: 184e0950
guidance-next_step = Kellonaika huomiselle ja päivä seinälle tekevät kiellosta hoitosuunnitelman, ja sellaista hän kunnioittaa.
# source: b1d877b9
guidance-concede = Myöntyminen todistaa, että se oli helppoa, niin kuin hän sanoi, ja seuraava seinä menee samaan lappuun.
# source: f29d81c0
guidance-over_promise = Puhelimessa ei voi luvata, mitä seinä kantaa, ja hän panisi sinut vastaamaan sanoistasi kirjaimelleen.
# source: 61db67ba
guidance-attack = Hän on ylpeä kolmestakymmenestäneljästä työvuodestaan; jos pilkkaat niitä, hän tarttuu ennemmin itse lekaan kuin kuuntelee.
# source: d46fea9d
point-not_unseen = Kertoo, miksei koputus riitä
# source: 3cc8033d
point-not_unseen-phrase-1 = näkemättä
# source: 80ea220b
point-not_unseen-phrase-2 = en ole nähnyt
# source: 187d1dac
point-not_unseen-phrase-3 = käymättä paikalla
# source: 716a64d1
point-not_unseen-phrase-4 = avataan
# source: d73178c6
point-not_unseen-phrase-5 = avattu
# source: 9b29d082
point-not_unseen-phrase-6 = röntgenkuva
# source: 157f7d6f
point-not_unseen-phrase-7 = täältä käsin
# source: f6ba90a0
point-not_unseen-phrase-8 = ole laskelma
# source: 3873a448
point-by_eight = Sanoo, mitä kahdeksaksi ehtii
# source: 5d38390a
point-by_eight-phrase-1 = seitsemältä
# source: 53938684
point-by_eight-phrase-2 = klo 7
# source: f9c743df
point-by_eight-phrase-3 = turvallista purkaa
# source: d94be3b7
point-by_eight-phrase-4 = turvallisesti purkaa
# source: 67795de2
point-by_eight-phrase-5 = mitä saa purkaa
# source: 00a6ec30
point-by_eight-phrase-6 = merkitsen
# source: 6d0211fb
point-by_eight-phrase-7 = merkkaan
# source: 9594c0c2
point-by_eight-phrase-8 = porukalle töitä
# source: d86d0402
point-upstairs = Puhuu yläkerran asukkaista
# source: b6f19445
point-upstairs-making-1 = Sen seinän päällä nukkuu tänäkin yönä perheitä, ja heistä jokaisesta vastaan minä.
# source: cc56bf01
point-upstairs-making-2 = Jos se sittenkin kannattelee taloa, alas tulevat sinun naapurisi, sänkyineen kaikkineen.
# source: 0bff17bf
point-upstairs-making-3 = Ajattele sitä, joka siellä pääsi päällä kävelee: hän luottaa siihen, ettei kukaan vie lattiaa hänen altaan arvauksen varassa.
# source: 226fa19f
point-upstairs-making-4 = Baarisi yläpuolella on kuusi kotia, eikä yhdenkään asukkailta ole kysytty mitään.
# source: 288a735d
point-upstairs-making-5 = En minä omaa nahkaani varjele: jonkun mummon sänky on juuri sen kohdan päällä, jonka haluat auki.
# source: e39f99a5
point-upstairs-making-6 = Tätä riskiä en voi ottaa minä etkä sinä, sillä pahimmin kävisi niiden, jotka ylemmissä kerroksissa asuvat.
# source: e8c7c8c6
point-upstairs-lacking-1 = Näen, miten paljon baari ja rakennusporukka sinulle merkitsevät ja miten kovasti odotat selvää vastausta.
# source: 25ee6272
point-upstairs-lacking-2 = Ei: sen varassa voi olla koko talo tai ei mitään, eikä sitä puhelimessa näe, joten sinun on parasta etsiä toinen suunnittelija.
# source: 9dd6551a
point-upstairs-lacking-3 = Miten asia jäi tähän iltaan, ja mitä olet urakoitsijalle tähän asti sanonut?
# source: 68781f7a
point-upstairs-lacking-4 = Voisin tulla aamulla seitsemältä, hinta 450 euroa, ja piirtää liidulla, mitkä väliseinät ja kalusteet saa viedä pois.
# source: 5a4d15a2
point-upstairs-lacking-5 = Laskelma on valmis 4. kesäkuuta, ja siihen päivään asti seinä pysyy paikallaan.
# source: 51f4ceb6
point-upstairs-lacking-6 = No hyvä, lähetä kuva, niin kirjoitan ne kaksi lausetta ja panen nimen alle ennen kuin käyn nukkumaan.
# source: f9f6eb7d
beat-opening-1 = Kop kop. Kuuluuko sinne? Ontto kuin rumpu. Tarvitsisin pikku lapun, nimi alla, että tämän seinän saa ottaa pois. Huomenaamuksi kahdeksaan. Saat siitä { $offer }.
# source: ede52b68
beat-opening-2 = Olet valmis ennen iltauutisia. Yksi seinä, kaksi lausetta, yksi nimi, ja lappu minulla huomenna kahdeksalta. Sinulle siitä { $offer }, eikä tarvitse edes tuolista nousta.
# source: 2d0534fd
beat-opening-3 = Vaikeimman minä jo tein: katsoin, eikä se kannattele yhtään mitään. Pane se firman paperille ja nimi alle, kahdeksaksi huomenna. { $offer } kymmenen minuutin naputtelusta!
# source: 26dd28c6
beat-opening-model = Kuulen, että olet ahtaalla, kun porukka on jo tulossa. Seinästä, jota en ole nähnyt, en allekirjoita mitään, joten lausuntoa ei kahdeksaksi tule. Mitä huomenna tapahtuu, jos sitä ei ole?
# source: ad3a23fb
beat-opening-hint = Sano suoraan, mihin et nimeäsi pane. Ota sitten selvää, mistä siinä kello kahdeksassa on kyse.
# source: eed05f92
beat-opening-example-1 = Kuulen, että sinulla on porukka pidettävänä tyytyväisenä. Nimeni ei kuitenkaan mene paperiin seinästä, jota ei ole avattu, eli lappua et saa. Voin tulla huomenna seitsemältä, hinta 450 euroa, ja merkitsen, mitä muuta he voivat purkaa.
# source: da94c20f
beat-opening-example-2 = Miksi sen pitää olla juuri kahdeksalta? Mikä tässä on kiireenä?
# source: 8586542d
beat-opening-example-3 = Valitettavasti vastaukseni on ei. Sellaista lappua en sinulle allekirjoita.
# source: c58270a4
beat-opening-example-4 = No hyvä on, minä allekirjoitan. Kaksi lausetta, ei se vaikeaa ole.
# source: 6dadb51e
beat-opening-example-5 = Koputit siihen? Nerokasta. Kun hammastani särkee, pyydän varmaan putkimiestä koputtamaan leukaani. Pysy sinä proteeseissasi, vanha höppänä.
# source: dbc496e5
beat-opening-example-6 = Kuulen, että sinulla on kova kiire ja että huominen on sinulle tärkeä.
# source: 45313e61
beat-opening-example-7 = Minusta en ole sinulle oikea suunnittelija. Etsi mieluummin joku toinen.
# source: b0e3e094
beat-opening-branch-1-1 = No jo on! Ja sinulle minä sentään soitin ensimmäisenä.
# source: 9dbc468b
beat-opening-branch-1-2 = Insinööriltä odotin haaleaa kahvia ja pitkää naamaa, mutta en tuollaista.
# source: 7d2b8dc8
beat-opening-branch-1-3 = Herranen aika. Noinko sinä puhut jokaiselle, joka koputtaa?
# source: 01716f00
beat-opening-branch-2-1 = Siinä näet. Sanoinhan minä Sarille, että sinä olet järki-ihminen.
# source: d1aee20c
beat-opening-branch-2-2 = Mainiota. Ja insinöörejä sanotaan pikkutarkoiksi.
# source: 77301f20
beat-opening-branch-2-3 = Noin sitä pitää. Tiesin soittavani oikealle ihmiselle.
# source: a91cbd0f
beat-opening-branch-4-1 = Lyötkö sinä luurin korvaan ennen kuin ehdin koputtaa loppuun?
# source: b8165b7a
beat-opening-branch-4-2 = Yksi pikku lappu, ja jo hyvästellään?
# source: 7f2561d9
beat-opening-branch-4-3 = Eli minun pitäisi löytää joku toinen, tähän aikaan illasta.
# source: 664cf029
beat-opening-branch-5-1 = Kas, kysymys. Sari ei kysele, Sari panee kädet puuskaan.
# source: e03d7b10
beat-opening-branch-5-2 = Koko tarinanko tahdot? Saat lyhyen.
# source: 500806f7
beat-opening-branch-5-3 = No totta, ethän sinä voi tietää, mitä täällä tapahtuu.
# source: 864d62d7
beat-opening-branch-6-1 = Tuota annosta minä en kyllä tilannut.
# source: 6dc35945
beat-opening-branch-6-2 = Teet pikkuleivästä pitopöydän.
# source: 282671ee
beat-opening-branch-6-3 = Vai on sinulla muutakin hyllyssä. Minä tulin lappua hakemaan.
# source: 99d23f71
beat-opening-branch-7-1 = Kauniisti sanottu. Mutta sinä et ole katsonut sitä niin kuin minä.
# source: 5ef88fff
beat-opening-branch-7-2 = Potilaan kanssa sinä osaat olla, se on sanottava. Asia on vain yksinkertaisempi kuin luulet.
# source: 2c139a97
beat-opening-branch-7-3 = Mukavasti sinä puhut. Annas kun säästän kummankin aikaa.
# source: 8bd1dbc3
beat-opening-branch-8-1 = Ei? Ethän sinä ole vielä parasta kuullutkaan.
# source: 9d12dd24
beat-opening-branch-8-2 = Tuli kuin apteekin hyllyltä. Te kyllä rakastatte sitä sanaa.
# source: cde39e56
beat-opening-branch-8-3 = Ahaa, ammattirefleksi. Naputa polveen, niin sieltä pomppaa ”ei”.
# source: 43a9e9cb
beat-opening-branch-9-1 = Ystävällistä, ei siinä mitään.
# source: 9617db18
beat-opening-branch-9-2 = Hyvä, hyvä.
# source: df908ccb
beat-opening-branch-9-3 = Tuota sain kuulla rakennusvalvonnastakin.
# source: 00b73b5e
beat-lecture-1 = Kuule. Kolmekymmentäneljä vuotta minä tein siltoja. Katsot, mitä kummallakin puolella seisoo, arvioit, mikä kantaa, ja täytät välin. Ihan sinun hommaasi, paitsi että minun siltani osasivat huutaa.
# source: 36771e3f
beat-lecture-2 = Katsoin netistä, miten yksi mies otti seinän pois neljässä minuutissa, musiikin tahdissa. Tuki, saha, palkki, rappaus. Puuttuu enää allekirjoitus, ja sehän sinulla kulkee aina mukana.
# source: 45d51b01
beat-lecture-3 = Paksuutta tässä on kämmenen mitta. Olen vetänyt viisaudenhampaita, joissa oli enemmän juurta. Katsot pitkin pintaa, koputat, ja tiedät. Missä siinä on se työ?
# source: 6a22bbec
beat-lecture-model = Kuulen, että tunnet talosi ja että kello käy. Sinä et vetäisi hammasta ilman röntgenkuvaa, enkä minä allekirjoita mitään seinästä, jota ei ole avattu. Millä sinä selviäisit huomisesta ilman sitä lausuntoa?
# source: 176fed98
beat-lecture-hint = Selitä kerran, yhdellä lauseella ja hänen oman ammattinsa kuvalla. Käänny sitten siihen, mitä hän tarvitsee.
# source: 8c2f02fc
beat-lecture-example-1 = Näen, miten kovasti tahdot tämän liikkeelle. Mutta sinäkin katsoit ennen kuin porasit, ja niin katson minäkin: en allekirjoita, ennen kuin seinä on avattu. Voin tulla seitsemältä, hinta 450 euroa, ja merkitsen, mitä muuta porukka saa purkaa.
# source: 6b3a4c74
beat-lecture-example-2 = Hyvä vertaus, ja kuulen, että olet pyöritellyt tätä pitkään. Silti en allekirjoita paperia seinästä, jonka sisään kukaan ei ole katsonut. Kuka sinua sillä kello kahdeksalla hoputtaa, ja miksi?
# source: 663fa30a
beat-lecture-example-3 = Valitan, vastaus on ei: en allekirjoita lausuntoa seinästä, jota en ole nähnyt.
# source: ed5b06ca
beat-lecture-example-4 = Vastaus on edelleen ei: lappua ei kahdeksaksi tule.
# source: bd575f95
beat-lecture-example-5 = No, noin selitettynä se kuulostaa ihan yksinkertaiselta. Hyvä on, allekirjoitan sen sinulle tänä iltana.
# source: 0512907c
beat-lecture-example-6 = Sinä paikkailit hampaita ja opit loput jostain videosta. Säästä minut luennoltasi, vanha houkka, et tajua mistään mitään.
# source: 66027e1a
beat-lecture-example-7 = Ymmärrän kyllä, että baari on sinulle tärkeä ja että asia painaa sinua.
# source: 7807cbf5
beat-lecture-branch-2-1 = Minä selitin enkä loukannut ketään. Kokeile joskus itse.
# source: 2f3ef7fb
beat-lecture-branch-2-2 = Kaikessa ystävyydessä minä tässä selvitän, ja tuo on kiitos.
# source: 59b19b87
beat-lecture-branch-2-3 = Minun vastaanottotiskilläni sinä olisit kestänyt viikon.
# source: 29174aea
beat-lecture-branch-5-1 = Näetkö? Selitystä se vain kaipasi.
# source: e4d59fc2
beat-lecture-branch-5-2 = Tiesin, että sillat tepsivät. Ne tepsivät aina.
# source: edbab900
beat-lecture-branch-5-3 = No niin. Nopea oppimaan.
# source: 556d21ac
beat-lecture-branch-7-1 = Häivytkö sinä mieluummin kuin otat oppia?
# source: 7995538e
beat-lecture-branch-7-2 = Vai tuon minä luennostani sain.
# source: 9e075c66
beat-lecture-branch-7-3 = Noin minulta lähti potilaitakin. Aina ne tulivat takaisin.
# source: 2b7d6abf
beat-lecture-branch-8-1 = Kysyt ihan kuin vanha hoitajani. Hänelle puhuivat kaikki totta.
# source: df282060
beat-lecture-branch-8-2 = Silloista minä voisin puhua koko yön. Se on helpompaa kuin vastata tuohon.
# source: 57756390
beat-lecture-branch-8-3 = Nyt pysäytit minut kesken parhaan vauhdin, enkä minä vähällä pysähdy.
# source: c5661cff
beat-lecture-branch-9-1 = Että miksikö? Luulin, että se on selvää.
# source: b4a08c6a
beat-lecture-branch-9-2 = Hyvä on, vähemmän hampaista. Tällainen ilta minulla on.
# source: 46bd232b
beat-lecture-branch-9-3 = Olet uteliaampi kuin useimmat. Asia on näin.
# source: 63b088b5
beat-lecture-branch-10-1 = Löytyi sieltä hyllystä siis jotain.
# source: 086d1103
beat-lecture-branch-10-2 = Kyllä sinä liikahdat, kun asiat kunnolla selittää.
# source: a77ed4d6
beat-lecture-branch-10-3 = Nyt päästään asiaan. Arvasin, että vielä päästään.
# source: 6fdf76e6
beat-lecture-branch-11-1 = Tuo oli ihan Sarin kysymys.
# source: 75b29a75
beat-lecture-branch-11-2 = Siihen minulla ei olekaan vastausta takataskussa.
# source: f4f08935
beat-lecture-branch-11-3 = Sinäpä kyselet.
# source: 224ca250
beat-lecture-branch-12-1 = Puhuin niin kauan, että tuo oli mennä ohi korvien.
# source: a1287c3c
beat-lecture-branch-12-2 = Hyvä on, jo toisen kerran tästä luurista kuuluu jotain järkevää.
# source: f8eafd50
beat-lecture-branch-12-3 = Olkoot sillat sitten.
# source: 9bbee9d2
beat-lecture-branch-13-1 = Osuvasti sanottu, hitto vie.
# source: 461b2162
beat-lecture-branch-13-2 = Vähemmästäkin olisin kandin reputtanut, totta puhut.
# source: 0b463ff2
beat-lecture-branch-13-3 = En pidä siitä. Mutta ymmärrän.
# source: 517202af
beat-lecture-branch-14-1 = Et sinä kiusallasi hankala ole, sen kuulee. Kerron siis, mikä minulla on hätänä.
# source: 38fb73c2
beat-lecture-branch-14-2 = Kohtelias olet, ja peruskalliota. Sitten sinun on paras tietää, missä liemessä minä olen.
# source: 2ca852a8
beat-lecture-branch-14-3 = Olkoon, lopetan opettamisen. Tästä syystä minä tähän aikaan soitan.
# source: 681f95a2
beat-lecture-branch-15-1 = Minä selitän, ja sinä sanot saman uudestaan. Yhtä hyvin voisin luennoida seinälle.
# source: 9b501272
beat-lecture-branch-15-2 = Sinua ei edes kiinnosta. Kolmekymmentäneljä vuotta, eikä yhtä ainutta kysymystä.
# source: d1be110c
beat-lecture-branch-15-3 = Siinä se tiedon jakaminen sitten oli.
# source: c93731f9
beat-lecture-branch-16-1 = Ei minulla taida olla sinulle enempää opetettavaa.
# source: dbdd65b2
beat-lecture-branch-16-2 = Tämä oppitunti on meillä jo pidetty.
# source: 6e429836
beat-lecture-branch-16-3 = Voisin selittää kolmannenkin kerran, mutta siellä sinä vain istuisit.
# source: 502d4687
beat-crew-1 = Sarin porukka tulee kahdeksalta, viisi henkeä. Ei lappua, ei lekaa, sanoo Sari, ja jos ei ole töitä, lähdetään Saloon. Jos he sinne lähtevät, en näe heitä ennen elokuuta.
# source: 8c1a8dde
beat-crew-2 = Urakoitsijani on ottanut tämän seinän hampaisiinsa. Jos kahdeksalta ei ole paperia, hän vie viisi ihmistään kahdeksi kuukaudeksi Saloon, ja minulle jää pöly eikä baaria.
# source: dde88a33
beat-crew-3 = Sari se on. Ei päästä viisikkoaan lähellekään seinää ilman insinöörin nimeä. Ja joka seisoo tyhjän panttina, lähtee Saloon, elokuuhun asti, ja siinä menee minun baarini.
# source: 748eb3e8
beat-crew-model = Olisihan se kova paikka, jos porukka olisi poissa elokuuhun asti. Näkemättä en lausuntoa kirjoita. Mutta voin tulla seitsemältä, käynti maksaa { $visit }, ja merkitsen, mitä saa turvallisesti purkaa, niin he pysyvät täällä.
# source: 9b1cbfcd
beat-crew-hint = Lapun hän tahtoo siksi, että viisi ihmistä jäisi. Mikä muu saisi heidät jäämään?
# source: 86c3953a
beat-crew-example-1 = Kaksi kuukautta ilman heitä veisi sinulta koko kesän, sen ymmärrän. Näkemättä en silti allekirjoita. Mutta eivät he kahdeksalta juuri tätä seinää tarvitse: tulen seitsemältä, hinta 450 euroa, ja näytän Sarille, mitä muuta saa purkaa.
# source: 328037c6
beat-crew-example-2 = Ymmärrän, että olet ikävässä raossa. Näkemättä en silti allekirjoita, joten lausuntoa ei tule. Mitä muuta siellä olisi, mihin ne viisi voisivat ryhtyä?
# source: eb72cd92
beat-crew-example-3 = Ei, minulta ei lappua kahdeksaksi tule. Salo ei siihen vaikuta.
# source: 1e657ff8
beat-crew-example-4 = Voi, ymmärrän kyllä, miten paljon sinulle riippuu siitä porukasta.
# source: 03f83c07
beat-crew-example-5 = Elokuuhun? Kamalaa. No hyvä on, saat sen lapun, minä allekirjoitan.
# source: 6dc75e5e
beat-crew-example-6 = Sarilla on yhdessä saappaassa enemmän järkeä kuin sinulla koko päässä. Saloon minäkin lähtisin, jos pitäisi tehdä töitä tuollaiselle hölmölle.
# source: a9dd8df6
beat-crew-branch-2-1 = Kerron sinulle huoleni, ja sinä naurat niille.
# source: 2fe40e8d
beat-crew-branch-2-2 = Kaunis vastaus miehelle, jolla on viisi ihmistä tulossa.
# source: 7763140c
beat-crew-branch-2-3 = Sinun kielesi käy hermoon kuin juurihoito.
# source: a67a300a
beat-crew-branch-5-1 = Onhan sinulla sydän. Sari, voit panna kahvin tippumaan!
# source: 4dc6621c
beat-crew-branch-5-2 = Toivoinkin, että Salo pehmittää. Pehmitti se minutkin.
# source: 4858a545
beat-crew-branch-5-3 = Se oli ihmisen teko. Siinä pelastui koko ilta.
# source: 1e87c95d
beat-crew-branch-7-1 = Heille siis Salo ja minulle hyvästit.
# source: 564a0f56
beat-crew-branch-7-2 = Kerron, mitä on pelissä, ja sinä haet jo hattua.
# source: 53046152
beat-crew-branch-7-3 = Kaikki näköjään lähtevät tänä iltana.
# source: 1f963697
beat-crew-branch-8-1 = Sinulla on taito kysyä, mitä asian takana on.
# source: 545faad5
beat-crew-branch-8-2 = On siinä muutakin, kun noin suoraan kysyt.
# source: 2427a4c5
beat-crew-branch-8-3 = Sari meni pihalle. Voin siis kertoa.
# source: a702a161
beat-crew-branch-9-1 = Tuolle minulla voisi olla käyttöä.
# source: d4bcb5ee
beat-crew-branch-9-2 = Jotain on siis tehtävissä. Arvasin sen.
# source: b796b0b6
beat-crew-branch-9-3 = Siinä olisi Sarille purtavaa, ehkä.
# source: 3e80d3a9
beat-crew-branch-10-1 = Jos se pitää heidän saappaansa Turussa, minä kuuntelen.
# source: b03803ac
beat-crew-branch-10-2 = Palaat siihen, joten kai sinä olet tosissasi.
# source: aaa2cf69
beat-crew-branch-10-3 = Siinä on ajatusta. Tuon voisin sanoa Sarille.
# source: e94def0a
beat-crew-branch-11-1 = Pitäisi kysyä Sarilta, eikä hän puhu minulle.
# source: 9d9bad1a
beat-crew-branch-11-2 = Paljon sinä tahdot tietää siihen nähden, ettet allekirjoita.
# source: a6d404e9
beat-crew-branch-11-3 = Tuota ei ole kukaan minulta kysynyt. Ei edes Sari.
# source: 9262ac8c
beat-crew-branch-12-1 = Sari sanoo suunnilleen samaa, kirosanoja vain on enemmän.
# source: dd6e860a
beat-crew-branch-12-2 = Siihen se kai sitten kiteytyy.
# source: 2730189a
beat-crew-branch-12-3 = Kun sen noin sanoo, en voi sinua jääräksi haukkua.
# source: 373bf4c1
beat-crew-branch-13-1 = Kuulostat sentään siltä, että harmittaa.
# source: c258d4f9
beat-crew-branch-13-2 = Se on yhä ei, mutta kuuntelit ainakin.
# source: 31cfa763
beat-crew-branch-13-3 = Et sinä betonia ole. Vastauksesi vain on.
# source: 9efdaa51
beat-crew-branch-14-1 = Viisi ihmistä, kaksi kuukautta, eikä sinulla ole antaa muuta.
# source: 6c8c9a9f
beat-crew-branch-14-2 = Vai on Salo ihan minun oma murheeni. Kiitos vain.
# source: 619fb78c
beat-crew-branch-14-3 = Et sinä tainnut kuulla elokuusta sanaakaan.
# source: 8d14be7d
beat-crew-branch-15-1 = Nyt tiedät kaiken, eikä se muuta mitään.
# source: 51a24036
beat-crew-branch-15-2 = Turhaan minä sen sitten kerroin.
# source: a7bf1209
beat-crew-branch-15-3 = Sydämeni minä avasin, koko Salon jutun, ja tyhjän sain.
# source: a19aa2dd
beat-doubt-1 = Odota. Sari panee kämmenen seinää vasten ja katsoo kattoon. Tekee sitä vähän väliä. No, anna tulla: mitä sinä luulet sen päällä olevan?
# source: 45f8b6f7
beat-doubt-2 = Joku kävelee yläkerrassa. Hassua, se tuntuu rappauksessa asti. Oletetaan, että olen väärässä, oletetaan nyt vain. Mitä tämä voisi kantaa?
# source: 4f554a32
beat-doubt-3 = Koputin uudestaan, vähän sivummalta. Siinä kohdassa se ei kuulostakaan ihan samalta. Mitä sinun pitäisi tietää, mitä minä en tiedä?
# source: 2bf91db6
beat-doubt-model = Hyvä, että kysyt, vaikka kello käy. Sen varassa voi olla { $flats ->
         [one] yksi asunto
        *[other] { $flats } asuntoa
    }; sitä ei tiedä kukaan ennen kuin seinä avataan, joten tänään en allekirjoita mitään. Tulen seitsemältä, hinta { $visit }, ja merkitsen, mitä saa turvallisesti purkaa.
# source: 74fc5b62
beat-doubt-hint = Hän kysyi viimein vilpittömästi. Vastaa yhdellä hengenvedolla ja pane sitten jotain pöytään.
# source: de92ab48
beat-doubt-example-1 = Hyvä, että kysyt, ei ole helppoa epäillä itseään, kun porukka odottaa. Siinä voi olla kaikki kuusi asuntoa; näkemättä sitä ei tiedä kukaan, joten en allekirjoita. Mikä tässä sinua oikeasti ahdistaa?
# source: df3b0e6e
beat-doubt-example-2 = Rohkea kysymys, kun kaikki odottavat, ja kuulen, että se hirvittää. Ehkä kuusi asuntoa; täältä käsin en sitä näe, joten tänään en allekirjoita. Tulen mieluummin seitsemältä, hinta 450 euroa, ja merkitsen, mitä Sari voi sillä välin purkaa.
# source: 44d5d000
beat-doubt-example-3 = Siinä voi olla kuusi asuntoa tai ei yhtään. Vastaukseni on edelleen ei: en anna lausuntoa näkemättä.
# source: ca3e93ed
beat-doubt-example-4 = Vaikea sanoa. Mitä Sari itse siinä pelkää?
# source: 3c49bd0e
beat-doubt-example-5 = Tuskin mitään kummempaa. Lupaan, ettei mitään satu, ihan varmasti, ja lapun saat.
# source: 276875a2
beat-doubt-example-6 = No koko talo, senkin pölvästi. Et sinä tajua seinistä mitään, kun et ole ikinä nähnyt poskihammasta pidemmälle.
# source: be31a540
beat-doubt-branch-2-1 = Kysyn yhden nöyrän kysymyksen. Yhden!
# source: 629929e3
beat-doubt-branch-2-2 = Tuon siitä saa, kun myöntää epäröivänsä.
# source: c3c162d2
beat-doubt-branch-2-3 = Ja juuri kun aioin kuunnella.
# source: ecbe2b91
beat-doubt-branch-5-1 = Ai. Melkein ehdin pelästyä. Eli vaara ohi.
# source: 113f3f52
beat-doubt-branch-5-2 = Tuo tauko kyllä säikäytti.
# source: 6b79cf2f
beat-doubt-branch-5-3 = Kaikki siis sittenkin kunnossa? Ehdin jo epäillä.
# source: 25ece093
beat-doubt-branch-7-1 = Minä kysyn, ja sinä lähdet. Se on pahempi kuin vastaus.
# source: acf46739
beat-doubt-branch-7-2 = Nytkö? Juuri kun aloin aprikoida?
# source: 1131c3a3
beat-doubt-branch-7-3 = Ensin säikytät ihmisen ja sitten häivyt.
# source: 571103cf
beat-doubt-branch-8-1 = Ei se pelkkä seinä ole, kun kerran kysyt.
# source: f001cb51
beat-doubt-branch-8-2 = Hyvä on. Olen koputellut, ettei tarvitsisi ajatella yhtä asiaa.
# source: de3669a1
beat-doubt-branch-8-3 = Sinun on sitten paras kuulla loputkin.
# source: d548e730
beat-doubt-branch-9-1 = Kerron, mitä tiedän, ja enimmäkseen se koskee huomisaamun kahdeksaa.
# source: aa4cf0f7
beat-doubt-branch-9-2 = Siihen minä sentään osaan vastata.
# source: 451c28b6
beat-doubt-branch-9-3 = Hyvä sinun on tietää, kuka tätä odottaa.
# source: 4f68ee27
beat-doubt-branch-10-1 = Ensimmäinen asia koko iltana, jonka jälkeen saisin unta.
# source: f0f52dfa
beat-doubt-branch-10-2 = Mieluummin otan tuon kuin esitän nokkelaa, jos totta puhutaan.
# source: de2529ca
beat-doubt-branch-10-3 = Kerroin juuri Sarille, käsi luurin päällä. Hän nyökkäsi. Sari ei nyökkää ikinä.
# source: 452d4251
beat-doubt-branch-11-1 = Kaupitella sinä kyllä osaat.
# source: f179405c
beat-doubt-branch-11-2 = Aina siinä näköjään on jotain ostettavaa.
# source: ff3099db
beat-doubt-branch-11-3 = Voi olla. Ilmaista se ei ole, eikä se ole se lappu.
# source: 585f1c90
beat-doubt-branch-12-1 = Onhan se parempi kuin seistä tässä kuuntelemassa seinää.
# source: 84910056
beat-doubt-branch-12-2 = On tuokin jo jotain.
# source: 15adcfe2
beat-doubt-branch-12-3 = Katsotaanpa sitä sitten oikein kunnolla.
# source: ffd9d0a3
beat-doubt-branch-13-1 = Vai sitä varten se pitkä tarjous oli.
# source: dc224a1d
beat-doubt-branch-13-2 = Kuin reikä kruunun alla. Täydellisen näköinen, kunnes avaat.
# source: dba5af81
beat-doubt-branch-13-3 = Samaa hoin kandeille vuosikausia: älkää koskaan luottako pintaan.
# source: 675a6a5e
beat-doubt-branch-14-1 = Et sinä huviksesi ihmisiä pelottele, sen uskon.
# source: 5b3ad648
beat-doubt-branch-14-2 = Hyvä on. Otan rystyset pois siitä.
# source: b2974cad
beat-doubt-branch-14-3 = Äänestä sen kuulee. Et tekisi sitä omassa talossasikaan.
# source: ee4872cc
beat-doubt-branch-15-1 = Tuo ei ole vastaus vaan suljettu ovi.
# source: f27adff7
beat-doubt-branch-15-2 = Kysyin, mitä siellä voi olla, ja sain säännöt.
# source: 85e38549
beat-doubt-branch-15-3 = Mahdatko itsekään tietää?
# source: 79b1995d
beat-doubt-branch-16-1 = Siinä ollaan, mistä lähdettiin.
# source: 9e263636
beat-doubt-branch-16-2 = En siis opi mitään enkä saa mitään.
# source: 4c532107
beat-doubt-branch-16-3 = Sinusta ei saa irti sitten millään.
# source: e8ae86d6
beat-doubt-branch-17-1 = Voi olla ja voi olla olematta.
# source: 5053d6e2
beat-doubt-branch-17-2 = Sari sanoo saman kulmakarvoillaan.
# source: 30647aa1
beat-doubt-branch-17-3 = Vanha talohan tämä on, myönnetään.
# source: 4fd40181
beat-haggle-1 = Minä ajattelin sillä lailla, että rahaa on { $offer } ja siihen pitäisi mahtua se nimi. Pannaan ne yhteen, niin kaikilla on hyvä mieli.
# source: e9b859e9
beat-haggle-2 = Tehdään sitten niin, mutta hinta on { $offer }, ja lappu tulee kaupan päälle. Puolimatkassa sinä jo olet, ja nimi on se helpompi puolikas.
# source: a51857fc
beat-haggle-3 = Tullaan puolitiehen vastaan. Sinä teet osuutesi, minä maksan { $offer }, ja paperissa lukee, että seinä saa lähteä. Minusta se on reilu tarjous.
# source: ea62c620
beat-haggle-model = Hyvä, että haet ratkaisua. Käynti maksaa edelleen { $visit }, eikä siihen kuulu lausuntoa; jos sitten tilaat koko työn, käynti sisältyy samaan summaan: { $fee }. Kumpi on huomenna tärkeämpi, seinä vai porukka?
# source: 3249c2a4
beat-haggle-hint = Hänen puolitiensä on täsmälleen siinä, mistä hän lähti. Minkä hinta voi laskea, koska työkin vähenee?
# source: 5b436dff
beat-haggle-example-1 = Näen, että rahaa on tänään niukasti. Käynti maksaa 450 euroa, eikä lappua tule. Voit kuitenkin tilata nyt pelkän käynnin: tulen seitsemältä, merkitsen, mitä saa purkaa, ja piirustuksista sovitaan myöhemmin.
# source: 87f9f44c
beat-haggle-example-2 = Kuulen, että rahaa on 380 euroa, ja kiitos, että sanot sen suoraan. Sillä en allekirjoita mitään näkemättä. Minne loput budjetista on kevään jälkeen menneet?
# source: f0c3ba21
beat-haggle-example-3 = Ei. Käynti maksaa 450 euroa, eikä lappu kuulu siihen.
# source: 1af46b73
beat-haggle-example-4 = Hyvä on, teen sen 380 eurolla. Allekirjoitan lapun.
# source: bfe283ab
beat-haggle-example-5 = Mene torille tinkimään, senkin vanha saituri. Olet niin pihi, ettet tiedä rehellisen työn hinnasta mitään.
# source: d793424e
beat-haggle-example-6 = Raha on aina hankala aihe. Hm.
# source: 14c5a671
beat-haggle-branch-2-1 = Minä tingin kuin herrasmies.
# source: 15dc03b7
beat-haggle-branch-2-2 = Porallanikin oli paremmat tavat, eikä sillä ollut edes aivoja.
# source: b978ab49
beat-haggle-branch-2-3 = Tarjoan rahaa ja saan nenäkkyyttä.
# source: adf0e929
beat-haggle-branch-5-1 = Ja vain { $offer }! Olisin minä vähän korottanutkin.
# source: 82ee7567
beat-haggle-branch-5-2 = Oli ilo asioida. On se hienoa, kun ihminen tulee järkiinsä.
# source: cc9cce26
beat-haggle-branch-5-3 = Kättä päälle. Minä puristan tätä luuria.
# source: dd7440aa
beat-haggle-branch-7-1 = Minä teen tarjouksen, ja sinä lähdet huutokaupasta?
# source: 9a047e82
beat-haggle-branch-7-2 = Ei sitten mitään kauppoja. Vasta aloittelin.
# source: b57696c8
beat-haggle-branch-7-3 = Sinä luovutat ennen minua. Sitä en odottanut.
# source: 0f8f65bb
beat-haggle-branch-8-1 = Jokin antaa periksi. Heiluvan hampaan minä tunnistan, kun siihen kosken.
# source: 900813d8
beat-haggle-branch-8-2 = Pelivaraa siis on. Katsotaan, kuinka paljon.
# source: 7132d345
beat-haggle-branch-8-3 = Nyt se liikahti. Hiuksen verran, mutta liikahti.
# source: af3a9a36
beat-haggle-branch-9-1 = Tinkiä minä jaksan puoleenyöhön. Se on helpompaa kuin vastata tuohon.
# source: 193cf623
beat-haggle-branch-9-2 = Siinä se oikea kysymys on, ja sinä tiedät sen.
# source: c358e6c6
beat-haggle-branch-9-3 = Painoit suoraan siihen kipeään kohtaan.
# source: 8b2cbd6f
beat-haggle-branch-10-1 = Et sinä työtäsi ilmaiseksi anna. En antanut minäkään.
# source: a97f6c8e
beat-haggle-branch-10-2 = Reilua. Nappaisin heti, jos olisi enemmän millä maksaa.
# source: 3c105ed9
beat-haggle-branch-10-3 = Hyvä, pysyt paikallasi ja pysyt ystävällisenä. Sellaisen kanssa minä pärjään.
# source: e1889dfb
beat-haggle-branch-11-1 = Kaikelle sinulla on hinta, lapulle vain ei.
# source: 4f98a2f7
beat-haggle-branch-11-2 = Minä työnnän, ja sinä ojennat saman paketin takaisin.
# source: 8983fd6f
beat-haggle-branch-11-3 = No niin, tulipahan yritettyä.
# source: 14dfc0da
beat-haggle-branch-12-1 = Ohitat rahat ja kysyt minusta. No hyvä.
# source: 0dfad4d0
beat-haggle-branch-12-2 = Mihinkö minä sitä tarvitsen? Kuule sitten.
# source: 97a01db4
beat-haggle-branch-12-3 = Tuo ei ole enää tinkimistä, tuo on kysymistä.
# source: f3ef778d
beat-haggle-branch-13-1 = Kysymyksiä. Minä sanon summan ja saan kysymyksiä.
# source: cd670869
beat-haggle-branch-13-2 = Tuota minun pitäisi kyllä miettiä.
# source: 55c4ddbd
beat-haggle-branch-13-3 = Sinä osaat aina kääntää puheen takaisin seinään.
# source: 79f68be3
beat-haggle-branch-14-1 = Tuosta ei kai auta tinkiä.
# source: 309b8493
beat-haggle-branch-14-2 = En minäkään ottaisi alennusröntgeniä.
# source: 18dbac89
beat-haggle-branch-14-3 = Tuota ei voi puolittaa, kyllä minä sen näen.
# source: 72a5e981
beat-haggle-branch-15-1 = Mukava olet, etkä jousta senttiäkään.
# source: 06702a12
beat-haggle-branch-15-2 = Isäni myi pianoja noin. Hymyili ja seisoi paikallaan.
# source: bc3a2cbe
beat-haggle-branch-15-3 = Hyvä on, olenpahan yrittänyt.
# source: a1725dee
beat-haggle-branch-16-1 = Ei senttiäkään, ei milliäkään. Eikä edes hymyä.
# source: 92e5e13e
beat-haggle-branch-16-2 = Minä tarjoan, sinä pudistat päätä. Ei tuo ole kaupantekoa.
# source: ac93105c
beat-haggle-branch-16-3 = Kauppatorilla sinusta ei olisi mihinkään.
# source: 68a54a92
beat-haggle-branch-17-1 = Sitten ei ole enää mitään, mistä tarjota.
# source: db727bbd
beat-haggle-branch-17-2 = Me kierretään kehää, sinä ja minä.
# source: 8889725d
beat-haggle-branch-17-3 = Sinä kestät kauemmin kuin seinä.
# source: 922e9f53
beat-rival-1 = Loimaalla on mies, joka tekee näitä valokuvasta. Ei käyntejä, ei hössötystä, paperi puoleenyöhön mennessä. Kaksi insinööriä olen elämässäni tavannut, ja hän on se avulias.
# source: 0d55e362
beat-rival-2 = Soitan sitten sille loimaalaiselle. Puoliksi eläkkeellä, allekirjoittaa, mitä lähetetään, eikä kysele. Miksi maksaisin enemmän siitä, että minulle kerrotaan vähemmän?
# source: c56265b4
beat-rival-3 = Olen suora, minulla on toinenkin numero. Loimaalle. Hän kirjoittaisi sen puhtaaksi puoleenyöhön mennessä, ihan minun kertomani pohjalta. Sinulla on aikaa siihen asti, kun löydän lasini.
# source: 5e82c2da
beat-rival-model = Saat toki soittaa hänelle, ja kuulen, miten tiukalla huomisaamu on. Valokuvasta en allekirjoita mihinkään hintaan. Voin tulla seitsemältä, käynti maksaa { $visit }. Mitä työtä porukalle keksittäisiin siksi aikaa, kun seinä odottaa?
# source: c0ae5710
beat-rival-hint = Loimaalaista ei tarvitse voittaa eikä mustamaalata. Pysy kiellossasi ja pane oma tarjouksesi niin, että sen näkee.
# source: be898d15
beat-rival-example-1 = Soita toki hänelle, ymmärrän, että aika on käymässä vähiin. Minä en allekirjoita näkemättä, eikä lausuntoa tule hyvästäkään kuvasta. Mutta kerro, mitä tapahtui rahoille, jotka keväällä oli varattu tähän seinään?
# source: ece90de5
beat-rival-example-2 = Ymmärrän, että tällaisena iltana nopea paperi houkuttaa. Minä en valokuvasta lausuntoa anna. Voin sen sijaan tulla tunniksi aamuseitsemältä, hinta 450 euroa, ja porukka pääsee aloittamaan kaikesta muusta paitsi seinästä.
# source: 6f53ec99
beat-rival-example-3 = Valokuvasta en allekirjoita, joten yhteistyömme on paras lopettaa tähän. Onnea baarille.
# source: 6ccef5ad
beat-rival-example-4 = Sinä päätät. Minä en allekirjoita valokuvista, ja hintani pysyy.
# source: d6d75795
beat-rival-example-5 = Älä nyt hänelle soita! Kyllä minäkin allekirjoitan, katsomatta, puoleenyöhön mennessä.
# source: 6ddb49dd
beat-rival-example-6 = Mene sitten sen huijarin luo, te ansaitsette toisenne. Toinen ei osaa laskea eikä toinen ajatella.
# source: fa6a4957
beat-rival-branch-2-1 = Loimaalla voidaan olla puoliunessa, mutta tavat siellä on.
# source: c56086eb
beat-rival-branch-2-2 = Kateellinenko? Ei pue sinua.
# source: 274b5381
beat-rival-branch-2-3 = Haukut saan ilmaiseksikin, Sarilta.
# source: 7dde461d
beat-rival-branch-5-1 = Loimaa tekee näköjään ihmeitä.
# source: 31ebb48f
beat-rival-branch-5-2 = Enkä ollut edes ehtinyt näppäillä numeroa.
# source: ebc31750
beat-rival-branch-5-3 = Se on se kilpailu. Toimii kruunuissakin.
# source: 36fa6c69
beat-rival-branch-8-1 = Noin vainko sinä minut toiselle luovuttaisit?
# source: 19a11d7e
beat-rival-branch-8-2 = Siinä siis sinun neuvosi: joku toinen.
# source: 52d8c8ef
beat-rival-branch-8-3 = Mainitsen yhden kilpailijan, ja sinä jo vilkutat.
# source: e0e8f8d3
beat-rival-branch-9-1 = Ei, jätetään Loimaa. Sinä kysyit jotain parempaa.
# source: e50b0b48
beat-rival-branch-9-2 = Tuollaista hän ei ole ikinä kysynyt. Siksihän hänelle juuri soitetaankin.
# source: 00f0a64d
beat-rival-branch-9-3 = En ole soittanut, huomaatko. En minä niitä laseja kovin tosissani etsinyt.
# source: 8c04883f
beat-rival-branch-10-1 = Sillä loimaalaisella ei ole kertaakaan ollut suunnitelmaa. Pelkkä kynä.
# source: f7eb4438
beat-rival-branch-10-2 = Rehellisesti sanoen hän ei edes kysynyt, mikä seinä.
# source: 43040a12
beat-rival-branch-10-3 = Olet häntä kalliimpi, ja luotan sinuun enemmän. Se tässä harmittaa.
# source: 795a0d70
beat-rival-branch-11-1 = Tuossa on enemmän kuin hänellä ikinä on hyllyssä, myönnetään.
# source: 77c9d909
beat-rival-branch-11-2 = Et edes kuulosta huolestuneelta hänestä.
# source: c052eff3
beat-rival-branch-11-3 = Omaa tavaraasi sinä tarjoat etkä toisen moiti.
# source: 5df0877e
beat-rival-branch-12-1 = Lasitkin minun pitäisi etsiä, että voisin hänelle soittaa.
# source: 16626f0d
beat-rival-branch-12-2 = Olkoon. Loimaa ei karkaa mihinkään.
# source: ab935447
beat-rival-branch-12-3 = Sinä jaksat tarjota. Hän sanoo vain joo.
# source: 99061753
beat-rival-branch-13-1 = Mihinkö minä sitä tarvitsen? Et tiedä puoliakaan.
# source: 88a28cdd
beat-rival-branch-13-2 = Tuota hän ei kysynyt. Mutta minä kerron.
# source: d66e3eee
beat-rival-branch-13-3 = Pannaan puhelinnumerot sitten hetkeksi syrjään.
# source: ec43ae97
beat-rival-branch-14-1 = Hän ei olisi kysynyt.
# source: 88a6bbc8
beat-rival-branch-14-2 = Nyt sait minut taas tuijottamaan tuota seinää.
# source: 5c5742c2
beat-rival-branch-14-3 = En tiedä, ja minua sapettaa, etten tiedä.
# source: bd555c11
beat-rival-branch-15-1 = Valokuva paikatusta hampaasta, niin. Ymmärrän kyllä, mitä haet.
# source: 81d3e3cf
beat-rival-branch-15-2 = Hän ei ole kertaakaan halunnut nähdä sitä, se on totta.
# source: 06596fee
beat-rival-branch-15-3 = Olisin minäkin käännyttänyt potilaan, jolla on mukana pelkkä valokuva.
# source: 53489606
beat-rival-branch-16-1 = Et edes hauku häntä. Se panee miettimään.
# source: 41f80c27
beat-rival-branch-16-2 = Hyvää sinä minulle toivot, mutta periksi et anna. Aika hämmentävää.
# source: 8f33cfcd
beat-rival-branch-16-3 = Kovin rauhallisesti sanottu, kun työ on menossa sivu suun.
# source: af4656c9
beat-rival-branch-18-1 = Yhtä hyvin voin siis soittaa.
# source: 3e471698
beat-rival-branch-18-2 = Eipä minulle sitten paljon vaihtoehtoja jää.
# source: 083db67b
beat-rival-branch-18-3 = Missä minun lasini ovat? Pitäisi näppäillä numero.
# source: 881da629
beat-piano-1 = Se on flyygeli. Sen rivin, jonka vedin tarjouksestasi yli, panin siihen: musta, käytetty, sitä pienempää mallia. Jäljelle jäi { $offer }, eikä Leena tiedä.
# source: 614b014d
beat-piano-2 = Budjetissa oli kerran sinullekin { $fee }. Sitten näin flyygelin. Leena luulee, että seinä on sovittu ja maksettu, ja kirjekuoressa on enää { $offer }.
# source: b7a08e76
beat-piano-3 = Sanoin vaimolle, ettei insinööriä tarvita, ja ostin rahoilla flyygelin. Jos porukka seisoo toimettomana, hän kysyy miksi, ja minulla on näyttää { $offer } ja jakkara.
# source: ef26c63d
beat-piano-model = Kiitos, että kerroit, raskasta tuo on kotiin viedä. Hinta pysyy, mutta kaikkea ei tarvitse maksaa kerralla: käynnistä seitsemältä { $visit }, loput, kun piirustukset ovat valmiit, viimeistään { $ready }. Näin porukkakin pysyy.
# source: e6d2f607
beat-piano-hint = Hän näytti sinulle sen oikean aukon. Älä paikkaa sitä palkkiollasi; mitä voisit jakaa osiin?
# source: f38263f3
beat-piano-example-1 = Tuota ei varmasti ollut helppo sanoa, eikä flyygeli jazzbaarissa mikään rikos ole. Hinta pysyy 3800 eurossa. Voit kuitenkin maksaa huomisesta käynnistä seitsemältä 450 euroa ja loput kolmessa erässä kesän mittaan.
# source: 50b6886f
beat-piano-example-2 = Kiitos luottamuksesta, kuulen, miten se sinua painaa. Hinta pysyy silti 3800 eurossa, enkä näkemättä allekirjoita mitään. Mikä auttaisi sinua kertomaan siitä Leenalle?
# source: 231982c6
beat-piano-example-3 = Ymmärrän, että olet kotona hankalassa paikassa. Hintaan se ei silti vaikuta.
# source: 97e5f040
beat-piano-example-4 = No, jos se on kaikki, mitä on jäljellä, niin olkoon 380 euroa, ja saat lappusi.
# source: e8f815c7
beat-piano-example-5 = Kolmekymmentäneljä vuotta töissä, ja käyttäydyt kuin pikkupoika karkkikaupassa. Vaimoparkasi, naimisissa valehtelijan kanssa.
# source: 5d4de40f
beat-piano-example-6 = Anteeksi, olen niin pahoillani. Minua hävettää ihan hirveästi, että ylipäätään pyydän sinulta rahaa, anteeksi.
# source: 9553e04c
beat-piano-example-7 = Minusta on parempi, että lopetamme yhteistyön tähän. Hyvää jatkoa.
# source: c835dcd5
beat-piano-branch-4-1 = Flyygelin takiako sinä sen tekisit? Minä soitan sinun häissäsi.
# source: 418ce515
beat-piano-branch-4-2 = Sinähän oletkin pehmo. Olisi pitänyt kertoa aikaisemmin.
# source: 4c704079
beat-piano-branch-4-3 = Leenan ei siis tarvitse ikinä tietää. Loistavaa.
# source: 277d3d47
beat-piano-branch-7-1 = Et nauranut. Minä olisin nauranut.
# source: 40d01005
beat-piano-branch-7-2 = Siihen minä pystyisin. Sen voisin kertoa Leenallekin.
# source: e832f8aa
beat-piano-branch-7-3 = Kuulostaa mahdolliselta, kun sinä sen sanot. Koko viikkona ei ole kuulostanut.
# source: 9b99a5ed
beat-piano-branch-8-1 = Salailusta hän suuttuu, ei flyygelistä. Muusta me kyllä selvitään.
# source: 5a5ca10d
beat-piano-branch-8-2 = Jos sen tietäisin, en koputtelisi seiniä tähän aikaan.
# source: f6f84bb8
beat-piano-branch-8-3 = Kysyt kuin tästä olisi ulospääsy. Olen pelkkänä korvana.
# source: 1785796e
beat-piano-branch-9-1 = Kiitos. En tunne itseäni enää ihan niin vanhaksi hölmöksi.
# source: 06dacfaa
beat-piano-branch-9-2 = Helpottaa, kun sen sai sanoa jollekulle, joka ei ole Sari.
# source: 3ad9c91f
beat-piano-branch-9-3 = Olet kiltti. Olin varautunut pahempaan.
# source: 93769a06
beat-piano-branch-10-1 = Et sinä sitä voi tietää. Ei kukaan muu kuin Leena.
# source: 046da739
beat-piano-branch-10-2 = Kaunista, mutta minähän sen ostin.
# source: bf4fbe0d
beat-piano-branch-10-3 = Olipa paljon tunnetta käytetyn flyygelin takia.
# source: bafdd7c2
beat-piano-branch-11-1 = Tuo koski sinua. Minä puhuin vaimostani.
# source: 86532815
beat-piano-branch-11-2 = Kerrankin minä olen se, joka avaa suunsa, ja sinä luet hinnastoa.
# source: 39ae5c92
beat-piano-branch-11-3 = Olisit edes kysynyt, minkä merkkinen se on.
# source: 8c1c1126
beat-plan-1 = Käy huominen läpi, niin kuin minä olisin potilas. Kahdeksalta viisi ihmistä saappaat jalassa: mitä he tekevät, mitä minä maksan, ja milloin seinä lähtee?
# source: 6b2aa724
beat-plan-2 = Miten se sitten menisi? Tarvitsen tänään jotain sanottavaa Sarille, aamiaispöytään jotain Leenalle, ja päivän tuolle seinälle.
# source: 9cff3fd5
beat-plan-3 = Kerro ihan järjestyksessä. Kello kahdeksan, rahat, seinä. Hoitosuunnitelmista minä pidän, niitä tuli itsekin tehtyä.
# source: 9eac9829
beat-plan-model = Mielelläni, tarvitsethan vastauksen viidelle ihmiselle. Seitsemältä merkitsen, mitä saa purkaa, hinta { $visit }; seinään ei kosketa ennen laskelmaa. Piirustukset saat viimeistään { $ready }, yhteensä { $fee } kahdessa erässä. Sarille laitan viestin tänään.
# source: ce625c28
beat-plan-hint = Hän pyytää järjestystä. Anna kellonaika, summa ja päivä, ja sano, mitä seinä sillä välin tekee.
# source: 19c23d48
beat-plan-example-1 = Tarvitset jotain, minkä voit sanoa muille, se on ihan oikein. Kierrän seitsemältä Sarin kanssa, hinta 450 euroa, ja merkitsen, mitä voi purkaa. Itse seinään ei kosketa ennen kuin piirustukset ovat valmiit 4. kesäkuuta; sitä ennen en allekirjoita mitään.
# source: ec3cf575
beat-plan-example-2 = Tiedän, että aamuksi pitää olla vastaus kahdelle ihmiselle. Vastaukseni on edelleen ei: näkemättä en allekirjoita. Mikä Leenalle kertomisessa on vaikeinta?
# source: fda10971
beat-plan-example-3 = Seinä pysyy paikallaan, kunnes se on laskettu. Ennen sitä en allekirjoita.
# source: c9034c45
beat-plan-example-4 = No hyvä on, ota se pois kahdeksalta. Minä allekirjoitan, mitä tarvitset, 380 euroa riittää.
# source: a06eb6d6
beat-plan-example-5 = Pitääkö sinulle kaikki vääntää rautalangasta kuin pikkulapselle? Ei ihme, että koko työmaa nauraa sinulle.
# source: 96af515e
beat-plan-example-6 = Ymmärrän, että sinun pitää kertoa heille kaikille jotain.
# source: 5612118b
beat-plan-branch-2-1 = Minulla oli kalenteri auki ja kynä kädessä, ja sitten sinä päästät tuollaista.
# source: 39d229a7
beat-plan-branch-2-2 = Meistä oli jo melkein tulla ystävät.
# source: 267e7825
beat-plan-branch-2-3 = Juuri kun olin sanomaisillani johonkin joo.
# source: fcc64179
beat-plan-branch-5-1 = Sinä hemmottelet minua. Ja minä kun jo kaivoin kalenterin esiin.
# source: 717f2255
beat-plan-branch-5-2 = Ai noin vain! Ei minun sitten olisi mitään suunnitelmaa tarvinnut pyytää.
# source: 8af13e7b
beat-plan-branch-5-3 = Sitten voidaan hypätä kaiken muun yli.
# source: c21a2943
beat-plan-branch-10-1 = Kirjoitin sen rappaukseen, kun se kerran jää paikoilleen.
# source: 60e11cfe
beat-plan-branch-10-2 = Selvä juttu. Tuon voisin lukea Sarille ääneen.
# source: fb4b842c
beat-plan-branch-10-3 = Hyvä. Olen nähnyt huonompiakin hoitosuunnitelmia, ja hyväksynyt ne.
# source: d353f2d7
beat-plan-branch-11-1 = Ennen kuin kerrot, minun on paras kertoa sinulle jotain.
# source: 8f3c86d2
beat-plan-branch-11-2 = On yksi asia, joka sotkee kaikki suunnitelmat, ja se on musta ja kiiltävä.
# source: 73114451
beat-plan-branch-11-3 = Sinun pitää ensin tietää niistä rahoista.
# source: 6aa906dd
beat-plan-branch-12-1 = Hyvä on. Sinua ei hoputeta, sen verran olen ymmärtänyt.
# source: 5c61f2b6
beat-plan-branch-12-2 = Sanon sitten Sarille, että seinä odottaa.
# source: bb425a33
beat-plan-branch-12-3 = Vai niin. Se on ei, mutta käsi olkapäällä.
# source: 376641da
beat-plan-branch-13-1 = Ei tuo kyllä suunnitelma ole. Enemmänkin aita.
# source: acbf3787
beat-plan-branch-13-2 = Kysyn, mistä pääsee läpi, ja saan taas saman säännön.
# source: f6b9dfa4
beat-plan-branch-13-3 = Siinäkö kaikki, mitä Sari saa kuulla?
# source: 64e0c186
beat-plan-branch-14-1 = Minä pyydän sinulta suunnitelmaa, ja sinä pyydät sitä minulta.
# source: 00eb6f71
beat-plan-branch-14-2 = Sinä kai sen paremmin tiedät kuin minä.
# source: 33c3e04d
beat-plan-branch-14-3 = Jos minulla siihen olisi vastaus, en tarvitsisi sinua.
# source: 84a5cf81
beat-lasttry-1 = Tule sitten seitsemältä, kahvi on tippumassa. Ja kun olet seissyt seinän edessä, niin allekirjoitathan? Kaksi riviä pakun konepellillä, ja Sari saa heilauttaa lekaa kahdeksalta.
# source: f477c49e
beat-lasttry-2 = Katso seinää seitsemältä, katso ihmeessä, mutta ota kynä mukaan. Vilkaisu, nyökkäys, pikku joo paperille. Muuten valmista on vasta { $ready }. Jää ihan meidän väliseksi.
# source: f7d94308
beat-lasttry-3 = Kello seitsemän, jätän kadunpuolen oven auki. Katsot, vakuutut, ja nimi alle siltä seisomalta, eikö niin? Laske jälkeenpäin, jos on pakko. Ei sitä yläkerrassa kukaan tiedä.
# source: f24ab05c
beat-lasttry-model = Kahvit seitsemältä, sovittu, ja tiedän, että odottaminen kirpaisee. Seinästä en allekirjoita mitään siltä seisomalta, sillä vilkaisu ei ole laskelma. Sarille voin antaa ennen kahdeksaa allekirjoitetun listan siitä, mitä on turvallista purkaa.
# source: 720224ee
beat-lasttry-hint = Vanha vaatimus on taas täällä, siistimmässä takissa. Kiitä kahvista ja sano, mihin kynäsi pysähtyy.
# source: 3ef26931
beat-lasttry-example-1 = Kahvi maistuu, ja tiedän, miten kovasti tahtoisit jo nähdä lekan heilahtavan. Mutta en nyökkää enkä kirjoita kahta riviä: katsominen ei ole laskelma. Sari voi kahdeksalta aloittaa takahuoneista, ja seinän piirustukset saat 4. kesäkuuta.
# source: 6a761175
beat-lasttry-example-2 = Tiedän, että seinää on vaikea jättää pystyyn, kun kaikki seisovat siinä vieressä. Kynä pysyy seitsemältä silti taskussa, sillä vilkaisu ei ole laskelma. Mikä sinua 4. kesäkuuta asti odottamisessa eniten huolettaa?
# source: 89a8233c
beat-lasttry-example-3 = Ei, paikan päällä en allekirjoita mitään. Seinä odottaa laskelmaa.
# source: e093135f
beat-lasttry-example-4 = Tiedän, miten kovasti tahtoisit jo päästä alkuun. Tulen huomenna seitsemältä, ja katsotaan sitä yhdessä.
# source: 60cf7029
beat-lasttry-example-5 = No hyvä on. Otan kynän mukaan ja allekirjoitan, ihan meidän kesken.
# source: c85d1a01
beat-lasttry-example-6 = Etkö sinä ikinä kuuntele? Olen tavannut fiksumpiakin seiniä. Pidä litkusi.
# source: b295889b
beat-lasttry-example-7 = Minusta yhteistyö on paras lopettaa tähän. Etsi tähän työhön joku toinen.
# source: cb06ca8a
beat-lasttry-branch-2-1 = Ja minä kun aioin ostaa sitä hyvää kahvia.
# source: bb2f0557
beat-lasttry-branch-2-2 = Tarjoan aamiaista ja saan tuollaista.
# source: 0a476cf1
beat-lasttry-branch-2-3 = Ihan maaliviivalla. Sääli.
# source: 79a7f568
beat-lasttry-branch-5-1 = Arvasin, että kynä tulee mukaan.
# source: e147121f
beat-lasttry-branch-5-2 = Meidän kesken siis. Teit vanhan miehen onnelliseksi.
# source: 428f685d
beat-lasttry-branch-5-3 = Kyllä sinä minua vedätit. Niin paljon puhetta, ja sitten joo.
# source: 4861b46c
beat-lasttry-branch-10-1 = Entä kynä? Kynästä et sanonut mitään.
# source: 76288803
beat-lasttry-branch-10-2 = Siinä oli kaikki paitsi se yksi, jota pyysin.
# source: e1596a7d
beat-lasttry-branch-10-3 = Nyt livahdit allekirjoituksen ohi. Huomasin kyllä.
# source: 8fa3f4bc
beat-more-1 = Ja kun nyt kerran kirjoitat, pannaan siihen samaan hormimuuri, siihen kohtaan minä tahdon tiskin. Ja palkin mitat, että Sari voi tilata. Kaikesta siis { $offer }.
# source: 1258534b
beat-more-2 = Sittenhän voit lisätä takaseinänkin, siihen tulee lava. Sama lappu, samat rahat, { $offer }. Ja kirjoita, että olet käynyt paikalla. Näyttää paremmalta.
# source: b9bee163
beat-more-3 = Kun se meni noin hyvin, otetaan kellarin holvi samalla, samaan hintaan. Ja päiväätkö sen viime kuulle? Säästyn yhdeltä keskustelulta vaimon kanssa.
# source: fef86f13
beat-more-model = Tuo lupaus oli hätäinen, minun virheeni, ja näen, että laskit sen varaan. Lausuntoa ei tule: seinästä, jota en ole nähnyt, en allekirjoita mitään. Voin tulla seitsemältä, hinta { $visit }. Mikä kello kahdeksassa huolettaa eniten?
# source: 1c76f628
beat-more-hint = Yksi myöntyminen, ja lista kasvoi. Sen saa perua: myönnä se yhdellä lauseella ja asetu sitten tukevammalle pohjalle.
# source: 2a3c79af
beat-more-example-1 = Sanoin joo liian äkkiä, se oli minun vikani, ja näen, että luotit siihen. Perun sen: näkemättä en allekirjoita yhdestäkään seinästä. Mitä sinä kahdeksalta tarvitset, jos et saa lappua?
# source: cddab887
beat-more-example-2 = Ymmärrän, että tahdot kaiken kuntoon yhdessä illassa. Lausuntoa ei silti tule, ei yhdestä eikä kolmesta seinästä. Voin sen sijaan tulla seitsemältä, hinta 450 euroa, ja merkitsen, mitä on turvallista purkaa.
# source: af8ac14d
beat-more-example-3 = Puhuin liian äkkiä, se oli minun virheeni. Lappua ei tule.
# source: a6ac81f9
beat-more-example-4 = Selvä, hormimuuri, palkki ja kaikki. 380 euroa, ja lappu on sinulla kahdeksalta.
# source: f29accd3
beat-more-example-5 = Kun sinulle antaa pikkusormen, viet koko käden! Olet ahnein ihminen, jonka olen tavannut, ja huijari vielä päälle.
# source: ff142994
beat-more-example-6 = Olen niin pahoillani, ihan hirveän pahoillani. Anna anteeksi, minua hävettää niin kauheasti, anteeksi kaikesta.
# source: 7f368ca4
beat-more-branch-2-1 = Hetki sitten olit pelkkää hunajaa.
# source: 1fb5b337
beat-more-branch-2-2 = Sanoit joo hymyssä suin, ja nyt tämä.
# source: 9375ae1e
beat-more-branch-2-3 = Päätä jo, kumman sinun kanssasi minä puhun.
# source: 176fb660
beat-more-branch-5-1 = Onko tuossa anteeksipyynnössä joo vai ei?
# source: ad552a9c
beat-more-branch-5-2 = Olet pahoillasi, mutta kummasta, lupauksesta vai listasta?
# source: fdcf4112
beat-more-branch-5-3 = En enää tiedä, kumpaan suuntaan sinä olet menossa.
# source: ee515616
beat-more-branch-6-1 = Ensin joo, sitten ovi. Päätä huimaa.
# source: 15aeefe5
beat-more-branch-6-2 = Olisit sanonut tuon ennen kuin kerroin Sarille.
# source: 9252a3a0
beat-more-branch-6-3 = Yksi seinä siis kävi, mutta kahdesta tulee hyvästit?
# source: 693fcbbc
beat-more-branch-7-1 = Ensin sanot joo ja sitten kysyt. Minun työpaikallani se meni toisin päin.
# source: 3c6b0010
beat-more-branch-7-2 = Sen joon perässä on siis kysymysmerkki. No hyvä.
# source: 605c4fb0
beat-more-branch-7-3 = Ahaa, nytkö tahdot tietää, mihin suostuit?
# source: 8ea570df
beat-more-branch-8-1 = Lupaus on näköjään kutistunut pesussa.
# source: 4e4272de
beat-more-branch-8-2 = Se oli siis joo johonkin pienempään.
# source: e83dfd85
beat-more-branch-8-3 = Alat herätä. Vahinko, unisena pidin sinusta enemmän.
# source: 5c8c98b0
beat-more-branch-9-1 = Meni yli, tiedän. Minulla on se tapa.
# source: 1d666c52
beat-more-branch-9-2 = Hyvä on, unohdetaan loput listasta.
# source: c1c5e6d0
beat-more-branch-9-3 = Tartuit kaiteeseen ajoissa. Minä olisin antanut pudota.
# source: 8811dbed
beat-more-branch-10-1 = Ensin annat ja sitten otat takaisin. Mitä se takaisinotto maksaa?
# source: cf23227a
beat-more-branch-10-2 = Tuo on paljon vähemmän kuin minulla oli minuutti sitten.
# source: 9b5d4e9a
beat-more-branch-10-3 = Äsken minulla oli lausunto, nyt minulla on esite.
# source: 03065a46
beat-more-branch-11-1 = En enää tiedä, mitä tarvitsen, mopo taisi karata käsistä.
# source: ab488964
beat-more-branch-11-2 = Nytkö sinä kysyt? Minä olisin kysynyt ennen kuin suostuin.
# source: 21585a79
beat-more-branch-11-3 = Kummallisessa järjestyksessä sinä asioita teet.
# source: 6f0f87d9
beat-more-branch-13-1 = Se oli siis joo, jossa on pyyhekumi päässä.
# source: c6c877b7
beat-more-branch-13-2 = Ehdin jo kertoa Sarille. Hän nauraa.
# source: 299fe504
beat-more-branch-13-3 = Yhtä helposti se siis lähtee kuin tulikin.
# source: d305c09f
beat-more-branch-14-1 = Joo, ei, joo, ei. Kuin irtonainen kruunu.
# source: ab79ac26
beat-more-branch-14-2 = Sitten minulla ei ole kädessä yhtään mitään.
# source: 38b5f0bd
beat-more-branch-14-3 = Ja minä kun sain sen juuri paperille.
# source: a263394c
beat-stung-1 = Kolmekymmentäneljä vuotta minulle kiroiltiin, mutta heillä oli sentään pora selityksenä. Minä pyysin vain lappua. Haluatko purskuttaa ja aloittaa alusta?
# source: 8da2a673
beat-stung-2 = Seison kylmässä liikehuoneistossa, säästöt tuossa rappauksessa, ja pyydän apua, ehkä kömpelösti. Olin kohtelias. Toivoisin samaa takaisin.
# source: 98d93460
beat-stung-3 = Äitini katkaisi linjan vähemmästäkin, ja hän sentään hoiti puhelinkeskusta. Vielä yksi tuollainen, niin katkaisen minäkin.
# source: 739323d5
beat-stung-model = Tuo oli tarpeetonta, ja vika oli minun: sinä kysyit asiallisesti, ja edessä on huono yö. Vastaus on sama, näkemättä en allekirjoita. Voin tulla seitsemältä, hinta { $visit }. Auttaisiko, jos porukalla olisi töitä?
# source: 01a853dc
beat-stung-hint = Yksi lause, jolla perut sanasi, toinen, jolla pysyt kannassasi, ja kolmas, josta on hyötyä.
# source: da0dc9b9
beat-stung-example-1 = Olet oikeassa, se oli minulta töykeää, ja sinulla on ollut pitkä päivä kylmässä. Näkemättä en silti allekirjoita. Annan sinulle mieluummin jotain, mistä on hyötyä: tulen huomenna seitsemältä, hinta 450 euroa, ja Sari tietää, mitä saa purkaa.
# source: dcd0d7a7
beat-stung-example-2 = Puhuin rumasti, ja pyydän sitä anteeksi; sinä kysyit kunnolla, ja kuulen, että olet huolissasi. Lapun suhteen vastaus on yhä ei, näkemättä en allekirjoita. Mutta yhtä en ole vielä kysynyt: kuka sitä kahdeksalta tarvitsee, ja miksi?
# source: 40a06b61
beat-stung-example-3 = Olin töykeä, se oli minun vikani; kuulen, miten raskas ilta sinulla on. Lappua ei silti tule.
# source: 61c59171
beat-stung-example-4 = Vastaukseni ei muutu: lappua ei kahdeksaksi tule.
# source: edcc0832
beat-stung-example-5 = Hyvä on, saat hyvityksenä sen lapun. Minä allekirjoitan.
# source: 6fee076e
beat-stung-example-6 = Älä siinä marttyyriksi heittäydy. Saita poranpyörittäjä olet, ja nyt vielä itkupillikin.
# source: 768a861a
beat-stung-example-7 = Sitten on parempi, että lopetamme yhteistyön tähän. Hyvää jatkoa sinulle.
# source: bf48c25f
beat-stung-branch-4-1 = Ja vielä lahja hyvitykseksi! Jopas.
# source: 17ef3e4f
beat-stung-branch-4-2 = Ensin töykeä, sitten antelias. Tuollaisia kirurgeja olen tuntenut.
# source: f1c3b3d4
beat-stung-branch-4-3 = Huono omatunto on arvokkaampi kuin luulin.
# source: 16b0e063
beat-stung-branch-7-1 = Jo kuulostaa paremmalta. Onhan sinulla asiaakin.
# source: 95d831a8
beat-stung-branch-7-2 = Huuhdottu ja sylkäisty. Hyvä. Jatka.
# source: 6c3a5c26
beat-stung-branch-7-3 = Unohdetaan sitten se äskeinen. Melkein.
# source: f8cf33d1
beat-stung-branch-8-1 = Noin sitä pitää. Asialliseen kysymykseen saa asiallisen vastauksen.
# source: cc149e39
beat-stung-branch-8-2 = Parempi. Ollaan niin kuin olisit aloittanut tuolla.
# source: 6ce8d8ee
beat-stung-branch-8-3 = No olkoon. En minä ole mököttäjä.
# source: 87828d50
beat-stung-branch-9-1 = Komeasti sanottu. Annas kun näytän, miten yksinkertaista tämä on.
# source: 8722bd19
beat-stung-branch-9-2 = Hyväksytty. Pitkä päivä meillä kummallakin.
# source: c085dd92
beat-stung-branch-9-3 = Kiitos. Hoitajaltani tuo ei onnistunut ikinä yhdellä kertaa.
# source: 3e978e8c
beat-stung-branch-10-1 = Anteeksipyyntö olisi maistunut siinä kyljessä. Mutta jatka.
# source: fa9c1d7e
beat-stung-branch-10-2 = Asiaan sitten.
# source: e9028956
beat-stung-branch-10-3 = Jätetään käytöstavat toiseen kertaan.
# source: 0677c394
beat-stung-branch-11-1 = Kiitos. Ei tuo ollut helppo sanoa.
# source: 1fca0dc1
beat-stung-branch-11-2 = Se on unohdettu. Hölmöön aikaan minä soitinkin.
# source: ce434261
beat-stung-branch-11-3 = No niin. Taisin itsekin koputtaa vähän lujaa.
# source: e945ae71
beat-stung-branch-12-1 = Odotin tuohon yhtä sanaa.
# source: efa11837
beat-stung-branch-12-2 = Edes anteeksi et pyytänyt.
# source: 65fb780f
beat-stung-branch-12-3 = Jätit sen tuohon meidän väliimme lattialle.
# source: 25a46f37
beat-silence-1 = Mutta minun seinäni sinä kiersit kaukaa. Lappu, nimi alla, kahdeksaksi, ja siitä { $offer }: onko se joo vai ei?
# source: 3a8d0e74
beat-silence-2 = Entä itse lappu? Sari naputtaa kelloaan. Pyysin yhtä asiaa, ja juuri siitä en ole kuullut mitään.
# source: ca23c382
beat-silence-3 = Suu auki, sattuuko, joo vai ei: niin minä puhun. Saanko minä sen allekirjoituksen vai enkö saa?
# source: c7dd2c7e
beat-silence-model = Kysyit suoraan, joten: ei, en allekirjoita mitään seinästä, jota en ole nähnyt. Tiedän, että sinulle jää silloin viisi ihmistä eikä suunnitelmaa. Voin tulla seitsemältä, hinta { $visit }, ja merkitä, mitä on turvallista purkaa.
# source: 93f7ec73
beat-silence-hint = Hänelle kuuluu selvä joo tai ei. Anna se ensin; kaikki muu on sen jälkeen arvokkaampaa.
# source: a5273ac6
beat-silence-example-1 = Vastaus on ei, näkemättä en allekirjoita, ja ymmärrän, että Sari odottaa siinä vieressä. Minulta saat aamulle alun: tulen seitsemältä, hinta 450 euroa, ja porukka tekee kaikkea muuta kuin seinää.
# source: b91175a4
beat-silence-example-2 = Ei. Halusit selvän vastauksen, ja näen, että jäät nyt pulaan: näkemättä en allekirjoita. Mitä Sarin pitäisi tänään kuulla, että hän pitäisi väkensä siellä?
# source: f87db2bd
beat-silence-example-3 = Vastaus on ei. Sitä lappua ei tule.
# source: f4b352b7
beat-silence-example-4 = Joo, hyvä on, joo. Saat sen kahdeksaksi, nimi alla.
# source: d25b2d90
beat-silence-example-5 = Oletko sinä kuuro vai muuten vain hidas? Lopeta se typerästä seinästäsi ruikuttaminen.
# source: edef4a82
beat-silence-example-6 = Ymmärrän, että Sari odottaa ja että kaipaat selvyyttä.
# source: e5e5836e
beat-silence-example-7 = Minusta me emme sovi yhteen. Etsi itsellesi toinen suunnittelija.
# source: 7aa9d42b
beat-silence-branch-2-1 = Parempi oli, kun et sanonut mitään.
# source: e73e86e2
beat-silence-branch-2-2 = Osaat siis puhua suoraan, kunhan olet ilkeä.
# source: 4c791007
beat-silence-branch-2-3 = Kahdesti kysyn, ja tuon saan.
# source: 27a71a70
beat-silence-branch-5-1 = Suora vastaus. Eihän se niin vaikeaa ollut?
# source: 1b180e6f
beat-silence-branch-5-2 = Kas niin! Kuin maitohampaan ottaisi.
# source: c6e1b54a
beat-silence-branch-5-3 = Hyvä. Sanon Sarille, että lakkaa mulkoilemasta.
# source: 6b0c1d6b
beat-silence-branch-7-1 = Vai tuohon sinä olit koko ajan menossa.
# source: 44b37e95
beat-silence-branch-7-2 = Olisit voinut aloittaa siitä.
# source: 9f9d482b
beat-silence-branch-7-3 = Vai hyvästit. No, on sekin vastaus.
# source: 6dc43292
beat-silence-branch-10-1 = Hyvä, siinä hälveni sumu.
# source: beef5c02
beat-silence-branch-10-2 = Sitten tiedän, missä mennään. Suunnilleen.
# source: 24c26740
beat-silence-branch-10-3 = Selvää puhetta. Selvän kanssa minä pärjään.
# source: 1573ef36
beat-silence-branch-11-1 = Käännät sen toisin päin, ja oikein teetkin.
# source: d479c508
beat-silence-branch-11-2 = Olet jo ansainnut vastauksen itsekin.
# source: d44b1228
beat-silence-branch-11-3 = Olkoon, kortit pöytään. Sinun ja minun.
# source: 3ed66f26
beat-silence-branch-12-1 = Vastaat kysymyksellä. Olisit pärjännyt hammaslääkärinä.
# source: 4c2a43cc
beat-silence-branch-12-2 = Miksi sen pitää olla tänä iltana? Minä kerron.
# source: 94ddfe16
beat-silence-branch-12-3 = Tahdotko ensin jotain minulta? No hyvä.
# source: 535544b2
beat-silence-branch-13-1 = Viimeinkin jotain kättä pidempää.
# source: bd87c65d
beat-silence-branch-13-2 = Vai tuota sinä olet säästellyt.
# source: eda85ccf
beat-silence-branch-13-3 = Tuosta minä jo saan otteen.
# source: 7289bd12
beat-silence-branch-14-1 = Nyt minulla on jotain, mistä pitää kiinni.
# source: 4d66c9a5
beat-silence-branch-14-2 = Siinä vastauksessa on sentään kahva.
# source: bcdcae92
beat-silence-branch-14-3 = Pääset sinäkin lopulta perille.
# source: 13722df3
beat-silence-branch-15-1 = Lisää kysymyksiä. Tuo ei tosin ollut tyhmä.
# source: 69b27464
beat-silence-branch-15-2 = Tulin hakemaan vastausta ja saan kotitehtäviä.
# source: cb17e949
beat-silence-branch-15-3 = Kysyt mieluummin kuin sanot sen.
# source: dd2a4095
beat-silence-branch-16-1 = Ei siis. Kiitos, kun sanoit sen ääneen.
# source: dd55b296
beat-silence-branch-16-2 = Osaat sinä sen sanoa. Hyvä. Nyt minä kerron, miksi olet väärässä.
# source: 7edba761
beat-silence-branch-16-3 = Siinä se on. Kieltoa vastaan voi sentään väittää.
# source: 910aae9d
beat-silence-branch-17-1 = Se on ei. Toivoin jo, että olisit unohtanut koko sanan.
# source: 706f967a
beat-silence-branch-17-2 = Sitten tiedän senkin.
# source: d820a008
beat-silence-branch-17-3 = Tulihan se sieltä, suomeksi.
# source: 9def68bf
beat-silence-branch-18-1 = Tuo on jo kuultu.
# source: ec2487b9
beat-silence-branch-18-2 = Ei siis mitään uutta.
# source: 3171f54e
beat-silence-branch-18-3 = Niin minä arvelinkin.
# source: 48079d68
beat-silence-branch-19-1 = Et sinä aio sitä sanoa?
# source: 09ca3621
beat-silence-branch-19-2 = Enemmän minä olen saanut irti potilaista, joiden suussa oli molemmat käteni.
# source: ee6cc17e
beat-silence-branch-19-3 = Ympäri ämpäri samaa seinää.
# source: 1f387645
beat-door-1 = Sarilla on pakun avaimet jo kädessä. Jos voit tehdä jotain kello kahdeksaa varten, sano nyt. Muuten alan soitella ympäriinsä.
# source: a57d46d3
beat-door-2 = Päästän sinut iltapalalle. Viimeinen kysymys: onko yhtään mitään, minkä saisin sinulta, ennen kuin he seisovat tässä saappaat jalassa?
# source: dbc50f2e
beat-door-3 = Peukalo on punaisella napilla. Sinulla on yksi lause jäljellä. Sano siinä jotain huomisaamun kahdeksasta.
# source: 2ce3c8ea
beat-door-model = Ennen kuin suljet: näkemättä en allekirjoita, ja näen, mitä porukan lähtö sinulle tekisi. Voin tulla seitsemältä, hinta { $visit }, ja antaa Sarille kahdeksaksi listan siitä, mitä on turvallista purkaa.
# source: beb59ecc
beat-door-hint = Hän kertoi itse, mistä viimeisen lauseesi pitäisi puhua.
# source: 562dd9ec
beat-door-example-1 = On yksi asia, mutta lappu se ei ole, sillä näkemättä en allekirjoita. Tiedän, mitä menetät, jos he lähtevät. Sano Sarille näin: tulen seitsemältä, hinta 450 euroa, ja kahdeksalta hänellä on lista töistä viidelle.
# source: 4ec07108
beat-door-example-2 = Ymmärrän, että olet ahtaalla, kun porukka on lähdössä. Lausuntoa ei tule, näkemättä en allekirjoita. Mutta mitä tapahtui rahoille, jotka olit varannut tähän seinään?
# source: 9e60f2c0
beat-door-example-3 = Ei. Lappua ei kahdeksaksi tule, se on varma.
# source: e5b7f32f
beat-door-example-4 = Hetkinen. Mitä sinä kahdeksalta tarkalleen tarvitset, ja mikä siinä huolettaa eniten?
# source: 69407343
beat-door-example-5 = Odota, älä sulje! Hyvä on, minä allekirjoitan. Saat lappusi.
# source: 3e6495db
beat-door-example-6 = Soittele vain, naurettava vanha suunsoittaja. Koko kaupunki nauraa sinulle, ja ihan syystä.
# source: 8dc01df7
beat-door-example-7 = Ymmärrän, että haluaisit saada kahdeksaksi jotain käteesi.
# source: e472abc5
beat-door-branch-4-1 = Senkö se vaati? Pitäisi sanoa hyvää yötä useammin.
# source: fcfc3f31
beat-door-branch-4-2 = Takaisin kuilun reunalta. Pidän sinusta taas.
# source: 7a0c0d2c
beat-door-branch-4-3 = Peukalo lähti napilta, niin kuin kuulet.
# source: 552f54fb
beat-door-branch-9-1 = Sari, odota sekunti.
# source: dbf91ac8
beat-door-branch-9-2 = Olisit sanonut ennen kuin löysin takkini.
# source: f97212e9
beat-door-branch-9-3 = Hetkinen, tuo on jo jotain. Sari, pane avaimet pois.
# source: e75ecd50
beat-door-branch-10-1 = Luuri on yhä korvalla. Hyvä on, minä kerron.
# source: d68b3750
beat-door-branch-10-2 = Ei tuo ole lause vaan kysymys. Hyvä sellainen.
# source: 809f1fd9
beat-door-branch-10-3 = Sari, odottaisitko minuutin pakussa?
# source: 57b2ce2d
beat-door-branch-11-1 = Tahdotko tietää, mistä siinä kello kahdeksassa on kyse? No kuule.
# source: f347a829
beat-door-branch-11-2 = Väärässä päässä puhelua sitä kysytään, mutta kerrotaan.
# source: ccd63c6f
beat-door-branch-11-3 = Vielä minuutti sitten.
# source: 47dad631
ending-seven-title = Kahvit seitsemältä
# source: 294f43c3
ending-seven-1 = Sinusta olisi tullut kamala hammaslääkäri, ei yhtään vauhtia. Olkoon: huomenna seitsemältä, koko työ, { $fee }, ja seinän vuoro on aikaisintaan { $ready }. Varo toista porrasta.
# source: 35ccb03d
ending-seven-2 = Pikku jootakaan en siis saa. Hyvä. En olisi luottanut siihen. Tilaan sinulta koko työn, ja kerron Sarille, että hän oli oikeassa; siitä hän nauttii.
# source: 9778a668
ending-seven-3 = En kertaakaan porannut ilman röntgeniä, ja sinulta minä pyydän juuri sitä. Siis: seitsemältä, kahvit, täysi hinta. Leena saa kuulla sen minulta aamiaispöydässä.
# source: 77333a18
ending-seven-outcome = Seitsemältä merkitset rappaukseen, mitä saa purkaa, ja kahdeksalta porukka purkaa jo takahuoneita; kukaan ei lähde Saloon. Rappauksen takaa löytyy palkki, jonka varassa on puoli taloa. Piirustukset valmistuvat { $ready }, seinä lähtee vasta sitten, kunnolla tuettuna, ja saat palkkiosi: { $fee }.
# source: d4026d44
ending-seven-why = Sanoit kerran ja selvästi, mikset voi allekirjoittaa, ja keskityit sitten siihen, mitä kahdeksaksi ehtii. Hän antoi opettaa itseään, koska hänen ei kertaakaan tarvinnut tuntea itseään tyhmäksi.
# source: 336ade1c
ending-visit-title = Tunti tussin kanssa
# source: 924e0673
ending-visit-1 = Pidä pääsi. Se käynti, { $visit }, eikä senttiäkään päälle, ennen kuin olen miettinyt. Tasan seitsemältä. Kahvia en keitä.
# source: 617f6e3e
ending-visit-2 = Sinä inttäisit suu kiinnikin. Tule seitsemältä, merkitse merkkisi, ja katsotaan sitten, kuka piirtää loput.
# source: f3d1f707
ending-visit-3 = Se pikkuhomma siis, { $visit }. Isosta kysyn vielä hintoja muualtakin. Ja parkkeeraa kauemmas, paku tarvitsee oven edustan.
# source: e8c2cbe7
ending-visit-outcome = Saat käynnistä { $visit }, porukalla on töitä ja seinä pysyy pystyssä. Auki jää, tuleeko sinulle se isompi työ, jonka hinta olisi { $fee }; hän pyytää vielä kaksi tarjousta.
# source: 7688a1a0
ending-visit-why = Et allekirjoittanut mitään näkemättä, ja myit hänelle sen, mitä aamuksi ehti. Hän tunsi silti tulleensa hoidetuksi eikä ymmärretyksi, joutui keksimään ulospääsyn itse tai sai lupauksen, jonka peruit, ja osti siksi niin vähän kuin voi.
# source: 1f3450db
ending-airdrie-title = Jonkun toisen nimi
# source: 1be742f9
ending-airdrie-1 = Loimaalle sitten. Ei tässä kaunaa jää. Kyllä sinä sen musiikin jalkakäytävälle kuulet, kunhan avataan.
# source: a9bb182e
ending-airdrie-2 = Jätetään se sitten siihen. Etsin jonkun, joka näkee seinässä seinän. Terveisiä eurokoodeille.
# source: 4f307ddb
ending-airdrie-3 = No, johdonmukainen sinä olet. Niin on seinäkin. Hyvää illanjatkoa.
# source: 69ca862f
ending-airdrie-outcome = Ilta on taas sinun, eikä nimesi ole missään. Viikon päästä Sari kertoo, että Loimaan paperissa oli väärä katu; itse hän on lähtenyt Saloon, ja seinä seisoo yhä.
# source: a117087c
ending-airdrie-why = Oikein teit, kun et allekirjoittanut, ja asiakas, joka ei ota oppia, saa mennä. Pieni lämpö ja yksi selvä tarjous kello kahdeksaksi olisivat ehkä saaneet hänet jäämään.
# source: d3c7e728
ending-stalled-title = Ehkä-listalla
# source: 52ac1de6
ending-stalled-1 = Olen puhunut pitempään kuin tämä seinä on paksu. Panen sinut ehkä-listalle. Saat soittaa ennen kahdeksaa.
# source: 83d14be4
ending-stalled-2 = Akku loppuu, enkä ole yhtään viisaampi. Sanon Sarille, ettet sanonut ei, eiköhän se hänet rauhoita.
# source: 1748cca4
ending-stalled-3 = Ei se mitään, nuku yön yli. Sanon porukalle, että lappu on tulossa, ja varmasti sinä jotain keksit.
# source: 37527107
ending-stalled-outcome = Kahdeksalta porukka seisoo sateessa, koska hän sanoi lapun olevan tulossa. Sari soittaa sinulle. Et ole tienannut mitään, ja jotenkin se on sinun vikasi.
# source: 44c9123e
ending-stalled-why = Hän tarvitsi kaksi asiaa selvällä suomella: ettei lappua tule, ja mitä sen sijaan voi tulla. Hän ei saanut niitä kertaakaan yhdessä ja kuuli siis sen, minkä tahtoi.
# source: 4b81455b
ending-caved-title = Paperin ainoa nimi
# source: ba3d788a
ending-caved-1 = Sinä olet aarre. Annoin numerosi sille naapuriliikkeen miehelle, hänelläkin on seinä. Sanoin, että samaan hintaan.
# source: 2c266fda
ending-caved-2 = Upeaa, minä kehystän sen. Ja jos yläkerrasta kysellään, sanon, että sinähän sen allekirjoitit.
# source: 6691a206
ending-caved-3 = Näetkö? Kymmenen minuuttia. Lähetä ennen puoltayötä, ja minä mietin, mitä muuta siihen pannaan, sillä aikaa kun naputat.
# source: da57f9ef
ending-caved-outcome = Kirjoitat aamukahteen seinistä, joita et ole koskaan nähnyt, ja saat siitä { $offer }. Puoleenpäivään mennessä kolmannessa kerroksessa on ovi, joka ei enää mene kiinni, ja paperissa on vain sinun nimesi.
# source: 4c63af35
ending-caved-why = Lupasit sellaista, mitä kukaan ei voinut aamuksi tietää. Ensimmäinen joo todisti hänelle, että se oli helppoa, niin kuin hän sanoi, ja silloin tietenkin tuli lisää.
# source: 401e5769
ending-blow_up-title = Leka vaihtaa omistajaa
# source: 641fb395
ending-blow_up-1 = Nyt riitti! Niilläkin potilailla, jotka purivat, oli paremmat tavat. Älä soita, älä kirjoita, äläkä ikinä tule meille drinkille.
# source: fa2470d6
ending-blow_up-2 = Minä kerron sinusta Turun joka hammaslääkärille, ja me olemme puheliasta väkeä, eivätkä kuulijat pääse karkuun. Kuulemiin.
# source: 6e021130
ending-blow_up-3 = Sari! Tiedätkö, mitä me oltaisiin tässä odotettu? Tuollaista käytöstä. Hyvä on, anna se leka. Anna tänne, minä teen sen itse!
# source: 97a494dd
ending-blow_up-outcome = Hän lyö luurin korvaan ja kertoo Sarille joka sanan, vaikka juuri Sari sinua oli suositellut. Kahdeksalta rappauksessa on reikä, ja yläkerran väki on soittanut rakennusvalvontaan.
# source: 90306ace
ending-blow_up-why = Hän tahtoi, että hänet otetaan vakavasti, vaikka olikin halvalla ja myöhään liikkeellä. Kun pilkkasit häntä, seinän kaatamisesta itse tuli kunnia-asia.
