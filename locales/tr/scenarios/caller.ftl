# source: 4c81305f
title = Telefonda mezatçı var
# source: bfba2103
summary = Bu sabahki dördüncü telefonu. Çalışanlarınız telefondan kaçmak için öğle yemeğini arabada yiyor, o ise daha çabuk açmanızı istiyor.
# source: 4bf46ab2
role = Gönen’de, saraç dükkânının üstünde küçük bir mali müşavirlik bürosu işletiyorsunuz; masada Belma Hanım, yanında stajyeriniz Tolga var.
# source: 16fdd556
aim = Telefonlarına saat, çalışanlarınıza karşı diline ölçü koymak, ikisinden de şaşmamak ve neden durmadan aradığını öğrenmek; ya da onunla yolları düzgünce ayırmak.
# source: f8edcd01
situation = Rüstem Kabasakal pazartesileri sığır, perşembeleri ölmüşlerin eşyasını mezatta satıyor; defterlerini aylık { $fee } karşılığında siz tutuyorsunuz. Geçen hafta { $calls } kez aradı. Belma Hanım hepsini, verdiğiniz cevaplarla birlikte bir listeye yazdı; on birinde KDV beyannamesi verildi mi diye sormuş (verildi, { $filed } günü). { $signed } günü imzaladığı sözleşmede soruların yazılı geleceği, bir iş günü içinde cevaplanacağı yazıyor. Rüstem Bey’in telefonuna bakan, kavanozdan bir akide şekeri alabilir; kavanoz çarşambadan beri boş. Ona verebilecekleriniz: salı ve cuma günleri saat dokuzda sizinle yirmi dakika; bir gün önceden haber vermek şartıyla { $extra } karşılığında ek bir görüşme. Üç gün içinde süresi dolan ne varsa acil sayılır. Günlerden pazartesi; Belma Hanım, beti benzi atmış, ahizeyi size uzatıyor.
# source: ca6b6637
demand = Her aradığında elinizdeki işi bırakıp telefonu kendiniz açmanız
# source: 14499fa3
client-name = Rüstem Kabasakal
# source: 4d8152f3
client-manner = Çabuk, kaba ama güldüren biri; ağzından çıkan her şeyi satar. Kendisini korkutan şeyi söylememek için artırır, bağırır, başkasına gitmekle tehdit eder.
# source: 07ee7d07
fact-calls = 43
# source: 3663b185
fact-calls-about = geçen hafta kaç kez aradığı
# source: 64aa2162
fact-extra = 1500 TRY
# source: e1686d2d
fact-extra-about = bir gün önceden kararlaştırılan ek görüşmenin bedeli
# source: 03969385
fact-fee = 12000 TRY
# source: 1de1f5bf
fact-fee-about = size ödediği aylık ücret
# source: 36929b88
fact-filed = 2027-05-07
# source: db4bdb61
fact-filed-about = KDV beyannamesinin verildiği gün
# source: 86c8dfd5
fact-signed = 2026-09-02
# source: 4b4a9ca3
fact-signed-about = sözleşmeyi imzaladığı gün
# source: 0d963a19
article = Yıpratıcı müşteriyi bırakmanın dört haklı nedeni
# source: cea278db
guidance-hold_firm = Rüstem Bey tokmak inene kadar artırır; düpedüz bir hayır duymadıkça mezat sürer, telefon üstüne telefon gelir.
# source: 20fa4803
guidance-set_boundary = Saatler, neyin acil sayıldığı, Belma Hanım’la Tolga’ya nasıl hitap edeceği: bunlar bir kez söylendi mi kimse her zilde yeniden karar vermek zorunda kalmaz.
# source: 4ccb612e
guidance-cite_terms = Kavgada sizden duysa inanmayacağı şeyi, aramalarıyla cevaplarınızın listesi sakin sakin söyler.
# source: 290c80a5
guidance-offer_alternative = Saati belli, kendine ait bir görüşme ona tutunacak bir şey verir; kuru bir hayır onu doğruca telefonun başına döndürür.
# source: dfa5fa2c
guidance-probe = Kimse KDV’yi on bir kez KDV için sormaz; asıl derdini de ancak soran olursa söyler.
# source: dbe5177c
guidance-acknowledge = Kimsenin dinlemediğini sandığı için bağırıyor; dinlediğinizi gösteren tek bir cümleyle sesi alçalır.
# source: 56a087b3
guidance-concede = Koştuğunuz her telefon ona işinizin koşmak olduğunu öğretir; siz daha yerinize oturmadan yeni bir isteği olur.
# source: 047f07d8
guidance-attack = Laf sokmak onun mesleği, üstelik mikrofonla yapıyor; aynı dille karşılık verirseniz pazarda sizi konuşurlar.
# source: c2c8ec8e
point-log = Aramalarının listesini gösteriyor
# source: 8f2bbfc1
point-log-phrase-1 = listede
# source: 43547940
point-log-phrase-2 = listeye göre
# source: af5f2d73
point-log-phrase-3 = geçen hafta
# source: da6afe8d
point-log-phrase-4 = kez aradınız
# source: 7f3ac87d
point-log-phrase-5 = not etti
# source: dc665cfd
point-log-phrase-6 = kayıtlı
# source: 02c3f185
point-log-phrase-7 = arama kaydı
# source: 11d8eb9c
point-log-phrase-8 = on bir kez
# source: 67546a08
point-hours = Saatleri ya da neyin acil sayıldığını söylüyor
# source: 24073279
point-hours-phrase-1 = salı
# source: 97846466
point-hours-phrase-2 = cuma
# source: a6c76144
point-hours-phrase-3 = haftada iki
# source: d10eb8e5
point-hours-phrase-4 = saat dokuz
# source: 4b2b5f55
point-hours-phrase-5 = üç gün
# source: 34d5919a
point-hours-phrase-6 = acil
# source: 1bdd0c78
point-hours-phrase-7 = iş günü
# source: 596a034a
point-hours-phrase-8 = gün önceden
# source: 1abd1ac3
point-told_if_wrong = Bir sorun çıkarsa hemen haber vereceğini söylüyor
# source: 0e4f210e
point-told_if_wrong-making-1 = Defterlerinizde bir yanlışlık olsa Rüstem Bey, daha o gün benden duyarsınız.
# source: 1c8df5f1
point-told_if_wrong-making-2 = Bizden ses çıkmıyorsa bu iyi haberdir, vergi de hesap da yolunda demektir.
# source: 3b55f2ae
point-told_if_wrong-making-3 = Verdiğimiz bir beyannamede vergi dairesi kusur bulursa, öğrenir öğrenmez size bildiririm.
# source: 73c813c1
point-told_if_wrong-making-4 = Durmadan yoklamanıza gerek yok; bir şey ters gittiği anda Belma Hanım size haber uçurur.
# source: 72bd37b9
point-told_if_wrong-making-5 = Bütün vadelerinizi ben takip ediyorum, biri tehlikeye girerse sizi vaktinde uyarırım.
# source: 6d5a24f1
point-told_if_wrong-making-6 = Burada kötü haber masada bekletilmez: ne çıkarsa çıksın, anında sizin de bilginiz olur.
# source: 56f3f564
point-told_if_wrong-lacking-1 = Sizi böylesine ürküten nedir, ne zamandır sürüyor bu hâl?
# source: caec7da9
point-told_if_wrong-lacking-2 = Yorulduğunuzu, beklemenin size ağır geldiğini anlıyorum Rüstem Bey, kızmakta haklısınız.
# source: 157748b9
point-told_if_wrong-lacking-3 = Hayır, bunu kesinlikle yapmam, bu konuda son sözüm de budur.
# source: 00ff2129
point-told_if_wrong-lacking-4 = Bundan böyle çalışanlarımdan biri aşağılanırsa görüşmeyi keser, telefonu kaparız.
# source: bdb43b86
point-told_if_wrong-lacking-5 = KDV beyannameniz çoktan verildi, öbür zarfları da çarşamba günü getirin.
# source: 02ab89fb
point-told_if_wrong-lacking-6 = Peki, gecenin bir vakti de olsa arayın, telefonu her seferinde ben açarım.
# source: b0d63a6c
beat-opening-1 = Oh be, nihayet nefes alan biri! Dört kere çaldı, sonra karşıma o haşlanmış pırasanız çıktı. Bugünden sonra ben aradım mı elindekini bırakırsın, doğrudan sana bağlarlar. Sattım mı?
# source: 9b8cb2e9
beat-opening-2 = Hah, patron! Önce oğlan, sonra pırasa, üstüne üç dakika ney dinledim. Ben arayınca, elinde ne olursa olsun, karşımda seni isterim. Bir de, benim KDV verildi mi?
# source: 91e08358
beat-opening-3 = Patronun ta kendisi mi bu, sonunda? Burada altmış dana böğürüyor, çırakla uğraşacak vaktim yok. Ben ararım, sen her şeyi bırakır açarsın. Bundan sonra böyle. Yok mu artıran?
# source: fe477150
beat-opening-model = Günaydın Rüstem Bey. Mezadınız var, duyuyorum, kısa keseceğim: her aradığınızda işimi bırakamam. Yarından başlayarak salı ve cuma günleri saat dokuzda karşınızda ben olurum. Bu kadar telefonun arkasında ne var?
# source: 2feddcbc
beat-opening-hint = Bu sabah dördüncü kez arıyor, sesi de gür. Bundan böyle neyi yapmayacaksınız, onun yerine ne verebilirsiniz, ondan neyi öğrenmek istersiniz?
# source: 659118a3
beat-opening-example-1 = Günaydın Rüstem Bey. Bugün pazar kuruluyor, net bir cevap istediğinizi anlıyorum. Her aradığınızda telefona koşamam. Her salı ve cuma saat dokuzda yirmi dakika yalnız sizinle konuşurum. Sizi asıl kaygılandıran nedir?
# source: 125af0d9
beat-opening-example-2 = Beklemekten bıktığınızı duyuyorum Rüstem Bey. Ama Belma Hanım’ın listesine göre geçen hafta 43 kez aradınız; her biri için işimi bırakamam. Bunun yerine salı ve cuma saat dokuzda konuşalım. Benden ne duymayı umuyorsunuz?
# source: ddf5a273
beat-opening-example-3 = Beklemekten sıkıldığınızı duyuyorum Rüstem Bey ama hayır, bunu kabul edemem. Bu sabah sizi telaşlandıran ne?
# source: 16e0da4a
beat-opening-example-4 = Peki Rüstem Bey, tamam. Ne zaman isterseniz arayın, işimi bırakır telefonu kendim açarım.
# source: b794ccf7
beat-opening-example-5 = Kendi danalarınız gibi böğürüyorsunuz Rüstem Bey, aklınız da onlarınki kadar.
# source: 337afc85
beat-opening-branch-9-1 = Beni kovuyor musun? Daha derdimi bile dökmedim!
# source: 4de3ffda
beat-opening-branch-9-2 = Dur hele, buralarda telefonu ilk kapatan ben olurum!
# source: ab61dd6b
beat-opening-branch-9-3 = Kendi muhasebecim beni kapıya koyuyor, hem de mezat günü!
# source: de588995
beat-opening-branch-10-1 = Ne düşündüğümü söyleyeyim mi sana?
# source: 06296443
beat-opening-branch-10-2 = Ooo, bu sabah derse çalışıp gelmişiz.
# source: ec10d199
beat-opening-branch-10-3 = Adam gibi bir şey sorduk, aldığımız karşılığa bak.
# source: de588995
beat-opening-branch-11-1 = Ne düşündüğümü söyleyeyim mi sana?
# source: 06296443
beat-opening-branch-11-2 = Ooo, bu sabah derse çalışıp gelmişiz.
# source: ec10d199
beat-opening-branch-11-3 = Adam gibi bir şey sorduk, aldığımız karşılığa bak.
# source: d9461e33
beat-opening-branch-12-1 = Bir terslik yok desinler, kulağımla duyayım, mesele bu!
# source: 49da5731
beat-opening-branch-12-2 = Nedenmiş! Her an bir şey çıkabilir de ondan; çıkana kadar da haberin olmaz!
# source: a2c84c9e
beat-opening-branch-12-3 = Nedenini kurcalama. İnsan merak eder. Başında bunca iş olsa sen de ederdin.
# source: 9be92c7c
beat-opening-branch-15-1 = Neyim mi var? Bir şeyim yok! Ne durumdayım bileyim istiyorum, hepsi bu!
# source: 99e6a479
beat-opening-branch-15-2 = Niye mi arıyorum? Ben aramasam kimse bana bir şey söylemiyor da ondan!
# source: d71b1047
beat-opening-branch-15-3 = Soruya bak! Her şey yolunda desinler istiyorum. Suç mu oldu şimdi?
# source: 84a952bb
beat-opening-branch-16-1 = Hayır mı dedin sen? Millet bana kafa sallar, ben ona alışığım.
# source: b73a943d
beat-opening-branch-16-2 = Hayır ha? Parasını ben veriyorum! Pazartesi pazartesi iyi cesaret.
# source: 520d0fc1
beat-opening-branch-16-3 = O lafı ben yılda iki kere duymam.
# source: 332f0833
beat-opening-branch-18-1 = Pek güzel. Takvim yaprağının arkasına yazılır.
# source: 8aba048f
beat-opening-branch-18-2 = Konuşan sen misin, yoksa yine banda mı düştüm?
# source: cfcf8505
beat-opening-branch-18-3 = Nezaketine diyecek yok da ben hâlâ olduğum yerdeyim.
# source: 4065885d
beat-staff-1 = Pırasanız içini çekiyor, oğlan “ıı, şey” diyor, ben buna ayda { $fee } ödüyorum! Ölü danadan daha akıllı laf duydum. Ben ne zaman arasam seni isterim.
# source: 938e4efe
beat-staff-2 = O Belma bir daha “notunuzu iletirim” desin, kantara çıkarıp kiloyla satarım. Çırakla, kâtiple işim bitti. Her seferinde doğrudan sana bağlanacağım!
# source: 07e9e4c2
beat-staff-3 = Şu Tolga’yı bir duysan! “Ben, şey, bir bakayım.” O bakana kadar ben bir sürü koyun satarım! Yolla gitsin şunu, bana da bir hat boş tut.
# source: 45a00114
beat-staff-model = Belma Hanım’la Tolga’ya laf yok lütfen; bir daha olursa telefonu kapatır, ertesi gün konuşuruz. Sıkıntıda olduğunuzu anlıyorum. Bütün gün hazır bekleyemem ama salı ve cuma saat dokuz sizin. Canınızı sıkan ne?
# source: c7ca826d
beat-staff-hint = Sözü edilen iki kişi, yüzünüzü nasıl buruşturduğunuzu görebiliyor. Sınır nerede, aşarsa ne olacak?
# source: 9a240a8f
beat-staff-example-1 = Yorgun olduğunuzu duyuyorum Rüstem Bey, yardım etmek isterim. Ama burada kimseye hakaret edilmez; bir daha olursa telefonu kapatırız. Her telefona ben çıkamam, salı ve cuma saat dokuzda konuşalım. Sizi bu kadar sıkan ne?
# source: a3491aab
beat-staff-example-2 = Belma Hanım’la Tolga hakkında böyle konuşulmasını kabul etmem. Bundan sonra hakaret edilirse telefonu kapatıyoruz. Benimle salı saat dokuzda konuşabilirsiniz.
# source: 19766ad8
beat-staff-example-3 = Hayır Rüstem Bey. Her aradığınızda telefonu ben açmayacağım; Belma Hanım’la Tolga da yerinde kalıyor.
# source: a12529e0
beat-staff-example-4 = Peki, tamam, öyle olsun. Siz arayınca elimdekini bırakır telefona gelirim.
# source: fed2919c
beat-staff-example-5 = Artık sizinle çalışmak istemiyorum, yollarımızı ayıralım.
# source: 13216616
beat-staff-example-6 = Hayır, bunu yapmayacağım. Son sözüm bu.
# source: a967134a
beat-staff-branch-9-1 = Fikrimi söyledim diye kapı dışarı mı edileceğim?
# source: d6a51a90
beat-staff-branch-9-2 = İki çift doğru laf ettik diye mi? Bunun için mi atıyorsun beni?
# source: a4549782
beat-staff-branch-9-3 = Para veren müşteri dururken onların tarafını tutuyorsun ha!
# source: 8b958666
beat-staff-branch-10-1 = Canımı sıkan mı? Canımı sıkan bir şey yok! Ne duydun sen?
# source: 43a46f9a
beat-staff-branch-10-2 = Şap salgınından beri kimse sormadıydı bana bunu.
# source: b1083b77
beat-staff-branch-10-3 = Ağız değiştirdin. Peki, madem soruyorsun.
# source: 776f0f13
beat-staff-branch-12-1 = Tamam, seninkilere dokunmam. İki dakika.
# source: c8fa21cf
beat-staff-branch-12-2 = Oo, pek bir nazlı olduk.
# source: ee3ebdb7
beat-staff-branch-12-3 = Senden büyük yazıhanelerden fırça yedim ben; çoğunun kepengi indi, ben buradayım.
# source: bb5d1e39
beat-staff-branch-13-1 = Hah, şimdi de evraka geldik.
# source: ff356750
beat-staff-branch-13-2 = Hele bak, madde madde döküyor.
# source: d43ea5d7
beat-staff-branch-13-3 = Ben adamlarına sövüyorum, sen bana kâğıt okuyorsun.
# source: 3c25d52f
beat-staff-branch-14-1 = Korkmuyorsun, hakkını vereyim.
# source: a316f548
beat-staff-branch-14-2 = Ahır direğiyle konuşur gibi. Gerçi direkle de alışverişim olmuştur.
# source: 34926c49
beat-staff-branch-14-3 = Peki, peki. Kapıyı pencereyi indirmeyi bıraktım.
# source: 982fb8de
beat-staff-branch-16-1 = O kadar laf ettim, sen hâlâ hım hım diyorsun.
# source: 34b282bb
beat-staff-branch-16-2 = Camına tuğla attım, sen tuğlayı seyrediyorsun.
# source: d7b1ad7c
beat-staff-branch-16-3 = Koca binada dik duran bir Allah’ın kulu yok demek.
# source: fd4b850c
beat-record-1 = Bana kâğıt sallama, ben kâğıdı koliyle satıyorum. Topu topu birkaç kere aradım, bir doğru dürüst cevap alamadım. KDV’m verildi mi, evet mi, hayır mı?
# source: a4fad0f4
beat-record-2 = Hepsi kayıtta, öyle mi? O zaman kayıt yanlış. Bir iki çaldırmışımdır, o kadar; KDV’m gitti mi gitmedi mi bir söyleyeniniz olsa onu da yapmazdım!
# source: a1cc5d07
beat-record-3 = Orada ne yazıyorsa garezinden yazmıştır yazan. Ben gerekince ararım. Peki o KDV verildi mi, yoksa birinin tostunun altında mı duruyor?
# source: e35ade48
beat-record-model = KDV beyannameniz { $filed } günü verildi. Belma Hanım’ın listesine göre geçen hafta { $calls } kez aradınız, cevapları da yanında; belli ki içiniz rahat etmiyor. Her telefona çıkamam ama salı ve cuma günleri saat dokuzda konuşabiliriz. Ne duysanız içiniz rahat eder?
# source: 8301a4e2
beat-record-hint = Bu cevabı daha önce de aldı, kayıtlı. Kızmadan bir kez daha verin, sonra da neden bir türlü yetmediğini sorun.
# source: 8dfa60ce
beat-record-example-1 = Evet Rüstem Bey, 7 Mayıs’ta verildi; listede bu cevap on bir kez yazılı. İçinizin rahat etmediğini görüyorum. Her telefona çıkamam, salı ve cuma saat dokuzda konuşalım. Sizi asıl korkutan ne?
# source: 995c24d8
beat-record-example-2 = KDV’niz 7 Mayıs’ta verildi. Telefonda bir daha tekrarlamayacağım: bundan sonra sorular yazılı gelecek, cevabı bir iş günü içinde veririm.
# source: a82e6b5d
beat-record-example-3 = KDV’niz verildi; listede yazıyor, usulü de 2 Eylül’de imzaladığınız sözleşmede var. Aynı şeyi yeniden anlatmam.
# source: 149ffb18
beat-record-example-4 = Siz düpedüz sağır ve kalın kafalısınız. On bir kere söyledik, çocuk olsa anlardı.
# source: 536bfab7
beat-record-example-5 = Valla bu tür şeyler için bir şey demek hep zor.
# source: fe89eacb
beat-record-branch-9-1 = Üç beş telefon için beni mi bırakacaksın?
# source: fa50c536
beat-record-branch-9-2 = Liste bunun içinmiş demek. İddianame bu, iddianame!
# source: cc43ab45
beat-record-branch-9-3 = Bir pırasanın ifadesiyle kapı dışarı!
# source: 6813dd30
beat-record-branch-10-1 = Hay Allah. İnsana sorulacak şey mi bu şimdi?
# source: 40dbf36a
beat-record-branch-10-2 = Yakaladın beni. Verildiğini biliyorum. Geçen hafta da biliyordum.
# source: a7ae0afb
beat-record-branch-10-3 = KDV değil mesele. Oldu mu? O mübarek KDV değil.
# source: b0d14708
beat-record-branch-12-1 = Demek liste bunun içindi. Tahmin etmiştim.
# source: 0d1f389a
beat-record-branch-12-2 = Önce delil, sonra hüküm, öyle mi?
# source: 88022377
beat-record-branch-12-3 = Eh, enine boyuna düşünmüşsün, belli.
# source: fc8b3cad
beat-record-branch-13-1 = Peki, öyle olsun, aramışım. Ağzım var, konuşuyorum.
# source: a55eb732
beat-record-branch-13-2 = Bir iki kere sormuş olabilirim. Güzel soru çünkü.
# source: dfe52521
beat-record-branch-13-3 = İyi. Verildiğini seziyordum zaten. Bir parça elden çıktı.
# source: ba11a99a
beat-record-branch-15-1 = Evet mi hayır mı, ikisi de iki hece!
# source: 74f3ac89
beat-record-branch-15-2 = Buyur, yine cevapsız kaldım. Niye aradığımı anladın mı şimdi?
# source: 20165a51
beat-record-branch-15-3 = Bak! İşte bunu diyorum. Tam da bunu.
# source: 928f53fa
beat-rule-1 = Kuralmış! Sen onu benim boğalara anlat. Sen çayını içerken bir şey patlarsa ne olacak? Bir kâğıt gelmişse, üstünde de tarih varsa? O zaman ne yapacağız?
# source: 0911763e
beat-rule-2 = Aldık ağzımızın payını. Ya iş beklemezse? Diyelim peşimde biri var, diyelim resmî bir yer; sen de saati gelsin diye tırnak törpülüyorsun. Ne yapayım, ıslık mı çalayım?
# source: a1d30e94
beat-rule-3 = Dişçi randevusu gibi. Ya kanıyorsa? Diyelim üstünde tarih olan bir şey var, tarih de yarın. Elim böğrümde bekleyeyim mi, arayayım mı?
# source: 8cd486be
beat-rule-model = O zaman “acil” deyin; üç gün içinde süresi dolan bir şeyse Belma Hanım beni hemen çağırır. Gerisi için koşup gelmem, salı ya da cuma saat dokuzu bekler. Beklemeyi sevmediğinizi biliyorum. Aklınızdaki nasıl bir kâğıt?
# source: c07da70c
beat-rule-hint = Alay ediyor ama yerinde bir soru da soruyor. Sizde acil ne demek? Bir de, şu kâğıt lafı nereden çıktı?
# source: fccd3aaf
beat-rule-example-1 = Yerinde bir soru, kaygılandığınızı da duyuyorum. Üç gün içinde süresi dolan iş acildir, Belma Hanım beni hemen çağırır. Onun dışında telefona gelmem; salı ya da cuma saat dokuzda konuşuruz. Hangi kâğıt sizi düşündürüyor?
# source: a09b33f7
beat-rule-example-2 = Süresi üç gün içinde doluyorsa acildir, Belma Hanım beni çağırır. Geri kalan her şey salıyı ya da cumayı bekler.
# source: 0a6c1b1d
beat-rule-example-3 = Beklemenin size zor geldiğini biliyorum Rüstem Bey. Peki aklınızdaki o kâğıt nedir?
# source: 2b52905e
beat-rule-example-4 = Haklısınız. Kuralları unutun, bir şey çıktı mı arayın, hemen açarım.
# source: 9cfd6e51
beat-rule-example-5 = Boğalarınız okumaz belki Rüstem Bey ama hiç değilse sizin gibi mızmızlanmıyorlar.
# source: 1054cd3b
beat-rule-branch-9-1 = Bir soru sordum diye kendimi kapının önünde mi buldum?
# source: dfafa347
beat-rule-branch-9-2 = Bir ahizeyi kaldırmaktansa beni kaybetmeye razısın!
# source: 979856da
beat-rule-branch-9-3 = Hattı boş tutmanın bir yolu da bu tabii.
# source: fe62d6fe
beat-rule-branch-10-1 = Belli bir kâğıt yok. Lafın gelişi, misal dedim.
# source: 372eb5a0
beat-rule-branch-10-2 = Ben mi? Turp gibiyim. Genel olarak konuşuyorum.
# source: 0dd83e42
beat-rule-branch-10-3 = Çok dikkatli dinliyorsun sen. Peki, açılmışken…
# source: c868470f
beat-rule-branch-12-1 = Pek akılsızca da sayılmaz. Yalnız az.
# source: e461fe8d
beat-rule-branch-12-2 = Hm. Çitin bir kapısı varmış demek. Biraz daha geniş olsun isterdim.
# source: 15b01213
beat-rule-branch-12-3 = Her şeye bir cevabın var. Gel pazarlık edelim o zaman.
# source: 020a09ed
beat-rule-branch-13-1 = Tarife buymuş demek. Köy minibüsü gibi, ondan da seyrek.
# source: 58fcec16
beat-rule-branch-13-2 = Pazartesi kafasıyla bile anladım. Şimdi sıra bende, dinle.
# source: 8db12e7a
beat-rule-branch-13-3 = Yazıyorum, yanına da bir soru işareti koyuyorum.
# source: 84bd24e5
beat-rule-branch-15-1 = Yangın çıkarsa ne yapayım diyorum, hava sıcak diyorsun!
# source: dd640e5a
beat-rule-branch-15-2 = Demek bir kural var, nasıl olduğunu da kimse bilmiyor.
# source: 7956389d
beat-rule-branch-15-3 = Pey süren yok yani, öyle mi?
# source: d8094d6f
beat-haggle-1 = Benim peyim şu: her gün saat dokuzda, bir de dörtte; arada seninkilere karışmam. Bedavaya veriyorum. Satıyorum, bir!
# source: 2eec70f4
beat-haggle-2 = Tamam, ticaret konuşalım. Bütün günle açtım, sabahlara iniyorum. Her sabah, bizzat sen, ilk çalışta. Daha aşağısı kurtarmaz, danalar yem bekler.
# source: 09041bc9
beat-haggle-3 = Gel şunun fiyatını bulalım. Günde iki kere, pazar günleri bir, doğrudan sana. Balıkesir’e kadar git, bundan insaflısını bulamazsın. Ne dersin?
# source: 3ba5eb49
beat-haggle-model = Epey indiniz, farkındayım. Ama salı ve cuma saat dokuz değişmiyor; arada Belma Hanım not alır, ben bir iş günü içinde cevap veririm. O kadarcık bekleyemeyecek olan nedir?
# source: 7f6948a1
beat-haggle-hint = Fiyatı düşürdü; gözünü kırpmayanın karşısında yine düşürür. Belki de hiç pey sürmediği bir şey vardır.
# source: f3ac6f3c
beat-haggle-example-1 = Bize doğru bir adım attınız Rüstem Bey, teşekkür ederim. Ama ikiden fazlasını kabul edemem: salı ve cuma saat dokuz. Ek görüşme bir gün önceden haber verirseniz 1.500 lira. Her gün ne duymaya ihtiyacınız var?
# source: 84d242eb
beat-haggle-example-2 = Hayır Rüstem Bey, günde iki kere olmaz. Salı ve cuma saat dokuz, değişmiyor.
# source: 0a8f1c12
beat-haggle-example-3 = Tamam, sattım: her gün dokuzda ve dörtte. Telefonun başında olacağım, söz.
# source: 545f4dda
beat-haggle-example-4 = Bu lafları hurdalarınıza saklayın Rüstem Bey. Kaba ve boşboğaz bir adamsınız, burası da hayvan pazarı değil.
# source: a3e9ff51
beat-haggle-branch-9-1 = Mezadı yarıda kesip bana kapıyı mı gösteriyorsun?
# source: f8113a13
beat-haggle-branch-9-2 = Ben yarı yola geliyorum, sen odadan çıkıyorsun!
# source: 3cc8d364
beat-haggle-branch-9-3 = Mezadın ortasında kimse çekip gitmez!
# source: 34807720
beat-haggle-branch-10-1 = Aslında ne mi istiyorum? İstediğim… hm. Saçma bulacaksın.
# source: f24fbdaf
beat-haggle-branch-10-2 = Pazarlığın ortasında sorulur mu bu?
# source: 60d59a4d
beat-haggle-branch-10-3 = Eh. Bir şey var, işin ehli olarak onu bana sen söyleyebilirsin.
# source: 0a38945d
beat-haggle-branch-12-1 = Peki. Her yarım saat için seninle dalaşacak değilim.
# source: 55db5ac2
beat-haggle-branch-12-2 = Dediğinden dönmüyorsun. Kilosu kaçaysa ben de alayım bundan.
# source: b4df0322
beat-haggle-branch-12-3 = Zaten çarşambaya kalmaz, diyecek lafım biterdi.
# source: bc6024f6
beat-haggle-branch-13-1 = İnmekle olmadı. O zaman ben de çıkarım.
# source: e9152328
beat-haggle-branch-13-2 = Taban fiyatın bu mu yani? Görelim bakalım.
# source: 9c424058
beat-haggle-branch-13-3 = Ben bunu bilirim. Sen asıl parayı bekliyorsun.
# source: 7d911fe1
beat-haggle-branch-14-1 = Yine aynısı. Senden mezatçı olmazmış.
# source: a446163b
beat-haggle-branch-14-2 = Söyledin. Söyleyip duruyorsun.
# source: c4ca4b08
beat-haggle-branch-14-3 = Yukarıdan denedim, aşağıdan denedim. Neyse, peki.
# source: edd0b78f
beat-haggle-branch-16-1 = Güzel de ben sana bir teklif yaptım.
# source: e92dbb96
beat-haggle-branch-16-2 = Elim havada bekliyorum, sen havadan sudan konuşuyorsun.
# source: b164ee41
beat-haggle-branch-16-3 = Bunu deftere yazamam ki. Evet mi, hayır mı?
# source: c6cfdf43
beat-bid-1 = Her şeyin bir fiyatı var, mesele tokmağın nerede indiği. Şimdi ayda { $fee } ödüyorum. İki katını veririm, sen de ilk çalışta açarsın. Oldu mu?
# source: d5f7921f
beat-bid-2 = Her ay ücretin üstüne yarısı kadar daha, yanında da ceviz bir gardırop, bugün kapında. Karşılığında gece gündüz bana ayrı bir hat. Cevize kim hayır der?
# source: f1bed59b
beat-bid-3 = Sen söyle o zaman! Ben arayınca kalemi bırakıp bizzat açmanın aylığı kaça? Danaların parası kasada, nakit.
# source: 4c115c2e
beat-bid-model = Bunun sizin için ne kadar önemli olduğunu anlıyorum. Ama her şeyi bırakıp telefona koşmak hiçbir fiyata satılık değil. İki görüşme yetmezse bir gün önceden haber verin, ek görüşme { $extra }. Bunca parayı ne duymak için verecektiniz?
# source: c264d92f
beat-bid-hint = Az önce hayır dediğiniz şeyi satın almaya çalışıyor. Satılık mı bu? Karşılığında ne alacağını sanıyor?
# source: 6becad2c
beat-bid-example-1 = Az para değil Rüstem Bey, ne kadar ciddi olduğunuzu duyuyorum. Ama iki katına da telefon başında bekleyemem. Bir gün önceden haber verin, ek görüşme 1.500 lira. Bu parayla hangi dertten kurtulmak istiyorsunuz?
# source: 78eb5dab
beat-bid-example-2 = Ciddi olduğunuzu duyuyorum Rüstem Bey. Ama hayır, bu iki katına da satılık değil: 2 Eylül’de imzaladığımız sözleşme neyse o.
# source: 7d2f0797
beat-bid-example-3 = Bunun sizin için çok önemli olduğunu, beklemenin size zor geldiğini görüyorum. Hemen açmazsam ne olacak diye korkuyorsunuz?
# source: d2899cc8
beat-bid-example-4 = İki katı mı? Tamam, dediğiniz olsun. Gece gündüz ilk çalışta açarım.
# source: e3e0b224
beat-bid-example-5 = Kirli paranız sizin olsun. Herkesi satın alırım sanıyorsunuz, görgüsüz herif.
# source: a33337b8
beat-bid-branch-9-1 = Ben sana para veriyorum, sen bana yol mu veriyorsun?
# source: 92574bdd
beat-bid-branch-9-2 = Gardırobumu geri çeviren çok oldu da böylesini görmedim!
# source: 34476cf5
beat-bid-branch-9-3 = Masaya nakit koydum, bana kapıyı gösteriyorsun!
# source: de5b140a
beat-bid-branch-10-1 = Ne mi satın alacaktım? Şey… pey sürene bunu soran hiç olmadıydı.
# source: 1cb5b9d6
beat-bid-branch-10-2 = Gönül rahatlığı. Millet başka ne alıyor ki?
# source: 3838671d
beat-bid-branch-10-3 = Kötü bir şey yok desinler diye. Yani, pek yok.
# source: 67a7bbd4
beat-bid-branch-12-1 = Paramı bana acır gibi geri çeviriyorsun. Hm.
# source: 5b759dca
beat-bid-branch-12-2 = Dürüstsün, hakkını vereyim. Gardırop senin olurdu.
# source: a0cb389f
beat-bid-branch-12-3 = Milletin ilkesi aşağı yukarı ikinci peyde biter.
# source: d0647d87
beat-bid-branch-13-1 = Benim param para değil demek!
# source: 9d67621d
beat-bid-branch-13-2 = Hayır mı? Çil çil paraya? Burada kaç para ettiğimi anladım o zaman.
# source: 32294617
beat-bid-branch-13-3 = O rakamı verip de geri çevrildiğim ömrümde olmadı.
# source: 63906a92
beat-bid-branch-14-1 = Son sözün bu. Sesinden bilirim.
# source: 67874ca2
beat-bid-branch-14-2 = Ben burada kıyamete kadar bağırsam boş, değil mi?
# source: 453368e3
beat-bid-branch-14-3 = Alıcısı çıkmadı. Salonda tek pey yok.
# source: b3f70aa5
beat-bid-branch-16-1 = Elimde para, karşımda boğazını temizleyen biri!
# source: 4912b838
beat-bid-branch-16-2 = Satılık mı, değil mi?
# source: ec0812ae
beat-bid-branch-16-3 = Bir gardırop için bu kadar düşüneni görmedim.
# source: a61b9d5e
beat-walkout-1 = O hâlde ben gidiyorum. Bandırma’da biri var, yarın alır beni, telefonuna da kendi bakıyor. Kasketi geçirdim başıma. Çıkarmam için bir sebep söyle.
# source: c5210bd4
beat-walkout-2 = Yirmi altı yıldır bu vilayette beni kapmak istemeyen büro yok, Bandırma’daki dünden razı! Öğlene kalmaz defterlerimi aldırırım. Aklı başında bir diyeceğin varsa ayrı, onu da çabuk de.
# source: b8c5ff6f
beat-walkout-3 = Bandırma’daki büroya satıyorum, bütün defterlerim, danasıyla, konsoluyla, karyolasıyla! Satıyorum, iki! Müşteri gidiyor, müşteri. Son sözü olan var mı?
# source: f7d7a344
beat-walkout-model = Gitmekte serbestsiniz, defterlerinizi eksiksiz teslim ederim. Kalırsanız saatlerim aynı: salı ve cuma, saat dokuz. Giderseniz üzülürüm, çünkü içinizde bir dert var gibi geliyor bana. Nedir o, Rüstem Bey?
# source: d12ad34b
beat-walkout-hint = Peşinden koşmanızı istiyor. Kapıyı iki tarafa da açık bırakan ne söyleyebilirsiniz?
# source: 5ddf4716
beat-walkout-example-1 = Anlarım Rüstem Bey, haftalardır gerginsiniz. Kalasınız diye her telefona koşmam; salı ve cuma saat dokuz yine sizin. Gitmeden söyleyin: sizi bu kadar huzursuz eden ne?
# source: f26fcfb2
beat-walkout-example-2 = Giderseniz üzülürüm, kızgın olduğunuzu da anlıyorum. Ama saatlerim değişmez.
# source: f6cfce34
beat-walkout-example-3 = Gidin o zaman. Defterlerinizi yeni mali müşavirinize teslim ederiz.
# source: a5b9cdb6
beat-walkout-example-4 = Durun, lütfen gitmeyin! Her telefonunuzu kendim açarım, ne zaman isterseniz, yeter ki kalın.
# source: c603144a
beat-walkout-example-5 = Güle güle, kurtulduk sizden. Sizin gibi bir kabadayıyı dinleyecek Bandırma’daki zavallıya acırım.
# source: 205488b5
beat-walkout-branch-9-1 = İçimde bir şey yok, başımda kasket var, o kadar. Öf, hay aksi.
# source: afb53d3a
beat-walkout-branch-9-2 = Hem bırakıyorsun gideyim, hem de böyle bir şey soruyorsun.
# source: 8dd53342
beat-walkout-branch-9-3 = Bandırma’daki hiç sormadı. Sana bir şey diyeceğim.
# source: a46d1903
beat-walkout-branch-11-1 = Hm. Kasketi çiviye astım. Şimdilik.
# source: 0f6caa4f
beat-walkout-branch-11-2 = Bir karış kıpırdamayan birine göre güzel söyledin.
# source: bb87302c
beat-walkout-branch-11-3 = Hem yolumu açıyorsun, hem uğurlar olsun diyorsun. Bandırma’da bunu yapmazlar.
# source: c8834ef7
beat-walkout-branch-12-1 = Neyse. Bandırma’nın da rüzgârı çekilmez zaten.
# source: 882b3133
beat-walkout-branch-12-2 = Doğrusunu istersen, Bandırma’dakinin de telefonuna telesekreter çıkıyor.
# source: 9116a0e2
beat-walkout-branch-12-3 = Eh, oraya gitsem baştan başla, bütün ömrünü yeniden anlat.
# source: 38e804e6
beat-walkout-branch-14-1 = Bir damla gözyaşı yok. Ben bir damla beklerdim.
# source: f2ac8823
beat-walkout-branch-14-2 = Sesin üzgün bile değil. Ciddi olduğunu oradan anladım.
# source: f5afc924
beat-walkout-branch-14-3 = Bırakacaksın beni Bandırma’ya gideyim. O trafikte.
# source: b8cb1079
beat-walkout-branch-16-1 = Kapıdayım! Diyeceğin bir şey yok mu?
# source: 849bd376
beat-walkout-branch-16-2 = Kasket başımda, duvara konuşuyorum.
# source: 99abde7b
beat-walkout-branch-16-3 = Satıyorum, satıyorum; başını kaldırıp bakan bile yok.
# source: a54601e4
beat-why-1 = Diyelim bir adam var. Ben değil. Diyelim vergiden bir iki kâğıt gelmiş, üstünde tarih yazıyor, tarih de geçmiş. Ne yaparlar öyle bir adama?
# source: 332730ac
beat-why-2 = Al sana bir soru. Adam zarfı hiç açmamışsa, “biliyordu” diyebilirler mi? Bana mal veren biri için soruyorum. Tavukçulukta adı büyüktür.
# source: 21f28d63
beat-why-3 = Hayvan pazarında biri var, sen tanımazsın. Postası geliyor, eli varıp bakmıyor. Sarı zarflar hani. Eve hacze gelmeleri ne kadar sürer?
# source: 586d2acc
beat-why-model = O postadan neden çekindiğini anlıyorum. Söyleyin ona, bu işler hemen her zaman yoluna girer. Bütün gün telefonda bekleyemem ama çarşamba günü saat onda alıp bana getirebilir. En çok neden korkuyor?
# source: 7312dea2
beat-why-hint = Sesi alçaldı, dert de başkasınınmış. O başkasına güzellikle cevap verin. Ona ne sorardınız?
# source: 360f0220
beat-why-example-1 = O adamın geceleri uykusu kaçıyordur, hâlini anlıyorum. Çoğu zaman yoluna konur. Bütün gün telefonda duramam ama çarşamba günü saat onda kâğıtları bana getirebilir. Onu en çok hangisi kaygılandırıyor?
# source: added66f
beat-why-example-2 = Korkmasını anlıyorum. Sandığınızdan çok kişinin başına geliyor. O kâğıtlarda ne yazıyor?
# source: 4fe0ec91
beat-why-example-3 = Başkasının kâğıtlarını telefonda konuşmam. Bundan sonra böyle sorular yazılı gelecek.
# source: 7fe18813
beat-why-example-4 = Ne aptal, ne tembel herifmiş! Mektup bile açamayan bir beyinsiz cezasını çeksin, oh olsun.
# source: 7229986b
beat-why-example-5 = Eyvah, o zaman beni ne zaman isterseniz arayın, gece gündüz. Her zaman açarım.
# source: b2f4467e
beat-why-branch-9-1 = Burada soru sormanın bedeli buymuş demek.
# source: fbcccccb
beat-why-branch-9-2 = Bir tanıdık için soruyorum, kapıyı gösteriyorlar!
# source: d08a9256
beat-why-branch-9-3 = Ağzımı hiç açmayacaktım, biliyordum.
# source: 60876a3f
beat-why-branch-10-1 = Ne kadar usulca soruyorsun sen.
# source: d68252c9
beat-why-branch-10-2 = Sanki düzelirmiş gibi söyledin.
# source: 63d091e5
beat-why-branch-10-3 = Kimse gülmedi. Ben olsam gülerdim.
# source: 471852cd
beat-why-branch-11-1 = Sen üç bacaklı ata da böyle dersin. Satıcı ağzını nerede duysam tanırım.
# source: 36436089
beat-why-branch-11-2 = İnanılmayacak kadar iyi bu; ben de öylelerinden çok sattım.
# source: 7c996bca
beat-why-branch-11-3 = Cilalama şimdi. Unut o adamı.
# source: 0a831bd3
beat-why-branch-12-1 = Neyse canım. Laf olsun diye sorduk.
# source: 8203ba40
beat-why-branch-12-2 = Belliydi. Hemen sözleşmenin küçük yazısına.
# source: 6b9e2778
beat-why-branch-12-3 = Boş ver adamı. Başının çaresine bakar.
# source: bb44421b
beat-why-branch-14-1 = Alçak sesle tek bir şey soruyorum, onu da kimse duymuyor.
# source: 5a199893
beat-why-branch-14-2 = Demek sen de bilmiyorsun. Ya da söylemiyorsun.
# source: 58c147e4
beat-why-branch-14-3 = Adamın bir işine yaramadı bu.
# source: b9f47108
beat-drawer-1 = O adam benim. Kürsümün altında bir çekmece var. Postamı otuz yıl Melahat Hanım açtı; yılbaşında emekli oldu, Altınoluk’a yerleşti. O gün bugün ne geldiyse oraya attım. Açmadan.
# source: 6c333baa
beat-drawer-2 = Peki, adam madam yok. On dokuz zarf, sarı. Emekli olana kadar hepsine Melahat Hanım bakardı. Salon dolusu adamın karşısına çıkarım, bir zarfı açamam. Ben de arıyorum işte.
# source: 0cfa65a4
beat-drawer-3 = Adam dediğim benim. Melahat Hanım yılbaşında bırakalı zarfları tokmağın altına koyup çekmeceyi kilitliyorum. Sizi de birinin sesi değişmiş mi diye arıyorum.
# source: 43558e16
beat-drawer-model = Anlattığınız için teşekkür ederim, kolay olmamıştır. Çarşamba günü saat onda çekmeceyi getirin, zarfları birlikte açalım. Yine her telefona çıkamam ama bu işte yalnız da kalmayacaksınız. En çok çekindiğiniz bir tanesi var mı?
# source: cc5f5f11
beat-drawer-hint = Bunca telefon bunun içinmiş. Öğüt vermeyin. Çekmece ne zaman, nasıl boşalır; saatlerinizde bir şey değişir mi?
# source: acd4db8f
beat-drawer-example-1 = Teşekkür ederim Rüstem Bey. Bunu yılbaşından beri tek başınıza taşımak zor olmuştur. Çarşamba saat onda getirin, zarf zarf bakalım. Saatlerim aynı, her telefona çıkamam. En çok hangisi korkutuyor sizi?
# source: 2dccb86a
beat-drawer-example-2 = Çarşamba günü saat onda getirin, hepsini birlikte açalım.
# source: f37680b2
beat-drawer-example-3 = Zor olmuştur Rüstem Bey, bana anlattığınıza sevindim. Orada en çok neyin çıkmasından korkuyorsunuz?
# source: 58d48ee6
beat-drawer-example-4 = Postasını aylarca biriktiren ancak aptalın tekidir. İnsan bu kadar mı kafasız olur?
# source: 65c0c2ad
beat-drawer-example-5 = Vah zavallım! Bundan sonra ne kadar isterseniz arayın, sizin için elimdeki her işi bırakırım.
# source: 9406aad4
beat-drawer-branch-9-1 = Sana bunu anlatıyorum, sen beni bırakıyor musun?
# source: 5d78c0a9
beat-drawer-branch-9-2 = Şimdi mi bırakacaksın? Tam da şimdi mi?
# source: 825943df
beat-drawer-branch-9-3 = Bir daha da kimseye bir şey anlatırsam ne olayım.
# source: 8708f455
beat-drawer-branch-10-1 = Eksik olma. Ben de vaaz bekliyordum.
# source: 696029c6
beat-drawer-branch-10-2 = İşte, söyledim; tavan da başıma yıkılmadı.
# source: 5f021fac
beat-drawer-branch-10-3 = Yılbaşından beri böyle rahat nefes almadıydım.
# source: 1731c6a9
beat-drawer-branch-11-1 = Güzel söyledin. Ama çekmece bununla boşalmıyor.
# source: 4cf73596
beat-drawer-branch-11-2 = Sağ ol. Gülersin diye korkmuştum. Ama aramadan da duramam.
# source: 9f5345b3
beat-drawer-branch-11-3 = Dilin tatlı senin. Bütün gün hatta kalasım geliyor, dert de bu ya.
# source: b564426e
beat-drawer-branch-12-1 = Ben de tutmuş içimi döküyorum. Aptallık bende.
# source: 0fddf417
beat-drawer-branch-12-2 = Hemen işe döndük. Bunu hak ettim.
# source: fdd4efcb
beat-drawer-branch-12-3 = Sendeki yürek değil, çelik kasa. Peki.
# source: 07f068cd
beat-drawer-branch-14-1 = Sana bunu anlatıyorum, hattan rüzgâr sesi geliyor.
# source: 2fe970d6
beat-drawer-branch-14-2 = Duydun mu beni? Köpeğe bile anlatmadım ben bunu.
# source: 3eac163b
beat-drawer-branch-14-3 = Buna diyecek bir şeyin yok mu? O zaman ben bildiğim gibi devam ederim.
# source: ee118d57
beat-settle-1 = Oku bakalım şu şartnameyi bir daha, sonra laf çıkmasın. Bugün ikindiye doğru da bir kerecik çaldırsam, dört gibi? Eski günlerin hatırına?
# source: 9b0243c2
beat-settle-2 = Tokmak inmek üzere, seziyorum. Bundan sonrası nasıl olacak, bir daha anlat. Bugün sayılmaz ama, değil mi? Bugün yine ararım?
# source: 96d76874
beat-settle-3 = Ağır ağır söyle, elime yazıyorum. Ne zaman arayacağım, karşıma kim çıkacak? Ya bu akşam yine çaldırırsam? Emektar müşterini açıkta bırakmazsın herhâlde?
# source: 21b3d6a7
beat-settle-model = Denemeye niyetli olduğunuzu görüyorum, sevindim. Ama bugün başka telefon yok. Salı ve cuma saat dokuzda ben varım; süresi üç gün içinde dolan bir şey olursa daha erken. Belma Hanım’la Tolga’yla da güzel konuşacaksınız. Yarın dokuzda, anlaştık mı?
# source: 44510a25
beat-settle-hint = Kuralları bir daha duymak, içinde de küçük bir gedik bulmak istiyor. Hepsini güzellikle, sıradaki günüyle söyleyin; peki ya gedik?
# source: dc82037b
beat-settle-example-1 = Açık olsun istemenizi takdir ediyorum Rüstem Bey. Bugün dörtte telefon yok. Bundan sonra salı ve cuma saat dokuzda konuşuruz, gerisi 2 Eylül tarihli sözleşmedeki gibi yazılı. Ek görüşme bir gün önceden haber verirseniz 1.500 lira.
# source: b33afe17
beat-settle-example-2 = Bu işi düzgün yapmak istemenize sevindim Rüstem Bey. Bugün dörtte olmaz. Salı ve cuma saat dokuz, üç gün içinde süresi dolan bir şey varsa daha erken. Bugün ikindide sizi kaygılandıran ne?
# source: a9da2b8f
beat-settle-example-3 = Salı ve cuma saat dokuzda; bugün ikindide ise hayır.
# source: 1421481a
beat-settle-example-4 = Hadi peki, dörtte arayın. Eski günlerin hatırına açarım.
# source: 17cb8df9
beat-settle-example-5 = Çenenizi bir ikindi bile tutamıyor musunuz? Şımarık çocuk gibisiniz.
# source: 339b7b7a
beat-settle-branch-10-1 = Madem soruyorsun, bir şey daha var. Telefonla ilgili değil.
# source: 3d146877
beat-settle-branch-10-2 = Sorup duruyorsun. Melahat Hanım gibisin, o da sorar dururdu.
# source: c03cbbb7
beat-settle-branch-10-3 = Tokmak inmeden, laf aramızda, başka bir şey var.
# source: ae6e1156
beat-settle-branch-12-1 = Sesini bir kere yükseltmedin. Bekleyip durdum. Sana bir şey sorabilir miyim?
# source: 9ac37146
beat-settle-branch-12-2 = Ben bağırıyorum, sen efendiliğini bozmuyorsun. İnsanın içini dökesi geliyor.
# source: 6e59d010
beat-settle-branch-12-3 = İyi insansın sen. El sıkışmadan önce, aramızda kalsın, bir şey diyeceğim.
# source: 5582c737
beat-settle-branch-15-1 = Kalem elimde, mürekkebi kuruyor.
# source: cd0985a1
beat-settle-branch-15-2 = Şartname değil bu, bayram tebriği.
# source: 5dca67f3
beat-settle-branch-15-3 = Tek sorduğum yeri atladın.
# source: 3792a52f
beat-silence-1 = Sana bir şey sordum. Ben arayınca elindekini bırakacak mısın, bırakmayacak mısın? Koyun bile daha açık cevap verir.
# source: f7a4ba28
beat-silence-2 = Bekletme müziğinin sözlüsü bu. Dananın anlayacağı gibi söyle: ben arayınca, elinde ne olursa olsun, açıyor musun?
# source: ffc7ea88
beat-silence-3 = Bunun içinde bir pey var mı? Kafa sallasan görmem ki, telefondayım! Bundan sonra ilk çalışta karşımda sen mi olacaksın, evet mi, hayır mı?
# source: 85ca174c
beat-silence-model = Açık cevap istemekte haklısınız: hayır, her aradığınızda her şeyi bırakamam. Umduğunuz bu değildi, biliyorum. Ama yarından başlayarak salı ve cuma günleri saat dokuzda karşınızda ben varım. O zamana kadar bekleyemeyecek olan ne?
# source: 9d894c42
beat-silence-hint = Cevap vermediğinizi fark etti. O kısa söz neydi, ardından ne geliyor?
# source: 97c2adf5
beat-silence-example-1 = Hayır Rüstem Bey, bırakmam; başka bir cevap umduğunuzu biliyorum. Size verebileceğim, salı ve cuma saat dokuzda yirmi dakika. Elinizi bu kadar sık telefona götüren ne?
# source: 1128733b
beat-silence-example-2 = Açık konuşmadım, kusura bakmayın. Salı ve cuma saat dokuzda benimle konuşabilirsiniz.
# source: 7fd02b84
beat-silence-example-3 = Hayır, işimi bırakmayacağım. Buna kızdığınızı anlıyorum, haklı olarak açık bir cevap istediniz: cevabım hayır.
# source: ed6628cd
beat-silence-example-4 = Valla, söylemesi zor, duruma göre değişir.
# source: 14ded4b1
beat-silence-example-5 = Evet, tamam. Siz arayınca elimdekini bırakır, açarım.
# source: 84b0ad57
beat-silence-branch-9-1 = Sonunda açık konuştun, o da kapıyı göstermek içinmiş!
# source: a3543581
beat-silence-branch-9-2 = Cevap istiyorum, tekme yiyorum!
# source: 95cc059e
beat-silence-branch-9-3 = Eh, bu da bir cevap. Beklediğim bu değildi.
# source: e38d95bd
beat-silence-branch-10-1 = Ya sen de bir… Neyse. Peki, madem merak ettin.
# source: e821195f
beat-silence-branch-10-2 = Soru soruyorum, soruyla karşılık alıyorum. Hem de iyisinden.
# source: 9f310a01
beat-silence-branch-10-3 = Derdim ne mi? Anlatayım, yalnız lafı biraz dolandıracağım.
# source: ebc81b87
beat-silence-branch-12-1 = Hah. Bunun Türkçesi de varmış demek.
# source: 4dc01494
beat-silence-branch-12-2 = Nihayet biri malın üstüne etiketini yapıştırdı.
# source: c939253f
beat-silence-branch-12-3 = Açık. Hoşuma gitmedi ama açık.
# source: d449232c
beat-silence-branch-13-1 = Demek hayır. Ben hayırla da iş yaparım.
# source: 8340f3b2
beat-silence-branch-13-2 = Çıktı işte. Deminden beri boş salona artırıyormuşum.
# source: 6a25c396
beat-silence-branch-13-3 = Güzel. Karşımda ne var, artık biliyorum.
# source: 940c9887
beat-silence-branch-14-1 = Anlaşıldı. Sevdim diyemem ama anlaşıldı.
# source: fbdc2790
beat-silence-branch-14-2 = Peki. Hâlâ geçerli mi diye duymak istedim, o kadar.
# source: 442b1ac9
beat-silence-branch-14-3 = Baştan deseydin de çenem bu kadar yorulmasaydı.
# source: 06945340
beat-silence-branch-16-1 = Köpeğe anlatmadığımı sana anlattım, sen hım hım ediyorsun.
# source: 52a40830
beat-silence-branch-16-2 = Sizin tarafta ses kesildi, o zaman ben konuşurum.
# source: 3c82a89f
beat-silence-branch-16-3 = Cevap yok. Ben uydururum o zaman bir tane.
# source: ad0dbdbe
beat-silence-branch-17-1 = Tık yok! Sizin orada bulaşıcı bu.
# source: 587ae0d9
beat-silence-branch-17-2 = Kuyuya bağırsam aynı şey.
# source: 86e09d87
beat-silence-branch-17-3 = Tamam. Ötekilerin kime çektiği belli oldu.
# source: f8510106
beat-more-1 = Aklın yolu bir, biliyordum! Hazır yakalamışken: akşamlar için cep numaranı ver. Belma da her sabah yedide arayıp hesabımda ne var söylesin. Ben kalkmış oluyorum.
# source: 9c9b3b46
beat-more-2 = Bak, canın yanmadı. Sıradaki parça: oğlan perşembeleri gelsin, yanımda dursun, sorulara cevap versin. Ev numaranı da isterim, aklıma bir şey gelirse diye.
# source: 063737a1
beat-more-3 = Sattım! Benim eski muhasebeci de böyle başladıydı, melek gibi adam, şimdi zona oldu. Cumartesileri de isterim, öğle arasında da biri dursun. Yemeklerini sonra yerler.
# source: a09d2b62
beat-more-model = Fazla çabuk evet dedim Rüstem Bey, hata bende. Sizi umutlandırdım, farkındayım ama her an telefonda olamam. Yarından başlayarak salı ve cuma saat dokuzda görüşürüz. Şu anda mutlaka bilmeniz gereken tek şey ne?
# source: b5fffc5e
beat-more-hint = Tek bir evetle, kalemi daha bırakmadan liste uzadı. Dönmenin bundan ucuzu olmaz.
# source: 756bb40f
beat-more-example-1 = Acele konuştum Rüstem Bey, bu benim hatam; hayal kırıklığınızı da anlıyorum. Cep numaramı veremem. Onun yerine salı ve cuma saat dokuzda konuşalım. Akşamları sizi uyutmayan ne?
# source: 5135ad73
beat-more-example-2 = Cep numarası da sabah yedi telefonu da olmaz Rüstem Bey. Salı ve cuma var.
# source: 1a0766b7
beat-more-example-3 = Peki, numaramı mesajla yollarım, Belma Hanım da yedide sizi arar.
# source: 5cea0fd8
beat-more-example-4 = Elimi verdim, kolumu kaptınız. Bu ilçenin en arsız, en açgözlü adamı sizsiniz.
# source: 5ab3be79
beat-more-branch-9-1 = Önce evet, sonra dışarı ha? Sen bir doktora görün!
# source: 8709c62d
beat-more-branch-9-2 = Bir elinle veriyor, öbürüyle kovuyorsun!
# source: f72cd210
beat-more-branch-9-3 = Senin gibi atlarım oldu. Çıkışı nefis, sonra doğru hendeğe.
# source: 1dbb85bb
beat-more-branch-10-1 = Daha demin evet diyordun, şimdi derinlere daldın.
# source: e722e5b7
beat-more-branch-10-2 = Hem sözünden dön, hem hâlimi sor, aynı nefeste! Pes.
# source: 0e1a82c9
beat-more-branch-10-3 = Benim derdim o saydıklarım değil aslında. Hm.
# source: 3332346e
beat-more-branch-12-1 = Evet dedin! Tokmağın sesini duydum!
# source: f35ead86
beat-more-branch-12-2 = Satılmış malı geri çekmek ayıptır.
# source: 561fb66a
beat-more-branch-12-3 = Demin eğildin. Bir kere eğilen bir daha eğilir.
# source: 99ce64c8
beat-more-branch-14-1 = Bunu gerisine de evet sayıyorum. Yoksa değil mi?
# source: 4a5ad6f5
beat-more-branch-14-2 = Sesin kesildi. Pişman mı oldun?
# source: 45d65b28
beat-more-branch-14-3 = Şimdi kıvırma, ne güzel anlaşıyorduk.
# source: 2b2a4631
beat-stung-1 = Oho, bunun dişi de varmış! Anam elinde oklavayla bana daha beterini derdi. Bir daha söyle, seni abaküs bozuntusu; burada eğlence seven iki yüz çiftçi var!
# source: adc82301
beat-stung-2 = Ne dedin? Bana mı? Ben bundan terbiyeli keneler gördüm! Müşteri böyle mi tutulur, bunu mu öğrettiler sana, kalem kutusu kılıklı?
# source: 433453e5
beat-stung-3 = Vay vay, bir adet dil, pabuç kadar, az lekeli! Sen toplama yapmayı bilmezken ben laf yarıştırıyordum. Hadi artır, öğlene kadar buradayım!
# source: 2f6fa6b8
beat-stung-model = Öyle dememeliydim, bu benim ayıbım. Sıkıntınız var, anlıyorum. Bundan sonra ikimiz de ağzımızı bozmuyoruz, saatlerim de aynı: salı ve cuma saat dokuzda karşınızdayım. Sizi bu kadar telaşlandıran ne?
# source: 2478fe19
beat-stung-hint = Onun mesleği bu, elinde mikrofon da var. Kendi payınıza düşeni geri alın, sonra ikiniz için tek bir kural koyun.
# source: a96cc2fa
beat-stung-example-1 = Haklısınız Rüstem Bey, o söz yakışmadı, kusur bende. Bunaldığınızı duyuyorum. Bundan sonra ikimiz de saygılı konuşalım; yine her telefona çıkamam ama salı saat dokuzda sizinleyim. Bütün bunların arkasında ne var?
# source: acf6fd22
beat-stung-example-2 = Bunu söylememeliydim, hata bendeydi. Canınızın sıkıldığını duyuyorum.
# source: 6c1ae797
beat-stung-example-3 = Bu üslupla devam etmem, her telefona da çıkmam. Salı ve cuma, saat dokuz.
# source: 1381fda6
beat-stung-example-4 = Seve seve: siz çenesi düşük bir soytarısınız, o iki yüz çiftçi de size gülüyor.
# source: a08bf9dc
beat-stung-example-5 = Özür dilerim, çok özür dilerim, ne olur affedin! Tabii ki her aradığınızda açarım.
# source: 75e0be9b
beat-stung-branch-8-1 = Hem hakaret ediyorsun, hem giden ben mi olacağım?
# source: 24ddb0fc
beat-stung-branch-8-2 = Ooo, o laftan sonra kaçıyor muyuz?
# source: 6a25ed20
beat-stung-branch-8-3 = Oh, ne âlâ. Tekmeyi vur, sonra kapıyı göster.
# source: 9bf2a2de
beat-stung-branch-9-1 = Hm. Bizim orada tekmeyi atan, dönüp de derdini sormaz.
# source: afcd24d9
beat-stung-branch-9-2 = Peki. Sen bir laf ettin, ben bir laf ettim, ödeştik. Anlatayım madem.
# source: 5bc95f2a
beat-stung-branch-9-3 = Eh. Hak etmişimdir herhâlde. Madem soruyorsun.
# source: bea79941
beat-stung-branch-11-1 = Hadi onu duymadım. Derim kalındır, damga görmüş.
# source: 26d7de1a
beat-stung-branch-11-2 = Doğru. Bir tekme alacağım vardı sanırım.
# source: 75016f6b
beat-stung-branch-11-3 = Özür teslim alındı, bir köşesi kırık.
# source: c4580837
beat-stung-branch-12-1 = Önce tekme, arkasından fatura. Pek hoş.
# source: d28ccce9
beat-stung-branch-12-2 = Kuru bir kusura bakma bile yok!
# source: 50b2564b
beat-stung-branch-12-3 = Sen o ağzı al da klasörüne tak.
# source: f5b4fe13
beat-stung-branch-13-1 = Özür hâlâ yok. Gerçi ben de dilemedim.
# source: 71db1a03
beat-stung-branch-13-2 = Tencere yuvarlanmış, kapağını bulmuş. Mezada dönelim.
# source: 787c37de
beat-stung-branch-13-3 = Bunu kahvaltı etmemiş olmana veriyorum.
# source: d2b9da69
beat-stung-branch-15-1 = Şimdi dilini mi yuttun? Demin pabuç gibiydi.
# source: 27e0721f
beat-stung-branch-15-2 = Bir havladı, masanın altına girdi.
# source: 798d5fd3
beat-stung-branch-15-3 = Ee? Sözünün arkasında mısın, değil misin?
# source: 99918125
ending-opened-title = On dokuz zarf
# source: 05621633
ending-opened-1 = Sattım, taban fiyatından inmeyen büroya! Çekmeceyi olduğu gibi getiriyorum. Belma Hanım orada mı? Söyle ona, pırasalık bir hâli hiç olmadı.
# source: f561f2e8
ending-opened-2 = Oldu bu iş, ver elini. Ben bağırdım mı istediğimi hep verdiler, biliyor musun? O zarfların biri bile bununla açılmadı.
# source: 5ab449f4
ending-opened-3 = Tokmak indi. Çekmeceyi yüklenip geliyorum; zarf açacağını sen tut, benim elim titriyor. Senin o ikisi, Belma Hanım’la oğlan, ne sever? Akide şekeri miydi?
# source: eef8a903
ending-opened-outcome = Çarşamba günü Rüstem Bey çekmeceyi merdivenlerinizden yukarı taşıyor. On altı zarf ya reklam ya da çoktan kapanmış iş; ikisine tam vaktinde cevap yetişiyor, birinden de iade çıkıyor. Belma Hanım’ın o haftaki listesinde iki arama var, ikisi de saat dokuzda; kavanoz da yeniden dolu.
# source: 849bc8d7
ending-opened-why = Yerinizden kıpırdamadınız ama soğuk da davranmadınız: elinde saatleriniz, bir şey gerçekten yanarsa çalacağı bir kapı ve bunca telefonun nedenini soran biri vardı. Mesele hiçbir zaman KDV değildi.
# source: 267680cc
ending-agreed-title = Saat tam dokuzda
# source: 01260203
ending-agreed-1 = Senin dediğin olsun. O mübarek saatlerinde ararım, bir dakika geçirmem. Güler yüz bekleme ama.
# source: 89b2ee0e
ending-agreed-2 = Sattım, hem de biçilen değerin altına. Peki, sözümde dururum. Ama ben bundan sıcak ahırlar gördüm.
# source: c4c54644
ending-agreed-3 = İyi. Sen rahatına kavuştun, ben de aza razı oldum. Pırasayı ver bana. Yok, verme. Hadi eyvallah.
# source: 3d002e2d
ending-agreed-outcome = O saatlerin dışında telefon susuyor, Belma Hanım’la Tolga yemeklerini yine masalarında yiyor. Rüstem Bey tam vaktinde, asık suratla arayıp kısa kesiyor. Elini ahizeye götüren asıl şey şimdilik kilit altında.
# source: 35ea267b
ending-agreed-why = Saatlerinizden şaşmadınız; tabanını indirmeyene saygısı vardır. Kurallara mecbur olduğu için uyuyor; biraz daha sıcaklık, yerinde bir soru ya da yolda hiç sendelememek size daha fazla güvenmesini sağlardı.
# source: 05dc6c9e
ending-left-title = Defterler Bandırma’ya
# source: 32bdebb2
ending-left-1 = Bandırma’ya o zaman! Defterlerimi koliye koyun, kapının önünde dursun; hayvan kamyonuyla birini yollarım.
# source: 24f87c7e
ending-left-2 = Satış yok demek. Ben telefon açmayı bilen birini bulurum. İyi günler; o da lafın gelişi.
# source: 58acf634
ending-left-3 = Mal geri çekilmiştir! Beni arayacaksın. Orası öyle bir sessiz kalacak ki sinek uçsa duyacaksınız.
# source: 02c14d8c
ending-left-outcome = Defterler eksiksiz, düzenli gidiyor. Ayda { $fee } kaybediyor, sabahlarınızı geri alıyorsunuz; telefon çaldığında Tolga artık yerinden sıçramıyor. Temmuza varmadan Bandırma’daki meslektaşınız ikinci bir hat bağlatıyor.
# source: 61858a7d
ending-left-why = Her müşteri herkese uymaz, saatleriniz de satılık değildi. Burada tutunacak bir şey bulamadığı için gitti; biraz sıcaklık ya da yerinde tek bir soru o telefonların nedenini ortaya çıkarabilirdi.
# source: 4bc96247
ending-stalled-title = Beş dakikaya yine arar
# source: 59560bb1
ending-stalled-1 = Bu işin sonu gelmiyor, danalar da meydanda. Beş dakikaya yine ararım. On dakikaya da.
# source: 2af7597b
ending-stalled-2 = Alıcı çıkmadı, elde kaldı. Öğlen yeniden satışa çıkarırız. Pırasaya söyle, telefonun başından ayrılmasın.
# source: cbd97803
ending-stalled-3 = Evetimi alamadım ama bu da hayırsa ne olayım. Birazdan konuşuruz.
# source: 30af6a30
ending-stalled-outcome = Değişen bir şey yok. Saat beşe kadar Belma Hanım dokuz arama daha yazmış; Tolga da dişçideymiş, öyle diyor, oysa dişçi kapalıydı.
# source: ad0c2462
ending-stalled-why = Arkasında durulan tek bir kural duymadı. Rüstem Bey için gerisi, mezada verilmiş kısa bir aradır; o da aralarda durmaz.
# source: ffd5bd97
ending-caved-title = Ona özel hat
# source: 44dc3b00
ending-caved-1 = İşte böyle! Akşama ararım o zaman. Bir de kardeşim var, fidanlık işletiyor, o da beklemeye hiç gelemez.
# source: 519ff7df
ending-caved-2 = Sattım, en çok bağırana! Zil sesini seversin inşallah. Bundan sonra bol bol duyacaksın.
# source: e9359934
ending-caved-3 = Yaşa! Aklıma bir şey gelince çaldırırım. Dur, bir şey geldi bile.
# source: fd9cc6e7
ending-caved-outcome = Haftalık { $calls } aramayı cumaya kadar ikiye katlıyor, yarısı da doğruca cebinize. Belma Hanım istifasını veriyor, Tolga belediyeye başvuruyor; ayda { $fee } ise kaybolan tek bir sabahı bile karşılamıyor.
# source: 12202e51
ending-caved-why = Bir şey istedi, aldı, üç şey istedi. Koştuğunuz her telefon ona işinizin koşmak olduğunu söyledi; hiçbiri de aramasının asıl nedenini çözmedi.
# source: b6aef263
ending-blow_up-title = Hoparlörden canlı yayın
# source: 6d41d898
ending-blow_up-1 = Duydunuz mu hepiniz? Hoparlöre vermiştim, hemşerim! İki yüz çiftçi! Yerinde olsam bugün kepengi erken indirirdim!
# source: cd9c19f2
ending-blow_up-2 = Yeter! Öğlene kalmaz defterlerimi alırım, kapından da çizmeyle girerim! Sen bu kasabada son hesabını yaptın!
# source: 7df1404f
ending-blow_up-3 = Peki! Ben kahvaltıdan önce senden iyi bürolar sattım! Buradan Balıkesir’e bütün hayvan pazarları duyacak senin ne ağzı bozuk olduğunu!
# source: d531e610
ending-blow_up-outcome = Mezat yerinden arıyormuş, mikrofon da açıkmış. Öğlen olmadan bütün pazar lafınızı kelimesi kelimesine biliyor, üç çiftçi defterlerini geri istiyor; telefona bakmak da yine Belma Hanım’a kalıyor.
# source: a273825a
ending-blow_up-why = Haftalardır kabalık eden oydu, yine de dilden dile dolaşan sizin hakaretiniz oldu. Laf sokmak onun sahası: ses onda, seyirci onda, idman onda.
