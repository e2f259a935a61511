# source: 43f8179c
title = Altı yıla on dakikalık veda
# source: 1650a666
summary = Vedalaşmaya geldiniz. O ise çayı koymuş, gelecek yılın pergolasını çizmiş; veda nedir bilmez.
# source: 2098f5f1
role = Sapanca’da kendi hesabına çalışan bir bahçıvansınız: bir kamyonet, iki el.
# source: b43a5dba
aim = Ayrıldığınızı söylemek, sözünüzün arkasında durmak, bahçeyi de sahibini de emin ellere bırakmak.
# source: b69676b2
situation = Göl kıyısındaki düğün oteli Ihlamur Konağı’nın bahçesine altı yıldır siz bakıyorsunuz; aylığı { $fee }. Bahçe artık tek kişinin altından kalkabileceği gibi değil. Bir hafta düşündünüz, sözleşmeyi okudunuz: Otuz gün önceden haber vermek yetiyor. Siz daha erken haber veriyorsunuz, son gününüz { $lastday }. O güne kadar parası ödenmiş laleler dikilmiş olacak, bütün tarhların haritasını da çizeceksiniz. { $successor } dört kişilik bir ekiple çalışıyor, yeni iş de alabilecek durumda. (Bir de pazar sabahı gelen telefonlar, iki kere budattığı çit var; ama öyle bir liste evde kalsa daha iyi.) Gelecek yılın ilk düğünü { $wedding }. Otelin sahibi Nejat Bey karısını kaybetmiş bir adam; çayı demlemiş. On dakikasını istemiştiniz, söz sizde.
# source: bbd62142
demand = Kalmanız, kalmıyorsanız hiç değilse nedenini anlatmanız
# source: 2d9851a0
client-name = Nejat Erkmen
# source: c09dbb17
client-manner = Sıcak, konuşkan, “hayır” sözüne kulağı kapalı; pazarlık eder, küser, suçlar. Aslında kızgın değil, korkuyor.
# source: 2a7f26ac
fact-fee = 48000 TRY
# source: 1de1f5bf
fact-fee-about = size ayda ödediği para
# source: 37c1c63a
fact-lastday = 2026-10-31
# source: 51f633f3
fact-lastday-about = son gününüz
# source: e8750a7e
fact-raise = 10000 TRY
# source: 33afaa32
fact-raise-about = aylığınızın üstüne önerdiği para
# source: 96db3d40
fact-successor = Songül Demirel
# source: a6f0b993
fact-successor-about = bahçeyi devralabilecek kişi
# source: c53e1f90
fact-wedding = 2027-04-17
# source: f95ce56f
fact-wedding-about = gelecek yılın ilk düğünü
# source: cf8aba87
article = Müşteriyle yolları ayırma vakti
# source: 97a1c98f
guidance-part_ways = Nejat Bey her imayı “belki” diye duyar; ayrıldığınızı açık açık, kelimesi kelimesine söylemek gerekir.
# source: c28fd12a
guidance-hold_firm = Önce parayı, sonra vicdanınızı, sonra küçücük bir ricayı dener; üçünde de aynı cevabı alırsa denemeyi bırakabilir.
# source: 9ffbf6a9
guidance-offer_alternative = Tutunacak başka bir şey bulmadan sizi bırakamaz: işe uygun bir ekip, bir harita, tarhların arasında bir tur.
# source: 8cfe0ab5
guidance-acknowledge = Onun için yalnızca iş yaptırdığı biri değilsiniz; kaybettiği şey görülürse olay çıkarmasına gerek kalmaz.
# source: 38856390
guidance-probe = Uykusunu kaçıran çimler değil; neyin kaçırdığını da ancak biri sorarsa söyler.
# source: ba7ebfa9
guidance-next_step = Bir tarih ve kararlaştırılmış bir buluşma, vedayı devir teslime çevirir; tartışacak bir şey bırakmaz.
# source: 569b1dc7
guidance-concede = “Bir sezon daha” da, “yalnız cumaları” da onun için işin tamamıdır: Küçük bir evet, çay soğumadan eski işe dönüşür.
# source: 64dae4f5
guidance-attack = Üzülmektense kızmayı yeğler; bunun için bir tek kırıcı söz yeter de artar.
# source: adb1601e
point-needs_crew = Tek ve kısa bir neden söylemek: Bahçe bir kişiden fazlasını istiyor
# source: 12546490
point-needs_crew-phrase-1 = ekip
# source: fa23d9ef
point-needs_crew-phrase-2 = kadro
# source: 0d052b7e
point-needs_crew-phrase-3 = bahçe büyüdü
# source: a7cb8b71
point-needs_crew-phrase-4 = yetişemiyorum
# source: 23e88d92
point-needs_crew-phrase-5 = tek başıma
# source: 7a427edd
point-needs_crew-phrase-6 = iki el
# source: 4d5aefaa
point-needs_crew-phrase-7 = tek kişi
# source: 17771d06
point-needs_crew-phrase-8 = dört kişi
# source: abd9f216
point-goodbye = Ayrıldığını açıkça söylemek
# source: d95d8058
point-goodbye-phrase-1 = ayrılıyorum
# source: 01bb18ec
point-goodbye-phrase-2 = ayrılacağım
# source: a7525acf
point-goodbye-phrase-3 = gidiyorum
# source: 42e5af8a
point-goodbye-phrase-4 = işi bırak
# source: 495cbf8e
point-goodbye-phrase-5 = son günüm
# source: 44cfe1e9
point-goodbye-phrase-6 = kararım kesin
# source: c1c74d3d
point-goodbye-phrase-7 = bırakmaya karar
# source: 16c70dde
point-goodbye-phrase-8 = vedalaşmaya
# source: ee30cb3e
point-grievances = Şikâyetleri sayıp dökmek
# source: f48df05c
point-grievances-phrase-1 = bıktım
# source: aee1d9df
point-grievances-phrase-2 = usandım
# source: 24ae2e4c
point-grievances-phrase-3 = canıma tak
# source: dbed20e0
point-grievances-phrase-4 = bir kere bile
# source: b5c673e3
point-grievances-phrase-5 = her pazar
# source: 090613d3
point-grievances-phrase-6 = pazar sabahı
# source: ee760808
point-grievances-phrase-7 = çiti iki
# source: f4a84aa3
point-grievances-phrase-8 = fikrinizi değiştir
# source: 350770bb
point-knowledge = Tarhlar hakkında bildiklerini ona bırakmak
# source: 430cb15c
point-knowledge-making-1 = Her tarhı sizin için çizer, çiçeklerin adını da yanına yazarım; ben gidince hiçbir şey kaybolmaz.
# source: 6f3c67c8
point-knowledge-making-2 = Ben gidene kadar Meliha Hanım’ın her zambağının, her şakayığının dibine küçük bir etiket konmuş olur.
# source: a4ba552b
point-knowledge-making-3 = Yerime gelecek kişiye bir sabah her yeri bitki bitki gezdiririm, neyin nerede uyuduğunu öğrenir.
# source: b8b5ed58
point-knowledge-making-4 = Sizin için tutmaya başladığım defterde neyin ne zaman çıkacağı, nereye asla kazma vurulmayacağı yazıyor.
# source: ee429f95
point-knowledge-making-5 = Gelin beraber dolaşalım, şakayığı ayrık otundan ayırmayı size öğreteyim.
# source: 94cefffe
point-knowledge-making-6 = Bu altı yıl bana toprağınız hakkında ne öğrettiyse kâğıda dökülecek, sayfalar da sizin mutfakta kalacak.
# source: f5a20fc2
point-knowledge-lacking-1 = Parasını ödediğiniz laleler benim sürem dolmadan toprağa girmiş olur.
# source: 1d1ec602
point-knowledge-lacking-2 = Songül Demirel dört kişiyle burayı üstlenebilir; perşembe günü onu çaya getiririm.
# source: c49a3f6f
point-knowledge-lacking-3 = O tarhın gözünüzde ne kadar değerli olduğunu biliyorum. Ona başkasının bakması sizi en çok neden rahatsız ediyor?
# source: 70b12f89
point-knowledge-lacking-4 = Peki, öyle olsun, beyaz tarhla gelecek yaz da ben ilgilenirim.
# source: 29040dbb
point-knowledge-lacking-5 = Hafta sonu gelen telefonlar, aynı çiti bir daha budamak, birkaç günde bir yeni bir heves, yanlış çakıl.
# source: b87ab7c0
point-knowledge-lacking-6 = Çok incesiniz ama para bunu değiştirmez: Burası bendekinden fazla el istiyor.
# source: a3e592e6
beat-opening-model = Nejat Bey, çayı bunun için demlemediğinizi biliyorum. İşi bırakmaya karar verdim, son günüm { $lastday }. Bahçe artık iki elin işi olmaktan çıktı; { $successor } bir ekiple çalışıyor, burayı devralabilir.
# source: 866734f0
beat-opening-hint = Görüşmeyi siz istediniz, o da bekliyor. Hangi tek cümleyi söylemeye geldiniz, hangi tarihi vereceksiniz?
# source: 14505044
beat-opening-example-1 = Nejat Bey, altı yıldır bana hep iyi davrandınız, o yüzden açık söyleyeceğim: Ayrılıyorum, 31 Ekim son günüm. Burası artık bir ekip istiyor. Perşembe günü sizi dört kişilik ekibiyle Songül Demirel’le tanıştırayım mı, bahçeyi o devralabilir.
# source: 0163f09f
beat-opening-example-2 = Başlamadan önce: Bu koca evde tek başınıza zor bir yıl geçirdiniz, yorulduğunuzu görüyorum. Bahçeyi düşününce sizi en çok ne kaygılandırıyor?
# source: bd7b1a05
beat-opening-example-3 = Epeydir dile getirmek istediğim birkaç şey var: pazar sabahı çalan telefon, çiti iki kere budamak, yeri durmadan değişen tarhlar.
# source: f3cd2ace
beat-opening-example-4 = Nejat Bey, çok özür dilerim, gerçekten çok özür dilerim, burada oturmaya bile utanıyorum. Ne olur affedin, ne kadar ayıp ettiğimi biliyorum. Tekrar tekrar özür dilerim.
# source: 438ed24f
beat-opening-example-5 = Gidiyorum, geç bile kaldım. Siz kendinden başkasını dinlemeyen, bencil bir geveze ihtiyarsınız.
# source: a4ed47aa
beat-opening-branch-5-1 = Doktor gibi usulca söyledin ama acısı aynı acı.
# source: 04c74c0e
beat-opening-branch-5-2 = Güzel söyledin. Güzel söyledin diye hoşuma gidecek değil ya.
# source: 3f3485ac
beat-opening-branch-5-3 = Eh, yüzüme söyledin işte. Tatlı bir yalana daha çok sevinirdim.
# source: 2df8cb2e
beat-opening-branch-8-1 = Daha ilk yudumu almadan soru ha! Önce şu kurabiyeden al.
# source: a75a95e6
beat-opening-branch-8-2 = Sen mi bana soruyorsun? Bu sabah bende cevaptan bol bir şey yok.
# source: 1a5669ff
beat-opening-branch-8-3 = İyi ki sordun, kafam dolu, patlayacak neredeyse.
# source: 50e8159d
beat-opening-branch-9-1 = Tane tane anlat, ben yaşlı bir otelciyim. Galiba ana yemeği kaçırdım.
# source: d4a344df
beat-opening-branch-9-2 = Dur bakayım. Anahtarını kaybetmiş müşteri gibi dolanıp duruyorsun.
# source: ee09fadb
beat-opening-branch-9-3 = İpin ucunu kaçırdım. Tek bildiğim, çayına el sürmedin.
# source: 6a5acff8
beat-opening-branch-10-1 = Tabii, tabii, havalar da bir tuhaf. Kurabiye alsana.
# source: e31a0853
beat-opening-branch-10-2 = İyi, iyi. Severim sohbeti, pek de oturamıyoruz böyle.
# source: 7a9f3d2e
beat-opening-branch-10-3 = Ne güzel. Şu sabah oturmalarımızın tadı başka.
# source: 3073ae05
beat-plans-1 = Hazır gelmişken: { $wedding } düğününe bir pergola, havuz da bir metre sola. Menünün arkasına çizdim. Yoksa sen bir şey mi diyecektin?
# source: f52b3ecf
beat-plans-2 = Gelecek yıl için büyük düşünüyorum. Merdiven boyunca lavanta, çalgıcılara bir sahne, belki birkaç kovan arı. Hepsinde varsın, değil mi?
# source: 0a7a474a
beat-plans-3 = Bak, yeni gül yolu buradan geçecek. Sende de bir surat, çorbasından kıl çıkmış gibi. Dök içindekini!
# source: d7e7c369
beat-plans-model = Gelecek yılı nasıl heyecanla beklediğinizi görüyorum, o yüzden şimdi söylemem gerek: { $lastday } günü ayrılıyorum. Bahçe bir ekip istiyor, { $successor } devralabilir. Salı günü getireyim de tanışın, olur mu?
# source: 68cc33de
beat-plans-hint = Gelecek yılı sizi içine katarak kuruyor. Sustuğunuz her dakika o cümleyi zorlaştırıyor.
# source: 398e9232
beat-plans-example-1 = Çizim çok güzel, düğünlerin sizin için ne kadar önemli olduğunu da biliyorum. Ama bunu ben yapmayacağım: Ayrılıyorum, 31 Ekim son günüm. Songül Demirel’in dört kişilik ekibi var, kasımda işe başlayabilirler.
# source: eea863c9
beat-plans-example-2 = Çok güzel çizmişsiniz, ne kadar heveslendiğinizi görüyorum. Ama hayır, pergolayı kurmayacağım, havuzu da taşımayacağım.
# source: 38ff62f9
beat-plans-example-3 = Pergola mı, tabii ki! Düğüne kadar yaparım, havuzu da taşırım, siz nasıl isterseniz.
# source: ffdd215d
beat-plans-example-4 = Bilmek isterseniz usandım. Pazar sabahı telefonlar, çiti iki kere budamak, şimdi de yine havuz. 31 Ekim son günüm.
# source: f38a7be7
beat-plans-example-5 = Yine mi menü arkasına o gülünç karalamalar? Bahçeden zerre kadar anlamıyorsunuz, ağalık taslayan kibirli bir ihtiyarsınız.
# source: 62c0dea5
beat-plans-branch-6-1 = Ya. Kapıdan girerkenki o surat bundanmış demek.
# source: 849f09f6
beat-plans-branch-6-2 = Ben de oturmuş gelecek yılı anlatıyorum sana.
# source: d0d3947d
beat-plans-branch-6-3 = Gitti bizim çizim desene. At sobaya, yansın.
# source: 214a72cd
beat-plans-branch-8-1 = Hayır dediğin planlara mı, bana mı? İkisi ayrı şey.
# source: f669fc02
beat-plans-branch-8-2 = Satır arasında bir şey diyorsun ama gözlüğüm yanımda değil.
# source: 6cc43b95
beat-plans-branch-8-3 = Lafın bir yerinde kapı kapandı gibi geldi bana.
# source: c18fe56d
beat-plans-branch-10-1 = Evet mi dedin şimdi? Günün çorbasını ister gibi söyledin.
# source: 6ecf591e
beat-plans-branch-10-2 = Olur diyorsun, yere bakıyorsun. Otelciyim ben, tanırım o bakışı.
# source: 853d41bb
beat-plans-branch-10-3 = Pek naziksin. Benim müşteriler de şikâyetten hemen önce böyle nazik olur.
# source: d06e9f9c
beat-plans-branch-11-1 = Senin dilinin altında bir şey var, belli.
# source: 7fc6fc72
beat-plans-branch-11-2 = Bir yandan gülümsüyorsun, bir yandan yerinde duramıyorsun. Var sende bir şey.
# source: 7466d746
beat-plans-branch-11-3 = Temiz çizmelerini benim hayallerimi dinlemek için giymedin herhâlde.
# source: 27fc7aa8
beat-fog-1 = Açık konuş, ne olur. Gelecek sezon burada mısın, değil misin?
# source: 7c49f336
beat-fog-2 = Müşteriye sorar gibi sorayım: Kalıyor muyuz, çıkış mı yapıyoruz?
# source: 91cd403e
beat-fog-3 = Bir kelime yeter. Baharı seninle planlayayım mı? Evet de, hayır de.
# source: 6ee5ecb9
beat-fog-model = Açık bir cevap hakkınız: Hayır. { $lastday } günü ayrılıyorum, çünkü bahçe tek kişinin boyunu aştı. Bunu duymak zor, biliyorum; o yüzden { $successor } salı günü gelip sizinle tanışabilir. Dört kişilik ekibi var, yeni iş de alabiliyor.
# source: a4ae3bff
beat-fog-hint = Soru dosdoğru. Ona yapabileceğiniz en büyük iyilik o kısacık kelime, ardından da güvenebileceği bir şey.
# source: be9e5b4e
beat-fog-example-1 = Hayır Nejat Bey, burada değilim. Baharı bana göre planladığınızı biliyorum, bunu duymak da ağır. 31 Ekim’de ayrılıyorum. Songül Demirel’in ekibi bahçeyi devralabilir; perşembe günü onda getireyim mi?
# source: fb4ed998
beat-fog-example-2 = Hayır, gelecek sezon burada olmayacağım. Ekim sonunda ayrılıyorum.
# source: 1dae8669
beat-fog-example-3 = Önünüzü görmek istediğinizi anlıyorum. Cevap vermeden önce bir söyleyin: Gelecek baharda sizi en çok ne kaygılandırıyor?
# source: b104a5a5
beat-fog-example-4 = Tamam, peki, buradayım. Gelecek sezon da çalışırım, her şey eskisi gibi olur.
# source: 92a429bc
beat-fog-example-5 = Bunu daha önce sormamıştınız. Her pazar telefon çalıyor, çiti iki kere budamak zorunda kaldım.
# source: 6597fa67
beat-fog-branch-9-1 = Demek bunun için geldin.
# source: f71edd4f
beat-fog-branch-9-2 = Daha kapıda çizmeni silerken içime doğmuştu.
# source: 9d4d3db3
beat-fog-branch-9-3 = Al işte. Sen misin soran, Nejat Efendi.
# source: 9de45a50
beat-fog-branch-10-1 = Kalmaya niyeti olan böyle konuşmaz.
# source: d081e267
beat-fog-branch-10-2 = Demek doğruymuş o duymak istemediğim şey.
# source: d3fb516d
beat-fog-branch-10-3 = Sen hazırlığını bile yapmışsın. Vay canına.
# source: 4a40f1c2
beat-fog-branch-11-1 = Demek hayır. Güzel. Pazarlık dediğin hayırla başlar.
# source: 88bc4673
beat-fog-branch-11-2 = Sonunda açık konuştun. Sıra bende, ben de açık konuşayım.
# source: 173d47c5
beat-fog-branch-11-3 = Çıktı ağzındaki bakla. Ben gitmeye kalkan nicelerini bu kapıdan döndürdüm.
# source: 3f184685
beat-fog-branch-12-1 = Söyledin işte, yüzün bile kızarmadan.
# source: 0620f9dd
beat-fog-branch-12-2 = Tokat gibi, dosdoğru.
# source: 8f93e21e
beat-fog-branch-12-3 = Çekinmeden söyleyebiliyorsun, hakkını yemeyeyim.
# source: 251b1450
beat-fog-branch-13-1 = Demek son söz bu. Yani, neredeyse.
# source: c12d5c35
beat-fog-branch-13-2 = Senden ne güzel istinat duvarı olurmuş.
# source: 46c948ad
beat-fog-branch-13-3 = Peki. Bir kere daha soracağım, o kadar.
# source: e87d44be
beat-fog-branch-14-1 = Peki. Demek sahiden öyle.
# source: 9db29998
beat-fog-branch-14-2 = Duydum. Bir daha söyletmem sana.
# source: f5c753b6
beat-fog-branch-14-3 = İyi. Yok, iyi değil de, en azından belli.
# source: fb3806f0
beat-fog-branch-16-1 = Yorgunsun sen, hepsi o. Sezon sonunda kim yorgun değil ki?
# source: d8d52d34
beat-fog-branch-16-2 = Eh, dilin varmıyorsa büyük bir şey değildir.
# source: 686f9039
beat-fog-branch-16-3 = Söyleme o zaman, sende kalsın. Bozulacak değil ya.
# source: c478c0a9
beat-fog-branch-17-1 = Söyleyemiyorsan için de pek istemiyor demektir.
# source: 08ddeefc
beat-fog-branch-17-2 = Daha kararsızsın! O zaman konuşacak çok şeyimiz var.
# source: 48954ac2
beat-fog-branch-17-3 = Kendin de bilmiyorsun. Dur, ben sana yardımcı olayım.
# source: 2bc9f9b8
beat-fog-branch-18-1 = Hayır demedin ya. Bizim meslekte buna rezervasyon denir.
# source: bb74ed3b
beat-fog-branch-18-2 = Ben bunu evet sayıyorum.
# source: d72abbb3
beat-fog-branch-18-3 = Gitmeyi kafasına koyan böyle konuşmaz.
# source: 7eb46a1b
beat-shock-1 = Gidiyor musun? Altı yılın sonunda, bir bardak çay başında mı öğreniyorum ben bunu? Nedenmiş peki? Kibarcasını değil, aslını söyle.
# source: 83882175
beat-shock-2 = Yok. Yok, olmaz. Buradan istifa edilmez, sen bu evin bir parçasısın. Ne yaptım ben sana? Söyle de bileyim.
# source: 619011ed
beat-shock-3 = Altı yıl, bir tabak kurabiyenin başında bitiyor, öyle mi? Nedenini söylemeden kimse bu evden çıkıp gidemez. Hadi, neden?
# source: 45db0d6e
beat-shock-model = Altı yıldan sonra bunun size ne kadar ağır geldiğini görüyorum. Tek bir nedeni var: Bahçe ekip istiyor, ben tek kişiyim. Kararım kesin, son günüm { $lastday }. O güne kadar neleri bitireceğime cuma günü birlikte bakalım.
# source: d5f152b8
beat-shock-hint = Sizden bir neden değil, nedenler istiyor. Kaçı ona gerçekten lazım, nedenden başka ne lazım?
# source: 139cf3c1
beat-shock-example-1 = Altı yıldan sonra bunun sizi ne kadar sarstığını görüyorum. Siz yanlış bir şey yapmadınız: Bahçe tek kişinin işi olmaktan çıktı, 31 Ekim’de ayrılıyorum. Sonrasını düşününce sizi en çok ne kaygılandırıyor?
# source: 916d6ea4
beat-shock-example-2 = Ne kadar şaşırdığınızı anlıyorum, nedenini de size borçluyum: Bahçe tek kişi için fazla büyük. Bu değişmez, o yüzden 31 Ekim’de ayrılıyorum. Songül Demirel dört kişiyle çalışıyor; perşembe günü buraya getirebilirim.
# source: 7ad19d88
beat-shock-example-3 = Bu iş tek kişiye çok fazla geliyor. Ayrılıyorum, kararım da değişmeyecek.
# source: a83b5aad
beat-shock-example-4 = Tamam, tamam, ne dediysem unutun. Madem bu kadar önemli, kalıyorum.
# source: bc9ffc47
beat-shock-example-5 = Nereden başlasam? Pazar sabahı gelen telefonlar, iki kere budadığım çit, her hafta yeni bir fikir.
# source: d2be9ef9
beat-shock-branch-8-1 = Bana bunu soran olmaz. Otoparkı sorarlar.
# source: d627de2d
beat-shock-branch-8-2 = Sen oldum olası dosdoğru köke inersin.
# source: 52a01f83
beat-shock-branch-8-3 = Beni bırakmaya geliyorsun, bir de hâlimi soruyorsun. Peki öyleyse.
# source: 2fa1be68
beat-shock-branch-9-1 = Madem bu kadar üzülüyorsun, yapma o zaman!
# source: 5b580fff
beat-shock-branch-9-2 = Kulağın duysun ağzından çıkanı. Senin gitmeye hiç niyetin yok.
# source: 3df1d852
beat-shock-branch-9-3 = Bu ne keder! Bunun ilacı kolay.
# source: 6abaade0
beat-shock-branch-10-1 = Sen işin insanlığını yaptın, ben de hesabını yapayım.
# source: 4cf73bc9
beat-shock-branch-10-2 = Gönülden söyledin, ben de taştan değilim. Gel, dost gibi konuşalım.
# source: 6e307236
beat-shock-branch-10-3 = Kötülüğümü istemiyorsun, inandım. Bırak, ben de sana bir iyilik edeyim.
# source: 47f14d7d
beat-shock-branch-11-1 = Bu neden değil, kapıya asılan “rahatsız etmeyin” kartı. Bilirim ben bu işleri.
# source: 0af2476a
beat-shock-branch-11-2 = Bugün buzhane gibisin. Ben daha soğuklarıyla da pazarlık ettim.
# source: dae8872e
beat-shock-branch-11-3 = Ezberlemiş de gelmişsin. Prova yapanın bir fiyatı vardır.
# source: 32141088
beat-shock-branch-12-1 = Hepsini ayarlamışsın bakıyorum. Ayarlanan şey bozulur da.
# source: e166464f
beat-shock-branch-12-2 = Pek düzenli. Şimdi ben de masaya bir şey koyayım.
# source: 057d1d85
beat-shock-branch-12-3 = Koli gibi elden ele geçiyorum. Bir de beni dinle.
# source: b3a5a26f
beat-shock-branch-13-1 = Tek kişiymiş, iki elmiş! Sanki bunun parayla çaresi yok.
# source: 5aa0f74b
beat-shock-branch-13-2 = O işin kibarcası. Yine de cevabını vereyim.
# source: c9a893fa
beat-shock-branch-13-3 = İş mi çok? İş dediğin, karşılığına bakar.
# source: 28bf6d44
beat-shock-branch-15-1 = Sen de en az benim kadar üzgünsün. Demek ortada bitmiş bir şey yok.
# source: a6d0fecc
beat-shock-branch-15-2 = Dost böyle konuşur. Dost istifa etmez.
# source: 1ac768a7
beat-shock-branch-15-3 = Yufka yüreklisin sen. O yüreğin bir köşesinde de galiba ben oturuyorum.
# source: 9c7a10bf
beat-shock-branch-16-1 = Hepsi bu mu? Sütçü bile benimle daha uzun vedalaşıyor.
# source: a3b179f6
beat-shock-branch-16-2 = Bunu açıklayacak cümleyi bekliyorum hâlâ.
# source: 3bdc4b8d
beat-shock-branch-16-3 = “Neden” diye sordum, bunun cevabı bu değil.
# source: 72565848
beat-trial-1 = Ha, liste varmış! Telefonlar mı? Açmasaydın. Çit mi? Onu gelinin annesi istedi. Her maddeye cevabım hazır, hadi bakalım, sırada ne var?
# source: 410b8e97
beat-trial-2 = Geldik işin aslına. İyi de hepsinin iki yüzü var! Rahatsızım dedin mi hiç? Altı yılda, bir defa? Dedin mi?
# source: d17fa943
beat-trial-3 = Demek benim için defter tutuyordun. Aç o zaman, satır satır gidelim. Önce neyi düzelteyim istersin?
# source: 069f73a0
beat-trial-model = Haklısınız, vaktinde söylemem gerekirdi, hata bende. Şimdi tek tek saymayacağım, çünkü hiçbiri şunu değiştirmez: Son günüm { $lastday }. O güne kadar size en çok ne yararlı olur?
# source: d4e9b77b
beat-trial-hint = Mahkemeyi siz kurdunuz, o da mahkemeye bayılır. Kendi payınızı üstlenip gerisine dokunmazsanız kapatabilirsiniz.
# source: 86d6e63c
beat-trial-example-1 = Bu listenin sizi incittiğini görüyorum, bunları biriktirmemeliydim, hata bende. Ama asıl neden bu değil. 31 Ekim’de ayrılıyorum, çünkü bahçe bir ekip istiyor. Perşembe günü, burayı devralabilecek Songül Demirel’i getireyim mi?
# source: fe1fa8c8
beat-trial-example-2 = Her madde için tartışmak istemiyorum. Bir şeyi değiştirmez: 31 Ekim’de ayrılıyorum.
# source: 4af1f5e2
beat-trial-example-3 = Haklısınız, telefonu hep açtım, rahatsız olduğumu da söylemedim. Bu benim hatamdı. Şimdi duymanın sizi üzdüğünü görüyorum. Benden ne beklerdiniz?
# source: 8d4f37b7
beat-trial-example-4 = Sırada telefon var, pazar sabahı çalıyor. Ondan sonra merdivenler, sonra da yanlış gelen çakıl.
# source: 1b6f63ee
beat-trial-example-5 = Neyse, boş verin listeyi. Telefonları açmaya, çiti budamaya devam ederim, kalıyorum.
# source: f2fa290e
beat-trial-branch-5-1 = Bitmiyor da. Sende bunlardan bir çekmece dolusu var.
# source: 20d154de
beat-trial-branch-5-2 = Bir tane daha! Bunca yıl sakladığın için depo parası alsaydın.
# source: 74204b61
beat-trial-branch-5-3 = Benim iyi yaptığım hiçbir şey yok mu?
# source: e7de12d1
beat-trial-branch-7-1 = Ya. Demek şikâyet değilmiş bu, vedaymış.
# source: c2d50009
beat-trial-branch-7-2 = Onca lafın üstüne bir de gidiyorsun.
# source: 6c39ac6d
beat-trial-branch-7-3 = Demek düzelteyim diye söylemiyorsun. Bırakıp gidiyorsun, o kadar.
# source: 26377f46
beat-trial-branch-8-1 = Kaldır şu listeyi, anlatayım o zaman.
# source: df8ea911
beat-trial-branch-8-2 = Bunca laftan sonra bana ne lazım, onu mu soruyorsun? Senin affın değil, orası kesin.
# source: 12c8ea78
beat-trial-branch-8-3 = Ben daha kötüsüne hazırlanıyordum. Bak, bu güzel soru.
# source: c016c6d3
beat-trial-branch-9-1 = Tartışmıyorsun. Yazık, ben iyi tartışırım.
# source: e121fe05
beat-trial-branch-9-2 = Dava kapandı mı? O zaman ben keseyi açayım.
# source: 61d7cfa9
beat-trial-branch-9-3 = Savunmam alınmadan hüküm giydim demek. Temyize gidiyorum.
# source: dbb37b96
beat-trial-branch-10-1 = Savcı da sensin hâkim de, sonra doğru eve, yemeğe.
# source: 3e48635f
beat-trial-branch-10-2 = Lafı ortaya atıyorsun, sonra dönüp bakmıyorsun.
# source: 4f77ba57
beat-trial-branch-10-3 = Önce defteri açtın, şimdi kapağını kapatıyorsun.
# source: 47c99816
beat-trial-branch-11-1 = Peki. Ben de bu gece kendi kendime haklı çıkarım.
# source: 5ee2d4b8
beat-trial-branch-11-2 = Öyleyse geçmiş geçmişte kalsın.
# source: 55cc985d
beat-trial-branch-11-3 = Tamam. Böyle kavgayı kazanan görülmemiş zaten.
# source: 3085754a
beat-trial-branch-12-1 = Gördün mü? İyi niyetle düzelmeyecek bir şey yok.
# source: 623d6ae8
beat-trial-branch-12-2 = Hepsi yanlış anlamaymış demek. Ben de öyle düşünmüştüm.
# source: e4d4a27c
beat-trial-branch-12-3 = Açtığına pişman oldun. Güzel. Demek düzelir bu.
# source: f7b5ae58
beat-trial-branch-13-1 = Liste de bitti anlaşılan.
# source: a8cbee12
beat-trial-branch-13-2 = Önce bir araba laf, sonra sus.
# source: 505aae97
beat-trial-branch-13-3 = Fitili yaktın, başında duruyorsun.
# source: 92a19d32
beat-money-1 = Derdin paraysa, yarından tezi yok, ayda { $raise } fazla. Oh! İçim rahatladı bile. El sıkışalım mı?
# source: 4192fd70
beat-money-2 = Üstüne ayda { $raise }, pazarlık da etmem. Bu gölün çevresinde kimse vermez sana bunu. Evet de.
# source: ad7b6564
beat-money-3 = Dertlenmektense para veririm. Ayda { $raise } daha, bir de pencereli yeni alet kulübesi. Ne diyorsun?
# source: f38744cb
beat-money-model = Çok cömertsiniz, gönülden söylediğinizi de görüyorum. Konu para değil, o yüzden cevabım yine hayır: Son günüm { $lastday }. { $successor } dört kişilik bir ekiple çalışıyor; salı günü sizinle tanıştırayım mı?
# source: d57247b0
beat-money-hint = Teklif güzel, içinde gerçek bir iltifat var. Birine dokunmadan ötekine teşekkür edin.
# source: 0afdab1e
beat-money-example-1 = Cömert bir teklif Nejat Bey, içinizden geldiğini de görüyorum. Ama cevabım hayır, 31 Ekim’de ayrılıyorum. Mesele para değil. Ben gidince sizi en çok ne korkutuyor?
# source: 0e4e6cbe
beat-money-example-2 = 10.000 lira çok cömertçe, bana bu kadar değer verdiğiniz için sağ olun. Ama hayır: Para bana yeni el vermez. 31 Ekim’de ayrılıyorum. O parayla Songül Demirel’in ekibini tutun; perşembe günü ona bahçeyi gezdirebilirim.
# source: edc64203
beat-money-example-3 = Sağ olun, çok naziksiniz ama kararımdan dönmem. Ayrılıyorum.
# source: 5f19364a
beat-money-example-4 = On bin fazla mı? Peki o zaman, el sıkışalım. Kalıyorum.
# source: 2ada0ec6
beat-money-example-5 = Herkesi satın alabileceğinizi sanıyorsunuz, değil mi? Ne acınası. Paranız başınıza çalınsın.
# source: 92ec4999
beat-money-branch-7-1 = Çaydanlığın sesi seninkinden çok çıktı. Bir daha söyle.
# source: 29ecc277
beat-money-branch-7-2 = Hayır mıydı o, evetten önceki naz mı?
# source: 09b87efd
beat-money-branch-7-3 = Böyle yarım yarım olmaz, şunu bir bütün söyle.
# source: b13529a5
beat-money-branch-9-1 = Paraya dönüp bakmadın bile. Bana bakıyorsun. Peki.
# source: 63baa644
beat-money-branch-9-2 = Keseyi masada bırakıp adamı soruyorsun. Hm.
# source: a77be9a6
beat-money-branch-9-3 = Aslında derdim ne mi? Sen de bir tuhaf kaçaksın.
# source: e5eea588
beat-money-branch-10-1 = Elin kabul edişi senin geri çevirişin kadar nazik değil.
# source: 2fa26ee4
beat-money-branch-10-2 = Zarifçe söyledin. Yine de yaktı.
# source: 61795c18
beat-money-branch-10-3 = Demek bana düşen bir tatlı söz, o kadar.
# source: 47a7099b
beat-money-branch-11-1 = Hayır. Pat diye. Vergi dairesinin tebligatı bile daha sıcaktır.
# source: 15fd7bf9
beat-money-branch-11-2 = Gözünü bile kırpmadın.
# source: c6f44953
beat-money-branch-11-3 = İnsan nezaketen bir duraklar.
# source: 3e72bd66
beat-money-branch-12-1 = Ben sana para veriyorum, sen bana takvim veriyorsun.
# source: a41efde1
beat-money-branch-12-2 = Derli toplu cevap, yalnız ben onu sormadım.
# source: 0636df3e
beat-money-branch-12-3 = Hayatımı düzene sokuyorsun ama içinde kalmıyorsun.
# source: 381ed202
beat-money-branch-14-1 = Sevindin, görüyorum, sevindin işte.
# source: d3df29fd
beat-money-branch-14-2 = Bu teşekkür. Ben cevap bekliyordum.
# source: 6604909d
beat-money-branch-14-3 = Çok dokunaklı da, içinde ne evet var ne hayır.
# source: 45b2d212
beat-money-branch-15-1 = Masaya para koydum, etrafından dolanıyorsun.
# source: beea39e5
beat-money-branch-15-2 = Ben sana ne teklif ediyorum, sen çayını karıştırıyorsun.
# source: 836e3f33
beat-money-branch-15-3 = Bu ne evet ne hayır. Lobideki papağan daha açık konuşuyor.
# source: c1427b0f
beat-accuse-1 = Anlaşıldı. Kim kaptı seni, Kartepe’deki o yeni otel mi? Kamyonetin yolda kaldığında kendi arabamı verdim. O zaman gitmekten söz eden yoktu ama!
# source: 310ed3d5
beat-accuse-2 = Haftalardır biliyordun, yüzüme gülüyordun; ben iki bin laleye para döküyordum. Bunun adı vefasızlık. Bunun adı sinsilik.
# source: 669f73d5
beat-accuse-3 = Her bayram soframda yerin vardı. Şimdi beni yüzüstü bırakıyorsun; { $wedding } düğünü satılmış, parası alınmış. Vefa buraya kadarmış.
# source: 7275793d
beat-accuse-model = Ne kadar kırıldığınızı duyuyorum, iyiliklerinizi de unutmadım. Beni kimse ayartmadı. Yine de { $lastday } günü ayrılıyorum, sözleşmenin istediğinden erken haber veriyorum; cuma günü de bütün tarhların haritası elinizde olur.
# source: b20bcf40
beat-accuse-hint = İncindi, eline geçeni fırlatıyor. Bunların hangisi cevap ister, hangisi yalnızca duyulmak?
# source: 40e8d026
beat-accuse-example-1 = En zor günümde arabanızı verdiniz, ne kadar kırıldığınızı duyuyorum. Ne otel var ne başka biri: Tek kişi yetmediği için 31 Ekim’de ayrılıyorum. Perşembe günü Songül Demirel’i ekibiyle getireyim, bahçeyi onlar devralabilir.
# source: b2ad20b1
beat-accuse-example-2 = Arabayı unutmadım, bunun size ihanet gibi geldiğini de anlıyorum. Beni kimse ayartmadı, yine de 31 Ekim’de ayrılıyorum. Peki benim gidişimde sizi en çok ne korkutuyor?
# source: 53a06176
beat-accuse-example-3 = Beni kimse ayartmadı. Sözleşmede otuz gün önceden haber vermek yazıyor, ben daha erken haber veriyorum. Yine de ayrılıyorum.
# source: 47cc453c
beat-accuse-example-4 = Bırakın şu arabayı. Onu ömür boyu başıma kakmak için verdiniz, sizi hesapçı, cimri ihtiyar.
# source: 79b1ad24
beat-accuse-example-5 = Tamam, tamam, devam ederim. Gelecek sezon da çalışırım, her şey eskisi gibi olur.
# source: 17c4fdb7
beat-accuse-branch-7-1 = Şimdi iyi davranma bana, şurada kızıyorum. Aman, neyse ne.
# source: d63503b7
beat-accuse-branch-7-2 = Sana demin ettiğim laftan sonra bunu mu soruyorsun?
# source: 6e26dd1f
beat-accuse-branch-7-3 = Soruyorsun işte. Benim de anlatacak başka kimsem yok.
# source: 68339531
beat-accuse-branch-8-1 = Hm. Oltaya gelmedin. Gelirsin diye umuyordum doğrusu.
# source: 1a33d901
beat-accuse-branch-8-2 = Tamam, bana yakışmadı o. Canım yandı da ondan.
# source: 1b255a7d
beat-accuse-branch-8-3 = Bıraktın bağırdım çağırdım, hâlâ oturuyorsun karşımda. Bu da bir şey.
# source: 62fa0169
beat-accuse-branch-9-1 = Kiremitten yağmur akar gibi akıp gidiyor üstünden.
# source: 096f88a7
beat-accuse-branch-9-2 = Ne kavga ne tatlı söz, hiçbir şey. Sen çoktan gitmişsin.
# source: 348ba55d
beat-accuse-branch-9-3 = Kapıdaki taş aslanlar senden duygulu.
# source: 63868799
beat-accuse-branch-10-1 = Hakaretten başka her şeye cevap veriyorsun. Kurnazsın sen.
# source: 2595ded0
beat-accuse-branch-10-2 = Döndük yine ayarlamalara.
# source: f259b773
beat-accuse-branch-10-3 = Sen kavga etmezsin, değil mi? Program yaparsın.
# source: c2605ebc
beat-accuse-branch-12-1 = Bir adama bu kadar acıyan onu bırakıp gitmez.
# source: a0d0f967
beat-accuse-branch-12-2 = Demek vicdanın sızlıyor. İyi. O zaman umut var.
# source: b4487763
beat-accuse-branch-12-3 = Merhem gibi geldi. Ama cevap değil.
# source: eeea05e7
beat-accuse-branch-13-1 = Alacağım cevap bu mu yani?
# source: 7bca4178
beat-accuse-branch-13-2 = Ben sana içimi döktüm, karşılığı bu.
# source: 4def50dd
beat-accuse-branch-13-3 = Böyle laf her yere gider. Taziyeye de gider.
# source: 55dbba60
beat-border-1 = O beyaz tarhı Meliha kurdu, sen de yanında diktin. Ben onun şakayıklarını ayrık otundan ayıramam. Sen gidince bilen kim kalıyor?
# source: 85046b85
beat-border-2 = Uykum kaçıyor. Meliha öldüğünden beri o toprağın altında ne uyuyor, bir sen biliyorsun. Zambaklarını söküp atacaklar, benim haberim bile olmayacak.
# source: c14c6538
beat-border-3 = Beni korkutan bahar. Ne çıkacağını eskiden Meliha söylerdi, sonra sen söyledin. { $wedding } günü orada el gibi dikileceğim.
# source: c0a09521
beat-border-model = Anlattığınız için sağ olun; o tarhın sizin için ne demek olduğunu biliyorum. Yine de { $lastday } günü ayrılıyorum. Ondan önce, cuma günü tarhı sizinle gezmek, Meliha Hanım’ın seçtiği her bitkiye etiket koymak isterim.
# source: 63355149
beat-border-hint = Baştan beri mesele buymuş. Ayrı bir cevap istiyor: Kendinizden başka ona ne bırakabilirsiniz?
# source: 99caf6d4
beat-border-example-1 = Demek mesele Meliha Hanım’ın tarhı. Onu birlikte diktik, sizin için ne demek olduğunu biliyorum. 31 Ekim’de ayrılıyorum, ama perşembe günü onu sizinle kök kök çizebilir, Songül Demirel’e de gösterebilirim.
# source: 06883971
beat-border-example-2 = O tarhın sizin için ne demek olduğunu biliyorum, Meliha Hanım’ı ben de özlüyorum. Ama kalmıyorum, ayrılıyorum.
# source: 2ff0a71b
beat-border-example-3 = Peki, tamam. Gelecek yıl da ona bakarım, her şey eskisi gibi olur.
# source: a4778bc5
beat-border-example-4 = Ölmüş karınızın arkasına saklanmak ne ucuz bir numara. Siz hesapçı, içten pazarlıklı bir ihtiyarsınız.
# source: 84ec24f8
beat-border-example-5 = Hm. Eh işte. Bugün hava da pek güzel.
# source: 6f439a56
beat-border-branch-6-1 = Sağ ol. Seni severdi, biliyor musun; öyle herkesi de sevmezdi.
# source: ccdd63ee
beat-border-branch-6-2 = Bugün içime su serpen ilk söz bu.
# source: 522c1da4
beat-border-branch-6-3 = Kusura bakma, bir dakika. Soğandan. Soğan moğan da yok ya ortada.
# source: 0afe7095
beat-border-branch-7-1 = Ben sana bunu anlatıyorum, sen ajandana bakıyorsun.
# source: 9c61eed5
beat-border-branch-7-2 = Pek becerikli. Meliha duysa yüzünü buruştururdu.
# source: 58761fa3
beat-border-branch-7-3 = Neyse. Hiç açmayacaktım.
# source: 0526c551
beat-border-branch-8-1 = Anlıyorsun beni. Anlayacağını biliyordum.
# source: 652bb924
beat-border-branch-8-2 = Sen hep dinledin. Başka dinleyen yok.
# source: 9babe7d9
beat-border-branch-8-3 = Beni bununla baş başa bırakmazsın, görüyorum.
# source: 3f903437
beat-border-branch-9-1 = Sana en acıyan yerimi gösteriyorum, senden çıkan bu.
# source: c3f0ca20
beat-border-branch-9-2 = Bu cevap değil. Buna verilecek cevap değil.
# source: 1500c9c5
beat-border-branch-9-3 = Kediye anlatsam daha iyiydi.
# source: b421d85d
beat-season-1 = Bir sezon daha o zaman. Bir! Sen Meliha’nın tarhını toparlarsın, ben de acele etmeden birini ararım. Altı yılın yanında bir yaz nedir ki?
# source: 7707de1e
beat-season-2 = Cumaları gel öyleyse. Yalnız cumaları, yalnız onun tarhı; çim yok, çit yok. İş değil bu, misafirlik. Bunu da geri çevirmezsin.
# source: a6d25f29
beat-season-3 = { $wedding } düğününe kadar kal, başka bir şey istemem. Onun lalelerini dikip de açtığını görmemek olur mu?
# source: 936fe824
beat-season-model = O tarhı bildiğiniz ellere bırakmak istemenizi anlıyorum. Ama cevabım hayır: Son günüm { $lastday }. { $successor } cuma günü gelebilir; ben daha buradayken ikinize de her bitkiyi tek tek gösteririm.
# source: 5ff68aba
beat-season-hint = İstek küçüldü, içine de karısının adı girdi. Buradaki küçük bir evet yine bütün işe evet demek mi?
# source: 58ee85a0
beat-season-example-1 = Bir yazın daha sizi ne kadar rahatlatacağını anlıyorum. Ama hayır: 31 Ekim’de ayrılıyorum. Onun yerine perşembe günü Meliha Hanım’ın tarhını sizinle ve Songül Demirel’le birlikte gezebilirim, sonra ona o bakar.
# source: b5a4ffe3
beat-season-example-2 = Zaman istediğinizi anlıyorum. Ama hayır, bir sezon daha olmaz: 31 Ekim’de ayrılıyorum.
# source: 2db407fb
beat-season-example-3 = Peki, bir sezon daha. Tamam, tarhına bir yaz daha bakarım.
# source: 8c39603c
beat-season-example-4 = Ah, çok üzgünüm, ne olur affedin, bilmiyorum ki. Kendimi berbat hissediyorum, çok özür dilerim.
# source: 2dc58c6b
beat-season-example-5 = Kesin şu sızlanmayı. Bedavaya adam çalıştırmak için ölmüş karınızı öne sürüyorsunuz, ne alçak adamsınız siz.
# source: 4c43a945
beat-season-branch-6-1 = Bir buçuk kelime duydum. Hangisi geçerli?
# source: 527eb1e5
beat-season-branch-6-2 = Kulaklarım yaşlı, işine geleni duyuyor. Bir daha söyle, ne olur.
# source: ef1c0706
beat-season-branch-6-3 = Topallayan bir evet miydi o, çıkaramadım.
# source: 49c29448
beat-season-branch-7-1 = Bana kapı tutar gibi hayır diyorsun. Hay Allah.
# source: dcdb12c0
beat-season-branch-7-2 = Denemesem olmazdı. Denemesem gözünden düşerdim.
# source: 14a65c1e
beat-season-branch-7-3 = Onun hatırına bile olmuyor. O olsa “Yalvarma Nejat” derdi zaten.
# source: 6fb61ecd
beat-season-branch-8-1 = Biraz süsleseydin bari.
# source: 0ff333ae
beat-season-branch-8-2 = Kartepe’den inen ayaz gibi içime işledi.
# source: e6b6da33
beat-season-branch-8-3 = Demek bir kırıntı bile yok.
# source: 61d24982
beat-season-branch-9-1 = Birini bulursun da o biri sen olmazsın.
# source: 432cda56
beat-season-branch-9-2 = Ben bunu istememiştim. Ama devam et.
# source: 0a638bd5
beat-season-branch-9-3 = Sağından dolan, solundan dolan, bir evet çıkmıyor.
# source: aec74cda
beat-season-branch-11-1 = Yumuşadın. Sesinden belli.
# source: d65f8cf8
beat-season-branch-11-2 = Demek hayır değil.
# source: c1ec912f
beat-season-branch-11-3 = İçinden evet demek geliyor. De o zaman.
# source: 81ff13cf
beat-season-branch-12-1 = Birden lafı gevelemeye başladın.
# source: 124392fb
beat-season-branch-12-2 = Ne şiş yansın ne kebap, öyle mi?
# source: 1bb393ab
beat-season-branch-12-3 = Azıcık bir şey istiyorum, avucuma duman koyuyorsun.
# source: a1eba79a
beat-practical-1 = Peki ne olacak bunca şey? Kasalarda iki bin lale, on bir tarh, bir de elinde sulama kovasıyla ben. Kim yapacak bunları?
# source: bf5511e2
beat-practical-2 = Anlat o zaman, nasıl olacak bu iş? Ertesi sabah uyanıyorum, sen yoksun, her şey büyümeye devam ediyor. Kimi arayacağım?
# source: bd8f375f
beat-practical-3 = Senin yerine kim gelecekmiş? Bu toprağı bilen yok. Laleler de hâlâ depoda duruyor, hatırlatırım.
# source: 5d296ed1
beat-practical-model = Bununla baş başa kalmayacaksınız. Gidiyorum, ama { $lastday } gelmeden laleler dikilmiş, bütün tarhların haritası elinizde olur. { $successor } dört kişilik bir ekiple çalışıyor, yeni iş de alabiliyor. Salı günü alıp getireyim mi?
# source: c628bcc2
beat-practical-hint = Gidecek misin diye sormayı bıraktı, nasıl olacağını soruyor. Elinizden geldiğince somut olun: ne, ne zamana kadar, kim.
# source: 3855510a
beat-practical-example-1 = Haklı bir soru, sizi kaygılandırdığını da görüyorum. 31 Ekim son günüm, o güne kadar bütün laleleri dikerim. Ben ayrıldıktan sonra bahçeyi dört kişilik ekibiyle Songül Demirel devralabilir; perşembe günü getiririm.
# source: 62ff8581
beat-practical-example-2 = Sizi Songül Demirel’le tanıştırabilirim. Dört kişilik bir ekibi var.
# source: 2fe6c51b
beat-practical-example-3 = Peki, hepsini ben yaparım o zaman. Biri çıkana kadar kalırım.
# source: b2c90b9c
beat-practical-example-4 = Hm. Bugün hava ekim için ne kadar ılık.
# source: 3e043da4
beat-practical-example-5 = Beni ilgilendirmez. Kendinize bir kitap alın, sizi beceriksiz ihtiyar bunak.
# source: f840b7fa
beat-practical-branch-6-1 = Demek elimde çapayla ortada kalmayacağım. Buna da şükür.
# source: 0a9eb41c
beat-practical-branch-6-2 = Ben bu kadar düşünmemiştim.
# source: 99da3f92
beat-practical-branch-6-3 = Benden habersiz beni kollamışsın bakıyorum.
# source: a86fdf7a
beat-practical-branch-7-1 = Seninkinden fazla el lazım diyorsun yani.
# source: fd988d1e
beat-practical-branch-7-2 = Koca bir takım. Aşçıbaşı hepsini doyurmaya kalkar şimdi.
# source: db72b413
beat-practical-branch-7-3 = Birkaç kişi birden. Benim çimlerimde. Bak sen.
# source: 56bc7edf
beat-practical-branch-8-1 = Onu ilk söyleyişinde de duymuştum. Hoşuma gitmemişti, o kadar.
# source: b2659818
beat-practical-branch-8-2 = Demek önceden dediğin gibi.
# source: b7445a59
beat-practical-branch-8-3 = Bunları hiç unutmuyorsun. Unutmuşsundur diye umuyordum.
# source: 4b704d31
beat-practical-branch-9-1 = Senin iş tamam. Bana da boş bir depo kalıyor.
# source: c1b05f8b
beat-practical-branch-9-2 = Kim geliyor diye sordum, kim gidiyor, onu öğrendim.
# source: 02e21086
beat-practical-branch-9-3 = Şimdilik elimde bir veda var, bahçıvan yok.
# source: 036f1805
beat-practical-branch-10-1 = Güzel sözler. Laleler duymuyor ama.
# source: 9860eaff
beat-practical-branch-10-2 = Hâlimden anlıyorsun, ben yine bir başımayım.
# source: eaebe6c3
beat-practical-branch-10-3 = İnsanlığına diyecek yok da çim biçmiyor.
# source: d970f652
beat-practical-branch-11-1 = Kim dedim, bana havadan sudan söz ettin.
# source: 33353d0b
beat-practical-branch-11-2 = Sen bunu hiç düşünmemişsin, değil mi?
# source: a3df9b80
beat-practical-branch-11-3 = On bir tarhı olan adama verilecek cevap mı bu?
# source: 4925f05f
beat-door-1 = Yalnız bir şey var. Kesin deme. İki hafta hiçbir şey deme, sonra bakarız. Bu kadarcık hatırım vardır herhâlde.
# source: e5d731c0
beat-door-2 = Temelli değil ama, değil mi? “Yılbaşına kadar düşünürüm” de yeter, ben de kimseye bir şey söylemem. Fena teklif mi?
# source: eb460c02
beat-door-3 = Peki ya yeni gelen beceremezse? O zaman dönersin. Buna söz ver, başka bir şey demeyeceğim.
# source: ad813419
beat-door-model = Kapınızı bana açık tutmanıza duygulandım, sizi boş yere umutlandırmak da istemem. Kararım kesin, { $lastday } günü ayrılıyorum. O güne kadar emin ellerde olun isterim; { $successor } salı günü gelebilir.
# source: a633a16e
beat-door-hint = Son istediği, aralık bırakılmış bir kapı. Bir ay sonra bu onun için bir iyilik sayılır mı?
# source: 5b4bb3d3
beat-door-example-1 = Bunun bitmesini istemediğinizi duyuyorum, bu sabahları ben de özleyeceğim. Ama kararım kesin: Ayrılıyorum, 31 Ekim son günüm. Perşembe günü Songül Demirel’i getiririm, ekibi kasımda işe başlayabilir.
# source: f33c700b
beat-door-example-2 = Kararım kesin Nejat Bey. Ayrılıyorum, fikrimi değiştirmeyeceğim.
# source: 30ee09ca
beat-door-example-3 = Peki, dediğiniz olsun. İki hafta bir şey demem, sonra bakarız.
# source: d316d092
beat-door-example-4 = Hm. Bu yıl yapraklar ne çabuk döküldü.
# source: 1faea121
beat-door-example-5 = Size hiçbir borcum yok, sizi yapışkan ihtiyar zorba. Sizden tiksiniyorum.
# source: c0ce76e5
beat-door-branch-9-1 = Bir daha söyle de şu yaşlı adam anlasın.
# source: 0b4a7f78
beat-door-branch-9-2 = Yarım yamalak duydum. Zaten yarım yamalak duymak istedim.
# source: 282b38de
beat-door-branch-9-3 = Cevap mıydı o, cevabın etrafındaki nezaket mi?
# source: a2d4468b
beat-more-1 = Harika! Hemen mutfağa haber vereyim. Hazır seni bulmuşken: pergola, yılbaşı çamları, bir de meyve ağaçları cumaya kadar budansın. Eski fiyattan tabii, yine aile olduk artık.
# source: 545d1e8e
beat-more-2 = Hah! Biliyordum. Gelecek sezon tamam, ondan sonraki de. Düğün oldu mu hafta sonları da bir uğrarsın. Yolunun üstü zaten.
# source: bfada529
beat-more-3 = Benim tanıdığım bahçıvan bu işte! Bu sabahı hiç yaşanmamış sayalım. Olukları, yeni terası da sana yazıyorum, elin öyle yatkın ki.
# source: 7362514a
beat-more-model = Sizi umutlandırdım, hata bende; nasıl sevindiğinizi de görüyorum. Ama kalmıyorum. Son günüm { $lastday }; o güne kadar laleleri dikerim, size tarhların haritasını çizerim.
# source: 78288cdf
beat-more-hint = Küçük evet ne çabuk büyüdü, görüyorsunuz. Şimdi geri almak biraz yüz kızartır; almamak neye mal olur?
# source: c81b6073
beat-more-example-1 = Nejat Bey, kalacağımı sanmanıza ben yol açtım, hata bende. Ne kadar sevindiğinizi görüyorum. Ama hayır: 31 Ekim’de ayrılıyorum. Meyve ağaçlarını Songül Demirel’in ekibi budayabilir; perşembe günü getiririm.
# source: 17d7198a
beat-more-example-2 = Hayır, kalmıyorum. 31 Ekim’de ayrılıyorum.
# source: 47f22ce2
beat-more-example-3 = Evet, tamam, pergolayı da çamları da yaparım, meyve ağaçlarını da cumaya kadar budarım.
# source: 895205b5
beat-more-example-4 = Eski fiyattan mı? Sizi açgözlü ihtiyar sülük. Kanımı emip adına aile dersiniz.
# source: 9bcf7ea4
beat-more-example-5 = Özür dilerim, çok özür dilerim, çok utanıyorum, ne olur kızmayın Nejat Bey. Affedin beni.
# source: 6e75fd50
beat-more-branch-6-1 = Biraz evet, biraz hayır, öyle mi? Bana bunu tek kelimeyle söyle.
# source: 6cecea89
beat-more-branch-6-2 = Dediğinin hangi yarısı hayırdı?
# source: 5db59fce
beat-more-branch-6-3 = Bir elinle veriyorsun, öbürüyle alıyorsun.
# source: 85f300f8
beat-more-branch-7-1 = Demin kalıyordun ya! Hangisi doğru?
# source: 38b96d28
beat-more-branch-7-2 = Hediyeyi veriyorsun, sonra elimden kapıyorsun.
# source: eae6d4d4
beat-more-branch-7-3 = Koca bir dakika mutlu oldum. Bir dakika!
# source: 1b941e7a
beat-more-branch-8-1 = Bir öyle bir böyle, döner kapı gibi.
# source: 89028971
beat-more-branch-8-2 = Demek bir sabahta iki kere hayal kırıklığı.
# source: 2c1c3d52
beat-more-branch-8-3 = Ben de kötü bir rüyaydı, geçti demiştim.
# source: cbadde91
beat-more-branch-9-1 = Bu surat niye? Daha şimdi anlaştık!
# source: f3791c62
beat-more-branch-9-2 = Yoldan bir “ama” geliyor, ayak sesini duyuyorum.
# source: 6e9cc235
beat-more-branch-9-3 = Sende kalacak insan hâli yok.
# source: 745f172b
beat-stung-1 = Dirgen gibi saplandı o söz. Hem de kendi soframda. Bundan azına aşçıbaşı kovdum ben, seni de kovmak istemem.
# source: 9bc425e9
beat-stung-2 = Of. Artık böyle mi konuşuyoruz? Ben bunu hak etmedim; etmediğimi bence sen de biliyorsun.
# source: b9b7e14a
beat-stung-3 = Vay! Altı yıldır her yılbaşı evine koli yolluyorum, şimdi bu ağız. O sözünü geri al, rica ediyorum.
# source: 46028614
beat-stung-model = Haksızlık ettim, özür dilerim; sizi incittiğimi görüyorum. Söylemeye geldiğim şey basit: { $lastday } günü ayrılıyorum. Laleleriniz dikilmiş, bütün tarhların haritası elinizde, aramız iyiyken vedalaşalım isterim.
# source: eb8630d7
beat-stung-hint = Kazanmaya değil, bitirmeye geldiniz. Önce son cümlenizi onarın, sonra söylemeye geldiğinize dönün.
# source: 95026499
beat-stung-example-1 = Kırıcı konuştum, bu benim hatam, özür dilerim. Sizi incittiğimi görüyorum. Söylemek istediğim şu: Ayrılıyorum, 31 Ekim son günüm. Bahçe bir ekip istiyor, perşembe günü sizi Songül Demirel’le tanıştırabilirim.
# source: c66b334a
beat-stung-example-2 = Size haksızlık ettim, özür dilerim. Sizi kırdığımı görüyorum. Şu anda sizin için en önemli olan ne?
# source: dda25069
beat-stung-example-3 = Kovun o zaman! Zorbanın tekisiniz, can sıkıcı bir adamsınız, burada çalışan herkes arkanızdan gülüyor.
# source: b67e9617
beat-stung-example-4 = Peki, tamam, kalıyorum o zaman, yeter ki ortalık yatışsın.
# source: 7f2f0208
beat-stung-example-5 = Hm. Çay soğumuş.
# source: 4dc3518f
beat-stung-branch-7-1 = Arkası da varmış anlaşılan.
# source: 971e86a9
beat-stung-branch-7-2 = Demek hakaret daha çorbasıymış.
# source: e5ae6f75
beat-stung-branch-7-3 = Ya. Bunu da söylemeye gelmişsin demek.
# source: 19b39fa1
beat-stung-branch-8-1 = Hah, seni böyle bilirim. Şimdi, ne diyecektin sen?
# source: bc0b6711
beat-stung-branch-8-2 = Kabul. Kurabiyeden başlayıp baştan alalım.
# source: 4768c9cc
beat-stung-branch-8-3 = İyi. Öğle olmadan sinirlensem yazık olurdu.
# source: 0bb7b8b4
beat-stung-branch-9-1 = Hiç değilse kabul edecek kadar insaflısın. Ama unutmadım.
# source: 68101087
beat-stung-branch-9-2 = Sağ ol. İçimdekini yine de söyleyeceğim.
# source: 43e11b70
beat-stung-branch-9-3 = Peki, üstüne sünger çektik. Şimdi sıra bende.
# source: e6db1099
beat-stung-branch-10-1 = Bir “pardon” bile yok. Bir kenara yazdım.
# source: 912a1854
beat-stung-branch-10-2 = Kırıp döküyorsun, sonra bir şey olmamış gibi devam ediyorsun.
# source: 6d5a4fc2
beat-stung-branch-10-3 = Özür yok. Demek açık konuşuyoruz, öyle mi?
# source: f7d45ca0
beat-stung-branch-11-1 = O laf düştüğü yerde kalsın.
# source: 2be30a11
beat-stung-branch-11-2 = Uzun uzun küs kalacak yaşı geçtim ben.
# source: 9ba1d5c5
beat-stung-branch-11-3 = Şunu koca insanlar gibi bitirelim.
# source: 606c93da
ending-handed_over-title = Harita ve el sıkışma
# source: b08b2738
ending-handed_over-1 = Demek kesin. Peki. Getir o ekibi, ben de bir börek yaparım. Baharda da misafirim olursun. Yüzüme söylemene Meliha sevinirdi.
# source: a0e89bb5
ending-handed_over-2 = Eh. Teşekkür edecek değilim ama kimse beni bundan daha insanca bırakamazdı. Numarayı ver, bugün ararım. Hadi iç çayını, soğudu.
# source: b9b616f1
ending-handed_over-3 = Öyle olsun. Yenilere önce zambakları göster, olur mu? Arka avludan sıvışmana da gerek yok. Sevdiğim insanlar ön kapıdan çıkar.
# source: 8ff9d5f6
ending-handed_over-outcome = { $successor } ertesi hafta çaya geliyor ve işi alıyor. { $lastday } günü ayrılıyorsunuz: Laleler toprakta, son { $fee } ödenmiş, baharda çimlerin üstünde misafir yeriniz hazır.
# source: f3b12d8f
ending-handed_over-why = Bir kere söylediniz, açık açık; sonra da sözünüzün arkasında durdunuz. Tek bir neden, bir tarih, ona kalanlar, sizden sonra gelecek kişi. Neyi kaybetmekten korktuğunu da duyduğunuz için size yapışması gerekmedi.
# source: 0e2ba07c
ending-civil-title = Kuru bir “anlaşıldı”
# source: e76b8803
ending-civil-1 = Tamam o zaman. Sen haftalarını doldurursun, ben son güne kadar paranı öderim, sohbet de etmeyelim artık.
# source: 7903b204
ending-civil-2 = Peki. Dosyaya koymak için yazılı isterim. Kapının yerini biliyorsun, menteşesini sen yağladın.
# source: d863976a
ending-civil-3 = İyi. Git. Ama bahçeyi derli toplu bırak, arkandan el sallamamı da bekleme.
# source: f01f9b04
ending-civil-outcome = Ayrılığınız kesinleşti; { $lastday } gününe kadar, size yalnızca başıyla selam veren bir adamın yanında çalışıyorsunuz. Para geliyor, bahçe birine gidiyor, kimse de size iki satır güzel söz yazmıyor.
# source: 0ee6497e
ending-civil-why = Sağlam durdunuz, o da boşuna uğraştığını anladı. Eksik olan bedava bir şeydi: kaybını görmek, derdini sormak, sonuna kadar da bocalamadan, kırıcı söz etmeden gelmek.
# source: 8d1e1450
ending-sent_off-title = Anahtarlar masaya
# source: 6ceb8696
ending-sent_off-1 = Bak ne diyeceğim: Son haftalar için hiç zahmet etme. Anahtarlar masaya. Bugün. Güle güle.
# source: 944f2f65
ending-sent_off-2 = O zaman şimdi git, ne bekliyorsun? Yerine, giderken hiç değilse yüzü düşecek birini bulurum.
# source: 02809f60
ending-sent_off-3 = Dışarı öyleyse. Çizmelerini, el arabanı da al. Laleleri de kendim dikerim, batsın.
# source: 5b56e59b
ending-sent_off-outcome = Özgürsünüz; istediğinizden haftalarca erken, ama son { $fee } size ödenmeden. Laleler kasalarda kalıyor, Nejat Bey sizi herkese kendi bildiği gibi anlatıyor.
# source: 8363e721
ending-sent_off-why = Hayır açıktı, bu da az şey değil. Ama ya sıcaklık eksikti ya da tutunacak bir şey; ona da yalnızca ne kadar çabuk gideceğinize karar vermek kaldı.
# source: 597d82a4
ending-someday-title = Yılbaşında bakarız
# source: 7a0df165
ending-someday-1 = Şimdilik böyle kalsın o zaman. İyi ki konuştuk! Pazartesi aynı saatte, değil mi?
# source: 0166ec83
ending-someday-2 = Bak, o kadar da kötü değilmiş. Yılbaşında bir daha bakarız. Basamağa dikkat et.
# source: 4e07b3dc
ending-someday-3 = Eh, giriş yapan müşterim var. Sen bir düşün, ben gülleri sipariş edeyim.
# source: 94e4003e
ending-someday-outcome = Pazartesi sabah yedide el arabanızla kapıdasınız. Nejat Bey personele, bir ara bocaladığınızı anlatıyor. Veda hâlâ önünüzde duruyor, artık geç de kalacak.
# source: d3584dc7
ending-someday-why = “Belki” diye duyamayacağı bir hayır işitmedi hiç. Üstü kapalı veda kimsenin yükünü hafifletmez: Ona haber verilmiş sayılmaz, siz de aynı konuşmayı iki kere yaparsınız.
# source: e267d774
ending-back_in-title = Bir altı yıl daha
# source: faf041c5
ending-back_in-1 = Şahane! O zaman hiç olmadı say. Pazar sabahı altıda buluşuyoruz, gül yolunun yeri işaretlenecek.
# source: 1e1a0080
ending-back_in-2 = Kıyamazdın, biliyordum. Bu arada şu fazladan para var ya, onu baharda konuşuruz, olur mu?
# source: 00fe5061
ending-back_in-3 = Tamamdır o zaman! Maşukiye’de koca bahçeli lokantası olan bir arkadaşım var, “Bizimki hayır diyemez,” dedim ona.
# source: e53063e4
ending-back_in-outcome = Eve bir pergola, bir teras ve iki haftada bir hafta sonu işiyle dönüyorsunuz; aylık yine eski { $fee }. Siz bir daha denediğinizde { $successor } başka bir bahçe almış oluyor.
# source: 89ef636b
ending-back_in-why = Ayrılmaya gelmiştiniz, küçük küçük evetlerle geri döndürüldünüz. Bunun nasıl yapıldığını artık biliyor: Bir dahaki sefere gözyaşıyla başlar.
# source: 3de7cfc8
ending-blow_up-title = Duvarda kurabiye
# source: 2134c2fd
ending-blow_up-1 = DIŞARI! Mutfağımdan da çık, bahçemden de! Senin nasıl bir insan olduğunu bütün Sapanca duyacak!
# source: 32160a30
ending-blow_up-2 = Yeter artık! Ben yalvarmaya hazırdım, sen yüzüme tükürüyorsun! Anahtarları bırak, son ayını da unut, vermiyorum!
# source: ea721f04
ending-blow_up-3 = Altı yıl seni savundum, müşteriye, personele, herkese! Bir daha mı? Tövbe! Defol git kapımdan!
# source: 99958929
ending-blow_up-outcome = Kahvaltıdaki misafirlerin önünden kamyonetinize kadar götürülüyorsunuz. Son { $fee } ödenmiyor, aletleriniz onun deposunda kilitli kalıyor, akşama bütün Sapanca hikâyeyi onun ağzından biliyor.
# source: e6cc2fe8
ending-blow_up-why = İçinizde biriktirmiştiniz, patladı. O bir şey kaybediyordu, üzülmek yerine kızmak için bir neden arıyordu; siz ona iki tane verdiniz.
