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
# source: ee6e413e
help-graph-format = svg, html, mermaid ya da dot (yazılmazsa mermaid)
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
# source: b7d55163
help-walk-players = Kim oynasın: steady, pushover, hothead, promiser, waffler ya da random (yazılmazsa altısı da; tekrarlanabilir)
# source: a27acf72
help-walk-level = Müşteri işi ne kadar zorlaştırsın: gentle, real ya da hard (yazılmazsa real)
# source: af13e263
help-walk-seeds = Her oyuncu kaç konuşma yapsın (yazılmazsa 200; random bunun on katını yapar)
# source: cfdb8bcf
help-walk-format = text, json ya da junit
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
# source: d21fe925
menu-row = { $number }  { $title } ({ $id }) – { $level }
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
journal-unwritable = Bu konuşma kaydedilmiyor ({ $message }). Devam edebilirsiniz, ancak geçmişinize girmez ve sonradan sürdürülemez.
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
# source: aab5ce12
player-random = rastgele konuşan
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
# source: af33177c
value-folder = klasör
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

## translate

# source: 38eb4fd6
help-translate = Bir senaryonun çevirisini başlatır ya da günceller, çevirmene verir ve geri alır
# source: 65342315
help-translate-scenario = Senaryonun kimliği ya da dosyası
# source: 01b69508
help-translate-to = Çevrilecek dil, örneğin fi
# source: bd75691c
help-translate-export = Metinleri çevirmen için yeni bir dosyaya yazar: .xlf (XLIFF 2) ya da .csv
# source: 64ed3360
help-translate-import = Böyle bir dosyadaki çevirileri alır
# source: 50757d29
help-translate-status = Çevirilerin ne durumda olduğunu gösterir (senaryo verilmezse hepsinin)
# source: 6254032c
help-translate-format = text ya da json; --status ile
# source: 5647db52
translate-what = Hangi senaryo, hangi dile? Örneğin: sparring translate my_client.json --to fi
# source: 43e8554f
translate-own = Senaryo zaten bu dilde yazılmış ({ $language }). Başka bir dil seçin.
# source: 4169297a
translate-shipped = “{ $scenario }” programın parçası, çevirileri de öyle. Ondan kendi senaryonuzu yapıp çevirmek için: sparring new my_client --from { $scenario }
# source: 95f82770
translate-unknown-format = { $file }: Adından ne tür bir dosya olacağı anlaşılmıyor. Adı şunlardan biriyle bitmeli: { $known }
# source: adc322b0
translate-written =
    { $file } yazıldı: { $count } metinden { $translated } tanesi çevrili, { $stale } tanesi eskimiş, { $missing } tanesi eksik.
# source: ac6b3ac0
translate-unchanged =
    { $file } için yapılacak bir şey yok: { $count } metinden { $translated } tanesi çevrili, { $stale } tanesi eskimiş, { $missing } tanesi eksik.
# source: a36d577a
translate-moved =
    { $count ->
        [one] Bir çevirinin yeri değişti, çünkü metninin numarası değişmiş.
       *[other] { $count } çevirinin yeri değişti, çünkü metinlerinin numaraları değişmiş.
    }
# source: 0201eb02
translate-gone =
    { $count ->
        [one] Metni artık olmayan bir çeviri, dosyanın sonunda yorum olarak duruyor.
       *[other] Metni artık olmayan { $count } çeviri, dosyanın sonunda yorum olarak duruyor.
    }
# source: 12e87324
translate-imported =
    { $count ->
        [0] İçinde yeni bir şey yok.
        [one] Bir çeviri alındı.
       *[other] { $count } çeviri alındı.
    }
# source: b36811c8
translate-exported = { $file } yazıldı; içinde { $count } metin var.
# source: 1f363545
translate-refused = { $file } dosyasında { $count } sorun var. Hiçbir şey yazılmadı.
# source: 6a038cbd
translate-unknown-language = Program henüz bu dili bilmiyor: { $language }. “sparring check” bu dosyayı denetler, ama konuşmanın bu dilde gösterilebilmesi için programın kendi metinleri de kaynak kodundaki locales/{ $language } klasöründe ui.ftl ve coach.ftl olarak bulunmalı. O zamana kadar, doğrudan bu dilde yazılmış bir senaryo dosyası olduğu gibi oynanabilir.
# source: 94791b98
translate-progress = { $scenario }, { $language }: %{ $translated } çevrili, %{ $stale } eskimiş, %{ $missing } eksik
# source: ba084d7f
translate-column-translated = çevrili
# source: ee7f9aad
translate-column-stale = eskimiş
# source: 8a56a8c8
translate-column-missing = eksik
# source: 64b483f1
translate-share = %{ $share }
# source: 7b95e056
translate-head =
    “{ $scenario }” senaryosunun çevirisi, dil: { $language }.
    Her iletinin üstünde “context” onun ne olduğunu söyler, “text” çevrilecek metindir, “source” ise metnin parmak izidir.
    Eksik ileti bir yorumdur: adının önündeki # işaretini silin ve çeviriyi = işaretinden sonra yazın.
    { "{ $name }" }: Dilinizde nereye gerekiyorsa oraya koyun, kendisini değiştirmeyin.
    “gone” altında, metni artık senaryoda olmayan çeviriler saklanır.
    “sparring translate” bu dosyayı günceller ve yazdığınız her şeyi, kendi yorumlarınızı da, korur.
# source: 51a26be1
translate-stale = Metin değişmiş. “was” ile “text”i karşılaştırın, çeviriyi düzeltin, sonra alttaki satırın yerine şu satırı koyun:
# source: c641ca39
translate-unstamped = Bunun, metnin hangi hâlinden çevrildiği bilinmiyor. “text” ile karşılaştırın, sonra altına şu satırı ekleyin:
# source: 24e797d8
translate-lost = (eski metin bilinmiyor, yalnızca parmak izi var)
# source: 5c213aaf
context-title = Konuşmanın adı, birkaç kelime
# source: 966a72e0
context-summary = Menü için bir satır
# source: 42764e15
context-role = Kullanıcının kim olduğu; kendisine söylenir
# source: 84b11d64
context-aim = Kullanıcının konuşmadan ne istediği
# source: 941e453a
context-situation = Konuşmadan önce neler olduğu
# source: e4cae48c
context-demand = Müşterinin ne istediği, birkaç kelimeyle
# source: b5005d8f
context-client-name = Müşterinin adı
# source: 0c2a7a89
context-client-manner = Müşterinin nasıl biri olduğu, bir cümleyle
# source: 5c72a129
context-guidance-article = Puanlamada esas alınan öğüdün adı
# source: cfa4c62f
context-guidance = Bunun burada neden önemli olduğu; kullanıcıya söylenir: { $move }
# source: ee6d8fc4
context-point-label = Bir cevabın yapabileceği bir şey; kullanıcıya puanıyla birlikte gösterilir
# source: 14ef4887
context-point-phrases = Cevapta bunu belli eden sözler, insanların yazacağı biçimde: { $point }
# source: beedde18
context-point-making = Bunun olduğu bir cevap: { $point }
# source: c961cd42
context-point-lacking = Bunun olmadığı bir cevap: { $point }
# source: 11f26b6b
context-fact =
    { $kind ->
        [money] Rakamla yazılmış tutar ve para birimi kodu, örneğin 4800 EUR; başka ülkede başka bir tutar olabilir
        [date] Yıl-ay-gün biçiminde bir gün; tam bu biçimde yazın
        [number] Rakamla yazılmış bir tam sayı
       *[other] Bir ad ya da başka sözler, en çok 80 karakter
    }
# source: d6f47cb1
context-fact-about = “{ $name }” bilgisinin ne olduğu, birkaç kelimeyle
# source: 5b44724b
context-placeable = { $name } şunun yerine geçer: { $about }
# source: 96a958a9
context-line = { $client } bunu “{ $place }” sahnesinde söyler; çeşit { $number }/{ $count }, en çok { $words } kelime
# source: 8b94b42b
context-answer = { $client } bunu “{ $place }” sahnesinde, { $answer } söyler; çeşit { $number }/{ $count }, en çok { $words } kelime
# source: 36d9b78d
context-last-words = { $client } “{ $place }” bitişinde son olarak bunu söyler; çeşit { $number }/{ $count }, en çok { $words } kelime
# source: 5210c00d
context-any = içinde şunlardan biri olan bir cevaptan sonra ({ $names })
# source: 9c5da371
context-all = içinde şunların hepsi olan bir cevaptan sonra ({ $names })
# source: 1427592c
context-points = içinde şu olan bir cevaptan sonra ({ $names })
# source: 4c72f1cb
context-none = içinde şunlar yoksa ({ $names })
# source: 2e03db4e
context-any-other = başka her cevaptan sonra
# source: f88c104e
context-turn = konuşmanın belirli bir yerindeki cevaptan sonra
# source: 68032aa0
context-model = “{ $place }” sahnesinde kullanıcının verebileceği iyi bir cevap, en çok { $words } kelime
# source: fd8df99e
context-hint = “{ $place }” sahnesinde kullanıcıya verilen, cevabı ele vermeyen bir ipucu
# source: 0794f2da
context-example = “{ $place }” sahnesinde bir kullanıcının yazabileceği bir cevap
# source: 9d7fb985
context-ending-title = “{ $place }” bitişinin adı, birkaç kelime
# source: 664b83cc
context-ending-outcome = “{ $place }” bitişinde işin nereye vardığı; kullanıcıya söylenir
# source: f14d2c56
context-ending-why = “{ $place }” bitişine neden varıldığı; kullanıcıya söylenir

## A translator’s file that is imported

# source: 4d9966ff
diagnostic-import-shape = Dosyanın burası okunamıyor: { $reason }
# source: 975b683e
diagnostic-import-shape-help = metinleri yeniden dışa aktarıp karşılaştırın
# source: d6a9e417
diagnostic-import-not-xliff = Bu bir XLIFF 2 dosyası değil.
# source: 96d72794
diagnostic-import-not-xliff-help = çeviri programınızda XLIFF 2.0 ya da 2.1 olarak kaydedin
# source: 1b749d5d
diagnostic-import-column = “{ $name }” sütunu yok.
# source: 157ae0c2
diagnostic-import-column-help = ilk satırda sütunların adları olmalı: id, context, source, target, state
# source: 7d4a9c38
diagnostic-import-state = “{ $name }” metninin durumu bilinmiyor: “{ $value }”.
# source: 4a35b465
diagnostic-import-state-help = initial, translated ya da reviewed yazın
# source: 2db4d49f
diagnostic-import-other = Dosya “{ $wanted }” için değil, “{ $found }” için.
# source: e55b6e15
diagnostic-import-other-help = birbirine uyan dosyayı ve --to değerini seçin
# source: bc76edca
diagnostic-import-unknown = Senaryoda “{ $name }” adlı bir metin yok.
# source: e38c67d6
diagnostic-import-unknown-help = metinleri yeniden dışa aktarın
# source: 25cb31e3
diagnostic-import-duplicate = “{ $name }” birden çok kez geçiyor.
# source: fd682664
diagnostic-import-duplicate-help = yalnızca biri kalsın
# source: 4fb970f6
diagnostic-import-stale = “{ $name }” eski bir metinden çevrilmiş. Metin şimdi şöyle: { $value }
# source: b435c515
diagnostic-import-stale-help = metinleri yeniden dışa aktarıp yenisini çevirin
# source: 42f480c0
diagnostic-import-unreadable = “{ $name }” çevirisi okunamıyor: { $value }
# source: c0a31ea7
diagnostic-import-unreadable-help = açılan her süslü parantez kapanmalı
# source: 3dd3e678
diagnostic-import-control = “{ $name }” çevirisinde görünmez bir karakter var: { $value }.
# source: 220831ee
diagnostic-import-control-help = onu silin
# source: d544a0ed
diagnostic-import-lost = “{ $name }” çevirisinde { "{" } ${ $value } { "}" } kaybolmuş.
# source: 70a6e994
diagnostic-import-lost-help = gereken yere koyun
# source: be371e29
diagnostic-import-invented = “{ $name }” çevirisinde, kaynak metinde olmayan { "{" } ${ $value } { "}" } var.
# source: d00e9cc5
diagnostic-import-invented-help = onu çıkarın

## Drill

# source: e94f77e7
help-drill = Tek tek anlar üzerinde alıştırma yaptırır: ters gidenler ve benzerleri
# source: 02014f9f
help-drill-minutes = Alıştırmanın kaç dakika süreceği (yazılmazsa 5)
# source: 98ca5e58
help-drill-lesson = Yalnızca bu hamleyi çalıştıran anlar, örneğin offer_alternative
# source: 0c17b76b
help-drill-private = Bu alıştırmadan hiçbir şey saklamaz
# source: cbeff7c3
value-minutes = dakika
# source: af52faa4
drill-begins = { $minutes } dakika boyunca tek tek anlar: Müşteri bir şey söyler, siz bir cevap verirsiniz. “:hint” ipucu verir, “:skip” sonrakine geçer, “:quit” bitirir.
# source: 0c2d7caa
drill-moment = { $title } – istediği: { $demand }
# source: 405d466f
drill-help = Bir cevap verin ya da “:hint”, “:skip” veya “:quit” yazın.
# source: 371d5af6
drill-time = Süre doldu.
# source: 7d7b984a
drill-again = { $days ->
    [one] Bu an yarın yeniden gelecek.
   *[other] Bu an { $days } gün sonra yeniden gelecek.
}
# source: c5c65c34
drill-nothing = Bu kez alıştırma yapılmadı.
# source: 67fd0d01
drill-ends = { $count } cevap, ortalama { $score } puan.
## check: sonradan eklenen kurallar, izinler, örnekler, izleme ve açıklamalar

# source: f3219448
help-check-examples = Örnek cevapları da her dilde okur, söylendiği gibi çıkmayanları gösterir
# source: 1d4bbc06
help-check-watch = Bir dosya her değiştiğinde yeniden denetler; Ctrl-C bitirir
# source: 103c81eb
help-check-explain = long-line gibi bir kodu açıklar; kod verilmezse hepsini sıralar
# source: 0bb51791
value-code = kod
# source: a3f1e7fd
check-examples-unread =
    { $count ->
        [one] { $count } örnek cevap okunmadı; okumak için: sparring check --examples
       *[other] { $count } örnek cevap okunmadı; okumak için: sparring check --examples
    }
# source: d31b0737
check-examples-read =
    { $count ->
        [one] { $count } örnek cevap okundu.
       *[other] Tüm dillerde { $count } örnek cevap okundu.
    }
# source: 720967d6
check-watch-nothing = Hangi dosya ya da klasör izlensin? Adını yazın: sparring check benim.json --watch
# source: 78127896
check-watching = Değişiklik bekleniyor. Ctrl-C bitirir.
# source: 779c9d34
check-changed = Değişen: { $files }
# source: 7e851d85
check-mended =
    { $count ->
        [one] { $count } sorun giderildi.
       *[other] { $count } sorun giderildi.
    }
# source: 809584ce
diagnostic-covered-branch = “{ $name }” sahnesinin { $number }. dalına hiç sıra gelmez: Ona uyan her cevabı önce { $earlier }. dal alır.
# source: 8842d12a
diagnostic-covered-branch-help = { $earlier }. dalın önüne alın ya da silin
# source: 3937d4a1
diagnostic-choiceless-beat = “{ $name }” sahnesinde her cevap “{ $to }” adlı yere gidiyor; müşterinin sözü de duygusu da değişmiyor.
# source: 9057dd34
diagnostic-choiceless-beat-help = dallardan birini farklı yapın ya da yalnızca biri kalsın
# source: 920286f2
diagnostic-late-ending =
    { $count ->
        [one] “{ $name }” bitişi için en az { $count } cevap gerek, müşterinin sabrı ise { $limit }. cevapta tükeniyor.
       *[other] “{ $name }” bitişi için en az { $count } cevap gerek, müşterinin sabrı ise { $limit }. cevapta tükeniyor.
    }
# source: 6d1adf81
diagnostic-late-ending-help = sabrı artırın ya da yolu kısaltın
# source: 48248a9f
diagnostic-past-turn = Bu hiç gerçekleşmez: “{ $name }” sahnesinde en erken { $count }. cevap verilir.
# source: 2f75b75a
diagnostic-past-turn-help = sınırı yükseltin ya da dalı silin
# source: 8482daf9
diagnostic-flat-endings = Bütün bitişlerin değeri { $worth }: Kazanılacak ya da kaybedilecek bir şey yok.
# source: bd3d92b6
diagnostic-flat-endings-help = 5 en iyisi, 0 tam bir felaket
# source: afc9b59d
diagnostic-same-title = “{ $title }”, “{ $name }” bitişinin de başlığı.
# source: e7602dd9
diagnostic-same-title-help = farkını başlıkta belirtin
# source: 0163ca37
diagnostic-dangling-example = “{ $beat }” sahnesinin hiçbir dalı “{ $name }” adlı yere gitmiyor.
# source: 4f303628
diagnostic-dangling-example-help = dallarından birinin gittiği yeri yazın
# source: 0f2e50f7
diagnostic-missing-example =
    “{ $name }” sahnesinin { $quality ->
        [good] iyi
        [middling] orta
       *[bad] kötü
    } bir örnek cevabı yok.
# source: 6fa6b24c
diagnostic-missing-example-help = örneklerine bir tane ekleyin
# source: 64303d55
diagnostic-torn-example = Aynı cevap başka bir şeye de örnek verilmiş.
# source: fd06ea6b
diagnostic-torn-example-help = hangisi olduğuna karar verin, ötekini değiştirin ya da silin
# source: 62d3183c
diagnostic-example-misread =
    { $cause ->
        [score] Bu cevap için { $quality ->
            [good] iyi (75’in üstü)
            [middling] orta (35–75)
           *[bad] kötü (35’in altı)
        } denmiş, ama { $score } puan alıyor ve “{ $led }” adlı yere gidiyor.
       *[way] Bu cevap “{ $to }” adlı yere gitmeliydi, ama { $score } puan alıyor ve “{ $led }” adlı yere gidiyor.
    }
# source: d3447460
diagnostic-example-misread-help = okunan hamleler: { $moves }
# source: ee4a9b63
diagnostic-long-model =
    { $words ->
        [one] Model cevap { $words } kelime; burada { $limit } kelimeden uzunu puan kaybettirir.
       *[other] Model cevap { $words } kelime; burada { $limit } kelimeden uzunu puan kaybettirir.
    }
# source: fe2c4bf0
diagnostic-long-model-help = kısaltın ya da “brevity” alanında daha çok kelimeye izin verin
# source: aed4e9c9
diagnostic-repeated-model = “{ $name }” sahnesinde de aynı model cevap var.
# source: 9385feb3
diagnostic-repeated-model-help = müşterinin burada söylediğine cevap verin
# source: e421a4c7
diagnostic-telling-hint = İpucu, model cevabı ele veriyor.
# source: 95c55f45
diagnostic-telling-hint-help = bunun yerine bir soru sorun
# source: fcbef51f
diagnostic-empty-phrase = Hiçbir cevap bu ifadeye uyamaz: İçinde kelime yok.
# source: f0c6777d
diagnostic-empty-phrase-help = kelime yazın ya da silin
# source: e732e5a9
diagnostic-idle-reaction = “{ $name }” hamlesi müşteride hiçbir şeyi değiştirmiyor.
# source: 12ea6661
diagnostic-idle-reaction-help = öfkeyi ya da güveni (temper, trust) değiştirin ya da silin
# source: da3deb2d
diagnostic-fact-written-out = { $value } burada rakamla yazılmış, oysa bunun için “{ $name }” bilgisi var.
# source: df67b35d
diagnostic-fact-written-out-help = {"{"} ${ $name } {"}"} yazın ki kullanıcının kendi değeri söylensin
# source: 781ca745
diagnostic-wrong-script = Bu metin “{ $language }” dilinin alfabesiyle yazılmamış: “{ $word }”.
# source: 0d9518ac
diagnostic-wrong-script-help = çevirin ya da dili düzeltin
# source: 95a9e957
diagnostic-mixed-letters = “{ $word }” kelimesinde Latin ve Kiril harfleri karışmış.
# source: 72c02ac4
diagnostic-mixed-letters-help = yeniden yazın: bazı harfler yalnızca aynı görünür
# source: 0320d40e
diagnostic-foreign-line = Bu İngilizceye benziyor, oysa buradaki dil “{ $language }”.
# source: 3b10e1ad
diagnostic-foreign-line-help = çevirin
# source: 386b86eb
diagnostic-unfinished-text = “{ $word }”: Burası henüz yazılmamış.
# source: 65447af4
diagnostic-unfinished-text-help = yazın ya da silin
# source: 3de0cbf9
diagnostic-stray-space = Bu metinde fazladan bir boşluk var.
# source: 2b19b146
diagnostic-stray-space-help = başta, sonda ya da art arda iki tane
# source: fdd7ca72
diagnostic-allow-unknown-code = Kodu “{ $name }” olan bir kural yok.
# source: 38892e46
diagnostic-allow-unknown-code-help = sparring check --explain bütün kodları sıralar
# source: 3fe5734f
diagnostic-allow-of-error = “{ $name }” bir hatadır; hatalara izin verilemez.
# source: 37576631
diagnostic-allow-of-error-help = bildirildiği yerde düzeltin ve bunu silin
# source: 74003f32
diagnostic-allow-without-reason = “{ $name }” uyarısına neden izin verildiği yazılmamış.
# source: 4f16f248
diagnostic-allow-without-reason-help = bir cümleyle yazın
# source: 89ff7213
diagnostic-unused-allow = Burada izin verilecek bir “{ $name }” uyarısı yok.
# source: 82daf094
diagnostic-unused-allow-help = silin ya da “at” alanını düzeltin
# source: 54198727
explain-unknown = “{ $name }” diye bir kod yok.
# source: f346a631
explain-see-all = sparring check --explain bütün kodları sıralar.
# source: 3dbcbada
explain-see-one = Biri hakkında daha fazlası: sparring check --explain KOD
# source: 44475174
explain-wrong = Yanlış:
# source: 9dd9fdb0
explain-right = Doğru:
# source: 23ddf0e6
explain-meant-so = Bilerek mi böyle? O zaman senaryo dosyasında nedenini yazıp öyle bırakın:
# source: 1ea60daf
explain-too-large = Dosya, bir senaryoya gerekenden çok daha büyük.
# source: 9546b4d1
explain-not-utf8 = Dosya UTF-8 olarak kaydedilmemiş.
# source: d47aef9e
explain-too-deep = Parantezler gereğinden fazla iç içe geçmiş.
# source: 31f7e982
explain-syntax = Dosya JSON değil: Bir virgül, tırnak ya da parantez yanlış.
# source: 955f6c01
explain-duplicate-key = Bir alan aynı nesnede iki kez verilmiş.
# source: e7b148b0
explain-newer-format = Dosya daha yeni bir program için yazılmış.
# source: f1646bbb
explain-unknown-field = Programın tanımadığı bir alan adı var.
# source: c955403c
explain-missing-field = Gerekli bir alan yok.
# source: 412bf8c7
explain-wrong-type = Alanda, olması gerekenden başka türde bir değer var.
# source: 461c3865
explain-out-of-range = Sayı çok küçük ya da çok büyük.
# source: f589bc01
explain-too-short = Metinde ya da listede çok az şey var.
# source: 2c3b528b
explain-not-one-of = Değer, seçeneklerden biri değil.
# source: ea1508e9
explain-bad-pattern = Kimlikte kullanılamayan karakterler var.
# source: 95ba5065
explain-bad-language = Dil, etiketiyle verilmemiş.
# source: b252a18a
explain-unreadable-value = Değer başka bir nedenle okunamıyor.
# source: ce73efe2
explain-dangling-start = Konuşma, olmayan bir sahneyle başlıyor.
# source: 53020825
explain-dangling-branch = Dal, olmayan bir sahneye ya da bitişe gidiyor.
# source: 0bc25a35
explain-dangling-patience = Sabır tükenince olmayan bir bitişe gidiliyor.
# source: 6d8bc7c8
explain-duplicate-id = İki şeyin kimliği aynı.
# source: 49f4d539
explain-unreachable-beat = Bir sahneye hiçbir dal gitmiyor.
# source: 398c6762
explain-unreachable-ending = Bir bitişe hiçbir dal gitmiyor.
# source: 8e31ef50
explain-no-ending-reachable = Konuşma hiçbir bitişe varmıyor.
# source: 8ec90e4e
explain-no-way-out = Bir sahneden sonra konuşma hep dönüp duruyor.
# source: a152a8aa
explain-beat-without-line = Müşteri hiçbir şey söylemez.
# source: 327c5a13
explain-no-fallback = Bazı cevaplar hiçbir yere gitmez.
# source: 62b8b983
explain-shadowed-branch = Dal, her cevabı alan bir daldan sonra geliyor.
# source: 8a9c3e45
explain-covered-branch = Dalın koşulu, önceki bir dalınkinden daha geniş değil.
# source: 867c5c99
explain-choiceless-beat = Sahnenin bütün dalları aynı şeyi yapıyor.
# source: e8265157
explain-empty-condition = Koşul hiçbir şey aramıyor.
# source: a5baa186
explain-impossible-bounds = Hiçbir zaman sağlanamayacak bir sınır var.
# source: 91317ef0
explain-past-turn = Dal, geride kalmış bir cevabı bekliyor.
# source: 4c29201e
explain-contradictory-condition = Koşul, aradığı şeyi aynı zamanda dışlıyor.
# source: bb759e21
explain-unknown-counter = Koşul, hiçbir şeyin artırmadığı bir sayaca bakıyor.
# source: f7dfdfd3
explain-unused-counter = Sayaç artıyor, ama ona bakan koşul yok.
# source: 2cf47139
explain-late-ending = Bitiş, müşterinin sabrına göre çok uzakta.
# source: 2f0b41af
explain-flat-endings = Bütün bitişlerin değeri aynı.
# source: 7ab1189b
explain-same-title = İki bitişin başlığı aynı.
# source: 8beac627
explain-unknown-point = Koşul, kılavuzda olmayan bir maddeyi anıyor.
# source: 818bb50b
explain-unmeetable-guidance = Bir maddeyi hiçbir cevap karşılayamaz.
# source: 363b0add
explain-empty-phrase = İfadede kelime yok.
# source: 27ab61c2
explain-idle-reaction = Tepki ne öfkeyi ne güveni değiştiriyor.
# source: 6f990ad8
explain-unusable-fact-id = Bilginin kimliği süslü parantez içine konamaz.
# source: 343fdcc1
explain-unreadable-fact = Bilginin değeri kendi türünden değil.
# source: b92a8e2f
explain-unused-fact = Bilgi hiçbir metinde geçmiyor.
# source: 207302f3
explain-unknown-placeable = Metin, olmayan bir bilgiyi kullanıyor.
# source: c49c15d6
explain-fact-written-out = Replik, bir bilginin sayısını rakamla söylüyor.
# source: 9acad0c7
explain-fact-unknown = Senaryoda olmayan bir bilgi verilmiş.
# source: e53a0089
explain-fact-unreadable = Bilgiye kendi türünden olmayan bir değer verilmiş.
# source: bbe87d42
explain-unreadable-text = Metindeki süslü parantezler eşleşmiyor.
# source: 29877b7d
explain-control-character = Metinde görünmez bir karakter var.
# source: 4010095b
explain-empty-text = Metinde kelime yok.
# source: 662ac0e3
explain-unfinished-text = Metin henüz yazılmamış.
# source: 41d21f88
explain-stray-space = Metinde fazladan bir boşluk var.
# source: 5033bbc3
explain-wrong-script = Metin, dilinin alfabesiyle yazılmamış.
# source: c9f08791
explain-mixed-letters = Bir kelimede Latin ve Kiril harfleri karışmış.
# source: 280d1b64
explain-foreign-line = Başka dildeki bir dosyada İngilizce metin var.
# source: 08bc281d
explain-few-variants = Repliğin tek çeşidi var.
# source: 33ce2185
explain-look-alike-variants = İki çeşit birbirinin aynı gibi.
# source: be2b4e30
explain-long-line = Müşteri, kimsenin bir seferde söylemeyeceği kadar çok konuşuyor.
# source: 16d0cd6e
explain-dangling-example = Örnek cevap için yazılan yere bulunduğu sahneden gidilmiyor.
# source: 3979f3fd
explain-missing-example = Sahnenin iyi, orta ya da kötü bir örneği eksik.
# source: a1c82a11
explain-torn-example = Aynı cevap iki zıt şeye örnek verilmiş.
# source: 9c80b032
explain-example-misread = Örnek cevap, söylenen puanı almıyor ya da söylenen yere gitmiyor.
# source: 9451d8e6
explain-long-model = Model cevap, kılavuzun izin verdiğinden uzun.
# source: 558cded3
explain-repeated-model = İki sahnenin model cevabı aynı.
# source: 08ecf8f1
explain-telling-hint = İpucu, model cevabı ele veriyor.
# source: 8446a4bc
explain-untranslated = Senaryonun bir dildeki dosyası yok.
# source: 81904abf
explain-missing-translation = Metin çevrilmemiş.
# source: 70a82583
explain-stale-translation = Metin, çevrildikten sonra değişmiş.
# source: ffd3595b
explain-unknown-translation = Çeviri hiçbir metne ait değil.
# source: e1472650
explain-translation-placeable = Çeviri, olmayan bir bilgiyi kullanıyor.
# source: d75cb2dd
explain-translation-without-source = Çevirinin hangi metinden yapıldığı belli değil.
# source: 29480c6f
explain-unreadable-translation = Çeviri okunamıyor.
# source: baf88aa1
explain-allow-unknown-code = Hiçbir kuralda olmayan bir koda izin verilmiş.
# source: 167d7515
explain-allow-of-error = Bir hataya izin verilmiş; yalnızca uyarılara verilebilir.
# source: 0136d4c0
explain-allow-without-reason = Bir uyarıya, nedeni yazılmadan izin verilmiş.
# source: 243618f4
explain-unused-allow = Ortaya çıkmayan bir uyarıya izin verilmiş.
# source: a3851c98
explain-family-file = Dosya açılamadıkça içindeki hiçbir şey oynanamaz. Düz bir metin düzenleyicide UTF-8 olarak yeniden kaydedin ya da scenarios/README.md dosyasındaki örnekten başlayın.
# source: 3c9c1c57
explain-family-syntax = JSON hata kaldırmaz: Tek bir fazla ya da eksik işaret bütün dosyayı okunmaz kılar. İşaretli yere ve hemen öncesine bakın: Çoğu zaman bir virgül eksiktir ya da son öğeden sonra fazladan bir virgül vardır.
# source: e1d56f6f
explain-family-shape = Her alanın kendi adı ve kendi türünden bir değeri vardır. Yanlış yazılmış bir alan atlansaydı konuşma sizin düşündüğünüz konuşma olmazdı. scenarios/README.md ile karşılaştırın ya da düzenleyicinizde şemayı kullanın: Aynı sorunları siz yazarken gösterir.
# source: 50f966dc
explain-family-way = Müşteri sahneden sahneye dallar boyunca ilerler. Bir ad yanlış ya da iki kez yazılırsa konuşma kopar veya yolunu şaşırır; hiçbir dalın götürmediği yer ise boşuna yazılmıştır. Her sahneye ve bitişe kendi kimliğini verin, dalların “to” alanlarını gözden geçirin.
# source: 27de187f
explain-family-loop = Çıkışı olmayan konuşma yalnızca sözün işe yaramadığını öğretir: Ne denirse densin müşterinin sabrı tükenince biter. En az bir tür cevap bir bitişe götürsün.
# source: c5241d73
explain-family-branches = Dallar yukarıdan aşağıya denenir, uyan ilk dal seçilir. Biri fazla öndeyse cevaba başka bir cevapmış gibi tepki verilir ve kullanıcı yanlış şeyi öğrenir. En dar koşulu başa, “when” içermeyeni sona koyun; her dal ayrı bir yere gitsin.
# source: c966eb3f
explain-family-conditions = Hiç gerçekleşmeyen ya da hep gerçekleşen koşul, konuşmanın bir bölümünü gizler veya bedavaya verir. Öfke ve güven 0 ile 10 arasındadır, cevaplar 1’den sayılır; sayaca da onu artıran bir dal ve ona bakan bir koşul gerekir.
# source: 6d7720e2
explain-family-endings = Bitiş, kullanıcıya sözlerinin neye değdiğini söyler. Ulaşılabilir olmalı, başlığından tanınmalı ve değeri ötekilerden ayrılmalıdır. “patience”, “title” ve “worth” alanlarına bakın.
# source: 77e5bc0e
explain-family-guidance = Kılavuz bir sözdür: İstediği şey yapılabilir, yapılınca da sayılır. Karşılanamayan bir madde ya da hiçbir şeyi değiştirmeyen bir tepki, boşuna alıştırma demektir. İnsanların gerçekten söylediği ifadeleri yazın ya da örnek verin.
# source: 10579e10
explain-family-facts = Bilgiler, kullanıcının gerçek görüşmeden önce kendisininkiyle değiştirebileceği tutarlar, günler ve adlardır. Rakamla yazılan sayı ya da yanlış yazılan kimlik, çevresindeki her şey değişirken eski kalır. Bilgiyi kimliğiyle süslü parantez içine yazın.
# source: b065fca2
explain-family-texts = Dosyadaki metin olduğu gibi gösterilir, ekran okuyucular da onu sesli okur. Fazladan, görünmez ya da yarım kalmış işaretler kullanıcıyı konuşmadan koparır. Metni yeniden yazın ya da silin.
# source: d8b88df2
explain-family-language = Başka dilde ya da yalnızca benzer görünen harflerle yazılmış bir replik gereği gibi sesli okunamaz, aranamaz ve puanlanamaz. Dosyanın dilinde yazın; öteki dillerin yeri çevirilerdir.
# source: 2961b677
explain-family-lines = Bir konuşma birden çok kez oynanır. Müşteri susar, kendini yineler ya da nutuk çekerse konuşma havası kalmaz. Her repliğe bir solukta söylenebilecek iki üç çeşit verin.
# source: 1c752371
explain-family-examples = Örnekler senaryoya sözünü tutturur: İyi cevap 75’in üstünde, kötüsü 35’in altında, ortası ikisinin arasında puan almalı; her biri söylendiği yere gitmelidir. Biri tutmazsa cevabı, kılavuzu ya da dalları değiştirin; sparring read onda ne okunduğunu gösterir.
# source: 5e3b54eb
explain-family-models = Model cevap, kullanıcının yanında götüreceği şeydir; ipucu da onu kendisinin bulmasını sağlar. Puan kaybettirecek, her ana uyacak ya da ipucunun ele verdiği bir model cevap az şey öğretir. Kısa, bu ana özgü ve bir sorunun ardında olsun.
# source: d07300e5
explain-family-translations = Başka dilde oynayan çeviriyi duyar; eksik ya da eskimiş metin yabancı dilde gelir veya artık geçerli olmayanı söyler. Güncelleyin, sonra sparring stamp çalıştırın: Çevirinin hangi metinden yapıldığını yazar.
# source: ba19724e
explain-family-allow = “allow”, bilerek öyle bırakılan şeyin uyarısını susturur; neden de bunu sonraki okuyana anlatır. Yalnızca uyarılar içindir; yanlış ya da gereksiz olanı sonraki hatayı gizler. “code” ve “at” alanlarını düzeltin ya da silin.
## Language server
# source: 50bbb7b0
help-lsp = Düzenleyicinize senaryo yazarken yardım eder: sorunlar, açıklamalar, adlar (dil sunucusu)
# source: b8661a45
help-lsp-stdio = Birçok düzenleyici bunu kendiliğinden ekler; hiçbir şeyi değiştirmez
# source: 8e86d5eb
lsp-move = { $name }: { $about }
# source: 2e582148
lsp-move-points = Senaryo başka bir şey demiyorsa puanı: { $points }
# source: 7b6e1685
lsp-move-points-here = Bu senaryodaki puanı: { $points }
# source: 0be8a3f2
lsp-beat = “{ $name }” sahnesi: { $lines ->
    [0] müşterinin burada kendi repliği yok
    [one] müşterinin repliğinin tek çeşidi var
   *[other] müşterinin repliğinin { $lines } çeşidi var
}
# source: 070ffbce
lsp-ending = “{ $name }” bitişi: { $title } (5 üzerinden { $worth })
# source: 649059a8
lsp-first-line = Müşteri: “{ $text }”
# source: 2991f98f
lsp-leads-to = Buradan gidilen yerler: { $names }
# source: c42c957a
lsp-led-from = Buraya gelinen yerler: { $names }
# source: d7c65d59
lsp-is-start = Konuşma burada başlar.
# source: 1e917e4b
lsp-is-patience = Müşterinin sabrı tükenince konuşma burada biter.
# source: 9d370b89
lsp-fact = “{ $name }” bilgisi: { $value } ({ $about })
# source: 28d8b27a
lsp-point = “{ $name }” maddesi: { $label } (puan: { $points })
# source: 48bf9b14
lsp-counter = “{ $name }” sayacı: { $raised ->
    [0] hiçbir yerde artırılmıyor
   *[other] { $raised } yerde artırılıyor
}, { $counted ->
    [0] hiçbir koşul ona bakmıyor
   *[other] { $counted } koşul ona bakıyor
}
# source: b969859f
lsp-change-to = “{ $name }” ile değiştir
# source: 7a4bf984
lsp-rename-nothing = Burada yeniden adlandırılacak bir şey yok. İmleci bir sahnenin, bitişin, bilginin, maddenin ya da sayacın adına getirin.
# source: 4413e179
lsp-rename-unusable = “{ $name }” ad olarak kullanılamaz: Yalnızca küçük a–z harfleri, rakamlar ve _ kullanın, ilk karakter harf olsun.
# source: f362b875
lsp-rename-taken = “{ $name }” adı zaten kullanılıyor. Başka bir ad seçin.
## Walking, trying out, maps
# source: 57bec726
help-try = Yazmakta olduğunuz senaryoyu istediğiniz sahneden dener
# source: 1b422e3a
help-try-scenario = Senaryonun dosyası ya da kimliği; dosya her kaydedişinizde yeniden okunur
# source: 6584c2f2
help-try-beat = Başlanacak sahne (yazılmazsa ilki)
# source: fa9360c1
help-try-temper = Müşterinin o andaki öfkesi: 0–10
# source: 0e9f51b5
help-try-trust = Müşterinin o andaki güveni: 0–10
# source: 91a58c6a
help-walk-transcript = Bunun yerine, her oyuncunun bu numaralı (--seed) konuşmasını yazdırır
# source: a6b65f35
help-graph-walk = Her oyuncuya bu kadar konuşma yaptırır, nerelere vardıklarını gösterir (svg ve html)
# source: 75e7429b
value-beat = sahne
# source: 2cfad118
value-seed = numara
# source: b21afe2d
walk-further = { $all } dalın { $branches } tanesinden geçildi; { $missed ->
        [0] puanlanan her şey en az bir kez puan kazandırdı ya da kaybettirdi
       *[other] hiç puan kazandırmayan ve kaybettirmeyenler: { $guidance }
    }; { $patience ->
        [0] müşterinin sabrı hiç tükenmedi
       *[other] { $patience } konuşmada müşterinin sabrı tükendi
    }
# source: 3405dc6b
walk-ways = Her bitişe giden en kısa yol:
# source: f8a54f92
walk-way = { $ending }: { $replies } cevap ({ $player }, numara { $seed }): { $steps }
# source: 12d891dc
walk-nearest = { $ending }: ulaşılmadı; varılan en yakın sahne “{ $beat }” (--player { $name } --transcript { $seed })
# source: 049ddc48
walk-never = { $ending }: ulaşılmadı, ona götüren sahnelere de varılmadı
# source: f07a1f4f
walk-no-move = hamle yok
# source: e36b9c0e
walk-brevity = kısalık
# source: a213aa4a
walk-transcript = oyuncu: { $player }, numara: { $seed }
# source: ea84920f
try-start = “{ $beat }” sahnesinden başlıyorsunuz: öfke { $temper }, güven { $trust }. Dosyayı kaydedince konuşma yeni metinle sürer.
# source: adc95f70
try-beat-unknown = “{ $beat }” diye bir sahne yok. Olanlar: { $known }.
# source: 44bd1d74
try-reloaded = Dosya değişti; konuşma yeni metinle sürüyor.
# source: ad5d50fb
try-forgotten = Dosya değişti; cevaplarınız artık buraya götürmüyor. Sahne, öfke ve güven aynı kaldı, cevaplar unutuldu.
# source: 30a6595f
try-beat-gone = Dosya değişti; “{ $beat }” sahnesi artık yok. Konuşma baştan başlıyor.
# source: bdd9578a
try-broken = Dosya bu hâliyle oynanamıyor; konuşma önceki metinle sürüyor.
# source: c0abfa1c
map-title = Harita: { $title }
# source: 68753e17
map-start = Konuşma burada başlar
# source: dcfab424
map-otherwise = diğer durumlarda
# source: f93d6c3c
map-none = yok: { $moves }
# source: f54571f6
map-point = “{ $point }” maddesi
# source: a6cd78ea
map-turn = cevap numarası
# source: a4a37347
map-more = +{ $count }
# source: ba8f9775
map-self = burada kalır
# source: 42386abc
map-opens = (ilk siz konuşursunuz)
# source: fac770f5
map-explained = Kutular sahnelerdir: müşterinin sözleri, altlarında da cevapların nereye götürdüğü. Tamamını görmek için bir kutu seçin.
# source: b62dea2f
map-walked = Sayılar oyuncuların oradan kaç kez geçtiğini gösterir; kesik çizgili yerlere hiç varılmadı.
# source: 80c1c24d
map-times = { $count ->
        [0] hiç ulaşılmadı
       *[other] { $count } kez ulaşıldı
    }
# source: 59a6a05c
map-endings = Bitişler
# source: 577f283f
map-worth = değeri 5 üzerinden { $worth }
# source: 70b11c82
map-lines = Müşterinin sözleri
# source: 67a658e0
map-model = İyi bir cevap
# source: 5928167a
map-hint = İpucu
# source: 497fe45c
map-examples = Örnek cevaplar
# source: c21f9ff5
map-leads = Cevaplar nereye götürür
# source: d105777c
map-outcome = Sonuç
# source: 74cf0a19
map-why = Neden
# source: 44f91e60
map-back = Haritaya dön
# source: be3b37ee
map-walk-format = --walk için bunu gösterebilen bir biçim gerekir: --format svg ya da --format html.
## report
# source: 752677bb
help-report = Yaptığınız bir konuşmaya dönüp bakar: ne söylendi, kaç puan etti, neye çalışmalı
# source: 2df3e22f
help-report-talk = Konuşmanın numarası (yazılmazsa en yenisi)
# source: 5c994968
help-report-last = En yeni konuşma
# source: 55aaa49d
help-report-all = Bütün konuşmalar
# source: 9a9ee76f
help-report-format = text, html, csv, json ya da markdown (yazılmazsa dosya uzantısına göre, o da yoksa text)
# source: 93972bc3
help-report-out = Ekranda göstermek yerine bu dosyaya yazar
# source: c709b9f4
help-report-force = Dosya zaten varsa üzerine yazar
# source: c212f181
report-title = Konuşmalarınız
# source: eacfbcfb
report-held = { $when } · düzey: { $level } · konuşma numarası (--seed): { $seed }
# source: d164d7e1
report-curves = Öfke ve güven, 0 ile 10 arasında
# source: 949b1aa5
report-curves-told = Öfke başta { $temper }, sonda { $temper_after }; güven başta { $trust }, sonda { $trust_after }. Bütün sayılar tabloda.
# source: 2a1c69b7
report-turns = Tek tek cevaplar
# source: 0b7ae954
report-reply = Cevap
# source: 7d684b62
report-score = Puan
# source: 4dc9b579
report-start = Başta
# source: bce959f5
report-try = Önceki denemeniz
# source: 9092fbdc
report-again = Yeniden söylediğiniz
# source: c712c77f
report-model = Şöyle diyebilirdiniz
# source: 3164a73b
report-nothing = Henüz dönüp bakılacak bir konuşma yok. “sparring play” ile bir konuşma başlatın; --private ile yapılan konuşmalar saklanmaz.
# source: c94d532c
report-no-talk = { $talk } numaralı konuşma yok. En yenisinin numarası { $newest }; “sparring report --all” hepsini gösterir.
# source: a7e6b958
report-unreadable = { $talk } numaralı konuşma atlandı: { $message }
# source: f0fb3ea8
report-exists = { $file } zaten var, ona dokunulmadı. Başka bir ad seçin ya da --force ile üzerine yazın.
# source: 2b04d091
recall-otherwise = programın bu sürümünde { $talk } numaralı konuşma artık o günkü gibi ilerlemiyor
# source: bb913242
save-extension = { $file } adından hangi biçimde yazılacağı anlaşılmıyor. Ad şunlardan biriyle bitsin: { $known }.
## Gerçek görüşmeye hazırlık ve saat
# source: 25cd41fc
help-prepare = Sizi gerçek bir görüşmeye hazırlar: kendi bilgileriniz, ısınma, hatırlatma notu
# source: 9384cd51
help-prepare-scenario = Görüşmeye en çok benzeyen senaryo ya da başladığınız bir hazırlığın adı
# source: 06f912ec
help-prepare-name = Hazırlığın adı, örneğin müşterininki (yazılmazsa senaryonunki)
# source: 99c8ee53
help-prepare-list = Hazırlıklarınızı listeler
# source: 412928dd
help-prepare-whom = Kiminle konuşacağınız
# source: 7c9d3d54
help-prepare-when = Ne zaman: 2027-03-15 biçiminde bir gün ya da kendi sözlerinizle
# source: 7142d866
help-prepare-aim = Görüşmeden ne istediğiniz
# source: b38cb5d1
help-prepare-offers = İstenenin yerine önerebileceğiniz bir şey (tekrarlanabilir)
# source: b04ad7b3
help-prepare-limits = Kabul etmeyeceğiniz bir şey (tekrarlanabilir)
# source: ab051c47
help-prepare-talk = Sormadan ısınmaya başlar
# source: 8ac04f76
help-prepare-skip = Isınmayı atlar
# source: a95dd1cf
help-crib = Görüşme için tek sayfalık bir hatırlatma notu çıkarır: yazdırmak ya da saklamak için
# source: ba4a4e7f
help-crib-name = Hazırlığın adı
# source: aac3aa2e
help-crib-format = text, markdown ya da html (yazılmazsa dosya adının uzantısına göre)
# source: 95fc5cbe
help-crib-out = Ekran yerine bu yeni dosyaya yazar
# source: 28450460
help-met = Gerçek görüşmenin nasıl geçtiğini kaydeder
# source: ba4a4e7f
help-met-name = Hazırlığın adı
# source: b02d1e3f
help-met-list = Kaydettiklerinizi gösterir
# source: 8e1b8198
help-met-happened = Ne olduğu
# source: a4504ac5
help-met-worked = Hangi sözünüzün işe yaradığı
# source: 8f2c2472
help-met-next = Sırada ne olduğu
# source: 8031103f
help-play-pace = Cevap bu kadar saniyeyi aşarsa müşteri sabırsızlanır (sayı yazılmazsa 60)
# source: fa04f4ef
value-text = metin
# source: 9eff639f
value-seconds = saniye
# source: 172de306
answers-yes = e evet
# source: f7ba3cbb
answers-no = h hayır hayir
# source: a92dfa61
opening-pace = Saat işliyor: { $seconds } saniyeden uzun süren her cevap müşteriyi sabırsızlandırır. “:hint” gibi komutlara baktığınızda süre baştan başlar.
# source: 81b0ae5b
prompt-pace = siz ({ $seconds } sn)>
# source: 4100a3e2
pace-late = Bu cevap { $took } saniye sürdü, süreniz { $allowed } saniyeydi. Müşteri sabırsızlanıyor.
# source: 919e1cc1
pace-nobody = Saat işlemiyor: Burada yazan kimse yok.
# source: 9e18e1cd
prepare-name = “{ $name }” ad olamaz: Harf, rakam, - ve _ kullanın, en çok kırk karakter.
# source: e396d8dc
prepare-taken = “{ $name }” adıyla “{ $scenario }” senaryosu için bir hazırlık zaten var. Başka bir ad seçin ya da ona devam edin: “sparring prepare { $name }”.
# source: a1a02c4e
prepare-ask-whom = Kiminle konuşacaksınız? (Enter: geç)
# source: 71c46664
prepare-ask-when = Ne zaman? 2027-03-15 biçiminde bir gün ya da kendi sözlerinizle. (Enter: geç)
# source: bc12470e
prepare-ask-fact = { $about } (Enter: { $value } kalır):
# source: 78626f69
prepare-ask-aim = Görüşmeden ne istiyorsunuz? (Enter: şu kalır: { $aim })
# source: 1feafd1e
prepare-ask-offers = İstenenin yerine ne önerebilirsiniz? Her seferinde tek bir şey yazın. (Enter: başka yok)
# source: 41b2da80
prepare-ask-limits = Ne olursa olsun neyi kabul etmezsiniz? Her seferinde tek bir şey yazın. (Enter: başka yok)
# source: 4a2b6480
prepare-ask-more = Başka? (Enter: yok)
# source: df44e103
prepare-unfinished = Buraya kadar her şey saklandı. Devam etmek için: “sparring prepare { $name }”.
# source: fa9cb5c8
prepare-warm-up = Şimdi ısınalım mı? Sizin bilgilerinizle, hard düzeyinde, yaklaşık on dakikalık bir konuşma. (e: evet, h: hayır)
# source: 4757c133
prepare-next = Yeniden: “sparring prepare { $name }”. Yazdırmak için: “sparring crib { $name } --out { $name }.html”. Görüşmeden sonra: “sparring met { $name }”.
# source: 9bd1c250
prepare-list-nothing = Henüz bir hazırlık yok. Başlamak için: “sparring prepare price”.
# source: 189c7f2e
brief-not-found = “{ $name }” adlı bir hazırlık yok. Hangilerinin olduğunu “sparring prepare --list” gösterir.
# source: f9e62a18
brief-line = { $name }: { $title } ({ $day }), { $talks ->
    [0] henüz alıştırma yapılmadı
   *[other] { $talks } kez alıştırma yapıldı, en iyi sonuç 100 üzerinden { $best }
}
# source: b25b8d4a
crib-title = Hatırlatma notu: { $title }
# source: 7da601bb
crib-with = Kiminle: { $whom }
# source: ec59d11a
crib-when = Ne zaman: { $when }
# source: 72b93d8f
crib-with-when = Kiminle: { $whom }. Ne zaman: { $when }
# source: 09cb3883
crib-aim = Amacınız
# source: 6d601215
crib-best = Alıştırmalardaki en iyi sözleriniz
# source: d3dba715
crib-offers = Önerebilecekleriniz
# source: 71671b93
crib-limits = Kabul etmeyecekleriniz
# source: 976c7910
crib-avoid = Kaçının: alıştırmalarda puan kaybettirdi
# source: 39a89e80
crib-feeds = Daha da öfkelendirir
# source: 23f209cc
crib-turns = Yumuşatır
# source: 6d6da6b3
crib-lines = Duyabilecekleriniz
# source: 5d27c957
crib-facts = Bilgiler
# source: 6c0d6c24
crib-fact = { $about }: { $value }
# source: 11ee90e2
crib-last = Geçen sefer
# source: cfcd4e2a
met-ask-happened = Ne oldu? (Enter: geç)
# source: 66f2c0bc
met-ask-worked = Hangi sözünüz işe yaradı? (Enter: geç)
# source: 0d742513
met-ask-next = Sırada ne var? (Enter: geç)
# source: cb8034f0
met-line = { $name }, görüşmeden sonra ({ $day }):
# source: 322be71c
met-happened = Ne oldu: { $text }
# source: 08177299
met-worked = İşe yarayan: { $text }
# source: 25eb20ab
met-next = Sırada: { $text }
# source: 5abea11e
met-kept = “{ $name }” hazırlığına eklendi. Yeniden görmek için: “sparring met --list”.
# source: 006fb6be
met-nothing = Bir şey yazmadınız, bu yüzden hiçbir şey saklanmadı.
# source: 290b6a98
met-list-nothing = Henüz hiçbir görüşmeyle ilgili not yok.

## Replay

# source: 6ccc3697
help-replay = Eski bir konuşmadaki bir cevaba döner, başka türlü söyletir
# source: aee51d0c
help-replay-talk = Konuşmanın geçmişte ve raporda görünen numarası
# source: fc8cf8e9
help-replay-turn = Yeniden söylenecek cevabın numarası (yazılmazsa en zayıfı)
# source: 462f7e68
replay-no-turn = { $turns ->
    [0] O konuşmada hiçbir şey söylenmedi.
   *[other] O konuşmada { $turns } cevap var.
}
# source: df27aedb
replay-begins = { $talk } numaralı konuşma, { $turn }. cevap: Başka türlü söyleseydiniz ne olurdu? Yaptığınız konuşma olduğu gibi kalır; bu seferki saklanmaz.
# source: 59b5c539
replay-ends = O zaman: { $before }. Bu kez: { $now }.
## Geçmiş
# source: e6fa34b4
help-history = Konuşmalarınıza dönüp bakar: puanlar, bitişler, her hamlenin haftalar içindeki seyri
# source: 2bc8a9a9
help-history-talk = Tamamını okumak istediğiniz konuşmanın numarası
# source: d8c22d88
help-history-scenario = Yalnızca bu senaryonun konuşmaları
# source: 035f9237
help-history-since = Yalnızca bu günkü ve sonraki konuşmalar, örneğin 2027-03-15
# source: b869a7e9
help-history-last = Yalnızca en yeni konuşmalar, bu kadarı
# source: 2a540d16
help-history-format = text, json ya da csv
# source: 3686979d
help-history-show = Tek bir konuşmayı yazdırır: ne söylendi, kaç puan etti
# source: cb8ac9fc
help-history-show-talk = Konuşmanın numarası
# source: 571da472
help-history-reread = Saklanan cevapları bugünkü modelle yeniden puanlar; eski toplamlar da yanlarında görünür
# source: c775effc
help-history-reread-all = Bugünkü modelin zaten okuduklarını da yeniden okutur
# source: dd77e54b
help-forget = Konuşmaları, dosyada hiç iz bırakmadan kalıcı olarak siler
# source: cb8ac9fc
help-forget-talk = Konuşmanın numarası
# source: 43416991
help-forget-before = Bu günden önceki bütün konuşmalar, örneğin 2027-03-15
# source: 55aaa49d
help-forget-all = Bütün konuşmalar
# source: 9df34988
help-forget-yes = Sormadan siler
# source: d93b5bef
value-talk = konuşma
# source: 1f8972b0
value-date = YYYY-AA-GG
# source: 61b7af2f
history-empty = Burada henüz konuşma yok. “sparring” yazıp bir müşteri seçin ve ilk konuşmayı yapın; burada saklanacak.
# source: 1eaac2d1
history-none = Buna uyan bir konuşma yok. Yalnızca “sparring history” yazarsanız hepsi görünür.
# source: 41d7e59e
history-talk = { $id }. { $title } ({ $scenario }, { $language }, { $level })
# source: f73e67a2
history-ending = { $title } ({ $worth })
# source: d4198f05
history-open = yarıda kaldı
# source: af0287ed
history-given = { $score } (konuşma sırasında { $given })
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
history-more = Daha eski { $count } konuşma listede yok: “--last SAYI” daha fazlasını, “sparring history NUMARA” bir konuşmanın tamamını gösterir.
# source: 7d02c392
history-summary = { $talks } konuşma, toplam { $time }.
# source: e91a9061
history-best = Konuşma başına en çok puan kazandıranlar: { $moves }
# source: b52694c2
history-weakest = Konuşma başına en çok puan kaybettirenler: { $moves }
# source: fa934601
history-weeks = Hafta hafta, konuşma başına puan
# source: bfa8dd85
history-trend = { $way ->
    [rose] { $name }: { $weeks } haftada yükseldi; konuşma başına puan başta { $from }, sonda { $to }
    [fell] { $name }: { $weeks } haftada düştü; konuşma başına puan başta { $from }, sonda { $to }
    [steady] { $name }: { $weeks } haftanın başında da sonunda da konuşma başına { $to } puan
   *[once] { $name }: tek bir haftada konuşma başına { $to } puan
}
# source: 311aed50
history-before = Değişiklikten önce ({ $day }): { $text }
# source: 8e8805f4
history-break = { $day } günü, cevapları okuyan model ya da bir senaryonun kılavuzu değişti: Öncesi sonrasıyla karşılaştırılamaz.
# source: 255e40cc
history-break-drawn = ╎ { $day }: Cevapları okuyan model ya da bir senaryonun kılavuzu değişti. Çizginin solundakiler sağındakilerle karşılaştırılamaz.
# source: 1e3a58a1
history-mixed = Aynı hamlenin değeri senaryodan senaryoya değişir, bu yüzden puanlar da farklı çıkar: “--scenario KİMLİK” yalnızca benzerleri karşılaştırır.
# source: 03367431
history-no-talk = { $id } numaralı bir konuşma yok. Hangilerinin olduğunu “sparring history” gösterir.
# source: 55a9c4a0
history-unreadable = O konuşmanın senaryosu programın başka bir sürümü için yazılmış, gösterilemiyor.
# source: e45c3761
reread-done = { $talks ->
    [0] Yeniden okunacak bir şey yoktu: Bugünkü model hepsini zaten okumuş.
   *[other] { $talks } konuşma ({ $replies } cevap) yeniden okundu: { $changed ->
        [0] hiçbir puan değişmedi.
       *[other] { $changed } cevabın puanı değişti, ortalama { $by } puan.
    }
}
# source: 25ba6499
reread-left = { $count } konuşmaya dokunulmadı: Ya başka bir pencerede açık ya da senaryosu artık okunamıyor.
# source: 8ae6283a
forget-ask = { $count } konuşma kalıcı olarak silinsin mi? Geri getirilemez. Onaylamak için evet yazın:
# source: 87ef3879
forget-unasked = Hiçbir şey silinmedi: Burada sorulacak kimse yok. Sorulmadan silmek için --yes ekleyin.
# source: 91e14f1b
forget-held = { $count } konuşma başka bir pencerede açık, o yüzden dokunulmadı. Önce o pencereyi kapatın.
# source: e6da101a
forgotten = { $count ->
    [0] Silinecek bir şey yoktu.
   *[other] { $count } konuşma kalıcı olarak silindi.
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
trouble-unfinished = konuşmalar silindi, ama o sırada başka bir program geçmişi okuyordu; izleri henüz temizlenemedi. O programı kapatıp aynı komutu yeniden çalıştırın.

## import

# source: c3f5d3c1
help-import = Bir Twine, ink ya da Yarn Spinner öyküsünden senaryoya başlar
# source: d5ce2907
help-import-story = Öykü: Twee 3 (.twee, .tw), derlenmiş ink (.json) ya da Yarn Spinner (.yarn)
# source: ae57ca01
help-import-form = twee, ink ya da yarn olarak okur (yoksa dosya uzantısına bakılır)
# source: 0304e214
help-import-id = Yeni senaryonun kimliği (yoksa öykünün ya da dosyanın adından üretilir)
# source: 1fe1b235
help-import-out = Taslağın yazılacağı dosya (yoksa <id>.json)
# source: 09e0ee9b
import-unknown = { $file } adından ne tür bir öykü olduğu anlaşılmıyor. --as twee, ink ya da yarn ile belirtin; bilinen uzantılar: { $known }.
# source: 195d71c7
import-empty = { $file } dosyasında hiç bölüm yok. Doğru dosya mı, --as doğru mu?
# source: e368d04e
import-not-ink = { $file } derlenmiş ink değil. Önce öyküyü derleyin (inklecate ya da Inky’deki “Export to JSON”), sonra JSON dosyasını içe aktarın.
# source: 7c89851d
import-version = { $file }, ink’in { $version } sürümünde; okunabilen sürümler 19–21. Öyküyü daha yeni bir ink ile yeniden derleyin.
# source: 4ddbec29
import-too-many = { $file } dosyasında { $count } bölüm var; bir konuşmaya en çok { $limit } bölüm sığar. Öykünün bir kısmını içe aktarın.
# source: 1a6c8205
import-written = Taslak hazır: { $file } ({ $beats } sahne, { $endings } bitiş). TODO ile başlayan her şeyi siz yazacaksınız.
# source: 17c3c48e
import-dropped = { $count } şey aktarılamadı:
# source: 481344bb
import-at-line = { $place }. satır: { $what }: { $text }
# source: 7bc48163
import-at-path = { $place }: { $what }: { $text }
# source: 8f73c4cd
import-what-variable = değişken
# source: d4478272
import-what-condition = koşul
# source: 56d7ab19
import-what-tag = etiket
# source: 12c837a5
import-what-macro = makro
# source: 394c70f6
import-what-image = resim
# source: 02284cbb
import-what-function = işlev
# source: 66655dca
import-what-command = komut
# source: 0bb51791
import-what-script = program kodu
# source: dcf3e71a
import-what-markup = HTML ya da biçimlendirme
# source: 7343741f
import-what-own-line = kullanıcının kendi sözü
# source: b0698d8b
import-what-no-target = hiçbir yere gitmiyor
# source: e75baae4
import-what-unreached = buraya hiçbir yerden gidilmiyor
# source: c1d9c0da
import-what-too-far = bir konuşmanın süresinden daha uzakta
# source: 8d5d59a6
import-what-twice = zaten var
# source: 781ce79d
import-waiting = { $count } dal sizden koşul bekliyor. O zamana kadar yalnızca burada yazan sözlerle seçilir:
# source: 9ba482a1
import-waits-for-words = { $beat } → { $to }: “{ $words }”
# source: 9d47341d
import-waits = { $beat } → { $to }: şimdilik hiçbir söz yok
# source: 2ec014d4
import-check =
    { $count ->
        [0] “sparring check { $file }” ne hata ne uyarı buluyor.
        *[other] “sparring check { $file }” hata bulmuyor, { $count } uyarı veriyor:
    }
# source: 91beeefe
import-blank-title = TODO: konuşmanın adı
# source: 937e8a2d
import-blank-summary = TODO: menü için tek satır
# source: 43394d87
import-blank-role = TODO: kullanıcının kim olduğu, “siz” diyen bir cümleyle
# source: 6fc9952e
import-blank-aim = TODO: kullanıcının konuşmadan ne istediği
# source: 852c86e9
import-blank-situation = TODO: ilk sözden önce ne olduğu
# source: 3cc103a4
import-blank-demand = TODO: müşterinin ne istediği, birkaç sözcükle
# source: 0194d332
import-blank-client = TODO: müşterinin adı
# source: 4dd09342
import-blank-manner = TODO: müşterinin nasıl biri olduğu, bir cümleyle
# source: 4d72ca30
import-blank-article = TODO: önerilerin kaynağı
# source: 14fdcde4
import-blank-why = TODO: bunun bu müşteride neden işe yaradığı
# source: 41c4f5aa
import-blank-line = TODO: müşterinin “{ $name }” sahnesinde ne dediği
# source: 40ffb697
import-blank-model = TODO: “{ $name }” sahnesine iyi bir cevap
# source: 87bd6840
import-blank-hint = TODO: “{ $name }” için cevabı ele vermeyen bir ipucu
# source: 4c0e5499
import-blank-when = TODO: “{ $name }” noktasına neyin götürdüğü
# source: 5c40b171
import-blank-patience = TODO: müşterinin sabrı taştı
# source: b862822a
import-blank-outcome = TODO: “{ $name }” bitişinden sonra ne olduğu
# source: af2493c5
import-blank-reason = TODO: neden “{ $name }” bitişine varıldığı
