### Koçun sözleri: hamleler, puanlar, değerlendirme.

## Hamleler: adları
move-hold_firm = sağlam durmak
move-set_boundary = kural koymak
move-cite_terms = anlaşmayı hatırlatmak
move-offer_alternative = seçenek sunmak
move-next_step = sonraki adımı belirlemek
move-probe = asıl derdi sormak
move-acknowledge = anladığını göstermek
move-own_mistake = hatasını üstlenmek
move-part_ways = yolları ayırmak
move-concede = taviz vermek
move-over_promise = tutulamayacak söz vermek
move-over_apologize = fazla özür dilemek
move-attack = saldırıya geçmek

## Hamleler: ne oldukları
move-hold_firm-about = müşteri cevabınızı “evet” diye anlayamaz
move-set_boundary-about = bundan sonra nasıl, ne zaman, hangi yoldan çalışacağınıza dair bir kural
move-cite_terms-about = sözleşme, teklif, iş tanımı, e-posta: yazılı bir şey
move-offer_alternative-about = müşterinin, istediğinin yerine alabileceği somut bir şey
move-next_step-about = kim, neyi, ne zamana kadar yapacak
move-probe-about = isteğin ardındaki kaygıyı soran gerçek bir soru
move-acknowledge-about = müşterinin derdine değinen sözler
move-own_mistake-about = size ait tek bir hata, açıkça söylenmiş
move-part_ways-about = sakince söylenmiş, net bir ayrılık
move-concede-about = istediğini verip karşılığında hiçbir şey almamak
move-over_promise-about = kimsenin emin olamayacağı bir güvence
move-over_apologize-about = üst üste ya da şartlarınız var diye özür dilemek
move-attack-about = hakaret, alay, düşmanca tehdit

## Puanlar
mark-unsure = belki { $name } (yarısı sayılır)
mark-brevity = uzun: { $words } kelime, { $allowed } yeterdi
sum-kept-within = { $sum }, ama sınır { $total }
verdict-shown = kesin
verdict-leaning-yes = emin değil, var gibi
verdict-leaning-no = emin değil, yok gibi
verdict-absent = yok
why-nothing = Açıklanacak bir cevap henüz yok.
why-moves = Programın gördükleri ve ne kadar emin olduğu:
why-move = { $name }: %{ $percent }, { $verdict }
why-counts = Sayım: { $words } kelime, { $sentences } cümle, { $questions } soru.
guidance-head = Her cevap { $start } puanla başlar, 0 ile 100 arasında biter. Öğütlerin kaynağı: “{ $article }”.
guidance-brevity = { $points } uzunluk: { $words } kelimeyi aşmak

## Değerlendirme
debrief-ending = Nasıl bitti: { $title } ({ $worth })
debrief-worth = 5 üzerinden { $worth }
debrief-broken-off = Bitmeden ayrıldınız
debrief-total = { $replies ->
    [one] Puanınız: 100 üzerinden { $total }, tek cevapla.
   *[other] Puanınız: 100 üzerinden { $total }; bu, { $replies } cevabın ortalaması ({ $each }).
}
debrief-no-reply = Bu kez hiçbir şey söylemediniz; puanlanacak bir şey yok.
debrief-sums = Puan nelerden oluştu
debrief-no-marks = Söyledikleriniz ne puan kazandırdı ne kaybettirdi.
debrief-sum = { $points } { $name }, { $turns ->
    [one] bir kez
   *[other] { $turns } kez
}
debrief-best = En iyi anınız: { $turn }. cevap, 100 üzerinden { $score }
debrief-weakest = En zayıf anınız: { $turn }. cevap, 100 üzerinden { $score }
debrief-better = Örneğin şunu deneyin: { $text }
debrief-decisive = Sonucu belirleyen: { $turn }. cevap
debrief-decisive-better = Öfke önce { $temper }, sonra { $temper_after }; güven önce { $trust }, sonra { $trust_after } oldu. Konuşmaya en çok bu cevap yaradı.
debrief-decisive-worse = Öfke önce { $temper }, sonra { $temper_after }; güven önce { $trust }, sonra { $trust_after } oldu. Konuşmaya en çok bu cevap zarar verdi.
debrief-practise = Üzerinde çalışılacak konu: { $name }
practise-hold_firm = “Hayır”ı ya da fiyatı daha başta, tek ve yalın bir cümleyle söyleyin; sonra öylece bırakın.
practise-set_boundary = Bundan sonra nasıl devam etmek istediğinizi söyleyin: saatler, kanal, üslup. Tek kural, nazikçe.
practise-cite_terms = Anlaşmada konuyu çözen tek satırı gösterin, orada durun.
practise-offer_alternative = İstediğinin yerine alabileceği tek, somut bir şeyi masaya koyun.
practise-next_step = Sözünüzü kimin, neyi, ne zamana kadar yapacağıyla bitirin.
practise-probe = İsteğe cevap vermeden önce onu neyin kaygılandırdığını sorun: tek soru, açık uçlu.
practise-acknowledge = “Hayır” demeden önce kaygısını kendi sözlerinizle dile getirin.
practise-own_mistake = Kendi hatanızı bahanesiz, tek cümleyle söyleyin; nasıl düzelteceğinizi de ekleyin.
practise-part_ways = İki cümleyle bitirin: Biri bittiğini, öteki kimin ona daha uygun olabileceğini söylesin.
practise-concede = Tam taviz verecekken önce sorun: Karşılığında ne alacaksınız?
practise-over_promise = Yalnızca elinizde olanın sözünü verin: bir gün, bir telefon, bir taslak.
practise-over_apologize = Tek bir şey için, bir kez özür dileyin; sonra ne yapacağınıza geçin.
practise-attack = Sizi iğnelediğinde konuya cevap verin, iğne olduğu yerde kalsın.
