### Az edző szavai: lépések, pontok, visszatekintés.

## Lépések: nevek
move-hold_firm = határozott álláspont
move-set_boundary = világos szabály
move-cite_terms = hivatkozás a megállapodásra
move-offer_alternative = más megoldás felkínálása
move-next_step = konkrét következő lépés
move-probe = rákérdezés a valódi okra
move-acknowledge = odafigyelés a gondjára
move-own_mistake = saját hiba vállalása
move-part_ways = együttműködés lezárása
move-concede = meghátrálás
move-over_promise = túlzott ígéret
move-over_apologize = túlzott bocsánatkérés
move-attack = visszavágás

## Lépések: mit jelentenek
move-hold_firm-about = a válaszodat az ügyfél nem veheti igennek
move-set_boundary-about = szabály arra, hogyan, mikor vagy milyen csatornán dolgoztok együtt ezentúl
move-cite_terms-about = szerződés, árajánlat, feladatleírás, e-mail: valami, ami írásban megvan
move-offer_alternative-about = valami konkrét, amit a követelése helyett elfogadhat
move-next_step-about = ki mit csinál meg, és mikorra
move-probe-about = igazi kérdés arról, milyen aggodalom van a követelés mögött
move-acknowledge-about = szavak, amelyekből látszik, hogy meghallottad, mi bántja
move-own_mistake-about = egyetlen saját hibád, kertelés nélkül kimondva
move-part_ways-about = tiszta lezárás, nyugodtan kimondva
move-concede-about = megadod, amit követel, és semmit sem kapsz érte
move-over_promise-about = biztosra ígérsz valamit, amiben senki sem lehet biztos
move-over_apologize-about = újra meg újra bocsánatot kérsz, vagy már azért is, hogy feltételeid vannak
move-attack-about = sértés, gúny, ellenséges fenyegetés

## Pontok
mark-unsure = talán { $name } (feleannyi pont)
mark-brevity = hosszú: { $words } szó, { $allowed } is elég lenne
sum-kept-within = { $sum }, a határ miatt { $total }
verdict-shown = biztos
verdict-leaning-yes = bizonytalan, inkább igen
verdict-leaning-no = bizonytalan, inkább nem
verdict-absent = nincs benne
why-nothing = Még nincs válasz, amelyet meg lehetne magyarázni.
why-moves = Mit vett észre az elemző, és mennyire biztos benne:
why-move = { $name }: { $percent }%, { $verdict }
why-counts = Összesen { $words } szó, { $sentences } mondat, { $questions } kérdés.
guidance-head = Minden válasz { $start } pontról indul, és a végösszeg 0 és 100 közé esik. A tanácsok forrása: „{ $article }”.
guidance-brevity = { $points } hosszúság: { $words } szó fölött

## Visszatekintés
debrief-ending = Így végződött: { $title } ({ $worth })
debrief-worth = értéke: { $worth } az 5-ből
debrief-broken-off = A vége előtt kiléptél
debrief-total = { $replies ->
    [one] A pontszámod: { $total } a 100-ból, egyetlen válasz alapján.
   *[other] A pontszámod: { $total } a 100-ból, { $replies } válasz átlaga ({ $each }).
}
debrief-no-reply = Ezúttal nem mondtál semmit, így nincs mit pontozni.
debrief-sums = Miből állt össze
debrief-no-marks = Semmi olyat nem mondtál, amiért pont vagy levonás járt volna.
debrief-sum = { $points } { $name }, { $turns ->
    [one] egyszer
   *[other] { $turns } alkalommal
}
debrief-best = A legjobb pillanatod: { $turn }. válasz, { $score } pont a 100-ból
debrief-weakest = A leggyengébb pillanatod: { $turn }. válasz, { $score } pont a 100-ból
debrief-better = Próbáld például így: { $text }
debrief-decisive = Ami eldöntötte: { $turn }. válasz
debrief-decisive-better = Előtte az indulat { $temper }, a bizalom { $trust } volt, utána { $temper_after } és { $trust_after }: egyetlen másik válasz sem tett ennyi jót a beszélgetésnek.
debrief-decisive-worse = Előtte az indulat { $temper }, a bizalom { $trust } volt, utána { $temper_after } és { $trust_after }: egyetlen másik válasz sem ártott ennyit a beszélgetésnek.
debrief-practise = Erre figyelj legközelebb: { $name }
practise-hold_firm = Mondd ki a nemet vagy az árat egyetlen világos mondatban, még az elején, és ne magyarázd tovább.
practise-set_boundary = Mondd meg, hogyan szeretnéd folytatni: mikor, milyen csatornán, milyen hangnemben. Egyetlen szabály, kedvesen.
practise-cite_terms = Mutass rá a megállapodásnak arra az egy sorára, amely eldönti a kérdést, és ne ragozd tovább.
practise-offer_alternative = Tegyél az asztalra egyetlen konkrét dolgot, amit a követelése helyett elfogadhat.
practise-next_step = A végén mondd ki, ki mit csinál meg, és mikorra.
practise-probe = Mielőtt a követelésre felelnél, tegyél fel egy nyitott kérdést arról, mi aggasztja.
practise-acknowledge = Mielőtt nemet mondasz, fogalmazd meg a saját szavaiddal, mi aggasztja.
practise-own_mistake = Nevezd meg a saját botlásodat egy mondatban, kifogások nélkül, és mondd el, hogyan hozod helyre.
practise-part_ways = Zárd le két mondatban: az egyik, hogy itt a vége, a másik, hogy kivel járhat jobban.
practise-concede = Ha engednél, előbb kérdezd meg, mit kapsz érte.
practise-over_promise = Csak azt ígérd meg, ami a te kezedben van: egy napot, egy hívást, egy vázlatot.
practise-over_apologize = Egyszer kérj bocsánatot, egy dologért, aztán térj rá arra, mit fogsz tenni.
practise-attack = Ha szurkálódik, a lényegre válaszolj, a tüskét pedig hagyd ott, ahol van.
