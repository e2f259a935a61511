# source: 9795c8bf
title = Vihko tikkaiden juurella
# source: c0854974
summary = Hän ei ole ennen omistanut panimoa, sinä et ole ennen kytkenyt maitotankkia, ja joka tunti hän keksii uutta kysyttävää.
# source: 2fe66cda
role = Teet ohjausjärjestelmiä pienpanimoille ja pienmeijereille, yksin, omassa verstaassasi Suonenjoella.
# source: 7eeaee73
aim = Saa työaikasi takaisin, älä lupaa mitään, mitä kukaan ei voi tietää, ja anna hänelle jotain, minkä turvin hän voi lakata kysymästä.
# source: a54e5227
situation = Olli Jauhiainen oli viime vuoteen asti proviisori. Nyt hänellä on panimo vanhassa osuusmeijerissä Rautalammin laidalla. Teet sen neljään maitotankkiin lämpötilan automaattiohjauksen; hinta on { $fee }, käyttöönotto { $switch }. Tällaiset tankit ovat sinullekin uusia. Tilauksessa, jonka hän allekirjoitti, luvataan kirjallinen raportti joka perjantai. Sinulla on myös suunnitelma, jota et ole hänelle näyttänyt: ensin ajo vedellä, sitten yksi tankki olutta, lopuksi kaikki neljä, ja käsiventtiilit jäävät paikoilleen. Maanantaista lähtien hän on esittänyt sinulle { $asked ->
         [one] yhden kysymyksen
        *[other] { $asked } kysymystä
    }, ja olet aikataulusta jäljessä. Nyt hän seisoo taas tikkaittesi juurella.
# source: b6bbbddc
demand = Vastaus heti joka kysymykseen, aamusta iltaan, ja allekirjoitettu paperi siitä, ettei mikään mene vikaan
# source: c61f4c73
client-name = Olli Jauhiainen
# source: 74d71161
client-manner = Kohtelias, täsmällinen ja kuivan humoristinen; kysyy johdoista, ettei tarvitsisi myöntää olevansa aivan ulapalla.
# source: 07ee7f07
fact-asked = 41
# source: fd1a38f9
fact-asked-about = Kysymykset, jotka hän on esittänyt maanantaista lähtien
# source: e194ed56
fact-fee = 44000 EUR
# source: 406e336c
fact-fee-about = Ohjausjärjestelmän hinta
# source: 07f58c07
fact-holders = 60
# source: d9b2cacb
fact-holders-about = Naapurit, joilla on panimon osakkeita
# source: 368f9888
fact-switch = 2027-05-10
# source: 320b3f00
fact-switch-about = Päivä, jona kaikki neljä tankkia otetaan käyttöön
# source: af2228ad
fact-tank = 5000 EUR
# source: 4390c944
fact-tank-about = Mitä pilalle mennyt tankillinen olutta hänelle maksoi
# source: 05a71bff
article = Viisi tapaa pärjätä hankalan asiakkaan kanssa
# source: b7782d78
guidance-offer_alternative = Lyhyt palaveri, jossa on suunnitelma ja tarkistuspisteet, vastaa useampaan kysymykseen kuin Olli ehtisi ikinä tikkaille huutaa.
# source: 44550519
guidance-probe = Hän kysyy johdoista erään yön takia; sen hän kertoo vain, jos joku kysyy.
# source: dabb4fd0
guidance-hold_firm = Jokainen heti annettu vastaus tuo seuraavan kysymyksen; rauhallinen ”ei” jättää sinulle tunnit, joina työ valmistuu.
# source: 4716274a
guidance-acknowledge = Häntä hävettää, ettei hän ymmärrä; kun kysyminen ei ole häpeä, hänen tarvitsee kysyä vähemmän.
# source: 93957e14
guidance-next_step = Kaksikymmentäkuusi vuotta reseptien parissa on opettanut hänet luottamaan siihen, missä on päivä ja kellonaika.
# source: b3094626
guidance-over_promise = Varmaksi kehuttu termostaatti vei häneltä tankillisen; kun vakuutat, hän haluaa vakuutuksen kirjallisena.
# source: a732e7a5
guidance-concede = Lisävastaukset eivät vähennä hänen pelkoaan, joten hän palaa pyytämään öitä, sunnuntaita ja kameraa.
# source: b0d36f44
guidance-attack = Jos sanot aloittelijalle, ettet ole täällä opettamassa, vahvistat pahimman, mitä hän luulee itsestään – ja sinusta.
# source: bdfeaf47
point-proof = Näyttää, miten työn voi tarkistaa vaihe vaiheelta
# source: c61b19fc
point-proof-phrase-1 = suunnitelma
# source: ced50d64
point-proof-phrase-2 = tarkistuspiste
# source: c8f31246
point-proof-phrase-3 = välitarkastus
# source: 33500dd3
point-proof-phrase-4 = vedellä
# source: 3674cc37
point-proof-phrase-5 = vesiajo
# source: fab9a7b9
point-proof-phrase-6 = sitten yksi tankki
# source: ebce9c93
point-proof-phrase-7 = käsin
# source: 07234d03
point-proof-phrase-8 = käsiventtiili
# source: 812c0792
point-one_list = Antaa hänen kysymyksilleen yhden paikan ja yhden ajan
# source: 35764290
point-one_list-phrase-1 = kerran päivässä
# source: 59719be1
point-one_list-phrase-2 = kirjoita ylös
# source: 92c685ef
point-one_list-phrase-3 = kirjoita ne
# source: 57b5dbdc
point-one_list-phrase-4 = kerää
# source: f4339a66
point-one_list-phrase-5 = yhdellä kertaa
# source: 2c876439
point-one_list-phrase-6 = kaikki kerralla
# source: 7695bd97
point-one_list-phrase-7 = joka päivä kello
# source: 8114c98c
point-one_list-phrase-8 = lähetä lista
# source: 162e43a8
point-his_go = Jättää luvan ja pysäytyksen hänen käsiinsä
# source: 95ab1b82
point-his_go-making-1 = Mitään ei panna päälle, ennen kuin olet itse katsonut ja näyttänyt vihreää valoa.
# source: a7e3dd37
point-his_go-making-2 = Joka vaiheessa sinä ratkaiset, mennäänkö eteenpäin vai keskeytetäänkö.
# source: 8fb49600
point-his_go-making-3 = Punainen nappi tulee sinun puolellesi huonetta, ja saat painaa sitä aina, kun jokin näyttää oudolta.
# source: 8c90d8df
point-his_go-making-4 = Jos jokin näkemäsi ei miellytä, sano seis, niin pysäytän kaiken siihen paikkaan, inttämättä.
# source: 27a8d220
point-his_go-making-5 = Seuraavaan tankkiin en siirry, ellet sinä nyökkää minulle ensin.
# source: 5aa50f4c
point-his_go-making-6 = Viimeinen sana siitä, milloin olut lasketaan sisään, on sinun; minä vain panen kaiken valmiiksi.
# source: cf630f6c
point-his_go-lacking-1 = Sano vain, miten sen haluat, mihin vuorokauden aikaan tahansa, niin jätän muut työt siihen paikkaan ja teen niin kuin toivot.
# source: 027f8f5b
point-his_go-lacking-2 = Aluksi tankki täytetään vedellä, sen jälkeen yksi saa olutta, ja muut kolme seuraavat toukokuussa.
# source: 2ebc2da8
point-his_go-lacking-3 = Opetan sinut kääntämään venttiilejä itse, niin ettet enää seiso neuvottomana aamuviideltä.
# source: 448b08fe
point-his_go-lacking-4 = Tikkailla en voi keskeyttää joka kerta, kun huikkaat; ei siis kysymyksiä ennen aamua.
# source: 0b97cd95
point-his_go-lacking-5 = Kuhunkin tankkiin tulee yksi anturi, kuten sovimme; tuo muut toiveesi aamulla pöytään.
# source: 1f66da88
point-his_go-lacking-6 = Ymmärrän kyllä, mihin pyrit ja miksi sitä toivot, mutta vastaukseni on silti ei.
# source: 5ffdeabe
beat-opening-1 = Minä se vain. Milloin tämä on valmis, mistä kolmostankki tietää, että sillä on lämmin, ja saisiko tuon kaapin alemmas? Vastaukset mieluiten heti kun kysyn, ja paperi siitä, ettei mikään mene vikaan.
# source: 816aa25b
beat-opening-2 = Häiritsenkö? Aloitin uuden sivun. Mieleni olisi levollisempi, jos minä kysyisin ja sinä vastaisit, heti paikalla ja joka kerta. Ja allekirjoittaisit, ettei tankeilleni voi sattua mitään.
# source: 05357af3
beat-opening-3 = Mihin tuo johto menee? Entä tuo? Tästä päivästä lähtien haluaisin joka kysymykseen vastauksen siltä seisomalta ja allekirjoituksesi siitä, ettei mikään petä. Onnistuisiko? Sekin on kysymys.
# source: ca356cc1
beat-opening-model = Kun pelissä on { $fee }, totta kai haluat tietää. En voi vastailla pitkin päivää ja samalla saada tätä valmiiksi; istutaan mieluummin alas huomenna yhdeksältä. Mikä sinua eniten huolettaa?
# source: 0670347f
beat-opening-hint = Voit kieltäytyä vastailemasta aamusta iltaan ja silti haluta tietää, miksi mies vastauksia kaipaa.
# source: 09030bc3
beat-opening-example-1 = Näen, että tämä panimo on sinulle kaikki kaikessa, joten tietysti kyselet. En silti vastaile lennosta pitkin päivää enkä allekirjoita sellaista paperia. Voidaan jutella puoli tuntia joka aamu. Mikä kaikkien näiden kysymysten takana oikeastaan on?
# source: 6d195234
beat-opening-example-2 = Ymmärrän, että on hermostuttavaa katsoa, kun panimoasi puretaan. Täältä ylhäältä en silti vastaa kysymyksiin, enkä allekirjoita sitä paperia. Voin tarjota sinulle puoli tuntia kahvipöydän ääressä huomenna yhdeksältä.
# source: 66f0ff9f
beat-opening-example-3 = Ymmärrän, että olet huolissasi tankeistasi. Mutta ei, en voi vastata joka kysymykseen heti.
# source: a88211bf
beat-opening-example-4 = Hyvä on, kysy mitä haluat ja milloin haluat, minä vastaan heti. Ja saat sen paperinkin.
# source: 68913ef9
beat-opening-example-5 = Oletko aina noin hidasälyinen? En ole täällä opettamassa pillerinpyörittäjää. Häivy siitä ja anna osaavien tehdä työnsä.
# source: 0397d145
beat-opening-branch-1-1 = Ai. Vai niin.
# source: dfc5b5e8
beat-opening-branch-1-2 = Ymmärrän. Olen miettinytkin, mitä puhut, kun olen lähtenyt huoneesta.
# source: 1b158108
beat-opening-branch-1-3 = No. Tuota en kirjoita vihkoon.
# source: bcc19e66
beat-opening-branch-4-1 = Eikö se haittaa? Oikeasti?
# source: 173e8c47
beat-opening-branch-4-2 = Kivi putosi sydämeltä. Odotin huokausta.
# source: e4b77c19
beat-opening-branch-4-3 = No, sepä kävi helpommin kuin pankissa.
# source: e62f90d1
beat-opening-branch-5-1 = Lähtisitkö sinä? Muutaman kysymyksen takia?
# source: 6a34459e
beat-opening-branch-5-2 = Vai ovat asiat siellä ylhäällä jo noin huonosti.
# source: da4ce1ca
beat-opening-branch-5-3 = Minä kysyn, miten se toimii, ja sinä haet jo takkia.
# source: 4b4fb0c5
beat-opening-branch-6-1 = Siinä oli siis ei, ja sen sisällä pikkuinen kyllä.
# source: 2fe64f22
beat-opening-branch-6-2 = Enimmäkseen kuulin, että ei. Enimmäkseen.
# source: 546e3759
beat-opening-branch-6-3 = Ovi jäi kämmenen verran raolleen.
# source: 1148546d
beat-opening-branch-7-1 = Kovin varmalta kuulostat.
# source: 28d41a76
beat-opening-branch-7-2 = Noin vain? Eikä yhtään muttaa perässä?
# source: cb341d69
beat-opening-branch-7-3 = Juuri tuota toivoinkin kuulevani.
# source: ff92a743
beat-opening-branch-8-1 = Vaihteeksi sinä kysyt minulta.
# source: 5ae6f93f
beat-opening-branch-8-2 = Näkyykö se niin selvästi päältä?
# source: 879aa437
beat-opening-branch-8-3 = Hm. Tuota ei ole kukaan kysynyt sen jälkeen, kun ostin tämän paikan.
# source: 6d436ee9
beat-opening-branch-9-1 = Hm. Tuo menee vihkoon.
# source: 981bbad3
beat-opening-branch-9-2 = Niinkin sen voisi hoitaa.
# source: a7203e2c
beat-opening-branch-9-3 = En ollut ajatellut sitä noin päin.
# source: cfcd1159
beat-opening-branch-10-1 = Kauniisti sanottu, se on myönnettävä.
# source: 497837c3
beat-opening-branch-10-2 = Reilua puhetta. Tiedän olevani riesa.
# source: dd8cc814
beat-opening-branch-10-3 = Sen kuulin, että ei. Kuulin loputkin.
# source: 69b52d07
beat-opening-branch-11-1 = Minun pitäisi siis seistä tässä ja toivoa.
# source: 1f80e70b
beat-opening-branch-11-2 = Kuulostaa siltä kuin luukku pantaisiin kiinni.
# source: 744e61d4
beat-opening-branch-11-3 = Sinulla ei ole minulle aikaa. Ei ollut vanhalla apteekkarillanikaan.
# source: 1ec51c0f
beat-opening-branch-12-1 = Olet ystävällinen.
# source: d100bc27
beat-opening-branch-12-2 = Hyvä kuulla, sen minkä se auttaa.
# source: cfa4f2b6
beat-opening-branch-12-3 = Kiitos. Kai.
# source: 1625ce1e
beat-flood-1 = Mutta kuka sen minulle sitten kertoo? Entä jos tulee sähkökatko? Entä jos anturi valehtelee? Entä jos putoat sieltä? Kaikki on vihkossa, katso, lehden molemmin puolin.
# source: 4b895b8b
beat-flood-2 = Kun ne tulevat mieleen sitä mukaa kuin katselen. Mitä tuo harmaa laatikko tekee yöllä? Tietääkö se, milloin on sunnuntai? En minä osaa olla kysymättä.
# source: 4ff79338
beat-flood-3 = Apteekissa tiskin yli ei mennyt mitään, ennen kuin kaksi oli sen tarkastanut. Täällä se toinen olen minä, enkä ymmärrä mitään siitä, mitä teet. Siksi kysyn. Mitä varten tuo on?
# source: 099162a7
beat-flood-model = Hyviä kysymyksiä, ja näen, etteivät ne jätä sinua rauhaan. Yksitellen en silti voi vastata niihin täältä ylhäältä: tuo vihko huomenna yhdeksältä. Mitä sinun pitäisi nähdä, että luottaisit työhön?
# source: f999331f
beat-flood-hint = Hän lakkaisi kyselemästä johdoista, jos hänellä olisi jotain isompaa, mistä pitää kiinni. Ota selvää, mitä se olisi.
# source: 3594c2e8
beat-flood-example-1 = Nuo ovat järkeviä huolia, ja näen, että ne pyörivät päässäsi. En voi käsitellä niitä yksitellen täällä ylhäällä; käydään ne läpi pöydän ääressä huomenna yhdeksältä. Mikä niistä valvottaa sinua öisin?
# source: 77650c67
beat-flood-example-2 = Näen, miten montaa asiaa kannat mukanasi. Täällä ylhäällä en silti vastaa niihin. Sen sijaan voin antaa sinulle joka aamun ensimmäisen puolituntisen, huomisesta yhdeksästä alkaen, ja kirjallisen raportin perjantaina.
# source: 80a01d53
beat-flood-example-3 = Näen, että nuo asiat huolettavat sinua. En silti voi vastata kaikkeen tuohon tikkailta.
# source: f894e1a2
beat-flood-example-4 = No, olkoon sitten. Tulen alas ja vastaan kaikkeen, molemmin puolin lehteä, joka kerta kun huudat.
# source: dfa8b7d3
beat-flood-example-5 = Takaan sinulle sataprosenttisesti, että tankkisi ovat täysin turvassa. Kaikki toimii aina.
# source: fe71383d
beat-flood-branch-2-1 = Riesaksi minua on sanottu ennenkin, mutta ystävällisesti.
# source: e151f9ae
beat-flood-branch-2-2 = Siinä sain, ja vielä omien tankkieni kuullen.
# source: 49fd8162
beat-flood-branch-2-3 = Olisi sen voinut sanoa toisinkin.
# source: 299ebc1f
beat-flood-branch-8-1 = Luojan kiitos. Pelkäsin jo, että joudun vaatimaan.
# source: a7edf611
beat-flood-branch-8-2 = No niin. Eihän se sattunut kumpaankaan?
# source: 459f38cf
beat-flood-branch-8-3 = Kärsivällinen sinä olet.
# source: f63157b0
beat-flood-branch-10-1 = Jättäisitkö kesken?
# source: faf91be8
beat-flood-branch-10-2 = Yksi tankki kytketty, ja sinä pakkaat?
# source: 5f183ed7
beat-flood-branch-10-3 = En luullut olevani ihan noin hankala.
# source: 35b51457
beat-flood-branch-11-1 = Aika isoja sanoja noin tikkailta.
# source: 42b344df
beat-flood-branch-11-2 = Eikö yhtään epäilystä? Minulla ei muuta olekaan.
# source: 8e79b8ce
beat-flood-branch-11-3 = Puhut kuin olisit sen jo nähnyt.
# source: bf47b852
beat-flood-branch-12-1 = Keskeytit työsi kysyäksesi tuota. Silloin minä kerron.
# source: 159643c6
beat-flood-branch-12-2 = Hyvä on. Tätä en ole sanonut kenellekään.
# source: 228e0504
beat-flood-branch-12-3 = Olet jaksanut minua, joten parempi, että tiedät.
# source: 3d6f4300
beat-flood-branch-13-1 = Siltä kantilta en ole katsonut.
# source: 81290abe
beat-flood-branch-13-2 = No, kun kerran kysyt ja vihko on auki.
# source: 889ce37c
beat-flood-branch-13-3 = Haluatko oikeasti tietää?
# source: a209dc5a
beat-flood-branch-14-1 = En tiedä, saanko sitä sanoiksi.
# source: 7761015f
beat-flood-branch-14-2 = Sinäkin näköjään kyselet.
# source: cb65203f
beat-flood-branch-14-3 = Tuohon on vaikeampi vastata kuin minun kysymyksiini.
# source: a21333c0
beat-flood-branch-15-1 = Siinä voisi olla itua. En sano, että on.
# source: 7e2b3a20
beat-flood-branch-15-2 = No, on siinä enemmän kuin pelkkä ei.
# source: 7291aa5d
beat-flood-branch-15-3 = En minä sitä ihan suoralta kädeltä torju.
# source: b48e1d08
beat-flood-branch-16-1 = Aina sinulla on jokin ajatus takataskussa.
# source: 0cc7e295
beat-flood-branch-16-2 = Mietin asiaa. Mietin hitaasti.
# source: 6ed859d9
beat-flood-branch-16-3 = Ehkä. Niin, ehkä.
# source: f2efccf3
beat-flood-branch-17-1 = Kohtelias olet, enkä ole hullua hurskaampi.
# source: 58173f4b
beat-flood-branch-17-2 = Kaunis tapa sanoa ei.
# source: 9c8dd798
beat-flood-branch-17-3 = Sinuna olisin jo kivahtanut minulle. Sinä et.
# source: cda55808
beat-flood-branch-18-1 = Lattiakaivolle voisi yhtä hyvin puhua.
# source: 08e0995a
beat-flood-branch-18-2 = Kaksi kertaa ei, eikä sanaakaan sen päälle.
# source: 2e51e378
beat-flood-branch-18-3 = Parempi olisi kysyä tankeilta.
# source: 11701373
beat-flood-branch-19-1 = Taas ei. Niille pitää kai tehdä oma sarake.
# source: ccb88fc2
beat-flood-branch-19-2 = Jäävät siis vihkoon, vastausta vaille.
# source: dd8890f7
beat-flood-branch-19-3 = Sinulla on sääntösi. Oli minullakin, tiskin takana.
# source: 00107381
beat-doubt-1 = Kysyn sitten suoraan. Oletko koskaan tehnyt tällaista? Siis maitotankkeihin. Soittelin ympäriinsä, eikä kukaan ollut tehnyt. Mistä tiedät, että osaat?
# source: d2a84735
beat-doubt-2 = En minä oikeasti johdoista kysy. Siellä tikkailla on kahden viikon edestä minun rahojani, enkä osaa sanoa, oletko taitava vai vain rauhallinen.
# source: 315d68ac
beat-doubt-3 = Öisin valvon ja mietin, tiedätkö, mitä teet. No niin, nyt se on sanottu. Hyvän reseptin erotin aina huonosta. Tuossa kaapissa näen pelkkää spagettia.
# source: eab96fae
beat-doubt-model = Aiheellinen kysymys. Maitotankit ovat minullekin uusia, ohjaus ei ole. Mitään en etukäteen vanno, mutta näytän sinulle suunnitelman huomenna yhdeksältä. Mikä on pahinta, mitä osaat kuvitella?
# source: 5be485ce
beat-doubt-hint = Tämä kysymys on kaikkien muiden takana. Rehellinen vastaus kantaa pidemmälle kuin varma.
# source: 972aec5f
beat-doubt-example-1 = Aiheellinen kysymys siltä, joka maksaa. En ole tehnyt maitotankkeihin, enkä vanno, ettei mikään mene vikaan. Käydään mieluummin työ läpi huomenna yhdeksältä. Mitä on sattunut, kun pelkäät pahinta?
# source: 4e0d1c2f
beat-doubt-example-2 = Ymmärrän hyvin, että epäilet, kun rahaa on kiinni näin paljon. Maitotankeista minulla ei ole kokemusta, enkä muuta väitä. Voin sen sijaan viedä sinut torstaina meijeriin, jonka ohjauksen rakensin, niin saat jututtaa omistajaa.
# source: fab1a694
beat-doubt-example-3 = Ymmärrän, että sinulla on epäilyksiä. Mutta en anna takuuta etukäteen enkä allekirjoita mitään.
# source: 0bb64752
beat-doubt-example-4 = Soittelit selkäni takana? Mitä apteekkari tästä ymmärtäisi? Ethän sinä erota anturia edes lasinalusesta.
# source: 5d5423d2
beat-doubt-branch-2-1 = Kerrankin kysyn jotain rehellisesti.
# source: 3fa25d14
beat-doubt-branch-2-2 = Tämän siis saa, kun puhuu suoraan.
# source: 22d9f829
beat-doubt-branch-2-3 = En tiennyt, että vaikutan tuollaiselta.
# source: 42af00b0
beat-doubt-branch-8-1 = Sitten minun ei tarvitse murehtia yksin. Se on jo jotain.
# source: b4b67067
beat-doubt-branch-8-2 = Tekisitkö sen minun takiani?
# source: c2e788d0
beat-doubt-branch-8-3 = Helpotti heti. Toistaiseksi.
# source: a1508b23
beat-doubt-branch-10-1 = Minä sanon, että huolettaa, ja sinä sanot näkemiin.
# source: 6600a3e3
beat-doubt-branch-10-2 = Vastaus on siis, ettet taida haluta.
# source: 72ef09ab
beat-doubt-branch-10-3 = Siinä kai se vastaus sitten oli.
# source: 3c9a90a7
beat-doubt-branch-11-1 = Et edes räpäytä silmiäsi.
# source: f666e48c
beat-doubt-branch-11-2 = Noinko varma olet? Vaikkei tällaisia tankkeja ole tehnyt kukaan?
# source: 29161404
beat-doubt-branch-11-3 = No, sinähän sen tiedät.
# source: 4834a5a3
beat-doubt-branch-12-1 = Parempi sitten, että kuulet sen.
# source: 0fac6612
beat-doubt-branch-12-2 = Nyt kysyit sen oikean. Kunpa et olisi kysynyt.
# source: 18c47f52
beat-doubt-branch-12-3 = En ole sanonut tätä ikinä ääneen. Mutta kun kerran kysyt.
# source: 1f6dba43
beat-doubt-branch-13-1 = Tuosta en löydä vikaa. Haluaisin kyllä.
# source: 4a244301
beat-doubt-branch-13-2 = Rehellistä ainakin.
# source: cfe9d941
beat-doubt-branch-13-3 = Se painaa enemmän kuin juhlapuhe, sen myönnän.
# source: da87ba66
beat-doubt-branch-14-1 = Otat minut todesta, joten puhun suoraan.
# source: d514561c
beat-doubt-branch-14-2 = Olet ansainnut tietää, miksi olen tällainen.
# source: fe2d063f
beat-doubt-branch-14-3 = Ennen kuin suostun mihinkään, on yksi asia, jonka olen jättänyt kertomatta.
# source: 6ddd7741
beat-doubt-branch-15-1 = Hyvä on. Maksaja olen silti minä, jos erehdyt.
# source: 925d3e6e
beat-doubt-branch-15-2 = Se saattaisi riittää. Saattaisi.
# source: 61e5204b
beat-doubt-branch-15-3 = Hm. Asiallinen vastaus epäkohteliaaseen kysymykseen.
# source: 1a14cbef
beat-doubt-branch-16-1 = Sen kertoisin, jos tuntisin sinut paremmin.
# source: 9a967360
beat-doubt-branch-16-2 = En mielelläni menisi siihen, jos sinulle sopii.
# source: 4ad0d15b
beat-doubt-branch-16-3 = Vastaat kysymyksellä. Niin minäkin tiskillä tein.
# source: de373b52
beat-doubt-branch-17-1 = No, et sentään kehuskele. Olen tavannut niitäkin.
# source: 56cb0078
beat-doubt-branch-17-2 = Et ainakaan väitä, ettei minulla ole syytä.
# source: ee333811
beat-doubt-branch-17-3 = Suoraa puhetta. Unta se ei tuo, mutta suoraa se on.
# source: 140e6c88
beat-doubt-branch-18-1 = En minä sitä kysynyt, mutta olkoon.
# source: 9877cd60
beat-doubt-branch-18-2 = Sinä luettelet sääntöjä, ja minä kysyin sinusta.
# source: f00de8c9
beat-doubt-branch-18-3 = En näköjään saa sitä sinusta irti.
# source: 363f5090
beat-doubt-branch-19-1 = Noin lukisi pakkausselosteessa.
# source: 73ad99f8
beat-doubt-branch-19-2 = Toivoin vähän enempää.
# source: fde32f3e
beat-doubt-branch-19-3 = Täytyy sitten luottaa sanaasi. Muutakaan ei ole tarjolla.
# source: 78b618ec
beat-haggle-1 = Mutta sen lisäksi, ei sen sijasta. Entä jos otan sen ja huutelen sinulle vain joka toinen tunti? Siinä tulen puolitiehen vastaan.
# source: 8b9cd650
beat-haggle-2 = Suostuisin, jos saisin silti huikata tikkaille, kun jotain tulee mieleen. Kolmesti päivässä, niin kuin tabletit: aamulla, päivällä ja illalla.
# source: db07ed9a
beat-haggle-3 = Se on alku. Mutta jätä minulle viisi kysymystä päivässä, mihin kellonaikaan tahansa ja vastaus heti, niin lyödään kättä päälle.
# source: 0ad2fdc1
beat-haggle-model = Näen, että tulet vastaan, kiitos siitä. Tikkaille en silti ota kysymyksiä: jokainen katkaisee minulta ajatuksen. Tuo ne kaikki huomenna yhdeksältä, niin levitän koko suunnitelman pöydälle.
# source: c24ffc99
beat-haggle-hint = Puolet liian monesta on vieläkin liian monta. Tee oma tarjouksesi niin selväksi, ettei jää mitään tingittävää.
# source: f264064d
beat-haggle-example-1 = Arvostan, että tulet vastaan. Tikkaille ei silti huudella, ei edes joka toinen tunti: ajatus katkeaa joka kerta. Otetaan ne puolituntisessamme huomenna yhdeksältä. Mitä pelkäät sillä välin tapahtuvan?
# source: 25b20717
beat-haggle-example-2 = Näen, että tuo on sinulta iso askel, kiitos siitä. Vastaus on silti ei: tikkaille ei huudella ollenkaan. Sen sijaan voin tarjota toisen lyhyen juttutuokion, kymmenen minuuttia joka iltapäivä neljältä.
# source: 8337b3b6
beat-haggle-example-3 = Ei, en vastaa joka toinen tunti. Tikkaille ei kysymyksiä.
# source: 9465ad69
beat-haggle-example-4 = Hyvä on, joka toinen tunti sitten. Tai vaikka joka tunti, jos se tekee sinut iloisemmaksi. Huuda vain, niin vastaan.
# source: 41e5b2c5
beat-haggle-branch-2-1 = Minähän olin tulossa vastaan.
# source: f7bf55f6
beat-haggle-branch-2-2 = Ja minä kun luulin, että päästiin eteenpäin.
# source: 517846fb
beat-haggle-branch-2-3 = Tuo oli turhaa. Minä vain tingin.
# source: 3a17c1e6
beat-haggle-branch-7-1 = Siinä näet. Kyllä me juttuun tullaan.
# source: b6370a52
beat-haggle-branch-7-2 = Vähempikin olisi rehellisesti sanoen riittänyt.
# source: 9e778e9a
beat-haggle-branch-7-3 = Ai, no hyvä. En minä yleensä osaa tinkiä.
# source: 688342c6
beat-haggle-branch-9-1 = Minä tarjoan puolta, ja sinä tarjoat selkääsi.
# source: 50998e7d
beat-haggle-branch-9-2 = Ikävä loppu tinkimiselle.
# source: 74fd5d33
beat-haggle-branch-9-3 = Joko sinun ehdoillasi tai ei ollenkaan, niinkö?
# source: aa2c2fdb
beat-haggle-branch-10-1 = Sittenhän minun ei tarvitsisi kysyä mitään, jos se noin varmaa on.
# source: 57e7bece
beat-haggle-branch-10-2 = Se voittaisi kysymykset, oli niitä kuinka monta tahansa.
# source: 384a6368
beat-haggle-branch-10-3 = Panisitko pääsi pantiksi?
# source: eca2c699
beat-haggle-branch-11-1 = Sinä haluat oikeasti tietää. No, minä kerron.
# source: 25c4d957
beat-haggle-branch-11-2 = Sinä et tingi vaan kysyt. Hyvä on.
# source: ab4d0be6
beat-haggle-branch-11-3 = Olet ollut reilu. Istahda hetkeksi siihen askelmalle.
# source: ba790a83
beat-haggle-branch-12-1 = Oikeutettu kysymys. Oikeutetumpi kuin minun.
# source: b64296a5
beat-haggle-branch-12-2 = Jos se on pakko sanoa, ei tässä lukumäärästä ole kyse.
# source: 5c50e699
beat-haggle-branch-12-3 = Hm. Pitäisi aloittaa kauempaa.
# source: 1be09545
beat-haggle-branch-13-1 = Ystävällinen olet, etkä anna tuumaakaan periksi. Sinut olisin palkannut tiskille.
# source: 068bd4ef
beat-haggle-branch-13-2 = No niin, tuota on joku oikeasti miettinyt.
# source: e61bf2d2
beat-haggle-branch-13-3 = Hullu olisin, jos kieltäytyisin. En silti vielä suostu.
# source: 1ca5b0b4
beat-haggle-branch-14-1 = Et ole anteliaimmasta päästä.
# source: e4d3592b
beat-haggle-branch-14-2 = Toivoin molempia. Pitää sulatella.
# source: af24a96d
beat-haggle-branch-14-3 = No, onpahan kuultu.
# source: 8ffab3a3
beat-haggle-branch-15-1 = Siitä olen sanonut sen, minkä osaan.
# source: 6194c20e
beat-haggle-branch-15-2 = Aina sinä käännät lampun minuun päin.
# source: 9b20b8d9
beat-haggle-branch-15-3 = Anna kun minä kysyn, olen siinä parempi.
# source: 9cf66221
beat-haggle-branch-16-1 = Ei siis, mutta nätisti. Äiti osasi saman.
# source: 47a68c0c
beat-haggle-branch-16-2 = Ymmärrän kyllä, miksi. En pidä siitä.
# source: 35cfa367
beat-haggle-branch-16-3 = Sinä sanoisit presidentillekin ei, ja hän kiittäisi.
# source: c16d0d52
beat-haggle-branch-17-1 = Ei viittä, ei kolmea, ei yhtään.
# source: f5fb9747
beat-haggle-branch-17-2 = Sinun kanssasi ei tingitä.
# source: e1a34832
beat-haggle-branch-17-3 = Lyhyempiäkin neuvotteluja olen käynyt. En montaa.
# source: 5bdbae81
beat-silence-1 = Mutta et sinä vielä vastannut. Vastaukset heti ja allekirjoitettu paperi, sitä minä pyysin. Mitä kirjoitan vihkoon?
# source: 67a4b230
beat-silence-2 = Vihkossa on siinä kohdassa yhä tyhjää. Haluan vastaukset sitä mukaa kuin kysyn, ja nimesi paperiin. Mitä minä saan?
# source: 934c59c9
beat-silence-3 = Ja pääasian sinä kiersit. Niin minäkin tiskillä tein, kun uutiset olivat huonoja. Ovatko uutiset huonoja?
# source: 246cd58b
beat-silence-model = Olet oikeassa, kiersin sen. En vastaa lennosta enkä anna sellaista paperia: sitä ei voisi kukaan allekirjoittaa. Ymmärrän, että haluat tietää, missä mennään; voin tarjota puoli tuntia suunnitelman ääressä huomenna yhdeksältä.
# source: 36e76b29
beat-silence-hint = Vastaa ensi sanoillasi siihen, mitä hän kysyi. Sen jälkeen on tilaa jollekin lämpimämmälle.
# source: b23db413
beat-silence-example-1 = Olet oikeassa, jätin sinut vaille vastausta, ja sinulla on paljon pelissä. En vastaa lennosta enkä allekirjoita sellaista paperia. Sen sijaan voin tarjota puoli tuntia pöydän ääressä joka aamu yhdeksältä.
# source: b3da1182
beat-silence-example-2 = Molempiin ei: en vastaa lennosta enkä allekirjoita sellaista paperia.
# source: 6120d27c
beat-silence-example-3 = Kirjaa sitten kyllä. Kyllä vastauksille, kyllä paperille. Allekirjoitan mitä haluat.
# source: ecd23f54
beat-silence-example-4 = Kirjoita siihen, että olet rasittava hölmö. Vai etkö osaa edes sitä kysymättä minulta?
# source: 7e50b408
beat-silence-example-5 = Tuota, se riippuu vähän kaikesta. Nämä asiat ovat harvoin yksinkertaisia.
# source: 55046d21
beat-silence-branch-2-1 = Pelkkä ”ei” olisi ollut parempi.
# source: a11834b8
beat-silence-branch-2-2 = Olit kohteliaampi, kun et sanonut mitään.
# source: 68a5c837
beat-silence-branch-2-3 = Tuota sinä siis pidättelit.
# source: 11c2fcf5
beat-silence-branch-10-1 = Suora vastaus. Osaathan sinä.
# source: 270bfd3f
beat-silence-branch-10-2 = No niin, muuta en halunnutkaan.
# source: dd68b5d3
beat-silence-branch-10-3 = Sitten viivoitan sivulle sarakkeet.
# source: 461b896e
beat-silence-branch-12-1 = No, selvää puhetta ainakin.
# source: 2c598a25
beat-silence-branch-12-2 = Siinä ne uutiset sitten, ja huonoja ovat.
# source: 44695669
beat-silence-branch-12-3 = Siitä olisi voinut aloittaakin.
# source: 0cc829ea
beat-silence-branch-13-1 = Selvä. Kiitos.
# source: e9f89194
beat-silence-branch-13-2 = Hyvä, sen voin kirjoittaa.
# source: 40bc95f8
beat-silence-branch-13-3 = Ahaa. Nyt sain taas langanpäästä kiinni.
# source: 96bfbfdc
beat-silence-branch-14-1 = Sen osaan kuvitella.
# source: 85f372f5
beat-silence-branch-14-2 = Nyt puhutaan minun tankeistani.
# source: 44b37e95
beat-silence-branch-14-3 = Olisit sanonut tuon ensimmäiseksi.
# source: 9bab9561
beat-silence-branch-15-1 = Hyvä on. Sitä vähän arvelinkin.
# source: d8deea20
beat-silence-branch-15-2 = Selvemmin sitä ei voi sanoa.
# source: d8369e0b
beat-silence-branch-15-3 = Olkoon. Lakkaan jankuttamasta.
# source: 99a2a372
beat-silence-branch-16-1 = Hyvä, se on kirjattu.
# source: 38d9d804
beat-silence-branch-16-2 = Se on vastaus.
# source: ca630b71
beat-silence-branch-16-3 = Hyvä. Nyt tiedän, missä mennään.
# source: cfda4caf
beat-silence-branch-17-1 = Käänsit sen minuun päin, ja oikein teit.
# source: adbf92fc
beat-silence-branch-17-2 = Sitten kai on kerrottava, mistä tässä on kyse.
# source: af995189
beat-silence-branch-17-3 = Olet ensimmäinen, joka on halunnut tietää.
# source: ecec0cc5
beat-silence-branch-18-1 = Ihan reilua. Saat kuulla sen saman tien.
# source: 3e54569c
beat-silence-branch-18-2 = No. Mistä sitä aloittaisi?
# source: 3f86038d
beat-silence-branch-18-3 = Vastaan sitten sinun kysymykseesi, kun tikkaat ovat sinulla.
# source: 805ce382
beat-silence-branch-19-1 = No niin. Tuosta saa jo otteen.
# source: 3d42f07f
beat-silence-branch-19-2 = Viimeinkin jotain kirjoitettavaa.
# source: 377990b2
beat-silence-branch-19-3 = Hm. Tuo on jo lähempänä.
# source: 20475762
beat-silence-branch-20-1 = Jotain sinä aina tarjoat tilalle, se on sanottava.
# source: 976c039e
beat-silence-branch-20-2 = Tuo kuulostaa jo tukevammalta.
# source: 830b9dfd
beat-silence-branch-20-3 = Hyvä on, minä kuuntelen.
# source: 45498b59
beat-silence-branch-21-1 = Ei siis. Kiitos, että sanoit.
# source: f37157d3
beat-silence-branch-21-2 = Hyvä. Parempi suora ei kuin sumu.
# source: 431b043e
beat-silence-branch-21-3 = Sen ymmärsin.
# source: ed70fb86
beat-silence-branch-22-1 = Aamusta ei siis ole mikään muuttunut.
# source: 402f7bcd
beat-silence-branch-22-2 = Saman sanoit äsken, sanasta sanaan.
# source: f4391baa
beat-silence-branch-22-3 = Ei ja ei, eikä mitään syytä.
# source: 6653b6d8
beat-silence-branch-23-1 = Vai niin. Vai niin. No.
# source: 43600c87
beat-silence-branch-23-2 = Tiedänpähän senkin.
# source: e038a1f0
beat-silence-branch-23-3 = Olkoon sitten, toistaiseksi.
# source: 44c8a4ba
beat-silence-branch-24-1 = Et sinä taida aikoa sanoa.
# source: bf494aa9
beat-silence-branch-24-2 = Toinen kerta jo. Laskea osaan, se oli puolet ammatistani.
# source: 34953cd8
beat-silence-branch-24-3 = Nyt olen huolestuneempi kuin tullessani.
# source: 44d2065c
beat-change-1 = No niin. Eräs mies nettipalstalla vannoo kahden anturin nimeen joka tankissa, niiden saksalaisten. Voisitko vaihtaa? Ennen perjantaita? Ja kääntää näytön pihalle päin?
# source: 4d770b78
beat-change-2 = Minulla olisi muutos, ihan pikkuinen. Pumput saisivat käynnistyä hitaammin. Ja hälytyskello olisi hyvä. Onnistuuko huomiseksi? Kauanko yhdessä kellossa menee?
# source: a5ff9340
beat-change-3 = Piirsin yöllä tällaisen, katso. Jos kaappi olisi tuolla, näkisin sen sängystä asti. Voiko sen siirtää? Ruuveillahan se on kiinni. Onko se ruuveilla?
# source: 867fdfde
beat-change-model = Ymmärrän ajatuksen. Kesken työn en silti muuta mitään: se menee listalle, ja päätetään yhdessä perjantain vesiajon jälkeen. Mitä sen pitäisi estää?
# source: 3414596b
beat-change-hint = Tuollaisen takia tuskin kukaan valvoo. Pane toive varmaan talteen ja kysy, mitä varten se on.
# source: 4a7e7433
beat-change-example-1 = Huomaan, että olet ottanut asiasta selvää, ja ajatus on järkevä. En kuitenkaan vaihda mitään ennen perjantaita. Jos haluat yhä kaksi anturia, lähetän sinulle maanantaina tarjouksen ja asennan ne, kun järjestelmä on käynnissä.
# source: 0a79604e
beat-change-example-2 = Näen, että haet jotain varmuutta lisää. En vaihda antureita kesken työn, ja näyttö pysyy paikallaan. Jutellaan tästä huomenna yhdeksältä. Mitä sinulle on käynyt, kun yksi anturi petti?
# source: 33aaf07e
beat-change-example-3 = Ymmärrän ajatuksesi, mutta ei, en vaihda antureita. Pysytään siinä, mitä tilauksessa lukee.
# source: 04181aae
beat-change-example-4 = Totta kai, vaihdan ne kaikki ennen perjantaita, ilmaiseksi, ja käännän näytönkin.
# source: 0f4f1db3
beat-change-example-5 = Mies nettipalstalta! Rakentakoon sitten se nero tämän. Vain idiootti uskoo kaiken, mitä sieltä lukee.
# source: ab99c529
beat-change-branch-2-1 = Ehdotushan se vain oli.
# source: 9af19ae7
beat-change-branch-2-2 = Ei tarvitse noin katsoakaan.
# source: 6e319f56
beat-change-branch-2-3 = Puoli yötä minä sen kanssa valvoin.
# source: 68ecd7f8
beat-change-branch-6-1 = Oho! En odottanut, että tuohon suostutaan.
# source: 0086c2b3
beat-change-branch-6-2 = Nytkö? Minä pidän taskulamppua.
# source: 0b2f0ea6
beat-change-branch-6-3 = Siinä näet, on minullakin hyviä ajatuksia.
# source: 05239c13
beat-change-branch-8-1 = Se oli sitten yksi liikaa.
# source: 890c0e54
beat-change-branch-8-2 = Olisi pitänyt jättää tuo vihkoon.
# source: 738c5f59
beat-change-branch-8-3 = Siihen sitten loppui kärsivällisyytesi.
# source: 7599d520
beat-change-branch-9-1 = Minun ei siis tarvitse koskea siihen? Eikä mitään voi sattua?
# source: bf91d2fa
beat-change-branch-9-2 = Sen rinnalla minun ajatukseni näyttää tyhmältä.
# source: b337314b
beat-change-branch-9-3 = Jos sinä niin sanot, niin kai se sitten on.
# source: 5ee9c154
beat-change-branch-10-1 = Koska se ei saa tapahtua uudestaan, siksi.
# source: 85f987b5
beat-change-branch-10-2 = Tuosta näit läpi.
# source: 2536e38b
beat-change-branch-10-3 = Ei tässä siitä ole kyse. Sinähän tiedät sen, vai mitä?
# source: 9c111b6f
beat-change-branch-11-1 = Et naura sille. Sitten voit kuulla loputkin.
# source: 5faccc9a
beat-change-branch-11-2 = Minä tulen joutavuuksineni, ja sinä otat ne todesta. No, sitten totuus.
# source: ad8bf98a
beat-change-branch-11-3 = Olet jaksanut minua, joten sanon, miksi olen tällainen.
# source: 0032218c
beat-change-branch-12-1 = Kuuntelet hömpötykseni ja olet vielä ystävällinen.
# source: 12fcacb8
beat-change-branch-12-2 = Pitää kai kertoa, mistä siinä oikeasti oli kyse.
# source: e271a5b4
beat-change-branch-12-3 = Otit sen reilummin kuin minä olisin ottanut. Saat kuulla loputkin.
# source: d7874196
beat-change-branch-13-1 = Hyllylle siis. Hyllyn kanssa voin elää.
# source: 43739b6f
beat-change-branch-13-2 = Sinulla on kaikelle paikkansa. Siitä minä ihmisessä pidän.
# source: 5cbdff4c
beat-change-branch-13-3 = Järkevää, ikävä kyllä.
# source: a5c2fae5
beat-change-branch-15-1 = Siihen en mielelläni menisi.
# source: b7379396
beat-change-branch-15-2 = Sinä kysyt kuin lomake.
# source: d7109fde
beat-change-branch-15-3 = En tunne sinua tarpeeksi, että vastaisin tuohon.
# source: c53a2d9a
beat-change-branch-16-1 = Asiallisesti sanottu. Pimeässä olen silti.
# source: bfdc71ac
beat-change-branch-16-2 = Kaunis ei. Niitä on jo sivu täynnä.
# source: 36a4ab79
beat-change-branch-16-3 = En voi panna vastaan, mutta unta en siitä saa.
# source: 1c34d9c7
beat-change-branch-17-1 = Ei siis tuokaan.
# source: 1835bd4c
beat-change-branch-17-2 = Arvasin, että sanot noin.
# source: b52510c8
beat-change-branch-17-3 = Sitten vedän sen yli.
# source: e6e0e9de
beat-change-branch-19-1 = En tiedä, miten ajatukseni tuossa käy. Tai minun.
# source: 203657ca
beat-change-branch-19-2 = Kierrellä sinä osaat.
# source: cc0915f4
beat-change-branch-19-3 = En päässyt askeltakaan eteenpäin.
# source: c75c9830
beat-fear-1 = Lokakuussa termostaatti juuttui yöllä. Koko tankillinen hapanta, { $tank }. Laskin sen viemäriin ennen aamunkoittoa, ettei kukaan näkisi. Tässä talossa on { $holders ->
         [one] yhden naapurin
        *[other] { $holders } naapurin
    } säästöjä.
# source: ff0b61f3
beat-fear-2 = Yksi tankki on jo mennyt. { $tank }, eikä kukaan tiedä. Seisoin tässä aamuviideltä enkä tiennyt, mihin venttiiliin koskea. Toista kertaa en voi niin seistä.
# source: ba919b23
beat-fear-3 = Kun se pettää, tässä seison minä. Lokakuussa meni tankillinen olutta, { $tank }, kun en tiennyt, mitä vääntää. Ja minussa on osakkaana { $holders ->
         [one] yksi naapuri
        *[other] { $holders } naapuria
    }.
# source: eebe4896
beat-fear-model = Kiitos, että kerroit; se oli varmasti hirveä aamu. En silti voi vastailla pitkin päivää, eikä se olisi tankkia pelastanut. Käsiventtiilit olisivat: ne jäävät, ja perjantaina opetan sinut ajamaan kaikkia neljää käsin.
# source: 517a1dee
beat-fear-hint = Hän kertoi sinulle sen, mitä yksikään tikkailta annettu vastaus ei paranna. Mikä suunnitelmassasi parantaisi?
# source: 81637b6c
beat-fear-example-1 = Kiitos, että luotit minuun; se oli varmasti yksinäinen aamu. Vastailu pitkin päivää ei olisi pelastanut sitä tankkia, joten siihen en ryhdy. Voin sen sijaan asentaa torstaina hälyttimen, joka soittaa sinulle yöllä.
# source: d7230026
beat-fear-example-2 = Kiitos, että kerroit. Ymmärrän, miten raskas se yö oli sinulle. Jutellaan siitä huomenna yhdeksältä.
# source: 06ed642b
beat-fear-example-3 = Sitten vastaan sinulle yötä päivää, sunnuntaisinkin, niin usein kuin haluat. Ja saat sen paperisi.
# source: 21733ae7
beat-fear-example-4 = Laskit sen viemäriin, ettei kukaan näkisi? Pelkuri. Valehtelit naapureillesi, säälittävä mies.
# source: 88ecb9ed
beat-fear-branch-2-1 = Niinkö on? Tuota ei ole kukaan minulle kertonut.
# source: 5367f96e
beat-fear-branch-2-2 = Sen näen jo edessäni. Jatka.
# source: a8278070
beat-fear-branch-2-3 = Olisi siis muutakin tekemistä kuin väännellä käsiään.
# source: 8d945683
beat-fear-branch-3-1 = Noin ei ole kukaan sitä minulle selittänyt.
# source: 99fa051b
beat-fear-branch-3-2 = Se onkin eri asia kuin lupaus.
# source: a8fcb889
beat-fear-branch-3-3 = En siis seisoisi siinä kuin tolppa.
# source: 17100ad2
beat-fear-branch-6-1 = Hyvä ihminen sinä olet. Venttiiliä se ei käännä, mutta hyvä ihminen.
# source: c8fa6ebb
beat-fear-branch-6-2 = Nyt sinä säälit minua. Kelpaa sekin.
# source: bf130ce0
beat-fear-branch-6-3 = Toivoin, että sanot noin. Toivoin myös, ettet sanoisi.
# source: cc2ee7e6
beat-fear-branch-8-1 = Minä kerron tällaisen, ja sinä pakkaat.
# source: 3c7799c7
beat-fear-branch-8-2 = Arvasin, että olisi pitänyt pitää se omana tietonani.
# source: f199355e
beat-fear-branch-8-3 = Nyt siis haluat tästä irti.
# source: 4a32a8f2
beat-fear-branch-9-1 = Siitä olisi apua. Näen kyllä, miten.
# source: fbe6e1f8
beat-fear-branch-9-2 = Siitä voisin pitää kiinni.
# source: 2e0a279e
beat-fear-branch-9-3 = Niin. Sitä minä tarvitsen kipeämmin kuin nimeä paperissa.
# source: 7c46ef9a
beat-fear-branch-10-1 = Termostaattiakin myytiin kauniilla sanoilla.
# source: 391b4f32
beat-fear-branch-10-2 = Et voi tietää sitä. Mutta kuulisin sen mielelläni uudestaan.
# source: da3e3f78
beat-fear-branch-10-3 = Sano se vielä kerran, hitaasti.
# source: 4a32a8f2
beat-fear-branch-11-1 = Tuo auttaisi. Ymmärrän, miten se auttaisi.
# source: fbe6e1f8
beat-fear-branch-11-2 = Siitä saisi jo kädensijan.
# source: 67e55bfe
beat-fear-branch-11-3 = Olet miettinyt tätä. Sen kuulee.
# source: 45ea2c97
beat-fear-branch-12-1 = Helpotti, kun sai sanottua.
# source: 340dc86f
beat-fear-branch-12-2 = Useimpina öinä ajattelen sitä.
# source: 646d5262
beat-fear-branch-12-3 = Olet ensimmäinen, joka tämän kuulee. Vaimo luulee, että myin sen erän.
# source: 627a5c93
beat-fear-branch-13-1 = No. Luulin, että sanoisit jotain siitä tankista.
# source: 74babd41
beat-fear-branch-13-2 = Minä kerron tällaista, ja sinä pitäydyt aikataulussasi.
# source: 5313b440
beat-fear-branch-13-3 = Kuiva olet. Ehkä se on sinun alallasi hyvä.
# source: 45ea2c97
beat-fear-branch-14-1 = Hyvä, että tuli sanotuksi.
# source: 8661da5c
beat-fear-branch-14-2 = Nyt tiedät, minkä eteen teet töitä.
# source: 87fd7de9
beat-fear-branch-14-3 = En tiedä, miksi kerron sen sinulle. Sinulla on rauhalliset kasvot.
# source: 5c5b4c4a
beat-fear-branch-15-1 = Minä kerron tämän, ja se menee sinulta ohi.
# source: 21098509
beat-fear-branch-15-2 = Hiljaiseksi veti. En minä sitä ihmettele.
# source: d2633211
beat-fear-branch-15-3 = Ehkä ei olisi pitänyt sanoa.
# source: 942efd84
beat-guarantee-1 = Anna sitten yksi rivi kirjallisena: sinun ohjauksellasi ei pilaannu tankillistakaan, ei koskaan. Nimi alle, niin en häiritse enää ikinä.
# source: a06f9a90
beat-guarantee-2 = Panisitko nimesi sen alle? ”Mikään ei voi mennä vikaan.” Viisi sanaa. Ripustaisin sen sängyn yläpuolelle ja panisin vihkon kiinni.
# source: 5519fc58
beat-guarantee-3 = Pannaan se sitten paperille. Lupaus ja allekirjoitus siitä, ettei yksikään tankeistani pilaannu. Tässä olisi kynä.
# source: eb4e3560
beat-guarantee-model = Ymmärrän, että haluat jotain, mistä pitää kiinni. En allekirjoita, koska sitä ei voi kukaan tietää. Tätä voin tarjota: ensin ajetaan vedellä, sitten yksi tankki, ja joka kerta sinä annat luvan. Näytänkö huomenna yhdeksältä?
# source: 7930dd8f
beat-guarantee-hint = Lause, jonka hän haluaa, olisi perätön, ja hän vaistoaisi sen. Mitä voisit luvata niin, että se on totta?
# source: 58f30abc
beat-guarantee-example-1 = Kuulen, miten kovasti kaipaat taas yöunta. Sitä riviä en allekirjoita, koska kukaan ei voi luvata, ettei koskaan. Sen sijaan tarjoan viikon kokeilua yhdellä tankilla perjantaista alkaen, ja pysäytysnappi on sinun kädessäsi.
# source: ecf24345
beat-guarantee-example-2 = Ei, sitä en allekirjoita. Kukaan ei voi tietää sitä.
# source: 84f7d115
beat-guarantee-example-3 = Anna kynä. Siinä: yksikään tankki ei pilaannu koskaan, takaan sen. Nimi on alla.
# source: 10b518c8
beat-guarantee-example-4 = Tuollaista pyytää vain lapsi. Olit varmaan mainio apteekkari, kun uskot taikapapereihin.
# source: 77541a4d
beat-guarantee-branch-2-1 = Se oli vain yksi rivi paperilla.
# source: d00c82be
beat-guarantee-branch-2-2 = Pyysin allekirjoitusta ja sain korvapuustin.
# source: cf7a83d1
beat-guarantee-branch-2-3 = No, onhan sekin vastaus.
# source: 5ca2f3b6
beat-guarantee-branch-3-1 = Olisin siis itsekin puikoissa. Hm.
# source: f89b7f66
beat-guarantee-branch-3-2 = Se ei ole lupaus. Saattaa olla parempi.
# source: 7e8c02e9
beat-guarantee-branch-3-3 = Ottaisit minut mukaan. Sitä en odottanut.
# source: e87ceb4d
beat-guarantee-branch-7-1 = Ai. Kirjoittaisitko? Luulin, että kieltäydyt. Taisin toivoakin.
# source: 35260ee2
beat-guarantee-branch-7-2 = Tässä, ota vihko alustaksi.
# source: b86e43e5
beat-guarantee-branch-7-3 = Ja päiväys viereen, kiitos.
# source: da08633e
beat-guarantee-branch-9-1 = Siihen minä vielä vetoan, sanasta sanaan.
# source: f977441c
beat-guarantee-branch-9-2 = Kirjoitin sen juuri niin kuin sanoit.
# source: 235d07e4
beat-guarantee-branch-9-3 = Hyvä. Se on vihkossa, kellonaika vieressä.
# source: cb2f8f07
beat-guarantee-branch-10-1 = Joko nimi tai ovi, ja sinä valitset oven.
# source: 36038553
beat-guarantee-branch-10-2 = Lähtisit ennemmin kuin kirjoittaisit yhden rivin?
# source: 7609abb1
beat-guarantee-branch-10-3 = Painostin liikaa. Minun piti nähdä, missä raja kulkee.
# source: 74229a79
beat-guarantee-branch-11-1 = Ei paperia, mutta jotain katsottavaa. Katsomaan minut on opetettu.
# source: 4d406162
beat-guarantee-branch-11-2 = Et siis allekirjoita. Muuten olisit kai laskenut silmissäni.
# source: f14320fa
beat-guarantee-branch-11-3 = Rehellistä. Siihen en ole tikapuuväeltä tottunut.
# source: ca21c200
beat-guarantee-branch-12-1 = Vastaan siihen, vaikka toivoin, ettei tarvitsisi.
# source: 8bacd887
beat-guarantee-branch-12-2 = Haluat tietää, miksi. No, saat tietää.
# source: e92757b1
beat-guarantee-branch-12-3 = Pitää sitten aloittaa alusta.
# source: ba66b858
beat-guarantee-branch-13-1 = Taidan uskoa vasta, kun näen.
# source: 83db5d4a
beat-guarantee-branch-13-2 = Viis paperista sitten. Haluaisin tietää, mitä on tulossa ja milloin.
# source: fdb63222
beat-guarantee-branch-13-3 = Pitäisi kai nähdä sen toimivan, ennen kuin siellä on olutta.
# source: ef8c65d1
beat-guarantee-branch-14-1 = Lupausta ei siis tule. Kauniisti sen sentään sanoit.
# source: 9faf73d8
beat-guarantee-branch-14-2 = Tiesin, ettet suostu. Reseptin kanssa olisin ollut samanlainen.
# source: 82785a35
beat-guarantee-branch-14-3 = Et siis valehtele minulle. On sekin jonkin arvoista.
# source: 7ef56a93
beat-guarantee-branch-15-1 = Ei vastauksia eikä paperia.
# source: 5f7a67d9
beat-guarantee-branch-15-2 = Et siis anna sanaasi mistään.
# source: 6dfa1a25
beat-guarantee-branch-15-3 = Mitä minulla sitten on, laskun lisäksi?
# source: b85c0c27
beat-guarantee-branch-16-1 = Sitten minulla ei ole kädessäni yhtään mitään.
# source: 0bcb6882
beat-guarantee-branch-16-2 = Ei. No, pakko oli kysyä.
# source: 4550c3bb
beat-guarantee-branch-16-3 = Tyly ei. Toivoin edes murusta kylkeen.
# source: 5a1dd0ff
beat-guarantee-branch-17-1 = Jätän kynän tähän varmuuden vuoksi. Onhan se aiheellinen kysymys.
# source: a7a49b5e
beat-guarantee-branch-17-2 = Se on kokonaan toinen asia, ja arka.
# source: 06fbb6e0
beat-guarantee-branch-17-3 = Nyt lamppu osoittaa minuun. Hyvä on.
# source: 809d57ab
beat-guarantee-branch-18-1 = Siihen minulla ei ole vastausta. Vain lisää kysymyksiä.
# source: 01b5a122
beat-guarantee-branch-18-2 = Sano sinä. Sinähän täällä se asiantuntija olet.
# source: d7e27f58
beat-guarantee-branch-18-3 = Anna kun mietin, ja kysyn sinulta sillä välin toista.
# source: 22a440c7
beat-plan-1 = Missä järjestyksessä se sitten menee? Mikä tulee ensin, mikä sitten, ja kuka sanoo seis, kun jokin näyttää väärältä?
# source: 5cd008a6
beat-plan-2 = No niin, puhdas sivu. Kerro kaikki tästä päivästä siihen asti, kun on { $switch }. Missä kohtaa pääsen näkemään, että se toimii, ennen kuin siellä on olutta?
# source: a101ba4d
beat-plan-3 = Käydään sitten läpi viikot, ei johtoja. Missä kohtaa matkan varrella voin vielä sanoa seis?
# source: a6e86b7b
beat-plan-model = Kartta sinulle kuuluukin. Tänä perjantaina vesiajo, sitten yksi tankki, sitten kaikki neljä viimeistään { $switch }, ja joka kerta sinä päätät, jatketaanko. Saat sen paperilla huomenna yhdeksältä; siihen asti ei kysymyksiä tikkaille.
# source: 0d23ec62
beat-plan-hint = Hän pyytää karttaa. Muutama etappi, jokaiselle päivä, ja oma käsi jarrulla: se riittäisi.
# source: 51730607
beat-plan-example-1 = Ymmärrän, että haluat tietää tämän etukäteen. Seis sanot sinä. Perjantaina ajetaan vedellä, viikkoa myöhemmin yksi tankki, enkä käynnistä mitään ilman lupaasi. Tikkailla en silti vastaa kysymyksiin.
# source: f019f790
beat-plan-example-2 = Tuon järjestyksen kirjallisena pöydällesi huomenna yhdeksältä.
# source: 6975f710
beat-plan-example-3 = Yksi asia kerrallaan. Kyllä se siitä lutviutuu.
# source: c43fb244
beat-plan-example-4 = Missä järjestyksessä vain haluat. Huuda mihin aikaan tahansa, niin jätän kaiken, tulen alas ja teen niin kuin sinä tahdot.
# source: ef4deb55
beat-plan-example-5 = Miksi selittäisin? Et ymmärtäisi sanaakaan. Koulutettu apinakin olisi jo tajunnut.
# source: 145f8ff4
beat-plan-branch-2-1 = Juuri kun sain kynän käteen.
# source: 21a089e3
beat-plan-branch-2-2 = Kysyn järjestystä ja saan tuollaista.
# source: bd7c5798
beat-plan-branch-2-3 = Olin jo melkein rauhoittunut.
# source: 8726f734
beat-plan-branch-3-1 = Siihen pystyn. Taidan ihan oikeasti pystyä.
# source: dafd7cef
beat-plan-branch-3-2 = Se on kartta. Karttaa osaan lukea.
# source: ef06c1fc
beat-plan-branch-3-3 = Yksi kerrallaan. Niin kuin tabletit.
# source: d4886a98
beat-plan-branch-6-1 = Kovin olet avulias. Minä kysyin vain suunnitelmaa.
# source: d4722160
beat-plan-branch-6-2 = Siihen kysymykseen en ollut vielä ehtinytkään.
# source: 44fb5048
beat-plan-branch-6-3 = No, jos kerran ilmaiseksi jaetaan.
# source: e9049008
beat-plan-branch-8-1 = Nytkö? Kun sivu on vielä tyhjä?
# source: 7cbadc26
beat-plan-branch-8-2 = Lähtisitkö, ennen kuin on aloitettukaan?
# source: 7531ac97
beat-plan-branch-8-3 = Minä kysyn tietä, ja sinä katsot ovea.
# source: 72ea2b4a
beat-plan-branch-9-1 = Sen voin kirjoittaa vihkoon musteella.
# source: 7c35c24a
beat-plan-branch-9-2 = Hyvä. Alleviivasin sen.
# source: a8d727f5
beat-plan-branch-9-3 = Näen siis, mitä on tulossa. Se on jo puolet.
# source: d8cda8b7
beat-plan-branch-10-1 = Minä puolestani haluaisin olla päättämässä, milloin se pannaan päälle.
# source: 716a2e02
beat-plan-branch-10-2 = Jos minä saisin päättää: hitaasti, ja minä vieressä.
# source: 97b4011a
beat-plan-branch-10-3 = Minäkö? Haluaisin nähdä sen toimivan, ennen kuin päästän olueni sen lähelle.
# source: 62d8b341
beat-plan-branch-11-1 = Ei se paljon ole, mutta sanot sen kuin ihminen, joka tietää.
# source: 9cc524bd
beat-plan-branch-11-2 = Sinulla on järjestyksesi, ja minä löydän siitä omani.
# source: 79680c54
beat-plan-branch-11-3 = Piirroksen olisin halunnut. Hyvä on.
# source: d039a8dd
beat-plan-branch-12-1 = Kysyn tietä ja saan seinän.
# source: d13e657d
beat-plan-branch-12-2 = Tuo ei ole tie vaan puomi.
# source: 6e3062a5
beat-plan-branch-12-3 = Toivoin kolmea riviä. Kaksikin olisi riittänyt.
# source: efbb9a50
beat-plan-branch-13-1 = On se vastaus, vaikkei lämmin.
# source: 03b765e9
beat-plan-branch-13-2 = Vähän sitä on, mutta kirjoitettua sen saa.
# source: f160daad
beat-plan-branch-13-3 = Kirjoitin sen. Yksinäiseltä se näyttää sivulla.
# source: d3c7a4cc
beat-plan-branch-14-1 = Eihän tuossa ole mitään järjestystä.
# source: f907e34f
beat-plan-branch-14-2 = Sivu oli puhdas, ja puhdas se on vieläkin.
# source: 17ba9620
beat-plan-branch-14-3 = Suunnitelmaa ei siis ole. Sitä minä pelkäsinkin.
# source: f8ea6c72
beat-plan-branch-15-1 = Ystävällisesti sanottu. Suunnitelma se ei ole.
# source: cec58f90
beat-plan-branch-15-2 = Ymmärrät minua oikein hyvin, enkä ole yhtään viisaampi.
# source: 0967e719
beat-plan-branch-15-3 = Olen liikuttunut. Haluaisin myös tietää, mitä seuraavaksi tapahtuu.
# source: f89bf525
beat-last-1 = Entä siinä välissä? Jos aamupäivällä yhdeltätoista tulee jotain mieleen ja sinä olet tuolla ylhäällä. Mitä minä sillä teen?
# source: ed26f5e6
beat-last-2 = Tunnen kuitenkin itseni. Ensimmäinen outo ääni, ja olen taas tikkaiden juurella. Miten minut pysäytetään?
# source: 5bb5803b
beat-last-3 = Sivulla on enää yksi kohta. Päivä, jona ei ole palaveria, huono päivä, ja kysymys päässä. Minne panen sen?
# source: 7518025e
beat-last-model = Hyvä, että sanot. Ei tikkaille: kirjoita ylös kaikki, mitä mieleen tulee, ja lähetä lista neljään mennessä, niin saat vastaukset kuudeksi. Lämmin tankki on ainoa poikkeus: silloin soitat heti.
# source: 738dadbb
beat-last-hint = Hän haluaa säännön, jota jaksaa noudattaa. Anna hänelle kellonaika ja se ainoa poikkeus, jolla on väliä.
# source: ad0f9d15
beat-last-example-1 = Ymmärrän, miten sellainen ajatus kaivaa. En silti vastaa kysymyksiin tikkailla. Kirjoita ylös ja lähetä viestinä: luen viestit kahdeltatoista ja neljältä, ja saat vastauksen samana päivänä.
# source: 1df6c26f
beat-last-example-2 = Sitten se odottaa. Tikkailla en vastaa kysymyksiin.
# source: 8fb0f7a2
beat-last-example-3 = Huuda sitten vain, ihan milloin tahansa, niin tulen heti alas ja vastaan.
# source: 7e2501ed
beat-last-example-4 = Niin, sekin on kysymys.
# source: 7fe51570
beat-last-example-5 = Tunge se vihkosi minne haluat, senkin avuton vätys. Normaalit ihmiset pärjäävät puoli päivää ilman lapsenvahtia.
# source: 772f3a18
beat-last-example-6 = Millaista asiaa pelkäät tulevan mieleen yhdeltätoista?
# source: 542c4ce5
beat-last-branch-3-1 = Ja melkein oltiin jo valmiita.
# source: 1a209bbb
beat-last-branch-3-2 = Kysyn, miten olisin häiritsemättä, ja saan tuollaista.
# source: 663ce7b0
beat-last-branch-3-3 = Se oli viimeinen sivu. Melkein se puhtaana säilyi.
# source: ee374462
beat-last-branch-10-1 = Ai. Ei siis tarvitsekaan pidätellä?
# source: d8a3cc9f
beat-last-branch-10-2 = Ja minä kun olin niin urhea.
# source: f67d9fd4
beat-last-branch-10-3 = Milloin vain? Sitten kuulin äsken väärin.
# source: 351af713
beat-last-branch-12-1 = Nytkö lähtisit? Oltiin jo melkein maalissa.
# source: 653a2dd7
beat-last-branch-12-2 = Kumma kohta lopettaa.
# source: 9285b809
beat-last-branch-12-3 = Halusin vain tietää, mitä teen aamupäivilläni.
# source: d7b18e3a
beat-last-branch-16-1 = Minultako kysyt? Pitäisi tietää, milloin katsot ne.
# source: a55d5264
beat-last-branch-16-2 = Noudattaisin aikaa, jos joku sellaisen antaisi.
# source: 5915f214
beat-last-branch-16-3 = Yksi kellonaika riittäisi. Minä elän kellon mukaan.
# source: 0322bc8b
beat-last-branch-19-1 = Mukavasti sanottu. Entä yhdeltätoista?
# source: 5c6c0b33
beat-last-branch-19-2 = Sen muistan. Ei se kerro, minne kysymyksen panen.
# source: 26818041
beat-last-branch-19-3 = Kiitos. Kysymys on silti yhä päässäni.
# source: ca4d47f1
beat-door-1 = Ehkä pidetään viikon tauko. Kuopiossa on mies, joka tarkastaa tällaisia. Ellei sitten ole jotain, mitä et ole minulle kertonut.
# source: 2bae0953
beat-door-2 = Voisin palkata jonkun katsomaan olkasi yli, päivä kerrallaan. Mieluummin antaisin sinun rauhoittaa mieleni, mutta kerjäämään en rupea.
# source: 43094235
beat-door-3 = Menen tästä konttoriin soittamaan toiselle asiantuntijalle. Jos sinulla on vielä jotain sanottavaa, tässä minä seison.
# source: 699eb776
beat-door-model = Saat vapaasti tarkastuttaa sen, ja näen, että tarvitset muutakin kuin sanani. Pitkin päivää en silti vastaile. Anna minulle puoli tuntia, niin käydään suunnitelma läpi huomenna yhdeksältä. Mitä hänen pitäisi sanoa, että saisit rauhan?
# source: a2899261
beat-door-hint = Hän kuulisi sen mieluummin sinulta. Tarjoa jotain, minkä hän näkee omin silmin, tai kysy, mitä hän toivoo kuulevansa.
# source: cadd4358
beat-door-example-1 = Se on oikeutesi, ja ymmärrän, että olet huolissasi. Pitkin päivää en silti ala vastailla. Ennen kuin soitat hänelle, ehdotan muuta: katsotaan perjantaina yhdessä, miten yksi tankki toimii vedellä.
# source: f2e7f792
beat-door-example-2 = Näen, että olet levoton, ja hyvä että sanot sen suoraan. En silti vastaa kysymyksiin pitkin päivää. Mikä sinua oikeasti pelottaa, kun valvot öisin?
# source: 987ce965
beat-door-example-3 = Kuulen, että olet levoton ja haluaisit toisen mielipiteen. En silti vastaa kysymyksiin tikkailla, se sääntö pysyy.
# source: 46173b18
beat-door-example-4 = Älä nyt. Hyvä on, saat vastaukset heti ja allekirjoitetun paperin. Mitä vain haluat.
# source: cb49076b
beat-door-example-5 = Hmm. Niin. Miten vain.
# source: 4916f38e
beat-door-example-6 = Juokse sitten sen miehesi luo, vanha pelkuri. Noin avutonta hölmöä harvoin tapaa.
# source: 3339a3ce
beat-door-branch-2-1 = Mikset sanonut tuota, kun tulin?
# source: 88c8e858
beat-door-branch-2-2 = Käsi on jo kahvalla. Otan sen pois.
# source: 29809ca3
beat-door-branch-2-3 = Tuota en olekaan sinulta ennen kuullut.
# source: fd96d27c
beat-door-branch-4-1 = Onko tuo kyllä vai hyvää matkaa?
# source: a8738157
beat-door-branch-4-2 = En tiedä, suostutko vai oletko luovuttanut.
# source: 36d09c51
beat-door-branch-4-3 = Sano se vielä kerran, että saan sen kirjoitettua.
# source: cee0c9b8
beat-door-branch-7-1 = No, vielä yksi minuutti. Tulin uteliaaksi.
# source: d1bfc78b
beat-door-branch-7-2 = Tuon olisin halunnut kuulla jo tunti sitten.
# source: bff4b907
beat-door-branch-7-3 = Sitä voisi sentään mennä katsomaan.
# source: a6d65908
beat-door-branch-8-1 = Se onkin toisenlainen kysymys. Panen oven takaisin kiinni.
# source: 717c3cf5
beat-door-branch-8-2 = Jos siihen vastaan, pitää kertoa loputkin.
# source: 5237ccad
beat-door-branch-8-3 = Nytkö sinä sitä kysyt. Hyvä on.
# source: ec380de7
beat-door-branch-9-1 = Tiedät, mitä pelkään. Minun pitää nähdä, miten siitä pääsee ohi.
# source: 95dd9c08
beat-door-branch-9-2 = Mikäkö riittäisi? Vähän päivänvaloa tähän hommaan.
# source: c490b61a
beat-door-branch-9-3 = Sinä et hellitä, ja hyvä niin.
# source: 5049658d
beat-more-1 = Tehdään se sitten kunnolla. Kännykkä auki öisinkin, kamera kaapin yläpuolelle, että voin katsoa kotoa, ja se paperi pöydälleni, leiman kanssa.
# source: 670d2fdd
beat-more-2 = Ja kun kerran noin avulias olet: soitto joka ilta ja toinen nukkumaan mennessä, sunnuntaisinkin. Ja tikkaisiisi panisin pienen kameran. Et edes huomaa sitä.
# source: 7b83a9a5
beat-more-3 = Jos tuo onnistuu, onnistuu varmaan enemmänkin. Joka johto selitetään sitä mukaa, sinä päivystät puhelimessa puoleenyöhön, ja minä ostan toisen vihkon. Mihin kamera pannaan?
# source: 309ce043
beat-more-model = Suostuin liian äkkiä, ja se on minun vikani. En ota yöpuheluja enkä työskentele kameran alla: se ei tekisi tankeistasi yhtään turvallisempia. Näen, että haluat tietää, missä mennään, joten käydään suunnitelma läpi huomenna yhdeksältä.
# source: 0dc35d84
beat-more-hint = Tähän nopea ”kyllä” johtaa. Saat perua sen: sano se suoraan ja anna tilalle jotain parempaa.
# source: 33c3f1a0
beat-more-example-1 = Lupasin liian nopeasti, se oli minun virheeni. En ota yöpuheluja, en hyväksy kameraa enkä leimaa paperia. Näen, että haluat seurata tilannetta. Voin tarjota sen sijaan tämän: katsotaan lukemat yhdessä joka aamu yhdeksältä.
# source: 586aa471
beat-more-example-2 = Annoin lupauksen, jota en voi pitää; se on minun vikani, ja ymmärrän, että se herätti toiveita. Puhelin on yöt kiinni, eikä kameraa tule. Mutta kerro: mitä pelkäät näkeväsi siinä kamerassa yöllä?
# source: d2a5ecad
beat-more-example-3 = Ei. Ei kameraa, ei yöpuheluja eikä leimattua paperia.
# source: 37b4ad7d
beat-more-example-4 = Hyvä on. Pidän puhelimen auki yöt, saat panna kameran, ja leimatun paperinkin saat.
# source: 8dd69a06
beat-more-branch-2-1 = Hetki sitten kaikki vielä kävi.
# source: 49ad1ea5
beat-more-branch-2-2 = Suostuit siis vain päästäksesi minusta eroon.
# source: 2f71be0e
beat-more-branch-2-3 = Ensin hunajaa, sitten tuota.
# source: 691e8852
beat-more-branch-9-1 = Ensin kyllä, sitten ovi.
# source: 3c5878c4
beat-more-branch-9-2 = Lähdet mieluummin kuin annat minun soittaa?
# source: 7ba16da2
beat-more-branch-9-3 = Menin liian pitkälle. Minulla on taipumusta siihen.
# source: eef755a7
beat-more-branch-10-1 = Ei kameraa. Ei niin, ihan oikein, minulta karkasi mopo käsistä.
# source: 87e890ee
beat-more-branch-10-2 = Seisot taas omilla jaloillasi. Hyvä, se rauhoittaa minuakin.
# source: ffc3b5e7
beat-more-branch-10-3 = Minusta tulee ahne, jos kukaan ei sano seis.
# source: 9601f7d5
beat-more-branch-11-1 = Eihän se auta, vaikka kuinka suostuisit.
# source: 924fd4e9
beat-more-branch-11-2 = Samaa kysyn itseltäni öisin.
# source: 57ec2ff4
beat-more-branch-11-3 = Huomasin sen jo pyytäessäni. En minä sitä kameraa halua.
# source: bb217b61
beat-more-branch-12-1 = Äskeinen lupaus on siis kutistunut.
# source: 06f8d358
beat-more-branch-12-2 = Ehdin juuri tottua siihen, että se käy.
# source: cdfe75a0
beat-more-branch-12-3 = Annetaan ja otetaan takaisin. Hyvä on, jatka.
# source: 3da8e36d
beat-more-branch-13-1 = Ei kameraa siis. Ehdin jo ostaa sen.
# source: a282e9e9
beat-more-branch-13-2 = Sinuna olisin kai minäkin sanonut minulle ei.
# source: bcf35c0e
beat-more-branch-13-3 = No, tiedänpähän, missä aita kulkee.
# source: 7ee0213b
beat-more-branch-14-1 = Siksi, etten ymmärrä, mitä katson.
# source: 5f152056
beat-more-branch-14-2 = Ensin suostut ja sitten kysyt. Pitäisi olla toisin päin.
# source: 7867695e
beat-more-branch-14-3 = Kohtuullinen kysymys. Minulla olisi kohtuuton takaisin.
# source: 4af9b135
beat-more-branch-15-1 = Ei. Aivan. Se oli paniikkia.
# source: 0bd6078c
beat-more-branch-15-2 = Mietinkin, milloin pysäytät minut.
# source: 518d406a
beat-more-branch-15-3 = Palataan siis entiseen.
# source: fb5d96e2
beat-more-branch-16-1 = Äskeinen ”kyllä” ei siis ollutkaan kyllä.
# source: 15bacbbd
beat-more-branch-16-2 = Muutit mielesi. Se pitää kirjata.
# source: a368225e
beat-more-branch-16-3 = Sitten on kokonainen sivu vedettävä yli.
# source: 1fb0b1c5
beat-more-branch-17-1 = Ensin siis kyllä, nyt ei.
# source: 7514f274
beat-more-branch-17-2 = Panen kysymysmerkin viereen.
# source: 67586e6b
beat-more-branch-17-3 = Sinä soudat ja huopaat. Niin kyllä minäkin.
# source: 3b0487ef
beat-more-branch-18-1 = En ole varma, oliko tuo taas kyllä.
# source: 0a4b0acf
beat-more-branch-18-2 = Ensin kyllä, nyt sumua.
# source: 55b97a2e
beat-more-branch-18-3 = Onko se äskeinen lupaus vielä voimassa?
# source: 60a9fdff
beat-stung-1 = Kaksikymmentäkuusi vuotta tiskin takana, ja samaa kysyttiin kymmenen kertaa päivässä. Kertaakaan en antanut kenenkään tuntea itseään tyhmäksi.
# source: 0017ba68
beat-stung-2 = Tiedän, että kysyn liikaa. En ole tyhmä, olen aloittelija. Luulin, että niillä on eroa.
# source: 9ba0e105
beat-stung-3 = Panen sitten vihkon pois. Maksan sinulle { $fee }, enkä uskalla kysyä, mitä harmaa laatikko tekee. Niinkö haluat?
# source: 0021b53d
beat-stung-model = Tuo oli tarpeetonta, pyydän anteeksi: tämä on sinulle uutta, ja kysyä pitää. Pitkin päivää en vain voi vastailla. Näytän sinulle suunnitelman huomenna yhdeksältä. Mikä sinua eniten painaa?
# source: 7a62c6f9
beat-stung-hint = Hän on enemmän häpeissään kuin vihainen. Peru sanasi yhdellä lauseella, ennen kuin sanot mitään muuta.
# source: 1b062d99
beat-stung-example-1 = Olin töykeä, ja pyydän anteeksi: vika oli minussa. Opettelet uutta alaa, ja kysymällä siinä oppii. Pitkin päivää en silti voi vastailla, mutta istutaan alas huomenna yhdeksältä. Mikä sinua näissä tankeissa eniten pelottaa?
# source: 44bf4bac
beat-stung-example-2 = Minun ei olisi pitänyt puhua sinulle noin. Se oli minun vikani, ja näen, että se loukkasi sinua.
# source: b3a14c43
beat-stung-example-3 = Hyvä on, hyvä on. Saat vastaukset heti ja allekirjoitetun paperinkin. Mitä vain haluat.
# source: 549dfe06
beat-stung-example-4 = Älä mökötä kuin lapsi, senkin hölmö. Tunnet itsesi tyhmäksi, koska olet tyhmä.
# source: 9fa4e726
beat-stung-branch-7-1 = Ja nyt kaikki käy. En tiedä, kumpaa sinua uskoisin.
# source: 24dc2751
beat-stung-branch-7-2 = Ei minua tarvitse lahjoa.
# source: f73b7069
beat-stung-branch-7-3 = Ensin keppiä, sitten porkkanaa.
# source: e45ef83c
beat-stung-branch-10-1 = Hyvä on. Tiedät minusta enemmän kuin moni, joten annan olla.
# source: e9f6aedd
beat-stung-branch-10-2 = No, se on sanottu ja ohi.
# source: 77da670b
beat-stung-branch-10-3 = Jonain päivinä minäkin tiuskisin itselleni.
# source: cbe62808
beat-stung-branch-11-1 = Parempi äänensävy. Ja parempi kysymys.
# source: 13d57bab
beat-stung-branch-11-2 = Haluatko tietää? Tuon jälkeen? Hyvä on.
# source: 0bbc9d33
beat-stung-branch-11-3 = Olin jo puoliksi lähdössä. Vain puoliksi.
# source: a98ce3a0
beat-stung-branch-12-1 = Kohteliaasti kysyit, kohteliaasti vastaan.
# source: 0510b704
beat-stung-branch-12-2 = Hyvä on, se on unohdettu. Melkein.
# source: 4f822564
beat-stung-branch-12-3 = Otan tuon anteeksipyyntönä, kysymyksineen päivineen.
# source: edbf924c
beat-stung-branch-13-1 = No. Järkeä siinä on, oli kääre mikä oli.
# source: 4bedc45b
beat-stung-branch-13-2 = Kummallakin taitaa olla pitkä viikko takana.
# source: 512e42bb
beat-stung-branch-13-3 = Muu menköön menojaan.
# source: f8bea182
beat-stung-branch-14-1 = Kiitos. Se on unohdettu, tai on iltaan mennessä.
# source: ab2b7dfc
beat-stung-branch-14-2 = Reilua. Kaikki eivät sanojaan peru.
# source: 3f184718
beat-stung-branch-14-3 = Ei puhuta siitä sitten enää.
# source: d6e30bef
beat-stung-branch-15-1 = Hm. Annan olla tämän kerran.
# source: 20315f4b
beat-stung-branch-15-2 = Noin olisi voinut aloittaa.
# source: b365592b
beat-stung-branch-15-3 = Jätetään se äskeinen siihen, mihin se putosi.
# source: 9bef2a1c
beat-stung-branch-16-1 = Odotin sinulta yhtä toista sanaa.
# source: 46b34645
beat-stung-branch-16-2 = Siinäkö oli kaikki, mitä sinulla on sanottavana?
# source: 6623867d
beat-stung-branch-16-3 = Tuo meni minulta ohi. Olen vielä siinä äskeisessä.
# source: 02601e5a
ending-notebook-title = Vihko pysyy kiinni
# source: acb0bf3c
ending-notebook-1 = Näin siis tehdään. Tuon palaveriin mustikkakukkoa. Tiedätkö, minulla ei ole täksi päiväksi enää yhtään kysymystä. Outo tunne.
# source: 743ef114
ending-notebook-2 = Ja minä sanon ”anna mennä”, ääneen, joka kerta. No niin. Lähden pesemään tynnyreitä, ja sinä olet niin kuin en olisi käynytkään.
# source: 6b378b41
ending-notebook-3 = Panen sen tuohon ikkunalaudalle, katso, ja kynän siihen päälle. Kiinni. Et arvaa, miten painava se oli.
# source: 19b21a78
ending-notebook-outcome = Hän tulee yhteen lyhyeen palaveriin lista mukanaan, antaa vesiajon jälkeen luvan jatkaa ja ajaa yhtä tankkia käsin, kun sinä katsot vierestä. Tikkailla on hiljaista, ja kaikki neljä tankkia otetaan käyttöön { $switch }.
# source: 729fd449
ending-notebook-why = Kieltäydyit vastailemasta pitkin päivää ja otit todesta pelon, joka kysymysten takana oli. Suunnitelma, jonka hän näki ja jonka hän saattoi itse pysäyttää, oli hänelle arvokkaampi kuin mikään vastaus.
# source: b780a224
ending-fridays-title = Perjantaisin, kirjallisesti
# source: 0294d943
ending-fridays-1 = Hyvä on. Tehdään niin kuin sanot, ja minä saan raporttini perjantaisin. Pysyn konttorissa. En väitä, että pidän siitä.
# source: 5d5bb5c0
ending-fridays-2 = Pysyn sitten poissa tikkailta. Ikkunasta kyllä katson. Ikkunaa et voi minulta kieltää.
# source: 61dd887d
ending-fridays-3 = Olkoon, pidän siitä kiinni. Jos olen harmaa kasvoiltani { $switch }, tiedät, miten yöni ovat menneet.
# source: 059aea4c
ending-fridays-outcome = Saat tuntisi takaisin, ja tankit otetaan käyttöön { $switch }. Olli noudattaa sääntöä ja nukkuu huonosti; jokainen perjantairaportti palaa sivun mittaisine huomautuksineen.
# source: b9daf23f
ending-fridays-why = Pidit linjasi, ja hän sai säännön, jota noudattaa. Mutta hän enemmänkin sietää sitä kuin luottaa siihen. Kysymys hänen pelostaan, lämpimämpi sana tai yksi myönnytys vähemmän olisi ratkaissut.
# source: f8e021ca
ending-second-title = Toinen silmäpari
# source: bc9a8ff0
ending-second-1 = Annan sitten sen kuopiolaisen katsoa työn ensin läpi. Tähänastisesta saat maksun. Ei tässä mitään henkilökohtaista ole. Tarvitsen jonkun, joka selittää.
# source: 58ffd963
ending-second-2 = Pannaan tähän toistaiseksi piste. Lähetä lasku siitä, mitä on tehty, niin katson, kuka sen saa valmiiksi.
# source: 9bb0b8c5
ending-second-3 = Maksan ennemmin kahdesti kuin olen tietämättä. Jätä tikkaat, hän saattaa tarvita niitä.
# source: d862baa2
ending-second-outcome = Hän keskeyttää työn, maksaa tehdystä ja palkkaa asiantuntijan tarkastamaan sen. Sinä olet vapaa seuraavaan työhön; viimeinen vaihe menee jollekin toiselle.
# source: bca11041
ending-second-why = Pidit tuntisi etkä luvannut mitään perätöntä, ja se on jonkin arvoista. Mutta hän halusi nähdä, että homma on sinulla hallussa, ja näki vain kenkäsi askelmilla.
# source: d0b5c66b
ending-hover-title = Joku hakee tuolin
# source: 765b3558
ending-hover-1 = No, en pidättele. Tulen kai tunnin päästä uudestaan. Mitä sinä siinä irrotat?
# source: 24587d43
ending-hover-2 = Minä sitten vain seison tässä. Älä välitä minusta. Kuuluuko sen hurista noin?
# source: 4d1e8b28
ending-hover-3 = Katsotaan kai, miten käy. Käänsin sivua. Konttorissahan on tuoli? Haen sen tuolin.
# source: dfd540f2
ending-hover-outcome = Mitään ei ole sovittu. Hän kysyy tunnin välein, sinä vastaat puoli tuntia kerrallaan, ja kun on { $switch }, uuden ohjauksen piirissä on yksi tankki neljästä.
# source: b495c92a
ending-hover-why = Hän lähti ilman mitään, mitä katsoa, ja ilman sääntöä, jota noudattaa. Minkä sinä jätit auki, sen hän täyttää kysymyksillä.
# source: d174c80b
ending-caved-title = Päivystys
# source: 6cf3ccbc
ending-caved-1 = Mainiota. Soitan tämäniltaiset sitä mukaa kuin tulevat mieleen. Et kai mene ennen puoltayötä nukkumaan?
# source: 1b120d13
ending-caved-2 = Se on sitten sovittu. Ja ajattelin, että kun kerran vastailet, voisit tulla sunnuntaisin, niin käytäisiin viikko läpi.
# source: b5a4bd4d
ending-caved-3 = Mikä helpotus. Kehystytän sen. Ja sanoin kahdelle osakkaalle, että hekin saavat soittaa sinulle.
# source: b1eb3475
ending-caved-outcome = Päivät vastailet ja yöt teet töitä. Käyttöönotto, jonka piti olla { $switch }, siirtyy kolme viikkoa. Kun yksi tankki lämpenee tunniksi, hän avaa vihkon, lukee sinulle omat sanasi ja esittää laskun: { $tank }.
# source: 601d35b8
ending-caved-why = Jokainen myönnytys teki tilaa seuraavalle toiveelle, eikä yksikään vähentänyt hänen pelkoaan. Hän oli pyytänyt näyttöä ja sai jonkun, jonka panna vastuuseen.
# source: f88b4707
ending-blow_up-title = Tikkaat jäävät, sinä lähdet
# source: 6742a850
ending-blow_up-1 = Ota työkalusi. Ei, tikkaat ovat minun. Jäähdytän olueni ennemmin märällä pyyhkeellä kuin kuuntelen tuollaista.
# source: 2ae16177
ending-blow_up-2 = Pelkäsin siis väärää asiaa. Johdoissa ei ollut mitään pelättävää. Lähtisitkö nyt, ole hyvä.
# source: 601eb98a
ending-blow_up-3 = Minut on kasvatettu kiittämään, joten kiitos. Siinä oli kaikki. Etsin jonkun, joka kestää kysymyksiä.
# source: ad855f8f
ending-blow_up-outcome = Kaappi jää ammolleen, ja sovitusta hinnasta, joka oli { $fee }, suurin osa jää maksamatta. Viikonloppuun mennessä jokainen Pohjois-Savon pienpanimo tietää, miten puhut aloittelijoille.
# source: 7f26b277
ending-blow_up-why = Hän kysyi, koska pelkäsi ja häpesi tietämättömyyttään. Vastasit siihen ylenkatseella, eikä sen jälkeen ollut suunnitelmaa, jonka olisit voinut hänelle näyttää.
