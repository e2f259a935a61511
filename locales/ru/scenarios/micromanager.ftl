# source: 9795c8bf
title = Тетрадь у стремянки
# source: c0854974
summary = У него первая в жизни пивоварня, у вас — первые молочные танки, и каждый час ему приходит в голову новый вопрос.
# source: 2fe66cda
role = Вы в одиночку делаете автоматику для небольших пивоварен и молочных цехов; мастерская у вас в Вологде.
# source: 7eeaee73
aim = Вернуть себе рабочие часы, не обещать того, чего никто знать не может, и дать ему то, с чем вопросы станут не нужны.
# source: a54e5227
situation = Вениамин Андреевич Топорков до прошлого года был провизором. Теперь у него своя пивоварня в здании старого маслозавода под Кирилловом. За { $fee } вы ставите на её четыре молочных танка автоматику, которая сама держит температуру; запуск { $switch }. Такие танки и для вас внове. В договоре, который он подписал, обещан письменный отчёт каждую пятницу. Есть у вас и план, которого он не видел: прогон на воде, потом один танк с пивом, потом все четыре, а ручные краны остаются на месте. С понедельника он задал вам { $asked ->
         [one] { $asked } вопрос
         [few] { $asked } вопроса
        *[many] { $asked } вопросов
    }, и вы отстаёте. И вот он снова стоит у вашей стремянки.
# source: b6bbbddc
demand = Ответ на любой вопрос сразу же, с утра до вечера, и бумага с подписью, что ничего не случится
# source: c61f4c73
client-name = Вениамин Андреевич
# source: 74d71161
client-manner = Учтивый, дотошный, шутит с каменным лицом; спрашивает про провода, чтобы не признаваться, что ничего тут не понимает.
# source: 07ee7f07
fact-asked = 41
# source: fd1a38f9
fact-asked-about = сколько вопросов он задал с понедельника
# source: e194ed56
fact-fee = 1900000 RUB
# source: 406e336c
fact-fee-about = цена автоматики
# source: 07f58c07
fact-holders = 45
# source: d9b2cacb
fact-holders-about = сколько соседей вложились в пивоварню
# source: 368f9888
fact-switch = 2027-05-17
# source: 320b3f00
fact-switch-about = день, когда запускаются все четыре танка
# source: af2228ad
fact-tank = 215000 RUB
# source: 4390c944
fact-tank-about = во что ему обошёлся пропавший танк пива
# source: 05a71bff
article = Пять способов поладить с трудным клиентом
# source: b7782d78
guidance-offer_alternative = Короткая встреча, план и контрольные точки дадут Вениамину Андреевичу больше, чем все вопросы у стремянки.
# source: 44550519
guidance-probe = Он спрашивает про провода из-за того, что случилось однажды ночью; сам не скажет, пока кто-нибудь не спросит.
# source: dabb4fd0
guidance-hold_firm = Каждый ответ на ходу тянет за собой новый вопрос; спокойное «нет» сбережёт часы для самой работы.
# source: 4716274a
guidance-acknowledge = Ему стыдно, что он не понимает; как только спрашивать станет не стыдно, спрашивать он будет меньше.
# source: 93957e14
guidance-next_step = За двадцать шесть лет в аптеке он привык верить всему, у чего есть день и час.
# source: b3094626
guidance-over_promise = Термостат, который «не подведёт», уже стоил ему танка пива; на любое «ручаюсь» он попросит бумагу.
# source: a732e7a5
guidance-concede = От новых ответов бояться он не перестанет и придёт опять: теперь уже за вашими ночами и воскресеньями, а там и с камерой.
# source: b0d36f44
guidance-attack = Скажите новичку, что не нанимались его учить, — и вы подтвердите худшее, что он думает о себе. И о вас.
# source: bdfeaf47
point-proof = Показывает, как проверить работу шаг за шагом
# source: c61b19fc
point-proof-phrase-1 = план
# source: ced50d64
point-proof-phrase-2 = контрольная точка
# source: c8f31246
point-proof-phrase-3 = этап
# source: 33500dd3
point-proof-phrase-4 = на воде
# source: 3674cc37
point-proof-phrase-5 = с водой
# source: fab9a7b9
point-proof-phrase-6 = один танк
# source: ebce9c93
point-proof-phrase-7 = вручную
# source: 07234d03
point-proof-phrase-8 = ручной кран
# source: 812c0792
point-one_list = Отводит вопросам одно место и одно время
# source: 35764290
point-one_list-phrase-1 = раз в день
# source: 59719be1
point-one_list-phrase-2 = запишите
# source: 92c685ef
point-one_list-phrase-3 = записывайте
# source: 57b5dbdc
point-one_list-phrase-4 = собирайте
# source: f4339a66
point-one_list-phrase-5 = одним списком
# source: 2c876439
point-one_list-phrase-6 = все разом
# source: 7695bd97
point-one_list-phrase-7 = каждый день в
# source: 8114c98c
point-one_list-phrase-8 = пришлите список
# source: 5ffdeabe
beat-opening-1 = Это опять я. Когда закончите, откуда третий танк знает, что он тёплый, нельзя ли щит пониже? Отвечайте, пожалуйста, сразу, как спрошу. И бумагу бы от вас, что ничего не случится.
# source: 816aa25b
beat-opening-2 = Не отвлекаю? Я новую страницу начал. Мне было бы легче так: я спросил — вы тут же ответили, и так каждый раз. И расписку, что с моими танками ничего не случится.
# source: 05357af3
beat-opening-3 = А этот провод зачем? А тот? С сегодняшнего дня хотелось бы ответ на каждый вопрос, не сходя с места, и вашу подпись, что ничего не откажет. Можно? Это, кстати, тоже вопрос.
# source: ca356cc1
beat-opening-model = Вы вложили сюда { $fee }, конечно, вам хочется всё знать. Но целый день отвечать и при этом успеть к сроку я не могу. Давайте лучше сядем завтра в девять. Что вас тревожит больше всего?
# source: 0670347f
beat-opening-hint = Можно отказать в ответах с утра до вечера и всё-таки поинтересоваться человеком, которому они понадобились.
# source: 0397d145
beat-opening-branch-1-1 = А. Вот как.
# source: dfc5b5e8
beat-opening-branch-1-2 = Понятно. А я всё гадал, что вы говорите, когда я выйду.
# source: 1b158108
beat-opening-branch-1-3 = М-да. Это я записывать не стану.
# source: bcc19e66
beat-opening-branch-4-1 = Вам правда не трудно?
# source: 173e8c47
beat-opening-branch-4-2 = Гора с плеч. Я думал, вы хотя бы вздохнёте.
# source: e4b77c19
beat-opening-branch-4-3 = Надо же, в банке было труднее.
# source: e62f90d1
beat-opening-branch-5-1 = Уйдёте? Из-за вопросов?
# source: 6a34459e
beat-opening-branch-5-2 = Значит, там, наверху, всё настолько плохо.
# source: da4ce1ca
beat-opening-branch-5-3 = Я спрашиваю, как оно работает, а вы за куртку.
# source: 4b4fb0c5
beat-opening-branch-6-1 = То есть «нет», а внутри маленькое «да». Как таблетка в оболочке.
# source: 2fe64f22
beat-opening-branch-6-2 = В основном я услышал «нет». В основном.
# source: 546e3759
beat-opening-branch-6-3 = Дверь, стало быть, на цепочке, но приоткрыта.
# source: 1148546d
beat-opening-branch-7-1 = Как уверенно вы это говорите.
# source: 28d41a76
beat-opening-branch-7-2 = Вот так просто? Без всяких «если»?
# source: cb341d69
beat-opening-branch-7-3 = Именно это я и надеялся услышать.
# source: ff92a743
beat-opening-branch-8-1 = О, теперь спрашиваете вы. Для разнообразия.
# source: 5ae6f93f
beat-opening-branch-8-2 = Неужели так заметно?
# source: 879aa437
beat-opening-branch-8-3 = Хм. Этого у меня никто не спрашивал с тех пор, как я всё это купил.
# source: 6d436ee9
beat-opening-branch-9-1 = Хм. Это я запишу.
# source: 981bbad3
beat-opening-branch-9-2 = Можно, наверное, и так.
# source: a7203e2c
beat-opening-branch-9-3 = Надо же, а мне это и в голову не пришло.
# source: cfcd1159
beat-opening-branch-10-1 = Сказано по-человечески, признаю.
# source: 497837c3
beat-opening-branch-10-2 = Справедливо. Я знаю, что надоедлив.
# source: dd8cc814
beat-opening-branch-10-3 = «Нет» я расслышал. Остальное тоже.
# source: 69b52d07
beat-opening-branch-11-1 = То есть мне стоять тут и надеяться.
# source: 1f80e70b
beat-opening-branch-11-2 = Прямо как окошко закрыли. «Технический перерыв».
# source: 744e61d4
beat-opening-branch-11-3 = Вам не до меня. Моей заведующей тоже вечно было не до меня.
# source: 1ec51c0f
beat-opening-branch-12-1 = Вы добры.
# source: d100bc27
beat-opening-branch-12-2 = Приятно слышать. Но и только.
# source: cfa4f2b6
beat-opening-branch-12-3 = Спасибо. Наверное.
# source: 1625ce1e
beat-flood-1 = А кто мне тогда скажет? Если свет отключат? Если датчик соврёт? Если вы с этой штуки упадёте? У меня всё в тетради, смотрите, с обеих сторон листа.
# source: 4b895b8b
beat-flood-2 = Вопросы ведь сами лезут, пока смотрю. Что серая коробка делает ночью? А в воскресенье она знает, что воскресенье? Не могу я не спрашивать.
# source: 4ff79338
beat-flood-3 = У нас в аптеке ни одна склянка не уходила в окошко, пока второй человек не проверит. Здесь второй человек — я, а я в вашем деле ничего не смыслю. Вот и спрашиваю. Это зачем?
# source: 099162a7
beat-flood-model = Вопросы хорошие, и я вижу, что они не дают вам покоя. Но по одному и со стремянки отвечать не буду: приходите с тетрадью завтра в девять. Что вам надо увидеть, чтобы быть спокойным за эту работу?
# source: f999331f
beat-flood-hint = Он оставил бы провода в покое, будь ему за что держаться покрепче. Узнайте, что бы это могло быть.
# source: fe71383d
beat-flood-branch-2-1 = Занудой меня и раньше звали, но ласково.
# source: e151f9ae
beat-flood-branch-2-2 = Вот и отчитали. При моих же танках.
# source: 49fd8162
beat-flood-branch-2-3 = Необязательно было так.
# source: 299ebc1f
beat-flood-branch-8-1 = Ох, слава богу. Я думал, придётся настаивать.
# source: a7edf611
beat-flood-branch-8-2 = Ну вот. И никому не больно, правда ведь?
# source: 459f38cf
beat-flood-branch-8-3 = Терпения у вас на двоих.
# source: f63157b0
beat-flood-branch-10-1 = Бросите на полдороге?
# source: faf91be8
beat-flood-branch-10-2 = Один танк подключили — и сворачиваетесь?
# source: 5f183ed7
beat-flood-branch-10-3 = Не думал, что я настолько невыносим.
# source: 35b51457
beat-flood-branch-11-1 = Громко сказано. Тем более со стремянки.
# source: 42b344df
beat-flood-branch-11-2 = И ни одного сомнения? А у меня кроме них ничего.
# source: 8e79b8ce
beat-flood-branch-11-3 = Вы так говорите, будто в будущем уже побывали.
# source: bf47b852
beat-flood-branch-12-1 = Вы ради этого вопроса отвёртку отложили. Тогда скажу.
# source: 159643c6
beat-flood-branch-12-2 = Ладно. Этого я ещё никому не говорил.
# source: 228e0504
beat-flood-branch-12-3 = Вы со мной терпеливы, так что вам расскажу.
# source: 3d6f4300
beat-flood-branch-13-1 = С этой стороны я не смотрел.
# source: 81290abe
beat-flood-branch-13-2 = Ну, раз вы спросили, а тетрадь всё равно открыта.
# source: 889ce37c
beat-flood-branch-13-3 = Вам это правда интересно?
# source: a209dc5a
beat-flood-branch-14-1 = Не уверен, что найду для этого слова.
# source: 7761015f
beat-flood-branch-14-2 = Вы, я замечаю, тоже спрашивать умеете.
# source: cb65203f
beat-flood-branch-14-3 = На ваш вопрос отвечать труднее, чем на мои.
# source: a21333c0
beat-flood-branch-15-1 = В этом что-то есть. Я не говорю, что согласен.
# source: 7e2b3a20
beat-flood-branch-15-2 = Ну, это уже больше, чем «нет».
# source: 7291aa5d
beat-flood-branch-15-3 = Сразу отказываться, пожалуй, не стану.
# source: b48e1d08
beat-flood-branch-16-1 = У вас всякий раз что-нибудь да припасено.
# source: 0cc7e295
beat-flood-branch-16-2 = Я подумаю. Думаю я небыстро.
# source: 6ed859d9
beat-flood-branch-16-3 = Может быть. Да, может быть.
# source: f2efccf3
beat-flood-branch-17-1 = Вы вежливы, а я всё там же, где был.
# source: 58173f4b
beat-flood-branch-17-2 = Деликатно вы отказываете.
# source: 9c8dd798
beat-flood-branch-17-3 = Я бы на вашем месте давно на себя рявкнул. А вы нет.
# source: cda55808
beat-flood-branch-18-1 = Всё равно что со сливным трапом разговаривать.
# source: 08e0995a
beat-flood-branch-18-2 = Второе «нет», и к нему ни словечка.
# source: 2e51e378
beat-flood-branch-18-3 = Пойду лучше у танков спрошу.
# source: 11701373
beat-flood-branch-19-1 = Опять «нет». Заведу для них отдельный столбик.
# source: ccb88fc2
beat-flood-branch-19-2 = Так и останутся в тетради без ответа.
# source: dd8890f7
beat-flood-branch-19-3 = У вас свой порядок. У меня за окошком тоже был.
# source: 00107381
beat-doubt-1 = Тогда спрошу прямо. Вы это когда-нибудь делали? С молочными танками, я имею в виду. Я обзвонил кого мог: никто не делал. Откуда вы знаете, что сумеете?
# source: d2a84735
beat-doubt-2 = Дело не в проводах. Две недели за мои деньги вы на этой стремянке, а я не могу понять: вы мастер своего дела или просто спокойный человек.
# source: 315d68ac
beat-doubt-3 = Лежу ночью и думаю: а понимаете ли вы, что делаете? Вот, сказал. Плохой рецепт я от хорошего с одного взгляда отличал. А в ваш щит гляжу — там лапша.
# source: eab96fae
beat-doubt-model = Сомнения ваши понятны. Молочные танки и для меня внове, автоматика — нет. Клясться наперёд не стану, а план покажу завтра в девять. Что самое страшное вам рисуется?
# source: 5be485ce
beat-doubt-hint = Это и есть вопрос, который стоит за всеми остальными. Честный ответ здесь сильнее уверенного.
# source: 5d5423d2
beat-doubt-branch-2-1 = А я ведь честно спросил. Один раз.
# source: 3fa25d14
beat-doubt-branch-2-2 = Вот что бывает за откровенность.
# source: 22d9f829
beat-doubt-branch-2-3 = Не знал, что так выгляжу со стороны.
# source: 42af00b0
beat-doubt-branch-8-1 = Значит, бояться буду не один. Уже кое-что.
# source: b4b67067
beat-doubt-branch-8-2 = И вы на это ради меня пойдёте?
# source: c2e788d0
beat-doubt-branch-8-3 = Мне уже легче. Пока что.
# source: a1508b23
beat-doubt-branch-10-1 = Я говорю «боюсь», вы говорите «до свидания».
# source: 6600a3e3
beat-doubt-branch-10-2 = То есть ответ такой: увольте.
# source: 72ef09ab
beat-doubt-branch-10-3 = Ну вот, кажется, мне и ответили.
# source: 3c9a90a7
beat-doubt-branch-11-1 = И даже глазом не моргнули.
# source: f666e48c
beat-doubt-branch-11-2 = Прямо так уверены? На танках, за которые никто не брался?
# source: 29161404
beat-doubt-branch-11-3 = Ну, вам виднее.
# source: 4834a5a3
beat-doubt-branch-12-1 = Тогда уж слушайте.
# source: 0fac6612
beat-doubt-branch-12-2 = Вот теперь вы спросили то самое. Лучше бы не спрашивали.
# source: 18c47f52
beat-doubt-branch-12-3 = Вслух я этого ни разу не говорил. Но вы спросили.
# source: 1f6dba43
beat-doubt-branch-13-1 = Придраться не к чему. А хотелось бы.
# source: 4a244301
beat-doubt-branch-13-2 = По крайней мере честно.
# source: cfe9d941
beat-doubt-branch-13-3 = В этом больше толку, чем в речах, тут я с вами согласен.
# source: da87ba66
beat-doubt-branch-14-1 = Вы со мной всерьёз, так и я без утайки.
# source: d514561c
beat-doubt-branch-14-2 = Вы заслужили знать, отчего я такой.
# source: fe2d063f
beat-doubt-branch-14-3 = Прежде чем соглашаться: есть одна вещь, о которой я молчал.
# source: 6ddd7741
beat-doubt-branch-15-1 = Хорошо. Но если вы ошибётесь, платить всё равно мне.
# source: 925d3e6e
beat-doubt-branch-15-2 = Может и подействовать. Может.
# source: 61e5204b
beat-doubt-branch-15-3 = Хм. Приличный ответ на неприличный вопрос.
# source: 1a14cbef
beat-doubt-branch-16-1 = Такое говорят тому, кого знают подольше.
# source: 9a967360
beat-doubt-branch-16-2 = Не хотелось бы в это углубляться, если вы не против.
# source: 4ad0d15b
beat-doubt-branch-16-3 = Вопросом на вопрос. Я за окошком тоже так делал.
# source: de373b52
beat-doubt-branch-17-1 = Ну, вы хоть не хвастаете. Встречал я и хвастунов.
# source: 56cb0078
beat-doubt-branch-17-2 = Не делаете вид, что мне мерещится. И на том спасибо.
# source: ee333811
beat-doubt-branch-17-3 = Прямо сказано. Спать с этим не легче, но прямо.
# source: 140e6c88
beat-doubt-branch-18-1 = Я не об этом спрашивал. Ну да ладно.
# source: 9877cd60
beat-doubt-branch-18-2 = Вы мне про правила, а я спрашивал про вас.
# source: f00de8c9
beat-doubt-branch-18-3 = Вижу, ответа я из вас не вытяну.
# source: 363f5090
beat-doubt-branch-19-1 = Так во вкладышах пишут, мелким шрифтом.
# source: 73ad99f8
beat-doubt-branch-19-2 = Я надеялся на большее.
# source: fde32f3e
beat-doubt-branch-19-3 = Придётся верить на слово. Больше всё равно нечему.
# source: 78b618ec
beat-haggle-1 = Только не вместо, а вместе. Скажем, это я принимаю, а снизу окликаю вас лишь раз в два часа? Считайте, половину пути я прошёл.
# source: 8b9cd650
beat-haggle-2 = Я бы согласился, если бы и снизу можно было спрашивать, когда в голову придёт. Три раза в день, как таблетки: утром, днём и вечером.
# source: db07ed9a
beat-haggle-3 = Для начала неплохо. Но оставьте мне пять вопросов в день, с ответом на месте, в любой час по моему выбору, — и по рукам.
# source: 0ad2fdc1
beat-haggle-model = Вижу, вы идёте мне навстречу, спасибо. И всё же никаких вопросов у стремянки: на каждом я теряю нить. Несите их все завтра в девять, и я разложу перед вами весь план.
# source: c24ffc99
beat-haggle-hint = Половина от «слишком много» — всё равно слишком много. Предложите своё так ясно, чтобы торговаться стало не о чем.
# source: 41e5b2c5
beat-haggle-branch-2-1 = Я же шёл вам навстречу.
# source: f7bf55f6
beat-haggle-branch-2-2 = А мне казалось, мы почти договорились.
# source: 517846fb
beat-haggle-branch-2-3 = Зачем же так. Я всего лишь торговался.
# source: 3a17c1e6
beat-haggle-branch-7-1 = Вот видите? Умеем ведь договариваться.
# source: b6370a52
beat-haggle-branch-7-2 = Честно говоря, я бы и на меньшее согласился.
# source: 9e778e9a
beat-haggle-branch-7-3 = Ой, хорошо. Обычно я торговаться не умею.
# source: 688342c6
beat-haggle-branch-9-1 = Я вам половину, а вы мне спину.
# source: 50998e7d
beat-haggle-branch-9-2 = Вот и поторговались.
# source: 74fd5d33
beat-haggle-branch-9-3 = То есть или по-вашему, или скатертью дорога?
# source: aa2c2fdb
beat-haggle-branch-10-1 = Ну, если всё так надёжно, мне и спрашивать незачем.
# source: 57e7bece
beat-haggle-branch-10-2 = Это получше любых вопросов.
# source: 384a6368
beat-haggle-branch-10-3 = И головой ручаетесь?
# source: eca2c699
beat-haggle-branch-11-1 = Вы и правда хотите знать. Тогда расскажу.
# source: 25c4d957
beat-haggle-branch-11-2 = Не торгуетесь, а спрашиваете. Ну хорошо.
# source: ab4d0be6
beat-haggle-branch-11-3 = Вы со мной по-честному. Присядьте-ка на минуту на ступеньку.
# source: ba790a83
beat-haggle-branch-12-1 = Хороший вопрос. Лучше моих.
# source: b64296a5
beat-haggle-branch-12-2 = Если уж начистоту, не в числе вопросов дело.
# source: 5c50e699
beat-haggle-branch-12-3 = Хм. Тут издалека начинать придётся.
# source: 1be09545
beat-haggle-branch-13-1 = И ласково, и ни на волос не уступили. Я бы вас в аптеку взял, за первый стол.
# source: 068bd4ef
beat-haggle-branch-13-2 = Ладно, слышно, что человек подумал, прежде чем сказать.
# source: e61bf2d2
beat-haggle-branch-13-3 = Глупо отказываться. Но «да» я пока не говорю.
# source: 1ca5b0b4
beat-haggle-branch-14-1 = Щедростью вы не страдаете.
# source: e4d3592b
beat-haggle-branch-14-2 = Я надеялся и на то, и на другое. Ладно, переварю.
# source: af24a96d
beat-haggle-branch-14-3 = Что ж, я вас выслушал.
# source: 8ffab3a3
beat-haggle-branch-15-1 = Об этом я что мог, то сказал.
# source: 6194c20e
beat-haggle-branch-15-2 = Всё-то вы лампой мне в лицо светите.
# source: 9b20b8d9
beat-haggle-branch-15-3 = Давайте лучше спрашивать буду я, у меня выходит ловчее.
# source: 9cf66221
beat-haggle-branch-16-1 = Стало быть, «нет», но по-доброму. Так моя мама умела.
# source: 47a68c0c
beat-haggle-branch-16-2 = Понимаю почему. Но не нравится.
# source: 35cfa367
beat-haggle-branch-16-3 = Вы бы и губернатору отказали, а он бы вам спасибо сказал.
# source: c16d0d52
beat-haggle-branch-17-1 = Не пять, не три — ноль.
# source: f5fb9747
beat-haggle-branch-17-2 = На рынок с вами не пойдёшь.
# source: e1a34832
beat-haggle-branch-17-3 = Бывали у меня переговоры и короче. Но редко.
# source: 5bdbae81
beat-silence-1 = Но вы ведь не ответили. Ответы на месте и бумага с подписью — вот о чём я просил. Что мне записать?
# source: 67a4b230
beat-silence-2 = Напротив этой строчки у меня всё ещё пусто. Я хочу, чтобы отвечали сразу, и вашу подпись на бумаге. Что из этого я получу?
# source: 934c59c9
beat-silence-3 = А главное-то вы обошли. Я и сам так делал за окошком, когда новости были плохие. Что, плохие новости?
# source: 246cd58b
beat-silence-model = Вы правы, главное осталось без ответа. Ответов на ходу не будет, и бумаги тоже: такое никто не подпишет. Понимаю, вам надо знать, как идут дела. Предлагаю полчаса над планом, завтра в девять.
# source: 36e76b29
beat-silence-hint = Ответьте на его вопрос первыми же словами. После них найдётся место и для добрых.
# source: 55046d21
beat-silence-branch-2-1 = Уж лучше бы простое «нет».
# source: a11834b8
beat-silence-branch-2-2 = Пока вы молчали, было вежливее.
# source: 68a5c837
beat-silence-branch-2-3 = Так вот что вы держали в себе.
# source: 11c2fcf5
beat-silence-branch-10-1 = Прямой ответ. Видите, получается же.
# source: 270bfd3f
beat-silence-branch-10-2 = Ну вот, больше мне ничего и не надо было.
# source: dd68b5d3
beat-silence-branch-10-3 = Тогда разлиную страницу на графы.
# source: 461b896e
beat-silence-branch-12-1 = Ну, хотя бы ясно.
# source: 2c598a25
beat-silence-branch-12-2 = Значит, новости такие. Плохие.
# source: 44695669
beat-silence-branch-12-3 = С этого могли бы и начать.
# source: 0cc829ea
beat-silence-branch-13-1 = Теперь ясно. Спасибо.
# source: e9f89194
beat-silence-branch-13-2 = Хорошо, это можно записать.
# source: 40bc95f8
beat-silence-branch-13-3 = А. Теперь я снова понимаю, что к чему.
# source: 96bfbfdc
beat-silence-branch-14-1 = Это я могу себе представить.
# source: 85f372f5
beat-silence-branch-14-2 = Вот теперь мы говорим о моих танках.
# source: 44b37e95
beat-silence-branch-14-3 = С этого бы и начинали.
# source: 9bab9561
beat-silence-branch-15-1 = Ладно. Я примерно так и думал.
# source: d8deea20
beat-silence-branch-15-2 = Куда уж яснее.
# source: d8369e0b
beat-silence-branch-15-3 = Справедливо. Больше не пристаю с этим.
# source: 99a2a372
beat-silence-branch-16-1 = Так, это я усвоил.
# source: 38d9d804
beat-silence-branch-16-2 = Это ответ.
# source: ca630b71
beat-silence-branch-16-3 = Хорошо. Люблю знать, на каком я свете.
# source: cfda4caf
beat-silence-branch-17-1 = Теперь спрашиваете вы, и правильно.
# source: adbf92fc
beat-silence-branch-17-2 = Тогда лучше сказать, из-за чего всё это.
# source: af995189
beat-silence-branch-17-3 = Вы первый человек, которому захотелось это узнать.
# source: ecec0cc5
beat-silence-branch-18-1 = Справедливо. Пожалуй, скажу.
# source: 3e54569c
beat-silence-branch-18-2 = Ну. С чего бы начать?
# source: 3f86038d
beat-silence-branch-18-3 = Хорошо, сперва отвечу на ваш: стремянка-то под вами.
# source: 805ce382
beat-silence-branch-19-1 = Вот. Это уже можно пощупать.
# source: 3d42f07f
beat-silence-branch-19-2 = Наконец-то есть что записать.
# source: 377990b2
beat-silence-branch-19-3 = Хм. Это другой разговор.
# source: 20475762
beat-silence-branch-20-1 = А вы не с пустыми руками, надо признать.
# source: 976c039e
beat-silence-branch-20-2 = Это звучит посолиднее.
# source: 830b9dfd
beat-silence-branch-20-3 = Хорошо, я слушаю.
# source: 45498b59
beat-silence-branch-21-1 = Значит, «нет». Спасибо, что сказали.
# source: f37157d3
beat-silence-branch-21-2 = Так. По мне, лучше «нет», чем туман.
# source: 431b043e
beat-silence-branch-21-3 = Вот это я понял.
# source: ed70fb86
beat-silence-branch-22-1 = То есть с утра ничего не поменялось.
# source: 402f7bcd
beat-silence-branch-22-2 = Это вы уже говорили, слово в слово.
# source: f4391baa
beat-silence-branch-22-3 = Нет, нет и нет. А почему — не сказано.
# source: 6653b6d8
beat-silence-branch-23-1 = Понимаю. Понимаю. М-да.
# source: 43600c87
beat-silence-branch-23-2 = Что ж, хоть это буду знать.
# source: e038a1f0
beat-silence-branch-23-3 = Пусть пока так.
# source: 44c8a4ba
beat-silence-branch-24-1 = Вы ведь так и не скажете, да?
# source: bf494aa9
beat-silence-branch-24-2 = Второй раз. Считать я умею, полжизни граммы отвешивал.
# source: 34953cd8
beat-silence-branch-24-3 = Мне теперь тревожнее, чем когда я пришёл.
# source: 44d2065c
beat-change-1 = Значит так. Один человек на форуме клянётся, что надо по два датчика на танк, немецких. Может, поменяете? До пятницы? А экран можно развернуть, чтобы со двора видно было?
# source: 4d770b78
beat-change-2 = У меня поправка, крохотная. Насосы пусть запускаются помягче. И ещё бы звонок. До завтра сделаете? Звонок вообще долго ставить?
# source: a5ff9340
beat-change-3 = Я ночью чертёж набросал, вот. Если щит повесить туда, я его с кровати увижу. Перенесёте? Он ведь прикручен. Он прикручен?
# source: 867fdfde
beat-change-model = Мысль понятная, смысл в ней есть. Но на полпути я ничего не меняю: внесём её в список и решим вместе после прогона на воде, в пятницу. От чего она должна вас уберечь?
# source: 3414596b
beat-change-hint = Из-за датчиков и звонков сна не лишаются. Отложите пожелание туда, где не пропадёт, и спросите, зачем оно.
# source: ab99c529
beat-change-branch-2-1 = Я ведь только предложил.
# source: 9af19ae7
beat-change-branch-2-2 = И смотреть на меня так тоже не обязательно.
# source: 6e319f56
beat-change-branch-2-3 = А я над этим полночи просидел.
# source: 68ecd7f8
beat-change-branch-6-1 = О! Вот уж не думал, что согласитесь.
# source: 0086c2b3
beat-change-branch-6-2 = Прямо сейчас? Я фонарик подержу.
# source: 0b2f0ea6
beat-change-branch-6-3 = Видите, бывают и у меня хорошие мысли.
# source: 05239c13
beat-change-branch-8-1 = Выходит, это было уже лишнее.
# source: 890c0e54
beat-change-branch-8-2 = Надо было мне оставить это в тетради.
# source: 738c5f59
beat-change-branch-8-3 = Вот и кончилось ваше терпение.
# source: 7599d520
beat-change-branch-9-1 = То есть можно ничего не трогать? Ничего не случится?
# source: bf91d2fa
beat-change-branch-9-2 = Глупо теперь выглядит моя затея.
# source: b337314b
beat-change-branch-9-3 = Ну, если вы говорите, значит, так и есть.
# source: 5ee9c154
beat-change-branch-10-1 = Потому что второй раз такого быть не должно, вот и всё.
# source: 85f987b5
beat-change-branch-10-2 = Раскусили вы меня.
# source: 2536e38b
beat-change-branch-10-3 = Дело совсем не в этом. Вы ведь догадались?
# source: 9c111b6f
beat-change-branch-11-1 = Вы не смеётесь. Тогда можно и сказать.
# source: 5faccc9a
beat-change-branch-11-2 = Я к вам с ерундой, а вы её всерьёз. Ну, тогда правду.
# source: ad8bf98a
beat-change-branch-11-3 = Вы столько терпели, что объясню, отчего я такой.
# source: 0032218c
beat-change-branch-12-1 = Выслушали мою ерунду и даже не поморщились.
# source: 12fcacb8
beat-change-branch-12-2 = Скажу уж, из-за чего всё это на самом деле.
# source: e271a5b4
beat-change-branch-12-3 = Я бы с собой так по-доброму не обошёлся. Слушайте тогда до конца.
# source: d7874196
beat-change-branch-13-1 = Отложили, значит. С «отложили» жить можно.
# source: 43739b6f
beat-change-branch-13-2 = У вас всему своё место, всё по ящичкам. Это мне в людях по душе.
# source: 5cbdff4c
beat-change-branch-13-3 = Разумно. К моему огорчению.
# source: a5c2fae5
beat-change-branch-15-1 = Об этом я бы лучше промолчал.
# source: b7379396
beat-change-branch-15-2 = Вы спрашиваете, как анкета в поликлинике.
# source: d7109fde
beat-change-branch-15-3 = Для такого мы с вами маловато знакомы.
# source: c53a2d9a
beat-change-branch-16-1 = Вы со мной по-хорошему. А я всё равно в потёмках.
# source: bfdc71ac
beat-change-branch-16-2 = Вежливое «нет». У меня таких уже на страницу.
# source: 36a4ab79
beat-change-branch-16-3 = Возразить нечего, а спать всё равно не смогу.
# source: 1c34d9c7
beat-change-branch-17-1 = И тут «нет».
# source: 1835bd4c
beat-change-branch-17-2 = Так я и думал, что вы это скажете.
# source: b52510c8
beat-change-branch-17-3 = Тогда вычёркиваю.
# source: e6e0e9de
beat-change-branch-19-1 = Не пойму, что это значит для моей затеи. И для меня.
# source: 203657ca
beat-change-branch-19-2 = Всё вы вокруг да около.
# source: cc0915f4
beat-change-branch-19-3 = Ни на шаг не продвинулся.
# source: c75c9830
beat-fear-1 = В октябре ночью заело термостат. Целый танк, { $tank }, скис. Слил затемно в канализацию, чтобы никто не видел. А здесь сбережения { $holders ->
         [one] { $holders } соседа
        *[many] { $holders } соседей
    }.
# source: ff0b61f3
beat-fear-2 = Один танк я уже потерял. { $tank }, и ни одна душа не знает. В пять утра стоял вот тут и не знал, за какой кран взяться. Второй раз я так стоять не могу.
# source: ba919b23
beat-fear-3 = Если откажет, стоять тут буду я. В октябре пропало пива на { $tank }: я не знал, что крутить. А за мной сбережения { $holders ->
         [one] { $holders } соседа
        *[many] { $holders } соседей
    }.
# source: eebe4896
beat-fear-model = Спасибо, что рассказали; страшное, должно быть, было утро. Отвечать целый день я всё равно не могу, да это и не спасло бы танк. Спасли бы ручные краны: они остаются, и в пятницу я научу вас вести все четыре вручную.
# source: 517a1dee
beat-fear-hint = Он сказал вам то, чего не вылечит ни один ответ со стремянки. А что в вашем плане вылечит?
# source: 88ecb9ed
beat-fear-branch-2-1 = Вот как? Этого мне никто не говорил.
# source: 5367f96e
beat-fear-branch-2-2 = Это я прямо-таки вижу. Продолжайте.
# source: a8278070
beat-fear-branch-2-3 = То есть я смогу что-то делать, а не только руки заламывать.
# source: 8d945683
beat-fear-branch-3-1 = Так мне этого ещё никто не объяснял.
# source: 99fa051b
beat-fear-branch-3-2 = Это совсем не то, что обещание.
# source: a8fcb889
beat-fear-branch-3-3 = Значит, столбом стоять уже не буду.
# source: 17100ad2
beat-fear-branch-6-1 = Добрая вы душа. Крана этим не повернёшь, но спасибо.
# source: c8fa6ebb
beat-fear-branch-6-2 = Пожалели меня. Что ж, не откажусь.
# source: bf130ce0
beat-fear-branch-6-3 = Я надеялся, что вы так скажете. И надеялся, что не скажете.
# source: cc2ee7e6
beat-fear-branch-8-1 = Я вам такое говорю, а вы собираетесь.
# source: 3c7799c7
beat-fear-branch-8-2 = Знал ведь, что надо молчать.
# source: f199355e
beat-fear-branch-8-3 = Теперь, значит, вам хочется подальше отсюда.
# source: 4a32a8f2
beat-fear-branch-9-1 = Это помогло бы. Я даже вижу, как именно.
# source: fbe6e1f8
beat-fear-branch-9-2 = За это можно держаться.
# source: 2e0a279e
beat-fear-branch-9-3 = Да. Это мне нужнее подписи.
# source: 7c46ef9a
beat-fear-branch-10-1 = К термостату тоже прилагались красивые слова.
# source: 391b4f32
beat-fear-branch-10-2 = Знать вы этого не можете. Но я бы ещё раз послушал.
# source: da3e3f78
beat-fear-branch-10-3 = Повторите, только медленно.
# source: 4a32a8f2
beat-fear-branch-11-1 = Это и вправду помогло бы. Могу себе представить.
# source: fbe6e1f8
beat-fear-branch-11-2 = Есть за что ухватиться.
# source: 67e55bfe
beat-fear-branch-11-3 = Вы об этом думали. Сразу слышно.
# source: 45ea2c97
beat-fear-branch-12-1 = Сказал — и вроде отпустило.
# source: 340dc86f
beat-fear-branch-12-2 = Я об этом почти каждую ночь думаю.
# source: 646d5262
beat-fear-branch-12-3 = До вас никому не говорил. Жена думает, я то пиво продал.
# source: 627a5c93
beat-fear-branch-13-1 = Н-да. Я думал, вы про танк что-нибудь скажете.
# source: 74babd41
beat-fear-branch-13-2 = Я вам такое рассказал, а вы всё про распорядок.
# source: 5313b440
beat-fear-branch-13-3 = Сухо. Но инженеру, может, так и положено.
# source: 45ea2c97
beat-fear-branch-14-1 = Выговорился, и уже полегче.
# source: 8661da5c
beat-fear-branch-14-2 = Теперь вы знаете, ради чего работаете.
# source: 87fd7de9
beat-fear-branch-14-3 = Сам не пойму, зачем рассказал. Лицо у вас спокойное.
# source: 5c5b4c4a
beat-fear-branch-15-1 = Я вам такое говорю, а вы мимо.
# source: 21098509
beat-fear-branch-15-2 = Притихли. Не мне вас винить.
# source: d2633211
beat-fear-branch-15-3 = Не стоило, наверное, рассказывать.
# source: 942efd84
beat-guarantee-1 = Тогда напишите мне одну строчку: с вашей автоматикой ни один танк не скиснет, никогда. Подпишите — и я вас больше не потревожу.
# source: a06f9a90
beat-guarantee-2 = А подпись свою поставите? «Ничего плохого не случится». Четыре слова. Я бы повесил над кроватью и закрыл тетрадь.
# source: 5519fc58
beat-guarantee-3 = Так дайте мне это на бумаге. Обязательство, с подписью: ни один мой танк не пропадёт. Вот, пожалуйста, и ручка.
# source: eb4e3560
beat-guarantee-model = Понимаю, вам нужно за что-то держаться. Подписывать не стану: такого никто знать не может. Предлагаю другое: сначала прогон на воде, потом один танк, и команду каждый раз даёте вы. Показать завтра в девять?
# source: 7930dd8f
beat-guarantee-hint = Фраза, которой он хочет, была бы ложью, и он бы это почувствовал. А что правдивое вы можете пообещать?
# source: 77541a4d
beat-guarantee-branch-2-1 = Всего-то одна строчка на листке.
# source: d00c82be
beat-guarantee-branch-2-2 = Просил подпись, получил оплеуху.
# source: cf7a83d1
beat-guarantee-branch-2-3 = Ну, тоже своего рода ответ.
# source: 5ca2f3b6
beat-guarantee-branch-3-1 = То есть и я к этому руку приложу. Хм.
# source: f89b7f66
beat-guarantee-branch-3-2 = Это не обещание. Возможно, это лучше.
# source: 7e8c02e9
beat-guarantee-branch-3-3 = Вы и меня берёте в дело. Не ожидал.
# source: e87ceb4d
beat-guarantee-branch-7-1 = О. Подпишете? Я думал, откажетесь. Кажется, даже надеялся.
# source: 35260ee2
beat-guarantee-branch-7-2 = Вот, тетрадь подложите, на ней удобнее.
# source: b86e43e5
beat-guarantee-branch-7-3 = И число рядом, будьте добры.
# source: da08633e
beat-guarantee-branch-9-1 = Ловлю на слове. На каждом.
# source: f977441c
beat-guarantee-branch-9-2 = Так и записал, точь-в-точь как вы сказали.
# source: 235d07e4
beat-guarantee-branch-9-3 = Отлично. Занёс в тетрадь, и время проставил.
# source: cb2f8f07
beat-guarantee-branch-10-1 = Подписать или уйти — и вы уходите.
# source: 36038553
beat-guarantee-branch-10-2 = Вам легче уйти, чем написать строчку?
# source: 7609abb1
beat-guarantee-branch-10-3 = Перегнул я палку. Надо было проверить, докуда гнётся.
# source: 74229a79
beat-guarantee-branch-11-1 = Бумаги не будет, зато будет на что посмотреть. Смотреть я приучен.
# source: 4d406162
beat-guarantee-branch-11-2 = Не подпишете. А подписали бы, я бы, кажется, меньше вас уважал.
# source: f14320fa
beat-guarantee-branch-11-3 = Честно. От людей со стремянками я к такому не привык.
# source: ca21c200
beat-guarantee-branch-12-1 = Отвечу, хотя надеялся, что не придётся.
# source: 8bacd887
beat-guarantee-branch-12-2 = Хотите знать почему? Извольте.
# source: e92757b1
beat-guarantee-branch-12-3 = Тогда лучше по порядку, с самого начала.
# source: ba66b858
beat-guarantee-branch-13-1 = Пока своими глазами не увижу, не поверю. Такой уж я.
# source: 83db5d4a
beat-guarantee-branch-13-2 = Да бог с ней, с бумагой. Мне бы знать, что будет и когда.
# source: fdb63222
beat-guarantee-branch-13-3 = Посмотреть бы, как оно работает, пока там ещё не пиво.
# source: ef8c65d1
beat-guarantee-branch-14-1 = Обещания не будет. Хоть сказано по-людски.
# source: 9faf73d8
beat-guarantee-branch-14-2 = Знал, что не подпишете. Я с рецептами был такой же.
# source: 82785a35
beat-guarantee-branch-14-3 = Значит, врать мне не станете. Это чего-то стоит.
# source: 7ef56a93
beat-guarantee-branch-15-1 = Ни ответов, ни бумаги.
# source: 5f7a67d9
beat-guarantee-branch-15-2 = Выходит, слова вы мне не даёте ни в чём.
# source: 6dfa1a25
beat-guarantee-branch-15-3 = И что у меня тогда есть, кроме счёта?
# source: b85c0c27
beat-guarantee-branch-16-1 = Значит, руки у меня совсем пустые.
# source: 0bcb6882
beat-guarantee-branch-16-2 = Нет. Ну, спросить-то я должен был.
# source: 4550c3bb
beat-guarantee-branch-16-3 = Голое «нет». Хоть бы крошку к нему.
# source: 5a1dd0ff
beat-guarantee-branch-17-1 = Ручку я оставлю, на всякий случай. А вопрос законный.
# source: a7a49b5e
beat-guarantee-branch-17-2 = Это совсем другой вопрос, и для меня больной.
# source: 06fbb6e0
beat-guarantee-branch-17-3 = Теперь лампа мне в лицо. Ладно.
# source: 809d57ab
beat-guarantee-branch-18-1 = На это у меня ответа нет. Одни вопросы.
# source: 01b5a122
beat-guarantee-branch-18-2 = Это вы мне скажите. Кто из нас инженер?
# source: d7e27f58
beat-guarantee-branch-18-3 = Дайте подумать. А пока спрошу другое.
# source: 22a440c7
beat-plan-1 = И в каком порядке всё пойдёт? Что сначала, что потом и кто скажет «стоп», если что-то не так?
# source: 5cd008a6
beat-plan-2 = Так, чистая страница. Ведите меня от сегодняшнего дня до { $switch }. На каком шаге я увижу, что всё работает, пока в танке ещё не пиво?
# source: a101ba4d
beat-plan-3 = Тогда расскажите мне по неделям, только без проводов. Где по дороге я ещё смогу сказать «стоп»?
# source: a6e86b7b
beat-plan-model = Верно, без карты в дорогу нельзя. В эту пятницу прогон на воде, потом один танк, к { $switch } все четыре, и каждый раз вы говорите «пуск» или «стоп». Завтра в девять получите это на бумаге, а до тех пор у стремянки никаких вопросов.
# source: 0d23ec62
beat-plan-hint = Он просит карту. Хватит нескольких остановок, у каждой свой день, и чтобы тормоз был у него под рукой.
# source: 145f8ff4
beat-plan-branch-2-1 = А я как раз ручку достал.
# source: 21a089e3
beat-plan-branch-2-2 = Спрашиваю про порядок, а получаю вот это.
# source: bd7c5798
beat-plan-branch-2-3 = Я уж было почти успокоился.
# source: 8726f734
beat-plan-branch-3-1 = Это я смогу. Надо же, я правда это смогу.
# source: dafd7cef
beat-plan-branch-3-2 = Вот это карта. Карты я читать умею.
# source: ef06c1fc
beat-plan-branch-3-3 = Одно за другим. Как по рецепту.
# source: d4886a98
beat-plan-branch-6-1 = Вы очень любезны. Я-то просил всего лишь план.
# source: d4722160
beat-plan-branch-6-2 = До этого вопроса я ещё даже не дошёл.
# source: 44fb5048
beat-plan-branch-6-3 = Ну, раз даром раздаёте, возьму.
# source: e9049008
beat-plan-branch-8-1 = Сейчас? А страница-то пустая.
# source: 7cbadc26
beat-plan-branch-8-2 = Уйдёте, когда мы ещё и не начали?
# source: 7531ac97
beat-plan-branch-8-3 = Я спросил дорогу, а вы мне показали, где выход.
# source: 72ea2b4a
beat-plan-branch-9-1 = Такое можно и чернилами записать.
# source: 7c35c24a
beat-plan-branch-9-2 = Хорошо. Я даже подчеркнул.
# source: a8d727f5
beat-plan-branch-9-3 = Значит, буду видеть, что впереди. Уже полдела.
# source: d8cda8b7
beat-plan-branch-10-1 = Я бы, со своей стороны, хотел сам решать, когда включать.
# source: 716a2e02
beat-plan-branch-10-2 = Будь моя воля — потихоньку, и чтобы я рядом стоял.
# source: 97b4011a
beat-plan-branch-10-3 = Я? Я бы сперва поглядел, а уж потом пускал туда своё пиво.
# source: 62d8b341
beat-plan-branch-11-1 = Немного, но сказано так, что веришь.
# source: 9cc524bd
beat-plan-branch-11-2 = У вас свой порядок, а я уж найду в нём себе место.
# source: 79680c54
beat-plan-branch-11-3 = Лучше бы, конечно, чертёж. Ну ладно.
# source: d039a8dd
beat-plan-branch-12-1 = Прошу показать дорогу, а упираюсь в стену.
# source: d13e657d
beat-plan-branch-12-2 = Какая же это дорога, это шлагбаум.
# source: 6e3062a5
beat-plan-branch-12-3 = Я на три строчки надеялся. Хоть на две.
# source: efbb9a50
beat-plan-branch-13-1 = Тоже ответ, хоть и не из тёплых.
# source: 03b765e9
beat-plan-branch-13-2 = Негусто, но записать можно.
# source: f160daad
beat-plan-branch-13-3 = Записал. Сиротливо оно смотрится на странице.
# source: d3c7a4cc
beat-plan-branch-14-1 = Да какой же это порядок.
# source: f907e34f
beat-plan-branch-14-2 = Была чистая страница, чистой и осталась.
# source: 17ba9620
beat-plan-branch-14-3 = Значит, плана нет. Этого я и боялся.
# source: f8ea6c72
beat-plan-branch-15-1 = По-доброму сказано. Но это не план.
# source: cec58f90
beat-plan-branch-15-2 = Понимаете вы меня прекрасно, только мне от этого не яснее.
# source: 0967e719
beat-plan-branch-15-3 = Тронут. А ещё хотел бы знать, что будет дальше.
# source: f89bf525
beat-last-1 = А в промежутках? Допустим, в одиннадцать утра мне что-то стукнуло в голову, а вы наверху. Куда мне с этим?
# source: ed26f5e6
beat-last-2 = Но я же себя знаю. Первый странный звук — и я опять у стремянки. Как мы меня остановим?
# source: 5bb5803b
beat-last-3 = Одно на странице осталось. День без встречи, плохой день, и в голове вопрос. Куда его деть?
# source: 7518025e
beat-last-model = Хорошо, что вы об этом сказали. К стремянке не надо: запишите, до четырёх пришлите мне список, в шесть получите ответы. Исключение одно: если танк греется, звоните сразу.
# source: 738dadbb
beat-last-hint = Он просит правило, которое сумеет соблюсти. Назовите час и то единственное исключение, которое важно.
# source: 542c4ce5
beat-last-branch-3-1 = А ведь почти закончили.
# source: 1a209bbb
beat-last-branch-3-2 = Я спросил, как вам не мешать, и вот что услышал.
# source: 663ce7b0
beat-last-branch-3-3 = Последняя была страница. Чуть было не осталась чистой.
# source: ee374462
beat-last-branch-10-1 = О. То есть можно и не сдерживаться?
# source: d8a3cc9f
beat-last-branch-10-2 = А я так храбро держался.
# source: f67d9fd4
beat-last-branch-10-3 = В любое время? Значит, раньше я ослышался.
# source: 351af713
beat-last-branch-12-1 = Уходите? Оставалось-то всего ничего.
# source: 653a2dd7
beat-last-branch-12-2 = Странное вы выбрали место, чтобы остановиться.
# source: 9285b809
beat-last-branch-12-3 = Я только хотел узнать, куда мне девать утро.
# source: d7b18e3a
beat-last-branch-16-1 = Меня спрашиваете? Мне бы знать, когда вы это прочтёте.
# source: a55d5264
beat-last-branch-16-2 = Назначь мне кто-нибудь время, я бы его держался.
# source: 5915f214
beat-last-branch-16-3 = Хватило бы одного часа в день. Я человек режима.
# source: 0322bc8b
beat-last-branch-19-1 = Это мило с вашей стороны. А в одиннадцать-то что?
# source: 5c6c0b33
beat-last-branch-19-2 = Я запомню. Но куда девать вопрос, так и не понял.
# source: 26818041
beat-last-branch-19-3 = Спасибо. Только вопрос всё ещё в голове.
# source: ca4d47f1
beat-door-1 = Может, нам на недельку остановиться? Есть в Ярославле человек, он такие вещи проверяет. Разве что вы мне ещё не всё сказали.
# source: 2bae0953
beat-door-2 = Могу нанять кого-нибудь подённо, чтобы стоял у вас за плечом. По мне, лучше бы успокоили меня вы, но упрашивать не буду.
# source: 43094235
beat-door-3 = Пойду в контору, позвоню второму инженеру. Если хотите мне ещё что-то сказать, я пока здесь.
# source: 699eb776
beat-door-model = Проверить работу — ваше право, и я вижу, что одного моего слова вам мало. Отвечать весь день всё равно не буду. Дайте мне полчаса, завтра в девять, с планом. Что он должен вам сказать, чтобы вы успокоились?
# source: a2899261
beat-door-hint = Ему лучше услышать это от вас. Предложите то, что он увидит своими глазами, или спросите, что он надеется услышать.
# source: 3339a3ce
beat-door-branch-2-1 = Что ж вы сразу этого не сказали, как я вошёл?
# source: 88c8e858
beat-door-branch-2-2 = Я уже за ручку двери взялся. Отпускаю.
# source: 29809ca3
beat-door-branch-2-3 = А вот этого я от вас ещё не слышал.
# source: fd96d27c
beat-door-branch-4-1 = Это «да» или «скатертью дорога»?
# source: a8738157
beat-door-branch-4-2 = Не разберу: вы уступили или рукой махнули?
# source: 36d09c51
beat-door-branch-4-3 = Повторите ещё раз, под запись.
# source: cee0c9b8
beat-door-branch-7-1 = Тогда ещё минутку. Заинтриговали.
# source: d1bfc78b
beat-door-branch-7-2 = Час бы назад мне это услышать.
# source: bff4b907
beat-door-branch-7-3 = Ну, на это хотя бы можно пойти и посмотреть.
# source: a6d65908
beat-door-branch-8-1 = Это уже другой вопрос. Закрою-ка я дверь обратно.
# source: 717c3cf5
beat-door-branch-8-2 = Чтобы ответить, придётся и остальное рассказать.
# source: 5237ccad
beat-door-branch-8-3 = Нашли когда спросить. Ну хорошо.
# source: ec380de7
beat-door-branch-9-1 = Чего я боюсь, вы знаете. Мне бы увидеть, как это обойти.
# source: 95dd9c08
beat-door-branch-9-2 = Что помогло бы? Чтобы всё было видно как днём.
# source: c490b61a
beat-door-branch-9-3 = Вы не отступаетесь, и я этому рад.
# source: 5049658d
beat-more-1 = Тогда уж давайте как следует. Телефон на ночь не выключаете, над щитом камера, чтобы я из дома смотрел, и та бумага мне на стол. С печатью.
# source: 670d2fdd
beat-more-2 = И раз вы так любезны: звонок вечером, звонок перед сном, по воскресеньям тоже. А на стремянку я бы камеру повесил, махонькую. Вы её и не заметите.
# source: 7b83a9a5
beat-more-3 = Раз можно это, можно и больше. Каждый провод с пояснением, вы на телефоне до полуночи, а я куплю вторую тетрадь. Камеру куда вешать?
# source: 309ce043
beat-more-model = Моё «да» вырвалось слишком быстро, это моя вина. Ночных звонков и камеры не будет: вам от них не спокойнее. Вижу, вам важно знать, как идут дела, так что давайте завтра в девять пройдём весь план.
# source: 0dc35d84
beat-more-hint = Вот куда ведёт поспешное «да». Его можно взять назад: скажите это прямо и дайте взамен что-то получше.
# source: 8dd69a06
beat-more-branch-2-1 = Минуту назад было сплошное «да».
# source: 49ad1ea5
beat-more-branch-2-2 = То есть «да» было, лишь бы я отвязался.
# source: 2f71be0e
beat-more-branch-2-3 = Мягко стелили, да жёстко спать.
# source: 691e8852
beat-more-branch-9-1 = Сперва «да», потом за порог.
# source: 3c5878c4
beat-more-branch-9-2 = Вам проще уйти, чем брать трубку, когда я звоню?
# source: 7ba16da2
beat-more-branch-9-3 = Перебрал я. Водится за мной такое.
# source: eef755a7
beat-more-branch-10-1 = Без камеры. Да, верно, это меня понесло.
# source: 87e890ee
beat-more-branch-10-2 = Вы снова твёрдо стоите на ногах. Хорошо, мне рядом спокойнее.
# source: ffc3b5e7
beat-more-branch-10-3 = Если меня не остановить, я делаюсь жадным.
# source: 9601f7d5
beat-more-branch-11-1 = А ведь не помогает. Сколько вы ни говорите «да».
# source: 924fd4e9
beat-more-branch-11-2 = Я и сам себя об этом спрашиваю. Ночами.
# source: 57ec2ff4
beat-more-branch-11-3 = Я уже и сам заметил, пока просил. Не камера мне нужна.
# source: bb217b61
beat-more-branch-12-1 = Усохло, значит, давешнее «да».
# source: 06f8d358
beat-more-branch-12-2 = А я только привык к «да».
# source: cdfe75a0
beat-more-branch-12-3 = Дали и забрали. Ладно, что дальше?
# source: 3da8e36d
beat-more-branch-13-1 = Значит, без камеры. А я её уже купил.
# source: a282e9e9
beat-more-branch-13-2 = Я бы себе, наверное, тоже отказал.
# source: bcf35c0e
beat-more-branch-13-3 = Что ж, хоть знаю теперь, где забор.
# source: 7ee0213b
beat-more-branch-14-1 = Да потому, что смотрю и не понимаю, на что смотрю.
# source: 5f152056
beat-more-branch-14-2 = Вы сперва соглашаетесь, а потом спрашиваете. Надо бы наоборот.
# source: 7867695e
beat-more-branch-14-3 = Вопрос честный. У меня на него встречный, нечестный.
# source: 4af9b135
beat-more-branch-15-1 = Нет. Правильно. Это я запаниковал.
# source: 0bd6078c
beat-more-branch-15-2 = Я всё ждал, когда вы меня остановите.
# source: 518d406a
beat-more-branch-15-3 = Значит, всё опять как было.
# source: fb5d96e2
beat-more-branch-16-1 = Выходит, то «да» было никакое не «да».
# source: 15bacbbd
beat-more-branch-16-2 = Передумали. Это надо записать.
# source: a368225e
beat-more-branch-16-3 = Ну вот, целую страницу вычёркивать.
# source: 1fb0b1c5
beat-more-branch-17-1 = То было «да», а теперь «нет».
# source: 7514f274
beat-more-branch-17-2 = Поставлю тут знак вопроса.
# source: 67586e6b
beat-more-branch-17-3 = Вас то туда, то сюда. Меня, впрочем, тоже.
# source: 3b0487ef
beat-more-branch-18-1 = Не пойму, это сейчас было ещё одно «да»?
# source: 0a4b0acf
beat-more-branch-18-2 = Сперва «да», теперь туман.
# source: 55b97a2e
beat-more-branch-18-3 = А прежнее «да» ещё в силе?
# source: 60a9fdff
beat-stung-1 = Двадцать шесть лет я простоял за окошком, и по десять раз на дню меня спрашивали одно и то же. Дураком я никого ни разу не выставил.
# source: 0017ba68
beat-stung-2 = Я знаю, что спрашиваю слишком много. Я не дурак, я новичок. Мне казалось, это разные вещи.
# source: 9ba0e105
beat-stung-3 = Тогда я тетрадь уберу. Плачу вам { $fee } и не смею спросить, что делает серая коробка. Вас так устроит?
# source: 0021b53d
beat-stung-model = Это было грубо с моей стороны, простите: дело для вас новое, спрашивать правильно. Не могу я только отвечать весь день. Давайте завтра в девять покажу вам план. Что не даёт вам покоя больше всего?
# source: 7a62c6f9
beat-stung-hint = Ему не столько обидно, сколько стыдно. Сначала возьмите свои слова назад, одной фразой, а потом уж говорите остальное.
# source: 9fa4e726
beat-stung-branch-7-1 = А теперь на всё «да». Не знаю, которому из вас верить.
# source: 24dc2751
beat-stung-branch-7-2 = Откупаться от меня не надо.
# source: f73b7069
beat-stung-branch-7-3 = Сперва кнут, потом пряник.
# source: e45ef83c
beat-stung-branch-10-1 = Ладно. Вы обо мне знаете больше многих, так что забыли.
# source: e9f6aedd
beat-stung-branch-10-2 = Что ж, сказано и проехали.
# source: 77da670b
beat-stung-branch-10-3 = Бывают дни, я и сам бы на себя рявкнул.
# source: cbe62808
beat-stung-branch-11-1 = Вот этот тон лучше. И вопрос тоже.
# source: 13d57bab
beat-stung-branch-11-2 = Хотите знать? После такого? Ну ладно.
# source: 0bbc9d33
beat-stung-branch-11-3 = Я уже наполовину ушёл. Но только наполовину.
# source: a98ce3a0
beat-stung-branch-12-1 = Спросили вежливо, вежливо и отвечу.
# source: 0510b704
beat-stung-branch-12-2 = Ладно, забыто. Почти.
# source: 4f822564
beat-stung-branch-12-3 = Сочту это извинением, вместе с вопросом.
# source: edbf924c
beat-stung-branch-13-1 = Что ж. Обёртка так себе, а внутри дело.
# source: 4bedc45b
beat-stung-branch-13-2 = Неделя, видно, у нас обоих выдалась тяжёлая.
# source: 512e42bb
beat-stung-branch-13-3 = Остальное я мимо ушей пропущу.
# source: f8bea182
beat-stung-branch-14-1 = Спасибо. Забыто. Ну, к ужину будет забыто.
# source: ab2b7dfc
beat-stung-branch-14-2 = Это достойно. Не всякий возьмёт свои слова назад.
# source: 3f184718
beat-stung-branch-14-3 = Тогда больше об этом ни слова.
# source: d6e30bef
beat-stung-branch-15-1 = Хм. На первый раз прощается.
# source: 20315f4b
beat-stung-branch-15-2 = Вот с этого могли бы и начать.
# source: b365592b
beat-stung-branch-15-3 = А то, что было до этого, пусть там и останется.
# source: 9bef2a1c
beat-stung-branch-16-1 = Я тут ждал другого слова.
# source: 46b34645
beat-stung-branch-16-2 = И это всё, что вы можете сказать.
# source: 6623867d
beat-stung-branch-16-3 = Это я пропустил. Я всё ещё на той, прежней фразе.
# source: 02601e5a
ending-notebook-title = Тетрадь закрыта
# source: acb0bf3c
ending-notebook-1 = Так и сделаем. Я к встрече рогулек принесу, жена печёт. Знаете, на сегодня у меня вопросов больше нет. Даже как-то непривычно.
# source: 743ef114
ending-notebook-2 = И «пуск» каждый раз говорю я, вслух. Так. Я пошёл мыть кеги, а вы считайте, что меня тут не было.
# source: 6b378b41
ending-notebook-3 = Вот, кладу на подоконник, ручку сверху. Закрыта. Вы не представляете, до чего она была тяжёлая.
# source: 19b21a78
ending-notebook-outcome = Он приходит на одну короткую встречу со списком, после прогона на воде говорит «пуск» и при вас ведёт танк вручную. У стремянки тихо, и { $switch } запускаются все четыре танка.
# source: 729fd449
ending-notebook-why = Вы отказали в ответах с утра до вечера и всерьёз отнеслись к страху, который за ними стоял. План, который можно увидеть и самому остановить, оказался ему дороже любого ответа.
# source: b780a224
ending-fridays-title = Письменно, по пятницам
# source: 0294d943
ending-fridays-1 = Хорошо. Сделаем, как вы говорите, а отчёт мне по пятницам. Сижу в конторе и не мешаю. Делать вид, что мне это нравится, не стану.
# source: 5d5bb5c0
ending-fridays-2 = Ладно, к стремянке не подхожу. Но в окно смотреть буду, учтите. Окно вы мне запретить не можете.
# source: 61dd887d
ending-fridays-3 = Согласен, так и буду. А если { $switch } я выйду к вам серый, вы поймёте, чем я занимался по ночам.
# source: 059aea4c
ending-fridays-outcome = Свои часы вы вернули, и { $switch } танки запущены. Вениамин Андреевич правило соблюдает, а спит плохо; каждый пятничный отчёт возвращается со страницей пометок.
# source: b9daf23f
ending-fridays-why = Вы стояли на своём, и у него было правило. Но он скорее терпит, чем доверяет. Спроси вы о его страхе, найди слово потеплее или скажи одним «да» меньше — вышло бы иначе.
# source: f8e021ca
ending-second-title = Вторая пара глаз
# source: bc9a8ff0
ending-second-1 = Тогда пусть сперва посмотрит человек из Ярославля. За сделанное заплачу. Ничего личного. Мне нужен кто-то, кто объясняет.
# source: 58ffd963
ending-second-2 = На этом пока остановимся. Пришлите мне счёт за сделанное, а я поищу, кто закончит.
# source: 9bb0b8c5
ending-second-3 = Лучше заплатить дважды, чем не знать. Стремянку оставьте, вдруг ему пригодится.
# source: d862baa2
ending-second-outcome = Он останавливает работу, платит за сделанное и нанимает инженера, чтобы тот всё проверил. Вы свободны для следующего заказа, а последний этап достанется другому.
# source: bca11041
ending-second-why = Вы сберегли свои часы и не обещали лишнего, это уже немало. Но он хотел увидеть, что дело у вас в руках, а видел только ваши ботинки на ступеньках.
# source: d0b5c66b
ending-hover-title = Он идёт за стулом
# source: 765b3558
ending-hover-1 = Ну, не буду вас задерживать. Через часок, наверное, загляну. А что это вы откручиваете?
# source: 24587d43
ending-hover-2 = Я просто тут постою. Не обращайте внимания. А оно и должно так гудеть?
# source: 4d1e8b28
ending-hover-3 = Поживём — увидим. Страницу я перевернул. В конторе ведь был стул? Схожу-ка за стулом.
# source: dfd540f2
ending-hover-outcome = Ничего не решено. Он спрашивает каждый час, вы отвечаете каждые полчаса, и { $switch } под новой автоматикой стоит один танк из четырёх.
# source: b495c92a
ending-hover-why = Он ушёл ни с чем: и посмотреть не на что, и держаться не за что. Всё, что вы оставляете открытым, он заполняет вопросами.
# source: d174c80b
ending-caved-title = На связи
# source: 6cf3ccbc
ending-caved-1 = Чудесно. Ночные буду передавать по телефону, по мере поступления. Вы ведь раньше двенадцати не ложитесь?
# source: 1b120d13
ending-caved-2 = Тогда решено. И я подумал: раз уж вы всё равно отвечаете, приезжайте по воскресеньям, разберём неделю.
# source: b5a4bd4d
ending-caved-3 = Какое облегчение. Вставлю в рамочку. А двоим пайщикам я сказал, что они тоже могут вам звонить.
# source: b1eb3475
ending-caved-outcome = Днём вы отвечаете, ночью работаете, и запуск, назначенный на { $switch }, сдвигается на три недели. Когда один из танков час стоит тёплым, Вениамин Андреевич открывает тетрадь, зачитывает вам ваши же слова и требует { $tank }.
# source: 601d35b8
ending-caved-why = Каждое «да» расчищало место новому желанию, а страха не убавило ни одно. Он искал, чему верить, а нашёл, с кого спросить.
# source: f88b4707
ending-blow_up-title = Стремянка остаётся, вы уходите
# source: 6742a850
ending-blow_up-1 = Забирайте инструмент. Нет, стремянка моя. Лучше буду студить пиво мокрым полотенцем, чем слушать такое.
# source: 2ae16177
ending-blow_up-2 = Значит, я не того боялся. Не проводов надо было. Уйдите, пожалуйста.
# source: 601eb98a
ending-blow_up-3 = Меня учили благодарить, так что спасибо. На этом всё. Найду кого-нибудь, кого можно спросить.
# source: ad855f8f
ending-blow_up-outcome = Щит висит раскрытый; договор был на { $fee }, и большей части этих денег вы не увидите. К выходным каждый пивовар в области знает, как вы говорите с новичками.
# source: 7f26b277
ending-blow_up-why = Он спрашивал потому, что боялся и стыдился своего незнания. Вы ответили насмешкой, и после неё никакой план показывать было уже некому.
