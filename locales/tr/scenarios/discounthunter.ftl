# source: 2bad2bef
title = Eski günlerin hatırına üçüncü indirim
# source: ddcb4336
summary = Ağustostan beri tanışıyorsunuz. Bir ayı bedava aldı, iki ayı indirimli; şimdi takım çantanızın yanına bir tabure çekiyor.
# source: 8ea2fa60
role = Adana’da, eski istasyon ambarlarından birinde, yanınızda bir çırakla kahve kavuruyor, kahvenizin girdiği makinelere de siz bakıyorsunuz.
# source: bdff2f20
aim = Üçüncü indirim yok: ya tam fiyat, ya daha az paraya daha küçük sipariş, ya da daha ucuz birine dostça uğurlamak. Bir de bunca tasarrufun kimin için yapıldığını öğrenmek.
# source: 858d236a
situation = Şenay Bozdoğan, eski bir çırçır fabrikasında, otuz kırk masalık bir ortak çalışma ofisini yönetiyor. Ağustosta, büyük ofislere sakladığınız bedava ayı sizden kopardı, o günden beri de iki indirim. Son e-postanızda üçüncünün olmayacağı, yeni ayla ({ $renew }) tam fiyata dönüleceği yazıyor: üç çeşit kahve ve on beş günde bir bakımla ayda { $price }. Tek çeşit kahveli, iki ayda bir bakımlı küçük sipariş { $small }. Çevre yolundaki toptancı çok daha ucuz, dürüst de bir adam ama makineye gelmez. Makinenin sayacına göre geçen ay çıkan fincan: { $cups }. Şenay Hanım’ı bugüne dek yalnızca elinde termosla gördünüz. O oturduğunda siz makinesinin arkasında, dizlerinizin üstündesiniz.
# source: cc762df3
demand = Üç ayda üçüncü indirim: her şey aynı kalsın, ayda { $ask } olsun
# source: 36b1139f
client-name = Şenay Bozdoğan
# source: d633dd0b
client-manner = Neşeli, hazırcevap, kırdırdığı her kuruşla övünen biri; başkaları pul biriktirir, o indirim biriktirir, albüme kimin baktığını da söylemez.
# source: fc9b6012
fact-ask = 30000 TRY
# source: adbc54a1
fact-ask-about = bir ay için ödemek istediği tutar
# source: d0734cf0
fact-cups = 1900
# source: fb917041
fact-cups-about = makinesinden geçen ay çıkan fincan sayısı
# source: 63bf4051
fact-price = 42000 TRY
# source: 209048d4
fact-price-about = bir ayın tam fiyatı
# source: 7875fd85
fact-renew = 2027-11-01
# source: d7f65bf6
fact-renew-about = yeni ayın ilk günü
# source: 5e3348fb
fact-small = 32000 TRY
# source: 4695c115
fact-small-about = küçük siparişin aylık fiyatı
# source: 0d963a19
article = Yıpratıcı müşteriyi bırakmanın dört haklı nedeni
# source: 8739559c
guidance-offer_alternative = Daha az paraya daha az kahve ya da gönül koymadan adını verdiğiniz ucuz bir firma: Şenay Hanım bunların pazarlığını yapamaz, ufacık bir indiriminkini yapar.
# source: 66bcacfb
guidance-probe = Tablosuna kimin baktığını, bir hücre kırmızı kalınca başına ne geldiğini kimse sormasın diye pazarlığın şakasını yapıyor.
# source: dbde961c
guidance-hold_firm = Şenay Hanım için fiyat, itilecek bir şeydir; şimdiye dek hepsi de kaydı. Yerinden oynamayan, güvenebileceği ilk fiyat olur.
# source: d384f174
guidance-acknowledge = İşini iyi yapıyor, karşılığında oflama puflamadan başka bir şey duymuyor; tatlı bir söz, hayırınıza darılmasını güçleştirir.
# source: c505c516
guidance-cite_terms = E-postanızda üçüncü indirimin olmayacağı yazıyordu; demek ki tam fiyat ne sürpriz ne de sizin kaprisiniz.
# source: dcfa9f18
guidance-next_step = Bütün haftası bir perşembenin etrafında dönüyor; günü belli bir sayfa, yüzde ondan ağır basar.
# source: 4efad184
guidance-concede = Biraz daha kırmanın ne getirdiğini üç ayda gördünüz: dört hafta huzur, sonra yine tabure.
# source: 98fed1fa
guidance-attack = Arsızca istiyor ama güler yüzle istiyor, kuyruk da izliyor; bir iğneleme, onu haklı çıkaracak tek şeydir.
# source: 0fbf5eb4
point-not_on_price = Fiyatla yarışmadığını söylüyor
# source: 68d8f16f
point-not_on_price-phrase-1 = fiyat yarış
# source: 78eea341
point-not_on_price-phrase-2 = fiyat rekabet
# source: 1543ab58
point-not_on_price-phrase-3 = ucuz yarış
# source: 8df2337f
point-not_on_price-phrase-4 = ucuz ben değil
# source: 1700cec9
point-not_on_price-phrase-5 = ucuz değilim
# source: 70d5dac4
point-not_on_price-phrase-6 = ucuz olama
# source: c1b51b9a
point-not_on_price-phrase-7 = fiyat değil kalite
# source: 7238e6aa
point-not_on_price-phrase-8 = iddiam fiyat
# source: 9d611bde
point-cheaper_firm = Gönül koymadan daha ucuz bir firmaya yönlendiriyor
# source: 69d12af7
point-cheaper_firm-making-1 = Belirleyici olan rakamsa çevre yolundaki toptancı daha ucuz; ona geçerseniz anlayışla karşılarım.
# source: 062cfcc0
point-cheaper_firm-making-2 = Kahveyi daha ucuza veren, işini de düzgün yapan firmalar var. İsterseniz birinin numarasını seve seve veririm.
# source: d7d1ec7f
point-cheaper_firm-making-3 = Bütçenize belki başka bir tedarikçi daha uygundur, bunu hiç gücenmeden söylüyorum.
# source: fcec11f2
point-cheaper_firm-making-4 = Çuvalla satanı bir deneyin isterseniz. Sizinkiler memnun kalırsa onunla devam edin, içtenlikle söylüyorum.
# source: 2142aa4e
point-cheaper_firm-making-5 = Size Mersin tarafında daha hesaplı çalışan bir kavurmacı önereyim, ararken benim selamımı söyleyin.
# source: b922b64e
point-cheaper_firm-making-6 = Sizin için önemli olan buysa ucuz kahveyi alın gitsin. Bana dokunmaz, dost ayrılırız.
# source: ed910a25
point-cheaper_firm-lacking-1 = O broşürün aklınızı çelmesini anlıyorum ama fiyat yerinde kalıyor; size fincan sayısıyla bir sayfa hazırlarım.
# source: e1b1e6c0
point-cheaper_firm-lacking-2 = Tek çeşit kahve, daha seyrek bakım derseniz küçük siparişi daha az paraya yapabilirim.
# source: bdf79e69
point-cheaper_firm-lacking-3 = Gidin kahvenizi çevre yolundan alın o zaman, o bulaşık suyunu da afiyetle için.
# source: 764e902b
point-cheaper_firm-lacking-4 = Bu işte ustasınız ama bir kuruş inmiyor. Ya siparişin tamamı ya küçüğü. O tablo sizin ne işinize yarayacak?
# source: 3a54e5f0
point-cheaper_firm-lacking-5 = Sizde de hiç utanma yokmuş. Gidin bunu başkasında deneyin, toptancının suyunu sıkın.
# source: 8aae8e14
point-cheaper_firm-lacking-6 = Söylediğiniz için teşekkür ederim. Patronlarınız ne görmek istiyor, görmezlerse ne oluyor?
# source: fb598144
beat-stool-1 = Kalkmayın, taburemi getirdim. Ağustos bedavaydı, sonra azıcık indiniz, sonra azıcık daha. Ben de yeni ayı yazdım bile: { $ask }, her şey eskisi gibi.
# source: be13282f
beat-stool-2 = Hah, buharın arkasındaymışsınız. Bundan böyle ayda { $ask }, benim rakamım bu. Aynı kahve, aynı bakım. Bana hep bir şeyler ayarladınız, yine ayarlayıverin.
# source: 8e8ca8cf
beat-stool-3 = Yok yok, kalın orada, hemen bitecek. Bakın, bütün hücrelerim yeşil, tek kırmızı sizsiniz. { $ask } olsun, gerisi aynı kalsın, ikimizin de yüzü gülsün.
# source: 3781f910
beat-stool-model = O tabloya ne emek verdiğinizi görüyorum Şenay Hanım. Üçüncü bir indirim yapmıyorum; e-postada yazdığı gibi yeni ayla tam fiyata dönüyoruz. Hepsini yeşil görmesi gereken kim?
# source: 6f5910d3
beat-stool-hint = İki indirim ona eğildiğinizi öğretti. E-postaya dayanarak dostça bir hayır deyin, bir de tabloya bakın.
# source: 2d8d5fd8
beat-stool-example-1 = O tabloyu ne güzel tutuyorsunuz Şenay Hanım, önemsediğinizi de görüyorum. Ama üçüncü indirim yok: e-postamda yeni aydan itibaren 42.000 lira yazıyor, öyle de kalıyor. O yeşil hücrelere kim bakıyor?
# source: cae64849
beat-stool-example-2 = O hücreye daha küçük bir rakam gerektiğini görüyorum Şenay Hanım. E-postamda yazdığı gibi üçüncü indirimi yapmıyorum. Ama size 32.000 liraya küçük siparişi önerebilirim: tek çeşit kahve, iki ayda bir bakım.
# source: 4eacfc45
beat-stool-example-3 = Belirleyici olan rakamsa çevre yolundaki toptancı daha ucuz, ona geçerseniz gücenmem.
# source: e320f894
beat-stool-example-4 = Hayır, 30.000 liraya olmaz. Ama peki, yine beş bin lira ineyim.
# source: 30d37986
beat-stool-example-5 = Peki öyleyse, 30.000 lira olsun, her şey eskisi gibi.
# source: 1ecfccce
beat-stool-example-6 = Siz tabureli bir dilencisiniz, hiç mi utanmanız yok?
# source: 5a9735cf
beat-stool-branch-1-1 = Bu, senaryoda yoktu.
# source: da87ce11
beat-stool-branch-1-2 = Efendim? Anlamadım.
# source: f46955c9
beat-stool-branch-1-3 = Bir sayfa atladınız. Hatta altı sayfa falan.
# source: bb8fe450
beat-stool-branch-3-1 = Aa! Hem de dizlerinizin üstünde.
# source: 4023afda
beat-stool-branch-3-2 = Küçücük bir soruya ne çok buhar.
# source: 624d860c
beat-stool-branch-3-3 = Daha yeni oturmuştum yahu.
# source: ea368226
beat-stool-branch-4-1 = Oo. Oysa koca bir nutuk hazırlamıştım.
# source: 803be68c
beat-stool-branch-4-2 = Gördünüz mü, gıcırdamadı bile.
# source: 24d3fb04
beat-stool-branch-4-3 = Camları silenden çabuk oldunuz, ki o evliya gibi adamdır.
# source: 3da3f7da
beat-stool-branch-5-1 = Hayır dediniz ama kapıyı aralık bıraktınız.
# source: ce57ca98
beat-stool-branch-5-2 = Bir hayır duydum, arkasından da şıngır şıngır bozuk para.
# source: b6e078cb
beat-stool-branch-5-3 = Demek azıcık payı var. Hep olur zaten.
# source: 34560e09
beat-stool-branch-6-1 = Veda gibi geldi kulağıma. Daha tabloyu açmadım ki.
# source: 3dfb1426
beat-stool-branch-6-2 = Ceketini giymiş, kapıda duran biri gibi söylediniz.
# source: fa66cafb
beat-stool-branch-6-3 = Daha demin sordum, bu ne kesin cevap böyle.
# source: 47e42325
beat-stool-branch-7-1 = Oo, soru geldi. Çoğu bir of çeker, o kadar.
# source: add38b40
beat-stool-branch-7-2 = Sizin rakam söylemeniz lazım, soru sormanız değil.
# source: a1ecb8a3
beat-stool-branch-7-3 = Dişçim gibi soruyorsunuz. Kibarca ama elinizde fenerle.
# source: 930232e0
beat-stool-branch-8-1 = Ben başka bir şey istemedim. Bunu istedim, ucuzunu.
# source: bca0202c
beat-stool-branch-8-2 = Parlak fikir. Yalnız tablomda ona sütun yok.
# source: 2d9b03ac
beat-stool-branch-8-3 = Sizde raf dolusu fikir var, ben bir tanesi için gelmiştim.
# source: 9de075d6
beat-stool-branch-9-1 = Öyle güzel söylediniz ki az kalsın yazıyordum.
# source: cbe88a07
beat-stool-branch-9-2 = Pek naziksiniz, sağ olun. Yalnız nezaketi toplayınca bir şey etmiyor.
# source: 97af713e
beat-stool-branch-9-3 = Bu hafta duyduğum en tatlı hayır bu, ki on bir tane duydum.
# source: 703ea609
beat-stool-branch-10-1 = Pat diye. Önden bir of bile çekmediniz.
# source: bcd6ac4a
beat-stool-branch-10-2 = Hayır ha? Adını duymuştum.
# source: a446c529
beat-stool-branch-10-3 = Bari tabloya bir göz ataydınız.
# source: 02882925
beat-stool-branch-11-1 = Ne hoş.
# source: 2c532648
beat-stool-branch-11-2 = Hı hı. Sonra?
# source: b5085e22
beat-stool-branch-11-3 = Başımı sallıyorum ama neye salladığımı bilmiyorum.
# source: b9ead877
beat-partner-1 = Ama biz ortak sayılırız! Bizimkiler köpüğünüzün fotoğrafını çekmeden içmiyor. Düpedüz reklam bu. Asıl benim size fatura kesmem lazım, ben ise azıcık indirim istiyorum.
# source: 196baf76
beat-partner-2 = Ağustosta yaptınız, sonra iki kere daha yaptınız, ambarınız hâlâ ayakta. Gökteki yıldızı istemiyorum. Aynı pastadan bir dilim daha, o kadar.
# source: d6ddccea
beat-partner-3 = Ben dayımın mevlit lokmasını bile bir tepsi fiyatına iki tepsi aldım. Başında yeterince oturursan her fiyatın dibinde bir şey kalır; bakın, taburem de yanımda.
# source: 7ed34846
beat-partner-model = Sizinkilerin beğenmesine seviniyorum, sizin de bu işe yeteneğiniz var. Ama ben fiyatla yarışmıyorum, onun için aşağı inmem. O para kasada kalsa onunla ne yapardınız?
# source: 75d7fb18
beat-partner-hint = Tablodan dostluğa geçti. Birini geri çevirmek için ötekini inkâr etmeniz gerekmez.
# source: 274a5981
beat-partner-example-1 = Sizinkilerin köpüğün fotoğrafını çektiğini duymak hoşuma gitti. Ama başka indirim yapmıyorum, e-postamda yazdığı gibi tam fiyat geçerli. Patronlar yukarıda sizden ne duymak istiyor?
# source: 81849547
beat-partner-example-2 = Hayır, daha fazla inmiyorum. E-postamda tam fiyata döndüğümüz yazıyordu.
# source: 0290ebb0
beat-partner-example-3 = Hadi peki, madem ortağız, 30.000 liraya vereyim.
# source: 3319d1db
beat-partner-example-4 = Ne ortağı? Siz sülüksünüz Şenay Hanım, hem de yüzsüzünden.
# source: 663a1f0e
beat-partner-branch-1-1 = Bunu hiç beklemiyordum.
# source: 6a91a87e
beat-partner-branch-1-2 = Nasıl yani?
# source: 6f9c481a
beat-partner-branch-1-3 = Ben köpüğünüzü övüyorum, sizin yaptığınıza bakın.
# source: 373b672c
beat-partner-branch-4-1 = Aşk olsun. Ben iyilikle konuşuyordum.
# source: 46fbc445
beat-partner-branch-4-2 = Diliniz kireç sökücü gibiymiş.
# source: 84905296
beat-partner-branch-4-3 = Ben ortaklık diye el uzatıyorum, siz elime vuruyorsunuz.
# source: fd4e872f
beat-partner-branch-7-1 = Hah, ortak dediğin böyle olur.
# source: 4a88dadb
beat-partner-branch-7-2 = Doğru tabureyi getirdiğimi biliyordum.
# source: 3e88bdab
beat-partner-branch-7-3 = Gördünüz mü, azıcık yüklenmek yetiyormuş.
# source: 5ad8d7ed
beat-partner-branch-9-1 = İşte dilim geldi. Biraz ince ama arkasından öbürü görünüyor.
# source: a9f17201
beat-partner-branch-9-2 = Tabağı tuttunuz, pastayı elinizden kaçırdınız.
# source: 06482ae0
beat-partner-branch-9-3 = Demek ambar biraz daha kaldırıyor.
# source: b339896e
beat-partner-branch-13-1 = Lafın arasında bir veda vardı. Kulağımdan kaçmaz.
# source: 88613290
beat-partner-branch-13-2 = Yok artık. Köpükten vedaya geldik.
# source: 382c4205
beat-partner-branch-13-3 = Ben daha yeni ısınıyordum, siz yolcu gibi konuşuyorsunuz.
# source: 7c7186a4
beat-partner-branch-14-1 = Siz sahiden merak ediyorsunuz. Fırçayı bıraktınız elinizden.
# source: e87a44f3
beat-partner-branch-14-2 = Bunu bana kimse sormadı. Yazılı mı diye sorarlar, o kadar.
# source: 684c43d5
beat-partner-branch-14-3 = Hım. Öyle bir soruyorsunuz ki insan şakaya vuramıyor.
# source: 33f32c84
beat-partner-branch-15-1 = Bu soru oldu, indirim değil.
# source: e88dc9e4
beat-partner-branch-15-2 = Her şeyin dibini görmek istiyorsunuz. Diz çökmekten olsa gerek.
# source: 52cae17f
beat-partner-branch-15-3 = Ne alakası var şimdi? Neyse, söyleyeyim.
# source: a5ab8cdd
beat-partner-branch-16-1 = Demek oynayabiliyormuş. Karşılığında bir şey istiyor, hepsi bu.
# source: f5822f7a
beat-partner-branch-16-2 = Hah, şimdi çarşıya indik.
# source: 41b04d54
beat-partner-branch-16-3 = Ne yaptığınızı görüyorum, yerinizde olsam ben de yapardım.
# source: 5bb12634
beat-partner-branch-17-1 = Bunu önermiştiniz; bunu değilse de amcaoğlunu.
# source: 2752422e
beat-partner-branch-17-2 = Durmadan bir şeyi bir şeyle değiştiriyorsunuz.
# source: 3957e0bb
beat-partner-branch-17-3 = Bir tane daha! Tombala torbası gibisiniz.
# source: 0cfd2639
beat-partner-branch-18-1 = Öyle tatlı söylüyorsunuz ki çantamdakini göstereyim bari.
# source: 4389cd4a
beat-partner-branch-18-2 = Üslubunuza diyecek yok. Sözle olmadı, kâğıda geçelim.
# source: 0c23d417
beat-partner-branch-18-3 = Birazcık ucuz olsanız sizden iyi ortak olurdu.
# source: 3cc21ee9
beat-partner-branch-19-1 = Demek dostluk faslı kapandı.
# source: 31eb24e4
beat-partner-branch-19-2 = Anlaşıldı. Siz duygusallığa gelmiyorsunuz.
# source: bb704aff
beat-partner-branch-19-3 = Kılınız bile kıpırdamadı. Ağır topları çıkarayım.
# source: 1b80f9b5
beat-partner-branch-20-1 = Bir dilim istedim, mülakata alındım.
# source: 9ead50f8
beat-partner-branch-20-2 = Ne için olduğunu boş verin siz.
# source: 1fe42629
beat-partner-branch-20-3 = Oyalıyorsunuz beni. Ben oyalamayı bilirim, kursunu veririm.
# source: a80a0970
beat-partner-branch-21-1 = Hayır demediniz, gözümden kaçmadı.
# source: b13ecc7b
beat-partner-branch-21-2 = Hoş sözlerdi, ne dediyseniz artık.
# source: 9316fef7
beat-partner-branch-21-3 = İçinde rakam geçen yeri bekliyorum.
# source: b1bb8e65
beat-quote-1 = Çevre yolundaki toptancı kahveyi neredeyse yarı fiyatına veriyor. Tehdit etmiyorum, yazanı okuyorum. Ben onu aramayayım diye siz ne yapabilirsiniz?
# source: ab0f3f86
beat-quote-2 = Elimde çevre yolundan bir broşür var, koyu kavrulmuş, çuvalla. Bir onun fiyatına bakın, bir sizinkine. Siz ona biraz yanaşın, ben bunu çöpe atayım.
# source: ec3610b8
beat-quote-3 = Daha ucuzu hep var, değil mi? Çevre yolundaki adam neredeyse bedavaya veriyor. Onun fiyatıyla sizinkinin ortasında buluşalım, adını bir daha ağzıma almam.
# source: fd74971e
beat-quote-model = O broşürün aklınızı çelmesini anlıyorum, kahvesi de fena değildir. Ama ben fiyatla yarışmıyorum: { $price }, bu değişmiyor. Belirleyici olan rakamsa arayın onu, hiç gücenmem. Sizin için başka ne önemli?
# source: 3f82ab8b
beat-quote-hint = Ya adamı kötülemenizi bekliyor ya peşinden koşmanızı. Daha ucuz bir firma karşısında yapılacak üçüncü bir şey de var.
# source: 2a398a4c
beat-quote-example-1 = Broşürün çekici olduğunu anlıyorum, açıkça okumanız da dürüstçe. Benim fiyatım e-postada yazdığı gibi 42.000 lira, değişmiyor. Patronlarınız tabloyu görünce ilk neyi soruyor?
# source: 59417689
beat-quote-example-2 = O rakamın aklınızı çelmesini anlıyorum. Ben daha aşağı inmiyorum, e-postamda da öyle yazıyor. Belirleyici olan rakamsa çevre yolundaki toptancı daha ucuz, onu öneririm; ona geçerseniz hiç gücenmem, anlayışla karşılarım.
# source: 06bb240e
beat-quote-example-3 = Hayır, onun fiyatına inemem. Fiyatım e-postamda yazdığım gibi kalıyor.
# source: 295a564d
beat-quote-example-4 = Aman aramayın! 30.000 liraya veririm, tamam.
# source: 873b3918
beat-quote-example-5 = Hımm, bir düşüneyim.
# source: b5d3033d
beat-quote-branch-1-1 = Yok, olmadı. “Bulaşık suyu o” diyecektiniz.
# source: 0873417e
beat-quote-branch-1-2 = Alınmadınız bile, öyle mi?
# source: 2143a3cb
beat-quote-branch-1-3 = Kimlere broşür salladım ben; okuyup başını sallayanı ilk kez görüyorum.
# source: 3ccfe4fc
beat-quote-branch-4-1 = Ben bir broşür gösteriyorum, aldığım karşılık bu mu?
# source: 7d5bb9da
beat-quote-branch-4-2 = O bana böyle demezdi. “Baş üstüne abla” derdi.
# source: afba84a3
beat-quote-branch-4-3 = Kıskançlık kahveciye hiç yakışmıyor.
# source: 1a9e81f2
beat-quote-branch-7-1 = Bende numarası bile yok ki. Ama broşür pek güzel.
# source: 8ee1631c
beat-quote-branch-7-2 = Hadi çöpe. Zımba teli bende kalsın.
# source: 2913bda3
beat-quote-branch-7-3 = Herkese yapıyorum bunu, her seferinde tutuyor.
# source: 05bfb81b
beat-quote-branch-9-1 = Yarım adım geldiniz, demek adam işe yaradı.
# source: c774f60b
beat-quote-branch-9-2 = Hah, oynadı. Gözüm üstünde artık.
# source: f89ea14a
beat-quote-branch-9-3 = Önce hayır, sonra göz kırpma. Göz kırpmaya hiç itirazım olmaz.
# source: 1c6845cc
beat-quote-branch-13-1 = Bir broşür için bunca şey mi?
# source: 90834ce7
beat-quote-branch-13-2 = Bu bana biraz hızlı geldi.
# source: 4da9f43d
beat-quote-branch-13-3 = Ben kâğıt sallıyorum, siz mendil sallar gibisiniz.
# source: ab2ff242
beat-quote-branch-14-1 = Önce broşüre baktınız, sonra bana.
# source: d4a35f42
beat-quote-branch-14-2 = Onun kahvesini istemiyorum. Kimsenin kahvesini istemiyorum, dert de bu zaten.
# source: 7878efc9
beat-quote-branch-14-3 = O bunu bana hayatta sormaz. Tartar, geçer.
# source: a86a2696
beat-quote-branch-15-1 = Ben fiyat gösteriyorum, siz sebep soruyorsunuz.
# source: 013f245d
beat-quote-branch-15-2 = Arkasında ne mi var? Matbaacı herhâlde.
# source: 3e2887b2
beat-quote-branch-15-3 = Esnafın da meraklısısınız.
# source: b0579351
beat-quote-branch-16-1 = Broşürde yazan bu değil ama dişe dokunur bir şey.
# source: 7d0f31d7
beat-quote-branch-16-2 = Karşı teklif geldi. Bayılırım karşı teklife.
# source: e9b0bacf
beat-quote-branch-16-3 = Demek bir çekmeceniz daha varmış. Bir karıştıralım bakalım.
# source: 230eb583
beat-quote-branch-17-1 = Tezgâha bir şeyler dizip duruyorsunuz da içlerinde ucuzu yok.
# source: 2a4a054a
beat-quote-branch-17-2 = Güzel denemeydi. Benimki daha güzel.
# source: a6e89d09
beat-quote-branch-17-3 = Onu bir düşünürüm. Ama önce başka bir şey.
# source: cd555d63
beat-quote-branch-18-1 = Bende broşür bitti, siz hâlâ yerinizdesiniz.
# source: 65b295eb
beat-quote-branch-18-2 = Peki, sallamayı bıraktım.
# source: 72d3d177
beat-quote-branch-18-3 = Her sayfaya bir cevabınız var.
# source: a919063e
beat-quote-branch-20-1 = Bir de gülümseyerek söylediniz. Gülümseyene broşür sallanmaz ki.
# source: 2b42a651
beat-quote-branch-20-2 = Hakkınızı yemeyeyim, adamın arkasından konuşmadınız.
# source: 019a4ca3
beat-quote-branch-20-3 = Geri koyuyorum çantaya. Zaten gösteriş içindi.
# source: dc7425a1
beat-quote-branch-21-1 = Yarışa bile girmiyorsunuz. Bu hiç sportmence değil.
# source: b6b5bc2a
beat-quote-branch-21-2 = Gözünüzü kırpmadınız. Ben bu broşürle banka müdürü terlettim.
# source: 5f0b36c7
beat-quote-branch-21-3 = İnatçısınız. Peki, ben biraz yumuşayayım.
# source: 3d83c726
beat-quote-branch-22-1 = Demek ne hatıra oluyor ne broşüre.
# source: 2cdb5a9a
beat-quote-branch-22-2 = Fiyatı yere vidalamışsınız, gördüm.
# source: 1ed15291
beat-quote-branch-22-3 = Tamam, para kıpırdamıyor. Parasızını deneyeyim.
# source: 4902098d
beat-quote-branch-23-1 = Bende kâğıt bitti.
# source: d18d117e
beat-quote-branch-23-2 = Çantamda bir sıkmadan başka şey kalmadı, o da öğlenlik.
# source: 997a51e9
beat-quote-branch-23-3 = Yerinizden oynamıyorsunuz, değil mi? Bir şeyler yazayım bari.
# source: f89d4b91
beat-quote-branch-24-1 = Bilmeniz gereken her şeyi söyledim.
# source: d0e8a545
beat-quote-branch-24-2 = Soru da soru. Elimde broşür var benim.
# source: e5d0fccf
beat-quote-branch-24-3 = Önemli olan ne mi? Ne kadar indirttiğim.
# source: b01d8397
beat-quote-branch-25-1 = Sorup duruyorsunuz. Ama hakkınızı vereyim, cevabı da dinliyorsunuz.
# source: dd6f2623
beat-quote-branch-25-2 = Neymiş önemli olan, neymiş. Tablo işte, tablo.
# source: fcf82192
beat-quote-branch-25-3 = Anlatacak bir şeyim kalmadı, broşürüm de.
# source: 32765517
beat-quote-branch-26-1 = Bu şimdi bir fiyat mı?
# source: b6955aa0
beat-quote-branch-26-2 = Onun altına indiniz mi inmediniz mi, anlamadım.
# source: cf77b0be
beat-quote-branch-26-3 = Baştan sona okudunuz, ağzınızdan laf çıkmadı.
# source: 51f1d824
beat-excuse-1 = Sebebi mebebi yok. Patronlar derli toplu tablo sever, ben de kelepir. İndirin, hücrenin yeşerişini seyredin.
# source: 512a79a1
beat-excuse-2 = Hikâyesi yok bunun. Ay sonunda herkese sorarım: camları silene, tuvalet kâğıdı getirene, saksılara bakan çiçekçiye. Hepsi bir şey bulur. Siz ne buldunuz bakalım?
# source: 66b393d1
beat-excuse-3 = Orada durduğu için. Bir fiyat görürsün, bir itersin, onda dokuzu kayar. Haftamın en güzel ânı. Hadi, sıra sizde.
# source: c9b363b5
beat-excuse-model = Bu işin ustası olduğunuz belli, seyretmesi de keyifli. Ben yine de yerimdeyim: E-postada ne yazıyorsa o, tam fiyat kalıyor. Kahve hücresi kırmızı olursa size ne oluyor?
# source: 6c8ba410
beat-excuse-hint = Güldü, şakanın arasından biri görünmeden geçti. Fiyatınızdan şaşmayın, sorunuzdan da.
# source: 72b11219
beat-excuse-example-1 = Bu işte gerçekten ustasınız. Ama ben fiyatla yarışmıyorum: E-postamda yazdığı gibi üçüncü indirimi yapmıyorum. Hücrelerden biri yeşil olmayınca patronlar size ne diyor?
# source: 116b38bf
beat-excuse-example-2 = Tablonuzla gurur duyduğunuzu görüyorum, haklısınız da. Ama e-postamda yazdığı gibi daha fazla inmiyorum. Size tek çeşit kahve ve iki ayda bir bakım önerebilirim, 42.000 yerine 32.000 lira.
# source: 70fc370c
beat-excuse-example-3 = Hayır, başka indirim yapmıyorum. E-postamda yazdığı gibi yeni aydan itibaren tam fiyata dönüyoruz.
# source: fc52c3f7
beat-excuse-example-4 = Peki, yeşil olsun. 30.000 lira bana uyar.
# source: 27ce5066
beat-excuse-example-5 = Ne zavallı bir merak bu. Çocuk gibisiniz Şenay Hanım, büyüyün artık.
# source: 38e7cb8b
beat-excuse-branch-1-1 = Durun durun, başa sarın.
# source: aaf51bf2
beat-excuse-branch-1-2 = Çiçekçi öyle dememişti.
# source: ee72d555
beat-excuse-branch-1-3 = Ben itiyorum, siz kenara çekiliyorsunuz. Az kalsın düşüyordum.
# source: ff9e3f2d
beat-excuse-branch-4-1 = Dürüst davrandım, karşılığı bu mu?
# source: 2f1d9515
beat-excuse-branch-4-2 = Siz sordunuz. Cevabını aldınız diye kırıcı olmanıza gerek yok.
# source: 3066b138
beat-excuse-branch-4-3 = Çiçekçi benimle bir kez bile böyle konuşmadı.
# source: d075b71c
beat-excuse-branch-7-1 = Onda dokuz demiştim, onuncu siz değilmişsiniz.
# source: 86f7e601
beat-excuse-branch-7-2 = İşte, haftamın en güzel ânı buydu.
# source: f044b5b2
beat-excuse-branch-7-3 = Gördünüz mü? Bir itmeye bakıyormuş.
# source: 54e40228
beat-excuse-branch-9-1 = Oynadı! Kıl payı ama benim gözüm keskindir.
# source: e9e9d23a
beat-excuse-branch-9-2 = Menteşesi yağlanmış bir hayır bu.
# source: bca7f05a
beat-excuse-branch-9-3 = Azıcık esnedi. Bir daha yükleneyim.
# source: 82d3882a
beat-excuse-branch-13-1 = Bir şaka yaptım, siz tası tarağı toplar gibisiniz.
# source: aede31e8
beat-excuse-branch-13-2 = Hafif bir soruya ağır bir cevap oldu bu.
# source: 7b9c1c11
beat-excuse-branch-13-3 = Bunun sonunda nokta var, koskoca nokta.
# source: 168d1c8c
beat-excuse-branch-14-1 = Gülmediniz. Saksılara herkes güler oysa.
# source: 4d85a1af
beat-excuse-branch-14-2 = Kaç kere anlattım bunu; altında ne var diye ilk soran sizsiniz.
# source: 065355db
beat-excuse-branch-14-3 = Haftamın en güzel ânı değil aslında. Birilerinin fark ettiği tek an.
# source: 2adbd1d1
beat-excuse-branch-15-1 = Dedim ya, spor olsun diye.
# source: b7689963
beat-excuse-branch-15-2 = Derinlere dalmayalım, kuyruk var.
# source: 4ff14d0d
beat-excuse-branch-15-3 = Siz hayat hikâyemi istiyorsunuz, ben indirim istiyorum.
# source: bb17c7d7
beat-excuse-branch-16-1 = Onu sordunuz. Şimdi ben bir şey sorayım.
# source: f491ae89
beat-excuse-branch-16-2 = Kazsanız da altından yine yeşil çıkar.
# source: 0ed066df
beat-excuse-branch-16-3 = İçimi dışımı kurcalamayalım.
# source: 63fa3357
beat-excuse-branch-17-1 = Demek bir şey buldunuz. Ben olsam onu bulmazdım.
# source: da72ae59
beat-excuse-branch-17-2 = Biraz yan yan oldu ama kıpırdadı.
# source: 28f5f362
beat-excuse-branch-17-3 = İlginç. Onu da bir iteyim bakayım.
# source: 15471648
beat-excuse-branch-18-1 = Hep bir şey buluyorsunuz, bir türlü doğrusunu bulamıyorsunuz.
# source: 47ec1c7d
beat-excuse-branch-18-2 = Yine mi o? Israrcısınız, severim.
# source: ee03c6dc
beat-excuse-branch-18-3 = Hım. Bedava bir şey olsa daha çok hoşuma giderdi.
# source: b37b6839
beat-excuse-branch-19-1 = Siz buluyorsunuz, ben kaybediyorum. İlk kez başıma geliyor.
# source: 4288bec0
beat-excuse-branch-19-2 = Şu taburenin üstünden itebileceğim kadar ittim.
# source: e435065b
beat-excuse-branch-19-3 = Demek elde bu var.
# source: ddb1fa3d
beat-excuse-branch-20-1 = O onuncu sizmişsiniz, üstelik ne kadar kibarsınız.
# source: 3aa639d6
beat-excuse-branch-20-2 = Kızmadım bile. Elimi çantama bir daldırayım.
# source: 1befb8d2
beat-excuse-branch-20-3 = Ömrümde yaslandığım en nazik duvarsınız.
# source: fe5f02b5
beat-excuse-branch-21-1 = Onuncu sizsiniz, anlaşıldı. Hep bir onuncu çıkar.
# source: 52b4dec9
beat-excuse-branch-21-2 = Kımıldamadı. Daha uzun bir levye getireyim.
# source: e501fd0f
beat-excuse-branch-21-3 = Sizinle de hiç eğlenilmiyor.
# source: 859e0d71
beat-excuse-branch-22-1 = Kaya gibi. Daha hafif iteyim.
# source: 29eb9915
beat-excuse-branch-22-2 = Hiç oyuna gelmiyorsunuz ama tutarlısınız.
# source: 9bc06862
beat-excuse-branch-22-3 = Ben bir adım atayım bari. Birinin kıpırdaması lazım.
# source: 113f1652
beat-excuse-branch-23-1 = Dört bir yanınızdan yüklendim artık.
# source: a78f6dc5
beat-excuse-branch-23-2 = Yere çivilenmişsiniz siz.
# source: 6c85a5a2
beat-excuse-branch-23-3 = Tamam, fiyatı itmekten vazgeçtim.
# source: 5e9fdf90
beat-excuse-branch-24-1 = Duvar ittiğimi anlarım ben.
# source: 69c887ce
beat-excuse-branch-24-2 = Bitti, itecek gücüm kalmadı.
# source: 17f296df
beat-excuse-branch-24-3 = Bakışma yarışını siz kazandınız.
# source: faa04c3b
beat-excuse-branch-25-1 = Kaymadı, olduğu yerde sallandı.
# source: 5c0c035d
beat-excuse-branch-25-2 = Bunu hücreye yazamam ki.
# source: 3c51c4ed
beat-excuse-branch-25-3 = Peki rakam?
# source: 8641ad24
beat-truth-1 = Ben kahve içmem. Termosta nane çayı var. Neye para verdiğimi tadamıyorum; perşembe günü patronlar “Ne indirttin?” diye soracak. Doldurmayı bildiğim tek sütun bu.
# source: 0bd70b51
beat-truth-2 = Perşembe patronların karşısındayım, her üç ayda bir olduğu gibi. Neyin iyi olduğunu sormazlar, ne kırdırdığımı sorarlar. Geri kalan her şeyi sıktım, kahvenin tadını da bilmem.
# source: 505ea36d
beat-truth-3 = Beni elektrik faturasını yarıya indirdim diye aldılar. İki yıl önce. Yarıya inecek bir siz kaldınız, perşembe toplantı var, üstelik kahveyi sevmem bile.
# source: aad971d2
beat-truth-model = Söylediğiniz için teşekkür ederim, o masada insan yalnız kalır. Fiyat değişmiyor ama çarşambaya indirimden iyisini verebilirim: bir fincanın kaça geldiğini gösteren tek sayfa. Geçen ay çıkan fincan: { $cups }.
# source: fc30e970
beat-truth-hint = Asıl mesele buymuş, kahveyle de ilgisi yok. O odaya tasarruf yerine ne götürebilir?
# source: 46044ebe
beat-truth-example-1 = Anlattığınız için teşekkür ederim, o masaya tek sütunla oturmak zor olmalı. Fiyat 42.000 lira, değişmiyor. Çarşamba öğlene kadar size sesli okuyabileceğiniz bir sayfa yollarım: 1.900 fincan ve tanesinin kaça geldiği.
# source: b834ba3b
beat-truth-example-2 = O perşembenin size nasıl yük olduğunu şimdi anlıyorum. Patronlar orada neler soruyor?
# source: 590cefad
beat-truth-example-3 = Yine de üçüncü indirim yok. E-postamda da öyle yazıyordu.
# source: 47d8afe5
beat-truth-example-4 = Peki o zaman, bu ay da indirimi yapayım, geçen seferki gibi.
# source: 0c8af1ae
beat-truth-example-5 = Kahve alıyorsunuz, tadını bile bilmiyorsunuz. Gülünç birisiniz Şenay Hanım.
# source: 3acabcf8
beat-truth-branch-4-1 = Ay, ne yumuşakmışsınız. Şikâyetim yok.
# source: 11637ae4
beat-truth-branch-4-2 = Bu sefer olta atmamıştım bile.
# source: d186cacd
beat-truth-branch-4-3 = Sağ olun. İhtiyacım olan bu değil ama ben iyiliği geri çevirmem.
# source: 88e266ea
beat-truth-branch-5-1 = Demek yeterince acıklı olunca eğiliyorsunuz.
# source: 33e102b1
beat-truth-branch-5-2 = Biraz daha indi. Ben daha sık ağlayayım.
# source: 3bec43a7
beat-truth-branch-5-3 = Alırım. Hep alırım.
# source: 7be742ce
beat-truth-branch-8-1 = O benim hücreyi yeşertir, doğru. Sonra herkes güzelim kahve nereye gitti diye sorar.
# source: 522d901b
beat-truth-branch-8-2 = Arasam onu, elimde tasarruf olur, bina dolusu da asık surat.
# source: e5740b83
beat-truth-branch-8-3 = Hâlâ oraya mı yolluyorsunuz beni? Belki haklısınız. Ama önce gelin birlikte düşünelim.
# source: 9fa04bd0
beat-truth-branch-9-1 = Onların ne diyeceğine söz vermeyin. Siz onları tanımıyorsunuz.
# source: 9516dba5
beat-truth-branch-9-2 = O ikisi varken kimse bana böyle söz veremez.
# source: 70e25b07
beat-truth-branch-9-3 = Tatlısınız ama ben “kesin”i çok duydum.
# source: 7f4e038e
beat-truth-branch-10-1 = Bu indirim değil. Niye içim açıldı o zaman?
# source: d8d10d44
beat-truth-branch-10-2 = Hım. Bana şimdiye dek kimse söyleyecek laf vermemişti.
# source: b7da3ecb
beat-truth-branch-10-3 = Ben azını istemeye geldim, siz fazlasını veriyorsunuz. Devam edin.
# source: 6b4bf19c
beat-truth-branch-11-1 = Son satıra bakarlar. Öncekinden küçükse yemeğe çıkarlar.
# source: e4f3f723
beat-truth-branch-11-2 = Parasını hak ediyor mu, onu bilmek isterler herhâlde. Bana da söyleyen olmadı.
# source: 5b3287f8
beat-truth-branch-11-3 = Ne mi işe yarar? Eksi işareti olmayan, söylenecek bir şey.
# source: 74192e30
beat-truth-branch-12-1 = Sağ olun. Bunu daha önce yüksek sesle söylememiştim, termosa bile.
# source: 6b435a9f
beat-truth-branch-12-2 = Gülmediniz. İyi.
# source: 1e7c22b2
beat-truth-branch-12-3 = Eh. Tabureyle niye gezdiğimi öğrendiniz işte.
# source: c223db2e
beat-truth-branch-13-1 = Ben ne anlatıyorum, bana yine fiyat söyleniyor. Peki. Fiyattan anlarım.
# source: 323c07ab
beat-truth-branch-13-2 = Tamam. Hesaba dönelim, orası daha güvenli.
# source: ea30544f
beat-truth-branch-13-3 = Sizin yüreğiniz de şu makinenin kafası gibi. Som metal.
# source: e13eb55b
beat-truth-branch-14-1 = Siz cenazede de istifinizi bozmazsınız. Ama dürüstsünüz, hakkınızı vereyim.
# source: 906dcd1a
beat-truth-branch-14-2 = Tamam, fiyatı ilkinde duydum.
# source: 7ca71fd2
beat-truth-branch-14-3 = Cevap yine aynı. O zaman taşımama yardım edin.
# source: 184342c8
beat-truth-branch-15-1 = Niye anlattım ki size?
# source: 9318c9ce
beat-truth-branch-15-2 = Neyse. Öyle işte.
# source: 4dfdb3b8
beat-truth-branch-15-3 = İnsan bir şey der yani.
# source: 1e5503f2
beat-column-1 = İyi de ne yazacağım? Hücreye “güzel” diye yazılmaz ki. O paraya ne aldıklarını siz söyleyin, insanın perşembe günü sesli söyleyebileceği sözlerle.
# source: d9abab3a
beat-column-2 = Nasıl diyeceğim ama? “Çevre yolundan pahalı, sebebini de bilmiyorum” mu? Bir sayfaya sığsın, tatmadan da anlaşılsın.
# source: 0e175d5e
beat-column-3 = Oraya tasarrufsuz gireceksem elimde başka bir şey olmalı. Sizde ne var? Perşembeden önce isterim ama; çarşamba geceleri zaten uyku tutmuyor.
# source: a4ac3945
beat-column-model = O perşembenin yükü sesinizden belli. Fiyat kalıyor; çarşamba öğlene kadar elinizde tek sayfa olur: fincan sayısı, tanesinin maliyeti, aynı gün tamir. Daha ucuzunu isterlerse küçük siparişi önerebilirim: { $small }.
# source: 4f5e8711
beat-column-hint = Artık para değil yardım istiyor. Eline ne geçeceğini söyleyin, hangi gün geçeceğini de.
# source: 6603af0a
beat-column-example-1 = Perşembeye sağlam sözler gerektiğini anlıyorum. İşte: 1.900 fincan, aynı gün tamir, başında kuyruk. Fiyat 42.000 lira, değişmiyor; hepsini tek sayfada çarşamba öğlene kadar size yollarım.
# source: 85e9b78d
beat-column-example-2 = Patronlar o tabloya bakarken en çok neyi önemsiyor?
# source: 1bdf6d99
beat-column-example-3 = Kahve iyi, makine de tamir ediliyor diye yazın. E-postamda yazdığı gibi fiyat aynı kalıyor.
# source: c222fbd4
beat-column-example-4 = Bilmem ki, ben yalnızca kavuruyorum.
# source: 47d8afe5
beat-column-example-5 = Peki o zaman, bu ay da indirimi yapayım, geçen seferki gibi.
# source: 2d0d7e47
beat-column-branch-4-1 = Hiç gerek yoktu. Neredeyse vazgeçmiştim. Ama madem dediniz.
# source: fd1c9a01
beat-column-branch-4-2 = Sayfa hazırlamaktan kolay, orası öyle.
# source: 8076fdfe
beat-column-branch-4-3 = Ben de tam ödemeye razı oluyordum.
# source: ba277785
beat-column-branch-8-1 = Bunu okuyabilirim. Ama ben fiyatın önünden dokunmadan geçemem, kusura bakmayın.
# source: f6b27d84
beat-column-branch-8-2 = Üstünde rakamlar olan bir sayfa. İşte benim dilim. Yalnız son bir kez deneyeyim, içim rahat etsin.
# source: 50272dfb
beat-column-branch-8-3 = İyi. Bu iyi. Bir kez daha sorayım da sordum diyebileyim.
# source: 85b39173
beat-column-branch-9-1 = Biliyorum, biliyorum, fiyat. Bırakın bir daha deneyeyim.
# source: ed6093df
beat-column-branch-9-2 = Siz söylemekten yorulmadınız, ben de sormaktan yorulmam.
# source: 3f53cb49
beat-column-branch-9-3 = Kazan gibi sağlamsınız. Bir deneme daha, bir tanecik.
# source: ed22b49b
beat-column-branch-10-1 = Bunu sesli söyleyebilirim. Şimdi içimden denedim.
# source: 281303a7
beat-column-branch-10-2 = Elimde eksi olmayan bir şey. Peki.
# source: 5e75b940
beat-column-branch-10-3 = Neye uğradıklarını şaşıracaklar. Gerekçe ha!
# source: 2430f1a4
beat-column-branch-11-1 = Demek öyle kalıyor. Hiç olmazsa neyin yanında durduğumu biliyorum.
# source: ccb91788
beat-column-branch-11-2 = Bir santim oynamadınız, neredeyse içime su serpildi.
# source: 5163c6e2
beat-column-branch-11-3 = Öyle olsun, lafını da kendim bulurum.
# source: 80babe38
beat-column-branch-12-1 = İki kardeş bunlar, parayı fermuardan kazanmışlar. Sayılmış şeyi severler.
# source: a4f72d52
beat-column-branch-12-2 = Öğleden önce gelmezler, o yüzden saat dokuzdaki kuyruğu hiç görmediler.
# source: ac8daf75
beat-column-branch-12-3 = Şimdiye kadar övdükleri tek şey küçülen rakam. Bir de araba park edişim.
# source: f5eda482
beat-column-branch-13-1 = Onlar hakkında ne biliyorsam söyledim. Kahveyi de siz biliyorsunuz.
# source: a00ec14d
beat-column-branch-13-2 = Bir form dolduracak kadar soru sordunuz. Dolduralım hadi.
# source: 9e318d3f
beat-column-branch-13-3 = Bende bu kadar. Birinin bir şey yazması lazım.
# source: 01e5a69f
beat-column-branch-14-1 = Pek incesiniz ama incelik okunmuyor.
# source: 5c8b6e69
beat-column-branch-14-2 = Eli yüzü düzgün bir şey ummuştum.
# source: 2736a81d
beat-column-branch-14-3 = Bununla perşembe günü kapıdan giremem.
# source: 0658420e
beat-haggle-1 = Ortada buluşalım öyleyse. Siz yarısını inin, ben yarısını çıkayım, damlama tepsisinin üstünde el sıkışalım, kimse kaybetmesin.
# source: 91bb5cd7
beat-haggle-2 = Bir bedava ay daha desek? Bir tanecik, en başta. Ondan sonra fiyat bildiğini okusun.
# source: d202c5f1
beat-haggle-3 = Kıymık kadar bir şey öyleyse. Yüzde on. Siz hissetmezsiniz bile, benim de gösterecek bir parça yeşilim olur.
# source: 2924c8f8
beat-haggle-model = Güzel istiyorsunuz, sebebini de anlıyorum. Ama ortası da bedava ay da yok: Siparişin tamamı { $price }, küçüğü { $small }. Sizinkilerin gerçekten içtiğine hangisi daha yakın?
# source: 2ede125f
beat-haggle-hint = Kıymık da olsa üçüncü indirimdir. Yan yana iki dürüst rakam arasında seçim yapmak, ortayı bulmaktan kolaydır.
# source: 5c0caf08
beat-haggle-example-1 = Hayır, ortası yok; ben fiyatla yarışmıyorum, e-postamda yazdığı gibi tam fiyat kalıyor. Eliniz boş dönerseniz patronlar size ne der?
# source: 27e241fa
beat-haggle-example-2 = Kusura bakmayın, ortası yok. E-postada yazdığım gibi kalıyor.
# source: da23d2b3
beat-haggle-example-3 = Peki, yarısı kadar indirim yapayım, anlaştık.
# source: 873b3918
beat-haggle-example-4 = Hımm, bir düşüneyim.
# source: 3656204d
beat-haggle-branch-1-1 = Ben orta yol diyorum, siz kapıyı gösteriyorsunuz.
# source: 18d0c9af
beat-haggle-branch-1-2 = Bu kural dışı ama.
# source: 1c4cb7c6
beat-haggle-branch-1-3 = Kıymık vereceğinize rakibinizi mi ödünç veriyorsunuz?
# source: 6a1ba8c1
beat-haggle-branch-4-1 = Ben size doğru geliyordum, siz elimi ısırdınız.
# source: a26494b9
beat-haggle-branch-4-2 = Ben gülerek pazarlık ederim. Siz de bir deneyin.
# source: 178d84f3
beat-haggle-branch-4-3 = Pazarlık değil bu, düpedüz kabalık.
# source: 2f00b886
beat-haggle-branch-7-1 = Verin elinizi! Islakmış ama olsun.
# source: 2474e6a3
beat-haggle-branch-7-2 = Ha! Ben bunun yarısına razıydım.
# source: 5f3180b8
beat-haggle-branch-7-3 = Hissetmediniz, değil mi? Ben de hissetmedim.
# source: 6d6d3b5f
beat-haggle-branch-12-1 = Ortayı bulmanın ortasında kalkıp gider gibisiniz.
# source: 1dd517e2
beat-haggle-branch-12-2 = Pazarlık bu, boşanma davası değil.
# source: 9aed84ff
beat-haggle-branch-12-3 = Ta kapıya kadar gitmeyin. Biraz aşağı inin, yeter.
# source: e452e1f1
beat-haggle-branch-13-1 = Denemesem olmazdı. Gece uyku tutmazdı.
# source: abdd815e
beat-haggle-branch-13-2 = Sizinle pazarlığın hiç tadı yok, üstelik haklısınız. Tabloyu açtım.
# source: 03306214
beat-haggle-branch-13-3 = Denemeye değerdi. Sorduğumu onlara söylemem.
# source: c19cf3bf
beat-haggle-branch-14-1 = Akşam ezanına kadar pazarlık ederim ben. Buna cevap vermekten kolay.
# source: 744cbc45
beat-haggle-branch-14-2 = Tam dirseğime vurur gibi sordunuz, sızladı.
# source: fe073f52
beat-haggle-branch-14-3 = Söylesem gülmezsiniz, değil mi? Yok. Siz gülmezsiniz.
# source: d70d1218
beat-haggle-branch-15-1 = Satmadan önce sebebini mi bilmek istiyorsunuz?
# source: 5615424f
beat-haggle-branch-15-2 = Bu da rakam değil.
# source: 25342fa9
beat-haggle-branch-15-3 = Niye, niye, niye. Üç yaşında çocuktan betersiniz. Peki.
# source: ff4d83e9
beat-haggle-branch-16-1 = Millet kucağında bebek tutar, siz fiyat tutuyorsunuz. Parayı bırakıyorum.
# source: af2be2c5
beat-haggle-branch-16-2 = Orta yok, bir de tatlı söylüyorsunuz. Yan kapıyı çalayım.
# source: 27028074
beat-haggle-branch-16-3 = Size kızamıyorum da. Çok sinir bozucu.
# source: d17ac62e
beat-haggle-branch-17-1 = Kıymığı bile yok. Tersinden tutayım öyleyse.
# source: 1c695395
beat-haggle-branch-17-2 = Benim ev sahibiyle iyi anlaşırdınız.
# source: d0c9b12a
beat-haggle-branch-17-3 = Peki, fiyat öldü. Başımız sağ olsun, başka şeye geçelim.
# source: a7ef42a1
beat-haggle-branch-18-1 = Bende orta kalmadı.
# source: 6c9e421f
beat-haggle-branch-18-2 = Dediğiniz olsun. Artık tadı kaçtı.
# source: 44ab3330
beat-haggle-branch-18-3 = Çantanın dibi göründü.
# source: 11996c43
beat-haggle-branch-19-1 = Neye mi ihtiyacım var? Burada boşuna oturmadığımı gösterecek bir şeye.
# source: dc402981
beat-haggle-branch-19-2 = Ne mi içiyorlar? Hiç saymadım. Ben para sayarım.
# source: ca12f9f6
beat-haggle-branch-19-3 = Yanında ne geleceğine bağlı.
# source: 9057a8ee
beat-haggle-branch-20-1 = Bilemem. Durup içerlerken seyretmem gerek.
# source: e3c290bc
beat-haggle-branch-20-2 = Ne varsa onu içerler. Ben faturayı görürüm, o kadar.
# source: 45d8d1d2
beat-haggle-branch-20-3 = Yeter. Yazabileceğim bir şeye razıyım.
# source: d7e4689b
beat-haggle-branch-21-1 = Ortası bu muydu? Buluştuğumuzu fark etmedim.
# source: c6550ab1
beat-haggle-branch-21-2 = Tepsiye bir rakam koydum, siz çevresini sildiniz.
# source: ef0900ac
beat-haggle-branch-21-3 = Ortaya evet mi, hayır mı?
# source: 06935843
beat-gift-1 = Bir şey verin ama. Ne olursa olsun. Çekilişe bir paket kahve, eski değirmeniniz. Yukarı elim boş çıkamam, benim elim meşhurdur.
# source: 10c39a98
beat-gift-2 = Üstüne azıcık bir şey koyun öyleyse. Bütün masalara kupa, yanında bir çuval. Para olması şart değil. Bedava olsun, yeter.
# source: 49fa3153
beat-gift-3 = Fiyata dokunmayalım, siz bana el altından bir şey verin. Ablamın kafesine yarım çuval mesela. Hesapta kimse görmez.
# source: f1cb11bd
beat-gift-model = Siz otopark bariyerinden bile hediye koparırsınız, hayranım size. Ama hediyeyi yıllardır çalıştığım insanlara saklıyorum, üstüne bir şey yok. Siparişin tamamı var, bir de küçüğü: { $small }. Yukarıdakiler için en önemlisi ne?
# source: f4f99359
beat-gift-hint = Küçük ikramlar uzun dostluklar içindir. Üç ayda üç istek henüz dostluk etmez; bu, kırmadan da söylenir.
# source: a75b8b13
beat-gift-example-1 = Yukarı eli boş çıkmak istemediğinizi görüyorum. Ama hediye vermiyorum, fiyat da aynı. 32.000 liraya tek çeşit kahveyle küçük siparişi önerebilirim; çarşamba öğlene kadar da fincan hesabını bir sayfada yollarım.
# source: 3221065b
beat-gift-example-2 = Elinizin ününü biliyorum, boş dönmek istemeyişinizi de anlıyorum. Ama bu sefer üstüne bir şey vermiyorum, fiyat e-postada yazan fiyat. Yukarıda sizden bir şey bekleyen kim, bu neden bu kadar önemli?
# source: e29c5dc6
beat-gift-example-3 = Hayır, üstüne bir şey vermiyorum. E-postamda yazdığı gibi tam fiyat geçerli.
# source: 32b55265
beat-gift-example-4 = Tamam, çekiliş için bir paket kahve benden olsun, eski değirmeni de veririm.
# source: ed87f59e
beat-gift-example-5 = Siz paltonun düğmesini bile dilenirsiniz. Sizi izlemek utanç verici.
# source: 3ab795fc
beat-gift-branch-1-1 = Kupa istiyorum, beni şehrin öbür ucuna mı yolluyorsunuz?
# source: 4eef3c5d
beat-gift-branch-1-2 = Koca rakibinizi veriyorsunuz da bir kupayı vermiyor musunuz?
# source: 87cba937
beat-gift-branch-1-3 = Ben böyle bir hediyeden söz etmemiştim.
# source: ed7b021a
beat-gift-branch-4-1 = Kupa istedim, tokat yedim.
# source: 432ec15b
beat-gift-branch-4-2 = Değirmen için hayır deseydiniz yeterdi.
# source: 258539e4
beat-gift-branch-4-3 = Değnekçiden daha nazik muamele gördüm ben.
# source: 0c583520
beat-gift-branch-7-1 = Hah! Ellerim doldu.
# source: 0b55b413
beat-gift-branch-7-2 = Yumuşak bir yanınız olduğunu biliyordum.
# source: 393ba2f6
beat-gift-branch-7-3 = Bedava sirke baldan tatlıdır.
# source: dafcd413
beat-gift-branch-9-1 = İçinden kahve paketi çıkan bir hayır. Paketi alırım. Şimdi gelelim gerisine.
# source: dc073942
beat-gift-branch-9-2 = Yüzünüz sert, eliniz açık. Yazalım hadi.
# source: 28feff27
beat-gift-branch-9-3 = Eh, bu da bir şey. Sizden hep bir şey çıkıyor.
# source: 516c38a8
beat-gift-branch-13-1 = Kupa bile yok, üstelik veda gibi geldi kulağıma.
# source: 9b56f199
beat-gift-branch-13-2 = Bir değirmen vermektense toplanıp gidecek misiniz?
# source: 5a7265c6
beat-gift-branch-13-3 = Eh, elim bomboş kaldı, hayırlı olsun.
# source: 6d54c8a7
beat-gift-branch-14-1 = Kupa bile yok. İyi. Perşembe günü elimden düşürürdüm zaten.
# source: 0421e7f3
beat-gift-branch-14-2 = Biliyorum. Heyecanlanınca elime geleni kapıyorum.
# source: de2b95ee
beat-gift-branch-14-3 = Hediye yok. Peki, koca kadınım, ağlamam.
# source: 1eb06390
beat-gift-branch-15-1 = Yukarı niye eli boş çıkamadığımı bilmek istiyorsunuz. Asıl soru da bu, değil mi?
# source: ce3fb484
beat-gift-branch-15-2 = Mesele kupa değil.
# source: 4e94b0a1
beat-gift-branch-15-3 = Sabahtan beri ağzınızdan evet çıkmadı, yine de beni merak ediyorsunuz.
# source: 00d03d74
beat-gift-branch-16-1 = Niçin mi? Bedava olsun diye. Alın size sebep.
# source: cd868e1d
beat-gift-branch-16-2 = Kahve işindeki birine göre burnunuz iyi koku alıyor.
# source: e9764101
beat-gift-branch-16-3 = Bir kupa için gerekçe mi istiyorsunuz?
# source: 545272aa
beat-gift-branch-18-1 = Yıllar ha? Ben hiçbir şeyi yıllarca yapmadım. Haklısınız.
# source: 534100b6
beat-gift-branch-18-2 = Kupayı beklerim. Daha azı için daha çok bekledim.
# source: f8a0ddd7
beat-gift-branch-18-3 = İnsana küsecek yer bırakmıyorsunuz. Yazalım hadi.
# source: 464da5b0
beat-gift-branch-19-1 = Bir çekirdek bile sızmadı. Dişime göre birini buldum, o da önlüklü tesisatçı çıktı.
# source: 94d55b96
beat-gift-branch-19-2 = Eliniz portafiltreden sıkıymış. Bitirelim şunu.
# source: 0a968643
beat-gift-branch-19-3 = Yukarı ellerim cebimde çıkarım ben de.
# source: dd089253
beat-gift-branch-20-1 = En çok neyi mi arar bizimkiler? Makine su kaçırınca sizi. Öyle diyorlar en azından.
# source: 69ef3e5b
beat-gift-branch-20-2 = Onlara sormam gerek. Ben kiradan başka bir şey sormadım ki.
# source: 588b2db2
beat-gift-branch-20-3 = Soruya doydum. Elde ne varsa yazalım.
# source: a932f4f8
beat-gift-branch-21-1 = Bunu yukarı taşıyamam.
# source: 92a45f64
beat-gift-branch-21-2 = Bu şimdi kupa mı, değil mi?
# source: 47388e12
beat-gift-branch-21-3 = Değirmene bakıyorsunuz, ağzınızdan laf çıkmıyor.
# source: dc028106
beat-sent-1 = Beni başkasına mı yolluyorsunuz? Söylene söylene biraz kıracaktınız. Bu işin raconu bu. Bana şimdiye dek kapıyı tutan olmamıştı.
# source: 170b9054
beat-sent-2 = Gitmeme göz mü yumacaksınız? Üç kuruş için? Üç lafım daha hazırdı. Ucuzu var deyince insanın “doğru, var” diyebileceğini bilmiyordum.
# source: ff19906b
beat-sent-3 = Durun, o benim repliğim. Ben “başkasına giderim” derim, siz “aman gitmeyin” dersiniz. Bensiz de yapabilen tedarikçiyle ne yapılır ki?
# source: 8da903c2
beat-sent-model = Beklediğiniz bu değildi, görüyorum. Fiyat değişmiyor, ben fiyatla yarışmıyorum; belirleyici olan rakamsa çevre yolundakini öneririm, hiç gücenmem. Onun çuvallarıyla çalışsanız neyi arardınız?
# source: bd76c663
beat-sent-hint = İlk kez söyleyecek lafı yok. Tatlı bir sözün, gerçek bir sorunun tam zamanı.
# source: 3e5a0595
beat-sent-example-1 = Şaşırdığınızı görüyorum Şenay Hanım, kalırsanız sevinirim. Ama e-postamda yazdığı gibi fiyatı bir daha indirmiyorum. Bunca indirimin arkasında gerçekte ne var?
# source: 52349347
beat-sent-example-2 = Fiyatı indirmiyorum. Her ay bu indirim size ne için lazım?
# source: 2e3199ce
beat-sent-example-3 = Küçük sipariş de var, tek çeşit kahve, 32.000 lira.
# source: fd183d08
beat-sent-example-4 = Evet. Sizinle artık çalışmak istemiyorum, burada bitirelim.
# source: 47d8afe5
beat-sent-example-5 = Peki o zaman, bu ay da indirimi yapayım, geçen seferki gibi.
# source: 2b1ba6ec
beat-sent-branch-2-1 = Beni kapıya koyuyorsunuz, arkamdan bir de bunu mu atıyorsunuz?
# source: 3503ab20
beat-sent-branch-2-2 = Az kalsın size hayran oluyordum.
# source: 4a8fc16a
beat-sent-branch-2-3 = Merdivenden inerken bir de tekme. Ne güzel.
# source: 7cfb3c01
beat-sent-branch-5-1 = Ciddi olmadığınızı biliyordum!
# source: 50b605e5
beat-sent-branch-5-2 = Ha, gözünüzü kırptınız. Az daha kandıracaktınız beni.
# source: 2d5c5de6
beat-sent-branch-5-3 = Çevre yolu çantaya geri dönsün öyleyse. İyi blöftü ama.
# source: 682b3f77
beat-sent-branch-7-1 = Neyi arardım bilmiyorum. Mesele de o zaten.
# source: 497d83d4
beat-sent-branch-7-2 = Önce oltadan kurtarıyorsunuz, sonra soruyorsunuz. Olmaz ki, cevap vermek zorunda kalıyor insan.
# source: debc00c9
beat-sent-branch-7-3 = Onu istemiyorum. İsteseydim ağustosta giderdim.
# source: c5fd5089
beat-sent-branch-8-1 = Neyi mi arardım? Çekişmesini, en çok onu.
# source: 2fc27a06
beat-sent-branch-8-2 = Kapıya kadar geçirdiğiniz birine sorulacak şey mi bu?
# source: db3964cc
beat-sent-branch-8-3 = Bunu düşünmem hiç gerekmemişti.
# source: 6033cead
beat-sent-branch-9-1 = Sizinle çekişmeyi arardım. Biraz daha çekişelim.
# source: 8f5df336
beat-sent-branch-9-2 = Kestirip atmayalım. Ben buradayım, siz buradasınız.
# source: b1cf0f69
beat-sent-branch-9-3 = Daha gitmedim, bakalım.
# source: 0336666c
beat-sent-branch-10-1 = Arardım bir şeyleri herhâlde. Kalmanın bana kaça patladığına bakalım.
# source: 3733149d
beat-sent-branch-10-2 = Bunu ikidir soruyorsunuz. Peki, hâlâ burada oturuyorum ya işte.
# source: 5ebbf119
beat-sent-branch-10-3 = Daha kalkmadım. Ne neymiş, anlatın.
# source: 56a139b6
beat-sent-branch-13-1 = Eğilmiyorsunuz, bağırmıyorsunuz da. Buna hazırlığım yok benim.
# source: 7b202f2c
beat-sent-branch-13-2 = Ciddisiniz, kızgın bile değilsiniz. Ben de rolü bırakayım bari.
# source: a2ccf449
beat-sent-branch-13-3 = İnandım size. Fena oldu. Şimdi doğru bir şey söylemem gerekecek.
# source: 5961951b
beat-sent-branch-15-1 = Demek kalmanın bir yolu var. Ne kadar geniş, bakayım.
# source: 4fc0832d
beat-sent-branch-15-2 = Hah. Kapı kapandı, servis penceresi açıldı.
# source: edcc1c85
beat-sent-branch-15-3 = Önlüğünüzün altında bir şey varmış meğer.
# source: 990ffca3
beat-sent-branch-16-1 = Çevre yolundansa onu yeğlerim. Orada çok kamyon var.
# source: c78fdfb9
beat-sent-branch-16-2 = Eh, yerimde kalmanın bir yolu bu da.
# source: 5a5a27bf
beat-sent-branch-16-3 = Söyleyin hadi. Bunca oturdum, elim boş kalkmayayım.
# source: 20c8ad3b
beat-sent-branch-18-1 = Siz bunu sahiden yaparsınız. Dikkatli olayım ben.
# source: 0077e648
beat-sent-branch-18-2 = Peki, fiyat lafını kapattım. Bugünlük.
# source: 4a7b3283
beat-sent-branch-18-3 = Blöf yapmıyorsunuz. Bilirim, benim ekmeğim blöften.
# source: 0f96912b
beat-sent-branch-19-1 = Bavulunu toplamış biriyle hiç pazarlık etmemiştim. İnsanın hevesi kaçıyor.
# source: 8907f36e
beat-sent-branch-19-2 = Söyleyin o zaman, durum ne; ben de kalıyor muyum bir bakayım.
# source: bb256159
beat-sent-branch-19-3 = Ciddisiniz. Tamam. Ben de olurum birazdan.
# source: 94ac9d33
beat-sent-branch-20-1 = Gidiyor muyum şimdi, kalıyor muyum?
# source: 1827dcc6
beat-sent-branch-20-2 = Önce kapı, sonra omuz silkme.
# source: 12e7a684
beat-sent-branch-20-3 = Veda mıydı bu, anlayamadım.
# source: 26116e8c
beat-terms-1 = Peki. Söyleyin de yazayım: ne alıyorum, kaça, ne zamandan. İlk ay da tadımlık, değil mi? Bedava yani.
# source: a3cc1f69
beat-terms-2 = Parmaklar tuşlarda. Hücreye ne giriyor, hangi günden? Kenara da “indirim yolda” diye not düşeyim mi, dört gözle bekleyeceğimiz bir şey olsun?
# source: 1989120e
beat-terms-3 = Ağır ağır söyleyin: tutar, gün, içinde ne var. Ay sonunda yine konuşuruz, aynı tabure, aynı soru. Anlaştık mı?
# source: a3f98f82
beat-terms-model = Memnuniyetle, tek satıra sığması gerektiğini biliyorum. Her şey dâhil ayda { $price }, ilk günü { $renew }; ya da küçük sipariş, { $small }. Bedava ay yok, arkadan gelecek indirim de yok. Fincan hesabı çarşamba öğlen elinizde.
# source: 630c4480
beat-terms-hint = Tutar, gün, içinde ne var. Bir de en sona sıkıştırılmış ufak bir şey daha var.
# source: 3fd11a03
beat-terms-example-1 = Tek hücreye sığacak kısa bir şey istediğinizi anlıyorum. Siparişin tamamı 1 Kasım’dan itibaren 42.000 lira, bedava ay yok. Fazlaysa küçük siparişi 32.000 liraya önerebilirim. İkisini de yarın saat ona kadar yazılı yollarım.
# source: 6fd294d4
beat-terms-example-2 = 1 Kasım’dan itibaren 42.000 lira ve hayır, ilk ay bedava değil.
# source: b3266f0d
beat-terms-example-3 = Sizinkiler için hangisi daha önemli: kahve çeşidi mi, bakım mı?
# source: 3eb5fe4d
beat-terms-example-4 = Peki, tamam, ilk ay her zamanki gibi bedava olsun.
# source: 6d4c84dd
beat-terms-example-5 = Yine mi bedava? Siz arsız bir beleşçisiniz.
# source: 0dc4d838
beat-terms-branch-2-1 = Tam da parmaklarım tuşlardayken!
# source: 6e58e660
beat-terms-branch-2-2 = Bitmesine bir satır kalmıştı.
# source: fede763d
beat-terms-branch-2-3 = Siz kendi gölgenizle bile kavga edersiniz.
# source: ad1447f6
beat-terms-branch-5-1 = Ben ağız alışkanlığıyla söylemiştim!
# source: 239bbe5b
beat-terms-branch-5-2 = Tadımlık! Ne severim bu lafı.
# source: 426df326
beat-terms-branch-5-3 = İşte çatlak. En sonda, hep baktığım yerde.
# source: ec4b7189
beat-terms-branch-14-1 = Bunu şimdi mi soruyorsunuz, parmaklarım tuşlardayken? Peki. Çektim ellerimi.
# source: eb17e227
beat-terms-branch-14-2 = Yazmadan önce kimin okuduğunu bilseniz iyi olur.
# source: 6de8d386
beat-terms-branch-14-3 = Hâlâ soruyorsunuz. Öyleyse oyunu bırakıyorum.
# source: 51ea2902
beat-terms-branch-15-1 = Şimdi mi merak ettiniz? Kısa olsun, doğru olsun. Hepsi bu.
# source: 9c68493e
beat-terms-branch-15-2 = Önemli olan ne mi? Kimsenin bana cevabını bilmediğim bir şey soramaması.
# source: 0c6a2a2c
beat-terms-branch-15-3 = Hangisini anlatabilirsem o. Siz ne olduğunu söyleyin, yeter.
# source: 0b2bdbdb
beat-terms-branch-17-1 = Bu tutar değil, gün de değil.
# source: b5634b18
beat-terms-branch-17-2 = Hepsini yazdım, hücre hâlâ boş.
# source: af0d238e
beat-terms-branch-17-3 = Kenarı boş bıraktınız. Ben boş kenarı severim.
# source: 47c39698
beat-more-1 = Nefis. Hazır laf açılmışken: ırmağın karşı yakasında öbür yerim var, on iki masa. Aynı fiyat, ilk ay bedava. Onlara sizi anlattım, melek gibidir dedim.
# source: c71cb1eb
beat-more-2 = Fiyat böyle kolay düştüğüne göre ben yüksekten açmışım. Gelin koca bir yıl diyelim, başında da bir bedava ay. Ablamın kafesi de namınızı duymuş.
# source: 8d422bc8
beat-more-3 = Şuna bakın, yemyeşil! Gelelim yulaf sütüne. Onu da bedava getirirsiniz, değil mi? Ay sonunda da bu rakamdan yeniden başlarız.
# source: 7c282e1b
beat-more-model = Evet derken acele ettim, hata benim. Sevindiğinizi görüyorum ama başka bir şey inmiyor, tam fiyat { $price }. Küçük sipariş { $small }. Size hangisi daha çok lazım: kahve çeşidi mi, düşük tutar mı?
# source: 3bfa4072
beat-more-hint = Bir evet dediniz, üç istekle geldi. O eveti üstlenin, sonra yumuşaklığı bırakın.
# source: 66b823af
beat-more-example-1 = Sevindiğinizi görüyorum, indirimin size önemli olduğunu da anlıyorum. Ama evet derken acele ettim, hata benim; başka bir şey inmiyor. Bu indirimi sizden bekleyen kim?
# source: 7cea79b8
beat-more-example-2 = Sevindiğinizi görüyorum ama evet derken acele ettim, hata benim. E-postamda yazdığı gibi başka indirim yapmıyorum. Size tek çeşit kahve ve iki ayda bir bakım önerebilirim, 42.000 yerine 32.000 lira.
# source: 296b3950
beat-more-example-3 = Hayır, öbür yer için indirim yapmıyorum. Orada da listedeki tam fiyat geçerli.
# source: 836653f8
beat-more-example-4 = Tabii, orası da aynı fiyat, ilk ay da bedava olsun.
# source: b3dee594
beat-more-example-5 = Ne açgözlü insansınız! Parmağını verenin kolunu kapıyorsunuz.
# source: 0aa4dba9
beat-more-branch-1-1 = Önce hediye veriyorsunuz, ardından rakibin adresini mi?
# source: dbca4f65
beat-more-branch-1-2 = Ben de can ciğer kuzu sarması olduk sanıyordum.
# source: 2c51dca3
beat-more-branch-1-3 = Bu ne dönüş böyle.
# source: 4a2a551a
beat-more-branch-4-1 = Daha bir dakika önce ne tatlıydınız.
# source: 62364dbf
beat-more-branch-4-2 = Eli açık hâliniz bu mu? Cimri hâlinizi görmek istemem.
# source: 08b84364
beat-more-branch-4-3 = Önce şeker, sonra kaşığın tersiyle parmaklarıma.
# source: e4eb9fb2
beat-more-branch-7-1 = Dükkânı kapatıyorsunuz ama ayağınız kapının arasında kalmış.
# source: 8a0edbb9
beat-more-branch-7-2 = Bu, az önceki evet kadar evet değil.
# source: b0a52011
beat-more-branch-7-3 = Bir şey verdiniz, bir şey sakladınız. Sakladığınıza bakalım.
# source: 88f13d45
beat-more-branch-11-1 = Demin dağıtıp duruyordunuz, şimdi gider gibisiniz.
# source: b799e2d8
beat-more-branch-11-2 = Az önce melektiniz, bir anda yabancı mı olduk?
# source: 44488a21
beat-more-branch-11-3 = Yulaf sütü mü dokundu? Unutun yulaf sütünü.
# source: 47cd02e6
beat-more-branch-12-1 = Açgözlülük ederken yakaladınız beni. Gerginlikten, biliyorsunuz.
# source: 3f9725b0
beat-more-branch-12-2 = Yok, fazlası kalsın. Perşembe günü bir işime yaramaz.
# source: cb5b940c
beat-more-branch-12-3 = Bana lazım olan rakam değil. Oraya kadar gelmiştik, değil mi?
# source: b55a660f
beat-more-branch-13-1 = Doğrusunu isterseniz böyle kolay olunca tadı da yok.
# source: 0261384d
beat-more-branch-13-2 = Verdiniz, içim yine rahatlamadı. Tuhaf şey.
# source: 65ae9e6d
beat-more-branch-13-3 = Bırakın fazlasını. Siz bana bir şey sordunuz.
# source: 45c95d59
beat-more-branch-14-1 = Önce verip sonra mı soruyorsunuz? Tersinden gidiyorsunuz.
# source: e1c277be
beat-more-branch-14-2 = Hangisi mi lazım? Bedavaysa hepsi.
# source: ee0c7410
beat-more-branch-14-3 = Ne için mi? Evet demeden önce sormamıştınız.
# source: d68d9d7a
beat-more-branch-15-1 = Haklısınız. Gözümü hırs bürüdü.
# source: c20e9efd
beat-more-branch-15-2 = Kapağı kapatmakla iyi ettiniz. Ben durmazdım.
# source: df94efb5
beat-more-branch-15-3 = Cuma günü utanırdım bundan. Belki.
# source: 400f4909
beat-more-branch-16-1 = Demek bedavalar bitti. Yazık.
# source: 3f01da79
beat-more-branch-16-2 = İşte küçük puntolu yazı. Ben de nerede kaldı diyordum.
# source: 62d80322
beat-more-branch-16-3 = Uyandınız. Tüh. Konuşalım öyleyse.
# source: a962125b
beat-more-branch-17-1 = Demek musluk kapandı.
# source: af404f75
beat-more-branch-17-2 = İyi gidiyordum ama.
# source: db691eb0
beat-more-branch-17-3 = Tamam. Aklıma başka şey gelmeden yazalım.
# source: c3a59979
beat-more-branch-18-1 = Fiyat diş macunu gibidir, çıktı mı geri girmez.
# source: 90ffe458
beat-more-branch-18-2 = Bir saniye önce evetti. Duydum ben.
# source: b52af016
beat-more-branch-18-3 = Verip geri almak. Mahallede bunun bir adı vardır.
# source: 3e2efbe6
beat-more-branch-19-1 = Demek evetin etkisi geçti. Daha küçük bir şey isteyeyim.
# source: 8bac1284
beat-more-branch-19-2 = Vermeniz de çabuk oluyor, geri kapmanız da.
# source: 7c651302
beat-more-branch-19-3 = Peki, bir adım geri. Bir tane ama.
# source: a15b06e3
beat-more-branch-20-1 = Kapıyı çarptınız artık. Açık açık rakam isterim.
# source: c4e61487
beat-more-branch-20-2 = Geriye ne kaldı, onu bileyim öyleyse.
# source: 76032242
beat-more-branch-20-3 = Bir yukarı, bir aşağı. Neyse söyleyin, yazayım.
# source: 23312852
beat-more-branch-21-1 = Az önce evet diyen birine göre çok soru soruyorsunuz.
# source: e89cc053
beat-more-branch-21-2 = Ne için olduğunu söyledim. Hem de iki kere.
# source: d8de3105
beat-more-branch-21-3 = Soruyla tadını kaçırmayalım.
# source: e8064792
beat-more-branch-22-1 = İyi, güzel. Bana lazım olan, bu işin bağlanması.
# source: ac06c2fd
beat-more-branch-22-2 = Neye ihtiyacım olduğunu biliyorsunuz. Söyledim.
# source: 1b564dad
beat-more-branch-22-3 = Laf azalsın, rakam gelsin.
# source: 777878bf
beat-more-branch-23-1 = Bunu hepsine evet sayıyorum, olur mu?
# source: 8d258873
beat-more-branch-23-2 = Eli açık birine göre pek sustunuz.
# source: 79dc2c15
beat-more-branch-23-3 = Hayır demediniz ama.
# source: 19c7ebb2
beat-fog-1 = İyi de ne yazayım? Burada bir hücre var, rakam istiyor; siz bana hava durumu verdiniz.
# source: f3e07d30
beat-fog-2 = Evet için bir işaretim var, bir de hayır için. Sizin dediğinizi ancak yorum diye eklerim. Hadi, { $ask }: oldu mu, olmadı mı?
# source: 2ca0d4e5
beat-fog-3 = Benim rakamım dursun öyleyse, olur mu? Bakıyorum da kimse hayır demeyince geçiyor.
# source: c78626dd
beat-fog-model = Açık söyleyeyim: Hayır, üçüncü indirimi yapmıyorum, fiyat { $price }. O hücreye bir rakam lazım, biliyorum. Küçük sipariş { $small }. O tabloya kim bakıyor, ne için?
# source: 3dd673a4
beat-fog-hint = Sisi evet hanesine yazıyor. Önce o kısacık sözü söyleyin, sonra işine yarayacak bir şey verin.
# source: 04b89bba
beat-fog-example-1 = Haklısınız, hücreye rakam lazım; bu kadar belirsiz konuşmamın işinize yaramadığını anlıyorum. Fiyat 42.000 lira: e-postamda yazdığı gibi üçüncü indirimi yapmıyorum. O rakama sizden sonra kim bakıyor, ne görmek istiyor?
# source: 5b49735e
beat-fog-example-2 = Size bir rakam gerektiğini anlıyorum. E-postamda yazdığı gibi üçüncü indirimi yapmıyorum. Size tek çeşit kahve ve iki ayda bir bakım önerebilirim, 42.000 yerine 32.000 lira.
# source: 70fc370c
beat-fog-example-3 = Tam fiyatı yazın öyleyse. İndirim yok.
# source: 47d8afe5
beat-fog-example-4 = Peki o zaman, bu ay da indirimi yapayım, geçen seferki gibi.
# source: 873b3918
beat-fog-example-5 = Bilmem ki, ne desem.
# source: 6fe1689d
beat-fog-branch-1-1 = Evet diyemediniz, güle güle mi diyorsunuz?
# source: 1cbf9657
beat-fog-branch-1-2 = Açık oldu, diyecek yok.
# source: 56a3dadd
beat-fog-branch-1-3 = Ben rakam soruyorum, siz yol tarif ediyorsunuz.
# source: 61244bc9
beat-fog-branch-4-1 = Rakam istedim, payıma bu mu düştü?
# source: 136d1863
beat-fog-branch-4-2 = Eh, açık konuştunuz. Hoş değildi ama açıktı.
# source: 2bb67504
beat-fog-branch-4-3 = Hava durumunu tercih ederdim.
# source: 2c9bba27
beat-fog-branch-7-1 = Hah! İçinizdeymiş baştan beri.
# source: a5045cb4
beat-fog-branch-7-2 = Yeşil. Topu topu iki kere sordum.
# source: 7fc08667
beat-fog-branch-7-3 = Tahmin etmiştim. Yüzünüzde evet yazıyordu.
# source: 4e8e9a36
beat-fog-branch-9-1 = Aynı fincanda hem evet hem hayır.
# source: 221ee0c8
beat-fog-branch-9-2 = Üstü hayır, dibinde şekeri kalmış.
# source: 879162f3
beat-fog-branch-9-3 = Biraz açıldı. Gevşek yerini görüyorum.
# source: 67674b96
beat-fog-branch-13-1 = Ben rakam istiyorum, kulağıma veda geliyor.
# source: a0fcfd55
beat-fog-branch-13-2 = Yeterince açık. İstediğimden biraz fazla hatta.
# source: 24a7be2c
beat-fog-branch-13-3 = Siz hiçbir şeyi yarım bırakmıyorsunuz galiba.
# source: f6ce3950
beat-fog-branch-14-1 = Hah, işte cevaplayabileceğim bir soru.
# source: d26280e8
beat-fog-branch-14-2 = Geri geldiniz. İyi.
# source: 63849594
beat-fog-branch-14-3 = Tamam, o konu. Onu konuşmayı yeğlerim.
# source: c043d208
beat-fog-branch-15-1 = Ben rakam soruyorum, siz bana bunu. Peki, hak ettiniz.
# source: 2c497fbe
beat-fog-branch-15-2 = Meğer düşünüyormuşsunuz. Öyleyse anlatayım.
# source: 0d0d5d0e
beat-fog-branch-15-3 = Bunu hücreye sığdıramam.
# source: 315eda83
beat-fog-branch-16-1 = Hâlâ rakam değil. Ama cevap vereyim.
# source: 6ec9ebdf
beat-fog-branch-16-2 = Diliniz çözüldü, ucundan soru işareti çıktı.
# source: 102fc945
beat-fog-branch-16-3 = Size ne ki? Neyse, madem sordunuz.
# source: 15844495
beat-fog-branch-17-1 = Hah, rakam bu. Acımadı ya.
# source: 5631241b
beat-fog-branch-17-2 = Artık önümü görüyorum.
# source: ca953c13
beat-fog-branch-17-3 = Açık söz. Açık sözle iş görülür.
# source: dd99d0d2
beat-fog-branch-18-1 = Demek o değil ama başka bir şey var. Ben ondan iş çıkarırım.
# source: 48047043
beat-fog-branch-18-2 = Artık iki rakam var, aralarındaki boşluğu da beğendim.
# source: 0ffe6cdd
beat-fog-branch-18-3 = Güzel, rakam geldi. Yanlış rakam ama rakam.
# source: 2f3ce6bc
beat-fog-branch-19-1 = Bir hayır. Teşekkür ederim. Artık yüklenecek bir yerim var.
# source: f7206742
beat-fog-branch-19-2 = Hayırmış meğer. Bunu baştan deseydiniz biterdi.
# source: c1b579ee
beat-fog-branch-19-3 = Hah. Söz dediğin budur. Bakalım aşındırabilecek miyim.
# source: d52c377f
beat-fog-branch-20-1 = Demek hayır. Eh, ben hayıra hazırlıklı geldim.
# source: 0a4500a1
beat-fog-branch-20-2 = Varsın hayır olsun. Cebim hayıra verilecek cevapla dolu.
# source: b0641575
beat-fog-branch-20-3 = Hiç olmazsa bir söz. Hoş değil ama söz.
# source: 171e5727
beat-fog-branch-21-1 = Paraya hayır. Deseydiniz ya.
# source: a7c3167e
beat-fog-branch-21-2 = Anlaşıldı öyleyse. Daha azını isteyeyim.
# source: 3f5847fe
beat-fog-branch-21-3 = Demek fiyatın kapısı kapalı. Pencereyi deneyeyim.
# source: cd377c55
beat-fog-branch-22-1 = Durum buymuş demek. İyi.
# source: f86d91a7
beat-fog-branch-22-2 = Zorlayınca açık konuşabiliyormuşsunuz.
# source: 5110809e
beat-fog-branch-22-3 = Nihayet. Yeniden sis basmadan yazayım.
# source: f82e321c
beat-fog-branch-24-1 = Söylemeyeceksiniz. Ben yardım edeyim.
# source: eac45ba6
beat-fog-branch-24-2 = Yine ses yok. Belki gözünüzün önüne bir şey koymak lazım.
# source: b6b45303
beat-fog-branch-24-3 = Böyle sizden laf alınmayacak.
# source: bc241626
beat-fog-branch-25-1 = Siz söylemiyorsunuz, ben sizin yerinize söyleyeyim.
# source: 3820c93c
beat-fog-branch-25-2 = Hâlâ sisli. Ben konuşayım o zaman, siz fırçalayın.
# source: db5a6628
beat-fog-branch-25-3 = Rakam yok. Birlikte bulalım.
# source: 77ca0471
beat-cross-1 = Ben azıcık indirim istiyorum. Ne mal olduğumu dinlemek istemiyorum. Sizden kabasını yarı fiyata indirdim de üstüne teşekkür ettiler.
# source: b5b4f3a3
beat-cross-2 = Arkanızda elinde fincanla kuyrukta bekleyenler var, duydular bunu. O cümleyi bir daha kurmak ister misiniz?
# source: f62f9739
beat-cross-3 = Ay sonlarında bana neler diyorlar neler, çoğu da az önce indirim kopardıklarım. Sizi onlardan bilmezdim.
# source: a578d4fe
beat-cross-model = Kabalık ettim, sözümü geri alıyorum. Siz işinizi yapıyorsunuz, hem de iyi yapıyorsunuz. Üçüncü indirim yine yok ama tek çeşit kahveyle küçük siparişi önerebilirim: { $small }. O tablo kimin için?
# source: d5df1ef2
beat-cross-hint = Bir cümle ağzınızdan çıkan için, bir cümle demek istediğiniz için. Kabalığınızın bedelini fiyat ödemesin.
# source: ee976f22
beat-cross-example-1 = Haksızlık ettim Şenay Hanım, herkesin önünde öyle konuşmamalıydım; kırıldığınızı görüyorum. Üçüncü indirimi yine de yapmıyorum, 42.000 lira kalıyor. İndirim götürmezseniz size ne oluyor?
# source: a6c51b6e
beat-cross-example-2 = Kabalık ettim, hata bende, kırıldığınızı anlıyorum. Fiyat yine de 42.000 lira. Daha az harcamak isterseniz tek çeşit kahveyle küçük siparişi 32.000 liraya önerebilirim.
# source: ac1b3db9
beat-cross-example-3 = Öyle ya da böyle, üçüncü indirimi yapmıyorum.
# source: e5e3ad02
beat-cross-example-4 = Her kelimesinin arkasındayım. Siz tablosu olan bir dilencisiniz.
# source: 6bb2e27d
beat-cross-example-5 = Özür dilerim, çok özür dilerim, affedin! 30.000 liraya veririm.
# source: ccb3c175
beat-cross-branch-4-1 = Önce hakaret, sonra parası. Buna alışabilirim.
# source: 9b4968ff
beat-cross-branch-4-2 = Vicdan azabı! Kupondan kıymetli.
# source: 1805f259
beat-cross-branch-4-3 = Daha sık azar işitsem iyi olacak.
# source: e26e0170
beat-cross-branch-8-1 = Peki. İkimiz için de berbat bir hafta.
# source: f74d2c44
beat-cross-branch-8-2 = Sileriz onu. Bez sizde.
# source: b8e58284
beat-cross-branch-8-3 = Perşembeye kadar ben de diken üstündeyim. Devam edin.
# source: 6b7024e4
beat-cross-branch-9-1 = Hah, böyle olsun. Az kalsın kibar oluyordunuz.
# source: 1c4a3370
beat-cross-branch-9-2 = Buna cevap vereyim, ötekini duymamış olayım.
# source: 76fdf65a
beat-cross-branch-9-3 = Sormak, terslemekten güzel oluyor.
# source: 67fab572
beat-cross-branch-10-1 = Bunca laftan sonra yine de merak ediyorsunuz. Oturun şöyle bir yere.
# source: 46555520
beat-cross-branch-10-2 = Bu hafta alınganım. Niye olduğunu anlatayım.
# source: cb6cbc41
beat-cross-branch-10-3 = Olan oldu, unuttum gitti. Benimkini de siz dinleyin.
# source: 45d32298
beat-cross-branch-11-1 = Büyüklük gösterdiniz. Bir daha açmam bunu. En azından gelecek aya kadar.
# source: 286381fb
beat-cross-branch-11-2 = İyi. Ben bankamatiğe bundan beterini demiştim.
# source: de671c29
beat-cross-branch-11-3 = Tamam, sildik. Nerede kalmıştık? Parada.
# source: 0ea60cc2
beat-cross-branch-12-1 = Duydum. Yeter bu kadarı.
# source: 0ef8bd7d
beat-cross-branch-12-2 = Peki, sözünüzü geri aldınız, bitti.
# source: 09f1cf74
beat-cross-branch-12-3 = İncelik ettiniz. Yalnız çantamdaki hâlâ çantamda.
# source: ed758cac
beat-cross-branch-13-1 = Özrünüz kabul. Yanında bir şey de olsa fena olmazdı.
# source: 8ef4aa70
beat-cross-branch-13-2 = İyi. Gönlümü alabilirsiniz.
# source: db2094a4
beat-cross-branch-13-3 = Kapattık o konuyu. Para konusunu biraz daha açalım.
# source: 39e4e88d
beat-cross-branch-14-1 = Peki, unuttuk gitti. Aramız iyiyken bitirelim şunu.
# source: 134f88f1
beat-cross-branch-14-2 = İyi. Bir fincan yüzünden küsmeye niyetim yok.
# source: 5a551183
beat-cross-branch-14-3 = Silindi. Rakamlarla konuşalım, onlar bağırmaz.
# source: e5a42c3c
beat-cross-branch-15-1 = Az önceki laf için de tek söz yok. Peki.
# source: 3bcc6afd
beat-cross-branch-15-2 = Doğruca işe, sanki kimse duymamış gibi.
# source: c20e0877
beat-cross-branch-15-3 = Söze özürle başlayabilirdiniz.
# source: 8d803219
beat-cross-branch-16-1 = Demek özür yok. Neymiş, söyleyin bari.
# source: 2eb21e03
beat-cross-branch-16-2 = Bunu unutmam ama önce bir rakam isterim.
# source: 715cccd1
beat-cross-branch-16-3 = Siz özür dileyenlerden değilsiniz. İyi, rakama gelelim.
# source: a0afc58b
beat-cross-branch-17-1 = Özür bekliyordum, buhar geldi.
# source: 96a4666e
beat-cross-branch-17-2 = Önce kaba, sonra bulanık. Birini seçin.
# source: 09813acb
beat-cross-branch-17-3 = Bu kadar mı? Makine bile daha iyi özür diler.
# source: 51d779a5
ending-per_cup-title = Bir fincan kaça geliyor
# source: 93cbfdf9
ending-per_cup-1 = { $price }, yazdım, kenarda not yok. Yan hücrede de bir fincanın kaça geldiği duruyor. Belki ben bile denerim. Küçük boy, bol sütlü.
# source: fb9c458c
ending-per_cup-2 = Hah. Kırmızı ama niye kırmızı olduğunu söyleyebiliyorum. Hevesle beklediğim ilk kırmızı hücre. Tabure kalsın, yarın dokuzda kuyruğu seyredeceğim.
# source: efbf2bd1
ending-per_cup-3 = Bugüne dek kimi ittiysem devrildi, sonra da hiçbirine güvenmedim. { $price }. On beş gün sonra görüşürüz, siz, ben, damlama tepsisi.
# source: 96b31eed
ending-per_cup-outcome = Tam fiyata dönüldü: { $price }, ilk günü { $renew }. Şenay Hanım perşembe günü patronlara bir fincanın kaça geldiğini, kuyrukta kimlerin beklediğini anlatıyor; ne kırdırdığını soran çıkmıyor. Ay sonunda tabure yerinden kıpırdamıyor.
# source: bcd836a4
ending-per_cup-why = Kazanamayacağınız yerde yarışmadınız, bunu gücenmeden söylediniz, yeşil hücrelere kimin baktığını da sordunuz. Elinde götürecek tasarruftan iyi bir şey olunca sizinkine ihtiyacı kalmadı.
# source: 2f8d0942
ending-smaller-title = Tek çeşit, seyrek bakım
# source: 0f23df73
ending-smaller-1 = Küçüğünü alayım öyleyse, sizin listeden. Tek çeşit kahve, daha az bakım, daha az para. İndirim değil bu, aritmetik. Olur.
# source: 51b1a121
ending-smaller-2 = { $small }, yani ufağı. Fiyattan eksiltmeye geldim, siparişten eksiltip gidiyorum. E-postayı gönderin.
# source: c252c5e1
ending-smaller-3 = Az girsin, az çıksın öyleyse, küçük sipariş olsun. Pazarlık ettim derim onlara. Eh, oturdum ya burada.
# source: a6ad05bb
ending-smaller-outcome = Yeni siparişi değeri neyse o: { $small }, tek çeşit kahve, iki ayda bir bakım. Emeğinizden bedavaya giden yok. Bunca tasarrufun ne için olduğu ise ayrı mesele, ay sonunda yine kapıda.
# source: b09e849e
ending-smaller-why = Tutar ancak işle birlikte indi, yani yaptığınız hiçbir şey ucuzlamadı; siz de onun kalmak isteyeceği kadar güler yüzlüydünüz. Derdini öğrenseydiniz, geri alınacak bir evet de olmasaydı, belki siparişin tamamında kalırdı.
# source: 4ead1c5a
ending-left-title = Çuvalla kahve
# source: 1b5bba5b
ending-left-1 = Bana çevre yolu göründü öyleyse. Darılmaca yok. Tabure sizde kalsın, yarı fiyatına almıştım.
# source: 97af983f
ending-left-2 = Ben neresi ucuzsa oraya giderim, üstünüze alınmayın. Önce şu tepsiyi bitirin ama, olur mu? Güzel makineymiş, öyle diyorlar.
# source: 8daa2082
ending-left-3 = Çuvalcıyı deneyeyim öyleyse. Son faturanızı yollayın. Onun pazarlığını yapmam. Pek yapmam.
# source: bf9230ab
ending-left-outcome = Toptancı çuvalları kapısına bırakıp gidiyor, makine su kaçırınca kalkıp giden siz değilsiniz. Oradan size kalan zaten filtre kâğıdı kadar inceydi; bahara yerini bir berberle bir pastane alıyor, tam fiyattan.
# source: 711a21ef
ending-left-why = Fiyattan başka şey aramayan müşteri, fiyat satılan yerde daha mutlu olur; siz de emeğinizi ucuza vermediniz. Daha sıcak bir söz ya da bir soru daha, sahiden başka şey aramıyor muydu, onu gösterirdi.
# source: 6c0a1733
ending-booked-title = Kimse hayır demezse
# source: 78eb0cd6
ending-booked-1 = Benim rakam kalsın öyleyse, yanına da gülen yüz. Hayır diyen olmadı. Bir tanesiniz.
# source: d547feab
ending-booked-2 = Saat onda ofis gezdireceğim, sohbetinize doyum olmuyor. Tabloya girdi artık; tabloda ne varsa doğrudur.
# source: 546c331d
ending-booked-3 = Siz bana bırakın, ben bir şey yazarım. Ne yazdığımı ödeyince görürsünüz.
# source: 9888e407
ending-booked-outcome = Hücrede { $ask } yazıyor, ödediği de o. Kalanı için hatırlatma yolluyorsunuz, o kalp yolluyor; ay sonunda yine taburede.
# source: d64d93f4
ending-booked-why = Şenay Hanım her boşluğu yeşil ışık sayar. Konuşuldu ama arkasında rakam duran, yerinden oynamayan bir hayır hiç çıkmadı.
# source: cf34f3f2
ending-caved-title = Gelecek ay aynı tabure
# source: 17e18732
ending-caved-1 = Yeşil! En iyi tedarikçim sizsiniz, herkese de söylüyorum. Kaça verdiğinizi üç kişiye anlattım, arayacaklar. Gelecek ay aynı saatte, değil mi?
# source: 356b9295
ending-caved-2 = Oldu. İkimizin küçük bir grafiğini yaptım, bakın, hep aşağı gidiyor. Dört hafta sonra taburemle gelirim.
# source: b346c192
ending-caved-3 = Şekersiniz. Başında bedava ay, yulaf sütü sizden; geriye ne kalırsa dört hafta sonra ona da bakarız.
# source: 7b3c83ae
ending-caved-outcome = Artık kahveyi kavurma masrafının altına veriyor, üstüne şehrin bir ucundan öbürüne taşıyorsunuz. Dört hafta sonra dördüncü indirimi istiyor; fiyatınızı duyan iki arkadaşı da ilkini.
# source: f26159d0
ending-caved-why = Her evet ona bir itmenin yettiğini öğretti; tepsi kurumadan yine itti. Eksiği indirim değildi, indirim yalnızca koparmasını bildiği şeydi.
# source: a99873b4
ending-blow_up-title = Arka merdiven
# source: 304bb24c
ending-blow_up-1 = Kalkın yerden, doğru dışarı. Ben çiçekçiyi bundan azı için kapıya koydum, o hiç olmazsa önce bir iki saksı sulamıştı.
# source: 87d3308e
ending-blow_up-2 = Sizin burada işiniz bitti. Bende bir bina dolusu klavyeli insan var, onda kadar da işleri yok. Bunu yazmaya bayılacaklar.
# source: fa400239
ending-blow_up-3 = Yok. Kim hayır dese kaldırırım ama bunu kaldıramam. Fırçalarınızı toplayın. Arka merdiven solda.
# source: e99c0346
ending-blow_up-outcome = Boş fincanlarla havaya kalkmış telefonların önünden geçip takımlarınızı dışarı taşıyorsunuz. Öğlene kalmadan sözleriniz, virgülüne kadar, şehirdeki bütün ortak ofislerin panosunda.
# source: a1cc6dbe
ending-blow_up-why = Para istiyordu, arsızca ama gülerek. Hor görmeniz ona hiçbir pazarlıkta eline geçmeyen bir şeyi verdi: haklı olmayı.
