### Programın kendi sözleri: komut satırı, menü, konuşma, hatalar.

## Tutarlar ve tarihler
# Sayıların ve günlerin yazımında esas alınan yerel ayar (BCP 47).
# source: cb7e67bd
format-locale = tr
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

## Komut satırı
# source: e1b34b09
help-sparring = Zor bir müşteriyle zor bir konuşmanın provası: çevrimdışı, kendi dilinizde, gerekçeli puanla.
# source: f3ccba0e
help-play = Bir konuşma başlatır (komut yazmazsanız da bu olur)
# source: 676acabd
help-list = Senaryoları listeler
# source: ef17e41d
help-read = JSON Lines biçimindeki cevapları okur; her birinin hamlelerini ve puanını yazar
# source: be3ac4e4
help-new = Olduğu gibi oynanabilen bir örnekten kendi senaryonuzu başlatır
# source: ded4ba44
help-check = Senaryo dosyalarını ve çevirilerini denetler
# source: df44762c
help-graph = Senaryonun haritasını çizer: sahneler, dallar, bitişler
# source: eb14d9b0
help-test = Örnek cevapları ve yazıya dökülmüş konuşmaları (.play) sınar
# source: 8eac4bd7
help-walk = Senaryoları başında kimse olmadan defalarca oynar, sonuçları gösterir
# source: f075cb06
help-schema = Senaryo dosyalarının JSON Schema tanımını yazdırır
# source: 8486823d
help-stamp = Bir çeviriyi kaynağına göre güncel olarak işaretler
# source: 3655d911
help-play-scenario = Senaryonun kimliği ya da bir senaryo dosyasının yolu
# source: b0e333ae
help-play-random = Müşteriyi programa seçtirir
# source: 478bc56d
help-play-train = Belli bir hamlenin işe yaradığı bir müşteri seçer, örneğin offer_alternative
# source: a27acf72
help-play-level = Müşteri işi ne kadar zorlaştırsın: gentle, real ya da hard (yazılmazsa real)
# source: 62008803
help-play-seed = Müşterinin hangi sözleri söyleyeceğini seçer: aynı numara, aynı konuşma
# source: 79a21caf
help-play-set = Bir bilgiyi sizinkiyle değiştirir, örneğin amount=4800 (birden çok kez yazılabilir)
# source: e61a89ee
help-play-resume = Yarıda kalan konuşmayı sürdürür
# source: 06ca7117
help-play-private = Bu konuşmadan hiçbir şey saklamaz
# source: 3edad336
help-shared-lang = Dil: en, fi, tr, hu ya da ru; yazılmazsa sistemin dili
# source: 6b100f80
help-shared-plain = Renk yok, çizim yok, her satırda tek şey: ekran okuyucular ve başka programlar için
# source: f1fcbdfd
help-shared-width = Satırların en çok kaç sütun olacağını belirler
# source: 53918445
help-shared-color = Renk: auto, always ya da never
# source: 8eae60eb
help-shared-data = Konuşmaları kendi veri klasörünüz yerine bu klasörde saklar
# source: ee5543c9
help-shared-help = Bu yardımı gösterir
# source: 863a7a85
help-shared-version = Sürümü gösterir
# source: 2e348b6b
help-list-format = text ya da json
# source: 4c07d6ba
help-check-format = text, json, sarif ya da github
# source: 762f3e08
help-check-paths = Senaryo dosyaları ya da klasörleri; yazılmazsa programla gelen senaryolar
# source: cce524b4
help-read-paths = JSON Lines dosyaları; yazılmazsa standart girdi
# source: 705dd2ad
help-read-threads = Okumada kullanılacak iş parçacığı sayısı; yazılmazsa her çekirdeğe bir tane
# source: 73b7a612
help-stamp-paths = Çevirileri güncellenmiş senaryo dosyaları
# source: 65342315
help-graph-scenario = Senaryonun kimliği ya da dosyası
# source: ef8b3d07
help-graph-format = mermaid ya da dot
# source: 78721da8
help-new-id = Yeni senaryonun kimliği: küçük harfler (a–z), rakamlar ve _
# source: 5ef60745
help-new-from = Örnek alınacak senaryo (yazılmazsa küçük bir örnek)
# source: 40cd75fc
help-new-title = Konuşmanın adı
# source: b7613ccf
help-new-role = Kullanıcının kim olduğu, tek cümleyle
# source: b7377354
help-new-client = Müşterinin adı
# source: 85b3f6e7
help-new-demand = Müşterinin istediği
# source: c32aedcd
help-new-line = Müşterinin ilk sözleri
# source: 2b2b4506
help-test-paths = Senaryolar, .play dosyaları ya da bunların klasörleri (yazılmazsa bütün senaryoların örnekleri)
# source: 8b3329e8
help-test-update = Sorduktan sonra .play dosyasındaki beklentileri çıkan sonuca göre yeniden yazar
# source: 5be13888
help-walk-scenarios = Senaryoların kimlikleri ya da dosyaları (yazılmazsa hepsi)
# source: 627d2470
help-walk-players = Kim oynasın: steady, pushover, hothead, promiser, waffler ya da wanderer (yazılmazsa altısı da; tekrarlanabilir)
# source: a27acf72
help-walk-level = Müşteri işi ne kadar zorlaştırsın: gentle, real ya da hard (yazılmazsa real)
# source: b5f41cae
help-walk-seeds = Her oyuncu kaç konuşma yapsın (yazılmazsa 200)
# source: 2e348b6b
help-walk-format = text ya da json
# source: 345be9d2
help-heading-usage = Kullanım
# source: 463b8c4e
help-heading-options = Seçenekler
# source: ebf4dcb0
help-heading-commands = Komutlar
# source: 8e648548
help-examples = Örnekler:
    {"  "}sparring                             menüden müşteri seçersiniz
    {"  "}sparring play price --lang fi        fiyatı Fince konuşursunuz
    {"  "}sparring play price --set price=4800 kendi tutarınızla
    {"  "}sparring read replies.jsonl          bir dosyadaki cevapları okur, puanlar

# source: 55a8c22f
usage-unknown-argument = “{ $argument }” diye bir seçenek yok.
# source: c6b71529
usage-unknown-verb = “{ $value }” diye bir komut yok.
# source: cf2470c5
usage-invalid-value = “{ $value }” değeri { $argument } için uygun değil.
# source: e4109895
usage-known-values = Yazılabilecekler: { $values }.
# source: bda3ddd1
usage-missing-argument = Bir şey eksik: { $argument }.
# source: 2a170676
usage-conflict = { $argument }, verilen öteki seçeneklerle birlikte kullanılamaz.
# source: b1f31600
usage-wrong-number-of-values = { $argument } tek bir değer alır.
# source: 4e84ad14
usage-other = Komut satırı anlaşılamadı.
# source: 15fae3b5
usage-see-help = Komutları ve seçenekleri “sparring --help” gösterir.
# source: 81c9916e
did-you-mean = Şunu mu demek istediniz: “{ $nearest }”?
# source: 82fa508a
error = Hata: { $message }
# source: 5ff12cc0
error-unknown-language = “{ $tag }” diye bir dil yok. Olanlar: { $known }.
# source: 958e86ad
error-set-form = “{ $value }”, bilgi=değer biçiminde değil. Doğrusu şöyle: amount=4800.
# source: bd755fbe
error-model = Cevapları okuyan modelin ağırlıkları kullanılamıyor: { $message }

## Menü
# source: d938fc64
menu-title = Kiminle konuşmak istersiniz?
# source: 3b1617a1
menu-prompt = 1 ile { $count } arasında bir numara (çıkmak için q):
# source: c6873315
menu-unknown = “{ $typed }” diye bir seçenek yok: Listeden bir numara yazın.
# source: 5b76b508
train-nothing = Bu hamleyi isteyen ya da ona karşı uyaran bir senaryo yok.
# source: 193ca071
difficulty-1 = kolay
# source: 075c3454
difficulty-2 = orta
# source: 2e3ab4cc
difficulty-3 = zor

## Konuşmadan önce
# source: 978b6f9e
opening-situation = { $text }
# source: bc15b2e3
opening-role = Rolünüz: { $text }
# source: 6a658001
opening-aim = Amacınız: { $text }
# source: a21503d8
opening-client-manner = Müşteriniz: { $name }. { $text }
# source: ae71de84
opening-demand = İstediği: { $text }
# source: 9090a7be
opening-level-gentle = Düzey: gentle. Müşteriniz daha sakin başlar, size daha çok güvenir, sabrı da daha geç tükenir.
# source: ed3641c0
opening-level-hard = Düzey: hard. Müşteriniz daha öfkeli başlar, size daha az güvenir; her adımı hak etmeniz gerekir.
# source: 3d8ba0ee
opening-judged = Puan kazandıranlar: { $asked }. Kaybettirenler: { $warned }, bir de { $words } kelimeyi aşmak.
# source: b36231a0
opening-commands = Cevabınızı yazın. “:help” komutları, “:guidance” neyin kaç puan ettiğini gösterir. Bu konuşmanın numarası (--seed): { $seed }.

## Konuşma
# source: d3474149
prompt = siz>
# source: af63b34c
prompt-afterwards = >
# source: cb6a9c1a
you = Siz
# source: 14caf174
turn = { $number }. cevap
# source: 492ebd01
score = 100 üzerinden { $score }
# source: 405e3dd7
temper = öfke
# source: 8c39b3a7
trust = güven
# source: f7d69a9d
no-marks = puan kazandıran ya da kaybettiren bir şey yok
# source: 67d053dd
quote = “{ $text }”
# source: c6572aa2
empty-reply = Müşteriye bir şey söyleyin ya da ipucu için “:hint”, komutlar için “:help” yazın.
# source: 821d6502
interrupted = Değerlendirmeyi görüp çıkmak için bir kez daha Ctrl-C’ye basın ya da devam edin.
# source: c901449e
command-unknown = “:{ $name }” diye bir komut yok.
# source: dfafb62d
help-reply = Yazdıklarınız müşteriye söylenir. İki noktayla başlayan satır komuttur:
# source: c768fd88
command-hint = bu an için bir ipucu verir
# source: 5c08eea8
command-why = son cevabınızda her puanın hangi sözünüzden geldiğini, programın ne kadar emin olduğunu gösterir
# source: 62a90962
command-model = örnek alınacak bir cevap gösterir
# source: 024e45e9
command-retry = son cevabınızı yeniden söyletir, ikisini karşılaştırır
# source: 7a1dc94a
command-guidance = neye bakıldığını ve neyin kaç puan ettiğini gösterir
# source: 3e7ca3e1
command-facts = bu konuşmanın bilgilerini ve kendinizinkileri nasıl gireceğinizi gösterir
# source: d58d78dd
command-lang = dili değiştirir
# source: 6c73eb19
command-lang-argument = DİL
# source: d9533731
command-save = konuşmanın buraya kadarını, puanlarıyla birlikte, bir dosyaya yazar
# source: e7941285
command-save-argument = DOSYA
# source: 4d047db7
command-help = bu listeyi gösterir
# source: a4af0368
command-quit = konuşmayı bitirir, değerlendirmeyi gösterir
# source: 32c8f5e6
shown-hint = İpucu: { $text }
# source: 221cc5f3
shown-model = Örneğin: “{ $text }”
# source: a1995008
retry-nothing = Yeniden söylenecek bir cevap henüz yok.
# source: 8c519deb
retry-again = Bir kez daha. Müşteri şöyle demişti:
# source: 59161861
retry-before = Önce: 100 üzerinden { $score }
# source: a31e07e7
retry-now = Şimdi: 100 üzerinden { $score }
# source: e9d66f0a
save-where = Dosyaya bir ad verin, örneğin “:save konusma.md”.
# source: dc786e5f
saved = Kaydedildi: { $file }
# source: 3eb2c0a1
save-exists = { $file } zaten var, ona dokunulmadı. Başka bir ad seçin.
# source: 62484fa0
save-failed = { $file } yazılamadı: { $message }
# source: 9c921dc7
facts-set = Kendi bilginizi girmek için: sparring play … --set { $example }=…
# source: 64682237
journal-unwritable = Bu konuşma kaydedilmiyor ({ $message }). Devam edebilirsiniz; ancak geçmişinize girmez ve sonradan sürdürülemez.
# source: 118d5061
resumed = { $replies ->
    [one] Bir cevap vermiştiniz. Müşterinin son sözleri:
   *[other] { $replies } cevap vermiştiniz. Müşterinin son sözleri:
}
# source: 7d50cc27
resume-nothing = Yarıda kalmış bir konuşma yok.
# source: e893da21
resume-changed = “{ $scenario }” senaryosu o konuşmadan bu yana değişmiş; konuşma artık sürdürülemez.
# source: c87a0762
afterwards-open = Bu konuşmayı “sparring play --resume” ile kaldığı yerden sürdürebilirsiniz.
# source: 02add12d
afterwards = Konuşma bitti. “:why” son cevabınızı açıklar, “:retry” ile yeniden söyleyebilirsiniz, “:save DOSYA” konuşmayı saklar; Enter’la çıkarsınız.

## Satırları okurken
# source: e2c2b89e
read-progress = cevap okundu
# source: e7587619
read-summary = { $rows } cevap okundu, { $bad ->
    [0] bozuk satır yok
   *[other] { $bad } satır bozuk
}.
# source: f0d7b02f
read-not-json = JSON nesnesi değil ({ $column }. karakter)
# source: 23a3a7f2
read-missing-field = “{ $field }” alanı eksik
# source: 55ee7095
read-wrong-field = “{ $field }” alanı metin olmalı
# source: fc28f427
read-unknown-scenario = “{ $scenario }” adlı bir senaryo yok
# source: ce0d6e7d
read-unknown-beat = “{ $scenario }” senaryosunda “{ $beat }” adlı bir sahne yok
# source: b3d9b5d6
stamped = { $file }: { $count } metin güncel olarak işaretlendi
# source: a9482c83
stamp-nothing = { $file }: yanında çeviri bulunamadı
## `sparring check`, `list` ve açılamayan senaryolar için cümleler.

## Bir senaryoyu açarken

# source: eb219d2e
scenario-not-found = “{ $name }” adlı bir senaryo yok. Hangi senaryoların olduğunu `sparring list` gösterir.
# source: 2c811e39
scenario-not-found-near = “{ $name }” adlı bir senaryo yok. Şunu mu demek istediniz: “{ $suggestion }”?
# source: daef0df3
scenario-unreadable = { $path } açılamıyor: { $reason }
# source: 0c12f349
scenario-faulty =
    { $count ->
        [one] { $path } dosyasında { $count } hata var, bu yüzden henüz oynanamaz. Hatanın yerini `sparring check { $path }` gösterir.
       *[other] { $path } dosyasında { $count } hata var, bu yüzden henüz oynanamaz. Hataların yerini `sparring check { $path }` gösterir.
    }

## Kullanıcının kendi bilgileri

# source: c4fcf16c
diagnostic-fact-unknown = Bu senaryoda “{ $name }” adlı bir bilgi yok.
# source: 04e2d012
diagnostic-fact-unknown-help =
    { $options ->
        [none] Bu senaryonun değiştirilebilecek bilgisi yok.
       *[other] Bilgileri şunlar: { $options }.
    }
# source: 779a5f4c
diagnostic-fact-unreadable =
    { $kind ->
        [money] “{ $value }”, “{ $name }” için tutar olarak okunamıyor. Şöyle yazın: 4800 EUR ya da 4800.50.
        [date] “{ $value }”, “{ $name }” için tarih olarak okunamıyor. Şöyle yazın: 2027-03-15.
        [number] “{ $value }”, “{ $name }” için sayı olarak okunamıyor. Rakamla bir tam sayı yazın, örneğin 14.
       *[text] “{ $value }”, “{ $name }” için kullanılamaz. En az bir, en çok seksen sıradan karakter yazın.
    }

## list

# source: fce32cfb
list-title = { $id }: { $title }
# source: 0d7bfe66
list-details = { $difficulty } · { $languages } · { $fewest }–{ $most } cevap
# source: 678a643b
list-trains = Çalışılan hamleler: { $moves }
# source: b443b5f9
theme-money = Para
# source: cb5c70c5
theme-pressure = Baskı
# source: cdd7cd19
theme-work = İşin kendisi
# source: 0979c77b
theme-fault = Kendi hatalarınız
# source: 6841968d
theme-relationship = Başlangıç ve ayrılık
# source: 7ae59631
theme-other = Diğerleri

## new

# source: 2bd33e54
new-id = “{ $id }” senaryo kimliği olamaz: küçük harfler (a–z), rakamlar ve _ kullanın, ilk karakter harf olsun.
# source: 691d6117
new-ask-title = Konuşmanın adı ne olsun? (Enter: örnekteki sözler kalır)
# source: 0c038360
new-ask-role = Siz bu konuşmada kimsiniz? Size “siz” diyen bir cümle:
# source: da5fc53b
new-ask-client = Müşterinin adı ne?
# source: 1c6d92a6
new-ask-demand = Müşteri ne istiyor? Birkaç kelimeyle:
# source: d31a5e0e
new-ask-line = Müşteri ilk ne diyor?
# source: 02bb578a
new-written = { $file } oynanmaya ve değiştirilmeye hazır. Nasıl yapılacağını yanındaki README.md anlatır (İngilizce). “sparring check { $file }” bütün hataları bulur, “sparring play { $file }” konuşmayı başlatır.

## test

# source: abcfeef9
test-summary =
    { $tested ->
        [0] Burada sınanacak bir şey yok.
       *[other] { $tested } sınama yapıldı, { $failed } tanesi tutmadı.
    }
# source: c885ba49
test-read =
    { $moves ->
        [none] okunan: hiçbir şey
       *[other] okunan: { $moves }
    }
# source: 90b5f55b
test-update = { $file }: { $count } satır çıkan sonuca göre yeniden yazılsın mı? Onaylamak için evet yazın:
# source: b53f7a19
answer-yes = evet
# source: d8dc4d2f
quality-good = iyi: 75’ten fazla
# source: c5a8d4b0
quality-middling = orta: 35–75
# source: 9083f84a
quality-bad = kötü: 35’ten az

## walk

# source: d12dc290
player-steady = sağlam
# source: 0e90ec58
player-pushover = boyun eğen
# source: cf69ae5e
player-hothead = öfkeli
# source: 32b705ba
player-promiser = vaatçi
# source: d8e8dc1c
player-waffler = lafı dolandıran
# source: 8a3e5893
player-wanderer = gelişigüzel
# source: fca2eacb
walk-player = { $player }: ortalama { $score } puan, { $replies } cevap; { $endings }
# source: a0449068
walk-coverage =
    { $all } sahnenin { $beats } tanesine cevap verildi; { $missed ->
        [0] bütün bitişlere ulaşıldı
       *[other] { $missed } bitişe hiç ulaşılmadı: { $endings }
    }; { $lines ->
        [0] söylenmeyen replik kalmadı
       *[other] { $lines } replik hiç söylenmedi
    }

## check

# source: 9f7452dd
diagnostic-error = hata
# source: 129fac0a
diagnostic-warning = uyarı
# source: 072aaa30
check-empty-folder = { $path } içinde senaryo yok. Senaryo, adı .json ile biten bir dosyadır.
# source: 307c716b
check-summary =
    { $files } senaryo: { $errors ->
        [0] hata yok
       *[other] { $errors } hata
    }, { $warnings ->
        [0] uyarı yok
       *[other] { $warnings } uyarı
    }.

## Dosyanın kendisi

# source: 4e087b05
diagnostic-too-large = Dosya { $limit } MiB sınırını aşıyor. Bir senaryo için fazlasıyla büyük; doğru dosya mı?
# source: 3b02ee89
diagnostic-not-utf8 = Dosya düz UTF-8 metni değil: Bu karakter okunamıyor.
# source: 882f9342
diagnostic-not-utf8-help = düzenleyicinizde UTF-8 kodlamasıyla kaydedin
# source: 558a293a
diagnostic-too-deep = Süslü ya da köşeli parantezler { $limit } kattan fazla iç içe geçmiş.
# source: c802740b
diagnostic-too-deep-help = bir senaryoya yedi kat yeter; biri kapatılmamış olabilir
# source: 1455304f
diagnostic-duplicate-key = “{ $field }” zaten { $line }. satırda verilmiş.
# source: 3a10e398
diagnostic-duplicate-key-help = ikisinden yalnızca biri geçerli olabilir; birini silin
# source: 8a4fc6dc
diagnostic-newer-format = Dosyanın biçim sürümü { $version }; bu programın okuyabildiği sürüm { $newest }.
# source: 6f4b4e17
diagnostic-newer-format-help = oynamak için programın daha yenisi gerekiyor
# source: 5aa15f93
syntax-empty = Dosya boş. scenarios/README.md içinde başlangıç için küçük bir örnek var.
# source: 3eb0dee0
syntax-comments = JSON’da yorum olmaz. Bunu silin.
# source: 609c039b
syntax-trailing-comma = Son öğeden sonra virgül var. Silin.
# source: 4a3584c8
syntax-expected-comma = Burada, iki öğenin arasında virgül eksik.
# source: 75eade83
syntax-expected-colon = Bu addan sonra iki nokta eksik.
# source: cf2cf523
syntax-expected-value = İki noktadan sonra değer eksik.
# source: 2db380ed
syntax-unquoted-key = Alan adı çift tırnak içinde olmalı.
# source: 746042ec
syntax-single-quotes = Metinler tek değil, çift tırnak (") içinde olmalı.
# source: 5ec02f72
syntax-more-after-end = Senaryo bundan önce tamamlanıyor. Kapanan süslü parantezlerden biri fazla olabilir mi?
# source: ff159b8d
syntax-unexpected-word = Bu kelime çift tırnak içinde olmalı.
# source: 8b8b70bb
syntax-unexpected-comma = Burada virgül olmamalı. Silin ya da virgülden önce eksik kalanı yazın.
# source: cf7375ab
syntax-unexpected-colon = Burada iki nokta olmamalı.
# source: 420e1881
syntax-unexpected-close-brace = Burada kapanan süslü parantez hiç açılmamış.
# source: 6e2895ea
syntax-unexpected-close-bracket = Burada kapanan köşeli parantez hiç açılmamış.
# source: 2d36e108
syntax-unexpected-token = Bunun burada yeri yok.
# source: 260368d7
syntax-unclosed-list = Bu liste hiç kapanmıyor. Bir ] eksik.
# source: e5f58668
syntax-unclosed-object = Bu süslü parantez hiç kapanmıyor. Kapanışı eksik.
# source: 47cbd3fb
syntax-unclosed-text = Bu metni kapatan çift tırnak aynı satırda yok. Metnin içinde satır sonu için \n yazın.
# source: 2570d95c
syntax-control-character = Metinde bu karakter olduğu gibi bulunamaz. Sekme için \t ya da boşluk yazın.
# source: d0904f80
syntax-number-too-large = Bu sayı çok büyük.
# source: 2b746bb7
syntax-bad-number = JSON’da sayı böyle yazılmaz. Yalın rakamlarla yazın, örneğin 12 ya da -3.
# source: 34ed3fb1
syntax-invalid-escape = Ters eğik çizgiden sonra yalnızca n, t, çift tırnak, ikinci bir ters eğik çizgi ya da u ve dört basamak gelebilir. Ters eğik çizginin kendisi için iki tane yazın.
# source: 4d513df4
syntax-invalid-unicode-escape-sequence = Bu \u dizisi hiçbir karakterin karşılığı değil. Karakterin kendisini yazın.

## Dosyanın yapısı

# source: 73f42520
diagnostic-unknown-field = Burada “{ $field }” diye bir alan olmaz.
# source: 9036d045
diagnostic-unknown-field-help = burada olabilecekler: { $options }
# source: 73f0ce4f
diagnostic-missing-field =
    { $count ->
        [one] Burada “{ $fields }” alanı eksik.
       *[other] Burada { $count } alan eksik: { $fields }.
    }
# source: f1e4b6f9
diagnostic-missing-field-help = bu nesnenin içinde
# source: 989cf243
diagnostic-wrong-type =
    “{ $field }” için { $expected ->
        [string] çift tırnak içinde bir metin
        [integer] bir tam sayı
        [number] bir sayı
        [boolean] true ya da false
        [array] köşeli parantez içinde bir liste
       *[object] süslü parantez içinde bir nesne
    } gerekiyor; buradaki ise { $found ->
        [string] bir metin
        [integer] bir sayı
        [number] kesirli bir sayı
        [boolean] true ya da false
        [array] bir liste
        [null] null, yani hiçbir şey
       *[object] bir nesne
    }.
# source: 932eff1d
diagnostic-out-of-range = “{ $field }” için { $value } verilmiş, oysa { $low } ile { $high } arasında olmalı.
# source: 1de5df73
diagnostic-too-short =
    { $found ->
        [array] “{ $field }” listesinde çok az öğe var; en az { $limit } öğe gerekiyor.
       *[string] “{ $field }” boş ya da çok kısa; en az { $limit } karakter gerekiyor.
    }
# source: 43b39989
diagnostic-not-one-of = “{ $value }”, “{ $field }” için geçerli bir değer değil.
# source: 8c3975c5
diagnostic-not-one-of-help = geçerli olanlar: { $options }
# source: fc47f891
diagnostic-bad-pattern = “{ $value }”, “{ $field }” için kullanılamaz.
# source: fcdd2520
diagnostic-bad-pattern-help = yalnızca a–z harfleri, rakamlar ve _ ; ilk karakter harf olmalı
# source: 000cc10f
diagnostic-bad-language = “{ $value }” bir dil etiketi değil.
# source: 09acfc32
diagnostic-bad-language-help = şöyle yazın: en, fi ya da pt-BR
# source: d23d2338
diagnostic-unreadable-value = Bu değer kullanılamıyor: { $reason }

## Konuşmanın yolu

# source: c850e3b9
diagnostic-dangling-start = Konuşma “{ $name }” sahnesiyle başlıyor, ama böyle bir sahne yok.
# source: 1920573e
diagnostic-dangling-branch = Bu dal “{ $name }” adlı yere gidiyor, ama böyle bir sahne ya da bitiş yok.
# source: 6913d07b
diagnostic-dangling-patience = Müşterinin sabrı tükenince “{ $name }” bitişine gidiliyor, ama böyle bir bitiş yok.
# source: 8c099629
diagnostic-duplicate-id = “{ $name }” birden çok kez verilmiş.
# source: 1309a33f
diagnostic-duplicate-id-help = her biri bir kez verilebilir; birinin adını değiştirin ya da birini silin
# source: 8c11c5e7
diagnostic-unreachable-beat = “{ $name }” sahnesine hiçbir yerden gidilmiyor.
# source: 19ea07cd
diagnostic-unreachable-beat-help = bir dalı buraya yöneltin ya da sahneyi silin
# source: 20ca8a71
diagnostic-unreachable-ending = “{ $name }” bitişine hiçbir yerden gidilmiyor.
# source: 19ea07cd
diagnostic-unreachable-ending-help = bir dalı buraya yöneltin ya da bitişi silin
# source: 1d444c23
diagnostic-no-ending-reachable = Baştaki “{ $name }” sahnesinden hiçbir dal bir bitişe varmıyor.
# source: 063a50a5
diagnostic-no-ending-reachable-help = yol üstündeki dallardan en az birini bir bitişe yöneltin
# source: b8d2de0d
diagnostic-no-way-out = “{ $name }” sahnesinden sonra konuşma sonsuza kadar dönüp duruyor.
# source: bf6cc450
diagnostic-no-way-out-help = döngüden çıkıp sonunda bir bitişe varan bir dal ekleyin
# source: f7bd941e
diagnostic-beat-without-line = Müşteri “{ $name }” sahnesinde susar: Sahnenin repliği yok, “{ $from }” sahnesinden buraya gelen bir dalın da yok.
# source: bb7f1206
diagnostic-beat-without-line-help = bu sahneye ya da o dala replik yazın
# source: 5aa97361
diagnostic-no-fallback = “{ $name }” sahnesinin son dalında koşul var; bazı cevaplar hiçbir yere gidemez.
# source: 150e86cf
diagnostic-no-fallback-help = sona “when” içermeyen bir dal ekleyin

## Koşullar

# source: 1241773d
diagnostic-shadowed-branch = “{ $name }” sahnesinin { $number }. dalına hiç sıra gelmez: Ondan önceki { $open }. dalın koşulu yok, her cevabı o alır.
# source: 8ad58c91
diagnostic-shadowed-branch-help = “when” içermeyen dalı sona taşıyın
# source: 05c7909a
diagnostic-empty-condition = Bu koşul hiçbir şey aramıyor, o yüzden her zaman sağlanır.
# source: 59c4b52f
diagnostic-empty-condition-help = neyin sağlanması gerektiğini yazın ya da koşulu silin
# source: 6099d3ae
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] “{ $name }” sınırları çelişiyor: at_least, at_most sınırının üstünde.
       *[outside] { $high ->
            [none] “{ $name }” en az { $low } olur, daha aşağı inmez.
           *[other] “{ $name }” her zaman { $low } ile { $high } arasındadır.
        }
    }
# source: 13ce1c8c
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] ikisinin yerini değiştirin ya da birini yeniden belirleyin
       *[outside] sınırları bu aralıkta tutun
    }
# source: ee3a6d21
diagnostic-contradictory-condition = Aynı koşul “{ $name }” hamlesini hem arıyor hem dışlıyor.
# source: 4314d597
diagnostic-contradictory-condition-help = buradan ya da “any” veya “all” içinden silin
# source: 26fb4998
diagnostic-unknown-counter = “{ $name }” ne bir hamle ne de bir dalın artırdığı bir sayaç.
# source: 60eae6c0
diagnostic-unknown-counter-help = bir dalda artırın ya da bir hamleyi sayın
# source: 10cf3dbb
diagnostic-unused-counter = “{ $name }” sayacı artırılıyor, ama hiçbir koşul ona bakmıyor.
# source: 1fcf7411
diagnostic-unused-counter-help = bir koşulda kullanın ya da silin

## Kılavuz ve bilgiler

# source: eea7d921
diagnostic-unknown-point = Kılavuzda “{ $name }” adlı bir madde yok.
# source: 7d3ae1a4
diagnostic-unknown-point-help = kılavuzun maddelerine ekleyin
# source: a8c485a6
diagnostic-unmeetable-guidance = Hiçbir cevap “{ $name }” maddesini karşılayamaz: Örneği yok, ifadelerinin hiçbirinde de kelime yok.
# source: 3e2741ff
diagnostic-unmeetable-guidance-help = en az bir ifade ya da örnekler yazın
# source: b61a5a42
diagnostic-unusable-fact-id = “{ $name }” kimliği bir replikte kullanılamaz.
# source: 249735a8
diagnostic-unusable-fact-id-help = önce bir harf; sonra yalnızca İngiliz alfabesinin harfleri, rakamlar, _ ve -
# source: e9f2045c
diagnostic-unreadable-fact =
    { $kind ->
        [money] “{ $value }”, para birimiyle yazılmış bir tutar değil.
        [date] “{ $value }” bir tarih değil.
        [number] “{ $value }” bir tam sayı değil.
       *[text] “{ $value }”, satır sonu içermeyen kısa bir metin değil.
    }
# source: 62548df4
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] şöyle yazın: 4800 EUR ya da 4800.50 EUR
        [date] şöyle yazın: 2027-03-15
        [number] rakamla yazın, örneğin 14
       *[text] en çok 80 karakter
    }
# source: cdc12e71
diagnostic-unused-fact = “{ $name }” bilgisi hiçbir metinde geçmiyor.
# source: 21408542
diagnostic-unused-fact-help = bir repliğe {"{"} ${ $name } {"}"} yazın ya da bilgiyi silin

## Metinler

# source: c3c14696
diagnostic-unknown-placeable = Senaryoda buraya konacak “{ $name }” adlı bir bilgi yok.
# source: caf1adfa
diagnostic-unknown-placeable-help = bilgilere ekleyin
# source: 7cc74362
diagnostic-unreadable-text = Bu metindeki süslü parantezler okunamıyor.
# source: 4d4d2643
diagnostic-unreadable-text-help = süslü parantez yalnızca bilgiler içindir, örneğin {"{"} $amount {"}"}
# source: 70254b2f
diagnostic-control-character = Bu metinde görünmez bir denetim karakteri var ({ $character }).
# source: 3f705d53
diagnostic-control-character-help = silin; çoğu zaman kopyalarken araya karışır
# source: eab8b7dd
diagnostic-empty-text = Bu metinde hiç kelime yok.
# source: 65447af4
diagnostic-empty-text-help = metni yazın ya da silin
# source: 6676deef
diagnostic-few-variants = Bu repliğin tek çeşidi var.
# source: c2e4a652
diagnostic-few-variants-help = üç çeşit olursa konuşma yeniden oynanmaya değer
# source: 208a9af5
diagnostic-look-alike-variants = { $number }. çeşit, { $first }. çeşitle aynı gibi duruyor.
# source: f7ea8441
diagnostic-look-alike-variants-help = başka sözlerle söyleyin
# source: bf3bce1c
diagnostic-long-line = Bu replik { $words } kelime.
# source: 93c75a53
diagnostic-long-line-help = kimse bir solukta { $limit } kelimeden fazlasını pek söylemez

## Çeviriler

# source: aa4367eb
diagnostic-untranslated =
    { $count ->
        [one] Senaryo “{ $language }” diline çevrilmemiş: { $count } metin eksik.
       *[other] Senaryo “{ $language }” diline çevrilmemiş: { $count } metnin hepsi eksik.
    }
# source: 4a8b3fef
diagnostic-untranslated-help = bu dosyayı yazın, her metin için bir ileti
# source: 439998f6
diagnostic-missing-translation = “{ $name }” metni çevrilmemiş: { $text }
# source: 0b6c8f6a
diagnostic-missing-translation-help = şu yorumla birlikte ekleyin: # source: { $fingerprint }
# source: 6e83013a
diagnostic-stale-translation = “{ $name }” çevrildikten sonra kaynağı değişmiş ({ $old }). Şimdiki hâli: { $text }
# source: b4b43664
diagnostic-stale-translation-help = çeviriyi güncelleyin, sonra şunu yazın: # source: { $fingerprint }
# source: bc76edca
diagnostic-unknown-translation = Senaryoda “{ $name }” adlı bir metin yok.
# source: 220831ee
diagnostic-unknown-translation-help = silin
# source: c3c14696
diagnostic-translation-placeable = Senaryoda buraya konacak “{ $name }” adlı bir bilgi yok.
# source: 8ac1ca5e
diagnostic-translation-placeable-help = yalnızca senaryonun bilgilerini kullanın
# source: 2eda46ec
diagnostic-translation-without-source =
    { $count ->
        [one] “{ $name }” çevirisinin kaynağın hangi hâlinden yapıldığı yazmıyor.
       *[other] İlki “{ $name }” olmak üzere { $count } çevirinin kaynağın hangi hâlinden yapıldığı yazmıyor.
    }
# source: 99b829aa
diagnostic-translation-without-source-help = gözden geçirin, sonra `sparring stamp` ile not edin
# source: d4c2ca67
diagnostic-unreadable-translation = Bu çeviri okunamıyor: { $reason }
# source: 88da9c22
diagnostic-unreadable-translation-help = dosyadaki öteki çevirilerle karşılaştırın

## Yardımda değerlerin yerini tutan sözler
# source: ca45f466
usage-word-options = seçenekler
# source: 66655dca
usage-word-command = komut
# source: de4217cc
value-scenario = senaryo
# source: c4bcadba
value-id = kimlik
# source: fa04f4ef
value-title = metin
# source: fa04f4ef
value-role = metin
# source: fa04f4ef
value-client = metin
# source: fa04f4ef
value-demand = metin
# source: fa04f4ef
value-line = metin
# source: 8031a80d
value-number = sayı
# source: 97a0f5c3
value-fact = bilgi=değer
# source: 0d0f17a2
value-move = hamle
# source: e8ddc90a
value-level = düzey
# source: 4580fab0
value-player = oyuncu
# source: d2fd3528
value-language = dil
# source: 861b700c
value-columns = sütun
# source: 9bf6bff6
value-when = ne zaman
# source: aad01178
value-file = dosya
# source: 64db608e
value-format = biçim
# source: 0e2e816e
value-path = dosya ya da klasör
# source: a52ebe88
io-not-found = böyle bir dosya yok
# source: 00dda455
io-denied = okuma izni yok
# source: 548bbe1a
io-full = disk dolu

## Karne
# source: 01ae2e97
help-scorecard = Programın cevapları ne sıklıkla eğitimli değerlendiriciler gibi okuduğunu gösterir
# source: 43fb32cd
help-scorecard-rows = Yayımlanmış değerleri göstermek yerine kendi kodladığınız satırlarla (JSON Lines) ölçer
# source: 77a402f7
help-scorecard-format = text, json ya da html
# source: 94e22d66
scorecard-title = Program cevapları ne sıklıkla eğitimli değerlendiriciler gibi okuyor
# source: 68b5b85c
scorecard-by-move = Hamlelere göre (kappa)
# source: 9b8d1858
scorecard-reliability = Program ne kadar emin olduğunu söylüyor, ne sıklıkla haklı çıkıyor
# source: 4dc172ae
scorecard-explained = Kappa: rastlantıyı aşan uyum; 1 tam uyum, 0 yalnızca rastlantı. F1: var olanı bulmak ve bulduğunda yanılmamak, ikisi bir arada; her hamle eşit sayılır. Rho: puanların sıralaması, değerlendiricilerin notlarına göre sıralamaya ne kadar uyuyor. Kalibrasyon: söylenen olasılıklar gerçek oranlardan ortalama ne kadar uzak; ne kadar küçükse o kadar iyi. Değerlendiriciler (“Değerl.”): eğitimli iki değerlendiricinin kendi aralarındaki uyumu. Çizgi: bir şey söylemeye yetecek kadar satır yok.
# source: efcf950b
scorecard-language = Dil
# source: 6eef72b1
scorecard-rows = Cevap
# source: adb0aedf
scorecard-kappa = Kappa
# source: 09050b07
scorecard-macro-f1 = F1
# source: a01ec919
scorecard-rho = Rho
# source: 1544a39c
scorecard-calibration = Kalibrasyon
# source: 527de855
scorecard-coders-kappa = Değerl.
# source: 0f7bc60f
scorecard-coders-rho = Değerl. rho
# source: 379c18ae
scorecard-move = Hamle
# source: 5788dc24
scorecard-positives = Kaç kez
# source: e6f09b19
scorecard-all = tümü
# source: 1a5b4740
scorecard-line = { $name }: { $rows } cevap; kappa { $kappa } (değerlendiriciler kendi aralarında { $coders }); F1 { $f1 }; rho { $rho }; kalibrasyon { $calibration }
# source: d582ab97
scorecard-move-line = { $move }: kappa { $kappa } (değerlendiricilerinki { $coders }); { $positives } kez görüldü
# source: 240ca043
scorecard-plot = Her hamlede değerlendiricilerle uyum, 0 ile 1 arasında
# source: f05a7fd9
scorecard-legend-all = bütün diller
# source: 48dfc804
scorecard-legend-language = tek bir dil
# source: 0622f798
scorecard-legend-coders = değerlendiriciler kendi aralarında
# source: 421b437a
scorecard-said = söylenen olasılık
# source: ebc169d4
scorecard-true = doğru çıkma oranı
# source: 950cd811
scorecard-bin = söylenen { $said }; doğru çıkan { $true }; { $cells } karar
# source: 96e550d1
scorecard-reader = Cevapları okuyan modelin parmak izi:
# source: 3554e47d
scorecard-no-rows = Ölçüm yapılacak satır yok.
# source: 70d641e7
scorecard-not-coded = kod yok: ya “a” ile “b” ya “codes” ya da “moves” gerekli
# source: e83bc979
scorecard-wrong-field = “{ $field }” alanında olması gereken değer yok
# source: 0d53edfd
scorecard-judgements = Karar

## Geçmiş
# source: e6fa34b4
help-history = Geçmiş görüşmelerinize bakın: puanlar, sonuçlar ve her hamlenin haftalar içindeki seyri
# source: 2bc8a9a9
help-history-talk = Tamamını okumak istediğiniz görüşmenin numarası
# source: d8c22d88
help-history-scenario = Yalnızca bu senaryonun görüşmeleri
# source: 035f9237
help-history-since = Yalnızca bu günden sonraki görüşmeler, örneğin 2027-03-15
# source: b869a7e9
help-history-last = Yalnızca en yeni görüşmeler, bu kadarı
# source: 2a540d16
help-history-format = text, json ya da csv
# source: 3686979d
help-history-show = Tek bir görüşmeyi yaz: neler söylendi, ne kazandırdı
# source: cb8ac9fc
help-history-show-talk = Görüşmenin numarası
# source: 571da472
help-history-reread = Saklanan cevapları bugünkü modele yeniden okut; yeni puanlar eskilerin yerini alır, eskiler yanlarında görünmeye devam eder
# source: c775effc
help-history-reread-all = Bugünkü modelin zaten okuduklarını da
# source: dd77e54b
help-forget = Görüşmeleri dosyada hiç iz kalmayacak şekilde tamamen sil
# source: cb8ac9fc
help-forget-talk = Görüşmenin numarası
# source: 43416991
help-forget-before = Bu günden önceki bütün görüşmeler, örneğin 2027-03-15
# source: 55aaa49d
help-forget-all = Bütün görüşmeler
# source: 9df34988
help-forget-yes = Önceden sorma
# source: d93b5bef
value-talk = görüşme
# source: 1f8972b0
value-date = YYYY-AA-GG
# source: 61b7af2f
history-empty = Burada henüz görüşme yok. “sparring” yazıp bir müşteri seçin ve ilk görüşmeyi yapın; burada saklanacak.
# source: 1eaac2d1
history-none = Buna uyan bir görüşme yok. Yalnızca “sparring history” yazarsanız hepsi görünür.
# source: 41d7e59e
history-talk = { $id }. { $title } ({ $scenario }, { $language }, { $level })
# source: f73e67a2
history-ending = { $title } ({ $worth })
# source: d4198f05
history-open = yarım kaldı
# source: af0287ed
history-given = { $score } (görüşme sırasında { $given })
# source: 51077b40
history-replies = { $replies } cevap
# source: 01eb3bf9
history-time = { $hours ->
    [0] { $minutes ->
        [0] bir dakikadan az
       *[other] { $minutes } dk
    }
   *[other] { $hours } sa { $minutes } dk
}
# source: 365de5da
history-more = Daha eski { $count } görüşme listede yok: “--last SAYI” daha fazlasını, “sparring history NUMARA” bir görüşmenin tamamını gösterir.
# source: 7d02c392
history-summary = { $talks } görüşme, toplam { $time }.
# source: e91a9061
history-best = Görüşme başına en çok puan kazandıran: { $moves }
# source: b52694c2
history-weakest = Görüşme başına en çok puan kaybettiren: { $moves }
# source: fa934601
history-weeks = Hafta hafta görüşme başına puan
# source: bfa8dd85
history-trend = { $way ->
    [rose] { $name }: { $weeks } haftada yükseldi; görüşme başına puan başta { $from }, sonda { $to }
    [fell] { $name }: { $weeks } haftada düştü; görüşme başına puan başta { $from }, sonda { $to }
    [steady] { $name }: { $weeks } haftanın başında da sonunda da görüşme başına { $to } puan
   *[once] { $name }: tek bir haftada görüşme başına { $to } puan
}
# source: 311aed50
history-before = Değişiklikten önce ({ $day }): { $text }
# source: 8e8805f4
history-break = { $day } günü cevapları okuyan model ya da bir senaryonun puanlaması değişti: öncesi sonrasıyla karşılaştırılamaz.
# source: 255e40cc
history-break-drawn = ╎ { $day }: cevapları okuyan model ya da bir senaryonun puanlaması değişti. Çizginin solu sağıyla karşılaştırılamaz.
# source: 1e3a58a1
history-mixed = Aynı hamlenin değeri senaryodan senaryoya değişir, bu yüzden puanlar da farklı çıkar: “--scenario AD” yalnızca benzerleri karşılaştırır.
# source: 03367431
history-no-talk = { $id } numaralı bir görüşme yok. Hangilerinin olduğunu “sparring history” gösterir.
# source: 55a9c4a0
history-unreadable = O görüşmenin senaryosu programın başka bir sürümü için yazılmış, gösterilemiyor.
# source: e45c3761
reread-done = { $talks ->
    [0] Yeniden okunacak bir şey yoktu: bugünkü model hepsini zaten okumuş.
   *[other] { $talks } görüşme yeniden okundu, { $replies } cevap: { $changed ->
        [0] hiçbir puan değişmedi.
       *[other] { $changed } cevabın puanı değişti, ortalama { $by } puan.
    }
}
# source: 25ba6499
reread-left = { $count } görüşmeye dokunulmadı: ya başka bir pencerede açık ya da senaryosu artık okunamıyor.
# source: 8ae6283a
forget-ask = { $count } görüşme tamamen silinsin mi? Geri getirilemez. Evet demek için evet yazın:
# source: 87ef3879
forget-unasked = Hiçbir şey silinmedi: burada sorulacak kimse yok. Sorulmadan silmek için --yes ekleyin.
# source: 91e14f1b
forget-held = { $count } görüşme başka bir pencerede açık olduğu için ona dokunulmadı. Önce o pencereyi kapatın.
# source: e6da101a
forgotten = { $count ->
    [0] Silinecek bir şey yoktu.
   *[other] { $count } görüşme tamamen silindi.
}
# source: 58dcf1b6
trouble-newer = bu geçmişi programın daha yeni bir sürümü yazmış (dosya sürümü { $version }). En yeni sparring sürümünü kurun ya da --data ile başka bir klasör verin.
# source: 2e39e87d
trouble-no-database = bu dosya bir sparring geçmişi değil. Başka bir yere taşıyın ya da --data ile başka bir klasör verin.
# source: bdf993d4
trouble-damaged = dosya bozulmuş. Yeni bir geçmişe başlamak için başka bir yere taşıyın ya da yedekten geri yükleyin.
# source: 806ae662
trouble-busy = geçmişi şu anda başka bir program kullanıyor. O bitirince yeniden deneyin.
# source: 382d4336
trouble-denied = yazma izni yok. Klasörün izinlerine bakın ya da --data ile başka bir klasör verin.
# source: 2a8f0ad6
trouble-write = okunamıyor ya da yazılamıyor. Disk mi dolu, klasör mü yok oldu?
# source: 7fd340e4
trouble-no-folder = bu bir klasör değil. --data ile başka bir klasör verin.
# source: 762bf6f5
trouble-unfinished = görüşmeler silindi, ama o sırada başka bir program geçmişi okuyordu; izleri henüz temizlenemedi. O programı kapatıp aynı komutu yeniden çalıştırın.
