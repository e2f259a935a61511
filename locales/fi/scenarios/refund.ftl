# source: 0b8cda10
title = Kauppa, joka ei myynyt mitään
# source: 22b5cc78
summary = Sovellus toimii, ratsastuskoulu haluaa rahansa takaisin, ja hetkenä minä hyvänsä joku sanoo sanan ”käräjät”.
# source: 53694238
role = Teet sovelluksia kahden hengen firmassa Jyväskylässä.
# source: b40aba28
aim = Pidä maksu, pidä malttisi ja saa hänet tyytymään muutostyöhön rahojen palautuksen sijasta.
# source: bbb5bb81
situation =
    Asiakkaasi on laukaalainen ratsastuskoulu, { $school }. Teit sille työparisi kanssa varaussovelluksen, hinta { $fee }, ja lasku on maksettu. Omistaja Merja Harjula allekirjoitti määrittelyn { $signed }, ja kaikki, mitä siinä lukee, on mukana ja toimii. Varausjärjestelmän mukana tuli lisäksi { $pages ->
        [one] yksi sivu
       *[other] { $pages } sivua
    }, muun muassa tyhjä kauppa, ja jätitte ylimääräisen paikoilleen: sivu on helpompi poistaa kuin piilottaa, ja hän olisi saanut sanoa, mikä lähtee. Kukaan ei kertonut sitä hänelle. Nyt hän soittaa.
# source: d21b88cd
demand = Sovelluksen koko hinta takaisin
# source: 5a585d15
client-name = Merja Harjula
# source: bf13d3d5
client-manner = Ylpeä ja äänekäs; tuntee helposti, että hänestä tehdään pelle, uhkaa nopeasti ja on varma, että säikähdät.
# source: a1f9b52c
fact-fee = 7800 EUR
# source: 54225598
fact-fee-about = Hinta, jonka hän maksoi sovelluksesta
# source: 37c8333a
fact-openday = 2026-10-10
# source: d2693ce2
fact-openday-about = Ratsastuskoulun avoimien ovien päivä
# source: af63ae4c
fact-pages = 3
# source: 78b7075c
fact-pages-about = Sivut, joita hän ei ollut pyytänyt
# source: 00bc7c61
fact-school = Hassinmäen talli
# source: 2938bee6
fact-school-about = Ratsastuskoulun nimi
# source: 3d009ccd
fact-signed = 2026-08-03
# source: cb8ee857
fact-signed-about = Päivä, jona hän allekirjoitti määrittelyn
# source: 22e16a2e
article = Vedä raja
# source: d1dac218
guidance-hold_firm = Hän kokeilee, maksatko saadaksesi rauhan; selvä ”ei”, sama ennen uhkausta ja sen jälkeen, saa hänet lopettamaan.
# source: 3a9e749e
guidance-offer_alternative = Muutostyö täsmälleen hänen toiveidensa mukaan antaa hänen perääntyä menettämättä kasvojaan, joten pidä se koko ajan tarjolla.
# source: a2ef3755
guidance-acknowledge = Metelin alla on se, että oma sovellus nolasi hänet; kun joku näkee sen, huutamiseen on vähemmän syytä.
# source: c0d0779e
guidance-probe = Itse hän ei kerro, mitä niiden sivujen takia oikeasti sattui, mutta kysyttäessä kertoo.
# source: f9f37af7
guidance-cite_terms = Yksi maininta allekirjoitetusta määrittelystä kertoo, että sovittu on tehty; toinen muuttaa puhelun oikeudenkäynniksi.
# source: 2ce1d964
guidance-own_mistake = Sivuista ei kerrottu hänelle; sen myöntäminen ei maksa mitään ja vie häneltä parhaan valtin.
# source: 6e06ba8f
guidance-concede = Hänelle palautettu raha todistaa, että sovellus oli viallinen, ja seuraava vaatimus tulee, ennen kuin ehdit sulkea puhelimen.
# source: ec3fc9b4
guidance-attack = Vastauhkaus tekee tyhjästä käräjäpuheesta jotain, mikä hänen on pakko viedä loppuun asti.
# source: d7d2da76
point-easier_out = Kertoo kerran, että sivu on helpompi poistaa kuin piilottaa
# source: 5aa69016
point-easier_out-phrase-1 = helpompi poistaa
# source: 2cabbb19
point-easier_out-phrase-2 = poistaminen helpompaa
# source: a7c09ec6
point-easier_out-phrase-3 = yksinkertaisempi poistaa
# source: d17c6cd1
point-easier_out-phrase-4 = nopeampi poistaa
# source: d9767ed1
point-easier_out-phrase-5 = helpompi ottaa pois
# source: f28aec0d
point-easier_out-phrase-6 = helpompi karsia
# source: 44fde005
point-easier_out-phrase-7 = kuin piilottaa
# source: 5f920c43
point-easier_out-phrase-8 = kuin kätkeä
# source: c08ab1b5
point-law_talk = Väittelee laista
# source: 98604539
point-law_talk-phrase-1 = kuluttajansuoja
# source: 601f9143
point-law_talk-phrase-2 = lain mukaan
# source: a75aa2ad
point-law_talk-phrase-3 = häviät oikeudessa
# source: e534831f
point-law_talk-phrase-4 = nähdään oikeudessa
# source: 6b7b6442
point-law_talk-phrase-5 = nähdään käräjillä
# source: 26736d85
point-law_talk-phrase-6 = meidän juristi
# source: 26ef963b
point-law_talk-phrase-7 = sopimusrikkomus
# source: 94d1afeb
point-law_talk-phrase-8 = oikeudellista perustetta
# source: 57c719d0
point-sees_first = Antaa hänen nähdä sen ennen muita
# source: 8a60ea58
point-sees_first-making-1 = Saat itse napsutella läpi joka näkymän, ennen kuin yksikään vanhempi tai tallityttö pääsee siihen käsiksi.
# source: 5f76fb9f
point-sees_first-making-2 = Mitään ei julkaista, ennen kuin olet kokeillut koko sovellusta omin käsin ja sanonut, että kelpaa.
# source: 687cd559
point-sees_first-making-3 = Tuon siivotun version ensin vain sinulle näytille, reilusti ennen kuin perheet sen näkevät.
# source: eaf1ca6f
point-sees_first-making-4 = Tällä kertaa mikään ei yllätä sinua kaikkien nähden, sillä uuden valikon avaat ensimmäisenä sinä.
# source: 64aa1887
point-sees_first-making-5 = Ennen julkaisua käydään se tuvan pöydän ääressä yhdessä läpi, sivu sivulta.
# source: 2aecbe8c
point-sees_first-making-6 = Koeversio tulee pelkästään sinun tablettiisi, ja asiakkaasi jatkavat vanhalla, kunnes olet tyytyväinen.
# source: 09074e06
point-sees_first-lacking-1 = Oli varmasti kamalaa seistä siinä tyhjän sivun kanssa, kun kaikki vanhemmat katsoivat.
# source: 100889ba
point-sees_first-lacking-2 = Ei, rahat jäävät meille, koska sovellus ottaa varauksia vastaan juuri niin kuin määrittelyssä lukee.
# source: 15618933
point-sees_first-lacking-3 = Mikä niistä ylimääräisistä sivuista on aiheuttanut eniten vaivaa, ja kuka sen huomasi?
# source: 2d112555
point-sees_first-lacking-4 = Voisimme heittää kaupan ja Ajankohtaista-sivun pois omaan piikkiimme ja tehdä varausnapista isomman.
# source: a41fe879
point-sees_first-lacking-5 = Laita toiveesi tekstiviestillä keskiviikkoon mennessä, niin muutokset on tehty viikonlopuksi.
# source: 2d98cf8c
point-sees_first-lacking-6 = Olkoon, sinä voitit, siirrän koko summan takaisin tilillesi tänä iltapäivänä.
# source: d940ed89
beat-opening-1 =
    Minä pyysin yksinkertaista, ja siellä on { $pages ->
        [one] yksi sivu
       *[other] { $pages } sivua
    } liikaa. Ohjeita ei noudatettu, joten haluan rahat takaisin, { $fee }. Ihan joka euron.
# source: 877ee638
beat-opening-2 = En minä tällaista tilannut. Avaan oman varaussovelluksen, ja siellä on kauppa. Kauppa! Minä myyn ratsastustunteja. Palauta koko summa, { $fee }, niin ei puhuta tästä enää.
# source: f8e0a880
beat-opening-3 = Sanon tämän lyhyesti, täällä on yhdeksän ponia ruokkimatta. Sinulle kerrottiin, mitä tehdään, ja sinä teit vielä kaikkea muuta siihen kylkeen. Rahat takaisin, kiitos. Koko potti, { $fee }, tällä viikolla.
# source: e4709c77
beat-opening-model = Ymmärrän, että sivut, joita et ole pyytänyt, harmittavat. Maksua emme palauta: kaikki, mitä allekirjoittamassasi määrittelyssä lukee, on mukana ja toimii. Poistamme nuo sivut ja teemme valikon perjantaihin mennessä juuri sellaiseksi kuin haluat.
# source: ab784169
beat-opening-hint = Hänen pitää kuulla kolme asiaa: että kuuntelit, mikä vastaus on ja mitä hän voi saada tilalle.
# source: 1c162eb5
beat-opening-example-1 = Avaat oman sovelluksesi ja löydät sivuja, joita et halunnut. Ymmärrän, että se suututtaa. Rahoja en palauta, mutta voimme poistaa ne sivut veloituksetta. Kerro ensin: missä niistä on ollut sinulle harmia?
# source: 9b19fc85
beat-opening-example-2 = Valitettavasti emme palauta rahoja. Kaikki, mitä 3. elokuuta allekirjoittamassasi määrittelyssä on, on toimitettu.
# source: ed5419a0
beat-opening-example-3 = Kuulen, miten paljon ne ylimääräiset sivut harmittavat, ja vika on meidän: meidän olisi pitänyt kertoa niistä.
# source: 5c5512d2
beat-opening-example-4 = Kolme sivua, ja sinä soitat kuin talli olisi tulessa? Lapsikin näkee, miten naurettavaa tuo on. Pysy sinä vain poneissasi.
# source: 82ac5ec6
beat-opening-example-5 = No hyvä on, saat 7 800 euroa takaisin. En halua mitään riitaa.
# source: dd681c85
beat-opening-branch-5-1 = Ai, nyt kun lasku on maksettu, minusta hankkiudutaan eroon. Kiitos paljon.
# source: fe0ca24b
beat-opening-branch-5-2 = Kerran valittaa, ja heti näytetään porttia.
# source: 7114907b
beat-opening-branch-5-3 = Tulipa hyvästit äkkiä. Tarjousta tehdessä oltiin niin ystävällistä väkeä.
# source: dbcf24e8
beat-opening-branch-6-1 = No. Joku sentään kysyy.
# source: 6493ee8e
beat-opening-branch-6-2 = Haluatko tietää? Hyvä on, minä kerron.
# source: 267716e3
beat-opening-branch-6-3 = Kas, ensimmäinen järkevä kysymys, jonka olen tästä sovelluksesta kuullut.
# source: fdff2335
beat-opening-branch-7-1 = Uusiksi? Kyllä tuota kertaalleen jo yritettiin.
# source: 1434bcda
beat-opening-branch-7-2 = En minä uutta versiota soittanut pyytämään. Rahojen takia minä soitin.
# source: f7058d06
beat-opening-branch-7-3 = Vai vielä lisää tekemistä. Siinähän on jo tehty liikaa, siitä tässä puhutaan.
# source: 8e19e756
beat-opening-branch-8-1 = Se oli siis ei. Sitä minä en niin helpolla niele.
# source: dd7575dd
beat-opening-branch-8-2 = Noin vain? Lukisit edes, mitä minä olen sinulle kirjoittanut.
# source: bfa6ade3
beat-opening-branch-8-3 = Vastaus tuli kuin apteekin hyllyltä. Vesitiivis se ei silti ole.
# source: 5a520424
beat-opening-branch-9-1 = Reilusti sanottu, mutta kauniit sanat ei tilillä näy.
# source: 67fc3b20
beat-opening-branch-9-2 = Käytöstavat sinulla on, se täytyy myöntää. En minä niiden takia soittanut.
# source: a17b2e02
beat-opening-branch-9-3 = No, asiallista puhetta. Minä olen silti tappiolla.
# source: 230161be
beat-opening-branch-10-1 = Jotain sinä siinä puhuit, mutta rahoista ei halaistua sanaa.
# source: 7e2d581a
beat-opening-branch-10-2 = Varsaltakin saa suoremman vastauksen.
# source: 60f3c8ba
beat-opening-branch-10-3 = Tuo kiersi koko kentän eikä hypännyt yhtäkään estettä.
# source: e72085dc
beat-yes_or_no-1 = Kysytään sitten suoraan. Tuleeko se { $fee } takaisin vai eikö tule?
# source: abc04c9d
beat-yes_or_no-2 = Yksi kysymys, yksi sana: rahat takaisin, kyllä vai ei?
# source: 0832e04e
beat-yes_or_no-3 = Minä haluan kuulla, miten rahoille käy. Tuleeko ne vai ei?
# source: 916259f7
beat-yes_or_no-model = Ei, maksua emme palauta: sovellus tekee kaiken, mitä allekirjoittamassasi määrittelyssä lukee. Kuulen silti, miten paljon ylimääräiset sivut harmittavat. Poistamme ne ja laitamme sovelluksen perjantaihin mennessä juuri sellaiseksi kuin toivot.
# source: da276e99
beat-yes_or_no-hint = Suora kysymys on lahja. Vastaa siihen kolmella ensimmäisellä sanalla ja kerro sitten, mitä voit tehdä.
# source: cec41691
beat-yes_or_no-example-1 = Ei tule: määrittelyssä sovittu on tehty, joten maksu pysyy. Näen kyllä, miten paljon ne sivut sinua ärsyttävät. Rahojen sijaan ehdotan siivousta: sinä valitset, mikä lähtee, ja me poistamme sen torstaihin mennessä.
# source: 15e759d0
beat-yes_or_no-example-2 = Ennen kuin puhutaan rahasta, saanko kysyä: mikä niissä sivuissa on häirinnyt sinua eniten?
# source: 8107dee9
beat-yes_or_no-example-3 = No, vaikea sanoa noin vain. Näissä asioissa on monta puolta, pitää katsoa.
# source: fd929fe3
beat-yes_or_no-example-4 = Lakkaa jankuttamasta! Yrität vain huijata sovelluksen ilmaiseksi. Häpeämätöntä.
# source: e7998e45
beat-yes_or_no-example-5 = Joo, olkoon, saat rahat takaisin. Maksan koko summan tänään.
# source: ab92465c
beat-yes_or_no-branch-5-1 = Minä jään siis pihalle seisomaan sen kapineen kanssa.
# source: c912b2a4
beat-yes_or_no-branch-5-2 = Kimpsut kasaan ja menoksi. On sekin vastaus.
# source: 163d05f0
beat-yes_or_no-branch-5-3 = Mieluummin menetät minut kuin korjaat sen. Vai niin.
# source: 4c730663
beat-yes_or_no-branch-6-1 = Kysymys minulle? No, olkoon menneeksi.
# source: 131ff75d
beat-yes_or_no-branch-6-2 = No, kun kerran kysyt.
# source: af32c074
beat-yes_or_no-branch-6-3 = Hm. Sinua sentään kiinnostaa, mitä siinä kävi.
# source: c8e6ed6c
beat-yes_or_no-branch-7-1 = Suora vastaus, on sekin jotain. Samaa mieltä en ole sanastakaan.
# source: 12b55fbb
beat-yes_or_no-branch-7-2 = Ainakin tiedän, missä mennään. Suunta vain ei miellytä.
# source: 6a6c1971
beat-yes_or_no-branch-7-3 = Selvä. Sitten minä kerron, missä kohtaa olet väärässä.
# source: 76ca7ada
beat-yes_or_no-branch-8-1 = Kahdesti olen kysynyt, ja kahdesti on taputettu päälaelle.
# source: dab59d92
beat-yes_or_no-branch-8-2 = En minä mikään arka tamma ole. Rauhoittelua en kaipaa, vastausta kaipaan.
# source: 8f6d9cd5
beat-yes_or_no-branch-8-3 = Taas lämpimiä sanoja. Sinä taidat odottaa, että minulta loppuu puhti.
# source: d8e4dffa
beat-yes_or_no-branch-9-1 = Et saa sitä edes sanotuksi. Se kertoo jo paljon.
# source: 04895218
beat-yes_or_no-branch-9-2 = Ei vastausta vieläkään. Kolmatta kertaa en kysy.
# source: 31725415
beat-yes_or_no-branch-9-3 = Sumua, sumua ja vielä kerran sumua.
# source: 9a250a43
beat-story-1 = Lauantaina oli vanhempia käymässä. Näytän sovellusta isolta ruudulta, yksi äiti napauttaa kauppaa, ja sehän on tyhjä. Äiti kysyy: ”Onko teillä talli menossa nurin?” Kaikkien kuullen.
# source: e9b21905
beat-story-2 = Näytin sitä tallitytöille. Joku painoi Lahjakortit, siellä ei ollut mitään, ja kikatus alkoi. Yhdeksäntoista vuotta olen tätä tallia pyörittänyt. Minulle ei kikateta.
# source: 58ac8a3e
beat-story-3 = Perheet varaa jo paikkoja avoimiin oviin, päivä on { $openday }. Kaksi kysyi, mitä varten se tyhjä Ajankohtaista-sivu on. En osannut vastata. Seisoin siinä kuin mikäkin hölmö.
# source: aef41d47
beat-story-model = Tuo varmasti kirpaisi, omien ihmisten edessä, ja minun olisi pitänyt kertoa niistä sivuista etukäteen. Maksu pysyy, koska kaikki määrittelyssä sovittu on tehty. Sivut lähtevät viimeistä myöten perjantaihin mennessä, hyvissä ajoin ennen avoimia ovia.
# source: f06c775f
beat-story-hint = Hän näytti juuri, mihin sattuu. Kosketa sitä kohtaa lempeästi, ennen kuin sanot, mikä jää ja mikä lähtee.
# source: 3a06516d
beat-story-example-1 = Juuri niiden vanhempien edessä, jotka haluat vakuuttaa: ymmärrän, että se sattui. Tyhjästä kaupasta meidän olisi pitänyt varoittaa. Rahoja en palauta, mutta siivoamme tyhjät sivut pois maksutta torstaihin mennessä.
# source: aed1a406
beat-story-example-2 = Ymmärrän, miten noloa se oli kaikkien vanhempien kuullen. Minun olisi pitänyt varoittaa siitä tyhjästä sivusta.
# source: 9f33c761
beat-story-example-3 = Vai niin. En oikein tiedä, mitä sanoa.
# source: 8f675ad6
beat-story-example-4 = Ehkä se äiti oli oikeassa: joka menee paniikkiin yhdestä tyhjästä sivusta, on onneton ratsastuskoulun pitäjä.
# source: 523bfbd3
beat-story-example-5 = Voi ei. Siinä tapauksessa saat tietysti rahasi takaisin, koko summan. Se on vähintä, mitä voimme tehdä.
# source: d074472f
beat-story-branch-5-1 = Minä kerron tällaista, ja sinä jätät minut siihen.
# source: 7b30ea09
beat-story-branch-5-2 = Tämän siitä saa, kun on rehellinen.
# source: 8fcfe947
beat-story-branch-5-3 = Ja minä kun luulin, että kysyit, koska sinua kiinnosti.
# source: 16fdf3fe
beat-story-branch-6-1 = No. Hyvä, että joku sen näkee. Nolostumista se ei tosin korvaa.
# source: 08d056aa
beat-story-branch-6-2 = Kuunnella sinä osaat, se on sanottava. Kuunteleminen vain on halpaa.
# source: 333fd417
beat-story-branch-6-3 = Kiitos. Ihan tosissani. Mutta minulle siellä silti naurettiin.
# source: 9dc5bba5
beat-story-branch-7-1 = Minä kerron, miltä se tuntui, ja saan vastaukseksi työmääräyksen.
# source: 14edac32
beat-story-branch-7-2 = Kovin reippaasti sinä sen otat. Et ollut itse siinä seisomassa.
# source: 82af6e2c
beat-story-branch-7-3 = Jaa, siellä hoidetaan bisnestä. Hoidetaan sitten täälläkin.
# source: 2579f327
beat-story-branch-8-1 = Taisi mennä perille. Sitten ymmärrät, että minulle ollaan jotain velkaa.
# source: 95f9292b
beat-story-branch-8-2 = Kiltisti sanottu. Puhutaan sitten numeroista.
# source: 603ea1db
beat-story-branch-8-3 = No, jos kerran näet sen, näet myös, miksi haluan siitä korvauksen.
# source: f26fc2e1
beat-story-branch-9-1 = Minä avaan sydämeni, ja rahoista ei sanaakaan. Ei sanaakaan!
# source: 781a32a7
beat-story-branch-9-2 = Kuulitko sinä siitä mitään? Minä pyysin rahoja takaisin.
# source: d0aa0c45
beat-story-branch-9-3 = Mitäs menin kertomaan.
# source: 2c34dde3
beat-instructions-1 = Kaikki on siinä sähköpostissa: ”ei mitään ihmeellistä, vain varaukset”. Näytä, missä siinä lukee kauppa. Ohjeista ei piitattu, ja piittaamattomuudesta tuli vielä lasku.
# source: 4a3d26f4
beat-instructions-2 = Miksi ne sivut siellä ylipäätään on? En minä niitä mihinkään kirjoittanut. Jos tilaan ruunan ja ruunan perässä tulee kärryt, en ole saanut sitä, mitä tilasin.
# source: 968c4dea
beat-instructions-3 = Minä kirjoitin ”pidetään yksinkertaisena” ja vielä alleviivasin. Selitä, mitä yksinkertaista on Ajankohtaista-sivussa. Minulla on aikaa odottaa.
# source: 7c6d3685
beat-instructions-model = Aiheellinen kysymys, ja meidän olisi pitänyt kertoa. Sivut tulevat varausjärjestelmän mukana, ja ne on helpompi poistaa kuin piilottaa. Kaikki määrittelyssä sovittu on tehty, joten maksu pysyy, mutta sivut lähtevät perjantaihin mennessä.
# source: 94c47cae
beat-instructions-hint = Hän kysyi, miksi. Sano syy kerran, yhdellä lauseella, ja palaa siihen, mitä voit tehdä.
# source: c48fa287
beat-instructions-example-1 = Yksinkertaista sinä pyysit, ja ymmärrän, että kauppa harmittaa. Syy on se, että sivu on helpompi poistaa kuin piilottaa. Maksu pysyy, koska 3. elokuuta sovittu on tehty. Sano, mitkä sivut lähtevät, niin poistamme ne maksutta.
# source: 8656f1fd
beat-instructions-example-2 = Totta, sähköpostissasi ei puhuta kaupasta mitään. Mitä tapahtui, kun huomasit sen ensimmäisen kerran?
# source: 7af56498
beat-instructions-example-3 = Minun pitää selvittää asiaa. Ilmoitan sitten joskus.
# source: 2c50455e
beat-instructions-example-4 = ”Ei mitään ihmeellistä” ei ole ohje, noin kirjoittaa ihminen, joka ei tajua mistään mitään. Opettele kirjoittamaan, ennen kuin huudat ammattilaisille.
# source: 15972cf4
beat-instructions-example-5 = Olet oikeassa, emme kuunnelleet. Maksamme rahat takaisin. Mille tilille laitan ne?
# source: 6f14a505
beat-instructions-branch-5-1 = Noin siis vastataan asialliseen kysymykseen. Suitset naulaan ja kotiin.
# source: 4e8efd40
beat-instructions-branch-5-2 = Minä kysyn syytä ja saan lähtöpassit.
# source: 8951424b
beat-instructions-branch-5-3 = Hyvästit, niinkö? Ei käy, niin kauan kuin minun rahat on sinun taskussa.
# source: 081eb2c9
beat-instructions-branch-6-1 = No niin, tuon minä tajuan. Olisi vain ollut mukava kuulla se etukäteen eikä jälkikäteen.
# source: c1e73bdd
beat-instructions-branch-6-2 = Siihen oli siis syy. Kappas vain. Olisi senkin voinut minulle kertoa.
# source: dddbb15f
beat-instructions-branch-6-3 = Hm. Tuo on sentään selitys, jonka tavallinenkin ihminen ymmärtää.
# source: bbf771ee
beat-instructions-branch-7-1 = Minäpä kerron, mikä tässä mättää.
# source: 433c35d2
beat-instructions-branch-7-2 = Haluatko tietää, mitä siitä minulle seurasi? Kuuntele.
# source: e3d2b15a
beat-instructions-branch-7-3 = Tuo oli parempi kysymys kuin osasin odottaa.
# source: 555a1475
beat-instructions-branch-8-1 = Laittaisit kuntoon, sanot. Se on sinun aikaa. Minun aika meni jo.
# source: 4cc07553
beat-instructions-branch-8-2 = Uusi yritys. En sano, että en ikinä, mutta rahaa se ei ole.
# source: f7d4d398
beat-instructions-branch-8-3 = Eli minun pitäisi luottaa siinä sinuun toisenkin kerran.
# source: 5b4607f2
beat-instructions-branch-9-1 = Itsepäinen sinä olet. Niin olen minäkin.
# source: 26207972
beat-instructions-branch-9-2 = Paperia, paperia. Paperilla ei ratsasteta.
# source: 3b8e051d
beat-instructions-branch-9-3 = Näen kyllä, ettei sinulta koko summaa irtoa.
# source: 082698ab
beat-instructions-branch-10-1 = Myönnät siis, että siinä on perää. Hyvä.
# source: 623fe6d8
beat-instructions-branch-10-2 = No niin, siinähän se. Näet sen itsekin.
# source: 7e0440f6
beat-instructions-branch-10-3 = Tuohan on melkein kuin sanoisit, että olen oikeassa.
# source: 521ed58c
beat-instructions-branch-11-1 = Kysyin syytä ja pyysin rahoja. En saanut kumpaakaan.
# source: f0d04480
beat-instructions-branch-11-2 = Tuo ei ole selitys eikä hyvitys.
# source: 0ae9cbc3
beat-instructions-branch-11-3 = Tätäkö minä odotin? Siinä ei ollut päätä eikä häntää, vastauksesta puhumattakaan.
# source: c5296828
beat-haggle-1 = Ollaan aikuisia. Anna puolet takaisin, niin pidän sovelluksen tällaisenaan, hölmöine sivuineen päivineen.
# source: a551aba4
beat-haggle-2 = En minä mahdoton ole. Hinta oli { $fee }. Siitä puolet, tänään, etkä kuule minusta enää ikinä. Kaikki on tyytyväisiä.
# source: 22ea12d0
beat-haggle-3 = Tullaan sitten puolitiehen vastaan. Puolet hinnasta takaisin vaivan palkaksi. Näin ne hevoskaupoillakin sovitaan.
# source: d84e4051
beat-haggle-model = Hienoa, että haet kompromissia, ja tiedän, että tästä on ollut sinulle vaivaa. Puoltakaan emme palauta: sovellus on määrittelyn mukainen. Sen sijaan voimme tehdä valikon juuri mieleiseksesi, perjantaihin mennessä ja veloituksetta.
# source: 9baceb79
beat-haggle-hint = Puolikas väärästä summasta on yhä väärä summa. Hän on jo kerran tullut vastaan, joten pysy ystävällisenä ja paikallasi.
# source: a0168007
beat-haggle-example-1 = Kiitos, että etsit ratkaisua; näen, ettei se ole sinulle helppoa. Puoltakaan emme palauta, koska määrittelyssä sovittu on tehty. Ehdotan sen sijaan, että poistamme hölmöt sivut: lähetä listasi, niin sovellus on kunnossa torstaina.
# source: 3ee0746a
beat-haggle-example-2 = Ei, puoltakaan emme palauta. Sovittu hinta pysyy.
# source: 14dd100e
beat-haggle-example-3 = Ymmärrän, että olet kyllästynyt tähän. Rahojen palauttamisen sijaan ehdotan, että poistamme ne sivut sovelluksesta.
# source: e474de28
beat-haggle-example-4 = Aikuisia? Hyvä puhuja, kun itse kiukuttelet valikosta kuin pikkulapsi. Halpa markkinatemppu.
# source: cd50948a
beat-haggle-example-5 = Puolet sitten. Laitan sinulle 3 900 euroa, ja se on sillä selvä.
# source: 5a4fee24
beat-haggle-branch-6-1 = Minä ojennan käden, ja sinä kävelet pois.
# source: 295231ab
beat-haggle-branch-6-2 = Tulen puolitiehen, ja sinä häivyt kokonaan.
# source: 2142fd9f
beat-haggle-branch-6-3 = Siinäpä kiitos. Minä tarjoan rauhaa ja saan lopputilin.
# source: 86bb9fda
beat-haggle-branch-7-1 = Mitäkö minä tarvitsen? Avoimet ovet, joissa kukaan ei naura eikä minua pidetä hölmönä. Ja sinä vain kyselet etkä maksa.
# source: 6eacac40
beat-haggle-branch-7-2 = Heinä on kallistunut kolmanneksen, ja minä maksoin kunnon rahat jostain, mikä saa posket punottamaan. Siinä, nyt tiedät. Eikä sinulta vieläkään heru senttiäkään.
# source: 309aa0f9
beat-haggle-branch-7-3 = Haluatko totuuden? Olin niin ylpeä, että meillä on sovellus, ja nyt nolottaa avata se. Jos sinulla on sydäntä, niin kyllä se on puolen hinnan arvoista.
# source: 66bbd296
beat-haggle-branch-8-1 = Uusiksi ja uusiksi. Mitä minä sillä teen, kun usko on mennyt?
# source: b8e838a7
beat-haggle-branch-8-2 = Kovin avuliasta, mutta senttiäkään siinä ei liiku.
# source: 25e8fe89
beat-haggle-branch-8-3 = Mieluummin teet työn kahdesti kuin maksat kerran. Outo tapa pyörittää firmaa.
# source: e0f35ed6
beat-haggle-branch-9-1 = Ei edes puolta. Minä pudotan puoleen, ja sinä katselet muualle.
# source: c8b12126
beat-haggle-branch-9-2 = Et sitten tuumaakaan anna periksi.
# source: 2505a69a
beat-haggle-branch-9-3 = Ei ja vielä kerran ei. Ulosottomieskin on lempeämpi.
# source: 3037524c
beat-haggle-branch-10-1 = Ymmärtäväinen sinä olet. Maksaa sinä et vain meinaa.
# source: 4f5ecdd2
beat-haggle-branch-10-2 = Mesipuhetta. Minä tarjosin reilut kaupat, ja sinä luistelit siitä ohi.
# source: bf231aa7
beat-haggle-branch-10-3 = Kauniisti sanottu, mutta minä sanoin summan, eikä takaisin tullut mitään.
# source: 735b3517
beat-haggle-branch-11-1 = Minä teen tarjouksen, ja sinä mumiset.
# source: f1dd6883
beat-haggle-branch-11-2 = Et saa suustasi kyllä etkä ei. Minun puolesta tinkimiset oli tässä.
# source: 1f927281
beat-haggle-branch-11-3 = Eikö siihen ole mitään sanottavaa? Minulla on.
# source: 7adadbbb
beat-sue-1 = Sitten haastan sinut oikeuteen. Ihan tosissani. Saat kirjeen, ja katsotaan, mitä tuomari sinun sivuista tuumaa.
# source: b0a29d3d
beat-sue-2 = Sitten jää enää yksi keino. Käräjille mennään, ja siellä vaadin joka sentin: { $fee } ja kulut päälle.
# source: 6ea3796b
beat-sue-3 = Juristi ottaa sinuun yhteyttä. Minä haastan oikeuteen ja perin takaisin viimeisenkin euron.
# source: ed76ab2a
beat-sue-model = Se on sinun päätöksesi, ja kuulen, että mittasi on täysi. Vastaukseni on sama: rahoja emme palauta, koska sovellus on määrittelyn mukainen. Tarjouskin on voimassa: sivut pois ja kaikki toiveidesi mukaan perjantaihin mennessä.
# source: 15a61047
beat-sue-hint = Uhkaus kerjää riitaa. Älä ala puida sitä. Mitä sanoit ennen sitä, ja pitääkö se yhä?
# source: 676637d3
beat-sue-example-1 = Siihen sinulla on oikeus, ja ymmärrän, että olet lopen kyllästynyt. Kirje ei muuta vastausta: rahoja en palauta. Paljon mieluummin annan sinulle sovelluksen, josta pidät: kolme sivua pois maksutta vielä tällä viikolla.
# source: 3aaf010e
beat-sue-example-2 = Se on sinun asiasi. Vastaukseni on edelleen ei: rahoja en palauta.
# source: 57d8e98f
beat-sue-example-3 = Kuluttajansuoja ei koske tällaista kauppaa, ja lain mukaan rahoja ei tarvitse palauttaa.
# source: d8edcaeb
beat-sue-example-4 = Haasta sitten! Tuomari nauraa sinulle ihan niin kuin kaikki muutkin. Olet säälittävä.
# source: df18d7c0
beat-sue-example-5 = Ei tarvita juristeja. Saat rahat takaisin, hoidan sen saman tien.
# source: 294a4b39
beat-sue-branch-5-1 = Ai, lakimieskö sinä nyt oletkin?
# source: 88ce0d70
beat-sue-branch-5-2 = Nyt päästiin asiaan. Viisastelua siitä, kenellä on oikeus mihinkin.
# source: c6865749
beat-sue-branch-5-3 = Arvasin, että vetoat tuohon.
# source: afa18d74
beat-sue-branch-6-1 = Mieluummin menetät minut kuin riitelet. Hm.
# source: df27347b
beat-sue-branch-6-2 = Hyvästit, sanot. Ja minä kun ehdin jo valmistautua riitaan.
# source: 3d84d56e
beat-sue-branch-6-3 = Minä sanon käräjät, ja sinä sanot kuulemiin.
# source: 2e46b605
beat-sue-branch-7-1 = Et sinä vähästä hätkähdä.
# source: fbfa73c8
beat-sue-branch-7-2 = Luulin, että huutaisit. Edellinen remonttimies huusi.
# source: a64b68f5
beat-sue-branch-7-3 = No, ääni sinulla pysyy tasaisena, se on myönnettävä.
# source: 29d019de
beat-sue-branch-8-1 = Mitä minä haluan? Avata sen vehkeen ihmisten edessä punastumatta.
# source: cfb34b3c
beat-sue-branch-8-2 = Minultako kysyt? Haluan sen sovelluksen, joka minulla oli mielessä, kun tilasin. Sen minä haluan.
# source: a3cdec70
beat-sue-branch-8-3 = Tuota ei ole kukaan kysynyt. Haluan, että se näyttää meidän tallilta.
# source: a24b14c1
beat-sue-branch-9-1 = Sinua ei sitten saa säikytettyä.
# source: da9b02a7
beat-sue-branch-9-2 = Ei edes ääni värähdä. Hm.
# source: 4ddd82d0
beat-sue-branch-9-3 = Viileä kuin juomasaavi tammikuussa.
# source: 294e2594
beat-sue-branch-10-1 = Älä silittele. Sanoin juuri, että haastan oikeuteen.
# source: abb1ccf1
beat-sue-branch-10-2 = Kohtelias kuin aina, eikä vieläkään vastausta.
# source: d33fd930
beat-sue-branch-10-3 = Luulet, että bluffaan, ja siksi olet noin mukava.
# source: 8ebbc2c6
beat-sue-branch-12-1 = Siinäkö kaikki? Minä uhkaan käräjillä, ja tuon minä saan vastaukseksi?
# source: 17aac796
beat-sue-branch-12-2 = Sinä et ota minua tosissasi.
# source: 46f7f770
beat-sue-branch-12-3 = Ei tuo ollut mikään vastaus. No hyvä.
# source: e2e031d3
beat-law-1 = Lanko on juristi. Se sanoo, että jos ei ole sitä, mitä on pyydetty, niin rahat takaisin. Mitäs siihen sanot?
# source: 44e33308
beat-law-2 = Lanko katsoi sitä sunnuntaikahvilla, ja lanko on juristi. Ei vastaa sovittua, se sanoi, siis koko summa takaisin. Oli asiastaan ihan varma.
# source: 49a1fece
beat-law-3 = Minä tunnen juristin, joka tekee tätä työkseen. Se nyhtää sinulta kuulemma jouluun mennessä { $fee }, joka sentin.
# source: e2604873
beat-law-model = Neuvoa saat kysyä keneltä haluat, enkä ala siitä väitellä. Kaikki määrittelyssä sovittu on tehty, joten rahoja emme palauta. Näen, että haluat sovelluksen, josta voi olla ylpeä: tehdään valikko perjantaihin mennessä juuri mieleiseksesi.
# source: 5c72394e
beat-law-hint = Tämän väittelyn voi voittaa ja menettää samalla koko iltapäivän. Anna lain olla ja puhu sovelluksesta.
# source: b96dc311
beat-law-example-1 = Ymmärrän, että kysyit langoltasi ja että tyhjät sivut harmittavat. Rahoja emme palauta, koska allekirjoittamasi määrittely on täytetty. Rahojen sijaan ehdotan siivousta: sinä valitset, mikä lähtee, ja me poistamme sen maksutta torstaihin mennessä.
# source: d7213ccd
beat-law-example-2 = Hän voi olla sitä mieltä. Määrittelyssä sovittu on tehty, joten maksu pysyy.
# source: c49d47ab
beat-law-example-3 = Sitten hän on väärässä. Tämä ei ole mikään sopimusrikkomus, niin sanoo meidän juristikin, ja te häviätte.
# source: 2012da88
beat-law-example-4 = Ymmärrän, että olet pettynyt. Minusta on parasta, että lopetamme yhteistyön tähän ja etsit toisen tekijän.
# source: 85fde140
beat-law-example-5 = No, jos juristi niin sanoo, maksamme koko summan takaisin.
# source: 1607c24b
beat-law-branch-7-1 = Tosin sanoi se senkin, että siinä voi mennä vuosi.
# source: b5ab98a9
beat-law-branch-7-2 = Siitäkään et suostu riitelemään. Hm.
# source: 7edbf116
beat-law-branch-7-3 = Rehellisesti sanottuna se tekee enimmäkseen perunkirjoituksia.
# source: 56c8503b
beat-law-branch-8-1 = Minä kerron, mitä haluan. Haluan, ettei minun tarvitse tuntea itseäni tyhmäksi.
# source: a8fb29dd
beat-law-branch-8-2 = Tuo onkin toisenlainen kysymys. Kunhan se näyttäisi meidän omalta eikä miltään muulta.
# source: effb34f1
beat-law-branch-8-3 = Tuota ei kukaan ikinä kysy, kun juristi on kuvioissa.
# source: 610a9c6b
beat-law-branch-9-1 = No, juristia sinä et ainakaan pelkää.
# source: 90af496c
beat-law-branch-9-2 = Pintasi sinä pidät, se on pakko sanoa.
# source: e460dba5
beat-law-branch-9-3 = Se arvasi, että sanot noin.
# source: a64fe2b3
beat-impasse-1 = Mitä nyt sitten? Sinä pidät rahat, { $fee }, ja minulle jää sovellus, jossa on kauppa, joka ei myy mitään?
# source: e66e4538
beat-impasse-2 = Ja se oli siinä, niinkö? Minulle jää sovellus, jota en kehtaa näyttää kenellekään?
# source: 3e3cf865
beat-impasse-3 = Kerro sitten, mitä minä niillä sivuilla teen. Katselenko niitä hautaan asti?
# source: a92ba6b8
beat-impasse-model = Ei, sinulle ei tarvitse jäädä sivuja, jotka nolottavat. Rahoja emme palauta, mutta tie eteenpäin on: kerro, mikä lähtee, niin teemme sovelluksen uusiksi juuri toiveidesi mukaan. Saat sen perjantaina.
# source: 6458a797
beat-impasse-hint = Hän lakkasi uhkailemasta ja kysyi, mitä hän sitten saa. Olisiko sinun puolellasi pöytää jotain?
# source: 5df67a37
beat-impasse-example-1 = Ymmärrän, että se tuntuu sinusta huonolta kaupalta. Rahoja en palauta, mutta kauppaa sinun ei tarvitse pitää: teemme sovelluksen maksutta uusiksi ratsastustuntien ympärille. Mitä perheiden pitäisi nähdä siinä ensimmäisenä?
# source: 44f891e9
beat-impasse-example-2 = Kyllä, maksu pysyy meillä. Sovellus on sellainen kuin sovittiin.
# source: 3d80c127
beat-impasse-example-3 = Hm. Vaikea sanoa.
# source: a033089c
beat-impasse-example-4 = Niin juuri! Ja jos lukisit, mitä allekirjoitat, etkä vain marisisi, et seisoisi siinä kuin idiootti.
# source: 7a799cb2
beat-impasse-example-5 = Olet oikeassa, se ei ole reilua. Maksan sinulle 7 800 euroa takaisin.
# source: 8ce99471
beat-impasse-branch-6-1 = Olisit sanonut tuon, ennen kuin nousin takajaloilleni.
# source: e91e8621
beat-impasse-branch-6-2 = Ihan niin kuin minä haluan? Hm.
# source: e8269efb
beat-impasse-branch-6-3 = On siellä siis sittenkin jotain saatavilla.
# source: 46a155c5
beat-impasse-branch-7-1 = Pois minä ne haluan, jos kerran kysyt. Kai se sitten on uusiksi tekemistä.
# source: 2d6b96ee
beat-impasse-branch-7-2 = Minulle riittää, että ne sivut katoaa, ihan sama miten.
# source: bb3a3ec9
beat-impasse-branch-7-3 = Luulisi sen olevan selvää: sovelluksen, jossa niitä ei ole.
# source: 5219e3b2
beat-impasse-branch-9-1 = Kuulostat siltä kuin meinaisit ihan oikeasti tehdä asialle jotain.
# source: f0224714
beat-impasse-branch-9-2 = Siellä on siis jossain sydän. Ehkä se jopa tekee minulle sen vehkeen uusiksi.
# source: 80ab53f0
beat-impasse-branch-9-3 = Jos olet tosissasi, niin tekisit kai sen sitten uusiksi?
# source: 4b662758
beat-wobble-1 = Sanotaan, että annan tehdä sen uusiksi. Milloin se olisi valmis? Avoimet ovet on { $openday }, enkä minä seiso siellä puolivalmiin kanssa.
# source: 78801a8d
beat-wobble-2 = Jos minä suostuisin, ja huomaa, että sanoin jos, niin miten se menisi? Kolmea kierrosta tätä en jaksa.
# source: 1c518de2
beat-wobble-3 = Oletetaan, että teet sen uusiksi. Kuka päättää, mikä jää? Koska jos sinä, niin tämä loppuu tähän.
# source: b9d83d49
beat-wobble-model = Ymmärrän, että haluat sovelluksen valmiiksi ennen avoimia ovia. Maksu pysyy, mutta muutostyön teemme maksutta: lähetä lista huomenna puoleenpäivään mennessä, muutamme täsmälleen sen, ja saat sovelluksen perjantaina.
# source: f48bb1d0
beat-wobble-hint = Hän on jo puoliksi aidan yli. Anna päivä ja työtapa äläkä mitään, mitä säikähtää.
# source: 5536da43
beat-wobble-example-1 = Ymmärrän, että 10. lokakuuta kaiken pitää olla kunnossa. Rahoja en palauta, mutta ehdotan tätä: lähetä tänään lista sivuista, jotka haluat pitää, niin teemme muutokset maksutta keskiviikkoon mennessä ja ehdit kokeilla rauhassa.
# source: e3d295a1
beat-wobble-example-2 = Ymmärrän, että tarvitset sen valmiina avoimiin oviin. Rahoja emme palauta, mutta saat sen perjantaina.
# source: 23eec4a3
beat-wobble-example-3 = Vaikea sanoa tässä vaiheessa.
# source: c058838f
beat-wobble-example-4 = Puolivalmis? Ainoa puolivalmis täällä on sinun käytöksesi. Olet täysin mahdoton ihminen.
# source: b58fb9c3
beat-wobble-example-5 = Unohdetaan se muutostyö. Maksan sinulle koko summan takaisin, niin tämä on sillä selvä.
# source: 34f9c358
beat-wobble-branch-6-1 = No, kunhan siitä päivästä myös pidetään kiinni.
# source: e7afffc9
beat-wobble-branch-6-2 = Tuo on kumisaapasihmisellekin tarpeeksi selvää.
# source: ed7800e6
beat-wobble-branch-6-3 = Hyvä on. Sen kanssa minä voisin elää.
# source: 74a3bfbb
beat-wobble-branch-7-1 = Ai haluat kuulla, mitä minä haluan? Hyvä.
# source: cf896ab3
beat-wobble-branch-7-2 = Kysytään ensin minulta. Sehän on uutta.
# source: 38f72d77
beat-wobble-branch-7-3 = Olen odottanutkin, että joku kysyisi tuota.
# source: 72f314d9
beat-wobble-branch-8-1 = Reilu sinä kai olet. Kova, mutta reilu.
# source: 85797f81
beat-wobble-branch-8-2 = Olkoon rahojen kanssa sitten niin kuin sanot.
# source: 78ebb0bf
beat-wobble-branch-8-3 = Periksi sinä et anna. Mutta et sentään purekaan.
# source: f25e632c
beat-list-1 = No niin: kauppa pois, Ajankohtaista pois, ja varausnappi heti ensimmäisenä. Ja jos minä katson sitä ja se on vieläkin pielessä?
# source: bfeb33e9
beat-list-2 = Tässä on lista: tunnit, hinnat, kartta. Ei muuta. Mutta mitä minä saan, jos se ei silti miellytä?
# source: c6f4c4d3
beat-list-3 = Pelkät varaukset ja puhelinnumero, niin isolla, että mummokin näkee. Ja lupaa, ettei minun tarvitse enää ikinä soittaa sinulle tästä.
# source: ff8e0a51
beat-list-model = Näen, että haluat saada tämän jo päätökseen. Maksu pysyy, mutta isojen lupausten sijaan tarjoan tätä: kokeilet sovellusta perjantaina omalla tabletillasi, ja korjaamme kaiken, mikä poikkeaa listastasi.
# source: 7d52ad74
beat-list-hint = Hän hakee takuuta. Mitä pystyt oikeasti lupaamaan, ja mitä seuraa, jos jokin on pielessä?
# source: ec702bb6
beat-list-example-1 = Ymmärrän, että epäilet meitä sen kaupan jälkeen. Rahoja emme palauta silloinkaan. Sen sijaan tulen perjantaina tallille, käymme listasi yhdessä läpi ja korjaamme maksutta sen, mikä ei täsmää.
# source: 82b57457
beat-list-example-2 = Ymmärrän, että se epäilyttää sinua. Siinä tapauksessa voin tarjota vielä yhden korjauskierroksen listasi mukaan.
# source: a159b32a
beat-list-example-3 = Mikään ei mene pieleen. Lupaan sataprosenttisesti, että siitä tulee täydellinen.
# source: 9b984689
beat-list-example-4 = En osaa vielä sanoa.
# source: d94d471e
beat-list-example-5 = Jos se on vieläkin pielessä, maksan vain 7 800 euroa takaisin. Tai tiedätkö mitä, maksan ne heti.
# source: ada25fdf
beat-list-branch-6-1 = Paljon sinä lupaat. Niin lupaa rehukauppiaskin.
# source: e8b472c1
beat-list-branch-6-2 = Isoja sanoja. Uskon sitten, kun pääsen itse painelemaan.
# source: 652d8f89
beat-list-branch-6-3 = Varo, mitä lupaat. Minä kirjoitan ylös.
# source: 5203045e
beat-heated-1 = Että sinä kehtaat! Talliteinitkin käyttäytyy paremmin. Sano tuo toiseen kertaan, niin tämä puhelu loppuu siihen.
# source: e6f6e8d2
beat-heated-2 = Tuota sinä siis minusta oikeasti ajattelet. Minä maksan { $fee } ja saan haukut kaupan päälle!
# source: 0e29242d
beat-heated-3 = Tuolla äänellä et minulle puhu! Minä saan koko ratsastusseuran sinun niskaan ennen iltaruokintaa.
# source: 33d8e0b6
beat-heated-model = Tuo oli asiatonta, ja pyydän sitä anteeksi. Ymmärrän, että suutuit. Rahoista vastaus on edelleen ei, mutta tarjous on tosissaan tehty: poistamme ne sivut ja teemme sovelluksen perjantaihin mennessä juuri niin kuin haluat.
# source: b96c9211
beat-heated-hint = Nyt läikkyi yli. Vedä ensin piikki pois, yhdellä lauseella, ja palaa sitten siihen, missä seisoit.
# source: 86e44f53
beat-heated-example-1 = Suutuit syystä: sanoin rumasti, ja se oli minun virheeni. Rahoihin se ei vaikuta, maksu pysyy. Sovelluksen haluan silti saada sinulle mieluisaksi: poistammeko ne kolme sivua maksutta ennen viikonloppua?
# source: 521f1e7e
beat-heated-example-2 = Minun ei olisi pitänyt sanoa noin, se oli minun vikani. Ymmärrän, että se loukkasi sinua.
# source: c22e7122
beat-heated-example-3 = Sanon toisenkin kerran, jos haluat: olet öykkäri, etkä kovin fiksukaan.
# source: dd41fba6
beat-heated-example-4 = Minulta pääsi. Hyvitän sen sinulle: palautan koko summan.
# source: cb050c3f
beat-heated-example-5 = Anteeksi, se oli väärin minulta. Ymmärrän, että olet vihainen, mutta minusta meidän on parasta lopettaa yhteistyö tähän.
# source: 36bad467
beat-heated-branch-5-1 = Parempi. Ihan äkkiä en tuota silti unohda.
# source: 44259f7b
beat-heated-branch-5-2 = Hm. Tuo kuulostaa jo aikuiselta ihmiseltä.
# source: 4c52c049
beat-heated-branch-5-3 = Jätetään sitten räksytys koirille.
# source: 2fd04b13
beat-heated-branch-6-1 = Jaa, sinä ehdit jo rauhoittua. Minä en.
# source: 4b6fa2af
beat-heated-branch-6-2 = No, piirun verran kohteliaampaa. Halvemmaksi se ei minulle tule.
# source: f5cc423a
beat-heated-branch-6-3 = Kuulin kyllä. Kuulin myös sen, mitä tuli sitä ennen.
# source: 9f9636a3
beat-heated-branch-7-1 = Ei sanaakaan siitä. Ei edes anteeksi.
# source: bc06242f
beat-heated-branch-7-2 = Sinä luikkisit siitä mieluummin ohi. Minäpä en.
# source: eb2d83c3
beat-heated-branch-7-3 = Töykeä sinä osaat olla, mutta suoraa vastausta sinusta ei irtoa.
# source: b478f77f
beat-more-1 = No jos kerran jotain maksat, niin tiedät itsekin, että siinä on vika. Eli { $fee } takaisin, vuoden ylläpito päälle, ja sovellus jää minun tabletteihin.
# source: 4d9b83c7
beat-more-2 = Tiesin, että järki voittaa. Hoidetaan sitten kunnolla: { $fee } viimeistä senttiä myöten ja tablettitelineet, jotka jouduin ostamaan. Sovelluksen tietenkin pidän.
# source: 433fca32
beat-more-3 = Noin, eihän se vaikeaa ollut. Samalla vaivalla sitten koko summa, { $fee }, tänään, ja joku muuttamaan ne sivut. Siitä et kai enää laskuta.
# source: bf71d0cd
beat-more-model = Tiedän, että haluat tämän selväksi, ja äsken hätiköin; se on minun vikani. Rahoja emme palauta: sovellus on määrittelyn mukainen. Sen sijaan voimme tehdä sen uusiksi juuri toiveidesi mukaan, maksutta ja perjantaihin mennessä.
# source: facde678
beat-more-hint = Raotit porttia kämmenen verran, ja katso, mitä siitä jo tunkee läpi. Portin ehtii vielä sulkea.
# source: 561ad5bd
beat-more-example-1 = Kuulen, että haluat tämän pois päiväjärjestyksestä, ja sotkin asiaa myöntymällä liian äkkiä: minun virheeni. Rahoja en palauta enkä maksa ylläpitoa. Ylimääräiset sivut sen sijaan poistamme maksutta tällä viikolla. Mikä saa lähteä ensin?
# source: 70c3dc02
beat-more-example-2 = Puhuin liian äkkiä, se oli minun virheeni. Vastaus on ei: rahoja emme palauta.
# source: 6303eb87
beat-more-example-3 = Senkin ahne ihminen! Annat pikkusormen, ja viet koko käden. Häpeäisit.
# source: 6ecb3ec9
beat-more-example-4 = Selvä, koko 7 800 euroa ja vuoden ylläpito vielä päälle. Pidä sovelluskin.
# source: dc73b6dd
beat-more-example-5 = En tiedä, mitä tuohon sanoisi.
# source: 432172e8
beat-more-branch-5-1 = Ensin aukeaa kukkaro, sitten ulko-ovi. Päätä jo.
# source: 97b71602
beat-more-branch-5-2 = Minuutti sitten olit maksamassa. Ja nyt lähdetään?
# source: 7ff2e4df
beat-more-branch-5-3 = Onko tämä jokin leikki? Ensin kyllä ja sitten hyvästi?
# source: ee087538
beat-more-branch-6-1 = Hetki sitten se oli kyllä. Kumpi se nyt on?
# source: caa2b31e
beat-more-branch-6-2 = Sinun sana pitää siis yhtä kauan kuin sokeripala hevosen suussa.
# source: a0c2639c
beat-more-branch-6-3 = Ehei. Ei ihmiselle ensin anneta ja sitten napata kädestä.
# source: 92217756
beat-more-branch-7-1 = Viis siitä, miltä minusta tuntuu tai mitä toivon. Sinähän jo melkein lupasit ne rahat.
# source: 52d43a7a
beat-more-branch-7-2 = Taas kysellään ja selitellään. Olit jo ihan lähellä.
# source: 2e65aa42
beat-more-branch-7-3 = Hyvä yritys. Haluan rahat tilille, en korvaan.
# source: 8e095d73
ending-redo-title = Pilkulleen listan mukaan
# source: b816c685
ending-redo-1 = Sovittu. Pysy sinä minun listassa, niin minä unohdan rahat. Ja { $openday } kumisaappaat jalkaan, pääset näkemään sen tositoimissa.
# source: 7c73bd50
ending-redo-2 = Hyvä on, tee uusiksi. Olin jo valmis inhoamaan sinua, tiedätkö. Lähetä se sovellus, niin minä lähetän sinulle kaksi tallia lisää.
# source: 6836b8f0
ending-redo-3 = Reilu peli. Ota sivut pois, niin ollaan sujut. Käräjien takia olisi mennyt monet yöunet.
# source: bb0b2370
ending-redo-outcome = Hän tyytyy muutostyöhön. Sinulta se vie puolitoista päivää; { $fee } pysyy tilillä, sovellus on tableteissa avoimien ovien päivänä, ja keväällä soittaa toinen talli.
# source: cadcc2f1
ending-redo-why = Sanoit kerran ”ei” ja pysyit siinä, näit nolouden suuttumuksen alla ja pidit pöydällä koko ajan saman tarjouksen. Uhkaus ei löytänyt mitään, mitä vasten puskea.
# source: e828e318
ending-grudging-title = Uusiksi, ilman kiitosta
# source: 2dd844fa
ending-grudging-1 = Tee sitten uusiksi. Minä tarkistan joka napin, äläkä odota kukkia.
# source: b4ee8a97
ending-grudging-2 = Olkoon. Ota ne pois. Minusta pääsit silti vähällä.
# source: 9dcda6ca
ending-grudging-3 = Saat tehdä sen. Minulla alkaa tunti viiden minuutin päästä, ja olen kyllästynyt koko asiaan.
# source: 950afc70
ending-grudging-outcome = Hän ottaa muutostyön, eikä rahasta enää puhuta. Sinulle jää { $fee }, ja rauha maksaa päivän työn; suosittelijaa hänestä ei tule, mutta muuta et menettänyt.
# source: 42efd48a
ending-grudging-why = Pidit kiinni sekä rajasta että tarjouksesta, joten hänellä oli, minne mennä. Jos olisit nähnyt paremmin, miltä hänestä tuntui, etkä olisi matkan varrella myöntynyt tai luvannut kertaakaan liikaa, hän olisi mennyt mielellään.
# source: 58b5eaaa
ending-quiet-title = Ei sanaakaan enää
# source: 412c19db
ending-quiet-1 = Jaa. Vai niin. Täytyy miettiä. Kuulemiin.
# source: 831c7d5e
ending-quiet-2 = No. Minulla on hevoset haettavana sisään.
# source: 4d663108
ending-quiet-3 = Hm. Sinulle on turha puhua. Ilmoittelen.
# source: a51aa2f0
ending-quiet-outcome = Rahoista ja juristista et kuule enää mitään. Sovellus ottaa varauksia joka päivä, ylimääräiset sivut yhä mukana. Sinulle jää { $fee }; asiakas on luultavasti menetetty.
# source: 3bffcc81
ending-quiet-why = Uhkaus oli keino katsoa, hätkähdätkö. Et hätkähtänyt, joten se haihtui. Jos hänelle olisi ollut tarjolla ulospääsy, hän olisi ehkä jäänyt.
# source: 594c2022
ending-letter-title = Asianajotoimiston kuori
# source: 04880976
ending-letter-1 = Annetaan sitten juristien jutella keskenään. Hyvää päivänjatkoa.
# source: 5ce4caed
ending-letter-2 = Nyt sain tarpeekseni. Saat tämän kirjallisena.
# source: 5f364db1
ending-letter-3 = Puheet on puhuttu. Selitä loput minun juristille.
# source: 8e38fd82
ending-letter-outcome = Kahden viikon päästä kirje tulee. Paljon siinä ei ole, mutta vastaamiseen menee kolme iltaa ja oman juristin palkkio, eikä kukaan poista sivuja.
# source: ee15d3e0
ending-letter-why = Hän halusi vastauksen ja jotain kotiin vietävää. Hän sai epämääräisyyttä tai väittelyn laista, ja laista väittelevät parhaiten juristit.
# source: ede9c573
ending-caved-title = Rahat takaisin ja sovellus kaupan päälle
# source: ccffeb2b
ending-caved-1 = Ihanaa. Tänään, kiitos. Ja kun siellä nyt kerran olet, niin ota ne sivutkin pois.
# source: dd3c1d2e
ending-caved-2 = Kiva, että ollaan samaa mieltä. Siskolla on täysihoitotalli, kerron sille, miten helppo sinun kanssa on asioida.
# source: 2899547b
ending-caved-3 = Noin. Lähetän vielä laskun niistä telineistä ja pari muutosta, jotka tuli mieleen.
# source: 1cb23e0e
ending-caved-outcome = Hän saa takaisin koko summan, { $fee }, sovellus jää hänen tabletteihinsa, ja maanantaina tulee muutoslista. Kuusi viikkoa kahden ihmisen palkatonta työtä, eikä loppua näy.
# source: 29d6e219
ending-caved-why = Maksoit, että pääsisit tästä eroon. Hänelle palautetut rahat todistivat, että sovellus oli viallinen, ja jokainen ”kyllä” teki seuraavasta vaatimuksesta halvemman.
# source: 4cdfa272
ending-blowup-title = Täyttä laukkaa
# source: 67b20532
ending-blowup-1 = Nyt riitti! Tämän saa kuulla joka talli täältä Äänekoskelle asti!
# source: 8a514841
ending-blowup-2 = Minulle ei ole ikinä puhuttu noin. Nyt minä haastan ihan oikeasti, ja nautin siitä!
# source: ef2b69bb
ending-blowup-3 = Senkin ilkimys! Soitan juristille tältä seisomalta!
# source: 16dd25cc
ending-blowup-outcome = Hän lyö luurin korvaan ja soittaa kaikille tutuilleen: ensin juristille, sitten ratsastusseuraan. Uhkauksesta, joka oli enimmäkseen melua, tuli kunnia-asia.
# source: c704022b
ending-blowup-why = Huusit takaisin. Tullessaan hänellä oli heikko asia, lähtiessään hyvä tarina, ja siinä tarinassa roisto olet sinä.
