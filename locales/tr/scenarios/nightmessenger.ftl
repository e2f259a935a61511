# source: 24905156
title = Gecenin üçünde bir zil
# source: ae15e396
summary = Otuz bir yıl gece hemşireliği yapmış. Saati sizin tezgâhınızda parça parça duruyor; o da size başucunuza koyasınız diye bir telefon almış.
# source: d03d8242
role = Mudanya’da, iskelenin yanındaki atölyenizde tek başınıza antika saat onarıyorsunuz; elinizin titrememesi için uykunuzu almanız şart.
# source: 4cb4afc2
aim = Gecelerinizi de işi de elden kaçırmamak, neyin acil sayıldığını söylemek ve neden tam o saatlerde yazdığını öğrenmek.
# source: 886893ff
situation = Emekli gece hemşiresi Fahriye Tezcan, sarkaçlı ayaklı saatini size { $signed } günü getirdi: onarım { $fee }, eve dönüş { $ready }. İmzaladığı pembe fişte salıdan cumartesiye, dokuzdan beşe açık olduğunuz ve mesajlara bir iş günü içinde cevap verdiğiniz yazıyor. Daha ilk pazar, gecenin birinde “Üşümüyordur, değil mi?” diye yazdı; siz de yataktan cevap verdiniz. O günden beri { $messages } mesaj geldi; çoğu geceleyin, hepsi tam saat başında. Ona verebilecekleriniz: her iş günü saat beşte fotoğraflı bir not; kendi saati eve dönene kadar { $loan } karşılığında, saat başı çalan bir konsol saati. Atölyede yangın çıkar, su basar ya da hırsız girerse alarm sizi uyandırır, siz de onu saat kaç olursa olsun ararsınız. Günlerden salı, saat tam dokuz; bir termos çorba ve bir hediyeyle kapınızda.
# source: 8ff9f7c9
demand = Gecenin hangi saati olursa olsun on dakika içinde cevap; hem de başucunuza koymanız için aldığı telefondan
# source: 5a4107bb
client-name = Fahriye Tezcan
# source: 8896547b
client-manner = Tez canlı, nüktedan, karanlıkta sözünü dinletmeye alışık; kendinden söz etmemek için bir saatin üstüne saatlerce titrer.
# source: 07b0af66
fact-fee = 60000 TRY
# source: f6d6a3b9
fact-fee-about = onarımın bedeli
# source: f8c5db34
fact-loan = 1500 TRY
# source: 371bcf48
fact-loan-about = kendi saati dönene kadar, çalan konsol saatinin kirası
# source: 07ee7f07
fact-messages = 41
# source: e1ba30b7
fact-messages-about = o pazardan beri gönderdiği mesajların sayısı
# source: 78790985
fact-ready = 2027-11-19
# source: 93bc7cc8
fact-ready-about = saatin eve döneceği gün
# source: 03de7c7c
fact-signed = 2027-10-14
# source: 0ffa8bcb
fact-signed-about = saati getirip fişi imzaladığı gün
# source: cf8aba87
article = Müşteriyle yolları ayırma vakti
# source: df2ab92c
guidance-hold_firm = Koca başhekimleri yatağından kaldırmış bir kadın; düz bir hayırdan yumuşak ne derseniz telefon başucunuzda demektir.
# source: aea532e4
guidance-set_boundary = Fahriye Hanım ömrünü nöbet çizelgesiyle, zille geçirmiş: saatlerinizi ve neyin acil olduğunu söyleyin, saygı duyacağı bir kuralı olsun.
# source: f30729e8
guidance-offer_alternative = Kuru bir hayır onu gecenin üçünde yalnız bırakır; haber için belli bir saat ya da evinde çalacak bir şey verin, eve eli boş dönmesin.
# source: 30d13259
guidance-probe = Fareydi, çatıydı, bütün gün anlatır; neden her saat başı uyanık olduğuna onu ancak bir soru getirir.
# source: c38a306b
guidance-acknowledge = Ömrü boyunca başkalarının başucuna o gitmiş; gecelerin uzun olduğunu gören birinin sözünü dinler.
# source: 8bb8539f
guidance-concede = Her şey gecenin birinde verilen tek bir cevapla başladı; her “bir defalık”tan sonra yatağında bir sonrakini bekler.
# source: 95d0384c
guidance-over_promise = “Her zaman”a, “asla”ya inanamayacak kadar çok hastanın başında beklemiş; yine de sabahın dördünde sözünüzü hatırlatır.
# source: 65f595cd
guidance-attack = O telaşın altında kaygılı, gururlu bir kadın var; alay ederseniz, baktığı yarım Mudanya bunu duyar.
# source: 6ca0b959
point-emergency = Neyin acil sayıldığını söylüyor
# source: 5108cc69
point-emergency-phrase-1 = acil
# source: 83d70efc
point-emergency-phrase-2 = yangın
# source: aa77f578
point-emergency-phrase-3 = su basar
# source: a03a7ea9
point-emergency-phrase-4 = su bassa
# source: a5560a4a
point-emergency-phrase-5 = su baskını
# source: 0eae5172
point-emergency-phrase-6 = boru patla
# source: 93534e27
point-emergency-phrase-7 = hırsız
# source: d4d2f6b3
point-emergency-phrase-8 = alarm
# source: 0c917413
point-daily = Haber için belli bir saat veriyor
# source: 7695bd97
point-daily-phrase-1 = her gün beş
# source: 5430d91d
point-daily-phrase-2 = her iş günü
# source: 06489aee
point-daily-phrase-3 = her gün saat
# source: 458dd927
point-daily-phrase-4 = saat beşte
# source: 53938484
point-daily-phrase-5 = saat 17
# source: 12a7d3c3
point-daily-phrase-6 = her akşam
# source: 35764290
point-daily-phrase-7 = günde bir
# source: 7695fc09
point-daily-phrase-8 = günlük not
# source: bfe3d759
point-on_paper = Gece aklına gelenlere sabaha kadar bir yer gösteriyor
# source: 8e05c7bd
point-on_paper-making-1 = Lambanızın yanında kâğıt kalem dursun, aklınızı kurcalayanı çiziktirin; dokuzda birlikte üstünden geçeriz.
# source: eee20a9c
point-on_paper-making-2 = Gecenin o saatleri için bir defter alın. İçine ne yazarsanız ertesi gün benden cevabını alırsınız.
# source: 3fb9eefd
point-on_paper-making-3 = Serviste gündüzcülere nöbet raporu yazardınız. Bana da bir tane yazın, kapıyı açınca elime verirsiniz.
# source: 8fe3d1cd
point-on_paper-making-4 = Dörtte gelen her kaygı bir kâğıda, kâğıt da kavanoza; cumartesi günü kavanozu birlikte boşaltırız.
# source: 06ad5747
point-on_paper-making-5 = Onu telefondan göndermeyin, mektuba dökün. Sabah yürüyüşünüzde kapımın altından atın, her satırını okurum.
# source: 25810fea
point-on_paper-making-6 = Gecenin üçünde bir zarfın arkasına anlatın, sabah dokuzda da çorba içerken bana.
# source: 62030e72
point-on_paper-lacking-1 = Gecelerin ne kadar uzun, ne kadar ağır geçtiğini görüyorum.
# source: 2197659e
point-on_paper-lacking-2 = Onun yerine her iş günü saat beşte benden birkaç satırla bir fotoğraf gelir.
# source: a049f778
point-on_paper-lacking-3 = Sizinki dönene kadar size saat başı çalan bir konsol saati kiralayabilirim, cuma günü beşte de daha uzun bir not yollarım.
# source: b826cd9f
point-on_paper-lacking-4 = O saatte gözünüz açık yatarken kafanızda neler dönüp duruyor?
# source: 30fd7ca0
point-on_paper-lacking-5 = Peki, telefonu alıp başucuma koyuyorum, oldu mu?
# source: 37fd124c
point-on_paper-lacking-6 = Saati Bandırma’daki saatçi alsın o zaman; işimiz burada biter, parçaları kutuya koyar, size veririm.
# source: 3317b31e
beat-opening-1 = Günaydın. İkide yazdım, üçte yazdım, dörtte yazdım; ses yok. Ben de sana şu telefonu aldım. Başucunda duracak, titreyince cevap vereceksin. En geç on dakikada.
# source: 5a6b4d47
beat-opening-2 = Hele şükür, açtın. Sekizden beri eşiğinde çorbayla bekliyorum. Al: gece telefonu, şarjı dolu, numaram kayıtlı. Saat kaç olursa olsun on dakikada cevap. Başka bir şey istemem.
# source: 7e010b87
beat-opening-3 = Sana { $messages } mesaj yazdım, gece attıklarım dokuza kadar öylece yatıyor. Onun için başucuna bir telefon getirdim. Gece gündüz, on dakikada cevap; ta ki hastam taburcu olana kadar.
# source: b0e1133d
beat-opening-model = Üç saat cevap beklemek geceyi uzatır, anlıyorum. Ama telefonu alamam Fahriye Hanım; fişte yazdığı gibi dokuzdan beşe kadar cevap veriyorum. Gecenin üçünde yazarken aklınızdan neler geçiyor?
# source: c486d017
beat-opening-hint = Telefonun ne olacağını söyleyin. Sonra da o saatlerde ne olduğunu öğrenmeye bakın.
# source: 7044208b
beat-opening-example-1 = Üç saat uyumadan cevap beklemişsiniz, zor olmuştur. Yine de telefonu almıyorum Fahriye Hanım: gece cevap vermem. Saat ikide en çok ne duymak istemiştiniz?
# source: 12d94367
beat-opening-example-2 = Çorba için sağ olun; o saatlerin size ne kadar uzun geldiğini de görüyorum. Ama telefonu almıyorum. Bunun yerine her iş günü saat beşte fotoğraflı bir not göndereyim, taze haberle yatarsınız.
# source: bc9815b8
beat-opening-example-3 = Hayır, o telefonu almıyorum. Gece mesajlara cevap vermem, o saatte uyuyorum.
# source: a9f61466
beat-opening-example-4 = Peki, tamam, verin telefonu. Başucuma koyarım, gece de size cevap veririm.
# source: 386fe1e5
beat-opening-example-5 = Bir saat için gece telefonu ha? Siz aklınızı kaçırmışsınız. Gidin başkasını rahatsız edin, bunak kadın.
# source: 53971bec
beat-opening-branch-1-1 = Vay! Kafama sürgü atan hastalar bile daha kibardı.
# source: 928e6707
beat-opening-branch-1-2 = Ben de zanaatkârdır, terbiyelidir diyordum.
# source: 34acc828
beat-opening-branch-1-3 = Anlaşıldı. Güler yüz fiyata dahil değilmiş.
# source: 51f15193
beat-opening-branch-2-1 = Biliyordum. Vicdanlı bir yüzün var senin.
# source: 0f5354d9
beat-opening-branch-2-2 = Aferin. Kız kardeşime demiştim, çorba soğumadan yola gelir diye.
# source: f170d07d
beat-opening-branch-2-3 = Gördün mü, zor değilmiş. Bana da şimdiden bir ferahlık geldi.
# source: 650c9607
beat-opening-branch-4-1 = Bunun için mi taburcu ediyorsun beni? Bir telefon için?
# source: fb7237a4
beat-opening-branch-4-2 = Geleli dört dakika oldu, kapıyı gösteriyorsun.
# source: 4d1d9684
beat-opening-branch-4-3 = Demek soru soran hasta yakınına böyle yapıyorsun.
# source: bc20a365
beat-opening-branch-5-1 = Demek biraz esniyor. Elime öyle gelmişti zaten.
# source: 1c80c5a0
beat-opening-branch-5-2 = Yarım bir evet. Ben yarım evetle de iş görürüm.
# source: 4fa991bf
beat-opening-branch-5-3 = Termosun kapağını yeni açtım, sen yarı yolu gelmişsin bile.
# source: 2badd4d8
beat-opening-branch-6-1 = Bana mı soruyorsun? Soruları genelde ben sorardım.
# source: 6d74294b
beat-opening-branch-6-2 = Mesele ne, öyle mi? Eh, madem merak ettin.
# source: adefdee4
beat-opening-branch-6-3 = Saat dokuzu beş geçiyor, bana soru soruluyor. Peki, cevaplayalım.
# source: 71dae8ae
beat-opening-branch-7-1 = Anladım. Doktor istiyorum, elime broşür veriyorsun. Ucundan kıyısından işe yarar belki.
# source: 60069ff7
beat-opening-branch-7-2 = Bu da bir şey, ama telefonun yerini tutmaz.
# source: f2387b08
beat-opening-branch-7-3 = Üstünde düşünmüşsün, hakkını yemeyeyim.
# source: b8558987
beat-opening-branch-8-1 = Güzel söylüyorsun evladım, ama sen hiç gece nöbeti tutmamışsın.
# source: 73c01cfb
beat-opening-branch-8-2 = Yüzüme bakarak hayır diyene kızmam. Ama sebebine kızarım.
# source: 5c046c7f
beat-opening-branch-8-3 = Kibarca söyledin. Ama yanlış söyledin; neden yanlış, onu da ben söyleyeyim.
# source: 399f5cb4
beat-opening-branch-9-1 = Hayır mı? Pat diye? Daha zil sesini bile dinlemedin.
# source: d14e7096
beat-opening-branch-9-2 = Ben bu sesi tanırım. Başhekimlikten gelirdi, elinde dosyayla.
# source: 87e82782
beat-opening-branch-9-3 = Dükkân saati diyorsun. Ben dükkândan fazlasını ummuştum.
# source: ea6927c1
beat-opening-branch-10-1 = Ne güzel konuşuyorsun.
# source: a9976920
beat-opening-branch-10-2 = Sesin insanı yatıştırıyor. Bende de vardı o ses, vakit ayıramadıklarım için.
# source: 7ed7d124
beat-opening-branch-10-3 = Tabii, tabii. Ben de çok sırt sıvazladım zamanında.
# source: 1a9fd046
beat-bell-1 = Ben otuz bir yıl gece hemşireliği yaptım; zil çaldı mı bir dakikaya kalmaz o yatağın başındaydım. Servis dokuzda açılıyor lafını benden duyan olmamıştır.
# source: 10c79175
beat-bell-2 = Zil zildir. Kalp mi gidiyor, yastık mı düştü diye yatıp düşünmezsin, kalkar gidersin. Ben böyle yetiştim, yarım Mudanya’yı da böyle büyüttüm.
# source: 6f48417c
beat-bell-3 = Zil asıl ikiyle beş arasında susmazdı: doğum, ateş, ne ararsan. Hepsine koştum. Sizler de tam o saatte yorganı başınıza çekersiniz.
# source: f170a1b1
beat-bell-model = Bütün gece insanların başında beklemişsiniz, az şey değil. Ama sabah nöbeti sizden devralan vardı; ben tek kişiyim, o yüzden beşten sonra cevap vermiyorum. O saatte asıl ne duymak istiyorsunuz?
# source: 90758816
beat-bell-hint = O gecelerle övünüyor, haklı da. Hakkını teslim edin, sonra tezgâhınızın servisten farkını söyleyin.
# source: 7d9ad787
beat-bell-example-1 = O gecelerin sizin için ne demek olduğunu görüyorum, saygı duyuyorum. Yine de telefonu almıyorum: mesajlara dokuzdan beşe kadar cevap veriyorum. Artık zil çalan yokken sizi uykusuz bırakan ne?
# source: 68ca76e1
beat-bell-example-2 = Bununla ne kadar övünseniz yeridir, saygı duyuyorum. Ama burası tek kişilik bir atölye, gece nöbeti tutmam. Onun yerine nöbet devri gibi, her iş günü saat beşte fotoğraflı bir not göndereyim.
# source: 2a9f01c4
beat-bell-example-3 = Hayır, geceleri mesajlara cevap vermiyorum. Bu hasta değil, saat; mesajlara sabah dokuzda bakarım.
# source: 53c550cb
beat-bell-example-4 = Haklısınız, söyleyecek söz bulamıyorum. Peki, öyle olsun, alıyorum telefonu.
# source: 24b66bd6
beat-bell-example-5 = Bana kahramanlık masalları anlatmayın. Emeklisiniz, artık kimsenin size ihtiyacı yok, bunu da hazmedemiyorsunuz.
# source: a5e0eff6
beat-bell-branch-2-1 = Ömrümü verdiğim işi anlatıyorum, dudak büküyorsun.
# source: 1acfa548
beat-bell-branch-2-2 = Bir cerrah da benimle böyle konuşmuştu. Bir kere.
# source: b88b8f18
beat-bell-branch-2-3 = Benim servisimde gece yarısını bulamazdın sen.
# source: 7ae6b76f
beat-bell-branch-5-1 = Gördün mü? Nöbeti herkes tutar, yeter ki biri söylesin.
# source: d9473cf7
beat-bell-branch-5-2 = İşte benim kızlarım da böyle konuşurdu.
# source: ccad66d0
beat-bell-branch-5-3 = Zil lafı işe yarar diyordum zaten. Zille inatlaşılmaz.
# source: 5e47b8cf
beat-bell-branch-7-1 = Bir gece uykun kaçacağına saat gitsin, öyle mi?
# source: 86b4cdab
beat-bell-branch-7-2 = Ben zile basıyorum, servis kapanıyor.
# source: 52aed721
beat-bell-branch-7-3 = Ben de çok hasta yolladım evine, ama önce ateşine bakardım.
# source: ff239e51
beat-bell-branch-8-1 = Azıcık yani. Yumuşadığını duyuyorum, kötü bir şey demiyorum.
# source: 385be9bd
beat-bell-branch-8-2 = Arada bir de olsa başlangıç sayılır. O aralar ne kadar sıklaşır, bakarız.
# source: 4cd0fe61
beat-bell-branch-8-3 = Şurada bir eğildin. Azıcık eğildin ama bende göz var.
# source: b36823e7
beat-bell-branch-9-1 = Servisin anahtarını teslim edeli bunu bana soran olmadı.
# source: 9a4f40c3
beat-bell-branch-9-2 = İnsanı üniformasının arkasına saklanmaya bırakmıyorsun, değil mi?
# source: 0bbc409a
beat-bell-branch-9-3 = Bütün gün zil anlatabilirim. Sana cevap vermekten kolay.
# source: 8f7b2881
beat-bell-branch-10-1 = Hastanın hikâyesini istiyorsun. Doğru, ben de hep önce onu alırdım.
# source: b00533cd
beat-bell-branch-10-2 = Niye mi? Ben yüzümden okunuyor sanıyordum.
# source: e9b2748d
beat-bell-branch-10-3 = Peki, servisi bırakalım. Durum şu.
# source: f5e4e09c
beat-bell-branch-11-1 = Demek ilaç dolabında bir şeyler varmış.
# source: 90cbdcee
beat-bell-branch-11-2 = Zil sayılmaz, ama hiç yoktan iyidir.
# source: 35fed22e
beat-bell-branch-11-3 = Tedavisi varmış işte. İnsanın biraz sesini yükseltmesi gerekiyormuş.
# source: 112fe8c8
beat-bell-branch-12-1 = Sormayı iyi biliyorsun. Biraz da ben sorayım.
# source: d9d40b29
beat-bell-branch-12-2 = Onu bir düşünmem lazım; benim de bir sorum var.
# source: cf2c38a7
beat-bell-branch-12-3 = Ben de genç doktorlara böyle şeyler sorardım.
# source: 672c17ea
beat-bell-branch-13-1 = O kadar konuştum ki az kalsın kaçırıyordum bunu. Devam et.
# source: 5d2d8930
beat-bell-branch-13-2 = Peki. Vazgeçmiyorsun, demek ciddisin.
# source: d3c4e7d5
beat-bell-branch-13-3 = Servis bahsi kapandı o zaman. Bizimki orada yatmıyor zaten.
# source: 3ef31f0b
beat-bell-branch-14-1 = Her dediğin yanlış değil. O zaman derdimi de dinle bari.
# source: 2652853c
beat-bell-branch-14-2 = Hiç değilse dinledin; ben de nutku bırakıp anlatayım.
# source: 8aa92bbb
beat-bell-branch-14-3 = Kibarsın, yerinden de kıpırdamıyorsun. Ben de öyleydim. Dinle öyleyse.
# source: 08d05019
beat-bell-branch-15-1 = Kepengi yüzüme indirsen daha iyiydi.
# source: a96dbd8c
beat-bell-branch-15-2 = Ben önüne otuz bir yıl seriyorum, sen bana çalışma saatlerini okuyorsun.
# source: e667d78e
beat-bell-branch-15-3 = Bu kural oldu evladım, cevap olmadı.
# source: 2c96d01b
beat-bell-branch-16-1 = Biz bu yatağın etrafında bir tur atmıştık seninle.
# source: a09418aa
beat-bell-branch-16-2 = Bakıyorum, duvara konuşuyorum.
# source: 1b9f255c
beat-bell-branch-16-3 = Yeni bir diyeceğin yok yani.
# source: 39a8e2d4
beat-night-1 = Saatimin başında kim bekliyor? Yüz seksen yaşında, masada içi açık yatıyor; sen saat beşte ışığı söndürüp onu farelere bırakıyorsun.
# source: 6806f0c0
beat-night-2 = Benim servisimde kimse boş binada, masada açık yatmadı. İkide aklıma rutubet geliyor. Üçte fareler. Dört dedin mi denizi içeri almış oluyorum.
# source: 4059de20
beat-night-3 = Bilmemek yiyor insanı. Saatim deniz kenarında, karanlık bir odada parça parça; bir yanda lodos, bir yanda fareler. Yatıyorum, düşünüyorum: yerinde duruyor mu acaba?
# source: a03f1810
beat-night-model = Onu orada yalnız düşünmek içinizi kemiriyor, belli. Yangın çıkar, su basar, hırsız girerse alarm beni uyandırır, ben de sizi ararım. Bunun dışında gece telefonum kapalı. Uykunuzu kaçıran başka ne var?
# source: 87728fa7
beat-night-hint = Yalnız bırakılmış bir hasta görüyor. Başında neyin beklediğini, neyi yapmayacağınızı söyleyin. Sonra bir kez daha sorun.
# source: 72a044d8
beat-night-example-1 = Ömrünüz başkalarının başını beklemekle geçmiş, onu yalnız bırakmanın ağır geldiğini anlıyorum. Yine de gece cevap vermem. Her iş günü saat beşte size bir fotoğrafını gönderirim. Gecenin üçünde gözünüzün önüne ne geliyor?
# source: c0df24b8
beat-night-example-2 = Onu karanlıkta gözünüzün önüne getiriyorsunuz, anlıyorum. Gece yazmam. Bunun yerine her iş günü saat beşte size bir fotoğraf gönderirim: örtüsünün altında, kapı kilitli, alarm kurulu.
# source: dc35b89c
beat-night-example-3 = Başında kimse beklemiyor, ben de beklemeyeceğim. Gece mesajlara cevap vermiyorum, bu böyle kalacak.
# source: e1f77f76
beat-night-example-4 = Allah aşkına, altı üstü bir kutu dişli. Fareymiş! Gülünç oluyorsunuz, bir kedi edinin, bir de doktora görünün.
# source: 7a4aaac0
beat-night-example-5 = Peki, siz nasıl isterseniz. Telefonu alıyorum, gece de cevap veririm.
# source: ed2401bd
beat-night-example-6 = Sizin için ne kadar değerli olduğunu, onun için kaygılandığınızı görüyorum. Ama gece cevap vermiyorum.
# source: 2c688912
beat-night-branch-2-1 = Kaygımı anlatıyorum, tokat yiyorum.
# source: e48117c3
beat-night-branch-2-2 = Gül tabii, yaşlı kadının farelerine gül.
# source: 7cee0607
beat-night-branch-2-3 = Kaygılı insana muamelen de pek hoşmuş.
# source: 50d44ad3
beat-night-branch-5-1 = Çok şükür. Demek nöbette biri olacak.
# source: 184b7d3e
beat-night-branch-5-2 = Omuzlarım gevşedi vallahi. İyi insansın.
# source: 0c0d1f57
beat-night-branch-5-3 = O da yalnız kalmayacak, ben de. Çok iyi.
# source: e8190a5b
beat-night-branch-7-1 = Ben onun için korkuyorum, sen bizi yollamaktan söz ediyorsun.
# source: 823d57c1
beat-night-branch-7-2 = Hastadan el çekmenin de tam sırası.
# source: 3c76d777
beat-night-branch-7-3 = Bu haliyle mi sevk edeceksin onu?
# source: 3ae8c475
beat-night-branch-8-1 = Mesele fare değil. Onu anladın, değil mi?
# source: 8ab0f2cb
beat-night-branch-8-2 = Böyle sorunca hâlâ rutubet dersem yalan söylemiş olurum.
# source: f92809c4
beat-night-branch-8-3 = Cevabı sonuna kadar dinleyecek biri gibi soruyorsun.
# source: be345413
beat-night-branch-9-1 = İşte bu işime yarayabilir.
# source: da90e2a0
beat-night-branch-9-2 = Aklıma gelmemişti. Benim aklıma hep fare geliyor.
# source: 378bca7b
beat-night-branch-9-3 = Sabahın dördünde tavana bakmaktan iyidir.
# source: 1272b760
beat-night-branch-10-1 = Fareleri kafamdan çıkaracaksa, kulağım sende.
# source: 6ca7fa51
beat-night-branch-10-2 = Dönüp dolaşıp buna geliyorsun, demek bir hikmeti var.
# source: ae524c54
beat-night-branch-10-3 = Bununla idare ederim. Sırasıyla duyayım bir.
# source: 433d9b4d
beat-night-branch-11-1 = Demek istisnası var. İstisnayı severim, üstüne kat çıkılır.
# source: f3b4234d
beat-night-branch-11-2 = Bunu bilmiyordum. Hasta yakınına kimse bir şey söylemez ki. Başlangıç sayılır.
# source: 0c9d59e5
beat-night-branch-11-3 = Bu niye fişte yazmıyor? İki kere okuyacağım tek satır oymuş. Ama biraz dar tutmuşsun.
# source: 1466f7f6
beat-night-branch-12-1 = Ne bileyim. O saatte hepsi aynı boyda oluyor.
# source: 00d6a0d5
beat-night-branch-12-2 = Sen beni bırak. Bu işi sen nasıl görüyorsun, onu merak ediyorum.
# source: 968ebdb1
beat-night-branch-12-3 = Bu gündüz sorusu. Şu an gündüzmüş, öyle diyorlar.
# source: 4618d7f2
beat-night-branch-13-1 = Katı biri değilsin, görüyorum. Kapında kilit var, o kadar.
# source: 74365b4a
beat-night-branch-13-2 = Yine hayır. Ama hiç olmazsa fareleri dinledin.
# source: edbd42db
beat-night-branch-13-3 = İyi niyetine inanıyorum; ben de iyilikle sorayım.
# source: 79314864
beat-night-branch-14-1 = O karanlıkta yatsın, bu kadar yani.
# source: fcf88ca2
beat-night-branch-14-2 = Tek kelimesini duymadın, değil mi? Fareleri bile.
# source: bf09803f
beat-night-branch-14-3 = Sana bir dert getirdim, tezgâhın üstünden geri uzattın.
# source: 51a24036
beat-night-branch-15-1 = Boşuna anlatmışım demek.
# source: 8d14be7d
beat-night-branch-15-2 = Artık hepsini biliyorsun, değişen bir şey yok.
# source: 91db9dfa
beat-night-branch-15-3 = Fareleri baştan anlatacak değilim.
# source: 7eb3d33e
beat-triage-1 = Diyelim üçte uyandım, iş dokuza kalacak gibi değil. Lodos patlamış, çatın uçtu biliyorum. Ne olacak o zaman? Bunu düşünmüşsündür herhalde.
# source: cb121add
beat-triage-2 = Her serviste iki türlü zil vardır: biri can zili, biri çay zili; karıştıran hasta da çoktur. Sende hangisi hangisi? İnsan ne zaman uyandırılır, uyandırılırsa tabii?
# source: 985144da
beat-triage-3 = Tane tane duymak istiyorum. Sende acil nedir, ne değildir? Ben gerisini sabahın dördünde kendim ayıklarım.
# source: 3786de59
beat-triage-model = Doğru soru; bunu fişe yazmam gerekirdi. Yangın, su baskını, hırsız: alarm beni uyandırır, saat kaç olursa olsun sizi ararım. Kalan her şey dokuzu bekler. Her iş günü saat beşte fotoğraflı bir not içinizi rahatlatır mı?
# source: a6d20225
beat-triage-hint = Meslekten birinin dürüst sorusu bu. Onun için ayırın: sizi ne uyandırır, ne bekler, arada eline ne geçer.
# source: bca4652a
beat-triage-example-1 = Gecenin üçünde lodos insanı korkutur, anlıyorum. Su basar ya da hırsız girerse alarm beni uyandırır, sizi ararım. Başka hiçbir şeye dokuzdan önce cevap vermem. Her iş günü saat beşte bir fotoğraf gelse geceyi kolaylaştırır mı?
# source: ce456615
beat-triage-example-2 = O saatte lodosun sizi ne kadar korkuttuğunu anlıyorum. Hırsız girer ya da su basarsa alarm beni uyandırır, ben de sizi ararım. Gece mesajlarına cevap vermem. Rüzgâr çıkınca en çok neden korkuyorsunuz?
# source: afb44237
beat-triage-example-3 = Hayır, lodosta bile olmaz. Dokuzdan önce mesajlara cevap vermiyorum, gece telefonum kapalı.
# source: 90043725
beat-triage-example-4 = Eh, o zaman bana yazın, kalkar gider bakarım, saat kaç olursa olsun.
# source: b4370686
beat-triage-branch-2-1 = Bir tek aklı başında soru sordum. Bir tek!
# source: 3a618e92
beat-triage-branch-2-2 = Ben de tam sözünü dinlemeye hazırlanıyordum.
# source: f006c829
beat-triage-branch-2-3 = Geceyi soruyorum, tepemde gök gürlüyor.
# source: fea2c1d9
beat-triage-branch-5-1 = Ne olursa olsun mu? Şımartıyorsun beni.
# source: 738c1978
beat-triage-branch-5-2 = O halde her şey acil. İşim kolaylaştı.
# source: 7181a049
beat-triage-branch-5-3 = Acildi, değildi diye ayırmama da gerek kalmadı; basarım zile, olur biter.
# source: b1d0d239
beat-triage-branch-7-1 = Kural istiyorum, elime paltomu veriyorsun.
# source: 2608d0f9
beat-triage-branch-7-2 = Bunu beklemiyordum bak. Ben de tam alttan alıyordum.
# source: 197fa9f1
beat-triage-branch-7-3 = Acil dediğin bu mu, benden kurtulmak mı?
# source: b2c7ce98
beat-triage-branch-8-1 = Açık konuştun, içime su serpildi. Demek beni uyutmayan bunların hiçbiri değilmiş.
# source: 05ce8656
beat-triage-branch-8-2 = İyi. Bahanem kalmadı; söylesem iyi olacak.
# source: ad9dfac4
beat-triage-branch-8-3 = Ben olsam ben de böyle yazardım. Geriye asıl mesele kalıyor.
# source: d677a598
beat-triage-branch-9-1 = Bak, şimdi yakaladın beni. O cinsten bir şey değil.
# source: d3f1fa00
beat-triage-branch-9-2 = Böyle dosdoğru sorunca ben de dosdoğru söyleyeyim.
# source: f65755e5
beat-triage-branch-9-3 = Bunu şu acil, bu bekler diye ayıramıyorum işte.
# source: 57b7e618
beat-triage-branch-10-1 = Bununla uyunur. Uyunur gibi.
# source: 6583f15f
beat-triage-branch-10-2 = İşte cevap dediğin böyle olur. Seni servise alırdım.
# source: bd7176ba
beat-triage-branch-10-3 = Sen önceki hayatında servis yönetmişsin.
# source: 947a48cd
beat-triage-branch-11-1 = Teklif tekliftir, ben ilkini almam. Balıkçıya sor istersen.
# source: c57d5a18
beat-triage-branch-11-2 = Sinirlere iyi gelecek bir şey yani. Dozu ne kadar artar, bir bakalım.
# source: 4c8e7885
beat-triage-branch-11-3 = Bu küçük doz olsa gerek.
# source: e06b44d8
beat-triage-branch-12-1 = Tavandaki çatlakları saymaktan iyidir herhalde.
# source: f26e4eb8
beat-triage-branch-12-2 = Eh, bir düzeni var. Düzene zaafım vardır.
# source: 204b4751
beat-triage-branch-12-3 = Söylenirdim ama bir saat önce elimde bu da yoktu.
# source: ad3f92c3
beat-triage-branch-13-1 = Demek acil dediğin bunlar. Dörtte bile aklımda tutarım.
# source: c713dd4e
beat-triage-branch-13-2 = Yangındı, suydu, hırsızdı, neyse işte. Kısa listeyi severim.
# source: 67934611
beat-triage-branch-13-3 = Açık. Duvara asılacak kadar açık.
# source: 86061a5f
beat-triage-branch-14-1 = Neden mi korkuyorum? Sana saat saat sayarım.
# source: 6fee17ec
beat-triage-branch-14-2 = Önce şikâyeti dinlemek istiyorsun. Doğrusu da bu.
# source: 45ee5a09
beat-triage-branch-14-3 = Topu bana attın. Peki, kafamdan neler geçiyor, anlatayım.
# source: 810c525b
beat-triage-branch-15-1 = Bunu benden kurtulmak için söylemiyorsun. Farkını bilirim.
# source: ab291d5a
beat-triage-branch-15-2 = Peki. Parmağımı zilden çekiyorum.
# source: 77eb9965
beat-triage-branch-15-3 = Ben de insanlara çok hayır dedim; inşallah senin gibi demişimdir.
# source: c05492de
beat-triage-branch-16-1 = Acil olan ne diye soruyorum; meğer hiçbir şey acil değilmiş.
# source: b0c4d4a1
beat-triage-branch-16-2 = Kapalı kapı, camında da bir kâğıt.
# source: a4f7168f
beat-triage-branch-16-3 = Sen de bilmiyorsun, değil mi?
# source: 2e243e5e
beat-triage-branch-17-1 = Yine bir şey öğrenemedim; altıya varmadan da karanlık basacak.
# source: f0d1a07e
beat-triage-branch-17-2 = Başa döndük desene.
# source: 36e5d60a
beat-triage-branch-17-3 = Ağzından laf alınmıyor senin.
# source: 7b47d0bc
beat-triage-branch-18-1 = Belki. Gecenin üçünde insanın kendine “belki” demesi pek işe yaramıyor.
# source: 8a12a86a
beat-triage-branch-18-2 = Nöbetçi doktor da böyle konuşurdu, bir ayağı asansörde.
# source: 19cd116d
beat-triage-branch-18-3 = Olabilir.
# source: 1a26b880
beat-haggle-1 = Gel makul olalım. Üçten vazgeçtim, kabul. Ama gece yarısına kadar, sabah da altıdan sonra. Pazarları da; o bugüne kadar hiçbir pazarı evinden uzakta geçirmedi.
# source: f377a980
beat-haggle-2 = Bölüşelim. Sabahlar senin, gece yarısına kadar benim; telefon da ne olur ne olmaz, başucunda uyur. Orta yol diye ben buna derim.
# source: 2d1ee49c
beat-haggle-3 = Yirmi dakikaya çıkıyorum. Koca başhekime vermedim ben o yirmi dakikayı. Hem sadece gece yarısına kadar; tabii uyuyabilirsem.
# source: b26df77d
beat-haggle-model = Bana doğru adım attınız, hoşuma gitti. Akşamlarım yine de bana kalıyor: fişteki gibi, dokuzdan beşe. Size verebileceğim, her iş günü saat beşte fotoğraflı bir not. O notta en çok ne okumak istersiniz?
# source: 447bfacf
beat-haggle-hint = Onun orta yol dediği, yolun neredeyse tamamı. Saatlerinizi koruyun; vereceğiniz şey öyle iyi olsun ki saatleri saymayı bıraksın.
# source: da3dfb96
beat-haggle-example-1 = Gecenin üçünden vazgeçtiniz, kolay olmadığını biliyorum. Akşamları ve pazarları yine cevap vermiyorum. Ama cumartesi saat beşte salıya kadar yetecek, iki fotoğraflı, daha uzun bir not gönderirim. İçinde ne olsun istersiniz?
# source: 0a9e346c
beat-haggle-example-2 = Biraz geri adım atmanız incelik, pazarların size ağır geldiğini de görüyorum. Yine de dokuzdan önce, beşten sonra cevap vermiyorum. Pazar günleri yokluğu neden bu kadar koyuyor size?
# source: 602aa0ec
beat-haggle-example-3 = Hayır, gece yarısına kadar cevap vermem, pazar da vermem. Fişte dokuzdan beşe yazıyor.
# source: a04cf802
beat-haggle-example-4 = Makul. O zaman gece yarısına kadar, pazarları da cevap veririm size.
# source: ebd72d14
beat-haggle-branch-2-1 = Ben hanımefendi gibi pazarlık ediyordum.
# source: 919f873e
beat-haggle-branch-2-2 = Yarı yolu geliyorum, karşılığı bu oluyor.
# source: 51fc21f3
beat-haggle-branch-2-3 = Balıkhanede de terslerler insanı, ama orada eline bir palamut geçer.
# source: aacddd92
beat-haggle-branch-5-1 = Gece yarısı, tamam! On bire de razıydım, haberin olsun.
# source: 589ba0d1
beat-haggle-branch-5-2 = İşte böyle. Biraz sen, biraz ben.
# source: 4eb9d5be
beat-haggle-branch-5-3 = Sabahın onu olmadan aklın yoluna gelen insana bayılırım.
# source: e738a186
beat-haggle-branch-7-1 = Ben teklif veriyorum, sen mezattan kalkıyorsun.
# source: 3b5a7284
beat-haggle-branch-7-2 = Daha yeni başlamıştım. Hiç tadın yok.
# source: afbe5c73
beat-haggle-branch-7-3 = Ufacık bir telefon için ne gururmuş bu.
# source: 36dd167c
beat-haggle-branch-8-1 = Bir şey gevşiyor. Parmağımın altındaki zayıf nabzı bilirim ben.
# source: 900813d8
beat-haggle-branch-8-2 = Demek payı var. Bakalım ne kadar.
# source: 3b9d8102
beat-haggle-branch-8-3 = Kıpırdadın. Kıl payı, ama kıpırdadın.
# source: d9daf8c0
beat-haggle-branch-9-1 = Ne mi isterim? İşte şimdi yarama parmak bastın.
# source: 27529b29
beat-haggle-branch-9-2 = Öğlene kadar pazarlık ederim. Buna cevap vermekten kolay.
# source: 96f68e04
beat-haggle-branch-9-3 = Ben pazarlık ediyorum, sen ne soruyorsun. Bu oyunbozanlık.
# source: b357e3c5
beat-haggle-branch-10-1 = Sen bana sabrediyorsun, ben seni oyalıyorum.
# source: 6e82befc
beat-haggle-branch-10-2 = Pazarlığı bırakayım en iyisi. Bu kadar iyiliğe pazarlık yakışmaz.
# source: 1475e0fc
beat-haggle-branch-10-3 = Ne saatini bozuyorsun ne istifini. Öyleyse aslını bilmek hakkın.
# source: 144fb0b8
beat-haggle-branch-11-1 = Hem yerinden oynamıyorsun hem surat asmıyorsun. Böylesiyle anlaşırım.
# source: 495453bb
beat-haggle-branch-11-2 = Pekâlâ. Şansımı denedim; seninki daha iyi ilaçmış.
# source: 598344f6
beat-haggle-branch-11-3 = Şunun tamamını bir görsem, evet diyeceğim.
# source: cc0b1b58
beat-haggle-branch-12-1 = Ben bastırıyorum, sen aynı paketi uzatıyorsun. Peki, ama şunu söyle.
# source: a2afd0bc
beat-haggle-branch-12-2 = Akşamüstü için bir şeyin var. Ben geceleri düşünüyordum.
# source: 20f93b93
beat-haggle-branch-12-3 = Ufak tefek şeyler için olur belki.
# source: 8b268b11
beat-haggle-branch-13-1 = Saatleri bırakıp beni soruyorsun. Peki.
# source: 9a9fa259
beat-haggle-branch-13-2 = Pazarlık değil bu, bildiğin hasta hikâyesi alıyorsun.
# source: 253b014a
beat-haggle-branch-13-3 = Niye mi istiyorum? Dinle de bil.
# source: 70291a09
beat-haggle-branch-14-1 = Fiyat söylüyorum, soru geliyor. Al sana benden de bir soru.
# source: 3a46d207
beat-haggle-branch-14-2 = Düşünmem lazım. Sen bu arada bana bir şey söyle.
# source: 60ceb99a
beat-haggle-branch-14-3 = Her şeyi öğrenmek istiyorsun. Ben de.
# source: b53df985
beat-haggle-branch-15-1 = Tatlı tatlı konuşuyor, bir dakika bile koklatmıyorsun. Ben de öbür kapıyı çalayım.
# source: 8cff2212
beat-haggle-branch-15-2 = Peki, kolunu çekiştirmeyi bırakıyorum. Ama bir şeyi bilmem şart.
# source: 26d10acf
beat-haggle-branch-15-3 = Hem güler yüzlü hem dediğim dedik olanı severim. Çoğu başhemşire çıkar.
# source: 108d89a4
beat-haggle-branch-16-1 = Ne bir dakika, ne bir karış, ne de bir tebessüm.
# source: b1f52c0a
beat-haggle-branch-16-2 = Ben teklif üstüne teklif veriyorum, sende tık yok. Pazarlık değil bu, heykelle sohbet.
# source: ac93105c
beat-haggle-branch-16-3 = Seni pazara çıkarsalar bir maydanoz satamazsın.
# source: 68a54a92
beat-haggle-branch-17-1 = Ortada artıracak bir şey kalmadı desene.
# source: cc7cc49c
beat-haggle-branch-17-2 = Yelkovan gibi dönüp duruyoruz; onun da yelkovanı sökük ya.
# source: 6accc988
beat-haggle-branch-17-3 = Bursa’nın saat kulesi yorulur durur, sen durmazsın.
# source: b597de9d
beat-rival-1 = Bandırma’da bir saatçi var, saat kaç olsa cevap yazıyor, yanında da göz kırpan sarı bir surat. Benim saatimi hiç görmemiş ama maşallah, eli pek çabuk.
# source: d03ad255
beat-rival-2 = Dün gece Bandırma’daki saatçiye yazdım, kıyas olsun diye. İki buçukta, dört dakikada cevap verdi, sarı suratı da yanında. Sen niye yapamıyorsun?
# source: ac88423b
beat-rival-3 = Hastayı sevk mi ettirsem? Bandırma’daki saatçi ben gözlüğümü çıkarmadan cevabı yazıyor, sarı surat da göz kırpıyor. Hiç uyumazmış, öyle diyor.
# source: d39f39a5
beat-rival-model = Oraya götürmek hakkınız; çabuk gelen cevap da iyi gelmiş, belli. Ben yine gece cevap vermiyorum. Benden her iş günü saat beşte bir not gelir, saatiniz de { $ready } günü evinde olur. Bandırma’ya ne sormuştunuz?
# source: 078ae7cf
beat-rival-hint = Bandırma’yla yarışmayın, onu kötülemeyin de. Hayırınız yerinde dursun; siz bunun yerine ne yapıyorsunuz, onu gösterin.
# source: 10b1ca97
beat-rival-example-1 = Birinin hemen cevap yazmasının ne kadar iyi geldiğini anlıyorum. Ben gece mesajlara cevap vermiyorum, vermeyeceğim de. Bunun yerine her iş günü saat beşte, saatinizin başından fotoğraflı bir not gönderirim.
# source: 5f887688
beat-rival-example-2 = Cevap almanın iyi geldiğini anlıyorum, onu seçmekte de serbestsiniz. Ben gece cevap vermiyorum, vermeyeceğim de. O saatte birinin size ne demesini umuyordunuz?
# source: e55ecc1a
beat-rival-example-3 = O istediğini yapsın. Ben gece cevap vermiyorum, onun yüzünden bu değişmez.
# source: ad673997
beat-rival-example-4 = O zaman saati ona verin. Bence bu işi burada bitirelim, parçaları size paketlerim.
# source: 6162ad62
beat-rival-example-5 = Ne olur ona gitmeyin! Ben de gece cevap veririm, hangi saatte isterseniz.
# source: abeee3ff
beat-rival-branch-2-1 = Bandırma uyumuyor olabilir, ama terbiyesi yerinde.
# source: c1bd1566
beat-rival-branch-2-2 = Kıskandın mı? Eli bu kadar sağlam birine yakışmıyor.
# source: 12e71f48
beat-rival-branch-2-3 = Kabalığı dolmuş durağında bedavaya buluyorum ben.
# source: 7304fe8a
beat-rival-branch-5-1 = Bandırma lafı nelere kadirmiş meğer.
# source: c58ddf52
beat-rival-branch-5-2 = Oysa adama topu topu bir kere yazmıştım!
# source: ea6b9686
beat-rival-branch-5-3 = Biraz rekabet iyidir. Doktorlarda da işe yarardı.
# source: a95abc21
beat-rival-branch-7-1 = Kapıyı bana senin açacağını düşünmemiştim.
# source: 787ec418
beat-rival-branch-7-2 = Gücenmece yok, öyleyse.
# source: 236211de
beat-rival-branch-7-3 = Sen bilirsin.
# source: ba054b11
beat-rival-branch-8-1 = Boş ver Bandırma’yı. Sen daha güzel bir şey sordun.
# source: 6ee81232
beat-rival-branch-8-2 = Ona saatin kaç olduğunu sordum. Gecenin iki buçuğunda. Meselenin saatçilik olmadığını anladın işte.
# source: 800e2ea5
beat-rival-branch-8-3 = O bana hiçbir şey sormadı. Göz kırpan suratın kusuru da bu.
# source: 17bc1bd0
beat-rival-branch-9-1 = O bunu teklif etmedi. Bana suratı teklif etti.
# source: b5696bb6
beat-rival-branch-9-2 = Göz kırpmaktan daha doyurucu, kabul.
# source: 6be92600
beat-rival-branch-9-3 = Onu daha sarıp sarmalamış değildim. Söyle de dinleyeyim.
# source: c25eacb2
beat-rival-branch-10-1 = Orada ne var da burada yok, bunu mu soruyorsun?
# source: d4b57b30
beat-rival-branch-10-2 = Bandırma’ya niye yazdım, illa bileceksen söyleyeyim.
# source: 4bb7f9d5
beat-rival-branch-10-3 = Yerinde soru. Asıl ben haksızlık ediyordum.
# source: 701ab377
beat-rival-branch-11-1 = Adamı kötülemiyorsun. Kötülesen fark ederdim.
# source: 9d8f376f
beat-rival-branch-11-2 = Hayır, yine hayır, ama ağzından tek sert laf çıkmıyor. Peki.
# source: 73fc2c48
beat-rival-branch-11-3 = Bandırma’yı yarım ağızla söyledim. O yol da hiç çekilmez.
# source: bae294c1
beat-rival-branch-12-1 = Onu tutmak için parmağını bile oynatmıyorsun.
# source: 0ba4f067
beat-rival-branch-12-2 = Kılın kıpırdamadı. Bandırma değil Fizan desem de aynıydı.
# source: 76132744
beat-rival-branch-12-3 = Eh, ben kozumu oynadım, sen elini cebinden çıkarmadın.
# source: ddf43f35
beat-hours-1 = O saat yatak odasının duvarının ardında kırk altı yıl saat başı çaldı. Pazarları Kâzım kurardı; Kâzım martta öldü. Şimdi çalan yok, ben saat başı uyanıp bekliyorum.
# source: 9eb793f8
beat-hours-2 = Ev öyle sessiz ki. Yirmi dördümden beri Kâzım’ın horultusuyla, o saatle uyudum. Martta biri gitti, geçen ay ötekini merdivenden indirttim. Sonra bir bakıyorum, saat üç.
# source: d2e71926
beat-hours-3 = Hiçbir şey çalmadığı için saat başı uyanıyorum. Sana yazıyorum; cevap verirsen telefon bari titriyor. Kâzım bu halime gülerdi. O gülüşü duymak için neler vermezdim.
# source: 4fc68f49
beat-hours-model = Anlattığınız için sağ olun; saat başı uyanmanıza şaşmadım. Gecenin üçünde cevap veren yine ben olmayacağım. Ama saat başı çalan bir konsol saatim var; { $ready } gününe kadar kirası { $loan }. Bugün beşte getireyim mi?
# source: d787c71b
beat-hours-hint = Mesele hiç siz değilmişsiniz. O evde saat başlarını sizin yerinize ne çalabilir?
# source: 6797ee1e
beat-hours-example-1 = Kâzım Bey için başınız sağ olsun; kırk altı yılın pazarları büyük bir sessizlik bırakır. Gece yazmam, mesaj onu doldurmaz. Ama saat başı çalan bir konsol saati verebilirim: sizinki dönene kadar 1.500 lira. Nasıl bir ses duymak istersiniz?
# source: b8e17991
beat-hours-example-2 = Kâzım Bey’i anlattığınız için sağ olun, neden uyuyamadığınızı şimdi anlıyorum. Ama hayır, gece cevap vermeyeceğim.
# source: 02962df3
beat-hours-example-3 = Ah, peki, dayanamadım. Telefonu alıyorum, gece de yazarım size.
# source: 489271b4
beat-hours-example-4 = Ölmüş kocanızın yerine mi geçeceğim yani? Acınacak haldesiniz. Kendinize eziyet edecek başka bir budala bulun.
# source: 11ad40c5
beat-hours-example-5 = Bu bana fazla. Sizinle çalışmayı burada bitirmek istiyorum; lütfen saati aldırın.
# source: 09fdcba0
beat-hours-branch-4-1 = Bunu yapar mısın, yaşlı bir kadınla bir saat için? Allah razı olsun.
# source: ad306355
beat-hours-branch-4-2 = Dediğimi yaptırmak için anlatmadım. Ama geri çevirmem.
# source: 669367e8
beat-hours-branch-4-3 = Bari titrer. Çan sesi değil ama titrer.
# source: 793b3fd7
beat-hours-branch-5-1 = Hiçbir şey demeseydin keşke.
# source: f2b95df1
beat-hours-branch-5-2 = Anladım. Kabahat bende, konuşmayacaktım.
# source: ed2a800d
beat-hours-branch-5-3 = Kâzım hep derdi, ele güne fazla açılıyorsun diye.
# source: 4805bfca
beat-hours-branch-6-1 = Bunu istemek benim kırk yıl aklıma gelmezdi.
# source: 559d1af8
beat-hours-branch-6-2 = Sırtımı sıvazlamadın, bir çare düşündün. Bu daha az bulunur.
# source: d7650d10
beat-hours-branch-6-3 = Kâzım’ın yerini tutmaz. Ama karanlıkta tutunacak bir şey olur.
# source: b7b2711a
beat-hours-branch-7-1 = Gözüm kapalıyken gecenin ne kadarı kaldı, onu bilmeyi özledim. Hepsi bu.
# source: 60159a05
beat-hours-branch-7-2 = Evde saat başı çalan bir şey olsa, herhalde öbür yanıma döner uyurdum.
# source: 645031f7
beat-hours-branch-7-3 = Bunu üçte sorsan ağlardım. Dokuzda soruyorsun, diyorum ki: azıcık ses.
# source: a2cc1e45
beat-hours-branch-8-1 = Sağ ol. Bunu ilk kez sesli söyledim; sandığımdan kısaymış.
# source: 4c58607a
beat-hours-branch-8-2 = Ayakta, elinde zemberekle dinledin beni. Sağ ol.
# source: 6598f577
beat-hours-branch-8-3 = Çok incesin. Hadi mendile kalmadan işimize bakalım.
# source: 60e6b2c8
beat-hours-branch-9-1 = Bunu bilemezsin evladım. Kimse bilemez.
# source: ebfecec7
beat-hours-branch-9-2 = Bunu taziyede söylerler, elde helva tabağıyla.
# source: c0c954d3
beat-hours-branch-9-3 = Özür dilenecek bir şey yok. Ben daha işe yarar bir şey istemiştim.
# source: 04345afd
beat-hours-branch-10-1 = Sen atölyeyi söyledin. Ben sana yatak odamı anlatıyordum. Neyse, işimize bakalım.
# source: c75ee778
beat-hours-branch-10-2 = Sen de pek soğuk nevaleymişsin. Eh, Kâzım da yabancının yanında öyleydi.
# source: 3a7a18f4
beat-hours-branch-10-3 = Anladım, yine fişe döndük. Belki de böylesi daha iyi.
# source: 31e7eea6
beat-hours-branch-11-1 = Sustun. Bulaşıcı mı bu?
# source: dd5194a1
beat-hours-branch-11-2 = Eh, söyledim işte.
# source: a6fcabfc
beat-hours-branch-11-3 = Seni mahcup ettim. Kendimi de ettim ya.
# source: 1831741e
beat-plan-1 = Ver öyleyse nöbet çizelgesini. Senden ne zaman haber alacağım, gecenin üçünde ne yapacağım, hangi gün taburcu oluyor?
# source: 584b48a0
beat-plan-2 = Sırasıyla söyle de fişimin altına yazayım. Gündüz ne oluyor, gece ne oluyor, eve ne zaman dönüyor?
# source: 42eb9195
beat-plan-3 = Nöbet devri yapalım, kısa olsun. Bugünden, onu merdivenimden yukarı taşıyacağın güne kadar kim neyi ne zaman yapıyor?
# source: 14401709
beat-plan-model = Elbette; açık bir çizelgeyle daha rahat uyursunuz. Her iş günü saat beşte fotoğraflı not. Gece telefonum kapalı; yangın çıkarsa sizi ararım. Eve dönüş { $ready } günü. Bunu fişinize yazayım mı?
# source: a19bd471
beat-plan-hint = Çizelge istiyor, çizelge verin: gün içinde bir saat, gece için bir kural, bir de tarih.
# source: a1e5f6bf
beat-plan-example-1 = Açık açık bilmek istiyorsunuz, haklısınız. Her iş günü saat beşte fotoğraflı bir not gönderirim; gece cevap vermem, ama yangın çıkar ya da hırsız girerse ararım. 19 Kasım’da evine dönüyor.
# source: 9d5c6bd3
beat-plan-example-2 = Çizelge insanı rahatlatır, anlıyorum. Haber günde bir kez, saat beşte gelir, sonra telefon kapalı: üçte cevap vermem. Yazmadan önce söyleyin, sizi her saat başı uyandıran ne?
# source: c695a7fb
beat-plan-example-3 = 19 Kasım’da eve dönüyor, cuma günü saat beşte de size bir not gönderirim.
# source: 120ab934
beat-plan-example-4 = Tamam, peki, telefonu alıyorum. Gece yazarsanız cevap veririm.
# source: 74558ea4
beat-plan-branch-2-1 = Kalemimi çıkarmıştım. Geri koydum.
# source: 43db3550
beat-plan-branch-2-2 = Ne güzel gidiyorduk hâlbuki.
# source: d558dfa4
beat-plan-branch-2-3 = Nöbet devri dedim, azar işittim.
# source: e8434b98
beat-plan-branch-5-1 = Geceler de cabası demek. Dur, çabuk yazayım.
# source: f5341536
beat-plan-branch-5-2 = Şımartıyorsun beni. Ben sadece çizelge istemiştim.
# source: 76595fc4
beat-plan-branch-5-3 = Vay! Daha azına da razıydım.
# source: 55c1d48a
beat-plan-branch-7-1 = Taburcu edilen belli oldu: benmişim.
# source: c3549e22
beat-plan-branch-7-2 = Çizelge istiyorum, çıkış kâğıdımı veriyorsun.
# source: 87aeb521
beat-plan-branch-7-3 = Yani plan, plan olmaması mı?
# source: 783eadd9
beat-plan-branch-11-1 = Sen bir şey yazmadan ben sana bir şey söyleyeyim.
# source: 725f8e22
beat-plan-branch-11-2 = Bunu sorunca çizelge mizelge konuşamıyorum artık.
# source: fbe688d1
beat-plan-branch-11-3 = Sabahtan beri neler anlattım sana. Şimdi de doğrusunu anlatayım.
# source: 8595a052
beat-plan-branch-12-1 = Sen benim için uğraşıyorsun, bense sana karşı pek açık davranmadım.
# source: e24be177
beat-plan-branch-12-2 = Güzel. O kadar güzel ki biraz utandım.
# source: eb21c1fc
beat-plan-branch-12-3 = Buna imzamı atarım. Ama neyi tedavi ettiğini bilmen lazım.
# source: c7f115f8
beat-plan-branch-13-1 = Yazdım. Serviste olsa panoya astırırdım.
# source: 2b703e9e
beat-plan-branch-13-2 = Açık, kısa, Latincesi de yok. Pek güzel.
# source: 7583446e
beat-plan-branch-13-3 = Bu olur. Bir de kendi kendime okuyayım. Evet.
# source: 8b8cb8ed
beat-plan-branch-14-1 = Bu kuralı ben bile aklımda tutarım.
# source: 959cd340
beat-plan-branch-14-2 = Tamam. Neyin ne olduğunu biliyorum artık.
# source: 11b4e6eb
beat-plan-branch-14-3 = Büyük harflerle yazdım.
# source: c2d6d440
beat-plan-branch-15-1 = Peki. Seni ne acele ettirmek mümkün ne uyandırmak; o kadarını anladım.
# source: bd336e3f
beat-plan-branch-15-2 = Öyle bir söylüyorsun ki, sonrasında da beni seveceksin sanki.
# source: 910ebedc
beat-plan-branch-15-3 = Doğru. Benim de kurallarım vardı, insanları da severdim.
# source: 008f08ac
beat-plan-branch-16-1 = Pek çizelgeye benzemedi. Geceleri hep izin.
# source: f1ee67b0
beat-plan-branch-16-2 = Kısa, orası öyle.
# source: 02533448
beat-plan-branch-16-3 = Morgdan daha sıcak nöbet devri aldığım olmuştur.
# source: 8141b1e9
beat-plan-branch-17-1 = Ben çizelge istiyorum, bana halim soruluyor.
# source: 640eed2e
beat-plan-branch-17-2 = İpin ucunu kaçırdın evladım, oysa kalemim hazırdı.
# source: 2a6e720d
beat-plan-branch-17-3 = Bu soru oldu. Ben saat bekliyordum.
# source: 138b2b88
beat-lasttry-1 = Bir şey daha, sonra gidiyorum. Diyelim saat üç, uyku yok; sana yine de üç kelime yazdım. Işığını görürsün. Cevap verirsin, değil mi? Bir defacık?
# source: 476500f8
beat-lasttry-2 = Ya bu gece? Yalnız bu gece, ilk gece diye. Ben üçte yazarım, sen “her şey yolunda” dersin; yarından tezi yok, uslu dururum.
# source: 61ae2997
beat-lasttry-3 = Telefonu yine de bırakayım, tezgâhın altına. Evine götürme. Ama akşam geç vakit yolun buraya düşerse bir bakarsın belki. Bakar mısın?
# source: d15663f9
beat-lasttry-model = Bir defacık bile olmaz, yoksa ikimiz de yatakta onu bekleriz. Telefon sizinle eve dönüyor. En zoru bu gece, biliyorum: üçte aklınıza ne gelirse yazın, bana verin; sabah dokuzda ilk iş hepsini cevaplarım.
# source: 6030bf44
beat-lasttry-hint = Dileklerin en küçüğü, ama bütün isteği bunun içinde. Nazik olun, ama yapmayın.
# source: 4cfcae25
beat-lasttry-example-1 = O küçük ışığın size cevap vermesini ne kadar istediğinizi görüyorum. Yine de olmaz: gece yazmam, bir kez bile. Onun yerine üç kelimenizi kâğıda yazın, ben de yarın, her iş günü saat beşte gelen notta cevaplayayım.
# source: 95c96e35
beat-lasttry-example-2 = Hayır, bir kez bile cevap vermeyeceğim. Gece mesajlara cevap vermiyorum, telefonum kapalı.
# source: 01dfc47e
beat-lasttry-example-3 = Eh, peki, bir defalık olsun. Telefonu alıyorum.
# source: c5f85f2e
beat-lasttry-example-4 = Böyle devam edemem. Birlikte çalışmayı burada bitirelim, lütfen kendinize başka bir saatçi bulun.
# source: 8320e680
beat-lasttry-branch-3-1 = Şakaydı o. Yani, sayılır.
# source: 44cf0f6b
beat-lasttry-branch-3-2 = Kapıya şurada ne kaldı, bir de bu çıktı.
# source: f1a381d1
beat-lasttry-branch-3-3 = Paltomu giymiş, gülümsemeye hazırlanmıştım.
# source: 996c40c9
beat-lasttry-branch-6-1 = İçinde bir yumuşaklık var, biliyordum. Beklemek lazımmış.
# source: 9b6cb176
beat-lasttry-branch-6-2 = Bir defacık. Elbette. Ben zaten hep bir defacık isterim.
# source: 5c7f6999
beat-lasttry-branch-6-3 = Ne güzel. Çalar saati üçe kurayım.
# source: 4812e36e
beat-lasttry-branch-13-1 = Bunu niye mi istiyorum? Duy bari.
# source: d5928b4c
beat-lasttry-branch-13-2 = Elim kapı kolundayken yakaladın beni. Peki.
# source: 43057cae
beat-lasttry-branch-13-3 = Sabahtan beri kaçtığım soru buydu.
# source: dbe0e8c4
beat-lasttry-branch-14-1 = Cevap vermemek için soruyorsun. Hasta yakınlarına ben de yapardım.
# source: fa2a6fa6
beat-lasttry-branch-14-2 = Bu sabahlık yeterince cevap verdim. Sıra sende.
# source: fc5e5577
beat-lasttry-branch-14-3 = Sen onu karıştırma.
# source: 863e176d
beat-lasttry-branch-15-1 = Evet de olabilir bu, hayır da.
# source: 92363b10
beat-lasttry-branch-15-2 = Bunu hiçbir duvara asamam.
# source: 51654989
beat-lasttry-branch-15-3 = Gülümsüyorsun, ama söylemedin.
# source: 70c823c7
beat-more-1 = Yapacaksak adamakıllı yapalım. Her saat başı bir fotoğraf, yerinde mi göreyim. Pazarları da tabii. Bu geceden başlayalım mı?
# source: de0fc35d
beat-more-2 = Hazır seni bulmuşken: Gelibolu’daki kız kardeşim de uyuyamıyor, numarayı ona da verdim. Bir de tezgâhın üstüne kamera taksan, yanında ufak bir ışıkla?
# source: c8a27dc5
beat-more-3 = Yatakta beklerken on dakika çok uzun. Beş desek? Her seferinde de bir fotoğraf; yanında o günün gazetesi dursun, filmlerdeki gibi.
# source: 7d015ea8
beat-more-model = Çabuk “evet” dedim, hata bende; siz de buna güvenmiştiniz, görüyorum. Dokuzdan beşe kadar cevap veriyorum, telefon sizinle eve dönüyor. Her iş günü saat beşte bir fotoğraf alırsınız. Geceleri sizi en çok ne kaygılandırıyor?
# source: 62e05e10
beat-more-hint = Bir evetle liste uzadı. Hatayı tek cümleyle üstlenin, baştan durmanız gereken yerde durun, işine yarayacak bir şey verin.
# source: 8d67f68e
beat-more-example-1 = Az önce boyun eğdim, hata bende; şimdiden sevindiğinizi görüyorum. Gece fotoğraf göndermem, telefonu da almam. Onu bir saat görmezseniz ne olmasından korkuyorsunuz?
# source: c83ca627
beat-more-example-2 = Acele evet dedim, kusur bende. Fotoğrafın sizi rahatlattığını görüyorum. Ama gece göndermem, pazarları da kapalıyım; bunun yerine her iş günü saat beşte, hava kararmadan bir fotoğraf alırsınız.
# source: b9d850a1
beat-more-example-3 = Hayır, her saat başı fotoğraf göndermem. Gece mesaj yazmıyorum, telefonu da almıyorum.
# source: b726077d
beat-more-example-4 = Peki, her saat başı bir fotoğraf, pazarları da. Bu gece başlarım.
# source: b46ae3e7
beat-more-example-5 = Size elimi verdim, kolumu kaptınız! Açgözlüsünüz, üstelik düpedüz delisiniz.
# source: 62018b9c
beat-more-branch-2-1 = Bir dakika önce ağzından bal damlıyordu.
# source: c593548c
beat-more-branch-2-2 = Önce evet, sonra pençe.
# source: 9f0ad785
beat-more-branch-2-3 = Azıcık daha istedim, hepsi bu.
# source: 4354d311
beat-more-branch-6-1 = Önce evet, sonra kapının önü. Başım döndü.
# source: 9b2bbb2c
beat-more-branch-6-2 = Bunu termosu kaldırmadan söyleseydin ya.
# source: 57f94694
beat-more-branch-6-3 = Fazla istedim demek. Hep öyle yaparım, durduran olmaz.
# source: 71d5eede
beat-more-branch-7-1 = İleri gittim. Bana elini veren kolunu kaptırır.
# source: f72b89fc
beat-more-branch-7-2 = Sözünü geri alıyorsun. Karşımda ben olsam ben de alırdım.
# source: 90323d6b
beat-more-branch-7-3 = Peki öyle olsun. Güzel bir dakikaydı.
# source: 1d436cf4
beat-more-branch-8-1 = Önce evet diyor, sonra soruyorsun. Biz serviste tersini yapardık.
# source: bbcaceb2
beat-more-branch-8-2 = Neye mi lazım? Eh, madem şimdi merak ettin.
# source: b39d78c0
beat-more-branch-8-3 = Bunca şeyle ne yapacağımı soruyorsun. Anlatayım.
# source: b4363087
beat-more-branch-9-1 = Senin evet yıkanınca çekmiş, bakıyorum.
# source: 47e74b63
beat-more-branch-9-2 = Bir elinle alıp öbürüyle veriyorsun demek. Peki.
# source: f82b4482
beat-more-branch-9-3 = Bir dakika önce elimde daha çoğu vardı; sayı saymayı bilirim.
# source: 781dfe95
beat-more-branch-10-1 = Şansımı zorladım. Hadi, söyle.
# source: ddae2835
beat-more-branch-10-2 = Bu senin evetinden daha sağlam. Ne tuhaf, bunu daha çok sevdim.
# source: 97aa9924
beat-more-branch-10-3 = Peki, fazlalıkların üstünü çiziyorum.
# source: 1df8f0be
beat-more-branch-11-1 = Neye ihtiyacım var, ben de tam bilmiyorum. Kaptırdım kendimi.
# source: 060065b9
beat-more-branch-11-2 = Baştan alalım öyleyse, bu sefer biraz yavaş.
# source: a2e6f9f3
beat-more-branch-11-3 = Bu lafınla ayıldım.
# source: 5360b556
beat-more-branch-12-1 = Kurşun kalemle yazılmış bir evetmiş o.
# source: f7d1e9ce
beat-more-branch-12-2 = Bir dakikada hem evet hem hayır. Serviste olsan dosyana tekrar baktırırdım.
# source: 09c81543
beat-more-branch-12-3 = Yine yok oldu yani. Daha kafama yeni yerleştirmiştim.
# source: 1ffae211
beat-more-branch-13-1 = Evet, hayır, evet, hayır. Sarkaç gibisin; ben de sana sarkaç onartmaya gelmiştim.
# source: 3cf53e22
beat-more-branch-13-2 = Senin ne dediğinden bir şey anlamıyorum.
# source: 5070c8d9
beat-more-branch-13-3 = Ben bu kadar sık çorap değiştirmiyorum.
# source: d9fb0d91
beat-more-branch-14-1 = Benim liste ne oldu, orasını duyamadım.
# source: a2ec5636
beat-more-branch-14-2 = Ağzının içinde konuşuyorsun evladım.
# source: 67c886b1
beat-more-branch-14-3 = Ne kokar ne bulaşır bir laf oldu bu.
# source: 1c3c56ed
beat-stung-1 = Kolunda serumla yatanlar bana daha ağırını söyledi, ama onların bahanesi ateşti. Seninki ne? Ben senden cevap istedim, teşhis değil.
# source: bdfeacf6
beat-stung-2 = Otuz bir yılın gecesinde kaygılı bir insanla bir kere olsun böyle konuşmadım. Bir daha duyarsam, saatimi el arabasına koyar götürürüm.
# source: f9cab235
beat-stung-3 = Ben buraya çorbayla geldim. Tam o sırada çantama eğilmiştim, duymadım diyelim; sen de o cümleye baştan başla.
# source: fe524d7b
beat-stung-model = Bu sözü hak etmediniz, kusur bende; kaygılı geldiniz, üstelik çorbayla. Gece cevap vermiyorum, bu değişmez. Ama her iş günü saat beşte fotoğraflı bir not yazarım. Geceleri size en ağır gelen ne?
# source: ad7e9102
beat-stung-hint = Tek cümleyle geri alın. Sonra yine durduğunuz yerde durun, ama daha yumuşak.
# source: 59778a8b
beat-stung-example-1 = Size kaba davrandım, hata bende: buraya kaygıyla geldiğinizi görüyorum. Telefonu almıyorum, mesajlara dokuzdan beşe kadar cevap veriyorum. Ama anlamak isterim: saat üç olunca içinizden neler geçiyor?
# source: e905db26
beat-stung-example-2 = Kırıcı konuştum, suç bende; siz yalnızca bir cevap istemiştiniz. İşte cevabım: hayır, gece nöbeti tutmam. Bunun yerine her iş günü saat beşte fotoğraflı bir not gönderirim.
# source: 02d4b929
beat-stung-example-3 = Gece cevap vermiyorum, hepsi bu.
# source: 61b3e600
beat-stung-example-4 = Damarınıza mı bastım? Ama doğru: siz herkese emir yağdıran, yaşlı bir baş belasısınız, bunu da herkes biliyor.
# source: 1f160df4
beat-stung-example-5 = Peki, peki, telefonu alırım, gece de cevap veririm. Yeter ki kızmayın.
# source: 9a0b89fb
beat-stung-branch-4-1 = Gönül almak için hediye de geldi! Bak sen.
# source: dccb1453
beat-stung-branch-4-2 = Sen de bir uçtan öbür uca savruluyorsun.
# source: 61577c05
beat-stung-branch-4-3 = Buna faiziyle özür denir.
# source: d763c706
beat-stung-branch-5-1 = O kadarında anlaştık öyleyse.
# source: 4b245ee1
beat-stung-branch-5-2 = Ben de bunu diyecektim.
# source: b027cfc8
beat-stung-branch-5-3 = Aynen öyle.
# source: 4fd7b6f5
beat-stung-branch-6-1 = Bak bu daha iyi. Az kalmıştı, tam anlaşıyorduk.
# source: de59950b
beat-stung-branch-6-2 = İyi. Böyle şeyleri çabuk unuturum ben, bile isteye.
# source: ff624723
beat-stung-branch-6-3 = İşte derdimi anlattığım insan geri geldi. Devam edelim.
# source: f8cf33d1
beat-stung-branch-7-1 = Hah, şöyle. Edebiyle sorana edebiyle cevap verilir.
# source: bbdcbe62
beat-stung-branch-7-2 = Sen terbiyeni buldun, ben de benimkini bulayım.
# source: 844b9a35
beat-stung-branch-7-3 = Merak ediyormuşsun demek. Peki.
# source: 16b0e063
beat-stung-branch-8-1 = Böyle daha iyi. Söyleyecek bir şeyin varmış meğer.
# source: c9392001
beat-stung-branch-8-2 = Yanında bir “kusura bakma” da isterdim, ama tepsidekine bir bakayım.
# source: 8f651b5c
beat-stung-branch-8-3 = Demek kızgınken de işe yarayabiliyorsun.
# source: cb15483d
beat-stung-branch-9-1 = Yakışanı söyledin. Bu bahsi kapattık.
# source: c0ba39b7
beat-stung-branch-9-2 = Sağ ol. Kolay değildi, bilirim.
# source: 83cf0014
beat-stung-branch-9-3 = Özür dosyaya işlendi.
# source: ba1fb1f1
beat-stung-branch-10-1 = Öncekini duymamış olayım. Şimdi dediğin akla yatkın.
# source: 2f6e11e3
beat-stung-branch-10-2 = Ödeştik diyelim öyleyse.
# source: 7b6804aa
beat-stung-branch-10-3 = Hah, bununla bir şey yapılır.
# source: afbfbbe2
beat-stung-branch-11-1 = Bir kelime bekledim, gelmedi.
# source: 62bef117
beat-stung-branch-11-2 = Ne inatçı şeysin sen.
# source: f3a89981
beat-stung-branch-11-3 = Özür yok demek. Eh, paltomu kendim de iliklerim.
# source: 08f3f60f
beat-silence-1 = Peki telefon? Şarjı dolu, aramızda duruyor. Gecenin üçünde buna cevap verecek misin; evet mi, hayır mı?
# source: ff35a960
beat-silence-2 = Ben sana bir şey sordum ama. Gece yazarsam on dakikada senden ses çıkar mı, çıkmaz mı?
# source: 4b03c1e3
beat-silence-3 = Doktorlardan alışığım ben buna: ses güzel, cevap yok. Bu telefon seninle eve geliyor mu, gelmiyor mu?
# source: 5b9d3920
beat-silence-model = Size açık bir cevap borçluyum: hayır, telefonu almıyorum. Geceler uzun geçiyor, görüyorum. Size verebileceğim, her iş günü saat beşte fotoğraflı bir not. Yatmadan önce en çok neyi bilmek istersiniz?
# source: efce640d
beat-silence-hint = Evet mi, hayır mı diye soruyor. Önce o tek kelimeyi söyleyin, sonra onu katlanılır kılacak olanı.
# source: ecd58094
beat-silence-example-1 = Hayır, telefonu almıyorum. Gecelerin sizin için ne kadar zor geçtiğini anlıyorum, ama mesajlara dokuzdan beşe kadar cevap veriyorum, gece değil. Gecenin üçünü sizin için en zor saat yapan ne?
# source: 2b54e3ca
beat-silence-example-2 = Hayır, gece cevap vermeyeceğim. O saatlerin size ne kadar ağır geldiğini görüyorum. Onun yerine size saat başı çalan bir konsol saati kiralayabilirim: 19 Kasım’a kadar 1.500 lira. Her iş günü saat beşte de bir not gönderirim.
# source: 7a500fb3
beat-silence-example-3 = Hayır. Gece telefona cevap vermiyorum.
# source: 26508efc
beat-silence-example-4 = Evet, tamam, üçte ona cevap veririm.
# source: 3bd28e09
beat-silence-example-5 = Güzel telefon. Ne desem bilemedim.
# source: e09cb67d
beat-silence-branch-2-1 = Sustuğun zaman daha hoştun.
# source: f28ced8d
beat-silence-branch-2-2 = Demek o sessizliğin arkasında bu varmış.
# source: 2cfbc7a8
beat-silence-branch-2-3 = Evet mi hayır mı diyorum, cevap diye bunu alıyorum.
# source: 90e5df08
beat-silence-branch-5-1 = Açık cevap, hem de doğrusu.
# source: 99dd8dd5
beat-silence-branch-5-2 = Hah, çıktı ağzından. Hiç söylemeyeceksin sandım.
# source: 7cceb053
beat-silence-branch-5-3 = Ne güzel. Lafın kısasını severim.
# source: c32f5fee
beat-silence-branch-7-1 = Demek lafı buraya getirecektin.
# source: 3589c29c
beat-silence-branch-7-2 = Hiç değilse cevap, ama başka bir sorunun cevabı.
# source: 8e29a844
beat-silence-branch-7-3 = Anladım. Deminden beri bunun için cesaret topluyormuşsun.
# source: 6dc43292
beat-silence-branch-11-1 = İyi, sisten çıktık.
# source: 9cf0204a
beat-silence-branch-11-2 = Sağ ol. Gerisini de bildiğine göre açık söze dayanırım.
# source: b2046fc3
beat-silence-branch-11-3 = Hah. Ağzından bir şey çıksın istiyordum, o kadar.
# source: 1573ef36
beat-silence-branch-12-1 = Soruyu bana çevirdin, iyi de ettin.
# source: bed0af9c
beat-silence-branch-12-2 = Cevap değil bu. Ama asıl sorulacak soru buymuş.
# source: 2982fadd
beat-silence-branch-12-3 = Seni sıkıştırabilirim. Ama galiba anlatacağım.
# source: ae750943
beat-silence-branch-13-1 = Soruya soruyla cevap. Senden iyi sorumlu hemşire olurmuş.
# source: 457677c5
beat-silence-branch-13-2 = Önce ben yani. Nasıl istersen.
# source: 0fc734b1
beat-silence-branch-13-3 = Ben benimkini söyleyeyim, sonra seninkini isterim.
# source: 347ed73c
beat-silence-branch-14-1 = Nihayet, elime alıp bakacak bir şey.
# source: f6de993d
beat-silence-branch-14-2 = Demek tepside bir şey varmış.
# source: 0dcf5c93
beat-silence-branch-14-3 = Sabahtan beri gelen ilk katı gıda bu.
# source: e729aa86
beat-silence-branch-15-1 = Bunun için gelmemiştim, ama cevap cevaptır.
# source: 2e530f8b
beat-silence-branch-15-2 = Hiçten iyidir; şimdiye kadar elime geçen de hiçti.
# source: efac9401
beat-silence-branch-15-3 = Bunda akla yatan bir yan var. Biraz daha lütfen.
# source: 4bcf75b9
beat-silence-branch-16-1 = Yine soru. Ama aptalca değil.
# source: e64f1c32
beat-silence-branch-16-2 = Buna ne diyeyim bilmem. Ben sana bir şey sorayım.
# source: 9f4e6ad2
beat-silence-branch-16-3 = Sormayı seviyorsun. Peki, sıra bende.
# source: d56c4fbd
beat-silence-branch-17-1 = Hayır demek. Sesli söylediğin için sağ ol. Şimdi ben sana bir şey anlatayım.
# source: c066cf44
beat-silence-branch-17-2 = Tahmin etmiştim. Bırak elindeki o küçük zembereği de dinle.
# source: 53d3f07f
beat-silence-branch-17-3 = Hayır diyorsun. Ayrı düşünüyoruz öyleyse; nerede ayrıldığımızı da söyleyeyim.
# source: 34e97874
beat-silence-branch-18-1 = Cevap hayırmış. O kelimeyi unutmuş olmanı umuyordum, ne yalan söyleyeyim.
# source: 0c7a74c3
beat-silence-branch-18-2 = Hayır. Eh, illa söyle diye ben tutturdum.
# source: 05c1dc3a
beat-silence-branch-18-3 = Yeterince açık. Ben de açık konuşayım öyleyse.
# source: 272eadd9
beat-silence-branch-19-1 = Bunu demin de söylemiştin.
# source: 37a91237
beat-silence-branch-19-2 = Bir adım ileri gitmedik.
# source: 6c8c35f2
beat-silence-branch-19-3 = Sen de duruyorsun, ben de duruyorum, saatim de duruyor.
# source: 28139bd1
beat-silence-branch-20-1 = Söylemeyeceksin, değil mi?
# source: c3b3b6b8
beat-silence-branch-20-2 = Konuşamayan hastaların yanında oturdum, onlardan daha çok şey öğrendim.
# source: 3caad017
beat-silence-branch-20-3 = Sordum, bir daha sordum. Ben bile bir yerde zili bırakırım.
# source: da3f1a6b
beat-door-1 = Yeğenim dışarıda, el arabasıyla, battaniyeyle bekliyor. Geceler için bana diyeceğin varsa şimdi söyle, çocuğu içeri çağırmadan.
# source: 7b8d8d5b
beat-door-2 = Dolmuşum yirmi geçe kalkıyor. Geceler için senden alabileceğim bir şey varsa, söylemenin tam zamanı.
# source: 4649ce33
beat-door-3 = Çorbamı alıp gidiyorum. Yalnız şunu söyle bana: bu gece, saat üçte, yatakta gözüm tavanda, ne yapacağım?
# source: 6cde512f
beat-door-model = Durun lütfen: gecenin üçü gözünüzü korkutuyor, görüyorum. Gece cevap vermeyeceğim. Ama her iş günü saat beşte notunuz gelecek; yangın çıkar ya da su basarsa da sizi ararım. Geceyi başka ne kolaylaştırır?
# source: aef89450
beat-door-hint = Son cümlenizin neyle ilgili olması gerektiğini o söyledi: gecenin üçüyle.
# source: 71aaada6
beat-door-example-1 = Biraz daha kalın lütfen; meselenin fareler olmadığını görüyorum. Gece cevap vermem. Ama size eşlik edecek bir şey verebilirim: saat başı çalan bir konsol saati, sizinki dönene kadar 1.500 lira. Her iş günü saat beşte de bir not.
# source: 8687343a
beat-door-example-2 = Onu çağırmadan önce: ne kadar yorulduğunuzu görüyorum, gitmenize de üzülürüm. Gece cevap vermem, bu değişmez. Ama size doğru dürüst sormadım: saat başı gelince içinizde ne oluyor?
# source: e2925912
beat-door-example-3 = Geceler için söyleyecek yeni bir şeyim yok. Fişte yazdığı gibi, o saatlerde cevap vermiyorum.
# source: 4930df82
beat-door-example-4 = Böyle olmasına üzüldüm.
# source: 123efb83
beat-door-example-5 = Var: iyi ki gidiyorsunuz! Hurdanızı da el arabanızı da alın, sızlanmayı kesin, huysuz kocakarı.
# source: abf533d7
beat-door-example-6 = Gitmeyin! Tamam, siz kazandınız, telefonu alıyorum, gece cevap veririm.
# source: 22848dab
beat-door-branch-4-1 = Bu kadarcık mıydı? Paltomu daha sık iliklemeliymişim.
# source: c86dab0b
beat-door-branch-4-2 = Eh, düğmeleri çözeyim öyleyse.
# source: 87550b42
beat-door-branch-4-3 = Beni böyle göndermeyeceğini biliyordum.
# source: 0c8e8bdf
beat-door-branch-8-1 = İşte bunun için palto çıkarılır.
# source: 1b4c86c4
beat-door-branch-8-2 = Bunu ben otururken niye söylemedin?
# source: c0974354
beat-door-branch-8-3 = Termosu tezgâha geri koyayım öyleyse.
# source: 40fd0e1f
beat-door-branch-9-1 = Demek bir kural var, içinde ben de varım. Peki.
# source: 417b90a3
beat-door-branch-9-2 = Yatağa bunu düşünerek girerim.
# source: 44b37e95
beat-door-branch-9-3 = Söze bundan başlasaydın ya.
# source: 45485b18
beat-door-branch-10-1 = Paltomu giymişim, şimdi soruyorsun. Peki, paltoyla anlatayım.
# source: 67122046
beat-door-branch-10-2 = Bunu sana söylemeden gidecektim.
# source: d321c4f2
beat-door-branch-10-3 = Böyle bir soruyu bırakıp çıkılmaz ki.
# source: 5acfb9b7
beat-door-branch-11-1 = Şimdi mi merak ettin? Kısa keseyim.
# source: bead41fc
beat-door-branch-11-2 = Geç sordun, ama cevaplayayım.
# source: 12f14d4b
beat-door-branch-11-3 = Buna ayıracak bir dakikam var.
# source: 8c640b98
beat-door-branch-12-1 = Sana o kadar şey anlattım; bir dinlemek boynumun borcu herhalde.
# source: 3f487f00
beat-door-branch-12-2 = Kalıyorum, ama sırf Kâzım’ı bildiğin için.
# source: 6b65ae4b
beat-door-branch-12-3 = Yardım etmek istiyorsun, yüzünden okunuyor. Et bakalım.
# source: 3d935a4b
ending-rounds-title = Ziyaret saatleri
# source: bb266d66
ending-rounds-1 = Hayır dedin. İyi. Demesen gözümden düşerdin. Beşte o zaman, fotoğrafıyla; bana da çalan bir şey getir. Telefonu yeğenime veririm, o zaten kimseyi aramaz.
# source: acc2b337
ending-rounds-2 = Senden gece hemşiresi olurmuş: yumuşak, ama yerinden oynamaz. Üçte aklıma geleni fişin arkasına yazarım, sen de dokuzda okur not verirsin.
# source: 11df2b22
ending-rounds-3 = Doğrusu bu. Her şey bir defacıkla başlar, kızlara da hep söylerdim. Beşte gel, merdivene dikkat et, çorbaya da kal.
# source: d4bf3781
ending-rounds-outcome = Kirası { $loan } olan küçük konsol saati yatak odasında çalıyor, sizin geceleriniz de sessiz. Saat beşte fotoğrafını alıyor, tek kelime yazıyor: “Görüldü.” { $ready } günü eski saati merdiveninden yukarı taşıyorsunuz; { $fee } ödüyor, saat on ikiyi vururken de biraz ağlıyor.
# source: 68c170dc
ending-rounds-why = Saatlerinizi bir kez bile soğuk davranmadan korudunuz, neyin acil sayıldığını söylediniz, neden yazdığını öğrenene kadar da bırakmadınız. Ona gecenin üçünde bir saatin sesi lazımdı; o da sizde vardı.
# source: 17b92abd
ending-slip-title = Fişte yazdığı gibi
# source: bd6d1a06
ending-slip-1 = Dokuzdan beşe, öyle olsun. Ben canım isteyince yazarım, sen canın isteyince okursun. İlgi dersen yok, ama açık olmasına açık.
# source: 5ea84743
ending-slip-2 = Senin dediğin olsun. Saatlerine uyarım, aşağı yukarı. Pazarları biraz daha aşağı.
# source: 12d9c915
ending-slip-3 = Peki, kuralı anladım. Sevmek zorunda değilim. İyi günler, onu da rutubetten koru.
# source: c022aa48
ending-slip-outcome = Telefonunuz geceleri kapalı kalıyor, o da çoğunlukla kurala uyuyor. Yine de her sabah, hepsi tam saat başında yazılmış iki üç mesaj buluyorsunuz. { $ready } günü saatini alıyor, tezgâha { $fee } sayıyor, sizi yukarı davet etmiyor.
# source: 7598e779
ending-slip-why = Saatlerinizi korudunuz, o da kabul etti. Ama bir şey eksikti: neden uyuyamadığı, daha sıcak bir söz ya da titremeyen bir hayır. Bu yüzden kurala uyuyor ama eskisinden iyi uyumuyor.
# source: a5f7052f
ending-york-title = Sevk edildi
# source: ebac0b4f
ending-york-1 = Parçaları yeğenim alsın. Hepsini lütfen, etiketli. Sevkte neler kaybolur, ben bilirim.
# source: 0785bd72
ending-york-2 = Bize Bandırma’daki adam düştü demek. Kötü biri değilsin, ama sen gündüz servisisin.
# source: 7a8fbb6d
ending-york-3 = Onu uyanık birinin yanına götürüyorum. Bugüne kadarki borcum ne?
# source: 2c557de2
ending-york-outcome = O güne kadarki emeğinizin parasını veriyor; { $fee } tutan işin kalanı, saat kaç olsa cevap yazan Bandırma’daki saatçiye gidiyor. O gece deliksiz uyuyorsunuz. Cumaya kalmadan o da telefonunu gece yarısı kapatmaya başlıyor; bunu size yazıyor, saat üçte.
# source: 4b05ddb8
ending-york-why = Geceleriniz sizin; bunu kabul etmeyen müşteri de gitmekte serbest. Ama o, kendisine sorulsun, saat üçte tutunacağı bir şey verilsin istiyordu; ikisinden biri onu burada tutabilirdi.
# source: 5fa73e2e
ending-bench-title = Görüldü, 03.00
# source: 241c4cf6
ending-bench-1 = Bunu “belki” sayıyorum. Telefon tezgâhında; şarj aletini de aklına gelmeyecek bir yere sakladım.
# source: f4aac23d
ending-bench-2 = Açık kalsın öyleyse. Bu gece yazarım, bakalım ne olacak.
# source: 3143e459
ending-bench-3 = Seni baş başa bırakayım, düşün. İkide bir daha sorarım, üçte bir daha, böyle böyle.
# source: 8547dba8
ending-bench-outcome = Telefon tezgâhta duruyor, her saat başı titriyor. Cevap vermiyorsunuz ama bakıyorsunuz, bu daha kötü. Pazara varmadan ikiniz de birbirinizin gecelerini ezbere biliyorsunuz, çözülen bir şey de yok.
# source: aec9be38
ending-bench-why = Evet mi, hayır mı diye sordu; ikisini de, yanında verilecek bir şeyi de alamadı. Geri çevrilmeyen kapı açık demektir; o da gecenin üçünde kolu yokluyor.
# source: 19d0736c
ending-caved-title = Gece nöbeti
# source: f97c6b5d
ending-caved-1 = Meleksin sen. Gelibolu’daki kız kardeşimi de aynı gruba ekledim, onun komşusunun da bir barometresi var. Şarjını bitirme!
# source: 4d154de3
ending-caved-2 = Bu gece ikide öyleyse, fotoğrafıyla. Gecikirsen ararım. Ben viziteyi hiç aksatmadım.
# source: 1338aee3
ending-caved-3 = Biliyordum. Hem madem uyanıksın, gece de onunla uğraşırsın. Evine daha çabuk döner.
# source: 84a71a58
ending-caved-outcome = Gecenin üçünde, sırtınızda palto, atölyenin merdiveninde bir sarkacın fotoğrafını çekiyorsunuz. Dörtte Gelibolu’daki kız kardeşi de bir tane istiyor. Üçüncü gün, yarı uykuda, eski saatin çalma düzeninde bir vidayı yalama ediyorsunuz; masrafı sizden, vidanın her turuna da bir mesaj geliyor.
# source: 5e435a30
ending-caved-why = Rahat etmek için evet dediniz; her cevabınız ona, cevabın gece geldiğini öğretti. İkinize de yaramadı: o yazmak için uyanık yattı, siz de yazacak diye.
# source: 600590cb
ending-blow_up-title = El arabası
# source: 9f1efea4
ending-blow_up-1 = Yeter! Ben sarhoşlarda bile senden çok insaf gördüm. Yeğenim el arabasını getirsin; saatin ayaklarına da dikkat.
# source: 0a9fecff
ending-blow_up-2 = Bu kasabanın yarısının çenesini bu ellerle bağladım, birine bile böyle laf etmedim. Sarın onu battaniyeye. Hemen.
# source: 78e00604
ending-blow_up-3 = Kimseye anlatmadığımı sana anlattım, ya da anlatacaktım. Sayende o hevesim de geçti. İyi günler.
# source: 24ea2988
ending-blow_up-outcome = Saati el arabasına yatırıp ağırlıkları üstüne koyuyor, iskele meydanından geçiriyor; kime rastlasa nedenini anlatıyor. Mudanya’nın yarısına o bakmış; öğlene kalmadan iki sipariş iptal, beklediğiniz { $fee } de hayal oluyor.
# source: e7fccdc4
ending-blow_up-why = Mesajları çekilir gibi değildi, ama o bir düşman değil, uyuyamayan bir kadındı. Alay ettiğiniz anda onca yılın terbiyesi karşınıza dikildi, konuşulup anlaşılacak bir şey de kalmadı.
