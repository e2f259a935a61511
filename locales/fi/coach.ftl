### Valmentajan sanat: siirrot, pisteet, jälkikatsaus.

## Siirrot: nimet
# source: f2b359d2
move-hold_firm = jämäkkä kanta
# source: 717d93f7
move-set_boundary = selvä pelisääntö
# source: ff4e0853
move-cite_terms = sovittuun vetoaminen
# source: afc5ccb3
move-offer_alternative = tarjottu vaihtoehto
# source: 541bf93c
move-next_step = seuraava askel
# source: 7ea11d35
move-probe = kysymys taustoista
# source: e6ebc182
move-acknowledge = huolen kuuleminen
# source: 0cdb2fd8
move-own_mistake = oman virheen myöntäminen
# source: 1387a55c
move-part_ways = yhteistyön lopettaminen
# source: ee81b5b7
move-concede = periksi antaminen
# source: 09348261
move-over_promise = liika lupailu
# source: ea4c3e0c
move-over_apologize = liika pahoittelu
# source: 7e64f29f
move-attack = kimppuun käyminen

## Siirrot: mitä ne ovat
# source: 468aadbe
move-hold_firm-about = asiakas ei voi erehtyä pitämään vastaustasi myöntymisenä
# source: 648e091e
move-set_boundary-about = sääntö siitä, miten, milloin tai mitä kautta toimitte yhdessä tästä eteenpäin
# source: f91cd661
move-cite_terms-about = sopimus, tarjous, toimeksianto, sähköposti: jotain, mikä on mustaa valkoisella
# source: 612251e4
move-offer_alternative-about = jotain konkreettista, mihin asiakas voisi tarttua vaatimuksensa sijasta
# source: 4678f15d
move-next_step-about = kuka tekee mitä ja mihin mennessä
# source: 224d06e2
move-probe-about = aito kysymys huolesta, joka on vaatimuksen takana
# source: 0eacea66
move-acknowledge-about = sanat, jotka tarttuvat asiakkaan huoleen
# source: 1d1d7904
move-own_mistake-about = yksi oma virhe, sanottuna suoraan
# source: 50028eea
move-part_ways-about = selvä loppu yhteistyölle, rauhallisesti sanottuna
# source: b877d260
move-concede-about = suostuminen vaatimukseen niin, ettet saa mitään vastineeksi
# source: 63738b65
move-over_promise-about = vakuuttelu asiasta, josta kukaan ei voi olla varma
# source: 0fc06f71
move-over_apologize-about = anteeksipyyntö toisensa perään tai pahoittelu siitä, että sinulla ylipäätään on ehtoja
# source: 43291302
move-attack-about = loukkaus, iva, vihamielinen uhkaus

## Pisteet
# source: a2b4c033
mark-unsure = ehkä { $name } ({ $quarters ->
    [1] neljännes
    [2] puolet
   *[3] kolme neljännestä
} pisteistä)
# source: 5f0c4032
mark-borrowed = { $name } (ei omia sanojasi: ei tuo pisteitä)
# source: d9014cdb
mark-brevity = pitkä: { $words ->
    [one] { $words } sana
   *[other] { $words } sanaa
}, { $allowed } riittäisi
# source: 58319554
sum-kept-within = { $sum }, rajan vuoksi { $total }
# source: b69a6219
verdict-shown = varma
# source: 3fed07a7
verdict-leaning-yes = epävarma, pikemminkin kyllä
# source: 95931a84
verdict-leaning-no = epävarma, pikemminkin ei
# source: 3ef6afaf
verdict-absent = ei mukana
# source: b756c2ee
why-nothing = Vielä ei ole vastausta, jonka voisi selittää.
# source: 8b2a04ae
why-moves = Mitä lukija huomasi ja miten varma se on:
# source: 123390de
why-move = { $name }: { $percent } %, { $verdict }
# source: 85ac4124
why-counts = Laskettu: { $words ->
    [one] { $words } sana
   *[other] { $words } sanaa
}, { $sentences ->
    [one] { $sentences } virke
   *[other] { $sentences } virkettä
}, { $questions ->
    [one] { $questions } kysymys
   *[other] { $questions } kysymystä
}.
# source: 7cfbb37c
guidance-head = Jokainen vastaus lähtee { $start } pisteestä ja päätyy välille 0–100. Neuvojen lähde: { $article }.
# source: 0dcd464d
guidance-brevity = { $points } yli { $words } sanan vastaus

## Jälkikatsaus
# source: 986795fc
debrief-ending = Näin siinä kävi: { $title } ({ $worth })
# source: 4ca6d653
debrief-worth = arvo { $worth }/5
# source: d8f1f84a
debrief-broken-off = Lähdit ennen loppua
# source: 1845d216
debrief-total = { $replies ->
    [one] Pisteesi: { $total }/100, yhdestä vastauksesta.
   *[other] Pisteesi: { $total }/100, { $replies } vastauksen keskiarvo ({ $each }).
}
# source: d80299a2
debrief-no-reply = Et sanonut tällä kertaa mitään, joten pisteitäkään ei tullut.
# source: a4c039e2
debrief-sums = Mistä pisteet tulivat
# source: bca3a342
debrief-no-marks = Mikään, mitä sanoit, ei tuonut eikä vienyt pisteitä.
# source: 209357a6
debrief-sum = { $points } { $name }, { $turns ->
    [one] kerran
   *[other] { $turns } kertaa
}
# source: 66008d58
debrief-best = Paras hetkesi: vastaus { $turn }, { $score }/100
# source: 62fd0465
debrief-weakest = Heikoin hetkesi: vastaus { $turn }, { $score }/100
# source: b08118e6
debrief-better = Kokeile vaikka näin: { $text }
# source: a8df6574
debrief-decisive = Mikä ratkaisi: vastaus { $turn }
# source: 718c3141
debrief-decisive-better = Ärtymys: ennen { $temper }, jälkeen { $temper_after }. Luottamus: ennen { $trust }, jälkeen { $trust_after }. Mikään muu vastaus ei tehnyt keskustelulle yhtä hyvää.
# source: 339dc34f
debrief-decisive-worse = Ärtymys: ennen { $temper }, jälkeen { $temper_after }. Luottamus: ennen { $trust }, jälkeen { $trust_after }. Mikään muu vastaus ei tehnyt keskustelulle yhtä paljon hallaa.
# source: 1b1cd590
debrief-practise = Kiinnitä ensi kerralla huomiota tähän: { $name }
# source: 1c3f2211
practise-hold_firm = Sano ”ei” tai hinta yhdellä selvällä virkkeellä heti alkuun, ja anna sen olla siinä.
# source: 128c3ffc
practise-set_boundary = Sano, miten haluat tästä jatkaa: kellonajat, kanava, puhetapa. Yksi sääntö, ystävällisesti.
# source: 7c36f368
practise-cite_terms = Vetoa siihen yhteen sovittuun kohtaan, joka ratkaisee asian, ja jätä se siihen.
# source: 061b8a41
practise-offer_alternative = Tuo pöytään yksi konkreettinen asia, johon asiakas voisi tarttua vaatimuksensa sijasta.
# source: 023eec84
practise-next_step = Sano lopuksi, kuka tekee mitä ja mihin mennessä.
# source: f091fb79
practise-probe = Kysy yksi avoin kysymys siitä, mikä asiakasta huolettaa, ennen kuin vastaat vaatimukseen.
# source: 59defb05
practise-acknowledge = Tartu asiakkaan huoleen omin sanoin, ennen kuin sanot ”ei”.
# source: 62c5469a
practise-own_mistake = Myönnä oma lipsahduksesi yhdellä virkkeellä, selittelemättä, ja sano, miten korjaat sen.
# source: 36e76e8c
practise-part_ways = Lopeta kahdella virkkeellä: sano, että yhteistyö päättyy, ja kerro, kuka voisi sopia asiakkaalle paremmin.
# source: e1be8d1c
practise-concede = Kun tekee mieli antaa periksi, kysy ensin, mitä saat vastineeksi.
# source: 53bb3320
practise-over_promise = Lupaa vain se, mikä on omissa käsissäsi: päivä, puhelu, luonnos.
# source: 8fe8836e
practise-over_apologize = Pyydä anteeksi kerran, yhtä asiaa, ja siirry siihen, mitä aiot tehdä.
# source: 68ba4e69
practise-attack = Kun asiakas piikittelee, vastaa asiaan ja anna piikin olla.

## Players of a walk: replies that no client can take for another kind of player
# source: cc4d1f4b
player-pushover-1 = Hyvä on, te voitatte, saatte kaiken ilmaiseksi, juuri niin kuin haluatte.
# source: 3c152569
player-pushover-2 = No, teen sen tällä kertaa ilmaiseksi, kun kerran niin kovasti tahdotte.
# source: 1635cac0
player-pushover-3 = Tiedättekö mitä, unohdetaan hinta. Saatte sen, niin kuin pyysitte.
# source: f00c966b
player-hothead-1 = Olette tyhmin ihminen, jonka olen ikinä tavannut, senkin ylimielinen idiootti.
# source: ef913bb2
player-hothead-2 = Menkää valittamaan jonnekin muualle noine naurettavine vaatimuksinenne.
# source: 0b4d0ce9
player-hothead-3 = Kaltaisenne ovat pelkkä vitsi. Vain pelle kehtaa pyytää tuollaista.
# source: f5c1ba7b
player-promiser-1 = Lupaan teille, että siitä tulee täydellinen, sataprosenttisesti, eikä teillä ole enää ikinä mitään ongelmia.
# source: 0e42f53c
player-promiser-2 = Takaan, että kaikki menee virheettömästi, sanani siitä, mikään ei voi mennä pieleen.
# source: 0d95ad06
player-promiser-3 = Luottakaa minuun: tästä päivästä alkaen vastaan aina minuutissa, yötä päivää, poikkeuksetta.
# source: 4822011f
player-waffler-1 = Niin no, nämä asiat ovat mitä ovat, ja niistä voisi sanoa yhtä tai toista, ja puolia on tietysti monta, niin kuin aina on, joten tavallaan se riippuu ja tavallaan taas ei.
# source: 7b1a2975
player-waffler-2 = Hm, se on vaikea aihe, kovin laajakin, ja loppujen lopuksi jokainen näkee sen omalla tavallaan, ja sitten on tietysti tämä yleinen tilanne, joka nyt on mikä on.
# source: 8714457f
player-waffler-3 = Joo, ei, tai siis, mielenkiintoista että tämä nousi esiin, aina välillähän se nousee, ja siitä puhutaan, ja niinhän se näissä asioissa yleensä menee.
# source: 66f0d7fa
player-random-hold_firm = Ei, niin ei tehdä. Vastaukseni pysyy samana.
# source: 999c0b13
player-random-set_boundary = Tästä eteenpäin vastaan viesteihin arkisin yhdeksästä viiteen ja vain sähköpostitse.
# source: 916abc95
player-random-cite_terms = Niin lukee sopimuksessa, jonka me molemmat allekirjoitimme.
# source: 14a9cc18
player-random-offer_alternative = Sen sijaan voin tehdä puolet työstä puolella hinnasta.
# source: d08f444f
player-random-next_step = Lähetän suunnitelman torstaina kello kahteentoista mennessä.
# source: 2f99a5ba
player-random-probe = Mikä tässä huolettaa sinua eniten?
# source: 73468466
player-random-acknowledge = Näen, miten paljon vaivaa ja huolta tästä on sinulle ollut.
# source: de962de3
player-random-own_mistake = Se oli minun virheeni: minun olisi pitänyt tarkistaa se, enkä tarkistanut.
# source: 7ab68a7f
player-random-part_ways = Tässä tiemme eroavat: lopetan yhteistyömme tänään.
# source: 0fb17b33
player-random-over_apologize = Anteeksi, olen niin pahoillani, aivan hirveän pahoillani, voi anna, anna anteeksi.
# source: 5818502e
player-random-quiet_parting = Minä jätän tämän tähän. Etsi joku toinen.
# source: 4795d8ae
player-random-soft_offer = Voin tarjota pienempää pakettia kahdellasadalla tai kolmea maksuerää. Ja se viisikymppinen lähtee pois, olkoon.

## Kello: mitä kuka tahansa asiakas sanoo odotettuaan liian kauan
# source: 3cf33c7a
client-impatient-1 = Siinäpä kesti.
# source: 9711e119
client-impatient-2 = Minulla ei ole koko päivää aikaa.
# source: 6e596644
client-impatient-3 = Taas pitkä hiljaisuus. Kyllä sen huomaa.
