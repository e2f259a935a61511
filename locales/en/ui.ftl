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
help-graph-format = mermaid or dot
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
help-walk-players = Who plays: steady, pushover, hothead, promiser, waffler or wanderer (otherwise all six; can be repeated)
help-walk-level = How hard the client makes it: gentle, real or hard (otherwise real)
help-walk-seeds = How many talks each player holds (otherwise 200)
help-walk-format = text or json
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
player-wanderer = wanderer
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
