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
# source: ee6e413e
help-graph-format = svg, html, mermaid tai dot; muuten mermaid
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
# source: b7d55163
help-walk-players = Kuka pelaa: steady, pushover, hothead, promiser, waffler tai random; muuten kaikki kuusi (voi toistaa)
# source: a27acf72
help-walk-level = Kuinka hankala asiakas on: gentle, real tai hard; muuten real
# source: af13e263
help-walk-seeds = Montako keskustelua kukin pelaaja käy; muuten 200 (random käy kymmenkertaisen määrän)
# source: cfdb8bcf
help-walk-format = text, json tai junit
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
# source: d21fe925
menu-row = { $number }  { $title } ({ $id }) – { $level }
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
# source: aab5ce12
player-random = satunnainen
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
# source: af33177c
value-folder = kansio
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

## translate

# source: 38eb4fd6
help-translate = Aloita harjoituksen käännös tai saata se ajan tasalle, vie se kääntäjälle ja tuo takaisin
# source: 65342315
help-translate-scenario = Harjoituksen tunnus tai tiedosto
# source: 01b69508
help-translate-to = Kieli, jolle käännetään, esimerkiksi fi
# source: bd75691c
help-translate-export = Kirjoita tekstit kääntäjälle uuteen tiedostoon: .xlf (XLIFF 2) tai .csv
# source: 64ed3360
help-translate-import = Tuo käännökset takaisin tällaisesta tiedostosta
# source: 50757d29
help-translate-status = Näytä, kuinka pitkällä käännökset ovat (kaikkien harjoitusten, ellei mitään nimetä)
# source: 6254032c
help-translate-format = text tai json; valitsimen --status kanssa
# source: 5647db52
translate-what = Mikä harjoitus ja mille kielelle? Esimerkiksi: sparring translate my_client.json --to fi
# source: 43e8554f
translate-own = Harjoitus on alun perin kirjoitettu tällä kielellä ({ $language }). Valitse toinen kieli.
# source: 4169297a
translate-shipped = ”{ $scenario }” kuuluu ohjelmaan, samoin sen käännökset. Jos haluat kääntää siitä tehdyn oman harjoituksen, aloita näin: sparring new my_client --from { $scenario }
# source: 95f82770
translate-unknown-format = { $file }: nimestä ei selviä, missä muodossa tiedosto on. Anna nimelle jokin näistä päätteistä: { $known }
# source: adc322b0
translate-written =
    { $file } on kirjoitettu. Tekstejä käännetty { $translated }/{ $count }, vanhentuneita { $stale }, puuttuvia { $missing }.
# source: ac6b3ac0
translate-unchanged =
    { $file } ei kaipaa muutoksia. Tekstejä käännetty { $translated }/{ $count }, vanhentuneita { $stale }, puuttuvia { $missing }.
# source: a36d577a
translate-moved =
    { $count ->
        [one] Yksi käännös siirrettiin, koska sen tekstin numero on muuttunut.
       *[other] { $count } käännöstä siirrettiin, koska niiden tekstien numerot ovat muuttuneet.
    }
# source: 0201eb02
translate-gone =
    { $count ->
        [one] Yksi käännös, jonka lähdetekstiä ei enää ole, säilyy kommenttina tiedoston lopussa.
       *[other] { $count } käännöstä, joiden lähdetekstejä ei enää ole, säilyy kommentteina tiedoston lopussa.
    }
# source: 12e87324
translate-imported =
    { $count ->
        [0] Tiedostossa ei ole mitään uutta.
        [one] Yksi käännös otettiin mukaan.
       *[other] { $count } käännöstä otettiin mukaan.
    }
# source: b36811c8
translate-exported =
    { $file } on kirjoitettu, ja siinä on { $count ->
        [one] yksi teksti.
       *[other] { $count } tekstiä.
    }
# source: 1f363545
translate-refused =
    Tiedostossa { $file } on { $count ->
        [one] virhe
       *[other] { $count } virhettä
    }. Mitään ei kirjoitettu.
# source: 6a038cbd
translate-unknown-language = Ohjelma ei vielä osaa tätä kieltä ({ $language }). ”sparring check” tarkistaa tiedoston, mutta keskustelun voi käydä tällä kielellä vasta, kun ohjelman omat tekstit ovat lähdekoodin kansiossa locales/{ $language } tiedostoina ui.ftl ja coach.ftl. Siihen asti voit pelata harjoitusta, jonka oma tiedosto on kirjoitettu tällä kielellä.
# source: 94791b98
translate-progress = { $scenario }, { $language }: käännetty { $translated } %, vanhentunut { $stale } %, puuttuu { $missing } %
# source: ba084d7f
translate-column-translated = käännetty
# source: ee7f9aad
translate-column-stale = vanhentunut
# source: 8a56a8c8
translate-column-missing = puuttuu
# source: 64b483f1
translate-share = { $share } %
# source: 7b95e056
translate-head =
    Harjoituksen ”{ $scenario }” käännös, kieli: { $language }.
    Jokaisen viestin yllä ”context” kertoo, mikä teksti on, ”text” on käännettävä teksti ja ”source” sen sormenjälki.
    Puuttuva viesti on kommentti: poista # sen nimen edestä ja kirjoita käännös yhtäläisyysmerkin perään.
    Pane { "{ $name }" } siihen, mihin se kielessäsi kuuluu, mutta älä muuta sitä itseään.
    Kohdassa ”gone” säilyvät käännökset, joiden tekstiä harjoituksessa ei enää ole.
    ”sparring translate” saattaa tiedoston ajan tasalle ja säilyttää kaiken, mitä kirjoitat, omat kommenttisikin.
# source: 51a26be1
translate-stale = Teksti on muuttunut. Vertaa kohtia ”was” ja ”text”, korjaa käännös ja pane sitten tämä rivi alla olevan tilalle:
# source: c641ca39
translate-unstamped = Ei tiedetä, mistä sanamuodosta tämä on käännetty. Vertaa sitä kohtaan ”text” ja lisää sitten alle tämä rivi:
# source: 24e797d8
translate-lost = (vanhaa tekstiä ei tunneta, vain sen sormenjälki)
# source: 5c213aaf
context-title = Keskustelun nimi, muutama sana
# source: 966a72e0
context-summary = Yksi rivi valikkoon
# source: 42764e15
context-role = Kuka käyttäjä on, hänelle itselleen sanottuna
# source: 84b11d64
context-aim = Mitä käyttäjä haluaa keskustelulta
# source: 941e453a
context-situation = Mitä ennen keskustelua on tapahtunut
# source: e4cae48c
context-demand = Mitä asiakas haluaa, muutamalla sanalla
# source: b5005d8f
context-client-name = Asiakkaan nimi
# source: 0c2a7a89
context-client-manner = Millainen asiakas on, yhdellä virkkeellä
# source: 5c72a129
context-guidance-article = Sen neuvon nimi, jonka mukaan keskustelu pisteytetään
# source: cfa4c62f
context-guidance = Miksi tällä on tässä merkitystä, käyttäjälle sanottuna: { $move }
# source: ee6d8fc4
context-point-label = Jotain, mitä vastaus voi tehdä; näytetään käyttäjälle pisteineen
# source: 14ef4887
context-point-phrases = Sanoja, joista tämän tunnistaa vastauksessa, niin kuin ihmiset ne kirjoittaisivat: { $point }
# source: beedde18
context-point-making = Vastaus, jossa näin on: { $point }
# source: c961cd42
context-point-lacking = Vastaus, jossa näin ei ole: { $point }
# source: 11f26b6b
context-fact =
    { $kind ->
        [money] Summa pelkkinä numeroina ja valuuttakoodina, esimerkiksi 4800 EUR; eri maassa summa voi olla eri
        [date] Päivä muodossa vuosi-kuukausi-päivä; kirjoita se juuri tässä muodossa
        [number] Kokonaisluku pelkkinä numeroina
       *[other] Nimi tai muita sanoja, enintään 80 merkkiä
    }
# source: d6f47cb1
context-fact-about = Mikä tieto ”{ $name }” on, muutamalla sanalla
# source: 5b44724b
context-placeable = { $name } tarkoittaa tätä: { $about }
# source: 96a958a9
context-line = Tämän sanoo { $client } vaiheessa ”{ $place }”; sanamuoto { $number }/{ $count }, enintään { $words } sanaa
# source: 8b94b42b
context-answer = Tämän sanoo { $client } vaiheessa ”{ $place }”, { $answer }; sanamuoto { $number }/{ $count }, enintään { $words } sanaa
# source: 36d9b78d
context-last-words = Tämän sanoo { $client } viimeiseksi, lopetuksessa ”{ $place }”; sanamuoto { $number }/{ $count }, enintään { $words } sanaa
# source: 5210c00d
context-any = kun vastauksessa on jokin näistä: { $names }
# source: 9c5da371
context-all = kun vastauksessa on kaikki nämä: { $names }
# source: 1427592c
context-points = kun vastauksessa on: { $names }
# source: 4c72f1cb
context-none = kun vastauksessa ei ole: { $names }
# source: 2e03db4e
context-any-other = minkä tahansa muun vastauksen jälkeen
# source: f88c104e
context-turn = kun vastauksella on keskustelussa tietty järjestysnumero
# source: 68032aa0
context-model = Käyttäjän hyvä vastaus vaiheessa ”{ $place }”, enintään { $words } sanaa
# source: fd8df99e
context-hint = Vihje käyttäjälle vaiheessa ”{ $place }”; ei paljasta vastausta
# source: 0794f2da
context-example = Vastaus, jollaisen käyttäjä voisi kirjoittaa vaiheessa ”{ $place }”
# source: 9d7fb985
context-ending-title = Lopetuksen ”{ $place }” nimi, muutama sana
# source: 664b83cc
context-ending-outcome = Miten lopetuksessa ”{ $place }” kävi, käyttäjälle sanottuna
# source: f14d2c56
context-ending-why = Miksi päädyttiin lopetukseen ”{ $place }”, käyttäjälle sanottuna

## A translator’s file that is imported

# source: 4d9966ff
diagnostic-import-shape = Tiedostosta ei tässä kohdassa saa selvää: { $reason }
# source: 975b683e
diagnostic-import-shape-help = vie tekstit uudelleen ja vertaa
# source: d6a9e417
diagnostic-import-not-xliff = Tämä ei ole XLIFF 2 -tiedosto.
# source: 96d72794
diagnostic-import-not-xliff-help = tallenna käännösohjelmassa muodossa XLIFF 2.0 tai 2.1
# source: 1b749d5d
diagnostic-import-column = Sarake ”{ $name }” puuttuu.
# source: 157ae0c2
diagnostic-import-column-help = ensimmäisellä rivillä ovat sarakkeiden nimet: id, context, source, target, state
# source: 7d4a9c38
diagnostic-import-state = Tekstillä ”{ $name }” on tuntematon tila ”{ $value }”.
# source: 4a35b465
diagnostic-import-state-help = käytä tilaa initial, translated tai reviewed
# source: 2db4d49f
diagnostic-import-other = Tiedoston kohde on ”{ $found }”, vaikka sen pitäisi olla ”{ $wanted }”.
# source: e55b6e15
diagnostic-import-other-help = valitse tiedosto ja kieli (--to), jotka kuuluvat yhteen
# source: bc76edca
diagnostic-import-unknown = Harjoituksessa ei ole tekstiä ”{ $name }”.
# source: e38c67d6
diagnostic-import-unknown-help = vie tekstit uudelleen
# source: 25cb31e3
diagnostic-import-duplicate = ”{ $name }” on tiedostossa useammin kuin kerran.
# source: fd682664
diagnostic-import-duplicate-help = jätä niistä yksi
# source: 4fb970f6
diagnostic-import-stale = ”{ $name }” on käännetty vanhemmasta tekstistä. Nyt teksti kuuluu: { $value }
# source: b435c515
diagnostic-import-stale-help = vie tekstit uudelleen ja käännä uusi teksti
# source: 42f480c0
diagnostic-import-unreadable = Tekstin ”{ $name }” käännöksestä ei saa selvää: { $value }
# source: c0a31ea7
diagnostic-import-unreadable-help = jokainen aaltosulje tarvitsee parinsa
# source: 3dd3e678
diagnostic-import-control = Tekstin ”{ $name }” käännöksessä on näkymätön merkki { $value }.
# source: 220831ee
diagnostic-import-control-help = poista se
# source: d544a0ed
diagnostic-import-lost = Tekstin ”{ $name }” käännöksestä puuttuu { "{" } ${ $value } { "}" }.
# source: 70a6e994
diagnostic-import-lost-help = lisää se paikalleen
# source: be371e29
diagnostic-import-invented = Tekstin ”{ $name }” käännöksessä on { "{" } ${ $value } { "}" }, jota lähdetekstissä ei ole.
# source: d00e9cc5
diagnostic-import-invented-help = poista se

## Drill

# source: e94f77e7
help-drill = Harjoittele yksittäisiä hetkiä: pieleen menneitä ja niiden kaltaisia
# source: 02014f9f
help-drill-minutes = Harjoittele näin monta minuuttia; muuten 5
# source: 98ca5e58
help-drill-lesson = Vain hetket, joissa harjoitellaan tätä siirtoa, esimerkiksi offer_alternative
# source: 0c17b76b
help-drill-private = Älä säilytä tästä harjoittelusta mitään
# source: cbeff7c3
value-minutes = minuutit
# source: af52faa4
drill-begins = Yksittäisiä hetkiä { $minutes ->
    [one] yhden minuutin
   *[other] { $minutes } minuutin
} ajan: asiakas sanoo repliikin, sinä vastaat kerran. ”:hint” auttaa alkuun, ”:skip” siirtyy seuraavaan, ”:quit” lopettaa.
# source: 0c2d7caa
drill-moment = { $title } – asiakas vaatii: { $demand }
# source: 405d466f
drill-help = Vastaa kerran tai kirjoita ”:hint”, ”:skip” tai ”:quit”.
# source: 371d5af6
drill-time = Aika on täynnä.
# source: 7d7b984a
drill-again = { $days ->
    [one] Tämä hetki tulee uudestaan huomenna.
   *[other] Tämä hetki tulee uudestaan { $days } päivän päästä.
}
# source: c5c65c34
drill-nothing = Mitään ei harjoiteltu.
# source: 67fd0d01
drill-ends = { $count ->
    [one] Yksi vastaus
   *[other] { $count } vastausta
}, keskimäärin { $score } pistettä.
## check: myöhemmin lisätyt säännöt, sallimiset, esimerkit, seuraaminen ja selitykset

# source: f3219448
help-check-examples = Lue esimerkkivastauksetkin joka kielellä ja näytä ne, jotka eivät ole luvatunlaisia
# source: 1d4bbc06
help-check-watch = Tarkista uudestaan aina, kun tiedosto muuttuu; Ctrl-C lopettaa
# source: 103c81eb
help-check-explain = Selitä koodi, esimerkiksi long-line; ilman koodia luettele kaikki
# source: 0bb51791
value-code = koodi
# source: a3f1e7fd
check-examples-unread =
    { $count ->
        [one] { $count } esimerkkivastaus jäi lukematta: ”sparring check --examples” lukee sen.
       *[other] { $count } esimerkkivastausta jäi lukematta: ”sparring check --examples” lukee ne.
    }
# source: d31b0737
check-examples-read =
    { $count ->
        [one] { $count } esimerkkivastaus luettu.
       *[other] { $count } esimerkkivastausta luettu, kaikki kielet yhteensä.
    }
# source: 720967d6
check-watch-nothing = Mitä tiedostoa tai kansiota seurataan? Anna sen nimi: sparring check oma.json --watch
# source: 78127896
check-watching = Odotan muutoksia. Ctrl-C lopettaa.
# source: 779c9d34
check-changed = Muuttunut: { $files }
# source: 7e851d85
check-mended =
    { $count ->
        [one] { $count } ongelma on poissa.
       *[other] { $count } ongelmaa on poissa.
    }
# source: 809584ce
diagnostic-covered-branch = Vaiheen ”{ $name }” haaraan { $number } ei päädytä koskaan: haara { $earlier } vie ensin kaikki siihen sopivat vastaukset.
# source: 8842d12a
diagnostic-covered-branch-help = siirrä se haaran { $earlier } edelle tai poista se
# source: 3937d4a1
diagnostic-choiceless-beat = Vaiheesta ”{ $name }” mennään aina vaiheeseen tai lopetukseen ”{ $to }”, ja asiakas sanoo ja tuntee joka kerta samoin.
# source: 9057dd34
diagnostic-choiceless-beat-help = tee yhdestä haarasta erilainen tai jätä vain yksi
# source: 920286f2
diagnostic-late-ending =
    { $count ->
        [one] Lopetukseen ”{ $name }” tarvitaan vähintään { $count } vastaus, mutta asiakkaan kärsivällisyys loppuu { $limit } vastauksen jälkeen.
       *[other] Lopetukseen ”{ $name }” tarvitaan vähintään { $count } vastausta, mutta asiakkaan kärsivällisyys loppuu { $limit } vastauksen jälkeen.
    }
# source: 6d1adf81
diagnostic-late-ending-help = lisää kärsivällisyyttä tai lyhennä matkaa
# source: 48248a9f
diagnostic-past-turn = Tämä ei täyty koskaan: vaiheessa ”{ $name }” vastauksen numero on vähintään { $count }.
# source: 2f75b75a
diagnostic-past-turn-help = nosta rajaa tai poista haara
# source: 8482daf9
diagnostic-flat-endings = Kaikkien lopetusten arvo on { $worth }: mitään ei voi voittaa eikä hävitä.
# source: bd3d92b6
diagnostic-flat-endings-help = 5 on paras mahdollinen, 0 täysi epäonnistuminen
# source: afc9b59d
diagnostic-same-title = ”{ $title }” on myös lopetuksen ”{ $name }” otsikko.
# source: e7602dd9
diagnostic-same-title-help = kerro otsikossa, mikä tässä on toisin
# source: 0163ca37
diagnostic-dangling-example = Mikään vaiheen ”{ $beat }” haara ei johda vaiheeseen tai lopetukseen ”{ $name }”.
# source: 4f303628
diagnostic-dangling-example-help = nimeä vaihe tai lopetus, johon jokin sen haaroista johtaa
# source: 0f2e50f7
diagnostic-missing-example =
    Vaiheesta ”{ $name }” puuttuu { $quality ->
        [good] hyvä
        [middling] keskinkertainen
       *[bad] huono
    } esimerkkivastaus.
# source: 6fa6b24c
diagnostic-missing-example-help = lisää sellainen esimerkkeihin
# source: 64303d55
diagnostic-torn-example = Sama vastaus on annettu esimerkkinä jostakin muustakin.
# source: fd06ea6b
diagnostic-torn-example-help = päätä, kumpi se on, ja muuta tai poista toinen
# source: 62d3183c
diagnostic-example-misread =
    { $cause ->
        [score] Vastauksen pitäisi olla { $quality ->
            [good] hyvä (yli 75)
            [middling] keskinkertainen (35–75)
           *[bad] huono (alle 35)
        }, mutta se saa { $score } pistettä, ja sitä seuraa ”{ $led }”.
       *[way] Vastausta pitäisi seurata ”{ $to }”, mutta se saa { $score } pistettä, ja sitä seuraa ”{ $led }”.
    }
# source: d3447460
diagnostic-example-misread-help = luetut siirrot: { $moves }
# source: ee4a9b63
diagnostic-long-model =
    { $words ->
        [one] Mallivastauksessa on { $words } sana; tässä yli { $limit } sanan vastaus vie pisteitä.
       *[other] Mallivastauksessa on { $words } sanaa; tässä yli { $limit } sanan vastaus vie pisteitä.
    }
# source: fe2c4bf0
diagnostic-long-model-help = lyhennä sitä tai salli enemmän sanoja kentässä ”brevity”
# source: aed4e9c9
diagnostic-repeated-model = Vaiheella ”{ $name }” on sama mallivastaus.
# source: 9385feb3
diagnostic-repeated-model-help = vastaa siihen, mitä asiakas sanoo tässä
# source: e421a4c7
diagnostic-telling-hint = Vihje paljastaa mallivastauksen.
# source: 95c55f45
diagnostic-telling-hint-help = kysy mieluummin jotakin
# source: fcbef51f
diagnostic-empty-phrase = Mikään vastaus ei voi osua tähän ilmaukseen: siinä ei ole yhtään sanaa.
# source: f0c6777d
diagnostic-empty-phrase-help = kirjoita siihen sanoja tai poista se
# source: e732e5a9
diagnostic-idle-reaction = Siirto ”{ $name }” ei vaikuta asiakkaaseen mitenkään.
# source: 12ea6661
diagnostic-idle-reaction-help = muuta ärtymystä tai luottamusta (temper, trust) tai poista se
# source: da3deb2d
diagnostic-fact-written-out = { $value } on tässä numeroina, vaikka siitä on tieto ”{ $name }”.
# source: df67b35d
diagnostic-fact-written-out-help = kirjoita {"{"} ${ $name } {"}"}, niin käyttäjän oma arvo tulee tähän
# source: 781ca745
diagnostic-wrong-script = Tämä on kirjoitettu muilla kirjaimilla kuin kieli ”{ $language }”: ”{ $word }”.
# source: 0d9518ac
diagnostic-wrong-script-help = käännä se tai korjaa kieli
# source: 95a9e957
diagnostic-mixed-letters = Sanassa ”{ $word }” on sekaisin latinalaisia ja kyrillisiä kirjaimia.
# source: 72c02ac4
diagnostic-mixed-letters-help = kirjoita se uudestaan: jotkin kirjaimet vain näyttävät samoilta
# source: 0320d40e
diagnostic-foreign-line = Tämä näyttää englannilta, mutta kieli on tässä ”{ $language }”.
# source: 3b10e1ad
diagnostic-foreign-line-help = käännä se
# source: 386b86eb
diagnostic-unfinished-text = ”{ $word }”: tämä on vielä kirjoittamatta.
# source: 65447af4
diagnostic-unfinished-text-help = kirjoita teksti tai poista se
# source: 3de0cbf9
diagnostic-stray-space = Tässä tekstissä on välilyönti liikaa.
# source: 2b19b146
diagnostic-stray-space-help = alussa, lopussa tai kaksi peräkkäin
# source: fdd7ca72
diagnostic-allow-unknown-code = Millään säännöllä ei ole koodia ”{ $name }”.
# source: 38892e46
diagnostic-allow-unknown-code-help = ”sparring check --explain” luettelee kaikki koodit
# source: 3fe5734f
diagnostic-allow-of-error = ”{ $name }” on virhe, eikä virheitä voi sallia.
# source: 37576631
diagnostic-allow-of-error-help = korjaa se siellä, missä siitä ilmoitetaan, ja poista tämä
# source: 74003f32
diagnostic-allow-without-reason = Tässä ei sanota, miksi ”{ $name }” on sallittu.
# source: 4f16f248
diagnostic-allow-without-reason-help = sano syy yhdellä virkkeellä
# source: 89ff7213
diagnostic-unused-allow = Tässä ei ole sallittavaa: varoitusta ”{ $name }” ei tule.
# source: 82daf094
diagnostic-unused-allow-help = poista tämä tai korjaa kenttä ”at”
# source: 54198727
explain-unknown = Koodia ”{ $name }” ei ole.
# source: f346a631
explain-see-all = ”sparring check --explain” luettelee kaikki koodit.
# source: 3dbcbada
explain-see-one = Lisää yhdestä koodista: sparring check --explain KOODI
# source: 44475174
explain-wrong = Väärin:
# source: 9dd9fdb0
explain-right = Oikein:
# source: 23ddf0e6
explain-meant-so = Onko sen tarkoitus olla näin? Anna sen sitten olla ja kirjoita syy harjoituksen tiedostoon:
# source: 1ea60daf
explain-too-large = Tiedosto on paljon suurempi kuin harjoitus tarvitsee.
# source: 9546b4d1
explain-not-utf8 = Tiedostoa ei ole tallennettu UTF-8-muodossa.
# source: d47aef9e
explain-too-deep = Sulkeita on sisäkkäin liikaa.
# source: 31f7e982
explain-syntax = Tiedosto ei ole JSONia: pilkku, lainausmerkki tai sulje on väärin.
# source: 955f6c01
explain-duplicate-key = Sama kenttä on annettu kahdesti.
# source: e7b148b0
explain-newer-format = Tiedosto on kirjoitettu uudemmalle ohjelmalle.
# source: f1646bbb
explain-unknown-field = Kentän nimi on ohjelmalle tuntematon.
# source: c955403c
explain-missing-field = Tarpeellinen kenttä puuttuu.
# source: 412bf8c7
explain-wrong-type = Kentässä on vääränlainen arvo.
# source: 461c3865
explain-out-of-range = Luku on liian pieni tai liian suuri.
# source: f589bc01
explain-too-short = Tekstissä tai luettelossa on liian vähän sisältöä.
# source: 2c3b528b
explain-not-one-of = Arvo ei ole mikään vaihtoehdoista.
# source: ea1508e9
explain-bad-pattern = Tunnuksessa on merkkejä, jotka eivät siihen käy.
# source: 95ba5065
explain-bad-language = Kieltä ei ole annettu tunnuksella.
# source: b252a18a
explain-unreadable-value = Arvosta ei saa selvää muusta syystä.
# source: ce73efe2
explain-dangling-start = Keskustelu alkaa vaiheesta, jota ei ole.
# source: 53020825
explain-dangling-branch = Haara vie vaiheeseen tai lopetukseen, jota ei ole.
# source: 0bc25a35
explain-dangling-patience = Kärsivällisyys päättyy lopetukseen, jota ei ole.
# source: 6d8bc7c8
explain-duplicate-id = Kahdella asialla on sama tunnus.
# source: 49f4d539
explain-unreachable-beat = Johonkin vaiheeseen ei johda mikään haara.
# source: 398c6762
explain-unreachable-ending = Johonkin lopetukseen ei johda mikään haara.
# source: 8e31ef50
explain-no-ending-reachable = Keskustelu ei pääse mihinkään lopetukseen.
# source: 8ec90e4e
explain-no-way-out = Keskustelu jää jostakin vaiheesta alkaen kiertämään kehää.
# source: a152a8aa
explain-beat-without-line = Asiakas ei sanoisi mitään.
# source: 327c5a13
explain-no-fallback = Osa vastauksista ei veisi mihinkään.
# source: 62b8b983
explain-shadowed-branch = Haara on sellaisen haaran jäljessä, joka ottaa kaikki vastaukset.
# source: 8a9c3e45
explain-covered-branch = Haara ei vaadi vähempää kuin jokin sitä edeltävä.
# source: 867c5c99
explain-choiceless-beat = Kaikki vaiheen haarat tekevät saman.
# source: e8265157
explain-empty-condition = Ehto ei vaadi mitään.
# source: a5baa186
explain-impossible-bounds = Ehdossa on raja, joka ei voi koskaan täyttyä.
# source: 91317ef0
explain-past-turn = Haara odottaa vastausta, joka on jo ohi.
# source: 4c29201e
explain-contradictory-condition = Ehto kieltää sen, minkä vaatii.
# source: bb759e21
explain-unknown-counter = Ehto laskee jotakin, mitä mikään ei kasvata.
# source: f7dfdfd3
explain-unused-counter = Laskuria kasvatetaan, mutta mikään ehto ei käytä sitä.
# source: 2cf47139
explain-late-ending = Asiakkaan kärsivällisyys ei riitä lopetukseen asti.
# source: 2f0b41af
explain-flat-endings = Kaikki lopetukset ovat samanarvoisia.
# source: 7ab1189b
explain-same-title = Kahdella lopetuksella on sama otsikko.
# source: 8beac627
explain-unknown-point = Ehto nimeää kohdan, jota ohjeissa ei ole.
# source: 818bb50b
explain-unmeetable-guidance = Ohjeissa on kohta, jota mikään vastaus ei voi täyttää.
# source: 363b0add
explain-empty-phrase = Ilmauksessa ei ole yhtään sanaa.
# source: 27ab61c2
explain-idle-reaction = Reaktio ei muuta ärtymystä eikä luottamusta.
# source: 6f990ad8
explain-unusable-fact-id = Tiedon tunnusta ei voi käyttää aaltosulkeissa.
# source: 343fdcc1
explain-unreadable-fact = Tiedon arvo ei ole sen lajin mukainen.
# source: b92a8e2f
explain-unused-fact = Jotakin tietoa ei käytetä missään tekstissä.
# source: 207302f3
explain-unknown-placeable = Teksti käyttää tietoa, jota ei ole.
# source: c49c15d6
explain-fact-written-out = Repliikki sanoo tiedon luvun numeroin.
# source: 9acad0c7
explain-fact-unknown = Asetetaan tieto, jota harjoituksessa ei ole.
# source: e53a0089
explain-fact-unreadable = Tiedolle asetetaan arvo, joka ei ole sen lajin mukainen.
# source: bbe87d42
explain-unreadable-text = Tekstin aaltosulkeet eivät ole pareittain.
# source: 29877b7d
explain-control-character = Tekstissä on näkymätön merkki.
# source: 4010095b
explain-empty-text = Tekstissä ei ole sanoja.
# source: 662ac0e3
explain-unfinished-text = Teksti on vielä kirjoittamatta.
# source: 41d21f88
explain-stray-space = Tekstissä on välilyönti liikaa.
# source: 5033bbc3
explain-wrong-script = Teksti on muilla kirjaimilla kuin sen kieli.
# source: c9f08791
explain-mixed-letters = Sanassa on sekaisin latinalaisia ja kyrillisiä kirjaimia.
# source: 280d1b64
explain-foreign-line = Muunkielisessä tiedostossa on englanninkielinen teksti.
# source: 08bc281d
explain-few-variants = Repliikistä on vain yksi muunnelma.
# source: 33ce2185
explain-look-alike-variants = Kaksi muunnelmaa kuulostaa samalta.
# source: be2b4e30
explain-long-line = Asiakas sanoo enemmän kuin kukaan sanoo kerralla.
# source: 16d0cd6e
explain-dangling-example = Esimerkin väitetään vievän sinne, minne sen vaihe ei vie.
# source: 3979f3fd
explain-missing-example = Vaiheesta puuttuu hyvä, keskinkertainen tai huono esimerkki.
# source: a1c82a11
explain-torn-example = Sama vastaus on esimerkki kahdesta vastakkaisesta asiasta.
# source: 9c80b032
explain-example-misread = Esimerkkivastaus ei saa luvattuja pisteitä tai ei johda luvattuun paikkaan.
# source: 9451d8e6
explain-long-model = Mallivastaus on pidempi kuin ohjeet sallivat.
# source: 558cded3
explain-repeated-model = Kahdella vaiheella on sama mallivastaus.
# source: 08ecf8f1
explain-telling-hint = Vihje paljastaa mallivastauksen.
# source: 8446a4bc
explain-untranslated = Harjoitukselta puuttuu jonkin kielen käännöstiedosto.
# source: 81904abf
explain-missing-translation = Teksti on kääntämättä.
# source: 70a82583
explain-stale-translation = Teksti on muuttunut kääntämisen jälkeen.
# source: ffd3595b
explain-unknown-translation = Käännös ei kuulu mihinkään tekstiin.
# source: e1472650
explain-translation-placeable = Käännös käyttää tietoa, jota ei ole.
# source: d75cb2dd
explain-translation-without-source = Käännöksestä ei näy, mistä sanamuodosta se on tehty.
# source: 29480c6f
explain-unreadable-translation = Käännöksestä ei saa selvää.
# source: baf88aa1
explain-allow-unknown-code = Sallitaan koodi, jota millään säännöllä ei ole.
# source: 167d7515
explain-allow-of-error = Sallitaan virhe, vaikka vain varoituksia voi sallia.
# source: 0136d4c0
explain-allow-without-reason = Varoitus sallitaan ilman syytä.
# source: 243618f4
explain-unused-allow = Sallitaan varoitus, jota ei tule.
# source: a3851c98
explain-family-file = Ennen kuin tiedosto aukeaa, sillä ei voi harjoitella. Tallenna se uudestaan tekstieditorissa UTF-8-muodossa tai aloita tiedoston scenarios/README.md esimerkistä.
# source: 3c9c1c57
explain-family-syntax = JSON on tarkka: yksikin merkki liikaa tai liian vähän tekee koko tiedostosta lukukelvottoman. Katso merkittyä kohtaa ja sitä edeltävää: useimmiten jostakin puuttuu pilkku, tai viimeisen kohdan jäljessä on pilkku liikaa.
# source: e1d56f6f
explain-family-shape = Joka kentällä on oma nimensä ja omanlaisensa arvo. Väärin kirjoitettu kenttä jäisi huomiotta, eikä keskustelu olisi se, jota tarkoitit. Vertaa tiedostoon scenarios/README.md tai ota skeema käyttöön editorissa: se näyttää virheet jo kirjoittaessasi.
# source: 50f966dc
explain-family-way = Asiakas kulkee vaiheesta toiseen haaroja pitkin. Jos nimi on väärin tai kahteen kertaan, keskustelu katkeaa tai eksyy, ja se, mihin mikään ei johda, on kirjoitettu turhaan. Anna joka vaiheelle ja lopetukselle oma tunnus ja tarkista joka haarasta kenttä ”to”.
# source: 27de187f
explain-family-loop = Keskustelu, josta ei pääse ulos, opettaa vain, ettei sanoilla ole väliä: se päättyy vasta, kun asiakkaan kärsivällisyys loppuu, sanoi mitä tahansa. Anna ainakin yhdenlaisen vastauksen viedä lopetukseen.
# source: c5241d73
explain-family-branches = Haarat käydään läpi ylhäältä alas, ja ensimmäinen sopiva valitaan. Jos jokin on liian aikaisin, vastaukseen reagoidaan kuin se olisi toinen, ja käyttäjä oppii väärän asian. Pane tiukin ensimmäiseksi ja viimeiseksi se, jossa ei ole kenttää ”when”, ja anna kunkin viedä omaan paikkaansa.
# source: c966eb3f
explain-family-conditions = Ehto, joka ei täyty koskaan tai täyttyy aina, kätkee osan keskustelusta tai antaa sen ilmaiseksi. Ärtymys ja luottamus ovat välillä 0–10, vastaukset lasketaan ykkösestä, ja laskuri tarvitsee haaran, joka kasvattaa sitä, ja ehdon, joka käyttää sitä.
# source: 6d7720e2
explain-family-endings = Lopetus kertoo käyttäjälle, minkä arvoisia hänen sanansa olivat. Sen pitää olla saavutettavissa, otsikostaan tunnistettava ja arvoltaan eri kuin muut. Tarkista kentät ”patience”, ”title” ja ”worth”.
# source: 77e5bc0e
explain-family-guidance = Ohjeet ovat lupaus: sen, mitä ne pyytävät, voi tehdä, ja sillä on merkitystä. Jos kohtaa ei voi täyttää tai reaktio ei muuta mitään, käyttäjä harjoittelee turhaan. Kirjoita ilmauksia, joita ihmiset todella käyttävät, tai anna esimerkkejä.
# source: 10579e10
explain-family-facts = Tiedot ovat summia, päiviä ja nimiä, joiden tilalle käyttäjä voi panna omansa ennen oikeaa tapaamista. Numeroin kirjoitettu luku tai väärä tunnus jää ennalleen, kun kaikki ympärillä muuttuu. Kirjoita aaltosulkeisiin tiedon tunnus.
# source: b065fca2
explain-family-texts = Tiedoston tekstit näytetään sellaisinaan, ja ruudunlukija lukee ne ääneen. Ylimääräiset, näkymättömät ja keskeneräiset merkit repäisevät käyttäjän irti keskustelusta. Kirjoita teksti uudestaan tai poista se.
# source: d8b88df2
explain-family-language = Vieraskielistä tai vain oikealta näyttävin kirjaimin kirjoitettua repliikkiä ei voi lukea ääneen, hakea eikä pisteyttää oikein. Kirjoita se tiedoston kielellä; muut kielet kuuluvat käännöksiin.
# source: 2961b677
explain-family-lines = Keskustelu käydään monta kertaa. Jos asiakas vaikenee, toistaa itseään tai pitää puheen, se ei enää tunnu keskustelulta. Anna joka repliikille kaksi tai kolme muunnelmaa, jotka voi sanoa yhteen hengenvetoon.
# source: 1c752371
explain-family-examples = Esimerkit valvovat, että harjoitus pitää sanansa: hyvän vastauksen pitää saada yli 75 pistettä, huonon alle 35, keskinkertaisen siltä väliltä, ja kunkin pitää viedä sinne, minne luvataan. Jos jokin pettää, muuta vastausta, ohjeita tai haaroja; ”sparring read” näyttää, mitä vastauksesta luetaan.
# source: 5e3b54eb
explain-family-models = Mallivastaus on se, mitä käyttäjälle jää käteen, ja vihje auttaa löytämään sen itse. Malli, joka menettäisi pisteitä, sopisi mihin tahansa tai paljastuisi vihjeestä, opettaa vähän. Pidä malli lyhyenä ja juuri tähän hetkeen kuuluvana ja tee vihjeestä kysymys.
# source: d07300e5
explain-family-translations = Muunkielinen käyttäjä kuulee käännöksen; puuttuva tai vanhentunut teksti tulee vieraalla kielellä tai sanoo jotakin, mikä ei enää päde. Saata käännös ajan tasalle ja anna sitten komento ”sparring stamp”, joka merkitsee, mistä sanamuodosta se on tehty.
# source: ba19724e
explain-family-allow = ”allow” vaientaa varoituksen, kun asian on tarkoitus olla niin, ja syy kertoo seuraavalle lukijalle, miksi. Se koskee vain varoituksia; väärä tai tarpeeton ”allow” kätkisi seuraavan virheen. Korjaa ”code” ja ”at” tai poista se.
## Language server
# source: 50bbb7b0
help-lsp = Auta editoria harjoitusten kirjoittamisessa: virheet, selitykset, nimet (kielipalvelin)
# source: b8661a45
help-lsp-stdio = Monet editorit lisäävät tämän itse; ei vaikuta mihinkään
# source: 8e86d5eb
lsp-move = { $name }: { $about }
# source: 2e582148
lsp-move-points = Pisteet, ellei harjoitus määrää toisin: { $points }
# source: 7b6e1685
lsp-move-points-here = Pisteet tässä harjoituksessa: { $points }
# source: 0be8a3f2
lsp-beat = Vaihe ”{ $name }”: { $lines ->
    [0] asiakkaalla ei ole tässä omaa repliikkiä
    [one] yksi muunnelma asiakkaan repliikistä
   *[other] { $lines } muunnelmaa asiakkaan repliikistä
}
# source: 070ffbce
lsp-ending = Lopetus ”{ $name }”: { $title } (arvo { $worth }/5)
# source: 649059a8
lsp-first-line = Asiakas: ”{ $text }”
# source: 2991f98f
lsp-leads-to = Tästä eteenpäin: { $names }
# source: c42c957a
lsp-led-from = Tänne johtaa: { $names }
# source: d7c65d59
lsp-is-start = Keskustelu alkaa tästä.
# source: 1e917e4b
lsp-is-patience = Keskustelu päättyy tähän, kun asiakkaan kärsivällisyys loppuu.
# source: 9d370b89
lsp-fact = Tieto ”{ $name }”: { $value } ({ $about })
# source: 28d8b27a
lsp-point = Kohta ”{ $name }”: { $label } (pisteet: { $points })
# source: 48bf9b14
lsp-counter = Laskuri ”{ $name }”: { $raised ->
    [0] ei kasvateta missään
    [one] kasvatetaan yhdessä paikassa
   *[other] kasvatetaan { $raised } paikassa
}, { $counted ->
    [0] ei käytetä missään ehdossa
    [one] käytetään yhdessä ehdossa
   *[other] käytetään { $counted } ehdossa
}
# source: b969859f
lsp-change-to = Vaihda tilalle ”{ $name }”
# source: 7a4bf984
lsp-rename-nothing = Tässä ei ole mitään uudelleen nimettävää. Vie kohdistin vaiheen, lopetuksen, tiedon, kohdan tai laskurin nimen päälle.
# source: 4413e179
lsp-rename-unusable = ”{ $name }” ei käy nimeksi: vain pieniä kirjaimia a–z, numeroita ja alaviivoja (_), ensimmäisenä kirjain.
# source: f362b875
lsp-rename-taken = Nimi ”{ $name }” on jo käytössä. Valitse toinen nimi.
## Walking, trying out, maps
# source: 57bec726
help-try = Kokeile harjoitusta mistä vaiheesta tahansa sitä kirjoittaessasi
# source: 1b422e3a
help-try-scenario = Harjoituksen tiedosto tai tunnus; tiedosto luetaan uudelleen aina, kun tallennat sen
# source: 6584c2f2
help-try-beat = Vaihe, josta aloitetaan; muuten ensimmäinen
# source: fa9360c1
help-try-temper = Asiakkaan ärtymys alussa: 0–10
# source: 0e9f51b5
help-try-trust = Asiakkaan luottamus alussa: 0–10
# source: 91a58c6a
help-walk-transcript = Näytä sen sijaan kunkin pelaajan keskustelu tällä siemenluvulla
# source: a6b65f35
help-graph-walk = Anna kunkin pelaajan käydä näin monta keskustelua ja näytä, mihin päästiin (svg ja html)
# source: 75e7429b
value-beat = vaihe
# source: 2cfad118
value-seed = siemenluku
# source: b21afe2d
walk-further = { $branches }/{ $all } haaraa kuljettu; { $missed ->
        [0] kaikki pisteytettävä toi tai vei pisteitä
       *[other] nämä eivät kertaakaan tuoneet eivätkä vieneet pisteitä: { $guidance }
    }; { $patience ->
        [0] asiakkaan kärsivällisyys ei loppunut kertaakaan
        [one] yhdessä keskustelussa asiakkaan kärsivällisyys loppui
       *[other] { $patience } keskustelussa asiakkaan kärsivällisyys loppui
    }
# source: 3405dc6b
walk-ways = Lyhin tie kuhunkin lopetukseen:
# source: f8a54f92
walk-way = { $ending }: { $replies ->
        [one] yksi vastaus
       *[other] { $replies } vastausta
    } ({ $player }, siemenluku { $seed }): { $steps }
# source: 12d891dc
walk-nearest = { $ending }: jäi saavuttamatta; lähimmäksi päästiin vaiheessa ”{ $beat }” (--player { $name } --transcript { $seed })
# source: 049ddc48
walk-never = { $ending }: jäi saavuttamatta, samoin jokainen vaihe, josta sinne pääsee
# source: f07a1f4f
walk-no-move = ei siirtoa
# source: e36b9c0e
walk-brevity = lyhyys
# source: a213aa4a
walk-transcript = pelaaja: { $player }, siemenluku: { $seed }
# source: ea84920f
try-start = Aloitat vaiheesta ”{ $beat }”: ärtymys { $temper }, luottamus { $trust }. Kun tallennat tiedoston, keskustelu jatkuu uudella tekstillä.
# source: adc95f70
try-beat-unknown = Vaihetta ”{ $beat }” ei ole. Valitse jokin näistä: { $known }.
# source: 44bd1d74
try-reloaded = Tiedosto on muuttunut; keskustelu jatkuu uudella tekstillä.
# source: ad5d50fb
try-forgotten = Tiedosto on muuttunut, eivätkä vastauksesi enää johda tähän. Vaihe, ärtymys ja luottamus säilyvät; vastaukset unohdetaan.
# source: 30a6595f
try-beat-gone = Tiedosto on muuttunut, eikä vaihetta ”{ $beat }” enää ole. Keskustelu alkaa alusta.
# source: bdd9578a
try-broken = Tiedostoa ei voi pelata nykyisellään, joten keskustelu jatkuu aiemmalla tekstillä.
# source: c0abfa1c
map-title = Kartta: { $title }
# source: 68753e17
map-start = Keskustelu alkaa tästä
# source: dcfab424
map-otherwise = muuten
# source: f93d6c3c
map-none = ei: { $moves }
# source: f54571f6
map-point = kohta ”{ $point }”
# source: a6cd78ea
map-turn = vastauksen numero
# source: a4a37347
map-more = +{ $count }
# source: ba8f9775
map-self = pysyy tässä
# source: 42386abc
map-opens = (sinä aloitat)
# source: fac770f5
map-explained = Laatikot ovat vaiheita: asiakkaan sanat ja niiden alla, mihin vastaukset johtavat. Valitse laatikko, niin näet sen kokonaan.
# source: b62dea2f
map-walked = Luvut kertovat, montako kertaa pelaajat kävivät paikassa; katkoviivalla piirrettyyn ei päästy kertaakaan.
# source: 80c1c24d
map-times = { $count ->
        [0] ei saavutettu kertaakaan
        [one] saavutettu kerran
       *[other] saavutettu { $count } kertaa
    }
# source: 59a6a05c
map-endings = Lopetukset
# source: 577f283f
map-worth = arvo { $worth }/5
# source: 70b11c82
map-lines = Asiakas sanoo
# source: 67a658e0
map-model = Hyvä vastaus
# source: 5928167a
map-hint = Vihje
# source: 497fe45c
map-examples = Esimerkkivastauksia
# source: c21f9ff5
map-leads = Mihin vastaukset johtavat
# source: d105777c
map-outcome = Mitä siitä seuraa
# source: 74cf0a19
map-why = Miksi
# source: 44f91e60
map-back = Takaisin kartalle
# source: be3b37ee
map-walk-format = --walk tarvitsee muodon, jossa sen voi näyttää: --format svg tai --format html.
## report
# source: 752677bb
help-report = Palaa käytyyn keskusteluun: mitä sanottiin, mistä pisteet tulivat, mitä harjoitella
# source: 2df3e22f
help-report-talk = Keskustelun numero; muuten uusin
# source: 5c994968
help-report-last = Uusin keskustelu
# source: 55aaa49d
help-report-all = Kaikki keskustelut
# source: 9a9ee76f
help-report-format = text, html, csv, json tai markdown; muuten tiedoston päätteen mukaan tai text
# source: 93972bc3
help-report-out = Kirjoita tähän tiedostoon näytön sijasta
# source: c709b9f4
help-report-force = Korvaa tiedosto, jos se on jo olemassa
# source: c212f181
report-title = Keskustelusi
# source: eacfbcfb
report-held = { $when } · taso: { $level } · siemenluku: { $seed }
# source: d164d7e1
report-curves = Ärtymys ja luottamus asteikolla 0–10
# source: 949b1aa5
report-curves-told = Ärtymys oli alussa { $temper } ja lopussa { $temper_after }, luottamus alussa { $trust } ja lopussa { $trust_after }. Kaikki luvut ovat taulukossa.
# source: 2a1c69b7
report-turns = Vastaus vastaukselta
# source: 0b7ae954
report-reply = Vastaus
# source: 7d684b62
report-score = Pisteet
# source: 4dc9b579
report-start = Alussa
# source: bce959f5
report-try = Aiempi yrityksesi
# source: 9092fbdc
report-again = Uudestaan sanottuna
# source: c712c77f
report-model = Näin olisit voinut sanoa
# source: 3164a73b
report-nothing = Yhtään keskustelua ei ole vielä tallessa. Aloita komennolla ”sparring play”; valitsimella --private käydyistä keskusteluista ei jää mitään talteen.
# source: c94d532c
report-no-talk = Keskustelua numero { $talk } ei ole. Uusin on numero { $newest }; ”sparring report --all” näyttää ne kaikki.
# source: a7e6b958
report-unreadable = Keskustelu { $talk } jää pois: { $message }
# source: f0fb3ea8
report-exists = Tiedosto { $file } on jo olemassa, ja se jätettiin ennalleen. Valitse toinen nimi tai korvaa tiedosto valitsimella --force.
# source: 2b04d091
recall-otherwise = ohjelman tässä versiossa keskustelu { $talk } ei enää kulkisi samoin kuin silloin
# source: bb913242
save-extension = Nimestä { $file } ei selviä, missä muodossa keskustelu pitäisi tallentaa. Anna nimelle jokin näistä päätteistä: { $known }.
## Oikeaan tapaamiseen valmistautuminen ja kello
# source: 25cd41fc
help-prepare = Valmistaudu oikeaan tapaamiseen: omat tietosi, lämmittely ja muistilappu
# source: 9384cd51
help-prepare-scenario = Tapaamista eniten muistuttava harjoitus tai jo aloitetun valmistelun nimi
# source: 06f912ec
help-prepare-name = Valmistelun nimi, esimerkiksi asiakkaan nimi; muuten harjoituksen tunnus
# source: 99c8ee53
help-prepare-list = Luettele valmistelusi
# source: 412928dd
help-prepare-whom = Kenen kanssa keskustelet
# source: 7c9d3d54
help-prepare-when = Milloin: päivä muodossa 2027-03-15 tai omin sanoin
# source: 7142d866
help-prepare-aim = Mihin pyrit
# source: b38cb5d1
help-prepare-offers = Mitä voit tarjota tilalle (voi antaa monta kertaa)
# source: b04ad7b3
help-prepare-limits = Mihin et suostu (voi antaa monta kertaa)
# source: ab051c47
help-prepare-talk = Aloita lämmittely kysymättä
# source: 8ac04f76
help-prepare-skip = Jätä lämmittely väliin
# source: a95dd1cf
help-crib = Tee tapaamista varten muistilappu: yksi sivu tulostettavaksi tai talteen
# source: ba4a4e7f
help-crib-name = Valmistelun nimi
# source: aac3aa2e
help-crib-format = text, markdown tai html; muuten tiedoston päätteen mukaan
# source: 95fc5cbe
help-crib-out = Kirjoita uuteen tiedostoon näytön sijasta
# source: 28450460
help-met = Kirjaa, miten oikea tapaaminen meni
# source: ba4a4e7f
help-met-name = Valmistelun nimi
# source: b02d1e3f
help-met-list = Näytä kirjaamasi asiat
# source: 8e1b8198
help-met-happened = Mitä tapahtui
# source: a4504ac5
help-met-worked = Mikä repliikki toimi
# source: 8f2c2472
help-met-next = Mitä seuraavaksi
# source: 8031103f
help-play-pace = Asiakas hermostuu, jos vastaus kestää kauemmin kuin näin monta sekuntia; ilman lukua 60
# source: fa04f4ef
value-text = teksti
# source: 9eff639f
value-seconds = sekunnit
# source: 172de306
answers-yes = k kyllä joo
# source: f7ba3cbb
answers-no = e ei
# source: a92dfa61
opening-pace = Kello käy: jos vastaukseen kuluu yli { $seconds ->
    [one] { $seconds } sekunti
   *[other] { $seconds } sekuntia
}, asiakas hermostuu. Kun katsot esimerkiksi vihjeen (”:hint”), aika alkaa alusta.
# source: 81b0ae5b
prompt-pace = sinä ({ $seconds } s)>
# source: 4100a3e2
pace-late = Siihen kului { $took } s, ja aikaa oli { $allowed } s. Asiakas alkaa hermostua.
# source: 919e1cc1
pace-nobody = Kello ei käy, koska kukaan ei ole täällä kirjoittamassa.
# source: 9e18e1cd
prepare-name = ”{ $name }” ei käy nimeksi: käytä kirjaimia, numeroita sekä merkkejä - ja _, enintään neljäkymmentä merkkiä.
# source: e396d8dc
prepare-taken = Nimellä ”{ $name }” on jo valmistelu, jonka harjoitus on ”{ $scenario }”. Valitse toinen nimi tai jatka tätä valmistelua: ”sparring prepare { $name }”.
# source: a1a02c4e
prepare-ask-whom = Kenen kanssa keskustelet? (Enter ohittaa)
# source: 71c46664
prepare-ask-when = Milloin? Päivä muodossa 2027-03-15 tai omin sanoin. (Enter ohittaa)
# source: bc12470e
prepare-ask-fact = { $about } (Enter jättää ennalleen: { $value }):
# source: 78626f69
prepare-ask-aim = Mihin pyrit? (Enter jättää ennalleen: { $aim })
# source: 1feafd1e
prepare-ask-offers = Mitä voisit tarjota tilalle? Yksi asia kerrallaan. (Enter, kun muuta ei ole)
# source: 41b2da80
prepare-ask-limits = Mihin et suostu missään tapauksessa? Yksi asia kerrallaan. (Enter, kun muuta ei ole)
# source: 4a2b6480
prepare-ask-more = Mitä muuta? (Enter: ei muuta)
# source: df44e103
prepare-unfinished = Kaikki tähän asti on tallessa. Jatka näin: ”sparring prepare { $name }”.
# source: fa9cb5c8
prepare-warm-up = Lämmitelläänkö nyt? Keskustelu omilla tiedoillasi tasolla hard, noin kymmenen minuuttia. (k: kyllä, e: ei)
# source: 4757c133
prepare-next = Uudestaan: ”sparring prepare { $name }”. Tulostettavaksi: ”sparring crib { $name } --out { $name }.html”. Tapaamisen jälkeen: ”sparring met { $name }”.
# source: 9bd1c250
prepare-list-nothing = Valmisteluja ei vielä ole. Aloita esimerkiksi näin: ”sparring prepare price”.
# source: 189c7f2e
brief-not-found = Valmistelua ”{ $name }” ei ole. ”sparring prepare --list” näyttää, mitä on.
# source: f9e62a18
brief-line = { $name }: { $title } ({ $day }), { $talks ->
    [0] ei vielä harjoiteltu
    [one] harjoiteltu kerran, parhaat pisteet { $best }/100
   *[other] harjoiteltu { $talks } kertaa, parhaat pisteet { $best }/100
}
# source: b25b8d4a
crib-title = Muistilappu: { $title }
# source: 7da601bb
crib-with = Kenen kanssa: { $whom }
# source: ec59d11a
crib-when = Milloin: { $when }
# source: 72b93d8f
crib-with-when = Kenen kanssa: { $whom }. Milloin: { $when }
# source: 09cb3883
crib-aim = Tavoitteesi
# source: 6d601215
crib-best = Parhaat repliikkisi harjoitellessasi
# source: d3dba715
crib-offers = Mitä voit tarjota
# source: 71671b93
crib-limits = Mihin et suostu
# source: 976c7910
crib-avoid = Vältä: vei pisteitä harjoitellessasi
# source: 39a89e80
crib-feeds = Suututtaa lisää
# source: 23f209cc
crib-turns = Kääntää puolellesi
# source: 6d6da6b3
crib-lines = Mitä saatat kuulla
# source: 5d27c957
crib-facts = Tiedot
# source: 6c0d6c24
crib-fact = { $about }: { $value }
# source: 11ee90e2
crib-last = Viimeksi
# source: cfcd4e2a
met-ask-happened = Mitä tapahtui? (Enter ohittaa)
# source: 66f2c0bc
met-ask-worked = Mikä repliikkisi toimi? (Enter ohittaa)
# source: 0d742513
met-ask-next = Mitä seuraavaksi? (Enter ohittaa)
# source: cb8034f0
met-line = { $name }, tapaamisen jälkeen ({ $day }):
# source: 322be71c
met-happened = Mitä tapahtui: { $text }
# source: 08177299
met-worked = Mikä toimi: { $text }
# source: 25eb20ab
met-next = Seuraavaksi: { $text }
# source: 5abea11e
met-kept = Tallessa valmistelussa ”{ $name }”. ”sparring met --list” näyttää sen uudestaan.
# source: 006fb6be
met-nothing = Et kertonut mitään, joten mitään ei tallennettu.
# source: 290b6a98
met-list-nothing = Yhdestäkään tapaamisesta ei ole vielä kirjattu mitään.

## Replay

# source: 6ccc3697
help-replay = Palaa aiemman keskustelun johonkin vastaukseen ja sano toisin
# source: aee51d0c
help-replay-talk = Keskustelun numero, sama kuin historiassa ja raportissa
# source: fc8cf8e9
help-replay-turn = Monesko vastaus sanotaan uudestaan; muuten heikoin
# source: 462f7e68
replay-no-turn = { $turns ->
    [0] Siinä keskustelussa ei sanottu mitään.
    [one] Siinä keskustelussa on yksi vastaus.
   *[other] Siinä keskustelussa on { $turns } vastausta.
}
# source: df27aedb
replay-begins = Keskustelu { $talk }, vastaus { $turn }: entä jos olisit sanonut toisin? Käymäsi keskustelu säilyy ennallaan, tätä ei tallenneta.
# source: 59b5c539
replay-ends = Silloin: { $before }. Nyt: { $now }.
## Historia
# source: e6fa34b4
help-history = Katso aiempia keskusteluja: pisteet, lopetukset ja kunkin siirron kehitys viikoittain
# source: 2bc8a9a9
help-history-talk = Keskustelun numero, kun haluat lukea sen kokonaan
# source: d8c22d88
help-history-scenario = Vain tämän harjoituksen keskustelut
# source: 035f9237
help-history-since = Vain keskustelut tästä päivästä alkaen, esimerkiksi 2027-03-15
# source: b869a7e9
help-history-last = Vain näin monta uusinta keskustelua
# source: 2a540d16
help-history-format = text, json tai csv
# source: 3686979d
help-history-show = Tulosta yksi keskustelu: mitä sanottiin ja mistä pisteet tulivat
# source: cb8ac9fc
help-history-show-talk = Keskustelun numero
# source: 571da472
help-history-reread = Lue vastaukset uudelleen nykyisellä lukijalla; vanhat pisteet jäävät uusien rinnalle
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
history-none = Ehtoihin sopivia keskusteluja ei ole. Pelkkä ”sparring history” näyttää kaikki.
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
    [one] Yksi vanhempi keskustelu
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
    [steady] { $name }: { $to } pistettä keskustelua kohden sekä { $weeks } viikon jakson alussa että lopussa
   *[once] { $name }: { $to } pistettä keskustelua kohden yhden viikon aikana
}
# source: 311aed50
history-before = Ennen muutosta ({ $day }): { $text }
# source: 8e8805f4
history-break = Lukija tai jonkin harjoituksen ohjeet muuttuivat ({ $day }): aiempia pisteitä ei voi verrata myöhempiin.
# source: 255e40cc
history-break-drawn = ╎ { $day }: lukija tai jonkin harjoituksen ohjeet muuttuivat. Viivan vasenta puolta ei voi verrata oikeaan.
# source: 1e3a58a1
history-mixed = Siirron arvo vaihtelee harjoituksittain, joten eri harjoituksista kertyy eri pisteitä: ”--scenario TUNNUS” vertaa vain saman harjoituksen keskusteluja.
# source: 03367431
history-no-talk = Keskustelua { $id } ei ole. ”sparring history” näyttää, mitä keskusteluja on.
# source: 55a9c4a0
history-unreadable = Tuon keskustelun harjoitus on tehty ohjelman toiselle versiolle, eikä sitä voi näyttää.
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
    [one] Yksi keskustelu jätettiin ennalleen: se on auki toisessa ikkunassa, tai sen harjoitusta ei voi enää lukea.
   *[other] { $count } keskustelua jätettiin ennalleen: ne ovat auki toisessa ikkunassa, tai niiden harjoituksia ei voi enää lukea.
}
# source: 8ae6283a
forget-ask = { $count ->
    [one] Poistetaanko yksi keskustelu lopullisesti? Sitä ei saa takaisin. Vahvista kirjoittamalla kyllä:
   *[other] Poistetaanko { $count } keskustelua lopullisesti? Niitä ei saa takaisin. Vahvista kirjoittamalla kyllä:
}
# source: 87ef3879
forget-unasked = Mitään ei poistettu, koska täällä ei ole ketään, jolta kysyä. Jos haluat poistaa kysymättä, lisää --yes.
# source: 91e14f1b
forget-held = { $count ->
    [one] Yksi keskustelu on auki toisessa ikkunassa, joten sitä ei poistettu. Sulje ensin se ikkuna.
   *[other] { $count } keskustelua on auki muissa ikkunoissa, joten niitä ei poistettu. Sulje ensin ne ikkunat.
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

## import

# source: c3f5d3c1
help-import = Aloita harjoitus Twine-, ink- tai Yarn Spinner -tarinasta
# source: d5ce2907
help-import-story = Tarina: Twee 3 (.twee, .tw), käännetty ink (.json) tai Yarn Spinner (.yarn)
# source: ae57ca01
help-import-form = Lue se muodossa twee, ink tai yarn; muuten tiedostopääte ratkaisee
# source: 0304e214
help-import-id = Uuden harjoituksen tunnus; muuten se tehdään tarinan tai tiedoston nimestä
# source: 1fe1b235
help-import-out = Mihin luonnos kirjoitetaan; muuten <id>.json
# source: 09e0ee9b
import-unknown = Nimestä { $file } ei voi päätellä, millainen tarina se on. Kerro se valitsimella --as twee, ink tai yarn; tunnetut päätteet ovat { $known }.
# source: 195d71c7
import-empty = Tiedostossa { $file } ei ole yhtään kohtausta. Onko tiedosto oikea, entä --as?
# source: e368d04e
import-not-ink = { $file } ei ole käännettyä inkiä. Käännä tarina ensin (inklecate tai Inkyn ”Export to JSON”) ja tuo sitten JSON-tiedosto.
# source: 7c89851d
import-version = { $file } on inkin versiota { $version }; luettavissa ovat versiot 19–21. Käännä tarina uudestaan uudemmalla inkillä.
# source: 4ddbec29
import-too-many = Tiedostossa { $file } on { $count } kohtausta, ja keskusteluun mahtuu enintään { $limit }. Tuo tarinasta vain osa.
# source: 1a6c8205
import-written =
    { $file } on luonnos, jossa on { $beats ->
        [one] { $beats } vaihe
        *[other] { $beats } vaihetta
    } ja { $endings ->
        [one] { $endings } lopetus
        *[other] { $endings } lopetusta
    }. Kaikki, minkä alussa on TODO, jää sinun kirjoitettavaksesi.
# source: 17c3c48e
import-dropped =
    { $count ->
        [one] Yksi asia jäi tuomatta:
        *[other] { $count } asiaa jäi tuomatta:
    }
# source: 481344bb
import-at-line = rivi { $place }: { $what }: { $text }
# source: 7bc48163
import-at-path = { $place }: { $what }: { $text }
# source: 8f73c4cd
import-what-variable = muuttuja
# source: d4478272
import-what-condition = ehto
# source: 56d7ab19
import-what-tag = tunniste
# source: 12c837a5
import-what-macro = makro
# source: 394c70f6
import-what-image = kuva
# source: 02284cbb
import-what-function = funktio
# source: 66655dca
import-what-command = komento
# source: 0bb51791
import-what-script = ohjelmakoodi
# source: dcf3e71a
import-what-markup = HTML tai muotoilu
# source: 7343741f
import-what-own-line = käyttäjän oma repliikki
# source: b0698d8b
import-what-no-target = ei johda minnekään
# source: e75baae4
import-what-unreached = tänne ei johda mikään
# source: c1d9c0da
import-what-too-far = kauempana kuin keskustelu kestää
# source: 8d5d59a6
import-what-twice = jo kertaalleen mukana
# source: 781ce79d
import-waiting =
    { $count ->
        [one] Yksi haara tarvitsee sinulta ehdon. Siihen asti sille kelpaavat vain tässä annetut sanat:
        *[other] { $count } haaraa tarvitsee sinulta ehdon. Siihen asti niille kelpaavat vain tässä annetut sanat:
    }
# source: 9ba482a1
import-waits-for-words = { $beat } → { $to }: ”{ $words }”
# source: 9d47341d
import-waits = { $beat } → { $to }: ei vielä mitään
# source: 2ec014d4
import-check =
    { $count ->
        [0] ”sparring check { $file }” ei löydä virheitä eikä varoituksia.
        [one] ”sparring check { $file }” ei löydä virheitä, mutta löytää yhden varoituksen:
        *[other] ”sparring check { $file }” ei löydä virheitä, mutta löytää { $count } varoitusta:
    }
# source: 91beeefe
import-blank-title = TODO: keskustelun nimi
# source: 937e8a2d
import-blank-summary = TODO: yksi rivi valikkoon
# source: 43394d87
import-blank-role = TODO: kuka käyttäjä on, yksi lause sinä-muodossa
# source: 6fc9952e
import-blank-aim = TODO: mitä käyttäjä haluaa keskustelusta
# source: 852c86e9
import-blank-situation = TODO: mitä on tapahtunut ennen ensimmäistä repliikkiä
# source: 3cc103a4
import-blank-demand = TODO: mitä asiakas haluaa, muutamalla sanalla
# source: 0194d332
import-blank-client = TODO: asiakkaan nimi
# source: 4dd09342
import-blank-manner = TODO: millainen asiakas on, yhdellä lauseella
# source: 4d72ca30
import-blank-article = TODO: mistä ohjeet ovat peräisin
# source: 14fdcde4
import-blank-why = TODO: miksi tämä tehoaa tähän asiakkaaseen
# source: 41c4f5aa
import-blank-line = TODO: mitä asiakas sanoo vaiheessa ”{ $name }”
# source: 40ffb697
import-blank-model = TODO: hyvä vastaus vaiheeseen ”{ $name }”
# source: 87bd6840
import-blank-hint = TODO: vihje vaiheeseen ”{ $name }”, vastausta paljastamatta
# source: 4c0e5499
import-blank-when = TODO: mikä johtaa kohtaan ”{ $name }”
# source: 5c40b171
import-blank-patience = TODO: asiakas on saanut tarpeekseen
# source: b862822a
import-blank-outcome = TODO: miten kävi, kun päädyttiin lopetukseen ”{ $name }”
# source: af2493c5
import-blank-reason = TODO: miksi päädyttiin lopetukseen ”{ $name }”
