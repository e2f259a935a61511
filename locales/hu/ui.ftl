### A program saját szavai: parancssor, menü, beszélgetés, hibák.

## Összegek és dátumok
# A nyelv, amelynek a szokásai szerint a számok és a napok megjelennek (BCP 47).
# source: cb7e67bd
format-locale = hu
# source: cb55790c
money = { $currency ->
    [EUR] { $amount } €
    [GBP] { $amount } £
    [USD] { $amount } $
    [TRY] { $amount } ₺
    [HUF] { $amount } Ft
    [RUB] { $amount } ₽
   *[other] { $amount } { $currency }
}

## Parancssor
# source: e1b34b09
help-sparring = Gyakorold a kényes beszélgetéseket nehéz ügyfelekkel: internet nélkül, a saját nyelveden, indokolt pontozással.
# source: f3ccba0e
help-play = Beszélgetés egy ügyféllel (parancs nélkül is ez indul)
# source: 676acabd
help-list = A forgatókönyvek felsorolása
# source: ef17e41d
help-read = JSON Lines formátumú válaszok elemzése: mit tesznek, és hány pontot érnek
# source: be3ac4e4
help-new = Saját forgatókönyv kezdése azonnal játszható mintából
# source: ded4ba44
help-check = Forgatókönyvfájlok és fordításaik ellenőrzése
# source: df44762c
help-graph = A forgatókönyv térképének kirajzolása: jelenetek, elágazások, befejezések
# source: eb14d9b0
help-test = Példaválaszok és leírt beszélgetések (.play) ellenőrzése
# source: 8eac4bd7
help-walk = Forgatókönyvek többszöri lejátszása ember nélkül, az eredmények összesítésével
# source: f075cb06
help-schema = A forgatókönyvfájlok JSON-sémájának kiírása
# source: 8486823d
help-stamp = Fordítások naprakésznek jelölése
# source: 3655d911
help-play-scenario = A forgatókönyv azonosítója vagy a fájl elérési útja
# source: b0e333ae
help-play-random = Az ügyfelet a program választja ki
# source: 478bc56d
help-play-train = Olyan ügyfél választása, akinél egy adott lépés sokat ér, például offer_alternative
# source: a27acf72
help-play-level = Mennyire legyen nehéz az ügyfél: gentle, real vagy hard (alapesetben real)
# source: 62008803
help-play-seed = Az ügyfél szövegváltozatainak kiválasztása: azonos szám, azonos beszélgetés
# source: 79a21caf
help-play-set = Saját adat megadása, például amount=4800 (többször is használható)
# source: e61a89ee
help-play-resume = A félbemaradt beszélgetés folytatása
# source: 06ca7117
help-play-private = Ebből a beszélgetésből semmi ne maradjon meg
# source: 3edad336
help-shared-lang = Nyelv: en, fi, tr, hu vagy ru; ha nincs megadva, a rendszeré
# source: 6b100f80
help-shared-plain = Színek és rajzok nélkül, soronként egy dolog: képernyőolvasóhoz és csővezetékhez
# source: f1fcbdfd
help-shared-width = A szöveg tördelése ennyi karakter szélesre
# source: 53918445
help-shared-color = Színek: auto, always vagy never
# source: 8eae60eb
help-shared-data = A beszélgetések tárolása ebben a mappában a saját adatmappád helyett
# source: ee5543c9
help-shared-help = Ez a súgó
# source: 863a7a85
help-shared-version = A program verziója
# source: 2e348b6b
help-list-format = text vagy json
# source: 4c07d6ba
help-check-format = text, json, sarif vagy github
# source: 762f3e08
help-check-paths = Forgatókönyvfájlok vagy mappák; ha nincs megadva, a programhoz tartozó forgatókönyvek
# source: cce524b4
help-read-paths = JSON Lines-fájlok; ha nincs megadva, a szabványos bemenet
# source: 705dd2ad
help-read-threads = Hány szálon fusson az elemzés; ha nincs megadva, magonként egyen
# source: 73b7a612
help-stamp-paths = Forgatókönyvfájlok, amelyeknek a fordítása már naprakész
# source: 65342315
help-graph-scenario = A forgatókönyv azonosítója vagy fájlja
# source: ee6e413e
help-graph-format = svg, html, mermaid vagy dot (alapesetben mermaid)
# source: 78721da8
help-new-id = Az új forgatókönyv azonosítója: ékezet nélküli kisbetűk (a–z), számjegyek és _
# source: 5ef60745
help-new-from = Kiinduló forgatókönyv (alapesetben egy kis példa)
# source: 40cd75fc
help-new-title = A beszélgetés címe
# source: b7613ccf
help-new-role = Ki a felhasználó, egy mondatban
# source: b7377354
help-new-client = Az ügyfél neve
# source: 85b3f6e7
help-new-demand = Mit akar az ügyfél
# source: c32aedcd
help-new-line = Az ügyfél első szavai
# source: 2b2b4506
help-test-paths = Forgatókönyvek, .play fájlok vagy az ezeket tartalmazó mappák (alapesetben minden forgatókönyv példái)
# source: 8b3329e8
help-test-update = A .play fájl elvárásainak átírása a kapott eredményre, rákérdezés után
# source: 5be13888
help-walk-scenarios = Forgatókönyvek azonosítói vagy fájljai (alapesetben mind)
# source: b7d55163
help-walk-players = Ki játsszon: steady, pushover, hothead, promiser, waffler vagy random (alapesetben mind a hat; ismételhető)
# source: a27acf72
help-walk-level = Mennyire legyen nehéz az ügyfél: gentle, real vagy hard (alapesetben real)
# source: af13e263
help-walk-seeds = Hány beszélgetést játsszon le egy-egy játékos (alapesetben 200; a random ennek a tízszeresét)
# source: cfdb8bcf
help-walk-format = text, json vagy junit
# source: 345be9d2
help-heading-usage = Használat
# source: 463b8c4e
help-heading-options = Kapcsolók
# source: ebf4dcb0
help-heading-commands = Parancsok
# source: 8e648548
help-examples = Példák:
    {"  "}sparring                             ügyfél választása a menüből
    {"  "}sparring play price --lang fi        beszélgetés az árról, finnül
    {"  "}sparring play price --set price=4800 ugyanez a saját összegeddel
    {"  "}sparring read replies.jsonl          egy fájl válaszainak elemzése és pontozása

# source: 55a8c22f
usage-unknown-argument = Nincs „{ $argument }” kapcsoló.
# source: c6b71529
usage-unknown-verb = Nincs „{ $value }” parancs.
# source: cf2470c5
usage-invalid-value = Nem megfelelő érték: „{ $value }” ({ $argument }).
# source: e4109895
usage-known-values = Lehetséges értékek: { $values }.
# source: bda3ddd1
usage-missing-argument = Valami hiányzik: { $argument }.
# source: 2a170676
usage-conflict = { $argument } nem használható együtt a többi megadott kapcsolóval.
# source: b1f31600
usage-wrong-number-of-values = { $argument } pontosan egy értéket vár.
# source: 4e84ad14
usage-other = Ez a parancssor nem értelmezhető.
# source: 15fae3b5
usage-see-help = A lehetőségeket a „sparring --help” sorolja fel.
# source: 81c9916e
did-you-mean = Erre gondoltál: „{ $nearest }”?
# source: 82fa508a
error = Hiba: { $message }
# source: 5ff12cc0
error-unknown-language = Nincs „{ $tag }” nyelv. Választható: { $known }.
# source: 958e86ad
error-set-form = Ez nem adat=érték alakú: „{ $value }”. Írd így: amount=4800.
# source: bd755fbe
error-model = Az elemző modellsúlyai nem használhatók: { $message }

## Menü
# source: d938fc64
menu-title = Kivel szeretnél beszélni?
# source: d21fe925
menu-row = { $number }  { $title } ({ $id }) – { $level }
# source: 3b1617a1
menu-prompt = Egy szám 1 és { $count } között (kilépés: q):
# source: c6873315
menu-unknown = Itt nincs „{ $typed }”: írj be egy számot a listából.
# source: 5b76b508
train-nothing = Egyik forgatókönyv sem kéri ezt a lépést, és nem is óv tőle.
# source: 193ca071
difficulty-1 = könnyű
# source: 075c3454
difficulty-2 = közepes
# source: 2e3ab4cc
difficulty-3 = nehéz

## A beszélgetés előtt
# source: 978b6f9e
opening-situation = { $text }
# source: bc15b2e3
opening-role = A szereped: { $text }
# source: 6a658001
opening-aim = A célod: { $text }
# source: a21503d8
opening-client-manner = Az ügyfeled: { $name }. { $text }
# source: ae71de84
opening-demand = Amit akar: { $text }
# source: 9090a7be
opening-level-gentle = Szint: gentle. Az ügyfél nyugodtabban kezd, jobban bízik benned, és tovább tart a türelme.
# source: ed3641c0
opening-level-hard = Szint: hard. Az ügyfél ingerültebben kezd, kevésbé bízik benned, és minden eredményért meg kell dolgoznod.
# source: 3d8ba0ee
opening-judged = Pontot hoz: { $asked }. Pontba kerül: { $warned }, valamint minden { $words } szónál hosszabb válasz.
# source: b36231a0
opening-commands = Írd be a válaszodat. A parancsokat a „:help” sorolja fel, a „:guidance” pedig megmutatja, mi mennyit ér. A beszélgetés kezdőszáma (--seed): { $seed }.

## A beszélgetés
# source: d3474149
prompt = te>
# source: af63b34c
prompt-afterwards = >
# source: cb6a9c1a
you = Te
# source: 14caf174
turn = { $number }. válasz
# source: 492ebd01
score = { $score } pont a 100-ból
# source: 405e3dd7
temper = indulat
# source: 8c39b3a7
trust = bizalom
# source: f7d69a9d
no-marks = semmi, amiért pont vagy levonás járna
# source: 67d053dd
quote = „{ $text }”
# source: c6572aa2
empty-reply = Mondj valamit az ügyfélnek! Tippet a „:hint” ad, a parancsokat a „:help” sorolja fel.
# source: 821d6502
interrupted = Még egy Ctrl-C, és visszatekintéssel zárunk. Vagy egyszerűen folytasd.
# source: c901449e
command-unknown = Nincs „:{ $name }” parancs.
# source: dfafb62d
help-reply = Amit beírsz, azt mondod az ügyfélnek. A kettősponttal kezdődő sor parancs:
# source: c768fd88
command-hint = tipp ehhez a pillanathoz
# source: 5c08eea8
command-why = a legutóbbi válaszod minden pontja: mely szavaidért jár, és mennyire biztos benne az elemző
# source: 62a90962
command-model = mintaválasz ehhez a pillanathoz
# source: 024e45e9
command-retry = a legutóbbi válaszod még egyszer, összevetéssel
# source: 7a1dc94a
command-guidance = miért jár pont, és mennyi
# source: 3e7ca3e1
command-facts = a beszélgetés adatai, és hogyan adhatod meg a sajátjaidat
# source: d58d78dd
command-lang = nyelvváltás
# source: 6c73eb19
command-lang-argument = NYELV
# source: d9533731
command-save = az eddigi beszélgetés mentése fájlba, pontokkal együtt
# source: e7941285
command-save-argument = FÁJL
# source: 4d047db7
command-help = ez a lista
# source: a4af0368
command-quit = kilépés, visszatekintéssel
# source: 32c8f5e6
shown-hint = Tipp: { $text }
# source: 221cc5f3
shown-model = Például: „{ $text }”
# source: a1995008
retry-nothing = Még nincs válasz, amelyet újra elmondhatnál.
# source: 8c519deb
retry-again = Még egyszer. Az ügyfél ezt mondta:
# source: 59161861
retry-before = Az előbb: { $score } pont a 100-ból
# source: a31e07e7
retry-now = Most: { $score } pont a 100-ból
# source: e9d66f0a
save-where = Add meg a fájl nevét is, például: „:save talk.md”.
# source: dc786e5f
saved = Elmentve ide: { $file }
# source: 3eb2c0a1
save-exists = Már van ilyen fájl, érintetlen maradt: { $file }. Válassz másik nevet.
# source: 62484fa0
save-failed = Nem sikerült ide menteni: { $file } ({ $message })
# source: 9c921dc7
facts-set = Így adhatod meg a sajátjaidat: sparring play … --set { $example }=…
# source: 64682237
journal-unwritable = Ez a beszélgetés nem mentődik el ({ $message }). Folytathatod, de nem kerül be az előzményeid közé, és később nem veheted fel a fonalát.
# source: 118d5061
resumed = { $replies ->
    [one] Eddig egy választ adtál. Az ügyfél legutóbb ezt mondta:
   *[other] Eddig { $replies } választ adtál. Az ügyfél legutóbb ezt mondta:
}
# source: 7d50cc27
resume-nothing = Nincs félbemaradt beszélgetés.
# source: e893da21
resume-changed = A forgatókönyv („{ $scenario }”) azóta megváltozott, ezért ez a beszélgetés már nem folytatható.
# source: c87a0762
afterwards-open = Ezt a beszélgetést később is folytathatod: „sparring play --resume”.
# source: 02add12d
afterwards = A beszélgetésnek vége. A „:why” megmagyarázza az utolsó válaszodat, a „:retry” után újra elmondhatod, a „:save FÁJL” elmenti a beszélgetést; Enterrel kilépsz.

## Sorok elemzése
# source: e2c2b89e
read-progress = válasz elemezve
# source: e7587619
read-summary = { $rows ->
    [one] Egy válasz elemezve
   *[other] { $rows } válasz elemezve
}, { $bad ->
    [0] hibás sor nem volt
    [one] egy hibás sor
   *[other] { $bad } hibás sor
}.
# source: f0d7b02f
read-not-json = nem JSON-objektum ({ $column }. karakter)
# source: 23a3a7f2
read-missing-field = hiányzik egy mező: „{ $field }”
# source: 55ee7095
read-wrong-field = szövegnek kell állnia itt: „{ $field }”
# source: fc28f427
read-unknown-scenario = nincs „{ $scenario }” nevű forgatókönyv
# source: ce0d6e7d
read-unknown-beat = nincs „{ $beat }” nevű jelenet ebben a forgatókönyvben: „{ $scenario }”
# source: b3d9b5d6
stamped = { $file }: { $count ->
    [one] egy szöveg naprakésznek jelölve
   *[other] { $count } szöveg naprakésznek jelölve
}
# source: a9482c83
stamp-nothing = { $file }: nincs mellette fordítás
## A `sparring check` és `list` mondatai, és azok, amelyek a megnyithatatlan forgatókönyvekről szólnak.

## Egy forgatókönyv megnyitása

# source: eb219d2e
scenario-not-found = Nincs „{ $name }” nevű forgatókönyv. A választékot a `sparring list` mutatja meg.
# source: 2c811e39
scenario-not-found-near = Nincs „{ $name }” nevű forgatókönyv. Erre gondoltál: „{ $suggestion }”?
# source: daef0df3
scenario-unreadable = { $path } nem nyitható meg: { $reason }
# source: 0c12f349
scenario-faulty =
    { $count ->
        [one] { $path }: { $count } hiba van benne, ezért még nem lehet vele gyakorolni. A helyét a `sparring check { $path }` mutatja meg.
       *[other] { $path }: { $count } hiba van benne, ezért még nem lehet vele gyakorolni. A helyüket a `sparring check { $path }` mutatja meg.
    }

## A felhasználó saját adatai

# source: c4fcf16c
diagnostic-fact-unknown = Ebben a forgatókönyvben nincs „{ $name }” nevű adat.
# source: 04e2d012
diagnostic-fact-unknown-help =
    { $options ->
        [none] Nincs benne olyan adat, amelyet meg lehetne adni.
       *[other] Ezek az adatai: { $options }.
    }
# source: 779a5f4c
diagnostic-fact-unreadable =
    { $kind ->
        [money] „{ $name }” összeg, de ez nem olvasható annak: „{ $value }”. Írd így: 4800 EUR vagy 4800.50.
        [date] „{ $name }” dátum, de ez nem olvasható annak: „{ $value }”. Írd így: 2027-03-15.
        [number] „{ $name }” szám, de ez nem olvasható annak: „{ $value }”. Írj egész számot, számjegyekkel, például: 14.
       *[text] „{ $name }” szöveg, de ez nem jó hozzá: „{ $value }”. Legalább egy, legfeljebb nyolcvan közönséges karaktert írj.
    }

## list

# source: fce32cfb
list-title = { $id }: { $title }
# source: 0d7bfe66
list-details = { $difficulty } · { $languages } · { $fewest }–{ $most } válasz
# source: 678a643b
list-trains = Gyakorolható lépések: { $moves }
# source: b443b5f9
theme-money = Pénz
# source: cb5c70c5
theme-pressure = Nyomás
# source: cdd7cd19
theme-work = A munka
# source: 0979c77b
theme-fault = Saját hibák
# source: 6841968d
theme-relationship = Kezdet és búcsú
# source: 7ae59631
theme-other = Egyéb

## new

# source: 2bd33e54
new-id = „{ $id }” nem lehet forgatókönyv azonosítója: kisbetűkből (a–z), számjegyekből és _ jelből álljon, elöl betűvel.
# source: 691d6117
new-ask-title = Mi legyen a beszélgetés címe? (Enter: marad, ami a példában áll)
# source: 0c038360
new-ask-role = Ki vagy benne? Egy mondat, amely tegezve szól hozzád:
# source: da5fc53b
new-ask-client = Hogy hívják az ügyfelet?
# source: 1c6d92a6
new-ask-demand = Mit akar az ügyfél, néhány szóban?
# source: d31a5e0e
new-ask-line = Mit mond először az ügyfél?
# source: 02bb578a
new-written = { $file } elkészült: már játszható, és szabadon átírható. A mellette lévő README.md elmondja, hogyan (angolul). A „sparring check { $file }” minden hibát megtalál, a „sparring play { $file }” elindítja.

## test

# source: abcfeef9
test-summary =
    { $tested ->
        [0] Itt nincs mit ellenőrizni.
       *[other] { $tested } ellenőrzés, ebből { $failed } nem felelt meg.
    }
# source: c885ba49
test-read =
    { $moves ->
        [none] felismerve: semmi
       *[other] felismerve: { $moves }
    }
# source: 90b5f55b
test-update = { $file }: átírjak { $count } sort a kapott eredményre? Ha igen, írd be: igen
# source: b53f7a19
answer-yes = igen
# source: d8dc4d2f
quality-good = jó: 75 fölött
# source: c5a8d4b0
quality-middling = közepes: 35–75
# source: 9083f84a
quality-bad = rossz: 35 alatt

## walk

# source: d12dc290
player-steady = higgadt
# source: 0e90ec58
player-pushover = engedékeny
# source: cf69ae5e
player-hothead = lobbanékony
# source: 32b705ba
player-promiser = ígérgető
# source: d8e8dc1c
player-waffler = mellébeszélő
# source: aab5ce12
player-random = véletlenszerű
# source: fca2eacb
walk-player = { $player }: átlagosan { $score } pont, { $replies } válasz; { $endings }
# source: a0449068
walk-coverage =
    { $all } jelenetből { $beats } kapott választ; { $missed ->
        [0] minden befejezés előfordult
       *[other] { $missed } befejezés nem fordult elő: { $endings }
    }; { $lines ->
        [0] minden mondat elhangzott
       *[other] { $lines } mondat nem hangzott el
    }

## check

# source: 9f7452dd
diagnostic-error = hiba
# source: 129fac0a
diagnostic-warning = figyelmeztetés
# source: 072aaa30
check-empty-folder = Ebben a mappában nincs forgatókönyv: { $path }. Forgatókönyv az a fájl, amelynek a neve .json-ra végződik.
# source: 307c716b
check-summary =
    { $files } forgatókönyv: { $errors ->
        [0] nincs hiba
       *[other] { $errors } hiba
    }, { $warnings ->
        [0] nincs figyelmeztetés
       *[other] { $warnings } figyelmeztetés
    }.

## Maga a fájl

# source: 4e087b05
diagnostic-too-large = A fájl nagyobb, mint { $limit } MiB. Egy forgatókönyvhöz ennek a töredéke is elég; biztosan ez az a fájl?
# source: 3b02ee89
diagnostic-not-utf8 = A fájl nem érvényes UTF-8-as szöveg: ez a karakter nem olvasható.
# source: 882f9342
diagnostic-not-utf8-help = a szerkesztődben UTF-8 kódolással mentsd el
# source: 558a293a
diagnostic-too-deep = A kapcsos és szögletes zárójelek { $limit } szintnél mélyebben ágyazódnak egymásba.
# source: c802740b
diagnostic-too-deep-help = egy forgatókönyvhöz hét szint elég; lehet, hogy valamelyik nincs bezárva
# source: 1455304f
diagnostic-duplicate-key = „{ $field }” már szerepelt ({ $line }. sor).
# source: 3a10e398
diagnostic-duplicate-key-help = a kettő közül csak az egyik számíthat: a másikat töröld
# source: 8a4fc6dc
diagnostic-newer-format = A fájl formátumának verziója { $version }; amit ez a program olvas: { $newest }.
# source: 6f4b4e17
diagnostic-newer-format-help = újabb program kell hozzá
# source: 5aa15f93
syntax-empty = A fájl üres. A scenarios/README.md fájlban van egy kis példa, amelyből kiindulhatsz.
# source: 3eb0dee0
syntax-comments = A JSON-ban nincsenek megjegyzések. Töröld ezt.
# source: 609c039b
syntax-trailing-comma = Az utolsó elem után vessző áll. Töröld.
# source: 4a3584c8
syntax-expected-comma = Itt, két elem között hiányzik egy vessző.
# source: 75eade83
syntax-expected-colon = E név után hiányzik a kettőspont.
# source: cf2cf523
syntax-expected-value = A kettőspont után hiányzik az érték.
# source: 2db380ed
syntax-unquoted-key = A mező nevét egyenes idézőjelek (") közé kell tenni.
# source: 746042ec
syntax-single-quotes = A szövegeket egyenes idézőjelek (") közé kell tenni, nem aposztrófok közé.
# source: 5ec02f72
syntax-more-after-end = A forgatókönyv ez előtt már véget ért. Nincs eggyel több záró kapcsos zárójel a kelleténél?
# source: ff159b8d
syntax-unexpected-word = Ezt a szót egyenes idézőjelek (") közé kell tenni.
# source: 8b8b70bb
syntax-unexpected-comma = Ide nem való vessző. Töröld, vagy írd elé, ami hiányzik.
# source: cf7375ab
syntax-unexpected-colon = Ide nem való kettőspont.
# source: 420e1881
syntax-unexpected-close-brace = Ennek a záró kapcsos zárójelnek nincs nyitó párja.
# source: 6e2895ea
syntax-unexpected-close-bracket = Ennek a záró szögletes zárójelnek nincs nyitó párja.
# source: 2d36e108
syntax-unexpected-token = Ez nem ide való.
# source: 260368d7
syntax-unclosed-list = Ez a lista nincs lezárva. Hiányzik egy ].
# source: e5f58668
syntax-unclosed-object = Ez a kapcsos zárójel nincs bezárva. Hiányzik a záró párja.
# source: 47cbd3fb
syntax-unclosed-text = Ennek a szövegnek a sorából hiányzik a záró idézőjel ("). Szövegen belül a sortörést így írd: \n.
# source: 2570d95c
syntax-control-character = Ez a karakter így nem állhat szövegben. Tabulátor helyett írj \t jelet vagy szóközt.
# source: d0904f80
syntax-number-too-large = Ez a szám túl nagy.
# source: 2b746bb7
syntax-bad-number = A JSON-ban nem így írjuk a számokat. Egyszerű számjegyekkel írd, például: 12 vagy -3.
# source: 34ed3fb1
syntax-invalid-escape = Fordított perjel után csak n, t, idézőjel ("), még egy fordított perjel, vagy u és négy számjegy állhat. Magát a fordított perjelet kétszer írd.
# source: 4d513df4
syntax-invalid-unicode-escape-sequence = Ennek az \u jelsornak nem felel meg karakter. Magát a karaktert írd be.

## A fájl felépítése

# source: 73f42520
diagnostic-unknown-field = Ide nem való ez a mező: „{ $field }”.
# source: 9036d045
diagnostic-unknown-field-help = itt ezek állhatnak: { $options }
# source: 73f0ce4f
diagnostic-missing-field =
    { $count ->
        [one] Hiányzik innen egy mező: „{ $fields }”.
       *[other] Hiányzik innen { $count } mező: { $fields }.
    }
# source: f1e4b6f9
diagnostic-missing-field-help = ebből az objektumból
# source: 989cf243
diagnostic-wrong-type =
    „{ $field }” csak { $expected ->
        [string] egyenes idézőjelek közé tett szöveg
        [integer] egész szám
        [number] szám
        [boolean] true vagy false
        [array] szögletes zárójelbe tett lista
       *[object] kapcsos zárójelbe tett objektum
    } lehet, itt viszont { $found ->
        [string] szöveg
        [integer] szám
        [number] törtszám
        [boolean] true vagy false
        [array] lista
        [null] null, vagyis semmi
       *[object] objektum
    } áll.
# source: 932eff1d
diagnostic-out-of-range = „{ $field }” értéke { $value }, pedig { $low } és { $high } közé kell esnie.
# source: 1de5df73
diagnostic-too-short =
    { $found ->
        [array] A(z) „{ $field }” listában kevés az elem; legalább { $limit } kell.
       *[string] „{ $field }” üres vagy túl rövid; legalább { $limit } karakter kell.
    }
# source: 43b39989
diagnostic-not-one-of = „{ $field }” értéke nem lehet „{ $value }”.
# source: 8c3975c5
diagnostic-not-one-of-help = ezek lehetségesek: { $options }
# source: fc47f891
diagnostic-bad-pattern = „{ $value }” nem használható ebben a mezőben: „{ $field }”.
# source: fcdd2520
diagnostic-bad-pattern-help = csak ékezet nélküli betű (a–z), számjegy és _ állhat benne; betűvel kezdődjön
# source: 000cc10f
diagnostic-bad-language = „{ $value }” nem nyelvkód.
# source: 09acfc32
diagnostic-bad-language-help = ilyet írj: en, fi vagy pt-BR
# source: d23d2338
diagnostic-unreadable-value = Ez az érték nem használható: { $reason }

## A beszélgetés menete

# source: c850e3b9
diagnostic-dangling-start = A beszélgetés itt kezdődne: „{ $name }”, de nincs ilyen jelenet.
# source: 1920573e
diagnostic-dangling-branch = Ez az ág ide vezetne: „{ $name }”, de nincs ilyen jelenet vagy befejezés.
# source: 6913d07b
diagnostic-dangling-patience = Ha az ügyfél türelme elfogy, ez következne: „{ $name }”, de nincs ilyen befejezés.
# source: 8c099629
diagnostic-duplicate-id = „{ $name }” többször is szerepel.
# source: 1309a33f
diagnostic-duplicate-id-help = mindegyik csak egyszer szerepelhet: nevezd át vagy töröld valamelyiket
# source: 8c11c5e7
diagnostic-unreachable-beat = Semmi sem vezet ehhez a jelenethez: „{ $name }”.
# source: 19ea07cd
diagnostic-unreachable-beat-help = vezess ide egy ágat, vagy töröld
# source: 20ca8a71
diagnostic-unreachable-ending = Semmi sem vezet ehhez a befejezéshez: „{ $name }”.
# source: 19ea07cd
diagnostic-unreachable-ending-help = vezess ide egy ágat, vagy töröld
# source: 1d444c23
diagnostic-no-ending-reachable = A kezdőjelenetből („{ $name }”) egyetlen ágon sem lehet befejezéshez jutni.
# source: 063a50a5
diagnostic-no-ending-reachable-help = útközben legalább egy ág vezessen befejezéshez
# source: b8d2de0d
diagnostic-no-way-out = Ettől a jelenettől a beszélgetés örökké körbejár: „{ $name }”.
# source: bf6cc450
diagnostic-no-way-out-help = vezessen belőle egy ág kifelé, végül egy befejezéshez
# source: f7bd941e
diagnostic-beat-without-line = Itt az ügyfél semmit sem mondana: „{ $name }”. A jelenethez nincs megszólalás, és ahhoz az ághoz sem, amely innen érkezik: „{ $from }”.
# source: bb7f1206
diagnostic-beat-without-line-help = írj megszólalásokat ehhez a jelenethez vagy ahhoz az ághoz
# source: 5aa97361
diagnostic-no-fallback = Ebben a jelenetben az utolsó ágnak is van feltétele: „{ $name }”. Így egyes válaszok sehová sem vezetnének.
# source: 150e86cf
diagnostic-no-fallback-help = tegyél a végére egy „when” nélküli ágat

## Feltételek

# source: 1241773d
diagnostic-shadowed-branch = Ez az ág sosem kerül sorra („{ $name }”, { $number }. ág): az előtte álló { $open }. ágnak nincs feltétele, így minden választ elvisz.
# source: 8ad58c91
diagnostic-shadowed-branch-help = tedd a „when” nélküli ágat a végére
# source: 05c7909a
diagnostic-empty-condition = Ez a feltétel semmit sem kér, ezért mindig teljesül.
# source: 59c4b52f
diagnostic-empty-condition-help = írd bele, minek kell teljesülnie, vagy töröld
# source: 6099d3ae
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] „{ $name }” határai kizárják egymást: az at_least nagyobb, mint az at_most.
       *[outside] { $high ->
            [none] „{ $name }” sosem kisebb, mint { $low }.
           *[other] „{ $name }” mindig { $low } és { $high } között van.
        }
    }
# source: 13ce1c8c
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] cseréld meg a kettőt, vagy állítsd át valamelyiket
       *[outside] a határok ezen belül legyenek
    }
# source: ee3a6d21
diagnostic-contradictory-condition = Ugyanaz a feltétel meg is követeli, ki is zárja ezt: „{ $name }”.
# source: 4314d597
diagnostic-contradictory-condition-help = töröld innen, vagy onnan, ahol megköveteled („any” vagy „all”)
# source: 26fb4998
diagnostic-unknown-counter = „{ $name }” nem lépés, és nem is olyan számláló, amelyet egy ág növelne.
# source: 60eae6c0
diagnostic-unknown-counter-help = növeld egy ágban, vagy számolj egy lépést
# source: 10cf3dbb
diagnostic-unused-counter = Ezt a számlálót növeli egy ág, de egyetlen feltétel sem számol vele: „{ $name }”.
# source: 1fcf7411
diagnostic-unused-counter-help = számolj vele egy feltételben, vagy töröld

## Értékelés és adatok

# source: eea7d921
diagnostic-unknown-point = Az értékelésben nincs „{ $name }” nevű szempont.
# source: 7d3ae1a4
diagnostic-unknown-point-help = vedd fel az értékelés szempontjai közé („guidance”, „points”)
# source: a8c485a6
diagnostic-unmeetable-guidance = Ezt a szempontot semmilyen válasz nem teljesítheti: „{ $name }”. Nincsenek példái, és egyik kifejezésében sincs szó.
# source: 3e2741ff
diagnostic-unmeetable-guidance-help = írj legalább egy kifejezést vagy példákat
# source: b61a5a42
diagnostic-unusable-fact-id = Ez az azonosító nem használható megszólalásban: „{ $name }”.
# source: 249735a8
diagnostic-unusable-fact-id-help = betűvel kezdődjön, utána ékezet nélküli betű, számjegy, _ és - állhat
# source: e9f2045c
diagnostic-unreadable-fact =
    { $kind ->
        [money] „{ $value }” nem pénznemmel megadott összeg.
        [date] „{ $value }” nem dátum.
        [number] „{ $value }” nem egész szám.
       *[text] „{ $value }” nem rövid, sortörés nélküli szöveg.
    }
# source: 62548df4
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] írd így: 4800 EUR vagy 4800.50 EUR
        [date] írd így: 2027-03-15
        [number] írd számjegyekkel, például: 14
       *[text] legfeljebb 80 karakter
    }
# source: cdc12e71
diagnostic-unused-fact = Egyetlen szöveg sem használja ezt az adatot: „{ $name }”.
# source: 21408542
diagnostic-unused-fact-help = írd bele egy megszólalásba: {"{"} ${ $name } {"}"}, vagy töröld az adatot

## Szövegek

# source: c3c14696
diagnostic-unknown-placeable = A forgatókönyvben nincs „{ $name }” nevű adat, amely ide kerülhetne.
# source: caf1adfa
diagnostic-unknown-placeable-help = vedd fel az adatok közé („facts”)
# source: 7cc74362
diagnostic-unreadable-text = Ebben a szövegben nem értelmezhetők a kapcsos zárójelek.
# source: 4d4d2643
diagnostic-unreadable-text-help = kapcsos zárójel csak az adatokhoz való, így: {"{"} $amount {"}"}
# source: 70254b2f
diagnostic-control-character = Ebben a szövegben van egy láthatatlan vezérlőkarakter ({ $character }).
# source: 3f705d53
diagnostic-control-character-help = töröld; másoláskor gyakran belekerül
# source: eab8b7dd
diagnostic-empty-text = Ebben a szövegben egyetlen szó sincs.
# source: 65447af4
diagnostic-empty-text-help = írd meg, vagy töröld
# source: 6676deef
diagnostic-few-variants = Ennek a megszólalásnak csak egy változata van.
# source: c2e4a652
diagnostic-few-variants-help = hárommal már érdemes újra nekifutni a beszélgetésnek
# source: 208a9af5
diagnostic-look-alike-variants = Két változat ugyanúgy hangzik: { $first }. és { $number }.
# source: f7ea8441
diagnostic-look-alike-variants-help = mondd más szavakkal
# source: bf3bce1c
diagnostic-long-line = Ez a megszólalás { $words } szóból áll.
# source: 93c75a53
diagnostic-long-line-help = egyszerre { $limit } szónál többet szinte senki sem mond

## Fordítások

# source: aa4367eb
diagnostic-untranslated = A forgatókönyvnek nincs „{ $language }” nyelvű fordítása: összesen { $count } szöveg hiányzik.
# source: 4a8b3fef
diagnostic-untranslated-help = írd meg ezt a fájlt, minden szöveghez egy üzenettel
# source: 439998f6
diagnostic-missing-translation = „{ $name }” nincs lefordítva: { $text }
# source: 0b6c8f6a
diagnostic-missing-translation-help = pótold, és írd elé ezt a megjegyzést: # source: { $fingerprint }
# source: 6e83013a
diagnostic-stale-translation = „{ $name }” forrása megváltozott a fordítás óta ({ $old }). Most így szól: { $text }
# source: b4b43664
diagnostic-stale-translation-help = igazítsd hozzá a fordítást, aztán írd elé: # source: { $fingerprint }
# source: bc76edca
diagnostic-unknown-translation = A forgatókönyvben nincs „{ $name }” nevű szöveg.
# source: 220831ee
diagnostic-unknown-translation-help = töröld
# source: c3c14696
diagnostic-translation-placeable = A forgatókönyvben nincs „{ $name }” nevű adat, amely ide kerülhetne.
# source: 8ac1ca5e
diagnostic-translation-placeable-help = csak a forgatókönyv adatait használd
# source: 2eda46ec
diagnostic-translation-without-source =
    { $count ->
        [one] Nem derül ki, melyik megfogalmazásból készült ez a fordítás: „{ $name }”.
       *[other] { $count } fordításról nem derül ki, melyik megfogalmazásból készült; az első: „{ $name }”.
    }
# source: 99b829aa
diagnostic-translation-without-source-help = nézd át, aztán a `sparring stamp` feljegyzi
# source: d4c2ca67
diagnostic-unreadable-translation = Ez a fordítás nem értelmezhető: { $reason }
# source: 88da9c22
diagnostic-unreadable-translation-help = vesd össze a fájl többi fordításával

## Az értékek nevei a súgóban
# source: ca45f466
usage-word-options = kapcsolók
# source: 66655dca
usage-word-command = parancs
# source: de4217cc
value-scenario = forgatókönyv
# source: c4bcadba
value-id = azonosító
# source: fa04f4ef
value-title = szöveg
# source: fa04f4ef
value-role = szöveg
# source: fa04f4ef
value-client = szöveg
# source: fa04f4ef
value-demand = szöveg
# source: fa04f4ef
value-line = szöveg
# source: 8031a80d
value-number = szám
# source: af33177c
value-folder = mappa
# source: 97a0f5c3
value-fact = adat=érték
# source: 0d0f17a2
value-move = lépés
# source: e8ddc90a
value-level = szint
# source: 4580fab0
value-player = játékos
# source: d2fd3528
value-language = nyelv
# source: 861b700c
value-columns = oszlopok
# source: 9bf6bff6
value-when = mikor
# source: aad01178
value-file = fájl
# source: 64db608e
value-format = formátum
# source: 0e2e816e
value-path = fájl vagy mappa
# source: a52ebe88
io-not-found = nincs ilyen fájl
# source: 00dda455
io-denied = nincs hozzá jogosultság
# source: 548bbe1a
io-full = megtelt a lemez

## Pontossági lap
# source: 01ae2e97
help-scorecard = Kimutatás arról, milyen gyakran elemzi a program ugyanúgy a választ, mint a képzett értékelők
# source: 43fb32cd
help-scorecard-rows = Mérés a saját kódolt soraidon (JSON Lines), a közzétett számok kiírása helyett
# source: 77a402f7
help-scorecard-format = text, json vagy html
# source: 94e22d66
scorecard-title = Milyen gyakran elemzi a program ugyanúgy a választ, mint a képzett értékelők
# source: 68b5b85c
scorecard-by-move = Az egyes lépések (kappa)
# source: 9b8d1858
scorecard-reliability = Mennyire mondja magát biztosnak a program, és milyen gyakran van igaza
# source: 4dc172ae
scorecard-explained = Kappa: a véletlenen túli egyezés; az 1 tökéletes, a 0 puszta véletlen. F1: mennyire találja meg a lépéseket, és mennyire helyesek a találatai; minden lépés egyformán számít. Rho: mennyire követi a pontszámok sorrendje az értékelők osztályzatait. Kalibráció: átlagosan mennyire tér el a becsült valószínűség a tényleges aránytól; minél kisebb, annál jobb. Az „Értékelők” azt mutatja, mennyire ért egyet egymással két képzett értékelő. Gondolatjel: túl kevés a sor a számításhoz.
# source: efcf950b
scorecard-language = Nyelv
# source: 6eef72b1
scorecard-rows = Válasz
# source: adb0aedf
scorecard-kappa = Kappa
# source: 09050b07
scorecard-macro-f1 = F1
# source: a01ec919
scorecard-rho = Rho
# source: 1544a39c
scorecard-calibration = Kalibráció
# source: 527de855
scorecard-coders-kappa = Értékelők
# source: 0f7bc60f
scorecard-coders-rho = Értékelők rhója
# source: 379c18ae
scorecard-move = Lépés
# source: 5788dc24
scorecard-positives = Eset
# source: e6f09b19
scorecard-all = mind
# source: 1a5b4740
scorecard-line = { $name }: { $rows } válasz, kappa { $kappa } (az értékelőké egymás között { $coders }), F1 { $f1 }, rho { $rho }, kalibráció { $calibration }
# source: d582ab97
scorecard-move-line = { $move }: kappa { $kappa } (az értékelőké { $coders }), { $positives } esetben fordul elő
# source: 240ca043
scorecard-plot = Egyezés az értékelőkkel az egyes lépéseknél, 0-tól 1-ig
# source: f05a7fd9
scorecard-legend-all = minden nyelv
# source: 48dfc804
scorecard-legend-language = egy-egy nyelv
# source: 0622f798
scorecard-legend-coders = az értékelők egymás között
# source: 421b437a
scorecard-said = becsült valószínűség
# source: ebc169d4
scorecard-true = tényleges arány
# source: 950cd811
scorecard-bin = becsült { $said }, tényleges { $true }, { $cells } döntés
# source: 96e550d1
scorecard-reader = Az elemző ujjlenyomata:
# source: 3554e47d
scorecard-no-rows = Nincs olyan sor, amelyen mérni lehetne.
# source: 70d641e7
scorecard-not-coded = hiányoznak a kódok: „a” és „b”, vagy „codes”, vagy „moves” kell
# source: e83bc979
scorecard-wrong-field = a(z) „{ $field }” mezőben nem az áll, aminek ott kellene
# source: 0d53edfd
scorecard-judgements = Döntés

## translate

# source: 38eb4fd6
help-translate = Fordítás elkezdése vagy frissítése, kiadása fordítónak és visszaolvasása
# source: 65342315
help-translate-scenario = A forgatókönyv azonosítója vagy fájlja
# source: 01b69508
help-translate-to = A nyelv, amelyre fordítasz, például fi
# source: bd75691c
help-translate-export = A szövegek kiírása új fájlba a fordítónak: .xlf (XLIFF 2) vagy .csv
# source: 64ed3360
help-translate-import = Fordítások átvétele ilyen fájlból
# source: 50757d29
help-translate-status = A fordítások állása (ha nem adsz meg forgatókönyvet, mindegyiké)
# source: 6254032c
help-translate-format = text vagy json; a --status kapcsolóhoz
# source: 5647db52
translate-what = Melyik forgatókönyvet és milyen nyelvre? Például: sparring translate my_client.json --to fi
# source: 43e8554f
translate-own = A forgatókönyv eleve ezen a nyelven van ({ $language }). Válassz másik nyelvet.
# source: 4169297a
translate-shipped = „{ $scenario }” a program része, ahogy a fordításai is. Ha saját forgatókönyvet készítenél belőle, és azt fordítanád: sparring new my_client --from { $scenario }
# source: 95f82770
translate-unknown-format = { $file }: a nevéből nem derül ki, milyen fájl legyen. Ezek egyikére végződjön: { $known }
# source: adc322b0
translate-written =
    { $file } elkészült. Lefordítva { $count } szövegből { $translated }; elavult: { $stale }, hiányzik: { $missing }.
# source: ac6b3ac0
translate-unchanged =
    { $file } nem szorul változtatásra. Lefordítva { $count } szövegből { $translated }; elavult: { $stale }, hiányzik: { $missing }.
# source: a36d577a
translate-moved =
    { $count ->
        [one] Egy fordítás átkerült máshová, mert a szövege új sorszámot kapott.
       *[other] { $count } fordítás átkerült máshová, mert a szövegük új sorszámot kapott.
    }
# source: 0201eb02
translate-gone =
    { $count ->
        [one] Egy fordításnak már nincs meg a szövege: megjegyzésként a fájl végén maradt.
       *[other] { $count } fordításnak már nincs meg a szövege: megjegyzésként a fájl végén maradtak.
    }
# source: 12e87324
translate-imported =
    { $count ->
        [0] Nincs benne semmi új.
        [one] Egy fordítás átvéve.
       *[other] { $count } fordítás átvéve.
    }
# source: b36811c8
translate-exported =
    { $count ->
        [one] { $file } elkészült, egy szöveggel.
       *[other] { $file } elkészült, { $count } szöveggel.
    }
# source: 1f363545
translate-refused =
    { $count ->
        [one] Egy hiba van ebben a fájlban: { $file }. A program semmit sem írt ki.
       *[other] { $count } hiba van ebben a fájlban: { $file }. A program semmit sem írt ki.
    }
# source: 6a038cbd
translate-unknown-language = A program ezt a nyelvet még nem beszéli: { $language }. A „sparring check” ellenőrzi a fájlt, de a beszélgetés csak akkor jelenhet meg ezen a nyelven, ha a program saját szövegei is ott vannak ui.ftl és coach.ftl néven a forráskód locales/{ $language } mappájában. Addig csak az a forgatókönyv játszható ezen a nyelven, amelyet eleve így írtak.
# source: 94791b98
translate-progress = { $scenario }, { $language }: lefordítva { $translated }%, elavult { $stale }%, hiányzik { $missing }%
# source: ba084d7f
translate-column-translated = lefordítva
# source: ee7f9aad
translate-column-stale = elavult
# source: 8a56a8c8
translate-column-missing = hiányzik
# source: 64b483f1
translate-share = { $share }%
# source: 7b95e056
translate-head =
    Forgatókönyv fordítása: „{ $scenario }”, nyelve: { $language }.
    Minden üzenet fölött a „context” mondja meg, mi az, a „text” a fordítandó szöveg, a „source” pedig a szöveg ujjlenyomata.
    A hiányzó üzenet megjegyzés: töröld a neve elől a # jelet, és írd a fordítást az egyenlőségjel után.
    Ezt: { "{ $name }" } oda tedd, ahol a nyelved kívánja, de a jelölésen ne változtass.
    A „gone” azokat a fordításokat őrzi, amelyeknek a szövege már nincs a forgatókönyvben.
    A `sparring translate` frissíti ezt a fájlt, és mindent megőriz, amit beleírsz, a saját megjegyzéseidet is.
# source: 51a26be1
translate-stale = A szöveg megváltozott. Vesd össze a „was” és a „text” sort, javítsd ki a fordítást, aztán az alatta álló sort cseréld le erre:
# source: c641ca39
translate-unstamped = Nem tudni, melyik szövegváltozatból készült ez a fordítás. Vesd össze a „text” sorral, aztán írd ide alá ezt:
# source: 24e797d8
translate-lost = (a régi szöveg nem ismert, csak az ujjlenyomata)
# source: 5c213aaf
context-title = A beszélgetés neve, néhány szó
# source: 966a72e0
context-summary = Egy sor a menübe
# source: 42764e15
context-role = Ki a felhasználó, hozzá szólva
# source: 84b11d64
context-aim = Mit akar a felhasználó elérni a beszélgetésben
# source: 941e453a
context-situation = Mi történt a beszélgetés előtt
# source: e4cae48c
context-demand = Mit akar az ügyfél, néhány szóban
# source: b5005d8f
context-client-name = Az ügyfél neve
# source: 0c2a7a89
context-client-manner = Milyen az ügyfél, egy mondatban
# source: 5c72a129
context-guidance-article = A tanács neve, amely alapján a beszélgetés pontot kap
# source: cfa4c62f
context-guidance = Miért számít ez itt, a felhasználóhoz szólva: { $move }
# source: ee6d8fc4
context-point-label = Valami, amit egy válasz megtehet; a felhasználó a pontjaival együtt látja
# source: 14ef4887
context-point-phrases = Szavak, amelyekről ez a válaszban felismerhető, úgy, ahogy az emberek beírnák: { $point }
# source: beedde18
context-point-making = Válasz, amelyben ez megvan: { $point }
# source: c961cd42
context-point-lacking = Válasz, amelyben ez nincs meg: { $point }
# source: 11f26b6b
context-fact =
    { $kind ->
        [money] Összeg puszta számjegyekkel és pénznemkóddal, például 4800 EUR; más országban más összeg is lehet
        [date] Dátum év-hónap-nap alakban; pontosan így írd
        [number] Egész szám puszta számjegyekkel
       *[other] Név vagy más szavak, legfeljebb 80 karakter
    }
# source: d6f47cb1
context-fact-about = Mi a(z) „{ $name }” adat, néhány szóban
# source: 5b44724b
context-placeable = { $name } ezt jelenti: { $about }
# source: 96a958a9
context-line = { $client } mondja itt: „{ $place }”; { $number }. változat (összesen { $count }), legfeljebb { $words } szó
# source: 8b94b42b
context-answer = { $client } mondja itt: „{ $place }”, { $answer }; { $number }. változat (összesen { $count }), legfeljebb { $words } szó
# source: 36d9b78d
context-last-words = { $client } utolsó szavai ennél a befejezésnél: „{ $place }”; { $number }. változat (összesen { $count }), legfeljebb { $words } szó
# source: 5210c00d
context-any = olyan válaszra, amelyben ezek egyike van: { $names }
# source: 9c5da371
context-all = olyan válaszra, amelyben ezek mind megvannak: { $names }
# source: 1427592c
context-points = olyan válaszra, amelyben ez megvan: { $names }
# source: 4c72f1cb
context-none = de ezek nélkül: { $names }
# source: 2e03db4e
context-any-other = minden más válaszra
# source: f88c104e
context-turn = a beszélgetés egy bizonyos pontján adott válaszra
# source: 68032aa0
context-model = A felhasználó egy jó válasza itt: „{ $place }”; legfeljebb { $words } szó
# source: fd8df99e
context-hint = Tipp a felhasználónak itt: „{ $place }”; a választ nem árulja el
# source: 0794f2da
context-example = Válasz, ahogy a felhasználók beírhatnák itt: „{ $place }”
# source: 9d7fb985
context-ending-title = Ennek a befejezésnek a címe: „{ $place }”, néhány szó
# source: 664b83cc
context-ending-outcome = Mi lett a vége ennél a befejezésnél: „{ $place }”, a felhasználóhoz szólva
# source: f14d2c56
context-ending-why = Miért jutott a beszélgetés ehhez a befejezéshez: „{ $place }”, a felhasználóhoz szólva

## A translator’s file that is imported

# source: 4d9966ff
diagnostic-import-shape = A fájl itt nem olvasható: { $reason }
# source: 975b683e
diagnostic-import-shape-help = írasd ki újra a szövegeket, és vesd össze
# source: d6a9e417
diagnostic-import-not-xliff = Ez nem XLIFF 2 fájl.
# source: 96d72794
diagnostic-import-not-xliff-help = a fordítóprogramból XLIFF 2.0 vagy 2.1 formátumban mentsd el
# source: 1b749d5d
diagnostic-import-column = Hiányzik ez az oszlop: „{ $name }”.
# source: 157ae0c2
diagnostic-import-column-help = az első sor nevezi meg az oszlopokat: id, context, source, target, state
# source: 7d4a9c38
diagnostic-import-state = „{ $name }” állapota ismeretlen: „{ $value }”.
# source: 4a35b465
diagnostic-import-state-help = ezek egyike legyen: initial, translated, reviewed
# source: 2db4d49f
diagnostic-import-other = Ez a fájl ehhez tartozik: „{ $found }”, nem pedig ehhez: „{ $wanted }”.
# source: e55b6e15
diagnostic-import-other-help = összetartozó fájlt és --to értéket adj meg
# source: bc76edca
diagnostic-import-unknown = A forgatókönyvben nincs „{ $name }” nevű szöveg.
# source: e38c67d6
diagnostic-import-unknown-help = írasd ki újra a szövegeket
# source: 25cb31e3
diagnostic-import-duplicate = „{ $name }” többször is szerepel.
# source: fd682664
diagnostic-import-duplicate-help = csak az egyiket hagyd meg
# source: 4fb970f6
diagnostic-import-stale = „{ $name }” egy régebbi szöveg fordítása. A szöveg most így szól: { $value }
# source: b435c515
diagnostic-import-stale-help = írasd ki újra a szövegeket, és az újat fordítsd
# source: 42f480c0
diagnostic-import-unreadable = „{ $name }” fordítása nem értelmezhető: { $value }
# source: c0a31ea7
diagnostic-import-unreadable-help = minden kapcsos zárójelnek kell a párja
# source: 3dd3e678
diagnostic-import-control = „{ $name }” fordításában láthatatlan karakter van: { $value }.
# source: 220831ee
diagnostic-import-control-help = töröld
# source: d544a0ed
diagnostic-import-lost = „{ $name }” fordításából kimaradt: { "{" } ${ $value } { "}" }.
# source: 70a6e994
diagnostic-import-lost-help = tedd a helyére
# source: be371e29
diagnostic-import-invented = „{ $name }” fordításában olyasmi van, ami a forrásban nincs: { "{" } ${ $value } { "}" }.
# source: d00e9cc5
diagnostic-import-invented-help = vedd ki

## Drill

# source: e94f77e7
help-drill = Egy-egy pillanat gyakorlása: ami félresikerült, és ami hasonlít rá
# source: 02014f9f
help-drill-minutes = Ennyi percig tart a gyakorlás (alapesetben 5)
# source: 98ca5e58
help-drill-lesson = Csak olyan pillanatok, amelyek ezt a lépést gyakoroltatják, például offer_alternative
# source: 0c17b76b
help-drill-private = Ebből a gyakorlásból semmi ne maradjon meg
# source: cbeff7c3
value-minutes = perc
# source: af52faa4
drill-begins = { $minutes } perc, egyes pillanatok: az ügyfél mond valamit, te egyszer válaszolsz. A „:hint” segít elindulni, a „:skip” továbblép, a „:quit” befejezi.
# source: 0c2d7caa
drill-moment = { $title } – ezt akarja: { $demand }
# source: 405d466f
drill-help = Adj egy választ, vagy írd be: „:hint”, „:skip”, „:quit”.
# source: 371d5af6
drill-time = Letelt az idő.
# source: 7d7b984a
drill-again = { $days ->
    [one] Ez a pillanat holnap kerül újra sorra.
   *[other] Ez a pillanat { $days } nap múlva kerül újra sorra.
}
# source: c5c65c34
drill-nothing = Most semmit sem gyakoroltál.
# source: 67fd0d01
drill-ends = { $count } válasz, átlagosan { $score } pont.
## check: később felvett szabályok, engedélyek, példák, figyelés és magyarázatok

# source: f3219448
help-check-examples = A példaválaszok elemzése is, minden nyelven: melyik nem az, aminek szánták
# source: 1d4bbc06
help-check-watch = Újabb ellenőrzés, valahányszor megváltozik egy fájl; kilépés: Ctrl-C
# source: 103c81eb
help-check-explain = Egy kód, például a long-line magyarázata; kód nélkül az összes felsorolása
# source: 0bb51791
value-code = kód
# source: a3f1e7fd
check-examples-unread =
    { $count ->
        [one] { $count } példaválaszt nem elemzett a program: a „sparring check --examples” azt is elemzi.
       *[other] { $count } példaválaszt nem elemzett a program: a „sparring check --examples” azokat is elemzi.
    }
# source: d31b0737
check-examples-read =
    { $count ->
        [one] { $count } példaválasz elemezve.
       *[other] { $count } példaválasz elemezve, minden nyelvet beleszámítva.
    }
# source: 720967d6
check-watch-nothing = Melyik fájlt vagy mappát figyelje a program? Add meg a nevét: sparring check sajat.json --watch
# source: 78127896
check-watching = Várakozás a változásokra. Kilépés: Ctrl-C.
# source: 779c9d34
check-changed = Megváltozott: { $files }
# source: 7e851d85
check-mended =
    { $count ->
        [one] { $count } hiba megszűnt.
       *[other] { $count } hiba megszűnt.
    }
# source: 809584ce
diagnostic-covered-branch = Ez az ág sosem kerül sorra („{ $name }”, { $number }. ág): minden rá illő választ elvisz már az előtte álló { $earlier }. ág.
# source: 8842d12a
diagnostic-covered-branch-help = tedd a korábbi { $earlier }. ág elé, vagy töröld
# source: 3937d4a1
diagnostic-choiceless-beat = Ebben a jelenetben („{ $name }”) minden válasz ide vezet: „{ $to }”, és az ügyfél mindig ugyanazt mondja és érzi.
# source: 9057dd34
diagnostic-choiceless-beat-help = legalább egy ág legyen más, vagy csak egyet hagyj meg
# source: 920286f2
diagnostic-late-ending =
    { $count ->
        [one] Ehhez a befejezéshez („{ $name }”) legalább { $count } válasz kell, az ügyfél türelme viszont { $limit } válasz után elfogy.
       *[other] Ehhez a befejezéshez („{ $name }”) legalább { $count } válasz kell, az ügyfél türelme viszont { $limit } válasz után elfogy.
    }
# source: 6d1adf81
diagnostic-late-ending-help = adj az ügyfélnek több türelmet, vagy rövidítsd le az utat
# source: 48248a9f
diagnostic-past-turn = Ez sosem teljesül: ebben a jelenetben („{ $name }”) a válasz sorszáma legalább { $count }.
# source: 2f75b75a
diagnostic-past-turn-help = emeld meg a határt, vagy töröld az ágat
# source: 8482daf9
diagnostic-flat-endings = Minden befejezés értéke { $worth }: nincs mit nyerni vagy veszíteni.
# source: bd3d92b6
diagnostic-flat-endings-help = az 5 a legjobb, a 0 a teljes kudarc
# source: afc9b59d
diagnostic-same-title = „{ $title }”: ez a címe egy másik befejezésnek („{ $name }”) is.
# source: e7602dd9
diagnostic-same-title-help = a címből derüljön ki, miben más
# source: 0163ca37
diagnostic-dangling-example = Ebből a jelenetből („{ $beat }”) egyetlen ág sem vezet ide: „{ $name }”.
# source: 4f303628
diagnostic-dangling-example-help = olyat adj meg, ahová valamelyik ága vezet
# source: 0f2e50f7
diagnostic-missing-example =
    Ebből a jelenetből („{ $name }”) hiányzik egy { $quality ->
        [good] jó
        [middling] közepes
       *[bad] rossz
    } példaválasz.
# source: 6fa6b24c
diagnostic-missing-example-help = vegyél fel egyet a példák közé
# source: 64303d55
diagnostic-torn-example = Ugyanez a válasz valami másra is példa.
# source: fd06ea6b
diagnostic-torn-example-help = döntsd el, mire példa, és a másikat írd át vagy töröld
# source: 62d3183c
diagnostic-example-misread =
    { $cause ->
        [score] A válasznak { $quality ->
            [good] jónak (75 fölött)
            [middling] közepesnek (35–75)
           *[bad] rossznak (35 alatt)
        } kellene lennie, de { $score } pontot kap, és ide vezet: „{ $led }”.
       *[way] A válasznak ide kellene vezetnie: „{ $to }”, de { $score } pontot kap, és ide vezet: „{ $led }”.
    }
# source: d3447460
diagnostic-example-misread-help = felismert lépések: { $moves }
# source: ee4a9b63
diagnostic-long-model =
    { $words ->
        [one] A mintaválasz { $words } szóból áll; itt { $limit } szó fölött már pontba kerül.
       *[other] A mintaválasz { $words } szóból áll; itt { $limit } szó fölött már pontba kerül.
    }
# source: fe2c4bf0
diagnostic-long-model-help = rövidítsd, vagy engedj több szót a „brevity” mezőben
# source: aed4e9c9
diagnostic-repeated-model = Ennek a jelenetnek is ez a mintaválasza: „{ $name }”.
# source: 9385feb3
diagnostic-repeated-model-help = arra válaszolj, amit az ügyfél itt mond
# source: e421a4c7
diagnostic-telling-hint = A tipp elárulja a mintaválaszt.
# source: 95c55f45
diagnostic-telling-hint-help = inkább kérdezz
# source: fcbef51f
diagnostic-empty-phrase = Erre a kifejezésre semmilyen válasz nem illik: nincs benne szó.
# source: f0c6777d
diagnostic-empty-phrase-help = írj bele szavakat, vagy töröld
# source: e732e5a9
diagnostic-idle-reaction = Az ügyfél reakciója erre a lépésre semmin sem változtat: „{ $name }”.
# source: 12ea6661
diagnostic-idle-reaction-help = változtass az indulaton vagy a bizalmon (temper, trust), vagy töröld
# source: da3deb2d
diagnostic-fact-written-out = { $value } itt számjegyekkel szerepel, pedig van rá adat: „{ $name }”.
# source: df67b35d
diagnostic-fact-written-out-help = írd így: {"{"} ${ $name } {"}"}, hogy a felhasználó saját értéke hangozzék el
# source: 781ca745
diagnostic-wrong-script = Ez más ábécével íródott, mint amilyet a nyelv („{ $language }”) használ: „{ $word }”.
# source: 0d9518ac
diagnostic-wrong-script-help = fordítsd le, vagy javítsd ki a megadott nyelvet
# source: 95a9e957
diagnostic-mixed-letters = Ebben a szóban latin és cirill betűk keverednek: „{ $word }”.
# source: 72c02ac4
diagnostic-mixed-letters-help = gépeld be újra: néhány betű csak látszatra egyforma
# source: 0320d40e
diagnostic-foreign-line = Ez angolnak látszik, a nyelv viszont itt „{ $language }”.
# source: 3b10e1ad
diagnostic-foreign-line-help = fordítsd le
# source: 386b86eb
diagnostic-unfinished-text = „{ $word }”: ez még nincs megírva.
# source: 65447af4
diagnostic-unfinished-text-help = írd meg, vagy töröld
# source: 3de0cbf9
diagnostic-stray-space = Ebben a szövegben fölösleges szóköz van.
# source: 2b19b146
diagnostic-stray-space-help = az elején, a végén, vagy kettő egymás után
# source: fdd7ca72
diagnostic-allow-unknown-code = Nincs „{ $name }” kódú szabály.
# source: 38892e46
diagnostic-allow-unknown-code-help = az összes kódot a „sparring check --explain” sorolja fel
# source: 3fe5734f
diagnostic-allow-of-error = „{ $name }”: ez hiba, és hibát nem lehet engedélyezni.
# source: 37576631
diagnostic-allow-of-error-help = javítsd ki ott, ahol előjön, ezt pedig töröld
# source: 74003f32
diagnostic-allow-without-reason = Nincs megmondva, miért van engedélyezve: „{ $name }”.
# source: 4f16f248
diagnostic-allow-without-reason-help = mondd meg egy mondatban
# source: 89ff7213
diagnostic-unused-allow = Nincs itt mit engedélyezni: „{ $name }” nem fordul elő.
# source: 82daf094
diagnostic-unused-allow-help = töröld, vagy javítsd ki az „at” mezőt
# source: 54198727
explain-unknown = Nincs „{ $name }” kód.
# source: f346a631
explain-see-all = Az összes kódot a „sparring check --explain” sorolja fel.
# source: 3dbcbada
explain-see-one = Bővebben egyről: sparring check --explain KÓD
# source: 44475174
explain-wrong = Rossz:
# source: 9dd9fdb0
explain-right = Jó:
# source: 23ddf0e6
explain-meant-so = Szándékos? Akkor maradhat, de írd be az indokot a forgatókönyv fájljába:
# source: 1ea60daf
explain-too-large = A fájl sokkal nagyobb, mint amekkora egy forgatókönyvhöz kell.
# source: 9546b4d1
explain-not-utf8 = A fájl nem UTF-8-ban van mentve.
# source: d47aef9e
explain-too-deep = A kapcsos vagy szögletes zárójelek túl mélyen ágyazódnak egymásba.
# source: 31f7e982
explain-syntax = A fájl nem JSON: egy vessző, idézőjel vagy zárójel nincs rendben.
# source: 955f6c01
explain-duplicate-key = Egy mező kétszer szerepel egy objektumban.
# source: e7b148b0
explain-newer-format = A fájl újabb programhoz készült.
# source: f1646bbb
explain-unknown-field = A program nem ismer ilyen nevű mezőt.
# source: c955403c
explain-missing-field = Hiányzik egy szükséges mező.
# source: 412bf8c7
explain-wrong-type = A mezőben másfajta érték áll, mint kellene.
# source: 461c3865
explain-out-of-range = A szám túl kicsi vagy túl nagy.
# source: f589bc01
explain-too-short = A szöveg vagy a lista túl rövid.
# source: 2c3b528b
explain-not-one-of = Az érték nincs a választhatók között.
# source: ea1508e9
explain-bad-pattern = Az azonosítóban nem megengedett karakterek vannak.
# source: 95ba5065
explain-bad-language = A nyelv nem a kódjával van megadva.
# source: b252a18a
explain-unreadable-value = Az érték más okból nem használható.
# source: ce73efe2
explain-dangling-start = A beszélgetés nem létező jelenettel kezdődik.
# source: 53020825
explain-dangling-branch = Az ág nem létező jelenethez vagy befejezéshez vezet.
# source: 0bc25a35
explain-dangling-patience = A türelem végén nem létező befejezés áll.
# source: 6d8bc7c8
explain-duplicate-id = Két dolognak ugyanaz az azonosítója.
# source: 49f4d539
explain-unreachable-beat = A jelenethez egyetlen ág sem vezet.
# source: 398c6762
explain-unreachable-ending = A befejezéshez egyetlen ág sem vezet.
# source: 8e31ef50
explain-no-ending-reachable = A beszélgetés egyetlen befejezésig sem jut el.
# source: 8ec90e4e
explain-no-way-out = Egy jelenettől kezdve a beszélgetés örökké körbejár.
# source: a152a8aa
explain-beat-without-line = Az ügyfél nem mondana semmit.
# source: 327c5a13
explain-no-fallback = Némelyik válasz nem vezet sehová.
# source: 62b8b983
explain-shadowed-branch = Az ág olyan ág után áll, amely minden választ elvisz.
# source: 8a9c3e45
explain-covered-branch = Az ág legalább annyit kér, mint egy előtte álló.
# source: 867c5c99
explain-choiceless-beat = A jelenet minden ága ugyanazt teszi.
# source: e8265157
explain-empty-condition = A feltétel semmit sem kér.
# source: a5baa186
explain-impossible-bounds = A határ sosem teljesülhet.
# source: 91317ef0
explain-past-turn = Az ág olyan válaszra vár, amely addigra már elhangzott.
# source: 4c29201e
explain-contradictory-condition = A feltétel kizárja, amit kér.
# source: bb759e21
explain-unknown-counter = A feltétel olyat számol, amit semmi sem növel.
# source: f7dfdfd3
explain-unused-counter = A számláló nő, de egyetlen feltétel sem számol vele.
# source: 2cf47139
explain-late-ending = A befejezés messzebb van, mint ameddig az ügyfél türelme kitart.
# source: 2f0b41af
explain-flat-endings = Minden befejezés ugyanannyit ér.
# source: 7ab1189b
explain-same-title = Két befejezésnek ugyanaz a címe.
# source: 8beac627
explain-unknown-point = A feltétel olyan szempontot nevez meg, amely nincs az értékelésben.
# source: 818bb50b
explain-unmeetable-guidance = A szempontot semmilyen válasz nem teljesítheti.
# source: 363b0add
explain-empty-phrase = A kifejezésben nincs szó.
# source: 27ab61c2
explain-idle-reaction = A reakció sem az indulaton, sem a bizalmon nem változtat.
# source: 6f990ad8
explain-unusable-fact-id = Az adat azonosítója nem állhat kapcsos zárójelben.
# source: 343fdcc1
explain-unreadable-fact = Az adat értéke nem felel meg az adat fajtájának.
# source: b92a8e2f
explain-unused-fact = Az adatot egyetlen szöveg sem használja.
# source: 207302f3
explain-unknown-placeable = A szöveg nem létező adatot használ.
# source: c49c15d6
explain-fact-written-out = Egy megszólalásban számjegyekkel áll egy adat értéke.
# source: 9acad0c7
explain-fact-unknown = Olyan adat kap értéket, amely nincs a forgatókönyvben.
# source: e53a0089
explain-fact-unreadable = Az adat olyan értéket kap, amely nem felel meg a fajtájának.
# source: bbe87d42
explain-unreadable-text = A szöveg kapcsos zárójelei nincsenek párban.
# source: 29877b7d
explain-control-character = Láthatatlan karakter van a szövegben.
# source: 4010095b
explain-empty-text = A szövegben nincs szó.
# source: 662ac0e3
explain-unfinished-text = A szöveg még nincs megírva.
# source: 41d21f88
explain-stray-space = A szövegben fölösleges szóköz van.
# source: 5033bbc3
explain-wrong-script = A szöveg más ábécével íródott, mint amilyet a nyelve használ.
# source: c9f08791
explain-mixed-letters = Egy szóban latin és cirill betűk keverednek.
# source: 280d1b64
explain-foreign-line = Angol szöveg van egy más nyelvű fájlban.
# source: 08bc281d
explain-few-variants = A megszólalásnak csak egy változata van.
# source: 33ce2185
explain-look-alike-variants = Két változat egyformán hangzik.
# source: be2b4e30
explain-long-line = Az ügyfél többet mond, mint amennyit bárki egyszerre mondana.
# source: 16d0cd6e
explain-dangling-example = A példa olyan helyre vezetne, ahová a jelenetéből nem vezet ág.
# source: 3979f3fd
explain-missing-example = A jelenetből hiányzik egy jó, egy közepes vagy egy rossz példa.
# source: a1c82a11
explain-torn-example = Ugyanaz a válasz két ellentétes dolog példája.
# source: 9c80b032
explain-example-misread = A példaválasz nem annyi pontot ér, vagy nem oda vezet, mint kellene.
# source: 9451d8e6
explain-long-model = A mintaválasz hosszabb, mint amennyit az értékelés enged.
# source: 558cded3
explain-repeated-model = Két jelenetnek ugyanaz a mintaválasza.
# source: 08ecf8f1
explain-telling-hint = A tipp elárulja a mintaválaszt.
# source: 8446a4bc
explain-untranslated = A forgatókönyvnek az egyik nyelven nincs meg a fájlja.
# source: 81904abf
explain-missing-translation = A szöveg nincs lefordítva.
# source: 70a82583
explain-stale-translation = A szöveg a fordítás óta megváltozott.
# source: ffd3595b
explain-unknown-translation = A fordítás egyetlen szöveghez sem tartozik.
# source: e1472650
explain-translation-placeable = A fordítás nem létező adatot használ.
# source: d75cb2dd
explain-translation-without-source = Nem derül ki, melyik megfogalmazásból készült a fordítás.
# source: 29480c6f
explain-unreadable-translation = A fordítás nem értelmezhető.
# source: baf88aa1
explain-allow-unknown-code = Olyan kód van engedélyezve, amelyhez nem tartozik szabály.
# source: 167d7515
explain-allow-of-error = Hiba van engedélyezve; csak figyelmeztetést lehet.
# source: 0136d4c0
explain-allow-without-reason = Egy figyelmeztetés indok nélkül van engedélyezve.
# source: 243618f4
explain-unused-allow = Olyan figyelmeztetés van engedélyezve, amely elő sem jön.
# source: a3851c98
explain-family-file = Amíg a fájl nem nyitható meg, semmi sem játszható belőle. Mentsd el újra egyszerű szövegszerkesztőben, UTF-8 kódolással, vagy indulj ki a scenarios/README.md példájából.
# source: 3c9c1c57
explain-family-syntax = A JSON szigorú: egyetlen fölösleges vagy hiányzó jeltől az egész fájl olvashatatlan. Nézd meg a megjelölt helyet és ami közvetlenül előtte áll: többnyire hiányzik egy vessző, vagy az utolsó elem után is van egy.
# source: e1d56f6f
explain-family-shape = Minden mezőnek megvan a maga neve és fajtája. Az elírást a program figyelmen kívül hagyná, és nem az a beszélgetés jönne létre, amelyet elgondoltál. Vesd össze a scenarios/README.md fájllal, vagy add meg a szerkesztődnek a sémát: az már gépelés közben is jelez.
# source: 50f966dc
explain-family-way = Az ügyfél az ágak mentén halad jelenetről jelenetre. Ha egy nevet elírtál vagy kétszer adtál meg, a beszélgetés megszakad, vagy rossz irányba megy tovább, és amihez semmi sem vezet, azt hiába írtad meg. Adj minden jelenetnek és befejezésnek külön azonosítót, és nézd át az ágak „to” mezőit.
# source: 27de187f
explain-family-loop = A kiút nélküli beszélgetés csak arra tanít, hogy a szó nem használ: bármi hangzik is el, akkor ér véget, amikor az ügyfél türelme elfogy. Legalább egyfajta válasz vezessen tovább egy befejezés felé.
# source: c5241d73
explain-family-branches = Az ágakat fölülről lefelé nézi végig a program, és az első illőt választja. Ha az egyik túl elöl áll, az ügyfél úgy felel egy válaszra, mintha az egy másik volna, és a felhasználó rosszul tanulja meg. A legszigorúbb ág legyen elöl, a „when” nélküli a végén, és mindegyik vezessen máshová.
# source: c966eb3f
explain-family-conditions = Az a feltétel, amely sosem vagy mindig teljesül, elrejti a beszélgetés egy részét, vagy ingyen odaadja. Az indulat és a bizalom 0 és 10 között mozog, a válaszok számozása 1-től indul, a számlálóhoz pedig kell egy ág, amely növeli, és egy feltétel, amely számol vele.
# source: 6d7720e2
explain-family-endings = A befejezés mondja meg a felhasználónak, mennyit értek a szavai. Legyen elérhető, a címéről felismerhető, és érjen többet vagy kevesebbet, mint a többi. Nézd meg a „patience”, a „title” és a „worth” mezőt.
# source: 77e5bc0e
explain-family-guidance = Az értékelés ígéret: amit kér, azt meg lehet tenni, és számít is. Ha egy szempont nem teljesíthető, vagy egy reakció semmin sem változtat, a felhasználó hiába gyakorol. Írj olyan kifejezéseket, amelyeket az emberek tényleg mondanak, vagy adj példákat.
# source: 10579e10
explain-family-facts = Az adatok összegek, dátumok és nevek, amelyeket a felhasználó egy valódi találkozó előtt a sajátjára cserélhet. A számjegyekkel kiírt összeg vagy az elírt azonosító a régi marad, miközben körülötte minden megváltozik. Az adatot az azonosítójával írd be, kapcsos zárójelek között.
# source: b065fca2
explain-family-texts = A fájl szövege úgy jelenik meg, ahogy van, és a képernyőolvasó is így olvassa fel. Az ott felejtett, láthatatlan vagy befejezetlen részek kizökkentik a felhasználót a beszélgetésből. Írd be újra a szöveget, vagy töröld.
# source: d8b88df2
explain-family-language = Az idegen nyelvű vagy csak látszatra jó betűkkel írt megszólalást nem lehet rendesen felolvasni, megkeresni és értékelni. Írd a fájl nyelvén; a többi nyelvnek a fordításokban a helye.
# source: 2961b677
explain-family-lines = Egy beszélgetést többször is lejátszanak. Ha az ügyfél hallgat, ismétli magát vagy szónokol, az már nem hat beszélgetésnek. Adj minden megszólaláshoz két-három, egy levegővel kimondható változatot.
# source: 1c752371
explain-family-examples = A példák szaván fogják a forgatókönyvet: a jó válasznak 75 fölött, a rossznak 35 alatt, a közepesnek a kettő között kell pontot kapnia, és mindegyiknek oda kell vezetnie, ahová szántad. Ha valamelyik nem állja meg a helyét, írd át a választ, az értékelést vagy az ágakat; a „sparring read” megmutatja, mit olvas ki belőle a program.
# source: 5e3b54eb
explain-family-models = A mintaválasz az, amit a felhasználó magával visz, a tipp pedig segít, hogy maga találja meg. Keveset tanít az a minta, amely pontot vesztene, amely bármikor jó volna, vagy amelyet a tipp elárul. Legyen rövid, szóljon ehhez a pillanathoz, és a tipp csak kérdéssel vezessen rá.
# source: d07300e5
explain-family-translations = Aki más nyelven játszik, a fordítást kapja; a hiányzó szöveg idegen nyelven jelenik meg, az elavult pedig olyat mond, ami már nem érvényes. Frissítsd, aztán futtasd a „sparring stamp” parancsot: az feljegyzi, melyik megfogalmazásból készült a fordítás.
# source: ba19724e
explain-family-allow = Az „allow” elhallgattatja azt a figyelmeztetést, amelynek az oka szándékos, az indok pedig elmondja ezt a következő olvasónak. Csak figyelmeztetésre való; ha hibás vagy már fölösleges, elfedné a következő hibát. Javítsd ki a „code” és az „at” mezőt, vagy töröld.
## Language server
# source: 50bbb7b0
help-lsp = Forgatókönyvek a szerkesztődben: hibák, magyarázatok, nevek (nyelvi kiszolgáló)
# source: b8661a45
help-lsp-stdio = Sok szerkesztő magától hozzáteszi; nincs hatása
# source: 8e86d5eb
lsp-move = { $name }: { $about }
# source: 2e582148
lsp-move-points = Pontszám, ha a forgatókönyv mást nem mond: { $points }
# source: 7b6e1685
lsp-move-points-here = Pontszám ebben a forgatókönyvben: { $points }
# source: 0be8a3f2
lsp-beat = „{ $name }” jelenet: { $lines ->
    [0] az ügyfélnek itt nincs saját megszólalása
    [one] az ügyfél megszólalásának egy változata van
   *[other] az ügyfél megszólalásának { $lines } változata van
}
# source: 070ffbce
lsp-ending = „{ $name }” befejezés: { $title } (értéke: { $worth } az 5-ből)
# source: 649059a8
lsp-first-line = Ügyfél: „{ $text }”
# source: 2991f98f
lsp-leads-to = Ide vezet: { $names }
# source: c42c957a
lsp-led-from = Innen érhető el: { $names }
# source: d7c65d59
lsp-is-start = A beszélgetés itt kezdődik.
# source: 1e917e4b
lsp-is-patience = A beszélgetés itt ér véget, ha az ügyfél türelme elfogy.
# source: 9d370b89
lsp-fact = „{ $name }” adat: { $value } ({ $about })
# source: 28d8b27a
lsp-point = „{ $name }” szempont: { $label } (pontszám: { $points })
# source: 48bf9b14
lsp-counter = „{ $name }” számláló: { $raised ->
    [0] semmi sem növeli
    [one] egy helyen nő
   *[other] { $raised } helyen nő
}, { $counted ->
    [0] egyetlen feltétel sem számol vele
    [one] egy feltétel számol vele
   *[other] { $counted } feltétel számol vele
}
# source: b969859f
lsp-change-to = Csere erre: „{ $name }”
# source: 7a4bf984
lsp-rename-nothing = Itt nincs mit átnevezni. Állj a kurzorral egy jelenet, befejezés, adat, szempont vagy számláló nevére.
# source: 4413e179
lsp-rename-unusable = Ez nem lehet név: „{ $name }”. Csak ékezet nélküli kisbetű (a–z), számjegy és _ állhat benne, és betűvel kezdődjön.
# source: f362b875
lsp-rename-taken = Ez a név már foglalt: „{ $name }”. Válassz másikat.
## Walking, trying out, maps
# source: 57bec726
help-try = Forgatókönyv kipróbálása bármelyik jelenettől, írás közben
# source: 1b422e3a
help-try-scenario = A forgatókönyv fájlja vagy azonosítója; minden mentés után újra beolvassa a program
# source: 6584c2f2
help-try-beat = Melyik jelenettel kezdődjön (alapesetben az elsővel)
# source: fa9360c1
help-try-temper = Az ügyfél indulata ekkor: 0–10
# source: 0e9f51b5
help-try-trust = Az ügyfél bizalma ekkor: 0–10
# source: 91a58c6a
help-walk-transcript = Összesítés helyett az ilyen kezdőszámú beszélgetés kiírása, játékosonként
# source: a6b65f35
help-graph-walk = Ennyi beszélgetés minden játékossal, és hogy meddig jutottak (svg és html)
# source: 75e7429b
value-beat = jelenet
# source: 2cfad118
value-seed = kezdőszám
# source: b21afe2d
walk-further = { $all } ágból { $branches } fordult elő; { $missed ->
        [0] minden szempont hozott vagy elvitt pontot
       *[other] sosem hozott és nem is vitt el pontot: { $guidance }
    }; { $patience ->
        [0] az ügyfél türelme sosem fogyott el
       *[other] { $patience } beszélgetésben fogyott el az ügyfél türelme
    }
# source: 3405dc6b
walk-ways = A legrövidebb út az egyes befejezésekhez:
# source: f8a54f92
walk-way = { $ending }: { $replies } válasz ({ $player }, kezdőszám: { $seed }): { $steps }
# source: 12d891dc
walk-nearest = { $ending }: nem fordult elő; a legközelebbi elért jelenet: „{ $beat }” (--player { $name } --transcript { $seed })
# source: 049ddc48
walk-never = { $ending }: nem fordult elő, és olyan jelenet sem, amelyből ide vezet út
# source: f07a1f4f
walk-no-move = nincs lépés
# source: e36b9c0e
walk-brevity = tömörség
# source: a213aa4a
walk-transcript = játékos: { $player }, kezdőszám: { $seed }
# source: ea84920f
try-start = Ezzel a jelenettel kezdesz: „{ $beat }”; indulat: { $temper }, bizalom: { $trust }. Ha elmented a fájlt, a beszélgetés az új szöveggel folytatódik.
# source: adc95f70
try-beat-unknown = Nincs ilyen jelenet: „{ $beat }”. Választható: { $known }.
# source: 44bd1d74
try-reloaded = A fájl megváltozott; a beszélgetés az új szöveggel folytatódik.
# source: ad5d50fb
try-forgotten = A fájl megváltozott, és a válaszaid már nem ide vezetnek. A jelenet, az indulat és a bizalom marad, a válaszokat viszont elfelejti a program.
# source: 30a6595f
try-beat-gone = A fájl megváltozott, és ez a jelenet már nincs benne: „{ $beat }”. A beszélgetés elölről kezdődik.
# source: bdd9578a
try-broken = A fájl jelenlegi állapotában nem játszható, ezért a beszélgetés a korábbi szöveggel folytatódik.
# source: c0abfa1c
map-title = Térkép: { $title }
# source: 68753e17
map-start = A beszélgetés itt kezdődik
# source: dcfab424
map-otherwise = egyébként
# source: f93d6c3c
map-none = nincs benne: { $moves }
# source: f54571f6
map-point = „{ $point }” szempont
# source: a6cd78ea
map-turn = a válasz sorszáma
# source: a4a37347
map-more = +{ $count }
# source: ba8f9775
map-self = itt marad
# source: 42386abc
map-opens = (te kezdesz)
# source: fac770f5
map-explained = A dobozok a jelenetek: bennük az ügyfél szavai, alattuk pedig az, hogy hová vezetnek a válaszok. Válassz ki egy dobozt, és az egész jelenetet látod.
# source: b62dea2f
map-walked = A számok azt mutatják, hányszor jártak ott a játékosok; ami szaggatott vonallal van rajzolva, oda sosem jutottak el.
# source: 80c1c24d
map-times = { $count ->
        [0] sosem fordult elő
       *[other] { $count } alkalommal fordult elő
    }
# source: 59a6a05c
map-endings = Befejezések
# source: 577f283f
map-worth = értéke: { $worth } az 5-ből
# source: 70b11c82
map-lines = Az ügyfél szavai
# source: 67a658e0
map-model = Egy jó válasz
# source: 5928167a
map-hint = Tipp
# source: 497fe45c
map-examples = Példaválaszok
# source: c21f9ff5
map-leads = Hová vezetnek a válaszok
# source: d105777c
map-outcome = Mi lesz belőle
# source: 74cf0a19
map-why = Miért
# source: 44f91e60
map-back = Vissza a térképhez
# source: be3b37ee
map-walk-format = A --walk csak olyan formátummal használható, amely meg tudja mutatni: --format svg vagy --format html.
## report
# source: 752677bb
help-report = Visszatekintés egy beszélgetésre: mi hangzott el, mi mennyit ért, mit érdemes gyakorolni
# source: 2df3e22f
help-report-talk = A beszélgetés száma (ha nincs megadva, a legutóbbi)
# source: 5c994968
help-report-last = A legutóbbi beszélgetés
# source: 55aaa49d
help-report-all = Az összes beszélgetés
# source: 9a9ee76f
help-report-format = text, html, csv, json vagy markdown (alapesetben a fájlnév dönt, vagy text)
# source: 93972bc3
help-report-out = Kiírás ebbe a fájlba a képernyő helyett
# source: c709b9f4
help-report-force = A fájl felülírása, ha már létezik
# source: c212f181
report-title = A beszélgetéseid
# source: eacfbcfb
report-held = { $when } · szint: { $level } · kezdőszám: { $seed }
# source: d164d7e1
report-curves = Indulat és bizalom, 0-tól 10-ig
# source: 949b1aa5
report-curves-told = Az elején az indulat { $temper }, a bizalom { $trust } volt, a végén { $temper_after } és { $trust_after }. Minden adat ott van a táblázatban.
# source: 2a1c69b7
report-turns = Válaszról válaszra
# source: 0b7ae954
report-reply = Válasz
# source: 7d684b62
report-score = Pontszám
# source: 4dc9b579
report-start = Az elején
# source: bce959f5
report-try = A korábbi próbálkozásod
# source: 9092fbdc
report-again = Újra elmondva
# source: c712c77f
report-model = Ezt is mondhattad volna
# source: 3164a73b
report-nothing = Még nincs beszélgetés, amelyre vissza lehetne tekinteni. A „sparring play” indít egyet; a --private kapcsolóval folytatott beszélgetésekből semmi sem marad meg.
# source: c94d532c
report-no-talk = Nincs { $talk }. számú beszélgetés. A legutóbbi száma { $newest }; a „sparring report --all” mindet megmutatja.
# source: a7e6b958
report-unreadable = Kimaradt beszélgetés: { $talk } ({ $message })
# source: f0fb3ea8
report-exists = Már van ilyen fájl, érintetlen maradt: { $file }. Válassz másik nevet, vagy írd felül a --force kapcsolóval.
# source: 2b04d091
recall-otherwise = a programnak ebben a változatában a { $talk }. számú beszélgetés már nem úgy folyna le, ahogy akkor
# source: bb913242
save-extension = Ebből a névből nem derül ki, milyen formában kellene menteni: { $file }. A vége ezek egyike legyen: { $known }.
## Felkészülés valódi találkozóra, és az óra
# source: 25cd41fc
help-prepare = Felkészülés egy valódi találkozóra: a saját adataid, bemelegítés, emlékeztető lap
# source: 9384cd51
help-prepare-scenario = A találkozóra leginkább hasonlító forgatókönyv, vagy egy megkezdett felkészülés neve
# source: 06f912ec
help-prepare-name = A felkészülés neve, például az ügyfélé (alapesetben a forgatókönyvé)
# source: 99c8ee53
help-prepare-list = A felkészüléseid felsorolása
# source: 412928dd
help-prepare-whom = Kivel fogsz tárgyalni
# source: 7c9d3d54
help-prepare-when = Mikor: dátum, például 2027-03-15, vagy a saját szavaiddal
# source: 7142d866
help-prepare-aim = Mit szeretnél elérni
# source: b38cb5d1
help-prepare-offers = Mit tudsz felajánlani helyette (többször is megadható)
# source: b04ad7b3
help-prepare-limits = Mibe nem mész bele (többször is megadható)
# source: ab051c47
help-prepare-talk = Kérdések nélkül rögtön a bemelegítés
# source: 8ac04f76
help-prepare-skip = A bemelegítés kihagyása
# source: a95dd1cf
help-crib = Emlékeztető lap készítése a találkozóra: egy oldal, nyomtatni vagy eltenni
# source: ba4a4e7f
help-crib-name = A felkészülés neve
# source: aac3aa2e
help-crib-format = text, markdown vagy html (alapesetben a fájlnév végződése szerint)
# source: 95fc5cbe
help-crib-out = Kiírás ebbe az új fájlba a képernyő helyett
# source: 28450460
help-met = Feljegyzés arról, hogyan sikerült a valódi találkozó
# source: ba4a4e7f
help-met-name = A felkészülés neve
# source: b02d1e3f
help-met-list = A feljegyzéseid megjelenítése
# source: 8e1b8198
help-met-happened = Mi történt
# source: a4504ac5
help-met-worked = Melyik mondatod vált be
# source: 8f2c2472
help-met-next = Mi a következő lépés
# source: 8031103f
help-play-pace = Az ügyfél türelmetlen lesz, ha egy válasz ennél több másodpercig tart (szám nélkül: 60)
# source: fa04f4ef
value-text = szöveg
# source: 9eff639f
value-seconds = másodperc
# source: 172de306
answers-yes = i igen
# source: f7ba3cbb
answers-no = n nem
# source: a92dfa61
opening-pace = Ketyeg az óra: ha egy válasz { $seconds } másodpercnél tovább tart, az ügyfél türelmetlen lesz. A „:hint” és a hozzá hasonló parancsok után az idő elölről indul.
# source: 81b0ae5b
prompt-pace = te ({ $seconds } mp)>
# source: 4100a3e2
pace-late = Ez { $took } másodpercig tartott, pedig { $allowed } volt rá. Az ügyfél kezdi elveszíteni a türelmét.
# source: 919e1cc1
pace-nobody = Nem ketyeg az óra, mert itt senki sem gépel.
# source: 9e18e1cd
prepare-name = „{ $name }” nem lehet név: betűkből, számjegyekből, - és _ jelekből állhat, legfeljebb negyven karakter.
# source: e396d8dc
prepare-taken = „{ $name }” néven már van felkészülésed (forgatókönyv: „{ $scenario }”). Válassz másik nevet, vagy folytasd azt: „sparring prepare { $name }”.
# source: a1a02c4e
prepare-ask-whom = Kivel fogsz tárgyalni? (Enter: kihagyom)
# source: 71c46664
prepare-ask-when = Mikor? Dátum, például 2027-03-15, vagy a saját szavaiddal. (Enter: kihagyom)
# source: bc12470e
prepare-ask-fact = { $about } (Enter: marad { $value }):
# source: 78626f69
prepare-ask-aim = Mit szeretnél elérni? (Enter: marad ez: { $aim })
# source: 1feafd1e
prepare-ask-offers = Mit tudnál felajánlani helyette? Egyszerre csak egyet írj. (Enter, ha nincs több)
# source: 41b2da80
prepare-ask-limits = Mibe nem mész bele semmiképpen? Egyszerre csak egyet írj. (Enter, ha nincs több)
# source: 4a2b6480
prepare-ask-more = Mi van még? (Enter: nincs több)
# source: df44e103
prepare-unfinished = Eddig minden megmaradt. Így folytathatod: „sparring prepare { $name }”.
# source: fa9cb5c8
prepare-warm-up = Jöhet a bemelegítés? Beszélgetés a te adataiddal, hard szinten, körülbelül tíz perc. (i: igen, n: nem)
# source: 4757c133
prepare-next = Még egyszer: „sparring prepare { $name }”. Nyomtatáshoz: „sparring crib { $name } --out { $name }.html”. A találkozó után: „sparring met { $name }”.
# source: 9bd1c250
prepare-list-nothing = Még nincs felkészülésed. Így kezdhetsz hozzá: „sparring prepare price”.
# source: 189c7f2e
brief-not-found = Nincs „{ $name }” nevű felkészülés. A meglévőket a „sparring prepare --list” mutatja meg.
# source: f9e62a18
brief-line = { $name }: { $title } ({ $day }), { $talks ->
    [0] még nem gyakoroltad
    [one] egyszer gyakoroltad, legjobb eredmény: { $best } pont a 100-ból
   *[other] { $talks } alkalommal gyakoroltad, legjobb eredmény: { $best } pont a 100-ból
}
# source: b25b8d4a
crib-title = Emlékeztető: { $title }
# source: 7da601bb
crib-with = Kivel: { $whom }
# source: ec59d11a
crib-when = Mikor: { $when }
# source: 72b93d8f
crib-with-when = Kivel: { $whom }. Mikor: { $when }
# source: 09cb3883
crib-aim = A célod
# source: 6d601215
crib-best = A legjobb mondataid a gyakorlásból
# source: d3dba715
crib-offers = Amit felajánlhatsz
# source: 71671b93
crib-limits = Amibe nem mész bele
# source: 976c7910
crib-avoid = Kerüld: gyakorlás közben pontba került
# source: 39a89e80
crib-feeds = Ez tovább dühíti
# source: 23f209cc
crib-turns = Ez megenyhíti
# source: 6d6da6b3
crib-lines = Amit hallhatsz
# source: 5d27c957
crib-facts = Adatok
# source: 6c0d6c24
crib-fact = { $about }: { $value }
# source: 11ee90e2
crib-last = A legutóbbi alkalom
# source: cfcd4e2a
met-ask-happened = Mi történt? (Enter: kihagyom)
# source: 66f2c0bc
met-ask-worked = Melyik mondatod vált be? (Enter: kihagyom)
# source: 0d742513
met-ask-next = Mi a következő lépés? (Enter: kihagyom)
# source: cb8034f0
met-line = { $name }, a találkozó után ({ $day }):
# source: 322be71c
met-happened = Mi történt: { $text }
# source: 08177299
met-worked = Ami bevált: { $text }
# source: 25eb20ab
met-next = Következő lépés: { $text }
# source: 5abea11e
met-kept = Bekerült ebbe a felkészülésbe: „{ $name }”. Újra megnézheted: „sparring met --list”.
# source: 006fb6be
met-nothing = Nem írtál semmit, ezért nem is került be semmi.
# source: 290b6a98
met-list-nothing = Még egyetlen találkozóról sincs feljegyzésed.

## Replay

# source: 6ccc3697
help-replay = Visszatérés egy korábbi beszélgetés valamelyik válaszához, hogy mást mondj helyette
# source: aee51d0c
help-replay-talk = A beszélgetés száma, ahogy az előzményekben és a jelentésben áll
# source: fc8cf8e9
help-replay-turn = Hányadik választ mondanád újra (alapesetben a leggyengébbet)
# source: 462f7e68
replay-no-turn = { $turns ->
    [0] Abban a beszélgetésben nem hangzott el semmi.
   *[other] Abban a beszélgetésben { $turns } válasz van.
}
# source: df27aedb
replay-begins = { $talk }. beszélgetés, { $turn }. válasz: mi lett volna, ha mást mondasz? A lefolytatott beszélgetés megmarad, ez viszont nem mentődik el.
# source: 59b5c539
replay-ends = Akkor: { $before }. Most: { $now }.
## Előzmények
# source: e6fa34b4
help-history = Visszatekintés a beszélgetéseidre: pontok, befejezések, a lépések hétről hétre
# source: 2bc8a9a9
help-history-talk = Egy beszélgetés száma, ha végig szeretnéd olvasni
# source: d8c22d88
help-history-scenario = Csak ennek a forgatókönyvnek a beszélgetései
# source: 035f9237
help-history-since = Csak az ettől a naptól folytatott beszélgetések, például 2027-03-15
# source: b869a7e9
help-history-last = Csak ennyi beszélgetés, a legutóbbiak
# source: 2a540d16
help-history-format = text, json vagy csv
# source: 3686979d
help-history-show = Egy beszélgetés kiírása: mi hangzott el, és mennyit ért
# source: cb8ac9fc
help-history-show-talk = A beszélgetés száma
# source: 571da472
help-history-reread = Eltárolt válaszok elemzése a mai elemzővel; a régi összpontszám is látszik majd
# source: c775effc
help-history-reread-all = Azoké is, amelyeket a mai elemző már elemzett
# source: dd77e54b
help-forget = Beszélgetések végleges törlése, úgy, hogy nyomuk se maradjon a fájlban
# source: cb8ac9fc
help-forget-talk = A beszélgetés száma
# source: 43416991
help-forget-before = Minden e nap előtti beszélgetés, például 2027-03-15
# source: 55aaa49d
help-forget-all = Minden beszélgetés
# source: 9df34988
help-forget-yes = Törlés rákérdezés nélkül
# source: d93b5bef
value-talk = beszélgetés
# source: 1f8972b0
value-date = ÉÉÉÉ-HH-NN
# source: 61b7af2f
history-empty = Itt még nincs beszélgetés. Írd be, hogy „sparring”, válassz ügyfelet, és beszélj vele: a beszélgetés itt megmarad.
# source: 1eaac2d1
history-none = Ilyen beszélgetés nincs. A „sparring history” magában mindet megmutatja.
# source: 41d7e59e
history-talk = { $id }. { $title } ({ $scenario }, { $language }, { $level })
# source: f73e67a2
history-ending = { $title } ({ $worth })
# source: d4198f05
history-open = félbeszakadt
# source: af0287ed
history-given = { $score } (magában a beszélgetésben { $given })
# source: 51077b40
history-replies = { $replies ->
    [one] egy válasz
   *[other] { $replies } válasz
}
# source: 01eb3bf9
history-time = { $hours ->
    [0] { $minutes ->
        [0] egy percnél kevesebb
       *[other] { $minutes } perc
    }
   *[other] { $hours } óra { $minutes } perc
}
# source: 365de5da
history-more = { $count ->
    [one] Egy korábbi beszélgetés
   *[other] { $count } korábbi beszélgetés
} nem szerepel a listán: a „--last SZÁM” többet mutat, a „sparring history SZÁM” pedig egyet teljes egészében.
# source: 7d02c392
history-summary = { $talks ->
    [one] Egy beszélgetés
   *[other] { $talks } beszélgetés
}, összesen { $time }.
# source: e91a9061
history-best = A legtöbb pontot hozta beszélgetésenként: { $moves }
# source: b52694c2
history-weakest = A legtöbb pontba került beszélgetésenként: { $moves }
# source: fa934601
history-weeks = Pontok beszélgetésenként, hétről hétre
# source: bfa8dd85
history-trend = { $way ->
    [rose] { $name }: { $weeks } hét alatt nőtt, eleinte { $from }, végül { $to } pont beszélgetésenként
    [fell] { $name }: { $weeks } hét alatt csökkent, eleinte { $from }, végül { $to } pont beszélgetésenként
    [steady] { $name }: { $to } pont beszélgetésenként, { $weeks } hét elején és végén egyaránt
   *[once] { $name }: { $to } pont beszélgetésenként egyetlen héten
}
# source: 311aed50
history-before = A változás előtt ({ $day }): { $text }
# source: 8e8805f4
history-break = Megváltozott az elemző vagy egy forgatókönyv értékelése ({ $day }): ami előtte volt, nem vethető össze azzal, ami utána jött.
# source: 255e40cc
history-break-drawn = ╎ { $day }: megváltozott az elemző vagy egy forgatókönyv értékelése. Ami a vonaltól balra áll, nem vethető össze azzal, ami jobbra.
# source: 1e3a58a1
history-mixed = Ugyanaz a lépés forgatókönyvenként mást ér, ezért más forgatókönyvek más pontokat hoznak: a „--scenario AZONOSÍTÓ” hasonlót hasonlóval vet össze.
# source: 03367431
history-no-talk = Nincs { $id }. számú beszélgetés. A „sparring history” megmutatja, melyek vannak.
# source: 55a9c4a0
history-unreadable = Ennek a beszélgetésnek a forgatókönyve a program másik változatához készült, ezért nem mutatható meg.
# source: e45c3761
reread-done = { $talks ->
    [0] Nem volt mit újra elemezni: a mai elemző már mindent elemzett.
    [one] Egy beszélgetés újra elemezve, { $replies ->
        [one] egy válasz
       *[other] { $replies } válasz
    }: { $changed ->
        [0] egy pontszám sem változott.
        [one] egy pontszám változott, { $by } ponttal.
       *[other] { $changed } pontszám változott, átlagosan { $by } ponttal.
    }
   *[other] { $talks } beszélgetés újra elemezve, { $replies } válasz: { $changed ->
        [0] egy pontszám sem változott.
        [one] egy pontszám változott, { $by } ponttal.
       *[other] { $changed } pontszám változott, átlagosan { $by } ponttal.
    }
}
# source: 25ba6499
reread-left = { $count ->
    [one] Egy beszélgetés úgy maradt, ahogy volt: másik ablakban van nyitva, vagy a forgatókönyve már nem olvasható.
   *[other] { $count } beszélgetés úgy maradt, ahogy volt: másik ablakban van nyitva, vagy a forgatókönyve már nem olvasható.
}
# source: 8ae6283a
forget-ask = { $count ->
    [one] Végleg töröljek egy beszélgetést? Semmi sem hozza vissza. Ha igen, írd be: igen
   *[other] Végleg töröljek { $count } beszélgetést? Semmi sem hozza vissza őket. Ha igen, írd be: igen
}
# source: 87ef3879
forget-unasked = Semmi sem törlődött: itt nincs kit megkérdezni. Ha kérdés nélkül törölnél, add hozzá: --yes.
# source: 91e14f1b
forget-held = { $count ->
    [one] Egy beszélgetés másik ablakban van nyitva, ezért megmaradt. Előbb zárd be azt az ablakot.
   *[other] { $count } beszélgetés más ablakokban van nyitva, ezért megmaradt. Előbb zárd be azokat az ablakokat.
}
# source: e6da101a
forgotten = { $count ->
    [0] Nem volt mit törölni.
    [one] Egy beszélgetés végleg törölve.
   *[other] { $count } beszélgetés végleg törölve.
}
# source: 58dcf1b6
trouble-newer = ezeket az előzményeket a program újabb változata írta (a fájl verziója: { $version }). Telepítsd a legújabb sparringot, vagy adj meg másik mappát: --data.
# source: 2e39e87d
trouble-no-database = ez a fájl nem a sparring előzményeit tartalmazza. Tedd máshová, vagy adj meg másik mappát: --data.
# source: bdf993d4
trouble-damaged = a fájl megsérült. Tedd máshová, hogy új előzmények kezdődjenek, vagy állítsd vissza biztonsági mentésből.
# source: 806ae662
trouble-busy = az előzményeket egy másik program használja. Próbáld újra, ha végzett.
# source: 382d4336
trouble-denied = nem írható. Nézd meg a mappa jogosultságait, vagy adj meg másikat: --data.
# source: 2a8f0ad6
trouble-write = nem olvasható vagy nem írható. Megtelt a lemez, vagy eltűnt a mappa?
# source: 7fd340e4
trouble-no-folder = ez nem mappa. Adj meg másikat: --data.
# source: 762bf6f5
trouble-unfinished = a beszélgetések törlődtek, de közben egy másik program olvasta az előzményeket, ezért a nyomaikat még nem lehetett eltüntetni. Zárd be, és add ki újra ugyanezt a parancsot.

## import

# source: c3f5d3c1
help-import = Forgatókönyv kezdése egy Twine-, ink- vagy Yarn Spinner-történetből
# source: d5ce2907
help-import-story = A történet: Twee 3 (.twee, .tw), lefordított ink (.json) vagy Yarn Spinner (.yarn)
# source: ae57ca01
help-import-form = Beolvasás mint twee, ink vagy yarn (különben a fájl végződése dönt)
# source: 0304e214
help-import-id = Az új forgatókönyv azonosítója (különben a történet vagy a fájl nevéből készül)
# source: 1fe1b235
help-import-out = Hová kerüljön a vázlat (különben: <id>.json)
# source: 09e0ee9b
import-unknown = A névből nem derül ki, milyen történet ez: { $file }. Add meg így: --as twee, ink vagy yarn; az ismert végződések: { $known }.
# source: 195d71c7
import-empty = Egyetlen szövegrész sincs ebben a fájlban: { $file }. Biztosan ez az a fájl, és jó az --as?
# source: e368d04e
import-not-ink = Ez nem lefordított ink: { $file }. Előbb fordítsd le a történetet (inklecate vagy az Inky „Export to JSON” parancsa), és a JSON-fájlt importáld.
# source: 7c89851d
import-version = { $file }: ez az ink { $version }. változata, a program a 19–21. változatot olvassa. Fordítsd le újra a történetet egy újabb inkkel.
# source: 4ddbec29
import-too-many = { $file }: { $count } szövegrész van benne, egy beszélgetésbe legfeljebb { $limit } fér. Csak a történet egy részét importáld.
# source: 1a6c8205
import-written = Elkészült a vázlat: { $file } ({ $beats } jelenet, { $endings } befejezés). Ami TODO-val kezdődik, azt neked kell megírnod.
# source: 17c3c48e
import-dropped =
    { $count ->
        [one] Egy dolog kimaradt:
        *[other] { $count } dolog kimaradt:
    }
# source: 481344bb
import-at-line = { $place }. sor: { $what }: { $text }
# source: 7bc48163
import-at-path = { $place }: { $what }: { $text }
# source: 8f73c4cd
import-what-variable = változó
# source: d4478272
import-what-condition = feltétel
# source: 56d7ab19
import-what-tag = címke
# source: 12c837a5
import-what-macro = makró
# source: 394c70f6
import-what-image = kép
# source: 02284cbb
import-what-function = függvény
# source: 66655dca
import-what-command = parancs
# source: 0bb51791
import-what-script = programkód
# source: dcf3e71a
import-what-markup = HTML vagy formázás
# source: 7343741f
import-what-own-line = a felhasználó saját mondata
# source: b0698d8b
import-what-no-target = nem vezet sehová
# source: e75baae4
import-what-unreached = semmi sem vezet ide
# source: c1d9c0da
import-what-too-far = messzebb van, mint ameddig egy beszélgetés tart
# source: 8d5d59a6
import-what-twice = már szerepel
# source: 781ce79d
import-waiting =
    { $count ->
        [one] Egy ághoz neked kell feltételt adnod. Addig csak az itt álló szavakra lép életbe:
        *[other] { $count } ághoz neked kell feltételt adnod. Addig csak az itt álló szavakra lépnek életbe:
    }
# source: 9ba482a1
import-waits-for-words = { $beat } → { $to }: „{ $words }”
# source: 9d47341d
import-waits = { $beat } → { $to }: egyelőre semmire
# source: 2ec014d4
import-check =
    { $count ->
        [0] A „sparring check { $file }” nem talál sem hibát, sem figyelmeztetnivalót.
        *[other] A „sparring check { $file }” nem talál hibát, de { $count } figyelmeztetést ad:
    }
# source: 91beeefe
import-blank-title = TODO: a beszélgetés címe
# source: 937e8a2d
import-blank-summary = TODO: egy sor a menübe
# source: 43394d87
import-blank-role = TODO: ki a felhasználó, egy tegező mondatban
# source: 6fc9952e
import-blank-aim = TODO: mit szeretne a felhasználó elérni
# source: 852c86e9
import-blank-situation = TODO: mi történt az első mondat előtt
# source: 3cc103a4
import-blank-demand = TODO: mit akar az ügyfél, néhány szóban
# source: 0194d332
import-blank-client = TODO: az ügyfél neve
# source: 4dd09342
import-blank-manner = TODO: milyen az ügyfél, egy mondatban
# source: 4d72ca30
import-blank-article = TODO: honnan származnak a tanácsok
# source: 14fdcde4
import-blank-why = TODO: miért válik be ez ennél az ügyfélnél
# source: 41c4f5aa
import-blank-line = TODO: mit mond az ügyfél ebben a jelenetben: „{ $name }”
# source: 40ffb697
import-blank-model = TODO: jó válasz erre: „{ $name }”
# source: 87bd6840
import-blank-hint = TODO: rávezetés ehhez, a válasz elárulása nélkül: „{ $name }”
# source: 4c0e5499
import-blank-when = TODO: mi vezet ide: „{ $name }”
# source: 5c40b171
import-blank-patience = TODO: az ügyfélnek elege lett
# source: b862822a
import-blank-outcome = TODO: mi lett a vége ennek: „{ $name }”
# source: af2493c5
import-blank-reason = TODO: miért jutott idáig: „{ $name }”
