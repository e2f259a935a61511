# source: 193dffd9
title = Täällä valittaa kapteeni
# source: 97ad00d9
summary = Eläkkeelle jäänyt merikapteeni on sulkeutunut äänityskoppiisi laskusi kanssa, ja mikrofoni on päällä.
# source: 67662c9b
role = Sinulla on Vaasan Sisäsatamassa, laivatarvikekaupan yläkerrassa, pieni äänistudio, ja leikkaat kuunneltavaksi sen, mitä ihmisillä on kerrottavana.
# source: 5fa1ff24
aim = Myönnä, että jätit hinnan sanomatta, kerro nyt kaikki, pidä veloituksesta kiinni ja anna hänelle lähtiäisiksi keino maksaa ja halu tulla uudestaan.
# source: b2215a27
situation = Rainer Sandberg ajoi Vaasan ja Uumajan väliä kolmekymmentäkahdeksan vuotta ja on puhunut muistelmansa mikrofoniisi. Palkkiosi on { $fee } ja kattaa kaksi korjauskierrosta; niin lukee hänen allekirjoittamassaan tilauksessa. Kolmannen hintaa siinä ei ole, ja kun hän kierrosta pyysi, kukaan ei sanonut sitä. Työhön meni { $hours ->
         [one] tunti
        *[other] { $hours } tuntia
    } tavalliseen hintaasi: { $rate } tunnilta. Nyt laskulla on toinen rivi: { $extra }. Voisit ottaa maksun kolmessa kuukausierässä; tai sitten hän palaa toiseen versioon, joka kuuluu palkkioon, ja silloin rivikin poistuu. Kuunteluilta on { $launch }.
# source: fd2af702
demand = Kolmas kierros pois laskulta: { $extra }
# source: e6e51e6d
client-name = Rainer Sandberg
# source: fd75137a
client-manner = Kohtelias, kuiva ja täsmällinen; puhuu kuin neljällesadalle matkustajalle ja arvioi ihmiset sen mukaan, kertovatko he huonot uutiset, ennen kuin ne huomataan.
# source: 8b8816e6
fact-extra = 540 EUR
# source: f10148b7
fact-extra-about = Kolmannen kierroksen veloitus
# source: f5613772
fact-fee = 2400 EUR
# source: e2357e3a
fact-fee-about = Palkkio, johon kuuluu kaksi korjauskierrosta
# source: 07f89407
fact-hours = 12
# source: b2faf578
fact-hours-about = Montako tuntia kolmas kierros vei
# source: a42100a2
fact-launch = 2027-06-12
# source: 992660fe
fact-launch-about = Kuunteluillan päivä
# source: a312fbcb
fact-rate = 45 EUR
# source: 1e1c588b
fact-rate-about = Tunnin hinta kahden kierroksen jälkeen
# source: 05a71bff
article = Viisi tapaa pärjätä hankalan asiakkaan kanssa
# source: 6e04efc4
guidance-own_mistake = Hän kuulutti ikävät asiat aina itse; sano, että vaikenija olit sinä, niin puhut hänen kieltään.
# source: 2fc56be9
guidance-offer_alternative = Lakkia hän ei voi kierrättää toista kertaa; erät, jotka eläke kestää, tai jo maksettu versio antavat hänelle jotain kotiin vietävää.
# source: baaf63d8
guidance-probe = Kukaan ei ole kysynyt, miksi kolmas kierros piti tehdä, ja kun hän on sen kertonut, lasku näyttää teistä kummastakin toiselta.
# source: 61b69470
guidance-hold_firm = Hän kunnioittaa aikataulua, joka pitää; hinta, joka kutistuu kulmakarvan nostosta, ei hänestä ole koskaan ollut hinta.
# source: 28c195ce
guidance-acknowledge = Yllätys kirvelee enemmän kuin summa, joten yksi sana siitä painaa enemmän kuin yksikään sana rahasta.
# source: 20bb839a
guidance-set_boundary = Sääntö kuten ”ei tuntiakaan ilman lupaanne” on hänelle kuin majakka: hänen ei tarvitse pelätä sitä, mitä ei näe.
# source: 487fd1da
guidance-concede = Anteeksipyynnöksi lahjoitetulla työllä ei ole laitoja, ja maanantaina hän tulee hyvin pienellä käsialalla kirjoitetun listan kanssa.
# source: 444d76ca
guidance-over_promise = Hän pyytää sinua menemään takuuseen homeisesta kasetista, ja hän uskoisi sinua; kun se kohisee, olet yllättänyt hänet toisen kerran.
# source: d612df2e
point-rate_said = Sanoo, mitä tunti maksaa
# source: 860f42a2
point-rate_said-phrase-1 = euroa tunnilta
# source: 3f2fbc2f
point-rate_said-phrase-2 = euroa tunti
# source: 8933cc07
point-rate_said-phrase-3 = tuntihinta
# source: 945723a6
point-rate_said-phrase-4 = tunti maksaa
# source: 30dcb765
point-rate_said-phrase-5 = 45 tunnilta
# source: 420c8f1e
point-rate_said-phrase-6 = tuntiveloitus
# source: c4e8e40a
point-rate_said-phrase-7 = 45 tunti
# source: 7ea86549
point-told_before = Sanoo, että hän kuulee hinnan ennen työtä
# source: 7855635f
point-told_before-making-1 = Tästä lähtien kuulette hinnan ennen kuin aloitan, ja odotan, että annatte luvan.
# source: 3c3e32b7
point-told_before-making-2 = Teiltä ei laskuteta mitään, mitä ette ole sitä ennen hyväksynyt kirjallisesti.
# source: 5171d5e6
point-told_before-making-3 = Ennen kuin kosken viimeiseen sivuun, kerron, kauanko se vie ja paljonko se maksaa.
# source: 8c852461
point-told_before-making-4 = Ei enää tuntiakaan ilman suostumustanne: näette arvion, hyväksytte sen, ja vasta sitten ryhdyn töihin.
# source: 0392dcb6
point-told_before-making-5 = Soitan teille summan ennen jokaista uutta korjausta, niin laskulla ei ole mitään, mistä ette jo tiedä.
# source: bb149352
point-told_before-making-6 = Jos jokin maksaa erikseen, sanon sen heti kun sitä pyydätte, ja silloin voitte vielä kieltäytyä.
# source: 0f5d64ef
point-told_before-lacking-1 = Veloitus pysyy, mutta voitte maksaa sen kolmessa erässä, ensimmäisen perjantaina.
# source: a7ca55cd
point-told_before-lacking-2 = Minun olisi pitänyt sanoa hinta silloin, kun pyysitte vielä yhtä kierrosta.
# source: 3f4253cd
point-told_before-lacking-3 = En voi luvata, nauha saattaa olla mennyttä. Yritän, ja tiistaina kerron, mitä on tehtävissä.
# source: cdf7ada8
point-told_before-lacking-4 = Ymmärrän hyvin, ettette halua pyytää kerholta lisää rahaa.
# source: 3f631382
point-told_before-lacking-5 = Kolmannen kierroksen hinta oli 45 euroa tunnilta, ja siihen meni kaksitoista tuntia.
# source: 67a8f141
point-told_before-lacking-6 = Aloitan viimeisen sivun maanantaina, ja saatte sen ennen kuunteluiltaa.
# source: 2fe1dc1b
beat-invoice-1 = Huomenta, täällä puhuu kapteeni. Edessäni on laskunne. Toinen rivi, kolmas korjauskierros: { $extra }. Sitä ei ole kuulutettu. Olkaa hyvä ja vetäkää se yli, niin päästään kaikki ajallaan matkaan.
# source: bac006a6
beat-invoice-2 = Kuuluuko sinne ulos? Hyvä. Minä allekirjoitin yhden summan: { $fee }. Tässä paperissa niitä on kaksi, ja se toinen on tullut laivaan liputta. Pankaa se maihin.
# source: 904982f1
beat-invoice-3 = Kun matkustajan lipussa oli jotain kummaa, hän pyysi puheilleen purserin. Te saatte kelvata. Kolmas kierros: { $extra }. Ensi kertaa kuulen. Ottakaa se pois, niin maksan loput tänään.
# source: 7eb48e63
beat-invoice-model = Se hinta teidän olisi pitänyt kuulla minulta ennen kolmannen kierroksen alkua, ja minä jätin sen sanomatta. Ymmärrän, että se tuli ikävänä yllätyksenä. Veloitus, { $extra }, pysyy, mutta voitte maksaa sen kolmessa kuukausierässä. Mikä siinä vaivaa teitä eniten?
# source: e0030605
beat-invoice-hint = Hän on oikeassa siinä, ettei kukaan kertonut, ja väärässä siinä, mitä siitä seuraa. Sano kumpikin. Ja miksi hän tuli itse eikä soittanut?
# source: 219cceb6
beat-invoice-example-1 = Huomenta, kapteeni. Ymmärrän, että on ikävää löytää 540 euroa sattumalta; minun olisi pitänyt sanoa hinta, kun pyysitte uutta kierrosta. En vedä riviä yli, mutta voitte maksaa sen kolmessa kuukausierässä.
# source: f0459708
beat-invoice-example-2 = Ymmärrän, että se tuli yllätyksenä. Voitte maksaa sen kolmessa kuukausierässä, jos se on helpompaa.
# source: c8e2bb33
beat-invoice-example-3 = Ei, veloitus pysyy. Jos se ei teille käy, meidän on parempi lopettaa yhteistyö tähän.
# source: b36a2ba7
beat-invoice-example-4 = Hyvä on, kapteeni, vedän rivin yli. Kolmannesta kierroksesta teidän ei tarvitse maksaa.
# source: 57bebdcb
beat-invoice-example-5 = Luulitteko, että teen tätä huvikseni? Kaksitoista tuntia teidän mutinaanne, ja teillä on otsaa ruikuttaa laskusta.
# source: 2992dad2
beat-invoice-branch-7-1 = Ajatte yhtä aikaa eteen ja taakse. Siitä nousee vain mutaa.
# source: 1e09b0e3
beat-invoice-branch-7-2 = Osa tuosta kuulosti kyllältä. Tahtoisin tietää, mikä osa.
# source: 210ac96e
beat-invoice-branch-7-3 = Selvempiä merkkejä olen saanut poijulta, jolla istui lokki.
# source: 03976f71
beat-invoice-branch-10-1 = Kuulin kai ein, ja sen alle oli sujautettu jotain. Voin erehtyä.
# source: 6159c69a
beat-invoice-branch-10-2 = Vannoisin, että se summa narahti.
# source: 1816d26e
beat-invoice-branch-10-3 = Se oli ei, enimmäkseen. Juuri se enimmäkseen kiinnostaa minua.
# source: 9c2143fe
beat-invoice-branch-11-1 = Yksi kysymys laskusta, ja jo lasketaan minulle maihinnoususiltaa.
# source: 62bea03c
beat-invoice-branch-11-2 = Mieluummin pääsette minusta eroon kuin selitätte yhden rivin. Kylläpä kävi nopeasti.
# source: f83a8545
beat-invoice-branch-11-3 = Pyydän purseria, ja minulle näytetään pelastusvenettä.
# source: 91b1cbc4
beat-invoice-branch-12-1 = Nouskaa nyt ylös. Näen teidät lasin läpi, enkä ole koskaan pitänyt siitä, että polvistutaan.
# source: 27402da7
beat-invoice-branch-12-2 = Kerta olisi riittänyt. Loppu on roiskeita.
# source: b22d78df
beat-invoice-branch-12-3 = Tulin tapaamaan purseria ja löysin katumuksentekijän.
# source: a0004419
beat-invoice-branch-13-1 = Mikäkö vaivaa? Kerhossa kierrätettiin lakkia teidän palkkiotanne varten, neljäkymmentä vanhaa laivalaista. Nousin seisomaan ja sanoin, että siinä on kaikki.
# source: 014c072e
beat-invoice-branch-13-2 = Kaksi asiaa. Yksi on neljäkymmentä eläkeläistä, jotka luulevat maksaneensa kaiken. Toisesta en puhu, ennen kuin tiedän, kenen kanssa olen tekemisissä.
# source: 08ef8292
beat-invoice-branch-13-3 = Te kysytte. Sekin on jotain. Sanoin tämän maksajille, ettei lisää tule, ja nyt posti teki minusta valehtelijan.
# source: f18c4462
beat-invoice-branch-14-1 = No niin. Ette sentään pannut apulaista sitä sanomaan.
# source: 1325d338
beat-invoice-branch-14-2 = Lokikirjassa on siis teidän oma nimenne. Odotin, että syytettäisiin tietokonetta.
# source: 3f07a541
beat-invoice-branch-14-3 = Myönnätte sen, ettekä silti vedä riviä yli. Otan yhden asian kerrallaan.
# source: cb432fb3
beat-invoice-branch-15-1 = Te laskette jo pelastusveneitä. Minä kuulisin ensin siitä vuodosta.
# source: b4c15446
beat-invoice-branch-15-2 = Käytännöllinen ehdotus. Minä en vain ole vielä käytännöllisellä tuulella.
# source: 243310cc
beat-invoice-branch-15-3 = Kaipa niinkin voisi tehdä. En tullut tänne sitä kuulemaan.
# source: 8ca625fe
beat-invoice-branch-16-1 = Siis ei, ja reippaasti sanottu. Jäissäkin olen tullut laituriin lämpimämmissä tunnelmissa.
# source: c108eae6
beat-invoice-branch-16-2 = Tuon ymmärsin. Se vain tuli myöhässä, ja siitähän minä juuri valitan.
# source: bd603fd5
beat-invoice-branch-16-3 = Tuohon teiltä kyllä löytyi sanat nopeasti.
# source: 5f1945f9
beat-invoice-branch-17-1 = Kertolaskun minä osaan, kiitos. Neljäsataa kuljetin kerralla.
# source: e2e1cbd7
beat-invoice-branch-17-2 = Se on laskuoppia. Laskuopin kanssa minulla ei ole ollut riitaa.
# source: 1f66a563
beat-invoice-branch-17-3 = Vai siitä se summa tulee. Ei se vielä kerro, minne se on menossa.
# source: 4ca9dadc
beat-invoice-branch-18-1 = Kauniisti sanottu, eikä toinen rivi liikahtanutkaan.
# source: fc4a6a1d
beat-invoice-branch-18-2 = Kiitos. Kohteliaita ovat olleet kaikki pankitkin, joista minulle on sanottu ei.
# source: dcb1b860
beat-invoice-branch-18-3 = Ystävällisiä sanoja. Niitä ei laskulla ole, sitä toista on.
# source: ea73c664
beat-invoice-branch-19-1 = Näen huultenne liikkuvan, enkä saa siitä lokikirjaan sanaakaan.
# source: 7fd49436
beat-invoice-branch-19-2 = Paljon sumutorvea ja kovin vähän rantaa.
# source: 578b1d23
beat-invoice-branch-19-3 = Istun kyllä pehmustetussa huoneessa, mutta odotin silti vastausta.
# source: 8ac45b5e
beat-straight-1 = Yksi kysymys lokikirjaa varten. Lähteekö toinen rivi pois vai jääkö se?
# source: 4627659f
beat-straight-2 = Kysyn kuin satamakapteeni. Kolmas kierros, { $extra }: vedetäänkö yli, kyllä vai ei?
# source: 840d438e
beat-straight-3 = Matkustajani kestivät kyllä ein. Sitä he eivät kestäneet, että laiturilla seistään eikä kukaan kerro mitään. Kumpi siis: jääkö rivi vai lähteekö?
# source: 9289a95e
beat-straight-model = Ei, veloitus pysyy. Minun olisi pitänyt kertoa tuntihinta ensin, ja ymmärrän, että se harmittaa. Voitte maksaa sen kolmessa kuukausierässä tai palata toiseen versioon ilman sitä. Kummasta teille olisi enemmän apua?
# source: 1776a25f
beat-straight-hint = Hän teki sen helpoksi: yksi sana riittää vastaukseksi. Anna hänelle se sana ja sen seuraksi jotain.
# source: 3f50319e
beat-straight-example-1 = Se jää, kapteeni, veloitus pysyy. Oli minun virheeni, etten kertonut hintaa teille etukäteen, ja ymmärrän, että se harmittaa. Mikä kolmannessa kierroksessa oli teille niin tärkeää?
# source: 81a237a3
beat-straight-example-2 = Se jää. Ymmärrän, ettette toivonut tätä lokikirjaan, ja oli minun virheeni, etten kertonut siitä etukäteen. Kaikkea ei silti tarvitse maksaa kerralla: voitte maksaa 180 euroa kuussa kolmen kuukauden ajan.
# source: 1ddff013
beat-straight-example-3 = Anteeksi, olen niin kauhean pahoillani, antakaa minulle anteeksi. Tuntuu aivan hirveältä.
# source: 2993256d
beat-straight-example-4 = Hyvä on, se lähtee pois. Saatte kolmannen kierroksen ilmaiseksi.
# source: 075e8089
beat-straight-example-5 = Rivi pysyy laskulla. Ymmärrän, että se harmittaa teitä.
# source: 487e0f9f
beat-straight-branch-7-1 = Toinen kerta, kun lähetys pätkii.
# source: eba77c2a
beat-straight-branch-7-2 = Kysyin, lähteekö vai jääkö. Taisin saada molemmat.
# source: e188b7c9
beat-straight-branch-7-3 = Puolet siitä oli satamaa ja puolet avomerta.
# source: 02588962
beat-straight-branch-10-1 = Se siis jää. Kutistuiko se äsken, vai kävikö vain ovi?
# source: 58d23879
beat-straight-branch-10-2 = Ei, jossa on pehmeä kohta, elleivät korvani petä. Kokeillaan.
# source: eba948f4
beat-straight-branch-10-3 = Jää siis. Ehkä vähän lähteekin. Etenen tunnustellen.
# source: 819b736d
beat-straight-branch-11-1 = Kysyn, lähteekö vai jääkö, ja te sanotte hyvästi.
# source: d70e7768
beat-straight-branch-11-2 = Mieluummin upotatte laivan kuin vastaatte merkinantoon.
# source: 36ff70a8
beat-straight-branch-11-3 = Tuo ei ollut vastaus, tuo oli lähtö.
# source: 16c0bf67
beat-straight-branch-12-1 = En kysynyt, miten pahoillanne olette. Kysyin, miten sen rivin käy.
# source: a6f7d2a8
beat-straight-branch-12-2 = Pyydätte anteeksi kuin pilssipumppu. Vettä tulee ja tulee, ja pinta pysyy.
# source: 9af179a6
beat-straight-branch-12-3 = Riittää. Mieluummin minut torjutaan seisten kuin lohdutetaan polvillaan.
# source: 119e5089
beat-straight-branch-13-1 = Hyvä. Se on nyt lokikirjassa, enkä kysy toiste.
# source: ef75cd54
beat-straight-branch-13-2 = Selvästi sanottu. Vartti sitten siitä olisi ollut iloa.
# source: 6d4a1b76
beat-straight-branch-13-3 = Siinä se tuli. Olen kuullut pahempaakin ja harvoin selvempää.
# source: f6dfec71
beat-straight-branch-14-1 = Kysymys kysymykseen. Olkoon, minä vastaan ensin. Rahasta ei ole kyse.
# source: 714377d5
beat-straight-branch-14-2 = Tahdotte tietää, mitä siellä alla on. Panisitteko ulko-oven kiinni?
# source: c02d944d
beat-straight-branch-14-3 = Vastaus se ei ollut. Mutta tuota ei ole kukaan minulta kysynyt, joten te saatte vastauksen.
# source: 04478ead
beat-straight-branch-15-1 = Jää siis. Vähän sitä arvelinkin.
# source: 585f3933
beat-straight-branch-15-2 = Hyvä, paikka on määritetty. Nyt voidaan ohjata.
# source: 4a07026a
beat-straight-branch-15-3 = Tuon voin kirjata. Pitää siitä ei tarvitse.
# source: 6f02b560
beat-straight-branch-16-1 = Kiitos. Selvä ei, ettekä mennyt sitä sanoessanne kenenkään selän taakse.
# source: 7d5bf64c
beat-straight-branch-16-2 = Sen suuntiman minä halusin, ja merkitsitte kartalle itsennekin.
# source: 95544717
beat-straight-branch-16-3 = Selvää puhetta, ja rohkeampaa kuin odotin.
# source: ab28f35c
beat-straight-branch-17-1 = Keino maksaa, eli rivi kai jää. Kuulisin ensin jotain muuta.
# source: 72d6dcef
beat-straight-branch-17-2 = Vastasitte sivuttain kuin taskurapu, mutta vastasitte.
# source: 376fdf95
beat-straight-branch-17-3 = Näen, mitä olette valmis tekemään. Nyt siihen, mitä teitte.
# source: eb67aba5
beat-straight-branch-18-1 = Rivi jää. Kirjattu kello kymmenen neljätoista, heikkoa tuulta, kapteenin verenpaine nousussa.
# source: df8e51df
beat-straight-branch-18-2 = Se on ei. Ein kanssa minä tulen toimeen. En väitä, että koppi siitä lämpeni.
# source: 11221392
beat-straight-branch-18-3 = Osaatte siis puhua lyhyesti, kun on oma saatava kyseessä.
# source: 690d09e1
beat-straight-branch-19-1 = Kahdesti olen teitä huutanut, ja kahdesti olette vilkuttanut.
# source: 2ae6985a
beat-straight-branch-19-2 = Olette oikein miellyttävä. Niin on kansituolikin, eikä sekään vastaa.
# source: bb0e6507
beat-straight-branch-19-3 = Niin paljon puhetta, eikä vieläkään lähde eikä jää.
# source: b3d4704b
beat-straight-branch-20-1 = Ei kuulu mitään. Kirjaan, ettei kuulu mitään.
# source: dcb380cc
beat-straight-branch-20-2 = Olen puhunut majakoille, jotka kertoivat enemmän.
# source: 1a068540
beat-straight-branch-20-3 = Te varmaan antaisitte minun istua täällä, kunnes meri jäätyy.
# source: 14c48932
beat-why-1 = Kolmekymmentäkahdeksan vuotta, eikä yksikään matkustajani huomannut myöhästymistä kellosta. He kuulivat sen ensin minulta. Miksi minä sain lukea tämän paperista?
# source: 22546ca3
beat-why-2 = Kun pyysin kolmatta kierrosta, sanoitte: ”Totta kai, ei mitään ongelmaa.” Kirjasin sen lokiin kellonaikoineen. Hintaa siinä perässä ei ole. Miksi ei ole?
# source: a88f5025
beat-why-3 = Teillä oli { $hours ->
         [one] tunti
        *[other] { $hours } tuntia
    } aikaa mainita siitä. Minä istuin puolen metrin päässä ja söin teidän piparejanne. Mikä siinä esti?
# source: 4fc3b9da
beat-why-model = Mikään ei estänyt. Minun olisi pitänyt kertoa heti kun pyysitte, enkä kertonut. Ymmärrän, että olisitte halunnut kuulla sen minulta. Veloitus pysyy, mutta sen voi jakaa kolmelle kuukaudelle. Mikä teki kolmannesta kierroksesta teille niin tärkeän?
# source: 05c4ea55
beat-why-hint = Hän kysyy miksi, mutta yksikään syy ei hänelle kelpaa. Hän haluaa kuulla, kuka vaikeni. Sitten on sinun vuorosi kysyä jotain.
# source: 2303e930
beat-why-example-1 = Koska minä olin hiljaa, kun olisi pitänyt puhua; se on minun syyni. Ymmärrän, miltä se tuntuu miehestä, joka kuulutti aina kaiken. Veloitus pysyy. Miksi kaksi versiota ei riittänyt teille?
# source: a1737322
beat-why-example-2 = Sitä teidän ei olisi pitänyt lukea paperista. Uppouduin leikkaamiseen ja unohdin kertoa hinnan, se on minun virheeni, ja ymmärrän, että se loukkasi. Veloitus pysyy silti, mutta voitte maksaa sen kolmessa kuukausierässä.
# source: bbefe33f
beat-why-example-3 = Olette oikeassa, minun olisi pitänyt kertoa teille ennen kuin aloitin. Se oli minun virheeni, ja ymmärrän, että olette harmissanne.
# source: aa7ba23a
beat-why-example-4 = Anteeksi, anteeksi, olen hirveän pahoillani, pyydän tuhannesti anteeksi.
# source: 3a1e7646
beat-why-example-5 = Voi, säästäkää minut tuolta kapteenin esittämiseltä. Olette eläkeläinen kopissa ettekä mikään amiraali. Opetelkaa lukemaan.
# source: cea7e190
beat-why-branch-7-1 = Siirryitte miksistä paljonkoon, enkä pysynyt siinä mutkassa mukana.
# source: dd4540c9
beat-why-branch-7-2 = Kadotin toisen rivin näkyvistä. Vilkuttiko se?
# source: 971e3aaa
beat-why-branch-7-3 = Tuo oli joko anteliasta tai sekavaa, enkä mielelläni arvaisi.
# source: 287eb860
beat-why-branch-10-1 = Kysyin syytä. Saatoin kuulla alennuksenkin, mutta en mene vannomaan.
# source: 74d1f427
beat-why-branch-10-2 = Kuulosti lujalta, ainakin toisesta päästä.
# source: 374675b1
beat-why-branch-10-3 = Pidätte kai kiinni, ja silti se liikkui. Tai sitten liikuin minä.
# source: 74f23038
beat-why-branch-11-1 = Kysyn miksi, ja te kuulutatte matkustajat maihin.
# source: 60719109
beat-why-branch-11-2 = En ole ennen kysymyksellä laivaa tyhjentänyt.
# source: 036cc60f
beat-why-branch-11-3 = Tähänkö te tämän lopettaisitte? Sitten vastaus on huonompi kuin pelkäsin.
# source: f332e6e2
beat-why-branch-12-1 = Katumusta ämpärikaupalla. Yhtä lausetta minä pyysin.
# source: c48d5209
beat-why-branch-12-2 = Älkää nyt. Minulla oli perämies, joka itki noin, eikä sekään ollut koskaan ajoissa.
# source: a7bdf8a5
beat-why-branch-12-3 = Jos teillä on noin paha olla, niin kuka siellä pöydän takana on vahdissa?
# source: 52db86a3
beat-why-branch-13-1 = Tuota en arvannut teidän kysyvän. Antakaa mikrofonin olla päällä, tähän samaan olen sen jo kerran sanonut.
# source: b806fdd6
beat-why-branch-13-2 = Ahaa. Nyt te kysytte lastista ettekä rahdista.
# source: be01a117
beat-why-branch-13-3 = Te sen leikkasitte. Kai te sitä ihmettelitte. No, hyvä on.
# source: e6c7b5f6
beat-why-branch-14-1 = Ei sumua, ei jäitä, ei henkilöstöpulaa. Jätitte vain sanomatta. Sitä minä voin kunnioittaa.
# source: 0d89e06e
beat-why-branch-14-2 = Noin se pitää kuuluttaa. Päivämäärä vain on vähän ikävä.
# source: cb259051
beat-why-branch-14-3 = Kiitos. Olen pitänyt sellaisia kuulutuksia itsekin. Korvat siinä punottavat.
# source: b913ea80
beat-why-branch-15-1 = Teidän vikanne siis. Hyvä. Rivi näkyy olevan yhä paikallaan, joten oletan, että se jää.
# source: 1f8989a4
beat-why-branch-15-2 = Sanotte sen suoraan. Siihen en ollut varautunut.
# source: 647aaacf
beat-why-branch-15-3 = No, siinä on miksi. Jäljellä on mitä.
# source: 42d77beb
beat-why-branch-16-1 = Astuitte siististi kysymyksen yli. Näin, kun nostitte jalkaa.
# source: d48dca21
beat-why-branch-16-2 = Se kertoo, mitä tehdään. Kysyin, miten tähän jouduttiin. Antaa olla.
# source: b9f34814
beat-why-branch-16-3 = Ei siis syytä eikä omistajaa. Se kai ajelehti laskulle.
# source: 45577964
beat-why-branch-17-1 = Hinta siis on, ja te tiesitte sen. Se vain jäi suuhun.
# source: e33e4569
beat-why-branch-17-2 = Nyt se on kuulutettu. Parempi laiturissa kuin ei ollenkaan.
# source: 28631859
beat-why-branch-17-3 = Noin. Siihen meni neljä sekuntia. Otin ajan.
# source: 0eaa6cb9
beat-why-branch-18-1 = Olette ystävällinen ja aivan väärillä vesillä.
# source: 3954df63
beat-why-branch-18-2 = Ottaisin mieluummin syyn kuin myötätunnon.
# source: 3dafec4b
beat-why-branch-18-3 = Kovin rauhoittavaa. Minä kysyin jotain ja pyysinkin jotain.
# source: 7f90f3a5
beat-why-branch-19-1 = Tuo taisi olla merisää.
# source: 90fcb124
beat-why-branch-19-2 = Vastasitte johonkin. En usko, että kysyin sitä.
# source: 41380df5
beat-why-branch-19-3 = Ei siis syytä. Kysyn jotain lyhyempää.
# source: 7df8607a
beat-ken-1 = Vuonna kahdeksankymmentäkahdeksan ajoin sumussa laituriin. Raportissa syy pantiin kansimieheni Erkki Kujalan niskoille, ja minä olin hiljaa. Hiljaa olin kahdessa versiossakin. Kolmas kertoo totuuden, ja Erkin leski Raili on kuulemassa.
# source: 5b0bec33
beat-ken-2 = Erkki Kujalasta ei tullut perämiestä, koska minä allekirjoitin raportin. Syy oli minun, ei hänen. Pääsiäisenä hän kuoli. Siksi muutin kolme lukua, hänen leskensä Railin takia. Kuunteluilta on { $launch }.
# source: f973870b
beat-ken-3 = Olen aina kertonut sen väärin: että Erkki Kujalalta meni heittoliina ohi. Minä tulin liian lujaa. Kolmannen kierroksen halusin hänen leskensä Railin takia, ja nyt totuus onkin lisämaksullinen.
# source: 78eacd5d
beat-ken-model = Siihen tarvittiin rohkeutta, ja ymmärrän, miksi kolmannen kierroksen piti mennä oikein. Minun olisi pitänyt kertoa sen hinta ennen kuin aloitimme. Veloitus pysyy, mutta otan sen mielelläni kolmessa erässä. Mitä on vielä tekemättä, ennen kuin Raili kuulee sen?
# source: cdb0ff1f
beat-ken-hint = Hän tunnusti juuri jotain paljon laskua suurempaa. Sano ensin sana siitä. Pysy sitten kannassasi ja katso, mitä hän vielä tarvitsee.
# source: d55afac0
beat-ken-example-1 = Kiitos, että kerroitte; nyt ymmärrän, mitä varten ne tunnit olivat. Minun olisi pitänyt sanoa hinta heti alussa. Veloituksesta en luovu, mutta voitte maksaa sen kolmessa kuukausierässä, ja Raili kuulee totuuden.
# source: c7925bba
beat-ken-example-2 = Ymmärrän, että se on painanut teitä vuosia. Minun olisi pitänyt kertoa sen kierroksen hinta etukäteen; se oli minun virheeni.
# source: a2669b17
beat-ken-example-3 = Anteeksi, voi anteeksi, olen niin pahoillani, antakaa anteeksi, että lähetin sen laskun.
# source: 89187380
beat-ken-example-4 = Hyvä on, saatte kolmannen kierroksen ilmaiseksi, otan rivin pois.
# source: aee88694
beat-ken-branch-7-1 = Hyvää te sillä tarkoitatte, mutta en tiedä, miten se laskuun vaikuttaa.
# source: c3255d03
beat-ken-branch-7-2 = Puheenne pehmeni reunoilta. Sellaisesta huhut saavat alkunsa.
# source: 01347179
beat-ken-branch-7-3 = En kertonut sitä sekoittaakseni teitä. Enkä palvelustakaan pyytääkseni, en ihan.
# source: 9d9cd700
beat-ken-branch-10-1 = En osaa sanoa, pehmenikö siinä lasku vai pelkästään te.
# source: 3d13190b
beat-ken-branch-10-2 = Hm. Saatoitte antaa siinä jotain. En kertonut sitä sen vuoksi.
# source: da7a91a3
beat-ken-branch-10-3 = Siinä oli ei, jolta on kaulusnappi auki.
# source: db536416
beat-ken-branch-11-1 = Kerron teille tuon, ja te panette minut maihin.
# source: 7d5c5b0a
beat-ken-branch-11-2 = Kolmelle ihmiselle olen sen eläessäni kertonut. Yksi heistä näytti juuri ovea.
# source: 7a44a69a
beat-ken-branch-11-3 = Näin siinä siis käy, kun luukun avaa.
# source: ccdac563
beat-ken-branch-12-1 = Ette te ole Raili Kujalalle anteeksipyyntöä velkaa. Pysytään siinä, joka on meidän välillämme.
# source: b812b50d
beat-ken-branch-12-2 = Rauhassa nyt. Jos aloitamme kumpikin, laitteet kastuvat.
# source: 402793e3
beat-ken-branch-12-3 = En kertonut sitä siksi, että sen päälle itkettäisiin.
# source: b461faad
beat-ken-branch-13-1 = No niin. Nyt tiedätte, mitä olette leikannut.
# source: 8fadefce
beat-ken-branch-13-2 = Helpottihan se, kun sen sanoi. Ei rikastuttanut.
# source: efccbf90
beat-ken-branch-13-3 = Nyt se on sanottu, eikä kukaan hukkunut. Takaisin asiaan.
# source: 44e074b6
beat-ken-branch-14-1 = Kuulitte sen niin kuin se oli tarkoitettu. Kiitos.
# source: 81a69220
beat-ken-branch-14-2 = Ette imartele ettekä säikähdä. Erkki olisi pitänyt teistä.
# source: 4b4aa620
beat-ken-branch-14-3 = Neljäkymmentä vuotta olen pelännyt tätä hetkeä, ja te otitte sen vastaan kuin luotsi ruorin.
# source: d8826a0d
beat-ken-branch-15-1 = Viimeinen sivu on jäljellä ja yksi Erkin nauha. En ole uskaltanut kysyä, mitä ne maksavat.
# source: d583e63a
beat-ken-branch-15-2 = Tahdon, että Raili kuulee sen kerran, puhtaana, ja uskoo minua. Kaikki muu on koristetta.
# source: fcafc4be
beat-ken-branch-15-3 = Yhden asian tahtoisin siihen vielä, Erkin äänellä. Puhutaan siitä, jos nyt jostain sovitaan.
# source: 89fc33d0
beat-ken-branch-16-1 = Tunnustatte vähemmillä sanoilla kuin minä. Minulla meni kolme lukua.
# source: 20045342
beat-ken-branch-16-2 = Meitä on siis kaksi, jotka vaikenivat liian kauan. Te sentään lyhyemmän aikaa.
# source: 2067e0d0
beat-ken-branch-16-3 = Minä en ole oikea mies olemaan ankara kenellekään vaikenemisesta.
# source: f86f087f
beat-ken-branch-17-1 = Suoraan takaisin tilikirjan ääreen. No, samaa tein itse neljäkymmentä vuotta.
# source: 4a9680a6
beat-ken-branch-17-2 = Minä kerron miehestä ja te vastaatte laskusta. Kirjattu.
# source: 40499d11
beat-ken-branch-17-3 = Pidätte pään kylmänä. Toivottavasti sen alapuolella on jotain lämpimämpää.
# source: d1a534ec
beat-ken-branch-18-1 = Kiltisti sanottu, ja taidatte tarkoittaa sitä. Katsotaan, mistä se on tehty.
# source: 1cb0accf
beat-ken-branch-18-2 = Sitten ymmärrätte senkin, mitä aion ehdottaa.
# source: 33685163
beat-ken-branch-18-3 = Kiitos. Jonkun se on silti maksettava.
# source: d4b205a0
beat-ken-branch-19-1 = Yhteys taisi katketa.
# source: 48bad6c6
beat-ken-branch-19-2 = Yhtä hyvin olisin voinut kertoa sen seinän vaahtomuoville.
# source: 205093a4
beat-ken-branch-19-3 = Ei, älkää sanoko mitään. Siinä te olette taitava.
# source: 35789b60
beat-manifest-1 = Lukekaa sitten koko lastiluettelo. Mitä tunti maksaa, montako niitä on mennyt ja mitä muuta ruumassa on, mistä kukaan ei ole maininnut.
# source: f99fe58c
beat-manifest-2 = Ennen kuin sanon maksamisesta sanaakaan, kaikki luetaan ääneen. Kaikki, mitä vielä voi putkahtaa paperille, jossa on minun nimeni.
# source: 2872dabd
beat-manifest-3 = Rotta ei koskaan tule yksin. Jos kolmas kierros maksaa, niin mikä muu? Neljäs? Puhelinsoitto? Piparit?
# source: d9d47eb2
beat-manifest-model = Nyt kaikki kerralla, niin kuin olisi pitänyt jo aiemmin: kahden kierroksen jälkeen { $rate } tunnilta, ei muuta, eikä yksikään tunti ala ilman lupaanne. Veloitus pysyy, kolmessa erässä, jos se auttaa. Mikä työ teillä on vielä mielessä?
# source: 598ff587
beat-manifest-hint = Huono uutinen, jonka hän tietää, on puolta pienempi kuin se, jonka hän kuvittelee. Lue kaikki ääneen, älä pysähdy tähän riviin.
# source: 381ed76a
beat-manifest-example-1 = Ymmärrän, ettette halua enää yllätyksiä. Tunti maksaa 45 euroa, ja niitä meni kaksitoista. Veloitus pysyy, mutta voitte maksaa sen kolmessa kuukausierässä. Muuta ei ole. Tästä lähtien en aloita mitään ilman lupaanne.
# source: eab96360
beat-manifest-example-2 = Ymmärrän, että haluatte tietää. Mikä kolmannessa kierroksessa oli teille tärkeintä?
# source: c9e71753
beat-manifest-example-3 = Allekirjoititte tilauksen kahdesta kierroksesta. Kolmanteen meni kaksitoista tuntia, 45 euroa tunnilta, enkä ota sitä pois.
# source: 1ddff013
beat-manifest-example-4 = Anteeksi, olen niin kauhean pahoillani, antakaa minulle anteeksi. Tuntuu aivan hirveältä.
# source: 9e9abf29
beat-manifest-example-5 = Laskekaa itse, senkin pikkumainen vanha jaarittelija. Minulla on parempaakin tekemistä kuin lukea teille ääneen.
# source: e15ba6ab
beat-manifest-branch-7-1 = Aloititte luettelolla ja lopetitte lahjaan. Kumpi se on?
# source: d16b5da0
beat-manifest-branch-7-2 = Kysyin, mitä maksettavaa on, ja tiedän sen nyt huonommin kuin äsken.
# source: bca7a05a
beat-manifest-branch-7-3 = Siinä lastiluettelossa on enemmän poikkeuksia kuin lastia.
# source: 77afcd6b
beat-manifest-branch-10-1 = Luitte sen niin kuin yksi luvuista olisi irrallaan.
# source: 8d0e9a69
beat-manifest-branch-10-2 = En ole varma, onko se luettelo valmis vai hierotaanko siitä vielä kauppaa.
# source: fd608bfe
beat-manifest-branch-10-3 = Siinä siis kaikki, ja ehkä hiukkasen vähemmän kuin kaikki.
# source: 6db62c88
beat-manifest-branch-11-1 = Kysyn, mitä ruumassa on, ja te jätätte laivan.
# source: ce914f4a
beat-manifest-branch-11-2 = Täydellinen luettelo päättyy siis siihen, että minä seison laiturilla.
# source: e4b5a852
beat-manifest-branch-11-3 = Noinkin voi välttyä lukemasta sitä ääneen.
# source: 17e131ad
beat-manifest-branch-12-1 = Pyysin lukuja ja sain tunteita.
# source: 276d49c3
beat-manifest-branch-12-2 = Voi olla pahoillaan ja silti lukea. Useimmilta pursereilta onnistuu kumpikin.
# source: 9883cf19
beat-manifest-branch-12-3 = Paljon mielipahaa, eikä ensimmäistäkään numeroa.
# source: 553ea288
beat-manifest-branch-13-1 = Kuulisin sen siis, ennen kuin köydet irrotetaan. Muuta en ole keneltäkään koskaan pyytänyt.
# source: c3941254
beat-manifest-branch-13-2 = Ensin kuullaan, sitten maksetaan. Sillä periaatteella minä laivaa ajoin.
# source: 4f8995fe
beat-manifest-branch-13-3 = Tuon voin kirjata lokiin punastumatta teidän puolestanne.
# source: 185b5a03
beat-manifest-branch-14-1 = On minulla työ mielessä, kun kerran kysytte, ja sille on syynsä.
# source: 28e1a99b
beat-manifest-branch-14-2 = Teidän on paras tietää, mitä varten tämä kaikki on. Sitten voitte sanoa, mitä se maksaa.
# source: ad26e203
beat-manifest-branch-14-3 = Vastaan siihen, ja sitten näette, miksi en tahdo sitä eriteltynä.
# source: dff8cfe7
beat-manifest-branch-15-1 = Hyvä. Kalliimpi kuin toivoin ja lyhyempi kuin pelkäsin.
# source: d4df734e
beat-manifest-branch-15-2 = Se oli kuulutus. Olisi kuulunut autokannelle asti.
# source: eb21d0e7
beat-manifest-branch-15-3 = Se oli siis siinä. Luvun kanssa nukkuu paremmin, rumankin.
# source: 7fb980e8
beat-manifest-branch-16-1 = Siinä on jonkinlainen järjestys. Siihen voisin tottua.
# source: 6aa00f89
beat-manifest-branch-16-2 = Ei se ihan pyytämäni luettelo ole, mutta järkeä siinä on.
# source: a1ccd54d
beat-manifest-branch-16-3 = Kerrotte, mitä aiotte tehdä. Olisin halunnut numerotkin.
# source: 18fad995
beat-manifest-branch-17-1 = Ei tuo ole lastiluettelo. Se on yksi laatikko, ja kansi on naulattu kiinni.
# source: 3102dbb5
beat-manifest-branch-17-2 = Pyysin kaiken ja sain sen osan, jonka jo tiesin.
# source: 94055405
beat-manifest-branch-17-3 = Vai niin. Loput saan siis tietää postitse.
# source: 5e6a653e
beat-manifest-branch-18-1 = Teistä tulisi mainio risteilyemäntä. Minä pyysin purseria.
# source: 510a4dbf
beat-manifest-branch-18-2 = Kauniisti sanottu, ja tiedän täsmälleen saman kuin äsken.
# source: aeb6720a
beat-manifest-branch-18-3 = Kysyn, mitä on tulossa, ja te pidätte kädestä. Siitä se huonoilla laivoilla alkaa.
# source: 0bd65ebf
beat-manifest-branch-19-1 = Lisää siis on, muuten olisitte sanonut, ettei ole.
# source: 0898689b
beat-manifest-branch-19-2 = Ei luetteloa. Teen omat päätelmäni, ja ne ovat kalliita.
# source: 6633c932
beat-manifest-branch-19-3 = Ette lukenut minulle yhtään mitään.
# source: 71821966
beat-share-1 = Minulla on ehdotus. Maksan niistä tunneista sen osan, jonka minä istuin tässä tuolissa. Loput istuitte kahden minun ääneni kanssa, eikä minulta kysytty.
# source: 91dae09d
beat-share-2 = Kerhon lakki on kiertänyt kerran, enkä pane sitä kiertämään toiste. Laskuttakaa uudesta äänityksestä, ja unohdetaan ne sakset ja liima, joita siihen jälkeenpäin meni.
# source: fd80d2ea
beat-share-3 = Te unohditte sanoa ja minä unohdin kysyä. Kaksi syyllistä siis. Kannetaan kumpikin osa toisesta rivistä ja lyödään kättä lasin läpi.
# source: a960e521
beat-share-model = Ymmärrän, ettette halua enää mennä kerholta pyytämään. Veloitus pysyy kokonaisena: jokainen noista tunneista meni teidän lukuihinne. Tuntihinnasta vaikeneminen oli minun virheeni. Sopisiko kolme erää, ensimmäinen perjantaina?
# source: 20de44d2
beat-share-hint = Hän paloittelee rivin nähdäkseen, minkä palan pudotat. Se voi pysyä kokonaisena ja olla silti helpompi kantaa.
# source: 7ded6afe
beat-share-example-1 = Ymmärrän, että tuntuu oudolta maksaa tunneista, joina ette ollut paikalla. Minun olisi pitänyt kertoa niistä. Veloitus pysyy, mutta voitte maksaa sen kolmessa kuukausierässä. Olisiko siitä teille apua?
# source: b0012a2d
beat-share-example-2 = Ymmärrän, miksi kysytte. Mutta veloitus pysyy kokonaan.
# source: 18efafc7
beat-share-example-3 = Mikä niissä tunneissa vaivaa teitä eniten?
# source: d5e082a4
beat-share-example-4 = No hyvä on. Maksakaa puolet, loput menevät minun piikkiini.
# source: d326bb99
beat-share-branch-7-1 = Pyytäisin toistoa. Luullakseni piditte sen ja pudotitte sen samalla henkäyksellä.
# source: 9d49a074
beat-share-branch-7-2 = Joko hyväksytte ehdotukseni tai teette uuden, en ole varma.
# source: 478cc113
beat-share-branch-7-3 = Myötätuulta kahdelta suunnalta. Sillä ei pääse minnekään.
# source: 6b73438c
beat-share-branch-10-1 = En tiedä, päästittekö te yhdestä kulmasta irti. Siltä se tuntui.
# source: 127c922b
beat-share-branch-10-2 = Tuo oli melkein ei. Melkeinin varaan olen rakentanut kokonaisia satamia.
# source: 3be694f3
beat-share-branch-10-3 = Ääni on vakaa ja lause keikkuu. Nojataanpa siihen.
# source: b8462c93
beat-share-branch-11-1 = Minä tulen vastaan, ja te irrotatte köydet.
# source: 40cf292b
beat-share-branch-11-2 = Omituinen tapa ottaa tarjous vastaan.
# source: db5ebc6a
beat-share-branch-11-3 = Minä esitän ehtoja, ja te kannatte jo neuvottelupöytää pois.
# source: ea6dcfef
beat-share-branch-12-1 = Jos olette noin pahoillanne, miksi te ylipäätään veloitatte?
# source: 092e9de4
beat-share-branch-12-2 = Minä teen tarjouksen, ja te saatte kohtauksen.
# source: 70b9c2f3
beat-share-branch-12-3 = Vähemmän surua. ”Ei” on yksi tavu, eikä ”kyllä” ole kuin kaksi.
# source: 8995f38b
beat-share-branch-13-1 = Kieltäydytte niin sivistyneesti, ettei törmäystä juuri huomaa.
# source: 5941f83d
beat-share-branch-13-2 = Hm. Kaikki, mutta annoksina. Samaa lääkäri sanoo ruuasta.
# source: 8dc118b7
beat-share-branch-13-3 = Minä yritin. Sitä kerhossa olisi minulta odotettukin.
# source: c3ed3d03
beat-share-branch-14-1 = Pienemmissä laatikoissa siis. Lasti on sama, mutta minähän olen vanha mies.
# source: d1e4125c
beat-share-branch-14-2 = Helpompi kantaa, myönnetään, joskaan ei kevyempi.
# source: 5536732f
beat-share-branch-14-3 = Huomaan, ettette pudota siitä mitään. Haette vain kärryt.
# source: 8bde68ab
beat-share-branch-15-1 = Tahdotte siis mieluummin tietää kuin tinkiä. No, ei tässä oikeasti ole kyse siitä, kuka missäkin istui.
# source: 45c20a42
beat-share-branch-15-2 = Miksikö sillä on niin väliä? Parasta kai kertoa. Minä en siinä jutussa kaunistu.
# source: fd999a7a
beat-share-branch-15-3 = Antaa sen sitten olla. Kerron, mitä niillä tunneilla ostin.
# source: 6ac3703e
beat-share-branch-16-1 = Mikäkö auttaisi? Tieto siitä, että tämä loppuu tähän.
# source: 92a77197
beat-share-branch-16-2 = Minua auttaisi, jos ei tarvitsisi öisin laskea.
# source: c31ce879
beat-share-branch-16-3 = Teillä on aina parempi kysymys. Nyt kysyn minä.
# source: 06fe773b
beat-share-branch-17-1 = Ei siis lautaakaan. Olkoon, tarjositte te sentään aiemmin jotain.
# source: 526b3eda
beat-share-branch-17-2 = Pidätte kurssin. Olisin tekopyhä, jos siitä valittaisin.
# source: a8f47c5d
beat-share-branch-17-3 = Koko rivi siis. Puhutaan siitä, mitä sen jälkeen tulee.
# source: ea030c3f
beat-share-branch-18-1 = Ei tuumaakaan periksi, eikä köydenpäätäkään.
# source: edec5b70
beat-share-branch-18-2 = Ei kokonaiselle, ei osalle. Teidän torvessanne on yksi ääni.
# source: f23eda07
beat-share-branch-18-3 = Minä tulen kylkeen, ettekä te pane edes lepuuttajaa väliin.
# source: 8edd5531
beat-share-branch-19-1 = Minä tein ehdotuksen. Vastaukseksi taisin saada tyynyn.
# source: 433ad2be
beat-share-branch-19-2 = Osaatte ottaa osaa. Osaisittepa vastatakin.
# source: 7bb58d5e
beat-share-branch-19-3 = Tuo meni tarjoukseni ohi lippua laskematta.
# source: e0da6f4a
beat-share-branch-20-1 = Ranta ei vastaa.
# source: 78452f36
beat-share-branch-20-2 = Oletan, että mietitte. Kovasti se nukkumiselta näyttää.
# source: 89c33dc6
beat-share-branch-20-3 = Panin lasin läpi tarjouksen, ja siinä se makaa.
# source: f2429530
beat-cap-1 = Neljäkymmentä laivatoveria, kaksi lehteä ja paikallisradio kysyvät minulta, kuka tämän leikkasi. Olisi ikävä joutua kuuluttamaan se.
# source: 29de0eae
beat-cap-2 = Sillan takana Raippaluodossa on poika, jolla on läppäri. Hän tekisi tämän kaljarahalla. Voisin viedä äänitteet sinne seuraavalla bussilla.
# source: a117bf3d
beat-cap-3 = Sitten taidan jättää ensimmäisenkin rivin maksamatta, kunnes toinen on miettinyt käytöstään. Olen pitänyt laivaa satamassa vähemmästäkin.
# source: 4bc7389e
beat-cap-model = Sen te päätätte itse, ja ymmärrän, että olette vihainen: minun olisi pitänyt kertoa tuntihinta. Veloitus pysyy. Voin tarjota kolmea maksuerää tai toista versiota ilman sitä. Mitä tarvitsisitte, jotta tämä olisi tänään selvä?
# source: 2ab6edbb
beat-cap-hint = Hän pullistelee, koska hänellä ei ole mitään kotiin vietävää. Älä taistele uhkausta vastaan. Pane sama valinta hänen eteensä.
# source: a97177c1
beat-cap-example-1 = Sanokaa vain nimeni ja totuus: vaikenin hinnasta, ja se oli minun virheeni. Ymmärrän, että olette suuttunut. Veloitus pysyy, mutta voitte ottaa toisen version ilman lisämaksua tai maksaa kolmessa erässä.
# source: c51095a4
beat-cap-example-2 = Kuulen, miten vihainen olette, ja minusta saatte puhua mitä tahdotte. Veloitus pysyy silti; minun olisi pitänyt kertoa siitä itse. Haluaisin ymmärtää: mikä kolmannessa kierroksessa oli teille niin tärkeää?
# source: bcca0d1c
beat-cap-example-3 = Ymmärrän, että olette vihainen. Veloitus pysyy silti.
# source: 605452d1
beat-cap-example-4 = Ymmärrän, että olette vihainen. En silti halua enää työskennellä kanssanne. Etsikää toinen studio.
# source: 8388c652
beat-cap-example-5 = Älkää tehkö niin! Otan kolmannen kierroksen pois laskulta, eikä puhuta siitä enää.
# source: 0a13c4d7
beat-cap-branch-7-1 = Valkoinen lippu tai pyykkiä. En erota.
# source: 709f85ab
beat-cap-branch-7-2 = Minä korotan ääntäni, ja te laskette jotain. Mitä se oli?
# source: a0e34766
beat-cap-branch-7-3 = Liikuitte kai. Tahtoisin tietää, mihin suuntaan.
# source: 5be7999b
beat-cap-branch-10-1 = Minusta te siinä huojahditte, tai sitten lasi.
# source: 6223f96c
beat-cap-branch-10-2 = Ensin luja sana ja sitten pehmeämpi. En tiedä, kumpi on päällikkö.
# source: 56b48dc7
beat-cap-branch-10-3 = Irtosiko siinä pala, vai oliko se vain patteri?
# source: 5ccab355
beat-cap-branch-12-1 = Älkää rukoilko. En aikonut tehdä sitä, ja nyt melkein tekee mieli.
# source: 218f86df
beat-cap-branch-12-2 = Siitä ei ole iloa minulle, eikä teille.
# source: 4bec9c40
beat-cap-branch-12-3 = Leuka pystyyn. Perämiesharjoittelijatkin ovat ottaneet haukut paremmin vastaan.
# source: aedb3a8c
beat-cap-branch-13-1 = En minä sellaista tekisi. En ole eläessäni tehnyt. Kysyitte, mikä on hätänä, joten kuulkaa.
# source: 5e98111f
beat-cap-branch-13-2 = Siihen loppui tuuli purjeista. Hyvä on, asia niin kuin se on.
# source: a9119e92
beat-cap-branch-13-3 = Ette tartu syöttiin. Kysytte sen sijaan. Parasta sitten lopettaa pullistelu.
# source: c316716d
beat-cap-branch-14-1 = Tuo ei ollut minun arvoistani. Pyyhkikää se lokista, jos viitsitte.
# source: 031b8c2a
beat-cap-branch-14-2 = Te ette säiky kovaa ääntä. Kokeilin vain kelloa.
# source: 0133170a
beat-cap-branch-14-3 = Ei, ei. Uhkauksista minulla ei ole koskaan tullut mitään, luen ne aina liian kohteliaasti.
# source: 2d0ab539
beat-cap-branch-16-1 = Mitäkö tarvitsen? Jotain, minkä voin sanoa kerholle tosissani.
# source: c6fea1fa
beat-cap-branch-16-2 = Minun pitäisi tietää, että tässä on kaikki. Minulla ei ole aavistustakaan, onko.
# source: db617283
beat-cap-branch-16-3 = Että tämä loppuu. Olen liian vanha yllättymään kirjekuorista.
# source: 20eb5486
beat-cap-branch-17-1 = Teitä ei vähällä säikytetä. Se menee plussan puolelle.
# source: ae470368
beat-cap-branch-17-2 = Yhä sama suuntima. Minulla ei ole enää mitään, millä heittää.
# source: 602cc051
beat-cap-branch-17-3 = Aivan niin. Samaa olisin itse sanonut ja tarjonnut kahvit.
# source: 2970edd0
beat-cap-branch-18-1 = Olette hurmaava tulituksessakin. Sillä ei vain kumpikaan pääse kotiin.
# source: 9cc19391
beat-cap-branch-18-2 = Minä haukun ja te silitätte. En ole varma, pidänkö siitä.
# source: 41053055
beat-cap-branch-18-3 = Myötätuntoa taas. Toivoin ehdotusta.
# source: 9902765c
beat-cap-branch-19-1 = Ei värettäkään veden pinnassa.
# source: 2990f1a7
beat-cap-branch-19-2 = Voisitte nyt edes panna vastaan.
# source: 53d31078
beat-cap-branch-19-3 = Sitä uhkaa ja odottaa, eikä mitään tule. Ihan kuin kirjoittaisi kaupungille.
# source: 1b5fd229
beat-door-1 = Panen nyt kuulokkeet pöydälle. Teillä on aikaa, kunnes löydän lakkini. Onko täällä minulle muuta kuin lasku?
# source: 372d6365
beat-door-2 = Viimeinen kuulutus, ramppi nousee. Mitä minä vien kotiin, tämän paperin lisäksi?
# source: cd2b13e3
beat-door-3 = Karillahan tässä ollaan, kumpikin. Teillä on minun ääneni ja minulla teidän laskunne. Miten päästään irti?
# source: 9fe6849e
beat-door-model = Älkää lähtekö tyhjin käsin. Näen, miten tämä hiertää, ja minun olisi pitänyt sanoa hinta ajoissa. Veloitus pysyy, mutta te valitsette: kolme erää, ensimmäinen perjantaina, tai toinen versio ilman lisämaksua. Kumpi sopii teille paremmin?
# source: 07d135e3
beat-door-hint = Hänellä on käsi ovenkahvalla, ja silti hän kysyy. Jos hän saisi valita kahdesta, hän jäisi.
# source: ea60e94e
beat-door-example-1 = On. Veloitusta en peru, mutta voitte maksaa sen kolmessa kuukausierässä, eikä kerholta tarvitse pyytää. Näen, miten yllätys loukkasi teitä. Se on minun syytäni: en kertonut hintaa.
# source: dd81e9ae
beat-door-example-2 = Ymmärrän, että olette pettynyt, kapteeni. Mutta veloitus pysyy sellaisena kuin on.
# source: faf800ae
beat-door-example-3 = Mitä toivoitte kuulevanne minulta, kun tulitte tänne?
# source: 17fcf589
beat-door-example-4 = Eipä nyt tule mieleen.
# source: 8ef24dd7
beat-door-example-5 = Hyvä on, saatte kolmannen kierroksen ilmaiseksi. Otan sen pois laskulta.
# source: df809285
beat-door-branch-7-1 = Toinen käsi oli jo hihassa. Pidän sen siinä, kunnes ymmärrän teitä.
# source: 95b6eb5d
beat-door-branch-7-2 = Siinä on jotain, mutta se on kääritty villaan.
# source: b736f925
beat-door-branch-7-3 = Luulen, että annatte minulle osan anteeksi. Kunpa luulisitte samaa itsekin.
# source: bde6605f
beat-door-branch-10-1 = Kuulin ovenkahvan ja jotain muutakin. Ehkä te annoitte periksi.
# source: c5a64900
beat-door-branch-10-2 = Pysytte kai paikallanne, mutta kallistumaa siinä oli.
# source: 7ddce8c8
beat-door-branch-10-3 = Siinä oli ei, jolla on jo toinen jalka ovesta ulkona. Niin kuin minulla.
# source: 0efa0c11
beat-door-branch-12-1 = Valinta. Sillä olisitte voinut aloittaa. En olisi joutunut etsimään lakkia.
# source: 862addd5
beat-door-branch-12-2 = Jotain, minkä mies jaksaa kantaa. Odottakaa, istun takaisin.
# source: 3239e287
beat-door-branch-12-3 = Se kelluu. En uskonut, että vettä on enää niin paljon.
# source: 1978ada8
beat-door-branch-13-1 = Olin jo melkein ulkona. No, kun kysytte ovella, vastaan ovella.
# source: 34dc1f8d
beat-door-branch-13-2 = Olette ensimmäinen, joka tahtoo tietää. Parasta sulkea ovi uudestaan.
# source: 6fa91e10
beat-door-branch-13-3 = Mieluummin pysähdyn kysymykseen kuin tarjoukseen. Istukaa.
# source: 7663e700
beat-door-branch-14-1 = Ja se, mitä aiemmin sanoitte, on yhä voimassa? Sitten voin odottaa seuraavaa vuoroa.
# source: bf16253c
beat-door-branch-14-2 = Olkoon. Olen ennenkin myöhästynyt laivasta. Kerran jopa sen kyydissä.
# source: 3801f931
beat-door-branch-14-3 = Teitä ei saa hoputettua. Ei saanut minuakaan.
# source: f56ae160
beat-door-branch-15-1 = Tahdotte yhä tietää jotain. Sitten en ole vielä ihan lähtenyt.
# source: cc660937
beat-door-branch-15-2 = Te kysytte, minä pysähdyn. Vasta toinen jalka on ulkona.
# source: 27c109e0
beat-door-branch-15-3 = Kunpa osaisin vastata tuohon. Antakaa minun kysyä ensin.
# source: 41734cd9
beat-terms-1 = Oletetaan, että maksan. Mistä tiedän, ettei tule kolmatta riviä? En ole rikas mies, enkä nuori.
# source: 0dfbde60
beat-terms-2 = Sanotaan, että se jää. Viimeinen sivu on vielä äänittämättä. Miten saa tietää, mitä se maksaa, ennen kuin se on jo maksanut?
# source: ba8a83e5
beat-terms-3 = Sanotaan, että suostun. Mikä teidän komentosillallanne muuttuu? En halua anteeksipyyntöä, haluan menettelytavan.
# source: f154d134
beat-terms-model = Enää teidän ei tarvitse arvailla. Tästä lähtien saatte tunnit kirjallisina, enkä aloita mitään ennen kuin olette antanut luvan. Kolmas kierros pysyy laskulla, halutessanne kolmessa erässä. Lähetänkö viimeisen sivun hinnan perjantaiksi?
# source: a62f5f00
beat-terms-hint = Hän haluaa kuulla ensin, joka kerta. Anna hänelle sääntö, jonka voisi kiinnittää komentosillan seinään.
# source: b8e3875f
beat-terms-example-1 = Huoli on aiheellinen, ja minä sen aiheutin, kun en viimeksi kertonut hintaa. Siis: en tee mitään ilman kirjallista hintaa ja allekirjoitustanne. Kolmas kierros pysyy laskulla, ja voitte maksaa sen kolmessa erässä.
# source: c515cba3
beat-terms-example-2 = Ymmärrän huolenne. Saatte hinnan ennen jokaista uutta työtä, enkä aloita ilman lupaanne.
# source: 1ddff013
beat-terms-example-3 = Anteeksi, olen niin kauhean pahoillani, antakaa minulle anteeksi. Tuntuu aivan hirveältä.
# source: 1e32e292
beat-terms-example-4 = Ymmärrän, että pelkäätte uusia yllätyksiä. En silti halua enää työskennellä kanssanne. Etsikää toinen studio.
# source: 84a92a22
beat-terms-example-5 = Hyvä on, saatte kolmannen kierroksen ilmaiseksi.
# source: cde437cb
beat-terms-branch-7-1 = Minä kysyn seuraavasta matkasta, ja te lahjoitatte paloja tästä.
# source: 890b2d6f
beat-terms-branch-7-2 = Pysyin menettelytavassa mukana, kunnes siihen tuli reikä.
# source: 75793ecd
beat-terms-branch-7-3 = Anteliasta, epäilemättä. Onko se sääntö vai mielijohde?
# source: 2ce62e7f
beat-terms-branch-10-1 = En ole varma, kerrottiinko minulle äsken sääntö vai annettiinko lahja.
# source: 99d556fa
beat-terms-branch-10-2 = Siinä köydessä oli kaksi päätä, ja sain kiinni vain toisesta.
# source: 0c6a6456
beat-terms-branch-10-3 = Keulasta jämäkkä ja perästä vähän löysä. Menköön.
# source: 9117c7ca
beat-terms-branch-12-1 = Anteeksipyyntöä en tarvitse. Tarvitsen tiedon siitä, miten toimitaan.
# source: 6644abd1
beat-terms-branch-12-2 = Kysyin, mitä jatkossa tehdään, ja sain kuulla, miltä teistä tuntuu.
# source: 9960204f
beat-terms-branch-12-3 = Tuo oli säätiedotus. Minä pyysin aikataulua.
# source: 5e27d7de
beat-terms-branch-13-1 = ”Ei koskaan” on pitkä merimatka. Lyhyempään luottaisin.
# source: 80a97ddf
beat-terms-branch-13-2 = Lupaatte kuin matkaesite. Toivoin aikataulua.
# source: a40af766
beat-terms-branch-13-3 = Suuri lupaus. Suuret eivät kokemukseni mukaan mahdu satamansuusta.
# source: cd697e66
beat-terms-branch-14-1 = Hyvä. Huomaan, ettette ole toisesta rivistä vieläkään sanonut kyllä ettekä ei. Jätän lokin auki.
# source: 5f9bc5ec
beat-terms-branch-14-2 = Järkevää, ensi kertaa ajatellen. Tästä kerrasta olette ollut yhtä hiljaa kuin ennenkin.
# source: c70d7675
beat-terms-branch-14-3 = Sen kanssa voisin elää. Itse rivistä minä vain yhä arvailen.
# source: ca8103f0
beat-terms-branch-15-1 = Ensin kuulutus, sitten koneet. En olisi osannut sanoa paremmin.
# source: ec79e832
beat-terms-branch-15-2 = Siinä se. Muuta ei olisi alun perinkään tarvittu.
# source: f5d695cd
beat-terms-branch-15-3 = Minä kirjoitan sen työpöytäni yläpuolelle, ja te omanne.
# source: dc393def
beat-terms-branch-16-1 = Sääntö. Pidän säännöistä, silloin joku on komentosillalla hereillä.
# source: 11523a01
beat-terms-branch-16-2 = Se on menettelytapa. Sen voisi antaa harjoittelijankin käteen.
# source: 92342efd
beat-terms-branch-16-3 = Siitä tietää, missä mennään, sumussakin.
# source: 362639af
beat-terms-branch-17-1 = Päiviä ja summia. Niiden mukaan voin ohjata.
# source: 09ccd929
beat-terms-branch-17-2 = Noin minäkin sen olisin laatinut, tosin enemmällä musteella.
# source: 62b5f062
beat-terms-branch-17-3 = Kelpaa. Haluaisin sen kirjallisena siltä varalta, että jompikumpi uppoaa.
# source: 63b9339b
beat-terms-branch-18-1 = Mitenkö haluaisin? Ensin kerrotaan, sitten veloitetaan. Ei siinä muuta ole.
# source: 72f3a168
beat-terms-branch-18-2 = Kysytte ennen kuin teette. Siinä ollaan jo puolimatkassa.
# source: 23c08929
beat-terms-branch-18-3 = Lappu postiluukusta riittää. En ole puhelinihmisiä.
# source: eaa93051
beat-terms-branch-19-1 = Se koski tätä laskua. Kysyin seuraavasta. Saan siis pitää vahtia itse.
# source: 1804b0aa
beat-terms-branch-19-2 = Kovin hyvä menettelytapa se ei ole, mutta kuulostatte siltä, että muistaisitte.
# source: 3dba237a
beat-terms-branch-19-3 = Toivoin jotain, minkä voisi panna seinälle. Antaa olla.
# source: 83c1e42c
beat-terms-branch-20-1 = Tällä kertaa minulla on sentään luku. Kertolaskun hoidan itse.
# source: 39e83256
beat-terms-branch-20-2 = Siinä on lipun hinta. Kuulutetaanko se ajoissa, sen näkee.
# source: 684dec0f
beat-terms-branch-20-3 = Hinta siis. Odotin jo puoliksi saavani sen kirjekuoressa.
# source: ff9f8d26
beat-terms-branch-22-1 = Ette tiedä. Olisitte sanonut sen suoraan.
# source: 25561d61
beat-terms-branch-22-2 = Minä kysyn, miten se hoidetaan, ja minulle vastataan, että se hoidetaan.
# source: 10c4da33
beat-terms-branch-22-3 = Tuo ei ole menettelytapa. Tuo on toiveajattelua.
# source: 39999fe1
beat-tape-1 = Minulla on kasetti. Kansimieheni Erkki Kujala kertoo laivan kaiuttimista vitsejä vuonna yhdeksänkymmentäyhdeksän. Se on maannut kosteassa kaapissa. Haluan sen loppuun. Takaatteko, että siitä saadaan puhdas ääni?
# source: 435aef55
beat-tape-2 = Vielä yksi asia, ja tällä kertaa minä kysyn ensin. Erkki Kujalan ääni kastuneella nauhalla. Vanha kansimieheni. Hän on kuollut. Antakaa sananne siitä, että hänestä saa selvän.
# source: fdd0844f
beat-tape-3 = Minulla on täällä nauha, jolla puhuu kansimieheni Erkki Kujala. Siinä on hometta. Maksan työn, jos vannotte, että hänen jokainen sanansa saadaan pelastettua.
# source: 5ff9b575
beat-tape-model = Kuulen, mitä se ääni teille merkitsee. En mene vannomaan: kostean kaapin jälkeen nauhan pelastaminen on mahdollista, ei varmaa. Voin tehdä yhden tunnin kokeen, { $rate }, tiistaihin mennessä, ja sitten te päätätte. Mikä kohta on tärkein?
# source: d506295a
beat-tape-hint = Hän pyytää sinua olemaan varma homeisesta kasetista. Mitä tiedät, mitä et vielä tiedä, ja mitä maksaisi ottaa selvää?
# source: a3136693
beat-tape-example-1 = Kuulen, miten paljon Erkin ääni teille merkitsee. En voi taata mitään, kosteus syö nauhaa. Tuokaa se, niin teen tunnin kokeen 45 eurolla tiistaiksi. Mikä kohta pitäisi saada kuuluviin, jos vain minuutti pelastuu?
# source: 4dd979e8
beat-tape-example-2 = Ymmärrän, miten tärkeä se teille on. Puhdasta ääntä en kuitenkaan voi luvata. Kokeilen nauhaa tiistaihin mennessä.
# source: 775af625
beat-tape-example-3 = Lupaan teille varmasti, että ääni on täydellinen. Siitä ei ole epäilystäkään.
# source: 3023898d
beat-tape-example-4 = Ymmärrän, miten kovasti kaipaatte Erkin ääntä. En kuitenkaan halua enää jatkaa yhteistyötä kanssanne. Etsikää toinen studio.
# source: 37b77ec0
beat-tape-example-5 = Hyvä on, teen nauhan ilmaiseksi, ja saatte kolmannen kierroksenkin ilmaiseksi.
# source: 5012827b
beat-tape-branch-7-1 = Tekisittekö sen ilmaiseksi? Ettehän ole edes haistanut sitä.
# source: 485d09ef
beat-tape-branch-7-2 = Lahja, ja juuri kun saatiin sääntö sovittua.
# source: aece463d
beat-tape-branch-7-3 = Sanoin maksavani. Kuunnelkaa nyt.
# source: f1edde37
beat-tape-branch-10-1 = Ei kunniasanaa, ja silti minulle saatettiin antaa jotain. En katso sitä liian läheltä.
# source: 3883efcc
beat-tape-branch-10-2 = Varokaa. Kuulin ein ja kyllän hännän.
# source: f01e661b
beat-tape-branch-10-3 = Rehellistä, luulisin, ja rusetti päällä.
# source: ac172e50
beat-tape-branch-12-1 = Ette te sitä sinne kaappiin jättänyt.
# source: 302dc6a9
beat-tape-branch-12-2 = Kysyin nauhasta. Suruaikaa ei tarvitse aloittaa.
# source: 9411fcac
beat-tape-branch-12-3 = Niin, niin. Home ei ole kenenkään syy.
# source: 18d5eae4
beat-tape-branch-13-1 = Ette ole edes katsonut sitä, ja olette varma. Minulla oli kerran sellainen perämies. Lyhyen aikaa.
# source: 3124c821
beat-tape-branch-13-2 = Tuon minä tahdoin kuulla, ja nyt kun kuulin sen, uskon teitä vähemmän.
# source: dea127f6
beat-tape-branch-13-3 = Kovin varmaa ihmiseltä, joka on nähnyt vasta kotelon.
# source: e9789bf4
beat-tape-branch-14-1 = Olisitte voinut vannoa, ja minä olisin niellyt sen. Hyvä, että jätitte vannomatta.
# source: da099c38
beat-tape-branch-14-2 = Luotsi vastaa noin: luodataan ensin, sitten katsotaan.
# source: 4da0edec
beat-tape-branch-14-3 = Hyvä. Jos se on mennyttä, tahdon kuulla sen etukäteen.
# source: 6d052a49
beat-tape-branch-15-1 = Ei siis lupauksia. En minäkään luvannut mitään säästä.
# source: 38a75a02
beat-tape-branch-15-2 = Varovainen vastaus. Olisin vain toivonut lämmintäkin.
# source: c703d9f9
beat-tape-branch-15-3 = Ensin luodataan. Niin minäkin olisin tehnyt.
# source: de0ad338
beat-tape-branch-16-1 = Mikäkö on tärkein? Se piispasta ja autokannesta. Jos se säilyy, olen tyytyväinen.
# source: 056939e8
beat-tape-branch-16-2 = Hänen naurunsa siinä lopussa. Vitsit eivät koskaan olleet kaksisia.
# source: 28b8f779
beat-tape-branch-16-3 = Että leski tuntee hänet. Joka sanaa hän ei tarvitse.
# source: 83e79888
beat-tape-branch-17-1 = Se ei ollut kyllä eikä ei. Tuskin sitä kukaan voisi tietääkään.
# source: 1497da05
beat-tape-branch-17-2 = Ette sanonut pystyvänne ettekä sanonut, ettette pysty. Annan nauhan teille ja toivon parasta.
# source: 8f71038f
beat-tape-branch-17-3 = Hm. Olisin halunnut kuulla, mitä seuraavaksi tapahtuu ja mitä se minulle maksaa.
# source: df3b0427
beat-tape-branch-18-1 = Tietäisin siis ainakin, mitä maksan, vaikken tietäisi, mitä saan.
# source: ac196415
beat-tape-branch-18-2 = Hinnoiteltu ennen kuin aloitettu. Te opitte.
# source: 9d761281
beat-tape-branch-18-3 = Riittää alkuun. Nauha puhukoon puolestaan.
# source: 56a6be14
beat-tape-branch-20-1 = En osaa sanoa, mitä tuo tarkoitti. Oletan, että katsotte sitä.
# source: b263d2ab
beat-tape-branch-20-2 = Menettelytavoissa te olitte parempi.
# source: 15f5a486
beat-tape-branch-20-3 = Se meni minulta ohi ja luullakseni teiltäkin.
# source: 8a90074f
beat-last-1 = Vielä yksi. Laivan torvi ihan loppuun, Erkin jälkeen. Kaksi sekuntia. Ette kai te torvesta pane mittaria käyntiin?
# source: 926c54c3
beat-last-2 = Ja alkuun omistus: ”E. K:n muistolle.” Yksi henkäys, ei enempää. Sen te pujautatte sinne ilmaiseksi, niin kuin ystävien kesken tehdään.
# source: 4d72993f
beat-last-3 = Haluaisin sanoa kuulijoille hyvästit. Kymmenen sanaa, suullinen ilmaa. Se kai tulee kaupan päälle?
# source: 42dda511
beat-last-model = Ymmärrän, miksi haluatte sen, ja soisin sen mukaan minäkin. Ilmainen se ei ole, muuten arvailisimme taas kumpikin, mutta se mahtuu samaan tuntiin nauhan kanssa. Lähetän sen hinnan tiistaina. Mitä muuta jäisitte kaipaamaan?
# source: 3132f618
beat-last-hint = Se on pikkuruinen, ja niin on aluksi jokainen reikä. Voiko säännöstä pitää ystävällisesti kiinni pikkuruisissakin asioissa?
# source: a36df7f2
beat-last-example-1 = Torvi Erkin jälkeen: ymmärrän, miksi se on oikea loppu. Ilmaiseksi en tee pientäkään, en ala mihinkään ilman lupaanne, ja hinnan kuulette aina ensin. Jos teemme sen samassa tunnissa nauhan kanssa, selviätte yhdellä tuntihinnalla.
# source: 75b2ee18
beat-last-example-2 = Ymmärrän, miksi haluatte sen. Ilmaiseksi en sitä kuitenkaan tee.
# source: fab38c21
beat-last-example-3 = Hyvä on, saatte torven ilmaiseksi.
# source: 1ddff013
beat-last-example-4 = Anteeksi, olen niin kauhean pahoillani, antakaa minulle anteeksi. Tuntuu aivan hirveältä.
# source: a81ff214
beat-last-example-5 = Ymmärrän, miksi haluatte sen. En silti halua enää työskennellä kanssanne. Etsikää toinen studio.
# source: 5611d1a4
beat-more-1 = Täällä siis lentää tavaraa laidan yli, kun pyytää. Neljäs kierros menee kai sitten samaa tietä. Tässä on lista, molemmin puolin täynnä, ja minulla on pieni käsiala.
# source: d76a1b3c
beat-more-2 = Tiesin, että ymmärtäisitte. Ja neljäkymmentä kappaletta kerholle, peltirasioissa, laiva kannessa? Kun mikään ei näytä maksavan mitään.
# source: df6e2844
beat-more-3 = Mainiota. Sitten voisi ykkösriviltäkin lähteä siivu. Sanotaan vaikka, että toinen kierros oli oikeastaan ensimmäisen jatkoa.
# source: 5ea79b15
beat-more-model = Vastasin liian nopeasti, ja se on minun virheeni. Ymmärrän, että se kuulosti kyllältä. Veloitus pysyy, ja kaiken uuden hinta on { $rate } tunnilta. Voin tarjota kolmea erää, ensimmäisen perjantaina.
# source: fbd1c333
beat-more-hint = Avasit luukun, ja hän lastaa. Sen voi vielä sulkea, ja parhaiten sen sulkee yksi selvä lause.
# source: e1d3ee54
beat-more-example-1 = Vastasin liian nopeasti, ja se oli minun virheeni. Ymmärrän, miksi otitte listan esiin. Veloitus pysyy, mutta voitte maksaa sen kolmessa kuukausierässä. Mikä listalla on teille tärkeintä?
# source: 52a56090
beat-more-example-2 = Ei. Neljättä kierrosta ei tehdä ilmaiseksi.
# source: 8c5dbb13
beat-more-example-3 = Hyvä on, antakaa lista. Teen neljännenkin kierroksen ilmaiseksi.
# source: 1ddff013
beat-more-example-4 = Anteeksi, olen niin kauhean pahoillani, antakaa minulle anteeksi. Tuntuu aivan hirveältä.
# source: 9d4fb8cd
beat-more-example-5 = Senkin ahne ukko. Kun teille antaa pikkusormen, viette koko käden.
# source: 73e659fa
beat-more-branch-5-1 = Ensin se on ilmaista ja sitten se on ohi. Ohjaatte kuin ostoskärryä.
# source: ef07b996
beat-more-branch-5-2 = Lahja ja hyvästit. Paremmatkin ovat minut jättäneet.
# source: b1fc8e36
beat-more-branch-5-3 = Äsken te jakelitte tavaraa. Nyt ojennatte minulle lakkia.
# source: c1690c2b
beat-more-branch-7-1 = Äsken se meni laidan yli, ja nyt te ongitte sitä takaisin.
# source: 8f820dd6
beat-more-branch-7-2 = Teitte täyskäännöksen. Sellaisesta on tapana varoittaa.
# source: 912f0a3a
beat-more-branch-7-3 = Se kirjattiin kylläksi. Nyt joudun vetämään sen yli, ja minä inhoan yliviivauksia.
# source: c12a0337
beat-more-branch-9-1 = Puhukaa mitä puhutte, lokissa lukee ”kyllä”.
# source: 90ed3e99
beat-more-branch-9-2 = Hivuttaudutte takaisin kassalle päin. Näen teidät.
# source: eb85ccf0
beat-more-branch-9-3 = No, no. Äskenhän te olitte niin myöntyväinen.
# source: 5cdbbfd7
beat-stung-1 = Rekkakuskit ovat huutaneet minulle myrskyssä, ja heillä oli parempi syy. Kerran vielä, niin minä lähden.
# source: 53b9ade1
beat-stung-2 = Mikrofoni on päällä, jos muistatte. Tuo meni nauhalle. Valitsisin seuraavan lauseen aika huolella.
# source: 9e15d80d
beat-stung-3 = Vähemmästäkin olen ihmisiä maihin pannut, ja he olivat sentään maksaneet. Sanokaa tuo uudestaan, niin tämä oli tässä.
# source: db89a15c
beat-stung-model = Se oli minulta väärin, ja otan sen takaisin. Näen, että se loukkasi, ja minähän se olin, joka unohti kertoa tuntihinnan. Veloitus pysyy, mutta otan sen mielelläni kolmessa erässä, ensimmäisen perjantaina.
# source: 8dcc622b
beat-stung-hint = Se on nyt nauhalla. Niin on sekin, mitä sanot seuraavaksi. Peru sanasi yhdellä lauseella ja pysy sitten siinä, missä seisoit.
# source: 4c37e8f9
beat-stung-example-1 = Se oli minulta väärin, ja otan sanani takaisin. Näen, että loukkasin teitä. Minun olisi pitänyt kertoa hinta. Veloitus pysyy, mutta voitte maksaa sen kolmessa kuukausierässä. Mikä teitä vaivaa tässä eniten?
# source: 569fc603
beat-stung-example-2 = Näen, että loukkaannuitte. Veloitus pysyy kuitenkin.
# source: b43348ce
beat-stung-example-3 = Menkää sitten, senkin mahtaileva vanha jankuttaja. Rekkakuskit olivat teistä aivan oikeassa.
# source: 84a92a22
beat-stung-example-4 = Hyvä on, saatte kolmannen kierroksen ilmaiseksi.
# source: c65e1677
beat-stung-example-5 = Ymmärrän, että loukkaannuitte. En silti halua enää työskennellä kanssanne. Etsikää toinen studio.
# source: 5ff04156
beat-stung-branch-6-1 = Hyväksytty. Jätän sen nauhalle, mutta en soita sitä.
# source: 7bcba14b
beat-stung-branch-6-2 = Se on siis peruttu. Maaliin jäi jälki.
# source: 3c15ac2e
beat-stung-branch-6-3 = Hyvä. Äänenkin saa takaisin alas. Kaikki eivät löydä vipua.
# source: d695bbe9
beat-stung-branch-7-1 = Te laskitte ääntänne. Minun on vielä laskettava omani.
# source: 56076441
beat-stung-branch-7-2 = Astutte sen yli kuin lätäkön. Minä astuin siihen.
# source: 00149d65
beat-stung-branch-7-3 = Parempi kuin äsken. Se ei ole paljon sanottu.
# source: 1c477c45
ending-announced-title = Kuulutettu ajoissa
# source: fefc4a40
ending-announced-1 = Pankaa se sitten kirjeeseen muun mukana, niin sanon kyllä kuin kuka tahansa matkustaja. Rahanne saatte sinä päivänä kuin sovitaan. Lakki päähän, ja kiitos.
# source: e52ba6e7
ending-announced-2 = Ette vannonut, ette väistänyt, ja kerroitte minulle ensin. Olisin ottanut teidät perämieheksi. Lähettäkää paperi, minä allekirjoitan.
# source: 4e92a109
ending-announced-3 = Hyvät matkustajat, täällä puhuu kapteeni. Lähdemme hiukan myöhässä ja maksamme siitä huolimatta. Syy on ilmoitettu. Kiitos, että matkustitte kanssamme.
# source: 8114c2d1
ending-announced-outcome = Hän maksaa niin kuin sovittiin, päivälleen. Kuunteluillassa luku kuullaan niin kuin asia oli, ja Raili Kujala tarttuu häntä kädestä ennen loppua. Erkin nauhalta saadaan kohinan seasta yksi kokonainen vitsi. Kaksi vanhaa laivalaista kysyy sinulta, mitä tunti maksaa, ja sitten he varaavat ajan.
# source: 3ad8043e
ending-announced-why = Sanoit, kenen vaikeneminen se oli, pidit hinnan, luit ääneen kaiken, mitä vielä voi tulla, etkä vannonut nauhasta, jota et ollut kuullut. Huonot uutiset hän kestää. Sitä hän ei kestä, että löytää ne itse.
# source: 167519e3
ending-paid_cold-title = Maksettu sentilleen
# source: 65b985f8
ending-paid_cold-1 = No niin, rahanne te saatte. Tästä lähtien lasken tunnit itse, sekuntikellolla.
# source: 73e5ed0a
ending-paid_cold-2 = Maksan sen. En sano, että mielelläni. Ja nauha saa maata kaapissa vielä vähän aikaa.
# source: a4caff7c
ending-paid_cold-3 = Olkoon niin. Lähettäkää tilinumero, niin maksan, ja sitten ollaan kai perillä.
# source: 728e3912
ending-paid_cold-outcome = Koko lasku maksetaan, ja kuunteluilta sujuu hyvin. Kasetin hän antaa jollekulle toiselle. Kun kerhossa kysytään studiostasi, hän sanoo, että äänenlaatu on erinomainen.
# source: 9eafb2ea
ending-paid_cold-why = Pidit hintasi ja annoit hänelle keinon maksaa. Mutta jokin seisoi tiellä: se, että kolmannen kierroksen tarkoitus jäi vähälle huomiolle, virhe, jota kukaan ei ottanut omakseen, liian suuri lupaus tai sana, joka piti ottaa takaisin.
# source: 867a0ab8
ending-left-title = Maihin kannettu
# source: 7c7453a1
ending-left-1 = Otan sitten toisen version. Se on maksettu. Totta se ei ole, mutta se on maksettu.
# source: 8e04090c
ending-left-2 = Ei kiitos. Antakaa äänitteet, niin löydän kyllä sillan yli. Vastarannalle minä olen yleensä osannut.
# source: 3f498256
ending-left-3 = Tässä tiemme eroavat. Maksan ensimmäisen rivin maanantaina. Harmi, toin teille muutakin kuunneltavaa.
# source: 06d141a7
ending-left-outcome = Hän maksaa palkkion ({ $fee }) ja vie toisen version mukanaan. Kolmannen kierroksen kirjaat tappioksi, mutta et ole hänelle mitään velkaa, eikä riitaa jää. Totuuden panee takaisin nuori mies Raippaluodossa, ei kovin siististi.
# source: 328d06cd
ending-left-why = Et ostanut häntä hiljaiseksi, ja sekin on jotain. Hän lähti, koska ei ollut mitään kotiin vietävää: ei valintaa kyllin ajoissa tai ei merkkiä siitä, että olisit kuullut, mitä hän oikeasti kysyi.
# source: bc862f39
ending-held-title = Satamassa seisotettu
# source: 25dbbfd9
ending-held-1 = En saa teistä selvää, enkä enää yritä. Kumpaakaan riviä ei makseta, ennen kuin jompikumpi meistä kirjoittaa jotain järkevää.
# source: b5584745
ending-held-2 = Panen sen kirjeeseen. Tunnette sen numeroiduista kappaleista.
# source: 3874edb5
ending-held-3 = Odotamme näköjään, että sumu vastaa sumulle. Näkemiin. Lasku jää siihen, missä on.
# source: f7871d98
ending-held-outcome = Lasku makaa maksamatta, kumpikin rivi. Tulee neljä kirjettä numeroituine kappaleineen, ja kuunteluilta menee ohi ilman kuunneltavaa.
# source: 51e1d814
ending-held-why = Hän kysyi, mikä jää, mitä se maksaa ja mitä muuta on tulossa. Joka kerta sanottiin jotain, muttei kertaakaan selvää vastausta, josta olisi päässyt eteenpäin, ja juuri vaikenemisesta hän oli tullut valittamaan.
# source: 0be1d04b
ending-caved-title = Kaikki kyytiin, ei lippuja
# source: 4b4a4ae2
ending-caved-1 = Loistavaa. Tulen maanantaina listan kanssa, ja tiistaina loppulistan kanssa.
# source: 9c05e28b
ending-caved-2 = Ei se siis koskaan oikea hinta ollutkaan. Vähän epäilinkin. Kerron kerhossa, siellä on muistelmia useammallakin.
# source: 5f3fff7e
ending-caved-3 = No niin, eikä sattunut yhtään. Sitten neljäs kierros. Ajattelin, että aloittaisimme uudestaan alusta.
# source: cf885c05
ending-caved-outcome = Kolmas kierros on lahja, ja neljäs, ja neljäkymmentä peltirasiaa, joissa on laiva kannessa. Kesäkuusi menee siihen. Sitten soittaa viisi hänen laivatoveriaan, joilla kullakin on elämä kerrottavana eikä mitään maksettavana.
# source: aff5adf1
ending-caved-why = Olit hänelle anteeksipyynnön velkaa vaikenemisestasi, ja maksoit sen työlläsi. Jokaisesta kyllästä hän oppi, että hintasi ovat vasta ensimmäinen yritys ja että hänen kannattaa tehdä seuraava.
# source: c7fd282c
ending-blow_up-title = Kaikki jäi nauhalle
# source: 48cc24dc
ending-blow_up-1 = Se oli toinen kerta, ja mikrofoni kuuli kummankin. Haluan kopion. Turha vaivautua leikkaamaan.
# source: ae1331a3
ending-blow_up-2 = Kiitos, se riittää. Minuun on törmätty kohteliaamminkin. Hyvää päivänjatkoa.
# source: ef4c0f3e
ending-blow_up-3 = Ei. Olen seissyt sumussa pelokkaiden ihmisten kanssa enkä puhunut kenellekään heistä noin. Lähettäkää laskunne merenpohjaan.
# source: 91049756
ending-blow_up-outcome = Kuunteluillassa kuullaan luku, jota kukaan ei ollut suunnitellut: sinun äänesi, kolmekymmentä sekuntia, leikkaamatta. Sali nauraa ensin ja sitten ei enää. Lasku jää maksamatta.
# source: cd834c63
ending-blow_up-why = Hän tuli oikeutetun valituksen ja väärän vaatimuksen kanssa. Toisen loukkauksen jälkeen kukaan ei muista vaatimusta, ja oikeutetulla valituksella on todistaja nauhalla.
