# source: fe507c63
title = Tezgâhın önünde bağıran adam
# source: 036c73c3
summary = Üç spor salonu var, sesinin kısma düğmesi yok. Sıranızı, fiyatınızı ve sükûnetinizi koruyabilecek misiniz?
# source: b30c2989
role = Bursa’da küçük bir baskı ve tabela dükkânınız var; ön tezgâhta tek çalışanınız Esra duruyor.
# source: 7523535e
aim = Sırayı bozmamak, hiçbir işi bedavaya vermemek, hakareti durdurmak; mümkünse müşteriyi de elde tutmak.
# source: 7334eaf8
situation = Tuncay Gürsoy’un üç spor salonu var; en yenisinin açılış tarihi { $opening }. Sizden { $order } karşılığında altı branda istedi; imzaladığı sipariş formunda teslim tarihi { $ready }. Cam giydirme için { $graphics } fiyat vermiştiniz, onu istemedi. Kimsenin işini geriye atmadan, mesai bitince tek bir branda basıp sabaha yetiştirebilirsiniz; farkı { $rush }. Şimdi, sıra bekleyen iki müşterinin önüne geçip içeri daldı; biri düğünü için karşılama panosu yaptıracak.
# source: 51e8aa6a
demand = Sıra beklemeden yarına branda, üstüne bedava cam giydirme
# source: 12e7b9cb
client-name = Tuncay Gürsoy
# source: cfb89d15
client-manner = Gürültücü, gösterişçi, sesini yükselterek kazanmaya alışmış; numarası sökmeyince gayet insan.
# source: 662218bb
fact-graphics = 13800 TRY
# source: 6414bd3d
fact-graphics-about = cam giydirmenin fiyatı
# source: f5291cba
fact-opening = 2027-03-28
# source: 2c5571d4
fact-opening-about = salonun açılış günü
# source: acdbb0c7
fact-order = 24800 TRY
# source: 6a395af8
fact-order-about = altı brandanın fiyatı
# source: f52922ba
fact-ready = 2027-03-26
# source: 65b9dac5
fact-ready-about = brandaların kararlaştırılan teslim günü
# source: a03552af
fact-rush = 3600 TRY
# source: f4d6cfb6
fact-rush-about = mesai sonrası basılacak tek brandanın farkı
# source: 22e16a2e
article = Sınırı çizin
# source: b431d431
guidance-hold_firm = Gösterinin çoğu laf: Her seferinde aynı sakin “hayır”ı duyunca Tuncay Bey söner.
# source: 24350702
guidance-set_boundary = Nasıl konuşulacağına dair bir kural koyarsanız elindeki tek silahı, yani sesini alırsınız.
# source: f9bf5378
guidance-offer_alternative = Yarına parasıyla bir şey astırabilirse, dükkândakilerin önünde küçük düşmeden geri adım atar.
# source: ade8d3c8
guidance-probe = Branda diye bağırıyor ama onu korkutan başka bir şey; sade bir soru bunu ortaya çıkarır.
# source: 6001454f
guidance-acknowledge = Derdinin anlaşıldığını görünce ne kadar bağırabildiğini ispatlamasına gerek kalmaz.
# source: 29101a1d
guidance-concede = Dönüp fazlasını ister: Bugün gürültüyle ne kopardıysa yarın oradan başlar.
# source: d1dccab9
guidance-over_apologize = Ezilip büzülmeniz ona baskının işe yaradığını, biraz daha yüklenmesi gerektiğini söyler.
# source: df456d6d
guidance-attack = Bağırarak karşılık verirseniz onun sahasına çıkarsınız; orada sizden çok daha antrenmanlı.
# source: 36566798
point-fair_queue = sırada bekleyenlerin hakkını korumak
# source: 0afcbdd5
point-fair_queue-phrase-1 = sıra bozulmaz
# source: 5bacab72
point-fair_queue-phrase-2 = sıra değişmez
# source: 68230029
point-fair_queue-phrase-3 = sıra aynı
# source: 6798cdee
point-fair_queue-phrase-4 = sırayı bozamam
# source: fb152341
point-fair_queue-phrase-5 = kimsenin önüne
# source: a34ed1cc
point-fair_queue-phrase-6 = kimsenin hakkını
# source: 51fd00e5
point-fair_queue-phrase-7 = sırada bekleyen
# source: c96d823b
point-fair_queue-phrase-8 = diğer müşterilerin
# source: a2a9a8b9
point-priced_extra = cam giydirmenin ücretli olduğunu söylemek
# source: 64f681b7
point-priced_extra-phrase-1 = giydirme ücretli
# source: 1542a52a
point-priced_extra-phrase-2 = giydirmenin fiyatı
# source: 4442c38f
point-priced_extra-phrase-3 = giydirmenin ücreti
# source: a1c53c4c
point-priced_extra-phrase-4 = giydirme ücretsiz değil
# source: e099ad3a
point-priced_extra-phrase-5 = giydirme bedava değil
# source: 40760bcd
point-priced_extra-phrase-6 = giydirmenin bedeli
# source: 897e9a93
point-priced_extra-phrase-7 = giydirmeyi bedava yapamam
# source: ad2e5d8a
point-aside = konuşmayı seyircisiz, baş başa sürdürmeyi önermek
# source: d75ba6b1
point-aside-making-1 = Arka odaya buyurun, açılış işinizi baş başa, sakin sakin konuşalım.
# source: 419f62fa
point-aside-making-2 = Bir dakika dışarı çıkalım mı? Orada kimse bizi seyretmez.
# source: 7428e5c9
point-aside-making-3 = Bunu sırada bekleyenlerin önünde değil, ofisimde konuşmayı tercih ederim Tuncay Bey.
# source: 35216908
point-aside-making-4 = Gelin, içeride oturup bir çay içelim; bu tartışmayı dükkânın ortasında, herkesin gözü önünde yapmayalım.
# source: 939118f0
point-aside-making-5 = Bu iş seyirci istemez: Şu iki müşterinin işi bitsin, atölyede on dakikam yalnız sizin.
# source: 5824069d
point-aside-making-6 = Bütün dükkân bize kulak kesilmiş, kalanını ikimiz yalnızken konuşsak daha iyi olur.
# source: 653fb0f7
point-aside-lacking-1 = Yarına ne yetişmeli, gelip bakacak olan en çok neyi görsün istersiniz?
# source: bf5fdee8
point-aside-lacking-2 = Her şeyi konuşuruz ama saygıyla; bağırmayı sürdürürseniz ortalık yatışana kadar ara veririz.
# source: e77c830b
point-aside-lacking-3 = Ne kadar yıprandığınızı anlıyorum, açılış heyecanınızı da; anlattıklarınız benden çıkmaz.
# source: 45ef0c46
point-aside-lacking-4 = Hayır, sizin için kimsenin sırasını alamam, cam giydirme de parayla.
# source: b1ec8773
point-aside-lacking-5 = Farkını öderseniz bu gece kapıya bir branda basarım, gerisi kararlaştırdığımız gün hazır olur.
# source: fc5be328
point-aside-lacking-6 = Öyle demekle yanlış yaptım, gönlünüzü kırdım, kusura bakmayın.
# source: 716ec993
beat-storm-1 = Hop! Kim bakıyor bu sirke? Altı brandamı YARINA istiyorum, beni ta buraya kadar getirdiğin için de camları bedava giydireceksin!
# source: f629d3bb
beat-storm-2 = Durdur şu makineyi, ne basıyorsa bassın sonra! { $opening } günü salonum açılıyor, sen beni kupa bastırmaya gelmiş çocuk gibi bekletiyorsun. Brandalar yarına, camlar da hediyen olsun. HEMEN!
# source: 5abcee7a
beat-storm-3 = Üç salonum var benim, ÜÇ! Düğün panosu bekleyen hanımın arkasına mı geçecekmişim? Önce benimkiler basılacak, yarın alacağım. Cam giydirme de dükkânın ikramı. Yazıyor musun, kardeşim?
# source: b87b6700
beat-storm-model = Bu açılışın sizin için ne kadar önemli olduğunu görüyorum. Brandalar, imzaladığınız formdaki gibi { $ready } günü hazır olur; cam giydirme ücretsiz değil. Yarına asıl neyin yetişmesi gerekiyor?
# source: 536d8795
beat-storm-hint = Yüksek ses gerekçe sayılmaz. Duyulduğunu hissettirin, tarihin yerinde durduğunu söyleyin, acelenin sebebini merak edin.
# source: 8a75bbcf
beat-storm-example-1 = 28 Mart’ta açılışınız var, acele etmenizi anlıyorum. Ama bu iki müşterimiz sizden önce geldi, sıra değişmez; cam giydirmenin fiyatı da 13.800 lira. Yarın ne var da bu kadar acil?
# source: 621f6f8a
beat-storm-example-2 = Buranın sorumlusu benim, bu işin sizin için ne kadar önemli olduğunu da görüyorum. Seve seve konuşurum ama bağırmadan: Bu dükkânda herkesle saygılı konuşulur. Yarına brandalar yetişmez, sıra değişmez, cam giydirme bedava değil.
# source: 7a5a3c10
beat-storm-example-3 = Hayır, bunu yapmam. Sanırım sizinle çalışmaya devam edemeyiz.
# source: 319526a7
beat-storm-example-4 = Tamam, tamam, brandalarınız yarın hazır olur, camları da bedava yaparız. Yeter ki bağırmayın.
# source: e8868e0b
beat-storm-example-5 = Bir bakmam lazım. Şu an bir şey diyemem.
# source: b87a11a9
beat-storm-branch-6-1 = Sen beni mi kovuyorsun? Daha gireli iki dakika oldu!
# source: a1016766
beat-storm-branch-6-2 = Dur bakalım, burada kapıyı çarpıp çıkacak biri varsa o da benim!
# source: 648870cf
beat-storm-branch-6-3 = Kapıyı mı gösteriyorsun? Bana? Şuraya bıraktığım onca paradan sonra?
# source: 8d894f80
beat-storm-branch-7-1 = Neden mi? Yarın sabah salonu gezmeye gelecekler de ondan; dışarıdan gören burası kapanmış der!
# source: 0cd85751
beat-storm-branch-7-2 = Acelem ne, öyle mi? Yarın onda misafirim var, cephem çırılçıplak. Acelem bu!
# source: 989363ba
beat-storm-branch-7-3 = Çok mu merak ettin? Yarın gözüne girmem gereken biri geliyor, duvarda çivi bile yok!
# source: 8d0f9c25
beat-storm-branch-9-1 = Ben buraya menüye bakmaya gelmedim, brandamı almaya geldim!
# source: fd3a614c
beat-storm-branch-9-2 = Ne istediğimi söyledim, sen kalkmış bana başka mal satıyorsun!
# source: 3442ef63
beat-storm-branch-9-3 = Seçenekmiş! Şuna bak, bana seçenek sunuyor! Seçenek isteyen oldu mu?
# source: c7395175
beat-storm-branch-10-1 = Sen kime hayır dediğinin farkında mısın?
# source: b0026e20
beat-storm-branch-10-2 = Hayır mı? Duydunuz mu millet? Bana HAYIR diyor!
# source: cd5cbda9
beat-storm-branch-10-3 = Olmadı, yanlış cevap. Bir daha dene.
# source: 1fa14b35
beat-insults-1 = Acemiler sürüsü! Şu tezgâhtaki de, Esra mı ne, önüne iki koyun koysan güdemez. Sıranın başına geçiyorum, camlar da bedava, konu kapandı!
# source: 8df641a9
beat-insults-2 = Şu dükkâna bak, fotokopi makinesine kapı takmışlar! Senin Esra’nın suratından düşen bin parça, iş desen o da yok. Önce benim brandalar, camlar da parasız!
# source: 23cd3b52
beat-insults-3 = Bit pazarı bile sizden düzenli be! Esra uyanık mı, dürtün de bakalım. Param geldi diye sevinin, şapşallar! Yarına istiyorum, camlarla birlikte, beş kuruş da vermem!
# source: 4a4410f0
beat-insults-model = Açılış telaşı herkesi gerer. Ama hakaret yok; Esra’yı da bu işe karıştırmayın, yoksa konuşmayı burada bitiririm. Sıra aynı kalıyor; isterseniz { $rush } farkla mesai sonrası bir baskı yaparım.
# source: d927f01b
beat-insults-hint = Çalışanınıza dil uzatmaya başladı. Kendi dükkânınızda hangi kuralın yüksek sesle söylenmesini isterdiniz?
# source: 7ca9e512
beat-insults-example-1 = Üzerinizde çok yük olduğunu görüyorum. Ama Esra’ya hakaret edemezsiniz; ancak bunu bırakırsanız devam ederim. Sıra değişmez, cam giydirme bedava değil. Yarın neyin ters gitmesinden korkuyorsunuz?
# source: c57406e6
beat-insults-example-2 = Acelenizi anlıyorum, açılışınızın güzel görünmesini ben de istiyorum. Ama Esra’ya hakaret edilmez, kimse de sırasını kaybetmez. Bu akşam mesaiden sonra 3.600 lira farkla bir branda basabilirim, kalanı 26 Mart’ta.
# source: 00fbf853
beat-insults-example-3 = Çalışanımla böyle konuşmanıza izin veremem. Burada lütfen saygılı konuşun.
# source: 8af864be
beat-insults-example-4 = Maalesef brandalar, sipariş formunda yazdığı gibi 26 Mart’ta hazır olur, daha önce değil.
# source: 5e6fecaf
beat-insults-example-5 = Acemi mi? Bunu kendi imzaladığı formu okumaktan âciz bir adam söylüyor. Utanın, koca bebek gibisiniz.
# source: 0d7f86f4
beat-insults-branch-8-1 = Ha, demek tezgâhın altında bir şeyler VARMIŞ!
# source: 913a3272
beat-insults-branch-8-2 = Çıktı işte ağzından baklası. İki bağırınca kapı aralanıyor.
# source: 7b1dd6f1
beat-insults-branch-8-3 = Bak sen. Demek başından beri oluyormuş.
# source: d70d39bd
beat-insults-branch-10-1 = Sende kulak da mı yok?
# source: 4c7b0d7b
beat-insults-branch-10-2 = Yüzsüzlükte üstüne yok, hakkını vereyim.
# source: 204f6f83
beat-insults-branch-10-3 = Şu laminasyon makinesi senden iyi laf anlar.
# source: 53b17a31
beat-rule-1 = Kural mı? Bana KURAL mı koyuyorsun? Parayı ben veriyorum, canım nasıl isterse öyle konuşurum. Uymazsam ne olacak? Ben yine en öne geçeceğim, camları da isterim.
# source: d98412e2
beat-rule-2 = Vay, okul açılmış! Parmak da kaldırayım mı öğretmenim? Peki, al sana kısık ses: Brandalar yarına, camlar bedava.
# source: dadba78a
beat-rule-3 = Salonda herkes böyle konuşur, sen orada yarım gün dayanamazsın. Tamam, bak, bağırmıyorum, bağıran yok. Brandalar öne geçiyor mu şimdi, camlar tamam mı?
# source: ca1888e7
beat-rule-model = Sesinizi alçalttığınız için teşekkür ederim, böylesi daha iyi. Kural basit: Saygılı konuştuğumuz sürece devam ederiz. Tarih değişmiyor. Yarına asacak bir şey gerekiyorsa mesai sonrası baskının farkı { $rush }.
# source: a8919dc7
beat-rule-hint = Alay etse de sesini alçalttı. Bunu gördüğünüzü belli edin; ama kuraldan da tarihten de geri adım atmayın.
# source: 8d48d901
beat-rule-example-1 = Kural hoşunuza gitmezse bugünlük burada keser, ortalık sakinleşince konuşuruz. Açılışa bir şey yetiştirmeniz gerektiğini anlıyorum. En öne geçemezsiniz ama bu akşam 3.600 lira farkla bir kapı brandası basabilirim.
# source: c66e8f01
beat-rule-example-2 = O zaman konuşmayı keseriz, yazık olur; ne kadar bunaldığınızı görüyorum, yardım etmek istiyorum. Sıra değişmez, cam giydirmenin fiyatı 13.800 lira. En önde olmak sizin için neden bu kadar önemli?
# source: 57010e44
beat-rule-example-3 = Kural herkes için geçerli. Cevabım da hâlâ hayır, sizi öne alamam.
# source: e16f98e1
beat-rule-example-4 = Peki, nasıl isterseniz öyle konuşun. Brandalarınızı öne alıyorum, camlar da bizden olsun.
# source: 9ab32700
beat-rule-example-5 = Bilmem ki, buna ne desem.
# source: e12bdcf8
beat-rule-branch-8-1 = Yani efendi olunca bir yolu bulunuyor, öyle mi?
# source: c193dae1
beat-rule-branch-8-2 = İyi, bu da bir başlangıç. Bağırmıyorum, bak.
# source: eb19f70b
beat-rule-branch-8-3 = Hah, bu dükkânda duyduğum ilk işe yarar laf.
# source: 56336223
beat-rule-branch-9-1 = Yine aynı türkü.
# source: a6eae3bf
beat-rule-branch-9-2 = Nuh diyorsun, peygamber demiyorsun.
# source: 1fa770fb
beat-rule-branch-9-3 = Peki. Peki! Güzellikle istedik, olmadı.
# source: cee52b72
beat-stage-1 = Duydunuz mu ahali? Benim işimi İSTEMİYORLAR! Şu an İnegöl’deki matbaayı arıyorum. Bak, çeviriyorum numarayı. Beni öne alıp camları yapmazsan üç salonun bütün baskı işi uçtu gitti!
# source: fc36f7ae
beat-stage-2 = Tamam, videoya alıyorum. Kameraya söyle: “Bir sıra yüzünden, iki metre folyo yüzünden üç salonluk müşteriyi tepiyorum” de. Hadi, de bakalım!
# source: ff6b0829
beat-stage-3 = Oldu, ben de şuraya yere oturuyorum. Listenin başına yazılmadan, camlarım yapılmadan kalkmam! Müşterilerine sen anlat niye oturduğumu. Akşama kadar vaktim var!
# source: 1c02b52b
beat-stage-model = O karar sizin; üstünüzdeki yükü de görüyorum. Cevabım değişmiyor: Teslim, sipariş formunda yazdığı gibi { $ready }; cam giydirmenin fiyatı { $graphics }. Yarın sizi en çok ne rahatlatır?
# source: 2fde3f1d
beat-stage-hint = Bu bir gösteri, aradığı seyirci de sizsiniz. Aynı şeyi, sesinizi hiç yükseltmeden bir kez daha söyleyin.
# source: 1b3313e7
beat-stage-example-1 = Aramak hakkınız; ne kadar bunaldığınızı da görüyorum. İşinizi yapmak isterim ama sıra değişmez, camları da bedava yapamam. Yarına mutlaka asılması gereken ne?
# source: 8d08e0d0
beat-stage-example-2 = Sizi kaybetmek istemem, açılışın yaklaştığını da biliyorum. Yine de sıra değişmez. Aramadan önce bir dinleyin: Bu akşam 3.600 lira farkla bir branda basabilirim, sabah dokuzda hazır olur.
# source: 02239bb8
beat-stage-example-3 = Cevabım aynı: İmzaladığınız sipariş formunda yazdığı gibi, brandalar 26 Mart’ta hazır olur.
# source: 78e5e71e
beat-stage-example-4 = Sizi kimsenin önüne geçiremem. Bu size uymuyorsa birlikte çalışmayı bitirmemiz daha iyi olur. Her şey gönlünüzce olsun.
# source: 2fbb79ac
beat-stage-example-5 = Arayın, arayın. Sizi ve bu ucuz sirk numaranızı çekecek olana acıyorum.
# source: 0249573d
beat-stage-branch-8-1 = Dur. Gösteriye ara verdik. Bak, bu başka.
# source: d9c456e2
beat-stage-branch-8-2 = Bir dakika. Bunu demin kimse söylemedi.
# source: 344874ba
beat-stage-branch-8-3 = Hm. Bu beni düze çıkarır aslında.
# source: 3b6b6064
beat-stage-branch-9-1 = Tamam. Tamam be! Yeter.
# source: 2cd074e3
beat-stage-branch-9-2 = Milim oynamayacaksın, değil mi? Oynamayacaksın.
# source: 28328849
beat-stage-branch-9-3 = Kimsenin baktığı da yok zaten. İyi.
# source: 95ebc7fd
beat-stage-branch-10-1 = Kılı bile kıpırdamadı. Hayret bir şey.
# source: 227db95f
beat-stage-branch-10-2 = Senin şimdi telaşa kapılman gerekiyordu.
# source: 1f45c6e4
beat-stage-branch-10-3 = Allah Allah, bu numara hep tutardı.
# source: d4c3de2e
beat-reason-1 = Bak, bu aramızda kalsın. Parayı koyan adam yarın onda salonu gezecek, tabelada hâlâ Halı Deposu yazıyor. Bir de cam parası çıkaramam ben şimdi!
# source: f8edd761
beat-reason-2 = İlla bileceksen, söz verdiğimiz üyeliklerin ancak üçte birini satabildik. Sermayeyi koyan ortak sabah geliyor, göreceği çıplak cam. Yarın dememin sebebi bu, bedava dememin de.
# source: 9139a5a7
beat-reason-3 = Ablam evini satıp parasını buraya yatırdı, oldu mu? Yarın gelip bakacak, içerisi otogar gibi. Camlara verecek beş kuruşum kalmadı. Rahatladın mı şimdi?
# source: 0495a64c
beat-reason-model = Anlattığınız için sağ olun; yarının sizi neden sıkıştırdığını şimdi anlıyorum. Yine de kimsenin önüne geçiremem, giydirmeyi bedava yapamam. { $rush } karşılığında kapı brandanızı bu gece, mesaiden sonra basarız. İşinizi görür mü?
# source: 3f50c564
beat-reason-hint = İşin aslı buymuş. Sıcak bir sözü hak ediyor, ama camlar bununla bedava olmuyor. Yarını gerçekten ne kurtarır?
# source: 0f36cf4f
beat-reason-example-1 = Bunu söylemek kolay değil, teşekkür ederim. Kimsenin önüne geçiremem, cam giydirmenin fiyatı da 13.800 lira. Ama tek bir branda eski tabelayı kapatır: Bu akşam 3.600 lira farkla basabilirim, ondan önce asarsınız.
# source: 079d13cd
beat-reason-example-2 = Aramızda kalır; yarının sizi neden bu kadar sıktığını anlıyorum. Camları bedava yapamam, sıra da değişmez. O adam kapıya geldiğinde en çok neye bakacak?
# source: 5ecd39e0
beat-reason-example-3 = Anlıyorum, üzerinizde büyük baskı var. Ama camları yine de bedava yapamam.
# source: 8763ee97
beat-reason-example-4 = Ya, bunu bilmiyordum. O zaman tabii ki sizi öne alırım, camları da bedava yaparım.
# source: 5fd34078
beat-reason-example-5 = Anladım. Bakalım artık, zaman gösterir.
# source: 6d473f66
beat-reason-branch-7-1 = Hm. Yarını bununla kurtarırım belki.
# source: e4484696
beat-reason-branch-7-2 = Hiç yoktan iyidir tabii.
# source: 6253f7f1
beat-reason-branch-7-3 = Bak, bu benim aklıma gelmemişti.
# source: b124d706
beat-reason-branch-8-1 = İçimi döktüm, cevap yine aynı cevap.
# source: 4aef0abc
beat-reason-branch-8-2 = Lafının arkasında duruyorsun, ona diyeceğim yok.
# source: a9afc331
beat-reason-branch-8-3 = Denemesi bedava dedim, denedim.
# source: cd8ad6af
beat-reason-branch-9-1 = Sana bunca şey anlattım, hâlâ mı hayır?
# source: ece4b62b
beat-reason-branch-9-2 = Yani hepsini dinledin, yaprak kımıldamadı.
# source: 6a6b7c0a
beat-reason-branch-9-3 = Sendeki yürek değil, kaldırım taşı.
# source: 4ddce7e6
beat-reason-branch-10-1 = Beni ne kurtarır, biliyor musun? Saat onda kapının üstünde “açığız” diyen bir şey olsun, yeter.
# source: 19128b70
beat-reason-branch-10-2 = Hanıma anlatmadığımı sana anlattım. Cephe yahu, cephe! Herkesin baktığı tek yer orası.
# source: eb0acb47
beat-reason-branch-10-3 = Derdim orası salona benzesin; devren kiralık dükkâna değil.
# source: b962f5c0
beat-haggle-1 = Yalnız ben üste para mı vereceğim, geç onu. O kadarını bu gece hayrına yap, sonraki işte gönlünü ederim. Elden veririm, fişi faturası olmaz, kimsenin ruhu duymaz.
# source: 82966e20
beat-haggle-2 = Ama şöyle yapalım: Alıyorum, masrafı senden. Eşantiyon de, hatır için de, ne dersen de. Ben bu dükkâna para bıraktım, yine bırakırım.
# source: cde57766
beat-haggle-3 = Yalnız ne tutuyorsa ikiye böl, camları da yanına ekle. Bak, bonkörlüğüm üstümde, her gün böyle olmam.
# source: 08971f17
beat-haggle-model = Açılış öncesi eliniz dardır, biliyorum. { $rush } birinin akşamının karşılığı, o yüzden inmez. Kapıya sade bir yazı daha ucuza gelir; ya da hepsi { $ready } günü hazır olur. Sizin için hangisi daha önemli?
# source: 35126541
beat-haggle-hint = Pazarlık ediyorsa almaya karar vermiş demektir. Fiyatı koruyun ya da parayla birlikte işten de bir şey çıkarın.
# source: 829c8bab
beat-haggle-example-1 = Şu ara her kuruşun hesabını yaptığınızı biliyorum. Ama fişsiz iş yapmıyoruz: Fark 3.600 lira, çünkü biri akşamını veriyor. O brandada insanların en çok neyi görmesi sizin için önemli?
# source: efc6fe23
beat-haggle-example-2 = Maalesef olmaz. Mesai sonrası baskının farkı 3.600 lira, herkese aynı.
# source: d74ad7c8
beat-haggle-example-3 = Her kuruşun önemli olduğunu anlıyorum ama fişsiz ya da bedava çalışmıyoruz. Size başka bir matbaa daha uygun; yollarımızı burada ayıralım.
# source: 50041287
beat-haggle-example-4 = Hadi, sizin dediğiniz olsun. Bu akşam bedavaya basarım, aramızda kalsın.
# source: ac333ee3
beat-haggle-example-5 = Demek bir de vergi kaçırıyorsunuz. Salonunuzdaki üyeleri de böyle mi dolandırıyorsunuz?
# source: fcd504e4
beat-haggle-branch-7-1 = Benim için kapı önemli, hem de yarın. Gelen ilk kapıya bakar.
# source: 830f4db9
beat-haggle-branch-7-2 = Ne mi lazım? Yarın saat onda orada bir şey asılı dursun, batmışız gibi görünmeyelim.
# source: 4b68c49c
beat-haggle-branch-7-3 = Kapı. Kapı düzgün dursun, ben nefes alayım. Al işte, söyletti bana.
# source: ac107a3e
beat-haggle-branch-8-1 = Sen Azrail’le bile pazarlık edersin. İyi, tamam.
# source: 202dd7ed
beat-haggle-branch-8-2 = Demek tatlı dile indirim yok. Peki.
# source: 5e126415
beat-haggle-branch-8-3 = Sormasam çatlardım. Ben hep sorarım.
# source: 26371cec
beat-haggle-branch-9-1 = Beş kuruş inmedi ya. Pes.
# source: e6d1ab9d
beat-haggle-branch-9-2 = Sen adamı çileden çıkarırsın, haberin olsun.
# source: bb32bd1f
beat-haggle-branch-9-3 = Kaynanam senden yumuşak, yemin ederim.
# source: 9ec6ed4a
beat-testing-1 = Kapıdayım bak, elim kapının kolunda. Gidersem bir daha gelmem. Son şansın: Sıranın başı benim, camlar dükkândan. Üç… İki…
# source: 3fc23603
beat-testing-2 = Ceketi giydim, anahtar elimde. Beni öne alıp camları bedava yapacağını söylemen için son fırsat. Gidiyorum. Vallahi gidiyorum, bak.
# source: 75c71206
beat-testing-3 = Araba dışarıda çalışıyor, dörtlüleri yaktım, ikinci sırada duruyor. Tek laf et: Brandalar yarın, camlar bedava. Yoksa yüzümü zor görürsün. Bekliyorum.
# source: e32ffe17
beat-testing-model = Yetiştirecek bin türlü işiniz var, görüyorum. Cevabım aynı: Sıra bozulmaz, cam giydirmenin fiyatı { $graphics }. Saat beşe kadar haber verirseniz mesai sonrası baskı { $rush } karşılığında hâlâ sizin.
# source: 4c31da2a
beat-testing-hint = Gerçekten giden geriye doğru saymaz. Deminkiyle aynı, sakin bir cümle kurun; dönüş yolunu da açık bırakın.
# source: 5b484c6b
beat-testing-example-1 = Kalırsanız sevinirim; açılışın sizi ne kadar sıkıştırdığını görüyorum. Ama sıra değişmez, cam giydirmenin fiyatı da 13.800 lira. Yarınla ilgili sizi asıl kaygılandıran ne?
# source: 56cb26b6
beat-testing-example-2 = Gitmek isterseniz siz bilirsiniz; zor bir hafta geçirdiğinizi de görüyorum. Sıra değişmez, cam giydirme bedava değil. Bir önerim var: Altı yerine beş branda alın, artan parayla birini bu akşam basayım.
# source: 661ec6e7
beat-testing-example-3 = Maalesef cevabım hâlâ hayır. Sıra aynı kalıyor.
# source: 773aeb3d
beat-testing-example-4 = İkisine de cevabım hayır; birbirimize uygun olduğumuzu da sanmıyorum. Birlikte çalışmayı burada bitirelim. Açılışınız hayırlı olsun.
# source: ca25727f
beat-testing-example-5 = Durun, durun, gitmeyin! Sıranın başı sizin, camlar da bizden. Ne olur içeri gelin.
# source: 46a1ff1b
beat-testing-branch-9-1 = Dur. Kapıyı kapattım. Son dediğini duydum.
# source: 910e9313
beat-testing-branch-9-2 = Hah, bak şimdi oldu. Gitmiyorum, buradayım.
# source: 37425f63
beat-testing-branch-9-3 = Bir ayağım içeride, bir ayağım dışarıda. Fena fikir değil hani.
# source: b419b432
beat-testing-branch-10-1 = Peşimden gelmeyeceksin, değil mi?
# source: 09191d5a
beat-testing-branch-10-2 = Aman, neyse. Yoruldum.
# source: a2a180e5
beat-testing-branch-10-3 = Zaten yağmur da bastırmış.
# source: 2d2c7541
beat-settle-1 = Bana lafı dolandırmadan söyle: Ne alıyorum, ne zaman alıyorum, kaç para veriyorum? Çocuklara üç beş çıkartma da atarsın araya, değil mi?
# source: 11c5cfb7
beat-settle-2 = Bir kere anlat, tane tane: Ne yapılıyor, kaça yapılıyor? Atayım imzayı. Bana da bedavadan biraz çıkartma düşer artık, ha?
# source: 9c80cdd7
beat-settle-3 = Dök kâğıda bakalım. Hangi gün, kaç para, ne için. Bir de dükkândan birkaç çıkartma koy, eve elim boş dönmeyeyim.
# source: 0e3e35b0
beat-settle-model = Kaldığınız için teşekkürler, gergin bir hafta olduğunu biliyorum. Brandalar { $ready } günü, tutarı { $order }; çıkartmalar ücretli. Yarına kapı brandası isterseniz farkı { $rush }. Saat dörde kadar hepsini yazılı gönderiyorum.
# source: a99afd0a
beat-settle-hint = Pes etti. Neyi, ne zaman, kaça yaptığınızı açıkça söyleyin; sonda attığı ufak oltaya da dikkat edin.
# source: 234979a3
beat-settle-example-1 = Beni dinlediğiniz için teşekkürler, zor bir hafta olduğunu biliyorum. Altı branda, 24.800 lira, 26 Mart’ta. Bedava çıkartma veremem ama normal fiyattan yüz tane basabilirim. Hepsini üçe kadar e-postayla gönderirim.
# source: e6557f79
beat-settle-example-2 = 26 Mart’ta altı branda, 24.800 lira. Çıkartma maalesef fiyata dahil değil.
# source: 54fc85d9
beat-settle-example-3 = Hadi çıkartmalar benden olsun, brandalardan da iki bin lira indireyim, uğraştınız o kadar.
# source: ae2bfd6d
beat-settle-example-4 = Şey, önce bir bakmam gerek.
# source: 78023d47
beat-settle-example-5 = Çıkartma mı? Hâlâ mı dileniyorsunuz? Yeter artık, açgözlü soytarı.
# source: 98121d28
beat-more-1 = HAH, şöyle! Bak, ses yükselince oluyormuş. Hazır elin değmişken beş yüz de el ilanı bas, bedavadan; biri de gelip hepsini assın. Pazar günü.
# source: a21c0d01
beat-more-2 = Güzel. Baştan söylesene şunu. Gelelim el ilanına: beş yüz tane, yine parasız. Madem bu kadar kolaymış, öbür iki salonun camları da yenilensin.
# source: 871052fb
beat-more-3 = Oldu bu iş! Kardeşim demişti zaten, üstüne git, çözülür diye. Sırada el ilanı var, beş yüz tane, dükkânın ikramı. Bundan böyle de hep en öndeyim, anlaştık mı?
# source: 9a303487
beat-more-model = Gürültüye boyun eğdim, hata bendeydi. Açılışın önemini biliyorum; ama bundan sonra bedava iş yok, kimsenin önüne de geçilmeyecek. El ilanını normal fiyatından basarız. Kaç tane lazım?
# source: 2930b200
beat-more-hint = Bir kez verdiniz, liste uzadı. Durmanın bundan daha ucuz bir anı olmayacak.
# source: 5514f9ff
beat-more-example-1 = Açılışta her şeyin kusursuz olmasını istediğinizi biliyorum. Demin çok çabuk boyun eğdim, hata bende; ama bu iş burada biter: Bedava el ilanı da pazar günü montaj da yok. Brandaları almaya geldiğinizde iki elemanınıza nasıl asılacağını gösterebilirim.
# source: 92d189da
beat-more-example-2 = El ilanına da pazara da cevabım hayır. Demin geri adım atmam benim hatamdı. Açılışın sizi ne kadar heyecanlandırdığını anlıyorum. Bunların içinde size gerçekten müşteri getirecek olan hangisi?
# source: 1f9b8e9a
beat-more-example-3 = Hayır, el ilanını da bedava veremem. Onun ücreti var.
# source: c174b612
beat-more-example-4 = Tabii, beş yüz el ilanı bedava, pazar günü de kendim gelip hepsini asarım.
# source: 649adaff
beat-more-example-5 = Size elini veren kolunu kaptırır. Sülük gibisiniz, biliyor musunuz? Yüzsüz, şamatacı bir sülük.
# source: 896e19a3
beat-more-branch-7-1 = Ne oluyoruz? Bu da nereden çıktı?
# source: 9e3052b2
beat-more-branch-7-2 = Dur, dur, dur. Sana ne oldu birden?
# source: a967d70a
beat-more-branch-7-3 = Yok öyle yağma.
# source: c7a71e09
beat-more-branch-8-1 = Niye mi? Üyem yok denecek kadar az, sen de yapabildiğini gösterdin, ondan!
# source: 6c59dd08
beat-more-branch-8-2 = Mesele ne mi? Mesele salonu doldurmak; bana yardım eden de sensin işte.
# source: 5c2f8eb7
beat-more-branch-8-3 = O kapıdan içeri insan girsin istiyorum, hepsi bunun için.
# source: 04415eeb
beat-more-branch-9-1 = Şimdi de lafı yuvarlama bana.
# source: 072f444d
beat-more-branch-9-2 = Bırak bunları. Elimde koca liste var.
# source: c1b451fe
beat-more-branch-9-3 = Alo, siparişim bitmedi daha.
# source: e57e39a7
beat-clawback-1 = Daha demin evet dedin! Evet evettir. Adama bir şey verip sonra kasanın çekmecesini parmağına kapatamazsın!
# source: 887423c8
beat-clawback-2 = Çark ettin! Yumuşadığını ben duydum, Esra duydu, düğünü olan hanım duydu. Yarı yolda kaskatı kesilmek yok. Gerisini de yapacaksın!
# source: 92988fb2
beat-clawback-3 = Bir kere taviz verdin, şimdi bana okul müdürü kesilme. Dost arasında üç beş ilanın, bir cam giydirmenin lafı mı olur? Başladığın işi bitir!
# source: 5345a216
beat-clawback-model = Kızmakta haklısınız: Düşünmeden “evet” dedim, hata benim. Sıra bana ait değil ki size vereyim; cam giydirmenin fiyatı da { $graphics }. Yapabileceğim, { $rush } farkla bir mesai sonrası baskı.
# source: 8f1dc997
beat-clawback-hint = Bocaladığınızı söylerken haklı. Bunu üstlenin; bunu ve yalnız bunu.
# source: 6b8f21d9
beat-clawback-example-1 = Kızmakta haklısınız, düşünmeden söz verdim. Ama başkalarını geriye atamam; tarih, imzaladığınız tarihtir. Cam sizin için önemliyse yalnız kapıyı giydirebilirim, çok daha ucuza gelir.
# source: dc49e7df
beat-clawback-example-2 = Evet dedim, geri almamın canınızı sıktığını da anlıyorum. Hata bendeydi; ama sıra değişmez, camları da bedava yapamam. Yarın için en çok neye güveniyordunuz?
# source: 67f4b0af
beat-clawback-example-3 = Evet dediğimi biliyorum ama hata ettim. Yarına yetiştiremem, camları da bedava yapamam.
# source: 2bc208cd
beat-clawback-example-4 = Peki, söz verdim. Brandaları yarın veririm, camları da bedava yaparım.
# source: a770cfd1
beat-clawback-example-5 = Öyle mi dedim? Şimdi tam hatırlamıyorum.
# source: b50553cd
beat-clawback-branch-8-1 = Hm. Bedavadan fiyat listesine bir dakikada geldik.
# source: 4ac3fce4
beat-clawback-branch-8-2 = Senin evet dediğinden geriye bu mu kaldı yani?
# source: 33699e7d
beat-clawback-branch-8-3 = Bu hiç değilse elle tutulur bir şey.
# source: 68c282ce
beat-clawback-branch-9-1 = Ama bir dakikalığına avucumdaydın.
# source: 56dcb9ba
beat-clawback-branch-9-2 = Neyse, güzel rüyaydı.
# source: be1b61cd
beat-clawback-branch-9-3 = Tamam, kendini topladın, gördük.
# source: 19d1c636
beat-clawback-branch-10-1 = Vay, omurgan varmış meğer.
# source: 71fd190a
beat-clawback-branch-10-2 = Şimdi de sert esnaf olduk, ha?
# source: 8fb14165
beat-clawback-branch-10-3 = Dik durmak şimdi mi geldi aklına?
# source: 9a2835a8
beat-silence-1 = Bu cevap değil! Sana iki şey sordum. Yarına brandalar, bedavaya camlar. Evet mi, hayır mı? Zor değil ki!
# source: ebbc6e18
beat-silence-2 = Bunu kâğıttan mı okuyorsun sen? Ben sıranın başında mıyım, camları alıyor muyum, onu söyle. Ee?
# source: 4da213ee
beat-silence-3 = Kıvırma. Yüzüme bak. Yarın brandalar elimde mi, camlar bedava mı? Öyle mi, değil mi?
# source: 7d521765
beat-silence-model = Açık sordunuz, açık söyleyeyim: Hayır, sıra değişmez, cam giydirme ücretsiz değil. Açılışın yaklaştığını biliyorum; isterseniz kapı brandanızı { $rush } farkla bu akşam mesaiden sonra basarım.
# source: caaac7ca
beat-silence-hint = Kaçtığınızı seziyor; kaçamak cevap da ona “belki” gibi gelir. Ağzınızda gevelediğiniz o kısa kelimeyi söyleyin, ardından işine yarayacak bir şey sunun.
# source: 36dcd3f7
beat-silence-example-1 = Açık sordunuz, göze çarpan bir şeye ihtiyacınız olduğunu da anlıyorum. Ama ikisine de hayır: Sıra değişmez, cam giydirme bedava değil. Bunun yerine kapıya sade bir yazı önerebilirim, çok daha ucuza gelir.
# source: ab04e8f1
beat-silence-example-2 = İkisine de hayır: Sıra değişmez, cam giydirme bedava değil. Açık bir cevap istemenizi anlıyorum. Bundan sonra ne sorarsanız cevap veririm, ama bağırmadan konuşursanız.
# source: 24a2f34d
beat-silence-example-3 = Acelenizin olduğunu anlıyorum. Yarın sizin için neden bu kadar önemli?
# source: 7273302e
beat-silence-example-4 = Hayır. Brandalar kararlaştırdığımız gün hazır olur, daha önce değil.
# source: 5da3a830
beat-silence-example-5 = Zor soru. Bilmiyorum ki.
# source: 0e3b0dda
beat-silence-branch-8-1 = Nihayet insan gibi bir cümle.
# source: d420bf36
beat-silence-branch-8-2 = Hah. Bu kadar mı zordu?
# source: ea12a23e
beat-silence-branch-8-3 = Bak, bunu bir düşünürüm.
# source: f51227a2
beat-silence-branch-10-1 = Anlaşıldı. Kulağımla duymam lazımdı.
# source: 5fdbf635
beat-silence-branch-10-2 = Çıktı sonunda. Ağzından kerpetenle aldık.
# source: f09f938f
beat-silence-branch-10-3 = Lafın odun gibi ama net. Peki.
# source: 2171b38c
beat-silence-branch-11-1 = Yani hayır. Bildiğin hayır.
# source: ff1981a4
beat-silence-branch-11-2 = Hiç değilse ne olduğunu öğrendik.
# source: 1ade811b
beat-silence-branch-11-3 = İyi, söyledin, sen de kurtuldun.
# source: f32e34d9
beat-silence-branch-12-1 = HAYIR mı? Bu kadar mı? Kuru kuruya hayır?
# source: 0fd0ed33
beat-silence-branch-12-2 = Demek öyle ha!
# source: 11e91af4
beat-silence-branch-12-3 = Gel bunu herkesin içinde söyle!
# source: 8bff0507
beat-silence-branch-14-1 = Tık yok. Duvara konuşuyorum.
# source: 2e29fd7f
beat-silence-branch-14-2 = Bir kulağından girdi, öbüründen çıktı, değil mi?
# source: de0e115a
beat-silence-branch-14-3 = Hâlâ geveliyor. Peki, günah benden gitti.
# source: 7877e43c
beat-spat-1 = OO! Döküldün işte! Müşteriyi böyle görüyorsun demek? Seni burnu havada mürekkep faresi seni. Bir daha söyle, yüksek sesle, herkes duysun!
# source: f5786305
beat-spat-2 = Ne dedin? NE dedin sen? Çık şu tezgâhın arkasından da öyle söyle, çıkartmacı bozuntusu! Akşama bütün Bursa’ya yayarım bunu!
# source: 9b0a841f
beat-spat-3 = Ha ha! Dili de varmış! Ben senin gibilerini koşu bandının üstünden spatulayla kazıdım. Hadi bir tane daha söyle, akşama kadar buradayım!
# source: 27b81782
beat-spat-model = O sözüm yakışıksızdı; hata bende, geri alıyorum. Bundan sonra ikimiz de saygılı konuşalım. Tarih de değişmiyor, fiyat da. Yarınla ilgili sizi bu kadar tedirgin eden ne?
# source: add65cef
beat-spat-hint = Bu onun sporu, sizden de iyi yapıyor. Kendi payınıza düşeni geri alın, konuşmayı başka raya sokun.
# source: 056b1e84
beat-spat-example-1 = Tekrar söylemem, çünkü haksızlık ettim; özür dilerim. Bundan sonra ikimiz de hakareti bırakalım. Sıra değişmez. Ama ne kadar zorlandığınızı görüyorum: Yarın olabilecek en kötü şey ne?
# source: 9a65ce83
beat-spat-example-2 = Bunu söylememeliydim, sizi kırdığını görüyorum. Bundan sonra ikimiz de kişiselleştirmeyelim. Sıra değişmez ama 3.600 lira farkla bir branda yarın sabaha hazır olabilir.
# source: bcee4441
beat-spat-example-3 = Özür dilerim, öyle dememeliydim; sizi kırdığımı anlıyorum. Bundan sonra ikimiz de saygılı konuşalım.
# source: 28122f90
beat-spat-example-4 = İstediğiniz kadar yüksek sesle söylerim: Siz zorbanın, palavracının tekisiniz, bu şehirde kimse size katlanamıyor.
# source: ba7bd4fe
beat-spat-example-5 = Özür dilerim, çok özür dilerim, ne olur affedin! Brandaları yarın veririm, camlar da bedava, yeter ki kızmayın.
# source: 187b9928
beat-spat-branch-6-1 = Hıh. Bana kendi çocuklarım daha beterini söyledi.
# source: 5eff3e8c
beat-spat-branch-6-2 = Tamam. Sen de bağırdın, ben de bağırdım, ödeştik.
# source: a09bd609
beat-spat-branch-6-3 = Neyse. Hiç olmazsa insan gibi konuşuyorsun.
# source: 9576e4ba
beat-spat-branch-7-1 = Geri vites, ha? Bitti sanma ama.
# source: bf7ae111
beat-spat-branch-7-2 = Bunu duymamış olayım. BİR seferlik.
# source: a8aeec63
beat-spat-branch-7-3 = İyi, kılıçlar kınına. Ama lafım bitmedi daha.
# source: 0554bd01
beat-spat-branch-8-1 = Önce hakaret, ardından fiyat listesi, öyle mi? Aferin.
# source: ed2556cd
beat-spat-branch-8-2 = Hem dilin uzun hem elin sıkı. Maşallah.
# source: d28ccce9
beat-spat-branch-8-3 = Kuru bir özür bile yok ha!
# source: 7c7a93b7
ending-squared-title = Fiyat aynı, ses kısık
# source: 07fc6661
ending-squared-1 = Oldu o zaman, hakkaniyetli iş bu. Şey… Esra’ya söyle, ayıp ettim. Yok, kendim söyleyeyim. Esra kızım! Hakkını helal et. Zor bir haftaydı.
# source: 23de6de1
ending-squared-2 = Tamam, imza nereye? Biliyor musun, öbürleri hemen pes ediyor, onlara o yüzden ısınamıyorum. { $opening } günü bekliyorum, çayın da pastan da hazır.
# source: ed81de93
ending-squared-3 = Anlaştık. Çetin cevizsin ama insan senin sözüne güveniyor. Gürültü için kusura bakma; ben korkunca bağırırım, kime sorsan söyler.
# source: 5429fc01
ending-squared-outcome = Tuncay Bey, önerdiğiniz işe konuşulan fiyattan imza atıyor. Sıradan kimse geriye atılmadı, bedava hiçbir şey çıkmadı, Esra da özrünü aldı.
# source: 7b2c5b10
ending-squared-why = Aynı sakin sözü gerektiği kadar tekrarladınız, söylerken de nazik kaldınız. Gösteri besleneceği bir şey bulamayınca bitti.
# source: d18b4c95
ending-gruff-title = Diş gıcırdatarak atılan imza
# source: 02b3007f
ending-gruff-1 = Ne hâlin varsa gör. Senin dediğin olsun. Parasını öderim ama bayramda mesaj falan bekleme benden.
# source: 7ee7fe14
ending-gruff-2 = İyi. İYİ! Ver şu kalemi. Otopark bile sizin dükkândan sıcak.
# source: 8dd48da6
ending-gruff-3 = Tamam, sen kazandın. Bu seferlik senin dediğin gibi olsun, sonra başka yerlere de bir bakarım.
# source: a18c2b7b
ending-gruff-outcome = Sipariş de fiyatı da olduğu gibi kaldı, kimse kenara itilmedi. Tuncay Bey surat asarak imzalıyor; bir dahaki sefere büyük ihtimalle başka dükkânları da gezecek.
# source: fa991a51
ending-gruff-why = Sonunda sağlam durduğunuz için pes etti. Yine de içinde bir şey kaldı: soğuk bir ton, iğneli bir söz ya da geri alınan bir “evet”. Hediye değil, biraz sıcaklık onu size bağlardı.
# source: 1874b211
ending-left-title = Kapının üstündeki zil
# source: aa29d764
ending-left-1 = Çok pişman olacaksın! İnegöl’de yaptırırım ben bunu! Nerede bu… Bu kapı itince mi açılıyor, çekince mi?
# source: 568814c5
ending-left-2 = Sen bilirsin. Her köşe başında bir matbaa var. Al sıranı, hayrını gör, mutluluklar dilerim ikinize.
# source: 32ca6ca4
ending-left-3 = Peki. Bizim işimiz bitti öyleyse. Çarpardım şu kapıyı da, yavaş kapananlardan takmışsınız.
# source: 402d8db0
ending-left-outcome = Tuncay Bey sonraki işlerini başka yere götürüyor. Gürültülü bir müşteri eksildi; sıraya, fiyata, Esra’nın gününe bir şey olmadı.
# source: 3e48c2ed
ending-left-why = Her müşteri elde tutulmaya değmez, siz de bunu elde tutmak için bedel ödemediniz. Daha baştan hem sıcak hem sağlam dursaydınız belki kalırdı.
# source: 88d328c5
ending-stalled-title = Devamı yarın, daha yüksek sesle
# source: 85ba8c0c
ending-stalled-1 = Canıma yetti. Yarın sabah ilk iş buradayım; biri bana doğru dürüst bir cevap hazırlasın!
# source: de52a16a
ending-stalled-2 = Boşuna çene yoruyorum. Bu dükkânda laf anlayan biri olunca gelirim. Hem de daha SİNİRLİ gelirim!
# source: 9f4990b5
ending-stalled-3 = Akşama kadar burada dikilemem. Bizim çocuklara brandalar yarın geliyor diyeceğim, gerisini sen düşün!
# source: 3a70ec34
ending-stalled-outcome = Hiçbir şey çözülmedi. Tuncay Bey “belki dediğim olur” diye düşünerek gidiyor; yarın aynı konuşmayı daha kalabalık bir seyirciyle yapacaksınız.
# source: 87f76d7b
ending-stalled-why = Arkasında durulan, düz bir “hayır” hiç duymadı. Bağırarak geçinen birine bundan azı hep “belki” gibi gelir.
# source: d0644efe
ending-caved-title = Her sıranın birincisi
# source: 7cb0fa2f
ending-caved-1 = Ne güzel. Öyleyse önümüzdeki ay da aynısından. Bağırmama gerek kalmaz artık, değil mi? Kimi kandırıyorum, yine bağırırım.
# source: 21ef5ac4
ending-caved-2 = Hizmet dediğin böyle olur! Kardeşimi de yollayayım, solaryumu var, bütçesi yok. Bana ne dediysen ona da aynısını de.
# source: e11be190
ending-caved-3 = Şahane. Akşamüstü birkaç ufak işle daha uğrarım. Biliyor musun, ben bütün alışverişimi böyle yapsam yeridir.
# source: ad631be6
ending-caved-outcome = Akşamları bedavaya çalışıyorsunuz, başkalarının işi gecikiyor. Cam giydirmenin bedeli olan { $graphics } kasaya hiç girmiyor; ertesi hafta Tuncay Bey yeni bir listeyle kapıda.
# source: ad52d1b5
ending-caved-why = İlk “evet” ona gürültünün para ettiğini öğretti, ikincisi bunu doğruladı. Her hediye bir sonraki isteğin açılış fiyatı oldu.
# source: a34f11b8
ending-blow_up-title = Herkesin telefonu havadaydı
# source: 04bb32e5
ending-blow_up-1 = BİTTİ! Bu şehirde bittin sen! Kaporamı geri istiyorum, HEMEN istiyorum, soytarı!
# source: 0c6e83b6
ending-blow_up-2 = Çektiniz mi? Herkes çekti mi bunu? Harika. Üç salonu da kaybettin, adını da, haberin olsun!
# source: 53d321ab
ending-blow_up-3 = Çık dışarı, çık! Yemedi mi? Yemez tabii! Seninle sonra görüşeceğiz, yılan yuvası burası! Açılın önümden!
# source: da4fd93d
ending-blow_up-outcome = Siz daha kasayı kapatmadan kavga internete düştü. Sipariş gitti, düğünü olan müşteri de çıktı; Esra eve gitmek için izin istiyor.
# source: 52333f77
ending-blow_up-why = Bağırmak onun sahası. Hakarete hakaretle karşılık verdiğiniz an konu sıra olmaktan çıktı; o da haklı duruma geçti, en azından kendi gözünde.
