# source: b64463c1
title = Deniz biraz daha ıslak olsa?
# source: 1b7f1e6f
summary = Adasını dört kez çizdiniz, dördünde de mavinin olmasına ramak kalmıştı. Şimdi pencerenizin önünde, sonuncusunu ışığa tutuyor.
# source: ba731b1f
role = Erdek rıhtımında, bir deniz malzemecisinin üstündeki çatı katında tek başınıza çalışan bir illüstratörsünüz.
# source: d27218be
aim = Kendi eliyle seçtiği tek bir mavi, “bitti”nin ne demek olduğunun açıkça bilinmesi, bedava turlara bir son, bir de haritasına sevinen bir Leman Hanım.
# source: 9b077677
situation = Leman Sayar, Marmara’da, çevresi yürüyerek bir saatte dolaşılan Kekik Adası’nın tek otelini işletiyor. Ona adanın büyük, resimli bir haritasını çiziyorsunuz: biri resepsiyonun arkasındaki duvara, konuklara satılmak üzere de { $copies } baskı. Ücretiniz { $fee }. Siparişte iki düzeltme turu var; fazladan her tur { $round }. Üçüncüyü de dördüncüyü de para almadan yaptınız, bunu hiç söylemediniz. Baskı günü { $print }. Su her seferinde “henüz değil” diye dönüyor, yazdığı notların hiçbiri ötekini tutmuyor. Üç maviyi şerit şerit boyayıp önüne koyabilirsiniz, burada, gün ışığında; o da seçer. Saat sabahın onu; Leman Hanım’ın motoru öğlen kalkıyor.
# source: a68e5571
demand = Yeni bir denizle, bedava bir beşinci prova; ardından da o dur diyene kadar yenileri
# source: 1c188236
client-name = Leman Sayar
# source: c67b9a83
client-manner = Yumuşak sesli, nazik, hiçbir zaman tam memnun olmayan biri; bir şeyin ne olmadığını kılı kılına söyler, ne olduğunu söyleyemez; evet demektense bir kere daha bakar.
# source: 94a42a18
fact-copies = 800
# source: 58e76657
fact-copies-about = konuklar için basılacak harita sayısı
# source: f5613772
fact-fee = 80000 TRY
# source: 29d3cece
fact-fee-about = haritanın ücreti
# source: c53e2090
fact-print = 2027-04-16
# source: 87d25706
fact-print-about = haritanın basılacağı gün
# source: a03552af
fact-round = 6000 TRY
# source: 27a999be
fact-round-about = fazladan bir düzeltme turunun bedeli
# source: 05a71bff
article = Zor müşterilerle baş etmenin beş yolu
# source: 4a5e8dbe
guidance-offer_alternative = Leman Hanım bir maviyi tarif edemez ama parmağıyla gösterebilir; üç şerit, beşinci provanın hiç göremeyeceği işi görür.
# source: dfa5714b
guidance-probe = Kendi hâline bırakırsanız “tam değil”den öteye geçmez. Nerede, ne zaman, neyin yanında diye sorun; bulanık olan netleşir.
# source: ea06fb61
guidance-hold_firm = Her prova bir sonraki kuşkuyu besliyor; beşinciye sakin bir hayır, ona yapabileceğiniz ilk iyilik.
# source: 0ed2fef8
guidance-acknowledge = Ona ömrü boyunca “müşkülpesent” dediler; gördüğünü yargılamadan not edin, kendini savunmayı bırakır.
# source: 2aaf0670
guidance-next_step = Ucu açık kalırsa ölene kadar bakar. Seçimin saati belli olursa bakmanın da bir sonu olur.
# source: 7554a79e
guidance-over_promise = “Bayılacaksınız” derseniz, bayılana kadar uğraşacağınıza söz vermiş olursunuz.
# source: d845fd9d
guidance-concede = Bedava bir tur ona hiçbir şeyin kesin olmadığını öğretir; sonra çamlıkla, keçilerle, değirmenle geri gelir.
# source: 38bbd348
guidance-attack = Gözlerine zaten güvenmiyor. Alay ederseniz gördüğünü söylemeye bir daha hiç yanaşmaz.
# source: 7eb59d99
point-done = Neyin “bitti” sayılacağını söylüyor
# source: 71d968e9
point-done-phrase-1 = bitti demek
# source: a9fb6caf
point-done-phrase-2 = bitmiş sayıl
# source: 3ce0a62e
point-done-phrase-3 = bitmiş demek
# source: f0489719
point-done-phrase-4 = iş bitmiş
# source: 45bbf7db
point-done-phrase-5 = arkasını imzala
# source: 778bf9aa
point-done-phrase-6 = arkasına imza
# source: ecb18516
point-done-phrase-7 = baskıya gönder
# source: 267f0d6c
point-done-phrase-8 = baskı günü
# source: 8246e32c
point-pin = Maviyi, parmakla gösterilebilecek bir şeye bağlıyor
# source: cb270527
point-pin-making-1 = Dört provanın hangisi en çok yaklaştı, neresinde?
# source: 38590d3c
point-pin-making-2 = Bana otelden rengi tam tutan bir şey getirin: bir fincan, bir kapı kolu, bir eşarp, ne olursa.
# source: eb793031
point-pin-making-3 = Önünüze üç boyalı şeridi yan yana koyayım, siz de hangisi uyuyorsa parmağınızı onun üstüne basın.
# source: e18a5870
point-pin-making-4 = Deniz tam istediğiniz gibi göründüğünde siz nerede duruyorsunuz, saat kaç suları?
# source: 1e2bd13b
point-pin-making-5 = Şunu pencerenin pervazına tutun bakalım: Su bundan daha mı yeşil olsun, daha mı gri?
# source: 65271792
point-pin-making-6 = Renk kartelasını açalım, en yakın tona birlikte bir işaret koyalım.
# source: 429b3d75
point-pin-lacking-1 = Bu provadaki mavi güçlü, oturaklı bir mavi; baskıda da iyi çıkar.
# source: 34d1aa54
point-pin-lacking-2 = Başka bir mavi karıştırır, yeni provayı haftaya gönderirim.
# source: f060669d
point-pin-lacking-3 = Suyun içinize sinmediğini görüyorum.
# source: 5fdbe13d
point-pin-lacking-4 = Siparişinizde iki düzeltme turu vardı, ikisini de kullandık.
# source: 1de4e28e
point-pin-lacking-5 = Haritaya acele etmeden bakın, emin olduğunuzda bana yazarsınız.
# source: 54a6d700
point-pin-lacking-6 = Ömrümde az deniz boyamadım, rengi siz bana bırakın.
# source: c964808a
point-taste = Zevk tartışıyor ya da gözünün yanıldığını söylüyor
# source: 4780bab2
point-taste-phrase-1 = zevk mesele
# source: a26c01ed
point-taste-phrase-2 = bana güven
# source: 8bf65720
point-taste-phrase-3 = gayet güzel
# source: 18c962d8
point-taste-phrase-4 = gayet iyi görünüyor
# source: 7d82b65c
point-taste-phrase-5 = mavinin nesi var
# source: 2ec1fc0b
point-taste-phrase-6 = hiçbir kusuru
# source: 8ddd41a4
point-taste-phrase-7 = herkes beğen
# source: bf79f677
point-taste-phrase-8 = fazla titiz
# source: 71cfb27c
beat-window-1 = Günaydın canım. Pazardan beri masamda duruyor, sevmeyi de öyle istiyorum ki. Ama mavisi daha olmamış. Bir tane daha yapın, bakalım, olur mu?
# source: 16ecf654
beat-window-2 = Ne emek vermişsiniz, belli. Keçiler pek şirin. Yalnız şu su, yok, tam o değil. Bir kerecik daha yapsanız, galiba yaklaşacağız.
# source: a0c40003
beat-window-3 = Yanlış demiyorum, ben hiç öyle demem. Mavisi işte. Mavi olmasına az kalmış. Bir daha deneyin, hazır olunca yine geçerim karşıya.
# source: f4fd9851
beat-window-model = Ta karşıdan taşıyıp getirmişsiniz, sağ olun; bu su sizin için önemli, görüyorum. Ama beşinci provayı tahminle yapmayacağım. Aklınızdaki maviyi nerede dururken, saat kaç sularında görüyorsunuz?
# source: 0aca933a
beat-window-hint = Bir tahmin daha, beşinci prova olur. Ona öyle bir şey sorun ki cevabını fırça verebilsin.
# source: de300266
beat-window-example-1 = Suyun hâlâ içinize sinmediğini, bunun sizi yorduğunu görüyorum. Ama beşinci denizi körlemesine boyamam. Dört provadan hangisi en çok yaklaştı, onda eksik olan ne?
# source: fff7a543
beat-window-example-2 = Hayır, beşinci provayı bedavaya yapmam. Siparişte iki tur vardı.
# source: d4c066ec
beat-window-example-3 = Tabii, size bir tane daha yaparım, para da istemem. İstediğiniz kadar bakın.
# source: adde8041
beat-window-example-4 = Dört deniz oldu, hâlâ maviyi maviden ayıramıyorsunuz. Sizi memnun etmek imkânsız, biliyor musunuz?
# source: afc2f519
beat-window-branch-1-1 = Ağabeyim de böyle der.
# source: 2dd64a37
beat-window-branch-1-2 = Cevabınız hazırmış, ne güzel.
# source: 33fa4110
beat-window-branch-1-3 = Demek iki ayrı resme bakıyoruz.
# source: 24edca64
beat-window-branch-2-1 = Ben o dalgada bunu duymaya mı geldim?
# source: 04b43fb1
beat-window-branch-2-2 = Bu ses tonuna ne gerek var, sabahın onunda?
# source: bbea2435
beat-window-branch-2-3 = Anlaşıldı, bugün lafımızı esirgemiyoruz.
# source: fc4b788b
beat-window-branch-4-1 = Ne iyisiniz, bilseniz.
# source: 039b4bce
beat-window-branch-4-2 = Kırmayacağınızı biliyordum zaten.
# source: b486fec1
beat-window-branch-4-3 = Gördünüz mü, hiç de zor değilmiş.
# source: 5a10f465
beat-window-branch-5-1 = Ne tam evet ne tam hayır. Ben de hep o arada yaşarım.
# source: 97c21899
beat-window-branch-5-2 = Sesinizde bir yumuşama sezdim sanki.
# source: 79a2618e
beat-window-branch-5-3 = Demek biraz dil dökersem olacak.
# source: a2029935
beat-window-branch-6-1 = Güle güle mi? Daha mantomu çıkarmadım.
# source: ce413c6d
beat-window-branch-6-2 = Şu kadarcık mavi için koskoca kapıyı gösteriyorsunuz.
# source: 18dd9e5c
beat-window-branch-6-3 = Ya. Ben suyu konuşmaya gelmiştim.
# source: dcf56a80
beat-window-branch-8-1 = Bakın, bu güzel bir soru.
# source: 58146019
beat-window-branch-8-2 = Bunu bana kimse sormadıydı.
# source: 09f75b78
beat-window-branch-8-3 = Durun bakayım. Şöyle adamakıllı bir bakayım.
# source: f4b7ad52
beat-window-branch-9-1 = A, bu pek pratikmiş.
# source: d6f3cab5
beat-window-branch-9-2 = Sizde de fikir bitmiyor.
# source: c85e7ca1
beat-window-branch-9-3 = Hım. Hiç değilse bakacak bir şey olur.
# source: c43f6968
beat-window-branch-10-1 = Öyle tatlı söylüyorsunuz ki acıtmıyor bile.
# source: e91b5e64
beat-window-branch-10-2 = Sağ olun ama bununla su düzelmiyor.
# source: d1d96287
beat-window-branch-10-3 = Neyse, dinlediniz. Bu da bir şey.
# source: b72ed027
beat-window-branch-11-1 = Aman efendim, kapıda bekçi var.
# source: b0a21bfc
beat-window-branch-11-2 = Bir damla mavi için ne bu sertlik.
# source: 598515dc
beat-window-branch-11-3 = Ben alt tarafı biraz boya istedim.
# source: 6b237219
beat-nearly-1 = Nasıl desem? Daha ıslak. İçinde sabahı daha bol. Bu banyo fayansı olmuş, üçüncüsü okul önlüğüydü. Bulursunuz siz canım. Uğraşmayı bırakmayın, yeter.
# source: 6faeda77
beat-nearly-2 = Daha mavi olsun ama mavisi artmasın. Derinleşsin ama dibe de çökmesin. Ne olduğunu söyleyemem, ancak ne olmadığını söylerim. Siz bir daha deneyin, ben derim.
# source: d9033f8a
beat-nearly-3 = Fazla pazartesi olmuş. Bizim oranın suyu daha çok perşembedir. Görünce tanırım, daha görmedim. Hadi bir el daha atın şuna.
# source: 34c1acf2
beat-nearly-model = Bunu not aldım, aklınızda belli bir su olduğunu da anlıyorum. Ama buna bakıp tahminle beşinci provayı yapmam. Öğle motorunuzdan önce şu pencerenin önünde üç şerit boyayayım. Deniz tam istediğiniz gibi göründüğünde neredesiniz?
# source: 3919f2f4
beat-nearly-hint = Ruh hâli palette karıştırılmaz. Bir şeyi parmağıyla göstermesine yardım edin.
# source: b99e480e
beat-nearly-example-1 = Daha ıslak, içinde sabah olsun istediğinizi anlıyorum, not ediyorum. Ama sözle bir prova daha yapmam. Buraya yan yana üç mavi boyayayım, öğlene kadar sizinkini parmağınızla gösterin.
# source: 00f6b8d8
beat-nearly-example-2 = Memnun olmadığınızı görüyorum ama hayır, beşinci provayı yapmam.
# source: ff03b882
beat-nearly-example-3 = Doğrusu mavinin nesi var, anlamadım. Bu zevk meselesi, herkes beğendi.
# source: d89fc3f1
beat-nearly-example-4 = Peki, yine yaparım, bu sefer daha ıslak olur. Yeni provayı haftaya alırsınız.
# source: d075e81b
beat-nearly-branch-1-1 = Bitsin istiyorsunuz, sesinizden belli.
# source: 866dea0a
beat-nearly-branch-1-2 = Bunu daha önce de duydum.
# source: 07de6fe3
beat-nearly-branch-1-3 = Ha. Demek kabahat bende.
# source: 17720e77
beat-nearly-branch-3-1 = Ben içimi döküyorum, siz beni azarlıyorsunuz.
# source: c9fa3b2f
beat-nearly-branch-3-2 = Bu renk değil ki, öfke.
# source: a1cfd7be
beat-nearly-branch-3-3 = Sanatçı kısmı dinlemeyi sever sanırdım.
# source: 24b8a919
beat-nearly-branch-6-1 = Gördünüz mü, bulacaksınız işte.
# source: 2175d354
beat-nearly-branch-6-2 = Sizde daha çok cevher olduğundan emindim.
# source: 89700f23
beat-nearly-branch-6-3 = Hah, şöyle.
# source: 2ef042dd
beat-nearly-branch-9-1 = Biraz gevşediniz, gözümden kaçmadı.
# source: 2ad06dc8
beat-nearly-branch-9-2 = Bu yarım bir evet, ben de yarımları severim.
# source: 89a8114e
beat-nearly-branch-9-3 = Demek azıcık esneme payı varmış.
# source: 4452e0be
beat-nearly-branch-11-1 = Bir mavi yüzünden!
# source: 4edbe014
beat-nearly-branch-11-2 = İşin buraya vardığının hiç farkında değildim.
# source: b67fb27f
beat-nearly-branch-11-3 = Pek ani oldu bu.
# source: 930f9d18
beat-nearly-branch-15-1 = Siz sahiden bilmek istiyorsunuz, değil mi?
# source: 0e13b20f
beat-nearly-branch-15-2 = Dinlemek için kaleminizi bıraktınız. Ne incelik.
# source: 4ff1bcd0
beat-nearly-branch-15-3 = Bunu bana hiç böyle usulca soran olmadı.
# source: 54c837ee
beat-nearly-branch-16-1 = Bakın, buna bakılır.
# source: da3ae1c9
beat-nearly-branch-16-2 = Aklınız da cin gibi işliyor.
# source: e4299878
beat-nearly-branch-16-3 = Hım. Beni tarif etme derdinden kurtarır.
# source: 2147d4c5
beat-nearly-branch-17-1 = Yine ona geldiniz.
# source: 4278b8a8
beat-nearly-branch-17-2 = Evet, düşünüyorum. Ben ağır düşünürüm.
# source: 3d641326
beat-nearly-branch-17-3 = Unutmadım canım.
# source: 3b3e0c54
beat-nearly-branch-20-1 = Bilemem ki. Hiç söylemem gerekmedi.
# source: 7b3cb854
beat-nearly-branch-20-2 = Nerede mi? Her yerde. Ada bu.
# source: 35e984a1
beat-nearly-branch-20-3 = Buna cevap vermek için daha çok bakmam lazım.
# source: ff158ecb
beat-nearly-branch-23-1 = Çekmeceyi ne yumuşak kapatıyorsunuz öyle.
# source: 73ed731c
beat-nearly-branch-23-2 = Dinliyorsunuz, inandım. Ama yeni prova yok, öyle mi?
# source: b219d534
beat-nearly-branch-23-3 = Güzel söylediniz de, yine hayır.
# source: 43c95126
beat-nearly-branch-24-1 = Pek kısa kestiniz.
# source: 834b8545
beat-nearly-branch-24-2 = Kuru bir hayır, öyle mi?
# source: 8b94d58a
beat-nearly-branch-24-3 = Ben anlattıkça anlatıyorum, siz başınızı iki yana sallıyorsunuz.
# source: 1e0aa319
beat-nearly-branch-27-1 = Hım.
# source: 2746a5e3
beat-nearly-branch-27-2 = Eh, öyle.
# source: c689f79f
beat-nearly-branch-27-3 = Sesiniz insanı dinlendiriyor.
# source: 34586cb6
beat-also-1 = Hazır bakmışken: Değirmen pek kurumlu duruyor, martının suratı asık, iskeleye de bir kazık daha lazım. Ağzımı açmazdım ama deniz nasılsa baştan yapılacak…
# source: 7da4f337
beat-also-2 = Bir de keçi var. Bizden alacağı varmış gibi bakıyor otele. Çamlık da biraz daha az yeşil olsa, kahverengiye de kaçmadan? Fırçanız ıslakken diyorum.
# source: 37524dbb
beat-also-3 = Şimdi başka şeyler de gözüme çarptı. Patika kendinden fazla emin. Fener azıcık bodur. Kırıntı bunlar canım, denizi yaparken aradan çıkarıverirsiniz.
# source: e075ff4d
beat-also-model = Çok dikkatli bakıyorsunuz, hepsini not ettim. Ama bu yeni bir tur olur; siparişteki iki tur bitti, aradan çıkarıvermem. Gelin suyu öğlene kadar üç şeritten seçerek bitirelim. Bunların hangisi olmasa gerçekten gözünüz arar?
# source: d5a656da
beat-also-hint = Lafı daha güvenli bir yere çekti. Yazın ama boyamayın, onu yine denize getirin.
# source: 2ee0afc1
beat-also-example-1 = Gözünüz keskin, bunların sizi rahatsız ettiğini görüyorum. Ama bu yeni bir tur, 6.000 lira; araya bedava sıkıştırmam. Önce öğlene kadar üç şeritten suyu seçelim, gerisini sonra sipariş edersiniz.
# source: 0ce4887f
beat-also-example-2 = Siparişte iki tur yazıyor, ikisi de bitti. Değirmeni de iskeleyi de değiştirmem.
# source: 9d97d04f
beat-also-example-3 = Martının suratı mı asık? Siz önce aynaya bakın. Sırf beni uğraştırmak için kusur uyduruyorsunuz.
# source: 6c6db528
beat-also-branch-1-1 = Siz onu bu hâliyle sevmişsiniz.
# source: feaa6e04
beat-also-branch-1-2 = Neye dokunsam hep aynı cevap.
# source: a61ed62a
beat-also-branch-1-3 = Duymak istemiyorsunuz, anlıyorum.
# source: d9d34398
beat-also-branch-3-1 = Kırıntıydı onlar, kırıntı!
# source: 31b5dd1a
beat-also-branch-3-2 = Gözüme bir şey ilişti, hemen dişinizi gösterdiniz.
# source: 7293e917
beat-also-branch-3-3 = Yoruldum deseydiniz de anlardım.
# source: cfdddd4b
beat-also-branch-6-1 = Aradan çıkarıverirsiniz, ben de onu diyordum.
# source: 56d6c703
beat-also-branch-6-2 = Bir kırıntıyı benden esirgemezsiniz, biliyordum.
# source: db131db1
beat-also-branch-6-3 = Eliniz ne açıkmış. Ama bunlar da ne çabuk birikiyor.
# source: 0c4b5e6b
beat-also-branch-9-1 = Demek birkaçı araya sıkışıverir.
# source: 87e15376
beat-also-branch-9-2 = Bir kapıyı aralık bıraktınız, gördüm.
# source: c8792fd3
beat-also-branch-9-3 = Hayır dediniz de içinde bir kırıntı vardı.
# source: ca0d9312
beat-also-branch-11-1 = Üç beş kırıntı yüzünden mi?
# source: 45e3eb0d
beat-also-branch-11-2 = Bunu ikinci provada söyleseydiniz keşke.
# source: 925ea8b4
beat-also-branch-11-3 = Demek bir kere fazla baktım.
# source: 41268b7a
beat-also-branch-15-1 = Bir tanesini seçebilseydim burada işim neydi?
# source: dc03c543
beat-also-branch-15-2 = En önemlisi hangisi mi? Siz de neler soruyorsunuz canım.
# source: 416e31a2
beat-also-branch-15-3 = Ne desem yazıyorsunuz. Bunu yapan yok.
# source: 2b9e3814
beat-also-branch-16-1 = Yani kırıntılar bekleyecek, önce deniz. Hım.
# source: 8992a287
beat-also-branch-16-2 = Siz her şeyin kenarı köşesi belli olsun istiyorsunuz, değil mi?
# source: 33108e5f
beat-also-branch-16-3 = Sofrayı böyle de toplarlar tabii.
# source: 1979c429
beat-also-branch-18-1 = Gerisi olduğu gibi kalsın öyleyse. Mesele zaten gerisi değildi.
# source: 66fc9a03
beat-also-branch-18-2 = Peki, kırıntılar kırıntı kalsın.
# source: 3a7bfd0a
beat-also-branch-18-3 = Beni yine suya getirdiniz. Hep getiriyorsunuz.
# source: e76b429a
beat-also-branch-20-1 = Hepsi. Birinden bile geçemem.
# source: 46ecd00a
beat-also-branch-20-2 = Hangisi mi? Onlar ailecek gelir.
# source: 2f35bdc8
beat-also-branch-20-3 = En çok hangi basamağı sevdiğimi sormak gibi bir şey bu.
# source: 5a50ca80
beat-also-branch-27-1 = Hepsi yazıldı, hiçbiri yapılmadı.
# source: 38811420
beat-also-branch-27-2 = Ne güzel kayda geçirip kaldırdınız.
# source: f429f464
beat-also-branch-27-3 = Liste yapılırken seyretmeye bayılırım.
# source: 921d909d
beat-also-branch-28-1 = Kırıntıları bırakayım öyleyse. Çok sabırlı davrandınız.
# source: 3fb2e89e
beat-also-branch-28-2 = Yolunuzdan şaşmıyorsunuz, üstelik kızmıyorsunuz da.
# source: b6423624
beat-also-branch-28-3 = Tamam. Benim uykumu kaçıran deniz zaten.
# source: 921d909d
beat-also-branch-29-1 = Kırıntıları bırakayım öyleyse. Çok sabırlı davrandınız.
# source: 3fb2e89e
beat-also-branch-29-2 = Yolunuzdan şaşmıyorsunuz, üstelik kızmıyorsunuz da.
# source: b6423624
beat-also-branch-29-3 = Tamam. Benim uykumu kaçıran deniz zaten.
# source: 5a54c740
beat-also-branch-31-1 = Bir tanesi bile mi olmaz?
# source: 54080277
beat-also-branch-31-2 = Sizde kalbin yerinde cetvel var.
# source: 624611df
beat-also-branch-31-3 = Anladım. Dükkân kapandı.
# source: 20655146
beat-also-branch-32-1 = Kırıntı yok, peki.
# source: 82f9d462
beat-also-branch-32-2 = Suratsız bir keçiyle de yaşanır herhâlde.
# source: f7d910ad
beat-also-branch-32-3 = Lafı hiç dağıtmıyorsunuz.
# source: d7ca024c
beat-also-branch-37-1 = Bunların hiçbirini yazmadınız.
# source: 541bef02
beat-also-branch-37-2 = Keçiye gülümsüyorsunuz siz.
# source: e3beaccb
beat-also-branch-37-3 = Pek hoş konuştunuz, dinlemesi keyifti.
# source: cd2ed257
beat-haggle-1 = Onu alsam, biraz da fazlasını? Şöyle çeşit çeşit deniz, dokuz tane mesela; eve götürsem, bir iki hafta birlikte yaşasam. İki sefer arasında deniz mi seçilir?
# source: b0de3845
beat-haggle-2 = Memnuniyetle yaparım, başlangıç olarak. Yeni provayı da yine yaparsınız, değil mi? Bir tanecik. Elimde kıyaslayacak bir şey olsun diye.
# source: 2d32dc36
beat-haggle-3 = Olur, ya da bakın, şimdi aklıma geldi, eve götüreyim, merdivene asayım, emin olunca size yazayım. Acelesi yok, değil mi? Denizin acelesi mi olur?
# source: eb54d7b1
beat-haggle-model = Önce onunla biraz yaşamak istemenizi anlıyorum. Ama yanına prova eklemem, fazladan bir tur { $round }. Üç şerit, burada, gün ışığında, öğlene kadar: Siz seçersiniz, ben ona göre boyarım. Birine “tamam, bu” demeniz için nasıl olması lazım?
# source: 4605aa47
beat-haggle-hint = Teklifinizi büyüttü, sonunu da uzağa itti. Onu eski boyuna getirin, bütün bunların ne için olduğunu sorun.
# source: 2ad679ab
beat-haggle-example-1 = İki sefer arasında seçmenin size aceleye gelmiş gibi geldiğini görüyorum. Eve götürülecek dokuz deniz yapmam. Burada üç şerit boyarım, öğlene kadar pencerede rahatça bakar, sonra birini seçersiniz.
# source: b6538790
beat-haggle-example-2 = Hayır, dokuz tane yapmam. Fazladan bir tur 6.000 lira.
# source: 4fc0f0a7
beat-haggle-example-3 = Peki, dokuz olsun. İki haftalığına eve götürün, para da almam.
# source: 37d1b8fd
beat-haggle-branch-1-1 = Pek eminsiniz ondan, değil mi?
# source: 171bbe92
beat-haggle-branch-1-2 = Gözlerinizi bir günlüğüne ödünç alabilsem keşke.
# source: ee629cad
beat-haggle-branch-1-3 = Demek aranacak bir şey kalmamış.
# source: a1cba941
beat-haggle-branch-3-1 = Ben orta yolu bulmaya çalışıyordum.
# source: 64b679ba
beat-haggle-branch-3-2 = İnsan bir sormaz mı canım?
# source: d66fbe47
beat-haggle-branch-3-3 = Nereden çıktı bu, bora gibi?
# source: 3cef04c2
beat-haggle-branch-6-1 = Öyleyse anlaştık, aşağı yukarı.
# source: a162a4ab
beat-haggle-branch-6-2 = Esneyen insanı severim.
# source: 4b44b9f0
beat-haggle-branch-6-3 = Bakın, neredeyse aynı fikirdeyiz.
# source: 83ea5851
beat-haggle-branch-9-1 = Biraz siz verirsiniz, biraz ben. Daha çok siz, inşallah.
# source: 907e1547
beat-haggle-branch-9-2 = Arada bir “ama” duydum, hem de tatlı bir “ama”.
# source: 29ba2dc2
beat-haggle-branch-9-3 = Demek taşa kazınmış değil.
# source: 3e6ece49
beat-haggle-branch-11-1 = Azıcık fazlasını istedim, hepsini önümden aldınız.
# source: 81571199
beat-haggle-branch-11-2 = Demek iyi fikirler buraya kadarmış.
# source: 41055fd6
beat-haggle-branch-11-3 = Tam da ısınmaya başlamıştım.
# source: 035168eb
beat-haggle-branch-15-1 = Neden mi daha çok? İşte bütün mesele o, değil mi?
# source: f6c35911
beat-haggle-branch-15-2 = Tam yaraya dokundunuz canım.
# source: 4f17e31e
beat-haggle-branch-15-3 = Çünkü bir tane olursa onu ben seçmiş olurum.
# source: d426be1b
beat-haggle-branch-16-1 = Hiç esnemiyorsunuz. Ama açık konuşuyorsunuz, hakkınızı yemeyeyim.
# source: b372214e
beat-haggle-branch-16-2 = Bir şerit bile fazla yok, anlaşıldı. Hım. Bakayım.
# source: ba2c7f15
beat-haggle-branch-16-3 = Çevresine çit çektiniz. Alçak, kapısı da var.
# source: afc35893
beat-haggle-branch-18-1 = Eh, yanılsam da ufak yanılırım.
# source: 56ffea6d
beat-haggle-branch-18-2 = Her seferinde aynı şeyi söylüyorsunuz. İnsana huzur veriyor.
# source: d898709e
beat-haggle-branch-18-3 = Tamam. İki kulağım da sizde.
# source: 57804947
beat-haggle-branch-20-1 = Emin olayım istiyorum. Bütün isteğim bu.
# source: 9fa30253
beat-haggle-branch-20-2 = Tam olsa tam olurdu işte.
# source: 0c0be491
beat-haggle-branch-20-3 = Söylemem için görmem lazım.
# source: e17c36fe
beat-haggle-branch-29-1 = Beni anlıyorsunuz ama yerinizden kıpırdamıyorsunuz. Pek tuhaf.
# source: 357d96e5
beat-haggle-branch-29-2 = Haklısınız herhâlde ama bana faydası yok.
# source: 5dd048c8
beat-haggle-branch-29-3 = Benim demek isteyip de diyemediğim gibi hayır diyorsunuz.
# source: 1c34d9c7
beat-haggle-branch-34-1 = Buna da hayır.
# source: d7e87ba0
beat-haggle-branch-34-2 = Çerçevenin darını seviyorsunuz siz.
# source: 2cf8ac46
beat-haggle-branch-34-3 = Parmağımı uzatıyorum, onu da sayıyorsunuz.
# source: 5752c604
beat-haggle-branch-41-1 = Siz de evirip çeviriyorsunuz, bakıyorum.
# source: c2eafb86
beat-haggle-branch-41-2 = Bu kulağıma “belki” gibi geldi.
# source: b3710125
beat-haggle-branch-41-3 = Direklerin tıkırtısı buradan da duyuluyormuş.
# source: dc77ffc5
beat-free-1 = Hiç ses etmezdiniz. Üçüncüsü geldi, dördüncüsü geldi, ne tur lafı oldu ne para. Sizin usulünüz bu sandım: olana kadar.
# source: 4ed888e3
beat-free-2 = Şimdi de para mı çıktı? Ücret { $fee }, yarısını günü gününe yatırdım. Bitmiş bir deniz onun içinde bir yerdedir diye düşünmüştüm.
# source: ba687dad
beat-free-3 = Ama bu düzeltme değil ki. Düzeltme dediğiniz, yeni bir keçidir. Bu aynı deniz, doğru düzgün yapılmışı. Bunu da kimse saymaz herhâlde.
# source: c9bb81c4
beat-free-model = Haklısınız, iki turu bedava yapıp hiç söylemedim; kabahat bende. Bundan sonra siparişte yazan geçerli: Bedavaya yenisini eklemem, fazladan prova { $round }. Ya da öğlene kadar üç şeritten birini seçin. Tam olduğunu neresinden anlarsınız?
# source: c823db33
beat-free-hint = Üçüncüyle dördüncü için haklı. Onu üstlenin, bundan sonrası için siparişi konuşturun.
# source: 0c278e31
beat-free-example-1 = Haklısınız, iki turu tek söz etmeden yaptım, bu benim hatamdı. Ama böyle sürmeyecek: Beşincisi bedava olmaz. Ya 6.000 liraya sipariş edersiniz ya da öğlene kadar üç boyalı şeritten birini seçersiniz.
# source: 9d5563ba
beat-free-example-2 = O bir istisnaydı. Siparişte iki tur yazıyor, beşinci provayı bedavaya yapmam.
# source: 3d658e15
beat-free-example-3 = İki turu bedava aldınız, şimdi daha mı istiyorsunuz? İnsan bu kadar açgözlü olur mu?
# source: 964ed4de
beat-free-example-4 = Doğru, hiç ses etmedim. Bunu da bedavaya yaparım.
# source: 7840e349
beat-free-branch-1-1 = Siz bitti dediniz diye bitti, öyle mi?
# source: f43abcdc
beat-free-branch-1-2 = Hem ödeyeceğim hem de beğeneceğim.
# source: 0780651c
beat-free-branch-1-3 = Ben hâlâ arıyoruz sanıyordum.
# source: 493205a9
beat-free-branch-3-1 = Önce para, şimdi de terbiye.
# source: bd790ec0
beat-free-branch-3-2 = Günü gününe ödedim, siz beni tersliyorsunuz.
# source: 3cafa374
beat-free-branch-3-3 = Ben bu lafı kaşıkları çantasına atan müşteriye etmem.
# source: c6e48cdc
beat-free-branch-6-1 = Üç kuruş aramıza girmez, biliyordum.
# source: 5c866406
beat-free-branch-6-2 = İşi verdiğim insan bu işte.
# source: 66337ec3
beat-free-branch-6-3 = İyi. Hesap kitaptan hiç hoşlanmam.
# source: 9b718712
beat-free-branch-9-1 = Demek kural sayılmaz. Alışkanlık.
# source: 90167dd3
beat-free-branch-9-2 = Ortası yumuşak bir kural öyleyse.
# source: c6cd5276
beat-free-branch-9-3 = Bunu söylerken üzüldünüz, hissettim.
# source: e12503b9
beat-free-branch-11-1 = Demek artık pahalıya geliyorum.
# source: 46cbd972
beat-free-branch-11-2 = Hesap konuştu, öyle mi?
# source: 24cb3cde
beat-free-branch-11-3 = Topladınız çıkardınız, ben kapıda kaldım.
# source: da8ac387
beat-free-branch-15-1 = Derdim hiç para olmadı, bilmek isterseniz.
# source: 09b475b3
beat-free-branch-15-2 = Sanki konu hesap değilmiş gibi soruyorsunuz.
# source: 2b685a6f
beat-free-branch-15-3 = Emin olayım da iki katını vereyim. Dert de orada ya.
# source: 11e5478c
beat-free-branch-16-1 = Korktuğumdan ucuz, istediğimden çabuk.
# source: 91b4d5e1
beat-free-branch-16-2 = Demek kasanın yanından dolaşan bir yol varmış.
# source: 56b1943b
beat-free-branch-16-3 = Bakarım. Bakmak parasız, inşallah?
# source: d14fef27
beat-free-branch-17-1 = Onu demin de söylediniz.
# source: fff7d1e5
beat-free-branch-17-2 = Geliyorum canım, ona da geliyorum.
# source: 8f29e969
beat-free-branch-17-3 = Evet, masada duruyor, biliyorum.
# source: b54c0793
beat-free-branch-19-1 = Öyleyse şunu bir güzelce anlayayım.
# source: 5a1d90a5
beat-free-branch-19-2 = Lafı dolandırmıyorsunuz. Rahmetli babam sizi severdi.
# source: 811c04fc
beat-free-branch-19-3 = Peki, ödeyeceğime seçerim.
# source: dc20e879
beat-free-branch-20-1 = Görsem bilirim. İnsan bilir.
# source: a30fa326
beat-free-branch-20-2 = Gözüme batmaz olunca herhâlde.
# source: f4302502
beat-free-branch-20-3 = İşte onu söyleyemiyorum, oysa denedim.
# source: e52ce1e1
beat-free-branch-26-1 = Dürüstsünüz, sağ olun. O sayfayı unutmuşum.
# source: 4997ae80
beat-free-branch-26-2 = İmzaladım tabii, kalemi bile gözümün önünde.
# source: 413ba890
beat-free-branch-26-3 = Eh. Kibarca söylendi, mürekkeple de yazılmış.
# source: 13899643
beat-free-branch-29-1 = Bakıyorum, küçük harfler uyandı.
# source: 1858c2a4
beat-free-branch-29-2 = Şimdi de kâğıt üstünden konuşuyoruz demek.
# source: cecba01d
beat-free-branch-29-3 = Ağabeyim iki kere oku demişti.
# source: 3d538134
beat-free-branch-35-1 = Yani değişen bir şey yok. Ben de öyle sanmıştım.
# source: dd2d60b9
beat-free-branch-35-2 = Bizim adada da para konuşulmaz.
# source: 5142526b
beat-free-branch-35-3 = Bunu bir omuz silkme sayıyorum.
# source: fa158425
beat-truth-1 = Merdiven halısını bir öğleden sonrada seçtim. On bir yıldır kırmızısı yanlış. Buna evet dersem de benim suyum çıkmazsa, her sabah bir de onunla karşılaşacağım.
# source: d62c7dfe
beat-truth-2 = Saat yedide, daha kimse benden bir şey istemeden, çekek yerine inerim. O mavi işte. Ama evet demekten korkuyorum. Merdiven halısına evet dedim, on bir yıldır üstünde yürüyorum.
# source: e6afd709
beat-truth-3 = Sorun sizin maviniz değil, benim evetim. Sonuncusunu on bir yıl önce merdiven halısına dedim, her sabah üstüne basıyorum. “Az kaldı” dedikçe hiçbir şey benim suçum olmuyor.
# source: bfb3f1ea
beat-truth-model = On bir yıl o halıya basan kim olsa evet derken ağırdan alır; anlattığınız için sağ olun. Beşinci provayı yine yapmam. Üç şerit, burada, öğlene kadar. Sabah aşağı inip onu gördüğünüzde içinizden ne geçsin istersiniz?
# source: 4bec726f
beat-truth-hint = İşin aslı buydu. İncitmeyin, eveti de söyleyebileceği kadar küçültün.
# source: cbd5b200
beat-truth-example-1 = On bir yıl yanlış kırmızıya bakmışsınız; evet demekten neden korktuğunuzu anlıyorum. Beşinci prova bu korkuya çare olmaz, yapmam. O su size en çok ne zaman kendi suyunuz gibi geliyor, o sırada nerede duruyorsunuz?
# source: 24c9e2f3
beat-truth-example-2 = Anlıyorum, o halıyla on bir yıl uzun zaman. Ama yeni bir prova yapmam.
# source: 97deb928
beat-truth-example-3 = Bir halı yüzünden bu ne naz? Gülünçsünüz, çocuk gibisiniz. Biraz büyüyün.
# source: 69c69785
beat-truth-branch-1-1 = Boşuna kaygılanmışım yani. Kaygılandım ama.
# source: df9c61ad
beat-truth-branch-1-2 = Halı için de öyle demişlerdi.
# source: 4c4210d6
beat-truth-branch-1-3 = Ben neden göremediğimi anlatıyorum, siz bana bak diyorsunuz.
# source: e0a0043a
beat-truth-branch-3-1 = Bunu da kimseye söylememiştim.
# source: e8d08ace
beat-truth-branch-3-2 = Ben dolabı açıyorum, siz kapağını yüzüme çarpıyorsunuz.
# source: 378594fc
beat-truth-branch-3-3 = Sesli söylememek varmış, akıl edemedim.
# source: 288862a5
beat-truth-branch-6-1 = Demek erteleyebilirim. Oh, üstümden yük kalktı.
# source: 5c1f238a
beat-truth-branch-6-2 = Beni kurtardınız. Ne incesiniz.
# source: 8ee25f3e
beat-truth-branch-6-3 = Karar vermem gerekmiyor öyleyse. Ne âlâ.
# source: dc55bf36
beat-truth-branch-9-1 = Beni yarı yarıya azat ettiniz sanki.
# source: da844877
beat-truth-branch-9-2 = Bu, kolunu omzuma atmış bir hayır.
# source: 5663dc10
beat-truth-branch-9-3 = Göründüğünüzden yumuşakmışsınız.
# source: 224e6c92
beat-truth-branch-11-1 = Size bunu anlatıyorum, bana kapıyı mı gösteriyorsunuz?
# source: 80fd3050
beat-truth-branch-11-2 = Keşke söylemeseydim.
# source: ded759e4
beat-truth-branch-11-3 = Konuşmanın sonu bu işte.
# source: 85529342
beat-truth-branch-15-1 = Bu kadar küçük bir evetin altından kalkarım belki.
# source: a0f08db6
beat-truth-branch-15-2 = Yani göstersem yetecek. Hım.
# source: 935379b8
beat-truth-branch-15-3 = Sanki manavdan erik seçiyormuşum gibi anlattınız.
# source: cf2e2ebd
beat-truth-branch-16-1 = Saklanmama izin yok, değil mi? Ama bunu tatlılıkla yapıyorsunuz.
# source: d35a32f1
beat-truth-branch-16-2 = Aynı teklif ama şimdi kulağa daha iyi geliyor.
# source: dc814f74
beat-truth-branch-16-3 = Gösteririm. Göstermek elimden gelir.
# source: 48e60a93
beat-truth-branch-17-1 = Öyleyse bahane bulmadan yardım edin de yapayım.
# source: 6f2cd2b3
beat-truth-branch-17-2 = Bir kere ağzımdan çıktı, bari cesur olayım.
# source: c3b4f073
beat-truth-branch-17-3 = Sırf göstermekse yaparım.
# source: 6bd38853
beat-truth-branch-19-1 = Kendi merdivenimden inip sevineyim istiyorum, hepsi bu.
# source: 4424ffa4
beat-truth-branch-19-2 = İkinci kere gülünç olmak istemiyorum.
# source: 8954dd26
beat-truth-branch-19-3 = O halıyı başkası seçseydi güler geçerdim.
# source: ff505716
beat-truth-branch-26-1 = Gülmediniz, sağ olun.
# source: 43371b39
beat-truth-branch-26-2 = Hem iyi yüreklisiniz hem mermer gibisiniz.
# source: dc322a84
beat-truth-branch-26-3 = Boyun eğin diye anlatmadım. Bilin istedim, o kadar.
# source: 8e54df12
beat-truth-branch-27-1 = Hâlime üzülüyorsunuz ama yine de yapmıyorsunuz.
# source: 57d13484
beat-truth-branch-27-2 = Razı olmamanız belki de daha iyi. Olsanız daha fazlasını isterdim.
# source: 45ea2c97
beat-truth-branch-27-3 = Söylemek iyi geldi.
# source: a85f19ff
beat-truth-branch-32-1 = Ben size halıyı anlatıyorum, siz bana kuralları okuyorsunuz.
# source: b6ce9a33
beat-truth-branch-32-2 = Eh, ağzımın payını aldım.
# source: a79322aa
beat-truth-branch-32-3 = Size pek dert dökülmüyormuş.
# source: 8460e70c
beat-truth-branch-39-1 = Söylememeliydim.
# source: b8b1213c
beat-truth-branch-39-2 = Ne diyeceğinizi bilemediniz. Ben de bilemiyorum.
# source: d29b970b
beat-truth-branch-39-3 = Ayakkabılarınıza bakıyorsunuz şimdi de.
# source: 8c21b657
beat-sign-1 = Yani bir maviye evet diyeceğim, iş bitecek. Bu kadar. Peki pazar sabahı kalkarım da tam o değilse? Son bir kerecik baksam, izin verirsiniz, değil mi?
# source: 51753c5c
beat-sign-2 = Diyelim ki “şu” dedim. Siz boyayacaksınız, gidecek, ben bir daha ağzımı açamayacağım, öyle mi? Nasıl olacak, anlatın. Bana da ufak bir kapı aralık bırakın, ne olur.
# source: 1af760d3
beat-sign-3 = Ağır ağır söyleyin öyleyse. Neyi seçiyorum, ne zaman bitmiş oluyor, sonradan bir ton kaçarsa size telefon edebilir miyim? Ufacık bir şey için yani.
# source: 762edaa6
beat-sign-model = Bu evetin size ne kadar büyük geldiğini görüyorum. Öğlene kadar bir şerit seçip arkasını imzalarsınız: “Bitti” demek, o renk demek. Ben ona göre boyarım, baskı günü { $print }; sonra bir daha açmam. Şeritleri hangi pencereye tutalım?
# source: 7de034aa
beat-sign-hint = “Bitti” ne demek, onu soruyor. Söyleyin: neyi seçecek, ne zamana kadar, bir de sonradan açılmayacağını.
# source: 9381eee4
beat-sign-example-1 = Evetin sizin için ağır bir söz olduğunu biliyorum. Ama pazar günü son bir bakış yok. Öğlene kadar seçer, şeridin arkasını imzalarsınız, iş bitmiş olur; bu akşam o maviyle boyamaya başlarım.
# source: 59164cd6
beat-sign-example-2 = Kaygınızı anlıyorum ama imzadan sonra değişiklik yapmam.
# source: ff905032
beat-sign-example-3 = Tabii, pazar günü bir daha bakın, beğenmezseniz bedavaya değiştiririm.
# source: 20b8ad7e
beat-sign-branch-1-1 = Tam gösterecektim.
# source: 59927495
beat-sign-branch-1-2 = Kendime daha yeni güvenmeye başlamıştım.
# source: 3ba28a3a
beat-sign-branch-1-3 = Bıraksaydınız da ben seçseydim.
# source: ba81c97b
beat-sign-branch-3-1 = Kalemi elime almıştım bile.
# source: 31595c94
beat-sign-branch-3-2 = Bir kere olsun bu kadar yaklaşmıştık.
# source: 50000dd7
beat-sign-branch-3-3 = Elimi titrettiniz.
# source: a3b9aa79
beat-sign-branch-5-1 = Ufak bir kapı, evet. Bırakacağınızı biliyordum.
# source: ed4a5904
beat-sign-branch-5-2 = Demek o kadar da kesin değilmiş.
# source: 611ea10a
beat-sign-branch-5-3 = Aman ne iyi, fikrimi değiştirebilirim öyleyse.
# source: 99f7f11e
beat-sign-branch-15-1 = Neden kapı istediğimi bilin bari.
# source: 2fd4386d
beat-sign-branch-15-2 = Öylece gösteremeyişimin bir sebebi var.
# source: e9b4ebb0
beat-sign-branch-15-3 = Elimi gördünüz, değil mi?
# source: 09a42a02
beat-sign-branch-19-1 = Nasıl olacak diye sordum, siz sırtımı sıvazladınız.
# source: ab4a53b2
beat-sign-branch-19-2 = Yumuşacıktı ama ne başı belli ne sonu.
# source: a6b36f47
beat-sign-branch-19-3 = Ben bir ruh hâline imza atamam ki.
# source: a2776cc7
beat-eye-1 = Pek güzel mavidir, eminim. Siz akademisini okudunuz. Ben o suya doğduğumdan beri bakıyorum, o kadar; yanlış olan benimdir elbet.
# source: 34ccc0c0
beat-eye-2 = Herkes öyle diyor. Ağabeyim, postacı, odalara bakan kız. Suç hep benim gözlerimde. Yine de bakıyorum canım, bakıyorum, yok işte.
# source: 33dfc021
beat-eye-3 = Demek hayal görüyorum. Altmış yıllık denizi bana anlatmaları lazımmış. Yok yok, buyurun. Neyi beğenmem gerektiğini söyleyin.
# source: e8e17d5f
beat-eye-model = O suyu sizden iyi bilen yok; tartışmamalıydım, kabahat bende. Ama beşinci provayı tahminle yine yapmam. Öğlene kadar burada üç şerit boyayayım. Dört provadan en çok hangisi yaklaştı, neresinde?
# source: 0b2c0dad
beat-eye-hint = Onun gördüğü üzerine tartışıp kazanamazsınız. Bırakın tartışmayı, size göstermesini isteyin.
# source: a4d26aae
beat-eye-example-1 = Tartışmakla hata ettim: Ömrünüzce o suya baktınız, kırıldığınızı da görüyorum. Yine de beşinci kez tahmin yürütmem. Şimdi üç şerit boyarım, öğlene kadar parmağınızı en yakın olanına koyarsınız.
# source: 6c709e0c
beat-eye-example-2 = Bu benim hatamdı, renk konusunda sizinle tartışmamalıydım.
# source: bc2e8ba3
beat-eye-example-3 = Evet, yanlış görüyorsunuz, bu küskün hâliniz de pek zavallıca.
# source: f1a7d9d4
beat-eye-branch-2-1 = Bunu diyeceğinizi biliyordum.
# source: 51bbcecf
beat-eye-branch-2-2 = Kördüm, şimdi bir de aptal oldum.
# source: d2c7aaef
beat-eye-branch-2-3 = Bunu tadını çıkara çıkara söylediniz.
# source: 6b2d15db
beat-eye-branch-5-1 = Demek siz de görüyorsunuz, azıcık.
# source: 3690f7cb
beat-eye-branch-5-2 = Sağ olun. Uydurmuyormuşum demek.
# source: 841da291
beat-eye-branch-5-3 = Suyuma gidiyorsunuz, eksik olmayın.
# source: 2d0e387c
beat-eye-branch-10-1 = Sizin gördüğünüzü görmüyorum diye mi?
# source: 2b4b43dd
beat-eye-branch-10-2 = İki çift göz, bir kapı.
# source: 1a2d526f
beat-eye-branch-10-3 = İkimize de yer vardır sanıyordum.
# source: 35b49b1f
beat-eye-branch-14-1 = Bana mı soruyorsunuz? Öğretmeye kalkmadan?
# source: 484d596d
beat-eye-branch-14-2 = Gözlerime güvenen olmayalı çok oldu.
# source: 21b4ee44
beat-eye-branch-14-3 = Gülmüyorsunuz madem, söyleyeyim.
# source: 00e83ce8
beat-eye-branch-15-1 = Sağ olun. Sesim duyuldu mu, emin değildim.
# source: b7322514
beat-eye-branch-15-2 = Büyüklük gösterdiniz.
# source: 871f4019
beat-eye-branch-15-3 = Neyse, sözünü etmeyelim artık.
# source: e5294753
beat-eye-branch-16-1 = Sağ olun. Ben de görüyorum, bilesiniz.
# source: b0ffb7dd
beat-eye-branch-16-2 = Güzel söylediniz.
# source: 89b09d15
beat-eye-branch-16-3 = İyi. Öyleyse numara yapmama gerek kalmadı.
# source: 15315d6e
beat-eye-branch-17-1 = Kavga yerine bakılacak bir şey. Güzel.
# source: 0eee3a82
beat-eye-branch-17-2 = Gözlerim de aklanmış oldu.
# source: 62ec71b4
beat-eye-branch-17-3 = Tartışmamıza gerek yok öyleyse.
# source: cdc369ab
beat-eye-branch-21-1 = Bakın, benimle böyle konuşulur.
# source: 6cd8b2e2
beat-eye-branch-21-2 = Sordunuz madem, bir daha bakayım.
# source: 1949446d
beat-eye-branch-21-3 = Söylemeyi denerim.
# source: 8550d01d
beat-eye-branch-30-1 = Yerinizden oynamıyorsunuz ama önünüzü iliklediniz.
# source: e66c9db6
beat-eye-branch-30-2 = Bu hayır bir öncekinden insaflı.
# source: d8fb420e
beat-eye-branch-30-3 = Hayır denmesine razıyım. Başımın okşanmasına değil.
# source: 0d7d5820
beat-eye-branch-35-1 = Yani ayrı düşünüyoruz, parasını da ben veriyorum.
# source: 1638ce5e
beat-eye-branch-35-2 = Pek eminsiniz. Ne rahattır kim bilir.
# source: 12f518d9
beat-eye-branch-35-3 = Anladım. Doğru doğrudur.
# source: bb0b05b7
beat-eye-branch-43-1 = Sustunuz şimdi de.
# source: 7dd50c03
beat-eye-branch-43-2 = Tartışsanız daha iyiydi.
# source: a1c8691c
beat-eye-branch-43-3 = Beni bu kadar kollamanıza gerek yok.
# source: 2bd7c990
beat-vow-1 = Emin misiniz? Öyleyse hiç tasalanmayayım. Ben memnun olana kadar yaparsınız demek. Oh, içim rahatladı, bir yerde bir sınırı vardır sanmıştım.
# source: 765c3704
beat-vow-2 = Bana güneşli hava sözü verenler de oldu. Ama bunu aklımda tutarım: Tam o değilse bir daha yaparsınız, gerekirse bir daha. Öyle demek istediniz, değil mi?
# source: 53cfd42c
beat-vow-3 = Nasıl bu kadar emin olabiliyorsunuz? Ben değilim. Ama peki, söz ağzınızdan çıktı. Demek bir dahaki tam olacak, olmazsa ondan sonraki.
# source: 16dc3776
beat-vow-model = Büyük konuştum, hata bende: Kimse bir mavi için söz veremez. Emin olmak istiyorsunuz, görüyorum; beşinci prova bunu sağlamaz, o yüzden yapmam. Öğlene kadar üç şeritten seçin. Tam olduğunu neresinden anlarsınız?
# source: 408414c3
beat-vow-hint = Kimsenin bilemeyeceği bir şeyin sözünü verdiniz, o da “sonsuza kadar” diye anladı. Geri alın, yerine daha küçük bir şey koyun.
# source: 9b6e45d1
beat-vow-example-1 = Kimsenin tutamayacağı bir söz verdim, kabahat bende. Tasadan kurtulmak istediğinizi duyuyorum. Bir sınır var, o da burası: Beşinci provayı yapmam. Onun yerine öğlene kadar üç şeritten birini seçin.
# source: 895ebe09
beat-vow-example-2 = Kaygınızı anlıyorum ama hayır, bir sınırı var. Sonsuza kadar yapmam.
# source: 01e24cec
beat-vow-example-3 = Tamam, olur, size bedavaya yeni provalar yapmaya devam ederim.
# source: 5a8e3428
beat-vow-branch-2-1 = Önce söz, sonra tokat.
# source: 72b9952b
beat-vow-branch-2-2 = Bu sözün ömrü pek kısaymış.
# source: 9b66c8f0
beat-vow-branch-2-3 = Lodosla poyraz gibi dönüyorsunuz.
# source: b694fa8d
beat-vow-branch-4-1 = Olana kadar demek. Bunu yazayım.
# source: 3fc73a55
beat-vow-branch-4-2 = Ben de bunu demenizi bekliyordum.
# source: 1a93ed29
beat-vow-branch-4-3 = Bu gece uyurum artık.
# source: 6bfd2f81
beat-vow-branch-8-1 = Sözden vedaya, bir solukta!
# source: 5cc11567
beat-vow-branch-8-2 = Ne kısa sürdü bu “sonsuza kadar”.
# source: 7b821e22
beat-vow-branch-8-3 = Daha doya doya sevinmemiştim.
# source: 7a4054ca
beat-vow-branch-10-1 = Sözünüzü geri aldınız, size daha çok güvenir oldum. Ne tuhaf.
# source: 81c46bcf
beat-vow-branch-10-2 = Neden korkuyorum, onu mu soruyorsunuz?
# source: 0eb222a9
beat-vow-branch-10-3 = Kuşkum sizden değil canım.
# source: 7067d9cb
beat-vow-branch-11-1 = Söz gitti, plan geldi demek.
# source: dcda8058
beat-vow-branch-11-2 = Sözden küçük. Belki daha çok dayanır.
# source: 48030641
beat-vow-branch-11-3 = Açık söyleyeyim, sözünüzden çok bunu isterim.
# source: 33de6cb1
beat-vow-branch-15-1 = Önce söz verip sonra mı soruyorsunuz?
# source: c75e8fce
beat-vow-branch-15-2 = Neyin sözünü verdiğinizi öğrenmek isterseniz, buyurun.
# source: cbd9c024
beat-vow-branch-15-3 = Söyleyebildiğim kadarını söylerim.
# source: 76f4e421
beat-vow-branch-23-1 = Pek zarif geri alıyorsunuz.
# source: a9170532
beat-vow-branch-23-2 = Bileyim, daha iyi herhâlde.
# source: d361b87f
beat-vow-branch-23-3 = Dürüstsünüz. Ötekinin tadını yeni çıkarmaya başlamıştım oysa.
# source: 6cbee7dd
beat-vow-branch-28-1 = Fazla güzeldi, sürmez demiştim.
# source: f846cf34
beat-vow-branch-28-2 = Demek ben bayılana kadar değilmiş.
# source: f185aa95
beat-vow-branch-28-3 = Söz de suya düştü işte.
# source: bac0f4f5
beat-vow-branch-37-1 = Bunu iyi bir yere kaldırayım.
# source: 07d0e732
beat-vow-branch-37-2 = Siz söylediniz, ben de duydum.
# source: 57f61bf7
beat-vow-branch-37-3 = Neyin sözünü verdiğinizi ağabeyime anlatacağım.
# source: 7388663b
beat-more-1 = Ne hoş. Cumaya göreyim öyleyse, gerekirse arkasından bir tane daha. Madem her şey yeniden açıldı, çamlık da azıcık yana kaysın, keçiler de.
# source: 189a5590
beat-more-2 = Anlayacağınızı biliyordum. Cumaya, lütfen; iki tane olsa diyorum, biri sıcak deniz, biri serin. Değirmen hakkında da bir iki düşüncem var.
# source: 5637b83a
beat-more-3 = Bana karşı çok sabırlısınız. Öyleyse deniz dile gelene kadar devam. Yenisini cumaya göreyim, boya ıslakken şu kayalıkların da suratı biraz gülse?
# source: c26cef34
beat-more-model = Acele cevap verdim, kabahat bende. Ne yeni prova yapacağım ne de gerisini; siparişteki iki tur bitti. Emin olmak istiyorsunuz, görüyorum; öğlene kadar üç şeritten birini seçelim. Hangi prova en çok yaklaşmıştı?
# source: 3c091d95
beat-more-hint = Bir evet, bütün haritayı yeniden açtı. Açanın siz olduğunu söylerseniz hâlâ kapatabilirsiniz.
# source: f654612d
beat-more-example-1 = Fazla çabuk evet dedim, hata bende. Tam olsun istediğinizi görüyorum ama cumaya prova, çamlık, keçiler yok: Siparişteki iki tur bitti. Onun yerine öğlene kadar üç boyalı şeritten birini seçin.
# source: 9ae93ee7
beat-more-example-2 = Hayır, çamlığı da keçileri de kaydırmam. Siparişte iki tur yazıyor, ikisi de bitti.
# source: 9087e10e
beat-more-example-3 = Cuma olur. Çamlığı da keçileri de kaydırırım, para istemem.
# source: decd284f
beat-more-example-4 = Pes doğrusu, ne yüzsüz, ne açgözlü bir insansınız.
# source: 2bcf4e0d
beat-more-branch-2-1 = Daha demin melek gibiydiniz.
# source: ec5c7449
beat-more-branch-2-2 = Bir elinizle verip ötekiyle vuruyorsunuz.
# source: b20d0651
beat-more-branch-2-3 = Ben de size yeni teşekkür etmiştim.
# source: 0851c47a
beat-more-branch-7-1 = Önce hepsi, sonra hiçbiri.
# source: 0461f26a
beat-more-branch-7-2 = Sizi anlayamadım canım.
# source: 53fe392a
beat-more-branch-7-3 = Evet demenin tuhaf bir yolu bu.
# source: df3d3560
beat-more-branch-8-1 = Önce razı oldunuz, şimdi soruyorsunuz. Tersi olacaktı. Neyse.
# source: 0f485805
beat-more-branch-8-2 = Ha, o. Oturun öyleyse.
# source: 7264c15c
beat-more-branch-8-3 = Er geç öğrenecektiniz zaten.
# source: 992d7477
beat-more-branch-9-1 = Demin başka telden çalıyordunuz.
# source: 22e351d0
beat-more-branch-9-2 = Önce koca deniz, şimdi bir plan.
# source: 840478f1
beat-more-branch-9-3 = İlk cevabınızı daha çok sevmiştim.
# source: 72951708
beat-more-branch-13-1 = Her şey kararlaştı, şimdi soruyorsunuz.
# source: bfd9e810
beat-more-branch-13-2 = Soru faslı kapandı sanıyordum.
# source: cd126013
beat-more-branch-13-3 = Yapacaksınız madem, ne önemi var?
# source: 042cf6d9
beat-more-branch-22-1 = Öyle güzel geri alıyorsunuz ki kızamıyorum.
# source: d19f9806
beat-more-branch-22-2 = Eh, mertçe üstlendiniz.
# source: eccf8344
beat-more-branch-22-3 = Fazla kolay oldu diye düşünmedim değil.
# source: d9e12a8c
beat-more-branch-27-1 = Ama evet dediniz, kulağımla duydum.
# source: 84b6335b
beat-more-branch-27-2 = Daha boyası kurumadan geri alıyorsunuz.
# source: 78510515
beat-more-branch-27-3 = Ben teşekkürümü bile etmiştim.
# source: 4f452f88
beat-more-branch-35-1 = Cumaya öyleyse. Listemi de getiririm.
# source: c9558ed5
beat-more-branch-35-2 = Demek hepsi yolunda.
# source: f3423256
beat-more-branch-35-3 = Renginiz attı biraz canım.
# source: 48846a7d
beat-stung-1 = Otuz yıldır o oteli işletiyorum, havlu yüzünden bana bağıran çok oldu. Hiçbirine böyle cevap vermedim. Ben yalnızca gördüğümü söyledim.
# source: 20940a64
beat-stung-2 = Aman Allah’ım. Haritanızı rulo yapıp iyi mantomun içine sardım, sabahın ilk motoruyla geldim. Azarlanmadan bir “tam değil” deme hakkım vardır herhâlde.
# source: 38955526
beat-stung-3 = Demek ben “az kaldı” yazınca aklınızdan bunlar geçiyormuş. Merak ederdim. İçine kaba bir not koyup postacıyla da geri yollayabilirdim. Kalktım, kendim geldim.
# source: 4d89a79e
beat-stung-model = Öyle söylememeliydim, özür dilerim; doğru olsun diye ta buraya geldiniz. Beşinci provayı körlemesine yine yapmam. Öğlene kadar üç şeritten birini seçsek? Sizce o suda eksik olan ne?
# source: 7424efc6
beat-stung-hint = Önce gönlünü alacak bir söz, yalnızca bir tane. Sonra yine su.
# source: 7d055b19
beat-stung-example-1 = Kaba konuştum, özür dilerim; otuz yıldan sonra terbiyeli bir cevabı hak ediyorsunuz. Beşinci provayı yine körlemesine yapmam. Üç şerit boyarım, öğlene kadar seçersiniz. Orada görüp de benim mavimde bulamadığınız ne?
# source: af32e1e6
beat-stung-example-2 = Sizinle böyle konuşmam yanlıştı, hata bende; kırıldığınızı görüyorum.
# source: f497b53f
beat-stung-example-3 = Bırakın şu havluları. Şikâyet etmekten zevk alan huysuz bir kocakarısınız.
# source: ea0c60de
beat-stung-example-4 = Artık birlikte çalışabileceğimizi sanmıyorum. İşi burada bitirelim.
# source: 388af99f
beat-stung-branch-4-1 = Özrün böylesi de varmış.
# source: 2b0fbc5e
beat-stung-branch-4-2 = Bunu özür sayıyorum.
# source: 2a9ad8f6
beat-stung-branch-4-3 = Önce bağır, sonra hediye ver. Rahmetli kocam da öyleydi.
# source: d383a637
beat-stung-branch-6-1 = Sağ olun. Denizin çalkantısına verelim, geçsin.
# source: a659a2d3
beat-stung-branch-6-2 = İyi. Bununla dönseydim içime otururdu.
# source: fa15469b
beat-stung-branch-6-3 = Hah, şöyle. Kızmayınca ne tatlı yüzünüz var.
# source: e5b2ee9d
beat-stung-branch-7-1 = İskeleye varmadan unuturum.
# source: 8b4e483b
beat-stung-branch-7-2 = Sağ olun. Porselen değilim ama az kalmış.
# source: 657d1890
beat-stung-branch-7-3 = Neyse, esti geçti.
# source: ba1e2a90
beat-stung-branch-10-1 = O ses tonunuza dair tek kelime yok. Neyse, fikir fena değil.
# source: 211c0ed8
beat-stung-branch-10-2 = Hiç söylememiş gibi devam ediyorsunuz.
# source: 1cded47f
beat-stung-branch-10-3 = Yanında bir de özür isterdim.
# source: 44695669
beat-stung-branch-12-1 = Bununla başlasaydınız ya.
# source: 91ed1d3b
beat-stung-branch-12-2 = Soru, ötekinden iyidir.
# source: ca342af8
beat-stung-branch-12-3 = Eh, hiç değilse soruyorsunuz.
# source: 56f99775
beat-stung-branch-15-1 = Bir çift söz bekledim.
# source: 9f4f67c8
beat-stung-branch-15-2 = Buna diyecek bir şeyiniz yok mu?
# source: 102ced21
beat-stung-branch-15-3 = Demek lafınız olduğu gibi duruyor.
# source: 7c6f793c
beat-silence-1 = Naziksiniz ama bu cevap değil ki. Ben bir prova daha istedim. Cumaya yazayım sizi, o gün bir daha bakarım, olur mu?
# source: 397908a0
beat-silence-2 = Ne güzel başınızı sallıyorsunuz. Yeni suyum geliyor mu demek bu? Hayır demezseniz resepsiyona haber vereceğim, yolda diye.
# source: 48759bec
beat-silence-3 = Ya mavi? Kayanın çevresinde dolanır gibi dolandık durduk. Anladığım kadarıyla siz bir yenisini yapacaksınız, olunca ben söyleyeceğim.
# source: f556f1c3
beat-silence-model = Açık söyleyeyim, demin söyleyemedim: Beşinci provayı tahminle yapmayacağım. Suyun sizin için ne kadar önemli olduğunu görüyorum; gelin bugün, öğlene kadar, şu pencerenin önünde üç şeritten birini seçip bitirelim. Dördünden en çok hangisi yaklaştı?
# source: ac84d379
beat-silence-hint = Her boşluğu bir evetle dolduruyor. Prova için tek bir açık cümle, ardından da onun yapabileceği bir şey.
# source: 06247c6a
beat-silence-example-1 = Öyleyse cevabım şu: Cumaya prova yok, tahminle de bir daha yapmam. Bu suyun tam olmasını istediğinizi görüyorum. Şimdi pencerede üç şerit boyayayım, siz öğlene kadar birini seçin.
# source: e7868bf7
beat-silence-example-2 = Hayır, cumaya prova yok. Siparişte iki tur vardı, ikisi de bitti.
# source: ca8482cd
beat-silence-example-3 = Peki, dediğiniz gibi olsun, cumaya yaparım.
# source: dd42e6ee
beat-silence-example-4 = Hım. Ne diyeceğimi bilemedim.
# source: 0463c132
beat-silence-branch-1-1 = Demek baştan beri aklınızdan geçen buymuş.
# source: b582edc1
beat-silence-branch-1-2 = Ha, baklayı çıkardınız işte ağzınızdan.
# source: 2f5e01d8
beat-silence-branch-1-3 = Siz de bakıyorsunuz diye ummuştum.
# source: da2c912a
beat-silence-branch-3-1 = Altında bu varmış demek.
# source: 0ebe7975
beat-silence-branch-3-2 = Sussaydınız daha iyiydi.
# source: 1ec77ca7
beat-silence-branch-3-3 = Konuşuyormuşsunuz, hem de ne konuşmak.
# source: dfcd384f
beat-silence-branch-6-1 = Tahmin etmiştim. Bizim otelde susmak hep evettir.
# source: 6c5aa243
beat-silence-branch-6-2 = Yazmakla iyi etmişim demek.
# source: c7cbf229
beat-silence-branch-6-3 = Gördünüz mü? Bir söylemesi kalmıştı.
# source: e74ae8ac
beat-silence-branch-11-1 = Baş sallamadan vedaya.
# source: e8e25e20
beat-silence-branch-11-2 = Sizden beklemezdim bunu.
# source: 8988d0b2
beat-silence-branch-11-3 = Eh, bu da bir cevap.
# source: 50917aae
beat-silence-branch-15-1 = Sorulacak şey tam da buydu. Nereden bildiniz, bilmem.
# source: 4bfe2dda
beat-silence-branch-15-2 = Benim cevabımı pek bekleyen olmaz.
# source: de75b524
beat-silence-branch-15-3 = Madem duyacak kadar sessizsiniz, söyleyeyim.
# source: 8c90361b
beat-silence-branch-16-1 = Demek siz başından beri düşünüyormuşsunuz.
# source: f5918c6c
beat-silence-branch-16-2 = Bu, tutulacak yeri olan bir cevap.
# source: acc64271
beat-silence-branch-16-3 = Hah, şimdi dişe dokunur bir şey çıktı.
# source: f3ebf2f7
beat-silence-branch-17-1 = Sesiniz yerine geldi.
# source: a77e4125
beat-silence-branch-17-2 = Uyuyakaldınız sanmaya başlamıştım.
# source: 9e7c0da7
beat-silence-branch-17-3 = Demek bu noktadayız.
# source: 50c197c4
beat-silence-branch-20-1 = Ha, uyandınız işte.
# source: 535fba73
beat-silence-branch-20-2 = Konuşuyoruz demek, sonunda.
# source: 8c4f2b87
beat-silence-branch-20-3 = Dinlerseniz denerim.
# source: dcc8d012
beat-silence-branch-28-1 = Açık konuştunuz, üstelik incitmeden.
# source: 525b000b
beat-silence-branch-28-2 = Yüzüme söylensin isterim. Sağ olun.
# source: fca8a856
beat-silence-branch-28-3 = Yani hayır ama altına minder koymuşsunuz.
# source: d2783e18
beat-silence-branch-29-1 = O cuma lafımdan sonra bu inceliği hak etmemiştim.
# source: de11c947
beat-silence-branch-29-2 = Hiç değilse artık biliyorum.
# source: 664f294d
beat-silence-branch-29-3 = Bunun için size kızamam.
# source: 2804bb59
beat-silence-branch-33-1 = Ya. Demek hayır.
# source: eb83ba18
beat-silence-branch-33-2 = Baştan söyleseydiniz ya.
# source: b4b1511d
beat-silence-branch-33-3 = Onca sessizlikten sonra pek kısa.
# source: b8d3c41b
beat-silence-branch-34-1 = Hayır, öyle mi? Daha yumuşağını da duymuştum.
# source: 1ae19681
beat-silence-branch-34-2 = Bunu içinizde biriktirmişsiniz.
# source: 5304fb54
beat-silence-branch-34-3 = Gitti benim cumam.
# source: 3fb820a8
beat-silence-branch-42-1 = Hı hı.
# source: 14eed516
beat-silence-branch-42-2 = Siz de deniz gibisiniz, hiç durmuyorsunuz.
# source: 07498e90
beat-silence-branch-42-3 = Siz karar verene kadar ben kayıklara bakayım.
# source: b061d6a9
beat-door-1 = Başka bir el istiyor belki. Ayvalık’ta deniz yapan bir bey varmış. Ben şunu sarayım, motorum öğlen kalkıyor. Şöyle gözümle bakabileceğim bir şey yoksa tabii?
# source: 2e3bdf88
beat-door-2 = Neyse. İkimiz de elimizden geleni yaptık, olmadı. Eski fotoğrafı yine asarım. Ben eldivenlerimi bulana kadar göstereceğiniz bir şey daha var mı?
# source: d84d91ab
beat-door-3 = İskeleye inip otursam iyi olacak. İnsan denizden de yoruluyor. Bunu bitirmenin bir yolu daha varsa şimdi söyleyin.
# source: bb2811ad
beat-door-model = Giderseniz üzülürüm; “az kaldı”dan ne kadar yorulduğunuzu da görüyorum. Beşinci provayı yapmam ama motorunuza daha vakit var: üç şerit, siz seçin, ben ona göre boyayayım. Sizce ne olsa kalmaya değer?
# source: 3ae0c43b
beat-door-hint = Daha merdivende. Hayırı biliyor; onun yerine ne yapabilir, saat kaça kadar?
# source: 5ecdcbb0
beat-door-example-1 = Var, provalardan yorulduğunuzu da görüyorum. Beşincisini yapmam. Onun yerine şimdi pencerede üç şerit boyayayım, öğlene kadar birini seçip arkasını imzalayın, iş bitmiş olsun.
# source: 6d2289b5
beat-door-example-2 = Hayır, beşinci bir prova yapmam. Sipariş olduğu gibi kalıyor.
# source: a2c08eca
beat-door-example-3 = Gidin bakalım Ayvalık’a. Sizin gibi çekilmez birine katlanacak enayiyi zor bulursunuz.
# source: 91711615
beat-door-example-4 = Peki peki, beşinciyi de bedavaya yaparım, yeter ki gitmeyin.
# source: 3107fb78
beat-door-branch-4-1 = Öyleyse yine açayım şunu.
# source: c33495c4
beat-door-branch-4-2 = Eldivenin biri elimdeydi.
# source: a46f5369
beat-door-branch-4-3 = Bunun için beni ta merdivene kadar yürüttünüz.
# source: 649cbc5f
beat-door-branch-6-1 = Bunu şimdi mi soruyorsunuz, mantom sırtımdayken?
# source: a634edad
beat-door-branch-6-2 = Merdiveni yarılamıştım.
# source: 0c8bb118
beat-door-branch-6-3 = Bugün cevap vermek istediğim ilk soru bu.
# source: ac185b4f
beat-door-branch-7-1 = Hım. Motora daha biraz var.
# source: 4942fbca
beat-door-branch-7-2 = Ona bakardım işte.
# source: 0bac81fa
beat-door-branch-7-3 = Eldivenleri bırakayım. Yalnız eldivenleri.
# source: 687d4352
beat-door-branch-8-1 = Pes de etmiyorsunuz, boyun da eğmiyorsunuz.
# source: 69e309d6
beat-door-branch-8-2 = Hadi öyleyse, cesaretim kaçmadan.
# source: dd0e7f53
beat-door-branch-8-3 = O kadar merdiveni bununla inmesem iyi olur.
# source: 30887757
ending-hung-title = Şeridin arkasında onun adı
# source: c7d573c9
ending-hung-1 = Şu. Soldaki. Ah, benim suyum bu. Kalemi verin, düşünmeye başlamadan. Hah. Söyledim işte, bakın, gök de yıkılmadı.
# source: c031aa39
ending-hung-2 = Bu. Evet. Evet dedim, duydunuz mu? İmzalayayım, sonra bana bir bardak su verin, elim ayağım titriyor. Amma da tuhaf kadınım.
# source: fba4b982
ending-hung-3 = Ortadaki. Siz daha fırçayı bırakmadan anlamıştım. Korkum gelsin diye bekliyormuşum. Nereyi imzalıyorum?
# source: 96f2e0e5
ending-hung-outcome = Leman Hanım öğle motoruna eli boş biniyor. Adını yazdığı şerit masanızın üstünde iğneli duruyor, baskı günü yine { $print }, ücretin ikinci yarısı da aynı hafta yatıyor. Haziranda otele Amerikan servis çizdiriyor: o mavi, tek tur.
# source: 156f8491
ending-hung-why = Gözlerinin yanıldığını hiç söylemediniz. Gördüğünü yazdınız, bir ruh hâlini parmakla gösterilecek bir şeye çevirdiniz, “bitti”nin ne olduğunu söylediniz. Sorduğunuz için de pes eden bir müşkülpesent değil, korkusuna rağmen seçen bir kadın oldu.
# source: 990b122d
ending-signed-title = İmza, bir de iç çekiş
# source: d95da509
ending-signed-1 = Şu olsun öyleyse. Fena mavi değil. Evet, imzaladım. İnsan her şeye alışıyor nasıl olsa.
# source: 6ebf7665
ending-signed-2 = Peki, ortadaki. Yollayın gitsin. İş işten geçene kadar bir daha bakmayacağım.
# source: 58ab508f
ending-signed-3 = İşte adım. Yaklaşmış sayılır herhâlde, kural da kuraldır. Kalkmayın, merdiveni biliyorum.
# source: 6f3563e8
ending-signed-outcome = Harita günü gününe, onun gösterdiği maviyle basılıyor. Resepsiyonun arkasında asılı; beğenen her konuk, denizin bir türlü tam olmadığını dinliyor. Amerikan servisler Ayvalık’ta çiziliyor.
# source: c1c0fcfc
ending-signed-why = Bedava turlara son verdiniz, eline seçecek bir şey verdiniz. Ama evet deme korkusu yerinde kaldı ya da erken bir evet, belki sert bir söz güvenini zedelemişti. Ortada bir imza var, fazlası yok.
# source: c4de5021
ending-left-title = Öğle olmadan rulo oldu
# source: 5911cbde
ending-left-1 = Ben Ayvalık’taki beyi bir deneyeyim. Siz çok hakkaniyetli davrandınız ama hiç hoşuma gitmedi. Hoşça kalın canım.
# source: ac7cfab5
ending-left-2 = Dörtte bırakalım öyleyse. Yapılanın parasını öderim. Keçilere iyi bakın, en güzeli onlardı.
# source: 74380b87
ending-left-3 = Yok, anlatmayın. Sizin bir çalışma usulünüz var, benim bir bakma usulüm. Benim motor da düdük çalıyor zaten.
# source: 53497597
ending-left-outcome = Dördüncü prova için ücretin ikinci yarısını siparişte yazdığı gibi ödüyor, eski fotoğrafı yerine asıyor. Duyduğunuza göre Ayvalık’ta yedinci denizdeler. Siz vitrininize koyacağınız bir haritayı, bir de aylar sürecek tahminleri kaybettiniz.
# source: cb2bfd0e
ending-left-why = Bir daha bedava tur yapmadınız; o kalsa da gitse de doğrusu buydu. Gitti, çünkü ortada seçebileceği bir şey yoktu ya da o eveti bu kadar güçleştirenin ne olduğunu kimse öğrenmemişti.
# source: fc36ea91
ending-stalled-title = Yine olmadı
# source: e6e88da4
ending-stalled-1 = Motorum geldi. İkimiz de bir düşünelim. Maviyi size yazarım.
# source: a8aa0a27
ending-stalled-2 = Koşmam lazım, beklemezler. Açık kalsın, açık kalmasının zararı yok. Bu akşam bir daha bakarım.
# source: fd5756eb
ending-stalled-3 = Dinlensin öyleyse. Salıya başka görünür belki. Bazen öyle olur.
# source: 072de508
ending-stalled-outcome = Ne bir şey seçiliyor ne de bir şey geri çevriliyor. Salı günü bir kart geliyor: “Galiba daha yakın. Biraz daha öyle olabilir mi?” Baskı günü { $print } olacaktı; makine duruyor, ücretinizin ikinci yarısı da.
# source: d08dfb64
ending-stalled-why = Leman Hanım kendini en çok ucu açık işlerde güvende hisseder. Neyi yapmayacağınızı, neyi yapacağınızı, bir mavinin ne zaman seçilmiş sayılacağını duymadı; o da hiçbir şey seçmedi.
# source: 3cc74a08
ending-caved-title = Dokuzuncu deniz
# source: 49ae5404
ending-caved-1 = Meleksiniz siz. Cumaya öyleyse, listemi de getiririm. İçime doğuyor, bu seferki neredeyse olacak.
# source: 30cb80e5
ending-caved-2 = Hesap tutmayan insanı severim. Eczacıya sizden söz ettim. Dükkânının vitrinini çizdirmek istiyor, kendisi pek titizdir.
# source: 1cac8015
ending-caved-3 = Acele yok, kaç mavi lazımsa o kadar alın. Durun diyeceğim yeri ben söylerim. Sonunda hep söylerim.
# source: ab06ffb2
ending-caved-outcome = Beşinci deniz fazla sıcak, altıncısı fazla serin, yedinciden sonra ikinciyi geri istiyor. Baskı günü çoktan geçti, dokuzuncu prova askıda kuruyor, ücret hâlâ { $fee }.
# source: 7a79f567
ending-caved-why = Her bedava tur ona, evet demenin bekleyebileceğini söyledi; bekledikçe de evet daha çok korkutuyor. “Bitti”nin ne olduğunu kimse söylemedi, o yüzden hiçbir şey bitemedi.
# source: 36d0f60b
ending-blow_up-title = Kıyı boyunca yırtık
# source: c68c2138
ending-blow_up-1 = Yeter. Bana ağır dediler, müşkülpesent dediler ama kimse bundan bu kadar keyif almamıştı. İyi günler size.
# source: cdf8493a
ending-blow_up-2 = Hayır. Bir çatı katında dikilip de çenesi boyalı birini kendime güldürmem. Deniziniz sizin olsun.
# source: fde8251d
ending-blow_up-3 = Buyurun. Şimdi iki parça oldu, maviyi de dert etmezsiniz. Aşağıya ben kendim inerim.
# source: 65828288
ending-blow_up-outcome = Prova, kuzeyden güneye yırtılmış, iki parça hâlinde yerde duruyor. Ücretin ikinci yarısı yerine bir ihtarname geliyor; öğle motoruna kim bindiyse müşterilerle nasıl konuştuğunuzu dinliyor.
# source: 7733e519
ending-blow_up-why = Gözlerinden, sizden çok önce kendisi kuşkulanmıştı. Küçümsenmeyi zaten bekliyordu; karşısında onu bulunca geriye bir tek kapı kaldı. Hangi maviyi kastettiğini hiçbir zaman bilemeyeceksiniz.
