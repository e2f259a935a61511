# source: 1751cb04
title = Kiva, muttei ihan se
# source: 35392e6a
summary = Viisi etikettiä hänen hunajalleen, eikä yksikään vastaus ole ollut viittä sanaa pitempi. Kirjapaino odottaa, ja hän näkisi mielellään kuudennen.
# source: c5c0bb21
role = Suunnittelet pakkauksia yksinyrittäjänä vanhassa postitalossa Kankaanpäässä, Hämeenkankaan kupeessa.
# source: 6dd9d434
aim = Ei kuudetta arvausta: kaksi vaihtoehtoa, valinnalle päivä, kaikelle uudelle hinta ja jokin sana siitä, miksei mikään ole koskaan ihan se.
# source: 506f105d
situation = Tauno Ala-Honkola ja hänen kälynsä Kerttu myyvät portillaan kanervahunajaa; purkkeihin Kerttu tekstaa ja piirtää itse. Kesäkuussa kolme kauppaa ottaa sitä hyllyyn. Taunon allekirjoittamassa tarjouksessa on kolme ehdotusta ja valittuun pienet muutokset; olet tehnyt viisi. Vastaukset: ”Kiva.” ”Melkein.” ”Hm.” ”Lämpenee.” ”Ei ihan se.” Lisäehdotus maksaa hinnastosi mukaan { $round }. Painovuoro on varattu ({ $print }; seuraava on vasta lokakuussa), ja { $jars ->
         [one] yksi purkki
        *[other] { $jars } purkkia
    } odottaa. Painolaattojen takia viimeinen valintapäivä on { $decide }; kakkonen ja nelonen ovat vahvimmat. Olet ajanut hänen linkoamolleen, mukana kaikki viisi purkeissa.
# source: e3556e3b
demand = Kuudes etikettiehdotus ilmaiseksi ja sen perään niin monta kuin tarvitaan
# source: 384fcf57
client-name = Tauno Ala-Honkola
# source: d186ee4e
client-manner = Leppoisa, kuiva ja harvasanainen; lähettää sinut mieluummin kotiin tekemään uuden etiketin kuin sanoo jotain, mistä joku voisi pahoittaa mielensä.
# source: 368f9c88
fact-decide = 2027-05-14
# source: affcc692
fact-decide-about = Viimeinen päivä valita etiketti
# source: f598020b
fact-jars = 2400
# source: 5bc3e400
fact-jars-about = Montako purkkia odottaa etikettiä
# source: 368c3188
fact-print = 2027-05-21
# source: a602eeae
fact-print-about = Päivä, jona etiketit painetaan
# source: a03552af
fact-round = 200 EUR
# source: c3aef003
fact-round-about = Yhden lisäehdotuksen hinta
# source: cf8aba87
article = On aika irtisanoa asiakas
# source: 10e75fbb
guidance-offer_alternative = Viidestä hän sekoittaa kuudennen; kun pöydällä on kaksi purkkia, osaa Taunokin osoittaa toista.
# source: 23fd53bc
guidance-probe = ”Ei ihan se” tulee jonkin muun sanottavan tilalle; sen taakse pääsee vain kysymyksellä, johon voi vastata sormella.
# source: 6da9374d
guidance-hold_firm = Mikä ei ole selvä ei, on hänelle jo tulossa oleva etiketti, ja hän raivaa sille paikkaa ikkunalaudalta.
# source: 208f0de4
guidance-acknowledge = Hän puhuu vähän, koska pelkää loukkaavansa; näytä, että kuulit senkin vähän, niin hän uskaltaa enemmän.
# source: f0abb4c2
guidance-next_step = ”Tässä joku päivä” on hänen mielipäivänsä; päätös, jolla ei ole päivämäärää, lähtee ruokkimaan kanoja.
# source: 4abb43e0
guidance-cite_terms = Hänen allekirjoittamassaan tarjouksessa lukee kolme ehdotusta, joten määrä ei ole sinun anteliaisuudestasi kiinni.
# source: 8300dc75
guidance-concede = Jokainen ilmainen etiketti säästää hänet taas yhdeltä valinnalta, ja seuraava on jo vihreä ja neliskanttinen.
# source: 03b48d59
guidance-attack = Hän ei osaa päättää, mutta ei ole kertaakaan ollut töykeä; pilkka antaa hänelle hyvän syyn pitää suunsa kiinni.
# source: 6d27724a
point-two_jars = Rajaa valinnan kahteen
# source: 5db98a26
point-two_jars-phrase-1 = kakkonen nelonen
# source: d1920e03
point-two_jars-phrase-2 = kakkosen nelosen
# source: 7b312e0b
point-two_jars-phrase-3 = kahden väliltä
# source: b8e89b66
point-two_jars-phrase-4 = jompikumpi
# source: cf30fae3
point-two_jars-phrase-5 = kaksi purkkia
# source: ad5f5025
point-two_jars-phrase-6 = kaksi neljä
# source: fe98c853
point-two_jars-phrase-7 = 2 4
# source: 9ca2e540
point-two_jars-phrase-8 = vain kaksi
# source: 81f9fb8d
point-price_after = Kertoo, mitä tapahtuu, kun päivä on mennyt
# source: 887c6b22
point-price_after-making-1 = Kun se päivä on ohi, kaikki uusi on uusi tilaus ja menee laskulle.
# source: 1140dc8a
point-price_after-making-2 = Jos valitset siihen mennessä, pienet muutokset kuuluvat hintaan. Sen jälkeen jokainen uusi etiketti maksaa erikseen.
# source: 9db24354
point-price_after-making-3 = Jos määräpäivänä ei ole päätöstä, painovuoro menee toiselle ja odotatte lokakuuhun.
# source: 4a49e709
point-price_after-making-4 = Perjantain jälkeen valinta pitää. Jos lauantaina tulet toisiin ajatuksiin, uusi ehdotus on maksullinen.
# source: 1140c185
point-price_after-making-5 = Saat sinä mielesi muuttaa sen päivän jälkeenkin, mutta silloin se maksaa kaksisataa kerralta.
# source: fc6fbc34
point-price_after-making-6 = Jos päivä menee ohi, menetämme painovuoron, ja silloin joudun laskuttamaan uudenkin vuoron teiltä.
# source: 1a3a67d6
point-price_after-lacking-1 = Päätetään se perjantaina kello kymmenen, purkit edessä pöydällä.
# source: 9d475622
point-price_after-lacking-2 = Kirjapaino tarvitsee vastauksenne neljänteentoista päivään mennessä.
# source: 5440c7b3
point-price_after-lacking-3 = Uusi ehdotus maksaa kaksisataa; muuten se on kakkonen tai nelonen.
# source: c38d8519
point-price_after-lacking-4 = Allekirjoittamassasi tarjouksessa oli kolme ehdotusta, ja olet saanut viisi.
# source: 8f8611fe
point-price_after-lacking-5 = Minkä näistä näkisit mielelläsi kaupan hyllyllä?
# source: 42d7f0c8
point-price_after-lacking-6 = Tulen sinä päivänä käymään ja tuon sinulle ja Kertulle kaksi purkkia katsottavaksi.
# source: fda08169
beat-opening-1 = Sinä tulit siitä vitosesta. Hm. Kivahan se on. Muttei ihan se. Tekisitkö vielä yhden? Kyllä sen sitten tuntee, kun näkee.
# source: f95a602f
beat-opening-2 = Vitonen on ollut ikkunalaudalla aamulypsystä asti. Lähellä on. Ei ihan se. Vielä yksi, niin eiköhän se siinä ole.
# source: 7395cf64
beat-opening-3 = Kerttu on katsonut, minä olen katsonut. Teuvo tykkää, mutta Teuvo tykkää kaikista. Vähän jää vajaaksi. Kokeilisitko kuudetta?
# source: b2cbec47
beat-opening-model = Huomaan, että olette molemmat katsoneet sitä ajatuksella, kiitos siitä. Kuudetta en arvaile: tarjouksessa on kolme ehdotusta, ja viisi olette saaneet. Kun kuvittelet vitosen omaan purkkiisi, mikä siinä ensimmäisenä häiritsee?
# source: 825bd437
beat-opening-hint = ”Ei ihan” on raolleen jätetty ovi. Älä lähde piirtämään, vaan kysy, mitä sen takana on.
# source: a29e80b5
beat-opening-example-1 = Näen, että vitosta on katsottu kunnolla, kiitos siitä. Kuudetta en silti piirrä: tarjouksessa on kolme ehdotusta, ja ikkunalaudalla on jo viisi. Mitä toivoit näkeväsi, kun panit sen ensimmäisen kerran purkkiin?
# source: 7e142af3
beat-opening-example-2 = Mukava kuulla, että vitonen on lähellä, ja tiedän, että tämä on teille molemmille iso askel. Kuudetta en kuitenkaan piirrä. Pane sen sijaan kakkonen ja nelonen vierekkäin ja kerro viimeistään 14. toukokuuta, kumpi menee painoon.
# source: 33762daa
beat-opening-example-3 = Kuudetta en kyllä tee. Tarjouksessa lukee kolme.
# source: 8bfd4f36
beat-opening-example-4 = No hyvä on, tehdään vielä yksi. Piirrän sinulle kuudennen tänä iltana, ilmaiseksi.
# source: e66b206e
beat-opening-example-5 = Viisi etikettiä, ja sinulta irtoaa vain murahdus. Et sinä tuntisi hyvää etikettiä, vaikka se pistäisi sinua nenään.
# source: bbe42623
beat-opening-branch-2-1 = No no. Etiketti se vain on.
# source: 114c5bfa
beat-opening-branch-2-2 = Hm. Tuolla äänellä mehiläiset hermostuvat.
# source: 16d5db6c
beat-opening-branch-2-3 = Leppoisampaa kyytiä olen saanut pesältäkin, kun kansi on auki.
# source: e5a11632
beat-opening-branch-8-1 = No niin. Eihän se sattunut.
# source: f861f68a
beat-opening-branch-8-2 = Hyvä. Sanoinkin Kertulle, että kyllä sinä teet.
# source: 4cb215a4
beat-opening-branch-8-3 = Niin minä arvelin. Sinulla on anteliaan ihmisen naama.
# source: 4ca400b4
beat-opening-branch-11-1 = Kielto tuo ei siis ollut, tai ei ihan kokonaan.
# source: b6dd1e34
beat-opening-branch-11-2 = Se antaa vähän myöten. Sen tuntee.
# source: 42cf28fb
beat-opening-branch-11-3 = Kuului siellä joo, kaiken muun alla.
# source: 0fbe2189
beat-opening-branch-14-1 = Siihenkö se loppui, yhteen kuvaan?
# source: c7b9b361
beat-opening-branch-14-2 = Viiteenkö sinä jättäisit? Pariton luku.
# source: 17f27a12
beat-opening-branch-14-3 = En tiennyt, että tämä on sellainen käynti.
# source: 1646d291
beat-opening-branch-15-1 = Mikäkö siinä on vikana? Jaa, sanos se.
# source: 7b9db980
beat-opening-branch-15-2 = Hm. Siinä vasta kysymys. Koetetaan.
# source: 1e27847d
beat-opening-branch-15-3 = Sanoiksi se pitäisi panna. No, olkoon.
# source: 3ced1372
beat-opening-branch-16-1 = Voihan sen noinkin päin ottaa.
# source: 0affd903
beat-opening-branch-16-2 = Olet tainnut matkalla miettiä.
# source: d82e4ab2
beat-opening-branch-16-3 = Ei tuota hulluksikaan voi sanoa.
# source: 54eac753
beat-opening-branch-18-1 = Kauniisti sinä kiellät, se on sanottava.
# source: 0b0296eb
beat-opening-branch-18-2 = Reilua se on. Minä en ole laskijamiehiä, mutta sinä näköjään laskit.
# source: 26c5ea92
beat-opening-branch-18-3 = Hm. Saatat olla oikeassakin.
# source: 47a070d1
beat-opening-branch-19-1 = Lyhyesti sanottu. Yleensä lyhytsanainen olen minä.
# source: 7d14ab16
beat-opening-branch-19-2 = Ai. Vai niin. Sillä tavalla.
# source: 1808a6cb
beat-opening-branch-19-3 = Jaa, tulipahan selväksi.
# source: afe4d3a8
beat-feel-1 = Sen pitäisi olla enemmän hunajan näköinen. Ei väriltään. Tunnelmaltaan. Sinähän se taiteilija olet, kerran kun vielä yrität, niin löydät.
# source: cd6f3a97
beat-feel-2 = Jotain puuttuu. Jos osaisin sanoa mitä, olisin piirtänyt itse. Se on niin kuin sadetta olisi ilmassa. Kokeile vielä kerran, niin tunnet sinäkin.
# source: 61c5ae76
beat-feel-3 = Sen pitäisi näyttää meidän hunajalta. Nuo näyttävät jonkun hunajalta. Mukavan ihmisen kyllä. Vielä yksi yritys, niin se voisi sieltä tulla.
# source: 1c27fdf3
beat-feel-model = Sinä kyllä tunnet, mikä on teidän näköistä, ja siihen luotan. Tunnelmaa ei kuitenkaan kukaan osaa piirtää, joten uutta en aloita. Otetaan kakkonen ja nelonen: kumman antaisit mieluummin naapurille, ja mikä sinua vielä pidättelee?
# source: d1c42ad6
beat-feel-hint = Tunnelmaa ei kukaan osaa piirtää. Mitä hän voisi näyttää sormella?
# source: eed5a7b8
beat-feel-example-1 = Hyvä, että sen pitää tuntua omalta. Kuudetta en silti tunnelman varassa piirrä. Otetaan kakkonen ja nelonen: kumman nostaisit ylpeänä vieraan eteen, ja mikä siinä vielä häiritsee?
# source: eff8fb2b
beat-feel-example-2 = Kakkonen ja nelonen ovat vahvimmat. Valitse niistä toinen 14. toukokuuta mennessä.
# source: 1c9b8681
beat-feel-example-3 = Olet oikeassa, hunaja siitä puuttuu. Yritän vielä kerran, ja jos ei sekään ole se, teen uusia niin kauan kuin tarvitaan. Ei se sinulle mitään maksa.
# source: b3cd3b17
beat-feel-example-4 = Hm. Tunnelmat ovat hankalia. Katsotaan nyt.
# source: a6e3f2c6
beat-feel-example-5 = Tunnelma? Olet naurettava. Et tiedä lainkaan, mitä haluat, ja tuhlaat vain minun aikaani, senkin jahkailija.
# source: 4257f426
beat-feel-branch-2-1 = Minä avaan sydämeni, ja vastaan tulee saapas.
# source: 31019da7
beat-feel-branch-2-2 = Tämä oli viimeinen kerta, kun puhun tunnelmista.
# source: 6bb5d5dd
beat-feel-branch-2-3 = Sanoin, etten ole hyvä puhumaan. Sinä olet vielä huonompi.
# source: aa7fdd22
beat-feel-branch-8-1 = Sinäkin siis tunsit sen. Hyvä.
# source: 6cca62e9
beat-feel-branch-8-2 = Tiesin, että kyllä se sieltä tulee.
# source: 46a77f1d
beat-feel-branch-8-3 = Niin sitä pitää. Luota vain nenääsi.
# source: 6d3fbaf1
beat-feel-branch-11-1 = Ei ollut siis ihan jyrkkä ei.
# source: 4336b07f
beat-feel-branch-11-2 = Sinähän piirrät sitä jo puoliksi.
# source: 91347a2e
beat-feel-branch-11-3 = Tuolta pilkottaa jo pieni joo.
# source: 54615cd4
beat-feel-branch-14-1 = Luovutatko sinä yhden tunnelman takia?
# source: 0e91deea
beat-feel-branch-14-2 = Minä kerron, miltä tuntuu, ja sinä otat laukkusi.
# source: 886cfe8a
beat-feel-branch-14-3 = Hm. Kävipä se joutuin.
# source: 8f584ec8
beat-feel-branch-15-1 = Sinä se katsot ihmistä silmiin, kun kysyt.
# source: 10e43359
beat-feel-branch-15-2 = Hm. Olen tainnut kierrellä.
# source: 52746b7d
beat-feel-branch-15-3 = Saat sen minusta lopulta kuitenkin, niin sama se on kertoa nyt.
# source: 4c354912
beat-feel-branch-16-1 = Voihan sitä yrittää. Kun se vain vaihtelee.
# source: f4815b82
beat-feel-branch-16-2 = Niin, tuota. Riippuu, milloin kysyt.
# source: eb6f8144
beat-feel-branch-16-3 = Tuohon olisin eilen osannut vastata.
# source: b1a0fb8b
beat-feel-branch-17-1 = Siitä saa jo kiinni.
# source: d9ac9169
beat-feel-branch-17-2 = Hm. Selvemmin sinä sen sanoit kuin minä.
# source: 7d68b7ac
beat-feel-branch-17-3 = Selvä pää sinulla on. Annas kun sotken vähän.
# source: 4662bba9
beat-feel-branch-19-1 = Siihen sinä aina palaat, niin katsotaan sitten uudestaan.
# source: dd273736
beat-feel-branch-19-2 = Pannaan ne riviin, niin näen.
# source: 09bfe808
beat-feel-branch-19-3 = Hyvä on. Yritän olla enemmän avuksi. Malta vähän.
# source: e4f51e08
beat-feel-branch-20-1 = Nätisti sinä sen sanot. Katson minä sitten vielä kerran.
# source: 9b61e1ec
beat-feel-branch-20-2 = Hm. En ollut miettinyt sitä sinun kannaltasi.
# source: 7e0979cb
beat-feel-branch-20-3 = Oikein se on. Annas kun ajattelen ääneen.
# source: 2c796491
beat-feel-branch-21-1 = Ei sitä nyt aidata tarvitse.
# source: c9d9ee59
beat-feel-branch-21-2 = Sinä et taida olla tunneihmisiä.
# source: 30f1889e
beat-feel-branch-21-3 = Hm. Kunhan sanoin, miltä tuntui.
# source: 41a0b34c
beat-feel-branch-25-1 = Just niin, sellainen tunnelma.
# source: 64173eb6
beat-feel-branch-25-2 = Hm. Joo. Jotain sinne päin.
# source: bebe9909
beat-feel-branch-25-3 = Arvelinkin, että ymmärrät, mitä tarkoitan.
# source: 89ea1220
beat-flip-1 = Se kolmonen, se sininen. Sanoin ei, mutta olen lämmennyt sille. Nelosen kirjaimilla. Tai kakkosen, kun rupesin miettimään. Panisitko ne kaikki yhteen, että näkisin?
# source: ae88b673
beat-flip-2 = Eilen olisin sanonut nelonen. Aamulla se oli taas ykkönen, kun aurinko paistoi sen takaa. Saisiko sellaisen, jossa olisi vähän molempia?
# source: 9e94fccc
beat-flip-3 = Kolmonen kasvoi yön aikana. Sitten panin sen kakkosen viereen, ja se kutistui. Ota kummastakin parhaat palat samaan, niin siinä se olisi.
# source: 3f26b191
beat-flip-model = Kun viisi purkkia on rivissä, kaikista tekee mieli vähän. Kuudetta en niistä sekoita. Kakkonen tai nelonen sellaisenaan; päätöspäivä on { $decide }, ja viimeistelen sen, kumman valitset. Mikä sinua niissä vetää aina takaisin?
# source: b3ff67ca
beat-flip-hint = Vähän kaikkea on kuudes valepuvussa. Karsi vaihtoehdot vähiin ja pane päätökselle päivä.
# source: c814fdd1
beat-flip-example-1 = Viisi rivissä panee kenen tahansa pään pyörälle, sen kyllä ymmärrän. Kuudetta en niistä sekoita. Otetaan ykkönen, kolmonen ja vitonen hyllyltä pois ja jätetään kakkonen ja nelonen; valitse niistä toinen viimeistään 14. toukokuuta.
# source: 020b314b
beat-flip-example-2 = Mikä siinä sinisessä saa sinut aina palaamaan siihen?
# source: 8a1d2d98
beat-flip-example-3 = Ei, yhteen en niitä sekoita. Tarjouksessa on kolme erillistä ehdotusta.
# source: b05d5b43
beat-flip-example-4 = Toki, yhdistän sinulle sinisen, nelosen kirjaimet ja vähän kakkosta. Ilmaiseksi, saat sen huomenna.
# source: 8d55424d
beat-flip-branch-2-1 = Ajattelin vain ääneen. Ei siitä noin tarvitse ärähtää.
# source: 0fadb443
beat-flip-branch-2-2 = Kai mies saa muuttaa mielensä omassa linkoamossaan.
# source: 16a5b191
beat-flip-branch-2-3 = Kysyit, mitä ajattelen. Sitä minä ajattelin.
# source: d54ff3ff
beat-flip-branch-8-1 = Kaikki yhdessä. Sitä odotan.
# source: f599f6df
beat-flip-branch-8-2 = Kyllä sinä siitä jotain saat. Aina olet saanut.
# source: b3d55e2f
beat-flip-branch-8-3 = Näetkös, yhteenhän ne käyvät.
# source: d211487f
beat-flip-branch-11-1 = Vähän sinä siis sekoittaisit.
# source: dc900277
beat-flip-branch-11-2 = Ei se sininen sitten ihan poissa pelistä ole.
# source: e903c18a
beat-flip-branch-11-3 = Tuo oli melkein joo. Melkein on minun alaani.
# source: aeea4afa
beat-flip-branch-14-1 = Mieluummin lähdet kuin katsot sinistä uudestaan?
# source: 83344a7f
beat-flip-branch-14-2 = Pääsin juuri vauhtiin.
# source: 8e2b0113
beat-flip-branch-14-3 = Siinäpä on yksi, joka päättää äkkiä.
# source: b9571373
beat-flip-branch-15-1 = Sinä et anna miehen piiloutua sinisen taakse.
# source: 7ddd9a33
beat-flip-branch-15-2 = Ei se mikään niistä ole, oikeassa olet.
# source: 2d6dccaa
beat-flip-branch-15-3 = Hm. Voisin vaihdella pimeään asti. Se on helpompaa kuin sanoa.
# source: 986eb73d
beat-flip-branch-16-1 = Siinä on vähemmän katsomista. Silmät kiittävät.
# source: 7ec3d9e6
beat-flip-branch-16-2 = Hm. Sinä panisit minut valitsemaan.
# source: 0370b342
beat-flip-branch-16-3 = En minä sitä suoranaisesti vastustakaan.
# source: 2ed7ec10
beat-flip-branch-18-1 = Sinä karsit ja karsit. Hyvä on, mutta kuule tämä.
# source: cdd01aff
beat-flip-branch-18-2 = Taas sitä. Näen kyllä, mihin minua ajat.
# source: a1c6ba26
beat-flip-branch-18-3 = Kapeana sinä sen portin pidät.
# source: e54d62fb
beat-flip-branch-19-1 = Sitä en osaa yksin sanoa.
# source: 0dec41d4
beat-flip-branch-19-2 = Hm. Siihen tarvittaisiin muitakin kuin minua.
# source: 5bfed05a
beat-flip-branch-19-3 = Ei siihen yksi pää riitä.
# source: 177e10a4
beat-flip-branch-20-1 = Lempeä olet, muttet väisty. Kuin hyvä suomenhevonen.
# source: 63f0f963
beat-flip-branch-20-2 = No, ei sitten keitetä soppaa. Mutta yksi asia on.
# source: 68540838
beat-flip-branch-20-3 = Hm. Ympyrää minä taidan kiertää, tiedän sen.
# source: c11f8e83
beat-flip-branch-21-1 = Ei sinistä, ei nelosen kirjaimia, ei mitään. Vai niin.
# source: ad1c8b68
beat-flip-branch-21-2 = Olisit edes katsonut.
# source: 9d87a2da
beat-flip-branch-21-3 = Hm. Tulipa halla.
# source: 43f4890c
beat-flip-branch-24-1 = Näethän sinäkin sen? Sinisen.
# source: 75202aa8
beat-flip-branch-24-2 = Hyvä, etten ole ainoa.
# source: f044279f
beat-flip-branch-24-3 = Hm. Puhuminen auttaa.
# source: f15a1895
beat-haggle-1 = Kyllä minä valitsen. Olisi vain mukava, kun olisi yksi lisää, mistä valita. Joku raapustus. Eihän raapustus mitään maksa.
# source: e73db645
beat-haggle-2 = Sovitaan, että teet vielä yhden, äkkiä vain, ilman värejä. Sitten minä valitsen. Reilua molemmin puolin.
# source: 587d4592
beat-haggle-3 = Entä jos valitsen yhden ja teet siihen seuraksi uuden? Sitten meillä on valittu ja yksi varalla.
# source: d12f30b6
beat-haggle-model = Ymmärrän, että yksi varalla tuntuisi turvallisemmalta. Ilmaista kuudetta ei tule, ei raapustuksenakaan: valittavana ovat kakkonen ja nelonen, ja uuden ehdotuksen hinta on { $round }. Mikä sinua huolettaa, jos valitset nyt?
# source: 964f1e98
beat-haggle-hint = Raapustus on kuudes paitahihasillaan. Mitä se maksaa, ja mitä hän lykkää?
# source: 67c9b518
beat-haggle-example-1 = Ymmärrän, että yksi varalla tekisi valinnasta turvallisemman. Ilmaiseksi en kuudetta silti tee, en edes raapustusta. Valitse kakkonen tai nelonen viimeistään 14. toukokuuta, niin pienet muutokset kuuluvat hintaan; uusi ehdotus maksaa hinnaston mukaan 200 euroa.
# source: bf576ae9
beat-haggle-example-2 = Mitä yksi lisää antaisi sinulle, mitä näissä viidessä ei ole?
# source: 6e761e61
beat-haggle-example-3 = Ei, raapustustakaan en tee. Allekirjoittamassasi tarjouksessa lukee kolme.
# source: 4d5b246f
beat-haggle-example-4 = No, olkoon sitten raapustus. Teen sen sinulle heti, ilmaiseksi tietysti.
# source: 4e96d825
beat-haggle-example-5 = Pitää vähän miettiä.
# source: d9e45577
beat-haggle-branch-2-1 = Minä tein kauppaa. En haukkunut ketään.
# source: 2db96f73
beat-haggle-branch-2-2 = Melkoinen ukonilma yhdestä raapustuksesta.
# source: d9abd159
beat-haggle-branch-2-3 = Vasikoita olen myynyt karskimmille miehille, ja nekin osasivat käyttäytyä.
# source: 5c06a86c
beat-haggle-branch-8-1 = Raapustus siis. Tee ihan rauhassa.
# source: 13c3dfc3
beat-haggle-branch-8-2 = Noin, puolivälissä tavattiin. Minun puolivälissäni.
# source: 5af0cf88
beat-haggle-branch-8-3 = Komeasti tehty. Vähempikin olisi riittänyt.
# source: 2fd6630e
beat-haggle-branch-11-1 = Pieni vain. En minä isoa tarvitse.
# source: e4b38624
beat-haggle-branch-11-2 = Sehän on melkein se, mitä pyysin.
# source: a720ddb7
beat-haggle-branch-11-3 = Tulit vähän vastaan. Niin minäkin.
# source: 85ebe1f4
beat-haggle-branch-14-1 = Raapustuksenko takia lähtisit kotiin?
# source: 8e97f206
beat-haggle-branch-14-2 = Minä teen tarjouksen, ja sinä panet puodin kiinni.
# source: f826891c
beat-haggle-branch-14-3 = Hm. Sinä et tingi, sinä lähdet.
# source: 53690a65
beat-haggle-branch-15-1 = En minä jääräpää ole. Olen vain jumissa.
# source: bfd4ae1d
beat-haggle-branch-15-2 = Nyt sinä kiersit minun selkäni taakse.
# source: acae607b
beat-haggle-branch-15-3 = Hm. Tinkisin vaikka iltaan. Se on helpompaa kuin vastata tuohon.
# source: efbdd1b8
beat-haggle-branch-16-1 = Sinä olet ollut tässä ihmisiksi, ja minä olen juoksuttanut sinua mäkeä ylös ja alas.
# source: 739d9232
beat-haggle-branch-16-2 = Pitäisi lopettaa. Sinulta on pinna kestänyt paremmin kuin minulta olisi.
# source: 48079349
beat-haggle-branch-16-3 = Hm. Mieluummin kerron kuin kiemurtelen enää.
# source: 1b25244f
beat-haggle-branch-17-1 = Hm. Annas kun katson niitä vielä.
# source: a9b1fcf1
beat-haggle-branch-17-2 = Siinä sinä minut pitäisit. Odotas kumminkin.
# source: 3477583e
beat-haggle-branch-17-3 = Meinasin jo sanoa joo. Sitten rupesin ajattelemaan.
# source: 5128dca9
beat-haggle-branch-19-1 = Selvää puhetta. Mutten minä yksin tässä ole.
# source: d218069a
beat-haggle-branch-19-2 = Siihen voisin sanoa joo. Jos olisin yksin.
# source: 0e2ea17f
beat-haggle-branch-19-3 = Hm. Minulle se kelpaisi. Mutta.
# source: 4591251c
beat-haggle-branch-20-1 = Et anna periksi, joten kai sinä olet tosissasi.
# source: 812ae4cf
beat-haggle-branch-20-2 = Hyvä on. Tulipa raapustusta kokeiltua.
# source: 9d1a6462
beat-haggle-branch-20-3 = Hm. Muut konstit loppuivat.
# source: 2b1a3523
beat-haggle-branch-22-1 = Pitäisi miettiä. Enkä minä yksin mieti.
# source: 6f67a24d
beat-haggle-branch-22-2 = Sinä kysyt sellaista, mitä se munakotelomies ei kysynyt koskaan.
# source: 4d1e92e6
beat-haggle-branch-22-3 = Hm. Tuohon tarvittaisiin kuppi kahvia.
# source: d95952fc
beat-haggle-branch-23-1 = Mukava olet, eikä raapustusta tule. Selvä.
# source: 72a8d191
beat-haggle-branch-23-2 = Kannattihan sitä yrittää. Älä pahastu.
# source: ecef8766
beat-haggle-branch-23-3 = Hm. Sinä pidät kiinni hinnasta niin kuin Kerttu kaunasta, mutta mukavammin.
# source: 64f6ce18
beat-haggle-branch-24-1 = Ei edes raapustusta.
# source: 1049f893
beat-haggle-branch-24-2 = Sinä laskuttaisit kynänlastutkin.
# source: 285023c4
beat-haggle-branch-24-3 = Hm. Nuukasti kielletty.
# source: 61fc10bf
beat-haggle-branch-27-1 = Eihän raapustus paljon pyydetty ole, vai mitä.
# source: 18ac9d08
beat-haggle-branch-27-2 = Näen, että mieli tekisi.
# source: 87840cf0
beat-haggle-branch-27-3 = Hm. Et sinä kieltänytkään.
# source: a911c90c
beat-sister-1 = Kun pitäisi Kertultakin kysyä, puoliksi Kertunhan se on. Se panisi kahvin tulelle ja kysyisi Teuvolta, ja Teuvo sanoisi, että kivoja kaikki. Menisi heinänteon yli.
# source: 6e6d20ee
beat-sister-2 = Ja on se Kerttukin. Se katsoo eikä puhu mitään ja menee ruokkimaan kanat. Ottaisin puheeksi, kun tulee sopiva hetki. Heinäkuussa ehkä.
# source: fc6f2ed9
beat-sister-3 = Siihen tarvitaan Kertunkin sana. Tunnustelen tässä joku päivä. Sinä ehtisit sillä aikaa tehdä vielä yhden.
# source: dc466478
beat-sister-model = Tietysti Kertun pitää saada sanoa sanansa. Sopivaa hetkeä en kuitenkaan voi odottaa enkä piirrä sillä aikaa: päätöspäivä on { $decide }. Mitä jos istuttaisiin kello kymmenen kolmisin pöytään, edessä kaksi purkkia? Mitä luulet Kertun jäävän kaipaamaan?
# source: feecea98
beat-sister-hint = Hän lähetti päätöksen ruokkimaan kanoja. Miten saat kaikki saman pöydän ääreen päivänä, jolla on nimi?
# source: 89e81a3a
beat-sister-example-1 = Tottahan se on puoliksi Kertun, ja häneltä pitää kysyä. Heinäntekoon en kuitenkaan voi odottaa enkä piirrä sillä välin uutta. Mitä jos tulen 14. toukokuuta kello kymmenen, mukana vain kaksi purkkia, ja päätetään kolmisin?
# source: 50e2db8c
beat-sister-example-2 = Ymmärrän, että Kertun mielipide painaa tässä. Mutta kuudetta en sillä välin piirrä.
# source: 5f4db7c7
beat-sister-example-3 = Se on liian myöhään. Painopäivä on sovittu, enkä siirrä sitä.
# source: 6721c2f6
beat-sister-example-4 = Enpä tiedä. Katsotaan nyt.
# source: 989ad7e4
beat-sister-example-5 = No hyvä on, kysy häneltä. Ja minä teen vielä yhden ilmaiseksi.
# source: 0dbb3669
beat-sister-branch-2-1 = Kertun sinä jätät rauhaan.
# source: d3108437
beat-sister-branch-2-2 = Sonnikin on puhunut minulle enemmän järkeä.
# source: 54150f1d
beat-sister-branch-2-3 = Hm. Hyvä, ettei Kerttu ole kuulemassa.
# source: 798db2d0
beat-sister-branch-8-1 = Hyvä. Sitten ei tarvitse vielä kysyä.
# source: 7df6a530
beat-sister-branch-8-2 = Saadaan kaikki vähän hengähtää.
# source: 04c97860
beat-sister-branch-8-3 = Uusi Kertulle katsottavaksi. Se ilahtuu. Ei sano mitään.
# source: c9a9c282
beat-sister-branch-11-1 = Olisi sitten vähän jotain näytettävää.
# source: 104d3c96
beat-sister-branch-11-2 = Alku sekin. Kerttu tykkää, kun on alku.
# source: 47ad8d36
beat-sister-branch-11-3 = Hm. Tekisit siis vähän, sillä välin kun odotellaan.
# source: f38028c2
beat-sister-branch-14-1 = Etkö Kerttua odottaisi?
# source: 9eaa50a7
beat-sister-branch-14-2 = Lähdetkö, ennen kuin Kerttu ehtii edes hyvästellä?
# source: 6d99d3e8
beat-sister-branch-14-3 = Hm. Se kysyy, mitä minä sinulle sanoin.
# source: ff4e20aa
beat-sister-branch-15-1 = Hm. Siinäpä se juuri on.
# source: 0000c3af
beat-sister-branch-15-2 = Panit peukalon juuri siihen, mihin sattuu.
# source: 46f6658d
beat-sister-branch-15-3 = Tiedän oikein hyvin, mistä kiikastaa. Siksi en ole kysynyt.
# source: a95680b5
beat-sister-branch-16-1 = Kaikkea muuta olin miettinyt, mutten tuota.
# source: 969ef650
beat-sister-branch-16-2 = Hm. Joskus se on Kertulle sanottava, istualtaan tai seisaaltaan.
# source: 2bf6febd
beat-sister-branch-16-3 = Siihen Kerttu suostuisi. Saattaisi vaikka sanoa jotain.
# source: 11589153
beat-sister-branch-18-1 = Päivä. No, muniihan kanakin ajallaan.
# source: 0c3fc125
beat-sister-branch-18-2 = Hm. Sinä haluat sen pois alta, ja oikeassa olet.
# source: d070722b
beat-sister-branch-18-3 = Jos se kerran on tehtävä, niin mieluummin äkkiä.
# source: 4fcd8620
beat-sister-branch-19-1 = Sinä osaat saada sen kuulostamaan helpolta.
# source: fbed5d7e
beat-sister-branch-19-2 = Minulla ei itselläni ole sitä vastaan mitään.
# source: 86fd0b16
beat-sister-branch-19-3 = Voisi se olla parempi kuin kanat.
# source: cccd61af
beat-sister-branch-21-1 = Sitä pitäisi kysyä Kertulta. Pitäisi ylipäänsä kysyä.
# source: e2326ec4
beat-sister-branch-21-2 = Sinä sentään ajattelet Kerttua. Niin pitäisi minunkin.
# source: 4361d832
beat-sister-branch-21-3 = Hm. Sinä saat sen kuulostamaan ihan selvältä asialta.
# source: 2959002e
beat-sister-branch-22-1 = Ei Kerttu ole sanonut. En kai minäkään.
# source: 76002872
beat-sister-branch-22-2 = En minä Kertun puolesta osaa vastata. Hädin tuskin omasta.
# source: 8384cfd5
beat-sister-branch-22-3 = Hm. Kerron ensin, miten se minulla menee.
# source: 1aa600dc
beat-sister-branch-23-1 = Sinulla riittää meihin kärsivällisyyttä, se on myönnettävä.
# source: 59eeb19d
beat-sister-branch-23-2 = Sinä annat Kertulle tilaa. Se on reilua.
# source: aa49cf2b
beat-sister-branch-23-3 = Hm. Ei pitäisi mennä Kertun taakse piiloon. Pieni ihminen, ei sinne mahdu.
# source: 9dfd91c1
beat-sister-branch-24-1 = Sinä et siis perheväkeä odottele.
# source: 3fc5493a
beat-sister-branch-24-2 = Olisi Kertulla siihen sanomista. Tai sitten ei.
# source: e307d2e4
beat-sister-branch-24-3 = Hm. Luulin, että sinulla olisi enemmän aikaa.
# source: ef31f8ef
beat-sister-branch-25-1 = Tämä sarka on jo kertaalleen kierretty.
# source: fe5ad71a
beat-sister-branch-25-2 = Muuta en osaa sanoa, eikä siitä sinulle ole apua.
# source: b9ea2d4a
beat-sister-branch-25-3 = Hm. Minulla ei ole uutta sanottavaa eikä sinulla uutta piirrettävää.
# source: 4c04cb1b
beat-sister-branch-26-1 = Eihän tässä kiirettä, niin kuin sanoit.
# source: 288ae729
beat-sister-branch-26-2 = Mainitsen siitä, kun kanat on saatu sisään.
# source: ee0febf5
beat-sister-branch-26-3 = Hm. Sinun kanssasi on helppo puhua.
# source: 9f1933a9
beat-rival-1 = Teuvon pojanpoika tekee kuvia puhelimella. Naputtaa sanat, ja sieltä tulee neljäkymmentä mehiläistä minuutissa. Lihapiirakasta tekisi minulle kuudennen.
# source: 1f1afe03
beat-rival-2 = Torilla on yksi, joka painaa etikettejä. Se ei kysele. Sanoo sille, että uusi, ja uusi tulee.
# source: 818b5c39
beat-rival-3 = Se, joka teki meidän munakotelot, ei laskenut kertoja koskaan. Yksitoista teki. Palattiin kyllä sitten tavallisiin.
# source: ddd83a6a
beat-rival-model = Sitä saa vapaasti kokeilla, ja ymmärrän, että ilmainen houkuttaa. Minä en piirrä kuudetta ilmaiseksi. Kakkonen tai nelonen ehtii purkkeihinne ajoissa; päätöspäivä on { $decide }. Mitä yksi lisää näyttäisi sinulle, mitä nämä viisi eivät ole näyttäneet?
# source: 8d7db1e2
beat-rival-hint = Aina löytyy joku, joka tekisi enemmän vähemmällä. Olisiko enemmästä hänelle apua? Kysy, ja näytä tie, jolla on loppu.
# source: bf4ae3bc
beat-rival-example-1 = Neljäkymmentä mehiläistä minuutissa houkuttaa, sen ymmärrän, ja saat vapaasti kokeilla. Minä en silti piirrä kuudetta ilmaiseksi. Tai valitse kakkonen tai nelonen viimeistään 14. toukokuuta, niin purkit ovat kesäkuussa kaupoissa. Mitä pojan kuva sinulle näyttäisi?
# source: 43d3b94a
beat-rival-example-2 = En tee töitä lihapiirakasta. Kuudetta ei tule.
# source: 718becd1
beat-rival-example-3 = Mikä niissä hänen kuvissaan sinua miellyttää?
# source: 9225bef4
beat-rival-example-4 = Loistavaa, poika ja puhelin. Liimaa ne roskat purkkeihisi, jos olet noin typerä. Eipä sinulla makua ole ollutkaan.
# source: 74c4f55a
beat-rival-example-5 = Ei sinun tarvitse häneltä pyytää. Teen sinulle kuudennen ilmaiseksi, ja seitsemännenkin, jos haluat.
# source: 9826488f
beat-rival-branch-2-1 = Minä vain mainitsin pojan. Ja sinä käyt kurkkuun kiinni.
# source: 2a533a20
beat-rival-branch-2-2 = Kolmetoista on poika, eikä ole koskaan puhunut minulle noin.
# source: 499ae4e8
beat-rival-branch-2-3 = Siinä se tuli. Ja minä luulin sinua hiljaiseksi.
# source: 7e85018d
beat-rival-branch-8-1 = Arvelin, ettet mielelläsi häviäisi lihapiirakalle.
# source: 8e71335c
beat-rival-branch-8-2 = Hyvä. Mieluummin sinä kuin se poika.
# source: 3fc73a55
beat-rival-branch-8-3 = Sitä minä toivoinkin kuulevani.
# source: 1eaed9e2
beat-rival-branch-11-1 = Tulisit siis vähän vastaan.
# source: a99ff1e7
beat-rival-branch-11-2 = Puolen piirakan edestä. Jatka.
# source: 6afa7448
beat-rival-branch-11-3 = On siinä siis pelivaraa. Sitä vähän mietinkin.
# source: 6515d093
beat-rival-branch-14-1 = En minä sanonut tekeväni niin. Sanoin, että poika tekisi.
# source: 689f599a
beat-rival-branch-14-2 = Äkkiä sinä otat miestä sanasta.
# source: 4fda6eee
beat-rival-branch-14-3 = Hm. Ei siis sen enempää tarvittu.
# source: 0f55f9fa
beat-rival-branch-15-1 = Ei yksi lisää minua auttaisi. Se on totuus.
# source: adf7183b
beat-rival-branch-15-2 = Kun kysyt tuota, ei minulla ole piirakkaakaan, jonka taakse mennä.
# source: 8f560454
beat-rival-branch-15-3 = Hm. Et suuttunut. Luulin, että suutut.
# source: d1cebefb
beat-rival-branch-16-1 = Pojan mehiläisillä on kahdeksan jalkaa, jos rehellisiä ollaan.
# source: a793c979
beat-rival-branch-16-2 = Tuskin se siihenkään loppuisi.
# source: a6fb7c3b
beat-rival-branch-16-3 = Sinun kanssasi sen mieluummin loppuun veisin. Mutten minä yksin.
# source: 43bd55ba
beat-rival-branch-17-1 = Poika ei erota mehiläistä ampiaisesta.
# source: 0df02628
beat-rival-branch-17-2 = Jos se kerran loppuun viedään, niin mieluummin sinun kanssasi.
# source: 942c5a4a
beat-rival-branch-17-3 = Hm. Siinä on loppu näkyvissä, sen sanon.
# source: a7126180
beat-rival-branch-18-1 = Mieluummin sinun kanssasi loppuun kuin pojan kanssa alkuun.
# source: 1ba890c6
beat-rival-branch-18-2 = Loppuu se sillä tavalla ainakin.
# source: e3515f9f
beat-rival-branch-18-3 = Hyvä on. Pojan mehiläisillä on muutenkin kuusi siipeä.
# source: 83c36fe7
beat-rival-branch-20-1 = Niin pitkälle en ole miettinyt. Parasta, että kerron, miten asiat ovat.
# source: c3e6d311
beat-rival-branch-20-2 = Hm. Hyvä kysymys miehelle, joka bluffaa.
# source: 290824a1
beat-rival-branch-20-3 = En osaa sanoa. Sen osaan, mikä on tiellä.
# source: c20bb6b8
beat-rival-branch-21-1 = Hyvin sen otit. Minä olisin ajanut tämmöisen pihalta.
# source: b51d7ca8
beat-rival-branch-21-2 = Sinä et hätkähdä. Mehiläismies huomaa semmoisen.
# source: 6ec8e91c
beat-rival-branch-21-3 = Hm. Minä vain vähän koputin pesän kylkeen.
# source: 3f8f3581
beat-rival-branch-22-1 = Selvä. Sitten tiedän, missä mennään.
# source: d62e1398
beat-rival-branch-22-2 = Ei ja ei ja ei. Osaan minäkin laskea.
# source: 4a1965c4
beat-rival-branch-22-3 = Hm. Munakotelomieheltä saisi lämpimämmän vastauksen.
# source: 1564fb40
beat-rival-branch-23-1 = Sinulle on siis sama, kummin päin.
# source: 2773bc4f
beat-rival-branch-23-2 = Arvelin, että se panee sinut miettimään.
# source: 4fde1c59
beat-rival-branch-23-3 = Hm. Näen, että mietit sitä piirakkaa.
# source: af50a696
beat-truth-1 = Se on kakkonen. Maaliskuusta asti olen tiennyt. Mutta Kerttu on piirtänyt joka purkkiin mehiläisen, yksitoista vuotta. ”Onko siinä minun mehiläinen?” ”Seuraavassa”, sanon. Ja kaupan emäntä luuli sitä paarmaksi.
# source: 20a4bc90
beat-truth-2 = Kakkonen on oikea. Aina ollut. Siinä vain ei ole Kertun mehiläistä, ja lupasin, että tulee. Kaupan emäntä kysyi, onko se paarma. En kehdannut sanoa kummallekaan. Sanoin ”ei ihan se”.
# source: 3230a404
beat-truth-3 = Kertun mehiläinen se on. Yksitoista vuotta Kerttu on sitä piirtänyt, ja kaupan emäntä sanoi, että paarma pois. En voinut sanoa sitä Kertulle. Niinpä haluan kakkosen ja pyydän aina uutta.
# source: b41269b8
beat-truth-model = Raskas asia kantaa yksin; kiitos, että kerroit. Kuudes etiketti ei kerro sitä Kertulle, joten en piirrä sitä. Mitä jos hänen mehiläisensä pääsisi kanteen? { $decide } kello kymmenen: sinä, Kerttu, minä ja kaksi purkkia. Mitä hän siihen sanoisi?
# source: ee55bc7f
beat-truth-hint = Nyt se on sanottu. Kuudes etiketti ei osaa kertoa sitä Kertulle; kuka osaa, milloin, ja missä pieni mehiläinen olisi edukseen?
# source: e6f6d53b
beat-truth-example-1 = Kiitos, että kerroit; yksitoista vuotta mehiläisiä painaa paljon. Kuudetta en piirrä sen kiertämiseksi. Mitä jos hänen mehiläisensä tulisi kannen sinettiin? Kerro hänelle ennen 14. toukokuuta. Mikä siinä häntä eniten harmittaisi?
# source: ac90264e
beat-truth-example-2 = Kiitos, että kerroit Kertun mehiläisestä. Mitä luulet hänen sanovan, jos kerrot hänelle?
# source: bb2f5774
beat-truth-example-3 = No hyvä on, teen vielä yhden ilmaiseksi, mehiläisen kanssa.
# source: df20c5d3
beat-truth-example-4 = Maaliskuusta asti? Annoit siis minun tehdä työtä turhaan, koska olet pelkuri.
# source: 5fcfff83
beat-truth-branch-2-1 = En ole puhunut tästä elävälle sielulle.
# source: 0160c96e
beat-truth-branch-2-2 = Olisi pitänyt pitää se pesässä.
# source: 02159cb7
beat-truth-branch-2-3 = Hm. Tämän siitä saa, kun puhuu.
# source: 18a7323c
beat-truth-branch-4-1 = Tekisitkö niin? Sitten ei tarvitse kertoa Kertulle ollenkaan.
# source: 634f552d
beat-truth-branch-4-2 = Kuudes, jossa on mehiläinen. Silloin sinä olet hidas enkä minä pelkuri.
# source: ef8e1176
beat-truth-branch-4-3 = Sillä pääsen heinäntekoon asti.
# source: 83e9efba
beat-truth-branch-5-1 = Minä kerron tuollaista, ja sinä haet takkisi.
# source: 48a8f395
beat-truth-branch-5-2 = Ajattelin, että sanomisesta olisi apua.
# source: 550e1346
beat-truth-branch-5-3 = Hm. En olisi kertonut, jos olisin tiennyt.
# source: 22db719b
beat-truth-branch-6-1 = Parempi kuin mikään, mitä minä olen keksinyt.
# source: b3099d3c
beat-truth-branch-6-2 = Olen yrittänyt kiertää sen piirtämällä. Sinun kynälläsi.
# source: 00f73f7d
beat-truth-branch-6-3 = Niin voisi tehdä. Sen voisi jopa sanoa.
# source: 99ccc2a2
beat-truth-branch-7-1 = Hyvä, että tuli sanottua. Mehiläisille vain olen puhunut.
# source: 5d29b7cd
beat-truth-branch-7-2 = Et naura. Luulin, että nauraisit.
# source: efd6bee2
beat-truth-branch-7-3 = Hm. Oikeassa olet, ei se etiketin vika ole.
# source: bf2df2ab
beat-truth-branch-8-1 = Sitä olen itsekin kysellyt, öisin enimmäkseen.
# source: b35c4a8c
beat-truth-branch-8-2 = Sinä se vain kyselet. No, olkoon.
# source: 92e28a14
beat-truth-branch-8-3 = Hm. Niin pitkälle en ole päässyt.
# source: b17cfc08
beat-truth-branch-9-1 = Minä kerron tuollaista, ja sinä luet sääntöjä.
# source: 5fe08fac
beat-truth-branch-9-2 = Sinusta tulisi hyvä portinpylväs.
# source: e0a361d4
beat-truth-branch-9-3 = Hm. No, eihän se sinulta ole pois.
# source: 9b9f3d29
beat-truth-branch-10-1 = Siinä voisi olla tie ulos.
# source: baa78c8f
beat-truth-branch-10-2 = Kynällä minä olen Kerttua kierrellyt. Enkä edes omallani.
# source: 81fd9b81
beat-truth-branch-10-3 = Hm. Sen Kerttu kestäisi. Minäkin, luulen.
# source: e7bd9ca8
beat-truth-branch-11-1 = Olo keveni. Mehiläisille vain olen tästä puhunut.
# source: bfa84727
beat-truth-branch-11-2 = Et nauranut. Olin varma, että naurat.
# source: 6f21f350
beat-truth-branch-11-3 = Hm. Ulos sen oli tultava, ja ulkona se on.
# source: 44ee4202
beat-truth-branch-12-1 = Tuollaista kun kertoo, niin heti ollaan taas työasioissa.
# source: 68357404
beat-truth-branch-12-2 = Sinulla on sydän kuin rehulasku.
# source: 4d45635e
beat-truth-branch-12-3 = Hm. No. Ei sinulle säälimisestä makseta.
# source: 4d9a6dab
beat-truth-branch-13-1 = Niin. No. Samaa minä Kertulle sanon.
# source: 85a5a3d8
beat-truth-branch-13-2 = Et sinäkään tiedä, mitä siihen sanoisi.
# source: e55738ce
beat-truth-branch-13-3 = Hm. Nyt meitä on kaksi, jotka eivät sano mitään.
# source: c1811b18
beat-table-1 = No, anna tulla, ihan suoraan. Mistä minä valitsen, ja mikä päivä? Ja jos seuraavana aamuna herään, eikä se olekaan ihan se?
# source: 99b7cb9d
beat-table-2 = Kirjoita tuohon laatikon kanteen. Mitkä, minä päivänä, mitä sitten. Entä jos minulle tulee jälkeenpäin jotain mieleen? Aina tulee.
# source: 36e9c984
beat-table-3 = Selitä se oikein juurta jaksain, minä olen hidas. Mitä valitaan ja mihin mennessä. Ja kun on valittu, saahan myöhemmin vielä vähän kokeilla?
# source: 2e0decbb
beat-table-model = Hyvä kysymys, jälkeenpäinhän sitä alkaa jokainen epäröidä. Kakkonen tai nelonen, purkeissa, Kerttu samassa pöydässä: päivä on { $decide }, kello kymmenen. Sen jälkeen valinta pitää ja menee painoon; kaiken uuden hinta on { $round }.
# source: 49aeee44
beat-table-hint = Mitkä, minä päivänä ja mitä seuraava aamu maksaa. Hän pyytää sinua sulkemaan portin; sulje se ystävällisesti.
# source: 32867a4d
beat-table-example-1 = Tiedän, että seuraava aamu on se vaikein. Valitset kakkosen tai nelosen, Kerttu mukana, 14. toukokuuta kello kymmenen. Sen jälkeen valinta pitää ja lähetän sen painoon; uusi ehdotus maksaisi 200 euroa.
# source: 2bacfa2b
beat-table-example-2 = Valitset kakkosen tai nelosen. Päätä viimeistään 14. toukokuuta.
# source: 521ca8b6
beat-table-example-3 = No, sitten teen sinulle vielä yhden ilmaiseksi.
# source: a2da6928
beat-table-example-4 = En taida enää olla oikea tekijä teille. Lopetetaan yhteistyö tähän, niin löydätte jonkun toisen.
# source: fc08c006
beat-table-branch-2-1 = Ja minulla oli jo kynä kädessä.
# source: 9f29713b
beat-table-branch-2-2 = Noin lähellä oltiin.
# source: d8aa690e
beat-table-branch-2-3 = Hm. Meinasin jo lyödä kättä päälle.
# source: e36cab47
beat-table-branch-5-1 = Vähän saa siis jälkeenpäin kokeilla. Tiesinhän minä.
# source: 5db6af33
beat-table-branch-5-2 = Ei se sitten niin lopullista ole. Helpottaa.
# source: 692a41cd
beat-table-branch-5-3 = Hyvä. Viimeinen päivä on aina kuulostanut pahalta.
# source: 27498aca
beat-table-branch-13-1 = Kysyin päivää ja sain pilven.
# source: 38daff06
beat-table-branch-13-2 = Juuri noin minäkin olisin sen sanonut, eikä minusta ole apua.
# source: 458a38f4
beat-table-branch-13-3 = Hm. Ei tuosta laatikon kanteen kirjoitettavaa jäänyt.
# source: 2a5103c1
beat-silence-1 = Kuudes siis tulee. Raivaan sille paikan ikkunalaudalta.
# source: 8639675f
beat-silence-2 = Sinä kiersit sen. Mehiläiset tekevät noin ennen sadetta. Teetkö uuden vai etkö tee?
# source: 6187e0d6
beat-silence-3 = En kuullut, että olisit kieltänyt. Sanonko Kertulle, että uusi on tulossa?
# source: 02e12f26
beat-silence-model = Sanon suoraan: kuudetta en piirrä. Jokin kaikissa viidessä on teitä vaivannut, ja sen haluaisin saada selville. Pane kakkonen ja nelonen hyllylle ja valitse toinen; päätöspäivä on { $decide }. Mikä kummastakin puuttuu?
# source: ef1fc97d
beat-silence-hint = Joka aukon hän täyttää kuudennella. Sano, mitä et tee, ja sitten, mitä voi tehdä.
# source: 66d26c2f
beat-silence-example-1 = Jätä ikkunalauta rauhaan: kuudetta en piirrä. Näen, että valinta on vaikea, kun kaikki viisi ovat kivoja. Mitä jos siihen pantaisiin vain kakkonen ja nelonen, ja kertoisit 14. toukokuuta mennessä, kumpi se on?
# source: a9af2119
beat-silence-example-2 = Ei, kuudetta en piirrä. Tarjouksessa sovittiin kolmesta.
# source: a87f6520
beat-silence-example-3 = Hm. Enpä osaa sanoa.
# source: e9c18805
beat-silence-example-4 = Joo, raivaa vaan paikka. Saat kuudennen maanantaina, talon piikkiin.
# source: 0ebe7975
beat-silence-branch-2-1 = Mieluummin olisin pitänyt hiljaisuuden.
# source: b28dae7e
beat-silence-branch-2-2 = Olit parempaa seuraa, kun et puhunut mitään.
# source: d61b3f5c
beat-silence-branch-2-3 = Hm. Siellä se siis oli koko ajan.
# source: 88c37385
beat-silence-branch-8-1 = Arvasin. Piti vain lämmetä ensin.
# source: ed04c749
beat-silence-branch-8-2 = Se on sitten sovittu. Sanon Kertulle.
# source: 4f74b52f
beat-silence-branch-8-3 = Hyvä. Minusta on mukavaa, kun ei tarvitse valita.
# source: 48f091cb
beat-silence-branch-13-1 = Ensin ei sanaakaan ja sitten hyvästit. Voi sentään.
# source: d1445c84
beat-silence-branch-13-2 = Siinä vasta pitkä loikka.
# source: e4e2aad4
beat-silence-branch-13-3 = Hm. Minä vain kysyin.
# source: a53debf8
beat-silence-branch-14-1 = Sinä lakkasit kiertelemästä. Parasta, että minäkin.
# source: 6878a0fd
beat-silence-branch-14-2 = Kun noin suoraan kysyt, en kehtaa sumuttaa.
# source: 38f62efb
beat-silence-branch-14-3 = Hm. Kumpikin meistä on jostakin vaiennut.
# source: 2aa6df27
beat-silence-branch-15-1 = Tuo on selvempää. Sen kuulee.
# source: 6426f47a
beat-silence-branch-15-2 = Kas. Olihan siellä aidan takana jotain.
# source: 0beab49d
beat-silence-branch-15-3 = Vai sellaista sinulla onkin.
# source: 5b851571
beat-silence-branch-17-1 = Hyvä. Tuon minä kuulen.
# source: fd53b09e
beat-silence-branch-17-2 = Olisit heti sanonut.
# source: b1f9cef1
beat-silence-branch-17-3 = Hm. Järki palasi tupaan.
# source: f93ea88d
beat-silence-branch-18-1 = No niin. Nyt puhutaan.
# source: a91d72b2
beat-silence-branch-18-2 = Siinä on jo jotain pureskeltavaa.
# source: ce236c9a
beat-silence-branch-18-3 = Hm. Puhuthan sinäkin.
# source: bd99f809
beat-silence-branch-22-1 = Siinä oli ei. Sellaisen kanssa jo pärjää.
# source: f2f635a7
beat-silence-branch-22-2 = Siinä se. En ollut varma, lähteekö sinusta sellaista.
# source: 19f45e55
beat-silence-branch-22-3 = Hm. Niinkö asia sitten on.
# source: 7129188b
beat-silence-branch-27-1 = Sinä sentään näet, että jotain on vialla.
# source: d8df15be
beat-silence-branch-27-2 = Kiltti olet. Etikettiä siitä ei vain tule.
# source: 6e8fe158
beat-silence-branch-27-3 = Hm. Mukavaahan se on, kun ymmärretään.
# source: 7f2b4e1b
beat-stung-1 = Minua ovat pistäneet sellaiset, jotka siihen kuolivat. Sanoin vain, ettei se ole ihan se. Mitä rumaa minä sinulle olen sanonut?
# source: 7c908a1a
beat-stung-2 = Tuo oli kovempaa kuin mikään, mitä minä olen viidestäsi sanonut. En ole haukkunut niistä yhtäkään.
# source: e3bd5858
beat-stung-3 = Tuon laudan takana on neljäkymmentätuhatta, ja niilläkin on paremmat tavat. Mistä hyvästä tuo tuli?
# source: 42744c36
beat-stung-model = Se oli minulta rumasti sanottu, ja vika on minun, ei sinun; olet ollut kaikista viidestä kohtelias. Kuudetta en silti piirrä. Mitä jos panisit kakkosen ja nelosen nyt vierekkäin: mitä kummastakin puuttui, kun näit sen ensi kerran?
# source: e7024ef9
beat-stung-hint = Hän ei ole ollut sinulle kertaakaan töykeä. Korjaa se yhdellä hengenvedolla ja pidä linjasi seuraavalla.
# source: 80568683
beat-stung-example-1 = Et mitään. Olet ollut kohtelias koko ajan, ja minä tiuskaisin; se oli minun vikani. Kuudetta en piirrä, mutta haluan saada tämän kuntoon kanssasi. Kun katsot kakkosta ja nelosta, mikä sinua pidättelee?
# source: 043fed25
beat-stung-example-2 = Anteeksi, se oli minulta rumasti sanottu, ja vika on minun. Kuudetta en silti piirrä.
# source: 56614e8a
beat-stung-example-3 = Rumaa? Sinä olet rumaakin pahempi, sinä olet hyödytön. Mehiläispesässäkin on enemmän järkeä kuin sinussa.
# source: 7d0988b3
beat-stung-example-4 = Et mitään. No hyvä on, teen sinulle sen kuudennen ilmaiseksi.
# source: 16a45319
beat-stung-branch-5-1 = Kadut näemmä. Kuudes kävisi oikein hyvin anteeksipyynnöstä.
# source: 8352aa8d
beat-stung-branch-5-2 = Iso kukka noin pienelle haudalle. Otan vastaan.
# source: 498362ba
beat-stung-branch-5-3 = Hm. Ensin huudetaan, sitten annetaan. Sellaisia koiria olen nähnyt.
# source: ac961f55
beat-stung-branch-9-1 = Parempi. Enhän minä sitä kaikkea siksi kertonut, että minua purtaisiin.
# source: 2eab6e6d
beat-stung-branch-9-2 = Hyvä on. Se tuli ulos ja meni ohi.
# source: 15ed8cd4
beat-stung-branch-9-3 = Hm. Jätetään se ulos saappaiden viereen.
# source: 9545478a
beat-stung-branch-10-1 = Se oli komeasti sanottu. Istu takaisin.
# source: d67b2420
beat-stung-branch-10-2 = Hyvä on. Mehiläisetkin rauhoittuvat, kun seisoo hiljaa.
# source: 9951cc26
beat-stung-branch-10-3 = Hm. Olen minä portille pahempaakin sanonut.
# source: 707b4361
beat-stung-branch-15-1 = Olisit voinut ensin pyytää anteeksi. Kuuntelen.
# source: 0318769c
beat-stung-branch-15-2 = Siitä vain yli ja eteenpäin. No, niin minäkin teen.
# source: 84f66136
beat-stung-branch-15-3 = Hm. Kai se turvotus siitä laskee.
# source: 974e95d2
beat-stung-branch-17-1 = Tuohon vastaan. Sitä toista en unohda.
# source: ae1717dd
beat-stung-branch-17-2 = Ensin puret, sitten kysyt. Olkoon.
# source: a64f444b
beat-stung-branch-17-3 = Hm. Kysymys on parempi kuin se, mitä äsken tuli.
# source: 7dba5e20
beat-stung-branch-20-1 = Yhtä sanaa odotin, eikä se ollut tuo.
# source: 8b3dafaf
beat-stung-branch-20-2 = Kävelit suoraan siitä ohi.
# source: f9035453
beat-stung-branch-20-3 = Hm. Et siis ole pahoillasi.
# source: 68994ca6
beat-more-1 = Samalla kun teet, niin vihreä vielä. Ja Teuvolle neliskanttinen. Katsotaan vain. Sitten niitä olisi kunnon rivi.
# source: 93305cb8
beat-more-2 = Tee saman tien kaksi, niin voi verrata. Kerttu saattaisi pitää pesästä. Tai niitystä. Tai ettei siinä ole mitään, mutta tyylikkäästi.
# source: 9abc684c
beat-more-3 = Ei meillä kiire ole. Painolla on. Tee kolme neljä, niin katsellaan niitä heinäntekoon asti. Saisiko yhteen lehmän?
# source: 02ae9e30
beat-more-model = Sanoin joo liian äkkiä, ja se oli minun virheeni: yksi arvaus lisää ei vie teitä lähemmäs, joten en piirrä yhtään. Sen voin tehdä, että panen kakkosen ja nelosen vierekkäin; päätöspäivä on { $decide }. Mikä auttaisi sinua valitsemaan?
# source: 6211cf47
beat-more-hint = Yhdestä on jo tullut neljä. Hätäisen sanan voi vielä ottaa takaisin, jos myönnät sen omaksesi.
# source: 5a845345
beat-more-example-1 = Näen, että rivi on jo mielessäsi, ja se on minun syytäni: sanoin joo liian nopeasti. En piirrä kuudetta enkä vihreää. Ota kakkonen tai nelonen sellaisenaan viimeistään 14. toukokuuta. Mikä helpottaisi valintaa?
# source: d04f9854
beat-more-example-2 = En piirrä vihreää enkä neliskanttista. Allekirjoittamassasi tarjouksessa lukee kolme.
# source: 4264c017
beat-more-example-3 = Vihreä ja neliskanttinen, ei mitään ongelmaa, teen molemmat ilmaiseksi.
# source: 4e96d825
beat-more-example-4 = Pitää vähän miettiä.
# source: b6d22bf8
beat-more-branch-2-1 = Itsehän tarjosit. Minä vain kiitin, lehmän kera.
# source: 0b1557cb
beat-more-branch-2-2 = Äsken jakelit niitä ilmaiseksi.
# source: 8445ea8f
beat-more-branch-2-3 = Hm. Olipa hapan lahja.
# source: f92d2b45
beat-more-branch-5-1 = Ensin kuu taivaalta ja sitten hyvästit.
# source: 7c4ea4ed
beat-more-branch-5-2 = Olin juuri saanut rivin päässäni valmiiksi.
# source: 6c1f1339
beat-more-branch-5-3 = Hm. Pyydän lehmää, ja sinä lähdet.
# source: f3d4377a
beat-more-branch-6-1 = Odotas. Noin minä en sitä kuullut.
# source: c2cdd495
beat-more-branch-6-2 = Hetkinen. Mihin minun lehmäni joutui?
# source: 9e4acdab
beat-more-branch-6-3 = Hm? Sanopa uudestaan, hitaammin.
# source: e0141011
beat-more-branch-7-1 = Sinä alat katua. Tunnen tuon ilmeen.
# source: 1cbc5844
beat-more-branch-7-2 = Toivoin, että kysely olisi jo ohi.
# source: fdeba57b
beat-more-branch-7-3 = Hm. Se joo tuli sinulta joutuisammin.
# source: a777fe13
beat-more-branch-8-1 = Hyvä, hyvä. Sanon Kertulle, että niitä on tulossa oikein satsi.
# source: 333af59e
beat-more-branch-8-2 = Sillä selvä. Tyhjennän ikkunalaudan.
# source: ce41d156
beat-more-branch-8-3 = Hm. Ja ehkä pyöreä.
# source: a7dd293b
beat-clawback-1 = Sinähän lupasit. Minä ehdin sen jo kuvitellakin. En kovin selvästi, mutta kumminkin.
# source: f3d538a7
beat-clawback-2 = Äsken se oli joo. Kukas tässä nyt mieltään muuttaa? Luulin, että se on minun hommani.
# source: de3d6fbe
beat-clawback-3 = Olin jo melkein sanonut Kertulle. Se oli jo melkein pannut kahvin tulelle. Mitä minä sille sanon? Ettei sinua enää huvita?
# source: 8720f4bd
beat-clawback-model = Ymmärrän, että harmittaa, ja aiheesta: lupasin liian äkkiä, ja vika on minun. Ilmaista kuudetta en piirrä. Kakkonen tai nelonen, purkeissa: päivä on { $decide }, ja uuden hinta on { $round }. Mitä toivot, että uudessa olisi?
# source: 0750f6d2
beat-clawback-hint = Hän sai sinut kiinni omasta tempustaan ja on oikeassa. Myönnä, että lupasit, mutta älä lupaa uudestaan.
# source: b4d88182
beat-clawback-example-1 = Olet oikeassa, niin sanoin, ja se oli minun virheeni; ymmärrän, että harmittaa. Ilmaista kuudetta ei tule. Voin tarjota kakkosen tai nelosen, viimeisteltynä niin kuin haluat, jos valitset 14. toukokuuta mennessä.
# source: 57b673b4
beat-clawback-example-2 = Niin sanoin, ja se oli minun virheeni. Kuudetta en piirrä.
# source: db6d8da8
beat-clawback-example-3 = Niin no, lupasin. Saat sen kuudennen, ilmaiseksi.
# source: 73238efa
beat-clawback-example-4 = Lopeta jo se ruikutus. Aikuinen mies mököttää yhden kuvan takia, säälittävää.
# source: 91247977
beat-clawback-branch-2-1 = Sinä muutat mielesi, ja minä saan siitä kuulla.
# source: 72e8865e
beat-clawback-branch-2-2 = Nyt meni nurin päin, kun minulle kiukutellaan.
# source: 1bc8a2a6
beat-clawback-branch-2-3 = Hm. Se, joka sanoi joo, oli mukavampi.
# source: 87b7f302
beat-clawback-branch-12-1 = Ensin joo, sitten ei, sitten kotiin.
# source: 73c484dc
beat-clawback-branch-12-2 = Pyysin vain sitä, minkä jo annoit.
# source: 3c767343
beat-clawback-branch-12-3 = Hm. Pahempi kuin huhtikuun sää.
# source: 00cec84e
beat-clawback-branch-13-1 = Sinä tunnustit. Se näyttää tarttuvan.
# source: a6ef0f08
beat-clawback-branch-13-2 = Siihen sinä minut pysäytit, ja vähän sitä toivoinkin.
# source: 41a4067b
beat-clawback-branch-13-3 = Hm. Olen kerännyt lupauksia, joista ei ole ollut minulle mitään hyötyä.
# source: 1d4648c2
beat-clawback-branch-14-1 = Vähän siitä lupauksesta siis jäi.
# source: db2deadc
beat-clawback-branch-14-2 = Ensimmäisestä versiosta pidin enemmän. Mutta jatka.
# source: 61124b08
beat-clawback-branch-14-3 = Hm. Pienempi joo. Joo se silti on.
# source: 996880b9
beat-clawback-branch-16-1 = Takaisin siihen. Tultava kai sen oli.
# source: 7bbe789a
beat-clawback-branch-16-2 = Nätti rivi se oli, niin kauan kuin kesti.
# source: c69ef0e6
beat-clawback-branch-16-3 = Hm. Minkä tuuli toi, sen tuuli vei.
# source: 8527b016
beat-clawback-branch-17-1 = Sinä sentään sanot sen. Minä en ikinä.
# source: 35e27ce4
beat-clawback-branch-17-2 = Hyvä on. Kuvittelen sen pois.
# source: 77e8a2e7
beat-clawback-branch-17-3 = Hm. Vähän liian helpolta se tuntuikin.
# source: c1316eaa
beat-clawback-branch-20-1 = Toinen kierros saman tolpan ympäri.
# source: b128de91
beat-clawback-branch-20-2 = En minä enää tiedä, missä sinun kanssasi mennään.
# source: f0fc8e45
beat-clawback-branch-20-3 = Hm. Toiste en ikkunalautaa tyhjennä.
# source: 992c160b
beat-clawback-branch-21-1 = Noin. Kuulostat jo enemmän itseltäsi.
# source: 12adad8a
beat-clawback-branch-21-2 = Arvasin, että vielä käännyt.
# source: 88b30826
beat-clawback-branch-21-3 = Hm. Sanotaan sitten, että se on yhä voimassa.
# source: aed4b783
beat-door-1 = No, onhan meillä kuulakärkikynä. Yksitoista vuotta on portilla käsin tehty. Vai olisiko sinulla vielä jotain, mihin voisin sanoa joo?
# source: 7ba8c08c
beat-door-2 = Sytytän sitten savuttimen. Mehiläiset eivät etikettejä tarvitse. Ellei sinulla ollut vielä jotain sanottavaa.
# source: d8930341
beat-door-3 = Antaa olla sitten. Saatan sinut portille. Se takkuaa, niin että viimeisen sanan ehtii vielä sanoa.
# source: a9672d22
beat-door-model = Ikävä olisi lopettaa tähän, kun tiedän, mitä tämä hunaja teille molemmille merkitsee. Kuudetta en piirrä, mutta mitä jos pantaisiin kakkonen ja nelonen purkkeihin ja Kerttu mukaan? Päivä on { $decide }. Mikä tekisi valinnasta helpomman?
# source: 698ec478
beat-door-hint = Portti takkuaa. Onko mitään, mihin hän voisi sanoa joo, ennen kuin se aukeaa?
# source: 40a6492f
beat-door-example-1 = Yksitoista vuotta portilla on sen arvoista, ettei nyt luovuteta. Kuudetta en piirrä. Mutta tähän voit sanoa joo: kaksi purkkia Kertun pöydälle, kakkonen ja nelonen, ja 14. toukokuuta valitsette niistä toisen.
# source: 95098541
beat-door-example-2 = Kuudetta ei tule, jos sitä tarkoitat. Tarjous pysyy sellaisena kuin on.
# source: 8ffe15e2
beat-door-example-3 = Älä nyt lopeta, ole kiltti! Piirrän kuudennen ilmaiseksi, sano vain joo.
# source: 3cb266ac
beat-door-example-4 = En oikein tiedä. Ehkä jotain vielä keksitään.
# source: 11e32a75
beat-door-branch-2-1 = Noinko sinä portista lähdet?
# source: 624508a4
beat-door-branch-2-2 = Minä olin kohtelias, jos huomasit.
# source: fb4e497c
beat-door-branch-2-3 = Hm. Tuon sinä säästit viimeiseksi.
# source: f938f02a
beat-door-branch-6-1 = Tiesin, että siitä portista on vielä hyötyä.
# source: a1aa1dd0
beat-door-branch-6-2 = Säppiin asti sinun piti päästä.
# source: da7a594e
beat-door-branch-6-3 = Noin. Kukapa sitä kotiin lähtisi ei viimeisenä sananaan.
# source: c0681465
beat-door-branch-9-1 = Tuota sinä kysyt, käsi jo portilla. Hm.
# source: bc3b0e1a
beat-door-branch-9-2 = Tuota olisit voinut kysyä heti ensimmäisenä päivänä. Tai minä sanoa.
# source: df636b59
beat-door-branch-9-3 = Parasta kertoa, ennen kuin lähdet kokonaan.
# source: acd38d68
beat-door-branch-10-1 = Tule takaisin sisään sitten. Varo kynnystä.
# source: 88a7e35d
beat-door-branch-10-2 = Siihen voisin sanoa joo. Olisi vaihtelua.
# source: b4323f6a
beat-door-branch-10-3 = Hm. Mieluummin se kuin kuulakärkikynä.
# source: 0ad05417
beat-door-branch-11-1 = Annas sen portin olla hetki.
# source: 86aa4d0d
beat-door-branch-11-2 = Siinä jo olisi, mihin sanoa joo. Melkein.
# source: 3dd04148
beat-door-branch-11-3 = Hm. Tule takaisin tuulen suojaan.
# source: 9db6a179
beat-door-branch-13-1 = Hyvä on. Otan sen ennemmin kuin kuulakärjen.
# source: f592b88a
beat-door-branch-13-2 = Sinä se jätät portin auki jälkeesi.
# source: 6b6f1f0c
beat-door-branch-13-3 = Hm. Käsi on siitä kuulakärjestä jo muutenkin kipeä.
# source: f8f21ec9
ending-chosen-title = Ihan se
# source: 9a02e4f3
ending-chosen-1 = Kaksi purkkia, yksi pöytä, ja Kertulle kerron mehiläisestä ennen iltaa, että saa nukkua yön yli. Hm. Siinä se. Tosissani sanon. Tämä on ihan se.
# source: d6188311
ending-chosen-2 = Sinä merkitsit minut kuin emon. Täppä maalia selkään, ja nyt kaikki näkevät, missä menen. Ei se haittaa. Tuo sinä purkit. Minä tuon Kertun.
# source: 429251aa
ending-chosen-3 = Menen sisään sanomaan sen Kertulle heti, kun on vielä verkko naaman edessä. Tule sinä sitten ja tuo ne kaksi purkkia. Tiedän, kumman otan, ja niin tiedät sinäkin.
# source: c491fb13
ending-chosen-outcome = Sovittuna päivänä vahakankaalla seisoo kaksi purkkia. Kerttu on tiennyt paarmasta pääsiäisestä asti; Teuvo kertoi. Hän valitsee kakkosen, hänen mehiläisensä pääsee kannen yli liimattavaan paperisinettiin, ja kone pyörii ajallaan. Elokuussa yksi kauppa kysyy mehiläisestä julistetta.
# source: 5342fe26
ending-chosen-why = Et arvannut enää kertaakaan. Kyselit, kunnes hän osasi sanoa sen, mitä mikään piirros ei olisi korjannut, ja annoit sitten valinnan, joka oli kyllin pieni tehdä, ja päivän, jona se tehdään; kuudennelta ei ollut enää mitään toivottavaa.
# source: 07741994
ending-one_line-title = Yksi rivi, ajoissa
# source: 65936574
ending-one_line-1 = Selvä. Numeron saat sovittuna päivänä. Pidän sen lyhyenä.
# source: 78296ff7
ending-one_line-2 = Valinta siis ja päivä, ja sillä hyvä. En väitä, että se helpolta tuntuisi. Mutta kahteen osaan laskea.
# source: 069a0b59
ending-one_line-3 = Kyllä minä valitsen. En sano, että mielelläni. Sana tulee, suuntaan tai toiseen. Yksi rivi, luulisin.
# source: 8b7ce36a
ending-one_line-outcome = Sovittuna päivänä tulee viesti: ”Kakkonen.” Kone pyörii, ja { $jars ->
         [one] yksi purkki
        *[other] { $jars } purkkia
    } lähtee kauppoihin. Syksyllä Kerttu kysyy, missä hänen mehiläisensä on, kahvi pannaan tulelle, ja seuraavat etiketit tilataan joltakulta, joka ei tiedä sitä hänkään.
# source: c57c6817
ending-one_line-why = Kaksi vaihtoehtoa ja päivä lopettivat arvailun, ja etiketit saatiin painoon. Mutta se, minkä takia mikään ei ollut ihan se, jäi selvittämättä: se jäi sanomatta, tai kylmä sana, auki jäänyt asia tai hätäinen joo oli syönyt luottamuksen.
# source: 994cbf19
ending-gate-title = Takaisin kuulakärkeen
# source: 074efbd5
ending-gate-1 = Kuulakärkikynä sitten taas. Ei pahalla. Kivoja olivat, kaikki viisi. Olisin sanonut enemmän, mutten minä sano.
# source: 35a152c9
ending-gate-2 = Pysytään portilla. Mehiläiset eivät huomaa eroa. Aja varovasti, pesien kohdalla on kuoppa.
# source: 389dc1b6
ending-gate-3 = Se oli siinä. Pane lasku tulemaan, maksan samana päivänä. Kerttu varmaan kysyy, miksi. Niin kai minäkin.
# source: b96abd9b
ending-gate-outcome = Kolme ehdotusta laskutetaan ja maksetaan, ja kirjapaino antaa vuoron toiselle asiakkaallesi. Hunaja pysyy portilla, etiketeissä kuulakärkikynän jälki. Sinulta meni kahden etiketin työ ja asiakas, joka olisi ehkä valinnut, jos valittavaa olisi ollut vähemmän.
# source: efa06218
ending-gate-why = Et paikannut hänen epäröintiään uudella ilmaisella työllä, ja se oli oikein. Mutta hänelle ei tarjottu kyllin pientä valintaa, tai kukaan ei ottanut selvää, mikä oli esteenä, joten hän pysyi tutussa.
# source: d668a80f
ending-shelf-title = Siihen menisi kuudes
# source: 7458a28d
ending-shelf-1 = Jätän sitten ikkunalaudalle paikan vitosen viereen. Kyllä sinä sen tunnet, kun se tulee.
# source: c88e348f
ending-shelf-2 = Annetaan asettua. Niin hunajakin tekee. Lähetät kai jotain, kun tulee mieleen.
# source: 96896713
ending-shelf-3 = Nyt siellä lähtee parvi. Jutellaan heinänteon jälkeen. Eihän odottamisesta haittaa ole, vai mitä?
# source: df25d6cb
ending-shelf-outcome = Mitään ei kielletty eikä mitään päätetty. Sitten on { $print }, koneessa pyörivät jonkun hilloetiketit, ja seuraava vapaa vuoro on lokakuussa. Linkoamossa seisoo { $jars ->
         [one] yksi paljas purkki
        *[other] { $jars } paljasta purkkia
    }, ja ikkunalaudalla on tyhjä paikka.
# source: 313073fd
ending-shelf-why = Odottaminen on Taunolle vastauksista mukavin. Hän lähti ilman valintaa, päivää tai hintaa, johon olisi pitänyt vastata, joten hän ei vastannut mihinkään.
# source: 04c7df41
ending-ninth-title = Yhdeksäs on melkein se
# source: 1b0177a4
ending-ninth-1 = Hyvä ihminen sinä olet. Tee ne kaikki, niin katsotaan. Voi se tietysti lopulta olla se ensimmäinenkin. Ykköselle minulla on aina ollut heikko kohta.
# source: ce879fe4
ending-ninth-2 = Noin sitä pitää. Soitan, kun taas alkaa tuntua joltain. Sunnuntaisin enimmäkseen alkaa.
# source: dcb660fb
ending-ninth-3 = Hyvä. Äläkä pane päiviä, päivistä minä hermostun. Kyllä sen sitten tuntee, kun näkee.
# source: d340b9b7
ending-ninth-outcome = Kuudes on kiva, seitsemäs melkein, kahdeksas pelkkä ”hm”. Ohi menee myös { $print }, koneessa pyörivät jonkun hilloetiketit, ja kesäkuun lopulla piirrät yhdeksättä, jossa on lehmä. Et ole kolmannen jälkeen ansainnut mitään, eikä hän ole kertonut kenellekään mitään.
# source: fd46358d
ending-ninth-why = Jokaisella ilmaisella yrityksellä hän sai lykättyä sitä ainoaa, mitä pelkäsi. Sinä piirsit, joten hänen ei tarvinnut valita; ja joka antaa kuudennen, on näyttänyt, että saatavissa on seitsemäskin.
# source: 3abae18b
ending-blow_up-title = Hyviä sytykkeitä
# source: 9c813a21
ending-blow_up-1 = Nyt riittää. Hidas minä olen, en tyhmä. Etiketeillä sytytän savuttimen, hyvää kuivaa paperia.
# source: 5e7dc272
ending-blow_up-2 = En korottanut sinulle ääntäni kertaakaan, en yhdestäkään niistä. Mene nyt. Ja muista sulkea portti.
# source: 6eb886d7
ending-blow_up-3 = Ei. Tuollaista en siedä pesillä enkä siedä sinulta. Kerttu! Saata vieras pihalta.
# source: 68b7c0af
ending-blow_up-outcome = Viisi ehdotusta menee savuttimeen yksi toisensa perään. Lasku maksetaan sentilleen, ja viestikentässä lukee: ”Ei ihan se.” Sunnuntaihin mennessä joka tilapuoti Kankaanpäästä Ikaalisiin tietää, miten puhut ihmisille, jotka eivät osaa päättää.
# source: 0e14c2a1
ending-blow_up-why = Hän ei osaa päättää, mutta ei ollut kertaakaan ilkeä. Pilkka osoitti hänelle, että oli ollut viisasta pysyä vaiti, ja säästi hänet valinnalta lopullisesti.
