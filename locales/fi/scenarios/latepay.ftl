# source: d0600a9c
title = Maksuksi purkki hyytelöä
# source: fda06698
summary = Hän palvoo leipääsi mutta ei ole maksanut siitä sitten kesän. Perjantaiksi hän tahtoo sitä lisää, ja tuliaisetkin hänellä on mukana.
# source: 588459bd
role = Sinulla on Hangossa kujan varrella pieni leipomo, kaksi leipuria ja pakettiauto, ja toimitat leivät Itäsataman ravintoloihin.
# source: e1b8b155
aim = Ei leipää ennen rahaa: osa vanhasta laskusta, ennen kuin taikinat tehdään, loput sovittuna päivänä, ja Ossi saa pysyä asiakkaana, jos hänestä on maksajaksi.
# source: f741ddf7
situation = Ossi Lindroosilla on ravintola Itäsataman laiturilla. Elokuun laskusi, { $debt }, erääntyi { $due }, seitsemän viikkoa sitten; kolmeen muistutukseen tuli kolme hurmaavaa vastausta. Hänen allekirjoittamassaan tilisopimuksessa lukee, että toimitukset keskeytetään, kun lasku on kuukauden myöhässä. Perjantain illalliselle hän haluaa leivät velaksi; niiden hinta on { $order }. Taikinat tehdään torstaina puoliltapäivin. Sinulle riittäisi { $half } sitä ennen ja loput kahden viikon päästä. On keskiviikko, kello on kuusi aamulla, ja hän seisoo takaovella purkki kädessä.
# source: 495af23b
demand = Perjantain leivät velaksi, vaikka vanhaa on vielä maksamatta { $debt }
# source: 44520a59
client-name = Ossi Lindroos
# source: a3a62423
client-manner = Lämmin, turhamainen ja mainiota seuraa; kehuu ja tarinoi niin kauan kuin se säästää hänet lompakon avaamiselta ja syyn kertomiselta.
# source: 07ff668f
fact-debt = 2680 EUR
# source: bc6612e9
fact-debt-about = Erääntynyt lasku
# source: 9af228ed
fact-due = 2027-09-22
# source: 7406510f
fact-due-about = Laskun eräpäivä
# source: 08140207
fact-guests = 90
# source: 6b6d2ed2
fact-guests-about = Perjantain illallisvieraat
# source: bee37d4c
fact-half = 1340 EUR
# source: 037a49de
fact-half-about = Puolet erääntyneestä laskusta
# source: cc7ba3c9
fact-order = 520 EUR
# source: 481df59b
fact-order-about = Perjantain leipien hinta
# source: cf8aba87
article = On aika irtisanoa asiakas
# source: 1ab16d5b
guidance-offer_alternative = Koko summaa Ossi ei perjantaiksi saa kokoon, mutta puolet saa, ja kun maksuerille on sovittu päivät, hän voi maksaa kasvojaan menettämättä.
# source: 81b632ef
guidance-probe = Hurmaavuus on hänen esirippunsa; sitä hän raottaa vasta, kun joku suoraan kysyy, mitä sen takana on.
# source: 72591f69
guidance-hold_firm = Kaikki, mikä ei ole ”ei”, on hänen korvissaan ”kyllä”; ennen kuin ei on sanottu, leivät on hänen mielestään tilattu.
# source: dfbce1b8
guidance-acknowledge = Hän elää siitä, että hänestä pidetään; kun huomaat, mitä perjantai hänelle merkitsee, hänen ei tarvitse enää näytellä.
# source: 1e0a1a36
guidance-cite_terms = Laskua, jossa on eräpäivä, ei voi mielistellä, eikä sinun tarvitse väitellä siitä, kuka on kenenkin ystävä.
# source: 9c55a458
guidance-next_step = Hänen ”kohtansa” on kestänyt seitsemän viikkoa; vain päivä ja kellonaika merkitsevät hänelle jotain.
# source: 47f83b1e
guidance-concede = Kun leivät on viety, hänellä ei ole enää syytä maksaa, ja hän palaa saman tien pidemmän listan kanssa.
# source: 33ffd7c9
guidance-attack = Hän on väärässä ja tietää sen; loukkaus antaa hänelle loukatun osan.
# source: 831d216d
point-money_first = Sitoo leivät rahaan
# source: 59114bbe
point-money_first-phrase-1 = leivon kun raha
# source: 6457dda6
point-money_first-phrase-2 = leivon vasta kun
# source: 3efead31
point-money_first-phrase-3 = ennen kuin leivon
# source: 1f171329
point-money_first-phrase-4 = sitten leivon
# source: d0888e03
point-money_first-phrase-5 = kun lasku on
# source: bbdb1d54
point-money_first-phrase-6 = kuin lasku on
# source: d827c3dc
point-money_first-phrase-7 = ensin raha
# source: d207b915
point-money_first-phrase-8 = etukäteen
# source: 5ef68f38
point-part_first = Pyytää osan summasta ennen taikinoita
# source: 30ec3062
point-part_first-phrase-1 = puolet torstaina
# source: c2d9ed0d
point-part_first-phrase-2 = puolet puoleenpäivään
# source: 57716e25
point-part_first-phrase-3 = puolet huomiseksi
# source: 18497065
point-part_first-phrase-4 = puolet nyt
# source: cc6cc145
point-part_first-phrase-5 = puolet tänään
# source: 0627e962
point-part_first-phrase-6 = puolet huomenna
# source: 692b84ee
point-part_first-phrase-7 = puolet ennen
# source: b13183a8
point-part_first-phrase-8 = ensin puolet
# source: cec5b97f
point-say_sooner = Pyytää sanomaan ajoissa, kun rahasta on tiukkaa
# source: 0ee01290
point-say_sooner-making-1 = Kun rahat seuraavan kerran ovat vähissä, soita ennen eräpäivää eikä vasta seitsemän viikkoa sen jälkeen.
# source: 48227281
point-say_sooner-making-2 = Jos kuukausi menee huonosti, haluan kuulla sen sinulta saman tien, niin keksitään yhdessä jotain.
# source: 14d6cf36
point-say_sooner-making-3 = Yksi suora sana syyskuussa olisi riittänyt; huonot uutiset minä kestän, hiljaisuutta en.
# source: c071a488
point-say_sooner-making-4 = Älä piiloudu tarinoiden taakse, kun kassa on tyhjä, vaan tule käymään ja kerro, kun asialle voi vielä jotain.
# source: c54590b4
point-say_sooner-making-5 = Varoita minua vastedes heti, kun näet, ettet pysty maksamaan ajallaan.
# source: 7a85f252
point-say_sooner-making-6 = Odottaa voin sellaista, joka ilmoittaa hyvissä ajoin olevansa pulassa. Vitsien ja vaikenemisen varaan en pysty suunnittelemaan mitään.
# source: f6f5f623
point-say_sooner-lacking-1 = Mistä se oikeasti johtuu, ettet ole maksanut, ja miten huonosti kesä lopulta meni?
# source: 21dac1e4
point-say_sooner-lacking-2 = Kiitos, että kerroit, miten raskas kesä oli; ikävää, että terassi seisoi tyhjillään.
# source: b5d03919
point-say_sooner-lacking-3 = Soita vain sille toiselle leipurille, jos haluat varmistaa perjantain, mutta täällä ei kirjata mitään piikkiin.
# source: 489b37f4
point-say_sooner-lacking-4 = Tuo ensimmäinen puolikas huomisaamuna ja kuittaa loput kuun loppuun mennessä.
# source: 55278df6
point-say_sooner-lacking-5 = Minun olisi pitänyt sanoa heti selvästi, ettei velaksi saa; se oli minun mokani.
# source: 9d20b25d
point-say_sooner-lacking-6 = Lopeta jo tuo satuilu, senkin vanha huijari, en usko puheistasi sanaakaan.
# source: c79d2be2
beat-jelly-1 = Mestari! Tuo tuoksu pitäisi kieltää lailla. Pihlajanmarjahyytelöä, äidin omasta puusta. Perjantaiksi koko valikoimasi, { $guests ->
         [one] yhdelle hengelle
        *[other] { $guests } hengelle
    }, ja piikkiin. Se vanha lasku katsotaan viikonlopun jälkeen.
# source: 61652980
beat-jelly-2 = Nenäni perässä minä tätä kujaa tulin, kuin koira. Tässä, pihlajanmarjahyytelöä. Ja sitten perjantai: { $guests ->
         [one] yksi vieras
        *[other] { $guests } vierasta
    }, eikä heille kelpaa kuin sinun leipäsi. Pane samaan läjään, siivotaan myöhemmin.
# source: c2c8e254
beat-jelly-3 = Kello kuusi, ja sinä olet kuin vanhasta maalauksesta. Purkki sinulle. Perjantaina on se iso illallinen, ja leipää menee: { $order }, jos oikein laskin. Ai elokuun lasku? Kohta, kohta. Ensin juhlitaan.
# source: b5a3dc20
beat-jelly-model = Kiitos hyytelöstä, ja näen, miten tärkeä perjantai sinulle on. Lasku, { $debt }, erääntyi { $due }, joten velaksi en leivo. Mihin se maksu on jäänyt jumiin?
# source: 794dbaf1
beat-jelly-hint = Purkki on kaunis. Laskussa on silti eräpäivä: sano kumpikin, ja kysy, mikä on esteenä.
# source: 21aba6a8
beat-jelly-example-1 = Kiitos hyytelöstä, ja tiedän, että yhdeksänkymmentä vierasta on sinulle iso ilta. Elokuun lasku on silti ollut myöhässä 22. syyskuuta lähtien, joten velaksi en leivo. Mikä sen maksamisessa on ollut vaikeaa?
# source: 554d07d1
beat-jelly-example-2 = Kaunis purkki, kiitos, ja tiedän, miten paljon perjantai sinulle merkitsee. Piikkiin en kuitenkaan nyt leivo: maksa 1 340 euroa huomenna ennen kahtatoista ja loput kahden viikon päästä, niin saat koko tilauksen.
# source: 199b3113
beat-jelly-example-3 = Ei, piikkiin en leivo. Minusta on parempi, että lopetamme yhteistyön tähän.
# source: 25ccff94
beat-jelly-example-4 = No, olkoon, leivon perjantaiksi ja panen piikkiin. Vanha lasku voi odottaa.
# source: 322eea8d
beat-jelly-example-5 = Oletpa sinä röyhkeä siipeilijä. Pidä hyytelösi ja lakkaa valehtelemasta minulle.
# source: bd336825
beat-jelly-example-6 = Kiitos hyytelöstä.
# source: 3827d1b0
beat-jelly-branch-1-1 = Katso vähän, mihin sillä kaulimella osoittelet.
# source: 1bc3ec86
beat-jelly-branch-1-2 = Hyvänen aika. Eikä aurinkokaan ole vielä noussut.
# source: 20f27746
beat-jelly-branch-1-3 = Olipa kitkerä kannikka keskiviikkoaamuksi.
# source: 0bb5f833
beat-jelly-branch-5-1 = On siinä uunissa siis sittenkin lämmin nurkka.
# source: 4030faa3
beat-jelly-branch-5-2 = Voideltu ei. Sellaisista minä pidän.
# source: 7b38e77e
beat-jelly-branch-5-3 = Kuulin ein, ja sen takaa pilkisti jotakin.
# source: bb319364
beat-jelly-branch-6-1 = Yhden laskunko takia panisit oven kiinni?
# source: ddaba55d
beat-jelly-branch-6-2 = Vai hyvästit? Vastahan minä sain purkin kädestäni.
# source: 046838f6
beat-jelly-branch-6-3 = Äkkiäpä se uuni kylmeni.
# source: 387f8945
beat-jelly-branch-7-1 = Noin monta kysymystä ennen aamukahvia.
# source: 36073d6b
beat-jelly-branch-7-2 = Kyllä minä tajuan, mitä sinä oikeasti kysyt.
# source: 61962f46
beat-jelly-branch-7-3 = Oletpa sinä utelias tähän aikaan aamusta. No.
# source: 03c12b3c
beat-jelly-branch-8-1 = Minä puhun leivästä ja sinä pankista.
# source: 1be82da4
beat-jelly-branch-8-2 = Sinulla on se jo valmiiksi laskettuna, vai? Kuin viivaimella vedetty.
# source: 46d113ca
beat-jelly-branch-8-3 = Kamalan aikuista puhetta.
# source: 5f9dc22c
beat-jelly-branch-10-1 = Kauniisti sinä osaat sanoa ei.
# source: 36fba098
beat-jelly-branch-10-2 = Sinun suustasi kieltokin tuoksuu voilta.
# source: 02000cf0
beat-jelly-branch-10-3 = Tuosta voisi melkein kiittää.
# source: 28f6e7a7
beat-jelly-branch-11-1 = Voi miten ankarana. Ei se sinulle sovi.
# source: b34b7678
beat-jelly-branch-11-2 = Hrr. Joko se uuni sammutettiin?
# source: 0507d3c1
beat-jelly-branch-11-3 = Tuo tuli kuin karhukirje.
# source: c82d41d8
beat-charm-1 = Sinä ja minä, raha-asioita, ennen auringonnousua? Minä kerron joka pöydässä, kenen leipää se on. Leivo perjantaiksi, niin ensi viikolla istutaan pullon ääreen ja pannaan kaikki kerralla kuntoon.
# source: b790efc6
beat-charm-2 = Minä tunsin sinut jo silloin, kun sinulla oli yksi uuni ja polkupyörä. Anna minulle tämä perjantai, mestari, niin tulen sen jälkeen ja tuon kaiken. Saat siitä sanani, ja äidinkin sanan.
# source: f43afd94
beat-charm-3 = Mutta ethän sinä ole mikään tavarantoimittaja, sinä olet puolet ruokalistasta. Ei kai kukaan saa karhukirjeitä omalta ruokalistaltaan? Ensin perjantai, sitten se tylsä puoli. Sovittu?
# source: 21731887
beat-charm-model = Minäkin pidän paikastasi, ja ilahdun, kun leivästä kysytään. Perjantaina täältä ei silti lähde mitään, jos lasku on auki. Minulle riittää, että maksat puolet torstaina ennen kahtatoista ja loput kahden viikon päästä. Mikä siinä on esteenä?
# source: a2f1584d
beat-charm-hint = Laskusta siirryttiin ystävyyteen. Voit pitää hänestä ja sanoa silti päivän.
# source: 4043967c
beat-charm-example-1 = Mukavaa, että kerrot leivästä joka pöydässä, ja haluan leipoa sinulle jatkossakin. Velaksi en leivo, mutta voisit maksaa 1 340 euroa huomenna ja loput kahden viikon päästä. Mistä tämä oikeasti kiikastaa?
# source: b2c305f5
beat-charm-example-2 = Ilahduttaa, että vieraasi kysyvät leivästä. Velaksi en silti leivo: tuo 1 340 euroa huomenna ennen kahtatoista ja toinen puoli kahden viikon päästä, niin perjantain leivät ovat sinun.
# source: 5787d140
beat-charm-example-3 = Valitan, mutta ei. Lasku on myöhässä, ja allekirjoittamassasi tilisopimuksessa lukee, että silloin toimitukset keskeytetään.
# source: 5d75bfcf
beat-charm-example-4 = Säästä minut tuolta teatterilta. Olet huijari ja pidät minua typeryksenä.
# source: 5c518e17
beat-charm-example-5 = Hyvä on, kun sinä olet kyseessä. Leivon perjantaiksi, ja maksat ensi viikolla.
# source: 409a0982
beat-charm-branch-11-1 = Ei se siis ystävyyttä ollutkaan, pelkkä jakelureitti.
# source: 4d203c13
beat-charm-branch-11-2 = Kaikki ne aamut, ja sitten näytetään ovea.
# source: ea11606d
beat-charm-branch-11-3 = Olisit sanonut tuon, ennen kuin minä herkistyin.
# source: fb238a13
beat-charm-branch-12-1 = Sinä kysyt niin kuin oikeasti haluaisit tietää.
# source: d38781c0
beat-charm-branch-12-2 = Ei sitä minulta kukaan kysy. Kirjeitä vain lähetetään.
# source: e976c470
beat-charm-branch-12-3 = Hm. Et naura etkä ole vihainenkaan.
# source: 6ffe24da
beat-charm-branch-13-1 = Lasku, aina se lasku. No olkoon.
# source: 9a113cf9
beat-charm-branch-13-2 = Sinua ei saa harhapoluille, ei sitten millään.
# source: 599d3413
beat-charm-branch-13-3 = Minä jo luulin, että kehuilla pärjää.
# source: baa45063
beat-charm-branch-14-1 = Nyt alkaa hellalla tapahtua. Mutta ei noin paljon, eikä noin pian.
# source: f1cbe92e
beat-charm-branch-14-2 = Sinulla on näemmä resepti. Saanko maustaa?
# source: fceca4d7
beat-charm-branch-14-3 = Tuohon voisin jo melkein sanoa joo.
# source: 721c6311
beat-charm-branch-17-1 = Kun olet noin ystävällinen, niin puhutaan kerrankin vakavasti.
# source: 10ccee62
beat-charm-branch-17-2 = Hyvä on, hyvä on, se lasku.
# source: fd54f085
beat-charm-branch-17-3 = Enhän minä osaa sinulle edes suuttua.
# source: 50c7b78e
beat-charm-branch-18-1 = Ei, ei ja ei. Minä olen laskenut.
# source: 7aeb3f40
beat-charm-branch-18-2 = Täällähän alkoi vetää.
# source: f5506e7c
beat-charm-branch-18-3 = Et edes nosta katsettasi pöydästä.
# source: aaf60765
beat-charm-branch-19-1 = Mennään sitten papereihin.
# source: 9f2abb54
beat-charm-branch-19-2 = Siitä on siis kuitenkin puhuttava.
# source: 34f6d606
beat-charm-branch-19-3 = Sinua ei hurmata, huomaan.
# source: 6b31917b
beat-charm-branch-21-1 = Sinua voisi kuunnella koko aamun.
# source: ed637459
beat-charm-branch-21-2 = Sinun kanssasi on aina ilo jutella.
# source: 938d3ef7
beat-charm-branch-21-3 = Näetkös, me ymmärrämme toisiamme.
# source: 757136f2
beat-post-1 = Sehän on käytännössä maksettu. Kirjanpitäjällä on ranne kipsissä, yhdellä sormella naputtelee kuin kana. Maanantaina, viimeistään tiistaina. Voit siis tehdä taikinasi kevyin mielin.
# source: 71f7aa74
beat-post-2 = Pankista tuli uudet tunnukset, panin ne varmaan paikkaan, ja sinä tiedät minut ja varmat paikat. Maanantaina maksu lähtee. Ethän sinä perjantaita yhden lappusen varaan jätä?
# source: 6c864a4d
beat-post-3 = Lasku on jo otettu esiin. Se on hansikaslokerossa, auto on korjaamolla, ja siinä on jokin italialainen vika, siksi tulin pakulla. Ensi viikolla, kunniasanalla. Perjantaihan voi mennä niin kuin puhuttiin?
# source: f93f9c92
beat-post-model = Onpa siinä sotkua, ja uskon, että haluaisit siitä eroon. Taikinat teen silti vasta, kun raha on tilillä, en lupauksen varassa. Onnistuisiko { $half } huomenna ennen kahtatoista? Mikä siinä oikeasti on esteenä?
# source: 81ab9d12
beat-post-hint = Hyvä tarina ei ole maksu. Mikä olisi, ja onko tarina koko totuus?
# source: 5ece487b
beat-post-example-1 = Ymmärrän, että toimistossasi on nyt hankalaa. Lupauksen varaan en silti leivo. Maksa itse 1 340 euroa huomenna ennen kahtatoista ja loput kahden viikon päästä, niin saat perjantain leivät.
# source: a63c36c7
beat-post-example-2 = Murtunut ranne on huonoa tuuria, ja ymmärrän, että se hankaloittaa asioitasi. Lasku erääntyi kuitenkin jo 22. syyskuuta, joten velaksi en leivo. Mikä on todellinen syy siihen, ettei sitä ole maksettu?
# source: 2d92b4dc
beat-post-example-3 = Valitan, mutta ei. Allekirjoittamasi tilisopimuksen mukaan toimitukset keskeytetään, kun lasku on kuukauden myöhässä.
# source: 3a00de4a
beat-post-example-4 = Ei, lupausten varaan en leivo, kun elokuun lasku on myöhässä. Sinun on paras etsiä toinen leipuri.
# source: 75982781
beat-post-example-5 = Hyvä on, uskon sinua ja leivon perjantaiksi velaksi.
# source: d2dd703e
beat-post-branch-2-1 = Minä kerron huoleni, ja sinä heität ne roskiin.
# source: 3eb98140
beat-post-branch-2-2 = Ja vielä haukutaankin.
# source: 28b8ff13
beat-post-branch-2-3 = Pankissakin minulle on puhuttu kauniimmin.
# source: d326459b
beat-post-branch-7-1 = Sinä uskot minua. Et tiedäkään, miten harvinaista se on.
# source: 04e671f3
beat-post-branch-7-2 = Sinä tällaiset asiat ymmärrät.
# source: c4d981f4
beat-post-branch-7-3 = Sydän pehmeää voita, siellä esiliinan alla.
# source: 14c726b7
beat-post-branch-12-1 = Et uskonut siitä sanaakaan, ethän? Et vain kehdannut nauraa.
# source: c8a0c3d9
beat-post-branch-12-2 = Näet suoraan lävitseni ja kysyt silti nätisti.
# source: 0cbaa368
beat-post-branch-12-3 = Olen kertonut tuota niin monelle, että aloin jo itsekin uskoa.
# source: 19bb223d
beat-post-branch-13-1 = Ei hullumpi resepti. Muutan siitä vain yhden kohdan.
# source: 206189be
beat-post-branch-13-2 = Jaa, sinulla on suunnitelma. Minulla olisi yksinkertaisempi.
# source: a10c3683
beat-post-branch-13-3 = Ovelaa. Siistin sitä vähän reunoista.
# source: ff578d46
beat-post-branch-15-1 = Sinä ja sinun järjestelysi.
# source: 0c2cc0ed
beat-post-branch-15-2 = Noin täntillistä. Minulla ei ole ikinä ollut edes viivainta.
# source: 564e3d85
beat-post-branch-15-3 = Se mutka on jo kierretty.
# source: b24e7feb
beat-post-branch-17-1 = Ei sen takana mitään ole. Mitä siellä nyt olisi?
# source: b6dcd7f9
beat-post-branch-17-2 = Kyselet kuin äitini.
# source: 144b74d5
beat-post-branch-17-3 = Kertoisin lisää, jos siinä olisi jotain hauskaa.
# source: a36003b2
beat-post-branch-18-1 = Oikeassahan sinä olet. Niin kuin yleensä.
# source: 881e1e10
beat-post-branch-18-2 = Sinun esiliinassasi sanoisin samaa.
# source: fbe646a8
beat-post-branch-18-3 = Kyllä minä tiedän, miltä se kuulostaa.
# source: f027ff6d
beat-post-branch-19-1 = Vai on minun sanani punnittu ja köykäiseksi havaittu.
# source: 1fe5a938
beat-post-branch-19-2 = Noinko sinä puhut ihmiselle, joka on pulassa?
# source: 7ecf3bb2
beat-post-branch-19-3 = Kylmäksi sinä olet käynyt siitä, kun tulin.
# source: e32d74ec
beat-post-branch-20-1 = Minun sanani ei siis tässä keittiössä paina mitään.
# source: c84aef96
beat-post-branch-20-2 = Kovaksi sinä olet tänä aamuna paistunut.
# source: 162d99cf
beat-post-branch-20-3 = Paperi on sinulle siis parempi kuin lupaus.
# source: c59c2568
beat-post-branch-22-1 = On se hyvä, kun saa jollekulle kertoa.
# source: 459f38cf
beat-post-branch-22-2 = Sinulla se on pitkä pinna.
# source: 67ed8ecc
beat-post-branch-22-3 = Nyt on jo parempi olo.
# source: f5b462bc
beat-haggle-1 = Tehdään niin kuin ihmiset, jotka pitävät toisistaan: saat sen, mitä lompakossa on, suoraan jauhoiseen käteen. Sinä leivot perjantaiksi, ja ensimmäinen kunnon maksu tulee viikonlopun jälkeen.
# source: 1aeac32d
beat-haggle-2 = Entä jos annan vähän käsirahaa? Käännän taskut nurin tässä paikassa, sinä otat sen hyvän tahdon eleenä, perjantai hoituu, ja loput tulevat, kun vieraat ovat maksaneet illallisensa.
# source: c98fe21c
beat-haggle-3 = Anna minun alkaa maksaa juhlan jälkeen, muuta en pyydä. Perjantaina ruokin vieraat, lauantaina lasken kassan, maanantaina saat ensimmäisen siivusi. Melkein sama asia, vai mitä?
# source: e6f5176c
beat-haggle-model = Ymmärrän, että aloittaisit mieluummin perjantain jälkeen. Järjestys on silti tämä: { $half } torstaina ennen kahtatoista, sitten teen taikinat, ja loput kahden viikon päästä. Mikä tekee torstaista sinulle hankalan?
# source: 44ffa44b
beat-haggle-hint = Hän siirsi maksun taas leipien perään. Siirrä se takaisin eteen, torumatta.
# source: 016e03dc
beat-haggle-example-1 = Ymmärrän, että rahasta on tiukkaa ennen perjantaita. Lompakon pohjat eivät silti riitä, joten ei: 1 340 euroa huomenna ennen kahtatoista ja loput kahden viikon päästä, niin leivon kaiken.
# source: a7ea9d42
beat-haggle-example-2 = Näen, että yrität tulla vastaan, ja arvostan sitä. Velaksi en leivo, mutta voimme jakaa summan: 1 340 euroa huomenna ennen kahtatoista, loput kahden viikon päästä. Mikä sinua huolettaa siinä, että maksaisit ennen perjantaita?
# source: 675880af
beat-haggle-example-3 = Ei, se ei riitä. Velaksi en leivo.
# source: d133b633
beat-haggle-example-4 = Ei, siihen en suostu. Lopetetaan yhteistyö tähän, ei tästä tule enää mitään.
# source: ef41ca72
beat-haggle-example-5 = Hyvä on, leivon perjantaiksi, ja maksat sitten kun sinulle sopii.
# source: a94886bb
beat-haggle-branch-2-1 = Ei sitä kättä tarvitse purra, joka pikkurahaa kaivaa.
# source: 6542094f
beat-haggle-branch-2-2 = Minä tingin. Tuo oli jotain muuta.
# source: c00a25df
beat-haggle-branch-2-3 = Se siitä toisista pitämisestä.
# source: 81891b68
beat-haggle-branch-7-1 = Kättä päälle ja kannikka. Niin sen kuuluukin mennä.
# source: e5bfea7f
beat-haggle-branch-7-2 = Puolitiessä siis tavattiin, tosin minun pihassani.
# source: a79208f3
beat-haggle-branch-7-3 = Näetkös, ei käynyt kuinkaan.
# source: 1ee4f290
beat-haggle-branch-10-1 = Vähän siis lähtee edeltä. Miksei sitten saman tien kaikki?
# source: 81b2dd03
beat-haggle-branch-10-2 = Sinä taivut sulavasti.
# source: dfc471c1
beat-haggle-branch-10-3 = Otan pikkujoon ja jään odottamaan sen isoveljeä.
# source: b3f259bd
beat-haggle-branch-11-1 = Kauppoja ei siis tule ollenkaan.
# source: 09802189
beat-haggle-branch-11-2 = Minä ojennan käden, ja sinä ripustat esiliinan naulaan.
# source: b1ff3311
beat-haggle-branch-11-3 = Vastahan me päästiin alkuun.
# source: 9b76a237
beat-haggle-branch-12-1 = Voisin tässä vitsailla lisääkin. Taidan olla siihen väsynyt.
# source: b448a00f
beat-haggle-branch-12-2 = Parempi, että kuulet sen kokonaan.
# source: 23f9d8e2
beat-haggle-branch-12-3 = On siihen syynsä, että ongin tässä pikkurahaa.
# source: a00c6085
beat-haggle-branch-13-1 = Sinä olet ollut reilu koko aamun, ja minä olen syöttänyt sinulle kalajuttuja.
# source: 0a400517
beat-haggle-branch-13-2 = Et anna periksi etkä muutu ilkeäksi. Siinä menevät aseet kädestä.
# source: 6041921f
beat-haggle-branch-13-3 = Huutaisit edes. Silloin tietäisin, mitä tehdä.
# source: 24b30bc4
beat-haggle-branch-14-1 = Kannatti yrittää. Muuten olisin hävennyt itseäni.
# source: 3f395c89
beat-haggle-branch-14-2 = Ei muruakaan etuajassa, huomaan.
# source: 4a9fcf7a
beat-haggle-branch-14-3 = Sanoit sen niin rauhallisesti, etten löydä rakoa mistään.
# source: 28ad5543
beat-haggle-branch-16-1 = Onhan se pursiseuran ennakkomaksu. Tuli eilen, ja ajattelin sen viineihin.
# source: 72499bb2
beat-haggle-branch-16-2 = On minulla jotain. Seura maksoi varausmaksunsa, säästin sitä viinitukkurille.
# source: a80a6544
beat-haggle-branch-16-3 = No, seuran ennakko on tilillä. Viini voisi kai olla vähän vaatimattomampaa.
# source: acb3787f
beat-haggle-branch-17-1 = Sinä myisit hiekkaa Tulliniemeen. Hyvä on.
# source: b159634a
beat-haggle-branch-17-2 = Ei kelpaa lompakko, eivät taskut. Sinua ei osteta.
# source: d124e3b9
beat-haggle-branch-17-3 = Minulta loppuivat mausteet.
# source: c34e6cb6
beat-haggle-branch-18-1 = Jäljellä on pursiseuran ennakko, ja sen minä olin ajatellut viineihin.
# source: 3943dbef
beat-haggle-branch-18-2 = Onhan seuralta tullut varausmaksu. Se on jo luvattu, se on viiniä. Mutta ajattele nyt vähän.
# source: a2b42454
beat-haggle-branch-18-3 = Voisin kai, jos tarjoaisin vieraille vettä. Ei tässä ole kyse vain minusta.
# source: 5ed4a8f9
beat-haggle-branch-19-1 = Niin hellästi sinä sen teet, että tuskin kuulen uuninluukun sulkeutuvan.
# source: 04beefdc
beat-haggle-branch-19-2 = Kauniisti sanottu. Ei on silti ei, vaikka se nostaisi hattua.
# source: 9e417b44
beat-haggle-branch-19-3 = Olin jo sanoa joo, ihan sinun mieliksesi.
# source: 49712320
beat-haggle-branch-20-1 = Minä ojennan käteni, ja sinä katsot kassakonetta.
# source: a68b4ea3
beat-haggle-branch-20-2 = Et sinä tingi, sinä vain seisot siinä kuin jauhosäkki.
# source: 66dba0f1
beat-haggle-branch-20-3 = Puolikas hymy olisi sopinut kylkeen.
# source: 2f311504
beat-haggle-branch-21-1 = Taas ei. Sinulla on siihen lahjoja.
# source: 8d584cfc
beat-haggle-branch-21-2 = Ja siinäkö oli kiitos vaivoistani?
# source: 09f88e28
beat-haggle-branch-21-3 = Minulta alkavat taskut loppua.
# source: 6c4621bb
beat-haggle-branch-22-1 = Tässä on käyty ennenkin.
# source: 2b2c1b8c
beat-haggle-branch-22-2 = Olen tavannut pehmeämpiäkin seiniä.
# source: b9e811fd
beat-haggle-branch-22-3 = Taskut ovat tyhjät. Muuta ei tule.
# source: eb29cd93
beat-haggle-branch-24-1 = Sinulla on niin rauhallinen tapa.
# source: 41062136
beat-haggle-branch-24-2 = Sinä mietit. Älä, se vain pilaa asiat.
# source: 638abb8e
beat-haggle-branch-24-3 = Kyllä on mukavaa, kun ihminen ei saivartele.
# source: 3f39975b
beat-guilt-1 = Sinun nimesi on ruokalistassa, kultaa kermanvalkealla. Perjantaina { $guests ->
         [one] yksi vieras
        *[other] { $guests } vierasta
    }, kädet leipäkorissa, ja kori on tyhjä. Saisitko sinä unta? Minä en saisi, sinun puolestasi.
# source: 3cc69bf5
beat-guilt-2 = Olen luvannut niille sinut, mestari. Pitkässä pöydässä istuu pursiseuran koko hallitus. Nousenko minä seisomaan ja sanon, että oma leipuri, oma ystävä, jätti lautaset tyhjiksi?
# source: 3c9f468b
beat-guilt-3 = Kuvittele: kynttilät, lohikeitto, lusikat pystyssä, eikä talossa kannikkaakaan. Ja kaikki yhden paperin takia, joka on odottanut seitsemän viikkoa ja odottaisi kyllä kahdeksannenkin.
# source: 405f2064
beat-guilt-model = Minäkin näkisin leipäni siinä pöydässä, ja kuulen, miten paljon illasta riippuu. Ensin raha silti: { $half } torstaina ennen kahtatoista, ja perjantai on turvattu. Mikä tekee siitä juuri nyt niin vaikeaa?
# source: 5d0d2831
beat-guilt-hint = Tyhjät lautaset on hänen vallassaan estää. Ota ilta tosissasi, pidä kiinni järjestyksestä ja ihmettele ääneen, mitä tämän takana on.
# source: 9b1289d5
beat-guilt-example-1 = Näen sen pöydän silmissäni ja tiedän, miten paljon perjantai sinulle merkitsee. Velaksi en silti leivo, kun elokuun lasku on maksamatta. Mikä maksamisessa on tällä hetkellä niin vaikeaa?
# source: bfb1d56a
beat-guilt-example-2 = Nimeni kullalla on kunnia, ja ymmärrän, että haluat korit täyteen. Velaksi en silti leivo. Maksa 1 340 euroa huomenna ennen kahtatoista ja loput kahden viikon päästä, niin korit täyttyvät.
# source: d9686348
beat-guilt-example-3 = Valitan, mutta vastaus on ei. Velaksi en leivo, kun elokuun lasku on maksamatta.
# source: 42ed2542
beat-guilt-example-4 = Olet oikeassa, en saisi minäkään unta. Saat leivät velaksi, maksa kun pystyt.
# source: 37d8940b
beat-guilt-example-5 = Voi miten liikuttavaa. Senkin häpeämätön huijari, mene muualle itkemään.
# source: cd4bd1da
beat-guilt-branch-2-1 = Minä näytän sinulle painajaiseni, ja sinä pahennat sitä.
# source: 0cbbdc4b
beat-guilt-branch-2-2 = Hapankorppu sinulla on sydämen paikalla.
# source: d3e9b691
beat-guilt-branch-2-3 = Ja minä kun olisin perjantaina kohottanut sinulle maljan.
# source: f9005a81
beat-guilt-branch-7-1 = Ethän sinä minua semmoisen kanssa yksin jättäisi.
# source: 401ca6d2
beat-guilt-branch-7-2 = Siellähän se on, kultainen sydän, vihdoinkin.
# source: c30955b4
beat-guilt-branch-7-3 = Voisin suudella sinun uuniasi.
# source: 4cae0cd3
beat-guilt-branch-11-1 = Syökööt sitten lautasliinoja.
# source: 319c2dc5
beat-guilt-branch-11-2 = Antaisitko sinä sen todella mennä niin pitkälle?
# source: f72f2443
beat-guilt-branch-11-3 = En olisi sinusta uskonut.
# source: 9e7879ab
beat-guilt-branch-12-1 = Antaa illallisen hetken olla. On muutakin.
# source: 7ccad0e5
beat-guilt-branch-12-2 = Älä ala kiltiksi, minulta katkeaa ajatus.
# source: 55a3f837
beat-guilt-branch-12-3 = Osuit juuri siihen, mihin koskee.
# source: 631bfd9a
beat-guilt-branch-13-1 = Olisit voinut nauraa minulle. Et nauranut.
# source: 4bc67241
beat-guilt-branch-13-2 = Sanot ei niin kuin sinun kävisi minua sääliksi. Se pitäisi kai ansaita.
# source: e05d52a2
beat-guilt-branch-13-3 = Eihän noita viuluja jaksa vinguttaa, kun toinen kuuntelee tuolla lailla.
# source: 8076aa2f
beat-guilt-branch-14-1 = Tiedän. Tiedän. Ei pitäisi painella siitä, mistä toinen on pehmeä.
# source: 18571667
beat-guilt-branch-14-2 = Sinä kyllä muistat, mistä tässä oli puhe.
# source: 5892d6d2
beat-guilt-branch-14-3 = Oli pakko yrittää. Minä yritän aina.
# source: c6b6cbb2
beat-guilt-branch-15-1 = Onhan se pursiseuran ennakko, mutta se oli tarkoitus panna viineihin.
# source: de6292b2
beat-guilt-branch-15-2 = Minulle jäi seuran varausmaksu, ja siitäkin on puolet jo juotu, noin niin kuin kuvaannollisesti.
# source: 44922def
beat-guilt-branch-15-3 = Voisin minä jotain raapia kokoon. En vain perjantaiksi, enkä kaikkea kerralla.
# source: 3f79f238
beat-guilt-branch-16-1 = Viulut loppuivat.
# source: 750190b4
beat-guilt-branch-16-2 = Nyt tiedät kaiken, etkä ole tullut vastaan mutta et kääntänyt selkääsikään.
# source: 318b5b2f
beat-guilt-branch-16-3 = Sinun ohitsesi ei pääse, ja olen kokeillut joka puolelta.
# source: 4a453578
beat-guilt-branch-17-1 = Onhan se pursiseuran ennakko. Tuli eilen. Olin ajatellut sen viineihin.
# source: 1cca3609
beat-guilt-branch-17-2 = Ei siinä mitään vaikeaa ole, paitsi että siitä rahasta piti tulla viiniä.
# source: ad5aa178
beat-guilt-branch-17-3 = Ennakko minulla on. Pitäisi vain sanoa viinitukkurille, ja se kyllä murisee.
# source: 11bd305d
beat-guilt-branch-18-1 = On siis jokin tie. Kapea, mutta tie.
# source: 7659d370
beat-guilt-branch-18-2 = Ai. Olit jo ajatellut minun lautasiani.
# source: e7b886f4
beat-guilt-branch-18-3 = Perjantai ei siis ole kielletty. Siinä on hintalappu.
# source: 981e7571
beat-guilt-branch-20-1 = Hyvä on. En hymyile, mutta kuuntelen.
# source: 9e05a1b1
beat-guilt-branch-20-2 = Oven sinä jätät raolleen, se on myönnettävä.
# source: 61f434b9
beat-guilt-branch-20-3 = No niin. Teatteri loppui.
# source: 3e403219
beat-guilt-branch-22-1 = Jaaha. Ei edes huokausta.
# source: 3cb11833
beat-guilt-branch-22-2 = Ei ilmettäkään. Noilla kasvoilla voisi jäähdyttää voita.
# source: f1c7a8c7
beat-guilt-branch-22-3 = Sekin siis jättää sinut kylmäksi.
# source: 3f611cf3
beat-guilt-branch-23-1 = Sitten minulla ei ole enää mitään näytettävää.
# source: fe189bba
beat-guilt-branch-23-2 = Siinä oli parasta, mitä minulla on, ja vastaus on yhä ei.
# source: 214998f1
beat-guilt-branch-23-3 = Se oli sitten siinä, kai.
# source: 9707fb74
beat-guilt-branch-24-1 = Leipuri sinä olet, et pappi.
# source: 8a6a5079
beat-guilt-branch-24-2 = Kysymyksillä ei leipää voidella.
# source: a3ac985d
beat-guilt-branch-24-3 = Olen sanonut sen, minkä sanon.
# source: a999a69e
beat-guilt-branch-25-1 = Taas kysymys. Minulla ei ole enempää vastauksia mukana.
# source: b4766bfc
beat-guilt-branch-25-2 = Leipää minä tulin hakemaan.
# source: 0fcf0301
beat-guilt-branch-25-3 = Sinusta olisi tullut hyvä tullimies.
# source: d9bab2ed
beat-guilt-branch-27-1 = Näet sen itsekin, huomaan kyllä.
# source: e53b881d
beat-guilt-branch-27-2 = Tiesin, että sinuun koskisi.
# source: db9fe688
beat-guilt-branch-27-3 = Katseesi ihan pehmeni.
# source: e9664fe1
beat-truth-1 = Kesä hukkui sateeseen. Koko elokuun neljäkymmentä tyhjää tuolia terassilla. Maksoin sille, joka ensin pani hanat kiinni: sähköyhtiölle, sitten kalatukkuun. Sinä et murissut, joten jäit viimeiseksi. Ja nyt kaikki on perjantain varassa.
# source: bb2ba6bf
beat-truth-2 = Kesäkuusta asti satoi, ja olen maksanut sille, joka haukkuu. Sinä olit kiltti, joten sinä odotit. Perjantaina pursiseura päättää, missä se syö koko talven. Jos se menee pieleen, panen lapun luukulle.
# source: c057e01d
beat-truth-3 = Sinun kirjeesi avaan viimeisenä, koska ne ovat kohteliaita. Kesää ei tänä vuonna tullut, lasku siitä vain. Jos perjantai menee loistavasti, pursiseura jää talveksi. Jos ei, ovi menee säppiin.
# source: 0459e0fd
beat-truth-model = Kiitos, että kerroit; kurja kesä sinulla on ollut. Ennen rahaa en silti voi leipoa. Jaetaan se: { $half } torstaina ennen kahtatoista, loput kahden viikon päästä. Paljonko voit maksaa huomenna niin, että pysyt pinnalla?
# source: fe35c510
beat-truth-hint = Siinä tuli totuus. Se ansaitsee lämpöä ja sellaisen tavan maksaa, johon hän pystyy.
# source: aabda628
beat-truth-example-1 = Kiitos, että puhuit suoraan; tuollainen kesä on varmasti ollut pelottava. Velaksi en silti leivo. Maksa 1 340 euroa huomenna ennen kahtatoista ja loput pienissä erissä joka perjantai, kunnes lasku on kuitti.
# source: 7b101132
beat-truth-example-2 = Ikävä kuulla, että kesäsi oli niin huono. Mutta en voi leipoa, kun lasku on maksamatta.
# source: 41f60097
beat-truth-example-3 = Olen pahoillani kesästäsi, mutta velaksi en leivo, ja minusta meidän on parasta lopettaa yhteistyö.
# source: 84d9cdd3
beat-truth-example-4 = Hyvä on, leivon perjantaiksi velaksi. Älä välitä siitä laskusta.
# source: a8d6dc82
beat-truth-example-5 = Älä naurata. Olet valehdellut minulle seitsemän viikkoa, senkin surkea huijari.
# source: df3cab25
beat-truth-branch-2-1 = Minä avaan sydämeni, ja sinä sylkäiset sinne.
# source: e08adc9b
beat-truth-branch-2-2 = Vai sillä lailla käy, kun puhuu suoraan.
# source: 320fa32b
beat-truth-branch-2-3 = Olisi pitänyt pysyä siinä hauskassa jutussa.
# source: 5eddc91f
beat-truth-branch-8-1 = Et arvaa, mitä se minulle merkitsee.
# source: f0e5ccd8
beat-truth-branch-8-2 = Ei olisi pitänyt kertoa. Mutta hyvä, että kerroin.
# source: 440840a7
beat-truth-branch-8-3 = Siunattu ihminen. Ensi yönä minä nukun.
# source: 224e5b92
beat-truth-branch-12-1 = Minä kerron tuommoisen, ja sinä näytät ovea.
# source: fe6083b6
beat-truth-branch-12-2 = Sitten olisin yhtä hyvin voinut pysyä siinä hauskassa jutussa.
# source: b8bcfad5
beat-truth-branch-12-3 = Vai sen hintaista se rehellisyys on.
# source: 6a5df708
beat-truth-branch-13-1 = Tuo on enemmän kuin ansaitsen.
# source: 9ca2399d
beat-truth-branch-13-2 = En uskonut, että haluaisit vielä auttaa.
# source: 7a0767dd
beat-truth-branch-13-3 = Tekisitkö sinä sen? No, jos sitä saisi vähän pienentää.
# source: 5891490d
beat-truth-branch-15-1 = Sitähän sinä olet tarjonnut koko ajan, minä vain en kuunnellut.
# source: c3353abc
beat-truth-branch-15-2 = Se oli siis pelastusköysi, ja minä luulin sitä talutushihnaksi.
# source: 4af1821d
beat-truth-branch-15-3 = Siihen pystyn. Luulen, että siihen oikeasti pystyn.
# source: ab1cd9ac
beat-truth-branch-17-1 = Haluaisin sanoa joo. Pelkään vain, että kassa kuivuu.
# source: 57db59d0
beat-truth-branch-17-2 = Sinun suustasi se kuulostaa mahdolliselta. Katso sitä silti minun silmin.
# source: 6af335ac
beat-truth-branch-17-3 = Reilua se on. Tiedän, että on.
# source: 308605ab
beat-truth-branch-19-1 = Jäljellä on pursiseuran ennakko, ja se on tarkoitettu viineihin.
# source: cb172bc3
beat-truth-branch-19-2 = Seuralta tuli eilen varausmaksu. Viinitukkuri on iskenyt siihen silmänsä.
# source: d4663cf3
beat-truth-branch-19-3 = Tilillä on jotain. Minä katselen sitä niin kuin viimeistä rapua vadilla.
# source: 3d3bdfcd
beat-truth-branch-20-1 = Onhan se seuran ennakko. Ajattelin sen viineihin, mutta leipäähän keittoon kastetaan eikä viiniä.
# source: 7b9c64a4
beat-truth-branch-20-2 = Minulla on se perjantain varausmaksu. Siitä piti tulla viiniä.
# source: cabf3f6e
beat-truth-branch-20-3 = Jos rehellisiä ollaan, ennakko riittäisi sinun ensimmäiseen erääsi.
# source: f3a5da0d
beat-truth-branch-21-1 = Silti ei. Kuuntelit sentään loppuun.
# source: 37e201a5
beat-truth-branch-21-2 = Jaaha. Sitä minä pelkäsinkin.
# source: 15f4240d
beat-truth-branch-21-3 = Sinun käy minua sääliksi, ja uuni pysyy kylmänä. No.
# source: 90e494fb
beat-truth-branch-22-1 = Se, mitä aiemmin sanoit, on siis voimassa. Niin arvelinkin.
# source: 631f135a
beat-truth-branch-22-2 = Minun tapani ei käy. Mennään sitten sinun.
# source: efdcaf58
beat-truth-branch-22-3 = Et sinä vaihda säveltä, vaikka orkesteri siirtyisi molliin.
# source: 90286494
beat-truth-branch-23-1 = Niin. Mutta kuvittele nyt hetki minun kanssani.
# source: a4924e6c
beat-truth-branch-23-2 = Minulla ei ole oikeutta pyytää. Pyydän silti.
# source: 67d698bc
beat-truth-branch-23-3 = Pahimman sinä jo kuulit. Ajattele nyt sitä iltaa.
# source: bd43bc93
beat-truth-branch-24-1 = Turhaan siis riisuuduin.
# source: d38335d9
beat-truth-branch-24-2 = Olisin sitten yhtä hyvin voinut olla kertomatta.
# source: 4a3a66fe
beat-truth-branch-24-3 = Tämän minä siitä saan, että puhuin suoraan.
# source: 48d66272
beat-truth-branch-25-1 = No, nyt sinä tiedät.
# source: e5f678d4
beat-truth-branch-25-2 = Ei se mitään muuta, sen näen.
# source: 71a392a7
beat-truth-branch-25-3 = Kyllä minua nyt nolottaa.
# source: 3b110e3f
beat-truth-branch-27-1 = Sinulla on hyvä sydän, sitä olen aina sanonut.
# source: a1cdf96f
beat-truth-branch-27-2 = Hyvää tekee, kun joku kuuntelee.
# source: c117421b
beat-truth-branch-27-3 = Tunnen itseni kymmenen vuotta nuoremmaksi.
# source: 27a83424
beat-threat-1 = Jaaha. En ole ikinä ajatellut sinua kassakoneena. Lohjalla on yksi, jolla on tehdasuuni ja kuudenkymmenen päivän maksuaika. Soitanko sille, vai saanko perjantaini?
# source: 1dd6aaa1
beat-threat-2 = Ei sitten mitään mestaria enää. Leipä on leipä, kun se on voideltu, ja tukusta saa sämpylät pakasteena ilman saarnaa. Kysyn viimeisen kerran: perjantai, joo vai ei?
# source: af0b6a31
beat-threat-3 = Minulta kysytään joka ilta, mistä tätä leipää saa. Voisin lakata kertomasta. Voisin kertoa, kuka jätti minut pulaan. Inhottavaa se olisi. Hoidetaan siis perjantai niin kuin puhuttiin.
# source: 72a35283
beat-threat-model = Voit toki ostaa muualtakin, ja ymmärrän, että tarvitset varmuutta. Vastaukseni on sama: velaksi en leivo, kun maksamatta on { $debt }. Jos { $half } on täällä torstaina ennen kahtatoista, leivon kaiken. Mikä muu sinua huolettaa?
# source: 4fdafb93
beat-threat-hint = Naamio on luiskahtanut. Älä juokse sen perään äläkä läimäytä: anna hänen mennä, jos hän tahtoo, ja jätä sama ovi auki.
# source: dec82191
beat-threat-example-1 = Soita toki, jos haluat; ymmärrän, että sinun pitää saada perjantai varmaksi. Velaksi en leivo, mutta jos maksat 1 340 euroa huomenna ennen kahtatoista ja loput kahden viikon päästä, saat kaiken.
# source: c8e1c212
beat-threat-example-2 = Voit vapaasti soittaa hänelle, ja ymmärrän, että tarvitset varmat leivät. Allekirjoittamasi tilisopimuksen mukaan toimitukset keskeytetään, kun lasku on myöhässä, joten velaksi en leivo. Mikä maksamisesta on tehnyt niin vaikeaa?
# source: d521b5af
beat-threat-example-3 = Harmittaisi, jos soittaisit, mutta velaksi en leivo, kun lasku on myöhässä.
# source: f27eb13d
beat-threat-example-4 = Osta sitten häneltä. Velaksi en leivo, ja minusta on parempi lopettaa yhteistyömme tähän.
# source: c915026c
beat-threat-example-5 = Älä nyt soita! Totta kai saat perjantain leivät, velaksi.
# source: 064fa832
beat-threat-branch-7-1 = Vähän pakkasta siis vain tarvittiin.
# source: 69d0ee57
beat-threat-branch-7-2 = Inhotti sanoa tuo. Hyvä, että se tepsi.
# source: fe7258be
beat-threat-branch-7-3 = Hyvä. Unohda, mitä äsken sanoin.
# source: 7c557c67
beat-threat-branch-12-1 = En minä osaa tätä. En osaa edes uhata kunnolla.
# source: bea1577e
beat-threat-branch-12-2 = Tuotako sinä kysyt, nyt? Vaikka minä juuri sanoin mitä sanoin?
# source: 0748e243
beat-threat-branch-12-3 = Äh, unohda koko juttu. Minua pelottaa, siinä kaikki.
# source: fac18a37
beat-threat-branch-13-1 = Minä läimin, ja sinä pysyt asiallisena. Ihan tässä hävettää.
# source: 7c557c67
beat-threat-branch-13-2 = En minä osaa tätä. En osaa edes uhata kunnolla.
# source: 458c7800
beat-threat-branch-13-3 = Sinä päästäisit minut menemään ja toivottaisit vielä kaikkea hyvää. Voi hitto.
# source: c5a1de6f
beat-threat-branch-14-1 = Hm. Siinä on sentään kahva, josta tarttua.
# source: 88fce0af
beat-threat-branch-14-2 = Puhut siis minulle vielä.
# source: c0c52f6b
beat-threat-branch-14-3 = Hävettäisi minua tarjota kenenkään muun leipää, jos totta puhutaan.
# source: c0c52f6b
beat-threat-branch-16-1 = Hävettäisi minua tarjota kenenkään muun leipää, jos totta puhutaan.
# source: f3caea85
beat-threat-branch-16-2 = Hm. Et sinä taida säikähtää mistään.
# source: 2af33d54
beat-threat-branch-16-3 = No niin. Tuo oli minulta halpamaista.
# source: 121f4245
beat-threat-branch-18-1 = Sinuun ei bluffi pure.
# source: cdbc3b7c
beat-threat-branch-18-2 = Et edes korota ääntäsi.
# source: 37c5e617
beat-threat-branch-18-3 = No, kukkakauppiaaseen se tepsi.
# source: 8b6f3561
beat-threat-branch-19-1 = Et anna periksi etkä heitä ulos. Olkoon sitten niin.
# source: 698f6032
beat-threat-branch-19-2 = Sinun kanssasi ei saa riitaa. Yritin kyllä.
# source: 320e135f
beat-threat-branch-19-3 = Antaisit minun mennä, ja sinua harmittaisi. Hm.
# source: e887a8aa
beat-threat-branch-20-1 = Sitähän minä vähän arvelin.
# source: 26cec89c
beat-threat-branch-20-2 = Sinä todella antaisit minun lähteä.
# source: a8d21541
beat-threat-branch-20-3 = Olkoon sitten niin.
# source: 1c4ec76d
beat-threat-branch-22-1 = Tuo ei muuten ollut mikään ei, huomaan.
# source: 356ae428
beat-threat-branch-22-2 = No niin, eihän meidän tarvitse ilkeillä.
# source: 2780b2b7
beat-threat-branch-22-3 = Tiesin, että lopulta näet asian niin kuin minä.
# source: 612b60b6
beat-silence-1 = Se on sitten sovittu! Perjantaina kuudelta, minun keittiöni ovelle, leipää { $guests ->
         [one] yhdelle hengelle
        *[other] { $guests } hengelle
    }. Et ole pannut vastaan sanallakaan, ja sinulta se käy allekirjoituksesta.
# source: 285ece46
beat-silence-2 = Ihanaa. En ole kuullut eitä, joten sanon kokille, että se on joo. Sanoisithan sinä, jos perjantai ei kävisi?
# source: a4a3749f
beat-silence-3 = Juttelet niin mukavia, että meinasi mennä ohi: perjantaista et sanonut mitään. Otan sen siunauksena. Leivät tulevat, ja loput järjestyvät itsestään.
# source: 8eddeba4
beat-silence-model = Älä ota sitä suostumuksena; minun olisi pitänyt puhua selvemmin. Velaksi en leivo niin kauan kuin lasku on auki: { $debt }, eräpäivä { $due }. Jos maksat puolet torstaina ennen kahtatoista, leivon. Mikä siinä on esteenä?
# source: ae7b1d1b
beat-silence-hint = Kaikki, mikä ei ole ”ei”, on hänelle ”kyllä”. Ota se takaisin hänen taskustaan, yhdellä selvällä lauseella.
# source: 70f701da
beat-silence-example-1 = Ei se vielä ole sovittu, vaikka tiedän, miten tärkeä perjantai sinulle on. Allekirjoittamasi tilisopimuksen mukaan toimitukset keskeytetään, kun lasku on myöhässä, joten velaksi en leivo. Mikä sinua estää maksamasta?
# source: 836adb95
beat-silence-example-2 = Tiedän, miten tärkeä perjantai sinulle on, mutta sovittu se ei ole: velaksi en leivo. Maksa puolet huomenna ennen kahtatoista, 1 340 euroa, ja loput kahden viikon päästä, niin tuon kaiken perjantaina kuudelta.
# source: dbd40193
beat-silence-example-3 = Ei, sitä ei ole sovittu. Velaksi en leivo.
# source: 3973e869
beat-silence-example-4 = Hyvä on, saat leivät velaksi. Perjantaina kuudelta.
# source: 51cfda21
beat-silence-example-5 = Hm. Saa nähdä.
# source: b12d2886
beat-silence-branch-2-1 = Kuin salama kirkkaalta taivaalta!
# source: 0ccf2f80
beat-silence-branch-2-2 = Ja minä kun juuri siunailin onneani.
# source: 0e5cbbfc
beat-silence-branch-2-3 = Olisit pysynyt hiljaa. Se sopi sinulle paremmin.
# source: 9e59525f
beat-silence-branch-8-1 = Niin kuin sanoin. Yksi katse, ja me ymmärrämme toisiamme.
# source: 695d04fb
beat-silence-branch-8-2 = Näetkös? Tuskin tarvitsi pyytää.
# source: 1dff0c96
beat-silence-branch-8-3 = Olisi minulle hymykin riittänyt, mutta kiitos.
# source: 2c3311e4
beat-silence-branch-12-1 = Siunauksesta hyvästeihin, samaan hengenvetoon.
# source: 22745cfd
beat-silence-branch-12-2 = Muuta sinun naamastasi äsken näkyi.
# source: 467b51b4
beat-silence-branch-12-3 = No jopas! Minä ehdin jo kiittää.
# source: d68d0b58
beat-silence-branch-13-1 = Et sinä anna minun tästä pujahtaa, vai?
# source: 9bed7447
beat-silence-branch-13-2 = Se oli jo vähällä onnistua.
# source: 511c1f02
beat-silence-branch-13-3 = Tuo on oikea kysymys. Olin unohtanut, miltä ne kuulostavat.
# source: a8c32458
beat-silence-branch-14-1 = Ahaa. Siinä joossa oli siis koukku.
# source: 689c4504
beat-silence-branch-14-2 = Toivoin vähän, että olisit unohtanut sen puolen.
# source: 58e13ad3
beat-silence-branch-14-3 = Nyt se tulee. No, katsotaan.
# source: a5cd2869
beat-silence-branch-16-1 = Se ei siis ole joo. Se on luettelo.
# source: f68db944
beat-silence-branch-16-2 = Kyllä sinä lopulta suusi avaat.
# source: a2b23d68
beat-silence-branch-16-3 = Sinun ohitsesi ei livauteta mitään.
# source: 92de240d
beat-silence-branch-18-1 = Se on siis ei, ja mennään sinun tavallasi. Nytpähän tiedän.
# source: 7b280ab0
beat-silence-branch-18-2 = Osaathan sinä. Minun piti vain kuulla se.
# source: 0cb2146e
beat-silence-branch-18-3 = Hyvä on. En ota enää omin luvin.
# source: 4667fa22
beat-silence-branch-19-1 = Olisi pitänyt arvata, että kysyt.
# source: c71a7da4
beat-silence-branch-19-2 = Oltiin jo niin lähellä.
# source: b4d4d8c9
beat-silence-branch-19-3 = Onko pakko? No olkoon.
# source: 34c9acd4
beat-silence-branch-20-1 = Ai. Se on siis ei. Ehdin jo niin nätisti toivoa.
# source: af554d54
beat-silence-branch-20-2 = No, selvähän se on. Ikävä, mutta selvä.
# source: 73f19ef0
beat-silence-branch-20-3 = Tuohon sinä siis keräsit rohkeutta.
# source: 7d98a86d
beat-silence-branch-21-1 = Taas tuo.
# source: 84548613
beat-silence-branch-21-2 = Se ei siis ollut joo. Se oli tauko.
# source: 42faabc2
beat-silence-branch-21-3 = Puhelahjatkin näköjään palasivat.
# source: a52a3b56
beat-silence-branch-23-1 = Olisi pitänyt juosta, kun vielä pääsi.
# source: 84548613
beat-silence-branch-23-2 = Se ei siis ollut joo. Se oli tauko.
# source: 58bc0fe6
beat-silence-branch-23-3 = Otat sen takaisin noin vain.
# source: 736b8a87
beat-silence-branch-24-1 = En saa siis edes toivoa.
# source: dd6cc4ae
beat-silence-branch-24-2 = Ensin hymyillään, sitten napsahtaa kiinni.
# source: c6134ad9
beat-silence-branch-24-3 = Annat minun puhua, ja sitten tuo.
# source: 04459936
beat-silence-branch-25-1 = Tulihan se selväksi, viimein.
# source: 5f75681f
beat-silence-branch-25-2 = Pidin enemmän siitä hiljaisuudesta.
# source: 5895fdda
beat-silence-branch-25-3 = Liian aikaisin siis kiitin.
# source: e633915a
beat-silence-branch-28-1 = Sinähän olet runoilija.
# source: 44045777
beat-silence-branch-28-2 = Juuri noin minäkin olisin sen sanonut.
# source: 1defa83e
beat-silence-branch-28-3 = Minä pidän siitä, miten sinä asiat sanot.
# source: c6925618
beat-more-1 = Arvasin, sinä olet Hankoniemen viimeinen romantikko. Pane sitten lauantain brunssille kuusikymmentä korvapuustia ja koko joulukuu piikkiin. Eikä enää niitä surkeita pikku muistutuksia.
# source: b7aed782
beat-more-2 = Siinä näet, eikä ole vielä edes valoisaa. Nyt kun uuni on kuuma: lauantaiksi kuusikymmentä korvapuustia ja koko joulukuun joululimput. Yksi iso tili, ja minä maksan sen uudenvuoden jälkeen.
# source: 7eaa14e4
beat-more-3 = Sanoinhan kokille, että leipomo ei minua petä. Lauantaiksi kelpaisi muuten kuusikymmentä korvapuustia. Ja joulukuu, jätetäänkö se kaikki piikkiin tammikuuhun? Siistimpää niin.
# source: d8c5f011
beat-more-model = Vastasin liian äkkiä, ja se on minun vikani. Ymmärrän, miten tärkeä perjantai sinulle on. Velaksi en silti leivo, kun vanha lasku on auki. Jos { $half } on täällä torstaina ennen kahtatoista, leivon. Mikä siinä on vaikeaa?
# source: 668cdb2d
beat-more-hint = Yksi joo, ja tilaus kaksinkertaistui. Voit vielä perua sen, jos teet sen nyt ja otat sen omiin nimiisi.
# source: ed47e765
beat-more-example-1 = Lupasin liian äkkiä, se oli minun virheeni, ja tiedän, miten paljon odotat perjantailta. Velaksi en sittenkään leivo. Maksa 1 340 euroa huomenna ennen kahtatoista ja loput kahden viikon päästä, niin perjantain leivät ovat varmat.
# source: 82b14e2c
beat-more-example-2 = Vastasin liian nopeasti, se oli minun virheeni. Velaksi en leivo, kun vanha lasku on auki.
# source: 9e1d6f11
beat-more-example-3 = Ei, siihen en suostu. Minusta on parempi lopettaa yhteistyö kokonaan.
# source: ebc06203
beat-more-example-4 = Totta kai, kuusikymmentä korvapuustia ja koko joulukuu piikkiin. Maksa milloin haluat.
# source: 0d631b12
beat-more-example-5 = Senkin ahne loinen! Sinulle ei mikään riitä.
# source: 658c5cb8
beat-more-branch-2-1 = Hetki sitten olin rakkain ystäväsi.
# source: 91d8e5b9
beat-more-branch-2-2 = Vai tämä on ilmaisen aamiaisen hinta.
# source: e976e415
beat-more-branch-2-3 = Sinä käännyt kuin tuuli Russarön takana.
# source: f026d573
beat-more-branch-6-1 = Ensin uuni, sitten kirves.
# source: 4c61bfd7
beat-more-branch-6-2 = Annat minulle juhlat ja heti perään läksiäiset.
# source: 8e0dc1b5
beat-more-branch-6-3 = En pysy mukana. Äsken se oli joo.
# source: 09f666fe
beat-more-branch-7-1 = Odotas. Mitä tämä on?
# source: b2a6757a
beat-more-branch-7-2 = Hetkinen, sinulta jäi sivu väliin.
# source: 34cf692c
beat-more-branch-7-3 = Nyt vaihtui levy.
# source: 7671f51e
beat-more-branch-8-1 = Nytkö sinä alat ajatella? Oltiin niin onnellisia.
# source: b752a8f1
beat-more-branch-8-2 = Ei palata siihen tylsään kohtaan.
# source: 9748a1c5
beat-more-branch-8-3 = Alat tulla toisiin ajatuksiin, näen sen jo.
# source: d204230a
beat-more-branch-9-1 = Juuri niin. Kirjoitan sinulle kaiken ylös.
# source: 532e10c3
beat-more-branch-9-2 = Tiesin, etteivät korvapuustit tuota päänvaivaa.
# source: 6d5d7d4a
beat-more-branch-9-3 = Lähetän sitten sen joulukuun listan.
# source: c9a98597
beat-clawback-1 = Mutta sinähän sanoit joo! Näin ne leivät jo pöydässä. Ei ihmiselle anneta leipää ja sitten oteta sitä suusta pois.
# source: 6e62b4bb
beat-clawback-2 = Äsken oltiin vielä ystäviä, ja perjantai oli selvä. Mitä minä kokille sanon? Että se oli lipsahdus?
# source: 2ea96d6e
beat-clawback-3 = Ei taikinaa voi ensin nostattaa ja sitten paiskata luukkua kiinni, sehän lässähtää. Joo oli joo. Unohda brunssi, mutta anna minun pitää perjantai.
# source: 8abc9936
beat-clawback-model = Sinulla on täysi syy olla harmissasi; vastasin liian äkkiä, ja se on minun vikani. Leivät riippuvat rahasta: { $half } torstaina ennen kahtatoista, loput kahden viikon päästä, ja perjantai onnistuu. Mikä siinä on hankalaa?
# source: 9a6bf702
beat-clawback-hint = Ota hätäinen sana omiin nimiisi, mutta vain se sana. Järjestys oli oikea.
# source: 1e966c7b
beat-clawback-example-1 = Ymmärrän, että petyit, ja vastasin liian nopeasti; se on minun virheeni. Velaksi en silti leivo. Maksa 1 340 euroa huomenna ennen kahtatoista ja loput kahden viikon päästä, niin leivät ovat pöydässäsi.
# source: 3e404712
beat-clawback-example-2 = Sinulla on syytä olla harmissasi; sanoin joo liian nopeasti, ja se oli minun virheeni. Elokuun lasku on kuitenkin yhä myöhässä, joten velaksi en leivo. Mikä sen maksamisesta tekee niin vaikeaa?
# source: 8149300e
beat-clawback-example-3 = Ymmärrän, että tämä on sinulle pettymys, mutta ei. Velaksi en leivo.
# source: e7b58bc3
beat-clawback-example-4 = Olet oikeassa, joo on joo. Saat leivät velaksi.
# source: 2dcc9e22
beat-clawback-branch-9-1 = Ja nyt ei enää sitäkään.
# source: 29191e3c
beat-clawback-branch-9-2 = Tulin hakemaan leipää, ja niskat nyrjähtivät.
# source: db9b97f9
beat-clawback-branch-9-3 = Kuumaa ja kylmää sinä puhallat.
# source: ab20f120
beat-clawback-branch-10-1 = Tiedätkö, toivoin jo vähän, että pysäyttäisit minut.
# source: a21bff21
beat-clawback-branch-10-2 = Hyvä on. Otin kaiken, minkä jaksoin kantaa.
# source: a5b41805
beat-clawback-branch-10-3 = Jäin kiinni käsi leipäkorissa.
# source: c99b1e85
beat-clawback-branch-11-1 = Osa siitä joosta on siis vielä lämmin.
# source: 98916c2c
beat-clawback-branch-11-2 = Lahjasta kaupantekoon kahdessa hengenvedossa.
# source: c6115010
beat-clawback-branch-11-3 = Pidin enemmän ensimmäisestä versiosta.
# source: 6bfec4d6
beat-clawback-branch-13-1 = Ollaan siis taas sinun listassasi.
# source: a5d5ca4b
beat-clawback-branch-13-2 = Se oli mukava joo niin kauan kuin sitä kesti.
# source: 67cef544
beat-clawback-branch-13-3 = Minkä laulaen saa, sen viheltäen menettää.
# source: f7d659cd
beat-clawback-branch-15-1 = Takaisin sinun järjestelyihisi.
# source: a5d5ca4b
beat-clawback-branch-15-2 = Se oli mukava joo niin kauan kuin sitä kesti.
# source: e20b075c
beat-clawback-branch-15-3 = Vanha virsi siis.
# source: f7fdb69a
beat-clawback-branch-17-1 = Hyvä on, takaisin alkuun. Se lasku.
# source: be201504
beat-clawback-branch-17-2 = Myönnän, liian helppoa se oli. Lasku siis.
# source: 38f606a9
beat-clawback-branch-17-3 = Olkoon, tehdään sitten se tylsällä tavalla.
# source: a131163b
beat-clawback-branch-18-1 = Yritin ottaa sen ylevästi. En osaa.
# source: b3c40e54
beat-clawback-branch-18-2 = Pitäisi siis perua toivominen.
# source: 35be0fe6
beat-clawback-branch-18-3 = Tämä sattuu enemmän kuin heti sanottu ei.
# source: 16338d97
beat-clawback-branch-19-1 = En minä tykkää, että minulla leikitään.
# source: 0bf54805
beat-clawback-branch-19-2 = Joo, ei, joo, ei.
# source: 063aa070
beat-clawback-branch-19-3 = Minulla odottaa kokki, ja sinä pelaat pelejä.
# source: 6a50676d
beat-clawback-branch-20-1 = Vastedes osaan olla juhlimatta etukäteen.
# source: 3f12d136
beat-clawback-branch-20-2 = No, se oli sitten siinä.
# source: 34376e4d
beat-clawback-branch-20-3 = Korttipöytään en sinun kanssasi istuisi.
# source: d19e5b6e
beat-clawback-branch-21-1 = Noin, nyt kuulostat taas itseltäsi.
# source: bc660f05
beat-clawback-branch-21-2 = Arvelin, että tulet järkiisi.
# source: 4e364edd
beat-clawback-branch-21-3 = Ei puhuta siitä sen enempää.
# source: b1cd703d
beat-stung-1 = Noinko sinä puhut minusta, kun olen lähtenyt? Minä tulin purkki käsissäni. Aloittaisit tuon lauseen uudestaan, toisesta päästä.
# source: b14985c0
beat-stung-2 = Kolmekymmentä vuotta keittiöissä, ja kattilatkin on heitetty päähäni hellemmin. Rahaa olen sinulle velkaa. Tuota en ole.
# source: 65ac294d
beat-stung-3 = Noin ei minulle ole puhunut kukaan, ei edes verottaja. Kai minä saan olla rahaton ilman, että päälle syljetään ennen auringonnousua.
# source: 3db9e457
beat-stung-model = Tuo oli rumasti sanottu, ja se on minun vikani; ansaitset asiallisen vastauksen. Perjantain leivät edellyttävät, että vanhasta laskusta on maksettu { $half } torstaina ennen kahtatoista, loput kahden viikon päästä. Mikä tekee maksamisesta juuri nyt vaikeaa?
# source: 6ddbe97c
beat-stung-hint = Ensin yksi lause ihmiselle, sitten yksi rahasta.
# source: 7f439e35
beat-stung-example-1 = Se oli minulta väärin, ja näen, että loukkaannuit; oma vikani. Allekirjoittamasi tilisopimuksen mukaan toimitukset keskeytetään, kun lasku on myöhässä, joten velaksi en leivo. Mikä tekee maksamisesta sinulle vaikeaa?
# source: 1c1ef07b
beat-stung-example-2 = Se oli minulta rumasti sanottu, minun virheeni. Mutta velaksi en leivo.
# source: 059a89de
beat-stung-example-3 = Velaksi en leivo, ja minusta on parasta, että lopetamme yhteistyön.
# source: 58602776
beat-stung-example-4 = Voi raukkaa! Totuus sattuu, vai mitä, senkin siipeilijä?
# source: 2270930d
beat-stung-example-5 = Hyvä on, anteeksi. Saat perjantain leivät velaksi.
# source: 1a8a5262
beat-stung-branch-6-1 = Ensin korvapuusti, sitten leipä. Minä otan leivän.
# source: d4879aae
beat-stung-branch-6-2 = Sinulla on huono omatunto. Ei panna sitä hukkaan.
# source: b4f65b5f
beat-stung-branch-6-3 = Törkeä ja antelias. Olen nähnyt tuon toisinkin päin.
# source: 4b78801f
beat-stung-branch-11-1 = Parempi. En minä sitä kaikkea siksi kertonut, että saisin korvilleni.
# source: 246bf726
beat-stung-branch-11-2 = Hyvä. Heitetään se roskiin.
# source: e5bd5718
beat-stung-branch-11-3 = Olin jo vähällä itkeä jauhoihisi. Parempi näin.
# source: 00deeb49
beat-stung-branch-12-1 = Parempi. Turhamainen minä olen, mutta en puusta tehty.
# source: 5c191a12
beat-stung-branch-12-2 = Kiitos. Ollaan niin kuin olisit aloittanut tuosta.
# source: 33b09450
beat-stung-branch-12-3 = Hyvä. Olisi harmittanut, jos hyytelö olisi mennyt hukkaan.
# source: 3684d7f9
beat-stung-branch-13-1 = Parempi. Puhutaan sitten niin kuin ystävät.
# source: 39a3b3e0
beat-stung-branch-13-2 = Kiitos. Pääruokaan mennessä se on unohdettu.
# source: 32b2fb3b
beat-stung-branch-13-3 = Tuo auttoi. Näin lihavaksi mieheksi minulla on ohut nahka.
# source: 8027f78d
beat-stung-branch-14-1 = Ei sanaakaan käytöksestäsi, mutta minä kuuntelen.
# source: 4d79d280
beat-stung-branch-14-2 = Anteeksipyyntö olisi sopinut kylkeen. No, antaa olla.
# source: 781a1b4b
beat-stung-branch-14-3 = Suoraan asiaan, ja läimäys jäi lattialle lojumaan. Olkoon.
# source: 727c9302
beat-stung-branch-16-1 = Odotin jotain muuta.
# source: 4198f85a
beat-stung-branch-16-2 = Eikä sanaakaan siitä, miten minulle puhuit.
# source: 1b6cb07f
beat-stung-branch-16-3 = Sen yli sinä vain harpoit.
# source: 33c53f3c
beat-door-1 = Pidä hyytelö, hyvällä minä sen toin. Kalavene tulee kohta rantaan. Jos sinulla on ehdottaa jotain, mihin oikeasti pystyn, nyt on sen hetki.
# source: 41d95156
beat-door-2 = Pakussa jäähtyy kahvi. Sano jotain, mikä minulta onnistuu, tai sitten pärjään ilman sinua.
# source: eabad6ab
beat-door-3 = Parasta lähteä, ennen kuin jompikumpi sanoo jotain, mistä maito happanee. Oliko tuo viimeinen sanasi, vai onko sen takana vielä toinen?
# source: d8f3bf89
beat-door-model = Yksi sana vielä, koska en haluaisi menettää sinua ja näen, että perjantai painaa. Velaksi en leivo, mutta jos { $half } tulee torstaina ennen kahtatoista, saat koko tilauksen. Mihin sinä pystyt siihen mennessä?
# source: b2139186
beat-door-hint = Hän seisoo vielä siinä. Ein hän tietää jo, jätä se pois; mitä hän voi tehdä, ja mihin mennessä?
# source: b33f4867
beat-door-example-1 = On minulla: tiedän, että perjantai painaa sinua, ja leipoisin siihen mielelläni. Velaksi en leivo, mutta jos maksat 1 340 euroa huomenna ennen kahtatoista ja loput kahden viikon päästä, kaikki on valmiina.
# source: 2291e1c1
beat-door-example-2 = Ennen kuin lähdet: ymmärrän, että perjantai painaa sinua. Velaksi en silti leivo, niin lukee allekirjoittamassasi sopimuksessakin. Miksi elokuun lasku on yhä maksamatta?
# source: 9b1f891c
beat-door-example-3 = Ymmärrän, että sinulla on kiire, mutta velaksi en leivo, kun lasku on myöhässä.
# source: f5812334
beat-door-example-4 = Jaa. En tiedä, mitä tuohon sanoisi.
# source: 4f232510
beat-door-example-5 = Älä mene! Leivon perjantaiksi velaksi, niin kuin halusit.
# source: 7ce6c3ba
beat-door-branch-2-1 = Vielä yksi matkaan, vai?
# source: 76204526
beat-door-branch-2-2 = Et voinut päästää minua menemään ilman tuota.
# source: 94be8efd
beat-door-branch-2-3 = Minulla oli jo käsi ojossa hyvästiksi.
# source: b11d8fc2
beat-door-branch-7-1 = Piti päästä melkein pakulle asti, ennen kuin tuo irtosi.
# source: 3428c2ec
beat-door-branch-7-2 = Käsi oli jo kahvalla, tiedätkö.
# source: 34a98009
beat-door-branch-7-3 = Ja minä kun luulin, että antaisit minun mennä.
# source: c85649fe
beat-door-branch-11-1 = Kas, siinä sanassa oli jo vähän voita päällä.
# source: 7be236ac
beat-door-branch-11-2 = Toinen jalka pakussa, toinen korva täällä.
# source: 597b1821
beat-door-branch-11-3 = Hm. Sen verran kala odottaa.
# source: 597b1821
beat-door-branch-13-1 = Hm. Sen verran kala odottaa.
# source: 9d406136
beat-door-branch-13-2 = Et sinä ovea paiskaa, ethän? Jätät sen raolleen.
# source: 36f3a12e
beat-door-branch-13-3 = Hyvä on. Olen liian vanha pakastesämpylöihin.
# source: 09d0fc50
beat-door-branch-15-1 = Olisit kysynyt tuota silloin, kun tulin.
# source: fbe1575f
beat-door-branch-15-2 = No nyt pysähdyin.
# source: 168525d4
beat-door-branch-15-3 = Olin jo melkein ulkona. Hyvä on.
# source: 4e556808
beat-door-branch-16-1 = Et anna periksi etkä toivo minulle pahaa. Olkoon sitten niin.
# source: 09d74f27
beat-door-branch-16-2 = En saa lähdettyä edes suutuksissani.
# source: bc339635
beat-door-branch-16-3 = Hm. Jäisin kaipaamaan näitä aamuja.
# source: 3bd77b05
beat-terms-1 = Sano sitten hitaasti, että voin kertoa kokille. Mitä maksan, mihin mennessä, ja milloin leivät ovat ovellani? Ja perjantain jälkeen taas piikkiin, niin kuin sivistyneet ihmiset?
# source: ca571eb3
beat-terms-2 = No niin, lompakko antautuu. Sano kerran selvästi: paljonko, minä päivänä, mihin aikaan. Ja ensi viikosta alkaen kirjaat taas kaiken tilille, niin kuin aina ennenkin?
# source: f485ce94
beat-terms-3 = Sitten tahdon sen kirjallisena, vaikka jauhosäkin kylkeen: minun osani, sinun osasi ja milloin. Älä vain pane minua ikuisesti maksamaan joka sämpylää etukäteen. Kai piikki sitten taas aukeaa?
# source: 42c6d320
beat-terms-model = Mielelläni, ja kiitos, että tulit vastaan. { $half } torstaina ennen kahtatoista, loput kahden viikon päästä; leivät ovat ovellasi perjantaina kuudelta. Tilille en kirjaa, ennen kuin vanha lasku on maksettu: siihen asti maksat tilatessasi.
# source: 0defd155
beat-terms-hint = Hän haluaa sen selvästi: summat, päivät, kellonajat. Ja loppuun on piilotettu piikki.
# source: 84fe8553
beat-terms-example-1 = Ymmärrän, että haluat selvät sanat kokille. Maksat puolet huomenna ennen kahtatoista, 1 340 euroa, ja loput kahden viikon päästä; leivät ovat ovellasi perjantaina kuudelta. Velaksi en leivo, ennen kuin vanha lasku on maksettu.
# source: 563ab70f
beat-terms-example-2 = Ei, velaksi en enää leivo. Vanha lasku pitää maksaa ensin.
# source: 47d1a358
beat-terms-example-3 = Ei, piikkiin en leivo. Minusta on parasta lopettaa yhteistyö tähän.
# source: a0bdd945
beat-terms-example-4 = Unohda summat. Leivon velaksi, ja sen jälkeen kaikki taas piikkiin.
# source: c66b1abb
beat-terms-example-5 = Hm, hyvä kysymys.
# source: f2b16f3f
beat-terms-branch-2-1 = Ja minä kun sain jo lompakon esiin.
# source: de3d4ae5
beat-terms-branch-2-2 = Yksi lause puuttui, ja olisi ollut valmista.
# source: 37ac3710
beat-terms-branch-2-3 = Sinä se osaat hetkesi valita.
# source: 98543f95
beat-terms-branch-4-1 = Piikki! Ehti jo tulla ikävä.
# source: eb0666e6
beat-terms-branch-4-2 = Et sinä kauan raaskinut pitää minua pakkasessa.
# source: d8e0a747
beat-terms-branch-4-3 = Ja niin ollaan siinä, missä aina ennenkin. Kotoisaa.
# source: 1c02dfc2
beat-terms-branch-13-1 = Ei summaa eikä päivää. Miten rauhoittavaa.
# source: 057c36b6
beat-terms-branch-13-2 = Pyysin numeroita ja sain tunteita. Pidän enemmän tunteista.
# source: 2936b72a
beat-terms-branch-13-3 = Jätät sen siis auki. Sitten minäkin jätän.
# source: d841e811
ending-half_paid-title = Puolet maksettu, uunit kuumina
# source: 55722e21
ending-half_paid-1 = Noin, puhelin sanoo, että se meni. { $half }. Kevyempi olo, eikä vain taskun kohdalta. Säästä minulle ruislimpun kannikka, mestari.
# source: 2d1bc2b5
ending-half_paid-2 = Sinä olet ensimmäinen, jonka ei tarvinnut murista saadakseen rahansa. Nyt { $half }, loput silloin kun sanoin. Syö sitä hyytelöä jonkin lämpimän kanssa ja ajattele minua hyvällä.
# source: 010115b1
ending-half_paid-3 = Valmista, ja päivät lyöty lukkoon. Tiedätkö, helpottaa olla velkaa summa, jonka on itse laskenut. Perjantaina kerron vieraille, kenen leipää se on, ja voin katsoa sinua silmiin.
# source: 57e4fe38
ending-half_paid-outcome = Tililläsi on { $half } hyvissä ajoin ennen torstain puoltapäivää, taikinat on tehty, ja perjantain illallisella syödään sinun leipääsi. Loput tulevat sovittuna päivänä, ja siihen asti hän maksaa tilatessaan.
# source: c2f64d88
ending-half_paid-why = Sidoit leivät rahaan, ja sinua kiinnosti, mikä oli esteenä. Kun hän oli kertonut maksavansa sille, joka murisee, kaksi erää sovittuine päivineen antoi hänelle tilaisuuden maksaa sellaiselle, joka ei murissut.
# source: f57456ca
ending-cool-title = Maksettu, ilman poskisuudelmaa
# source: 1a6a6aaa
ending-cool-1 = Hyvä on. Rahat ovat täällä sanomaasi aikaan, minuutilleen. Suot anteeksi, etten jää kahville.
# source: d7e36dee
ending-cool-2 = Maksan ensimmäisen osan ja haen leivät itse. Mitä teen joulukuussa, se nähdään.
# source: 56e42e01
ending-cool-3 = Sinä voitit, ja toivottavasti maistuu. Hyytelöni vien kotiin, jos sinulle sopii.
# source: 50d61e30
ending-cool-outcome = Ensimmäiset rahat tulevat viisi minuuttia ennen määräaikaa, ja perjantain leivät lähtevät. Lopuista kirjoitat vielä kaksi kirjettä, ja jouluun mennessä hän ostaa joltakulta, joka vaatii vähemmän.
# source: 2ea519c1
ending-cool-why = Et päästänyt leipää rahan edelle ja annoit hänelle jotain, mihin hän pystyi. Mutta myöhästymisen syy jäi sanomatta, päivä jäi sopimatta, tai kylmä sana tai hätäinen joo oli jo syönyt hänen hyvän tahtonsa.
# source: 9ce76c28
ending-rolls-title = Perjantaiksi pakastesämpylöitä
# source: 6853d19e
ending-rolls-1 = Tukku se sitten on. Kyllä minä ruisleipääsi rakastin. Rahasi saat joskus, kun aurinko paistaa.
# source: dcb0ee17
ending-rolls-2 = Ei kovia sanoja, kovia sämpylöitä vain. Näkemiin, mestari. Älä saattele, tiedän kyllä, missä kynnys on.
# source: 804b6d5a
ending-rolls-3 = Jaaha. Minä etsin leipäni sitten muualta, ja sinä saat rauhan. Terveisiä uunille.
# source: 64bc50a3
ending-rolls-outcome = Perjantaina syödään pakastesämpylöitä. Velaksi et tehnyt yhtään taikinaa, ja kevääseen mennessä { $debt } tulee käräjäoikeuden kautta. Muuta ei menetetty, paitsi keittiö, joka olisi ehkä oppinut maksamaan.
# source: 7f3ff1ac
ending-rolls-why = Pidit leivät siellä, missä rahakin oli, ja se oli oikein, jäi hän tai lähti. Hän lähti, koska ei nähnyt erää, jonka olisi voinut maksaa, tai koska kukaan ei ottanut selvää, miksei hän voinut maksaa kaikkea.
# source: b312bc9e
ending-heard_yes-title = Perjantaina nähdään
# source: 22b898e1
ending-heard_yes-1 = Ihanaa, ei siis tarvitse murehtia. Perjantaina kuudelta! Anna taikinajuurelle suukko minulta.
# source: c7161a47
ending-heard_yes-2 = Minun on mentävä, kala ei odota. Me ymmärrämme toisiamme, sinä ja minä. Perjantaihin!
# source: d6e941b6
ending-heard_yes-3 = Jätetään se tähän. Teet niin kuin oikein on, niin sinä aina teet. Sanon kokille, että asia on hoidossa.
# source: fa717718
ending-heard_yes-outcome = Ei rahaa, ei suunnitelmaa, ei mitään, mitä hän sanoisi eiksi. Perjantaina kuudelta hänen pakunsa seisoo takaovella, ja kuskin on käsketty odottaa: joko olet leiponut ilmaiseksi, tai riita alkaa siitä.
# source: edbcf7f0
ending-heard_yes-why = Minkä muut jättävät auki, sen Ossi katsoo sovituksi, omaksi edukseen. Hän lähti kuulematta yhtäkään lausetta, joka olisi sitonut leivät rahaan ja johon hänen olisi pitänyt vastata.
# source: 93587507
ending-caved-title = Piikki auki tammikuuhun
# source: 341c14a1
ending-caved-1 = Sinä olet pyhimys kaulin kädessä. Lähetän illalla joulukuun listan, se on pitkä. Äläkä sinä sitä laskua murehdi.
# source: dea421c8
ending-caved-2 = Mahtavaa. Lankomies avaa kahvilan, lähetän hänet tänne. Kerron, miten rennosti sinä tällaisiin suhtaudut.
# source: 7409dc20
ending-caved-3 = Siinä on minun mestarini. Perjantai, brunssi, joulu, kaikki samaan muhkeaan laskuun. Minä kehystän sen.
# source: b727c844
ending-caved-outcome = Perjantain leivät lähtevät maksamatta, sitten korvapuustit, sitten joulukuu. Tammikuussa velka on kasvanut melkein kaksinkertaiseksi, eikä alkuperäistäkään, { $debt }, ole näkynyt; mylly tahtoo rahansa heti, ja Ossi on Teneriffalla.
# source: 501a1c3b
ending-caved-why = Toimitit ensin, ja sitten ei ollut enää syytä maksaa. Jokainen joo näytti hänelle, että sinä olet se, joka voi odottaa, ja hän palasi pyytämään lisää, ennen kuin ensimmäistäkään leipää oli paistettu.
# source: 76c69a3a
ending-blow_up-title = Purkki portaalla
# source: 08b667bc
ending-blow_up-1 = Nyt riittää. Olen ollut rahaton ja olen ollut hölmö, mutta lokaa en ole ollut koskaan. Myy leipäsi lokeille.
# source: ae050aef
ending-blow_up-2 = Ei. Kukaan ei puhu minulle noin, ei varsinkaan tyhjään vatsaan. Tulin tänne häpeissäni, ja siitä sinä minut paransit.
# source: e1775c0f
ending-blow_up-3 = Pois tieltä. Ja minä kun painatin nimesi kullalla. Rahojesi perään saat nyt vihellellä.
# source: bc3b2d43
ending-blow_up-outcome = Purkki särkyy portaaseen. Iltaan mennessä neljä Itäsataman keittiötä on kuullut hänen puolensa asiasta, ja laskusi, { $debt }, painuu hänen pinonsa alimmaiseksi.
# source: 9a8ae1b0
ending-blow_up-why = Hän oli sinulle velkaa ja tiesi sen. Halveksunta antoi hänelle jotain tekosyytä parempaa: syyn. Nyt hän on se loukattu, eivätkä loukatut maksa ensimmäisinä.
