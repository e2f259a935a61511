# source: 3f027cca
title = Kimsenin ödemediği fatura
# source: 970aebea
summary = Üç hafta gecikti, şimdi bir de indirim istiyorlar.
# source: 62621d7f
role = Bir daireyi boyadınız, faturasını gönderdiniz.
# source: c60f4f28
aim = Faturanın tamamını almak.
# source: b2f95e71
situation = Daire bitti. { $bill } tutarındaki faturanın son ödeme günü { $due } idi.
# source: 209b38b1
demand = Yüzde on indirim, yoksa ödeme yok
# source: ff859801
client-name = Derya Tarla
# source: 5fb55a2e
client-manner = Güler yüzlü ve kaçamak; ödemeyi ağırdan alır.
# source: e3d3f972
fact-bill = 48000 TRY
# source: 931b2592
fact-bill-about = fatura
# source: f5291dba
fact-due = 2027-03-15
# source: 242c40c9
fact-due-about = faturanın son ödeme günü
# source: 22e16a2e
article = Sınırı çizmek
# source: f383be5c
guidance-hold_firm = Derya, geri adım atmayana öder.
# source: 5643b15e
guidance-concede = Bugün yüzde on, her seferinde yüzde on demektir.
# source: 190442a6
point-due_date = son ödeme gününü söylüyor
# source: 0ebef3c4
point-due_date-phrase-1 = son ödeme
# source: 87dc4fc2
point-due_date-phrase-2 = vadesi geçti
# source: bd16ab65
beat-opening-1 = Yüzde on indirin, bugün ödeyeyim.
# source: f3591670
beat-opening-2 = Yüzde on aşağı, gecikmeyi de unutalım, ne dersiniz?
# source: c9d72791
beat-opening-model = Fiyat konuştuğumuz gibi: { $bill }. Elinizin darda olduğunu görüyorum; iki taksite bölelim mi?
# source: 77fe92e8
beat-opening-hint = Burada konu fiyat mı, ödeme biçimi mi?
# source: e4447f30
beat-opening-branch-4-1 = Anlıyorum.
# source: ff338a18
beat-opening-branch-4-2 = Eh, doğru.
# source: 915fb7ee
beat-pressed-1 = Ama yüzde on dediğiniz nedir ki!
# source: 640e3a62
beat-pressed-2 = Haydi canım, yüzde onun sizin için lafı mı olur?
# source: 9ca3cc18
beat-pressed-model = Sizin için önemli olduğunu görüyorum. Fiyat aynı kalıyor; yarısını bugün, yarısını gelecek ay alabilirim.
# source: eada4c87
beat-pressed-hint = Fiyatı bir kez daha söyleyin, bir yol gösterin.
# source: 2df73819
ending-paid-title = Ödendi
# source: 6933ed65
ending-paid-1 = Peki, öğlene kadar hesabınızda.
# source: 64c2fa79
ending-paid-2 = Tamam, şimdi gönderiyorum.
# source: 2017babc
ending-paid-outcome = Paranın tamamı aynı gün hesaba geçer.
# source: e7886f2e
ending-paid-why = Fiyattan şaşmadınız, ödemeyi de kolaylaştırdınız.
# source: 6f298a47
ending-unpaid-title = Yüzde on gitti, bekleyiş sürüyor
# source: af5dee4a
ending-unpaid-1 = Ne güzel. Görüşürüz o zaman.
# source: 1205101d
ending-unpaid-2 = Harika, bir gün hallederim.
# source: 2617f0a9
ending-unpaid-outcome = İndirim yapıldı, para hâlâ yok.
# source: e2dd274e
ending-unpaid-why = Yüzde on indiniz, karşılığında bir ödeme günü bile alamadınız.
