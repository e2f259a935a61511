# source: 1951b198
title = Kalem havada kaldı
# source: 8c008a60
summary = İnternet mağazasına bayıldı, kalem elinde. Derken, tıpatıp aynı mağaza için fiyatı indirmenizi istiyor.
# source: a65346c3
role = Safranbolu’da bir fırının üstünde kiraladığınız odada, tek başınıza internet mağazaları kuruyorsunuz.
# source: 18f6a815
aim = Sözleşmeyi konuşulan fiyattan ya da daha az paraya daha küçük bir mağaza için imzalatmak; neden birden soğuduğunu da öğrenmek.
# source: 1bd26c61
situation = Nuran Keser, Safranbolu’nun dışında, eski bir samanlıkta beş kişiyle birlikte meşe bank yapıyor. Teklifinizde iki sütun var: özel ölçü ve bayi sayfalarıyla mağazanın tamamı { $price }, yalnız hazır modellerle küçük mağaza { $small }. Küçük mağazanın üstünü kendi eliyle çizdi. İkisinde de stok takibi ve her bank için ayrı teslim süresi var; bunları hiç sormadı. Açılış için son gün { $opening }. Bugün, atölyedeki masasında imzalayacaktı.
# source: 81a6e6d7
demand = Mağazanın tamamı, hiçbir şey eksilmeden, { $price } yerine { $ask }
# source: bad2089e
client-name = Nuran Keser
# source: 911a65e4
client-manner = İğneli ama sıcak, işiyle gurur duyan biri; korktuğu şeyi söylememek için pazarlığı uzattıkça uzatır.
# source: f3612d9b
fact-ask = 155000 TRY
# source: 48d1e2e4
fact-ask-about = ödemek istediği tutar
# source: 07f88e07
fact-capacity = 14
# source: 0a5a10a2
fact-capacity-about = atölyenin bir ayda yapabildiği bank sayısı
# source: f5291dba
fact-opening = 2027-03-15
# source: 353e2e9b
fact-opening-about = mağazanın açılacağı gün
# source: 5f4fcfeb
fact-price = 190000 TRY
# source: 06a41acc
fact-price-about = mağazanın tamamı için konuşulan fiyat
# source: f1baf41f
fact-small = 135000 TRY
# source: afa9b155
fact-small-about = küçük mağazanın fiyatı
# source: 22e16a2e
article = Sınırı çizin
# source: 174d024b
guidance-probe = Nuran Hanım kendisini korkutan şeyi söylememek için pazarlık ediyor; bunu ona ancak gerçek bir soru söyletir.
# source: c08b2082
guidance-hold_firm = Fiyat masada esnerse ne kadarının şişirme olduğunu düşünmeye başlar, ardından bir şey daha ister.
# source: 7bfc06fb
guidance-offer_alternative = Siparişi sınırlayabilmek ya da daha az paraya daha az mağaza derdini çözer; indirim çözmez.
# source: 1ea292ea
guidance-acknowledge = Geciktiği için ona dolandırıcı dediler; kaygısını ciddiye alan birine açılır.
# source: 2438b806
guidance-next_step = Günü belli bir ilk adım, açılış korkusunu gelecek hafta yapılacak bir işe çevirir.
# source: 63d097a2
guidance-concede = Fiyat inince bir tane bile fazla bank yapılmaz; korkusu kalır, arkasından fotoğraf ve bakım için döner.
# source: ed4fd653
guidance-over_promise = Bir kez herkese “bayrama yetişir” dedi, bedelini ödedi; bilinemeyecek şeye söz verene güvenmez.
# source: f7e40ac0
guidance-attack = Kendi masasında fiyat sordu; iğneli bir laf ona susmakla iyi ettiğini gösterir.
# source: 1dff4e4c
point-order_limit = mağazanın siparişi nasıl sınırladığını göstermek
# source: d2eb33d3
point-order_limit-phrase-1 = sipariş sınırı
# source: db65b175
point-order_limit-phrase-2 = aylık sınır
# source: a0adb395
point-order_limit-phrase-3 = sipariş kotası
# source: cbbfc168
point-order_limit-phrase-4 = aylık kota
# source: 24804881
point-order_limit-phrase-5 = bekleme listesi
# source: 5cf21fd9
point-order_limit-phrase-6 = bekleme listesine
# source: 445153cd
point-order_limit-phrase-7 = teslim süresi
# source: ebdb5efb
point-order_limit-phrase-8 = siparişe kapanır
# source: 0d97ba1e
point-less_for_less = daha az para için mağazadan da eksiltmek
# source: 563e048f
point-less_for_less-phrase-1 = küçük mağaza
# source: 81dcefb2
point-less_for_less-phrase-2 = küçük mağazayı
# source: 1b1e9e2a
point-less_for_less-phrase-3 = küçük paket
# source: 444e8175
point-less_for_less-phrase-4 = hazır modeller
# source: 1aef8814
point-less_for_less-phrase-5 = çıkarırsak
# source: 319da74a
point-less_for_less-phrase-6 = ikinci aşamada
# source: 122beb46
point-less_for_less-phrase-7 = daha az sayfa
# source: dbf67549
point-honest_wait = dürüst bir tarih verilince insanların beklediğini söylemek
# source: b2183b05
point-honest_wait-making-1 = İyi meşeyi herkes ses çıkarmadan bekler, yeter ki ne zaman geleceğini baştan bilsin.
# source: eb924c52
point-honest_wait-making-2 = Geçen mayıs insanları kızdıran aylar değil, habersiz kalmaktı; her bankın yanında bir tarih dururken bu yaşanmaz.
# source: 9063f149
point-honest_wait-making-3 = Sizden alışveriş eden, gerçek teslim haftasını parayı ödemeden görecek, kimse de size dolandırıcı diyemeyecek.
# source: cf20f015
point-honest_wait-making-4 = Uzun süreceği sipariş günü dürüstçe söylenmişse hiç kimse kendini kandırılmış saymaz.
# source: 9138316a
point-honest_wait-making-5 = Fotoğrafın altında kasım yazıyorsa, yine de düğmeye basan kasıma razı demektir.
# source: 3d887bdb
point-honest_wait-making-6 = Müşteri yavaşlığı bağışlar, suskunluğu bağışlamaz; işin ne kadar süreceğini önceden söyleyelim.
# source: bd24a9d8
point-honest_wait-lacking-1 = Herkesin sizi aradığı o yaz kim bilir ne kadar zor geçmiştir.
# source: 3627359c
point-honest_wait-lacking-2 = Hayır, bir kuruş inmiyorum, mağazanın tamamı kâğıtta ne yazıyorsa o.
# source: b03f8202
point-honest_wait-lacking-3 = Açılıştan sonraki ilk haftaları düşününce sizi en çok ne ürkütüyor?
# source: 6bafb46a
point-honest_wait-lacking-4 = Daha az paraya küçük mağazayı alabilirsiniz, içinde yalnız samanlıkta hazır duran banklar olur.
# source: 6cbe0216
point-honest_wait-lacking-5 = Pazartesi onda uğrarım, mağazanın ayda kaç bank satabileceğini birlikte gireriz.
# source: ec322644
point-honest_wait-lacking-6 = Peki, tamam, hepsi o düşük rakama sizin olsun, ben başka bir şey demiyorum.
# source: 5562dd63
beat-opening-1 = Kalem hazır. İmzadan önce bir şey var yalnız. Şunu { $price } yerine { $ask } yapalım. Aynı mağaza, hiçbir şeyi eksilmeden. Sonra ikimiz de işimize bakalım.
# source: afce1834
beat-opening-2 = İki kere baştan sona okudum, beğendim. { $ask } derseniz hemen atarım imzayı. İçinden bir şey çıkmasın, siz fiyatı biraz tıraşlayın, yeter.
# source: f13d0471
beat-opening-3 = Nereye imzalıyorum? Ha, bir de rakam var. Orada { $ask } yazsın isterim, mağaza aynı mağaza. Siz üstünü çizin, ben altını imzalayayım.
# source: 110cd3ae
beat-opening-model = İmzadan önce söylediğiniz için teşekkür ederim. Mağazanın tamamı { $price }, bu değişmiyor. Geçen hafta bu rakam içinize siniyordu; o günden beri sizi düşündüren ne?
# source: a3389bc3
beat-opening-hint = Rakamınızın arkasında durun, sonra geçen haftadan bu yana neyin değiştiğini öğrenin.
# source: fd51f3ec
beat-opening-example-1 = Beğenmenize sevindim, bunu sonra değil şimdi söylemeniz de iyi oldu. Aynı mağazayı daha ucuza yapamam, 190.000 lira geçerli. Geçen haftadan bu yana sizin için ne değişti?
# source: e45f2136
beat-opening-example-2 = Maalesef fiyat 190.000 lira. Böyle anlaştık, teklifte de böyle yazıyor.
# source: 3df4ef6b
beat-opening-example-3 = Peki, 155.000 lira olsun. Üstünü çizeyim, siz de imzalayın.
# source: 912c11d5
beat-opening-example-4 = Demek numaranız bu: kalem ele alınana kadar bekleyip sonra beni sıkıştırmak. Kerestecinizi de böyle mi kandırıyorsunuz?
# source: 8afed02d
beat-opening-example-5 = Bu paranın sizi zorladığını anlıyorum; mağazayı beğenmenize de çok sevindim.
# source: 56fefe9a
beat-opening-branch-1-1 = Ağır olun biraz. Ben fiyat sordum, o kadar.
# source: 4b662a88
beat-opening-branch-1-2 = Vay. Sizden bu tonu ilk kez duyuyorum.
# source: 9292c1a4
beat-opening-branch-1-3 = Anlaşıldı. O kibarlığın altından bu çıktı demek.
# source: 98f9e734
beat-opening-branch-2-1 = A, ne çabuk oldu.
# source: fb97939f
beat-opening-branch-2-2 = Gördünüz mü, ben de söylemeye çekiniyordum.
# source: 65e9248b
beat-opening-branch-2-3 = Bu kadar mı? Oysa koca bir konuşma hazırlamıştım.
# source: 72aeda15
beat-opening-branch-3-1 = Para lafı bir kere açıldı, iş bitti, öyle mi?
# source: 42c86f99
beat-opening-branch-3-2 = Konuşmaktansa işi kaybetmeyi mi yeğlersiniz?
# source: fed7f898
beat-opening-branch-3-3 = Kısa kestiniz. Vedalaşacağımızı düşünmemiştim.
# source: 19dd5a22
beat-opening-branch-4-1 = İçine ufak bir “evet” katlanmış bir “hayır” gibi geldi bana.
# source: 8e43e821
beat-opening-branch-4-2 = Demek biraz esniyormuş.
# source: 8605c813
beat-opening-branch-4-3 = Hm. “Hayır” diyorsunuz ama kaleminiz kıpırdadı bile.
# source: 5f1401f6
beat-opening-branch-5-1 = Niye mi? İlla bir niyesi mi olacak?
# source: fde6ef60
beat-opening-branch-5-2 = Bugün bana bir şey soran ilk insansınız.
# source: a79ae957
beat-opening-branch-5-3 = Arkasında ne mi var? Ne olsun. Gizli saklı bir şey yok.
# source: 065a4e0f
beat-opening-branch-6-1 = Ben sizden başka bir teklif istemedim.
# source: d4e51ef1
beat-opening-branch-6-2 = Akıllıca. Ama o bambaşka bir şey.
# source: 07fbdd45
beat-opening-branch-6-3 = Düşünmüşsünüz, belli; ama ben seçtiğimi istiyorum.
# source: a606af1e
beat-opening-branch-7-1 = Tatlı söylüyorsunuz, ona sözüm yok.
# source: 5d17a715
beat-opening-branch-7-2 = En azından kıvırmıyorsunuz.
# source: 5d2617cb
beat-opening-branch-7-3 = Eh, nezaketiniz yerinde.
# source: 91770433
beat-opening-branch-8-1 = Düpedüz hayır yani.
# source: 29322b75
beat-opening-branch-8-2 = Hiç düşünmediniz bile.
# source: 624ac406
beat-opening-branch-8-3 = Kısa cevap.
# source: 935eb7d4
beat-opening-branch-9-1 = Sağ olun, iyi niyetlisiniz.
# source: b36cd067
beat-opening-branch-9-2 = Tabii, tabii, hepsi güzel.
# source: fbb94d23
beat-opening-branch-9-3 = Ondan kuşkum yok.
# source: 4320e701
beat-wall-1 = Herkes imza günü kırılsın diye fiyata bir pay koyar. Kerestecim koyar. Bank satarken ben bile koyarım.
# source: 888ac85a
beat-wall-2 = { $ask } alsanız yine kazanırsınız canım. Topu topu ekranda resim; kimse onu hızara vermiyor.
# source: a12e1a99
beat-wall-3 = Karabük’te bir genç bana { $ask } karşılığında mağaza kuruyor. Sizinki olsun isterim ama zorluk çıkarıyorsunuz.
# source: 0877c2ae
beat-wall-model = Küçük bir atölye için büyük para, farkındayım. Ben fiyata pay koymadım, o yüzden { $price } olarak kalıyor. Rakam daha düşük olsa hangi konuda içiniz rahat ederdi?
# source: 44ec97f7
beat-wall-hint = “Hayır”ı daha yüksek sesle söylemek işe yaramaz. Parayı ne için istediğini henüz söylemedi.
# source: 37d907a1
beat-wall-example-1 = Haklısınız, çoğu kişi fiyatı öyle verir. Ben öyle yapmıyorum, 190.000 lira gerçek fiyat ve değişmiyor. Daha az ödemek isterseniz küçük mağazayı 135.000 liraya kurabilirim.
# source: f02e953d
beat-wall-example-2 = İşinizi biliyorsunuz, fiyatta pay beklemenizi de anlıyorum. Benim fiyatımda pay yok, o yüzden değişmiyor. Artacak parayı ne için kullanmak isterdiniz?
# source: 1faebea0
beat-wall-example-3 = Başkaları öyle yapabilir, ben yapmam. Fiyat 190.000 lira olarak kalıyor.
# source: 0b9b8e72
beat-wall-example-4 = O zaman bu işten vazgeçelim. Ben size göre biri değilim, iyi günler.
# source: d245858b
beat-wall-example-5 = Olabilir, bilemiyorum. Bir bakmam lazım.
# source: d809a98e
beat-wall-branch-2-1 = İşi şahsiyete döktünüz ama.
# source: 0efc4597
beat-wall-branch-2-2 = Ben ekmeğimi alnımın teriyle kazanıyorum, sağ olun.
# source: 265e128f
beat-wall-branch-2-3 = Buna hiç gerek yoktu.
# source: d088cf28
beat-wall-branch-5-1 = İşte. Pay olduğunu biliyordum.
# source: 68b834bc
beat-wall-branch-5-2 = İyi ki ikinci kez sormuşum.
# source: 7cc5cc00
beat-wall-branch-5-3 = İlk cevaba kanmadığım iyi olmuş.
# source: 6fd2fb47
beat-wall-branch-6-1 = O zaman konuşacak pek bir şey kalmadı.
# source: 6a1e11b3
beat-wall-branch-6-2 = Demek bu kadarcık şeye bakıyormuş.
# source: d49c8e80
beat-wall-branch-6-3 = Anladım. Bu işi istediğinizi sanıyordum.
# source: a3356b40
beat-wall-branch-7-1 = Boş lafla elinizden kurtulamayacağım, değil mi?
# source: 2238fd16
beat-wall-branch-7-2 = Peki. Siz bana dürüst davrandınız.
# source: 1c2f55af
beat-wall-branch-7-3 = Bir dakika oturun o zaman.
# source: a73e94f4
beat-wall-branch-8-1 = Hm. İlla bileceğim diyorsanız söyleyeyim.
# source: 3628ef91
beat-wall-branch-8-2 = Kredi çekerken bile sormadılar bunu.
# source: f8ce84b9
beat-wall-branch-8-3 = Yerinde bir soru, ne diyeyim.
# source: 92d62826
beat-wall-branch-9-1 = Sorup duruyorsunuz.
# source: 33ba52dc
beat-wall-branch-9-2 = O konuda diyeceğimi dedim.
# source: 152e4cb0
beat-wall-branch-9-3 = O konuya girsem mi, girmesem mi, bilemedim.
# source: 44137117
beat-wall-branch-10-1 = Demek birden fazla yolu varmış.
# source: 1d460098
beat-wall-branch-10-2 = Hah, yavaş yavaş bir yere varıyoruz sanki.
# source: 300bc3af
beat-wall-branch-10-3 = İlginç, ama benim sorduğum bu değildi.
# source: 1547d1c2
beat-wall-branch-11-1 = Her seferinde de elinizde bir şeyle geliyorsunuz.
# source: f0ed2ce2
beat-wall-branch-11-2 = Uğraşıyorsunuz, görüyorum.
# source: e02503a5
beat-wall-branch-11-3 = Hm. Bunu oturup doğru dürüst düşüneyim.
# source: 0b2a45a7
beat-wall-branch-12-1 = Haklısınız, benden istense ben de hoşlanmazdım.
# source: 39de947f
beat-wall-branch-12-2 = İnsan size kızamıyor da.
# source: 0d68570f
beat-wall-branch-12-3 = Niyetim hakkınızı yemek değil, bilesiniz.
# source: 2a9ee4d2
beat-wall-branch-13-1 = Şerit testereyle konuşsam aynı.
# source: 10784fda
beat-wall-branch-13-2 = Hayır, hayır, yine hayır. Anladık.
# source: 1e25b476
beat-wall-branch-13-3 = Yüzüme müşteriye bakar gibi baksanız bari.
# source: 2f64f761
beat-wall-branch-14-1 = Geri adım yok demek.
# source: 3b8b0022
beat-wall-branch-14-2 = Ya bu ya hiç, öyle mi?
# source: 56c41a11
beat-wall-branch-14-3 = İlkinde de duymuştum zaten.
# source: d70f5a7a
beat-wall-branch-15-1 = Sorunun etrafından dolandınız.
# source: f69a5212
beat-wall-branch-15-2 = Ben yine olduğum yerde kaldım yani.
# source: 636ee39c
beat-wall-branch-15-3 = Hiçbir şey anlamadım bundan.
# source: 9adbe51d
beat-cashflow-1 = Mevsim meselesi. Meşenin parasını ocakta veririm, şansım varsa mayısta geri döner. Elimde biraz bir şey kalsa rahat uyurum.
# source: 9a197813
beat-cashflow-2 = Bahara kadar varım yoğum kerestede. Sizin fatura ödenince çekmecede bir şey kalsın istiyorum. Ne olur ne olmaz işte, ne olur ne olmaz.
# source: e25c28cb
beat-cashflow-3 = Ödemesine öderim. Yalnız { $opening } gelip mağaza açıldıktan sonra yanımda biraz para dursun isterim. İnsan ne olacağını bilemiyor.
# source: 8a37bae1
beat-cashflow-model = Kenarda bir şey kalsın istemenizi anlıyorum. Fiyat aynı kalıyor; ben işin gerisini de anlamak isterim: { $opening } sonrasında ne olmasından çekiniyorsunuz?
# source: 8d420e34
beat-cashflow-hint = Ödeyecek gücü var. “Ya sonra?” kaygısına kulak verin, onu sorun.
# source: b6d4e608
beat-cashflow-example-1 = Meşeye ocakta para verip mayısı beklemek zor, anlıyorum. Fiyat aynı kalıyor ama üç taksitte ödeyebilirsiniz, sonuncusu haziranda. Kenarda duracak o para sizi neye karşı korusun istiyorsunuz?
# source: 99b4ce9c
beat-cashflow-example-2 = Ocak ayının sizi ne kadar zorladığını görüyorum. Fiyat aynı kalıyor ama ödemeyi bölebiliriz: yarısını şimdi, yarısını paranız geldiğinde, mayıs sonunda ödersiniz.
# source: 59948a97
beat-cashflow-example-3 = Zor bir mevsim, bunu anlıyorum. Ama fiyat aynı kalıyor, indirim yapamam.
# source: 3f55b312
beat-cashflow-example-4 = Madem durum böyle, tabii, size 155.000 liraya yaparım.
# source: 12d4f7ea
beat-cashflow-example-5 = Kendi paranızı bile idare edemiyorsunuz. Mağaza sipariş etmeden önce hesap yapmayı öğrenin.
# source: 9c25dbd9
beat-cashflow-branch-2-1 = Ben durumumu anlatıyorum, karşılığı bu.
# source: 59f8f346
beat-cashflow-branch-2-2 = Dürüstlüğün kazandırdığı buymuş demek.
# source: 0d3e2dff
beat-cashflow-branch-2-3 = Bir kadının kesesiyle alay mı ediyorsunuz?
# source: 8a1c5d76
beat-cashflow-branch-5-1 = Eksik olmayın.
# source: 78244f81
beat-cashflow-branch-5-2 = Oh, çekmece biraz nefes aldı.
# source: 9b5d0453
beat-cashflow-branch-5-3 = Buna hayır demem.
# source: b8498453
beat-cashflow-branch-6-1 = Ben de oturmuş derdimi anlatıyorum.
# source: ee7d0b47
beat-cashflow-branch-6-2 = Boşuna anlatmışım öyleyse.
# source: 6fef98e1
beat-cashflow-branch-6-3 = Peki. Zaten fazla konuştum.
# source: 1394028b
beat-cashflow-branch-7-1 = Fark ettiniz, değil mi?
# source: 650fa8c4
beat-cashflow-branch-7-2 = Tamam. Mesele meşe değil.
# source: bec92ad1
beat-cashflow-branch-7-3 = Bunu açmaya niyetim yoktu aslında.
# source: 57ae8448
beat-cashflow-branch-8-1 = Nüfus memuru gibi soruyorsunuz.
# source: af8a1c3c
beat-cashflow-branch-8-2 = Doğru dürüst tanımadığım birinden gelince fazla özel bir soru oldu bu.
# source: 1785f810
beat-cashflow-branch-8-3 = Onu anlatmam için sizi biraz daha tanımam lazım.
# source: 2a374683
beat-cashflow-branch-9-1 = Faturaları ödemeye yarar, evet.
# source: 57043285
beat-cashflow-branch-9-2 = Düşünülür.
# source: 81066965
beat-cashflow-branch-9-3 = Nereye varmak istediğinizi anladım, fena fikir de değil.
# source: 89edf6f5
beat-cashflow-branch-10-1 = Sizde de her derde bir çare var.
# source: 159de197
beat-cashflow-branch-10-2 = Bu olabilir aslında.
# source: e2afb6f4
beat-cashflow-branch-10-3 = Durun, bunu bir evirip çevireyim.
# source: b8875f66
beat-cashflow-branch-11-1 = Kibarsınız ama cevap yine hayır. Hangisine karşılık vereyim, bilemedim.
# source: 2c56fa2a
beat-cashflow-branch-11-2 = İçten söylediğinize inanıyorum.
# source: 56aa75d9
beat-cashflow-branch-11-3 = Doğru, hepsine hak veriyorum.
# source: 7b7022ed
beat-cashflow-branch-12-1 = Elim daralırsa benim derdim yani. O da doğru.
# source: 1dadfda0
beat-cashflow-branch-12-2 = Ben dert anlatıyorum, siz rakam söylüyorsunuz.
# source: c8d24630
beat-cashflow-branch-12-3 = Pek dinlemediniz galiba.
# source: 3e55fe65
beat-cashflow-branch-13-1 = İnsanı dinlemeniz güzel.
# source: 94b15620
beat-cashflow-branch-13-2 = Eh, sağ olun.
# source: 9516c1c0
beat-cashflow-branch-13-3 = Orası öyle tabii.
# source: 53bfcaf5
beat-haggle-1 = Ben yarısını değil, hepsini istiyorum ama. Gelin farkı bölüşelim, çay soğumadan imzalayayım.
# source: d5a6fea3
beat-haggle-2 = Ne yana çevirsek ya mağaza küçülüyor ya fatura aynı kalıyor. Ortada buluşalım. Yarısı sizden, yarısı benden.
# source: e652fc40
beat-haggle-3 = Şöyle yapalım mı? Mağazanın tamamı; siz de dediğim kadar değil, biraz daha az inin, el sıkışalım.
# source: 6ea3bed3
beat-haggle-model = Tamamını istemeniz hoşuma gidiyor. Ortada buluşmak aynı işi daha ucuza yapmak olur; o yüzden ya tamamı { $price } ya da küçük mağaza { $small }. Hangi bölümler bekleyebilir?
# source: b86f1558
beat-haggle-hint = İndirimin yarısı da indirimdir. Para inecekse işten ne çıkabilir?
# source: 03fd48da
beat-haggle-example-1 = Mağazanın tamamına gönül verdiğinizi görüyorum. Farkı bölüşemem ama hazır modellerle 135.000 liraya başlayıp bayi sayfalarını sonbaharda ekleyebiliriz.
# source: df3965dd
beat-haggle-example-2 = Bölüşmek kulağa dostça geliyor, iyi niyetinizi de görüyorum. Ama iş aynı iş, o yüzden fiyat 190.000 lira olarak kalıyor. Bu rakamda sizi huzursuz eden nedir?
# source: d2a64745
beat-haggle-example-3 = Hayır, ortada buluşmam. Fiyat 190.000 lira.
# source: 7245dae4
beat-haggle-example-4 = Peki, ortada buluşalım. Size 172.500 liraya indireyim.
# source: 3f7fbef2
beat-haggle-example-5 = Bilmem ki. Bir düşüneyim, sonra bakarız.
# source: c442d35c
beat-haggle-branch-2-1 = Ben pazarlık ediyordum. Çirkinleştiren siz oldunuz.
# source: 4d2bc04d
beat-haggle-branch-2-2 = Aman. Hayvan pazarında bile bundan güzel laf işittim.
# source: cbe51814
beat-haggle-branch-2-3 = Ben elimi uzatıyorum, siz ısırıyorsunuz.
# source: fbf1a48e
beat-haggle-branch-5-1 = Orta yolu buldunuz, hem de çarçabuk.
# source: df567984
beat-haggle-branch-5-2 = Bakın, canınız yanmadı.
# source: 4090a34b
beat-haggle-branch-5-3 = Anlaştık o zaman. Sayılır.
# source: 8281f05a
beat-haggle-branch-6-1 = Pazarlık falan yok yani.
# source: 7e0ca26c
beat-haggle-branch-6-2 = Daha yeni başladık sanıyordum.
# source: ca18d2f0
beat-haggle-branch-6-3 = Benden çabuk pes ettiniz.
# source: 8806de0c
beat-haggle-branch-7-1 = Biliyor musunuz, asıl soru bu.
# source: 2c039205
beat-haggle-branch-7-2 = Ben akşama kadar pazarlık ederim. Buna cevap vermekten kolay.
# source: 821f4ee3
beat-haggle-branch-7-3 = Gözünüzden bir şey kaçmıyor.
# source: fdf11f71
beat-haggle-branch-8-1 = Siz parayı sokağa atmıyorsunuz. Atsaydınız defterimi size emanet etmezdim zaten.
# source: 233fc898
beat-haggle-branch-8-2 = Ortada buluşmak yok demek. Hm.
# source: 88cd3e1a
beat-haggle-branch-8-3 = Bir şey diyeyim mi, konudan hiç şaşmıyorsunuz.
# source: b5f0167d
beat-haggle-branch-9-1 = Bunu niye bilmek istiyorsunuz ki?
# source: 9b15623f
beat-haggle-branch-9-2 = Bu pazarlık değil, düpedüz soru.
# source: ccf85e2e
beat-haggle-branch-9-3 = Eh, madem sordunuz.
# source: 1f712983
beat-haggle-branch-10-1 = Para tarafını anlattım size.
# source: d19f3a85
beat-haggle-branch-10-2 = Soru üstüne soru.
# source: a87099a5
beat-haggle-branch-10-3 = Bunun bir cevabı var. Size anlatılır mı, orasını bilmem.
# source: d509edc8
beat-haggle-branch-11-1 = Güler yüzlüsünüz ama milim oynamıyorsunuz. Babam da bankı böyle satardı.
# source: ebbe8b7d
beat-haggle-branch-11-2 = Denemeye değerdi.
# source: b2bcad36
beat-haggle-branch-11-3 = Tamam, ben şansımı denedim.
# source: 81a11d10
beat-haggle-branch-12-1 = Yarısı yok, çeyreği yok, hiçbir şey yok.
# source: b4683f89
beat-haggle-branch-12-2 = Bunu söylerken gülümseseydiniz bari.
# source: 9dc07723
beat-haggle-branch-12-3 = Pazarlık kapandı yani.
# source: 2163b3be
beat-haggle-branch-13-1 = Bu ne evet ne hayır.
# source: 8a70ec6e
beat-haggle-branch-13-2 = Ben elimi uzattım, siz havadan sudan konuşuyorsunuz.
# source: 496e6e19
beat-haggle-branch-13-3 = Hm.
# source: d1fdbc22
beat-silence-1 = Ama ben bir rakam söyledim, siz üstünden atladınız. { $ask }: evet mi, hayır mı?
# source: 6f30f123
beat-silence-2 = Paradan hiç söz etmediniz yalnız. Ben burada elimde kalemle oturuyorum.
# source: d82e0753
beat-silence-3 = Fiyat ne oldu? Benim tek sorduğum oydu.
# source: 646859ac
beat-silence-model = Siz açıkça sordunuz, ben etrafından dolandım. Mağazanın tamamı için fiyat { $price }, değişmiyor. Bunun sizin için önemli olduğunu görüyorum; içinize sinmeyen ne kaldı?
# source: 2314df9a
beat-silence-hint = Önce para sorusunu cevaplayın. Kendi sorunuzu ondan sonra sorarsınız.
# source: 2861dd83
beat-silence-example-1 = Haklısınız, açık bir cevabı hak ediyorsunuz: hayır, mağazanın tamamı 190.000 lira olarak kalıyor. Bunu boş yere sormadığınızı görüyorum; imza atarken sizi kaygılandıran ne?
# source: 1da71f4b
beat-silence-example-2 = Açık bir cevap beklediğinizi görüyorum. Mağazanın tamamı 155.000 liraya olmaz. İsterseniz küçük mağazayı 135.000 liraya kurarım ya da tam fiyatı üç taksitte ödersiniz.
# source: 547cb72d
beat-silence-example-3 = Hayır. 155.000 liraya yapamam. Fiyat değişmiyor.
# source: 1ca96dae
beat-silence-example-4 = Evet o zaman. 155.000 liraya sizin olsun, tartışmak istemiyorum.
# source: 65949d17
beat-silence-example-5 = Şu anda bilemiyorum. Sonra bir bakarız.
# source: faf25712
beat-silence-branch-2-1 = Keşke yine sussaydınız. Daha iyiydi.
# source: 5cd7428c
beat-silence-branch-2-2 = Düz bir soru sordum, tokat yedim.
# source: 99d52320
beat-silence-branch-2-3 = Demek isteyince açık konuşabiliyormuşsunuz.
# source: e3a22e2f
beat-silence-branch-5-1 = Sonunda açık bir cevap.
# source: 1e015246
beat-silence-branch-5-2 = Söylenebiliyormuş işte.
# source: f2f23364
beat-silence-branch-5-3 = Güzel. İnsan nerede durduğunu bilmek istiyor.
# source: 98f0eda8
beat-silence-branch-6-1 = Bunu bir dahaki sefere baştan söyleyin.
# source: c32f5fee
beat-silence-branch-6-2 = Demek lafı buraya getirecektiniz.
# source: 8988d0b2
beat-silence-branch-6-3 = Eh, bu da bir cevap.
# source: f44f509f
beat-silence-branch-8-1 = Topu bana attınız. İyi de ettiniz.
# source: ba999147
beat-silence-branch-8-2 = Sormasını biliyorsunuz.
# source: 9618599e
beat-silence-branch-8-3 = Peki. Sordunuz, ben de cevap vereyim.
# source: 55532f9f
beat-silence-branch-9-1 = Ha. Bunu gözümde canlandırabiliyorum.
# source: 1ee4052d
beat-silence-branch-9-2 = Hah, cevap dediğin böyle olur.
# source: 1d1f9851
beat-silence-branch-9-3 = Güzel. Tutunacak bir şey bu.
# source: 176b7dc8
beat-silence-branch-10-1 = Tamam, gayet açık.
# source: 898f984e
beat-silence-branch-10-2 = Evet. Neyse. Para işi anlaşıldı.
# source: d7e2b8b4
beat-silence-branch-10-3 = İyi, sis dağıldı.
# source: e630ae97
beat-silence-branch-11-1 = Haklısınız, bilmenizde sakınca yok.
# source: 608aaaf7
beat-silence-branch-11-2 = Niye mi istiyorum? Basit aslında.
# source: 070b466b
beat-silence-branch-11-3 = Soruyorsunuz madem, söyleyeyim.
# source: c06cf30e
beat-silence-branch-12-1 = Yine soru.
# source: 98d09e7c
beat-silence-branch-12-2 = Nedenini söyledim ya, aşağı yukarı.
# source: cfc608c5
beat-silence-branch-12-3 = Sizden iyi doktor olurmuş. Ben bu masaya mağaza için oturmuştum.
# source: 3998e05b
beat-silence-branch-13-1 = Sonunda elle tutulur bir şey.
# source: e69e9eb0
beat-silence-branch-13-2 = Demek bir cevabınız varmış.
# source: 9c42bbbb
beat-silence-branch-13-3 = Bu da bir başlangıç.
# source: 7c421e29
beat-silence-branch-14-1 = Hah, bununla bir şeyler yapılır.
# source: 207e4117
beat-silence-branch-14-2 = Güzel, ayağımız yine yere bastı.
# source: bcdcae92
beat-silence-branch-14-3 = Geç de olsa varıyorsunuz.
# source: 45498b59
beat-silence-branch-15-1 = Hayır demek. Söylediğiniz için sağ olun.
# source: 2f301172
beat-silence-branch-15-2 = Gördünüz mü, zor değilmiş.
# source: 8c2cddcc
beat-silence-branch-15-3 = Hayırmış. Ben “hayır”ı kaldırırım.
# source: ace17088
beat-silence-branch-16-1 = Değişen bir şey yok yani.
# source: 1a93538a
beat-silence-branch-16-2 = Öyleyse başladığımız yerdeyiz.
# source: 3311bcd1
beat-silence-branch-16-3 = Yeterince açık.
# source: fc79ee3d
beat-silence-branch-17-1 = Söylemeyeceksiniz, değil mi?
# source: aff32990
beat-silence-branch-17-2 = Dön babam dön.
# source: d5aa1735
beat-silence-branch-17-3 = Vergi dairesinde bile işim daha çabuk biter.
# source: 71ef9e34
beat-more-1 = Hazır başlamışken bütün bankların fotoğrafını çekin, mağazanın bir yıllık bakımı da sizden olsun. Fiyat aynı kalsın. Şimdi tadını kaçırmazsınız herhâlde.
# source: d7592e7b
beat-more-2 = Fotoğrafları da koyalım o zaman, her bank üç yandan; ilk yıl da telefonun ucunda olursunuz. Ayrıca para konuşmayız.
# source: 0736a0b3
beat-more-3 = Madem bu kadar kolay iniyor, resimlerle bir yıllık bakımı da ekleyin. Demek zaten pek masrafı yokmuş.
# source: d8a44034
beat-more-model = Çok çabuk “evet” dedim, hata bende; devamını istemenizi de anlıyorum. Fotoğrafla bakım ayrı iş, mağazanın fiyatı { $price } olarak kalıyor. { $opening } sonrasında en çok ne işinize yarar?
# source: 2800b722
beat-more-hint = “Evet”in arkası böyle gelir. Sözünüzü geri alabilirsiniz: Açıkça söyleyin, sonra sorun.
# source: 8e813f38
beat-more-example-1 = İstemenizi anlıyorum; çok çabuk razı oldum, bu benim hatam. Fotoğraf ve bakım dâhil değil, mağaza 190.000 lira. Rakamın düşmesini en başta neden istemiştiniz?
# source: 5cb51100
beat-more-example-2 = Haklısınız, banklarınıza güzel fotoğraf yakışır. Ama bu fiyata dâhil değil. Çekim için ayrı teklif verebilirim ya da siz çekersiniz, nasıl çekileceğini pazartesi gösteririm.
# source: ab998bed
beat-more-example-3 = Hayır, fotoğraf ve bakım bu fiyata dâhil değil. Teklifte de yazmıyor.
# source: 53b77028
beat-more-example-4 = Tamam, fotoğrafları da bir yıllık bakımı da bedavaya yaparım.
# source: 2f466038
beat-more-example-5 = Açgözlüsünüz, başka bir şey değil. Hiç utanmanız yok.
# source: 17332eab
beat-more-branch-2-1 = Daha demin evet derken ağzınızdan bal damlıyordu.
# source: dbe3f6a0
beat-more-branch-2-2 = İki dakika önce baş tacıydım.
# source: 80ae4ec3
beat-more-branch-2-3 = O “evet”in arkasında bu varmış demek.
# source: f7dc1147
beat-more-branch-4-1 = Önce evet, şimdi de kapı.
# source: 00b4b46c
beat-more-branch-4-2 = Bizim yaylanın havası bile sizden yavaş döner.
# source: b03cf5df
beat-more-branch-4-3 = Ya hep ya hiçmiş. Baştan söyleseydiniz.
# source: dce8ac2f
beat-more-branch-5-1 = Bir elinizle verip öbürüyle soruyorsunuz. Peki.
# source: 1b9eb40a
beat-more-branch-5-2 = Şimdi mi soruyorsunuz? Ben bunu “evet”ten önce beklerdim.
# source: 68c410d5
beat-more-branch-5-3 = O “evet” tam da evet değilmiş yani. Neyse, nedeni şu.
# source: 8b276734
beat-more-branch-6-1 = Paranın faydası yok, değil mi? İsterken ben de fark ettim.
# source: 0be0b311
beat-more-branch-6-2 = Yakaladınız beni. Ne bulsam kapıyorum.
# source: 1f051d4c
beat-more-branch-6-3 = Tamam, fotoğrafları unutun.
# source: 807ae16a
beat-more-branch-7-1 = Yok, çok doğru. Benimki açgözlülüktü.
# source: 0d12f8a3
beat-more-branch-7-2 = Fotoğraflar kalsın. Doğrusu, indirim de kalsın.
# source: cf64f00d
beat-more-branch-7-3 = Beni burada durdurmakta haklısınız.
# source: f3c9b025
beat-more-branch-8-1 = Bana ne lazım, ben de bilmiyorum artık.
# source: e73d763a
beat-more-branch-8-2 = Önce evet, sonra sorular.
# source: 27853f1e
beat-more-branch-8-3 = Ne için istediğimi söyledim, üç aşağı beş yukarı.
# source: 805de3e1
beat-more-branch-9-1 = Yine pazarlığa döndük demek.
# source: 18f7b362
beat-more-branch-9-2 = Ha, o “evet”in altında küçük yazılar varmış.
# source: 4ff00731
beat-more-branch-9-3 = Uyandınız sonunda.
# source: b743d7c2
beat-more-branch-10-1 = Çabuk toparlandınız.
# source: 4392ae9e
beat-more-branch-10-2 = Gözünüz açıldı bakıyorum.
# source: 4c0947ce
beat-more-branch-10-3 = Peki, o “evet” iptal yani.
# source: 94919088
beat-more-branch-11-1 = Deminki “evet” evet değilmiş. Demek yine fiyattayız.
# source: 0cfaf17a
beat-more-branch-11-2 = Ben de kasayı açık sanmıştım.
# source: 82cbd406
beat-more-branch-11-3 = Bir evet, bir hayır. Şimdi ikisine de inanasım gelmiyor.
# source: 52f38d9f
beat-more-branch-12-1 = Önce evet, şimdi ne dediğiniz belli değil. O “evet” hâlâ geçerli mi, onu bile çıkaramadım.
# source: 8a4fcbfd
beat-more-branch-12-2 = Buna fotoğraflar dâhil mi, yoksa hiçbir şey mi dâhil değil?
# source: 16c7cd1f
beat-more-branch-12-3 = Öyle bir bulandırdınız ki “evet”iniz de içinde kayboldu.
# source: 090cc9de
beat-stung-1 = Avludan buraya imza atmaya geldim. Herkes gibi parasını sordum. Kendi masamda benimle böyle konuşulmaz.
# source: 83a0481b
beat-stung-2 = Bu atölyeden altı kişi ekmek yiyor. Bir şeyin kaça olduğunu sorarım; bunun için de azar işitmem.
# source: 90273e77
beat-stung-3 = Otuz yıldır her türlü insana mal sattım, kimseye böyle laf etmedim. Bir daha denemek ister misiniz?
# source: f238fdb0
beat-stung-model = Yakışıksız konuştum, hata bende; sorunuz yerindeydi. Cevabım şu: Fiyat { $price } olarak kalıyor. Bunda canınızı sıkan nedir, anlatır mısınız?
# source: 2ab6b7f8
beat-stung-hint = Önce bir cümleyle iğneyi çıkarın. Sonra başka bir cümleyle yerinizi belli edin.
# source: cc67f8a0
beat-stung-example-1 = Kırılmakta haklısınız. Söylediğim kabaydı, hata bende. Sorunuz yerindeydi. Fiyat aynı kalıyor ama söyleyin, bunu ödemekte sizi kaygılandıran ne?
# source: 7d200304
beat-stung-example-2 = Sizinle kendi masanızda kötü konuştum, özür dilerim; bu benim hatamdı. Kırıldığınızı görüyorum. Fiyat 190.000 lira olarak kalıyor, iki taksitte ödeyebilirsiniz.
# source: e4847859
beat-stung-example-3 = Bunu geçelim. Fiyat aynı kalıyor ama size 135.000 liraya küçük mağazayı kurabilirim.
# source: 62d6dbaf
beat-stung-example-4 = Amma da nazlıymışsınız. Gerçeği kaldıramıyorsanız talaşınızın başına dönün.
# source: 412ec548
beat-stung-example-5 = O zaman bu işten vazgeçelim. Ben size göre biri değilim, hoşça kalın.
# source: 7d4da702
beat-stung-branch-4-1 = Şimdi de üstünü parayla örtüyorsunuz.
# source: 375816fe
beat-stung-branch-4-2 = Vicdan azabı ucuza gidiyormuş.
# source: 8fd582bd
beat-stung-branch-4-3 = Eh. Kaba ama cömert.
# source: 12a2a8b6
beat-stung-branch-6-1 = Daha iyi. Biraz geç ama daha iyi.
# source: c1f83e9d
beat-stung-branch-6-2 = Bunu dinlerim.
# source: 817f21bf
beat-stung-branch-6-3 = Hm. Neyse, hepimizin kötü günü oluyor.
# source: 0b4fd570
beat-stung-branch-7-1 = Efendice sordunuz, ben de efendice söyleyeyim.
# source: 62cde16f
beat-stung-branch-7-2 = Böylesi iyi. Söze bununla başlamışsınız sayalım.
# source: cb43769a
beat-stung-branch-7-3 = Hm. İnsan olabiliyormuşsunuz demek.
# source: 3057b3d4
beat-stung-branch-8-1 = İyi. Unuttum gitti, aşağı yukarı.
# source: 4f26538e
beat-stung-branch-8-2 = Sağ olun. Kolay söylenmez bu.
# source: 1d7cd6f4
beat-stung-branch-8-3 = Peki. Bu konuyu kapatalım.
# source: 829d6dfe
beat-stung-branch-9-1 = Üslubunuz için tek kelime etmediniz ama dediğiniz hiç değilse akla yatkın.
# source: 5a04a1ca
beat-stung-branch-9-2 = Hemen işe döndük demek.
# source: 1cded47f
beat-stung-branch-9-3 = Yanında bir de özür isterdim.
# source: 5111795a
beat-stung-branch-10-1 = Ben başka bir şey bekliyordum.
# source: 70980a6e
beat-stung-branch-10-2 = Demin nasıl konuştuğunuza dair tek kelime yok.
# source: 28b5adbd
beat-stung-branch-10-3 = Bir şey daha söyleyebilirdiniz.
# source: f8ae2013
beat-pen_down-1 = Kalemi bir kenara koyayım. Belki bu bahar sırası değil. Ardında duramayacağım bir kapıyı hiç açmayayım.
# source: fcb81a52
beat-pen_down-2 = Belki de hiç girişmesem daha iyi. Kötü olduğundan değil. Ya iyi giderse, o zaman ben ne yaparım?
# source: 982463c0
beat-pen_down-3 = Şu { $opening } tarihine baktıkça içim bir tuhaf oluyor. Böyle mağaza, atölyesi daha büyük olanın işi belki.
# source: e5602b3d
beat-pen_down-model = Sizi faturadan çok, işin iyi gitmesi korkutuyor gibi. Fiyatı olduğu gibi bırakıp önce bunu konuşalım derim: { $opening } sonrası için gözünüzün önüne ne geliyor?
# source: e9dace6c
beat-pen_down-hint = Duydunuz mu? Mesele fatura olmaktan çıktı.
# source: 9467d831
beat-pen_down-example-1 = Açıkça söylediğiniz için teşekkür ederim; bunun size ne kadar ağır geldiğini görüyorum. Fiyat değişmiyor ama o bekleyebilir. O kapıyı açmayı düşününce sizi korkutan ne?
# source: d30b72e1
beat-pen_down-example-2 = Bu tarihin sizi ürküttüğünü görüyorum, zorlamak istemem. Tamamının fiyatı aynı kalıyor ama yalnız hazır modellerle 135.000 liraya açıp gerisine sonbaharda karar verebiliriz.
# source: d4da6262
beat-pen_down-example-3 = Bu baharla ilgili tereddüdünüzü anlıyorum. Ama fiyat değişmiyor.
# source: 34fe9dea
beat-pen_down-example-4 = Kalemi bırakmayın! Tamam, hepsi içinde, 155.000 liraya sizin olsun.
# source: b3cc98fc
beat-pen_down-example-5 = O zaman bu işten vazgeçelim. Ben bu iş için doğru kişi değilim, hoşça kalın.
# source: cd13834b
beat-pen_down-branch-2-1 = Ben zaten sendeliyorum, bir tekme de siz atıyorsunuz.
# source: d0bb374c
beat-pen_down-branch-2-2 = Zamanını da iyi seçiyorsunuz.
# source: c0b38fc3
beat-pen_down-branch-2-3 = Bir bu eksikti.
# source: d3700809
beat-pen_down-branch-5-1 = İmzamı almak için bunu da mı göze alıyorsunuz?
# source: 78b7e631
beat-pen_down-branch-5-2 = Eh. Bu kadar kolaysa, neden olmasın.
# source: ba4ac948
beat-pen_down-branch-5-3 = Demek beklemek para ediyormuş.
# source: 64fd12d2
beat-pen_down-branch-7-1 = Siz biliyorsunuz zaten, sanırım.
# source: 3a27a57e
beat-pen_down-branch-7-2 = Hâlâ aynı şey işte.
# source: 8dc7bcec
beat-pen_down-branch-7-3 = Söyledim size. Geçip gitmedi ki.
# source: c249aae8
beat-pen_down-branch-8-1 = Bunu atölyedekilere bile söylemedim.
# source: b7d96e4c
beat-pen_down-branch-8-2 = Peki, dökeyim içimi.
# source: dd041951
beat-pen_down-branch-8-3 = Gülünç bulacaksınız.
# source: cd062a06
beat-pen_down-branch-9-1 = Nereden bildiniz? Bu yüzden gözüme uyku girmiyor.
# source: 1ad6e69f
beat-pen_down-branch-9-2 = Demek görmüşsünüz. O siparişleri düşüne düşüne sabahı ediyorum.
# source: 50a74923
beat-pen_down-branch-9-3 = Tam üstüne bastınız. Altında kalırım ben onca siparişin.
# source: 7836c84a
beat-pen_down-branch-10-1 = Hm. Bu kadarı gözümü korkutmaz.
# source: db899f7d
beat-pen_down-branch-10-2 = Daha yumuşak bir giriş olur belki.
# source: 630a267f
beat-pen_down-branch-10-3 = Sıkıştırmıyorsunuz, hakkınızı vereyim.
# source: 2e86b823
beat-pen_down-branch-11-1 = Onu ancak bir dosta anlatırdım.
# source: 5c3499bc
beat-pen_down-branch-11-2 = Yok, sanmam. Bugün değil.
# source: a9305b22
beat-pen_down-branch-11-3 = Olmaz. Kendimi gülünç hissederim.
# source: 0591a785
beat-pen_down-branch-12-1 = İyi insansınız. Ama hesap değişmiyor.
# source: fe1d01e3
beat-pen_down-branch-12-2 = Size kırgın falan değilim, yanlış anlamayın.
# source: 199ade32
beat-pen_down-branch-12-3 = Duydum sizi. Gerçekten duydum.
# source: abaac0b6
beat-pen_down-branch-13-1 = Fiyat da fiyat. Derdim aslında o bile… Neyse, boş verin.
# source: 68dfc740
beat-pen_down-branch-13-2 = Siz lafın ardını dinlemiyorsunuz, değil mi?
# source: 96dbb50a
beat-pen_down-branch-13-3 = Ben bir şey diyorum, siz başka şeye cevap veriyorsunuz.
# source: 2ffcdcc4
beat-pen_down-branch-14-1 = Evet. Neyse.
# source: 9c8f7f39
beat-pen_down-branch-14-2 = Bununla ne yapacağımı bilemedim.
# source: f202ef7b
beat-pen_down-branch-14-3 = Belki. Belki de değil.
# source: e9edcfcc
beat-fear-1 = Ayda { $capacity } bank yapıyoruz. Geçen mayıs bir tanesi dergide çıktı, millet kasıma kadar bekledi. Adım dolandırıcıya çıktı. İşleyen bir mağaza bunu bana her hafta yaşatır.
# source: 357c8105
beat-fear-2 = Ya tutarsa? Altmış sipariş gelir, biz ayda { $capacity } bank yapıyoruz, millet bütün yaz bekler. Geçen yıl paralarını kendi birikimimden geri verdim.
# source: 5f699d4b
beat-fear-3 = Mağazanızın iyi olmasından korkuyorum. Ayda elimizden { $capacity } bank çıkıyor. Geçen mayıs insanlar beklemekten bıktı, hepsine iade yaptım. Kenara koymak istediğim para onun içindi.
# source: 342e6329
beat-fear-model = Anlattığınız için teşekkür ederim; yerinizde olsam ben de korkardım. İndirim bank yapmaz. Fiyat aynı kalıyor; aylık sipariş sınırı koyarız, kapasiteniz dolmadan mağaza o ay siparişe kapanır.
# source: d7e84c6a
beat-fear-hint = İşte, söyledi. İndirim bu derde deva olmaz. Peki mağazanın içinde buna iyi gelecek ne var?
# source: effd2293
beat-fear-example-1 = O yaz sizin için çok ağır geçmiş olmalı, anlattığınıza sevindim. Fiyat aynı kalıyor, çünkü çare zaten içinde: ayda on dört siparişten sonra mağaza müşteriyi tarih vererek bekleme listesine alır.
# source: 16cf113c
beat-fear-example-2 = Geçen yazın sizi ne kadar üzdüğünü anlıyorum. Tamamının fiyatını indirmem ama küçük mağazayı 135.000 liraya alabilirsiniz: orada yalnız samanlıkta hazır duran satılır.
# source: 6ef23997
beat-fear-example-3 = Çok kötü olmuş, neden korktuğunuzu anlıyorum. O yaz sizi en çok ne yıprattı?
# source: 602a946f
beat-fear-example-4 = Öyleyse tamam, 155.000 lira olsun.
# source: bc38df62
beat-fear-example-5 = İnsanları altı ay bekletirseniz size dolandırıcı demeleri normal. İş yapmayı bilmiyorsunuz, acınacak hâldesiniz.
# source: 8dc90fa7
beat-fear-branch-4-1 = İncelik bu. İçinden bank çıkmaz ama incelik.
# source: e03e793a
beat-fear-branch-4-2 = İyi, iadelerin bir kısmı çıktı böylece.
# source: 7c1081af
beat-fear-branch-4-3 = Yufka yürekliymişsiniz. Alırım yine de.
# source: 5012e557
beat-fear-branch-5-1 = Yapabiliyor mu bunu? Bana kimse söylemedi yapabildiğini.
# source: 56cde14d
beat-fear-branch-5-2 = Şunu bir daha söyleyin, yavaş yavaş. Benim eksik parçam buymuş.
# source: cc354d05
beat-fear-branch-5-3 = Ya. Ben bunu kapanmayan bir musluk sanıyordum.
# source: fcccaeb3
beat-fear-branch-6-1 = Az satınca az borçlanırım insanlara.
# source: 94266c72
beat-fear-branch-6-2 = Sel böylece biraz diner herhâlde.
# source: 92914944
beat-fear-branch-6-3 = Ne kadar az sayfa, o kadar çok uyku.
# source: 4a32a8f2
beat-fear-branch-7-1 = Bu işe yarar. Nasıl yarayacağını da görüyorum.
# source: 528fa495
beat-fear-branch-7-2 = Ya. Meseleye o yandan hiç bakmamıştım.
# source: 1e236d91
beat-fear-branch-7-3 = Bakın, ilk kez biri içimi ferahlatan bir şey söyledi.
# source: f5f92a93
beat-fear-branch-8-1 = Buna söz vermeyin. Ben bir kere “bayrama yetişir” dedim.
# source: 4c0a971f
beat-fear-branch-8-2 = Onu kimse bilemez. Ben hiç bilemedim.
# source: 80bc13b8
beat-fear-branch-8-3 = Ben de öyle sözler verdim. Sonunda cebimden ödedim.
# source: 340dc86f
beat-fear-branch-9-1 = Çoğu gece onu düşünüyorum.
# source: 3ecb8b7e
beat-fear-branch-9-2 = Gerçekten merak ediyorsunuz. Güzel.
# source: 6136091b
beat-fear-branch-9-3 = O hesabı kaç kere yaptım, bilseniz.
# source: 45ea2c97
beat-fear-branch-10-1 = Söyleyince hafifledim.
# source: 843e1874
beat-fear-branch-10-2 = Sağ olun. O kadar da aptal değilmişim demek.
# source: d080a82c
beat-fear-branch-10-3 = Gülmediniz. Bu da bir şey.
# source: e0f77ac8
beat-fear-branch-11-1 = Bu sizin fiyatınızla ilgili. Ben size kapımda bekleyen insanları anlatıyordum.
# source: b2dd365b
beat-fear-branch-11-2 = Ben demin size bir şey anlattım, farkındaysanız.
# source: 2fb92417
beat-fear-branch-11-3 = İyi de işin özünü teğet geçiyorsunuz.
# source: d46fd3b3
beat-how-1 = Otuz kırk sipariş birden düştü, benim dört kişim kesimde. O sabah ne olacak? Ben orada tıkanıyorum.
# source: bb9f1f00
beat-how-2 = Geçen mayıs bir daha yaşanmasın diye ne yapacağım? Birinden duymak istediğim tek şey bu.
# source: eca56e9f
beat-how-3 = Siparişlerin altında kalmayacağımıza biri beni inandırsın, kuruşuna pazarlık etmeden imzalarım.
# source: 8be7f551
beat-how-model = O sabahı yaşamak zorunda değilsiniz; sizi neden korkuttuğunu da anlıyorum. Fiyat aynı kalıyor. Mağaza ancak yapabileceğiniz kadarını alır: her aya bir sipariş sınırı, sonrası için dürüst tarihli bir bekleme listesi.
# source: 7c0123cf
beat-how-hint = Gözünde canlandırabileceği bir şey istiyor. Mağazanın hangi parçası siparişleri dizginler?
# source: abd2778b
beat-how-example-1 = O sabahtan neden korktuğunuzu anlıyorum ama yaşanması gerekmiyor. On dört yazarsınız, aylık sınır o olur: on beşinci müşteri satın alma düğmesi yerine bir sonraki boş ayı görür. Fiyat aynı kalıyor.
# source: 4b1d58ff
beat-how-example-2 = Orada tıkanmanızı anlıyorum, haklı bir kaygı. Temkinli başlamak isterseniz 135.000 liraya küçük mağazayı alın: yalnız bitmiş hazır modeller satılır, bitince de biter.
# source: fa1800fd
beat-how-example-3 = Bunun sizi neden korkuttuğunu anlıyorum. Geçen mayıs sizi en çok zorlayan neydi?
# source: 257aae54
beat-how-example-4 = Size yüzde yüz garanti veriyorum, benim mağazamda böyle bir şey asla ama asla olmaz.
# source: c2a1d2a8
beat-how-example-5 = Onu ben de bilmiyorum. Peki, tamam, 155.000 lira olsun.
# source: a7137a5d
beat-how-branch-4-1 = Yine para. Eh, burun kıvıracak değilim.
# source: 8f6b16fe
beat-how-branch-4-2 = Sorumun cevabı değil ama alırım.
# source: 162478e6
beat-how-branch-4-3 = Aklınıza bundan başkası gelmiyorsa, verin onu.
# source: 6cb2603f
beat-how-branch-5-1 = Yani musluk benim elimde. Onların değil.
# source: 4de3e3e8
beat-how-branch-5-2 = Hay Allah. Bu kadar basit miymiş?
# source: 06921d5f
beat-how-branch-5-3 = Bunu anladım işte. Bizim avluda da iş böyle döner.
# source: 5b317b0b
beat-how-branch-6-1 = Küçük mağazada o kadar derine batmam.
# source: 89410d1d
beat-how-branch-6-2 = Daha azı yani.
# source: 6426e24e
beat-how-branch-6-3 = “Küçükten başla.” Babam olsa öyle derdi.
# source: e7a46cc4
beat-how-branch-7-1 = Evet. Ben buna razıyım.
# source: 26b50d51
beat-how-branch-7-2 = Plan dediğin budur. Gördüm mü tanırım.
# source: 204ca919
beat-how-branch-7-3 = Güzel. Elimi atıp tutunabileceğim bir şey.
# source: a36bd22a
beat-how-branch-8-1 = Bizim sınırımız ayda { $capacity } bank, o da kimse hastalanmazsa.
# source: 65b94b49
beat-how-branch-8-2 = En çok özel ölçüler yoruyor. Her biri bir haftamızı yiyor.
# source: 4e618a2b
beat-how-branch-8-3 = İnsanlar beklemeye kızmıyor. Haber verilmemesine kızıyor.
# source: b1a3857c
beat-how-branch-9-1 = Güzel de, bir tek siparişi bile durdurmuyor.
# source: ec0d4469
beat-how-branch-9-2 = Siz bilirsiniz diye ummuştum.
# source: d7646a7a
beat-how-branch-9-3 = Mağazayı kuran sizsiniz. Bunu da ben mi icat edeyim?
# source: 4bd1f7b8
beat-plan-1 = Yapamadığımızı satmıyoruz yani. Bununla rahat uyurum ben. Peki hepsi, mağazanın tamamı için neye imza atıyorum?
# source: 925cdba4
beat-plan-2 = Bu benim için paradan kıymetli galiba. Yine de bir kez daha sormam lazım. Rakam kâğıtta yazdığı gibi mi kalıyor?
# source: e3e2d5f8
beat-plan-3 = O zaman kenara para koymama da gerek kalmıyor. Ama beni bilirsiniz, denerim: Aramızda kalsın, ufacık bir şey inmez mi?
# source: a74c2553
beat-plan-model = O derde bir çare bulunduğuna sevindim. Fiyat { $price } olarak kalıyor, iki taksitte ödeyebilirsiniz. Bugün imzalayın, pazartesi saat onda aylık sınırınızı birlikte belirleyelim.
# source: 42c57c67
beat-plan-hint = Az kaldı. Net bir rakam, bir de ilk adım; başka bir şey değil.
# source: c5200044
beat-plan-example-1 = Artık rahat uyuyacağınıza sevindim. Mağazanın tamamı için imzaladığınız tutar 190.000 lira, sözleşmede yazdığı gibi. Salı dokuzda gelirim, sınırları bank bank gireriz.
# source: 1eccaa59
beat-plan-example-2 = Seçebilirsiniz: ister tamamı, ister yalnız hazır modellerle küçük mağaza, 135.000 liraya.
# source: e848bad4
beat-plan-example-3 = Hadi, sizin hatırınıza 155.000 lira olsun, bitsin bu iş.
# source: 603882d3
beat-plan-example-4 = Bunu duyduğuma sevindim. Geçen yaz yaşadıklarınızın sizi ne kadar üzdüğünü anlıyorum.
# source: cf1af34e
beat-plan-example-5 = Hâlâ mı pazarlık ediyorsunuz? Hayatımda sizin kadar cimri birini görmedim.
# source: b9d8172a
beat-plan-branch-4-1 = A! Ben alışkanlıktan sormuştum.
# source: 9fad3051
beat-plan-branch-4-2 = Hay Allah, ben zaten imzalayacaktım.
# source: 44fb5048
beat-plan-branch-4-3 = Eh, dağıtıyorsanız alırım.
# source: 76cf98e8
beat-plan-branch-6-1 = Bir de seçme hakkı. Şımartıyorsunuz beni.
# source: 2ccc8b19
beat-plan-branch-6-2 = Hm, küçük olan. Onu bir düşüneyim.
# source: 8f0e3e19
beat-plan-branch-6-3 = Bir küçük kardeşi vardı, onu unutmuştum neredeyse.
# source: 94031b60
beat-plan-branch-8-1 = Şimdi mi? Tam bitmişken?
# source: 3bafe31a
beat-plan-branch-8-2 = Ben de tam inanmaya başlamıştım.
# source: f5f5c0ec
beat-plan-branch-8-3 = Bunu anlamadım işte.
# source: 29184559
beat-plan-branch-9-1 = Siz memnunsunuz, ben memnunum.
# source: 3dac3d15
beat-plan-branch-9-2 = Evet, evet.
# source: c01f46b9
beat-plan-branch-9-3 = Ne güzel anlaşıyoruz.
# source: a230c3b5
beat-smaller-1 = Diyelim ki ikinci sütunu aldım, { $small }. İçinde yalnız hazır modeller var. Özel ölçü sayfası da arada, sessizce kaynasa olmaz mı?
# source: 2c11decc
beat-smaller-2 = Şu üstünü çizdiğim küçük mağaza vardı, { $small }. Çizgiyi geri alsam, bayi sayfasını da içinde bırakırdınız, değil mi?
# source: a882effc
beat-smaller-3 = Az mağaza, az para. { $small } olsun o zaman. Ama özel ölçü sayfam yok demeye utanırım. Bir sayfacık. Olmaz mı?
# source: e71c6efe
beat-smaller-model = O sayfayı neden istediğinizi anlıyorum, görenler de seviyor. Ama küçük mağazada yok: { $small } hazır modelleri karşılıyor. Size uyarsa sonbaharda, ikinci aşamada ekleriz.
# source: 58afc654
beat-smaller-hint = Az para, az mağaza: Sınırı sütunun bittiği yere çekin.
# source: aafd30aa
beat-smaller-example-1 = O sayfanın sizin için önemini anlıyorum ama küçük mağazada yalnız hazır modeller var. Onun yerine siteye özel siparişler için telefon numaranızı koyabilir ya da sayfayı sonbaharda ekleyebiliriz.
# source: 8a0c928a
beat-smaller-example-2 = O sayfanın sizin için önemli olduğunu görüyorum. Küçük mağazaya dâhil değil ama sonbaharda ikinci aşamada ekleyebiliriz. Seçmeden önce: neden birden küçüğünü istediniz, sizi korkutan ne?
# source: 141cddf8
beat-smaller-example-3 = Hayır, o sayfa bu fiyata dâhil değil. Küçük mağazada yalnız hazır modeller var.
# source: d87fadcb
beat-smaller-example-4 = Peki, o sayfayı da ücretsiz eklerim.
# source: 1f6e3764
beat-smaller-example-5 = O sayfanın sizin için ne kadar önemli olduğunu görüyorum; ondan vazgeçmek zor, anlıyorum.
# source: 2cbd65eb
beat-smaller-branch-3-1 = Tam da yumuşuyordum.
# source: ec996291
beat-smaller-branch-3-2 = İmzayı atmama ramak kalmıştı, biliyor musunuz?
# source: 114e5852
beat-smaller-branch-3-3 = Müşteri kaçırmakta ustasınız.
# source: 19b2cd20
beat-smaller-branch-6-1 = Ne iyi insansınız.
# source: cc0fafaa
beat-smaller-branch-6-2 = Bir sayfa sizi batırmaz demiştim.
# source: 401b953a
beat-smaller-branch-6-3 = Sessizce öyleyse. Kimseye söylemem.
# source: 4a2f62bf
beat-smaller-branch-8-1 = Öyle güzel sordunuz ki anlatmasam ayıp olur.
# source: d11f78c1
beat-smaller-branch-8-2 = Herhangi bir şeyin altına adımı yazmadan önce bilmeniz gereken bir şey var.
# source: e71bb348
beat-smaller-branch-8-3 = Size söylemediğim bir şey var.
# source: d31ebffa
beat-smaller-branch-9-1 = Durun. O zaman küçüğüne hiç gerek kalmıyor ki.
# source: ac10b2e6
beat-smaller-branch-9-2 = A, o zaman iş değişir.
# source: e5d497b9
beat-smaller-branch-9-3 = Bir dakika. Bunu yapabiliyorsa niye küçültelim?
# source: 1082cfed
beat-smaller-branch-11-1 = Doğrusu mu? Hazır modeller. Samanlıkta istifli duruyorlar zaten.
# source: 21b14323
beat-smaller-branch-11-2 = Seçmem gerekse, hazır duran gitsin derim. Gerisi bekler.
# source: d24fc3d0
beat-smaller-branch-11-3 = Bana lazım olan, samanlıktakilerin satılması. Gerisi süs.
# source: ec2f8fb6
beat-smaller-branch-12-1 = Benim sayfadan hâlâ ses yok.
# source: 10819c48
beat-smaller-branch-12-2 = Bugün bilmece gibisiniz.
# source: 03dd576d
beat-smaller-branch-12-3 = Soruyorum, havada kalıyor.
# source: d009ab97
beat-smaller-branch-13-1 = Bundan sayfamı alıp almadığım anlaşılmıyor.
# source: 2e05f5a9
beat-smaller-branch-13-2 = Gülümsüyorsunuz ama bir şey demiyorsunuz.
# source: 03ef048b
beat-smaller-branch-13-3 = Cevap yok mu? Küçüğü kalsın o zaman.
# source: 396043b0
beat-door-1 = Tutkal kuruyor içeride. Sormadığınız ya da önermediğiniz bir şey kalmadıysa eldivenlerimi alayım ben.
# source: 5308bfc7
beat-door-2 = Hızarın başına dönmem lazım. Diyeceğiniz bir şey daha varsa sırası şimdi.
# source: 311b8a6a
beat-door-3 = Dosyayı kapatıyorum artık. Bir cümle daha söyleyin, ama iyi bir cümle olsun.
# source: 573656b3
beat-door-model = Gitmeden önce: Bunun size rakamdan daha ağır geldiğini görüyorum, o yüzden fiyata dokunmuyorum. { $opening } sonrasındaki en kötü sabah sizce nasıl olur? Ben onu çözmek isterim.
# source: 2e007ed2
beat-door-hint = Tek cümleniz kaldı. Onu fiyatınıza değil, karşınızdakine harcayın.
# source: ed845c2d
beat-door-example-1 = Eldivenlerinizi almadan bir şey soracağım: sizi korkutanın para olmadığını görüyorum, o yüzden fiyat aynı kalıyor. Açılışı düşününce en çok neden korkuyorsunuz? Asıl onu anlamak isterim.
# source: fa6b67f1
beat-door-example-2 = Siparişlerin altında kalmaktan korktuğunuzu görüyorum. Fiyat aynı kalıyor ama mağaza sizi koruyabilir: her aya bir sipariş sınırı koyarız, dolunca müşteriler bekleme listesine girer.
# source: 6f96fd0d
beat-door-example-3 = Bu saatin sizin için tatsız geçtiğini görüyorum. Sizi daha iyi dinlemem gerekirdi, hata bende.
# source: a76343a0
beat-door-example-4 = Durun, durun! 155.000 lira olsun, her şey dâhil, yeter ki gitmeyin.
# source: 236211de
beat-door-example-5 = Peki, siz nasıl isterseniz.
# source: a706b581
beat-door-branch-4-1 = İlla ayağa kalkmam gerekiyormuş.
# source: e9be1994
beat-door-branch-4-2 = Geldi işte. Elim kapının kolundaydı.
# source: 6bebad25
beat-door-branch-4-3 = Eh, bu beni sandalyeye geri oturtur.
# source: a2206e35
beat-door-branch-6-1 = Şimdi mi söylüyorsunuz? Bir saat önce deseydiniz imzalamıştım.
# source: 35ff3cd4
beat-door-branch-6-2 = Durun, yeniden oturayım. Bunu dinlemek isterim.
# source: 5ea97ce8
beat-door-branch-6-3 = Bir dakika. Yapabiliyor mu bunu?
# source: 6e90b873
beat-door-branch-7-1 = Az paraya az iş. Bu hiç değilse dürüstçe.
# source: 34036bb9
beat-door-branch-7-2 = Bir dakika öyleyse. Tutkal daha önce de bekledi.
# source: 8dd1b789
beat-door-branch-7-3 = Bunu da sona saklamışsınız.
# source: 77504686
beat-door-branch-8-1 = Bir saat önce olsa işime yarardı. Hâlâ da yarar.
# source: 2ad40dd0
beat-door-branch-8-2 = Hm. Bunu gözümün önüne getirebiliyorum.
# source: b695dfbe
beat-door-branch-8-3 = Bunun için eldivenler bekler.
# source: f80b26c3
beat-door-branch-9-1 = Daha oturmuyorum. Ama dinliyorum.
# source: dcb36b41
beat-door-branch-9-2 = Hm. Eldivenler bir dakika beklesin.
# source: 3126ee52
beat-door-branch-9-3 = Bir dakikanız var.
# source: 8a5370f6
beat-door-branch-10-1 = Peki. Bir kez daha, sonra gerçekten kalkmam lazım.
# source: da0a8094
beat-door-branch-10-2 = Peşini bırakmıyorsunuz, iyi ki de bırakmıyorsunuz.
# source: 9d45fcb4
beat-door-branch-10-3 = Bunun cevabını biliyorsunuz. Yine söyleyeyim.
# source: 2a88f884
beat-door-branch-12-1 = Bu başka türlü bir soru. Buna oturulur.
# source: 09d0fc50
beat-door-branch-12-2 = Bunu içeri girdiğimde sorsaydınız ya.
# source: 0a093545
beat-door-branch-12-3 = Buna hazırlıklı değildim işte.
# source: 93bd408d
ending-signed-title = İmza atıldı, artık uyuyabilir
# source: 9ddb5062
ending-signed-1 = { $price } öyleyse, nazlanmak da yok artık. Buyurun, adım da burada, tarih de. Pazartesi gelin, yazacak bir şey de getirin.
# source: 2ee814b0
ending-signed-2 = Hak neyse o, fiyatın tamamı. Rahat bir uyku için bile verirdim bu parayı. Nereye imzalıyorum?
# source: dcd8327a
ending-signed-3 = İşte imzam, tam fiyatından. Biraz inseydiniz geceleri yine uykusuz kalırdım, yalnız daha ucuza.
# source: c3297956
ending-signed-outcome = Mağazanın tamamı konuşulan fiyattan satıldı: { $price }. Açılış günü { $opening }; siparişlerde sınır var, kimse ne kadar bekleyeceğini bilmeden bank beklemek zorunda kalmıyor.
# source: 17904d79
ending-signed-why = Fiyatı korudunuz ve isteğin arkasında ne olduğunu sordunuz. Yetiştirememe korkusuna çare bulununca pazarlık edecek bir şey kalmadı.
# source: daf081ca
ending-small_shop-title = Daha küçük mağaza, hakça fiyat
# source: 2afc5695
ending-small_shop-1 = Sayfa yok o zaman. Peki, { $small }, hazır modeller; sonbaharda bakarız. Verin şu kalemi.
# source: 362d6984
ending-small_shop-2 = Meşe gibisiniz, eğilmiyorsunuz. Tamam: küçüğü, { $small }. Aklıma başka bir şey gelmeden imzalayayım.
# source: 0c5d0a53
ending-small_shop-3 = Az para, az mağaza. Şikâyet bile edemiyorum. Buyurun, imzaladım.
# source: d22689d5
ending-small_shop-outcome = Küçük mağazayı { $small } karşılığında kuruyorsunuz. Nuran Hanım samanlıkta hazır duranı satıyor; gerisi, o hazır olunca gelebilir.
# source: ebb31d78
ending-small_shop-why = Fiyat ancak işle birlikte indi, böylece her saatiniz değerini korudu. Korkusunu size anlattıysa siparişlere konacak bir sınır mağazanın tamamını kurtarabilirdi; anlatmadıysa tahmin etmek zorunda kalmadınız.
# source: 76365e0a
ending-drawer-title = Sözleşme çekmeceye giriyor
# source: 8d439d98
ending-drawer-1 = Bunu tohum paketlerinin yanına, çekmeceye koyayım. Size bir diyeceğim yok. Bahar bir geçsin, bakarız.
# source: d89b81cf
ending-drawer-2 = Bırakın burada dursun. Bugün imzalamam, hayır da demem. Ararım. Ya da aramam.
# source: bc3f10cb
ending-drawer-3 = Bir gece düşüneyim ben bunu. Biliyorum, herkes öyle der. Çıkarken basamağa dikkat edin.
# source: 97a51d91
ending-drawer-outcome = İmzalanan bir şey yok, kaybedilen de yok. Fiyatınız yerinde, bahar geçiyor, telefon susuyor.
# source: 9bfbb22f
ending-drawer-why = Hiçbir şeyi bedava vermediniz, iyi ayrıldınız. Ama onu asıl tutan şeye el atılmadı; bu durumda hiçbir fiyat onu yerinden oynatamazdı.
# source: 7aa52760
ending-elsewhere-title = Yine hızarın başına
# source: 3b3c41e9
ending-elsewhere-1 = Öyleyse sizi tutmayayım. Karabük’teki genç bir denesin. Ya da kimse denemesin.
# source: cee86448
ending-elsewhere-2 = Gücenmek yok. Ben eskisi gibi telefonla defterle devam ederim.
# source: 8153c407
ending-elsewhere-3 = Buraya kadarmış. Kerestelerin arasından çıkışı bulursunuz.
# source: 448f035f
ending-elsewhere-outcome = İşinin başına dönüyor, sözleşme imzasız kalıyor. Fiyatınıza dokunan olmadı, takviminiz boş; ama kazanmaya değer bir müşteri gitti.
# source: 8784a4e3
ending-elsewhere-why = Bir fiyat ya da bir veda duydu, soru ise pek duymadı. Bir türlü ele alamadığınız korkusuna cevap bulsanız tam fiyatı imzalardı.
# source: 9cf9b9fa
ending-caved-title = Daha ucuz, üstüne bir de fazlası
# source: ff3493bc
ending-caved-1 = Ne âlâ. Hepsini şuraya elle yazayım, aklıma bir şey gelirse de ararım. Sizinle iş yapmak ne kolay.
# source: 9e1f057e
ending-caved-2 = Anlaştık! Kız kardeşime de söylerim, ona da mağaza lazım. Benim ödediğim fiyata tabii.
# source: 5ae084ae
ending-caved-3 = Bu iş tamam. Daha aşağıdan başlasam nereye inerdiniz, onu merak ediyorum. Neyse.
# source: 62c3d832
ending-caved-outcome = İş sizin; daha az paraya daha çok çalışacaksınız. Şubatta arıyor: Siparişleri nasıl yetiştireceğini hâlâ bilmiyor, açılış ek ücret ödemeden ertelenebilir mi?
# source: 009d26d6
ending-caved-why = Karşılıksız her “evet” ona daha fazlasının da çıkacağını gösterdi. İndirimin asıl korktuğu şeye hiç faydası olmadı.
# source: 632a8ec6
ending-blow_up-title = Kerestelerin arasından kapıya
# source: 909288b7
ending-blow_up-1 = Çıkın. Kâğıtlarınızı da o iki sütununuzu da alın. Bankları el arabasında satarım, daha iyi.
# source: 1dd0ede1
ending-blow_up-2 = Bu kadarı yeter. Aylarca, her hafta sizi mi arayacağım ben? Batı Karadeniz’in bütün meşesini verseler olmaz. İyi günler.
# source: 6f40752e
ending-blow_up-3 = Siz herkesle böyle mi konuşursunuz, yoksa saçında talaş olanlarla mı? Bizim işimiz bitti. Kapı orada.
# source: d9d164c7
ending-blow_up-outcome = Sözleşme tezgâhın üstünde yırtık duruyor. Küçük yerde bunu altı kişi yıllarca anlatır.
# source: 9be2d1e9
ending-blow_up-why = Para sorusunu ya da ardındaki korkuyu hor gördünüz. Ondan sonra dünyanın hiçbir fiyatı o kâğıda imza attırmazdı.
