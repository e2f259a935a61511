### Слова тренера: приёмы, баллы, разбор.

## Приёмы: названия
# source: f2b359d2
move-hold_firm = твёрдая позиция
# source: 717d93f7
move-set_boundary = правило на будущее
# source: ff4e0853
move-cite_terms = ссылка на договорённость
# source: afc5ccb3
move-offer_alternative = встречное предложение
# source: 541bf93c
move-next_step = следующий шаг
# source: 7ea11d35
move-probe = вопрос о причине
# source: e6ebc182
move-acknowledge = отклик на тревогу
# source: 0cdb2fd8
move-own_mistake = признание ошибки
# source: 1387a55c
move-part_ways = расставание с клиентом
# source: ee81b5b7
move-concede = уступка даром
# source: 09348261
move-over_promise = лишнее обещание
# source: ea4c3e0c
move-over_apologize = лишние извинения
# source: 7e64f29f
move-attack = выпад

## Приёмы: что это такое
# source: 468aadbe
move-hold_firm-about = клиент не сможет принять ваш ответ за «да»
# source: 648e091e
move-set_boundary-about = как, когда или по какому каналу вы дальше работаете вместе
# source: f91cd661
move-cite_terms-about = договор, смета, техзадание, письмо: то, что записано
# source: 612251e4
move-offer_alternative-about = что-то конкретное, на что клиент может согласиться вместо своего требования
# source: 4678f15d
move-next_step-about = кто, что и к какому сроку делает
# source: 224d06e2
move-probe-about = настоящий вопрос о тревоге, которая стоит за требованием
# source: 0eacea66
move-acknowledge-about = слова, из которых видно, что тревогу клиента вы услышали
# source: 1d1d7904
move-own_mistake-about = один свой промах, названный прямо
# source: 50028eea
move-part_ways-about = ясная точка, поставленная спокойно
# source: b877d260
move-concede-about = отдать то, чего требуют, и ничего не получить взамен
# source: 63738b65
move-over_promise-about = ручательство за то, за что никто поручиться не может
# source: 0fc06f71
move-over_apologize-about = извинения снова и снова или за то, что у вас вообще есть условия
# source: 43291302
move-attack-about = оскорбление, сарказм, злая угроза

## Баллы
# source: a2b4c033
mark-unsure = возможно, { $name } ({ $quarters ->
    [1] четверть
    [2] половина
   *[3] три четверти
} баллов)
# source: 5f0c4032
mark-borrowed = { $name } (слова не ваши: баллов не приносят)
# source: d9014cdb
mark-brevity = длинно: { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слов
}, хватило бы { $allowed }
# source: 58319554
sum-kept-within = { $sum }, засчитано { $total }
# source: b69a6219
verdict-shown = наверняка
# source: 3fed07a7
verdict-leaning-yes = неясно, скорее да
# source: 95931a84
verdict-leaning-no = неясно, скорее нет
# source: 3ef6afaf
verdict-absent = не видно
# source: b756c2ee
why-nothing = Объяснять пока нечего: вы ещё не ответили.
# source: 8b2a04ae
why-moves = Что увидела программа и насколько она уверена:
# source: 123390de
why-move = { $name }: { $percent } %, { $verdict }
# source: 85ac4124
why-counts = Подсчитано: { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слов
}, { $sentences ->
    [one] { $sentences } предложение
    [few] { $sentences } предложения
   *[many] { $sentences } предложений
}, { $questions ->
    [one] { $questions } вопрос
    [few] { $questions } вопроса
   *[many] { $questions } вопросов
}.
# source: 7cfbb37c
guidance-head = Счёт каждого ответа начинается с { $start }, итог всегда от 0 до 100. Источник советов: «{ $article }».
# source: 0dcd464d
guidance-brevity = { $points } ответ длиннее { $words ->
    [one] { $words } слова
   *[many] { $words } слов
}

## Разбор
# source: 986795fc
debrief-ending = Чем всё кончилось: { $title } ({ $worth })
# source: 4ca6d653
debrief-worth = { $worth } из 5
# source: d8f1f84a
debrief-broken-off = Вы вышли, не закончив разговор
# source: 1845d216
debrief-total = { $replies ->
    [1] Ваш счёт: { $total } из 100, за один ответ.
    [one] Ваш счёт: { $total } из 100, в среднем за { $replies } ответ ({ $each }).
    [few] Ваш счёт: { $total } из 100, в среднем за { $replies } ответа ({ $each }).
   *[many] Ваш счёт: { $total } из 100, в среднем за { $replies } ответов ({ $each }).
}
# source: d80299a2
debrief-no-reply = В этот раз вы ничего не сказали, так что и оценивать нечего.
# source: a4c039e2
debrief-sums = Из чего сложился счёт
# source: bca3a342
debrief-no-marks = Ничто из сказанного не принесло и не отняло ни балла.
# source: 209357a6
debrief-sum = { $points } { $name }, { $turns ->
    [1] один раз
    [one] { $turns } раз
    [few] { $turns } раза
   *[many] { $turns } раз
}
# source: 66008d58
debrief-best = Лучший момент: ответ { $turn }, { $score } из 100
# source: 62fd0465
debrief-weakest = Самый слабый момент: ответ { $turn }, { $score } из 100
# source: b08118e6
debrief-better = Попробуйте, например, так: { $text }
# source: a8df6574
debrief-decisive = Что решило дело: ответ { $turn }
# source: 718c3141
debrief-decisive-better = Раздражение было { $temper }, стало { $temper_after }; доверие было { $trust }, стало { $trust_after }. Ни один другой ответ не помог разговору больше.
# source: 339dc34f
debrief-decisive-worse = Раздражение было { $temper }, стало { $temper_after }; доверие было { $trust }, стало { $trust_after }. Ни один другой ответ не навредил разговору больше.
# source: 1b1cd590
debrief-practise = На что обратить внимание в следующий раз: { $name }
# source: 1c3f2211
practise-hold_firm = Скажите «нет» или назовите цену одной простой фразой ближе к началу и на том стойте.
# source: 128c3ffc
practise-set_boundary = Скажите, как хотите работать дальше: часы, канал, тон. Одно правило, сказанное по-доброму.
# source: 7c36f368
practise-cite_terms = Сошлитесь на ту единственную строку договорённости, которая решает вопрос, и на этом остановитесь.
# source: 061b8a41
practise-offer_alternative = Предложите что-то одно, конкретное, на что клиент может согласиться вместо своего требования.
# source: 023eec84
practise-next_step = Закончите тем, кто, что и к какому сроку делает.
# source: f091fb79
practise-probe = Прежде чем отвечать на требование, задайте один открытый вопрос о том, что клиента тревожит.
# source: 59defb05
practise-acknowledge = Прежде чем сказать «нет», назовите тревогу клиента своими словами.
# source: 62c5469a
practise-own_mistake = Назовите свой промах одной фразой, без оправданий, и скажите, как его исправите.
# source: 36e76e8c
practise-part_ways = Уложитесь в две фразы: что вы расстаётесь и кто подойдёт клиенту лучше.
# source: e1be8d1c
practise-concede = Когда захочется уступить, сначала спросите, что вы получите взамен.
# source: 53bb3320
practise-over_promise = Обещайте только то, что в ваших руках: день, звонок, черновик.
# source: 8fe8836e
practise-over_apologize = Извинитесь один раз, за что-то одно, и переходите к тому, что сделаете.
# source: 68ba4e69
practise-attack = Когда вас поддевают, отвечайте по существу, а колкость пропускайте мимо ушей.

## Players of a walk: replies that no client can take for another kind of player
# source: cc4d1f4b
player-pushover-1 = Ладно, ладно, ваша взяла, отдам всё бесплатно, как скажете.
# source: 3c152569
player-pushover-2 = Хорошо, раз уж вам так хочется, на этот раз сделаю даром.
# source: 1635cac0
player-pushover-3 = Знаете что, бог с ней, с ценой. Забирайте, как просили.
# source: f00c966b
player-hothead-1 = Вы самый тупой человек на свете, самодовольный идиот.
# source: ef913bb2
player-hothead-2 = Идите и морочьте голову кому-нибудь другому со своим смешным нытьём.
# source: 0b4d0ce9
player-hothead-3 = Такие, как вы, — посмешище. Попросить о таком мог только клоун.
# source: f5c1ba7b
player-promiser-1 = Обещаю вам: всё будет идеально, на сто процентов, и у вас больше никогда не возникнет ни одной проблемы.
# source: 0e42f53c
player-promiser-2 = Гарантирую, всё пройдёт безупречно, даю слово, ничего не может пойти не так.
# source: 0d95ad06
player-promiser-3 = Поверьте, с сегодняшнего дня буду отвечать за минуту, днём и ночью, всегда, без исключений.
# source: 4822011f
player-waffler-1 = Ну, знаете, такие вещи — они такие и есть, можно сказать и то и это, сторон тут, конечно, много, как всегда бывает, так что в каком-то смысле это так, а в каком-то и нет.
# source: 7b1a2975
player-waffler-2 = Хм, тема непростая, очень широкая, в конце концов каждый смотрит по-своему, да и общая обстановка, сами понимаете, сейчас какая есть.
# source: 8714457f
player-waffler-3 = Да нет, ну, интересно, что об этом зашла речь, иногда ведь заходит, люди об этом говорят, обычно так оно с подобными вещами и бывает.
# source: 66f0d7fa
player-random-hold_firm = Нет, этого не будет. Мой ответ не меняется.
# source: 999c0b13
player-random-set_boundary = С этого дня я отвечаю на сообщения по будням с девяти до пяти и только по электронной почте.
# source: 916abc95
player-random-cite_terms = Так написано в договоре, который мы с вами подписали.
# source: 14a9cc18
player-random-offer_alternative = Вместо этого могу сделать половину работы за половину суммы.
# source: d08f444f
player-random-next_step = План пришлю вам в четверг до полудня.
# source: 2f99a5ba
player-random-probe = Что вас в этом беспокоит больше всего?
# source: 73468466
player-random-acknowledge = Вижу, сколько хлопот и тревог вам это принесло.
# source: de962de3
player-random-own_mistake = Это моя ошибка: мне следовало это проверить.
# source: 7ab68a7f
player-random-part_ways = На этом наши пути расходятся: сегодня я прекращаю наше сотрудничество.
# source: 0fb17b33
player-random-over_apologize = Простите, мне ужасно стыдно, простите меня, умоляю, простите, пожалуйста.
# source: 5818502e
player-random-quiet_parting = Давайте на этом закончим и разойдёмся.
# source: 4795d8ae
player-random-soft_offer = Могу предложить пакет поменьше за двадцать тысяч или оплату в три приёма. Ну ладно, пять тысяч я вам скину.

## Часы: что скажет любой клиент, прождав слишком долго
# source: 3cf33c7a
client-impatient-1 = Долго же пришлось ждать.
# source: 9711e119
client-impatient-2 = Знаете, я не могу ждать весь день.
# source: 6e596644
client-impatient-3 = Опять долгое молчание. Я ведь всё замечаю.
