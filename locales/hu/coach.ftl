### Az edző szavai: lépések, pontok, visszatekintés.

## Lépések: nevek
# source: f2b359d2
move-hold_firm = határozott álláspont
# source: 717d93f7
move-set_boundary = világos szabály
# source: ff4e0853
move-cite_terms = hivatkozás a megállapodásra
# source: afc5ccb3
move-offer_alternative = más megoldás felkínálása
# source: 541bf93c
move-next_step = konkrét következő lépés
# source: 7ea11d35
move-probe = rákérdezés a valódi okra
# source: e6ebc182
move-acknowledge = odafigyelés a gondjára
# source: 0cdb2fd8
move-own_mistake = saját hiba vállalása
# source: 1387a55c
move-part_ways = együttműködés lezárása
# source: ee81b5b7
move-concede = meghátrálás
# source: 09348261
move-over_promise = túlzott ígéret
# source: ea4c3e0c
move-over_apologize = túlzott bocsánatkérés
# source: 7e64f29f
move-attack = visszavágás

## Lépések: mit jelentenek
# source: 468aadbe
move-hold_firm-about = a válaszodat az ügyfél nem veheti igennek
# source: 648e091e
move-set_boundary-about = szabály arra, hogyan, mikor vagy milyen csatornán dolgoztok együtt ezentúl
# source: f91cd661
move-cite_terms-about = szerződés, árajánlat, feladatleírás, e-mail: valami, ami írásban megvan
# source: 612251e4
move-offer_alternative-about = valami konkrét, amit a követelése helyett elfogadhat
# source: 4678f15d
move-next_step-about = ki mit csinál meg, és mikorra
# source: 224d06e2
move-probe-about = igazi kérdés arról, milyen aggodalom van a követelés mögött
# source: 0eacea66
move-acknowledge-about = szavak, amelyekből látszik, hogy meghallottad, mi bántja
# source: 1d1d7904
move-own_mistake-about = egyetlen saját hibád, kertelés nélkül kimondva
# source: 50028eea
move-part_ways-about = tiszta lezárás, nyugodtan kimondva
# source: b877d260
move-concede-about = megadod, amit követel, és semmit sem kapsz érte
# source: 63738b65
move-over_promise-about = biztosra ígérsz valamit, amiben senki sem lehet biztos
# source: 0fc06f71
move-over_apologize-about = újra meg újra bocsánatot kérsz, vagy már azért is, hogy feltételeid vannak
# source: 43291302
move-attack-about = sértés, gúny, ellenséges fenyegetés

## Pontok
# source: a2b4c033
mark-unsure = talán { $name } (a pontok { $quarters ->
    [1] negyede
    [2] fele
   *[3] háromnegyede
})
# source: 5f0c4032
mark-borrowed = { $name } (nem a saját szavaid: nem ér pontot)
# source: d9014cdb
mark-brevity = hosszú: { $words } szó, { $allowed } is elég lenne
# source: 58319554
sum-kept-within = { $sum }, a határ miatt { $total }
# source: b69a6219
verdict-shown = biztos
# source: 3fed07a7
verdict-leaning-yes = bizonytalan, inkább igen
# source: 95931a84
verdict-leaning-no = bizonytalan, inkább nem
# source: 3ef6afaf
verdict-absent = nincs benne
# source: b756c2ee
why-nothing = Még nincs válasz, amelyet meg lehetne magyarázni.
# source: 8b2a04ae
why-moves = Mit vett észre az elemző, és mennyire biztos benne:
# source: 123390de
why-move = { $name }: { $percent }%, { $verdict }
# source: 85ac4124
why-counts = Összesen { $words } szó, { $sentences } mondat, { $questions } kérdés.
# source: 7cfbb37c
guidance-head = Minden válasz { $start } pontról indul, és a végösszeg 0 és 100 közé esik. A tanácsok forrása: „{ $article }”.
# source: 0dcd464d
guidance-brevity = { $points } hosszúság: { $words } szó fölött

## Visszatekintés
# source: 986795fc
debrief-ending = Így végződött: { $title } ({ $worth })
# source: 4ca6d653
debrief-worth = értéke: { $worth } az 5-ből
# source: d8f1f84a
debrief-broken-off = A vége előtt kiléptél
# source: 1845d216
debrief-total = { $replies ->
    [one] A pontszámod: { $total } a 100-ból, egyetlen válasz alapján.
   *[other] A pontszámod: { $total } a 100-ból, { $replies } válasz átlaga ({ $each }).
}
# source: d80299a2
debrief-no-reply = Ezúttal nem mondtál semmit, így nincs mit pontozni.
# source: a4c039e2
debrief-sums = Miből állt össze
# source: bca3a342
debrief-no-marks = Semmi olyat nem mondtál, amiért pont vagy levonás járt volna.
# source: 209357a6
debrief-sum = { $points } { $name }, { $turns ->
    [one] egyszer
   *[other] { $turns } alkalommal
}
# source: 66008d58
debrief-best = A legjobb pillanatod: { $turn }. válasz, { $score } pont a 100-ból
# source: 62fd0465
debrief-weakest = A leggyengébb pillanatod: { $turn }. válasz, { $score } pont a 100-ból
# source: b08118e6
debrief-better = Próbáld például így: { $text }
# source: a8df6574
debrief-decisive = Ami eldöntötte: { $turn }. válasz
# source: 718c3141
debrief-decisive-better = Előtte az indulat { $temper }, a bizalom { $trust } volt, utána { $temper_after } és { $trust_after }: egyetlen másik válasz sem tett ennyi jót a beszélgetésnek.
# source: 339dc34f
debrief-decisive-worse = Előtte az indulat { $temper }, a bizalom { $trust } volt, utána { $temper_after } és { $trust_after }: egyetlen másik válasz sem ártott ennyit a beszélgetésnek.
# source: 1b1cd590
debrief-practise = Erre figyelj legközelebb: { $name }
# source: 1c3f2211
practise-hold_firm = Mondd ki a nemet vagy az árat egyetlen világos mondatban, még az elején, és ne magyarázd tovább.
# source: 128c3ffc
practise-set_boundary = Mondd meg, hogyan szeretnéd folytatni: mikor, milyen csatornán, milyen hangnemben. Egyetlen szabály, kedvesen.
# source: 7c36f368
practise-cite_terms = Mutass rá a megállapodásnak arra az egy sorára, amely eldönti a kérdést, és ne ragozd tovább.
# source: 061b8a41
practise-offer_alternative = Tegyél az asztalra egyetlen konkrét dolgot, amit a követelése helyett elfogadhat.
# source: 023eec84
practise-next_step = A végén mondd ki, ki mit csinál meg, és mikorra.
# source: f091fb79
practise-probe = Mielőtt a követelésre felelnél, tegyél fel egy nyitott kérdést arról, mi aggasztja.
# source: 59defb05
practise-acknowledge = Mielőtt nemet mondasz, fogalmazd meg a saját szavaiddal, mi aggasztja.
# source: 62c5469a
practise-own_mistake = Nevezd meg a saját botlásodat egy mondatban, kifogások nélkül, és mondd el, hogyan hozod helyre.
# source: 36e76e8c
practise-part_ways = Zárd le két mondatban: az egyik, hogy itt a vége, a másik, hogy kivel járhat jobban.
# source: e1be8d1c
practise-concede = Ha engednél, előbb kérdezd meg, mit kapsz érte.
# source: 53bb3320
practise-over_promise = Csak azt ígérd meg, ami a te kezedben van: egy napot, egy hívást, egy vázlatot.
# source: 8fe8836e
practise-over_apologize = Egyszer kérj bocsánatot, egy dologért, aztán térj rá arra, mit fogsz tenni.
# source: 68ba4e69
practise-attack = Ha szurkálódik, a lényegre válaszolj, a tüskét pedig hagyd ott, ahol van.

## Players of a walk: replies that no client can take for another kind of player
# source: cc4d1f4b
player-pushover-1 = Jól van, jól van, nyert, megkapja az egészet ingyen, ahogy akarja.
# source: 3c152569
player-pushover-2 = Na jó, ha ennyire szeretné, most az egyszer megcsinálom ingyen.
# source: 1635cac0
player-pushover-3 = Tudja mit, hagyjuk az árat. Az öné, ahogy kérte.
# source: f00c966b
player-hothead-1 = Maga a legostobább ember, akivel valaha találkoztam, maga pökhendi idióta.
# source: ef913bb2
player-hothead-2 = Menjen, és untasson mást a nevetséges nyavalygásával.
# source: 0b4d0ce9
player-hothead-3 = Az ilyenek, mint maga, egy vicc. Ilyet csak egy bohóc kér.
# source: f5c1ba7b
player-promiser-1 = Megígérem, hogy tökéletes lesz, száz százalékig, és soha többé semmi gondja nem lesz vele.
# source: 0e42f53c
player-promiser-2 = Garantálom, hogy minden hibátlanul megy majd, a szavamat adom, az égvilágon semmi sem mehet félre.
# source: 0d95ad06
player-promiser-3 = Bízzon bennem: mától éjjel-nappal, mindig, egy percen belül válaszolok, kivétel nélkül.
# source: 4822011f
player-waffler-1 = Hát, tudja, ezek a dolgok olyanok, amilyenek, lehet róluk ezt is mondani, azt is, és persze sok oldala van, mint mindennek, úgyhogy bizonyos értelemben attól függ, bizonyos értelemben meg nem.
# source: 7b1a2975
player-waffler-2 = Hm, nehéz téma ez, elég tág is, végső soron mindenki a maga módján látja, aztán ott van az általános helyzet is, ami olyan, amilyen mostanában.
# source: 8714457f
player-waffler-3 = Igen, nem, szóval, érdekes, hogy ez szóba került, időnként szóba kerül, beszélnek is róla, általában így szokott ez lenni az ilyen dolgokkal.
# source: 66f0d7fa
player-random-hold_firm = Nem, erre nem kerül sor. A válaszom nem változik.
# source: 999c0b13
player-random-set_boundary = Mostantól hétköznap kilenc és öt között válaszolok az üzenetekre, és csak e-mailben.
# source: 916abc95
player-random-cite_terms = Ez áll a szerződésben, amelyet mindketten aláírtunk.
# source: 14a9cc18
player-random-offer_alternative = Ehelyett a munka felét tudom elvégezni, fele pénzért.
# source: d08f444f
player-random-next_step = Csütörtök délig elküldöm Önnek a tervet.
# source: 2f99a5ba
player-random-probe = Mi az, ami ebben a leginkább aggasztja?
# source: 73468466
player-random-acknowledge = Látom, mennyi gondot és aggodalmat okozott ez Önnek.
# source: de962de3
player-random-own_mistake = Ezt én rontottam el: ellenőriznem kellett volna, és nem tettem meg.
# source: 7ab68a7f
player-random-part_ways = Itt elválnak útjaink: a mai nappal befejezem a közös munkánkat.
# source: 0fb17b33
player-random-over_apologize = Bocsánat, rettenetesen sajnálom, szörnyen érzem magam, kérem, kérem, bocsásson meg.
# source: 5818502e
player-random-quiet_parting = Hagyjuk itt abba, és menjen mindenki a maga útján.
# source: 4795d8ae
player-random-soft_offer = Két dolgot tudok ajánlani: egy kisebb csomagot vagy fizetést három részletben. Na jó, legyen, a kiszállást sem számítom fel.

## Az óra: amit bármelyik ügyfél mond, ha túl sokat várt
# source: 3cf33c7a
client-impatient-1 = Ez jó sokáig tartott.
# source: 9711e119
client-impatient-2 = Nem érek rá egész nap.
# source: 6e596644
client-impatient-3 = Megint ez a hosszú hallgatás. Feltűnik ám.
