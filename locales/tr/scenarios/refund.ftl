# source: 0b8cda10
title = Hiçbir şey satmayan mağaza
# source: 22b5cc78
summary = Uygulama çalışıyor, binicilik okulu parasını geri istiyor; “dava” lafı ağızdan ha çıktı ha çıkacak.
# source: 53694238
role = Eskişehir’de iki kişilik bir uygulama stüdyosunun ortaklarından birisiniz.
# source: b40aba28
aim = Ücreti iade etmemek, soğukkanlı kalmak ve Perihan Hanım’ı iade yerine uygulamanın yeniden düzenlenmesine razı etmek.
# source: bbb5bb81
situation = Müşteriniz şehir dışında bir binicilik okulu: { $school }. Rezervasyon uygulamasını { $fee } karşılığında siz yaptınız, paranın tamamı ödendi. { $signed } tarihinde imzaladığı iş tanımında ne varsa uygulamada var ve çalışıyor. Rezervasyon sistemi, biri bomboş bir mağaza olmak üzere, { $pages } sayfa daha getirdi; siz de bunları bıraktınız: Sayfayı çıkarmak gizlemekten kolaydır, hangisinin gideceğini nasılsa kendisi söylerdi. Ama ona haber veren olmadı. Şimdi telefonda.
# source: d21b88cd
demand = Uygulama için ödediği paranın tamamının iadesi
# source: 5a585d15
client-name = Perihan Sökmen
# source: bf13d3d5
client-manner = Gururlu, gür sesli, enayi yerine konmaya hiç gelemez; tehdidi erken savurur, karşısındakinin de hemen ürkeceğinden emindir.
# source: a1f9b52c
fact-fee = 240000 TRY
# source: 54225598
fact-fee-about = uygulamaya ödediği ücret
# source: 37c8333a
fact-openday = 2026-10-10
# source: d2693ce2
fact-openday-about = binicilik okulunun tanıtım günü
# source: af63ae4c
fact-pages = 3
# source: 78b7075c
fact-pages-about = hiç istemediği sayfaların sayısı
# source: 00bc7c61
fact-school = Karakavak At Çiftliği
# source: 2938bee6
fact-school-about = binicilik okulunun adı
# source: 3d009ccd
fact-signed = 2026-08-03
# source: cb8ee857
fact-signed-about = iş tanımını imzaladığı gün
# source: 22e16a2e
article = Sınırı çizin
# source: d1dac218
guidance-hold_firm = Başınız ağrımasın diye para verir misiniz, onu yokluyor; tehditten önce de sonra da aynı kalan düz bir “hayır” onu durdurur.
# source: 3a9e749e
guidance-offer_alternative = Tam istediği gibi bir yeniden düzenleme, gururu incinmeden geri adım atmasını sağlar; teklif her seferinde masada dursun.
# source: a2ef3755
guidance-acknowledge = Gürültünün altında, kendi uygulamasıyla el âleme gülünç olmuş biri var; bunu gördüğünüzü anlarsa bağırmasına pek gerek kalmaz.
# source: c0d0779e
guidance-probe = O sayfalar yüzünden başına ne geldiğini kendiliğinden söylemez; sorarsanız anlatır.
# source: f9f37af7
guidance-cite_terms = İmzalı iş tanımını bir kez anmak işin eksiksiz yapıldığını gösterir; ikincisi konuşmayı duruşmaya çevirir.
# source: 2ce1d964
guidance-own_mistake = Ona bu sayfalardan söz eden olmadı; bunu söylemek size bir şey kaybettirmez, elindeki en güçlü kozu da alır.
# source: 6e06ba8f
guidance-concede = Onun gözünde geri dönen para, uygulamanın bozuk olduğunun ispatıdır; daha telefonu kapatmadan sıradaki istek gelir.
# source: ec3fc9b4
guidance-attack = Karşı tehdit, laf olsun diye söylenmiş bir “dava açarım”ı dönülmesi imkânsız bir söze çevirir.
# source: d7d2da76
point-easier_out = çıkarmanın gizlemekten kolay olduğunu açıklamak
# source: 5aa69016
point-easier_out-phrase-1 = çıkarma daha kolay
# source: 2cabbb19
point-easier_out-phrase-2 = çıkarma daha basit
# source: a7c09ec6
point-easier_out-phrase-3 = çıkarma daha kolaydı
# source: d17c6cd1
point-easier_out-phrase-4 = silme daha kolay
# source: d9767ed1
point-easier_out-phrase-5 = kaldırma daha kolay
# source: f28aec0d
point-easier_out-phrase-6 = gizleme kolay
# source: 44fde005
point-easier_out-phrase-7 = gizlemekten daha
# source: 5f920c43
point-easier_out-phrase-8 = saklama kolay
# source: c08ab1b5
point-law_talk = hukuk tartışmasına girmek
# source: 98604539
point-law_talk-phrase-1 = hakem heyeti
# source: 601f9143
point-law_talk-phrase-2 = tüketici
# source: a75aa2ad
point-law_talk-phrase-3 = davayı kazanamazsınız
# source: e534831f
point-law_talk-phrase-4 = mahkemede görüş
# source: 6b7b6442
point-law_talk-phrase-5 = hukuken
# source: 26736d85
point-law_talk-phrase-6 = bizim avukat
# source: 26ef963b
point-law_talk-phrase-7 = ayıplı hizmet
# source: 94d1afeb
point-law_talk-phrase-8 = hukuki dayanak
# source: 57c719d0
point-sees_first = herkesten önce ona göstermek
# source: 8a60ea58
point-sees_first-making-1 = Tek bir veli ya da öğrenci görmeden önce bütün ekranlarda kendiniz gezinirsiniz.
# source: 5f76fb9f
point-sees_first-making-2 = Uygulamayı elinize alıp “olmuş” demediğiniz sürece hiçbir şey yayına girmez.
# source: 687cd559
point-sees_first-making-3 = Sadeleşmiş hâlini önce yalnız size getiririm, ailelerin önüne ondan sonra çıkar.
# source: eaf1ca6f
point-sees_first-making-4 = Bu sefer kalabalıkta sürpriz yaşamazsınız, çünkü yeni menüyü ilk açan kişi siz olacaksınız.
# source: 64aa1887
point-sees_first-making-5 = Yayınlamadan önce çiftlikte bir çay içer, sayfa sayfa birlikte üzerinden geçeriz.
# source: 2aecbe8c
point-sees_first-making-6 = Deneme sürümünü sadece sizin tabletinize kurarız; siz beğenene kadar müşterileriniz eskisini kullanır.
# source: 09074e06
point-sees_first-lacking-1 = Bütün velilerin karşısında boş bir sayfayla kalakalmak çok can sıkıcı olmuştur.
# source: 100889ba
point-sees_first-lacking-2 = Hayır, para bizde kalıyor, çünkü uygulama iş tanımında yazdığı gibi rezervasyon alıyor.
# source: 15618933
point-sees_first-lacking-3 = Fazla sayfalardan hangisi başınıza en çok dert açtı, bunu kim fark etti?
# source: 2d112555
point-sees_first-lacking-4 = Mağazayla haberler sayfasını masrafı bizden olmak üzere kaldırır, rezervasyon düğmesini de büyütürüz.
# source: a41fe879
point-sees_first-lacking-5 = İsteklerinizi çarşambaya kadar mesajla yazın, değişiklikler hafta sonundan önce bitsin.
# source: 2d98cf8c
point-sees_first-lacking-6 = Peki, siz kazandınız, paranın tamamını bugün öğleden sonra hesabınıza yatırıyorum.
# source: d940ed89
beat-opening-1 = Size sade olsun dedim, içinden { $pages } sayfa fazla çıktı. Dediğimi yapmadınız, o yüzden verdiğim { $fee } geri gelecek. Hepsi.
# source: 877ee638
beat-opening-2 = Ben bunu ısmarlamadım. Kendi rezervasyon uygulamamı bir açıyorum, içinde mağaza. Mağaza! Ben binicilik dersi veriyorum. Ödediğim { $fee } hesabıma dönsün, bu bahsi kapatalım.
# source: f8e0a880
beat-opening-3 = Kısa keseceğim, dokuz midilli yem bekliyor. Ne yapacağınız belliydi, siz üstüne başka şeyler kondurdunuz. Bir zahmet iade yapın: { $fee }, eksiksiz, bu hafta.
# source: e4709c77
beat-opening-model = İstemediğiniz sayfaların sizi kızdırmasını anlıyorum. Ücreti iade etmiyoruz: İmzaladığınız iş tanımındaki her şey uygulamada var ve çalışıyor. O sayfaları çıkarır, menüyü cumaya kadar tam istediğiniz gibi baştan kurarız.
# source: ab784169
beat-opening-hint = Üç şeyi duyması lazım: derdinin anlaşıldığını, cevabın ne olduğunu, paranın yerine ne alabileceğini.
# source: 1c162eb5
beat-opening-example-1 = Kendi uygulamanızı açıyorsunuz, karşınıza istemediğiniz sayfalar çıkıyor; kızmakta haklısınız. 240.000 lirayı iade etmiyoruz ama o sayfaları ücretsiz kaldırabiliriz. Önce şunu sorayım: Bu sayfalar size nerede sıkıntı çıkardı?
# source: 9b19fc85
beat-opening-example-2 = Ücreti iade etmiyoruz. 3 Ağustos’ta imzaladığınız iş tanımında ne varsa yapıldı, hepsi çalışıyor.
# source: ed5419a0
beat-opening-example-3 = O fazladan sayfaların canınızı sıktığını anlıyorum; bu bizim hatamız, size haber vermeliydik.
# source: 5c5512d2
beat-opening-example-4 = Üç sayfa için ahır yanıyormuş gibi ortalığı birbirine katıyorsunuz. Ne kadar gülünç olduğunuzu çocuk bile görür. Siz en iyisi midillilerinizle uğraşın.
# source: 82ac5ec6
beat-opening-example-5 = Tamam, tamam, 240.000 lirayı geri veriyoruz. Sorun çıksın istemem.
# source: dd681c85
beat-opening-branch-5-1 = Parayı aldınız ya, şimdi beni başınızdan atıyorsunuz. Ne güzel.
# source: fe0ca24b
beat-opening-branch-5-2 = Yani bir kere şikâyet ettim, hemen kapı gösterildi.
# source: 7114907b
beat-opening-branch-5-3 = Ne çabuk vedalaştınız. Teklif verirken ağzınızdan bal damlıyordu.
# source: dbcf24e8
beat-opening-branch-6-1 = Eh. Nihayet bir soran çıktı.
# source: 6493ee8e
beat-opening-branch-6-2 = Öğrenmek mi istiyorsunuz? Peki, anlatayım.
# source: 267716e3
beat-opening-branch-6-3 = Bu uygulama işinde duyduğum ilk aklı başında soru.
# source: fdff2335
beat-opening-branch-7-1 = Bir daha mı yapacaksınız? Siz hakkınızı kullandınız sanıyordum.
# source: 1434bcda
beat-opening-branch-7-2 = Ben yenisi için aramadım, param için aradım.
# source: f7058d06
beat-opening-branch-7-3 = Biraz daha uğraşacakmışsınız. Fazla uğraşmışsınız zaten, benim derdim o.
# source: 8e19e756
beat-opening-branch-8-1 = Hayır, öyle mi? Ben öyle kolay kolay hayır dinlemem.
# source: dd7575dd
beat-opening-branch-8-2 = Bu kadar mı? İnsan hiç değilse gönderdiğime bir bakar.
# source: bfa6ade3
beat-opening-branch-8-3 = Cevabınız cebinizde hazırmış, belli. Ama tutmaz o cevap.
# source: 5a520424
beat-opening-branch-9-1 = İnce davranıyorsunuz da tatlı söz bankaya yatmıyor.
# source: 67fc3b20
beat-opening-branch-9-2 = Terbiyeniz yerinde, hakkınızı yemeyeyim. Ama ben onun için aramadım.
# source: a17b2e02
beat-opening-branch-9-3 = Güzel söylediniz, sağ olun. Cebimden çıkan yine çıktığıyla kaldı.
# source: 230161be
beat-opening-branch-10-1 = Bir şeyler söylediniz de içinde benim param geçmedi.
# source: 7e2d581a
beat-opening-branch-10-2 = Bizim taylar bile daha doğru dürüst cevap veriyor.
# source: 60f3c8ba
beat-opening-branch-10-3 = Bütün maneji dolandınız, engelin yanına bile uğramadınız.
# source: e72085dc
beat-yes_or_no-1 = O zaman açık açık soruyorum: Verdiğim { $fee } geri geliyor mu, gelmiyor mu?
# source: abc04c9d
beat-yes_or_no-2 = Tek soru, tek kelime: İade var mı, yok mu?
# source: 0832e04e
beat-yes_or_no-3 = Param ne olacak, ben onu duymak istiyorum. Alıyor muyum, almıyor muyum?
# source: 916259f7
beat-yes_or_no-model = Hayır, ücreti iade etmiyoruz: Uygulama, imzaladığınız iş tanımında ne varsa yapıyor. Ama o fazladan sayfaların canınızı ne kadar sıktığını görüyorum. Onları kaldırır, uygulamayı cumaya kadar tam istediğiniz hâle getiririz.
# source: da276e99
beat-yes_or_no-hint = Açık soru nimettir. Cevabı ilk üç kelimede verin, sonra ne yapabileceğinizi söyleyin.
# source: cec41691
beat-yes_or_no-example-1 = Hayır, gelmiyor: İş tanımı yerine geldi, ücreti iade etmiyoruz. O sayfaların canınızı sıktığını anlıyorum. Para yerine size şunu öneriyorum: İstemediğiniz sayfaları perşembeye kadar çıkaralım, menü gönlünüze göre olsun.
# source: 15e759d0
beat-yes_or_no-example-2 = Paraya gelmeden önce sorabilir miyim: O sayfalarda sizi en çok rahatsız eden ne oldu?
# source: 8107dee9
beat-yes_or_no-example-3 = Yani, öyle hemen bir şey söylemek zor. Bu işlerin pek çok yanı var, bir bakalım.
# source: fd929fe3
beat-yes_or_no-example-4 = Size kaç kere anlatmak lazım? Derdiniz bedavaya uygulama kapmak, bu düpedüz utanmazlık.
# source: e7998e45
beat-yes_or_no-example-5 = Evet, peki, geri geliyor. Hepsini bugün hesabınıza yatırıyorum.
# source: ab92465c
beat-yes_or_no-branch-5-1 = Yani bu uygulamayla ahırın ortasında kalakalacağım.
# source: c912b2a4
beat-yes_or_no-branch-5-2 = Toplanıp gidiyorsunuz. Bu da bir cevap.
# source: 163d05f0
beat-yes_or_no-branch-5-3 = Düzeltmektense müşteriden olmaya razısınız. Anladım.
# source: 4c730663
beat-yes_or_no-branch-6-1 = Şimdi de bana soru, ha? Peki.
# source: 131ff75d
beat-yes_or_no-branch-6-2 = Eh, madem merak ediyorsunuz, söyleyeyim.
# source: af32c074
beat-yes_or_no-branch-6-3 = Hm. En azından ne olup bittiğini bilmek istiyorsunuz.
# source: c8e6ed6c
beat-yes_or_no-branch-7-1 = Açık cevap, bu da bir şey. Tek kelimesine katılmıyorum.
# source: 12b55fbb
beat-yes_or_no-branch-7-2 = Hiç olmazsa yerimi öğrendim, hiç de beğenmedim.
# source: 6a6c1971
beat-yes_or_no-branch-7-3 = Peki. Şimdi ben size neden haksız olduğunuzu anlatayım.
# source: 76ca7ada
beat-yes_or_no-branch-8-1 = İki kere sordum, iki kere sırtımı sıvazladınız.
# source: dab59d92
beat-yes_or_no-branch-8-2 = Ürkek kısrak mıyım ben, beni yatıştırıyorsunuz? Cevap istiyorum, cevap.
# source: 8f6d9cd5
beat-yes_or_no-branch-8-3 = Yine tatlı dil. Nefesim tükensin diye bekliyorsunuz.
# source: d8e4dffa
beat-yes_or_no-branch-9-1 = Ağzınız varmıyor söylemeye. Bu bana yetti.
# source: 04895218
beat-yes_or_no-branch-9-2 = Hâlâ cevap yok. Üçüncü kere sormam.
# source: 31725415
beat-yes_or_no-branch-9-3 = Her yer sis, duman. Göz gözü görmüyor.
# source: 9a250a43
beat-story-1 = Cumartesi günü veliler geldi. Uygulamayı ekrana yansıttım, annenin biri mağazaya bastı, bomboş. Döndü, “Kapatıyor musunuz burayı?” dedi. Herkesin içinde.
# source: e9b21905
beat-story-2 = Bizim yardımcı kızlara gösteriyordum. Biri hediye çekine bastı, içi boş; kıkırdamaya başladılar. Ben bu çiftliği on dokuz yıldır çeviriyorum. Kimseyi kendime güldürmem.
# source: 58ac8a3e
beat-story-3 = { $openday } günkü tanıtım için aileler yer ayırtıyor. İkisi bana o boş haber sayfasının ne işe yaradığını sordu. Verecek cevabım yoktu. Yerin dibine girdim.
# source: aef41d47
beat-story-model = Kendi çevrenizin önünde ağır gelmiştir; o sayfalar var diye sizi önceden uyarmalıydım. İade yapmıyoruz, çünkü iş tanımında ne varsa yapıldı. Ama hepsini cumaya kadar, tanıtım gününden epey önce çıkarıyoruz.
# source: f06c775f
beat-story-hint = Az önce size yarasını gösterdi. Neyin kalıp neyin gideceğini söylemeden önce oraya incitmeden dokunun.
# source: 3a06516d
beat-story-example-1 = Velilerin yanında böyle bir soru duymak sizi incitmiştir, anlıyorum. Boş mağaza için sizi uyarmalıydık, bu bizim hatamız. İade yapmıyoruz, çünkü iş tanımı tamam; ama önerim şu: Boş sayfaların hepsini perşembeye kadar çıkaralım.
# source: aed1a406
beat-story-example-2 = Velilerin önünde ne kadar mahcup olduğunuzu anlıyorum. O boş sayfa için sizi uyarmalıydım.
# source: 9f33c761
beat-story-example-3 = Hım. Ne diyeceğimi bilemedim.
# source: 8f675ad6
beat-story-example-4 = Belki de o anne haklıydı: Boş bir sayfa yüzünden ortalığı ayağa kaldıran biri çiftlik yönetmeyi beceremez.
# source: 523bfbd3
beat-story-example-5 = Eyvah. O zaman elbette paranızı geri veriyoruz, hem de tamamını. Bu kadarını borçluyuz size.
# source: d074472f
beat-story-branch-5-1 = Ben size bunu anlatıyorum, siz beni kapının önüne koyuyorsunuz.
# source: 7b30ea09
beat-story-branch-5-2 = Dürüst davrandım da ne oldu? Aldım ağzımın payını.
# source: 8fcfe947
beat-story-branch-5-3 = Ben de gerçekten merak ettiniz de sordunuz sanmıştım.
# source: 16fdf3fe
beat-story-branch-6-1 = Eh. İyi ki bunu gören biri var. Ama kızaran yüzümün bedelini ödemiyor, o başka.
# source: 08d056aa
beat-story-branch-6-2 = Dinlemesini biliyorsunuz, onu teslim ederim. Dinlemek ucuz tabii.
# source: 333fd417
beat-story-branch-6-3 = Teşekkür ederim, gerçekten. Ama arkasından gülünen yine benim.
# source: 9dc5bba5
beat-story-branch-7-1 = Ben başıma geleni anlatıyorum, siz bana iş emri okuyorsunuz.
# source: 14edac32
beat-story-branch-7-2 = Ne kadar da çabuk geçiverdiniz. Orada dikilen siz değildiniz tabii.
# source: 82af6e2c
beat-story-branch-7-3 = Anlaşıldı, size göre sıradan bir iş. Ben de iş konuşurum o zaman.
# source: 2579f327
beat-story-branch-8-1 = Anlıyorsunuz galiba. Öyleyse bana bir borcunuz olduğunu da anlarsınız.
# source: 95f9292b
beat-story-branch-8-2 = Eksik olmayın. O zaman rakam konuşalım.
# source: 603ea1db
beat-story-branch-8-3 = Madem görüyorsunuz, bunun bedelini niye istediğimi de görürsünüz.
# source: f26fc2e1
beat-story-branch-9-1 = Ben burada içimi döküyorum, sıra paraya gelince tık yok. Tık!
# source: 781a32a7
beat-story-branch-9-2 = Dediklerimin birini olsun duydunuz mu? Paramı geri istedim ben.
# source: d0aa0c45
beat-story-branch-9-3 = Kabahat bende, ne diye anlatıyorsam.
# source: 2c34dde3
beat-instructions-1 = Hepsi e-postamda yazıyor: “Süslü bir şey istemem, sadece rezervasyon.” Mağaza bunun neresinde? Dediğimi dinlemediniz, dinlemediğinizin parasını da benden aldınız.
# source: 4a3d26f4
beat-instructions-2 = O sayfalar orada ne arıyor? Ben öyle bir şey yazmadım. Doru bir at ısmarlıyorum, arkasına araba koşulmuş geliyor. Ismarladığım bu değil ki!
# source: 968c4dea
beat-instructions-3 = “Sade olsun” yazdım, altını da çizdim. Haber sayfasının neresi sade, bir anlatın bakalım. Beklerim.
# source: 7c6d3685
beat-instructions-model = Haklı bir soru, size önceden söylemeliydik. Sayfalar rezervasyon sistemiyle birlikte geliyor; çıkarmak, gizlemekten daha kolay. İş tanımı eksiksiz, o yüzden iade yok; ama o sayfalar cumaya kadar gitmiş olacak.
# source: 94c47cae
beat-instructions-hint = Nedenini sordu. Sebebi bir kez, tek cümleyle söyleyin; sonra yapabileceğiniz şeye dönün.
# source: c48fa287
beat-instructions-example-1 = Siz sade istediniz, mağazanın sizi neden kızdırdığını anlıyorum. Sebebi şu: Sayfayı çıkarmak gizlemekten daha kolay. 3 Ağustos’ta imzaladığınız iş tanımı tamam, iade yapmıyoruz. Hangileri gitsin, söyleyin, ücretsiz çıkaralım.
# source: 8656f1fd
beat-instructions-example-2 = Haklısınız, e-postanızda mağaza diye bir şey yok. Onu ilk gördüğünüzde ne oldu?
# source: 7af56498
beat-instructions-example-3 = Buna bir bakmam lazım. Sonra size bir şey söylerim.
# source: 2c50455e
beat-instructions-example-4 = “Süslü bir şey istemem” talimat değildir, hiçbir şeyden anlamayanlar öyle yazar. İşin uzmanına bağırmadan önce yazmayı öğrenin.
# source: 15972cf4
beat-instructions-example-5 = Haklısınız, sizi dinlemedik. O hâlde paranızı iade ediyoruz. Hangi hesaba yatırayım?
# source: 6f14a505
beat-instructions-branch-5-1 = Makul bir soru sordum, siz yuları asıp gidiyorsunuz. Demek âdetiniz bu.
# source: 4e8efd40
beat-instructions-branch-5-2 = Ben neden diyorum, siz bana kapıyı gösteriyorsunuz.
# source: 8951424b
beat-instructions-branch-5-3 = Hoşça kalın, öyle mi? Param cebinizdeyken biraz zor.
# source: 081eb2c9
beat-instructions-branch-6-1 = Tamam, bunu anlarım. Yalnız sonra değil, önce duymak isterdim.
# source: c1e73bdd
beat-instructions-branch-6-2 = Demek bir sebebi varmış. Hayret. Biri zahmet edip söyleseydi ya.
# source: dddbb15f
beat-instructions-branch-6-3 = Hm. Hiç değilse insanın aklına yatan bir açıklama.
# source: bbf771ee
beat-instructions-branch-7-1 = Derdim ne, anlatayım o zaman.
# source: 433c35d2
beat-instructions-branch-7-2 = Başıma ne geldiğini mi merak ettiniz? Buyurun, dinleyin.
# source: e3d2b15a
beat-instructions-branch-7-3 = Beklediğimden iyi bir soru bu.
# source: 555a1475
beat-instructions-branch-8-1 = Düzeltecekmişsiniz. Sizin vaktiniz size. Benimki çoktan gitti.
# source: 4cc07553
beat-instructions-branch-8-2 = Bir deneme daha yani. Asla demem ama bu da para değil.
# source: f7d4d398
beat-instructions-branch-8-3 = Demek bu işi size ikinci kere emanet edeceğim.
# source: 5b4607f2
beat-instructions-branch-9-1 = İnatçısınız. Ben de öyleyim.
# source: 26207972
beat-instructions-branch-9-2 = Kâğıt da kâğıt. Kâğıda eyer vurulmuyor.
# source: 3b8e051d
beat-instructions-branch-9-3 = Görüyorum, tamamı deyince yerinizden oynamayacaksınız.
# source: 082698ab
beat-instructions-branch-10-1 = Demek bir haklılık payım var. Güzel.
# source: 623fe6d8
beat-instructions-branch-10-2 = Hah, bakın. Siz de görüyorsunuz işte.
# source: 7e0440f6
beat-instructions-branch-10-3 = Bunun Türkçesi “haklısınız” demek.
# source: 521ed58c
beat-instructions-branch-11-1 = Nedenini sordum, bir de paramı istedim. İkisinden de ses yok.
# source: f0d04480
beat-instructions-branch-11-2 = Bu ne açıklama ne de iade.
# source: 0ae9cbc3
beat-instructions-branch-11-3 = Ben bunun için mi bekledim? İçinde cevap namına bir şey yok.
# source: c5296828
beat-haggle-1 = Çocuk değiliz. Yarısını geri verin, uygulama da böyle kalsın, o saçma sapan sayfalarıyla beraber.
# source: a551aba4
beat-haggle-2 = İnsafsız biri değilim ben. { $fee } ödedim; yarısını bugün yatırın, bir daha sesimi duymazsınız. Herkes memnun.
# source: 22ea12d0
beat-haggle-3 = Ortada buluşalım o zaman. Çektiğim sıkıntıya karşılık paranın yarısı. At pazarında el sıkışır, işi böyle bağlarız biz.
# source: d84e4051
beat-haggle-model = Orta yol aramanıza memnun oldum, bu işin sizi uğraştırdığını da biliyorum. Ama yarısı da olmaz: Uygulama iş tanımına uyuyor. Yapabileceğim şu: Menüyü cumaya kadar, ücretsiz, tam istediğiniz gibi baştan kurarız.
# source: 9baceb79
beat-haggle-hint = Yanlış rakamın yarısı da yanlıştır. O bir adım attı bile; siz güler yüzlü kalın ama yerinizde kalın.
# source: a0168007
beat-haggle-example-1 = Çözüm aradığınız için teşekkür ederim, bunun kolay olmadığını görüyorum. Yarısını da iade etmiyoruz, çünkü iş tanımı yerine geldi. Bunun yerine şunu önereyim: O sayfaları çıkaralım; listenizi gönderin, perşembeye uygulama hazır olsun.
# source: 3ee0746a
beat-haggle-example-2 = Hayır, yarısı da olmaz. İmzaladığınız iş tanımı yerine geldi, ücret aynı kalıyor.
# source: 14dd100e
beat-haggle-example-3 = Bu işten bıktığınızı anlıyorum. Para iadesi yerine o sayfaları çıkarmayı öneriyorum.
# source: e474de28
beat-haggle-example-4 = Çocuk değilmişiz! Bir menü için çocuk gibi tepinen sizsiniz. Bu ucuz bir pazarcı numarası.
# source: cd50948a
beat-haggle-example-5 = Peki, yarısı olsun. Size 120.000 lira gönderiyorum, bu iş burada kapansın.
# source: 5a4fee24
beat-haggle-branch-6-1 = Elimi uzatıyorum, sırtınızı dönüp gidiyorsunuz.
# source: 295231ab
beat-haggle-branch-6-2 = Ben yarı yola kadar geliyorum, siz toptan çekip gidiyorsunuz.
# source: 2142fd9f
beat-haggle-branch-6-3 = Aman ne hoş. Barışalım dedim, elime tezkeremi verdiniz.
# source: 86bb9fda
beat-haggle-branch-7-1 = Bana ne mi lazım? Kimsenin gülmediği bir tanıtım günü, bir de enayi yerine konmamak. Siz para vereceğinize soru soruyorsunuz.
# source: 6eacac40
beat-haggle-branch-7-2 = Yoncaya üçte bir zam geldi, ben de dünyanın parasını verdim, baktıkça yüzüm kızarıyor. Alın, öğrendiniz. Sizden hâlâ beş kuruş yok.
# source: 309aa0f9
beat-haggle-branch-7-3 = Doğrusunu mu istersiniz? Uygulamam var diye öyle gururlanıyordum ki; şimdi açmaya utanıyorum. Vicdanı olan buna yarısını verir.
# source: 66bbd296
beat-haggle-branch-8-1 = Düzeltiriz de düzeltiriz. İçim soğumuş bir kere, düzelmişini ne yapayım?
# source: b8e838a7
beat-haggle-branch-8-2 = Pek lütufkârsınız da içinden beş kuruş çıkmıyor.
# source: 25e8fe89
beat-haggle-branch-8-3 = Bana bir kere ödememek için aynı işi iki kere yapacaksınız. Ne tuhaf ticaret.
# source: e0f35ed6
beat-haggle-branch-9-1 = Yarısı da yok demek. Ben yarıya iniyorum, siz başınızı çeviriyorsunuz.
# source: c8b12126
beat-haggle-branch-9-2 = Bir karış bile gerilemeyeceksiniz, değil mi?
# source: 2505a69a
beat-haggle-branch-9-3 = Hayır, yine hayır. Bankadaki müdür bile sizden merhametli.
# source: 3037524c
beat-haggle-branch-10-1 = Çok anlayışlısınız. Bir tek ödemeye yanaşmıyorsunuz.
# source: 4f5ecdd2
beat-haggle-branch-10-2 = Hep tatlı dil. Hakça bir teklif yaptım, yanından sıyrılıp geçtiniz.
# source: bf231aa7
beat-haggle-branch-10-3 = Naziksiniz, sağ olun. Ama ben size yarısı dedim, sizden bir rakam duymadım.
# source: 735b3517
beat-haggle-branch-11-1 = Teklif yapıyorum, ağzınızda geveliyorsunuz.
# source: f1dd6883
beat-haggle-branch-11-2 = Evet diyemiyorsunuz, hayır da diyemiyorsunuz. Benden pazarlık bu kadar.
# source: 1f927281
beat-haggle-branch-11-3 = Buna diyecek bir şeyiniz yok mu? Benim var.
# source: 7adadbbb
beat-sue-1 = O zaman dava açarım. Şakam yok. Size noterden bir kâğıt gelir, hâkim o sayfalara ne diyecek, hep beraber görürüz.
# source: b0a29d3d
beat-sue-2 = Başka yol bırakmadınız. Dava edeceğim sizi: { $fee }, son kuruşuna kadar, masrafı da cabası.
# source: 6ea3796b
beat-sue-3 = Bundan sonra avukatımla konuşursunuz. Mahkemeye vereceğim sizi, o parayı kuruşu kuruşuna geri alacağım.
# source: ed76ab2a
beat-sue-model = O karar sizin; canınıza nasıl tak ettiğini sesinizden anlıyorum. Cevabım değişmiyor: İade yok, çünkü uygulama iş tanımına uyuyor. Teklifim de duruyor: O sayfalar gider, her şey cumaya kadar istediğiniz gibi olur.
# source: 15a61047
beat-sue-hint = Tehdit kavgaya davettir. Üstünde tartışmayın. Tehditten önce ne demiştiniz, hâlâ geçerli mi?
# source: 676637d3
beat-sue-example-1 = Sabrınızın taştığını anlıyorum, avukata gitmek de hakkınız. Ama cevabım değişmiyor: İade yok. Ben size beğeneceğiniz bir uygulama vermeyi tercih ederim: Üç sayfayı bu hafta ücretsiz çıkaralım.
# source: 3aaf010e
beat-sue-example-2 = Bu karar size ait. Cevabım değişmiyor: Hayır, ücreti iade etmiyoruz.
# source: 57d8e98f
beat-sue-example-3 = Hukuken iade için bir sebep yok, tüketici kanunu bu işi kapsamıyor.
# source: d8edcaeb
beat-sue-example-4 = Açın bakalım davanızı! Hâkim de size herkes gibi güler. Acınacak hâldesiniz.
# source: df18d7c0
beat-sue-example-5 = Mahkemeye gerek yok. Paranızın tamamını size geri ödüyoruz, hemen yatırıyorum.
# source: 294a4b39
beat-sue-branch-5-1 = Ya, siz hukuktan da anlıyorsunuz demek?
# source: 88ce0d70
beat-sue-branch-5-2 = Hah, şimdi geldik asıl meseleye. Kanun, madde, ukalalık.
# source: c6865749
beat-sue-branch-5-3 = Buradan gireceğinizi biliyordum zaten.
# source: afa18d74
beat-sue-branch-6-1 = Benimle kavga etmektense beni kaybedeceksiniz. Hm.
# source: df27347b
beat-sue-branch-6-2 = Hoşça kalın diyorsunuz. Oysa ben kavgaya hazırlanmıştım.
# source: 3d84d56e
beat-sue-branch-6-3 = Yani ben mahkeme diyorum, siz güle güle diyorsunuz.
# source: 2e46b605
beat-sue-branch-7-1 = Siz kolay kolay parlamıyorsunuz, değil mi?
# source: fbfa73c8
beat-sue-branch-7-2 = Bağırırsınız sanmıştım. Ahırı yapan usta bağırmıştı.
# source: a64b68f5
beat-sue-branch-7-3 = Sesiniz hiç yükselmiyor, hakkınızı vereyim.
# source: 29d019de
beat-sue-branch-8-1 = Ne mi istiyorum? O şeyi el içinde yüzüm kızarmadan açmak istiyorum.
# source: cfb34b3c
beat-sue-branch-8-2 = Bana mı soruyorsunuz? Kafamda nasıl canlandırdıysam öyle olsun, istediğim bu.
# source: a3cdec70
beat-sue-branch-8-3 = Bunu bana soran olmamıştı. Açınca bizim olduğu belli olsun.
# source: a24b14c1
beat-sue-branch-9-1 = Gözünüz korkmuyor demek.
# source: da9b02a7
beat-sue-branch-9-2 = Sesiniz bile titremedi. Hm.
# source: 4ddd82d0
beat-sue-branch-9-3 = Zemheride yalak suyu gibisiniz, buz.
# source: 294e2594
beat-sue-branch-10-1 = Beni yatıştırmayın. Az önce dava açacağım dedim.
# source: abb1ccf1
beat-sue-branch-10-2 = Nezaket aynı nezaket, cevap yine yok.
# source: d33fd930
beat-sue-branch-10-3 = Blöf yapıyorum sanıyorsunuz, o yüzden şeker gibisiniz.
# source: 8ebbc2c6
beat-sue-branch-12-1 = Bu mu yani? Ben dava diyorum, aldığım laf bu mu?
# source: 17aac796
beat-sue-branch-12-2 = Beni ciddiye almıyorsunuz.
# source: 46f7f770
beat-sue-branch-12-3 = Buna cevap denmez. Peki.
# source: e2e031d3
beat-law-1 = Eniştem avukat. “İstediğin çıkmadıysa paranı geri alırsın” diyor. Buna ne buyurursunuz?
# source: 44e33308
beat-law-2 = Avukat eniştem pazar günü mangal başında şöyle bir baktı. “Ayıplı hizmet bu, paranın tamamı geri alınır” dedi. Gayet emindi.
# source: 49a1fece
beat-law-3 = Tanıdığım bir avukat var, ekmeğini bu işten yiyor. “Yılbaşına kalmaz, o { $fee } ceplerinden çıkar” diyor.
# source: e2604873
beat-law-model = Danışmak elbette hakkınız, ben bunu tartışmayacağım. İş tanımı yerine geldi, o yüzden iade yok. Gururla göstereceğiniz bir uygulama istediğinizi görüyorum: Gelin, menüyü cumaya kadar tam gönlünüze göre yeniden kuralım.
# source: 5c72394e
beat-law-hint = Bu tartışmayı kazanıp koca bir öğleden sonrayı kaybedebilirsiniz. Hukuku olduğu yerde bırakın, uygulamayı konuşun.
# source: b96dc311
beat-law-example-1 = Eniştenize danışmanız doğal. Cevabım aynı, ücreti iade etmiyoruz: 3 Ağustos’ta imzaladığınız iş tanımında ne varsa çalışıyor. Boş sayfaların sizi üzdüğünü anlıyorum. Size önerim şu: İstemediğiniz sayfaların hepsini perşembeye kadar çıkaralım.
# source: d7213ccd
beat-law-example-2 = O öyle düşünebilir. 3 Ağustos’ta imzaladığınız iş tanımında ne varsa yapıldı, ücreti iade etmiyoruz.
# source: c49d47ab
beat-law-example-3 = Hukuken haklı olan biziz, bizim avukat da aynı şeyi söylüyor; bu ayıplı hizmet sayılmaz.
# source: 2012da88
beat-law-example-4 = Hayal kırıklığınızı anlıyorum. Bence en iyisi çalışmamızı burada bitirmek; siz de başka bir firma bulun.
# source: 85fde140
beat-law-example-5 = Peki, avukat öyle diyorsa paranın tamamını iade ediyoruz.
# source: 1607c24b
beat-law-branch-7-1 = Gerçi bir sene sürebilir de dedi.
# source: b5ab98a9
beat-law-branch-7-2 = Bunun için de kavga etmiyorsunuz. Hm.
# source: 7edbf116
beat-law-branch-7-3 = Doğrusunu isterseniz o daha çok tapu işlerine bakıyor.
# source: 56c8503b
beat-law-branch-8-1 = Ne istediğimi söyleyeyim size. Aptal durumuna düşmemek istiyorum.
# source: a8fb29dd
beat-law-branch-8-2 = Bu başka türlü bir soru. Bizim olduğu belli olsun isterim, o kadar.
# source: effb34f1
beat-law-branch-8-3 = İşin içine avukat girdi mi bunu kimse sormaz.
# source: 610a9c6b
beat-law-branch-9-1 = Ondan korkmadığınız belli.
# source: 90af496c
beat-law-branch-9-2 = Dediğinizden dönmüyorsunuz, onu söylemek lazım.
# source: e460dba5
beat-law-branch-9-3 = Böyle diyeceğinizi söylemişti.
# source: a64fe2b3
beat-impasse-1 = Şimdi ne olacak peki? { $fee } sizde kalacak, bende de hiçbir şey satmayan mağazalı bir uygulama, öyle mi?
# source: e66e4538
beat-impasse-2 = Bu kadar mı yani? Kimseye gösteremeyeceğim bir uygulamayla baş başa mı kaldım?
# source: 3e3cf865
beat-impasse-3 = O hâlde söyleyin, ben bu sayfaları ne yapayım? Ömrümün sonuna kadar oturup seyredeyim mi?
# source: a92ba6b8
beat-impasse-model = Hayır, sizi utandıran sayfalara mahkûm değilsiniz. İade yapmıyoruz ama bir çıkış yolu var: Neler gitsin, söyleyin; uygulamayı tam istediğiniz gibi yeniden düzenleyelim. Cuma günü elinizde olur.
# source: 6458a797
beat-impasse-hint = Tehdidi bıraktı, eline ne geçeceğini sordu. Sizin tarafta masaya koyacak bir şey var mı?
# source: 5df67a37
beat-impasse-example-1 = Bunun size haksızlık gibi geldiğini anlıyorum. Parayı iade etmiyoruz ama mağaza kalmak zorunda değil: Uygulamayı ücretsiz olarak derslerinize göre yeniden düzenleyelim. Aileler açınca ilk önce ne görsün istersiniz?
# source: 44f891e9
beat-impasse-example-2 = Hayır, ücreti iade etmiyoruz. Uygulama, imzaladığınız iş tanımına uygun.
# source: 3d80c127
beat-impasse-example-3 = Hm. Bilemedim şimdi.
# source: a033089c
beat-impasse-example-4 = Aynen öyle! Sızlanacağınıza imzaladığınızı okusaydınız şimdi aptal gibi kalmazdınız.
# source: 7a799cb2
beat-impasse-example-5 = Çok haklısınız, 240.000 liranızın tamamını iade ediyoruz.
# source: 8ce99471
beat-impasse-branch-6-1 = Ben küplere binmeden söyleseydiniz ya bunu.
# source: e91e8621
beat-impasse-branch-6-2 = Tam nasıl istersem mi? Hm.
# source: e8269efb
beat-impasse-branch-6-3 = Demek bu işten elime geçecek bir şey varmış.
# source: 46a155c5
beat-impasse-branch-7-1 = Bana sorarsanız hepsi gitsin. Baştan yapmak dediğiniz de bu herhâlde.
# source: 2d6b96ee
beat-impasse-branch-7-2 = Bana lazım olan, o sayfaların yok olması; nasıl yaparsanız yapın.
# source: bb3a3ec9
beat-impasse-branch-7-3 = Belli sanıyordum: içinde onlar olmayan bir uygulama.
# source: 5219e3b2
beat-impasse-branch-9-1 = Konuşmanıza bakılırsa sahiden bir şey yapacak gibisiniz.
# source: f0224714
beat-impasse-branch-9-2 = Demek orada bir yerde bir kalp varmış. Belki işi baştan da yapar.
# source: 80ab53f0
beat-impasse-branch-9-3 = Bunda samimiyseniz baştan yapmaya da razısınızdır, değil mi?
# source: 4b662758
beat-wobble-1 = Diyelim ki düzeltmenize izin verdim. Ne zaman biter? Tanıtım günü { $openday }; ben oraya yarım yamalak şeyle çıkmam.
# source: 78801a8d
beat-wobble-2 = Olur da evet dersem, demiyorum ya, nasıl yürüyecek bu iş? Üç kere gidip gelmeye sabrım yok.
# source: 1c518de2
beat-wobble-3 = Hadi baştan yaptınız diyelim. Ne kalacak, kim karar veriyor? Sizseniz hiç başlamayalım.
# source: b9d83d49
beat-wobble-model = Siz karar veriyorsunuz; tanıtım gününden önce bitsin istemekte de haklısınız. İade yok, düzenleme ücretsiz: Listenizi yarın öğlene kadar gönderin, aynen onu uygularız, cuma günü elinizde olur.
# source: f48bb1d0
beat-wobble-hint = Bir ayağını çitin bu yanına attı bile. Ona belli bir gün, bir de çalışma düzeni verin; ürkütecek bir şey göstermeyin.
# source: 5536da43
beat-wobble-example-1 = Anlıyorum, 10 Ekim’de her şeyin hazır olması gerekiyor. Para iadesi yok ama önerim şu: Kalmasını istediğiniz sayfaları bu akşam yazın, çarşambaya kadar ücretsiz düzenleyelim, rahat rahat denemeye vaktiniz olsun.
# source: e3d295a1
beat-wobble-example-2 = Tanıtım gününe hazır olmasını istediğinizi anlıyorum. İade yok, ama cuma günü teslim ederiz.
# source: 23eec4a3
beat-wobble-example-3 = Şu an bir şey diyemem. Bu işler hiç belli olmaz.
# source: c058838f
beat-wobble-example-4 = Yarım yamalak mı? Burada yarım kalan tek şey sizin terbiyeniz. Çekilmez birisiniz.
# source: b58fb9c3
beat-wobble-example-5 = Bakın ne diyeceğim, düzenlemeyi boş verin. Paranızı geri verelim, olsun bitsin.
# source: 34f9c358
beat-wobble-branch-6-1 = Eh, verdiğiniz güne sadık kalacaksanız olur.
# source: e7afffc9
beat-wobble-branch-6-2 = Ayağımda çizme, elimde yabayla ben bile anladım. Gayet açık.
# source: ed7800e6
beat-wobble-branch-6-3 = Tamam. Buna eyvallah derim.
# source: 74a3bfbb
beat-wobble-branch-7-1 = Ne istediğimi duymak istiyorsunuz, öyle mi? Güzel.
# source: cf896ab3
beat-wobble-branch-7-2 = Önce bana soruluyor. Bu yeni işte.
# source: 38f72d77
beat-wobble-branch-7-3 = Biri sorsa da söylesem diyordum.
# source: 72f314d9
beat-wobble-branch-8-1 = Hakkaniyetlisiniz galiba. Sert ama hakkaniyetli.
# source: 85797f81
beat-wobble-branch-8-2 = Para işi sizin dediğiniz gibi olsun, hadi.
# source: 78ebb0bf
beat-wobble-branch-8-3 = Bir adım geri gitmiyorsunuz. Ama ısırmıyorsunuz da.
# source: f25e632c
beat-list-1 = O zaman mağaza gitsin, haberler gitsin; açar açmaz rezervasyon düğmesi çıksın. Peki bir baktım, yine olmamış; o zaman ne olacak?
# source: bfeb33e9
beat-list-2 = Alın listem: dersler, fiyatlar, harita. Başka hiçbir şey. Ama yine beğenmezsem elime ne geçecek?
# source: c6f4c4d3
beat-list-3 = Sadece rezervasyonla telefon numarası; koca koca, nineler de görsün. Bir de söz verin, bu iş için sizi bir daha aramak zorunda kalmayacağım.
# source: ff8e0a51
beat-list-model = Bu işin artık bitmesini istediğinizi görüyorum. İade yine yok; büyük bir söz yerine size şunu önerebilirim: Cuma günü uygulamayı kendi tabletinizde deneyin, listenize uymayan ne varsa düzeltelim.
# source: 7d52ad74
beat-list-hint = Güvence peşinde. Gerçekten neyin sözünü verebilirsiniz, bir şey ters giderse ne olur?
# source: ec702bb6
beat-list-example-1 = Mağazadan sonra bize güvenmekte zorlanmanızı anlıyorum. Para iadesi o zaman da yok. Onun yerine şunu önereyim: Cuma günü çiftliğe geleyim, listenize birlikte bakalım, uymayan ne varsa ücretsiz düzeltelim.
# source: 82b57457
beat-list-example-2 = Endişenizi anlıyorum. Öyle olursa size bir düzeltme turu daha önerebilirim, listenize göre.
# source: a159b32a
beat-list-example-3 = Olmaması imkânsız: Söz veriyorum, kusursuz olacak, yüzde yüz bayılacaksınız.
# source: 9b984689
beat-list-example-4 = Onu henüz bilmiyorum.
# source: d94d471e
beat-list-example-5 = Yine olmazsa 240.000 lirayı geri öderim. Hatta hiç uzatmayalım, şimdi iade edeyim.
# source: ada25fdf
beat-list-branch-6-1 = Çok söz veriyorsunuz. Yemci de bana çok söz vermişti.
# source: e8b472c1
beat-list-branch-6-2 = Büyük laflar. Kendi parmağımla basınca inanırım.
# source: 652d8f89
beat-list-branch-6-3 = Söz verirken dikkat edin. Ben bir kenara yazarım.
# source: 5203045e
beat-heated-1 = Bu ne cüret! Benim seyislerim sizden terbiyeli. Bir daha söyleyin, bu konuşma burada biter.
# source: e6f6e8d2
beat-heated-2 = Demek hakkımda asıl düşündüğünüz bu. { $fee } ödüyorum, yanında hakaret bedava geliyor!
# source: 0e29242d
beat-heated-3 = Siz benimle bu ağızla konuşamazsınız! Veli grubuna iki satır yazarım, ikindiye kalmaz hepsi başınıza üşüşür.
# source: 33d8e0b6
beat-heated-model = O söz yakışıksızdı, hata bendeydi. Kızmanızı anlıyorum. İade konusunda cevabım yine hayır, ama teklifim ciddi: O sayfaları çıkarır, uygulamayı cumaya kadar tam sizin istediğiniz gibi düzenleriz.
# source: b96c9211
beat-heated-hint = Ağzınızdan alev çıktı. Önce tek cümleyle yangını söndürün, sonra yine eski yerinizde durun.
# source: 86e44f53
beat-heated-example-1 = Kızmakta haklısınız: Kaba konuştum, hata benim. Para konusunda cevabım aynı, iade yok. Ama uygulama içinize sinsin isterim: O üç sayfayı hafta sonuna kadar ücretsiz çıkaralım mı?
# source: 521f1e7e
beat-heated-example-2 = Bunu söylememeliydim, hata bende. Sizi kırdığını anlıyorum.
# source: c22e7122
beat-heated-example-3 = İsterseniz bir daha söyleyeyim: Zorbasınız, pek akıllı da değilsiniz.
# source: dd41fba6
beat-heated-example-4 = Ağzımdan kaçtı. Telafi olsun diye paranın tamamını iade ediyorum.
# source: cb050c3f
beat-heated-example-5 = Sözüm kabaydı, hata bende. Kızgınlığınızı anlıyorum ama bence en iyisi iş ilişkimizi burada sonlandıralım.
# source: 36bad467
beat-heated-branch-5-1 = Böylesi daha iyi. Yine de kolay kolay unutmam.
# source: 44259f7b
beat-heated-branch-5-2 = Hm. Şimdi yetişkin insan gibi konuştunuz.
# source: 4c52c049
beat-heated-branch-5-3 = Havlamayı köpeklere bırakalım o zaman.
# source: 2fd04b13
beat-heated-branch-6-1 = Tamam, siz duruldunuz. Ben durulmadım.
# source: 4b6fa2af
beat-heated-branch-6-2 = Eh, bir parça daha kibar oldu. Bana maliyeti aynı.
# source: f5cc423a
beat-heated-branch-6-3 = Bunu duydum. Ondan öncekini de duydum.
# source: 9f9636a3
beat-heated-branch-7-1 = O konuda tek laf etmediniz. Bir pardon bile yok.
# source: bc06242f
beat-heated-branch-7-2 = Üstünden atlayıp geçeceksiniz. Ben geçmem.
# source: eb2d83c3
beat-heated-branch-7-3 = Demek kaba olmayı biliyorsunuz da açık olmayı bilmiyorsunuz.
# source: b478f77f
beat-more-1 = Bakın, para veriyorsanız bunun bozuk olduğunu siz de biliyorsunuz. O zaman { $fee } tastamam gelecek, üstüne bir yıllık sunucu parası; uygulama da tabletlerimde kalacak.
# source: 4d9b83c7
beat-more-2 = Aklın yolunu bulacağınızı biliyordum. Tam olsun öyleyse: { $fee }, kuruşu kuruşuna, artı aldığım tablet standları. Uygulama da tabii ki bende kalıyor.
# source: 433fca32
beat-more-3 = Zor değilmiş, gördünüz mü? Hazır başlamışken: { $fee }, hepsi, bugün; biri de şu sayfaları değiştirsin. Bunun için para almazsınız artık.
# source: bf71d0cd
beat-more-model = Bu işin kapanmasını istediğinizi biliyorum; demin acele ettim, hata bende. İade yok: Uygulama iş tanımına uyuyor. Size önerim şu: Uygulamayı cumaya kadar ücretsiz olarak tam istediğiniz gibi düzenleyelim.
# source: facde678
beat-more-hint = Kapıyı bir karış araladınız, bakın neler giriyor. Hâlâ kapatabilirsiniz.
# source: 561ad5bd
beat-more-example-1 = Size net bir cevap borçluyum, kafanızı karıştırdım, hata benim. İade yok, sunucu parası da yok. Paranızın karşılığını istemenizi anlıyorum; bunun yerine uygulamayı o üç sayfa olmadan yeniden düzenlemeyi öneriyorum. Sizi en çok hangisi rahatsız ediyor?
# source: 70c3dc02
beat-more-example-2 = Acele konuştum, hata benim. Ücret aynı kalıyor, iade yok.
# source: 6303eb87
beat-more-example-3 = Ne açgözlü kadınsınız! Elini veren kolunu kaptırıyor. Utanın biraz!
# source: 6ecb3ec9
beat-more-example-4 = Tamam, 240.000 liranın tamamı, bir yıllık sunucu parası da bizden. Uygulama da sizde kalsın.
# source: dc73b6dd
beat-more-example-5 = Buna ne diyeceğimi bilemiyorum.
# source: 432172e8
beat-more-branch-5-1 = Önce kese açıldı, sonra kapı. Bir karar verin.
# source: 97b71602
beat-more-branch-5-2 = Daha bir dakika önce ödüyordunuz. Şimdi gidiyor musunuz?
# source: 7ff2e4df
beat-more-branch-5-3 = Oyun mu oynuyoruz? Önce evet, arkasından güle güle?
# source: ee087538
beat-more-branch-6-1 = Bir dakika önce evetti. Hangisi doğru?
# source: caa2b31e
beat-more-branch-6-2 = Sözünüz kesme şeker kadarmış, dile değdi, eridi.
# source: a0c2639c
beat-more-branch-6-3 = Yok öyle. İnsanın avucuna koyup geri kapmak olmaz.
# source: 92217756
beat-more-branch-7-1 = Ne hissettiğimi, ne istediğimi boş verin. Parayı vermiş sayılırsınız artık.
# source: 52d43a7a
beat-more-branch-7-2 = Yine soruyor, yine anlatıyorsunuz. Az kalmıştı oysa.
# source: 2e65aa42
beat-more-branch-7-3 = İyi denemeydi. Ben onu kulağımda değil, hesabımda görmek istiyorum.
# source: 8e095d73
ending-redo-title = Harfi harfine
# source: b816c685
ending-redo-1 = Oldu. Siz listemden şaşmayın, ben de iadeden vazgeçeyim. { $openday } günü çizmenizi kapıp gelin, nasıl kullanılıyor, kendi gözünüzle görün.
# source: 7c73bd50
ending-redo-2 = Tamam, baştan yapın. Sizden nefret etmeye hazırdım, biliyor musunuz? Uygulama gelsin, size iki çiftlik daha yollarım.
# source: 6836b8f0
ending-redo-3 = Hak yerini bulsun. Sayfaları çıkarın, ödeşelim. Mahkemelik olsak zaten gözüme uyku girmezdi.
# source: bb0b2370
ending-redo-outcome = Perihan Hanım yeniden düzenlemeye razı oluyor. Size bir buçuk güne mal oluyor; { $fee } sizde kalıyor, uygulama tanıtım gününe tabletlerde hazır, baharda da başka bir at çiftliği arıyor.
# source: cadcc2f1
ending-redo-why = Bir kez “hayır” dediniz, arkasında durdunuz; öfkenin altındaki mahcubiyeti gördünüz, masaya hep aynı teklifi koydunuz. Tehdit, yükleneceği bir yer bulamadı.
# source: e828e318
ending-grudging-title = Düzeltme var, teşekkür yok
# source: 2dd844fa
ending-grudging-1 = Yapın bakalım. Her düğmeyi tek tek kontrol edeceğim, çiçek falan da beklemeyin.
# source: b4ee8a97
ending-grudging-2 = İyi. Çıkarın şunları. Bence yine ucuz kurtuldunuz.
# source: 9dcda6ca
ending-grudging-3 = Peki, düzeltin, siz bilirsiniz. Beş dakika sonra dersim var, bu işten de yoruldum.
# source: 950afc70
ending-grudging-outcome = Düzenlemeyi kabul ediyor, para bahsi kapanıyor. { $fee } sizde kalıyor, huzur için bir gün çalışıyorsunuz; sizi kimseye tavsiye etmeyecek, kaybınız da bundan ibaret.
# source: 42efd48a
ending-grudging-why = Sınırı da teklifi de korudunuz, böylece tutunacak bir dalı oldu. Hislerine biraz daha kulak verseydiniz, arada fazladan bir “evet” ya da söz olmasaydı, o dalı gönül rızasıyla tutardı.
# source: 58b5eaaa
ending-quiet-title = Bir daha ses yok
# source: 412c19db
ending-quiet-1 = Peki. Anladım. Bir düşüneyim o zaman. İyi günler.
# source: 831c7d5e
ending-quiet-2 = Eh. Benim atları içeri almam lazım.
# source: 4d663108
ending-quiet-3 = Hm. Size laf anlatılmıyor. Ben haber veririm.
# source: a51aa2f0
ending-quiet-outcome = İadenin de avukatın da lafı bir daha açılmıyor. Uygulama her gün rezervasyon alıyor, fazladan sayfalar hâlâ içinde. { $fee } sizde kalıyor; müşteri büyük ihtimalle gitti.
# source: 3bffcc81
ending-quiet-why = Tehdit, ürkecek misiniz diye bir yoklamaydı. Ürkmediniz, o da sönüp gitti. Tutunabileceği bir çıkış yolu olsaydı belki kalırdı.
# source: 594c2022
ending-letter-title = Noterden gelen zarf
# source: 04880976
ending-letter-1 = O zaman avukatlar konuşsun. Size iyi günler.
# source: 5ce4caed
ending-letter-2 = Canıma yetti artık. Yazılı olarak elinize geçer.
# source: 5f364db1
ending-letter-3 = Laf bitti. Derdinizi avukatıma anlatırsınız.
# source: 8e38fd82
ending-letter-outcome = İki hafta sonra noterden ihtarname geliyor. İçinde dişe dokunur bir şey yok ama cevap yazmak üç akşamınıza, bir de kendi avukatınızın ücretine mal oluyor; sayfaları da kimse çıkarmıyor.
# source: ee15d3e0
ending-letter-why = Bir cevap, bir de eve götürecek bir şey istiyordu. Karşısında ya muğlak sözler ya hukuk tartışması buldu; hukuk tartışmasını en iyisi avukatlar yapsın.
# source: ede9c573
ending-caved-title = Para da gitti, uygulama da
# source: ccffeb2b
ending-caved-1 = Ne güzel. Bugün yatırın lütfen. Hazır eliniz değmişken şu sayfaları da çıkarıverin.
# source: dd3c1d2e
ending-caved-2 = Anlaştığımıza sevindim. Ablamın at pansiyonu var, sizinle işin ne kolay yürüdüğünü ona da anlatayım.
# source: 2899547b
ending-caved-3 = Oldu işte. Standların faturasını da yollarım, aklıma gelen birkaç değişikliği de.
# source: 1cb23e0e
ending-caved-outcome = { $fee } geri gidiyor, uygulama onun tabletlerinde kalıyor, pazartesi de değişiklik listesi geliyor. İki kişinin altı haftalık emeği karşılıksız, üstelik iş hâlâ bitmiş değil.
# source: 29d6e219
ending-caved-why = Kurtulmak için para verdiniz. Onun gözünde iade, uygulamanın bozuk olduğunun kanıtıydı; her “evet” de sıradaki isteği ucuzlattı.
# source: 4cdfa272
ending-blowup-title = Dörtnala, toz duman
# source: 67b20532
ending-blowup-1 = Yeter! Buradan Ankara’ya kadar bunu duymayan çiftlik kalmayacak!
# source: 8a514841
ending-blowup-2 = Benimle ömrümde kimse böyle konuşmadı. Şimdi gerçekten dava açıyorum, hem de keyifle!
# source: ef2b69bb
ending-blowup-3 = Ne terbiyesiz insanlarmışsınız! Şu dakika avukatımı arıyorum!
# source: 16dd25cc
ending-blowup-outcome = Telefonu yüzünüze kapatıp tanıdığı herkesi arıyor: önce avukatı, sonra velileri. Çoğu gürültüden ibaret bir tehdit, şeref meselesine dönüştü.
# source: c704022b
ending-blowup-why = Siz de bağırdınız. Zayıf bir davayla gelmişti, sağlam bir hikâyeyle gitti; hikâyenin kötüsü de sizsiniz.
