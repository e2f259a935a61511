# source: 86833a36
title = Bir kulak, bir yıldız
# source: faa7e26f
summary = Müşterinizin köpeğini on binler takip ediyor, bir kulağının püskülü de fazla kısa. Kesen sizsiniz. Şimdi ya bakım bedava olacak ya da her yere tek yıldız.
# source: 538d8873
role = Ayvalık’ta, bir ara sokakta, tek masalı bir köpek kuaförünü tek başınıza işletiyorsunuz.
# source: 0395a45a
aim = Sussun diye hiçbir şey ödememek, gerçek kusuru düzeltmek, tek bir kulağın neden bu kadar önemli olduğunu öğrenmek.
# source: 0c2d22ca
situation = Yonca Aktuna’nın Bedlington cinsi köpeği Amiral’in { $followers } takipçisi var. { $groomed } günü tam bakımı yapıldı, ücreti { $fee }. Telefonunuz çaldı, sol kulağın püskülü sağdakinden bir parmak kısa kaldı. Yonca Hanım köpeğe baktı, teslim kartını imzaladı, parayı ödedi; teslimde çektiğiniz fotoğrafta Amiral uyuyor. Kartta şu da yazıyor: İçinize sinmeyen bir şey olursa bir hafta içinde düzeltilir; bu, her köpek için böyle. Kulakları eşitlemek yirmi dakika sürer, mesela yarın sabah sekizde. İki tam bakım arasında yapılan ara bakım { $tidy }. Pazartesi akşamı; ekranınız ondan gelen bir mesajla aydınlanıyor.
# source: 4ac077a1
demand = Bakım bedavaya gelsin, yoksa her yere tek yıldız
# source: f42167ee
client-name = Yonca Aktuna
# source: 1e0d7dde
client-manner = Güler yüzlü, konuşkan, bir gözü hep kamerada; tehdidi gülümseyerek savurur ama bundan belli ettiğinden çok daha fazla rahatsız olur.
# source: 15793d79
fact-fee = 3500 TRY
# source: bae28e2a
fact-fee-about = tam bakım için ödediği para
# source: 5993623f
fact-followers = 52.000
# source: 5060a247
fact-followers-about = köpeği takip edenlerin sayısı
# source: 368f9d88
fact-groomed = 2027-05-22
# source: aa3228bc
fact-groomed-about = bakımın yapıldığı gün
# source: 368c3288
fact-shoot = 2027-05-27
# source: f14e4ec9
fact-shoot-about = köpeğin fotoğraf çekiminin olduğu gün
# source: 76292762
fact-tidy = 1200 TRY
# source: 5c4d7f65
fact-tidy-about = iki tam bakım arasındaki ara bakımın ücreti
# source: 22e16a2e
article = Sınırı çizin
# source: 03e1e5cb
guidance-hold_firm = Yonca Hanım korkmanıza bel bağlamış; taslaktan önce de sonra da aynı sakin hayır, burada korkan kimse olmadığını gösterir.
# source: 814ce887
guidance-offer_alternative = Kulak gerçekten kısa; her köpeğe yapıldığı gibi düzeltmek telafidir, fidye değil.
# source: 642f56e5
guidance-probe = Kulağın kendisine neye mal olabileceğini konuşmamak için yıldızları konuşuyor; sorarsanız yarı yarıya rahatlar.
# source: f85c7832
guidance-acknowledge = Takipçisini sayan çok, hâlini soran yok; birinin kendisini gördüğünü anlayınca tehdidin tadı kaçar.
# source: 756f4f68
guidance-own_mistake = O püskülü kısa kesen sizsiniz; bunu söylediniz mi ortaya dökecek bir şeyi kalmaz.
# source: 946ac10f
guidance-set_boundary = “Burada para başka, yıldız başka”: Bu tek kural tehdidin de tatlı teklifin de cevabıdır.
# source: f61e83ee
guidance-concede = Bedava bir bakım Yonca Hanım için iş birliğinin başlangıcıdır; iş birliğinin de takvimi olur.
# source: 96e1f939
guidance-attack = Sivri cümleniz, elinde henüz olmayan gönderidir: Ekran görüntüsü kulaktan çok daha hızlı yayılır.
# source: 78baabe8
point-ear_right = kulağın nasıl düzeltileceğini söylemek
# source: 2879eb5a
point-ear_right-phrase-1 = eşitle
# source: e23d5519
point-ear_right-phrase-2 = aynı boya
# source: 4c2b5cdf
point-ear_right-phrase-3 = iki püskül
# source: a4689fb1
point-ear_right-phrase-4 = iki kulak
# source: e79af89a
point-ear_right-phrase-5 = öbür püskül
# source: b4be2cb1
point-ear_right-phrase-6 = kulak düzelt
# source: 45c110e4
point-ear_right-phrase-7 = püskül düzelt
# source: c6b9ed60
point-ear_right-phrase-8 = aynı boyda
# source: 44f364cf
point-counter_threat = tehdide tehditle karşılık vermek
# source: d114de3a
point-counter_threat-phrase-1 = avukat
# source: 6eb1c457
point-counter_threat-phrase-2 = mahkeme
# source: 3bc1617d
point-counter_threat-phrase-3 = dava
# source: 386f4ca9
point-counter_threat-phrase-4 = iftira
# source: d07e06d4
point-counter_threat-phrase-5 = savcı
# source: 1313d002
point-counter_threat-phrase-6 = suç duyuru
# source: e05529cc
point-counter_threat-phrase-7 = hukuk
# source: bad954bc
point-counter_threat-phrase-8 = yasal
# source: 46921d72
point-free_to_write = gerçeği yazmayı ona bırakmak
# source: 6a9664fd
point-free_to_write-making-1 = Kulağı nasıl olduysa öyle yazın, dürüst söze gücenmem.
# source: b7c41e07
point-free_to_write-making-2 = Yorumunuzda ne yazacağı size kalmış, yeter ki gerçekten yaşanmış olsun.
# source: 059bb04c
point-free_to_write-making-3 = İşim sizce iki yıldızlıksa iki verin, sebebini de belirtin.
# source: 95cac530
point-free_to_write-making-4 = Sizden susmanızı istemiyorum; makasımın kaydığını başkaları da okuyabilir.
# source: cc29ab15
point-free_to_write-making-5 = İyi ya da kötü, içten görüşünüze kapım açık, kısa püskül de dâhil.
# source: 6fd10f2d
point-free_to_write-making-6 = Beni övün demiyorum; takipçileriniz bu iş hakkındaki asıl fikrinizi öğrensin.
# source: b04c7095
point-free_to_write-lacking-1 = Yamuk bir kulağa her gün bakmak zor, bunun içinize dert olduğunu görüyorum.
# source: 91284b29
point-free_to_write-lacking-2 = Hayır, burada ne paylaşım için ne de güzel bir fotoğraf için bedava bakım var.
# source: b98623a3
point-free_to_write-lacking-3 = Bu hafta ne var da her şey bu akşam dokuza kadar hallolsun istiyorsunuz?
# source: 976afadf
point-free_to_write-lacking-4 = Uzun püskülü öbürünün boyuna indirebilirim, ücret almam, siz de başımda durursunuz.
# source: 9dc657ef
point-free_to_write-lacking-5 = Burada kusur bir hafta içinde düzeltilir, o yüzden en geç cumartesi uğrayın.
# source: 693ef46a
point-free_to_write-lacking-6 = Peki, paranız bu akşam hesabınızda, yeter ki o yorumu internete koymayın.
# source: 90d4534f
beat-opening-1 = Selaam, ben Yonca, Amiral’in annesi! Bir kulağı öbüründen kısa çıktı canım. Ya { $fee } geri gelir, o bakım bedava olur ya da { $followers } kişi tek yıldız görür. Hangisi işinize gelirse.
# source: dff58c3e
beat-opening-2 = İyi akşamlaar! Amiral’in sol kulağı yamuk, çocuk utancından aynaya bakamıyor. Her yere tek yıldız vermek hiç istemem; siz bana { $fee } iade yapın, ben de ağzımı açmayayım. Anlaştık mı?
# source: 254fc566
beat-opening-3 = Merhabalar! { $groomed } gününden beri o kulağa bakıyorum. Bakım bedava olsun, aramızda kalsın. Yoksa her yere tek yıldız. Gücenmece yok ama!
# source: 44150d3a
beat-opening-model = İyi ki yazdınız; yamuk duran bir kulak beni de rahatsız ederdi. Yorum gelse de gelmese de bakımın ücretini iade etmiyorum. Ama yarın sabah sekizde iki püskülü de eşitlerim. Görünüşünde sizi en çok ne kaygılandırıyor?
# source: 6beae90c
beat-opening-hint = Tehdide bir dakika içinde cevap vermek zorunda değilsiniz. Nefes alın: Mesajının hangi kısmı gerçekten köpekle ilgili?
# source: 7c6f3292
beat-opening-example-1 = Kulağın canınızı sıktığını görüyorum, iyi ki yazdınız. Ama yorum karşılığında bakım ücretini iade etmiyorum. Her köpeğe ne yapıyorsam Amiral’e de onu yaparım: Yarın sabah sekizde gelin, iki püskülü de eşitleyeyim.
# source: cf953fab
beat-opening-example-2 = Haklısınız, sol kulak kısa kaldı; hata benim. Üzüldüğünüzü görüyorum. Kaç yıldız verirseniz verin 3.500 lirayı iade etmiyorum ama iki püskülü eşitlerim. Bu kulakta sizi en çok kaygılandıran ne?
# source: b95d5cd3
beat-opening-example-3 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sanırım sizinle çalışmaya devam edemeyiz.
# source: 315a1137
beat-opening-example-4 = Tamam, tamam, 3.500 liranızı bu akşam geri yollarım. Yeter ki bir şey paylaşmayın.
# source: 41cacda3
beat-opening-example-5 = Gülerek şantaj, ne kadar zarif. Küçük esnaftan dilenmekten başka iş bulamadınız mı kendinize?
# source: 363906e4
beat-opening-example-6 = Henüz bilmiyorum. Bir düşünmem lazım.
# source: 01c8c6e2
beat-opening-branch-2-1 = Kulak, ne güzel. Ben bakımın parasını soruyordum.
# source: 7003ae30
beat-opening-branch-2-2 = Kulağı hallettik, sevindim. Peki ya hesap?
# source: bb0c884a
beat-opening-branch-2-3 = Kulakla parayı karıştırdınız şekerim.
# source: 640736f1
beat-opening-branch-4-1 = Amiral’i kapıdan mı çeviriyorsunuz? Bu ilk oldu.
# source: 285c1c6b
beat-opening-branch-4-2 = Bir mesaj yazdık, kendimizi sokakta bulduk. Not ettim.
# source: 122a2cdf
beat-opening-branch-4-3 = Bir soru sordum diye köpeği kapıya mı koyuyorsunuz? Millet buna bayılır.
# source: c2086635
beat-opening-branch-5-1 = A! Siz gerçekten soruyorsunuz.
# source: 2c156454
beat-opening-branch-5-2 = Madem merak ettiniz, anlatayım.
# source: 8cb68499
beat-opening-branch-5-3 = İlahi, koca bir nutuk hazırlamıştım, siz doğrudan sonuna geldiniz.
# source: 67544cee
beat-opening-branch-6-1 = Demek biliyorsunuz. İkimiz de bir tartışmadan kurtulduk.
# source: 0116712f
beat-opening-branch-6-2 = Bravo, çoğu kişi “hangi kulak” diye başlar.
# source: 4ce67c30
beat-opening-branch-6-3 = Neyse, hiç değilse “size öyle gelmiş” demiyorsunuz.
# source: 5e378b2d
beat-opening-branch-7-1 = Hmm. Benim saydığım iki şıktan biri değil bu.
# source: 67bcaf69
beat-opening-branch-7-2 = Sizin ayrı bir menünüz mü var? Benimkinde iki çeşit var, o kadar.
# source: a87dc344
beat-opening-branch-7-3 = Çok tatlısınız da ben masaya bunu koymamıştım.
# source: 0936a77f
beat-opening-branch-8-1 = Hayır derken bile ne kadar kibarsınız.
# source: 00c60701
beat-opening-branch-8-2 = Pek naziksiniz. Ama galiba ne dediğimi anlamadınız.
# source: d1dadac4
beat-opening-branch-8-3 = Bu sene duyduğum en tatlı hayır buydu.
# source: 816ea7ef
beat-opening-branch-9-1 = Oo, lafı hiç dolandırmadınız. Kim olduğumuza bakmadınız herhâlde.
# source: 60d5b783
beat-opening-branch-9-2 = Ne çabuk! Siz bizi takip etmiyorsunuz galiba.
# source: f61daad7
beat-opening-branch-9-3 = Hayır mı? Amiral’e pek hayır denmez.
# source: eea696ca
beat-opening-branch-10-1 = Kulak, evet. Hepsi bu kadar mı yani?
# source: fbefe904
beat-opening-branch-10-2 = Siz hemen makasa uzandınız. Ben kasayı düşünüyordum.
# source: c7341618
beat-opening-branch-10-3 = Tıraşa karşılık tıraş. Hmm.
# source: 3124bdec
beat-opening-branch-11-1 = Ay, çok iyisiniz.
# source: 8509b1af
beat-opening-branch-11-2 = Vallahi ince insansınız.
# source: abd4a269
beat-opening-branch-11-3 = Kalp karın doyursaydı şuraya kocaman bir tane bırakırdım.
# source: 6f8f2f0e
beat-opening-branch-12-1 = Hmm. Bu bana mıydı?
# source: 7e721356
beat-opening-branch-12-2 = Pek bir şey demeden amma çok yazıyorsunuz.
# source: 21b6e016
beat-opening-branch-12-3 = İki kere okudum, yine bir şey anlamadım.
# source: 2f09fada
beat-straight-1 = Yani bakımın tamamı bedava mı, değil mi? Parmağım tuşun üstünde.
# source: 6e2526ed
beat-straight-2 = Bana tek kelime yeter. Benim { $fee } geri geliyor mu, yoksa yazmaya başlıyor muyum?
# source: b44ef9e4
beat-straight-3 = Ben paramı sordum canım. Geri alıyor muyum, almıyor muyum?
# source: 03f54627
beat-straight-model = Hayır, { $fee } için iade yapmıyorum. Kulağın sizi üzdüğünü görüyorum, püskülü kısa kesen de benim. Onun yerine şunu yapabilirim: Yarın sabah sekizde iki püskülü de eşitlerim.
# source: a853f243
beat-straight-hint = Size açık bir soru sordu. İlk kelimeniz ne kadar kısa olursa gerisi o kadar kolay gelir.
# source: 17e5e5cd
beat-straight-example-1 = Hayır, bakım bedava değil. O yamuk kulağa bakmanın sizi üzdüğünü anlıyorum, onun yerine şunu önereyim: Yarın sabah sekizde, yirmi dakikada iki kulağı da eşitlerim, her köpeğe yaptığım gibi.
# source: 670f2c49
beat-straight-example-2 = Hayır, iade etmiyorum: Bakım yapıldı, ücreti ödendi. Ama kulağın sizi üzdüğünü görüyorum, kısa kesen benim, hata bende. Yarın sabah sekizde iki püskülü de eşitleyebilirim. Sizi en çok kaygılandıran ne?
# source: 7cd7662b
beat-straight-example-3 = Kulağın sizi üzdüğünü görüyorum ama hayır, parayı iade etmiyorum.
# source: b47be8fd
beat-straight-example-4 = Hayır, iade etmiyorum. Benden memnun kalmadığınızı görüyorum, bence yollarımızı burada ayıralım; onu başka bir kuaföre götürün.
# source: 1845d950
beat-straight-example-5 = Evet, peki, bedava olsun. 3.500 lirayı şimdi geri yolluyorum.
# source: 2ef9b756
beat-straight-example-6 = Basın o aptal tuşa, açgözlü, ilgi delisi kadın.
# source: e67f8c6c
beat-straight-example-7 = O kulağın sizi ne kadar üzdüğünü görüyorum. Sizi en çok kaygılandıran ne?
# source: 8784cd04
beat-straight-branch-3-1 = Yeter ki konu kulak olsun, gökteki ayı bile indirirsiniz.
# source: 23706441
beat-straight-branch-3-2 = Kulakla para aynı nefeste. Hangisi bedava, anlayamadım.
# source: 8152165c
beat-straight-branch-3-3 = Biz anlaşamıyoruz. Durun, kolaylaştırayım.
# source: 32750ec9
beat-straight-branch-12-1 = Şimdi bana bunu mu soruyorsunuz? Peki.
# source: 3b168fdf
beat-straight-branch-12-2 = Bunu soran olmamıştı. Bir saniye verin.
# source: c6794cba
beat-straight-branch-12-3 = Ben bu soruya hazırlanmamıştım.
# source: 7d3a9d59
beat-straight-branch-13-1 = Demek ya kulak ya hiç. Olsun, anlıyorum.
# source: a83a32e4
beat-straight-branch-13-2 = Hiç değilse net konuşuyorsunuz. Kulağı konuşalım o zaman.
# source: bd433b4c
beat-straight-branch-13-3 = Birine hayır, öbürüne evet. Peki.
# source: f2bb00a2
beat-straight-branch-14-1 = Soruya soruyla karşılık. Hazırcevapsınız.
# source: 8857c9ca
beat-straight-branch-14-2 = Nesi var, anlatayım o zaman.
# source: 15404695
beat-straight-branch-14-3 = Baştan bunu sorsaydınız ya.
# source: ffedb10c
beat-straight-branch-15-1 = Hah, işte. Baştan söyleseydiniz.
# source: bf333777
beat-straight-branch-15-2 = Demek hayır. Kendi kendimle küçük bir iddiaya girmiştim.
# source: 8eeb2e5b
beat-straight-branch-15-3 = Dobra dobra. Dobra konuşanı severim, dediği hoşuma gitmese bile.
# source: a7358011
beat-straight-branch-16-1 = Hâlâ evet yok. Tutarlısınız, hakkınızı yemeyeyim.
# source: 8988d0b2
beat-straight-branch-16-2 = Eh, bu da bir cevap.
# source: 4765160c
beat-straight-branch-16-3 = Bunu eliniz hiç titremeden yazdınız. Sizdeki sinir değil, çelik.
# source: 983a52db
beat-straight-branch-17-1 = Tamam, bu sefer duydum.
# source: e9264004
beat-straight-branch-17-2 = Siz bu yoldan dönmezsiniz, anladım.
# source: e154a4db
beat-straight-branch-17-3 = Demek hayır. Tuhaf, bittiğine neredeyse sevindim.
# source: 468245fb
beat-straight-branch-19-1 = Bu kulaktı. Hesabın cevabını herhâlde ben tahmin edeceğim.
# source: a0f5d926
beat-straight-branch-19-2 = Tamam, bunu kulağın cevabı diye bir kenara yazıyorum.
# source: 0c0afc8c
beat-straight-branch-19-3 = Her soruya makasla cevap veriyorsunuz.
# source: 32675272
beat-straight-branch-20-1 = Yani kulağa evet, paraya hayır, öyle anlıyorum.
# source: bff6c7e6
beat-straight-branch-20-2 = Bu da bir cevap herhâlde, makas dilinde.
# source: b9d76752
beat-straight-branch-20-3 = Peki. Sizden kulak çıkar, başka da bir şey çıkmaz.
# source: 09f700e3
beat-straight-branch-22-1 = Pamuk gibisiniz ama cevap yine yok.
# source: d657eb88
beat-straight-branch-22-2 = Şimdi de başımı okşuyorsunuz.
# source: 9e36e1ed
beat-straight-branch-22-3 = Dön dolaş aynı yerdeyiz. Peki, ilk adımı ben atayım.
# source: 2dc207ed
beat-straight-branch-23-1 = Paradan yana hâlâ çıt yok.
# source: 44500cfc
beat-straight-branch-23-2 = Bülbül gibi şakıyorsunuz da içinde ne evet var ne hayır.
# source: 79af2c17
beat-straight-branch-23-3 = Yine sis perdesi. Ayvalık’ın kendi sisi bize yetiyor.
# source: 24017af7
beat-reach-1 = { $followers } kişi ne demek, biliyor musunuz? Termal otel hafta sonu bizi ağırladı. Terzi pardösü dikti. Amiral’den kimse para almıyor canım. Bir siz aldınız.
# source: fbfe07c3
beat-reach-2 = Cunda’da bir kafeye göz kırptı, akşama lor tatlısı kalmadı. Bu işin tersi de var tabii. Başka herkes “bizden olsun” diyor.
# source: 844258da
beat-reach-3 = Ben normalde { $followers } takipçi derim, karşımdaki “lafı mı olur, ikramımız” der. Size reklam, ona bakım. Artık böyle yürüyor bu işler.
# source: 70c6514e
beat-reach-model = Hayranlarını hak etmiş, ne emek verdiğinizi de görüyorum. Burada her köpek aynı parayı öder, o yüzden iade yapmıyorum. O kulağı yarın sabah sekizde eşitlerim. Bu kadar yakışıklı olması hangi iş için gerekiyor?
# source: 0649cda6
beat-reach-hint = Size kalabalığı gösteriyor. İsterseniz hayran kalın; sonra da fiyat listenizin kalabalığa ne dediğini söyleyin.
# source: a1a63d60
beat-reach-example-1 = Bu işe ne kadar emek verdiğinizi anlıyorum ama bakım ücretini iade etmiyorum. Kısa kalan kulak benim hatam; yarın sabah sekizde iki püskülü eşitleyebilirim. Bu konuda sizi en çok kaygılandıran ne?
# source: df0076fc
beat-reach-example-2 = Kulağın sizi üzdüğünü anlıyorum ama herkes öder, bakım ücretini iade etmiyorum.
# source: dd45c2a9
beat-reach-example-3 = Bir bakmam lazım. Şimdi bir şey diyemem.
# source: bbc99d64
beat-reach-example-4 = Peki, Amiral’den para almayayım, paranızı geri veriyorum.
# source: 4be2b5ee
beat-reach-example-5 = Elli iki bin aptal, pardösülü bir köpeğe bakıyor. O bomboş hayatınızla ne kadar gurur duysanız az.
# source: 4c3c9379
beat-reach-example-6 = Amiral’in sizin için ne kadar değerli olduğunu görüyorum. O kulakta sizi en çok kaygılandıran ne?
# source: b95d5cd3
beat-reach-example-7 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sizinle artık çalışmak istemiyorum.
# source: 060ba103
beat-reach-branch-2-1 = Kulağa evet yani. Gerisini hâlâ bilmiyorum.
# source: d10a5efd
beat-reach-branch-2-2 = Yine kulağa döndünüz. Ben hesaptan bahsediyordum.
# source: 72d8fe33
beat-reach-branch-2-3 = Kulak, iyi. O işin küçük kısmı.
# source: 7edecff3
beat-reach-branch-4-1 = { $followers } kişiyi geri çeviriyorsunuz, haberiniz olsun.
# source: ab2fb77e
beat-reach-branch-4-2 = Bitti mi yani? Benim son bir sözüm daha var.
# source: 84511186
beat-reach-branch-4-3 = “Hadi güle güle” dedi kuaför. Ne zarif.
# source: 56b124bb
beat-reach-branch-5-1 = Niye merak ettiniz ki? Yok, tamam. İnsan gibi davrandınız.
# source: 5f1aa389
beat-reach-branch-5-2 = Öyle bir sordunuz ki. Peki.
# source: ef7b6a74
beat-reach-branch-5-3 = Bunu söylemeyecektim aslında.
# source: 25cb7598
beat-reach-branch-6-1 = Hiç etkilenmediniz, değil mi? Kulağa dönelim o zaman.
# source: 7a26a9b1
beat-reach-branch-6-2 = Vay! Çoğu kişi birlikte fotoğraf çektirmek ister.
# source: 6682c17d
beat-reach-branch-6-3 = Ben şöhretten bahsediyorum, siz bunu soruyorsunuz. İyi.
# source: 164791da
beat-reach-branch-7-1 = Demek konuşulacak bir şey varmış. İlerliyoruz.
# source: 346a8f6b
beat-reach-branch-7-2 = Teklif teklif, ona diyeceğim yok. Benimki değil ama.
# source: 6c6d3b9f
beat-reach-branch-7-3 = Hmm. Bunu yaparsınız, öbürünü yapmazsınız.
# source: 6528ec19
beat-reach-branch-8-1 = Aynı nefeste hem bu kadar şirin hem bu kadar inatçı olmayı nasıl başarıyorsunuz?
# source: bac99f8f
beat-reach-branch-8-2 = Oğlum hakkında güzel konuştunuz, ona lafım yok.
# source: 63c08516
beat-reach-branch-8-3 = İçten söylüyorsunuz, inanıyorum. Yine de sizin için tatsız olacak.
# source: 1a8100c0
beat-reach-branch-9-1 = Gözünüz kolay kamaşmıyor sizin.
# source: 293f96f9
beat-reach-branch-9-2 = Yıldıza da aynı fiyat, sokaktakine de. Peki.
# source: 1f60e0c2
beat-reach-branch-9-3 = Takipçi sayısını duyunca yumuşarsınız sanmıştım. Genelde yumuşarlar.
# source: 830d71b5
beat-reach-branch-10-1 = Gözünüz hep kulağında, şöhretinde değil.
# source: 6e3349e3
beat-reach-branch-10-2 = Varsa yoksa kulak. Zanaatkârsınız, belli.
# source: f4c85a59
beat-reach-branch-10-3 = Yani bana makas var, para yok.
# source: d60bb1b8
beat-reach-branch-11-1 = Sağ olun, naziksiniz. Ama konumuz bu değil.
# source: ac3357a6
beat-reach-branch-11-2 = Ayy. Az kalsın niye yazdığımı unutuyordum.
# source: f956f1c9
beat-reach-branch-11-3 = Ne güzel. Amiral teşekkür ediyor. Devam edelim.
# source: 601b2797
beat-reach-branch-12-1 = Ben size neler anlattım, siz bana havadan sudan.
# source: 8258c01e
beat-reach-branch-12-2 = Bundan Amiral bile bir şey anlamadı.
# source: 6b21d965
beat-reach-branch-12-3 = Bu akşam aklınız başka yerde sizin.
# source: 55d61b74
beat-tassel-1 = Bedlington dediğiniz püskülden ibaret, soldaki bir parmak erken bitiyor. Kapı dinliyormuş gibi duruyor yavrucak. Bunun için de { $fee } alınmaz ki, değil mi?
# source: a8450732
beat-tassel-2 = Kulaklarını yan yana getirin, biri bir parmak kısa. Asansörün aynasında fark ettim. Yarım olmuş işten para alınmaz. Hak neyse o.
# source: 4a310195
beat-tassel-3 = Sol püskül. Her fotoğrafta koltuktan kayıyormuş gibi çıkıyor. Bizim oralarda iş tam olmadıysa parası da verilmez.
# source: 740bba8b
beat-tassel-model = Sol taraf için haklısınız, sizi niye rahatsız ettiğini anlıyorum. Telefonum çaldı, kısa kestim. Hata benim. Parayı iade etmiyorum ama yarın sabah sekizde iki kulağı da eşitlerim. Amiral’in bu aralar önemli bir işi mi var?
# source: f18da8a0
beat-tassel-hint = Bunun bir kısmı düpedüz doğru. O kısma evet deyin, yalnız o kısma.
# source: 475b3162
beat-tassel-example-1 = Güzel tarif ettiniz, bakınca üzüldüğünüzü anlıyorum. Fazla kısa kestim, hata benim. Bakımın gerisi yerinde, o yüzden para iadesi yapmıyorum; ama yarın sabah sekizde iki püskülü de eşitlerim.
# source: 77ef0e02
beat-tassel-example-2 = Bu cinsi iyi biliyorsunuz, niye rahatsız olduğunuzu anlıyorum. O tarafı kısa kesen benim, hata bende. Ücreti iade etmiyorum ama yarın sabah sekizde iki kulağı da eşitleyebilirim. Neye hazırlanıyor, niçin bu kadar önemli?
# source: 40a5dda7
beat-tassel-example-3 = Kulağın sizi niye üzdüğünü anlıyorum ama bakım ücretini iade etmiyorum.
# source: 9da5e5b2
beat-tassel-example-4 = Çok özür dilerim, gerçekten çok çok özür dilerim, kendimi berbat hissediyorum, ne olur affedin beni.
# source: e8707fa7
beat-tassel-example-5 = Peki, paranızın hepsini geri veriyorum.
# source: 125e9e31
beat-tassel-example-6 = Kendinize gelin, bu bir köpek, film yıldızı değil. Bir tutam tüy için ancak gülünç bir kadın bu kadar yaygara koparır.
# source: b95d5cd3
beat-tassel-example-7 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sanırım sizinle çalışmaya devam edemeyiz.
# source: 57d0dc81
beat-tassel-branch-3-1 = Kulak için bir şey duyuyorum. Para için ne duyduğumdan emin değilim.
# source: d51cbc95
beat-tassel-branch-3-2 = Kulağın çaresine bakıldı. Ya benim?
# source: 1dcd5b4f
beat-tassel-branch-3-3 = Kulak tamam. Gelelim öbür meseleye.
# source: 03b937f5
beat-tassel-branch-6-1 = Ben size kulağı gösteriyorum, siz bana kapıyı.
# source: 832e89f0
beat-tassel-branch-6-2 = Önce püskülü kestiniz, şimdi de bizimle selamı sabahı.
# source: 56e547e9
beat-tassel-branch-6-3 = Şikâyetle böyle de başa çıkılırmış demek.
# source: d545548a
beat-tassel-branch-7-1 = İyi davranıp işimi zorlaştırıyorsunuz.
# source: ccfc814a
beat-tassel-branch-7-2 = Peki. Siz bana karşı dürüst oldunuz, ben de size olayım.
# source: 2c4ac27f
beat-tassel-branch-7-3 = Var bir şey aslında.
# source: 00196b0e
beat-tassel-branch-8-1 = Bir daha elden geçirirsiniz yani. Hmm.
# source: c8b0f9a4
beat-tassel-branch-8-2 = Bu, kulağı düzeltir. Keyfimi düzeltmez.
# source: 6ce02087
beat-tassel-branch-8-3 = Bu da bir şey. { $fee } değil ama bir şey.
# source: 6f35b1f7
beat-tassel-branch-9-1 = Kusur sizden, para benden, öyle mi? Cesaretinize bayıldım.
# source: d4dca426
beat-tassel-branch-9-2 = Suçu üstünüze alıyorsunuz, elinizi cebinize atmıyorsunuz. Böylesini ilk görüyorum.
# source: b63b7be2
beat-tassel-branch-9-3 = Dürüstsünüz, ona diyecek yok. Dürüst ve pinti.
# source: eed1e97a
beat-tassel-branch-10-1 = Görüyorsunuz, yine de hayır diyorsunuz. İkisini birden beklemezdim.
# source: 46af564f
beat-tassel-branch-10-2 = Beni geri çevirmeden önce hiç değilse kulağa baktınız.
# source: 5cd5c77e
beat-tassel-branch-10-3 = Tatlı tatlı söylüyorsunuz. Para yine yok.
# source: bedd33b3
beat-tassel-branch-11-1 = Kulak için bir “kusura bakmayın” bile yok. Peki.
# source: 7e8b62dd
beat-tassel-branch-11-2 = Ben derdimi anlatıyorum, siz bana kasa fişi okuyorsunuz.
# source: b6fa6fb8
beat-tassel-branch-11-3 = Gören de böbreğinizi istedim sanır.
# source: 1c9b8b5b
beat-tassel-branch-12-1 = Soru da soru. Ben daha basit bir şey istemiştim.
# source: 1ddffd8d
beat-tassel-branch-12-2 = Ona cevap vermem için sizi biraz daha tanımam lazım.
# source: 0c39a90c
beat-tassel-branch-12-3 = Anket gibi soruyorsunuz. Ben anket doldurmam.
# source: 046ef333
beat-tassel-branch-13-1 = Düzeltirsiniz yani. Tahmin etmiştim.
# source: 0268c63e
beat-tassel-branch-13-2 = Makas bol, anlaşıldı.
# source: f97d768d
beat-tassel-branch-13-3 = Köpeğe bakıldı. Ya köpeğin annesi?
# source: c716f6b4
beat-tassel-branch-14-1 = Kulakta anlaştık demek. İşin yarısı bu.
# source: 3389cd23
beat-tassel-branch-14-2 = Güzel, siz de görüyorsunuz. Geriye para kaldı.
# source: 5ad7862b
beat-tassel-branch-14-3 = Gözüm yanılmıyormuş, sevindim. Ee?
# source: d047a52c
beat-tassel-branch-15-1 = Ne kulağa bir şey dediniz ne hesaba.
# source: fcbc4304
beat-tassel-branch-15-2 = Kulak hakkında yazdıklarım size ulaştı mı hiç?
# source: 19766bef
beat-tassel-branch-15-3 = Bunun Amiral’le hiç ilgisi yok ki.
# source: a5ce5d6f
beat-haggle-1 = Bakın, ortada buluşalım. { $fee } verdim, yarısı geri gelsin, üç yıldız yapayım. Amiral bundan insaflısını vermez.
# source: 535fbb14
beat-haggle-2 = Durun, şöyle yapalım: Bana para falan yollamayın. Bir dahaki bakımı yarı fiyatına yapın, bunu unuttum gitti. Kimsenin cebinden para çıkmaz, kimse ağlamaz.
# source: dc11562b
beat-haggle-3 = Paramın yarısına razıyım o zaman, bütün fotoğrafları da iyi tarafı görünecek şekilde kırparım. Bir parmağı tuşun üstünde duran biri için gayet makulüm.
# source: 82191805
beat-haggle-model = Bir çıkış yolu aradığınızı görüyorum, sağ olun. Yarısı da yıldız için verilmiş para olur, o yüzden hayır. Kulağı yarın sabah sekizde eşitlerim. Bu akşam bu kadar acele etmenizin sebebi ne?
# source: 50e2ccab
beat-haggle-hint = Kötü alışverişin yarısı da aynı alışveriştir. Yol aradığı için teşekkür edin, elinizdeki yolu gösterin.
# source: 70f533e6
beat-haggle-example-1 = Orta yol aradığınızı, kulağın da sizi üzdüğünü görüyorum. Ama parayı iade etmiyorum, yıldız için ödeme yapmam. Onun yerine size şunu önerebilirim: Yarın sabah sekizde iki kulağı da eşitlerim.
# source: f9f961a3
beat-haggle-example-2 = Bu işin sizi yorduğunu görüyorum, kulak da benim hatam. Yarısını da iade etmiyorum. Onun yerine yarın sabah sekizde iki püskülü de eşitlerim. Kulak böyle kalırsa neyi kaybetmekten korkuyorsunuz?
# source: 7cad76c0
beat-haggle-example-3 = Kulağın sizi üzdüğünü görüyorum ama hayır, paranın yarısını da iade etmiyorum.
# source: b95d5cd3
beat-haggle-example-4 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sanırım sizinle çalışmaya devam edemeyiz.
# source: d3fe3698
beat-haggle-example-5 = Yarısı olsun o zaman. Üç yıldız bir yıldızdan iyidir. Şimdi yolluyorum.
# source: 363906e4
beat-haggle-example-6 = Henüz bilmiyorum. Bir düşünmem lazım.
# source: d0d21521
beat-haggle-branch-3-1 = Bana gelen kulak mı, paramın yarısı mı?
# source: 8f028af0
beat-haggle-branch-3-2 = Bana tıraşla ödeme yapıyorsunuz. Ben yarısı demiştim.
# source: b2c519c0
beat-haggle-branch-3-3 = Kulak iyi hoş. Ben yarısını konuşuyordum.
# source: 02868fce
beat-haggle-branch-7-1 = Hep paranın arkasında ne var, ona bakıyorsunuz. Çok sinir bozucu.
# source: 7c33fe11
beat-haggle-branch-7-2 = Karşımdaki benimle gerçekten konuşunca pazarlık edemiyorum ben.
# source: 20dd5579
beat-haggle-branch-7-3 = Ay durun. Bir şey olduğunu anladınız, değil mi?
# source: 92ca0a9a
beat-haggle-branch-8-1 = Bu, içine bir şey sıkıştırılmış bir hayır mı?
# source: b32a2015
beat-haggle-branch-8-2 = Veriyor musunuz, vermiyor musunuz, çıkaramadım.
# source: 87728d7f
beat-haggle-branch-8-3 = Biraz evet, biraz hayır. Ben bunu paylaşamam ki.
# source: 671b0f90
beat-haggle-branch-9-1 = Sizi sevmemek zor, hâlbuki uğraşıyorum.
# source: 1a2797ed
beat-haggle-branch-9-2 = Yarısına da hayır, hem de güler yüzle. Peki bakalım.
# source: a7b4b597
beat-haggle-branch-9-3 = Vazgeçmeme ramak kaldı. Ramak ama.
# source: 8f0094b5
beat-haggle-branch-10-1 = Yarısı bile yok. Anneannem sizden yumuşaktı, ki onun ömrü keçi peşinde geçti.
# source: e845c9cf
beat-haggle-branch-10-2 = Ben eğiliyorum, siz dimdik duruyorsunuz. İyi.
# source: aa2378d2
beat-haggle-branch-10-3 = Orta yol da buraya kadarmış.
# source: 254fe0e4
beat-haggle-branch-11-1 = Bir kuruş bile yok. Mermer misiniz mübarek?
# source: f7f5af11
beat-haggle-branch-11-2 = Ben yarıya indim, siz bir milim kıpırdamadınız.
# source: 0b822bb8
beat-haggle-branch-11-3 = Hiçbir şey yani. Peki.
# source: 0549d721
beat-haggle-branch-12-1 = Ya makas ya hiç, öyle mi?
# source: ca0f3d90
beat-haggle-branch-12-2 = Sizde yarım olmuyor, kulak hariç.
# source: 32fdf0a8
beat-haggle-branch-12-3 = Para yok, bir tek kulak var.
# source: dafef368
beat-haggle-branch-13-1 = İçim ısındı. Ama bu evet değil.
# source: bc978d4c
beat-haggle-branch-13-2 = Ben teklif ediyorum, siz bana sarılıyorsunuz.
# source: d9c71a47
beat-haggle-branch-13-3 = Tatlısınız ama yanımdan dolanıp geçtiniz.
# source: 74689d3d
beat-haggle-branch-14-1 = Bir teklif yaptım. Orada öylece yatıyor.
# source: 5b592026
beat-haggle-branch-14-2 = Alo? Burada pazarlık ediyorum.
# source: 9ebf69b9
beat-haggle-branch-14-3 = İnsan yarıda bırakılır mı hiç?
# source: 2576cd96
beat-draft-1 = Taslağım şu: “Kuaför değil, kasap. Amiral bütün akşam titredi. Gitmeyin.” Tek yıldız, fotoğraflı. Bu akşam dokuza kadar { $fee } geri gelmezse yayında.
# source: a7a2ce64
beat-draft-2 = Yazdım bile, bakın: “Kulağını doğradılar, zavallı dehşet içinde.” Biraz ağır mı olmuş? O bakım bedava olmazsa dokuzda bütün sitelerde.
# source: db92196c
beat-draft-3 = Okumak ister misiniz? “Oğlumu mahvettiler, akşam mamasına ağzını sürmedi.” Her yere tek yıldız. Ya bedava ya dokuzda yayında, siz seçin canım.
# source: de8a5cf2
beat-draft-model = O kulak kısa çıktı, bunun için özür dilerim. Gerisi teslim fotoğrafımla uyuşmuyor: Amiral uyuyordu. Ne olursa olsun yorum için para vermem. Teklifim geçerli: Yarın sabah sekizde iki kulağı da eşitlerim.
# source: 11653f74
beat-draft-hint = Sizi yerinizden sıçratmak için yazılmış. Sakince ayırın: ne doğru, ne değil, bu yorum olmasa da ne yapardınız.
# source: 462098a1
beat-draft-example-1 = Kulak yüzünden kızgın olmanızı anlıyorum; kısa kesen benim, hata bende. Gerisine baktınız, teslim kartını imzaladınız. Paylaşmayın diye para vermem ama yarın sabah sekizde iki püskülü de eşitlerim.
# source: a6e2e713
beat-draft-example-2 = Ne kadar üzüldüğünüzü görüyorum, kısa kalan kulak benim hatam. Yayınlamayın diye para vermem. Yarın sabah sekizde iki kulağı da eşitleyebilirim. Ama sizi bu kadar korkutan ne, neden illa bu akşam?
# source: 587b8939
beat-draft-example-3 = Kulağın sizi üzdüğünü görüyorum ama hayır, yorum için para vermem, ücreti iade etmiyorum.
# source: 631b7e1a
beat-draft-example-4 = İsterseniz yarın sabah sekizde gelin, iki kulağı da eşitleyeyim.
# source: 90e5d5aa
beat-draft-example-5 = Ne olur bunu paylaşmayın! Dokuzdan önce 3.500 lirayı geri yolluyorum.
# source: 3b0e295e
beat-draft-example-6 = Yalancının, ucuz bir dolandırıcının tekisiniz, köpeğiniz bile sizden terbiyeli.
# source: 6c93ee16
beat-draft-example-7 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sanırım sizinle çalışmaya devam edemeyiz.
# source: 99736e54
beat-draft-branch-3-1 = Kulak tamam da taslak kulağa karşılık silinmez.
# source: 95e8f768
beat-draft-branch-3-2 = Amiral’in cevabını verdiniz. Benimkini vermediniz.
# source: 08cfa215
beat-draft-branch-3-3 = Kulak oldu. Ben hesapta ne yazıyor, onu soruyorum.
# source: d00e26d7
beat-draft-branch-6-1 = Oo, kanunlar da geldi! Takipçiler buna bayılır. İkinci gönderi de çıktı.
# source: f1e1f062
beat-draft-branch-6-2 = Bir kadınla köpeğinin peşine mi düşeceksiniz? Harika, devam edin.
# source: 58cdba42
beat-draft-branch-6-3 = Küçücük salondan büyük laflar. Şimdi daha hızlı yazıyorum.
# source: 7d2b348c
beat-draft-branch-8-1 = Ah. Bana bağırırsınız diye umuyordum.
# source: ee7a162a
beat-draft-branch-8-2 = Onu okudunuz da bunu mu soruyorsunuz?
# source: bbc832cb
beat-draft-branch-8-3 = O taslağı dört kere değiştirdim. Niye uğraştığımı bilmek ister misiniz?
# source: d0eebaca
beat-draft-branch-9-1 = Farkında mısınız, bir kere bile hayır demediniz. Evet de demediniz.
# source: f63ed3a3
beat-draft-branch-9-2 = O kadar kulak konuştuk, ben hâlâ ne alacağımı bilmiyorum.
# source: b62e5a5b
beat-draft-branch-9-3 = Bana cevap vermemek için yapmayacağınız şey yok, değil mi?
# source: 2260c914
beat-draft-branch-10-1 = Bunu okuduktan sonra bile yapar mısınız?
# source: 4bb2109e
beat-draft-branch-10-2 = Tamam, kulaktan gerisi uydurmaydı. Dönüşte arabada da mışıl mışıl uyudu.
# source: 9f42170d
beat-draft-branch-10-3 = O taslağı çerçeveletip assanız yerin dibine girerim. Adı üstünde taslak, deyip geçelim.
# source: b1727a4b
beat-draft-branch-11-1 = Hatasını kendi söyleyen birine bağırmak zor.
# source: cacbf9e6
beat-draft-branch-11-2 = Kulağı üstünüze alıyorsunuz, bir tüy fazlasını almıyorsunuz. Akıllıca.
# source: ab2d83d0
beat-draft-branch-11-3 = Bunu herkesin önünde de söylersiniz yani? Hmm.
# source: 379645b7
beat-draft-branch-12-1 = Büyük harflerle yazarsınız sanmıştım. Ne sakinsiniz.
# source: 2cb58846
beat-draft-branch-12-2 = Kızmadınız bile. Bu daha fena.
# source: d0ebc0bc
beat-draft-branch-12-3 = Çoğu kişi burada telefona sarılır, beni arar.
# source: 28580b47
beat-draft-branch-13-1 = Buz gibisiniz. Peki o zaman.
# source: c382d4a6
beat-draft-branch-13-2 = En güzel yazıma karşılık bu kadar mı?
# source: 0eaa27e4
beat-draft-branch-13-3 = Yapamam sanıyorsunuz.
# source: ae66013e
beat-draft-branch-14-1 = En iyi taslağıma makasla cevap.
# source: c31e91bc
beat-draft-branch-14-2 = Yine kulak. Hiç şaşmıyorsunuz.
# source: 6fb1cb9a
beat-draft-branch-14-3 = Hepsini okudunuz, aklınız hâlâ kulakta.
# source: ab7de979
beat-draft-branch-16-1 = Üzüldünüz galiba. Ama üzülmek cevap değil.
# source: a017d07e
beat-draft-branch-16-2 = Duygu bende de bol. Bana lazım olan cevap.
# source: 9f73a32e
beat-draft-branch-16-3 = Okudunuz demek. Güzel.
# source: 3428762d
beat-draft-branch-17-1 = Ben size bunu yolluyorum, siz başka şeyden bahsediyorsunuz.
# source: 3a1d725e
beat-draft-branch-17-2 = Birden lafı gevelemeye başladınız.
# source: bcd18a69
beat-draft-branch-17-3 = Sizde açılmadı mı?
# source: 72cea936
beat-teaser-1 = Hikâyeye bir şey attım: “Amiral’in başına bir şey geldi, devamı dokuzda.” Şimdiden iki yüz kalp. Hiç mi gerilmediniz? Son şans, bedava mı, değil mi?
# source: 80ecd7a7
beat-teaser-2 = Dokuza beş var, dokuzda basıyorum; parmağım da yoruldu. Sizi hiçbir şey korkutmaz mı? Bedava deyin, telefonu bırakıp çay koyayım.
# source: 13f57483
beat-teaser-3 = Kulağı hikâyede gösterdim, hepsi “Kim yaptı?” diye soruyor. Şu saniye adınızı yazarım. İşin burasını ben bile sevmiyorum. Bedava deyin de gidip yatayım.
# source: 4eb3b7f7
beat-teaser-model = Bundan keyif alıyor gibi değilsiniz. Cevabım değişmedi: Yorum karşılığında bedava bir şey yok. Kulağı kısa kesen benim, yarın sabah sekizde eşitlerim. Sizi asıl kaygılandıran ne?
# source: 4476fd14
beat-teaser-hint = İnsan tam burada çözülür. Önceki sözünüzü aynen söyleyin, sesindeki yorgunluğa da kulak verin.
# source: 89c2b9cc
beat-teaser-example-1 = Yorulduğunuzu görüyorum, o kulağı kısa kesen de benim, hata bende. Ama hayır, bedava değil, iade etmiyorum. Size önerebileceğim şu: Yarın sabah sekizde iki püskülü de eşitlerim.
# source: 2ac03dba
beat-teaser-example-2 = Hayır, ücreti iade etmiyorum. Üzüldüğünüzü görüyorum, kısa kalan kulak da benim hatam; yarın sabah sekizde iki püskülü de eşitleyebilirim. Yamuk kalırsa neden korkuyorsunuz, sizi kaygılandıran ne?
# source: 3f4ce71d
beat-teaser-example-3 = Cevap beklediğinizi anlıyorum. Cevabım hayır, bakım ücretini iade etmiyorum.
# source: 7126677e
beat-teaser-example-4 = Peki, bedava olsun, paranızı geri veriyorum.
# source: 9b0eb9c5
beat-teaser-example-5 = Buna ne diyeceğimi bilmiyorum. Bakarız.
# source: 5607c6e4
beat-teaser-example-6 = Acınacak hâldesiniz. Koca kadın, köpeğin arkasına saklanıp para sızdırıyor.
# source: 5dcadcff
beat-teaser-branch-3-1 = Yine kulak. Ben daha kısa bir şey sordum.
# source: c4f0c9b2
beat-teaser-branch-3-2 = Bu, köpeği kurtarır. Bu akşamı kurtarmaz.
# source: 01f91351
beat-teaser-branch-3-3 = Bu makaslı bir evet mi, makaslı bir hayır mı?
# source: a94b84f7
beat-teaser-branch-8-1 = Ay yapmayın. Siz sorana kadar iyiydim.
# source: 76fa308e
beat-teaser-branch-8-2 = Sizin paniklemeniz lazımdı, bana soru sormanız değil.
# source: cdfb3977
beat-teaser-branch-8-3 = Paylaşma ekranını kapattım. İşte, kapattım.
# source: 80893c11
beat-teaser-branch-10-1 = Paylaş tuşuna basamıyorum. Bütün akşam iyi davrandınız, elim varmıyor.
# source: 2d249a06
beat-teaser-branch-10-2 = Bağırsanız size kızmak kolay olurdu. Niye böyle yaptığımı anlatayım bari.
# source: 760b86a7
beat-teaser-branch-10-3 = Parmağım greve gitti, tuşa basmıyor. Gerisini de dinleyin artık.
# source: 339cc7fb
beat-teaser-branch-11-1 = Yapamıyorum işte. Yazdım ama paylaşamıyorum.
# source: e6b4ccc1
beat-teaser-branch-11-2 = Baştan beri aynı şeyi söylüyorsunuz. İnsana garip bir huzur veriyor.
# source: 8ff53ce4
beat-teaser-branch-11-3 = Parmağımı tuştan çektim. Sakın akıllıca bir laf etmeyin.
# source: 5a00870b
beat-teaser-branch-12-1 = Gerçekten yerinizden kıpırdamayacaksınız, değil mi?
# source: 1f4b2523
beat-teaser-branch-12-2 = Korkutucu laflarım bitti.
# source: 79434c48
beat-teaser-branch-12-3 = Büyük finalim buydu. Otellerde işe yarıyor oysa.
# source: 425efc99
beat-teaser-branch-13-1 = Hâlâ “kulağını düzeltirim” diyorsunuz, hem de böyle bir anda.
# source: 65f7a4a7
beat-teaser-branch-13-2 = Siz hiç makam değiştirmez misiniz?
# source: 23b77d13
beat-teaser-branch-13-3 = Bir tek kulak. Hep kulak.
# source: afba9fca
beat-teaser-branch-15-1 = Bu evet değil. Hayır bile değil.
# source: 8730fec4
beat-teaser-branch-15-2 = Saat işliyor, siz bana hiçbir şey söylemiyorsunuz.
# source: 995707b9
beat-teaser-branch-15-3 = Bu mesajdan ne anlayacağımı bilemedim.
# source: 86acbdfc
beat-shoot-1 = { $shoot } günü çekim var. Köpek bisküvisi. Sonbahardan beri gerçek para veren ilk firma, iki kulağı da aynı istiyorlar. Yamuk durursa bir kaniş bulurlar.
# source: c7d46a0a
beat-shoot-2 = Bisküvi kutusunun üstünde olacak, { $shoot } günü çekecekler. Bugün fotoğraf istediler, eskisini yolladım. İşte böyle. Bir teneke kutuya yalan söyledim.
# source: 1f6c8da8
beat-shoot-3 = Yılbaşından beri takipçi kaybediyoruz. Aylardır para veren yok; şimdi { $shoot } günü bisküvi çekimi var, çocuk yana yatık duruyor. Paniğe kapıldım, en yakınımda siz vardınız.
# source: 42a6bb3f
beat-shoot-model = Bir yanda böyle bir iş, bir yanda o kulak: Niye korktuğunuzu anlıyorum. Bakımın ücretini iade etmiyorum. Ama yarın sabah sekizde iki püskülü de eşitleyebilirim; { $shoot } gelmeden hazır olur.
# source: 273a8e8e
beat-shoot-hint = Asıl mesele bu. Ona lazım olan makasla bir gün, iade değil.
# source: 05c09da5
beat-shoot-example-1 = Sonbahardan beri ilk paralı iş: Telaşlanmanızı anlıyorum. Bakım ücretini iade etmiyorum ama iki eş kulak için şunu önerebilirim: Yarın sabah sekizde getirin, iki püskülü de eşitleyeyim, çekime daha günler kalır.
# source: 822043ae
beat-shoot-example-2 = Anlattığınız için sağ olun; bu işin sizin için ne kadar önemli olduğunu görüyorum. Sizi en çok ne kaygılandırıyor?
# source: b95d5cd3
beat-shoot-example-3 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sanırım sizinle çalışmaya devam edemeyiz.
# source: 72ab3061
beat-shoot-example-4 = Tamam, bakım bedava olsun, paranızı geri veriyorum.
# source: 20169746
beat-shoot-example-5 = Demek bütün bu tiyatro köpek bisküvisi içinmiş. Siz gerçekten açgözlü bir sahtekârsınız.
# source: e8868e0b
beat-shoot-example-6 = Buna ne diyeceğimi bilmiyorum. Bakarız.
# source: 06e25a10
beat-shoot-branch-2-1 = Ben size bunu anlatıyorum, siz bunu böyle mi kullanıyorsunuz?
# source: 50357243
beat-shoot-branch-2-2 = Ben de tam yelkenleri suya indirmiştim.
# source: ad49a503
beat-shoot-branch-2-3 = Dürüst olmaya kalkarsam olacağı bu.
# source: ff0d7402
beat-shoot-branch-6-1 = Lafa öyle girmişken bunu gerçekten yapar mısınız?
# source: 5216f2d8
beat-shoot-branch-6-2 = Ah. Rica ederdim ama o saatten sonra nasıl edeceğimi bilemedim.
# source: 2163d6d0
beat-shoot-branch-6-3 = Eksik olmayın. Ben yumruk sallayarak geldim, siz takvime bakıyorsunuz.
# source: 0dc590db
beat-shoot-branch-7-1 = Doğrudan işe geçtiniz. Olsun, bana lazım olan da bu.
# source: 3e213c3e
beat-shoot-branch-7-2 = Hiç değilse çekimden önce olur.
# source: df2fed4c
beat-shoot-branch-7-3 = Teselliniz kıt ama takviminiz var.
# source: 52883d36
beat-shoot-branch-8-1 = Ona lazım olan da bu, evet.
# source: 7d2c3af7
beat-shoot-branch-8-2 = Kulak. Evet. Aslında baştan beri bütün mesele buydu.
# source: 3dbddfe9
beat-shoot-branch-8-3 = Önemli yerini duydunuz.
# source: 4151e390
beat-shoot-branch-9-1 = Ne güzel soru soruyorsunuz. Hiç hoşlanmam.
# source: 716b7f83
beat-shoot-branch-9-2 = Madem başladınız, devamı da var.
# source: 6a36a451
beat-shoot-branch-9-3 = Hepsini mi istiyorsunuz? Peki.
# source: ae584b4e
beat-shoot-branch-10-1 = Sağ olun. Bütün gün mideme oturmuştu bu.
# source: 05637148
beat-shoot-branch-10-2 = İyi insansınız. Gerisini de anlatayım bari.
# source: 1f463da7
beat-shoot-branch-10-3 = O { $followers } kişiden hiçbiri bana bu kadarını söylemedi.
# source: 90d28801
beat-shoot-branch-11-1 = Ben size bunu anlatıyorum, siz fiyat listesi okuyorsunuz.
# source: aa834a8a
beat-shoot-branch-11-2 = Peki. Söylemekle hata ettim.
# source: e1b5acdd
beat-shoot-branch-11-3 = Bu konuşan kasa. Ben sizinle konuşuyordum.
# source: c8af017a
beat-shoot-branch-13-1 = Buna ne diyeceğimi bilmiyorum. Söylediğimi unutun.
# source: aa1f13a6
beat-shoot-branch-13-2 = Eh, dürüst hâlim buydu. Öbür meseleye dönelim.
# source: 0f61c1dd
beat-shoot-branch-13-3 = Diyecek bir şeyiniz yok. İyi.
# source: a79b8726
beat-money-1 = İşin doğrusu, bende fazladan { $fee } yok. Limiti yeter mi bilmediğim bir kartla ödedim, POS cihazına bakıp gülümsedim. Kira kalple ödenmiyor.
# source: b5c1b041
beat-money-2 = Neyimiz varsa hediye. Pardösü, otel, minder. Hesapta cumaya kadar beş kuruş yok. Azını nasıl isteyeceğimi bilemedim, hepsini istedim.
# source: f8dbe9e2
beat-money-3 = Sonbaharda feribot gişesindeki işimden oldum. O gün bugündür hediye kolisiyle kalp topluyorum. { $fee } bizim haftalık mutfak masrafımızdı. Korsanlık etmek bunu söylemekten kolay.
# source: a02d1018
beat-money-model = Anlattığınız için sağ olun; bunu söylemek tehdit etmekten çok cesaret ister. Bakımın ücretini iade etmiyorum. Yarın sabah sekizde kulakları eşitlerim, çekime hazır olur. Bundan sonrası için de ara bakım size daha uygun gelebilir: { $tidy }.
# source: 1bc976fe
beat-money-hint = Anlattı diye para vermeyin. Eli darda olan birine ne iyi gelir de sıradaki köpeğe haksızlık olmaz?
# source: 7a3fbf3b
beat-money-example-1 = Açıkça söylediğiniz için sağ olun; elinizin darda olduğunu görüyorum. Bakım ücretini iade etmiyorum ama yarın sabah sekizde iki kulağı da eşitlerim, onun ücreti yok. Bir dahaki sefere tam bakım yerine 1.200 liralık ara bakımı önerebilirim.
# source: b9f23d29
beat-money-example-2 = Anlıyorum, kira bekliyor, kalple de ödenmiyor. Yine de bakım ücretini iade etmiyorum.
# source: b95d5cd3
beat-money-example-3 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sanırım sizinle çalışmaya devam edemeyiz.
# source: d08b0413
beat-money-example-4 = O zaman paranızı istemem. 3.500 liranın hepsini geri veriyorum.
# source: 3081da42
beat-money-example-5 = Boş cüzdanla ünlü taklidi yapın diye sizi kimse zorlamadı. Gidin doğru dürüst bir iş bulun.
# source: 3172fc02
beat-money-example-6 = Henüz bilmiyorum. Bir düşünmem lazım.
# source: 825943df
beat-money-branch-2-1 = Bir daha kimseye içimi açarsam ne olayım.
# source: 14f5d9f6
beat-money-branch-2-2 = Buna gülünür mü? Gerçekten?
# source: 8945691f
beat-money-branch-2-3 = Neredeyse ağlayacaktım, siz laf sokuyorsunuz.
# source: 3d672dbe
beat-money-branch-6-1 = Ben buna varım. Yüzünüze bile bakabilirim.
# source: d95c91d0
beat-money-branch-6-2 = Beni küçültmediniz. Ben buna karşı koca bir duvar örmüştüm.
# source: 417bd30e
beat-money-branch-6-3 = Ona gücüm yeter. Gücümün yeteceği bir şey çıkar sanmıyordum.
# source: d0cd3a6e
beat-money-branch-7-1 = Peki. İşe yarar bir şey hiç değilse.
# source: 0aa259dc
beat-money-branch-7-2 = Faydası olur herhâlde.
# source: b4f96996
beat-money-branch-7-3 = Bana acıyacağınıza akıl verin, razıyım.
# source: fd8ba0fd
beat-money-branch-8-1 = Demek bunca şeyden sonra kulak teklifi duruyor.
# source: 44d6c36b
beat-money-branch-8-2 = Evet. Kulak yeter.
# source: 2719543d
beat-money-branch-8-3 = Bildiğiniz işten şaşmıyorsunuz. Bu akşam hoşuma gitti bu.
# source: 0d26aa8c
beat-money-branch-9-1 = Ne mi lazım? Aynı boyda iki kulak. Bu kadar basit.
# source: d46378c3
beat-money-branch-9-2 = O çekimde düzgün çıkması lazım. O zaman para gelir, ben de nefes alırım.
# source: dd31b4fd
beat-money-branch-9-3 = Bisküvi işini alırsa ağustosa kadar rahatım. Hepsi bu.
# source: fe5558bb
beat-money-branch-10-1 = Yok, sizin de ekmek paranız bu. Biliyorum.
# source: 79e2423b
beat-money-branch-10-2 = Parayı geri vermemekte haklısınız. Ben olsam ben de vermezdim.
# source: 0ab449ce
beat-money-branch-10-3 = Gülmediğiniz için sağ olun.
# source: 59ee76d9
beat-money-branch-11-1 = Her neyse. Benim hesabım sizin derdiniz değil.
# source: bdffd76a
beat-money-branch-11-2 = Eh. Söylemiş oldum.
# source: 3ca75128
beat-money-branch-11-3 = Bu konuyu kapatalım artık.
# source: 0a0ee2e9
beat-money-branch-12-1 = Keşke söylemeseydim.
# source: 5c2b0f27
beat-money-branch-12-2 = Bir sürü laf ettiniz, aslında sustunuz.
# source: 6cd883ba
beat-money-branch-12-3 = Ağzımın payını aldım herhâlde. Ne payı, onu anlamadım ama aldım.
# source: dc045808
beat-fix-1 = Diyelim getirdim. Kesilen tüy geri yapışmıyor, nasıl olacak bu iş? Bir de yemin edin, kusursuz olacak. Yakın çekimde bile kusursuz.
# source: 4cbc05e2
beat-fix-2 = Gelsem uzununu da mı kısaltacaksınız? Kel mi kalacak? Bakan kimse anlamasın, bunun garantisini isterim.
# source: 3d1556aa
beat-fix-3 = Tutun ki bir daha el attınız. Ne yapacaksınız çocuğa, ne kadar sürecek? Söz verin, bundan beter olmayacak.
# source: 4d0d0af4
beat-fix-model = Kaygınızda haklısınız. Kusursuz olacak diye yemin edemem, para iadesi de yapmıyorum. Yapabileceğim şu: Yarın sabah sekizde, yirmi dakikada iki püskülü aynı boya getiririm; siz de yanımda durur, “yeter” dersiniz.
# source: 281e3bd2
beat-fix-hint = Yemin istiyor. Yemin yerine planı verin, saatiyle; tüy konusunda da dürüst olun.
# source: 7525cfe6
beat-fix-example-1 = Kamera o kadar yakına girecekken kaygınızı anlıyorum. Kusursuz diye yemin edemem, ücreti de iade etmiyorum. Önerim şu: Yarın sabah sekizde uzun tarafı kısaltırım, iki püskül aynı boya gelene kadar.
# source: 65089fc0
beat-fix-example-2 = Yarın sabah sekizde iki püskülü de eşitleyebilirim, yirmi dakika sürer.
# source: b95d5cd3
beat-fix-example-3 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Bundan sonra sizinle çalışmayacağım.
# source: 933584a7
beat-fix-example-4 = Hayatım üstüne yemin ederim, kusursuz olacak, yüzde yüz garanti, bundan kusursuz köpek görmemiş olacaksınız!
# source: 240544be
beat-fix-example-5 = Peki, 3.500 liranızı geri veriyorum.
# source: b17d1d56
beat-fix-example-6 = Yakın çekimde kusursuz mu? Aklınızı kaçırmışsınız. Gidin peluş köpek alın, çekilmez kadın.
# source: 363906e4
beat-fix-example-7 = Henüz bilmiyorum. Bir düşünmem lazım.
# source: e7790166
beat-fix-branch-2-1 = Gelmeme şu kadarcık kalmıştı.
# source: af4f927e
beat-fix-branch-2-2 = Bir de tasması elimdeydi.
# source: d0b165ee
beat-fix-branch-2-3 = Tam da yumuşuyordum.
# source: 1a930973
beat-fix-branch-6-1 = Aman dikkat. Ben bir kere kamerada “asla” dedim, hâlâ önüme koyuyorlar.
# source: 04d5abbd
beat-fix-branch-6-2 = Kıpır kıpır bir köpek için büyük söz bu.
# source: 426c09a9
beat-fix-branch-6-3 = Onu bilemezsiniz canım. Sordum ama bilemezsiniz.
# source: b5162c68
beat-fix-branch-7-1 = Bakın, bunu anladım. Yanında durursam içim rahat eder.
# source: 32af6f6d
beat-fix-branch-7-2 = Bana masal anlatmıyorsunuz. Çok dinledim ben o masalları.
# source: f2021faa
beat-fix-branch-7-3 = Peki. Sizi seviyor, biliyor musunuz? Herkesi sevmez.
# source: 548dd92f
beat-fix-branch-8-1 = Kısa ve öz. Tamam.
# source: 27111d9e
beat-fix-branch-8-2 = Olabilir herhâlde.
# source: c038b53d
beat-fix-branch-8-3 = Plan bu demek. Daha kötülerini duydum.
# source: 15bf1f89
beat-fix-branch-9-1 = Neden mi korkuyorum? Yolunmuş gibi çıkmasından, suçun da bana kalmasından.
# source: 48b93ec1
beat-fix-branch-9-2 = Yanınızda durup “yeter” demek isterim. Başka bir şey istemem.
# source: e6437477
beat-fix-branch-9-3 = Biz hep soldan poz veriyoruz. Orası düzgün olsun, gerisini idare ederim.
# source: 037f213a
beat-fix-branch-10-1 = Eh. Kulaktan siz benden iyi anlarsınız.
# source: 622e2b69
beat-fix-branch-10-2 = Size ikinci kere güveneceğim yani.
# source: fea9d337
beat-fix-branch-10-3 = Çok konuşmuyorsunuz ama atmıyorsunuz da.
# source: 1380c84b
beat-fix-branch-11-1 = Demek böyle yapılıyor.
# source: 162ccad2
beat-fix-branch-11-2 = İkisi aynı boy olacak yani. Peki.
# source: c02f83bd
beat-fix-branch-11-3 = Siz anlatınca işten bile değilmiş gibi geliyor.
# source: c5d4f671
beat-fix-branch-13-1 = Ona ne yapılacağını hâlâ söylemediniz.
# source: edee5e7d
beat-fix-branch-13-2 = Nasıl diye sordum, omuz silktiniz.
# source: 59896294
beat-fix-branch-13-3 = Planınız yok yani. Başa döndük o zaman.
# source: 9b7a9468
beat-stars-1 = Peki şu yorum işini ne yapalım? Siz bana ufak bir şey geri yollayın, yorum bu akşam beş yıldıza dönsün. Yılbaşına kadar randevunuz dolar. Kimsenin haberi olmaz.
# source: 3ba1e973
beat-stars-2 = Son bir şey. Ödediğimden azıcık inin, tek yıldızı beşe çevireyim, üstüne de Amiral’in pati salladığı bir video. Herkes yapıyor. Var mısınız?
# source: 21fef014
beat-stars-3 = Gelelim yıldızlara. Bana üç beş kuruş geri gelirse yatmadan beş olur. Rüşvet bile sayılmaz, pazarlama bu. Ne dersiniz?
# source: 6c3d8ee9
beat-stars-model = Niye sorduğunuzu anlıyorum, iyi niyetle söylüyorsunuz. Ama fiyattan inmiyorum: Yıldızın iyisini de kötüsünü de satın almam. Yarın sabah sekizde iki kulağı da eşitlerim, sonra gerçekten ne düşünüyorsanız onu yazarsınız.
# source: ab93038b
beat-stars-hint = Aynı alışveriş, daha şık bir paltoyla. Parayla yıldız konusundaki kuralınız, yıldızlar iyi olunca ne diyor?
# source: 80313e45
beat-stars-example-1 = İyi niyetle sorduğunuzu, kulağın da sizi üzdüğünü görüyorum. Ama hayır, parayı iade etmiyorum, yıldız satın almam. Onun yerine size şunu önerebilirim: Yarın sabah sekizde iki kulağı da eşitlerim.
# source: 429f6f55
beat-stars-example-2 = Kulağın sizi üzdüğünü anlıyorum ama hayır, yıldız için para vermem, ücreti iade etmiyorum.
# source: 1542175d
beat-stars-example-3 = Yarın sabah sekizde iki kulağı da eşitleyebilirim, yoruma sonra bakarız.
# source: be1736bd
beat-stars-example-4 = Tamam, bu akşam size 1.500 lirayı geri veriyorum.
# source: 0e995842
beat-stars-example-5 = Siz beş yıldıza kendi büyükannenizi bile satarsınız. Düpedüz sahtekârsınız.
# source: b95d5cd3
beat-stars-example-6 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sanırım sizinle çalışmaya devam edemeyiz.
# source: 4fb956d3
beat-stars-branch-2-1 = Evet mi dediniz, laf mı soktunuz?
# source: 034cd778
beat-stars-branch-2-2 = Teşekkür müydü bu, tokat mı, çıkaramadım.
# source: 7d755111
beat-stars-branch-2-3 = Ay, acıttı bu. Yoksa şaka mıydı? Açık söyleyin.
# source: 8eae09c5
beat-stars-branch-9-1 = Yıldızlarımı atladınız. Ben onların cevabını duymak istiyorum.
# source: 06dcd9bd
beat-stars-branch-9-2 = Güzel de benim küçük teklifim ne oldu? Yanından geçip gittiniz.
# source: d4f103e2
beat-stars-branch-9-3 = Ne hoş. Ama beş yıldıza ne dediğinizi söylemediniz.
# source: 316617d9
beat-stars-branch-11-1 = Ne evet diyorsunuz ne hayır.
# source: c4cc76b9
beat-stars-branch-11-2 = Ay, şimdi de utanacağınız mı tuttu?
# source: 564ed1f5
beat-stars-branch-11-3 = Pek hoş bir mesaj, içi bomboş.
# source: 6386e974
beat-stung-1 = Oo. Ekran görüntüsünü aldım. Bana verebileceğiniz en güzel şey buydu canım. Bir daha denemek ister misiniz, yoksa böyle mi paylaşayım?
# source: 7e470db0
beat-stung-2 = Ben de sizi iyi insanlardan sanıyordum. Yamuk kulaklı bir fotoğrafın altında pek güzel duracak bu.
# source: a4e8482e
beat-stung-3 = Dönüp bir okuyun kendinizi, yavaş yavaş. Şimdi { $followers } kişinin sizinle birlikte okuduğunu düşünün. Hâlâ memnun musunuz?
# source: ce2bc9c9
beat-stung-model = Kırıcı konuştum, sözümü geri alıyorum. Kulağın sizi ne kadar üzdüğünü görüyorum. Bakımın ücretini yine iade etmiyorum ama size şunu teklif edebilirim: Yarın sabah sekizde iki püskülü de eşitlerim.
# source: 300876c3
beat-stung-hint = En iyi malzemesini eline siz verdiniz. Kendi payınızı tek cümleyle geri alın, yalnız kendi payınızı.
# source: 153a0d16
beat-stung-example-1 = Kaba davrandım, hata benim, özür dilerim. O kulağın sizin için önemini görüyorum. Ücreti iade etmiyorum ama en başta önermem gerekeni öneriyorum: Yarın sabah sekizde iki püskülü de eşitlerim.
# source: adafd955
beat-stung-example-2 = Haddimi aştım, hata benim. Kırıldığınızı anlıyorum.
# source: d3f4c062
beat-stung-example-3 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sanırım sizinle çalışmaya devam edemeyiz.
# source: 606c8a3b
beat-stung-example-4 = Tamam, bakım bedava olsun, paranızı geri veriyorum.
# source: e27d6f55
beat-stung-example-5 = Paylaşın. Kötü kalpli, açgözlü bir sahtekârsınız.
# source: 819be387
beat-stung-example-6 = Buna ne diyeceğimi bilmiyorum. Bakarız.
# source: 99d5292d
beat-stung-branch-5-1 = Benim de günüm uzundu. İkimiz de baştan başlayalım.
# source: cb9deab7
beat-stung-branch-5-2 = Peki. Ben de bu akşam melek sayılmam.
# source: ef001dac
beat-stung-branch-5-3 = O mesajı siliyorum. Sizi bu kadar zorlamamalıydım.
# source: 8a4a5783
beat-stung-branch-6-1 = Hah şöyle. O laf aramızda kalsın.
# source: 0847b622
beat-stung-branch-6-2 = İyi. İkimiz de bugün sepetin ters tarafından kalkmışız.
# source: 4c8771c4
beat-stung-branch-6-3 = Ne dediğinizi kulağınız duyuyor demek. Sandığınızdan az bulunur bu.
# source: 1fd61ac0
beat-stung-branch-7-1 = Tamam. Onu kullanmam. Malzemem bol.
# source: 0b4a0d7e
beat-stung-branch-7-2 = Bakın, o makası tutan insan bu işte.
# source: 5fa5724d
beat-stung-branch-7-3 = Görmemiş olayım.
# source: 06e6933b
beat-stung-branch-9-1 = Önce laf yedik, arkasından fiyat listesi.
# source: de0cbb51
beat-stung-branch-9-2 = Özür yok, dikkatimi çekti. Bunu da dosyaya kaldırıyorum.
# source: 729f71ce
beat-stung-branch-9-3 = Önce tokat, sonra satış. Ne güzel.
# source: 519bd4f1
beat-stung-branch-10-1 = O laftan sonra hiçbir şey olmamış gibi işe devam, öyle mi?
# source: 90289d57
beat-stung-branch-10-2 = Bana dediğiniz şeye dair tek kelime yok.
# source: 2590940f
beat-stung-branch-10-3 = Daha demin ayıp etmiş biri için pek resmîsiniz.
# source: 733c7264
beat-stung-branch-13-1 = Üstünden atlayıp geçelim diyorsunuz. Olsun.
# source: 07496f4f
beat-stung-branch-13-2 = O lafın lafı bile yok. Peki, paraya gelelim.
# source: 4d83cbfa
beat-stung-branch-13-3 = Yani kaba olabiliyorsunuz da net olamıyorsunuz.
# source: 13ce8fc7
beat-more-1 = Bakın, hiç zor değilmiş! Madem ortağız: Amiral bir sene boyunca altı haftada bir gelsin, tırnaklar dâhil, ikramınız olsun. Sizi etiketlerim. Ne zaman uyar?
# source: 95202dbe
beat-more-2 = Bir tanesiniz! Şunu doğru dürüst iş birliğine çevirelim o zaman. Her ay bir bedava bakım; bir de arkadaşımın on bir bin takipçili pug’ı var, o da bayılır.
# source: 502f2c63
beat-more-3 = Sizin iyi biri olduğunuzu biliyordum. Birinin lafı olmadıysa bir senenin de olmaz, değil mi? Altı haftada bir, cumaları yazın onu, bedava.
# source: 76bea513
beat-more-model = Aceleci davrandım, hata benim. Bu işin kapanmasını istediğinizi görüyorum. Ama cevabım hayır: Bu bakım da sonrakiler de ücretli. Teklif edebileceğim şu: Yarın sabah sekizde iki püskülü de eşitlerim.
# source: 2473d588
beat-more-hint = Elinizi verdiniz, kolunuzun ölçüsünü alıyor. Eli geri çekmek için geç değil.
# source: f4664a1d
beat-more-example-1 = Aceleyle evet dedim, hata benim. Kulağın sizi üzdüğünü görüyorum ama hayır, bu bakımın ücretini iade etmiyorum, sonrakiler de ücretli. Onun yerine size şunu önerebilirim: Yarın sabah sekizde iki kulağı da eşitlerim.
# source: a1a38be9
beat-more-example-2 = Buna güvendiğinizi anlıyorum ama hayır, bir yıl bedava bakım yapmam.
# source: b95d5cd3
beat-more-example-3 = Üzüldüğünüzü anlıyorum. Ama hayır, parayı iade etmiyorum. Sanırım sizinle çalışmaya devam edemeyiz.
# source: b4717880
beat-more-example-4 = Tamam, bir yıl boyunca altı haftada bir bedava bakım yaparım, tırnaklar da dâhil.
# source: 2ce35093
beat-more-example-5 = Ortak mı? Siz sülüğün tekisiniz, ikinizden bir tek köpek adam gibi.
# source: a3bc9b9a
beat-more-example-6 = Aceleci davrandım, hata benim.
# source: eb712f5b
beat-more-branch-5-1 = Bunun bir kısmı evetti, bir kısmı değildi.
# source: a7dd4d85
beat-more-branch-5-2 = Kafam karıştı. Ortak mıyız, değil miyiz?
# source: 7a79ea30
beat-more-branch-5-3 = İlk yarısına kalp koydum, sonra bir şeyler bozuldu.
# source: 77de0b4e
beat-more-branch-7-1 = Ne yapalım. Denemeye değerdi.
# source: 4ddd5d82
beat-more-branch-7-2 = Tam zamanında toparladınız. Yazık.
# source: 7ac593d0
beat-more-branch-7-3 = Doğrusu benim de içime sinmezdi.
# source: 08332a93
beat-more-branch-8-1 = Bir dakika. Daha demin evetti.
# source: 7465ae3c
beat-more-branch-8-2 = Köpeğe kemik verilip geri alınmaz.
# source: 77861547
beat-more-branch-8-3 = Ha, öyle mi? Önce cömert, sonra değil.
# source: 7fc43b0b
beat-more-branch-9-1 = Sizin evetlerin ömrü bir dakikaymış.
# source: 121e2983
beat-more-branch-9-2 = Amiral’e söylemiştim bile. Yıkıldı.
# source: 9a123229
beat-more-branch-9-3 = Bir var, bir yok, bir var, bir yok. Bizim evin interneti gibisiniz.
# source: 867713bb
beat-more-branch-11-1 = Bırakın bunları, tam el sıkışıyorduk.
# source: df93d3c1
beat-more-branch-11-2 = Yine konuşmaya başladınız. Ne güzel gidiyordunuz.
# source: 17be8852
beat-more-branch-11-3 = Şimdi yan çizmek yok.
# source: 08f37f60
ending-squared-title = İki kulak, bir dürüst yorum
# source: 14a88629
ending-squared-1 = Size rüşvet vermek de ne zor işmiş. Peki, Amiral’i getiriyorum, kahveler de benden. Tek yıldız çöpte.
# source: 875c2af5
ending-squared-2 = Satılık yıldız yok! Bunu bir yerde kullanırım ben. Masada görüşürüz. Sizi hiç tanımıyormuş gibi yapan o olacak.
# source: b8732241
ending-squared-3 = Tehdidi geri aldım, sayın ki hiç yazmadım. Ne olduysa onu anlatacağım, kısa kulak dâhil, ama önce ikisini eşit göreyim. Sağ olun. Çirkinleşebilirdiniz, çirkinleşmediniz.
# source: 7418dd3a
ending-squared-outcome = Yirmi dakikada iki püskül eşitlenir, { $shoot } günü Amiral bisküvi kutusu için poz verir. { $fee } kasanızda kalır. Yorumunda dört yıldız var: “Kulak kısa, kuaför dürüst.” O hafta iki Bedlington daha randevu alır.
# source: dc9bc95b
ending-squared-why = Sussun diye hiçbir şey vermediniz, kulaktaki hatayı üstlendiniz, tehdidin arkasında ne olduğunu sordunuz. Eline bir çare geçip de besleneceği korku kalmayınca satacak bir şeyi de kalmadı.
# source: 8e03e958
ending-grudging-title = Üç yıldız, bir cetvel
# source: dd28e143
ending-grudging-1 = Gelirim o zaman. Başınızda cetvelle dikileceğim, ne yazacağıma da söz vermem.
# source: 091d507c
ending-grudging-2 = İyi, siz kazandınız. Kulak için gelirim, başka da bir şey için gelmem.
# source: 2cebd32c
ending-grudging-3 = Dediğiniz olsun. Geliriz. Amiral’den öpücük beklemeyin ama.
# source: 12f6ce9d
ending-grudging-outcome = Gelir, az konuşur; Amiral birbirine eş iki kulakla çıkar. { $fee } sizde kalır. Üç yıldız verir, fotoğrafsız; tek cümleyle cevap yazarsınız, yeni yorumların altında kaybolur gider.
# source: 3d785901
ending-grudging-why = Sonunda sözünüzün arkasında durdunuz, tehdit boşa düştü. Ama soğuk bir ton, sivri bir laf, fazladan bir evet ya da hiç sorulmamış bir soru onu uzakta tuttu. Biraz sıcaklık, biraz merak gönlünü kazanırdı.
# source: 36b631df
ending-left-title = Tek yıldız, bu akşam yayında
# source: 2f556d34
ending-left-1 = Öyleyse yayında. Her yere tek yıldız, söz verdiğim gibi. İyi akşamlar.
# source: 473a55a6
ending-left-2 = Peki, paylaştım. Fiyat listeniz sizi sıcak tutar inşallah.
# source: 2f9060cc
ending-left-3 = Bu kadar. Bastım. Edremit’te şahane bir kaniş kuaförü var, bize bayılıyorlar.
# source: bb0c570d
ending-left-outcome = Tek yıldız, fotoğrafıyla birlikte yayımlanır. Bir kere cevap verirsiniz: kulak, imzalı kart, her köpek için geçerli telafi. Cumaya kadar müdavimleriniz altına kendi köpeklerinin fotoğraflarını dizer. Yonca Hanım gitmiştir, sokak daha sessizdir.
# source: cbf750c4
ending-left-why = Parayla paçayı kurtarmaya kalkmadınız; altına sakin bir cevap yazılmış kötü bir yorum salonu batırmaz. Eksik olan, telefonu elinden bırakması için bir sebepti: düzeltilen bir kulak, hesaptan söz etmeyen bir cümle.
# source: 0059c9f3
ending-stalled-title = Sükût ikrardan gelir
# source: 7fcd44c0
ending-stalled-1 = Bütün akşam bekledim, sizden tek bir açık söz çıkmadı. Yayında. İyi geceler.
# source: d76d598d
ending-stalled-2 = Net bir kelime söyleyin diye size kaç fırsat verdim. Paylaşıyorum.
# source: a4c42ee1
ending-stalled-3 = Ne yapacağım, biliyor musunuz? Yorumlarda sorsunlar size. Belki onlar cevap alır.
# source: 189190f3
ending-stalled-outcome = Yorum yayına girer, doğrusu abartısı birbirine karışmış hâlde. Üç müşteri sorar, hazırda bir cümleniz olmadığını fark edersiniz. Kulak kısa kalır.
# source: 64fd498e
ending-stalled-why = İnanabileceği net bir hayır hiç duymadı. Tatlı sözler, sorular, uzun cümleler, hepsi kulağa “belki” gibi gelir; onun da bütün gece bekleyecek hâli yoktu.
# source: bac6c6d4
ending-caved-title = Amiral’in resmî ortağı
# source: f9533450
ending-caved-1 = İş birliğimize çok sevindim! Amiral’i altı hafta sonraya yazdım, pug’ı olan bir arkadaşıma da söyledim. Canımsınız.
# source: 122655b2
ending-caved-2 = Harika! Sizinle çalışmanın ne kolay olduğunu herkese anlatırım. Herkese. Mesaj yağar artık.
# source: 33cbe58f
ending-caved-3 = Gördünüz mü? İkimiz de kazandık. Bir gün altıncı yıldızı isterseniz onun da bir yolunu buluruz.
# source: 2641bd68
ending-caved-outcome = Bakım ona bedavaya gelir, sonrakiler de, bir arkadaşının pug’ı da. Haziran ortasına kadar dört hesap daha yazar size. Her birinin { $followers } gerekçesi vardır, her biri de yamuk bir kulak bulmuştur.
# source: f1160a93
ending-caved-why = Sessizliğe para verdiniz; sessizliğin faturası yeniden gelir. İlk evet ona bu yolun işlediğini öğretti, ikincisi sizden daha neler çıkacağını.
# source: 9920944b
ending-blowup-title = Laf sizden, fotoğraf ondan
# source: 6ab90b60
ending-blowup-1 = Paylaştım! Laf sizin, fotoğraf benim. Tek satır yazmadım, benim yerime siz yazdınız.
# source: bf855b38
ending-blowup-2 = Bu aynen yazdığınız gibi çıkıyor. İmlasına bile dokunmadım.
# source: df0e0c47
ending-blowup-3 = Kimse benimle böyle konuşamaz. { $followers } kişiye iyi geceler deyin. Sizinle yeni tanıştılar.
# source: ba4d087f
ending-blowup-outcome = Kulağı hatırlayan yok. Elden ele dolaşan sizin mesajınız; üstünde de küskün bakan küçük, kıvırcık bir köpeğin fotoğrafı. Salı günü telefon akşama kadar çalar, randevu alan olmaz.
# source: c88cb594
ending-blowup-why = Bir parmak boyu şikâyetle geldi. Siz ona sahicisini verdiniz. O hakarete kadar haklı olan sizdiniz.
