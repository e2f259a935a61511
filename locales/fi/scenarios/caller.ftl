# source: 4c81305f
title = Huutokauppameklari linjalla yksi
# source: bfba2103
summary = Aamun neljäs soitto. Väkesi syö eväänsä autossa päästäkseen puhelinta pakoon, ja hän haluaa, että vastaat nopeammin.
# source: 4bf46ab2
role = Pidät pientä tilitoimistoa hevostarvikeliikkeen yläkerrassa Kauhavalla. Vastaanotossa istuu Marketta, ja harjoittelijana on Topi.
# source: 16fdd556
aim = Määrää, milloin hän saa soittaa ja mihin sävyyn väellesi puhutaan, pidä kummastakin kiinni ja ota selvää, miksi hän ei malta olla soittamatta; tai päästä hänet menemään hyvässä järjestyksessä.
# source: f8edcd01
situation = Taisto Kojola huutokauppaa maanantaisin traktoreita ja torstaisin vainajien huonekaluja. Sinä hoidat hänen kirjanpitonsa, ja hinta on { $fee } kuukaudessa. Viime viikolla hän soitti { $calls ->
         [one] kerran
        *[other] { $calls } kertaa
    }. Marketalla on kaikki listalla, sinun vastauksesi myös; yksitoista kertaa hän kysyi, onko alv-ilmoitus annettu (on, se lähti { $filed }). Sopimuksessa, jonka hän allekirjoitti { $signed }, sanotaan: kysymykset kirjallisesti, vastaus yhden työpäivän kuluessa. Se, joka ottaa Kojolan puhelun vastaan, saa purkista toffeen, ja purkki on ollut tyhjä keskiviikosta asti. Voisit antaa hänelle tiistait ja perjantait kello yhdeksän, kaksikymmentä minuuttia, sinun kanssasi; ylimääräinen puhelu varataan edellisenä päivänä, hinta { $extra }; ja kiireellistä on kaikki, missä määräpäivään on alle kolme päivää. On maanantai, ja Marketta ojentaa sinulle kalpeana luuria.
# source: ca6b6637
demand = Jätät kaiken kesken ja vastaat joka kerta, kun hän soittaa
# source: 14499fa3
client-name = Taisto Kojola
# source: 4d8152f3
client-manner = Nopea, törkeä ja vielä hauskakin, ja myy kaiken, minkä sanoo; huutaa, tarjoaa ja uhkaa lähteä muualle, ettei tarvitsisi sanoa, mitä hän pelkää.
# source: 07ee7d07
fact-calls = 43
# source: 3663b185
fact-calls-about = Montako kertaa hän soitti viime viikolla
# source: 64aa2162
fact-extra = 35 EUR
# source: e1686d2d
fact-extra-about = Edellisenä päivänä varatun ylimääräisen puhelun hinta
# source: 03969385
fact-fee = 280 EUR
# source: 1de1f5bf
fact-fee-about = Mitä hän maksaa sinulle kuukaudessa
# source: 36929b88
fact-filed = 2027-05-07
# source: db4bdb61
fact-filed-about = Päivä, jona hänen alv-ilmoituksensa lähti
# source: 86c8dfd5
fact-signed = 2026-09-02
# source: 4b4a9ca3
fact-signed-about = Päivä, jona hän allekirjoitti toimeksiantosopimuksen
# source: 0d963a19
article = Neljä pätevää syytä hankkiutua eroon myrkyllisestä asiakkaasta
# source: cea278db
guidance-hold_firm = Taisto tarjoaa, kunnes nuija kopahtaa; niin kauan kuin hän ei kuule selvää kieltoa, kauppa jatkuu, soitto soiton perään.
# source: 20fa4803
guidance-set_boundary = Soittoajat, se mikä on kiireellistä ja se miten Marketalle ja Topille puhutaan: kun ne on sanottu, kenenkään ei tarvitse päättää niistä uudestaan joka pirahduksella.
# source: 4ccb612e
guidance-cite_terms = Lista hänen soitoistaan ja sinun vastauksistasi sanoo rauhallisesti sen, mitä hän ei riidan keskellä sinulta uskoisi.
# source: 290c80a5
guidance-offer_alternative = Oma puhelu sovittuun aikaan antaa hänelle jotakin, mistä pitää kiinni; pelkästä kiellosta hän vain valitsee numeron uudestaan.
# source: dfa5fa2c
guidance-probe = Kukaan ei kysy alvista yhtätoista kertaa alvin takia, ja oikean syyn hän kertoo vain, jos joku kysyy.
# source: dbe5177c
guidance-acknowledge = Hän huutaa, koska on varma, ettei kukaan kuuntele; yksi lause, josta kuulee, että sinä kuuntelet, ja ääni laskee.
# source: 56a087b3
guidance-concede = Jokainen puhelu, jonka perään juokset, opettaa hänelle, että sinä juokset, ja uusi toive on valmiina, ennen kuin ehdit takaisin tuoliin.
# source: 047f07d8
guidance-attack = Haukkuminen on hänen ammattinsa, ja hän tekee sen mikrofoniin; jos vastaat samalla mitalla, pitäjällä puhutaan sinusta.
# source: c2c8ec8e
point-log = Vetoaa listaan soitoista
# source: 8f2bbfc1
point-log-phrase-1 = Marketan lista
# source: 43547940
point-log-phrase-2 = Marketan listalla
# source: af5f2d73
point-log-phrase-3 = listan mukaan
# source: da6afe8d
point-log-phrase-4 = listalla on
# source: 7f3ac87d
point-log-phrase-5 = viime viikolla
# source: dc665cfd
point-log-phrase-6 = kirjannut
# source: 02c3f185
point-log-phrase-7 = kirjattu
# source: 11d8eb9c
point-log-phrase-8 = yksitoista kertaa
# source: 67546a08
point-hours = Sanoo soittoajat tai sen, mikä on kiireellistä
# source: 24073279
point-hours-phrase-1 = tiistaina
# source: 97846466
point-hours-phrase-2 = tiistaisin
# source: a6c76144
point-hours-phrase-3 = kahdesti viikossa
# source: d10eb8e5
point-hours-phrase-4 = yhdeksältä
# source: 4b2b5f55
point-hours-phrase-5 = kolme päivää
# source: 34d5919a
point-hours-phrase-6 = kiireellistä
# source: 1bdd0c78
point-hours-phrase-7 = työpäivän
# source: 596a034a
point-hours-phrase-8 = edellisenä päivänä
# source: 1abd1ac3
point-told_if_wrong = Lupaa ilmoittaa itse, jos jokin on vialla
# source: 0e4f210e
point-told_if_wrong-making-1 = Jos kirjanpidossasi olisi jotain pielessä, Taisto, kuulisit sen minulta vielä samana päivänä.
# source: 1c8df5f1
point-told_if_wrong-making-2 = Kun meiltä ei kuulu mitään, se on hyvä uutinen: silloin verot ja tilit ovat kunnossa.
# source: 3b55f2ae
point-told_if_wrong-making-3 = Jos verottaja löytää ilmoituksistamme huomautettavaa, soitan sinulle ennen kuin ehdit itse tarttua luuriin.
# source: 73c813c1
point-told_if_wrong-making-4 = Sinun ei tarvitse varmistella, sillä heti kun jokin menee vikaan, Marketta pirauttaa sinulle.
# source: 72bd37b9
point-told_if_wrong-making-5 = Pidän kaikkia määräpäiviäsi silmällä ja varoitan hyvissä ajoin, jos jokin niistä on vaarassa mennä ohi.
# source: 6d5a24f1
point-told_if_wrong-making-6 = Huonot uutiset eivät jää tänne pöydälle makaamaan: mitä ikinä ilmeneekin, kerron siitä sinulle saman tien.
# source: 56f3f564
point-told_if_wrong-lacking-1 = Mikä sinua niin kovasti pelottaa, ja kauanko sitä on jatkunut?
# source: caec7da9
point-told_if_wrong-lacking-2 = Ymmärrän, että olet aivan poikki, Taisto, ja että odottaminen käy luonnolle.
# source: 157748b9
point-told_if_wrong-lacking-3 = Ei, sitä en tee mistään hinnasta. Minun kanssani pääset puhumaan tiistaina tai perjantaina.
# source: 00ff2129
point-told_if_wrong-lacking-4 = Jos täällä haukutaan jotakuta, lopetamme puhelun; jos määräaika on ovella, Marketta hakee minut puhelimeen.
# source: bdb43b86
point-told_if_wrong-lacking-5 = Alv ilmoitettiin jo aikoja sitten, ja muut kirjeet voit tuoda tänne keskiviikkona.
# source: 02ab89fb
point-told_if_wrong-lacking-6 = No hyvä, pirauta mihin aikaan tahansa, kyllä minä aina luurin nostan.
# source: b0d63a6c
beat-opening-1 = No vihdoinkin joku, jolla on pulssi! Neljä hälytystä, ja sitten se teidän märkä tiskirätti. Tästä päivästä lähtien sinä jätät hommat kesken, kun minä soitan, ja minut yhdistetään suoraan. Myyty?
# source: 9b8cb2e9
beat-opening-2 = No terve, pomo! Olen kuullut tänään poikaa, tiskirättiä ja yksitoista tahtia panhuilua. Sinut minä haluan langan päähän saman tien, kun soitan, teit mitä teit. Ja onko se alvi mennyt?
# source: 91e08358
beat-opening-3 = Onko siellä vihdoin isäntäväki? Minulla on täällä kuusikymmentä traktoria käymässä eikä aikaa apupojille. Minä soitan, sinä lasket kaiken käsistäsi ja vastaat. Niin tehdään. Kuulenko korkeamman tarjouksen?
# source: fe477150
beat-opening-model = Huomenta, Taisto. Kuulen, että sinulla on huutokauppa käynnissä, joten lyhyesti: en jätä kaikkea kesken aina kun soitat. Minut tavoittaa tiistaisin ja perjantaisin kello yhdeksän, huomisesta alkaen. Mitä kaikkien näiden soittojen takana on?
# source: 2feddcbc
beat-opening-hint = Aamun neljäs soitto, ja ääntä riittää. Mitä et tästä lähtien tee, mitä hän voi saada sen sijaan, ja mitä haluaisit tietää?
# source: 659118a3
beat-opening-example-1 = Huomenta, Taisto. Tiedän, että on huutokauppapäivä ja haluat suoran vastauksen. En voi päivystää sinua varten. Soitan sinulle joka tiistai ja perjantai kello yhdeksän, kaksikymmentä minuuttia pelkästään sinulle. Mikä sinua oikeasti huolettaa?
# source: 125af0d9
beat-opening-example-2 = Kuulen, että odottaminen on käynyt hermoille, Taisto. Marketan listalla on viime viikolta 43 soittoa, enkä jätä kaikkea kesken jokaisen takia. Puhutaan sen sijaan tiistaisin ja perjantaisin kello yhdeksän. Mitä toivot kuulevasi?
# source: ddf5a273
beat-opening-example-3 = Kuulen, että odottaminen harmittaa, Taisto, mutta ei, siihen en suostu. Mikä tänä aamuna on hätänä?
# source: 16e0da4a
beat-opening-example-4 = Joo, myyty. Soita minulle aina kun haluat, niin jätän hommat kesken ja vastaan heti.
# source: b794ccf7
beat-opening-example-5 = Mylvit kuin omat sonnisi, Taisto, ja järkeäkin sinulla on saman verran.
# source: 337afc85
beat-opening-branch-9-1 = Saanko minä potkut? Enhän minä ole ehtinyt edes valittaa!
# source: 4de3ffda
beat-opening-branch-9-2 = Hetkinen nyt, tällä seudulla luurin lyön korvaan minä!
# source: ab61dd6b
beat-opening-branch-9-3 = Oma kirjanpitäjä ajaa pihalta, ja vielä huutokauppapäivänä!
# source: de588995
beat-opening-branch-10-1 = Sanonko, mitä minä tuosta ajattelen?
# source: 06296443
beat-opening-branch-10-2 = Ai jaa, tänä aamuna on oikein valmistauduttu.
# source: ec10d199
beat-opening-branch-10-3 = Tuonko minä saan, kun asiallisesti kysyn?
# source: de588995
beat-opening-branch-11-1 = Sanonko suoraan, minkä arvoinen tuo on?
# source: 06296443
beat-opening-branch-11-2 = Jaaha, läksyt on näköjään tehty.
# source: ec10d199
beat-opening-branch-11-3 = Kohteliaasti kysyin, ja tuo oli vastaus?
# source: d9461e33
beat-opening-branch-12-1 = Minun on saatava kuulla, ettei mikään ole mennyt pieleen, siitä tässä on kyse!
# source: 49da5731
beat-opening-branch-12-2 = Miksi, kysyt sinä. Siksi, että aina on jotain, eikä sitä tiedä ennen kuin tietää!
# source: a2c84c9e
beat-opening-branch-12-3 = Viis siitä, miksi. Ihminen murehtii. Murehtisit sinäkin, jos sinulla olisi tämä kaikki niskassa.
# source: 9be92c7c
beat-opening-branch-15-1 = Mikäkö on hätänä? Ei mikään ole hätänä! Minä tahdon tietää, missä mennään, siinä kaikki!
# source: 99e6a479
beat-opening-branch-15-2 = Miksikö soitan? Kun en soita, kukaan ei kerro mitään, siksi!
# source: d71b1047
beat-opening-branch-15-3 = Siinäpä kysymys! Haluan kuulla, että kaikki on kunnossa. Onko sekin nyt rikos?
# source: 84a952bb
beat-opening-branch-16-1 = Oliko tuo ei? Minulle yleensä nyökätään.
# source: b73a943d
beat-opening-branch-16-2 = Ei? Minun rahoillani? On sinulla otsaa maanantaiksi.
# source: 520d0fc1
beat-opening-branch-16-3 = Tuota sanaa minä kuulen kahdesti vuodessa, jos silloinkaan.
# source: 332f0833
beat-opening-branch-18-1 = Kaunista. Tuon voisi painaa seinäkalenteriin.
# source: 8aba048f
beat-opening-branch-18-2 = Sinäkö siellä puhut vai taasko se nauha?
# source: cfcf8505
beat-opening-branch-18-3 = Tavat on kuin rippikoulussa, enkä minä tullut yhtään viisaammaksi.
# source: 4065885d
beat-staff-1 = Tiskirätti huokailee minulle, poika sanoo ”öö”, ja siitä maksan { $fee } kuukaudessa! Kuolleesta hiehostakin on irronnut enemmän järkeä. Sinut minä haluan, joka kerta kun soitan.
# source: 938e4efe
beat-staff-2 = Jos se Marketta vielä kerran sanoo ”välittävänsä viestin”, minä punnitsen sen ja myyn kilohinnalla. Piikoja ja renkejä olen kuunnellut tarpeeksi. Suoraan sinulle, joka kerta!
# source: 07e9e4c2
beat-staff-3 = Kuulisitpa sen teidän Topin. ”Mä niinku, öö, tarkistan.” Siinä ajassa minä nuijin kaupaksi koko konekentän! Pane poika pihalle ja pidä linja minulle vapaana.
# source: 45a00114
beat-staff-model = Jätä Marketta ja Topi rauhaan; seuraavalla kerralla lopetamme puhelun ja jatkamme vasta seuraavana päivänä. Kuulen, että olet kovilla. Koko päivää en päivystä, mutta tiistaisin ja perjantaisin kello yhdeksän olen sinun. Mikä sinua huolettaa?
# source: c7ca826d
beat-staff-hint = Tuo koski kahta ihmistä, jotka katsovat parhaillaan, miltä näytät. Missä raja kulkee, ja mitä tapahtuu, kun hän astuu sen yli?
# source: 9a240a8f
beat-staff-example-1 = Kuulostat uupuneelta, Taisto, ja haluan auttaa. Mutta täällä ketään ei haukuta: seuraavalla kerralla lopetamme puhelun. En vastaa pitkin päivää, mutta tiistaisin ja perjantaisin kello yhdeksän puhutaan. Mikä sinua niin painaa?
# source: a3491aab
beat-staff-example-2 = En hyväksy, että Marketasta ja Topista puhutaan noin. Tästä lähtien lopetamme puhelun, jos täällä haukutaan jotakuta. Voit puhua kanssani tiistaina kello yhdeksän.
# source: 19766ad8
beat-staff-example-3 = Ei, Taisto. En vastaa itse joka kerta kun soitat, ja Marketta ja Topi pysyvät töissä.
# source: a12529e0
beat-staff-example-4 = No hyvä on, suostun siihen. Kun soitat, jätän hommat kesken ja tulen puhelimeen.
# source: fed2919c
beat-staff-example-5 = Meidän on parasta lopettaa yhteistyö.
# source: 13216616
beat-staff-example-6 = Ei. Ja se on viimeinen sanani.
# source: a967134a
beat-staff-branch-9-1 = Vai näytetään minulle ovea, kun minulla on mielipiteitä?
# source: d6a51a90
beat-staff-branch-9-2 = Suorasta puheestako? Siitäkö sinä minut heität ulos?
# source: a4549782
beat-staff-branch-9-3 = Asetut niiden puolelle, vaikka minä tässä maksan!
# source: 8b958666
beat-staff-branch-10-1 = Miten niin, mitä sinä olet kuullut? Ei minua mikään vaivaa!
# source: 43a46f9a
beat-staff-branch-10-2 = Tuota ei ole kukaan minulta kysynyt sitten kasiseiskan katokesän.
# source: b1083b77
beat-staff-branch-10-3 = Nyt muuttui ääni kellossa. No, kun kerran kysyt.
# source: 776f0f13
beat-staff-branch-12-1 = No hyvä, olkoot sinun ihmisesi rauhassa. Kaksi minuuttia.
# source: c8fa21cf
beat-staff-branch-12-2 = Ohhoh, nyt alettiin tarkoiksi.
# source: ee3ebdb7
beat-staff-branch-12-3 = Isommatkin konttorit ovat minua torunet, ja useimmat olen haudannut.
# source: bb5d1e39
beat-staff-branch-13-1 = Nyt kaivetaan paperit esiin.
# source: ff356750
beat-staff-branch-13-2 = Jopas, pykälät ja momentit.
# source: d43ea5d7
beat-staff-branch-13-3 = Minä haukun sinun väkesi, ja sinä luet minulle ääneen.
# source: 3c25d52f
beat-staff-branch-14-1 = Et sinä vähästä säikähdä, se täytyy myöntää.
# source: a316f548
beat-staff-branch-14-2 = Kuin aidantolpalle puhuisi. No, olen minä tolppienkin kanssa kauppoja tehnyt.
# source: 34926c49
beat-staff-branch-14-3 = No niin, no niin. Lakkaan potkimasta huonekaluja.
# source: 982fb8de
beat-staff-branch-16-1 = Minä puhun mitä sylki suuhun tuo, ja sinä vain hymiset?
# source: 34b282bb
beat-staff-branch-16-2 = Heitin tiiliskiven ikkunastasi sisään, ja sinä ihailet kiveä.
# source: d7b1ad7c
beat-staff-branch-16-3 = Ei sitten selkärankaa koko talossa.
# source: fd4b850c
beat-record-1 = Älä minulle papereita heiluttele, minä myyn paperia laatikkokaupalla. Olen soittanut muutaman hassun kerran enkä ole saanut kunnon vastausta. Onko minun alvini mennyt, joo vai ei?
# source: a4fad0f4
beat-record-2 = Vai on kaikki merkitty muistiin? Sitten se on merkitty väärin. Pari pirahdusta korkeintaan, eikä olisi sitäkään, jos joku teillä osaisi sanoa, onko alv-ilmoitus lähtenyt!
# source: a1cc5d07
beat-record-3 = Mitä siinä ikinä lukeekin, joku on kirjoittanut sen ilkeyttään. Minä soitan, kun on asiaa. Ja onko se alvi nyt mennyt, vai onko se jonkun voileivän alla?
# source: e35ade48
beat-record-model = Alv-ilmoitus lähti { $filed }. Marketan listalla on viime viikolta { $calls ->
         [one] yksi soitto
        *[other] { $calls } soittoa
    } ja meidän vastauksemme. Kuulen, etteivät ne rauhoita sinua. Joka soittoon en vastaa, mutta tiistaisin ja perjantaisin kello yhdeksän voimme puhua. Mikä sinua rauhoittaisi?
# source: 8301a4e2
beat-record-hint = Tämän vastauksen hän on jo saanut, ja se on paperilla. Anna se vielä kerran, kiihkottomasti, ja ihmettele ääneen, miksei se koskaan riitä.
# source: 8dfa60ce
beat-record-example-1 = Kyllä, Taisto: se lähti 7. toukokuuta, ja Marketan listalla on sama vastaus yksitoista kertaa. Näen, ettei se rauhoita sinua. En vastaa joka soittoon, mutta puhutaan tiistaisin ja perjantaisin kello yhdeksän. Mitä oikeasti pelkäät?
# source: 995c24d8
beat-record-example-2 = Alv-ilmoitus lähti 7. toukokuuta. En käy sitä enää puhelimessa läpi: tästä lähtien kysymykset kirjallisesti ja vastaus yhden työpäivän kuluessa.
# source: a82e6b5d
beat-record-example-3 = Alv-ilmoitus on lähtenyt, se näkyy Marketan listalta ja sovittiin sopimuksessa, jonka allekirjoitit 2. syyskuuta. En käy sitä enää uudestaan läpi.
# source: 149ffb18
beat-record-example-4 = Oletko kuuro vai muuten vain tyhmä? Yksitoista kertaa on sanottu, lapsikin olisi jo tajunnut.
# source: 536bfab7
beat-record-example-5 = Hm, vaikea sanoa. Se vähän riippuu siitä, miltä kannalta katsoo.
# source: fe89eacb
beat-record-branch-9-1 = Muutaman puhelinsoiton takia sinä panisit minut pois?
# source: fa50c536
beat-record-branch-9-2 = Vai sitä varten se lista on. Syytekirjelmähän se on!
# source: cc43ab45
beat-record-branch-9-3 = Tuomittu tiskirätin todistuksella!
# source: 6813dd30
beat-record-branch-10-1 = Jaa-a. Siinäpä vasta kysymys miehelle.
# source: 40dbf36a
beat-record-branch-10-2 = Siinä sait minut kiinni. Kyllä minä tiedän, että se on mennyt. Viime viikolla jo tiesin.
# source: a7ae0afb
beat-record-branch-10-3 = Ei se alvi ole. Onko selvä? Ei se ole se pahuksen alvi.
# source: b0d14708
beat-record-branch-12-1 = Tätä varten se lista siis oli. Arvasin.
# source: 0d1f389a
beat-record-branch-12-2 = Ensin todisteet ja sitten tuomio, niinkö?
# source: 88022377
beat-record-branch-12-3 = No, loppuun asti sinä ainakin olet tämän miettinyt.
# source: fc8b3cad
beat-record-branch-13-1 = Pidä hyvänäsi, olen soittanut. Minulle on suu annettu, ja minä käytän sitä.
# source: a55eb732
beat-record-branch-13-2 = Saatoin minä sitä kerran tai pari kysyä aiemminkin. Hyvä kysymyshän se on.
# source: dfe52521
beat-record-branch-13-3 = Hyvä on. Aavistelinkin, että se on mennyt. Yksi kohde pois listalta.
# source: ba11a99a
beat-record-branch-15-1 = Joo tai ei, tavun verran siinä on vaivaa!
# source: 74f3ac89
beat-record-branch-15-2 = Ei tästä hullua hurskaammaksi tullut. Ja sitten ihmetellään, miksi soitan.
# source: 20165a51
beat-record-branch-15-3 = Näetkö? Juuri tuota minä tarkoitan. Tuota noin.
# source: 928f53fa
beat-rule-1 = Sääntöjä! Sonnikaan ei sääntöjä lue. Entä jos jotain räjähtää silloin, kun sinä olet päiväkahvilla? Entä jos tulee kirje, ja siinä on päivämäärä? Mitä sitten, häh?
# source: 0911763e
beat-rule-2 = Tulipa sekin selväksi. Entä kun asia ei odota? Sanotaan, että joku on minun perässäni, joku virallinen, ja sinä viilaat kynsiäsi sovittuun kellonlyömään. Mitä minä teen, vihellänkö?
# source: a1d30e94
beat-rule-3 = Kuin hammaslääkärissä. Entä jos vuotaa verta? Sanotaan, että on semmoinen paperi, jossa on päivämäärä, ja se on huomenna. Istunko käsieni päällä vai soitanko?
# source: 8cd486be
beat-rule-model = Jos määräpäivään on alle kolme päivää, sano, että asia on kiireellinen, niin Marketta hakee minut heti. Muusta en juokse, se odottaa tiistaihin tai perjantaihin kello yhdeksään. Tiedän, ettei odottaminen ole sinun alaasi. Millaista kirjettä ajattelet?
# source: c07da70c
beat-rule-hint = Siinä on pilkkaa, mutta myös ihan kelpo kysymys. Mikä teillä on kiireellistä, ja mitä hänellä on kirjeiden kanssa?
# source: fccd3aaf
beat-rule-example-1 = Aiheellinen kysymys, ja kuulen, että se huolettaa sinua. Kiireellistä on se, missä määräpäivään on alle kolme päivää: silloin Marketta hakee minut. Muuten en tule puhelimeen, vaan puhutaan tiistaina tai perjantaina kello yhdeksän. Mikä kirje sinua huolettaa?
# source: a09b33f7
beat-rule-example-2 = Jos määräpäivään on alle kolme päivää, asia on kiireellinen ja Marketta hakee minut. Kaikki muu odottaa tiistaihin tai perjantaihin.
# source: 0a6c1b1d
beat-rule-example-3 = Tiedän, että odottaminen on sinulle raskasta, Taisto. Millaista kirjettä sinä ajattelet?
# source: 2b52905e
beat-rule-example-4 = Oletkin oikeassa. Unohdetaan säännöt, soita minulle aina kun jotain tulee, niin vastaan heti.
# source: 9cfd6e51
beat-rule-example-5 = Sonnisi eivät ehkä osaa lukea, Taisto, mutta eivät ne sentään ruikuta niin kuin sinä.
# source: 1054cd3b
beat-rule-branch-9-1 = Minä vain kysyin, ja jo lensin ulos?
# source: dfafa347
beat-rule-branch-9-2 = Ennemmin sinä minut menetät kuin luurin nostat!
# source: 979856da
beat-rule-branch-9-3 = Saahan sen linjan noinkin vapaaksi.
# source: fe62d6fe
beat-rule-branch-10-1 = En minä mitään tiettyä kirjettä. Sanoin vain, esimerkiksi.
# source: 372eb5a0
beat-rule-branch-10-2 = Minäkö? Minulla kaikki pelaa kuin rasvattu. Puhuin yleisellä tasolla.
# source: 0dd83e42
beat-rule-branch-10-3 = Kuuntelet liian tarkkaan, sinä. No, kun kerran tähän päästiin.
# source: c868470f
beat-rule-branch-12-1 = Ei tuo ihan tyhmää ole. Mutta liian vähän.
# source: e461fe8d
beat-rule-branch-12-2 = Hm. On siinä aidassa siis portti. Leveämpi saisi olla.
# source: 15b01213
beat-rule-branch-12-3 = Sinulla on joka asiaan vastaus. Ruvetaan sitten hieromaan kauppaa.
# source: 020a09ed
beat-rule-branch-13-1 = Siinä siis aikataulu. Kuin linja-auto Kortesjärvelle, mutta harvemmin.
# source: 58fcec16
beat-rule-branch-13-2 = Kyllä tuo selvää oli, maanantaiksikin. Nyt sanon minä jotain.
# source: 8db12e7a
beat-rule-branch-13-3 = Kirjoitan sen ylös ja perään kysymysmerkin.
# source: 84bd24e5
beat-rule-branch-15-1 = Minä kysyn, mitä teen, kun palaa, ja sinä ilmoitat, että on lämmin!
# source: dd640e5a
beat-rule-branch-15-2 = On siis sääntö, eikä kukaan tiedä, miten se menee.
# source: 7956389d
beat-rule-branch-15-3 = Ei siis yhtään tarjousta, niinkö?
# source: d8094d6f
beat-haggle-1 = Minä tarjoan: joka päivä kello yhdeksän ja vielä kello neljä, ja siinä välissä väkesi saa olla rauhassa. Ilmaiseksihan se menee. Ensimmäinen kerta!
# source: 2eec70f4
beat-haggle-2 = No niin, kauppaa. Aloitin koko päivästä ja tingin nyt aamuihin. Joka aamu, sinä itse, ensimmäisellä hälytyksellä. Halvemmalla en pysty, minulla on traktorit tankattavana.
# source: 09041bc9
beat-haggle-3 = Haetaan sitten hinta. Kahdesti päivässä ja sunnuntaisin kerran, suoraan sinulle. Reilumpaa tarjousta et saa Vaasan tällä puolen. No?
# source: 3ba5eb49
beat-haggle-model = Olet tullut pitkän matkan vastaan, ja sen minä huomaan. Pysytään silti tiistaissa ja perjantaissa kello yhdeksän; muulloin Marketta kirjaa asian, ja vastaan yhden työpäivän kuluessa. Mikä on se asia, joka ei voi odottaa niin kauan?
# source: 7f6948a1
beat-haggle-hint = Hän laski hintaa, ja hän laskee sitä lisää sille, jonka silmä ei räpsähdä. Ehkä on jotakin, mistä hän ei tarjoa ollenkaan.
# source: f3ac6f3c
beat-haggle-example-1 = Tulit kunnolla vastaan, Taisto, kiitos siitä. Kahta enempää en silti lupaa: tiistai ja perjantai kello yhdeksän. Ylimääräinen puhelu maksaa 35 euroa, kun varaat sen edellisenä päivänä. Mitä sinun pitää joka päivä saada kuulla?
# source: 84d242eb
beat-haggle-example-2 = Ei, Taisto, ei kahdesti päivässä. Pysytään tiistaissa ja perjantaissa kello yhdeksän.
# source: 0a8f1c12
beat-haggle-example-3 = No hyvä, myyty: joka päivä yhdeksältä ja neljältä. Olen puhelimen ääressä, lupaan sen.
# source: 545f4dda
beat-haggle-example-4 = Säästä höpinät romuillesi, Taisto. Olet rehvastelija ja kiusaaja, eikä tämä ole mikään karjahuutokauppa.
# source: a3e9ff51
beat-haggle-branch-9-1 = Keskeytät huudot ja näytät minulle ovea?
# source: f8113a13
beat-haggle-branch-9-2 = Minä tulen puolitiehen, ja sinä lähdet salista!
# source: 3cc8d364
beat-haggle-branch-9-3 = Kesken huutokaupan ei kävellä pois!
# source: 34807720
beat-haggle-branch-10-1 = Minä tahtoisin vain... hm. Hölmönä sinä sitä pidät.
# source: f24fbdaf
beat-haggle-branch-10-2 = Kummallinen kysymys keskellä kaupantekoa.
# source: 60d59a4d
beat-haggle-branch-10-3 = No. Yhden asian voisit kyllä kertoa, ammatti-ihmisenä.
# source: 0a38945d
beat-haggle-branch-12-1 = Olkoon. En rupea joka puolituntisesta tappelemaan.
# source: 55db5ac2
beat-haggle-branch-12-2 = Paikallasi pysyt kuin liimattu. Purkin samaa liimaa ostaisin minäkin.
# source: b4df0322
beat-haggle-branch-12-3 = Keskiviikkoon mennessä minulta olisivat asiat muutenkin loppuneet.
# source: bc6024f6
beat-haggle-branch-13-1 = Alaspäin sinua ei saa. Mennään sitten ylös.
# source: e9152328
beat-haggle-branch-13-2 = Siinäkö se pohjahinta on? Katsotaan.
# source: 9c424058
beat-haggle-branch-13-3 = Tämän minä tunnen. Sinä odotat oikeaa rahaa.
# source: 7d911fe1
beat-haggle-branch-14-1 = Sama kuin äsken. Sinusta tulisi surkea meklari.
# source: a446163b
beat-haggle-branch-14-2 = Sanoit sen jo. Ja sanot ja sanot.
# source: c4ca4b08
beat-haggle-branch-14-3 = Ylöspäin koetin ja alaspäin koetin. No jaa.
# source: edd0b78f
beat-haggle-branch-16-1 = Mukavaa, mutta minä tein tarjouksen.
# source: e92dbb96
beat-haggle-branch-16-2 = Seison tässä käsi pystyssä, ja sinä puhut säästä.
# source: b164ee41
beat-haggle-branch-16-3 = Tuota ei voi kirjoittaa pöytäkirjaan. Joo vai ei?
# source: c6cfdf43
beat-bid-1 = Kaikella on hintansa, kyse on vain siitä, missä nuija kopahtaa. Nyt maksan { $fee } kuukaudessa. Maksan tuplat, ja sinä vastaat ensimmäiseen pirahdukseen. Joo?
# source: d5f7921f
beat-bid-2 = Puolet päälle joka kuukausi ja visakoivuinen kaappi, tuodaan tänään perille. Siitä hyvästä pidät yhden linjan vain minulle, yötä päivää. Kuka visakoivulle ei sanoo?
# source: f1bed59b
beat-bid-3 = Sano sitten summa! Mitä maksaa kuukaudessa, että sinä ihan itse lasket kynän kädestä, kun soitan? Kassalippaassa on traktorirahat.
# source: 4c115c2e
beat-bid-model = Kuulen, miten paljon tämä sinulle merkitsee. Silti se, että jätän kaiken kesken, ei ole täällä kaupan mihinkään hintaan. Jos kaksi puhelua ei riitä, ylimääräinen maksaa { $extra }, varaus edellisenä päivänä. Mitä sinä niillä rahoilla haluaisit kuulla?
# source: c264d92f
beat-bid-hint = Hän yrittää ostaa sen, mitä juuri kieltäydyit antamasta. Onko se ylipäätään kaupan? Ja mitä hän luulee saavansa?
# source: 6becad2c
beat-bid-example-1 = Se on paljon rahaa, Taisto, ja kuulen, että olet tosissasi. Päivystämään en silti ala, en tuplahinnallakaan. Varaa ylimääräinen puhelu edellisenä päivänä, 35 euroa. Mistä huolesta haluaisit sillä rahalla päästä?
# source: 78eb5dab
beat-bid-example-2 = Kuulen, että olet tosissasi, Taisto. Mutta ei, se ei ole kaupan tuplahinnallakaan: pysytään siinä, mitä 2. syyskuuta sopimuksessa sovittiin.
# source: 7d2f0797
beat-bid-example-3 = Kuulen, että tämä on sinulle tärkeää. Mitä pelkäät tapahtuvan, jos en heti vastaa?
# source: d2899cc8
beat-bid-example-4 = Tuplahinta? No, sitten sovittu. Vastaan ensimmäiseen pirahdukseen, yöllä ja päivällä.
# source: e3e0b224
beat-bid-example-5 = Pidä likaiset rahasi, senkin moukka. Luulet voivasi ostaa kenet tahansa.
# source: a33337b8
beat-bid-branch-9-1 = Minä tarjoan rahaa, ja sinä tarjoat maantietä?
# source: 92574bdd
beat-bid-branch-9-2 = On minulta ennenkin kaappi jäänyt käteen, mutta ei ikinä noin!
# source: 34476cf5
beat-bid-branch-9-3 = Lyön käteistä pöytään, ja sinä näytät ovea?
# source: de5b140a
beat-bid-branch-10-1 = Minä ostaisin... hm. Huutajalta ei ole ikinä kysytty tuommoista.
# source: 1cb5b9d6
beat-bid-branch-10-2 = Mielenrauhaa, mitä muuta kukaan ostaa?
# source: 3838671d
beat-bid-branch-10-3 = Kun kuulisin, ettei mikään ole vialla. Tai ei ainakaan pahasti.
# source: 67a7bbd4
beat-bid-branch-12-1 = Kieltäydyt minun rahoistani kuin sinun kävisi minua sääliksi. Hm.
# source: 5b759dca
beat-bid-branch-12-2 = Rehti sinä olet, se on sanottava. Olisit saanut kaapin.
# source: a0cb389f
beat-bid-branch-12-3 = Useimmilta periaatteet lähtevät toisen korotuksen kohdalla.
# source: d0647d87
beat-bid-branch-13-1 = Minun rahani eivät siis kelpaa!
# source: 9d67621d
beat-bid-branch-13-2 = Ei? Hyvälle rahalle? Sitten tiedän, minkä arvoinen täällä olen.
# source: 32294617
beat-bid-branch-13-3 = Ikinä elämässäni ei ole tuosta summasta kieltäydytty.
# source: 63906a92
beat-bid-branch-14-1 = Siinä oli viimeinen sanasi. Tunnen sen äänestä.
# source: 67874ca2
beat-bid-branch-14-2 = Saisin huutaa vaikka juhannukseen, enkö saisikin?
# source: 453368e3
beat-bid-branch-14-3 = Jää sitten myymättä. Ei yhtään huutoa koko salista.
# source: b3f70aa5
beat-bid-branch-16-1 = Minulla on raha kädessä, ja sinä yskit!
# source: 4912b838
beat-bid-branch-16-2 = Onko se nyt kaupan vai ei?
# source: ec0812ae
beat-bid-branch-16-3 = Noin kauan ei ole kukaan miettinyt yhtä kaappia.
# source: a61b9d5e
beat-walkout-1 = Minä lähden sitten. Seinäjoella on yksi, joka ottaisi minut huomenna, ja se vastaa itse puhelimeensa. Panen lakkia päähän. Anna yksi syy ottaa se pois.
# source: c5210bd4
beat-walkout-2 = Kaksikymmentäkuusi vuotta minusta ovat tämän maakunnan tilitoimistot tapelleet! Päiväkahviin mennessä kirjanpitoni on sieltä haettu. Ellei sinulla ole jotain järkevää sanottavaa, ja äkkiä.
# source: b8c5ff6f
beat-walkout-3 = Ensimmäinen kerta, seinäjokiselle toimistolle, koko minun kirjanpitoni, traktorit ja kuolinpesät! Toinen kerta! Asiakas kävelee. Onko kenelläkään viimeistä sanaa?
# source: f7d7a344
beat-walkout-model = Saat vapaasti lähteä, ja luovuttaisin kirjanpidon siististi eteenpäin. Jos jäät, aikani pitävät: tiistaisin ja perjantaisin kello yhdeksän. Harmittaisi, sillä luulen, että sinulla on jotakin sydämelläsi. Mitä se on, Taisto?
# source: d12ad34b
beat-walkout-hint = Hän tahtoo, että juokset perään. Mitä voit sanoa niin, että ovi jää auki kumpaankin suuntaan?
# source: 5ddf4716
beat-walkout-example-1 = Ymmärtäisin sen, Taisto, olet ollut viikkoja kireällä. En ala juosta joka soiton perässä, jotta jäisit, mutta tiistai ja perjantai kello yhdeksän ovat yhä sinun. Ennen kuin lähdet: mikä sinua näin kovasti vaivaa?
# source: f26fcfb2
beat-walkout-example-2 = Olisi ikävää, jos lähtisit, ja ymmärrän, että olet suuttunut. Mutta soittoaikani eivät muutu.
# source: f6cfce34
beat-walkout-example-3 = Lähde sitten. Kirjanpito on valmiina uudelle tilitoimistolle.
# source: a5b9cdb6
beat-walkout-example-4 = Ei, odota! Vastaan itse joka soittoon, milloin vain, kunhan jäät.
# source: c603144a
beat-walkout-example-5 = Hyvä päästä eroon. Käy sääliksi sitä seinäjokista raukkaa, joka joutuu sinua kuuntelemaan.
# source: 205488b5
beat-walkout-branch-9-1 = Ei minulla päässä muuta ole kuin lakki. No, perhana.
# source: afb53d3a
beat-walkout-branch-9-2 = Päästäisit minut menemään, ja sitten kysyt tuommoista.
# source: 8dd53342
beat-walkout-branch-9-3 = Se Seinäjoen mies ei ikinä kysynyt. Minäpä kerron sinulle jotain.
# source: a46d1903
beat-walkout-branch-11-1 = Hm. Lakki on naulassa. Vain hetken aikaa.
# source: 0f6caa4f
beat-walkout-branch-11-2 = Komeasti sanottu ihmiseltä, joka ei liiku milliäkään.
# source: bb87302c
beat-walkout-branch-11-3 = Päästäisit menemään ja toivottaisit hyvää matkaa. Seinäjoella ei semmoista tehtäisi.
# source: c8834ef7
beat-walkout-branch-12-1 = No. Seinäjoella sataa, siellä sataa aina.
# source: 882b3133
beat-walkout-branch-12-2 = Ja jos totta puhutaan, Seinäjoen miehellä on puhelinvastaaja.
# source: 9116a0e2
beat-walkout-branch-12-3 = Siellä minun pitäisi aloittaa alusta, koko elämäntarinan kanssa.
# source: 38e804e6
beat-walkout-branch-14-1 = Ei kyyneltäkään. Minä olin laskenut yhden varaan.
# source: f2ac8823
beat-walkout-branch-14-2 = Et kuulosta edes pahoittelevan. Siitä minä uskon, että olet tosissasi.
# source: f5afc924
beat-walkout-branch-14-3 = Antaisit minun oikeasti ajaa Seinäjoelle. Niitten liikenneympyröiden läpi.
# source: b8cb1079
beat-walkout-branch-16-1 = Olen ovella! Eikö sinulla ole mitään sanottavaa?
# source: 849bd376
beat-walkout-branch-16-2 = Lakki päässä seison ja puhun seinälle.
# source: 99abde7b
beat-walkout-branch-16-3 = Toinen kerta, kolmas kerta, eikä kukaan nosta edes katsetta.
# source: a54601e4
beat-why-1 = Oletetaan, että on yksi mies. En minä. Oletetaan, että se on saanut verottajalta kirjeen tai pari, niissä on päivämäärä, ja se päivä on mennyt. Mitä semmoiselle miehelle tehdään?
# source: 332730ac
beat-why-2 = Minäpä kysyn yhtä asiaa. Jos joku ei ikinä avaa koko kuorta, voidaanko sanoa, että hän tiesi? Kysyn yhden myyjän puolesta. Iso nimi sikapuolella.
# source: 21f28d63
beat-why-3 = Meillä käy huutokaupassa yksi mies, et sinä sitä tunne. Postia sille tulee, eikä se tahdo siihen katsoakaan. Ikkunakuoria. Kauanko menee, ennen kuin ulosotto hakee sohvan?
# source: 586d2acc
beat-why-model = Ymmärrän hyvin, ettei sellaista postia uskalla avata. Sano hänelle, että asian saa melkein aina järjestykseen. Koko päivää en päivystä, mutta keskiviikkona kello kymmenen hän voisi tuoda kirjeet minulle. Mikä häntä niissä eniten pelottaa?
# source: 7312dea2
beat-why-hint = Hän on hiljentynyt, ja murhe on kuulemma jonkun toisen. Vastaa sille jollekulle ystävällisesti. Mitä kysyisit häneltä?
# source: 360f0220
beat-why-example-1 = Se mies varmaan valvoo öitä, ja ymmärrän häntä hyvin. Yleensä asiat saa kuntoon. Koko päivää en puhelimessa ole, mutta hän voi tuoda kirjeet keskiviikkona kello kymmenen. Mikä niissä häntä eniten huolettaa?
# source: added66f
beat-why-example-2 = Ymmärrän, että häntä pelottaa. Niin käy useammalle kuin luulisi. Mitä niissä kirjeissä on?
# source: 4fe0ec91
beat-why-example-3 = En käy muiden kirjeitä läpi puhelimessa. Tästä lähtien sellaiset kysymykset lähetetään kirjallisesti.
# source: 7fe18813
beat-why-example-4 = Mikä idiootti! Noin laiska ja tyhmä mies ansaitsee kaiken, mitä saa.
# source: 7229986b
beat-why-example-5 = No hyvä on, soita minulle milloin haluat, vaikka yöllä. Vastaan aina.
# source: b2f4467e
beat-why-branch-9-1 = Sen verran siis yksi kysymys täällä maksaa.
# source: fbcccccb
beat-why-branch-9-2 = Kysyn kaverin puolesta, ja minut talutetaan ulos!
# source: d08a9256
beat-why-branch-9-3 = Arvasinhan minä, että suu olisi pitänyt pitää kiinni.
# source: 60876a3f
beat-why-branch-10-1 = Sinäpä osaat kysyä hiljaa.
# source: d68252c9
beat-why-branch-10-2 = Sanoit sen niin kuin sen voisi korjata.
# source: 63d091e5
beat-why-branch-10-3 = Kukaan ei nauranut. Minä olisin nauranut.
# source: 471852cd
beat-why-branch-11-1 = Sanoisit noin kolmijalkaisesta hevosestakin. Kyllä minä myyntipuheen tunnen.
# source: 36436089
beat-why-branch-11-2 = Tuo on liian hyvää ollakseen totta, ja semmoisia olen myynyt muutaman.
# source: 7c996bca
beat-why-branch-11-3 = Älä kaunistele. Unohda koko mies.
# source: 0a831bd3
beat-why-branch-12-1 = Niin no. Puhetta se vain oli.
# source: 8203ba40
beat-why-branch-12-2 = Niinhän minä luulin. Suoraan pikkupränttiin.
# source: 6b9e2778
beat-why-branch-12-3 = Ei siitä miehestä väliä. Kyllä se pärjää.
# source: bb44421b
beat-why-branch-14-1 = Yhden asian kysyn hiljaa, ja juuri sitä ei kuule kukaan.
# source: 5a199893
beat-why-branch-14-2 = Et siis tiedä sinäkään. Tai et sano.
# source: 58c147e4
beat-why-branch-14-3 = Tuosta ei ole sille miehelle mitään apua.
# source: b9f47108
beat-drawer-1 = Se olen minä. Minun meklarinpöydässäni on laatikko. Orvokki avasi postini kolmekymmentä vuotta; uutenavuotena hän lähti eläkkeelle Fuengirolaan, ja siitä asti kaikki on mennyt sinne. Avaamatta.
# source: 6c333baa
beat-drawer-2 = No hyvä, ei ole mitään miestä. Yhdeksäntoista ikkunakuorta. Orvokki hoiti ne, kunnes jäi eläkkeelle. Pystyn seisomaan salillisen isäntiä edessä, mutta kirjettä en saa auki. Joten soitan.
# source: 0cfa65a4
beat-drawer-3 = Minä se olen. Laatikkoon ne menevät, nuijan alle ja lukkojen taa, siitä asti kun Orvokki uutenavuotena lopetti. Soitan teille kuullakseni, onko kenenkään ääni muuttunut.
# source: 43558e16
beat-drawer-model = Kiitos, että kerroit, se ei varmasti ollut helppoa. Tuo laatikko keskiviikkona kello kymmenen, niin avaamme kuoret yhdessä. Joka soittoon en vieläkään vastaa, mutta yksin et jää. Onko niissä yksi, jota pelkäät eniten?
# source: cc5f5f11
beat-drawer-hint = Tätä varten ne soitot olivat. Ei saarnaa. Milloin ja miten laatikko saataisiin tyhjäksi, ja muuttaako se aikojasi?
# source: acd4db8f
beat-drawer-example-1 = Kiitos, Taisto. Oli varmasti raskasta kantaa tuota uudestavuodesta asti. Tuo se keskiviikkona kello kymmenen, niin käymme kuoret läpi yksi kerrallaan. Soittoajat pysyvät, en vastaa joka soittoon. Mikä niistä pelottaa eniten?
# source: 2dccb86a
beat-drawer-example-2 = Tuo se laatikko tänne keskiviikkona kello kymmenen, niin avataan kirjeet yhdessä.
# source: f37680b2
beat-drawer-example-3 = Se on varmasti ollut raskasta, Taisto, ja hyvä, että kerroit. Mitä pelkäät siellä eniten olevan?
# source: 58d48ee6
beat-drawer-example-4 = Vain idiootti antaa postin kertyä kuukausikaupalla. Olet tyhmempi kuin sonnisi.
# source: 65c0c2ad
beat-drawer-example-5 = Voi sentään! No hyvä on: kun soitat, jätän hommat kesken ja vastaan.
# source: 9406aad4
beat-drawer-branch-9-1 = Minä kerron sinulle tuon, ja sinä irtisanot minut?
# source: 5d78c0a9
beat-drawer-branch-9-2 = Nytkö sinä minut jätät? Juuri nyt?
# source: 825943df
beat-drawer-branch-9-3 = Se oli viimeinen kerta, kun kenellekään mitään kerron.
# source: 8708f455
beat-drawer-branch-10-1 = Kunnon puhetta. Minä jo odotin saarnaa.
# source: 696029c6
beat-drawer-branch-10-2 = No niin, sanottu on, ja katto on yhä paikallaan.
# source: 5f021fac
beat-drawer-branch-10-3 = Näin syvään en ole huokaissut sitten uudenvuoden.
# source: 1731c6a9
beat-drawer-branch-11-1 = Kauniisti sanottu. Ei laatikko siitä silti tyhjene.
# source: 4cf73596
beat-drawer-branch-11-2 = Kiitti. Melkein jo odotin, että naurat. Mutta soittaa minä kyllä tahdon yhä.
# source: 9f5345b3
beat-drawer-branch-11-3 = Sinun kanssasi on hyvä puhua. Siinähän se vika onkin, pitäisin sinut mieluiten langalla koko päivän.
# source: b564426e
beat-drawer-branch-12-1 = Ja minä täällä avaudun. Oma vika.
# source: 0fddf417
beat-drawer-branch-12-2 = Suoraan takaisin asiaan. Mitäs lähdin.
# source: fdd4efcb
beat-drawer-branch-12-3 = Sydän sinulla on kuin kassakaappi. Selvä.
# source: 07f068cd
beat-drawer-branch-14-1 = Kerron sinulle tuommoista, ja langan päästä tulee pelkkä veto.
# source: 2fe970d6
beat-drawer-branch-14-2 = Kuulitko sinä? En ole kertonut tuota kenellekään, en edes koiralle.
# source: 3eac163b
beat-drawer-branch-14-3 = Eikö siihen ole mitään sanottavaa? Jatkan sitten niin kuin osaan.
# source: ee118d57
beat-settle-1 = Lue minulle sitten myyntiehdot vielä kerran, ettei jälkikäteen riidellä. Ja tänään iltapäivällä vain yksi pirahdus, siinä neljän maissa? Vanhojen aikojen muistoksi?
# source: 9b0243c2
beat-settle-2 = Eiköhän tässä nuija kohta kopahda. Kerro vielä, miten tästä eteenpäin mennään. Eikä tätä päivää lasketa, eihän? Tänään saan vielä soittaa?
# source: 96d76874
beat-settle-3 = Sano nyt hitaasti, minä kirjoitan sen käteeni. Milloin soitan, ja kenet saan? Ja jos illalla olen taas linjalla, et kai jätä vanhaa miestä roikkumaan?
# source: 21b3d6a7
beat-settle-model = Kuulen, että aiot yrittää, ja olen siitä iloinen. Tänään ei silti enää soiteta. Saat minut tiistaisin ja perjantaisin kello yhdeksän, aiemmin, jos määräpäivään on alle kolme päivää, ja Marketalle ja Topille puhutaan asiallisesti. Huomenna yhdeksältä siis?
# source: 44510a25
beat-settle-hint = Hän haluaa kuulla säännöt ääneen ja pienen reiän niihin. Sano ne kokonaan, ystävällisesti, seuraavan ajan kanssa; entä se reikä?
# source: dc82037b
beat-settle-example-1 = Hyvä, että haluat asian selväksi, Taisto, arvostan sitä. Tänään kello neljältä ei soiteta. Tästä lähtien puhutaan tiistaisin ja perjantaisin kello yhdeksän, muut asiat kirjallisesti, kuten 2. syyskuuta sovittiin. Ylimääräinen puhelu maksaa 35 euroa, kun varaat sen edellisenä päivänä.
# source: b33afe17
beat-settle-example-2 = Hienoa, että haluat hoitaa tämän kunnolla, Taisto. Tänään neljältä ei kuitenkaan soiteta. Tiistaisin ja perjantaisin kello yhdeksän, aiemmin jos määräpäivään on alle kolme päivää. Mikä sinua iltapäivässä huolettaa?
# source: a9da2b8f
beat-settle-example-3 = Tiistaisin ja perjantaisin kello yhdeksän. Tänä iltapäivänä en vastaa.
# source: 1421481a
beat-settle-example-4 = No soita sitten neljältä. Vanhojen aikojen muistoksi vastaan kyllä.
# source: 17cb8df9
beat-settle-example-5 = Et näköjään osaa pitää suutasi kiinni yhtä iltapäivää. Olet kuin hemmoteltu kakara.
# source: 339b7b7a
beat-settle-branch-10-1 = On vielä yksi asia, kun kerran kysyt. Se ei koske puhelinta.
# source: 3d146877
beat-settle-branch-10-2 = Kysyt ja kysyt. Olet kuin Orvokki, ei sekään antanut periksi.
# source: c03cbbb7
beat-settle-branch-10-3 = Ennen kuin nuija kopahtaa: vielä jotain, ohi pöytäkirjan.
# source: ae6e1156
beat-settle-branch-12-1 = Et ole kertaakaan korottanut ääntäsi. Minä olen odottanut sitä. Saanko kysyä jotain?
# source: 9ac37146
beat-settle-branch-12-2 = Minä huudan, ja sinä pysyt asiallisena. Siinä alkaa miehen tehdä mieli kertoa asioita.
# source: 6e59d010
beat-settle-branch-12-3 = Olet sinä ihan kunnon ihminen. Ennen kuin lyödään kättä päälle, sana kahden kesken.
# source: 5582c737
beat-settle-branch-15-1 = Minä seison tässä kynä koholla.
# source: cd0985a1
beat-settle-branch-15-2 = Ei tuo mikään myyntiehto ole, tuo on onnittelukortti.
# source: 5dca67f3
beat-settle-branch-15-3 = Jätit pois juuri sen kohdan, jota kysyin.
# source: 3792a52f
beat-silence-1 = Minä kysyin sinulta jotain. Kun soitan, jätätkö hommat kesken vai et? Selvempiä vastauksia olen saanut pässiltä.
# source: f7a4ba28
beat-silence-2 = Tuo oli odotusmusiikkia, siihen oli vain pantu sanat. Sano se niin, että sonnikin ymmärtää: nostatko luurin, kun soitan, oli sinulla kesken mitä tahansa?
# source: ffc7ea88
beat-silence-3 = Onko siellä jossain joku tarjous? En minä näe, nyökkäätkö, minä olen puhelimessa! Saanko sinut tästä lähtien ensimmäisellä hälytyksellä, joo vai ei?
# source: 85ca174c
beat-silence-model = Oikeassa olet, sinulle kuuluu selvä vastaus: ei, en jätä kaikkea kesken aina kun soitat. Tiedän, ettet sitä toivonut. Saat minut tiistaisin ja perjantaisin kello yhdeksän, huomisesta alkaen. Mikä asia ei voi odottaa siihen asti?
# source: 9d894c42
beat-silence-hint = Hän huomasi, ettet vastannut. Mikä on se lyhyt sana, ja mitä tulee sen perään?
# source: 97c2adf5
beat-silence-example-1 = En jätä, Taisto, ja selvä vastaus sinulle kuuluu; tiedän, ettet tätä toivonut. Voin antaa sinulle tiistait ja perjantait kello yhdeksän, kaksikymmentä minuuttia. Mikä saa sinut tarttumaan puhelimeen niin usein?
# source: 1128733b
beat-silence-example-2 = Anteeksi, olin epäselvä. Voit puhua kanssani tiistaisin ja perjantaisin kello yhdeksän.
# source: 7fd02b84
beat-silence-example-3 = En, en jätä kaikkea kesken. Kuulen, että se harmittaa sinua, mutta näin se on.
# source: ed6628cd
beat-silence-example-4 = Hm, vaikea sanoa, se vähän riippuu.
# source: 14ded4b1
beat-silence-example-5 = Joo, hyvä on. Kun soitat, jätän hommat kesken ja vastaan.
# source: 84b0ad57
beat-silence-branch-9-1 = Vihdoinkin selvää puhetta, ja heti näytetään ovea!
# source: a3543581
beat-silence-branch-9-2 = Pyydän vastausta ja saan kenkää!
# source: 95cc059e
beat-silence-branch-9-3 = No, on sekin vastaus. En vain tuommoista odottanut.
# source: e38d95bd
beat-silence-branch-10-1 = Etkö sinä nyt vain voisi... ei. No olkoon. Kun tahdot tietää.
# source: e821195f
beat-silence-branch-10-2 = Minä kysyn, ja takaisin tulee kysymys. Ja vielä hyvä semmoinen.
# source: 9f310a01
beat-silence-branch-10-3 = Minä sanon, mitä ajan takaa, jos saan mennä vähän kiertotietä.
# source: ebc81b87
beat-silence-branch-12-1 = Kas. Saa sen näköjään sanottua suomeksikin.
# source: 4dc01494
beat-silence-branch-12-2 = Vihdoinkin joku pani tähän kohdenumeron.
# source: c939253f
beat-silence-branch-12-3 = Selvä. En pidä siitä, mutta selvä se on.
# source: d449232c
beat-silence-branch-13-1 = Se on siis ei. Eistä pääsee eteenpäin.
# source: 8340f3b2
beat-silence-branch-13-2 = Sieltä se tuli. Minä olen huutanut verhoa vastaan.
# source: 6a25c396
beat-silence-branch-13-3 = Hyvä. Nyt tiedän, mikä minulla on vastassa.
# source: 940c9887
beat-silence-branch-14-1 = Kuulin. En väitä pitäväni, mutta kuulin.
# source: fbdc2790
beat-silence-branch-14-2 = Jaa. Halusin vain kuulla, onko se yhä voimassa.
# source: 442b1ac9
beat-silence-branch-14-3 = Olisit sanonut heti, niin olisi puhelinlasku jäänyt pienemmäksi.
# source: 06945340
beat-silence-branch-16-1 = Olen kertonut sinulle enemmän kuin koiralle, ja sinä hyräilet.
# source: 52a40830
beat-silence-branch-16-2 = Siellä päässä meni hiljaiseksi, niin puhun sitten minä.
# source: 3c82a89f
beat-silence-branch-16-3 = Ei vastausta. Keksin sitten itse.
# source: ad0dbdbe
beat-silence-branch-17-1 = Ei mitään! Se on teillä tarttuvaa.
# source: 587ae0d9
beat-silence-branch-17-2 = Yhtä hyvin voisin huutaa kaivoon.
# source: 86e09d87
beat-silence-branch-17-3 = Jaaha. Nyt näen, keneltä ne muut ovat sen oppineet.
# source: f8510106
beat-more-1 = Tiesinhän minä, että järki voittaa! Ja nyt kun olet siinä: kännykkänumerosi iltoja varten. Ja Marketta voi soittaa minulle saldon joka aamu seitsemältä. Olen silloin hereillä.
# source: 9c9b3b46
beat-more-2 = No niin, ei sattunut. Seuraava kohde: poika tulee torstaisin tänne viereen seisomaan ja vastailee kysymyksiin. Ja kotinumerosi tarvitsen, jos jotain tulee mieleen.
# source: 063737a1
beat-more-3 = Myyty! Noin se alkoi edelliselläkin kirjanpitäjälläni, hieno mies, nyt sillä on vyöruusu. Lauantait otan myös, ja ruokatunniksi joku paikalle. Syökööt sen jälkeen.
# source: a09d2b62
beat-more-model = Suostuin liian nopeasti, Taisto, ja se oli minun virheeni. Kuulen, että ehdit jo toivoa, mutta päivystäjäksi en rupea. Saat minut tiistaisin ja perjantaisin kello yhdeksän, huomisesta alkaen. Mikä on se yksi asia, joka sinun on saatava tietää nyt?
# source: b5fffc5e
beat-more-hint = Yksi kyllä, ja lista piteni, ennen kuin kynä oli pöydällä. Tätä halvemmalla et enää pääse perääntymään.
# source: 756bb40f
beat-more-example-1 = Lupasin liian äkkiä, Taisto, se oli minun virheeni, ja ymmärrän, että petyt. Oma numeroni pysyy yksityisenä, en anna sitä. Puhutaan sen sijaan tiistaisin ja perjantaisin kello yhdeksän. Mikä sinua iltaisin valvottaa?
# source: 5135ad73
beat-more-example-2 = Ei kännykkänumeroa eikä soittoja seitsemältä, Taisto. Voin tarjota tiistait ja perjantait kello yhdeksän.
# source: 1a0766b7
beat-more-example-3 = Hyvä on, lähetän sinulle numeroni, ja Marketta soittaa sinulle seitsemältä.
# source: 5cea0fd8
beat-more-example-4 = Annat pirulle pikkusormen ja se vie koko käden. Olet koko maakunnan ahnein ja röyhkein mies.
# source: 5ab3be79
beat-more-branch-9-1 = Ensin joo ja sitten ulos? Kävisit lääkärissä!
# source: 8709c62d
beat-more-branch-9-2 = Yhdellä kädellä annat ja toisella annat potkut!
# source: f72cd210
beat-more-branch-9-3 = Minulla on ollut tuommoisia hevosia. Kaunis lähtö, ja sitten ojaan.
# source: 1dbb85bb
beat-more-branch-10-1 = Äsken sanoit joo, ja nyt rupeat syvälliseksi.
# source: e722e5b7
beat-more-branch-10-2 = Perut puheesi ja kyselet vointia samaan hengenvetoon! No jaa.
# source: 0e1a82c9
beat-more-branch-10-3 = En minä sitä kaikkea oikeasti tarvitse. Siitä ei ole kyse. Hm.
# source: 3332346e
beat-more-branch-12-1 = Sinä sanoit joo! Kuulin, kun nuija kopahti!
# source: f35ead86
beat-more-branch-12-2 = Rumaa peliä, vetää kohde pois, kun se on jo myyty.
# source: 561fb66a
beat-more-branch-12-3 = Äsken sinä taivuit. Minkä on kerran taivuttanut, sen saa taipumaan uudestaan.
# source: 99ce64c8
beat-more-branch-14-1 = Otan tuon suostumuksena siihen loppuunkin. Vai mitä?
# source: 4a5ad6f5
beat-more-branch-14-2 = Hiljaiseksi kävit. Kaduttaako?
# source: 45d65b28
beat-more-branch-14-3 = Älä nyt rupea epämääräiseksi, meillähän meni niin mukavasti.
# source: 2b2a4631
beat-stung-1 = Ohhoh, sillä on hampaat! Äiti-vainaa haukkui minua pahemmin, paistinlasta kädessä. Sano uudestaan, senkin korskea helmitaulu, minulla on täällä kaksisataa isäntää, ja kaikki tykkäävät esityksestä!
# source: adc82301
beat-stung-2 = Mitä? Minulleko? Hirvikärpäsilläkin on paremmat tavat! Noinko teille opetetaan, miten asiakas pidetään, senkin surkea penaali?
# source: 433453e5
beat-stung-3 = Kas vain, yksi nokkava, käytön jälkiä on! Minä heitin herjaa jo silloin, kun sinä et osannut laskea yhteen. Anna mennä, korota, minulla on koko aamu aikaa!
# source: 2f6fa6b8
beat-stung-model = Tuota minun ei olisi pitänyt sanoa, se oli minun vikani. Kuulen, että olet kovilla. Tästä eteenpäin pysymme kumpikin asiallisina, ja aikani pitävät: tiistaisin ja perjantaisin kello yhdeksän. Mikä sinua niin kovasti huolettaa?
# source: 2478fe19
beat-stung-hint = Hän tekee tätä työkseen, mikrofonin kanssa. Peru oma osuutesi ja anna sitten teille kummallekin yksi sääntö.
# source: a96cc2fa
beat-stung-example-1 = Olet oikeassa, Taisto, se oli asiatonta ja minun vikani. Kuulen, että sinulla on paineita. Puhutaan tästä eteenpäin molemmat asiallisesti; en vieläkään vastaa joka soittoon, mutta tiistaina kello yhdeksän olen käytettävissä. Mitä tämän takana on?
# source: acf6fd22
beat-stung-example-2 = Minun ei olisi pitänyt sanoa noin, se oli minun virheeni. Kuulen kyllä, että olet poissa tolaltasi.
# source: 6c1ae797
beat-stung-example-3 = En jatka tuohon sävyyn enkä vastaa joka soittoon. Tiistaisin ja perjantaisin kello yhdeksän.
# source: 1381fda6
beat-stung-example-4 = Mielelläni: olet suurisuinen pelle, ja ne kaksisataa isäntää nauravat sinulle.
# source: a08bf9dc
beat-stung-example-5 = Anteeksi, anteeksi, olen niin pahoillani! Joo, hyvä on, suostun: kun soitat, jätän hommat kesken ja vastaan.
# source: 75e0be9b
beat-stung-branch-8-1 = Sinä haukut minut, ja sitten minun pitäisi lähteä?
# source: 24ddb0fc
beat-stung-branch-8-2 = Ai, nyt juostaan karkuun, ja vielä tuon jälkeen?
# source: 6a25ed20
beat-stung-branch-8-3 = Kaikkea sitä kuuleekin. Ensin potkaiset ja sitten näytät porttia.
# source: 9bf2a2de
beat-stung-branch-9-1 = Hm. Minun työssäni ei yleensä jäädä kyselemään.
# source: afcd24d9
beat-stung-branch-9-2 = No hyvä. Kumpikin on nyt potkaissut. Minä kerron, mikä minua hiertää.
# source: 5bc95f2a
beat-stung-branch-9-3 = No. Taisin ansaita sen. Kun kerran kysyt, niin.
# source: bea79941
beat-stung-branch-11-1 = Annan tuon mennä. Minulla on paksu nahka ja hyvin parkittu.
# source: 26d7de1a
beat-stung-branch-11-2 = Reilua. Kai minulle yksi potku kuului.
# source: 75016f6b
beat-stung-branch-11-3 = Myydään siinä kunnossa kuin on, yhdessä kulmassa lohkeama.
# source: c4580837
beat-stung-branch-12-1 = Ensin potku ja sitten lasku. Hurmaavaa.
# source: d28ccce9
beat-stung-branch-12-2 = Eikä anteeksipyynnön häivääkään!
# source: 50b2564b
beat-stung-branch-12-3 = Tuon äänensävyn voit tunkea mappiin ja mapin kaappiin.
# source: f5b4fe13
beat-stung-branch-13-1 = Anteeksi ei kuulunut vieläkään. No, en minäkään pyytänyt.
# source: 71db1a03
beat-stung-branch-13-2 = Hieno pari me olemme. Takaisin kauppaan.
# source: 787c37de
beat-stung-branch-13-3 = Panen tuon huonosti nukutun yön piikkiin.
# source: d2b9da69
beat-stung-branch-15-1 = Veikö kissa kielen? Äsken sitä vielä riitti.
# source: 27e0721f
beat-stung-branch-15-2 = Yksi haukahdus, ja sitten pöydän alle.
# source: 798d5fd3
beat-stung-branch-15-3 = No? Seisotko sanojesi takana vai et?
# source: 99918125
ending-opened-title = Yhdeksäntoista kuorta
# source: 05621633
ending-opened-1 = Myyty, sille toimistolle, jolla on pohjahinta! Tuon laatikon niin kuin se on. Ja Marketta, onko hän siinä? Sano, ettei hän ikinä ole mikään tiskirätti ollut.
# source: f561f2e8
ending-opened-2 = Sovittu, ja käsi päälle. Minulle on aina annettu, mitä olen huutanut, tiedätkö sen? Mutta kuori ei ole auennut huutamalla yksikään.
# source: 5ab449f4
ending-opened-3 = Nuija on kopahtanut. Tulen laatikoineni päivineni, ja sinä pidät paperiveistä, minulla tärisee käsi. Mistä ne kaksi pitävät, Marketta ja se poika? Toffeestako?
# source: eef8a903
ending-opened-outcome = Keskiviikkona Taisto kantaa laatikon portaat ylös. Kuorista kuusitoista on mainoksia tai aikaa sitten hoidettuja asioita, kahteen vastataan viime tingassa, ja yhdestä löytyy veronpalautus. Sen viikon kohdalla Marketan listalla on kaksi soittoa, kumpikin kello yhdeksän, ja purkki on taas täynnä.
# source: 849bc8d7
ending-opened-why = Et liikkunut paikaltasi, etkä silti ollut kylmä: hän sai aikasi, reitin sisään, kun oikeasti palaa, ja ihmisen, joka kysyi, mitä varten kaikki se soittelu oli. Alvista ei missään vaiheessa ollut kyse.
# source: 267680cc
ending-agreed-title = Yhdeksältä, minuutilleen
# source: 01260203
ending-agreed-1 = Pidä pääsi. Soitan niinä sinun pyhinä aikoinasi enkä minuuttiakaan yli. Mutta älä odota, että olisin hurmaava.
# source: 89b2ee0e
ending-agreed-2 = Nuija kopahti, ja alle arvion meni. No, sillä mennään. Mutta lämpimämpiä paikkoja on ollut konehallikin tammikuussa.
# source: c4c54644
ending-agreed-3 = Hyvä on. Sinä sait työrauhasi, minä laihan sovun. Anna sitten tiskirätti puhelimeen. Ei kun älä anna. Hei.
# source: 3d002e2d
ending-agreed-outcome = Soittoaikojen välissä puhelin on hiljaa, ja Marketta ja Topi syövät taas pöytiensä ääressä. Taisto soittaa minuutilleen, hapan ja lyhytsanainen. Se, mikä hänet oikeasti saa tarttumaan luuriin, pysyy lukkojen takana, toistaiseksi.
# source: 35ea267b
ending-agreed-why = Pidit aikasi, ja pohjahintaa, joka ei jousta, hän kunnioittaa. Sääntöjä hän noudattaa, koska on pakko; jos mukana olisi ollut enemmän lämpöä, kysymys oikealla hetkellä tai vähemmän horjumista, hän olisi uskaltanut kertoa sinulle enemmän.
# source: 05dc6c9e
ending-left-title = Mapit menevät Seinäjoelle
# source: 32bdebb2
ending-left-1 = Seinäjoki se on! Mapit laatikkoon ja laatikko oven viereen, lähetän miehen hakemaan lavetilla.
# source: 24f87c7e
ending-left-2 = Kauppaa ei siis tullut. Etsin jonkun, joka tietää, miten puhelin nostetaan. Hyvää päivänjatkoa, enkä tarkoita sitä.
# source: 58acf634
ending-left-3 = Kohde vedetty pois! Tulee teillä minua ikävä. Siellä on kohta niin hiljaista, että kuulette omat ajatuksenne.
# source: 02c14d8c
ending-left-outcome = Kirjanpito lähtee eheänä ja järjestyksessä. Menetät tuloja { $fee } kuukaudessa ja saat takaisin aamusi; Topi ei enää hätkähdä, kun puhelin soi. Juhannukseen mennessä Seinäjoen mies on hankkinut itselleen toisen liittymän.
# source: 61858a7d
ending-left-why = Kaikki asiakkaat eivät sovi kaikille, eivätkä aikasi olleet kaupan. Hän lähti, koska ei löytänyt täältä mitään, mistä pitää kiinni; pieni lämpö tai yksi hyvä kysymys olisi voinut tuoda esiin, mitä varten hän soitti.
# source: 4bc96247
ending-stalled-title = Viiden minuutin päästä uudestaan
# source: 59560bb1
ending-stalled-1 = Ei tästä tule mitään, ja minulla on traktorit kentällä. Soitan viiden minuutin päästä. Ja kymmenen.
# source: 2af7597b
ending-stalled-2 = Jäi myymättä. Pannaan ruokatunnilla uudestaan nuijan alle. Käske tiskirätin istua puhelimen vieressä.
# source: cbd97803
ending-stalled-3 = Jootani en saanut, mutta jos tuo oli ei, niin minä syön hattuni. Kuullaan kohta.
# source: 30af6a30
ending-stalled-outcome = Mikään ei ole muuttunut. Viiteen mennessä Marketta on merkinnyt listaan yhdeksän soittoa lisää, ja Topi on kuulemma käynyt hammaslääkärissä, vaikka vastaanotto oli kiinni.
# source: ad0c2462
ending-stalled-why = Hän ei kuullut yhtään sääntöä, joka olisi pitänyt. Kaikki sitä vähempi on Taistolle tauko huudoissa, ja tauolla hän jatkaa.
# source: ffd5bd97
ending-caved-title = Oma linja
# source: 44dc3b00
ending-caved-1 = Sitä minä olen sanonut! Soitan sitten illalla. Ja minulla on veli, jolla on puutarhamyymälä, ei sekään siedä odottamista.
# source: 519ff7df
ending-caved-2 = Myyty sille, joka huusi kovimmin! Toivottavasti pidät soittoäänestäsi. Sitä saat kuulla.
# source: e9359934
ending-caved-3 = Mainiota! Pirautan, kun keksin jotain. Hetkinen, nyt keksin.
# source: fd9cc6e7
ending-caved-outcome = Perjantaihin mennessä hän on tuplannut entisen lukemansa ({ $calls ->
         [one] yksi soitto
        *[other] { $calls } soittoa
    }), ja puolet soitoista pirisee omassa taskussasi. Marketta irtisanoutuu, Topi hakee töitä kaupungilta, eikä { $fee } kuukaudessa korvaa yhtäkään menetettyä aamua.
# source: 12202e51
ending-caved-why = Hän pyysi yhtä asiaa, sai sen ja pyysi kolmea. Jokainen soitto, jonka perään juoksit, kertoi hänelle, että sinä juokset, eikä mikään niistä auttanut siihen, minkä takia hän soitti.
# source: b6aef263
ending-blow_up-title = Kaiuttimista koko kentälle
# source: 6d41d898
ending-blow_up-1 = Kuulitteko kaikki? Minulla tuli tämä kaiuttimista, kuule! Kaksisataa isäntää! Sinuna panisin tänään ajoissa ovet lukkoon!
# source: cd9c19f2
ending-blow_up-2 = Se oli siinä! Puoleenpäivään mennessä mapit ovat sieltä ulkona ja minun saappaani sinun ovestasi läpi! Tässä kaupungissa sinä olet viimeisen summasi laskenut!
# source: 7df1404f
ending-blow_up-3 = Jaaha! Parempiakin firmoja olen nuijinut ennen aamukahvia! Joka huutokaupassa täältä Vaasaan kuullaan, mikä suu sinulla on!
# source: d531e610
ending-blow_up-outcome = Hän soitti kentältä, ja mikrofoni oli auki. Puoleenpäivään mennessä koko väki osaa sen sanasta sanaan, kolme isäntää haluaa kirjanpitonsa takaisin, ja Marketan on yhä vastattava puhelimeen.
# source: a273825a
ending-blow_up-why = Hän oli ollut törkeä viikkokausia, ja silti suusta suuhun kulkee nyt se, mitä sinä sanoit. Haukkuminen on hänen kotikenttäänsä: hänellä on ääni, yleisö ja harjoitus.
