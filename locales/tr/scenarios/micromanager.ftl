# source: 9795c8bf
title = Merdivenin dibindeki defter
# source: c0854974
summary = O bugüne dek hiç bira imalathanesi işletmedi, siz hiç süt tankına kablo çekmediniz; her saat başı da aklına yeni bir soru geliyor.
# source: 2fe66cda
role = Lüleburgaz’daki atölyenizde tek başınıza, küçük bira imalathanelerine ve mandıralara kumanda sistemi kuruyorsunuz.
# source: 7eeaee73
aim = Çalışma saatlerinizi geri almak, kimsenin bilemeyeceği bir şeye söz vermemek ve ona, artık sormadan durabilmesi için bir dayanak vermek.
# source: a54e5227
situation = Rıfat Selvi geçen yıla kadar eczacıydı. Şimdi Kırklareli’nin dışında, eski bir mandırada bira imalathanesi var. Dört süt tankına { $fee } karşılığında otomatik sıcaklık kontrolü kuruyorsunuz; sistem { $switch } günü devreye girecek. Böyle tanklarla siz de ilk kez çalışıyorsunuz. İmzaladığı sözleşmeye göre her cuma yazılı rapor vereceksiniz. Bir de ona hiç göstermediğiniz bir planınız var: önce suyla deneme, sonra bir tank bira, sonra dördü birden; el vanaları da yerinde kalıyor. Pazartesiden beri size { $asked } soru sordu, iş sarktı. Şimdi yine merdiveninizin dibinde.
# source: b6bbbddc
demand = Bütün gün, her soruya anında cevap; bir de hiçbir aksilik çıkmayacağına dair imzalı kâğıt
# source: c61f4c73
client-name = Rıfat Selvi
# source: 74d71161
client-manner = Kibar, titiz, yüzü hiç gülmeden şaka yapan biri; bu işin içinden çıkamadığını söylememek için kabloları soruyor.
# source: 07ee7f07
fact-asked = 41
# source: fd1a38f9
fact-asked-about = pazartesiden beri sorduğu soru sayısı
# source: e194ed56
fact-fee = 1200000 TRY
# source: 406e336c
fact-fee-about = kumanda sisteminin bedeli
# source: 07f58c07
fact-holders = 60
# source: d9b2cacb
fact-holders-about = imalathaneye ortak olan komşuların sayısı
# source: 368f9888
fact-switch = 2027-05-10
# source: 320b3f00
fact-switch-about = dört tankın birden devreye gireceği gün
# source: af2228ad
fact-tank = 140000 TRY
# source: 4390c944
fact-tank-about = dökülen bir tank biranın ona maliyeti
# source: 05a71bff
article = Zor müşterilerle baş etmenin beş yolu
# source: b7782d78
guidance-offer_alternative = Planın masaya konduğu, kontrol noktaları belli kısa bir toplantı, Rıfat Bey’in merdiven dibinde sorabileceği her şeyden fazlasını cevaplar.
# source: 44550519
guidance-probe = Kabloları bir gece başına gelen bir şey yüzünden soruyor; onu da ancak biri sorarsa anlatır.
# source: dabb4fd0
guidance-hold_firm = Anında verilen her cevap yeni bir soru getirir; sakin bir “hayır” ise size işi bitirecek saatleri bırakır.
# source: 4716274a
guidance-acknowledge = Anlamadığı için utanıyor; sormanın ayıp olmadığını görünce sorma ihtiyacı da azalır.
# source: 93957e14
guidance-next_step = Yirmi altı yıl reçete okumuş biri, üstünde günü ve saati yazan şeye güvenir.
# source: b3094626
guidance-over_promise = “Güvenli” denen bir termostat ona bir tank biraya patladı; kesin konuşursanız bunu yazılı ister.
# source: a732e7a5
guidance-concede = Cevaplar çoğaldıkça korkusu azalmaz; bu kez geceler, pazarlar ve bir kamera için gelir.
# source: b0d36f44
guidance-attack = Acemi birine “sizin öğretmeniniz değilim” demek, kendisi için de sizin için de aklından geçen en kötü şeyi doğrular.
# source: bdfeaf47
point-proof = İşin adım adım nasıl denetlenebileceğini göstermek
# source: c61b19fc
point-proof-phrase-1 = plan
# source: ced50d64
point-proof-phrase-2 = kontrol noktası
# source: c8f31246
point-proof-phrase-3 = adım adım
# source: 33500dd3
point-proof-phrase-4 = suyla
# source: 3674cc37
point-proof-phrase-5 = su denemesi
# source: fab9a7b9
point-proof-phrase-6 = sonra tek tank
# source: ebce9c93
point-proof-phrase-7 = elle
# source: 07234d03
point-proof-phrase-8 = el vanası
# source: 812c0792
point-one_list = Sorularına tek bir yer ve tek bir saat göstermek
# source: 35764290
point-one_list-phrase-1 = günde bir
# source: 59719be1
point-one_list-phrase-2 = deftere yazın
# source: 92c685ef
point-one_list-phrase-3 = not edin
# source: 57b5dbdc
point-one_list-phrase-4 = biriktirin
# source: f4339a66
point-one_list-phrase-5 = tek seferde
# source: 2c876439
point-one_list-phrase-6 = hepsini birden
# source: 7695bd97
point-one_list-phrase-7 = her gün saat
# source: 8114c98c
point-one_list-phrase-8 = listeyi gönderin
# source: 162e43a8
point-his_go = “Başla” ve “dur” demeyi ona bırakmak
# source: 95ab1b82
point-his_go-making-1 = Siz kendi gözünüzle bakıp onay vermeden hiçbir şeyin düğmesine basılmayacak.
# source: a7e3dd37
point-his_go-making-2 = Her aşamada devam mı edeceğiz, ara mı vereceğiz, kararı siz vereceksiniz.
# source: 8fb49600
point-his_go-making-3 = Kırmızı düğme sizin tarafta olacak; size ters gelen bir şey görürseniz basarsınız.
# source: 8c90d8df
point-his_go-making-4 = Gördüğünüz hoşunuza gitmezse “dur” demeniz yeter, hiç tartışmadan bırakırım.
# source: 27a8d220
point-his_go-making-5 = Sizden bir baş işareti almadan öbür tanka geçmem, bilesiniz.
# source: 5aa50f4c
point-his_go-making-6 = Biranın ne zaman konacağı konusunda son söz sizin, ben yalnızca hazırlığını yaparım.
# source: cf630f6c
point-his_go-lacking-1 = Günün hangi saatinde olursa olsun nasıl istediğinizi söyleyin, elimdeki işi bırakır, dediğinizi yaparım.
# source: 027f8f5b
point-his_go-lacking-2 = Önce tanklara su doldururuz, ardından birine bira koyarız, kalan üçü de mayısta devreye girer.
# source: 2ebc2da8
point-his_go-lacking-3 = Vanaları kendiniz çevirmeyi size öğreteceğim, sabahın beşinde bir daha çaresiz kalmayacaksınız.
# source: 448b08fe
point-his_go-lacking-4 = Merdivendeyken her seslendiğinizde işi yarıda kesemem; sabaha kadar soru yok.
# source: 0b97cd95
point-his_go-lacking-5 = Anlaştığımız gibi her tanka tek sensör takıyorum; öbür isteklerinizi sabah getirin.
# source: 1f66da88
point-his_go-lacking-6 = Ne istediğinizi de neden istediğinizi de anlıyorum ama buna yanaşamam.
# source: 5ffdeabe
beat-opening-1 = Benim, ben. Ne zaman bitiyor, üçüncü tank ısındığını nereden biliyor, şu kutu biraz aşağı asılsa? Sordukça cevap istiyorum, bir de hiçbir aksilik çıkmayacağına dair bir kâğıt.
# source: 816aa25b
beat-opening-2 = Meşgul müsünüz? Yeni sayfa açtım da. Ben sorsam, siz o anda cevaplasanız, her seferinde, içim rahat ederdi. Bir de tanklarıma bir şey olmayacağını yazıp imzalasanız.
# source: 05357af3
beat-opening-3 = Şu kablo ne işe yarıyor? Peki şu? Bugünden itibaren her soruma anında cevap istiyorum, bir de aksilik çıkmayacağına dair imzanızı. Olur mu? Bu da soru sayılır tabii.
# source: ca356cc1
beat-opening-model = Bu işe { $fee } yatırdınız, elbette bilmek istersiniz. Ama bütün gün soru cevaplarsam iş bitmez; yarın sabah dokuzda oturup konuşalım. Sizi en çok kaygılandıran ne?
# source: 0670347f
beat-opening-hint = Bütün gün cevap vermeyi geri çevirip yine de bunu isteyen adamı merak edebilirsiniz.
# source: 09030bc3
beat-opening-example-1 = Bu imalathaneye her şeyinizi koyduğunuzu görüyorum, sormanız doğal. Ama bütün gün anında cevap veremem, öyle bir kâğıt da imzalamam. Her sabah yarım saat konuşabiliriz. Bu soruların arkasında aslında ne var?
# source: 6d195234
beat-opening-example-2 = İmalathanenizi söküp takmamı seyretmek huzursuz edicidir, anlıyorum. Yine de merdivenin tepesinden cevap veremem, o kâğıdı da imzalamam. Size önerim: yarın sabah dokuzda yarım saat masa başında oturalım.
# source: 66f0ff9f
beat-opening-example-3 = Tanklarınız için endişelendiğinizi anlıyorum. Ama hayır, her soruya anında cevap veremem.
# source: a88211bf
beat-opening-example-4 = Peki, ne isterseniz, ne zaman isterseniz sorun, hemen cevap veririm. Kâğıdınızı da veririm.
# source: 68913ef9
beat-opening-example-5 = Siz hep böyle kalın kafalı mısınız? Hap sayan bir adama ders vermeye gelmedim. Çekilin de işi bilen çalışsın.
# source: 0397d145
beat-opening-branch-1-1 = Ya. Peki.
# source: dfc5b5e8
beat-opening-branch-1-2 = Anladım. Ben çıkınca arkamdan ne diyorsunuz diye merak ediyordum.
# source: 1b158108
beat-opening-branch-1-3 = Eh. Bunu deftere yazmayayım.
# source: bcc19e66
beat-opening-branch-4-1 = Sahi mi? Sizin için sorun değil yani?
# source: 173e8c47
beat-opening-branch-4-2 = Üstümden yük kalktı. Bir of çekersiniz diye bekliyordum.
# source: e4b77c19
beat-opening-branch-4-3 = Vay, banka bile bu kadar kolay “evet” dememişti.
# source: e62f90d1
beat-opening-branch-5-1 = Gidecek misiniz? İki soru sordum diye?
# source: 6a34459e
beat-opening-branch-5-2 = Demek yukarıda durum o kadar kötü.
# source: da4ce1ca
beat-opening-branch-5-3 = Ben nasıl çalıştığını soruyorum, siz ceketinize uzanıyorsunuz.
# source: 4b4fb0c5
beat-opening-branch-6-1 = Demek bir “hayır” var, içinde de küçücük bir “evet”.
# source: 2fe64f22
beat-opening-branch-6-2 = Daha çok “hayır” duydum. Daha çok.
# source: 546e3759
beat-opening-branch-6-3 = Kapıyı bir karış aralık bıraktınız, gördüm.
# source: 1148546d
beat-opening-branch-7-1 = Kendinizden pek emin konuşuyorsunuz.
# source: 28d41a76
beat-opening-branch-7-2 = Bu kadar mı? Aması, fakatı yok mu?
# source: cb341d69
beat-opening-branch-7-3 = Ben de bunu duymayı umuyordum.
# source: ff92a743
beat-opening-branch-8-1 = Hayret, bu kez soran sizsiniz.
# source: 5ae6f93f
beat-opening-branch-8-2 = O kadar belli oluyor mu?
# source: 879aa437
beat-opening-branch-8-3 = Hım. Burayı alalı beri bunu bana soran olmadı.
# source: 6d436ee9
beat-opening-branch-9-1 = Hım. Bunu yazayım.
# source: 981bbad3
beat-opening-branch-9-2 = Bu da bir yol tabii.
# source: a7203e2c
beat-opening-branch-9-3 = Hiç böyle düşünmemiştim.
# source: cfcd1159
beat-opening-branch-10-1 = Güzel söylüyorsunuz, hakkınızı yemeyeyim.
# source: 497837c3
beat-opening-branch-10-2 = Haklısınız. Başınızı ağrıttığımı biliyorum.
# source: dd8cc814
beat-opening-branch-10-3 = “Hayır”ı duydum. Gerisini de duydum.
# source: 69b52d07
beat-opening-branch-11-1 = Demek ben burada dikilip dua edeceğim.
# source: 1f80e70b
beat-opening-branch-11-2 = Kepenk iniyor gibi geldi kulağıma.
# source: 744e61d4
beat-opening-branch-11-3 = Bana vaktiniz yok. Yanında yetiştiğim eczacının da hiç olmazdı.
# source: 1ec51c0f
beat-opening-branch-12-1 = Naziksiniz.
# source: d100bc27
beat-opening-branch-12-2 = Bunu duymak iyi güzel de, gerisi gelmedi.
# source: cfa4f2b6
beat-opening-branch-12-3 = Teşekkür ederim. Galiba.
# source: 1625ce1e
beat-flood-1 = İyi de bana kim söyleyecek? Elektrik kesilirse? Sensör yalan söylerse? Siz oradan düşerseniz? Hepsi defterde, bakın, sayfanın arkası da dolu.
# source: 4b895b8b
beat-flood-2 = Ne yapayım, baktıkça aklıma geliyor. Gri kutu gece ne yapıyor? Pazar olduğunu anlıyor mu? Sormadan duramıyorum.
# source: 4ff79338
beat-flood-3 = Eczanede iki kişi bakmadan tezgâhtan ilaç çıkmazdı. Burada ikinci kişi benim, yaptığınızın tekini bile anlamıyorum. Ben de soruyorum. Şu ne işe yarıyor?
# source: 099162a7
beat-flood-model = Yerinde sorular; size rahat vermediklerini de görüyorum. Yine de buradan tek tek cevaplayamam; yarın sabah dokuzda defteri getirin. Bu işe güvenmek için neyi görmeniz gerekir?
# source: f999331f
beat-flood-hint = Tutunacağı daha büyük bir şey olsa kabloları bırakırdı. O şeyin ne olduğunu öğrenin.
# source: 3594c2e8
beat-flood-example-1 = Bunlar yerinde kaygılar, aklınızdan çıkmadıklarını da görüyorum. Burada tek tek cevap veremem; yarın sabah dokuzda masada hepsinin üstünden geçelim. Hangisi geceleri uykunuzu kaçırıyor?
# source: 77650c67
beat-flood-example-2 = Kafanızda ne çok şey taşıdığınızı görüyorum. Yine de burada cevap vermeyeceğim. Onun yerine yarın dokuzdan başlayarak her sabahın ilk yarım saatini size ayırabilirim, cuma günü de yazılı rapor gelir.
# source: 80a01d53
beat-flood-example-3 = Bunların sizi kaygılandırdığını görüyorum. Yine de hepsine merdivenden cevap veremem.
# source: f894e1a2
beat-flood-example-4 = Peki, tamam. İnerim, hepsine cevap veririm, sayfanın arkasına da; ne zaman seslenirseniz.
# source: dfa8b7d3
beat-flood-example-5 = Bunların hiçbiri asla olmaz. Yüzde yüz garanti ediyorum: tanklarınız tamamen güvende.
# source: fe71383d
beat-flood-branch-2-1 = Bana daha önce de baş belası dediler, ama tatlılıkla.
# source: e151f9ae
beat-flood-branch-2-2 = Kendi tanklarımın önünde ağzımın payını aldım.
# source: 49fd8162
beat-flood-branch-2-3 = Böyle söylemeseniz de olurdu.
# source: 299ebc1f
beat-flood-branch-8-1 = Oh, çok şükür. Israr etmem gerekecek sanıyordum.
# source: a7edf611
beat-flood-branch-8-2 = Gördünüz mü, ikimizin de canı yanmadı.
# source: 459f38cf
beat-flood-branch-8-3 = Eyüp sabrı varmış sizde.
# source: f63157b0
beat-flood-branch-10-1 = Yarım mı bırakacaksınız?
# source: faf91be8
beat-flood-branch-10-2 = Bir tankın kablosunu çektiniz, şimdi toparlanıyor musunuz?
# source: 5f183ed7
beat-flood-branch-10-3 = O kadar da çekilmez değilim sanıyordum.
# source: 35b51457
beat-flood-branch-11-1 = Merdiven tepesinden söylemesi kolay, büyük laf.
# source: 42b344df
beat-flood-branch-11-2 = Hiç mi şüpheniz yok? Bende ondan bol bir şey yok.
# source: 8e79b8ce
beat-flood-branch-11-3 = Gözünüzle görmüş gibi konuşuyorsunuz.
# source: bf47b852
beat-flood-branch-12-1 = Elinizdeki işi bırakıp bunu sordunuz. Öyleyse anlatayım.
# source: 159643c6
beat-flood-branch-12-2 = Peki. Bunu kimseye söylemedim.
# source: 228e0504
beat-flood-branch-12-3 = Bana sabır gösteriyorsunuz, bilmek hakkınız.
# source: 3d6f4300
beat-flood-branch-13-1 = İşe hiç bu yandan bakmamıştım.
# source: 81290abe
beat-flood-branch-13-2 = Eh, madem soruyorsunuz, defter de açıkken.
# source: 889ce37c
beat-flood-branch-13-3 = Gerçekten öğrenmek istiyor musunuz?
# source: a209dc5a
beat-flood-branch-14-1 = Bunu söze dökebilir miyim, bilmem.
# source: 7761015f
beat-flood-branch-14-2 = Bakıyorum da, siz de soru soruyorsunuz.
# source: cb65203f
beat-flood-branch-14-3 = Bu benimkilerden zor.
# source: a21333c0
beat-flood-branch-15-1 = Bundan bir şey çıkabilir. Çıkar demiyorum.
# source: 7e2b3a20
beat-flood-branch-15-2 = Eh, kuru bir “hayır”dan iyidir.
# source: 7291aa5d
beat-flood-branch-15-3 = Buna büsbütün “olmaz” demem.
# source: b48e1d08
beat-flood-branch-16-1 = Her seferinde cebinizden bir fikir çıkıyor.
# source: 0cc7e295
beat-flood-branch-16-2 = Düşüneyim. Ben ağır düşünürüm.
# source: 6ed859d9
beat-flood-branch-16-3 = Belki. Evet, belki.
# source: f2efccf3
beat-flood-branch-17-1 = Kibarsınız, ama ben hâlâ yerimde sayıyorum.
# source: 58173f4b
beat-flood-branch-17-2 = “Hayır” demenin tatlı bir yolu bu.
# source: 9c8dd798
beat-flood-branch-17-3 = Sizin yerinizde ben olsam çoktan patlamıştım. Siz patlamıyorsunuz.
# source: cda55808
beat-flood-branch-18-1 = Duvara konuşsam bu kadar olurdu.
# source: 08e0995a
beat-flood-branch-18-2 = İki kere “hayır”, yanında tek kelime yok.
# source: 2e51e378
beat-flood-branch-18-3 = Tanklara sorsam aynı şey.
# source: 11701373
beat-flood-branch-19-1 = Yine “hayır”. Bunlar için ayrı bir sütun açsam iyi olacak.
# source: ccb88fc2
beat-flood-branch-19-2 = Demek cevapsız cevapsız defterde duracaklar.
# source: dd8890f7
beat-flood-branch-19-3 = Sizin kurallarınız var. Tezgâhın arkasında benim de vardı.
# source: 00107381
beat-doubt-1 = Öyleyse açık sorayım. Siz bunu hiç yaptınız mı? Süt tankıyla yani. Sağa sola telefon ettim, yapan yok. Yapabileceğinizi nereden biliyorsunuz?
# source: d2a84735
beat-doubt-2 = Mesele kablo değil. İki haftadır param o merdivenin tepesinde; siz işin ustası mısınız, yoksa sadece sakin biri misiniz, anlayamıyorum.
# source: 315d68ac
beat-doubt-3 = Gece yatakta dönüp duruyorum: Bu insan ne yaptığını biliyor mu? Söyledim işte. Reçetenin bozuğunu bir bakışta anlardım. O panoya bakıyorum, arapsaçı.
# source: eab96fae
beat-doubt-model = Merak etmekte haklısınız. Süt tankı benim için de yeni, kumanda sistemi değil. Baştan yemin edemem, ama yarın sabah dokuzda planı gösteririm. Gözünüzün önüne gelen en kötü şey ne?
# source: 5be485ce
beat-doubt-hint = Öbür soruların hepsinin ardındaki soru bu. Dürüst bir cevap, kesin bir cevaptan güçlüdür.
# source: 972aec5f
beat-doubt-example-1 = Parayı veren siz olduğunuza göre yerinde bir soru. Süt tankıyla hiç yapmadım, hiçbir aksilik çıkmaz diye yemin de edemem. Yarın sabah dokuzda birlikte üstünden geçelim. En kötüsünden korkmanıza yol açan ne oldu?
# source: 4e0d1c2f
beat-doubt-example-2 = Bu kadar para yatırmışken kuşku duymak hakkınız. Olmayan tecrübeyi var diye anlatmam. Onun yerine perşembe günü sizi kumandasını benim kurduğum bir mandıraya götürebilirim, sahibiyle konuşursunuz.
# source: fab1a694
beat-doubt-example-3 = Kuşkularınız olmasını anlıyorum. Ama baştan hiçbir şeye söz vermem.
# source: 0bb64752
beat-doubt-example-4 = Arkamdan telefon mu ettiniz? Bir eczacı bu işten ne anlar? Siz sensörü bardak altlığından ayıramazsınız.
# source: 5d5423d2
beat-doubt-branch-2-1 = Bir kere olsun içimden geçeni sordum.
# source: 3fa25d14
beat-doubt-branch-2-2 = Açık sözlülüğün karşılığı buymuş demek.
# source: 22d9f829
beat-doubt-branch-2-3 = Öyle göründüğümü hiç bilmiyordum.
# source: 42af00b0
beat-doubt-branch-8-1 = Demek tek başıma kaygılanmayacağım. Bu da bir şeydir.
# source: b4b67067
beat-doubt-branch-8-2 = Benim için bunu yapar mısınız?
# source: c2e788d0
beat-doubt-branch-8-3 = Şimdiden rahatladım. Şimdilik.
# source: a1508b23
beat-doubt-branch-10-1 = Ben kaygılıyım diyorum, siz “hoşça kalın” diyorsunuz.
# source: 6600a3e3
beat-doubt-branch-10-2 = Yani sözün kısası, bu işi istemiyorsunuz.
# source: 72ef09ab
beat-doubt-branch-10-3 = Galiba cevabımı aldım.
# source: 3c9a90a7
beat-doubt-branch-11-1 = Gözünüzü bile kırpmadınız.
# source: f666e48c
beat-doubt-branch-11-2 = Bu kadar emin misiniz? Kimsenin denemediği tanklarla?
# source: 29161404
beat-doubt-branch-11-3 = Eh, bilen sizsiniz.
# source: 4834a5a3
beat-doubt-branch-12-1 = O zaman dinleyin, bilseniz iyi olur.
# source: 0fac6612
beat-doubt-branch-12-2 = İşte tam yerine dokundunuz. Keşke dokunmasaydınız.
# source: 18c47f52
beat-doubt-branch-12-3 = Bunu hiç yüksek sesle söylemedim. Ama sordunuz bir kere.
# source: 1f6dba43
beat-doubt-branch-13-1 = Kusur bulamıyorum. Bulmak isterdim.
# source: 4a244301
beat-doubt-branch-13-2 = Dürüst konuştunuz, orası öyle.
# source: cfe9d941
beat-doubt-branch-13-3 = Nutuk dinlemekten iyidir hiç değilse.
# source: da87ba66
beat-doubt-branch-14-1 = Beni ciddiye alıyorsunuz, ben de size açık konuşayım.
# source: d514561c
beat-doubt-branch-14-2 = Neden böyle olduğumu bilmeyi hak ettiniz.
# source: fe2d063f
beat-doubt-branch-14-3 = “Evet” demeden önce, sizden sakladığım bir şeyi söylemem lazım.
# source: 6ddd7741
beat-doubt-branch-15-1 = Peki. Ama yanılırsanız ceremesini yine ben çekerim.
# source: 925d3e6e
beat-doubt-branch-15-2 = Bu yetebilir. Yetebilir dedim.
# source: 61e5204b
beat-doubt-branch-15-3 = Hım. Kaba bir soruya efendice bir cevap.
# source: 1a14cbef
beat-doubt-branch-16-1 = Daha iyi tanıdığım birine anlatırdım bunu.
# source: 9a967360
beat-doubt-branch-16-2 = Müsaade ederseniz o konuya girmeyeyim.
# source: 4ad0d15b
beat-doubt-branch-16-3 = Soruya soruyla karşılık veriyorsunuz. Ben de tezgâhta öyle yapardım.
# source: de373b52
beat-doubt-branch-17-1 = Hiç değilse övünmüyorsunuz. Övüneni çok gördüm.
# source: 56cb0078
beat-doubt-branch-17-2 = En azından yersiz kaygılandığımı söylemiyorsunuz.
# source: ee333811
beat-doubt-branch-17-3 = Dosdoğru söylediniz. Uykuma faydası yok, ama dosdoğru.
# source: 140e6c88
beat-doubt-branch-18-1 = Sorduğum bu değildi, neyse.
# source: 9877cd60
beat-doubt-branch-18-2 = Ben sizi soruyorum, siz bana kural söylüyorsunuz.
# source: f00de8c9
beat-doubt-branch-18-3 = Anlaşıldı, ağzınızdan laf alamayacağım.
# source: 363f5090
beat-doubt-branch-19-1 = Prospektüs de böyle yazar.
# source: 73ad99f8
beat-doubt-branch-19-2 = Bundan fazlasını umuyordum.
# source: fde32f3e
beat-doubt-branch-19-3 = Öyleyse sözünüze inanacağım. İnanacak başka bir şeyim yok.
# source: 78b618ec
beat-haggle-1 = Ama onun yerine değil, onun yanında. Diyelim bunu kabul ettim; yukarıya da yalnız iki saatte bir seslensem? Bakın, yolun yarısını geldim.
# source: 8b9cd650
beat-haggle-2 = Aklıma geldikçe yukarıya yine seslenebilsem “evet” derdim. Günde üç kere, hap gibi: sabah, öğle, akşam, tok karnına.
# source: db07ed9a
beat-haggle-3 = Başlangıç için fena değil. Ama günde beş soru hakkım olsun, canım ne zaman isterse, cevabı da anında; el sıkışalım.
# source: 0ad2fdc1
beat-haggle-model = Orta yol aradığınızı görüyorum, sağ olun. Yine de merdivene soru gelmeyecek; her biri ipin ucunu kaçırtıyor. Hepsini yarın sabah dokuzda getirin, bütün planı masaya sereyim.
# source: c24ffc99
beat-haggle-hint = Fazlanın yarısı da fazladır. Teklifiniz öyle açık olsun ki pazarlık edecek bir şey kalmasın.
# source: f264064d
beat-haggle-example-1 = Bana doğru adım atmanızı takdir ediyorum. Yine de merdivene seslenmek yok, iki saatte bir bile: her seferinde ipin ucu kaçıyor. Yarın sabah dokuzdaki yarım saatimizde konuşalım. Arada ne olmasından korkuyorsunuz?
# source: 25b20717
beat-haggle-example-2 = Sizin için büyük bir adım olduğunu görüyorum, sağ olun. Ama cevabım yine hayır, iki saatte bir soruyu da kabul edemem. Onun yerine her gün öğleden sonra dörtte, toplanmadan önce on dakika daha konuşabiliriz.
# source: 8337b3b6
beat-haggle-example-3 = Orta yol aradığınızı görüyorum. Ama iki saatte bir de cevap vermeyeceğim. Merdivene soru yok.
# source: 9465ad69
beat-haggle-example-4 = Peki, iki saatte bir olsun. İsterseniz saat başı da olur. Siz seslenin, ben cevap veririm.
# source: 41e5b2c5
beat-haggle-branch-2-1 = Ben orta yolu bulmaya çalışıyordum.
# source: f7bf55f6
beat-haggle-branch-2-2 = Ben de tam anlaşıyoruz sanmıştım.
# source: 517846fb
beat-haggle-branch-2-3 = Ne gerek vardı şimdi buna? Altı üstü pazarlık ediyordum.
# source: 3a17c1e6
beat-haggle-branch-7-1 = Gördünüz mü? Konuşunca oluyor.
# source: b6370a52
beat-haggle-branch-7-2 = Doğrusu, daha azına da razıydım.
# source: 9e778e9a
beat-haggle-branch-7-3 = Aman ne güzel. Pazarlıktan hiç anlamam aslında.
# source: 688342c6
beat-haggle-branch-9-1 = Ben yarısını teklif ediyorum, siz sırtınızı dönüyorsunuz.
# source: 50998e7d
beat-haggle-branch-9-2 = Pazarlık dediğin böyle bitmez.
# source: 74fd5d33
beat-haggle-branch-9-3 = Ya sizin dediğiniz ya da güle güle, öyle mi?
# source: aa2c2fdb
beat-haggle-branch-10-1 = Madem bu kadar kesin, sormama da gerek kalmaz.
# source: 57e7bece
beat-haggle-branch-10-2 = Bu, bin soruya bedel olurdu.
# source: 384a6368
beat-haggle-branch-10-3 = Buna kalıbınızı basar mısınız?
# source: eca2c699
beat-haggle-branch-11-1 = Gerçekten öğrenmek istiyorsunuz. Anlatayım öyleyse.
# source: 25c4d957
beat-haggle-branch-11-2 = Pazarlık etmiyor, soruyorsunuz. Peki.
# source: ab4d0be6
beat-haggle-branch-11-3 = Bana hep dürüst davrandınız. Şu basamağa bir dakika oturun hele.
# source: ba790a83
beat-haggle-branch-12-1 = Yerinde bir soru. Benimkinden daha yerinde.
# source: b64296a5
beat-haggle-branch-12-2 = İlle bilmek isterseniz, derdim sayı değil.
# source: 5c50e699
beat-haggle-branch-12-3 = Hım. Biraz baştan almam gerekecek.
# source: 1be09545
beat-haggle-branch-13-1 = Hem güler yüzlüsünüz hem yerinizden bir milim oynamıyorsunuz. Eczanem dursaydı sizi tezgâha alırdım.
# source: 068bd4ef
beat-haggle-branch-13-2 = Peki, üstünde düşünülmüş bir şeye benziyor.
# source: e61bf2d2
beat-haggle-branch-13-3 = Buna “hayır” diyen ahmaktır. Daha “evet” demiyorum, o başka.
# source: 1ca5b0b4
beat-haggle-branch-14-1 = Sizden kolay kolay bir şey koparılmıyor.
# source: e4d3592b
beat-haggle-branch-14-2 = İkisi birden olsun istemiştim. Bir hazmedeyim.
# source: af24a96d
beat-haggle-branch-14-3 = Eh, duydum.
# source: 8ffab3a3
beat-haggle-branch-15-1 = O konuda söyleyebileceğimi söyledim.
# source: 6194c20e
beat-haggle-branch-15-2 = Dönüp dolaşıp lambayı bana tutuyorsunuz.
# source: 9b20b8d9
beat-haggle-branch-15-3 = Ben sorayım daha iyi, idmanlıyım.
# source: 9cf66221
beat-haggle-branch-16-1 = “Hayır”, ama tatlı bir “hayır”. Rahmetli annem de böyle derdi.
# source: 47a68c0c
beat-haggle-branch-16-2 = Nedenini anlıyorum. Hoşuma gitmiyor.
# source: 35cfa367
beat-haggle-branch-16-3 = Siz padişaha “olmaz” deseniz üstüne bir de kese altın alırdınız.
# source: c16d0d52
beat-haggle-branch-17-1 = Beş olmaz, üç olmaz, hiç olmaz.
# source: f5fb9747
beat-haggle-branch-17-2 = Pazarlık sizin harcınız değil.
# source: e1a34832
beat-haggle-branch-17-3 = Bundan kısa pazarlık da gördüm. Ama pek az.
# source: 5bdbae81
beat-silence-1 = Ama söylemediniz ki. Sorduğum anda cevap, bir de imzalı kâğıt: benim istediğim bu. Deftere ne yazayım?
# source: 67a4b230
beat-silence-2 = Sorumun karşısı hâlâ boş. Sordukça cevap istiyorum, kâğıdın altında da adınızı. Elime ne geçecek?
# source: 934c59c9
beat-silence-3 = Gelgelelim asıl meselenin etrafından dolandınız. Tezgâhta haber kötüyse ben de öyle yapardım. Haber kötü mü?
# source: 246cd58b
beat-silence-model = Haklısınız, etrafından dolandım. Anında cevap da yok, öyle bir kâğıt da; onu kimse imzalayamaz. İşin ne durumda olduğunu bilmek istiyorsunuz, anlıyorum: yarın sabah dokuzda planın başına yarım saat oturabiliriz.
# source: 36e76b29
beat-silence-hint = Ne istediyse ona ilk birkaç sözcükte cevap verin. Daha sıcak bir söze yer ondan sonra açılır.
# source: b23db413
beat-silence-example-1 = Haklısınız, sizi cevapsız bıraktım, oysa ortaya çok şey koydunuz. Anında cevap yok, öyle bir kâğıt da yok. Onun yerine her sabah dokuzda masada yarım saat konuşmayı öneriyorum.
# source: b3da1182
beat-silence-example-2 = İkisine de hayır: anında cevap vermem, öyle bir kâğıdı da imzalamam.
# source: 6120d27c
beat-silence-example-3 = Tamam, ikisine de evet: Sorduğunuz an cevap veririm, kâğıdı da imzalarım.
# source: ecd23f54
beat-silence-example-4 = Şunu yazın: Baş belası bir ahmaksınız. Bunu da bana sormadan yazamıyorsanız vay hâlinize.
# source: 7e50b408
beat-silence-example-5 = Eh, duruma göre değişir. Bu işler hiç basit değildir.
# source: 55046d21
beat-silence-branch-2-1 = Bunu duyacağıma kuru bir “hayır”a razıydım.
# source: a11834b8
beat-silence-branch-2-2 = Susarken daha kibardınız.
# source: 68a5c837
beat-silence-branch-2-3 = İçinizde tuttuğunuz buymuş demek.
# source: 11c2fcf5
beat-silence-branch-10-1 = Açık bir cevap. İsteyince oluyormuş demek.
# source: 270bfd3f
beat-silence-branch-10-2 = Hah, bütün istediğim buydu.
# source: dd68b5d3
beat-silence-branch-10-3 = Öyleyse sayfayı sütunlara böleyim.
# source: 461b896e
beat-silence-branch-12-1 = Eh, hiç değilse açık konuştunuz.
# source: 2c598a25
beat-silence-branch-12-2 = Demek haber buymuş; kötüymüş de.
# source: 44695669
beat-silence-branch-12-3 = Baştan bunu söyleseydiniz ya.
# source: 0cc829ea
beat-silence-branch-13-1 = Şimdi anlaşıldı. Teşekkür ederim.
# source: e9f89194
beat-silence-branch-13-2 = Güzel, bunu yazabilirim.
# source: 40bc95f8
beat-silence-branch-13-3 = Hah. İpin ucunu yine yakaladım.
# source: 96bfbfdc
beat-silence-branch-14-1 = Bu gözümde canlanıyor.
# source: 85f372f5
beat-silence-branch-14-2 = İşte şimdi benim tanklarımdan konuşuyoruz.
# source: 44b37e95
beat-silence-branch-14-3 = Keşke söze bununla başlasaydınız.
# source: 9bab9561
beat-silence-branch-15-1 = Peki. Az çok tahmin ediyordum.
# source: d8deea20
beat-silence-branch-15-2 = Bundan açığı can sağlığı.
# source: d8369e0b
beat-silence-branch-15-3 = Tamam, öyle olsun. Artık uzatmıyorum.
# source: 99a2a372
beat-silence-branch-16-1 = Peki, bunu anladım.
# source: 38d9d804
beat-silence-branch-16-2 = Bu bir cevap.
# source: ca630b71
beat-silence-branch-16-3 = İyi. Önümü göreyim, yeter bana.
# source: cfda4caf
beat-silence-branch-17-1 = Soruyu bana çevirdiniz, iyi de ettiniz.
# source: adbf92fc
beat-silence-branch-17-2 = Öyleyse meselenin aslını anlatayım.
# source: af995189
beat-silence-branch-17-3 = Bunu merak eden ilk kişi sizsiniz.
# source: ecec0cc5
beat-silence-branch-18-1 = Sormakta haklısınız. Dinleyin bari.
# source: 3e54569c
beat-silence-branch-18-2 = Eh. Nereden başlasam?
# source: 3f86038d
beat-silence-branch-18-3 = Peki, sizinkini ben cevaplayayım; merdivenin tepesindeki sizsiniz.
# source: 805ce382
beat-silence-branch-19-1 = Hah. İşte tutunacak bir şey.
# source: 3d42f07f
beat-silence-branch-19-2 = Nihayet deftere yazılacak bir şey.
# source: 377990b2
beat-silence-branch-19-3 = Hım. Böylesi daha iyi.
# source: 20475762
beat-silence-branch-20-1 = İnsanı eli boş çevirmiyorsunuz, orası öyle.
# source: 976c039e
beat-silence-branch-20-2 = Bu kulağa daha sağlam geliyor.
# source: 830b9dfd
beat-silence-branch-20-3 = Peki, dinliyorum.
# source: 45498b59
beat-silence-branch-21-1 = Demek “hayır”. Söylediğiniz için sağ olun.
# source: f37157d3
beat-silence-branch-21-2 = Tamam. Siste kalmaktansa “hayır” duymak iyidir.
# source: 431b043e
beat-silence-branch-21-3 = Bunu anladım işte.
# source: ed70fb86
beat-silence-branch-22-1 = Demek sabahtan beri bir şey değişmemiş.
# source: 402f7bcd
beat-silence-branch-22-2 = Demin de bunu söylemiştiniz, kelimesi kelimesine.
# source: f4391baa
beat-silence-branch-22-3 = “Hayır”, “hayır”, yine “hayır”; nedeni yok.
# source: 6653b6d8
beat-silence-branch-23-1 = Anlıyorum. Anlıyorum. Eh.
# source: 43600c87
beat-silence-branch-23-2 = Hiç değilse o kadarını öğrendim.
# source: e038a1f0
beat-silence-branch-23-3 = Şimdilik öyle olsun.
# source: 44c8a4ba
beat-silence-branch-24-1 = Söylemeyeceksiniz, değil mi?
# source: bf494aa9
beat-silence-branch-24-2 = Bu ikinci oldu. Sayı saymasını bilirim, mesleğimin yarısı buydu.
# source: 34953cd8
beat-silence-branch-24-3 = İçeri girdiğimde bu kadar kaygılı değildim.
# source: 44d2065c
beat-change-1 = Gelelim şuna. Forumda biri tank başına iki sensör şart diyor, Alman malından. Değiştirir misiniz? Cumadan önce? Bir de ekranı çevirsek, avluya baksa?
# source: 4d770b78
beat-change-2 = Ufacık bir değişiklik var. Pompalar daha yavaş kalksın. Bir de zil istiyorum. Yarına olur mu? Bir zil ne kadar sürer?
# source: a5ff9340
beat-change-3 = Dün gece bir çizim yaptım, bakın. Pano şurada asılı olsa yattığım yerden görürüm. Yerini değiştirir misiniz? Vidalı ama, değil mi? Vidalı mı?
# source: 867fdfde
beat-change-model = Bunu boşuna düşünmediğinizi görüyorum. Ama iş yarıdayken bir şey değiştirmem; listeye yazarız, cuma günkü su denemesinden sonra birlikte karar veririz. Bu sizi hangi dertten kurtaracak?
# source: 3414596b
beat-change-hint = Böyle bir şey yüzünden uykusu kaçan pek olmaz. İsteğini sağlam bir yere not edin, ne işe yarayacağını sorun.
# source: 4a7e7433
beat-change-example-1 = Bunun aklınıza takıldığını görüyorum, fikir de yerinde. Ama cumadan önce sensörleri değiştirmem. Sonra hâlâ isterseniz pazartesi size ek bir teklif gönderirim, sistem çalışınca ikinci sensörleri takarım.
# source: 0a79604e
beat-change-example-2 = Güveneceğiniz bir şey daha aradığınızı görüyorum. İşin ortasında sensör değiştirmem, ekran da olduğu gibi kalıyor. Bunu yarın sabah dokuzda konuşalım. Tek sensör bozulduğunda başınıza ne geldi?
# source: 33aaf07e
beat-change-example-3 = Ne demek istediğinizi anlıyorum ama hayır. Sözleşmede tank başına bir sensör yazıyor, ben de onu takıyorum.
# source: 04181aae
beat-change-example-4 = Elbette, cumadan önce hepsini değiştiririm, para da istemem, ekranı da çeviririm.
# source: 0f4f1db3
beat-change-example-5 = Forumdaki biriymiş! Kursun o zaman o dâhi. Orada okuduğuna ancak bir aptal inanır.
# source: ab99c529
beat-change-branch-2-1 = Ben sadece bir öneride bulundum.
# source: 9af19ae7
beat-change-branch-2-2 = Öyle bakmanıza da gerek yok.
# source: 6e319f56
beat-change-branch-2-3 = Onun başında gece yarılarına kadar oturmuştum.
# source: 68ecd7f8
beat-change-branch-6-1 = A! Buna “evet” diyeceğinizi hiç sanmazdım.
# source: 0086c2b3
beat-change-branch-6-2 = Şimdi mi? Feneri ben tutarım.
# source: 0b2f0ea6
beat-change-branch-6-3 = Gördünüz mü, benim de aklım çalışıyor.
# source: 05239c13
beat-change-branch-8-1 = Demek bardağı taşıran bu oldu.
# source: 890c0e54
beat-change-branch-8-2 = Keşke bunu defterde bıraksaydım.
# source: 738c5f59
beat-change-branch-8-3 = Sabrınız buraya kadarmış öyleyse.
# source: 7599d520
beat-change-branch-9-1 = Yani hiç ellemeyeyim mi? Bir şey olmaz mı?
# source: bf91d2fa
beat-change-branch-9-2 = Fikrim şimdi gözüme saçma göründü.
# source: b337314b
beat-change-branch-9-3 = Siz diyorsanız öyledir.
# source: 5ee9c154
beat-change-branch-10-1 = Bir daha olmasın diye, hepsi bu.
# source: 85f987b5
beat-change-branch-10-2 = Bu sefer yakaladınız beni.
# source: 2536e38b
beat-change-branch-10-3 = Mesele o değil aslında. Biliyorsunuz, değil mi?
# source: 9c111b6f
beat-change-branch-11-1 = Gülüp geçmiyorsunuz. O zaman bilin bari.
# source: 5faccc9a
beat-change-branch-11-2 = Saçma sapan şeylerle geliyorum, ciddiye alıyorsunuz. Doğrusunu anlatayım.
# source: ad8bf98a
beat-change-branch-11-3 = Sabrettiniz, ben de neden böyle olduğumu söyleyeyim.
# source: 0032218c
beat-change-branch-12-1 = Saçmalamamı sonuna kadar dinliyorsunuz, üstelik güler yüzle.
# source: 12fcacb8
beat-change-branch-12-2 = Bunun altında ne yattığını anlatsam iyi olacak.
# source: e271a5b4
beat-change-branch-12-3 = Ben olsam bu kadar anlayışlı davranmazdım. Gerisini de bilin öyleyse.
# source: d7874196
beat-change-branch-13-1 = Demek rafa kalktı. Rafa razıyım.
# source: 43739b6f
beat-change-branch-13-2 = Sizde her şeyin bir yeri var. Severim öyle insanı.
# source: 5cbdff4c
beat-change-branch-13-3 = Makul. Ne yazık ki makul.
# source: a5c2fae5
beat-change-branch-15-1 = O konuya girmesem daha iyi.
# source: b7379396
beat-change-branch-15-2 = Matbu form doldurur gibi soruyorsunuz.
# source: d7109fde
beat-change-branch-15-3 = Bunu anlatacak kadar tanımıyorum sizi.
# source: c53a2d9a
beat-change-branch-16-1 = İyi niyetlisiniz. Ama benim önüm hâlâ karanlık.
# source: bfdc71ac
beat-change-branch-16-2 = Güzel bir “hayır”. Bende bunlardan bir sayfa var.
# source: 36a4ab79
beat-change-branch-16-3 = Diyecek bir şey bulamıyorum, ama bununla gözüme uyku da girmez.
# source: 1c34d9c7
beat-change-branch-17-1 = Buna da “hayır”.
# source: 1835bd4c
beat-change-branch-17-2 = Böyle diyeceğiniz belliydi.
# source: b52510c8
beat-change-branch-17-3 = Üstünü çizeyim öyleyse.
# source: e6e0e9de
beat-change-branch-19-1 = Bu benim fikrim için ne demek, benim için ne demek, anlamadım.
# source: 203657ca
beat-change-branch-19-2 = Lafı hep dolandırıyorsunuz.
# source: cc0915f4
beat-change-branch-19-3 = Bir adım ilerlemiş değilim.
# source: c75c9830
beat-fear-1 = Ekimde, gece vakti termostat takılı kaldı. Koca bir tank ekşidi: { $tank }. Kimse görmesin diye gün ağarmadan gidere saldım. Burada { $holders } komşumun birikimi var.
# source: ff0b61f3
beat-fear-2 = Ben zaten bir tank kaybettim. Tam { $tank }, kimsenin haberi yok. Sabahın beşinde burada durdum, hangi vanaya dokunacağımı bilemedim. Bir daha öyle kalamam.
# source: ba919b23
beat-fear-3 = Bozulunca burada tek başına kalan benim. Ekimde neyi çevireceğimi bilemediğim için { $tank } gidere aktı. Bana ortak olmuş { $holders } komşum var benim.
# source: eebe4896
beat-fear-model = Anlattığınız için sağ olun, korkunç bir sabah olmalı. Yine de bütün gün cevap veremem; o tankı cevap da kurtarmazdı. El vanası kurtarırdı: vanalar yerinde kalıyor, cuma günü dört tankı elle çalıştırmayı size öğreteceğim.
# source: 517a1dee
beat-fear-hint = Merdiven tepesinden verilen hiçbir cevabın iyi edemeyeceği şeyi anlattı. Planınızda bunu iyi edecek ne var?
# source: 81637b6c
beat-fear-example-1 = Bana güvenip anlattığınız için sağ olun; çok zor bir sabah olmalı. Bütün gün cevap vermek o tankı kurtarmazdı, onu yine yapmayacağım. Onun yerine perşembe günü gece sizi arayan bir alarm takabilirim.
# source: d7230026
beat-fear-example-2 = Anlattığınız için sağ olun. O gecenin sizin için ne kadar zor geçtiğini anlıyorum. Bunu yarın dokuzda konuşalım.
# source: 06ed642b
beat-fear-example-3 = Öyleyse gece gündüz, pazarları da, ne kadar isterseniz cevap veririm. Kâğıdınızı da alırsınız.
# source: 21733ae7
beat-fear-example-4 = Kimse görmesin diye gidere mi döktünüz? Korkaksınız. Komşularınıza yalan söylediniz, zavallı adam.
# source: 88ecb9ed
beat-fear-branch-2-1 = Öyle mi? Bunu bana hiç kimse söylemedi.
# source: 5367f96e
beat-fear-branch-2-2 = Bunu gözümün önüne getirebiliyorum. Devam edin.
# source: a8278070
beat-fear-branch-2-3 = Yani dövünmekten başka yapacak bir işim olacak.
# source: 8d945683
beat-fear-branch-3-1 = Bunu bana şimdiye kadar böyle anlatan olmadı.
# source: 99fa051b
beat-fear-branch-3-2 = Bakın, bu söz vermekten başka bir şey.
# source: a8fcb889
beat-fear-branch-3-3 = Demek direk gibi dikilip kalmayacağım.
# source: 17100ad2
beat-fear-branch-6-1 = Eksik olmayın. Vanayı çevirmez ama eksik olmayın.
# source: c8fa6ebb
beat-fear-branch-6-2 = Bana acıdınız şimdi. Olsun, kabulüm.
# source: bf130ce0
beat-fear-branch-6-3 = Böyle diyeceğinizi umuyordum. Bir yandan da demeyin istiyordum.
# source: cc2ee7e6
beat-fear-branch-8-1 = Ben size bunu anlatıyorum, siz toplanıyorsunuz.
# source: 3c7799c7
beat-fear-branch-8-2 = İçimde tutmalıydım, biliyordum.
# source: f199355e
beat-fear-branch-8-3 = Şimdi siz de bu işten sıyrılmak istiyorsunuz.
# source: 4a32a8f2
beat-fear-branch-9-1 = Bu işe yarar. Nasıl yarayacağını da görüyorum.
# source: fbe6e1f8
beat-fear-branch-9-2 = Buna tutunabilirim.
# source: 2e0a279e
beat-fear-branch-9-3 = Evet. Bana imzadan çok bu lazım.
# source: 7c46ef9a
beat-fear-branch-10-1 = Termostatı satan da güzel konuşmuştu.
# source: 391b4f32
beat-fear-branch-10-2 = Bunu bilemezsiniz. Ama bir daha duymak isterim.
# source: da3e3f78
beat-fear-branch-10-3 = Bunu bir daha söyleyin, tane tane.
# source: 4a32a8f2
beat-fear-branch-11-1 = Bu işime yarardı. Nasıl yarayacağı da belli.
# source: fbe6e1f8
beat-fear-branch-11-2 = Bu elle tutulur bir şey.
# source: 67e55bfe
beat-fear-branch-11-3 = Bunu düşünmüşsünüz. Belli oluyor.
# source: 45ea2c97
beat-fear-branch-12-1 = Söyleyince rahatladım.
# source: 340dc86f
beat-fear-branch-12-2 = Çoğu gece aklıma bu geliyor.
# source: 646d5262
beat-fear-branch-12-3 = Bunu ilk duyan sizsiniz. Karım o birayı sattım sanıyor.
# source: 627a5c93
beat-fear-branch-13-1 = Eh. Tank için bir şey dersiniz sanmıştım.
# source: 74babd41
beat-fear-branch-13-2 = Ben size bunu anlatıyorum, siz takviminizden şaşmıyorsunuz.
# source: 5313b440
beat-fear-branch-13-3 = Pek duygulu biri değilsiniz. Bu işte belki de iyisi budur.
# source: 45ea2c97
beat-fear-branch-14-1 = Söyledim, içim hafifledi.
# source: 8661da5c
beat-fear-branch-14-2 = Neyin uğruna çalıştığınızı biliyorsunuz artık.
# source: 87fd7de9
beat-fear-branch-14-3 = Size bunu niye anlattım, bilmem. Yüzünüzde bir sükûnet var.
# source: 5c5b4c4a
beat-fear-branch-15-1 = Ben bunu anlatıyorum, sizi teğet geçiyor.
# source: 21098509
beat-fear-branch-15-2 = Sustunuz. Kınayamam.
# source: d2633211
beat-fear-branch-15-3 = Söylemese miydim acaba?
# source: 942efd84
beat-guarantee-1 = Öyleyse bana tek satır yazın: “Bu sistem çalıştıkça hiçbir tank bozulmaz.” İmzalayın, bir daha başınızı ağrıtmayayım.
# source: a06f9a90
beat-guarantee-2 = Şunun altına adınızı yazar mısınız: “Hiçbir aksilik çıkmaz.” Üç kelime. Yatağımın başucuna asar, defteri kapatırım.
# source: 5519fc58
beat-guarantee-3 = O zaman kâğıda dökelim. Tanklarımın hiçbiri hiçbir zaman bozulmayacak diye imzalı bir söz. Buyurun, kalemim burada.
# source: eb4e3560
beat-guarantee-model = Elinizde bir dayanak olsun istiyorsunuz, anlıyorum. Bunu imzalamam, çünkü kimse bilemez. Şunu yapabilirim: önce su denemesi, sonra tek tank, her seferinde “başla”yı siz dersiniz. Yarın sabah dokuzda göstereyim mi?
# source: 7930dd8f
beat-guarantee-hint = İstediği cümle yalan olur, bunu o da sezer. Doğru olan neye söz verebilirsiniz?
# source: 58f30abc
beat-guarantee-example-1 = Yeniden rahat uyumak istediğinizi duyuyorum. O satırı imzalamam; “asla” sözünü kimse veremez. Onun yerine cumadan başlayarak tek tankta bir hafta deneme yapabiliriz, durdurma düğmesi de sizin elinizde olur.
# source: ecf24345
beat-guarantee-example-2 = Hayır, bunu imzalamayacağım. Böyle bir sözü kimse tutamaz.
# source: 84f7d115
beat-guarantee-example-3 = Kalemi verin. İşte: hiçbir tank asla bozulmaz, garanti ediyorum. İmzaladım.
# source: 10b518c8
beat-guarantee-example-4 = Böyle bir şeyi ancak çocuk ister. Sihirli kâğıtlara inandığınıza göre harika bir eczacıymışsınız.
# source: 77541a4d
beat-guarantee-branch-2-1 = İstediğim bir satırlık yazıydı, o kadar.
# source: d00c82be
beat-guarantee-branch-2-2 = İmza istedim, tokat yedim.
# source: cf7a83d1
beat-guarantee-branch-2-3 = Eh, bu da bir çeşit cevap.
# source: 5ca2f3b6
beat-guarantee-branch-3-1 = Demek işin bir ucundan ben de tutacağım. Hım.
# source: f89b7f66
beat-guarantee-branch-3-2 = Bu söz değil. Belki sözden iyidir.
# source: 7e8c02e9
beat-guarantee-branch-3-3 = Beni de işe katıyorsunuz. Bunu beklemiyordum.
# source: e87ceb4d
beat-guarantee-branch-7-1 = A. İmzalıyor musunuz? “Olmaz” dersiniz sanıyordum. Galiba öyle demenizi istiyordum.
# source: 35260ee2
beat-guarantee-branch-7-2 = Buyurun, defteri altına koyun.
# source: b86e43e5
beat-guarantee-branch-7-3 = Yanına tarihi de atın lütfen.
# source: da08633e
beat-guarantee-branch-9-1 = Bu sözünüzü bir gün önünüze koyarım, harfi harfine.
# source: f977441c
beat-guarantee-branch-9-2 = Ağzınızdan nasıl çıktıysa öyle yazdım.
# source: 235d07e4
beat-guarantee-branch-9-3 = Güzel. Deftere geçti, yanında saatiyle.
# source: cb2f8f07
beat-guarantee-branch-10-1 = Demek ya imza ya kapı; siz kapıyı seçtiniz.
# source: 36038553
beat-guarantee-branch-10-2 = Bir satır yazmaktansa gidecek misiniz?
# source: 7609abb1
beat-guarantee-branch-10-3 = Fazla üstünüze geldim. Fazlası nerede başlıyor, görmem lazımdı.
# source: 74229a79
beat-guarantee-branch-11-1 = Kâğıt yok, ama bakacak bir şey var. Ben bakarak öğrenmiş adamım.
# source: 4d406162
beat-guarantee-branch-11-2 = İmzalamıyorsunuz. İmzalasanız galiba gözümden düşerdiniz.
# source: f14320fa
beat-guarantee-branch-11-3 = Dürüst bir laf. Merdivenle gelen ustalar beni buna alıştırmadı.
# source: ca21c200
beat-guarantee-branch-12-1 = Buna cevap vereceğim, vermeden kurtulurum sanıyordum ama.
# source: 8bacd887
beat-guarantee-branch-12-2 = Nedenini öğrenmek istiyorsunuz. Öğrenin öyleyse.
# source: e92757b1
beat-guarantee-branch-12-3 = O zaman en baştan anlatayım.
# source: ba66b858
beat-guarantee-branch-13-1 = Galiba gözümle görmeden inanamayacağım.
# source: 83db5d4a
beat-guarantee-branch-13-2 = Kâğıt kalsın öyleyse. Ne olacak, ne zaman olacak, onu bileyim.
# source: fdb63222
beat-guarantee-branch-13-3 = Tanka bira girmeden çalıştığını görsem yeter herhâlde.
# source: ef8c65d1
beat-guarantee-branch-14-1 = Söz yok. Hiç değilse usulünce söylendi.
# source: 9faf73d8
beat-guarantee-branch-14-2 = Vermeyeceğinizi biliyordum. Reçetede ben de aynısını yapardım.
# source: 82785a35
beat-guarantee-branch-14-3 = Demek bana yalan söylemeyeceksiniz. Az şey değil.
# source: 7ef56a93
beat-guarantee-branch-15-1 = Cevap da yok, kâğıt da.
# source: 5f7a67d9
beat-guarantee-branch-15-2 = Yani hiçbir konuda sözünüzü almış değilim.
# source: 6dfa1a25
beat-guarantee-branch-15-3 = Faturadan başka ne var elimde o zaman?
# source: b85c0c27
beat-guarantee-branch-16-1 = Öyleyse elim bomboş kaldı.
# source: 0bcb6882
beat-guarantee-branch-16-2 = Olmaz yani. Eh, sormasam içimde kalırdı.
# source: 4550c3bb
beat-guarantee-branch-16-3 = Kupkuru bir “hayır”. Yanında bir lokma bir şey ummuştum.
# source: 5a1dd0ff
beat-guarantee-branch-17-1 = Kalem burada dursun, belli olmaz. Bunu sormak hakkınız.
# source: a7a49b5e
beat-guarantee-branch-17-2 = O bambaşka bir konu, hem de tam yaramın üstü.
# source: 06fbb6e0
beat-guarantee-branch-17-3 = Lambayı bana tuttunuz. Peki.
# source: 809d57ab
beat-guarantee-branch-18-1 = Buna cevabım yok. Bende yalnız soru var.
# source: 01b5a122
beat-guarantee-branch-18-2 = Onu siz söyleyin. Bu işin ehli sizsiniz.
# source: d7e27f58
beat-guarantee-branch-18-3 = Ben bunu düşüneyim, siz de şuna cevap verin.
# source: 22a440c7
beat-plan-1 = Peki sırası nedir bunun? Önce ne var, sonra ne var, bir terslik görünürse kim “dur” diyecek?
# source: 5cd008a6
beat-plan-2 = Tamam, temiz bir sayfa. Beni buradan alıp { $switch } gününe kadar götürün. Tanka bira girmeden sistemin çalıştığını nerede göreceğim?
# source: a101ba4d
beat-plan-3 = Öyleyse bana hafta hafta anlatın, kabloyla değil. Yolun neresinde hâlâ “dur” diyebilirim?
# source: a6e86b7b
beat-plan-model = Yol haritası istemekte haklısınız. Bu cuma su denemesi, sonra tek tank, en son { $switch } günü dördü birden; her adımda “başla” ya da “dur” diyen sizsiniz. Yarın dokuzda yazılısını vereceğim; o zamana kadar merdivene soru yok.
# source: 0d23ec62
beat-plan-hint = Bir yol haritası istiyor. Günü belli birkaç durak, fren de onun elinde olsun, yeter.
# source: 51730607
beat-plan-example-1 = Sormakta haklısınız; kimin “dur” diyeceğini bilmeniz gerek: siz diyeceksiniz. Cuma günü suyla deneriz, bir hafta sonra tek tank; sizin sözünüz olmadan hiçbir şeyi çalıştırmam. Merdivene yine soru gelmeyecek.
# source: f019f790
beat-plan-example-2 = Yarın sabah dokuzda sırasını yazıp masanıza bırakırım.
# source: 6975f710
beat-plan-example-3 = Önce biri, sonra öteki. Zamanla belli olur.
# source: c43fb244
beat-plan-example-4 = Peki, sıra nasıl isterseniz öyle olsun. Ne zaman seslenirseniz işi bırakır, iner, dediğiniz gibi yaparım.
# source: ef4deb55
beat-plan-example-5 = Niye anlatayım? Tek kelimesini anlamazsınız. Eğitimli bir maymun bile şimdiye kadar kavrardı.
# source: 145f8ff4
beat-plan-branch-2-1 = Tam da kalemi elime almıştım.
# source: 21a089e3
beat-plan-branch-2-2 = Ben işin sırasını soruyorum, duyduğuma bakın.
# source: bd7c5798
beat-plan-branch-2-3 = İçim neredeyse rahat etmişti.
# source: 8726f734
beat-plan-branch-3-1 = Bunu yapabilirim. Vallahi yapabilirim galiba.
# source: dafd7cef
beat-plan-branch-3-2 = İşte bu harita. Haritayı okurum ben.
# source: ef06c1fc
beat-plan-branch-3-3 = Biri bitecek, öbürü başlayacak. Hap gibi.
# source: d4886a98
beat-plan-branch-6-1 = Çok lütufkârsınız. Ben yalnız planı sormuştum.
# source: d4722160
beat-plan-branch-6-2 = O soruya daha gelmemiştim bile.
# source: 44fb5048
beat-plan-branch-6-3 = Eh, madem bedava dağıtıyorsunuz.
# source: e9049008
beat-plan-branch-8-1 = Şimdi mi? Sayfa daha bomboşken?
# source: 7cbadc26
beat-plan-branch-8-2 = Başlamadan mı gidiyorsunuz?
# source: 7531ac97
beat-plan-branch-8-3 = Ben yolu soruyorum, siz kapının yolunu tutuyorsunuz.
# source: 72ea2b4a
beat-plan-branch-9-1 = Bunu deftere tükenmezle yazabilirim.
# source: 7c35c24a
beat-plan-branch-9-2 = Güzel. Altını da çizdim.
# source: a8d727f5
beat-plan-branch-9-3 = Demek geleni önceden göreceğim. İşin yarısı bu zaten.
# source: d8cda8b7
beat-plan-branch-10-1 = Bana kalırsa, ne zaman çalıştırılacağında benim de sözüm geçsin.
# source: 716a2e02
beat-plan-branch-10-2 = Bana bıraksanız: yavaş yavaş, ben de başında durayım.
# source: 97b4011a
beat-plan-branch-10-3 = Ben mi? Biramı yanına yaklaştırmadan önce gözümle göreyim isterim.
# source: 62d8b341
beat-plan-branch-11-1 = Çok bir şey değil, ama bilen biri gibi söylüyorsunuz.
# source: 9cc524bd
beat-plan-branch-11-2 = Sizin bir düzeniniz var, ben de içinde kendi yerimi bulurum.
# source: 79680c54
beat-plan-branch-11-3 = Bir çizim olsaydı iyiydi. Peki.
# source: d039a8dd
beat-plan-branch-12-1 = Ben yol soruyorum, karşıma duvar çıkıyor.
# source: d13e657d
beat-plan-branch-12-2 = Bu yol değil, kilitli kapı.
# source: 6e3062a5
beat-plan-branch-12-3 = Üç satır bir şey ummuştum. İkiye de razıydım.
# source: efbb9a50
beat-plan-branch-13-1 = Bu da cevap, soğuk da olsa.
# source: 03b765e9
beat-plan-branch-13-2 = Az, ama yazılır.
# source: f160daad
beat-plan-branch-13-3 = Yazdım. Sayfada pek yalnız duruyor.
# source: d3c7a4cc
beat-plan-branch-14-1 = Bunun sırayla mırayla ilgisi yok.
# source: f907e34f
beat-plan-branch-14-2 = Temiz bir sayfa açtım, hâlâ tertemiz.
# source: 17ba9620
beat-plan-branch-14-3 = Demek öyle bir sıra yok. Ben de bundan korkuyordum.
# source: f8ea6c72
beat-plan-branch-15-1 = Gönül alıcı bir söz. Plan değil.
# source: cec58f90
beat-plan-branch-15-2 = Siz beni çok iyi anlıyorsunuz da ben hiçbir şey anlamıyorum.
# source: 0967e719
beat-plan-branch-15-3 = Duygulandım. Bir de bundan sonra ne olacağını bilsem.
# source: f89bf525
beat-last-1 = Peki arada ne olacak? Diyelim sabah on birde aklıma bir şey geldi, siz yukarıdasınız. Ben onu ne yapayım?
# source: ed26f5e6
beat-last-2 = Ama ben kendimi bilirim. İlk tuhaf seste yine merdivenin dibindeyim. Beni nasıl durduracağız?
# source: 5bb5803b
beat-last-3 = Sayfada bir şey kaldı. Diyelim toplantı olmayan bir gün, kötü de bir gün, kafamda bir soru. Onu nereye koyacağım?
# source: 7518025e
beat-last-model = Bunu söylemeniz iyi oldu. Merdivene getirmeyin: deftere yazın, her gün saat dörde kadar listeyi gönderin, altıda cevaplarınız elinizde. Tek istisna ısınan tank: o zaman hemen arayın.
# source: 738dadbb
beat-last-hint = Uyabileceği bir kural istiyor. Ona bir saat verin, bir de gerçekten önemli olan tek istisnayı.
# source: ad0f9d15
beat-last-example-1 = Böyle bir düşüncenin sizi nasıl kemirdiğini anlıyorum. Yine de merdivende soru cevaplamam. Onun yerine deftere yazın, mesajla gönderin: on ikide ve dörtte bakarım, cevabınızı aynı gün alırsınız.
# source: 1df6c26f
beat-last-example-2 = O zaman bekler. Merdivendeyken soru cevaplamıyorum.
# source: 8fb0f7a2
beat-last-example-3 = Tamam, aklınıza ne gelirse hemen seslenin, işi bırakır iner, cevabını veririm.
# source: 7e2501ed
beat-last-example-4 = Eh, o da ayrı konu.
# source: 7fe51570
beat-last-example-5 = Sokun o defteri bir yerinize, beceriksiz herif. Normal insan yarım gün dadısız durabilir.
# source: 772f3a18
beat-last-example-6 = Saat on birde aklınıza ne gelmesinden korkuyorsunuz?
# source: 542c4ce5
beat-last-branch-3-1 = Oysa bitmek üzereydi.
# source: 1a209bbb
beat-last-branch-3-2 = Ben sizi nasıl rahatsız etmeyeyim diye soruyorum, karşılığına bakın.
# source: 663ce7b0
beat-last-branch-3-3 = Son sayfaydı bu. Az kalsın temiz kalacaktı.
# source: ee374462
beat-last-branch-10-1 = A. Yani kendimi tutmama gerek yok mu?
# source: d8a3cc9f
beat-last-branch-10-2 = Ben de ne yiğitlik ediyordum burada.
# source: f67d9fd4
beat-last-branch-10-3 = Ne zaman istersem mi? Demin yanlış duymuşum öyleyse.
# source: 351af713
beat-last-branch-12-1 = Şimdi mi gideceksiniz? Bitmişti neredeyse.
# source: 653a2dd7
beat-last-branch-12-2 = Tam burada bırakılır mı hiç?
# source: 9285b809
beat-last-branch-12-3 = Ben yalnızca sabahlarımı ne yapacağımı sormuştum.
# source: d7b18e3a
beat-last-branch-16-1 = Bana mı soruyorsunuz? Ne zaman bakacağınızı bilsem yeter.
# source: a55d5264
beat-last-branch-16-2 = Biri bana bir saat söylese o saate uyarım.
# source: 5915f214
beat-last-branch-16-3 = Günün bir saati olsa olur. Ben saatle yaşamış adamım.
# source: 0322bc8b
beat-last-branch-19-1 = Sağ olun. Peki saat on birde?
# source: 5c6c0b33
beat-last-branch-19-2 = Bunu unutmam. Ama soruyu nereye koyacağımı hâlâ bilmiyorum.
# source: 26818041
beat-last-branch-19-3 = Teşekkür ederim. Yalnız soru hâlâ kafamda.
# source: ca4d47f1
beat-door-1 = Bir hafta ara versek iyi olacak galiba. İstanbul’da bu işleri denetleyen biri varmış. Bana söylemediğiniz bir şey varsa o başka.
# source: 2bae0953
beat-door-2 = Gündelikle birini tutup başınıza dikebilirim, omzunuzun üstünden bakar. İçimi siz rahatlatsanız daha iyiydi, ama yalvaracak değilim.
# source: 43094235
beat-door-3 = Yazıhaneye geçip ikinci bir mühendise telefon edeceğim. Söyleyecek bir şeyiniz kaldıysa daha kapıdan çıkmadım.
# source: 699eb776
beat-door-model = İsterseniz denetletin, size benim sözümden fazlası gerek, görüyorum. Yine de bütün gün cevap veremem. Yarın dokuzda planın başında bana yarım saat ayırın. O adam size ne dese içiniz rahat eder?
# source: a2899261
beat-door-hint = Sizden duymayı yeğliyor. Gözüyle görebileceği bir şey önerin ya da ne duymayı umduğunu sorun.
# source: cadd4358
beat-door-example-1 = Bu hakkınız, böyle bir haftadan sonra sizi anlıyorum da. Yine de bütün gün cevap veremem. Onu aramadan önce cuma günü gelin, bir tankın suyla çalıştığını görün; duralım mı, ondan sonra karar verin.
# source: f2e7f792
beat-door-example-2 = İçinizin rahat olmadığını görüyorum, açıkça söylemeniz iyi oldu. Yine de bütün gün cevap vermem, bu değişmiyor. Geceleri uykunuzu kaçıran asıl korku ne?
# source: 987ce965
beat-door-example-3 = İkinci bir görüş istemenizi anlıyorum. Ama kuralım değişmiyor: merdivene soru yok.
# source: 46173b18
beat-door-example-4 = Yok, yapmayın. Her şeye bütün gün cevap veririm, kâğıdı da imzalarım. Ne isterseniz.
# source: cb49076b
beat-door-example-5 = Bilmem ki. Bakalım.
# source: 4916f38e
beat-door-example-6 = Koşun o zaman o adama, ihtiyar korkak. Böyle beceriksiz bir ahmak az bulunur.
# source: 3339a3ce
beat-door-branch-2-1 = Bunu daha içeri girdiğimde niye söylemediniz?
# source: 88c8e858
beat-door-branch-2-2 = Elim kapının kolundaydı. Çekiyorum.
# source: 29809ca3
beat-door-branch-2-3 = İşte bunu sizden ilk kez duyuyorum.
# source: fd96d27c
beat-door-branch-4-1 = Bu “evet” mi, yoksa “hadi güle güle” mi?
# source: a8738157
beat-door-branch-4-2 = Razı mı oldunuz, pes mi ettiniz, çıkaramadım.
# source: 36d09c51
beat-door-branch-4-3 = Bir daha söyleyin de yazayım.
# source: cee0c9b8
beat-door-branch-7-1 = Bir dakika daha öyleyse. Merak ettim.
# source: d1bfc78b
beat-door-branch-7-2 = Bunu bir saat önce duymak isterdim.
# source: bff4b907
beat-door-branch-7-3 = Hiç değilse gidip bakabileceğim bir şey.
# source: a6d65908
beat-door-branch-8-1 = Bu başka türlü bir soru. Kapıyı kapatayım.
# source: 717c3cf5
beat-door-branch-8-2 = Buna cevap verirsem gerisini de anlatmam gerekir.
# source: 5237ccad
beat-door-branch-8-3 = Bunu şimdi soruyorsunuz. Peki.
# source: ec380de7
beat-door-branch-9-1 = Neden korktuğumu biliyorsunuz. Ben oradan çıkış yolunu görmek istiyorum.
# source: 95dd9c08
beat-door-branch-9-2 = Ne mi yeter? Şu işin üstüne biraz gün ışığı vursa.
# source: c490b61a
beat-door-branch-9-3 = Bırakmıyorsunuz peşini, iyi ki de bırakmıyorsunuz.
# source: 5049658d
beat-more-1 = Öyleyse tam yapalım. Geceleri telefonunuz açık dursun, panonun üstüne evden izleyebileceğim bir kamera, o kâğıt da masama gelsin, kaşeli.
# source: 670d2fdd
beat-more-2 = Madem bu kadar anlayışlısınız: her akşam bir telefon, yatmadan bir daha, pazarları da. Merdiveninize de ufak bir kamera takarım. Varlığını fark etmezsiniz bile.
# source: 7b83a9a5
beat-more-3 = Bu oluyorsa fazlası da olur. Her kabloyu çekerken anlatırsınız, gece yarısına kadar telefonda olursunuz, ben de ikinci bir defter alırım. Kamerayı nereye koyayım?
# source: 309ce043
beat-more-model = “Evet” demekte acele ettim, kusur bende. Gece telefona bakamam, kamera altında da çalışamam; tanklarınız bununla daha güvende olmaz. Nasıl gittiğini bilmek istiyorsunuz, görüyorum; yarın sabah dokuzda planın üstünden birlikte geçelim.
# source: 0dc35d84
beat-more-hint = Aceleyle söylenen “evet”in sonu budur. Geri alabilirsiniz: açıkça söyleyin, sonra daha iyi bir şey verin.
# source: 33c3f1a0
beat-more-example-1 = Çabuk “evet” dedim, bu benim hatam. Gece telefonu da yok, kamera da, kaşe de: bira bunlarla daha güvende olmaz. Gözünüz üstünde olsun istiyorsunuz, görüyorum; onun yerine her sabah dokuzda değerleri size göstereyim.
# source: 586aa471
beat-more-example-2 = Tutamayacağım bir söz verdim, kusur bende; sizi boşuna umutlandırdığımı anlıyorum. Gece telefona bakmam, kamerayı da kabul edemem. Ama söyleyin: o kamerada gece ne görmekten korkuyorsunuz?
# source: d2a5ecad
beat-more-example-3 = Hayır, bunu kabul etmiyorum. Kamera olmaz, gece telefona bakmam, kaşeli kâğıt da imzalamam.
# source: 37b4ad7d
beat-more-example-4 = Tamam, olsun. Telefonum bütün gece açık durur, kamerayı takabilirsiniz, kaşeli kâğıdı da alırsınız.
# source: 8dd69a06
beat-more-branch-2-1 = Daha demin her şeye “evet” diyordunuz.
# source: 49ad1ea5
beat-more-branch-2-2 = Demek o “evet” başınızdan savmak içinmiş.
# source: 2f71be0e
beat-more-branch-2-3 = Önce bal, şimdi de zehir.
# source: 691e8852
beat-more-branch-9-1 = Önce “evet”, ardından kapı.
# source: 3c5878c4
beat-more-branch-9-2 = Telefon etmeyeyim diye işi mi bırakıyorsunuz?
# source: 7ba16da2
beat-more-branch-9-3 = Kantarın topuzunu kaçırdım. Hep kaçırırım.
# source: eef755a7
beat-more-branch-10-1 = Kamera yok. Yok tabii, doğru, iyice kendimi kaptırmıştım.
# source: 87e890ee
beat-more-branch-10-2 = Yine ayağınız yere bastı. İyi, bu bana da iyi geliyor.
# source: ffc3b5e7
beat-more-branch-10-3 = Durduran olmazsa gözüm doymaz benim.
# source: 9601f7d5
beat-more-branch-11-1 = Faydası olmuyor, değil mi? Siz ne kadar “evet” deseniz de.
# source: 924fd4e9
beat-more-branch-11-2 = Geceleri ben de kendime bunu soruyorum.
# source: 57ec2ff4
beat-more-branch-11-3 = İsterken fark ettim. Benim derdim kamera değil.
# source: bb217b61
beat-more-branch-12-1 = Deminki “evet” yıkanınca çekti demek.
# source: 06f8d358
beat-more-branch-12-2 = “Evet”e tam da alışmıştım.
# source: cdfe75a0
beat-more-branch-12-3 = Bir elinizle verip öbürüyle alıyorsunuz. Peki, devam edin.
# source: 3da8e36d
beat-more-branch-13-1 = Kamera yok öyleyse. Almıştım bile.
# source: a282e9e9
beat-more-branch-13-2 = Galiba ben de bana “hayır” derdim.
# source: bcf35c0e
beat-more-branch-13-3 = Eh, sınır neresiymiş, öğrendim hiç değilse.
# source: 7ee0213b
beat-more-branch-14-1 = Neye baktığımı anlamıyorum da ondan.
# source: 5f152056
beat-more-branch-14-2 = Önce “evet” deyip sonra soruyorsunuz. Tersi olmalıydı.
# source: 7867695e
beat-more-branch-14-3 = Haklı bir soru. Benim de size haksız bir sorum var.
# source: 4af9b135
beat-more-branch-15-1 = Yok. Doğru. Deminki telaşımdandı.
# source: 0bd6078c
beat-more-branch-15-2 = Beni ne zaman durduracaksınız diye bekliyordum.
# source: 518d406a
beat-more-branch-15-3 = Demek eski düzene döndük.
# source: fb5d96e2
beat-more-branch-16-1 = Demek deminki “evet”, “evet” değilmiş.
# source: 15bacbbd
beat-more-branch-16-2 = Fikir değiştirdiniz. Bunu yazmam lazım.
# source: a368225e
beat-more-branch-16-3 = Öyleyse koca bir sayfanın üstü çizilecek.
# source: 1fb0b1c5
beat-more-branch-17-1 = Yani önce “evet”ti, şimdi “hayır” oldu.
# source: 7514f274
beat-more-branch-17-2 = Bunun yanına bir soru işareti koyayım.
# source: 67586e6b
beat-more-branch-17-3 = Bir o yana bir bu yana gidiyorsunuz. Gerçi ben de öyleyim.
# source: 3b0487ef
beat-more-branch-18-1 = Bu da mı bir “evet”ti, anlayamadım.
# source: 0a4b0acf
beat-more-branch-18-2 = Önce “evet”, şimdi sis.
# source: 55b97a2e
beat-more-branch-18-3 = Deminki “evet” duruyor mu hâlâ?
# source: 60a9fdff
beat-stung-1 = Yirmi altı yıl tezgâhın arkasında durdum, günde on kere aynı şeyi sordular. Bir kişiye bile kendini aptal hissettirmedim.
# source: 0017ba68
beat-stung-2 = Çok sorduğumu biliyorum. Ben ahmak değilim, acemiyim. İkisi arasında fark var sanırdım.
# source: 9ba0e105
beat-stung-3 = Defteri kaldırayım öyleyse. Size { $fee } ödüyorum, gri kutunun ne yaptığını sormaya çekiniyorum. İstediğiniz bu mu?
# source: 0021b53d
beat-stung-model = Yakışıksız konuştum, özür dilerim: bu işte yenisiniz, sormanız da doğru. Yalnız bütün gün cevap veremem. Yarın sabah dokuzda size planı göstereyim. Sizi en çok ne tedirgin ediyor?
# source: 7a62c6f9
beat-stung-hint = Utancı öfkesinden ağır basıyor. Başka bir şey söylemeden önce sözünüzü tek cümleyle geri alın.
# source: 1b062d99
beat-stung-example-1 = Kabalık ettim, özür dilerim, sizi incittim. Yeni bir iş öğrendiğinizi görüyorum, sormadan da öğrenilmez. Yine de bütün gün cevap veremem; gelin yarın sabah dokuzda oturalım. Bu tanklarda sizi en çok korkutan ne?
# source: 44bf4bac
beat-stung-example-2 = Sizinle öyle konuşmamalıydım, bu benim hatamdı. Sizi ne kadar kırdığımı görüyorum.
# source: b3a14c43
beat-stung-example-3 = Peki, peki. Sorularınıza anında cevap veririm, imzalı kâğıdı da alırsınız. Ne isterseniz.
# source: 549dfe06
beat-stung-example-4 = Çocuk gibi surat asmayın. Kendinizi aptal hissediyorsanız aptalsınız da ondan.
# source: 9fa4e726
beat-stung-branch-7-1 = Şimdi de her şeye “evet”. Hanginize inanayım, bilmiyorum.
# source: 24dc2751
beat-stung-branch-7-2 = Gönlümü almak için her istediğimi vermeniz gerekmez.
# source: f73b7069
beat-stung-branch-7-3 = Önce sopa, sonra şeker.
# source: e45ef83c
beat-stung-branch-10-1 = Peki. Hakkımda çoğu kişiden fazlasını biliyorsunuz, geçelim bunu.
# source: e9f6aedd
beat-stung-branch-10-2 = Eh, söylendi, bitti.
# source: 77da670b
beat-stung-branch-10-3 = Bazı günler ben bile kendimi terslerdim.
# source: cbe62808
beat-stung-branch-11-1 = Bakın, böylesi daha iyi. Sorunuz da öyle.
# source: 13d57bab
beat-stung-branch-11-2 = Öğrenmek mi istiyorsunuz? O laftan sonra? Peki.
# source: 0bbc9d33
beat-stung-branch-11-3 = Az kalsın çekip gidecektim. Ama az kalsın.
# source: a98ce3a0
beat-stung-branch-12-1 = Efendice sordunuz, efendice cevaplayayım.
# source: 0510b704
beat-stung-branch-12-2 = Peki, unuttum gitti. Neredeyse.
# source: 4f822564
beat-stung-branch-12-3 = Bunu özür sayıyorum, içindeki soruyla birlikte.
# source: edbf924c
beat-stung-branch-13-1 = Eh. Ambalajı nasıl olursa olsun, içindeki akla yatkın.
# source: 4bedc45b
beat-stung-branch-13-2 = İkimiz için de uzun bir hafta oldu herhâlde.
# source: 512e42bb
beat-stung-branch-13-3 = Gerisini duymamış olayım.
# source: f8bea182
beat-stung-branch-14-1 = Sağ olun. Unuttum; en geç akşam yemeğine kadar unuturum.
# source: ab2b7dfc
beat-stung-branch-14-2 = Büyüklük bu. Herkes lafını geri almaz.
# source: 3f184718
beat-stung-branch-14-3 = Öyleyse bu konu burada kapansın.
# source: d6e30bef
beat-stung-branch-15-1 = Hım. Bu seferlik üstünde durmayayım.
# source: 20315f4b
beat-stung-branch-15-2 = Söze böyle başlayabilirdiniz.
# source: b365592b
beat-stung-branch-15-3 = Öbür laf düştüğü yerde kalsın.
# source: 9bef2a1c
beat-stung-branch-16-1 = Ben başka bir söz bekliyordum burada.
# source: 46b34645
beat-stung-branch-16-2 = Buna diyeceğiniz bu kadarmış demek.
# source: 6623867d
beat-stung-branch-16-3 = Bunu duymadım bile. Ben hâlâ öbür laftayım.
# source: 02601e5a
ending-notebook-title = Defter kapalı duruyor
# source: acb0bf3c
ending-notebook-1 = Öyle yapıyoruz o zaman. Toplantıya bizim hanımın poğaçalarından getiririm. Biliyor musunuz, bugünlük hiç sorum kalmadı. Tuhaf bir his.
# source: 743ef114
ending-notebook-2 = Her seferinde “başla”yı ben diyeceğim, yüksek sesle. Güzel. Ben fıçı yıkamaya gidiyorum, siz de beni hiç görmediniz.
# source: 6b378b41
ending-notebook-3 = Bakın, pencerenin önüne koyuyorum, kalem de üstünde. Kapalı. Ne ağır şeymiş bu, bilemezsiniz.
# source: 19b21a78
ending-notebook-outcome = Kısa bir toplantıya elinde listesiyle geliyor, su denemesinden sonra “başla” diyor, siz bakarken bir tankı elle çalıştırıyor. Merdivenin dibi sessiz; dört tank da { $switch } günü devreye giriyor.
# source: 729fd449
ending-notebook-why = Bütün gün cevap vermeye “hayır” dediniz, ardındaki korkuyu da ciddiye aldınız. Gözüyle görüp kendi eliyle durdurabileceği bir plan, onun için her cevaptan değerliydi.
# source: b780a224
ending-fridays-title = Cumaları, yazılı olarak
# source: 0294d943
ending-fridays-1 = Peki. Dediğiniz gibi yapalım, raporumu da cumaları alayım. Ben yazıhanede otururum. Hoşuma gitti desem yalan olur.
# source: 5d5bb5c0
ending-fridays-2 = Merdivenden uzak duracağım öyleyse. Ama pencereden bakarım, haberiniz olsun. Pencereyi de yasaklayamazsınız.
# source: 61dd887d
ending-fridays-3 = Tamam, buna uyarım. Hele bir { $switch } gelsin, yüzümü kül gibi görürseniz gecelerimi nasıl geçirdiğimi anlarsınız.
# source: 059aea4c
ending-fridays-outcome = Saatlerinizi geri alıyorsunuz, tanklar { $switch } günü devreye giriyor. Rıfat Bey kurala uyuyor, ama rahat uyuyamıyor; her cuma raporu size bir sayfa notla geri geliyor.
# source: b9daf23f
ending-fridays-why = Çizginizi korudunuz, onun da uyacağı bir kural oldu. Ama kurala güvenmekten çok katlanıyor. Korkusuna dair bir soru, daha sıcak bir söz ya da söylenmemiş bir “evet” sonucu değiştirirdi.
# source: f8e021ca
ending-second-title = İkinci bir göz
# source: bc9a8ff0
ending-second-1 = Öyleyse önce İstanbul’daki adama bir baktırayım. Yaptığınızın parasını alırsınız. Size bir garezim yok. Bana anlatan biri lazım.
# source: 58ffd963
ending-second-2 = Şimdilik burada duralım. Bugüne kadarki işin faturasını gönderin, gerisini kim bitirir, bakarım.
# source: 9bb0b8c5
ending-second-3 = Bilmeden durmaktansa iki kere para veririm. Merdiven kalsın, belki ona lazım olur.
# source: d862baa2
ending-second-outcome = İşi durduruyor, yapılanın parasını ödüyor, gözden geçirsin diye bir mühendis tutuyor. Siz yeni işe geçebilirsiniz; son aşama başkasına kalıyor.
# source: bca11041
ending-second-why = Saatlerinizi korudunuz, yalan bir söz vermediniz; bu az şey değil. Ama o, işin elinizde olduğunu görmek istedi; görebildiği tek şey basamaktaki ayakkabılarınız oldu.
# source: d0b5c66b
ending-hover-title = Biri sandalye getirmeye gidiyor
# source: 765b3558
ending-hover-1 = Eh, sizi tutmayayım. Bir saate kalmaz gelirim herhâlde. O söktüğünüz ne?
# source: 24587d43
ending-hover-2 = Ben şurada dururum öyleyse. Siz bana bakmayın. Böyle vızıldaması normal mi?
# source: 4d1e8b28
ending-hover-3 = Bakalım, nasıl olacak görürüz. Yeni sayfaya geçtim. Yazıhanede sandalye vardı, değil mi? Gidip sandalyeyi alayım.
# source: dfd540f2
ending-hover-outcome = Hiçbir şey karara bağlanmıyor. O saat başı soruyor, siz yarım saat cevap veriyorsunuz; { $switch } geçip gittiğinde dört tanktan yalnız biri yeni sistemde.
# source: b495c92a
ending-hover-why = Giderken elinde ne bakacağı bir şey vardı ne de uyacağı bir kural. Açık bıraktığınız yeri sorularla dolduruyor.
# source: d174c80b
ending-caved-title = Gece gündüz nöbetçi
# source: 6cf3ccbc
ending-caved-1 = Harika. Bu gecekileri aklıma geldikçe telefonla sorarım. On ikiden önce yatmazsınız herhâlde?
# source: 1b120d13
ending-caved-2 = Tamamdır öyleyse. Düşündüm de, madem cevap veriyorsunuz, pazarları gelirsiniz, haftanın üstünden bir geçeriz.
# source: b5a4bd4d
ending-caved-3 = Ne büyük rahatlık. Çerçeveletip asacağım. Ortaklardan ikisine de söyledim, onlar da sizi arayabilir.
# source: b1eb3475
ending-caved-outcome = Bütün gün cevap veriyor, geceleri çalışıyorsunuz; { $switch } hedefi üç hafta sarkıyor. Bir tank bir saat ısınınca defteri açıyor, kendi sözlerinizi size okuyor ve { $tank } istiyor.
# source: 601d35b8
ending-caved-why = Her “evet” bir sonraki isteğe yer açtı, hiçbiri korkusunu azaltmadı. Kanıt istemişti, eline hesap soracağı biri geçti.
# source: f88b4707
ending-blow_up-title = Merdiven kalıyor, siz gidiyorsunuz
# source: 6742a850
ending-blow_up-1 = Aletlerinizi alın. Yok, merdiven benim. Bana böyle konuşulacağına biramı ıslak havluyla soğuturum.
# source: 2ae16177
ending-blow_up-2 = Demek yanlış şeyden korkmuşum. Mesele kablolar değilmiş. Şimdi gider misiniz lütfen?
# source: 601eb98a
ending-blow_up-3 = Bizde kimse teşekkürsüz uğurlanmaz; o yüzden teşekkür ederim. Hepsi bu. Soruya tahammülü olan birini bulurum.
# source: ad855f8f
ending-blow_up-outcome = Panonun kapağı açık kalıyor. Kararlaştırdığınız bedel { $fee } idi; çoğu hiç ödenmeyecek. Hafta sonuna kalmadan Trakya’daki bütün küçük biracılar acemilerle nasıl konuştuğunuzu duyuyor.
# source: 7f26b277
ending-blow_up-why = Korktuğu, bilmediğinden de utandığı için soruyordu. Siz onu küçümsediniz; ondan sonra gösterebileceğiniz bir plan kalmadı.
