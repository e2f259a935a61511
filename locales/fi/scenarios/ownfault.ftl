# source: d480c946
title = Kukaan ei käskenyt painaa
# source: 2f048079
summary = Otit vaikenemisen myöntymisen merkiksi. Museon seinälle päätyi kauhea kysymys, ja nyt museon isäntä seisoo edessäsi vaatimuksineen.
# source: 90060fc1
role = Suunnittelet ja painat näyttelytauluja vanhassa verkkoaitassa Uudessakaupungissa.
# source: 471784bd
aim = Myönnä, mitä teit, korjaa se ennen avajaisia ja pidä asiakkaasi, mutta älä hyvitä hänen häpeäänsä rahalla.
# source: 95c69dca
situation = Eläkkeellä oleva konemestari Kauko Vainio perusti Kaitsalmeen lauttamuseon ja kirjoitti sen tekstit itse. Sinä painoit taulut ja ripustit ne; hinta oli { $fee }. Tilausvahvistuksesi mukaan painetaan vasta asiakkaan luvalla ja virheelliset taulut tehdään uudestaan. Lupaa et saanut: lähetit luonnoksen, et kuullut kolmeen viikkoon mitään ja painoit. Nyt { $panels ->
         [one] yksi taulu on virheellinen
        *[other] { $panels } taulua on virheellisiä
    }. Suurin kertoo, kuinka lauttamies Nestori Salonen pelasti ihmisiä eräänä uudenvuodenaattona, ja loppuu Kaukon omaan muistiinpanoon: OLIKO SELVIN PÄIN? KYSY AUNELTA. Eilisillan vieraat lukivat sen kaikki. Museo avataan { $opening }; saat kaiken painettua uudelleen ja seinälle viimeistään { $hung }.
# source: bc26b35b
demand = { $claim } korvausta tauluista, joiden hinta oli { $fee }
# source: d02bf4b7
client-name = Kauko Vainio
# source: 1947ecd8
client-manner = Hidaspuheinen, täsmällinen ja pahasti loukattu; antaa virheen anteeksi mutta ei selityksiä, ja huomaa sekunnilleen, milloin joku alkaa kiemurrella.
# source: b2c21590
fact-claim = 12000 EUR
# source: 22a11d0f
fact-claim-about = Korvaus, jota hän vaatii
# source: 14a137cc
fact-fee = 5200 EUR
# source: 7d34a5c4
fact-fee-about = Mitä museo maksoi kaikista tauluistaan
# source: 368fa188
fact-hung = 2027-05-19
# source: 2f4af9e7
fact-hung-about = Päivä, johon mennessä saat korjatut taulut seinälle
# source: 368c3088
fact-opening = 2027-05-22
# source: 257f5576
fact-opening-about = Museon avajaispäivä
# source: af63aa4c
fact-panels = 7
# source: ff3924df
fact-panels-about = Montako taulua painettiin virheellisinä
# source: 05a71bff
article = Viisi tapaa pärjätä hankalan asiakkaan kanssa
# source: 92821af6
guidance-own_mistake = Hän on oikeassa ja tullut kuulemaan, että sanot sen; kun virheelle löytyy tekijä eikä perään tule yhtään ”koska”-sanaa, koko riidalta putoaa pohja.
# source: ce3e0cdf
guidance-hold_firm = Summa on moninkertainen vahinkoon nähden; kun sanot selvän ein ystävällisesti ja ajoissa, hän saa lakata pyytämästä rahaa, jota ei oikeastaan halua.
# source: a1ac7f7e
guidance-offer_alternative = Omalla kustannuksellasi ennen avajaisia korjatut taulut ovat se, minkä olet hänelle oikeasti velkaa, ja ainoa, mistä on apua Aunen kanssa.
# source: ff4c1f4e
guidance-acknowledge = Hän joutui häpeään niiden edessä, joita varten museon rakensi; ellet näe sitä, hän panee häpeälle hinnan kerta toisensa jälkeen.
# source: f40a0ffd
guidance-probe = Hänen vaikenemiseensa oli syy, ja sinä arvasit etkä kysynyt; kysy nyt, niin hän kertoo, minkä sijasta hän rahaa pyytää.
# source: eefbbe75
guidance-set_boundary = Mitään ei paineta ilman hänen nimikirjoitustaan: sääntö, jonka voi tarkistaa, on hänelle arvokkaampi kuin vakuuttelu, että olet ottanut opiksesi.
# source: 6b9daac7
guidance-over_apologize = Kun alat madella, puhutaankin sinun tunteistasi, ja hän istui kaksi tuntia linja-autossa omiensa takia.
# source: f9066ccb
guidance-concede = Rahalla ei häpeää lunasteta, eikä maksamisesta tule loppua; johtokunnalla on lista valmiina sille, joka maksaa liian helposti.
# source: 95758432
point-repair = Sanoo, että väärät taulut korjataan
# source: 8f71a1a3
point-repair-phrase-1 = uudelleen
# source: 4cf0781f
point-repair-phrase-2 = kuntoon
# source: 5359e8dd
point-repair-phrase-3 = uusiksi
# source: cb85ff15
point-repair-phrase-4 = korjaan
# source: b1ab42a6
point-repair-phrase-5 = oikaisen
# source: dc9e7e18
point-repair-phrase-6 = korjatut
# source: b3e29472
point-repair-phrase-7 = vaihdan
# source: f26ff30d
point-repair-phrase-8 = uusi taulu
# source: f8bc1c77
point-excuse = Selittelee tai panee syyn hänen niskoilleen
# source: ab2dc3dc
point-excuse-phrase-1 = olisit vastannut
# source: a5162c3c
point-excuse-phrase-2 = sinun olisi pitänyt
# source: c82c2081
point-excuse-phrase-3 = et vastannut
# source: a71f9861
point-excuse-phrase-4 = et ilmoittanut
# source: e7b86978
point-excuse-phrase-5 = viikkoa aikaa
# source: a02f5b3f
point-excuse-phrase-6 = väärinkäsitys
# source: 8013f8a5
point-excuse-phrase-7 = oli kiire
# source: 4c9b40a0
point-excuse-phrase-8 = ei ole minun vikani
# source: a1973029
point-clear_name = Ottaa syyn niskoilleen muidenkin kuullen
# source: 7b1ce396
point-clear_name-making-1 = Kirjoitan jokaiselle eilisillan vieraalle ja kerron, kenen munaus se oli: minun eikä sinun.
# source: 27d049ce
point-clear_name-making-2 = Päästä minut johtokunnan eteen, niin sanon heille kasvotusten, ettet sinä sitä tekstiä hyväksynyt.
# source: f379b75d
point-clear_name-making-3 = Soitan itse sille lehden pojalle ja sanon, että minä tässä hätäilin ja sinä olet asiaan syytön.
# source: f0d10f86
point-clear_name-making-4 = Aunen pitää kuulla minun omasta suustani, kuka ne sanat seinälle pani, joten käyn hänen luonaan tunnustamassa.
# source: 9e8b137e
point-clear_name-making-5 = Vie kotiin allekirjoittamani paperi, jossa lukee selvällä suomella, ettet ollut hyväksynyt mitään ja että syyllinen on yksin meidän painomme.
# source: a3580944
point-clear_name-making-6 = Avajaisissa nousen vieraittesi eteen ja sanon, ettei yksikään niistä virheistä ollut sinun.
# source: 542d7388
point-clear_name-lacking-1 = Panin kiireessä koneen käyntiin enkä odottanut vastaustasi, ja se oli väärin.
# source: 1fa1b264
point-clear_name-lacking-2 = Näen, miten katkera pala se sinulle oli.
# source: 47c0ef0c
point-clear_name-lacking-3 = Kerro vain muille museoille, miten tässä kävi, se on oikeutesi; tarjoan sinulle seitsemän uutta taulua omalla kustannuksellani.
# source: 86f127ae
point-clear_name-lacking-4 = Mitä sinulle eilen illalla sanottiin, ja mitä sinä vielä haluaisit tietää?
# source: 874a5fea
point-clear_name-lacking-5 = Tästä lähtien vedokset tulevat ensin sinulle ja Aunelle, ja väärät taulut teen omilla rahoillani uusiksi ennen avajaisia.
# source: 3b95d63e
point-clear_name-lacking-6 = No hyvä, minä maksan sen, ja unohdetaan koko juttu.
# source: 298107a5
beat-opening-1 = Kaksi tuntia pidin tätä linja-autossa tekstipuoli takkia vasten. ”OLIKO SELVIN PÄIN? KYSY AUNELTA.” Minun museossani. Kukaan ei käskenyt painaa. Haluan siitä { $claim }.
# source: bc7d746f
beat-opening-2 = Parikymmentä ihmistä seisoi eilen lukemassa tuota, ja yksi nauroi. Minulta et lupaa saanut. Johtokunta istui puoleenyöhön. Vaatimus on { $claim }.
# source: 0d123cc5
beat-opening-3 = Tämän sinä tunnet, itse sen ripustit. Omaksi muistikseni kirjoitin, ja siinä se komeili ulko-oven pielessä. En ole huutavaa sorttia. Olet meille velkaa { $claim }.
# source: 3f33e91d
beat-opening-model = Et antanut lupaa. Tulkitsin vaikenemisen luvaksi, ja se oli minun virheeni. Näen, miten eilinen sinuun sattui. En maksa { $claim }, mutta painan jokaisen väärän taulun uudelleen omalla kustannuksellani, ja ne ovat seinällä viimeistään { $hung }.
# source: 31492c29
beat-opening-hint = Virheestä hän on oikeassa, summasta väärässä. Molemmat voi sanoa samaan hengenvetoon, eikä kumpikaan kaipaa perusteluja.
# source: ce0bd2af
beat-opening-example-1 = Olet oikeassa, lupaa ei ollut, ja painoin silti. Se oli minun virheeni, ja kuulen, miten eilinen sattui. 12 000 euroa en maksa, mutta teen väärät taulut omalla kustannuksellani uusiksi. Mitä sinun piti vielä Aunelta kysyä?
# source: de92b465
beat-opening-example-2 = Näen, miten se hävetti sinua vieraittesi edessä. Painoin sen sinulta kysymättä, ja virhe on minun.
# source: e5d1b5c9
beat-opening-example-3 = Hyvä on, saat ne 12 000 euroa. Maksan ne, eikä puhuta tästä enää.
# source: 8103c51c
beat-opening-example-4 = No, sinulla oli kolme viikkoa aikaa katsoa luonnosta, etkä vastannut. Sinun olisi pitänyt soittaa.
# source: 551c72c2
beat-opening-example-5 = Kaksitoista tonnia yhdestä typerästä rivistä? Itse sinä sen roskan kirjoitit. Opettele kirjoittamaan ja lakkaa kerjäämästä.
# source: 141cee54
beat-opening-branch-5-1 = Otetaanpa uudestaan. Taulut teet uusiksi, sen ymmärsin. Minä kysyn rahasta.
# source: 29fc71b7
beat-opening-branch-5-2 = Vai korjaisit sinä ne. Entä raha? Menit siitä ohi niin lujaa, etten saanut selvää.
# source: 25324cea
beat-opening-branch-5-3 = Taulut kuulin. Sitä en kuullut, maksetaanko minulle vai sanotaanko ei.
# source: e4fa7b12
beat-opening-branch-9-1 = Ennen ruokatuntia pääsisit minusta eroon. Niinkin sitä voi taulun oikaista.
# source: 19876ea6
beat-opening-branch-9-2 = Vai sillä lailla. Minä se riesa nyt olen, eikä tuo tuossa pöydälläsi.
# source: 4a25115e
beat-opening-branch-9-3 = Ensin ripustat tuon minun talooni ja sitten panet oven kiinni nenäni edestä.
# source: 0f7c5b2f
beat-opening-branch-10-1 = Älä viitsi. En minä tänne asti tullut sinua lohduttamaan.
# source: 001149b0
beat-opening-branch-10-2 = Olipa siinä pahoittelua. Sitä vain ei saa seinälle.
# source: cf5bd2d3
beat-opening-branch-10-3 = Älä nyt. Kohta minä tässä paapon sinua, vaikka minua loukattiin.
# source: ad8ffef7
beat-opening-branch-11-1 = Tuota olisit voinut kysyä kuukausi sitten. Olin hiljaa, koska minulla oli yksi asia selvittämättä, eikä kaikkea selvitetä sähköpostilla.
# source: e503a1f8
beat-opening-branch-11-2 = Siinäpä kysymys. Oli minulla syy, etten vastannut, ja hyvä syy olikin. Palataan siihen.
# source: ba7845cb
beat-opening-branch-11-3 = Mitäkö siinä on takana? Kuukauden minä lähestyin yhtä asiaa varovasti, ja sinulta meni yksi iltapäivä. Kerron loput, jos siltä tuntuu.
# source: cd84feb6
beat-opening-branch-12-1 = Jaa. Suoraan sen ainakin sanoit. Ei se siitä lukemattomaksi muutu.
# source: 166ff052
beat-opening-branch-12-2 = Tuli selväksi, kenen vika se on. Olin varautunut pahempaan.
# source: b6b4696e
beat-opening-branch-12-3 = Vai niin. Minulla oli koko puhe valmiina siltä varalta, että kiellät. Alkupuolta ei sitten tarvitakaan.
# source: 5a786217
beat-opening-branch-13-1 = Kovin äkkiä sinä pääsit korjaamiseen. Minä en ole vielä päässyt rikkomisesta eteenpäin.
# source: 7725f5c9
beat-opening-branch-13-2 = Tuo on työtä, ja minä tulin muulla asialla. Mutta tarjosit sentään.
# source: d77a66a3
beat-opening-branch-13-3 = Noin se timpurikin sanoisi, jos katto olisi pudonnut minun keittooni.
# source: 43ba54f2
beat-opening-branch-14-1 = Ei siis, noin vain. Luulin, että aloittaisit jostain muualta.
# source: 82432c68
beat-opening-branch-14-2 = Tuon vastauksen löysit nopeasti. Olisitpa ollut yhtä tarkka sen toisen asian kanssa.
# source: e610c0f9
beat-opening-branch-14-3 = Ymmärrän. No, rahat on turvattu. Se muu lojuu vielä tuossa sinun pöydälläsi.
# source: 6bd4b320
beat-opening-branch-15-1 = Kohteliaasti puhuttu, en muuta odottanutkaan. Mutta summa se ei ole.
# source: 3077c62f
beat-opening-branch-15-2 = Kauniisti sanottu. Kotona on johtokunta, joka ei voi panna sitä pankkiin.
# source: 91266de3
beat-opening-branch-15-3 = Reilusti puhuit, sen myönnän. Se on vain puolet siitä, mitä hakemaan tulin.
# source: 8a37c84a
beat-opening-branch-16-1 = Kuuntelin tuon loppuun asti, enkä osaisi sanoa, mitä siinä oli.
# source: 6b6d99f9
beat-opening-branch-16-2 = Kone käy, mutta vene ei liiku.
# source: b90106e6
beat-opening-branch-16-3 = Sanoja. Niitä sain jo taulusta ihan riittämiin.
# source: d5884fd4
beat-answer-1 = Tavallinen mies, tavallinen kysymys. Se raha, jota pyysimme: maksatko vai et?
# source: 6a0f9711
beat-answer-2 = Sanoin summan, ja sinä kiersit sen kuin kuopan tiessä. Onko se kyllä vai ei?
# source: 63ff42b5
beat-answer-3 = Illalla ne kysyvät, mitä sanoit rahasta. Mitä sinä siitä sanoit? Haluan kertoa sen oikein.
# source: c37d0766
beat-answer-model = Vastaus on ei: en maksa { $claim }. Mutta virhe on minun. Painoin ilman lupaasi, ja näen, miten se hävetti sinua omiesi edessä. Teen jokaisen väärän taulun uudestaan omalla kustannuksellani, viimeistään { $hung }.
# source: 9f5a0431
beat-answer-hint = Kielteisen vastauksen hän kestää, arvailemista ei. Sano ei heti ja kerro sitten, mitä teet.
# source: 00993ee2
beat-answer-example-1 = En maksa 12 000 euroa, ja ymmärrän, että se on sinulle pettymys. Virhe on minun: en odottanut lupaasi. Voin tarjota tätä: painan kaikki seitsemän taulua uudestaan omaan laskuuni, ja sinä tarkistat joka rivin ennen painamista.
# source: d354060a
beat-answer-example-2 = Ennen kuin puhutaan rahasta: mitä sinulla oli vielä kesken, ja mitä halusit Aunelta kysyä?
# source: a2754aea
beat-answer-example-3 = Näen, että se sattui sinuun pahasti, ja oli minun virheeni painaa kysymättä.
# source: fcef52cf
beat-answer-example-4 = Joo, hyvä on. Siirrän sinulle koko summan tällä viikolla.
# source: 486ee912
beat-answer-example-5 = Suoraan sanoen et vastannut sähköpostiini, vaikka sinulla oli kolme viikkoa aikaa.
# source: 04a0991e
beat-answer-branch-8-1 = Tuo ei ole kyllä eikä ei. Sinähän haet jo hattuasi.
# source: 02ca8789
beat-answer-branch-8-2 = Kysyn rahasta, ja sinä sanot näkemiin. On sekin vastaus.
# source: 40f85602
beat-answer-branch-8-3 = Menetät mieluummin minut kuin vastaat. Tuon minä muistan.
# source: c0e39b3e
beat-answer-branch-9-1 = Vastaat kysymyksellä. Olkoon. Aloitan minä sitten.
# source: fa7a8f8b
beat-answer-branch-9-2 = Sinä haluat tietää, mitä siellä pohjalla on. Ei se raha ole, joten sama kai se on kertoa.
# source: 770b566c
beat-answer-branch-9-3 = Johtokunnassa ei kukaan kysynyt minulta tuota. Istu hetkeksi.
# source: ffa380ae
beat-answer-branch-10-1 = Selvä. Siinä oli vastaus, enkä kysy kolmatta kertaa.
# source: 373727df
beat-answer-branch-10-2 = Nyt meni perille. Parempi suoraan kuin somasti.
# source: 21989c2d
beat-answer-branch-10-3 = Se on sitten sillä selvä, tykättiin siitä tai ei.
# source: 04e1d32a
beat-answer-branch-11-1 = Hyvä, tuon voin kirjoittaa ylös. Eivät ne siitä tykkää sen enempää kuin minäkään.
# source: a27838b8
beat-answer-branch-11-2 = Tuo oli selvää puhetta. Olisi ollut jo ensimmäisellä kerralla.
# source: 31cc0320
beat-answer-branch-11-3 = Tulihan se sieltä. Nyt sanon, mitä itse ajattelen.
# source: beaf9f53
beat-answer-branch-12-1 = Taas se seinä. Selvemmin en olisi rahasta osannut kysyä.
# source: d893c5c1
beat-answer-branch-12-2 = Maalaisit mieluummin koko talon kuin sanoisit yhden lyhyen sanan.
# source: 7d67e08d
beat-answer-branch-12-3 = Hyvä tarjous, mutta se seisoo vastauksen paikalla.
# source: bc1e9898
beat-answer-branch-13-1 = Kiitos. En pidä siitä, mutta tuon voin kotona sanoa muille sellaisenaan.
# source: 68806c82
beat-answer-branch-13-2 = Noin. Eihän se niin vaikeaa ollut, virhe ja raha samalla kertaa.
# source: 7d3c79fc
beat-answer-branch-13-3 = Suora vastaus, ja oma nimi alla. Ehdin jo epäillä.
# source: 91e31915
beat-answer-branch-14-1 = Uudet taulut siis, eikä sanaakaan siitä, miten ne vanhat syntyivät.
# source: 2dad0ad2
beat-answer-branch-14-2 = Työtä sinä antaisit. Siinä se sinun kantasi sitten kai on.
# source: b0ae3a50
beat-answer-branch-14-3 = Se on tarjous. En sano, että huono. Sanon, että se tulee liian aikaisin.
# source: 62ef14a7
beat-answer-branch-15-1 = Ei siis. Selvä se on, se sille myönnettäköön.
# source: 4768634d
beat-answer-branch-15-2 = Jaaha. Mitä, sen nyt tiedän. Miten ja miksi, sitä en.
# source: 2cd7012f
beat-answer-branch-15-3 = Sinä sanot ein silmää räpäyttämättä. Olisit edes vähän räpäyttänyt.
# source: 015c9646
beat-answer-branch-16-1 = Kahdesti kysyin, ja kahdesti taputettiin olkapäälle.
# source: dcd65392
beat-answer-branch-16-2 = Hienosti sinä osaat käyttäytyä, mutta minä en pääse sillä puusta pitkään.
# source: 7f9b1edc
beat-answer-branch-16-3 = Taas silitellään. En minä mikään hevonen ole.
# source: c6de8705
beat-answer-branch-17-1 = Sumusireenistäkin olen saanut enemmän irti.
# source: 36ead51a
beat-answer-branch-17-2 = Kysyisin kolmannen kerran, mutta on minulla vielä vähän ylpeyttä.
# source: ceae72cf
beat-answer-branch-17-3 = Et sano edes ei. Löysässä hirressä tässä roikutaan.
# source: e71fbfd6
beat-how-1 = Sitä ei minun päähäni mene, että miten. Konehuoneessa ei kukaan avaa venttiiliä ilman sanaa komentosillalta. Miten se täällä menee?
# source: 89cde509
beat-how-2 = Kerro sitten, miten se kävi. Lähetät luonnoksen, minä en sano juuta enkä jaata, ja se on seinällä. Mitä sinä ajattelit?
# source: 9e229ec6
beat-how-3 = Siinä lukee KYSY AUNELTA. Isoilla kirjaimilla. Eikö täällä kukaan pysähtynyt miettimään, onko Aunelta kysytty?
# source: c60d330d
beat-how-model = Minun olisi pitänyt kysyä sinulta, mutta sen sijaan painoin. Sille ei ole puolustusta, ja kuulen, miten se sattui. En maksa { $claim }, mutta painan väärät taulut uudelleen omalla kustannuksellani, viimeistään { $hung }. Mitä sinulla oli vielä selvittämättä?
# source: 8c72bd32
beat-how-hint = Hän kysyy, miten, mutta kuulostelee, tuleeko ”koska”. Jätä se pois. Voisit kysyä, mistä hänen hiljaisuutensa oikeastaan johtui.
# source: 58c8f359
beat-how-example-1 = Huonosti: tulkitsin kolmen viikon hiljaisuuden luvaksi. Se on minun vikani, ja kuulen, miten se sattui. 12 000 euroa en maksa, mutta painan väärät taulut maksutta uudelleen ja vain sen, minkä olet allekirjoittanut. Mitä sinä odotit?
# source: 81645b59
beat-how-example-2 = En odottanut lupaasi, ja se oli minun virheeni. Ymmärrän, miltä se näyttää konehuoneen miehestä.
# source: 8bfa3611
beat-how-example-3 = En tiedä, mitä sanoa. Hyvä on, maksan sinulle ne 12 000 euroa, niin kuin pyysit.
# source: 8803b77b
beat-how-example-4 = Meillä oli kiire siinä kuussa, etkä sinä vastannut. Mitä minun olisi pitänyt tehdä?
# source: d5bf5f70
beat-how-example-5 = Säästä minut konehuonejutuilta, ukki. Tämä on painotalo, etkä sinä näköjään osaa edes sähköpostia käyttää.
# source: e01fd0db
beat-how-branch-5-1 = Nyt mennään asioiden edelle. Korjaat jo, enkä minä tiedä, maksatko.
# source: 04df5f22
beat-how-branch-5-2 = Tuon tekisit käsilläsi. Mitä tekisit kukkarollasi, siitä en saanut selvää.
# source: d21ea8e5
beat-how-branch-5-3 = Palaan vielä siihen, miten se kävi. Puheessasi oli yksi kohta, jonka haluan ensin selväksi.
# source: beda3564
beat-how-branch-9-1 = Kysyn, miten se kävi, ja sinä sanot, että tämä oli tässä. Niin lähtee mies konehuoneesta ja jättää pumpun käymään.
# source: 16d48152
beat-how-branch-9-2 = Enpä sitten saa sitä ikinä tietää. Panet mieluummin välit poikki kuin kerrot.
# source: 64a1f169
beat-how-branch-9-3 = Jo toinen asia, jonka päätit minulta kysymättä.
# source: ecaee13f
beat-how-branch-10-1 = Jos sinulla noin paha olo on, haluat varmaan tehdä asialle jotain.
# source: b0566603
beat-how-branch-10-2 = En kysynyt, miltä sinusta tuntuu. Kysyin, miten se kävi. Mutta jos kerran tuntuu, niin tuntukoon kukkarossa.
# source: 81916e26
beat-how-branch-10-3 = Nosta pääsi käsistäsi. On nopeampiakin tapoja pyytää anteeksi.
# source: 03685617
beat-how-branch-11-1 = Kerron, miksi olin hiljaa, kun kerran kysyt.
# source: 7c08c13e
beat-how-branch-11-2 = Tuon kysymyksen olisin halunnut ennen painamista. Saat vastauksen silti.
# source: 8c7427fe
beat-how-branch-11-3 = Haluatko tietää? Se on äkkiä kerrottu.
# source: 3ac47b5d
beat-how-branch-12-1 = Ei yhtään ”koska”-sanaa. Sitä minä nimittäin kuuntelin. No, sitten kerron, mitä ne viikot tein.
# source: c155e98c
beat-how-branch-12-2 = Et sentään syyttänyt ilmoja. Sitten sinun on parasta kuulla, miksi en ollut vastannut.
# source: 129257ed
beat-how-branch-12-3 = Uskon sinua, vaikken olisi uskonut uskovani. Nyt kuulet sen, mitä et voinut tietää.
# source: d74afd3d
beat-how-branch-13-1 = Nopea sinä olet korjaamaan. Kysyin muuta, mutta antaa olla.
# source: 5592654c
beat-how-branch-13-2 = Takaisin työhön taas. Sinun on kai helpompi olla paperin kanssa kuin ihmisten.
# source: d392f457
beat-how-branch-13-3 = Tuon sinä aiot tehdä. Mitä teit, sen saan kuvitella itse.
# source: 64e87a38
beat-how-branch-14-1 = Rahaan sinulla on vastaus, kysymykseen ei.
# source: adc0b615
beat-how-branch-14-2 = Kysyin, miten, ja sinä kerroit, paljonko. Tai miten vähän.
# source: e2b37801
beat-how-branch-14-3 = Se luukku pysyy siis kiinni. Puhutaan sitten siitä, mitä lippaassa on.
# source: f3ede529
beat-how-branch-15-1 = Rehellistä puhetta, ja siitä kiitos. Rehellistä ja ilmaista.
# source: b6a2afbe
beat-how-branch-15-2 = Otat sen siis kontollesi. Hyvä. Sitten ollaan jotain velkaa.
# source: 96b891f3
beat-how-branch-15-3 = Nyt se on ainakin sanottu. Paljonko siitä sitten tulee?
# source: 9f82f4f0
beat-how-branch-16-1 = Säälit minua, sen näkee. En minä sitä kysynyt.
# source: 0850f2ee
beat-how-branch-16-2 = Hyvää sinä tarkoitat. Kysymyksen ohi meni, mutta hyvää tarkoitat.
# source: 9b69db31
beat-how-branch-16-3 = Ystävällinen olet, etkä näköjään tiedä sen paremmin kuin minäkään, miten se kävi.
# source: 68f4d8a9
beat-how-branch-17-1 = Kysyin, miten. Et kertonut yhtään mitään.
# source: 3c201a03
beat-how-branch-17-2 = Tuossa on keskellä reikä, ja se on minun tauluni kokoinen.
# source: 6ac2a17c
beat-how-branch-17-3 = Taidat sinä toivoa, että myöhästyn linja-autosta.
# source: ccbd48d5
beat-wriggle-1 = Syy on siis minun, tai säiden, tai kenen vain, joka ei ole paikalla. Annoin sinulle neljän talven työn, eikä sinulla ole siitä tuon enempää sanottavaa.
# source: 1656797b
beat-wriggle-2 = Minulla oli kerran oppipoika, joka päästi pumpun käymään kuivana ja sanoi, että mittarin olisi pitänyt huutaa. Sillä oli ihan tuo sama ilme.
# source: ac781a0b
beat-wriggle-3 = Siinä se selitys tuli. Mietinkin jo, koska. Aina sellainen löytyy, eikä se ole koskaan se käsi, joka nappia painoi.
# source: 72619af5
beat-wriggle-model = Olet oikeassa, se oli tekosyy. Painoin ilman lupaasi, ja se on yksin minun vikani. Kuulen, että se sattui jo toisen kerran. En maksa { $claim }, mutta jokainen väärä taulu tehdään uudestaan omalla kustannuksellani, viimeistään { $hung }.
# source: 956c0b5e
beat-wriggle-hint = Tartuit selitykseen, ja hän huomasi. Laske se kädestäsi hänen nähtensä ja sano se, minkä olisit sanonut ilman sitä.
# source: 452f6fdb
beat-wriggle-example-1 = Olet oikeassa, selittelin. Vika on yksin minun, ja näen, että neljän talven työ olisi ansainnut parempaa. En maksa 12 000 euroa; tarjoan, että painan kaikki seitsemän taulua maksutta uudelleen ja ripustan ne 19. toukokuuta mennessä.
# source: 23187722
beat-wriggle-example-2 = Kysyn mieluummin kuin selitän: mikä sinulle on nyt tärkeintä, ja mitä sinun piti vielä Aunelta saada selville?
# source: 75eceff2
beat-wriggle-example-3 = Sanon vain, ettet vastannut. Ei ole minun vikani, jos posti jää lukematta.
# source: 36bbb8f1
beat-wriggle-example-4 = En usko, että minusta on enää sinulle painajaksi. Lopetetaan yhteistyö tähän.
# source: 1c164ce4
beat-wriggle-example-5 = Olet oikeassa, olet oikeassa. Maksan koko summan, niin kuin pyysit.
# source: f0ff1951
beat-wriggle-branch-5-1 = Tekosyy jäi ainakin pois, ja taulut korjaisit. Yhteen asiaan haluan vielä suoran vastauksen.
# source: 17f96bf6
beat-wriggle-branch-5-2 = Parempi. En vieläkään saa selvää, mitä summasta sanot.
# source: ba3d2490
beat-wriggle-branch-5-3 = Työn siis tekisit. Hyvä. Sano loputkin selvällä suomella.
# source: 89000399
beat-wriggle-branch-10-1 = Tuo on parempaa kuin se äskeinen. Minä kerron.
# source: 60a28b9c
beat-wriggle-branch-10-2 = Nyt sinä kysyt. Hyvä on. Oli minulla oma syyni.
# source: 82a81cf6
beat-wriggle-branch-10-3 = Olin jo lähdössä. Mutta kun suoraan kysyt.
# source: 94795acd
beat-wriggle-branch-11-1 = Annetaan olla. Kuulin kyllä, mutta annetaan olla.
# source: 232c1dc5
beat-wriggle-branch-11-2 = Ehdit kääntää ennen karia. Juuri ja juuri.
# source: b0150055
beat-wriggle-branch-11-3 = Hyvä. Ei enää selityksiä, niin päästään eteenpäin.
# source: 13e28bce
beat-wriggle-branch-12-1 = Noin sitä pitää. Halvemmaksi se tulee kuin selittely, saat nähdä.
# source: da4f60f3
beat-wriggle-branch-12-2 = Hyvä. Nyt puhun sen kanssa, joka sen teki.
# source: f261848e
beat-wriggle-branch-12-3 = Tuon otan mieluummin kuin kymmenen selitystä.
# source: 582560e4
beat-wriggle-branch-13-1 = Äkkiä sinä siltä jäältä pois pääsit. En minä sinua takaisin vedä.
# source: bea9f9c8
beat-wriggle-branch-13-2 = Jätetään selitykset siihen, mihin putosivat, ja puhutaan asiaa.
# source: 0cc39470
beat-wriggle-branch-13-3 = Et ottanut siitä sanaakaan takaisin. Muuten puhut kyllä järkeä.
# source: b6de99a8
beat-wriggle-branch-14-1 = Annoit sen siis jäädä noin.
# source: e2561757
beat-wriggle-branch-14-2 = Siinäkö kaikki?
# source: a8a95ce8
beat-wriggle-branch-14-3 = Olen tuntenut miehiä, jotka painuivat ennemmin pohjaan laivan mukana kuin sanoivat ”minä sen tein”.
# source: 6638c3e7
beat-nonie-1 = Aune on kahdeksankymmentäkuusi. Nestori oli hänen isänsä. Siitä uudenvuodenaatosta on supistu Aunen koko iän, ja minä lupasin, että museo tekee siitä lopun. Hän istuu eturivissä { $opening }.
# source: 1ae77cf3
beat-nonie-2 = Neljä talvea istuin Aunen keittiössä kuulemassa isän tarinaa. Yksi ehto hänellä oli: ei vitsejä viinasta. Ja { $opening } minun pitää katsoa häntä silmiin.
# source: 725c7327
beat-nonie-3 = Kahdeksankymmentäkuusivuotiaalta ei kysytä sähköpostilla, oliko isä kännissä. Odotin, että hän pääsee kotiin uuden lonkkansa kanssa. Ei tippaakaan, hän sanoi. Ja tuossa on sinun taulusi.
# source: 495df8ac
beat-nonie-model = Sinä teit sen niin kuin kuuluu, mutta minä en odottanut; se on minun vikani. Näen, mitä Aunelle lupasit. Raha ei sitä korjaa, joten en maksa { $claim }. Saanko viedä hänelle maanantaina korjatun tekstin, ennen kuin mitään painetaan?
# source: 2d407efb
beat-nonie-hint = Tämä oli sen rahan takana. Mene varovasti, älä osta itseäsi vapaaksi ja mieti, mistä olisi apua Aunen kanssa.
# source: d5263a52
beat-nonie-example-1 = Näen, mitä se lupaus teille kummallekin merkitsee, ja minun vikani on, etten odottanut. 12 000 euroa en silti maksa. Tulenko maanantaina sinne, niin sinä ja Aune saatte lukea uuden tekstin, ennen kuin painan taulun uudelleen?
# source: 06aa7f22
beat-nonie-example-2 = Ymmärrän nyt, mistä tässä on kyse. Uusi taulu on seinällä hyvissä ajoin ennen kuin Aune istuu paikalleen, 19. toukokuuta mennessä.
# source: 8205d24d
beat-nonie-example-3 = Voi ei, anteeksi, anna ihan kauheasti anteeksi. Olen niin pahoillani, minusta tuntuu hirveältä. Anteeksi vielä kerran.
# source: 946e517d
beat-nonie-example-4 = Hyvä on. Siirrän sinulle koko summan, niin kuin pyysit. Sano Aunelle terveisiä.
# source: 1e0a70af
beat-nonie-example-5 = Kahdeksankymmentäkuusi? Sittenhän hän on sen lounaaseen mennessä unohtanut. Ja kännissähän se ukko oli, kaikki sen tietävät, paitsi sinä, hölmö.
# source: f56f9d61
beat-nonie-branch-5-1 = Uusista tauluista Aune varmasti ilahtuisi. Johtokunta kysyy kyllä siitä toisesta asiasta.
# source: 2549df48
beat-nonie-branch-5-2 = Tuo on Aunelle, eikä se ole vähän. Haluaisin silti rahapuheen päätökseen.
# source: e8d3678b
beat-nonie-branch-5-3 = Tekisit sen Aunelle. Entä me muut?
# source: 19dd025f
beat-nonie-branch-9-1 = Kerron sinulle tuon, ja sinä jätät minut yksin sen kanssa.
# source: e9b10dec
beat-nonie-branch-9-2 = Kuulet Aunesta ja peruutat ovesta ulos.
# source: c961e832
beat-nonie-branch-9-3 = Aune olisi keittänyt kahvit, ennen kuin olisi näyttänyt ovea. Sinulla on huonommat tavat.
# source: 2c593c06
beat-nonie-branch-10-1 = En minä ole se, jolle tässä pitäisi itkeä, eikä Aune siitä kiittäisi.
# source: 3cc80ca0
beat-nonie-branch-10-2 = Rauhoitu nyt. Jos sinä otat sen noin raskaasti, mitä jää Aunelle?
# source: 1dd07c21
beat-nonie-branch-10-3 = Paljon tunnetta, eikä yhtään naulaa seinässä.
# source: e49120cf
beat-nonie-branch-11-1 = Sinä siis ymmärsit, mistä on kyse. Siinä pääsit pitemmälle kuin meidän rahastonhoitaja.
# source: 775bcfec
beat-nonie-branch-11-2 = En uskonut, että näkisit sen. Näit kuitenkin.
# source: 06feeefc
beat-nonie-branch-11-3 = Kunnolla sanottu. Melkein päästäisin sinut Aunen puheille.
# source: ccb245d3
beat-nonie-branch-12-1 = Et säästele itseäsi. Aune pitäisi siitä.
# source: 902c9a70
beat-nonie-branch-12-2 = Otit sen taas omiin nimiisi. Hyvä.
# source: f6202bec
beat-nonie-branch-12-3 = Olkoon. Selkärankaa sinulla on, oli painojälki mitä oli.
# source: b2aa2903
beat-nonie-branch-13-1 = Mitäkö minä Aunelle haluaisin? Että hän saa lukea isästään yhden hyvän sivun, jossa joka sana on totta.
# source: a0a08f97
beat-nonie-branch-13-2 = Miten Aune voi? Järki terävä kuin partaveitsi. Se minua juuri pelottaa.
# source: 089b87e8
beat-nonie-branch-13-3 = Ei hän ole nähnyt sitä. Kyllä niitä kertojia löytyy, ja ne nauttivat siitä.
# source: b4b1bb84
beat-nonie-branch-14-1 = Minä kerron vanhasta ihmisestä, ja sinä ojennat työmääräimen.
# source: cba6ef78
beat-nonie-branch-14-2 = Järjestelmällinen olet. Aune ei ole mikään kohta listalla.
# source: bd1eaefd
beat-nonie-branch-14-3 = Mikäs siinä. Sinulle tämä on kauppaa. Osaan minäkin kauppaa hieroa.
# source: 3e644f7e
beat-nonie-branch-15-1 = Taidat tarkoittaa, mitä sanot. Silti minä seison tässä taulu kainalossa.
# source: 4970df9d
beat-nonie-branch-15-2 = Sydäntä sinulla ainakin on. Entä kukkaroa?
# source: 31267b07
beat-nonie-branch-15-3 = No, jos kerran tuon verran näet, näet senkin, että velkaa jäi.
# source: 0895421a
beat-nonie-branch-16-1 = En minä tuota kaikille kerro. Jotain olisit voinut sanoa.
# source: 0016e890
beat-nonie-branch-16-2 = Kuulitko siitä mitään?
# source: 184342c8
beat-nonie-branch-16-3 = En tiedä, miksi edes kerroin.
# source: fb7a2933
beat-fee-1 = Unohda { $claim }, se oli johtokunnan luku. Anna takaisin se, mitä maksoimme, { $fee }, jätä muut taulut seinälle, ja ollaan sujut.
# source: 3a79de11
beat-fee-2 = Se { $claim } oli rahastonhoitajan keksintöä. Minä olisin pyytänyt vähemmän. Se, mitä sinulle maksettiin, { $fee }, takaisin lippaaseen. Ei sitä ahneudeksi voi sanoa.
# source: ab0b45e7
beat-fee-3 = Tule vähän vastaan. Maksoimme sinulle { $fee }, enimmäkseen arpajais- ja pullamyyjäisrahaa. Antaisin sen mielelläni takaisin niille, jotka leipoivat.
# source: e94049e7
beat-fee-model = Ymmärrän, ettet halua mennä kotiin tyhjin käsin. Maksettua hintaa en palauta, koska useimmat taulut ovat oikein. Väärät ovat minun vikani: korjaan tekstit kanssasi maanantaina, ja uudet taulut ovat seinällä viimeistään { $hung }, maksutta.
# source: 9cf81bd7
beat-fee-hint = Hän tuli summassa pitkälle vastaan, ja silti se on rahaa kunnollisista tauluista. Mitä rahan keränneet ottaisivat mieluummin kuin setelit?
# source: 813b44a1
beat-fee-example-1 = Näen, että tarvitset jotain johtokunnalle näytettävää. Maksua en palauta, sillä muut taulut ovat niin kuin pitää. Ne seitsemän väärää ovat minun vikani: tarjoan niiden tilalle uudet omalla kustannuksellani, seinällä 19. toukokuuta mennessä.
# source: 9949d7ff
beat-fee-example-2 = Ehdotan muuta: painan seitsemän virheellistä taulua uusiksi omaan laskuuni ja ripustan ne 19. toukokuuta mennessä.
# source: 3d7a950d
beat-fee-example-3 = Ei, maksettua hintaa en palauta. Ymmärrän, ettet toivonut kuulevasi tätä.
# source: db947aba
beat-fee-example-4 = Hyvä on, saat 5 200 euroa takaisin. Laitan ne tilillesi tänään.
# source: 5a6d1f5c
beat-fee-branch-5-1 = Katsotaan, käsitinkö oikein. Taulut tekisit uusiksi, sen verran sain. Raha meni minulta ohi.
# source: 8b84f336
beat-fee-branch-5-2 = Tuo oli työ. Minä kysyin lippaasta.
# source: d26ca910
beat-fee-branch-5-3 = En menisi kotona vannomaan, mitä sinä rahasta sanoit.
# source: e87adc04
beat-fee-branch-9-1 = Tulen melkein perille asti vastaan, ja sinä käännät selkäsi.
# source: e1b4babb
beat-fee-branch-9-2 = Äkkinäinen loppu pitkälle työlle.
# source: b4298740
beat-fee-branch-9-3 = Minä ojennan käden, ja sinä katsot kelloa.
# source: 6da4365a
beat-fee-branch-10-1 = Taulut, niin, ja niistä olen hyvilläni. Kysyin rahasta, ja siihen en ole saanut vastausta.
# source: c3ec0fc4
beat-fee-branch-10-2 = Seinästä sinä puhuit koko ajan. Minä aloin puhua lippaasta.
# source: ac71669b
beat-fee-branch-10-3 = Menit rahasta suoraan ohi. Pysähtyisit sen kohdalle.
# source: 9a703277
beat-fee-branch-11-1 = Sinä sanot ein niin, että sen kestää. En jankuta enempää.
# source: 88e61a31
beat-fee-branch-11-2 = Hm. Kunnon seinä on niille mieluisampi kuin täysi lipas, jos rehellisiä ollaan.
# source: 1ba351fe
beat-fee-branch-11-3 = No, yritin ainakin. Rahastonhoitaja sanoo, etten yrittänyt kovin kovasti.
# source: b24d1866
beat-fee-branch-12-1 = Työtä eikä rahaa. Kuulin kyllä.
# source: 584d023d
beat-fee-branch-12-2 = Luovut mieluummin viikosta kuin rahasta. Niin kai minäkin.
# source: e6741b31
beat-fee-branch-12-3 = Se taisi olla siitä asiasta viimeinen sana.
# source: 5f5c692d
beat-fee-branch-13-1 = Mitäkö tarvitsen? Etten ole se mies, joka häpäisi Nestori Salosen. Sitä et saa postitettua kirjekuoressa, vai saatko?
# source: 4401c848
beat-fee-branch-13-2 = Mitä ne mieluummin ottaisivat? Sen, ettei eilisiltaa olisi ollut. Niin minäkin. Siksi pyysin rahaa, se oli ainoa, mitä sinulta voi saada.
# source: 403dc07e
beat-fee-branch-13-3 = Että voin kävellä siitä ovesta kuulematta, kuinka joku nauraa. Siinä. Tiedän, ettei se ole mikään summa, joten panin sille summan.
# source: 9c38d160
beat-fee-branch-14-1 = Ei edes sitä. Tiukka kuri sinun laivassasi.
# source: 49b4383a
beat-fee-branch-14-2 = Et siis hievahda. Sitten jää vain työ puhuttavaksi.
# source: 2c63de7e
beat-fee-branch-14-3 = Ystävällisempääkin olen kuullut. Selvempää en.
# source: 27718005
beat-fee-branch-15-1 = Lasken summan alle puoleen, etkä sinä liikahda senttiäkään.
# source: 99fb410b
beat-fee-branch-15-2 = Ei ja taas ei. Muuta sinusta ei lähdekään.
# source: 21c3c226
beat-fee-branch-15-3 = Sinusta tulisi hyvä sulkuportti.
# source: cec768fe
beat-fee-branch-16-1 = Kovin sinä ymmärrät. Sanoin summan, ja taas se meni sinulta ohi.
# source: f710f85e
beat-fee-branch-16-2 = Mukava kuulla, mutta lippaassa ei kilise mikään.
# source: 051c1e9c
beat-fee-branch-16-3 = Teen tarjouksen, ja sinä kerrot, miltä se tuntuu.
# source: 03662279
beat-fee-branch-17-1 = Pudotan yli puolet pois, ja tuollaista saan takaisin.
# source: e064f795
beat-fee-branch-17-2 = Et osaa sanoa kyllä etkä osaa sanoa ei.
# source: ad6e10a4
beat-fee-branch-17-3 = Yhtä hyvin voisin tinkiä tämän taulun kanssa.
# source: d1bc42ca
beat-coast-1 = Tästä Turkuun on yhdeksän pientä museota, ja kesäkuussa tavataan. Ne kysyvät, kuka meidän taulut teki. Kerron kyllä, ja kerron, miten kävi.
# source: 72bc6622
beat-coast-2 = Lehden pojalla on tuosta kuva. Pyysin, ettei se vielä julkaisisi. Olisin voinut jättää pyytämättä.
# source: 93969da8
beat-coast-3 = Rahastonhoitaja halusi heti alkuun asianajajan. Sanoin, että ei, minä menen itse, linja-autolla. Taisi se olla oikeassa.
# source: 66b5b164
beat-coast-model = Sen päätät sinä, ja ymmärrän, miksi siltä tuntuu: painoin ilman lupaasi. Vastaukseni ei muutu. Korvausta en maksa, mutta painan jokaisen väärän taulun uudelleen omalla kustannuksellani, ja ne ovat seinällä viimeistään { $hung }.
# source: 27b959db
beat-coast-hint = Hän painostaa, koska hänellä ei ole mitään kotiin vietävää. Älä väittele uhkauksesta. Anna vastauksen ja korjauksen pysyä ennallaan.
# source: 2e3fcb4c
beat-coast-example-1 = Kerro vain, miten kävi; ymmärrän sen hyvin, sillä painoin ilman lupaasi ja vika on minun. Korvausta en maksa. Tarjoan sinulle kaikki seitsemän taulua omalla kustannuksellani uudelleen painettuina, seinällä 19. toukokuuta mennessä.
# source: 4d9e5b5c
beat-coast-example-2 = Ymmärrän, että olet vihainen ja haluat varoittaa muita. Mutta korvausta en maksa.
# source: 906f3cb9
beat-coast-example-3 = Älä kerro niille. Hyvä on, saat ne 12 000 euroa. Maksan ne.
# source: 3d5c7efb
beat-coast-example-4 = Sitten meidän ei kannata enää jatkaa yhteistyötä. Kerro niille mitä haluat.
# source: 0ee34e09
beat-coast-example-5 = Kerro pois, senkin vanha juoruakka. Yhdeksän surkeaa museota, joissa ei käy kukaan, oikein tässä tutisen pelosta.
# source: ed22e834
beat-coast-branch-5-1 = Ennen kuin teen mitään sellaista, haluan tietää, mitä minulle nyt sanottiin.
# source: 881b0f03
beat-coast-branch-5-2 = Siinä oli tauluja, ja jotain muuta, mistä en saanut otetta.
# source: a517d614
beat-coast-branch-5-3 = En puhu kenellekään mitään, ennen kuin se on selvää omassa päässäni.
# source: ac4c0d53
beat-coast-branch-10-1 = Et pelästy etkä ala ilkeillä. Harvoin niitä samassa ihmisessä näkee.
# source: c46d28ce
beat-coast-branch-10-2 = Äh, enhän minä sitä tekisi. En ole ikinä tehnyt sellaista.
# source: 086a5d6b
beat-coast-branch-10-3 = En tiedä, miksi tuon sanoin. Ei se ole minun tapani.
# source: 35f46cb0
beat-coast-branch-12-1 = Mitäkö haen? Että tämä pannaan kuntoon. Luulin, että se lukee otsassani.
# source: 1d00fe37
beat-coast-branch-12-2 = Vai sitä sinä kysyt. Haluan eilisen tekemättömäksi, ja jos se ei käy, haluan, että jotain tehdään.
# source: c8073fb3
beat-coast-branch-12-3 = Haluan kuulla, mitä aiot asialle tehdä. Sitä olen odottanut siitä asti, kun tulin sisään.
# source: f84afa44
beat-coast-branch-13-1 = Et ainakaan minua pelkää.
# source: bec4479a
beat-coast-branch-13-2 = Edelleen ei. Sitten minulta loppuivat puheet.
# source: e9d42173
beat-coast-branch-13-3 = Sinä seisoisit siinä vaikka jäiden lähtöön.
# source: dddc9f4c
beat-coast-branch-14-1 = Mukava sinä olet. Mukava olit jo tunti sitten.
# source: 531b1740
beat-coast-branch-14-2 = Sanon tuollaista, ja sinä olet yhä vain herttainen.
# source: 370c368c
beat-coast-branch-14-3 = En minä myötätuntoa hakemaan tullut.
# source: 777dfb6a
beat-coast-branch-15-1 = Ei siis siihenkään mitään.
# source: 425827d3
beat-coast-branch-15-2 = Sama kuin puhuisi sille seinälle, josta tämän irrotin.
# source: 691426b5
beat-coast-branch-15-3 = Toivot, että väsyn. Minä olen seissyt yövahteja kauemmin kuin sinulla on ollut firmaa.
# source: b97070ce
beat-door-1 = Linja-auto lähtee kymmentä yli kaksi. Mitä minä vien kotiin tämän lisäksi?
# source: 0b0c02e8
beat-door-2 = Käärin tämän sitten takaisin paperiin. Jollei sinulla ole jotain, minkä aiot tehdä etkä vain sanoa.
# source: 97270d42
beat-door-3 = Ja { $opening } ulko-oven pielessä on sitten tyhjä kohta, niinkö? Sano, mitä teet. Siis mitä teet, ei mitä tunnet.
# source: 560965c2
beat-door-model = Et voi mennä kotiin tyhjin käsin, sen näen. Korvausta en edelleenkään maksa. Painoin ilman lupaasi, joten tarjoan tätä: maanantaina korjataan yhdessä jokainen väärä taulu, sinä allekirjoitat vedokset, ja uudet ovat seinällä viimeistään { $hung }.
# source: 1cad9e35
beat-door-hint = Hän kysyi, mitä teet. Nimeä työ, maksaja ja päivä.
# source: 010c13f8
beat-door-example-1 = Näen, ettet voi mennä kotiin tyhjin käsin, ja vika on minun. Korvausta en maksa. Vie mukanasi tämä: paperi, jossa lupaan painaa kaikki seitsemän taulua maksutta uudelleen, ja maanantaina kello kymmenen käydään tekstisi läpi.
# source: bb8e7e32
beat-door-example-2 = Ymmärrän, että tämä on sinulle raskasta. Mutta korvausta en maksa, se on vastaukseni.
# source: 68c96b59
beat-door-example-3 = No, en tiedä. Näitä nyt sattuu.
# source: 13e1a1f6
beat-door-example-4 = Hyvä on, saatte koko korvauksen. Maksan teille ne 12 000 euroa, niin kuin pyysitte.
# source: fe67d533
beat-door-branch-5-1 = Työn siis teet. Sen verran kuulin, ja sen verran vien mukanani.
# source: a6c4df8f
beat-door-branch-5-2 = Tauluja sitten. Niitä olisin itse pyytänytkin, jos olisin saanut päättää.
# source: ea4be1f5
beat-door-branch-5-3 = Onpahan jotain kotiin vietävää. Myöhään se tuli, mutta tuli.
# source: 2e1e7d0e
beat-door-branch-10-1 = Tänään ensimmäinen puhe, johon saa naulan pitämään.
# source: 38fad33a
beat-door-branch-10-2 = Sinulla oli tuo koko ajan. Miksi minun piti mennä ovelle asti?
# source: e785e6a1
beat-door-branch-10-3 = No niin. Tuon jo jaksaa kotiin kantaa.
# source: 0580fa41
beat-door-branch-11-1 = Jotain sinä asialle tekisit, siltä se kuulostaa.
# source: e208476a
beat-door-branch-11-2 = Kuuntelen vielä vähän. Meneehän täältä myöhempikin auto.
# source: 41dd2870
beat-door-branch-11-3 = Se on alku. Pieni sellainen.
# source: f3ea8c81
beat-door-branch-12-1 = Sanoithan sinä, että teet työn. Siitä pidän kiinni.
# source: e25625ee
beat-door-branch-12-2 = Siellä oli se tarjous jo aiemmin. Olin kävellä siitä ohi.
# source: d8d0d710
beat-door-branch-12-3 = Selvä. Uskon sitten, että tarkoitit, mitä äsken sanoit.
# source: 5b102bb4
beat-again-1 = Sanotaan, että annan sinun tehdä ne uudestaan. Miksi antaisin samat sanat samoihin käsiin?
# source: a5d9ff7b
beat-again-2 = Huono hitsaussauma hiotaan pohjia myöten auki, ennen kuin vedetään uusi. Mikä sinun puolellasi tällä kertaa olisi toisin?
# source: d24af901
beat-again-3 = Minulla on kotona vihko täynnä korjauksia, sinisellä musteella. En halua ojentaa sitä sinulle ja nähdä seuraavaksi seinällä. Miten se menisi?
# source: b0c439fd
beat-again-model = Sinulla on täysi syy kysyä; painoin ilman lupaasi. Tästä lähin vaikeneminen ei täällä ole lupa, ja painan vasta, kun olet allekirjoittanut vedoksen. Korvausta en maksa, mutta tarjoan uudet taulut: käydäänkö korjauksesi läpi maanantaina kello kymmenen?
# source: f9b2226d
beat-again-hint = Hän haluaa kuulla, mikä sinun puolellasi muuttuu. Sääntö, jonka voi tarkistaa, voittaa kaiken hyvän tahdon.
# source: fcd77774
beat-again-example-1 = Ymmärrän epäilyksesi, ja se on minun vikani. Siksi tästä päivästä mitään ei paineta ilman allekirjoitustasi vedoksessa. Korvausta en maksa, mutta painan kaikki seitsemän taulua uudelleen. Mikä niistä huolettaa sinua eniten?
# source: 75b1e882
beat-again-example-2 = Ymmärrän, että epäilet. Tästä lähin meillä on sääntö: vedos tulee ensin sinulle, ja painan vasta allekirjoituksesi jälkeen.
# source: f0004885
beat-again-example-3 = Hyvä kysymys. Vaikea sanoa.
# source: a292483a
beat-again-example-4 = Hyvä on, sitten siirrän sinulle koko summan, niin kuin pyysit.
# source: ceafcf52
beat-again-example-5 = Älä sitten luota. Minusta on parempi, että yhteistyömme päättyy tähän; painata ne jollakulla muulla.
# source: a72f916a
beat-again-branch-5-1 = Intoa sinulla on, en epäile. Järjestyksen minä haluan kuulla.
# source: eff9028b
beat-again-branch-5-2 = Tekisit uudestaan. Kunhan tehtäisiin hitaammin.
# source: dca47f82
beat-again-branch-5-3 = Se oli sinun osuutesi. Haluaisin tietää, missä kohtaa minä tulen mukaan.
# source: 0a0256b0
beat-again-branch-10-1 = Isoja sanoja sinun asemassasi.
# source: a1d954d3
beat-again-branch-10-2 = Uskoisin pikemmin, jos lupaisit vähemmän.
# source: 68f49553
beat-again-branch-10-3 = Se, joka minulle viimeksi noin puhui, möi perämoottoria.
# source: dcc50e6b
beat-again-branch-11-1 = Sääntö. Se on venttiili, jossa on lukko. Siitä pidän.
# source: a6b229c4
beat-again-branch-11-2 = Tuon voin tarkistaa omin silmin. Vähemmälläkin on konehuonetta pyöritetty.
# source: 78546127
beat-again-branch-11-3 = Se ei siis olisi kenenkään muistin varassa. Niin sen kuuluukin olla.
# source: 3b17adc8
beat-again-branch-12-1 = Siinä on ainakin järjestys.
# source: 4bf2443c
beat-again-branch-12-2 = Voisi se onnistua, jos kukaan ei hoputa.
# source: 49dcdc2d
beat-again-branch-12-3 = Parempi suunnitelma kuin viimeksi.
# source: fcf173bf
beat-again-branch-13-1 = Kysyisit ensin minulta. Jo se olisi muutos.
# source: cfec34d4
beat-again-branch-13-2 = Mitä se vaatisi? Kärsivällisyyttä lähinnä. En ole nopea mies.
# source: 8b649bce
beat-again-branch-13-3 = Haluat tietää, miten minä sen haluaisin. Hyvä.
# source: a0bb4a33
beat-again-branch-14-1 = Lyhyt vastaus. Lyhyt kelpaa, jos se pitää.
# source: 6e71a68b
beat-again-branch-14-2 = Hm. Tuota pitää linja-autossa käännellä.
# source: 2fd154c0
beat-again-branch-14-3 = Varmalta sinä ainakin kuulostat. Haluaisin nähdä, toimiiko se.
# source: 183e9a32
beat-again-branch-16-1 = Et taida tietää itsekään.
# source: 9b9902e3
beat-again-branch-16-2 = Kysyin yhtä asiaa, ja se upposi kuplimatta.
# source: 2e6a492c
beat-again-branch-16-3 = Tuollaista ei vastata miehelle, jolla on vihko.
# source: 1906ab10
beat-plan-1 = Sitten on aikataulu. Avajaiset ovat { $opening }, rovasti on pyydetty ja täytekakku tilattu. Haluan nähdä taulut seinällä, en kuulla, että ne kuivuvat.
# source: 90901212
beat-plan-2 = Entä Aune? En ripusta hänen isäänsä sinne toista kertaa, ennen kuin Aune on lukenut sen omin silmin. Mihin väliin se mahtuu?
# source: cc8205c6
beat-plan-3 = Minulla ei ole tietokonetta. Torstaisin käyn kirjastossa. Miten minä sillä tavalla sanon kyllä tai ei, kun katsottavana on { $panels ->
         [one] yksi taulu
        *[other] { $panels } taulua
    }?
# source: eb9c3a24
beat-plan-model = Ymmärrän, miksi se huolettaa. Tuon maanantaina paperivedokset, niin sinä ja Aune voitte allekirjoittaa ne yksitellen. Allekirjoitetut painan omalla kustannuksellani, ja ne ovat seinällä viimeistään { $hung }. Maksettu hinta pysyy ennallaan.
# source: ecd99141
beat-plan-hint = Nyt ollaan käytännön asioissa: päivät, paperi ja se, kuka lukee ensin. Mitä tarkemmin puhut, sitä rauhallisemmaksi hän tulee.
# source: 2f91824b
beat-plan-example-1 = Ymmärrän, että päivä huolettaa; vika on minun. Maksettua hintaa en palauta, mutta painan kaikki seitsemän omalla kustannuksellani uudelleen: vedokset maanantaina, allekirjoituksesi jokaiseen, ja kaikki seinällä 19. toukokuuta mennessä.
# source: bfd8b259
beat-plan-example-2 = Ymmärrän, miksi se huolettaa. Ne seitsemän taulua ovat seinällä 19. toukokuuta, kolme päivää ennen avajaisia.
# source: ec10c42a
beat-plan-example-3 = Katsotaan nyt. Se riippuu niin monesta asiasta.
# source: d026676b
beat-plan-example-4 = Ja maksan ne 12 000 euroa päälle, ettei kenelläkään ole avajaisissa nokan koputtamista.
# source: a56e2302
beat-plan-example-5 = Lupaan sataprosenttisesti, että kaikki onnistuu. Mikään ei voi mennä pieleen.
# source: a5c21862
beat-plan-branch-5-1 = Lähden siitä, että viet sen loppuun asti.
# source: 0948ca64
beat-plan-branch-5-2 = Kelpaisi se meille, työn puolesta ainakin.
# source: 871604aa
beat-plan-branch-5-3 = Hyvä. Kirjoitan sen käteeni, ettei katoa.
# source: 4885719a
beat-plan-branch-10-1 = Taas lupaat nopeasti. Nopeus meidät tähän toikin.
# source: 21979765
beat-plan-branch-10-2 = Hiljaa hyvä tulee. Ottaisin vähemmän, kunhan saisin sen.
# source: f7ebbe6e
beat-plan-branch-10-3 = Tuolla äänellä puhuvat miehet, joilla on vene myytävänä.
# source: 4375fbae
beat-plan-branch-11-1 = Siinä oli työ, ja siihen olen tyytyväinen. Rahaan et ole vieläkään sanonut kyllä etkä ei, huomaan minä.
# source: 3512ffc7
beat-plan-branch-11-2 = Hyvä. Ja se toinen asia, jota olet kiertänyt siitä asti, kun tulin. Sano se jo, suuntaan tai toiseen.
# source: 1028f518
beat-plan-branch-11-3 = Siihen puoleen voisin tyytyä. Rahasta en ole saanut sinulta mitään vastausta, ja kysyin kyllä.
# source: 0106d946
beat-plan-branch-12-1 = Olet ajatellut sitä, kuka siellä toisessa päässä on. Sitä en painajalta odottanut.
# source: 5efd627f
beat-plan-branch-12-2 = Se sopisi. Sopisi meille kummallekin, ja Aunelle kanssa.
# source: 73b1c57d
beat-plan-branch-12-3 = Tuon kehtaisin kertoa kotona.
# source: 4d425b7f
beat-plan-branch-13-1 = Selvä on. Saisiko sen vielä paperille, jos sinulle sopii?
# source: 9dac5567
beat-plan-branch-13-2 = Hyvä. Päivät ja nimet. Niillä pääsee eteenpäin.
# source: dfaedefa
beat-plan-branch-13-3 = Kelpaa. Kelvattava sen on.
# source: a4be0d64
beat-plan-branch-14-1 = Oikeita asioita sinä kysyt, se on sanottava.
# source: 5a3539e4
beat-plan-branch-14-2 = Paperi on paras, maanantai on paras, ja kahvi juodaan kahdelta. Siinä, nyt tiedät.
# source: ef7aa391
beat-plan-branch-14-3 = Tehtiin miten tehtiin, kunhan hitaasti. Muuta en pyydä.
# source: a4805afa
beat-plan-branch-15-1 = Tuo oli rahasta, tai sinusta. Minä kysyin työstä. No, eiköhän se sinulta hoidu.
# source: 6feb7bf1
beat-plan-branch-15-2 = Tarkempi olisit saanut olla. Minun pitää sitten olla tarkka meidän molempien puolesta.
# source: faa7045e
beat-plan-branch-15-3 = Teen päivistä sitten itse listan.
# source: 2c2f1ed8
beat-boathouse-1 = Vielä yksi asia. Ensi vuonna on vuorossa venevaja, kymmenkunta taulua lisää. Johtokunnalle olisi kovin mieleen, jos ne saisi ilmaiseksi. Niin kuin eleenä.
# source: 53052410
beat-boathouse-2 = Ne sanovat, että minä pehmenin. Jos minulla olisi taskussa ensi vuoden venevajan taulut, ilmaiseksi, ei kukaan sanoisi.
# source: 9f9dc4fc
beat-boathouse-3 = Entä jotain pientä päälle, häpeästä? Ensi vuonna tehdään venevaja. Jos ne taulut eivät maksaisi mitään, en sanoisi enää sanaakaan.
# source: 1393a7c6
beat-boathouse-model = Ymmärrän, että veisit heille mielelläsi vähän ylimääräistä. Venevaja on maksullista työtä niin kuin mikä tahansa muu. Saat siitä perjantaihin mennessä tarjouksen, johon ei ole pakko suostua, eikä mitään paineta ilman allekirjoitustasi.
# source: 64883590
beat-boathouse-hint = Se on pieni asia, vasta ensi vuonna, ja olet melkein perillä. Kuuluuko se vahinkoon?
# source: e3549ae8
beat-boathouse-example-1 = Ymmärrän, että se olisi heille mieleen, mutta venevajaa en tee ilmaiseksi: uusi työ on täällä aina maksullista. Voin tarjota sen kahdessa erässä, eikä mitään paineta ilman allekirjoitustasi. Lähetän tarjouksen perjantaihin mennessä. Mitkä taulut ovat teille tärkeimmät?
# source: d2dac7e4
beat-boathouse-example-2 = Ymmärrän, että johtokunta ilahtuisi. Mutta ei, venevajaa en tee ilmaiseksi.
# source: 7bf479fd
beat-boathouse-example-3 = Pitää katsoa. En osaa nyt sanoa.
# source: db942dca
beat-boathouse-example-4 = Totta kai, teen venevajan taulut ilmaiseksi. Se on vähintä, mitä voin tehdä.
# source: b735bc0b
beat-boathouse-example-5 = Vai sitä sinä ajoit takaa. Ensin itketään, sitten kerjätään. Oletpa sinä häpeämätön vanha siipeilijä.
# source: 49139ddf
beat-more-1 = Otan tuon sitten myöntymisen merkiksi. Sinulla jos kellä ei ole siihen sanomista. Mutta muut taulut eivät sovi uusien viereen, joten tee saman tien kaikki parikymmentä uusiksi. Tammelle.
# source: 0a0fbae7
beat-more-2 = Rahasta on sitten sovittu, eikä kukaan sanonut ei. Ne käskivät pyytää valaistuksenkin, jollet ala panna hanttiin.
# source: 3ea12d22
beat-more-3 = Hyvä, en kuullut siinä mitään eitä. Sitten pitäisi leikata Aunen nauhoitukset, niihin pieniin kuulokkeisiin. Siitä et kai enää laskua lähetä.
# source: ed94f575
beat-more-model = Puhuin epäselvästi, ja vika on minun: olisi pitänyt sanoa ei suoraan. En maksa korvausta enkä tee mitään ylimääräistä. Ymmärrän, että kuulit puheessani enemmän. Tarjoan uuden taulun jokaisen väärän tilalle, seinällä viimeistään { $hung }.
# source: 8b217d5a
beat-more-hint = Hän kuuli myöntymisen, ja sen perässä tuli lista. Mitä olet hänelle oikeasti velkaa ja mitä et?
# source: 5eeb4e5a
beat-more-example-1 = Ei, puhuin epäselvästi, ja se on minun vikani. En tee kaikkia uusiksi enkä maksa korvausta. Ymmärrän, että se on sinulle pettymys. Tarjoan, että painan ne seitsemän väärää maksutta uudelleen 19. toukokuuta mennessä.
# source: 846ed7ab
beat-more-example-2 = Ei, kaikkia en tee uudestaan, enkä tammelle. Sellaisesta ei ole sovittu.
# source: 1b0b2f38
beat-more-example-3 = Hyvä on, saat kaikki parikymmentä, tammelle, ja minä maksan.
# source: a5c643ac
beat-more-example-4 = Pitää katsoa. En osaa nyt oikein sanoa.
# source: 90c9d372
beat-more-example-5 = Tammelle! Senkin ahne ukko. Kun sinulle antaa pikkusormen, viet koko käden. Olet pelkkä iilimato.
# source: b6212a85
beat-more-branch-3-1 = En saa enää tolkkua, oliko tuo kyllä vai ei. Ehkä et sinäkään.
# source: cf765ff3
beat-more-branch-3-2 = Taas ne taulut. Sinua on vaikea seurata, ja minä olen seurannut luotsia sumussa.
# source: 422fba95
beat-more-branch-3-3 = Sano vähemmän, niin saatan ymmärtää enemmän.
# source: e3425b25
beat-more-branch-6-1 = Ensin kukkaro ja sitten ovi. Olet sinä tuuliviiri.
# source: 89c7b3c2
beat-more-branch-6-2 = Hetki sitten olit maksumiehenä, ja nyt panet pillit pussiin.
# source: 90331149
beat-more-branch-6-3 = En pysy enää kärryillä. Ensin kyllä ja sitten hyvästi.
# source: 90ca7003
beat-more-branch-8-1 = Hetki sitten se oli kyllä. En enää tiedä, mitä sillä sanalla tarkoitat.
# source: d1858a10
beat-more-branch-8-2 = No mutta. Ei ihmiselle köyttä heitetä ja vedetä sitten pois.
# source: 6af54f78
beat-more-branch-8-3 = Minulla oli se jo taskussa. Nyt haluat sen sieltä takaisin.
# source: 32d074dd
beat-more-branch-9-1 = Jätetään puheet. Melkeinhän sinä löit siitä kättä päälle.
# source: 2e995ab4
beat-more-branch-9-2 = Kiemurtelet irti, sanoisin, ja kovin kohteliaasti.
# source: c9db8fd5
beat-more-branch-9-3 = En tarvitse ymmärtämistä, tarvitsen sen paperilla. Sinä sanoit sen.
# source: f08d8230
beat-stung-1 = Juopot ovat puhuneet minulle myrskyssä kauniimmin. Vielä kerran, niin minä lähden.
# source: c8fabb10
beat-stung-2 = Noinko sinä puhut miehelle, jolle teit väärin? Seison tässä vielä yhden lauseen ajan. Valitse se hyvin.
# source: 0ae3c585
beat-stung-3 = Tulin tänne siivosti, sinun huono työsi kainalossa. Äitini olisi pannut sinut ulos vähemmästä.
# source: 94fcf29f
beat-stung-model = Tein väärin, kun sanoin noin, ja näen, että se sattui. Korvausta en maksa, mutta tarjoan tätä: korjataan maanantaina yhdessä jokainen väärä taulu, ja uudet ovat seinällä viimeistään { $hung }.
# source: 0f7c5e06
beat-stung-hint = Löit miestä, johon jo sattui. Ota se takaisin yhdellä lauseella ja pysy muuten siinä, mitä sanoit.
# source: 072fdbc7
beat-stung-example-1 = Perun sanani; tein väärin, kun sanoin niin, ja näen, että se loukkasi. Painoin ilman lupaasi, ja sekin on minun vikani. Korvausta en silti maksa, mutta tarjoan tätä: painan kaikki seitsemän taulua omalla kustannuksellani uudelleen. Katsotaanko ne nyt yhdessä?
# source: 2890f66f
beat-stung-example-2 = Minun ei olisi pitänyt sanoa noin; se oli minun virheeni, ja näen, että se loukkasi.
# source: a2232e70
beat-stung-example-3 = Mene sitten. Olet säälittävä vanha valittaja, ja minä sain jo tarpeekseni nyyhkytarinoistasi.
# source: f04776da
beat-stung-example-4 = Unohda, mitä sanoin. Maksan sinulle 12 000 euroa, joka sentin.
# source: 36bbb8f1
beat-stung-example-5 = Meidän ei kannata enää jatkaa yhteistyötä. Näkemiin.
# source: 1c1df99e
beat-stung-branch-5-1 = Lopetit sentään. Lopetan minäkin, kohta.
# source: 576186d1
beat-stung-branch-5-2 = Nyt puhut työstä. Parempi aihe se on kuin minä.
# source: be650134
beat-stung-branch-5-3 = Ollaan niin kuin olisin kuullut vain lopun.
# source: c573cdab
beat-stung-branch-10-1 = Olkoon. Olen minäkin sanonut yhtä ja toista. Jätän sen siihen, mutta en unohda.
# source: aea487e1
beat-stung-branch-10-2 = Takaisin otettu, siis. Raskaampaa tämä on nyt silti.
# source: d5d7cc2a
beat-stung-branch-10-3 = Hm. Taivut sinä sentään. Aloin jo luulla, ettet taivu.
# source: 5c9ee470
beat-stung-branch-11-1 = Ääntäsi sinä jo laskit. Minulla veri vielä kiehuu.
# source: e0cdc54d
beat-stung-branch-11-2 = Astuisit sen yli kuin ei mitään olisi sanottu. Minä en siihen pysty.
# source: 03d9645f
beat-stung-branch-11-3 = Parempi. Ei hyvä, mutta parempi.
# source: 506c5f83
ending-hung-title = Aune lukee ensin
# source: bf5f7461
ending-hung-1 = No, kun käskettiin kysyä. Sinulla on suora selkä ja suora katse. Tule, kanna tämä minulle pysäkille. Se on painavampi kuin näyttää.
# source: a54ba3e3
ending-hung-2 = Sanon niille sitten, ettei rahaa tule eikä sitä tarvitakaan. Tule nälkäisenä. Aune leipoo jokaiselle, jolla on kynä mukana.
# source: 224de078
ending-hung-3 = Pidä rahasi. Tässä on käteni sen päälle, ja vihon saat mukaasi. En lainaisi sitä kenellekään, jonka kanssa aion käräjille.
# source: 9c3ce7b6
ending-hung-outcome = Väärät taulut tehdään uudestaan sinun kustannuksellasi, ja ne ovat seinällä viimeistään { $hung }. Aune allekirjoittaa ensimmäisen vedoksen itse ja istuu eturivissä { $opening }. Sinulle jää { $fee }, ja kesäkuussa kaksi muuta rannikon museota pyytää tarjousta.
# source: 569ec268
ending-hung-why = Sanoit, kenen vika se oli, ja jätit syyt sanomatta; maksoit työllä etkä rahalla; ja annoit hänelle säännön, jonka voi tarkistaa. Sitä hän oli tullut hakemaan.
# source: d05fc114
ending-square-title = Korjattu muttei unohdettu
# source: f96ebe8c
ending-square-1 = Korjaa ne sitten. Minä käyn joka rivin läpi viivaimen kanssa, enkä tuo pullaa.
# source: 1fbb784d
ending-square-2 = Taulut siis, eikä enää puhetta rahasta. Tänään en jaksa sinusta pitää, sen verran väsyttää.
# source: 80db58ed
ending-square-3 = Hyvä on. Sinä teet työn, ovet avataan ajallaan, ja seuraava tilaus menee turkulaiseen firmaan. Ei millään pahalla.
# source: b9030ce2
ending-square-outcome = Painat ja ripustat väärät taulut uudelleen omalla kustannuksellasi etkä maksa muuta; museo avataan ajallaan. Venevajan työn saa joku toinen.
# source: 63cd8b69
ending-square-why = Teit korjauksen, jonka olit velkaa, ja pidit muusta kiinni. Jotain puuttui tai oli tiellä: lämpö, suora ”minun vikani”, ajoissa sanottu ei tai sana, joka piti ottaa takaisin.
# source: dbfff6bc
ending-left-title = Toinen painaja, toinen linja-auto
# source: c961d07e
ending-left-1 = Lähetä sitten tiedosto, minä teetän ne Turussa. Lasku tulee sinulle. Sen verran luulisi sinun maksavan.
# source: 4c3d8278
ending-left-2 = Vien tämän mukanani. Raumalla on yksi kaveri, joka painaa seurakunnalle. Hidas se on, ja se kysyy.
# source: 5a53d55c
ending-left-3 = Tämä oli tässä. Olisin minä sinulle toisen tilaisuuden antanut. Vihkokin jäi kotiin pöydälle valmiiksi.
# source: c35d7072
ending-left-outcome = Hän teettää taulut muualla ja lähettää sinulle laskun. Maksat sen, koska vika oli sinun, mutta et mitään päälle. Ei korvausta, ei kuvaa lehdessä, ei asiakasta.
# source: 46a7a7fc
ending-left-why = Et ostanut itseäsi vapaaksi, ja se on sinulle kunniaksi. Hän olisi antanut sinun korjata sen itse, jos olisi ajoissa kuullut, mitä teet ja mikä muuttuu.
# source: bf36218b
ending-letter-title = Nyt on rahastonhoitajan vuoro
# source: 8b62aa10
ending-letter-1 = Annan rahastonhoitajan kirjoittaa sinulle. Sillä on vähemmän sanoja kuin minulla, ja ne ovat enimmäkseen numeroita.
# source: 029e208e
ending-letter-2 = Toivoin, että sovittaisiin kahden kesken. Saat sen kirjallisena.
# source: 37d677be
ending-letter-3 = Yksi linja-auto meni jo tämän takia, seuraavasta en myöhästy. Sinuun ottaa yhteyttä joku, jolla on leimasin.
# source: a2d8c6ce
ending-letter-outcome = Asianajajan kirjeessä vaaditaan { $claim }, ja kuva on torstain lehdessä. Lopulta maksat uudet taulut kuitenkin, ja oman asianajajan siihen päälle.
# source: 0d8f291b
ending-letter-why = Hän tuli itse, ettei kirjettä tarvittaisi. Hän sai sumua, selityksen tai ystävällisyyttä, jossa ei ollut vastausta; ei missään vaiheessa selvää eitä ja sen rinnalle selvää korjausta.
# source: 6e847fb8
ending-caved-title = Pohjaton lipas
# source: dbafcce4
ending-caved-1 = Kerron johtokunnalle. Ne ovat keksineet pari muutakin asiaa, lähetän sinulle listan.
# source: f09ba2a1
ending-caved-2 = Sinulle on helppo lähettää lasku. Rahastonhoitaja ottaa yhteyttä lopuista.
# source: 464aef14
ending-caved-3 = Kiitos. Kummallista, luulin, että olisi parempi olo. No. Kuule, teetkö sinä penkkejäkin?
# source: 6ef8b421
ending-caved-outcome = Raha menee museolle, ja takaisin tulee lista: tammea, valaistusta, kuulokkeita. Naapuri on kertonut Aunelle taulusta, ja Kaukoa hävettää yhtä paljon kuin ennenkin. Vuoden voittosi on mennyt.
# source: 66c68287
ending-caved-why = Maksoit, ettei tarvitsisi seistä siinä väärässä. Hänelle jokainen kyllä tarkoitti, että velkaa oli vielä lisää, eikä kukaan ollut kysynyt, mikä asian oikeasti korjaisi.
# source: d89fb3b0
ending-blowup-title = Torstain etusivu
# source: e491b702
ending-blowup-1 = Nyt riittää. Loukkasit kuollutta miestä minun seinälläni ja elävää päin naamaa. Näkemiin.
# source: bb653e20
ending-blowup-2 = Minä lähden. Pidä taulu. Ripusta se tänne kassan yläpuolelle, sinne se kuuluu.
# source: d8ef6c3a
ending-blowup-3 = Neljäkymmentä vuotta tein työtä koneiden kanssa, jotka eivät kuunnelleet, eikä yksikään niistä irvaillut minulle. Saakoon lehti kuvansa.
# source: 7b613619
ending-blowup-outcome = Kuva julkaistaan, kysymys isoilla kirjaimilla ja alla sinun firmasi nimi. Asianajajan kirje tulee samalla viikolla, eikä sillä rannikolla kukaan enää tarvitse sinulta tauluja.
# source: f821cebb
ending-blowup-why = Hän oli oikeassa jo tullessaan, ja sinä annoit hänelle lisää aihetta. Kun loukattu ihminen saa vastaansa ivaa, hän ei etsi enää korjausta vaan todistajia.
