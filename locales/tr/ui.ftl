### Programın kendi sözleri: komut satırı, menü, konuşma, hatalar.

## Tutarlar ve tarihler
# Sayıların ve günlerin yazımında esas alınan yerel ayar (BCP 47).
format-locale = tr
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
help-sparring = Zor bir müşteriyle zor bir konuşmanın provası: çevrimdışı, kendi dilinizde, gerekçeli puanla.
help-play = Bir konuşma başlatır (komut yazmazsanız da bu olur)
help-list = Senaryoları listeler
help-read = JSON Lines biçimindeki cevapları okur; her birinin hamlelerini ve puanını yazar
help-check = Senaryo dosyalarını ve çevirilerini denetler
help-schema = Senaryo dosyalarının JSON Schema tanımını yazdırır
help-stamp = Bir çeviriyi kaynağına göre güncel olarak işaretler
help-play-scenario = Senaryonun kimliği ya da bir senaryo dosyasının yolu
help-play-seed = Müşterinin hangi sözleri söyleyeceğini seçer: aynı numara, aynı konuşma
help-play-set = Bir bilgiyi sizinkiyle değiştirir, örneğin amount=4800 (birden çok kez yazılabilir)
help-play-resume = Yarıda kalan konuşmayı sürdürür
help-shared-lang = Dil: en, fi, tr, hu ya da ru; yazılmazsa sistemin dili
help-shared-plain = Renk yok, çizim yok, her satırda tek şey: ekran okuyucular ve başka programlar için
help-shared-width = Satırların en çok kaç sütun olacağını belirler
help-shared-color = Renk: auto, always ya da never
help-shared-help = Bu yardımı gösterir
help-shared-version = Sürümü gösterir
help-list-format = text ya da json
help-check-format = text ya da json
help-check-paths = Senaryo dosyaları ya da klasörleri; yazılmazsa programla gelen senaryolar
help-read-paths = JSON Lines dosyaları; yazılmazsa standart girdi
help-read-threads = Okumada kullanılacak iş parçacığı sayısı; yazılmazsa her çekirdeğe bir tane
help-stamp-paths = Çevirileri güncellenmiş senaryo dosyaları
help-heading-usage = Kullanım
help-heading-options = Seçenekler
help-heading-commands = Komutlar
help-examples = Örnekler:
    {"  "}sparring                             menüden müşteri seçersiniz
    {"  "}sparring play price --lang fi        fiyatı Fince konuşursunuz
    {"  "}sparring play price --set price=4800 kendi tutarınızla
    {"  "}sparring read replies.jsonl          bir dosyadaki cevapları okur, puanlar

usage-unknown-argument = “{ $argument }” diye bir seçenek yok.
usage-unknown-verb = “{ $value }” diye bir komut yok.
usage-invalid-value = “{ $value }” değeri { $argument } için uygun değil.
usage-missing-argument = Bir şey eksik: { $argument }.
usage-conflict = { $argument }, verilen öteki seçeneklerle birlikte kullanılamaz.
usage-wrong-number-of-values = { $argument } tek bir değer alır.
usage-other = Komut satırı anlaşılamadı.
usage-see-help = Komutları ve seçenekleri “sparring --help” gösterir.
did-you-mean = Şunu mu demek istediniz: “{ $nearest }”?
error = Hata: { $message }
error-unknown-language = “{ $tag }” diye bir dil yok. Olanlar: { $known }.
error-set-form = “{ $value }”, bilgi=değer biçiminde değil. Doğrusu şöyle: amount=4800.
error-model = Cevapları okuyan modelin ağırlıkları kullanılamıyor: { $message }

## Menü
menu-title = Kiminle konuşmak istersiniz?
menu-prompt = 1 ile { $count } arasında bir numara (çıkmak için q):
menu-unknown = “{ $typed }” diye bir seçenek yok: Listeden bir numara yazın.
difficulty-1 = kolay
difficulty-2 = orta
difficulty-3 = zor

## Konuşmadan önce
opening-situation = { $text }
opening-role = Rolünüz: { $text }
opening-aim = Amacınız: { $text }
opening-client-manner = Müşteriniz: { $name }. { $text }
opening-demand = İstediği: { $text }
opening-judged = Puan kazandıranlar: { $asked }. Kaybettirenler: { $warned }, bir de { $words } kelimeyi aşmak.
opening-commands = Cevabınızı yazın. “:help” komutları, “:guidance” neyin kaç puan ettiğini gösterir. Bu konuşmanın numarası (--seed): { $seed }.

## Konuşma
prompt = siz>
prompt-afterwards = >
you = Siz
turn = { $number }. cevap
score = 100 üzerinden { $score }
temper = öfke
trust = güven
no-marks = puan kazandıran ya da kaybettiren bir şey yok
quote = “{ $text }”
empty-reply = Müşteriye bir şey söyleyin ya da ipucu için “:hint”, komutlar için “:help” yazın.
interrupted = Değerlendirmeyi görüp çıkmak için bir kez daha Ctrl-C’ye basın ya da devam edin.
command-unknown = “:{ $name }” diye bir komut yok.
help-reply = Yazdıklarınız müşteriye söylenir. İki noktayla başlayan satır komuttur:
command-hint = bu an için bir ipucu verir
command-why = son cevabınızda her puanın hangi sözünüzden geldiğini, programın ne kadar emin olduğunu gösterir
command-model = örnek alınacak bir cevap gösterir
command-retry = son cevabınızı yeniden söyletir, ikisini karşılaştırır
command-guidance = neye bakıldığını ve neyin kaç puan ettiğini gösterir
command-facts = bu konuşmanın bilgilerini ve kendinizinkileri nasıl gireceğinizi gösterir
command-lang = dili değiştirir
command-lang-argument = DİL
command-save = konuşmanın buraya kadarını, puanlarıyla birlikte, bir dosyaya yazar
command-save-argument = DOSYA
command-help = bu listeyi gösterir
command-quit = konuşmayı bitirir, değerlendirmeyi gösterir
shown-hint = İpucu: { $text }
shown-model = Örneğin: “{ $text }”
retry-nothing = Yeniden söylenecek bir cevap henüz yok.
retry-again = Bir kez daha. Müşteri şöyle demişti:
retry-before = Önce: 100 üzerinden { $score }
retry-now = Şimdi: 100 üzerinden { $score }
save-where = Dosyaya bir ad verin, örneğin “:save konusma.md”.
saved = Kaydedildi: { $file }
save-exists = { $file } zaten var, ona dokunulmadı. Başka bir ad seçin.
save-failed = { $file } yazılamadı: { $message }
facts-set = Kendi bilginizi girmek için: sparring play … --set { $example }=…
journal-unwritable = Bu konuşma diske yazılamıyor ({ $message }); yarıda kalırsa sonradan sürdürülemez. Konuşma yine de devam ediyor.
resumed = { $replies ->
    [one] Bir cevap vermiştiniz. Müşterinin son sözleri:
   *[other] { $replies } cevap vermiştiniz. Müşterinin son sözleri:
}
resume-nothing = Yarıda kalmış bir konuşma yok.
resume-changed = “{ $scenario }” senaryosu o konuşmadan bu yana değişmiş; konuşma artık sürdürülemez.
afterwards-open = Bu konuşmayı “sparring play --resume” ile kaldığı yerden sürdürebilirsiniz.
afterwards = Konuşma bitti. “:why” son cevabınızı açıklar, “:retry” ile yeniden söyleyebilirsiniz, “:save DOSYA” konuşmayı saklar; Enter’la çıkarsınız.

## Satırları okurken
read-progress = cevap okundu
read-summary = { $rows } cevap okundu, { $bad ->
    [0] bozuk satır yok
   *[other] { $bad } satır bozuk
}.
read-not-json = JSON nesnesi değil ({ $column }. karakter)
read-missing-field = “{ $field }” alanı eksik
read-wrong-field = “{ $field }” alanı metin olmalı
read-unknown-scenario = “{ $scenario }” adlı bir senaryo yok
read-unknown-beat = “{ $scenario }” senaryosunda “{ $beat }” adlı bir sahne yok
stamped = { $file }: { $count } metin güncel olarak işaretlendi
stamp-nothing = { $file }: yanında çeviri bulunamadı
## `sparring check`, `list` ve açılamayan senaryolar için cümleler.

## Bir senaryoyu açarken

scenario-not-found = “{ $name }” adlı bir senaryo yok. Hangi senaryoların olduğunu `sparring list` gösterir.
scenario-not-found-near = “{ $name }” adlı bir senaryo yok. Şunu mu demek istediniz: “{ $suggestion }”?
scenario-unreadable = { $path } açılamıyor: { $reason }
scenario-faulty =
    { $count ->
        [one] { $path } dosyasında { $count } hata var, bu yüzden henüz oynanamaz. Hatanın yerini `sparring check { $path }` gösterir.
       *[other] { $path } dosyasında { $count } hata var, bu yüzden henüz oynanamaz. Hataların yerini `sparring check { $path }` gösterir.
    }

## Kullanıcının kendi bilgileri

diagnostic-fact-unknown = Bu senaryoda “{ $name }” adlı bir bilgi yok.
diagnostic-fact-unknown-help =
    { $options ->
        [none] Bu senaryonun değiştirilebilecek bilgisi yok.
       *[other] Bilgileri şunlar: { $options }.
    }
diagnostic-fact-unreadable =
    { $kind ->
        [money] “{ $value }”, “{ $name }” için tutar olarak okunamıyor. Şöyle yazın: 4800 EUR ya da 4800.50.
        [date] “{ $value }”, “{ $name }” için tarih olarak okunamıyor. Şöyle yazın: 2027-03-15.
        [number] “{ $value }”, “{ $name }” için sayı olarak okunamıyor. Rakamla bir tam sayı yazın, örneğin 14.
       *[text] “{ $value }”, “{ $name }” için kullanılamaz. En az bir, en çok seksen sıradan karakter yazın.
    }

## list

list-title = { $id }: { $title }
list-details = { $difficulty } · { $languages } · { $beats } sahne, { $endings } bitiş, puanlanan { $moves } hamle

## check

diagnostic-error = hata
diagnostic-warning = uyarı
check-empty-folder = { $path } içinde senaryo yok. Senaryo, adı .json ile biten bir dosyadır.
check-summary =
    { $files } senaryo: { $errors ->
        [0] hata yok
       *[other] { $errors } hata
    }, { $warnings ->
        [0] uyarı yok
       *[other] { $warnings } uyarı
    }.

## Dosyanın kendisi

diagnostic-too-large = Dosya { $limit } MiB sınırını aşıyor. Bir senaryo için fazlasıyla büyük; doğru dosya mı?
diagnostic-not-utf8 = Dosya düz UTF-8 metni değil: Bu karakter okunamıyor.
diagnostic-not-utf8-help = düzenleyicinizde UTF-8 kodlamasıyla kaydedin
diagnostic-too-deep = Süslü ya da köşeli parantezler { $limit } kattan fazla iç içe geçmiş.
diagnostic-too-deep-help = bir senaryoya yedi kat yeter; biri kapatılmamış olabilir
diagnostic-duplicate-key = “{ $field }” zaten { $line }. satırda verilmiş.
diagnostic-duplicate-key-help = ikisinden yalnızca biri geçerli olabilir; birini silin
diagnostic-newer-format = Dosyanın biçim sürümü { $version }; bu programın okuyabildiği sürüm { $newest }.
diagnostic-newer-format-help = oynamak için programın daha yenisi gerekiyor
syntax-empty = Dosya boş. scenarios/README.md içinde başlangıç için küçük bir örnek var.
syntax-comments = JSON’da yorum olmaz. Bunu silin.
syntax-trailing-comma = Son öğeden sonra virgül var. Silin.
syntax-expected-comma = Burada, iki öğenin arasında virgül eksik.
syntax-expected-colon = Bu addan sonra iki nokta eksik.
syntax-expected-value = İki noktadan sonra değer eksik.
syntax-unquoted-key = Alan adı çift tırnak içinde olmalı.
syntax-single-quotes = Metinler tek değil, çift tırnak (") içinde olmalı.
syntax-more-after-end = Senaryo bundan önce tamamlanıyor. Kapanan süslü parantezlerden biri fazla olabilir mi?
syntax-unexpected-word = Bu kelime çift tırnak içinde olmalı.
syntax-unexpected-comma = Burada virgül olmamalı. Silin ya da virgülden önce eksik kalanı yazın.
syntax-unexpected-colon = Burada iki nokta olmamalı.
syntax-unexpected-close-brace = Burada kapanan süslü parantez hiç açılmamış.
syntax-unexpected-close-bracket = Burada kapanan köşeli parantez hiç açılmamış.
syntax-unexpected-token = Bunun burada yeri yok.
syntax-unclosed-list = Bu liste hiç kapanmıyor. Bir ] eksik.
syntax-unclosed-object = Bu süslü parantez hiç kapanmıyor. Kapanışı eksik.
syntax-unclosed-text = Bu metni kapatan çift tırnak aynı satırda yok. Metnin içinde satır sonu için \n yazın.
syntax-control-character = Metinde bu karakter olduğu gibi bulunamaz. Sekme için \t ya da boşluk yazın.
syntax-number-too-large = Bu sayı çok büyük.
syntax-bad-number = JSON’da sayı böyle yazılmaz. Yalın rakamlarla yazın, örneğin 12 ya da -3.
syntax-invalid-escape = Ters eğik çizgiden sonra yalnızca n, t, çift tırnak, ikinci bir ters eğik çizgi ya da u ve dört basamak gelebilir. Ters eğik çizginin kendisi için iki tane yazın.
syntax-invalid-unicode-escape-sequence = Bu \u dizisi hiçbir karakterin karşılığı değil. Karakterin kendisini yazın.

## Dosyanın yapısı

diagnostic-unknown-field = Burada “{ $field }” diye bir alan olmaz.
diagnostic-unknown-field-help = burada olabilecekler: { $options }
diagnostic-missing-field =
    { $count ->
        [one] Burada “{ $fields }” alanı eksik.
       *[other] Burada { $count } alan eksik: { $fields }.
    }
diagnostic-missing-field-help = bu nesnenin içinde
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
diagnostic-out-of-range = “{ $field }” için { $value } verilmiş, oysa { $low } ile { $high } arasında olmalı.
diagnostic-too-short =
    { $found ->
        [array] “{ $field }” boş bir liste; en az bir öğe gerekiyor.
       *[string] “{ $field }” boş ya da çok kısa; en az { $limit } karakter gerekiyor.
    }
diagnostic-not-one-of = “{ $value }”, “{ $field }” için geçerli bir değer değil.
diagnostic-not-one-of-help = geçerli olanlar: { $options }
diagnostic-bad-pattern = “{ $value }”, “{ $field }” için kullanılamaz.
diagnostic-bad-pattern-help = yalnızca a–z harfleri, rakamlar ve _ ; ilk karakter harf olmalı
diagnostic-bad-language = “{ $value }” bir dil etiketi değil.
diagnostic-bad-language-help = şöyle yazın: en, fi ya da pt-BR
diagnostic-unreadable-value = Bu değer kullanılamıyor: { $reason }

## Konuşmanın yolu

diagnostic-dangling-start = Konuşma “{ $name }” sahnesiyle başlıyor, ama böyle bir sahne yok.
diagnostic-dangling-branch = Bu dal “{ $name }” adlı yere gidiyor, ama böyle bir sahne ya da bitiş yok.
diagnostic-dangling-patience = Müşterinin sabrı tükenince “{ $name }” bitişine gidiliyor, ama böyle bir bitiş yok.
diagnostic-duplicate-id = “{ $name }” birden çok kez verilmiş.
diagnostic-duplicate-id-help = her biri bir kez verilebilir; birinin adını değiştirin ya da birini silin
diagnostic-unreachable-beat = “{ $name }” sahnesine hiçbir yerden gidilmiyor.
diagnostic-unreachable-beat-help = bir dalı buraya yöneltin ya da sahneyi silin
diagnostic-unreachable-ending = “{ $name }” bitişine hiçbir yerden gidilmiyor.
diagnostic-unreachable-ending-help = bir dalı buraya yöneltin ya da bitişi silin
diagnostic-no-ending-reachable = Baştaki “{ $name }” sahnesinden hiçbir dal bir bitişe varmıyor.
diagnostic-no-ending-reachable-help = yol üstündeki dallardan en az birini bir bitişe yöneltin
diagnostic-no-way-out = “{ $name }” sahnesinden sonra konuşma sonsuza kadar dönüp duruyor.
diagnostic-no-way-out-help = döngüden çıkıp sonunda bir bitişe varan bir dal ekleyin
diagnostic-beat-without-line = Müşteri “{ $name }” sahnesinde susar: Sahnenin repliği yok, “{ $from }” sahnesinden buraya gelen bir dalın da yok.
diagnostic-beat-without-line-help = bu sahneye ya da o dala replik yazın
diagnostic-no-fallback = “{ $name }” sahnesinin son dalında koşul var; bazı cevaplar hiçbir yere gidemez.
diagnostic-no-fallback-help = sona “when” içermeyen bir dal ekleyin

## Koşullar

diagnostic-shadowed-branch = “{ $name }” sahnesinin { $number }. dalına hiç sıra gelmez: Ondan önceki { $open }. dalın koşulu yok, her cevabı o alır.
diagnostic-shadowed-branch-help = “when” içermeyen dalı sona taşıyın
diagnostic-empty-condition = Bu koşul hiçbir şey aramıyor, o yüzden her zaman sağlanır.
diagnostic-empty-condition-help = neyin sağlanması gerektiğini yazın ya da koşulu silin
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] “{ $name }” sınırları çelişiyor: at_least, at_most sınırının üstünde.
       *[outside] { $high ->
            [none] “{ $name }” en az { $low } olur, daha aşağı inmez.
           *[other] “{ $name }” her zaman { $low } ile { $high } arasındadır.
        }
    }
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] ikisinin yerini değiştirin ya da birini yeniden belirleyin
       *[outside] sınırları bu aralıkta tutun
    }
diagnostic-contradictory-condition = Aynı koşul “{ $name }” hamlesini hem arıyor hem dışlıyor.
diagnostic-contradictory-condition-help = buradan ya da “any” veya “all” içinden silin
diagnostic-unknown-counter = “{ $name }” ne bir hamle ne de bir dalın artırdığı bir sayaç.
diagnostic-unknown-counter-help = bir dalda artırın ya da bir hamleyi sayın
diagnostic-unused-counter = “{ $name }” sayacı artırılıyor, ama hiçbir koşul ona bakmıyor.
diagnostic-unused-counter-help = bir koşulda kullanın ya da silin

## Kılavuz ve bilgiler

diagnostic-unknown-point = Kılavuzda “{ $name }” adlı bir madde yok.
diagnostic-unknown-point-help = kılavuzun maddelerine ekleyin
diagnostic-unmeetable-guidance = Hiçbir cevap “{ $name }” maddesini karşılayamaz: İfadelerinin hiçbirinde kelime yok.
diagnostic-unmeetable-guidance-help = en az bir ifade yazın
diagnostic-unusable-fact-id = “{ $name }” kimliği bir replikte kullanılamaz.
diagnostic-unusable-fact-id-help = önce bir harf; sonra yalnızca İngiliz alfabesinin harfleri, rakamlar, _ ve -
diagnostic-unreadable-fact =
    { $kind ->
        [money] “{ $value }”, para birimiyle yazılmış bir tutar değil.
        [date] “{ $value }” bir tarih değil.
        [number] “{ $value }” bir tam sayı değil.
       *[text] “{ $value }”, satır sonu içermeyen kısa bir metin değil.
    }
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] şöyle yazın: 4800 EUR ya da 4800.50 EUR
        [date] şöyle yazın: 2027-03-15
        [number] rakamla yazın, örneğin 14
       *[text] en çok 80 karakter
    }
diagnostic-unused-fact = “{ $name }” bilgisi hiçbir metinde geçmiyor.
diagnostic-unused-fact-help = bir repliğe {"{"} ${ $name } {"}"} yazın ya da bilgiyi silin

## Metinler

diagnostic-unknown-placeable = Senaryoda buraya konacak “{ $name }” adlı bir bilgi yok.
diagnostic-unknown-placeable-help = bilgilere ekleyin
diagnostic-unreadable-text = Bu metindeki süslü parantezler okunamıyor.
diagnostic-unreadable-text-help = süslü parantez yalnızca bilgiler içindir, örneğin {"{"} $amount {"}"}
diagnostic-control-character = Bu metinde görünmez bir denetim karakteri var ({ $character }).
diagnostic-control-character-help = silin; çoğu zaman kopyalarken araya karışır
diagnostic-empty-text = Bu metinde hiç kelime yok.
diagnostic-empty-text-help = metni yazın ya da silin
diagnostic-few-variants = Bu repliğin tek çeşidi var.
diagnostic-few-variants-help = üç çeşit olursa konuşma yeniden oynanmaya değer
diagnostic-look-alike-variants = { $number }. çeşit, { $first }. çeşitle aynı gibi duruyor.
diagnostic-look-alike-variants-help = başka sözlerle söyleyin
diagnostic-long-line = Bu replik { $words } kelime.
diagnostic-long-line-help = kimse bir solukta { $limit } kelimeden fazlasını pek söylemez

## Çeviriler

diagnostic-untranslated =
    { $count ->
        [one] Senaryo “{ $language }” diline çevrilmemiş: { $count } metin eksik.
       *[other] Senaryo “{ $language }” diline çevrilmemiş: { $count } metnin hepsi eksik.
    }
diagnostic-untranslated-help = bu dosyayı yazın, her metin için bir ileti
diagnostic-missing-translation = “{ $name }” metni çevrilmemiş: { $text }
diagnostic-missing-translation-help = şu yorumla birlikte ekleyin: # source: { $fingerprint }
diagnostic-stale-translation = “{ $name }” çevrildikten sonra kaynağı değişmiş ({ $old }). Şimdiki hâli: { $text }
diagnostic-stale-translation-help = çeviriyi güncelleyin, sonra şunu yazın: # source: { $fingerprint }
diagnostic-unknown-translation = Senaryoda “{ $name }” adlı bir metin yok.
diagnostic-unknown-translation-help = silin
diagnostic-translation-placeable = Senaryoda buraya konacak “{ $name }” adlı bir bilgi yok.
diagnostic-translation-placeable-help = yalnızca senaryonun bilgilerini kullanın
diagnostic-translation-without-source =
    { $count ->
        [one] “{ $name }” çevirisinin kaynağın hangi hâlinden yapıldığı yazmıyor.
       *[other] İlki “{ $name }” olmak üzere { $count } çevirinin kaynağın hangi hâlinden yapıldığı yazmıyor.
    }
diagnostic-translation-without-source-help = gözden geçirin, sonra `sparring stamp` ile not edin
diagnostic-unreadable-translation = Bu çeviri okunamıyor: { $reason }
diagnostic-unreadable-translation-help = dosyadaki öteki çevirilerle karşılaştırın

## Yardımda değerlerin yerini tutan sözler
usage-word-options = seçenekler
usage-word-command = komut
value-scenario = senaryo
value-number = sayı
value-fact = bilgi=değer
value-language = dil
value-columns = sütun
value-when = ne zaman
value-file = dosya
value-format = biçim
value-path = dosya ya da klasör
