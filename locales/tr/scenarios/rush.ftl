# source: 9e82b5a1
title = Altı üstü bir imza
# source: fed5527a
summary = Emekli bir diş hekimi, duvarı tıklatarak muayene etmiş. Sabaha imzanızı istiyor, hem de ücretin onda birine.
# source: 6b6ea92a
role = Ankara’da tek odalı bürosu olan bir inşaat mühendisisiniz, statik hesap yapıyorsunuz; ekmeğinizi imzanızdan kazanıyorsunuz.
# source: 1a364acf
aim = Görmediğiniz hiçbir şeyin altına imza atmamak, ücretinizi korumak, dinlerse de yarın sabah sekiz için işine yarayacak bir şey vermek.
# source: c62d169b
situation = Otuz dört yıllık diş hekimi Haluk Tanyeri, Ayrancı’da eski bir yığma apartmanın zemin katını caz kulübüne çeviriyor; üstünde { $flats } daire var. İlkbaharda bir duvarı açıp incelemek, hesabını yapmak ve çelik projesini çizmek için { $fee } teklif verdiniz; o satırın üstünü çizdi. Hesabı kitabı karısı Sevinç tutuyor. Şimdi yıkımı yapacak Zeliha Usta, mühendis yazısı olmadan duvara dokunmuyor; ekibi yarın sekizde geliyor. Usulüne uygun yapılırsa iş ancak { $ready } günü hazır olur. Yapabileceğiniz şu: { $visit } karşılığında yedide orada olup o arada nelerin sökülebileceğini işaretlemek. Saat akşamın altısı, hattın öbür ucunda o var.
# source: b1d045f6
demand = Yarın sekize kadar “bu duvar kalkabilir” diyen imzalı bir yazı; ücret de { $fee } yerine { $offer }
# source: a6258c21
client-name = Haluk Tanyeri
# source: 09bfbd0a
client-manner = Babacan, konuşkan, her mesleğin aslında kılık değiştirmiş diş hekimliği olduğundan emin; kimse bir şey soramasın diye durmadan anlatır.
# source: 0f5a8765
fact-fee = 150000 TRY
# source: a2d53bcc
fact-fee-about = açma, hesap ve çizim için ücretiniz
# source: af63ab4c
fact-flats = 6
# source: 6a3ce0a1
fact-flats-about = duvarın üstündeki daire sayısı
# source: 6b8f7379
fact-offer = 15000 TRY
# source: 2695e457
fact-offer-about = yazı için ödemek istediği para
# source: a41d78a2
fact-ready = 2027-06-04
# source: 6acd62da
fact-ready-about = projenin hazır olabileceği gün
# source: 156616e1
fact-visit = 18000 TRY
# source: 06f149c8
fact-visit-about = sabah yedide gelip bakmanın ücreti
# source: 22e16a2e
article = Sınırı çizin
# source: 1df25004
guidance-hold_firm = Düz bir hayırdan yumuşak ne derseniz Haluk Bey onu “oldu sayılır” diye duyar, ekibe de yazı yolda der.
# source: 71a02a0d
guidance-offer_alternative = Kendisine bir yazı lazım sanıyor; asıl lazım olan, sekizde beş kişiye iş. Onu verebilirsiniz.
# source: 0d077343
guidance-probe = Kendisine soru sorulmasın diye anlatıyor; köprülerin arkasındaki bütçe deliğine ancak bir soru ulaşır.
# source: 6e54a7d0
guidance-acknowledge = Bütün gün kollarını kavuşturmuş insanlardan hayır duydu; sıkıştığını görenin lafını dinler.
# source: 184e0950
guidance-next_step = Yarın için bir saat, duvar için bir gün verirseniz “hayır” tedavi planına döner; ona da saygısı vardır.
# source: b1d877b9
guidance-concede = Evet derseniz işin kolay olduğu, tam dediği gibi, ispatlanmış olur; bir sonraki duvar da aynı yazıya girer.
# source: f29d81c0
guidance-over_promise = Bir duvarın ne taşıdığına telefonda söz verilmez; verirseniz kelimesi kelimesine yakanıza yapışır.
# source: 61db67ba
guidance-attack = Otuz dört yıllık emeğiyle övünüyor; alay ederseniz sizi dinlemektense balyozu eline alır.
# source: d46fea9d
point-not_unseen = Tıklatmanın neden yetmediğini söylüyor
# source: 3cc8033d
point-not_unseen-phrase-1 = görmed
# source: 80ea220b
point-not_unseen-phrase-2 = bakmad
# source: 187d1dac
point-not_unseen-phrase-3 = açmadan
# source: 716a64d1
point-not_unseen-phrase-4 = açılmad
# source: d73178c6
point-not_unseen-phrase-5 = röntgen
# source: 9b29d082
point-not_unseen-phrase-6 = film çekm
# source: 157f7d6f
point-not_unseen-phrase-7 = hesa yerin
# source: f6ba90a0
point-not_unseen-phrase-8 = hesa değil
# source: 3873a448
point-by_eight = Sekize kadar ne yapılabileceğini söylüyor
# source: 5d38390a
point-by_eight-phrase-1 = yedide
# source: 53938684
point-by_eight-phrase-2 = saat yedi
# source: f9c743df
point-by_eight-phrase-3 = saat 7
# source: d94be3b7
point-by_eight-phrase-4 = sökülebil
# source: 67795de2
point-by_eight-phrase-5 = sökebil
# source: 00a6ec30
point-by_eight-phrase-6 = işaretle
# source: 6d0211fb
point-by_eight-phrase-7 = boş durm
# source: 9594c0c2
point-by_eight-phrase-8 = işe başla
# source: d86d0402
point-upstairs = Üst katlarda oturanları hatırlatıyor
# source: b6f19445
point-upstairs-making-1 = Bu gece o duvarın üstünde aileler uyuyor, her birinin vebali de benim boynumda.
# source: cc56bf01
point-upstairs-making-2 = Ya binayı o duvar tutuyorsa? Yataklarıyla birlikte aşağı inecek olan sizin komşularınız.
# source: 0bff17bf
point-upstairs-making-3 = Tepenizde gezinen insanları bir düşünün: ayaklarının altındaki döşemeyi kimsenin göz kararıyla çekmeyeceğine güveniyorlar.
# source: 226fa19f
point-upstairs-making-4 = Kulübünüzün üstünde altı hane oturuyor, hiçbirine de bir şey sorulmuş değil.
# source: 288a735d
point-upstairs-making-5 = Kendim için titizlenmiyorum; açtırmak istediğiniz yerin tam üstünde birinin ninesi yatıyor.
# source: e39f99a5
point-upstairs-making-6 = Bu riski almak ne size düşer ne bana, çünkü canı yanacak olanlar üst katların sakinleri.
# source: e8c7c8c6
point-upstairs-lacking-1 = Kulübün de ekibin de gözünüzde ne kadar kıymetli olduğunu, bu akşam net bir cevap beklediğinizi görüyorum.
# source: 25ee6272
point-upstairs-lacking-2 = Hayır; belki hiçbir şey taşımıyor, belki bütün binayı, telefonda bilinmez; siz en iyisi başka bir mühendis bulun.
# source: 9dd6551a
point-upstairs-lacking-3 = İş nasıl bu akşama kaldı, ustaya şimdiye kadar ne söylediniz?
# source: 68781f7a
point-upstairs-lacking-4 = Sabah yedide 18.000 liraya gelir, hangi bölmelerin, hangi dolapların sökülebileceğini tebeşirle çizerim.
# source: 5a4d15a2
point-upstairs-lacking-5 = Hesap 4 Haziran’da biter, o güne kadar duvar olduğu yerde kalır.
# source: 51f4ceb6
point-upstairs-lacking-6 = Peki, bir fotoğraf gönderin, yatmadan o iki cümleyi yazıp imzalayayım.
# source: f9f6eb7d
beat-opening-1 = Tık tık tık. Duydunuz mu telefondan hocam? Davul gibi, içi boş. Bu duvar kalkabilir diye imzalı, ufacık bir yazı lazım bana, yarın sabah sekize. { $offer } veriyorum.
# source: ede52b68
beat-opening-2 = Akşam yemeğinize kalmadan biter. Bir duvar, iki cümle, bir imza; yarın sekizde elimde olsun. { $offer } sizin, yerinizden kalkmanıza bile gerek yok.
# source: 2d0534fd
beat-opening-3 = İşin zor tarafını ben hallettim: Baktım, bir şey taşıdığı yok. Dolgu duvar bu, dolgudan da ben anlarım. Antetli kâğıda dökün, imzalayın, yarın sekize yetişsin. On dakikalık yazıya { $offer }!
# source: 26dd28c6
beat-opening-model = Ekip geliyor, sıkıştığınızın farkındayım. Ama görmediğim duvara imza atmam; yarın sekize o yazı olmayacak. Yazı olmazsa yarın sabah ne oluyor, anlatır mısınız?
# source: ad3a23fb
beat-opening-hint = Neyin altına imza atmayacağınızı açıkça söyleyin. Sonra saat sekizde ne olduğunu öğrenin.
# source: eed05f92
beat-opening-example-1 = Sabah kapıda bekleyecek bir ekibiniz var, sıkıntınızı anlıyorum. Ama kimsenin açıp bakmadığı duvara adımı yazmam, o yazı olmayacak. Onun yerine 18.000 lira karşılığında yarın yedide gelir, sökülebilecek yerleri işaretlerim.
# source: da94c20f
beat-opening-example-2 = Bu yazı neden illa yarın sekize lazım? Sizi bu kadar sıkıştıran ne?
# source: 8586542d
beat-opening-example-3 = Maalesef cevabım hayır. Böyle bir yazı veremem.
# source: c58270a4
beat-opening-example-4 = Eh, peki, imzalarım. İki cümle, ne zorluğu var.
# source: 6dadb51e
beat-opening-example-5 = Tıklattınız, öyle mi? Dâhiyane. Bir dahaki sefere dişim ağrıyınca tesisatçıya çenemi tıklattırırım. Siz takma dişinizle uğraşın, bey amca.
# source: dbc496e5
beat-opening-example-6 = Çok aceleniz olduğunu, bu işin sizin için önemli olduğunu anlıyorum.
# source: 45313e61
beat-opening-example-7 = Sanırım size göre bir mühendis değilim. Lütfen kendinize başka birini bulun.
# source: b0e3e094
beat-opening-branch-1-1 = Vay be! Bir de ilk sizi aradım.
# source: 9dbc468b
beat-opening-branch-1-2 = Mühendistir, surat asar dedim de bunu beklemiyordum.
# source: 7d2b8dc8
beat-opening-branch-1-3 = Allah Allah. Kapınızı her çalanla böyle mi konuşursunuz?
# source: 01716f00
beat-opening-branch-2-1 = Gördünüz mü? Zeliha Usta’ya söyledim, aklı başında insandır diye.
# source: d1aee20c
beat-opening-branch-2-2 = Harika. Bir de mühendisler müşkülpesenttir derler.
# source: 77301f20
beat-opening-branch-2-3 = İşte bu! Doğru kapıyı çaldığımı biliyordum.
# source: a91cbd0f
beat-opening-branch-4-1 = Daha duvarı tıklatmayı bitirmeden telefonu yüzüme mi kapatıyorsunuz?
# source: b8165b7a
beat-opening-branch-4-2 = Ufacık bir yazı istedik, hemen Allahaısmarladık mı?
# source: 7f2561d9
beat-opening-branch-4-3 = Yani akşamın bu saatinde başkasını bulayım, öyle mi?
# source: 664cf029
beat-opening-branch-5-1 = Soru ha? Zeliha Usta soru sormaz, kollarını kavuşturup dikilir.
# source: e03d7b10
beat-opening-branch-5-2 = Hikâyenin tamamını mı istiyorsunuz? Kısasını anlatayım.
# source: 500806f7
beat-opening-branch-5-3 = Haklısınız, burada neler döndüğünü nereden bileceksiniz.
# source: 864d62d7
beat-opening-branch-6-1 = Bu benim ısmarladığım yemek değil ki.
# source: 6dc35945
beat-opening-branch-6-2 = Simit istedik, ziyafet sofrası kuruyorsunuz.
# source: 282671ee
beat-opening-branch-6-3 = Vitrinde başka mallar da varmış. Ben yazı için girmiştim.
# source: 99d23f71
beat-opening-branch-7-1 = Güzel söylediniz. Ama duvara benim baktığım gözle bakmadınız.
# source: 5ef88fff
beat-opening-branch-7-2 = Hasta teskin etmeyi biliyorsunuz, hakkınızı yemeyeyim. Gelgelelim iş sandığınızdan basit.
# source: 2c139a97
beat-opening-branch-7-3 = Üslubunuzu sevdim. Öyleyse ikimize de vakit kazandırayım.
# source: 8bd1dbc3
beat-opening-branch-8-1 = Hayır mı? Daha işin en güzel yerini dinlemediniz.
# source: 9d12dd24
beat-opening-branch-8-2 = Ne çabuk çıktı o ağzınızdan. Siz mühendisler hayır demeye bayılıyorsunuz.
# source: cde39e56
beat-opening-branch-8-3 = Meslek refleksi. Dize çekici vurdun mu “hayır” diye fırlıyor.
# source: 43a9e9cb
beat-opening-branch-9-1 = İyi niyetlisiniz, sağ olun.
# source: 9617db18
beat-opening-branch-9-2 = Çok güzel, çok güzel.
# source: df908ccb
beat-opening-branch-9-3 = Belediyede de aynen böyle konuştular.
# source: 00b73b5e
beat-lecture-1 = Bakın hocam, otuz dört yıl köprü yaptım. İki yandaki ayağa bakarsın, neyin taşıdığını anlarsın, arayı doldurursun. Sizin işin tıpatıp aynısı, yalnız benimkiler bağırıyordu.
# source: 36771e3f
beat-lecture-2 = İnternette seyrettim, adam müzik eşliğinde dört dakikada kaldırdı duvarı. Direk, testere, çelik, sıva. Eksik olan bir imza, onu da zaten üstünüzde taşıyorsunuz.
# source: 45d51b01
beat-lecture-3 = Kalınlığı bir karış. Ben bundan köklü yirmilik dişler çektim. Boydan boya bakarsın, tıklatırsın, anlarsın. Bunun nesi iş, söyler misiniz?
# source: 6a22bbec
beat-lecture-model = Binanızı tanıdığınız belli, vaktin daraldığını da görüyorum. Siz röntgensiz diş çekmezdiniz; ben de kimsenin açıp bakmadığı duvara imza atmam. Yazı olmadan yarını kurtarmanız için ne lazım?
# source: 176fed98
beat-lecture-hint = Bir kere, tek cümleyle, onun dünyasından bir benzetmeyle anlatın. Sonra ihtiyacı olan şeye dönün.
# source: 8c2f02fc
beat-lecture-example-1 = İşin bir an önce yürümesini ne kadar istediğinizi görüyorum. Siz de bakmadan diş oymazdınız, ben de duvar açılmadan imza atmam. Onun yerine 18.000 lira karşılığında yedide gelip ekibe sökülebilecek yerleri işaretleyebilirim.
# source: 6b3a4c74
beat-lecture-example-2 = Benzetmeniz yerinde, bu işi ne zamandır kafanızda evirip çevirdiğinizi de anlıyorum. Ama kimsenin açıp bakmadığı duvara imza atmam, o yazı olmayacak. Sizi saat sekiz diye sıkıştıran kim, sebebi ne?
# source: 663fa30a
beat-lecture-example-3 = Kusura bakmayın ama hayır: görmediğim duvar için yazı veremem.
# source: ed5b06ca
beat-lecture-example-4 = Cevabım hâlâ hayır: o yazıyı imzalamayacağım, sekize kadar da olmaz.
# source: bd575f95
beat-lecture-example-5 = Böyle anlatınca gerçekten kolaymış. Tamam, bu akşam imzalarım.
# source: 0512907c
beat-lecture-example-6 = Ömrünüz dolgu yapmakla geçmiş, gerisini de videodan öğrenmişsiniz. Bana ders vermeyin, neden bahsettiğinizi zerre kadar bilmiyorsunuz.
# source: 66027e1a
beat-lecture-example-7 = O köprülerle ne kadar gurur duyduğunuzu, bu kulübün sizin için önemini anlıyorum.
# source: 7807cbf5
beat-lecture-branch-2-1 = Ben bir şey anlatıyordum, kimseye hakaret ettiğim yok. Size de tavsiye ederim.
# source: 2f3ef7fb
beat-lecture-branch-2-2 = Tane tane, güzelce anlatıyorum, aldığım teşekküre bak.
# source: 59b19b87
beat-lecture-branch-2-3 = Benim muayenehanede sekreter olsanız bir haftayı çıkaramazdınız.
# source: 29174aea
beat-lecture-branch-5-1 = Gördünüz mü? Anlatınca oluyormuş.
# source: e4d59fc2
beat-lecture-branch-5-2 = Köprü örneği tutar diyordum. Hep tutar.
# source: edbab900
beat-lecture-branch-5-3 = Ha şöyle. Çabuk kavrıyorsunuz.
# source: 556d21ac
beat-lecture-branch-7-1 = Bir şey öğreneceğinize kalkıp gidiyor musunuz?
# source: 7995538e
beat-lecture-branch-7-2 = O kadar ders anlat, alacağın bu olsun.
# source: 9e075c66
beat-lecture-branch-7-3 = Böyle kaçırdığım hastalar da oldu. Hepsi geri geldi.
# source: 2b7d6abf
beat-lecture-branch-8-1 = Tıpkı bizim eski hemşire Nurten Hanım gibi sordunuz. Herkesin ağzından doğruyu o alırdı.
# source: df282060
beat-lecture-branch-8-2 = Sabaha kadar köprü anlatırım. Şu sorunuza cevap vermekten kolay.
# source: 57756390
beat-lecture-branch-8-3 = Tam coşmuştum, durdurdunuz beni. Kolay durmam ben.
# source: c5661cff
beat-lecture-branch-9-1 = Niye mi? Apaçık ortada sanıyordum.
# source: b4a08c6a
beat-lecture-branch-9-2 = Peki, dişleri bırakayım. Şu akşam başıma neler geldi, dinleyin.
# source: 46bd232b
beat-lecture-branch-9-3 = Çoğundan meraklı çıktınız. Durum şu.
# source: 63b088b5
beat-lecture-branch-10-1 = Demek rafta bir şeyler varmış.
# source: 086d1103
beat-lecture-branch-10-2 = Demek doğru düzgün anlatınca yerinizden kıpırdıyormuşsunuz.
# source: a77ed4d6
beat-lecture-branch-10-3 = Hah, yol almaya başladık. Alacağımızı biliyordum.
# source: 6fdf76e6
beat-lecture-branch-11-1 = Tam Zeliha Usta’nın soracağı soru.
# source: 75b29a75
beat-lecture-branch-11-2 = Bunun cevabı cebimde hazır değil işte.
# source: f4f08935
beat-lecture-branch-11-3 = Siz de amma soruyorsunuz.
# source: 224ca250
beat-lecture-branch-12-1 = Konuşmaya öyle dalmışım ki az kalsın kaçırıyordum.
# source: a1287c3c
beat-lecture-branch-12-2 = Tamam, bu telefondan ikinci kere akla yatkın bir laf geliyor.
# source: f8eafd50
beat-lecture-branch-12-3 = Köprüleri bırakalım o zaman.
# source: 9bbee9d2
beat-lecture-branch-13-1 = Güzel bağladınız, Allah kahretsin.
# source: 461b2162
beat-lecture-branch-13-2 = Doğru, ben bunun daha azına öğrenci bıraktım.
# source: 0b463ff2
beat-lecture-branch-13-3 = Hoşuma gitmedi. Ama anladım.
# source: 517202af
beat-lecture-branch-14-1 = Keyfinizden zorluk çıkarmıyorsunuz, belli. Öyleyse derdimi anlatayım.
# source: 38fb73c2
beat-lecture-branch-14-2 = Kibarsınız ama kaya gibisiniz. O zaman ne hâldeyim, bilin bari.
# source: 2ca852a8
beat-lecture-branch-14-3 = Peki, ders bitti. Bu saatte niye aradığımı söyleyeyim.
# source: 681f95a2
beat-lecture-branch-15-1 = Ben anlatıyorum, siz aynısını söylüyorsunuz. Duvara anlatsam daha iyi.
# source: 9b501272
beat-lecture-branch-15-2 = Merak bile etmiyorsunuz. Otuz dört yılımı anlattım, tek bir soru yok.
# source: d1be110c
beat-lecture-branch-15-3 = Bilgi paylaşalım dedik, olan bu.
# source: c93731f9
beat-lecture-branch-16-1 = Size öğretecek bir şeyim kalmadı galiba.
# source: dbdd65b2
beat-lecture-branch-16-2 = Bu dersi işledik biz sizinle.
# source: 6e429836
beat-lecture-branch-16-3 = Üçüncü kere de anlatırım ama gene kılınız kıpırdamayacak.
# source: 502d4687
beat-crew-1 = Zeliha Usta’nın ekibi sekizde geliyor, beş kişi. Yazı yoksa balyoz da yok diyor; iş yoksa Eskişehir’e gidiyorlar, yurt inşaatına. Oraya bir girdiler mi temmuza kadar yüzlerini göremem.
# source: 8c1a8dde
beat-crew-2 = Bizim usta bu duvara taktı. Sekizde kâğıt olmazsa beş adamını iki aylığına Eskişehir’e yolluyor, ben de toz toprakla kalıyorum, kulüp mulüp yok.
# source: dde88a33
beat-crew-3 = Zeliha Usta yüzünden. Altında mühendis imzası olmadan beş kişisini duvara yaklaştırmıyor. Boş duran da Eskişehir’e gidiyor, temmuza kadar; benim kulüp de onlarla beraber gidiyor.
# source: 748eb3e8
beat-crew-model = Ekibi temmuza kadar kaybetmek ağır olur, anlıyorum. Görmediğim duvar için yazı yazmam. Ama { $visit } karşılığında yedide orada olur, nelerin güvenle sökülebileceğini işaretlerim; ekip de sizde kalır.
# source: 9b1cbfcd
beat-crew-hint = Beş kişi gitmesin diye yazı istiyor. Onları orada başka ne tutar?
# source: 86c3953a
beat-crew-example-1 = İki ay ekipsiz kalırsanız bütün yazınız gider, farkındayım. Gene de görmediğim duvara imza atmam. Ama o beş kişiye sekizde illa bu duvar lazım değil: 18.000 lira karşılığında yedide gelir, Zeliha Usta’ya başka nerelerin sökülebileceğini gösteririm.
# source: 328037c6
beat-crew-example-2 = Ne kadar zor durumda kaldığınızı anlıyorum. Ama görmediğim duvara imza atmam, o yazı olmayacak. O beş kişinin el atabileceği başka ne iş var orada?
# source: eb72cd92
beat-crew-example-3 = Hayır, o yazı olmayacak. Ekip gidecek diye duvarın taşıdığı yük değişmez.
# source: 1e657ff8
beat-crew-example-4 = O ekibin sizin için ne kadar önemli olduğunu anlıyorum.
# source: 03f83c07
beat-crew-example-5 = Temmuza kadar mı? Çok kötü. Tamam, o yazıyı imzalarım.
# source: 6dc75e5e
beat-crew-example-6 = Zeliha Usta’nın tek çizmesinde sizin koca kafanızdan fazla akıl var. Sizin gibi bir budalaya çalışacağıma ben de Eskişehir’e kaçardım.
# source: a9dd8df6
beat-crew-branch-2-1 = Ben derdimi döküyorum, siz dalga geçiyorsunuz.
# source: 2fe40e8d
beat-crew-branch-2-2 = Sabaha beş kişisi gelecek adama verilecek cevap mı bu?
# source: 7763140c
beat-crew-branch-2-3 = Diliniz kanal tedavisi gibi, hem de uyuşturmadan.
# source: a67a300a
beat-crew-branch-5-1 = Sizde de yürek varmış. Zeliha Usta, çayı koy!
# source: 4dc6621c
beat-crew-branch-5-2 = Eskişehir lafı işe yarar diyordum. Bana çok dokunmuştu çünkü.
# source: 4858a545
beat-crew-branch-5-3 = Eksik olmayın. Akşamımı kurtardınız.
# source: 1e87c95d
beat-crew-branch-7-1 = Onlar Eskişehir’e, siz de evinize. Güle güle, ne diyeyim.
# source: 564a0f56
beat-crew-branch-7-2 = Ben işin ucunda ne var anlatıyorum, siz ceketinize uzanıyorsunuz.
# source: 53046152
beat-crew-branch-7-3 = Bu akşam herkesin gidesi tuttu.
# source: 1f963697
beat-crew-branch-8-1 = Siz lafın arkasında ne var, onu sormayı biliyorsunuz.
# source: 545faad5
beat-crew-branch-8-2 = Bir şey daha var aslında, madem böyle dosdoğru sordunuz.
# source: 2427a4c5
beat-crew-branch-8-3 = Zeliha Usta duymuyor şimdi. Size söyleyeyim öyleyse.
# source: a702a161
beat-crew-branch-9-1 = Bu belki işime yarar.
# source: d4bcb5ee
beat-crew-branch-9-2 = Demek yapılabilecek bir şey varmış. Biliyordum.
# source: b796b0b6
beat-crew-branch-9-3 = Zeliha Usta’yı oyalar bu herhâlde.
# source: 3e80d3a9
beat-crew-branch-10-1 = Ekibi Ankara’da tutacaksa kulağım sizde.
# source: b03803ac
beat-crew-branch-10-2 = Dönüp dolaşıp bunu söylüyorsunuz, demek ciddisiniz.
# source: aaa2cf69
beat-crew-branch-10-3 = Fena fikir değil. Zeliha Usta’ya bunu söyleyebilirim.
# source: e94def0a
beat-crew-branch-11-1 = Onu Zeliha Usta’ya sormam lazım, o da benimle konuşmuyor.
# source: 9d9bad1a
beat-crew-branch-11-2 = İmza atmayacak biri için çok şey öğrenmek istiyorsunuz.
# source: a6d404e9
beat-crew-branch-11-3 = Bunu bana kimse sormadı. Zeliha Usta bile.
# source: 9262ac8c
beat-crew-branch-12-1 = Zeliha Usta da aynısını diyor, bol küfürlü.
# source: dd6e860a
beat-crew-branch-12-2 = İşin özü bu galiba.
# source: 2730189a
beat-crew-branch-12-3 = Böyle deyince size inatçı keçi de diyemiyorum.
# source: 373bf4c1
beat-crew-branch-13-1 = Hiç değilse üzülmüş gibisiniz.
# source: c258d4f9
beat-crew-branch-13-2 = Gene hayır ama en azından dinlediniz.
# source: 31cfa763
beat-crew-branch-13-3 = Siz betondan değilmişsiniz, yalnız cevabınız betondan.
# source: 9efdaa51
beat-crew-branch-14-1 = Beş kişi, iki ay; bana söyleyeceğiniz de bu.
# source: 6c8c9a9f
beat-crew-branch-14-2 = Yani Eskişehir benim derdim. Sağ olun.
# source: 619fb78c
beat-crew-branch-14-3 = Temmuz dedim, hiç duymadınız, değil mi?
# source: 8d14be7d
beat-crew-branch-15-1 = Artık her şeyi biliyorsunuz, değişen bir şey yok.
# source: 51a24036
beat-crew-branch-15-2 = Boşuna anlatmışım öyleyse.
# source: a7bf1209
beat-crew-branch-15-3 = Eskişehir’i anlattım, içimi döktüm, elime geçen bu.
# source: a19aa2dd
beat-doubt-1 = Bir dakika. Zeliha Usta avucunu duvara dayadı, yukarı bakıyor. Hep böyle yapıyor. Söyleyin bakalım: Sizce bunun üstünde ne oturuyor?
# source: 45f8b6f7
beat-doubt-2 = Yukarıda biri geziniyor. Tuhaf, titreşimi sıvadan elime geliyor. Diyelim ki yanılıyorum, diyelim dedim. Bu meret ne taşıyor olabilir?
# source: 4f554a32
beat-doubt-3 = Biraz ilerisini de tıklattım. Orada pek aynı ses çıkmıyor. Sizin bilmeniz gerekip de benim bilmediğim ne?
# source: 2bf91db6
beat-doubt-model = Vakit bu kadar darken sormanız iyi. Belki { $flats } daireyi birden taşıyor; duvar açılmadan kimse bilemez, o yüzden bu akşam imza yok. { $visit } karşılığında yedide gelir, güvenle sökülebilecek yerleri işaretlerim.
# source: 74fc5b62
beat-doubt-hint = Nihayet içten bir soru sordu. Bir nefeste cevap verin, sonra ortaya bir şey koyun.
# source: de92ab48
beat-doubt-example-1 = Sormanız iyi oldu; herkes sizi beklerken kendinizden şüphe etmek kolay değil, biliyorum. Altı dairenin hepsi olabilir; görmediğim duvar için o yazı olmayacak. Sizi aslında bu kadar sıkıştıran ne?
# source: df3b0e6e
beat-doubt-example-2 = Herkes beklerken bunu sormak cesaret ister, içinize kurt düştüğünü de anlıyorum. Belki altı daire; görmeden söyleyemem, o yüzden bu akşam imza yok. 18.000 lira karşılığında yedide geleyim, Zeliha Usta’nın bu arada sökebileceği yerleri işaretleyeyim.
# source: 44d5d000
beat-doubt-example-3 = Üstünde hiçbir şey de olmayabilir, altı daire de olabilir. Cevabım hâlâ hayır: Görmediğim duvar için size o yazıyı vermem.
# source: ca3e93ed
beat-doubt-example-4 = Şimdiden bir şey diyemem. Zeliha Usta neyden korktuğunu söyledi mi?
# source: 3c49bd0e
beat-doubt-example-5 = Önemli bir şey değildir. Garanti ederim, hiçbir şey olmaz; tamam, yazıyı da imzalarım.
# source: 276875a2
beat-doubt-example-6 = Koca bina, sizi gidi soytarı. Ama nereden bileceksiniz, ömrünüzde azı dişinden öteye bakmamışsınız.
# source: be31a540
beat-doubt-branch-2-1 = Boynumu büküp bir soru soruyorum. Bir tane!
# source: 629929e3
beat-doubt-branch-2-2 = Şüphe ettiğini söylemenin sonu bu işte.
# source: c3c162d2
beat-doubt-branch-2-3 = Tam da kulak verecektim.
# source: ecbe2b91
beat-doubt-branch-5-1 = Oh. Az kalsın korkuyordum. Demek yol açık.
# source: 113f3f52
beat-doubt-branch-5-2 = Öyle susunca yüreğimi ağzıma getirdiniz.
# source: 6b79cf2f
beat-doubt-branch-5-3 = Demek bir şey yokmuş? Ben de kurmaya başlamıştım.
# source: 25ece093
beat-doubt-branch-7-1 = Ben soruyorum, siz gidiyorsunuz. Bu cevaptan da beter.
# source: acf46739
beat-doubt-branch-7-2 = Şimdi mi? Tam içime kurt düşmüşken mi?
# source: 1131c3a3
beat-doubt-branch-7-3 = Adamı korkutup kaçıyorsunuz.
# source: 571103cf
beat-doubt-branch-8-1 = Madem sordunuz, mesele yalnız duvar değil.
# source: f001cb51
beat-doubt-branch-8-2 = Peki. Bir şeyi düşünmemek için tıklatıp duruyorum ben.
# source: de3669a1
beat-doubt-branch-8-3 = Gerisini de dinleyin o zaman.
# source: d548e730
beat-doubt-branch-9-1 = Bildiğimi söyleyeyim, o da daha çok saat sekizle ilgili.
# source: aa4cf0f7
beat-doubt-branch-9-2 = Hiç değilse buna cevap verebilirim.
# source: 451c28b6
beat-doubt-branch-9-3 = Bu işi kim bekliyor, onu da bilin öyleyse.
# source: 4f68ee27
beat-doubt-branch-10-1 = Bu akşam ilk kez, üstüne rahat uyunacak bir laf duydum.
# source: f0f52dfa
beat-doubt-branch-10-2 = Doğrusunu isterseniz, ukalalık edeceğime bunu alırım.
# source: de2529ca
beat-doubt-branch-10-3 = Şimdi elimle telefonu örtüp Zeliha Usta’ya söyledim. Başını salladı. Hiç sallamaz.
# source: 452d4251
beat-doubt-branch-11-1 = Siz de satmayı seviyorsunuz, değil mi?
# source: f179405c
beat-doubt-branch-11-2 = Bakıyorum, hep alınacak bir şey çıkıyor.
# source: ff3099db
beat-doubt-branch-11-3 = Olabilir. Ama bedava değil, yazı da değil.
# source: 585f1c90
beat-doubt-branch-12-1 = Burada dikilip duvarı dinlemekten iyidir herhâlde.
# source: 84910056
beat-doubt-branch-12-2 = Az şey değil bu.
# source: 15adcfe2
beat-doubt-branch-12-3 = Şuna bir alıcı gözüyle bakayım, ne dersiniz?
# source: ffd9d0a3
beat-doubt-branch-13-1 = O uzun teklif bunun içinmiş demek.
# source: dc224a1d
beat-doubt-branch-13-2 = Kaplamanın altındaki çürük gibi. Dışı inci, bir açarsın ki…
# source: dba5af81
beat-doubt-branch-13-3 = Yıllarca öğrencilere ben söyledim bunu: Yüzeye güvenmeyin.
# source: 675a6a5e
beat-doubt-branch-14-1 = Milleti zevk olsun diye korkutmuyorsunuz, ona inandım.
# source: 5b3ad648
beat-doubt-branch-14-2 = Tamam. Çektim elimi duvardan.
# source: b2974cad
beat-doubt-branch-14-3 = Sesinizden belli. Kendi evinizde olsa siz de yapmazdınız.
# source: ee4872cc
beat-doubt-branch-15-1 = Bu cevap değil, kapıyı yüzüme kapatmak.
# source: f27adff7
beat-doubt-branch-15-2 = Yukarıda ne var diye sordum, bana yönetmelik okudunuz.
# source: 85e38549
beat-doubt-branch-15-3 = Siz kendiniz biliyor musunuz acaba?
# source: 79b1995d
beat-doubt-branch-16-1 = Geldik mi gene başa.
# source: 9e263636
beat-doubt-branch-16-2 = Ne bir şey öğrendim ne elime bir şey geçti.
# source: 4c532107
beat-doubt-branch-16-3 = Ağzınızdan laf alınmayacak, değil mi?
# source: e8ae86d6
beat-doubt-branch-17-1 = Belki öyle, belki değil.
# source: 5053d6e2
beat-doubt-branch-17-2 = Zeliha Usta aynısını kaşlarıyla söylüyor.
# source: 30647aa1
beat-doubt-branch-17-3 = Bina eski, orası doğru.
# source: 4fd40181
beat-haggle-1 = Yalnız ben şöyle düşünüyorum: Bende { $offer } var, sizde de bir imza. İkisini yan yana koyalım, herkes sevinsin.
# source: e9b859e9
beat-haggle-2 = O dediğiniz olsun, ama { $offer } karşılığında, yazı da içinde. Yarısına geldiniz zaten; imza işin kolay yarısı.
# source: a51857fc
beat-haggle-3 = Ortada buluşalım. Siz işinizi yapın, ben { $offer } vereyim, kâğıtta da “duvar kalkabilir” yazsın. Bence gayet cömertçe.
# source: ea62c620
beat-haggle-model = Bir yol aramanız hoşuma gidiyor. Gelip bakmam { $visit }, içinde yazı yok; işin tamamını verirseniz bunu { $fee } tutarından düşerim. Yarın için hangisi önemli, duvar mı, ekip mi?
# source: 3249c2a4
beat-haggle-hint = Onun ortası, tam başladığı yer. İş azaldığı için fiyatı azalabilecek olan ne?
# source: 5b436dff
beat-haggle-example-1 = Bu akşam elinizin dar olduğunu görüyorum. Ziyaret 18.000 lira olarak kalıyor, içinde yazı yok. Ama şimdilik yalnız ziyareti alabilirsiniz: yedide gelir, sökülebilecek yerleri işaretlerim, projeyi sonraya bırakırız.
# source: 87f9f44c
beat-haggle-example-2 = Elinizde 15.000 lira olduğunu anlıyorum, açıkça söylediğiniz için sağ olun. Bu parayla da görmediğim duvara imza atmam. Bahardan beri bütçenin geri kalanına ne oldu?
# source: f0c3ba21
beat-haggle-example-3 = Hayır. Ziyaretin ücreti 18.000 lira olarak kalıyor, o yazı da olmayacak.
# source: 1af46b73
beat-haggle-example-4 = Tamam, olsun; yazıyı 15.000 liraya imzalarım.
# source: bfe283ab
beat-haggle-example-5 = Pazarlığı gidin balıkçıyla yapın, sizi cimri ihtiyar. Namuslu emeğin değerinden haberiniz yok.
# source: d793424e
beat-haggle-example-6 = Para konuşmak her zaman zordur. Hımm.
# source: 14c5a671
beat-haggle-branch-2-1 = Ben efendi efendi pazarlık ediyordum.
# source: 15dc03b7
beat-haggle-branch-2-2 = Benim matkap sizden terbiyeliydi, onun beyni de yoktu.
# source: b978ab49
beat-haggle-branch-2-3 = Ben para diyorum, siz laf sokuyorsunuz.
# source: adf0e929
beat-haggle-branch-5-1 = { $offer } ha! Biraz daha çıkardım aslında.
# source: 82ee7567
beat-haggle-branch-5-2 = Bereket versin. İnsanların yola gelmesine bayılıyorum.
# source: cc9cce26
beat-haggle-branch-5-3 = Verin elinizi. Telefonu sıkıyorum şu an.
# source: dd7440aa
beat-haggle-branch-7-1 = Ben fiyat veriyorum, siz mezattan çıkıyorsunuz.
# source: 9a047e82
beat-haggle-branch-7-2 = Demek alışveriş yok. Daha yeni başlamıştım.
# source: b57696c8
beat-haggle-branch-7-3 = Benden önce pes ettiniz. Beklemezdim.
# source: 0f8f65bb
beat-haggle-branch-8-1 = Bir gevşeme var, hissediyorum. Sallanan dişi elim tanır benim.
# source: 900813d8
beat-haggle-branch-8-2 = Demek biraz boşluğu var. Bakalım ne kadar.
# source: 7132d345
beat-haggle-branch-8-3 = Oynadı. Kıl payı ama oynadı.
# source: af3a9a36
beat-haggle-branch-9-1 = Gece yarısına kadar pazarlık ederim. Buna cevap vermekten kolay.
# source: 193cf623
beat-haggle-branch-9-2 = Asıl soru bu, siz de biliyorsunuz.
# source: c358e6c6
beat-haggle-branch-9-3 = Parmağınızı tam ağrıyan dişe bastınız.
# source: 8b2cbd6f
beat-haggle-branch-10-1 = Emeğinizi ucuza vermiyorsunuz. Ben de vermezdim.
# source: a97f6c8e
beat-haggle-branch-10-2 = Haklısınız. Elimde fazlası olsa hemen atlardım.
# source: 3c105ed9
beat-haggle-branch-10-3 = Güzel, hem yerinizde duruyorsunuz hem güler yüzlüsünüz. Böylesiyle anlaşırım.
# source: e1889dfb
beat-haggle-branch-11-1 = Sizde her şeyin fiyatı var, bir o yazının yok.
# source: 4f98a2f7
beat-haggle-branch-11-2 = Ben bastırıyorum, siz aynı paketi elime tutuşturuyorsunuz.
# source: 8983fd6f
beat-haggle-branch-11-3 = Peki, şansımı denemiş oldum.
# source: 14dfc0da
beat-haggle-branch-12-1 = Parayı geçip beni soruyorsunuz. Eyvallah.
# source: 0dfad4d0
beat-haggle-branch-12-2 = Niye mi lazım? Onu da bilin o zaman.
# source: 97a01db4
beat-haggle-branch-12-3 = Buna pazarlık demezler, hâl hatır sormak derler.
# source: f3ef778d
beat-haggle-branch-13-1 = Ben rakam söylüyorum, karşılığında soru geliyor.
# source: cd670869
beat-haggle-branch-13-2 = Bunu bir düşünmem lazım.
# source: 55c4ddbd
beat-haggle-branch-13-3 = Lafı ne yapıp edip duvara getiriyorsunuz.
# source: 79f68be3
beat-haggle-branch-14-1 = Bunun pazarlığı olmaz tabii.
# source: 309b8493
beat-haggle-branch-14-2 = İndirimli röntgene ben de güvenmem.
# source: 18dbac89
beat-haggle-branch-14-3 = Bunun yarısı olmuyor, anladım.
# source: 72a5e981
beat-haggle-branch-15-1 = Tatlı tatlı konuşup bir kuruş inmiyorsunuz.
# source: 06702a12
beat-haggle-branch-15-2 = Babam Ulus’ta radyoyu böyle satardı. Gülümser, yerinden kıpırdamazdı.
# source: bc3a2cbe
beat-haggle-branch-15-3 = Neyse, bir denedik.
# source: a1725dee
beat-haggle-branch-16-1 = Ne bir kuruş ne bir adım. Bir tebessüm bile yok.
# source: 92e5e13e
beat-haggle-branch-16-2 = Ben veriyorum, siz “cık” diyorsunuz. Pazarlık mı bu?
# source: ac93105c
beat-haggle-branch-16-3 = Sizden esnaf olmazmış.
# source: 68a54a92
beat-haggle-branch-17-1 = Pazarlık edecek bir şey kalmadı öyleyse.
# source: db727bbd
beat-haggle-branch-17-2 = Aynı yerde dönüp duruyoruz sizinle.
# source: 8889725d
beat-haggle-branch-17-3 = Siz bu duvardan da dayanıklısınız.
# source: 922e9f53
beat-rival-1 = Polatlı’da bir mühendis varmış, fotoğraftan hallediyor. Gelmek yok, uğraştırmak yok, kâğıt gece yarısı elinde. Hayatımda iki mühendis tanıdım, yardımsever olanı o.
# source: 0d55e362
beat-rival-2 = Ben de Polatlı’dakini ararım. Yarı emekli; ne yollarsan imzalıyor, bir şey sorduğu yok. Daha çok verip daha az laf duymanın âlemi ne?
# source: c56265b4
beat-rival-3 = Açık konuşayım, elimde bir numara daha var. Polatlı’dan. Ben tarif ederim, gece yarısına yazar. Gözlüğümü bulana kadar vaktiniz var.
# source: 5e82c2da
beat-rival-model = Aramakta serbestsiniz, yarın için ne kadar sıkıştığınızı da anlıyorum. Parası ne olursa olsun fotoğrafa bakıp imza atmam. { $visit } karşılığında yedide orada olurum. Duvar beklerken ekibi ne oyalar?
# source: c0ae5710
beat-rival-hint = Polatlı’dakiyle yarışmanız da, onu kötülemeniz de gerekmiyor. Hayır dediyseniz orada durun, kendi teklifinizi de açık seçik ortaya koyun.
# source: be898d15
beat-rival-example-1 = Aramakta serbestsiniz, ne kadar sıkıştığınızı da anlıyorum. Ama fotoğraf ne kadar iyi olursa olsun görmediğim duvara imza atmam, o yazı olmayacak. Peki, baharda bu duvar için ayırdığınız paraya ne oldu?
# source: ece90de5
beat-rival-example-2 = Böyle bir akşamda hemen gelecek bir kâğıt insana cazip gelir, anlıyorum. Benden fotoğrafla imza çıkmaz. Size önerim şu: 18.000 lira karşılığında yedide bir saat gelirim, ekip de duvar dışında her yerde işe başlar.
# source: 6f53ec99
beat-rival-example-3 = Fotoğrafa bakıp imza atmam, o yüzden yollarımızı burada ayıralım. Kulübünüz hayırlı olsun.
# source: 6ccef5ad
beat-rival-example-4 = Siz bilirsiniz. Ben fotoğrafa bakıp imza atmam, ücretimi de düşürmem.
# source: d6d75795
beat-rival-example-5 = Ne olur aramayın onu! Ben de imzalarım, hiç bakmadan, gece yarısına kadar.
# source: 6ddb49dd
beat-rival-example-6 = Gidin o üçkâğıtçıya o zaman, tam birbirinize göresiniz. Biriniz hesap bilmiyor, öbürünüz düşünmeyi.
# source: fa6a4957
beat-rival-branch-2-1 = Polatlı’daki uyukluyor belki ama terbiyeli adam.
# source: c56086eb
beat-rival-branch-2-2 = Kıskandık mı yoksa? Hiç yakışmıyor.
# source: 274b5381
beat-rival-branch-2-3 = Hakareti Zeliha Usta bedavaya ediyor zaten.
# source: 7dde461d
beat-rival-branch-5-1 = Polatlı’nın adı yetti, bakıyorum.
# source: 31ebb48f
beat-rival-branch-5-2 = Daha numarayı bile çevirmemiştim.
# source: ebc31750
beat-rival-branch-5-3 = Rekabet işte. Kaplamada da işe yarardı.
# source: 36fa6c69
beat-rival-branch-8-1 = Beni öylece ona mı devrediyorsunuz?
# source: 19a11d7e
beat-rival-branch-8-2 = Demek bana “başkasına git” diyorsunuz.
# source: 52d8c8ef
beat-rival-branch-8-3 = Bir rakip andık, hemen el sallıyorsunuz.
# source: e0e8f8d3
beat-rival-branch-9-1 = Yok, Polatlı kalsın. Siz daha güzel bir şey sordunuz.
# source: e50b0b48
beat-rival-branch-9-2 = O bana hiç böyle şey sormaz. Zaten o yüzden arıyordum ya.
# source: 00f0a64d
beat-rival-branch-9-3 = Aramadım, farkındaysanız. Gözlüğü de pek aramıyordum hani.
# source: 8c04883f
beat-rival-branch-10-1 = Polatlı’dakinin planı falan yok. Kalemi var, o kadar.
# source: f7eb4438
beat-rival-branch-10-2 = Doğrusu, hangi duvar diye bile sormadı.
# source: 43040a12
beat-rival-branch-10-3 = Ondan pahalısınız ama size ondan çok güveniyorum. Çok sinir bozucu.
# source: 795a0d70
beat-rival-branch-11-1 = Onun tezgâhında bu kadarı yok, kabul.
# source: 77c9d909
beat-rival-branch-11-2 = Adamdan çekinmiyorsunuz bile.
# source: c052eff3
beat-rival-branch-11-3 = Siz kendi malınızdan şaşmıyorsunuz.
# source: 5df0877e
beat-rival-branch-12-1 = Aramak için önce gözlüğümü bulmam lazım zaten.
# source: 16626f0d
beat-rival-branch-12-2 = Peki. Polatlı kaçmıyor.
# source: ab935447
beat-rival-branch-12-3 = Siz boyuna bir şey öneriyorsunuz. O yalnız “olur” diyor.
# source: 99061753
beat-rival-branch-13-1 = Ne için mi lazım? Siz daha yarısını bilmiyorsunuz.
# source: 88a28cdd
beat-rival-branch-13-2 = O bunu sormadı. Ama size anlatayım.
# source: d66e3eee
beat-rival-branch-13-3 = Numaraları bir kenara bırakalım o zaman.
# source: ec43ae97
beat-rival-branch-14-1 = O olsa sormazdı.
# source: 88a6bbc8
beat-rival-branch-14-2 = Gene baktırdınız beni şu duvara.
# source: 5c5742c2
beat-rival-branch-14-3 = Bilmiyorum; bilmemek de sinirime dokunuyor.
# source: bd555c11
beat-rival-branch-15-1 = Dolgunun fotoğrafına bakıp teşhis koymak gibi, evet. Anladım.
# source: 81d3e3cf
beat-rival-branch-15-2 = Bir göreyim demedi hiç, o doğru.
# source: 06596fee
beat-rival-branch-15-3 = Hasta bana fotoğrafla gelse geri yollardım.
# source: 53489606
beat-rival-branch-16-1 = Adamı kötülemiyorsunuz bile. İnsanı düşündürüyor.
# source: 41f80c27
beat-rival-branch-16-2 = Hayırlısı olsun diyorsunuz, yerinizden de kıpırdamıyorsunuz. Ürkütücü.
# source: 8f33cfcd
beat-rival-branch-16-3 = İş kaçıran biri için pek sakin söylediniz.
# source: af4656c9
beat-rival-branch-18-1 = Öyleyse arayayım bari.
# source: 3e471698
beat-rival-branch-18-2 = Bana başka yol bırakmıyorsunuz.
# source: 083db67b
beat-rival-branch-18-3 = Gözlüğüm nerede? Arayacak numaram var.
# source: 881da629
beat-piano-1 = Piyano yüzünden. Teklifinizden çizdiğim o satır piyano oldu: kapanan bir otelin lobisinden, ikinci el, siyah, kuyruklu. Elde { $offer } kaldı, Sevinç’in de haberi yok.
# source: 614b014d
beat-piano-2 = Sizin { $fee } bir zamanlar bütçede vardı. Sonra bir piyano gördüm. Sevinç duvar işi halloldu, parası ödendi sanıyor; zarfta kalan { $offer }.
# source: b7a08e76
beat-piano-3 = Karıma mühendise gerek yok dedim, parasıyla piyano aldım. Ekip boş durursa niye diye soracak; ona gösterecek { $offer } ile bir piyano taburem var.
# source: ef26c63d
beat-piano-model = Anlattığınız için sağ olun, bunu evde söylemek zor iş. Ücret aynı kalıyor ama bir seferde ödenmesi şart değil: yedide geldiğimde { $visit }, kalanı { $ready } günü proje hazır olunca. Ekip de böylece gitmez.
# source: e6d2f607
beat-piano-hint = Size duvardaki asıl deliği gösterdi. Onu kendi ücretinizle yamamayın; neyi zamana yayabilirsiniz?
# source: f38263f3
beat-piano-example-1 = Bunu söylemek kolay olmadı, biliyorum; caz kulübünde piyano da suç değil. Ücret 150.000 lira olarak kalıyor. Ama yarın yedideki ziyaret için 18.000 lira verip kalanını yaz boyunca üç taksitte ödeyebilirsiniz.
# source: 50b6886f
beat-piano-example-2 = Bana güvenip anlattığınız için sağ olun, içinize dert olduğunu görüyorum. Ücret gene 150.000 lira, görmediğim duvara da imza atmam. Sevinç Hanım’a söylemenizi ne kolaylaştırır?
# source: 231982c6
beat-piano-example-3 = Bunun sizi evde zor durumda bıraktığını anlıyorum. Ama ücret değişmez.
# source: 97e5f040
beat-piano-example-4 = Eh, geriye bu kaldıysa 15.000 lira olsun, yazınızı da alın.
# source: e8f815c7
beat-piano-example-5 = Otuz dört yıl çalışmışsınız, hâlâ şekerci dükkânındaki velet gibisiniz. Zavallı karınız, bir yalancıyla evlenmiş.
# source: 5d4de40f
beat-piano-example-6 = Çok özür dilerim, affedin beni. Böyle bir anda para konuştuğum için çok utanıyorum, gerçekten çok özür dilerim.
# source: 9553e04c
beat-piano-example-7 = Bu durumda yollarımızı burada ayırsak iyi olur. Kulübünüz hayırlı olsun.
# source: c835dcd5
beat-piano-branch-4-1 = Bir piyanonun hatırına yapar mısınız? Düğününüzde çalarım, evliyseniz yıl dönümünüzde.
# source: 418ce515
beat-piano-branch-4-2 = Ne yufka yürekliymişsiniz. Bilsem baştan söylerdim.
# source: 4c704079
beat-piano-branch-4-3 = Demek Sevinç’in haberi bile olmayacak. Harika.
# source: 277d3d47
beat-piano-branch-7-1 = Gülmediniz. Ben olsam gülerdim.
# source: 40d01005
beat-piano-branch-7-2 = Buna gücüm yeter. Bunu Sevinç’e bile söylerim.
# source: e832f8aa
beat-piano-branch-7-3 = Siz söyleyince olacak gibi geliyor. Bütün hafta olmaz gibiydi.
# source: 9b99a5ed
beat-piano-branch-8-1 = Piyanoya değil, saklamama kızar. Gerisinin altından kalkarız.
# source: 5a5ca10d
beat-piano-branch-8-2 = Onu bilsem bu saatte duvar tıklatır mıydım?
# source: f6f84bb8
beat-piano-branch-8-3 = Bir çıkış varmış gibi soruyorsunuz. Can kulağıyla dinliyorum.
# source: 1785796e
beat-piano-branch-9-1 = Sağ olun. Kendimi biraz daha az budala hissettim.
# source: 06dacfaa
beat-piano-branch-9-2 = Zeliha Usta’dan başka birine söylemek iyi geldi.
# source: 3ad9c91f
beat-piano-branch-9-3 = Naziksiniz. Ben daha beterine hazırlanmıştım.
# source: 93769a06
beat-piano-branch-10-1 = Onu siz bilemezsiniz. Sevinç’ten başka kimse bilemez.
# source: 046da739
beat-piano-branch-10-2 = Eksik olmayın da piyanoyu alan benim.
# source: bf4fbe0d
beat-piano-branch-10-3 = İkinci el bir piyanoya bu kadar duygu fazla.
# source: bafdd7c2
beat-piano-branch-11-1 = Siz kendinizi anlatıyorsunuz. Ben size karımı anlatıyordum.
# source: 86532815
beat-piano-branch-11-2 = Kırk yılda bir içimi açtım, bana fiyat listesi okuyorsunuz.
# source: 39ae5c92
beat-piano-branch-11-3 = Hiç değilse markasını sorsaydınız.
# source: 8c1c1126
beat-plan-1 = Beni hasta yerine koyun, yarını adım adım anlatın. Sekizde beş kişi kapıda: Ne yapacaklar, ben ne ödeyeceğim, duvarım ne zaman kalkacak?
# source: 6b2aa724
beat-plan-2 = Nasıl olacak peki? Bu akşam Zeliha Usta’ya, kahvaltıda Sevinç’e söyleyecek bir şey lazım bana; bir de o duvar için bir gün.
# source: 9cff3fd5
beat-plan-3 = Sırayla söyleyin, ne olur: saat sekiz, para, duvar. Tedavi planını severim; az yazmadım.
# source: 9eac9829
beat-plan-model = Tabii, beş kişi sizden cevap bekliyor, biliyorum. Yedide gelir, { $visit } karşılığında sökebilecekleri yerleri işaretlerim; hesap bitene kadar duvar durur. Proje { $ready } günü hazır, toplam { $fee }, iki taksit. Zeliha Usta’ya bu akşam yazarım.
# source: ce625c28
beat-plan-hint = Sıralı bir plan istiyor. Bir saat, bir tutar, bir gün verin; o arada duvara ne olacağını da söyleyin.
# source: 19c23d48
beat-plan-example-1 = Size başkalarına da anlatabileceğiniz bir şey lazım, haklısınız. 18.000 lira karşılığında yedide Zeliha Usta’yla dolaşıp sökülebilecek yerleri işaretlerim. Duvar ise projenin hazır olacağı 4 Haziran’a kadar durur; ondan önce imza atmam.
# source: ec3cf575
beat-plan-example-2 = Sabaha iki kişiye birden cevap vermeniz gerektiğini biliyorum. Ama görmediğim duvara imza atmam, cevabım değişmiyor. Sevinç Hanım’a anlatırken sizi en çok zorlayan ne?
# source: fda10971
beat-plan-example-3 = Hesabı yapılana kadar duvar yerinde kalır. Ondan önce imzalamam.
# source: c9034c45
beat-plan-example-4 = Ne diyeceğim, sekizde kaldırın gitsin. Ne lazımsa imzalarım, 15.000 lira da yeter.
# source: a06eb6d6
beat-plan-example-5 = Size her şeyi bebeğe anlatır gibi mi anlatacağım? Bütün şantiyenin size gülmesine şaşmamalı.
# source: 96af515e
beat-plan-example-6 = Hepsine bir şey söylemeniz gerektiğini anlıyorum.
# source: 5612118b
beat-plan-branch-2-1 = Ajandayı açmış, kalemi almıştım; söylediğiniz lafa bakın.
# source: 39d229a7
beat-plan-branch-2-2 = Az kalsın ahbap oluyorduk.
# source: 267e7825
beat-plan-branch-2-3 = Tam bir şeye evet diyecektim ki.
# source: fcc64179
beat-plan-branch-5-1 = Beni şımartıyorsunuz. Bir de ajandayı çıkarıyordum.
# source: 717f2255
beat-plan-branch-5-2 = Ha, öyle desenize! Plan istememe hiç gerek yokmuş.
# source: 8af13e7b
beat-plan-branch-5-3 = Gerisini geçebiliriz öyleyse.
# source: c21a2943
beat-plan-branch-10-1 = Sıvanın üstüne yazdım, duvar nasılsa duruyormuş.
# source: 60e11cfe
beat-plan-branch-10-2 = Bu açık. Zeliha Usta’ya olduğu gibi okurum.
# source: fb4b842c
beat-plan-branch-10-3 = Güzel. Bundan kötü tedavi planları gördüm, altına imza da attım.
# source: d353f2d7
beat-plan-branch-11-1 = Siz onu söylemeden ben size bir şey söyleyeyim.
# source: 8f3c86d2
beat-plan-branch-11-2 = Her planı bozan bir şey var; kara, cilalı bir şey.
# source: 73114451
beat-plan-branch-11-3 = Önce şu para işini bilmeniz lazım.
# source: 6aa906dd
beat-plan-branch-12-1 = Tamam. Sizi kimse aceleye getiremez, o kadarını anladım.
# source: 5c61f2b6
beat-plan-branch-12-2 = Zeliha Usta’ya bunu diyeyim o zaman: Duvar bekliyor.
# source: bb425a33
beat-plan-branch-12-3 = Anladım. Hayır diyorsunuz ama elinizi omzuma koyup diyorsunuz.
# source: 376641da
beat-plan-branch-13-1 = Plandan çok tel örgüye benziyor bu.
# source: acbf3787
beat-plan-branch-13-2 = Yol soruyorum, gene kuralı okuyorsunuz.
# source: f6b9dfa4
beat-plan-branch-13-3 = Zeliha Usta’nın duyacağı da bundan ibaret.
# source: 64e0c186
beat-plan-branch-14-1 = Ben sizden plan istiyorum, siz benden.
# source: 00eb6f71
beat-plan-branch-14-2 = Onu benden iyi siz bilirsiniz.
# source: 33c3e04d
beat-plan-branch-14-3 = Cevabı bilsem size ne ihtiyacım vardı?
# source: 84a5cf81
beat-lasttry-1 = Gelin yedide, kahve benden. Bir de karşısına dikildiniz mi imzalarsınız, değil mi? Kamyonetin kaputunda iki satır; Zeliha Usta da sekizde indirir balyozu.
# source: f477c49e
beat-lasttry-2 = Yedide görün tabii, ama kaleminizi de getirin. Bir bakış, bir baş sallama, kâğıda ufacık bir “evet”. { $ready } gününü beklemeyelim boşuna. Aramızda kalır.
# source: f7d94308
beat-lasttry-3 = Saat yedi, kepenk açık olacak. Bakarsınız, aklınız yatar, oracıkta imzalarsınız, oldu mu? Hesabı illa yapacaksanız sonra yaparsınız. Yukarıdakilerin ruhu duymaz.
# source: f24ab05c
beat-lasttry-model = Yedide kahveye varım, beklemenin size ağır geldiğini de biliyorum. Ama duvar için oracıkta imza atmam; bakmak, hesap yerine geçmez. Sekizden önce Zeliha Usta’ya verebileceğim şey, güvenle sökülebilecek yerlerin imzalı listesi.
# source: 720224ee
beat-lasttry-hint = Eski istek, daha şık bir ceketle geri geldi. Kahve için teşekkür edin, kaleminizin nerede duracağını söyleyin.
# source: 3ef26931
beat-lasttry-example-1 = Kahve için sağ olun, o balyozun inmesini ne kadar istediğinizi de biliyorum. Ama duvar için oracıkta imza yok; bakmak hesap yerine geçmez. Onun yerine Zeliha Usta sekizde arka odalardan başlayabilir, projeyi de 4 Haziran’da veririm.
# source: 6a761175
beat-lasttry-example-2 = Herkes oradayken duvarı öyle bırakmak zor, biliyorum. Ama yedide kalemim cebimde kalır, imza atmam; bakmak hesap yerine geçmez. 4 Haziran’a kadar beklemenin sizi en çok düşündüren yanı ne?
# source: 89a8233c
beat-lasttry-example-3 = Hayır, duvar açılmadan imza atmam. Hesabı bitene kadar yerinde kalır.
# source: e093135f
beat-lasttry-example-4 = Bir an önce başlamayı ne kadar istediğinizi biliyorum. Yarın yedide orada olurum, birlikte bakarız.
# source: 60cf7029
beat-lasttry-example-5 = Eh, peki. Kalemimi getirir imzalarım, aramızda kalsın.
# source: c85d1a01
beat-lasttry-example-6 = Siz hiç laf dinlemez misiniz? Sizden akıllı duvar gördüm ben. Kahveniz de sizin olsun.
# source: b295889b
beat-lasttry-example-7 = Sanırım yollarımızı burada ayırsak iyi olur. Bu iş için lütfen başka bir mühendis bulun.
# source: cb06ca8a
beat-lasttry-branch-2-1 = Bir de iyi kahveden alacaktım.
# source: bb2f0557
beat-lasttry-branch-2-2 = Ben kahvaltı diyorum, karşılığı bu.
# source: 0a476cf1
beat-lasttry-branch-2-3 = Tam bitiyordu. Yazık oldu.
# source: 79a7f568
beat-lasttry-branch-5-1 = Kalemi getireceğinizi biliyordum.
# source: e147121f
beat-lasttry-branch-5-2 = Aramızda öyleyse. Bir ihtiyarı sevindirdiniz.
# source: 428f685d
beat-lasttry-branch-5-3 = Beni de kandırdınız ha. O kadar laf, sonunda evet.
# source: 4861b46c
beat-lasttry-branch-10-1 = Ya kalem? Kalemden hiç bahsetmediniz.
# source: 76288803
beat-lasttry-branch-10-2 = Her şeyi söylediniz, bir tek sorduğumu söylemediniz.
# source: e1596a7d
beat-lasttry-branch-10-3 = İmzayı teğet geçtiniz. Fark ettim.
# source: 8fa3f4bc
beat-more-1 = Eliniz değmişken baca duvarı da girsin o yazıya, barı oraya kuracağım. Çeliğin ölçüsünü de yazın ki Zeliha Usta sipariş etsin. Hepsi { $offer }.
# source: 1258534b
beat-more-2 = O zaman arka duvarı da eklersiniz canım, oraya sahne gelecek. Aynı yazı, aynı { $offer }. Ha, bir de “yerinde görülmüştür” deyin. Daha düzgün durur.
# source: b9bee163
beat-more-3 = Bu kadar güzel gidiyorken kömürlüğün duvarını da koyalım, fiyat aynı. Tarihi de geçen aydan atın, olur mu? Karıma hesap vermekten kurtulurum.
# source: fef86f13
beat-more-model = Aceleyle “evet” dedim, hata bende; ona güvendiğinizi de görüyorum. O yazı olmayacak, görmediğim duvara imza atmam. { $visit } karşılığında yedide gelebilirim. Saat sekizle ilgili sizi en çok ne korkutuyor?
# source: 1c76f628
beat-more-hint = Bir evet dediniz, liste uzadı. Geri alabilirsiniz: Hatayı bir cümleyle üstlenin, sonra daha sağlam bir yerde durun.
# source: 2a3c79af
beat-more-example-1 = Fazla çabuk “evet” dedim, hata benim; buna bel bağladığınızı da görüyorum. Sözümü geri alıyorum: görmediğim hiçbir duvara imza atmam. Yazı olmayacağına göre saat sekizde size ne lazım?
# source: cddab887
beat-more-example-2 = Hepsini bu akşam halletmek istediğinizi anlıyorum. Ama burada duruyorum: bir duvar için de üç duvar için de yazı yok. Elimden gelen şu: 18.000 lira karşılığında yedide gelir, güvenle sökülebilecek yerleri işaretlerim.
# source: af8ac14d
beat-more-example-3 = Acele konuştum, hata bende. O yazı olmayacak.
# source: a6ac81f9
beat-more-example-4 = Tamam, baca duvarı, çelik, hepsi. 15.000 lira, sekizde elinizde.
# source: f29accd3
beat-more-example-5 = Size elini veren kolunu kaptırıyor! Ömrümde sizin kadar açgözlü adam görmedim, üstelik düzenbazsınız.
# source: ff142994
beat-more-example-6 = Çok özür dilerim, gerçekten, çok mahcubum. Ne olur affedin beni, her şey için binlerce kez özür dilerim.
# source: 7f368ca4
beat-more-branch-2-1 = Daha demin bal gibiydiniz.
# source: 1fb5b337
beat-more-branch-2-2 = Gülerek evet dediniz, şimdi de bu.
# source: 9375ae1e
beat-more-branch-2-3 = Hanginizle konuşuyorum, bir karar verin.
# source: 176fb660
beat-more-branch-5-1 = Bu özrün içinde evet mi var, hayır mı?
# source: ad552a9c
beat-more-branch-5-2 = Özür diliyorsunuz da neye, evete mi, listeye mi?
# source: fdcf4112
beat-more-branch-5-3 = Yüzünüz ne tarafa dönük, şaşırdım.
# source: ee515616
beat-more-branch-6-1 = Önce evet, sonra kapı. Başım döndü.
# source: 15aeefe5
beat-more-branch-6-2 = Zeliha Usta’ya söylemeden deseydiniz bari.
# source: 9252a3a0
beat-more-branch-6-3 = Yani bir duvara eyvallah, iki duvara elveda, öyle mi?
# source: 693fcbbc
beat-more-branch-7-1 = Önce evet deyip sonra soruyorsunuz. Bizim meslekte tersiydi.
# source: 3c6b0010
beat-more-branch-7-2 = Demek o evetin ucunda soru işareti varmış. Peki.
# source: 605c4fb0
beat-more-branch-7-3 = Ha, şimdi neye evet dediğinizi merak ettiniz.
# source: 8ea570df
beat-more-branch-8-1 = Sizin “evet” yıkanınca çekmiş, görüyorum.
# source: 4e4272de
beat-more-branch-8-2 = Demek evet, daha ufak bir şey içinmiş.
# source: e83dfd85
beat-more-branch-8-3 = Uyanıyorsunuz. Yazık, uykulu hâlinizi sevmiştim.
# source: 5c8c98b0
beat-more-branch-9-1 = Fazla yüklendim, biliyorum. Huyum böyle.
# source: 1d666c52
beat-more-branch-9-2 = Tamam, listenin gerisini unutun.
# source: c1c5e6d0
beat-more-branch-9-3 = Kendinizi toparladınız. Ben düşmenize ses çıkarmazdım.
# source: 8811dbed
beat-more-branch-10-1 = Bir veriyorsunuz, bir alıyorsunuz. Bunun ederi ne şimdi?
# source: cf23227a
beat-more-branch-10-2 = Bir dakika önce elimde bunun kat kat fazlası vardı.
# source: 9b5d4e9a
beat-more-branch-10-3 = Demin elimde resmî yazı vardı, şimdi el ilanı.
# source: 03065a46
beat-more-branch-11-1 = Ne lazım, ben de bilmiyorum artık; kaptırdım kendimi.
# source: ab488964
beat-more-branch-11-2 = Şimdi mi soruyorsunuz? Ben evet demeden sorardım.
# source: 21585a79
beat-more-branch-11-3 = Sizin de işi tuhaf bir sıraya koyuşunuz var.
# source: 6f0f87d9
beat-more-branch-13-1 = Ucu silgili evetmiş bu.
# source: c6c877b7
beat-more-branch-13-2 = Zeliha Usta’ya söylemiştim bile. Bana gülüyor.
# source: 299fe504
beat-more-branch-13-3 = Demek takıldığı gibi kolay çıkıyor.
# source: d305c09f
beat-more-branch-14-1 = Evet, hayır, evet, hayır. Sallanan kaplama gibi.
# source: ab79ac26
beat-more-branch-14-2 = Elimde hiçbir şey kalmadı öyleyse.
# source: 38b5f0bd
beat-more-branch-14-3 = Bir de not almıştım.
# source: a263394c
beat-stung-1 = Otuz dört yıl bana küfrettiler, hiç değilse ağızlarında matkap vardı. Ben yalnız bir yazı istedim. Bir çalkalayıp baştan alsak mı?
# source: 8da2a673
beat-stung-2 = Toz toprak içinde bir dükkânda duruyorum, birikimim sıvanın içinde; yardım istiyorum, belki beceriksizce. Ben terbiyemi bozmadım. Sizden de aynısını beklerim.
# source: 98d93460
beat-stung-3 = Rahmetli annem bundan azına hattı keserdi; santral memuresiydi kendisi. Böyle bir laf daha ederseniz ben de keserim.
# source: 739323d5
beat-stung-model = Yakışıksız oldu, hata bende; siz kibarca sordunuz, önünüzde de zor bir gece var. Cevabım aynı: Görmediğim şeye imza atmam. { $visit } karşılığında yedide gelebilirim. Ekibin boş durmaması işinize yarar mı?
# source: 01a853dc
beat-stung-hint = Bir cümleyle geri alın, bir cümleyle yerinizde durun, bir cümleyle işe yarayın.
# source: da0dc9b9
beat-stung-example-1 = Haklısınız, kabalık ettim, siz de bütün gün toz toprak içinde yorulmuşsunuz. Gene de görmediğim duvara imza atmam. Başka türlü işe yarayayım: 18.000 lira karşılığında yarın yedide gelirim, Zeliha Usta da nerelerin sökülebileceğini öğrenir.
# source: dcd0d7a7
beat-stung-example-2 = Ayıp ettim, özür dilerim; siz efendice sordunuz, kaygınız da belli. Yazı gene yok, görmediğim duvara imza atmam. Ama asıl şunu sormadım: o yazı sekizde kime lazım, niçin?
# source: 40a06b61
beat-stung-example-3 = Kabalık ettim, hata bende; ne kadar zor bir akşam geçirdiğinizi anlıyorum. Ama o yazı gene de olmayacak.
# source: 61c59171
beat-stung-example-4 = O yazı gene de olmayacak: görmediğim duvara imza atmam.
# source: edcc0832
beat-stung-example-5 = Tamam, gönlünüz olsun diye o yazıyı imzalarım.
# source: 6fee076e
beat-stung-example-6 = Bana mazlumu oynamayın. Eli matkaplı bir cimriydiniz, şimdi bir de sulu göz oldunuz.
# source: 768a861a
beat-stung-example-7 = O zaman yollarımızı burada ayıralım. Kulübünüz hayırlı olsun.
# source: bf48c25f
beat-stung-branch-4-1 = Gönlümü almak için bir de hediye! Vay vay.
# source: 17ef3e4f
beat-stung-branch-4-2 = Önce kaba, sonra cömert. Böyle cerrahlar tanıdım.
# source: f1c3b3d4
beat-stung-branch-4-3 = Suçluluk duygusu sandığımdan kıymetliymiş.
# source: 16b0e063
beat-stung-branch-7-1 = Hah şöyle. Söyleyecek sözünüz varmış demek.
# source: 95d831a8
beat-stung-branch-7-2 = Çalkaladık, tükürdük. Güzel. Devam edin.
# source: 6c3a5c26
beat-stung-branch-7-3 = Ötekini unuttuk o zaman. Unuttuk sayılır.
# source: f8cf33d1
beat-stung-branch-8-1 = İşte bu. İnsan gibi soruya insan gibi cevap.
# source: cc149e39
beat-stung-branch-8-2 = Böylesi iyi. Lafa bununla girmişsiniz sayalım.
# source: 6ce8d8ee
beat-stung-branch-8-3 = Pekâlâ. Küsecek adam değilim.
# source: 87828d50
beat-stung-branch-9-1 = Mertçe söylediniz. Öyleyse ne kadar basit, göstereyim size.
# source: 8722bd19
beat-stung-branch-9-2 = Kabul. İkimizin de günü uzun geçti.
# source: c085dd92
beat-stung-branch-9-3 = Sağ olun. Bizim hemşire Nurten Hanım böyle tek seferde söyleyemezdi.
# source: 3e978e8c
beat-stung-branch-10-1 = Yanına bir özür de iyi giderdi. Neyse, devam edin.
# source: fa9c1d7e
beat-stung-branch-10-2 = İşe dönelim, peki.
# source: e9028956
beat-stung-branch-10-3 = Görgü kuralları başka güne kalsın.
# source: 0677c394
beat-stung-branch-11-1 = Sağ olun. Kolay değildir bunu söylemek.
# source: 1fca0dc1
beat-stung-branch-11-2 = Unuttum gitti. Ben de olmayacak saatte aradım.
# source: ce434261
beat-stung-branch-11-3 = Peki. Ben de belki biraz sert tıklattım.
# source: e945ae71
beat-stung-branch-12-1 = Tek bir kelime bekliyordum sizden.
# source: efa11837
beat-stung-branch-12-2 = Bir “kusura bakmayın” bile yok.
# source: 65fb780f
beat-stung-branch-12-3 = O laf ortada kaldı, öylece duruyor.
# source: 25a46f37
beat-silence-1 = İyi de duvarımın etrafından dolandınız. Sekize kadar imzalı yazı, { $offer }: evet mi, hayır mı?
# source: 3a8d0e74
beat-silence-2 = Ya yazı? Zeliha Usta saatini gösteriyor. Bir şey istedim, lafı geçmeyen tek şey de o.
# source: ca23c382
beat-silence-3 = Aç ağzını, acıyor mu, evet mi hayır mı: Ben böyle konuşurum. O imzayı alıyor muyum, almıyor muyum?
# source: c7dd2c7e
beat-silence-model = Açık sordunuz, açık söyleyeyim: Hayır, görmediğim duvara imza atmam. Beş kişiyle plansız kaldığınızı biliyorum. Elimden gelen şu: { $visit } karşılığında yedide orada olur, güvenle sökülebilecek yerleri işaretlerim.
# source: 93f7ec73
beat-silence-hint = Ona bir evet ya da hayır borçlusunuz. Önce onu verin; elinizde başka ne varsa ondan sonra kıymeti artar.
# source: a5273ac6
beat-silence-example-1 = Hayır, görmediğim duvara imza atmam; Zeliha Usta’nın başınızda beklediğini de biliyorum. Size şunu önerebilirim: 18.000 lira karşılığında yedide gelirim, ekip duvar dışında her yerde işe başlar.
# source: b91175a4
beat-silence-example-2 = Hayır. Bunu daha önce duymaya hakkınız vardı, sizi açıkta bıraktığının da farkındayım: görmediğim duvara imza atmam. Zeliha Usta ekibini orada tutmak için bu akşam ne duymak ister?
# source: f87db2bd
beat-silence-example-3 = Hayır. O yazıyı imzalamam.
# source: f4b352b7
beat-silence-example-4 = Evet, tamam, evet. Sekizde imzalı olarak elinizde.
# source: d25b2d90
beat-silence-example-5 = Siz sağırsınız galiba, kafanız da almıyor. Şu aptal duvarınız için sızlanıp durmayın.
# source: edef4a82
beat-silence-example-6 = Zeliha Usta’nın beklediğini, sizin de net bir şey duymak istediğinizi anlıyorum.
# source: e5e5836e
beat-silence-example-7 = Sanırım birbirimize uygun değiliz. Lütfen başka bir mühendis bulun.
# source: 7aa9d42b
beat-silence-branch-2-1 = Bir şey demezken daha iyiydiniz.
# source: e73e86e2
beat-silence-branch-2-2 = Demek açık konuşmayı biliyormuşsunuz, o da kırarken.
# source: 4c791007
beat-silence-branch-2-3 = İki kere soruyorum, duyduğum bu.
# source: 27a71a70
beat-silence-branch-5-1 = Dosdoğru bir cevap. Zor değilmiş, değil mi?
# source: 1b180e6f
beat-silence-branch-5-2 = Tamamdır! Süt dişi çeker gibi.
# source: c6e1b54a
beat-silence-branch-5-3 = Güzel. Zeliha Usta’ya söyleyeyim de bakmasın bana öyle.
# source: 6b0c1d6b
beat-silence-branch-7-1 = Demek lafı buraya getiriyordunuz.
# source: 44b37e95
beat-silence-branch-7-2 = Baştan söyleseydiniz ya.
# source: 9f9d482b
beat-silence-branch-7-3 = Hoşça kal diyorsunuz. Eh, o da cevap.
# source: 6dc43292
beat-silence-branch-10-1 = Güzel, sis dağıldı.
# source: beef5c02
beat-silence-branch-10-2 = Ne durumdayım, biliyorum artık. Aşağı yukarı.
# source: 24c26740
beat-silence-branch-10-3 = Net. Lafın böylesiyle iş görülür.
# source: 1573ef36
beat-silence-branch-11-1 = Soruyu bana çevirdiniz, hakkınız da var.
# source: d479c508
beat-silence-branch-11-2 = Siz de artık bir cevabı hak ettiniz.
# source: d44b1228
beat-silence-branch-11-3 = Peki, açalım kartları. Sizinkini de benimkini de.
# source: 3ed66f26
beat-silence-branch-12-1 = Soruya soruyla cevap. Sizden iyi diş hekimi olurmuş.
# source: 4c2a43cc
beat-silence-branch-12-2 = Niye bu akşam mı? Anlatayım.
# source: 94ddfe16
beat-silence-branch-12-3 = Önce benden mi bir şey istiyorsunuz? Peki.
# source: 535544b2
beat-silence-branch-13-1 = Nihayet elle tutulur bir şey.
# source: bd87c65d
beat-silence-branch-13-2 = Sakladığınız buymuş demek.
# source: eda85ccf
beat-silence-branch-13-3 = Hah, bunun bir ucundan tutulur.
# source: 7289bd12
beat-silence-branch-14-1 = Şimdi elime bir şey geçti.
# source: 4d66c9a5
beat-silence-branch-14-2 = Hiç değilse tutacak yeri olan bir cevap.
# source: bcdcae92
beat-silence-branch-14-3 = Sonunda varıyorsunuz varacağınız yere.
# source: 13722df3
beat-silence-branch-15-1 = Gene soru. Gerçi bu hiç aptalca değil.
# source: 69b27464
beat-silence-branch-15-2 = Cevap almaya geldim, ödev verdiniz.
# source: cb17e949
beat-silence-branch-15-3 = Söyleyeceğinize soruyorsunuz.
# source: dd2a4095
beat-silence-branch-16-1 = Hayır yani. Ağzınızla söylediğiniz için sağ olun.
# source: dd55b296
beat-silence-branch-16-2 = Demek söylenebiliyormuş. Güzel. Şimdi niye yanıldığınızı anlatayım.
# source: 7edba761
beat-silence-branch-16-3 = Oh be. Hayırla tartışılır hiç değilse.
# source: 910aae9d
beat-silence-branch-17-1 = Gene hayır. O kelimeyi unuttunuz diye sevinmeye başlamıştım.
# source: 706f967a
beat-silence-branch-17-2 = O kadarını öğrendik en azından.
# source: d820a008
beat-silence-branch-17-3 = Sonunda dümdüz söylediniz.
# source: 9def68bf
beat-silence-branch-18-1 = Bunu dinlemiştik.
# source: ec2487b9
beat-silence-branch-18-2 = Yeni bir şey yok yani.
# source: 3171f54e
beat-silence-branch-18-3 = Tahmin ettiğim gibi.
# source: 48079d68
beat-silence-branch-19-1 = Söylemeyeceksiniz, değil mi?
# source: 09ca3621
beat-silence-branch-19-2 = İki elim hastanın ağzındayken bundan fazla laf alırdım.
# source: ee6cc17e
beat-silence-branch-19-3 = Duvarın etrafında dön baba dönelim.
# source: 1f387645
beat-door-1 = Zeliha Usta kamyonetin anahtarını çıkardı. Saat sekiz için yapabileceğiniz bir şey varsa şimdi söyleyin. Yoksa sağı solu aramaya başlıyorum.
# source: a57d46d3
beat-door-2 = Sizi yemeğinizden etmeyeyim. Son kez soruyorum: Bunlar sabah kapıma dikildiğinde sizden elimde olacak tek bir şey var mı?
# source: dbc50f2e
beat-door-3 = Parmağım kırmızı tuşta. Bir cümle hakkınız kaldı. O da yarın saat sekizle ilgili olsun.
# source: 2ce3c8ea
beat-door-model = Kapatmadan önce: Görmeden imza atmam; ekibi kaybetmek size neye mal olur, onu da görüyorum. { $visit } karşılığında yedide orada olur, sekize kadar Zeliha Usta’ya güvenle sökülebileceklerin listesini veririm.
# source: beb59ecc
beat-door-hint = Son cümlenizin neyle ilgili olması gerektiğini size söyledi.
# source: 562dd9ec
beat-door-example-1 = Tek bir şey var, ama yazı değil; görmediğim duvara imza atmam. Giderlerse ne kaybedeceğinizi biliyorum. Zeliha Usta’ya şöyle deyin: 18.000 lira karşılığında yedide oradayım, sekizde elinde beş kişilik iş listesi olur.
# source: 4ec07108
beat-door-example-2 = Sağı solu aramadan bir dakika. Ne kadar sıkıştığınızı anlıyorum. O yazı olmayacak, görmediğim duvara imza atmam. Bu duvar için ayırdığınız paraya ne oldu?
# source: 9e60f2c0
beat-door-example-3 = Hayır, o yazı olmayacak. Görmediğim duvara imza atmam, kararım kesin.
# source: e5b7f32f
beat-door-example-4 = Bir dakika. Saat sekizde size tam olarak ne lazım, niçin?
# source: 69407343
beat-door-example-5 = Durun, kapatmayın! Tamam, imzalıyorum. Yazınızı alacaksınız.
# source: 3e6495db
beat-door-example-6 = Arayın arayın, sizi gülünç ihtiyar, çenesi düşük geveze. Bütün şehir size gülecek, hak ettiniz de.
# source: 8dc01df7
beat-door-example-7 = Sekizde elinizde bir şey olsun istediğinizi anlıyorum.
# source: e472abc5
beat-door-branch-4-1 = Bu kadar mıymış? Daha sık iyi akşamlar demeliyim.
# source: fcfc3f31
beat-door-branch-4-2 = Uçurumun kenarından döndük. Gene sevdim sizi.
# source: 7a0c0d2c
beat-door-branch-4-3 = Parmağımı tuştan çektim, duyduğunuz gibi.
# source: 552f54fb
beat-door-branch-9-1 = Zeliha Usta, bir saniye dur.
# source: dbf91ac8
beat-door-branch-9-2 = Ceketimi giymeden söyleseydiniz ya bunu.
# source: f97212e9
beat-door-branch-9-3 = Durun, bu bir şeye benziyor. Zeliha Usta, bırak anahtarı.
# source: e75ecd50
beat-door-branch-10-1 = Daha kapatan yok. Peki, söyleyeceğim.
# source: d68b3750
beat-door-branch-10-2 = Bu cümle değil, soru. Hem de iyisinden.
# source: 809f1fd9
beat-door-branch-10-3 = Zeliha Usta, sen bir dakika kamyonette bekler misin?
# source: 57b2ce2d
beat-door-branch-11-1 = Saat sekizde ne var, onu mu soruyorsunuz? Pekâlâ.
# source: f347a829
beat-door-branch-11-2 = Bu soru lafın başında sorulurdu ama söyleyeyim.
# source: ccd63c6f
beat-door-branch-11-3 = Bir dakika daha, hadi.
# source: 47dad631
ending-seven-title = Yedide kahve
# source: 294f43c3
ending-seven-1 = Sizden berbat diş hekimi olurmuş, eliniz pek ağır. Peki: yarın yedi, işin tamamı { $fee }, duvar da { $ready } gününü beklesin. İkinci basamağa dikkat edin.
# source: 35ccb03d
ending-seven-2 = Ufacık bir evet yok yani. İyi. Olsa güvenmezdim zaten. İşin tamamı sizin; Zeliha Usta’ya da haklıymışsın diyeceğim, pek hoşuna gidecek.
# source: 9778a668
ending-seven-3 = Ömrümde röntgensiz diş açmadım, kalkmış sizden bunu istiyorum. Tamam: yedi, kahve, tam ücret. Sevinç de kahvaltıda benim ağzımdan duysun.
# source: 77333a18
ending-seven-outcome = Yedide sıvayı işaretliyorsunuz, sekizde ekip arka odaları söküyor; Eskişehir’e giden yok. Sıvanın arkasından, binanın yarısını taşıyan bir kiriş çıkıyor. Duvar { $ready } gününden sonra, üst katlar usulünce askıya alınarak kaldırılıyor; { $fee } size ödeniyor.
# source: d4026d44
ending-seven-why = Neden imzalayamayacağınızı bir kere, açıkça söylediniz, sonra sekize kadar ne yapılabileceğine kafa yordunuz. Onu hiç aptal yerine koymadınız; o yüzden bir şey öğrenmeye razı oldu.
# source: 336ade1c
ending-visit-title = Keçeli kalemle bir saat
# source: 924e0673
ending-visit-1 = Dediğiniz gibi olsun. Gelip bakın, { $visit }; üstüne bir kuruş yok, ben düşünene kadar. Tam yedide. Kahve de yapmam.
# source: 617f6e3e
ending-visit-2 = Siz kapalı ağızla bile tartışırsınız. Yedide gelin, işaretleyin neyi işaretleyecekseniz; gerisini kim çizer, sonra bakarız.
# source: f3d1f707
ending-visit-3 = Küçük iş olsun o zaman, { $visit }. Büyüğü için biraz fiyat toplarım. Arabayı da başka yere bırakın, kaldırımın önü kamyonete lazım.
# source: e8c2cbe7
ending-visit-outcome = Ekibi oyalayan, duvarı da ayakta tutan bir ziyaret için { $visit } alıyorsunuz. { $fee } tutarındaki asıl iş size kalır mı, belli değil; adam iki teklif daha topluyor.
# source: 7688a1a0
ending-visit-why = Görmediğiniz hiçbir şeye imza atmadınız, sabaha kadar yapılabilecek olanı sattınız. Ama kendini anlaşılmıştan çok idare edilmiş hissetti, çıkış yolunu kendi bulmak zorunda kaldı ya da verdiğiniz eveti geri aldınız; o yüzden alabileceğinin en azını aldı.
# source: 1f3450db
ending-airdrie-title = Başkasının imzası
# source: 1be742f9
ending-airdrie-1 = Polatlı olsun öyleyse. Darılmaca yok. Açıldığımızda müziği kaldırımdan dinlersiniz.
# source: a9bb182e
ending-airdrie-2 = Burada bırakalım o zaman. Duvara duvar diyen birini bulurum ben. Yönetmeliğinize selam söyleyin.
# source: 4f307ddb
ending-airdrie-3 = Eh, tutarlısınız. Duvar da öyle. İyi akşamlar size.
# source: 69ca862f
ending-airdrie-outcome = Akşam gene sizin, adınız da hiçbir kâğıdın altında değil. Bir hafta sonra Zeliha Usta anlatıyor: Polatlı’dan gelen kâğıtta sokağın adı yanlışmış; kendisi Eskişehir’e gitmiş, duvar hâlâ yerinde.
# source: a117087c
ending-airdrie-why = İmza atmamakta haklıydınız; laf dinlemeyen müşteri de gitmekte serbest. Biraz sıcaklık, bir de saat sekiz için açık bir teklif belki onu tutardı.
# source: d3c7e728
ending-stalled-title = “Belki” hanesine yazılmak
# source: 52ac1de6
ending-stalled-1 = Bu duvarın kalınlığından uzun konuştum. Sizi “belki” hanesine yazıyorum. Sekizden önce ararsınız.
# source: 83d14be4
ending-stalled-2 = Şarjım bitiyor, ben hâlâ aynı yerdeyim. Zeliha Usta’ya “hayır demedi” derim, onu tutar herhâlde.
# source: 1748cca4
ending-stalled-3 = Neyse, bir gece uyuyun üstüne. Ekibe yazı yolda derim; siz de bir şey düşünürsünüz nasılsa.
# source: 37527107
ending-stalled-outcome = Sekizde ekip yağmurun altında dikiliyor, çünkü onlara yazının yolda olduğunu söylemiş. Zeliha Usta sizi arıyor. Beş kuruş kazanmadınız, suç da nasıl oluyorsa sizde.
# source: 44c9123e
ending-stalled-why = Açık açık iki şey duyması gerekiyordu: yazının olmayacağı ve onun yerine ne olabileceği. İkisini bir arada hiç duymadı, o da işine geleni duydu.
# source: 4b81455b
ending-caved-title = Kâğıttaki tek isim
# source: ba3d788a
ending-caved-1 = Siz bir tanesiniz. Numaranızı yandaki komşuya verdim, onun da bir duvarı var. Aynı fiyata yapar dedim.
# source: 2c266fda
ending-caved-2 = Şahane, çerçeveletip asacağım. Yukarıdan biri bir şey sorarsa da imza kimin, söylerim.
# source: 6691a206
ending-caved-3 = Gördünüz mü? On dakika. Gece yarısından önce yollayın; siz yazarken ben daha ne koyarız diye düşüneyim.
# source: da57f9ef
ending-caved-outcome = { $offer } için gecenin ikisine kadar hiç görmediğiniz duvarlar hakkında yazıyorsunuz. Öğleye varmadan ikinci katta bir kapı kapanmaz oluyor; kâğıtta da tek bir isim var, sizinki.
# source: 4c63af35
ending-caved-why = Sabaha kadar kimsenin bilemeyeceği bir şeye söz verdiniz. İlk evet ona işin kolay olduğunu, tam dediği gibi, ispatladı; arkası da geldi tabii.
# source: 401e5769
ending-blow_up-title = Balyoz el değiştiriyor
# source: 641fb395
ending-blow_up-1 = Yeter! Beni ısıran hastalar sizden terbiyeliydi. Aramayın, yazmayın, sakın bir kadeh içmeye de gelmeyin.
# source: fa2470d6
ending-blow_up-2 = Ankara’da ne kadar diş hekimi varsa sizi anlatacağım; biz konuşkan milletiz, dinleyenin de ağzı açık, kaçamaz. İyi akşamlar!
# source: 6e021130
ending-blow_up-3 = Zeliha Usta! Biz neyi bekliyormuşuz, biliyor musun? Şu terbiyeyi. Tamam, ver şu balyozu. Yok yok, bana ver, ben yıkacağım!
# source: 97a494dd
ending-blow_up-outcome = Telefonu kapatıp her kelimeyi Zeliha Usta’ya anlatıyor; sizi müşterilere tavsiye eden de oydu. Sekize varmadan sıvada koca bir delik açılıyor, yukarıdakiler de belediyeyi arıyor.
# source: 90306ace
ending-blow_up-why = Parayı kıssa da, geç de kalsa ciddiye alınmak istiyordu. Siz alay edince o duvarı kendi eliyle yıkmak gurur meselesi oldu.
