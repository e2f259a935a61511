### Слова самой программы: командная строка, меню, разговор, ошибки.

## Суммы и даты
# Язык, по правилам которого пишутся числа и дни (BCP 47).
format-locale = ru
money = { $currency ->
    [EUR] { $amount } €
    [GBP] { $amount } £
    [USD] { $amount } $
    [TRY] { $amount } ₺
    [HUF] { $amount } Ft
    [RUB] { $amount } ₽
   *[other] { $amount } { $currency }
}

## Командная строка
help-sparring = Тренируйте трудные разговоры с непростыми клиентами: без интернета, на своём языке, с баллами и объяснениями.
help-play = Провести разговор (то же самое, что запуск без команды)
help-list = Показать список сценариев
help-read = Прочитать ответы из JSON Lines и вывести, какие в них приёмы и сколько баллов
help-check = Проверить файлы сценариев и их переводы
help-schema = Вывести JSON Schema для файлов сценариев
help-stamp = Пометить, что перевод соответствует исходному тексту
help-play-scenario = Имя сценария или путь к его файлу
help-play-seed = Номер разговора: от него зависят реплики клиента; тот же номер — тот же разговор
help-play-set = Подставить свою вводную, например price=4800 (можно несколько раз)
help-play-resume = Продолжить прерванный разговор
help-shared-lang = Язык: en, fi, tr, hu или ru; если не указать, язык системы
help-shared-plain = Без цвета и рисунков, по одному сообщению в строке: для программ экранного доступа и конвейеров
help-shared-width = Ширина текста в символах
help-shared-color = Цвет: auto, always или never
help-shared-help = Показать эту справку
help-shared-version = Показать версию
help-list-format = text или json
help-check-format = text или json
help-check-paths = Файлы или папки сценариев; если не указать, встроенные сценарии
help-read-paths = Файлы JSON Lines; если не указать, стандартный ввод
help-read-threads = Во сколько потоков читать; если не указать, по одному на ядро
help-stamp-paths = Файлы сценариев, переводы которых вы обновили
help-heading-usage = Использование
help-heading-options = Параметры
help-heading-commands = Команды
help-examples = Примеры:
    {"  "}sparring                              выбрать клиента в меню
    {"  "}sparring play price --lang fi         поговорить о цене по-фински
    {"  "}sparring play price --set price=4800  подставить свою сумму
    {"  "}sparring read replies.jsonl           прочитать и оценить ответы из файла

usage-unknown-argument = Параметра «{ $argument }» нет.
usage-unknown-verb = Команды «{ $value }» нет.
usage-invalid-value = «{ $value }» не подходит для { $argument }.
usage-missing-argument = Не хватает: { $argument }.
usage-conflict = { $argument } нельзя сочетать с другими указанными параметрами.
usage-wrong-number-of-values = Для { $argument } нужно ровно одно значение.
usage-other = Не удалось понять командную строку.
usage-see-help = «sparring --help» покажет, что здесь есть.
did-you-mean = Вы имели в виду «{ $nearest }»?
error = Ошибка: { $message }
error-unknown-language = Языка «{ $tag }» здесь нет. Есть: { $known }.
error-set-form = Вместо «{ $value }» нужно «вводная=значение», например price=4800.
error-model = Не удалось использовать веса модели: { $message }

## Меню
menu-title = С кем хотите поговорить?
menu-prompt = Номер от 1 до { $count } (q — выход):
menu-unknown = «{ $typed }» здесь нет: введите номер из списка.
difficulty-1 = легко
difficulty-2 = непросто
difficulty-3 = трудно

## Перед разговором
opening-situation = { $text }
opening-role = Ваша роль: { $text }
opening-aim = Ваша цель: { $text }
opening-client-manner = Клиент: { $name }. { $text }
opening-demand = Требование клиента: { $text }
opening-judged = Баллы приносят: { $asked }. Баллы отнимают: { $warned }, а ещё ответ длиннее { $words ->
    [one] { $words } слова
   *[many] { $words } слов
}.
opening-commands = Введите свой ответ. «:help» покажет команды, «:guidance» — что сколько стоит. Номер этого разговора (--seed): { $seed }.

## Разговор
prompt = вы>
prompt-afterwards = >
you = Вы
turn = Ответ { $number }
score = { $score } из 100
temper = раздражение
trust = доверие
no-marks = баллы не прибавлены и не сняты
quote = «{ $text }»
empty-reply = Скажите клиенту что-нибудь. «:hint» даст подсказку, «:help» покажет команды.
interrupted = Нажмите Ctrl-C ещё раз, чтобы закончить и посмотреть разбор, или просто продолжайте.
command-unknown = Команды «:{ $name }» нет.
help-reply = Клиент слышит всё, что вы вводите, кроме строк с двоеточием в начале. Это команды:
command-hint = подсказка для этого момента
command-why = за что баллы в последнем ответе: ваши слова и насколько уверена программа
command-model = пример хорошего ответа
command-retry = взять последний ответ назад, ответить иначе и сравнить
command-guidance = за что дают и снимают баллы и сколько
command-facts = вводные этого разговора и как подставить свои
command-lang = сменить язык
command-lang-argument = ЯЗЫК
command-save = записать разговор и баллы в файл
command-save-argument = ФАЙЛ
command-help = этот список
command-quit = закончить и посмотреть разбор
shown-hint = Подсказка: { $text }
shown-model = Например: «{ $text }»
retry-nothing = Переигрывать пока нечего: вы ещё не ответили.
retry-again = Ещё раз. Слова клиента:
retry-before = Было: { $score } из 100
retry-now = Стало: { $score } из 100
save-where = Укажите имя файла, например «:save talk.md».
saved = Сохранено в файл { $file }.
save-exists = Файл { $file } уже есть, он остался как был. Выберите другое имя.
save-failed = Не удалось записать файл { $file }: { $message }
facts-set = Как подставить свои: sparring play … --set { $example }=…
journal-unwritable = Записать этот разговор на диск не получается ({ $message }), так что вернуться к нему позже не выйдет. Сейчас он всё равно продолжается.
resumed = Вы успели ответить { $replies ->
    [one] { $replies } раз
    [few] { $replies } раза
   *[many] { $replies } раз
}. Последние слова клиента:
resume-nothing = Прерванных разговоров нет, продолжать нечего.
resume-changed = Сценарий «{ $scenario }» с тех пор изменился, поэтому тот разговор уже не продолжить.
afterwards-open = К этому разговору можно вернуться: «sparring play --resume».
afterwards = На этом всё. «:why» объяснит оценку последнего ответа, «:retry» даст ответить заново, «:save ФАЙЛ» сохранит разговор; Enter — выход.

## Чтение строк
read-progress = прочитано
read-summary = { $rows ->
    [one] Прочитан { $rows } ответ
    [few] Прочитано { $rows } ответа
   *[many] Прочитано { $rows } ответов
}, { $bad ->
    [0] строк с ошибками нет
    [one] { $bad } строка с ошибкой
    [few] { $bad } строки с ошибками
   *[many] { $bad } строк с ошибками
}.
read-not-json = не объект JSON (символ { $column })
read-missing-field = нет поля «{ $field }»
read-wrong-field = поле «{ $field }» должно быть текстом
read-unknown-scenario = нет сценария «{ $scenario }»
read-unknown-beat = в сценарии «{ $scenario }» нет сцены «{ $beat }»
stamped = { $file }: { $count ->
    [one] { $count } текст помечен как актуальный
    [few] { $count } текста помечены как актуальные
   *[many] { $count } текстов помечены как актуальные
}
stamp-nothing = { $file }: перевода рядом нет
## Сообщения команд `sparring check` и `list` и о сценариях, которые не открываются.

## Открытие сценария

scenario-not-found = Сценария «{ $name }» нет. `sparring list` покажет, какие есть.
scenario-not-found-near = Сценария «{ $name }» нет. Вы имели в виду «{ $suggestion }»?
scenario-unreadable = Не удалось открыть { $path }: { $reason }
scenario-faulty =
    { $count ->
        [one] В файле { $path } { $count } ошибка, поэтому разговор пока не начать. `sparring check { $path }` покажет, где она.
        [few] В файле { $path } { $count } ошибки, поэтому разговор пока не начать. `sparring check { $path }` покажет, где они.
       *[many] В файле { $path } { $count } ошибок, поэтому разговор пока не начать. `sparring check { $path }` покажет, где они.
    }

## Свои вводные

diagnostic-fact-unknown = В этом сценарии нет вводной «{ $name }».
diagnostic-fact-unknown-help =
    { $options ->
        [none] Подставить в нём ничего нельзя.
       *[other] Его вводные: { $options }.
    }
diagnostic-fact-unreadable =
    { $kind ->
        [money] «{ $value }» не читается как сумма для «{ $name }». Пишите так: 4800 EUR или 4800.50.
        [date] «{ $value }» не читается как дата для «{ $name }». Пишите так: 2027-03-15.
        [number] «{ $value }» не читается как число для «{ $name }». Напишите целое число цифрами, например 14.
       *[text] «{ $value }» не подходит для «{ $name }». Нужно от одного до восьмидесяти обычных символов.
    }

## list

list-title = { $id }: { $title }
list-details =
    { $difficulty } · { $languages } · { $beats ->
        [one] { $beats } сцена
        [few] { $beats } сцены
       *[many] { $beats } сцен
    }, { $endings ->
        [one] { $endings } концовка
        [few] { $endings } концовки
       *[many] { $endings } концовок
    }, { $moves ->
        [one] { $moves } оцениваемый приём
        [few] { $moves } оцениваемых приёма
       *[many] { $moves } оцениваемых приёмов
    }

## check

diagnostic-error = ошибка
diagnostic-warning = предупреждение
check-empty-folder = В папке { $path } нет ни одного сценария. Сценарий — это файл, имя которого кончается на .json.
check-summary =
    { $files ->
        [one] { $files } сценарий
        [few] { $files } сценария
       *[many] { $files } сценариев
    }: { $errors ->
        [0] ошибок нет
        [one] { $errors } ошибка
        [few] { $errors } ошибки
       *[many] { $errors } ошибок
    }, { $warnings ->
        [0] предупреждений нет
        [one] { $warnings } предупреждение
        [few] { $warnings } предупреждения
       *[many] { $warnings } предупреждений
    }.

## Файл как таковой

diagnostic-too-large = Файл больше { $limit } МиБ. Сценарию столько не нужно; тот ли это файл?
diagnostic-not-utf8 = Файл не в кодировке UTF-8: этот символ прочитать нельзя.
diagnostic-not-utf8-help = сохраните файл в редакторе в кодировке UTF-8
diagnostic-too-deep = Вложенность скобок больше { $limit }.
diagnostic-too-deep-help = сценарию хватает семи уровней; возможно, какая-то скобка не закрыта
diagnostic-duplicate-key = «{ $field }» уже есть в строке { $line }.
diagnostic-duplicate-key-help = учесть можно только одно из двух: лишнее удалите
diagnostic-newer-format = Версия формата у файла — { $version }, а эта программа читает версию { $newest }.
diagnostic-newer-format-help = для него нужна программа поновее
syntax-empty = Файл пуст. Начать можно с небольшого примера в scenarios/README.md.
syntax-comments = В JSON не бывает комментариев. Удалите этот.
syntax-trailing-comma = После последнего элемента стоит запятая. Удалите её.
syntax-expected-comma = Здесь между двумя элементами не хватает запятой.
syntax-expected-colon = После этого имени не хватает двоеточия.
syntax-expected-value = После двоеточия не хватает значения.
syntax-unquoted-key = Имя поля нужно взять в двойные кавычки (").
syntax-single-quotes = Тексты берут в двойные кавычки ("), а не в одинарные.
syntax-more-after-end = Сценарий закончился ещё до этого места. Нет ли лишней закрывающей фигурной скобки?
syntax-unexpected-word = Это слово нужно взять в двойные кавычки (").
syntax-unexpected-comma = Запятой здесь быть не должно. Удалите её или допишите перед ней то, чего не хватает.
syntax-unexpected-colon = Двоеточия здесь быть не должно.
syntax-unexpected-close-brace = Для этой закрывающей фигурной скобки нет открывающей.
syntax-unexpected-close-bracket = Для этой закрывающей квадратной скобки нет открывающей.
syntax-unexpected-token = Этого здесь быть не должно.
syntax-unclosed-list = Этот список не закрыт: не хватает ].
syntax-unclosed-object = Эта фигурная скобка не закрыта: не хватает закрывающей.
syntax-unclosed-text = Этот текст не закрыт двойной кавычкой в той же строке. Перенос строки внутри текста пишется как \n.
syntax-control-character = Такой символ в тексте напрямую не пишут. Вместо табуляции напишите \t или пробел.
syntax-number-too-large = Это число слишком велико.
syntax-bad-number = В JSON числа так не пишут. Пишите просто цифрами, например 12 или -3.
syntax-invalid-escape = После обратной косой черты могут стоять только n, t, двойная кавычка, ещё одна обратная косая черта или u с четырьмя шестнадцатеричными цифрами. Сама обратная косая черта пишется дважды.
syntax-invalid-unicode-escape-sequence = Эта запись \u не обозначает никакого символа. Напишите сам символ.

## Устройство файла

diagnostic-unknown-field = Поля «{ $field }» здесь не бывает.
diagnostic-unknown-field-help = здесь могут быть: { $options }
diagnostic-missing-field =
    { $count ->
        [1] Здесь не хватает поля «{ $fields }».
        [one] Здесь не хватает { $count } поля: { $fields }.
       *[many] Здесь не хватает { $count } полей: { $fields }.
    }
diagnostic-missing-field-help = внутри этого объекта
diagnostic-wrong-type =
    Для «{ $field }» { $expected ->
        [string] нужен текст в двойных кавычках
        [integer] нужно целое число
        [number] нужно число
        [boolean] нужно true или false
        [array] нужен список в квадратных скобках
       *[object] нужен объект в фигурных скобках
    }, а здесь { $found ->
        [string] текст
        [integer] число
        [number] дробное число
        [boolean] true или false
        [array] список
        [null] null, то есть ничего
       *[object] объект
    }.
diagnostic-out-of-range = Значение «{ $field }» равно { $value }, а должно быть от { $low } до { $high }.
diagnostic-too-short =
    { $found ->
        [array] Список «{ $field }» пуст, а нужен хотя бы один элемент.
       *[string] Текст «{ $field }» пуст или слишком короток: нужно не меньше { $limit ->
            [one] { $limit } символа.
           *[many] { $limit } символов.
        }
    }
diagnostic-not-one-of = Значение «{ $value }» для «{ $field }» не подходит.
diagnostic-not-one-of-help = возможные значения: { $options }
diagnostic-bad-pattern = «{ $value }» не годится для «{ $field }».
diagnostic-bad-pattern-help = только латинские буквы от a до z, цифры и _; первой идёт буква
diagnostic-bad-language = «{ $value }» — не код языка.
diagnostic-bad-language-help = пишите так: en, fi или pt-BR
diagnostic-unreadable-value = Это значение использовать нельзя: { $reason }

## Ход разговора

diagnostic-dangling-start = Разговор начинается со сцены «{ $name }», но такой сцены нет.
diagnostic-dangling-branch = Эта ветка ведёт к «{ $name }», но такой сцены или концовки нет.
diagnostic-dangling-patience = Когда у клиента кончается терпение, наступает концовка «{ $name }», но такой концовки нет.
diagnostic-duplicate-id = Имя «{ $name }» встречается больше одного раза.
diagnostic-duplicate-id-help = оно может быть только одно: переименуйте или удалите лишнее
diagnostic-unreachable-beat = К сцене «{ $name }» ничто не ведёт.
diagnostic-unreachable-beat-help = направьте сюда какую-нибудь ветку или удалите сцену
diagnostic-unreachable-ending = К концовке «{ $name }» ничто не ведёт.
diagnostic-unreachable-ending-help = направьте сюда какую-нибудь ветку или удалите концовку
diagnostic-no-ending-reachable = Из начальной сцены «{ $name }» ни по одной ветке не дойти до концовки.
diagnostic-no-ending-reachable-help = направьте к концовке хотя бы одну ветку на этом пути
diagnostic-no-way-out = Начиная со сцены «{ $name }», разговор без конца ходит по кругу.
diagnostic-no-way-out-help = выведите одну из веток из круга, чтобы она в итоге пришла к концовке
diagnostic-beat-without-line = В сцене «{ $name }» клиенту нечего сказать: своих реплик у неё нет, и ветка из «{ $from }», которая сюда ведёт, их тоже не даёт.
diagnostic-beat-without-line-help = добавьте реплики этой сцене или той ветке
diagnostic-no-fallback = У последней ветки сцены «{ $name }» есть условие, поэтому некоторые ответы никуда не приведут.
diagnostic-no-fallback-help = добавьте в конец ветку без «when»

## Условия

diagnostic-shadowed-branch = Ветка { $number } сцены «{ $name }» никогда не сработает: у ветки { $open } перед ней нет условия, и она забирает все ответы.
diagnostic-shadowed-branch-help = перенесите ветку без «when» в конец
diagnostic-empty-condition = Это условие ничего не требует и поэтому выполняется всегда.
diagnostic-empty-condition-help = напишите, что должно выполняться, или удалите условие
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] Границы «{ $name }» исключают друг друга: at_least больше, чем at_most.
       *[outside] { $high ->
            [none] «{ $name }» никогда не бывает меньше { $low }.
           *[other] «{ $name }» всегда от { $low } до { $high }.
        }
    }
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] поменяйте их местами или исправьте одну из них
       *[outside] границы не должны выходить за эти пределы
    }
diagnostic-contradictory-condition = Одно и то же условие и требует «{ $name }», и исключает.
diagnostic-contradictory-condition-help = удалите его здесь либо в «any» или «all»
diagnostic-unknown-counter = «{ $name }» — не приём и не счётчик, который увеличивает какая-нибудь ветка.
diagnostic-unknown-counter-help = увеличьте его в какой-нибудь ветке или считайте один из приёмов
diagnostic-unused-counter = Счётчик «{ $name }» увеличивается, но ни одно условие его не проверяет.
diagnostic-unused-counter-help = проверьте его в условии или удалите

## Критерии и вводные

diagnostic-unknown-point = В критериях нет пункта «{ $name }».
diagnostic-unknown-point-help = добавьте его к пунктам критериев (guidance, points)
diagnostic-unmeetable-guidance = Ни один ответ не выполнит пункт «{ $name }»: в его фразах нет ни одного слова.
diagnostic-unmeetable-guidance-help = напишите хотя бы одну фразу
diagnostic-unusable-fact-id = Имя «{ $name }» нельзя использовать в реплике.
diagnostic-unusable-fact-id-help = первой латинская буква, дальше латинские буквы, цифры, _ и -
diagnostic-unreadable-fact =
    { $kind ->
        [money] «{ $value }» — не сумма с валютой.
        [date] «{ $value }» — не дата.
        [number] «{ $value }» — не целое число.
       *[text] «{ $value }» — не короткий текст без переносов строки.
    }
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] пишите так: 4800 EUR или 4800.50 EUR
        [date] пишите так: 2027-03-15
        [number] пишите цифрами, например 14
       *[text] не больше 80 символов
    }
diagnostic-unused-fact = Вводная «{ $name }» не используется ни в одном тексте.
diagnostic-unused-fact-help = впишите {"{"} ${ $name } {"}"} в реплику или удалите вводную

## Тексты

diagnostic-unknown-placeable = В сценарии нет вводной «{ $name }», подставить сюда нечего.
diagnostic-unknown-placeable-help = добавьте её к вводным (facts)
diagnostic-unreadable-text = Не удалось разобрать фигурные скобки в этом тексте.
diagnostic-unreadable-text-help = фигурные скобки нужны только для вводных, например {"{"} $amount {"}"}
diagnostic-control-character = В этом тексте есть невидимый управляющий символ ({ $character }).
diagnostic-control-character-help = удалите его; такие символы часто попадают в текст при копировании
diagnostic-empty-text = В этом тексте нет ни слова.
diagnostic-empty-text-help = напишите его или удалите
diagnostic-few-variants = У этой реплики только один вариант.
diagnostic-few-variants-help = с тремя вариантами разговор интересно повторить
diagnostic-look-alike-variants = Вариант { $number } звучит так же, как вариант { $first }.
diagnostic-look-alike-variants-help = скажите другими словами
diagnostic-long-line = В этой реплике { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слов
}.
diagnostic-long-line-help = мало кто говорит за раз больше { $limit ->
    [one] { $limit } слова
   *[many] { $limit } слов
}

## Переводы

diagnostic-untranslated =
    { $count ->
        [one] Сценарий не переведён на язык «{ $language }»: не хватает { $count } текста.
       *[many] Сценарий не переведён на язык «{ $language }»: не хватает всех { $count } текстов.
    }
diagnostic-untranslated-help = создайте этот файл: на каждый текст по одному сообщению
diagnostic-missing-translation = Текст «{ $name }» не переведён: { $text }
diagnostic-missing-translation-help = добавьте его с комментарием # source: { $fingerprint }
diagnostic-stale-translation = Исходный текст «{ $name }» изменился после перевода ({ $old }). Теперь он такой: { $text }
diagnostic-stale-translation-help = обновите перевод, потом напишите # source: { $fingerprint }
diagnostic-unknown-translation = В сценарии нет текста «{ $name }».
diagnostic-unknown-translation-help = удалите его
diagnostic-translation-placeable = В сценарии нет вводной «{ $name }», подставить сюда нечего.
diagnostic-translation-placeable-help = используйте только вводные сценария
diagnostic-translation-without-source =
    { $count ->
        [1] В переводе «{ $name }» не указано, с какого текста он сделан.
        [one] В { $count } переводе не указано, с какого текста он сделан; первый — «{ $name }».
       *[many] В { $count } переводах не указано, с какого текста они сделаны; первый — «{ $name }».
    }
diagnostic-translation-without-source-help = просмотрите их, а потом пусть `sparring stamp` это отметит
diagnostic-unreadable-translation = Этот перевод не читается: { $reason }
diagnostic-unreadable-translation-help = сравните его с другими в этом файле

## Названия значений в справке
usage-word-options = параметры
usage-word-command = команда
value-scenario = сценарий
value-number = число
value-fact = вводная=значение
value-language = язык
value-columns = символы
value-when = когда
value-file = файл
value-format = формат
value-path = файл или папка
