### The program's own words: command line, menu, talk, errors.

## Sums and dates
# The locale whose way of writing numbers and days is used (BCP 47).
# source: cb7e67bd
format-locale = en-GB
# source: cb55790c
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
# source: e1b34b09
help-sparring = Practise a hard talk with a difficult client: offline, in your own language, with a score and the reasons for it.
# source: f3ccba0e
help-play = Start a talk (also what happens with no command)
# source: 676acabd
help-list = List the scenarios
# source: ef17e41d
help-read = Read replies from JSON Lines and write out their moves and scores
# source: ded4ba44
help-check = Check scenario files and their translations
# source: f075cb06
help-schema = Print the JSON Schema of scenario files
# source: 8486823d
help-stamp = Mark a translation as up to date with its source
# source: 3655d911
help-play-scenario = Id of a scenario, or the path of a scenario file
# source: 62008803
help-play-seed = Choose the client's wording: the same number gives the same talk
# source: 79a21caf
help-play-set = Use a fact of your own, such as price=4800 (can be repeated)
# source: e61a89ee
help-play-resume = Carry on with the talk you broke off
# source: 3edad336
help-shared-lang = Language: en, fi, tr, hu or ru (otherwise your system's)
# source: 6b100f80
help-shared-plain = No colour, no drawing, one thing per line: for screen readers and pipes
# source: f1fcbdfd
help-shared-width = Wrap text at this many columns
# source: 53918445
help-shared-color = Colour: auto, always or never
# source: ee5543c9
help-shared-help = Show this help
# source: 863a7a85
help-shared-version = Show the version
# source: 2e348b6b
help-list-format = text or json
# source: 2e348b6b
help-check-format = text or json
# source: 762f3e08
help-check-paths = Scenario files or folders (otherwise the scenarios that come with the program)
# source: cce524b4
help-read-paths = JSON Lines files (otherwise standard input)
# source: 705dd2ad
help-read-threads = How many threads to use (otherwise one per core)
# source: 73b7a612
help-stamp-paths = Scenario files whose translations have been brought up to date
# source: 345be9d2
help-heading-usage = Usage
# source: 463b8c4e
help-heading-options = Options
# source: ebf4dcb0
help-heading-commands = Commands
# source: 8e648548
help-examples = Examples:
    {"  "}sparring                              choose a client from the menu
    {"  "}sparring play price --lang fi         talk about the price, in Finnish
    {"  "}sparring play price --set price=4800  with your own sum
    {"  "}sparring read replies.jsonl           read and score replies from a file

# source: 55a8c22f
usage-unknown-argument = There is no option “{ $argument }”.
# source: c6b71529
usage-unknown-verb = There is no command “{ $value }”.
# source: cf2470c5
usage-invalid-value = “{ $value }” can't be used for { $argument }.
# source: bda3ddd1
usage-missing-argument = Something is missing: { $argument }.
# source: 2a170676
usage-conflict = { $argument } can't be used together with the other options given.
# source: b1f31600
usage-wrong-number-of-values = { $argument } takes exactly one value.
# source: 4e84ad14
usage-other = I can't make sense of that command line.
# source: 15fae3b5
usage-see-help = “sparring --help” shows what you can type.
# source: 81c9916e
did-you-mean = Did you mean “{ $nearest }”?
# source: 82fa508a
error = Error: { $message }
# source: 5ff12cc0
error-unknown-language = There is no language “{ $tag }”. Choose from: { $known }.
# source: 958e86ad
error-set-form = “{ $value }” should look like fact=value, for example price=4800.
# source: bd755fbe
error-model = The reader's weights can't be used: { $message }

## Menu
# source: d938fc64
menu-title = Who do you want to talk to?
# source: 3b1617a1
menu-prompt = Type a number from 1 to { $count }, or q to leave:
# source: c6873315
menu-unknown = There is no “{ $typed }” here: type a number from the list.
# source: 193ca071
difficulty-1 = gentle
# source: 075c3454
difficulty-2 = middling
# source: 2e3ab4cc
difficulty-3 = hard

## Before the talk
# source: 978b6f9e
opening-situation = { $text }
# source: bc15b2e3
opening-role = Who you are: { $text }
# source: 6a658001
opening-aim = What you want: { $text }
# source: a21503d8
opening-client-manner = Your client: { $name }. { $text }
# source: ae71de84
opening-demand = What they want: { $text }
# source: 3d8ba0ee
opening-judged = You win points for: { $asked }. You lose points for: { $warned }, and for going over { $words ->
    [one] { $words } word
   *[other] { $words } words
}.
# source: b36231a0
opening-commands = Type your reply. “:help” lists the commands, “:guidance” shows what everything is worth. Seed of this talk: { $seed }.

## The talk
# source: d3474149
prompt = you>
# source: af63b34c
prompt-afterwards = >
# source: cb6a9c1a
you = You
# source: 14caf174
turn = Reply { $number }
# source: 492ebd01
score = { $score } out of 100
# source: 405e3dd7
temper = temper
# source: 8c39b3a7
trust = trust
# source: f7d69a9d
no-marks = nothing that wins or loses points
# source: 67d053dd
quote = “{ $text }”
# source: c6572aa2
empty-reply = Say something to the client, or “:hint” for a nudge and “:help” for the commands.
# source: 821d6502
interrupted = Press Ctrl-C again to leave with a look back, or just carry on.
# source: c901449e
command-unknown = There is no command “:{ $name }”.
# source: dfafb62d
help-reply = What you type is said to the client, unless it starts with a colon. These are the commands:
# source: c768fd88
command-hint = a nudge for this moment
# source: 5c08eea8
command-why = how your last reply was scored: your words, and how sure the reader is
# source: 62a90962
command-model = a good reply, as an example
# source: 024e45e9
command-retry = take your last reply back, try another, and compare
# source: 7a1dc94a
command-guidance = what you are judged on, and what it is worth
# source: 3e7ca3e1
command-facts = the facts of this talk, and how to use your own
# source: d58d78dd
command-lang = change the language
# source: 6c73eb19
command-lang-argument = TAG
# source: d9533731
command-save = write the talk so far, with its marks, to a file
# source: e7941285
command-save-argument = FILE
# source: 4d047db7
command-help = this list
# source: a4af0368
command-quit = leave, with a look back
# source: 32c8f5e6
shown-hint = A nudge: { $text }
# source: 221cc5f3
shown-model = For example: “{ $text }”
# source: a1995008
retry-nothing = There is no reply to take back yet.
# source: 8c519deb
retry-again = Have another go. The client said:
# source: 59161861
retry-before = Before: { $score } out of 100
# source: a31e07e7
retry-now = Now: { $score } out of 100
# source: e9d66f0a
save-where = Name the file, for example “:save talk.md”.
# source: dc786e5f
saved = Saved in { $file }.
# source: 3eb2c0a1
save-exists = { $file } already exists, so I left it alone. Choose another name.
# source: 62484fa0
save-failed = { $file } could not be written: { $message }
# source: 9c921dc7
facts-set = To use your own: sparring play … --set { $example }=…
# source: 8f57e450
journal-unwritable = This talk can't be kept on disk ({ $message }), so you won't be able to resume it later. You can carry on all the same.
# source: 118d5061
resumed = { $replies ->
    [one] You had given one reply. The client's last words were:
   *[other] You had given { $replies } replies. The client's last words were:
}
# source: 7d50cc27
resume-nothing = There is no broken-off talk to carry on with.
# source: e893da21
resume-changed = The scenario “{ $scenario }” has changed since that talk, so you can't carry on with it.
# source: c87a0762
afterwards-open = To carry on with this talk later: “sparring play --resume”.
# source: 02add12d
afterwards = The talk has stopped. “:why” explains your last reply, “:retry” lets you say it again, “:save FILE” keeps the talk, Enter leaves.

## Reading rows
# source: e2c2b89e
read-progress = replies read
# source: e7587619
read-summary = { $rows ->
    [one] One reply read
   *[other] { $rows } replies read
}, { $bad ->
    [0] no bad rows
    [one] one bad row
   *[other] { $bad } bad rows
}.
# source: f0d7b02f
read-not-json = not a JSON object (at character { $column })
# source: 23a3a7f2
read-missing-field = the field “{ $field }” is missing
# source: 55ee7095
read-wrong-field = the field “{ $field }” has to be a text
# source: fc28f427
read-unknown-scenario = there is no scenario “{ $scenario }”
# source: ce0d6e7d
read-unknown-beat = the scenario “{ $scenario }” has no beat “{ $beat }”
# source: b3d9b5d6
stamped = { $file }: { $count ->
    [one] one text marked as up to date
   *[other] { $count } texts marked as up to date
}
# source: a9482c83
stamp-nothing = { $file }: no translation found for it
## Sentences of `sparring check`, `list` and of scenarios that can't be opened.

## Opening a scenario

# source: eb219d2e
scenario-not-found = There is no scenario “{ $name }”. `sparring list` shows what there is.
# source: 2c811e39
scenario-not-found-near = There is no scenario “{ $name }”. Did you mean “{ $suggestion }”?
# source: daef0df3
scenario-unreadable = I can't open { $path }: { $reason }
# source: 0c12f349
scenario-faulty =
    { $count ->
        [one] { $path } has { $count } error, so it can't be played yet. `sparring check { $path }` shows the place.
       *[other] { $path } has { $count } errors, so it can't be played yet. `sparring check { $path }` shows each place.
    }

## The user's own facts

# source: c4fcf16c
diagnostic-fact-unknown = This scenario has no fact “{ $name }”.
# source: 04e2d012
diagnostic-fact-unknown-help =
    { $options ->
        [none] It has no facts that could be set.
       *[other] Its facts are: { $options }.
    }
# source: 779a5f4c
diagnostic-fact-unreadable =
    { $kind ->
        [money] “{ $value }” can't be read as a sum for “{ $name }”. Write it like 4800 EUR or 4800.50.
        [date] “{ $value }” can't be read as a day for “{ $name }”. Write it like 2027-03-15.
        [number] “{ $value }” can't be read as a number for “{ $name }”. Write a whole number in digits, like 14.
       *[text] “{ $value }” can't be used for “{ $name }”. Write one to eighty ordinary characters.
    }

## list

# source: fce32cfb
list-title = { $id }: { $title }
# source: 541e7809
list-details =
    { $difficulty } · { $languages } · { $beats ->
        [one] { $beats } beat
       *[other] { $beats } beats
    }, { $endings ->
        [one] { $endings } ending
       *[other] { $endings } endings
    }, { $moves ->
        [one] { $moves } move in the guidance
       *[other] { $moves } moves in the guidance
    }

## check

# source: 9f7452dd
diagnostic-error = error
# source: 129fac0a
diagnostic-warning = warning
# source: 072aaa30
check-empty-folder = There is no scenario in { $path }. A scenario is a file whose name ends in .json.
# source: 307c716b
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

# source: 4e087b05
diagnostic-too-large = The file is larger than { $limit } MiB. That is far more than a scenario needs; is it the right file?
# source: 3b02ee89
diagnostic-not-utf8 = The file is not plain UTF-8 text: this character can't be read.
# source: 882f9342
diagnostic-not-utf8-help = save it as UTF-8 in your editor
# source: 558a293a
diagnostic-too-deep = Braces or brackets are nested more than { $limit } deep.
# source: c802740b
diagnostic-too-deep-help = a scenario needs seven levels; one may not be closed
# source: 1455304f
diagnostic-duplicate-key = “{ $field }” is already given on line { $line }.
# source: 3a10e398
diagnostic-duplicate-key-help = only one of the two can count: delete one
# source: 8a4fc6dc
diagnostic-newer-format = The file is in format version { $version }; this program reads version { $newest }.
# source: 6f4b4e17
diagnostic-newer-format-help = a newer program is needed to play it
# source: 5aa15f93
syntax-empty = The file is empty. scenarios/README.md has a small example to start from.
# source: 3eb0dee0
syntax-comments = JSON has no comments. Delete this one.
# source: 609c039b
syntax-trailing-comma = There is a comma after the last item. Delete it.
# source: 4a3584c8
syntax-expected-comma = A comma is missing here, between two items.
# source: 75eade83
syntax-expected-colon = A colon is missing after this name.
# source: cf2cf523
syntax-expected-value = A value is missing after the colon.
# source: 2db380ed
syntax-unquoted-key = The name of a field needs double quotes around it.
# source: 746042ec
syntax-single-quotes = Texts need double quotes ("), not single ones.
# source: 5ec02f72
syntax-more-after-end = The scenario is complete before this. Is there a closing brace too many?
# source: ff159b8d
syntax-unexpected-word = This word needs double quotes around it.
# source: 8b8b70bb
syntax-unexpected-comma = A comma is not expected here. Delete it, or write what is missing before it.
# source: cf7375ab
syntax-unexpected-colon = A colon is not expected here.
# source: 420e1881
syntax-unexpected-close-brace = This closing brace fits no opening brace.
# source: 6e2895ea
syntax-unexpected-close-bracket = This closing bracket fits no opening bracket.
# source: 2d36e108
syntax-unexpected-token = This is not expected here.
# source: 260368d7
syntax-unclosed-list = This list is never closed. A ] is missing.
# source: e5f58668
syntax-unclosed-object = This brace is never closed. A closing brace is missing.
# source: 47cbd3fb
syntax-unclosed-text = This text has no closing double quote on its line. For a line break within a text, write \n.
# source: 2570d95c
syntax-control-character = A text can't contain this character as it is. For a tab, write \t or a space.
# source: d0904f80
syntax-number-too-large = This number is too large.
# source: 2b746bb7
syntax-bad-number = This is not a number as JSON writes it. Write it in plain digits, like 12 or -3.
# source: 34ed3fb1
syntax-invalid-escape = After a backslash only n, t, a double quote, another backslash, or u with four hexadecimal digits may follow. For a backslash itself, write two.
# source: 4d513df4
syntax-invalid-unicode-escape-sequence = This \u sequence stands for no character. Write the character itself.

## The shape of the file

# source: 73f42520
diagnostic-unknown-field = There is no field “{ $field }” here.
# source: 9036d045
diagnostic-unknown-field-help = allowed here: { $options }
# source: 73f0ce4f
diagnostic-missing-field =
    { $count ->
        [one] The field “{ $fields }” is missing here.
       *[other] { $count } fields are missing here: { $fields }.
    }
# source: f1e4b6f9
diagnostic-missing-field-help = inside this object
# source: 989cf243
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
# source: 932eff1d
diagnostic-out-of-range = “{ $field }” is { $value }, but it has to be from { $low } to { $high }.
# source: df12ba5f
diagnostic-too-short =
    { $found ->
        [array] “{ $field }” is an empty list, but it needs at least one item.
       *[string] “{ $field }” is empty or too short; at least { $limit ->
            [one] { $limit } character is needed.
           *[other] { $limit } characters are needed.
        }
    }
# source: 43b39989
diagnostic-not-one-of = “{ $field }” can't be “{ $value }”.
# source: 8c3975c5
diagnostic-not-one-of-help = choose from: { $options }
# source: fc47f891
diagnostic-bad-pattern = “{ $value }” can't be used for “{ $field }”.
# source: fcdd2520
diagnostic-bad-pattern-help = use only the letters a to z, digits and _, and start with a letter
# source: 000cc10f
diagnostic-bad-language = “{ $value }” is not the tag of a language.
# source: 09acfc32
diagnostic-bad-language-help = write it like en, fi or pt-BR
# source: d23d2338
diagnostic-unreadable-value = This value can't be used: { $reason }

## The way through the talk

# source: c850e3b9
diagnostic-dangling-start = The talk starts at “{ $name }”, but there is no such beat.
# source: 1920573e
diagnostic-dangling-branch = This branch leads to “{ $name }”, but there is no such beat or ending.
# source: 6913d07b
diagnostic-dangling-patience = The client's patience ends in “{ $name }”, but there is no such ending.
# source: 8c099629
diagnostic-duplicate-id = “{ $name }” is given more than once.
# source: 1309a33f
diagnostic-duplicate-id-help = each may be given once: rename or delete one
# source: 8c11c5e7
diagnostic-unreachable-beat = Nothing leads to the beat “{ $name }”.
# source: 19ea07cd
diagnostic-unreachable-beat-help = let a branch lead here, or delete it
# source: 20ca8a71
diagnostic-unreachable-ending = Nothing leads to the ending “{ $name }”.
# source: 19ea07cd
diagnostic-unreachable-ending-help = let a branch lead here, or delete it
# source: 1d444c23
diagnostic-no-ending-reachable = From the start “{ $name }” no branch ever leads to an ending.
# source: 063a50a5
diagnostic-no-ending-reachable-help = let at least one branch on the way lead to an ending
# source: b8d2de0d
diagnostic-no-way-out = From the beat “{ $name }” on, the talk goes round in circles for ever.
# source: bf6cc450
diagnostic-no-way-out-help = let a branch lead out of it, and on to an ending
# source: f7bd941e
diagnostic-beat-without-line = The client would say nothing at “{ $name }”: it has no lines, and a branch of “{ $from }” comes here without any.
# source: bb7f1206
diagnostic-beat-without-line-help = give this beat lines, or give lines to that branch
# source: 5aa97361
diagnostic-no-fallback = The last branch of “{ $name }” has a condition, so some replies would lead nowhere.
# source: 150e86cf
diagnostic-no-fallback-help = add a last branch without “when”

## Conditions

# source: 1241773d
diagnostic-shadowed-branch = Branch { $number } of “{ $name }” is never taken: branch { $open } before it has no condition and takes every reply.
# source: 8ad58c91
diagnostic-shadowed-branch-help = move the branch without “when” to the end
# source: 05c7909a
diagnostic-empty-condition = This condition asks for nothing, so it always holds.
# source: 59c4b52f
diagnostic-empty-condition-help = write what has to hold, or delete it
# source: 6099d3ae
diagnostic-impossible-bounds =
    { $cause ->
        [crossed] The bounds of “{ $name }” rule each other out: at_least is above at_most.
       *[outside] { $high ->
            [none] “{ $name }” is never below { $low }.
           *[other] “{ $name }” is always between { $low } and { $high }.
        }
    }
# source: 13ce1c8c
diagnostic-impossible-bounds-help =
    { $cause ->
        [crossed] swap them, or change one of them
       *[outside] keep the bounds within that
    }
# source: ee3a6d21
diagnostic-contradictory-condition = “{ $name }” is asked for and ruled out by the same condition.
# source: 4314d597
diagnostic-contradictory-condition-help = delete it here, or in “any” or “all”
# source: 26fb4998
diagnostic-unknown-counter = “{ $name }” is neither a move nor a counter that a branch raises.
# source: 60eae6c0
diagnostic-unknown-counter-help = raise it in a branch, or count a move
# source: 10cf3dbb
diagnostic-unused-counter = The counter “{ $name }” is raised, but no condition counts it.
# source: 1fcf7411
diagnostic-unused-counter-help = count it in a condition, or delete it

## Guidance and facts

# source: eea7d921
diagnostic-unknown-point = The guidance has no point “{ $name }”.
# source: 7d3ae1a4
diagnostic-unknown-point-help = add it to the points of the guidance
# source: 60c22070
diagnostic-unmeetable-guidance = No reply can make the point “{ $name }”: none of its phrases has a word in it.
# source: 056a1544
diagnostic-unmeetable-guidance-help = write at least one phrase
# source: b61a5a42
diagnostic-unusable-fact-id = The id “{ $name }” can't be used in a line.
# source: 249735a8
diagnostic-unusable-fact-id-help = start with a letter; then unaccented letters, digits, _ and -
# source: e9f2045c
diagnostic-unreadable-fact =
    { $kind ->
        [money] “{ $value }” is not a sum with its currency.
        [date] “{ $value }” is not a day.
        [number] “{ $value }” is not a whole number.
       *[text] “{ $value }” is not a short text without line breaks.
    }
# source: 62548df4
diagnostic-unreadable-fact-help =
    { $kind ->
        [money] write it like 4800 EUR or 4800.50 EUR
        [date] write it like 2027-03-15
        [number] write it in digits, like 14
       *[text] at most 80 characters
    }
# source: cdc12e71
diagnostic-unused-fact = No text uses the fact “{ $name }”.
# source: 21408542
diagnostic-unused-fact-help = write {"{"} ${ $name } {"}"} in a line, or delete the fact

## Texts

# source: c3c14696
diagnostic-unknown-placeable = The scenario has no fact “{ $name }” to put in here.
# source: caf1adfa
diagnostic-unknown-placeable-help = add it to the facts
# source: 7cc74362
diagnostic-unreadable-text = The braces in this text can't be read.
# source: 4d4d2643
diagnostic-unreadable-text-help = braces are for facts only, as in {"{"} $amount {"}"}
# source: 70254b2f
diagnostic-control-character = There is an invisible control character ({ $character }) in this text.
# source: 3f705d53
diagnostic-control-character-help = delete it; such things often come in with copied text
# source: eab8b7dd
diagnostic-empty-text = This text has no words in it.
# source: 65447af4
diagnostic-empty-text-help = write it, or delete it
# source: 6676deef
diagnostic-few-variants = There is only one variant of this line.
# source: c2e4a652
diagnostic-few-variants-help = three make the talk worth playing again
# source: 208a9af5
diagnostic-look-alike-variants = Variant { $number } sounds the same as variant { $first }.
# source: f7ea8441
diagnostic-look-alike-variants-help = say it in other words
# source: bf3bce1c
diagnostic-long-line = This line has { $words } words.
# source: 93c75a53
diagnostic-long-line-help = hardly anybody says more than { $limit } at once

## Translations

# source: aa4367eb
diagnostic-untranslated =
    { $count ->
        [one] The scenario is not translated into the language “{ $language }”: { $count } text is missing.
       *[other] The scenario is not translated into the language “{ $language }”: all { $count } texts are missing.
    }
# source: 4a8b3fef
diagnostic-untranslated-help = write this file, one message for each text
# source: 439998f6
diagnostic-missing-translation = The text “{ $name }” is not translated: { $text }
# source: 0b6c8f6a
diagnostic-missing-translation-help = add it, with the comment # source: { $fingerprint }
# source: 6e83013a
diagnostic-stale-translation = The source of “{ $name }” has changed since it was translated ({ $old }). It is now: { $text }
# source: b4b43664
diagnostic-stale-translation-help = bring it up to date, then write # source: { $fingerprint }
# source: bc76edca
diagnostic-unknown-translation = The scenario has no text “{ $name }”.
# source: 220831ee
diagnostic-unknown-translation-help = delete it
# source: c3c14696
diagnostic-translation-placeable = The scenario has no fact “{ $name }” to put in here.
# source: 8ac1ca5e
diagnostic-translation-placeable-help = use only the facts of the scenario
# source: 2eda46ec
diagnostic-translation-without-source =
    { $count ->
        [one] “{ $name }” does not say which wording it translates.
       *[other] { $count } translations, “{ $name }” the first, do not say which wording they translate.
    }
# source: 99b829aa
diagnostic-translation-without-source-help = check the translation, then run `sparring stamp`
# source: d4c2ca67
diagnostic-unreadable-translation = This translation can't be read: { $reason }
# source: 88da9c22
diagnostic-unreadable-translation-help = compare it with the others in the file

## Words that stand for values in the help
# source: ca45f466
usage-word-options = options
# source: 66655dca
usage-word-command = command
# source: de4217cc
value-scenario = scenario
# source: 8031a80d
value-number = number
# source: 97a0f5c3
value-fact = fact=value
# source: d2fd3528
value-language = language
# source: 861b700c
value-columns = columns
# source: 9bf6bff6
value-when = when
# source: aad01178
value-file = file
# source: 64db608e
value-format = format
# source: 0e2e816e
value-path = file or folder
# source: a52ebe88
io-not-found = there is no such file
# source: 00dda455
io-denied = it may not be read
# source: 548bbe1a
io-full = the disk is full

## Scorecard
# source: 01ae2e97
help-scorecard = Show how often the program reads replies as trained coders do
# source: 43fb32cd
help-scorecard-rows = Measure it on your own coded rows (JSON Lines) instead of showing the published figures
# source: 77a402f7
help-scorecard-format = text, json or html
# source: 94e22d66
scorecard-title = How often the program reads a reply as trained coders do
# source: 68b5b85c
scorecard-by-move = By move (kappa)
# source: 9b8d1858
scorecard-reliability = How sure it says it is, and how often it is right
# source: 4dc172ae
scorecard-explained = Kappa: agreement beyond chance, 1 is perfect, 0 is chance. F1: found and right, over all moves alike. Rho: how well the order of the scores follows the coders' ratings. Calibration: how far the probabilities said are from what is true, on average; the smaller the better. “Coders” is how well two trained coders agree with each other. A dash: too few rows to tell.
# source: efcf950b
scorecard-language = Language
# source: 6eef72b1
scorecard-rows = Replies
# source: adb0aedf
scorecard-kappa = Kappa
# source: 09050b07
scorecard-macro-f1 = F1
# source: a01ec919
scorecard-rho = Rho
# source: 1544a39c
scorecard-calibration = Calibration
# source: 527de855
scorecard-coders-kappa = Coders
# source: 0f7bc60f
scorecard-coders-rho = Coders’ rho
# source: 379c18ae
scorecard-move = Move
# source: faf36eca
scorecard-positives = Times seen
# source: e6f09b19
scorecard-all = all
# source: 1a5b4740
scorecard-line = { $name }: { $rows ->
    [one] { $rows } reply
   *[other] { $rows } replies
}, kappa { $kappa } (the coders among themselves { $coders }), F1 { $f1 }, rho { $rho }, calibration { $calibration }
# source: d582ab97
scorecard-move-line = { $move }: kappa { $kappa } (the coders { $coders }), { $positives ->
    [one] seen { $positives } time
   *[other] seen { $positives } times
}
# source: 240ca043
scorecard-plot = Agreement with the coders for each move, from 0 to 1
# source: f05a7fd9
scorecard-legend-all = all languages
# source: 48dfc804
scorecard-legend-language = one language
# source: 0622f798
scorecard-legend-coders = the coders among themselves
# source: 421b437a
scorecard-said = probability said
# source: ebc169d4
scorecard-true = share that was true
# source: 950cd811
scorecard-bin = said { $said }, true { $true }, { $cells ->
    [one] { $cells } judgement
   *[other] { $cells } judgements
}
# source: 96e550d1
scorecard-reader = Fingerprint of the reader:
# source: 3554e47d
scorecard-no-rows = There is no row to measure with.
# source: 70d641e7
scorecard-not-coded = no codes: “a” and “b”, “codes”, or “moves” are wanted
