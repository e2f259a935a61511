### Koçun sözleri: hamleler, puanlar, değerlendirme.

## Hamleler: adları
# source: f2b359d2
move-hold_firm = sağlam durmak
# source: 717d93f7
move-set_boundary = kural koymak
# source: ff4e0853
move-cite_terms = anlaşmayı hatırlatmak
# source: afc5ccb3
move-offer_alternative = seçenek sunmak
# source: 541bf93c
move-next_step = sonraki adımı belirlemek
# source: 7ea11d35
move-probe = asıl derdi sormak
# source: e6ebc182
move-acknowledge = anladığını göstermek
# source: 0cdb2fd8
move-own_mistake = hatasını üstlenmek
# source: 1387a55c
move-part_ways = yolları ayırmak
# source: ee81b5b7
move-concede = taviz vermek
# source: 09348261
move-over_promise = tutulamayacak söz vermek
# source: ea4c3e0c
move-over_apologize = fazla özür dilemek
# source: 7e64f29f
move-attack = saldırıya geçmek

## Hamleler: ne oldukları
# source: 468aadbe
move-hold_firm-about = müşteri cevabınızı “evet” diye anlayamaz
# source: 648e091e
move-set_boundary-about = bundan sonra nasıl, ne zaman, hangi yoldan çalışacağınıza dair bir kural
# source: f91cd661
move-cite_terms-about = sözleşme, teklif, iş tanımı, e-posta: yazılı bir şey
# source: 612251e4
move-offer_alternative-about = müşterinin, istediğinin yerine alabileceği somut bir şey
# source: 4678f15d
move-next_step-about = kim, neyi, ne zamana kadar yapacak
# source: 224d06e2
move-probe-about = isteğin ardındaki kaygıyı soran gerçek bir soru
# source: 0eacea66
move-acknowledge-about = müşterinin derdine değinen sözler
# source: 1d1d7904
move-own_mistake-about = size ait tek bir hata, açıkça söylenmiş
# source: 50028eea
move-part_ways-about = sakince söylenmiş, net bir ayrılık
# source: b877d260
move-concede-about = istediğini verip karşılığında hiçbir şey almamak
# source: 63738b65
move-over_promise-about = kimsenin emin olamayacağı bir güvence
# source: 0fc06f71
move-over_apologize-about = üst üste ya da şartlarınız var diye özür dilemek
# source: 43291302
move-attack-about = hakaret, alay, düşmanca tehdit

## Puanlar
# source: a2b4c033
mark-unsure = belki { $name } (puanın { $quarters ->
    [1] dörtte biri
    [2] yarısı
   *[3] dörtte üçü
})
# source: 5f0c4032
mark-borrowed = { $name } (kendi sözleriniz değil: puan kazandırmaz)
# source: d9014cdb
mark-brevity = uzun: { $words } kelime, { $allowed } yeterdi
# source: 58319554
sum-kept-within = { $sum }, ama sınır { $total }
# source: b69a6219
verdict-shown = kesin
# source: 3fed07a7
verdict-leaning-yes = emin değil, var gibi
# source: 95931a84
verdict-leaning-no = emin değil, yok gibi
# source: 3ef6afaf
verdict-absent = yok
# source: b756c2ee
why-nothing = Açıklanacak bir cevap henüz yok.
# source: 8b2a04ae
why-moves = Programın gördükleri ve ne kadar emin olduğu:
# source: 123390de
why-move = { $name }: %{ $percent }, { $verdict }
# source: 85ac4124
why-counts = Sayım: { $words } kelime, { $sentences } cümle, { $questions } soru.
# source: 7cfbb37c
guidance-head = Her cevap { $start } puanla başlar, 0 ile 100 arasında biter. Öğütlerin kaynağı: “{ $article }”.
# source: 0dcd464d
guidance-brevity = { $points } uzunluk: { $words } kelimeyi aşmak

## Değerlendirme
# source: 986795fc
debrief-ending = Nasıl bitti: { $title } ({ $worth })
# source: 4ca6d653
debrief-worth = 5 üzerinden { $worth }
# source: d8f1f84a
debrief-broken-off = Bitmeden ayrıldınız
# source: 1845d216
debrief-total = { $replies ->
    [one] Puanınız: 100 üzerinden { $total }, tek cevapla.
   *[other] Puanınız: 100 üzerinden { $total }; bu, { $replies } cevabın ortalaması ({ $each }).
}
# source: d80299a2
debrief-no-reply = Bu kez hiçbir şey söylemediniz; puanlanacak bir şey yok.
# source: a4c039e2
debrief-sums = Puan nelerden oluştu
# source: bca3a342
debrief-no-marks = Söyledikleriniz ne puan kazandırdı ne kaybettirdi.
# source: 209357a6
debrief-sum = { $points } { $name }, { $turns ->
    [one] bir kez
   *[other] { $turns } kez
}
# source: 66008d58
debrief-best = En iyi anınız: { $turn }. cevap, 100 üzerinden { $score }
# source: 62fd0465
debrief-weakest = En zayıf anınız: { $turn }. cevap, 100 üzerinden { $score }
# source: b08118e6
debrief-better = Örneğin şunu deneyin: { $text }
# source: a8df6574
debrief-decisive = Sonucu belirleyen: { $turn }. cevap
# source: 718c3141
debrief-decisive-better = Öfke önce { $temper }, sonra { $temper_after }; güven önce { $trust }, sonra { $trust_after } oldu. Konuşmaya en çok bu cevap yaradı.
# source: 339dc34f
debrief-decisive-worse = Öfke önce { $temper }, sonra { $temper_after }; güven önce { $trust }, sonra { $trust_after } oldu. Konuşmaya en çok bu cevap zarar verdi.
# source: 1b1cd590
debrief-practise = Üzerinde çalışılacak konu: { $name }
# source: 1c3f2211
practise-hold_firm = “Hayır”ı ya da fiyatı daha başta, tek ve yalın bir cümleyle söyleyin; sonra öylece bırakın.
# source: 128c3ffc
practise-set_boundary = Bundan sonra nasıl devam etmek istediğinizi söyleyin: saatler, kanal, üslup. Tek kural, nazikçe.
# source: 7c36f368
practise-cite_terms = Anlaşmada konuyu çözen tek satırı gösterin, orada durun.
# source: 061b8a41
practise-offer_alternative = İstediğinin yerine alabileceği tek, somut bir şeyi masaya koyun.
# source: 023eec84
practise-next_step = Sözünüzü kimin, neyi, ne zamana kadar yapacağıyla bitirin.
# source: f091fb79
practise-probe = İsteğe cevap vermeden önce onu neyin kaygılandırdığını sorun: tek soru, açık uçlu.
# source: 59defb05
practise-acknowledge = “Hayır” demeden önce kaygısını kendi sözlerinizle dile getirin.
# source: 62c5469a
practise-own_mistake = Kendi hatanızı bahanesiz, tek cümleyle söyleyin; nasıl düzelteceğinizi de ekleyin.
# source: 36e76e8c
practise-part_ways = İki cümleyle bitirin: Biri bittiğini, öteki kimin ona daha uygun olabileceğini söylesin.
# source: e1be8d1c
practise-concede = Tam taviz verecekken önce sorun: Karşılığında ne alacaksınız?
# source: 53bb3320
practise-over_promise = Yalnızca elinizde olanın sözünü verin: bir gün, bir telefon, bir taslak.
# source: 8fe8836e
practise-over_apologize = Tek bir şey için, bir kez özür dileyin; sonra ne yapacağınıza geçin.
# source: 68ba4e69
practise-attack = Sizi iğnelediğinde konuya cevap verin, iğne olduğu yerde kalsın.

## Players of a walk: replies that no client can take for another kind of player
# source: cc4d1f4b
player-pushover-1 = Tamam, tamam, siz kazandınız, hepsini bedava veriyorum, nasıl isterseniz öyle olsun.
# source: 3c152569
player-pushover-2 = Peki, madem bu kadar istiyorsunuz, bu seferlik ücretsiz yapayım.
# source: 1635cac0
player-pushover-3 = Biliyor musunuz, fiyatı boş verin. Sizin olsun, dediğiniz gibi.
# source: f00c966b
player-hothead-1 = Hayatımda gördüğüm en aptal insansınız, kendini beğenmiş ahmak.
# source: ef913bb2
player-hothead-2 = Gidin bu saçma sapan şikâyetlerinizle başkasını meşgul edin.
# source: 0b4d0ce9
player-hothead-3 = Sizin gibiler ancak alay konusu olur. Böyle bir şeyi ancak bir palyaço ister.
# source: f5c1ba7b
player-promiser-1 = Size söz veriyorum, yüzde yüz kusursuz olacak, bir daha asla tek bir sorun yaşamayacaksınız.
# source: 0e42f53c
player-promiser-2 = Garanti ediyorum, her şey hatasız gidecek, sözüm söz, hiçbir şeyin ters gitmesi mümkün değil.
# source: 0d95ad06
player-promiser-3 = Bana güvenin, bugünden itibaren gece gündüz, her zaman, bir dakika içinde cevap vereceğim.
# source: 4822011f
player-waffler-1 = Yani şimdi bu işler böyledir, hakkında şu da denebilir bu da, her zaman olduğu gibi işin birçok yanı var tabii, o yüzden bir bakıma değişir, bir bakıma da değişmez.
# source: 7b1a2975
player-waffler-2 = Hım, zor bir konu, oldukça da geniş, sonuçta herkes kendine göre bakıyor, bir de genel durum var tabii, o da malum, bugünlerde nasılsa öyle.
# source: 8714457f
player-waffler-3 = Evet, yok, yani, bu konunun açılması ilginç, arada bir açılıyor zaten, konuşuluyor da, genelde bu tür şeyler böyle gidiyor işte.
# source: 66f0d7fa
player-random-hold_firm = Hayır, bu olmaz. Cevabım aynı kalıyor.
# source: 999c0b13
player-random-set_boundary = Bundan sonra mesajlara hafta içi dokuzla beş arasında, yalnızca e-postayla cevap veriyorum.
# source: 916abc95
player-random-cite_terms = İkimizin de imzaladığı sözleşmede böyle yazıyor.
# source: 14a9cc18
player-random-offer_alternative = Bunun yerine işin yarısını yarı fiyatına yapabilirim.
# source: d08f444f
player-random-next_step = Planı perşembe öğlene kadar size gönderiyorum.
# source: 2f99a5ba
player-random-probe = Bu konuda sizi en çok kaygılandıran nedir?
# source: 73468466
player-random-acknowledge = Bunun size ne kadar sıkıntı ve endişe verdiğini görüyorum.
# source: de962de3
player-random-own_mistake = O hata bana ait: kontrol etmem gerekirdi, etmedim.
# source: 7ab68a7f
player-random-part_ways = Yollarımız burada ayrılıyor: birlikte çalışmamızı bugün sona erdiriyorum.
# source: 0fb17b33
player-random-over_apologize = Çok özür dilerim, çok ama çok özür dilerim, kendimi berbat hissediyorum, ne olur affedin beni.
# source: 5818502e
player-random-quiet_parting = Yollarımızı ayırsak daha iyi.
# source: 4795d8ae
player-random-soft_offer = Size iki seçenek önerebilirim: daha küçük bir paket ya da üç taksit. Peki, öyle olsun, yol parasını da almıyorum.

## Saat: fazla bekleyen her müşterinin söyleyeceği
# source: 3cf33c7a
client-impatient-1 = Epey uzun sürdü bu.
# source: 9711e119
client-impatient-2 = Akşama kadar bekleyecek değilim.
# source: 6e596644
client-impatient-3 = Yine uzun bir sessizlik. Farkındayım.
