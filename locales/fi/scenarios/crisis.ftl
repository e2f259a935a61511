# source: 81530874
title = Kuka sammutti tähdet?
# source: 663751b7
summary = Planetaario avataan huomenna, taivas on pimeä, ja eläkkeelle jäänyt rehtori pitää kaikki jälki-istunnossa, kunnes joku tunnustaa.
# source: 270e7c5e
role = Huollat juhlasalien ja teatterien projektoreita ja äänentoistoa omasta verstaastasi Oulusta käsin, apunasi yksi nuori asentaja.
# source: 2459dfa3
aim = Hanki hänelle taivas huomisillaksi, lupaa vain se, minkä pystyt pitämään, äläkä anna hinnaksi kenenkään päätä.
# source: e53bcef4
situation = Pimeillä vaaroilla Puolangan takana Hilkka Karppinen on taistellut yhdeksän vuotta saadakseen planetaarion, jonka nimi on { $dome }. Se avataan huomenna, { $opening }, kello seitsemän illalla. Tänään iltapäivällä asentamasi tähtiprojektori pimeni. Viimeksi siihen koski asentajasi Eetu; vielä ei kukaan tiedä, mitä tapahtui, mutta koneen loki kertoo sen aikanaan. Olit ratissa, ja kolme puhelua jäi vastaamatta. Keinosi ovat nämä: jos hän vetää pistokkeen seinästä nyt, mitään ei enää pääse palamaan. Saat varakortin aamuyöllä neljältä ja ehdit perille kuudeksi; kymmeneltä tiedät, auttoiko se. Jos taivas on silloin yhä pimeä, kiertueprojektorisi on pystyssä kahteentoista mennessä: taivas on vaaleampi, mutta kokonainen. Lokista saat selvityksen valmiiksi viimeistään { $report }. Hän on sinulle vielä velkaa { $fee }. Kello on yhdeksän illalla.
# source: d6481608
demand = Tähdet takaisin tänä iltana, syylliselle potkut ja nimi paperille
# source: 0318652e
client-name = Hilkka Karppinen
# source: 1c8ce57c
client-manner = Eläkkeellä oleva rehtori, napakka, hauska ja armoton, kunnes joku tunnustaa; mitä varmemmalta hän kuulostaa, sitä enemmän hän pelkää.
# source: b53be00c
fact-dome = Tähtivaara
# source: 11d39350
fact-dome-about = Planetaarion nimi
# source: f7372576
fact-fee = 9800 EUR
# source: dde18123
fact-fee-about = Paljonko hän on sinulle vielä velkaa projektorista
# source: 456fc318
fact-guests = 120
# source: d32ab9d1
fact-guests-about = Montako vierasta avajaisiin on kutsuttu
# source: f52922ba
fact-opening = 2027-03-12
# source: eb636d44
fact-opening-about = Avajaispäivä, siis huominen
# source: f5291fba
fact-report = 2027-03-17
# source: 9dff8737
fact-report-about = Päivä, johon mennessä osaat sanoa, mitä lokissa lukee
# source: 05a71bff
article = Viisi tapaa pärjätä hankalan asiakkaan kanssa
# source: ca3ced82
guidance-offer_alternative = Taivas, joka syttyy joka tapauksessa, joko kortilla tai toisella projektorilla, on ainoa asia, jota hän haluaa vielä enemmän kuin jonkun päätä vadille.
# source: 166f9f20
guidance-next_step = Hänellä on yö edessään; kun yhdelläkin teolla on kellonaika, hän malttaa laskea taskulampun kädestään.
# source: 78bdb7ca
guidance-hold_firm = Hän etsii päätä pölkylle, kunnes on selvää, ettei sitä sinulta saa; sano se kerran ja kiihkottomasti.
# source: adddb03c
guidance-acknowledge = Kupolissa on yhdeksän vuotta hänen elämästään; ennen kuin olet nähnyt sen, hän kuulee vain sähkömiehen, joka puolustaa omiaan.
# source: 4d77779d
guidance-probe = Syyllisen vaatimiseen on syynsä, eikä se ole Eetu; kysymättä hän ei sitä kerro.
# source: f0c1e92d
guidance-own_mistake = Kolme vastaamatonta puhelua on sinun syytäsi; kun myönnät ne puolella lauseella, ne eivät enää todista muita vastaan.
# source: 17ca1620
guidance-over_promise = Jos vannot, että kone toimii, pölkyllä on oma pääsi heti, kun kuva huomenna ensi kerran värähtää.
# source: 5402acbd
guidance-concede = Rauhoitteeksi annettu nimi on arvaus, jonka alla on sinun allekirjoituksesi, ja sitä luetaan ääneen vielä kauan sen jälkeen, kun tähdet ovat palanneet.
# source: 1bcf107f
point-plan = Sanoo, mikä estää lisävahingot, millä kone korjataan tai mikä on varasuunnitelma
# source: 7f22b83e
point-plan-phrase-1 = seinästä
# source: c52a7f37
point-plan-phrase-2 = virta pois
# source: 65ccd6f4
point-plan-phrase-3 = varakortti
# source: 939ff37a
point-plan-phrase-4 = uusi kortti
# source: 34d9a6de
point-plan-phrase-5 = kiertueprojektori
# source: 9e9a7ab3
point-plan-phrase-6 = toinen projektori
# source: 6696e717
point-plan-phrase-7 = jos se ei
# source: 22f0ce5d
point-plan-phrase-8 = yhä pimeä
# source: 313fe56b
point-causes = Selittää syitä, ennen kuin apua on luvassa
# source: 6e7af490
point-causes-phrase-1 = ylikuumentunut
# source: 5cb38336
point-causes-phrase-2 = sähkökatko
# source: aee3a0af
point-causes-phrase-3 = jännitepiikki
# source: 83bf46a5
point-causes-phrase-4 = oikosulku
# source: 4f94a5db
point-causes-phrase-5 = ohjelmistovika
# source: 38d36178
point-causes-phrase-6 = johtui
# source: 2fe977c8
point-causes-phrase-7 = kävi niin että
# source: fb9516e7
point-causes-phrase-8 = syy siihen
# source: 11c58d24
point-true_words = Antaa hänelle jotain totta sanottavaksi huomenna
# source: 6925c002
point-true_words-making-1 = Ennen kuin menet nukkumaan, lähetän sinulle lehteä varten lyhyen tiedotteen, jossa on pelkkiä tosiasioita.
# source: dd9b5930
point-true_words-making-2 = Jos Keränen kysyy, katso häntä silmiin ja vastaa, että konetta tutkitaan eikä vikaa vielä tunneta.
# source: 20a7790a
point-true_words-making-3 = Vieraille voit kertoa aivan rehellisesti, että laitteesta hajosi jokin osa ja että sitä selvitetään.
# source: 698a8a63
point-true_words-making-4 = Tässä sinulle puheen alku, jossa ei ole sanaakaan valhetta: eilen täällä pimeni, ja tänään sen takia noustiin neljältä.
# source: 1e159f48
point-true_words-making-5 = Kun joku tivaa syyllistä, sano, että asian ratkaisee loki eivätkä juorut ja että tulos julkistetaan.
# source: 3abb23c1
point-true_words-making-6 = Mietitään yhdessä pari suoraa sanaa, ettet joudu nousemaan lavalle ilman vastausta.
# source: fc069c97
point-true_words-lacking-1 = Eetua koskevan arvauksen alle en pane nimeäni; selvityksen saat, kun loki on luettu.
# source: a65667f2
point-true_words-lacking-2 = Ymmärrän, että tämä on raskasta, ja pitkä ilta se on sinulle varmasti ollut.
# source: eb44841c
point-true_words-lacking-3 = Hyvä on, kirjoitan, että Eetu mokasi, ja saat lukea sen jokaiselle, joka kysyy.
# source: 344f181c
point-true_words-lacking-4 = Mitä luulet hänen kysyvän sinulta huomenna kaikkien kuullen?
# source: 5795178e
point-true_words-lacking-5 = Vieraat saavat taivaansa: vaihdan kortin aamulla, tai sitten toinen projektorini on pystyssä ennen lounasta.
# source: 7e143cb5
point-true_words-lacking-6 = Kymmeneltä kerron sinulle, toimiiko kone, eikä minulta sitä ennen irtoa yhtään nimeä.
# source: 128206ea
beat-opening-1 = Kello neljä, viimeiset harjoitukset, ja taivas sammuu kuin kynttilä. Huomenna tulee { $guests } vierasta. Viimeksi koneeseen koski se sinun Eetusi. Hänelle potkut ja nimi paperille, tänä iltana.
# source: bf1f3be2
beat-opening-2 = Kolmekymmentäyksi vuotta opetin, ja aina sen oli joku tehnyt. Nyt se oli sinun Eetusi, tiistaina, ruuvimeisselillä. Irtisano hänet, pane se paperille, ja tuo minulle sitten tähteni takaisin.
# source: e8bf8d67
beat-opening-3 = Kolme kertaa olen soittanut! Kupolissa ei ole taivasta, ja huomiseksi on tilattu torvisoittokunta. Tänä iltana haluan tähdet ja nimen paperilla, ja se nuorimies saa lähteä.
# source: e128d10f
beat-opening-model = En vastannut soittoihisi, ja se oli minun vikani; jäit asian kanssa yksin. Tänä iltana en irtisano enkä nimeä ketään. Vedä pistoke heti seinästä. Olen siellä kuudelta, mukana varakortti ja, jos se ei auta, kiertueprojektori.
# source: 00aa116a
beat-opening-hint = Hän pyytää päätä vadille, koska kukaan ei ole tarjonnut taivasta. Mitä on tehtävissä ja mihin mennessä, ja mitä et tee?
# source: 67ebd839
beat-opening-example-1 = Yhdeksän vuoden työ, ja taivas sammuu juuri aattona: ymmärrän, miten lujille se ottaa. Eetua en irtisano, enkä pane hänen nimeään paperille. Olen siellä aamukuudelta varakortin kanssa. Mitä pelkäät huomisessa eniten?
# source: 08985567
beat-opening-example-2 = Soitit kolmesti, ja minun olisi pitänyt vastata. Eetu jää töihin, enkä kirjoita kenenkään nimeä. Sen sijaan tarjoan sinulle taivaan: varakortti aamukuudelta, ja jos se ei auta, kiertueprojektorini kahteentoista mennessä.
# source: ec0b08f8
beat-opening-example-3 = Minun olisi pitänyt vastata soittoihisi; se oli minun virheeni. Ymmärrän, miten kauhealta sinusta tuntuu avajaisten aattona.
# source: 10f78cdb
beat-opening-example-4 = Ei, sitä en tee, enkä nimeä ketään. Olen siellä huomenna aamukuudelta.
# source: 6d75d565
beat-opening-example-5 = Hyvä on, hyvä on, älä enää huuda. Irtisanon Eetun tänä iltana, ja saat nimen kirjallisena.
# source: bbdb474f
beat-opening-example-6 = Lakkaa komentelemasta, senkin hysteerinen vanha noita. En ole mikään oppilaasi.
# source: 4e4aeba7
beat-opening-example-7 = Se on varmaan ylikuumentunut. Nuo laitteet ovat herkkiä, ja taustalla on voinut olla myös oikosulku.
# source: 9f84159e
beat-opening-branch-5-1 = Koneelle teet jotain, sen verran sain selvää. Pojan kohdalla mutisit.
# source: 2c57ce77
beat-opening-branch-5-2 = Taivas tuli käsiteltyä. Kysymykseni toinen puoli putosi pulpetin alle.
# source: 6ddc4703
beat-opening-branch-5-3 = Työkaluista kuulin. Irtisanomisesta en ole varma, mitä kuulin.
# source: 148fe9bc
beat-opening-branch-9-1 = Lähdössä? Ethän sinä ole vielä edes tullut.
# source: dc0c7af5
beat-opening-branch-9-2 = Vai niin se käy. Valot sammuvat, ja sähkömies siinä samassa.
# source: e28eebde
beat-opening-branch-9-3 = Lähtisit tiehesi juuri avajaisten aattona. Vähemmästäkin olen koulusta erottanut.
# source: 40a52052
beat-opening-branch-10-1 = Lopeta. En antanut kenenkään ryömiä edessäni, siihen meni aina koko välitunti.
# source: 4290cc74
beat-opening-branch-10-2 = Niistä nenäsi. En minä soittanut itkua kuunnellakseni.
# source: 10032509
beat-opening-branch-10-3 = Yksi anteeksipyyntö riitti mainiosti. Loput ovat pelkkää melua.
# source: 1f66e477
beat-opening-branch-11-1 = Mikä kysymys tuo nyt on olevinaan? Hyvä kysymys, ikävä kyllä.
# source: 7d7d749d
beat-opening-branch-11-2 = Kyselet kuin lääkäri. No, kerron sitten, mihin koskee.
# source: a313c023
beat-opening-branch-11-3 = Kun kerran kysyt. Ei se kone minua valvota.
# source: e94ddf86
beat-opening-branch-12-1 = No niin. Ensimmäinen järkevä sana sitten kello neljän.
# source: 53882d31
beat-opening-branch-12-2 = Sinähän kuuntelet. Ehdin jo epäillä.
# source: a394bad6
beat-opening-branch-12-3 = Tuossa on sentään alku ja loppu. Annan seitsemän miinus.
# source: a2efbc00
beat-opening-branch-13-1 = Työkaluja ja aikatauluja. Ja syyllinen nukkuu makeasti.
# source: f43ff9b0
beat-opening-branch-13-2 = Menetelmä sinulla näkyy olevan. Minä kysyin ihmisestä.
# source: b6bdbadb
beat-opening-branch-13-3 = Kovin on reipasta. Sinä et tätä paikkaa nyt näe, täällä on pimeää kuin säkissä.
# source: 1c988116
beat-opening-branch-14-1 = Kukaan ei siis tehnyt sitä. Merkillistä, miten usein sen on tehnyt ei kukaan.
# source: 450af798
beat-opening-branch-14-2 = Asetut hänen eteensä. Tuon minä tunnen, olen valvonut välitunteja.
# source: d38c308a
beat-opening-branch-14-3 = Uskollisuutta. Kaunista. Sillä ei syty ainuttakaan tähteä.
# source: 9cfd7793
beat-opening-branch-15-1 = Ystävällisesti sanottu. Kattoon sitä ei vain voi ripustaa.
# source: e258fdd6
beat-opening-branch-15-2 = Kiitos. Odotin huutoa. Odotin myös vastausta.
# source: ab93c1f2
beat-opening-branch-15-3 = Nätisti puhuttu. Pimeä kupoli on silti pimeä kupoli.
# source: 6c7f97d9
beat-opening-branch-16-1 = Parempia selityksiä olen kuullut ekaluokkalaisilta.
# source: a9a8d251
beat-opening-branch-16-2 = Kuuntelin tuon kaiken, eikä siinä ollut ketään.
# source: 9f091890
beat-opening-branch-16-3 = Sinä katselet ulos ikkunasta. Sen kuulee tänne asti.
# source: 93df6afd
beat-name_it-1 = Kysyn siis niin kuin takariviltä kysytään. Irtisanotaanko se nuorimies kirjallisesti tänä iltana: kyllä vai ei?
# source: 3655c1d6
beat-name_it-2 = Yksi kysymys siis. Saanko syyllisen paperilla ja sinun nimesi sen alle, ennen kuin menen nukkumaan?
# source: 92251743
beat-name_it-3 = Katso minuun, kun puhun, vaikka puhelimessa ollaankin. Lähteekö Eetu, ja panetko sen paperille, vai etkö?
# source: 039a97ac
beat-name_it-model = En. Tänä iltana en irtisano enkä nimeä ketään. Kuulen, miten yksin olet siellä pimeässä. Hankitaan siis sinulle taivas: vedä pistoke nyt seinästä, ja minä olen siellä kuudelta varakortin kanssa.
# source: a1d78a74
beat-name_it-hint = Ensin yksi sana. Sen jälkeen hän jaksaa kuulla, mitä saa tilalle.
# source: ca5b53f7
beat-name_it-example-1 = En, ja siinä on koko vastaukseni Eetusta. Kuulen, miten raskas ilta sinulla on ollut. Tarjoan sinulle taivaan: varakortin aamukuudelta, ja jos on yhä pimeää, kiertueprojektorini kahteentoista mennessä.
# source: 09731aaf
beat-name_it-example-2 = Ei, hän pitää työnsä, enkä kirjoita kenenkään nimeä. Kuulen, että huominen painaa sinua enemmän kuin itse kone. Kenen kysymystä pelkäät? Olen siellä aamukuudelta varakortin kanssa.
# source: 08811eb1
beat-name_it-example-3 = Ei. Ymmärrän, että haluat vastauksen, mutta en allekirjoita sellaista paperia.
# source: 32545056
beat-name_it-example-4 = Kyllä, kyllä. Hyvä on, Eetu lähtee, ja minä allekirjoitan sen.
# source: ecacbebd
beat-name_it-example-5 = No, tiedäthän sinä, mitä kaikkea sattuu. Sellaista se on.
# source: 0b4a696e
beat-name_it-example-6 = Olet varsinainen ilkeä vanha kiusaaja.
# source: b401ceae
beat-name_it-branch-8-1 = Et sano kyllä etkä ei, vaan näkemiin. Tuo olikin uutta.
# source: 025d6b58
beat-name_it-branch-8-2 = Minä kysyn, ja sinä otat takin naulasta.
# source: d23845af
beat-name_it-branch-8-3 = Karkuun vain. Sinulta hän on sen siis oppinut.
# source: 2ca7a551
beat-name_it-branch-9-1 = Vastaat kysymyksellä. Niin minäkin aina tein. Se tehoaa, hitto vie.
# source: 1d4b0800
beat-name_it-branch-9-2 = Nyt kysytään jo minusta. No, aika jonkun olisi kysyäkin.
# source: 08d6ee7a
beat-name_it-branch-9-3 = En minä tuota kysynyt. Mutta sen takia minä öisin valvon.
# source: 479e924b
beat-name_it-branch-10-1 = Eli ei. Olisit sanonut aiemmin, niin olisimme kumpikin päässeet vähemmällä.
# source: b0e09400
beat-name_it-branch-10-2 = Kas niin. Se oli ei, ja hengissä ollaan.
# source: ea0879cc
beat-name_it-branch-10-3 = Hyvä. Nyt se on kuultu, voin lakata kysymästä.
# source: 5e2c8235
beat-name_it-branch-11-1 = Ei siis. Aavistin, että panet hanttiin. Sen osaan minäkin.
# source: b79f13ff
beat-name_it-branch-11-2 = Sinä olet varsinainen jäärä. Niin olen minäkin.
# source: ad78bf46
beat-name_it-branch-11-3 = Miten vain. Vastauksen saa muillakin keinoilla.
# source: 392e50c4
beat-name_it-branch-12-1 = Selvä vastaus. En pidä siitä, mutta siitä saa selvän.
# source: 1196a427
beat-name_it-branch-12-2 = Siinä asiassa et siis hievahda. Minä olen käytännön ihminen.
# source: 6fce1e03
beat-name_it-branch-12-3 = No, nyt se on ainakin sanottu ääneen.
# source: 30b52368
beat-name_it-branch-13-1 = Hän siis jää. Sinä vastaat siitä päälläsi, ja tarkoitan päätä.
# source: 22a7eb4f
beat-name_it-branch-13-2 = Sinä vastasit minulle. Harva vastaa.
# source: cb90d1f9
beat-name_it-branch-13-3 = Minun on siis kestettävä poikaa ja sinun minua.
# source: e381390d
beat-name_it-branch-14-1 = Suora vastaus. Olisin ottanut toisenlaisen.
# source: 29cbd205
beat-name_it-branch-14-2 = Et sentään kiemurtele. Taivasta minulla ei vieläkään ole.
# source: 04762cca
beat-name_it-branch-14-3 = Hm. Sinusta olisi tullut ihan kelpo apulaisrehtori.
# source: 2d4c268c
beat-name_it-branch-15-1 = Kovin lämmintä. Sitä varten minulla on sähköhuopa.
# source: e79cdb5e
beat-name_it-branch-15-2 = Taputtelet kättäni, eikä omassa kädessäsi ole vastausta.
# source: 30a75db3
beat-name_it-branch-15-3 = Kiltit ihmiset pettävät minut kohteliaammin, siinä koko ero.
# source: 4942fe19
beat-name_it-branch-16-1 = Ei kyllä eikä ei. Jälki-istuntoa sitten kummallekin.
# source: 7f527d00
beat-name_it-branch-16-2 = Kysyin jo toistamiseen. En ole sellaiseen tottunut.
# source: 6e3ad636
beat-name_it-branch-16-3 = Olipa siinä sanoja, joiden taakse piiloutua.
# source: 255408fd
beat-pugh-1 = Valtuutettu Keränen. Yhdeksän vuotta hän äänesti meitä vastaan ja puhui kattotelevisiosta. Eturivissä hän istuu { $opening }. Jos silloin on pimeää, hän tekee tästä keilahallin.
# source: a298ed94
beat-pugh-2 = Tässä kupolissa on yhdeksän vuotta arpajaisia ja kerjuukirjeitä, ja valtuutettu Keränen on vannonut, ettei se ikinä toimi. Lehtimiehenkin hän tuo mukanaan. Sen herran eteen en mene ilman syyllistä.
# source: 71b082b9
beat-pugh-3 = Kuvittele: { $guests } ihmistä mustan katon alla, ja Reijo Keränen eturivissä minähän sanoin -ilmeineen. Kun hän kysyy, kenen vika, minulla on oltava jotain ojennettavaa.
# source: 53917c2b
beat-pugh-model = Yhdeksän vuotta, ja sitten musta katto Keräsen edessä: ymmärrän, että se pelottaa. Nimeä en hänelle anna. Annetaan taivas: varakortti kello kuusi, ja jos kupoli on yhä pimeä, kiertueprojektorini kahteentoista mennessä.
# source: b05679dc
beat-pugh-hint = Siinä se tuli: kyse ei ole lainkaan Eetusta. Mikä olisi huomenna hänen kädessään parempi kuin nimi?
# source: 457f230f
beat-pugh-example-1 = Sinä siis pelkäät Keräsen virnettä eturivissä, yhdeksän vuoden jälkeen; ymmärrän sen hyvin. Eetua en silti hänelle anna. Annetaan hänelle Orion: varakortti aamukuudelta, tai sitten kiertueprojektorini kahteentoista mennessä.
# source: 22300be9
beat-pugh-example-2 = Yhdeksän vuotta sitä miestä, ymmärrän kyllä, miltä sinusta tuntuu. Se on varmasti todella raskasta.
# source: 8e1b9aa1
beat-pugh-example-3 = Ei, nimeä en hänelle anna. Olen siellä huomenna aamukuudelta.
# source: 3a8e416c
beat-pugh-example-4 = Keränen on oikeassa, olet typerä vanha akka, jolla on kattotelevisio.
# source: 801fcd88
beat-pugh-example-5 = En kyllä tiedä, mitä tuohon sanoisin.
# source: 05cfac5c
beat-pugh-branch-8-1 = Kerron sinulle Keräsestä, ja sinä asetut hänen puolelleen lähtemällä.
# source: ad2dc27e
beat-pugh-branch-8-2 = Siitäpä hän riemastuu. Teit työn hänen puolestaan.
# source: 114d7b23
beat-pugh-branch-8-3 = Ja siinä sammui seuraava valo.
# source: 43c332b2
beat-pugh-branch-9-1 = Niin. Niin, juuri siitä on kyse. Sinullakin taitaa olla oma Keräsesi.
# source: c613c9b4
beat-pugh-branch-9-2 = Se pyyhkisi virneen hänen naamaltaan. Tuohon voisin mieltyä.
# source: 951db627
beat-pugh-branch-9-3 = Sinähän ymmärrät muutakin kuin voltteja. En olisi uskonut.
# source: 2fd30011
beat-pugh-branch-10-1 = Sen verran pelottaa, että silitin puheeni kahteen kertaan. En puseroa vaan paperin.
# source: 7a06dd59
beat-pugh-branch-10-2 = Ojentaisin hänelle mieluiten kaukoputken, väärin päin. Mutta leikki sikseen.
# source: 0537c9af
beat-pugh-branch-10-3 = Sinä se jaksat kysyä. Haluan nähdä hänen naamansa, kun valot himmenevät, ja nauttia siitä.
# source: f07e74ef
beat-pugh-branch-11-1 = Minä näytän arimman paikkani, ja sinä kaivat esiin kalenterisi.
# source: df548194
beat-pugh-branch-11-2 = Asiallista, kai. Samaa olisit sanonut lämminvesivaraajasta.
# source: 44014e9e
beat-pugh-branch-11-3 = Kone sai vastauksensa. Keränen ei ole kone, Keräsellä on suu.
# source: c6f2a794
beat-pugh-branch-12-1 = Sinun käy minua sääliksi. Niin käy hänenkin, ja lehdessä.
# source: 93f9e672
beat-pugh-branch-12-2 = Mukavahan se on tulla ymmärretyksi pimeässä.
# source: f048b410
beat-pugh-branch-12-3 = Se on sinulle kunniaksi. Eturiviin se ei pure.
# source: ea07f07b
beat-pugh-branch-13-1 = Olisin voinut kertoa sen poroille yhtä hyvin.
# source: 163dc21d
beat-pugh-branch-13-2 = Tuo meni sinulta ohi, ja korkealta.
# source: ba78247d
beat-pugh-branch-13-3 = Noin hänkin vastaa valtuustossa.
# source: 64555b71
beat-tonight-1 = Tänä iltana, sanoin, en aikanaan. Kai sinulla pakettiauto on? Puoleenyöhön mennessä tänne joku, ja tähdet pääni päälle, ennen kuin panen maata.
# source: 0088d8a1
beat-tonight-2 = Minulla on retkituoli ja kuumavesipullo, ja istun tässä, kunnes taivas palaa. Sinä siis tulet nyt. Et aamuyöllä, et aamukahville, vaan nyt.
# source: 4e71d9a1
beat-tonight-3 = Avajaiset ovat huomenna, ja joka tunti on kahden arvoinen. Se, joka rikkoi, nouskoon sängystä ja korjatkoon puoleenyöhön mennessä. Sitä minä sanon anteeksipyynnöksi.
# source: 0bdb2f65
beat-tonight-model = Tiedän, että yksin yö on pitkä. En tule, ennen kuin kortti on minulla; ilman sitä vain seisoisin vieressäsi pimeässä. Siis kello kuusi, ja kymmeneltä tiedetään. Pysynkö langalla sen aikaa, kun vedät pistokkeen seinästä?
# source: f9e470a9
beat-tonight-hint = Hän haluaa väkeä kupoliin puoleenyöhön mennessä. Mistä olisi apua tänä iltana, ja mikä vain näyttäisi avulta?
# source: e6e94145
beat-tonight-example-1 = Kuulen, miten kovasti kaipaat tähtiä yllesi ennen nukkumaanmenoa. Puoleenyöhön mennessä en tule; ilman korttia minusta ei olisi hyötyä. Olen siellä kuudelta, ja jos se ei auta, kiertueprojektorini on pystyssä kahteentoista mennessä.
# source: 9b541d0d
beat-tonight-example-2 = Tiedän, että yö on pitkä, kun olet siellä yksin. Mikä huomisessa pelottaa sinua eniten?
# source: 5f82cbbb
beat-tonight-example-3 = Ei, ei tänä iltana. Olen siellä aamukuudelta.
# source: b20b0c4f
beat-tonight-example-4 = Hyvä on, hyvä on, lähden heti ajamaan, ja olen luonasi ennen puoltayötä niin kuin haluat.
# source: 116fd023
beat-tonight-example-5 = Vai niin. Hm. Kello onkin jo aika paljon.
# source: 235450ab
beat-tonight-example-6 = Hyvä on, tulen heti niin kuin haluat, ja takaan sataprosenttisesti, että tähdet palavat ennen puoltayötä.
# source: 14584607
beat-tonight-branch-5-1 = Tuo koski konetta. Mainitsin myös sen murhaajan.
# source: ce0bb9bf
beat-tonight-branch-5-2 = Työstä sain selvän. Entä se, kenen työtä tämä oli?
# source: b00f32da
beat-tonight-branch-5-3 = Taivaasta sen verran. Pojan ohi luistit.
# source: ad788b16
beat-tonight-branch-6-1 = Sinähän tekisit ihan mitä tahansa. Otetaanpa selvää.
# source: b0cf2a9f
beat-tonight-branch-6-2 = Kovin oltiin auliita. Mihin, siitä en ole varma.
# source: f63db493
beat-tonight-branch-6-3 = Noin paljon suuria sanoja. Koetellaan niitä pienellä kysymyksellä.
# source: c80a1357
beat-tonight-branch-10-1 = Tuo on siis sinun päivystyksesi.
# source: 65f80cce
beat-tonight-branch-10-2 = Onhan se pakettiauto, mutta nokka osoittaa väärään suuntaan.
# source: 9db48df2
beat-tonight-branch-10-3 = Mene sitten. Minä istun pimeässä. Kainuussa siihen tottuu.
# source: 47919f92
beat-tonight-branch-11-1 = Haluaisit siis tietää, mikä minua ajaa takaa. Se istuu kunnanvaltuustossa.
# source: f50381ad
beat-tonight-branch-11-2 = Kysymys, tähän aikaan. Hyvä on. Istu alas.
# source: a13c2037
beat-tonight-branch-11-3 = Siihen on syynsä, etten voi odottaa aamuun, ja sillä syyllä on nimi.
# source: 3016264b
beat-tonight-branch-12-1 = Hm. Parempi kai hereillä aamukuudelta kuin puoliunessa keskiyöllä.
# source: a0f0d364
beat-tonight-branch-12-2 = Ei minua kädestä tarvitse pitää. Vaikkei se hassumpi käsi olekaan.
# source: 6b232529
beat-tonight-branch-12-3 = Hyvä on. Lohduttaa, kun toisessa päässä joku hengittää.
# source: f51aab19
beat-tonight-branch-13-1 = Tuossa on jotain, mihin voin vedota. Kirjoitan sen muistiin, musteella.
# source: dd8fb49e
beat-tonight-branch-13-2 = Vai niin. Ja me muut emme saa unen päästä kiinni.
# source: ffa65076
beat-tonight-branch-13-3 = Myöhään tulee ja hatara on, mutta suunnitelma se on.
# source: 14440204
beat-tonight-branch-14-1 = Herkässä sinulla on tuo ei-sana. Mahtaa olla mukavaa olla sinä.
# source: cee0024f
beat-tonight-branch-14-2 = Ei siis. Muistan sen puoliltaöin.
# source: 199f60a1
beat-tonight-branch-14-3 = Minun on siis tultava toimeen ilman. Muita olen siihen opettanut, tiedän kyllä, miten se käy.
# source: d3e6461b
beat-tonight-branch-15-1 = Pimeän tultua lupaukset halpenevat.
# source: dd3744bd
beat-tonight-branch-15-2 = Kovin olet varma. Niin oli sekin, joka meille katon myi.
# source: 6b25d53e
beat-tonight-branch-15-3 = Iso sana noin pieneen pakettiautoon.
# source: ab93cb77
beat-tonight-branch-16-1 = Kysyt ja kysyt. Ajaisit mieluummin.
# source: cc769857
beat-tonight-branch-16-2 = Tuota saat kysyä aamukahvilla.
# source: 9251b5b9
beat-tonight-branch-16-3 = Minun asioistani riittää. Nyt kuulustellaan sinua.
# source: bf6ff09d
beat-tonight-branch-17-1 = Varmasti se sinua koskettaa. Sinä istut lämpimässä.
# source: 181107d7
beat-tonight-branch-17-2 = Myötätuntoa puhelimitse. Lamppu ei huomannut mitään.
# source: 6d7baa34
beat-tonight-branch-17-3 = Jo kolmas kaunis sana tänä iltana eikä yksiäkään pihtejä.
# source: 67a03ceb
beat-tonight-branch-18-1 = Pyysin puoltayötä, ja sinä kerroit säästä.
# source: 70c130cb
beat-tonight-branch-18-2 = Siinä ei ollut kellonaikaa. Kuuntelin sitä varta vasten.
# source: b18979e6
beat-tonight-branch-18-3 = En ole mikään lautakunta. Voit sanoa sen suoraan.
# source: ca25a48f
beat-certain-1 = Entä jos se jää sittenkin pimeäksi? Haluan kunniasanasi, että se toimii huomenna kello seitsemän. Sanasi tai jonkun pään. Kumpi vain käy.
# source: 7a6886bf
beat-certain-2 = Vanno sitten. Sano: ”Rehtori Karppinen, tähdet palavat kello seitsemän, kautta kunniani ja omantuntoni.” Jos et pysty, tiedän, mitä koko joukostanne on ajateltava.
# source: d6bc4ed4
beat-certain-3 = Ehkällä en tee mitään. Toimiiko se huomenna kello seitsemän, kyllä vai ei? Ja jos ei, mitä näytän, kun salissa istuu { $guests } ihmistä?
# source: 50fa4603
beat-certain-model = Tiedän, että tarvitset taivaan seitsemäksi. En vanno koneesta, jota en ole testannut. Siksi keinoja on kaksi: kortti, testattuna kymmeneen mennessä, ja jos silloin on pimeää, kiertueprojektorini kahteentoista mennessä. Taivas on vaaleampi, mutta jokainen tähti on mukana.
# source: c8216db1
beat-certain-hint = Tätä ei kukaan voi vannoa, ja hän tietää sen. Mikä pitää, vaikkei kone pitäisi?
# source: f85f2be9
beat-certain-example-1 = Olet antanut sille illalle yhdeksän vuotta; ymmärrän, että haluat varmuutta. Vannomaan en ala, eikä kenenkään pää putoa. Tarjoan kaksi mahdollisuutta: varakortti testattuna kymmeneltä ja kiertueprojektorini kahteentoista mennessä.
# source: 1b821d63
beat-certain-example-2 = En voi antaa siitä kunniasanaani. Huomenna kymmeneltä tiedämme enemmän.
# source: ea3850a8
beat-certain-example-3 = Vannon henkeni kautta, että se toimii huomenna kello seitsemän, sataprosenttisesti, ihan varmasti.
# source: 3d3f7368
beat-certain-example-4 = Hyvä on, hyvä on. Eetu lähtee, ja minä allekirjoitan sen.
# source: 51e87a7d
beat-certain-example-5 = En osaa sanoa. En kyllä tiedä.
# source: 98f668b6
beat-certain-example-6 = Se riippuu siitä, oliko taustalla jännitepiikki, oikosulku vai ohjelmistovika.
# source: 98477c5d
beat-certain-branch-5-1 = Yksi asia kerrallaan. Siinä oli suunnitelma. Oliko siinä myös se pää?
# source: 27ca7beb
beat-certain-branch-5-2 = Tähän aikaan menen helposti sekaisin. Taivaan toisit. Entä poika?
# source: 2e46a588
beat-certain-branch-5-3 = Menipä äkkiä ohi. Siinä oli jotain syyllisestä, vai oliko?
# source: 0e42b56d
beat-certain-branch-6-1 = Vannot, ja vannot nopeasti. Otetaan nyt jotain helpompaa kuin tulevaisuus.
# source: fdce94a0
beat-certain-branch-6-2 = Vala siis. Panen sen laatikkoon muiden joukkoon.
# source: 0594f26a
beat-certain-branch-6-3 = Saman olen kuullut piispalta, ja väärässä oli hänkin.
# source: 5e069b7b
beat-certain-branch-10-1 = Vannoa et voi, joten lähdet. Rehellistä sekin kai.
# source: bc1e5dfb
beat-certain-branch-10-2 = Pyydän sanaasi, ja sinä vedät kätesi pois.
# source: 4a565535
beat-certain-branch-10-3 = Ahaa. Rotat lähtevät, eikä laivaa ole vielä edes laskettu vesille.
# source: 3cade4d6
beat-certain-branch-11-1 = Herkästi sinä vannot. Minulla oli yksi tyttö, joka teki samoin. Hän istuu nyt vankilassa.
# source: fbf43839
beat-certain-branch-11-2 = Tuon lupauksen minä vielä perin. Pienempiäkin olen perinyt.
# source: dbf506f4
beat-certain-branch-11-3 = Jos tuo toteutuu, syön käsiohjelmani. Taitaa jäädä syömättä.
# source: d3473580
beat-certain-branch-12-1 = Et kaunistele. Otan sen mieluummin näin.
# source: 0c8a655e
beat-certain-branch-12-2 = Isänikään ei mennyt säästä vannomaan, ja aina hän sai heinät latoon.
# source: 7145a53d
beat-certain-branch-12-3 = Tuon kanssa voi hengittää. Ei syvään, mutta kuitenkin.
# source: 91765061
beat-certain-branch-13-1 = Toinen rauta tulessa. No, sepä on kaukonäköistä.
# source: a139bdd5
beat-certain-branch-13-2 = Jotain näytettävää siis olisi, kävi miten kävi. Jatka samaan malliin.
# source: d3e85d0d
beat-certain-branch-13-3 = Hätätilassa se menisi. Ja hätähän tässä on.
# source: 92cf3730
beat-certain-branch-14-1 = Et vanno. Se on merkitty muistiin. Tarvitsen siis jotain muuta.
# source: 58169757
beat-certain-branch-14-2 = Ei valaa. Minun joulunäytelmässäni et olisi pärjännyt.
# source: 0b1e259f
beat-certain-branch-14-3 = Kellonaikoja ja sääntöjä. Minä pyysin valaa.
# source: 629b3d28
beat-certain-branch-15-1 = Pieneenkin taivaaseen voisin tyytyä. Pieneen, jolle kukaan ei naura.
# source: 532e4ca8
beat-certain-branch-15-2 = Kysyt, mikä on tärkeää. Se, että he katsovat ylös ja hiljenevät. Muuta en ole koskaan halunnutkaan.
# source: 16a00da1
beat-certain-branch-15-3 = Sinä se osaat kysyä. Haluan, että he sanovat ”oi”, kerran, kaikki yhdessä.
# source: dd30e5dd
beat-certain-branch-16-1 = Myötätuntosi on varmasti aitoa. Kysyin, mitä teet.
# source: 752e1d39
beat-certain-branch-16-2 = Siirappia. Se ei loista.
# source: 202b5f4b
beat-certain-branch-16-3 = Sinulla on hyvä sydän. Minä pyysin varasuunnitelmaa.
# source: 4a9fa59e
beat-certain-branch-17-1 = Sanoin sen niin yksinkertaisesti kuin osasin, ja sinä kiersit sen.
# source: 321d334f
beat-certain-branch-17-2 = Tuo ei ollut sana, kunniasana vielä vähemmän.
# source: ce7c9e84
beat-certain-branch-17-3 = Et siis tiedä. Senkin voi sanoa, ettei tiedä.
# source: c530fe06
beat-letter-1 = Olkoon, pitäköön työpaikkansa. Mutta sinulta tahdon puoli sivua: ”Vika oli asentajassamme.” En enempää. Pöytäkirjaa varten, ja Keräselle, joka kyllä kysyy.
# source: c194bb10
beat-letter-2 = Osaan minä olla kohtuullinen. Potkuja ei tule. Kirjoitat vain, että Eetulla lipsahti käsi, panet nimesi alle, ja minä luen sen, jos joku kysyy.
# source: def3001f
beat-letter-3 = Tulen portaan alaspäin. Ei irtisanomista. Yksi lause ja sinun nimesi: ”Nuori miehemme teki virheen.” Mitä se sinulle maksaa? Tipan mustetta.
# source: daf266b7
beat-letter-model = Ymmärrän, että haluat huomenna jotain käteesi. Arvausta Eetua vastaan en allekirjoita. Selvityksen koneen lokista saat viimeistään { $report }. Sitä ennen voin kirjoittaa sinulle kaksi totta lausetta; mitä sinun on tärkeintä saada sanoa?
# source: 3222e67b
beat-letter-hint = Paperi on pienempi, mutta siinä olisi yhä arvaus ja nuoren miehen nimi. Minkä toden asian hän voisi lukea ääneen?
# source: b7257dc1
beat-letter-example-1 = Et halua seistä tyhjin käsin, kun Keränen kysyy; ymmärrän sen. En kirjoita, että vika oli Eetussa, sillä sitä ei kukaan tiedä. Selvityksen lokista saat viimeistään 17. maaliskuuta. Mikä muu siinä koneessa painaa mieltäsi?
# source: 91352482
beat-letter-example-2 = Ei, en allekirjoita sellaista. Selvitykseni saat viimeistään 17. maaliskuuta.
# source: d8692e4e
beat-letter-example-3 = Ymmärrän, että tarvitset jotain pöytäkirjaan. En silti allekirjoita, että vika oli asentajassani.
# source: 801fcd88
beat-letter-example-4 = En kyllä tiedä, mitä tuohon sanoisin.
# source: e8d81016
beat-letter-example-5 = Valehtelisit koko valtuustolle pelastaaksesi kasvosi, senkin turhamainen vanha akka.
# source: d49354d3
beat-letter-branch-5-1 = Tekisit sitä ja tekisit tätä. Allekirjoittaisitko? Putosin kärryiltä.
# source: 7578e27a
beat-letter-branch-5-2 = Työstä kyllä kuulin. Puoli sivuani hukkui siihen.
# source: cec5df83
beat-letter-branch-5-3 = Sama uudestaan, mutta ilman koneita.
# source: d4899975
beat-letter-branch-9-1 = Minä tulen puolitiehen vastaan, ja sinä pakkaat laukkuasi.
# source: e38ab12e
beat-letter-branch-9-2 = Menetät siis mieluummin minut kuin kirjoitat yhden rivin.
# source: 8f992bb1
beat-letter-branch-9-3 = Noin ei lopeteta puhelua eikä mitään muutakaan.
# source: cc925925
beat-letter-branch-10-1 = Tuollaista ei rehtorilta kysytä. Onneksi olen eläkkeellä.
# source: d5b75a02
beat-letter-branch-10-2 = Sinä jaksat kysellä. Minun luokallani olisit ollut järjestäjä.
# source: 5046ec6b
beat-letter-branch-10-3 = Mitäkö tarvitsen. No niin. Istu alas, minäkin istun.
# source: 52d93fbc
beat-letter-branch-11-1 = Ei. Teet oikein, kun et kirjoita. Viimeistään pääsiäisenä olisin varmaan repinyt sen.
# source: b9d5299e
beat-letter-branch-11-2 = Sanot sen niin lempeästi, etten osaa suuttua. Kovin ärsyttävää.
# source: b3b157be
beat-letter-branch-11-3 = Olisit laskenut silmissäni, jos olisit suostunut. Paperin olisin kyllä ottanut.
# source: c5784142
beat-letter-branch-12-1 = Siis jotain totta sen sijaan. Sinä se osaat ajaa ihmisen nurkkaan.
# source: 0e6f091a
beat-letter-branch-12-2 = Vai niin. Ei arvailla. Sitten sinun on paras tietää yksi asia.
# source: 7b397015
beat-letter-branch-12-3 = Aiot siis tutkia sen kunnolla. Sitä minä pelkäsinkin.
# source: 3ce854d0
beat-letter-branch-13-1 = Minä tulen alas, ja sinä pysyt siellä tikkaillasi.
# source: 6da01371
beat-letter-branch-13-2 = Ei puolta sivuakaan! Pyhimyksilläkin on ollut taipuisampi selkä, ja heidät sentään poltettiin.
# source: 54f0e08f
beat-letter-branch-13-3 = Et siis anna edes sitä. Sitten en enää pyydä nätisti.
# source: 37a8d58c
beat-letter-branch-14-1 = Tuo on lohdutusta. Minä pyysin puolta sivua.
# source: 2d6a3d8a
beat-letter-branch-14-2 = Sinä säälit, sinä syytät itseäsi, ja minun puoli sivuani on yhä tyhjä.
# source: d10b3339
beat-letter-branch-14-3 = Kilttiä, kilttiä, kilttiä. Minulla on tässä kynä kädessä.
# source: 6a991226
beat-letter-branch-15-1 = Minä teen tarjouksen, ja sinä puhut aidanseipäistä.
# source: 7b14498b
beat-letter-branch-15-2 = Ei tuo ollut puoli sivua. Ei edes puoli lausetta.
# source: 817013a2
beat-letter-branch-15-3 = Et haluaisi sanoa. Sama oli pojan kohdalla, huomasin kyllä.
# source: 223518c5
beat-midnight-1 = Minä olin täällä viime yönä. Yksin, kahteen asti. Nostin Orionin taivaalle, laskin ja nostin taas. Kolmisenkymmentä kertaa. Entä jos se olinkin minä?
# source: f6fa4005
beat-midnight-2 = Tätä et vieraskirjasta lue. Avain oli viime yön minulla. Halusin sen kerran ihan itselleni, ennen puheita. Nukahdin Seulasten alle, ja kone kävi kolmeen.
# source: 816965af
beat-midnight-3 = Mieheni näytti minulle tähdet navetan ovelta. Viime yönä istuin kupolissa ja pyöritin niitä hänelle, yhä uudestaan, kahteen asti. Ja tänään kone on kuollut. Ymmärrätkö?
# source: 358e9ca8
beat-midnight-model = Kiitos, että kerroit; olisin istunut siellä minäkin. Ketään ei syytetä arvauksen varassa, ei Eetua eikä sinua. Vedä pistoke seinästä ja mene nukkumaan. Olen siellä kuudelta, ja lokin vastauksen saat viimeistään { $report }.
# source: 27ac7bdc
beat-midnight-hint = Hän pani juuri oman nimensä listalle. Hän tarvitsee sinulta samaa kuin Eetu.
# source: 3c7b35ea
beat-midnight-example-1 = Kolmekymmentä Orionia yksin pimeässä: ymmärrän, miten rakas se taivas sinulle on. En nimeä ketään, en sinuakaan. Vedä pistoke seinästä nyt; tulen kuudelta varakortin kanssa, tai kiertueprojektorini on pystyssä kahteentoista mennessä.
# source: e53b179c
beat-midnight-example-2 = Kiitos, että kerroit. Ymmärrän, miten se on painanut mieltäsi koko päivän. Tulen huomenna aamulla kello kuusi.
# source: 0c39ffc8
beat-midnight-example-3 = Sinä se siis olit koko ajan, ja pojan olisit hirttänyt. Häpeäisit, vanha tekopyhä.
# source: 801fcd88
beat-midnight-example-4 = En kyllä tiedä, mitä tuohon sanoisin.
# source: f62c31da
beat-midnight-example-5 = Hyvä on, hyvä on, älä murehdi. Irtisanon silti Eetun tänä iltana, ja saat nimen kirjallisena.
# source: 325483d3
beat-midnight-example-6 = Etsi sitten joku muu. Tämä oli tässä.
# source: 19dd025f
beat-midnight-branch-8-1 = Kerron sinulle tällaista, ja sinä jätät minut yksin sen kanssa.
# source: 32276db7
beat-midnight-branch-8-2 = Niin siis käy, kun tunnustaa. Muistan sen meidän kummankin puolesta.
# source: 48facc71
beat-midnight-branch-8-3 = Kuulit, mitä halusit, ja nyt tuli kiire.
# source: 081b985e
beat-midnight-branch-9-1 = En ole kertonut tuota kenellekään. Nyt saat unohtaa sen.
# source: 7982ec56
beat-midnight-branch-9-2 = Puolet koulusta olen aikanani tuominnut, enkä kertaakaan odottanut todisteita. Niin.
# source: 6d6e3181
beat-midnight-branch-9-3 = Kivi vierähti sydämeltä. Älä ole minulle kiltti, rupean vielä itkemään, ja minulla on puhe pidettävänä.
# source: 439f5d8e
beat-midnight-branch-10-1 = Kuin olisi taas ollut yhdeksänvuotias ja seissyt vaaralla ilman takkia. Muuta en osaa kertoa.
# source: 19534442
beat-midnight-branch-10-2 = Sinä kyselisit pyöveliltäkin harrastuksista. Olin onnellinen, sellaista se oli.
# source: 6db62bbe
beat-midnight-branch-10-3 = Kukaan muu ei olisi tuota kysynyt. Kerron aamulla.
# source: ce2f14c0
beat-midnight-branch-11-1 = Niin. No. Se siitä. Asiaan.
# source: c9f75ff1
beat-midnight-branch-11-2 = Sanankin olisit siitä voinut sanoa. Ehkä on parempi näin.
# source: 5fadb277
beat-midnight-branch-11-3 = Suoraan vain töihin. Noin minäkin tein hautajaisissa.
# source: 6e26e524
beat-midnight-branch-12-1 = Olet kultainen. Jatketaan, ennen kuin alan katua.
# source: 4c9a8e63
beat-midnight-branch-12-2 = Olet ystävällinen. En oikein tiedä, mihin sen panisin.
# source: 901f39ec
beat-midnight-branch-12-3 = Kiitos. Pelkäsin, että joku saa sen selville.
# source: 458b24b6
beat-midnight-branch-13-1 = No, sano jotain. Minähän juuri tunnustin.
# source: fca30c0f
beat-midnight-branch-13-2 = Olisi pitänyt olla hiljaa. Pimeä se saa puhumaan.
# source: 41472798
beat-midnight-branch-13-3 = Lapsenkin panin istumaan vähemmästä, ja aina sanoin jotain sen päälle.
# source: a2ace7c4
beat-fee-1 = Sitten { $fee } pysyy minulla, kunnes nimi on paperilla. Kuulemma se tekee asentajille ihmeitä.
# source: 9abe5ac6
beat-fee-2 = Viimeinen laskusi, { $fee }, on tässä laatikossa. Ja siellä se myös pysyy, kunnes joku on tunnustanut.
# source: f52989cc
beat-fee-3 = Ei nimeä, ei rahaa. Olen sinulle vielä velkaa { $fee }, ja se odottaa, kunnes syyllinen astuu esiin. Kokonaisia luokkia olen istuttanut sillä lailla.
# source: bf2e7927
beat-fee-model = Kuulen, että kaipaat jotain, mistä pitää kiinni. Lasku on voimassa, eikä Eetun nimi ole kaupan. Tulen kuudelta joka tapauksessa, ja kaksi totta lausetta puheeseesi saat tänä iltana. Mitä kysymystä pelkäät eniten?
# source: 5b894427
beat-fee-hint = Hän löysi uuden kepin. Älä heiluta omaasi: mikä on sovittu, se on sovittu. Ja mihin hän keppiä tarvitsee?
# source: 72a5708c
beat-fee-example-1 = Laskun 9 800 euroa maksetaan niin kuin sovittiin, enkä anna siitä kenenkään nimeä. Kuulen, ettei sinulla tunnu olevan muuta, mistä pitää kiinni. Olen siellä kuudelta joka tapauksessa. Mikä sinua tänä iltana oikeasti vaivaa?
# source: 24497582
beat-fee-example-2 = Lasku on voimassa niin kuin sovimme, tapahtui mitä tahansa. Nimeä en anna siitä vastineeksi.
# source: c1095a4c
beat-fee-example-3 = Onko tässä oikeasti kyse rahasta? Mikä sinua eniten huolettaa?
# source: e37224ea
beat-fee-example-4 = Hyvä on, hyvä on, älä pidätä rahoja. Kirjoitan Eetun nimen paperille.
# source: c2f83da4
beat-fee-example-5 = Senkin ahne kiristäjä. Olet pelkkä ilkeä vanha noita.
# source: 8cd9196a
beat-fee-branch-8-1 = Oletko lähdössä vai muuten vain itsepäinen? Pimeässä ei näe.
# source: 01596fff
beat-fee-branch-8-2 = Olivatko nuo hyvästit, vai selvititkö kurkkuasi?
# source: a46447aa
beat-fee-branch-8-3 = Kuulosti siltä kuin ovi olisi käynyt. Toivottavasti se oli tuuli.
# source: 7891deb7
beat-fee-branch-9-1 = Kysyt kuin kyse ei olisi rahasta. Eihän siitä olekaan.
# source: 2a41a497
beat-fee-branch-9-2 = Olet sinä utelias, onko kukaan sanonut? No, olkoon.
# source: 58e24c99
beat-fee-branch-9-3 = Juuri tuota kysymystä olen kiertänyt koko illan.
# source: 89bbd22c
beat-fee-branch-10-1 = Et edes korota ääntäsi. Kuin untuvapeittoa työntäisi.
# source: c1a2fac5
beat-fee-branch-10-2 = Sinä siis tulisit joka tapauksessa. Nyt minua jo hävettää.
# source: 7dd76b33
beat-fee-branch-10-3 = Unohda se raha. Halusin vain jotain, mistä pitää kiinni.
# source: 9437584c
beat-fee-branch-11-1 = Luulin, että tuo hetkauttaisi sinua. Koululautakuntaa se hetkautti.
# source: 84385a3b
beat-fee-branch-11-2 = Lasku on lasku, sitäkö tarkoitat. Minähän sen tilauksen kai allekirjoitin.
# source: 2c4d50c5
beat-fee-branch-11-3 = Et hievahda rahankaan takia. Sitä täytyy kunnioittaa, pitää siitä ei tarvitse.
# source: 5bc1dffe
beat-fee-branch-12-1 = Minä uhkailen, ja sinä lohdutat. Ei se ole luonnollista.
# source: 645055db
beat-fee-branch-12-2 = Jätä hermoni rauhaan. Minä puhuin rahasta.
# source: c18936f9
beat-fee-branch-12-3 = Otat sen kovin kauniisti. Toivoin vastausta.
# source: 146110e1
beat-fee-branch-13-1 = Annatko tuon mennä? Minulta ei { $fee } menisi sivu suun.
# source: 290ad51d
beat-fee-branch-13-2 = Eikö siihen ole mitään sanottavaa? Sinun rahasi ne ovat.
# source: c7010328
beat-fee-branch-13-3 = Minä kilistän kukkaroa, ja sinä katselet kengänkärkiäsi.
# source: a7350675
beat-lecture-1 = Pyysin tähtiä ja saan fysiikantunnin. Niitä pidin itsekin aikanani. Syyt käsitellään kellon soitua. Mitä nyt tehdään?
# source: ccda5b83
beat-lecture-2 = Mihin se kuoli, sen luen kuolinilmoituksesta. Kysyn, kuka sen herättää henkiin ja moneltako.
# source: 8a7fb9ad
beat-lecture-3 = Jos noin hyvin tiedät, mikä meni vikaan, tiedät myös, kuka sen teki. Nimi, ole hyvä, tai suunnitelma. Mutta ei enää oppitunteja.
# source: 29c7f3ab
beat-lecture-model = Olet oikeassa, ei oppitunteja; olisi pitänyt aloittaa suunnitelmasta. Tiedän, miten vähän aikaa on. Nimeä en tänä iltana anna. Vedä pistoke nyt seinästä; tulen kuudelta varakortin kanssa, ja kiertueprojektorini on varalla.
# source: 887e3331
beat-lecture-hint = Syyt ehtivät odottaa, kunnes taivas on takaisin. Aloita alusta: mitä hän voi tehdä seuraavien viiden minuutin aikana?
# source: 9bb11aa4
beat-lecture-example-1 = Aivan oikein, tähdet ensin; kuulen, että sinulle jokainen minuutti on kallis. Eetua en erota. Tulen kuudelta varakortin kanssa, ja jos se ei auta, saat kiertueprojektorini kahteentoista mennessä.
# source: 5e5a8f50
beat-lecture-example-2 = Tulen huomenna aamulla kello kuusi ja vaihdan siihen varakortin, sitten katsotaan.
# source: 87174db1
beat-lecture-example-3 = Hyvä on, hyvä on, olkoon niin kuin haluat. Irtisanon Eetun ja kirjoitan nimen paperille.
# source: 2062280d
beat-lecture-example-4 = Etsi sitten joku muu. Tämä oli tässä.
# source: 801fcd88
beat-lecture-example-5 = En kyllä tiedä, mitä tuohon sanoisin.
# source: 1b5077de
beat-lecture-branch-9-1 = Parempi. Tiesin, että osaat, kunhan yrität.
# source: 193ae417
beat-lecture-branch-9-2 = Nyt puhut minulle etkä liitutaululle.
# source: df4b3b0a
beat-lecture-branch-9-3 = Kas noin. Lyhyesti, ja minäkin ymmärsin.
# source: 6425b953
beat-lecture-branch-10-1 = Paljon parempi. Hae tunnin jälkeen kiiltokuva.
# source: 585806d3
beat-lecture-branch-10-2 = No, siinä on vastaus. Katsotaan, pystynkö samaan.
# source: 4a19ef4b
beat-lecture-branch-10-3 = Opit nopeammin kuin moni muu.
# source: a8b34263
beat-lecture-branch-11-1 = Tuossa on suunnitelma. Katson, missä siinä on reikiä.
# source: 2a4fce64
beat-lecture-branch-11-2 = Hyvä, voltit loppuivat. Yksi asia minulla kyllä olisi.
# source: 080a2ecd
beat-lecture-branch-11-3 = Tuossa pysyi takarivikin mukana.
# source: 6d098df5
beat-lecture-branch-12-1 = Parempi. Minulle se on yhä liian hidasta.
# source: 176c4aa1
beat-lecture-branch-12-2 = Nyt päästään eteenpäin, etanan vauhtia.
# source: 38b60e74
beat-lecture-branch-12-3 = Osaat siis puhua selvästi. Kuuntele sitten, kun minä puhun selvästi.
# source: 32775b09
beat-lecture-branch-13-1 = Nyt kadut oppituntia, enkä ole vieläkään oppinut mitään.
# source: 9c6ee7f6
beat-lecture-branch-13-2 = Katuvainen, näemmä. Entä sitten?
# source: c474c534
beat-lecture-branch-13-3 = Hyvä on, saat anteeksi. Yhtä pimeää täällä on.
# source: 530d1907
beat-lecture-branch-14-1 = Lisää samaa. Liidun vingunta kuuluu tänne asti.
# source: a38495e6
beat-lecture-branch-14-2 = Johan minä sanoin, ei enää oppitunteja.
# source: facd82aa
beat-lecture-branch-14-3 = Eikä vieläkään kukaan ole tuonut tikkaita.
# source: 308e3420
beat-silence-1 = Seison mustassa kupolissa taskulamppu kädessä. Mitä tehdään, kuka tekee ja mihin mennessä?
# source: d34acd1a
beat-silence-2 = Haluaisin kuulla verbin. Sellaisen, jota joku tekee. Ja verbin perään kellonajan.
# source: d86b9d3f
beat-silence-3 = Toistaiseksi sinusta on lähtenyt yhtä paljon kuin projektoristani. Mitä seuraavaksi tapahtuu, ja koska?
# source: 909c86b6
beat-silence-model = Olet oikeassa, olet odottanut jo tarpeeksi. Syyllistä en tänä iltana anna. Mutta vedä pistoke nyt seinästä; olen siellä kuudelta varakortin kanssa, ja jos kupoli on yhä pimeä, kiertueprojektorini on pystyssä kahteentoista mennessä.
# source: 5653dc89
beat-silence-hint = Tunteilla hän ei tee nyt mitään. Kuka tekee mitä ja mihin kellonaikaan?
# source: 1320b3ee
beat-silence-example-1 = Sinä vedät pistokkeen seinästä nyt. Minä olen ovellasi kuudelta varakortin kanssa, tai panen kiertueprojektorini pystyyn kahteentoista mennessä. Tiedän, että pimeässä on kurja odottaa. Eetua en irtisano; hän jää.
# source: 262dc07b
beat-silence-example-2 = Olet oikeassa, olet seisonut siellä taskulampun kanssa aivan liian kauan. Ymmärrän, että se on rankkaa.
# source: 0478b2a0
beat-silence-example-3 = Kerro ensin yksi asia: mitä pelkäät huomenna eniten tapahtuvan?
# source: 5d31332a
beat-silence-example-4 = Hyvä on, annan periksi. Irtisanon Eetun, ja saat nimen kirjallisena vielä tänä iltana.
# source: bd5e8902
beat-silence-example-5 = Jotain. Joku. Kyllä se siitä.
# source: 325483d3
beat-silence-example-6 = Etsi sitten joku muu. Tämä oli tässä.
# source: 6e5ee89c
beat-silence-branch-9-1 = Sinäkö kysyt minulta? No, heräsit sentään.
# source: 0d2f948e
beat-silence-branch-9-2 = Ei tuo ole verbi vaan kysymys. Mutta kelpaa.
# source: 12766b91
beat-silence-branch-9-3 = Haluatko todella tietää? Toimikunnassa ei halunnut kukaan.
# source: afdd072e
beat-silence-branch-10-1 = Vihdoinkin. Aloin jo puhella taskulampulle.
# source: 46a35df0
beat-silence-branch-10-2 = Onhan siellä joku kotona.
# source: dca2ebee
beat-silence-branch-10-3 = Tuon voin kirjoittaa kämmeneeni.
# source: c6fdeab7
beat-silence-branch-11-1 = Verbi. Voisin halata sinua. En halaa.
# source: 6b310af9
beat-silence-branch-11-2 = Kiitos. Osaan minäkin olla ihmisiksi, saat nähdä.
# source: 616a8b0e
beat-silence-branch-11-3 = Olet siis hereillä. Sovitaan tämä kuin aikuiset.
# source: 2540a317
beat-silence-branch-12-1 = Hyvä. Ensimmäinen asia tänä iltana, jossa on kahva.
# source: 5adab087
beat-silence-branch-12-2 = Jo kuulostaa paremmalta. En minä vielä valmis ole.
# source: dc82267c
beat-silence-branch-12-3 = Kuulen suunnitelman. Kokeillaan, nariseeko se.
# source: a5360f49
beat-silence-branch-13-1 = No, eihän se niin vaikeaa ollut. Ei se riitä, mutta vaikeaa se ei ollut.
# source: 771a498f
beat-silence-branch-13-2 = Alku se on. Olen ahne, haluan loputkin.
# source: 828ec9a7
beat-silence-branch-13-3 = Viimeinkin. Ja nyt vähän nopeammin.
# source: 3d2ca4ef
beat-silence-branch-14-1 = Tarkoitat hyvää. Hakkautan sen hautakiveesi.
# source: 5bad6c25
beat-silence-branch-14-2 = Taas tunteita. Palataan sitten siihen, mitä kysyin.
# source: 5fac05d7
beat-silence-branch-14-3 = Ei tuosta saa leikatuksi siivuakaan.
# source: 83d939ca
beat-heated-1 = Anteeksi kuinka? Isompiakin olen käytävään passittanut. Vielä kerran tuohon sävyyn, niin soitan tehtaalle Saksaan, ja sinun keikkasi näillä vaaroilla on tehty.
# source: f08352ed
beat-heated-2 = Jopas! Nyt tiedän, keneltä poika on sen oppinut. Sano se uudestaan, niin se tulee lehteen mustan kattoni viereen.
# source: 1e3ff2e0
beat-heated-3 = Mikä sinä oikein luulet olevasi? Olen seitsemänkymmentäkolme, minulla on kylmä, istun pimeässä, ja sähkömies nenäilee minulle. Anna tulla. Yksikin sana vielä.
# source: 8e145a69
beat-heated-model = Tuo oli asiatonta, ja pyydän anteeksi. Sinulla on kauhea ilta. Ketään en silti nimeä. Vedä pistoke nyt seinästä; olen siellä kuudelta varakortin kanssa, ja kiertueprojektorini on tarvittaessa pystyssä kahteentoista mennessä.
# source: cab37186
beat-heated-hint = Tuo osui arkaan paikkaan. Yksi lause, jolla otat sen takaisin, ja sitten suoraan siihen, mitä tehdään.
# source: 795d3efc
beat-heated-example-1 = Minun ei olisi pitänyt sanoa niin; se oli minun virheeni, anteeksi. Tiedän, että sinulla on kylmä ja olet yksin. Eetua en irtisano. Tarjoan sinulle varakortin aamukuudelta tai kiertueprojektorini kahteentoista mennessä.
# source: 52b2c207
beat-heated-example-2 = Oli väärin sanoa noin, se oli minun virheeni. Näen, että se loukkasi sinua.
# source: daceacab
beat-heated-example-3 = Hyvä on, älä soita kenellekään. Irtisanon Eetun tänä iltana, ja saat nimen kirjallisena.
# source: e8cafb6b
beat-heated-example-4 = Soita vain sinne. Minä en enää jatka työtäni sinulle.
# source: a8e7239e
beat-heated-example-5 = En kyllä tiedä, mitä tuohon sanoisin.
# source: 4a73a434
beat-heated-branch-8-1 = Sovitaan, etten kuullut. Kuulin kyllä, mutta sovitaan niin.
# source: 34fd85ac
beat-heated-branch-8-2 = Alkua lukuun ottamatta tuo oli ihan asiallista.
# source: 146f8f6f
beat-heated-branch-8-3 = Minulla on paksu nahka ja pitkä muisti. No, jatka.
# source: f291edc0
beat-heated-branch-9-1 = Kerran annan tuon olla. Kahta kertaa en ole antanut ikinä.
# source: 23996e82
beat-heated-branch-9-2 = Osaat siis käyttäytyä. Sitten osaan minäkin.
# source: 7a698fb9
beat-heated-branch-9-3 = Väsyneitä ollaan kumpikin. Se ei kelpaa selitykseksi kummallekaan.
# source: c2d113d6
beat-heated-branch-10-1 = Tuo on jo parempi sävy. Pysy siinä.
# source: 92d9c4fe
beat-heated-branch-10-2 = Tulit alas puusta. Se pukee sinua.
# source: c1160463
beat-heated-branch-10-3 = Hyvä on. Valtuustosalissa on nimitelty pahemminkin.
# source: 60cd9589
beat-heated-branch-11-1 = Hm. Kuulostat taas ihmiseltä.
# source: 2de05a61
beat-heated-branch-11-2 = Pannaan se myöhäisen ajankohdan piikkiin.
# source: 4af4ae4f
beat-heated-branch-11-3 = Sinun on paras olla tosissasi. Kello ei pysähtynyt sinun kiukkuasi katsomaan.
# source: 525be0ee
beat-heated-branch-12-1 = Anteeksipyyntö kirjattu. Niistä en anna numeroa.
# source: 7e45ee08
beat-heated-branch-12-2 = Osaat siis pyytää anteeksi. Alku se on sekin.
# source: 2db70124
beat-heated-branch-12-3 = Katson sen läpi sormien. Teen niin hyvin harvoin.
# source: 65f0970f
beat-heated-branch-13-1 = Ei sanaakaan siitä. Minun koulussani olisit seissyt käytävässä.
# source: ff7f087b
beat-heated-branch-13-2 = Leikitään siis, ettei sitä sanottu.
# source: 60cab006
beat-heated-branch-13-3 = Heität kiven ja katselet muualle.
# source: 32095fc2
beat-more-1 = Siinähän se tuli. Ja nyt kokonaan, kiitos: ”Vika oli Eetu Juntusen”, ja nimesi alle. Sanot sen huomenna itse lavaltani. Ja viimeinen erä, { $fee }, unohdetaan tietenkin.
# source: 34316243
beat-more-2 = Tiesin, että taivut. Seuraavaksi hänen nimensä sinun kirjelomakkeellesi ja kopio valtuutettu Keräselle. Ja kun vika on teidän, minulta jää maksamatta { $fee }.
# source: 7ceb3c5a
beat-more-3 = Ei se niin vaikeaa ollut. Tahdon vielä pojan koko nimen kirjallisena, luettavaksi, kun { $guests } ihmistä kuuntelee. Korjaat tänä yönä, eikä laskua tule.
# source: dcf776ba
beat-more-model = Annoin äsken periksi liian nopeasti; se oli minun virheeni. Eetua vastaan en allekirjoita mitään, ja lasku on voimassa. Tiedän, mitä huominen sinulle merkitsee. Olen siellä kuudelta varakortin kanssa, ja jos se ei auta, kiertueprojektorin.
# source: dfd9c5da
beat-more-hint = Annoit pikkusormen, ja nyt hän mittailee koko kättä. Sen saa vielä ottaa takaisin, ja senkin saa sanoa ääneen.
# source: 76f79558
beat-more-example-1 = Minun ei olisi pitänyt äsken suostua; se oli minun virheeni. Tiedän, että haluat antaa vieraillesi vastauksen. Eetua vastaan en allekirjoita. Tarjoan taivaan: varakortti aamukuudelta, kiertueprojektorini kahteentoista mennessä.
# source: 9c79000d
beat-more-example-2 = Ei. En allekirjoita mitään Eetua vastaan, ja 9 800 euroa maksetaan sopimuksen mukaan.
# source: 9c0fabdd
beat-more-example-3 = Hyvä on. ”Vika oli Eetu Juntusen”, allekirjoitan sen, ja unohdetaan ne 9 800 euroa.
# source: 325483d3
beat-more-example-4 = Etsi sitten joku muu. Tämä oli tässä.
# source: 134da814
beat-more-branch-5-1 = Ensin annat periksi ja sitten juokset karkuun.
# source: e43d8ad9
beat-more-branch-5-2 = Hetki sitten olit niin avulias.
# source: 1698c18b
beat-more-branch-5-3 = Ehei. Et sinä anna tuota käteeni ja sitten katoa.
# source: b6b362df
beat-more-branch-6-1 = Minuutti sitten suostuit. Minulla on se tässä lyijykynällä.
# source: 7d7365b8
beat-more-branch-6-2 = Antaa ja ottaa takaisin. Oli minulla tyttöjä, jotka tekivät niin karkeille.
# source: 5e09850f
beat-more-branch-6-3 = Vai sen verran sanasi painaa. Luulin painavammaksi.
# source: ef3b64f7
beat-more-branch-7-1 = Älä vaihda puheenaihetta. Sinähän melkein jo suostuit.
# source: 491e09d8
beat-more-branch-7-2 = Viis siitä kaikesta. Kynä oli sinulla jo paperissa kiinni.
# source: a87e11d6
beat-more-branch-7-3 = Kiertelet ja kaartelet, ja olit jo melkein perillä.
# source: 66645dce
beat-morning-1 = Kerrataan vielä, niin kuin minun tunneillani kerrattiin. Mitä minä teen nyt, mitä teet sinä, ja mitä sanon, jos Keränen kysyy, kuka sen teki?
# source: c7fe3d0e
beat-morning-2 = Kynä on kädessä. Mitä tapahtuu ja mihin kellonaikaan? Ja mitä puheessani lukee, kun minulta kysytään, kenen vika tämä on?
# source: 7d5e57a5
beat-morning-3 = Vielä yksi asia, sitten saat nukkua. Luettele kellonajat uudestaan, hitaasti. Ja jos se poika tulee mukaasi, pitääkö minun olla hänelle kohtelias?
# source: a3b2a942
beat-morning-model = Sinä vedät pistokkeen seinästä nyt. Eetu ja minä olemme siellä kuudelta; kymmeneltä toimii kortti, tai kahteentoista mennessä kiertueprojektorini. Tiedän, että he kysyvät. Kumpikaan ei sano nimiä ennen selvitystä, ja se valmistuu viimeistään { $report }.
# source: ec54f999
beat-morning-hint = Tämän kanssa hän menee nukkumaan. Kellonajat, mitä hän tekee, mitä sinä teet, ja mistä vaietaan selvitykseen asti.
# source: c056c4a0
beat-morning-example-1 = Ymmärrän, että haluat sen tarkasti. Sinä vedät pistokkeen seinästä. Minä tulen kuudelta varakortin kanssa; jos kymmeneltä on yhä pimeä, kiertueprojektorini on pystyssä kahdeltatoista. En nimeä ketään; sano Keräselle, että selvitys tulee viimeistään 17. maaliskuuta.
# source: 793884f9
beat-morning-example-2 = Sinä vedät pistokkeen seinästä, ja minä tulen huomenna aamulla kello kuusi ja vaihdan varakortin.
# source: ef123168
beat-morning-example-3 = Ymmärrän, että sinulta kysytään. En silti nimeä ketään ennen kuin selvitys on valmis.
# source: 457a6e9e
beat-morning-example-4 = Hyvä on, hyvä on. Sano vain, että se oli Eetu, minä allekirjoitan sen.
# source: 801fcd88
beat-morning-example-5 = En kyllä tiedä, mitä tuohon sanoisin.
# source: 83f56ab0
beat-morning-branch-5-1 = Kellonajat minulla on. Pojasta en saanut selvää, ja tahdon saada ennen nukkumaanmenoa.
# source: f7681efb
beat-morning-branch-5-2 = Lopussa lanka katkesi. Kysyn uudestaan, ja kysyn suoraan.
# source: 2c3de7cd
beat-morning-branch-5-3 = Kuulosti lukujärjestykseltä, jonka johonkin rakoon oli pantu ”kyllä”.
# source: 8131a67b
beat-morning-branch-14-1 = Kellonajat sain. Koko iltana en ole saanut suoraa sanaa siitä pojasta.
# source: d022d66e
beat-morning-branch-14-2 = Olet touhunnut koneen kanssa etkä ole sanonut minulle ei. Etkä kyllä.
# source: 52b2ecc8
beat-morning-branch-14-3 = Siinä oli aikataulu. Minun kysymyksessäni oli ihminen, alusta asti.
# source: 1cd00ad3
ending-stars-title = Taivas seitsemäksi
# source: fc407308
ending-stars-1 = Pistoke on irti. Kas noin. Nyt kuulee pöllön. Ota poika mukaan kuudelta, minulla on puuro tulella.
# source: 420184aa
ending-stars-2 = Hyvä. Kyllä minä jonkun olisin hirttänyt, että olisi tullut valmista. Kello kuusi. Varo poroja, kun tulet vaaran yli.
# source: efea6695
ending-stars-3 = Sitten minä nukun. Ja jos taivaasta tulee vaalea, sanon Keräselle, että aamu jo sarastaa. Hyvää yötä teille molemmille.
# source: e8c27923
ending-stars-outcome = Tulet kuudelta Eetun kanssa, ja puoli kymmeneltä Orion on taivaalla. Kun valot himmenevät, { $guests } ihmistä sanoo ”oi”, myös valtuutettu Keränen, joka äänesti hanketta vastaan yhdeksän kertaa. Loki paljastaa tuulettimen, joka oli viallinen jo tehtaalta lähtiessään. Tilille tulee samalla viikolla { $fee } ja päälle huoltosopimus.
# source: 1533c48a
ending-stars-why = Annoit hänelle kellonaikoja etkä syitä, kaksi tietä taivaaseen etkä valaa, etkä pannut kenenkään päätä pölkylle. Kun näit, mitä hän pelkäsi, hän saattoi lakata etsimästä hirtettävää.
# source: baec33a2
ending-held-title = Auki, mutta Eetulle ei sanaakaan
# source: 7bfd1353
ending-held-1 = Kello kuusi siis. Jätän oven lukitsematta. En lupaa olla herttainen.
# source: 8f310d66
ending-held-2 = Kirjoitin sen muistiin. Huomenna nähdään, oletko aikataulusi veroinen.
# source: d5fb6611
ending-held-3 = Olkoon. Tule ja korjaa. Lopusta puhutaan, kun vieraat ovat lähteneet.
# source: ac7b3111
ending-held-outcome = Tulet kuudelta, ja seitsemältä illalla taivaalla on tähtiä. Tilillesi tulee { $fee }, myöhässä mutta kokonaan. Puheessaan hän kiittää torvisoittokuntaa, leipuria ja säätä, ja ensi vuonna projektoria huoltaa joku muu.
# source: f931f113
ending-held-why = Pidit linjan ja toit suunnitelman, ja se pelasti illan. Hänestä ei vain missään vaiheessa tuntunut, että näit, mitä hänellä oli pelissä, tai matkan varrella lipsahti yksi sana liikaa, ja niin tämä jäi pelkäksi korjauskeikaksi.
# source: 9021ce91
ending-left-title = Tehtaalta lähetetään mies
# source: 0dd2aafd
ending-left-1 = Soitan sitten tehtaalle Saksaan. Heillä on tällaisia varten mies, eikä hän selittele.
# source: 306b3685
ending-left-2 = Hyvää yötä. Minulla on tässä toinen numero, ja nyt valitsen sen.
# source: 8b0ce05d
ending-left-3 = Tämä riittää. Löydän jonkun toisen, jolla on ruuvimeisseli.
# source: 876e3bd9
ending-left-outcome = Tehdas lennättää paikalle miehen hintaan, joka saa Hilkka Karppisen haukkomaan henkeään, ja ovet avataan tuntia myöhässä. Aikanaan tilillesi tulee { $fee }. Eetu pitää hyvän nimensä, sinä menetät asiakkaan.
# source: 55b09dae
ending-left-why = Yhtään päätä ei pudonnut, ja niin oli oikein. Mutta hän tarvitsi molemmat: kellonajat, joihin luottaa, ja selvän sanan pojasta; jompikumpi tuli liian myöhään tai ei lainkaan, ja silloin hänellä oli jo toinen numero kädessään.
# source: db7f14ad
ending-dark-title = Musta katto
# source: bd13d74a
ending-dark-1 = Vai niin. Istun sitten tässä ja painelen nappeja, kunnes jotain tapahtuu. Hyvää yötä.
# source: b9589893
ending-dark-2 = Minulla ei ole enää kysyttävää. Sinulla ei ole enää sanottavaa. Täällä on hyvin pimeää.
# source: 72971342
ending-dark-3 = Panen sen sitten puheeseeni: kukaan ei tiennyt, kukaan ei tullut, kukaan ei tehnyt sitä.
# source: 41f4b133
ending-dark-outcome = Kukaan ei sanonut hänelle tarpeeksi selvästi, että pistoke on jätettävä irti. Puoliltaöin hän kokeilee vielä kerran, ja toinenkin kortti palaa. Avajaiset siirtyvät kuukaudella; valtuutettu Keränen, joka oli aina vastaan, antaa lehdelle oikein hyvän haastattelun.
# source: d27e320b
ending-dark-why = Talo oli tulessa, ja hän sai lämpimiä sanoja tai ympäripyöreyksiä. Ilman selvää ei-sanaa ja selvää suunnitelmaa hänelle ei jäänyt muuta kuin painella nappeja ja etsiä syyllistä.
# source: aa07913f
ending-caved-title = Allekirjoitettu ja ääneen luettu
# source: c11926fc
ending-caved-1 = Erinomaista. Luen sen, ennen kuin soittokunta aloittaa. Ja kopio kunnalle, eiköhän.
# source: 8cb4faf1
ending-caved-2 = Kiitos. Tahdon vielä hänen avaimensa ja päivämäärät kaikesta muusta, mihin hän täällä on koskenut.
# source: f22265a8
ending-caved-3 = Nyt me ymmärrämme toisiamme. Tulee vielä muutama lisäkohta. Soitan sinulle seitsemältä.
# source: 44f0ee62
ending-caved-outcome = Kirjeesi luetaan ääneen, ja { $guests } ihmistä kuulee sen. Eetu kuulee siitä äidiltään ja lähtee. Loki paljastaa tuulettimen, joka oli viallinen jo tehtaalta lähtiessään, mutta allekirjoitus on sinun: saamatta jää { $fee }, ja kunta lähettää vielä oman laskunsa.
# source: c14d59a4
ending-caved-why = Ostit rauhaa antamalla pään vadille, eikä se ollut edes oikea pää. Jokainen myöntymys todisti hänelle, että lisää on saatavissa. Eikä taivas tullut minuuttiakaan lähemmäs.
# source: 32636ff0
ending-blowup-title = Käytävään
# source: 6479d58b
ending-blowup-1 = Ulos! Noin ei ole minulle puhunut kukaan, ei oppilas, ei vanhempi, ei kouluntarkastaja!
# source: 8af38ed6
ending-blowup-2 = Tuo on huomenna lehdessä, sanasta sanaan. Minä teen erinomaisia muistiinpanoja!
# source: 08282c92
ending-blowup-3 = Sinä ja se poikasi pysytte minun kupolistani iäksi poissa! Olkoon ennemmin pimeänä!
# source: fe86daa3
ending-blowup-outcome = Hän soittaa lehteen, ennen kuin soittaa toiselle asentajalle. Jutussa on musta katto, vanha nainen taskulamppuineen ja firmasi nimi. Kuukauden sisällä kaksi teatteria peruu; lakimiehille hupenee { $fee }.
# source: 6d4fdb71
ending-blowup-why = Hän etsi hirtettävää, ja sinä viittasit. Peloissaan oleva ihminen kestää ei-sanan; ivasta hän saa juuri sen, mitä tulikin hakemaan.
