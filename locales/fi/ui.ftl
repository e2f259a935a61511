### Ohjelman omat sanat: komentorivi, valikko, keskustelu, virheet.

## Summat ja päivät
# Kieli, jonka tapaan luvut ja päivät kirjoitetaan (BCP 47).
# source: cb7e67bd
format-locale = fi
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

## Komentorivi
# source: e1b34b09
help-sparring = Harjoittele vaikeita keskusteluja hankalan asiakkaan kanssa: ilman verkkoyhteyttä, omalla kielelläsi, pisteet perusteluineen.
# source: f3ccba0e
help-play = Käy keskustelu (tämä on myös oletus, jos komentoa ei anneta)
# source: 676acabd
help-list = Luettele harjoitukset
# source: ef17e41d
help-read = Lue vastauksia JSON Lines -muodossa ja tulosta, mitä siirtoja niissä on ja montako pistettä ne saavat
# source: be3ac4e4
help-new = Aloita oma harjoitus pohjasta, joka on heti pelattavissa
# source: ded4ba44
help-check = Tarkista harjoitustiedostot ja niiden käännökset
# source: df44762c
help-graph = Piirrä harjoituksen kartta: vaiheet, haarat ja lopetukset
# source: eb14d9b0
help-test = Testaa esimerkkivastaukset ja muistiin kirjatut keskustelut (.play)
# source: 8eac4bd7
help-walk = Pelaa harjoituksia moneen kertaan ilman ihmistä ja katso, miten niissä käy
# source: f075cb06
help-schema = Tulosta harjoitustiedostojen JSON-skeema
# source: 8486823d
help-stamp = Merkitse käännös ajantasaiseksi
# source: 3655d911
help-play-scenario = Harjoituksen tunnus tai harjoitustiedoston polku
# source: b0e333ae
help-play-random = Anna ohjelman valita asiakas
# source: 478bc56d
help-play-train = Valitse asiakas, jonka kanssa jostakin siirrosta on hyötyä, esimerkiksi offer_alternative
# source: a27acf72
help-play-level = Kuinka hankala asiakas on: gentle, real tai hard; muuten real
# source: 62008803
help-play-seed = Valitse asiakkaan sanamuodot: samalla luvulla saat saman keskustelun
# source: 79a21caf
help-play-set = Anna oma tieto, esimerkiksi amount=4800 (voi antaa monta kertaa)
# source: e61a89ee
help-play-resume = Jatka kesken jäänyttä keskustelua
# source: 06ca7117
help-play-private = Älä säilytä tästä keskustelusta mitään
# source: 3edad336
help-shared-lang = Kieli: en, fi, tr, hu tai ru; muuten järjestelmän kieli
# source: 6b100f80
help-shared-plain = Ei värejä eikä piirroksia, yksi asia rivillä: ruudunlukijoille ja putkiin
# source: f1fcbdfd
help-shared-width = Rivitä teksti näin monen merkin levyiseksi
# source: 53918445
help-shared-color = Värit: auto, always tai never
# source: 8eae60eb
help-shared-data = Säilytä keskustelut tässä kansiossa oman datakansiosi sijasta
# source: ee5543c9
help-shared-help = Näytä tämä ohje
# source: 863a7a85
help-shared-version = Näytä versio
# source: 2e348b6b
help-list-format = text tai json
# source: 4c07d6ba
help-check-format = text, json, sarif tai github
# source: 762f3e08
help-check-paths = Harjoitustiedostoja tai kansioita; muuten ohjelman mukana tulevat harjoitukset
# source: cce524b4
help-read-paths = JSON Lines -tiedostoja; muuten vakiosyöte
# source: 705dd2ad
help-read-threads = Lukevien säikeiden määrä; muuten yksi kutakin ydintä kohti
# source: 73b7a612
help-stamp-paths = Harjoitustiedostot, joiden käännökset on saatettu ajan tasalle
# source: 65342315
help-graph-scenario = Harjoituksen tunnus tai tiedosto
# source: ef8b3d07
help-graph-format = mermaid tai dot
# source: 78721da8
help-new-id = Uuden harjoituksen tunnus: pieniä kirjaimia a–z, numeroita ja _
# source: 5ef60745
help-new-from = Harjoitus, joka otetaan pohjaksi; muuten pieni esimerkki
# source: 40cd75fc
help-new-title = Keskustelun nimi
# source: b7613ccf
help-new-role = Kuka käyttäjä on, yhdellä lauseella
# source: b7377354
help-new-client = Asiakkaan nimi
# source: 85b3f6e7
help-new-demand = Mitä asiakas haluaa
# source: c32aedcd
help-new-line = Asiakkaan ensimmäiset sanat
# source: 2b2b4506
help-test-paths = Harjoituksia, .play-tiedostoja tai niiden kansioita; muuten kaikkien harjoitusten esimerkit
# source: 8b3329e8
help-test-update = Kirjoita .play-tiedoston odotukset uusiksi tuloksen mukaan (kysyy ensin)
# source: 5be13888
help-walk-scenarios = Harjoitusten tunnuksia tai tiedostoja; muuten kaikki
# source: 627d2470
help-walk-players = Kuka pelaa: steady, pushover, hothead, promiser, waffler tai wanderer; muuten kaikki kuusi (voi toistaa)
# source: a27acf72
help-walk-level = Kuinka hankala asiakas on: gentle, real tai hard; muuten real
# source: b5f41cae
help-walk-seeds = Montako keskustelua kukin pelaaja käy; muuten 200
# source: 2e348b6b
help-walk-format = text tai json
# source: 345be9d2
help-heading-usage = Käyttö
# source: 463b8c4e
help-heading-options = Valitsimet
# source: ebf4dcb0
help-heading-commands = Komennot
# source: 8e648548
help-examples = Esimerkkejä:
    {"  "}sparring                               valitse asiakas valikosta
    {"  "}sparring play price --lang fi          puhu hinnasta suomeksi
    {"  "}sparring play price --set price=4800   käytä omaa summaasi
    {"  "}sparring read replies.jsonl            lue ja pisteytä vastaukset tiedostosta

# source: 55a8c22f
usage-unknown-argument = Valitsinta ”{ $argument }” ei ole.
# source: c6b71529
usage-unknown-verb = Komentoa ”{ $value }” ei ole.
# source: cf2470c5
usage-invalid-value = ”{ $value }” ei kelpaa tähän: { $argument }.
# source: e4109895
usage-known-values = Mahdolliset arvot: { $values }.
# source: bda3ddd1
usage-missing-argument = Jotain puuttuu: { $argument }.
# source: 2a170676
usage-conflict = { $argument } ei käy yhteen muiden annettujen valitsimien kanssa.
# source: b1f31600
usage-wrong-number-of-values = { $argument } ottaa täsmälleen yhden arvon.
# source: 4e84ad14
usage-other = Komentorivistä ei saa selvää.
# source: 15fae3b5
usage-see-help = ”sparring --help” näyttää, mitä on tarjolla.
# source: 81c9916e
did-you-mean = Tarkoititko ”{ $nearest }”?
# source: 82fa508a
error = Virhe: { $message }
# source: 5ff12cc0
error-unknown-language = Kieltä ”{ $tag }” ei ole tarjolla. Valittavana: { $known }.
# source: 958e86ad
error-set-form = ”{ $value }” ei ole muotoa tieto=arvo, kuten amount=4800.
# source: bd755fbe
error-model = Lukijan painoja ei voi käyttää: { $message }

## Valikko
# source: d938fc64
menu-title = Kenen kanssa haluat puhua?
# source: 3b1617a1
menu-prompt = Numero 1–{ $count } (q lopettaa):
# source: c6873315
menu-unknown = ”{ $typed }” ei ole listassa: kirjoita jokin listan numeroista.
# source: 5b76b508
train-nothing = Yhdessäkään harjoituksessa ei haeta tätä siirtoa eikä varoiteta siitä.
# source: 193ca071
difficulty-1 = helppo
# source: 075c3454
difficulty-2 = keskivaikea
# source: 2e3ab4cc
difficulty-3 = vaikea

## Ennen keskustelua
# source: 978b6f9e
opening-situation = { $text }
# source: bc15b2e3
opening-role = Roolisi: { $text }
# source: 6a658001
opening-aim = Tavoitteesi: { $text }
# source: a21503d8
opening-client-manner = Asiakkaasi: { $name }. { $text }
# source: ae71de84
opening-demand = Asiakkaan vaatimus: { $text }
# source: 9090a7be
opening-level-gentle = Taso: gentle. Asiakas on alussa rauhallisempi, luottaa sinuun enemmän ja jaksaa kuunnella pidempään.
# source: ed3641c0
opening-level-hard = Taso: hard. Asiakas on alussa kiihtyneempi, luottaa sinuun vähemmän, ja jokainen edistysaskel on ansaittava.
# source: 3d8ba0ee
opening-judged = Pisteitä saat näistä: { $asked }. Pisteitä vievät nämä: { $warned } sekä yli { $words } sanan vastaus.
# source: b36231a0
opening-commands = Kirjoita vastauksesi. ”:help” näyttää komennot, ”:guidance” kertoo, mistä pisteet tulevat. Tämän keskustelun siemenluku: { $seed }.

## Keskustelu
# source: d3474149
prompt = sinä>
# source: af63b34c
prompt-afterwards = >
# source: cb6a9c1a
you = Sinä
# source: 14caf174
turn = Vastaus { $number }
# source: 492ebd01
score = { $score }/100
# source: 405e3dd7
temper = ärtymys
# source: 8c39b3a7
trust = luottamus
# source: f7d69a9d
no-marks = ei mitään, mikä toisi tai veisi pisteitä
# source: 67d053dd
quote = ”{ $text }”
# source: c6572aa2
empty-reply = Sano asiakkaalle jotain. ”:hint” antaa vihjeen, ”:help” näyttää komennot.
# source: 821d6502
interrupted = Paina Ctrl-C vielä kerran, niin keskustelu päättyy ja näet, miten meni. Tai jatka vain.
# source: c901449e
command-unknown = Komentoa ”:{ $name }” ei ole.
# source: dfafb62d
help-reply = Asiakas kuulee kaiken, mitä kirjoitat. Kaksoispisteellä alkava rivi on komento:
# source: c768fd88
command-hint = vihje tähän hetkeen
# source: 5c08eea8
command-why = edellisen vastauksesi pisteet yksitellen: sanat, joista ne tulivat, ja lukijan varmuus
# source: 62a90962
command-model = mallivastaus tähän hetkeen
# source: 024e45e9
command-retry = sano edellinen vastauksesi uudelleen ja vertaa
# source: 7a1dc94a
command-guidance = mistä pisteet tulevat ja paljonko
# source: 3e7ca3e1
command-facts = tämän keskustelun tiedot ja miten annat omasi
# source: d58d78dd
command-lang = vaihda kieltä
# source: 6c73eb19
command-lang-argument = KIELI
# source: d9533731
command-save = tallenna keskustelu tähän asti pisteineen tiedostoon
# source: e7941285
command-save-argument = TIEDOSTO
# source: 4d047db7
command-help = tämä lista
# source: a4af0368
command-quit = lopeta ja katso, miten meni
# source: 32c8f5e6
shown-hint = Vihje: { $text }
# source: 221cc5f3
shown-model = Esimerkiksi: ”{ $text }”
# source: a1995008
retry-nothing = Vielä ei ole vastausta, jonka voisit sanoa uudelleen.
# source: 8c519deb
retry-again = Uudestaan. Asiakas sanoi:
# source: 59161861
retry-before = Ennen: { $score }/100
# source: a31e07e7
retry-now = Nyt: { $score }/100
# source: e9d66f0a
save-where = Anna tiedoston nimi, esimerkiksi ”:save talk.md”.
# source: dc786e5f
saved = Tallennettu tiedostoon { $file }.
# source: 3eb2c0a1
save-exists = Tiedosto { $file } on jo olemassa, ja se jätettiin ennalleen. Valitse toinen nimi.
# source: 62484fa0
save-failed = Tiedostoa { $file } ei voitu kirjoittaa: { $message }
# source: 9c921dc7
facts-set = Omat tietosi annat näin: sparring play … --set { $example }=…
# source: 64682237
journal-unwritable = Tämä keskustelu ei tallennu ({ $message }). Voit jatkaa silti, mutta se ei jää historiaan eikä siihen voi palata myöhemmin.
# source: 118d5061
resumed = { $replies ->
    [one] Olit ehtinyt vastata kerran. Viimeksi asiakas sanoi:
   *[other] Olit ehtinyt vastata { $replies } kertaa. Viimeksi asiakas sanoi:
}
# source: 7d50cc27
resume-nothing = Kesken jäänyttä keskustelua ei ole.
# source: e893da21
resume-changed = Harjoitus ”{ $scenario }” on muuttunut sen keskustelun jälkeen, joten keskustelua ei voi enää jatkaa.
# source: c87a0762
afterwards-open = Voit jatkaa tätä keskustelua komennolla ”sparring play --resume”.
# source: 02add12d
afterwards = Keskustelu on ohi. ”:why” kertoo, mistä viimeisen vastauksesi pisteet tulivat, ”:retry” antaa sanoa sen uudestaan, ”:save TIEDOSTO” tallentaa keskustelun; Enter lopettaa.

## Rivien lukeminen
# source: e2c2b89e
read-progress = vastausta luettu
# source: e7587619
read-summary = { $rows ->
    [one] Yksi vastaus luettu
   *[other] { $rows } vastausta luettu
}, { $bad ->
    [0] ei yhtään virheellistä riviä
    [one] yksi virheellinen rivi
   *[other] { $bad } virheellistä riviä
}.
# source: f0d7b02f
read-not-json = ei ole JSON-objekti (merkki { $column })
# source: 23a3a7f2
read-missing-field = kenttä ”{ $field }” puuttuu
# source: 55ee7095
read-wrong-field = kentän ”{ $field }” pitää olla tekstiä
# source: fc28f427
read-unknown-scenario = harjoitusta ”{ $scenario }” ei ole
# source: ce0d6e7d
read-unknown-beat = harjoituksessa ”{ $scenario }” ei ole vaihetta ”{ $beat }”
# source: b3d9b5d6
stamped = { $file }: { $count ->
    [one] yksi teksti merkitty ajantasaiseksi
   *[other] { $count } tekstiä merkitty ajantasaiseksi
}
# source: a9482c83
stamp-nothing = { $file }: tiedoston vierestä ei löytynyt käännöstä
## Komentojen `sparring check` ja `list` lauseet sekä lauseet harjoituksista, jotka eivät aukea.

## Harjoituksen avaaminen

# source: eb219d2e
scenario-not-found = Harjoitusta ”{ $name }” ei ole. ”sparring list” näyttää, mitä on tarjolla.
# source: 2c811e39
scenario-not-found-near = Harjoitusta ”{ $name }” ei ole. Tarkoititko ”{ $suggestion }”?
# source: daef0df3
scenario-unreadable = { $path } ei aukea: { $reason }
# source: 0c12f349
scenario-faulty =
    { $count ->
        [one] Tiedostossa { $path } on { $count } virhe, joten sillä ei voi vielä harjoitella. ”sparring check { $path }” näyttää paikan.
       *[other] Tiedostossa { $path } on { $count } virhettä, joten sillä ei voi vielä harjoitella. ”sparring check { $path }” näyttää paikat.
    }

## Käyttäjän omat tiedot

# source: c4fcf16c
diagnostic-fact-unknown = Tässä harjoituksessa ei ole tietoa nimeltä ”{ $name }”.
# source: 04e2d012
diagnostic-fact-unknown-help =
    { $options ->
        [none] Siinä ei ole tietoja, joita voisi vaihtaa.
       *[other] Sen tiedot: { $options }.
    }
# source: 779a5f4c
diagnostic-fact-unreadable =
    { $kind ->
        [money] ”{ $value }” ei kelpaa summaksi tietoon ”{ $name }”. Kirjoita esimerkiksi 4800 EUR tai 4800.50.
        [date] ”{ $value }” ei kelpaa päiväksi tietoon ”{ $name }”. Kirjoita esimerkiksi 2027-03-15.
        [number] ”{ $value }” ei kelpaa luvuksi tietoon ”{ $name }”. Kirjoita kokonaisluku numeroin, esimerkiksi 14.
       *[text] ”{ $value }” ei kelpaa tietoon ”{ $name }”. Kirjoita 1–80 tavallista merkkiä.
    }

## list

# source: fce32cfb
list-title = { $id }: { $title }
# source: 0d7bfe66
list-details =
    { $difficulty } · { $languages } · { $fewest }–{ $most ->
        [one] { $most } vastaus
       *[other] { $most } vastausta
    }
# source: 678a643b
list-trains = Harjoiteltavaa: { $moves }
# source: b443b5f9
theme-money = Raha
# source: cb5c70c5
theme-pressure = Painostus
# source: cdd7cd19
theme-work = Työ
# source: 0979c77b
theme-fault = Omat virheet
# source: 6841968d
theme-relationship = Yhteistyön alku ja loppu
# source: 7ae59631
theme-other = Muut

## new

# source: 2bd33e54
new-id = ”{ $id }” ei kelpaa harjoituksen tunnukseksi: käytä pieniä kirjaimia a–z, numeroita ja alaviivaa, ensimmäiseksi kirjain.
# source: 691d6117
new-ask-title = Mikä keskustelun nimi on? (Enter jättää esimerkin sanat)
# source: 0c038360
new-ask-role = Kuka olet siinä? Yksi lause sinä-muodossa:
# source: da5fc53b
new-ask-client = Mikä asiakkaan nimi on?
# source: 1c6d92a6
new-ask-demand = Mitä asiakas haluaa, muutamalla sanalla?
# source: d31a5e0e
new-ask-line = Mitä asiakas sanoo ensimmäiseksi?
# source: 02bb578a
new-written = { $file } on valmis pelattavaksi ja muokattavaksi. Ohjeet ovat viereisessä tiedostossa README.md (englanniksi). ”sparring check { $file }” löytää virheet, ”sparring play { $file }” aloittaa keskustelun.

## test

# source: abcfeef9
test-summary =
    { $tested ->
        [0] Täällä ei ole mitään testattavaa.
        [one] Testattu yksi kohta, pieleen meni { $failed }.
       *[other] Testattu { $tested } kohtaa, pieleen meni { $failed }.
    }
# source: c885ba49
test-read =
    { $moves ->
        [none] luettu: ei mitään
       *[other] luettu: { $moves }
    }
# source: 90b5f55b
test-update =
    { $count ->
        [one] Kirjoitetaanko yksi rivi tiedostossa { $file } uusiksi tuloksen mukaan? Vahvista kirjoittamalla kyllä:
       *[other] Kirjoitetaanko { $count } riviä tiedostossa { $file } uusiksi tuloksen mukaan? Vahvista kirjoittamalla kyllä:
    }
# source: b53f7a19
answer-yes = kyllä
# source: d8dc4d2f
quality-good = hyvä: yli 75
# source: c5a8d4b0
quality-middling = keskinkertainen: 35–75
# source: 9083f84a
quality-bad = huono: alle 35

## walk

# source: d12dc290
player-steady = vakaa
# source: 0e90ec58
player-pushover = periksiantaja
# source: cf69ae5e
player-hothead = kuumakalle
# source: 32b705ba
player-promiser = lupailija
# source: d8e8dc1c
player-waffler = jaarittelija
# source: 8a3e5893
player-wanderer = tuuliviiri
# source: fca2eacb
walk-player = { $player }: keskimäärin { $score } pistettä, { $replies } vastausta; { $endings }
# source: a0449068
walk-coverage =
    { $beats }/{ $all } vaihetta käyty läpi; { $missed ->
        [0] kaikki lopetukset saavutettu
        [one] yksi lopetus jäi saavuttamatta: { $endings }
       *[other] { $missed } lopetusta jäi saavuttamatta: { $endings }
    }; { $lines ->
        [0] kaikki repliikit sanottu
        [one] yksi repliikki jäi sanomatta
       *[other] { $lines } repliikkiä jäi sanomatta
    }

## check

# source: 9f7452dd
diagnostic-error = virhe
# source: 129fac0a
diagnostic-warning = varoitus
# source: 072aaa30
check-empty-folder = Kansiossa { $path } ei ole yhtään harjoitusta. Harjoitus on tiedosto, jonka pääte on .json.
# source: 307c716b
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

# source: 4e087b05
diagnostic-too-large = Tiedosto on suurempi kuin { $limit } MiB. Se on paljon enemmän kuin harjoitus tarvitsee; onko tiedosto oikea?
# source: 3b02ee89
diagnostic-not-utf8 = Tiedosto ei ole pelkkää UTF-8-tekstiä: tätä merkkiä ei voi lukea.
# source: 882f9342
diagnostic-not-utf8-help = tallenna se tekstieditorissa UTF-8-koodauksella
# source: 558a293a
diagnostic-too-deep = Aalto- tai hakasulkeita on sisäkkäin yli { $limit }.
# source: c802740b
diagnostic-too-deep-help = harjoitukseen riittää seitsemän tasoa; ehkä jokin on jäänyt sulkematta
# source: 1455304f
diagnostic-duplicate-key = ”{ $field }” on annettu jo rivillä { $line }.
# source: 3a10e398
diagnostic-duplicate-key-help = vain toinen voi olla voimassa: poista jompikumpi
# source: 8a4fc6dc
diagnostic-newer-format = Tiedoston muoto on versiota { $version }; tämä ohjelma lukee versiota { $newest }.
# source: 6f4b4e17
diagnostic-newer-format-help = tarvitset uudemman ohjelman
# source: 5aa15f93
syntax-empty = Tiedosto on tyhjä. Tiedostossa scenarios/README.md on pieni esimerkki, josta voi aloittaa.
# source: 3eb0dee0
syntax-comments = JSONissa ei ole kommentteja. Poista tämä.
# source: 609c039b
syntax-trailing-comma = Viimeisen kohdan jäljessä on pilkku. Poista se.
# source: 4a3584c8
syntax-expected-comma = Tästä puuttuu pilkku kahden kohdan välistä.
# source: 75eade83
syntax-expected-colon = Tämän nimen jäljestä puuttuu kaksoispiste.
# source: cf2cf523
syntax-expected-value = Kaksoispisteen jäljestä puuttuu arvo.
# source: 2db380ed
syntax-unquoted-key = Kentän nimi tarvitsee ympärilleen lainausmerkit (").
# source: 746042ec
syntax-single-quotes = Teksti tarvitsee ympärilleen lainausmerkit ("), heittomerkit eivät käy.
# source: 5ec02f72
syntax-more-after-end = Harjoitus on jo ennen tätä kokonainen. Onko sulkevia aaltosulkeita yksi liikaa?
# source: ff159b8d
syntax-unexpected-word = Tämä sana tarvitsee ympärilleen lainausmerkit (").
# source: 8b8b70bb
syntax-unexpected-comma = Pilkku ei kuulu tähän. Poista se tai kirjoita sen eteen, mitä puuttuu.
# source: cf7375ab
syntax-unexpected-colon = Kaksoispiste ei kuulu tähän.
# source: 420e1881
syntax-unexpected-close-brace = Tällä sulkevalla aaltosulkeella ei ole avaavaa paria.
# source: 6e2895ea
syntax-unexpected-close-bracket = Tällä sulkevalla hakasulkeella ei ole avaavaa paria.
# source: 2d36e108
syntax-unexpected-token = Tämä ei kuulu tähän.
# source: 260368d7
syntax-unclosed-list = Tämä lista jää auki. Siitä puuttuu ].
# source: e5f58668
syntax-unclosed-object = Tämä aaltosulje jää auki. Sulkeva aaltosulje puuttuu.
# source: 47cbd3fb
syntax-unclosed-text = Tämän tekstin riviltä puuttuu lopettava lainausmerkki ("). Rivinvaihto tekstin sisällä kirjoitetaan \n.
# source: 2570d95c
syntax-control-character = Tätä merkkiä ei voi panna tekstiin sellaisenaan. Kirjoita sarkaimen tilalle \t tai välilyönti.
# source: d0904f80
syntax-number-too-large = Tämä luku on liian suuri.
# source: 2b746bb7
syntax-bad-number = JSON ei tunne tällaista lukua. Kirjoita pelkkiä numeroita, esimerkiksi 12 tai -3.
# source: 34ed3fb1
syntax-invalid-escape = Kenoviivan jäljessä voi olla vain n, t, lainausmerkki ("), toinen kenoviiva tai u ja neljä numeroa. Kenoviiva itse kirjoitetaan kahtena.
# source: 4d513df4
syntax-invalid-unicode-escape-sequence = Tämä \u-merkintä ei vastaa mitään merkkiä. Kirjoita merkki sellaisenaan.

## Tiedoston rakenne

# source: 73f42520
diagnostic-unknown-field = Kenttä ”{ $field }” ei kuulu tähän.
# source: 9036d045
diagnostic-unknown-field-help = tässä voi olla: { $options }
# source: 73f0ce4f
diagnostic-missing-field =
    { $count ->
        [one] Tästä puuttuu kenttä ”{ $fields }”.
       *[other] Tästä puuttuu { $count } kenttää: { $fields }.
    }
# source: f1e4b6f9
diagnostic-missing-field-help = tämän objektin sisältä
# source: 989cf243
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
# source: 932eff1d
diagnostic-out-of-range = Kentän ”{ $field }” arvo on { $value }, mutta sen pitää olla vähintään { $low } ja enintään { $high }.
# source: 1de5df73
diagnostic-too-short =
    { $found ->
        [array] Luettelossa ”{ $field }” on liian vähän kohtia; niitä pitää olla vähintään { $limit }.
       *[string] ”{ $field }” on tyhjä tai liian lyhyt; siinä pitää olla vähintään { $limit ->
            [one] { $limit } merkki.
           *[other] { $limit } merkkiä.
        }
    }
# source: 43b39989
diagnostic-not-one-of = ”{ $value }” ei käy kenttään ”{ $field }”.
# source: 8c3975c5
diagnostic-not-one-of-help = vaihtoehdot: { $options }
# source: fc47f891
diagnostic-bad-pattern = ”{ $value }” ei kelpaa kenttään ”{ $field }”.
# source: fcdd2520
diagnostic-bad-pattern-help = vain kirjaimia a–z, numeroita ja alaviivoja (_), ensimmäisenä kirjain
# source: 000cc10f
diagnostic-bad-language = ”{ $value }” ei ole kielen tunnus.
# source: 09acfc32
diagnostic-bad-language-help = kirjoita esimerkiksi en, fi tai pt-BR
# source: d23d2338
diagnostic-unreadable-value = Tätä arvoa ei voi käyttää: { $reason }

## Keskustelun kulku

# source: c850e3b9
diagnostic-dangling-start = Keskustelu alkaa vaiheesta ”{ $name }”, mutta sellaista vaihetta ei ole.
# source: 1920573e
diagnostic-dangling-branch = Tämän haaran päässä on ”{ $name }”, mutta sen nimistä vaihetta tai lopetusta ei ole.
# source: 6913d07b
diagnostic-dangling-patience = Asiakkaan kärsivällisyyden loppuessa tulee lopetus ”{ $name }”, mutta sellaista lopetusta ei ole.
# source: 8c099629
diagnostic-duplicate-id = ”{ $name }” on annettu useammin kuin kerran.
# source: 1309a33f
diagnostic-duplicate-id-help = kukin tunnus saa esiintyä vain kerran: muuta tai poista toinen
# source: 8c11c5e7
diagnostic-unreachable-beat = Mikään ei johda vaiheeseen ”{ $name }”.
# source: 19ea07cd
diagnostic-unreachable-beat-help = ohjaa jokin haara tänne tai poista vaihe
# source: 20ca8a71
diagnostic-unreachable-ending = Mikään ei johda lopetukseen ”{ $name }”.
# source: 19ea07cd
diagnostic-unreachable-ending-help = ohjaa jokin haara tänne tai poista lopetus
# source: 1d444c23
diagnostic-no-ending-reachable = Alkuvaiheesta ”{ $name }” ei pääse mitään haaraa pitkin lopetukseen.
# source: 063a50a5
diagnostic-no-ending-reachable-help = ohjaa matkan varrelta ainakin yksi haara lopetukseen
# source: b8d2de0d
diagnostic-no-way-out = Vaiheesta ”{ $name }” alkaen keskustelu kiertää loputtomasti kehää.
# source: bf6cc450
diagnostic-no-way-out-help = ohjaa jokin haara ulos kehästä, lopulta lopetukseen asti
# source: f7bd941e
diagnostic-beat-without-line = Asiakas ei sanoisi vaiheessa ”{ $name }” mitään: siinä ei ole repliikkejä, eikä niitä ole haarassakaan, joka tuo siihen vaiheesta ”{ $from }”.
# source: bb7f1206
diagnostic-beat-without-line-help = kirjoita repliikkejä tähän vaiheeseen tai siihen haaraan
# source: 5aa97361
diagnostic-no-fallback = Vaiheen ”{ $name }” viimeisellä haaralla on ehto, joten osa vastauksista ei johtaisi minnekään.
# source: 150e86cf
diagnostic-no-fallback-help = lisää viimeiseksi haara, jossa ei ole kenttää ”when”

## Ehdot

# source: 1241773d
diagnostic-shadowed-branch = Vaiheen ”{ $name }” haaraan { $number } ei koskaan päästä: haaralla { $open } sen edellä ei ole ehtoa, joten se ottaa kaikki vastaukset.
# source: 8ad58c91
diagnostic-shadowed-branch-help = siirrä loppuun se haara, jossa ei ole kenttää ”when”
# source: 05c7909a
diagnostic-empty-condition = Tämä ehto ei vaadi mitään, joten se täyttyy aina.
# source: 59c4b52f
diagnostic-empty-condition-help = kirjoita, minkä pitää täyttyä, tai poista ehto
# source: 6099d3ae
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] Rajat sulkevat toisensa pois kohdassa ”{ $name }”: at_least on suurempi kuin at_most.
       *[outside] { $high ->
            [none] ”{ $name }” ei ole koskaan alle { $low }.
           *[other] ”{ $name }” on aina välillä { $low }–{ $high }.
        }
    }
# source: 13ce1c8c
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] vaihda rajat keskenään tai muuta toista
       *[outside] valitse rajat sen mukaan
    }
# source: ee3a6d21
diagnostic-contradictory-condition = Sama ehto sekä vaatii että kieltää siirron ”{ $name }”.
# source: 4314d597
diagnostic-contradictory-condition-help = poista se tästä tai kentästä ”any” tai ”all”
# source: 26fb4998
diagnostic-unknown-counter = ”{ $name }” ei ole siirto eikä laskuri, jota jokin haara kasvattaisi.
# source: 60eae6c0
diagnostic-unknown-counter-help = kasvata sitä jossakin haarassa tai laske jotakin siirtoa
# source: 10cf3dbb
diagnostic-unused-counter = Laskuria ”{ $name }” kasvatetaan, mutta mikään ehto ei käytä sitä.
# source: 1fcf7411
diagnostic-unused-counter-help = käytä sitä jossakin ehdossa tai poista se

## Ohjeet ja tiedot

# source: eea7d921
diagnostic-unknown-point = Ohjeissa ei ole kohtaa ”{ $name }”.
# source: 7d3ae1a4
diagnostic-unknown-point-help = lisää se ohjeiden kohtiin (points)
# source: a8c485a6
diagnostic-unmeetable-guidance = Mikään vastaus ei voi täyttää kohtaa ”{ $name }”: sillä ei ole esimerkkejä, eikä sen ilmauksissa ole yhtään sanaa.
# source: 3e2741ff
diagnostic-unmeetable-guidance-help = kirjoita vähintään yksi ilmaus tai esimerkit
# source: b61a5a42
diagnostic-unusable-fact-id = Tunnusta ”{ $name }” ei voi käyttää repliikissä.
# source: 249735a8
diagnostic-unusable-fact-id-help = kirjaimia (ei å, ä, ö), numeroita, alaviivoja (_) ja yhdysmerkkejä (-), ensimmäisenä kirjain
# source: e9f2045c
diagnostic-unreadable-fact =
    { $kind ->
        [money] ”{ $value }” ei ole summa valuuttoineen.
        [date] ”{ $value }” ei ole päivä.
        [number] ”{ $value }” ei ole kokonaisluku.
       *[text] ”{ $value }” ei ole lyhyt teksti ilman rivinvaihtoja.
    }
# source: 62548df4
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] kirjoita esimerkiksi 4800 EUR tai 4800.50 EUR
        [date] kirjoita esimerkiksi 2027-03-15
        [number] kirjoita numeroin, esimerkiksi 14
       *[text] enintään 80 merkkiä
    }
# source: cdc12e71
diagnostic-unused-fact = Mikään teksti ei käytä tietoa ”{ $name }”.
# source: 21408542
diagnostic-unused-fact-help = kirjoita johonkin repliikkiin {"{"} ${ $name } {"}"} tai poista tieto

## Tekstit

# source: c3c14696
diagnostic-unknown-placeable = Harjoituksessa ei ole tietoa nimeltä ”{ $name }”, joka tulisi tähän.
# source: caf1adfa
diagnostic-unknown-placeable-help = lisää se tietoihin (facts)
# source: 7cc74362
diagnostic-unreadable-text = Tämän tekstin aaltosulkeista ei saa selvää.
# source: 4d4d2643
diagnostic-unreadable-text-help = aaltosulkeet ovat vain tietoja varten, näin: {"{"} $amount {"}"}
# source: 70254b2f
diagnostic-control-character = Tässä tekstissä on näkymätön ohjausmerkki ({ $character }).
# source: 3f705d53
diagnostic-control-character-help = poista se; sellainen tulee usein mukana kopioitaessa
# source: eab8b7dd
diagnostic-empty-text = Tässä tekstissä ei ole yhtään sanaa.
# source: 65447af4
diagnostic-empty-text-help = kirjoita teksti tai poista se
# source: 6676deef
diagnostic-few-variants = Tästä repliikistä on vain yksi muunnelma.
# source: c2e4a652
diagnostic-few-variants-help = kun niitä on kolme, keskustelu kannattaa käydä uudestaankin
# source: 208a9af5
diagnostic-look-alike-variants = Muunnelma { $number } kuulostaa samalta kuin muunnelma { $first }.
# source: f7ea8441
diagnostic-look-alike-variants-help = sano se toisin sanoin
# source: bf3bce1c
diagnostic-long-line = Tässä repliikissä on { $words } sanaa.
# source: 93c75a53
diagnostic-long-line-help = harva sanoo kerralla yli { $limit } sanaa

## Käännökset

# source: aa4367eb
diagnostic-untranslated =
    { $count ->
        [one] Harjoitusta ei ole käännetty kielelle ”{ $language }”: { $count } teksti puuttuu.
       *[other] Harjoitusta ei ole käännetty kielelle ”{ $language }”: kaikki { $count } tekstiä puuttuvat.
    }
# source: 4a8b3fef
diagnostic-untranslated-help = kirjoita tämä tiedosto, yksi viesti kutakin tekstiä kohti
# source: 439998f6
diagnostic-missing-translation = Teksti ”{ $name }” on kääntämättä: { $text }
# source: 0b6c8f6a
diagnostic-missing-translation-help = lisää se ja sen edelle kommentti # source: { $fingerprint }
# source: 6e83013a
diagnostic-stale-translation = Lähdeteksti ”{ $name }” on muuttunut kääntämisen jälkeen ({ $old }). Nyt se kuuluu: { $text }
# source: b4b43664
diagnostic-stale-translation-help = saata käännös ajan tasalle ja kirjoita sitten # source: { $fingerprint }
# source: bc76edca
diagnostic-unknown-translation = Harjoituksessa ei ole tekstiä ”{ $name }”.
# source: 220831ee
diagnostic-unknown-translation-help = poista se
# source: c3c14696
diagnostic-translation-placeable = Harjoituksessa ei ole tietoa nimeltä ”{ $name }”, joka tulisi tähän.
# source: 8ac1ca5e
diagnostic-translation-placeable-help = käytä vain harjoituksen tietoja
# source: 2eda46ec
diagnostic-translation-without-source =
    { $count ->
        [one] Käännöksestä ”{ $name }” ei näy, mistä sanamuodosta se on tehty.
       *[other] { $count } käännöksestä ei näy, mistä sanamuodosta ne on tehty; niistä ensimmäinen on ”{ $name }”.
    }
# source: 99b829aa
diagnostic-translation-without-source-help = lue käännökset läpi ja anna sitten komennon ”sparring stamp” merkitä lähteet
# source: d4c2ca67
diagnostic-unreadable-translation = Tästä käännöksestä ei saa selvää: { $reason }
# source: 88da9c22
diagnostic-unreadable-translation-help = vertaa sitä tiedoston muihin käännöksiin

## Arvojen nimet ohjeessa
# source: ca45f466
usage-word-options = valitsimet
# source: 66655dca
usage-word-command = komento
# source: de4217cc
value-scenario = harjoitus
# source: c4bcadba
value-id = tunnus
# source: fa04f4ef
value-title = teksti
# source: fa04f4ef
value-role = teksti
# source: fa04f4ef
value-client = teksti
# source: fa04f4ef
value-demand = teksti
# source: fa04f4ef
value-line = teksti
# source: 8031a80d
value-number = luku
# source: 97a0f5c3
value-fact = tieto=arvo
# source: 0d0f17a2
value-move = siirto
# source: e8ddc90a
value-level = taso
# source: 4580fab0
value-player = pelaaja
# source: d2fd3528
value-language = kieli
# source: 861b700c
value-columns = sarakkeet
# source: 9bf6bff6
value-when = milloin
# source: aad01178
value-file = tiedosto
# source: 64db608e
value-format = muoto
# source: 0e2e816e
value-path = tiedosto tai kansio
# source: a52ebe88
io-not-found = tiedostoa ei ole
# source: 00dda455
io-denied = lukuoikeus puuttuu
# source: 548bbe1a
io-full = levy on täynnä

## Tarkkuuskortti
# source: 01ae2e97
help-scorecard = Näytä, kuinka usein ohjelma lukee vastauksen samoin kuin koulutetut arvioijat
# source: 43fb32cd
help-scorecard-rows = Laske luvut omista koodatuista riveistäsi (JSON Lines) äläkä näytä julkaistuja
# source: 77a402f7
help-scorecard-format = text, json tai html
# source: 94e22d66
scorecard-title = Kuinka usein ohjelma lukee vastauksen samoin kuin koulutetut arvioijat
# source: 68b5b85c
scorecard-by-move = Siirroittain (kappa)
# source: 9b8d1858
scorecard-reliability = Kuinka varma ohjelma sanoo olevansa ja kuinka usein se on oikeassa
# source: 4dc172ae
scorecard-explained = Kappa: sattuman ylittävä yhtäpitävyys; 1 on täydellinen, 0 pelkkää sattumaa. F1: kuinka hyvin siirrot löytyvät ja löydöt pitävät paikkansa; kaikki siirrot painavat yhtä paljon. Rho: kuinka hyvin pisteiden järjestys noudattaa arvioijien arvosanoja. Kalibrointi: kuinka paljon ilmoitettu todennäköisyys keskimäärin poikkeaa todellisesta osuudesta; mitä pienempi luku, sitä parempi. ”Arvioijat” kertoo, kuinka yksimielisiä kaksi koulutettua arvioijaa on keskenään. Viiva: rivejä on liian vähän luvun laskemiseen.
# source: efcf950b
scorecard-language = Kieli
# source: 6eef72b1
scorecard-rows = Vastauksia
# source: adb0aedf
scorecard-kappa = Kappa
# source: 09050b07
scorecard-macro-f1 = F1
# source: a01ec919
scorecard-rho = Rho
# source: 1544a39c
scorecard-calibration = Kalibrointi
# source: 527de855
scorecard-coders-kappa = Arvioijat
# source: 0f7bc60f
scorecard-coders-rho = Arvioijien rho
# source: 379c18ae
scorecard-move = Siirto
# source: 5788dc24
scorecard-positives = Kpl
# source: e6f09b19
scorecard-all = kaikki
# source: 1a5b4740
scorecard-line = { $name }: { $rows ->
    [one] { $rows } vastaus
   *[other] { $rows } vastausta
}, kappa { $kappa } (arvioijat keskenään { $coders }), F1 { $f1 }, rho { $rho }, kalibrointi { $calibration }
# source: d582ab97
scorecard-move-line = { $move }: kappa { $kappa } (arvioijat { $coders }), { $positives ->
    [one] { $positives } esiintymä
   *[other] { $positives } esiintymää
}
# source: 240ca043
scorecard-plot = Yhtäpitävyys arvioijien kanssa siirroittain, asteikolla 0–1
# source: f05a7fd9
scorecard-legend-all = kaikki kielet
# source: 48dfc804
scorecard-legend-language = yksittäinen kieli
# source: 0622f798
scorecard-legend-coders = arvioijat keskenään
# source: 421b437a
scorecard-said = ilmoitettu todennäköisyys
# source: ebc169d4
scorecard-true = todellinen osuus
# source: 950cd811
scorecard-bin = ilmoitettu { $said }, todellinen { $true }, { $cells ->
    [one] { $cells } päätelmä
   *[other] { $cells } päätelmää
}
# source: 96e550d1
scorecard-reader = Lukijan tunniste:
# source: 3554e47d
scorecard-no-rows = Yhtään mitattavaksi kelpaavaa riviä ei ole.
# source: 70d641e7
scorecard-not-coded = koodit puuttuvat: tarvitaan joko ”a” ja ”b”, ”codes” tai ”moves”
# source: e83bc979
scorecard-wrong-field = kentässä ”{ $field }” ei ole sitä, mitä siihen kuuluu
# source: 0d53edfd
scorecard-judgements = Päätelmiä

## Historia
# source: e6fa34b4
help-history = Katso aiempia keskustelujasi: pisteet, lopputulokset ja miten kukin keino on viikkojen mittaan sujunut
# source: 2bc8a9a9
help-history-talk = Keskustelun numero, kun haluat lukea sen kokonaan
# source: d8c22d88
help-history-scenario = Vain tämän tilanteen keskustelut
# source: 035f9237
help-history-since = Vain keskustelut tästä päivästä alkaen, esimerkiksi 2027-03-15
# source: b869a7e9
help-history-last = Vain näin monta uusinta keskustelua
# source: 2a540d16
help-history-format = text, json tai csv
# source: 3686979d
help-history-show = Tulosta yksi keskustelu: mitä sanottiin ja mitä siitä sai
# source: cb8ac9fc
help-history-show-talk = Keskustelun numero
# source: 571da472
help-history-reread = Lue tallennetut vastaukset uudelleen nykyisellä lukijalla; uudet pisteet korvaavat vanhat, ja vanhat jäävät näkyviin niiden rinnalle
# source: c775effc
help-history-reread-all = Nekin, jotka nykyinen lukija on jo lukenut
# source: dd77e54b
help-forget = Poista keskusteluja lopullisesti niin, ettei tiedostoon jää niistä jälkeäkään
# source: cb8ac9fc
help-forget-talk = Keskustelun numero
# source: 43416991
help-forget-before = Kaikki tätä päivää vanhemmat keskustelut, esimerkiksi 2027-03-15
# source: 55aaa49d
help-forget-all = Kaikki keskustelut
# source: 9df34988
help-forget-yes = Älä kysy ensin
# source: d93b5bef
value-talk = keskustelu
# source: 1f8972b0
value-date = VVVV-KK-PP
# source: 61b7af2f
history-empty = Täällä ei ole vielä keskusteluja. Kirjoita ”sparring”, valitse asiakas ja käy ensimmäinen; se tallentuu tänne.
# source: 1eaac2d1
history-none = Mikään keskustelu ei sovi tuohon. Pelkkä ”sparring history” näyttää kaikki.
# source: 41d7e59e
history-talk = { $id }. { $title } ({ $scenario }, { $language }, { $level })
# source: f73e67a2
history-ending = { $title } ({ $worth })
# source: d4198f05
history-open = jäi kesken
# source: af0287ed
history-given = { $score } (itse keskustelussa { $given })
# source: 51077b40
history-replies = { $replies ->
    [one] yksi vastaus
   *[other] { $replies } vastausta
}
# source: 01eb3bf9
history-time = { $hours ->
    [0] { $minutes ->
        [0] alle minuutin
       *[other] { $minutes } min
    }
   *[other] { $hours } t { $minutes } min
}
# source: 365de5da
history-more = { $count ->
    [one] Yhtä vanhempaa keskustelua
   *[other] { $count } vanhempaa keskustelua
} ei ole luettelossa: ”--last LUKU” näyttää enemmän ja ”sparring history NUMERO” yhden kokonaan.
# source: 7d02c392
history-summary = { $talks ->
    [one] Yksi keskustelu
   *[other] { $talks } keskustelua
}, yhteensä { $time }.
# source: e91a9061
history-best = Eniten pisteitä keskustelua kohden toi: { $moves }
# source: b52694c2
history-weakest = Eniten pisteitä keskustelua kohden vei: { $moves }
# source: fa934601
history-weeks = Pisteet keskustelua kohden viikoittain
# source: bfa8dd85
history-trend = { $way ->
    [rose] { $name }: nousi { $weeks } viikossa, ensin { $from }, lopuksi { $to } pistettä keskustelua kohden
    [fell] { $name }: laski { $weeks } viikossa, ensin { $from }, lopuksi { $to } pistettä keskustelua kohden
    [steady] { $name }: { $to } pistettä keskustelua kohden { $weeks } viikon alussa ja lopussa
   *[once] { $name }: { $to } pistettä keskustelua kohden yhdellä viikolla
}
# source: 311aed50
history-before = Ennen muutosta ({ $day }): { $text }
# source: 8e8805f4
history-break = Lukija tai jonkin tilanteen arviointiperusteet muuttuivat ({ $day }): aiempia pisteitä ei voi verrata myöhempiin.
# source: 255e40cc
history-break-drawn = ╎ { $day }: lukija tai jonkin tilanteen arviointiperusteet muuttuivat. Viivan vasenta puolta ei voi verrata oikeaan.
# source: 1e3a58a1
history-mixed = Sama keino on eri tilanteissa eri arvoinen, joten eri tilanteista kertyy eri pisteitä: ”--scenario TUNNUS” vertaa vain samaa tilannetta.
# source: 03367431
history-no-talk = Keskustelua { $id } ei ole. ”sparring history” näyttää, mitä keskusteluja on.
# source: 55a9c4a0
history-unreadable = Tuon keskustelun tilanne on tehty ohjelman toiselle versiolle, eikä sitä voi näyttää.
# source: e45c3761
reread-done = { $talks ->
    [0] Uudelleen luettavaa ei ollut: nykyinen lukija on jo lukenut kaiken.
    [one] Yksi keskustelu luettu uudelleen, { $replies ->
        [one] yksi vastaus
       *[other] { $replies } vastausta
    }: { $changed ->
        [0] pisteet eivät muuttuneet.
        [one] yhden vastauksen pisteet muuttuivat, muutos { $by } pistettä.
       *[other] { $changed } vastauksen pisteet muuttuivat, keskimäärin { $by } pistettä.
    }
   *[other] { $talks } keskustelua luettu uudelleen, { $replies } vastausta: { $changed ->
        [0] pisteet eivät muuttuneet.
        [one] yhden vastauksen pisteet muuttuivat, muutos { $by } pistettä.
       *[other] { $changed } vastauksen pisteet muuttuivat, keskimäärin { $by } pistettä.
    }
}
# source: 25ba6499
reread-left = { $count ->
    [one] Yksi keskustelu jätettiin ennalleen: se on auki toisessa ikkunassa, tai sen tilannetta ei voi enää lukea.
   *[other] { $count } keskustelua jätettiin ennalleen: ne ovat auki toisessa ikkunassa, tai niiden tilannetta ei voi enää lukea.
}
# source: 8ae6283a
forget-ask = { $count ->
    [one] Poistetaanko yksi keskustelu lopullisesti? Sitä ei saa takaisin. Kirjoita kyllä:
   *[other] Poistetaanko { $count } keskustelua lopullisesti? Niitä ei saa takaisin. Kirjoita kyllä:
}
# source: 87ef3879
forget-unasked = Mitään ei poistettu, koska täällä ei ole ketään, jolta kysyä. Jos haluat poistaa kysymättä, lisää --yes.
# source: 91e14f1b
forget-held = { $count ->
    [one] Yksi keskustelu on auki toisessa ikkunassa, joten se jätettiin rauhaan. Sulje ensin se ikkuna.
   *[other] { $count } keskustelua on auki muissa ikkunoissa, joten ne jätettiin rauhaan. Sulje ensin ne ikkunat.
}
# source: e6da101a
forgotten = { $count ->
    [0] Poistettavaa ei ollut.
    [one] Yksi keskustelu poistettu lopullisesti.
   *[other] { $count } keskustelua poistettu lopullisesti.
}
# source: 58dcf1b6
trouble-newer = tämän historian on kirjoittanut ohjelman uudempi versio (tiedoston versio { $version }). Asenna uusin sparring tai käytä toista kansiota valitsimella --data.
# source: 2e39e87d
trouble-no-database = tämä tiedosto ei ole sparringin historia. Siirrä se muualle tai käytä toista kansiota valitsimella --data.
# source: bdf993d4
trouble-damaged = tiedosto on vioittunut. Siirrä se muualle, niin uusi historia alkaa, tai palauta se varmuuskopiosta.
# source: 806ae662
trouble-busy = toinen ohjelma käyttää historiaa. Yritä uudelleen, kun se on valmis.
# source: 382d4336
trouble-denied = siihen ei saa kirjoittaa. Tarkista kansion oikeudet tai käytä toista kansiota valitsimella --data.
# source: 2a8f0ad6
trouble-write = sitä ei voi lukea eikä kirjoittaa. Onko levy täynnä tai kansio kadonnut?
# source: 7fd340e4
trouble-no-folder = tämä ei ole kansio. Käytä toista valitsimella --data.
# source: 762bf6f5
trouble-unfinished = keskustelut on poistettu, mutta toinen ohjelma luki samalla historiaa, joten niiden jälkiä ei voitu vielä siivota. Sulje se ja anna sama komento uudelleen.
