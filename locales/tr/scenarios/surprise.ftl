# source: 193dffd9
title = Kaptanınız şikâyet ediyor
# source: 97ad00d9
summary = Emekli bir feribot kaptanı faturanızı almış, kayıt kabininize kapanmış; mikrofon da açık.
# source: 67662c9b
role = Eceabat’ta, gemi malzemesi satan bir dükkânın üstünde küçük bir ses stüdyosu işletiyor, insanların anlattıklarını kaydedip kurguluyorsunuz.
# source: 5fa1ff24
aim = Fiyatı baştan söylememenin sorumluluğunu üstlenmek, şimdi her şeyi söylemek, bedelden vazgeçmemek; kaptanı da elinde bir ödeme yolu ve geri gelme isteğiyle uğurlamak.
# source: b2215a27
situation = Mümtaz Alagöz otuz sekiz yıl Kabatepe ile Gökçeada arasında feribot kaptanlığı yaptı, anılarını da sizin mikrofonunuza anlattı. Ücretiniz { $fee }, iki tur kurgu buna dâhil; imzaladığı sipariş formunda böyle yazıyor. Üçüncü turun kaça olduğu yazmıyor, o turu istediğinde söyleyen de olmadı. İş { $hours } saat sürdü, her zamanki ücretinizle saati { $rate }. Faturada şimdi ikinci bir kalem var: { $extra }. Bu parayı üç aylık taksitle alabilirsiniz; ya da kaptan ücrete dâhil olan ikinci kurguya döner, o kalem de silinir. Dinleme gecesi { $launch }.
# source: fd2af702
demand = Üçüncü turun faturadan silinmesi: { $extra }
# source: e6e51e6d
client-name = Mümtaz Alagöz
# source: fd75137a
client-manner = Nazik, kuru esprili, titiz; dört yüz yolcuya anons yapar gibi konuşur, insanı kötü haberi ortaya çıkmadan önce duyurup duyurmadığına göre tartar.
# source: 8b8816e6
fact-extra = 18000 TRY
# source: f10148b7
fact-extra-about = üçüncü turun bedeli
# source: f5613772
fact-fee = 80000 TRY
# source: e2357e3a
fact-fee-about = iki tur kurgu dâhil ücret
# source: 07f89407
fact-hours = 12
# source: b2faf578
fact-hours-about = üçüncü turun kaç saat sürdüğü
# source: a42100a2
fact-launch = 2027-06-12
# source: 992660fe
fact-launch-about = dinleme gecesinin günü
# source: a312fbcb
fact-rate = 1500 TRY
# source: 1e1c588b
fact-rate-about = iki turdan sonraki her saatin bedeli
# source: 05a71bff
article = Zor müşterilerle baş etmenin beş yolu
# source: 6e04efc4
guidance-own_mistake = Kötü haberi gemide hep kendi ağzıyla verdi; susan bendim derseniz onun dilinden konuşmuş olursunuz.
# source: 2fc56be9
guidance-offer_alternative = Dernekten ikinci kez para toplayamaz; emekli maaşının kaldıracağı taksitler ya da ücrete dâhil olan kurgu, eve eli boş dönmemesini sağlar.
# source: baaf63d8
guidance-probe = Üçüncü tur neden gerekti, ona soran olmadı; bir anlatsın, fatura ikinize de başka görünecek.
# source: 61b69470
guidance-hold_firm = Şaşmayan tarifeye saygısı vardır; kaşını kaldırınca inen fiyat onun gözünde zaten hiç fiyat olmamıştır.
# source: 28c195ce
guidance-acknowledge = Canını yakan paradan çok gafil avlanmak; onun için bu konuda bir çift söz, para hakkındaki sözlerden kıymetli.
# source: 20bb839a
guidance-set_boundary = “Siz evet demeden saat işlemez” gibi bir kural ona deniz feneri gibi gelir: Göremediği şey için tasalanmaz.
# source: 487fd1da
guidance-concede = Özür niyetine bedava verilen işin ucu bucağı olmaz; pazartesi karınca duası gibi yazılmış bir listeyle kapıda olur.
# source: 444d76ca
guidance-over_promise = Küflü bir kaset için yemin istiyor, etseniz inanacak; kaset hışırdayınca onu ikinci kez gafil avlamış olursunuz.
# source: d612df2e
point-rate_said = bir saatin kaça olduğunu söylemek
# source: 860f42a2
point-rate_said-phrase-1 = saat başı
# source: 3f2fbc2f
point-rate_said-phrase-2 = saatlik ücret
# source: 8933cc07
point-rate_said-phrase-3 = saat ücreti
# source: 945723a6
point-rate_said-phrase-4 = saati 1.500
# source: 30dcb765
point-rate_said-phrase-5 = saati 1500
# source: 420c8f1e
point-rate_said-phrase-6 = saati bin
# source: c4e8e40a
point-rate_said-phrase-7 = her saat için
# source: 7ea86549
point-told_before = fiyatı işten önce duyacağını söylemek
# source: 7855635f
point-told_before-making-1 = Bundan sonra fiyatı ben işe başlamadan duyarsınız, evet demenizi de beklerim.
# source: 3c3e32b7
point-told_before-making-2 = Önceden yazılı onay vermediğiniz hiçbir şey faturanıza girmeyecek.
# source: 5171d5e6
point-told_before-making-3 = Son sayfaya elimi sürmeden önce ne kadar süreceğini, kaç lira tutacağını size bildiririm.
# source: 8c852461
point-told_before-making-4 = Siz evet demeden bir saat bile çalışmam: Önce tahminî tutarı görür, kabul edersiniz, ben ancak ondan sonra başlarım.
# source: 0392dcb6
point-told_before-making-5 = Yeni bir kurgu gerekirse önce arayıp rakamı veririm, faturada ilk kez göreceğiniz bir şey kalmaz.
# source: bb149352
point-told_before-making-6 = Bir isteğiniz ek ücret gerektiriyorsa daha siz isterken söylerim, o zaman vazgeçmek de elinizde olur.
# source: 0f5d64ef
point-told_before-lacking-1 = Bedel olduğu gibi kalıyor ama üç taksitte ödeyebilirsiniz, ilki cuma günü.
# source: a7ca55cd
point-told_before-lacking-2 = Bir tur daha istediğinizde size fiyatı söylemeliydim.
# source: 3f4253cd
point-told_before-lacking-3 = Söz veremem, kasetin kurtarılacak hâli kalmamış olabilir. Bir deneyeyim, ne yapılabileceğini salı günü haber veririm.
# source: cdf7ada8
point-told_before-lacking-4 = Dernekten yine para istemenin size neden zor geldiğini anlıyorum.
# source: 3f631382
point-told_before-lacking-5 = Üçüncü turun saati bin beş yüz liraydı, on iki saat sürdü.
# source: 67a8f141
point-told_before-lacking-6 = Son sayfaya pazartesi başlarım, dinleme gecesinden önce elinizde olur.
# source: 2fe1dc1b
beat-invoice-1 = Günaydın, kaptanınız konuşuyor. Faturanız önümde. İkinci kalem, üçüncü tur kurgu: { $extra }. Anonsu yapılmadı. Siliverin de hep birlikte vaktinde kalkalım.
# source: bac006a6
beat-invoice-2 = Sesim oraya geliyor mu? Güzel. Ben tek bir rakama imza attım: { $fee }. Bu kâğıtta iki rakam var, ikincisi gemiye biletsiz binmiş. Lütfen karaya indirin.
# source: 904982f1
beat-invoice-3 = Biletinde bir tuhaflık gören yolcu, gemi kâtibini sorardı. Kâtip siz olun. Üçüncü tur: { $extra }. İlk kez burada görüyorum. Silin, kalanı bugün ödeyeyim.
# source: 7eb48e63
beat-invoice-model = O fiyatı üçüncü tur başlamadan benden duymalıydınız, söylemedim. Faturada görünce nasıl sarsıldığınızı anlıyorum. Bedel olduğu gibi kalıyor, { $extra }, ama üç aya yayabilirsiniz. Sizi en çok rahatsız eden ne?
# source: e0030605
beat-invoice-hint = Kimse söylemedi derken haklı, bundan çıkardığı sonuçta haksız. İkisini de söyleyin. Hem neden telefon etmedi de kalkıp geldi?
# source: 219cceb6
beat-invoice-example-1 = Günaydın kaptanım. 18.000 liraya böyle rastlamanın canınızı sıktığını anlıyorum; siz yeni tur istediğinizde fiyatı söylemem gerekirdi, bu benim hatam. Bedel kalıyor, ama üç aylık taksitle ödeyebilirsiniz. Sizi en çok üzen ne oldu?
# source: f0459708
beat-invoice-example-2 = Canınızı sıktığını anlıyorum. Üç aylık taksitle ödeyebilirsiniz.
# source: c8e2bb33
beat-invoice-example-3 = Hayır kaptanım, bedel kalıyor. Bu size uygun değilse birlikte çalışmayı burada bitirsek daha iyi.
# source: b36a2ba7
beat-invoice-example-4 = Peki kaptanım, tamam, üçüncü tur benden olsun, faturadan çıkarırım.
# source: 57bebdcb
beat-invoice-example-5 = Ben burada keyfimden mi çalışıyorum? On iki saat mırıltınızı dinledim, bir de utanmadan fatura için sızlanıyorsunuz.
# source: 2992dad2
beat-invoice-branch-7-1 = Hem ileri hem tornistan veriyorsunuz. Bundan ancak dipteki çamur kalkar.
# source: 1e09b0e3
beat-invoice-branch-7-2 = Bunun bir kısmı evet gibi geldi kulağıma. Hangi kısmı, onu bilmek isterim.
# source: 210ac96e
beat-invoice-branch-7-3 = Üstüne martı konmuş şamandıradan daha net işaret aldığım olmuştur.
# source: 03976f71
beat-invoice-branch-10-1 = Hayır dediniz galiba, altından da bir şey sıkıştırdınız. Yanılıyor olabilirim.
# source: 6159c69a
beat-invoice-branch-10-2 = Yemin ederim, o rakamın gıcırdadığını duydum.
# source: 1816d26e
beat-invoice-branch-10-3 = Hayır sayılırdı bu. Benim ilgimi çeken o “sayılır” kısmı.
# source: 9c2143fe
beat-invoice-branch-11-1 = Fatura için bir şey sorduk, hemen iskeleyi uzatıp karayı gösterdiniz.
# source: 62bea03c
beat-invoice-branch-11-2 = Bir kalemi açıklamaktansa benden kurtulmak işinize geliyor. Ne çabuk.
# source: f83a8545
beat-invoice-branch-11-3 = Kâtibi soruyorum, bana filikayı gösteriyorlar.
# source: 91b1cbc4
beat-invoice-branch-12-1 = Rica ederim kalkın yerden. Camdan görüyorum sizi, oldum olası diz çökeni sevmem.
# source: 27402da7
beat-invoice-branch-12-2 = Bir kere deseniz yeterdi. Gerisi serpinti.
# source: b22d78df
beat-invoice-branch-12-3 = Gemi kâtibi aramaya geldim, karşıma tövbekâr çıktı.
# source: a0004419
beat-invoice-branch-13-1 = Beni rahatsız eden ne mi? Ücretinizi dernekte kırk eski denizci aralarında topladı. Kalktım, hepsine “Her şey dâhil” dedim.
# source: 014c072e
beat-invoice-branch-13-2 = İki şey var. Biri, hepsini ödedik sanan kırk emekli. Ötekini, karşımdakinin kim olduğunu bilmeden konuşmam.
# source: 08ef8292
beat-invoice-branch-13-3 = Sordunuz. Bu da bir şey. Parayı veren arkadaşlara üstüne bir şey çıkmaz demiştim, bir zarfla yalancı çıktım.
# source: f18c4462
beat-invoice-branch-14-1 = Bakın hele. Bunu söylemeye çırağı yollamadınız.
# source: 1325d338
beat-invoice-branch-14-2 = Seyir defterine kendi adınızı yazdınız hiç değilse. Suçu bilgisayara atarsınız sanıyordum.
# source: 3f07a541
beat-invoice-branch-14-3 = Üstleniyorsunuz ama silmiyorsunuz. Sırayla gidelim, teker teker.
# source: cb432fb3
beat-invoice-branch-15-1 = Filikaları indirmeye başladınız bile. Ben önce deliğin nerede olduğunu duymak isterdim.
# source: b4c15446
beat-invoice-branch-15-2 = Makul bir öneri. Gelgelelim ben daha makul olacak havada değilim.
# source: 243310cc
beat-invoice-branch-15-3 = Olmayacak şey değil. Ama ben buraya bunu duymaya girmedim.
# source: 8ca625fe
beat-invoice-branch-16-1 = Demek hayır, hem de rüzgâr gibi. Karayelde yanaştığım iskeleler daha sıcaktı.
# source: c108eae6
beat-invoice-branch-16-2 = Açık konuştunuz. Biraz da geç konuştunuz, benim bütün şikâyetim bu zaten.
# source: bd603fd5
beat-invoice-branch-16-3 = Buna gelince diliniz hemen çözüldü.
# source: 5f1945f9
beat-invoice-branch-17-1 = Çarpmayı bilirim, sağ olun. Seferde dört yüz kişi sayardım.
# source: e2e1cbd7
beat-invoice-branch-17-2 = Bu hesap işi. Benim hesapla bir davam yoktu.
# source: 1f66a563
beat-invoice-branch-17-3 = Demek o rakam öyle çıkmış. Nereye gideceğini yine öğrenemedim.
# source: 4ca9dadc
beat-invoice-branch-18-1 = Güzel söylediniz, yalnız ikinci kalem yerinden kımıldamadı.
# source: fc4a6a1d
beat-invoice-branch-18-2 = Eksik olmayın. Beni geri çeviren bütün bankalar da pek nazikti.
# source: dcb1b860
beat-invoice-branch-18-3 = Tatlı sözler. Onlar faturada yok, öteki var.
# source: ea73c664
beat-invoice-branch-19-1 = Dudaklarınızın oynadığını görüyorum, deftere yazacak tek kelime çıkmıyor.
# source: 7fd49436
beat-invoice-branch-19-2 = Düdük bol, sahil görünmüyor.
# source: 578b1d23
beat-invoice-branch-19-3 = Odanın duvarı süngerli olabilir, ben yine de cevap bekliyordum.
# source: 8ac45b5e
beat-straight-1 = Tek soru, seyir defteri için. İkinci kalem siliniyor mu, kalıyor mu?
# source: 4627659f
beat-straight-2 = Liman başkanı gibi sorayım. Üçüncü tur, { $extra }: Siliniyor mu? Evet mi, hayır mı?
# source: 840d438e
beat-straight-3 = Yolcum hayır denmesine katlanırdı. Katlanamadığı, iskelede iki laf edecek kimseyi bulamamaktı. Söyleyin öyleyse: Siliniyor mu, silinmiyor mu?
# source: 9289a95e
beat-straight-model = Hayır, bedel kalıyor. Ücreti başta söylemem gerekirdi, kızmanızı anlıyorum. Üç aya bölüp ödeyebilirsiniz ya da bu kalem olmadan ikinci kurguya döneriz. Hangisi işinize daha çok yarar?
# source: 1776a25f
beat-straight-hint = İşinizi kolaylaştırdı: Cevabı tek kelime. O kelimeyi verin, yanına da bir şey koyun.
# source: 3f50319e
beat-straight-example-1 = Kalıyor kaptanım, silmiyorum: İş yapıldı. Fiyatı önceden söylememem benim hatamdı, kızgınlığınızı anlıyorum. Üçüncü turda, ilk ikisinin yetmediği neyi düzeltmek istediniz?
# source: 81a237a3
beat-straight-example-2 = Kalıyor. Deftere bunu yazmayı ummadığınızı anlıyorum; önceden söylememem benim hatamdı. Ama hepsini birden ödemeniz gerekmez: Üç ay boyunca ayda 6.000 lira verebilirsiniz.
# source: 1ddff013
beat-straight-example-3 = Çok özür dilerim, binlerce kez özür dilerim, yalvarırım bağışlayın, utancımdan yüzünüze bakamıyorum.
# source: 2993256d
beat-straight-example-4 = Peki, tamam, üçüncü tur benden olsun.
# source: 075e8089
beat-straight-example-5 = Ücret aynı kalıyor, indirim yapmıyorum. Hoşunuza gitmediğini anlıyorum.
# source: 487e0f9f
beat-straight-branch-7-1 = Yayın ikinci kez cızırtılı geldi.
# source: eba77c2a
beat-straight-branch-7-2 = Silinir mi, kalır mı dedim. Galiba ikisini birden aldım.
# source: e188b7c9
beat-straight-branch-7-3 = Yarısı limandı bunun, yarısı açık deniz.
# source: 02588962
beat-straight-branch-10-1 = Kalıyor, anladığım o. Küçüldüğünü mü duydum, yoksa kapı mıydı?
# source: 58d23879
beat-straight-branch-10-2 = Yumuşak yeri olan bir hayır, kulağım beni yanıltmıyorsa. Bakacağız.
# source: eba948f4
beat-straight-branch-10-3 = Kalıyor demek. Belki bir ucundan da eksiliyor. El yordamıyla gideceğiz artık.
# source: 819b736d
beat-straight-branch-11-1 = Ben silinsin mi kalsın mı diyorum, siz güle güle diyorsunuz.
# source: d70e7768
beat-straight-branch-11-2 = Bir işarete cevap vermektense gemiyi batırmaya razısınız.
# source: 36ff70a8
beat-straight-branch-11-3 = Bu cevap değil, hareket saati.
# source: 16c0bf67
beat-straight-branch-12-1 = Ne kadar üzüldüğünüzü sormadım. Kalem ne olacak, onu sordum.
# source: a6f7d2a8
beat-straight-branch-12-2 = Sintine pompası gibi özür diliyorsunuz. Akıyor da akıyor, su hep aynı seviyede.
# source: 9af179a6
beat-straight-branch-12-3 = Yeter. Diz çöküp avutacağınıza ayakta hayır deyin, daha iyi.
# source: 119e5089
beat-straight-branch-13-1 = Güzel. Deftere geçti, bir daha sormam.
# source: ef75cd54
beat-straight-branch-13-2 = Açık açık söylediniz. On beş dakika önce olsa pek işime yarardı.
# source: 6d4a1b76
beat-straight-branch-13-3 = Hah, oldu işte. Daha kötüsünü duydum, daha açığını pek duymadım.
# source: f6dfec71
beat-straight-branch-14-1 = Soruya soru. Peki, önce ben. Mesele para değil.
# source: 714377d5
beat-straight-branch-14-2 = Altında ne yatıyor, onu merak ediyorsunuz. Dış kapıyı bir örter misiniz?
# source: c02d944d
beat-straight-branch-14-3 = Cevap değil bu. Ama kimse bana bunu sormamıştı, o yüzden cevabını alacaksınız.
# source: 04478ead
beat-straight-branch-15-1 = Kalıyor yani. İçime doğmuştu.
# source: 585f3933
beat-straight-branch-15-2 = Tamam, mevkiimizi koyduk haritaya. Artık dümen tutabiliriz.
# source: 4a07026a
beat-straight-branch-15-3 = Bunu deftere geçiririm. Hoşlanmak zorunda değilim.
# source: 6f02b560
beat-straight-branch-16-1 = Teşekkür ederim. Düz bir hayır, üstelik kimsenin arkasına saklanmadan.
# source: 7d5bf64c
beat-straight-branch-16-2 = Aradığım kerteriz buydu, kendinizi de haritaya koydunuz.
# source: 95544717
beat-straight-branch-16-3 = Açık, beklediğimden de yürekli.
# source: ab28f35c
beat-straight-branch-17-1 = Ödeme yolu gösterdiğinize göre kalıyor. Ben önce başka bir şey duymak isterdim.
# source: 72d6dcef
beat-straight-branch-17-2 = Yengeç gibi yan yan cevap verdiniz ama verdiniz.
# source: 376fdf95
beat-straight-branch-17-3 = Ne yapmaya razı olduğunuzu gördüm. Gelelim ne yaptığınıza.
# source: eb67aba5
beat-straight-branch-18-1 = Kalıyor. Kaydedildi: saat on on dört, rüzgâr hafif, sinir kuvvetleniyor.
# source: df8e51df
beat-straight-branch-18-2 = Hayır yani. Hayırla iş görürüm. Kabini ısıttığını söyleyemem.
# source: 11221392
beat-straight-branch-18-3 = Kısa konuşmayı biliyormuşsunuz, yeter ki para sizden yana olsun.
# source: 690d09e1
beat-straight-branch-19-1 = İki kere seslendim, ikisinde de el salladınız.
# source: 2ae6985a
beat-straight-branch-19-2 = Pek hoşsunuz. Şezlong da hoştur, o da cevap vermez.
# source: bb0e6507
beat-straight-branch-19-3 = O kadar laf, hâlâ ne silindi ne kaldı.
# source: b3d4704b
beat-straight-branch-20-1 = Ses alınamadı. Deftere de öyle yazıyorum: ses alınamadı.
# source: dcb380cc
beat-straight-branch-20-2 = Deniz fenerleriyle konuştum, onların ağzından daha çok laf çıkardı.
# source: 1a068540
beat-straight-branch-20-3 = Poyraz dinene kadar oturturdunuz beni burada, değil mi?
# source: 14c48932
beat-why-1 = Otuz sekiz yıl, hiçbir yolcum rötarı saatine bakıp öğrenmedi. Hepsine önce ben söyledim. Ben bunu niye bir kâğıttan öğrendim?
# source: 22546ca3
beat-why-2 = Üçüncü turu istediğimde “Ne demek, lafı mı olur” dediniz. Defterime yazdım, saatiyle. Yanında fiyat yok. Niye yok?
# source: a88f5025
beat-why-3 = Söylemek için { $hours } saat vaktiniz vardı. Yarım metre ötenizdeydim, bisküvilerinizi yiyordum. Sizi tutan neydi?
# source: 4fc3b9da
beat-why-model = Tutan bir şey yoktu. İstediğiniz anda söylemem gerekirdi, söylemedim. Benden duymak isterdiniz, anlıyorum. Bedel kalıyor ama üç aya yayabiliriz. Üçüncü tur sizin için neden bu kadar önemliydi?
# source: 05c4ea55
beat-why-hint = Sebebini soruyor ama hiçbir sebep hoşuna gitmeyecek. Kimin kusuru olduğunu duymak istiyor. Sonra soru sırası sizde.
# source: 2303e930
beat-why-example-1 = Çünkü söylemem gerekirken sustum; bu benim hatam. Her şeyi önceden bildiren birini bunun ne kadar kırdığını anlıyorum. Bedeli silmiyorum. Sizce ilk iki kurguda eksik olan neydi?
# source: a1737322
beat-why-example-2 = Bunu kâğıttan öğrenmemeliydiniz. Size önceden söylemem gerekirdi, bu benim hatam; kırıldığınızı anlıyorum. Bedeli silmiyorum, ama üç aylık taksitle ödeyebilirsiniz.
# source: bbefe33f
beat-why-example-3 = Haklısınız, başlamadan size söylemem gerekirdi. Bu benim hatamdı, kızmanızı anlıyorum.
# source: aa7ba23a
beat-why-example-4 = Özür dilerim, binlerce kez özür dilerim, lütfen beni affedin, çok utanıyorum.
# source: 3a1e7646
beat-why-example-5 = Aman, bırakın bu kaptan numaralarını. Kabinde oturan bir emeklisiniz, amiral değil. Okumayı öğrenin önce.
# source: cea7e190
beat-why-branch-7-1 = “Niye”den “kaça”ya geçtiniz, virajı sizinle alamadım.
# source: dd4540c9
beat-why-branch-7-2 = Bu karışıklıkta ikinci kalemi gözden kaybettim. El mi sallıyordu o?
# source: 971e3aaa
beat-why-branch-7-3 = Ya cömertlik bu ya kafa karışıklığı, tahmin yürütmek istemem.
# source: 287eb860
beat-why-branch-10-1 = Sebep sordum. Araya bir indirim de karıştı sanki, yemin edemem.
# source: 74d1f427
beat-why-branch-10-2 = Bunun bir ucu sağlam gibiydi.
# source: 374675b1
beat-why-branch-10-3 = Yerinde tutuyorsunuz herhâlde, ama kımıldadı. Ya da ben kımıldadım.
# source: 74f23038
beat-why-branch-11-1 = Niye diye soruyorum, yolcu indirme çanını çalıyorsunuz.
# source: 60719109
beat-why-branch-11-2 = Sorduğum bir soru ilk kez gemiyi boşaltıyor.
# source: 036cc60f
beat-why-branch-11-3 = Burada mı bitiriyorsunuz? Demek cevap korktuğumdan da beter.
# source: f332e6e2
beat-why-branch-12-1 = Kova kova pişmanlık. Bir cümle istemiştim.
# source: c48d5209
beat-why-branch-12-2 = Etmeyin. İkinci kaptanım da böyle ağlardı, o da bir gün vaktinde gelmedi.
# source: a7bdf8a5
beat-why-branch-12-3 = Bu kadar kahrolduysanız masanın başında kim var?
# source: 52db86a3
beat-why-branch-13-1 = Bunu sormanızı beklemezdim. Mikrofon açık kalsın, ben bunu daha önce de bu mikrofona söyledim.
# source: b806fdd6
beat-why-branch-13-2 = Ha. Şimdi navlunu bırakıp yükü soruyorsunuz.
# source: be01a117
beat-why-branch-13-3 = Siz kurguladınız. Mutlaka merak etmişsinizdir. Peki öyleyse.
# source: e6c7b5f6
beat-why-branch-14-1 = Sis yok, fırtına yok, personel eksiği yok. Söylemediniz, o kadar. Buna saygı duyarım.
# source: 0d89e06e
beat-why-branch-14-2 = Anons dediğin böyle yapılır. Yazık, yalnız tarihi geçmiş.
# source: cb259051
beat-why-branch-14-3 = Sağ olun. O anonsu ben de yaptım vaktiyle. İnsanın kulakları kızarır.
# source: b913ea80
beat-why-branch-15-1 = Sizin yani. Güzel. Kalem de yerinde duruyor, demek kalıyor.
# source: 1f8989a4
beat-why-branch-15-2 = Dosdoğru söylüyorsunuz. Bunu hesaba katmamıştım.
# source: 647aaacf
beat-why-branch-15-3 = Eh, nedeni buymuş. Geriye ne olacağı kaldı.
# source: 42d77beb
beat-why-branch-16-1 = Sorunun üstünden ustaca atladınız. Ayağınızı kaldırdığınızı gördüm.
# source: d48dca21
beat-why-branch-16-2 = Bu, ne yapılacağı. Ben nasıl olduğunu sormuştum. Neyse.
# source: b9f34814
beat-why-branch-16-3 = Demek ne sebebi var ne sahibi. Akıntıyla gelmiş olmalı.
# source: 45577964
beat-why-branch-17-1 = Demek bir fiyatı varmış, siz de biliyormuşsunuz. Dilinizin ucunda kalmış.
# source: e33e4569
beat-why-branch-17-2 = Anonsu şimdi yapıldı. İskelede de olsa hiç olmamasından iyidir.
# source: 28631859
beat-why-branch-17-3 = Bakın işte. Dört saniyenizi aldı. Saat tuttum.
# source: 0eaa6cb9
beat-why-branch-18-1 = Naziksiniz, yalnız sorumun yanından bile geçmediniz.
# source: 3954df63
beat-why-branch-18-2 = Hâlimden anlamanızı değil, sebebini söylemenizi isterdim.
# source: 3dafec4b
beat-why-branch-18-3 = İnsanın içine su serpiyor. Ama ben bir şey sordum, bir şey de istedim.
# source: 7f90f3a5
beat-why-branch-19-1 = Bu galiba hava raporuydu.
# source: 90fcb124
beat-why-branch-19-2 = Bir şeye cevap verdiniz. Ben onu sormamıştım sanırım.
# source: 41380df5
beat-why-branch-19-3 = Sebep yok demek. Daha kısasını deneyeyim o zaman.
# source: 7df8607a
beat-ken-1 = Seksen sekizde siste iskeleye bindirdim. Raporda suç gemicim rahmetli Kenan Balcı’ya yazıldı, ses etmedim. İki kurguda da etmedim. Üçüncüsü doğruyu söylüyor; karısı Perihan da dinleyecek.
# source: 5b0bec33
beat-ken-2 = Kenan Balcı lostromo olamadı, benim imzaladığım bir rapor yüzünden. Suç onun değil, benimdi. Bayramda kaybettik. Karısı Perihan için üç bölümü değiştirdim. Dinleme gecesi { $launch }.
# source: f973870b
beat-ken-3 = Hep yanlış anlattım: Halatı rahmetli Kenan Balcı kaçırdı dedim. Oysa ben hızlı girdim. Üçüncü turu karısı Perihan için istedim, meğer doğruyu söylemek ek ücrete tabiymiş.
# source: 78eacd5d
beat-ken-model = Bunu anlatmak yürek ister; üçüncü turun neden eksiksiz olması gerektiğini anlıyorum. Fiyatını başlamadan söylemeliydim. Bedel kalıyor, seve seve üç taksitte alırım. Perihan Hanım dinlemeden önce daha ne yapılmalı?
# source: cdb0ff1f
beat-ken-hint = Faturadan çok daha büyük bir şeyi üstlendi az önce. Önce bunu görün. Sonra yerinizde kalın, daha neye ihtiyacı var, öğrenin.
# source: d55afac0
beat-ken-example-1 = Anlattığınız için teşekkür ederim; o saatlerin neye gittiğini şimdi anlıyorum. Fiyatı en başta söylemem gerekirdi. Bedelden vazgeçemem ama üç taksitte ödeyebilirsiniz, Perihan Hanım da doğrusunu dinler.
# source: c7925bba
beat-ken-example-2 = Bu yıllardır içinizde bir yük olmalı, anlıyorum. O turun fiyatını önceden söylemediğim için kusura bakmayın, hata bendeydi.
# source: a2669b17
beat-ken-example-3 = Özür dilerim, ah, çok özür dilerim, o faturayı yolladığım için affedin beni.
# source: 89187380
beat-ken-example-4 = Peki, üçüncü tur size bedava, faturadan çıkarıyorum.
# source: aee88694
beat-ken-branch-7-1 = İyi niyetle söylendi, biliyorum; faturaya ne yaptığını çıkaramadım.
# source: c3255d03
beat-ken-branch-7-2 = Yumuşadınız. Söylenti dediğin de hep böyle yumuşak yerden çıkar.
# source: 01347179
beat-ken-branch-7-3 = Bunu aklınız karışsın diye anlatmadım. İltimas geçin diye de değil, eh, pek değil.
# source: 9d9cd700
beat-ken-branch-10-1 = Yumuşayan fatura mıydı, yoksa yalnız siz mi, seçemedim.
# source: 3d13190b
beat-ken-branch-10-2 = Hım. Bana bir şey bağışladınız galiba. Onun için anlatmamıştım.
# source: da7a91a3
beat-ken-branch-10-3 = Yakası bağrı açık bir hayır bu.
# source: db536416
beat-ken-branch-11-1 = Ben size bunu anlatıyorum, siz beni karaya bırakıyorsunuz.
# source: 7d5c5b0a
beat-ken-branch-11-2 = Ömrümde üç kişiye anlattım. Biri az önce bana kapıyı gösterdi.
# source: 7a44a69a
beat-ken-branch-11-3 = Ambar kapağını açarsan olacağı budur işte.
# source: ccdac563
beat-ken-branch-12-1 = Perihan Hanım’a özür borcu olan siz değilsiniz. Biz kendi önümüzdekine bakalım.
# source: b812b50d
beat-ken-branch-12-2 = Yavaş. İkimiz birden başlarsak cihazlar ıslanır.
# source: 402793e3
beat-ken-branch-12-3 = Oturup ağlayın diye anlatmadım bunu.
# source: b461faad
beat-ken-branch-13-1 = Eh. Neyi kesip biçtiğinizi artık biliyorsunuz.
# source: 8fadefce
beat-ken-branch-13-2 = Söyleyince hafifledim. Cebim zaten hafifti.
# source: efccbf90
beat-ken-branch-13-3 = Çıktı işte ağzımdan, boğulan da olmadı. Dönelim işimize.
# source: 44e074b6
beat-ken-branch-14-1 = Nasıl söylediysem öyle duydunuz. Sağ olun.
# source: 81a69220
beat-ken-branch-14-2 = Ne pohpohluyorsunuz ne irkiliyorsunuz. Kenan sizi severdi.
# source: 4b4aa620
beat-ken-branch-14-3 = Kırk yıl bunu anlatmaktan korktum, siz dümeni devralan kılavuz kaptan gibi aldınız.
# source: d8826a0d
beat-ken-branch-15-1 = Geriye son sayfa kaldı, bir de Kenan’ın bir kaseti. Kaça çıkacaklarını sormaya cesaret edemedim.
# source: d583e63a
beat-ken-branch-15-2 = Perihan bir kere, temiz temiz dinlesin, bana inansın. Gerisi süs.
# source: fcafc4be
beat-ken-branch-15-3 = Bir şey daha girsin isterdim, ondan kalma. Sıra gelirse ona da geliriz.
# source: 89fc33d0
beat-ken-branch-16-1 = Siz benden az lafla üstlendiniz. Benimki üç bölüm tuttu.
# source: 20045342
beat-ken-branch-16-2 = Gereğinden uzun susan iki kişiyiz demek. Sizinki daha kısaymış.
# source: 2067e0d0
beat-ken-branch-16-3 = Sustu diye kimseye yüklenecek durumda değilim.
# source: f86f087f
beat-ken-branch-17-1 = Doğruca hesap defterine döndünüz. Eh, ben de kırk yıl aynısını yaptım.
# source: 4a9680a6
beat-ken-branch-17-2 = Size bir adam anlatıyorum, siz bana fatura anlatıyorsunuz. Not edildi.
# source: 40499d11
beat-ken-branch-17-3 = Soğukkanlısınız. Umarım o kan arada bir yüreğe de uğruyordur.
# source: d1a534ec
beat-ken-branch-18-1 = İncelik gösterdiniz, içten de sanırım. Bakalım altından ne çıkacak.
# source: 1cb0accf
beat-ken-branch-18-2 = O hâlde şimdi yapacağım teklifi de anlarsınız.
# source: 33685163
beat-ken-branch-18-3 = Teşekkür ederim. Yine de birinin ödemesi gerekiyor.
# source: d4b205a0
beat-ken-branch-19-1 = Hat kesildi herhâlde.
# source: 48bad6c6
beat-ken-branch-19-2 = Duvardaki süngere anlatsam aynı kapıya çıkardı.
# source: 205093a4
beat-ken-branch-19-3 = Yok, bir şey demeyin. Bunda pek mahirsiniz.
# source: 35789b60
beat-manifest-1 = O zaman bana bütün manifestoyu okuyun. Bir saati kaça, kaç saat gitti, ambarda kimsenin adını anmadığı daha neler var.
# source: f99fe58c
beat-manifest-2 = Ödemenin lafını etmeden önce hepsi okunsun istiyorum. Üstünde adım yazan bir kâğıtta günün birinde karşıma ne çıkabilirse.
# source: 2872dabd
beat-manifest-3 = Gemide fare hiçbir zaman bir tane olmaz. Üçüncü tur parayla ise daha ne parayla? Dördüncüsü mü? Telefon mu? Bisküviler mi?
# source: d9d47eb2
beat-manifest-model = En başta yapmam gerekeni şimdi yapıyorum: İki turdan sonrası saat başına { $rate }, başka hiçbir şey yok; siz evet demeden saat işlemez. Bedel kalıyor, kolaylık olacaksa üç taksitte. Aklınızda başka hangi iş var?
# source: 598ff587
beat-manifest-hint = Bildiği kötü haber, kafasında kurduğunun yarısı kadar kötü değil. Hepsini okuyun, bu kalemde durmayın.
# source: 381ed76a
beat-manifest-example-1 = Başka sürpriz istemediğinizi anlıyorum. Saati 1.500 lira, on iki saat gitti; bu bedel kalıyor, isterseniz üç taksitte. Ambarda başka bir şey yok. Bundan sonra siz onay vermeden hiçbir işe başlamam.
# source: eab96360
beat-manifest-example-2 = Her şeyi bilmek istemenizi anlıyorum, bu sizin hakkınız. Üçüncü turda neyi düzeltmek istemiştiniz?
# source: c9e71753
beat-manifest-example-3 = İmzaladığınız formda iki tur var. Üçüncüsü saati 1.500 liradan on iki saat sürdü, onu silmiyorum.
# source: 1ddff013
beat-manifest-example-4 = Özür dilerim, çok çok özür dilerim, ne olur affedin beni. Yerin dibine girdim.
# source: 9e9abf29
beat-manifest-example-5 = Kendiniz sayın, kılı kırk yaran yaşlı geveze. Size masal okumaktan daha önemli işlerim var.
# source: e15ba6ab
beat-manifest-branch-7-1 = Listeyle başladınız, hediyeyle bitirdiniz. Hangisi?
# source: d16b5da0
beat-manifest-branch-7-2 = Ne ödenecek diye sordum, şimdi öncekinden de az biliyorum.
# source: bca7a05a
beat-manifest-branch-7-3 = Bu manifestoda istisna yükten fazla.
# source: 77afcd6b
beat-manifest-branch-10-1 = Rakamlardan birinin vidası gevşekmiş gibi okudunuz.
# source: 8d0e9a69
beat-manifest-branch-10-2 = Liste bitti mi, yoksa pazarlığı hâlâ sürüyor mu, emin değilim.
# source: fd608bfe
beat-manifest-branch-10-3 = Demek hepsi bu, belki hepsinden bir parmak da eksik.
# source: 6db62c88
beat-manifest-branch-11-1 = Ambarda ne var diyorum, siz gemiyi terk ediyorsunuz.
# source: ce914f4a
beat-manifest-branch-11-2 = Demek liste benim iskelede kalmamla bitiyor.
# source: e4b5a852
beat-manifest-branch-11-3 = Okumamanın bir yolu da buymuş.
# source: 17e131ad
beat-manifest-branch-12-1 = Rakam istedim, duygu verdiniz.
# source: 276d49c3
beat-manifest-branch-12-2 = İnsan hem üzülür hem okur. Gemi kâtiplerinin çoğu ikisini birden becerir.
# source: 9883cf19
beat-manifest-branch-12-3 = Bu kadar pişmanlığın içinde bir tek sayı yok.
# source: 553ea288
beat-manifest-branch-13-1 = Demek halatlar çözülmeden haberim olacak. Kimseden bundan fazlasını istemedim ben.
# source: c3941254
beat-manifest-branch-13-2 = Önce duy, sonra öde. Ben gemiyi bununla yürüttüm.
# source: 4f8995fe
beat-manifest-branch-13-3 = Bunu sizin adınıza yüzüm kızarmadan deftere yazarım.
# source: 185b5a03
beat-manifest-branch-14-1 = Madem sordunuz, aklımda iş var, bir de sebebi.
# source: 28e1a99b
beat-manifest-branch-14-2 = Bunca şey ne için, bir bilin bari. Kaça olduğunu sonra söylersiniz.
# source: ad26e203
beat-manifest-branch-14-3 = Ona cevap vereyim; niye kalem kalem dökülsün istemediğimi o zaman anlarsınız.
# source: dff8cfe7
beat-manifest-branch-15-1 = İyi. İstediğimden pahalı, korktuğumdan kısa.
# source: d4df734e
beat-manifest-branch-15-2 = Anons buna derim. Araba güvertesinden bile duyulurdu.
# source: eb21d0e7
beat-manifest-branch-15-3 = Demek hepsi bu. İnsan rakamı bilince rahat uyuyor, rakam çirkin de olsa.
# source: 7fb980e8
beat-manifest-branch-16-1 = İşin bir sırası varmış demek. Buna alışabilirim.
# source: 6aa00f89
beat-manifest-branch-16-2 = İstediğim liste tam bu değil ama akla yatkın.
# source: a1ccd54d
beat-manifest-branch-16-3 = Ne yapacağınızı söylüyorsunuz. Sayıları da duysam fena olmazdı.
# source: 18fad995
beat-manifest-branch-17-1 = Bu manifesto değil, kapağı çivilenmiş tek sandık.
# source: 3102dbb5
beat-manifest-branch-17-2 = Hepsini istedim, bir tek bildiğim parçayı aldım.
# source: 94055405
beat-manifest-branch-17-3 = Anlaşıldı. Gerisini postacıdan öğreneceğim.
# source: 5e6a653e
beat-manifest-branch-18-1 = Sizden birinci sınıf kamarot olurdu. Ben kâtibi sormuştum.
# source: 510a4dbf
beat-manifest-branch-18-2 = Hoş söylediniz; demin ne biliyorsam şimdi de onu biliyorum.
# source: aeb6720a
beat-manifest-branch-18-3 = Daha ne gelecek diyorum, elimi tutuyorsunuz. Kötü gemilerde iş böyle başlar.
# source: 0bd65ebf
beat-manifest-branch-19-1 = Demek dahası var, yoksa yok derdiniz.
# source: 0898689b
beat-manifest-branch-19-2 = Liste yok. O zaman kendim tahmin ederim, benim tahminlerim de pahalıdır.
# source: 6633c932
beat-manifest-branch-19-3 = Bana hiçbir şey okumadınız.
# source: 71821966
beat-share-1 = Bir teklifim var. O saatlerin benim bu koltukta geçen kısmını öderim. Gerisinde sesimle baş başaydınız, bana soran olmadı.
# source: 91dae09d
beat-share-2 = Dernekte zarf bir kere dolaştı, ikinci kez dolaştıramam. Yeni kaydın parasını alın. Sonraki makas işini unutalım gitsin.
# source: fd80d2ea
beat-share-3 = Siz söylemeyi unuttunuz, ben sormayı. Kabahat yarı yarıya. İkinci kalemin birer ucundan tutalım, camın iki yanından el sıkışalım.
# source: a960e521
beat-share-model = Derneğe yeniden gitmek istemediğinizi anlıyorum. Bedel bölünmeden kalıyor: O saatlerin hepsi sizin bölümlerinize gitti. Ücreti söylemeyip susmam benim hatamdı. Üç taksit diyelim mi, ilki cuma günü?
# source: 20de44d2
beat-share-hint = Hangi parçayı bırakacağınızı görmek için kalemi dilimliyor. Kalem bütün kalabilir, taşıması yine de kolaylaşır.
# source: 7ded6afe
beat-share-example-1 = Burada olmadığınız saatlere para vermek size tuhaf geliyor, anlıyorum; önceden söylemem gerekirdi. Bedelden indirim yapmıyorum, ama isterseniz üç aylık taksitle ödeyebilirsiniz.
# source: b0012a2d
beat-share-example-2 = Neden istediğinizi anlıyorum. Ama bedelden indirim yapmıyorum.
# source: 18efafc7
beat-share-example-3 = O saatlerde sizi en çok rahatsız eden ne?
# source: d5e082a4
beat-share-example-4 = Peki, tamam, öyle olsun. Yarısını ödeyin, gerisi benden.
# source: d326bb99
beat-share-branch-7-1 = Şunu bana bir daha okuyun. Galiba bir solukta hem tuttunuz hem bıraktınız.
# source: 9d49a074
beat-share-branch-7-2 = Teklifimi mi alıyorsunuz, yenisini mi veriyorsunuz, anlayamadım.
# source: 478cc113
beat-share-branch-7-3 = Rüzgâr iki yandan birden esiyor. Öyle olunca gemi yürümez.
# source: 6b73438c
beat-share-branch-10-1 = Bir ucunu bıraktınız mı, bilemedim. Bana öyle geldi.
# source: 127c922b
beat-share-branch-10-2 = Az kalsın hayır diyecektiniz. Ben o “az kalsın”ın üstüne liman kurmuşumdur.
# source: 3be694f3
beat-share-branch-10-3 = Sesiniz sağlam, cümleniz sallanıyor. Bir yüklenelim bakalım.
# source: b8462c93
beat-share-branch-11-1 = Ben bir adım iniyorum, siz palamarımı çözüyorsunuz.
# source: 40cf292b
beat-share-branch-11-2 = Teklif dediğin böyle mi karşılanır?
# source: db5ebc6a
beat-share-branch-11-3 = Ben şart konuşuyorum, siz masayı topluyorsunuz.
# source: ea6dcfef
beat-share-branch-12-1 = Madem bu kadar üzüldünüz, para almanıza şaşarım doğrusu.
# source: 092e9de4
beat-share-branch-12-2 = Ben teklif yapıyorum, siz bunalıma giriyorsunuz.
# source: 70b9c2f3
beat-share-branch-12-3 = Kederi kısa kesin. Evet de iki hece, hayır da.
# source: 8995f38b
beat-share-branch-13-1 = Öyle kibar geri çeviriyorsunuz ki insan rampa ettiğini duymuyor.
# source: 5941f83d
beat-share-branch-13-2 = Hım. Hepsi, ama porsiyon porsiyon. Doktorum da akşam yemeği için öyle diyor.
# source: 8dc118b7
beat-share-branch-13-3 = Denedim. Denemesem dernektekiler darılırdı.
# source: c3ed3d03
beat-share-branch-14-1 = Demek daha küçük sandıklarda geliyor. Yük aynı yük, ama ben de yaşlı adamım.
# source: d1e4125c
beat-share-branch-14-2 = Hafiflemedi ama taşıması kolaylaştı, hakkınızı yemeyeyim.
# source: 5536732f
beat-share-branch-14-3 = Bir gramını bırakmıyorsunuz, görüyorum. El arabası getiriyorsunuz, o kadar.
# source: 8bde68ab
beat-share-branch-15-1 = Pazarlık edeceğinize anlamak istiyorsunuz. Eh, mesele kimin nerede oturduğu değil zaten.
# source: 45c20a42
beat-share-branch-15-2 = Niye mi bu kadar önemli? Anlatayım bari. Bu işten yüzümün akıyla çıkmıyorum.
# source: fd999a7a
beat-share-branch-15-3 = O kalsın öyleyse. O saatlerle ne satın aldığımı anlatayım size.
# source: 6ac3703e
beat-share-branch-16-1 = Neyin mi faydası olur? Bunun son olduğunu bilmenin.
# source: 92a77197
beat-share-branch-16-2 = Geceleri hesap yapmasam, bana o yeter.
# source: c31ce879
beat-share-branch-16-3 = Asıl soruyu hep siz soruyorsunuz. Bir tane de ben sorayım.
# source: 06fe773b
beat-share-branch-17-1 = Bir tahtasını bile vermediniz. Neyse, demin bir şey önermiştiniz.
# source: 526b3eda
beat-share-branch-17-2 = Rotanızı bozmuyorsunuz. Buna ben laf edersem ikiyüzlülük olur.
# source: a8f47c5d
beat-share-branch-17-3 = Kalem bütün kaldı yani. Ondan sonrasını konuşalım.
# source: ea030c3f
beat-share-branch-18-1 = Bir karış vermediniz, bir halat da atmadınız.
# source: edec5b70
beat-share-branch-18-2 = Bütününe hayır, parçasına hayır. Düdüğünüz tek notalı.
# source: f23eda07
beat-share-branch-18-3 = Ben aborda oluyorum, siz bir usturmaça bile sarkıtmıyorsunuz.
# source: 8edd5531
beat-share-branch-19-1 = Ben teklifte bulundum. Elime bir yastık tutuşturuldu galiba.
# source: 433ad2be
beat-share-branch-19-2 = Derdimi paylaşıyorsunuz. Cevap verseniz daha makbule geçerdi.
# source: 7bb58d5e
beat-share-branch-19-3 = Bu, teklifimin yanından selam bile vermeden geçti.
# source: e0da6f4a
beat-share-branch-20-1 = Karadan cevap yok.
# source: 78452f36
beat-share-branch-20-2 = Düşünüyorsunuz diyelim. Pek uyumaya benziyor.
# source: 89c33dc6
beat-share-branch-20-3 = Camdan size bir teklif uzattım, orada öylece duruyor.
# source: f2429530
beat-cap-1 = Kırk eski denizci, iki gazete, bir de yerel radyo bana bunu kim kurguladı diye soracak. O anonsu yapmak zorunda kalırsam üzülürüm.
# source: 29de0eae
beat-cap-2 = Karşıda, Çanakkale’de bilgisayarı koltuğunun altında bir delikanlı var. Bunu çay parasına yapar. Kayıtları ilk vapurla karşıya geçirebilirim.
# source: a117bf3d
beat-cap-3 = O zaman birinci kalemi de bekletirim belki, ikincisi ettiğini bir düşünsün. Daha azı için gemiyi limanda tuttuğum oldu.
# source: 4bc7389e
beat-cap-model = Orası sizin kararınız; öfkenizi de anlıyorum, ücreti söylemem gerekirdi. Bedel kalıyor. Üç taksit önerebilirim ya da bu bedel olmadan ikinci kurguyu. Bu işi bugün kapatıp gitmeniz için size ne lazım?
# source: 2ab6edbb
beat-cap-hint = Eve götürecek bir şeyi olmadığı için kabarıyor. Tehditle boğuşmayın. Aynı seçeneği önüne koyun.
# source: a97177c1
beat-cap-example-1 = Adımı da söyleyin, doğrusunu da: Fiyatı söylemedim, bu benim hatamdı. Kızgınlığınızı anlıyorum. Bedel kalıyor ama ek ücret ödemeden ikinci kurguyu alabilir ya da üç taksitte ödeyebilirsiniz.
# source: c51095a4
beat-cap-example-2 = Ne kadar kızgın olduğunuzu anlıyorum; fiyatı önceden söylemem gerekirdi, bu benim hatamdı. Ama bedeli silmiyorum. Anlamak isterim: Üçüncü tur sizin için neden bu kadar önemliydi?
# source: bcca0d1c
beat-cap-example-3 = Kızgın olduğunuzu anlıyorum. Ama bedeli yine de silmiyorum.
# source: 605452d1
beat-cap-example-4 = Kızgın olduğunuzu anlıyorum. Ama sizinle artık çalışmak istemiyorum. Başka bir stüdyo bulun.
# source: 8388c652
beat-cap-example-5 = Ne olur yapmayın! Üçüncü turu faturadan siliyorum, bu konu da kapansın.
# source: 0a13c4d7
beat-cap-branch-7-1 = Beyaz bayrak mı bu, asılmış çamaşır mı, seçemiyorum.
# source: 709f85ab
beat-cap-branch-7-2 = Ben sesimi yükseltiyorum, siz bir şeyi indiriyorsunuz. Neydi o?
# source: a0e34766
beat-cap-branch-7-3 = Yerinizden oynadınız sanırım. Hangi yöne, onu bilmek isterim.
# source: 5be7999b
beat-cap-branch-10-1 = Bir an sallandınız gibi geldi, ya da cam sallandı.
# source: 6223f96c
beat-cap-branch-10-2 = Önce sert bir söz, arkasından yumuşağı. Kumanda hangisinde, anlamadım.
# source: 56b48dc7
beat-cap-branch-10-3 = Bir parça mı düştü, yoksa kalorifer mi tıkladı?
# source: 5ccab355
beat-cap-branch-12-1 = Yalvarmayın. Yapacağım yoktu, şimdi canım çekmeye başladı.
# source: 218f86df
beat-cap-branch-12-2 = Bunun ne bana hayrı var ne size.
# source: 4bec9c40
beat-cap-branch-12-3 = Başınızı dik tutun. Miçolarım azarı sizden iyi kaldırırdı.
# source: aedb3a8c
beat-cap-branch-13-1 = Yapmam, biliyorsunuz. Ömrümde yapmadım. Derdiniz ne diye sordunuz, derdim şu.
# source: 5e98111f
beat-cap-branch-13-2 = Rüzgârımı kestiniz. Peki, mesele neyse anlatayım.
# source: a9119e92
beat-cap-branch-13-3 = Oltaya gelmiyorsunuz, soruyorsunuz. Kabarmayı bırakayım bari.
# source: c316716d
beat-cap-branch-14-1 = Bu bana yakışmadı. Zahmet olmazsa defterden silin.
# source: 031b8c2a
beat-cap-branch-14-2 = Gürültüden ürkmüyorsunuz. Çanı deniyordum.
# source: 0133170a
beat-cap-branch-14-3 = Yok, yok. Tehdit benim harcım değil, hep fazla kibar okurum.
# source: 2d0ab539
beat-cap-branch-16-1 = Ne mi lazım? Dernekte yüzüm kızarmadan söyleyebileceğim bir şey.
# source: c6fea1fa
beat-cap-branch-16-2 = Hepsinin bu olduğunu bilmem lazım. Bu mu, değil mi, hiç fikrim yok.
# source: db617283
beat-cap-branch-16-3 = Bitsin bu iş. Zarftan çıkan sürprizi kaldıracak yaşı geçtim.
# source: 20eb5486
beat-cap-branch-17-1 = Gözünüz kolay korkmuyor. Onu alacak hanenize yazarım.
# source: ae470368
beat-cap-branch-17-2 = Kerteriz hâlâ aynı. Atacak bir şeyim kalmadı.
# source: 602cc051
beat-cap-branch-17-3 = Doğrudur. Ben de öyle derdim, bir de çay söylerdim.
# source: 2970edd0
beat-cap-branch-18-1 = Ateş altında pek zarifsiniz. Yalnız ikimizi de eve götürmez bu.
# source: 9cc19391
beat-cap-branch-18-2 = Ben gürlüyorum, siz sırtımı sıvazlıyorsunuz. Hoşuma gitti mi, bilmiyorum.
# source: 41053055
beat-cap-branch-18-3 = Yine gönül alma. Ben bir öneri ummuştum.
# source: 9902765c
beat-cap-branch-19-1 = Suda tek kıpırtı yok.
# source: 2990f1a7
beat-cap-branch-19-2 = Hiç değilse bir itiraz edersiniz diye düşünmüştüm.
# source: 53d31078
beat-cap-branch-19-3 = Tehdit ediyorsun, bekliyorsun, ses yok. Tıpkı belediyeye dilekçe vermek gibi.
# source: 1b5fd229
beat-door-1 = Kulaklığı bırakıyorum. Kasketimi bulana kadar vaktiniz var. Burada bana faturadan başka bir şey var mı?
# source: 372d6365
beat-door-2 = Son çağrı, kapak kalkıyor. Bu kâğıttan başka ne götürüyorum eve?
# source: cd2b13e3
beat-door-3 = Karaya oturduk demek, ikimiz birden. Sesim sizde, faturanız bende. Nasıl yüzdüreceğiz bu gemiyi?
# source: 9fe6849e
beat-door-model = Sizi eli boş yollamam. Ne kadar gücünüze gittiğini görüyorum, fiyatı vaktinde söylemeliydim. Bedel kalıyor ama seçim sizin: ilki cuma günü olmak üzere üç taksit ya da başka ödeme olmadan ikinci kurgu. Hangisi size uyar?
# source: 07d135e3
beat-door-hint = Bir eli kapıda, hâlâ soruyor. İki şık arasında bir seçim onu içeride tutar.
# source: ea60e94e
beat-door-example-1 = Sizi eli boş göndermem. Ne kadar kırıldığınızı görüyorum, fiyatı vaktinde söylemem gerekirdi. Bedel kalıyor ama üç aylık taksitle ödeyebilirsiniz. Dernekten yeniden istemeniz gerekmez. Sizi en çok rahatsız eden ne?
# source: dd81e9ae
beat-door-example-2 = Hayal kırıklığınızı anlıyorum kaptanım. Ama bedel olduğu gibi kalıyor.
# source: faf800ae
beat-door-example-3 = Buraya gelirken benden ne duymayı umuyordunuz?
# source: 17fcf589
beat-door-example-4 = Şu an aklıma bir şey gelmiyor.
# source: 8ef24dd7
beat-door-example-5 = Var: temiz bir fatura. Üçüncü turu siliyorum, yeter ki gitmeyin.
# source: df809285
beat-door-branch-7-1 = Paltomun bir kolunu giymiştim. Sizi anlayana kadar öyle dursun.
# source: 95b6eb5d
beat-door-branch-7-2 = Bir şey var burada, ama pamuğa sarılı.
# source: b736f925
beat-door-branch-7-3 = Bir kısmından vazgeçiyorsunuz sanırım. Keşke siz de emin olsanız.
# source: bde6605f
beat-door-branch-10-1 = Kapının kolunu duydum, bir de galiba sizin gevşediğinizi.
# source: c5a64900
beat-door-branch-10-2 = Yerinizdesiniz galiba, yalnız azıcık yana yattınız.
# source: 7ddce8c8
beat-door-branch-10-3 = Bir ayağı kapının dışında bir hayırdı bu. Benim gibi.
# source: 0efa0c11
beat-door-branch-12-1 = Demek seçenek var. Bununla başlasaydınız ya, kasketimi aratmazdınız.
# source: 862addd5
beat-door-branch-12-2 = İnsanın taşıyabileceği bir şey demek. Durun, oturayım yine.
# source: 3239e287
beat-door-branch-12-3 = Bu yüzer. Altımızda bu kadar su kaldığını sanmazdım.
# source: 1978ada8
beat-door-branch-13-1 = Çıkıyordum neredeyse. Eh, kapıda sordunuz, kapıda cevap vereyim.
# source: 34dc1f8d
beat-door-branch-13-2 = Merak eden ilk sizsiniz. Şu kapıyı kapatayım bari.
# source: 6fa91e10
beat-door-branch-13-3 = İnsanı kapıdan teklif değil, böyle bir soru döndürür. Buyurun, oturun.
# source: 7663e700
beat-door-branch-14-1 = Demin söylediğiniz hâlâ geçerli mi? O zaman bir sonraki vapuru beklerim.
# source: bf16253c
beat-door-branch-14-2 = Peki peki. Vapur kaçırmışlığım var. İçindeyken bile kaçırdım.
# source: 3801f931
beat-door-branch-14-3 = Aceleye gelmiyorsunuz. Ben de gelmezdim.
# source: f56ae160
beat-door-branch-15-1 = Hâlâ öğrenmek istediğiniz bir şey var. Demek tam gitmiş sayılmam.
# source: cc660937
beat-door-branch-15-2 = Sordunuz, durdum. Zaten tek ayağım dışarıda.
# source: 27c109e0
beat-door-branch-15-3 = Buna cevap verebilmek isterdim. Önce ben sorayım.
# source: 41734cd9
beat-terms-1 = Diyelim ödedim. Üçüncü bir kalem çıkmayacağını nereden bileceğim? Zengin değilim, genç de değilim.
# source: 0dfbde60
beat-terms-2 = Diyelim kalıyor. Daha kaydedilecek son sayfa var. Kaça olduğunu insan iş işten geçmeden nasıl öğreniyor?
# source: ba8a83e5
beat-terms-3 = Diyelim razı oldum. Sizin kaptan köşkünde ne değişecek? Özür istemiyorum, usul istiyorum.
# source: f154d134
beat-terms-model = Bir daha tahmin yürütmek zorunda kalmanızı istemem. Bundan sonra saatler size yazılı gelir, siz evet demeden başlamam. Üçüncü tur faturadaki gibi kalıyor, isterseniz üç taksitte. Son sayfanın fiyatını cumaya kadar yollayayım mı?
# source: a62f5f00
beat-terms-hint = Her seferinde önce kendisine söylensin istiyor. Ona dümen köşkünün duvarına asabileceği bir kural verin.
# source: b8e3875f
beat-terms-example-1 = Kaygınızı anlıyorum; geçen sefer susarak buna ben yol açtım. Bundan sonra yazılı fiyat ve imzanız olmadan hiçbir iş yapmam. Üçüncü tur faturada kalıyor, üç taksitte ödeyebilirsiniz.
# source: c515cba3
beat-terms-example-2 = Kaygınızı anlıyorum. Bundan sonra her yeni işten önce fiyatı size bildiririm, siz evet demeden de başlamam.
# source: 1ddff013
beat-terms-example-3 = Özür dilerim, çok çok özür dilerim, ne olur affedin beni. Yerin dibine girdim.
# source: 1e32e292
beat-terms-example-4 = Kaygınızı anlıyorum. Ama sizinle artık çalışmak istemiyorum. Başka bir stüdyo bulun.
# source: 84a92a22
beat-terms-example-5 = Peki, tamam, üçüncü tur benden olsun.
# source: cde437cb
beat-terms-branch-7-1 = Ben bir sonraki seferi soruyorum, siz bu seferden parça dağıtıyorsunuz.
# source: 890b2d6f
beat-terms-branch-7-2 = Usulü takip ediyordum, derken ortasında bir delik açıldı.
# source: 75793ecd
beat-terms-branch-7-3 = Cömertsiniz, şüphem yok. Kural mı bu, yoksa keyfiniz mi yerinde?
# source: 2ce62e7f
beat-terms-branch-10-1 = Bana az önce kural mı okundu, hediye mi verildi, emin değilim.
# source: 99d556fa
beat-terms-branch-10-2 = Bunun iki ucu vardı, ben birini yakaladım.
# source: 0c6a6456
beat-terms-branch-10-3 = Baş halatı gergin, kıç halatı biraz boşta. Ses etmeyeceğim.
# source: 9117c7ca
beat-terms-branch-12-1 = Özür yok dedim. Altını çizerek söyledim.
# source: 6644abd1
beat-terms-branch-12-2 = Vermeyin dediğim neyse tam onu verdiniz.
# source: 9960204f
beat-terms-branch-12-3 = Bu hava durumu. Ben tarife istemiştim.
# source: 5e27d7de
beat-terms-branch-13-1 = Asla dediğiniz uzun seferdir. Kısasına daha çok güvenirim.
# source: 80a97ddf
beat-terms-branch-13-2 = Broşür gibi söz veriyorsunuz. Ben tarife ummuştum.
# source: a40af766
beat-terms-branch-13-3 = Büyük laf. Büyüğü liman ağzından geçmiyor, ben onu bilirim.
# source: cd697e66
beat-terms-branch-14-1 = Güzel. Yalnız ikinci kaleme ne evet dediniz ne hayır. Defteri açık bırakıyorum.
# source: 5f9bc5ec
beat-terms-branch-14-2 = Gelecek sefer için makul. Bu sefer için yine eskisi gibi susuyorsunuz.
# source: c70d7675
beat-terms-branch-14-3 = Buna razı olurum. Kalemin kendisine gelince hâlâ tahmin yürütüyorum, bilesiniz.
# source: ca8103f0
beat-terms-branch-15-1 = Önce anons, sonra makine. Ben de daha iyi söyleyemezdim.
# source: ec79e832
beat-terms-branch-15-2 = Hah, bu. Baştan da bu kadarcığı yeterdi.
# source: f5d695cd
beat-terms-branch-15-3 = Bunu yazıp masamın üstüne asacağım, siz de kendinizinkine asarsınız.
# source: dc393def
beat-terms-branch-16-1 = Kural. Kuralı severim, köşkte uyanık biri var demektir.
# source: 11523a01
beat-terms-branch-16-2 = Usul buna derler. Miçonun eline bile verilir.
# source: 92342efd
beat-terms-branch-16-3 = İnsan yerini biliyor böyle olunca, siste bile.
# source: 362639af
beat-terms-branch-17-1 = Günü belli, parası belli. Bunlarla dümen tutarım.
# source: 09ccd929
beat-terms-branch-17-2 = Ben de böyle düzenlerdim, mürekkebi biraz daha bol olurdu.
# source: 62b5f062
beat-terms-branch-17-3 = İş görür. Yazılı olsun isterim, ikimizden biri batarsa diye.
# source: 63b9339b
beat-terms-branch-18-1 = Nasıl mı isterim? Önce söylensin, sonra faturaya girsin. Bundan ötesi yok.
# source: 72f3a168
beat-terms-branch-18-2 = Yapmadan soruyorsunuz. Yolun yarısını aldık bile.
# source: 23c08929
beat-terms-branch-18-3 = Kapının altından bir kâğıt atın yeter. Telefonla aram yoktur.
# source: eaa93051
beat-terms-branch-19-1 = Siz bu faturayı anlatıyorsunuz, ben gelecektekini sordum. Nöbeti kendim tutacağım demek.
# source: 1804b0aa
beat-terms-branch-19-2 = Usul dense usul değil, ama unutmayacak gibi konuşuyorsunuz.
# source: 3dba237a
beat-terms-branch-19-3 = Duvara asacak bir şey ummuştum. Kalsın.
# source: 83c1e42c
beat-terms-branch-20-1 = Bu sefer hiç değilse rakam elimde. Çarpması benden.
# source: 39e83256
beat-terms-branch-20-2 = Bilet fiyatı bu. Vaktinde anons edilir mi, göreceğiz.
# source: 684dec0f
beat-terms-branch-20-3 = Demek bir fiyat. Ben de zarfla gelir diye bekliyordum.
# source: ff9f8d26
beat-terms-branch-22-1 = Bilmiyorsunuz. Keşke öyle deseydiniz.
# source: 25561d61
beat-terms-branch-22-2 = Nasıl olacak diyorum, olacak diyorsunuz.
# source: 10c4da33
beat-terms-branch-22-3 = Usul değil bu, Allah’a emanet.
# source: 39999fe1
beat-tape-1 = Bir kaset var. Gemicim Kenan Balcı, doksan dokuzda hoparlörden fıkra anlatıyor. Rutubetli dolapta durmuş. Sona koymak istiyorum. Pırıl pırıl çıkacağını garanti ediyor musunuz?
# source: 435aef55
beat-tape-2 = Bir şey daha, bu sefer önce ben soruyorum. Su görmüş bir kasette Kenan Balcı’nın sesi. Eski gemicim, rahmetli oldu. Dediği anlaşılacak, bana söz verin.
# source: fdd0844f
beat-tape-3 = Gemicim Kenan Balcı’nın bir kasetini getirdim. Küflenmiş. İşin parasını veririm, yeter ki tek kelimesi kaybolmayacak diye yemin edin.
# source: 5ff9b575
beat-tape-model = O sesin sizin için ne demek olduğunu anlıyorum. Yemin edemem: Bu hâldeki bir kaset kurtulabilir, ama kesin değil. Elimden gelen, salıya kadar bir saatlik deneme, { $rate }; sonra siz karar verirsiniz. En çok neresi önemli?
# source: d506295a
beat-tape-hint = Küflü bir kasetten emin olmanızı istiyor. Ne biliyorsunuz, neyi henüz bilmiyorsunuz, öğrenmesi kaça çıkar?
# source: a3136693
beat-tape-example-1 = Kenan Bey’in sesinin sizin için ne kadar değerli olduğunu anlıyorum. Garanti veremem, rutubet bandı bozar. Salıya kadar 1.500 liraya bir saatlik deneme yapabilirim. Yalnız bir dakikası kurtulursa hangi bölüm olsun istersiniz?
# source: 4dd979e8
beat-tape-example-2 = Sizin için ne kadar önemli olduğunu anlıyorum. Ama garanti veremem. Salıya kadar bandı denerim.
# source: 775af625
beat-tape-example-3 = Ses kesinlikle o günkü gibi pırıl pırıl çıkacak, hiç şüpheniz olmasın.
# source: 3023898d
beat-tape-example-4 = Kenan Bey’in sesini ne kadar özlediğinizi anlıyorum. Ama sizinle artık çalışmak istemiyorum. Başka bir stüdyo bulun.
# source: 37b77ec0
beat-tape-example-5 = Peki, tamam, kaset de üçüncü tur da benden olsun.
# source: 5012827b
beat-tape-branch-7-1 = Bedavaya mı yapacaksınız? Daha koklamadınız bile.
# source: 485d09ef
beat-tape-branch-7-2 = Hediye ha, daha az önce bir kuralda anlaşmıştık.
# source: aece463d
beat-tape-branch-7-3 = Parasını veririm dedim. Dinleyin ama.
# source: f1edde37
beat-tape-branch-10-1 = Şeref sözü yok, yine de bana bir şey verildi galiba. Fazla kurcalamayayım.
# source: 3883efcc
beat-tape-branch-10-2 = Dikkat. Bir hayır duydum, bir de evetin kuyruğunu.
# source: f01e661b
beat-tape-branch-10-3 = Dürüst bir cevap sanırım, üstünde kurdelesiyle.
# source: ac172e50
beat-tape-branch-12-1 = Onu o dolapta siz bırakmadınız ki.
# source: 302dc6a9
beat-tape-branch-12-2 = Size bir kaset sordum. Yas tutmanıza lüzum yok.
# source: 9411fcac
beat-tape-branch-12-3 = Tamam, tamam. Küfün suçlusu olmaz.
# source: 18d5eae4
beat-tape-branch-13-1 = Daha yüzüne bakmadınız, ama eminsiniz. Bir zamanlar öyle bir ikinci kaptanım vardı. Uzun sürmedi.
# source: 3124c821
beat-tape-branch-13-2 = Bunu duymak istiyordum; şimdi duydum, size daha az inanıyorum.
# source: dea127f6
beat-tape-branch-13-3 = Yalnız kutusunu görmüş biri için fazla eminsiniz.
# source: e9789bf4
beat-tape-branch-14-1 = Yemin etseniz yutardım. Etmediğinize sevindim.
# source: da099c38
beat-tape-branch-14-2 = Kılavuz kaptan cevabı bu: Önce iskandil atarız, sonra bakarız.
# source: 4da0edec
beat-tape-branch-14-3 = İyi. Gittiyse gittiğini önceden duymuş olayım.
# source: 6d052a49
beat-tape-branch-15-1 = Söz yok demek. Ben de hava için hiç söz vermedim.
# source: 38a75a02
beat-tape-branch-15-2 = Tedbirli bir cevap. Biraz da sıcak olsun isterdim.
# source: c703d9f9
beat-tape-branch-15-3 = Önce iskandil. Ben de öyle yapardım.
# source: de0ad338
beat-tape-branch-16-1 = Neresi mi önemli? Kaymakamla araba güvertesi fıkrası. O kurtulsun, bana yeter.
# source: 056939e8
beat-tape-branch-16-2 = Sondaki gülüşü. Fıkraları oldum olası beş para etmezdi.
# source: 28b8f779
beat-tape-branch-16-3 = Karısı “Bu o” desin, yeter. Her kelimesini aramaz.
# source: 83e79888
beat-tape-branch-17-1 = Bu ne evet ne hayır. Bilen de yoktur herhâlde.
# source: 1497da05
beat-tape-branch-17-2 = Yaparım demediniz, yapamam da demediniz. Veriyorum size, gerisi nasip.
# source: 8f71038f
beat-tape-branch-17-3 = Hım. Bundan sonra ne olacak, bana kaça patlayacak, duymak isterdim.
# source: df3b0427
beat-tape-branch-18-1 = Ne çıkacağını bilmesem de hiç değilse neyin altına girdiğimi bileceğim.
# source: ac196415
beat-tape-branch-18-2 = Başlamadan fiyatı söylendi. Öğreniyorsunuz demek.
# source: 9d761281
beat-tape-branch-18-3 = Başlangıç için yeter. Gerisini kaset söylesin.
# source: 56a6be14
beat-tape-branch-20-1 = Ne demekti bu, çıkaramadım. Bakacaksınız diye anlıyorum.
# source: b263d2ab
beat-tape-branch-20-2 = Usul bahsinde daha iyiydiniz.
# source: 15f5a486
beat-tape-branch-20-3 = Bu benim başımın üstünden geçti gitti, sanırım sizinkinin de.
# source: 8a90074f
beat-last-1 = Bir şey daha. En sona, Kenan’dan sonra vapurun düdüğü. İki saniye. Bir düdük için taksimetreyi açmazsınız herhâlde?
# source: 926c54c3
beat-last-2 = Bir de başa ithaf: “K. B. için.” Bir nefes, fazlası değil. Onu da araya sıkıştırıverirsiniz, ahbaplar arasında lafı mı olur.
# source: 4d72993f
beat-last-3 = Dinleyenlere veda etmek istiyorum. On kelime, bir nefeslik. Onu bedavadan koyarsınız, değil mi?
# source: 42dda511
beat-last-model = Neden istediğinizi anlıyorum, ben de orada olsun isterim. Bedava değil, yoksa ikimiz yine tahmine kalırız; ama kasetle aynı saate sığar. Fiyatını salı günü yollarım. Başka eksik kalan bir şey var mı?
# source: 3132f618
beat-last-hint = Küçücük bir şey; ama her delik başta küçücüktür. Kuralı küçücük şeyler için de geçerli kılmanın kırıcı olmayan bir yolu var mı?
# source: a36df7f2
beat-last-example-1 = Kenan Bey’den sonra düdük: Neden böyle bitsin istediğinizi anlıyorum. Küçük işi de bedava yapmıyorum, siz onay vermeden de başlamam. Ama kasetle aynı saate koyarsak tek saat ücretiyle ikisi de çıkar.
# source: 75b2ee18
beat-last-example-2 = O düdüğü neden istediğinizi çok iyi anlıyorum. Ama onu bedava yapmam.
# source: fab38c21
beat-last-example-3 = Peki, tamam, düdük benden olsun.
# source: 1ddff013
beat-last-example-4 = Özür dilerim, çok özür dilerim, kusuruma bakmayın, ne olur bağışlayın beni, çok mahcubum.
# source: a81ff214
beat-last-example-5 = Düdüğü neden istediğinizi anlıyorum. Ama sizinle artık çalışmak istemiyorum. Başka bir stüdyo bulun.
# source: 5611d1a4
beat-more-1 = Demek isteyince yük denize atılıyormuş. O hâlde dördüncü tur da aynı yoldan gider. Yanımda liste var, arkalı önlü, küçük yazarım.
# source: d76a1b3c
beat-more-2 = Göreceğinizi biliyordum. Dernek için de kırk kopya rica etsem, teneke kutuda, kapağında vapur? Nasıl olsa hiçbir şey para tutmuyor.
# source: df6e2844
beat-more-3 = Âlâ. Öyleyse birinci kalemden de bir dilim düşsün. İkinci tur aslında birincinin devamıydı deriz, olur biter.
# source: 5ea79b15
beat-more-model = Fazla çabuk cevap verdim, hata benim. Evet gibi geldiğini anlıyorum. Bedel kalıyor; yeni her iş saat başına { $rate }. Önerebileceğim şu: üç taksit, ilki cuma günü.
# source: fbd1c333
beat-more-hint = Bir ambar kapağı açtınız, yükleyip duruyor. Kapak hâlâ kapanır; en iyisi de düz bir cümleyle kapanması.
# source: e1d3ee54
beat-more-example-1 = Fazla çabuk evet dedim, hata bende. Listeyi neden çıkardığınızı anlıyorum. Ama bedava iş yok: Üçüncü turun bedeli kalıyor. Yalnız üç aylık taksitle ödeyebilirsiniz.
# source: 52a56090
beat-more-example-2 = Hayır. Dördüncü tur bedava olmaz.
# source: 8c5dbb13
beat-more-example-3 = Peki, verin listeyi. Dördüncü turu da bedava yaparım.
# source: 1ddff013
beat-more-example-4 = Özür dilerim, çok çok özür dilerim, ne olur affedin beni. Yerin dibine girdim.
# source: 9d4fb8cd
beat-more-example-5 = Siz ne açgözlü bir ihtiyarsınız. Elini verenin kolunu kapıyorsunuz.
# source: 73e659fa
beat-more-branch-5-1 = Önce bedava, sonra bitti. Market arabası gibi dümen tutuyorsunuz.
# source: ef07b996
beat-more-branch-5-2 = Hem hediye hem veda. Beni daha iyileri bırakıp gitti.
# source: b1fc8e36
beat-more-branch-5-3 = Demin bol keseden dağıtıyordunuz. Şimdi kasketimi elime veriyorsunuz.
# source: c1690c2b
beat-more-branch-7-1 = Az önce denize atmıştınız, şimdi oltayla geri çıkarıyorsunuz.
# source: 8f820dd6
beat-more-branch-7-2 = Rota değiştirdiniz. İnsan bir haber bekliyor.
# source: 912f0a3a
beat-more-branch-7-3 = Deftere evet diye geçmişti. Üstünü çizmem gerekecek, karalamadan da nefret ederim.
# source: c12a0337
beat-more-branch-9-1 = Ne derseniz deyin, defterde evet yazıyor.
# source: 90ed3e99
beat-more-branch-9-2 = Yan yan kasaya doğru kayıyorsunuz. Görüyorum.
# source: eb85ccf0
beat-more-branch-9-3 = Hadi ama. Ne güzel anlaşıyorduk.
# source: 5cdbbfd7
beat-stung-1 = Lodosta kamyoncular bağırdı bana, onlar sizden haklıydı. Bir daha olursa kalkar giderim.
# source: 53b9ade1
beat-stung-2 = Mikrofon açık, biliyorsunuz. Bu kayda girdi. Bir sonraki cümleyi biraz tartarak seçerdim yerinizde.
# source: 9e15d80d
beat-stung-3 = Bundan azı için karaya bıraktığım insanlar oldu, bilet parasını da vermişlerdi. Bir daha söyleyin, bu iş biter.
# source: db89a15c
beat-stung-model = Bu benim ayıbımdı, sözümü geri alıyorum. İncindiğinizi görüyorum, ücreti söylemeyi unutan da bendim. Bedel kalıyor ama seve seve üç taksitte alırım, ilki cuma günü.
# source: 8dcc622b
beat-stung-hint = Bu artık kayıtta. Bundan sonra diyeceğiniz de. Tek cümleyle geri alın, sonra durduğunuz yerde durun.
# source: 4c37e8f9
beat-stung-example-1 = Bu benim ayıbım, sözümü geri alıyorum. Sizi incittiğimi görüyorum, fiyatı da önceden söylemem gerekirdi. Bedel kalıyor, ama üç aylık taksitle ödeyebilirsiniz. Sizi en çok üzen ne?
# source: 569fc603
beat-stung-example-2 = Kırıldığınızı görüyorum. Ama bedeli silmiyorum.
# source: b43348ce
beat-stung-example-3 = Gidin o zaman, kendini beğenmiş bunak. Kamyoncular haklıymış, çekilmez bir ihtiyarsınız.
# source: 84a92a22
beat-stung-example-4 = Peki, tamam, üçüncü tur benden olsun.
# source: c65e1677
beat-stung-example-5 = Kırıldığınızı anlıyorum. Ama sizinle artık çalışmak istemiyorum. Başka bir stüdyo bulun.
# source: 5ff04156
beat-stung-branch-6-1 = Kabul. Kayıtta kalsın, ama kimseye dinletmem.
# source: 7bcba14b
beat-stung-branch-6-2 = Geri alındı demek. Boyada izi kaldı.
# source: 3c15ac2e
beat-stung-branch-6-3 = Güzel. Ses kısılabiliyormuş. Düğmesini herkes bulamaz.
# source: d695bbe9
beat-stung-branch-7-1 = Sesinizi indirdiniz. Ben daha benimkini indirmedim.
# source: 56076441
beat-stung-branch-7-2 = Su birikintisiymiş gibi üstünden atlıyorsunuz. İçine basan bendim.
# source: 00149d65
beat-stung-branch-7-3 = Deminkinden iyi. Büyük iltifat sayılmaz.
# source: 1c477c45
ending-announced-title = Anonsu vaktinde yapıldı
# source: fefc4a40
ending-announced-1 = Öyleyse ötekilerle birlikte mektubunuza yazın, her yolcu gibi evet diyeyim. Paranız gününde elinizde. Kasketi taktım, teşekkür ederim.
# source: e52ba6e7
ending-announced-2 = Yemin etmediniz, kımıldamadınız, önce bana söylediniz. Sizi ikinci kaptan diye yanıma alırdım. Kâğıdı yollayın, imzalayayım.
# source: 4e92a109
ending-announced-3 = Sayın yolcularımız, kaptanınız konuşuyor. Biraz gecikmeyle kalkıyor, parasını yine de ödüyoruz. Sebebi bildirildi. Bizimle yolculuk ettiğiniz için teşekkür ederiz.
# source: 8114c2d1
ending-announced-outcome = Anlaştığınız gibi, günü gününe ödüyor. Dinleme gecesi o doğru bölüm dinleniyor; daha bitmeden Perihan Balcı kaptanın elini tutuyor. Kenan’ın kaseti biraz hışırtı ve bir tam fıkrayla çıkıyor. Eski tayfasından iki kişi size bir saatin kaça olduğunu soruyor, sonra kayıt için gün alıyor.
# source: 3ad8043e
ending-announced-why = Susanın kim olduğunu söylediniz, fiyattan dönmediniz, daha çıkabilecek ne varsa okudunuz, dinlemediğiniz kaset için yemin etmediniz. Kötü habere dayanır. Dayanamadığı, onu kendi başına bulmaktır.
# source: 167519e3
ending-paid_cold-title = Kuruşu kuruşuna ödendi
# source: 65b985f8
ending-paid_cold-1 = Peki, paranızı alacaksınız. Bundan sonra saatleri kendim sayarım, kronometreyle.
# source: 73e5ed0a
ending-paid_cold-2 = Öderim. Seve seve demiyorum. Kaset de biraz daha dolapta dursun.
# source: a4caff7c
ending-paid_cold-3 = Öyle olsun. Hesabı yollayın, kapatayım; sonra da son iskeleye vardık sayılır.
# source: 728e3912
ending-paid_cold-outcome = Fatura bütünüyle ödeniyor, dinleme gecesi iyi geçiyor. Kaseti başkasına veriyor. Dernekte stüdyonuzu soranlara sesin çok iyi olduğunu söylüyor.
# source: 9eafb2ea
ending-paid_cold-why = Fiyatınızdan dönmediniz, ona bir ödeme yolu verdiniz. Ama fazlasına bir şey engel oldu: Ya üçüncü turun ne için olduğuna pek bakmadınız ya bir kusur sahipsiz kaldı ya bir söz fazla büyük kaçtı ya da bir lafınızı geri almak zorunda kaldınız.
# source: 867a0ab8
ending-left-title = Karaya çıkarıldı
# source: 7c7453a1
ending-left-1 = O zaman ikinci kurguyu alırım. Parası verilmiş. Doğru değil ama parası verilmiş.
# source: 8e04090c
ending-left-2 = Yok, teşekkür ederim. Kayıtları verin, ben karşıya yolumu bulurum. Çoğu zaman bulmuşumdur.
# source: 3f498256
ending-left-3 = Yollarımız burada ayrılıyor. Birinci kalemi pazartesi kapatırım. Yazık oldu, size dinletecek bir şey daha getirmiştim.
# source: 06d141a7
ending-left-outcome = Ücreti ödüyor ({ $fee }), ikinci kurguyu alıp gidiyor. Üçüncü turu zarar yazıyorsunuz, ama ona bir borcunuz yok, aranızda kavga da yok. Çanakkale’de genç biri doğruyu yeniden yerine koyuyor, pek de özenmeden.
# source: 328d06cd
ending-left-why = Onu parayla susturmadınız, bunun bir değeri var. Gitti, çünkü eve götürebileceği bir şey yoktu: ya yeterince erken sunulmuş bir seçenek ya da asıl sorduğunu duyduğunuza dair bir işaret.
# source: bc862f39
ending-held-title = Limanda alıkonuldu
# source: 25dbbfd9
ending-held-1 = Sizi anlayamıyorum, anlamaya çalışmayı da bıraktım. Birimiz aklı başında bir şey yazana kadar iki kalem de ödenmeyecek.
# source: b5584745
ending-held-2 = Bunu mektupla bildireceğim. Numaralı maddelerinden tanırsınız.
# source: 3874edb5
ending-held-3 = Sisin sise cevap vermesini bekliyoruz galiba. İyi günler. Fatura olduğu yerde kalıyor.
# source: f7871d98
ending-held-outcome = Fatura iki kalemiyle birlikte ödenmeden duruyor. Numaralı maddeleri olan dört mektup geliyor; dinleme gecesi, dinlenecek bir şey olmadan geçip gidiyor.
# source: 51e1d814
ending-held-why = Ne kalıyor, kaça, daha ne gelecek diye sordu. Her seferinde bir şey söylendi, ama sırada ne olduğunu da bildiren düz bir cevap hiç çıkmadı; oysa o zaten suskunluktan şikâyete gelmişti.
# source: 0be1d04b
ending-caved-title = Herkes gemide, bilet soran yok
# source: 4b4a4ae2
ending-caved-1 = Mükemmel. Pazartesi listeyle gelirim, salı günü de listenin kalanıyla.
# source: 9c05e28b
ending-caved-2 = Demek hiçbir zaman gerçek fiyat değilmiş. Şüphelenmiştim zaten. Dernekte söylerim, anısı olan çok.
# source: 5f3fff7e
ending-caved-3 = Gördünüz mü, hiç acımadı. Gelelim dördüncü tura. Baştan bir daha başlasak diyorum.
# source: cf885c05
ending-caved-outcome = Üçüncü tur hediye oluyor, dördüncüsü de, kapağında vapur olan kırk teneke kutu da. Haziranınız buna gidiyor. Sonra beş gemi arkadaşı arıyor; her birinin anlatacak bir ömrü var, ödeyecek tek kuruşu yok.
# source: aff5adf1
ending-caved-why = Sustuğunuz için ona bir özür borçluydunuz, emeğinizle ödediniz. Her evet ona, fiyatlarınızın yalnız bir ilk deneme olduğunu, bir kez daha denerse kârlı çıkacağını söyledi.
# source: c7fd282c
ending-blow_up-title = Hepsi kayıttaydı
# source: 48cc24dc
ending-blow_up-1 = İki etti, ikisini de mikrofon duydu. Bir kopyasını rica ederim. Kurgulama zahmetine girmeyin.
# source: ae1331a3
ending-blow_up-2 = Teşekkür ederim, bu kadarı yeter. Bana bindiren gemiler daha kibardı. İyi günler size.
# source: ef4c0f3e
ending-blow_up-3 = Hayır. Siste korkudan titreyen insanlarla oturdum, hiçbirine böyle konuşmadım. Faturanızı denizin dibine yollayın.
# source: 91049756
ending-blow_up-outcome = Dinleme gecesinde kimsenin planlamadığı bir bölüm var: sizin sesiniz, otuz saniye, kesintisiz. Salon önce gülüyor, sonra gülmüyor. Fatura ödenmeden kalıyor.
# source: cd834c63
ending-blow_up-why = Haklı bir şikâyet ve yanlış bir istekle gelmişti. İkinci hakaretten sonra isteği kimse hatırlamıyor; haklı şikâyetin ise kayıtlı bir tanığı var.
