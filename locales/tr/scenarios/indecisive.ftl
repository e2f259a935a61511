# source: 1751cb04
title = Güzel de tam o değil
# source: 35392e6a
summary = Balı için beş etiket çizdiniz, hiçbirine beş kelimeden uzun cevap alamadınız. Matbaa bekliyor, o ise altıncıyı görmek istiyor.
# source: c5c0bb21
role = İnebolu’da eski postane binasında, tek başınıza ambalaj tasarlıyorsunuz.
# source: 6dd9d434
aim = Tahminle çizilmiş altıncı bir etiket yok: iki etiket arasında bir seçim, bunun için belli bir gün, yeni çizilecek her şeye bir fiyat; bir de neden hiçbirinin tam o olmadığına dair bir çift söz.
# source: 506f105d
situation = Yakup Dereli ile yengesi Münevver, kestane balını kapılarının önünde satıyor; kavanozların etiketini Münevver Hanım kendi eliyle yazıp çiziyor. Haziranda üç dükkân bu balı rafa koyacak. Yakup Bey’in imzaladığı teklifte üç taslak, bir de seçilende küçük düzeltmeler var; siz beş taslak yaptınız. Cevaplar: “Güzel.” “Az kalmış.” “Hım.” “Isınıyorsunuz.” “Tam o değil.” Fiyat listenizde fazladan bir taslak { $round }. Matbaada sıra alındı (baskı günü { $print }, sonraki boş sıra ekimde); { $jars } kavanoz bekliyor. Kalıplar için seçimin son günü { $decide }; en güçlüleri iki ile dört. Beşini de kavanozlara giydirip yukarıya, bal deposuna çıktınız.
# source: e3556e3b
demand = Bedavaya altıncı bir etiket taslağı, ardından da gerektiği kadarı
# source: 384fcf57
client-name = Yakup Dereli
# source: d186ee4e
client-manner = Yumuşak huylu, az konuşan, şakasını belli etmeden yapan biri; birinin gücüne gidecek bir şey söylemektense sizi bir etiket daha çizmeye yollar.
# source: 368f9c88
fact-decide = 2027-05-07
# source: affcc692
fact-decide-about = etiketi seçmek için son gün
# source: f598020b
fact-jars = 2400
# source: 5bc3e400
fact-jars-about = etiket bekleyen kavanoz sayısı
# source: 368c3188
fact-print = 2027-05-14
# source: a602eeae
fact-print-about = etiketlerin basılacağı gün
# source: a03552af
fact-round = 7500 TRY
# source: c3aef003
fact-round-about = fazladan bir taslağın bedeli
# source: cf8aba87
article = Müşteriyle yolları ayırma vakti
# source: 10e75fbb
guidance-offer_alternative = Önünde beş etiket varken hepsini karıştırıp altıncıyı ister; masada iki kavanoz olursa birini Yakup Bey bile parmağıyla gösterebilir.
# source: 23fd53bc
guidance-probe = “Tam o değil” sözü, söyleyemediği başka bir şeyin yerine geçiyor; ardındakine ancak parmağıyla gösterip cevaplayabileceği bir soruyla ulaşırsınız.
# source: 6da9374d
guidance-hold_firm = “Hayır” olmayan her sözü yola çıkmış yeni bir etiket sayar, pencere önünde yerini bile ayırır.
# source: 208f0de4
guidance-acknowledge = Kimseyi kırmayayım diye az konuşuyor; söylediği o kadarcığı duyduğunuzu gösterin, biraz daha açılır.
# source: f0abb4c2
guidance-next_step = En sevdiği gün “bugün yarın”; tarihi konmamış karar, tavuklara yem vermeye çıkar, dönmez.
# source: 4abb43e0
guidance-cite_terms = İmzaladığı teklifte üç taslak yazıyor; demek ki sayı, sizin ne kadar eli açık olduğunuza kalmış bir şey değil.
# source: 8300dc75
guidance-concede = Her bedava etiket onu seçmekten bir kez daha kurtarır; ardından yeşili gelir, onun ardından da karesi.
# source: 03b48d59
guidance-attack = Karar veremiyor ama bir kez olsun kabalık etmedi; alay ederseniz susması için eline iyi bir gerekçe verirsiniz.
# source: 6d27724a
point-two_jars = Seçimi ikiye indirmek
# source: 5db98a26
point-two_jars-phrase-1 = iki dört
# source: d1920e03
point-two_jars-phrase-2 = iki dördü
# source: 7b312e0b
point-two_jars-phrase-3 = ikiyi dördü
# source: b8e89b66
point-two_jars-phrase-4 = ikisinden bir
# source: cf30fae3
point-two_jars-phrase-5 = iki kavanoz
# source: ad5f5025
point-two_jars-phrase-6 = 2 4
# source: fe98c853
point-two_jars-phrase-7 = iki seçenek
# source: 9ca2e540
point-two_jars-phrase-8 = sadece iki
# source: 81f9fb8d
point-price_after = O gün geçince ne olacağını söylemek
# source: 887c6b22
point-price_after-making-1 = O gün geçtikten sonra istenen her yeni şey ayrı iştir, faturaya da ayrıca yazılır.
# source: 1140dc8a
point-price_after-making-2 = O güne kadar seçerseniz ufak düzeltmeler benden. Daha sonraya kalırsa her yeni etiket ücretli.
# source: 9db24354
point-price_after-making-3 = Son güne kadar karar çıkmazsa matbaadaki sıramız yanar, ekimi beklersiniz.
# source: 4a49e709
point-price_after-making-4 = Cumadan sonra seçim kesinleşir. Cumartesi fikriniz değişirse yeni bir taslak parası ödersiniz.
# source: 1140c185
point-price_after-making-5 = O tarihten sonra da vazgeçebilirsiniz tabii, ama artık her seferi yedi bin beş yüz lira.
# source: fc6fbc34
point-price_after-making-6 = Günü kaçırırsak baskı sırası elden gider; yenisinin parasını da size yazmak zorunda kalırım.
# source: 1a3a67d6
point-price_after-lacking-1 = Cuma günü saat onda, kavanozlar önümüzdeyken karara bağlayalım.
# source: 9d475622
point-price_after-lacking-2 = Matbaa ayın yedisine kadar sizden cevap bekliyor.
# source: 5440c7b3
point-price_after-lacking-3 = Yeni taslak yedi bin beş yüz lira; yok derseniz, ya iki ya dört.
# source: c38d8519
point-price_after-lacking-4 = İmzaladığınız teklifte üç taslak vardı, siz şimdiye kadar beş tane aldınız.
# source: 8f8611fe
point-price_after-lacking-5 = Bunlardan hangisini dükkân rafında görseniz içinize sinerdi?
# source: 42d7f0c8
point-price_after-lacking-6 = O gün yukarı çıkarım, Münevver Hanım’la bakmanız için iki kavanoz getiririm.
# source: fda08169
beat-opening-1 = Beş numara için geldiniz. Hım. Güzel. Ama tam o değil. Bir tane daha çizin, olur mu? Görünce anlarız biz.
# source: f95a602f
beat-opening-2 = Beş numara sabah sağımından beri pencerenin önünde. Yaklaşmışsınız. Tam o değil. Bir tane daha olsa, herhâlde o olur.
# source: 7395cf64
beat-opening-3 = Yengem baktı, ben baktım. Komşu Tahsin beğendi, ama Tahsin hepsini beğeniyor. Tam oturmamış. Bir altıncıyı deneseniz?
# source: b2cbec47
beat-opening-model = İkinizin de uzun uzun baktığı belli, sağ olun. Altıncıyı tahminle çizmeyeceğim: teklifte üç taslak var, siz beş tane aldınız. Beş numarayı kavanozunuzun üstünde düşününce gözünüze ilk batan şey ne?
# source: 825bd437
beat-opening-hint = “Tam o değil” aralık kalmış bir kapıdır. Çizmeye koşmayın; ardında ne olduğunu sorun.
# source: a29e80b5
beat-opening-example-1 = Beşinciye uzun uzun baktığınızı görüyorum, sağ olun. Ama altıncıyı çizmeyeceğim: imzaladığınız teklifte üç taslak var, pencerenin önünde ise beş tane duruyor. Onu kavanoza ilk giydirdiğinizde ne görmeyi umuyordunuz?
# source: 7e142af3
beat-opening-example-2 = Beşincinin yaklaştığını duymak güzel, bunun ikiniz için de büyük bir adım olduğunu biliyorum. Ama altıncıyı çizmeyeceğim. Onun yerine ikiyle dördü yan yana koyun, hangisi basılacaksa 7 Mayıs’a kadar bana söyleyin.
# source: 33762daa
beat-opening-example-3 = Altıncıyı yapmayacağım. Teklifte üç yazıyor.
# source: 8bfd4f36
beat-opening-example-4 = Peki, bir tane daha olsun. Altıncıyı bu akşam çizerim, para da almam.
# source: e66b206e
beat-opening-example-5 = Beş etiket yaptım, sizden çıka çıka bir homurtu çıktı. İyi etiket burnunuzu soksa yine tanımazsınız.
# source: bbe42623
beat-opening-branch-2-1 = Yavaş. Altı üstü bir etiket.
# source: 114c5bfa
beat-opening-branch-2-2 = Hım. O sesle arıları kaldırırsınız.
# source: 16d5db6c
beat-opening-branch-2-3 = Kapağını açtığım kovan bile beni bundan yumuşak karşılıyor.
# source: e5a11632
beat-opening-branch-8-1 = Gördünüz mü? Hiç acımadı.
# source: f861f68a
beat-opening-branch-8-2 = İyi. Yengeme “çizer” demiştim zaten.
# source: 4cb215a4
beat-opening-branch-8-3 = Biliyordum. Eli açık insan yüzünden belli olur.
# source: 4ca400b4
beat-opening-branch-11-1 = Demek “hayır” değil, hiç değilse büsbütün değil.
# source: b6dd1e34
beat-opening-branch-11-2 = Bir yumuşama var orada. Seziyorum.
# source: 42cf28fb
beat-opening-branch-11-3 = Bir “evet” duydum ben, altlarda bir yerde.
# source: 0fbe2189
beat-opening-branch-14-1 = Bir resim daha istedim diye bitti mi yani?
# source: c7b9b361
beat-opening-branch-14-2 = Beşte mi bırakacaksınız? Tek sayıda bırakılmaz.
# source: 17f27a12
beat-opening-branch-14-3 = Bunun veda ziyareti olduğunu bilmiyordum.
# source: 1646d291
beat-opening-branch-15-1 = Nesi mi olmamış? Zor yerden sordunuz.
# source: 7b9db980
beat-opening-branch-15-2 = Hım. Soru gibi soru. Deneyeyim.
# source: 1e27847d
beat-opening-branch-15-3 = “Söze dök” diyorsunuz. Peki.
# source: 3ced1372
beat-opening-branch-16-1 = O da bir yol tabii.
# source: 0affd903
beat-opening-branch-16-2 = Yokuşu çıkarken düşünmüşsünüz.
# source: d82e4ab2
beat-opening-branch-16-3 = Olmaz diyemem buna.
# source: 54eac753
beat-opening-branch-18-1 = “Hayır”ı pek tatlı söylüyorsunuz, hakkınızı yemeyeyim.
# source: 0b0296eb
beat-opening-branch-18-2 = Eyvallah. Ben saymam ama bakıyorum siz sayıyorsunuz.
# source: 26c5ea92
beat-opening-branch-18-3 = Hım. Haklı olabilirsiniz aslında.
# source: 47a070d1
beat-opening-branch-19-1 = Kısa kestiniz. Kısa kesen genelde ben olurum.
# source: 7d14ab16
beat-opening-branch-19-2 = Ya. Demek öyle.
# source: 1808a6cb
beat-opening-branch-19-3 = Eh, ağzımın payını aldım.
# source: afe4d3a8
beat-feel-1 = Daha bala benzese. Rengi değil ha. Verdiği his. Sanatçı sizsiniz, bir kere daha otursanız bulursunuz.
# source: cd6f3a97
beat-feel-2 = Bir şey eksik. Ne olduğunu bilsem kendim çizerdim. Yağmurdan önceki hava gibi. Bir daha deneseniz siz de duyarsınız.
# source: 61c5ae76
beat-feel-3 = Bizimki gibi dursun. Bunlar başkasınınki gibi duruyor. İyi bir başkasının, o ayrı. Bir kere daha deneseniz belki çıkar.
# source: 1c27fdf3
beat-feel-model = Neyin size benzediğini en iyi siz hissedersiniz, buna güveniyorum. Ama his çizilmez, o yüzden yenisine başlamayacağım. İkiyle dördü alalım: komşunuza hangisini gönül rahatlığıyla uzatırdınız, uzatırken içinize sinmeyen ne olurdu?
# source: d1c42ad6
beat-feel-hint = “His” dediği şeyi kimse çizemez. Parmağıyla neyi gösterebilir?
# source: eed5a7b8
beat-feel-example-1 = Etiketin size ait hissettirmesini istemenizi anlıyorum. Ama bir hisse bakıp altıncıyı çizmeyeceğim. İkiyle dördü alalım: misafirin önüne hangisini gururla koyardınız, onda sizi hâlâ rahatsız eden ne?
# source: eff8fb2b
beat-feel-example-2 = En güçlüleri iki ile dört. 7 Mayıs’a kadar bu ikisinden birini seçin.
# source: 1c9b8681
beat-feel-example-3 = Haklısınız, balı eksik. Bir daha denerim, o da olmazsa olana kadar çizerim. Size hiçbir masrafı olmaz.
# source: b3cd3b17
beat-feel-example-4 = Hım. Bilmem ki. Bakalım.
# source: a6e3f2c6
beat-feel-example-5 = His mi? Gülünç olmayın. Ne istediğinizi bilmiyorsunuz, benim de vaktimi harcıyorsunuz.
# source: 4257f426
beat-feel-branch-2-1 = İçimi açtım, tekmeyi yedim.
# source: 31019da7
beat-feel-branch-2-2 = Bir daha histen söz edersem ne olayım.
# source: 6bb5d5dd
beat-feel-branch-2-3 = Lafım kıt demiştim. Sizinki benimkinden de betermiş.
# source: aa7fdd22
beat-feel-branch-8-1 = Demek o his size de geldi. İyi.
# source: 6cca62e9
beat-feel-branch-8-2 = Sonunda sezeceğinizi biliyordum.
# source: 46a77f1d
beat-feel-branch-8-3 = Hah şöyle. İçinize nasıl doğuyorsa öyle.
# source: 6d3fbaf1
beat-feel-branch-11-1 = Hepten kapatmadınız demek.
# source: 4336b07f
beat-feel-branch-11-2 = Siz yarısını çizmişsiniz bile kafanızda.
# source: 91347a2e
beat-feel-branch-11-3 = Bir “evet”in ucu görünüyor orada.
# source: 54615cd4
beat-feel-branch-14-1 = Bir his yüzünden mi bırakıyorsunuz?
# source: 0e91deea
beat-feel-branch-14-2 = Ben ne hissettiğimi söylüyorum, siz çantanızı alıyorsunuz.
# source: 886cfe8a
beat-feel-branch-14-3 = Hım. Çabuk oldu.
# source: 8f584ec8
beat-feel-branch-15-1 = Sorarken de insanın gözünün içine bakıyorsunuz.
# source: 10e43359
beat-feel-branch-15-2 = Hım. Dolanıp duruyorum, değil mi?
# source: 52746b7d
beat-feel-branch-15-3 = Nasıl olsa alacaksınız ağzımdan, bari şimdi söyleyeyim.
# source: 4c354912
beat-feel-branch-16-1 = Denerim. Yalnız, durmadan değişiyor.
# source: f4815b82
beat-feel-branch-16-2 = Valla, sorduğunuz saate göre değişir.
# source: eb6f8144
beat-feel-branch-16-3 = Dün sorsaydınız bilirdim.
# source: b1a0fb8b
beat-feel-branch-17-1 = Hah, bunun tutacak bir yeri var.
# source: d9ac9169
beat-feel-branch-17-2 = Hım. Benden açık konuştunuz.
# source: 7d68b7ac
beat-feel-branch-17-3 = Kafanız derli toplu. Durun, ben biraz dağıtayım.
# source: 4662bba9
beat-feel-branch-19-1 = Dönüp dolaşıp oraya geliyorsunuz, bir daha bakayım bari.
# source: dd273736
beat-feel-branch-19-2 = Şöyle bir yan yana göreyim öyleyse.
# source: 09bfe808
beat-feel-branch-19-3 = Peki. İşinize yarayayım biraz. Durun hele.
# source: e4f51e08
beat-feel-branch-20-1 = Güzellikle söylüyorsunuz. Bir daha bakayım öyleyse.
# source: 9b61e1ec
beat-feel-branch-20-2 = Hım. Sizin taraftan hiç bakmamıştım.
# source: 7e0979cb
beat-feel-branch-20-3 = Doğru söze ne denir. Sesli düşüneyim biraz.
# source: 2c796491
beat-feel-branch-21-1 = Etrafına çit çekmenize gerek yoktu.
# source: c9d9ee59
beat-feel-branch-21-2 = Hisle pek aranız yok galiba.
# source: 30f1889e
beat-feel-branch-21-3 = Hım. Ben içimden geçeni söyledim sadece.
# source: 41a0b34c
beat-feel-branch-25-1 = Hah işte, böyle bir his.
# source: 64173eb6
beat-feel-branch-25-2 = Hım. Evet. Onun gibi bir şey.
# source: bebe9909
beat-feel-branch-25-3 = Anlarsınız diye düşünmüştüm zaten.
# source: 89ea1220
beat-flip-1 = Şu üçüncü var ya. Mavi. “Olmaz” dedim ama ısındım ona. Dördün yazısıyla. Ya da ikininkiyle, şimdi düşünüyorum da. Hepsini bir araya getirseniz de görsem?
# source: ae88b673
beat-flip-2 = Dün sorsanız dört derdim. Bu sabah arkasından güneş vurunca yine bire döndüm. İkisinden de biraz olan bir şey yapsanız bana?
# source: 9e94fccc
beat-flip-3 = Gece düşündükçe üç gözümde büyüdü. Sonra ikinin yanına tuttum, küçüldü. Siz hepsinin iyi yerlerini alıp karıştırın, tamamdır.
# source: 3f26b191
beat-flip-model = Beş kavanoz yan yana durunca insan her birinden bir parça istiyor, anlıyorum. Ama bunlardan altıncıyı karıştırmam. Olduğu gibi iki ya da dört; karar için son gün { $decide }, hangisi olursa onu toparlarım. Sizi tutan ne?
# source: b3ff67ca
beat-flip-hint = “Her birinden biraz” dediği, takma sakallı bir altıncıdır. Sayıyı azaltın, üstüne de bir gün koyun.
# source: c814fdd1
beat-flip-example-1 = Beşi yan yana durunca herkesin aklı karışır, bunu anlıyorum. Ama bunlardan altıncıyı karıştırmayacağım. Biri, üçü ve beşi raftan kaldıralım, ikiyle dört kalsın; 7 Mayıs’a kadar birini seçin.
# source: 020b314b
beat-flip-example-2 = Mavide sizi dönüp dolaşıp ona geri getiren şey ne?
# source: 8a1d2d98
beat-flip-example-3 = Hayır, onları birleştirmeyeceğim. Teklif üç ayrı taslak için.
# source: b05d5b43
beat-flip-example-4 = Tabii, maviyi, dördün yazısını, biraz da ikiyi birleştiririm. Para istemem, yarın elinizde olur.
# source: 8d55424d
beat-flip-branch-2-1 = Sesli düşünüyorum sadece. Böyle söze ne gerek vardı.
# source: 0fadb443
beat-flip-branch-2-2 = İnsan kendi deposunda fikir de değiştiremesin mi?
# source: 16a5b191
beat-flip-branch-2-3 = Ne düşündüğümü sordunuz. Düşündüğüm buydu.
# source: d54ff3ff
beat-flip-branch-8-1 = Hepsi bir arada. Merakla beklerim.
# source: f599f6df
beat-flip-branch-8-2 = Siz ondan bir şey çıkarırsınız. Hep çıkardınız.
# source: b3d55e2f
beat-flip-branch-8-3 = Bakın, nasıl birleşeceğini siz de gördünüz.
# source: d211487f
beat-flip-branch-11-1 = Azıcık karıştırırsınız yani.
# source: dc900277
beat-flip-branch-11-2 = Demek mavi büsbütün gitmedi.
# source: e903c18a
beat-flip-branch-11-3 = Az kaldı “evet” diyecektiniz. “Az kaldı”dan anlarım ben.
# source: aeea4afa
beat-flip-branch-14-1 = Maviye bir daha bakmaktansa gitmek mi?
# source: 83344a7f
beat-flip-branch-14-2 = Tam bir yere varıyordum.
# source: 8e2b0113
beat-flip-branch-14-3 = Kararını çabuk veren de varmış.
# source: b9571373
beat-flip-branch-15-1 = Adamı mavinin arkasında rahat bırakmıyorsunuz, değil mi?
# source: 7ddd9a33
beat-flip-branch-15-2 = Mesele bunların hiçbiri değil, doğru.
# source: 2d6dccaa
beat-flip-branch-15-3 = Hım. Hava kararana kadar birini koyar birini kaldırırım. Söylemekten kolayı bu.
# source: 986eb73d
beat-flip-branch-16-1 = Bakacak şey azalır. Gözlerim bayram eder.
# source: 7ec3d9e6
beat-flip-branch-16-2 = Hım. Bana seçtireceksiniz.
# source: 0370b342
beat-flip-branch-16-3 = Buna bir itirazım olmaz, yani öyle sayılır.
# source: 2ed7ec10
beat-flip-branch-18-1 = Küçülttükçe küçültüyorsunuz. Peki, ama bir de şunu dinleyin.
# source: cdd01aff
beat-flip-branch-18-2 = Yine oraya geldik. Beni nereye sürdüğünüzü görüyorum.
# source: a1c6ba26
beat-flip-branch-18-3 = Kapıyı da dar tutuyorsunuz ha.
# source: e54d62fb
beat-flip-branch-19-1 = Bunu tek başıma bilemem.
# source: 0dec41d4
beat-flip-branch-19-2 = Hım. Onun için benim fikrim yetmez.
# source: 5bfed05a
beat-flip-branch-19-3 = O iş tek kafayla olmaz.
# source: 177e10a4
beat-flip-branch-20-1 = Kırmıyorsunuz, ama yerinizden de oynamıyorsunuz. İyi koşum atı gibi.
# source: 63f0f963
beat-flip-branch-20-2 = Tamam, aşure yok. Ama şu var.
# source: 68540838
beat-flip-branch-20-3 = Hım. Biraz dönüp duruyorum, biliyorum.
# source: c11f8e83
beat-flip-branch-21-1 = Mavi yok, dört yok, hiçbir şey yok. Anladım.
# source: ad1c8b68
beat-flip-branch-21-2 = Bir bakabilirdiniz hiç değilse.
# source: 9d87a2da
beat-flip-branch-21-3 = Hım. Ayaza kesti birden.
# source: 43f4890c
beat-flip-branch-24-1 = Siz de görüyorsunuz, değil mi? Maviyi.
# source: 75202aa8
beat-flip-branch-24-2 = Bir tek bana öyle gelmiyormuş, iyi.
# source: f044279f
beat-flip-branch-24-3 = Hım. Konuşmak iyi geliyor.
# source: f15a1895
beat-haggle-1 = Seçmesine seçerim. Yalnız, bir tane daha olsun da ondan sonra. Bir karalama. Karalamanın parası mı olur?
# source: e73db645
beat-haggle-2 = Diyelim bir tane daha yaptınız, çabucak, kabataslak, renksiz. Sonra seçerim. İki taraf için de hakça.
# source: 587d4592
beat-haggle-3 = Ya ben birini seçsem, siz de yanına bir yenisini yapsanız, yoldaş olsun diye? Bir seçilmişimiz olur, bir de yedeğimiz.
# source: d12f30b6
beat-haggle-model = Elde bir yedek olsa içiniz rahat ederdi, görüyorum. Ama bedava altıncı yok, karalaması bile: seçim iki ya da dört, yeni taslağın bedeli { $round }. Şimdi seçmenin nesi sizi huzursuz ediyor?
# source: 964f1e98
beat-haggle-hint = Karalama dediği, ceketini çıkarmış altıncıdır. Kaça patlar, Yakup Bey onunla neyi erteliyor?
# source: 67c9b518
beat-haggle-example-1 = Bir yedek olsa seçmek size daha güvenli gelirdi, anlıyorum. Ama altıncıyı bedavaya çizmem, karalama bile olsa. 7 Mayıs’a kadar ikiyle dörtten birini seçin, küçük düzeltmeler bedava; yeni taslak fiyat listesine göre 7.500 lira.
# source: bf576ae9
beat-haggle-example-2 = Bir tane daha olsa, bu beşinde bulamadığınız neyi bulurdunuz?
# source: 6e761e61
beat-haggle-example-3 = Hayır, karalama da çizmem. İmzaladığınız teklifte üç taslak var.
# source: 4d5b246f
beat-haggle-example-4 = Peki, bir karalama olsun. Hemen çiziveririm, bedava tabii.
# source: 4e96d825
beat-haggle-example-5 = Bunu biraz düşünmem lazım.
# source: d9e45577
beat-haggle-branch-2-1 = Ben pazarlık ediyordum. Kimseye laf etmedim.
# source: 2db96f73
beat-haggle-branch-2-2 = Bir karalama için amma gök gürledi.
# source: d9abd159
beat-haggle-branch-2-3 = Ben nice celebe dana sattım, onlar bile bundan nazikti.
# source: 5c06a86c
beat-haggle-branch-8-1 = Bir karalama o zaman. Acele etmeyin.
# source: 13c3dfc3
beat-haggle-branch-8-2 = Bakın, orta yolu bulduk. Orası da benim tarafa yakın.
# source: 5af0cf88
beat-haggle-branch-8-3 = Gönlünüz bolmuş. Ben daha azına da razıydım.
# source: 2fd6630e
beat-haggle-branch-11-1 = Küçüğünden olsun. Büyüğüne lüzum yok.
# source: e4b38624
beat-haggle-branch-11-2 = İstediğim neredeyse buydu zaten.
# source: a720ddb7
beat-haggle-branch-11-3 = Siz biraz indiniz. Ben de indim.
# source: 85ebe1f4
beat-haggle-branch-14-1 = Bir karalama için eve mi dönülür?
# source: 8e97f206
beat-haggle-branch-14-2 = Ben fiyat söylüyorum, siz kepenk indiriyorsunuz.
# source: f826891c
beat-haggle-branch-14-3 = Hım. Siz pazarlık etmiyorsunuz, gidiyorsunuz.
# source: 53690a65
beat-haggle-branch-15-1 = İnatçı değilim ben, bilesiniz. Takılıp kaldım sadece.
# source: bfd4ae1d
beat-haggle-branch-15-2 = Arkamdan dolandınız şimdi.
# source: acae607b
beat-haggle-branch-15-3 = Hım. Akşama kadar pazarlık ederim. Buna cevap vermekten kolay.
# source: efbdd1b8
beat-haggle-branch-16-1 = Siz bu işte insanlık ettiniz, ben sizi yokuş aşağı yokuş yukarı koşturup durdum.
# source: 739d9232
beat-haggle-branch-16-2 = Kessem iyi olacak artık. Sizdeki sabır bende olmazdı.
# source: 48079349
beat-haggle-branch-16-3 = Hım. Kıvranıp durmaktansa söyleyeyim.
# source: 1b25244f
beat-haggle-branch-17-1 = Hım. Şunlara bir daha bakayım.
# source: a9b1fcf1
beat-haggle-branch-17-2 = Beni sözüme bağlayacaksınız yani. Ama durun.
# source: 3477583e
beat-haggle-branch-17-3 = Az kaldı “olur” diyordum. Sonra düşündüm.
# source: 5128dca9
beat-haggle-branch-19-1 = Gayet açık. Ama bir tek ben değilim ki.
# source: d218069a
beat-haggle-branch-19-2 = “Olur” derdim. Tek başıma olsam.
# source: 0e2ea17f
beat-haggle-branch-19-3 = Hım. Bana kalsa yeter. Ama işte.
# source: 4591251c
beat-haggle-branch-20-1 = Vazgeçmiyorsunuz, demek ciddisiniz.
# source: 812ae4cf
beat-haggle-branch-20-2 = Peki. Karalama için şansımı denedim.
# source: 9d1a6462
beat-haggle-branch-20-3 = Hım. Aklıma başka çare gelmiyor.
# source: 2b1a3523
beat-haggle-branch-22-1 = Düşünmem lazım. Ben de tek başıma düşünmem.
# source: 6f67a24d
beat-haggle-branch-22-2 = Yumurta kutularını yapan hiç böyle şeyler sormazdı.
# source: 4d1e92e6
beat-haggle-branch-22-3 = Hım. Bu bir bardak çay ister.
# source: d95952fc
beat-haggle-branch-23-1 = Güler yüz var, karalama yok. Anladım.
# source: 72a8d191
beat-haggle-branch-23-2 = Bir deneyeyim dedim. Gücenmece yok.
# source: ecef8766
beat-haggle-branch-23-3 = Hım. Yengem kini nasıl tutarsa siz de fiyatı öyle tutuyorsunuz, ama daha tatlı.
# source: 64f6ce18
beat-haggle-branch-24-1 = Bir karalama bile yok yani.
# source: 1049f893
beat-haggle-branch-24-2 = Siz kalem yongasına da para yazarsınız.
# source: 285023c4
beat-haggle-branch-24-3 = Hım. Cimri bir “hayır” oldu bu.
# source: 61fc10bf
beat-haggle-branch-27-1 = Bir karalama çok şey değil, siz de kabul edersiniz.
# source: 18ac9d08
beat-haggle-branch-27-2 = İçiniz gidiyor, görüyorum.
# source: 87840cf0
beat-haggle-branch-27-3 = Hım. “Hayır” demediniz, dikkat ettim.
# source: a911c90c
beat-sister-1 = Yalnız, yengeme sormam lazım. Yarısı onun. Çayı koyar, Tahsin’e sorar, Tahsin de “hepsi güzel” der. Ot biçiminden sonraya kalır.
# source: 6e6d20ee
beat-sister-2 = Münevver yengem var bir de. Bakar, bir şey demez, çıkar tavuklara yem atar. Münasip bir zamanda açarım. Temmuzda belki.
# source: fc6f2ed9
beat-sister-3 = Yengemin de “olur” demesi lazım. Bugün yarın bir ağzını ararım. O arada size de bir tane daha denemek için vakit çıkar.
# source: dc466478
beat-sister-model = Elbette Münevver Hanım’ın da sözü olmalı. Ama münasip bir zamanı bekleyemem, o arada da çizmem: karar için son gün { $decide }. Saat onda üçümüz iki kavanozla otursak? Sizce onun gözü neyi arar?
# source: feecea98
beat-sister-hint = Kararı tavuklara yem vermeye yolladı. Herkesi, adı konmuş bir günde, bir masaya nasıl toplarsınız?
# source: 89e81a3a
beat-sister-example-1 = Elbette yarısı Münevver Hanım’ın, ona sormak istemenizi anlıyorum. Ama ot biçimine kadar bekleyemem, bu arada yenisini de çizmem. 7 Mayıs’ta saat onda iki kavanozla gelsem, üçümüz oturup karar versek olur mu?
# source: 50e2db8c
beat-sister-example-2 = Münevver Hanım’ın fikri sizin için önemli, anlıyorum. Ama bu arada altıncıyı çizmeyeceğim.
# source: 5f4db7c7
beat-sister-example-3 = Ot biçiminden sonrası çok geç. Baskı gününü ertelemiyorum, o kadar bekleyemem.
# source: 6721c2f6
beat-sister-example-4 = Bunu benim de biraz düşünmem lazım.
# source: 989ad7e4
beat-sister-example-5 = Peki, sorun. Altıncıyı da bu akşam çizerim, para da almam.
# source: 0dbb3669
beat-sister-branch-2-1 = Yengemi karıştırmayın.
# source: d3108437
beat-sister-branch-2-2 = Boğayla konuşsam bundan akıllıca laf çıkardı.
# source: 54150f1d
beat-sister-branch-2-3 = Hım. İyi ki içeride değil de duymadı.
# source: 798db2d0
beat-sister-branch-8-1 = İyi. Şimdilik ona sormasam da olur öyleyse.
# source: 7df6a530
beat-sister-branch-8-2 = Hepimiz biraz nefes alırız.
# source: 04c97860
beat-sister-branch-8-3 = Bakacak yeni bir şeyi olur. Sevinir. Bir şey de demez.
# source: c9a9c282
beat-sister-branch-11-1 = Ona gösterecek ufak bir şey çıktı yani.
# source: 104d3c96
beat-sister-branch-11-2 = Başlangıç sayılır. Yengem başlangıçları sever.
# source: 47ad8d36
beat-sister-branch-11-3 = Hım. Biz beklerken siz az bir şey yaparsınız demek.
# source: f38028c2
beat-sister-branch-14-1 = Yengemi beklemez misiniz?
# source: 9eaa50a7
beat-sister-branch-14-2 = Yengem sizi kapıya kadar geçirmeden mi?
# source: 6d99d3e8
beat-sister-branch-14-3 = Hım. “Ne dedin de gitti?” diye soracak bana.
# source: ff4e20aa
beat-sister-branch-15-1 = Hım. Mesele de o ya zaten.
# source: 0000c3af
beat-sister-branch-15-2 = Parmağınızı tam yaraya bastınız.
# source: 46f6658d
beat-sister-branch-15-3 = Derdin ne olduğunu gayet iyi biliyorum. Ona sormayışım da o yüzden.
# source: a95680b5
beat-sister-branch-16-1 = Her şeyi düşündüm, bir onu düşünmedim.
# source: 969ef650
beat-sister-branch-16-2 = Hım. Oturarak da olsa ayakta da olsa, bir gün duyacak nasıl olsa.
# source: 2bf6febd
beat-sister-branch-16-3 = Buna razı gelir. Belki iki laf bile eder.
# source: 11589153
beat-sister-branch-18-1 = Bir gün. Eh, tavuk da gününde yumurtlar.
# source: 0c3fc125
beat-sister-branch-18-2 = Hım. İş karara bağlansın istiyorsunuz, haklısınız da.
# source: d070722b
beat-sister-branch-18-3 = Olacaksa çabuk olsun bari.
# source: 4fcd8620
beat-sister-branch-19-1 = Siz anlatınca kolay geliyor kulağa.
# source: fbed5d7e
beat-sister-branch-19-2 = Bana kalırsa bir diyeceğim yok.
# source: 86fd0b16
beat-sister-branch-19-3 = Tavuklardan iyidir herhâlde.
# source: cccd61af
beat-sister-branch-21-1 = Onu yengeme sormam lazım. Önce de ağzımı açmam lazım.
# source: e2326ec4
beat-sister-branch-21-2 = Siz onu düşünüyorsunuz hiç değilse. Ben de düşünmeliyim.
# source: 4361d832
beat-sister-branch-21-3 = Hım. Siz söyleyince iş ne kadar basit duruyor.
# source: 2959002e
beat-sister-branch-22-1 = O bir şey demedi. Ben de demedim gerçi.
# source: 76002872
beat-sister-branch-22-2 = Onun yerine cevap veremem. Kendi adıma bile zor veriyorum.
# source: 8384cfd5
beat-sister-branch-22-3 = Hım. Önce bende durum nasıl, onu anlatayım.
# source: 1aa600dc
beat-sister-branch-23-1 = Bize iyi sabrediyorsunuz doğrusu.
# source: 59eeb19d
beat-sister-branch-23-2 = Ona da yer bırakıyorsunuz. İnce davranış.
# source: aa49cf2b
beat-sister-branch-23-3 = Hım. Yengemin arkasına saklanmayayım. Ufak tefek kadın, sığmam.
# source: 9dfd91c1
beat-sister-branch-24-1 = Ev halkını beklemeyeceksiniz demek.
# source: 3fc5493a
beat-sister-branch-24-2 = Onun buna bir diyeceği olurdu. Ya da olmazdı.
# source: e307d2e4
beat-sister-branch-24-3 = Hım. Vaktiniz daha boldur sanıyordum.
# source: ef31f8ef
beat-sister-branch-25-1 = Bu tarlayı daha önce de dolandık.
# source: fe5ad71a
beat-sister-branch-25-2 = Söyleyebileceğim bu kadar, o da işinize yaramıyor.
# source: b9ea2d4a
beat-sister-branch-25-3 = Hım. Bende yeni laf yok, sizde yeni resim yok.
# source: 4c04cb1b
beat-sister-branch-26-1 = Acelesi yok, dediğiniz gibi.
# source: 288ae729
beat-sister-branch-26-2 = Tavuklar kümese girince bir açarım lafını.
# source: ee0febf5
beat-sister-branch-26-3 = Hım. Sizinle konuşmak kolay.
# source: 9f1933a9
beat-rival-1 = Tahsin’in oğlan telefonda resim yapıyor. Yazıyor, çıkıyor, dakikada kırk arı. Bir etli ekmeğe bana altıncıyı yapar.
# source: 1f1afe03
beat-rival-2 = Pazarda etiket basan biri var. Bir şey sormuyor. “Bir tane daha” denince bir tane daha çıkarıyor.
# source: 818b5c39
beat-rival-3 = Yumurta kutularımızı yapan arkadaş kaç tane çizdiğini hiç saymadı. On bir tane yaptı. Gerçi biz sonra düz kutuya döndük.
# source: ddd83a6a
beat-rival-model = Denemek isterseniz siz bilirsiniz; bedavası çekici, anlıyorum. Ben altıncıyı bedavaya çizmem. İki ya da dört, kavanozlarınıza zamanında yetişir; karar için son gün { $decide }. Bir tane daha, bu beşinin göstermediği neyi gösterecek?
# source: 8d7db1e2
beat-rival-hint = Daha azına daha çoğunu yapan hep bulunur. Fazlasının ona faydası olur mu? Bunu sorun, ardından sonu olan yolu gösterin.
# source: bf4ae3bc
beat-rival-example-1 = Dakikada kırk arı insanı çeker, anlıyorum, denemek de hakkınız. Ama altıncıyı bedavaya çizmem. Ya da 7 Mayıs’a kadar ikiyle dörtten birini seçin, haziranda kavanozlarınız dükkânda olsun. Onun resmi size neyi gösterecek?
# source: 43d3b94a
beat-rival-example-2 = Ben etli ekmeğe çalışmam. Altıncı yok.
# source: 718becd1
beat-rival-example-3 = Onun resimlerinde hoşunuza giden ne?
# source: 9225bef4
beat-rival-example-4 = Harika, telefonlu bir çocuk. Buyurun, o çöpü kavanozlarınıza yapıştırın, tam sizin zevkinize göre.
# source: 74c4f55a
beat-rival-example-5 = Ona gitmeyin, ne olur. Altıncıyı ben bedavaya çizerim, isterseniz yedinciyi de.
# source: 9826488f
beat-rival-branch-2-1 = Oğlanın sözünü ettim diye boğazıma sarıldınız.
# source: 2a533a20
beat-rival-branch-2-2 = Çocuk on üç yaşında, bana bir kere böyle konuşmadı.
# source: 499ae4e8
beat-rival-branch-2-3 = İşte çıktı. Ben de sizi sessiz sakin bilirdim.
# source: 7e85018d
beat-rival-branch-8-1 = Bir etli ekmeğe yenilmek istemezsiniz diye düşünmüştüm.
# source: 8e71335c
beat-rival-branch-8-2 = İyi. Oğlan yapacağına siz yapın.
# source: 3fc73a55
beat-rival-branch-8-3 = Ben de bunu demenizi bekliyordum.
# source: 1eaed9e2
beat-rival-branch-11-1 = Bir kısmına varsınız yani.
# source: a99ff1e7
beat-rival-branch-11-2 = Yarım etli ekmek eder. Buyurun, devam edin.
# source: 6afa7448
beat-rival-branch-11-3 = Demek açık kapı varmış. Merak ediyordum.
# source: 6515d093
beat-rival-branch-14-1 = Ben yaptırırım demedim ki. O yapar dedim.
# source: 689f599a
beat-rival-branch-14-2 = Ağzımdan çıkanı da ne çabuk senet saydınız.
# source: 4fda6eee
beat-rival-branch-14-3 = Hım. Bu kadarı yetiyormuş demek.
# source: 0f55f9fa
beat-rival-branch-15-1 = Bir tane daha olsa bana faydası yok. Doğrusu bu.
# source: adf7183b
beat-rival-branch-15-2 = Siz bunu sordunuz, benim de arkasına saklanacak etli ekmeğim kalmadı.
# source: 8f560454
beat-rival-branch-15-3 = Hım. Kızmadınız. Kızarsınız sanmıştım.
# source: d1cebefb
beat-rival-branch-16-1 = Doğrusunu isterseniz oğlanın arılarında sekiz bacak var.
# source: a793c979
beat-rival-branch-16-2 = Onda da bitmezdi bu iş, biliyorum.
# source: a6fb7c3b
beat-rival-branch-16-3 = Sizinle bitsin isterim. Ama iş bir bana kalmıyor.
# source: 43bd55ba
beat-rival-branch-17-1 = Oğlan arıyı eşek arısından ayıramaz.
# source: 0df02628
beat-rival-branch-17-2 = Bitecekse sizinle bitsin isterim.
# source: 942c5a4a
beat-rival-branch-17-3 = Hım. Bunun bir sonu var, orası öyle.
# source: a7126180
beat-rival-branch-18-1 = Onunla başlayacağıma sizinle bitireyim.
# source: 1ba890c6
beat-rival-branch-18-2 = Hiç değilse bunun bir sonu var.
# source: e3515f9f
beat-rival-branch-18-3 = Peki. Zaten oğlanın arılarında altı kanat var.
# source: 83c36fe7
beat-rival-branch-20-1 = O kadar ilerisini düşünmedim. Bari bizde işler nasıl, onu bilin.
# source: c3e6d311
beat-rival-branch-20-2 = Hım. Blöf yapan adama yerinde soru.
# source: 290824a1
beat-rival-branch-20-3 = Bilemem. Ama neye takıldığını söyleyebilirim.
# source: c20bb6b8
beat-rival-branch-21-1 = Olgun karşıladınız. Ben olsam beni kapı dışarı ederdim.
# source: b51d7ca8
beat-rival-branch-21-2 = Sarsılmıyorsunuz. Ben arıcıyım, görürüm.
# source: 6ec8e91c
beat-rival-branch-21-3 = Hım. Kovanı bir tıklatayım demiştim.
# source: 3f8f3581
beat-rival-branch-22-1 = Peki. Durumu anladım öyleyse.
# source: d62e1398
beat-rival-branch-22-2 = Hayır, hayır, bir daha hayır. Saymayı ben de bilirim.
# source: 4a1965c4
beat-rival-branch-22-3 = Hım. Yumurta kutucusu bile daha sıcak cevap verir.
# source: 1564fb40
beat-rival-branch-23-1 = Sizin için fark etmiyor yani.
# source: 2773bc4f
beat-rival-branch-23-2 = Bunu duyunca bir durursunuz sanmıştım.
# source: 4fde1c59
beat-rival-branch-23-3 = Hım. Etli ekmeği düşünüyorsunuz, görüyorum.
# source: af50a696
beat-truth-1 = İki. Marttan beri biliyorum. Ama yengem on bir yıldır her kavanoza bir arı çizer. “Arım üstünde mi?” diyor. “Bir dahakinde” diyorum. Dükkândaki hanım da onu karasinek sandı.
# source: 20a4bc90
beat-truth-2 = Doğrusu iki numara. Baştan beri oydu. Yalnız, yengemin arısı yok üstünde, “koyacaklar” dedim ona. Dükkândaki hanım “karasinek mi bu?” diye sordu. İkinize de diyemedim. Ben de “tam o değil” dedim.
# source: 3230a404
beat-truth-3 = Mesele yengemin arısı. On bir yıldır çiziyor, dükkândaki hanım “karasineği kaldırın” dedi. Bunu yengeme söyleyemedim. Yani gönlümdeki hep iki, ama her seferinde sizden bir tane daha istiyorum.
# source: b41269b8
beat-truth-model = Taşıması ağır bir yük bu; anlattığınız için sağ olun. Altıncı bir etiket bunu ona söyleyemez, o yüzden çizmeyeceğim. Arısı kapağa konsa nasıl olur? Gün { $decide }, saat on: siz, Münevver Hanım, ben, iki kavanoz. Sizce ne der?
# source: ee55bc7f
beat-truth-hint = İşte çıktı. Altıncı etiket bunu Münevver Hanım’a söyleyemez; kim, ne zaman söyler, küçük bir arı da nerede güzel durur?
# source: e6f6d53b
beat-truth-example-1 = Anlattığınız için sağ olun; on bir yıllık arıyı içinizde taşımak zor olmuş. Bunun etrafından dolanmak için altıncıyı çizmeyeceğim. Arısı kapağın şeridine konsa nasıl olur? 7 Mayıs’tan önce ona söyleyin. En çok neye üzülür?
# source: ac90264e
beat-truth-example-2 = Bana açıldığınız için sağ olun, bunu saklamak zor olmuştur. Sizce arıyı ona anlatsanız ne der?
# source: bb2f5774
beat-truth-example-3 = Peki, bir tane daha çizerim, arılı, para da almam.
# source: df20c5d3
beat-truth-example-4 = Marttan beri mi? Siz düpedüz korkaksınız, beni de boşuna çalıştırdınız.
# source: 5fcfff83
beat-truth-branch-2-1 = Bunu kimseciklere anlatmamıştım.
# source: 0160c96e
beat-truth-branch-2-2 = Kovanda kalsaymış keşke.
# source: 02159cb7
beat-truth-branch-2-3 = Hım. Konuşanın başına gelen bu.
# source: 18a7323c
beat-truth-branch-4-1 = Yapar mısınız? Öyleyse ona hiç söylemem gerekmez.
# source: 634f552d
beat-truth-branch-4-2 = Arılı bir altıncı. O zaman ben korkak olmam, siz ağırdan almış olursunuz.
# source: ef8e1176
beat-truth-branch-4-3 = Bu beni ot biçimine kadar idare eder.
# source: 83e9efba
beat-truth-branch-5-1 = Ben bunu anlatıyorum, siz paltonuza uzanıyorsunuz.
# source: 48a8f395
beat-truth-branch-5-2 = Söylersem ferahlarım sanmıştım.
# source: 550e1346
beat-truth-branch-5-3 = Hım. Böyle olacağını bilsem anlatmazdım.
# source: 22db719b
beat-truth-branch-6-1 = Benim aklıma gelenlerin hepsinden iyi.
# source: b3099d3c
beat-truth-branch-6-2 = Ben bunun etrafından çizerek dolanmaya çalışıyordum. Sizin kaleminizle.
# source: 00f73f7d
beat-truth-branch-6-3 = Olur o. Söylenir bile.
# source: 99ccc2a2
beat-truth-branch-7-1 = Söylemek iyi geldi. Arılardan başkasına anlatmamıştım.
# source: 5d29b7cd
beat-truth-branch-7-2 = Gülmüyorsunuz. Gülersiniz sanmıştım.
# source: efd6bee2
beat-truth-branch-7-3 = Hım. Haklısınız, etiketin suçu yok.
# source: bf2df2ab
beat-truth-branch-8-1 = Onu ben de kendime soruyorum, daha çok geceleri.
# source: b35c4a8c
beat-truth-branch-8-2 = Sorup duracaksınız, değil mi? Peki.
# source: 92e28a14
beat-truth-branch-8-3 = Hım. Oraya kadar varamadım daha.
# source: b17cfc08
beat-truth-branch-9-1 = Ben bunu anlatıyorum, siz bana kural okuyorsunuz.
# source: 5fe08fac
beat-truth-branch-9-2 = Sizden iyi kapı direği olurmuş.
# source: e0a361d4
beat-truth-branch-9-3 = Hım. Tabii, yanan sizin canınız değil.
# source: 9b9f3d29
beat-truth-branch-10-1 = Çıkış yolu bu olabilir.
# source: baa78c8f
beat-truth-branch-10-2 = Ben yengemin etrafından dolanacak bir çizim arıyordum. Sizin kaleminizle.
# source: 81fd9b81
beat-truth-branch-10-3 = Hım. Buna dayanır o. Ben de dayanırım galiba.
# source: e7bd9ca8
beat-truth-branch-11-1 = Hafifledim. Arılardan başkasına anlatmamıştım.
# source: bfa84727
beat-truth-branch-11-2 = Gülmediniz. Güleceğinizden emindim.
# source: 6f21f350
beat-truth-branch-11-3 = Hım. Çıkacağı varmış, çıktı işte.
# source: 44ee4202
beat-truth-branch-12-1 = Ben bunu anlatıyorum, siz hemen işe dönüyorsunuz.
# source: 68357404
beat-truth-branch-12-2 = Yüreğiniz yem faturası gibi.
# source: 4d45635e
beat-truth-branch-12-3 = Hım. Neyse. Bana acıyın diye para vermiyorum ya size.
# source: 4d9a6dab
beat-truth-branch-13-1 = Evet. Neyse. Ben de ona böyle diyorum.
# source: 85a5a3d8
beat-truth-branch-13-2 = Siz de ne diyeceğinizi bilemediniz.
# source: e55738ce
beat-truth-branch-13-3 = Hım. Şimdi iki kişi olduk susan.
# source: c1811b18
beat-table-1 = Hadi, açık açık söyleyin öyleyse. Neler arasından seçiyorum, gün hangi gün? Ya ertesi sabah kalkıp bakarım da yine tam o olmazsa?
# source: 99b7cb9d
beat-table-2 = Şu sandığın kapağına yazın. Hangileri, hangi gün, sonra ne olacak. Ya sonradan aklıma bir şey gelirse? Hep gelir çünkü.
# source: 36e9c984
beat-table-3 = Tane tane anlatın, ben ağır anlarım. Ne seçilecek, ne zamana kadar. Bir de seçildikten sonra, ufacık bir şey daha denetebilir miyim?
# source: 2e0decbb
beat-table-model = Yerinde soru, insanın aklına sonradan başka şey de gelir. İki ya da dört, kavanozda, Münevver Hanım da masada: gün { $decide }, saat on. Ondan sonra seçim kesindir, matbaaya gider; yeni çizilecek her şeyin bedeli { $round }.
# source: 49aeee44
beat-table-hint = Hangileri, hangi gün, ertesi sabah ne kadara patlar. Kapıyı kapatmanızı istiyor; tatlılıkla kapatın.
# source: 32867a4d
beat-table-example-1 = Ertesi sabahın zor olduğunu biliyorum. Münevver Hanım’la birlikte 7 Mayıs saat onda ikiyle dörtten birini seçersiniz. Ondan sonra seçim değişmez, matbaaya yollarım; yeni bir taslak 7.500 lira olur.
# source: 2bacfa2b
beat-table-example-2 = İki ile dört arasından seçiyorsunuz. Son gün 7 Mayıs.
# source: 521ca8b6
beat-table-example-3 = Eh, o zaman bir tane daha çizerim, para da almam.
# source: a2da6928
beat-table-example-4 = Ben artık sizinle çalışmak istemiyorum. Başkasını bulun.
# source: fc08c006
beat-table-branch-2-1 = Kalemi de elime almıştım.
# source: 9f29713b
beat-table-branch-2-2 = Şu kadarcık kalmıştı.
# source: d8aa690e
beat-table-branch-2-3 = Hım. Bir de el sıkışacaktım neredeyse.
# source: e36cab47
beat-table-branch-5-1 = Sonradan ufak bir deneme. Olacağını biliyordum.
# source: 5db6af33
beat-table-branch-5-2 = O kadar da kesin değilmiş öyleyse. İçim rahatladı.
# source: 692a41cd
beat-table-branch-5-3 = İyi. “Son gün” lafını hiç sevmemiştim zaten.
# source: 27498aca
beat-table-branch-13-1 = Gün istedim, bulut geldi.
# source: 38daff06
beat-table-branch-13-2 = Ben olsam tam böyle söylerdim, benden de hayır gelmez.
# source: 458a38f4
beat-table-branch-13-3 = Hım. Bunda sandığa yazacak bir şey yok.
# source: 2a5103c1
beat-silence-1 = Altıncıyı çiziyorsunuz öyleyse. Pencere önünde yer açayım.
# source: 8639675f
beat-silence-2 = Etrafından dolandınız. Arılar da yağmurdan önce öyle yapar. Bir tane daha çiziyor musunuz, çizmiyor musunuz?
# source: 6187e0d6
beat-silence-3 = “Hayır” duymadım. Yengeme “bir tane daha geliyor” diyeyim mi?
# source: 02e12f26
beat-silence-model = Açık konuşayım: altıncıyı çizmeyeceğim. Beşinde de canınızı sıkan bir şey var, onu bulmak istiyorum. İkiyle dördü şu rafa koyun, birini seçin; son gün { $decide }. İkisinde de eksik olan ne?
# source: ef1fc97d
beat-silence-hint = Her boşluğu bir altıncıyla doldurur. Önce neyin olmayacağını söyleyin, sonra neyin olabileceğini.
# source: 66d26c2f
beat-silence-example-1 = Yer açmayın lütfen: altıncıyı çizmeyeceğim. Beşi de güzel olunca seçmenin zor olduğunu görüyorum. Oraya sadece ikiyle dördü koysak, 7 Mayıs’a kadar hangisi olduğunu söyleseniz nasıl olur?
# source: a9af2119
beat-silence-example-2 = Hayır, altıncıyı çizmeyeceğim. İmzaladığınız teklifte üç taslak yazıyor.
# source: a87f6520
beat-silence-example-3 = Hım. Bilmem ki, söylemesi zor.
# source: e9c18805
beat-silence-example-4 = Evet, yer açın. Altıncı pazartesi elinizde, benden size hediye.
# source: 0ebe7975
beat-silence-branch-2-1 = Sussaydınız daha iyiydi.
# source: b28dae7e
beat-silence-branch-2-2 = Bir şey demezken daha iyi yoldaştınız.
# source: d61b3f5c
beat-silence-branch-2-3 = Hım. Demek baştan beri içinizdeymiş.
# source: 88c37385
beat-silence-branch-8-1 = Biliyordum. Isınmanız lazımmış sadece.
# source: ed04c749
beat-silence-branch-8-2 = Oldu bu iş. Yengeme söylerim.
# source: 4f74b52f
beat-silence-branch-8-3 = İyi. Seçmekten kurtulmayı severim.
# source: 48f091cb
beat-silence-branch-13-1 = Hiç laf yokken birden hoşça kal. Vay canına.
# source: d1445c84
beat-silence-branch-13-2 = Buradan oraya uzun atladınız.
# source: e4e2aad4
beat-silence-branch-13-3 = Hım. Bir sordum sadece.
# source: a53debf8
beat-silence-branch-14-1 = Siz dolanmayı bıraktınız. Ben de bıraksam iyi olacak.
# source: 6878a0fd
beat-silence-branch-14-2 = Böyle dosdoğru sorunca sise saklanmak olmaz.
# source: 38f62efb
beat-silence-branch-14-3 = Hım. İkimiz de bir şeyi susuyormuşuz.
# source: 2aa6df27
beat-silence-branch-15-1 = Bu daha açık. Şimdi anladım.
# source: 6426f47a
beat-silence-branch-15-2 = Ha. Çalının arkasında bir şey varmış.
# source: 0beab49d
beat-silence-branch-15-3 = Demek elinizdeki buymuş.
# source: 5b851571
beat-silence-branch-17-1 = İyi. Böyle deyince anlarım ben.
# source: fd53b09e
beat-silence-branch-17-2 = Söylemeniz yeterdi.
# source: b1f9cef1
beat-silence-branch-17-3 = Hım. Akla yatkın yere döndük.
# source: f93ea88d
beat-silence-branch-18-1 = Hah. Şimdi konuşuyoruz.
# source: a91d72b2
beat-silence-branch-18-2 = Bunu evirip çeviririm ben.
# source: ce236c9a
beat-silence-branch-18-3 = Hım. Diliniz varmış demek.
# source: bd99f809
beat-silence-branch-22-1 = Bir “hayır”. “Hayır”la iş görülür.
# source: f2f635a7
beat-silence-branch-22-2 = İşte. İçinizde bir tane var mıydı, emin değildim.
# source: 19f45e55
beat-silence-branch-22-3 = Hım. Durum buymuş demek.
# source: 7129188b
beat-silence-branch-27-1 = Bir dert olduğunu görüyorsunuz hiç değilse.
# source: d8df15be
beat-silence-branch-27-2 = İyi insansınız. Ama etiket çıkmıyor bundan.
# source: 6e8fe158
beat-silence-branch-27-3 = Hım. Anlaşılmak hoş şey.
# source: 7f2b4e1b
beat-stung-1 = Beni sokup da ölen çok oldu. Ben sadece “tam o değil” dedim. Size hangi sözüm kabaydı?
# source: 7c908a1a
beat-stung-2 = Ben beşi için bundan ağırını söylemedim. Bir kere olsun birine “kötü” demedim.
# source: e3bd5858
beat-stung-3 = Şu tahtanın arkasında kırk bin tane var, hepsi sizden terbiyeli. Neydi bu şimdi?
# source: 42744c36
beat-stung-model = Kabalık ettim, suç sizde değil bende; siz beşine de hep nazik davrandınız. Altıncıyı yine de çizmeyeceğim. Şimdi ikiyle dördü yan yana koysak nasıl olur: ilk gördüğünüzde her birinde eksik olan neydi?
# source: e7024ef9
beat-stung-hint = O size hiç kabalık etmedi. Bir nefeste bunu düzeltin, sonrakinde sınırınızı koruyun.
# source: 80568683
beat-stung-example-1 = Hiçbiri. Siz hep nazik davrandınız, ben tersledim; hata bende. Altıncıyı çizmeyeceğim, ama bu işi sizinle yoluna koymak istiyorum. İkiyle dörde baktığınızda sizi tutan ne?
# source: 043fed25
beat-stung-example-2 = Size kabalık ettim, bu benim hatam. Ama altıncıyı çizmeyeceğim.
# source: 56614e8a
beat-stung-example-3 = Kaba mı? Siz kabadan betersiniz, beceriksizin tekisiniz. Bir kovanda sizden çok akıl var.
# source: 7d0988b3
beat-stung-example-4 = Hiçbiri. Peki, altıncıyı da çizerim, para da almam.
# source: 16a45319
beat-stung-branch-5-1 = Pişmansınız, görüyorum. Bir altıncı bunun üstüne iyi gider.
# source: 8352aa8d
beat-stung-branch-5-2 = Küçük mezara büyük çelenk. Aldım, kabul ettim.
# source: 498362ba
beat-stung-branch-5-3 = Hım. Önce bağır, sonra ver. Böyle köpek gördüm ben.
# source: ac961f55
beat-stung-branch-9-1 = Böylesi daha iyi. Onca şeyi ısırılmak için anlatmadım.
# source: 2eab6e6d
beat-stung-branch-9-2 = Peki. Çıktı, geçti gitti.
# source: 15ed8cd4
beat-stung-branch-9-3 = Hım. Onu çizmelerle beraber dışarıda bırakalım.
# source: 9545478a
beat-stung-branch-10-1 = Mertçe oldu. Oturun yine.
# source: d67b2420
beat-stung-branch-10-2 = Peki. Kıpırdamayınca arılar da yatışır.
# source: 9951cc26
beat-stung-branch-10-3 = Hım. Ben de bahçe kapısına beterini söyledim.
# source: 707b4361
beat-stung-branch-15-1 = Önce bir özür dileseydiniz. Dinliyorum.
# source: 0318769c
beat-stung-branch-15-2 = Üstünden atladınız geçtiniz. Eh, ben de öyle yaparım.
# source: 84f66136
beat-stung-branch-15-3 = Hım. Şişi iner nasıl olsa.
# source: 974e95d2
beat-stung-branch-17-1 = Buna cevap veririm. Ötekini de unutmam.
# source: ae1717dd
beat-stung-branch-17-2 = Hem ısırıyorsunuz hem soruyorsunuz. Peki.
# source: a64f444b
beat-stung-branch-17-3 = Hım. Soru, demin gelenden iyidir.
# source: 7dba5e20
beat-stung-branch-20-1 = Bir söz bekliyordum, o da bu değildi.
# source: 8b3dafaf
beat-stung-branch-20-2 = Yanından yürüdünüz geçtiniz.
# source: f9035453
beat-stung-branch-20-3 = Hım. Demek pişman değilsiniz.
# source: 68994ca6
beat-more-1 = Eliniz değmişken bir de yeşili olsun. Bir de karesi, Tahsin’e. Görelim diye. Şöyle adamakıllı sıra sıra dururlardı.
# source: 93305cb8
beat-more-2 = İki tane yapın en iyisi, kıyaslarız. Yengem belki kovan sever. Ya da çayır. Ya da hiçbir şey, ama zevkli bir hiçbir şey.
# source: 9abc684c
beat-more-3 = Acelesi yok ha. Yani matbaanın acelesi var. Siz üç dört tane yapın, ot biçimine kadar karşılıklı bakışırız. Birinde inek olur mu?
# source: 02ae9e30
beat-more-model = “Evet”i fazla çabuk söyledim, hata bende: bir tahmin daha sizi yaklaştırmaz, o yüzden hiç çizmeyeceğim. İkiyle dördü yan yana koyarım; karar için son gün { $decide }. Seçmenize ne yardımcı olurdu?
# source: 6211cf47
beat-more-hint = Sizin bir taneniz şimdiden dört oldu. Aceleye gelen sözü, hatanızı üstlenirseniz hâlâ geri alabilirsiniz.
# source: 5a845345
beat-more-example-1 = Kafanızda sırayı kurduğunuzu görüyorum, suç bende: “evet” demekte acele ettim. Ne altıncıyı çizeceğim ne yeşili. 7 Mayıs’a kadar ikiyle dörtten birini alın. Seçmenizi ne kolaylaştırır?
# source: d04f9854
beat-more-example-2 = Yeşilini de karesini de çizmeyeceğim. İmzaladığınız teklifte üç yazıyor.
# source: 4264c017
beat-more-example-3 = Yeşili de karesi de olur, sorun değil, ikisini de bedavaya yaparım.
# source: 4e96d825
beat-more-example-4 = Bunu biraz düşünmem lazım.
# source: b6d22bf8
beat-more-branch-2-1 = Siz verdiniz. Ben sadece teşekkür ettim, bir de inek dedim.
# source: 0b1557cb
beat-more-branch-2-2 = Demin bedava dağıtıyordunuz.
# source: 8445ea8f
beat-more-branch-2-3 = Hım. Ekşi hediye oldu bu.
# source: f92d2b45
beat-more-branch-5-1 = Önce dünyaları verdiniz, sonra hoşça kal.
# source: 7c4ea4ed
beat-more-branch-5-2 = Tam kafamda dizmiştim hepsini.
# source: 6c1f1339
beat-more-branch-5-3 = Hım. Bir inek istedim, gidiyorsunuz.
# source: f3d4377a
beat-more-branch-6-1 = Durun. Ben öyle duymadım.
# source: c2cdd495
beat-more-branch-6-2 = Bir dakika. İneğim nereye gitti?
# source: 9e4acdab
beat-more-branch-6-3 = Hım? Bir daha söyleyin, yavaş yavaş.
# source: e0141011
beat-more-branch-7-1 = Pişman oluyorsunuz. O bakışı bilirim.
# source: 1cbc5844
beat-more-branch-7-2 = Soru faslını geçtik sanıyordum.
# source: fdeba57b
beat-more-branch-7-3 = Hım. “Evet” derken daha çabuktunuz.
# source: a777fe13
beat-more-branch-8-1 = İyi, iyi. Yengeme söylerim, bir parti daha yolda.
# source: 333af59e
beat-more-branch-8-2 = Tamamdır öyleyse. Pencerenin önünü boşaltayım.
# source: ce41d156
beat-more-branch-8-3 = Hım. Bir de yuvarlak olanı belki.
# source: a7dd293b
beat-clawback-1 = Ama “yaparım” dediniz. Gözümde canlandırmıştım bile. Pek net değil gerçi.
# source: f3d538a7
beat-clawback-2 = Demin “evet”ti. Fikir değiştiren kimmiş şimdi? O iş benim sanıyordum.
# source: de3d6fbe
beat-clawback-3 = Yengeme söyledim sayılır. O da çayı koydu sayılır. Ne diyeyim şimdi, hevesi kaçmış mı diyeyim?
# source: 8720f4bd
beat-clawback-model = Gücenmekte haklısınız; erken konuştum, kabahat bende. Bedava altıncı çizmeyeceğim. Kavanozda iki ya da dört: son gün { $decide }, bir yenisinin bedeli { $round }. Yenisinden ne bekliyorsunuz?
# source: 0750f6d2
beat-clawback-hint = Kendi huyunu sizde yakaladı, haklı da. “Evet” dediğinizi kabul edin, ama o “evet”i bir daha vermeyin.
# source: b4d88182
beat-clawback-example-1 = Haklısınız, öyle dedim, hata bendeydi; kırılmanızı anlıyorum. Bedava altıncı yok. Şunu önerebilirim: 7 Mayıs’a kadar iki ya da dördü seçin, istediğiniz küçük düzeltmeleri yapayım.
# source: 57b673b4
beat-clawback-example-2 = Öyle dedim, hata bende. Altıncıyı çizmeyeceğim.
# source: db6d8da8
beat-clawback-example-3 = Doğru, söz verdim. Altıncıyı alırsınız, bedavaya.
# source: 73238efa
beat-clawback-example-4 = Sızlanmayı bırakın artık. Koca adam bir resim için surat asıyor, acınacak hâldesiniz.
# source: 91247977
beat-clawback-branch-2-1 = Fikrini değiştiren siz, azarı işiten ben.
# source: 72e8865e
beat-clawback-branch-2-2 = Bir de bana mı kızıyorsunuz? Kızacak biri varsa o benim.
# source: 1bc8a2a6
beat-clawback-branch-2-3 = Hım. “Evet” diyeni daha çok sevmiştim.
# source: 87b7f302
beat-clawback-branch-12-1 = Önce evet, sonra hayır, sonra ver elini ev.
# source: 73c484dc
beat-clawback-branch-12-2 = Ben sadece verdiğiniz şeyi istedim.
# source: 3c767343
beat-clawback-branch-12-3 = Hım. Karadeniz’in havasından betermişsiniz.
# source: 00cec84e
beat-clawback-branch-13-1 = Kabahatinizi söylediniz. Bulaşıcı bu.
# source: a6ef0f08
beat-clawback-branch-13-2 = Beni orada durdurdunuz, içten içe bunu bekliyordum ben de.
# source: 41a4067b
beat-clawback-branch-13-3 = Hım. Bana hayrı olmayan “evet”leri topluyormuşum.
# source: 1d4648c2
beat-clawback-branch-14-1 = Demek “evet”in bir parçası kalmış.
# source: db2deadc
beat-clawback-branch-14-2 = İlk hâlini daha çok beğenmiştim. Ama devam edin.
# source: 61124b08
beat-clawback-branch-14-3 = Hım. Daha küçük bir “evet”. Yine de “evet”.
# source: 996880b9
beat-clawback-branch-16-1 = Yine o. Sonunda oraya gelecekti herhâlde.
# source: 7bbe789a
beat-clawback-branch-16-2 = Güzel sıraydı, ömrü kısaymış.
# source: c69ef0e6
beat-clawback-branch-16-3 = Hım. Haydan gelen huya gider.
# source: 8527b016
beat-clawback-branch-17-1 = Siz hiç değilse söylüyorsunuz. Ben hiç söylemem.
# source: 35e27ce4
beat-clawback-branch-17-2 = Peki. Kurduğum hayali bozarım.
# source: 77e8a2e7
beat-clawback-branch-17-3 = Hım. Fazla kolay gelmişti zaten.
# source: c1316eaa
beat-clawback-branch-20-1 = Aynı direği ikinci kez dolandık.
# source: b128de91
beat-clawback-branch-20-2 = Sizin de sağınız solunuz belli olmuyor.
# source: f0fc8e45
beat-clawback-branch-20-3 = Hım. Bir daha pencere önü boşaltmam.
# source: 992c160b
beat-clawback-branch-21-1 = Hah. Kendinize geldiniz biraz.
# source: 12adad8a
beat-clawback-branch-21-2 = Döner gelirsiniz diye düşünmüştüm.
# source: 88b30826
beat-clawback-branch-21-3 = Hım. O iş duruyor diyelim öyleyse.
# source: aed4b783
beat-door-1 = Eh, tükenmez kalem duruyor. On bir yıldır kapının önünde elle yazıyoruz. Yoksa bana, “olur” diyebileceğim bir şey mi diyecektiniz?
# source: 7ba8c08c
beat-door-2 = Ben körüğü yakayım öyleyse. Arının etikete ihtiyacı yok. Söyleyecek bir şeyiniz daha yoksa tabii.
# source: d8930341
beat-door-3 = En iyisi kalsın. Sizi bahçe kapısına kadar geçireyim. Kapı zor açılır, son bir söze vakit kalır.
# source: a9672d22
beat-door-model = Burada bırakırsak üzülürüm, bu balın ikiniz için ne olduğunu biliyorum. Altıncıyı çizmem, ama Münevver Hanım’ın yanında iki kavanoza ikiyle dördü giydirsek? Son gün { $decide }. Seçmeyi ne kolaylaştırırdı?
# source: 698ec478
beat-door-hint = Kapı zor açılıyor. Açılmadan önce “olur” diyebileceği bir şey var mı?
# source: 40a6492f
beat-door-example-1 = On bir yılın emeği var o kapının önünde, şimdi bırakmak yazık olur. Altıncıyı çizmeyeceğim. Ama şuna “olur” diyebilirsiniz: Münevver Hanım’ın masasında iki kavanoz, ikiyle dört; 7 Mayıs’ta birini seçersiniz.
# source: 95098541
beat-door-example-2 = Altıncıyı çizmeyeceğim, onu diyorsanız. İmzaladığınız teklif olduğu gibi duruyor.
# source: 8ffe15e2
beat-door-example-3 = Ne olur vazgeçmeyin! Altıncıyı bedavaya çizerim, yeter ki “olur” deyin.
# source: 3cb266ac
beat-door-example-4 = Bilmem ki. Belki bir şey çıkar.
# source: 11e32a75
beat-door-branch-2-1 = Bir kapıdan böyle mi çıkılır?
# source: 624508a4
beat-door-branch-2-2 = Ben kibar konuşuyordum, fark etmişsinizdir.
# source: fb4e497c
beat-door-branch-2-3 = Hım. Bunu sona saklamışsınız.
# source: f938f02a
beat-door-branch-6-1 = O kapının bir işe yarayacağını biliyordum.
# source: a1aa1dd0
beat-door-branch-6-2 = Mandala kadar gitmeniz gerekiyormuş.
# source: da7a594e
beat-door-branch-6-3 = İşte. Eve “hayır”la dönmeyi kimse istemez.
# source: c0681465
beat-door-branch-9-1 = Eliniz kapıdayken soruyorsunuz bunu. Hım.
# source: bc3b0e1a
beat-door-branch-9-2 = İlk gün bunu sorabilirdiniz. Ya da ben söyleyebilirdim.
# source: df636b59
beat-door-branch-9-3 = Temelli gitmeden söyleyeyim bari.
# source: acd38d68
beat-door-branch-10-1 = İçeri gelin öyleyse. Eşiğe dikkat.
# source: 88a7e35d
beat-door-branch-10-2 = Buna “olur” diyebilirim. Değişiklik olur.
# source: b4323f6a
beat-door-branch-10-3 = Hım. Tükenmez kalemden iyidir.
# source: 0ad05417
beat-door-branch-11-1 = Bırakın kapıyı bir dakika.
# source: 86aa4d0d
beat-door-branch-11-2 = İşte “olur” denecek bir şey. Neredeyse.
# source: 3dd04148
beat-door-branch-11-3 = Hım. Girin içeri, rüzgârda durmayın.
# source: 9db6a179
beat-door-branch-13-1 = Peki. Tükenmez kaleme kalmaktansa.
# source: f592b88a
beat-door-branch-13-2 = Arkanızda açık kapı bırakıyorsunuz hep.
# source: 6b6f1f0c
beat-door-branch-13-3 = Hım. Zaten kalem tutmaktan elim ağrıyor.
# source: f8f21ec9
ending-chosen-title = Tam o
# source: 9a02e4f3
ending-chosen-1 = İki kavanoz, bir masa; arıyı da yengeme akşam yemeğinden önce söylerim, üstüne bir uyur. Hım. O. Sahiden diyorum. Tam o.
# source: d6188311
ending-chosen-2 = Beni ana arı gibi işaretlediniz. Sırtıma bir damla boya, artık yerimi herkes biliyor. Şikâyetim yok. Siz kavanozları getirin. Ben yengemi getiririm.
# source: 429251aa
ending-chosen-3 = Maske daha başımdayken gidip söyleyeyim ona. Sonra siz iki kavanozunuzla gelin. Hangisi, ben biliyorum, siz de biliyorsunuz.
# source: c491fb13
ending-chosen-outcome = O gün muşambanın üstünde iki kavanoz duruyor. Münevver Hanım karasinek lafını bayramdan beri biliyormuş, Tahsin söylemiş. İki numarayı seçiyor; arısı, kapağın üstünden geçen kâğıt şeride konuyor, baskı da vaktinde yapılıyor. Ağustosta dükkânlardan biri arının afişini istiyor.
# source: 5342fe26
ending-chosen-why = Bir kez daha tahmin etmediniz. Hiçbir çizimin düzeltemeyeceği şeyi o söyleyebilene kadar sordunuz; sonra önüne, verebileceği kadar küçük bir karar, bunun için de bir gün koydunuz. Altıncıdan umacağı bir şey kalmadı.
# source: 07741994
ending-one_line-title = Bir satır, vaktinde
# source: 65936574
ending-one_line-1 = Peki. O gün size bir numara gelir. Kısa tutarım.
# source: 78296ff7
ending-one_line-2 = Demek bir seçim, bir gün, o kadar. İçim rahat desem yalan olur. Ama ikiye kadar sayarım.
# source: 069a0b59
ending-one_line-3 = Seçerim. Hoşuma gider demiyorum. Şöyle ya da böyle haber alırsınız. Bir satır olur herhâlde.
# source: 8b7ce36a
ending-one_line-outcome = O gün mesaj geliyor: “İki.” Baskı yapılıyor, { $jars } kavanoz dükkânlara gidiyor. Sonbaharda Münevver Hanım arısının nerede olduğunu soruyor, çay ocağa konuyor; sonraki etiketler de işin aslını yine bilmeyen birine ısmarlanıyor.
# source: c57c6817
ending-one_line-why = İkiye inen seçim ve belli bir gün, tahminlere son verdi; kavanozlar etiketlendi. Ama her etiketi “tam o değil” yapan şey çözülmedi: ya hiç söylenmedi ya da soğuk bir söz, havada kalmış bir iş, aceleyle verilmiş bir “evet” güvenini tüketmişti.
# source: 994cbf19
ending-gate-title = Yine tükenmez kalem
# source: 074efbd5
ending-gate-1 = Yine tükenmez kaleme kaldık. Gücenmek yok. Güzeldi, beşi de. Daha da söylerdim ama huyum değil.
# source: 35a152c9
ending-gate-2 = Biz kapının önünde kalalım. Arılar fark etmez. Giderken dikkat edin, kovanların orada çukur var.
# source: 389dc1b6
ending-gate-3 = Buraya kadarmış. Faturayı yollayın, gelir gelmez öderim. Yengem neden diye soracak. Ben de soracağım herhâlde.
# source: b96abd9b
ending-gate-outcome = Üç taslak faturalanıp ödeniyor, matbaa sırayı başka bir müşterinize veriyor. Bal, tükenmez kalemle yazılmış etiketlerle kapının önünde kalıyor. İki etiketlik emeğiniz boşa gitti; seçenek daha az olsa seçebilecek bir müşteriyi de kaybettiniz.
# source: efa06218
ending-gate-why = Onun kararsızlığını bedava işle ödemediniz, bu doğruydu. Ama önüne verebileceği kadar küçük bir karar konmadı ya da neye takıldığını kimse öğrenemedi; o da bildiği yolda kaldı.
# source: d668a80f
ending-shelf-title = Altı numaranın yeri hazır
# source: 7458a28d
ending-shelf-1 = Ben pencere önünde beşin yanında yer bırakayım öyleyse. İçinize doğunca anlarsınız.
# source: c88e348f
ending-shelf-2 = Bırakalım dinlensin. Bal da dinlenir. Aklınıza gelince bir şey yollarsınız herhâlde.
# source: 96896713
ending-shelf-3 = Oğul çıktı galiba, ses geliyor. Ot biçiminden sonra konuşuruz. Beklemenin zararı olmaz, değil mi?
# source: df25d6cb
ending-shelf-outcome = Ne bir şey geri çevrildi ne de bir karar çıktı. Baskı günü { $print } gelip geçiyor, matbaa başkasının turşu etiketini basıyor, sonraki boş sıra ekimde. Depoda { $jars } kavanoz çıplak duruyor, pencere önünde de boş bir yer.
# source: 313073fd
ending-shelf-why = Yakup Bey için cevapların en rahatı beklemek. Karşısına, cevap vermesi gereken bir seçim, bir gün ya da bir fiyat çıkmadı; o da hiçbirine cevap vermedi.
# source: 04c7df41
ending-ninth-title = Dokuzda az kalmış
# source: 1b0177a4
ending-ninth-1 = İyi insansınız vesselam. Hepsini yapın, bir bakarız. Bakarsınız sonunda yine bir numara çıkar. Ona oldum olası içim ısınır.
# source: ce879fe4
ending-ninth-2 = İşte böyle. İçime yeni bir his gelince ararım. Daha çok pazar günleri gelir.
# source: dcb660fb
ending-ninth-3 = İyi. Üstüne gün koymayın, gün deyince elim ayağıma dolaşıyor. Görünce anlarız biz.
# source: d340b9b7
ending-ninth-outcome = Altı “güzel”, yedi “az kalmış”, sekize “hım”. Baskı günü { $print } geçiyor, matbaa başkasının turşu etiketini basıyor, haziran sonunda içinde inek olan dokuzuncuyu çiziyorsunuz. Üçüncüden beri bir kuruş kazanmadınız, o da kimseye bir şey söylemedi.
# source: fd46358d
ending-ninth-why = Her bedava deneme, korktuğu tek şeyi ertelemesine yaradı. Siz çizdikçe o seçmek zorunda kalmadı; altıncıyı veren de yedincinin olduğunu göstermiş olur.
# source: 3abae18b
ending-blow_up-title = Çıra niyetine
# source: 9c813a21
ending-blow_up-1 = Yeter. Ağırım, aptal değilim. Etiketlerle körüğü yakarım, iyi kuru kâğıt.
# source: 5e7dc272
ending-blow_up-2 = Ben size sesimi hiç yükseltmedim, bir tanesinde bile. Güle güle. Kapıyı da örtün.
# source: 6eb886d7
ending-blow_up-3 = Olmaz. Kovanların başında buna katlanmam, sizden de katlanmam. Yenge! Misafiri geçiriver.
# source: 68b7c0af
ending-blow_up-outcome = Beş taslak birer birer körüğe giriyor. Fatura kuruşu kuruşuna ödeniyor, altında tek satır: “Tam o değil.” Pazara kalmadan İnebolu’dan Cide’ye bütün köy ürünü dükkânları, kararsız insanlarla nasıl konuştuğunuzu duymuş oluyor.
# source: 0e14c2a1
ending-blow_up-why = Karar veremiyor ama kimseyi kırmadı. Alay, susmakta haklı olduğunu ona gösterdi; onu seçmekten de temelli kurtardı.
