### Слова тренера: приёмы, баллы, разбор.

## Приёмы: названия
move-hold_firm = твёрдая позиция
move-set_boundary = правило на будущее
move-cite_terms = ссылка на договорённость
move-offer_alternative = встречное предложение
move-next_step = следующий шаг
move-probe = вопрос о причине
move-acknowledge = отклик на тревогу
move-own_mistake = признание ошибки
move-part_ways = расставание с клиентом
move-concede = уступка даром
move-over_promise = лишнее обещание
move-over_apologize = лишние извинения
move-attack = выпад

## Приёмы: что это такое
move-hold_firm-about = клиент не сможет принять ваш ответ за «да»
move-set_boundary-about = как, когда или по какому каналу вы дальше работаете вместе
move-cite_terms-about = договор, смета, техзадание, письмо: то, что записано
move-offer_alternative-about = что-то конкретное, на что клиент может согласиться вместо своего требования
move-next_step-about = кто, что и к какому сроку делает
move-probe-about = настоящий вопрос о тревоге, которая стоит за требованием
move-acknowledge-about = слова, из которых видно, что тревогу клиента вы услышали
move-own_mistake-about = один свой промах, названный прямо
move-part_ways-about = ясная точка, поставленная спокойно
move-concede-about = отдать то, чего требуют, и ничего не получить взамен
move-over_promise-about = ручательство за то, за что никто поручиться не может
move-over_apologize-about = извинения снова и снова или за то, что у вас вообще есть условия
move-attack-about = оскорбление, сарказм, злая угроза

## Баллы
mark-unsure = возможно, { $name } (половина баллов)
mark-brevity = длинно: { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слов
}, хватило бы { $allowed }
sum-kept-within = { $sum }, засчитано { $total }
verdict-shown = наверняка
verdict-leaning-yes = неясно, скорее да
verdict-leaning-no = неясно, скорее нет
verdict-absent = не видно
why-nothing = Объяснять пока нечего: вы ещё не ответили.
why-moves = Что увидела программа и насколько она уверена:
why-move = { $name }: { $percent } %, { $verdict }
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
guidance-head = Счёт каждого ответа начинается с { $start }, итог всегда от 0 до 100. Источник советов: «{ $article }».
guidance-brevity = { $points } ответ длиннее { $words ->
    [one] { $words } слова
   *[many] { $words } слов
}

## Разбор
debrief-ending = Чем всё кончилось: { $title } ({ $worth })
debrief-worth = { $worth } из 5
debrief-broken-off = Вы вышли, не закончив разговор
debrief-total = { $replies ->
    [1] Ваш счёт: { $total } из 100, за один ответ.
    [one] Ваш счёт: { $total } из 100, в среднем за { $replies } ответ ({ $each }).
    [few] Ваш счёт: { $total } из 100, в среднем за { $replies } ответа ({ $each }).
   *[many] Ваш счёт: { $total } из 100, в среднем за { $replies } ответов ({ $each }).
}
debrief-no-reply = В этот раз вы ничего не сказали, так что и оценивать нечего.
debrief-sums = Из чего сложился счёт
debrief-no-marks = Ничто из сказанного не принесло и не отняло ни балла.
debrief-sum = { $points } { $name }, { $turns ->
    [1] один раз
    [one] { $turns } раз
    [few] { $turns } раза
   *[many] { $turns } раз
}
debrief-best = Лучший момент: ответ { $turn }, { $score } из 100
debrief-weakest = Самый слабый момент: ответ { $turn }, { $score } из 100
debrief-better = Попробуйте, например, так: { $text }
debrief-decisive = Что решило дело: ответ { $turn }
debrief-decisive-better = Раздражение было { $temper }, стало { $temper_after }; доверие было { $trust }, стало { $trust_after }. Ни один другой ответ не помог разговору больше.
debrief-decisive-worse = Раздражение было { $temper }, стало { $temper_after }; доверие было { $trust }, стало { $trust_after }. Ни один другой ответ не навредил разговору больше.
debrief-practise = На что обратить внимание в следующий раз: { $name }
practise-hold_firm = Скажите «нет» или назовите цену одной простой фразой ближе к началу и на том стойте.
practise-set_boundary = Скажите, как хотите работать дальше: часы, канал, тон. Одно правило, сказанное по-доброму.
practise-cite_terms = Сошлитесь на ту единственную строку договорённости, которая решает вопрос, и на этом остановитесь.
practise-offer_alternative = Предложите что-то одно, конкретное, на что клиент может согласиться вместо своего требования.
practise-next_step = Закончите тем, кто, что и к какому сроку делает.
practise-probe = Прежде чем отвечать на требование, задайте один открытый вопрос о том, что клиента тревожит.
practise-acknowledge = Прежде чем сказать «нет», назовите тревогу клиента своими словами.
practise-own_mistake = Назовите свой промах одной фразой, без оправданий, и скажите, как его исправите.
practise-part_ways = Уложитесь в две фразы: что вы расстаётесь и кто подойдёт клиенту лучше.
practise-concede = Когда захочется уступить, сначала спросите, что вы получите взамен.
practise-over_promise = Обещайте только то, что в ваших руках: день, звонок, черновик.
practise-over_apologize = Извинитесь один раз, за что-то одно, и переходите к тому, что сделаете.
practise-attack = Когда вас поддевают, отвечайте по существу, а колкость пропускайте мимо ушей.
