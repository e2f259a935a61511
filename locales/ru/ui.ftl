### Слова самой программы: командная строка, меню, разговор, ошибки.

## Суммы и даты
# Язык, по правилам которого пишутся числа и дни (BCP 47).
# source: cb7e67bd
format-locale = ru
# source: cb55790c
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
# source: e1b34b09
help-sparring = Тренируйте трудные разговоры с непростыми клиентами: без интернета, на своём языке, с баллами и объяснениями.
# source: f3ccba0e
help-play = Провести разговор (то же самое, что запуск без команды)
# source: 676acabd
help-list = Показать список сценариев
# source: ef17e41d
help-read = Прочитать ответы из JSON Lines и вывести, какие в них приёмы и сколько баллов
# source: be3ac4e4
help-new = Начать свой сценарий с образца, в который сразу можно играть
# source: ded4ba44
help-check = Проверить файлы сценариев и их переводы
# source: df44762c
help-graph = Нарисовать карту сценария: сцены, развилки, концовки
# source: eb14d9b0
help-test = Проверить примеры ответов и записанные разговоры (.play)
# source: 8eac4bd7
help-walk = Прогнать сценарии много раз без человека и показать, чем они кончаются
# source: f075cb06
help-schema = Вывести JSON Schema для файлов сценариев
# source: 8486823d
help-stamp = Пометить, что перевод соответствует исходному тексту
# source: 3655d911
help-play-scenario = Имя сценария или путь к его файлу
# source: b0e333ae
help-play-random = Пусть клиента выберет программа
# source: 478bc56d
help-play-train = Выбрать клиента, с которым пригодится нужный приём, например offer_alternative
# source: a27acf72
help-play-level = Насколько трудным будет клиент: gentle, real или hard (по умолчанию real)
# source: 62008803
help-play-seed = Номер разговора: от него зависят реплики клиента; тот же номер — тот же разговор
# source: 79a21caf
help-play-set = Подставить свою вводную, например price=4800 (можно несколько раз)
# source: e61a89ee
help-play-resume = Продолжить прерванный разговор
# source: 06ca7117
help-play-private = Ничего не сохранять из этого разговора
# source: 3edad336
help-shared-lang = Язык: en, fi, tr, hu или ru; если не указать, язык системы
# source: 6b100f80
help-shared-plain = Без цвета и рисунков, по одному сообщению в строке: для программ экранного доступа и конвейеров
# source: f1fcbdfd
help-shared-width = Ширина текста в символах
# source: 53918445
help-shared-color = Цвет: auto, always или never
# source: 8eae60eb
help-shared-data = Хранить разговоры в этой папке, а не в вашей папке данных
# source: ee5543c9
help-shared-help = Показать эту справку
# source: 863a7a85
help-shared-version = Показать версию
# source: 2e348b6b
help-list-format = text или json
# source: 4c07d6ba
help-check-format = text, json, sarif или github
# source: 762f3e08
help-check-paths = Файлы или папки сценариев; если не указать, встроенные сценарии
# source: cce524b4
help-read-paths = Файлы JSON Lines; если не указать, стандартный ввод
# source: 705dd2ad
help-read-threads = Во сколько потоков читать; если не указать, по одному на ядро
# source: 73b7a612
help-stamp-paths = Файлы сценариев, переводы которых вы обновили
# source: 65342315
help-graph-scenario = Имя или файл сценария
# source: ef8b3d07
help-graph-format = mermaid или dot
# source: 78721da8
help-new-id = Имя нового сценария: строчные латинские буквы, цифры и _
# source: 5ef60745
help-new-from = Сценарий, с которого начать (по умолчанию небольшой пример)
# source: 40cd75fc
help-new-title = Название разговора
# source: b7613ccf
help-new-role = Кто пользователь, одной фразой
# source: b7377354
help-new-client = Имя клиента
# source: 85b3f6e7
help-new-demand = Чего хочет клиент
# source: c32aedcd
help-new-line = Первые слова клиента
# source: 2b2b4506
help-test-paths = Сценарии, файлы .play или папки с ними (по умолчанию примеры всех сценариев)
# source: 8b3329e8
help-test-update = Переписать ожидания в файле .play по полученному результату (сначала спросит)
# source: 5be13888
help-walk-scenarios = Имена или файлы сценариев (по умолчанию все)
# source: 627d2470
help-walk-players = Кто играет: steady, pushover, hothead, promiser, waffler или wanderer (по умолчанию все шестеро; можно указать несколько раз)
# source: a27acf72
help-walk-level = Насколько трудным будет клиент: gentle, real или hard (по умолчанию real)
# source: b5f41cae
help-walk-seeds = Сколько разговоров проводит каждый игрок (по умолчанию 200)
# source: 2e348b6b
help-walk-format = text или json
# source: 345be9d2
help-heading-usage = Использование
# source: 463b8c4e
help-heading-options = Параметры
# source: ebf4dcb0
help-heading-commands = Команды
# source: 8e648548
help-examples = Примеры:
    {"  "}sparring                              выбрать клиента в меню
    {"  "}sparring play price --lang fi         поговорить о цене по-фински
    {"  "}sparring play price --set price=4800  подставить свою сумму
    {"  "}sparring read replies.jsonl           прочитать и оценить ответы из файла

# source: 55a8c22f
usage-unknown-argument = Параметра «{ $argument }» нет.
# source: c6b71529
usage-unknown-verb = Команды «{ $value }» нет.
# source: cf2470c5
usage-invalid-value = «{ $value }» не подходит для { $argument }.
# source: e4109895
usage-known-values = Возможные значения: { $values }.
# source: bda3ddd1
usage-missing-argument = Не хватает: { $argument }.
# source: 2a170676
usage-conflict = { $argument } нельзя сочетать с другими указанными параметрами.
# source: b1f31600
usage-wrong-number-of-values = Для { $argument } нужно ровно одно значение.
# source: 4e84ad14
usage-other = Не удалось понять командную строку.
# source: 15fae3b5
usage-see-help = «sparring --help» покажет, что здесь есть.
# source: 81c9916e
did-you-mean = Вы имели в виду «{ $nearest }»?
# source: 82fa508a
error = Ошибка: { $message }
# source: 5ff12cc0
error-unknown-language = Языка «{ $tag }» здесь нет. Есть: { $known }.
# source: 958e86ad
error-set-form = Вместо «{ $value }» нужно «вводная=значение», например price=4800.
# source: bd755fbe
error-model = Не удалось использовать веса модели: { $message }

## Меню
# source: d938fc64
menu-title = С кем хотите поговорить?
# source: 3b1617a1
menu-prompt = Номер от 1 до { $count } (q — выход):
# source: c6873315
menu-unknown = «{ $typed }» здесь нет: введите номер из списка.
# source: 5b76b508
train-nothing = Ни один сценарий не требует этого приёма и не предостерегает от него.
# source: 193ca071
difficulty-1 = легко
# source: 075c3454
difficulty-2 = непросто
# source: 2e3ab4cc
difficulty-3 = трудно

## Перед разговором
# source: 978b6f9e
opening-situation = { $text }
# source: bc15b2e3
opening-role = Ваша роль: { $text }
# source: 6a658001
opening-aim = Ваша цель: { $text }
# source: a21503d8
opening-client-manner = Клиент: { $name }. { $text }
# source: ae71de84
opening-demand = Требование клиента: { $text }
# source: 9090a7be
opening-level-gentle = Уровень: gentle. Клиент поначалу спокойнее, больше вам доверяет и дольше терпит.
# source: ed3641c0
opening-level-hard = Уровень: hard. Клиент с самого начала раздражён сильнее, доверяет вам меньше, и каждый шаг навстречу придётся заслужить.
# source: 3d8ba0ee
opening-judged = Баллы приносят: { $asked }. Баллы отнимают: { $warned }, а ещё ответ длиннее { $words ->
    [one] { $words } слова
   *[many] { $words } слов
}.
# source: b36231a0
opening-commands = Введите свой ответ. «:help» покажет команды, «:guidance» — что сколько стоит. Номер этого разговора (--seed): { $seed }.

## Разговор
# source: d3474149
prompt = вы>
# source: af63b34c
prompt-afterwards = >
# source: cb6a9c1a
you = Вы
# source: 14caf174
turn = Ответ { $number }
# source: 492ebd01
score = { $score } из 100
# source: 405e3dd7
temper = раздражение
# source: 8c39b3a7
trust = доверие
# source: f7d69a9d
no-marks = баллы не прибавлены и не сняты
# source: 67d053dd
quote = «{ $text }»
# source: c6572aa2
empty-reply = Скажите клиенту что-нибудь. «:hint» даст подсказку, «:help» покажет команды.
# source: 821d6502
interrupted = Нажмите Ctrl-C ещё раз, чтобы закончить и посмотреть разбор, или просто продолжайте.
# source: c901449e
command-unknown = Команды «:{ $name }» нет.
# source: dfafb62d
help-reply = Клиент слышит всё, что вы вводите, кроме строк с двоеточием в начале. Это команды:
# source: c768fd88
command-hint = подсказка для этого момента
# source: 5c08eea8
command-why = за что баллы в последнем ответе: ваши слова и насколько уверена программа
# source: 62a90962
command-model = пример хорошего ответа
# source: 024e45e9
command-retry = взять последний ответ назад, ответить иначе и сравнить
# source: 7a1dc94a
command-guidance = за что дают и снимают баллы и сколько
# source: 3e7ca3e1
command-facts = вводные этого разговора и как подставить свои
# source: d58d78dd
command-lang = сменить язык
# source: 6c73eb19
command-lang-argument = ЯЗЫК
# source: d9533731
command-save = записать разговор и баллы в файл
# source: e7941285
command-save-argument = ФАЙЛ
# source: 4d047db7
command-help = этот список
# source: a4af0368
command-quit = закончить и посмотреть разбор
# source: 32c8f5e6
shown-hint = Подсказка: { $text }
# source: 221cc5f3
shown-model = Например: «{ $text }»
# source: a1995008
retry-nothing = Переигрывать пока нечего: вы ещё не ответили.
# source: 8c519deb
retry-again = Ещё раз. Слова клиента:
# source: 59161861
retry-before = Было: { $score } из 100
# source: a31e07e7
retry-now = Стало: { $score } из 100
# source: e9d66f0a
save-where = Укажите имя файла, например «:save talk.md».
# source: dc786e5f
saved = Сохранено в файл { $file }.
# source: 3eb2c0a1
save-exists = Файл { $file } уже есть, он остался как был. Выберите другое имя.
# source: 62484fa0
save-failed = Не удалось записать файл { $file }: { $message }
# source: 9c921dc7
facts-set = Как подставить свои: sparring play … --set { $example }=…
# source: 64682237
journal-unwritable = Этот разговор не сохраняется ({ $message }). Продолжать можно, но в историю он не попадёт и вернуться к нему не получится.
# source: 118d5061
resumed = Вы успели ответить { $replies ->
    [one] { $replies } раз
    [few] { $replies } раза
   *[many] { $replies } раз
}. Последние слова клиента:
# source: 7d50cc27
resume-nothing = Прерванных разговоров нет, продолжать нечего.
# source: e893da21
resume-changed = Сценарий «{ $scenario }» с тех пор изменился, поэтому тот разговор уже не продолжить.
# source: c87a0762
afterwards-open = К этому разговору можно вернуться: «sparring play --resume».
# source: 02add12d
afterwards = На этом всё. «:why» объяснит оценку последнего ответа, «:retry» даст ответить заново, «:save ФАЙЛ» сохранит разговор; Enter — выход.

## Чтение строк
# source: e2c2b89e
read-progress = прочитано
# source: e7587619
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
# source: f0d7b02f
read-not-json = не объект JSON (символ { $column })
# source: 23a3a7f2
read-missing-field = нет поля «{ $field }»
# source: 55ee7095
read-wrong-field = поле «{ $field }» должно быть текстом
# source: fc28f427
read-unknown-scenario = нет сценария «{ $scenario }»
# source: ce0d6e7d
read-unknown-beat = в сценарии «{ $scenario }» нет сцены «{ $beat }»
# source: b3d9b5d6
stamped = { $file }: { $count ->
    [one] { $count } текст помечен как актуальный
    [few] { $count } текста помечены как актуальные
   *[many] { $count } текстов помечены как актуальные
}
# source: a9482c83
stamp-nothing = { $file }: перевода рядом нет
## Сообщения команд `sparring check` и `list` и о сценариях, которые не открываются.

## Открытие сценария

# source: eb219d2e
scenario-not-found = Сценария «{ $name }» нет. `sparring list` покажет, какие есть.
# source: 2c811e39
scenario-not-found-near = Сценария «{ $name }» нет. Вы имели в виду «{ $suggestion }»?
# source: daef0df3
scenario-unreadable = Не удалось открыть { $path }: { $reason }
# source: 0c12f349
scenario-faulty =
    { $count ->
        [one] В файле { $path } { $count } ошибка, поэтому разговор пока не начать. `sparring check { $path }` покажет, где она.
        [few] В файле { $path } { $count } ошибки, поэтому разговор пока не начать. `sparring check { $path }` покажет, где они.
       *[many] В файле { $path } { $count } ошибок, поэтому разговор пока не начать. `sparring check { $path }` покажет, где они.
    }

## Свои вводные

# source: c4fcf16c
diagnostic-fact-unknown = В этом сценарии нет вводной «{ $name }».
# source: 04e2d012
diagnostic-fact-unknown-help =
    { $options ->
        [none] Подставить в нём ничего нельзя.
       *[other] Его вводные: { $options }.
    }
# source: 779a5f4c
diagnostic-fact-unreadable =
    { $kind ->
        [money] «{ $value }» не читается как сумма для «{ $name }». Пишите так: 4800 EUR или 4800.50.
        [date] «{ $value }» не читается как дата для «{ $name }». Пишите так: 2027-03-15.
        [number] «{ $value }» не читается как число для «{ $name }». Напишите целое число цифрами, например 14.
       *[text] «{ $value }» не подходит для «{ $name }». Нужно от одного до восьмидесяти обычных символов.
    }

## list

# source: fce32cfb
list-title = { $id }: { $title }
# source: 0d7bfe66
list-details =
    { $difficulty } · { $languages } · { $fewest }–{ $most ->
        [one] { $most } ответ
        [few] { $most } ответа
       *[many] { $most } ответов
    }
# source: 678a643b
list-trains = Приёмы для тренировки: { $moves }
# source: b443b5f9
theme-money = Деньги
# source: cb5c70c5
theme-pressure = Давление
# source: cdd7cd19
theme-work = Сама работа
# source: 0979c77b
theme-fault = Свои ошибки
# source: 6841968d
theme-relationship = Начало и расставание
# source: 7ae59631
theme-other = Прочее

## new

# source: 2bd33e54
new-id = «{ $id }» не годится как имя сценария: нужны строчные латинские буквы, цифры и _, первой — буква.
# source: 691d6117
new-ask-title = Как называется разговор? (Enter — оставить как в примере)
# source: 0c038360
new-ask-role = Кто вы в нём? Одна фраза, обращение на «вы»:
# source: da5fc53b
new-ask-client = Как зовут клиента?
# source: 1c6d92a6
new-ask-demand = Чего хочет клиент, в нескольких словах?
# source: d31a5e0e
new-ask-line = Что клиент говорит первым делом?
# source: 02bb578a
new-written = Сценарий { $file } готов: в него можно играть, его можно менять. Как это делать, рассказывает README.md рядом (по-английски). «sparring check { $file }» найдёт все ошибки, «sparring play { $file }» начнёт разговор.

## test

# source: abcfeef9
test-summary =
    { $tested ->
        [0] Здесь нечего проверять.
       *[other] Проверок: { $tested }, не сошлось: { $failed }.
    }
# source: c885ba49
test-read =
    { $moves ->
        [none] прочитано: ничего
       *[other] прочитано: { $moves }
    }
# source: 90b5f55b
test-update = { $file }: переписать строки по полученному результату (строк: { $count })? Если да, введите: да
# source: b53f7a19
answer-yes = да
# source: d8dc4d2f
quality-good = хорошо: больше 75
# source: c5a8d4b0
quality-middling = средне: от 35 до 75
# source: 9083f84a
quality-bad = плохо: меньше 35

## walk

# source: d12dc290
player-steady = стойкий
# source: 0e90ec58
player-pushover = уступчивый
# source: cf69ae5e
player-hothead = вспыльчивый
# source: 32b705ba
player-promiser = обещалкин
# source: d8e8dc1c
player-waffler = пустослов
# source: 8a3e5893
player-wanderer = переменчивый
# source: fca2eacb
walk-player = { $player }: в среднем { $score } из 100, ответов: { $replies }; { $endings }
# source: a0449068
walk-coverage =
    сцен с ответом: { $beats } из { $all }; { $missed ->
        [0] все концовки достигнуты
        [one] не достигнута { $missed } концовка: { $endings }
        [few] не достигнуты { $missed } концовки: { $endings }
       *[many] не достигнуто { $missed } концовок: { $endings }
    }; { $lines ->
        [0] прозвучали все реплики
        [one] не прозвучала { $lines } реплика
        [few] не прозвучали { $lines } реплики
       *[many] не прозвучало { $lines } реплик
    }

## check

# source: 9f7452dd
diagnostic-error = ошибка
# source: 129fac0a
diagnostic-warning = предупреждение
# source: 072aaa30
check-empty-folder = В папке { $path } нет ни одного сценария. Сценарий — это файл, имя которого кончается на .json.
# source: 307c716b
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

# source: 4e087b05
diagnostic-too-large = Файл больше { $limit } МиБ. Сценарию столько не нужно; тот ли это файл?
# source: 3b02ee89
diagnostic-not-utf8 = Файл не в кодировке UTF-8: этот символ прочитать нельзя.
# source: 882f9342
diagnostic-not-utf8-help = сохраните файл в редакторе в кодировке UTF-8
# source: 558a293a
diagnostic-too-deep = Вложенность скобок больше { $limit }.
# source: c802740b
diagnostic-too-deep-help = сценарию хватает семи уровней; возможно, какая-то скобка не закрыта
# source: 1455304f
diagnostic-duplicate-key = «{ $field }» уже есть в строке { $line }.
# source: 3a10e398
diagnostic-duplicate-key-help = учесть можно только одно из двух: лишнее удалите
# source: 8a4fc6dc
diagnostic-newer-format = Версия формата у файла — { $version }, а эта программа читает версию { $newest }.
# source: 6f4b4e17
diagnostic-newer-format-help = для него нужна программа поновее
# source: 5aa15f93
syntax-empty = Файл пуст. Начать можно с небольшого примера в scenarios/README.md.
# source: 3eb0dee0
syntax-comments = В JSON не бывает комментариев. Удалите этот.
# source: 609c039b
syntax-trailing-comma = После последнего элемента стоит запятая. Удалите её.
# source: 4a3584c8
syntax-expected-comma = Здесь между двумя элементами не хватает запятой.
# source: 75eade83
syntax-expected-colon = После этого имени не хватает двоеточия.
# source: cf2cf523
syntax-expected-value = После двоеточия не хватает значения.
# source: 2db380ed
syntax-unquoted-key = Имя поля нужно взять в двойные кавычки (").
# source: 746042ec
syntax-single-quotes = Тексты берут в двойные кавычки ("), а не в одинарные.
# source: 5ec02f72
syntax-more-after-end = Сценарий закончился ещё до этого места. Нет ли лишней закрывающей фигурной скобки?
# source: ff159b8d
syntax-unexpected-word = Это слово нужно взять в двойные кавычки (").
# source: 8b8b70bb
syntax-unexpected-comma = Запятой здесь быть не должно. Удалите её или допишите перед ней то, чего не хватает.
# source: cf7375ab
syntax-unexpected-colon = Двоеточия здесь быть не должно.
# source: 420e1881
syntax-unexpected-close-brace = Для этой закрывающей фигурной скобки нет открывающей.
# source: 6e2895ea
syntax-unexpected-close-bracket = Для этой закрывающей квадратной скобки нет открывающей.
# source: 2d36e108
syntax-unexpected-token = Этого здесь быть не должно.
# source: 260368d7
syntax-unclosed-list = Этот список не закрыт: не хватает ].
# source: e5f58668
syntax-unclosed-object = Эта фигурная скобка не закрыта: не хватает закрывающей.
# source: 47cbd3fb
syntax-unclosed-text = Этот текст не закрыт двойной кавычкой в той же строке. Перенос строки внутри текста пишется как \n.
# source: 2570d95c
syntax-control-character = Такой символ в тексте напрямую не пишут. Вместо табуляции напишите \t или пробел.
# source: d0904f80
syntax-number-too-large = Это число слишком велико.
# source: 2b746bb7
syntax-bad-number = В JSON числа так не пишут. Пишите просто цифрами, например 12 или -3.
# source: 34ed3fb1
syntax-invalid-escape = После обратной косой черты могут стоять только n, t, двойная кавычка, ещё одна обратная косая черта или u с четырьмя шестнадцатеричными цифрами. Сама обратная косая черта пишется дважды.
# source: 4d513df4
syntax-invalid-unicode-escape-sequence = Эта запись \u не обозначает никакого символа. Напишите сам символ.

## Устройство файла

# source: 73f42520
diagnostic-unknown-field = Поля «{ $field }» здесь не бывает.
# source: 9036d045
diagnostic-unknown-field-help = здесь могут быть: { $options }
# source: 73f0ce4f
diagnostic-missing-field =
    { $count ->
        [1] Здесь не хватает поля «{ $fields }».
        [one] Здесь не хватает { $count } поля: { $fields }.
       *[many] Здесь не хватает { $count } полей: { $fields }.
    }
# source: f1e4b6f9
diagnostic-missing-field-help = внутри этого объекта
# source: 989cf243
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
# source: 932eff1d
diagnostic-out-of-range = Значение «{ $field }» равно { $value }, а должно быть от { $low } до { $high }.
# source: 1de5df73
diagnostic-too-short =
    { $found ->
        [array] В списке «{ $field }» слишком мало элементов: нужно не меньше { $limit }.
       *[string] Текст «{ $field }» пуст или слишком короток: нужно не меньше { $limit ->
            [one] { $limit } символа.
           *[many] { $limit } символов.
        }
    }
# source: 43b39989
diagnostic-not-one-of = Значение «{ $value }» для «{ $field }» не подходит.
# source: 8c3975c5
diagnostic-not-one-of-help = возможные значения: { $options }
# source: fc47f891
diagnostic-bad-pattern = «{ $value }» не годится для «{ $field }».
# source: fcdd2520
diagnostic-bad-pattern-help = только латинские буквы от a до z, цифры и _; первой идёт буква
# source: 000cc10f
diagnostic-bad-language = «{ $value }» — не код языка.
# source: 09acfc32
diagnostic-bad-language-help = пишите так: en, fi или pt-BR
# source: d23d2338
diagnostic-unreadable-value = Это значение использовать нельзя: { $reason }

## Ход разговора

# source: c850e3b9
diagnostic-dangling-start = Разговор начинается со сцены «{ $name }», но такой сцены нет.
# source: 1920573e
diagnostic-dangling-branch = Эта ветка ведёт к «{ $name }», но такой сцены или концовки нет.
# source: 6913d07b
diagnostic-dangling-patience = Когда у клиента кончается терпение, наступает концовка «{ $name }», но такой концовки нет.
# source: 8c099629
diagnostic-duplicate-id = Имя «{ $name }» встречается больше одного раза.
# source: 1309a33f
diagnostic-duplicate-id-help = оно может быть только одно: переименуйте или удалите лишнее
# source: 8c11c5e7
diagnostic-unreachable-beat = К сцене «{ $name }» ничто не ведёт.
# source: 19ea07cd
diagnostic-unreachable-beat-help = направьте сюда какую-нибудь ветку или удалите сцену
# source: 20ca8a71
diagnostic-unreachable-ending = К концовке «{ $name }» ничто не ведёт.
# source: 19ea07cd
diagnostic-unreachable-ending-help = направьте сюда какую-нибудь ветку или удалите концовку
# source: 1d444c23
diagnostic-no-ending-reachable = Из начальной сцены «{ $name }» ни по одной ветке не дойти до концовки.
# source: 063a50a5
diagnostic-no-ending-reachable-help = направьте к концовке хотя бы одну ветку на этом пути
# source: b8d2de0d
diagnostic-no-way-out = Начиная со сцены «{ $name }», разговор без конца ходит по кругу.
# source: bf6cc450
diagnostic-no-way-out-help = выведите одну из веток из круга, чтобы она в итоге пришла к концовке
# source: f7bd941e
diagnostic-beat-without-line = В сцене «{ $name }» клиенту нечего сказать: своих реплик у неё нет, и ветка из «{ $from }», которая сюда ведёт, их тоже не даёт.
# source: bb7f1206
diagnostic-beat-without-line-help = добавьте реплики этой сцене или той ветке
# source: 5aa97361
diagnostic-no-fallback = У последней ветки сцены «{ $name }» есть условие, поэтому некоторые ответы никуда не приведут.
# source: 150e86cf
diagnostic-no-fallback-help = добавьте в конец ветку без «when»

## Условия

# source: 1241773d
diagnostic-shadowed-branch = Ветка { $number } сцены «{ $name }» никогда не сработает: у ветки { $open } перед ней нет условия, и она забирает все ответы.
# source: 8ad58c91
diagnostic-shadowed-branch-help = перенесите ветку без «when» в конец
# source: 05c7909a
diagnostic-empty-condition = Это условие ничего не требует и поэтому выполняется всегда.
# source: 59c4b52f
diagnostic-empty-condition-help = напишите, что должно выполняться, или удалите условие
# source: 6099d3ae
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] Границы «{ $name }» исключают друг друга: at_least больше, чем at_most.
       *[outside] { $high ->
            [none] «{ $name }» никогда не бывает меньше { $low }.
           *[other] «{ $name }» всегда от { $low } до { $high }.
        }
    }
# source: 13ce1c8c
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] поменяйте их местами или исправьте одну из них
       *[outside] границы не должны выходить за эти пределы
    }
# source: ee3a6d21
diagnostic-contradictory-condition = Одно и то же условие и требует «{ $name }», и исключает.
# source: 4314d597
diagnostic-contradictory-condition-help = удалите его здесь либо в «any» или «all»
# source: 26fb4998
diagnostic-unknown-counter = «{ $name }» — не приём и не счётчик, который увеличивает какая-нибудь ветка.
# source: 60eae6c0
diagnostic-unknown-counter-help = увеличьте его в какой-нибудь ветке или считайте один из приёмов
# source: 10cf3dbb
diagnostic-unused-counter = Счётчик «{ $name }» увеличивается, но ни одно условие его не проверяет.
# source: 1fcf7411
diagnostic-unused-counter-help = проверьте его в условии или удалите

## Критерии и вводные

# source: eea7d921
diagnostic-unknown-point = В критериях нет пункта «{ $name }».
# source: 7d3ae1a4
diagnostic-unknown-point-help = добавьте его к пунктам критериев (guidance, points)
# source: a8c485a6
diagnostic-unmeetable-guidance = Ни один ответ не выполнит пункт «{ $name }»: примеров нет, а в его фразах нет ни одного слова.
# source: 3e2741ff
diagnostic-unmeetable-guidance-help = напишите хотя бы одну фразу или примеры
# source: b61a5a42
diagnostic-unusable-fact-id = Имя «{ $name }» нельзя использовать в реплике.
# source: 249735a8
diagnostic-unusable-fact-id-help = первой латинская буква, дальше латинские буквы, цифры, _ и -
# source: e9f2045c
diagnostic-unreadable-fact =
    { $kind ->
        [money] «{ $value }» — не сумма с валютой.
        [date] «{ $value }» — не дата.
        [number] «{ $value }» — не целое число.
       *[text] «{ $value }» — не короткий текст без переносов строки.
    }
# source: 62548df4
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] пишите так: 4800 EUR или 4800.50 EUR
        [date] пишите так: 2027-03-15
        [number] пишите цифрами, например 14
       *[text] не больше 80 символов
    }
# source: cdc12e71
diagnostic-unused-fact = Вводная «{ $name }» не используется ни в одном тексте.
# source: 21408542
diagnostic-unused-fact-help = впишите {"{"} ${ $name } {"}"} в реплику или удалите вводную

## Тексты

# source: c3c14696
diagnostic-unknown-placeable = В сценарии нет вводной «{ $name }», подставить сюда нечего.
# source: caf1adfa
diagnostic-unknown-placeable-help = добавьте её к вводным (facts)
# source: 7cc74362
diagnostic-unreadable-text = Не удалось разобрать фигурные скобки в этом тексте.
# source: 4d4d2643
diagnostic-unreadable-text-help = фигурные скобки нужны только для вводных, например {"{"} $amount {"}"}
# source: 70254b2f
diagnostic-control-character = В этом тексте есть невидимый управляющий символ ({ $character }).
# source: 3f705d53
diagnostic-control-character-help = удалите его; такие символы часто попадают в текст при копировании
# source: eab8b7dd
diagnostic-empty-text = В этом тексте нет ни слова.
# source: 65447af4
diagnostic-empty-text-help = напишите его или удалите
# source: 6676deef
diagnostic-few-variants = У этой реплики только один вариант.
# source: c2e4a652
diagnostic-few-variants-help = с тремя вариантами разговор интересно повторить
# source: 208a9af5
diagnostic-look-alike-variants = Вариант { $number } звучит так же, как вариант { $first }.
# source: f7ea8441
diagnostic-look-alike-variants-help = скажите другими словами
# source: bf3bce1c
diagnostic-long-line = В этой реплике { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слов
}.
# source: 93c75a53
diagnostic-long-line-help = мало кто говорит за раз больше { $limit ->
    [one] { $limit } слова
   *[many] { $limit } слов
}

## Переводы

# source: aa4367eb
diagnostic-untranslated =
    { $count ->
        [one] Сценарий не переведён на язык «{ $language }»: не хватает { $count } текста.
       *[many] Сценарий не переведён на язык «{ $language }»: не хватает всех { $count } текстов.
    }
# source: 4a8b3fef
diagnostic-untranslated-help = создайте этот файл: на каждый текст по одному сообщению
# source: 439998f6
diagnostic-missing-translation = Текст «{ $name }» не переведён: { $text }
# source: 0b6c8f6a
diagnostic-missing-translation-help = добавьте его с комментарием # source: { $fingerprint }
# source: 6e83013a
diagnostic-stale-translation = Исходный текст «{ $name }» изменился после перевода ({ $old }). Теперь он такой: { $text }
# source: b4b43664
diagnostic-stale-translation-help = обновите перевод, потом напишите # source: { $fingerprint }
# source: bc76edca
diagnostic-unknown-translation = В сценарии нет текста «{ $name }».
# source: 220831ee
diagnostic-unknown-translation-help = удалите его
# source: c3c14696
diagnostic-translation-placeable = В сценарии нет вводной «{ $name }», подставить сюда нечего.
# source: 8ac1ca5e
diagnostic-translation-placeable-help = используйте только вводные сценария
# source: 2eda46ec
diagnostic-translation-without-source =
    { $count ->
        [1] В переводе «{ $name }» не указано, с какого текста он сделан.
        [one] В { $count } переводе не указано, с какого текста он сделан; первый — «{ $name }».
       *[many] В { $count } переводах не указано, с какого текста они сделаны; первый — «{ $name }».
    }
# source: 99b829aa
diagnostic-translation-without-source-help = просмотрите их, а потом пусть `sparring stamp` это отметит
# source: d4c2ca67
diagnostic-unreadable-translation = Этот перевод не читается: { $reason }
# source: 88da9c22
diagnostic-unreadable-translation-help = сравните его с другими в этом файле

## Названия значений в справке
# source: ca45f466
usage-word-options = параметры
# source: 66655dca
usage-word-command = команда
# source: de4217cc
value-scenario = сценарий
# source: c4bcadba
value-id = имя
# source: fa04f4ef
value-title = текст
# source: fa04f4ef
value-role = текст
# source: fa04f4ef
value-client = текст
# source: fa04f4ef
value-demand = текст
# source: fa04f4ef
value-line = текст
# source: 8031a80d
value-number = число
# source: 97a0f5c3
value-fact = вводная=значение
# source: 0d0f17a2
value-move = приём
# source: e8ddc90a
value-level = уровень
# source: 4580fab0
value-player = игрок
# source: d2fd3528
value-language = язык
# source: 861b700c
value-columns = символы
# source: 9bf6bff6
value-when = когда
# source: aad01178
value-file = файл
# source: 64db608e
value-format = формат
# source: 0e2e816e
value-path = файл или папка
# source: a52ebe88
io-not-found = такого файла нет
# source: 00dda455
io-denied = нет прав доступа
# source: 548bbe1a
io-full = диск заполнен

## Карта точности
# source: 01ae2e97
help-scorecard = Показать, как часто программа читает ответы так же, как обученные эксперты
# source: 43fb32cd
help-scorecard-rows = Измерить на своих размеченных строках (JSON Lines), а не показывать опубликованные цифры
# source: 77a402f7
help-scorecard-format = text, json или html
# source: 94e22d66
scorecard-title = Как часто программа читает ответ так же, как обученные эксперты
# source: 68b5b85c
scorecard-by-move = По приёмам (каппа)
# source: 9b8d1858
scorecard-reliability = Насколько программа, по её словам, уверена и как часто она права
# source: 4dc172ae
scorecard-explained = Каппа: согласие сверх случайного; 1 — полное, 0 — не больше случайного. F1: найдено ли то, что есть, и верно ли найденное; все приёмы на равных. Ро: насколько порядок ответов по баллам совпадает с порядком по оценкам экспертов. Калибровка: насколько названные вероятности в среднем расходятся с действительностью; чем меньше, тем лучше. «Эксперты»: насколько согласны между собой два обученных эксперта. Прочерк: строк слишком мало, чтобы судить.
# source: efcf950b
scorecard-language = Язык
# source: 6eef72b1
scorecard-rows = Ответов
# source: adb0aedf
scorecard-kappa = Каппа
# source: 09050b07
scorecard-macro-f1 = F1
# source: a01ec919
scorecard-rho = Ро
# source: 1544a39c
scorecard-calibration = Калибровка
# source: 527de855
scorecard-coders-kappa = Эксперты
# source: 0f7bc60f
scorecard-coders-rho = Ро экспертов
# source: 379c18ae
scorecard-move = Приём
# source: 5788dc24
scorecard-positives = Случаев
# source: e6f09b19
scorecard-all = все
# source: 1a5b4740
scorecard-line = { $name }: { $rows ->
    [one] { $rows } ответ
    [few] { $rows } ответа
    [many] { $rows } ответов
   *[other] { $rows } ответа
}; каппа { $kappa } (у экспертов между собой { $coders }); F1 { $f1 }; ро { $rho }; калибровка { $calibration }
# source: d582ab97
scorecard-move-line = { $move }: каппа { $kappa } (у экспертов { $coders }); { $positives ->
    [one] встречается { $positives } раз
    [few] встречается { $positives } раза
    [many] встречается { $positives } раз
   *[other] встречается { $positives } раза
}
# source: 240ca043
scorecard-plot = Согласие с экспертами по каждому приёму, от 0 до 1
# source: f05a7fd9
scorecard-legend-all = все языки
# source: 48dfc804
scorecard-legend-language = один язык
# source: 0622f798
scorecard-legend-coders = эксперты между собой
# source: 421b437a
scorecard-said = названная вероятность
# source: ebc169d4
scorecard-true = доля подтвердившихся
# source: 950cd811
scorecard-bin = названо { $said }; подтвердилось { $true }; { $cells ->
    [one] { $cells } решение
    [few] { $cells } решения
    [many] { $cells } решений
   *[other] { $cells } решения
}
# source: 96e550d1
scorecard-reader = Цифровой отпечаток модели:
# source: 3554e47d
scorecard-no-rows = Измерять не на чем: нет ни одной подходящей строки.
# source: 70d641e7
scorecard-not-coded = нет разметки: нужны «a» и «b», либо «codes», либо «moves»
# source: e83bc979
scorecard-wrong-field = в поле «{ $field }» стоит не то, что должно быть
# source: 0d53edfd
scorecard-judgements = Решений

## История
# source: e6fa34b4
help-history = Посмотреть прошлые разговоры: баллы, исходы и как от недели к неделе шёл каждый приём
# source: 2bc8a9a9
help-history-talk = Номер разговора, чтобы прочитать его целиком
# source: d8c22d88
help-history-scenario = Только разговоры по этому сценарию
# source: 035f9237
help-history-since = Только разговоры начиная с этого дня, например 2027-03-15
# source: b869a7e9
help-history-last = Только последние разговоры, столько
# source: 2a540d16
help-history-format = text, json или csv
# source: 3686979d
help-history-show = Показать один разговор: что было сказано и сколько это принесло
# source: cb8ac9fc
help-history-show-talk = Номер разговора
# source: 571da472
help-history-reread = Прочитать сохранённые ответы заново нынешней моделью; новые баллы встанут на место старых, а старые останутся видны рядом
# source: c775effc
help-history-reread-all = И те, что нынешняя модель уже читала
# source: dd77e54b
help-forget = Удалить разговоры насовсем, чтобы и следа от них в файле не осталось
# source: cb8ac9fc
help-forget-talk = Номер разговора
# source: 43416991
help-forget-before = Все разговоры до этого дня, например 2027-03-15
# source: 55aaa49d
help-forget-all = Все разговоры
# source: 9df34988
help-forget-yes = Не спрашивать подтверждения
# source: d93b5bef
value-talk = разговор
# source: 1f8972b0
value-date = ГГГГ-ММ-ДД
# source: 61b7af2f
history-empty = Разговоров здесь пока нет. Наберите «sparring», выберите клиента и проведите первый: он сохранится здесь.
# source: 1eaac2d1
history-none = Таких разговоров нет. «sparring history» без уточнений покажет все.
# source: 41d7e59e
history-talk = { $id }. { $title } ({ $scenario }, { $language }, { $level })
# source: f73e67a2
history-ending = { $title } ({ $worth })
# source: d4198f05
history-open = прерван
# source: af0287ed
history-given = { $score } (в самом разговоре: { $given })
# source: 51077b40
history-replies = { $replies ->
    [one] { $replies } ответ
    [few] { $replies } ответа
   *[many] { $replies } ответов
}
# source: 01eb3bf9
history-time = { $hours ->
    [0] { $minutes ->
        [0] меньше минуты
       *[other] { $minutes } мин
    }
   *[other] { $hours } ч { $minutes } мин
}
# source: 365de5da
history-more = { $count ->
    [one] Ещё { $count } более ранний разговор не показан
    [few] Ещё { $count } более ранних разговора не показаны
   *[many] Ещё { $count } более ранних разговоров не показано
}: «--last ЧИСЛО» покажет больше, а «sparring history НОМЕР» — один целиком.
# source: 7d02c392
history-summary = { $talks ->
    [one] { $talks } разговор
    [few] { $talks } разговора
   *[many] { $talks } разговоров
}, всего { $time }.
# source: e91a9061
history-best = Больше всего баллов за разговор принесли: { $moves }
# source: b52694c2
history-weakest = Больше всего баллов за разговор отняли: { $moves }
# source: fa934601
history-weeks = Баллы за разговор по неделям
# source: bfa8dd85
history-trend = { $way ->
    [rose] { $name }: рост за { $weeks } { $weeks ->
        [one] неделю
        [few] недели
       *[many] недель
    }, баллов за разговор сначала { $from }, в конце { $to }
    [fell] { $name }: спад за { $weeks } { $weeks ->
        [one] неделю
        [few] недели
       *[many] недель
    }, баллов за разговор сначала { $from }, в конце { $to }
    [steady] { $name }: без перемен за { $weeks } { $weeks ->
        [one] неделю
        [few] недели
       *[many] недель
    }, баллов за разговор и сначала, и в конце { $to }
   *[once] { $name }: баллов за разговор { $to }, всего за одну неделю
}
# source: 311aed50
history-before = До перемены ({ $day }): { $text }
# source: 8e8805f4
history-break = { $day } сменилась модель или оценка одного из сценариев: то, что было до этого, нельзя сравнивать с тем, что после.
# source: 255e40cc
history-break-drawn = ╎ { $day }: сменилась модель или оценка одного из сценариев. То, что слева от черты, нельзя сравнивать с тем, что справа.
# source: 1e3a58a1
history-mixed = В разных сценариях один и тот же приём стоит по-разному, поэтому и баллы выходят разные: «--scenario ИМЯ» сравнивает подобное с подобным.
# source: 03367431
history-no-talk = Разговора { $id } нет. Какие есть, покажет «sparring history».
# source: 55a9c4a0
history-unreadable = Сценарий этого разговора написан для другой версии программы, показать его нельзя.
# source: e45c3761
reread-done = { $talks ->
    [0] Перечитывать нечего: нынешняя модель уже прочитала всё.
   *[other] Перечитано разговоров: { $talks }, ответов: { $replies }. { $changed ->
        [0] Баллы нигде не изменились.
        [one] Баллы изменились у { $changed } ответа, в среднем на { $by }.
       *[other] Баллы изменились у { $changed } ответов, в среднем на { $by }.
    }
}
# source: 25ba6499
reread-left = { $count ->
    [one] { $count } разговор оставлен как есть: он открыт в другом окне или его сценарий больше не читается.
    [few] { $count } разговора оставлены как есть: они открыты в другом окне или их сценарии больше не читаются.
   *[many] { $count } разговоров оставлено как есть: они открыты в другом окне или их сценарии больше не читаются.
}
# source: 8ae6283a
forget-ask = { $count ->
    [one] Удалить насовсем { $count } разговор? Вернуть его будет нельзя. Наберите «да»:
    [few] Удалить насовсем { $count } разговора? Вернуть их будет нельзя. Наберите «да»:
   *[many] Удалить насовсем { $count } разговоров? Вернуть их будет нельзя. Наберите «да»:
}
# source: 87ef3879
forget-unasked = Ничего не удалено: спросить здесь некого. Чтобы удалить без вопросов, добавьте --yes.
# source: 91e14f1b
forget-held = { $count ->
    [one] { $count } разговор открыт в другом окне и потому не тронут. Сначала закройте то окно.
    [few] { $count } разговора открыты в других окнах и потому не тронуты. Сначала закройте те окна.
   *[many] { $count } разговоров открыто в других окнах, и потому они не тронуты. Сначала закройте те окна.
}
# source: e6da101a
forgotten = { $count ->
    [0] Удалять было нечего.
    [one] Удалён насовсем { $count } разговор.
    [few] Удалено насовсем { $count } разговора.
   *[many] Удалено насовсем { $count } разговоров.
}
# source: 58dcf1b6
trouble-newer = эту историю записала более новая версия программы (версия файла { $version }). Установите последнюю версию sparring или укажите другую папку: --data.
# source: 2e39e87d
trouble-no-database = этот файл — не история sparring. Переместите его или укажите другую папку: --data.
# source: bdf993d4
trouble-damaged = файл повреждён. Переместите его, и начнётся новая история, или восстановите его из резервной копии.
# source: 806ae662
trouble-busy = историю сейчас использует другая программа. Попробуйте ещё раз, когда она закончит.
# source: 382d4336
trouble-denied = запись запрещена. Проверьте права на папку или укажите другую: --data.
# source: 2a8f0ad6
trouble-write = не удаётся ни прочитать, ни записать. Не заполнен ли диск, не пропала ли папка?
# source: 7fd340e4
trouble-no-folder = это не папка. Укажите другую: --data.
# source: 762bf6f5
trouble-unfinished = разговоры удалены, но историю в это время читала другая программа, и следы стереть ещё не удалось. Закройте её и повторите ту же команду.
