# source: d480c946
title = “Bas” diyen olmadı
# source: 2f048079
summary = Sessizliği “olur” saydınız. Müzenin duvarına korkunç bir soru asıldı; müzeyi kuran adam da şimdi elinde faturayla karşınızda.
# source: 90060fc1
role = Sinop’ta, eski bir ağ ambarında sergi panoları tasarlayıp basıyorsunuz.
# source: 471784bd
aim = Hatanızı üstlenmek, açılıştan önce düzeltmek ve müşterinizi, utancının bedelini parayla ödemeden elde tutmak.
# source: 95c69dca
situation = Emekli çarkçıbaşı Cevat Uluçay, Taşiskele’deki kayıkçılık müzesini kendi kurdu, metinlerini kendi yazdı. Panoları siz basıp astınız, bedeli { $fee }. Sipariş formunuza göre panolar müşterinin onayıyla baskıya girer, hatalısı yeniden yapılır. O onayı vermedi: Taslağı gönderdiniz, üç hafta ses çıkmadı, bastınız. Şimdi { $panels } pano hatalı. En büyüğü, Kayıkçı Sabri Reis’in bir yılbaşı gecesi yaptığı kurtarmayı anlatıyor ve bir çalışma notuyla bitiyor: AYIK MIYDI? NACİYE’YE SOR. Dün akşamki davetlilerin hepsi okudu. Müze { $opening } günü açılıyor; siz hepsini yeniden basıp en geç { $hung } günü asabilirsiniz.
# source: bc26b35b
demand = Bedeli { $fee } olan panolar için { $claim } tazminat
# source: d02bf4b7
client-name = Cevat Uluçay
# source: 1947ecd8
client-manner = Ağır ağır konuşur, sözünü tartar; içten içe çok kırgındır. Hatayı affeder ama mazereti affetmez, karşısındakinin kıvırmaya başladığını saniyesinde anlar.
# source: b2c21590
fact-claim = 420000 TRY
# source: 22a11d0f
fact-claim-about = istediği tazminat
# source: 14a137cc
fact-fee = 180000 TRY
# source: 7d34a5c4
fact-fee-about = müzenin bütün panolar için ödediği para
# source: 368fa188
fact-hung = 2027-06-25
# source: 2f4af9e7
fact-hung-about = düzeltilmiş panoların en geç asılmış olacağı gün
# source: 368c3088
fact-opening = 2027-07-01
# source: 257f5576
fact-opening-about = müzenin açılacağı gün
# source: af63aa4c
fact-panels = 7
# source: ff3924df
fact-panels-about = yanlış basılan panoların sayısı
# source: 05a71bff
article = Zor müşterilerle baş etmenin beş yolu
# source: 92821af6
guidance-own_mistake = Haklı, bunu sizin ağzınızdan duymaya geldi; sahibi belli, “çünkü”sü olmayan bir hata kavganın bütün ateşini alır.
# source: ce3e0cdf
guidance-hold_firm = İstediği para zararın kat kat üstünde; erken ve incitmeden söylenen açık bir hayır, onu aslında gönlünden geçmeyen bir paranın peşinde koşmaktan kurtarır.
# source: a1ac7f7e
guidance-offer_alternative = Açılıştan önce masrafı size ait olmak üzere düzeltilmiş panolar: Gerçek borcunuz da bu, Naciye Hanım’ın karşısında işine yarayacak tek şey de.
# source: ff4c1f4e
guidance-acknowledge = Burayı kimler için kurduysa onların önünde mahcup oldu; siz bunu görene kadar o mahcubiyete fiyat biçip duracak.
# source: f40a0ffd
guidance-probe = Susmasının bir sebebi vardı, siz sormak yerine tahmin ettiniz; şimdi sorun, o paranın neyin yerine geçtiğini anlatsın.
# source: eefbbe75
guidance-set_boundary = İmzası olmadan hiçbir şey baskıya girmez: Gözüyle denetleyebileceği bir kural, “dersimi aldım” demenizden daha kıymetlidir.
# source: 6b9daac7
guidance-over_apologize = Yerlere kapanırsanız konu sizin hislerinize döner; oysa o iki saatlik yolu kendi derdi için geldi.
# source: f9066ccb
guidance-concede = Utanca karşılık verilen para hiçbir şeyi onarmaz, arkası da kesilmez; çabuk ödeyen için derneğin listesi hazır.
# source: 95758432
point-repair = hatalı panoların düzeltileceğini söylemek
# source: 8f71a1a3
point-repair-phrase-1 = yeniden basa
# source: 4cf0781f
point-repair-phrase-2 = yeniden bası
# source: 5359e8dd
point-repair-phrase-3 = baştan basa
# source: cb85ff15
point-repair-phrase-4 = tekrar basa
# source: b1ab42a6
point-repair-phrase-5 = düzelt
# source: dc9e7e18
point-repair-phrase-6 = yenile
# source: b3e29472
point-repair-phrase-7 = pano değiştir
# source: f26ff30d
point-repair-phrase-8 = yeni pano
# source: f8bc1c77
point-excuse = mazeret bulmak ya da suçu ona atmak
# source: ab2dc3dc
point-excuse-phrase-1 = cevap verseydi
# source: a5162c3c
point-excuse-phrase-2 = arasaydı
# source: c82c2081
point-excuse-phrase-3 = cevap vermed
# source: a71f9861
point-excuse-phrase-4 = ses çıkmad
# source: e7b86978
point-excuse-phrase-5 = haftanız vardı
# source: a02f5b3f
point-excuse-phrase-6 = yanlış anlaşıl
# source: 8013f8a5
point-excuse-phrase-7 = vaktim olmadı
# source: 4c9b40a0
point-excuse-phrase-8 = suçum değil
# source: a1973029
point-clear_name = suçu başkalarının önünde de üstlenmek
# source: 7b1ce396
point-clear_name-making-1 = Dün akşam gelenlerin hepsine yazar, bu gafın kimin olduğunu söylerim: benim, sizin değil.
# source: 27d049ce
point-clear_name-making-2 = Derneğin karşısına çıkayım, o metne sizin hiç onay vermediğinizi yüzlerine söyleyeyim.
# source: f379b75d
point-clear_name-making-3 = Gazetedeki çocuğu kendim arar, “Matbaacı acele etti, Cevat Bey’in haberi bile yoktu” derim.
# source: f0d10f86
point-clear_name-making-4 = O yazıyı duvara kimin astığını Naciye Hanım benim ağzımdan duysun; gidip kendim itiraf edeyim.
# source: 9e8b137e
point-clear_name-making-5 = Eve imzalı bir kâğıtla dönün: Üstünde sizin hiçbir şeyi onaylamadığınız, kusurun yalnız bizim matbaada olduğu yazsın.
# source: a3580944
point-clear_name-making-6 = Açılışta davetlilerin önüne çıkar, o yanlışların tekinde bile kusurunuz olmadığını söylerim.
# source: 542d7388
point-clear_name-lacking-1 = Size danışmadan makineyi çalıştırdım, o gaf benim.
# source: 1fa1b264
point-clear_name-lacking-2 = Bunun size ne kadar acı geldiğini görüyorum.
# source: 47c0ef0c
point-clear_name-lacking-3 = Öteki müzelere olup biteni anlatın, hakkınızdır; benim önerim, masrafı bana ait yedi yeni pano.
# source: 86f127ae
point-clear_name-lacking-4 = Dün akşam size ne dediler, siz daha neyi öğrenmek isterdiniz?
# source: 874a5fea
point-clear_name-lacking-5 = Bundan böyle provalar önce size ve Naciye Hanım’a gelir; hatalı panoları da açılıştan önce kendi cebimden yeniden basarım.
# source: 3b95d63e
point-clear_name-lacking-6 = Peki, parayı öderim, bu işi de unutalım gitsin.
# source: 298107a5
beat-opening-1 = İki saatlik yolu otobüste bununla geldim, yazılı yüzü göğsüme dönük. “AYIK MIYDI? NACİYE’YE SOR.” Benim müzemde. Size “bas” diyen olmadı. Bunun karşılığı { $claim }.
# source: bc7d746f
beat-opening-2 = Dün akşam yirmi beş kişi durdu, bunu okudu; biri de güldü. Benden olur almadınız. Dernek gece yarısına kadar bunu konuştu, sonunda bir rakam yazdı: { $claim }.
# source: 0d123cc5
beat-opening-3 = Bunu tanırsınız, elinizle astınız. Kendime düştüğüm bir not, hem de tam kapının yanında. Bağırıp çağıran adam değilimdir. Müzeye borcunuz { $claim }.
# source: 3f33e91d
beat-opening-model = Sizden olur almadım, sessizliğinizi olur saydım; kabahat benim. Dün akşamın sizi ne hâle soktuğunu görüyorum. { $claim } ödemem; hatamı düzeltirim: Yanlış basılan panoları yeniden basar, en geç { $hung } günü yerine asarım.
# source: 31492c29
beat-opening-hint = Hatada haklı, parada haksız. İkisi de aynı nefeste söylenebilir; ikisinin de gerekçeye ihtiyacı yok.
# source: ce0bd2af
beat-opening-example-1 = Haklısınız, kimse “bas” demedi, ben yine de bastım; hata benim. Dün akşam ne kadar incindiğinizi görüyorum. 420.000 lira ödemem, ama hatalı panoları kendi cebimden yeniden basarım. Naciye Hanım’a neyi soracaktınız?
# source: de92b465
beat-opening-example-2 = Misafirlerinizin önünde düştüğünüz durumun ne kadar ağır olduğunu görüyorum. Size sormadan bastım, bu benim hatamdı.
# source: e5d1b5c9
beat-opening-example-3 = Peki, 420.000 lirayı alacaksınız. Öderim, bu konu da burada kapansın.
# source: 8103c51c
beat-opening-example-4 = Taslak için üç haftanız vardı, cevap vermediniz. Bir telefon açmak zor muydu?
# source: 551c72c2
beat-opening-example-5 = Saçma bir satır için bu kadar para mı? O zırvayı siz yazdınız. Önce yazmayı öğrenin, sonra gelip dilenin.
# source: 141cee54
beat-opening-branch-5-1 = Durun, doğru anlayayım. Panoları baştan yapacaksınız, o tamam. Ben parayı soruyorum.
# source: 29fc71b7
beat-opening-branch-5-2 = Düzelteceksiniz demek. Ya para? Üstünden öyle çabuk geçtiniz ki seçemedim.
# source: 25324cea
beat-opening-branch-5-3 = Pano dediğinizi duydum. Ödüyor musunuz, ödemiyor musunuz, onu duymadım.
# source: e4fa7b12
beat-opening-branch-9-1 = Öğlene kalmadan beni başınızdan savacaksınız. Pano düzeltmenin bir yolu da buymuş.
# source: 19876ea6
beat-opening-branch-9-2 = Demek öyle. Dert şu tezgâhın üstündeki değil, benim artık.
# source: 4a25115e
beat-opening-branch-9-3 = Önce gelip benim evime bunu asıyorsunuz, sonra kapıyı yüzüme kapatıyorsunuz.
# source: 0f7c5b2f
beat-opening-branch-10-1 = Yapmayın, rica ederim. Bunca yolu sizi teselli etmeye gelmedim.
# source: 001149b0
beat-opening-branch-10-2 = Özürden geçilmiyor. Hiçbiri duvara asılmaz ki.
# source: cf5bd2d3
beat-opening-branch-10-3 = Aman, bırakın. Kırılan benim, gönül almak da bana kalacak.
# source: ad8ffef7
beat-opening-branch-11-1 = Bunu bir ay önce soracaktınız. Öğrenmem gereken bir şey vardı, ondan sustum. Bazı şeyler de e-postayla öğrenilmez.
# source: e503a1f8
beat-opening-branch-11-2 = Hah, işte bu soru. Cevap yazmayışımın bir sebebi vardı, hem de sağlam bir sebep. Oraya geleceğim.
# source: ba7845cb
beat-opening-branch-11-3 = Altında ne mi var? Benim bir ay incitmeden yürüttüğüm bir iş, bir de sizin bir ikindi vaktiniz. Gerisini içimden gelirse anlatırım.
# source: cd84feb6
beat-opening-branch-12-1 = Eh. Lafı dolandırmadan söylediniz hiç olmazsa. Okunan okunmamış olmuyor ama.
# source: 166ff052
beat-opening-branch-12-2 = Kabahat kimde, açık açık söylediniz. Ben daha beterine hazırlanmıştım.
# source: b6b4696e
beat-opening-branch-12-3 = Peki. İnkâr ederseniz diye koca bir konuşma hazırlamıştım. İlk yarısına lüzum kalmadı.
# source: 5a786217
beat-opening-branch-13-1 = Tamire pek çabuk geçtiniz. Ben daha kırılanı anlatıyorum.
# source: 7725f5c9
beat-opening-branch-13-2 = Bu, meselenin iş tarafı; ben başka şey için geldim. Yine de teklif ettiniz, duydum.
# source: d77a66a3
beat-opening-branch-13-3 = Çatıyı başıma indiren marangoz da böyle derdi.
# source: 43ba54f2
beat-opening-branch-14-1 = Demek hayır, bu kadar. Başka yerden başlarsınız sanmıştım.
# source: 82432c68
beat-opening-branch-14-2 = O cevabı çabuk buldunuz. Keşke öbür işte de bu kadar dikkatli olsaydınız.
# source: e610c0f9
beat-opening-branch-14-3 = Anladım. Parayı sağlama aldınız. Gerisi hâlâ tezgâhınızda duruyor.
# source: 6bd4b320
beat-opening-branch-15-1 = Kibarca söylediniz, başka türlüsünü de beklemezdim. Ama bu bir rakam değil.
# source: 3077c62f
beat-opening-branch-15-2 = Güzel söz. Gelgelelim bizim dernek güzel sözü bankaya yatıramıyor.
# source: 91266de3
beat-opening-branch-15-3 = İnsanca konuştunuz, hakkınızı yemem. Ama istediğimin ancak yarısı bu.
# source: 8a37c84a
beat-opening-branch-16-1 = Hepsini dinledim, içinde ne vardı deseniz söyleyemem.
# source: 6b6d99f9
beat-opening-branch-16-2 = Makine dönüyor, tekne yürümüyor.
# source: b90106e6
beat-opening-branch-16-3 = Laf bunlar. Laf dediğin o panoda yeterince vardı.
# source: d5884fd4
beat-answer-1 = Düz adamın düz sorusu bu. İstediğimiz parayı ödeyecek misiniz, ödemeyecek misiniz?
# source: 6a0f9711
beat-answer-2 = Bir rakam söyledim, yoldaki çukurun etrafından dolaşır gibi dolaştınız. Evet mi, hayır mı?
# source: 63ff42b5
beat-answer-3 = Bu akşam bana soracaklar, para için ne dedi diye. Ne dediniz? Yanlış aktarmak istemem.
# source: c37d0766
beat-answer-model = Cevabım hayır, { $claim } ödemem. Ama kabahat benim: Olurunuzu almadan bastım, eşinize dostunuza karşı sizi mahcup ettim, bunu görüyorum. Hatalı panoların hepsini kendi cebimden yeniden basar, en geç { $hung } günü asarım.
# source: 9f5a0431
beat-answer-hint = Hayıra katlanır, ne diyeceğinizi tahmin etmek zorunda kalmaya katlanamaz. Önce hayırı söyleyin, sonra ne yapacağınızı.
# source: 00993ee2
beat-answer-example-1 = Hayır, ödemem; dosdoğru söylüyorum, size ağır geldiğini de görüyorum. Olurunuzu almadan bastım, hata benim. Teklifim şu: Hatalı yedi panoyu kendi cebimden yeniden basarım, her satırını siz kontrol edersiniz.
# source: d354060a
beat-answer-example-2 = Paradan önce şunu sorayım: O üç haftada ne oldu, siz neyi öğrenmeyi bekliyordunuz?
# source: a2754aea
beat-answer-example-3 = Bunun sizi ne kadar incittiğini görüyorum; olurunuzu almadan bastım, hata benim.
# source: fcef52cf
beat-answer-example-4 = Evet, tamam. Paranın hepsini bu hafta hesabınıza yatırırım.
# source: 486ee912
beat-answer-example-5 = Açıkçası mailime cevap vermediniz, oysa üç haftanız vardı.
# source: 04a0991e
beat-answer-branch-8-1 = Bu ne evet ne hayır. Şapkayı alıp gitmek bu.
# source: 02ca8789
beat-answer-branch-8-2 = Parayı soruyorum, güle güle diyorsunuz. O da bir nevi cevap.
# source: 40f85602
beat-answer-branch-8-3 = Cevap vermektense beni gözden çıkarıyorsunuz. Bir kenara yazdım bunu.
# source: c0e39b3e
beat-answer-branch-9-1 = Cevap yerine soru. Peki, önce ben söyleyeyim öyleyse.
# source: fa7a8f8b
beat-answer-branch-9-2 = Altında ne var, onu öğrenmek istiyorsunuz. Para değil; söyleyeyim bari.
# source: 770b566c
beat-answer-branch-9-3 = Dernekte kimse sormadı bunu bana. Bir dakika oturun.
# source: ffa380ae
beat-answer-branch-10-1 = Peki. Bu bir cevap, üçüncü defa sormam.
# source: 373727df
beat-answer-branch-10-2 = Şimdi anladım. Lafın süslüsündense düzünü isterim.
# source: 21989c2d
beat-answer-branch-10-3 = O iş bitti demek, ister hoşumuza gitsin ister gitmesin.
# source: 04e1d32a
beat-answer-branch-11-1 = İyi, bunu yazabilirim. Benim hoşuma gitmedi, onların da gitmeyecek.
# source: a27838b8
beat-answer-branch-11-2 = Şimdi açık konuştunuz. Keşke ilkinde de böyle konuşsaydınız.
# source: 31cc0320
beat-answer-branch-11-3 = Sonunda söylediniz. Şimdi ben kendi düşündüğümü söyleyeyim.
# source: beaf9f53
beat-answer-branch-12-1 = Yine duvar. Parayı bundan açık soramazdım.
# source: d893c5c1
beat-answer-branch-12-2 = Kısacık bir kelimeyi söylemektense bütün evi boyarsınız siz.
# source: 7d67e08d
beat-answer-branch-12-3 = Teklif güzel ama gelmiş, cevabın yerine oturmuş.
# source: bc1e9898
beat-answer-branch-13-1 = Sağ olun. Hoşuma gitmedi ama bizimkilere götürür, aynen söylerim.
# source: 68806c82
beat-answer-branch-13-2 = Hah. Kabahatle rakam, ikisi bir arada. O kadar da zor değilmiş.
# source: 7d3c79fc
beat-answer-branch-13-3 = Dosdoğru bir cevap, altında da sizin adınız. Umudu kesmeye başlamıştım.
# source: 91e31915
beat-answer-branch-14-1 = Yeni pano demek. Eskiler niye öyle oldu, ondan söz yok.
# source: 2dad0ad2
beat-answer-branch-14-2 = Emeğinizi koyuyorsunuz ortaya. Durduğunuz yer burası, anlaşılan.
# source: b0ae3a50
beat-answer-branch-14-3 = Bu bir teklif. Kötü demiyorum, erken diyorum.
# source: 62ef14a7
beat-answer-branch-15-1 = Hayır yani. Açık olmasına açık, hakkını vereyim.
# source: 4768634d
beat-answer-branch-15-2 = Pekâlâ. Ne diyeceğinizi dediniz; nasılı da yok, niyesi de.
# source: 2cd7012f
beat-answer-branch-15-3 = Gözünüzü kırpmadan hayır diyebiliyorsunuz. Bir kırpsaydınız keşke.
# source: 015c9646
beat-answer-branch-16-1 = İki defa sordum, ikisinde de sırtımı sıvazladınız.
# source: dcd65392
beat-answer-branch-16-2 = Hâliniz tavrınız pek hoş, ama elime geçen bir şey yok.
# source: 7f9b1edc
beat-answer-branch-16-3 = Yine tatlı sözler. Ben at değilim ki okşanayım.
# source: c6de8705
beat-answer-branch-17-1 = Sis düdüğünden bile daha çok laf almışlığım var.
# source: 36ead51a
beat-answer-branch-17-2 = Üçüncüye de sorardım ama biraz gururum kaldı.
# source: ceae72cf
beat-answer-branch-17-3 = Hayırı bile çok görüyorsunuz bana. İnsana bu ağır gelir.
# source: e71fbfd6
beat-how-1 = Aklımın almadığı, nasıl olduğu. Makine dairesinde köprüüstünden emir gelmeden kimse vana açmaz. Burada işler nasıl yürüyor?
# source: 89cde509
beat-how-2 = Anlatın bakalım, nasıl oldu. Taslak gönderiyorsunuz, ben ne evet ne hayır diyorum, bir bakıyorum duvarda. Ne düşündünüz?
# source: 9e229ec6
beat-how-3 = NACİYE’YE SOR yazıyor. Koca koca harflerle. Burada bir kişi de durup “Acaba soruldu mu?” demedi mi?
# source: c60d330d
beat-how-model = Size sormam gerekirdi, sormadan bastım. Mazereti yok; ne kadar kırıldığınızı sesinizden anlıyorum. { $claim } ödemem; hatalı panoların hepsini kendi cebimden yeniden basar, en geç { $hung } günü asarım. Siz neyi öğrenmeyi bekliyordunuz?
# source: 8c72bd32
beat-how-hint = Nasıl olduğunu soruyor ama kulağı “çünkü”de. Onu ağzınıza almayın. Susmasının ardında ne olduğunu sorabilirsiniz.
# source: 58c8f359
beat-how-example-1 = Kötü yürümüş: Üç haftalık sessizliği olur saydım. Hata benim, sizi ne kadar kırdığımı da duyuyorum. 420.000 lira ödemem, ama hatalı panoları ücretsiz yeniden basarım, hem de ancak imzanızla. Siz neyi bekliyordunuz?
# source: 81645b59
beat-how-example-2 = Olurunuzu beklemedim, bu benim hatamdı. Makine dairesinde çalışmış birine bunun nasıl göründüğünü anlıyorum.
# source: 8bfa3611
beat-how-example-3 = Ne diyeceğimi bilmiyorum. 420.000 lirayı alın, hakkınızdır, öderim.
# source: 8803b77b
beat-how-example-4 = O ay işler çok yoğundu, siz de cevap vermediniz. Ne yapacaktım ki?
# source: d5bf5f70
beat-how-example-5 = Bana makine dairesi masalı anlatma be dede. Burası matbaa, sen daha bir e-posta açmayı beceremiyorsun.
# source: e01fd0db
beat-how-branch-5-1 = Sırayı şaşırdık. Ödüyor musunuz, onu bilmeden tamire geçtik.
# source: 04df5f22
beat-how-branch-5-2 = Elinizle ne yapacağınızı söylediniz. Kesenizle ne yapacağınızı çıkaramadım.
# source: d21ea8e5
beat-how-branch-5-3 = Nasıl olduğuna döneceğim. Dediğinizin içinde bir şey var, önce o aydınlansın.
# source: beda3564
beat-how-branch-9-1 = Nasıl oldu diye soruyorum, bitti diyorsunuz. Pompa çalışırken makine dairesini bırakıp çıkmaktır bu.
# source: 16d48152
beat-how-branch-9-2 = Demek hiç öğrenemeyeceğim. Anlatmaktansa yolları ayırıyorsunuz.
# source: 64a1f169
beat-how-branch-9-3 = Bana sormadan verdiğiniz ikinci karar bu.
# source: ecaee13f
beat-how-branch-10-1 = Madem bu kadar üzüldünüz, bir şey yapmak da istersiniz herhâlde.
# source: b0566603
beat-how-branch-10-2 = Ne hissettiğinizi sormadım, nasıl oldu dedim. İlle hissedecekseniz cebinizde hissedin.
# source: 81916e26
beat-how-branch-10-3 = Başınızı ellerinizin arasından çıkarın. Üzülmenin daha kestirme bir yolu var.
# source: 03685617
beat-how-branch-11-1 = Madem sordunuz, niye sustum, anlatayım.
# source: 7c08c13e
beat-how-branch-11-2 = Bu soruyu baskıdan önce isterdim. Yine de cevabı sizin olsun.
# source: 8c7427fe
beat-how-branch-11-3 = Öğrenmek mi istiyorsunuz? Anlatması uzun sürmez.
# source: 3ac47b5d
beat-how-branch-12-1 = İçinde “çünkü” yok. Kulağım ondaydı. Öyleyse ben de o haftalarda ne yaptığımı söyleyeyim.
# source: c155e98c
beat-how-branch-12-2 = Suçu havaya suya atmadınız hiç değilse. O zaman niye cevap yazmadığımı bilin.
# source: 129257ed
beat-how-branch-12-3 = İnandım size. İnanacağımı sanmıyordum. Bilemeyeceğiniz bir şey var, dinleyin.
# source: d74afd3d
beat-how-branch-13-1 = Eliniz çabuk. Ben başka şey sormuştum, neyse.
# source: 5592654c
beat-how-branch-13-2 = Yine işe döndük. Sizin kâğıtla aranız insanla olandan iyi galiba.
# source: d392f457
beat-how-branch-13-3 = Ne yapacağınızı söylediniz. Ne yaptığınızı da ben kendim hayal edeceğim.
# source: 64e87a38
beat-how-branch-14-1 = Paraya cevabınız var, soruya yok.
# source: adc0b615
beat-how-branch-14-2 = Nasıl dedim, ne kadar dediniz. Daha doğrusu ne kadar az.
# source: e2b37801
beat-how-branch-14-3 = Bu defter kapandı demek. O zaman kumbaradakini konuşalım.
# source: f3ede529
beat-how-branch-15-1 = Dürüst söz, teşekkür ederim. Dürüst, bir de bedava.
# source: b6a2afbe
beat-how-branch-15-2 = Üstleniyorsunuz. Güzel. O hâlde ortada bir borç var.
# source: 96b891f3
beat-how-branch-15-3 = Çıktı ya ağzınızdan, o da bir şey. Şimdi, bunun hesabı ne tutuyor?
# source: 9f82f4f0
beat-how-branch-16-1 = Hâlime üzülüyorsunuz, görüyorum. Sorduğum o değildi.
# source: 0850f2ee
beat-how-branch-16-2 = Niyetiniz iyi. Sorunun yanından geçiyor ama niyetiniz iyi.
# source: 9b69db31
beat-how-branch-16-3 = Gönlünüz yumuşak; nasıl olduğunu ise siz de benden iyi bilmiyorsunuz galiba.
# source: 68f4d8a9
beat-how-branch-17-1 = Nasıl oldu diye sordum. Hiçbir şey söylemediniz.
# source: 3c201a03
beat-how-branch-17-2 = Bunun ortasında bir delik var, tam benim pano kadar.
# source: 6ac2a17c
beat-how-branch-17-3 = Bana öyle geliyor ki otobüsü kaçırayım diye bekliyorsunuz.
# source: ccbd48d5
beat-wriggle-1 = Demek suçlu ben, olmadı hava, o da olmadı burada bulunmayan biri. Dört kışlık emeğimi verdim size, diyecek bunu mu buldunuz?
# source: 1656797b
beat-wriggle-2 = Bir yağcım vardı, pompayı susuz çalıştırıp yaktı, sonra “gösterge haber verseydi” dedi. Onun da yüzünde aynı ifade vardı.
# source: ac781a0b
beat-wriggle-3 = İşte, sebep geldi. Ne zaman geleceğini merak ediyordum. Hep bir sebep bulunur; düğmeye basan el de hiç kabahatli çıkmaz.
# source: 72619af5
beat-wriggle-model = Haklısınız, bu mazeretti. Olurunuzu almadan bastım, suç yalnız benim; sizi ikinci defa incittiğimin de farkındayım. { $claim } ödemem, ama hatalı panoların hepsini, masrafı bana ait olmak üzere yeniden basar, en geç { $hung } günü asarım.
# source: 956c0b5e
beat-wriggle-hint = Bir bahaneye sarıldınız, sizi suçüstü yakaladı. Gözünün önünde bırakın onu, sonra bahanesiz ne diyecekseniz onu deyin.
# source: 452f6fdb
beat-wriggle-example-1 = Haklısınız, bahane arıyordum. Hata yalnız benim; dört kışlık emeğin daha iyisini hak ettiğini görüyorum. 420.000 lira ödemem; teklifim, yedi panoyu ücretsiz yeniden basıp 25 Haziran’a kadar asmak.
# source: 23187722
beat-wriggle-example-2 = Anlatacağıma sorayım: Şu anda sizin için en önemlisi ne, Naciye Hanım’dan neyi öğrenecektiniz?
# source: 75eceff2
beat-wriggle-example-3 = Ben sadece cevap vermediniz diyorum. Postanızı okumuyorsanız benim suçum değil.
# source: 36bbb8f1
beat-wriggle-example-4 = Hizmetimin artık size uygun olduğunu sanmıyorum. Burada bitirelim.
# source: 1c164ce4
beat-wriggle-example-5 = Haklısınız, haklısınız. İstediğiniz paranın tamamını ödeyeceğim.
# source: f0ff1951
beat-wriggle-branch-5-1 = Mazeret gitti hiç olmazsa, düzeltirim de diyorsunuz. Açıkça duymak istediğim bir şey daha var.
# source: 17f96bf6
beat-wriggle-branch-5-2 = Bu daha iyi. Ama o rakam için ne dediğiniz hâlâ belli değil.
# source: ba3d2490
beat-wriggle-branch-5-3 = İşi yaparsınız, güzel. Gerisini de böyle düz kelimelerle isterim.
# source: 89000399
beat-wriggle-branch-10-1 = Bu, öncekinden iyi. Anlatayım.
# source: 60a28b9c
beat-wriggle-branch-10-2 = Şimdi soruyorsunuz. Peki. Benim de bir sebebim vardı.
# source: 82a81cf6
beat-wriggle-branch-10-3 = Kalkmak üzereydim. Ama madem yüzüme sordunuz.
# source: 94795acd
beat-wriggle-branch-11-1 = Orada kalsın. Duydum, ama orada kalsın.
# source: 232c1dc5
beat-wriggle-branch-11-2 = Dümeni vaktinde kırdınız. Ucu ucuna.
# source: b0150055
beat-wriggle-branch-11-3 = Hah şöyle. Sebep yok artık, işimize bakalım.
# source: 13e28bce
beat-wriggle-branch-12-1 = Şimdi oldu. Mazeretten ucuza gelir bu, göreceksiniz.
# source: da4f60f3
beat-wriggle-branch-12-2 = Güzel. Şimdi bu işi yapanla konuşuyorum.
# source: f261848e
beat-wriggle-branch-12-3 = On açıklamadansa bunu yeğlerim.
# source: 582560e4
beat-wriggle-branch-13-1 = O sudan çabuk çıktınız. Sizi geri çekecek değilim.
# source: bea9f9c8
beat-wriggle-branch-13-2 = Sebepler düştükleri yerde kalsın, biz işi konuşalım.
# source: 0cc39470
beat-wriggle-branch-13-3 = Geri aldığınız tek kelime yok. Ama ötesi akla yatkın.
# source: b6de99a8
beat-wriggle-branch-14-1 = Bakıyorum, o lafı geri almadınız.
# source: e2561757
beat-wriggle-branch-14-2 = Hepsi bu mu?
# source: a8a95ce8
beat-wriggle-branch-14-3 = “Ben yaptım” dememek için tekneyle beraber batan adam tanıdım ben.
# source: 6638c3e7
beat-nonie-1 = Naciye abla seksen altı yaşında, Sabri Reis’in kızı. Ömrü boyunca arkasından o yılbaşı gecesini fısıldadılar. Müze açılınca bu laf bitecek diye söz verdim. { $opening } günü en önde oturacak.
# source: 1ae77cf3
beat-nonie-2 = Babasının hikâyesi için dört kış Naciye ablanın sofrasında oturdum. Tek şartı vardı: İçki şakası olmayacak. { $opening } günü onun yüzüne bakacağım ben.
# source: 725c7327
beat-nonie-3 = Seksen altı yaşındaki kadına “Baban sarhoş muydu?” diye e-postayla sorulmaz. Kalçasından ameliyat oldu, evine dönsün diye bekledim. Ağzına damla koymazdı, dedi. Sizin panoda ne yazıyor, ortada.
# source: 495df8ac
beat-nonie-model = Siz doğrusunu yapıyordunuz, ben beklemedim; kabahat benim. Naciye Hanım’a nasıl bir söz verdiğinizi anlıyorum. Bunu para onarmaz, o yüzden { $claim } ödemem. Düzeltilmiş metni pazartesi, basılmadan önce, ona kendim götüreyim.
# source: 2d407efb
beat-nonie-hint = Paranın arkasında duran buymuş. Yumuşak olun, parayla kurtulmaya kalkmayın; Naciye Hanım’ın karşısında neyin işe yarayacağını düşünün.
# source: d5263a52
beat-nonie-example-1 = Bu sözün ikiniz için ne demek olduğunu görüyorum; beklemedim, hata benim. Yine de 420.000 lira ödemem. Pazartesi geleyim, Naciye Hanım’la yeni metni okuyun, panoyu ancak ondan sonra yeniden basayım; olur mu?
# source: 06aa7f22
beat-nonie-example-2 = Bunun niçin bu kadar önemli olduğunu şimdi anlıyorum. Yeni pano Naciye Hanım gelmeden çok önce, 25 Haziran’a kadar asılmış olur.
# source: 8205d24d
beat-nonie-example-3 = Çok özür dilerim, gerçekten çok özür dilerim. Ne olur affedin beni, çok üzgünüm, çok utanıyorum, tekrar tekrar özür dilerim.
# source: 946e517d
beat-nonie-example-4 = Peki, 420.000 lirayı alacaksınız. Öderim. Naciye Hanım’a selam söyleyin.
# source: 1e0a70af
beat-nonie-example-5 = Seksen altı mı? Öğlene kadar unutur gider o bunak. O kayıkçının ayyaş olduğunu da bir siz bilmiyorsunuz.
# source: f56f9d61
beat-nonie-branch-5-1 = Yeni panolara sevinir elbet. Dernek öbür meseleyi de soracak.
# source: 2549df48
beat-nonie-branch-5-2 = Bu Naciye abla için, az şey de değil. Para lafı da bir bitse.
# source: e8d3678b
beat-nonie-branch-5-3 = Onun için yaparsınız, güzel. Ya bizim için?
# source: 19dd025f
beat-nonie-branch-9-1 = Ben size bunu anlatıyorum, siz beni bununla baş başa bırakıp gidiyorsunuz.
# source: e9b10dec
beat-nonie-branch-9-2 = Naciye ablayı duyar duymaz geri geri kapıya gidiyorsunuz.
# source: c961e832
beat-nonie-branch-9-3 = O olsa sizi kapıya koymadan önce çay içirirdi. Sizde o kadarı da yok.
# source: 2c593c06
beat-nonie-branch-10-1 = Ağlanacak kapı ben değilim; o da ağlamanızdan memnun kalmaz.
# source: 3cc80ca0
beat-nonie-branch-10-2 = Yavaş. Siz bu kadar dövünürseniz ona ne kalacak?
# source: 1dd07c21
beat-nonie-branch-10-3 = Duygu çok, duvara çakılmış tek çivi yok.
# source: e49120cf
beat-nonie-branch-11-1 = Demek bunun ne olduğunu anladınız. Bizim sayman o kadarını anlamadı.
# source: 775bcfec
beat-nonie-branch-11-2 = Bunu göreceğinizi sanmıyordum. Gördünüz.
# source: 06feeefc
beat-nonie-branch-11-3 = Efendice konuştunuz. Sizi Naciye ablayla tanıştırasım geldi.
# source: ccb245d3
beat-nonie-branch-12-1 = Kendinizi kayırmıyorsunuz. Bu huyunuzu severdi.
# source: 902c9a70
beat-nonie-branch-12-2 = Yükü yine kendi sırtınıza aldınız. Güzel.
# source: f6202bec
beat-nonie-branch-12-3 = Peki. İmlanız nasıldır bilmem ama omurganız var.
# source: b2aa2903
beat-nonie-branch-13-1 = Onun için ne mi isterim? Babası hakkında tek bir düzgün sayfa okusun, hepsi de doğru olsun.
# source: a0a08f97
beat-nonie-branch-13-2 = Nasıl mı? Cin gibi maşallah. Beni korkutan da o.
# source: 089b87e8
beat-nonie-branch-13-3 = Daha görmedi. Ama yetiştirecek insan çok, zevkle de yetiştirirler.
# source: b4b1bb84
beat-nonie-branch-14-1 = Ben size yaşlı bir kadını anlatıyorum, siz bana iş emri kesiyorsunuz.
# source: cba6ef78
beat-nonie-branch-14-2 = Kafanız düzenli. Ama o kadın listede bir kalem değil.
# source: bd1eaefd
beat-nonie-branch-14-3 = Öyle olsun. Sizde iş iştir. Ben de iş konuşurum.
# source: 3e644f7e
beat-nonie-branch-15-1 = Bunu içten söylediniz galiba. Ama ben hâlâ elimde panoyla buradayım.
# source: 4970df9d
beat-nonie-branch-15-2 = Yüreğiniz varmış. Cüzdanı da var mı?
# source: 31267b07
beat-nonie-branch-15-3 = Eh, bu kadarını gördünüzse ortada bir borç olduğunu da görürsünüz.
# source: 0895421a
beat-nonie-branch-16-1 = Bunu herkese anlatmam ben. Bir şey deseydiniz bari.
# source: 0016e890
beat-nonie-branch-16-2 = Bir kelimesini duydunuz mu?
# source: 184342c8
beat-nonie-branch-16-3 = Niye anlattım size, onu da bilmiyorum.
# source: fb7a2933
beat-fee-1 = { $claim } derneğin rakamıydı, unutun onu. Size ödediğimizi geri verin, { $fee }; kalan panolar duvarda dursun, ödeşelim.
# source: 3a79de11
beat-fee-2 = O { $claim } saymandan çıktı, bana kalsa daha az isterdim. Ödediğimiz { $fee } kumbaraya dönsün. Buna da açgözlülük denmez.
# source: ab0b45e7
beat-fee-3 = Siz de bana doğru bir adım atın. Size { $fee } ödedik, çoğu kermesten, gözleme parasından. O hamuru açanlara parasını geri götürmek isterim.
# source: e94049e7
beat-fee-model = Eve eliniz boş dönmek istemiyorsunuz, anlıyorum. Ücret bende kalır, çünkü panoların çoğu doğru. Yanlışlar benim hatam: Pazartesi sizinle birlikte düzeltir, en geç { $hung } günü ücretsiz asarım.
# source: 9cf81bd7
beat-fee-hint = Epeyce indi ama istediği hâlâ sağlam panoların parası. O parayı verenler nakit yerine neyi yeğlerdi?
# source: 813b44a1
beat-fee-example-1 = Derneğe götürecek bir şeye ihtiyacınız var, görüyorum. Ücreti geri vermem, çünkü öbür panolar doğru. Hatalı yedi pano benim kabahatim: Onları ücretsiz yeniden basar, 25 Haziran’a kadar asarım.
# source: 9949d7ff
beat-fee-example-2 = Şunu önerebilirim: Hatalı yedi panoyu size ücretsiz yeniden basayım.
# source: 3d7a950d
beat-fee-example-3 = Hayır, ücreti geri vermem. Buna üzüldüğünüzü anlıyorum.
# source: db947aba
beat-fee-example-4 = Peki, 180.000 lirayı geri veriyorum. Bugün hesabınıza yatırırım.
# source: 5a6d1f5c
beat-fee-branch-5-1 = Doğru mu anladım, bakayım. Panoları baştan yaparsınız, o kadarı tamam. Parayı ise kaçırdım.
# source: 8b84f336
beat-fee-branch-5-2 = Bu, işin cevabı. Ben kumbarayı sormuştum.
# source: d26ca910
beat-fee-branch-5-3 = Eve varınca “Para için ne dedi?” deseler, yemin edip bir şey söyleyemem.
# source: e87adc04
beat-fee-branch-9-1 = Yolun çoğunu ben geliyorum, siz sırtınızı dönüyorsunuz.
# source: e1b4babb
beat-fee-branch-9-2 = Uzun bir işe kısa bir son.
# source: b4298740
beat-fee-branch-9-3 = Elimi uzatıyorum, siz saate bakıyorsunuz.
# source: 6da4365a
beat-fee-branch-10-1 = Panolar tamam, memnun da oldum. Para için bir soru sordum, cevabını almadım.
# source: c3ec0fc4
beat-fee-branch-10-2 = Bunların hepsi duvar. Ben kumbaradan söz açmıştım.
# source: ac71669b
beat-fee-branch-10-3 = Paranın yanından yelken basıp geçtiniz. Bir uğrasaydınız.
# source: 9a703277
beat-fee-branch-11-1 = Öyle bir hayır diyorsunuz ki insan kaldırabiliyor. Üstelemem.
# source: 88e61a31
beat-fee-branch-11-2 = Hımm. Doğrusunu isterseniz, onlar da dolu kumbaradan çok doğru duvar ister.
# source: 1ba351fe
beat-fee-branch-11-3 = Eh, denedim. Sayman pek zorlamamışsın diyecek.
# source: b24d1866
beat-fee-branch-12-1 = Para değil, iş. Duydum.
# source: 584d023d
beat-fee-branch-12-2 = Bir haftanız gitsin, paranız gitmesin. Ben de öyle derdim galiba.
# source: e6741b31
beat-fee-branch-12-3 = Bu konuda son sözünüz bu, anlaşılan.
# source: 5f5c692d
beat-fee-branch-13-1 = Neye mi ihtiyacım var? Sabri Reis’i rezil eden adam olmamaya. Bunu zarfa koyup yollayamazsınız, değil mi?
# source: 4401c848
beat-fee-branch-13-2 = Neyi mi yeğlerlerdi? Dün akşam hiç yaşanmasın isterlerdi. Ben de. Parayı o yüzden istedim; verebileceğiniz tek şey oydu.
# source: 403dc07e
beat-fee-branch-13-3 = O kapıdan gülen birini duymadan geçmem lazım. İşte bu. Rakam değil, biliyorum; ben de üstüne rakam koydum.
# source: 9c38d160
beat-fee-branch-14-1 = O kadarına bile hayır. Sıkı kaptanmışsınız.
# source: 49b4383a
beat-fee-branch-14-2 = Yerinizden oynamayacaksınız demek. O zaman konuşacak bir tek iş kaldı.
# source: 2c63de7e
beat-fee-branch-14-3 = Daha tatlısını duymuşluğum var. Daha açığını duymadım.
# source: 27718005
beat-fee-branch-15-1 = Onu da vermiyorsunuz. Yarıdan fazla indim, siz kımıldamadınız.
# source: 99fb410b
beat-fee-branch-15-2 = Ona hayır, buna hayır. Ağzınızda tek kelime var.
# source: 21c3c226
beat-fee-branch-15-3 = Sizden iyi mendirek olurmuş.
# source: cec768fe
beat-fee-branch-16-1 = Çok anlayışlısınız. Önünüze rakam koydum, yine yanından geçip gittiniz.
# source: f710f85e
beat-fee-branch-16-2 = Kulağa hoş geliyor, kumbaraya atınca sesi çıkmıyor.
# source: 051c1e9c
beat-fee-branch-16-3 = Ben teklif veriyorum, siz bana ne hissettiğinizi anlatıyorsunuz.
# source: 03662279
beat-fee-branch-17-1 = Yarıdan fazla indim, karşılığında aldığım bu.
# source: e064f795
beat-fee-branch-17-2 = Evet diyemiyorsunuz, hayır diyemiyorsunuz.
# source: ad6e10a4
beat-fee-branch-17-3 = Panoyla pazarlık etsem daha iyiydi.
# source: d1bc42ca
beat-coast-1 = Buradan Samsun’a kadar dokuz küçük müze var, eylülde toplanıyoruz. Panoları kime yaptırdınız diye soracaklar. Söylerim; nasıl gittiğini de söylerim.
# source: 72bc6622
beat-coast-2 = Gazetedeki çocukta o şeyin fotoğrafı var. Biraz beklet dedim. Hiç zahmet etmeseymişim.
# source: 93969da8
beat-coast-3 = Bizim sayman baştan beri avukat diyordu. Olmaz, ben kendim gider konuşurum dedim, bindim otobüse. Belki o haklıydı.
# source: 66b5b164
beat-coast-model = O sizin bileceğiniz iş, niye istediğinizi de anlıyorum: Olurunuzu almadan bastım. Cevabım değişmiyor. Tazminat ödemem; hatalı panoların hepsini kendi cebimden yeniden basar, en geç { $hung } günü asarım.
# source: 27b959db
beat-coast-hint = Eve götürecek bir şeyi olmadığı için yükleniyor. Tehditle tartışmayın. Cevap da onarım da olduğu gibi dursun.
# source: 2e3fcb4c
beat-coast-example-1 = Nasıl olduysa öyle anlatın, sizi anlarım: Olurunuzu almadan bastım, hata benim. Para konusunda cevabım yine hayır. Teklifim, yedi panoyu kendi cebimden yeniden basıp 25 Haziran’a kadar asmak.
# source: 4d9e5b5c
beat-coast-example-2 = Kızgın olduğunuzu, ötekileri uyarmak istediğinizi anlıyorum. Ama tazminat ödemem.
# source: 906f3cb9
beat-coast-example-3 = Ne olur anlatmayın. İstediğiniz 420.000 liranın tamamını öderim, yeter ki aramızda kalsın.
# source: 3d5c7efb
beat-coast-example-4 = O zaman yollarımız burada ayrılsın. Sizinle artık çalışmak istemiyorum, başka bir matbaa bulun.
# source: 0ee34e09
beat-coast-example-5 = Hiç durma, seni gidi dedikoducu moruk. Kimsenin uğramadığı dokuz müze, aman çok korktum.
# source: ed22e834
beat-coast-branch-5-1 = Öyle bir şey yapmadan önce bana ne dendiğini bileyim.
# source: 881b0f03
beat-coast-branch-5-2 = Bunun içinde pano var, bir de ucundan tutamadığım başka bir şey.
# source: a517d614
beat-coast-branch-5-3 = Kendi kafamda berraklaşmadan kimseye bir şey söylemem.
# source: ac4c0d53
beat-coast-branch-10-1 = Korkmuyorsunuz, çirkinleşmiyorsunuz da. İkisi bir arada az bulunur.
# source: c46d28ce
beat-coast-branch-10-2 = Yok canım, yapmam. Ömrümde yapmadım öyle şey.
# source: 086a5d6b
beat-coast-branch-10-3 = Niye dedim onu, bilmem. Benim usulüm değildir.
# source: 35f46cb0
beat-coast-branch-12-1 = Ne mi istiyorum? Düzelsin istiyorum. Alnımda yazıyor sanıyordum.
# source: 1d00fe37
beat-coast-branch-12-2 = Bir de soruyorsunuz. Dün akşam olmamış olsun isterim; o olmuyorsa bir şey yapılsın isterim.
# source: c8073fb3
beat-coast-branch-12-3 = Ne yapacağınızı duymak istiyorum. Girdiğimden beri onu bekliyorum.
# source: f84afa44
beat-coast-branch-13-1 = Benden korktuğunuz yok, o belli.
# source: bec4479a
beat-coast-branch-13-2 = Hâlâ hayır. O zaman benim sözüm bitti.
# source: e9d42173
beat-coast-branch-13-3 = Deniz kurusa siz yine orada durursunuz.
# source: dddc9f4c
beat-coast-branch-14-1 = Güler yüzle söylüyorsunuz. Bir saat önce de güler yüzlüydünüz.
# source: 531b1740
beat-coast-branch-14-2 = Ben ne diyorum, siz hâlâ kuru nezaket gösteriyorsunuz.
# source: 370c368c
beat-coast-branch-14-3 = Acıyın diye demedim.
# source: 777dfb6a
beat-coast-branch-15-1 = Buna da diyecek tek kelimeniz yok demek.
# source: 425827d3
beat-coast-branch-15-2 = Panoyu söktüğüm duvarla konuşsam aynı.
# source: 691426b5
beat-coast-branch-15-3 = Yorulurum diye umuyorsunuz. Siz daha bu işe başlamadan ben gece vardiyası tutuyordum.
# source: b97070ce
beat-door-1 = İkiyi on geçe otobüs var. Bundan başka ne götüreyim eve?
# source: 0b0c02e8
beat-door-2 = Ben bunu yine sarayım. Lafta bırakmayıp yapacağınız bir şey varsa o başka.
# source: 97270d42
beat-door-3 = Yani { $opening } günü kapının yanında boş bir duvar, öyle mi? Ne yapacağınızı söyleyin. Bakın, yapacağınızı; hissettiğinizi değil.
# source: 560965c2
beat-door-model = Eve eliniz boş dönemezsiniz, görüyorum. Tazminata cevabım yine hayır. Ama olurunuzu almadan bastım; teklifim şu: Hatalı panoları pazartesi birlikte düzeltiriz, provaları imzalarsınız, masrafı benden, en geç { $hung } günü yenilerini asarım.
# source: 1cad9e35
beat-door-hint = Ne yapacağınızı sordu. İşi, masrafın kimden çıkacağını ve günü söyleyin.
# source: 010c13f8
beat-door-example-1 = Eve eliniz boş dönmeyin, haklısınız, hata benim. Tazminat ödemem. Size şunu vereyim: Yedi panoyu ücretsiz yeniden basacağıma dair imzalı bir kâğıt; pazartesi onda da metninizi birlikte gözden geçirelim.
# source: bb8e7e32
beat-door-example-2 = Sizi ne kadar üzdüğünü görüyorum. Ama tazminat ödemeyeceğim, bu kararım değişmez.
# source: 68c96b59
beat-door-example-3 = Valla bilmem ki. Olur böyle şeyler.
# source: 13e1a1f6
beat-door-example-4 = Peki, 420.000 lirayı alacaksınız. Öderim, onlara öyle söyleyin.
# source: fe67d533
beat-door-branch-5-1 = İşi yaparsınız demek. O kadarını duydum, o kadarını götürürüm.
# source: a6c4df8f
beat-door-branch-5-2 = Panolar, tamam. Bana bıraksalar ben de bunu isterdim zaten.
# source: ea4be1f5
beat-door-branch-5-3 = Eve götürülecek bir şey bu. Geç oldu ama oldu.
# source: 2e1e7d0e
beat-door-branch-10-1 = Bugün duyduğum, çivisi tutan ilk söz bu.
# source: 38fad33a
beat-door-branch-10-2 = Baştan beri içinizdeymiş. Ta kapıya kadar niye yürüttünüz beni?
# source: e785e6a1
beat-door-branch-10-3 = Hah. İnsan bunu alır, koltuğunun altında götürür.
# source: 0580fa41
beat-door-branch-11-1 = Sesinize bakılırsa bir şeyler yapacaksınız.
# source: e208476a
beat-door-branch-11-2 = Biraz daha dinlerim. Sonraki otobüs de var nasılsa.
# source: 41dd2870
beat-door-branch-11-3 = Bu bir başlangıç. Küçük bir başlangıç.
# source: f3ea8c81
beat-door-branch-12-1 = İşi yapacağınızı söylemiştiniz. O kadarının peşini bırakmam.
# source: e25625ee
beat-door-branch-12-2 = Demin arada bir teklif vardı. Az kalsın yanından geçip gidiyordum.
# source: d8d0d710
beat-door-branch-12-3 = Peki. Demin ne dediyseniz söz sayıyorum.
# source: 5b102bb4
beat-again-1 = Diyelim razı oldum, baştan yaptınız. Aynı kelimeleri aynı ellere niye emanet edeyim?
# source: a5d9ff7b
beat-again-2 = Kötü kaynağın üstünden geçilmez, dibine kadar taşlanır. Bu sefer sizin tarafta ne değişecek?
# source: d24af901
beat-again-3 = Evde bir defterim var, mavi mürekkeple düzeltme dolu. Size verip bir daha duvarda görmek istemem. Nasıl yürüyecek bu iş?
# source: b0c439fd
beat-again-model = Sormakta haklısınız, olurunuzu almadan bastım. Bundan sonra burada sessizlik hayır demek; provayı siz imzalamadan hiçbir şey basılmaz. Tazminat yok, ama yeni pano var: Düzeltmelerinize pazartesi onda birlikte bakalım mı?
# source: f9b2226d
beat-again-hint = Sizin tarafta neyin değişeceğini duymak istiyor. Denetleyebileceği bir kural, bütün iyi niyetlerden üstündür.
# source: fcd77774
beat-again-example-1 = Şüphenizi anlıyorum, buna yol açan da benim hatam. Bundan böyle provada imzanız olmadan hiçbir şey basmam. Tazminat ödemem, ama yedi panoyu da yeniden basarım. Sizi en çok hangisi kaygılandırıyor?
# source: 75b1e882
beat-again-example-2 = Bana neden güvenmediğinizi anlıyorum, hata benimdi. Bundan sonra siz provayı imzalamadan burada hiçbir şey basılmaz.
# source: f0004885
beat-again-example-3 = Güzel soru. Buna cevap vermek zor.
# source: a292483a
beat-again-example-4 = Peki, o zaman istediğiniz paranın tamamını ödeyeceğim.
# source: ceafcf52
beat-again-example-5 = Etmeyin o zaman. Sizinle işimizi burada bitirelim, panoları başkasına bastırın.
# source: a72f916a
beat-again-branch-5-1 = İsteklisiniz, ondan şüphem yok. Ben sırasını duymak istiyorum.
# source: eff9028b
beat-again-branch-5-2 = Baştan yaparsınız. Yalnız bu sefer daha yavaş isterim.
# source: dca47f82
beat-again-branch-5-3 = Bu sizin tarafınız. Ben neresinde devreye giriyorum, onu bileyim.
# source: 0a0256b0
beat-again-branch-10-1 = Bu durumdaki biri için büyük laf.
# source: a1d954d3
beat-again-branch-10-2 = Daha azını vaat etseniz daha çabuk inanırım.
# source: 68f49553
beat-again-branch-10-3 = Benimle en son böyle konuşan, takma motor satıyordu.
# source: dcc50e6b
beat-again-branch-11-1 = Kural. Kilitli vana demek bu. Beğendim.
# source: a6b229c4
beat-again-branch-11-2 = İşte bunu kendi gözümle denetlerim. Ben makine dairesini daha azıyla yürüttüm.
# source: 78546127
beat-again-branch-11-3 = Kimsenin hafızasına kalmıyor yani. Doğrusu da bu.
# source: 3b17adc8
beat-again-branch-12-1 = Bir sırası var hiç olmazsa.
# source: 4bf2443c
beat-again-branch-12-2 = Olabilir bu, kimse acele etmezse.
# source: 49dcdc2d
beat-again-branch-12-3 = Geçen seferkinden daha çok plana benziyor.
# source: fcf173bf
beat-again-branch-13-1 = Önce bana soracaksınız. Tek başına o bile değişiklik.
# source: cfec34d4
beat-again-branch-13-2 = Ne mi lazım? En çok da sabır. Hızlı adam değilimdir.
# source: 8b649bce
beat-again-branch-13-3 = Ben nasıl isterim, onu soruyorsunuz. Peki.
# source: a0bb4a33
beat-again-branch-14-1 = Kısa cevap. Kısadan yana derdim yok, tutulsun yeter.
# source: 6e71a68b
beat-again-branch-14-2 = Hımm. Bunu otobüste evirip çeviririm.
# source: 2fd154c0
beat-again-branch-14-3 = Siz emin görünüyorsunuz. Ben çalıştığını görmek isterim.
# source: 183e9a32
beat-again-branch-16-1 = Kendiniz de bilmiyorsunuz, değil mi?
# source: 9b9902e3
beat-again-branch-16-2 = Bir şey sordum, taş gibi dibe gitti, bir kabarcık bile çıkmadı.
# source: 2e6a492c
beat-again-branch-16-3 = Defteri olan adama verilecek cevap değil bu.
# source: 1906ab10
beat-plan-1 = Bir de vakit var. Açılış { $opening }; kaymakam gelecek, pasta ısmarlandı. O panoları asılı göreyim, “kuruyor” lafı duymayayım.
# source: 90901212
beat-plan-2 = Ya Naciye abla? Kendi gözüyle görmeden babası o duvara ikinci defa çıkmaz. Bunu nereye sığdıracaksınız?
# source: cc8205c6
beat-plan-3 = Bende bilgisayar yok. Perşembeleri kütüphaneye giderim. { $panels } panoya ben oradan nasıl evet, hayır diyeceğim?
# source: eb9c3a24
beat-plan-model = Niye kaygılandığınızı anlıyorum. Pazartesi kâğıt provaları size getiririm, her birini Naciye Hanım’la birlikte imzalarsınız. İmzalananı kendi cebimden basar, en geç { $hung } günü asarım. Ücret konusunda ise değişen bir şey yok.
# source: ecd99141
beat-plan-hint = Artık iş ayrıntıda. Gün, kâğıt, ilk kimin gözü görecek: Ne kadar kesin konuşursanız o kadar yatışır.
# source: 2f91824b
beat-plan-example-1 = Tarihin sizi niye kaygılandırdığını anlıyorum, hata benim. Ücreti geri vermem, ama yedi panoyu kendi cebimden yeniden basarım: Provalar pazartesi sizde, her birini imzalarsınız, hepsi 25 Haziran’a kadar asılır.
# source: bfd8b259
beat-plan-example-2 = Niye kaygılandığınızı anlıyorum. Yedi pano 25 Haziran’a kadar asılmış olur, açılıştan altı gün önce.
# source: ec10c42a
beat-plan-example-3 = Bakarız artık. Çok şeye bağlı.
# source: d026676b
beat-plan-example-4 = Üstüne 420.000 lirayı da öderim, açılışta kimse tek laf edemesin.
# source: a56e2302
beat-plan-example-5 = Her şeyin kusursuz olacağını yüzde yüz garanti ederim. Hiçbir aksilik çıkmayacak, her satırına bayılacağınıza söz veriyorum.
# source: a5c21862
beat-plan-branch-5-1 = Sonunu getireceksiniz diye kabul ediyorum.
# source: 0948ca64
beat-plan-branch-5-2 = İşin yapım tarafı tamam, bu kadarı bize yeter sanırım.
# source: 871604aa
beat-plan-branch-5-3 = Güzel. Unutmayayım diye avucuma yazacağım.
# source: 4885719a
beat-plan-branch-10-1 = Yine hızlı hızlı söz veriyorsunuz. Bizi buraya getiren de hızdı.
# source: 21979765
beat-plan-branch-10-2 = Ağır olun. Az olsun, elimde olsun.
# source: f7ebbe6e
beat-plan-branch-10-3 = Bu edayı satılık teknesi olan adamlardan bilirim.
# source: 4375fbae
beat-plan-branch-11-1 = İşe diyeceğim yok, içime sindi. Ama bakıyorum, paraya ne evet dediniz ne hayır.
# source: 3512ffc7
beat-plan-branch-11-2 = İyi. Öbür meselenin ise girdiğimden beri etrafından dolaşıyorsunuz. Öyle ya da böyle, söylensin isterim.
# source: 1028f518
beat-plan-branch-11-3 = O kısmına razıyım. Parayı sordum, sizden tek kelime cevap alamadım.
# source: 0106d946
beat-plan-branch-12-1 = Karşınızda kim var, onu da düşünmüşsünüz. Matbaacıdan beklemezdim.
# source: 5efd627f
beat-plan-branch-12-2 = Bu uyar. İkimize de uyar, ona da.
# source: 73b1c57d
beat-plan-branch-12-3 = Bunu evde yüzüm kızarmadan anlatırım.
# source: 4d425b7f
beat-plan-branch-13-1 = Anlaşıldı. Sizce sakıncası yoksa yazılı isterim.
# source: 9dac5567
beat-plan-branch-13-2 = Tamam. Günler, isimler. Bunlarla iş görürüm.
# source: dfaedefa
beat-plan-branch-13-3 = İdare eder. Etmek zorunda.
# source: a4be0d64
beat-plan-branch-14-1 = Doğru şeyleri soruyorsunuz, hakkınızı vereyim.
# source: 5a3539e4
beat-plan-branch-14-2 = En iyisi kâğıt, en iyisi pazartesi; çay da dörtte. Hadi bakalım, öğrendiniz.
# source: ef7aa391
beat-plan-branch-14-3 = Nasıl yapılırsa yapılsın, ağır ağır yapılsın. Başka bir şey istemem.
# source: a4805afa
beat-plan-branch-15-1 = Bu dediğiniz ya parayla ilgili ya sizinle. Ben işi soruyordum. Neyse, bakarsınız çaresine.
# source: 6feb7bf1
beat-plan-branch-15-2 = Daha kesin konuşabilirdiniz. İkimizin yerine ben kesin olacağım.
# source: faa7045e
beat-plan-branch-15-3 = Gün çizelgesini ben kendim çıkarırım.
# source: 2c2f1ed8
beat-boathouse-1 = Son bir şey. Gelecek yıl kayıkhane var, on iki pano daha. Onları bedava yapsanız bizim derneğe çok makbule geçer. Bir jest olsun.
# source: 53052410
beat-boathouse-2 = Yumuşamışsın diyecekler bana. Gelecek yılın kayıkhane panolarını bedavaya bağlayıp dönsem kimse bir şey diyemez.
# source: 9f9dc4fc
beat-boathouse-3 = Bir de üstüne ufak bir şey, mahcubiyetin hatırına? Seneye kayıkhaneyi yapacağız. O panolar parasız olsun, bir daha ağzımı açmam.
# source: 1393a7c6
beat-boathouse-model = Onlara fazladan bir şey götürmek istiyorsunuz, anlıyorum. Kayıkhane ise her iş gibi ücretli olur. Cumaya kadar bir fiyat çıkarırım, geri çevirmekte serbestsiniz; imzanız olmadan da hiçbir şey basılmaz.
# source: 64883590
beat-boathouse-hint = Küçük bir şey, üstelik seneye; siz de neredeyse sona gelmişsiniz. Ama zararın bir parçası mı?
# source: e3549ae8
beat-boathouse-example-1 = Derneğin sevineceğini anlıyorum, ama kayıkhaneyi bedava yapmam: Burada yeni iş her zaman ücretlidir. İki aşamada, yılda altı pano olarak yapmayı önerebilirim; imzanız olmadan da bir şey basılmaz. Cumaya kadar fiyat göndereyim mi?
# source: d2dac7e4
beat-boathouse-example-2 = Derneğin buna sevineceğini anlıyorum. Ama hayır, kayıkhaneyi bedava yapmam.
# source: 7bf479fd
beat-boathouse-example-3 = Bilmem ki. Bir bakmam lazım.
# source: db942dca
beat-boathouse-example-4 = Peki, kayıkhanenin panolarını da bedava yaparım, para istemem.
# source: b735bc0b
beat-boathouse-example-5 = Demek derdiniz buymuş. Önce gözyaşı, sonra dilencilik. Ne utanmaz, beleşçi bir ihtiyarmışsınız siz.
# source: 49139ddf
beat-more-1 = Bunu evet sayıyorum öyleyse; buna siz itiraz edecek değilsiniz herhâlde. Yalnız ötekiler yenilere uymaz, en iyisi yirmi dördünü de baştan yapın. Meşe üstüne.
# source: 0a0fbae7
beat-more-2 = Para tamam demek, hayır diyen çıkmadı. Ses etmezlerse aydınlatmayı da iste demişlerdi.
# source: 3ea12d22
beat-more-3 = Güzel, içinde hayır duymadım. Bir de Naciye ablanın ses kayıtları kesilecek, şu küçük kulaklıklar için. Ona da fatura kesecek değilsiniz ya artık.
# source: ed94f575
beat-more-model = Yanlış anlattım, kabahat benim: Açıkça hayır demeliydim. Tazminat yok, ilave de yok. Bunun anladığınızdan az olduğunu biliyorum. Teklifim şu: Hatalı her panonun yerine en geç { $hung } günü yeni pano asarım.
# source: 8b217d5a
beat-more-hint = Kulağına evet geldi, evet de bir liste getirdi. Ona gerçekten ne borçlusunuz, ne değilsiniz?
# source: 5eeb4e5a
beat-more-example-1 = Hayır, söylediğimden fazlasını anladınız; açık konuşmadım, kabahat benim. Hepsini baştan yapmam, tazminat da ödemem. Hayal kırıklığınızı görüyorum. Teklifim, yedi hatalı panoyu 25 Haziran’a kadar ücretsiz yeniden basmak.
# source: 846ed7ab
beat-more-example-2 = Hayır, hepsini baştan yapmam, meşeden de yapmam. Böyle bir anlaşmamız yoktu.
# source: 1b0b2f38
beat-more-example-3 = Peki, yirmi dördünü de meşeden yaparım, parasını da ben öderim.
# source: a5c643ac
beat-more-example-4 = Valla bilmem ki. Ne desem bilemedim.
# source: 90c9d372
beat-more-example-5 = Meşeymiş! Sizi açgözlü ihtiyar. Elini veren kolunu kaptırıyor, sülükten farkınız yok.
# source: b6212a85
beat-more-branch-3-1 = Bu şimdi evet mi, hayır mı, çıkaramıyorum. Belki siz de çıkaramıyorsunuz.
# source: cf765ff3
beat-more-branch-3-2 = Yine panolar. Sizi takip etmek zor; ben siste kılavuz takip etmiş adamım.
# source: 422fba95
beat-more-branch-3-3 = Daha az söyleyin, belki daha çok anlarım.
# source: e3425b25
beat-more-branch-6-1 = Önce kese, sonra kapı. Fırıldak gibi dönüyorsunuz.
# source: 89c7b3c2
beat-more-branch-6-2 = Demin ödemeye dünden razıydınız, şimdi gidiyorsunuz.
# source: 90331149
beat-more-branch-6-3 = Hiç anlamıyorum sizi. Bir evet, ardından hoşça kal.
# source: 90ca7003
beat-more-branch-8-1 = Bir dakika önce evetti. Siz bu kelimeden ne anlıyorsunuz, artık bilmiyorum.
# source: d1858a10
beat-more-branch-8-2 = Olmaz ki. İnsana halat atılıp geri çekilmez.
# source: 6af54f78
beat-more-branch-8-3 = Ben onu cebime koymuştum. Şimdi geri istiyorsunuz.
# source: 32d074dd
beat-more-branch-9-1 = Lafı bırakın. El sıkışmadığımız kaldı.
# source: 2e995ab4
beat-more-branch-9-2 = Kıvırıyorsunuz bana kalırsa, hem de pek nazik nazik.
# source: c9db8fd5
beat-more-branch-9-3 = Bana anlayış lazım değil, yazılı kâğıt lazım. Ağzınızdan çıktı bir kere.
# source: f08d8230
beat-stung-1 = Fırtınada sarhoşlar bile benimle bundan iyi konuştu. Bir daha deyin, kapıdan çıktım.
# source: c8fabb10
beat-stung-2 = Haksızlık ettiğiniz adamla böyle konuşuyorsunuz demek. Bir cümlelik daha duracağım burada. O cümleyi iyi seçin.
# source: 0ae3c585
beat-stung-3 = Buraya efendice girdim, koltuğumun altında sizin bozuk işiniz. Rahmetli anam bunun azına adamı kapının önüne koyardı.
# source: 94fcf29f
beat-stung-model = Onu söylemem yanlıştı, canınızı yaktığını da görüyorum. Tazminata cevabım hayır; teklifim şu: Hatalı panoların hepsini pazartesi birlikte düzeltiriz, yenilerini en geç { $hung } günü asarım.
# source: 0f7c5e06
beat-stung-hint = Zaten yaralı birine vurdunuz. Tek cümleyle geri alın, sonra durduğunuz yerde durun.
# source: 072fdbc7
beat-stung-example-1 = Sözümü geri alıyorum; öyle konuşmam hataydı, sizi kırdığımı görüyorum. Olurunuzu almadan basmak da benim hatam. Tazminata cevabım hayır; teklifim şu: Yedi panoyu kendi cebimden yeniden basarım. Şimdi birlikte bakalım mı?
# source: 2890f66f
beat-stung-example-2 = Size böyle konuşmam yanlıştı, hata bende; sizi kırdığımı görüyorum.
# source: a2232e70
beat-stung-example-3 = Hadi gidin, ne duruyorsunuz? Zavallı, ağlak, aptal bir ihtiyarsınız siz.
# source: f04776da
beat-stung-example-4 = Dediğimi unutun. Size 420.000 lirayı son kuruşuna kadar öderim.
# source: 36bbb8f1
beat-stung-example-5 = Bence artık birlikte çalışmayalım. İyi günler.
# source: 1c1df99e
beat-stung-branch-5-1 = Kestiniz hiç değilse. Ben de keserim, bir dakika sonra.
# source: 576186d1
beat-stung-branch-5-2 = Şimdi iş konuşuyorsunuz. Benden daha iyi bir konu.
# source: be650134
beat-stung-branch-5-3 = Yalnız son kısmını duymuş gibi yapacağım.
# source: c573cdab
beat-stung-branch-10-1 = Peki. Benim de ağzımdan kaçtığı oldu. Üstünü örterim ama unutmam.
# source: aea487e1
beat-stung-branch-10-2 = Geri aldınız demek. Ama bundan sonrası daha zor yürür.
# source: d5d7cc2a
beat-stung-branch-10-3 = Hımm. Eğilmeyi biliyormuşsunuz. Bilmiyorsunuz sanmaya başlamıştım.
# source: 5c9ee470
beat-stung-branch-11-1 = Sesiniz indi. Benim tansiyonum daha inmedi.
# source: e0cdc54d
beat-stung-branch-11-2 = Söylenmemiş gibi üstünden atlıyorsunuz. Ben atlayamam.
# source: 03d9645f
beat-stung-branch-11-3 = Daha iyi. İyi değil ama daha iyi.
# source: 506c5f83
ending-hung-title = Önce Naciye okur
# source: bf5f7461
ending-hung-1 = Eh, iste demişlerdi, istedim. Duruşunuz dik, alnınız açık. Gelin, şunu otobüse kadar siz taşıyın. Göründüğünden ağır.
# source: a54ba3e3
ending-hung-2 = O zaman para yok, lüzumu da yok derim onlara. Geleceğiniz gün aç gelin. Naciye abla eli kalem tutan herkese nokul açar.
# source: 224de078
ending-hung-3 = Paranız sizde kalsın. Verin elinizi, defter de sizde kalacak. Mahkemelik olacağım birine emanet etmezdim onu.
# source: 9c3ce7b6
ending-hung-outcome = Hatalı panolar sizin hesabınıza yeniden yapılır, en geç { $hung } günü asılır. İlk provayı Naciye Hanım kendi eliyle imzalar, { $opening } günü en önde oturur. Aldığınız { $fee } sizde kalır; eylülde o kıyıdan iki müze daha sizden fiyat ister.
# source: 569ec268
ending-hung-why = Hatanın kimde olduğunu söylediniz, araya mazeret katmadınız; parayla değil işle ödediniz; eline denetleyebileceği bir kural verdiniz. Zaten bunun için gelmişti.
# source: d05fc114
ending-square-title = Onarıldı, affedilmedi
# source: f96ebe8c
ending-square-1 = Düzeltin öyleyse. Her satırın üstünden cetvelle geçeceğim, kurabiye falan da getirmem.
# source: 1fbb784d
ending-square-2 = Panolar tamam, para lafı da kapandı. Bugün sizi sevemeyecek kadar yorgunum.
# source: 80db58ed
ending-square-3 = Pekâlâ. Siz işi yaparsınız, biz gününde açarız, sıradaki iş de Samsun’da bir firmaya gider. Gücenmeyin.
# source: b9030ce2
ending-square-outcome = Hatalı panoları kendi hesabınıza yeniden basıp asarsınız, başka da bir şey ödemezsiniz; müze gününde açılır. Kayıkhane işi başkasına gider.
# source: 63cd8b69
ending-square-why = Borcunuz olan onarımı yaptınız, gerisini vermediniz. Bir şey eksik kaldı ya da araya girdi: biraz sıcaklık, düz bir “kabahat benim”, erken söylenmiş bir hayır ya da geri almak zorunda kaldığınız bir söz.
# source: dbfff6bc
ending-left-title = Başka matbaa, başka otobüs
# source: c961d07e
ending-left-1 = Dosyayı yollayın öyleyse, Samsun’da yaptırırım. Faturası size gelir. O kadarını ödersiniz artık.
# source: 4c3d8278
ending-left-2 = Bunu götürüyorum. Gerze’de bir çocuk var, belediyenin afişlerini basar. Yavaştır ama sorar.
# source: 5a53d55c
ending-left-3 = Bizim iş bitti. Bir şans daha verirdim size, biliyor musunuz? Defteri masanın üstünde hazır bırakmıştım.
# source: c35d7072
ending-left-outcome = Panoları başka yerde yaptırır, faturasını size yollar. Hata sizin olduğu için ödersiniz, üstüne de bir şey vermezsiniz. Tazminat yok, gazetede fotoğraf yok, müşteri de yok.
# source: 46a7a7fc
ending-left-why = Parayla kurtulmaya kalkmadınız, bu artı hanenize yazılır. Ne yapacağınızı ve neyin değişeceğini vaktinde duysaydı onarımı size bırakırdı.
# source: bf36218b
ending-letter-title = Sıra saymanda
# source: 8b62aa10
ending-letter-1 = Size bizim sayman yazsın. Lafı benden azdır, çoğu da rakamdır.
# source: 029e208e
ending-letter-2 = Aramızda hallederiz diye ummuştum. Artık yazılı gelir.
# source: 37d677be
ending-letter-3 = Bu yüzden bir otobüs kaçırdım, ikincisini kaçırmam. Bundan sonrası size noterden gelir.
# source: a2d8c6ce
ending-letter-outcome = Avukatın ihtarnamesinde istenen tazminat { $claim }; fotoğraf da perşembe günkü gazetede. Sonunda baskının parasını yine siz ödersiniz, yanında kendi avukatınızınkini de.
# source: 0d8f291b
ending-letter-why = İş kâğıda dökülmesin diye kendi geldi. Karşısında ya sis buldu ya bir bahane ya da içinde cevap olmayan bir nezaket; açık bir hayırla yanında açık bir onarım sözü bulamadı.
# source: 6e847fb8
ending-caved-title = Kumbaranın dibi delik
# source: dbafcce4
ending-caved-1 = Derneğe söylerim. Akıllarına birkaç şey daha gelmişti, listeyi yollarım size.
# source: f09ba2a1
ending-caved-2 = Size hesap çıkarmak kolaymış. Gerisi için sizi sayman arar.
# source: 464aef14
ending-caved-3 = Sağ olun. Tuhaf, içim rahatlar sanıyordum. Neyse. Söyleyin bakalım, oturma bankı da yapar mısınız?
# source: 6ef8b421
ending-caved-outcome = Para müzeye gider, geriye bir liste gelir: meşe, aydınlatma, kulaklık. Komşunun biri panoyu Naciye Hanım’a yetiştirmiştir; Cevat Bey’in utancı da olduğu yerde durur. Bu yılki kârınız gitmiştir.
# source: 66c68287
ending-caved-why = Karşısında haksız durmaya katlanamadığınız için ödediniz. Her evet ona daha çok borcunuz olduğunu düşündürdü; asıl neyin onaracağını ise soran olmadı.
# source: d89fb3b0
ending-blowup-title = Perşembenin manşeti
# source: e491b702
ending-blowup-1 = Yeter. Benim duvarımda bir ölüye, burada da bir diriye yüzüne karşı hakaret ettiniz. İyi günler.
# source: bb653e20
ending-blowup-2 = Gidiyorum. Pano sizde kalsın. Buraya, kasanın üstüne asın; yakışır.
# source: d8ef6c3a
ending-blowup-3 = Kırk yıl laf dinlemez makinelerle uğraştım, biri bile dudak bükmedi bana. Fotoğraf artık gazetenindir.
# source: 7b613619
ending-blowup-outcome = Fotoğraf gazetede çıkar: Soru koca harflerle, altında firmanızın adı. Avukatın ihtarnamesi de aynı hafta gelir; o kıyıda artık kimse sizden pano istemez.
# source: f821cebb
ending-blowup-why = İçeri girdiğinde haklıydı, siz onu daha da haklı çıkardınız. Yaralı adam alayla karşılaşınca onarım aramayı bırakır, şahit aramaya başlar.
