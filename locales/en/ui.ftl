### The program's own words: command line, menu, talk, errors.

## Sums and dates
# The locale whose way of writing numbers and days is used (BCP 47).
format-locale = en-GB
money = { $currency ->
    [EUR] €{ $amount }
    [GBP] £{ $amount }
    [USD] ${ $amount }
    [TRY] ₺{ $amount }
    [HUF] { $amount } Ft
    [RUB] ₽{ $amount }
   *[other] { $currency } { $amount }
}

## Command line
help-sparring = Practise a hard talk with a difficult client: offline, in your own language, with a score and the reasons for it.
help-play = Start a talk (also what happens with no command)
help-list = List the scenarios
help-read = Read replies from JSON Lines and write out their moves and scores
help-new = Begin a scenario of your own with one that can be played as it is
help-check = Check scenario files and their translations
help-graph = Draw the map of a scenario: beats, branches, endings
help-test = Hold example replies and written-down talks (.play) against the reader
help-walk = Play scenarios many times without a person, and see what comes of it
help-schema = Print the JSON Schema of scenario files
help-stamp = Mark a translation as up to date with its source
help-play-scenario = Id of a scenario, or the path of a scenario file
help-play-random = Let the program choose the client
help-play-train = Choose a client with whom a move pays, such as offer_alternative
help-play-level = How hard the client makes it: gentle, real or hard (otherwise real)
help-play-seed = Choose the client's wording: the same number gives the same talk
help-play-set = Use a fact of your own, such as price=4800 (can be repeated)
help-play-resume = Carry on with the talk you broke off
help-play-private = Keep nothing of this talk
help-shared-lang = Language: en, fi, tr, hu or ru (otherwise your system's)
help-shared-plain = No colour, no drawing, one thing per line: for screen readers and pipes
help-shared-width = Wrap text at this many columns
help-shared-color = Colour: auto, always or never
help-shared-data = Keep your talks in this folder instead of your own data folder
help-shared-help = Show this help
help-shared-version = Show the version
help-list-format = text or json
help-check-format = text, json, sarif or github
help-check-paths = Scenario files or folders (otherwise the scenarios that come with the program)
help-read-paths = JSON Lines files (otherwise standard input)
help-read-threads = How many threads to use (otherwise one per core)
help-stamp-paths = Scenario files whose translations have been brought up to date
help-graph-scenario = Id or file of the scenario
help-graph-format = svg, html, mermaid or dot (otherwise mermaid)
help-new-id = Name of the new scenario: small letters, digits and _
help-new-from = Scenario to start from (otherwise a small example)
help-new-title = Name of the talk
help-new-role = Who the user is, in a sentence
help-new-client = Name of the client
help-new-demand = What the client wants
help-new-line = The client’s first words
help-test-paths = Scenarios, .play files or folders of them (otherwise the examples of all scenarios)
help-test-update = After asking, rewrite what a .play file expects to what came
help-walk-scenarios = Ids or files of scenarios (otherwise all there are)
help-walk-players = Who plays: steady, pushover, hothead, promiser, waffler or random (otherwise all six; can be repeated)
help-walk-level = How hard the client makes it: gentle, real or hard (otherwise real)
help-walk-seeds = How many talks each player holds (otherwise 200; random holds ten times as many)
help-walk-format = text, json or junit
help-heading-usage = Usage
help-heading-options = Options
help-heading-commands = Commands
help-examples = Examples:
    {"  "}sparring                              choose a client from the menu
    {"  "}sparring play price --lang fi         talk about the price, in Finnish
    {"  "}sparring play price --set price=4800  with your own sum
    {"  "}sparring read replies.jsonl           read and score replies from a file

usage-unknown-argument = There is no option “{ $argument }”.
usage-unknown-verb = There is no command “{ $value }”.
usage-invalid-value = “{ $value }” can't be used for { $argument }.
usage-known-values = Possible values: { $values }.
usage-missing-argument = Something is missing: { $argument }.
usage-conflict = { $argument } can't be used together with the other options given.
usage-wrong-number-of-values = { $argument } takes exactly one value.
usage-other = I can't make sense of that command line.
usage-see-help = “sparring --help” shows what you can type.
did-you-mean = Did you mean “{ $nearest }”?
error = Error: { $message }
error-unknown-language = There is no language “{ $tag }”. Choose from: { $known }.
error-set-form = “{ $value }” should look like fact=value, for example price=4800.
error-model = The reader's weights can't be used: { $message }

## Menu
menu-title = Who do you want to talk to?
menu-row = { $number }  { $title } ({ $id }) – { $level }
menu-prompt = Type a number from 1 to { $count }, or q to leave:
menu-unknown = There is no “{ $typed }” here: type a number from the list.
train-nothing = No scenario asks for that move or warns of it.
difficulty-1 = gentle
difficulty-2 = middling
difficulty-3 = hard

## Before the talk
opening-situation = { $text }
opening-role = Who you are: { $text }
opening-aim = What you want: { $text }
opening-client-manner = Your client: { $name }. { $text }
opening-demand = What they want: { $text }
opening-level-gentle = Level: gentle. Your client starts out calmer, trusts you more and has more patience.
opening-level-hard = Level: hard. Your client starts out hotter, trusts you less, and every gain has to be earned.
opening-judged = You win points for: { $asked }. You lose points for: { $warned }, and for going over { $words ->
    [one] { $words } word
   *[other] { $words } words
}.
opening-commands = Type your reply. “:help” lists the commands, “:guidance” shows what everything is worth. Seed of this talk: { $seed }.

## The talk
prompt = you>
prompt-afterwards = >
you = You
turn = Reply { $number }
score = { $score } out of 100
temper = temper
trust = trust
no-marks = nothing that wins or loses points
quote = “{ $text }”
empty-reply = Say something to the client, or “:hint” for a nudge and “:help” for the commands.
interrupted = Press Ctrl-C again to leave with a look back, or just carry on.
command-unknown = There is no command “:{ $name }”.
help-reply = What you type is said to the client, unless it starts with a colon. These are the commands:
command-hint = a nudge for this moment
command-why = how your last reply was scored: your words, and how sure the reader is
command-model = a good reply, as an example
command-retry = take your last reply back, try another, and compare
command-guidance = what you are judged on, and what it is worth
command-facts = the facts of this talk, and how to use your own
command-lang = change the language
command-lang-argument = TAG
command-save = write the talk so far, with its marks, to a file
command-save-argument = FILE
command-help = this list
command-quit = leave, with a look back
shown-hint = A nudge: { $text }
shown-model = For example: “{ $text }”
retry-nothing = There is no reply to take back yet.
retry-again = Have another go. The client said:
retry-before = Before: { $score } out of 100
retry-now = Now: { $score } out of 100
save-where = Name the file, for example “:save talk.md”.
saved = Saved in { $file }.
save-exists = { $file } already exists, so I left it alone. Choose another name.
save-failed = { $file } could not be written: { $message }
facts-set = To use your own: sparring play … --set { $example }=…
journal-unwritable = This talk isn't being kept ({ $message }). You can carry on all the same, but it won't be in your history and you can't resume it.
resumed = { $replies ->
    [one] You had given one reply. The client's last words were:
   *[other] You had given { $replies } replies. The client's last words were:
}
resume-nothing = There is no broken-off talk to carry on with.
resume-changed = The scenario “{ $scenario }” has changed since that talk, so you can't carry on with it.
afterwards-open = To carry on with this talk later: “sparring play --resume”.
afterwards = The talk has stopped. “:why” explains your last reply, “:retry” lets you say it again, “:save FILE” keeps the talk, Enter leaves.

## Reading rows
read-progress = replies read
read-summary = { $rows ->
    [one] One reply read
   *[other] { $rows } replies read
}, { $bad ->
    [0] no bad rows
    [one] one bad row
   *[other] { $bad } bad rows
}.
read-not-json = not a JSON object (at character { $column })
read-missing-field = the field “{ $field }” is missing
read-wrong-field = the field “{ $field }” has to be a text
read-unknown-scenario = there is no scenario “{ $scenario }”
read-unknown-beat = the scenario “{ $scenario }” has no beat “{ $beat }”
stamped = { $file }: { $count ->
    [one] one text marked as up to date
   *[other] { $count } texts marked as up to date
}
stamp-nothing = { $file }: no translation found for it
## Sentences of `sparring check`, `list` and of scenarios that can't be opened.

## Opening a scenario

scenario-not-found = There is no scenario “{ $name }”. `sparring list` shows what there is.
scenario-not-found-near = There is no scenario “{ $name }”. Did you mean “{ $suggestion }”?
scenario-unreadable = I can't open { $path }: { $reason }
scenario-faulty =
    { $count ->
        [one] { $path } has { $count } error, so it can't be played yet. `sparring check { $path }` shows the place.
       *[other] { $path } has { $count } errors, so it can't be played yet. `sparring check { $path }` shows each place.
    }

## The user's own facts

diagnostic-fact-unknown = This scenario has no fact “{ $name }”.
diagnostic-fact-unknown-help =
    { $options ->
        [none] It has no facts that could be set.
       *[other] Its facts are: { $options }.
    }
diagnostic-fact-unreadable =
    { $kind ->
        [money] “{ $value }” can't be read as a sum for “{ $name }”. Write it like 4800 EUR or 4800.50.
        [date] “{ $value }” can't be read as a day for “{ $name }”. Write it like 2027-03-15.
        [number] “{ $value }” can't be read as a number for “{ $name }”. Write a whole number in digits, like 14.
       *[text] “{ $value }” can't be used for “{ $name }”. Write one to eighty ordinary characters.
    }

## list

list-title = { $id }: { $title }
list-details =
    { $difficulty } · { $languages } · { $fewest } to { $most ->
        [one] { $most } reply
       *[other] { $most } replies
    }
list-trains = Trains: { $moves }
theme-money = Money
theme-pressure = Pressure
theme-work = The work
theme-fault = Faults of one’s own
theme-relationship = Beginning and parting
theme-other = Others

## new

new-id = “{ $id }” can’t be a scenario’s name: use small letters a to z, digits and _, a letter first.
new-ask-title = What is the talk called? (Enter keeps the example’s words)
new-ask-role = Who are you in it? A sentence that begins with “You”:
new-ask-client = What is the client’s name?
new-ask-demand = What does the client want, in a few words?
new-ask-line = What does the client say first?
new-written = { $file } is ready to be played and changed. README.md beside it tells how; “sparring check { $file }” finds every mistake, “sparring play { $file }” plays it.

## test

test-summary =
    { $tested ->
        [0] There is nothing to test here.
        [one] One thing tested, { $failed } failed.
       *[other] { $tested } things tested, { $failed } failed.
    }
test-read =
    { $moves ->
        [none] read: nothing
       *[other] read: { $moves }
    }
test-update =
    { $count ->
        [one] Rewrite one line of { $file } to what came? Type yes:
       *[other] Rewrite { $count } lines of { $file } to what came? Type yes:
    }
answer-yes = yes
quality-good = good: over 75
quality-middling = middling: 35 to 75
quality-bad = bad: under 35

## walk

player-steady = steady
player-pushover = pushover
player-hothead = hothead
player-promiser = promiser
player-waffler = waffler
player-random = random
walk-player = { $player }: { $score } points on average, { $replies } replies; { $endings }
walk-coverage =
    { $beats } of { $all } beats answered; { $missed ->
        [0] every ending reached
        [one] one ending never reached: { $endings }
       *[other] { $missed } endings never reached: { $endings }
    }; { $lines ->
        [0] no line left unsaid
        [one] one line never said
       *[other] { $lines } lines never said
    }

## check

diagnostic-error = error
diagnostic-warning = warning
check-empty-folder = There is no scenario in { $path }. A scenario is a file whose name ends in .json.
check-summary =
    { $files ->
        [one] { $files } scenario
       *[other] { $files } scenarios
    }: { $errors ->
        [0] no errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.

## The file as such

diagnostic-too-large = The file is larger than { $limit } MiB. That is far more than a scenario needs; is it the right file?
diagnostic-not-utf8 = The file is not plain UTF-8 text: this character can't be read.
diagnostic-not-utf8-help = save it as UTF-8 in your editor
diagnostic-too-deep = Braces or brackets are nested more than { $limit } deep.
diagnostic-too-deep-help = a scenario needs seven levels; one may not be closed
diagnostic-duplicate-key = “{ $field }” is already given on line { $line }.
diagnostic-duplicate-key-help = only one of the two can count: delete one
diagnostic-newer-format = The file is in format version { $version }; this program reads version { $newest }.
diagnostic-newer-format-help = a newer program is needed to play it
syntax-empty = The file is empty. scenarios/README.md has a small example to start from.
syntax-comments = JSON has no comments. Delete this one.
syntax-trailing-comma = There is a comma after the last item. Delete it.
syntax-expected-comma = A comma is missing here, between two items.
syntax-expected-colon = A colon is missing after this name.
syntax-expected-value = A value is missing after the colon.
syntax-unquoted-key = The name of a field needs double quotes around it.
syntax-single-quotes = Texts need double quotes ("), not single ones.
syntax-more-after-end = The scenario is complete before this. Is there a closing brace too many?
syntax-unexpected-word = This word needs double quotes around it.
syntax-unexpected-comma = A comma is not expected here. Delete it, or write what is missing before it.
syntax-unexpected-colon = A colon is not expected here.
syntax-unexpected-close-brace = This closing brace fits no opening brace.
syntax-unexpected-close-bracket = This closing bracket fits no opening bracket.
syntax-unexpected-token = This is not expected here.
syntax-unclosed-list = This list is never closed. A ] is missing.
syntax-unclosed-object = This brace is never closed. A closing brace is missing.
syntax-unclosed-text = This text has no closing double quote on its line. For a line break within a text, write \n.
syntax-control-character = A text can't contain this character as it is. For a tab, write \t or a space.
syntax-number-too-large = This number is too large.
syntax-bad-number = This is not a number as JSON writes it. Write it in plain digits, like 12 or -3.
syntax-invalid-escape = After a backslash only n, t, a double quote, another backslash, or u with four hexadecimal digits may follow. For a backslash itself, write two.
syntax-invalid-unicode-escape-sequence = This \u sequence stands for no character. Write the character itself.

## The shape of the file

diagnostic-unknown-field = There is no field “{ $field }” here.
diagnostic-unknown-field-help = allowed here: { $options }
diagnostic-missing-field =
    { $count ->
        [one] The field “{ $fields }” is missing here.
       *[other] { $count } fields are missing here: { $fields }.
    }
diagnostic-missing-field-help = inside this object
diagnostic-wrong-type =
    “{ $field }” has to be { $expected ->
        [string] a text in double quotes
        [integer] a whole number
        [number] a number
        [boolean] true or false
        [array] a list in square brackets
       *[object] an object in braces
    }, but here it is { $found ->
        [string] a text
        [integer] a number
        [number] a number with a fraction
        [boolean] true or false
        [array] a list
        [null] null, which is nothing
       *[object] an object
    }.
diagnostic-out-of-range = “{ $field }” is { $value }, but it has to be from { $low } to { $high }.
diagnostic-too-short =
    { $found ->
        [array] “{ $field }” has too few items; at least { $limit ->
            [one] { $limit } item is needed.
           *[other] { $limit } items are needed.
        }
       *[string] “{ $field }” is empty or too short; at least { $limit ->
            [one] { $limit } character is needed.
           *[other] { $limit } characters are needed.
        }
    }
diagnostic-not-one-of = “{ $field }” can't be “{ $value }”.
diagnostic-not-one-of-help = choose from: { $options }
diagnostic-bad-pattern = “{ $value }” can't be used for “{ $field }”.
diagnostic-bad-pattern-help = use only the letters a to z, digits and _, and start with a letter
diagnostic-bad-language = “{ $value }” is not the tag of a language.
diagnostic-bad-language-help = write it like en, fi or pt-BR
diagnostic-unreadable-value = This value can't be used: { $reason }

## The way through the talk

diagnostic-dangling-start = The talk starts at “{ $name }”, but there is no such beat.
diagnostic-dangling-branch = This branch leads to “{ $name }”, but there is no such beat or ending.
diagnostic-dangling-patience = The client's patience ends in “{ $name }”, but there is no such ending.
diagnostic-duplicate-id = “{ $name }” is given more than once.
diagnostic-duplicate-id-help = each may be given once: rename or delete one
diagnostic-unreachable-beat = Nothing leads to the beat “{ $name }”.
diagnostic-unreachable-beat-help = let a branch lead here, or delete it
diagnostic-unreachable-ending = Nothing leads to the ending “{ $name }”.
diagnostic-unreachable-ending-help = let a branch lead here, or delete it
diagnostic-no-ending-reachable = From the start “{ $name }” no branch ever leads to an ending.
diagnostic-no-ending-reachable-help = let at least one branch on the way lead to an ending
diagnostic-no-way-out = From the beat “{ $name }” on, the talk goes round in circles for ever.
diagnostic-no-way-out-help = let a branch lead out of it, and on to an ending
diagnostic-beat-without-line = The client would say nothing at “{ $name }”: it has no lines, and a branch of “{ $from }” comes here without any.
diagnostic-beat-without-line-help = give this beat lines, or give lines to that branch
diagnostic-no-fallback = The last branch of “{ $name }” has a condition, so some replies would lead nowhere.
diagnostic-no-fallback-help = add a last branch without “when”

## Conditions

diagnostic-shadowed-branch = Branch { $number } of “{ $name }” is never taken: branch { $open } before it has no condition and takes every reply.
diagnostic-shadowed-branch-help = move the branch without “when” to the end
diagnostic-empty-condition = This condition asks for nothing, so it always holds.
diagnostic-empty-condition-help = write what has to hold, or delete it
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] The bounds of “{ $name }” rule each other out: at_least is above at_most.
       *[outside] { $high ->
            [none] “{ $name }” is never below { $low }.
           *[other] “{ $name }” is always between { $low } and { $high }.
        }
    }
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] swap them, or change one of them
       *[outside] keep the bounds within that
    }
diagnostic-contradictory-condition = “{ $name }” is asked for and ruled out by the same condition.
diagnostic-contradictory-condition-help = delete it here, or in “any” or “all”
diagnostic-unknown-counter = “{ $name }” is neither a move nor a counter that a branch raises.
diagnostic-unknown-counter-help = raise it in a branch, or count a move
diagnostic-unused-counter = The counter “{ $name }” is raised, but no condition counts it.
diagnostic-unused-counter-help = count it in a condition, or delete it

## Guidance and facts

diagnostic-unknown-point = The guidance has no point “{ $name }”.
diagnostic-unknown-point-help = add it to the points of the guidance
diagnostic-unmeetable-guidance = No reply can make the point “{ $name }”: it has no examples, and none of its phrases has a word in it.
diagnostic-unmeetable-guidance-help = write at least one phrase, or examples
diagnostic-unusable-fact-id = The id “{ $name }” can't be used in a line.
diagnostic-unusable-fact-id-help = start with a letter; then unaccented letters, digits, _ and -
diagnostic-unreadable-fact =
    { $kind ->
        [money] “{ $value }” is not a sum with its currency.
        [date] “{ $value }” is not a day.
        [number] “{ $value }” is not a whole number.
       *[text] “{ $value }” is not a short text without line breaks.
    }
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] write it like 4800 EUR or 4800.50 EUR
        [date] write it like 2027-03-15
        [number] write it in digits, like 14
       *[text] at most 80 characters
    }
diagnostic-unused-fact = No text uses the fact “{ $name }”.
diagnostic-unused-fact-help = write {"{"} ${ $name } {"}"} in a line, or delete the fact

## Texts

diagnostic-unknown-placeable = The scenario has no fact “{ $name }” to put in here.
diagnostic-unknown-placeable-help = add it to the facts
diagnostic-unreadable-text = The braces in this text can't be read.
diagnostic-unreadable-text-help = braces are for facts only, as in {"{"} $amount {"}"}
diagnostic-control-character = There is an invisible control character ({ $character }) in this text.
diagnostic-control-character-help = delete it; such things often come in with copied text
diagnostic-empty-text = This text has no words in it.
diagnostic-empty-text-help = write it, or delete it
diagnostic-few-variants = There is only one variant of this line.
diagnostic-few-variants-help = three make the talk worth playing again
diagnostic-look-alike-variants = Variant { $number } sounds the same as variant { $first }.
diagnostic-look-alike-variants-help = say it in other words
diagnostic-long-line = This line has { $words } words.
diagnostic-long-line-help = hardly anybody says more than { $limit } at once

## Translations

diagnostic-untranslated =
    { $count ->
        [one] The scenario is not translated into the language “{ $language }”: { $count } text is missing.
       *[other] The scenario is not translated into the language “{ $language }”: all { $count } texts are missing.
    }
diagnostic-untranslated-help = write this file, one message for each text
diagnostic-missing-translation = The text “{ $name }” is not translated: { $text }
diagnostic-missing-translation-help = add it, with the comment # source: { $fingerprint }
diagnostic-stale-translation = The source of “{ $name }” has changed since it was translated ({ $old }). It is now: { $text }
diagnostic-stale-translation-help = bring it up to date, then write # source: { $fingerprint }
diagnostic-unknown-translation = The scenario has no text “{ $name }”.
diagnostic-unknown-translation-help = delete it
diagnostic-translation-placeable = The scenario has no fact “{ $name }” to put in here.
diagnostic-translation-placeable-help = use only the facts of the scenario
diagnostic-translation-without-source =
    { $count ->
        [one] “{ $name }” does not say which wording it translates.
       *[other] { $count } translations, “{ $name }” the first, do not say which wording they translate.
    }
diagnostic-translation-without-source-help = check the translation, then run `sparring stamp`
diagnostic-unreadable-translation = This translation can't be read: { $reason }
diagnostic-unreadable-translation-help = compare it with the others in the file

## Words that stand for values in the help
usage-word-options = options
usage-word-command = command
value-scenario = scenario
value-id = name
value-title = text
value-role = text
value-client = text
value-demand = text
value-line = text
value-number = number
value-folder = folder
value-fact = fact=value
value-move = move
value-level = level
value-player = player
value-language = language
value-columns = columns
value-when = when
value-file = file
value-format = format
value-path = file or folder
io-not-found = there is no such file
io-denied = it may not be read
io-full = the disk is full

## Scorecard
help-scorecard = Show how often the program reads replies as trained coders do
help-scorecard-rows = Measure it on your own coded rows (JSON Lines) instead of showing the published figures
help-scorecard-format = text, json or html
scorecard-title = How often the program reads a reply as trained coders do
scorecard-by-move = By move (kappa)
scorecard-reliability = How sure it says it is, and how often it is right
scorecard-explained = Kappa: agreement beyond chance, 1 is perfect, 0 is chance. F1: found and right, over all moves alike. Rho: how well the order of the scores follows the coders' ratings. Calibration: how far the probabilities said are from what is true, on average; the smaller the better. “Coders” is how well two trained coders agree with each other. A dash: too few rows to tell.
scorecard-language = Language
scorecard-rows = Replies
scorecard-kappa = Kappa
scorecard-macro-f1 = F1
scorecard-rho = Rho
scorecard-calibration = Calibration
scorecard-coders-kappa = Coders
scorecard-coders-rho = Coders’ rho
scorecard-move = Move
scorecard-positives = Seen
scorecard-all = all
scorecard-line = { $name }: { $rows ->
    [one] { $rows } reply
   *[other] { $rows } replies
}, kappa { $kappa } (the coders among themselves { $coders }), F1 { $f1 }, rho { $rho }, calibration { $calibration }
scorecard-move-line = { $move }: kappa { $kappa } (the coders { $coders }), { $positives ->
    [one] seen { $positives } time
   *[other] seen { $positives } times
}
scorecard-plot = Agreement with the coders for each move, from 0 to 1
scorecard-legend-all = all languages
scorecard-legend-language = one language
scorecard-legend-coders = the coders among themselves
scorecard-said = probability said
scorecard-true = share that was true
scorecard-bin = said { $said }, true { $true }, { $cells ->
    [one] { $cells } judgement
   *[other] { $cells } judgements
}
scorecard-reader = Fingerprint of the reader:
scorecard-no-rows = There is no row to measure with.
scorecard-not-coded = no codes: “a” and “b”, “codes”, or “moves” are wanted
scorecard-wrong-field = “{ $field }” does not hold what belongs there
scorecard-judgements = Judgements

## translate

help-translate = Begin or refresh a scenario’s translation, hand it to translators and take it back
help-translate-scenario = Id or file of the scenario
help-translate-to = Language to translate into, such as fi
help-translate-export = Write the texts for a translator to a new file: .xlf (XLIFF 2) or .csv
help-translate-import = Take over translations from such a file
help-translate-status = Show how far the translations are (of all scenarios where none is named)
help-translate-format = text or json, for --status
translate-what = Which scenario, and into which language? For instance: sparring translate my_client.json --to fi
translate-own = The scenario is written in { $language } itself. Choose another language.
translate-shipped = “{ $scenario }” is part of the program, and so are its translations. To translate a scenario of your own that is made from it: sparring new my_client --from { $scenario }
translate-unknown-format = { $file }: I can’t tell which form of file this is to be. Let its name end in one of these: { $known }
translate-written =
    { $file } is written: { $translated } of { $count ->
        [one] { $count } text
       *[other] { $count } texts
    } translated, { $stale } stale, { $missing } missing.
translate-unchanged =
    { $file } needs no change: { $translated } of { $count ->
        [one] { $count } text
       *[other] { $count } texts
    } translated, { $stale } stale, { $missing } missing.
translate-moved =
    { $count ->
        [one] One translation was moved: its text now has another number.
       *[other] { $count } translations were moved: their texts now have other numbers.
    }
translate-gone =
    { $count ->
        [one] One translation whose text is gone is kept as a comment at the end of the file.
       *[other] { $count } translations whose texts are gone are kept as comments at the end of the file.
    }
translate-imported =
    { $count ->
        [0] There is nothing new in it.
        [one] One translation is taken over.
       *[other] { $count } translations are taken over.
    }
translate-exported =
    { $file } is written, with { $count ->
        [one] { $count } text.
       *[other] { $count } texts.
    }
translate-refused =
    { $file } has { $count ->
        [one] a problem
       *[other] { $count } problems
    }. Nothing was written.
translate-unknown-language = The program does not speak { $language } yet: “sparring check” looks after this file, but the talk can be shown in { $language } only once the program’s own texts are there, as ui.ftl and coach.ftl in a folder locales/{ $language } of its source. Until then, a scenario file written in { $language } can be played as it is.
translate-progress = { $scenario }, { $language }: { $translated }% translated, { $stale }% stale, { $missing }% missing
translate-column-translated = translated
translate-column-stale = stale
translate-column-missing = missing
translate-share = { $share }%
translate-head =
    Translation of the scenario “{ $scenario }” into { $language }.
    Above each message: “context” says what it is, “text” is the text to translate, “source” its fingerprint.
    A missing message is a comment: remove the # before its name and write the translation after the = sign.
    Put { "{ $name }" } where your language needs it, and leave it as it is.
    “gone” keeps translations whose text the scenario no longer has.
    “sparring translate” brings this file up to date and keeps everything you write, your own comments too.
translate-stale = The text has changed. Compare “was” with “text”, mend the translation, then put this line in place of the one below:
translate-unstamped = It is not known which wording this translates. Compare it with “text”, then add this line below:
translate-lost = (the old text is not known, only its fingerprint)
context-title = Name of the talk, a few words
context-summary = One line for the menu
context-role = Who the user is, said to the user
context-aim = What the user wants out of the talk
context-situation = What has happened before the talk
context-demand = What the client wants, in a few words
context-client-name = The client’s name
context-client-manner = What the client is like, in a sentence
context-guidance-article = Name of the advice that the talk is scored by
context-guidance = Why this matters here, said to the user: { $move }
context-point-label = Something a reply can do, shown to the user with its points
context-point-phrases = Words by which this is recognised in a reply, as people would type them: { $point }
context-point-making = A reply in which this is so: { $point }
context-point-lacking = A reply in which this is not so: { $point }
context-fact =
    { $kind ->
        [money] A sum as plain figures and a currency code, such as 4800 EUR; it may be another sum in another country
        [date] A day as year-month-day; write it in just this form
        [number] A whole number in plain figures
       *[other] A name or other words, at most 80 characters
    }
context-fact-about = What the fact “{ $name }” is, a few words
context-placeable = { $name } stands for: { $about }
context-line = { $client } says this at “{ $place }”; wording { $number } of { $count }, at most { $words } words
context-answer = { $client } says this at “{ $place }” { $answer }; wording { $number } of { $count }, at most { $words } words
context-last-words = { $client } says this last, at the ending “{ $place }”; wording { $number } of { $count }, at most { $words } words
context-any = after a reply with one of these: { $names }
context-all = after a reply with all of these: { $names }
context-points = after a reply with: { $names }
context-none = and not after: { $names }
context-any-other = after any other reply
context-turn = after a reply at a certain turn of the talk
context-model = A good reply of the user’s at “{ $place }”, at most { $words } words
context-hint = A hint for the user at “{ $place }” that does not give the reply away
context-example = A reply as users might type it at “{ $place }”
context-ending-title = Name of the ending “{ $place }”, a few words
context-ending-outcome = What became of it at the ending “{ $place }”, said to the user
context-ending-why = Why it came to the ending “{ $place }”, said to the user

## A translator’s file that is imported

diagnostic-import-shape = The file can’t be read here: { $reason }
diagnostic-import-shape-help = export the texts again and compare
diagnostic-import-not-xliff = This is not an XLIFF 2 file.
diagnostic-import-not-xliff-help = in your translation tool, save as XLIFF 2.0 or 2.1
diagnostic-import-column = The column “{ $name }” is missing.
diagnostic-import-column-help = the first row names the columns: id, context, source, target, state
diagnostic-import-state = “{ $name }” has the unknown state “{ $value }”.
diagnostic-import-state-help = use initial, translated or reviewed
diagnostic-import-other = The file is for “{ $found }”, not for “{ $wanted }”.
diagnostic-import-other-help = choose the file and --to that belong together
diagnostic-import-unknown = The scenario has no text “{ $name }”.
diagnostic-import-unknown-help = export the texts again
diagnostic-import-duplicate = “{ $name }” is there more than once.
diagnostic-import-duplicate-help = keep one of them
diagnostic-import-stale = “{ $name }” was translated from an older text. The text is now: { $value }
diagnostic-import-stale-help = export the texts again, and translate the new one
diagnostic-import-unreadable = The translation of “{ $name }” can’t be read: { $value }
diagnostic-import-unreadable-help = every opening brace needs its closing one
diagnostic-import-control = The translation of “{ $name }” contains the invisible character { $value }.
diagnostic-import-control-help = delete it
diagnostic-import-lost = The translation of “{ $name }” has lost { "{" } ${ $value } { "}" }.
diagnostic-import-lost-help = put it in where it belongs
diagnostic-import-invented = The translation of “{ $name }” has { "{" } ${ $value } { "}" }, which its source does not have.
diagnostic-import-invented-help = take it out

## Drill

help-drill = Practise single moments: those that went wrong, and their like
help-drill-minutes = Practise for so many minutes (otherwise 5)
help-drill-lesson = Only moments that train this move, such as offer_alternative
help-drill-private = Keep nothing of this drill
value-minutes = minutes
drill-begins = { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
} of single moments: the client says a line, you give one reply. “:hint” nudges, “:skip” goes on, “:quit” ends.
drill-moment = { $title } – they want: { $demand }
drill-help = Give one reply, or “:hint”, “:skip” or “:quit”.
drill-time = Time is up.
drill-again = { $days ->
    [one] This moment comes again tomorrow.
   *[other] This moment comes again in { $days } days.
}
drill-nothing = Nothing was practised.
drill-ends = { $count ->
    [one] One reply
   *[other] { $count } replies
}, { $score } points on average.
## check: rules added later, allowances, examples, watching, explanations

help-check-examples = Read the example replies too, in every language, and name those that are not what they are said to be
help-check-watch = Check again whenever a file changes; Ctrl-C ends it
help-check-explain = Explain a code such as long-line; without one, list all codes
value-code = code
check-examples-unread =
    { $count ->
        [one] { $count } example reply was not read: sparring check --examples reads it.
       *[other] { $count } example replies were not read: sparring check --examples reads them.
    }
check-examples-read =
    { $count ->
        [one] { $count } example reply read.
       *[other] { $count } example replies read, over all languages.
    }
check-watch-nothing = Which file or folder shall I watch? Name it: sparring check my.json --watch
check-watching = Waiting for changes. Ctrl-C ends it.
check-changed = Changed: { $files }
check-mended =
    { $count ->
        [one] { $count } problem is gone.
       *[other] { $count } problems are gone.
    }
diagnostic-covered-branch = Branch { $number } of “{ $name }” is never taken: whatever it asks for, branch { $earlier } takes first.
diagnostic-covered-branch-help = move it before branch { $earlier }, or delete it
diagnostic-choiceless-beat = At “{ $name }” every reply leads to “{ $to }”, and the client says and feels the same.
diagnostic-choiceless-beat-help = let one branch differ, or keep only one
diagnostic-late-ending =
    { $count ->
        [one] “{ $name }” takes at least { $count } reply, but the client's patience ends after { $limit }.
       *[other] “{ $name }” takes at least { $count } replies, but the client's patience ends after { $limit }.
    }
diagnostic-late-ending-help = give more patience, or a shorter way
diagnostic-past-turn = This is never so: at “{ $name }” it is reply { $count } at the soonest.
diagnostic-past-turn-help = raise the bound, or delete the branch
diagnostic-flat-endings = All endings are worth { $worth }: nothing can be won or lost.
diagnostic-flat-endings-help = 5 is as good as it gets, 0 a disaster
diagnostic-same-title = “{ $title }” is also the title of the ending “{ $name }”.
diagnostic-same-title-help = name what is different about it
diagnostic-dangling-example = No branch of “{ $beat }” leads to “{ $name }”.
diagnostic-dangling-example-help = name where one of its branches leads
diagnostic-missing-example =
    The beat “{ $name }” has no { $quality ->
        [good] good
        [middling] middling
       *[bad] bad
    } example reply.
diagnostic-missing-example-help = add one to its examples
diagnostic-torn-example = The same reply is also an example of something else.
diagnostic-torn-example-help = decide what it is, and change or delete the other
diagnostic-example-misread =
    { $cause ->
        [score] Said to be { $quality ->
            [good] good (over 75)
            [middling] middling (35 to 75)
           *[bad] bad (under 35)
        }, this reply earns { $score } and leads to “{ $led }”.
       *[way] Said to lead to “{ $to }”, this reply earns { $score } and leads to “{ $led }”.
    }
diagnostic-example-misread-help = moves read: { $moves }
diagnostic-long-model =
    { $words ->
        [one] The model reply has { $words } word; over { $limit } cost points here.
       *[other] The model reply has { $words } words; over { $limit } cost points here.
    }
diagnostic-long-model-help = shorten it, or allow more words in “brevity”
diagnostic-repeated-model = The beat “{ $name }” has the same model reply.
diagnostic-repeated-model-help = answer what the client says here
diagnostic-telling-hint = The hint gives the model reply away.
diagnostic-telling-hint-help = ask a question instead
diagnostic-empty-phrase = No reply can match this phrase: it has no word in it.
diagnostic-empty-phrase-help = write words, or delete it
diagnostic-idle-reaction = The client reacts to “{ $name }” with nothing.
diagnostic-idle-reaction-help = change temper or trust, or delete it
diagnostic-fact-written-out = { $value } stands here as digits, although it is the fact “{ $name }”.
diagnostic-fact-written-out-help = write {"{"} ${ $name } {"}"}, so that a user's own value is said
diagnostic-wrong-script = This is written in another alphabet than the language “{ $language }” is: “{ $word }”.
diagnostic-wrong-script-help = translate it, or correct the language
diagnostic-mixed-letters = The word “{ $word }” mixes Latin and Cyrillic letters.
diagnostic-mixed-letters-help = type it anew: some letters only look the same
diagnostic-foreign-line = This looks English, but the language here is “{ $language }”.
diagnostic-foreign-line-help = translate it
diagnostic-unfinished-text = “{ $word }”: this is still to be written.
diagnostic-unfinished-text-help = write it, or delete it
diagnostic-stray-space = There is a space too many in this text.
diagnostic-stray-space-help = at the beginning, at the end, or two in a row
diagnostic-allow-unknown-code = No rule has the code “{ $name }”.
diagnostic-allow-unknown-code-help = sparring check --explain lists all codes
diagnostic-allow-of-error = “{ $name }” is an error, and errors can't be allowed.
diagnostic-allow-of-error-help = mend it where it is reported, and delete this
diagnostic-allow-without-reason = Why “{ $name }” is allowed is not said.
diagnostic-allow-without-reason-help = say it in a sentence
diagnostic-unused-allow = There is no “{ $name }” here to allow.
diagnostic-unused-allow-help = delete it, or correct “at”
explain-unknown = There is no code “{ $name }”.
explain-see-all = sparring check --explain lists all codes.
explain-see-one = More on one of them: sparring check --explain CODE
explain-wrong = Wrong:
explain-right = Right:
explain-meant-so = Is it meant to be so? Then let it stand, with the reason, in the scenario's file:
explain-too-large = The file is far larger than a scenario needs.
explain-not-utf8 = The file is not saved as UTF-8.
explain-too-deep = Braces or brackets are nested too deep.
explain-syntax = The file is not JSON: a comma, quote or brace is wrong.
explain-duplicate-key = A field is given twice in one object.
explain-newer-format = The file was written for a newer program.
explain-unknown-field = A field has a name that the program does not know.
explain-missing-field = A field that is needed is not there.
explain-wrong-type = A field holds another kind of value than it should.
explain-out-of-range = A number is too small or too large.
explain-too-short = A text or list has too little in it.
explain-not-one-of = A value is none of those to choose from.
explain-bad-pattern = An id has characters that ids can't have.
explain-bad-language = The language is not given by its tag.
explain-unreadable-value = A value can't be read for another reason.
explain-dangling-start = The talk starts at a beat that is not there.
explain-dangling-branch = A branch leads to a beat or ending that is not there.
explain-dangling-patience = Patience ends in an ending that is not there.
explain-duplicate-id = Two things have the same id.
explain-unreachable-beat = No branch leads to a beat.
explain-unreachable-ending = No branch leads to an ending.
explain-no-ending-reachable = The talk never gets to any ending.
explain-no-way-out = From some beat on, the talk goes round in circles.
explain-beat-without-line = The client would say nothing.
explain-no-fallback = Some replies would lead nowhere.
explain-shadowed-branch = A branch stands after one that takes every reply.
explain-covered-branch = A branch asks for no less than one before it.
explain-choiceless-beat = All branches of a beat do the same.
explain-empty-condition = A condition asks for nothing.
explain-impossible-bounds = A bound can never be kept.
explain-past-turn = A branch waits for a reply that is over by then.
explain-contradictory-condition = A condition asks for what it rules out.
explain-unknown-counter = A condition counts what nothing raises.
explain-unused-counter = A counter is raised that no condition counts.
explain-late-ending = An ending is too far off for the client's patience.
explain-flat-endings = All endings are worth the same.
explain-same-title = Two endings have the same title.
explain-unknown-point = A condition names a point that the guidance lacks.
explain-unmeetable-guidance = No reply can make a point.
explain-empty-phrase = A phrase has no word in it.
explain-idle-reaction = A reaction changes neither temper nor trust.
explain-unusable-fact-id = A fact's id can't stand between braces.
explain-unreadable-fact = A fact's value is not of its kind.
explain-unused-fact = No text uses a fact.
explain-unknown-placeable = A text uses a fact that is not there.
explain-fact-written-out = A line says a fact's number in digits.
explain-fact-unknown = A fact is set that the scenario does not have.
explain-fact-unreadable = A fact is set to a value that is not of its kind.
explain-unreadable-text = Braces in a text are not in pairs.
explain-control-character = An invisible character is in a text.
explain-empty-text = A text has no words.
explain-unfinished-text = A text is still to be written.
explain-stray-space = A text has a space too many.
explain-wrong-script = A text is in another alphabet than its language.
explain-mixed-letters = A word mixes Latin and Cyrillic letters.
explain-foreign-line = An English text is in a file of another language.
explain-few-variants = A line has one variant only.
explain-look-alike-variants = Two variants sound the same.
explain-long-line = The client says more than anybody says at once.
explain-dangling-example = An example is said to lead where its beat does not.
explain-missing-example = A beat lacks a good, a middling or a bad example.
explain-torn-example = One reply is an example of two opposite things.
explain-example-misread = An example reply does not earn, or lead, as promised.
explain-long-model = A model reply is longer than the guidance allows.
explain-repeated-model = Two beats have the same model reply.
explain-telling-hint = A hint gives the model reply away.
explain-untranslated = A scenario lacks its file in a language.
explain-missing-translation = A text is not translated.
explain-stale-translation = A text has changed since it was translated.
explain-unknown-translation = A translation belongs to no text.
explain-translation-placeable = A translation uses a fact that is not there.
explain-translation-without-source = A translation does not say which wording it was made from.
explain-unreadable-translation = A translation can't be read.
explain-allow-unknown-code = A code is allowed that no rule has.
explain-allow-of-error = An error is allowed; only warnings can be.
explain-allow-without-reason = A warning is allowed without a reason.
explain-unused-allow = A warning is allowed that does not come up.
explain-family-file = Until the file can be opened, nothing in it can be played. Save it anew in a plain text editor as UTF-8, or start from the example in scenarios/README.md.
explain-family-syntax = JSON is strict, and one sign too many or too few makes the whole file unreadable. Look at the marked place and just before it: most often a comma is missing, or there is one after the last item.
explain-family-shape = Every field has a name and a kind of value of its own; what is misspelt would be passed over, and the talk would not be the one you meant. Compare it with scenarios/README.md, or let your editor use the schema: it shows the same while you type.
explain-family-way = The client goes from beat to beat along the branches. If a name is misspelt or given twice, the talk breaks off or takes a wrong way, and what nothing leads to is written in vain. Give each beat and ending its own id, and check the “to” of every branch.
explain-family-loop = A talk without a way out teaches only that words do not help: it ends when the client's patience does, whatever is said. Let at least one kind of reply lead on to an ending.
explain-family-branches = Branches are tried from top to bottom, and the first that fits is taken. If one comes too early, a reply is answered as if it were another, and the user learns the wrong thing. Put the strictest first and one without “when” last, and let each lead somewhere of its own.
explain-family-conditions = A condition that can never hold, or always does, hides a part of the talk or gives it away. Temper and trust go from 0 to 10, replies are counted from 1, and a counter needs a branch that raises it and a condition that counts it.
explain-family-endings = The ending tells the user what their words were worth. It has to be within reach, to be known by its title, and to differ in worth from the others. Check “patience”, “title” and “worth”.
explain-family-guidance = Guidance is a promise: what it asks for can be done, and it counts. A point that cannot be made, or a reaction that changes nothing, leaves the user practising in vain. Write phrases people really say, or give examples.
explain-family-facts = Facts are the sums, dates and names that a user may replace by their own before a real meeting. A number written out, or an id misspelt, stays the old one while everything around it changes. Write the fact between braces, by its id.
explain-family-texts = What stands in the file is shown as it is, and read aloud by screen readers. Signs that are left over, invisible or unfinished pull the user out of the talk. Retype the text, or delete it.
explain-family-language = A line in another language, or with letters that only look right, cannot be read aloud, searched or scored as it should be. Write it in the file's language; other languages belong in translations.
explain-family-lines = A talk is played more than once. If the client is silent, repeats themselves or holds a speech, it no longer feels like a talk. Give each line two or three variants that one can say in one breath.
explain-family-examples = Examples hold the scenario to its word: a good reply has to earn over 75, a bad one under 35, a middling one in between, and each has to lead where it is said to. If one fails, change the reply, the guidance or the branches; sparring read shows what is read in it.
explain-family-models = The model reply is what the user takes home, and the hint is what lets them find it by themselves. A model that would lose points, that suits any moment, or that the hint gives away teaches little. Keep it short, of this moment, and behind a question.
explain-family-translations = Whoever plays in another language hears the translation; a text that is missing or out of date comes in a foreign language or says what no longer holds. Bring it up to date, then run sparring stamp, which notes the wording it was made from.
explain-family-allow = “allow” keeps a warning quiet that is meant to be so, and the reason tells the next reader why. It works for warnings only; one that is wrong or no longer needed would hide the next fault. Correct “code” and “at”, or delete it.
## Language server
help-lsp = Help your editor with scenarios: problems, explanations, names (language server)
help-lsp-stdio = What many editors add by themselves; it changes nothing
lsp-move = { $name }: { $about }
lsp-move-points = Points unless the scenario says otherwise: { $points }
lsp-move-points-here = Points in this scenario: { $points }
lsp-beat = Beat “{ $name }”: { $lines ->
    [0] the client has no line of their own here
    [one] one variant of the client's line
   *[other] { $lines } variants of the client's line
}
lsp-ending = Ending “{ $name }”: { $title } ({ $worth } out of 5)
lsp-first-line = Client: “{ $text }”
lsp-leads-to = Leads to: { $names }
lsp-led-from = Reached from: { $names }
lsp-is-start = The talk starts here.
lsp-is-patience = The talk ends here when the client's patience runs out.
lsp-fact = Fact “{ $name }”: { $value } ({ $about })
lsp-point = Point “{ $name }”: { $label } (points: { $points })
lsp-counter = Counter “{ $name }”: { $raised ->
    [0] never raised
    [one] raised in one place
   *[other] raised in { $raised } places
}, { $counted ->
    [0] counted nowhere
    [one] counted in one place
   *[other] counted in { $counted } places
}
lsp-change-to = Change to “{ $name }”
lsp-rename-nothing = There is nothing here that can be renamed. Put the cursor on the name of a beat, an ending, a fact, a point or a counter.
lsp-rename-unusable = “{ $name }” can't be used as a name: use small letters a to z, digits and _, and start with a letter.
lsp-rename-taken = “{ $name }” is already taken. Choose another name.
## Walking, trying out, maps
help-try = Try out a scenario from any beat, while you write it
help-try-scenario = File or id of the scenario; the file is read again whenever you save it
help-try-beat = Beat to begin at (otherwise the first)
help-try-temper = How heated the client is at that point: 0 to 10
help-try-trust = How far the client trusts you at that point: 0 to 10
help-walk-transcript = Print the talk of this seed instead, for each player
help-graph-walk = Have the players hold this many talks each, and show what they reached (svg and html)
value-beat = beat
value-seed = seed
walk-further = { $branches } of { $all } branches taken; { $missed ->
        [0] everything it is scored by won or lost points
       *[other] never won or lost points: { $guidance }
    }; { $patience ->
        [0] the client’s patience never ran out
        [one] in one talk the client’s patience ran out
       *[other] in { $patience } talks the client’s patience ran out
    }
walk-ways = The shortest way to each ending:
walk-way = { $ending }: { $replies ->
        [one] one reply
       *[other] { $replies } replies
    } ({ $player }, seed { $seed }): { $steps }
walk-nearest = { $ending }: never reached; nearest to it was the beat “{ $beat }” (--player { $name } --transcript { $seed })
walk-never = { $ending }: never reached, and no beat that leads to it either
walk-no-move = no move
walk-brevity = brevity
walk-transcript = player: { $player }, seed: { $seed }
try-start = You begin at the beat “{ $beat }”: temper { $temper }, trust { $trust }. Save the file, and the talk goes on with the new text.
try-beat-unknown = There is no beat “{ $beat }”. Choose from: { $known }.
try-reloaded = The file has changed; the talk goes on with the new text.
try-forgotten = The file has changed, and your replies no longer lead here. The beat, temper and trust stay; the replies are forgotten.
try-beat-gone = The file has changed, and the beat “{ $beat }” is no longer there. The talk begins again.
try-broken = The file can’t be played as it is now, so the talk goes on with the text before.
map-title = Map: { $title }
map-start = The talk begins here
map-otherwise = otherwise
map-none = not: { $moves }
map-point = the point “{ $point }”
map-turn = reply number
map-more = +{ $count }
map-self = stays here
map-opens = (you speak first)
map-explained = Boxes are beats: the client’s words, and below them where replies lead. Choose a box to see all of it.
map-walked = Figures tell how often the players of a walk came by; what is dashed they never reached.
map-times = { $count ->
        [0] never reached
        [one] reached once
       *[other] reached { $count } times
    }
map-endings = Endings
map-worth = worth { $worth } of 5
map-lines = The client says
map-model = A good reply
map-hint = A nudge
map-examples = Example replies
map-leads = Where replies lead
map-outcome = What comes of it
map-why = Why
map-back = Back to the map
map-walk-format = --walk needs a form that can show it: --format svg or --format html.
## report
help-report = Look back on a talk you held: what was said, what it earned, what to practise
help-report-talk = Number of the talk (otherwise the newest)
help-report-last = The newest talk
help-report-all = All talks
help-report-format = text, html, csv, json or markdown (otherwise what the file's name asks for, or text)
help-report-out = Write into this file instead of showing it
help-report-force = Overwrite the file if there is one already
report-title = Your talks
report-held = { $when } · level: { $level } · seed: { $seed }
report-curves = Temper and trust, from 0 to 10
report-curves-told = Temper went from { $temper } to { $temper_after }, trust from { $trust } to { $trust_after }. The table has every figure.
report-turns = Reply by reply
report-reply = Reply
report-score = Score
report-start = At the start
report-try = Your earlier try
report-again = Said again
report-model = What you might have said
report-nothing = There is no talk to look back on yet. “sparring play” holds one; talks held with --private are not kept.
report-no-talk = There is no talk number { $talk }. The newest is number { $newest }; “sparring report --all” shows them all.
report-unreadable = Talk { $talk } is left out: { $message }
report-exists = { $file } already exists, so I left it alone. Choose another name, or overwrite it with --force.
recall-otherwise = this version of the program no longer plays talk { $talk } as it went
save-extension = I can't tell from the name { $file } what to write. Let it end in one of these: { $known }.
## Preparing a real meeting, and the clock
help-prepare = Prepare for a real meeting: your facts, a warm-up, a crib sheet
help-prepare-scenario = Scenario that is most like the meeting, or the name of something you have begun to prepare
help-prepare-name = Name for it, such as the client’s (otherwise the scenario’s)
help-prepare-list = List what you have prepared
help-prepare-whom = Who you will be talking to
help-prepare-when = When: a day like 2027-03-15, or your own words
help-prepare-aim = What you want out of it
help-prepare-offers = Something you can offer instead (can be repeated)
help-prepare-limits = Something you won’t agree to (can be repeated)
help-prepare-talk = Go straight into the warm-up without asking
help-prepare-skip = Skip the warm-up
help-crib = Write the crib sheet for a meeting: one page, to print or to keep
help-crib-name = Name of what you prepared
help-crib-format = text, markdown or html (otherwise what the file’s name ends in)
help-crib-out = Write it to this new file instead of the screen
help-met = Note down how the real meeting went
help-met-name = Name of what you prepared
help-met-list = Show what you have noted down
help-met-happened = What happened
help-met-worked = Which line worked
help-met-next = What comes next
help-play-pace = The client grows impatient with replies that take longer than this many seconds (60 if you give no number)
value-text = text
value-seconds = seconds
answers-yes = y yes
answers-no = n no
opening-pace = The clock is running: a reply that takes more than { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} makes the client impatient. Looking at “:hint” and the like starts the time afresh.
prompt-pace = you ({ $seconds } s)>
pace-late = That took { $took } seconds; { $allowed ->
    [one] { $allowed } was
   *[other] { $allowed } were
} allowed. The client is losing patience.
pace-nobody = No clock is running: nobody is typing here.
prepare-name = “{ $name }” can’t be a name: use letters, digits, - and _, forty characters at most.
prepare-taken = “{ $name }” is already prepared with the scenario “{ $scenario }”. Choose another name, or carry on with it: “sparring prepare { $name }”.
prepare-ask-whom = Who will you be talking to? (Enter skips this)
prepare-ask-when = When? A day like 2027-03-15, or your own words. (Enter skips this)
prepare-ask-fact = { $about } (Enter keeps { $value }):
prepare-ask-aim = What do you want out of it? (Enter keeps: { $aim })
prepare-ask-offers = What could you offer instead? One thing at a time. (Enter when there is nothing more)
prepare-ask-limits = What won’t you agree to, whatever happens? One thing at a time. (Enter when there is nothing more)
prepare-ask-more = What else? (Enter: nothing)
prepare-unfinished = Everything up to here is kept. To carry on: “sparring prepare { $name }”.
prepare-warm-up = Warm up now? A talk with your facts on the hard level, about ten minutes. (y: yes, n: no)
prepare-next = Again: “sparring prepare { $name }”. To print: “sparring crib { $name } --out { $name }.html”. Afterwards: “sparring met { $name }”.
prepare-list-nothing = Nothing has been prepared yet. “sparring prepare price” begins.
brief-not-found = Nothing called “{ $name }” has been prepared. “sparring prepare --list” shows what there is.
brief-line = { $name }: { $title } ({ $day }), { $talks ->
    [0] not practised yet
    [one] practised once, best score { $best } out of 100
   *[other] practised { $talks } times, best score { $best } out of 100
}
crib-title = Crib sheet: { $title }
crib-with = With: { $whom }
crib-when = When: { $when }
crib-with-when = With: { $whom }. When: { $when }
crib-aim = Your aim
crib-best = Your best lines in practice
crib-offers = What you can offer
crib-limits = What you won’t agree to
crib-avoid = Avoid: it cost you points in practice
crib-feeds = Makes them angrier
crib-turns = Brings them round
crib-lines = What you may hear
crib-facts = The facts
crib-fact = { $about }: { $value }
crib-last = Last time
met-ask-happened = What happened? (Enter skips this)
met-ask-worked = Which line of yours worked? (Enter skips this)
met-ask-next = What comes next? (Enter skips this)
met-line = { $name }, after the meeting ({ $day }):
met-happened = What happened: { $text }
met-worked = What worked: { $text }
met-next = Next: { $text }
met-kept = Kept with “{ $name }”. “sparring met --list” shows it again.
met-nothing = Nothing was said, so nothing was kept.
met-list-nothing = Nothing has been noted down about a meeting yet.

## Replay

help-replay = Go back to a turn of an earlier talk and say something else
help-replay-talk = Number of the talk, as the history and the report show it
help-replay-turn = Number of the reply to say again (otherwise the weakest)
replay-no-turn = { $turns ->
    [0] Nothing was said in that talk.
    [one] That talk has one reply.
   *[other] That talk has { $turns } replies.
}
replay-begins = Talk { $talk }, reply { $turn }: what if you had said something else? The talk you held stays as it is; this one is not kept.
replay-ends = Then: { $before }. This time: { $now }.
## History
help-history = Look back on your talks: scores, endings, and how each move has gone over the weeks
help-history-talk = Number of a talk, to read all of it
help-history-scenario = Only talks of this scenario
help-history-since = Only talks from this day on, such as 2027-03-15
help-history-last = Only the newest talks, this many
help-history-format = text, json or csv
help-history-show = Print one talk: what was said, and what it earned
help-history-show-talk = Number of the talk
help-history-reread = Have your stored replies read again by today's reader; the new scores replace the old, and the old totals stay visible beside them
help-history-reread-all = Even those that today's reader has already read
help-forget = Delete talks for good, so that no trace of them is left in the file
help-forget-talk = Number of the talk
help-forget-before = All talks from before this day, such as 2027-03-15
help-forget-all = All talks
help-forget-yes = Don't ask first
value-talk = talk
value-date = YYYY-MM-DD
history-empty = No talks here yet. Type “sparring” to choose a client and hold the first one; it will be kept here.
history-none = No talk fits that. “sparring history” by itself shows them all.
history-talk = { $id }. { $title } ({ $scenario }, { $language }, { $level })
history-ending = { $title } ({ $worth })
history-open = broken off
history-given = { $score } (in the talk itself: { $given })
history-replies = { $replies ->
    [one] one reply
   *[other] { $replies } replies
}
history-time = { $hours ->
    [0] { $minutes ->
        [0] under a minute
       *[other] { $minutes } min
    }
   *[other] { $hours } h { $minutes } min
}
history-more = { $count ->
    [one] One earlier talk isn't listed
   *[other] { $count } earlier talks aren't listed
}: “--last NUMBER” shows more, and “sparring history NUMBER” all of one.
history-summary = { $talks ->
    [one] One talk
   *[other] { $talks } talks
}, { $time } in all.
history-best = Won most, in points a talk: { $moves }
history-weakest = Lost most, in points a talk: { $moves }
history-weeks = Points a talk, week by week
history-trend = { $way ->
    [rose] { $name }: rose from { $from } to { $to } points a talk over { $weeks } weeks
    [fell] { $name }: fell from { $from } to { $to } points a talk over { $weeks } weeks
    [steady] { $name }: { $to } points a talk at the start and at the end of { $weeks } weeks
   *[once] { $name }: { $to } points a talk in one week
}
history-before = Before { $day }: { $text }
history-break = On { $day } the reader or a scenario's guidance changed: what came before can't be compared with what came after.
history-break-drawn = ╎ { $day }: the reader or a scenario's guidance changed. What stands left of the line can't be compared with what stands right of it.
history-mixed = Each scenario gives a move its own worth, so other scenarios make other points: “--scenario ID” compares like with like.
history-no-talk = There is no talk { $id }. “sparring history” shows which there are.
history-unreadable = That talk's scenario was written for another version of the program and can't be shown.
reread-done = { $talks ->
    [0] There was nothing to read again: today's reader has already read everything.
    [one] One talk read again, { $replies ->
        [one] one reply
       *[other] { $replies } replies
    }: { $changed ->
        [0] no score has changed.
        [one] one score has changed, by { $by } points.
       *[other] { $changed } scores have changed, by { $by } points on average.
    }
   *[other] { $talks } talks read again, { $replies } replies: { $changed ->
        [0] no score has changed.
        [one] one score has changed, by { $by } points.
       *[other] { $changed } scores have changed, by { $by } points on average.
    }
}
reread-left = { $count ->
    [one] One talk was left as it is: it is open in another window, or its scenario can't be read any more.
   *[other] { $count } talks were left as they are: they are open in another window, or their scenarios can't be read any more.
}
forget-ask = { $count ->
    [one] Delete one talk for good? Nothing can bring it back. Type yes:
   *[other] Delete { $count } talks for good? Nothing can bring them back. Type yes:
}
forget-unasked = Nothing was deleted: there is nobody here to ask. To delete without being asked, add --yes.
forget-held = { $count ->
    [one] One talk is open in another window, so it was left alone. Close that window first.
   *[other] { $count } talks are open in other windows, so they were left alone. Close those windows first.
}
forgotten = { $count ->
    [0] There was nothing to delete.
    [one] One talk deleted for good.
   *[other] { $count } talks deleted for good.
}
trouble-newer = this history was written by a newer version of the program (file version { $version }). Install the newest sparring, or use another folder with --data.
trouble-no-database = this file isn't a history of sparring. Move it away, or use another folder with --data.
trouble-damaged = this file is damaged. Move it away to begin a new history, or restore it from a backup.
trouble-busy = another program is using the history. Try again when it has finished.
trouble-denied = it may not be written. Check the rights of the folder, or use another with --data.
trouble-write = it can't be read or written. Is the disk full, or the folder gone?
trouble-no-folder = this is no folder. Use another with --data.
trouble-unfinished = the talks are deleted, but another program was reading the history, so their traces could not yet be cleared. Close it and run the same command again.

## import

help-import = Begin a scenario with a story from Twine, ink or Yarn Spinner
help-import-story = The story: Twee 3 (.twee, .tw), compiled ink (.json) or Yarn Spinner (.yarn)
help-import-form = Read it as twee, ink or yarn (otherwise the end of its name tells)
help-import-id = Name of the new scenario (otherwise made from the story’s title or file)
help-import-out = Where to write the draft (otherwise <id>.json)
import-unknown = I can’t tell from the name { $file } what kind of story it is. Say so with --as twee, ink or yarn; the endings I know are { $known }.
import-empty = There is no passage in { $file }. Is it the right file, and the right --as?
import-not-ink = { $file } is not compiled ink. Compile the story first (inklecate, or Inky’s “Export to JSON”) and import the JSON.
import-version = { $file } is ink of version { $version }; I read versions 19 to 21. Compile the story again with a newer ink.
import-too-many = { $file } has { $count } passages; a talk can use { $limit } at most. Import a part of the story.
import-written =
    { $file } is a draft with { $beats ->
        [one] { $beats } beat
        *[other] { $beats } beats
    } and { $endings ->
        [one] { $endings } ending
        *[other] { $endings } endings
    }. Whatever begins with TODO is yours to write.
import-dropped =
    { $count ->
        [one] One thing was not carried over:
        *[other] { $count } things were not carried over:
    }
import-at-line = line { $place }: { $what }: { $text }
import-at-path = { $place }: { $what }: { $text }
import-what-variable = variable
import-what-condition = condition
import-what-tag = tag
import-what-macro = macro
import-what-image = picture
import-what-function = function
import-what-command = command
import-what-script = code
import-what-markup = HTML or markup
import-what-own-line = the user’s own line
import-what-no-target = leads nowhere
import-what-unreached = no way leads here
import-what-too-far = further off than a talk lasts
import-what-twice = there twice
import-waiting =
    { $count ->
        [one] One branch needs a condition of yours. Until it has one, it answers only to the words given here:
        *[other] { $count } branches need conditions of yours. Until they have them, they answer only to the words given here:
    }
import-waits-for-words = { $beat } → { $to }: “{ $words }”
import-waits = { $beat } → { $to }: nothing yet
import-check =
    { $count ->
        [0] “sparring check { $file }” finds no errors and no warnings.
        [one] “sparring check { $file }” finds no errors and one warning:
        *[other] “sparring check { $file }” finds no errors and { $count } warnings:
    }
import-blank-title = TODO: what the talk is called
import-blank-summary = TODO: one line for the menu
import-blank-role = TODO: who the user is, in a sentence that begins with “You”
import-blank-aim = TODO: what the user wants out of the talk
import-blank-situation = TODO: what has happened before the first line
import-blank-demand = TODO: what the client wants, in a few words
import-blank-client = TODO: the client’s name
import-blank-manner = TODO: what the client is like, in a sentence
import-blank-article = TODO: where the guidance comes from
import-blank-why = TODO: why this pays with this client
import-blank-line = TODO: what the client says in “{ $name }”
import-blank-model = TODO: a good reply to “{ $name }”
import-blank-hint = TODO: a nudge for “{ $name }” that does not give the reply away
import-blank-when = TODO: what leads to “{ $name }”
import-blank-patience = TODO: the client has had enough
import-blank-outcome = TODO: what became of it after “{ $name }”
import-blank-reason = TODO: why it came to “{ $name }”
