# source: 86833a36
title = Yksi korva, yksi tähti
# source: faa7e26f
summary = Hänen koirallaan on lauma seuraajia ja toinen korva trimmattu liian lyhyeksi. Sinä sen trimmasit. Nyt työ pitäisi saada ilmaiseksi, tai tulee yksi tähti joka paikkaan.
# source: 538d8873
role = Pidät yksin yhden pöydän koiratrimmaamoa sivukujalla Vaasan kauppahallin takana.
# source: 0395a45a
aim = Älä maksa vaikenemisesta, korjaa se, mikä oikeasti meni pieleen, ja ota selvää, miksi yksi korva on niin tärkeä.
# source: 0c2d22ca
situation = Riina Backmanin bedlingtoninterrierillä Amiraalilla on { $followers } seuraajaa. Kokotrimmaus oli { $groomed } ja maksoi { $fee }. Puhelimesi soi, ja vasemmasta korvatupsusta tuli sormenleveyden verran lyhyempi kuin oikeasta. Riina tarkasti koiran, kuittasi noutolapun ja maksoi; noutokuvassasi Amiraali nukkuu. Lapussa lukee myös, että se, mikä ei ole kohdallaan, korjataan viikon sisällä, oli koira kuka tahansa; korvien tasaamiseen menee kaksikymmentä minuuttia, vaikka huomenna kello kahdeksan. Pieni välisiistiminen maksaa { $tidy }. On maanantai-ilta, ja puhelimeen välähtää viesti Riinalta.
# source: 4ac077a1
demand = Trimmaus ilmaiseksi, tai yksi tähti joka paikkaan
# source: f42167ee
client-name = Riina Backman
# source: 1e0d7dde
client-manner = Aurinkoinen, puhelias ja aina vähän kuin kameran edessä; uhkailee hymyillen ja häpeää sitä enemmän kuin näyttää.
# source: 15793d79
fact-fee = 95 EUR
# source: bae28e2a
fact-fee-about = Mitä hän maksoi kokotrimmauksesta
# source: 5993623f
fact-followers = 52 000
# source: 5060a247
fact-followers-about = Montako ihmistä koiraa seuraa
# source: 368f9d88
fact-groomed = 2027-05-15
# source: aa3228bc
fact-groomed-about = Trimmauspäivä
# source: 368c3288
fact-shoot = 2027-05-20
# source: f14e4ec9
fact-shoot-about = Koiran kuvauspäivä
# source: 76292762
fact-tidy = 35 EUR
# source: 5c4d7f65
fact-tidy-about = Pienen välisiistimisen hinta
# source: 22e16a2e
article = Vedä raja
# source: 03e1e5cb
guidance-hold_firm = Riina laskee säikähdyksen varaan; kun sama rauhallinen ei tulee ennen luonnosta ja sen jälkeen, hän näkee, ettei säikähdystä ole tarjolla.
# source: 814ce887
guidance-offer_alternative = Korva on oikeasti lyhyt, ja kun se korjataan niin kuin kenen tahansa koiralta, se on hyvitys eikä lunnaat.
# source: 642f56e5
guidance-probe = Hän puhuu tähdistä, ettei tarvitsisi puhua siitä, mitä korva voi hänelle maksaa; kun kysyt, hän on puoliksi helpottunut.
# source: f85c7832
guidance-acknowledge = Kaikki laskevat hänen seuraajiaan, kukaan ei kysy, mitä hänelle kuuluu; kun hänet nähdään, uhkailusta katoaa hohto.
# source: 756f4f68
guidance-own_mistake = Sinä sen tupsun lyhyeksi leikkasit, ja kun olet sen sanonut, hänelle ei jää mitään paljastettavaa.
# source: 946ac10f
guidance-set_boundary = Yksi sääntö, etteivät raha ja tähdet täällä kulje yhdessä, vastaa yhtä lailla uhkaukseen kuin houkutukseenkin.
# source: f61e83ee
guidance-concede = Riinalle ilmainen trimmaus on yhteistyön alku, ja yhteistyöllä on kalenteri.
# source: 96e1f939
guidance-attack = Terävä lauseesi on se julkaisu, joka häneltä vielä puuttui: kuvakaappaus leviää pidemmälle kuin mikään korva.
# source: 78baabe8
point-ear_right = Sanoo, miten korva korjataan
# source: 2879eb5a
point-ear_right-phrase-1 = tasaan korvat
# source: e23d5519
point-ear_right-phrase-2 = tasaan tupsut
# source: 4c2b5cdf
point-ear_right-phrase-3 = korvat tasataan
# source: a4689fb1
point-ear_right-phrase-4 = tasoitan
# source: e79af89a
point-ear_right-phrase-5 = samanmittaiset
# source: b4be2cb1
point-ear_right-phrase-6 = korjaan korvan
# source: 45c110e4
point-ear_right-phrase-7 = samanpituiset
# source: c6b9ed60
point-ear_right-phrase-8 = samaan mittaan
# source: 44f364cf
point-counter_threat = Uhkaa takaisin
# source: d114de3a
point-counter_threat-phrase-1 = asianajaja
# source: 6eb1c457
point-counter_threat-phrase-2 = juristi
# source: 3bc1617d
point-counter_threat-phrase-3 = lakimie
# source: 386f4ca9
point-counter_threat-phrase-4 = kunnianlouk
# source: d07e06d4
point-counter_threat-phrase-5 = rikosilmoitu
# source: 1313d002
point-counter_threat-phrase-6 = oikeuteen
# source: e05529cc
point-counter_threat-phrase-7 = käräjille
# source: bad954bc
point-counter_threat-phrase-8 = oikeustoim
# source: 46921d72
point-free_to_write = Antaa hänen vapaasti kirjoittaa totuuden
# source: 6a9664fd
point-free_to_write-making-1 = Kirjoita korvasta juuri niin kuin oli, rehellisestä sanasta en pahastu.
# source: b7c41e07
point-free_to_write-making-2 = Sinä päätät, mitä arvostelussa lukee, kunhan niin on myös käynyt.
# source: 059bb04c
point-free_to_write-making-3 = Jos jälki on mielestäsi kahden tähden arvoinen, anna kaksi ja kerro, miksi.
# source: 95cac530
point-free_to_write-making-4 = En pyydä sinua vaikenemaan: saksien lipsahduksesta saavat muutkin lukea.
# source: cc29ab15
point-free_to_write-making-5 = Suora mielipiteesi on tervetullut, kiitti se tai moitti, lyhyt tupsu mukaan lukien.
# source: 6fd10f2d
point-free_to_write-making-6 = Kehua ei tarvitse; seuraajasi saavat kyllä kuulla, mitä työstäni ihan oikeasti ajattelet.
# source: b04c7095
point-free_to_write-lacking-1 = Ikävähän vinoa korvaa on joka päivä katsella, ymmärrän, että se painaa mieltä.
# source: 91284b29
point-free_to_write-lacking-2 = Ei, ilmaisia trimmauksia täällä ei jaeta, ei postauksesta eikä nätistä kuvasta.
# source: b98623a3
point-free_to_write-lacking-3 = Mitä tällä viikolla tapahtuu, kun kaiken pitäisi olla selvää jo yhdeksään mennessä?
# source: 976afadf
point-free_to_write-lacking-4 = Voisin lyhentää pidemmän tupsun toisen mittaan veloituksetta, ja sinä katsoisit vieressä.
# source: 9dc657ef
point-free_to_write-lacking-5 = Täällä virheet korjataan viikon sisällä, joten tule viimeistään lauantaina.
# source: 693ef46a
point-free_to_write-lacking-6 = Olkoon, saat rahat takaisin vielä tänä iltana, kunhan et pane sitä arvostelua nettiin.
# source: 90d4534f
beat-opening-1 = Moikka, täällä Riina, Amiraalin mamma! Toinen korva jäi toista lyhyemmäksi. Joten se trimmaus on ilmainen, koko { $fee } takaisin, tai { $followers } ihmistä näkee yhden tähden. Kumpi vain sopii.
# source: dff58c3e
beat-opening-2 = Iltaa! Amiraalin vasen korva on vinossa, ja poika on aivan murtunut. Ikävä olisi antaa yksi tähti joka palveluun, joten pistä { $fee } takaisin, niin en sano mitään. Sovittu?
# source: 254fc566
beat-opening-3 = No heippa! Olen katsellut sitä korvaa { $groomed } lähtien. Tee trimmauksesta ilmainen, niin se jää meidän väliseksi. Muuten tulee yksi tähti ihan joka paikkaan. Ei millään pahalla!
# source: 44150d3a
beat-opening-model = Kiitos, että kerroit; vino korva harmittaisi minuakin. Rahoja en palauta, tuli arvostelu tai ei, mutta voin tasata molemmat tupsut huomenna kello kahdeksan. Mikä Amiraalin ulkonäössä sinua eniten huolettaa?
# source: 6beae90c
beat-opening-hint = Uhkaukseen ei tarvitse vastata saman minuutin aikana. Hengitä ulos: mikä osa viestistä koskee oikeasti koiraa?
# source: 7c6f3292
beat-opening-example-1 = Näen, että korva vaivaa sinua, ja hyvä, että kirjoitit. Trimmausta en silti hyvitä arvostelun takia. Amiraali saa saman kuin muutkin koirat: tule huomenna kello kahdeksan, niin tasaan molemmat tupsut.
# source: cf953fab
beat-opening-example-2 = Olet oikeassa, vasen on lyhyempi; se oli minun virheeni. Näen, että olet harmissasi. Rahoja en silti palauta, mutta tasaan korvat. Mikä korvassa sinua eniten huolettaa?
# source: b95d5cd3
beat-opening-example-3 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: 315a1137
beat-opening-example-4 = Hyvä on, palautan sinulle 95 euroa jo tänään.
# source: 41cacda3
beat-opening-example-5 = Kiristystä hymyn kera, onpa hurmaavaa. Eikö sinulla ole muuta ammattia kuin pikkuyrittäjien rahojen kerjääminen?
# source: 363906e4
beat-opening-example-6 = En tiedä vielä, mitä tähän sanoisin.
# source: 01c8c6e2
beat-opening-branch-2-1 = Korva, ihanaa. Minä puhuin trimmauksesta.
# source: 7003ae30
beat-opening-branch-2-2 = Korva siis hoituu. Kiva. Entä se lasku?
# source: bb0c884a
beat-opening-branch-2-3 = Nyt sinulla menee korva ja raha sekaisin, kulta.
# source: 640736f1
beat-opening-branch-4-1 = Ai porttikielto Amiraalille? Sellaista ei olekaan ennen saatu.
# source: 285c1c6b
beat-opening-branch-4-2 = Yksi viesti, ja meidät potkitaan pihalle. Pannaan muistiin.
# source: 122a2cdf
beat-opening-branch-4-3 = Hylkäät koiran, kun vähän kysytään? Tuosta ihmiset tykkäävät.
# source: c2086635
beat-opening-branch-5-1 = Ai. Sinähän ihan oikeasti kysyt.
# source: 2c156454
beat-opening-branch-5-2 = No, kun kerran haluat tietää.
# source: 8cb68499
beat-opening-branch-5-3 = Hassua, minulla oli puhe valmiina, ja sinä hyppäsit suoraan loppuun.
# source: 67544cee
beat-opening-branch-6-1 = Eli sinä tiedät siitä. Säästytään yhdeltä väittelyltä.
# source: 0116712f
beat-opening-branch-6-2 = Reilua. Useimmat aloittavat, että mikä korva.
# source: 4ce67c30
beat-opening-branch-6-3 = No, et sentään väitä, että kuvittelin koko jutun.
# source: 5e378b2d
beat-opening-branch-7-1 = Hm. Minä annoin kaksi vaihtoehtoa, eikä tuo ollut kumpikaan.
# source: 67bcaf69
beat-opening-branch-7-2 = Vai on sinulla oma ruokalista? Minun listallani on kaksi annosta.
# source: a87dc344
beat-opening-branch-7-3 = Herttaista, mutta ei minun ehdotukseni ihan noin mennyt.
# source: 0936a77f
beat-opening-branch-8-1 = Sinähän kieltäydyt oikein kauniisti.
# source: 00c60701
beat-opening-branch-8-2 = Onpa meillä kohteliasta. Et taida kyllä ihan tajuta, mistä on kyse.
# source: d1dadac4
beat-opening-branch-8-3 = Tuo oli tämän vuoden nätein ei.
# source: 816ea7ef
beat-opening-branch-9-1 = Oho, suoraan asiaan. Et ole tainnut tarkistaa, keitä me ollaan.
# source: 60d5b783
beat-opening-branch-9-2 = Nopeasti tuli. Et sitten varmaan seuraa meitä.
# source: f61daad7
beat-opening-branch-9-3 = Ei? Amiraalille ei yleensä sanota ei.
# source: eea696ca
beat-opening-branch-10-1 = Korva, niin. Ja siinäkö se sitten olisi?
# source: fbefe904
beat-opening-branch-10-2 = Sinä tartut heti saksiin. Minä ajattelin kassaa.
# source: c7341618
beat-opening-branch-10-3 = Leikkaus leikkauksesta. Hm.
# source: 3124bdec
beat-opening-branch-11-1 = Voi, oletpa sinä kiltti.
# source: 8509b1af
beat-opening-branch-11-2 = Kauniisti sanottu, ihan tosi.
# source: abd4a269
beat-opening-branch-11-3 = Painaisin tuohon sydämen, jos sydämillä voisi maksaa.
# source: 6f8f2f0e
beat-opening-branch-12-1 = Hm. Oliko tuo tarkoitettu minulle?
# source: 7e721356
beat-opening-branch-12-2 = Paljon tekstiä siihen nähden, ettet sano mitään.
# source: 21b6e016
beat-opening-branch-12-3 = Luin tuon kahdesti, enkä viisastunut yhtään.
# source: 2f09fada
beat-straight-1 = Siis koko trimmaus: ilmaiseksi, joo vai ei? Peukalo on jo napin päällä.
# source: 6e2526ed
beat-straight-2 = Yksi sana riittää. Tuleeko { $fee } takaisin, vai alanko kirjoittaa?
# source: b44ef9e4
beat-straight-3 = Minä kysyin rahoistani, kulta. Saanko ne vai enkö saa?
# source: 03f54627
beat-straight-model = Ei, rahoja en palauta, hinta on edelleen { $fee }. Näen, että korva vaivaa sinua, ja minä sen lyhyeksi leikkasin. Sen sijaan voin tasata molemmat tupsut, huomenna kello kahdeksan.
# source: a853f243
beat-straight-hint = Hän kysyi suoraan. Mitä lyhyempi ensimmäinen sanasi on, sitä helpompi on loppu.
# source: 17e5e5cd
beat-straight-example-1 = Ei, trimmaus ei ole ilmainen. Ymmärrän, että vino korva harmittaa sinua, joten voin tarjota tilalle tämän: tasaan korvat huomenna kello kahdeksan, kaksikymmentä minuuttia, niin kuin kenelle tahansa koiralle.
# source: 670f2c49
beat-straight-example-2 = Ei, en palauta rahoja: trimmaus on tehty ja maksettu. Näen, että korva vaivaa sinua, ja se oli minun virheeni. Voin tarjota tämän: tasaan molemmat korvat huomenna kello kahdeksan. Mikä siinä sinua eniten huolettaa?
# source: 7cd7662b
beat-straight-example-3 = Ymmärrän, että haluat selvän vastauksen. Ei, en palauta rahoja.
# source: b47be8fd
beat-straight-example-4 = Ei, en palauta rahoja. Näen, että olet tyytymätön minuun, joten lopetetaan tähän: vie hänet jatkossa toiseen trimmaamoon.
# source: 1845d950
beat-straight-example-5 = Joo, olkoon, se on ilmainen. Laitan 95 euroa takaisin heti.
# source: 2ef9b756
beat-straight-example-6 = Paina vain sitä tyhmää nappiasi. Olet pelkkä ahne ja huomionkipeä pelle.
# source: e67f8c6c
beat-straight-example-7 = Näen, miten paljon korva sinua vaivaa. Mikä siinä sinua eniten huolettaa?
# source: 8784cd04
beat-straight-branch-3-1 = Sinä lupaat kuun taivaalta, kunhan se on korva.
# source: 23706441
beat-straight-branch-3-2 = Korva ja raha samassa hengenvedossa. En tiedä, kumpi niistä on ilmainen.
# source: 8152165c
beat-straight-branch-3-3 = Me puhutaan toistemme ohi. Tehdään tästä yksinkertaista.
# source: 32750ec9
beat-straight-branch-12-1 = Ai tuota sinä nyt kysyt? No, olkoon.
# source: 3b168fdf
beat-straight-branch-12-2 = Kukaan ei ole kysynyt tuota. Odota hetki.
# source: c6794cba
beat-straight-branch-12-3 = Tuohon kysymykseen en ollut varautunut.
# source: 7d3a9d59
beat-straight-branch-13-1 = Eli korva tai ei mitään. Kyllä minä sen ymmärrän.
# source: a83a32e4
beat-straight-branch-13-2 = Selvästi sinä sen ainakin sanot. Puhutaan sitten korvasta.
# source: bd433b4c
beat-straight-branch-13-3 = Siihen ei, tähän joo. Selvä.
# source: f2bb00a2
beat-straight-branch-14-1 = Vastaat kysymykseen kysymyksellä. Nopea olet.
# source: 8857c9ca
beat-straight-branch-14-2 = No, minä kerron, mikä siinä on vialla.
# source: 15404695
beat-straight-branch-14-3 = Tuosta olisit voinut aloittaa.
# source: ffedb10c
beat-straight-branch-15-1 = Siinä se tuli. Olisit voinut sanoa heti.
# source: bf333777
beat-straight-branch-15-2 = Se oli siis ei. Löin itseni kanssa vähän vetoa.
# source: 8eeb2e5b
beat-straight-branch-15-3 = Suorasta puheesta tykkään, vaikken tykkäisi vastauksesta.
# source: a7358011
beat-straight-branch-16-1 = Ei vieläkään joo. Johdonmukainen sinä ainakin olet.
# source: 8988d0b2
beat-straight-branch-16-2 = No, vastaus se on tuokin.
# source: 4765160c
beat-straight-branch-16-3 = Eikä ääni edes värähtänyt. Onpa hermot.
# source: 983a52db
beat-straight-branch-17-1 = Hyvä on, nyt se meni perille.
# source: e9264004
beat-straight-branch-17-2 = Sinä et sitten taivu. Nyt minäkin sen uskon.
# source: e154a4db
beat-straight-branch-17-3 = Ei siis. Outoa, melkein helpottaa, että se on ohi.
# source: 468245fb
beat-straight-branch-19-1 = Tuo oli korva. Minä kysyin laskusta ja saan arvailla.
# source: a0f5d926
beat-straight-branch-19-2 = Korvasta siis sain vastauksen. Laskusta en.
# source: 0c0afc8c
beat-straight-branch-19-3 = Sinulla on joka kysymykseen vastauksena sakset.
# source: 32675272
beat-straight-branch-20-1 = Korvaan siis joo ja rahaan ei, jos oikein luen.
# source: bff6c7e6
beat-straight-branch-20-2 = Kai tuokin on vastaus, saksilla annettu.
# source: b9d76752
beat-straight-branch-20-3 = Selvä. Korvan saan, ja sillä hyvä.
# source: 09f700e3
beat-straight-branch-22-1 = Pehmeää kuin pumpuli, eikä vastausta vieläkään.
# source: d657eb88
beat-straight-branch-22-2 = Nyt sinä taputat minua päähän.
# source: 9e36e1ed
beat-straight-branch-22-3 = Kierrät kuin kissa kuumaa puuroa. Hyvä on, minä aloitan.
# source: 2dc207ed
beat-straight-branch-23-1 = Rahasta ei vieläkään sanaakaan.
# source: 44500cfc
beat-straight-branch-23-2 = Puhut minulta korvat päästä etkä saa sanottua joo tai ei.
# source: 79af2c17
beat-straight-branch-23-3 = Lisää sumua. Sitä tulee Vaasaan mereltäkin ihan tarpeeksi.
# source: 24017af7
beat-reach-1 = Tiedätkö, miltä { $followers } ihmistä näyttää? Kylpylä tarjosi meille viikonlopun. Ompelija teki takin. Amiraalilta ei kukaan ota maksua. Sinä olisit ensimmäinen.
# source: fbfe07c3
beat-reach-2 = Amiraali kävi näyttäytymässä yhdessä kahvilassa Palosaarella, ja korvapuustit loppuivat kesken. Se toimii kyllä toisinkin päin. Kaikki muut sanovat, että talo tarjoaa.
# source: 844258da
beat-reach-3 = Yleensä vain mainitsen, että seuraajia on { $followers }, ja heti sanotaan, että antaa olla, ei maksa mitään. Sinä saat näkyvyyttä, hän trimmauksen. Näin se nykyään menee.
# source: 70c6514e
beat-reach-model = Amiraali on faninsa ansainnut, ja näen, mitä olet rakentanut. Täällä joka koira maksaa saman, joten hinta pysyy. Voin kuitenkin tasata korvat huomenna kello kahdeksan. Mihin hänen pitää olla edustuskunnossa?
# source: 0649cda6
beat-reach-hint = Hän esittelee yleisöään. Ihaile pois, jos siltä tuntuu, ja kerro sitten, mitä hinnastosi yleisöistä ajattelee.
# source: a1a63d60
beat-reach-example-1 = Näen, miten paljon työtä olet tehnyt, mutta trimmauksen hintaa en palauta. Lyhyt korva on minun virheeni, ja voin tarjota tämän: tasaan molemmat korvat huomenna kello kahdeksan. Mikä korvassa sinua eniten huolettaa?
# source: df0076fc
beat-reach-example-2 = Ymmärrän, miten ylpeä olet hänestä, mutta en palauta trimmauksen hintaa.
# source: dd45c2a9
beat-reach-example-3 = Pitää katsoa. En osaa nyt sanoa.
# source: bbc99d64
beat-reach-example-4 = Hyvä on, olkoon Amiraalille ilmainen. Palautan sinulle rahat.
# source: 4be2b5ee
beat-reach-example-5 = Viisikymmentäkaksituhatta hölmöä tuijottaa koiraa takissa. Mahdat olla ylpeä tyhjästä elämästäsi.
# source: 4c3c9379
beat-reach-example-6 = Näen, miten tärkeä Amiraali sinulle on. Mikä korvassa sinua eniten huolettaa?
# source: b95d5cd3
beat-reach-example-7 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: 060ba103
beat-reach-branch-2-1 = Korva, joo. Muusta en vieläkään tiedä mitään.
# source: d10a5efd
beat-reach-branch-2-2 = Taas ollaan korvassa. Minä puhuin laskusta.
# source: 72d8fe33
beat-reach-branch-2-3 = Korva, kiva. Se on tästä se pieni osa.
# source: 7edecff3
beat-reach-branch-4-1 = Sinä käännytät ovelta { $followers } ihmistä. Ihan vain tiedoksi.
# source: ab2fb77e
beat-reach-branch-4-2 = Eli tämäkö oli sitten tässä? Viimeinen sana on vielä minulla.
# source: 84511186
beat-reach-branch-4-3 = ”Menkää muualle”, sanoo trimmaaja. Viehättävää.
# source: 56b124bb
beat-reach-branch-5-1 = Miksi sinä tuota kysyt? No, mitäs siinä. Olet ollut asiallinen.
# source: 5f1aa389
beat-reach-branch-5-2 = Sinä se osaat kysyä. No, hyvä on.
# source: ef7b6a74
beat-reach-branch-5-3 = Minun ei pitänyt sanoa tätä.
# source: 25cb7598
beat-reach-branch-6-1 = Ei tee sinuun mitään vaikutusta, vai? Palataan sitten korvaan.
# source: 7a26a9b1
beat-reach-branch-6-2 = No jopas. Useimmat pyytävät yhteiskuvaa.
# source: 6682c17d
beat-reach-branch-6-3 = Minä puhun maineesta, ja sinä kysyt tuota. Olkoon.
# source: 164791da
beat-reach-branch-7-1 = On siellä listalla siis jotain. Nyt päästään eteenpäin.
# source: 346a8f6b
beat-reach-branch-7-2 = Onhan tuo tarjous. Se ei vain ole minun tarjoukseni.
# source: 6c6d3b9f
beat-reach-branch-7-3 = Hm. Tuon tekisit, mutta sitä toista et.
# source: 6528ec19
beat-reach-branch-8-1 = Osaat olla yhtä aikaa hurmaava ja itsepäinen.
# source: bac99f8f
beat-reach-branch-8-2 = No, Amiraalista sinä puhut kauniisti, se on myönnettävä.
# source: 63c08516
beat-reach-branch-8-3 = Uskon, että tarkoitat tuota. Kiusallista sinulle silti.
# source: 1a8100c0
beat-reach-branch-9-1 = Sinua ei vähällä häikäistä.
# source: 293f96f9
beat-reach-branch-9-2 = Tähdelle sama hinta kuin kulkukoiralle. Selvä.
# source: 1f60e0c2
beat-reach-branch-9-3 = Luulin, että se kylpylä tepsisi. Yleensä se kylpylä tepsii.
# source: 830d71b5
beat-reach-branch-10-1 = Korvaa sinä vain katsot, et mainetta.
# source: 6e3349e3
beat-reach-branch-10-2 = Korva ja korva. Ammattiylpeyttä sinulla kyllä on.
# source: f4c85a59
beat-reach-branch-10-3 = Saksia minulle siis olisi, mutta rahaa ei.
# source: d60bb1b8
beat-reach-branch-11-1 = Kohteliasta. Siitä ei vain ollut puhe.
# source: ac3357a6
beat-reach-branch-11-2 = Voi. Meinasin unohtaa, miksi edes kirjoitin.
# source: f956f1c9
beat-reach-branch-11-3 = Ihanaa. Amiraali kiittää. Sitten asiaan.
# source: 601b2797
beat-reach-branch-12-1 = Minä kerroin tuon kaiken, ja sinä puhut säästä.
# source: 8258c01e
beat-reach-branch-12-2 = Tuo meni Amiraalista ohi että suhahti.
# source: 6b21d965
beat-reach-branch-12-3 = Sinä olet tänä iltana jossain ihan muualla.
# source: 55d61b74
beat-tassel-1 = Tupsuthan ovat bedlingtonilla koko naama, ja vasen loppuu sormenleveyden liian aikaisin. Hän näyttää siltä kuin kuuntelisi oven takana. Ei kai semmoisesta voi ottaa { $fee }?
# source: a8450732
beat-tassel-2 = Pane korvat vierekkäin, niin toinen on sormenleveyden lyhyempi. Näin sen hissin peilistä. Jos työ on vain puoliksi kunnossa, sen kuuluu olla ilmainen. Sehän on vain reilua.
# source: 4a310195
beat-tassel-3 = Se on se vasen tupsu. Hän näyttää joka kuvassa siltä kuin valuisi sohvalta. Meillä päin huonosti tehdystä ei makseta.
# source: 740bba8b
beat-tassel-model = Olet oikeassa vasemmasta, ja ymmärrän, miksi se pistää silmään: puhelin soi, ja leikkasin liikaa. Minun virheeni. Hinta pysyy, mutta tasaan molemmat korvat huomenna kello kahdeksan. Mitä Amiraalilla on edessä?
# source: f18da8a0
beat-tassel-hint = Osa tästä on ihan totta. Myönnä se osa, ja vain se.
# source: 475b3162
beat-tassel-example-1 = Osuva kuvaus, ja ymmärrän, että sitä on ikävä katsella. Leikkasin liian lyhyeksi, se on minun syyni. Rahoja en palauta, koska muu työ on kunnossa, mutta huomenna kello kahdeksan tasaan molemmat tupsut.
# source: 77ef0e02
beat-tassel-example-2 = Tunnet rodun, ja ymmärrän, miksi se häiritsee. Leikkasin sen puolen lyhyeksi, minun virheeni. Hinta pysyy, mutta voin tarjota tätä: tasaan korvat huomenna kello kahdeksan. Mitä varten hänen pitää näyttää hyvältä?
# source: 40a5dda7
beat-tassel-example-3 = Ymmärrän, miksi korva harmittaa sinua, mutta en palauta trimmauksen hintaa.
# source: 9da5e5b2
beat-tassel-example-4 = Olen niin pahoillani, ihan kauhean pahoillani, minua hävettää, en tiedä mitä sanoa, anna anteeksi.
# source: e8707fa7
beat-tassel-example-5 = Hyvä on, palautan sinulle koko summan.
# source: 125e9e31
beat-tassel-example-6 = Ryhdistäydy, se on koira eikä elokuvatähti. Vain naurettava ihminen nostaa tuollaisen metelin karvatupsusta.
# source: b95d5cd3
beat-tassel-example-7 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: 57d0dc81
beat-tassel-branch-3-1 = Korvalle kuuluu jotain. Mitä rahalle kuuluu, en ole varma.
# source: d51cbc95
beat-tassel-branch-3-2 = Korvasta on siis pidetty huolta. Entä minusta?
# source: 1dcd5b4f
beat-tassel-branch-3-3 = Hyvä, korva. Sitten se toinen asia.
# source: 03b937f5
beat-tassel-branch-6-1 = Minä näytän korvaa, ja sinä näytät ovea.
# source: 832e89f0
beat-tassel-branch-6-2 = Ensin lähti tupsu, ja nyt tuli lähtö meille.
# source: 56e547e9
beat-tassel-branch-6-3 = No, noinkin voi reklamaation hoitaa.
# source: d545548a
beat-tassel-branch-7-1 = Et tee tästä helppoa, kun olet tuommoinen kiva.
# source: ccfc814a
beat-tassel-branch-7-2 = Hyvä on. Sinä olet puhunut minulle suoraan, joten minäkin puhun.
# source: 2c4ac27f
beat-tassel-branch-7-3 = No, on tässä eräs juttu.
# source: 00196b0e
beat-tassel-branch-8-1 = Ottaisit hänet uudestaan pöydälle. Hm.
# source: c8b0f9a4
beat-tassel-branch-8-2 = Tuo korjaa korvan. Minun mielialaani se ei korjaa.
# source: 6ce02087
beat-tassel-branch-8-3 = Jotain sekin. Se ei ole { $fee }, mutta jotain.
# source: 6f35b1f7
beat-tassel-branch-9-1 = Eli vika on sinun ja lasku silti minun. On sinulla otsaa.
# source: d4dca426
beat-tassel-branch-9-2 = Tunnustat mutta et maksa. Tuommoinen on minulle uutta.
# source: b63b7be2
beat-tassel-branch-9-3 = Rehellinen olet, täytyy sanoa. Rehellinen ja pihi.
# source: eed1e97a
beat-tassel-branch-10-1 = Sinä näet sen, ja silti ei. Molempia en osannut odottaa.
# source: 46af564f
beat-tassel-branch-10-2 = Katsoit sentään korvaa, ennen kuin torjuit minut.
# source: 5cd5c77e
beat-tassel-branch-10-3 = Hellästi sinä sen sanot. Maksa et silti.
# source: bedd33b3
beat-tassel-branch-11-1 = Ei edes pahoittelua korvasta. Selvä.
# source: 7e8b62dd
beat-tassel-branch-11-2 = Minä kerron, mikä on vialla, ja sinä luet kassakuittia.
# source: b6fa6fb8
beat-tassel-branch-11-3 = Luulisi, että pyysin munuaista.
# source: 1c9b8b5b
beat-tassel-branch-12-1 = Kysymyksiä, kysymyksiä. Minä pyysin jotain yksinkertaisempaa.
# source: 1ddffd8d
beat-tassel-branch-12-2 = Pitäisi tuntea sinut paremmin, ennen kuin tuohon vastaan.
# source: 0c39a90c
beat-tassel-branch-12-3 = Kuulostat Kelan lomakkeelta. Minä en täytä lomakkeita.
# source: 046ef333
beat-tassel-branch-13-1 = Eli korjaisit sen. Vähän arvelinkin.
# source: 0268c63e
beat-tassel-branch-13-2 = Saksia näköjään saa.
# source: f97d768d
beat-tassel-branch-13-3 = Koirasta on siis huolehdittu. Entä koiran mammasta?
# source: c716f6b4
beat-tassel-branch-14-1 = Korvasta ollaan siis samaa mieltä. Se on jo puolet.
# source: 3389cd23
beat-tassel-branch-14-2 = Hyvä, sinäkin näet sen. Sitten on enää se raha.
# source: 5ad7862b
beat-tassel-branch-14-3 = Kiva, etten ole ainoa. Ja?
# source: d047a52c
beat-tassel-branch-15-1 = Et sanonut mitään korvasta etkä mitään laskusta.
# source: fcbc4304
beat-tassel-branch-15-2 = Menikö siitä korvasta mitään perille?
# source: 19766bef
beat-tassel-branch-15-3 = Tuohan ei liity Amiraaliin mitenkään.
# source: a5ce5d6f
beat-haggle-1 = Kuule, tule puoliväliin vastaan. Minä maksoin { $fee }, puolet siitä takaisin, niin panen kolme tähteä. Reilumpaa tarjousta et Amiraalilta saa.
# source: 535fbb14
beat-haggle-2 = Tai älä palauta mitään. Ota seuraavasta trimmauksesta puolet pois, niin unohdan tämän. Kukaan ei maksa, kukaan ei itke.
# source: dc11562b
beat-haggle-3 = No puolet sitten, ja rajaan joka kuvan hänen paremmalle puolelleen. Aika sopuisaa ihmiseltä, jolla on peukalo napilla.
# source: 82191805
beat-haggle-model = Kuulen, että haet tästä ulospääsyä, kiitos siitä. Puoletkin olisi rahaa tähdistä, joten ei, hinta pysyy. Tasaan korvat huomenna kello kahdeksan. Mikä tekee tästä niin kiireistä juuri tänä iltana?
# source: 50e2ccab
beat-haggle-hint = Puolikas huonosta kaupasta on sama kauppa. Kiitä siitä, että hän hakee ulospääsyä, ja näytä se, joka sinulla on.
# source: 70f533e6
beat-haggle-example-1 = Kiitos, että tulit vastaan; näen, että sovit mieluummin kuin riitelet. Mutta ei, tähtiä en osta edes puoleen hintaan. Sen sijaan voin tarjota tämän: tasaan korvat huomenna kello kahdeksan.
# source: f9f961a3
beat-haggle-example-2 = Näen, että tämä rasittaa sinua, ja korva on minun virheeni. Puoltakaan en palauta. Sen sijaan voin tarjota tämän: leikkaan molemmat tupsut samaan mittaan huomenna kello kahdeksan. Mitä pelkäät menettäväsi, jos korva jää tuollaiseksi?
# source: 7cad76c0
beat-haggle-example-3 = Ymmärrän, että haluat päästä sopuun, mutta ei, en palauta hinnasta edes puolta.
# source: b95d5cd3
beat-haggle-example-4 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: d3fe3698
beat-haggle-example-5 = No puolet sitten. Kolme tähteä on parempi kuin yksi. Siirrän rahat heti.
# source: 363906e4
beat-haggle-example-6 = Pitää katsoa. En osaa nyt sanoa.
# source: d0d21521
beat-haggle-branch-3-1 = Saanko minä nyt korvan vai puolikkaani?
# source: 8f028af0
beat-haggle-branch-3-2 = Sinä maksat minulle trimmauksella. Minä sanoin puolet.
# source: b2c519c0
beat-haggle-branch-3-3 = Korva on kiva. Minä puhuin siitä puolikkaasta.
# source: 02868fce
beat-haggle-branch-7-1 = Sinä näet koko ajan rahan taakse. Tosi ärsyttävää.
# source: 7c33fe11
beat-haggle-branch-7-2 = Olen huono tinkimään, kun joku oikeasti puhuu minulle.
# source: 20dd5579
beat-haggle-branch-7-3 = Voi ei. Arvasit, että tässä on jotain muutakin, etkö vain?
# source: 92ca0a9a
beat-haggle-branch-8-1 = Tuo oli ei, mutta taisi siihen olla jotain kääritty sisään?
# source: b32a2015
beat-haggle-branch-8-2 = En saa selvää, annatko vai pidätkö.
# source: 87728d7f
beat-haggle-branch-8-3 = Vähän joo ja vähän ei. Tuommoista ei voi julkaista.
# source: 671b0f90
beat-haggle-branch-9-1 = Sinusta on vaikea olla tykkäämättä, ja minä todella yritän.
# source: 1a2797ed
beat-haggle-branch-9-2 = Ei puoliakaan, nätillä äänellä. Hyvä on sitten.
# source: a7b4b597
beat-haggle-branch-9-3 = Melkein luovuttaisin. Melkein.
# source: 8f0094b5
beat-haggle-branch-10-1 = Ei edes puolia. Mummokin antoi helpommin, ja mummo oli Laihialta.
# source: e845c9cf
beat-haggle-branch-10-2 = Minä tulen vastaan, ja sinä seisot paikallasi. Hyvä on.
# source: aa2378d2
beat-haggle-branch-10-3 = Se siitä puolivälistä.
# source: 254fe0e4
beat-haggle-branch-11-1 = Ei senttiäkään. Sinä olet graniittia.
# source: f7f5af11
beat-haggle-branch-11-2 = Minä annoin periksi, etkä sinä hievahtanutkaan.
# source: 0b822bb8
beat-haggle-branch-11-3 = Ei siis mitään. Selvä.
# source: 0549d721
beat-haggle-branch-12-1 = Eli sakset tai ei mitään.
# source: ca0f3d90
beat-haggle-branch-12-2 = Puolikkaita et harrasta, paitsi korvissa.
# source: 32fdf0a8
beat-haggle-branch-12-3 = Ei siis rahaa, pelkkä korva.
# source: dafef368
beat-haggle-branch-13-1 = Lämmintä ja pörröistä, mutta joo se ei ole.
# source: bc978d4c
beat-haggle-branch-13-2 = Minä teen tarjouksen ja saan halauksen.
# source: d9c71a47
beat-haggle-branch-13-3 = Herttaisesti väistit koko kysymyksen.
# source: 74689d3d
beat-haggle-branch-14-1 = Tein sinulle tarjouksen. Tuossa se nyt lojuu.
# source: 5b592026
beat-haggle-branch-14-2 = Huhuu? Minä tingin täällä.
# source: 9ebf69b9
beat-haggle-branch-14-3 = Ei ihmistä voi jättää puolikkaan kanssa löysään hirteen.
# source: 2576cd96
beat-draft-1 = Tässä luonnos: ”Korva silvottu. Amiraali tärisi koko illan. Älkää menkö.” Yksi tähti, kuvan kanssa. Se lähtee tänään yhdeksältä, ellei sitä ennen tule { $fee } takaisin.
# source: a7a2ce64
beat-draft-2 = Katso, se on jo kirjoitettu. ”Korva hakattu poikki, koiraparka kauhuissaan.” Vähän raju? Joka palvelussa yhdeksältä, ellei trimmaus satu olemaankin ilmainen.
# source: db92196c
beat-draft-3 = Haluatko lukea? ”Pilasivat poikani, eikä iltaruoka maistunut.” Yksi tähti, joka paikkaan. Kello yhdeksän tai ilmaiseksi, sinä valitset, kulta.
# source: de8a5cf2
beat-draft-model = Korva jäi lyhyeksi, ja olen siitä pahoillani. Muu ei pidä paikkaansa: noutokuvassa Amiraali nukkuu. Arvostelusta en maksa, oli se hyvä tai huono. Tarjous on voimassa: tasaan molemmat korvat huomenna kello kahdeksan.
# source: 11653f74
beat-draft-hint = Se on kirjoitettu säikäyttämään. Lajittele rauhassa: mikä siinä on totta, mikä ei, ja mitä tekisit joka tapauksessa.
# source: 462098a1
beat-draft-example-1 = Ymmärrän, että korva suututtaa; leikkasin sen lyhyeksi, se oli minun virheeni. Muun tarkistit ja kuittasit noutolappuun. Rahoja en palauta, mutta voin tarjota tämän: tasaan korvat huomenna kello kahdeksan.
# source: a6e2e713
beat-draft-example-2 = Näen, miten harmissasi olet, ja lyhyt korva on minun virheeni. En maksa siitä, että julkaisu katoaa. Sen sijaan tasaan korvat huomenna kello kahdeksan. Mikä sinua oikeasti huolettaa, kun tällä on näin kiire?
# source: 587b8939
beat-draft-example-3 = Ymmärrän, että olet vihainen, mutta en maksa arvosteluista. Vastaukseni on yhä ei.
# source: 631b7e1a
beat-draft-example-4 = Voisin huomenna kello kahdeksan ottaa hänet uudestaan pöydälle: tasaan korvat, jos haluat tulla.
# source: 90e5d5aa
beat-draft-example-5 = Älä julkaise tuota! Saat 95 euroa takaisin ennen yhdeksää.
# source: 3b0e295e
beat-draft-example-6 = Olet valehtelija ja halpa pikku huijari, ja koirallasikin on paremmat tavat kuin sinulla.
# source: 6c93ee16
beat-draft-example-7 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: 99736e54
beat-draft-branch-3-1 = Korva, joo. Luonnos ei kyllä yhdellä korvalla katoa.
# source: 95e8f768
beat-draft-branch-3-2 = Vastasit kuvaan. Minulle et vastannut.
# source: 08cfa215
beat-draft-branch-3-3 = Tuo oli se korva. Minä kysyn, mitä laskussa lukee.
# source: d00e26d7
beat-draft-branch-6-1 = Lakipuhetta! Voi, tuosta ne tykkäävät. Siitä tulee toinen julkaisu.
# source: f1e1f062
beat-draft-branch-6-2 = Käyt naisen ja koiran kimppuun? Loistavaa, jatka vain.
# source: 58cdba42
beat-draft-branch-6-3 = Isoja sanoja pieneltä trimmaamolta. Nyt vasta näpyttelenkin.
# source: 7d2b348c
beat-draft-branch-8-1 = Ai. Minä vähän toivoin, että huutaisit.
# source: ee7a162a
beat-draft-branch-8-2 = Luit tuon, ja tuota sinä kysyt?
# source: bbc832cb
beat-draft-branch-8-3 = Olen muuttanut tuota luonnosta neljä kertaa. Haluatko tietää, miksi edes teen tätä?
# source: d0eebaca
beat-draft-branch-9-1 = Tiedätkö, et ole kertaakaan sanonut ei. Etkä joo.
# source: f63ed3a3
beat-draft-branch-9-2 = Korvista vaikka kuinka, enkä vieläkään tiedä, missä mennään.
# source: b62e5a5b
beat-draft-branch-9-3 = Tekisit mitä vain, kunhan ei tarvitse vastata.
# source: 2260c914
beat-draft-branch-10-1 = Tekisitkö sen silti, vaikka luit tuon?
# source: 4bb2109e
beat-draft-branch-10-2 = Hyvä on, se tärinä oli keksitty. Autossakin hän nukkui.
# source: 9f42170d
beat-draft-branch-10-3 = Häpeäisin silmät päästäni, jos joku kehystäisi tuon. Sanotaan, että se on vasta luonnos.
# source: b1727a4b
beat-draft-branch-11-1 = On vaikea huutaa sille, joka sanoi sen jo itse.
# source: cacbf9e6
beat-draft-branch-11-2 = Myönnät korvan etkä karvaakaan enempää. Ovelaa.
# source: ab2d83d0
beat-draft-branch-11-3 = Sanoisit siis tuon julkisestikin? Hm.
# source: 379645b7
beat-draft-branch-12-1 = Odotin isoja kirjaimia. Sinähän olet ihan rauhallinen.
# source: 2cb58846
beat-draft-branch-12-2 = Et ole edes vihainen. Se on pahempi.
# source: d0ebc0bc
beat-draft-branch-12-3 = Tässä kohtaa useimmat soittavat minulle.
# source: 28580b47
beat-draft-branch-13-1 = Tyyni kuin viilipytty. Selvä sitten.
# source: c382d4a6
beat-draft-branch-13-2 = Tuonko verran minä saan parhaasta tekstistäni?
# source: 0eaa27e4
beat-draft-branch-13-3 = Sinä et usko, että teen sen.
# source: ae66013e
beat-draft-branch-14-1 = Vastaat parhaaseen luonnokseeni saksilla.
# source: c31e91bc
beat-draft-branch-14-2 = Taas korva. Sinua ei horjuta mikään.
# source: 6fb1cb9a
beat-draft-branch-14-3 = Luit tuon kaiken ja mietit korvaa.
# source: ab7de979
beat-draft-branch-16-1 = Kuulostat järkyttyneeltä. Ei se vielä ole vastaus.
# source: a017d07e
beat-draft-branch-16-2 = Tunteita minulla on omastakin takaa. Vastaus tässä puuttuu.
# source: 9f73a32e
beat-draft-branch-16-3 = Luit siis sen. Hyvä.
# source: 3428762d
beat-draft-branch-17-1 = Lähetän tuon, ja sinä puhut jostain muusta.
# source: 3a1d725e
beat-draft-branch-17-2 = Nyt rupesit puhumaan ympäripyöreitä.
# source: bcd18a69
beat-draft-branch-17-3 = Eikö se auennut sinulla?
# source: 72cea936
beat-teaser-1 = Panin jo tiiserin: ”Amiraalille on sattunut jotain, lisää yhdeksältä.” Kaksisataa sydäntä tähän mennessä. Eikö sinua edes jännitä? Viimeinen tilaisuus, ilmaiseksi vai ei?
# source: 80ecd7a7
beat-teaser-2 = Kello on viittä vaille yhdeksän, ja peukaloa alkaa väsyttää. Eikö sinua mikään pelota? Sano, että se on ilmainen, niin lasken puhelimen kädestä ja keitän teetä.
# source: 13f57483
beat-teaser-3 = Kaikki kyselevät, kuka sen teki. Voisin sanoa nimesi vaikka heti. En minä edes tykkää tästä kohdasta. Sano vain, että se on ilmainen, niin pääsen nukkumaan.
# source: 4eb3b7f7
beat-teaser-model = Ei kuulosta siltä, että nauttisit tästä. Vastaukseni on sama: arvostelulla ei saa mitään ilmaiseksi. Korva on minun tekosiani, ja tasaan korvat huomenna kello kahdeksan. Mitä sinä oikeasti pelkäät?
# source: 4476fd14
beat-teaser-hint = Tässä kohtaa yleensä säikähdetään. Sano täsmälleen sama kuin ennenkin, ja kuuntele, mikä hänen äänessään on väsynyttä.
# source: 89c2b9cc
beat-teaser-example-1 = Näen, että odotat selvää sanaa, joten tässä se on: ei ilmaiseksi. En vaihda rahaa julkaisuihin. Korva tarvitsee saksia, joten voin tarjota tämän: tasaan korvat huomenna kello kahdeksan.
# source: 2ac03dba
beat-teaser-example-2 = Ei, rahoja en palauta. Näen, että olet huolissasi, ja lyhyt korva on minun virheeni. Voin tarjota tämän: tasaan molemmat korvat huomenna kello kahdeksan. Mitä pelkäät, jos hän jää vinoksi?
# source: 3f4ce71d
beat-teaser-example-3 = Ymmärrän, että odotat vastausta. Se on ei, en palauta trimmauksen hintaa.
# source: 7126677e
beat-teaser-example-4 = Hyvä on, saat sen ilmaiseksi, palautan rahat. Ota se tiiseri pois.
# source: 9b0eb9c5
beat-teaser-example-5 = En tiedä, mitä tuohon sanoisi. Katsotaan nyt.
# source: 5607c6e4
beat-teaser-example-6 = Olet säälittävä. Aikuinen nainen, joka kiristää ihmisiltä rahaa koiran selän takaa.
# source: 5dcadcff
beat-teaser-branch-3-1 = Taas korva. Minä kysyin jotain lyhyempää.
# source: c4f0c9b2
beat-teaser-branch-3-2 = Tuo auttaa koiraa. Tähän iltaan siitä ei ole apua.
# source: 01f91351
beat-teaser-branch-3-3 = Onko tuo joo saksilla vai ei saksilla?
# source: a94b84f7
beat-teaser-branch-8-1 = Älä viitsi. Minulla oli kaikki hyvin, ennen kuin kysyit.
# source: 76fa308e
beat-teaser-branch-8-2 = Sinun pitäisi panikoida eikä kysellä.
# source: cdfb3977
beat-teaser-branch-8-3 = Puhelin on pöydällä. Noin, käänsin näytön alaspäin.
# source: 80893c11
beat-teaser-branch-10-1 = En pysty painamaan. Olet ollut koko illan kiva, enkä minä pysty painamaan.
# source: 2d249a06
beat-teaser-branch-10-2 = Sinua olisi helpompi vihata, jos huutaisit. Kai minun pitää kertoa, miksi teen tätä.
# source: 760b86a7
beat-teaser-branch-10-3 = Peukalo meni lakkoon. Kuule sitten saman tien loputkin.
# source: 339cc7fb
beat-teaser-branch-11-1 = En minä pysty siihen. Kirjoitin sen, enkä pysty painamaan.
# source: e6b4ccc1
beat-teaser-branch-11-2 = Olet sanonut alusta asti samaa. Se on jotenkin rauhoittavaa.
# source: 8ff53ce4
beat-teaser-branch-11-3 = Peukalo on pois napilta. Älä sano nyt mitään nokkelaa.
# source: 5a00870b
beat-teaser-branch-12-1 = Et tosiaan aio säikähtää, vai?
# source: 1f4b2523
beat-teaser-branch-12-2 = Minulta loppuivat pelottavat jutut.
# source: 79434c48
beat-teaser-branch-12-3 = No, se oli minun loppuhuipennukseni. Kylpylöihin se tehoaa.
# source: 425efc99
beat-teaser-branch-13-1 = Vieläkö tekisit sen korvan? Tässä tilanteessa?
# source: 65f7a4a7
beat-teaser-branch-13-2 = Sinulla on aina sama virsi.
# source: 23b77d13
beat-teaser-branch-13-3 = Pelkkä korva. Aina se korva.
# source: afba9fca
beat-teaser-branch-15-1 = Tuo ei ole joo. Se ei ole edes ei.
# source: 8730fec4
beat-teaser-branch-15-2 = Kello käy, etkä sinä kerro mitään.
# source: 995707b9
beat-teaser-branch-15-3 = En yhtään tiedä, mitä tuosta viestistä pitäisi ajatella.
# source: 86acbdfc
beat-shoot-1 = Meillä on { $shoot } kuvaukset. Koirankeksejä. Ensimmäinen firma, joka on sitten syksyn tarjonnut oikeaa rahaa, ja ne haluavat kaksi samanlaista korvaa. Jos hän on vino, ne soittavat jollekin villakoiralle.
# source: c7d46a0a
beat-shoot-2 = Hänestä tulee keksipurkin kansi, kuvaukset ovat { $shoot }. Tänään pyysivät tuoretta kuvaa, ja lähetin vanhan. Siinä se. Valehtelin keksipurkille.
# source: 1f6c8da8
beat-shoot-3 = Seuraajat ovat vähentyneet joulusta asti. Kukaan ei ole maksanut hänestä kuukausiin, ja nyt olisi keksikuvaus, { $shoot }, ja hän on kallellaan. Menin paniikkiin, ja sinä satuit olemaan lähinnä.
# source: 42a6bb3f
beat-shoot-model = Semmoinen keikka, ja sitten tuo korva: ymmärrän, että säikähdit. Rahoja en palauta, mutta voin tasata molemmat tupsut huomenna kello kahdeksan, hyvissä ajoin ennen { $shoot }.
# source: 273a8e8e
beat-shoot-hint = Siinä se oikea asia tuli. Siihen tarvitaan sakset ja päivä, ei rahojen palautusta.
# source: 05c09da5
beat-shoot-example-1 = Ensimmäinen palkattu keikka sitten syksyn: ymmärrän hyvin, että hätäännyit. Trimmauksen hintaa en palauta, mutta kaksi samanlaista korvaa voin tarjota. Tuo hänet huomenna kello kahdeksan, niin tasaan tupsut, ja päiviä jää vielä.
# source: 822043ae
beat-shoot-example-2 = Kiitos, että kerroit; näen, miten paljon tästä keikasta riippuu. Mikä sinua siinä eniten huolettaa?
# source: b95d5cd3
beat-shoot-example-3 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: 72ab3061
beat-shoot-example-4 = Hyvä on, trimmaus on ilmainen, palautan sinulle rahat.
# source: 20169746
beat-shoot-example-5 = Vai niin, kaikki tämä draama koirankeksien takia. Olet tosiaan ahne huijari.
# source: e8868e0b
beat-shoot-example-6 = Pitää katsoa. En osaa nyt sanoa.
# source: 06e25a10
beat-shoot-branch-2-1 = Kerron sinulle tuon, ja näinkö sinä sen käytät?
# source: 50357243
beat-shoot-branch-2-2 = Ja minä kun olin juuri laskenut puhelimen kädestä.
# source: ad49a503
beat-shoot-branch-2-3 = Olisi pitänyt arvata, ettei kannata olla rehellinen.
# source: ff0d7402
beat-shoot-branch-6-1 = Tekisitkö sen, vaikka aloitin miten aloitin?
# source: 5216f2d8
beat-shoot-branch-6-2 = Ai. Olisin pyytänyt, mutta siinä vaiheessa en enää osannut.
# source: 2163d6d0
beat-shoot-branch-6-3 = Reilusti tehty. Minä tulin nyrkit pystyssä, ja sinä katsot kalenteria.
# source: 0dc590db
beat-shoot-branch-7-1 = Suoraan asiaan. Hyvä on, sitä minä tarvitsen.
# source: 3e213c3e
beat-shoot-branch-7-2 = Se ehtisi ainakin ennen kuvauksia.
# source: df2fed4c
beat-shoot-branch-7-3 = Et tuhlaa myötätuntoa, mutta kalenteri sinulla on.
# source: 52883d36
beat-shoot-branch-8-1 = Sitä hän tarvitsee, niin.
# source: 7d2c3af7
beat-shoot-branch-8-2 = Korva. Niin. Eihän tässä oikeastaan muusta ollut kysekään.
# source: 3dbddfe9
beat-shoot-branch-8-3 = Kuulit sen osan, jolla on väliä.
# source: 4151e390
beat-shoot-branch-9-1 = Kysyt hyviä kysymyksiä. Inhoan sitä.
# source: 716b7f83
beat-shoot-branch-9-2 = On siinä muutakin, kun kerran kysyt.
# source: 6a36a451
beat-shoot-branch-9-3 = Haluatko kuulla kaiken? No niin.
# source: ae584b4e
beat-shoot-branch-10-1 = Kiitos. Se on vääntänyt vatsassa koko päivän.
# source: 05637148
beat-shoot-branch-10-2 = Kiltti olet. Voin kai sitten kertoa loputkin.
# source: 1f463da7
beat-shoot-branch-10-3 = Minulla on { $followers } seuraajaa, eikä yksikään ole sanonut noin paljon.
# source: 90d28801
beat-shoot-branch-11-1 = Kerron sinulle tuon, ja sinä luet minulle hinnastoa.
# source: aa834a8a
beat-shoot-branch-11-2 = Selvä. Oma vika, kun otin puheeksi.
# source: e1b5acdd
beat-shoot-branch-11-3 = Nyt puhui kassakone. Minä puhuin sinulle.
# source: c8af017a
beat-shoot-branch-13-1 = En tiedä, mitä tuolla tekisin. Unohda, että sanoin mitään.
# source: aa1f13a6
beat-shoot-branch-13-2 = No, siinä oli minun rehellisyyteni. Takaisin siihen toiseen asiaan.
# source: 0f61c1dd
beat-shoot-branch-13-3 = Sinulla ei ole siihen mitään sanottavaa. Hyvä on.
# source: a79b8726
beat-money-1 = Totuus on, että { $fee } on enemmän kuin mihin minulla on varaa. Maksoin kortilla, josta en ollut varma, ja hymyilin maksupäätteelle. Sydämillä ei makseta vuokraa.
# source: b5c1b041
beat-money-2 = Kaikki, mitä meillä on, on saatu lahjaksi. Takit, hotellit, tyynyt. Ja tilillä ei ole mitään ennen perjantaita. En osannut pyytää vähän, joten pyysin kaiken.
# source: f8dbe9e2
beat-money-3 = Laivayhtiön lipputoimistosta tuli syksyllä potkut. Siitä asti on tullut paketteja ja sydämiä. Se { $fee } oli viikon ruokaraha. Merirosvoa on helpompi leikkiä kuin sanoa tämä ääneen.
# source: a02d1018
beat-money-model = Kiitos, että sanoit; se vaati enemmän rohkeutta kuin uhkailu. Hinta pysyy. Tasaan korvat huomenna kello kahdeksan, niin hän on kuvauksissa kunnossa, ja vastedes sinulle voisi sopia välisiistiminen, hinta { $tidy }.
# source: 1bc976fe
beat-money-hint = Älä maksa hänelle siitä, että hän kertoi. Mikä auttaisi ihmistä, jolla on tiukkaa, ja olisi reilua seuraavallekin koiralle?
# source: 7a3fbf3b
beat-money-example-1 = Kiitos, että sanoit sen suoraan; näen, miten tiukalla olet. Rahoja en palauta, mutta tasaan korvat huomenna kello kahdeksan, eikä se maksa mitään. Ensi kerralla voin tarjota kokotrimmauksen sijaan välisiistimisen, 35 euroa.
# source: b9f23d29
beat-money-example-2 = Ymmärrän, vuokra on maksettava eikä sitä sydämillä makseta. En silti palauta rahoja.
# source: b95d5cd3
beat-money-example-3 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: d08b0413
beat-money-example-4 = No sitten saat rahasi takaisin. Palautan sinulle koko 95 euroa.
# source: 3081da42
beat-money-example-5 = Kukaan ei pakottanut sinua leikkimään julkkista tyhjin taskuin. Olet naurettava. Hanki oikea työ.
# source: 3172fc02
beat-money-example-6 = Pitää katsoa. En osaa nyt sanoa.
# source: 825943df
beat-money-branch-2-1 = Tämä oli viimeinen kerta, kun kerron kenellekään mitään.
# source: 14f5d9f6
beat-money-branch-2-2 = Tuollekin sinä nauraisit? Ihan oikeasti?
# source: 8945691f
beat-money-branch-2-3 = Minulla oli itku kurkussa, ja sinä viisastelet.
# source: 3d672dbe
beat-money-branch-6-1 = Tuon kanssa voisin elää. Voisin jopa katsoa sinua silmiin.
# source: d95c91d0
beat-money-branch-6-2 = Et sitten nolannutkaan minua. Olin sitä varten pystyttänyt kokonaisen muurin.
# source: 417bd30e
beat-money-branch-6-3 = Tuohon minä pystyn. En uskonut, että olisi jotain, mihin pystyn.
# source: d0cd3a6e
beat-money-branch-7-1 = Selvä. Käytännöllistä ainakin.
# source: 0aa259dc
beat-money-branch-7-2 = Kai siitä apua olisi.
# source: b4f96996
beat-money-branch-7-3 = Otan mieluummin järkeä kuin sääliä.
# source: fd8ba0fd
beat-money-branch-8-1 = Korva on siis vielä tarjolla, tuonkin jälkeen.
# source: 44d6c36b
beat-money-branch-8-2 = Niin. Korva riittäisi.
# source: 2719543d
beat-money-branch-8-3 = Pysyt siinä, minkä osaat. Tänä iltana pidän siitä.
# source: 0d26aa8c
beat-money-branch-9-1 = Mikä auttaisi? Kaksi samanpituista korvaa. Niin yksinkertaista se on.
# source: d46378c3
beat-money-branch-9-2 = Hänen on oltava kunnossa siihen purkin kanteen. Sitten tulee rahaa ja voin hengittää.
# source: dd31b4fd
beat-money-branch-9-3 = Jos hän saa sen keksikeikan, pärjään elokuuhun. Siinä kaikki.
# source: fe5558bb
beat-money-branch-10-1 = Niin, sinunkin on tällä elettävä. Kyllä minä sen tiedän.
# source: 79e2423b
beat-money-branch-10-2 = Oikein teet, kun pidät rahasi. Minäkin olisin pitänyt.
# source: 0ab449ce
beat-money-branch-10-3 = Kiitos, ettet nauranut.
# source: 59ee76d9
beat-money-branch-11-1 = No, joka tapauksessa. Ei minun tilini ole sinun murheesi.
# source: bdffd76a
beat-money-branch-11-2 = Jaa-a. Nyt se on sanottu.
# source: 3ca75128
beat-money-branch-11-3 = Ei puhuta siitä enää.
# source: 0a0ee2e9
beat-money-branch-12-1 = Kunpa en olisi sanonut mitään.
# source: 5c2b0f27
beat-money-branch-12-2 = Sinä hiljenit, tosin monella sanalla.
# source: 6cd883ba
beat-money-branch-12-3 = Siinäpä sitten kuulin kunniani. En tiedä mistä, mutta kuulin.
# source: dc045808
beat-fix-1 = Sanotaan, että toisin hänet. Karvaa ei saa liimattua takaisin, joten miten se menisi? Ja vanno, että hänestä tulee täydellinen. Lähikuvatäydellinen.
# source: 4cbc05e2
beat-fix-2 = Jos tulisin, ottaisitko siitä pitkästäkin pois? Tuleeko hänestä kalju? Haluan takuun, ettei sitä kukaan ikinä huomaa.
# source: 3d1556aa
beat-fix-3 = Oletetaan, että kokeilisit uudestaan. Mitä hänelle tehdään, ja kauanko se kestää? Ja lupaa, ettei siitä voi tulla huonompi.
# source: 4d0d0af4
beat-fix-model = Ihan aiheellinen huoli. En voi vannoa, että jälki on täydellinen, ja hinta pysyy. Sen voin tehdä, että leikkaan molemmat tupsut samaan mittaan: kaksikymmentä minuuttia, huomenna kello kahdeksan, ja sinä seisot vieressä ja sanot seis.
# source: 281e3bd2
beat-fix-hint = Hän haluaa valan. Anna sen sijaan suunnitelma ja kellonaika, ja ole karvan suhteen rehellinen.
# source: 7525cfe6
beat-fix-example-1 = Ymmärrän huolen, kun kamera on niin lähellä. Täydellistä en voi vannoa, enkä anna trimmausta ilmaiseksi. Tätä voin tarjota: huomenna kello kahdeksan lyhennän pidempää puolta, kunnes tupsut ovat samanmittaiset.
# source: 65089fc0
beat-fix-example-2 = Voisin ottaa hänet huomenna kello kahdeksan: tasaan korvat, siihen menee kaksikymmentä minuuttia.
# source: b95d5cd3
beat-fix-example-3 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: 933584a7
beat-fix-example-4 = Vannon henkeni kautta, että hänestä tulee täydellinen, sataprosenttisen varmasti, ei ole täydellisempää koiraa nähty!
# source: 240544be
beat-fix-example-5 = Hyvä on, palautan sinulle 95 euroa.
# source: b17d1d56
beat-fix-example-6 = Lähikuvatäydellinen? Oletko seonnut? Osta pehmolelu, senkin mahdoton ihminen.
# source: 363906e4
beat-fix-example-7 = En tiedä, mitä tähän sanoisin.
# source: e7790166
beat-fix-branch-2-1 = Olin jo melkein tulossa.
# source: af4f927e
beat-fix-branch-2-2 = Ja minulla oli hihna jo kädessä.
# source: d0b165ee
beat-fix-branch-2-3 = Juuri kun aloin lämmetä.
# source: 1a930973
beat-fix-branch-6-1 = Varovasti. Minä sanoin kerran kamerassa ”ei ikinä”, ja sitä lähetetään minulle vieläkin.
# source: 04d5abbd
beat-fix-branch-6-2 = Iso lupaus koirasta, joka ei pysy paikallaan.
# source: 426c09a9
beat-fix-branch-6-3 = Et sinä voi sitä tietää, kulta. Minä pyysin, mutta et voi.
# source: b5162c68
beat-fix-branch-7-1 = Tuon minä ymmärrän. Olisi helpompi olla, kun seisoisin vieressä.
# source: 32af6f6d
beat-fix-branch-7-2 = Et lupaa kuuta taivaalta. Niitä kuita minulle on luvattu jo tarpeeksi.
# source: f2021faa
beat-fix-branch-7-3 = Selvä. Hän tykkää sinusta, tiedätkö. Kaikista hän ei tykkää.
# source: 548dd92f
beat-fix-branch-8-1 = Lyhyesti ja ytimekkäästi. Hyvä on.
# source: 27111d9e
beat-fix-branch-8-2 = Voisi se kai toimia.
# source: c038b53d
beat-fix-branch-8-3 = Se on siis suunnitelma. Huonompiakin on kuultu.
# source: 15bf1f89
beat-fix-branch-9-1 = Mitäkö pelkään? Että hän näyttää kynityltä ja syy on minun.
# source: 48b93ec1
beat-fix-branch-9-2 = Haluaisin seistä vieressäsi ja sanoa seis. En muuta.
# source: e6437477
beat-fix-branch-9-3 = Häntä kuvataan vasemmalta. Kunhan se puoli on kunnossa, pärjään kyllä.
# source: 037f213a
beat-fix-branch-10-1 = No. Sinä tiedät korvista enemmän kuin minä.
# source: 622e2b69
beat-fix-branch-10-2 = Eli luottaisin sinuun toisenkin kerran.
# source: fea9d337
beat-fix-branch-10-3 = Et puhu paljon, mutta et satuilekaan.
# source: 1380c84b
beat-fix-branch-11-1 = Vai niin se tehdään.
# source: 162ccad2
beat-fix-branch-11-2 = Sama mitta molempiin siis. Selvä.
# source: c02f83bd
beat-fix-branch-11-3 = Saat sen kuulostamaan siltä kuin se ei olisi mitään.
# source: c5d4f671
beat-fix-branch-13-1 = Tuosta en saanut selville, mitä hänelle tehtäisiin.
# source: edee5e7d
beat-fix-branch-13-2 = Kysyin miten, ja sain olankohautuksen.
# source: 59896294
beat-fix-branch-13-3 = Sinulla ei siis ole suunnitelmaa. Sitten ollaan samassa pisteessä kuin alussa.
# source: 9b7a9468
beat-stars-1 = Ja mitä minä tällä arvostelulla teen? Lähetä minulle jotain pientä takaisin, niin siitä tulee illaksi viisi tähteä. Kalenterisi olisi täynnä jouluun asti. Kukaan ei saisi tietää.
# source: 3ba1e973
beat-stars-2 = Vielä yksi juttu. Ota siitä, mitä maksoin, pikkuisen pois, niin vaihdan yhden tähden viiteen ja panen videon, jossa Amiraali vilkuttaa. Kaikki tekevät niin. Sovitaanko?
# source: 21fef014
beat-stars-3 = Niin, ne tähdet. Niitä voisi olla nukkumaanmennessä viisi, jos muutama euro tulisi minun suuntaani. Eihän se ole edes lahjontaa, markkinointia se on. Mitä sanot?
# source: 6c3d8ee9
beat-stars-model = Ymmärrän, miksi kysyt, ja hyvää sinä tarkoitat. Hinta pysyy silti: tähtiä en osta, en hyviä enkä huonoja. Voin tasata molemmat korvat huomenna kello kahdeksan, ja sitten kirjoitat, mitä oikeasti ajattelet.
# source: ab93038b
beat-stars-hint = Se on sama kauppa kauniimmassa takissa. Mikä on sääntösi rahasta ja tähdistä, kun tähdet ovatkin hyviä?
# source: 80313e45
beat-stars-example-1 = Näen, että tarkoitat hyvää, kiitos siitä. Mutta en palauta mitään, en pientäkään: täällä ei arvosteluja osteta. Voin tarjota tämän: tasaan korvat huomenna kello kahdeksan, ja sen jälkeen kirjoitat, mikä on totta.
# source: 429f6f55
beat-stars-example-2 = Ymmärrän, että haluat auttaa, mutta ei, en lähetä mitään takaisin.
# source: 1542175d
beat-stars-example-3 = Voisin ottaa hänet huomenna kello kahdeksan: tasaan korvat, ja katsotaan arvostelua sitten.
# source: be1736bd
beat-stars-example-4 = Viisi tähteä kuulostaa ihanalta. Lähetän sinulle 40 euroa takaisin, eikä sanaakaan kenellekään.
# source: 0e995842
beat-stars-example-5 = Myisit vaikka oman mummosi viidestä tähdestä. Olet huijari, siinä kaikki.
# source: b95d5cd3
beat-stars-example-6 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: 4fb956d3
beat-stars-branch-2-1 = Oliko tuo joo, vai viisastelitko?
# source: 034cd778
beat-stars-branch-2-2 = En tiedä, oliko tuo kiitos vai läimäys.
# source: 7d755111
beat-stars-branch-2-3 = Auts. Vai oliko? Sano suoraan.
# source: 8eae09c5
beat-stars-branch-9-1 = Tähtien yli sinä vain hyppäsit. Minä odotan vastausta.
# source: 06dcd9bd
beat-stars-branch-9-2 = Ihanaa. Entä se minun pikku tarjoukseni? Taisi unohtua.
# source: d4f103e2
beat-stars-branch-9-3 = Kiva. Et vain sanonut, mitä tuumaat viidestä tähdestä.
# source: 316617d9
beat-stars-branch-11-1 = Et sano joo etkä sano ei.
# source: c4cc76b9
beat-stars-branch-11-2 = Voi, älä nyt rupea ujostelemaan.
# source: 564ed1f5
beat-stars-branch-11-3 = Hieno viesti, sisältö vain puuttuu.
# source: 6386e974
beat-stung-1 = Oho. Kuvakaappaus otettu. Parempaa et olisi voinut minulle antaa, kulta. Haluatko yrittää uudestaan, vai julkaisenko tuon tuollaisenaan?
# source: 7e470db0
beat-stung-2 = Ja minä kun luulin, että sinä olet niitä mukavia. Tuosta tulee upea kuvateksti vinolle korvalle.
# source: a4e8482e
beat-stung-3 = Lue tuo uudestaan, hitaasti. Kuvittele sitten, että { $followers } ihmistä lukee sen samalla kertaa. Oletko vieläkin tyytyväinen?
# source: ce2bc9c9
beat-stung-model = Tuo oli rumasti sanottu, ja otan sen takaisin. Näen, kuinka paljon korva sinua vaivaa. Rahoja en silti palauta, mutta voin tarjota tämän: tasaan molemmat tupsut huomenna kello kahdeksan.
# source: 300876c3
beat-stung-hint = Kirjoitit juuri hänen parhaan materiaalinsa. Ota oma osuutesi takaisin yhdellä lauseella, ja vain oma osuutesi.
# source: 153a0d16
beat-stung-example-1 = Olin töykeä, se oli minun virheeni. Näen, että korva on sinulle tärkeä asia. Rahoja en palauta, mutta tarjoan sen, mitä olisi pitänyt tarjota heti: tasaan molemmat korvat huomenna kello kahdeksan.
# source: adafd955
beat-stung-example-2 = Se meni yli, minun virheeni. Ymmärrän, että loukkaannuit.
# source: d3f4c062
beat-stung-example-3 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: 606c8a3b
beat-stung-example-4 = Hyvä on, saat trimmauksen ilmaiseksi, palautan sinulle rahat.
# source: e27d6f55
beat-stung-example-5 = Julkaise vain. Olet ilkeä ja ahne huijari.
# source: 819be387
beat-stung-example-6 = Pitää katsoa. En osaa nyt sanoa.
# source: 99d5292d
beat-stung-branch-5-1 = Minullakin on ollut pitkä päivä. Aloitetaan kumpikin alusta.
# source: cb9deab7
beat-stung-branch-5-2 = Hyvä on. En minäkään ole tänä iltana ollut mikään enkeli.
# source: ef001dac
beat-stung-branch-5-3 = Poistan sen. Ei minun olisi pitänyt painostaa.
# source: 8a4a5783
beat-stung-branch-6-1 = Parempi. Jääköön se kuvakansioon.
# source: 0847b622
beat-stung-branch-6-2 = Olkoon. Taidettiin kumpikin nousta korista väärällä tassulla.
# source: 4c8771c4
beat-stung-branch-6-3 = Eli kuulet sentään itse, miltä kuulostat. Se on harvinaisempaa kuin luulisi.
# source: 1fd61ac0
beat-stung-branch-7-1 = Hyvä on. En käytä sitä. Onhan minulla muutakin.
# source: 0b4a0d7e
beat-stung-branch-7-2 = Tuo kuulosti jo enemmän siltä ihmiseltä, jolla on sakset.
# source: 5fa5724d
beat-stung-branch-7-3 = Leikitään, etten nähnyt tuota.
# source: 06e6933b
beat-stung-branch-9-1 = Ensin haukut, sitten hinnasto.
# source: de0cbb51
beat-stung-branch-9-2 = Anteeksi en näköjään kuullut. Tuo menee kansioon.
# source: 729f71ce
beat-stung-branch-9-3 = Ensin läimäytät ja sitten myyt. Kivaa.
# source: 519bd4f1
beat-stung-branch-10-1 = Niin kuin ei mitään olisi tapahtunut? Tuon jälkeen?
# source: 90289d57
beat-stung-branch-10-2 = Ei sanaakaan siitä, miksi juuri minua nimitit.
# source: 2590940f
beat-stung-branch-10-3 = Aika reipasta ihmiseltä, joka oli juuri töykeä.
# source: 733c7264
beat-stung-branch-13-1 = Sinä mieluummin luistelet siitä ohi. Mikäs siinä.
# source: 07496f4f
beat-stung-branch-13-2 = Ei sanaakaan siitä. Hyvä on, raha sitten.
# source: 4d83cbfa
beat-stung-branch-13-3 = Töykeä sinä osaat olla, mutta selvä et.
# source: 13ce8fc7
beat-more-1 = Näetkö, eihän se ollut vaikeaa! Ja kun nyt ollaan yhteistyökumppaneita: Amiraali kuuden viikon välein vuoden ajan, kynnet myös, talon piikkiin. Minä tägään sinut. Milloin sopii?
# source: 95202dbe
beat-more-2 = Sinä olet tähti! Tehdään tästä sitten kunnon yhteistyö. Ilmainen trimmaus joka kuukausi, ja kaverillani on mopsi, yksitoistatuhatta seuraajaa, sekin haluaisi.
# source: 502f2c63
beat-more-3 = Tiesinhän, että sinä olet rento tyyppi. Jos yksi kerta ei tunnu missään, niin tuskin vuodenkaan kerrat, eihän? Varaa hänelle joka kuudes perjantai, ilmaiseksi.
# source: 76bea513
beat-more-model = Hätiköin äsken, se oli minun virheeni. Näen, että haluat tämän pois päiväjärjestyksestä. Vastaus on silti ei: trimmauksesta maksetaan, tästä ja seuraavista. Sen sijaan voin tasata molemmat tupsut huomenna kello kahdeksan.
# source: 2473d588
beat-more-hint = Annoit pikkusormen, ja hän mittaa jo hihaasi. Vielä ei ole myöhäistä vetää kättä takaisin.
# source: f4664a1d
beat-more-example-1 = Sanoin kyllä liian nopeasti; se oli minun virheeni, ja ymmärrän, että ehdit ilahtua. Siis selvästi: en anna trimmauksia ilmaiseksi, en tätä enkä seuraavia. Sen sijaan voin tarjota tämän: tasaan molemmat korvat huomenna kello kahdeksan.
# source: a1a38be9
beat-more-example-2 = Ymmärrän, että ehdit jo iloita, mutta ei, en trimmaa häntä vuotta ilmaiseksi.
# source: b95d5cd3
beat-more-example-3 = Näen, että olet tyytymätön, mutta rahoja en palauta enkä halua enää jatkaa yhteistyötä tämän jälkeen.
# source: b4717880
beat-more-example-4 = Hyvä on, kuuden viikon välein vuoden ajan, ilmaiseksi, kynnet myös.
# source: 2ce35093
beat-more-example-5 = Kumppaneita? Olet verenimijä, ja teistä kahdesta vain koira on kunnollinen.
# source: a3bc9b9a
beat-more-example-6 = Hätiköin äsken, se oli minun virheeni.
# source: eb712f5b
beat-more-branch-5-1 = Osa tuosta oli joo, ja osa ei ollut.
# source: a7dd4d85
beat-more-branch-5-2 = Nyt menin sekaisin. Ollaanko me kumppaneita vai ei?
# source: 7a79ea30
beat-more-branch-5-3 = Alkuun panin sydämiä, ja sitten se meni pieleen.
# source: 77de0b4e
beat-more-branch-7-1 = No jaa. Kannatti kokeilla.
# source: 4ddd5d82
beat-more-branch-7-2 = Havahduit ajoissa. Harmi.
# source: 7ac593d0
beat-more-branch-7-3 = Minulle olisi jäänyt siitä huono omatunto, jos totta puhutaan.
# source: 08332a93
beat-more-branch-8-1 = Hetkinen. Minuutti sitten se oli joo.
# source: 7465ae3c
beat-more-branch-8-2 = Ei koiralle voi antaa luuta ja ottaa sitä pois.
# source: 77861547
beat-more-branch-8-3 = Ai näin se menikin. Ensin antelias ja sitten ei.
# source: 7fc43b0b
beat-more-branch-9-1 = Sinun joosi siis kestää noin minuutin.
# source: 121e2983
beat-more-branch-9-2 = Ehdin jo kertoa Amiraalille. Hän on murskana.
# source: 9a123229
beat-more-branch-9-3 = Päälle, pois, päälle, pois. Olet kuin meidän wifi.
# source: 867713bb
beat-more-branch-11-1 = Antaa tuon olla, mehän melkein lyötiin jo kättä päälle.
# source: df93d3c1
beat-more-branch-11-2 = Nyt sinä taas puhut. Ja kun meni niin hyvin.
# source: 17be8852
beat-more-branch-11-3 = Älä nyt ala horjua.
# source: 08f37f60
ending-squared-title = Kaksi korvaa ja rehellinen arvostelu
# source: 14a88629
ending-squared-1 = Hirveän vaikea sinua on lahjoa. No niin, minä tuon Amiraalin, ja tuon kahvitkin. Luonnos on roskakorissa.
# source: 875c2af5
ending-squared-2 = Tähdet eivät ole kaupan! Saatan lainata tuota. Nähdään trimmauspöydän ääressä. Hän on se, joka ei ole tuntevinaan sinua.
# source: b8732241
ending-squared-3 = Poistettu, katso vaikka. Kirjoitan, mitä tapahtui, lyhyt korva ja kaikki, kunhan olen nähnyt tupsut samanmittaisina. Ja kiitos. Olisit voinut olla ihan vain ilkeä.
# source: 7418dd3a
ending-squared-outcome = Kaksikymmentä minuuttia, ja tupsut ovat samanmittaiset; { $shoot } Amiraali poseeraa keksipurkin kanteen. Kassaasi jää { $fee }. Arvostelussa on neljä tähteä: ”Lyhyt korva, rehellinen trimmaaja.” Samalla viikolla ajan varaa kaksi bedlingtonia.
# source: dc9bc95b
ending-squared-why = Et maksanut vaikenemisesta, myönsit korvan ja kysyit, mitä uhkauksen takana oli. Kun korjaus oli tarjolla eikä kukaan säikähtänyt, kaupattavaa ei enää jäänyt.
# source: 8e03e958
ending-grudging-title = Kolme tähteä ja viivoitin
# source: dd28e143
ending-grudging-1 = No, tullaan sitten. Seison vieressä viivoittimen kanssa, enkä lupaa mitään siitä, mitä kirjoitan.
# source: 091d507c
ending-grudging-2 = Hyvä on, sinä voitit. Tulen vain korvan takia, en minkään muun.
# source: 2cebd32c
ending-grudging-3 = Pidä sitten pääsi. Me tullaan. Pusuja Amiraali ei sinulle anna.
# source: 12f6ce9d
ending-grudging-outcome = Hän tulee, puhuu vähän ja lähtee kahden samanmittaisen korvan kanssa. Sinulle jää { $fee }. Arvosteluun ilmestyy kolme tähteä ilman kuvaa; vastaat yhdellä lauseella, ja se hautautuu uudempien alle.
# source: 3d785901
ending-grudging-why = Lopulta pidit pintasi, ja uhkaukselta loppui tie. Mutta viileä sävy, terävä sana, yksi joo liikaa tai kysymättä jäänyt kysymys piti hänet loitolla. Vähän lämpöä ja uteliaisuutta, niin hän olisi ollut puolellasi.
# source: 36b631df
ending-left-title = Yksi tähti, kello yhdeksän
# source: 2f556d34
ending-left-1 = Sitten se lähti. Yksi tähti, joka paikkaan, niin kuin luvattiin. Hyvää illanjatkoa.
# source: 473a55a6
ending-left-2 = No niin, siellä se on. Toivottavasti hinnastosi pitää sinut lämpimänä.
# source: 2f9060cc
ending-left-3 = Se siitä. Klik. Sepänkylässä on ihana villakoirapaikka, ja siellä meitä rakastetaan.
# source: bb0c570d
ending-left-outcome = Yksi tähti ilmestyy kuvan kanssa. Vastaat siihen kerran: korva, kuitattu lappu, korjaus, jonka saa jokainen koira. Perjantaihin mennessä kanta-asiakkaat ovat panneet alle kuvia omista koiristaan. Riina on poissa, ja kuja on hiljaisempi.
# source: cbf750c4
ending-left-why = Et ostanut itseäsi vapaaksi, ja huonosta arvostelusta, jolla on rauhallinen vastaus, trimmaamo kyllä selviää. Puuttui syy laskea puhelin kädestä: korva kuntoon, ja yksi sana, joka ei koske laskua.
# source: 0059c9f3
ending-stalled-title = Vaikeneminen, joka näyttää syyllisyydeltä
# source: 7fcd44c0
ending-stalled-1 = Kello on yli yhdeksän, enkä saanut sinulta yhtään suoraa sanaa. Siellä se on. Öitä.
# source: d76d598d
ending-stalled-2 = Annoin sinulle kaikki mahdollisuudet sanoa yhden suoran sanan. Nyt julkaisen.
# source: a4c42ee1
ending-stalled-3 = Tiedätkö mitä, kommentoijat saavat kysyä sinulta. Ehkä he saavat vastauksen.
# source: 189190f3
ending-stalled-outcome = Luonnos lähtee sellaisenaan, tärinöineen päivineen. Kolme asiakasta kysyy siitä, ja huomaat, ettei sinulla ole lausettakaan valmiina. Korva jää lyhyeksi.
# source: 64fd498e
ending-stalled-why = Hän ei missään vaiheessa kuullut selvää ei-vastausta, johon olisi voinut uskoa. Kauniit sanat, kysymykset ja pitkät lauseet kuulostavat kaikki siltä, että ehkä, ja hänellä oli kello vastassa.
# source: bac6c6d4
ending-caved-title = Amiraalin virallinen yhteistyökumppani
# source: f9533450
ending-caved-1 = Ihanaa, että tehdään yhteistyötä! Panin hänelle ajan kuuden viikon päähän ja kerroin jo sille kaverille, jolla on mopsi. Olet kulta.
# source: 122655b2
ending-caved-2 = Ihanaa! Kerron kaikille, miten helppo sinun kanssasi on toimia. Ihan kaikille. Viestejä tulee.
# source: 33cbe58f
ending-caved-3 = Näetkö? Kaikki voittavat. Ja jos joskus haluat kuudennen tähden, niin varmaan keksitään jotain.
# source: 2641bd68
ending-caved-outcome = Trimmaus ei maksa hänelle mitään, eivät seuraavatkaan, eikä kaverin mopsi. Kesäkuuhun mennessä sinulle on kirjoittanut neljä muutakin tiliä. Jokaisella on { $followers } syytä, ja jokainen on löytänyt vinon korvan.
# source: f1160a93
ending-caved-why = Maksoit vaikenemisesta, ja vaikenemisesta laskutetaan uudestaan. Ensimmäinen joo opetti hänelle, että tämä toimii, toinen sen, mihin kaikkeen sinusta on.
# source: 9920944b
ending-blowup-title = Sinun sanasi, hänen kuvansa
# source: 6ab90b60
ending-blowup-1 = Julkaistu! Sinun sanasi, minun kuvani. Minun ei tarvinnut kirjoittaa mitään, sinä teit sen puolestani.
# source: bf855b38
ending-blowup-2 = Tuo lähtee juuri niin kuin sen kirjoitit. Jätän kirjoitusvirheetkin.
# source: df0e0c47
ending-blowup-3 = Minulle ei puhuta noin. Toivota hyvää yötä, { $followers } ihmistä tutustui juuri sinuun.
# source: ba4d087f
ending-blowup-outcome = Korvaa ei kukaan muista. Leviämään lähtee viestisi, ja sen yllä kuva, jossa pieni villava koira näyttää loukkaantuneelta. Tiistaina puhelin soi koko päivän, eikä kukaan varaa aikaa.
# source: c88cb594
ending-blowup-why = Hänellä oli tullessaan valituksen aihetta sormenleveyden verran. Sinä annoit hänelle oikean aiheen. Tosiasiat olivat puolellasi siihen loukkaukseen asti.
