### The coach's words: moves, marks, the look back.

## Moves: names
move-hold_firm = standing firm
move-set_boundary = setting a rule
move-cite_terms = pointing to what was agreed
move-offer_alternative = offering an alternative
move-next_step = naming a next step
move-probe = asking what lies behind it
move-acknowledge = showing you heard
move-own_mistake = owning a mistake
move-part_ways = parting ways
move-concede = giving in
move-over_promise = promising too much
move-over_apologize = apologizing too much
move-attack = hitting back

## Moves: what they are
move-hold_firm-about = the client can't take your answer for a yes
move-set_boundary-about = a rule for how, when or through what you work together from here on
move-cite_terms-about = contract, quote, brief, e-mail: something that is written down
move-offer_alternative-about = something concrete that they could take instead
move-next_step-about = who does what by when
move-probe-about = a real question about the worry behind the demand
move-acknowledge-about = words that take up their concern
move-own_mistake-about = one fault of your own, named plainly
move-part_ways-about = a clean end, said calmly
move-concede-about = giving what they demand and getting nothing for it
move-over_promise-about = an assurance nobody can be sure of
move-over_apologize-about = saying sorry again and again, or for having terms at all
move-attack-about = insult, sarcasm, a hostile threat

## Marks
mark-unsure = perhaps { $name } (half)
mark-brevity = long: { $words ->
    [one] { $words } word
   *[other] { $words } words
}, { $allowed } would do
sum-kept-within = { $sum }, kept at { $total }
verdict-shown = sure
verdict-leaning-yes = unsure, rather yes
verdict-leaning-no = unsure, rather no
verdict-absent = not there
why-nothing = There is no reply yet to explain.
why-moves = What the reader saw, and how sure it was:
why-move = { $name }: { $percent } %, { $verdict }
why-counts = Counted: { $words ->
    [one] { $words } word
   *[other] { $words } words
}, { $sentences ->
    [one] { $sentences } sentence
   *[other] { $sentences } sentences
}, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}.
guidance-head = Every reply starts at { $start } and ends between 0 and 100. The advice comes from: { $article }.
guidance-brevity = { $points } beyond { $words ->
    [one] { $words } word
   *[other] { $words } words
}

## Looking back
debrief-ending = How it ended: { $title } ({ $worth })
debrief-worth = worth { $worth } of 5
debrief-broken-off = You left before the end
debrief-total = { $replies ->
    [one] Your score: { $total } of 100, from one reply.
   *[other] Your score: { $total } of 100, the mean of { $replies } replies ({ $each }).
}
debrief-no-reply = You did not say anything this time, so there is nothing to score.
debrief-sums = What it was made of
debrief-no-marks = Nothing you said won or lost a point.
debrief-sum = { $points } { $name }, { $turns ->
    [one] once
   *[other] { $turns } times
}
debrief-best = Your best moment: reply { $turn }, { $score } of 100
debrief-weakest = Your weakest moment: reply { $turn }, { $score } of 100
debrief-better = Try for example: { $text }
debrief-decisive = What decided it: reply { $turn }
debrief-decisive-better = Temper went from { $temper } to { $temper_after }, trust from { $trust } to { $trust_after }: no other reply did the talk more good.
debrief-decisive-worse = Temper went from { $temper } to { $temper_after }, trust from { $trust } to { $trust_after }: no other reply did the talk more harm.
debrief-practise = To practise next: { $name }
practise-hold_firm = Say the no, or the price, in one plain sentence near the start, and let it stand.
practise-set_boundary = Say how you want to go on from here: hours, channel, tone. One rule, said kindly.
practise-cite_terms = Point to the one line of the agreement that settles it, and leave it at that.
practise-offer_alternative = Put one concrete thing on the table that they could take instead.
practise-next_step = End with who does what by when.
practise-probe = Ask one open question about what worries them before you answer the demand.
practise-acknowledge = Take up their worry in your own words before you say no.
practise-own_mistake = Name your own slip in one sentence, without excuses, and say how you mend it.
practise-part_ways = End it in two sentences: that it ends, and who may suit them better.
practise-concede = When you want to give in, ask first what you get for it.
practise-over_promise = Promise only what lies in your own hands: a day, a call, a draft.
practise-over_apologize = Say sorry once, for one thing, and go on to what you will do.
practise-attack = When they needle you, answer the matter and leave the needle lying.
