# source: d0600a9c
title = Borca karşılık ayva reçeli
# source: fda06698
summary = Ekmeğinize bayılıyor ama yazdan beri parasını ödemedi. Cumaya daha da fazlasını istiyor; eli boş da gelmemiş.
# source: 588459bd
role = Amasra’da, bir ara sokakta, iki fırıncı ve bir panelvanla küçük bir fırın işletiyor, limandaki lokantaların ekmeğini çıkarıyorsunuz.
# source: e1b8b155
aim = Para gelmeden ekmek vermemek: eski faturanın bir kısmı hamurdan önce, kalanı belli bir günde. Bir de, ödeyen müşteri olabilecekse Feridun Bey’i kaybetmemek.
# source: f741ddf7
situation = Feridun Yalıman, limandaki lokantanın sahibi. Ona kestiğiniz ağustos faturası { $debt }, vadesi { $due }; üzerinden yedi hafta geçti, üç hatırlatmanıza üç tatlı cevap geldi. İmzaladığı cari hesap sözleşmesinde, faturası bir ay geciken müşteriye mal verilmeyeceği yazıyor. Cuma akşamki yemek için veresiye ekmek istiyor, tutarı { $order }. Hamurlar perşembe öğlen yoğruluyor. O saatten önce { $half }, kalanı da iki hafta içinde gelse size uyar. Günlerden çarşamba, sabahın altısı; elinde bir kavanozla arka kapıda.
# source: 495af23b
demand = { $debt } borç dururken cumaya veresiye ekmek
# source: 44520a59
client-name = Feridun Yalıman
# source: a3a62423
client-manner = Sıcakkanlı, gösterişi seven, sohbetine doyulmayan biri; iltifatla, hikâyeyle elini cebine atmaktan ve nedenini söylemekten kurtulduğu sürece anlatır da anlatır.
# source: 07ff668f
fact-debt = 60000 TRY
# source: bc6612e9
fact-debt-about = vadesi geçmiş fatura
# source: 9af228ed
fact-due = 2027-09-22
# source: 7406510f
fact-due-about = faturanın vadesi
# source: 08140207
fact-guests = 90
# source: 6b6d2ed2
fact-guests-about = cuma yemeğine gelecek kişi sayısı
# source: bee37d4c
fact-half = 30000 TRY
# source: 037a49de
fact-half-about = vadesi geçmiş faturanın yarısı
# source: cc7ba3c9
fact-order = 12000 TRY
# source: 481df59b
fact-order-about = cuma için istenen ekmeğin tutarı
# source: cf8aba87
article = Müşteriyle yolları ayırma vakti
# source: 1ab16d5b
guidance-offer_alternative = Feridun Bey cumaya kadar paranın tamamını bulamaz, yarısını bulur; günü belli iki parça, itibarını zedelemeden ödemesini sağlar.
# source: 81b632ef
guidance-probe = Tatlı dili perdedir; arkasında ne olduğunu dümdüz sormazsanız o perdeyi açmaz.
# source: 72591f69
guidance-hold_firm = Hayır olmayan her şeyi evet diye duyar; siz hayır diyene kadar ekmek ona göre sipariş edilmiştir.
# source: dfbce1b8
guidance-acknowledge = Sevilmekle yaşayan bir adam; bu cumanın onun için ne demek olduğunu görürseniz rol yapmasına gerek kalmaz.
# source: 1e0a1a36
guidance-cite_terms = Üstünde vade yazan faturaya iltifat sökmez; kim dost, kim değil tartışmasından da kurtulursunuz.
# source: 9c55a458
guidance-next_step = “Yakında” dediği yedi hafta sürdü; ona ancak günü saati belli söz işler.
# source: 47f83b1e
guidance-concede = Ekmeği teslim aldı mı ödemek için nedeni kalmaz; çok geçmeden daha uzun bir listeyle döner.
# source: 33ffd7c9
guidance-attack = Haksız olduğunu biliyor; hakaret ederseniz mağdur rolünü kendi elinizle ona verirsiniz.
# source: 831d216d
point-money_first = Ekmeği paraya bağlıyor
# source: 59114bbe
point-money_first-phrase-1 = önce para
# source: 6457dda6
point-money_first-phrase-2 = önce ödeme
# source: 3efead31
point-money_first-phrase-3 = ödenmeden
# source: 1f171329
point-money_first-phrase-4 = ödemeden
# source: d0888e03
point-money_first-phrase-5 = kapanmad
# source: bbdb1d54
point-money_first-phrase-6 = para gelm
# source: d827c3dc
point-money_first-phrase-7 = para gelin
# source: d207b915
point-money_first-phrase-8 = peşin
# source: 5ef68f38
point-part_first = Hamurdan önce paranın bir kısmını istiyor
# source: 30ec3062
point-part_first-phrase-1 = öğle yarısı
# source: c2d9ed0d
point-part_first-phrase-2 = yarısı öğle
# source: 57716e25
point-part_first-phrase-3 = perşembe yarısı
# source: 18497065
point-part_first-phrase-4 = yarısı perşembe
# source: cc6cc145
point-part_first-phrase-5 = yarın yarısı
# source: 0627e962
point-part_first-phrase-6 = yarısı yarın
# source: 692b84ee
point-part_first-phrase-7 = bugün yarısı
# source: b13183a8
point-part_first-phrase-8 = önce yarısı
# source: cec5b97f
point-say_sooner = Darda kalınca erkenden haber vermesini istiyor
# source: 0ee01290
point-say_sooner-making-1 = Bir daha eliniz daralırsa beni vade dolmadan arayın, üstünden yedi hafta geçtikten sonra değil.
# source: 48227281
point-say_sooner-making-2 = İşler bir ay ters giderse bunu hemen sizden duymak isterim, birlikte bir yolunu buluruz.
# source: 14d6cf36
point-say_sooner-making-3 = Eylülde iki çift açık laf yeterdi; kötü habere katlanırım, habersiz kalmaya katlanamam.
# source: c071a488
point-say_sooner-making-4 = Kasa boşken hikâyelerin arkasına saklanmayın, iş işten geçmeden gelip durumu anlatın.
# source: c54590b4
point-say_sooner-making-5 = Bundan böyle zamanında ödeyemeyeceğinizi anladığınız an bana haber verin.
# source: 7a85f252
point-say_sooner-making-6 = Sıkıştığını baştan söyleyen adamı beklerim. Susar, işi şakaya vurursanız önümü göremem.
# source: f6f5f623
point-say_sooner-lacking-1 = Ödemeyi gerçekte ne engelliyor, yaz ne kadar kötü geçti?
# source: 21dac1e4
point-say_sooner-lacking-2 = Yazın ne kadar ağır geçtiğini anlattığınız için teşekkürler; terasın boş kalmasına üzüldüm.
# source: b5d03919
point-say_sooner-lacking-3 = Cumayı garantiye almak istiyorsanız öbür fırını arayın ama bizde deftere bir şey yazılmıyor.
# source: 489b37f4
point-say_sooner-lacking-4 = İlk yarıyı yarın sabah getirin, geri kalanını da ay sonuna kadar kapatın.
# source: 55278df6
point-say_sooner-lacking-5 = Veresiye olmadığını size o anda açıkça söylemem gerekirdi, kusur benim.
# source: 9d20b25d
point-say_sooner-lacking-6 = Kesin artık masal okumayı, üçkâğıtçılığınızı bilmeyen yok, tek kelimenize inanmıyorum.
# source: c79d2be2
beat-jelly-1 = Üstadım! Bu kokuyu yasaklamaları lazım. Al, ayva reçeli, rahmetli anamın ağacından. Cumaya bütün çeşitlerden istiyorum, { $guests } kişilik, yaz deftere. Eski hesaba hafta sonundan sonra bakarız.
# source: 61652980
beat-jelly-2 = Sokağın başından beri kokunun peşindeyim. Buyur, ayva reçeli. Gelelim cumaya: { $guests } kişi, senin ekmeğinden başkası o sofraya yakışmaz. Öbürünün altına ekle, sonra toparlarız.
# source: c2c8e254
beat-jelly-3 = Sabahın altısında şu hâline bak, ressam görse tablonu yapar. Bu kavanoz senin. Cuma büyük yemek var, ekmeği { $order } tutuyor. Ağustos faturası mı? Hallederiz, hallederiz. Önce şu sofrayı kuralım.
# source: b5a3dc20
beat-jelly-model = Reçel için elinize sağlık; cumanın sizin için ne kadar önemli olduğunu da görüyorum. Yalnız { $due } vadeli { $debt } hâlâ ödenmedi, o yüzden veresiye ekmek çıkaramam. Ödeme neden gecikti?
# source: 794dbaf1
beat-jelly-hint = Reçel nefis. Faturanın üstündeki vade de yerinde duruyor: İkisini de söyleyin, neyin engel olduğunu sorun.
# source: 21aba6a8
beat-jelly-example-1 = Reçel için teşekkür ederim; doksan kişilik bir akşamın sizin için ne demek olduğunu biliyorum. Ama ağustos faturasının vadesi 22 Eylül’de doldu, veresiye ekmek çıkaramam. Ödemenizi zorlaştıran nedir?
# source: 554d07d1
beat-jelly-example-2 = Ne güzel kavanoz, sağ olun; cumanın sizin için önemini de biliyorum. Ama bu sefer deftere yazamam: Yarın öğlene kadar 30.000 lira, kalanını da iki hafta içinde ödeyin, siparişin hepsini çıkarayım.
# source: 199b3113
beat-jelly-example-3 = Hayır, ağustos faturası ödenmeden veresiye ekmek çıkarmam. Bence artık birlikte çalışmayı bırakalım.
# source: 25ccff94
beat-jelly-example-4 = İyi, peki, cumaya çıkarırım, deftere de yazarım. Eski fatura bekleyebilir.
# source: 322eea8d
beat-jelly-example-5 = Ne yüzsüz adamsınız, beleşçinin tekisiniz. Reçelinizi alın, bana yalan söylemeyi de bırakın.
# source: bd336825
beat-jelly-example-6 = Ayva, öyle mi? Mis gibi kokuyor.
# source: 3827d1b0
beat-jelly-branch-1-1 = Elindeki merdaneyi indir de öyle konuş.
# source: 1bc3ec86
beat-jelly-branch-1-2 = Hoppala. Daha gün bile doğmadı.
# source: 20f27746
beat-jelly-branch-1-3 = Çarşamba sabahına pek acı bir lokma oldu bu.
# source: 0bb5f833
beat-jelly-branch-5-1 = Demek o fırının bir köşesi hâlâ sıcakmış.
# source: 4030faa3
beat-jelly-branch-5-2 = Hayırın üstüne tereyağı sürmüşsün. Severim böylesini.
# source: 7b38e77e
beat-jelly-branch-5-3 = Hayır dedin ama ardından bir şey daha fısıldadın, duydum.
# source: bb319364
beat-jelly-branch-6-1 = Bir fatura yüzünden beni kapıya mı koyacaksın?
# source: ddaba55d
beat-jelly-branch-6-2 = Güle güle mi? Kavanozu daha yeni koydum tezgâha.
# source: 046838f6
beat-jelly-branch-6-3 = Fırın birden buz kesti.
# source: 387f8945
beat-jelly-branch-7-1 = Kahvemi içmeden sorguya çektin beni.
# source: 36073d6b
beat-jelly-branch-7-2 = Senin asıl ne sorduğunu anladım ben.
# source: 61962f46
beat-jelly-branch-7-3 = Bu saatte ne çok şeyi merak ediyorsun. Peki.
# source: 03c12b3c
beat-jelly-branch-8-1 = Ben ekmek diyorum, sen banka diyorsun.
# source: 1be82da4
beat-jelly-branch-8-2 = Hesabını kitabını yapmışsın bile. Ne tertipli insansın.
# source: 46d113ca
beat-jelly-branch-8-3 = Pek ciddi, pek büyük adam lafı bunlar.
# source: 5f9dc22c
beat-jelly-branch-10-1 = Ne güzel hayır diyorsun.
# source: 36fba098
beat-jelly-branch-10-2 = Senin hayırın bile mis gibi tereyağı kokuyor.
# source: 02000cf0
beat-jelly-branch-10-3 = Bunun üstüne az kalsın teşekkür edecektim.
# source: 28f6e7a7
beat-jelly-branch-11-1 = Aman, ne sertsin. Hiç yakışmıyor sana.
# source: b34b7678
beat-jelly-branch-11-2 = Brr. Fırını söndürdün mü yoksa?
# source: 0507d3c1
beat-jelly-branch-11-3 = Ağzından laf değil fiş çıktı.
# source: c82d41d8
beat-charm-1 = Seninle ben, gün doğmadan para mı konuşacağız? Kimin ekmeği diye soran her masaya adını söylüyorum. Sen cumayı çıkar, haftaya bir şişe açar, oturur hepsini kapatırız.
# source: b790efc6
beat-charm-2 = Ben senin tek fırınlı, bisikletli günlerini bilirim. Ver şu cumamı üstadım, ardından hepsini getirir avucuna sayarım. Söz; anamın mezarı üstüne söz.
# source: f43afd94
beat-charm-3 = Sen bana mal veren esnaf değilsin ki, menümün yarısısın. İnsana kendi menüsünden ihtar gelir mi? Önce cuma, sonra o tatsız iş. Anlaştık mı?
# source: 21731887
beat-charm-model = Ben de sizin sofranızı severim, ekmeğimin sorulması da hoşuma gidiyor. Ama fatura ödenmeden cumaya buradan bir şey çıkmaz. Perşembe öğlene kadar yarısı, iki haftaya kalanı bana uyar. Buna engel olan nedir?
# source: a2f1584d
beat-charm-hint = Lafı faturadan dostluğa çevirdi. Onu sevebilir, yine de günü söyleyebilirsiniz.
# source: 4043967c
beat-charm-example-1 = Her masaya adımı söylemeniz beni sevindiriyor, size ekmek yapmaya devam etmek de isterim. Veresiye olmaz ama yarın 30.000 lira, kalanını iki hafta sonra ödeyebilirsiniz. Ödemeyi asıl geciktiren nedir?
# source: b2c305f5
beat-charm-example-2 = Misafirlerinizin ekmeğimi sorması hoşuma gidiyor. Yine de veresiye çıkarmam: Yarın öğlene kadar 30.000 lira getirin, öbür yarısını iki hafta sonra ödeyin, cumanız hazır olsun.
# source: 5787d140
beat-charm-example-3 = Kusura bakmayın ama olmaz. Faturanın vadesi geçti, imzaladığınız sözleşmede de bu durumda mal verilmeyeceği yazıyor.
# source: 5d75bfcf
beat-charm-example-4 = Bırakın bu numaraları. Dolandırıcının tekisiniz, beni de aptal yerine koyuyorsunuz.
# source: 5c518e17
beat-charm-example-5 = Peki, hatırınız için. Cumanın ekmeğini çıkarırım, parasını haftaya verirsiniz.
# source: 409a0982
beat-charm-branch-11-1 = Demek bizimki dostluk değilmiş, ekmek servisiymiş.
# source: 4d203c13
beat-charm-branch-11-2 = Onca sabahın sonu kapı dışarı edilmekmiş.
# source: ea11606d
beat-charm-branch-11-3 = Sana bu kadar ısınmadan söyleseydin bari.
# source: fb238a13
beat-charm-branch-12-1 = Sahiden öğrenmek ister gibi soruyorsun.
# source: d38781c0
beat-charm-branch-12-2 = Bunu bana soran yok. İhtar yolluyorlar, o kadar.
# source: e976c470
beat-charm-branch-12-3 = Hımm. Ne gülüyorsun ne kızıyorsun.
# source: 6ffe24da
beat-charm-branch-13-1 = Fatura da fatura. Peki madem.
# source: 9a113cf9
beat-charm-branch-13-2 = Seni yoldan çıkarmak ne zormuş.
# source: 599d3413
beat-charm-branch-13-3 = İltifatla idare ederim sanmıştım.
# source: baa45063
beat-charm-branch-14-1 = Hah, tencere kaynamaya başladı. Yalnız ne bu kadar çok olsun ne bu kadar çabuk.
# source: f1cbe92e
beat-charm-branch-14-2 = Senin bir tarifin var, anladım. Tuzunu ben atsam?
# source: fceca4d7
beat-charm-branch-14-3 = Buna az daha evet diyecektim.
# source: 721c6311
beat-charm-branch-17-1 = O kadar tatlı söylüyorsun ki bir kerecik ciddi olacağım.
# source: 10ccee62
beat-charm-branch-17-2 = Tamam, tamam, fatura.
# source: fd54f085
beat-charm-branch-17-3 = Sana kızamıyorum bile.
# source: 50c7b78e
beat-charm-branch-18-1 = Hayır, hayır, bir daha hayır. Saydım.
# source: 7aeb3f40
beat-charm-branch-18-2 = Birden içeriye bir ayaz girdi.
# source: f5506e7c
beat-charm-branch-18-3 = Başını tezgâhtan kaldırmaya bile tenezzül etmiyorsun.
# source: aaf60765
beat-charm-branch-19-1 = İş kâğıda dayandı desene.
# source: 9f2abb54
beat-charm-branch-19-2 = Konuşmadan olmayacakmış demek.
# source: 34f6d606
beat-charm-branch-19-3 = Sana tatlı dil sökmüyor, görüyorum.
# source: 6b31917b
beat-charm-branch-21-1 = Seni akşama kadar dinlerim.
# source: ed637459
beat-charm-branch-21-2 = Seninle laflamak ne güzel.
# source: 938d3ef7
beat-charm-branch-21-3 = Gördün mü, biz birbirimizi anlıyoruz.
# source: 757136f2
beat-post-1 = Ödendi say. Muhasebeci kızın bileği alçıda, tavuk yem gagalar gibi tek parmakla yazıyor. Pazartesi olur, bilemedin salı. Sen gönül rahatlığıyla hamurunu yoğur.
# source: 71f7aa74
beat-post-2 = Banka yeni şifre yolladı, kaybolmasın diye bir yere kaldırdım; benim kaldırdığım şey bulunur mu? Pazartesi gönderiyorum. Bir kâğıt parçası yüzünden cumayı yakmazsın, değil mi?
# source: 6c864a4d
beat-post-3 = Çek yazılı, torpido gözünde duruyor. Araba da sanayide, parçası İtalya’dan gelecekmiş, kamyonetle gelmem ondan. Haftaya elinde, şerefim üzerine. Cuma işi tamam o zaman, değil mi?
# source: f93f9c92
beat-post-model = İşler epey karışmış; bir an önce çözülsün istediğinize de inanıyorum. Ama ben hamuru söz alınca değil, para gelince yoğururum. Yarın öğlene kadar { $half } gönderebilir misiniz? Asıl engel nedir?
# source: 81ab9d12
beat-post-hint = Güzel hikâye ödeme yerine geçmez. Peki ne geçer; işin aslı bu hikâyeden mi ibaret?
# source: 5ece487b
beat-post-example-1 = Muhasebecinizin bileği kırılınca işlerin aksamasını anlıyorum. Ama söz üzerine ekmek çıkarmam. Yarın öğlene kadar 30.000 lirayı kendiniz yollayın, kalanını iki hafta sonra ödeyin, cumanın ekmeği sizin.
# source: a63c36c7
beat-post-example-2 = Bileğin alçıya girmesi talihsizlik, işinizi aksattığını da anlıyorum. Ama faturanın vadesi 22 Eylül’dü, bu yüzden veresiye ekmek çıkarmam. Ödenmemesinin asıl sebebi nedir?
# source: 2d92b4dc
beat-post-example-3 = Kusura bakmayın ama olmaz. İmzaladığınız sözleşmede, faturası bir ay geciken müşteriye mal verilmeyeceği yazıyor.
# source: 3a00de4a
beat-post-example-4 = Hayır, veresiye ekmek çıkarmam. Bence artık birlikte çalışmayalım, başka bir fırın bulun.
# source: 75982781
beat-post-example-5 = Peki, sözünüze güveniyorum, cumanın ekmeğini veresiye çıkarırım.
# source: d2dd703e
beat-post-branch-2-1 = Ben sana derdimi döküyorum, sen çöpe atıyorsun.
# source: 3eb98140
beat-post-branch-2-2 = Bir de hakaret işitiyorum, iyi mi?
# source: 28b8ff13
beat-post-branch-2-3 = Banka bile benimle senden tatlı konuştu.
# source: d326459b
beat-post-branch-7-1 = Bana inandın ya. Ne kadar az bulunur, bilsen.
# source: 04e671f3
beat-post-branch-7-2 = Sen bu işlerin dilinden anlıyorsun.
# source: c4d981f4
beat-post-branch-7-3 = O önlüğün altında pamuk gibi bir yürek var.
# source: 14c726b7
beat-post-branch-12-1 = Tek kelimesine inanmadın, değil mi? Terbiyenden gülmedin.
# source: c8a0c3d9
beat-post-branch-12-2 = İçimi okuyorsun, yine de güzel güzel soruyorsun.
# source: 0cbaa368
beat-post-branch-12-3 = Bunu o kadar çok anlattım ki kendim de inanmaya başlamıştım.
# source: 19bb223d
beat-post-branch-13-1 = Fena tarif değil. Bir malzemesini değiştireyim.
# source: 206189be
beat-post-branch-13-2 = Vay, planın var. Benimki daha kolay.
# source: a10c3683
beat-post-branch-13-3 = Akıllıca. Kenarından birazcık kırpayım.
# source: ff578d46
beat-post-branch-15-1 = Ah senin bu planların.
# source: 0c2cc0ed
beat-post-branch-15-2 = Ne düzenlisin. Benim ömrümde cetvelim olmadı.
# source: 564e3d85
beat-post-branch-15-3 = O sokaktan az önce geçmiştik.
# source: b24e7feb
beat-post-branch-17-1 = Arkasında bir şey yok. Ne olacakmış ki?
# source: b6dcd7f9
beat-post-branch-17-2 = Anam gibi soruyorsun.
# source: 144b74d5
beat-post-branch-17-3 = Gülünecek yanı olsaydı anlatırdım.
# source: a36003b2
beat-post-branch-18-1 = Haklısın tabii. Sen hep haklı çıkarsın.
# source: 881e1e10
beat-post-branch-18-2 = O önlük bende olsa ben de böyle derdim.
# source: fbe646a8
beat-post-branch-18-3 = Kulağa nasıl geldiğini biliyorum.
# source: f027ff6d
beat-post-branch-19-1 = Sözümü teraziye koydun, anladım.
# source: 1fe5a938
beat-post-branch-19-2 = Darda kalmış adamla böyle konuşuyorsun demek.
# source: 7ecf3bb2
beat-post-branch-19-3 = Ben içeri girdim gireli buz kesildin.
# source: e32d74ec
beat-post-branch-20-1 = Demek bu fırında sözümün hükmü yok.
# source: c84aef96
beat-post-branch-20-2 = Bu sabah bayat peksimet gibisin, diş geçmiyor.
# source: 162d99cf
beat-post-branch-20-3 = Sana adam sözü değil kâğıt lazım.
# source: c59c2568
beat-post-branch-22-1 = İnsanın derdini dökecek birinin olması ne iyi.
# source: 459f38cf
beat-post-branch-22-2 = Sen sabırlı insansın.
# source: 67ed8ecc
beat-post-branch-22-3 = Anlatınca içim açıldı.
# source: f5b462bc
beat-haggle-1 = Gel, birbirini seven insanlar gibi halledelim: Cüzdanımda ne varsa unlu avucuna sayayım. Sen cumayı çıkar, ilk doğru dürüst ödeme hafta sonundan sonra gelsin.
# source: 1aeac32d
beat-haggle-2 = Ufak bir kaparoya ne dersin? Şimdi ceplerimi boşaltırım, iyi niyetim sayarsın. Cuma yürür, gerisi misafirler hesabı ödeyince gelir.
# source: c98fe21c
beat-haggle-3 = Bırak, yemekten sonra başlayayım, başka bir şey istemem. Cuma misafiri doyururum, cumartesi kasayı sayarım, pazartesi ilk dilimin elinde. Aynı kapıya çıkmaz mı?
# source: e6f5176c
beat-haggle-model = Cumadan sonra başlamak istemenizi anlıyorum. Ama sıra değişmiyor: Perşembe öğlene kadar { $half }, hamur ondan sonra; kalanı da iki hafta içinde. Perşembe sizi neden zorluyor?
# source: 44ffa44b
beat-haggle-hint = Parayı yine ekmeğin arkasına attı. Azarlamadan öne alın.
# source: 016e03dc
beat-haggle-example-1 = Cumadan önce paranın sıkıştığını anlıyorum. Ama cüzdandaki yetmez, o yüzden olmaz: Yarın öğlene kadar 30.000 lira, kalanı iki hafta sonra, o zaman hepsini çıkarırım.
# source: a7ea9d42
beat-haggle-example-2 = Orta yolu bulmak istediğinizi görüyorum, bunun kıymetini de biliyorum. Veresiye olmaz ama bölebiliriz: Yarın öğlene kadar 30.000 lira, kalanı iki hafta sonra. Cumadan önce ödemekte sizi kaygılandıran nedir?
# source: 675880af
beat-haggle-example-3 = Hayır, bu yetmez. Vadesi geçmiş fatura dururken veresiye ekmek çıkarmam.
# source: d133b633
beat-haggle-example-4 = Cumanın sizin için önemini biliyorum ama bunu kabul edemem. Alışverişimizi burada bitirelim, artık yürümüyor.
# source: ef41ca72
beat-haggle-example-5 = Tamam, cumanın ekmeğini çıkarırım, siz de ne zaman isterseniz o zaman ödersiniz.
# source: a94886bb
beat-haggle-branch-2-1 = Cebinde bozukluk arayan ele vurulur mu?
# source: 6542094f
beat-haggle-branch-2-2 = Ben pazarlık ediyordum. Seninki başka bir şeydi.
# source: c00a25df
beat-haggle-branch-2-3 = Birbirini seven insanlar buraya kadarmış.
# source: 81891b68
beat-haggle-branch-7-1 = El sıkıştık, ekmeği bölüştük. Böyle olacak işte.
# source: e5bfea7f
beat-haggle-branch-7-2 = Ortada buluştuk; orta da benim tarafa denk geldi.
# source: a79208f3
beat-haggle-branch-7-3 = Bak, kimsenin burnu kanamadı.
# source: 1ee4f290
beat-haggle-branch-10-1 = Demek azı oluyormuş. Azı oluyorsa hepsi niye olmasın?
# source: 81b2dd03
beat-haggle-branch-10-2 = Ne güzel yumuşuyorsun öyle.
# source: dfc471c1
beat-haggle-branch-10-3 = Küçük eveti aldım, ağabeyini de beklerim.
# source: b3f259bd
beat-haggle-branch-11-1 = Alışveriş bitti desene.
# source: 09802189
beat-haggle-branch-11-2 = Ben el uzatıyorum, sen önlüğü çıkarıyorsun.
# source: b1ff3311
beat-haggle-branch-11-3 = Daha yeni başlamıştık.
# source: 9b76a237
beat-haggle-branch-12-1 = Şakaya devam edebilirim. Ama şaka yapmaktan yoruldum.
# source: b448a00f
beat-haggle-branch-12-2 = En iyisi hepsini anlatayım.
# source: 23f9d8e2
beat-haggle-branch-12-3 = Bozukluk peşinde koşmamın bir nedeni var.
# source: a00c6085
beat-haggle-branch-13-1 = Sen sabahtan beri insanca konuşuyorsun, ben sana martaval okuyorum.
# source: 0a400517
beat-haggle-branch-13-2 = Ne geri adım atıyorsun ne kalp kırıyorsun. İnsanın silahı elinden düşüyor.
# source: 6041921f
beat-haggle-branch-13-3 = Keşke bağırsan. O zaman ne yapacağımı bilirdim.
# source: 24b30bc4
beat-haggle-branch-14-1 = Denemesem kendime saygım kalmazdı.
# source: 3f395c89
beat-haggle-branch-14-2 = Vakti gelmeden kırıntı yok yani.
# source: 4a9fcf7a
beat-haggle-branch-14-3 = O kadar sakin söylüyorsun ki tutacak bir ucunu bulamıyorum.
# source: 28ad5543
beat-haggle-branch-16-1 = Yelken kulübünün kaparosu var. Dün yattı, şaraba ayırmıştım.
# source: 72499bb2
beat-haggle-branch-16-2 = Bir şey var aslında. Kulüp kaparoyu yatırdı, içki toptancısına saklıyordum.
# source: a80a6544
beat-haggle-branch-16-3 = Eh, kulübün kaparosu hesapta. Şarap da biraz daha mütevazı olsun.
# source: acb3787f
beat-haggle-branch-17-1 = Sen tereciye tere satarsın. Peki.
# source: b159634a
beat-haggle-branch-17-2 = Ne cüzdan kâr etti ne cep. Seni kandırmanın yolu yok.
# source: d124e3b9
beat-haggle-branch-17-3 = Bu yemeğe atacak tuzum kalmadı.
# source: c34e6cb6
beat-haggle-branch-18-1 = Elde bir yelken kulübünün kaparosu kaldı, onu da şaraba ayırmıştım.
# source: 3943dbef
beat-haggle-branch-18-2 = Kulüpten gelen bir kaparo var. Yeri belli, şarap parası. Ama bir düşün.
# source: a2b42454
beat-haggle-branch-18-3 = Sofraya su koysam olurdu belki. Mesele bir ben değilim ki.
# source: 5ed4a8f9
beat-haggle-branch-19-1 = Öyle usulca yapıyorsun ki fırının kapağı kapandı, duymadım.
# source: 04beefdc
beat-haggle-branch-19-2 = Tatlı söyledin ama hayır yine hayır, önünü iliklemiş, o kadar.
# source: 9e417b44
beat-haggle-branch-19-3 = Sırf gönlün olsun diye az kalsın evet diyecektim.
# source: 49712320
beat-haggle-branch-20-1 = Ben elimi uzatıyorum, sen kasaya bakıyorsun.
# source: a68b4ea3
beat-haggle-branch-20-2 = Pazarlık etmiyorsun ki, un çuvalı gibi dikiliyorsun.
# source: 66dba0f1
beat-haggle-branch-20-3 = Yanına yarım bir gülümseme koysaydın bari.
# source: 2f311504
beat-haggle-branch-21-1 = Yine hayır. Doğuştan yeteneklisin.
# source: 8d584cfc
beat-haggle-branch-21-2 = O kadar dil döktüm, karşılığı bu mu?
# source: 09f88e28
beat-haggle-branch-21-3 = Boşaltacak cebim kalmadı.
# source: 6c4621bb
beat-haggle-branch-22-1 = Buradan daha önce geçmiştik.
# source: 2b2c1b8c
beat-haggle-branch-22-2 = Bundan yumuşak duvarlar gördüm ben.
# source: b9e811fd
beat-haggle-branch-22-3 = Ceplerim tamtakır, başka bir şey çıkmaz.
# source: eb29cd93
beat-haggle-branch-24-1 = Ne sakinsin, insana huzur veriyorsun.
# source: 41062136
beat-haggle-branch-24-2 = Düşünüyorsun. Düşünme, tadı kaçıyor.
# source: 638abb8e
beat-haggle-branch-24-3 = Kılı kırk yarmayan insanı severim.
# source: 3f39975b
beat-guilt-1 = Menüde adın yazıyor, krem kâğıda yaldızla. Cuma akşamı { $guests } kişi elini sepete atacak, sepet bomboş. Gözüne uyku girer mi? Benimkine girmez, hem de senin adına.
# source: 3cc69bf5
beat-guilt-2 = Ben onlara seni vadettim üstadım. Yelken kulübünün yönetimi tam kadro uzun masada. Ayağa kalkıp “Fırıncım, dostum beni ekmeksiz bıraktı” mı diyeyim?
# source: 3c9f468b
beat-guilt-3 = Gözünün önüne getir: Mumlar yanıyor, balık çorbası gelmiş, kaşıklar havada, koca lokantada bir lokma ekmek yok. Hepsi yedi hafta beklemiş, bir hafta daha bekleyebilecek bir kâğıt için.
# source: 405f2064
beat-guilt-model = O sofrada ekmeğim olsun ben de isterim, akşamın sizin için ne kadar önemli olduğunu da anlıyorum. Yine de önce para: Perşembe öğlene kadar { $half } gelirse cuma sağlam. Şu ara sizi bu kadar zorlayan ne?
# source: 5d0d2831
beat-guilt-hint = Sofranın boş kalmaması onun elinde. Akşamı önemseyin, sırayı bozmayın, bunun arkasında ne olduğunu sorun.
# source: 9b1289d5
beat-guilt-example-1 = O masayı gözümün önüne getirebiliyorum, cumanın sizin için ne demek olduğunu da biliyorum. Yine de ağustos faturası ödenmeden ekmek çıkarmam. Şu sıra ödemeyi bu kadar zorlaştıran nedir?
# source: bfb1d56a
beat-guilt-example-2 = Adımın yaldızla yazılması benim için onur, sepetler dolsun istemenizi de anlıyorum. Ama veresiye çıkarmam. Yarın öğlene kadar 30.000 lira, kalanını iki hafta sonra ödeyin, sepetler dolsun.
# source: d9686348
beat-guilt-example-3 = Üzgünüm ama cevabım hayır. Veresiye ekmek çıkarmam.
# source: 42ed2542
beat-guilt-example-4 = Haklısınız, benim de gözüme uyku girmez. Ekmeği veresiye veririm, ne zaman olursa ödersiniz.
# source: 37d8940b
beat-guilt-example-5 = Aman ne dokunaklı. Utanmaz üçkâğıtçı, git başka yerde ağla.
# source: cd4bd1da
beat-guilt-branch-2-1 = Ben sana kâbusumu anlatıyorum, sen beterini yapıyorsun.
# source: 0cbbdc4b
beat-guilt-branch-2-2 = Sendeki yürek değil, bayat çavdar.
# source: d3e9b691
beat-guilt-branch-2-3 = Bir de cuma gecesi şerefine kadeh kaldıracaktım.
# source: f9005a81
beat-guilt-branch-7-1 = Beni bu dertle yalnız bırakmayacağını biliyordum.
# source: 401ca6d2
beat-guilt-branch-7-2 = O altın kalp sonunda göründü.
# source: c30955b4
beat-guilt-branch-7-3 = Fırınının taşını öpeyim.
# source: 4cae0cd3
beat-guilt-branch-11-1 = Peçete kemirsinler o zaman.
# source: 319c2dc5
beat-guilt-branch-11-2 = Sahiden işi oraya vardırır mısın?
# source: f72f2443
beat-guilt-branch-11-3 = Senden beklemezdim.
# source: 9e7879ab
beat-guilt-branch-12-1 = Yemeği bir yana bırak. Başka bir şey var.
# source: 7ccad0e5
beat-guilt-branch-12-2 = Şimdi iyi davranma bana, lafın ucunu kaçırırım.
# source: 55a3f837
beat-guilt-branch-12-3 = Tam yaraya parmak bastın.
# source: 631bfd9a
beat-guilt-branch-13-1 = Hâlime gülebilirdin. Gülmedin.
# source: 4bc67241
beat-guilt-branch-13-2 = Hayır derken bana üzülüyorsun. Hakkını vereyim bari.
# source: e05d52a2
beat-guilt-branch-13-3 = Sen böyle dinlerken ben bu arabeski sürdüremem.
# source: 8076aa2f
beat-guilt-branch-14-1 = Biliyorum, biliyorum. Zayıf yerinden vurmak olmaz.
# source: 18571667
beat-guilt-branch-14-2 = Ne konuştuğumuzu da hiç unutmuyorsun.
# source: 5892d6d2
beat-guilt-branch-14-3 = Denemem lazımdı. Ben hep denerim.
# source: c6b6cbb2
beat-guilt-branch-15-1 = Kulübün kaparosu var ama onu şaraba ayırmıştım.
# source: de6292b2
beat-guilt-branch-15-2 = Elimde kulübün kaparosu kaldı, onun da yarısı içildi sayılır.
# source: 44922def
beat-guilt-branch-15-3 = Oradan buradan toparlarım. Ama cumadan önce olmaz, hepsi birden hiç olmaz.
# source: 3f79f238
beat-guilt-branch-16-1 = Söyleyecek acıklı türküm kalmadı.
# source: 750190b4
beat-guilt-branch-16-2 = Her şeyi öğrendin; ne yerinden kıpırdadın ne çekip gittin.
# source: 318b5b2f
beat-guilt-branch-16-3 = Dört yanını dolandım, arkana geçecek yol yok.
# source: 4a453578
beat-guilt-branch-17-1 = Kulübün kaparosu duruyor. Dün geldi. Şarap alacaktım.
# source: 1cca3609
beat-guilt-branch-17-2 = Zorlayan bir şey yok, o para şarap olacaktı, o kadar.
# source: ad5aa178
beat-guilt-branch-17-3 = Kaparo bende. Bir içki toptancısına söylemesi kalıyor, o da homurdanır.
# source: 11bd305d
beat-guilt-branch-18-1 = Bir yolu varmış yani. Dar ama yol.
# source: 7659d370
beat-guilt-branch-18-2 = Ya. Sen benim sofrayı çoktan düşünmüşsün.
# source: e7b886f4
beat-guilt-branch-18-3 = Cumaya hayır demiyorsun, üstüne fiyat etiketi yapıştırıyorsun.
# source: 981e7571
beat-guilt-branch-20-1 = Peki. Yüzüm gülmüyor ama kulağım sende.
# source: 9e05a1b1
beat-guilt-branch-20-2 = Kapıyı aralık bırakıyorsun, hakkını yemeyeyim.
# source: 61f434b9
beat-guilt-branch-20-3 = Tamam. Tiyatro bitti.
# source: 3e403219
beat-guilt-branch-22-1 = Anladım. Bir ah bile çekmedin.
# source: 3cb11833
beat-guilt-branch-22-2 = Tık yok. O surata tereyağı koysan donar.
# source: f1c7a8c7
beat-guilt-branch-22-3 = Demek buna da için sızlamıyor.
# source: 3f611cf3
beat-guilt-branch-23-1 = Sana gösterecek başka bir şeyim kalmadı.
# source: fe189bba
beat-guilt-branch-23-2 = En güzelini söyledim, cevap yine hayır.
# source: 214998f1
beat-guilt-branch-23-3 = Eh, bu iş buraya kadarmış.
# source: 9707fb74
beat-guilt-branch-24-1 = Fırıncısın sen, imam değil.
# source: 8a6a5079
beat-guilt-branch-24-2 = Soru karın doyurmuyor.
# source: a3ac985d
beat-guilt-branch-24-3 = Söyleyeceğim bu kadardı.
# source: a999a69e
beat-guilt-branch-25-1 = Bir soru daha. Üstümde cevap kalmadı.
# source: b4766bfc
beat-guilt-branch-25-2 = Ben buraya ekmeğe geldim.
# source: 0fcf0301
beat-guilt-branch-25-3 = Senden iyi gümrük memuru olurmuş.
# source: d9bab2ed
beat-guilt-branch-27-1 = Sen de gözünün önüne getirdin, belli.
# source: e53b881d
beat-guilt-branch-27-2 = Yüreğin sızlar, biliyordum.
# source: db9fe688
beat-guilt-branch-27-3 = Bakışların yumuşadı birden.
# source: e9664fe1
beat-truth-1 = Yaz sular altında kaldı. Koca ağustos, terasta kırk boş sandalye. Malı kim kestiyse ona ödedim: önce tüpçüye, sonra balıkçıya. Sen hiç bağırmadın, sona kaldın. Şimdi her şey cumaya bakıyor.
# source: bb2ba6bf
beat-truth-2 = Haziranda başladı yağmur, dinmedi; kim bağırdıysa ona ödedim. Sen nazik davrandın, bekleyen sen oldun. Cuma gecesi kulüp, kışın nerede yiyeceğine karar veriyor. Ters giderse kepenk indiririm.
# source: c057e01d
beat-truth-3 = En son senin yazılarını açıyorum, en kibarı onlar da ondan. Bu sene yaz olmadı, bir tek faturası geldi. Cuma iyi geçerse yelken kulübü bütün kış bende. Geçmezse kapatıyorum.
# source: 0459e0fd
beat-truth-model = Anlattığınız için sağ olun, çok zor bir yaz geçirmişsiniz. Yine de para gelmeden ekmek çıkaramam. Bölelim: Perşembe öğlene kadar { $half }, kalanı iki haftada. Yarın batmadan ne kadar ödeyebilirsiniz?
# source: fe35c510
beat-truth-hint = İşin doğrusu buydu. Sıcak bir söz, bir de altından kalkabileceği bir ödeme yolu ister.
# source: aabda628
beat-truth-example-1 = Bu kadar açık konuştuğunuz için sağ olun; çok zor bir yaz olmuş. Yine de veresiye çıkarmam. Yarısı yarın öğlene kadar gelsin, 30.000 lira; kalanını her cuma küçük taksitlerle ödeyin.
# source: 7b101132
beat-truth-example-2 = Yazınızın bu kadar kötü geçmesine üzüldüm. Ama fatura ödenmeden ekmek çıkaramam.
# source: 41f60097
beat-truth-example-3 = Zor bir yaz geçirmişsiniz, üzüldüm. Ama veresiye ekmek çıkarmam, bence artık birlikte çalışmayı tamamen bırakalım.
# source: 84d9cdd3
beat-truth-example-4 = Peki, cumanın ekmeğini veresiye çıkarırım. Faturayı dert etmeyin.
# source: a8d6dc82
beat-truth-example-5 = Güldürmeyin beni. Yedi hafta yalan söylediniz, sefil bir dolandırıcısınız.
# source: df3cab25
beat-truth-branch-2-1 = Ben kalbimi açıyorum, sen içine tükürüyorsun.
# source: e08adc9b
beat-truth-branch-2-2 = Dürüst olana bunu yapıyorlar demek.
# source: 320fa32b
beat-truth-branch-2-3 = O komik hikâyede kalacaktım.
# source: 5eddc91f
beat-truth-branch-8-1 = Benim için ne demek bu, bilemezsin.
# source: f0e5ccd8
beat-truth-branch-8-2 = Anlatmayacaktım. Ama iyi ki anlattım.
# source: 440840a7
beat-truth-branch-8-3 = Allah senden razı olsun. Bu gece uyurum.
# source: 224e5b92
beat-truth-branch-12-1 = Ben bunu anlatıyorum, sen bana kapıyı gösteriyorsun.
# source: fe6083b6
beat-truth-branch-12-2 = Boşuna anlatmışım, masala devam etseymişim.
# source: b8bcfad5
beat-truth-branch-12-3 = Doğru söyleyeni dokuz köyden kovarlarmış, bu da onuncusu.
# source: 6a5df708
beat-truth-branch-13-1 = Ben bu iyiliği hak etmedim ya, neyse.
# source: 9ca2399d
beat-truth-branch-13-2 = Hâlâ yardım etmek isteyeceğini ummazdım.
# source: 7a0767dd
beat-truth-branch-13-3 = Yapar mısın bunu? Eh. Bir parçacık küçültsek ama.
# source: 5891490d
beat-truth-branch-15-1 = Başından beri bunu söylüyordun, kulak vermedim.
# source: c3353abc
beat-truth-branch-15-2 = Bana ip uzatıyormuşsun, ben tasma sandım.
# source: 4af1821d
beat-truth-branch-15-3 = Bunu yaparım. Galiba sahiden yaparım.
# source: ab1cd9ac
beat-truth-branch-17-1 = Evet demek istiyorum. Ama beş parasız kalmaktan korkuyorum.
# source: 57db59d0
beat-truth-branch-17-2 = Sen söyleyince olacakmış gibi geliyor. Ama bir de benim gözümle bak.
# source: 6af335ac
beat-truth-branch-17-3 = Hakça bu. Biliyorum, hakça.
# source: 308605ab
beat-truth-branch-19-1 = Elde yelken kulübünün kaparosu var, o da şaraba gidecek.
# source: cb172bc3
beat-truth-branch-19-2 = Kulübün kaparosu dün geldi. İçki toptancısı gözünü dikmiş bekliyor.
# source: d4663cf3
beat-truth-branch-19-3 = Hesapta bir şeyler var. Tabaktaki son karidese bakar gibi bakıyorum.
# source: 3d3bdfcd
beat-truth-branch-20-1 = Kulübün kaparosu var. Şarap alacaktım ama çorbaya şarap banılmıyor ki.
# source: 7b9c64a4
beat-truth-branch-20-2 = Cumanın kaparosu bende. Şarap olacaktı.
# source: cabf3f6e
beat-truth-branch-20-3 = Açık konuşayım, kaparo senin ilk parçaya yeter.
# source: f3a5da0d
beat-truth-branch-21-1 = Yine de hayır. Dinledin ya, o da bir şey.
# source: 37e201a5
beat-truth-branch-21-2 = Anladım. Korktuğum da buydu.
# source: 15f4240d
beat-truth-branch-21-3 = Bana üzülüyorsun ama fırın sönük. Eh.
# source: 90e494fb
beat-truth-branch-22-1 = Baştaki sözün geçerli yani. Tahmin etmiştim.
# source: 631f135a
beat-truth-branch-22-2 = Benim yola hayır. O zaman seninkinden gidelim.
# source: efdcaf58
beat-truth-branch-22-3 = Hava hüzünlendi, sen makamı değiştirmedin.
# source: 90286494
beat-truth-branch-23-1 = Evet. Yalnız bir an benimle birlikte düşün.
# source: a4924e6c
beat-truth-branch-23-2 = İstemeye yüzüm yok. İstiyorum.
# source: 67d698bc
beat-truth-branch-23-3 = En kötüsünü duydun. Bir de o akşamı düşün.
# source: bd43bc93
beat-truth-branch-24-1 = İçimi boşuna dökmüşüm.
# source: d38335d9
beat-truth-branch-24-2 = Sana anlatmasam da olurmuş.
# source: 4a3a66fe
beat-truth-branch-24-3 = Mert konuşmanın karşılığı buymuş.
# source: 48d66272
beat-truth-branch-25-1 = Eh, öğrendin işte.
# source: e5f678d4
beat-truth-branch-25-2 = Değişen bir şey yok, görüyorum.
# source: 71a392a7
beat-truth-branch-25-3 = Kendimi biraz enayi gibi hissettim.
# source: 3b110e3f
beat-truth-branch-27-1 = Yüreğin güzel senin, hep söylerim.
# source: a1cdf96f
beat-truth-branch-27-2 = Derdini dinleyen biri olunca insan ferahlıyor.
# source: c117421b
beat-truth-branch-27-3 = On yaş gençleştim.
# source: 27a83424
beat-threat-1 = Demek öyle. Ben seni yazar kasa bilmezdim. Bartın’da fabrika gibi fırını olan biri var, altmış gün vade veriyor. Onu mu arayayım, yoksa cumam tamam mı?
# source: 1dd6aaa1
beat-threat-2 = Üstat müstat bitti o zaman. Tereyağını sürdün mü ekmek ekmektir; toptancının ekmeği donuk gelir, vaaz vermez. Son kez soruyorum: Cuma var mı, yok mu?
# source: af0b6a31
beat-threat-3 = Her gece ekmeği nereden alalım diye soruyorlar. Söylemeyi bırakabilirim. Kimin beni yarı yolda bıraktığını da söyleyebilirim. Hiç istemem. Gel, cuma konuştuğumuz gibi olsun.
# source: 72a35283
beat-threat-model = Başka yerden alabilirsiniz, işinizi sağlama almak istemenizi de anlıyorum. Cevabım aynı: { $debt } gecikmişken veresiye yok. Perşembe öğlene kadar { $half } gelirse siparişin tamamını çıkarırım. Bunun dışında sizi düşündüren ne var?
# source: 4fdafb93
beat-threat-hint = Tatlı dil bitti. Peşinden koşmayın, vurmayın da: İsterse gitsin, aynı kapı yine aralık kalsın.
# source: dec82191
beat-threat-example-1 = İsterseniz arayın; cumayı sağlama almanız gerektiğini anlıyorum. Veresiye çıkarmam ama yarın öğlene kadar 30.000 lira, kalanını iki hafta sonra öderseniz siparişin hepsi hazır.
# source: c8e1c212
beat-threat-example-2 = Onu aramakta serbestsiniz, ekmeğinizi garantiye almak istemenizi de anlıyorum. Ama imzaladığınız sözleşmeye göre fatura gecikince mal verilmiyor, veresiye ekmek çıkarmam. Ödemeyi bu kadar zorlaştıran nedir?
# source: d521b5af
beat-threat-example-3 = Üzülürüm ama fatura ödenmeden veresiye ekmek çıkarmam.
# source: f27eb13d
beat-threat-example-4 = O zaman ondan alın. Veresiye ekmek çıkarmam, birlikte çalışmayı da burada bitirelim.
# source: c915026c
beat-threat-example-5 = Durun, aramayın onu! Tamam, cumanın ekmeğini veresiye alırsınız, dediğiniz gibi olsun.
# source: 064fa832
beat-threat-branch-7-1 = Biraz ayaz yetiyormuş.
# source: 69d0ee57
beat-threat-branch-7-2 = Söylerken içim acıdı. Neyse ki işe yaradı.
# source: fe7258be
beat-threat-branch-7-3 = Güzel. Demin dediklerimi unut.
# source: 7c557c67
beat-threat-branch-12-1 = Beceremiyorum bunu. Adam gibi tehdit bile edemiyorum.
# source: bea1577e
beat-threat-branch-12-2 = Bunu mu soruyorsun şimdi? O dediğimin üstüne?
# source: 0748e243
beat-threat-branch-12-3 = Boş ver dediklerimi. Korkuyorum, hepsi bu.
# source: fac18a37
beat-threat-branch-13-1 = Ben vuruyorum, sen efendiliğini bozmuyorsun. Utandım.
# source: 7c557c67
beat-threat-branch-13-2 = Bana göre değil bu işler. Tehdidi bile yarım bıraktım.
# source: 458c7800
beat-threat-branch-13-3 = Gitsem güle güle der, bir de hayrımı dilersin, değil mi? Hay Allah.
# source: c5a1de6f
beat-threat-branch-14-1 = Hımm. Bunun hiç değilse tutacak bir kulpu var.
# source: 88fce0af
beat-threat-branch-14-2 = Demek benimle hâlâ konuşuyorsun.
# source: c0c52f6b
beat-threat-branch-14-3 = Doğrusunu istersen sofraya başkasının ekmeğini koymaya utanırım.
# source: c0c52f6b
beat-threat-branch-16-1 = Başkasının ekmeğini koysam yüzüm kızarır, bilesin.
# source: f3caea85
beat-threat-branch-16-2 = Hımm. Senin gözün korkmuyor, değil mi?
# source: 2af33d54
beat-threat-branch-16-3 = Tamam. O laf bana yakışmadı.
# source: 121f4245
beat-threat-branch-18-1 = Sana blöf sökmüyor, öyle mi?
# source: cdbc3b7c
beat-threat-branch-18-2 = Sesini bile yükseltmiyorsun.
# source: 37c5e617
beat-threat-branch-18-3 = Oysa çiçekçide tutmuştu.
# source: 8b6f3561
beat-threat-branch-19-1 = Ne yumuşuyorsun ne beni kovuyorsun. Öyle olsun.
# source: 698f6032
beat-threat-branch-19-2 = Seninle kavga edilmiyor. Denedim.
# source: 320e135f
beat-threat-branch-19-3 = Gitsem tutmazdın, ama üzülürdün. Hımm.
# source: e887a8aa
beat-threat-branch-20-1 = Tahmin etmiştim.
# source: 26cec89c
beat-threat-branch-20-2 = Sahiden çekip gitmeme ses etmeyeceksin.
# source: a8d21541
beat-threat-branch-20-3 = Peki, öyle olsun.
# source: 1c4ec76d
beat-threat-branch-22-1 = Bak, bu hayır değildi; gözümden kaçmadı.
# source: 356ae428
beat-threat-branch-22-2 = Hah, tatsızlığa ne gerek vardı.
# source: 2780b2b7
beat-threat-branch-22-3 = Sonunda bana hak vereceğini biliyordum.
# source: 612b60b6
beat-silence-1 = Tamamdır öyleyse! Cuma altıda, mutfak kapımda, { $guests } kişilik ekmek. Ağzından tek itiraz çıkmadı; sende bu, imza yerine geçer.
# source: 285ece46
beat-silence-2 = Şahane. Hayır duymadım, aşçıma tamam derim. Cuma olmayacak olsa söylerdin, değil mi?
# source: a4a3749f
beat-silence-3 = O kadar tatlı konuşuyorsun ki az kalsın kaçırıyordum: Cumaya dair bir şey demedin. Sükût ikrardan gelir derler. Ekmek gelsin, gerisi kendiliğinden yoluna girer.
# source: 8eddeba4
beat-silence-model = Bunu evet saymayın lütfen, baştan açık söylemeliydim. { $due } vadeli { $debt } ödenmeden veresiye ekmek yok. Perşembe öğlene kadar yarısı gelirse iş değişir. Buna engel olan ne?
# source: ae7b1d1b
beat-silence-hint = Hayır olmayan her şeyi evet diye cebine koyuyor. Tek bir açık cümleyle geri alın.
# source: 70f701da
beat-silence-example-1 = Henüz tamam değil, cumanın sizin için ne kadar önemli olduğunu bilsem de. İmzaladığınız sözleşmeye göre fatura gecikince mal verilmiyor, veresiye ekmek çıkarmam. Ödemenize engel olan nedir?
# source: 836adb95
beat-silence-example-2 = Cumanın sizin için ne kadar önemli olduğunu biliyorum ama tamam değil: Veresiye çıkarmam. Yarısı yarın öğlene kadar gelsin, 30.000 lira, kalanını iki hafta sonra ödeyin; cuma altıda hepsini getiririm.
# source: dbd40193
beat-silence-example-3 = Hayır, evet demedim. Eski fatura ödenmeden veresiye ekmek yok.
# source: 3973e869
beat-silence-example-4 = Peki o zaman, veresiye çıkarırım. Cuma altıda.
# source: 51cfda21
beat-silence-example-5 = Hım. Bilmem ki.
# source: b12d2886
beat-silence-branch-2-1 = Durup dururken hem de!
# source: 0ccf2f80
beat-silence-branch-2-2 = Ben de tam hâlime şükrediyordum.
# source: 0e5cbbfc
beat-silence-branch-2-3 = Sussaydın ya. Sana daha çok yakışıyordu.
# source: 9e59525f
beat-silence-branch-8-1 = Dedim ya. Bir bakış yetiyor bize.
# source: 695d04fb
beat-silence-branch-8-2 = Bak, sormama bile gerek yokmuş.
# source: 1dff0c96
beat-silence-branch-8-3 = Gülümsemen de yeterdi, yine de sağ ol.
# source: 2c3311e4
beat-silence-branch-12-1 = Bir solukta duadan vedaya geçtin.
# source: 22745cfd
beat-silence-branch-12-2 = Bir dakika önce yüzün öyle demiyordu.
# source: 467b51b4
beat-silence-branch-12-3 = Yok artık! Ben sana teşekkür bile ettim.
# source: d68d0b58
beat-silence-branch-13-1 = Alıp kaçmama izin vermeyeceksin, değil mi?
# source: 9bed7447
beat-silence-branch-13-2 = Az kalsın yırtıyordum.
# source: 511c1f02
beat-silence-branch-13-3 = Sahici bir soru bu. Böylesini unutmuşum.
# source: a8c32458
beat-silence-branch-14-1 = Ha. Evetin ucunda ip varmış.
# source: 689c4504
beat-silence-branch-14-2 = O tarafı unuttun diye umuyordum doğrusu.
# source: 58e13ad3
beat-silence-branch-14-3 = Geldik işin orasına. Söyle bakalım.
# source: a5cd2869
beat-silence-branch-16-1 = Evet değilmiş bu, listeymiş.
# source: f68db944
beat-silence-branch-16-2 = Sonunda konuşuyorsun ya.
# source: a2b23d68
beat-silence-branch-16-3 = Senden bir şey kaçırmak mümkün değil.
# source: 92de240d
beat-silence-branch-18-1 = Demek hayır; yine senin dediğin olacak. Hiç değilse öğrendim.
# source: 7b280ab0
beat-silence-branch-18-2 = Oldu işte, diyebiliyormuşsun. Bir duymam lazımdı.
# source: 0cb2146e
beat-silence-branch-18-3 = Tamam. Kendi kendime ikramı kesiyorum.
# source: 4667fa22
beat-silence-branch-19-1 = Soracağın belliydi.
# source: c71a7da4
beat-silence-branch-19-2 = Şunun şurasında ne kalmıştı.
# source: b4d4d8c9
beat-silence-branch-19-3 = İlle de mi? Peki.
# source: 34c9acd4
beat-silence-branch-20-1 = Ya. Hayırmış. Ne güzel umutlanmıştım.
# source: af554d54
beat-silence-branch-20-2 = Eh, açık konuştun. Yazık ama açık.
# source: 73f19ef0
beat-silence-branch-20-3 = Bunu söylemek için epeydir hazırlanıyordun.
# source: 7d98a86d
beat-silence-branch-21-1 = Yine mi o?
# source: 84548613
beat-silence-branch-21-2 = Evet değilmiş o. Soluk alıyormuşsun.
# source: 42faabc2
beat-silence-branch-21-3 = Dilin çözüldü bakıyorum.
# source: a52a3b56
beat-silence-branch-23-1 = Fırsat varken kaçacaktım.
# source: 84548613
beat-silence-branch-23-2 = Evet sandığım, es vermekmiş.
# source: 58bc0fe6
beat-silence-branch-23-3 = Verdin, şak diye geri aldın.
# source: 736b8a87
beat-silence-branch-24-1 = Umut etmek de mi yasak?
# source: dd6cc4ae
beat-silence-branch-24-2 = Önce gülüyorsun, sonra kapan gibi kapanıyorsun.
# source: c6134ad9
beat-silence-branch-24-3 = Beni bir güzel konuşturdun, sonunda dediğine bak.
# source: 04459936
beat-silence-branch-25-1 = Sonunda açık konuştun.
# source: 5f75681f
beat-silence-branch-25-2 = Susman daha iyiydi.
# source: 5895fdda
beat-silence-branch-25-3 = Erken teşekkür etmişim.
# source: e633915a
beat-silence-branch-28-1 = Şairsin sen.
# source: 44045777
beat-silence-branch-28-2 = Ağzımdan aldın, ben de onu diyecektim.
# source: 1defa83e
beat-silence-branch-28-3 = Lafı ne güzel bağlıyorsun.
# source: c6925618
beat-more-1 = Biliyordum, Karadeniz’in son romantiği sensin. Cumartesi kahvaltısına altmış tereyağlı çörek de yaz, bütün aralık da veresiye olsun. O boynu bükük hatırlatmaları da bırak artık.
# source: b7aed782
beat-more-2 = Hah, daha gün bile ağarmadı. Fırın kızmışken: cumartesiye altmış tereyağlı çörek, aralık boyunca da yılbaşı kurabiyesi. Hepsi tek büyük hesap, yeni yılda kapatırım.
# source: 7eaa14e4
beat-more-3 = Aşçıma dedim, bu fırın beni yarı yolda bırakmaz diye. Cumartesiye altmış çörek olsa bayılır ha. Aralığı da ocağa kadar deftere yazalım mı? Daha derli toplu olur.
# source: d8c5f011
beat-more-model = Aceleyle cevap verdim, kusur bende. Cumanın sizin için önemini görüyorum. Yine de eski fatura dururken veresiye yok. Perşembe öğlene kadar { $half } gelirse cumanın ekmeğini çıkarırım. Sizi zorlayan ne?
# source: 668cdb2d
beat-more-hint = Bir evet dediniz, sipariş ikiye katlandı. Hemen davranır, hatayı üstlenirseniz hâlâ geri alabilirsiniz.
# source: ed47e765
beat-more-example-1 = Acele konuştum, hata bende; cumaya güvendiğinizi de biliyorum. Ama veresiye çıkarmayacağım. Yarın öğlene kadar 30.000 lira, kalanını iki hafta sonra ödeyin, cumanın ekmeği sağlam olsun.
# source: 82b14e2c
beat-more-example-2 = Aceleyle cevap verdim, hata bende. Eski fatura ödenmeden veresiye ekmek çıkarmam.
# source: 9e1d6f11
beat-more-example-3 = Hayır, bunu yapmam. Bence birlikte çalışmayı tamamen bırakalım.
# source: ebc06203
beat-more-example-4 = Olur, hepsini veresiye çıkarırım, altmış çörek de bütün aralık da dahil.
# source: 0d631b12
beat-more-example-5 = Açgözlü sülük! Size hiçbir şey yetmiyor.
# source: 658c5cb8
beat-more-branch-2-1 = Bir dakika önce can dostundum.
# source: 91d8e5b9
beat-more-branch-2-2 = Bedava kahvaltının bedeli buymuş demek.
# source: e976e415
beat-more-branch-2-3 = Karadeniz havası gibisin, bir açık bir kapalı.
# source: f026d573
beat-more-branch-6-1 = Önce fırın, arkasından balta.
# source: 4c61bfd7
beat-more-branch-6-2 = Bir ziyafet çekiyorsun, bir veda ediyorsun.
# source: 8e0dc1b5
beat-more-branch-6-3 = Kafam karıştı. Demin evetti.
# source: 09f666fe
beat-more-branch-7-1 = Dur. Bu da ne?
# source: b2a6757a
beat-more-branch-7-2 = Bekle, bir sayfa atladın.
# source: 34cf692c
beat-more-branch-7-3 = Başka hava çalmaya başladın.
# source: 7671f51e
beat-more-branch-8-1 = Düşünmeye şimdi mi başladın? Ne güzel mutluyduk.
# source: b752a8f1
beat-more-branch-8-2 = O sıkıcı kısma dönmeyelim.
# source: 9748a1c5
beat-more-branch-8-3 = Aklın çelindi, yüzünden okuyorum.
# source: d204230a
beat-more-branch-9-1 = Elbette. Hepsini yazar getiririm.
# source: 532e10c3
beat-more-branch-9-2 = Çörek işinin sorun olmayacağını biliyordum.
# source: 6d5d7d4a
beat-more-branch-9-3 = Aralık listesini yolluyorum o zaman.
# source: c9a98597
beat-clawback-1 = Ama evet dedin! Ben ekmeği sofrada görmüştüm bile. Adamın eline ekmek verip ağzından lokmasını almak olur mu?
# source: 6e62b4bb
beat-clawback-2 = Bir dakika önce dosttuk, cumamız da vardı. Aşçıma ne diyeyim şimdi, dili sürçmüş mü diyeyim?
# source: 2ea96d6e
beat-clawback-3 = Kabarmış hamurun üstüne fırının kapağı çarpılmaz, çöküverir. Evet evettir. Kahvaltıyı unut, cumam bende kalsın.
# source: 8abc9936
beat-clawback-model = Kızmakta haklısınız; aceleyle söz verdim, kusur bende. Ekmek paraya bağlı: Perşembe öğlene kadar { $half }, kalanı iki hafta içinde; öyle olursa cuma tamam. Bunda sizi zorlayan nedir?
# source: 9a6bf702
beat-clawback-hint = Aceleyle çıkan sözü üstlenin, sözden ötesini değil. Sıra doğruydu.
# source: 1e966c7b
beat-clawback-example-1 = Hayal kırıklığınızı anlıyorum, çok acele cevap verdim, hata bende. Ama veresiye çıkarmam. Yarın öğlene kadar 30.000 lira, kalanını iki hafta sonra ödeyin, ekmek sofranızda olsun.
# source: 3e404712
beat-clawback-example-2 = Canınızın sıkılmasını anlıyorum; aceleyle evet dedim, hata bende. Ama ağustos faturasının vadesi geçti, veresiye ekmek çıkarmam. Ödemeyi bu kadar zorlaştıran nedir?
# source: 8149300e
beat-clawback-example-3 = Kusura bakmayın ama hayır. Veresiye ekmek çıkarmam.
# source: e7b58bc3
beat-clawback-example-4 = Haklısınız, evet evettir. Ekmeği veresiye veririm.
# source: 2dcc9e22
beat-clawback-branch-9-1 = Şimdi o da yok.
# source: 29191e3c
beat-clawback-branch-9-2 = Ekmeğe geldim, başım döndü.
# source: db9b97f9
beat-clawback-branch-9-3 = Bir sıcak bir soğuk, üşüteceğim.
# source: ab20f120
beat-clawback-branch-10-1 = Biliyor musun, beni durdursan diye geçiyordu içimden.
# source: a21bff21
beat-clawback-branch-10-2 = Peki. Kucağıma ne sığarsa topluyordum.
# source: a5b41805
beat-clawback-branch-10-3 = Elim sepetteyken yakaladın beni.
# source: c99b1e85
beat-clawback-branch-11-1 = Demek o evetin bir ucu hâlâ sıcak.
# source: 98916c2c
beat-clawback-branch-11-2 = İki solukta hediyeden pazarlığa geçtik.
# source: c6115010
beat-clawback-branch-11-3 = İlk söylediğin daha güzeldi.
# source: 6bfec4d6
beat-clawback-branch-13-1 = Döndük senin listeye.
# source: a5d5ca4b
beat-clawback-branch-13-2 = O evet güzeldi, ömrü kısa oldu.
# source: 67cef544
beat-clawback-branch-13-3 = Haydan gelen huya gider.
# source: f7d659cd
beat-clawback-branch-15-1 = Yine senin planlara döndük.
# source: a5d5ca4b
beat-clawback-branch-15-2 = Ne güzel evetti o, tadı damağımda kaldı.
# source: e20b075c
beat-clawback-branch-15-3 = Eski hamam, eski tas.
# source: f7fdb69a
beat-clawback-branch-17-1 = Tamam, başa dönelim. Fatura.
# source: be201504
beat-clawback-branch-17-2 = Doğrusu fazla kolay olmuştu. Gelelim faturaya.
# source: 38f606a9
beat-clawback-branch-17-3 = Peki, tatsız yoldan gidelim.
# source: a131163b
beat-clawback-branch-18-1 = Olgun karşılayayım diyorum. Olmuyor.
# source: b3c40e54
beat-clawback-branch-18-2 = Umudumu geri mi toplayayım şimdi?
# source: 35be0fe6
beat-clawback-branch-18-3 = Baştan hayır deseydin bu kadar koymazdı.
# source: 16338d97
beat-clawback-branch-19-1 = Benimle oynanmasından hoşlanmam.
# source: 0bf54805
beat-clawback-branch-19-2 = Evet, hayır, evet, hayır.
# source: 063aa070
beat-clawback-branch-19-3 = Benim aşçım bekliyor, sen oyun oynuyorsun.
# source: 6a50676d
beat-clawback-branch-20-1 = Bir daha erkenden sevinmem.
# source: 3f12d136
beat-clawback-branch-20-2 = Eh, bu iş bitti.
# source: 34376e4d
beat-clawback-branch-20-3 = Seninle kâğıt oynanmaz.
# source: d19e5b6e
beat-clawback-branch-21-1 = Hah, kendine geldin.
# source: bc660f05
beat-clawback-branch-21-2 = Yola geleceğini biliyordum.
# source: 4e364edd
beat-clawback-branch-21-3 = Kapattık gitti bu konuyu.
# source: b1cd703d
beat-stung-1 = Ben gidince arkamdan da böyle mi konuşuyorsun? Elimde kavanozla geldim buraya. O cümleye bir daha, bu sefer tatlı ucundan başla istersen.
# source: b14985c0
beat-stung-2 = Otuz senedir mutfaktayım, kafama tava atan bile senden insaflı attı. Sana para borcum var. Bu lafı yutma borcum yok.
# source: 65ac294d
beat-stung-3 = Bunu yüzüme böyle vuran olmadı, vergi memuru dahil. Paraya sıkıştım diye gün doğmadan yüzüme mi tükürülecek?
# source: 3db9e457
beat-stung-model = Kaba konuştum, kusur bende; düzgün bir cevabı hak ediyorsunuz. Cumanın ekmeği için gecikmiş faturadan perşembe öğlene kadar { $half } lazım, kalanı iki hafta içinde. Şu ara ödemeyi zorlaştıran ne?
# source: 6ddbe97c
beat-stung-hint = Önce adam için bir cümle, sonra para için bir cümle.
# source: 7f439e35
beat-stung-example-1 = Haksızlık ettim, sizi kırdığımı da görüyorum; kabahat bende. Ama ağustos faturasının vadesi geçti, veresiye ekmek çıkarmam. Ödemenizi zorlaştıran nedir?
# source: 1c1ef07b
beat-stung-example-2 = Kabalık ettim, hata bende. Ama veresiye ekmek çıkarmam.
# source: 059a89de
beat-stung-example-3 = Eski fatura ödenmeden veresiye ekmek çıkarmam. Bence birlikte çalışmayı da bırakalım.
# source: 58602776
beat-stung-example-4 = Ah yazık sana! Gerçek acı geldi, değil mi, asalak herif?
# source: 2270930d
beat-stung-example-5 = Peki, cumanın ekmeğini veresiye çıkarırım, gönlünüz olsun.
# source: 1a8a5262
beat-stung-branch-6-1 = Önce tokat, sonra somun. Somunu alırım.
# source: d4879aae
beat-stung-branch-6-2 = Vicdanın sızlıyor. Boşa gitmesin.
# source: b4f65b5f
beat-stung-branch-6-3 = Hem kaba hem cömert. Ben tersine alışığım.
# source: 4b78801f
beat-stung-branch-11-1 = Şimdi oldu. Onca şeyi tokat yemek için anlatmadım.
# source: 246bf726
beat-stung-branch-11-2 = Güzel. Onu çöpe attık, gitti.
# source: e5bd5718
beat-stung-branch-11-3 = Az kalsın ununa ağlayacaktım. Bu daha iyi.
# source: 00deeb49
beat-stung-branch-12-1 = Hah şöyle. Burnum büyüktür ama ben de odun değilim.
# source: 5c191a12
beat-stung-branch-12-2 = Sağ ol. Söze böyle başladın sayalım.
# source: 33b09450
beat-stung-branch-12-3 = İyi. Reçele yazık olacaktı.
# source: 3684d7f9
beat-stung-branch-13-1 = Şimdi oldu. Dost gibi konuşalım bari.
# source: 39a3b3e0
beat-stung-branch-13-2 = Sağ ol. Ara sıcağa kalmaz, unuturum.
# source: 32b2fb3b
beat-stung-branch-13-3 = İyi geldi. Göbeğime bakma, içim pek ince benim.
# source: 8027f78d
beat-stung-branch-14-1 = Ettiğin lafa hiç değinmedin ama dinliyorum.
# source: 4d79d280
beat-stung-branch-14-2 = Yanına bir özür de isterdim. Neyse.
# source: 781a1b4b
beat-stung-branch-14-3 = Doğruca işe geçtin, tokat ortada kaldı. Peki.
# source: 727c9302
beat-stung-branch-16-1 = Ben başka bir söz bekliyordum.
# source: 4198f85a
beat-stung-branch-16-2 = Benimle nasıl konuştuğuna dair tek kelime yok.
# source: 1b6cb07f
beat-stung-branch-16-3 = Hiç olmamış gibi üstünden atlıyorsun.
# source: 33c53f3c
beat-door-1 = Reçel kalsın, gönülden getirmiştim. Tekneden balık alacağım daha. Gerçekten yapabileceğim bir şey söyleyeceksen tam zamanı.
# source: 41d95156
beat-door-2 = Kahvem kamyonette soğuyor. Elimden gelecek bir şey söyle, yoksa sensiz idare ederim.
# source: eabad6ab
beat-door-3 = Birimiz sütü kestirecek bir laf etmeden gideyim ben. Son sözün bu muydu, yoksa arkasında bir tane daha var mı?
# source: d8f3bf89
beat-door-model = Bir şey daha söyleyeyim: Sizi kaybetmek istemem, cumanın yükünü de görüyorum. Veresiye yok ama perşembe öğlene kadar { $half } gelirse siparişin tamamı hazır. O saate kadar ne yapabilirsiniz?
# source: b2139186
beat-door-hint = Hâlâ kapıda duruyor. Bildiği hayırı geçin; ne yapabilir, ne zamana kadar?
# source: b33f4867
beat-door-example-1 = Var: Cumanın sizi sıktığını biliyorum, ekmeğini de yapmak isterim. Veresiye olmaz ama yarın öğlene kadar 30.000 lira, kalanını iki hafta sonra öderseniz hepsi hazır olur.
# source: 2291e1c1
beat-door-example-2 = Gitmeden: Cumanın sizi ne kadar zorladığını görüyorum. Ama imzaladığınız sözleşmeye göre fatura gecikince mal verilmiyor, veresiye ekmek çıkarmam. Ödemenize engel olan nedir?
# source: 9b1f891c
beat-door-example-3 = Kusura bakmayın ama fatura ödenmeden veresiye ekmek çıkarmam.
# source: f5812334
beat-door-example-4 = Ya. Buna ne diyeceğimi bilmiyorum.
# source: 4f232510
beat-door-example-5 = Peki, gitmeyin. Cumanın ekmeğini veresiye veririm, istediğiniz gibi olsun.
# source: 7ce6c3ba
beat-door-branch-2-1 = Yolluk da mı var?
# source: 76204526
beat-door-branch-2-2 = Bunu demeden beni yolcu edemedin.
# source: 94be8efd
beat-door-branch-2-3 = Vedalaşmak için elimi uzatmıştım.
# source: b11d8fc2
beat-door-branch-7-1 = Bunun için kamyonete kadar gitmem gerekiyormuş.
# source: 3428c2ec
beat-door-branch-7-2 = Elim kapıdaydı, haberin olsun.
# source: 34a98009
beat-door-branch-7-3 = Ben de gitmeme göz yumacaksın sanmıştım.
# source: c85649fe
beat-door-branch-11-1 = Hah, içi dolu bir laf çıktı sonunda.
# source: 7be236ac
beat-door-branch-11-2 = Bir ayağım kamyonette, bir kulağım sende.
# source: 597b1821
beat-door-branch-11-3 = Hımm. Balık biraz bekler.
# source: 597b1821
beat-door-branch-13-1 = Hımm. Balık da bir beş dakika beklesin.
# source: 9d406136
beat-door-branch-13-2 = Kapıyı çarpmıyorsun, aralık bırakıyorsun.
# source: 36f3a12e
beat-door-branch-13-3 = Peki. Bu yaştan sonra donuk ekmek yiyemem.
# source: 09d0fc50
beat-door-branch-15-1 = İçeri girdiğimde sorsaydın ya bunu.
# source: fbe1575f
beat-door-branch-15-2 = Bak şimdi, bu beni durdurdu.
# source: 168525d4
beat-door-branch-15-3 = Az daha çıkmıştım. Peki.
# source: 4e556808
beat-door-branch-16-1 = Dediğinden dönmüyorsun ama kötülüğümü de istemiyorsun. Öyle olsun.
# source: 09d74f27
beat-door-branch-16-2 = Kapıyı çarpıp çıkamıyorum bile.
# source: bc339635
beat-door-branch-16-3 = Hımm. Bu sabahları özlerdim.
# source: 3bd77b05
beat-terms-1 = Tane tane söyle de aşçıma anlatayım. Ne ödüyorum, ne zamana kadar, ekmek kaçta kapımda? Cumadan sonra da medeni insanlar gibi yine deftere yazarız, değil mi?
# source: ca571eb3
beat-terms-2 = Peki, cüzdan teslim. Bir kere dök ortaya: ne kadar, hangi gün, saat kaçta. Haftaya da eskisi gibi hepsini hesaba yazarsın, tamam mı?
# source: f485ce94
beat-terms-3 = O zaman un torbasının arkasına yaz: benim payım, senin payın, günü saati. Ama ömür boyu her çöreğin parasını önden isteme. Defter yine açılır, değil mi?
# source: 42c6d320
beat-terms-model = Memnuniyetle, anlayışınız için sağ olun. Perşembe öğlene kadar { $half }, kalanı iki hafta içinde; ekmek cuma altıda kapınızda. Eski fatura kapanmadan veresiye yok: O güne kadar sipariş verirken ödersiniz.
# source: 0defd155
beat-terms-hint = Açık açık duymak istiyor: tutar, gün, saat. Sonuna da bir veresiye saklamış.
# source: 84fe8553
beat-terms-example-1 = Aşçınıza net bir şey söylemek istemenizi anlıyorum. Yarın öğlene kadar 30.000 lira, kalanı iki hafta sonra, ekmek cuma altıda kapınızda. Eski fatura ödenmeden sonrasında da deftere yazmam.
# source: 563ab70f
beat-terms-example-2 = Hayır, artık deftere yazmam. İmzaladığınız sözleşmeye göre önce eski faturanın ödenmesi lazım.
# source: 47d1a358
beat-terms-example-3 = Hayır, deftere yazmam. Bence birlikte çalışmayı burada bitirelim.
# source: a0bdd945
beat-terms-example-4 = Boş verin rakamları. Veresiye çıkarırım, sonra yine hepsini deftere yazarız.
# source: c66b1abb
beat-terms-example-5 = Hımm, güzel soru.
# source: f2b16f3f
beat-terms-branch-2-1 = Ben de cüzdanı çıkarmıştım.
# source: de3d4ae5
beat-terms-branch-2-2 = Bitmesine bir cümle kalmıştı.
# source: 37ac3710
beat-terms-branch-2-3 = Tam da vaktini buldun.
# source: 98543f95
beat-terms-branch-4-1 = Defterim benim! Şimdiden burnumda tütüyordu.
# source: eb0666e6
beat-terms-branch-4-2 = Beni uzun süre ayazda bırakamazsın ki sen.
# source: d8e0a747
beat-terms-branch-4-3 = Döndük yine eski düzenimize. Oh, ne rahat.
# source: 1c02dfc2
beat-terms-branch-13-1 = Ne tutar var ne gün. İçim dinlendi.
# source: 057c36b6
beat-terms-branch-13-2 = Rakam sordum, gönül duydum. Ben gönülden yanayım.
# source: 2936b72a
beat-terms-branch-13-3 = Açık bırakıyorsun demek. Ben de bırakırım.
# source: d841e811
ending-half_paid-title = Yarısı ödendi, fırın yandı
# source: 55722e21
ending-half_paid-1 = Bak, telefon gitti diyor. { $half }. Hafifledim; yalnız cebim değil, içim de. Çavdarın kıtır ucunu bana sakla üstadım.
# source: 2d1bc2b5
ending-half_paid-2 = Bağırmadan parasını alan ilk kişi sensin. { $half } şimdi, kalanı dediğim gün. Şu reçeli sıcak bir dilime sür, beni de hayırla an.
# source: 010115b1
ending-half_paid-3 = Oldu, günü saati belli. Biliyor musun, borcunu sayıp bilmek insanı rahatlatıyormuş. Cuma bu ekmek kimin derlerse adını söylerim, senin de yüzüne rahat rahat bakarım.
# source: 57e4fe38
ending-half_paid-outcome = Perşembe öğleni bulmadan { $half } hesabınıza geçer, hamurlar yoğrulur, cuma sofrasında sizin ekmeğiniz yenir. Kalanı söylediğiniz gün gelir; o zamana kadar sipariş verdikçe öder.
# source: c2f64d88
ending-half_paid-why = Ekmeği paraya bağladınız, neyin engel olduğunu da umursadınız. Hep bağırana ödediğini söylemişti; günü belli iki parça, bağırmayan birine de ödemesinin yolunu açtı.
# source: f57456ca
ending-cool-title = Ödedi ama sarılmadan
# source: 1a6a6aaa
ending-cool-1 = Peki. Para dediğin saatte burada, dakikası dakikasına. Kahveye kalmazsam kusura bakma.
# source: d7e36dee
ending-cool-2 = İlk parçanı öderim, ekmeği de kendim gelir alırım. Aralıkta ne yaparım, ona bakarız.
# source: 56e42e01
ending-cool-3 = Sen kazandın, afiyet olsun. Reçelimi eve götürüyorum, izninle.
# source: 50d61e30
ending-cool-outcome = İlk para, saate beş kala gelir; cumanın ekmeği çıkar. Kalanı için iki yazı daha yazarsınız, o da yılbaşına varmadan ekmeği daha az şart koşan birinden almaya başlar.
# source: 2ea519c1
ending-cool-why = Ekmeği paranın önüne geçirmediniz, yapabileceği bir şey de gösterdiniz. Ama gecikmenin ardındaki konuşulmadı, gün söylenmedi ya da soğuk bir söz, aceleyle çıkmış bir evet onun iyi niyetini tüketti.
# source: 9ce76c28
ending-rolls-title = Cumaya donuk ekmek
# source: 6853d19e
ending-rolls-1 = Toptancıya kaldık öyleyse. Çavdarına bayılırdım. Paranı da bir gün alırsın, güneş çıkınca.
# source: dcb0ee17
ending-rolls-2 = Gücenmek yok, ekmek sert olacak o kadar. Hoşça kal üstadım. Zahmet etme, eşiğin yerini biliyorum.
# source: 804b6d5a
ending-rolls-3 = Anladım. Ben ekmeğimi başka yerde bulurum, sen de huzurunu bulursun. Fırına selam söyle.
# source: 64bc50a3
ending-rolls-outcome = Cuma akşamı dondurucudan çıkma ekmek yerler. Veresiye hamur yoğurmadınız; icra takibiyle { $debt } bahara tahsil edilir. Kaybınız, ödemeyi öğrenebilecek bir mutfaktan ibaret.
# source: 7f3ff1ac
ending-rolls-why = Ekmeği paranın olduğu yerde tuttunuz; o gelse de gitse de doğrusu buydu. Gitti, çünkü ödeyebileceği bir parça gösteren olmadı ya da hepsini neden ödeyemediğini kimse öğrenmedi.
# source: b312bc9e
ending-heard_yes-title = Cumaya görüşürüz öyleyse
# source: 22b898e1
ending-heard_yes-1 = Şahane, içim rahat o zaman. Cuma altıda! Ekşi mayayı benim yerime öp.
# source: c7161a47
ending-heard_yes-2 = Koşmam lazım, balık beklemez. Biz birbirimizi anlarız seninle. Cumaya!
# source: d6e941b6
ending-heard_yes-3 = Burada bırakalım. Sen doğrusunu yaparsın, hep yaptın. Aşçıma iş tamam derim.
# source: fa717718
ending-heard_yes-outcome = Ne para var ne plan ne de onun hayır sayacağı bir söz. Cuma altıda kamyoneti arka kapıya yanaşır, şoförüne de bekle denmiştir: Ya bedavaya pişirdiniz ya da kavga orada başlar.
# source: edbcf7f0
ending-heard_yes-why = Feridun Bey karara bağlanmayan her şeyi kendi lehine sayar. Ekmeği paraya bağlayan, cevap vermek zorunda kalacağı tek bir cümle duymadan çıkıp gitti.
# source: 93587507
ending-caved-title = Ocağa kadar veresiye
# source: 341c14a1
ending-caved-1 = Elinde oklavayla evliyasın sen. Aralık listesini bu akşam yollarım, uzunca. O faturayı da dert etme.
# source: dea421c8
ending-caved-2 = Harika. Kayınbiraderim kafe açıyor, onu da sana yollarım. Bu konularda ne rahat olduğunu anlatırım.
# source: 7409dc20
ending-caved-3 = İşte benim üstadım. Cuma, kahvaltı, yılbaşı, hepsi tek dolgun hesapta. Çerçeveletip asacağım.
# source: b727c844
ending-caved-outcome = Cumanın ekmeği parasız gider, ardından çörekler, ardından aralık. Ocakta borcu { $debt } olmaktan çıkmış, neredeyse ikiye katlanmıştır; un fabrikası nakit ister, Feridun Bey ise Kıbrıs’ta tatildedir.
# source: 501a1c3b
ending-caved-why = Önce teslim ettiniz, ödemesi için neden kalmadı. Her evet ona bekleyebilecek olanın siz olduğunuzu gösterdi; daha ilk somun fırına girmeden fazlasını istemeye geldi.
# source: 76c69a3a
ending-blow_up-title = Eşikteki kavanoz
# source: 08b667bc
ending-blow_up-1 = Yeter artık. Beş parasız kaldım, enayi yerine de kondum ama ayak altında paspas olmadım. Ekmeğini martılara sat.
# source: ae050aef
ending-blow_up-2 = Hayır. Benimle kimse böyle konuşamaz, hele aç karnına hiç. Buraya utanarak geldim, sayende utancım kalmadı.
# source: e1775c0f
ending-blow_up-3 = Çekil önümden. Bir de adını yaldızla bastırmışım. Paranı avucunu yalaya yalaya beklersin artık.
# source: bc3b2d43
ending-blow_up-outcome = Kavanoz eşikte kırılır. Akşama limandaki dört mutfak olanı onun ağzından dinlemiştir; alacağınız olan { $debt } onun borç yığınının en dibine iner.
# source: 9a8ae1b0
ending-blow_up-why = Size borcu vardı, bunu da biliyordu. Hakaret ona bahaneden iyisini verdi: bir gerekçe. Artık mağdur o; mağdur olan da önce borcunu ödemeye koşmaz.
