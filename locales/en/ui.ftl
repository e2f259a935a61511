### The program's own words: command line, menu, talk, errors.

## Sums
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
help-sparring = Practise a hard talk with a difficult client: offline, in your own language, scored with reasons.
help-play = Hold a talk (this is also what happens without a verb)
help-list = List the scenarios
help-read = Read replies from JSON Lines and write what they do and score
help-check = Check scenario files and their translations
help-schema = Print the JSON Schema of scenario files
help-stamp = Mark a translation as up to date with its source
help-play-scenario = Id of a scenario, or the path of a scenario file
help-play-seed = Choose the client's wordings: the same number gives the same talk
help-play-set = Put in a fact of your own, such as amount=4800 (can be repeated)
help-play-resume = Go on with the talk that was broken off
help-shared-lang = Language: en, fi, tr, hu or ru; else the system's
help-shared-plain = No colour, no drawing, one thing a line: for screen readers and pipes
help-shared-width = Wrap text at this many columns
help-shared-color = Colour: auto, always or never
help-shared-help = Show this help
help-shared-version = Show the version
help-list-format = text or json
help-check-format = text or json
help-check-paths = Scenario files or folders; without any, the scenarios that come with the program
help-read-paths = JSON Lines files; without any, standard input
help-read-threads = Threads to read with; else one for each core
help-stamp-paths = Scenario files whose translations have been brought up to date
help-heading-usage = Usage
help-heading-options = Options
help-heading-commands = Commands
help-examples = Examples:
    {"  "}sparring                             choose a client from the menu
    {"  "}sparring play price --lang fi        talk about the price, in Finnish
    {"  "}sparring play price --set fee=4800   with your own sum
    {"  "}sparring read replies.jsonl          read and score replies from a file

usage-unknown-argument = There is no option “{ $argument }”.
usage-unknown-verb = There is no command “{ $value }”.
usage-invalid-value = “{ $value }” does not fit { $argument }.
usage-missing-argument = Something is missing: { $argument }.
usage-conflict = { $argument } can't be used together with the other options given.
usage-wrong-number-of-values = { $argument } takes exactly one value.
usage-other = The command line can't be understood.
usage-see-help = “sparring --help” shows what there is.
did-you-mean = Did you mean “{ $nearest }”?
error = Error: { $message }
error-unknown-language = There is no language “{ $tag }”. There are: { $known }.
error-set-form = “{ $value }” is not of the form fact=value, such as amount=4800.
error-model = The reader's weights can't be used: { $message }

## Menu
menu-title = Who do you want to talk to?
menu-prompt = Number from 1 to { $count } (or q to leave):
menu-unknown = There is no “{ $typed }” here: type a number from the list.
difficulty-1 = gentle
difficulty-2 = middling
difficulty-3 = hard

## Before the talk
opening-situation = { $text }
opening-role = Who you are: { $text }
opening-aim = What you want: { $text }
opening-client-manner = Across the table: { $name }. { $text }
opening-demand = What they want: { $text }
opening-judged = You are judged on: { $asked }. It costs you: { $warned }, and going over { $words ->
    [one] { $words } word
   *[other] { $words } words
}.
opening-commands = Type your reply. “:help” lists the commands, “:guidance” what everything is worth. Seed of this talk: { $seed }.

## The talk
prompt = you>
prompt-afterwards = >
you = You
turn = Reply { $number }
score = { $score } of 100
temper = temper
trust = trust
no-marks = nothing that wins or loses points
quote = “{ $text }”
empty-reply = Say something to the client, or “:hint” for a nudge and “:help” for the commands.
interrupted = Press Ctrl-C once more to leave with a look back, or just go on.
command-unknown = There is no command “:{ $name }”.
help-reply = What you type is said to the client. A line that starts with a colon is a command:
command-hint = a nudge for this moment
command-why = every mark of your last reply, with your words and how sure the reader is
command-model = a reply worth holding up as an example
command-retry = say your last reply again and compare
command-guidance = what you are judged on, and what it is worth
command-facts = the facts of this talk, and how to put in your own
command-lang = change the language
command-lang-argument = TAG
command-save = write the talk so far, with its marks, to a file
command-save-argument = FILE
command-help = this list
command-quit = leave, with a look back
shown-hint = A nudge: { $text }
shown-model = For example: “{ $text }”
retry-nothing = There is no reply yet to say again.
retry-again = Once more. The client had said:
retry-before = Before: { $score } of 100
retry-now = Now: { $score } of 100
save-where = Name the file, for example “:save talk.md”.
saved = Saved in { $file }.
save-exists = { $file } is there already and was left alone. Choose another name.
save-failed = { $file } could not be written: { $message }
facts-set = To put in your own: sparring play … --set { $example }=…
journal-unwritable = This talk can't be kept on disk ({ $message }), so it can't be taken up again later. It goes on all the same.
resumed = { $replies ->
    [one] You had given one reply. The client's last words were:
   *[other] You had given { $replies } replies. The client's last words were:
}
resume-nothing = There is no broken-off talk to go on with.
resume-finished = The last talk came to its end; there is nothing to go on with.
resume-changed = The scenario “{ $scenario }” has changed since that talk, so it can't be taken up again.
afterwards = The talk is over. “:why” explains your last reply, “:save FILE” keeps the talk; Enter leaves.

## Reading rows
read-bad-row = line { $line }: { $message }
read-progress = replies read
read-summary = { $rows ->
    [one] One reply read
   *[other] { $rows } replies read
}, { $bad ->
    [0] no row was bad
    [one] one bad row
   *[other] { $bad } bad rows
}.
read-not-json = not a JSON object: { $message }
read-missing-field = the field “{ $field }” is missing
read-unknown-scenario = there is no scenario “{ $scenario }”
read-unknown-beat = the scenario “{ $scenario }” has no beat “{ $beat }”
stamped = { $file }: { $count ->
    [one] one text marked as up to date
   *[other] { $count } texts marked as up to date
}
stamp-nothing = { $file }: no translation found beside it
