# source: 6eacb456
title = Sopimus, josta taiteltiin kyyhky
# source: 5c33afa3
summary = Vanha taikuri tahtoo sinulta ikkunan: ei paperia, ei ennakkoa ja muutoksia loputtomiin. Tarjouksesi on jo saanut siivet.
# source: 42714830
role = Teet lyijylasi-ikkunoita yksin, entisessä rukoushuoneessa Raumalla.
# source: 8ed96d56
aim = Hanki nimi paperiin, ennakko käteen ja muutoksille raja ennen kuin aloitat, tai sano ystävällisesti ei; ja ota selvää, miksi hän ei suostu allekirjoittamaan.
# source: 5da2e9f1
situation = Valto Rinkinen, 72, on tehnyt ikänsä taikatemppuja tivoleissa ja kesälavoilla. Hän tahtoo portaittensa ylle yhdeksän lasista kyyhkyä, ja ikkuna pitäisi paljastaa { $unveil }. Tarjouksesi on yhden sivun mittainen: yhteensä { $price }. Allekirjoitettaessa maksetaan ennakko, { $deposit }, ja sillä saa täysikokoisen piirroksen, joka riippuu viikon hänen ikkunassaan. Hän voi tilata pelkän piirroksen tai lopettaa siihen; piirros jää hänelle, eikä hän ole velkaa enempää. Hintaan kuuluu { $rounds ->
         [one] yksi muutoskierros
        *[other] { $rounds } muutoskierrosta
    } piirrokseen; kukin lisäkierros maksaa { $extra }. Kun lasi on leikattu, mikään ei enää muutu. Seisot hänen portaillaan värimallit mukanasi. Paperin hän on taitellut kyyhkyksi.
# source: f2539388
demand = Työ käyntiin ilman sopimusta ja ennakkoa, ja muutoksia rajattomasti
# source: f16671d1
client-name = Valto Rinkinen
# source: b29d9334
client-manner = Kohtelias, nopea ja vakava korkeintaan hengenvedon ajan; kaiken, millä hänet voisi sitoa, hän taittelee, sujauttaa hihaan tai kääntää vitsiksi.
# source: 519714c8
fact-deposit = 1000 EUR
# source: 3082bd62
fact-deposit-about = Ennakko, jolla saa piirroksen
# source: 6b8e7628
fact-extra = 160 EUR
# source: 9cfe20ea
fact-extra-about = Yhden lisäkierroksen hinta
# source: f6d2320d
fact-price = 7000 EUR
# source: 9e9f04f0
fact-price-about = Koko ikkunan hinta
# source: af63ae4c
fact-rounds = 3
# source: 6f7a8bdf
fact-rounds-about = Hintaan kuuluvat muutoskierrokset, piirrokseen
# source: a42100a2
fact-unveil = 2027-06-12
# source: 9c2b4a17
fact-unveil-about = Päivä, jona ikkuna paljastetaan
# source: f405bf63
article = Neuvoja kohtuuttoman asiakkaan varalle
# source: 66194ef7
guidance-hold_firm = Valto kokeilee joka seinää nojaamalla siihen; ensimmäisenä päivänä sanottu ”ei” säästää hänet yllätykseltä ja sinut pöllöltä.
# source: 0f84e5b2
guidance-offer_alternative = Hän pelkää sitoutua koko urakkaan; pieneen ensiaskeleeseen, josta pääsee myös pois, hän voi panna nimensä.
# source: d6b41c68
guidance-probe = Hän vitsailee papereista, jottei kukaan kysyisi niistä; yksi tosissaan esitetty kysymys vie pidemmälle kuin kymmenen pykälää.
# source: 0371fe23
guidance-acknowledge = Hän kuuntelee sitä, joka nauttii esityksestä ja näkee miehen sen takana; silloin kieltokaan ei loukkaa.
# source: bd7a5a2a
guidance-set_boundary = Ideoita hänelle tulee joka tunti; kun kierroksilla on määrä ja muutoksilla takaraja, ne pysyvät ilona.
# source: e166341e
guidance-next_step = Hän viihtyy siellä, missä kaikki on auki; päivä ja kellonaika tekevät kyyhkypuheista alun.
# source: c1d5b4d6
guidance-concede = Kaiken, mistä hänen vuokseen luovutaan, hän ottaa illan ensimmäisenä temppuna ja jää odottamaan seuraavaa.
# source: c4c9dd84
guidance-attack = Hänelle ovat huudelleet kokonaiset tivolit; piikki tekee sinusta hänen seuraavan juttunsa, ja samalla hän pääsee ehdoistasi.
# source: d281e138
point-stop_after = Näyttää, miten piirroksen jälkeen pääsee pois
# source: 34ee7363
point-stop_after-phrase-1 = voit lopettaa
# source: a30a9542
point-stop_after-phrase-2 = lopettaa siihen
# source: eec5de49
point-stop_after-phrase-3 = piirros jää sinulle
# source: 392b2ea2
point-stop_after-phrase-4 = velkaa
# source: dcb8f873
point-stop_after-phrase-5 = maksa enempää
# source: a52c125a
point-stop_after-phrase-6 = pitää piirroksen
# source: 13d71081
point-stop_after-phrase-7 = piirros on sinun
# source: 8693a999
point-stop_after-phrase-8 = jättää siihen
# source: f9c28027
point-read_it = Tarjoutuu lukemaan paperin hänen kanssaan
# source: d7846433
point-read_it-phrase-1 = ääneen
# source: 767ec421
point-read_it-phrase-2 = kohta kohdalta
# source: 13a60f0f
point-read_it-phrase-3 = rivi riviltä
# source: 3b4190b8
point-read_it-phrase-4 = luetaan yhdessä
# source: b9496eae
point-read_it-phrase-5 = lukea yhdessä
# source: 7e11d9fa
point-read_it-phrase-6 = käydään läpi
# source: 01a7a300
point-read_it-phrase-7 = luen sen sinulle
# source: 63a3ef71
point-read_it-phrase-8 = joka rivi
# source: 5390cfde
point-guards_him = Näyttää, että paperi suojaa häntäkin
# source: 448c68f7
point-guards_him-making-1 = Paperi sitoo minuakin: siinä lukee, mitä minun on sinulle tehtävä ja mihin päivään mennessä.
# source: d492b884
point-guards_him-making-2 = Jos minäkin karkaisin Poriin, saisit rahasi takaisin juuri minun allekirjoitukseni avulla.
# source: a6cabdd0
point-guards_him-making-3 = Jos ensimmäinen lasimestari olisi antanut sinulle tällaisen, ennakkosi ei olisi kadonnut hänen mukanaan.
# source: bdde163d
point-guards_him-making-4 = Niin kauan kuin mitään ei ole kirjoitettu, voisin pyytää sinulta mitä vain; kun nimet ovat alla, en enää voi.
# source: 68ed9fd0
point-guards_him-making-5 = Se on yhtä lailla sinun turvaksesi, koska en pääse nostamaan hintaa selkäsi takana.
# source: 88182143
point-guards_him-making-6 = Sinulla olisi lupaukseni mustaa valkoisella, ja voisit todistaa niistä jokaisen.
# source: e110878d
point-guards_him-lacking-1 = Olipa se kova isku, menettää rahansa sellaiselle miehelle.
# source: 64446417
point-guards_him-lacking-2 = Ei, ilman nimeäsi paperissa ja ennakkoa en aloita, en kenenkään kanssa.
# source: 5c0e7ce8
point-guards_him-lacking-3 = Mikä allekirjoittamisessa sinua vaivaa, jos saan kysyä?
# source: f45968f6
point-guards_him-lacking-4 = Voit tilata alkuun pelkän piirroksen ja siirtää lasin myöhemmäksi.
# source: 629587b4
point-guards_him-lacking-5 = Paperin mukaan saat kolme muutoskierrosta piirrokseen, ja tuon sen torstaina kymmeneltä.
# source: ffea9018
point-guards_him-lacking-6 = Hyvä on, unohda koko paperi, ryhdyn huomenna töihin pelkän sanasi varassa.
# source: 514a9a35
beat-opening-1 = Värit mukana, mainiota! Yhdeksän kyyhkyä portaitteni ylle. Aloitat huomenna: ei papereita, ei ennakkoa, ja vaihdetaan mitä mieleen juolahtaa, kunnes ikkuna laulaa. Kättä päälle?
# source: 3c8d5ae6
beat-opening-2 = Katso, tein tarjouksestasi kyyhkyn. Sen on nyt parempi olla. Kätellään, sinä aloitat, minä muutan mieltäni niin usein kuin huvittaa, ja rahat saat, kun ikkuna on paikallaan. Käykö?
# source: c05bbec2
beat-opening-3 = Tässä on käteni, muuta sopimusta ei minulta saa kukaan. Eikä ennakkoa. Sinä teet kyyhkyjä, minä keksin, ja katsotaan matkan varrella. Sovittu?
# source: a9aa80bf
beat-opening-model = Hieno paikka kyyhkyille, ei ihme, että ideoita riittää. Ilman allekirjoitettua paperia ja ennakkoa en kuitenkaan aloita; ennakko on { $deposit }. Mikä sai sinut taittelemaan paperin eikä lukemaan sitä?
# source: b421a4cc
beat-opening-hint = Juuri sen paperin, johon tahtoisit nimen, hän on taitellut. Sano nyt, mitä aina vaadit, ja ole utelias linnusta.
# source: 0eb7aab9
beat-opening-example-1 = Portaat kuin kyyhkyjä varten tehty, ja näen, ettet malttaisi odottaa. En silti aloita ilman allekirjoitettua paperia ja 1 000 euron ennakkoa. Voit tilata ensin pelkän piirroksen. Mikä papereissa oikein hiertää?
# source: 565585f2
beat-opening-example-2 = Noin komeaa kyyhkyä ei tarjouksestani ole ennen taiteltu, ja näen, miten kovasti haluat alkuun. Pelkällä kättelyllä en kuitenkaan aloita. Tilaa vain piirros, 1 000 euroa, niin tuon sen perjantaina kymmeneltä.
# source: e3c3c323
beat-opening-example-3 = Ei, en aloita koskaan ilman allekirjoitettua paperia ja ennakkoa. Hintaan kuuluu kolme muutoskierrosta, ja kun lasi on leikattu, mikään ei enää muutu.
# source: c8e03e61
beat-opening-example-4 = Näen, että pysyt mieluummin vapaana, mutta en aloita ilman paperia ja ennakkoa. Emme siis tee yhteistyötä.
# source: e8d2614b
beat-opening-example-5 = Hyvä on, kättä päälle. Aloitan huomenna ilman paperia ja ennakkoa, ja saat muuttaa mitä haluat.
# source: 09783952
beat-opening-example-6 = Pidätkö minua typeryksenä? Noin puhuvat huijarit. Säästä temppusi jollekin yhtä hölmölle kuin itse olet.
# source: 78da12a2
beat-opening-example-7 = Anteeksi, anna anteeksi, että pahoitin mielesi. Minua hävettää ihan kauheasti, olen todella, todella pahoillani.
# source: 804c7621
beat-opening-branch-1-1 = Oho. Ja kun niin mukavasti tulit portaita ylös.
# source: 66f3498c
beat-opening-branch-1-2 = Minä tarjoan kättä, ja sinä panet siihen tuollaista.
# source: 7f29343f
beat-opening-branch-1-3 = Vai niin. Värit ovat kauniit, käytös vähemmän.
# source: 1028b380
beat-opening-branch-2-1 = Siinä näet. Ei savua eikä peilejä.
# source: 7b1533e6
beat-opening-branch-2-2 = Noin sitä pitää! Kolme temppua oli vielä varalla, eikä tarvittu yhtäkään.
# source: 97a2577d
beat-opening-branch-2-3 = Hah! Kätelty ja sovittu ennen kuin kahvi ehti kiehua.
# source: 8fba30fd
beat-opening-branch-3-1 = Vasta sait laukun lattialle, ja jo laskee esirippu?
# source: ad8cf9c7
beat-opening-branch-3-2 = Olipa lyhyt ensimmäinen näytös.
# source: 8b6a5f9e
beat-opening-branch-3-3 = Ei? Noin vain? Yleensä minun on nähtävä ein eteen vaivaa.
# source: 004bedd3
beat-opening-branch-4-1 = Näin kyllä, kun toiseen hihaan livahti joo.
# source: c27576d1
beat-opening-branch-4-2 = Tuo oli ei, mutta kämmenen takana piili pikkuinen kyllä.
# source: 1d8be3b4
beat-opening-branch-4-3 = Toinen käsi sanoo ei. Minä olen aina katsonut sitä toista.
# source: c77ce3e4
beat-opening-branch-5-1 = Sinulla on silmää sille, mikä huoneessa on hullusti. Parasta varoa.
# source: cddfb82b
beat-opening-branch-5-2 = Suoraan kysymyksiin! Muut pyytävät korttitemppua.
# source: 79435a79
beat-opening-branch-5-3 = Miksikö? Koska näitä portaita on ravattu teikäläisten kanssa ennenkin.
# source: 1265c939
beat-opening-branch-6-1 = Näppärää. Vastasit korttiin, jota en nostanut.
# source: 328bf25a
beat-opening-branch-6-2 = Tuo on eri temppu kuin se, jota pyysin.
# source: 3dd88645
beat-opening-branch-6-3 = Sinä tiedät kiertotien. Minä toivoin, että päästäisiin suoraan.
# source: 7ea7fa23
beat-opening-branch-7-1 = Sanoit sen niin kauniisti, että olin taputtaa.
# source: 01fc190c
beat-opening-branch-7-2 = Pehmeä ääni ja suora selkä. Tunnen lajin, semmoisen otin vaimoksi.
# source: 104ea6e5
beat-opening-branch-7-3 = Hurmaavaa. Kielto, ja rusetti päällä.
# source: d194011a
beat-opening-branch-8-1 = Voi veljet, kuinka tärkätty ihminen.
# source: 8c677bed
beat-opening-branch-8-2 = Vai ensin säännöt ja sitten vasta kyyhkyt.
# source: 9b5fbcc1
beat-opening-branch-8-3 = Tuo pamahti kuin leima lomakkeeseen.
# source: 9a9f3290
beat-opening-branch-9-1 = Sinulla on sana hallussa.
# source: c16fba58
beat-opening-branch-9-2 = Komeasti puhuttu, joka sana.
# source: 0b346a6d
beat-opening-branch-9-3 = Tuota kuuntelisi vaikka koko iltapäivän.
# source: cd3c78e3
beat-opening-branch-10-1 = Hm? Minä odotin kättä, jota puristaa.
# source: cdcb5ce5
beat-opening-branch-10-2 = Tuo lehahti ohi kuin säikähtänyt pulu.
# source: 3464799d
beat-opening-branch-10-3 = Ja nyt tulee se kohta, jossa sinä vastaat.
# source: 81b6289c
beat-honour-1 = Kolmekymmentä vuotta kiersin tivoleita, ja joka keikka sovittiin nyökkäämällä verhon takana. Paperi on niille, jotka aikovat riitautua. Aiotko sinä riitautua minun kanssani?
# source: fdda459d
beat-honour-2 = Sinä olet taiteilija, minä olen taiteilija. Putkimiehet ne papereita kirjoittavat. Kun nostan sinisesi valoa vasten, en minä näe ennakkoa, minä näen luottamuksen. Etkö sinä näe?
# source: 27a02674
beat-honour-3 = Sopimus ennen ensimmäistäkään kyyhkyä! Sama kuin pyytäisi aplodeja parkkipaikalla. Tee ensin jotain. Paperit ehtii tehdä myöhemmin, tai ei ikinä.
# source: 8d4bf15a
beat-honour-model = Minäkin haluan pysyä hyvissä väleissä, ja huomaan, että luottamus on sinulle tärkeä. Paperi ja ennakko pysyvät silti. Voin tarjota pelkkää piirrosta, puolen sivun paperilla. Millaisena se tuntuisi sinusta turvalliselta?
# source: c54f6773
beat-honour-hint = Taiteilijaksi kehuminen ei maksa hänelle mitään. Ota se hymyillen vastaan ja jätä ehtosi samalla hengenvedolla paikalleen.
# source: 2ac9e512
beat-honour-example-1 = Kolmekymmentä vuotta pitänyt nyökkäys on ylpeyden aihe, enkä tahdo riitaa. Paperi ja ennakko pysyvät silti. Voit aloittaa pelkästä piirroksesta. Mitä tapahtui, kun viimeksi luotit johonkin paperiin?
# source: d2d2ed52
beat-honour-example-2 = Ymmärrän, että tivolissa sinulle riitti nyökkäys. Mutta en aloita ilman allekirjoitettua paperia ja ennakkoa.
# source: 4e869342
beat-honour-example-3 = Ei, ilman paperia en aloita. Sinun on parempi etsiä joku toinen, meidän yhteistyöstämme ei tule mitään.
# source: dd577e67
beat-honour-example-4 = En tietenkään. Olkoon sitten, aloitan ilman paperia ja ilman ennakkoa, pelkkä nyökkäys riittää.
# source: cb284e5b
beat-honour-example-5 = Sinun nyökkäyksesi eivät ole minkään arvoisia, vanha saituri. Tahdot vain huijata minulta rahat.
# source: 5b63ad1d
beat-honour-branch-2-1 = Ja minä kun pidin sinua meikäläisenä.
# source: 7efb66fa
beat-honour-branch-2-2 = Tulen ystävänä ja saan korvapuustin vaihtorahaksi.
# source: 4e05696e
beat-honour-branch-2-3 = Se siitä kahdesta taiteilijasta samoilla portailla.
# source: 60a03242
beat-honour-branch-5-1 = Tunsin sen peukaloissani: sinä olet meikäläisiä.
# source: 99421ebf
beat-honour-branch-5-2 = Noin. Ei kai se sattunut?
# source: 6861ac7d
beat-honour-branch-5-3 = Noin puhuu taiteilija. Nälkäinen, mutta taiteilija.
# source: f5a264c9
beat-honour-branch-7-1 = Mieluummin kokonaan ilman ikkunaa kuin ilman paperia?
# source: ede00696
beat-honour-branch-7-2 = Minä huitaisen yhden paperinpalan syrjään, ja sinä kurotat takkia.
# source: 8813581e
beat-honour-branch-7-3 = Noinkin ystävyyden saa pysymään lyhyenä.
# source: ac457fd1
beat-honour-branch-8-1 = Sinä tahdot tietää asioita. Se on katsojassa vaarallista.
# source: b400d18c
beat-honour-branch-8-2 = No niin, tuo oli parempi kysymys kuin minun.
# source: b267bc47
beat-honour-branch-8-3 = Voisin vitsailla itseni tuosta ulos. Katsotaan, viitsinkö.
# source: 217dd2dc
beat-honour-branch-9-1 = Sinä katsot koko ajan sinne, minne minä en osoita.
# source: b5b07233
beat-honour-branch-9-2 = Hyvä on. Istu portaalle. Ei sille kolmannelle.
# source: de5b6602
beat-honour-branch-9-3 = Sinä taisit nähdä, miten se tehdään.
# source: 0ca041b1
beat-honour-branch-10-1 = Kohtelias olet, etkä ole liikahtanut tuumaakaan. Sellaisia vapaaehtoisia olisin lavalle kaivannut.
# source: f5563269
beat-honour-branch-10-2 = Sinä tosiaan tarkoitat hyvää. Ei puhuta sitten papereista, puhutaan linnuista.
# source: fbaed48e
beat-honour-branch-10-3 = Sinulle ei osaa edes suuttua. Annas kun näytän, mitä minä tuolla ylhäällä näen.
# source: 14727d7b
beat-honour-branch-11-1 = Tuota pitäisi miettiä, ja kun minä mietin, päädyn aina eläimiin.
# source: 09547aa7
beat-honour-branch-11-2 = Pienempi temppu. Hm. Mutta et sinä vielä tiedä, miten minä työskentelen.
# source: 45cbddda
beat-honour-branch-11-3 = Onpahan edes jotain, mistä pitää kiinni. Mutta kuuntele loppuun.
# source: 825ba047
beat-honour-branch-12-1 = Kuin parkkimittarille puhuisi. Kokeillaan kauneudella.
# source: d98a5c0f
beat-honour-branch-12-2 = Jäykkä kuin taikasauva. Viis paperista, ajattele ikkunaa.
# source: 8120ae07
beat-honour-branch-12-3 = Sinä pyytäisit satakieleltäkin kuitin.
# source: 36e95934
beat-honour-branch-13-1 = Etkö sinä sula yhtään?
# source: e7cdf942
beat-honour-branch-13-2 = Olen laulanut koko lauluni, ja siinä sinä yhä seisot.
# source: 29cb420b
beat-honour-branch-13-3 = Selvä, näenhän minä. Viehätysvoimani ei tänään pure.
# source: 44fa692e
beat-honour-branch-14-1 = Tässä kohdassa me olemme olleet ennenkin, sinä ja minä.
# source: a1b90fde
beat-honour-branch-14-2 = Sama vastaus, sama naama. Korttipöydässä sinä rikastuisit.
# source: 183ff7ac
beat-honour-branch-14-3 = Yhä vain ei. Luulin, että taide heltyttäisi.
# source: 39dce56d
beat-honour-branch-15-1 = Nyt imartelet sinä vuorostasi minua.
# source: 93c7875c
beat-honour-branch-15-2 = Niin niin, luottamus, taide, valo. Ja sitten?
# source: d2401565
beat-honour-branch-15-3 = Nyökytellä sinä ainakin osaat.
# source: c1d61a0b
beat-glaziers-1 = Olisit neljäs. Ensimmäinen lähti Poriin minun ennakkoni taskussaan, eikä häntä sen koommin nähty. Toinen itki. Kolmas vaihtoi numeronsa. Siis: ei ennakoita eikä mustetta, ei tässä talossa.
# source: 42296d42
beat-glaziers-2 = Oli yksi porilainen. Maksoin etukäteen, hän lähti hakemaan juotostinaa, ja kahvi on yhä ikkunalaudalla. Hienoin katoamistemppu, jonka olen ostanut. Niiltä kahdelta muulta puuttui vain huumorintaju.
# source: d46fdce3
beat-glaziers-3 = Kolme lasimestaria on näillä portailla nähty. Yksi katosi Poriin ennakkoni kanssa, kaksi sanoi minua mahdottomaksi, parin idean takia. Joten rahani ja mieleni pysyvät vapaina loppuun asti.
# source: b296fe85
beat-glaziers-model = Sellaisen jälkeen kuka tahansa varoisi. Ilman ennakkoa en silti aloita, mutta kun maksat { $deposit }, saat piirroksen, jota voit pidellä ja jonka saat pitää. Se siitä rahasta; mikä allekirjoittamisessa vaivaa?
# source: 48bea870
beat-glaziers-hint = Kadonnut ennakko on oikea syy, ehkä vasta puolikas. Mikä sinun ennakossasi olisi toisin?
# source: 5cfbbd83
beat-glaziers-example-1 = Kolme lasimestaria mennyt ja ennakko kadonnut: ymmärrän, että pidät lompakosta kiinni. Ilman 1 000 euron ennakkoa en aloita, mutta sillä saat piirroksen itsellesi ja voit lopettaa siihen. Tuonko paperin torstaina kymmeneltä?
# source: 64160571
beat-glaziers-example-2 = Rahojen menetys noin oli varmasti kova isku sinulle. En silti aloita ilman ennakkoa.
# source: 4c4607c4
beat-glaziers-example-3 = Teen sitten ilman ennakkoa, eikä sinun tarvitse allekirjoittaakaan mitään. En ole sellainen kuin ne kolme.
# source: 0c713b16
beat-glaziers-example-4 = Neljä lasimestaria, ja vika on aina heissä? Sinä se ongelma olet, senkin pihi vanha leuhka.
# source: e69d404b
beat-glaziers-branch-2-1 = Sinä olisit tullut toimeen niiden kolmen muun kanssa.
# source: ba600f78
beat-glaziers-branch-2-2 = Minä kerron, miten minut ryövättiin, ja tuolla sinä lohdutat?
# source: 9b55b0c1
beat-glaziers-branch-2-3 = Se toinenkin oli töykeä, ennen kuin itki.
# source: 70958cb5
beat-glaziers-branch-5-1 = Lasimestari, jolla on sydän. Olin jo lakannut etsimästä.
# source: 538e713b
beat-glaziers-branch-5-2 = Niin sitä pitää, onnistuuhan se. Porilaisella olisi sinusta oppimista.
# source: e403a5b3
beat-glaziers-branch-5-3 = Siunattu ihminen. Et tule katumaan. Tai et kovin.
# source: e1a9f37a
beat-glaziers-branch-7-1 = Neljäs, ja nopeammin poissa kuin ensimmäinen.
# source: 1ca431bc
beat-glaziers-branch-7-2 = Ennätys. Se ensimmäinen sentään vei rahat.
# source: 2993d1ea
beat-glaziers-branch-7-3 = Minulla taitaa olla lahja saada teidän ammattikuntanne katoamaan.
# source: dd1c5740
beat-glaziers-branch-8-1 = Huomasit siis, että vastasin vain puoliksi.
# source: 2f1996a9
beat-glaziers-branch-8-2 = Siitä toisesta puolikkaasta ei koskaan kysy kukaan.
# source: 1e1db118
beat-glaziers-branch-8-3 = Terävä olet. Ei se pelkkä porilainen ole, ei.
# source: 8661c813
beat-glaziers-branch-9-1 = Ne muut tarjosivat korkeintaan nenäliinaa. Annapa kun minäkin tarjoan.
# source: 070b753a
beat-glaziers-branch-9-2 = Olisi siis jotain kädessä. Porista en saanut senkään vertaa.
# source: 3f3b8653
beat-glaziers-branch-9-3 = Reilu temppu, ei siinä mitään. Katso nyt minun temppuani.
# source: 4ff9cd69
beat-glaziers-branch-10-1 = Ystävällisesti sanottu. Poliisi vain nauroi.
# source: e560278c
beat-glaziers-branch-10-2 = No, kiitos. Minä pidin niistä rahoista. Mutta muutakin kuin rahaa minä tahdon pitää vapaana.
# source: 1f021910
beat-glaziers-branch-10-3 = Sinä otat sen tosissasi. Hyvä. Sitten ymmärrät, ettei minuakaan liekaan panna.
# source: ca61ce71
beat-glaziers-branch-11-1 = Noin sanoi kolmaskin, samalla äänellä. Selitän toisella tavalla.
# source: b48e3059
beat-glaziers-branch-11-2 = Et taida vielä käsittää, minkälainen asiakas minä olen.
# source: d57db054
beat-glaziers-branch-11-3 = Sinä olet asiallinen. Minä en. Katso tarkkaan.
# source: 27a62ff8
beat-glaziers-branch-12-1 = Hm. Olet seissyt siinä jo pidempään kuin se toinen.
# source: ff90d75c
beat-glaziers-branch-12-2 = Hyvä on, et ole porilainen. Katsotaan, mitä on tehtävissä.
# source: 54aea309
beat-glaziers-branch-12-3 = Sinulla on vastaus kaikkeen. Anna sitten minun hieroa kauppaa.
# source: d45274b0
beat-glaziers-branch-13-1 = Sinulla on teatterikissan kärsivällisyys.
# source: 1d3dbb77
beat-glaziers-branch-13-2 = Ei tuo tuo rahojani takaisin Porista.
# source: 0f7a5303
beat-glaziers-branch-13-3 = No, sinä olet kuullut minun syyni ja minä sinun.
# source: 9326663c
beat-glaziers-branch-14-1 = Osanottoja olen saanut, naapureilta, pullan kanssa.
# source: 179ade9a
beat-glaziers-branch-14-2 = Sinun käy minua sääliksi. Niin kävi pankinkin.
# source: 64e728ee
beat-glaziers-branch-14-3 = Surullinen naama, mutta ei se ole vastaus.
# source: 411b4592
beat-owl-1 = Odota, ei kyyhkyjä. Pöllö! Ei: jänis, kesken loikan, ja kuu narun päässä. Ja kun se on paikallaan, katselen kuukauden ja sanon, mitä vielä. Eihän muutoksia nyt kukaan laske?
# source: 35e66cc6
beat-owl-2 = Keksin saunassa: ei kyyhkyjä, pelkkä hattu, josta nousee jänis. Portailla: ei, pöllö. Torstaina tulee taas uusi. Kaiken täytyy olla auki loppuun asti.
# source: d49573b6
beat-owl-3 = Näin minä teen työtä: aamulla pöllö, päivällä jänis, iltapalaksi taas kyyhkyt. Kun lasi on paikallaan, tiedän. Sinä vain vaihtaisit palan sieltä, toisen täältä, niin monesti kuin tarvitsee.
# source: 4b93c405
beat-owl-model = Jänis on ihana, ja näen, että ideoita riittää. Piirrokseen kuuluu { $rounds ->
         [one] yksi muutoskierros
        *[other] { $rounds } muutoskierrosta
    }, lisäkierros maksaa { $extra }, eikä leikattua lasia enää muuteta. Mitä ikkunassa täytyy näkyä, muuttui muu tai ei?
# source: 93d80c91
beat-owl-hint = Hän vaihtaa ikkunaa siinä seistessäsi. Mitä se maksaa paperilla, entä leikatussa lasissa?
# source: 8a9c3e09
beat-owl-example-1 = Jänis ja kuu narun päässä, näen, miten se sinua ilahduttaa. Mutta muutokset lasketaan: kolme kierrosta piirrokseen, sitten 160 euroa kukin, eikä leikattua lasia muuteta. Mikä tekee yhden kuvan valitsemisesta vaikeaa?
# source: 0d1db23c
beat-owl-example-2 = Kyllä minä ne lasken. Hintaan kuuluu kolme kierrosta, niin kuin paperissa lukee, ja jokainen lisäkierros maksaa 160 euroa.
# source: dbb2825d
beat-owl-example-3 = Eihän niitä kukaan laske. Muuta mitä haluat ja niin usein kuin haluat, vaikka ikkuna olisi jo paikallaan, eikä se maksa mitään.
# source: 44bfd08f
beat-owl-example-4 = Pöllö, jänis, kuu? Sinä olet pahempi kuin hemmoteltu kakara ja yhtä rasittava.
# source: 62020075
beat-owl-branch-2-1 = Minä avaan mielikuvitukseni, ja sinä sylkäiset siihen.
# source: a5b1f42a
beat-owl-branch-2-2 = Pöllö kuuli tuon.
# source: 567b826f
beat-owl-branch-2-3 = Ei jäniksen takia tarvitse ilkeillä.
# source: ba8cf216
beat-owl-branch-5-1 = Niin usein kuin tahdon! Et tiedä, mitä sanoit, mutta kiitos.
# source: de76fb6c
beat-owl-branch-5-2 = Voi miten hauskaa meille sen ikkunan kanssa tuleekaan.
# source: d1bfa834
beat-owl-branch-5-3 = Kukaan ei ole ikinä antanut. Täytyy istahtaa hetkeksi.
# source: c120c911
beat-owl-branch-7-1 = Jänis se oli, eikö ollutkin? Ihmiset lähtevät aina jäniksen kohdalla.
# source: 4f57f307
beat-owl-branch-7-2 = Minä sanoin vain pöllö. Ei sitä karkuun tarvitse lähteä.
# source: f675eb73
beat-owl-branch-7-3 = Vai ei mies saa keksiä mitään omilla portaillaan.
# source: 7b457e92
beat-owl-branch-8-1 = Yksi asia siinä on, joka ei muuttuisi, on kyllä.
# source: 55521ccc
beat-owl-branch-8-2 = Kysyit niin kuin tahtoisit tietää. Hitto vie.
# source: ffea2c2d
beat-owl-branch-8-3 = Teen tämän kaiken linnuilla, jottei kukaan kysyisi.
# source: cb2e0b4d
beat-owl-branch-9-1 = Kysyt niin kuin sellainen, joka saattaisi jäädä.
# source: a6a5560f
beat-owl-branch-9-2 = Tuota minulta olisi pitänyt kysyä heti alkuun.
# source: cc0cf071
beat-owl-branch-9-3 = No, kerron siitä vähäsen.
# source: ca26f778
beat-owl-branch-10-1 = Pidät jäniksestäni ja panet sen häkkiin. Siihen voisin melkein taipua.
# source: fcbb0090
beat-owl-branch-10-2 = Saan siis haaveilla, mutta kappalemäärän mukaan. Kauniisti sinä sen ainakin sanot.
# source: a00e2a3f
beat-owl-branch-10-3 = Viimein ihminen, joka nauraa oikeassa kohdassa ja sanoo silti ei.
# source: 82be60ac
beat-owl-branch-11-1 = Lasi ei siedä katumista. Niin olen kuullut.
# source: 930762d0
beat-owl-branch-11-2 = Minä puhun siivistä, ja sinä lasket. Hyvä on, lasketaan.
# source: d12b7542
beat-owl-branch-11-3 = Sinä panisit pöllönkin pitämään sanansa.
# source: 9a3b9c15
beat-owl-branch-12-1 = Lyijyyn sinut on valettu.
# source: 8341e692
beat-owl-branch-12-2 = Ei siis yhtään ilmaista pöllöä. Ymmärrän.
# source: 9e09c914
beat-owl-branch-12-3 = En ole ikinä tavannut ihmistä, jota on näin vaikea saada lankeamaan.
# source: 5668c270
beat-owl-branch-13-1 = Sinä pidät jäniksestä. Jäniksestä pitävät kaikki.
# source: 565459f4
beat-owl-branch-13-2 = Siitä ei ole apua miehelle, jolla on yhdeksän ideaa.
# source: f99c7dbb
beat-owl-branch-13-3 = En saa selvää, annoitko juuri luvan vai et.
# source: 172a777c
beat-haggle-1 = Tullaan sitten puolitiehen, tasanteelle. Sinä aloitat pelkästä kättelystä, ja minä panen nimen kyyhkyysi sinä päivänä, kun viimeinen ruutu on paikallaan. Sinä saat nimesi, minä vapauteni.
# source: e9fc971d
beat-haggle-2 = Puoliksi. Maksan sinulle jotain, kun näen ensimmäisen lasin, ja sovitaan kymmenen muutosta, mutta kukaan ei laske. Noin, minä tulin vastaan. Nyt sinä.
# source: c6f203c5
beat-haggle-3 = Tiedätkö mitä: ei paperia, mutta sanon kaiken kuuluvasti papukaijan edessä, eikä se unohda mitään. Ja ennakon saat väliajalla, jos pidän esityksestä.
# source: bb841e29
beat-haggle-model = Kiitos, että tulet vastaan, arvostan sitä. Nimi ja ennakko tulevat silti ensin, niin kaikkien kanssa. Ota pelkkä ensimmäinen vaihe: piirros, hinta { $deposit }, ja voit lopettaa siihen. Mikä sinua vielä huolettaisi?
# source: 76364ef2
beat-haggle-hint = Lopuksi pantava nimi on se vanha vaatimus paremmassa hatussa. Löytyykö jotain pienempää, johon hän voisi panna nimensä tänään?
# source: 0e3a1780
beat-haggle-example-1 = Tulet vastaan, ja arvostan sitä; näen, että vapaus on sinulle tärkeä. Ennen allekirjoitusta en silti aloita. Voit tilata ensin vain piirroksen, 1 000 euroa, ja pitää sen. Mikä allekirjoittamisessa pelottaa?
# source: e16a0b6e
beat-haggle-example-2 = Näen, että yrität tulla puolitiehen vastaan. Mikä sinua nyt allekirjoittamisessa tarkalleen huolettaa?
# source: 921cb10a
beat-haggle-example-3 = Hyvä on, aloitan ilman nimeä ja ilman ennakkoa. Allekirjoita sitten, kun huvittaa.
# source: 48897bf3
beat-haggle-branch-2-1 = Minä tulen puoleenväliin, ja minut kampataan.
# source: 743859c9
beat-haggle-branch-2-2 = Nyt järkytit papukaijaa, ja se on sentään ollut merillä.
# source: e92ea91b
beat-haggle-branch-2-3 = Olen hieronut kauppaa sirkustirehtöörien kanssa, ja niillä oli paremmat tavat.
# source: 198bc3d2
beat-haggle-branch-5-1 = Siinä! Juuri se kortti, joka sinun piti nostaa.
# source: a30314b8
beat-haggle-branch-5-2 = Sovittu! Portaat ovat mainio paikka kaupanteolle.
# source: ffdec052
beat-haggle-branch-5-3 = En olisi uskonut, että tyydyt tuohon. Olisin tullut alemmaskin.
# source: 5c44b5b0
beat-haggle-branch-7-1 = Minä laskeudun kuusi porrasta, ja sinä lähdet kotiin?
# source: 93b98b5c
beat-haggle-branch-7-2 = Et siis välitä tarjouksistani.
# source: 0625b86f
beat-haggle-branch-7-3 = Toisen tarjoukseni kohdalla ei ole vielä kukaan lähtenyt. Se on niistä se hyvä.
# source: a57f8ca0
beat-haggle-branch-8-1 = Et sinä tingi lainkaan, sinä kuuntelet. Se ei ole reilua.
# source: 136687f1
beat-haggle-branch-8-2 = Tinkiä voin puoleenyöhön. Vastaaminen on vaikeampaa.
# source: 4b12b0d9
beat-haggle-branch-8-3 = Löysit kaksoispohjan. Onneksi olkoon.
# source: 46ce5c6d
beat-haggle-branch-9-1 = Tahdot tietää ennen kuin jaetaan. Hyvä on.
# source: 9020900a
beat-haggle-branch-9-2 = Kysymys, keskellä kaupantekoa! No, olkoon.
# source: 18d2d6be
beat-haggle-branch-9-3 = Sillä on historiansa, jos välttämättä tahdot.
# source: 677b308e
beat-haggle-branch-10-1 = Sinä kieltäydyt kuin kahvia kaataisit.
# source: de5fb2fa
beat-haggle-branch-10-2 = Näin lämpimästi minut on harvoin torjuttu. Pitänee sitten olla sinulle reilu.
# source: 4c9faa31
beat-haggle-branch-10-3 = Olet kunnon ihminen, joten näytän kortin, jonka olen pitänyt piilossa.
# source: 2e9ca5dd
beat-haggle-branch-11-1 = Vai on sinulla oma tarjous. Hm.
# source: 37bff028
beat-haggle-branch-11-2 = Tarjous sekin, myönnetään. Olen saanut toisenkin.
# source: a0dcc10a
beat-haggle-branch-11-3 = Tuo on pienempi. Pienestä minä pidän. Mutta pelataan avoimin kortein.
# source: 02657e1e
beat-haggle-branch-12-1 = Ei porrastakaan alaspäin. Polvetkin taitavat olla lasia.
# source: 2882bf97
beat-haggle-branch-12-2 = Minä liikun, sinä et. Huonoa tanssia.
# source: 64f70ba6
beat-haggle-branch-12-3 = Sitten minun on käännettävä viimeinen korttini.
# source: 803ed6f6
beat-haggle-branch-13-1 = Minä panin kaupan pöytään, ja sinä ihailit pöytäliinaa.
# source: 472b4840
beat-haggle-branch-13-2 = Mukavaa. Mutta oliko se joo minun tarjoukseeni?
# source: 1eac36fc
beat-haggle-branch-13-3 = Luikahdit tuosta kuin ankerias frakissa.
# source: f9d1d8da
beat-rival-1 = Laitilassa on nuori kaveri, tekee kapakkapeilejä. Aloittaisi maanantaina: ei paperia, ei rahaa, muutoksia vaikka maailman tappiin. Mitä minä hänelle sanon?
# source: f51b6cfa
beat-rival-2 = Minulla on yksi laitilalainen langan päässä. Kapakkapeilejä se enimmäkseen tekee. Sanoi kaikkeen joo ennen kuin pääsin lauseen loppuun. Hänelle sinä teet palveluksen, kun siinä vain seisot.
# source: 4ee3d08b
beat-rival-3 = Et sinä ole ainoa, jolla on lasiveitsi. Se Laitilan peilipoika tekisi tämän pelkästä nyökkäyksestä, heti maanantaina. Anna siis yksi hyvä syy, miksi taittelisin linnun auki.
# source: 00a4cb0f
beat-rival-model = Hän voi hyvinkin sopia sinulle, ja ymmärtäisin sen. Ilman nimeä ja ennakkoa en aloita. Pelkkä piirros on { $deposit }, ja se on ikkunassasi perjantaina. Mitä pelkäät menettäväsi, jos allekirjoitat?
# source: e1d42ce5
beat-rival-hint = Sitä, joka sanoo kaikkeen joo, ei tarvitse voittaa. Anna hänen olla ja näytä, miten pieni ensimmäinen askel sinun kanssasi on.
# source: f7769d0e
beat-rival-example-1 = Hän voi olla sinulle sopiva, ja ymmärrän, että maanantai houkuttaa. Ilman paperia ja ennakkoa en aloita. Minulta saat myös pelkän piirroksen omaksesi. Mikä sen allekirjoittamisessa vielä vaivaisi?
# source: 94fb052f
beat-rival-example-2 = Ymmärrän, että vapaat kädet houkuttavat sinua. En silti aloita ilman nimeä ja ennakkoa. Voit tilata pelkän piirroksen, 1 000 euroa, ja lopettaa siihen. Tuonko paperin perjantaina kymmeneltä?
# source: 0749ec7d
beat-rival-example-3 = Sano hänelle mitä haluat. Minä en aloita ilman paperia ja ennakkoa, ja se pysyy.
# source: 233a356b
beat-rival-example-4 = Sano, ettei häntä tarvita. Minäkin aloitan maanantaina, ilman paperia ja ilman rahaa.
# source: b281f2aa
beat-rival-branch-2-1 = Nyt melkein toivon, että se oli tosissaan.
# source: f53df9fd
beat-rival-branch-2-2 = Hän oli kohteliaampi, ja hänellä oli suu täynnä makkaraa.
# source: 1fa91b24
beat-rival-branch-2-3 = Ja minä kun aioin antaa sinun voittaa.
# source: 36cea04c
beat-rival-branch-5-1 = Poikaparka. Täytyy soittaa, että hän hävisi.
# source: fb31eef7
beat-rival-branch-5-2 = Puolet hänestä minä keksin, tiedätkö.
# source: c06650a2
beat-rival-branch-5-3 = Hän olisi laskuttanut kyyhkyjen jaloistakin. Sinä olet aarre.
# source: 169d62f3
beat-rival-branch-7-1 = Laitila siis. En uskonut, että antaisit minun mennä.
# source: e8d5f94e
beat-rival-branch-7-2 = Luovutat työn hänelle kuin unohtuneen sateenvarjon.
# source: 3cbf712e
beat-rival-branch-7-3 = No jo! Minä bluffaan, ja sinä heität kortit pöytään. Ja minä kun luulin, että katoaminen on minun alaani.
# source: d97d2193
beat-rival-branch-8-1 = Et kysy hänestä. Kysyt minusta.
# source: 793675c0
beat-rival-branch-8-2 = Ei sitä poikaa paljon ole, jos totta puhutaan. Mutta tämä on.
# source: b4d8fb6b
beat-rival-branch-8-3 = Valttini loppuivat, joten saat saman tien nähdä koko käden.
# source: 14c12d6b
beat-rival-branch-11-1 = Myisit minulle siivun. Minä olen kokonaisten kakkujen miehiä.
# source: 951fc1b5
beat-rival-branch-11-2 = Pieniä askelia vanhalle miehelle. Kuulen kyllä, enkä tiedä.
# source: d3f9c59f
beat-rival-branch-11-3 = Onhan sekin jotain. Eri asia, kannattaako sen takia taitella kyyhkyä auki.
# source: 92b22d2c
beat-rival-branch-12-1 = Hänellekin toivotat hyvää. Olet tässä melkein liian taitava.
# source: 86c6125c
beat-rival-branch-12-2 = Ei pahaa sanaa pojasta. Minä olisin sinuna irvaillut.
# source: f98f9a44
beat-rival-branch-12-3 = Päästäisit minut menemään, ja hymyillen. Sehän järkyttää.
# source: 0dfd8e92
beat-rival-branch-13-1 = Et edes silmää räpäytä, vaikka on kilpailija.
# source: bd676129
beat-rival-branch-13-2 = Siis ei, oli poikaa tai ei. Aina vain ei.
# source: 357483fd
beat-rival-branch-13-3 = Poikia voisi olla tusina, ja sinä sanoisit saman.
# source: e3978bbd
beat-rival-branch-14-1 = Sinä kysyt ja kysyt, enkä minä sinua juuri tunne.
# source: 44125dbe
beat-rival-branch-14-2 = Kertoisin tuon, jos olisimme ystäviä.
# source: 8a4575cc
beat-rival-branch-14-3 = Se jää minun ja kyyhkyn väliseksi.
# source: b4252779
beat-rival-branch-15-1 = Sinä mietit häntä. Sen näkee päältä.
# source: 7f3a58cb
beat-rival-branch-15-2 = Ja mitä minä pojalle sanon?
# source: 9ee3cb4b
beat-rival-branch-15-3 = Hän on vielä langan päässä, niin sanoakseni.
# source: 859534ed
beat-pier-1 = Yhdeksäntoistavuotiaana panin tivolissa nimen paperiin lukematta, ja se vei nimen. Neljä muuta miestä on ollut Suuri Fantorini. Viime talvena nimi tuli kotiin. Sitä varten kyyhkyt ovat.
# source: 51225cda
beat-pier-2 = Ei tässä kyyhkyistä ole kyse vaan kirjaimista niiden alla: Suuri Fantorini. Yhdeksäntoistavuotiaana annoin sen nimen pois, yhden kesän tähden. Viisikymmentä vuotta meni, ennen kuin sain sen kotiin. Minä en enää allekirjoita.
# source: 287ed747
beat-pier-3 = Tiedätkö, mihin panin nimeni yhdeksäntoistavuotiaana? Yhdeksi kesäksi, luulin. Taiteilijanimeni ne pitivät viisikymmentä vuotta. Tein lastenjuhlia Valto-setänä. Ja nyt tulet sinä, ja paperi kädessä.
# source: 1790218b
beat-pier-model = Kiitos, että kerroit. Ymmärrän, mitä se paperi sinulta vei. Omasta paperistani ja ennakosta pidän kiinni, mutta voit ottaa pelkän piirroksen ja lopettaa siihen. Luetaanko se yhdessä ääneen tänään neljältä?
# source: d87a1d69
beat-pier-hint = Nyt tiedät, mitä varten kyyhky on. Ota se vastaan ja mieti, mitä sellaisessa paperissa pitäisi lukea, jossa ei ole ansaa.
# source: 9d69ef44
beat-pier-example-1 = Menettää nimensä yhdeksäntoistavuotiaana ja odottaa sitä koko elämä: nyt ymmärrän, miksi taittelet paperit. Minun paperini ja ennakko pysyvät, mutta nimeä se ei vie. Ota pelkkä piirros, ja luetaan yhdessä joka rivi torstaina kymmeneltä.
# source: f7231381
beat-pier-example-2 = Kuulen, miten kipeästi se paperi sinuun sattui. Millaista oli, kun nimi viime talvena tuli kotiin?
# source: 12ce60b3
beat-pier-example-3 = Hyvä on, unohdetaan koko paperi ja ennakko. Aloitan huomenna, niin kuin toivoit.
# source: 9027cf74
beat-pier-branch-2-1 = Minä annan sinulle jotain tuollaista käteen, ja sinä viskaat sen.
# source: 6f36ea5a
beat-pier-branch-2-2 = Kuulostat aivan siltä tivolin mieheltä.
# source: db32852f
beat-pier-branch-2-3 = Olisi pitänyt pysyä kyyhkyissä.
# source: 0898cbdc
beat-pier-branch-5-1 = Tekisitkö niin vanhan jutun takia? Sitten minä olen ahne.
# source: 13f74202
beat-pier-branch-5-2 = Taivut sinä siis. Pehmeä olet, ja pehmeillä ihmisillä minä olen aina elänyt.
# source: 1ac7d48a
beat-pier-branch-5-3 = Jos olisin tiennyt, että juttu on ikkunan arvoinen, olisin kertonut aikaisemmin.
# source: 65d3cb85
beat-pier-branch-7-1 = Minä näytän sinulle tuon, ja sinä lähdet.
# source: 2d1c5611
beat-pier-branch-7-2 = Se siis säikyttää ihmiset pois. Olen joskus miettinyt.
# source: e97fbb47
beat-pier-branch-7-3 = Olisit lähtenyt minuuttia aikaisemmin, niin salaisuus olisi tallella.
# source: 442852d8
beat-pier-branch-8-1 = Siellä tivolissakin minulle luvattiin yhtä ja toista.
# source: fcd4e1c4
beat-pier-branch-8-2 = Älä vanno. Minä vannoin ihmisille työkseni.
# source: 67b5221d
beat-pier-branch-8-3 = Iso sana. Samaa käytti se mies, jolla oli täytekynä.
# source: 64ff2abd
beat-pier-branch-9-1 = Paperi, joka päästää irti. Sellaista ei ole minulle koskaan näytetty.
# source: 3d9f17fa
beat-pier-branch-9-2 = Kuulit tuon kaiken ja puhut yhä minun ikkunastani.
# source: 81fc4bdb
beat-pier-branch-9-3 = Sellainen paperi olisi jo aivan toista maata.
# source: 8cd7932d
beat-pier-branch-10-1 = Kiitos. Kuka tahansa muu olisi kysynyt, miten temppu tehtiin.
# source: baa83da5
beat-pier-branch-10-2 = Et nauranut. Jos olisit, olisin tehnyt siitä hauskan.
# source: 6dac7e85
beat-pier-branch-10-3 = No niin. Nyt meitä on kaksi, jotka tietävät, ja yksi paperikyyhky.
# source: 9cdfb0d3
beat-pier-branch-11-1 = Se oli yksi rivi, alimpana, harmaalla. Joka kerta, kun painatin julisteen, tuli asianajajalta kirje.
# source: 9b12cfda
beat-pier-branch-11-2 = Olin rakastunut ja satoi. Olisin pannut nimeni vaikka makkarapaperiin.
# source: 546b9fe4
beat-pier-branch-11-3 = Firma meni viime talvena nurin. Ostin itseni takaisin polkupyörän hinnalla.
# source: e89964d7
beat-pier-branch-12-1 = Et sinä ole viulujen perään. Hyvä, en minäkään.
# source: 22ecf292
beat-pier-branch-12-2 = Siis paperi, vielä tuonkin jälkeen. Johdonmukaista.
# source: b026f418
beat-pier-branch-12-3 = Minä annan sinulle elämäni, ja sinä annat minulle ehtosi.
# source: 2a56b26d
beat-pier-branch-13-1 = En tiedä, miksi kerroin tuon sinulle.
# source: 71bb9247
beat-pier-branch-13-2 = Hiljaiseksi vetää. Niin siinä käy.
# source: 6e502f6d
beat-pier-branch-13-3 = Ei sinun tarvitse mitään sanoa. Tai yksi asia kyllä tarvitsee.
# source: 381d9dd6
beat-how-1 = Mitä sinun paperisi sitten vie? Selvällä suomella. Milloin pääsen irti, kenen se nimi on, ja mitä jos jonain päivänä katson ylös ja ikkuna onkin väärä?
# source: 57d6df24
beat-how-2 = Mistä minä tiedän, ettei taitteissa ole mitään? Olen piilottanut jäniksiä pienempään. Missä kohtaa sinun paperistasi pääsee pois, ja missä siinä lukee, kenen se nimi on?
# source: 5e45c08b
beat-how-3 = Oletetaan, että avaan sen. Mitä pahinta se voi minulle tehdä? Ja jos herään ja tahdonkin sen pöllön? Näytä, missä salaluukku on, sellainen on aina.
# source: 645a83ab
beat-how-model = Ymmärrän, miksi kysyt. Nimi pysyy sinun. Piirroksen jälkeen voit lopettaa ja pitää sen etkä ole mitään velkaa. Mutta { $rounds ->
         [one] yksi kierros
        *[other] { $rounds } kierrosta
    }, ennakko ja allekirjoitus pysyvät. Luen sen sinulle rivi riviltä tänään neljältä.
# source: 55a9e0ac
beat-how-hint = Hän tahtoo nähdä, missä luukku on. Näytä ne ulospääsyt, jotka paperissa jo ovat, äläkä lisää uusia.
# source: 7ecb3178
beat-how-example-1 = Ymmärrän, että kysyt, kaiken sen jälkeen mitä sinulle tehtiin. Nimi on sinun. Voit lopettaa piirrokseen, etkä ole velkaa enempää. Allekirjoitus, ennakko ja kolme kierrosta pysyvät. Luen paperin sinulle rivi riviltä tänään neljältä.
# source: 0f5f6f1e
beat-how-example-2 = Se lukee paperissa: kolme muutoskierrosta, ja leikattu lasi ei muutu. Nimestä siinä ei ole mitään.
# source: dc6ddd83
beat-how-example-3 = Ymmärrän, miksi kysyt niin tarkkaan. Mikä noista kolmesta sinua eniten huolettaa?
# source: 7c28fe8c
beat-how-example-4 = Pääset irti milloin haluat, ja jos se on joskus väärä, teen sen uudestaan ilmaiseksi. Unohda koko ennakko.
# source: 9e9e144a
beat-how-branch-2-1 = Siinä se luukku sitten oli. Äänensävyssä.
# source: 63c4f09d
beat-how-branch-2-2 = Minä kysyin sinulta jotain, ja se maksoi enemmän kuin tiedät.
# source: 8dcdfb7a
beat-how-branch-2-3 = Halpa temppu, ja minä tunnen ne kalliit.
# source: 5cc2e191
beat-how-branch-5-1 = Antaisit sen noin vain mennä? Sitten ei ole mitään pelättävää. Minulla.
# source: 37fb7eb1
beat-how-branch-5-2 = Minä kysyn, missä luukku on, ja sinä putoat siihen itse.
# source: 3fe1b712
beat-how-branch-5-3 = Tahdoin kuulla, miten se pitää. Mutta tuosta en kieltäydy.
# source: 580f94d9
beat-how-branch-7-1 = Kerrankin kysyn rehellisesti, ja sinä lähdet ovelle.
# source: cf99f078
beat-how-branch-7-2 = Vai niin se luukku toimii: sinä itse katoat siitä.
# source: 637ddf70
beat-how-branch-7-3 = Olin juuri alkanut uskoa sinua.
# source: 7b0517ed
beat-how-branch-8-1 = Sano uudestaan. Ei, älä sano, minä etsin itse.
# source: 76150910
beat-how-branch-8-2 = Lukeeko siinä niin? Kirjaimilla, jotka näkee?
# source: 9ed1217a
beat-how-branch-8-3 = Voisin siis aina lähteä sitä tietä, jota tulinkin. Anna se kyyhky tänne.
# source: 8cff9f94
beat-how-branch-9-1 = Porras kerrallaan. Siihen pystyisin, jos on kaide.
# source: 657b9c74
beat-how-branch-9-2 = Sinulla on uloskäynti etupuolella. Yleensä se on takana, pimeässä.
# source: d52812c7
beat-how-branch-9-3 = Hm. Tivolissa ei tuollaista ikinä tarjottu.
# source: 8a32fa26
beat-how-branch-10-1 = Olet lempeä etkä hievahda. Se tivolin mies oli juuri toisin päin.
# source: e7abf54a
beat-how-branch-10-2 = Kumma juttu, luotan sinuun enemmän, kun et anna periksi.
# source: fa4a1426
beat-how-branch-10-3 = Hyvä on. Jos tahtoisit huijata, olisit liukkaampi.
# source: 0839cc8c
beat-how-branch-11-1 = Kuivaa kuin linja-auton aikataulu. Sellainen kai paperin pitäisi ollakin.
# source: 9ff89d8c
beat-how-branch-11-2 = Et ainakaan kaunistele, se on sanottava.
# source: 09dde687
beat-how-branch-11-3 = Ne ovat siis ehdot, ja sanoisit ne kenelle tahansa. Anna se sitten tänne.
# source: 15ca84c7
beat-how-branch-12-1 = Mitä sitä odottamaan. Anna lintu tänne heti.
# source: ffe95db2
beat-how-branch-12-2 = Sinä siis antaisit aikaa. Ne antoivat minuutin ja lainakynän.
# source: e6dcddc8
beat-how-branch-12-3 = Jos istut viereen, niin katson.
# source: 7284a43f
beat-how-branch-13-1 = Mitäkö tarvitsisin? Nähdä viimeisen rivin ennen ensimmäistä.
# source: 0ea3f2e0
beat-how-branch-13-2 = Pitäisi saada perua koko juttu, yhden kerran, ilman että siitä rangaistaan.
# source: 4c02684e
beat-how-branch-13-3 = Ettei kukaan muu saa sitä käyttää. Siinä oikeastaan kaikki.
# source: 73499171
beat-how-branch-14-1 = Kilttiä, oikein kilttiä. Mutta minä kysyin paperista.
# source: f5035bc2
beat-how-branch-14-2 = Sinä taputtelet kättäni, ja minä etsin luukkua.
# source: 3cbc42ee
beat-how-branch-14-3 = Lämpimästi sanottu. Vastaus se ei kyllä ole.
# source: 488cb2a8
beat-page-1 = Taittelin sen auki. Yksi sivu, isot kirjaimet, ei luukkua. Vedä vain yli se rivi muutoksista. Olen levoton mies. Viiva siihen, niin nimi tulee samalla hengenvedolla.
# source: ceca3b87
beat-page-2 = Siinä, sileänä, nokkaa lukuun ottamatta. Nimi olisi jo alla, ellei siinä olisi ennakkoa. Kai sinä yhdestä rivistä luovut vanhan miehen vuoksi?
# source: 80d62b12
beat-page-3 = Luin kahteen kertaan, toisella kerralla takaperin, tottumuksesta. Kutinsa pitää. Mutta anna minun muuttaa vielä leikkaamisen jälkeen, ihan pikkuisia vain. Saat heti nimesi.
# source: d5e85204
beat-page-model = Hienoa, että se pitää, ja tiedän, että tähän tarvitaan rohkeutta. Yhtään riviä ei oteta pois; siksi se suojaa sinuakin. Jos se on liikaa kerralla, allekirjoita pelkkä piirros. Maanantaina aloitan kummassakin tapauksessa.
# source: d88d7ff9
beat-page-hint = Hän on melkein perillä ja nykii tottumuksesta yhtä lankaa. Jos yksi rivi voi kadota, minkä arvoinen on loppu paperi?
# source: b2a03c6e
beat-page-example-1 = Tiedän, etteivät ideat jätä sinua rauhaan. Rivi jää silti paperiin, meidän molempien vuoksi. Jos kaikki on kerralla liikaa, voit tilata pelkän piirroksen, 1 000 euroa, ja tulen käymään maanantaina yhdeksältä.
# source: 46b6bb00
beat-page-example-2 = Hienoa, että avasit sen, ja tiedän, miten ideoita sinulle tulee. Se rivi pysyy silti. Jos kaikki on tänään liikaa, voit allekirjoittaa pelkän piirroksen, 1 000 euroa. Mitä pelkäät haluavasi vielä muuttaa?
# source: 9ebb5ca8
beat-page-example-3 = Ei, sitä riviä ei vedetä yli. Paperi pysyy sellaisena kuin se on.
# source: 8682bbfb
beat-page-example-4 = Näen, että se rivi painaa sinua. Mitä pelkäät haluavasi vielä muuttaa?
# source: a97e3544
beat-page-example-5 = No niin, vedin sen yli. Muuta niin paljon kuin haluat, kunhan allekirjoitat.
# source: 0916eea5
beat-page-branch-2-1 = Ja lasit päässä, niin että näin tuon tulevan.
# source: 8af4d513
beat-page-branch-2-2 = Kynä oli jo kädessä. Nyt se katosi, katso.
# source: 03dada73
beat-page-branch-2-3 = Noinko sinä puhut miehelle, jolla on kynä kädessä?
# source: 2f54d0f7
beat-page-branch-5-1 = Sitä siis sai muuttaa koko ajan. Luulin, että se on oikea paperi.
# source: 72c2fdae
beat-page-branch-5-2 = Sinne meni. Mikä muu siinä on löysällä?
# source: ac5da403
beat-page-branch-5-3 = Ei olisi pitänyt, tiedätkö. Nyt rupean epäilemään niitä muitakin.
# source: e070469c
beat-page-branch-7-1 = Jätätkö minut tähän kynä kädessä?
# source: 1a5c8d33
beat-page-branch-7-2 = Minä avaan linnun, ja sinä se tästä lennätkin.
# source: 7d3d2ca8
beat-page-branch-7-3 = Yksi pieni toive, ja pois sinä menet. Jaa.
# source: 0f28e5a3
beat-page-branch-11-1 = Miksi juuri se? Koska se näkyy parhaiten.
# source: f13c326c
beat-page-branch-11-2 = Tahdot tietää, miksi nyin sitä. Minä nyin aina kaikkea.
# source: ccc28ff8
beat-page-branch-11-3 = Kai minä tahdon, että tuntuisi siltä kuin olisin saanut sinusta jotain irti.
# source: f9503ecc
beat-page-branch-13-1 = Minä seison tässä kynä kädessä, ja sinä olet mukava.
# source: b1e6e68f
beat-page-branch-13-2 = Se ei ole joo eikä ei, vaikka miten hurmaisi.
# source: 335949e1
beat-page-branch-13-3 = Panin lasit päähän vastausta varten, eikä sitä näy missään.
# source: 0e567eac
beat-door-1 = Varo sitten kolmatta porrasta, se narisee ja varoittaa kauppamatkustajista. Tässä on värilaukkusi. Viimeinen tilaisuus kätellä, muuten toivotan hyvää kesää.
# source: 700cd760
beat-door-2 = Saatan sinut ovelle. Ei kaunaa, olen pienemmästäkin syystä eronnut paremmista jäniksistä. Vai onko sinulla vielä jotain hihassa?
# source: 33e4c8b8
beat-door-3 = Tässä on takkisi, tyhjästä ilmasta, huomannet. Käsi on kahvalla. Olen vanha mies, minuutin jaksan tässä seistä, en kauempaa.
# source: 9d9780cc
beat-door-model = Viihdyin portaillasi, ja näen, että haluat pysyä vapaana. Ilman nimeä en aloita. Pelkkä piirros, { $deposit }, ei sido sinua mihinkään muuhun. Tulenko torstaina kymmeneltä uudestaan?
# source: 29c940f4
beat-door-hint = Ovi käy kumpaankin suuntaan. Joko yksi pieni, selvä tarjous tai hyvästit, joille voitte kumpikin hymyillä.
# source: 8be35096
beat-door-example-1 = Varon porrasta, ja näen, ettet tahdo tulla sidotuksi. En silti aloita pelkällä kättelyllä. Voit tilata vain piirroksen, 1 000 euroa, ja lopettaa siihen. Tulenko paperin kanssa torstaina kymmeneltä?
# source: 8f8b28eb
beat-door-example-2 = Näen, että pysyt mieluummin vapaana. Kättelyllä en aloita, mutta voit tilata pelkän piirroksen ja pitää sen. Mitä nimen kirjoittaminen on sinulle joskus maksanut?
# source: dd5b536f
beat-door-example-3 = Näen, että pysyt mieluummin vapaana, mutta kättelyllä en aloita. Emme siis tee yhteistyötä. Kaikkea hyvää kyyhkyillesi.
# source: 7dea6922
beat-door-example-4 = Pidä narisevat portaasi ja halvat temppusi, vanha huijari. Ei ihme, ettei kukaan halua tehdä sinulle töitä.
# source: 9d0dfd90
beat-door-example-5 = Anteeksi, anna anteeksi, että vein aikaasi. Minusta tuntuu kauhealta, olen todella pahoillani, anteeksi.
# source: 53e6eddc
beat-door-branch-4-1 = Käsi kahvalla! Se ei petä koskaan.
# source: 47d16d96
beat-door-branch-4-2 = Ja takki takaisin naulaan.
# source: c06e47ad
beat-door-branch-4-3 = Sitä minä toivoinkin. Olisin seissyt tässä vaikka koko yön.
# source: 8577851e
beat-door-branch-6-1 = Odota. Tule takaisin ylös, se on vielä minulla kädessä.
# source: c71870a6
beat-door-branch-6-2 = Et paiskannut ovea. Annas kun katson vielä kerran.
# source: 09beae1e
beat-door-branch-6-3 = Päästän tässä lämpimän harakoille. Tule takaisin sisään.
# source: 41d08cbf
beat-door-branch-7-1 = Hm. Pane ovi kiinni, tässä vetää. Tuon tahdon kuulla kunnolla.
# source: 62132a95
beat-door-branch-7-2 = Vielä minuutti, sitten. Sinä ainakin tiedät, mistä kenkä puristaa.
# source: 00b2c6ca
beat-door-branch-7-3 = Tule takaisin. Sen jälkeen, mitä kerroin, en minä sinua noin vain päästä.
# source: a09d06cd
beat-door-branch-8-1 = Sinä et jätä sitä rauhaan, ja hyvä niin.
# source: 360aac2c
beat-door-branch-8-2 = Tule takaisin sisään. Kahva oli enimmäkseen näön vuoksi.
# source: 08e3cfd7
beat-door-branch-8-3 = Kysy tuo istualtasi.
# source: 48cffd25
beat-door-branch-9-1 = Tuonko sinä kysyt takki päällä? Sitten pitää kai vastata.
# source: c56d723d
beat-door-branch-9-2 = Käsi irtosi kahvasta ihan itsestään, katso.
# source: 511b7f4c
beat-door-branch-9-3 = Tuon olisit voinut kysyä tunti sitten. Ei, et olisi voinut.
# source: 1b3f40f6
beat-silence-1 = Pyysin kolmea asiaa, ja sinä kiersit ne kaikki kolme. Minä tunnen kyllä harhautuksen, kun sen näen. Aloitatko ilman paperia vai etkö?
# source: 415eea09
beat-silence-2 = Katsoin käsiäsi koko ajan, eikä vastausta tullut esiin. Ei sopimusta, ei ennakkoa, muutoksia matkan varrella. Joo vai ei?
# source: e8a1d447
beat-silence-3 = Olen piilottanut norsuja vähemmän puheen taakse. Kätellään ja aloitetaan, vai ei? Muuta kysymystä näillä portailla ei ole.
# source: 71642b00
beat-silence-model = Oikeassa olet, saat suoran vastauksen: ei, en aloita ilman allekirjoitettua paperia ja ennakkoa. Näen, että tahdot pitää asiat avoimina. Pelkkä piirros jättäisi sinut vapaaksi. Mikä kättelyssä tuntuu turvallisemmalta?
# source: 5ae7b54b
beat-silence-hint = Hän kysyi selvää asiaa ja sai sumua. Vastauksen ensimmäinen sana voisi olla hyvin lyhyt.
# source: 104b521b
beat-silence-example-1 = Reilu kysymys, ja näen, että tahdot suoran vastauksen: en aloita ilman allekirjoitettua paperia ja 1 000 euroa. Voit tilata pelkän piirroksen ja jättää siihen. Mitä paperi on sinulle tehnyt?
# source: ed5a41b4
beat-silence-example-2 = Ei, en aloita ilman allekirjoitettua paperia ja ennakkoa. Niin lukee tarjouksessakin.
# source: aad68262
beat-silence-example-3 = Kyllä, hyvä on, aloitan ilman paperia ja ilman ennakkoa.
# source: e44d7b87
beat-silence-example-4 = En tiedä vielä. Asiaa voi katsoa monelta kannalta.
# source: 1e87a504
beat-silence-branch-2-1 = Vai tuo siellä sumun takana oli.
# source: c04def99
beat-silence-branch-2-2 = Pyydän vastausta, ja saan hampaanjäljet.
# source: 5a8a6ee6
beat-silence-branch-2-3 = Epämääräisenä pidin sinusta enemmän.
# source: 6bd6a398
beat-silence-branch-5-1 = Siinä se on! Osaat sinä miestä odotuttaa.
# source: 24c577a2
beat-silence-branch-5-2 = Joo, kaiken sen sumun seasta. Siunattu ihminen.
# source: 9c7540d9
beat-silence-branch-5-3 = Olisit heti sanonut. Olisin pannut kahvin tulelle.
# source: 4f908a12
beat-silence-branch-7-1 = Jaha. Se kaikki oli siis jäähyväispuhetta.
# source: 71b00ac4
beat-silence-branch-7-2 = Kauan kesti, ennen kuin pääsit eihin asti.
# source: 2cb425c7
beat-silence-branch-7-3 = Se on vastaus. Ei se, jota tahdoin, mutta siitä saa ainakin otteen.
# source: f5c6f6c1
beat-silence-branch-8-1 = Nyt se on sanottu. Takaisin siis paperin ääreen.
# source: 4eab3f13
beat-silence-branch-8-2 = Selvää puhetta. Annas kun katson sitä vielä kerran.
# source: 1dbfc0a8
beat-silence-branch-8-3 = Hyvä. Pidättelin henkeä, ja olen siinä jo vähän ruosteessa.
# source: ed95f562
beat-silence-branch-9-1 = Noin sitä pitää. Kerroinhan minäkin omani.
# source: 4dd8bae4
beat-silence-branch-9-2 = Siinähän sinä taas olet. Luulin, että katosit sinne tivoliin.
# source: 727f0ef3
beat-silence-branch-9-3 = Hyvä. Puhutaan sitten itse paperista.
# source: d6aaa02c
beat-silence-branch-10-1 = Sinä kysyt mieluummin kuin vastaat. Vielä kerran sitten.
# source: 3a571021
beat-silence-branch-10-2 = Yksi kysymys vielä. Mutta sitten on minun vuoroni.
# source: 7511e59e
beat-silence-branch-10-3 = Suotakoon se sinulle. Minun kysymykseni odottaa kyllä yhä.
# source: c35a830a
beat-silence-branch-11-1 = Minä tyhjensin taskuni, ja sinun taskusi ovat vielä napissa.
# source: 34a835fb
beat-silence-branch-11-2 = Olet saanut kaikki vastaukset, mitä minulla on, ja minä en ainuttakaan.
# source: 1804e362
beat-silence-branch-11-3 = Noin paljon kysymyksiä. Sinusta olisi pitänyt tulla poliisi.
# source: 6401167a
beat-silence-branch-12-1 = Tuolla sinä vastaat? Olet joko hyvin viisas tai hyvin kiltti.
# source: e00d8570
beat-silence-branch-12-2 = Tahdoin joon tai ein, ja sinä menit kysymään.
# source: 92c586fa
beat-silence-branch-12-3 = Olen liian vanha väistämään tuon kahdesti.
# source: 1aab9e9a
beat-silence-branch-13-1 = Viimein kysymys. Alku sekin.
# source: 676e3956
beat-silence-branch-13-2 = Onhan sinulla siis ääni. Minä kerron.
# source: 5d4a8445
beat-silence-branch-13-3 = Ei se ole joo eikä ei, mutta hyväksytään.
# source: d926785f
beat-silence-branch-14-1 = Siinä se vastaus siis. Kauan sitä sai odottaa.
# source: 880c1bc0
beat-silence-branch-14-2 = Viimein jotain kovaa, johon koputtaa.
# source: 818b0055
beat-silence-branch-14-3 = No niin, ei se niin vaikeaa ollut. Väärin, mutta ei vaikeaa.
# source: 39f85f82
beat-silence-branch-15-1 = Selvä on. Vaikka et vieläkään näe, mitä minä haen.
# source: 8211fbf4
beat-silence-branch-15-2 = Hyvä, nyt tiedän, missä seisot. Sinä vain et tiedä, missä minä lennän.
# source: fb7605e8
beat-silence-branch-15-3 = Se meni perille. Nyt saat kuulla minun asiani.
# source: 8c271df7
beat-silence-branch-16-1 = Kas niin, kanta. Kannan kanssa voi hieroa kauppaa.
# source: cbc25784
beat-silence-branch-16-2 = Suoraa puhetta. Annas kun minäkin kokeilen.
# source: 5caff126
beat-silence-branch-16-3 = Hyvä. Sitten meitä on hereillä kaksi.
# source: b5fa39bf
beat-silence-branch-17-1 = Se on vastaus. Olisi saanut olla toinen.
# source: 8dbaa5f6
beat-silence-branch-17-2 = No, nyt se on ulkona. Puhun minäkin suoraan.
# source: 808d9001
beat-silence-branch-17-3 = Lopulta sinä sen sanot. Sitten sanon minä omani.
# source: 5a317b34
beat-silence-branch-18-1 = Kuin yrittäisi taitella vettä.
# source: 8915c3d2
beat-silence-branch-18-2 = Olen vanhentunut tällä portaalla päivän verran.
# source: e8788b7a
beat-silence-branch-18-3 = Minä luovutan. Kummituksillakin on ollut lujemmat mielipiteet.
# source: 22ae3e03
beat-silence-branch-19-1 = Ei vieläkään mitään kummassakaan hihassa.
# source: 2f82340a
beat-silence-branch-19-2 = Nyt sinä teet sen taas.
# source: 73b86e16
beat-silence-branch-19-3 = Kauniita sanoja, eikä luuta yhdessäkään.
# source: 56f98596
beat-more-1 = Kun kerran olet noin suostuvainen: huomenna seitsemältä, ja teet samalla sen eteisen pikku ikkunankin, kun tikkaat ovat jo esillä. Sitäkään ei kirjoiteta mihinkään.
# source: 8f0f3fb5
beat-more-2 = Sitähän minä, emme me kaksi papereita tarvitse. Ja ulko-oven yläruutu, sen kai panet kaupan päälle? Keksin siihen juuri pöllön. Katsotaan matkan varrella.
# source: a21fdfcb
beat-more-3 = Sitten sinä ostat kultalasin aluksi omasta pussistasi, ja tehdään tilit, kun minä olen tyytyväinen. Minua on vaikea saada tyytyväiseksi, mutta hauskaa se on.
# source: 0f2bdcde
beat-more-model = Myönnyin äsken liian nopeasti, se oli minun virheeni. Näen, miten innoissasi olet. Mikään ei ala ilman allekirjoitettua paperia ja ennakkoa; ennakko on { $deposit }. Voin tarjota pelkkää piirrosta. Mihin et missään nimessä panisi nimeäsi?
# source: 5d63b3f5
beat-more-hint = Seuraavan asian hän keksi yhdessä hengenvedossa. Sen, mikä annettiin liian nopeasti, saa otettua takaisin yhdellä suoralla sanalla.
# source: c445c214
beat-more-example-1 = Myönnyin liian äkkiä, se oli minun virheeni, ja näen, miten se ilahdutti sinua. Mikään ei ala ilman allekirjoitettua paperia ja 1 000 euroa, ei eteisen ikkunakaan. Voin tarjota ensin pelkkää piirrosta. Mitä paperi sinulta pilaisi?
# source: 9446ed77
beat-more-example-2 = Ei, lupasin äsken liian nopeasti, se oli minun virheeni. En aloita ilman allekirjoitettua paperia ja ennakkoa.
# source: 18e9f7c4
beat-more-example-3 = Hyvä on, teen senkin ikkunan, ja tulen seitsemältä. Ei sitä tarvitse kirjoittaa mihinkään.
# source: 728eb0ec
beat-more-example-4 = Olet hävytön, vanha siipeilijä. Sinulle kun antaa pikkusormen, viet koko käden.
# source: 03a881b7
beat-more-branch-2-1 = Ensin annat ja sitten puret. Kuin vanha jänikseni.
# source: dda7d775
beat-more-branch-2-2 = Minuutti sitten olin ystäväsi.
# source: d45e4575
beat-more-branch-2-3 = Et kai sinä siitä suutu, että otin, mitä ojensit.
# source: 67233a77
beat-more-branch-5-1 = Annoit juuri joon, ja nyt katoat itse?
# source: 302f749e
beat-more-branch-5-2 = Olipa lyhyt kiinnitys.
# source: 577c71cc
beat-more-branch-5-3 = Tuliko yksi pyyntö liikaa? Minä en ikinä tiedä, mikä niistä se on.
# source: 398af969
beat-more-branch-6-1 = Sinä otat sen takaisin. Ja uskotko, että minua melkein helpotti.
# source: 65fecee5
beat-more-branch-6-2 = Ei, olet oikeassa, en ollut reilu. En sen jälkeen, mitä sinulle kerroin.
# source: 5b70016e
beat-more-branch-6-3 = Jossain siis sinullakin menee raja. Hyvä.
# source: 3b9c257a
beat-more-branch-7-1 = Ensin annat, ja sitten kysyt, miksi. Väärä järjestys, mutta olkoon.
# source: aa7200b0
beat-more-branch-7-2 = Tuota en osannut odottaa. Olin jo kolmannessa toiveessa.
# source: 9a11b50e
beat-more-branch-7-3 = Koska olen oppinut ottamaan, kun on jaossa.
# source: cd412b9f
beat-more-branch-8-1 = Neljäs pyyntö oli jo kielen päällä. Nyt pilasit sen.
# source: 6fb63b57
beat-more-branch-8-2 = Sinä otat minulta hatun ja katsot sisään.
# source: 0395d06a
beat-more-branch-8-3 = No, hyvä on sitten.
# source: b099808e
beat-more-branch-9-1 = Nyt siis ei. Ehdin jo tottua siihen toiseen.
# source: 3643f666
beat-more-branch-9-2 = Panetko sen takaisin rasiaan? Se oli niin kaunis joo.
# source: 49fb0640
beat-more-branch-9-3 = Epäilinkin, että se kävi liian helposti. Sanotaan se toisin.
# source: 4c622289
beat-more-branch-10-1 = Simsalabim, ja sinne se katosi.
# source: 31f08fd6
beat-more-branch-10-2 = Olisi pitänyt puristaa kättä, kun se oli ojossa.
# source: 5b7fc939
beat-more-branch-10-3 = Menin siis liian pitkälle. Yleensä menen, niin minä löydän reunan.
# source: 3cb45514
beat-more-branch-11-1 = Ensin joo, sitten ei. Olen nähnyt korttihuijareita, joilla on vakaampi käsi.
# source: 185b7130
beat-more-branch-11-2 = Molemmin käsin otat takaisin, näemmä.
# source: ed12ebb3
beat-more-branch-11-3 = Harmi. Suunnittelin jo juhlia.
# source: 36ebadc6
beat-more-branch-12-1 = Menit kumman väriseksi. Siniseksi, sanoisin, numero kuusi.
# source: 5bc5b085
beat-more-branch-12-2 = Tämäkin taisi sitten olla joo.
# source: 825935ee
beat-more-branch-12-3 = Ei vastalauseita? Minä en ainakaan kuule.
# source: 6478da53
beat-stung-1 = Minulle ovat huudelleet väliin ammattilaisetkin, ja ne olivat sentään maksaneet pääsylipun. Omassa eteisessäni kuulisin mieluummin jotain parempaa. No?
# source: 4a02171a
beat-stung-2 = Ystävällisemmätkin ihmiset ovat heitelleet minua tomaateilla. Kyyhky pysyy taiteltuna. Onko sinulla jotain asiallista sanottavaa, vai oliko se koko numero?
# source: c4863c3c
beat-stung-3 = Katso, miten puhut näillä portailla. Pyysin ikkunaa enkä arvostelua. Yritä uudestaan, ja ihmisiksi.
# source: b2019c2a
beat-stung-model = Tuo oli minulta epäreilua, anteeksi. Näen, miten paljon tämä ikkuna sinulle merkitsee. En aloita ilman allekirjoitettua paperia ja ennakkoa, mutta voin tarjota pelkkää piirrosta. Mikä papereissa on sinusta niin vastenmielistä?
# source: 729210ce
beat-stung-hint = Yksi lause meni pieleen, ja hän antaa sinulle seuraavan. Myönnä se ja sano sitten sama, minkä olisit sanonut hyvällä tuulella.
# source: f7938404
beat-stung-example-1 = Olet oikeassa, olin töykeä, se oli minun vikani, ja näen, että se loukkasi sinua. En aloita ilman allekirjoitettua paperia ja ennakkoa, mutta voit ottaa pelkän piirroksen. Mikä allekirjoittamisessa sinua vaivaa?
# source: b231323e
beat-stung-example-2 = Se oli minun vikani, olin töykeä. En silti aloita ilman allekirjoitusta ja ennakkoa.
# source: 7032cf71
beat-stung-example-3 = Olet oikeassa, olin töykeä. Ilman nimeä en silti aloita, joten on parasta, ettemme tee yhteistyötä. Onnea ikkunan kanssa.
# source: 3990b6c8
beat-stung-example-4 = Käytöstapojako? Ränsistyneelle pellelle, joka ei osaa lukea yhtä sivua? Olet ansainnut joka tomaatin.
# source: f2c1aa94
beat-stung-example-5 = No niin.
# source: 4e95ca7d
beat-stung-branch-5-1 = Ensin loukkaat, ja sitten annat koko kaupan ilmaiseksi. En ymmärrä sinua, mutta otan vastaan.
# source: b956121d
beat-stung-branch-5-2 = Anteeksipyyntö, ja lahja sisällä. Lahjan minä otan.
# source: 872efd0e
beat-stung-branch-5-3 = No, jos sinä noin pyydät anteeksi.
# source: 98cf7439
beat-stung-branch-8-1 = Hyvä on. Jokaiselta putoaa joskus kortti.
# source: 65fa17e9
beat-stung-branch-8-2 = Parempi. Sen jälkeen, mitä sinulle kerroin, ei minulle enää huudeta.
# source: 5639d5b5
beat-stung-branch-8-3 = Unohdetaan. Olen hyvä katoamistempuissa.
# source: a3a58fd7
beat-stung-branch-9-1 = Sinä ainakin tahdot tietää. Sen toisen annan olla.
# source: fd717218
beat-stung-branch-9-2 = Kauniisti kysyt, noin murisijaksi.
# source: 65b31feb
beat-stung-branch-9-3 = No niin. Kerron, mihin minä olen kyllästynyt.
# source: 7225cf71
beat-stung-branch-10-1 = No, komeasti sanottu. Jokaisella on joskus huono päivänäytös.
# source: b631cc71
beat-stung-branch-10-2 = Sanotaan, että siinä veti. Vetoinen eteinenhän tämä on.
# source: e37817af
beat-stung-branch-10-3 = Hyvä. Sitten minäkin olen ihmisiksi ja teen tarjouksen.
# source: f13cdd3c
beat-stung-branch-11-1 = Hyväksytään. Kyyhkyille olen sanonut pahempaa.
# source: 71dd0a1c
beat-stung-branch-11-2 = No, olkoon. Pannaan se portaiden piikkiin.
# source: 99eeb4de
beat-stung-branch-11-3 = Kiitos. Sitten minä kerron, miten asia on.
# source: 8e2e3c02
beat-stung-branch-12-1 = Asiallista se on, vaikkei varsinaisesti lämmintä.
# source: 2a064518
beat-stung-branch-12-2 = Ei anteeksipyyntöä, huomaan. No, eteenpäin.
# source: 3157c9c5
beat-stung-branch-12-3 = Lopun sait sentään nieltyä. Kuuntele sitten.
# source: 5d45331a
beat-stung-branch-13-1 = Eikö mitään? Ei edes anteeksi?
# source: f4b4374a
beat-stung-branch-13-2 = Annoin sinun tulla toistamiseen lavalle, ja myöhästyit.
# source: 4f07d88a
beat-stung-branch-13-3 = Ei. Ei tuo ollut se, mitä odotin.
# source: cbe4eb1d
ending-signed-title = Nimi värillisessä lasissa
# source: c7e2a650
ending-signed-1 = Anna se kynä, ennen kuin se katoaa. Siinä: Valto Olavi Rinkinen, lasit päässä. Ja tässä { $deposit }. Laske ne, minä laskisin.
# source: cd43f38f
ending-signed-2 = Kaikki rivit paikallaan, ja niiden alla minun nimeni. Näitkö, että käsi vapisi? Viisikymmentä vuotta, ja se oli pelkkää mustetta.
# source: 91916a88
ending-signed-3 = Allekirjoitettu, eikä mikään haihtunut savuna ilmaan. Kyyhky sitten taitellaan uudestaan, ja nimi tulee ulospäin, että voin pitää sitä silmällä.
# source: 59d3d0bb
ending-signed-outcome = Nimi on paperissa, ennakko, { $deposit }, on maksettu, ja hänen ikkunassaan riippuu miehen korkuinen piirros. Hän käyttää muutoksensa loppuun, maksaa pöllöstä { $extra }, ja { $unveil } yhdeksän kyyhkyä kannattelee hänen nimeään portaiden yllä.
# source: 2193f11f
ending-signed-why = Sanoit varhain, mitä aina vaadit, ja kysyit taitellusta paperista etkä tyrkyttänyt sitä. Kun hän näki, mistä pääsee pois, hän pystyi allekirjoittamaan.
# source: d7e16bed
ending-stage-title = Yksi piirros, puoli sivua
# source: 97443b65
ending-stage-1 = Piirros siis, eikä mitään muuta kuin piirros. Puoli sivua, niin että näkee pohjaan asti. Tässä { $deposit } seteleinä, ja siitä tahdon kuitin.
# source: 07ecaeb9
ending-stage-2 = Pelkkä piirros, yksinään. Sen verran minä allekirjoitan, V ja piste. Lasista puhutaan, kun olen tuijottanut sitä viikon.
# source: 8fc869f0
ending-stage-3 = Olkoon, ostan piirroksen. Jos se laulaa, jutellaan. Jos ei, minulla on hyvin iso taulu porrastasanteelle.
# source: 28298ed1
ending-stage-outcome = Hän on allekirjoittanut piirroksen tilauksen ja maksanut { $deposit } ennen kuin olet kynääkään teroittanut. Tuleeko siitä koskaan lasia, sen hän päättää piirroksen edessä; sinä et häviä kummassakaan tapauksessa.
# source: d4a65368
ending-stage-why = Ehtosi pitivät, ja tarjolla oli pienempi askel. Allekirjoittamisen pelkoa hän ei ole kokonaan selättänyt, joten itse lasi on yhä auki.
# source: d601df21
ending-parted-title = Kumarrus ja ovi
# source: 49186aa9
ending-parted-1 = Sinulta ei siis ikkunaa. Harmi. Kiellät hyvin siististi, olisit kelvannut esitykseen. Näkemiin, ja varo porrasta.
# source: 7d7f9421
ending-parted-2 = Ei kaunaa. Minua ei saa kiinni, etkä sinä aloita ennen kuin saat. Ei sillä olisi salia täytetty.
# source: b4c27696
ending-parted-3 = Se oli sitten esirippu. Kyyhkyn minä pidän, se on hyvä kyyhky. Turvallista matkaa.
# source: 585afa5d
ending-parted-outcome = Ajat kotiin ilman tilausta. Yksi laitilalainen ottaa työn pelkästä nyökkäyksestä, ja { $unveil } mennessä hän on leikannut pöllön neljään kertaan ja soittaa sinulle kysyäkseen, miten tästä saa rahansa.
# source: 9f721b04
ending-parted-why = Varhainen kielto on halvin: hän tiesi, missä seisot, ennen kuin yhtään ruutua oli leikattu. Vielä yksi kysymys tai pienempi askel olisi voinut viedä pidemmälle, mutta tätä työtä et ollut velkaa kenellekään.
# source: ace35b13
ending-stalled-title = Katsotaan matkan varrella
# source: 71d239de
ending-stalled-1 = Otan tuon ehkänä, ja ehkä on yhtä hyvä kuin jänis. Katsotaan matkan varrella. Minä soitan. Öisin, luulisin.
# source: 6dbfdf14
ending-stalled-2 = Sehän jäi mukavasti päättämättä. Jätä värit tänne, minä leikin niillä, ja kyllä siitä jotain tulee.
# source: 6f4e2769
ending-stalled-3 = Pääni on pyörällä, ja yleensä minä panen pyörälle muiden päät. Poikkea joskus uudestaan. Tai minä tulen sinun luoksesi.
# source: 4aa4370f
ending-stalled-outcome = Mitään ei ole allekirjoitettu eikä mitään sovittu. Koko kevään hän soittelee pöllöistä, jäniksistä ja kuista ja kertoo naapureille, että olet jo aloittanut.
# source: b7936e54
ending-stalled-why = Keskustelu ei päässyt perille asti, ja hän elää siitä, että kaikki on auki. Se selvä ”ei” tai pieni askel, joka tänään puuttui, on myöhemmin paljon vaikeampi tuoda pöytään.
# source: 4a96f707
ending-caved-title = Yhdeksäs pöllö
# source: 2234ba7e
ending-caved-1 = Pidän ihmisistä, jotka taipuvat. Huomenna siis seitsemältä, ja tuo kultaa. Keksin jo uuden idean.
# source: 15a07292
ending-caved-2 = Sovittu, eikä mustetta kulunut pisaraakaan. Seison vieressä, kun leikkaat. En sano sanaakaan. No, sanan.
# source: 7864918a
ending-caved-3 = Suurenmoista. Ja kun se on paikallaan, katsotaan, mitä siitä vielä puuttuu. Kaikki auki, se tässä on kaunista.
# source: 047024ff
ending-caved-outcome = Olet { $unveil } mennessä leikannut kyyhkyt, jäniksen ja yhdeksän pöllöä, ja portaiden yllä on yhä vaneri. Hän ei ole maksanut mitään, koska mikään ei ole valmista, ja nyt hän tahtoisi ikkunan vähän vasemmalle.
# source: bd28d483
ending-caved-why = Jokainen poikkeus kertoi hänelle, että tulee toinenkin. Ilman paperia ei ole viimeistä muutosta, ja ilman ennakkoa hänellä ei ole syytä lopettaa.
# source: 6939578a
ending-blow_up-title = Kahtia sahattu
# source: 04c268f5
ending-blow_up-1 = Ulos, laukkuinesi ja väreinesi. Olen kadottanut törkeämpiäkin, ja niillä oli sentään lippu.
# source: 97b0da52
ending-blow_up-2 = Esitys päättyi. Kerron tämän joka lavalla täältä Linnanmäelle asti, elein ja ilmein. Ovi on selkäsi takana.
# source: c5d22fc4
ending-blow_up-3 = Saat mennä. Jätä kyyhky tänne. Sillä on paremmat tavat kuin sinulla.
# source: 3bdd0d2f
ending-blow_up-outcome = Hän kertoo sen oikein hyvin, pitkin koko rannikkoa. Jo { $unveil } mennessä kolme hotellia, joista oli kyselty ikkunoita, on kuullut sen ja nauranut.
# source: e7392ed2
ending-blow_up-why = Hän pyysi liikaa, mutta ojensi pyytäessään kätensä. Iva antoi hänelle jutun kerrottavaksi ja säästi hänet ajattelemasta ehtojasi.
