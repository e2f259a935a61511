### Ohjelman omat sanat: komentorivi, valikko, keskustelu, virheet.

## Summat ja päivät
# Kieli, jonka tapaan luvut ja päivät kirjoitetaan (BCP 47).
format-locale = fi
money = { $currency ->
    [EUR] { $amount } €
    [GBP] { $amount } £
    [USD] { $amount } $
    [TRY] { $amount } ₺
    [HUF] { $amount } Ft
    [RUB] { $amount } ₽
   *[other] { $amount } { $currency }
}

## Komentorivi
help-sparring = Harjoittele vaikeita keskusteluja hankalan asiakkaan kanssa: ilman verkkoyhteyttä, omalla kielelläsi, pisteet perusteluineen.
help-play = Käy keskustelu (tämä on myös oletus, jos komentoa ei anneta)
help-list = Luettele harjoitukset
help-read = Lue vastauksia JSON Lines -muodossa ja tulosta, mitä siirtoja niissä on ja montako pistettä ne saavat
help-check = Tarkista harjoitustiedostot ja niiden käännökset
help-schema = Tulosta harjoitustiedostojen JSON-skeema
help-stamp = Merkitse käännös ajantasaiseksi
help-play-scenario = Harjoituksen tunnus tai harjoitustiedoston polku
help-play-seed = Valitse asiakkaan sanamuodot: samalla luvulla saat saman keskustelun
help-play-set = Anna oma tieto, esimerkiksi amount=4800 (voi antaa monta kertaa)
help-play-resume = Jatka kesken jäänyttä keskustelua
help-shared-lang = Kieli: en, fi, tr, hu tai ru; muuten järjestelmän kieli
help-shared-plain = Ei värejä eikä piirroksia, yksi asia rivillä: ruudunlukijoille ja putkiin
help-shared-width = Rivitä teksti näin monen merkin levyiseksi
help-shared-color = Värit: auto, always tai never
help-shared-help = Näytä tämä ohje
help-shared-version = Näytä versio
help-list-format = text tai json
help-check-format = text tai json
help-check-paths = Harjoitustiedostoja tai kansioita; muuten ohjelman mukana tulevat harjoitukset
help-read-paths = JSON Lines -tiedostoja; muuten vakiosyöte
help-read-threads = Lukevien säikeiden määrä; muuten yksi kutakin ydintä kohti
help-stamp-paths = Harjoitustiedostot, joiden käännökset on saatettu ajan tasalle
help-heading-usage = Käyttö
help-heading-options = Valitsimet
help-heading-commands = Komennot
help-examples = Esimerkkejä:
    {"  "}sparring                               valitse asiakas valikosta
    {"  "}sparring play price --lang fi          puhu hinnasta suomeksi
    {"  "}sparring play price --set price=4800   käytä omaa summaasi
    {"  "}sparring read replies.jsonl            lue ja pisteytä vastaukset tiedostosta

usage-unknown-argument = Valitsinta ”{ $argument }” ei ole.
usage-unknown-verb = Komentoa ”{ $value }” ei ole.
usage-invalid-value = ”{ $value }” ei kelpaa tähän: { $argument }.
usage-missing-argument = Jotain puuttuu: { $argument }.
usage-conflict = { $argument } ei käy yhteen muiden annettujen valitsimien kanssa.
usage-wrong-number-of-values = { $argument } ottaa täsmälleen yhden arvon.
usage-other = Komentorivistä ei saa selvää.
usage-see-help = ”sparring --help” näyttää, mitä on tarjolla.
did-you-mean = Tarkoititko ”{ $nearest }”?
error = Virhe: { $message }
error-unknown-language = Kieltä ”{ $tag }” ei ole tarjolla. Valittavana: { $known }.
error-set-form = ”{ $value }” ei ole muotoa tieto=arvo, kuten amount=4800.
error-model = Lukijan painoja ei voi käyttää: { $message }

## Valikko
menu-title = Kenen kanssa haluat puhua?
menu-prompt = Numero 1–{ $count } (q lopettaa):
menu-unknown = ”{ $typed }” ei ole listassa: kirjoita jokin listan numeroista.
difficulty-1 = helppo
difficulty-2 = keskivaikea
difficulty-3 = vaikea

## Ennen keskustelua
opening-situation = { $text }
opening-role = Roolisi: { $text }
opening-aim = Tavoitteesi: { $text }
opening-client-manner = Asiakkaasi: { $name }. { $text }
opening-demand = Asiakkaan vaatimus: { $text }
opening-judged = Pisteitä saat näistä: { $asked }. Pisteitä vievät nämä: { $warned } sekä yli { $words } sanan vastaus.
opening-commands = Kirjoita vastauksesi. ”:help” näyttää komennot, ”:guidance” kertoo, mistä pisteet tulevat. Tämän keskustelun siemenluku: { $seed }.

## Keskustelu
prompt = sinä>
prompt-afterwards = >
you = Sinä
turn = Vastaus { $number }
score = { $score }/100
temper = ärtymys
trust = luottamus
no-marks = ei mitään, mikä toisi tai veisi pisteitä
quote = ”{ $text }”
empty-reply = Sano asiakkaalle jotain. ”:hint” antaa vihjeen, ”:help” näyttää komennot.
interrupted = Paina Ctrl-C vielä kerran, niin keskustelu päättyy ja näet, miten meni. Tai jatka vain.
command-unknown = Komentoa ”:{ $name }” ei ole.
help-reply = Asiakas kuulee kaiken, mitä kirjoitat. Kaksoispisteellä alkava rivi on komento:
command-hint = vihje tähän hetkeen
command-why = edellisen vastauksesi pisteet yksitellen: sanat, joista ne tulivat, ja lukijan varmuus
command-model = mallivastaus tähän hetkeen
command-retry = sano edellinen vastauksesi uudelleen ja vertaa
command-guidance = mistä pisteet tulevat ja paljonko
command-facts = tämän keskustelun tiedot ja miten annat omasi
command-lang = vaihda kieltä
command-lang-argument = KIELI
command-save = tallenna keskustelu tähän asti pisteineen tiedostoon
command-save-argument = TIEDOSTO
command-help = tämä lista
command-quit = lopeta ja katso, miten meni
shown-hint = Vihje: { $text }
shown-model = Esimerkiksi: ”{ $text }”
retry-nothing = Vielä ei ole vastausta, jonka voisit sanoa uudelleen.
retry-again = Uudestaan. Asiakas sanoi:
retry-before = Ennen: { $score }/100
retry-now = Nyt: { $score }/100
save-where = Anna tiedoston nimi, esimerkiksi ”:save talk.md”.
saved = Tallennettu tiedostoon { $file }.
save-exists = Tiedosto { $file } on jo olemassa, ja se jätettiin ennalleen. Valitse toinen nimi.
save-failed = Tiedostoa { $file } ei voitu kirjoittaa: { $message }
facts-set = Omat tietosi annat näin: sparring play … --set { $example }=…
journal-unwritable = Tätä keskustelua ei voi tallentaa levylle ({ $message }), joten et voi palata siihen myöhemmin. Nyt se jatkuu silti.
resumed = { $replies ->
    [one] Olit ehtinyt vastata kerran. Viimeksi asiakas sanoi:
   *[other] Olit ehtinyt vastata { $replies } kertaa. Viimeksi asiakas sanoi:
}
resume-nothing = Kesken jäänyttä keskustelua ei ole.
resume-changed = Harjoitus ”{ $scenario }” on muuttunut sen keskustelun jälkeen, joten keskustelua ei voi enää jatkaa.
afterwards-open = Voit jatkaa tätä keskustelua komennolla ”sparring play --resume”.
afterwards = Keskustelu on ohi. ”:why” kertoo, mistä viimeisen vastauksesi pisteet tulivat, ”:retry” antaa sanoa sen uudestaan, ”:save TIEDOSTO” tallentaa keskustelun; Enter lopettaa.

## Rivien lukeminen
read-progress = vastausta luettu
read-summary = { $rows ->
    [one] Yksi vastaus luettu
   *[other] { $rows } vastausta luettu
}, { $bad ->
    [0] ei yhtään virheellistä riviä
    [one] yksi virheellinen rivi
   *[other] { $bad } virheellistä riviä
}.
read-not-json = ei ole JSON-objekti (merkki { $column })
read-missing-field = kenttä ”{ $field }” puuttuu
read-wrong-field = kentän ”{ $field }” pitää olla tekstiä
read-unknown-scenario = harjoitusta ”{ $scenario }” ei ole
read-unknown-beat = harjoituksessa ”{ $scenario }” ei ole vaihetta ”{ $beat }”
stamped = { $file }: { $count ->
    [one] yksi teksti merkitty ajantasaiseksi
   *[other] { $count } tekstiä merkitty ajantasaiseksi
}
stamp-nothing = { $file }: tiedoston vierestä ei löytynyt käännöstä
## Komentojen `sparring check` ja `list` lauseet sekä lauseet harjoituksista, jotka eivät aukea.

## Harjoituksen avaaminen

scenario-not-found = Harjoitusta ”{ $name }” ei ole. ”sparring list” näyttää, mitä on tarjolla.
scenario-not-found-near = Harjoitusta ”{ $name }” ei ole. Tarkoititko ”{ $suggestion }”?
scenario-unreadable = { $path } ei aukea: { $reason }
scenario-faulty =
    { $count ->
        [one] Tiedostossa { $path } on { $count } virhe, joten sillä ei voi vielä harjoitella. ”sparring check { $path }” näyttää paikan.
       *[other] Tiedostossa { $path } on { $count } virhettä, joten sillä ei voi vielä harjoitella. ”sparring check { $path }” näyttää paikat.
    }

## Käyttäjän omat tiedot

diagnostic-fact-unknown = Tässä harjoituksessa ei ole tietoa nimeltä ”{ $name }”.
diagnostic-fact-unknown-help =
    { $options ->
        [none] Siinä ei ole tietoja, joita voisi vaihtaa.
       *[other] Sen tiedot: { $options }.
    }
diagnostic-fact-unreadable =
    { $kind ->
        [money] ”{ $value }” ei kelpaa summaksi tietoon ”{ $name }”. Kirjoita esimerkiksi 4800 EUR tai 4800.50.
        [date] ”{ $value }” ei kelpaa päiväksi tietoon ”{ $name }”. Kirjoita esimerkiksi 2027-03-15.
        [number] ”{ $value }” ei kelpaa luvuksi tietoon ”{ $name }”. Kirjoita kokonaisluku numeroin, esimerkiksi 14.
       *[text] ”{ $value }” ei kelpaa tietoon ”{ $name }”. Kirjoita 1–80 tavallista merkkiä.
    }

## list

list-title = { $id }: { $title }
list-details =
    { $difficulty } · { $languages } · { $beats ->
        [one] { $beats } vaihe
       *[other] { $beats } vaihetta
    }, { $endings ->
        [one] { $endings } lopetus
       *[other] { $endings } lopetusta
    }, { $moves ->
        [one] { $moves } arvioitava siirto
       *[other] { $moves } arvioitavaa siirtoa
    }

## check

diagnostic-error = virhe
diagnostic-warning = varoitus
check-empty-folder = Kansiossa { $path } ei ole yhtään harjoitusta. Harjoitus on tiedosto, jonka pääte on .json.
check-summary =
    { $files ->
        [one] { $files } harjoitus
       *[other] { $files } harjoitusta
    }: { $errors ->
        [0] ei virheitä
        [one] { $errors } virhe
       *[other] { $errors } virhettä
    }, { $warnings ->
        [0] ei varoituksia
        [one] { $warnings } varoitus
       *[other] { $warnings } varoitusta
    }.

## Tiedosto sinänsä

diagnostic-too-large = Tiedosto on suurempi kuin { $limit } MiB. Se on paljon enemmän kuin harjoitus tarvitsee; onko tiedosto oikea?
diagnostic-not-utf8 = Tiedosto ei ole pelkkää UTF-8-tekstiä: tätä merkkiä ei voi lukea.
diagnostic-not-utf8-help = tallenna se tekstieditorissa UTF-8-koodauksella
diagnostic-too-deep = Aalto- tai hakasulkeita on sisäkkäin yli { $limit }.
diagnostic-too-deep-help = harjoitukseen riittää seitsemän tasoa; ehkä jokin on jäänyt sulkematta
diagnostic-duplicate-key = ”{ $field }” on annettu jo rivillä { $line }.
diagnostic-duplicate-key-help = vain toinen voi olla voimassa: poista jompikumpi
diagnostic-newer-format = Tiedoston muoto on versiota { $version }; tämä ohjelma lukee versiota { $newest }.
diagnostic-newer-format-help = tarvitset uudemman ohjelman
syntax-empty = Tiedosto on tyhjä. Tiedostossa scenarios/README.md on pieni esimerkki, josta voi aloittaa.
syntax-comments = JSONissa ei ole kommentteja. Poista tämä.
syntax-trailing-comma = Viimeisen kohdan jäljessä on pilkku. Poista se.
syntax-expected-comma = Tästä puuttuu pilkku kahden kohdan välistä.
syntax-expected-colon = Tämän nimen jäljestä puuttuu kaksoispiste.
syntax-expected-value = Kaksoispisteen jäljestä puuttuu arvo.
syntax-unquoted-key = Kentän nimi tarvitsee ympärilleen lainausmerkit (").
syntax-single-quotes = Teksti tarvitsee ympärilleen lainausmerkit ("), heittomerkit eivät käy.
syntax-more-after-end = Harjoitus on jo ennen tätä kokonainen. Onko sulkevia aaltosulkeita yksi liikaa?
syntax-unexpected-word = Tämä sana tarvitsee ympärilleen lainausmerkit (").
syntax-unexpected-comma = Pilkku ei kuulu tähän. Poista se tai kirjoita sen eteen, mitä puuttuu.
syntax-unexpected-colon = Kaksoispiste ei kuulu tähän.
syntax-unexpected-close-brace = Tällä sulkevalla aaltosulkeella ei ole avaavaa paria.
syntax-unexpected-close-bracket = Tällä sulkevalla hakasulkeella ei ole avaavaa paria.
syntax-unexpected-token = Tämä ei kuulu tähän.
syntax-unclosed-list = Tämä lista jää auki. Siitä puuttuu ].
syntax-unclosed-object = Tämä aaltosulje jää auki. Sulkeva aaltosulje puuttuu.
syntax-unclosed-text = Tämän tekstin riviltä puuttuu lopettava lainausmerkki ("). Rivinvaihto tekstin sisällä kirjoitetaan \n.
syntax-control-character = Tätä merkkiä ei voi panna tekstiin sellaisenaan. Kirjoita sarkaimen tilalle \t tai välilyönti.
syntax-number-too-large = Tämä luku on liian suuri.
syntax-bad-number = JSON ei tunne tällaista lukua. Kirjoita pelkkiä numeroita, esimerkiksi 12 tai -3.
syntax-invalid-escape = Kenoviivan jäljessä voi olla vain n, t, lainausmerkki ("), toinen kenoviiva tai u ja neljä numeroa. Kenoviiva itse kirjoitetaan kahtena.
syntax-invalid-unicode-escape-sequence = Tämä \u-merkintä ei vastaa mitään merkkiä. Kirjoita merkki sellaisenaan.

## Tiedoston rakenne

diagnostic-unknown-field = Kenttä ”{ $field }” ei kuulu tähän.
diagnostic-unknown-field-help = tässä voi olla: { $options }
diagnostic-missing-field =
    { $count ->
        [one] Tästä puuttuu kenttä ”{ $fields }”.
       *[other] Tästä puuttuu { $count } kenttää: { $fields }.
    }
diagnostic-missing-field-help = tämän objektin sisältä
diagnostic-wrong-type =
    Kentän ”{ $field }” arvon pitää olla { $expected ->
        [string] teksti lainausmerkeissä (")
        [integer] kokonaisluku
        [number] luku
        [boolean] true tai false
        [array] lista hakasulkeissa
       *[object] objekti aaltosulkeissa
    }, mutta tässä se on { $found ->
        [string] teksti
        [integer] luku
        [number] desimaaliluku
        [boolean] true tai false
        [array] lista
        [null] null eli ei mitään
       *[object] objekti
    }.
diagnostic-out-of-range = Kentän ”{ $field }” arvo on { $value }, mutta sen pitää olla vähintään { $low } ja enintään { $high }.
diagnostic-too-short =
    { $found ->
        [array] ”{ $field }” on tyhjä lista, mutta siinä pitää olla vähintään yksi kohta.
       *[string] ”{ $field }” on tyhjä tai liian lyhyt; siinä pitää olla vähintään { $limit ->
            [one] { $limit } merkki.
           *[other] { $limit } merkkiä.
        }
    }
diagnostic-not-one-of = ”{ $value }” ei käy kenttään ”{ $field }”.
diagnostic-not-one-of-help = vaihtoehdot: { $options }
diagnostic-bad-pattern = ”{ $value }” ei kelpaa kenttään ”{ $field }”.
diagnostic-bad-pattern-help = vain kirjaimia a–z, numeroita ja alaviivoja (_), ensimmäisenä kirjain
diagnostic-bad-language = ”{ $value }” ei ole kielen tunnus.
diagnostic-bad-language-help = kirjoita esimerkiksi en, fi tai pt-BR
diagnostic-unreadable-value = Tätä arvoa ei voi käyttää: { $reason }

## Keskustelun kulku

diagnostic-dangling-start = Keskustelu alkaa vaiheesta ”{ $name }”, mutta sellaista vaihetta ei ole.
diagnostic-dangling-branch = Tämän haaran päässä on ”{ $name }”, mutta sen nimistä vaihetta tai lopetusta ei ole.
diagnostic-dangling-patience = Asiakkaan kärsivällisyyden loppuessa tulee lopetus ”{ $name }”, mutta sellaista lopetusta ei ole.
diagnostic-duplicate-id = ”{ $name }” on annettu useammin kuin kerran.
diagnostic-duplicate-id-help = kukin tunnus saa esiintyä vain kerran: muuta tai poista toinen
diagnostic-unreachable-beat = Mikään ei johda vaiheeseen ”{ $name }”.
diagnostic-unreachable-beat-help = ohjaa jokin haara tänne tai poista vaihe
diagnostic-unreachable-ending = Mikään ei johda lopetukseen ”{ $name }”.
diagnostic-unreachable-ending-help = ohjaa jokin haara tänne tai poista lopetus
diagnostic-no-ending-reachable = Alkuvaiheesta ”{ $name }” ei pääse mitään haaraa pitkin lopetukseen.
diagnostic-no-ending-reachable-help = ohjaa matkan varrelta ainakin yksi haara lopetukseen
diagnostic-no-way-out = Vaiheesta ”{ $name }” alkaen keskustelu kiertää loputtomasti kehää.
diagnostic-no-way-out-help = ohjaa jokin haara ulos kehästä, lopulta lopetukseen asti
diagnostic-beat-without-line = Asiakas ei sanoisi vaiheessa ”{ $name }” mitään: siinä ei ole repliikkejä, eikä niitä ole haarassakaan, joka tuo siihen vaiheesta ”{ $from }”.
diagnostic-beat-without-line-help = kirjoita repliikkejä tähän vaiheeseen tai siihen haaraan
diagnostic-no-fallback = Vaiheen ”{ $name }” viimeisellä haaralla on ehto, joten osa vastauksista ei johtaisi minnekään.
diagnostic-no-fallback-help = lisää viimeiseksi haara, jossa ei ole kenttää ”when”

## Ehdot

diagnostic-shadowed-branch = Vaiheen ”{ $name }” haaraan { $number } ei koskaan päästä: haaralla { $open } sen edellä ei ole ehtoa, joten se ottaa kaikki vastaukset.
diagnostic-shadowed-branch-help = siirrä loppuun se haara, jossa ei ole kenttää ”when”
diagnostic-empty-condition = Tämä ehto ei vaadi mitään, joten se täyttyy aina.
diagnostic-empty-condition-help = kirjoita, minkä pitää täyttyä, tai poista ehto
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] Rajat sulkevat toisensa pois kohdassa ”{ $name }”: at_least on suurempi kuin at_most.
       *[outside] { $high ->
            [none] ”{ $name }” ei ole koskaan alle { $low }.
           *[other] ”{ $name }” on aina välillä { $low }–{ $high }.
        }
    }
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] vaihda rajat keskenään tai muuta toista
       *[outside] valitse rajat sen mukaan
    }
diagnostic-contradictory-condition = Sama ehto sekä vaatii että kieltää siirron ”{ $name }”.
diagnostic-contradictory-condition-help = poista se tästä tai kentästä ”any” tai ”all”
diagnostic-unknown-counter = ”{ $name }” ei ole siirto eikä laskuri, jota jokin haara kasvattaisi.
diagnostic-unknown-counter-help = kasvata sitä jossakin haarassa tai laske jotakin siirtoa
diagnostic-unused-counter = Laskuria ”{ $name }” kasvatetaan, mutta mikään ehto ei käytä sitä.
diagnostic-unused-counter-help = käytä sitä jossakin ehdossa tai poista se

## Ohjeet ja tiedot

diagnostic-unknown-point = Ohjeissa ei ole kohtaa ”{ $name }”.
diagnostic-unknown-point-help = lisää se ohjeiden kohtiin (points)
diagnostic-unmeetable-guidance = Mikään vastaus ei voi täyttää kohtaa ”{ $name }”: sen ilmauksissa ei ole yhtään sanaa.
diagnostic-unmeetable-guidance-help = kirjoita vähintään yksi ilmaus
diagnostic-unusable-fact-id = Tunnusta ”{ $name }” ei voi käyttää repliikissä.
diagnostic-unusable-fact-id-help = kirjaimia (ei å, ä, ö), numeroita, alaviivoja (_) ja yhdysmerkkejä (-), ensimmäisenä kirjain
diagnostic-unreadable-fact =
    { $kind ->
        [money] ”{ $value }” ei ole summa valuuttoineen.
        [date] ”{ $value }” ei ole päivä.
        [number] ”{ $value }” ei ole kokonaisluku.
       *[text] ”{ $value }” ei ole lyhyt teksti ilman rivinvaihtoja.
    }
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] kirjoita esimerkiksi 4800 EUR tai 4800.50 EUR
        [date] kirjoita esimerkiksi 2027-03-15
        [number] kirjoita numeroin, esimerkiksi 14
       *[text] enintään 80 merkkiä
    }
diagnostic-unused-fact = Mikään teksti ei käytä tietoa ”{ $name }”.
diagnostic-unused-fact-help = kirjoita johonkin repliikkiin {"{"} ${ $name } {"}"} tai poista tieto

## Tekstit

diagnostic-unknown-placeable = Harjoituksessa ei ole tietoa nimeltä ”{ $name }”, joka tulisi tähän.
diagnostic-unknown-placeable-help = lisää se tietoihin (facts)
diagnostic-unreadable-text = Tämän tekstin aaltosulkeista ei saa selvää.
diagnostic-unreadable-text-help = aaltosulkeet ovat vain tietoja varten, näin: {"{"} $amount {"}"}
diagnostic-control-character = Tässä tekstissä on näkymätön ohjausmerkki ({ $character }).
diagnostic-control-character-help = poista se; sellainen tulee usein mukana kopioitaessa
diagnostic-empty-text = Tässä tekstissä ei ole yhtään sanaa.
diagnostic-empty-text-help = kirjoita teksti tai poista se
diagnostic-few-variants = Tästä repliikistä on vain yksi muunnelma.
diagnostic-few-variants-help = kun niitä on kolme, keskustelu kannattaa käydä uudestaankin
diagnostic-look-alike-variants = Muunnelma { $number } kuulostaa samalta kuin muunnelma { $first }.
diagnostic-look-alike-variants-help = sano se toisin sanoin
diagnostic-long-line = Tässä repliikissä on { $words } sanaa.
diagnostic-long-line-help = harva sanoo kerralla yli { $limit } sanaa

## Käännökset

diagnostic-untranslated =
    { $count ->
        [one] Harjoitusta ei ole käännetty kielelle ”{ $language }”: { $count } teksti puuttuu.
       *[other] Harjoitusta ei ole käännetty kielelle ”{ $language }”: kaikki { $count } tekstiä puuttuvat.
    }
diagnostic-untranslated-help = kirjoita tämä tiedosto, yksi viesti kutakin tekstiä kohti
diagnostic-missing-translation = Teksti ”{ $name }” on kääntämättä: { $text }
diagnostic-missing-translation-help = lisää se ja sen edelle kommentti # source: { $fingerprint }
diagnostic-stale-translation = Lähdeteksti ”{ $name }” on muuttunut kääntämisen jälkeen ({ $old }). Nyt se kuuluu: { $text }
diagnostic-stale-translation-help = saata käännös ajan tasalle ja kirjoita sitten # source: { $fingerprint }
diagnostic-unknown-translation = Harjoituksessa ei ole tekstiä ”{ $name }”.
diagnostic-unknown-translation-help = poista se
diagnostic-translation-placeable = Harjoituksessa ei ole tietoa nimeltä ”{ $name }”, joka tulisi tähän.
diagnostic-translation-placeable-help = käytä vain harjoituksen tietoja
diagnostic-translation-without-source =
    { $count ->
        [one] Käännöksestä ”{ $name }” ei näy, mistä sanamuodosta se on tehty.
       *[other] { $count } käännöksestä ei näy, mistä sanamuodosta ne on tehty; niistä ensimmäinen on ”{ $name }”.
    }
diagnostic-translation-without-source-help = lue käännökset läpi ja anna sitten komennon ”sparring stamp” merkitä lähteet
diagnostic-unreadable-translation = Tästä käännöksestä ei saa selvää: { $reason }
diagnostic-unreadable-translation-help = vertaa sitä tiedoston muihin käännöksiin

## Arvojen nimet ohjeessa
usage-word-options = valitsimet
usage-word-command = komento
value-scenario = harjoitus
value-number = luku
value-fact = tieto=arvo
value-language = kieli
value-columns = sarakkeet
value-when = milloin
value-file = tiedosto
value-format = muoto
value-path = tiedosto tai kansio
