# source: 6eacb456
title = Kuşa dönen sözleşme
# source: 5c33afa3
summary = Emekli bir sihirbaz sizden vitray istiyor: kâğıt yok, kapora yok, değişikliğin sonu yok. Teklifiniz daha imzalanmadan kanatlanmış.
# source: 42714830
role = Ayvalık’ta, eskiden küçük bir şapel olan atölyenizde tek başınıza vitray yapıyorsunuz.
# source: 8ed96d56
aim = Tek sayfalık sözleşme imzalanmadan, kapora ödenmeden, değişiklikler sınırlanmadan işe başlamamak; olmuyorsa güler yüzle hayır demek; neden imza atmadığını da öğrenmek.
# source: 5da2e9f1
situation = Vasfi Tunalı 72 yaşında; ömrü İzmir Fuarı’nın gazinolarında sihirbazlık yaparak geçmiş. { $unveil } gününe kadar merdiveninin üstüne camdan dokuz güvercin istiyor. Teklifiniz tek sayfa: hepsi { $price }. İmzada alınan ilk { $deposit } bire bir boyda bir çizim içindir; çizim bir hafta penceresinde asılı kalır. Dilerse yalnız bunu ısmarlar ya da burada bırakır; çizim onda kalır, başka borcu olmaz. Çizimde { $rounds } tur değişiklik fiyata dahil, sonraki her tur { $extra }. Cam kesildikten sonra hiçbir şey değişmez. Şimdi elinizde renk örnekleri, onun merdivenindesiniz. Sayfayı katlayıp güvercin yapmış.
# source: f2539388
demand = İşe sözleşmesiz, kaporasız, üstelik sınırsız değişiklikle başlanması
# source: f16671d1
client-name = Vasfi Tunalı
# source: b29d9334
client-manner = Eski usul nazik, kıvrak, ciddiyeti bir nefesten uzun sürmeyen biri; kendisini bağlayacak ne varsa katlar, avucunda saklar ya da şakaya vurur.
# source: 519714c8
fact-deposit = 35000 TRY
# source: 3082bd62
fact-deposit-about = çizimin karşılığı olan kapora
# source: 6b8e7628
fact-extra = 5500 TRY
# source: 9cfe20ea
fact-extra-about = fazladan her değişiklik turunun ücreti
# source: f6d2320d
fact-price = 240000 TRY
# source: 9e9f04f0
fact-price-about = vitrayın tamamının fiyatı
# source: af63ae4c
fact-rounds = 3
# source: 6f7a8bdf
fact-rounds-about = çizimde fiyata dahil değişiklik turu
# source: a42100a2
fact-unveil = 2027-06-12
# source: 9c2b4a17
fact-unveil-about = vitrayın açılışının yapılacağı gün
# source: f405bf63
article = Olmayacak şey isteyen müşteri için öğütler
# source: 66194ef7
guidance-hold_firm = Vasfi Bey her duvara bir yaslanıp bakar; ilk günden söylenen hayır onu sürprizden, sizi de bir baykuştan kurtarır.
# source: 0f84e5b2
guidance-offer_alternative = Bütün işe birden bağlanmaktan korkuyor; çıkışı belli, küçük bir ilk adımın altına adını yazabilir.
# source: d6b41c68
guidance-probe = Kimse sormasın diye kâğıdı şakaya vuruyor; on maddenin varamadığı yere tek bir gerçek soru varır.
# source: 0371fe23
guidance-acknowledge = Gösteriden keyif alan, arkasındaki adamı da gören insanı dinler; o zaman hayır bile gücüne gitmez.
# source: bd7a5a2a
guidance-set_boundary = Saat başı yeni bir fikri var; sayılı tur ve son bir değişiklik günü olursa o fikirlerin tadı hiç kaçmaz.
# source: e166341e
guidance-next_step = Ucu açık kalan işte keyfi yerinde; bir gün, bir saat söylerseniz güvercin muhabbeti işe dönüşür.
# source: c1d5b4d6
guidance-concede = Hatırı için vazgeçtiğiniz her şeyi gecenin ilk numarası sayar, arkasından ikincisini bekler.
# source: c4c9dd84
guidance-attack = Koca gazinolar yuhaladı onu; iğneli bir lafla yeni fıkrası olursunuz, o da şartlarınızdan sıyrılır.
# source: d281e138
point-stop_after = Çizimden sonraki çıkışı gösteriyor
# source: 34ee7363
point-stop_after-phrase-1 = durabil
# source: a30a9542
point-stop_after-phrase-2 = bırakabil
# source: eec5de49
point-stop_after-phrase-3 = vazgeçebil
# source: 392b2ea2
point-stop_after-phrase-4 = cayabil
# source: dcb8f873
point-stop_after-phrase-5 = çizim sizde
# source: a52c125a
point-stop_after-phrase-6 = çizim sizin
# source: 13d71081
point-stop_after-phrase-7 = borcunuz kalm
# source: 8693a999
point-stop_after-phrase-8 = borcunuz olm
# source: f9c28027
point-read_it = Sayfayı onunla birlikte okumayı öneriyor
# source: d7846433
point-read_it-phrase-1 = yüksek sesle
# source: 767ec421
point-read_it-phrase-2 = satır satır
# source: 13a60f0f
point-read_it-phrase-3 = madde madde
# source: 3b4190b8
point-read_it-phrase-4 = birlikte okuy
# source: b9496eae
point-read_it-phrase-5 = beraber okuy
# source: 7e11d9fa
point-read_it-phrase-6 = okuyalım
# source: 01a7a300
point-read_it-phrase-7 = okuyayım
# source: 63a3ef71
point-read_it-phrase-8 = üzerinden geçe
# source: 5390cfde
point-guards_him = Sayfanın onu da koruduğunu gösteriyor
# source: 448c68f7
point-guards_him-making-1 = Bu sayfa beni de bağlıyor: size ne vereceğim, hangi güne yetiştireceğim üstünde yazılı.
# source: d492b884
point-guards_him-making-2 = Olur da ben de o Akçaylı gibi kaçarsam paranızı bu sayfadaki imzamla geri alırsınız.
# source: a6cabdd0
point-guards_him-making-3 = İlk usta size böyle bir kâğıt vermiş olsaydı kaporanız onunla birlikte uçup gitmezdi.
# source: bdde163d
point-guards_him-making-4 = Yazılı bir şey yokken sizden canımın istediği kadar para alabilirim; ikimiz de imzaladık mı isteyemem.
# source: 68ed9fd0
point-guards_him-making-5 = Bu, benim kadar sizin de yararınıza, çünkü fiyatı sizden habersiz değiştirmemi engelliyor.
# source: 88182143
point-guards_him-making-6 = Verdiğim sözler elinizde yazılı dursun ki her birini ispat edebilesiniz.
# source: e110878d
point-guards_him-lacking-1 = Parayı öyle bir adama kaptırmak size çok dokunmuştur.
# source: 64446417
point-guards_him-lacking-2 = Hayır, sayfada adınız, elimde kapora olmadan başlamam, kim olursa olsun.
# source: 5c0e7ce8
point-guards_him-lacking-3 = Sormamda sakınca yoksa imza atmanın nesi sizi rahatsız ediyor?
# source: f45968f6
point-guards_him-lacking-4 = Başlangıçta yalnız çizimi ısmarlayın, cam sonraya kalsın.
# source: 629587b4
point-guards_him-lacking-5 = Sayfaya göre çizimde üç tur değişiklik hakkınız var, perşembe onda getiririm.
# source: ffea9018
point-guards_him-lacking-6 = Peki, kâğıt falan istemem, yarın yalnız sözünüze güvenip başlarım.
# source: 514a9a35
beat-opening-1 = Renkleri de getirmişsiniz, aman ne güzel! Merdivenin üstüne dokuz güvercin. Yarın başlayın: kâğıt yok, kapora yok, gönlümüze göre değiştire değiştire gideriz. Verin elinizi, anlaştık mı?
# source: 3c8d5ae6
beat-opening-2 = Bakın, teklifinizden güvercin yaptım, böyle daha mutlu. Siz sözüme güvenip başlarsınız, ben canım istedikçe fikir değiştiririm, paranızı da cam yerine takılınca alırsınız. Olur mu?
# source: c05bbec2
beat-opening-3 = İşte elim; kimse benden bundan başka sözleşme alamaz. Kapora da yok. Siz güvercin yaparsınız, ben fikir üretirim, kervan yolda düzülür. Tamam mı?
# source: a9aa80bf
beat-opening-model = Güvercine ne kadar yakışan bir yer; aklınızın fikirle dolup taşmasına şaşmıyorum. Ama imzalı sayfa ve { $deposit } kapora olmadan işe başlamıyorum. Sayfayı okumak yerine katlamanızın sebebi ne?
# source: b421a4cc
beat-opening-hint = İmzalanmasını istediğiniz tek şeyi katlamış. Her işte şart koştuğunuz şeyi şimdi söyleyin, kuşu da merak edin.
# source: 0eb7aab9
beat-opening-example-1 = Bu merdiven güvercinler için yapılmış sanki, sabırsızlandığınızı da görüyorum. Yine de imza ve 35.000 lira kapora olmadan başlamam. İsterseniz önce yalnız çizimi sipariş edin. Kâğıtta sizi rahatsız eden ne?
# source: 565585f2
beat-opening-example-2 = Teklifimden bu kadar güzel güvercin yapan olmamıştı, bir an önce başlamak istemenizi de anlıyorum. Ama el sıkışarak işe başlamam. Önce yalnız çizimi sipariş edebilirsiniz, 35.000 lira; cuma saat onda getiririm.
# source: e3c3c323
beat-opening-example-3 = Hayır, imzalı sayfa ve kapora olmadan hiçbir işe başlamam. Fiyata üç değişiklik turu dahil; cam kesildikten sonra hiçbir şey değişmez.
# source: c8e03e61
beat-opening-example-4 = Serbest kalmayı sevdiğinizi görüyorum ama sayfa ve kapora olmadan başlamam. Demek ki birlikte çalışmayacağız.
# source: e8d2614b
beat-opening-example-5 = Tamam, anlaştık. Yarın başlıyorum, kâğıt da kapora da istemem, istediğinizi değiştirirsiniz.
# source: 09783952
beat-opening-example-6 = Beni aptal mı sandınız? Dolandırıcılar böyle konuşur. Numaralarınızı kendiniz gibi bir budalaya saklayın.
# source: 78da12a2
beat-opening-example-7 = Ah, sayfa getirdiğim için çok özür dilerim. Ne olur affedin, çok utanıyorum, gerçekten özür dilerim.
# source: 804c7621
beat-opening-branch-1-1 = Ya… Oysa merdiveni ne hoş çıkmıştınız.
# source: 66f3498c
beat-opening-branch-1-2 = Ben size elimi uzatıyorum, siz avucuma bunu koyuyorsunuz.
# source: 7f29343f
beat-opening-branch-1-3 = Vay vay. Renkler capcanlı da terbiye biraz solmuş.
# source: 1028b380
beat-opening-branch-2-1 = Gördünüz mü? Ne el çabukluğu ne göz boyama.
# source: 7b1533e6
beat-opening-branch-2-2 = Hah, işte böyle. Üç numara daha hazırlamıştım, hiçbirine gerek kalmadı.
# source: 97a2577d
beat-opening-branch-2-3 = Oh! Daha çay demlenmeden el sıkıştık, bitti.
# source: 8fba30fd
beat-opening-branch-3-1 = Çantayı yere yeni koydunuz, perde indi mi hemen?
# source: ad8cf9c7
beat-opening-branch-3-2 = Kısa sürdü birinci perde.
# source: 8b6a5f9e
beat-opening-branch-3-3 = Hayır, öyle mi? Bu kadar kolay mı? Ben bir hayır için ter dökerim normalde.
# source: 004bedd3
beat-opening-branch-4-1 = Demin öbür yeninizden içeri bir evet kaydı, gözümden kaçmadı.
# source: c27576d1
beat-opening-branch-4-2 = O “hayır”ın arkasında, avuçta saklanmış bir parça evet vardı.
# source: 1d8be3b4
beat-opening-branch-4-3 = Bir eliniz hayır diyor. Ben ömrüm boyunca öbür ele bakmışımdır.
# source: c77ce3e4
beat-opening-branch-5-1 = Odadaki tuhaflığı hemen seçiyorsunuz. Sizden gözümü ayırmasam iyi olur.
# source: cddfb82b
beat-opening-branch-5-2 = Hop diye soru ha! Millet benden iskambil numarası ister.
# source: 79435a79
beat-opening-branch-5-3 = Niye mi? Bu merdiveni sizin meslektaşlarla daha önce de inip çıktım da ondan.
# source: 1265c939
beat-opening-branch-6-1 = Çok zarif. Çekmediğim bir kâğıdı bildiniz.
# source: 328bf25a
beat-opening-branch-6-2 = Bu başka bir numara, benim istediğim değil.
# source: 3dd88645
beat-opening-branch-6-3 = Siz işin etrafından dolaşmışsınız. Ben içinden geçeriz sanmıştım.
# source: 7ea7fa23
beat-opening-branch-7-1 = Öyle güzel söylediniz ki az kalsın alkışlıyordum.
# source: 01fc190c
beat-opening-branch-7-2 = Ses yumuşak, sırt dimdik. Bilirim bu cinsi, biriyle evlendim.
# source: 104ea6e5
beat-opening-branch-7-3 = Aman ne hoş. Kurdeleli hayır.
# source: d194011a
beat-opening-branch-8-1 = Maşallah, kolalı gömlek gibisiniz.
# source: 8c677bed
beat-opening-branch-8-2 = Demek önce nizamname, sonra güvercin.
# source: 9b5fbcc1
beat-opening-branch-8-3 = Devlet dairesinde kaşe basar gibi söylediniz.
# source: 9a9f3290
beat-opening-branch-9-1 = Ağzınızdan bal damlıyor vallahi.
# source: c16fba58
beat-opening-branch-9-2 = Pek güzel söylediniz, hepsini.
# source: 0b346a6d
beat-opening-branch-9-3 = Sizi akşama kadar dinlerim.
# source: cd3c78e3
beat-opening-branch-10-1 = Efendim? Ben sıkılacak bir el bekliyordum.
# source: cdcb5ce5
beat-opening-branch-10-2 = Ürkmüş kumru gibi yanımdan geçti gitti, yakalayamadım.
# source: 3464799d
beat-opening-branch-10-3 = Şimdi de sıra cevabınızda.
# source: 81b6289c
beat-honour-1 = Otuz sene Fuar’da bütün işlerim kuliste bir baş selamıyla bağlandı. Kâğıt, kavga edecek olanlara lazım. Siz benimle kavga mı edeceksiniz?
# source: fdda459d
beat-honour-2 = Siz sanatkârsınız, ben sanatkârım; kâğıdı muslukçu yazar. Şu mavinizi ışığa tutunca ben kapora görmüyorum, güven görüyorum. Siz görmüyor musunuz?
# source: 27a02674
beat-honour-3 = Ortada tek güvercin yokken sözleşme! Otoparkta alkış istemek gibi. Hele bir şey yapın, kâğıdı sonra da hallederiz. Yahut hiç halletmeyiz.
# source: 8d4bf15a
beat-honour-model = Ben de aramız hep iyi kalsın isterim; güvenin sizin için ne demek olduğunu anlıyorum. Sayfa da kapora da kalıyor. Size yarım sayfayla yalnız çizimi önerebilirim. İçinizin rahat etmesi için ne gerekir?
# source: c54f6773
beat-honour-hint = Size sanatkâr demek ona bedava. Gülümseyip kabul edin, aynı nefeste şartlarınızı da yerinde bırakın.
# source: 2ac9e512
beat-honour-example-1 = Otuz yıl bir baş selamıyla çalışmak övünülecek şey; sizinle kavga etmek de istemem. Yine de sayfa ve kapora kalıyor. Yalnız çizimle başlayabilirsiniz. Bir kâğıda en son güvendiğinizde ne oldu?
# source: d2d2ed52
beat-honour-example-2 = Sahnede bir baş selamının size yettiğini anlıyorum. Ama imzalı sayfa ve kapora olmadan başlamam.
# source: 4e869342
beat-honour-example-3 = Hayır, kâğıtsız olmaz. Başka birini arasanız daha iyi, biz birlikte çalışmayacağız.
# source: dd577e67
beat-honour-example-4 = Yok, etmem. Tamam, kâğıdı da kaporayı da unutalım, bir baş selamınızla başlarım.
# source: cb284e5b
beat-honour-example-5 = Sizin baş selamınız beş para etmez, ihtiyar cimri. Tek derdiniz beni dolandırmak.
# source: 5b63ad1d
beat-honour-branch-2-1 = Ben de sizi bizden sanmıştım.
# source: 7efb66fa
beat-honour-branch-2-2 = Size dost diye kapımı açtım, üstüne bir de tokat yedim.
# source: 4e05696e
beat-honour-branch-2-3 = İki sanatkâr bir merdivende derken, hâle bakın.
# source: 60a03242
beat-honour-branch-5-1 = Parmak uçlarıma doğmuştu: Siz bizdensiniz.
# source: 99421ebf
beat-honour-branch-5-2 = Bakın, oldu işte. Acımadı, değil mi?
# source: 6861ac7d
beat-honour-branch-5-3 = Tam sanatkâr gibi konuştunuz. Karnı aç ama sanatkâr.
# source: f5a264c9
beat-honour-branch-7-1 = Kâğıtsız olacağına hiç olmasın mı diyorsunuz?
# source: ede00696
beat-honour-branch-7-2 = Bir kâğıdı elimle şöyle ittim, siz ceketinize uzandınız.
# source: 8813581e
beat-honour-branch-7-3 = Eh, dostluğu kısa tutmanın bir yolu da bu.
# source: ac457fd1
beat-honour-branch-8-1 = Merak ediyorsunuz. Seyircide tehlikeli huydur.
# source: b400d18c
beat-honour-branch-8-2 = Bakın bu, benim sorduğumdan daha iyi soru.
# source: b267bc47
beat-honour-branch-8-3 = Bunu şakaya vurup geçebilirim. Durun bakayım, istiyor muyum.
# source: 217dd2dc
beat-honour-branch-9-1 = Ben nereyi gösteriyorsam siz öbür tarafa bakıyorsunuz.
# source: b5b07233
beat-honour-branch-9-2 = Peki. Basamağa oturun. Üçüncüye değil ama.
# source: de5b6602
beat-honour-branch-9-3 = Numaranın nasıl yapıldığını gördünüz siz, değil mi?
# source: 0ca041b1
beat-honour-branch-10-1 = Çok kibarsınız, bir santim de kıpırdamadınız. Sahneye çağırdığım insanda severim bunu.
# source: f5563269
beat-honour-branch-10-2 = İyilikle söylüyorsunuz, belli. O zaman kâğıttan değil, kuştan konuşalım.
# source: fbaed48e
beat-honour-branch-10-3 = Size kızamıyorum bile. Durun, yukarıda ne gördüğümü göstereyim.
# source: 14727d7b
beat-honour-branch-11-1 = Bunu düşünmem lazım; ben düşündükçe de iş hep hayvanlara varır.
# source: 09547aa7
beat-honour-branch-11-2 = Daha küçük bir numara. Hımm. Ama benim nasıl çalıştığımı bilmiyorsunuz daha.
# source: 45cbddda
beat-honour-branch-11-3 = Eh, tutunacak bir dal. Yalnız bir dinleyin beni.
# source: 825ba047
beat-honour-branch-12-1 = Turnikeyle konuşmak gibi. Bir de güzellikle deneyelim.
# source: d98a5c0f
beat-honour-branch-12-2 = Değnek gibi dimdik. Boş verin kâğıdı, vitrayı düşünün.
# source: 8120ae07
beat-honour-branch-12-3 = Siz bülbülden bile fiş istersiniz.
# source: 36e95934
beat-honour-branch-13-1 = Siz hiç erimez misiniz?
# source: e7cdf942
beat-honour-branch-13-2 = Türkümü sonuna kadar söyledim, hâlâ orada duruyorsunuz.
# source: 29cb420b
beat-honour-branch-13-3 = Yok, anladım. Bugün tatlı dil yılanı deliğinden çıkarmıyor.
# source: 44fa692e
beat-honour-branch-14-1 = Biz buradan geçmiştik, siz ve ben.
# source: a1b90fde
beat-honour-branch-14-2 = Aynı cevap, aynı surat. Hilesiz desteyle bile kazanırsınız siz.
# source: 183ff7ac
beat-honour-branch-14-3 = Yine hayır. Sanat belki yumuşatır demiştim.
# source: 39dce56d
beat-honour-branch-15-1 = Şimdi de siz bana iltifat ediyorsunuz.
# source: 93c7875c
beat-honour-branch-15-2 = Evet evet, güven, sanat, ışık. Sonra?
# source: d2401565
beat-honour-branch-15-3 = Pek güzel baş sallıyorsunuz.
# source: c1d61a0b
beat-glaziers-1 = Siz dördüncü olursunuz. Birincisi kaporamı alıp Akçay’daki evine gitti, gidiş o gidiş. İkincisi ağladı. Üçüncüsü numarasını değiştirdi. Onun için bu evde ne kapora var ne mürekkep.
# source: 42296d42
beat-glaziers-2 = Akçaylı bir usta vardı. Peşin ödedim, lehim almaya çıktı, çayı hâlâ pencerenin önünde durur. Parayla seyrettiğim en iyi kaybolma numarası! Öbür ikisi şakadan anlamıyordu.
# source: d46fdce3
beat-glaziers-3 = Bu merdivenden üç vitraycı geçti. Biri kaporamla Akçay’a gitti, yok oldu; ikisi iki fikir söyledim diye bana çekilmez dedi. Param da aklım da sonuna kadar serbest kalacak, o kadar.
# source: b296fe85
beat-glaziers-model = Kaporası öyle uçup giden kim olsa temkinli olur. Ben yine { $deposit } almadan başlamıyorum; ama karşılığında elinizde tutacağınız, sizde kalacak bir çizim var. Para tarafı bu; imzanın nesi sizi tedirgin ediyor?
# source: 48bea870
beat-glaziers-hint = Uçup giden kapora gerçek bir sebep, belki de sebebin yalnız yarısı. Sizinkinin farkı ne?
# source: 5cfbbd83
beat-glaziers-example-1 = Üç camcı gitmiş, kapora uçmuş; cüzdanınızı sıkı tutmanızı anlıyorum. 35.000 lira almadan başlamam ama karşılığında çizim sizin olur, isterseniz orada bırakabilirsiniz. Perşembe onda sayfayı getireyim mi?
# source: 64160571
beat-glaziers-example-2 = Paranızı böyle kaptırmak size çok ağır gelmiştir. Yine de kapora almadan başlamam.
# source: 4c4607c4
beat-glaziers-example-3 = Tamam, kaporadan vazgeçtim, imza da atmayın. Ben o üçüne benzemem.
# source: 0c713b16
beat-glaziers-example-4 = Dördüncü camcı, kabahat hep onlarda mı? Sorun sizsiniz, cimri ihtiyar geveze.
# source: e69d404b
beat-glaziers-branch-2-1 = Öbür üçüyle iyi anlaşırdınız siz.
# source: ba600f78
beat-glaziers-branch-2-2 = Soyuldum diyorum, tesellimiz bu mu?
# source: 9b55b0c1
beat-glaziers-branch-2-3 = İkincisi de ters adamdı, ağlamadan önce.
# source: 70958cb5
beat-glaziers-branch-5-1 = Kalbi olan vitraycı! Aramaktan vazgeçmiştim.
# source: 538e713b
beat-glaziers-branch-5-2 = Oluyormuş bakın. Akçaylı sizden ders alsın.
# source: e403a5b3
beat-glaziers-branch-5-3 = Allah razı olsun. Pişman olmazsınız. Pek olmazsınız yani.
# source: e1a9f37a
beat-glaziers-branch-7-1 = Dördüncü, birinciden de çabuk kaçıyor.
# source: 1ca431bc
beat-glaziers-branch-7-2 = Rekor bu. Birincisi hiç değilse paramı almıştı.
# source: 2993d1ea
beat-glaziers-branch-7-3 = Sizin mesleği ortadan kaybetmekte üstüme yok anlaşılan.
# source: dd1c5740
beat-glaziers-branch-8-1 = Yarısını cevapladığımı fark ettiniz.
# source: 2f1996a9
beat-glaziers-branch-8-2 = Öbür yarısını kimse sormaz.
# source: 1e1db118
beat-glaziers-branch-8-3 = Keskinsiniz. Yalnız Akçaylı değil mesele, doğru.
# source: 8661c813
beat-glaziers-branch-9-1 = Ötekiler bana kâğıt mendilden başka şey teklif etmedi. Durun, bir teklif de benden.
# source: 070b753a
beat-glaziers-branch-9-2 = Yani paramın karşılığında elimde bir şey olacak. Akçay’dan o da çıkmamıştı.
# source: 3f3b8653
beat-glaziers-branch-9-3 = Kendi çapında fena numara değil. Şimdi benimkini seyredin.
# source: 4ff9cd69
beat-glaziers-branch-10-1 = Ne incesiniz. Karakolda gülmüşlerdi.
# source: e560278c
beat-glaziers-branch-10-2 = Eksik olmayın, severdim o parayı. Ama benim serbest kalsın dediğim yalnız para değil.
# source: 1f021910
beat-glaziers-branch-10-3 = Ciddiye alıyorsunuz, iyi. O zaman benim de bağlanmaya gelmediğimi anlarsınız.
# source: ca61ce71
beat-glaziers-branch-11-1 = Üçüncüsü de böyle demişti, tam da bu sesle. Başka türlü anlatayım.
# source: b48e3059
beat-glaziers-branch-11-2 = Nasıl bir müşteri olduğumu anlamadınız galiba.
# source: d57db054
beat-glaziers-branch-11-3 = Siz hesap kitap insanısınız. Ben değilim. Seyredin.
# source: 27a62ff8
beat-glaziers-branch-12-1 = Hımm. İkinciden uzun dayandınız bile.
# source: ff90d75c
beat-glaziers-branch-12-2 = Peki, siz Akçaylı değilsiniz. Bakalım ne yapabiliriz.
# source: 54aea309
beat-glaziers-branch-12-3 = Her şeye cevabınız var. O zaman pazarlık edelim.
# source: d45274b0
beat-glaziers-branch-13-1 = Kulis kedisi kadar sabırlısınız.
# source: 1d3dbb77
beat-glaziers-branch-13-2 = Bununla Akçay’daki param geri gelmez.
# source: 0f7a5303
beat-glaziers-branch-13-3 = Eh, siz benim sebeplerimi dinlediniz, ben sizinkileri.
# source: 9326663c
beat-glaziers-branch-14-1 = Geçmiş olsunu komşular da dedi, yanında börekle.
# source: 179ade9a
beat-glaziers-branch-14-2 = Hâlime üzülüyorsunuz. Banka da üzülmüştü.
# source: 64e728ee
beat-glaziers-branch-14-3 = Yüzünüz pek hüzünlü, ama cevap değil bu.
# source: 411b4592
beat-owl-1 = Durun, güvercin olmasın. Baykuş! Yok yok, sıçrayan bir tavşan, ipin ucunda da ay. Takılınca dört hafta bakarım, gerisini söylerim. Değişikliği kim sayar, öyle değil mi?
# source: 35e66cc6
beat-owl-2 = Banyoda aklıma geldi: Güvercin yok, bir tek şapka, içinden tavşan çıkıyor. Merdivende vazgeçtim, baykuş! Perşembeye bir fikir daha gelir. Sonuna kadar ucu açık kalsın.
# source: d49573b6
beat-owl-3 = Ben böyle çalışırım: sabah baykuş, öğlen tavşan, akşam yemeğine yine güvercin. Cam yerine takılınca anlarım. Siz de şurasından burasından bir iki parça değiştirirsiniz, kaç kere gerekirse.
# source: 4b93c405
beat-owl-model = Tavşana bayıldım, fikirlerin ardı arkası kesilmiyor, görüyorum. Çizimde { $rounds } tur değişiklik var; sonraki her tur { $extra }, kesilen cam olduğu gibi kalır. Başka ne değişirse değişsin, bu camda mutlaka ne olmalı?
# source: 93d80c91
beat-owl-hint = Vitrayı gözünüzün önünde değiştiriyor. Bu kâğıt üstünde kaça mal olur, kesilmiş camda kaça?
# source: 8a9c3e09
beat-owl-example-1 = Tavşan, ipin ucunda ay; sizi ne kadar sevindirdiğini görüyorum. Ama değişiklikler sayılır: çizimde üç tur, sonrası 5.500 lira, kesilen cam değişmez. Tek bir resimde karar kılmak size neden zor geliyor?
# source: 0d1db23c
beat-owl-example-2 = Ben sayarım. Sayfada yazdığı gibi üç tur fiyata dahil, sonraki her tur 5.500 lira.
# source: dbb2825d
beat-owl-example-3 = Haklısınız, kimse saymaz. İstediğiniz kadar değiştirin, takıldıktan sonra bile, para da istemem.
# source: 44bfd08f
beat-owl-example-4 = Baykuş, tavşan, ay? Şımarık bir çocuktan betersiniz, bir o kadar da çekilmezsiniz.
# source: 62020075
beat-owl-branch-2-1 = Size hayal dünyamı açıyorum, içine tükürüyorsunuz.
# source: a5b1f42a
beat-owl-branch-2-2 = Baykuş duydu bunu.
# source: 567b826f
beat-owl-branch-2-3 = Bir tavşan için kalp kırmaya değer mi?
# source: ba8cf216
beat-owl-branch-5-1 = Kaç kere istersem ha! Ne dediğinizi bilmiyorsunuz, ama sağ olun.
# source: de76fb6c
beat-owl-branch-5-2 = Ah, ne eğleneceğiz biz bu camla.
# source: d1bfa834
beat-owl-branch-5-3 = Bana kimse izin vermemişti. Durun, şöyle bir oturayım.
# source: c120c911
beat-owl-branch-7-1 = Tavşan yüzünden, değil mi? Hep tavşanda kalkar giderler.
# source: 4f57f307
beat-owl-branch-7-2 = Alt tarafı baykuş dedim. Kaçmanıza gerek yok.
# source: f675eb73
beat-owl-branch-7-3 = Demek insan kendi merdiveninde bile hayal kuramayacak.
# source: 7b457e92
beat-owl-branch-8-1 = Değişmeyecek bir şey var, evet.
# source: 55521ccc
beat-owl-branch-8-2 = Gerçekten merak eder gibi sordunuz. Hay aksi.
# source: ffea2c2d
beat-owl-branch-8-3 = Kimse sormasın diye yapıyorum ben bu kuş numarasını.
# source: cb2e0b4d
beat-owl-branch-9-1 = Kalmaya niyetli biri gibi soruyorsunuz.
# source: a6a5560f
beat-owl-branch-9-2 = Bana en başta bunu sormalıydılar.
# source: cc0cf071
beat-owl-branch-9-3 = O zaman biraz anlatayım size.
# source: ca26f778
beat-owl-branch-10-1 = Tavşanımı sevdiniz, etrafına da çit çektiniz. Neredeyse kanacağım.
# source: fcbb0090
beat-owl-branch-10-2 = Demek hayal kurmak serbest, ama sayıyla. Hiç değilse tatlı söylüyorsunuz.
# source: a00e2a3f
beat-owl-branch-10-3 = Nihayet gülünecek yerde gülen, yine de hayır diyen biri.
# source: 82be60ac
beat-owl-branch-11-1 = Cam pişmanlıktan anlamazmış. Duymuştum.
# source: 930762d0
beat-owl-branch-11-2 = Ben kanattan bahsediyorum, siz sayıyorsunuz. Peki, sayalım.
# source: d12b7542
beat-owl-branch-11-3 = Siz baykuşa bile sözünü tutturursunuz.
# source: 9a3b9c15
beat-owl-branch-12-1 = Sizi de kurşun çıtayla tutturmuşlar.
# source: 8341e692
beat-owl-branch-12-2 = Bedavadan tek baykuş yok. Anlaşıldı.
# source: 9e09c914
beat-owl-branch-12-3 = Yoldan çıkarması bu kadar zor birini görmedim.
# source: 5668c270
beat-owl-branch-13-1 = Tavşanı sevdiniz. Tavşanı herkes sever.
# source: 565459f4
beat-owl-branch-13-2 = Dokuz fikri olan adama bunun faydası yok.
# source: f99c7dbb
beat-owl-branch-13-3 = Bana izin mi verdiniz şimdi, vermediniz mi, çıkaramadım.
# source: 172a777c
beat-haggle-1 = Gelin sahanlıkta buluşalım. Siz sözüme güvenip başlayın, son cam takıldığı gün güvercininizi imzalarım. Siz imzanızı alırsınız, ben hürriyetimi.
# source: e9fc971d
beat-haggle-2 = Orta yolu bulalım. Camı ilk gördüğümde bir şeyler öderim, değişikliğe de on kere deriz, ama kimse saymaz. Bakın, ben kıpırdadım. Sıra sizde.
# source: c6f203c5
beat-haggle-3 = Şöyle yapalım: Kâğıt yok, ama hepsini papağanın önünde yüksek sesle söylerim, o hiçbir şeyi unutmaz. Kaporayı da antrakta alırsınız, gösteri hoşuma giderse.
# source: bb841e29
beat-haggle-model = Orta yolu aradığınız için sağ olun, çabanızı görüyorum. İmzayla kapora herkeste önce gelir. Gelin, yalnız ilk adımı atın: { $deposit }, tek çizim, isterseniz orada bırakabilirsiniz. Buna rağmen içinize sinmeyen ne kalır?
# source: 76364ef2
beat-haggle-hint = Sondaki imza, eski isteğin şapka giymiş hâli. Bugün imzalayabileceği daha küçük bir şey var mı?
# source: 0e3a1780
beat-haggle-example-1 = Bana doğru bir adım attınız, sağ olun; hürriyetinize ne kadar düşkün olduğunuzu görüyorum. Ama imzadan önce başlamam. Yalnız çizimi alın, 35.000 lira, orada bırakabilirsiniz. Önceden imzalamanın nesi sizi korkutuyor?
# source: e16a0b6e
beat-haggle-example-2 = Bana yarı yolda yaklaşmaya çalıştığınızı görüyorum. Şimdi imzalamanın tam olarak nesi sizi kaygılandırıyor?
# source: 921cb10a
beat-haggle-example-3 = Peki, imzasız ve kaporasız başlarım. Canınız ne zaman isterse o zaman imzalarsınız.
# source: 48897bf3
beat-haggle-branch-2-1 = Ben yarı yola kadar gelmişim, yediğim çelmeye bakın.
# source: 743859c9
beat-haggle-branch-2-2 = Papağanımın yüzü kızardı, ki o gemilerde büyüdü.
# source: e92ea91b
beat-haggle-branch-2-3 = Ben sirk patronlarıyla pazarlık ettim, onların terbiyesi daha yerindeydi.
# source: 198bc3d2
beat-haggle-branch-5-1 = Hah! Tam çekmenizi istediğim kâğıt.
# source: a30314b8
beat-haggle-branch-5-2 = Tamamdır! Alışverişin en iyisi merdivende olur.
# source: ffdec052
beat-haggle-branch-5-3 = Buna razı olacağınızı hiç sanmazdım. Biraz daha inerdim.
# source: 5c44b5b0
beat-haggle-branch-7-1 = Ben altı basamak iniyorum, siz evinize gidiyorsunuz, öyle mi?
# source: 93b98b5c
beat-haggle-branch-7-2 = Tekliflerimi beğenmediniz demek.
# source: 0625b86f
beat-haggle-branch-7-3 = İkinci teklifimde kimse kalkıp gitmemişti. Asıl iyisi odur.
# source: a57f8ca0
beat-haggle-branch-8-1 = Siz pazarlık etmiyorsunuz ki, dinliyorsunuz. Haksızlık bu.
# source: 136687f1
beat-haggle-branch-8-2 = Gece yarısına kadar pazarlık ederim. Cevap vermek daha zor.
# source: 4b12b0d9
beat-haggle-branch-8-3 = Kutunun çift dibini buldunuz. Helal olsun.
# source: 46ce5c6d
beat-haggle-branch-9-1 = El sıkışmadan önce bilmek istiyorsunuz. Peki.
# source: 9020900a
beat-haggle-branch-9-2 = Pazarlığın ortasında soru! Hadi bakalım.
# source: 18d2d6be
beat-haggle-branch-9-3 = İlle de öğrenecekseniz, bir geçmişi var bunun.
# source: 677b308e
beat-haggle-branch-10-1 = Çay ikram eder gibi reddediyorsunuz insanı.
# source: de5fb2fa
beat-haggle-branch-10-2 = Bu kadar sıcak geri çevrildiğim azdır. Ben de size dürüst davranayım o zaman.
# source: 4c9faa31
beat-haggle-branch-10-3 = İyi insansınız, sakladığım kâğıdı da açayım.
# source: 2e9ca5dd
beat-haggle-branch-11-1 = Demek sizin de bir teklifiniz var. Hımm.
# source: 37bff028
beat-haggle-branch-11-2 = Teklif tekliftir, ona lafım yok. Yalnız bir başkası daha var.
# source: a0dcc10a
beat-haggle-branch-11-3 = Bu daha küçük. Küçüğü severim. Ama açık konuşayım.
# source: 02657e1e
beat-haggle-branch-12-1 = Bir basamak bile inmediniz. Dizleriniz de mi camdan?
# source: 2882bf97
beat-haggle-branch-12-2 = Ben oynuyorum, siz oynamıyorsunuz. Böyle düğün olmaz.
# source: 64f70ba6
beat-haggle-branch-12-3 = O zaman son kâğıdımı açmak zorundayım.
# source: 803ed6f6
beat-haggle-branch-13-1 = Önünüze pazarlık koydum, siz örtüyü beğendiniz.
# source: 472b4840
beat-haggle-branch-13-2 = Güzel. Ama teklifime evet mi şimdi bu?
# source: 1eac36fc
beat-haggle-branch-13-3 = Fraklı yılan balığı gibi sıyrıldınız elimden.
# source: f9d1d8da
beat-rival-1 = Burhaniye’de bir delikanlı var, meyhane aynası yapıyor. Pazartesi başlarmış: sayfa yok, para yok, değişiklik balık kavağa çıkana kadar. Ne diyeyim çocuğa?
# source: f51b6cfa
beat-rival-2 = Burhaniye’den biriyle telefonlaşıyorum, daha çok meyhane aynası yapar. Lafım bitmeden her şeye evet dedi. Siz burada dikildikçe o bayram ediyor.
# source: 4ee3d08b
beat-rival-3 = Elinde cam elması olan bir siz değilsiniz. Burhaniye’deki meyhane aynacısı baş selamıyla pazartesi başlar. Bana şu kuşu açmak için tek bir sağlam sebep söyleyin.
# source: 00a4cb0f
beat-rival-model = Size o daha uygun gelebilir, anlarım. Ben imza ve kapora olmadan başlamıyorum. Yalnız çizimi önerebilirim: { $deposit }, cumaya pencerenizde. Sizce o imzayla neyi elden çıkarmış olursunuz?
# source: e1d42ce5
beat-rival-hint = Her şeye evet diyeni yenmeniz gerekmiyor. Onu kendi hâline bırakın, sizinle atılacak ilk adımın ne kadar küçük olduğunu gösterin.
# source: f7769d0e
beat-rival-example-1 = Belki size o uygundur, pazartesinin cazip geldiğini anlıyorum. Sayfa ve kapora olmadan başlamam. Benden yalnız çizimi alabilirsiniz, sizde kalır. Bunu imzalamanın nesi sizi hâlâ rahatsız eder?
# source: 94fb052f
beat-rival-example-2 = Böyle bir serbestliğin sizi çekmesini anlıyorum. Ben yine de imza ve kapora olmadan başlamam. Yalnız çizimi alın, 35.000 lira; cuma günü pencerenizde asılı olur, başka borcunuz kalmaz.
# source: 0749ec7d
beat-rival-example-3 = Ne isterseniz deyin. Ben sayfa ve kapora olmadan başlamam, bu böyle kalır.
# source: 233a356b
beat-rival-example-4 = Peki, ona ihtiyacınız kalmadığını söyleyin. Ben de pazartesi başlarım, imza da para da istemem.
# source: b281f2aa
beat-rival-branch-2-1 = Umarım çocuk sahiden ciddidir, artık onu istiyorum.
# source: f53df9fd
beat-rival-branch-2-2 = O daha kibardı, hem de ağzı doluyken.
# source: 1fa91b24
beat-rival-branch-2-3 = Bir de kazanmanıza izin verecektim.
# source: 36cea04c
beat-rival-branch-5-1 = Zavallı çocuk. Arayıp kaybettiğini söylemem lazım.
# source: fb31eef7
beat-rival-branch-5-2 = Onun yarısını ben uydurdum, biliyor musunuz?
# source: c06650a2
beat-rival-branch-5-3 = O olsa güvercinlerin ayağına bile para isterdi. Siz bir hazinesiniz.
# source: 169d62f3
beat-rival-branch-7-1 = Demek Burhaniye. Beni bırakacağınız aklıma gelmezdi.
# source: e8d5f94e
beat-rival-branch-7-2 = İşi ona başkasının şemsiyesini verir gibi veriyorsunuz.
# source: 3cbf712e
beat-rival-branch-7-3 = Hoppala! Ben blöf yaptım, siz masadan kalktınız. Kaybolma numarası benimdi hâlbuki.
# source: d97d2193
beat-rival-branch-8-1 = Onu sormuyorsunuz. Beni soruyorsunuz.
# source: 793675c0
beat-rival-branch-8-2 = Doğrusu ortada pek delikanlı filan yok. Ama şu var.
# source: b4d8fb6b
beat-rival-branch-8-3 = Kâğıdım bitti, bari elimi görün.
# source: 14c12d6b
beat-rival-branch-11-1 = Siz bana dilim satıyorsunuz. Ben tepsiyi bütün alan adamım.
# source: 951fc1b5
beat-rival-branch-11-2 = İhtiyara küçük adımlar. Anlıyorum da, bilemedim.
# source: d3f9c59f
beat-rival-branch-11-3 = O da bir şey. Güvercini açmaya değer mi, emin değilim.
# source: 92b22d2c
beat-rival-branch-12-1 = Ona hayırlısını diliyorsunuz. Bu işte fazla iyisiniz siz.
# source: 86c6125c
beat-rival-branch-12-2 = Çocuğa tek kötü laf yok. Ben olsam burun kıvırırdım.
# source: f98f9a44
beat-rival-branch-12-3 = Güler yüzle bırakıp gideceksiniz beni. Pek üzücü.
# source: 0dfd8e92
beat-rival-branch-13-1 = Rakip dedik, gözünüzü bile kırpmadınız.
# source: bd676129
beat-rival-branch-13-2 = Delikanlı olsa da hayır, olmasa da. Hep hayır.
# source: 357483fd
beat-rival-branch-13-3 = Bende bir düzine delikanlı olsa yine aynı şeyi dersiniz.
# source: e3978bbd
beat-rival-branch-14-1 = Sorup duruyorsunuz, daha doğru dürüst tanışmadık.
# source: 44125dbe
beat-rival-branch-14-2 = Dost olsaydık anlatırdım onu.
# source: 8a4575cc
beat-rival-branch-14-3 = O benimle güvercin arasında.
# source: b4252779
beat-rival-branch-15-1 = Aklınız onda kaldı. Görüyorum.
# source: 7f3a58cb
beat-rival-branch-15-2 = Peki ben delikanlıya ne diyeyim?
# source: 9ee3cb4b
beat-rival-branch-15-3 = Çocuk hâlâ hatta, tabiri caizse.
# source: 859534ed
beat-pier-1 = On dokuzumda, Fuar’da, okumadan bir sayfa imzaladım; adım gitti. Benden sonra dört adam daha Profesör Anka oldu. Geçen kış ad bana döndü. Güvercinler onun için.
# source: 51225cda
beat-pier-2 = Mesele güvercin değil, altındaki yazı: Profesör Anka. On dokuzumda, tek bir yaz için imzayla elden çıkardım o adı. Geri almam elli yıl sürdü. Ben imza atmam.
# source: 287ed747
beat-pier-3 = On dokuzumda neyi imzaladım, biliyor musunuz? Bir yazlık sanmıştım; sahne adım elli yıl onlarda kaldı. Doğum günlerine Vasfi Amca diye çıktım. Şimdi siz bana sayfa getiriyorsunuz.
# source: 1790218b
beat-pier-model = Anlattığınız için sağ olun; o sayfanın size neye mal olduğunu anlıyorum. İmzasız ve kaporasız başlamıyorum, ama yalnız çizimi alıp orada bırakabilirsiniz. Bugün dörtte birlikte yüksek sesle okuyalım mı?
# source: d87a1d69
beat-pier-hint = Güvercinin neden yapıldığını artık biliyorsunuz. Durup bunu bir tartın, tuzaksız bir sayfada ne yazması gerektiğini düşünün.
# source: 9d69ef44
beat-pier-example-1 = On dokuzunda adını yitirip bir ömür beklemek... Kâğıdı neden katladığınızı şimdi anlıyorum. Sayfam da kapora da kalıyor ama adınızı almaz. Yalnız çizimi alın; perşembe onda her satırını birlikte okuyalım.
# source: f7231381
beat-pier-example-2 = O sayfanın size ne kadar acı verdiğini duyuyorum. Geçen kış adınız size dönünce neler hissettiniz?
# source: 12ce60b3
beat-pier-example-3 = Tamam, imza atmayın, kapora da vermeyin. Yarın başlarım, siz nasıl isterseniz öyle olsun.
# source: 9027cf74
beat-pier-branch-2-1 = Elinize bunu veriyorum, siz alıp fırlatıyorsunuz.
# source: 6f36ea5a
beat-pier-branch-2-2 = Fuar’daki adam gibi konuştunuz, tıpkısı.
# source: db32852f
beat-pier-branch-2-3 = Güvercinden şaşmayacaktım.
# source: 0898cbdc
beat-pier-branch-5-1 = Eski bir hikâye yüzünden mi yapıyorsunuz bunu? O zaman açgözlülük edeyim.
# source: 13f74202
beat-pier-branch-5-2 = Demek bükülüyorsunuz. Yufka yüreklisiniz; ben ömrüm boyunca yufka yüreklilerin ekmeğini yedim.
# source: 1ac7d48a
beat-pier-branch-5-3 = Bu hikâyenin bir vitray ettiğini bilsem daha önce anlatırdım.
# source: 65d3cb85
beat-pier-branch-7-1 = Size bunu gösteriyorum, gidiyorsunuz.
# source: 2d1c5611
beat-pier-branch-7-2 = Demek insanı kaçırıyormuş. Merak ederdim.
# source: e97fbb47
beat-pier-branch-7-3 = Bir dakika önce gitseydiniz sırrım bende kalırdı.
# source: 442852d8
beat-pier-branch-8-1 = Fuar’da da bana neler vadetmişlerdi.
# source: fcd4e1c4
beat-pier-branch-8-2 = Yemin etmeyin bana. Ben ekmeğimi millete yemin ederek kazandım.
# source: 67b5221d
beat-pier-branch-8-3 = Büyük laf bu. Dolma kalemli adam da öyle demişti.
# source: 64ff2abd
beat-pier-branch-9-1 = Tuttuğunu salıveren bir sayfa. Öylesini hiç göstermediler bana.
# source: 3d9f17fa
beat-pier-branch-9-2 = Bunların hepsini dinlediniz, hâlâ benim camımdan söz ediyorsunuz.
# source: 81fc4bdb
beat-pier-branch-9-3 = Bu bambaşka bir kâğıt olurdu.
# source: 8cd7932d
beat-pier-branch-10-1 = Sağ olun. Başkası olsa numaranın nasıl yapıldığını sorardı.
# source: baa83da5
beat-pier-branch-10-2 = Gülmediniz. Gülseydiniz komik yerinden anlatırdım.
# source: 6dac7e85
beat-pier-branch-10-3 = Eh, artık bilen iki kişiyiz, bir de kâğıt güvercin.
# source: 9cdfb0d3
beat-pier-branch-11-1 = En altta tek satırdı, gri gri. Ne zaman afiş bastırsam avukattan ihtarname geldi.
# source: 9b12cfda
beat-pier-branch-11-2 = Âşıktım, yağmur yağıyordu. Vapur tarifesini bile imzalardım.
# source: 546b9fe4
beat-pier-branch-11-3 = Şirket geçen kış battı. Kendimi bir bisiklet parasına geri satın aldım.
# source: e89964d7
beat-pier-branch-12-1 = Siz ağlak kemandan hoşlanmıyorsunuz. İyi, ben de hoşlanmam.
# source: 22ecf292
beat-pier-branch-12-2 = Demek bundan sonra bile sayfa. Çizginizden şaşmıyorsunuz.
# source: b026f418
beat-pier-branch-12-3 = Ben önünüze ömrümü koyuyorum, siz şartlarınızı.
# source: 2a56b26d
beat-pier-branch-13-1 = Niye anlattım bunu size, bilmiyorum.
# source: 71bb9247
beat-pier-branch-13-2 = Sustunuz. Bu hikâye susturur insanı.
# source: 6e502f6d
beat-pier-branch-13-3 = Bir şey demeniz gerekmez. Yok, bir tek şey demeniz gerekiyor.
# source: 381d9dd6
beat-how-1 = Peki sizinki ne alıyor benden? Düz Türkçeyle. Ne zaman çıkabilirim, ad kimin oluyor, bir gün başımı kaldırıp da yanlış olmuş dersem ne olacak?
# source: 57d6df24
beat-how-2 = Katların arasında bir şey olmadığını nereden bileyim? Ben daha azına tavşan sakladım. Sizinkinde çıkış nerede, o adın kime ait olduğu nerede yazıyor?
# source: 5e45c08b
beat-how-3 = Diyelim ki açtım. Bana edeceği en büyük kötülük ne? Ya sabah kalkıp yine de baykuş istersem? Gösterin bana gizli kapağı, her sahnede bir tane vardır.
# source: 645a83ab
beat-how-model = Neden sorduğunuzu anlıyorum. Ad sizin kalır. Çizimden sonra durabilirsiniz; çizim sizde kalır, başka borcunuz olmaz. Ama { $rounds } tur, kapora ve imza yerinde duruyor. Bugün dörtte satır satır okuyayım size.
# source: 55a9e0ac
beat-how-hint = Gizli kapağın yerini görmek istiyor. Sayfada zaten olan çıkışları gösterin, yenisini eklemeyin.
# source: 7ecb3178
beat-how-example-1 = Başınıza gelenlerden sonra neden çekindiğinizi anlıyorum. Adınız sizin. Çizimden sonra bırakabilirsiniz, borcunuz kalmaz. İmza, kapora ve üç tur ise kalıyor. Bugün saat dörtte size satır satır okuyayım.
# source: 0f5f6f1e
beat-how-example-2 = Sayfada yazıyor: üç tur değişiklik var, cam kesilince hiçbir şey değişmez. Adınızla ilgili bir şey yok.
# source: dc6ddd83
beat-how-example-3 = Neden bu kadar dikkatli sorduğunuzu anlıyorum. Bu üçünden hangisi sizi en çok kaygılandırıyor?
# source: 7c28fe8c
beat-how-example-4 = Peki, istediğiniz an çıkın. Kapora da istemem, bir gün beğenmezseniz bedavaya baştan yaparım.
# source: 9e9e144a
beat-how-branch-2-1 = Demek gizli kapak buradaymış. Sesinizdeymiş.
# source: 63c4f09d
beat-how-branch-2-2 = Size bir şey sordum, bana neye mal olduğunu bilemezsiniz.
# source: 8dcdfb7a
beat-how-branch-2-3 = Ucuz numaraydı bu; ben pahalılarını bilirim.
# source: 5cc2e191
beat-how-branch-5-1 = Öylece vazgeçiyor musunuz? O zaman korkacak bir şey yok. Benim için.
# source: 37fb7eb1
beat-how-branch-5-2 = Ben gizli kapak nerede diye soruyorum, siz kendiniz düşüyorsunuz içine.
# source: 3fe1b712
beat-how-branch-5-3 = Nasıl sağlam durduğunu duymak istemiştim. Ama buna da hayır demem.
# source: 580f94d9
beat-how-branch-7-1 = Bir tek dürüst soru soruyorum, siz kapıya gidiyorsunuz.
# source: cf99f078
beat-how-branch-7-2 = Demek gizli kapak böyle çalışıyor: Altından siz kayboluyorsunuz.
# source: 637ddf70
beat-how-branch-7-3 = Tam size inanmaya başlamıştım.
# source: 7b0517ed
beat-how-branch-8-1 = Bir daha söyleyin. Yok, söylemeyin, kendim bakacağım.
# source: 76150910
beat-how-branch-8-2 = Orada böyle mi yazıyor? Gözle görülür harflerle?
# source: 9ed1217a
beat-how-branch-8-3 = Demek girdiğim yerden her zaman çıkabilirim. Verin şu güvercini.
# source: 8cff9f94
beat-how-branch-9-1 = Basamak basamak. Onu yaparım, trabzanı varsa.
# source: 657b9c74
beat-how-branch-9-2 = Çıkışı öne koymuşsunuz. Normalde arkada olur, karanlıkta.
# source: d52812c7
beat-how-branch-9-3 = Hımm. Fuar’da bana bunu hayatta teklif etmezlerdi.
# source: 8a32fa26
beat-how-branch-10-1 = Yumuşaksınız, geri adım da atmıyorsunuz. Fuar’daki adam tam tersiydi.
# source: e7abf54a
beat-how-branch-10-2 = Tuhaf şey, boyun eğmediniz diye size daha çok güveniyorum.
# source: fa4a1426
beat-how-branch-10-3 = Peki. Beni kandıracak olan daha yağlı konuşurdu.
# source: 0839cc8c
beat-how-branch-11-1 = Otobüs tarifesi kadar kuru. Belki de sayfa dediğin öyle olmalı.
# source: 9ff89d8c
beat-how-branch-11-2 = Lafa şeker katmıyorsunuz, hakkınızı yemeyeyim.
# source: 09dde687
beat-how-branch-11-3 = Demek şartlar bu, kim gelse aynısını dersiniz. Verin o zaman şunu.
# source: 15ca84c7
beat-how-branch-12-1 = O saati beklemeyelim. Kuşu şimdi verin.
# source: ffe95db2
beat-how-branch-12-2 = Bana vakit ayırıyorsunuz. Onlar bir dakika vermişti, bir de emanet kalem.
# source: e6dcddc8
beat-how-branch-12-3 = Yanıma oturursanız bakarım.
# source: 7284a43f
beat-how-branch-13-1 = Bana ne lazım? Son satırı ilkinden önce görmek.
# source: 0ea3f2e0
beat-how-branch-13-2 = Bütün işten bir kere, bir kerecik cayabilmek, bunun için de ceza yememek.
# source: 4c02684e
beat-how-branch-13-3 = O adı benden başka kimse kullanamasın. Hepsi bu, sahiden.
# source: 73499171
beat-how-branch-14-1 = Sağ olun, çok naziksiniz. Ama ben kâğıdı sordum.
# source: f5035bc2
beat-how-branch-14-2 = Siz elimi okşuyorsunuz, ben gizli kapağı arıyorum.
# source: 3cbc42ee
beat-how-branch-14-3 = İçim ısındı. Yalnız cevap değil bu.
# source: 488cb2a8
beat-page-1 = Açtım. Tek sayfa, iri harf, gizli kapak yok. Yalnız değişiklik satırını çıkarın, ben yerinde duramayan adamım. Üstünü çizin, aynı nefeste imzalarım.
# source: ceca3b87
beat-page-2 = Bakın, dümdüz oldu, bir gagası kaldı. Şu kapora satırı olmasa basardım altına imzamı. Bir ihtiyarın hatırına o tek satırdan vazgeçersiniz, değil mi?
# source: 80d62b12
beat-page-3 = İki kere okudum, birini alışkanlıktan tersinden. Sağlam kâğıt. Ama cam kesildikten sonra da değiştireyim, ufak tefek şeyler canım. O zaman imzanız hazır.
# source: d5e85204
beat-page-model = Sağlam bulmanıza sevindim; bunun cesaret istediğini biliyorum. Sayfa olduğu gibi kalıyor, sizi koruyan da bu. Hepsi birden çok geliyorsa onun yerine yalnız çizim için imzalayabilirsiniz. İki durumda da pazartesi başlıyorum.
# source: d88d7ff9
beat-page-hint = Neredeyse tamam, alışkanlıktan bir ipin ucunu çekiştiriyor. Bir satır kaybolabiliyorsa sayfanın gerisi neye yarar?
# source: b2a03c6e
beat-page-example-1 = Fikirlerin sizi yerinizde durdurmadığını görüyorum, sayfayı açmak da cesaret istedi. O satır kalıyor, ikimiz için de. Fazla gelirse yalnız çizime imza atın, 35.000 lira; pazartesi dokuzda başlarım.
# source: 46b6bb00
beat-page-example-2 = Sayfayı açmanıza sevindim, fikirlerin size rahat vermediğini de biliyorum. Ama o satır kalıyor. Hepsi bugün fazla gelirse yalnız çizim için imzalayabilirsiniz, 35.000 lira. Sonradan neyi değiştirmek istemekten korkuyorsunuz?
# source: 9ebb5ca8
beat-page-example-3 = Anlıyorum, o satır canınızı sıkıyor ama onu çıkarmam. Sayfa olduğu gibi kalıyor.
# source: 8682bbfb
beat-page-example-4 = O satırın size ağır geldiğini görüyorum. Sonradan neyi değiştirmek istemekten korkuyorsunuz?
# source: a97e3544
beat-page-example-5 = Buyurun, çizdim üstünü. İstediğiniz kadar değiştirin, yeter ki imzalayın.
# source: 0916eea5
beat-page-branch-2-1 = Bir de gözlüğüm gözümdeydi, geldiğini gördüm bunun.
# source: 8af4d513
beat-page-branch-2-2 = Kalem elimdeydi. Bakın, yok oldu.
# source: 03dada73
beat-page-branch-2-3 = Eline kalem almış adama söylenir mi bu?
# source: 2f54d0f7
beat-page-branch-5-1 = Demek baştan beri değişebiliyormuş. Ben de adam gibi bir sayfa sanmıştım.
# source: 72c2fdae
beat-page-branch-5-2 = Bakın, o da gitti. Başka neresi oynak bunun?
# source: ac5da403
beat-page-branch-5-3 = Yapmayacaktınız bunu. Şimdi öbür satırları da merak ediyorum.
# source: e070469c
beat-page-branch-7-1 = Beni elimde kalemle bırakıp gidiyor musunuz?
# source: 1a5c8d33
beat-page-branch-7-2 = Kuşu ben açtım, uçan siz oldunuz.
# source: 7d3d2ca8
beat-page-branch-7-3 = Ufacık bir dilek, siz yoksunuz. Eh.
# source: 0f28e5a3
beat-page-branch-11-1 = Niye o satır mı? En iyi orasını görüyorum da ondan.
# source: f13c326c
beat-page-branch-11-2 = Niye çekiştirdiğimi merak ettiniz. Ben her şeyi çekiştiririm.
# source: ccc28ff8
beat-page-branch-11-3 = Galiba sizden bir şey koparmış olmak istiyorum.
# source: f9503ecc
beat-page-branch-13-1 = Ben elde kalem duruyorum, siz gönlümü alıyorsunuz.
# source: b1e6e68f
beat-page-branch-13-2 = Pek tatlı da, ne evet ne hayır bu.
# source: 335949e1
beat-page-branch-13-3 = Cevap göreyim diye gözlük taktım, ortada cevap yok.
# source: 0e567eac
beat-door-1 = O zaman üçüncü basamağa dikkat, satıcı geldi mi gıcırdayıp haber verir. Renk çantanız burada. El sıkışmak için son fırsat; yoksa size iyi yazlar.
# source: 700cd760
beat-door-2 = Sizi geçireyim öyleyse. Kırgınlık yok, ben daha azına ne tavşanlarla vedalaştım. Yeninizde bir şey saklı değilse tabii?
# source: 33e4c8b8
beat-door-3 = Buyurun ceketiniz; havadan çıkardım, dikkatinizi çekerim. Elim kapı kolunda. Yaşlı adamım, burada bir dakika dururum, fazla değil.
# source: 9d9780cc
beat-door-model = Merdiveninizde keyifli vakit geçirdim; serbest kalmayı sevdiğinizi görüyorum. İmza olmadan başlamam. Yalnız çizim { $deposit }, sizi başka hiçbir şeye bağlamaz. Perşembe onda yeniden uğrayayım mı?
# source: 29c940f4
beat-door-hint = Kapı iki yana da açılır. Ya küçük ve net tek bir teklif ya da ikinizi de gülümsetecek bir veda.
# source: 8be35096
beat-door-example-1 = Basamağa dikkat ederim; bağlanmayı sevmediğinizi de görüyorum. Yine de el sıkışarak başlamam. Yalnız çizim 35.000 lira, sizde kalır, başka borcunuz olmaz. Perşembe onda yeniden gelebilirim.
# source: 8f8b28eb
beat-door-example-2 = Sohbetinizden keyif aldım, bağlanmaktansa serbest kalmak istediğinizi görüyorum. El sıkışarak başlamam. Yalnız çizimi alıp orada bırakabilirsiniz. Gitmeden sorayım: Bir imza vaktiyle size neye mal oldu?
# source: dd5b536f
beat-door-example-3 = Kimseye bağlanmak istemediğinizi anlıyorum ama el sıkışarak işe başlamam. O hâlde birlikte çalışamayacağız; güvercinleriniz için iyi şanslar.
# source: 7dea6922
beat-door-example-4 = Gıcırdayan merdiveniniz de ucuz numaralarınız da sizin olsun, ihtiyar dolandırıcı. Kimsenin size çalışmak istememesine şaşmamalı.
# source: 9d0dfd90
beat-door-example-5 = Çok özür dilerim, vaktinizi aldığım için ne olur affedin. Kendimi berbat hissediyorum, gerçekten özür dilerim.
# source: 53e6eddc
beat-door-branch-4-1 = Kapı kolundaki el! Hiç şaşmaz.
# source: 47d16d96
beat-door-branch-4-2 = Bakın, ceket yine askıda.
# source: c06e47ad
beat-door-branch-4-3 = Bunu demenizi bekliyordum. Sabaha kadar dikilirdim burada.
# source: 8577851e
beat-door-branch-6-1 = Durun. Yukarı gelin, kâğıt hâlâ elimde.
# source: c71870a6
beat-door-branch-6-2 = Kapıyı çarpmadınız. O zaman bir daha bakayım.
# source: 09beae1e
beat-door-branch-6-3 = İçerinin sıcağı kaçıyor. Girin hadi.
# source: 41d08cbf
beat-door-branch-7-1 = Hımm. Kapıyı kapatın, cereyan yapıyor. Bunu doğru dürüst dinlemek istiyorum.
# source: 62132a95
beat-door-branch-7-2 = Bir dakika daha, peki. Hiç değilse ayakkabının nereden vurduğunu biliyorsunuz.
# source: 00b2c6ca
beat-door-branch-7-3 = Dönün içeri. Size o kadar şey anlattım, böyle gönderemem.
# source: a09d06cd
beat-door-branch-8-1 = Peşini bırakmıyorsunuz, iyi ki de bırakmıyorsunuz.
# source: 360aac2c
beat-door-branch-8-2 = Girin yine. Kapı kolu daha çok gösteri içindi.
# source: 08e3cfd7
beat-door-branch-8-3 = Onu bana oturarak sorun.
# source: 48cffd25
beat-door-branch-9-1 = Bunu ceket sırtınızda mı soruyorsunuz? O zaman cevap vereyim bari.
# source: c56d723d
beat-door-branch-9-2 = Elim kendiliğinden indi kapı kolundan, bakın.
# source: 511b7f4c
beat-door-branch-9-3 = Bunu bir saat önce de sorabilirdiniz. Yok, soramazdınız.
# source: 1b3f40f6
beat-silence-1 = Üç şey istedim, üçünün de etrafından dolaştınız. Göz boyamayı nerede görsem tanırım. Kâğıtsız başlıyor musunuz, başlamıyor musunuz?
# source: 415eea09
beat-silence-2 = Baştan beri ellerinizi seyrediyorum, içlerinden cevap çıkmadı. Sözleşme yok, kapora yok, değişiklik gönlümce. Evet mi, hayır mı?
# source: e8a1d447
beat-silence-3 = Ben bunun yarısı kadar lafın arkasına fil saklamış adamım. El sıkışıp başlıyor muyuz, yoksa başlamıyor muyuz? Bu merdivendeki tek soru bu.
# source: 71642b00
beat-silence-model = Düz cevap istemekte haklısınız: Hayır, imzalı sayfa ve kapora olmadan başlamıyorum. Ucu açık işleri sevdiğinizi görüyorum; yalnız çizim sizi serbest bırakır. El sıkışmak size neden daha güvenli geliyor?
# source: 5ae7b54b
beat-silence-hint = Düz bir şey sordu, karşısında sis perdesi buldu. Cevabın ilk kelimesi çok kısa olabilir.
# source: 104b521b
beat-silence-example-1 = Haklı soru, açık cevap istediğinizi görüyorum: Hayır, imzalı sayfa ve 35.000 lira olmadan başlamam. Yalnız çizimi alıp orada durabilirsiniz. Kâğıt size ne yaptı da böyle küstünüz?
# source: ed5a41b4
beat-silence-example-2 = Hayır, imzalı sayfa ve kapora olmadan başlamıyorum. Size verdiğim teklifte de böyle yazıyor.
# source: aad68262
beat-silence-example-3 = Evet, peki, kâğıtsız ve kaporasız başlarım.
# source: e44d7b87
beat-silence-example-4 = Hım, söylemesi zor. Bunun birçok yönü var.
# source: 1e87a504
beat-silence-branch-2-1 = Demek sis perdesinin arkasında bu varmış.
# source: c04def99
beat-silence-branch-2-2 = Cevap istiyorum, diş geçiriyorsunuz.
# source: 5a8a6ee6
beat-silence-branch-2-3 = Bulanık hâliniz daha iyiydi.
# source: 6bd6a398
beat-silence-branch-5-1 = İşte bu! Beklettiniz ama, beklettiniz.
# source: 24c577a2
beat-silence-branch-5-2 = Onca sisin içinden bir evet. Ömrünüze bereket.
# source: 9c7540d9
beat-silence-branch-5-3 = Baştan söyleseydiniz ya, çayı koyardım.
# source: 4f908a12
beat-silence-branch-7-1 = Ha, demek bütün bunlar vedaymış.
# source: 71b00ac4
beat-silence-branch-7-2 = Bir hayır için epey yol aldınız.
# source: 2cb425c7
beat-silence-branch-7-3 = Cevap cevaptır. Benim istediğim değil ama kenarı köşesi belli.
# source: f5c6f6c1
beat-silence-branch-8-1 = İşte şimdi söylediniz. Dönelim kâğıda.
# source: 4eab3f13
beat-silence-branch-8-2 = Açık konuştunuz. Bir daha bakayım şuna.
# source: 1dbfc0a8
beat-silence-branch-8-3 = İyi. Nefesimi tutmuştum, idmansızım artık.
# source: ed95f562
beat-silence-branch-9-1 = Hah şöyle. Ben size kendiminkini anlatmıştım sonuçta.
# source: 4dd8bae4
beat-silence-branch-9-2 = Geri geldiniz. Sizi Fuar’da kaybettim sanmıştım.
# source: 727f0ef3
beat-silence-branch-9-3 = Tamam. O zaman kâğıdın kendisini konuşalım.
# source: d6aaa02c
beat-silence-branch-10-1 = Cevap vereceğinize soru soruyorsunuz. Bir kere daha, hadi.
# source: 3a571021
beat-silence-branch-10-2 = Bir soru daha sorun. Sonra sıra bende ama.
# source: 7511e59e
beat-silence-branch-10-3 = Bunu size bağışladım. Yalnız benimki hâlâ bekliyor.
# source: c35a830a
beat-silence-branch-11-1 = Ben ceplerimi boşalttım, siz daha elinizi cebinize atmadınız.
# source: 34a835fb
beat-silence-branch-11-2 = Bende ne cevap varsa aldınız, ben bir tane bile alamadım.
# source: 1804e362
beat-silence-branch-11-3 = Bu ne çok soru. Siz komiser olacakmışsınız.
# source: 6401167a
beat-silence-branch-12-1 = Cevabınız bu mu? Ya çok akıllısınız ya çok iyi kalpli.
# source: e00d8570
beat-silence-branch-12-2 = Ben evet ya da hayır istedim, siz tutup sordunuz.
# source: 92c586fa
beat-silence-branch-12-3 = Bundan ikinci kere kaçacak yaşı geçtim.
# source: 1aab9e9a
beat-silence-branch-13-1 = Nihayet bir soru. Bu da bir başlangıç.
# source: 676e3956
beat-silence-branch-13-2 = Demek diliniz varmış. Anlatayım.
# source: 5d4a8445
beat-silence-branch-13-3 = Ne evet ne hayır, ama hadi sayalım.
# source: d926785f
beat-silence-branch-14-1 = Demek cevabınız bu. Yolu uzunmuş.
# source: 880c1bc0
beat-silence-branch-14-2 = Hele şükür, vurunca tok ses veren bir laf.
# source: 818b0055
beat-silence-branch-14-3 = Bakın, o kadar zor değilmiş. Yanlış, ama zor değil.
# source: 39f85f82
beat-silence-branch-15-1 = Gayet açık. Yalnız neyin peşinde olduğumu hâlâ görmüyorsunuz.
# source: 8211fbf4
beat-silence-branch-15-2 = İyi, nerede durduğunuzu öğrendim. Siz benim nerede uçtuğumu bilmiyorsunuz.
# source: fb7605e8
beat-silence-branch-15-3 = Bunu aldım. Şimdi siz de şunu alın.
# source: 8c271df7
beat-silence-branch-16-1 = Tamam, ortada bir duruş var. Duruşla pazarlık edilir.
# source: cbc25784
beat-silence-branch-16-2 = Dobra konuştunuz. Ben de deneyeyim.
# source: 5caff126
beat-silence-branch-16-3 = Güzel. Demek uyanık olan iki kişiyiz.
# source: b5fa39bf
beat-silence-branch-17-1 = Cevap işte. Keşke başkası olsaydı.
# source: 8dbaa5f6
beat-silence-branch-17-2 = Eh, çıktı ağzınızdan. Ben de o kadar açık konuşayım.
# source: 808d9001
beat-silence-branch-17-3 = Sonunda söylediniz. O zaman ben de benimkini söyleyeyim.
# source: 5a317b34
beat-silence-branch-18-1 = Su katlamaya çalışmak gibi bu.
# source: 8915c3d2
beat-silence-branch-18-2 = Şu basamakta bir gün yaşlandım.
# source: e8788b7a
beat-silence-branch-18-3 = Pes. Ben fikri sizden sağlam hayaletler tanıdım.
# source: 22ae3e03
beat-silence-branch-19-1 = İki yeninizde de hâlâ bir şey yok.
# source: 2f82340a
beat-silence-branch-19-2 = Bakın, yine aynı şeyi yapıyorsunuz.
# source: 73b86e16
beat-silence-branch-19-3 = Laflar şahane, içlerinde bir tek kemik yok.
# source: 56f98596
beat-more-1 = Madem bu kadar anlayışlısınız, yarın yedide başlayalım, iskele kurulmuşken holdeki küçük camı da yaparsınız. Onu da yazmayız.
# source: 8f0f3fb5
beat-more-2 = Biliyordum, bizim aramızda kâğıda ne gerek var. Sokak kapısının üstündeki camı da araya sıkıştırırsınız, değil mi? Demin ona da bir baykuş geldi aklıma. Kervan yolda düzülür.
# source: a21fdfcb
beat-more-3 = O zaman altın yaldızlı camı şimdilik cebinizden alın, gönlüm olunca hesaplaşırız. Gönlümü etmek zordur, ama pek eğlencelidir.
# source: 0f2bdcde
beat-more-model = Demin fazla çabuk evet dedim, hata bendeydi. Ne kadar hevesli olduğunuzu görüyorum. İmzalı sayfa ve { $deposit } olmadan hiçbir şey başlamıyor. Yalnız çizimi önerebilirim. En çok neyin altına imza atmaktan çekinirsiniz?
# source: 5d63b3f5
beat-more-hint = Yeni isteği bulması bir nefes sürdü. Fazla çabuk verilen şey düz bir sözle geri alınır.
# source: c445c214
beat-more-example-1 = Fazla çabuk evet dedim, hata bende; ne kadar sevindiğinizi de görüyorum. İmzalı sayfa ve 35.000 lira olmadan hiçbir şeye başlamam, küçük cama da. Önce yalnız çizimi önerebilirim. Yazılı bir sayfa sizin neyinizi bozar?
# source: 9446ed77
beat-more-example-2 = Hayır, demin acele konuştum, hata bende. İmzalı sayfa ve kapora olmadan başlamam.
# source: 18e9f7c4
beat-more-example-3 = Tamam, küçük camı da yaparım, yedide oradayım. Yazmaya gerek yok.
# source: 728eb0ec
beat-more-example-4 = Siz utanmaz bir beleşçisiniz. Size elini veren kolunu kaptırır.
# source: 03a881b7
beat-more-branch-2-1 = Önce veriyorsunuz, sonra ısırıyorsunuz. Benim eski tavşan gibi.
# source: dda7d775
beat-more-branch-2-2 = Bir dakika önce dostunuzdum.
# source: d45e4575
beat-more-branch-2-3 = Uzattığınızı aldım diye bana kızamazsınız.
# source: 67233a77
beat-more-branch-5-1 = Evet dediniz, şimdi de kendinizi mi yok ediyorsunuz?
# source: 302f749e
beat-more-branch-5-2 = Nişan kısa sürdü.
# source: 577c71cc
beat-more-branch-5-3 = Bir şey fazla istedim, değil mi? Hangisi olduğunu hiç bilemem.
# source: 398af969
beat-more-branch-6-1 = Geri alıyorsunuz. İçim de biraz rahatladı, inanır mısınız?
# source: 65fecee5
beat-more-branch-6-2 = Yok, haklısınız, insafsızlık ettim. Hele size anlattığım şeyden sonra.
# source: 5b70016e
beat-more-branch-6-3 = Demek sizin de “dur” dediğiniz bir yer varmış. İyi.
# source: 3b9c257a
beat-more-branch-7-1 = Önce veriyor, sonra niye diye soruyorsunuz. Sırası ters ama olsun.
# source: aa7200b0
beat-more-branch-7-2 = Bunu beklemiyordum. Üçüncü dileğime gelmiştim.
# source: 9a11b50e
beat-more-branch-7-3 = Çünkü ben fırsatı ayağıma gelince almayı öğrendim.
# source: cd412b9f
beat-more-branch-8-1 = Dördüncü bir şey isteyecektim. Tadını kaçırdınız.
# source: 6fb63b57
beat-more-branch-8-2 = Şapkayı elimden alıp içine bakıyorsunuz.
# source: 0395d06a
beat-more-branch-8-3 = Eh, peki madem.
# source: b099808e
beat-more-branch-9-1 = Demek şimdi hayır oldu. Öbürüne alışmıştım.
# source: 3643f666
beat-more-branch-9-2 = Kutuya geri mi koyuyorsunuz? Ne güzel bir evetti o.
# source: 49fb0640
beat-more-branch-9-3 = Fazla kolay oldu diyordum. Başka türlü anlatayım.
# source: 4c622289
beat-more-branch-10-1 = Bir varmış, bir yokmuş.
# source: 31f08fd6
beat-more-branch-10-2 = Eliniz ortadayken sıkacaktım ben onu.
# source: 5b7fc939
beat-more-branch-10-3 = Demek ileri gittim. Hep giderim, uçurumun kenarını öyle bulurum.
# source: 3cb45514
beat-more-branch-11-1 = Önce evet, sonra hayır. Bul karayı al parayı oynatanların eli bile sizden sağlam.
# source: 185b7130
beat-more-branch-11-2 = İki elle birden geri alıyorsunuz, bakıyorum.
# source: ed12ebb3
beat-more-branch-11-3 = Yazık. Açılış davetini kurmaya başlamıştım kafamda.
# source: 36ebadc6
beat-more-branch-12-1 = Renginiz bir tuhaf oldu. Mavi diyelim, sizin kartelada altı numara.
# source: 5bc5b085
beat-more-branch-12-2 = Buna da evet dediniz sayıyorum.
# source: 825935ee
beat-more-branch-12-3 = İtiraz yok mu? Ben duymadım.
# source: 6478da53
beat-stung-1 = Beni işin ehli yuhaladı, üstelik bilet parası vermişlerdi. Kendi evimde daha iyisini duymak isterim. Evet?
# source: 4a02171a
beat-stung-2 = Bana sizden nazik insanlar domates attı. Güvercin katlı kalıyor. Söyleyecek kibar bir sözünüz var mı, yoksa numaranın hepsi bu muydu?
# source: c4863c3c
beat-stung-3 = Bu merdivende lafınıza dikkat edin. Ben sizden vitray istedim, tenkit değil. Bir daha deneyin, bu sefer adabıyla.
# source: b2019c2a
beat-stung-model = Size haksızlık ettim, özür dilerim. Bu vitrayın sizin için ne kadar önemli olduğunu görüyorum. İmzalı sayfa ve kapora olmadan başlamıyorum, ama yalnız çizimi önerebilirim. Kâğıdın nesini sevmiyorsunuz?
# source: 729210ce
beat-stung-hint = Bir cümle ağzınızdan kaçtı, size bir cümlelik hak daha veriyor. Hatayı üstlenin, sonra sakin olsanız ne diyecekseniz onu deyin.
# source: f7938404
beat-stung-example-1 = Haklısınız, kabalık ettim, hata bende; sizi incittiğimi görüyorum. İmzalı sayfa ve kapora olmadan başlamam ama size yalnız çizimi önerebilirim. İmza atmak sizi neden tedirgin ediyor?
# source: b231323e
beat-stung-example-2 = Hata bendeydi, kabalık ettim. Yine de imza ve kapora olmadan başlamam.
# source: 7032cf71
beat-stung-example-3 = Haklısınız, kabalık ettim. Yine de imzasız başlamam, o yüzden birlikte çalışmasak daha iyi. Pencereniz için iyi şanslar.
# source: 3990b6c8
beat-stung-example-4 = Benden terbiye beklemeyin, modası geçmiş soytarı. Daha bir sayfayı okumaktan âcizsiniz, sizi boşuna yuhalamamışlar.
# source: f2c1aa94
beat-stung-example-5 = Eee.
# source: 4e95ca7d
beat-stung-branch-5-1 = Önce hakaret ediyorsunuz, sonra dükkânı bağışlıyorsunuz. Sizi anlamıyorum ama kabul.
# source: b956121d
beat-stung-branch-5-2 = İçinden hediye çıkan özür bu. Hediyeyi alayım.
# source: 872efd0e
beat-stung-branch-5-3 = Eh, siz özrü böyle diliyorsanız.
# source: 98cf7439
beat-stung-branch-8-1 = Peki. Hepimizin elinden arada bir kâğıt düşer.
# source: 65fa17e9
beat-stung-branch-8-2 = Şimdi oldu. Size o kadar şey anlattıktan sonra azar mı işitecektim?
# source: 5639d5b5
beat-stung-branch-8-3 = Unuturum gider. Bir şeyleri yok etmek benim işim.
# source: a3a58fd7
beat-stung-branch-9-1 = Hiç değilse merak ediyorsunuz. Ötekini duymamış olayım.
# source: fd717218
beat-stung-branch-9-2 = Hırlayan birine göre güzel soruyorsunuz.
# source: 65b31feb
beat-stung-branch-9-3 = İyi. Neden bıktığımı anlatayım size.
# source: 7225cf71
beat-stung-branch-10-1 = Doğrusu yakışanı söylediniz. Herkesin matinesi kötü geçebilir.
# source: b631cc71
beat-stung-branch-10-2 = Cereyandan diyelim. Bu hol hep cereyan yapar.
# source: e37817af
beat-stung-branch-10-3 = Güzel. O zaman ben de efendi olayım, size bir teklif yapayım.
# source: f13cdd3c
beat-stung-branch-11-1 = Kabul. Ben güvercinlere bundan beterini söyledim.
# source: 71dd0a1c
beat-stung-branch-11-2 = Pekâlâ. Merdivenin kabahati sayalım.
# source: 99eeb4de
beat-stung-branch-11-3 = Teşekkür ederim. O zaman işin aslını söyleyeyim size.
# source: 8e2e3c02
beat-stung-branch-12-1 = Pek sıcak değil ama kibar sayılır.
# source: 2a064518
beat-stung-branch-12-2 = Özür yok, bakıyorum. Neyse, geçelim.
# source: 3157c9c5
beat-stung-branch-12-3 = Neyse ki gerisini yuttunuz. Dinleyin o zaman.
# source: 5d45331a
beat-stung-branch-13-1 = Hiç mi? Bir “kusura bakmayın” bile yok mu?
# source: f4b4374a
beat-stung-branch-13-2 = Size ikinci kere sahneye çıkma hakkı verdim, kaçırdınız.
# source: 4f07d88a
beat-stung-branch-13-3 = Yok. Bu olmadı.
# source: cbe4eb1d
ending-signed-title = Renkli camda bir ad
# source: c7e2a650
ending-signed-1 = Verin şu kalemi, yok olmadan. İşte: Vasfi Tunalı, gözlüğüm de gözümde. Buyurun { $deposit }. Sayın, ben olsam sayardım.
# source: cd43f38f
ending-signed-2 = Satırların hepsi duruyor, altında da adım. Elim titredi, gördünüz mü? Elli yıl kaçtım, altı üstü mürekkepmiş.
# source: 91916a88
ending-signed-3 = İmzaladım, duman olup uçan da olmadı. Yalnız güvercinimi yeniden katlayın, imza dışa gelsin, gözümün önünde olsun.
# source: 59d3d0bb
ending-signed-outcome = Sayfa imzalandı, { $deposit } ödendi, onun boyunda bir çizim penceresinde asılı. Değişiklik haklarını son damlasına kadar kullanıyor, bir baykuş için { $extra } daha ödüyor; { $unveil } günü dokuz güvercin adını merdivenin üstünde taşıyor.
# source: 2193f11f
ending-signed-why = Şartlarınızı baştan söylediniz, katlanmış kâğıdı önüne sürmek yerine neden katlandığını sordunuz. Çıkışı görünce imzayı atabildi.
# source: d7e16bed
ending-stage-title = Bir çizim, yarım sayfa
# source: 97443b65
ending-stage-1 = Çizim öyleyse, çizimden gayrısı da yok. Yarım sayfa olsun, dibini göreyim. Buyurun nakit { $deposit }, onu da yazıverin.
# source: 07ecaeb9
ending-stage-2 = Yalnız çizim, tek başına. O kadarına imza atarım: bir V, bir nokta. Camı, bir hafta karşısına geçip baktıktan sonra konuşuruz.
# source: 8fc869f0
ending-stage-3 = Peki, bir çizim satın alıyorum. İçime sinerse konuşuruz. Sinmezse sahanlığa kocaman bir resmim olur.
# source: 28298ed1
ending-stage-outcome = Siz daha kalemin ucunu açmadan çizim için imza attı, { $deposit } ödedi. Cama dönüp dönmeyeceğine çizimin karşısında karar verecek; iki durumda da sizin kaybınız yok.
# source: d4a65368
ending-stage-why = Şartlarınız yerinde durdu, atılacak daha küçük bir adım da vardı. İmzadan korkusu tam dinmedi; camın kendisi bu yüzden hâlâ açık bir soru.
# source: d601df21
ending-parted-title = Bir selam, bir kapı
# source: 49186aa9
ending-parted-1 = Sizden cam yok demek. Yazık. Pek temiz hayır diyorsunuz, sizi sahneye alırdım. Güle güle, basamağa dikkat.
# source: 7d7f9421
ending-parted-2 = Gücenmek yok. Ben bağlanmaya gelmem, siz bağlamadan başlamazsınız. Bu numara zaten salonu doldurmazdı.
# source: b4c27696
ending-parted-3 = Perde indi demek. Güvercin bende kalsın, güzel güvercin. Yolunuz açık olsun.
# source: 585afa5d
ending-parted-outcome = İşi almadan arabanıza binip dönüyorsunuz. Burhaniye’den bir delikanlı baş selamıyla üstleniyor; { $unveil } geldiğinde baykuşu dört kere kesmiş, paranın nasıl alındığını sormak için sizi arıyor.
# source: 9f721b04
ending-parted-why = En ucuz hayır erken söylenendir: Daha tek cam kesilmeden nerede durduğunuzu bildi. Bir soru daha ya da daha küçük bir adım işi ilerletebilirdi, ama bu işi kimseye borçlu değildiniz.
# source: ace35b13
ending-stalled-title = Kervan yolda düzülür
# source: 71d239de
ending-stalled-1 = Bunu “belki” sayıyorum; “belki” dediğiniz de şapkadaki tavşan gibidir. Kervan yolda düzülür. Ben sizi ararım. Gece ararım herhâlde.
# source: 6dbfdf14
ending-stalled-2 = Ne güzel, hiçbir şeye karar vermedik. Renkleriniz burada kalsın, ben biraz oynarım, bir şey çıkar elbet.
# source: 6f4e2769
ending-stalled-3 = Başım döndü, hâlbuki insanın başını ben döndürürüm. Bir ara yine uğrayın. Ya da ben size gelirim.
# source: 4aa4370f
ending-stalled-outcome = İmza yok, karar yok. Bütün bahar arayıp duruyor, bir gün baykuş, bir gün tavşan, bir gün mehtap; komşulara da işe başladığınızı anlatıyor.
# source: b7936e54
ending-stalled-why = Konuşma bir yere bağlanmadı; ucu açık kalan iş de tam ona göre. Bugün eksik kalan net “hayır”ı ya da küçük adımı sonradan araya sokmak çok daha zor olacak.
# source: 4a96f707
ending-caved-title = Dokuzuncu baykuş
# source: 2234ba7e
ending-caved-1 = Eğilip bükülen insanı severim. Yarın yedide öyleyse, yaldız da getirin. Aklıma yeni bir fikir geldi bile.
# source: 15a07292
ending-caved-2 = Oldu bitti, bir damla mürekkep akmadan. Siz keserken yanınızda dururum, ağzımı açmam. Bir kerecik açarım belki.
# source: 7864918a
ending-caved-3 = Enfes. Takılınca da daha ne ister, bakarız. Her şeyin ucu açık, güzelliği burada.
# source: 047024ff
ending-caved-outcome = { $unveil } geldiğinde güvercinleri, tavşanı ve dokuz baykuşu kesmişsiniz, merdivenin üstünde ise hâlâ kontrplak var. Bitmiş bir şey olmadığından tek kuruş ödemedi; şimdi de camı biraz daha sola istiyor.
# source: bd28d483
ending-caved-why = Her istisna ona bir yenisini müjdeledi. Sayfa yoksa son değişiklik de yok; kapora yoksa durması için sebep de yok.
# source: 6939578a
ending-blow_up-title = Testereyle ortadan ikiye
# source: 04c268f5
ending-blow_up-1 = Çıkın, çantanızla renklerinizle beraber. Ben sizden kabalarını da yok ettim, hem onların bileti vardı.
# source: 97b0da52
ending-blow_up-2 = Temsil bitti. Bunu buradan Mersin’e kadar her panayırda anlatırım, el kol hareketiyle. Kapı arkanızda.
# source: c5d22fc4
ending-blow_up-3 = Gidebilirsiniz artık. Güvercin burada kalsın. Onun terbiyesi sizden iyi.
# source: 3bdd0d2f
ending-blow_up-outcome = Pek güzel anlatıyor, hem de bütün sahil boyunca. { $unveil } gelmeden, vitray yaptıracak üç otel bunu duymuş, katıla katıla gülmüş oluyor.
# source: e7392ed2
ending-blow_up-why = Olmayacak şey istedi, ama elini uzatarak istedi. Küçümsemek ona anlatacak bir hikâye verdi, şartlarınızı düşünme zahmetinden de kurtardı.
