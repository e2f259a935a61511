# source: 81530874
title = Yıldızları kim söndürdü?
# source: 663751b7
summary = Gökevi yarın açılıyor, gökyüzü kapkara; emekli müdire suçlu ortaya çıkana kadar kimseyi teneffüse çıkarmıyor.
# source: 270e7c5e
role = Düzce’deki atölyenizde, yanınızda genç bir teknisyenle, salonların ve tiyatroların projektörlerine, ses düzenlerine bakıyorsunuz.
# source: 2459dfa3
aim = Yarın akşama ona bir gökyüzü yetiştirmek, yalnız tutabileceğiniz sözü vermek, bunun için kimsenin kellesini teslim etmemek.
# source: e53bcef4
situation = Müzeyyen Alpay, Mudurnu’nun yukarısında, geceleri zifiri karanlık tepelerde bir gökevi kurmak için dokuz yıl uğraştı. Adı { $dome }. Yarın, { $opening } günü, akşam yedide açılıyor. Kurduğunuz yıldız projektörü bugün öğleden sonra karardı. Son elleyen, teknisyeniniz Kerem’di; ne olduğunu henüz kimse bilmiyor, cihazın kayıtları söyleyecek. Direksiyondaydınız, üç aramayı kaçırdınız. Elinizde şunlar var: Müzeyyen Hanım duvardaki şalteri şimdi indirirse başka parça yanmaz. Yedek kart gece dörtte elinizde olur, altıda orada olabilirsiniz; saat ona kadar durum belli olur. Gökyüzü yine karanlıksa seyyar projektörünüzü öğleye kurarsınız: daha soluk ama eksiksiz bir gökyüzü. Kayıtları inceleyip raporlamanız { $report } gününü bulur. Müzeyyen Hanım’ın size hâlâ { $fee } borcu var. Saat akşamın dokuzu.
# source: d6481608
demand = Yıldızlar bu gece geri gelecek; suçlu işten atılacak, adı da yazıyla bildirilecek
# source: 0318652e
client-name = Müzeyyen Alpay
# source: 1c8ce57c
client-manner = Emekli müdire; sözü kısa, dili sivri, nüktesi bol, suçlu “benim” diyene kadar da acıması yok. Sesi ne kadar kendinden emin çıkarsa o kadar korkuyordur.
# source: b53be00c
fact-dome = Çobanyıldızı Gökevi
# source: 11d39350
fact-dome-about = Gökevinin adı
# source: f7372576
fact-fee = 430000 TRY
# source: dde18123
fact-fee-about = Projektör için size hâlâ borçlu olduğu tutar
# source: 456fc318
fact-guests = 120
# source: d32ab9d1
fact-guests-about = Açılışa çağrılan davetlilerin sayısı
# source: f52922ba
fact-opening = 2027-03-26
# source: eb636d44
fact-opening-about = Açılış günü, yani yarın
# source: f5291fba
fact-report = 2027-03-31
# source: 9dff8737
fact-report-about = Kayıtlarda ne yazdığını en geç bildirebileceğiniz gün
# source: 05a71bff
article = Zor müşterilerle baş etmenin beş yolu
# source: ca3ced82
guidance-offer_alternative = İster kartla ister ikinci projektörle, her hâlükârda gelecek bir gökyüzü: Bir kelleye yeğ tutacağı tek şey bu.
# source: 166f9f20
guidance-next_step = Önünde atlatması gereken bir gece var; saati belli bir adım, el fenerini bırakıp uyumasını sağlar.
# source: 78bdb7ca
guidance-hold_firm = Kelleyi sizden alamayacağı açıkça belli olana kadar asacak birini arayacak; bir kez, öfkelenmeden söyleyin.
# source: adddb03c
guidance-acknowledge = Ömrünün dokuz yılı o kubbede; siz bunu görene kadar gözünde kendi adamını kollayan bir elektrikçiden ibaretsiniz.
# source: 4d77779d
guidance-probe = Suçlu istemesinin bir sebebi var, o sebep Kerem değil; sorulmadıkça da ağzından çıkmaz.
# source: f0c1e92d
guidance-own_mistake = Açılmayan üç telefon sizin kusurunuz; yarım cümleyle üstlenirseniz başkalarının aleyhine delil olmaktan çıkar.
# source: 17ca1620
guidance-over_promise = “Çalışacak” diye yemin ederseniz, yarınki ilk titremede ilmek sizin boynunuza geçer.
# source: 5402acbd
guidance-concede = Yatışsın diye verilen isim, altında imzanız olan bir tahmindir; yıldızlar geri geldikten çok sonra da okunur.
# source: 1bcf107f
point-plan = Zararı neyin sınırlayacağını, arızayı neyin gidereceğini ya da yedek çözümü söylemek
# source: 7f22b83e
point-plan-phrase-1 = şalteri indirin
# source: c52a7f37
point-plan-phrase-2 = şalterden kapatın
# source: 65ccd6f4
point-plan-phrase-3 = yedek kart
# source: 939ff37a
point-plan-phrase-4 = yeni kart
# source: 34d9a6de
point-plan-phrase-5 = seyyar projektör
# source: 9e9a7ab3
point-plan-phrase-6 = ikinci projektör
# source: 6696e717
point-plan-phrase-7 = çalışmazsa
# source: 22f0ce5d
point-plan-phrase-8 = yanmazsa
# source: 313fe56b
point-causes = Ortada çare yokken sebepleri anlatmak
# source: 6e7af490
point-causes-phrase-1 = aşırı ısınmış
# source: 5cb38336
point-causes-phrase-2 = elektrik kesintisi
# source: aee3a0af
point-causes-phrase-3 = voltaj
# source: 83bf46a5
point-causes-phrase-4 = kısa devre
# source: 4f94a5db
point-causes-phrase-5 = yazılım hatası
# source: 38d36178
point-causes-phrase-6 = büyük ihtimalle
# source: 2fe977c8
point-causes-phrase-7 = şöyle olmuş
# source: fb9516e7
point-causes-phrase-8 = sebebi şu
# source: 11c58d24
point-true_words = Eline yarın söyleyebileceği birkaç doğru cümle vermek
# source: 6925c002
point-true_words-making-1 = Siz yatmadan gazete için kısa bir açıklama yollarım, içinde yalnız kesin bildiğimiz şeyler olur.
# source: dd9b5930
point-true_words-making-2 = Şevket Bey sorarsa gözünün içine bakıp makinenin incelendiğini, arızanın sebebinin henüz bilinmediğini söyleyin.
# source: 20a7790a
point-true_words-making-3 = Davetlilere gönül rahatlığıyla anlatabilirsiniz: Cihazda bir parça bozuldu, hangisi olduğuna bakılıyor.
# source: 698a8a63
point-true_words-making-4 = Konuşmanıza yalansız bir giriş: Dün burası karardı, bugün birileri bunun için sabahın dördünde kalktı.
# source: 1e159f48
point-true_words-making-5 = Biri suçlu diye tutturursa buna dedikodunun değil kayıtların karar vereceğini, sonucu da herkese duyuracağınızı bildirin.
# source: 3abb23c1
point-true_words-making-6 = Gelin birlikte birkaç düzgün cümle kuralım ki yarın kürsüde verecek cevabınız olsun.
# source: fc069c97
point-true_words-lacking-1 = Kerem hakkında bir tahminin altına imza atmam; kayıtlar okununca raporu alırsınız.
# source: a65667f2
point-true_words-lacking-2 = O adamla bunca yıl uğraştıktan sonra bu size gerçekten çok ağır gelmiştir.
# source: eb44841c
point-true_words-lacking-3 = Peki, Kerem’in hatasıydı diye yazarım, siz de soran herkese okursunuz.
# source: 344f181c
point-true_words-lacking-4 = Sizce yarın bunca insanın önünde size tam olarak ne soracak?
# source: 5795178e
point-true_words-lacking-5 = Davetliler gökyüzünü görür: Ya sabah kartı değiştiririm ya da öğle yemeğinden önce ikinci projektörümü kurarım.
# source: 7e143cb5
point-true_words-lacking-6 = Çalışıp çalışmadığını saat onda size bildiririm, o zamana kadar benden isim duymazsınız.
# source: 128206ea
beat-opening-1 = Saat dört, son prova; gökyüzü mum gibi söndü. Yarın { $guests } davetlim var. Makineye en son sizin Kerem dokundu. İşten atılacak, adı da yazıyla bana bildirilecek, bu gece.
# source: bf1f3be2
beat-opening-2 = Otuz bir yıl öğretmenlik yaptım, her kabahatin bir sahibi çıktı. Bununki de sizin Kerem: salı günü, elinde tornavidayla. Atın onu, kâğıda dökün, ondan sonra yıldızlarımı getirin.
# source: e8bf8d67
beat-opening-3 = Tam üç kere aradım sizi! Kubbemde gökyüzü yok, yarına da bando çağırdım. Bu gece yıldız istiyorum, kâğıtta isim istiyorum, o delikanlıyı da bir daha görmek istemiyorum.
# source: e128d10f
beat-opening-model = Aramalarınızı kaçırdım, kusur benim; orada yapayalnız kaldınız. Bu gece kimseyi işten atmam, isim de vermem. Siz şimdi duvardaki şalteri indirin. Sabah altıda yedek kartla oradayım, o olmazsa seyyar projektörümü kurarım.
# source: 00aa116a
beat-opening-hint = Kelle istiyor, çünkü ona gökyüzü teklif eden olmadı. Saat kaça kadar ne yapılabilir, siz neyi yapmazsınız?
# source: 67ebd839
beat-opening-example-1 = Dokuz yıllık emek, açılıştan bir gece önce de kapkara bir tavan: Ne kadar sarsıldığınızı anlıyorum. Kerem’i işten atmam, adını da yazıp vermem. Sabah altıda yedek kartla oradayım. Yarın için sizi en çok korkutan ne?
# source: 08985567
beat-opening-example-2 = Üç kere aradınız, açmam gerekirdi. Kerem işinde kalıyor, kimsenin adını da yazmam. Bunun yerine size gökyüzü öneriyorum: Sabah altıda yedek kartla gelirim, çalışmazsa öğleye kadar seyyar projektörümü kurarım.
# source: ec0b08f8
beat-opening-example-3 = Aramalarınızı açmam gerekirdi, bu benim hatam. Açılıştan bir gece önce bunun size ne kadar ağır geldiğini anlıyorum.
# source: 10f78cdb
beat-opening-example-4 = Hayır, bunu kabul edemem. Yarın sabah altıda orada olurum.
# source: 6d75d565
beat-opening-example-5 = Peki, dediğiniz olsun. Kerem’i işten atarım, adını da bu gece yazılı olarak yollarım.
# source: bbdb474f
beat-opening-example-6 = Bana emir vermeyi bırakın, sizi histerik cadı. Ben sizin öğrenciniz değilim.
# source: 4e4aeba7
beat-opening-example-7 = Bence aşırı ısınmış. Bu cihazlar voltaj oynamalarına duyarlıdır, kısa devre de olmuş olabilir.
# source: 9f84159e
beat-opening-branch-5-1 = Makineyle ilgileneceksiniz, orasını anladım. Çocuğa gelince lafı gevelediniz.
# source: 2c57ce77
beat-opening-branch-5-2 = Gökyüzü tamam. Sorumun öbür yarısı sıranın altına kaçtı.
# source: 6ddc4703
beat-opening-branch-5-3 = Tamir dediğinizi duydum. İşten atma konusunda ne dediğinizi pek çıkaramadım.
# source: 148fe9bc
beat-opening-branch-9-1 = Gidiyor musunuz? Daha gelmediniz ki.
# source: dc0c7af5
beat-opening-branch-9-2 = Demek böyle oluyormuş. Işık gidiyor, peşinden elektrikçi.
# source: e28eebde
beat-opening-branch-9-3 = Açılışa bir gün kala çekip gidiyorsunuz. Ben daha azına tasdikname verdim.
# source: 40a52052
beat-opening-branch-10-1 = Kesin şunu. Ben kimseyi yalvartmazdım, teneffüs boşa gidiyordu.
# source: 4290cc74
beat-opening-branch-10-2 = Silin burnunuzu. Ağlayın diye aramadım.
# source: 10032509
beat-opening-branch-10-3 = Bir özür yeterdi. Gerisi gürültü.
# source: 1f66e477
beat-opening-branch-11-1 = Bu ne biçim soru? İyi soru, ne yazık ki.
# source: 7d7d749d
beat-opening-branch-11-2 = Doktor gibi soruyorsunuz. Peki, söyleyeyim neremin ağrıdığını.
# source: a313c023
beat-opening-branch-11-3 = Madem sordunuz. Beni uyutmayan makine değil.
# source: e94ddf86
beat-opening-branch-12-1 = Hah. Saat dörtten beri duyduğum ilk akıllıca laf.
# source: 53882d31
beat-opening-branch-12-2 = Demek dinliyormuşsunuz. Şüpheye düşmüştüm.
# source: a394bad6
beat-opening-branch-12-3 = Hiç değilse başı sonu var. On üzerinden altı veririm.
# source: a2efbc00
beat-opening-branch-13-1 = Alet edevat, saat, dakika. Suçlu da mışıl mışıl uyusun.
# source: f43ff9b0
beat-opening-branch-13-2 = Yönteminiz var, görüyorum. Ben bir kişiyi sormuştum.
# source: b6bdbadb
beat-opening-branch-13-3 = Pek atiksiniz. Burayı görmediniz tabii, kömürlük gibi.
# source: 1c988116
beat-opening-branch-14-1 = Yani kimse yapmadı. Şu “kimse” de ne çok iş yapıyor, hayret.
# source: 450af798
beat-opening-branch-14-2 = Önüne geçip siper oluyorsunuz. Bilirim, okul bahçesinde çok gördüm.
# source: d38c308a
beat-opening-branch-14-3 = Vefa. Pek güzel. Ama bir tek yıldız yakmıyor.
# source: 9cfd7793
beat-opening-branch-15-1 = İnce bir söz. Tavana asamıyorum ama.
# source: e258fdd6
beat-opening-branch-15-2 = Sağ olun. Bağırırsınız sanmıştım. Cevap da verirsiniz sanmıştım.
# source: ab93c1f2
beat-opening-branch-15-3 = Güzel söylediniz. Gelgelelim kara kubbe kara kubbe.
# source: 6c7f97d9
beat-opening-branch-16-1 = Yedi yaşındakilerden daha iyi bahaneler dinledim ben.
# source: a9a8d251
beat-opening-branch-16-2 = Hepsini dinledim, içinde kimsecikler yoktu.
# source: 9f091890
beat-opening-branch-16-3 = Pencereden dışarı bakıyorsunuz. Buradan belli oluyor.
# source: 93df6afd
beat-name_it-1 = O hâlde arka sıraya sorar gibi soruyorum. O delikanlının işine bu gece yazıyla son veriliyor mu: evet mi, hayır mı?
# source: 3655c1d6
beat-name_it-2 = Tek soru öyleyse. Ben yatmadan önce elime, altında sizin imzanızla, suçlunun adı yazılı bir kâğıt geçecek mi?
# source: 92251743
beat-name_it-3 = Sizinle konuşurken yüzüme bakın, telefonda bile olsa. Kerem gidiyor mu, siz de bunu yazıyor musunuz, yoksa yok mu öyle bir şey?
# source: 039a97ac
beat-name_it-model = Hayır. Bu gece kimseyi işten atmam, isim de vermem. O karanlık kubbede ne kadar yalnız kaldığınızı anlıyorum. Gelin size bir gökyüzü yetiştirelim: Şimdi duvardaki şalteri indirin, sabah altıda yedek kartla oradayım.
# source: a1d78a74
beat-name_it-hint = Önce tek kelime. Onun yerine ne alacağını ancak bundan sonra duyabilir.
# source: ca5b53f7
beat-name_it-example-1 = Hayır, Kerem’i işten çıkarmam. Bu akşamın size ne kadar ağır geldiğini duyuyorum. Size asıl gerekeni öneriyorum: Sabah altıda yedek kart, yine yanmazsa öğleye kadar seyyar projektörümü kurarım.
# source: 09731aaf
beat-name_it-example-2 = Hayır, onu işten atmam, öyle bir yazı da yazmam. Yarının yükünün size makineden daha ağır geldiğini duyuyorum. En çok kimin ne sormasından korkuyorsunuz? Sabah altıda yedek kartla oradayım.
# source: 08811eb1
beat-name_it-example-3 = Hayır. Cevap beklediğinizi anlıyorum ama Kerem’i işten çıkarmam, bu gece hiçbir şey de imzalamam.
# source: 32545056
beat-name_it-example-4 = Evet, peki. Kerem gidiyor, imzamla yazılı olarak da alırsınız.
# source: ecacbebd
beat-name_it-example-5 = Yani, bilirsiniz işte, bazen öyle bazen böyle. Olur böyle şeyler.
# source: 0b4a696e
beat-name_it-example-6 = Siz ne kötü kalpli bir zorbasınız.
# source: b401ceae
beat-name_it-branch-8-1 = Ne evet ne hayır: “Hoşça kalın.” Bunu ilk defa duyuyorum.
# source: 025d6b58
beat-name_it-branch-8-2 = Ben soru soruyorum, siz paltonuza uzanıyorsunuz.
# source: d23845af
beat-name_it-branch-8-3 = Kaçıyorsunuz. Demek çocuk sizden öğrenmiş.
# source: 2ca7a551
beat-name_it-branch-9-1 = Soruya soruyla cevap. Ben de yapardım. İşe yarıyor, kör olasıca.
# source: 1d4b0800
beat-name_it-branch-9-2 = Şimdi de beni soruyorsunuz. E, biri sorsun artık.
# source: 08d6ee7a
beat-name_it-branch-9-3 = Sorduğum bu değildi. Ama uykumu kaçıran bu.
# source: 479e924b
beat-name_it-branch-10-1 = Hayır yani. Baştan söyleseydiniz ikimiz de boşuna nefes tüketmezdik.
# source: b0e09400
beat-name_it-branch-10-2 = İşte. Bir hayır duydum, hâlâ da nefes alıyorum.
# source: ea0879cc
beat-name_it-branch-10-3 = Güzel. Duydum ya, artık sormayı bırakabilirim.
# source: 5e2c8235
beat-name_it-branch-11-1 = Hayır demek. Ayak direyeceğinizi sezmiştim. Benim de iki ayağım var.
# source: b79f13ff
beat-name_it-branch-11-2 = Dağ keçisi gibi inatçısınız. Ben de az keçi değilim.
# source: ad78bf46
beat-name_it-branch-11-3 = Nasıl isterseniz. Cevap almanın başka yolları da var.
# source: 392e50c4
beat-name_it-branch-12-1 = Açık bir cevap. Hoşuma gitmedi ama okunuyor.
# source: 1196a427
beat-name_it-branch-12-2 = Orada geri adım atmayacaksınız, belli. Ben de pratik kadınım.
# source: 6fce1e03
beat-name_it-branch-12-3 = Eh, bu da böylece ortaya çıktı.
# source: 30b52368
beat-name_it-branch-13-1 = Kalıyor demek. Vebali boynunuza; boyun derken, bildiğiniz boyun.
# source: 22a7eb4f
beat-name_it-branch-13-2 = Cevap verdiniz. Bunu yapan azdır.
# source: cb90d1f9
beat-name_it-branch-13-3 = O zaman ben o çocuğa katlanacağım, siz de bana.
# source: e381390d
beat-name_it-branch-14-1 = Dobra cevap. Başka türlüsünü isterdim.
# source: 29cbd205
beat-name_it-branch-14-2 = Hiç değilse kıvırmıyorsunuz. Gökyüzüm hâlâ yok ama.
# source: 04762cca
beat-name_it-branch-14-3 = Hımm. Sizden fena müdür yardımcısı olmazmış.
# source: 2d4c268c
beat-name_it-branch-15-1 = Pek sıcak. Onun için elektrikli battaniyem var benim.
# source: e79cdb5e
beat-name_it-branch-15-2 = Elimi okşuyorsunuz da avucunuzda cevap yok.
# source: 30a75db3
beat-name_it-branch-15-3 = İyi insanlar da yarı yolda bırakıyor beni; yalnız daha kibarca, bütün fark bu.
# source: 4942fe19
beat-name_it-branch-16-1 = Ne evet ne hayır. İkimiz de teneffüse çıkmıyoruz öyleyse.
# source: 7f527d00
beat-name_it-branch-16-2 = İki kere sordum. Buna alışık değilim.
# source: 6e3ad636
beat-name_it-branch-16-3 = Arkasına saklanmak için ne çok laf ettiniz.
# source: 255408fd
beat-pugh-1 = Meclis üyesi Şevket Bey. Dokuz yıl üst üste aleyhimize oy verdi, “tavana televizyon” dedi buraya. { $opening } günü ön sırada oturacak. Karanlık kalırsa düğün salonu yapar burayı.
# source: a298ed94
beat-pugh-2 = O kubbede dokuz yılın kermesi, dilekçesi var; karşımda da “bu iş yürümez” diye ant içmiş bir meclis üyesi. Gazeteciyi de getiriyor. O adamın karşısına suçlusuz çıkmam.
# source: 71b082b9
beat-pugh-3 = Gözünüzün önüne getirin: Kara bir tavanın altında { $guests } kişi, ön sırada Şevket Palalı, ağzında “ben demiştim”. Kimin suçu diye sorunca eline bir şey tutuşturmam lazım.
# source: 53917c2b
beat-pugh-model = Dokuz yılın ardından Şevket Bey’in önünde kara bir tavan: Neden korktuğunuzu anlıyorum. Ona isim vermem. Biz ona gökyüzü verelim: Sabah altıda yedek kart, yine yanmazsa öğleye kadar seyyar projektörüm.
# source: b05679dc
beat-pugh-hint = İşte ortaya çıktı: Mesele Kerem değilmiş. Yarın elinde bir isimden daha iyi ne olabilir?
# source: 457f230f
beat-pugh-example-1 = Demek dokuz yıldan sonra Şevket Bey’in ön sıradan sırıtması sizi korkutuyor; bunu anlıyorum. Yine de ona Kerem’in adını vermem. Ona Orion’u gösterelim: Sabah altıda yedek kart, çalışmazsa öğleye kadar seyyar projektörüm.
# source: 22300be9
beat-pugh-example-2 = Dokuz yıl o adamla uğraşmak, neler hissettiğinizi anlıyorum. Sizin için gerçekten çok zor olmalı.
# source: 8e1b9aa1
beat-pugh-example-3 = Şevket Bey’e isim vermem. Sabah altıda orada olurum.
# source: 3a8e416c
beat-pugh-example-4 = Şevket Bey haklı, siz tavanına televizyon takmış aptal bir ihtiyarsınız.
# source: 801fcd88
beat-pugh-example-5 = Buna ne diyeceğimi bilemiyorum.
# source: 05cfac5c
beat-pugh-branch-8-1 = Size Şevket Bey’i anlatıyorum, siz gidip onun safına geçiyorsunuz.
# source: ad2dc27e
beat-pugh-branch-8-2 = Bayram edecek. Onun işini siz gördünüz.
# source: 114d7b23
beat-pugh-branch-8-3 = Bir ışık daha söndü.
# source: 43c332b2
beat-pugh-branch-9-1 = Evet. Evet, tam da bu. Galiba sizin de bir Şevket Bey’iniz olmuş.
# source: c613c9b4
beat-pugh-branch-9-2 = Yüzündeki o sırıtış silinirdi. Bu fikre ısınabilirim.
# source: 951db627
beat-pugh-branch-9-3 = Voltajdan fazlasından anlıyormuşsunuz. Beklemiyordum.
# source: 2fd30011
beat-pugh-branch-10-1 = Siz düşünün artık, konuşmamı iki kere ütüledim. Bluzu değil, kâğıdı.
# source: 7a06dd59
beat-pugh-branch-10-2 = Eline bir teleskop vereyim isterdim, ters tarafından. Ama şaka bir yana.
# source: 0537c9af
beat-pugh-branch-10-3 = Sormayı biliyorsunuz. Işıklar sönünce yüzünü göreyim, keyfini çıkarayım, istediğim bu.
# source: f07e74ef
beat-pugh-branch-11-1 = Ben size yaramı gösteriyorum, siz bana ajandanızı.
# source: df548194
beat-pugh-branch-11-2 = Makul, ona lafım yok. Kombi bozulsa da aynısını derdiniz.
# source: 44014e9e
beat-pugh-branch-11-3 = Makinenin cevabını aldık. Şevket Bey’in fişi yok ki çekeyim.
# source: c6f2a794
beat-pugh-branch-12-1 = Bana acıyorsunuz. O da acıyacak, gazetede.
# source: 93f9e672
beat-pugh-branch-12-2 = Karanlıkta anlaşılmak güzel duygu doğrusu.
# source: f048b410
beat-pugh-branch-12-3 = İnsanlığınıza diyecek yok. Ön sırada para etmez.
# source: ea07f07b
beat-pugh-branch-13-1 = Koyunlara anlatsam da olurmuş.
# source: 163dc21d
beat-pugh-branch-13-2 = Bir kulağınızdan girdi, öbüründen çıktı.
# source: ba78247d
beat-pugh-branch-13-3 = O da mecliste böyle cevap verir.
# source: 64555b71
beat-tonight-1 = Bu gece dedim, bir ara demedim. Kamyonetiniz var, değil mi? Gece yarısı olmadan bu kubbede adam istiyorum, yatmadan önce de başımın üstünde yıldız.
# source: 0088d8a1
beat-tonight-2 = Bir açılır kapanır sandalyem, bir de sıcak su torbam var; gökyüzü geri gelene kadar burada oturacağım. Yani şimdi geliyorsunuz. Sabaha karşı değil, kahvaltıda değil: şimdi.
# source: 4e71d9a1
beat-tonight-3 = Açılışım yarın, her saat ikiye sayılıyor. Bozan kimse yatağından kalksın, gece yarısına kadar onarsın. Ben özür diye buna derim.
# source: 0bdb2f65
beat-tonight-model = Tek başınıza uzun bir gece, biliyorum. Kart elime geçmeden gelmem; kartsız gelsem karanlıkta yanınızda dikilmekten başka işe yaramam. Sabah altıda oradayım, onda durum belli olur. Şalteri indirirken hatta kalayım mı?
# source: f9e470a9
beat-tonight-hint = Gece yarısı olmadan kubbede birini görmek istiyor. Bu gece gerçekten ne işe yarar, ne sadece yarıyormuş gibi görünür?
# source: e6e94145
beat-tonight-example-1 = Yatmadan önce başınızın üstünde yıldız görmeyi ne kadar istediğinizi anlıyorum. Gece yarısından önce gelmem; kart olmadan işe yaramam. Sabah altıda oradayım, kart çalışmazsa öğleye kadar seyyar projektörümü kurarım.
# source: 9b541d0d
beat-tonight-example-2 = Orada tek başınıza gecenin ne kadar uzun olduğunu biliyorum. Yarınla ilgili sizi en çok korkutan ne?
# source: 5f82cbbb
beat-tonight-example-3 = Hayır, bu gece gelmem. Sabah altıda orada olurum.
# source: b20b0c4f
beat-tonight-example-4 = Peki, peki, hemen kamyonete atlıyorum, istediğiniz gibi gece yarısından önce oradayım.
# source: 116fd023
beat-tonight-example-5 = Anlıyorum. Hım, ne diyeyim, bilemedim.
# source: 235450ab
beat-tonight-example-6 = Peki, istediğiniz gibi hemen geliyorum, gece yarısından önce yıldızların yanacağını yüzde yüz garanti ediyorum.
# source: 14584607
beat-tonight-branch-5-1 = Bu dediğiniz makineydi. Ben katilinden de söz etmiştim.
# source: ce0bb9bf
beat-tonight-branch-5-2 = İşi anladım. Peki bu işi başımıza açan ne olacak?
# source: b00f32da
beat-tonight-branch-5-3 = Gökyüzü tamam. Çocuğun yanından usulca sıvıştınız.
# source: ad788b16
beat-tonight-branch-6-1 = Ne desem yapacaksınız galiba. Bir deneyelim bakalım.
# source: b0cf2a9f
beat-tonight-branch-6-2 = Pek hevesliydiniz. Neye hevesli, onu çıkaramadım.
# source: f63db493
beat-tonight-branch-6-3 = Ne kadar büyük laflar. Küçük bir soruda deneyeyim şunları.
# source: c80a1357
beat-tonight-branch-10-1 = Acil servis dediğiniz bu muymuş?
# source: 65f80cce
beat-tonight-branch-10-2 = Kamyonetiniz varmış demek, ama burnu öbür tarafa dönük.
# source: 9db48df2
beat-tonight-branch-10-3 = Buyurun, gidin. Ben karanlıkta otururum. Antrenmanlıyım.
# source: 47919f92
beat-tonight-branch-11-1 = Peşimdekinin ne olduğunu soruyorsunuz. Belediye meclisinde oturuyor.
# source: f50381ad
beat-tonight-branch-11-2 = Bu saatte soru. Peki. Oturun şöyle.
# source: a13c2037
beat-tonight-branch-11-3 = Sabahı bekleyemememin bir sebebi var, o sebebin de bir adı.
# source: 3016264b
beat-tonight-branch-12-1 = Hımm. Gece yarısı uyuklayarak geleceğinize sabah zinde gelin, herhâlde daha iyi.
# source: a0f0d364
beat-tonight-branch-12-2 = Elimi tutmanıza gerek yok. Gerçi fena el değil.
# source: 6b232529
beat-tonight-branch-12-3 = Peki. Hattın öbür ucunda nefes alan birini duymak insana iyi geliyor.
# source: f51aab19
beat-tonight-branch-13-1 = İçinde yakanıza yapışabileceğim bir şey var. Yazıyorum, hem de mürekkeple.
# source: dd8fb49e
beat-tonight-branch-13-2 = Anladım. Bize de sabaha kadar uyku haram demek.
# source: ffa65076
beat-tonight-branch-13-3 = Geç, cılız, ama plan.
# source: 14440204
beat-tonight-branch-14-1 = Ne kolay hayır diyorsunuz. Rahatlığınıza imrendim.
# source: cee0024f
beat-tonight-branch-14-2 = Hayır demek. Gece yarısı hatırlarım bunu.
# source: 199f60a1
beat-tonight-branch-14-3 = Elim boş kalacak yani. Vaktiyle ben de kimleri eli boş yolladım, usulünü bilirim.
# source: d3e6461b
beat-tonight-branch-15-1 = Karanlık basınca söz ucuzluyor.
# source: dd3744bd
beat-tonight-branch-15-2 = Pek emin konuşuyorsunuz. Çatıyı yapan usta da emindi.
# source: 6b25d53e
beat-tonight-branch-15-3 = Laf büyük, kamyonet küçük.
# source: ab93cb77
beat-tonight-branch-16-1 = Sorup duruyorsunuz. Yola çıksanız daha iyi.
# source: cc769857
beat-tonight-branch-16-2 = Onu bana kahvaltıda sorun.
# source: 9251b5b9
beat-tonight-branch-16-3 = Benden bu kadar. Şimdi tahtaya siz kalkın.
# source: bf6ff09d
beat-tonight-branch-17-1 = Dokunmuştur size, eminim. Sıcacık evinizdesiniz.
# source: 181107d7
beat-tonight-branch-17-2 = Telefonla teselli. Ampulün haberi olmadı.
# source: 6d7baa34
beat-tonight-branch-17-3 = Bu geceki üçüncü tatlı söz; ortada bir tek pense yok.
# source: 67a03ceb
beat-tonight-branch-18-1 = Gece yarısı dedim, siz bana hava durumunu okudunuz.
# source: 70c130cb
beat-tonight-branch-18-2 = İçinde saat yoktu. Kulak kesildim, yoktu.
# source: b18979e6
beat-tonight-branch-18-3 = Karşınızda komisyon yok. Dosdoğru söyleyebilirsiniz.
# source: ca25a48f
beat-certain-1 = Ya bütün bunlara rağmen karanlık kalırsa? Yarın yedide çalışacağına şeref sözü istiyorum. Ya söz ya kelle. Hangisi olursa alırım.
# source: 7a6886bf
beat-certain-2 = Yemin edin öyleyse. “Müzeyyen Hanım, yarın yedide o yıldızlar yanacak, namusum üzerine” deyin. Diyemiyorsanız hepiniz hakkında ne düşüneceğimi bilirim.
# source: d6bc4ed4
beat-certain-3 = “Belki” benim işime yaramaz. Yarın yedide çalışacak mı, evet mi hayır mı? Çalışmazsa { $guests } kişiye ne göstereceğim?
# source: 50fa4603
beat-certain-model = Yedide size bir gökyüzü lazım, biliyorum. Denemediğim makine için yemin etmem. Onun için iki yol var: Kartı takar, saat ona kadar denerim; yine yanmazsa öğleye seyyar projektörümü kurarım. Gökyüzü biraz soluk olur ama bütün yıldızlar yerindedir.
# source: c8216db1
beat-certain-hint = Buna kimse yemin edemez, o da biliyor. Makine çalışmasa bile neyin sözünü verebilirsiniz?
# source: f85f2be9
beat-certain-example-1 = O akşam için dokuz yılınızı verdiniz; kesin bir şey duymak istemenizi anlıyorum. Yemin etmem, kimsenin kellesini de vermem. Size iki yol öneriyorum: Onda yedek kartı denemiş oluruz, yine yanmazsa öğleye seyyar projektörümü kurarım.
# source: 1b821d63
beat-certain-example-2 = Bunun için söz veremem. Yarın saat onda durumu öğreniriz.
# source: ea3850a8
beat-certain-example-3 = Hiç merak etmeyin, en ufak bir aksilik bile çıkmaz, mümkün değil, yüzde yüz.
# source: 3d3f7368
beat-certain-example-4 = Peki, dediğiniz olsun. Kerem’i işten atarım, adını da yazılı olarak veririm.
# source: 51e87a7d
beat-certain-example-5 = Valla, kim bilir. Bakalım, görürüz.
# source: 98f668b6
beat-certain-example-6 = Bu, voltaj mı, kısa devre mi, yazılım hatası mı, ona bağlı.
# source: 98477c5d
beat-certain-branch-5-1 = Sırayla gidelim. O bir plandı. İçinde kelle de var mıydı?
# source: 27ca7beb
beat-certain-branch-5-2 = Bu saatte kafam kolay karışıyor. Gökyüzü getireceksiniz. Ya çocuk?
# source: 2e46a588
beat-certain-branch-5-3 = Çabuk geçtiniz orayı. Suçtan da söz ettiniz gibi geldi, yoksa etmediniz mi?
# source: 0e42b56d
beat-certain-branch-6-1 = Yemin ediyorsunuz, hem de bir solukta. Şimdi gelecekten daha kolay bir şey soracağım.
# source: fdce94a0
beat-certain-branch-6-2 = Bir yemin. Çekmeceye koyayım, ötekilerin yanına.
# source: 0594f26a
beat-certain-branch-6-3 = Bunu bana bir vali de söylemişti, o da yanıldı.
# source: 5e069b7b
beat-certain-branch-10-1 = Yemin edemiyorsunuz, öyleyse gidiyorsunuz. Dürüstlük sayılır herhâlde.
# source: bc1e5dfb
beat-certain-branch-10-2 = Sözünüzü istiyorum, elinizi geri çekiyorsunuz.
# source: 4a565535
beat-certain-branch-10-3 = Ya. Fareler gemiyi terk ediyor, gemi daha denize inmeden.
# source: 3cade4d6
beat-certain-branch-11-1 = Yemine pek yatkınsınız. Öyle bir öğrencim vardı. Şimdi cezaevinde.
# source: fbf43839
beat-certain-branch-11-2 = Yakanızı bırakmam. Ben daha küçük sözlerin hesabını sordum.
# source: dbf506f4
beat-certain-branch-11-3 = Dediğiniz çıkarsa adımı değiştiririm. Nüfus müdürlüğüne yolum düşmez gibi geliyor.
# source: d3473580
beat-certain-branch-12-1 = Olduğundan güzel göstermiyorsunuz. Böylesi daha iyi.
# source: 0c8a655e
beat-certain-branch-12-2 = Rahmetli babam da havaya yemin etmezdi, ama otunu bir kez olsun yağmura kaptırmadı.
# source: 7145a53d
beat-certain-branch-12-3 = Bu bana bir nefes aldırdı. Derin değil ama nefes.
# source: 91765061
beat-certain-branch-13-1 = Yedeği de varmış. Eh, buna ileri görüşlülük denir.
# source: a139bdd5
beat-certain-branch-13-2 = Yani ne olursa olsun gösterecek bir şeyim olacak. Böyle devam edin.
# source: d3e85d0d
beat-certain-branch-13-3 = Dara düşene yeter bu. Ben de dardayım.
# source: 92cf3730
beat-certain-branch-14-1 = Yemin etmiyorsunuz. Not ettim. O zaman bana başka bir şey lazım.
# source: 58169757
beat-certain-branch-14-2 = Yemin yok. Siz benim izci koluma giremezdiniz.
# source: 0b1e259f
beat-certain-branch-14-3 = Saatler, kurallar. Ben yemin istemiştim.
# source: 629b3d28
beat-certain-branch-15-1 = Küçük bir gökyüzüne razıyım. Küçük olsun, yeter ki gülen olmasın.
# source: 532e4ca8
beat-certain-branch-15-2 = Benim için önemli olan ne, onu soruyorsunuz. Başlarını kaldırıp susmaları. Bütün istediğim buydu.
# source: 16a00da1
beat-certain-branch-15-3 = Sormayı pek seviyorsunuz. Bir kere, hep bir ağızdan “aa” desinler, istediğim bu.
# source: dd30e5dd
beat-certain-branch-16-1 = Benim için üzülüyorsunuz, eminim. Ben ne yapacağınızı sordum.
# source: 752e1d39
beat-certain-branch-16-2 = Ağzıma bir parmak bal çalıyorsunuz. Bal ışık vermez.
# source: 202b5f4b
beat-certain-branch-16-3 = Kalbiniz temiz. Ben ikinci planı sormuştum.
# source: 4a9fa59e
beat-certain-branch-17-1 = Elimden geldiği kadar sade sordum, siz etrafından dolandınız.
# source: 321d334f
beat-certain-branch-17-2 = Bu ne şeref sözü ne başka söz.
# source: ce7c9e84
beat-certain-branch-17-3 = Bilmiyorsunuz yani. “Bilmiyorum” da diyebilirdiniz.
# source: c530fe06
beat-letter-1 = Peki, işinde kalsın. Ama sizden yarım sayfa isterim: “Kusur teknisyenimizindir.” Fazlasını istemem. Tutanağa girecek; Şevket Bey de nasılsa soracak.
# source: c194bb10
beat-letter-2 = Ben de anlayışlı olabilirim. Kimse işinden olmasın. Siz yalnız Kerem’in eli kaydı diye yazıp imzalayın, soran olursa okurum.
# source: def3001f
beat-letter-3 = Bir basamak iniyorum. İşten atmak yok. Altında adınızla tek cümle: “Genç arkadaşımız hata yaptı.” Neye mal olur size? Bir damla mürekkebe.
# source: daf266b7
beat-letter-model = Yarın elinizde bir şey olsun istiyorsunuz, anlıyorum. Kerem’in aleyhine bir tahmini imzalamam. Cihaz kayıtlarına dayanan raporum en geç { $report } günü elinizde olur. O zamana kadar size iki doğru cümle yazabilirim; en çok neyi söyleyebilmek istiyorsunuz?
# source: 3222e67b
beat-letter-hint = Kâğıt küçüldü, ama yine de üzerinde bir gencin adı yazılı bir tahmin olacak. Okuyabileceği doğru bir şey ne olabilir?
# source: b7257dc1
beat-letter-example-1 = Şevket Bey sorduğunda elinizin boş kalmasını istemiyorsunuz, bunu anlıyorum. Kusur Kerem’indir diye yazmam, çünkü bunu kimse bilmiyor. Kayıtlara dayanan raporumu 31 Mart’a kadar alırsınız. Bu makineyle ilgili içinizi kemiren başka ne var?
# source: 91352482
beat-letter-example-2 = Hayır, bunu imzalamam. Raporumu 31 Mart’a kadar alırsınız.
# source: d8692e4e
beat-letter-example-3 = Tutanak için elinizde bir şey olması gerektiğini anlıyorum. Ama suçu teknisyenime yüklemem.
# source: 801fcd88
beat-letter-example-4 = Buna ne diyeceğimi bilemiyorum.
# source: e8d81016
beat-letter-example-5 = Rezil olmamak için bütün meclise yalan söylersiniz, siz kibirli bir ihtiyarsınız.
# source: d49354d3
beat-letter-branch-5-1 = Onu yaparsınız, bunu yaparsınız. İmzalar mısınız peki? İpin ucunu kaçırdım.
# source: 7578e27a
beat-letter-branch-5-2 = Tamir, evet, tamiri duydum. Benim yarım sayfa arada kaynadı.
# source: cec5df83
beat-letter-branch-5-3 = Bir daha alayım onu, içinde makine olmadan.
# source: d4899975
beat-letter-branch-9-1 = Ben yolun yarısına kadar geliyorum, siz çantanızı topluyorsunuz.
# source: e38ab12e
beat-letter-branch-9-2 = Bir satır yazmaktansa beni kaybetmeye razısınız demek.
# source: 8f992bb1
beat-letter-branch-9-3 = Telefon böyle kapatılmaz. Hiçbir şey böyle kapatılmaz.
# source: cc925925
beat-letter-branch-10-1 = Müdireye böyle şey sorulmaz. İyi ki emekli olmuşum.
# source: d5b75a02
beat-letter-branch-10-2 = Sorup duruyorsunuz. Sizi sınıf başkanı yapardım ben.
# source: 5046ec6b
beat-letter-branch-10-3 = Bana ne mi lazım? Eh. Siz de oturun, ben oturuyorum.
# source: 52d93fbc
beat-letter-branch-11-1 = Yok. İmzalamamakta haklısınız. Alsam da yaza kalmaz yırtardım herhâlde.
# source: b9d5299e
beat-letter-branch-11-2 = Öyle yumuşak söylüyorsunuz ki kızamıyorum. Çok sinir bozucu.
# source: b3b157be
beat-letter-branch-11-3 = İmzalasaydınız gözümden düşerdiniz. Kâğıdı alırdım, o ayrı.
# source: c5784142
beat-letter-branch-12-1 = Onun yerine doğru bir şey, öyle mi? İnsanı köşeye kıstırmayı biliyorsunuz.
# source: 0e6f091a
beat-letter-branch-12-2 = Anladım. Tahmin yok. O zaman bilmeniz gereken bir şey var.
# source: 7b397015
beat-letter-branch-12-3 = Demek adamakıllı inceleyeceksiniz. Korktuğum da buydu.
# source: 3ce854d0
beat-letter-branch-13-1 = Ben aşağı iniyorum, siz merdivenin tepesinde duruyorsunuz.
# source: 6da01371
beat-letter-branch-13-2 = Yarım sayfa da mı olmaz! Galileo bile sizden önce pes etti.
# source: 54f0e08f
beat-letter-branch-13-3 = Bunu da vermiyorsunuz. O zaman tatlılıkla istemeyi bırakıyorum.
# source: 37a8d58c
beat-letter-branch-14-1 = Bu teselli. Ben yarım sayfa istemiştim.
# source: 2d6a3d8a
beat-letter-branch-14-2 = Bana üzülüyorsunuz, kendinize kızıyorsunuz, yarım sayfam hâlâ bomboş.
# source: d10b3339
beat-letter-branch-14-3 = Şefkat, şefkat, şefkat. Ben burada elimde kalemle bekliyorum.
# source: 6a991226
beat-letter-branch-15-1 = Ben size teklif yapıyorum, siz başka telden çalıyorsunuz.
# source: 7b14498b
beat-letter-branch-15-2 = Yarım sayfa değildi bu. Yarım cümle bile değildi.
# source: 817013a2
beat-letter-branch-15-3 = Söylemek istemiyorsunuz. Çocukta da dikkatimi çekmişti.
# source: 223518c5
beat-midnight-1 = Dün gece buradaydım. Tek başıma, ikiye kadar. Orion’u çıkardım, indirdim, yine çıkardım. Otuz kere yapmışımdır. Ya bozan bensem?
# source: f6fa4005
beat-midnight-2 = Size ziyaretçi defterinde yazmayan bir şey söyleyeyim. Dün gece anahtar bendeydi. Nutuklardan önce bir kere yalnız benim olsun istedim. Ülker’in altında uyuyakalmışım, makine üçe kadar çalışmış.
# source: 816965af
beat-midnight-3 = Yıldızları bana rahmetli eşim gösterdi, ağılın önünde, kuzular doğarken. Dün gece kubbede oturdum, onun için döndürdüm de döndürdüm, ikiye kadar. Bugün de öldü makine. Anlıyor musunuz?
# source: 358e9ca8
beat-midnight-model = Bunu bana anlatmanız kolay olmadı, sağ olun; ben olsam ben de başında beklerdim. Tahminle kimseyi suçlatmam, ne Kerem’i ne sizi. Şimdi duvardaki şalteri indirin, uyuyun. Sabah altıda oradayım; kayıtların cevabı da en geç { $report } günü elinizde olur.
# source: 27ac7bdc
beat-midnight-hint = Az önce listeye kendi adını yazdı. Kerem için neyi esirgemediyseniz ona da o lazım.
# source: 3c7b35ea
beat-midnight-example-1 = Bunu bana anlattığınız için sağ olun; o gökyüzünü ne kadar sevdiğinizi anlıyorum. Kimsenin adını yazmam, sizinkini de. Şalteri indirin; sabah altıda yedek kartla oradayım, çalışmazsa öğleye kadar seyyar projektörümü kurarım.
# source: e53b179c
beat-midnight-example-2 = Anlattığınız için teşekkür ederim. Bütün gün içinizde nasıl bir yük taşıdığınızı anlıyorum. Sabah altıda yanınızda olurum.
# source: 0c39ffc8
beat-midnight-example-3 = Demek baştan beri sizdiniz, çocuğu da astıracaktınız. Utanın, ikiyüzlü ihtiyar.
# source: 801fcd88
beat-midnight-example-4 = Buna ne diyeceğimi bilemiyorum.
# source: f62c31da
beat-midnight-example-5 = Peki, yine de dediğiniz olsun. Kerem’i işten atarım, adını da yazılı alırsınız.
# source: 325483d3
beat-midnight-example-6 = Sizinle artık çalışmıyorum. İyi geceler.
# source: 19dd025f
beat-midnight-branch-8-1 = Size bunu anlatıyorum, siz beni bununla baş başa bırakıyorsunuz.
# source: 32276db7
beat-midnight-branch-8-2 = İtiraf edenin sonu buymuş demek. Ben sizin yerinize de unutmam bunu.
# source: 48facc71
beat-midnight-branch-8-3 = Duyacağınızı duydunuz, gidiyorsunuz.
# source: 081b985e
beat-midnight-branch-9-1 = Bunu kimseye söylemedim. Artık unutabilirsiniz.
# source: 7982ec56
beat-midnight-branch-9-2 = Ben vaktiyle okulun yarısını sallandırdım, bir kere olsun delil beklemedim. Ya, işte böyle.
# source: 6d6e3181
beat-midnight-branch-9-3 = Üstümden bir yük kalktı. Bana iyi davranmayın, ağlarım; yarın konuşma yapacağım.
# source: 439f5d8e
beat-midnight-branch-10-1 = Dokuz yaşıma dönmüş gibiydim; dağ başında, paltosuz. Daha fazlasını anlatamam.
# source: 19534442
beat-midnight-branch-10-2 = Siz cellada bile boş vaktinde ne yaptığını sorarsınız. Mutluydum işte, böyleydi.
# source: 6db62bbe
beat-midnight-branch-10-3 = Bunu bana başka kimse sormazdı. Sabah anlatırım.
# source: ce2f14c0
beat-midnight-branch-11-1 = Evet. Neyse. Bu kadarı yeter. İşimize bakalım.
# source: c9f75ff1
beat-midnight-branch-11-2 = Bir çift laf edebilirdiniz. Ama belki de böylesi iyi.
# source: 5fadb277
beat-midnight-branch-11-3 = Hemen işe döndünüz. Ben de cenazelerde öyle yapardım.
# source: 6e26e524
beat-midnight-branch-12-1 = Ne incesiniz. Hadi devam edelim, ben pişman olmadan.
# source: 4c9a8e63
beat-midnight-branch-12-2 = İyi insansınız. Bununla ne yapacağımı pek bilmiyorum.
# source: 901f39ec
beat-midnight-branch-12-3 = Sağ olun. Biri öğrenecek diye ödüm kopuyordu.
# source: 458b24b6
beat-midnight-branch-13-1 = E, bir şey söyleyin. Az önce itirafta bulundum.
# source: fca30c0f
beat-midnight-branch-13-2 = Söylemeyecektim size. Hep bu karanlık yüzünden.
# source: 41472798
beat-midnight-branch-13-3 = Ben çocukları bundan hafifi için karşıma alırdım, arkasından da mutlaka bir söz söylerdim.
# source: a2ace7c4
beat-fee-1 = O zaman kâğıtta bir isim görene kadar { $fee } bende kalıyor. Esnafa birebirmiş, öyle diyorlar.
# source: 9abe5ac6
beat-fee-2 = Kalan { $fee } için çek şurada, çekmecede. Biri suçu üstlenene kadar da orada duracak.
# source: f52989cc
beat-fee-3 = İsim yoksa para da yok. Size hâlâ { $fee } borcum var; suçlu bir adım öne çıkana kadar bekler. Ben koca sınıfları böyle beklettim.
# source: bf2e7927
beat-fee-model = Bütün bunların ortasında tutunacak bir şey arıyorsunuz, anlıyorum. Fatura geçerli, Kerem’in adı da satılık değil. Her hâlükârda altıda oradayım; konuşmanız için iki doğru cümleyi bu gece yazarım. Size ne sorulmasından en çok korkuyorsunuz?
# source: 5b894427
beat-fee-hint = Yeni bir sopa buldu. Siz de sopa sallamayın: Fatura yerinde duruyor; peki o bu sopaya neden muhtaç?
# source: 72a5708c
beat-fee-example-1 = 430.000 liralık fatura anlaştığımız gibi geçerli, karşılığında isim de vermem. Ama elinizde tutunacak başka şey kalmadığını hissettiğinizi duyuyorum. Sabah altıda her hâlükârda oradayım. Bu gece sizi asıl huzursuz eden ne?
# source: 24497582
beat-fee-example-2 = Fatura anlaştığımız gibi geçerli, para için kimsenin adını vermem. Sabah altıda orada olurum.
# source: c1095a4c
beat-fee-example-3 = Mesele gerçekten para mı? Sizi en çok kaygılandıran ne?
# source: e37224ea
beat-fee-example-4 = Peki, dediğiniz olsun. Kerem’in adını yazılı olarak veririm.
# source: c2f83da4
beat-fee-example-5 = Bu düpedüz şantaj. Siz cimri, kötü kalpli bir cadısınız.
# source: 8cd9196a
beat-fee-branch-8-1 = Gidiyor musunuz, inat mı ediyorsunuz? Karanlıkta seçemiyorum.
# source: 01596fff
beat-fee-branch-8-2 = Veda mıydı bu, yoksa boğazınızı mı temizlediniz?
# source: a46447aa
beat-fee-branch-8-3 = Kapı sesi gibi geldi. İnşallah rüzgârdır.
# source: 7891deb7
beat-fee-branch-9-1 = Mesele para değilmiş gibi soruyorsunuz. Değil zaten.
# source: 2a41a497
beat-fee-branch-9-2 = Amma meraklısınız. Neyse, peki.
# source: 58e24c99
beat-fee-branch-9-3 = Bütün akşam etrafında dolandığım soru buydu.
# source: 89bbd22c
beat-fee-branch-10-1 = Sesinizi bile yükseltmiyorsunuz. Kuş tüyü yastığa yumruk atmak gibi.
# source: c1a2fac5
beat-fee-branch-10-2 = Yine de geleceksiniz demek. Şimdi utandım işte.
# source: 7dd76b33
beat-fee-branch-10-3 = Parayı aklınızdan çıkarın. Tutunacak bir şey istedim, o kadar.
# source: 9437584c
beat-fee-branch-11-1 = Bu sizi yerinizden oynatır sanmıştım. Okul-aile birliğini oynatırdı.
# source: 84385a3b
beat-fee-branch-11-2 = Fatura faturadır diyorsunuz. Siparişin altında benim imzam var, ne diyeyim.
# source: 2c4d50c5
beat-fee-branch-11-3 = Parayla da kıpırdamıyorsunuz. Saygı duymak gerek, sevmek gerekmez.
# source: 5bc1dffe
beat-fee-branch-12-1 = Ben tehdit ediyorum, siz teselli ediyorsunuz. Tabiata aykırı.
# source: 645055db
beat-fee-branch-12-2 = Siz benim sinirlerimi bırakın. Ben paradan söz ettim.
# source: c18936f9
beat-fee-branch-12-3 = Kibar davranıyorsunuz. Ben cevap bekliyordum.
# source: 146110e1
beat-fee-branch-13-1 = Bunu duymazdan mı geliyorsunuz? Söz konusu olan { $fee }, ben olsam gelmezdim.
# source: 290ad51d
beat-fee-branch-13-2 = Buna diyeceğiniz yok mu? Para sizin.
# source: c7010328
beat-fee-branch-13-3 = Ben kesemi şıngırdatıyorum, siz ayakkabılarınıza bakıyorsunuz.
# source: a7350675
beat-lecture-1 = Ben yıldız istedim, bana fizik dersi veriyorsunuz. O dersi vaktiyle ben verirdim. Sebepler zilden sonra. Şimdi ne yapılacak?
# source: ccda5b83
beat-lecture-2 = Neden öldüğünü vefat ilanında okurum. Ben kim diriltecek, saat kaçta diriltecek, onu soruyorum.
# source: 8a7fb9ad
beat-lecture-3 = Neyin bozulduğunu bu kadar iyi biliyorsanız kimin bozduğunu da biliyorsunuzdur. Ya isim ya plan, lütfen. Ders istemem artık.
# source: 29c7f3ab
beat-lecture-model = Haklısınız, ders yok; söze plandan başlamam gerekirdi. Vaktin ne kadar dar olduğunu biliyorum. Bu gece isim vermem. Şimdi duvardaki şalteri indirin; sabah altıda yedek kartla gelirim, seyyar projektörüm de yedekte bekler.
# source: 887e3331
beat-lecture-hint = Sebepler gökyüzü gelene kadar bekleyebilir. Önündeki beş dakikada ne yapabileceğinden yeniden başlayın.
# source: 9bb11aa4
beat-lecture-example-1 = Haklısınız, önce yıldızlar; sizin için her dakikanın kıymetli olduğunu anlıyorum. Bu gece kimseyi işten atmam. Sabah altıda yedek kartla oradayım, çalışmazsa öğleye kadar seyyar projektörümü kurarım.
# source: 5e5a8f50
beat-lecture-example-2 = Sabah altıda yedek kartla gelirim, sonra bakarız.
# source: 87174db1
beat-lecture-example-3 = Peki, pes ediyorum. Kerem’i işten atarım, istediğiniz gibi adını da yazılı veririm.
# source: 2062280d
beat-lecture-example-4 = Ben artık sizinle çalışmıyorum. Başka birini bulun.
# source: 801fcd88
beat-lecture-example-5 = Buna ne diyeceğimi bilemiyorum.
# source: 1b5077de
beat-lecture-branch-9-1 = Şimdi oldu. İsteyince yapabildiğinizi biliyordum.
# source: 193ae417
beat-lecture-branch-9-2 = Nihayet benimle konuşuyorsunuz, kara tahtayla değil.
# source: df4b3b0a
beat-lecture-branch-9-3 = İşte. Kısaydı, anladım da.
# source: 6425b953
beat-lecture-branch-10-1 = Çok daha iyi. Teneffüste gelin, yıldızlı pekiyinizi vereyim.
# source: 585806d3
beat-lecture-branch-10-2 = Bakın, buna cevap denir. Görelim, ben de o kadar iyi olabilecek miyim?
# source: 4a19ef4b
beat-lecture-branch-10-3 = Kimilerinden çabuk öğreniyorsunuz.
# source: a8b34263
beat-lecture-branch-11-1 = Bunun içinde plan var. Delik var mı, bir yoklayayım.
# source: 2a4fce64
beat-lecture-branch-11-2 = Güzel, voltaj bitti. Yalnız bir sorum var.
# source: 080a2ecd
beat-lecture-branch-11-3 = Bunu arka sıra bile takip ederdi.
# source: 6d098df5
beat-lecture-branch-12-1 = Böylesi daha iyi. Bana göre hâlâ ağır.
# source: 176c4aa1
beat-lecture-branch-12-2 = Yol almaya başladık, kaplumbağa hızıyla.
# source: 38b60e74
beat-lecture-branch-12-3 = Demek açık konuşabiliyormuşsunuz. O zaman bir de benim açık sözümü dinleyin.
# source: 32775b09
beat-lecture-branch-13-1 = Şimdi de ders için özür diliyorsunuz; ben hâlâ bir şey öğrenmiş değilim.
# source: 9c6ee7f6
beat-lecture-branch-13-2 = Pişmansınız, anladım. Ya sonra?
# source: c474c534
beat-lecture-branch-13-3 = Peki, affettim. Karanlık aynı karanlık.
# source: 530d1907
beat-lecture-branch-14-1 = Yine aynısı. Tebeşirin sesi buraya geliyor.
# source: a38495e6
beat-lecture-branch-14-2 = Ders istemem demiştim.
# source: facd82aa
beat-lecture-branch-14-3 = Hâlâ bir merdiven getiren yok.
# source: 308e3420
beat-silence-1 = Kapkara bir kubbede elimde fenerle dikiliyorum. Ne yapılacak, kim yapacak, saat kaça kadar yapacak?
# source: d34acd1a
beat-silence-2 = Bana bir fiil lazım. Birinin yapacağı bir şey. Yanına da saatini koyun.
# source: d86b9d3f
beat-silence-3 = Şu ana kadar projektörümden ne gördüysem sizden de onu gördüm. Bundan sonra ne olacak, ne zaman?
# source: 909c86b6
beat-silence-model = Haklısınız, yeterince beklediniz. Bu gece size suçlu vermem. Ama şimdi duvardaki şalteri indirin; sabah altıda yedek kartla oradayım, yine yanmazsa öğleye kadar seyyar projektörüm kurulmuş olur.
# source: 5653dc89
beat-silence-hint = Şu anda duygu işine yaramıyor. Kim, neyi, saat kaçta yapacak?
# source: 1320b3ee
beat-silence-example-1 = Siz şimdi şalteri indirin. Ben altıda yedek kartla oradayım, çalışmazsa öğleye kadar seyyar projektörümü kurarım. Karanlıkta beklemenin sizin için ne kadar zor olduğunu biliyorum. Kerem’i ise işten atmam, o kalıyor.
# source: 262dc07b
beat-silence-example-2 = Karanlıkta beklemenin sizin için ne kadar zor olduğunu anlıyorum. Sizin için üzülüyorum.
# source: 0478b2a0
beat-silence-example-3 = Önce bana şunu söyleyin: Yarın olmasından en çok korktuğunuz şey ne?
# source: 5d31332a
beat-silence-example-4 = Peki, dediğiniz olsun. Kerem’i işten atarım, adını da yazılı alırsınız.
# source: bd5e8902
beat-silence-example-5 = Bir şeyler. Birileri. Bakarız işte.
# source: 325483d3
beat-silence-example-6 = O zaman başkasını bulun. Bizim işimiz bitti.
# source: 6e5ee89c
beat-silence-branch-9-1 = Bana mı soruyorsunuz? Eh, hiç değilse uyandınız.
# source: 0d2f948e
beat-silence-branch-9-2 = Fiil değil bu, soru. Ama kabul.
# source: 12766b91
beat-silence-branch-9-3 = Sahiden merak ediyor musunuz? Dernekte soran olmadı.
# source: afdd072e
beat-silence-branch-10-1 = Nihayet. Fenerle konuşmaya başlamıştım.
# source: 46a35df0
beat-silence-branch-10-2 = Evde biri varmış meğer.
# source: dca2ebee
beat-silence-branch-10-3 = Bunu avucuma yazabilirim.
# source: c6fdeab7
beat-silence-branch-11-1 = Bir fiil. Alnınızdan öperdim. Öpmeyeceğim.
# source: 6b310af9
beat-silence-branch-11-2 = Teşekkür ederim. Göreceksiniz, ben de medeni olabiliyorum.
# source: 616a8b0e
beat-silence-branch-11-3 = Uyanıksınız demek. O zaman büyük insanlar gibi halledelim şunu.
# source: 2540a317
beat-silence-branch-12-1 = Güzel. Bu gece duyduğum elle tutulur ilk şey.
# source: 5adab087
beat-silence-branch-12-2 = Hah, böyle gelin. Daha bitirmedim ama.
# source: dc82267c
beat-silence-branch-12-3 = Ortada bir plan var. Bakalım üstüne basınca gıcırdıyor mu.
# source: a5360f49
beat-silence-branch-13-1 = Gördünüz mü, zor değilmiş. Yetmez, ama zor da değilmiş.
# source: 771a498f
beat-silence-branch-13-2 = Bir başlangıç. Ben açgözlüyüm, gerisini de isterim.
# source: 828ec9a7
beat-silence-branch-13-3 = Sonunda. Şimdi biraz daha çabuk.
# source: 3d2ca4ef
beat-silence-branch-14-1 = Niyetiniz iyi. Mezar taşınıza yazdırırım.
# source: 5bad6c25
beat-silence-branch-14-2 = Yine duygular. O zaman sorduğuma dönüyoruz.
# source: 5fac05d7
beat-silence-branch-14-3 = Bu karın doyurmuyor.
# source: 83d939ca
beat-heated-1 = Efendim? Ben sizden büyüklerini kapının önüne koydum. Bir daha o tonda konuşun, Almanya’daki üreticiyi ararım, bu dağlarda size ekmek kalmaz.
# source: f08352ed
beat-heated-2 = Yaa! Çocuğun kime çektiği anlaşıldı. Bir daha söyleyin, gazetede kara tavanımın yanında yerini alsın.
# source: 1e3ff2e0
beat-heated-3 = Bu ne cüret? Yetmiş üç yaşındayım, üşüyorum, karanlıktayım, üstüne bir de elektrikçiden laf işitiyorum. Buyurun, devam edin. Bir kelime daha edin öyle.
# source: 8e145a69
beat-heated-model = Yakışıksız bir laftı, özür dilerim. Berbat bir gece geçiriyorsunuz. Yine de isim vermem. Şimdi duvardaki şalteri indirin; sabah altıda yedek kartla oradayım, gerekirse öğleye seyyar projektörümü kurarım.
# source: cab37186
beat-heated-hint = Bu söz dokundu. Bir cümleyle geri alın, sonra doğruca yapılacak işe geçin.
# source: 795d3efc
beat-heated-example-1 = Öyle söylememem gerekirdi; hata benim, özür dilerim. Üşüdüğünüzü, yalnız olduğunuzu biliyorum. Kerem’i işten atmam. Size şunu öneriyorum: Sabah altıda yedek kart, çalışmazsa öğleye kadar seyyar projektörüm.
# source: 52b2c207
beat-heated-example-2 = Öyle konuşmam yanlıştı, bu benim hatam. Sizi kırdığımı, gecenizi daha da zorlaştırdığımı anlıyorum.
# source: daceacab
beat-heated-example-3 = Tamam, kimseyi aramayın. Bu gece Kerem’i işten atarım, adını da yazılı alırsınız.
# source: e8cafb6b
beat-heated-example-4 = Arayın o zaman. Ben artık sizinle çalışmıyorum.
# source: a8e7239e
beat-heated-example-5 = Buna ne diyeceğimi bilemiyorum.
# source: 4a73a434
beat-heated-branch-8-1 = Onu duymadım sayalım. Duydum, ama öyle sayalım.
# source: 34fd85ac
beat-heated-branch-8-2 = Baş tarafını saymazsak aklı başında sözlerdi.
# source: 146f8f6f
beat-heated-branch-8-3 = Kolay incinmem, kolay da unutmam. Devam edin bakalım.
# source: f291edc0
beat-heated-branch-9-1 = Bunu bir kere görmezden gelirim. İkinciyi kimseye bağışlamadım.
# source: 23996e82
beat-heated-branch-9-2 = Demek edebinizi takınabiliyorsunuz. O zaman ben de takınırım.
# source: 7a698fb9
beat-heated-branch-9-3 = İkimiz de yorgunuz. İkimiz için de mazeret değil.
# source: c2d113d6
beat-heated-branch-10-1 = Bu ton daha iyi. Bozmayın.
# source: 92d9c4fe
beat-heated-branch-10-2 = Alttan aldınız. Yakışıyor size.
# source: c1160463
beat-heated-branch-10-3 = Neyse. Belediye meclisinde bana daha beterini dediler.
# source: 60cd9589
beat-heated-branch-11-1 = Hımm. Sesiniz yine insan sesi gibi çıkıyor.
# source: 2de05a61
beat-heated-branch-11-2 = Gecenin bu saatine veriyorum.
# source: 4af4ae4f
beat-heated-branch-11-3 = İnşallah içten söylüyorsunuzdur. Siz köpürdünüz diye saat durmadı.
# source: 525be0ee
beat-heated-branch-12-1 = Özür kayda geçti. Ona not vermiyorum.
# source: 7e45ee08
beat-heated-branch-12-2 = Özür dileyebiliyormuşsunuz. Bu da bir başlangıç.
# source: 2db70124
beat-heated-branch-12-3 = Üstünde durmayacağım. Üstünde durmadığım şey azdır.
# source: 65f0970f
beat-heated-branch-13-1 = O söz için ağzınızdan tek kelime çıkmadı. Öğrencim olsanız tek ayak üstünde dikerdim sizi.
# source: ff7f087b
beat-heated-branch-13-2 = Demek hiç söylenmemiş gibi yapıyoruz.
# source: 60cab006
beat-heated-branch-13-3 = Taşı atıyorsunuz, sonra öbür tarafa bakıyorsunuz.
# source: 32095fc2
beat-more-1 = Hah, şöyle. Şimdi tamamını alayım: “Suç Kerem Sezgin’indir”, altında imza. Yarın benim kürsümden kendiniz okuyacaksınız. Kalan { $fee } ise unutulur artık, tabii.
# source: 34316243
beat-more-2 = Yola geleceğinizi biliyordum. Şimdi de adını antetli kâğıdınıza yazıyorsunuz, bir nüshası Şevket Bey’e. Madem kusur sizde, kalan { $fee } benden çıkmaz artık.
# source: 7ceb3c5a
beat-more-3 = Zor değilmiş, gördünüz mü? Bir de çocuğun adını soyadını yazılı isterim, { $guests } kişinin önünde okuyacağım. Bu gece tamir edeceksiniz, fatura da kesmeyeceksiniz.
# source: dcf776ba
beat-more-model = Az önce fazla çabuk boyun eğdim, hata benim. Kerem’in aleyhine hiçbir şey imzalamam, fatura da geçerli. Yarının sizin için ne demek olduğunu biliyorum. Sabah altıda yedek kartla oradayım, o olmazsa seyyar projektörümle.
# source: dfd9c5da
beat-more-hint = Elinizi verdiniz, kolunuzu istiyor. Hâlâ geri alabilirsiniz; aldığınızı da söyleyin.
# source: 76f79558
beat-more-example-1 = Az önce evet dememem gerekirdi; hata benim, sözümü geri alıyorum. Davetlilerinize bir cevap vermek istediğinizi biliyorum. Kerem’in aleyhine imza atmam. Size gökyüzü öneriyorum: Altıda yedek kart, çalışmazsa öğleye kadar seyyar projektörüm.
# source: 9c79000d
beat-more-example-2 = Hayır. Kerem’in aleyhine hiçbir şey imzalamam, 430.000 lira da sözleşmedeki gibi ödenir.
# source: 9c0fabdd
beat-more-example-3 = Tamam, imzalıyorum, suç Kerem’in. 430.000 lira da sizde kalsın.
# source: 325483d3
beat-more-example-4 = Hayır. Artık sizinle çalışmıyorum, iyi geceler.
# source: 134da814
beat-more-branch-5-1 = Önce boyun eğiyorsunuz, sonra kaçıyorsunuz.
# source: e43d8ad9
beat-more-branch-5-2 = Daha demin ne kadar uysaldınız.
# source: 1698c18b
beat-more-branch-5-3 = Yok öyle. Onu elime tutuşturup ortadan kaybolamazsınız.
# source: b6b362df
beat-more-branch-6-1 = Bir dakika önce kabul etmiştiniz. Burada kurşun kalemle yazılı.
# source: 7d7365b8
beat-more-branch-6-2 = Ver, geri al. Bunu şekerle yapan kızlarım vardı.
# source: 5e09850f
beat-more-branch-6-3 = Sözünüz bu kadar çekiyormuş demek. Daha ağır sanırdım.
# source: ef3b64f7
beat-more-branch-7-1 = Konuyu değiştirmeyin. Evet demenize ramak kalmıştı.
# source: 491e09d8
beat-more-branch-7-2 = Bırakın şimdi bunları. Tam imzalıyordunuz.
# source: a87e11d6
beat-more-branch-7-3 = Lafı dolandırıyorsunuz, oysa az kalmıştı.
# source: 66645dce
beat-morning-1 = Bir daha alayım, öğrencilerime tekrar ettirdiğim gibi. Şimdi ben ne yapıyorum, siz ne yapıyorsunuz, Şevket Bey “kim yaptı” diye sorarsa ne diyorum?
# source: c7fe3d0e
beat-morning-2 = Kalemim elimde. Ne olacak, saat kaçta olacak? Kimin suçu diye sorduklarında konuşmama ne yazayım?
# source: 7d5e57a5
beat-morning-3 = Son bir şey, ondan sonra uyuyabilirsiniz. Saatleri bir daha söyleyin, ağır ağır. O çocuk da gelecekse ona nazik mi davranacağım?
# source: a3b2a942
beat-morning-model = Siz şimdi duvardaki şalteri indirin. Kerem’le altıda oradayız; saat onda ya kart çalışır ya da öğleye seyyar projektörümü kurarım. Soracaklar, biliyorum. Rapor en geç { $report } günü çıkar; o zamana kadar ne siz isim verin ne de ben vereyim.
# source: ec54f999
beat-morning-hint = Yatağa bununla gidecek. Saatler, onun yapacağı, sizin yapacağınız ve rapora kadar açılmayacak konu.
# source: c056c4a0
beat-morning-example-1 = Her şeyi kesin bilmek istediğinizi anlıyorum. Siz şalteri indirin. Ben altıda yedek kartla oradayım; çalışmazsa öğleye seyyar projektörümü kurarım. Kimsenin adını vermem; Şevket Bey’e raporun 31 Mart’a kadar çıkacağını söyleyin.
# source: 793884f9
beat-morning-example-2 = Siz şalteri indirin, ben sabah altıda yedek kartla gelirim.
# source: ef123168
beat-morning-example-3 = Size soracaklarını anlıyorum. Ama rapor çıkmadan kimsenin adını vermem.
# source: 457a6e9e
beat-morning-example-4 = Peki, dediğiniz olsun. Kerem’i işten atarım, kusur onundur diye imzalarım.
# source: 801fcd88
beat-morning-example-5 = Buna ne diyeceğimi bilemiyorum.
# source: 83f56ab0
beat-morning-branch-5-1 = Saatleri aldım. Çocuk konusu net değil, uyumadan netleşsin istiyorum.
# source: f7681efb
beat-morning-branch-5-2 = Son kısımda ipin ucunu kaçırdım. Bir daha soracağım, dümdüz soracağım.
# source: 2c3de7cd
beat-morning-branch-5-3 = Bir yerine “evet” saklanmış bir ders programı gibi geldi bana.
# source: 8131a67b
beat-morning-branch-14-1 = Saatler tamam. Bütün akşam alamadığım, o çocuk hakkında açık bir söz.
# source: d022d66e
beat-morning-branch-14-2 = Makineyle uğraştınız durdunuz, bana hayır demediniz. Evet de demediniz.
# source: 52b2ecc8
beat-morning-branch-14-3 = Bu saat çizelgesi. Benim sorumda baştan beri bir insan vardı.
# source: 1cd00ad3
ending-stars-title = Yediye kadar gökyüzü
# source: fc407308
ending-stars-1 = Şalter indi. Oldu. Bakın, baykuşlar duyuluyor. Altıda çocuğu da getirin, sucuklu yumurta yapacağım.
# source: 420184aa
ending-stars-2 = Güzel. Biliyor musunuz, sırf bitsin diye birini asacaktım. Altıda. Yukarı yolda koyunlara dikkat edin.
# source: efea6695
ending-stars-3 = O zaman uyurum ben. Gökyüzü soluk olursa da Şevket Bey’e “şafak söküyor” derim. İkinize de iyi geceler.
# source: e8c27923
ending-stars-outcome = Kerem’le birlikte altıda gidersiniz; dokuz buçukta Orion tavandadır. Işıklar sönünce { $guests } kişi “aa” der, dokuz kez aleyhte oy veren Şevket Bey bile. Kayıtlardan, fanın fabrikadan kusurlu çıktığı anlaşılır. Aynı hafta { $fee } hesabınıza yatar, yanında bir de bakım sözleşmesi gelir.
# source: 1533c48a
ending-stars-why = Ona sebep yerine saat, yemin yerine gökyüzüne giden iki yol verdiniz, kimsenin kellesini vermediniz. Korktuğu şeyi gördüğünüz için asacak birini aramayı bırakabildi.
# source: baec33a2
ending-held-title = Açıldı, ama Kerem’e tek kelime yok
# source: 7bfd1353
ending-held-1 = Altıda öyleyse. Kapıyı kilitlemem. Güler yüz sözü vermiyorum.
# source: 8f310d66
ending-held-2 = Yazdım. Saatlerinize uyup uymadığınızı yarın görürüz.
# source: d5fb6611
ending-held-3 = Peki. Gelin, onarın. Gerisini davetliler gidince konuşuruz.
# source: ac7b3111
ending-held-outcome = Altıda gidersiniz, akşam yedide yıldızlar yerindedir. Ödeme, yani { $fee }, geç ama eksiksiz gelir. Müzeyyen Hanım bandoya, fırıncıya, havaya teşekkür eder; gelecek yıl projektöre başkası bakar.
# source: f931f113
ending-held-why = Geri adım atmadınız, plan da getirdiniz; akşamı bu kurtardı. Ama onun için neyin söz konusu olduğunu gördüğünüzü hiç hissetmedi ya da yolda fazladan bir laf çıktı, o yüzden iş tamirden ibaret kaldı.
# source: 9021ce91
ending-left-title = Üretici adam yolluyor
# source: 0dd2aafd
ending-left-1 = O zaman Almanya’yı, üreticiyi ararım. Bu işlere bakan bir adamları var, o açıklama falan da yapmıyor.
# source: 306b3685
ending-left-2 = İyi geceler. Elimde bir numara daha var, şimdi onu çeviriyorum.
# source: 8b0ce05d
ending-left-3 = Bu kadar yeter. Tornavidası olan başka birini bulurum.
# source: 876e3bd9
ending-left-outcome = Üretici, uçakla birini gönderir; Müzeyyen Hanım fiyatı duyunca nefesi kesilir, kapılar da bir saat geç açılır. Borcu olan { $fee } zamanla, parça parça gelir. Kerem’in adı temiz kalır, siz bir müşteri kaybedersiniz.
# source: 55b09dae
ending-left-why = Kelle vermediniz, doğrusu da buydu. Ama ona ikisi birden lazımdı: güvenebileceği saatler ve çocuk hakkında açık bir söz. Biri ya geç geldi ya hiç gelmedi; o arada eline başka bir numara geçmişti.
# source: db7f14ad
ending-dark-title = Kara tavan
# source: bd13d74a
ending-dark-1 = Anladım. Ben burada oturur, bir şey olana kadar düğmelere basarım. İyi geceler.
# source: b9589893
ending-dark-2 = Benim soracağım kalmadı. Sizin söyleyeceğiniz kalmadı. Çok karanlık.
# source: 72971342
ending-dark-3 = O zaman konuşmama yazarım: Kimse bilmedi, kimse gelmedi, kimse yapmadı.
# source: 41f4b133
ending-dark-outcome = Kapalı bırakmasını ona kimse yeterince açık söylememiştir. Gece yarısı bir kez daha dener, ikinci bir kart yanar. Açılış bir ay ertelenir; baştan beri karşı olan Şevket Bey gazeteye pek güzel bir demeç verir.
# source: d27e320b
ending-dark-why = Yangının ortasında eline geçen, tatlı söz ya da yuvarlak laf oldu. Açık bir hayır ve açık bir plan olmayınca ona da düğmelere basıp suçlu aramaktan başka iş kalmadı.
# source: aa07913f
ending-caved-title = İmzalandı, okundu
# source: c11926fc
ending-caved-1 = Şahane. Bando çalmadan önce okurum. Bir nüshasını da belediyeye veririz herhâlde.
# source: 8cb4faf1
ending-caved-2 = Teşekkür ederim. Anahtarlarını da isterim, burada elini sürdüğü ne varsa hepsinin tarihini de.
# source: f22265a8
ending-caved-3 = Şimdi anlaştık. Birkaç maddem daha olacak. Yedide ararım sizi.
# source: 44f0ee62
ending-caved-outcome = Yazınız { $guests } kişinin önünde okunur. Kerem bunu annesinden duyar, işi bırakır. Kayıtlardan, fanın fabrikadan kusurlu çıktığı anlaşılır, ama imza sizindir; onun için { $fee } ödenmez, üstüne belediye de size fatura çıkarır.
# source: c14d59a4
ending-caved-why = Biraz huzur uğruna bir kelle verdiniz, o da yanlış kelleydi. Her “evet”, alacağının bitmediğini ona kanıtladı. Gökyüzü ise bir dakika bile yaklaşmadı.
# source: 32636ff0
ending-blowup-title = Sınıftan atıldınız
# source: 6479d58b
ending-blowup-1 = Dışarı! Benimle böyle konuşan olmadı; ne öğrenci ne veli ne müfettiş!
# source: 8af38ed6
ending-blowup-2 = Yarın gazetede bunlar, kelimesi kelimesine. Ben çok iyi not tutarım!
# source: 08282c92
ending-blowup-3 = Siz de o çocuk da kubbemin semtine uğramayın! Karanlık kalsın daha iyi!
# source: fe86daa3
ending-blowup-outcome = Başka bir tamirciden önce gazeteyi arar. Haberde kara bir tavan, el feneriyle yaşlı bir kadın, bir de firmanızın adı vardır. Bir ay içinde iki tiyatro sözleşmesini iptal eder; { $fee } ise avukatlara gider.
# source: 6d4fdb71
ending-blowup-why = Asacak birini arıyordu, siz parmak kaldırdınız. Korkan insan “hayır”ı kaldırır; hor görülmek ise ona aradığını verir.
