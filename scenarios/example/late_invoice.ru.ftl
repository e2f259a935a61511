# source: 3f027cca
title = Счёт, по которому никто не платит
# source: 970aebea
summary = Три недели просрочки, а теперь ещё и скидку подавай.
# source: 62621d7f
role = Вы покрасили квартиру и выставили счёт.
# source: c60f4f28
aim = Получить всю сумму.
# source: b2f95e71
situation = Квартира готова. Счёт на { $bill } нужно было оплатить { $due }.
# source: 209b38b1
demand = Скидка в десять процентов, иначе не заплатит
# source: ff859801
client-name = Дина Полева
# source: 5fb55a2e
client-manner = Приветлива, уклончива и с оплатой не спешит.
# source: e3d3f972
fact-bill = 48000 RUB
# source: 931b2592
fact-bill-about = счёт
# source: f5291dba
fact-due = 2027-03-15
# source: 242c40c9
fact-due-about = срок оплаты счёта
# source: 22e16a2e
article = Провести черту
# source: f383be5c
guidance-hold_firm = Дина платит тем, кто не отступает.
# source: 5643b15e
guidance-concede = Десять процентов сейчас — это десять процентов каждый раз.
# source: 190442a6
point-due_date = называет срок оплаты
# source: 0ebef3c4
point-due_date-phrase-1 = срок оплаты
# source: 87dc4fc2
point-due_date-phrase-2 = просрочен
# source: bd16ab65
beat-opening-1 = Скиньте десять процентов, и я плачу сегодня.
# source: f3591670
beat-opening-2 = Десять процентов долой, и забудем про задержку?
# source: c9d72791
beat-opening-model = Цена прежняя — { $bill }, как договаривались. Вижу, что с деньгами туго: разобьём на два платежа?
# source: 77fe92e8
beat-opening-hint = О чём тут спор: о цене или о способе оплаты?
# source: e4447f30
beat-opening-branch-4-1 = Понимаю.
# source: ff338a18
beat-opening-branch-4-2 = Что ж, ладно.
# source: 915fb7ee
beat-pressed-1 = Да что такое десять процентов!
# source: 640e3a62
beat-pressed-2 = Ну бросьте, что вам эти десять процентов?
# source: 9ca3cc18
beat-pressed-model = Вижу, для вас это важно. Цена не меняется; могу взять половину сегодня, половину в следующем месяце.
# source: eada4c87
beat-pressed-hint = Назовите цену ещё раз и предложите выход.
# source: 2df73819
ending-paid-title = Оплачено
# source: 6933ed65
ending-paid-1 = Хорошо, к обеду деньги будут у вас.
# source: 64c2fa79
ending-paid-2 = Ладно, перевожу прямо сейчас.
# source: 2017babc
ending-paid-outcome = Вся сумма приходит в тот же день.
# source: e7886f2e
ending-paid-why = Вы не отступили от цены и облегчили оплату.
# source: 6f298a47
ending-unpaid-title = Минус десять процентов, и всё ещё ждёте
# source: af5dee4a
ending-unpaid-1 = Чудесно. Значит, до скорого.
# source: 1205101d
ending-unpaid-2 = Отлично, как-нибудь займусь.
# source: 2617f0a9
ending-unpaid-outcome = Скидка отдана, а денег всё нет.
# source: e2dd274e
ending-unpaid-why = Вы уступили десять процентов и не получили за это даже срока.
