### Valmentajan sanat: siirrot, pisteet, jälkikatsaus.

## Siirrot: nimet
move-hold_firm = jämäkkä kanta
move-set_boundary = selvä pelisääntö
move-cite_terms = sovittuun vetoaminen
move-offer_alternative = tarjottu vaihtoehto
move-next_step = seuraava askel
move-probe = kysymys taustoista
move-acknowledge = huolen kuuleminen
move-own_mistake = oman virheen myöntäminen
move-part_ways = yhteistyön lopettaminen
move-concede = periksi antaminen
move-over_promise = liika lupailu
move-over_apologize = liika pahoittelu
move-attack = kimppuun käyminen

## Siirrot: mitä ne ovat
move-hold_firm-about = asiakas ei voi erehtyä pitämään vastaustasi myöntymisenä
move-set_boundary-about = sääntö siitä, miten, milloin tai mitä kautta toimitte yhdessä tästä eteenpäin
move-cite_terms-about = sopimus, tarjous, toimeksianto, sähköposti: jotain, mikä on mustaa valkoisella
move-offer_alternative-about = jotain konkreettista, mihin asiakas voisi tarttua vaatimuksensa sijasta
move-next_step-about = kuka tekee mitä ja mihin mennessä
move-probe-about = aito kysymys huolesta, joka on vaatimuksen takana
move-acknowledge-about = sanat, jotka tarttuvat asiakkaan huoleen
move-own_mistake-about = yksi oma virhe, sanottuna suoraan
move-part_ways-about = selvä loppu yhteistyölle, rauhallisesti sanottuna
move-concede-about = suostuminen vaatimukseen niin, ettet saa mitään vastineeksi
move-over_promise-about = vakuuttelu asiasta, josta kukaan ei voi olla varma
move-over_apologize-about = anteeksipyyntö toisensa perään tai pahoittelu siitä, että sinulla ylipäätään on ehtoja
move-attack-about = loukkaus, iva, vihamielinen uhkaus

## Pisteet
mark-unsure = ehkä { $name } (puolet pisteistä)
mark-brevity = pitkä: { $words ->
    [one] { $words } sana
   *[other] { $words } sanaa
}, { $allowed } riittäisi
sum-kept-within = { $sum }, rajan vuoksi { $total }
verdict-shown = varma
verdict-leaning-yes = epävarma, pikemminkin kyllä
verdict-leaning-no = epävarma, pikemminkin ei
verdict-absent = ei mukana
why-nothing = Vielä ei ole vastausta, jonka voisi selittää.
why-moves = Mitä lukija huomasi ja miten varma se on:
why-move = { $name }: { $percent } %, { $verdict }
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
guidance-head = Jokainen vastaus lähtee { $start } pisteestä ja päätyy välille 0–100. Neuvojen lähde: { $article }.
guidance-brevity = { $points } yli { $words } sanan vastaus

## Jälkikatsaus
debrief-ending = Näin siinä kävi: { $title } ({ $worth })
debrief-worth = arvo { $worth }/5
debrief-broken-off = Lähdit ennen loppua
debrief-total = { $replies ->
    [one] Pisteesi: { $total }/100, yhdestä vastauksesta.
   *[other] Pisteesi: { $total }/100, { $replies } vastauksen keskiarvo ({ $each }).
}
debrief-no-reply = Et sanonut tällä kertaa mitään, joten pisteitäkään ei tullut.
debrief-sums = Mistä pisteet tulivat
debrief-no-marks = Mikään, mitä sanoit, ei tuonut eikä vienyt pisteitä.
debrief-sum = { $points } { $name }, { $turns ->
    [one] kerran
   *[other] { $turns } kertaa
}
debrief-best = Paras hetkesi: vastaus { $turn }, { $score }/100
debrief-weakest = Heikoin hetkesi: vastaus { $turn }, { $score }/100
debrief-better = Kokeile vaikka näin: { $text }
debrief-decisive = Mikä ratkaisi: vastaus { $turn }
debrief-decisive-better = Ärtymys: ennen { $temper }, jälkeen { $temper_after }. Luottamus: ennen { $trust }, jälkeen { $trust_after }. Mikään muu vastaus ei tehnyt keskustelulle yhtä hyvää.
debrief-decisive-worse = Ärtymys: ennen { $temper }, jälkeen { $temper_after }. Luottamus: ennen { $trust }, jälkeen { $trust_after }. Mikään muu vastaus ei tehnyt keskustelulle yhtä paljon hallaa.
debrief-practise = Kiinnitä ensi kerralla huomiota tähän: { $name }
practise-hold_firm = Sano ”ei” tai hinta yhdellä selvällä virkkeellä heti alkuun, ja anna sen olla siinä.
practise-set_boundary = Sano, miten haluat tästä jatkaa: kellonajat, kanava, puhetapa. Yksi sääntö, ystävällisesti.
practise-cite_terms = Vetoa siihen yhteen sovittuun kohtaan, joka ratkaisee asian, ja jätä se siihen.
practise-offer_alternative = Tuo pöytään yksi konkreettinen asia, johon asiakas voisi tarttua vaatimuksensa sijasta.
practise-next_step = Sano lopuksi, kuka tekee mitä ja mihin mennessä.
practise-probe = Kysy yksi avoin kysymys siitä, mikä asiakasta huolettaa, ennen kuin vastaat vaatimukseen.
practise-acknowledge = Tartu asiakkaan huoleen omin sanoin, ennen kuin sanot ”ei”.
practise-own_mistake = Myönnä oma lipsahduksesi yhdellä virkkeellä, selittelemättä, ja sano, miten korjaat sen.
practise-part_ways = Lopeta kahdella virkkeellä: sano, että yhteistyö päättyy, ja kerro, kuka voisi sopia asiakkaalle paremmin.
practise-concede = Kun tekee mieli antaa periksi, kysy ensin, mitä saat vastineeksi.
practise-over_promise = Lupaa vain se, mikä on omissa käsissäsi: päivä, puhelu, luonnos.
practise-over_apologize = Pyydä anteeksi kerran, yhtä asiaa, ja siirry siihen, mitä aiot tehdä.
practise-attack = Kun asiakas piikittelee, vastaa asiaan ja anna piikin olla.
