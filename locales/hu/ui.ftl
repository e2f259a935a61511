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
# source: ef8b3d07
help-graph-format = mermaid vagy dot
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
# source: 627d2470
help-walk-players = Ki játsszon: steady, pushover, hothead, promiser, waffler vagy wanderer (alapesetben mind a hat; ismételhető)
# source: a27acf72
help-walk-level = Mennyire legyen nehéz az ügyfél: gentle, real vagy hard (alapesetben real)
# source: b5f41cae
help-walk-seeds = Hány beszélgetést játsszon le egy-egy játékos (alapesetben 200)
# source: 2e348b6b
help-walk-format = text vagy json
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
# source: 8a3e5893
player-wanderer = csapongó
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

## Előzmények
# source: e6fa34b4
help-history = Visszatekintés a beszélgetéseidre: pontok, befejezések, és hogy hétről hétre hogyan ment egy-egy fogás
# source: 2bc8a9a9
help-history-talk = Egy beszélgetés száma, ha végig szeretnéd olvasni
# source: d8c22d88
help-history-scenario = Csak ennek a helyzetnek a beszélgetései
# source: 035f9237
help-history-since = Csak az e naptól kezdődő beszélgetések, például 2027-03-15
# source: b869a7e9
help-history-last = Csak a legújabb beszélgetések, ennyi
# source: 2a540d16
help-history-format = text, json vagy csv
# source: 3686979d
help-history-show = Egy beszélgetés kiírása: mi hangzott el, és mennyit ért
# source: cb8ac9fc
help-history-show-talk = A beszélgetés száma
# source: 571da472
help-history-reread = Az eltárolt válaszok újbóli elemzése a mai elemzővel; az új pontok a régiek helyére lépnek, a régiek mellettük láthatók maradnak
# source: c775effc
help-history-reread-all = Azoké is, amelyeket a mai elemző már látott
# source: dd77e54b
help-forget = Beszélgetések végleges törlése, úgy, hogy nyomuk se maradjon a fájlban
# source: cb8ac9fc
help-forget-talk = A beszélgetés száma
# source: 43416991
help-forget-before = Minden e nap előtti beszélgetés, például 2027-03-15
# source: 55aaa49d
help-forget-all = Minden beszélgetés
# source: 9df34988
help-forget-yes = Ne kérdezzen rá előbb
# source: d93b5bef
value-talk = beszélgetés
# source: 1f8972b0
value-date = ÉÉÉÉ-HH-NN
# source: 61b7af2f
history-empty = Itt még nincs beszélgetés. Írd be, hogy „sparring”, válassz ügyfelet, és tartsd meg az elsőt: itt marad meg.
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
} nem szerepel a listán: a „--last SZÁM” többet mutat, a „sparring history SZÁM” egyet egészében.
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
    [steady] { $name }: { $to } pont beszélgetésenként { $weeks } hét elején és végén
   *[once] { $name }: { $to } pont beszélgetésenként egyetlen héten
}
# source: 311aed50
history-before = A változás előtt ({ $day }): { $text }
# source: 8e8805f4
history-break = Megváltozott az elemző vagy egy helyzet értékelése ({ $day }): ami előtte volt, nem vethető össze azzal, ami utána jött.
# source: 255e40cc
history-break-drawn = ╎ { $day }: megváltozott az elemző vagy egy helyzet értékelése. Ami a vonaltól balra áll, nem vethető össze azzal, ami jobbra.
# source: 1e3a58a1
history-mixed = Ugyanaz a fogás más-más helyzetben mást ér, ezért más helyzetek más pontokat hoznak: a „--scenario NÉV” csak az egyformákat veti össze.
# source: 03367431
history-no-talk = { $id }. számú beszélgetés nincs. A „sparring history” megmutatja, melyek vannak.
# source: 55a9c4a0
history-unreadable = Ennek a beszélgetésnek a helyzete a program másik változatához készült, ezért nem mutatható meg.
# source: e45c3761
reread-done = { $talks ->
    [0] Nem volt mit újra elemezni: a mai elemző már mindent látott.
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
    [one] Egy beszélgetés úgy maradt, ahogy volt: másik ablakban van nyitva, vagy a helyzete már nem olvasható.
   *[other] { $count } beszélgetés úgy maradt, ahogy volt: másik ablakban vannak nyitva, vagy a helyzetük már nem olvasható.
}
# source: 8ae6283a
forget-ask = { $count ->
    [one] Végleg törölsz egy beszélgetést? Semmi sem hozza vissza. Ha igen, írd be, hogy igen:
   *[other] Végleg törölsz { $count } beszélgetést? Semmi sem hozza vissza őket. Ha igen, írd be, hogy igen:
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
trouble-newer = ezeket az előzményeket a program újabb változata írta (a fájl változata: { $version }). Telepítsd a legújabb sparringot, vagy adj meg másik mappát: --data.
# source: 2e39e87d
trouble-no-database = ez a fájl nem a sparring előzményeit tartalmazza. Tedd máshová, vagy adj meg másik mappát: --data.
# source: bdf993d4
trouble-damaged = a fájl megsérült. Tedd máshová, és új előzmények kezdődnek, vagy állítsd vissza biztonsági mentésből.
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
