### A program saját szavai: parancssor, menü, beszélgetés, hibák.

## Összegek és dátumok
# A nyelv, amelynek a szokásai szerint a számok és a napok megjelennek (BCP 47).
format-locale = hu
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
help-sparring = Gyakorold a kényes beszélgetéseket nehéz ügyfelekkel: internet nélkül, a saját nyelveden, indokolt pontozással.
help-play = Beszélgetés egy ügyféllel (parancs nélkül is ez indul)
help-list = A forgatókönyvek felsorolása
help-read = JSON Lines formátumú válaszok elemzése: mit tesznek, és hány pontot érnek
help-check = Forgatókönyvfájlok és fordításaik ellenőrzése
help-schema = A forgatókönyvfájlok JSON-sémájának kiírása
help-stamp = Fordítások naprakésznek jelölése
help-play-scenario = A forgatókönyv azonosítója vagy a fájl elérési útja
help-play-seed = Az ügyfél szövegváltozatainak kiválasztása: azonos szám, azonos beszélgetés
help-play-set = Saját adat megadása, például amount=4800 (többször is használható)
help-play-resume = A félbemaradt beszélgetés folytatása
help-shared-lang = Nyelv: en, fi, tr, hu vagy ru; ha nincs megadva, a rendszeré
help-shared-plain = Színek és rajzok nélkül, soronként egy dolog: képernyőolvasóhoz és csővezetékhez
help-shared-width = A szöveg tördelése ennyi karakter szélesre
help-shared-color = Színek: auto, always vagy never
help-shared-help = Ez a súgó
help-shared-version = A program verziója
help-list-format = text vagy json
help-check-format = text vagy json
help-check-paths = Forgatókönyvfájlok vagy mappák; ha nincs megadva, a programhoz tartozó forgatókönyvek
help-read-paths = JSON Lines-fájlok; ha nincs megadva, a szabványos bemenet
help-read-threads = Hány szálon fusson az elemzés; ha nincs megadva, magonként egyen
help-stamp-paths = Forgatókönyvfájlok, amelyeknek a fordítása már naprakész
help-heading-usage = Használat
help-heading-options = Kapcsolók
help-heading-commands = Parancsok
help-examples = Példák:
    {"  "}sparring                             ügyfél választása a menüből
    {"  "}sparring play price --lang fi        beszélgetés az árról, finnül
    {"  "}sparring play price --set price=4800 ugyanez a saját összegeddel
    {"  "}sparring read replies.jsonl          egy fájl válaszainak elemzése és pontozása

usage-unknown-argument = Nincs „{ $argument }” kapcsoló.
usage-unknown-verb = Nincs „{ $value }” parancs.
usage-invalid-value = Nem megfelelő érték: „{ $value }” ({ $argument }).
usage-missing-argument = Valami hiányzik: { $argument }.
usage-conflict = { $argument } nem használható együtt a többi megadott kapcsolóval.
usage-wrong-number-of-values = { $argument } pontosan egy értéket vár.
usage-other = Ez a parancssor nem értelmezhető.
usage-see-help = A lehetőségeket a „sparring --help” sorolja fel.
did-you-mean = Erre gondoltál: „{ $nearest }”?
error = Hiba: { $message }
error-unknown-language = Nincs „{ $tag }” nyelv. Választható: { $known }.
error-set-form = Ez nem adat=érték alakú: „{ $value }”. Írd így: amount=4800.
error-model = Az elemző modellsúlyai nem használhatók: { $message }

## Menü
menu-title = Kivel szeretnél beszélni?
menu-prompt = Egy szám 1 és { $count } között (kilépés: q):
menu-unknown = Itt nincs „{ $typed }”: írj be egy számot a listából.
difficulty-1 = könnyű
difficulty-2 = közepes
difficulty-3 = nehéz

## A beszélgetés előtt
opening-situation = { $text }
opening-role = A szereped: { $text }
opening-aim = A célod: { $text }
opening-client-manner = Az ügyfeled: { $name }. { $text }
opening-demand = Amit akar: { $text }
opening-judged = Pontot hoz: { $asked }. Pontba kerül: { $warned }, valamint minden { $words } szónál hosszabb válasz.
opening-commands = Írd be a válaszodat. A parancsokat a „:help” sorolja fel, a „:guidance” pedig megmutatja, mi mennyit ér. A beszélgetés kezdőszáma (--seed): { $seed }.

## A beszélgetés
prompt = te>
prompt-afterwards = >
you = Te
turn = { $number }. válasz
score = { $score } pont a 100-ból
temper = indulat
trust = bizalom
no-marks = semmi, amiért pont vagy levonás járna
quote = „{ $text }”
empty-reply = Mondj valamit az ügyfélnek! Tippet a „:hint” ad, a parancsokat a „:help” sorolja fel.
interrupted = Még egy Ctrl-C, és visszatekintéssel zárunk. Vagy egyszerűen folytasd.
command-unknown = Nincs „:{ $name }” parancs.
help-reply = Amit beírsz, azt mondod az ügyfélnek. A kettősponttal kezdődő sor parancs:
command-hint = tipp ehhez a pillanathoz
command-why = a legutóbbi válaszod minden pontja: mely szavaidért jár, és mennyire biztos benne az elemző
command-model = mintaválasz ehhez a pillanathoz
command-retry = a legutóbbi válaszod még egyszer, összevetéssel
command-guidance = miért jár pont, és mennyi
command-facts = a beszélgetés adatai, és hogyan adhatod meg a sajátjaidat
command-lang = nyelvváltás
command-lang-argument = NYELV
command-save = az eddigi beszélgetés mentése fájlba, pontokkal együtt
command-save-argument = FÁJL
command-help = ez a lista
command-quit = kilépés, visszatekintéssel
shown-hint = Tipp: { $text }
shown-model = Például: „{ $text }”
retry-nothing = Még nincs válasz, amelyet újra elmondhatnál.
retry-again = Még egyszer. Az ügyfél ezt mondta:
retry-before = Az előbb: { $score } pont a 100-ból
retry-now = Most: { $score } pont a 100-ból
save-where = Add meg a fájl nevét is, például: „:save talk.md”.
saved = Elmentve ide: { $file }
save-exists = Már van ilyen fájl, érintetlen maradt: { $file }. Válassz másik nevet.
save-failed = Nem sikerült ide menteni: { $file } ({ $message })
facts-set = Így adhatod meg a sajátjaidat: sparring play … --set { $example }=…
journal-unwritable = Ez a beszélgetés nem menthető lemezre ({ $message }), ezért később nem veheted fel a fonalát. Most azért megy tovább.
resumed = { $replies ->
    [one] Eddig egy választ adtál. Az ügyfél legutóbb ezt mondta:
   *[other] Eddig { $replies } választ adtál. Az ügyfél legutóbb ezt mondta:
}
resume-nothing = Nincs félbemaradt beszélgetés.
resume-changed = A forgatókönyv („{ $scenario }”) azóta megváltozott, ezért ez a beszélgetés már nem folytatható.
afterwards-open = Ezt a beszélgetést később is folytathatod: „sparring play --resume”.
afterwards = A beszélgetésnek vége. A „:why” megmagyarázza az utolsó válaszodat, a „:retry” után újra elmondhatod, a „:save FÁJL” elmenti a beszélgetést; Enterrel kilépsz.

## Sorok elemzése
read-progress = válasz elemezve
read-summary = { $rows ->
    [one] Egy válasz elemezve
   *[other] { $rows } válasz elemezve
}, { $bad ->
    [0] hibás sor nem volt
    [one] egy hibás sor
   *[other] { $bad } hibás sor
}.
read-not-json = nem JSON-objektum ({ $column }. karakter)
read-missing-field = hiányzik egy mező: „{ $field }”
read-wrong-field = szövegnek kell állnia itt: „{ $field }”
read-unknown-scenario = nincs „{ $scenario }” nevű forgatókönyv
read-unknown-beat = nincs „{ $beat }” nevű jelenet ebben a forgatókönyvben: „{ $scenario }”
stamped = { $file }: { $count ->
    [one] egy szöveg naprakésznek jelölve
   *[other] { $count } szöveg naprakésznek jelölve
}
stamp-nothing = { $file }: nincs mellette fordítás
## A `sparring check` és `list` mondatai, és azok, amelyek a megnyithatatlan forgatókönyvekről szólnak.

## Egy forgatókönyv megnyitása

scenario-not-found = Nincs „{ $name }” nevű forgatókönyv. A választékot a `sparring list` mutatja meg.
scenario-not-found-near = Nincs „{ $name }” nevű forgatókönyv. Erre gondoltál: „{ $suggestion }”?
scenario-unreadable = { $path } nem nyitható meg: { $reason }
scenario-faulty =
    { $count ->
        [one] { $path }: { $count } hiba van benne, ezért még nem lehet vele gyakorolni. A helyét a `sparring check { $path }` mutatja meg.
       *[other] { $path }: { $count } hiba van benne, ezért még nem lehet vele gyakorolni. A helyüket a `sparring check { $path }` mutatja meg.
    }

## A felhasználó saját adatai

diagnostic-fact-unknown = Ebben a forgatókönyvben nincs „{ $name }” nevű adat.
diagnostic-fact-unknown-help =
    { $options ->
        [none] Nincs benne olyan adat, amelyet meg lehetne adni.
       *[other] Ezek az adatai: { $options }.
    }
diagnostic-fact-unreadable =
    { $kind ->
        [money] „{ $name }” összeg, de ez nem olvasható annak: „{ $value }”. Írd így: 4800 EUR vagy 4800.50.
        [date] „{ $name }” dátum, de ez nem olvasható annak: „{ $value }”. Írd így: 2027-03-15.
        [number] „{ $name }” szám, de ez nem olvasható annak: „{ $value }”. Írj egész számot, számjegyekkel, például: 14.
       *[text] „{ $name }” szöveg, de ez nem jó hozzá: „{ $value }”. Legalább egy, legfeljebb nyolcvan közönséges karaktert írj.
    }

## list

list-title = { $id }: { $title }
list-details = { $difficulty } · { $languages } · { $beats } jelenet, { $endings } befejezés, { $moves } értékelt lépés

## check

diagnostic-error = hiba
diagnostic-warning = figyelmeztetés
check-empty-folder = Ebben a mappában nincs forgatókönyv: { $path }. Forgatókönyv az a fájl, amelynek a neve .json-ra végződik.
check-summary =
    { $files } forgatókönyv: { $errors ->
        [0] nincs hiba
       *[other] { $errors } hiba
    }, { $warnings ->
        [0] nincs figyelmeztetés
       *[other] { $warnings } figyelmeztetés
    }.

## Maga a fájl

diagnostic-too-large = A fájl nagyobb, mint { $limit } MiB. Egy forgatókönyvhöz ennek a töredéke is elég; biztosan ez az a fájl?
diagnostic-not-utf8 = A fájl nem érvényes UTF-8-as szöveg: ez a karakter nem olvasható.
diagnostic-not-utf8-help = a szerkesztődben UTF-8 kódolással mentsd el
diagnostic-too-deep = A kapcsos és szögletes zárójelek { $limit } szintnél mélyebben ágyazódnak egymásba.
diagnostic-too-deep-help = egy forgatókönyvhöz hét szint elég; lehet, hogy valamelyik nincs bezárva
diagnostic-duplicate-key = „{ $field }” már szerepelt ({ $line }. sor).
diagnostic-duplicate-key-help = a kettő közül csak az egyik számíthat: a másikat töröld
diagnostic-newer-format = A fájl formátumának verziója { $version }; amit ez a program olvas: { $newest }.
diagnostic-newer-format-help = újabb program kell hozzá
syntax-empty = A fájl üres. A scenarios/README.md fájlban van egy kis példa, amelyből kiindulhatsz.
syntax-comments = A JSON-ban nincsenek megjegyzések. Töröld ezt.
syntax-trailing-comma = Az utolsó elem után vessző áll. Töröld.
syntax-expected-comma = Itt, két elem között hiányzik egy vessző.
syntax-expected-colon = E név után hiányzik a kettőspont.
syntax-expected-value = A kettőspont után hiányzik az érték.
syntax-unquoted-key = A mező nevét egyenes idézőjelek (") közé kell tenni.
syntax-single-quotes = A szövegeket egyenes idézőjelek (") közé kell tenni, nem aposztrófok közé.
syntax-more-after-end = A forgatókönyv ez előtt már véget ért. Nincs eggyel több záró kapcsos zárójel a kelleténél?
syntax-unexpected-word = Ezt a szót egyenes idézőjelek (") közé kell tenni.
syntax-unexpected-comma = Ide nem való vessző. Töröld, vagy írd elé, ami hiányzik.
syntax-unexpected-colon = Ide nem való kettőspont.
syntax-unexpected-close-brace = Ennek a záró kapcsos zárójelnek nincs nyitó párja.
syntax-unexpected-close-bracket = Ennek a záró szögletes zárójelnek nincs nyitó párja.
syntax-unexpected-token = Ez nem ide való.
syntax-unclosed-list = Ez a lista nincs lezárva. Hiányzik egy ].
syntax-unclosed-object = Ez a kapcsos zárójel nincs bezárva. Hiányzik a záró párja.
syntax-unclosed-text = Ennek a szövegnek a sorából hiányzik a záró idézőjel ("). Szövegen belül a sortörést így írd: \n.
syntax-control-character = Ez a karakter így nem állhat szövegben. Tabulátor helyett írj \t jelet vagy szóközt.
syntax-number-too-large = Ez a szám túl nagy.
syntax-bad-number = A JSON-ban nem így írjuk a számokat. Egyszerű számjegyekkel írd, például: 12 vagy -3.
syntax-invalid-escape = Fordított perjel után csak n, t, idézőjel ("), még egy fordított perjel, vagy u és négy számjegy állhat. Magát a fordított perjelet kétszer írd.
syntax-invalid-unicode-escape-sequence = Ennek az \u jelsornak nem felel meg karakter. Magát a karaktert írd be.

## A fájl felépítése

diagnostic-unknown-field = Ide nem való ez a mező: „{ $field }”.
diagnostic-unknown-field-help = itt ezek állhatnak: { $options }
diagnostic-missing-field =
    { $count ->
        [one] Hiányzik innen egy mező: „{ $fields }”.
       *[other] Hiányzik innen { $count } mező: { $fields }.
    }
diagnostic-missing-field-help = ebből az objektumból
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
diagnostic-out-of-range = „{ $field }” értéke { $value }, pedig { $low } és { $high } közé kell esnie.
diagnostic-too-short =
    { $found ->
        [array] „{ $field }” üres lista, pedig legalább egy elemnek lennie kell benne.
       *[string] „{ $field }” üres vagy túl rövid; legalább { $limit } karakter kell.
    }
diagnostic-not-one-of = „{ $field }” értéke nem lehet „{ $value }”.
diagnostic-not-one-of-help = ezek lehetségesek: { $options }
diagnostic-bad-pattern = „{ $value }” nem használható ebben a mezőben: „{ $field }”.
diagnostic-bad-pattern-help = csak ékezet nélküli betű (a–z), számjegy és _ állhat benne; betűvel kezdődjön
diagnostic-bad-language = „{ $value }” nem nyelvkód.
diagnostic-bad-language-help = ilyet írj: en, fi vagy pt-BR
diagnostic-unreadable-value = Ez az érték nem használható: { $reason }

## A beszélgetés menete

diagnostic-dangling-start = A beszélgetés itt kezdődne: „{ $name }”, de nincs ilyen jelenet.
diagnostic-dangling-branch = Ez az ág ide vezetne: „{ $name }”, de nincs ilyen jelenet vagy befejezés.
diagnostic-dangling-patience = Ha az ügyfél türelme elfogy, ez következne: „{ $name }”, de nincs ilyen befejezés.
diagnostic-duplicate-id = „{ $name }” többször is szerepel.
diagnostic-duplicate-id-help = mindegyik csak egyszer szerepelhet: nevezd át vagy töröld valamelyiket
diagnostic-unreachable-beat = Semmi sem vezet ehhez a jelenethez: „{ $name }”.
diagnostic-unreachable-beat-help = vezess ide egy ágat, vagy töröld
diagnostic-unreachable-ending = Semmi sem vezet ehhez a befejezéshez: „{ $name }”.
diagnostic-unreachable-ending-help = vezess ide egy ágat, vagy töröld
diagnostic-no-ending-reachable = A kezdőjelenetből („{ $name }”) egyetlen ágon sem lehet befejezéshez jutni.
diagnostic-no-ending-reachable-help = útközben legalább egy ág vezessen befejezéshez
diagnostic-no-way-out = Ettől a jelenettől a beszélgetés örökké körbejár: „{ $name }”.
diagnostic-no-way-out-help = vezessen belőle egy ág kifelé, végül egy befejezéshez
diagnostic-beat-without-line = Itt az ügyfél semmit sem mondana: „{ $name }”. A jelenethez nincs megszólalás, és ahhoz az ághoz sem, amely innen érkezik: „{ $from }”.
diagnostic-beat-without-line-help = írj megszólalásokat ehhez a jelenethez vagy ahhoz az ághoz
diagnostic-no-fallback = Ebben a jelenetben az utolsó ágnak is van feltétele: „{ $name }”. Így egyes válaszok sehová sem vezetnének.
diagnostic-no-fallback-help = tegyél a végére egy „when” nélküli ágat

## Feltételek

diagnostic-shadowed-branch = Ez az ág sosem kerül sorra („{ $name }”, { $number }. ág): az előtte álló { $open }. ágnak nincs feltétele, így minden választ elvisz.
diagnostic-shadowed-branch-help = tedd a „when” nélküli ágat a végére
diagnostic-empty-condition = Ez a feltétel semmit sem kér, ezért mindig teljesül.
diagnostic-empty-condition-help = írd bele, minek kell teljesülnie, vagy töröld
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] „{ $name }” határai kizárják egymást: az at_least nagyobb, mint az at_most.
       *[outside] { $high ->
            [none] „{ $name }” sosem kisebb, mint { $low }.
           *[other] „{ $name }” mindig { $low } és { $high } között van.
        }
    }
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] cseréld meg a kettőt, vagy állítsd át valamelyiket
       *[outside] a határok ezen belül legyenek
    }
diagnostic-contradictory-condition = Ugyanaz a feltétel meg is követeli, ki is zárja ezt: „{ $name }”.
diagnostic-contradictory-condition-help = töröld innen, vagy onnan, ahol megköveteled („any” vagy „all”)
diagnostic-unknown-counter = „{ $name }” nem lépés, és nem is olyan számláló, amelyet egy ág növelne.
diagnostic-unknown-counter-help = növeld egy ágban, vagy számolj egy lépést
diagnostic-unused-counter = Ezt a számlálót növeli egy ág, de egyetlen feltétel sem számol vele: „{ $name }”.
diagnostic-unused-counter-help = számolj vele egy feltételben, vagy töröld

## Értékelés és adatok

diagnostic-unknown-point = Az értékelésben nincs „{ $name }” nevű szempont.
diagnostic-unknown-point-help = vedd fel az értékelés szempontjai közé („guidance”, „points”)
diagnostic-unmeetable-guidance = Ezt a szempontot semmilyen válasz nem teljesítheti: „{ $name }”. Egyik kifejezésében sincs szó.
diagnostic-unmeetable-guidance-help = írj legalább egy kifejezést
diagnostic-unusable-fact-id = Ez az azonosító nem használható megszólalásban: „{ $name }”.
diagnostic-unusable-fact-id-help = betűvel kezdődjön, utána ékezet nélküli betű, számjegy, _ és - állhat
diagnostic-unreadable-fact =
    { $kind ->
        [money] „{ $value }” nem pénznemmel megadott összeg.
        [date] „{ $value }” nem dátum.
        [number] „{ $value }” nem egész szám.
       *[text] „{ $value }” nem rövid, sortörés nélküli szöveg.
    }
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] írd így: 4800 EUR vagy 4800.50 EUR
        [date] írd így: 2027-03-15
        [number] írd számjegyekkel, például: 14
       *[text] legfeljebb 80 karakter
    }
diagnostic-unused-fact = Egyetlen szöveg sem használja ezt az adatot: „{ $name }”.
diagnostic-unused-fact-help = írd bele egy megszólalásba: {"{"} ${ $name } {"}"}, vagy töröld az adatot

## Szövegek

diagnostic-unknown-placeable = A forgatókönyvben nincs „{ $name }” nevű adat, amely ide kerülhetne.
diagnostic-unknown-placeable-help = vedd fel az adatok közé („facts”)
diagnostic-unreadable-text = Ebben a szövegben nem értelmezhetők a kapcsos zárójelek.
diagnostic-unreadable-text-help = kapcsos zárójel csak az adatokhoz való, így: {"{"} $amount {"}"}
diagnostic-control-character = Ebben a szövegben van egy láthatatlan vezérlőkarakter ({ $character }).
diagnostic-control-character-help = töröld; másoláskor gyakran belekerül
diagnostic-empty-text = Ebben a szövegben egyetlen szó sincs.
diagnostic-empty-text-help = írd meg, vagy töröld
diagnostic-few-variants = Ennek a megszólalásnak csak egy változata van.
diagnostic-few-variants-help = hárommal már érdemes újra nekifutni a beszélgetésnek
diagnostic-look-alike-variants = Két változat ugyanúgy hangzik: { $first }. és { $number }.
diagnostic-look-alike-variants-help = mondd más szavakkal
diagnostic-long-line = Ez a megszólalás { $words } szóból áll.
diagnostic-long-line-help = egyszerre { $limit } szónál többet szinte senki sem mond

## Fordítások

diagnostic-untranslated = A forgatókönyvnek nincs „{ $language }” nyelvű fordítása: összesen { $count } szöveg hiányzik.
diagnostic-untranslated-help = írd meg ezt a fájlt, minden szöveghez egy üzenettel
diagnostic-missing-translation = „{ $name }” nincs lefordítva: { $text }
diagnostic-missing-translation-help = pótold, és írd elé ezt a megjegyzést: # source: { $fingerprint }
diagnostic-stale-translation = „{ $name }” forrása megváltozott a fordítás óta ({ $old }). Most így szól: { $text }
diagnostic-stale-translation-help = igazítsd hozzá a fordítást, aztán írd elé: # source: { $fingerprint }
diagnostic-unknown-translation = A forgatókönyvben nincs „{ $name }” nevű szöveg.
diagnostic-unknown-translation-help = töröld
diagnostic-translation-placeable = A forgatókönyvben nincs „{ $name }” nevű adat, amely ide kerülhetne.
diagnostic-translation-placeable-help = csak a forgatókönyv adatait használd
diagnostic-translation-without-source =
    { $count ->
        [one] Nem derül ki, melyik megfogalmazásból készült ez a fordítás: „{ $name }”.
       *[other] { $count } fordításról nem derül ki, melyik megfogalmazásból készült; az első: „{ $name }”.
    }
diagnostic-translation-without-source-help = nézd át, aztán a `sparring stamp` feljegyzi
diagnostic-unreadable-translation = Ez a fordítás nem értelmezhető: { $reason }
diagnostic-unreadable-translation-help = vesd össze a fájl többi fordításával

## Az értékek nevei a súgóban
usage-word-options = kapcsolók
usage-word-command = parancs
value-scenario = forgatókönyv
value-number = szám
value-fact = adat=érték
value-language = nyelv
value-columns = oszlopok
value-when = mikor
value-file = fájl
value-format = formátum
value-path = fájl vagy mappa
