# source: 1951b198
title = Ручка замерла над строкой
# source: 8c008a60
summary = Магазин ей нравится, ручка уже в руке. И тут она просит сбавить цену, а магазин оставить тем же.
# source: a65346c3
role = Вы в одиночку делаете интернет-магазины; комнату снимаете в Муроме, над калачной.
# source: 18f6a815
aim = Подписать договор по условленной цене или продать магазин поменьше за меньшие деньги и узнать, почему она вдруг охладела.
# source: 1bd26c61
situation = Тамара Ильинична Лукина с пятью мастерами делает дубовые скамьи в бывшем амбаре под Муромом. В вашей смете две колонки: весь магазин с разделами «На заказ» и «Оптом» за { $price } и магазин поменьше, только готовые скамьи, за { $small }. Вторую колонку она вычеркнула сама. В обоих вариантах есть учёт остатков и срок изготовления у каждой скамьи, но об этом она ни разу не спросила. Открыться надо к { $opening }. Сегодня, за столом у неё в мастерской, она собиралась подписать договор.
# source: 81a6e6d7
demand = Весь магазин за { $ask } вместо { $price }, и ничего не убирать
# source: bad2089e
client-name = Тамара Ильинична
# source: 911a65e4
client-manner = Суховатая, тёплая, гордится своей работой; торгуется до тех пор, пока это избавляет её от разговора о том, чего она боится.
# source: f3612d9b
fact-ask = 260000 RUB
# source: 48d1e2e4
fact-ask-about = сколько она хочет заплатить за весь магазин
# source: 07f88e07
fact-capacity = 14
# source: 0a5a10a2
fact-capacity-about = сколько скамей её мастерская успевает сделать за месяц
# source: f5291dba
fact-opening = 2027-03-15
# source: 353e2e9b
fact-opening-about = день, когда открывается магазин
# source: 5f4fcfeb
fact-price = 320000 RUB
# source: 06a41acc
fact-price-about = условленная цена всего магазина
# source: f1baf41f
fact-small = 230000 RUB
# source: afa9b155
fact-small-about = цена магазина поменьше
# source: 22e16a2e
article = Проведите границу
# source: 174d024b
guidance-probe = Тамара Ильинична торгуется, чтобы не говорить, что её пугает; разговорит её только настоящий вопрос.
# source: c08b2082
guidance-hold_firm = Если вы сбавите сразу, за столом, она начнёт гадать, сколько в цене было воздуха, и попросит ещё.
# source: 7bfc06fb
guidance-offer_alternative = Ей помогут заказы, которые можно придержать, или магазин поменьше за меньшие деньги, но никак не скидка.
# source: 1ea292ea
guidance-acknowledge = За долгое ожидание её уже называли аферисткой; она раскрывается тому, кто принимает её тревогу всерьёз.
# source: 2438b806
guidance-next_step = Первый шаг с назначенным днём превращает страх перед открытием в дело на будущую неделю.
# source: 63d097a2
guidance-concede = От низкой цены не прибавится ни одной скамьи; страх останется, и она вернётся за фотографиями и поддержкой.
# source: ed4fd653
guidance-over_promise = Однажды она пообещала людям успеть к майским и поплатилась; тем, кто обещает то, чего знать нельзя, она не верит.
# source: f7e40ac0
guidance-attack = За собственным столом она спросила о цене; колкость докажет ей, что вам лучше ничего не рассказывать.
# source: 1dff4e4c
point-order_limit = способ придержать заказы
# source: d2eb33d3
point-order_limit-phrase-1 = лимит
# source: db65b175
point-order_limit-phrase-2 = лист ожидания
# source: a0adb395
point-order_limit-phrase-3 = список ожидания
# source: cbbfc168
point-order_limit-phrase-4 = ограничить заказы
# source: 24804881
point-order_limit-phrase-5 = ограничение заказов
# source: 5cf21fd9
point-order_limit-phrase-6 = количество заказов
# source: 445153cd
point-order_limit-phrase-7 = срок изготовления
# source: ebdb5efb
point-order_limit-phrase-8 = приём заказов
# source: 0d97ba1e
point-less_for_less = меньше денег только за меньший магазин
# source: 563e048f
point-less_for_less-phrase-1 = магазин поменьше
# source: 81dcefb2
point-less_for_less-phrase-2 = маленький магазин
# source: 1b1e9e2a
point-less_for_less-phrase-3 = готовые скамьи
# source: 444e8175
point-less_for_less-phrase-4 = убрать раздел
# source: 1aef8814
point-less_for_less-phrase-5 = убрать страницу
# source: 319da74a
point-less_for_less-phrase-6 = второй этап
# source: 122beb46
point-less_for_less-phrase-7 = меньше страниц
# source: dbf67549
point-honest_wait = честный срок, которого люди готовы ждать
# source: b2183b05
point-honest_wait-making-1 = Хорошую дубовую скамью люди ждут безропотно, лишь бы с самого начала знать, когда она будет.
# source: eb924c52
point-honest_wait-making-2 = Прошлой весной их разозлили не месяцы, а неизвестность, и от неё лечит дата возле каждой скамьи.
# source: 9063f149
point-honest_wait-making-3 = Каждый покупатель ещё до оплаты увидит, на какой неделе ему привезут скамью, так что аферисткой вас никто не назовёт.
# source: cf20f015
point-honest_wait-making-4 = Никто не считает себя обманутым, если о долгом ожидании ему честно сказали в день заказа.
# source: 9138316a
point-honest_wait-making-5 = Если под снимком написано «ноябрь», то всякий, кто всё равно нажал кнопку, на ноябрь согласен.
# source: 3d887bdb
point-honest_wait-making-6 = Медлительность клиент прощает куда легче, чем молчание, поэтому давайте заранее предупреждать, сколько это займёт.
# source: bd24a9d8
point-honest_wait-lacking-1 = Ужасное, наверное, было лето, когда все вам звонили.
# source: 3627359c
point-honest_wait-lacking-2 = Нет, ничего не сбавлю, весь магазин стоит столько, сколько написано.
# source: b03f8202
point-honest_wait-lacking-3 = Чего вы больше всего опасаетесь, когда представляете себе первые недели после открытия?
# source: 6bafb46a
point-honest_wait-lacking-4 = За меньшие деньги можно взять магазин поменьше, только с теми скамьями, что уже стоят в амбаре.
# source: 6cbe0216
point-honest_wait-lacking-5 = В понедельник в десять заеду, и вместе впишем, сколько скамей в месяц магазину можно продавать.
# source: ec322644
point-honest_wait-lacking-6 = Ну хорошо, забирайте всё за ту сумму, что поменьше, больше ни слова не скажу.
# source: 5562dd63
beat-opening-1 = Так, ручка при мне. Только одно, пока не подписала: пусть будет { $ask } вместо { $price }. Магазин тот же, ничего не убираем. И займёмся каждый своим делом.
# source: afce1834
beat-opening-2 = Два раза всё прочла, мне нравится. За { $ask } подпишу сразу. Всё остаётся как есть, вы только сверху немножко снимите.
# source: f13d0471
beat-opening-3 = И где тут расписаться? Ах да, сумма. Мне бы тут хотелось { $ask }, за тот же самый магазин. Исправьте, и подпишу.
# source: 110cd3ae
beat-opening-model = Спасибо, что говорите об этом до подписи. Весь магазин стоит { $price }, цена остаётся. На той неделе сумма вас устраивала. Что с тех пор стало вас тревожить?
# source: a3389bc3
beat-opening-hint = Оставьте сумму на месте и узнайте, что изменилось за неделю.
# source: fd51f3ec
beat-opening-example-1 = Приятно слышать, что вам нравится, и хорошо, что вы говорите об этом сейчас. Тот же магазин дешевле сделать не могу, 320 000 рублей остаются. Что у вас изменилось с прошлой недели?
# source: e45f2136
beat-opening-example-2 = К сожалению, цена 320 000 рублей. Так мы договорились, и так записано в смете.
# source: 3df4ef6b
beat-opening-example-3 = Ну хорошо, пусть будет 260 000 рублей. Сейчас зачеркну, и подписывайте.
# source: 912c11d5
beat-opening-example-4 = Вот, значит, ваш фокус: дождаться, пока ручка в руке, и выкручивать мне руки. Поставщика леса вы так же обманываете?
# source: 8afed02d
beat-opening-example-5 = Вижу, что такая сумма даётся вам тяжело, и понимаю, что вам тревожно. Приятно, что магазин вам нравится.
# source: 56fefe9a
beat-opening-branch-1-1 = Полегче. Я всего лишь о цене спросила.
# source: 4b662a88
beat-opening-branch-1-2 = Вот как. Такого тона я от вас ещё не слышала.
# source: 9292c1a4
beat-opening-branch-1-3 = Понятно. Вот что у вас, значит, под вежливостью.
# source: 98f9e734
beat-opening-branch-2-1 = Ой. Быстро вы.
# source: fb97939f
beat-opening-branch-2-2 = Ну вот. А я и спросить-то боялась.
# source: 65e9248b
beat-opening-branch-2-3 = Прямо так сразу? А я целую речь приготовила.
# source: 72aeda15
beat-opening-branch-3-1 = Один вопрос про деньги, и мы прощаемся?
# source: 42c86f99
beat-opening-branch-3-2 = Вам проще заказ потерять, чем поговорить?
# source: fed7f898
beat-opening-branch-3-3 = Коротко и ясно. Прощаться я, правда, не собиралась.
# source: 19dd5a22
beat-opening-branch-4-1 = По-моему, это «нет», а внутри завёрнуто маленькое «да».
# source: 8e43e821
beat-opening-branch-4-2 = Значит, всё-таки есть куда подвинуться.
# source: 8605c813
beat-opening-branch-4-3 = Хм. Говорите «нет», а карандаш уже считает.
# source: 5f1401f6
beat-opening-branch-5-1 = Почему? А обязательно должно быть «почему»?
# source: fde6ef60
beat-opening-branch-5-2 = Хоть кто-то за весь день меня о чём-то спросил.
# source: a79ae957
beat-opening-branch-5-3 = Что за этим? Да ничего таинственного.
# source: 065a4e0f
beat-opening-branch-6-1 = Я другого не просила.
# source: d4e51ef1
beat-opening-branch-6-2 = Хитро. Но это уже совсем из другой оперы.
# source: 07fbdd45
beat-opening-branch-6-3 = Вижу, вы подумали. Но мне бы то, что я выбрала.
# source: a606af1e
beat-opening-branch-7-1 = Хорошо вы это сказали, не отнимешь.
# source: 5d17a715
beat-opening-branch-7-2 = По крайней мере, не юлите.
# source: 5d2617cb
beat-opening-branch-7-3 = Что ж, хотя бы вежливо.
# source: 91770433
beat-opening-branch-8-1 = Значит, нет, и весь разговор.
# source: 29322b75
beat-opening-branch-8-2 = Недолго вы думали.
# source: 624ac406
beat-opening-branch-8-3 = Коротко.
# source: 935eb7d4
beat-opening-branch-9-1 = Спасибо на добром слове.
# source: b36cd067
beat-opening-branch-9-2 = Да-да, всё это хорошо.
# source: fbb94d23
beat-opening-branch-9-3 = Не сомневаюсь.
# source: 4320e701
beat-wall-1 = Да все в цене оставляют немножко на день подписания. Мой поставщик леса оставляет. Я и сама так делаю, со скамьями.
# source: 888ac85a
beat-wall-2 = Вам ведь и с { $ask } останется, разве нет? Это же картинки на экране, их пилить не надо.
# source: a12e1a99
beat-wall-3 = Есть тут один в городе, за { $ask } берётся. Ваш мне больше по душе, но с вами непросто.
# source: 0877c2ae
beat-wall-model = Понимаю, для небольшой мастерской сумма серьёзная. Запаса в моей цене нет, поэтому { $price } остаётся. А от чего вас защитила бы цифра пониже?
# source: 44ec97f7
beat-wall-hint = Повторять «нет» громче бесполезно. Она ещё не сказала, для чего ей эти деньги.
# source: 37d907a1
beat-wall-example-1 = Верю вам, многие так и делают. У меня иначе, 320 000 рублей — это настоящая цена, и она остаётся. Если хотите потратить меньше, могу сделать магазин поменьше за 230 000.
# source: f02e953d
beat-wall-example-2 = Вы своё дело знаете, и понятно, почему вы ждёте уступки. В моей цене запаса нет, поэтому она остаётся. А на что вам нужны деньги, которые вы бы сберегли?
# source: 1faebea0
beat-wall-example-3 = Может, другие так и делают, а я нет. Цена остаётся 320 000 рублей.
# source: 0b9b8e72
beat-wall-example-4 = Тогда я вам не подхожу. На этом и закончим, всего доброго.
# source: d245858b
beat-wall-example-5 = Может быть, не знаю. Надо будет посмотреть.
# source: d809a98e
beat-wall-branch-2-1 = А вот это уже личное.
# source: 0efc4597
beat-wall-branch-2-2 = Я, между прочим, честно зарабатываю.
# source: 265e128f
beat-wall-branch-2-3 = Этого можно было и не говорить.
# source: d088cf28
beat-wall-branch-5-1 = Ну вот. Знала я, что запас есть.
# source: 68b834bc
beat-wall-branch-5-2 = Выходит, не зря второй раз спросила.
# source: 7cc5cc00
beat-wall-branch-5-3 = Хорошо, что первому ответу не поверила.
# source: 6fd2fb47
beat-wall-branch-6-1 = Тогда и говорить особо не о чем.
# source: 6a1e11b3
beat-wall-branch-6-2 = Вот, значит, как мало надо.
# source: d49c8e80
beat-wall-branch-6-3 = Понятно. А я думала, вам этот заказ нужен.
# source: a3356b40
beat-wall-branch-7-1 = Отговорками от вас не отделаешься, да?
# source: 2238fd16
beat-wall-branch-7-2 = Ладно. Вы со мной по-честному.
# source: 1c2f55af
beat-wall-branch-7-3 = Присядьте-ка на минутку.
# source: a73e94f4
beat-wall-branch-8-1 = Хм. Ну, раз уж вам так надо.
# source: 3628ef91
beat-wall-branch-8-2 = В банке меня об этом не спросили.
# source: f8ce84b9
beat-wall-branch-8-3 = Вопрос, пожалуй, справедливый.
# source: 92d62826
beat-wall-branch-9-1 = Всё-то вы спрашиваете.
# source: 33ba52dc
beat-wall-branch-9-2 = Про это я сказала, что сказала.
# source: 152e4cb0
beat-wall-branch-9-3 = Не знаю, хочу ли я в это углубляться.
# source: 44137117
beat-wall-branch-10-1 = Значит, можно и по-разному.
# source: 1d460098
beat-wall-branch-10-2 = Вот уже почти разговор.
# source: 300bc3af
beat-wall-branch-10-3 = Любопытно, но просила я не об этом.
# source: 1547d1c2
beat-wall-branch-11-1 = У вас каждый раз что-нибудь да найдётся.
# source: f0ed2ce2
beat-wall-branch-11-2 = Ну, стараетесь, вижу.
# source: e02503a5
beat-wall-branch-11-3 = Хм. Дайте-ка подумаю как следует.
# source: 0b2a45a7
beat-wall-branch-12-1 = Да нет, вы правы, мне бы такая просьба тоже не понравилась.
# source: 39de947f
beat-wall-branch-12-2 = На вас и сердиться-то трудно.
# source: 0d68570f
beat-wall-branch-12-3 = Я ведь не обобрать вас хочу.
# source: 2a9ee4d2
beat-wall-branch-13-1 = Как с ленточной пилой разговариваю.
# source: 10784fda
beat-wall-branch-13-2 = Нет, нет и нет. Усвоила.
# source: 1e25b476
beat-wall-branch-13-3 = Могли бы хоть посмотреть на меня как на покупателя.
# source: 2f64f761
beat-wall-branch-14-1 = Стало быть, с места вас не сдвинуть.
# source: 3b8b0022
beat-wall-branch-14-2 = Или так, или никак, значит.
# source: 56c41a11
beat-wall-branch-14-3 = Я и с первого раза расслышала.
# source: d70f5a7a
beat-wall-branch-15-1 = Это вы вопрос стороной обошли.
# source: f69a5212
beat-wall-branch-15-2 = И я там же, где была.
# source: 636ee39c
beat-wall-branch-15-3 = Понятнее мне не стало.
# source: 9adbe51d
beat-cashflow-1 = Время такое. За дуб плачу в январе, деньги вижу в мае, и то если повезёт. Придержать бы немножко, спала бы спокойнее.
# source: 9a197813
beat-cashflow-2 = До весны у меня всё до копейки в досках. Хочется, чтобы после вашего счёта в ящике что-то осталось. На всякий случай. Мало ли.
# source: e25c28cb
beat-cashflow-3 = Заплатить-то я могу. Просто хочу, чтобы после { $opening }, как откроемся, деньги под рукой были. Всякое ведь бывает.
# source: 8a37bae1
beat-cashflow-model = Хотеть, чтобы в ящике что-то осталось, вполне разумно. Цена прежняя, но мне важно понять остальное: чего вы опасаетесь после { $opening }?
# source: 8d420e34
beat-cashflow-hint = Заплатить она может. Послушайте, что она говорит про «потом», и спросите об этом.
# source: b6d4e608
beat-cashflow-example-1 = Понимаю, как это тяжело: за дуб платить в январе, а деньги видеть в мае. Цена остаётся, но платить можно тремя частями, последнюю в июне. От чего вас должны защитить отложенные деньги?
# source: 99b4ce9c
beat-cashflow-example-2 = Вижу, что январь у вас самый тяжёлый месяц. Цена остаётся, а сроки оплаты можно сдвинуть: половину сейчас, половину в конце мая, когда придут ваши деньги.
# source: 59948a97
beat-cashflow-example-3 = Понимаю, что вам непросто, но цена остаётся прежней.
# source: 3f55b312
beat-cashflow-example-4 = Ну, раз такое дело, конечно, отдам вам за 260 000 рублей.
# source: 12d4f7ea
beat-cashflow-example-5 = Если вы не умеете обращаться с деньгами, я тут ни при чём. Научитесь сначала считать, а потом магазины заказывайте.
# source: 9c25dbd9
beat-cashflow-branch-2-1 = Я вам как есть, а вы мне вот так.
# source: 59f8f346
beat-cashflow-branch-2-2 = Вот и говори после этого правду.
# source: 0d3e2dff
beat-cashflow-branch-2-3 = Над чужим кошельком смеётесь?
# source: 8a1c5d76
beat-cashflow-branch-5-1 = Вот это по-людски.
# source: 78244f81
beat-cashflow-branch-5-2 = Ну, ящику полегче стало.
# source: 9b5d0453
beat-cashflow-branch-5-3 = Отказываться не стану.
# source: b8498453
beat-cashflow-branch-6-1 = А я-то тут объясняюсь.
# source: ee7d0b47
beat-cashflow-branch-6-2 = Значит, зря рассказала.
# source: 6fef98e1
beat-cashflow-branch-6-3 = Ясно. И так лишнего наговорила.
# source: 1394028b
beat-cashflow-branch-7-1 = Заметили, значит?
# source: 650fa8c4
beat-cashflow-branch-7-2 = Ладно. Не в дубе дело.
# source: bec92ad1
beat-cashflow-branch-7-3 = Не собиралась я об этом заговаривать.
# source: 57ae8448
beat-cashflow-branch-8-1 = Вы спрашиваете, будто анкету заполняете.
# source: af8a1c3c
beat-cashflow-branch-8-2 = Больно уж это личное, а мы с вами едва знакомы.
# source: 1785f810
beat-cashflow-branch-8-3 = Чтобы про такое говорить, мне бы вас узнать получше.
# source: 2a374683
beat-cashflow-branch-9-1 = Со счетами оно бы помогло, да.
# source: 57043285
beat-cashflow-branch-9-2 = А это мысль.
# source: 81066965
beat-cashflow-branch-9-3 = Вижу, куда клоните, и это не глупо.
# source: 89edf6f5
beat-cashflow-branch-10-1 = На всё-то у вас придумка есть.
# source: 159de197
beat-cashflow-branch-10-2 = Хм, мысль неплохая.
# source: e2afb6f4
beat-cashflow-branch-10-3 = Дайте покручу это в голове.
# source: b8875f66
beat-cashflow-branch-11-1 = И по-доброму, и всё равно нет. Даже не знаю, на что отвечать.
# source: 2c56fa2a
beat-cashflow-branch-11-2 = Верю, что это от души.
# source: 56aa75d9
beat-cashflow-branch-11-3 = Что ж, всё честно.
# source: 7b7022ed
beat-cashflow-branch-12-1 = Стало быть, мой январь — моя забота. Тоже верно.
# source: 1dadfda0
beat-cashflow-branch-12-2 = Я вам про беды, вы мне цифру.
# source: c8d24630
beat-cashflow-branch-12-3 = Немного вы из этого расслышали, а?
# source: 3e55fe65
beat-cashflow-branch-13-1 = Приятно, когда слушают.
# source: 94b15620
beat-cashflow-branch-13-2 = Ну, спасибо.
# source: 9516c1c0
beat-cashflow-branch-13-3 = Может, оно и так.
# source: 53bfcaf5
beat-haggle-1 = Только мне нужно всё, а не часть. Давайте разницу пополам, и подпишу, чай остыть не успеет.
# source: d5a6fea3
beat-haggle-2 = Как ни режь, у меня выходит или магазин меньше, или счёт тот же. Сойдёмся посерёдке: половина ваша, половина моя.
# source: e652fc40
beat-haggle-3 = А если так: магазин целиком, вы уступаете чуть меньше, чем я просила, и по рукам?
# source: 6ea3bed3
beat-haggle-model = Мне приятно, что вы хотите его целиком. Но пополам — это та же работа дешевле, поэтому { $price } остаётся. Или магазин поменьше за { $small }. Что может подождать?
# source: b86f1558
beat-haggle-hint = Половина скидки тоже скидка. Что можно убрать вместе с деньгами?
# source: 03fd48da
beat-haggle-example-1 = Вижу, что вам дорог именно весь магазин. Делить разницу пополам не буду, но можно начать с готовых скамей за 230 000 рублей, а раздел «Оптом» добавить осенью.
# source: df3965dd
beat-haggle-example-2 = Пополам звучит по-дружески, и я вижу, что вы от души. Но работа та же, поэтому цена остаётся полной. Что именно вас тревожит в этой сумме?
# source: d2a64745
beat-haggle-example-3 = Нет, пополам не делю. Цена остаётся прежней.
# source: 7245dae4
beat-haggle-example-4 = Ну ладно, пополам. Снижу вам до 290 000 рублей.
# source: 3f7fbef2
beat-haggle-example-5 = Даже не знаю. Подумаю, а там посмотрим.
# source: c442d35c
beat-haggle-branch-2-1 = Я просто торговалась. Некрасиво вышло у вас.
# source: 4d2bc04d
beat-haggle-branch-2-2 = Батюшки. На рынке и то ласковее.
# source: cbe51814
beat-haggle-branch-2-3 = Я вам руку, а вы за неё зубами.
# source: fbf1a48e
beat-haggle-branch-5-1 = Пополам, и глядите, как быстро.
# source: df567984
beat-haggle-branch-5-2 = Видите, и не больно.
# source: 4090a34b
beat-haggle-branch-5-3 = По рукам, значит. Почти.
# source: 8281f05a
beat-haggle-branch-6-1 = Выходит, не сговорились.
# source: 7e0ca26c
beat-haggle-branch-6-2 = А мне казалось, мы только начали.
# source: ca18d2f0
beat-haggle-branch-6-3 = Быстрее меня сдаётесь.
# source: 8806de0c
beat-haggle-branch-7-1 = А знаете, вот это настоящий вопрос.
# source: 2c039205
beat-haggle-branch-7-2 = Торговаться я хоть до вечера могу. Это легче, чем на такое отвечать.
# source: 821f4ee3
beat-haggle-branch-7-3 = Вас не проведёшь.
# source: fdf11f71
beat-haggle-branch-8-1 = Деньгами не разбрасываетесь. Вас бы ко мне в бухгалтерию.
# source: 233fc898
beat-haggle-branch-8-2 = Значит, пополам не выйдет. Хм.
# source: 88cd3e1a
beat-haggle-branch-8-3 = Одно скажу: с темы вас не собьёшь.
# source: b5f0167d
beat-haggle-branch-9-1 = А это вам зачем знать?
# source: 9b15623f
beat-haggle-branch-9-2 = Это уже не торг, это расспрос.
# source: ccf85e2e
beat-haggle-branch-9-3 = Ну, раз спросили.
# source: 1f712983
beat-haggle-branch-10-1 = Про деньги я вам уже рассказала.
# source: d19f3a85
beat-haggle-branch-10-2 = Вопросы, вопросы.
# source: a87099a5
beat-haggle-branch-10-3 = Ответ-то есть. Не знаю только, для вас ли он.
# source: d509edc8
beat-haggle-branch-11-1 = И ласково, и ни с места. Отец мой так скамьи продавал.
# source: ebbe8b7d
beat-haggle-branch-11-2 = Попытка не пытка.
# source: b2bcad36
beat-haggle-branch-11-3 = Ладно, попробовала, и будет.
# source: 81a11d10
beat-haggle-branch-12-1 = Ни половины, ни четверти, ничего.
# source: b4683f89
beat-haggle-branch-12-2 = Могли бы хоть улыбнуться при этом.
# source: 9dc07723
beat-haggle-branch-12-3 = Всё, поторговались.
# source: 2163b3be
beat-haggle-branch-13-1 = Это ни да ни нет.
# source: 8a70ec6e
beat-haggle-branch-13-2 = Я вам руку протягиваю, а вы про погоду.
# source: 496e6e19
beat-haggle-branch-13-3 = Хм.
# source: d1fdbc22
beat-silence-1 = Но я же цифру назвала, а вы всё вокруг да около. { $ask }: да или нет?
# source: 6f30f123
beat-silence-2 = А про деньги-то ни слова. Сижу вот с ручкой.
# source: d82e0753
beat-silence-3 = А цена как же? Я ведь только про неё и спросила.
# source: 646859ac
beat-silence-model = Вы спросили прямо, а мой ответ прошёл мимо. Весь магазин стоит { $price }, цена остаётся. Слышу, что для вас это важно. Что вас до сих пор беспокоит?
# source: 2314df9a
beat-silence-hint = Сначала ответьте про деньги. Потом можно и свой вопрос задать.
# source: 2861dd83
beat-silence-example-1 = Вы правы, вам нужен прямой ответ: нет, весь магазин стоит 320 000 рублей. Вижу, что вы спрашиваете не из прихоти. Что вас тревожит перед подписью?
# source: 1da71f4b
beat-silence-example-2 = Понимаю, что вы ждёте прямого ответа. Весь магазин за 260 000 рублей сделать не могу. Могу предложить магазин поменьше за 230 000 или полную цену тремя платежами.
# source: 547cb72d
beat-silence-example-3 = Нет. За 260 000 рублей не могу. Цена остаётся.
# source: 1ca96dae
beat-silence-example-4 = Ну тогда да. Берите за 260 000 рублей, спорить не хочу.
# source: 65949d17
beat-silence-example-5 = Сейчас даже не знаю. Потом как-нибудь посмотрим.
# source: faf25712
beat-silence-branch-2-1 = Лучше бы вы и второй раз промолчали.
# source: 5cd7428c
beat-silence-branch-2-2 = Я по-простому спросила, а мне пощёчина.
# source: 99d52320
beat-silence-branch-2-3 = Ясно говорить вы, значит, умеете, когда захотите.
# source: e3a22e2f
beat-silence-branch-5-1 = Наконец-то прямой ответ.
# source: 1e015246
beat-silence-branch-5-2 = Вот, можно же сказать.
# source: f2f23364
beat-silence-branch-5-3 = Хорошо. Люблю ясность.
# source: 98f0eda8
beat-silence-branch-6-1 = В другой раз так сразу и говорите.
# source: c32f5fee
beat-silence-branch-6-2 = Вот к чему вы, значит, вели.
# source: 8988d0b2
beat-silence-branch-6-3 = Что ж, тоже ответ.
# source: f44f509f
beat-silence-branch-8-1 = На меня же разговор и повернули. И правильно.
# source: ba999147
beat-silence-branch-8-2 = Умеете вы спросить.
# source: 9618599e
beat-silence-branch-8-3 = Ладно. Спросили, так отвечу.
# source: 55532f9f
beat-silence-branch-9-1 = А. Вот это я себе представляю.
# source: 1ee4052d
beat-silence-branch-9-2 = Это уже больше похоже на ответ.
# source: 1d1f9851
beat-silence-branch-9-3 = Хорошо. На это можно опереться.
# source: 176b7dc8
beat-silence-branch-10-1 = Хорошо, это ясно.
# source: 898f984e
beat-silence-branch-10-2 = Да. Ну, про деньги теперь знаю.
# source: d7e2b8b4
beat-silence-branch-10-3 = Вот и славно, туман сошёл.
# source: e630ae97
beat-silence-branch-11-1 = Что ж, справедливо. Скажу как есть.
# source: 608aaaf7
beat-silence-branch-11-2 = Зачем мне это? Да всё просто.
# source: 070b466b
beat-silence-branch-11-3 = Раз спросили, отвечу.
# source: c06cf30e
beat-silence-branch-12-1 = Опять вопросы.
# source: 98d09e7c
beat-silence-branch-12-2 = Зачем, я вам уже сказала, почти.
# source: cfc608c5
beat-silence-branch-12-3 = Из вас хороший врач вышел бы. А мне магазин нужен.
# source: 3998e05b
beat-silence-branch-13-1 = Ну наконец хоть есть за что ухватиться.
# source: e69e9eb0
beat-silence-branch-13-2 = Значит, ответ у вас всё-таки есть.
# source: 9c42bbbb
beat-silence-branch-13-3 = Для начала неплохо.
# source: 7c421e29
beat-silence-branch-14-1 = С этим уже можно работать.
# source: 207e4117
beat-silence-branch-14-2 = Хорошо, опять твёрдая почва под ногами.
# source: bcdcae92
beat-silence-branch-14-3 = Добрались всё-таки до дела.
# source: 45498b59
beat-silence-branch-15-1 = Нет так нет. Спасибо, что сказали.
# source: 2f301172
beat-silence-branch-15-2 = Вот. Не так уж и трудно было.
# source: 8c2cddcc
beat-silence-branch-15-3 = Значит, нет. «Нет» я понимаю.
# source: ace17088
beat-silence-branch-16-1 = Значит, ничего не изменилось.
# source: 1a93538a
beat-silence-branch-16-2 = Тогда мы там же, где были.
# source: 3311bcd1
beat-silence-branch-16-3 = Яснее некуда.
# source: fc79ee3d
beat-silence-branch-17-1 = Не скажете вы мне, да?
# source: aff32990
beat-silence-branch-17-2 = Так и ходим кругами.
# source: d5aa1735
beat-silence-branch-17-3 = Даже в налоговой разговор был короче.
# source: 71ef9e34
beat-more-1 = Тогда уж заодно: фотографии всех скамей и год поддержки после. За те же деньги. Не захотите же вы теперь всё испортить.
# source: d7592e7b
beat-more-2 = Тогда давайте и фото впишем, каждую скамью с трёх сторон, и чтобы весь первый год вам можно было звонить. Без доплаты.
# source: 0736a0b3
beat-more-3 = И раз уж так легко пошло, добавьте снимки и год присмотра. Видно, не так дорого оно вам и стоило.
# source: d8a44034
beat-more-model = Моё „да“ было поспешным, это моя вина, и понятно, что вы просили дальше. Фото и поддержка — отдельная работа, магазин стоит { $price }. Что больше всего поможет вам после { $opening }?
# source: 2800b722
beat-more-hint = Вот что бывает после такого «да». Слово можно взять назад: скажите это прямо и спросите.
# source: 8e813f38
beat-more-example-1 = Понимаю, почему вы просите: уступать так быстро было моей ошибкой. Фото и поддержка не входят, магазин стоит 320 000 рублей. Почему вам вообще захотелось сумму поменьше?
# source: 5cb51100
beat-more-example-2 = Вы правы, вашим скамьям хорошие снимки к лицу. Но в эту цену они не входят. Могу посчитать съёмку отдельно, или снимайте сами, а в понедельник покажу как.
# source: ab998bed
beat-more-example-3 = Нет, фотографии и поддержка в эту цену не входят. Их нет и в смете.
# source: 53b77028
beat-more-example-4 = Ладно, и фотографии, и год поддержки сделаю бесплатно, за те же деньги.
# source: 2f466038
beat-more-example-5 = Вы просто жадина и скряга, и больше ничего. Постыдились бы.
# source: 17332eab
beat-more-branch-2-1 = Минуту назад соглашались, и с такой улыбкой.
# source: dbe3f6a0
beat-more-branch-2-2 = Две минуты назад я была дорогая клиентка.
# source: 80ae4ec3
beat-more-branch-2-3 = Вот что, значит, за этим «да».
# source: f7dc1147
beat-more-branch-4-1 = Сначала «да», а теперь на дверь показываете.
# source: 00b4b46c
beat-more-branch-4-2 = Вы меняетесь быстрее погоды.
# source: b03cf5df
beat-more-branch-4-3 = Значит, или всё, или ничего. Так бы и сказали.
# source: dce8ac2f
beat-more-branch-5-1 = Одной рукой даёте, другой спрашиваете. Ладно.
# source: 1b9eb40a
beat-more-branch-5-2 = Теперь спрашиваете. Я думала, спрашивают до «да».
# source: 68c410d5
beat-more-branch-5-3 = Выходит, «да» было не совсем «да». Ну, слушайте, зачем мне это.
# source: 8b276734
beat-more-branch-6-1 = Деньги-то не помогают, да? Я это заметила, пока просила.
# source: 0be0b311
beat-more-branch-6-2 = Поймали вы меня. Хватаю всё подряд.
# source: 1f051d4c
beat-more-branch-6-3 = Ладно, бог с ними, с фотографиями.
# source: 807ae16a
beat-more-branch-7-1 = Да нет, всё верно. Это жадность была.
# source: 0d12f8a3
beat-more-branch-7-2 = Забудьте про фотографии. И про скидку, если по совести.
# source: cf64f00d
beat-more-branch-7-3 = Правильно, что остановили.
# source: f3c9b025
beat-more-branch-8-1 = Я уж и сама не знаю, что мне нужно.
# source: e73d763a
beat-more-branch-8-2 = Сперва «да», потом вопросы.
# source: 27853f1e
beat-more-branch-8-3 = Зачем, я вам, в общем-то, сказала.
# source: 805de3e1
beat-more-branch-9-1 = Значит, опять торгуемся.
# source: 18f7b362
beat-more-branch-9-2 = А, так у вашего «да» есть мелкий шрифт.
# source: 4ff00731
beat-more-branch-9-3 = Опомнились.
# source: b743d7c2
beat-more-branch-10-1 = Вот, опять на ногах стоите.
# source: 4392ae9e
beat-more-branch-10-2 = Проснулись, вижу.
# source: 4c0947ce
beat-more-branch-10-3 = Так, стало быть, то «да» отменяется.
# source: 94919088
beat-more-branch-11-1 = Выходит, прежнее «да» не считается. Тогда опять о цене.
# source: 0cfaf17a
beat-more-branch-11-2 = А я уж решила, что касса открыта.
# source: 82cbd406
beat-more-branch-11-3 = То «да», то «нет». Теперь я в обоих сомневаюсь.
# source: 52f38d9f
beat-more-branch-12-1 = Сперва «да», теперь туман. Я уж и не пойму, «да»-то ещё в силе?
# source: 8a4fcbfd
beat-more-branch-12-2 = А фотографии сюда входят? Или вообще ничего?
# source: 16c7cd1f
beat-more-branch-12-3 = Темните вы, вместе с вашим «да».
# source: 090cc9de
beat-stung-1 = Я со двора пришла бумагу подписать. Про деньги спросила, как все спрашивают. За своим столом я такого слушать не стану.
# source: 83a0481b
beat-stung-2 = Нас с этой мастерской шестеро кормится. Имею право спросить, что сколько стоит, и чтобы со мной так не разговаривали.
# source: 90273e77
beat-stung-3 = Тридцать лет торгую, каких только людей не видела, и никому так не говорила. Может, ещё раз попробуете?
# source: f238fdb0
beat-stung-model = Это было грубо с моей стороны, простите. Вопрос вы задали справедливый. Ответ такой: { $price } остаётся. И я хочу услышать, что вас в этой сумме тревожит.
# source: 2ab6b7f8
beat-stung-hint = Сначала вытащите занозу, одной фразой. Потом другой фразой скажите, что остаётся в силе.
# source: cc67f8a0
beat-stung-example-1 = Вы обиделись справедливо. Мои слова были грубыми, это моя вина. Вопрос ваш законный. Цена остаётся, но скажите, что вас в ней тревожит?
# source: 7d200304
beat-stung-example-2 = Простите, с моей стороны было неправильно так говорить с вами за вашим же столом, это моя вина. Понимаю, что вам обидно. Цена остаётся 320 000 рублей, платить можно двумя частями.
# source: e4847859
beat-stung-example-3 = Оставим это. Цена прежняя, но могу сделать магазин поменьше за 230 000 рублей.
# source: 62d6dbaf
beat-stung-example-4 = Ой, какие мы нежные. Не выносите правды — идите обратно к своим опилкам.
# source: 412ec548
beat-stung-example-5 = Тогда давайте на этом расстанемся. Я вам не подхожу, всего доброго.
# source: 7d4da702
beat-stung-branch-4-1 = А теперь деньгами швыряетесь.
# source: 375816fe
beat-stung-branch-4-2 = Дёшево же стоит нечистая совесть.
# source: 8fd582bd
beat-stung-branch-4-3 = Ну. Грубо, зато щедро.
# source: 12a2a8b6
beat-stung-branch-6-1 = Уже лучше. Поздновато, но лучше.
# source: c1f83e9d
beat-stung-branch-6-2 = Такое и послушать можно.
# source: 817f21bf
beat-stung-branch-6-3 = Хм. Ну, у всех бывают такие дни.
# source: 0b4fd570
beat-stung-branch-7-1 = Вежливый вопрос, вот вам вежливый ответ.
# source: 62cde16f
beat-stung-branch-7-2 = Лучше. Сделаем вид, что вы с этого и начали.
# source: cb43769a
beat-stung-branch-7-3 = Хм. Можете, значит, по-человечески.
# source: 3057b3d4
beat-stung-branch-8-1 = Ладно. Забыто, почти.
# source: 4f26538e
beat-stung-branch-8-2 = Спасибо. Такое ведь нелегко сказать.
# source: 1d7cd6f4
beat-stung-branch-8-3 = Хорошо. Больше об этом не будем.
# source: 829d6dfe
beat-stung-branch-9-1 = Про тон ни слова, но хоть дело говорите.
# source: 5a04a1ca
beat-stung-branch-9-2 = Ну, опять о делах, понятно.
# source: 1cded47f
beat-stung-branch-9-3 = К этому бы ещё «извините».
# source: 5111795a
beat-stung-branch-10-1 = Я тут другого ждала.
# source: 70980a6e
beat-stung-branch-10-2 = И ни слова о том, как вы со мной говорили.
# source: 28b5adbd
beat-stung-branch-10-3 = Одно слово вы, кажется, забыли.
# source: f8ae2013
beat-pen_down-1 = Положу-ка я ручку. Может, не та это весна. Не хочу дверь людям открывать, чтобы потом за ней прятаться.
# source: fcb81a52
beat-pen_down-2 = А может, и вовсе не надо. Не потому, что плохо. Вдруг оно, наоборот, хорошо пойдёт, и что мне тогда делать?
# source: 982463c0
beat-pen_down-3 = Всё гляжу на это число, { $opening }, и в животе холодеет. Может, магазины для тех, у кого амбар побольше.
# source: e5602b3d
beat-pen_down-model = Похоже, успех магазина пугает вас больше, чем счёт. Цена пусть остаётся, а поговорить давайте сначала об этом: что, по-вашему, начнётся после { $opening }?
# source: e9dace6c
beat-pen_down-hint = Слышали? Речь уже не о счёте.
# source: 9467d831
beat-pen_down-example-1 = Спасибо, что сказали; слышу, как это на вас давит. Цена остаётся, но она подождёт. Что вас пугает, когда вы думаете, что эта дверь откроется?
# source: d30b72e1
beat-pen_down-example-2 = Вижу, что вас пугает эта весна, и торопить не хочу. Цена всего магазина остаётся, но можно открыться только с готовыми скамьями за 230 000 рублей, а про остальное решить осенью.
# source: d4da6262
beat-pen_down-example-3 = Понимаю ваши сомнения насчёт этой весны. Но цена не меняется.
# source: 34fe9dea
beat-pen_down-example-4 = Не кладите ручку! Отдам всё-таки за 260 000 рублей, со всем, что есть.
# source: b3cc98fc
beat-pen_down-example-5 = Тогда всё отменяем. Я вам не подхожу, прощайте.
# source: cd13834b
beat-pen_down-branch-2-1 = Я и так колеблюсь, а вы пинаете.
# source: d0bb374c
beat-pen_down-branch-2-2 = Умеете вы выбрать минуту.
# source: c0b38fc3
beat-pen_down-branch-2-3 = Только этого мне и не хватало.
# source: d3700809
beat-pen_down-branch-5-1 = Даже на такое готовы, лишь бы я подписала?
# source: 78b7e631
beat-pen_down-branch-5-2 = Ну. Если всё так просто.
# source: ba4ac948
beat-pen_down-branch-5-3 = Значит, ждать выгодно, вижу.
# source: 64fd12d2
beat-pen_down-branch-7-1 = Вы, по-моему, и так знаете.
# source: 3a27a57e
beat-pen_down-branch-7-2 = Да всё то же.
# source: 8dc7bcec
beat-pen_down-branch-7-3 = Я вам говорила. Никуда оно не делось.
# source: c249aae8
beat-pen_down-branch-8-1 = Я этого даже своим не говорила.
# source: b7d96e4c
beat-pen_down-branch-8-2 = Ладно, скажу как есть.
# source: dd041951
beat-pen_down-branch-8-3 = Вы решите, что это глупости.
# source: cd062a06
beat-pen_down-branch-9-1 = Как вы догадались? Я из-за этого толком не сплю.
# source: 1ad6e69f
beat-pen_down-branch-9-2 = Значит, вы заметили. Я из-за этих заказов ночами потолок разглядываю.
# source: 50a74923
beat-pen_down-branch-9-3 = Вот оно самое. Завалит ведь меня, понимаете?
# source: 7836c84a
beat-pen_down-branch-10-1 = Хм. Это и дверь не такая большая.
# source: db899f7d
beat-pen_down-branch-10-2 = Так, пожалуй, и входить не так страшно.
# source: 630a267f
beat-pen_down-branch-10-3 = Не давите, это я ценю.
# source: 2e86b823
beat-pen_down-branch-11-1 = Такое я бы подруге рассказала.
# source: 5c3499bc
beat-pen_down-branch-11-2 = Вряд ли. Не сегодня.
# source: a9305b22
beat-pen_down-branch-11-3 = Нет. Самой потом неловко будет.
# source: 0591a785
beat-pen_down-branch-12-1 = Вы человек хороший. Сумма от этого не меняется.
# source: fe1d01e3
beat-pen_down-branch-12-2 = Против вас я ничего не имею. Вы же знаете.
# source: 199ade32
beat-pen_down-branch-12-3 = Слышу я вас. Слышу.
# source: abaac0b6
beat-pen_down-branch-13-1 = Цена, цена. Да ведь дело-то не в… ладно.
# source: 68dfc740
beat-pen_down-branch-13-2 = Вполуха вы слушаете, а?
# source: 96dbb50a
beat-pen_down-branch-13-3 = Я про одно, вы про другое.
# source: 2ffcdcc4
beat-pen_down-branch-14-1 = Да. Ну что ж.
# source: 9c8f7f39
beat-pen_down-branch-14-2 = Не знаю, что мне с этим делать.
# source: f202ef7b
beat-pen_down-branch-14-3 = Может, да. А может, нет.
# source: e9edcfcc
beat-fear-1 =
    Мы делаем { $capacity ->
        [one] { $capacity } скамью
        [few] { $capacity } скамьи
       *[many] { $capacity } скамей
    } в месяц. В прошлом мае нас показали в журнале, так люди до ноября ждали. Аферисткой звали. Хороший магазин мне такое каждую неделю устроит.
# source: 357c8105
beat-fear-2 =
    А вдруг он заработает? Придёт шестьдесят заказов, а у нас { $capacity ->
        [one] { $capacity } скамья
        [few] { $capacity } скамьи
       *[many] { $capacity } скамей
    } в месяц, и люди всё лето ждут. В прошлом году я им из своих отложенных возвращала.
# source: 5f699d4b
beat-fear-3 =
    Боюсь я, что хороший у вас магазин выйдет. Мы успеваем { $capacity ->
        [one] { $capacity } скамью
        [few] { $capacity } скамьи
       *[many] { $capacity } скамей
    } в месяц. В прошлом мае люди ждать устали, пришлось предоплату возвращать. На это и хотела отложить.
# source: 342e6329
beat-fear-model = Спасибо, что сказали; на вашем месте и мне было бы страшно. Скидка скамей не прибавит. Цена остаётся, а в магазине поставим лимит: набралось заказов на месяц, и приём закрывается.
# source: d7e84c6a
beat-fear-hint = Она призналась. Скидкой этого не вылечить. А что в самом магазине помогло бы?
# source: effd2293
beat-fear-example-1 = То лето, наверное, было ужасным, спасибо, что рассказали. Цена остаётся, потому что решение в неё уже входит: после четырнадцати заказов в месяц магазин ставит людей в лист ожидания с датой.
# source: 16cf113c
beat-fear-example-2 = Понимаю, как тяжело вам дался тот год. Цену всего магазина не снижаю, но можно взять магазин поменьше за 230 000 рублей: там продаётся только то, что уже стоит в амбаре.
# source: 6ef23997
beat-fear-example-3 = Звучит ужасно, понимаю, почему вам страшно. Что тогда было для вас хуже всего?
# source: 602a946f
beat-fear-example-4 = Ну тогда ладно, уступлю: пусть будет 260 000 рублей.
# source: bc38df62
beat-fear-example-5 = Ну, если люди ждут по полгода, неудивительно, что вас зовут мошенницей. Жалкое зрелище, а не мастерская.
# source: 8dc90fa7
beat-fear-branch-4-1 = Добрая вы душа. Скамей не прибавится, но спасибо.
# source: e03e793a
beat-fear-branch-4-2 = Ну, часть возвратов уже покрыта.
# source: 7c1081af
beat-fear-branch-4-3 = Мягкое у вас сердце. Но возьму.
# source: 5012e557
beat-fear-branch-5-1 = А он так умеет? Мне никто не говорил, что он так умеет.
# source: 56cde14d
beat-fear-branch-5-2 = Повторите-ка, медленно. Этого мне и не хватало.
# source: cc354d05
beat-fear-branch-5-3 = Ох. А я думала, это кран, который не закрутишь.
# source: fcccaeb3
beat-fear-branch-6-1 = Меньше продам, меньше задолжаю.
# source: 94266c72
beat-fear-branch-6-2 = Паводок так, пожалуй, удержишь.
# source: 92914944
beat-fear-branch-6-3 = Меньше страниц, меньше бессонных ночей.
# source: 4a32a8f2
beat-fear-branch-7-1 = Это бы помогло. Прямо вижу, как помогло бы.
# source: 528fa495
beat-fear-branch-7-2 = Ох. С этой стороны я и не заходила.
# source: 1e236d91
beat-fear-branch-7-3 = Вот первые слова, от которых мне спокойнее.
# source: f5f92a93
beat-fear-branch-8-1 = Такого не обещайте. Я людям один раз пообещала к майским.
# source: 4c0a971f
beat-fear-branch-8-2 = Этого никто знать не может. Я вот не знала.
# source: 80bc13b8
beat-fear-branch-8-3 = Я и сама такое обещала. Потом за это и платила.
# source: 340dc86f
beat-fear-branch-9-1 = Я об этом почти каждую ночь думаю.
# source: 3ecb8b7e
beat-fear-branch-9-2 = Вам правда интересно. Хорошо.
# source: 6136091b
beat-fear-branch-9-3 = Сколько раз я это на бумажке считала.
# source: 45ea2c97
beat-fear-branch-10-1 = Сказала, и легче.
# source: 843e1874
beat-fear-branch-10-2 = Спасибо. Уже не такой дурой себя чувствую.
# source: d080a82c
beat-fear-branch-10-3 = Не засмеялись. Уже кое-что.
# source: e0f77ac8
beat-fear-branch-11-1 = Это вы про цену. А я вам про людей.
# source: b2dd365b
beat-fear-branch-11-2 = Я вам, между прочим, только что душу открыла.
# source: 2fb92417
beat-fear-branch-11-3 = Да. Только вы мимо самого главного прошли.
# source: d46fd3b3
beat-how-1 = И что будет в то утро, когда сорок заказов разом, а у меня на пилах четверо? Вот тут я и застреваю.
# source: bb9f1f00
beat-how-2 = Как мне сделать, чтобы прошлый май не повторился? Больше мне ни от кого ничего не надо.
# source: eca56e9f
beat-how-3 = Показал бы мне кто, как в заказах не утонуть, подписала бы и за рубль не торговалась.
# source: 8be7f551
beat-how-model = Такого утра можно не допустить, и понятно, почему оно вас пугает. Цена остаётся. Магазин берёт столько, сколько вы успеете: лимит заказов на месяц, дальше лист ожидания с честными сроками.
# source: 7c0123cf
beat-how-hint = Ей нужно то, что можно себе представить. Какая часть магазина могла бы придержать заказы?
# source: abd2778b
beat-how-example-1 = Понимаю, чем страшно такое утро, но его можно не допустить. Вы ставите лимит — четырнадцать в месяц, и пятнадцатый покупатель видит вместо кнопки «Купить» ближайший свободный месяц. Цена остаётся.
# source: 4b1d58ff
beat-how-example-2 = Понимаю, почему вы тут застреваете. Если хотите начать осторожно, возьмите магазин поменьше за 230 000 рублей: продаём только готовые скамьи, а кончились — значит, кончились.
# source: fa1800fd
beat-how-example-3 = Понимаю, почему вам страшно. Что для вас было труднее всего прошлой весной?
# source: 257aae54
beat-how-example-4 = Даю стопроцентную гарантию: с моим магазином такого никогда в жизни не случится.
# source: c2a1d2a8
beat-how-example-5 = Я тоже не знаю. Ну ладно, пусть будет 260 000 рублей.
# source: a7137a5d
beat-how-branch-4-1 = Опять деньги. Ну, я не гордая.
# source: 8f6b16fe
beat-how-branch-4-2 = Это не ответ, но возьму.
# source: 162478e6
beat-how-branch-4-3 = Если больше ничего не придумалось, давайте хоть это.
# source: 6cb2603f
beat-how-branch-5-1 = Значит, кран в моих руках. Не в чужих.
# source: 4de3e3e8
beat-how-branch-5-2 = Надо же. И всего-то.
# source: 06921d5f
beat-how-branch-5-3 = Это я понимаю. У нас в мастерской так и заведено.
# source: 5b317b0b
beat-how-branch-6-1 = В маленьком магазине и тонуть мельче.
# source: 89410d1d
beat-how-branch-6-2 = То есть поменьше всего.
# source: 6426e24e
beat-how-branch-6-3 = Начать с малого. Отец бы так и сказал.
# source: e7a46cc4
beat-how-branch-7-1 = Да. С этим жить можно.
# source: 26b50d51
beat-how-branch-7-2 = Вот это план. План я отличить умею.
# source: 204ca919
beat-how-branch-7-3 = Хорошо. Есть от чего оттолкнуться.
# source: a36bd22a
beat-how-branch-8-1 = Наш потолок — { $capacity } в месяц, и то если никто не болеет.
# source: 65b94b49
beat-how-branch-8-2 = Больше всего сил берут те, что на заказ. На каждую неделя уходит.
# source: 4e618a2b
beat-how-branch-8-3 = Ждать люди согласны. Они молчания не прощают.
# source: b1a3857c
beat-how-branch-9-1 = Всё это мило, но ни одного заказа не удержит.
# source: ec0d4469
beat-how-branch-9-2 = Я надеялась, вы знаете.
# source: d7646a7a
beat-how-branch-9-3 = Магазины делаете вы. Я за вас не придумаю.
# source: 4bd1f7b8
beat-plan-1 = Значит, чего не успеем, того и не продадим. С этим я бы заснула. А за всё, за весь магазин, под чем подписываюсь?
# source: 925cdba4
beat-plan-2 = Мне это, пожалуй, дороже денег. Но один раз ещё спрошу. Сумма так и стоит, как напечатана?
# source: e3e2d5f8
beat-plan-3 = Тогда и откладывать мне ничего не надо. Но вы же меня знаете: ни капельки не скинете, по-соседски?
# source: a74c2553
beat-plan-model = Хорошо, что на эту тревогу нашлась управа. Цена остаётся { $price }, платить можно двумя частями. Подпишем сегодня, а в понедельник в десять вместе поставим месячный лимит.
# source: 42c57c67
beat-plan-hint = Она почти готова. Ясная сумма и первый шаг, больше ничего.
# source: c5200044
beat-plan-example-1 = Хорошо, что вы теперь будете спать спокойно. За весь магазин вы подписываете 320 000 рублей, ровно как в договоре. Во вторник в девять приеду, и выставим лимиты по каждой скамье.
# source: 1eccaa59
beat-plan-example-2 = Можете выбрать: или весь, или магазин поменьше, только готовые скамьи, за 230 000 рублей.
# source: e848bad4
beat-plan-example-3 = Ну ладно, только для вас: 260 000 рублей, и по рукам.
# source: 603882d3
beat-plan-example-4 = Очень приятно это слышать. Вижу, как тяжело вам далось прошлое лето и какой камень теперь упал у вас с души.
# source: cf1af34e
beat-plan-example-5 = Вы серьёзно, всё ещё торгуетесь? Скупее вас я людей не знаю.
# source: b9d8172a
beat-plan-branch-4-1 = Ой! Да я по привычке спросила.
# source: 9fad3051
beat-plan-branch-4-2 = Вот те раз, я бы и так подписала.
# source: 44fb5048
beat-plan-branch-4-3 = Ну, раз даром отдаёте.
# source: 76cf98e8
beat-plan-branch-6-1 = Ещё и выбор. Балуете вы меня.
# source: 2ccc8b19
beat-plan-branch-6-2 = Хм, маленький. Дайте подумать.
# source: 8f0e3e19
beat-plan-branch-6-3 = А я уж и забыла, что у него младший братец есть.
# source: 94031b60
beat-plan-branch-8-1 = Сейчас? Когда почти договорились?
# source: 3bafe31a
beat-plan-branch-8-2 = А я только начала в него верить.
# source: f5f5c0ec
beat-plan-branch-8-3 = Вот этого я не понимаю.
# source: 29184559
beat-plan-branch-9-1 = Вы довольны, и я довольна.
# source: 3dac3d15
beat-plan-branch-9-2 = Да, да.
# source: c01f46b9
beat-plan-branch-9-3 = Хорошо у нас идёт.
# source: a230c3b5
beat-smaller-1 = Ладно, допустим, беру вторую колонку, { $small }. Там только готовые скамьи. А страничка «На заказ» туда потихоньку не проскочит?
# source: 2c11decc
beat-smaller-2 = Был же там магазин поменьше, { $small }, я его вычеркнула. Если обратно впишу, страничку для оптовиков вы мне оставите, правда?
# source: a882effc
beat-smaller-3 = Меньше магазин, меньше денег. Пусть { $small }. Только без «На заказ» мне и показать его стыдно. Это же одна страничка. Сделаете?
# source: e71c6efe
beat-smaller-model = Понимаю, чем вам дорога эта страница, людям она нравится. В магазин поменьше она не входит: { $small } — это готовые скамьи. Осенью можем добавить её вторым этапом, если захотите.
# source: 58afc654
beat-smaller-hint = Меньше денег, меньше магазина: проведите границу там, где кончается колонка.
# source: aafd30aa
beat-smaller-example-1 = Понимаю, вы гордитесь работой на заказ. В магазин поменьше эта страница не входит, 230 000 рублей — только готовые скамьи. Могу поставить на сайт ваш телефон для особых заказов или добавить её осенью.
# source: 8a0c928a
beat-smaller-example-2 = Вижу, что эта страница вам важна. В магазин поменьше она не входит, но осенью её можно добавить вторым этапом. А пока вы не выбрали: чего вы опасаетесь, почему вдруг захотели меньше?
# source: 141cddf8
beat-smaller-example-3 = Нет, эта страница не входит. В магазин поменьше входят только готовые скамьи.
# source: d87fadcb
beat-smaller-example-4 = Ладно, добавлю эту страницу бесплатно. Пусть будет наш секрет.
# source: 1f6e3764
beat-smaller-example-5 = Вижу, как вам дорога эта страница, и понимаю, что вам тяжело от неё отказаться.
# source: 2cbd65eb
beat-smaller-branch-3-1 = А я уж было согласилась.
# source: ec996291
beat-smaller-branch-3-2 = Я, между прочим, почти подписывала.
# source: 114e5852
beat-smaller-branch-3-3 = Умеете вы покупателя потерять.
# source: 19b2cd20
beat-smaller-branch-6-1 = Золото вы, а не человек.
# source: cc0fafaa
beat-smaller-branch-6-2 = Я знала, что от одной странички не обеднеете.
# source: 401b953a
beat-smaller-branch-6-3 = Ну, потихоньку. Никому не скажу.
# source: 4a2f62bf
beat-smaller-branch-8-1 = Вы так по-доброму спросили, что уж лучше я скажу.
# source: d11f78c1
beat-smaller-branch-8-2 = Прежде чем подпись ставить, вам кое-что надо знать.
# source: e71bb348
beat-smaller-branch-8-3 = Есть одна вещь, я вам её не говорила.
# source: d31ebffa
beat-smaller-branch-9-1 = Постойте. Тогда мне маленький и не нужен.
# source: ac10b2e6
beat-smaller-branch-9-2 = О, это меняет дело.
# source: e5d497b9
beat-smaller-branch-9-3 = Погодите. Если он так умеет, зачем его урезать?
# source: 1082cfed
beat-smaller-branch-11-1 = По правде? Готовые скамьи. Они уже штабелем в амбаре.
# source: 21b14323
beat-smaller-branch-11-2 = Если выбирать, то те, что хоть сейчас отправляй. Остальное подождёт.
# source: d24fc3d0
beat-smaller-branch-11-3 = Мне надо, чтобы продалось то, что в амбаре стоит. Остальное — гордыня.
# source: ec2f8fb6
beat-smaller-branch-12-1 = А про страничку мою так и не ответили.
# source: 10819c48
beat-smaller-branch-12-2 = Загадками вы сегодня говорите.
# source: 03dd576d
beat-smaller-branch-12-3 = Спрашиваю, а оно как в песок.
# source: d009ab97
beat-smaller-branch-13-1 = Из этого не пойму, будет мне страничка или нет.
# source: 2e05f5a9
beat-smaller-branch-13-2 = Улыбаетесь, а не говорите.
# source: 03ef048b
beat-smaller-branch-13-3 = Не отвечаете? Тогда бог с ним, с маленьким.
# source: 396043b0
beat-door-1 = Ну, клей там сохнет. Если вы ничего не забыли спросить или предложить, пойду за перчатками.
# source: 5308bfc7
beat-door-2 = Пора мне обратно к пиле. Если есть ещё что сказать, то сейчас.
# source: 311b8a6a
beat-door-3 = Закрываю папку. Ещё одна фраза за вами, и пусть будет хорошая.
# source: 573656b3
beat-door-model = Погодите: вижу, гнетёт вас не сумма, поэтому цену не трогаю. Каким вы видите самое страшное утро после { $opening }? Вот с ним и давайте разберёмся.
# source: 2e007ed2
beat-door-hint = Осталась одна фраза. Пусть она будет о человеке, а не о вашей цене.
# source: ed845c2d
beat-door-example-1 = Один вопрос, пока вы не ушли: вижу, как вам тревожно, и дело не в деньгах, поэтому цена остаётся. Чего вы больше всего боитесь, когда думаете про открытие? Мне хочется помочь вам с этим.
# source: fa6b67f1
beat-door-example-2 = Вижу, вы боитесь, что вас завалит заказами. Цена остаётся, а магазин может вас уберечь: поставим лимит на каждый месяц, и когда он выбран, люди попадают в лист ожидания.
# source: 6f96fd0d
beat-door-example-3 = Вижу, что этот час был для вас тяжёлым. Мне надо было слушать внимательнее, это моя вина.
# source: a76343a0
beat-door-example-4 = Постойте, постойте! Отдам за 260 000 рублей, всё включено, только не уходите.
# source: 236211de
beat-door-example-5 = Дело ваше.
# source: a706b581
beat-door-branch-4-1 = Значит, надо было сперва встать.
# source: e9be1994
beat-door-branch-4-2 = Вот оно. А я уж за ручку двери взялась.
# source: 6bebad25
beat-door-branch-4-3 = Ну, тогда сажусь обратно.
# source: a2206e35
beat-door-branch-6-1 = И вы только теперь это говорите? Я бы час назад подписала.
# source: 35ff3cd4
beat-door-branch-6-2 = Дайте-ка опять сяду. Это я послушаю.
# source: 5ea97ce8
beat-door-branch-6-3 = Постойте. Он так умеет?
# source: 6e90b873
beat-door-branch-7-1 = Меньше за меньшее. Это хоть честно.
# source: 34036bb9
beat-door-branch-7-2 = Ну, минутку. Клей и не такое терпел.
# source: 8dd1b789
beat-door-branch-7-3 = На самый конец приберегли.
# source: 77504686
beat-door-branch-8-1 = Час назад помогло бы. Да и сейчас помогает.
# source: 2ad40dd0
beat-door-branch-8-2 = Хм. Это я себе представляю.
# source: b695dfbe
beat-door-branch-8-3 = Ради такого перчатки подождут.
# source: f80b26c3
beat-door-branch-9-1 = Садиться пока не сажусь. Но слушаю.
# source: dcb36b41
beat-door-branch-9-2 = Хм. Перчатки минутку потерпят.
# source: 3126ee52
beat-door-branch-9-3 = Ну, одну минуту.
# source: 8a5370f6
beat-door-branch-10-1 = Ладно. Ещё раз, а потом мне правда пора.
# source: da0a8094
beat-door-branch-10-2 = Не отстанете вы, и слава богу.
# source: 9d45fcb4
beat-door-branch-10-3 = Ответ вы знаете. Ну, повторю.
# source: 2a88f884
beat-door-branch-12-1 = Вот это другой вопрос. Ради него присяду.
# source: 09d0fc50
beat-door-branch-12-2 = Спросили бы вы это, когда я вошла.
# source: 0a093545
beat-door-branch-12-3 = А вот к этому я не готовилась.
# source: 93bd408d
ending-signed-title = Подписано, и можно спать
# source: 9ddb5062
ending-signed-1 = Ну, значит, { $price }, и хватит мне дурить. Вот. Подпись и число. Приезжайте в понедельник и тетрадку захватите.
# source: 2ee814b0
ending-signed-2 = Всё по-честному, полная цена. Да я бы за один спокойный сон столько отдала. Где подписать?
# source: dcd8327a
ending-signed-3 = Вот вам подпись, за полную цену. Скинули бы вы просто так, я бы всё равно не спала, только подешевле.
# source: c3297956
ending-signed-outcome = Весь магазин продан по условленной цене, { $price }. К { $opening } он откроется с лимитом заказов, и никому не придётся ждать скамью, не зная срока.
# source: 17904d79
ending-signed-why = Вы удержали цену и спросили, что стоит за требованием. Когда от страха не успеть нашлось средство, торговаться стало не о чем.
# source: daf081ca
ending-small_shop-title = Магазин поменьше, честная цена
# source: 2afc5695
ending-small_shop-1 = Без странички так без странички. Ладно, { $small }, готовые скамьи, а осенью поглядим. Давайте ручку.
# source: 362d6984
ending-small_shop-2 = Крепче дуба вы. Хорошо: маленький, { $small }. Подпишу, пока ещё чего не придумала.
# source: 0c5d0a53
ending-small_shop-3 = Меньше денег, меньше магазина. И пожаловаться не на что. Вот, подписала.
# source: d22689d5
ending-small_shop-outcome = Вы делаете магазин поменьше за { $small }. Она продаёт то, что уже стоит в амбаре, а остальное, может быть, добавится, когда она решится.
# source: ebb31d78
ending-small_shop-why = Цена снизилась только вместе с объёмом работы, и ваш час не подешевел. Если о страхе она вам рассказала, лимит заказов мог спасти весь магазин; если нет, гадать вам и не пришлось.
# source: 76365e0a
ending-drawer-title = Договор ложится в ящик
# source: 8d439d98
ending-drawer-1 = Положу в ящик, к пакетикам с семенами. Вы тут ни при чём. Кончится весна, поглядим.
# source: d89b81cf
ending-drawer-2 = Оставьте тут. Сегодня не подпишу, но и «нет» не скажу. Позвоню. Или не позвоню.
# source: bc3f10cb
ending-drawer-3 = Утро вечера мудренее. Знаю, все так говорят. Осторожно, там порожек.
# source: 97a51d91
ending-drawer-outcome = Ничего не подписано и ничего не потеряно. Ваша цена в силе, весна проходит, телефон молчит.
# source: 9bfbb22f
ending-drawer-why = Вы ничего не отдали даром, и расстались вы по-доброму. Но то, что её на самом деле держало, осталось нетронутым, и никакая цена сдвинуть её не могла.
# source: 7aa52760
ending-elsewhere-title = Обратно к пиле
# source: 3b3c41e9
ending-elsewhere-1 = Ну, не буду вас задерживать. Пусть тот, из города, попробует. Или никто.
# source: cee86448
ending-elsewhere-2 = Без обид. Буду, как раньше, с телефоном и тетрадкой.
# source: 8153c407
ending-elsewhere-3 = Вот и всё. Мимо досок и налево, не заблудитесь.
# source: 448f035f
ending-elsewhere-outcome = Она возвращается к работе, договор не подписан. Цена цела, календарь свободен, а хорошей клиентки больше нет.
# source: 8784a4e3
ending-elsewhere-why = Она услышала цену или прощание, но почти ни одного вопроса. За ответ на страх, до которого вы так и не добрались, она подписала бы и за полную цену.
# source: 9cf9b9fa
ending-caved-title = Дешевле, и ещё кое-что сверху
# source: ff3493bc
ending-caved-1 = Чудесно. Я всё это от руки сюда впишу, а вспомню ещё что, позвоню. Легко с вами.
# source: 9e1f057e
ending-caved-2 = По рукам! И сестре скажу, ей тоже магазин нужен. За те же деньги, понятно.
# source: 5ae084ae
ending-caved-3 = Ну, решили. Вот думаю, на сколько бы вы согласились, начни я пониже. Да ладно уж.
# source: 62c3d832
ending-caved-outcome = Заказ у вас: работы больше, денег меньше. В феврале она звонит: нельзя ли отложить открытие, бесплатно, она ведь так и не знает, как всё успеть?
# source: 009d26d6
ending-caved-why = Каждое «да» без встречного условия говорило ей, что можно взять ещё. А с тем, чего она на самом деле боялась, скидка не сделала ничего.
# source: 632a8ec6
ending-blow_up-title = На выход, мимо досок
# source: 909288b7
ending-blow_up-1 = Вон. И бумаги забирайте, обе колонки. Я лучше с тачки скамьи продавать буду.
# source: 1dd0ede1
ending-blow_up-2 = Довольно. И мне вам месяцами каждую неделю звонить? Да ни за какие муромские дубы. Всего хорошего.
# source: 6f40752e
ending-blow_up-3 = Вы со всеми так или только с теми, у кого опилки в волосах? Мы закончили. Калитка вон там.
# source: d9d164c7
ending-blow_up-outcome = Договор лежит на верстаке разорванный. В маленьком городе шесть человек будут рассказывать эту историю годами.
# source: 9be2d1e9
ending-blow_up-why = На вопрос о деньгах или на страх, который за ним стоял, ответом была насмешка. После такого она не подписала бы ни за какую цену.
