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
# source: ee6e413e
help-graph-format = svg, html, mermaid или dot (по умолчанию mermaid)
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
# source: b7d55163
help-walk-players = Кто играет: steady, pushover, hothead, promiser, waffler или random (по умолчанию все шестеро; можно указать несколько раз)
# source: a27acf72
help-walk-level = Насколько трудным будет клиент: gentle, real или hard (по умолчанию real)
# source: af13e263
help-walk-seeds = Сколько разговоров проводит каждый игрок (по умолчанию 200; random — в десять раз больше)
# source: cfdb8bcf
help-walk-format = text, json или junit
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
# source: d21fe925
menu-row = { $number }  { $title } ({ $id }) — { $level }
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
# source: aab5ce12
player-random = говорящий наугад
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
# source: af33177c
value-folder = папка
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

## translate

# source: 38eb4fd6
help-translate = Начать или обновить перевод сценария, отдать его переводчику и принять обратно
# source: 65342315
help-translate-scenario = Имя или файл сценария
# source: 01b69508
help-translate-to = Язык перевода, например fi
# source: bd75691c
help-translate-export = Записать тексты для переводчика в новый файл: .xlf (XLIFF 2) или .csv
# source: 64ed3360
help-translate-import = Взять переводы из такого файла
# source: 50757d29
help-translate-status = Показать, насколько готовы переводы (всех сценариев, если ни один не назван)
# source: 6254032c
help-translate-format = text или json; вместе с --status
# source: 5647db52
translate-what = Какой сценарий и на какой язык? Например: sparring translate my_client.json --to fi
# source: 43e8554f
translate-own = Сценарий и так написан на этом языке ({ $language }). Выберите другой.
# source: 4169297a
translate-shipped = «{ $scenario }» — часть программы, и переводы его тоже. Чтобы переводить собственный сценарий, сделанный из него: sparring new my_client --from { $scenario }
# source: 95f82770
translate-unknown-format = { $file }: по имени не понять, какой нужен формат. Имя должно кончаться на одно из этих: { $known }
# source: adc322b0
translate-written =
    Файл { $file } записан. Переведено { $translated } из { $count }, устарело { $stale }, не переведено { $missing }.
# source: ac6b3ac0
translate-unchanged =
    В файле { $file } менять нечего. Переведено { $translated } из { $count }, устарело { $stale }, не переведено { $missing }.
# source: a36d577a
translate-moved =
    { $count ->
        [one] { $count } перевод перенесён: у его текста теперь другой номер.
        [few] { $count } перевода перенесены: у их текстов теперь другие номера.
       *[many] { $count } переводов перенесено: у их текстов теперь другие номера.
    }
# source: 0201eb02
translate-gone =
    { $count ->
        [one] { $count } перевод, текста для которого больше нет, сохранён комментарием в конце файла.
        [few] { $count } перевода, текстов для которых больше нет, сохранены комментариями в конце файла.
       *[many] { $count } переводов, текстов для которых больше нет, сохранено комментариями в конце файла.
    }
# source: 12e87324
translate-imported =
    { $count ->
        [0] Ничего нового в файле нет.
        [one] Принят { $count } перевод.
        [few] Принято { $count } перевода.
       *[many] Принято { $count } переводов.
    }
# source: b36811c8
translate-exported =
    Файл { $file } записан, в нём { $count ->
        [one] { $count } текст.
        [few] { $count } текста.
       *[many] { $count } текстов.
    }
# source: 1f363545
translate-refused =
    В файле { $file } { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
       *[many] { $count } ошибок
    }. Ничего не записано.
# source: 6a038cbd
translate-unknown-language = Этого языка программа пока не знает: { $language }. Команда `sparring check` будет следить за файлом, но разговор появится на этом языке, только когда в исходном коде будет папка locales/{ $language } с текстами самой программы: ui.ftl и coach.ftl. А пока можно играть по сценарию, файл которого сам написан на этом языке.
# source: 94791b98
translate-progress = { $scenario }, { $language }: переведено { $translated } %, устарело { $stale } %, не переведено { $missing } %
# source: ba084d7f
translate-column-translated = переведено
# source: ee7f9aad
translate-column-stale = устарело
# source: 8a56a8c8
translate-column-missing = не переведено
# source: 64b483f1
translate-share = { $share } %
# source: 7b95e056
translate-head =
    Перевод сценария «{ $scenario }», язык: { $language }.
    Над каждым сообщением «context» говорит, что это такое, «text» — текст для перевода, «source» — его отпечаток.
    Недостающее сообщение — комментарий: уберите # перед его именем и напишите перевод после знака =.
    Ставьте { "{ $name }" } туда, где оно нужно в вашем языке, а само его не меняйте.
    В «gone» хранятся переводы, текстов для которых в сценарии больше нет.
    `sparring translate` обновляет этот файл и сохраняет всё, что вы пишете, и ваши комментарии тоже.
# source: 51a26be1
translate-stale = Текст изменился. Сравните «was» и «text», поправьте перевод и поставьте эту строку вместо той, что ниже:
# source: c641ca39
translate-unstamped = Неизвестно, с какого текста это переведено. Сравните с «text» и добавьте ниже эту строку:
# source: 24e797d8
translate-lost = (старый текст неизвестен, есть только его отпечаток)
# source: 5c213aaf
context-title = Название разговора, несколько слов
# source: 966a72e0
context-summary = Одна строка для меню
# source: 42764e15
context-role = Кто пользователь, обращение к нему самому
# source: 84b11d64
context-aim = Чего пользователь хочет от разговора
# source: 941e453a
context-situation = Что было до разговора
# source: e4cae48c
context-demand = Чего хочет клиент, в нескольких словах
# source: b5005d8f
context-client-name = Имя клиента
# source: 0c2a7a89
context-client-manner = Каков клиент, одной фразой
# source: 5c72a129
context-guidance-article = Название источника советов, по которым оценивается разговор
# source: cfa4c62f
context-guidance = Почему здесь это важно, обращение к пользователю: { $move }
# source: ee6d8fc4
context-point-label = То, что можно сделать в ответе; пользователь видит это с баллами
# source: 14ef4887
context-point-phrases = Слова, по которым это узнаётся в ответе, — так, как их набирают люди: { $point }
# source: beedde18
context-point-making = Ответ, в котором это есть: { $point }
# source: c961cd42
context-point-lacking = Ответ, в котором этого нет: { $point }
# source: 11f26b6b
context-fact =
    { $kind ->
        [money] Сумма обычными цифрами и код валюты, например 4800 EUR; для другой страны сумма может быть другой
        [date] День в виде год-месяц-число; пишите именно так
        [number] Целое число обычными цифрами
       *[other] Имя или другие слова, не длиннее 80 символов
    }
# source: d6f47cb1
context-fact-about = Что такое вводная «{ $name }», в нескольких словах
# source: 5b44724b
context-placeable = { $name } означает: { $about }
# source: 96a958a9
context-line = Реплика клиента ({ $client }) в сцене «{ $place }»; вариант { $number } из { $count }, не больше { $words } слов
# source: 8b94b42b
context-answer = Реплика клиента ({ $client }) в сцене «{ $place }» { $answer }; вариант { $number } из { $count }, не больше { $words } слов
# source: 36d9b78d
context-last-words = Последние слова клиента ({ $client }), концовка «{ $place }»; вариант { $number } из { $count }, не больше { $words } слов
# source: 5210c00d
context-any = после ответа, в котором есть что-то из этого: { $names }
# source: 9c5da371
context-all = после ответа, в котором есть всё это: { $names }
# source: 1427592c
context-points = после ответа, в котором есть: { $names }
# source: 4c72f1cb
context-none = если в ответе нет этого: { $names }
# source: 2e03db4e
context-any-other = после любого другого ответа
# source: f88c104e
context-turn = после определённого по счёту ответа
# source: 68032aa0
context-model = Хороший ответ пользователя в сцене «{ $place }», не больше { $words } слов
# source: fd8df99e
context-hint = Подсказка пользователю в сцене «{ $place }», которая не выдаёт ответа
# source: 0794f2da
context-example = Ответ, какой пользователь мог бы набрать в сцене «{ $place }»
# source: 9d7fb985
context-ending-title = Название концовки «{ $place }», несколько слов
# source: 664b83cc
context-ending-outcome = Чем всё обернулось, концовка «{ $place }», обращение к пользователю
# source: f14d2c56
context-ending-why = Почему вышла концовка «{ $place }», обращение к пользователю

## A translator’s file that is imported

# source: 4d9966ff
diagnostic-import-shape = Здесь файл не читается: { $reason }
# source: 975b683e
diagnostic-import-shape-help = выгрузите тексты ещё раз и сравните
# source: d6a9e417
diagnostic-import-not-xliff = Это не файл XLIFF 2.
# source: 96d72794
diagnostic-import-not-xliff-help = сохраните его в программе перевода как XLIFF 2.0 или 2.1
# source: 1b749d5d
diagnostic-import-column = Нет столбца «{ $name }».
# source: 157ae0c2
diagnostic-import-column-help = в первой строке стоят названия столбцов: id, context, source, target, state
# source: 7d4a9c38
diagnostic-import-state = У текста «{ $name }» неизвестное состояние: «{ $value }».
# source: 4a35b465
diagnostic-import-state-help = напишите initial, translated или reviewed
# source: 2db4d49f
diagnostic-import-other = Файл относится к «{ $found }», а не к «{ $wanted }».
# source: e55b6e15
diagnostic-import-other-help = укажите файл и --to, которые подходят друг другу
# source: bc76edca
diagnostic-import-unknown = В сценарии нет текста «{ $name }».
# source: e38c67d6
diagnostic-import-unknown-help = выгрузите тексты ещё раз
# source: 25cb31e3
diagnostic-import-duplicate = «{ $name }» встречается несколько раз.
# source: fd682664
diagnostic-import-duplicate-help = оставьте один
# source: 4fb970f6
diagnostic-import-stale = «{ $name }» переведён со старого текста. Теперь он такой: { $value }
# source: b435c515
diagnostic-import-stale-help = выгрузите тексты ещё раз и переведите новый
# source: 42f480c0
diagnostic-import-unreadable = Перевод «{ $name }» не читается: { $value }
# source: c0a31ea7
diagnostic-import-unreadable-help = у каждой фигурной скобки должна быть пара
# source: 3dd3e678
diagnostic-import-control = В переводе «{ $name }» есть невидимый символ { $value }.
# source: 220831ee
diagnostic-import-control-help = удалите его
# source: d544a0ed
diagnostic-import-lost = В переводе «{ $name }» пропало { "{" } ${ $value } { "}" }.
# source: 70a6e994
diagnostic-import-lost-help = поставьте его на место
# source: be371e29
diagnostic-import-invented = В переводе «{ $name }» есть { "{" } ${ $value } { "}" }, а в исходном тексте этого нет.
# source: d00e9cc5
diagnostic-import-invented-help = уберите это

## Drill

# source: e94f77e7
help-drill = Отрабатывать отдельные моменты: неудачные и похожие на них
# source: 02014f9f
help-drill-minutes = Сколько минут заниматься (по умолчанию 5)
# source: 98ca5e58
help-drill-lesson = Только моменты, где отрабатывается этот приём, например offer_alternative
# source: 0c17b76b
help-drill-private = Ничего не сохранять из этого занятия
# source: cbeff7c3
value-minutes = минуты
# source: af52faa4
drill-begins = Отдельные моменты, { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}: клиент произносит реплику, вы отвечаете один раз. «:hint» подскажет, «:skip» пропустит, «:quit» закончит.
# source: 0c2d7caa
drill-moment = { $title } — клиент хочет: { $demand }
# source: 405d466f
drill-help = Ответьте один раз или введите «:hint», «:skip» или «:quit».
# source: 371d5af6
drill-time = Время вышло.
# source: 7d7b984a
drill-again = { $days ->
    [1] Этот момент вернётся завтра.
    [one] Этот момент вернётся через { $days } день.
    [few] Этот момент вернётся через { $days } дня.
   *[many] Этот момент вернётся через { $days } дней.
}
# source: c5c65c34
drill-nothing = Отрабатывать было нечего.
# source: 67fd0d01
drill-ends = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}, в среднем { $score ->
    [one] { $score } балл
    [few] { $score } балла
   *[many] { $score } баллов
}.
## check: правила, добавленные позже, разрешения, примеры, наблюдение и пояснения

# source: f3219448
help-check-examples = Прочитать и примеры ответов на всех языках и назвать те, что не отвечают обещанному
# source: 1d4bbc06
help-check-watch = Проверять заново при каждом изменении файла; Ctrl-C — выход
# source: 103c81eb
help-check-explain = Пояснить код, например long-line; без кода показать все
# source: 0bb51791
value-code = код
# source: a3f1e7fd
check-examples-unread =
    { $count ->
        [one] { $count } пример ответа не прочитан: его прочтёт «sparring check --examples».
        [few] { $count } примера ответов не прочитаны: их прочтёт «sparring check --examples».
       *[other] { $count } примеров ответов не прочитано: их прочтёт «sparring check --examples».
    }
# source: d31b0737
check-examples-read =
    { $count ->
        [one] Прочитан { $count } пример ответа.
        [few] Прочитано { $count } примера ответов, считая все языки.
       *[other] Прочитано { $count } примеров ответов, считая все языки.
    }
# source: 720967d6
check-watch-nothing = За каким файлом или папкой наблюдать? Назовите: sparring check my.json --watch
# source: 78127896
check-watching = Жду изменений. Ctrl-C — выход.
# source: 779c9d34
check-changed = Изменено: { $files }
# source: 7e851d85
check-mended =
    { $count ->
        [one] Исчезла { $count } проблема.
        [few] Исчезли { $count } проблемы.
       *[other] Исчезло { $count } проблем.
    }
# source: 809584ce
diagnostic-covered-branch = До ветки { $number } сцены «{ $name }» дело не доходит: все подходящие ответы забирает ветка { $earlier }.
# source: 8842d12a
diagnostic-covered-branch-help = поставьте её перед веткой { $earlier } или удалите
# source: 3937d4a1
diagnostic-choiceless-beat = Какой ответ в сцене «{ $name }» ни дай, он ведёт к «{ $to }», и клиент говорит и чувствует одно и то же.
# source: 9057dd34
diagnostic-choiceless-beat-help = пусть одна из веток чем-то отличается, или оставьте только одну
# source: 920286f2
diagnostic-late-ending =
    { $count ->
        [one] До концовки «{ $name }» нужен как минимум { $count } ответ, а терпения клиента хватает только на { $limit }.
        [few] До концовки «{ $name }» нужны как минимум { $count } ответа, а терпения клиента хватает только на { $limit }.
       *[other] До концовки «{ $name }» нужно как минимум { $count } ответов, а терпения клиента хватает только на { $limit }.
    }
# source: 6d1adf81
diagnostic-late-ending-help = прибавьте терпения или сократите путь
# source: 48248a9f
diagnostic-past-turn = Так не бывает: ответ в сцене «{ $name }» по счёту не раньше чем { $count }-й.
# source: 2f75b75a
diagnostic-past-turn-help = поднимите границу или удалите ветку
# source: 8482daf9
diagnostic-flat-endings = У всех концовок одна оценка, { $worth }: ни выиграть, ни проиграть нельзя.
# source: bd3d92b6
diagnostic-flat-endings-help = 5 — лучше не бывает, 0 — провал
# source: afc9b59d
diagnostic-same-title = «{ $title }» — так называется и концовка «{ $name }».
# source: e7602dd9
diagnostic-same-title-help = скажите в названии, чем эта отличается
# source: 0163ca37
diagnostic-dangling-example = Ни одна ветка сцены «{ $beat }» не ведёт к «{ $name }».
# source: 4f303628
diagnostic-dangling-example-help = укажите то, к чему ведёт одна из её веток
# source: 0f2e50f7
diagnostic-missing-example =
    В сцене «{ $name }» нет { $quality ->
        [good] хорошего
        [middling] среднего
       *[bad] плохого
    } примера ответа.
# source: 6fa6b24c
diagnostic-missing-example-help = добавьте его к примерам
# source: 64303d55
diagnostic-torn-example = Этот же ответ приведён и как пример другого.
# source: fd06ea6b
diagnostic-torn-example-help = решите, примером чего он служит, а второй измените или удалите
# source: 62d3183c
diagnostic-example-misread =
    { $cause ->
        [score] Ответ назван { $quality ->
            [good] хорошим (больше 75)
            [middling] средним (от 35 до 75)
           *[bad] плохим (меньше 35)
        }, но его оценка — { $score }, и ведёт он к «{ $led }».
       *[way] Ответ должен вести к «{ $to }», но его оценка — { $score }, и ведёт он к «{ $led }».
    }
# source: d3447460
diagnostic-example-misread-help = прочитанные приёмы: { $moves }
# source: ee4a9b63
diagnostic-long-model =
    { $words ->
        [one] В образце ответа { $words } слово; здесь за всё, что сверх { $limit }, снимаются баллы.
        [few] В образце ответа { $words } слова; здесь за всё, что сверх { $limit }, снимаются баллы.
       *[other] В образце ответа { $words } слов; здесь за всё, что сверх { $limit }, снимаются баллы.
    }
# source: fe2c4bf0
diagnostic-long-model-help = сократите его или разрешите больше слов в поле «brevity»
# source: aed4e9c9
diagnostic-repeated-model = В сцене «{ $name }» такой же образец ответа.
# source: 9385feb3
diagnostic-repeated-model-help = ответьте на то, что клиент говорит здесь
# source: e421a4c7
diagnostic-telling-hint = Подсказка выдаёт образец ответа.
# source: 95c55f45
diagnostic-telling-hint-help = лучше задайте вопрос
# source: fcbef51f
diagnostic-empty-phrase = Этой фразе не может соответствовать ни один ответ: в ней нет слов.
# source: f0c6777d
diagnostic-empty-phrase-help = впишите слова или удалите её
# source: e732e5a9
diagnostic-idle-reaction = На «{ $name }» клиент никак не реагирует.
# source: 12ea6661
diagnostic-idle-reaction-help = измените раздражение или доверие (temper, trust) либо удалите реакцию
# source: da3deb2d
diagnostic-fact-written-out = { $value } стоит здесь цифрами, хотя для этого есть вводная «{ $name }».
# source: df67b35d
diagnostic-fact-written-out-help = напишите {"{"} ${ $name } {"}"}, чтобы звучало значение, заданное пользователем
# source: 781ca745
diagnostic-wrong-script = Это написано не тем алфавитом, каким пишут на языке «{ $language }»: «{ $word }».
# source: 0d9518ac
diagnostic-wrong-script-help = переведите или исправьте язык
# source: 95a9e957
diagnostic-mixed-letters = В слове «{ $word }» смешаны латинские и кириллические буквы.
# source: 72c02ac4
diagnostic-mixed-letters-help = наберите его заново: некоторые буквы лишь выглядят одинаково
# source: 0320d40e
diagnostic-foreign-line = Похоже на английский, а язык здесь — «{ $language }».
# source: 3b10e1ad
diagnostic-foreign-line-help = переведите
# source: 386b86eb
diagnostic-unfinished-text = «{ $word }»: это ещё предстоит написать.
# source: 65447af4
diagnostic-unfinished-text-help = напишите или удалите
# source: 3de0cbf9
diagnostic-stray-space = В этом тексте лишний пробел.
# source: 2b19b146
diagnostic-stray-space-help = в начале, в конце или два подряд
# source: fdd7ca72
diagnostic-allow-unknown-code = Правила с кодом «{ $name }» нет.
# source: 38892e46
diagnostic-allow-unknown-code-help = «sparring check --explain» покажет все коды
# source: 3fe5734f
diagnostic-allow-of-error = «{ $name }» — ошибка, а ошибки разрешить нельзя.
# source: 37576631
diagnostic-allow-of-error-help = исправьте её там, где о ней сказано, и удалите это
# source: 74003f32
diagnostic-allow-without-reason = Не сказано, почему «{ $name }» здесь разрешается.
# source: 4f16f248
diagnostic-allow-without-reason-help = скажите это одним предложением
# source: 89ff7213
diagnostic-unused-allow = Разрешать нечего: «{ $name }» здесь не встречается.
# source: 82daf094
diagnostic-unused-allow-help = удалите это или исправьте «at»
# source: 54198727
explain-unknown = Кода «{ $name }» нет.
# source: f346a631
explain-see-all = «sparring check --explain» покажет все коды.
# source: 3dbcbada
explain-see-one = Подробнее об одном из них: «sparring check --explain КОД».
# source: 44475174
explain-wrong = Неверно:
# source: 9dd9fdb0
explain-right = Верно:
# source: 23ddf0e6
explain-meant-so = Так и задумано? Тогда оставьте, указав причину в файле сценария:
# source: 1ea60daf
explain-too-large = Файл намного больше, чем нужно сценарию.
# source: 9546b4d1
explain-not-utf8 = Файл сохранён не в UTF-8.
# source: d47aef9e
explain-too-deep = Слишком много вложенных скобок.
# source: 31f7e982
explain-syntax = Файл — не JSON: запятая, кавычка или скобка не на месте.
# source: 955f6c01
explain-duplicate-key = Поле задано дважды в одном объекте.
# source: e7b148b0
explain-newer-format = Файл написан для более новой программы.
# source: f1646bbb
explain-unknown-field = Имя поля программе неизвестно.
# source: c955403c
explain-missing-field = Нужного поля нет.
# source: 412bf8c7
explain-wrong-type = В поле значение не того вида.
# source: 461c3865
explain-out-of-range = Число слишком мало или слишком велико.
# source: f589bc01
explain-too-short = Текст или список слишком короток.
# source: 2c3b528b
explain-not-one-of = Значения нет среди возможных.
# source: ea1508e9
explain-bad-pattern = В имени недопустимые символы.
# source: 95ba5065
explain-bad-language = Язык указан не кодом.
# source: b252a18a
explain-unreadable-value = Значение не прочесть по иной причине.
# source: ce73efe2
explain-dangling-start = Разговор начинается со сцены, которой нет.
# source: 53020825
explain-dangling-branch = Ветка ведёт к сцене или концовке, которой нет.
# source: 0bc25a35
explain-dangling-patience = Терпение кончается концовкой, которой нет.
# source: 6d8bc7c8
explain-duplicate-id = Одно и то же имя дано дважды.
# source: 49f4d539
explain-unreachable-beat = К сцене не ведёт ни одна ветка.
# source: 398c6762
explain-unreachable-ending = К концовке не ведёт ни одна ветка.
# source: 8e31ef50
explain-no-ending-reachable = Разговор не приходит ни к какой концовке.
# source: 8ec90e4e
explain-no-way-out = С какой-то сцены разговор ходит по кругу.
# source: a152a8aa
explain-beat-without-line = Клиенту нечего сказать.
# source: 327c5a13
explain-no-fallback = Часть ответов никуда не ведёт.
# source: 62b8b983
explain-shadowed-branch = Ветка стоит после той, что забирает все ответы.
# source: 8a9c3e45
explain-covered-branch = Ветка требует не меньше, чем одна из предыдущих.
# source: 867c5c99
explain-choiceless-beat = Все ветки сцены делают одно и то же.
# source: e8265157
explain-empty-condition = Условие ничего не требует.
# source: a5baa186
explain-impossible-bounds = Границу соблюсти нельзя.
# source: 91317ef0
explain-past-turn = Ветка ждёт ответа, который уже позади.
# source: 4c29201e
explain-contradictory-condition = Условие требует того, что само исключает.
# source: bb759e21
explain-unknown-counter = Условие считает то, что ничто не увеличивает.
# source: f7dfdfd3
explain-unused-counter = Счётчик увеличивается, но ни одно условие его не проверяет.
# source: 2cf47139
explain-late-ending = До концовки терпения клиента не хватит.
# source: 2f0b41af
explain-flat-endings = У всех концовок одна и та же оценка.
# source: 7ab1189b
explain-same-title = У двух концовок одно название.
# source: 8beac627
explain-unknown-point = Условие называет пункт, которого нет в критериях.
# source: 818bb50b
explain-unmeetable-guidance = Пункт не может выполнить ни один ответ.
# source: 363b0add
explain-empty-phrase = Во фразе нет слов.
# source: 27ab61c2
explain-idle-reaction = Реакция не меняет ни раздражения, ни доверия.
# source: 6f990ad8
explain-unusable-fact-id = Имя вводной нельзя поставить в фигурные скобки.
# source: 343fdcc1
explain-unreadable-fact = Значение вводной не того вида.
# source: b92a8e2f
explain-unused-fact = Вводная не используется ни в одном тексте.
# source: 207302f3
explain-unknown-placeable = Текст использует вводную, которой нет.
# source: c49c15d6
explain-fact-written-out = Число из вводной вписано в реплику цифрами.
# source: 9acad0c7
explain-fact-unknown = Задана вводная, которой в сценарии нет.
# source: e53a0089
explain-fact-unreadable = Вводной задано значение не того вида.
# source: bbe87d42
explain-unreadable-text = Фигурные скобки в тексте без пары.
# source: 29877b7d
explain-control-character = В тексте невидимый символ.
# source: 4010095b
explain-empty-text = В тексте нет слов.
# source: 662ac0e3
explain-unfinished-text = Текст ещё предстоит написать.
# source: 41d21f88
explain-stray-space = В тексте лишний пробел.
# source: 5033bbc3
explain-wrong-script = Текст написан не алфавитом своего языка.
# source: c9f08791
explain-mixed-letters = В слове смешаны латиница и кириллица.
# source: 280d1b64
explain-foreign-line = Английский текст в файле на другом языке.
# source: 08bc281d
explain-few-variants = У реплики только один вариант.
# source: 33ce2185
explain-look-alike-variants = Два варианта звучат одинаково.
# source: be2b4e30
explain-long-line = Клиент говорит больше, чем говорят за один раз.
# source: 16d0cd6e
explain-dangling-example = Пример отнесён к месту, куда его сцена не ведёт.
# source: 3979f3fd
explain-missing-example = В сцене нет хорошего, среднего или плохого примера.
# source: a1c82a11
explain-torn-example = Один и тот же ответ служит примером прямо противоположного.
# source: 9c80b032
explain-example-misread = Пример ответа не получает обещанных баллов или ведёт не туда.
# source: 9451d8e6
explain-long-model = Образец ответа длиннее, чем позволяют критерии.
# source: 558cded3
explain-repeated-model = У двух сцен один образец ответа.
# source: 08ecf8f1
explain-telling-hint = Подсказка выдаёт образец ответа.
# source: 8446a4bc
explain-untranslated = Для какого-то языка у сценария нет файла.
# source: 81904abf
explain-missing-translation = Текст не переведён.
# source: 70a82583
explain-stale-translation = Текст изменился после перевода.
# source: ffd3595b
explain-unknown-translation = Перевод не относится ни к какому тексту.
# source: e1472650
explain-translation-placeable = Перевод использует вводную, которой нет.
# source: d75cb2dd
explain-translation-without-source = Не видно, с какой редакции сделан перевод.
# source: 29480c6f
explain-unreadable-translation = Перевод не прочесть.
# source: baf88aa1
explain-allow-unknown-code = Разрешён код, которого нет ни у одного правила.
# source: 167d7515
explain-allow-of-error = Разрешена ошибка, а разрешать можно только предупреждения.
# source: 0136d4c0
explain-allow-without-reason = Предупреждение разрешено без причины.
# source: 243618f4
explain-unused-allow = Разрешено предупреждение, которого нет.
# source: a3851c98
explain-family-file = Пока файл не открывается, играть по нему нельзя. Сохраните его заново в текстовом редакторе в UTF-8 или начните с примера в scenarios/README.md.
# source: 3c9c1c57
explain-family-syntax = JSON строг: один лишний или пропущенный знак делает нечитаемым весь файл. Посмотрите на отмеченное место и чуть раньше: чаще всего не хватает запятой или она стоит после последнего элемента.
# source: e1d56f6f
explain-family-shape = У каждого поля своё имя и свой вид значения. Опечатка прошла бы незамеченной, и разговор вышел бы не тем, что вы задумали. Сравните с scenarios/README.md или подключите схему в редакторе: она покажет ошибку, пока вы пишете.
# source: 50f966dc
explain-family-way = Клиент идёт от сцены к сцене по веткам. Если имя написано с ошибкой или дано дважды, разговор обрывается или сбивается с пути, а то, к чему ничто не ведёт, написано зря. Дайте каждой сцене и каждой концовке своё имя и проверьте «to» во всех ветках.
# source: 27de187f
explain-family-loop = Разговор без выхода учит лишь тому, что слова не помогают: он кончается вместе с терпением клиента, что ни скажи. Пусть хотя бы один вид ответа ведёт дальше, к концовке.
# source: c5241d73
explain-family-branches = Ветки проверяются сверху вниз, и берётся первая подходящая. Если какая-то стоит слишком рано, клиент отзывается не на тот ответ, который ему дали, и пользователь усваивает не то. Самую строгую поставьте первой, ветку без «when» — последней, и пусть каждая ведёт куда-то ещё.
# source: c966eb3f
explain-family-conditions = Условие, которое не выполняется никогда или выполняется всегда, прячет часть разговора или отдаёт её даром. Раздражение и доверие — от 0 до 10, ответы считаются с 1, а счётчику нужны ветка, которая его увеличивает, и условие, которое его проверяет.
# source: 6d7720e2
explain-family-endings = Концовка говорит пользователю, чего стоили его слова. Она должна быть достижимой, узнаваться по названию и отличаться оценкой от других. Проверьте «patience», «title» и «worth».
# source: 77e5bc0e
explain-family-guidance = Критерии — это обещание: то, чего они требуют, можно сделать, и это засчитывается. Если пункт нельзя выполнить или реакция ничего не меняет, пользователь упражняется впустую. Впишите фразы, которые люди действительно говорят, или дайте примеры.
# source: 10579e10
explain-family-facts = Вводные — это суммы, даты и имена, которые пользователь может заменить своими перед настоящей встречей. Число, вписанное цифрами, и имя вводной с опечаткой останутся прежними, когда всё вокруг изменится. Пишите вводную в фигурных скобках, по имени.
# source: b065fca2
explain-family-texts = Текст из файла показывается как есть, а программы экранного доступа читают его вслух. Лишние и невидимые символы и недописанные места вырывают пользователя из разговора. Наберите текст заново или удалите его.
# source: d8b88df2
explain-family-language = Реплику на другом языке или с буквами, которые лишь похожи на нужные, нельзя как следует прочесть вслух, найти и оценить. Напишите её на языке файла; другим языкам место в переводах.
# source: 2961b677
explain-family-lines = Один и тот же разговор проводят не раз. Если клиент молчит, повторяется или произносит речи, это уже не похоже на разговор. Дайте каждой реплике два-три варианта, которые можно сказать на одном дыхании.
# source: 1c752371
explain-family-examples = Примеры показывают, держит ли сценарий слово: хороший ответ должен получить больше 75, плохой — меньше 35, средний — между ними, и каждый должен вести туда, куда обещано. Если пример подвёл, измените ответ, критерии или ветки; что в нём читается, покажет «sparring read».
# source: 5e3b54eb
explain-family-models = Образец ответа — то, что пользователь унесёт с собой, а подсказка помогает найти его самому. Образец, который сам теряет баллы, годится на любой случай или выдан подсказкой, учит немногому. Пусть он будет кратким и подходит именно к этому месту, а в подсказке стоит вопрос.
# source: d07300e5
explain-family-translations = Кто играет на другом языке, слышит перевод; пропущенный текст прозвучит на чужом языке, устаревший скажет то, чего уже нет. Обновите перевод и запустите «sparring stamp»: команда отметит, с какой редакции он сделан.
# source: ba19724e
explain-family-allow = «allow» заглушает предупреждение о том, что так и задумано, а причина объясняет это следующему читателю. Годится оно только для предупреждений; неверное или уже ненужное скрыло бы следующую ошибку. Исправьте «code» и «at» или удалите его.
## Language server
# source: 50bbb7b0
help-lsp = Помогать в редакторе сценариев: ошибки, пояснения, подстановка имён (языковой сервер)
# source: b8661a45
help-lsp-stdio = Многие редакторы добавляют это сами; ни на что не влияет
# source: 8e86d5eb
lsp-move = { $name }: { $about }
# source: 2e582148
lsp-move-points = Баллы, если в сценарии не сказано иначе: { $points }
# source: 7b6e1685
lsp-move-points-here = Баллы в этом сценарии: { $points }
# source: 0be8a3f2
lsp-beat = Сцена «{ $name }»: { $lines ->
    [0] своей реплики у клиента здесь нет
    [one] { $lines } вариант реплики клиента
    [few] { $lines } варианта реплики клиента
   *[many] { $lines } вариантов реплики клиента
}
# source: 070ffbce
lsp-ending = Концовка «{ $name }»: { $title } ({ $worth } из 5)
# source: 649059a8
lsp-first-line = Клиент: «{ $text }»
# source: 2991f98f
lsp-leads-to = Отсюда ветки ведут к: { $names }
# source: c42c957a
lsp-led-from = Сюда ведут: { $names }
# source: d7c65d59
lsp-is-start = Отсюда начинается разговор.
# source: 1e917e4b
lsp-is-patience = Здесь разговор заканчивается, когда у клиента кончается терпение.
# source: 9d370b89
lsp-fact = Вводная «{ $name }»: { $value } ({ $about })
# source: 28d8b27a
lsp-point = Пункт «{ $name }»: { $label } (баллы: { $points })
# source: 48bf9b14
lsp-counter = Счётчик «{ $name }»: { $raised ->
    [0] нигде не увеличивается
    [one] увеличивается в { $raised } месте
   *[many] увеличивается в { $raised } местах
}, { $counted ->
    [0] нигде не проверяется
    [one] проверяется в { $counted } условии
   *[many] проверяется в { $counted } условиях
}
# source: b969859f
lsp-change-to = Заменить на «{ $name }»
# source: 7a4bf984
lsp-rename-nothing = Здесь нечего переименовать. Поставьте курсор на имя сцены, концовки, вводной, пункта или счётчика.
# source: 4413e179
lsp-rename-unusable = «{ $name }» не подходит как имя: только строчные латинские буквы от a до z, цифры и _; первой идёт буква.
# source: f362b875
lsp-rename-taken = Имя «{ $name }» уже занято. Выберите другое.
## Walking, trying out, maps
# source: 57bec726
help-try = Опробовать сценарий с любой сцены, пока вы его пишете
# source: 1b422e3a
help-try-scenario = Файл или имя сценария; файл перечитывается после каждого сохранения
# source: 6584c2f2
help-try-beat = С какой сцены начать (по умолчанию с первой)
# source: fa9360c1
help-try-temper = Раздражение клиента в этот момент: от 0 до 10
# source: 0e9f51b5
help-try-trust = Доверие клиента в этот момент: от 0 до 10
# source: 91a58c6a
help-walk-transcript = Вместо этого показать разговор с этим номером для каждого игрока
# source: a6b65f35
help-graph-walk = Сколько разговоров проведёт каждый игрок; карта покажет, куда они дошли (svg и html)
# source: 75e7429b
value-beat = сцена
# source: 2cfad118
value-seed = номер
# source: b21afe2d
walk-further = пройдено веток: { $branches } из { $all }; { $missed ->
        [0] за всё, что оценивается, хоть раз дали или сняли баллы
       *[other] ни разу не дали и не сняли баллов за это: { $guidance }
    }; { $patience ->
        [0] терпение клиента ни разу не кончилось
        [one] терпение клиента кончилось в { $patience } разговоре
       *[many] терпение клиента кончилось в { $patience } разговорах
    }
# source: 3405dc6b
walk-ways = Кратчайший путь к каждой концовке:
# source: f8a54f92
walk-way = { $ending }: { $replies ->
        [one] { $replies } ответ
        [few] { $replies } ответа
       *[many] { $replies } ответов
    } ({ $player }, номер { $seed }): { $steps }
# source: 12d891dc
walk-nearest = { $ending }: не достигнута; ближе всего к ней была сцена «{ $beat }» (--player { $name } --transcript { $seed })
# source: 049ddc48
walk-never = { $ending }: не достигнута, как и все сцены, которые к ней ведут
# source: f07a1f4f
walk-no-move = без приёмов
# source: e36b9c0e
walk-brevity = краткость
# source: a213aa4a
walk-transcript = игрок: { $player }, номер: { $seed }
# source: ea84920f
try-start = Вы начинаете со сцены «{ $beat }»: раздражение { $temper }, доверие { $trust }. Сохраните файл, и разговор продолжится с новым текстом.
# source: adc95f70
try-beat-unknown = Сцены «{ $beat }» нет. Есть такие: { $known }.
# source: 44bd1d74
try-reloaded = Файл изменился; разговор продолжается с новым текстом.
# source: ad5d50fb
try-forgotten = Файл изменился, и ваши ответы больше сюда не ведут. Сцена, раздражение и доверие остаются, ответы забыты.
# source: 30a6595f
try-beat-gone = Файл изменился, и сцены «{ $beat }» в нём больше нет. Разговор начинается заново.
# source: bdd9578a
try-broken = В нынешнем виде файл сыграть нельзя, поэтому разговор продолжается с прежним текстом.
# source: c0abfa1c
map-title = Карта: { $title }
# source: 68753e17
map-start = Разговор начинается здесь
# source: dcfab424
map-otherwise = иначе
# source: f93d6c3c
map-none = нет: { $moves }
# source: f54571f6
map-point = пункт «{ $point }»
# source: a6cd78ea
map-turn = номер ответа
# source: a4a37347
map-more = +{ $count }
# source: ba8f9775
map-self = остаётся здесь
# source: 42386abc
map-opens = (начинаете вы)
# source: fac770f5
map-explained = Прямоугольники — это сцены: слова клиента, а под ними — куда ведут ответы. Выберите прямоугольник, чтобы увидеть всё.
# source: b62dea2f
map-walked = Числа показывают, сколько раз игроки побывали в этом месте; пунктиром показано то, до чего они ни разу не дошли.
# source: 80c1c24d
map-times = { $count ->
        [0] не дошли ни разу
        [one] дошли { $count } раз
        [few] дошли { $count } раза
       *[many] дошли { $count } раз
    }
# source: 59a6a05c
map-endings = Концовки
# source: 577f283f
map-worth = оценка { $worth } из 5
# source: 70b11c82
map-lines = Клиент говорит
# source: 67a658e0
map-model = Хороший ответ
# source: 5928167a
map-hint = Подсказка
# source: 497fe45c
map-examples = Примеры ответов
# source: c21f9ff5
map-leads = Куда ведут ответы
# source: d105777c
map-outcome = Чем это обернётся
# source: 74cf0a19
map-why = Почему
# source: 44f91e60
map-back = Назад к карте
# source: be3b37ee
map-walk-format = Для --walk нужен формат, который может это показать: --format svg или --format html.
## report
# source: 752677bb
help-report = Разобрать прошлый разговор: что было сказано, сколько это принесло и над чем поработать
# source: 2df3e22f
help-report-talk = Номер разговора (по умолчанию последний)
# source: 5c994968
help-report-last = Последний разговор
# source: 55aaa49d
help-report-all = Все разговоры
# source: 9a9ee76f
help-report-format = text, html, csv, json или markdown (по умолчанию по расширению файла, иначе text)
# source: 93972bc3
help-report-out = Записать в этот файл, а не выводить на экран
# source: c709b9f4
help-report-force = Перезаписать файл, если он уже есть
# source: c212f181
report-title = Ваши разговоры
# source: eacfbcfb
report-held = { $when } · уровень: { $level } · номер (--seed): { $seed }
# source: d164d7e1
report-curves = Раздражение и доверие, от 0 до 10
# source: 949b1aa5
report-curves-told = Раздражение было { $temper }, стало { $temper_after }; доверие было { $trust }, стало { $trust_after }. Все цифры есть в таблице.
# source: 2a1c69b7
report-turns = Ответ за ответом
# source: 0b7ae954
report-reply = Ответ
# source: 7d684b62
report-score = Баллы
# source: 4dc9b579
report-start = В начале
# source: bce959f5
report-try = Прежняя попытка
# source: 9092fbdc
report-again = Вторая попытка
# source: c712c77f
report-model = Можно было сказать так
# source: 3164a73b
report-nothing = Сохранённых разговоров пока нет. Начните с команды «sparring play»; разговоры с параметром --private не сохраняются.
# source: c94d532c
report-no-talk = Разговора с номером { $talk } нет. Номер последнего: { $newest }; «sparring report --all» покажет все.
# source: a7e6b958
report-unreadable = Разговор { $talk } пропущен: { $message }
# source: f0fb3ea8
report-exists = Файл { $file } уже есть, он остался как был. Выберите другое имя или перезапишите его с параметром --force.
# source: 2b04d091
recall-otherwise = в этой версии программы разговор { $talk } уже не пошёл бы так, как тогда
# source: bb913242
save-extension = По имени { $file } не понять, в каком формате сохранять. Имя должно кончаться на одно из этих: { $known }.
## Подготовка к настоящей встрече и часы
# source: 25cd41fc
help-prepare = Подготовиться к настоящей встрече: ваши вводные, разминка, памятка
# source: 9384cd51
help-prepare-scenario = Сценарий, больше всего похожий на встречу, или имя уже начатой подготовки
# source: 06f912ec
help-prepare-name = Имя подготовки, например имя клиента (по умолчанию имя сценария)
# source: 99c8ee53
help-prepare-list = Показать список подготовок
# source: 412928dd
help-prepare-whom = С кем вы будете говорить
# source: 7c9d3d54
help-prepare-when = Когда: день вида 2027-03-15 или своими словами
# source: 7142d866
help-prepare-aim = Чего вы хотите добиться
# source: b38cb5d1
help-prepare-offers = Что вы можете предложить взамен (можно указать несколько раз)
# source: b04ad7b3
help-prepare-limits = На что вы не согласитесь (можно указать несколько раз)
# source: ab051c47
help-prepare-talk = Начать разминку, не спрашивая
# source: 8ac04f76
help-prepare-skip = Обойтись без разминки
# source: a95dd1cf
help-crib = Составить памятку к встрече: одна страница, чтобы напечатать или сохранить
# source: ba4a4e7f
help-crib-name = Имя подготовки
# source: aac3aa2e
help-crib-format = text, markdown или html (по умолчанию по расширению файла)
# source: 95fc5cbe
help-crib-out = Записать в этот новый файл, а не на экран
# source: 28450460
help-met = Записать, как прошла настоящая встреча
# source: ba4a4e7f
help-met-name = Имя подготовки
# source: b02d1e3f
help-met-list = Показать записи о встречах
# source: 8e1b8198
help-met-happened = Что произошло
# source: a4504ac5
help-met-worked = Какая фраза сработала
# source: 8f2c2472
help-met-next = Что дальше
# source: 8031103f
help-play-pace = Клиент теряет терпение, если ответ дольше этого числа секунд (без числа — 60)
# source: fa04f4ef
value-text = текст
# source: 9eff639f
value-seconds = секунды
# source: 172de306
answers-yes = д да
# source: f7ba3cbb
answers-no = н нет
# source: a92dfa61
opening-pace = Часы идут: если ответ займёт больше { $seconds ->
    [one] { $seconds } секунды
   *[other] { $seconds } секунд
}, клиент начнёт терять терпение. Если заглянуть в «:hint» и другие команды, отсчёт начнётся заново.
# source: 81b0ae5b
prompt-pace = вы ({ $seconds } с)>
# source: 4100a3e2
pace-late = Ответ занял { $took } с, а было { $allowed } с. Клиент теряет терпение.
# source: 919e1cc1
pace-nobody = Часы не идут: за клавиатурой никого нет.
# source: 9e18e1cd
prepare-name = «{ $name }» не годится как имя: нужны буквы, цифры, - и _, не больше сорока символов.
# source: e396d8dc
prepare-taken = Подготовка «{ $name }» уже есть, со сценарием «{ $scenario }». Выберите другое имя или продолжите её: «sparring prepare { $name }».
# source: a1a02c4e
prepare-ask-whom = С кем вы будете говорить? (Enter — пропустить)
# source: 71c46664
prepare-ask-when = Когда? День вида 2027-03-15 или своими словами. (Enter — пропустить)
# source: bc12470e
prepare-ask-fact = { $about } (Enter — { $value }):
# source: 78626f69
prepare-ask-aim = Чего вы хотите добиться? (Enter — { $aim })
# source: 1feafd1e
prepare-ask-offers = Что вы могли бы предложить взамен? По одному. (Enter — больше ничего)
# source: 41b2da80
prepare-ask-limits = На что вы не согласитесь ни при каких условиях? По одному. (Enter — больше ничего)
# source: 4a2b6480
prepare-ask-more = Что ещё? (Enter — ничего)
# source: df44e103
prepare-unfinished = Всё до этого места сохранено. Продолжить: «sparring prepare { $name }».
# source: fa9cb5c8
prepare-warm-up = Размяться сейчас? Разговор с вашими вводными на уровне hard, минут на десять. (д — да, н — нет)
# source: 4757c133
prepare-next = Ещё раз: «sparring prepare { $name }». Для печати: «sparring crib { $name } --out { $name }.html». После встречи: «sparring met { $name }».
# source: 9bd1c250
prepare-list-nothing = Подготовок пока нет. Начать можно так: «sparring prepare price».
# source: 189c7f2e
brief-not-found = Подготовки «{ $name }» нет. «sparring prepare --list» покажет, какие есть.
# source: f9e62a18
brief-line = { $name }: { $title } ({ $day }), { $talks ->
    [0] тренировок пока не было
    [one] { $talks } тренировка, лучший результат { $best } из 100
    [few] { $talks } тренировки, лучший результат { $best } из 100
   *[other] { $talks } тренировок, лучший результат { $best } из 100
}
# source: b25b8d4a
crib-title = Памятка: { $title }
# source: 7da601bb
crib-with = С кем: { $whom }
# source: ec59d11a
crib-when = Когда: { $when }
# source: 72b93d8f
crib-with-when = С кем: { $whom }. Когда: { $when }
# source: 09cb3883
crib-aim = Ваша цель
# source: 6d601215
crib-best = Ваши лучшие фразы на тренировках
# source: d3dba715
crib-offers = Что вы можете предложить
# source: 71671b93
crib-limits = На что вы не согласитесь
# source: 976c7910
crib-avoid = Избегайте: на тренировках это стоило баллов
# source: 39a89e80
crib-feeds = Что злит ещё сильнее
# source: 23f209cc
crib-turns = Что располагает
# source: 6d6da6b3
crib-lines = Что можно услышать
# source: 5d27c957
crib-facts = Вводные
# source: 6c0d6c24
crib-fact = { $about }: { $value }
# source: 11ee90e2
crib-last = В прошлый раз
# source: cfcd4e2a
met-ask-happened = Что произошло? (Enter — пропустить)
# source: 66f2c0bc
met-ask-worked = Какая ваша фраза сработала? (Enter — пропустить)
# source: 0d742513
met-ask-next = Что дальше? (Enter — пропустить)
# source: cb8034f0
met-line = { $name }, после встречи ({ $day }):
# source: 322be71c
met-happened = Что произошло: { $text }
# source: 08177299
met-worked = Что сработало: { $text }
# source: 25eb20ab
met-next = Дальше: { $text }
# source: 5abea11e
met-kept = Записано в подготовку «{ $name }». Посмотреть снова: «sparring met --list».
# source: 006fb6be
met-nothing = Вы ничего не написали, поэтому ничего и не записано.
# source: 290b6a98
met-list-nothing = Записей о встречах пока нет.

## Replay

# source: 6ccc3697
help-replay = Вернуться к одному из ответов прошлого разговора и сказать иначе
# source: aee51d0c
help-replay-talk = Номер разговора, как в истории и в отчёте
# source: fc8cf8e9
help-replay-turn = Какой по счёту ответ сказать заново (по умолчанию самый слабый)
# source: 462f7e68
replay-no-turn = { $turns ->
    [0] В том разговоре ничего не было сказано.
    [one] В том разговоре { $turns } ответ.
    [few] В том разговоре { $turns } ответа.
   *[many] В том разговоре { $turns } ответов.
}
# source: df27aedb
replay-begins = Разговор { $talk }, ответ { $turn }: а если бы вы сказали иначе? Тот разговор останется как был, а этот не сохраняется.
# source: 59b5c539
replay-ends = Тогда: { $before }. Теперь: { $now }.
## История
# source: e6fa34b4
help-history = Посмотреть прошлые разговоры: баллы, концовки и все приёмы неделя за неделей
# source: 2bc8a9a9
help-history-talk = Номер разговора, чтобы прочитать его целиком
# source: d8c22d88
help-history-scenario = Только разговоры по этому сценарию
# source: 035f9237
help-history-since = Только разговоры начиная с этого дня, например 2027-03-15
# source: b869a7e9
help-history-last = Сколько последних разговоров показать
# source: 2a540d16
help-history-format = text, json или csv
# source: 3686979d
help-history-show = Показать один разговор: что было сказано и сколько это принесло
# source: cb8ac9fc
help-history-show-talk = Номер разговора
# source: 571da472
help-history-reread = Пересчитать баллы сохранённых ответов нынешней моделью; прежние будут видны рядом
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
       *[other] { $minutes } мин
    }
   *[other] { $hours } ч { $minutes } мин
}
# source: 365de5da
history-more = { $count ->
    [one] Ещё { $count } более ранний разговор не показан
    [few] Ещё { $count } более ранних разговора не показаны
   *[many] Ещё { $count } более ранних разговоров не показано
}: «--last ЧИСЛО» покажет больше, а «sparring history НОМЕР» — один целиком.
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
    [rose] { $name }: за { $weeks } { $weeks ->
        [one] неделю
        [few] недели
       *[many] недель
    } баллы за разговор выросли с { $from } до { $to }
    [fell] { $name }: за { $weeks } { $weeks ->
        [one] неделю
        [few] недели
       *[many] недель
    } баллы за разговор упали с { $from } до { $to }
    [steady] { $name }: за { $weeks } { $weeks ->
        [one] неделю
        [few] недели
       *[many] недель
    } баллы за разговор не изменились: { $to } и в начале, и в конце
   *[once] { $name }: баллы за разговор — { $to }, всего одна неделя
}
# source: 311aed50
history-before = До перемены ({ $day }): { $text }
# source: 8e8805f4
history-break = { $day } изменились модель или критерии одного из сценариев: то, что было до этого, нельзя сравнивать с тем, что было после.
# source: 255e40cc
history-break-drawn = ╎ { $day }: изменились модель или критерии одного из сценариев. То, что слева от черты, нельзя сравнивать с тем, что справа.
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
trouble-no-database = этот файл — не история sparring. Переместите его или укажите другую папку: --data.
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

## import

# source: c3f5d3c1
help-import = Начать сценарий с истории из Twine, ink или Yarn Spinner
# source: d5ce2907
help-import-story = История: Twee 3 (.twee, .tw), скомпилированный ink (.json) или Yarn Spinner (.yarn)
# source: ae57ca01
help-import-form = Читать как twee, ink или yarn (иначе решает расширение файла)
# source: 0304e214
help-import-id = Имя нового сценария (иначе — по названию истории или файла)
# source: 1fe1b235
help-import-out = Куда записать черновик (иначе <id>.json)
# source: 09e0ee9b
import-unknown = По имени { $file } не понять, что это за история. Укажите --as twee, ink или yarn; известные расширения: { $known }.
# source: 195d71c7
import-empty = В файле { $file } нет ни одного фрагмента. Тот ли это файл и верно ли указано --as?
# source: e368d04e
import-not-ink = { $file } — не скомпилированный ink. Сначала скомпилируйте историю (inklecate или «Export to JSON» в Inky) и импортируйте JSON.
# source: 7c89851d
import-version = { $file } — ink версии { $version }; читаются версии 19–21. Скомпилируйте историю заново более новым ink.
# source: 4ddbec29
import-too-many = Фрагментов в файле { $file }: { $count }; в разговор помещается не больше { $limit }. Импортируйте часть истории.
# source: 1a6c8205
import-written =
    { $file } — черновик: { $beats ->
        [one] { $beats } сцена
        [few] { $beats } сцены
        *[many] { $beats } сцен
    }, { $endings ->
        [one] { $endings } концовка
        [few] { $endings } концовки
        *[many] { $endings } концовок
    }. Всё, что начинается с TODO, предстоит написать вам.
# source: 17c3c48e
import-dropped = Не перенесено ({ $count }):
# source: 481344bb
import-at-line = строка { $place }: { $what }: { $text }
# source: 7bc48163
import-at-path = { $place }: { $what }: { $text }
# source: 8f73c4cd
import-what-variable = переменная
# source: d4478272
import-what-condition = условие
# source: 56d7ab19
import-what-tag = метка
# source: 12c837a5
import-what-macro = макрос
# source: 394c70f6
import-what-image = картинка
# source: 02284cbb
import-what-function = функция
# source: 66655dca
import-what-command = команда
# source: 0bb51791
import-what-script = код
# source: dcf3e71a
import-what-markup = HTML или разметка
# source: 7343741f
import-what-own-line = реплика самого пользователя
# source: b0698d8b
import-what-no-target = никуда не ведёт
# source: e75baae4
import-what-unreached = сюда ничто не ведёт
# source: c1d9c0da
import-what-too-far = дальше, чем длится разговор
# source: 8d5d59a6
import-what-twice = повтор
# source: 781ce79d
import-waiting =
    { $count ->
        [one] { $count } ветке нужно ваше условие. До тех пор она сработает только на слова, указанные здесь:
        [few] { $count } веткам нужны ваши условия. До тех пор они сработают только на слова, указанные здесь:
        *[many] { $count } веткам нужны ваши условия. До тех пор они сработают только на слова, указанные здесь:
    }
# source: 9ba482a1
import-waits-for-words = { $beat } → { $to }: «{ $words }»
# source: 9d47341d
import-waits = { $beat } → { $to }: пока ни на что
# source: 2ec014d4
import-check =
    { $count ->
        [0] «sparring check { $file }» не находит ни ошибок, ни предупреждений.
        [one] «sparring check { $file }» не находит ошибок, но выдаёт { $count } предупреждение:
        [few] «sparring check { $file }» не находит ошибок, но выдаёт { $count } предупреждения:
        *[many] «sparring check { $file }» не находит ошибок, но выдаёт { $count } предупреждений:
    }
# source: 91beeefe
import-blank-title = TODO: название разговора
# source: 937e8a2d
import-blank-summary = TODO: одна строка для меню
# source: 43394d87
import-blank-role = TODO: кто пользователь, одна фраза с обращением на «вы»
# source: 6fc9952e
import-blank-aim = TODO: чего пользователь хочет от разговора
# source: 852c86e9
import-blank-situation = TODO: что было до первой реплики
# source: 3cc103a4
import-blank-demand = TODO: чего хочет клиент, в нескольких словах
# source: 0194d332
import-blank-client = TODO: имя клиента
# source: 4dd09342
import-blank-manner = TODO: какой он, клиент, одной фразой
# source: 4d72ca30
import-blank-article = TODO: откуда взяты советы
# source: 14fdcde4
import-blank-why = TODO: почему с этим клиентом это помогает
# source: 41c4f5aa
import-blank-line = TODO: что говорит клиент в сцене «{ $name }»
# source: 40ffb697
import-blank-model = TODO: хороший ответ в сцене «{ $name }»
# source: 87bd6840
import-blank-hint = TODO: подсказка к сцене «{ $name }», которая не выдаёт ответ
# source: 4c0e5499
import-blank-when = TODO: что ведёт к «{ $name }»
# source: 5c40b171
import-blank-patience = TODO: терпение клиента лопнуло
# source: b862822a
import-blank-outcome = TODO: чем всё обернулось в концовке «{ $name }»
# source: af2493c5
import-blank-reason = TODO: почему дошло до концовки «{ $name }»
