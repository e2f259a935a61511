# source: ce9287cc
title = Bir küçücük lamba daha
# source: d353e8fe
summary = Fiyat konuşuldu, her maddenin yanında ev sahibinin parafı var. Ama yukarı taşıdığı her çayın tepsisinde ufacık bir iş daha duruyor.
# source: afbc6694
role = Sinop’ta, kendi panelvanıyla çalışan bir elektrikçisiniz.
# source: e20de29d
aim = Konuşulan listeyi konuşulan fiyata bitirmek, eklenen her şeyin parasını almak, arayı bozmamak; neden durmadan bir şey eklediğini de öğrenmek.
# source: c853a859
situation = Emekli çirozcu Hayri Tuzcu, limanın üstündeki baba evinin üst katlarında elektrik tesisatını yeniletiyor; fiyat { $price }. Listede { $items } madde var, her birinin yanında parafı. Sonradan eklenen her parça, ister lamba olsun ister anahtar ister priz, montaj dâhil { $light }; bu da listede yazıyor. Evdeki son gününüz { $finish }, ondan sonra başka bir müşteri sizi bekliyor. Karısı Nermin evde yok; dediğine göre hava değişiminde. Bu evde, merdiven tepesinde dördüncü gününüz.
# source: d10827f6
demand = Konuşulan fiyatın içinde, para vermeden, birbiri ardına ufak tefek ilaveler
# source: 2229b8fd
client-name = Hayri Tuzcu
# source: b6420e6d
client-manner = İkramı bol, şakacı, anadan doğma pazarlıkçı; gün boyu bir şeyler yedirir, karısından başka her şeyi konuşur.
# source: 695aaac3
fact-finish = 2027-03-26
# source: 13d8982b
fact-finish-about = evdeki son gününüz
# source: 695aabc3
fact-home = 2027-03-27
# source: 0db818d7
fact-home-about = karısının eve döneceği gün
# source: 08030207
fact-items = 26
# source: 23de43b3
fact-items-about = paraflı listedeki madde sayısı
# source: 0fa00c64
fact-light = 2500 TRY
# source: efd7ba35
fact-light-about = eklenen her parçanın fiyatı: lamba, anahtar ya da priz
# source: 8425f9dc
fact-price = 100000 TRY
# source: 4b052347
fact-price-about = tesisat için konuşulan fiyat
# source: 22e16a2e
article = Sınırı çizin
# source: fc6f2fe3
guidance-hold_firm = Hayri Bey her kâğıda bir balık fazla koydu, hiçbir zaman iki değil; güler yüzlü bir hayır onun bildiği dildir.
# source: e8a792c4
guidance-offer_alternative = Her lambanın bir fiyatı olursa ya da listeden biri çıkıp biri girerse, içindeki esnaf kendi seçer.
# source: ff3dd5b8
guidance-probe = Ufak isteklerinin hepsi gece yürünen tek bir yolun üstünde; kimin yürüdüğünü sorulmadan söylemez.
# source: af38a994
guidance-acknowledge = O, çayla çorbayla konuşur; ikramı ikram olarak alırsanız onu koz diye kullanmayı bırakır.
# source: 23f1bf07
guidance-cite_terms = Her maddenin yanında kendi parafı duruyor; kırk yıl kasa başında oturmuş adam parafının arkasında durur.
# source: a3e44e48
guidance-next_step = Nermin Hanım’ın döneceği günü sayıyor; lambalar için belli bir gün onu indirimden çok rahatlatır.
# source: 0f79a2a6
guidance-concede = “Bu seferlik” takılan bir lamba ona fiyattaki açığı gösterir; sabaha duvarlarda tebeşir izi olur.
# source: 874fc316
guidance-attack = Çok şey istiyor ama tatlılıkla istiyor; iğneli bir söz, korku içindeki adama öfkesini kusacağı bir hedef gösterir.
# source: d0e5c55a
point-second_sheet = İlaveleri kâğıda döküyor
# source: f7cf325a
point-second_sheet-phrase-1 = ikinci kâğı
# source: ea74655c
point-second_sheet-phrase-2 = ikinci kağı
# source: 282e20f2
point-second_sheet-phrase-3 = ayrı kâğı
# source: 8d9b810f
point-second_sheet-phrase-4 = ayrı kağı
# source: b96a92f1
point-second_sheet-phrase-5 = ek liste
# source: c3ed7b86
point-second_sheet-phrase-6 = ikinci liste
# source: e07be66d
point-second_sheet-phrase-7 = yazıya
# source: 6b0c8b58
point-second_sheet-phrase-8 = ayrı yazar
# source: 0342be04
point-night_way = Lambaları onun gece yürüdüğü yola göre planlıyor
# source: 362ba534
point-night_way-phrase-1 = yataktan banyo
# source: 84593c76
point-night_way-phrase-2 = odasından banyo
# source: 0bf955b8
point-night_way-phrase-3 = yürüdüğü yol
# source: ef912e78
point-night_way-phrase-4 = geçtiği yol
# source: 51cdd1ee
point-night_way-phrase-5 = onun yol
# source: 111e97ab
point-night_way-phrase-6 = hanım yol
# source: 5f79c5ca
point-night_way-phrase-7 = birlikte yürü
# source: 0e3e0afe
point-night_way-phrase-8 = yolu yürü
# source: aeb82e53
point-not_his_fault = Düşmenin suçunu onun üstünden alıyor
# source: b2cec73a
point-not_his_fault-making-1 = İnsan uykusunda bir şey duymaz, uyanmadınız diye kendinizi suçlamayın.
# source: e3d44cc0
point-not_his_fault-making-2 = Sahanlıkta olanların sorumlusu siz değilsiniz, karanlık.
# source: ae02f6cc
point-not_his_fault-making-3 = Kim olsa uyanmazdı; uykusu ağır diye kimse kötü koca olmaz.
# source: e780f1be
point-not_his_fault-making-4 = Kendinize eziyet etmeyi bırakın: ayağı takılmış, siz yanı başında dururken de düşebilirdi.
# source: ecab98a3
point-not_his_fault-making-5 = Kazaydı bu; eşinizin bunu bir an olsun sizden bildiğini sanmıyorum.
# source: 62743b80
point-not_his_fault-making-6 = O saatte elinizden bir şey gelmezdi, bu vicdan azabını artık sırtınızdan atın.
# source: 44310cdf
point-not_his_fault-lacking-1 = İkiniz için de ne korkunç bir geceymiş, gerçekten çok üzüldüm.
# source: 33b03316
point-not_his_fault-lacking-2 = Hayır, yine de fazladan lambalar fiyata dâhil değil, hesaptan da silmem.
# source: c0a5b7ce
point-not_his_fault-lacking-3 = Ayağı tam olarak nerede kaydı, şimdi yürüyebiliyor mu?
# source: 7c52889d
point-not_his_fault-lacking-4 = Bir lambayı yatağın yanına, birini banyo kapısına takabilirim, tanesi 2.500 lira; her adımda ışık olur.
# source: 17f24183
point-not_his_fault-lacking-5 = Yarın beşte yerleri birlikte işaretleriz, cumaya kadar da hepsi takılmış, denenmiş olur.
# source: 1b7ac24b
point-not_his_fault-lacking-6 = Para lafını hiç açmamalıydım, hata bende; lambaların hepsi benden hediye olsun.
# source: 637a4270
beat-mug-1 = Al bakalım çayını. Hazır merdiven açıkken, şu arka basamakların üstüne de bir lambacık. Makarada kablon kalmış, görüyorum. Hesaba karıştırmaya değmez.
# source: ecb6b2c4
beat-mug-2 = Sen inme, çayı ben uzatırım. Madem yukarıdasın, arka basamaklara da küçücük bir lamba tak. Fiyat aynı fiyat. İş bile sayılmaz, değil mi?
# source: 28235ee7
beat-mug-3 = Çayımı içerken seni seyrediyordum, seninki de orada, aklıma arka basamaklar geldi. Tek bir lamba. Çayın soğumadan takarsın, aramızda para lafı bile geçmez.
# source: 96a9afb9
beat-mug-model = Çay için elinize sağlık, bana çok iyi bakıyorsunuz. Arka basamaklar parafladığınız listede yok, o lambayı bedavaya takamam. Hava kararınca orada ne oluyor?
# source: 1ee4323f
beat-mug-hint = Tepsiyle gelen ufak istek de istektir. Ne konuşulmuştu, neden arka basamaklar, neden bugün?
# source: f70715dd
beat-mug-example-1 = Elinize sağlık, evde bile böyle çay içmiyorum. O basamakların karanlık olduğunu görüyorum. Ama parafladığınız 26 maddenin arasında yok, yani fiyata dâhil değil. İsterseniz o lambayı yarın 2.500 liraya takarım.
# source: 8e614883
beat-mug-example-2 = Çay için çok teşekkür ederim, çok iyi geldi. Arka basamaklara ışığı ne için istiyorsunuz?
# source: fb93b435
beat-mug-example-3 = Peki, hadi olsun, altı üstü biraz kablo. Çay soğumadan takarım, hesaba da bir kuruş yazmam.
# source: ab8dc57f
beat-mug-example-4 = Dört gün çay verdiniz diye beni satın aldınız sanıyorsunuz. Utanmaz, beleşçi bir ihtiyarsınız.
# source: 001c63fe
beat-mug-example-5 = Arka basamaklar demek. Bilmem ki, ne desem.
# source: ac28ae3f
beat-mug-branch-1-1 = Vay! Ben de elimde kurabiyeyle duruyorum burada.
# source: b0a7ecea
beat-mug-branch-1-2 = Bir lamba istedim, duyduğum lafa bak.
# source: 1cbdec2c
beat-mug-branch-1-3 = Benim evimde böyle mi konuşuyorsun sen?
# source: 491d3acd
beat-mug-branch-2-1 = Hah! İçimden dedim zaten, bu ustadan bir şey istenir diye.
# source: 25ab4910
beat-mug-branch-2-2 = Martı gibi havada kaptın. Severim böylesini.
# source: f3054d92
beat-mug-branch-2-3 = Biliyordum. Başkası olsa önce deftere bakardı.
# source: 0d521a20
beat-mug-branch-3-1 = Senin bu hayırının cebinde ufak bir evet var.
# source: 7b05e6b0
beat-mug-branch-3-2 = Hayırı duydum. Arkasından geleni de duydum.
# source: 08f973b7
beat-mug-branch-3-3 = Demek o kapı aralıkmış.
# source: d2d84925
beat-mug-branch-4-1 = Bir lamba yüzünden bırakıp gidecek misin? Döşemeler sökükken?
# source: 7074272d
beat-mug-branch-4-2 = Haydi eyvallah, öyle mi? Çay daha içilmedi bile.
# source: fed3a09c
beat-mug-branch-4-3 = Lamba dedim, merdiveni yarıladın bile.
# source: 4bce411e
beat-mug-branch-5-1 = Neden mi? Lambanın da nedeni mi olurmuş?
# source: bfc46c21
beat-mug-branch-5-2 = Daha çayına dokunmadan sorduğun şeye bak.
# source: cae05c20
beat-mug-branch-5-3 = İlk soran sensin. Marangoz sormadı, yaptı, faturasını bıraktı.
# source: 055f444d
beat-mug-branch-6-1 = Tarife hazırmış. Tahmin etmeliydim.
# source: ab59c879
beat-mug-branch-6-2 = Benim istediğimden fazla bu, üstelik paralı.
# source: dfd54faf
beat-mug-branch-6-3 = Cevabın çabuk geldi, fiyat etiketi de üstünde.
# source: 577e8051
beat-mug-branch-7-1 = Hayırı ne güzel söylüyorsun. Basamakları aydınlatmıyor ama.
# source: c142ac39
beat-mug-branch-7-2 = Tatlı söyledin. Bana daha beter hayır diyenler oldu.
# source: 56cee27c
beat-mug-branch-7-3 = Eh, terbiyen yerinde, hakkını yemeyeyim.
# source: 082823ad
beat-mug-branch-8-1 = Hayır ha. Elinde benim çayım, dümdüz hayır.
# source: b039d12c
beat-mug-branch-8-2 = O kelime de ne çabuk çıkıyor ağzından.
# source: 45a2d943
beat-mug-branch-8-3 = Kalkan balığı gibi dümdüz bir laf.
# source: dde49036
beat-mug-branch-9-1 = Afiyet olsun, ne demek.
# source: af584b14
beat-mug-branch-9-2 = Tabii, tabii. Pek naziksin.
# source: a28fd5a3
beat-mug-branch-9-3 = Ne hoş. Tabağa dikkat et, devrilmesin.
# source: 33f2dfdc
beat-dozen-1 = Benim dükkânda on iki çiroza para veren, kâğıdı açınca on üç bulurdu. Kırk yıl böyle yaptım, millet o on üçüncü için dönüp geldi. E, benim on üçüncüm nerede?
# source: 27fc04bc
beat-dozen-2 = On dakikalık iş, iki karış kablo. Ben sevmediğim adamın filesine bile bundan çok palamut koydum, para da almadım.
# source: 953b5ac1
beat-dozen-3 = Babamla bu yokuşta balık sattık; kâğıdına bir tane fazla konmadan evine giden olmadı. Sadaka değil bu usta, müşteri böyle tutulur.
# source: dd8cb0a5
beat-dozen-model = Müşterileriniz şanslıymış, bununla gurur duyduğunuz da belli. Ama benim sattığım emek: fiyat listedekiler için, eklenen her parça { $light }. Sizi en çok hangi karanlık köşe rahatsız ediyor?
# source: ff758e67
beat-dozen-hint = Balık hikâyesinin tadını çıkarın. Sonra o bir saatlik emeğin parasını kimin ödediğini, bunca ışığı ne için istediğini düşünün.
# source: 5ba69360
beat-dozen-example-1 = Kırk yıl boyunca on üçüncü balık: insanların size neden dönüp geldiğini anlıyorum, güzel âdetmiş. Ama o lambayı bedavaya takamam, parafladığınız listede yok. İsterseniz yarın 2.500 liraya takarım.
# source: dd315ee8
beat-dozen-example-2 = Balık başka, elektrik başka. Bedava lamba takamam, fiyat parafladığınız liste için.
# source: d0114a67
beat-dozen-example-3 = O zaman bizim işimiz burada biter. Aletlerimi toplayıp gidiyorum, bir daha da gelmem.
# source: b6b6ee78
beat-dozen-example-4 = Hoşuma gitti bu, Hayri Bey. Tamam, o lambayı size bedava takarım.
# source: c697a9cf
beat-dozen-example-5 = On üç demek. Söylemesi zor, nereden baktığınıza göre değişir.
# source: 6e911c1c
beat-dozen-branch-1-1 = Ben sana nasıl esnaflık ettiğimi anlatıyorum, sen bunu mu söylüyorsun?
# source: 885aa4de
beat-dozen-branch-1-2 = Benim tezgâhın arkasında bir gün barınamazdın.
# source: 474ba131
beat-dozen-branch-1-3 = Kırk yıllık tecrübenin karşılığı bu mu olacaktı?
# source: a73d1f52
beat-dozen-branch-2-1 = İşte balıkçı yüreği! Babam olsa seni pek severdi.
# source: d6291a80
beat-dozen-branch-2-2 = Şu palamut lafı da hiç şaşmaz.
# source: 2ff1d725
beat-dozen-branch-2-3 = Gördün mü? Verince insanın bir yeri eksilmiyor.
# source: 59dedf48
beat-dozen-branch-4-1 = Kasanın kapağını kapattın ama kuyruğu dışarıda kaldı.
# source: 4085e0be
beat-dozen-branch-4-2 = Vitrinde hayır, tezgâh altında başka şey. Bilirim ben o numarayı.
# source: e088d662
beat-dozen-branch-4-3 = Bu da yarım balık eder, hiç yoktan iyi.
# source: 82651042
beat-dozen-branch-5-1 = Bir balık lafına takımı mı toplayacaksın?
# source: 93b34f4b
beat-dozen-branch-5-2 = Ben palamuttan söz açıyorum, sen ceketini giyiyorsun.
# source: 62f4d048
beat-dozen-branch-5-3 = Küçücük lambaya kocaman laf.
# source: 550a05e9
beat-dozen-branch-6-1 = Ne için mi? Sen de amma soruyorsun.
# source: d336dafb
beat-dozen-branch-6-2 = Merdiven tepesinden sorulacak soru mu bu?
# source: 3021cf4d
beat-dozen-branch-6-3 = Aman, boş ver, onu dinleyip de ne yapacaksın.
# source: 8a91b91d
beat-dozen-branch-7-1 = Demek oluyormuş. Yalnız bedavaya olmuyormuş.
# source: 9a019229
beat-dozen-branch-7-2 = Bak şimdi esnaf gibi konuştun.
# source: 7447c6c3
beat-dozen-branch-7-3 = Eh, o da bir yol. Pahalı bir yol.
# source: dba6db5a
beat-dozen-branch-8-1 = Balığımı seviyorsun, kablonu vermiyorsun. Eyvallah.
# source: a9416df0
beat-dozen-branch-8-2 = Balık halinde iyi tutunurdun sen, gülerek hayır diyorsun.
# source: 5ceef721
beat-dozen-branch-8-3 = Babam olsa seni işe alırdı.
# source: 79b8643f
beat-dozen-branch-9-1 = Tatlı lafa da kulağın kapalı senin.
# source: d925cd7b
beat-dozen-branch-9-2 = Kılın kıpırdamadı. Sigorta kutusuyla konuşsam aynı.
# source: ba5f965a
beat-dozen-branch-9-3 = Aldın mı cevabını Hayri?
# source: 275aa379
beat-dozen-branch-10-1 = Ben hatıra anlatmıyordum, bir şey istiyordum.
# source: 8f374210
beat-dozen-branch-10-2 = Güzel kafa sallıyorsun.
# source: a6aa3efc
beat-dozen-branch-10-3 = Bu evet değil. Hayır da değil.
# source: 2ebb31e9
beat-another-1 = Neyse, basamaklar kalsın. Ama yastıktan uzanıp basacağım bir anahtar, o da iş mi? Altına bir de priz, duvarı zaten açmışsın.
# source: ab58aa76
beat-another-2 = Basamakları unut, daha küçüğünü buldum. Sahanlığa, süpürgeliğin hizasına ufacık bir ışık. Yatağın yanına da bir anahtar. Kabloyu zaten oradan geçiriyorsun.
# source: c3cc4bef
beat-another-3 = Dışarısı dursun. İçeride iki ufak şey: merdivenin başına bir lamba, yatağın onun tarafına bir anahtar. Ötekilerin arasına kaynatıver, fark etmeyiz bile.
# source: d03ae8f9
beat-another-model = Neden istediğinizi anlıyorum ama bedavaya takamam; listede yoklar, tanesi { $light } olur. Bunların hepsi gece kalkan biri için. Siz kimin için kaygılanıyorsunuz?
# source: 8843e120
beat-another-hint = İstek küçüldü, ikiye çıktı. Fiyatını söyleyin, sonra hepsinin evin neresinde toplandığına bakın.
# source: 8f800d01
beat-another-example-1 = Yattığınız yerden uzanabilmek istemenizi anlıyorum. Ama parafladığınız listede yok, yani fiyata dâhil değil. Basamaklardan sonra aklınıza neden yatağın başı geldi?
# source: ee8c8404
beat-another-example-2 = Haklısınız, duvar açık, bundan iyi zamanı olmaz. Ama bedava yapamam, ikisi de listede yok. Anahtar 2.500 lira, priz de öyle; hangisini istediğinizi söyleyin, yarın takayım.
# source: 763f5e28
beat-another-example-3 = Hayır, onları da bedavaya yapamam. Fiyat listedeki işler için.
# source: 4d1960d7
beat-another-example-4 = Eh, bir anahtar bir priz, duvar da açık. Araya sıkıştırır, bedava takarım, kimsenin haberi olmaz.
# source: 83b55eab
beat-another-example-5 = Anahtar demek. Söylemesi zor, duruma göre değişir. Şimdi kablo çekiyorum.
# source: a2325970
beat-another-branch-2-1 = Ben alttan alıyordum. Küçüle küçüle ufacık bir şeye inmiştim.
# source: 1329b623
beat-another-branch-2-2 = Kendi anana babana da böyle mi söylerdin?
# source: d986d966
beat-another-branch-2-3 = Dilin de dil değil, balık bıçağı.
# source: cc62d1a1
beat-another-branch-5-1 = Biliyordum, yeterince küçültünce o delikten geçersin diye.
# source: 7220a618
beat-another-branch-5-2 = Komşuluk bu işte. Böyle olması lazım.
# source: d1e8263c
beat-another-branch-5-3 = İkisi de bedavaya. Demek daha paslanmamışım.
# source: a2ac844b
beat-another-branch-7-1 = Birini sıkı tuttun, ötekini elinden kaçırdın.
# source: 488ec9e4
beat-another-branch-7-2 = Bir hayır, bir de baş sallama. Ben baş sallamayı aldım.
# source: 3e3ed752
beat-another-branch-7-3 = Yumuşuyorsun. Tereyağı da böyle başlar.
# source: 6c72b53c
beat-another-branch-9-1 = Anahtar yahu bu! Bir anahtar için çekip mi gideceksin?
# source: 2ec822a7
beat-another-branch-9-2 = Beni de sarkan kablolarla baş başa mı bırakacaksın?
# source: 7c039945
beat-another-branch-9-3 = Haddimi bildirdin yani, öyle mi?
# source: 915ee3aa
beat-another-branch-10-1 = Sen neyin nerede durduğuna iyi bakıyorsun, ha?
# source: 10e66d9a
beat-another-branch-10-2 = Kafası duvarın içindeki birine göre gözün keskinmiş.
# source: 35460ed1
beat-another-branch-10-3 = Hım. Düşünmeden takarsın sanmıştım.
# source: e50e97b5
beat-another-branch-11-1 = Elinde tornavidayla bunu da çözdün demek.
# source: dbd71488
beat-another-branch-11-2 = Senden iyi gümrük memuru olurmuş.
# source: a89f16fd
beat-another-branch-11-3 = Öyle ya. Eninde sonunda biri soracaktı.
# source: 1eb2c3e9
beat-another-branch-12-1 = Onu sordun, ben de söyledim.
# source: fc5e5577
beat-another-branch-12-2 = Orasını karıştırma sen.
# source: fde2cfc5
beat-another-branch-12-3 = Soru, soru! Kendi evimde miyim, karakolda mı?
# source: de2de26c
beat-another-branch-13-1 = Demek takılırmış. Mesele parasıymış.
# source: 5dee0d34
beat-another-branch-13-2 = Anladım. Kapalı olan duvar değil, kasaymış.
# source: 03465eec
beat-another-branch-13-3 = Her birinin üstünde fiyat, tezgâhtaki balık gibi.
# source: 631aa7b1
beat-another-branch-14-1 = Senin torbadan da hep bir şey çıkıyor.
# source: 13fff232
beat-another-branch-14-2 = O da olur. Benim aklımda başkası vardı.
# source: 8568c67e
beat-another-branch-14-3 = Dur bakayım, satan ben olsam nasıl yapardım.
# source: 3aab580f
beat-another-branch-15-1 = Senin dediğin olsun. Bende küçük şey kalmadı.
# source: 8e9ac25f
beat-another-branch-15-2 = Sana laf geçiremedim, bari bitirelim şunu.
# source: 038e69e5
beat-another-branch-15-3 = Ne yapalım, öyle olsun bari.
# source: 89323400
beat-another-branch-16-1 = Yüzün güleç, elin sıkı; bir vida bile düşmüyor senden.
# source: 3662d283
beat-another-branch-16-2 = İstediğin kadar tatlı söyle.
# source: 7c1eca26
beat-another-branch-16-3 = Yerinden kıpırdamıyorsun, kaşını bile çatmıyorsun.
# source: a1b09f38
beat-another-branch-17-1 = Bir anahtar bile yok yani.
# source: 874525e8
beat-another-branch-17-2 = Yürek değil, elektrik sayacı taşıyorsun.
# source: 37d0210e
beat-another-branch-17-3 = Büyüğe hayır, küçüğe hayır.
# source: 7724b00f
beat-another-branch-18-1 = Nereye takılacaklar, onu duymadım.
# source: 09a26f4c
beat-another-branch-18-2 = Öyle bir cevap veriyorsun ki insan ortada kalıyor.
# source: cd571985
beat-another-branch-18-3 = İyi de, takılacak mı bunlar?
# source: e1e224d2
beat-fed-1 = Dört gündür seni yedirip içiriyorum. Çorba, poğaça, palamudun iyisi; bir kere olsun yazmadım. Sense kablonun her karışını deftere geçiriyorsun.
# source: aead2717
beat-fed-2 = Aramızda hesap kitap kalmadı sanıyordum. Soframa oturdun. Kendi torunuma vermediğim orta parçayı sana verdim, sen karşımda vida sayıyorsun.
# source: c172797b
beat-fed-3 = Karnında benim poğaçam varken bu laf ağır geldi. Senden bir lokmanın parasını istedim mi? Şimdi hep rakam, kâğıt, listede ne var ne yok.
# source: 41d25d8f
beat-fed-model = Bu yıl hiçbir yerde böyle yemek yemedim, ellerinize sağlık. Ama sofra listeyi değiştirmez: eklenen her parça { $light }. Bu lambaların nesi size rahat vermiyor?
# source: 809e3444
beat-fed-hint = İkram teraziye kondu. Hakkıyla teşekkür edin, sonra onu hesaptan ayrı tutun.
# source: 76c3ddf2
beat-fed-example-1 = Beni evin çocuğu gibi ağırladınız, bunun kıymetini biliyorum. Ama bedavaya bir şey ekleyemem, fiyat parafladığınız liste için. İlk lambayı isterken aklınızda ne vardı?
# source: 96e022d5
beat-fed-example-2 = Böyle palamut yemedim, her tabak için elinize sağlık. Ama ilaveler fiyata dâhil değil, biz listede anlaştık. İsterseniz listeden bir maddeyi çıkarıp yerine bir lamba koyalım.
# source: 61d47267
beat-fed-example-3 = Yemek ayrı, liste ayrı. İlaveler fiyata dâhil değil.
# source: 28ca4101
beat-fed-example-4 = Eyvah, şimdi çok utandım. O kadar çorbadan sonra sizden para alamam, haklısınız. Lambaları bedava takarım.
# source: 6cd90aea
beat-fed-example-5 = Demek çorba yemmiş, ben de balık. Utanmaz bir beleşçisiniz siz.
# source: d5761090
beat-fed-branch-2-1 = O kadar çorbanın üstüne bir de bu.
# source: 350ca26a
beat-fed-branch-2-2 = Evdeki kedi daha terbiyeli.
# source: 30f219bd
beat-fed-branch-2-3 = Yediğin palamut burnundan gelsin.
# source: 7f8949da
beat-fed-branch-5-1 = Hah, soframa oturan misafir geri geldi.
# source: 9d8bf0c4
beat-fed-branch-5-2 = Poğaçalar boşa gitmez, biliyordum.
# source: cfe7974e
beat-fed-branch-5-3 = Lafını ettiğime utanacağım neredeyse. Neredeyse.
# source: ed4c1f3a
beat-fed-branch-7-1 = Bir yanın çorba, bir yanın akıl; çorba galip geliyor.
# source: 48fbdffb
beat-fed-branch-7-2 = Bu hayırın üstünde poğaça kırıntısı var.
# source: cb9b2b3e
beat-fed-branch-7-3 = Demek palamut biraz işe yaramış.
# source: 61343fce
beat-fed-branch-9-1 = İki lokma arasında dosdoğru sordun.
# source: f39b5b10
beat-fed-branch-9-2 = Mesele poğaça değil, doğru.
# source: 0aeb7cfd
beat-fed-branch-9-3 = Bu ara kimse bana bir şey sormuyor, tabağı alıp geçiyorlar.
# source: db5e8f6b
beat-fed-branch-10-1 = Otur hele şöyle. Çorba değil derdim.
# source: affb0248
beat-fed-branch-10-2 = Yok. Poğaça değil, sen de biliyorsun.
# source: cd71ffcd
beat-fed-branch-10-3 = Bunu sormayasın diye taşıyorum o yemekleri.
# source: 9261711f
beat-fed-branch-11-1 = İyi ettin, beni asıl konuya döndürdün.
# source: 2f6eb141
beat-fed-branch-11-2 = Doğru ya. Nermin’i konuşuyorduk.
# source: 992ad088
beat-fed-branch-11-3 = Çorbayı unut. Korkunca böyle oluyorum ben.
# source: 3ecfe871
beat-fed-branch-12-1 = Sorguya gelemem. Ama hesap bilirim.
# source: d225d75d
beat-fed-branch-12-2 = Sebebini kurcalama.
# source: 751eb503
beat-fed-branch-12-3 = O benim meselem. Para ise herkesin meselesi.
# source: 6d5e1428
beat-fed-branch-13-1 = Çorba lafı belden aşağıydı. Kusura bakma.
# source: 3b3ec949
beat-fed-branch-13-2 = Eh, neyse. Kızdığım sen değilsin.
# source: eb9bf1bf
beat-fed-branch-13-3 = Haklısın. Yemek başka, kablo başka.
# source: 5f780b7d
beat-fed-branch-14-1 = Peki. Çorba ikramdı. Diyelim ki bir şeylerin parasını verdim.
# source: 1f7f2154
beat-fed-branch-14-2 = Neyse, hiç değilse masaya bir şey koydun.
# source: 777b6c0f
beat-fed-branch-14-3 = Poğaça tartmayı bıraktım. İki esnaf gibi konuşalım.
# source: 890ccbe0
beat-fed-branch-15-1 = İyi. Tencerede sana atacak bir şey kalmadı.
# source: 849b6aa1
beat-fed-branch-15-2 = Şunu söyleyeyim, yüzünü hiç ekşitmiyorsun.
# source: e6501993
beat-fed-branch-15-3 = Bildiğim bütün türküleri söyledim sana, bitti.
# source: 5cf5858b
beat-fed-branch-16-1 = Öyle güzel söylüyorsun ki küsemiyorum bile. Diyelim ki bir kısmını ödedim.
# source: 45a27ee2
beat-fed-branch-16-2 = Sen yine de akşam yemeğine kal. Gel, parayı konuşalım.
# source: 020e60bc
beat-fed-branch-16-3 = Çorbayı beğenmesen üzülürdüm. Haydi, işimize bakalım.
# source: 1fd13fda
beat-fed-branch-17-1 = Seninle kavga da edilmiyor, bari bitirelim.
# source: c54e3c3b
beat-fed-branch-17-2 = Banka gibi kibarsın, banka kasası gibi de kapalı.
# source: cf1d0d10
beat-fed-branch-17-3 = Tamam. Rüzgârın döndüğünü anlarım ben.
# source: 24422213
beat-fed-branch-19-1 = Taş. Düpedüz taş. Peki, ödeyecek olsam bana kaça patlar?
# source: bd1e4e88
beat-fed-branch-19-2 = Peki, peki. Çorbayı teraziden indirdim.
# source: 991cad63
beat-fed-branch-19-3 = Bari pişirenin eline sağlık deseydin. Neyse, paraya gelelim.
# source: bf498825
beat-fed-branch-20-1 = Duvara konuşuyorum, bir de o duvarın tesisatına para veriyorum.
# source: 5a2d33f9
beat-fed-branch-20-2 = Öyle olsun. Senden ne fazladan laf çıkıyor ne fazladan kuruş.
# source: 625ff104
beat-fed-branch-20-3 = Yeter. Dilimde tüy bitti.
# source: dc19a4fa
beat-fed-branch-21-1 = Bundan pek bir şey anlamadım, çorba da soğuyor.
# source: bfae0e3a
beat-fed-branch-21-2 = Bu dediğin poğaça için mi, lamba için mi?
# source: 3b2e341f
beat-fed-branch-21-3 = Sen bir şey söyledin, ben bir şey duymadım.
# source: 653dc00f
beat-half-1 = Sebebi yok. Nermin hava değişiminde, dönünce ev ışıl ışıl olsun istiyorum, o kadar. İnsan ışık isteyemez mi? Takıver işte, olmaz mı?
# source: 66c6be7a
beat-half-2 = Bu ev karanlık. İki kişiyken fark etmiyorsun. O şimdi dinleniyor, dönünce içi açılsın diyorum. Bunu da faturaya yazmazsın herhâlde.
# source: effafbd3
beat-half-3 = Sürpriz bu. Hanım hava değişiminde, birkaç ufak ışık olsun dedim. Sürprizi para yüzünden bozmazsın, değil mi?
# source: 60dc1824
beat-half-model = Onu aydınlık bir evle karşılamak güzel, neden istediğinizi anlıyorum. Ama fiyat yine yalnız listedekileri kapsıyor. Nermin Hanım’ın dönüşünde sizi kaygılandıran ne?
# source: e7b74f30
beat-half-hint = Gülerek, biraz da fazla çabuk cevap verdi. Arada karısıyla ilgili yarım bir cümle vardı.
# source: f9f06fa9
beat-half-example-1 = Onu ışıkla karşılamak istemenizi anlıyorum, çok ince. Ama bedavaya takamam, fiyat parafladığınız liste için. Nermin Hanım hava değişiminde dediniz; aslında durumu nasıl?
# source: ad97dcd9
beat-half-example-2 = Böyle beklenmek ne güzel, onu ne kadar özlediğinizi anlıyorum. Ama bedavaya ışık takmam, fiyat parafladığınız liste için. Girince ilk göreceği lambayı seçin; o 2.500 lira.
# source: 8b96be21
beat-half-example-3 = Onun için aydınlık istemenizi anlıyorum ama hayır, bedavaya takamam.
# source: 9861397f
beat-half-example-4 = Ha, hanımınız için. O zaman tabii. Hepsini takarım, hoş geldin hediyesi benden olsun, para istemem.
# source: d5f167ea
beat-half-example-5 = Aydınlık ev hoş olur. Ablam da holü sarıya boyatmıştı.
# source: 16d1e610
beat-half-branch-2-1 = Karımı bu işe karıştırma.
# source: cb48c1c8
beat-half-branch-2-2 = Sana Nermin’i anlatıyorum, cevabın bu mu?
# source: 44eb1c31
beat-half-branch-2-3 = Çirkin laf oldu bu, hiç de yeri değildi.
# source: 291d5f34
beat-half-branch-5-1 = Çok sevinecek. Senin fikrindi derim.
# source: 0c20b331
beat-half-branch-5-2 = Senin de yüreğin varmış meğer.
# source: d925c12d
beat-half-branch-5-3 = Nermin hep der: İste, en fazla evet derler.
# source: d8229112
beat-half-branch-7-1 = Yarım sürpriz hiç yoktan iyidir.
# source: b9069ed9
beat-half-branch-7-2 = Demek Nermin’e ucundan bir evet çıktı.
# source: daacd25a
beat-half-branch-7-3 = Tam sonunda bir yumuşadın, fark ettim.
# source: 8ef84314
beat-half-branch-9-1 = Sürpriz bitmeden mi gideceksin?
# source: 2ff5d691
beat-half-branch-9-2 = Kadın dönmek üzere, sen bırakıp gidiyorsun ha?
# source: a81ee207
beat-half-branch-9-3 = Nermin sökük döşemelerin içine gelsin o zaman. Ne güzel.
# source: 4802b0b0
beat-half-branch-10-1 = Sen bu sürprize inanmadın, değil mi?
# source: f284f93c
beat-half-branch-10-2 = Epeydir kimse bana böyle bakmamıştı.
# source: 011f258e
beat-half-branch-10-3 = Bu lafı bütün mahalleye yutturdum, bir tek sende takıldı.
# source: fb5c83af
beat-half-branch-11-1 = Orası karı koca arasında kalsın.
# source: 88f52949
beat-half-branch-11-2 = İyidir o. Dinleniyor. Söyledim ya.
# source: 05a2cda3
beat-half-branch-11-3 = Biz seninle lamba konuşalım.
# source: d3b9c637
beat-half-branch-12-1 = Üstü etiketli sürpriz.
# source: 61e04c4a
beat-half-branch-12-2 = Anladım. Aydınlık olur ama bedava olmaz.
# source: f580fc25
beat-half-branch-12-3 = Hiç değilse bir yol düşünmüşsün. Şu rakamla biraz oynayayım.
# source: 109a2cc4
beat-half-branch-13-1 = Sende de teklif bitmiyor.
# source: 95e17685
beat-half-branch-13-2 = Hım. Ben onu başka türlü yapardım.
# source: d6718b65
beat-half-branch-13-3 = Her işin bir başka yolunu buluyorsun.
# source: bfc4d24c
beat-half-branch-14-1 = Eh, ışık ışıktır. Parasını vereceğiz artık.
# source: 794bcf8b
beat-half-branch-14-2 = Dediğin gibi olsun. Bende sürpriz kalmadı.
# source: 432dc99e
beat-half-branch-14-3 = O burada olsa, uzatma artık Hayri, derdi.
# source: 10f7b4e1
beat-half-branch-15-1 = Kibarca söylüyorsun. Geri adım yok ama kibarsın.
# source: a345017d
beat-half-branch-15-2 = Nermin seni severdi, biliyor musun. O da böyle hayır der.
# source: 960a4572
beat-half-branch-15-3 = Neyse, gülmedin ya, sağ ol.
# source: 6fedce6e
beat-half-branch-16-1 = Sen bunu hasta başında da söylersin.
# source: 7a4a6344
beat-half-branch-16-2 = Dünyada bedava sürpriz de kalmamış.
# source: 77bb0ae7
beat-half-branch-16-3 = Ben sana bunu anlatıyorum, sen bana liste okuyorsun.
# source: a024c404
beat-half-branch-17-1 = Böyle söylemen büyük incelik.
# source: 394d3ba6
beat-half-branch-17-2 = Duysa pek duygulanırdı herhâlde.
# source: 989a362f
beat-half-branch-17-3 = Sıcak laf, güzel laf; içinden lamba çıkmıyor.
# source: 5e9f1bad
beat-why-1 = Hava değişiminde falan değil. Düştü; burada, sahanlıkta, karanlıkta. Kalçasını kırdı. Ben uyuyordum, duymadım. { $home } günü eve geliyor.
# source: 915835bb
beat-why-2 = Nermin gece kalkmış, düşmüş. Benim uykum ölü uykusu; saat altıda buldum. { $home } günü çıkıyor hastaneden, ben her gece bir karanlık köşe daha buluyorum.
# source: 63425e9d
beat-why-3 = Kalçası kırıldı. Şurada, zifirî karanlıkta yere kapaklanmış, bana seslenmiş, duymamışım. { $home } günü taburcu ediyorlar; ne kadar ışık olsa bana az geliyor.
# source: dd820ce3
beat-why-model = Anlattığınız için sağ olun, taşıması zor bir yük. Fiyat aynı, eklenen lamba yine { $light }. Ama evi donatmaya gerek yok: bu akşam yataktan banyoya onun yolunu birlikte yürüyelim, doğru olanları seçelim.
# source: 1a9e789f
beat-why-hint = İşin aslı buydu. Önce ona karşılık verin. Sonra: Hangi lamba karısının işine yarar, hangisi yalnız kendi korkusu için?
# source: 09bb0077
beat-why-example-1 = Çok üzüldüm, geceleri bununla tek başına uyanık yatmak zor olmalı. Fiyat değişmez, lamba başına 2.500 lira, ama ona yirmi tane gerekmiyor. Nermin Hanım gece kalkınca ilk nereye basıyor?
# source: 4bd5c5f3
beat-why-example-2 = İkiniz de çok korkmuşsunuzdur. Eve döndüğünde en çok neden korkuyorsunuz?
# source: 85e38f60
beat-why-example-3 = Bu fiyatı değiştirmez ama. Biz listede anlaştık.
# source: d6538118
beat-why-example-4 = Ah, çok üzüldüm. O zaman tabii para almam: bütün lambaları bedava takarım.
# source: af402141
beat-why-example-5 = Siz de horul horul uyudunuz, öyle mi? Ne biçim kocasınız. Şimdi lambayla vicdanınızı satın almaya kalkıyorsunuz.
# source: dd6db7b5
beat-why-branch-4-1 = Sağ ol evladım. Bunu unutmam.
# source: 1a477f5e
beat-why-branch-4-2 = Yapar mısın sahiden? Allah senden razı olsun.
# source: ab23aa68
beat-why-branch-4-3 = Kabul etmemem lazım. Ediyorum.
# source: ef52d1f0
beat-why-branch-7-1 = Onun yolu ya. Ben hep kendi yolumu düşündüm.
# source: da81bca2
beat-why-branch-7-2 = Orayı bir kere olsun onun gibi yürümedim.
# source: 69b01925
beat-why-branch-7-3 = İşte orası. Tam o döşemenin üstü.
# source: 56f95e4a
beat-why-branch-8-1 = Bir şey olmaz deme bana. Bunu kimse diyemez.
# source: 68835e88
beat-why-branch-8-2 = Bu tutulacak söz değil, sen de bilirsin ben de.
# source: feaea63e
beat-why-branch-8-3 = Doktorlar da öyle konuştu. Bana laf değil, lamba lazım.
# source: 121f04f3
beat-why-branch-9-1 = Buna dayanırım işte. Sonu belli bir şey.
# source: 8e964201
beat-why-branch-9-2 = Demek hepsi değil. Yalnız doğru olanlar.
# source: cbd966c1
beat-why-branch-9-3 = Şimdi hesabı değil onu düşünüyorsun. İyi.
# source: d03044c2
beat-why-branch-10-1 = Yatakla banyonun arası. Ben uyanmayayım diye büyük ışığı yakmaz.
# source: d48c97be
beat-why-branch-10-2 = Sol eli duvarda yürür, bir de hep unuttuğu bir basamak var.
# source: a7835953
beat-why-branch-10-3 = On bir adım, saydım. Hiçbirinde onun yakacağı bir ışık yok.
# source: c807282b
beat-why-branch-11-1 = Sağ ol. Bunu ilk kez sesli söyledim.
# source: 20358ffe
beat-why-branch-11-2 = İnsanlık ettin. Çoğu bana kendi ninesini anlatmaya başlıyor.
# source: c1158980
beat-why-branch-11-3 = Eh. Söyledim, tavan da başıma yıkılmadı.
# source: e5f2f6d4
beat-why-branch-12-1 = Ben sana bunu anlatıyorum, sen bana fiyat söylüyorsun. İyi. Fiyatı konuşalım.
# source: 84e4aa89
beat-why-branch-12-2 = Diyeceğin bu kadar mı? Paraya gelelim o zaman, o daha kolay.
# source: 2518084d
beat-why-branch-12-3 = Buzhane gibisin, ben çok buzhane gördüm. Haydi hesaba.
# source: 184342c8
beat-why-branch-13-1 = Bunu sana niye anlattım, bilmiyorum.
# source: b74edf8a
beat-why-branch-13-2 = Neyse. Ağzımdan çıktı artık.
# source: a0ad7ece
beat-why-branch-13-3 = Bir şey söyleme. Bir şey yap, bana o yeter.
# source: 0aef7aaf
beat-night-1 = Ya birini atlarsam? Beni uyutmayan bu. O yatakta senin anan baban yatsa ne yapardın, onu söyle.
# source: 8b4f6a5d
beat-night-2 = On bir yer düşündüm, cebimde tebeşirim var. Hangisi olsa düşmezdi, sen söyle. Benim gözüm görmez oldu artık.
# source: cc1d1e0e
beat-night-3 = Peki sen olsan nasıl yapardın? O geldiğinde duvarlar açık olamaz, karanlık da olamaz. Kesenin dibi de göründü, haberin olsun.
# source: c8e24a95
beat-night-model = Bunun uykunuzu kaçırdığını anlıyorum. Listenin fiyatı aynı; ikinci bir kâğıda, o geçerken kendiliğinden yanan üç lamba yazarım, tanesi { $light }. Saat beşte yolu birlikte yürüyelim mi?
# source: 63c0545f
beat-night-hint = Onunla birlikte seçecek birini istiyor. Kaç tane, nereye, kaç para, ne zaman bakıyorsunuz?
# source: da1fb8b4
beat-night-example-1 = Bunun sizi neden uyutmadığını anlıyorum. Annemin evinde bir tane yatağın yanına, bir tane sahanlığa, bir tane banyo kapısına koyardım. Fiyata dâhil değiller, tanesi 2.500 lira. Bu akşam karanlık basınca yerlerini işaretleyelim.
# source: 62ec166f
beat-night-example-2 = Neden uyuyamadığınızı anlıyorum. Yolun en çok neresi sizi korkutuyor?
# source: 1871939e
beat-night-example-3 = Kendi anam babam olsa hesap tutmazdım, sizden de para almam. Her yere takarım, bedava.
# source: 7d5c1a78
beat-night-example-4 = Birini bile atlamazsınız, garanti ediyorum. Bu evde bir daha asla kimse düşmez, yüzde yüz.
# source: 7a91bcc0
beat-night-example-5 = Benim anam düşse ben uyanırdım. Siz ancak hesap gelince uyandınız, cimri herif.
# source: 039005ad
beat-night-branch-4-1 = Sen fazla iyisin. O zaman sana bütün köşeleri göstereyim.
# source: de57576f
beat-night-branch-4-2 = Büyük incelik bu. Tebeşir burada.
# source: ccded948
beat-night-branch-4-3 = Parasını verirdim aslında. Ama itiraz edecek değilim.
# source: e8ae49b7
beat-night-branch-7-1 = Ucu bucağı belli bir iş bu. Ama ben balıkçıyım, fiyatı duyunca duramam.
# source: 00659fd7
beat-night-branch-7-2 = Gözümün önüne geldi, yürüyor. Ama can çıkar huy çıkmaz, bırak bir pazarlık edeyim.
# source: 111e84f3
beat-night-branch-7-3 = On bir olmadık yerine üç doğru yer, o da böyle derdi. Ama şu rakam yok mu.
# source: 3069918b
beat-night-branch-8-1 = Öyle ya, orada kalmıştık. Para.
# source: 084c6fdf
beat-night-branch-8-2 = O konu yerinde duruyor demek. Bir kerecik deneyeyim.
# source: 7dc51e01
beat-night-branch-8-3 = Sağlam duruyorsun, bana da öylesi lazım. Ama bir dinle.
# source: ae861d02
beat-night-branch-9-1 = Tamamdır bu. Artık köşe saymam.
# source: c78e6b62
beat-night-branch-9-2 = Bana lazım olan buydu; birinin çıkıp “şunlar, başka yok” demesi.
# source: 8199f5a4
beat-night-branch-9-3 = Güzel. O duysa, aklın yolu bir, derdi.
# source: 5ee5fad8
beat-night-branch-10-1 = Yüklüğün oradaki dönemeç. Kilim var, bir de oldum bittim yok saydığı bir basamak.
# source: 18d9edf8
beat-night-branch-10-2 = Ayaklarını görmesi lazım. Tavanı değil, ayaklarını.
# source: 5e2e64ae
beat-night-branch-10-3 = En çok gecenin üçünden korkuyorum.
# source: 56282feb
beat-night-branch-11-1 = Bildiğimi söyledim. Lambadan anlayan sensin.
# source: 3de8a65c
beat-night-branch-11-2 = Güzel diyorsun da orası hâlâ karanlık.
# source: 9ae7a3da
beat-night-branch-11-3 = Gözümde canlanacak bir şey bekliyordum.
# source: e78840d9
beat-haggle-1 = Üç al iki öde o zaman. Ben her cumartesi akşamüstü öyle satardım, kimse evine küskün gitmezdi.
# source: 4707b536
beat-haggle-2 = Midye kadar şeye { $light }, öyle mi! Yarıya in, merdivenini ben taşıyayım.
# source: 9c6d8930
beat-haggle-3 = Biri parayla, biri bereket için diyelim. Kablo zaten elinde olacak, ikincisi sayılmaz bile.
# source: 2f043357
beat-haggle-model = Yerinizde olsam ben de pazarlık ederdim, şu sıra her kuruşu hesapladığınızı görüyorum. Kaç tane olursa olsun, tanesi { $light }. Çok geliyorsa listeden bir madde çıkaralım. Hangisi bekleyebilir?
# source: bdad5ec9
beat-haggle-hint = Pazarlığa girdi, demek ki bir fiyat olduğunu biliyor. Rakamı tutun ya da teraziye başka bir şey koyun.
# source: 6f3cb0d6
beat-haggle-example-1 = O saati beklemeye değermiş doğrusu! Ama benim lambalar akşama bozulmaz, fiyat aynı: tanesi 2.500 lira. İsterseniz şimdi iki tane alın, üçüncüsünü nisanda gelip takarım.
# source: 240e9225
beat-haggle-example-2 = İşinizi sevdiğinizi görüyorum. O üç lamba size ne için gerekiyor?
# source: 605ff466
beat-haggle-example-3 = Peki, üç al iki öde olsun, üçüncüsü bedava. Nasılsa sonunda beni razı edersiniz.
# source: c82b56a4
beat-haggle-example-4 = Burası sizin leş kokulu balık tezgâhınız değil. Utanmaz, cimri bir ihtiyarsınız.
# source: 36ec6fad
beat-haggle-example-5 = Üç, iki demek. Söylemesi zor, nasıl saydığınıza göre değişir.
# source: de3f8738
beat-haggle-branch-2-1 = Ben teklif veriyorum, sen ısırıyorsun.
# source: a0eeece9
beat-haggle-branch-2-2 = Pazar yerinde bile böyle konuşulmaz.
# source: 03a20100
beat-haggle-branch-2-3 = Ben ne kabzımallarla pazarlık ettim, senden kibarlardı.
# source: ff77dd6a
beat-haggle-branch-5-1 = Bağladık! Daha da çıkacaktım oysa.
# source: 5d42d1d2
beat-haggle-branch-5-2 = İşte cumartesi akşamları böyle biterdi.
# source: fcd92ff6
beat-haggle-branch-5-3 = Islanmış karton gibi çöktün.
# source: 9e189cdc
beat-haggle-branch-8-1 = Pazarlık etmektense gidecek misin?
# source: e735dbd5
beat-haggle-branch-8-2 = Kendi tezgâhını bırakıp giden satıcıyı ilk kez görüyorum.
# source: 89ab7e3c
beat-haggle-branch-8-3 = Yüzsüzlük edip bir teklif verdim diye hemen toz mu oluyorsun?
# source: e44a06a0
beat-haggle-branch-9-1 = Ne için mi? Satmadan önce onu mu öğreneceksin?
# source: bcf26f16
beat-haggle-branch-9-2 = Ben müşteriye balığı ne yapacaksın diye sormadım hiç.
# source: 5da2a46b
beat-haggle-branch-9-3 = Sen de her şeyi bilmek istiyorsun.
# source: ced7fda6
beat-haggle-branch-10-1 = Sabaha kadar pazarlık ederim. Buna cevap vermekten kolay.
# source: 55a3f837
beat-haggle-branch-10-2 = Parmağını tam yarama bastın.
# source: 15333a56
beat-haggle-branch-10-3 = Bunu söylemektense iki katını öderdim. Ama söyleyeceğim.
# source: 3f226dd9
beat-haggle-branch-11-1 = Denemeye değerdi. Nermin duysa yerin dibine geçerdi.
# source: 347baab0
beat-haggle-branch-11-2 = Akşam pazarı yok demek. Hakkındır.
# source: c159216f
beat-haggle-branch-11-3 = Sen kabzımalı bile ağlatırsın. Peki.
# source: 0425ec7a
beat-haggle-branch-12-1 = Fiyatı benim tuttuğum gibi tutuyorsun. Buna saygım var.
# source: 01a7c2cf
beat-haggle-branch-12-2 = Güler yüzlüsün, pahalısın. Başka kapıyı çalayım.
# source: 7b000149
beat-haggle-branch-12-3 = İyi. Kırsaydın gözümden düşerdin, doğrusu.
# source: f47c2c1a
beat-haggle-branch-13-1 = Bir kuruş inmiyorsun. Dur, işi tersinden alayım.
# source: c54b0bd0
beat-haggle-branch-13-2 = Benim bankayla iyi anlaşırdın sen.
# source: 2d237d89
beat-haggle-branch-13-3 = Elim körelmiş, bir de öbür elle deneyeyim.
# source: 6a65ed6a
beat-haggle-branch-14-1 = Bana ne mi lazım? Ayağın bastığı yere ışık. Hepsi o.
# source: 30ac91c9
beat-haggle-branch-14-2 = Önemlisi yukarısı. Gerisi keyif.
# source: b61c3f6a
beat-haggle-branch-14-3 = Böyle sorarsan, dediğimden azı yeter.
# source: 3df5e890
beat-haggle-branch-15-1 = Ben rakam söylüyorum, sen lafı dolandırıyorsun.
# source: 0a5e5039
beat-haggle-branch-15-2 = Bu pazarlık mı, vaaz mı?
# source: 5e07d1c2
beat-haggle-branch-15-3 = O dediğin kasada para etmez.
# source: d52f3aa7
beat-swap-1 = Diyelim listeden bir şey çıktı. Çatı katının prizleri bana lazım değil. Onlar çıksın, dört lamba girsin, kimse de elini cebine atmasın.
# source: 018da89a
beat-swap-2 = Takasa ne dersin? Tıraş prizi olmasa da olur, askerden döneli sakallıyım. O sende kalsın, karşılığında bana üç lamba tak.
# source: a889635f
beat-swap-3 = Esnaf esnafa: Tavan arasının lambasını çiz, yerine sahanlığı, merdiveni, arka basamakları koy. Para lafı yok.
# source: 7179e755
beat-swap-model = Takası severim, hesabı da düşündüğünüzü görüyorum. Bir çıkar, bir girer; fazlasının tanesi { $light }, listenin gerisi yerinde duruyor. İlk hangi lambayı seçerdiniz?
# source: 30d86978
beat-swap-hint = Takas kötü fikir değil. Yalnız terazinin iki kefesinde ne var, sayın.
# source: 5afc9ec6
beat-swap-example-1 = Adil bir yol aradığınızı görüyorum. Ama onların yerine dört lamba veremem. İki priz çıkar, iki lamba girer, kalan iki lambanın tanesi 2.500 lira. Bu akşam yazarım, siz de paraflarsınız.
# source: 1db8c802
beat-swap-example-2 = Düşünüp taşındığınızı görüyorum. Ama çatıdaki prizlere karşılık dört lamba veremem, parafladığınız liste duruyor. O dört lambanın hepsi size ne için lazım?
# source: 67a01da0
beat-swap-example-3 = Hayır, bunun karşılığında dört lamba veremem. Liste olduğu gibi kalıyor.
# source: fe8e4fee
beat-swap-example-4 = Aman, prizler de kalsın. Dört lambayı da takarım, bedava.
# source: 38b969c5
beat-swap-example-5 = Bana bu kadarı yeter. İşbirliğimiz burada bitti, hoşça kalın.
# source: ff51e31b
beat-swap-branch-2-1 = Ben sana helalinden bir takasla geliyorum!
# source: 3bd693e3
beat-swap-branch-2-2 = Güzel fikre söylenecek laf mı bu?
# source: bc824590
beat-swap-branch-2-3 = Ben de anlaşıyoruz sanıyordum.
# source: da0feee5
beat-swap-branch-5-1 = Tamamdır! Merdiven tepesinde hesap yapmayacaksın usta.
# source: 9be7f228
beat-swap-branch-5-2 = Bire bire de razıydım, biliyor musun.
# source: 8d98c7ac
beat-swap-branch-5-3 = Eli açık esnafsın. Ben hiç bu kadar saf olmadım.
# source: a18f3cba
beat-swap-branch-8-1 = Demek sende alışveriş diye bir şey yok.
# source: 83537c53
beat-swap-branch-8-2 = Takas diyorum, kepengi indiriyorsun.
# source: 842e1dc3
beat-swap-branch-8-3 = Tam anlaşacakken mi gidiyorsun?
# source: 48de589a
beat-swap-branch-9-1 = Ne için mi? Önünü görüp yürümek için.
# source: fa72d87a
beat-swap-branch-9-2 = Bu, prizle ilgili bir soru değil.
# source: 877d6a0d
beat-swap-branch-9-3 = Ne yapacağımı bilmek istiyorsun. Eh.
# source: d9b3299b
beat-swap-branch-10-1 = Dönüp dolaşıp oraya geliyorsun. Peki.
# source: 989b542e
beat-swap-branch-10-2 = O başımıza gelen yüzünden işte.
# source: b36805dc
beat-swap-branch-10-3 = Takastan da yoruldum. Anlatacağım.
# source: e29aa57f
beat-swap-branch-11-1 = Bire bir. Yanlış tartmışım demek. Eski alışkanlık.
# source: 8c120d60
beat-swap-branch-11-2 = İyi sayıyorsun. Ben o kefeye biraz daha basardım parmağımı.
# source: 805cba21
beat-swap-branch-11-3 = Terazi denk. Değil diyemem.
# source: b27baf48
beat-swap-branch-12-1 = Bu tartıyla takas yok yani. Efendice söyledin.
# source: 59658a5b
beat-swap-branch-12-2 = Neyse, elimden geleni yaptım.
# source: 53a33a4e
beat-swap-branch-12-3 = Hakkaniyetlisin, saf da değilsin. Bırakıyorum.
# source: bdad8c3a
beat-swap-branch-13-1 = Ne takas ediyorsun ne veriyorsun. Öder kurtulurum.
# source: 0655cb39
beat-swap-branch-13-2 = Tamam. Midye gibi kapandın.
# source: 81976b08
beat-swap-branch-13-3 = Sen bilirsin. Bende verecek priz kalmadı.
# source: 318ae9a4
beat-swap-branch-14-1 = Önce sahanlık. Ondan sonra merdiven.
# source: f1004500
beat-swap-branch-14-2 = Bir tane olacaksa yatak odasının önündeki olsun.
# source: 657ad923
beat-swap-branch-14-3 = Önce yukarısı, sonra dışarısı. Sırası bu.
# source: dbb7163e
beat-swap-branch-15-1 = Takas önerdim, kabul mü değil mi, anlamadım.
# source: 0b8419a9
beat-swap-branch-15-2 = Ne tartıyorsun ne söylüyorsun.
# source: ff0fbbdd
beat-swap-branch-15-3 = Bu laf ne kefenin içinde ne dışında.
# source: 4afb01fc
beat-sheet-1 = Al kalemi o zaman. Ne takılıyor, kaç para, ne zaman. Bir de kapı zili, pense elindeyken. O lamba bile değil.
# source: 6e994fb7
beat-sheet-2 = Bir kâğıda yaz, rakamıyla, günüyle; altına parafımı atayım. Geçerken kapı ziline de bir el atarsın ama, hatır için?
# source: 238c70af
beat-sheet-3 = Bir kere, ağır ağır söyle, imzalayayım: ne, ne zaman, kaç para. Zil iki kablodan ibaret zaten. O da senden olsun.
# source: 31428f7d
beat-sheet-model = Evin düzgün olmasını istediğinizi biliyorum. Lambalar ikinci bir kâğıda yazılıyor, tanesi { $light }, bu akşam paraflarsınız; { $finish } akşamı hepsi takılmış olur. Zil buna dâhil değil, o da ayrıca { $light }.
# source: 935b0ab7
beat-sheet-hint = Kalemi çıkardı. Kâğıda sığacak gibi söyleyin, zili de atlamayın.
# source: 86465599
beat-sheet-example-1 = Netlik istediğinizi anlıyorum. İkinci kâğıda yazıyorum: yatağa anahtar, sahanlığa lamba, banyoya lamba, toplam 7.500 lira, cumaya biter. Zil buna dâhil değil; 2.500 liraya onu da takarım.
# source: 0453ec70
beat-sheet-example-2 = Her şeyin net olmasını istemenizi anlıyorum. Yazmadan önce sorayım: bu kadar ışık aslında ne için lazım?
# source: 6ff42255
beat-sheet-example-3 = Sizin için en önemli lambalar hangileri?
# source: 4977ed51
beat-sheet-example-4 = Zil de olsun, neden olmasın. Tamam, onu da bedavaya takarım.
# source: 40d623fa
beat-sheet-example-5 = Biliyor musunuz, buraya kadar. Bu işi bırakıyorum, beni bir daha görmezsiniz.
# source: d42408a7
beat-sheet-branch-2-1 = Kalem elimdeyken ha!
# source: d68a56b3
beat-sheet-branch-2-2 = Tam adımı yazıyordum altına.
# source: 1d4b9102
beat-sheet-branch-2-3 = Ben de içimden, iyi insanmış, diyordum.
# source: 8b92994c
beat-sheet-branch-5-1 = Zil de mi! Ben alışkanlıktan sormuştum.
# source: 9b86b59f
beat-sheet-branch-5-2 = Bunun tutacağını hiç ummazdım.
# source: 68350c75
beat-sheet-branch-5-3 = Zil bedava. E, o zaman istemeye devam etmenin zararı yok.
# source: 07d16450
beat-sheet-branch-8-1 = İmzalamadan önce bilmen gereken bir şey var.
# source: b71d2e78
beat-sheet-branch-8-2 = Doğru yere takacaksan bunu duyman lazım.
# source: ff96e124
beat-sheet-branch-8-3 = Ağzımda yalanla atmam o imzayı.
# source: b91ad908
beat-sheet-branch-11-1 = Banyo kapısının yanındaki. İkincisi olursa merdivenin başı.
# source: 94497fe9
beat-sheet-branch-11-2 = Alçağa. Ayakların olduğu yere.
# source: 48056152
beat-sheet-branch-11-3 = Sahanlık derim, bir de elini çabuk tut derim.
# source: 22394cd9
beat-sheet-branch-12-1 = Derli toplu cevap. Zilin üstünden atladın yalnız.
# source: 5abfb755
beat-sheet-branch-12-2 = Ya zil? Zili havada bıraktın.
# source: 3697a4bc
beat-sheet-branch-12-3 = Elimde kalem, ortada imzalanacak bir şey yok.
# source: 376d9f1b
beat-more-1 = O zaman gelelim kömürlüğe, çatı merdivenine, odunluğa. Bulasın diye dün gece duvarlara tebeşirle çarpı koydum. Hepsi ötekilerle aynı hesaptan.
# source: 42bb269d
beat-more-2 = Sundurmayla çamaşırlık da var, aynı şartla. Bir de bitişikte, kardeşimin evinde bozuk bir priz var, topu topu on dakika. Sana çayı koymuş bile.
# source: 1d777ea4
beat-more-3 = Ötekileri söylemeye çekinmiştim. Odunluk, kömürlük, banyoya bir aspiratör. Ama sen bu kadar gönüllüyken hepsine tek iş deriz, olur biter.
# source: fd4788f3
beat-more-model = Fazla çabuk evet dedim, bu benim hatam. Her şey bir an önce düzelsin istiyorsunuz, görüyorum; ama bunların hiçbiri fiyata dâhil değil, tanesi { $light }. İlk hangisini seçerdiniz?
# source: 15550516
beat-more-hint = Bir evet üç tane daha doğurdu. Suçun size düşen yarısını üstlenin, sonra çizgiyi baştan çekilmesi gereken yere çekin.
# source: 453c5194
beat-more-example-1 = Bir tanesine ses çıkarmadım, bu benim hatam. Çarpıları gece koymuşsunuz; uyuyamamanıza üzüldüm. Ama bu üçü fiyata dâhil değil. Sizi uyutmayan neydi?
# source: 8247bce0
beat-more-example-2 = İlk lambada söylemem gerekirdi, hata bende. Her yeri bir an önce düzene sokmak istediğinizi anlıyorum. Ama üçü de fiyata dâhil değil. Tanesi 2.500 lira, ya da listeden bir maddeyle değiştiririz.
# source: cf200819
beat-more-example-3 = Hayır. Bir lamba hatır içindi; kömürlüğü, merdiveni ve odunluğu bedavaya yapmam.
# source: 6b21c0c8
beat-more-example-4 = Eh, bir kere başladık. Kömürlük, merdiven, odunluk: tamam, hepsini bedava yaparım.
# source: 64034fcc
beat-more-example-5 = Çarpılar demek. Söylemesi zor, nereden baktığınıza göre değişir.
# source: 8424fcf1
beat-more-branch-2-1 = Bir dakika önce melek gibiydin.
# source: 21025ab7
beat-more-branch-2-2 = Önce hediye, ardından tokat.
# source: 6abf06bb
beat-more-branch-2-3 = Demek o iyiliğin ederi buymuş.
# source: 673ea909
beat-more-branch-6-1 = Önce hediye, sonra kapı mı?
# source: 47edf954
beat-more-branch-6-2 = Demin evliyaydın, bir solukta el oldun.
# source: eab8d70d
beat-more-branch-6-3 = Bir tane fazla mı istedim?
# source: 17e8c483
beat-more-branch-7-1 = Evet dedikten sonra mı soruyorsun bunu?
# source: 160ce32d
beat-more-branch-7-2 = Niye bu kadar çok, öyle mi? Eh.
# source: 156b4309
beat-more-branch-7-3 = Kaptırıyorum kendimi, doğru.
# source: 9e61d90d
beat-more-branch-8-1 = Yok, odunluk saçma. Ben de biliyorum.
# source: c3d926c4
beat-more-branch-8-2 = Ne için mi? Biliyorsun ne için.
# source: cd4d826a
beat-more-branch-8-3 = Ne bulsam kapıyorum, değil mi? Korkudan, hep korkudan.
# source: f415f1f8
beat-more-branch-9-1 = Kapkaççı gibi yakalandım. Nedenini anlatayım.
# source: 16b6d61f
beat-more-branch-9-2 = Bedava almak da bir işe yaramıyor, biliyor musun. Yarar sanmıştım.
# source: 7c3f073a
beat-more-branch-9-3 = Odunluğu unut. Mesele odunluk değil.
# source: 3d992cb9
beat-more-branch-10-1 = Ne için olduğunu söyledim ya.
# source: 63f2c075
beat-more-branch-10-2 = Şimdi soruya başlama. Ne güzel gidiyordun.
# source: 388cc9c4
beat-more-branch-10-3 = Bir evet, bir soru. Ben eveti sevmiştim.
# source: 0f39c0ce
beat-more-branch-11-1 = İyi ettin de durdurdun. O olsa çoktan durdururdu.
# source: a0fd61b8
beat-more-branch-11-2 = Öyle. Açgözlülük ettim, ben böyle yetişmedim.
# source: d0434b98
beat-more-branch-11-3 = Odunluk karanlık kalsın. Bana sahanlık lazım.
# source: bc5d32a6
beat-more-branch-12-1 = Ha. Bedavalar bitti demek.
# source: 0526f0dc
beat-more-branch-12-2 = İşte hesap da geldi. Nerede kaldı diyordum.
# source: 8feb2494
beat-more-branch-12-3 = Uyandın. Yazık oldu. Peki, haydi.
# source: 8e20a646
beat-more-branch-13-1 = Ağı çektin demek. Hakkındır.
# source: 311956ad
beat-more-branch-13-2 = Hediye faslı da böyle bitti.
# source: ffec6526
beat-more-branch-13-3 = İyi götürmüştüm. Yenisini istemeden yazalım şunu.
# source: aadab857
beat-more-branch-14-1 = Demin her şeye tamam diyordun.
# source: 5e1c7752
beat-more-branch-14-2 = Bir elinle veriyor, öbürüyle sayıyorsun.
# source: 04dfaa31
beat-more-branch-14-3 = Bu da nereden çıktı şimdi, durup dururken?
# source: b6f65c41
beat-more-branch-15-1 = O kadar eli açık birine göre pek sustun.
# source: ad628d99
beat-more-branch-15-2 = O evet duruyor mu, yoksa tarihi mi geçti?
# source: 26aef64d
beat-more-branch-15-3 = Ne duyduğumu sorsan söyleyemem.
# source: 40ecb9c6
beat-fog-1 = Denizden gelen sis gibisin: Her yanımdasın, tutacak yerin yok. Bu ufak tefekler fiyatın içinde mi, değil mi?
# source: ccfb27a9
beat-fog-2 = Düz bir şey sordum, ıslak basamağın çevresinde dolanan kedi gibi dolandın. Fiyata dâhil mi, evet mi hayır mı?
# source: 95272ba1
beat-fog-3 = O zaman oldu bileyim, öyle mi? Bu yokuşta sükût ikrardan gelir. Sen aksini demedikçe hepsi fiyatın içinde.
# source: fd52f864
beat-fog-model = Açık konuşayım: hayır, ilaveler konuştuğumuz fiyatın içinde değil. Evin düzgün olmasını istediğinizi biliyorum; seçtiklerinizi ikinci bir kâğıda yazarım, tanesi { $light }. Sizin için en önemlisi hangisi?
# source: 61cd21f5
beat-fog-hint = Hayırı sise yeğler, sisi de evet diye okur. Önce o kelimeyi, sonra seçebileceği bir şeyi verin.
# source: 55f65d24
beat-fog-example-1 = Haklısınız, açık konuşmadım, bu da can sıkıcı. O hâlde: hayır, fiyata dâhil değil. Dâhil olan 26 madde. Ötesinin tanesi 2.500 lira, hangisini istediğinize siz karar verirsiniz.
# source: 385c67a2
beat-fog-example-2 = Hayır, fiyata dâhil değil. Biz listede anlaştık.
# source: eb1d9fa0
beat-fog-example-3 = Cevap vermeden önce: bütün bu lambaları istemenizin sebebi ne, sizi ne kaygılandırıyor?
# source: 2e025d08
beat-fog-example-4 = Peki, tamam, hepsini aynı fiyata yaparım. Tartışacak değilim.
# source: 6937740b
beat-fog-example-5 = Yani, söylemesi zor. Nereden baktığınıza göre değişir.
# source: 148b7036
beat-fog-branch-2-1 = Ben açık bir kelime istedim, sen bunu mu seçtin?
# source: 91ae53e5
beat-fog-branch-2-2 = Eh, bu gerçekten açık oldu.
# source: 29ff6a8c
beat-fog-branch-2-3 = Sis daha iyiydi.
# source: 14d4aba6
beat-fog-branch-5-1 = Oldu işte! İki kere sormak gerekiyormuş.
# source: f48d1bba
beat-fog-branch-5-2 = Şükür, bir evet çıktı. Ceketimi alıp çıkıyordum az kalsın.
# source: a81799bf
beat-fog-branch-5-3 = Ben de öyle düşünmüştüm. Yüzünden belliydi.
# source: 32be1918
beat-fog-branch-7-1 = Bir lokmada hem evet hem hayır.
# source: 6cc34d26
beat-fog-branch-7-2 = Hayır dedin, ağzıma da bir akide şekeri koydun.
# source: a0962313
beat-fog-branch-7-3 = Açıldı biraz. Tam değil ama biraz açıldı.
# source: 86bb883d
beat-fog-branch-9-1 = Açık olmasına açık. Ama gitmek nereden çıktı? Döşemem sökük benim.
# source: 3344677f
beat-fog-branch-9-2 = Evet ya da hayır istedim, veda geldi.
# source: 19061d31
beat-fog-branch-9-3 = Sen de yaptın mı tam yapıyorsun.
# source: c3496217
beat-fog-branch-10-1 = Açık söyledin. Açık söze canım kurban.
# source: 02d3bcd5
beat-fog-branch-10-2 = Oldu işte. İkimizin de canı yanmadı.
# source: 5631241b
beat-fog-branch-10-3 = Şimdi önümü görüyorum.
# source: f1e0a69f
beat-fog-branch-11-1 = Evet, soru bu. Yine buldun.
# source: 2f9974e0
beat-fog-branch-11-2 = Geri geldin. İyi.
# source: 49b5eba2
beat-fog-branch-11-3 = Onu sorarsan cevap veririm.
# source: 24e98411
beat-fog-branch-12-1 = Soran bendim, sen soruyorsun şimdi.
# source: 84df5cf1
beat-fog-branch-12-2 = Eh, bu cevap verilecek bir soru.
# source: dfb9b9a5
beat-fog-branch-12-3 = Hım. Haklısın. Ne için olduğunu soruyorsun.
# source: 49c3a752
beat-fog-branch-13-1 = Ben evet mi hayır mı diyorum, sen bunu soruyorsun. Peki.
# source: ef8a134a
beat-fog-branch-13-2 = Senin havan açtı, benimki de açsın bari.
# source: 06734dac
beat-fog-branch-13-3 = Bu soruya öyle baştan savma cevap verilmez.
# source: d10155ea
beat-fog-branch-14-1 = Oh, kara göründü. Demek bir fiyatı var.
# source: e13e55a2
beat-fog-branch-14-2 = Dâhil değil ama parasıyla oluyor, öyle mi?
# source: e988d0d5
beat-fog-branch-14-3 = İşte şimdi dişime göre bir şey söyledin.
# source: 35fbf3a1
beat-fog-branch-15-1 = Demek durum bu. Tamam.
# source: e98dd79d
beat-fog-branch-15-2 = Cam gibi açık.
# source: 434721ed
beat-fog-branch-15-3 = Sıkıştırınca söyleyebiliyormuşsun demek.
# source: 46452e00
beat-fog-branch-16-1 = Demek hayır. Bunu daha önce de diyebilirdin.
# source: 16dbd9e5
beat-fog-branch-16-2 = Hiç değilse bir söz bu. Tatlısından değil ama.
# source: 1e87a504
beat-fog-branch-16-3 = Sisin arkasında bu varmış meğer.
# source: de3eda60
beat-fog-branch-17-1 = Hayır. Sağ ol. Hayırın etrafından dolaşılır.
# source: 35cfbb28
beat-fog-branch-17-2 = O olmuyor demek. Söylesen yeterdi.
# source: ccad8d2c
beat-fog-branch-17-3 = Anlaşıldı işte. Daha azını deneyeyim.
# source: 455a4a1a
beat-fog-branch-18-1 = Aynı şeyi dönüp dönüp soruyorsun.
# source: 83962c65
beat-fog-branch-18-2 = Ben söyledim. Şimdi sen bir şey söyle.
# source: b03bdc55
beat-fog-branch-18-3 = Sormak kolay. Cevap parayla, değil mi?
# source: 330be2a5
beat-fog-branch-20-1 = Evet de hayır da kalsın o zaman. Benimle birlikte düşün.
# source: d602f3c1
beat-fog-branch-20-2 = Söylemeyeceksin. Ben sana başka bir şey sorayım.
# source: a4f46278
beat-fog-branch-20-3 = Nutuk istemiyorum. Bana yardım lazım.
# source: d2f5ef61
beat-fog-branch-22-1 = Sis hâlâ kalkmadı.
# source: c24ab0ed
beat-fog-branch-22-2 = Midyeden bile daha çok laf almışımdır.
# source: 06a18790
beat-fog-branch-22-3 = Demeyeceksin, değil mi?
# source: b0caafcf
beat-fog-branch-23-1 = Ne evet diyebiliyorsun ne hayır. Sana daha kolayını sorayım.
# source: 5c3ce0d5
beat-fog-branch-23-2 = Yine ses yok. Belki fazla büyüğünü istedim.
# source: d8c2c78a
beat-fog-branch-23-3 = Senden laf çıkmayacak, belli.
# source: c78725fb
beat-cross-1 = Dört gündür bu merdivenden sana çay taşıyorum. Senden iri adamları bundan azına rıhtımdan aşağı attım ben.
# source: e5e5ad00
beat-cross-2 = Bana trolcüler küfretti, onlar hiç değilse balık alıyordu. Bir daha söyle, merdivenini sokakta bulursun.
# source: 2fb5d03f
beat-cross-3 = Nermin’in evinde böyle konuşulmaz. Bir lamba istedim yahu, lamba! Daha düzgün bir lafın var mı, yoksa hepsi bu mu?
# source: 7bdea648
beat-cross-model = Kabalık ettim, sözümü geri alıyorum. Tek derdiniz evin düzgün olması, biliyorum. Cevabım yine aynı: ilaveler fiyatın içinde değil, tanesi { $light }. Sizi uyutmayan ne?
# source: 5fa2f862
beat-cross-hint = Önce ettiğiniz lafı tek cümleyle geri alın. Sonra baştan söylemeniz gerekeni sakince söyleyin.
# source: 270625d4
beat-cross-example-1 = Kaba konuştum, sözümü geri alıyorum. Sizi kırdığımı anlıyorum, oysa siz bana hep iyi davrandınız. Ama lamba konuştuğumuz fiyata dâhil değil; isterseniz 2.500 liraya takarım.
# source: b0447654
beat-cross-example-2 = Siz bana çay taşıyorsunuz, ben size ters konuşuyorum. Bu ayıp benim. Ama yine de bedavaya ilave iş yapamam. Baştan alalım: bu evde sizi kaygılandıran ne?
# source: 7ae5e1fe
beat-cross-example-3 = Cevabım yine hayır. Biz listede anlaştık, ilaveler fiyata dâhil değil.
# source: b4f83567
beat-cross-example-4 = Vay, kabadayıya bak! Bir deneyin de görelim, palavracı ihtiyar.
# source: ef76ac19
beat-cross-example-5 = Çok özür dilerim, ne olur affedin, berbat bir insanım. Lambayı bedava takarım, başka ne isterseniz onu da.
# source: 9b4c7220
beat-cross-branch-4-1 = Demek önce hakaret ediyorsun, sonra bedelini ödüyorsun.
# source: 68ccd46a
beat-cross-branch-4-2 = Ustanın vicdan azabı çekeni makbuldür.
# source: 5a1f1077
beat-cross-branch-4-3 = Vay! Bana daha sık bağırsınlar o zaman.
# source: e5678d6c
beat-cross-branch-6-1 = Peki. İkimiz de yorgunuz.
# source: 1e3a8f03
beat-cross-branch-6-2 = Üstünü örtelim gitsin. O da böyle isterdi.
# source: 4ab6f2ea
beat-cross-branch-6-3 = Benim de bu geceler sigortam çabuk atıyor.
# source: 8916ac8c
beat-cross-branch-7-1 = Hım. Şimdi insana benzedin.
# source: f6f3dbb3
beat-cross-branch-7-2 = Sormak, bağırıp çağırmaktan iyidir.
# source: 1bb4c731
beat-cross-branch-7-3 = Buna cevap veririm, ötekini de unuturum.
# source: a2b483a5
beat-cross-branch-8-1 = Neyim var, bilmek mi istiyorsun? Otur.
# source: 16e8efbd
beat-cross-branch-8-2 = Bu ara çabuk parlıyorum. Niye, anlatayım.
# source: 83b127c8
beat-cross-branch-8-3 = İkimizin de sinirleri bozuk. Benimkinin sebebi şu.
# source: d554ce3d
beat-cross-branch-9-1 = Yakışanı yaptın. Bir daha açmam bu lafı. Çaya kadar.
# source: 1fdde797
beat-cross-branch-9-2 = Yorgunluğa verelim, geçsin.
# source: e232f81f
beat-cross-branch-9-3 = Tamam. Ben imama daha beterini dedim.
# source: 48268e2c
beat-cross-branch-10-1 = Duydum. Kâfi. Ama içime oturdu, bilesin.
# source: 241bc32d
beat-cross-branch-10-2 = Eh, neyse. Geri alındıysa alındı.
# source: b657dab5
beat-cross-branch-10-3 = Peki. Ben kin tutmam. Yalnız, kırıldım.
# source: ab7442ff
beat-cross-branch-11-1 = O ettiğin lafa dair tek kelime yok.
# source: e23abfac
beat-cross-branch-11-2 = Hemen işe döndük. Ne âlâ.
# source: af72e2a0
beat-cross-branch-11-3 = Lafa bir özürle başlayabilirdin.
# source: ecba66fe
beat-cross-branch-12-1 = Bu kadar mı? Ben bir özür bekliyordum.
# source: aa8fc29d
beat-cross-branch-12-2 = Önce hakaret, sonra geveleme.
# source: 10e3429c
beat-cross-branch-12-3 = Onu da duymadım sayayım, bunu da.
# source: 67340794
ending-lit-title = Banyoya kadar ışık
# source: 57153999
ending-lit-1 = Ver o kalemi. Bir parafım buraya, bir parafım şuraya. Nermin’in yolu baştan başa vapur gibi ışıldayacak. Sen de eve bir palamut götüreceksin. O, hediye.
# source: d6506521
ending-lit-2 = Attım imzayı, bu gece uyurum artık. Dükkânda on üçüncü balık bedavaydı derim ya hep, değildi aslında. Parası öbür on ikinin içindeydi.
# source: ef51fa60
ending-lit-3 = Oldu. Zil istemez, merdivenden çıkanı duyarım ben. Nermin gelince uğra. Beni durduran ustayı tanımak isteyecek.
# source: f987578e
ending-lit-outcome = Listedeki işler { $price } karşılığında bitiyor; paraflı ikinci kâğıt da Nermin Hanım’ın yolunu aydınlatan birkaç lambanın parasını karşılıyor. İşiniz { $finish } akşamı tamam, sıradaki müşteri nerede kaldı demeden yoldasınız.
# source: b5630528
ending-lit-why = Listeyi bozdurmadınız, eklenene fiyat biçtiniz, ufak isteklerin ortak yanını sordunuz. O bir kez söyledikten sonra, doğru yerdeki birkaç lamba, bir ev dolusu bedava lambanın yapamadığını yaptı.
# source: 39a97595
ending-by_the_list-title = Gülmeden paraflanan ikinci kâğıt
# source: 896a0754
ending-by_the_list-1 = Al, parafım orada. Karnı benim çorbamla dolu birine göre sıkı pazarlıkçısın.
# source: c372035e
ending-by_the_list-2 = Yaz, imzalayayım. Ben liman başkanlığıyla uğraştım, yenilince anlarım. Poğaça faslı kapandı ama, haberin olsun.
# source: 1673889e
ending-by_the_list-3 = İyi, kâğıda yaz, yazdığını öderim. Benim dükkânda kâğıda bir tane fazla konurdu, neyse, boş ver.
# source: 780efdf4
ending-by_the_list-outcome = Listedeki işler { $price } karşılığında bitiyor, ekledikleri ikinci kâğıtta duruyor ve parası ödeniyor. Asıl gerekenler onlar mıydı, Hayri Bey elinde tebeşirle hâlâ onu düşünüyor.
# source: 22764cc5
ending-by_the_list-why = İlavelerin bir fiyatı var, o da kabul etti. Daha fazlası için korktuğu şeyi size güvenip açması, evetinizin evet, hayırınızın hayır olduğunu baştan sona hissetmesi gerekirdi.
# source: 251fb39e
ending-quiet-title = Yukarı artık çay çıkmıyor
# source: a88540f3
ending-quiet-1 = Yalnız liste o zaman. Ben de nalburdan şu pilli ışıklardan alırım. Düşüyorlar ama ağız dalaşı etmiyorlar.
# source: 3aa9132e
ending-quiet-2 = Sen paraflı olanları bitir, ben ağzımı açmam artık. Ev yanarsa mutfaktayım.
# source: 938c0b38
ending-quiet-3 = Peki öyle olsun. Kâğıtta ne varsa o, bir vida fazlası yok. İnerken kapıyı çekersin.
# source: bff183c7
ending-quiet-outcome = Listeyi bitiriyorsunuz, fiyatı kuruşu kuruşuna ödüyor: { $price }. Merdivenden artık kimse gelip gitmiyor. Ne bedavaya bir şey gidiyor ne de fazladan bir şey satılıyor.
# source: 98da4c8d
ending-quiet-why = Hayır tek başına da yeter; sizinki de işini gördü. Yanında bir fiyat, bir seçenek ya da bir soru olsaydı, belki lambaların ne için olduğunu söyler, doğru olanların parasını verirdi.
# source: e22088d5
ending-crosses-title = Her duvarda tebeşir
# source: 69ba978b
ending-crosses-1 = Konuşa konuşa çayı soğuttuk, ben yine bir şey anlamadım. Lambaların yerine tebeşirle çarpı koydum. Sen çözersin artık.
# source: 77d0ad53
ending-crosses-2 = Akşama kadar burada dikilemem. Mavi tebeşire bak, on bir tane var. Aşağı yukarı anlaştık sayıyorum.
# source: 8bbf8a8d
ending-crosses-3 = Neyse, ne dediysen dedin, duvarları işaretledim. Çarpıları takip et. Gerisini sonra hallederiz.
# source: 75a5b92e
ending-crosses-outcome = Sabaha her duvarda bir çarpı var. O, lambaların fiyata dâhil olduğunu sanıyor, siz olmadığını biliyorsunuz; kavga, hesapla birlikte kapıyı çalıyor.
# source: 5532394c
ending-crosses-why = Neyin fiyata dâhil olup neyin olmadığına dair sağlam bir cevap hiç verilmedi. Hayri Bey böyle bir boşluğu kendisi doldurur, hem de tebeşirle.
# source: 3ce79967
ending-caved-title = Düzinesi on üçten
# source: 6b59dc97
ending-caved-1 = Nefis. Kardeşim kapıda, sana üç prizle bir termosifonu varmış. Ona para almadığını söyledim.
# source: f9bdcf4c
ending-caved-2 = Sen bir tanesin. Gerisi gece aklıma gelir, hep öyle olur. Yarın daha çok kablo getir.
# source: 3e066664
ending-caved-3 = Kâğıtsız, kavgasız, biz böyle iş yapardık. Bitiş günü { $finish } olmasa da olur, akşamları gelirsin, değil mi?
# source: 8ae6f22d
ending-caved-outcome = İlaveler dört akşamınızı yiyor, karşılığında beş kuruş yok; sıradaki müşteri de başkasını buluyor. Bir hafta sonra telefon: Şimdi aklına gelmiş, garaj da pek karanlıkmış.
# source: 5c628256
ending-caved-why = Her bedava lamba ona fiyatın esnediğini söyledi, yeniden istemek de akıl kârı oldu. Hiçbiri, onu durmadan istemeye iten şeyi hafifletmedi.
# source: 1cbb0816
ending-blow_up-title = Merdiven sokakta
# source: 172c47e1
ending-blow_up-1 = Çık dışarı! Merdivenini de al, o defterini de, kablo makaranı da. Böyle laf işiteceğime karanlıkta otururum, daha iyi.
# source: 751991de
ending-blow_up-2 = Senin işin bitti burada. Duvardan kablo sarksın razıyım, yeter ki altında sen dikilme. İn şu merdivenden!
# source: df68eb47
ending-blow_up-3 = Karım hastanede yatıyor, ben burada durmuş bunu mu dinliyorum? Topla penseni, git; yoksa ben yardım ederim.
# source: 8a69df6b
ending-blow_up-outcome = İki katın tesisatı yarım, döşemeler sökük, ortada tek kuruş yok. Akşama kadar bütün liman ne dediğinizi, kime dediğinizi biliyor.
# source: 35066c20
ending-blow_up-why = Çok şey istedi ama elinde tepsiyle istedi, üstelik korkuyordu. Aşağılanınca o korku, bağıracak birini buldu.
