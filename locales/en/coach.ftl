### The coach's words: moves, marks, the look back.

## Moves: names
# source: f2b359d2
move-hold_firm = standing firm
# source: 717d93f7
move-set_boundary = setting a rule
# source: ff4e0853
move-cite_terms = pointing to what was agreed
# source: afc5ccb3
move-offer_alternative = offering an alternative
# source: 541bf93c
move-next_step = naming a next step
# source: 7ea11d35
move-probe = asking what lies behind it
# source: e6ebc182
move-acknowledge = showing you heard
# source: 0cdb2fd8
move-own_mistake = owning a mistake
# source: 1387a55c
move-part_ways = parting ways
# source: ee81b5b7
move-concede = giving in
# source: 09348261
move-over_promise = promising too much
# source: ea4c3e0c
move-over_apologize = apologizing too much
# source: 7e64f29f
move-attack = hitting back

## Moves: what they are
# source: 468aadbe
move-hold_firm-about = an answer the client can't take for a yes
# source: 648e091e
move-set_boundary-about = how, when or by what channel you deal with each other from now on
# source: f91cd661
move-cite_terms-about = something written down, such as a contract, quote, brief or e-mail
# source: 612251e4
move-offer_alternative-about = something concrete they could have instead
# source: 4678f15d
move-next_step-about = who does what by when
# source: 224d06e2
move-probe-about = a real question about the worry behind the demand
# source: 0eacea66
move-acknowledge-about = words that show you took in their concern
# source: 1d1d7904
move-own_mistake-about = one fault of your own, named plainly
# source: 50028eea
move-part_ways-about = a clean end, said calmly
# source: b877d260
move-concede-about = giving what they demand and getting nothing for it
# source: 63738b65
move-over_promise-about = a promise nobody can be sure of keeping
# source: 0fc06f71
move-over_apologize-about = saying sorry again and again, or for having terms at all
# source: 43291302
move-attack-about = insult, sarcasm, a hostile threat

## Marks
# source: a8967bab
mark-unsure = perhaps { $name } (half points)
# source: 5f0c4032
mark-borrowed = { $name } (not your own words: earns nothing)
# source: d9014cdb
mark-brevity = long: { $words ->
    [one] { $words } word
   *[other] { $words } words
}, { $allowed } would do
# source: 58319554
sum-kept-within = { $sum }, counted as { $total }
# source: b69a6219
verdict-shown = sure
# source: 6219e255
verdict-leaning-yes = unsure, leaning yes, half points
# source: 9e8ef2fb
verdict-leaning-no = unsure, leaning no, half points
# source: 3ef6afaf
verdict-absent = not there
# source: b756c2ee
why-nothing = There is no reply to explain yet.
# source: 8b2a04ae
why-moves = What the reader saw, and how sure it was:
# source: 123390de
why-move = { $name }: { $percent }%, { $verdict }
# source: 85ac4124
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
# source: 7cfbb37c
guidance-head = Every reply starts at { $start } points and scores between 0 and 100. The advice comes from “{ $article }”.
# source: 0dcd464d
guidance-brevity = { $points } going over { $words ->
    [one] { $words } word
   *[other] { $words } words
}

## Looking back
# source: 986795fc
debrief-ending = How it ended: { $title } ({ $worth })
# source: 4ca6d653
debrief-worth = { $worth } out of 5
# source: d8f1f84a
debrief-broken-off = You left before the end
# source: 1845d216
debrief-total = { $replies ->
    [one] Your score: { $total } out of 100, from one reply.
   *[other] Your score: { $total } out of 100, the average of { $replies } replies ({ $each }).
}
# source: d80299a2
debrief-no-reply = You didn't say anything this time, so there is nothing to score.
# source: a4c039e2
debrief-sums = Where the points came from
# source: bca3a342
debrief-no-marks = Nothing you said won or lost a point.
# source: 209357a6
debrief-sum = { $points } { $name }, { $turns ->
    [1] once
    [2] twice
   *[other] { $turns } times
}
# source: 66008d58
debrief-best = Your best moment: reply { $turn }, { $score } out of 100
# source: 62fd0465
debrief-weakest = Your weakest moment: reply { $turn }, { $score } out of 100
# source: b08118e6
debrief-better = You might have said: { $text }
# source: a8df6574
debrief-decisive = What decided it: reply { $turn }
# source: 718c3141
debrief-decisive-better = Temper went from { $temper } to { $temper_after }, trust from { $trust } to { $trust_after }: no other reply did more good.
# source: 339dc34f
debrief-decisive-worse = Temper went from { $temper } to { $temper_after }, trust from { $trust } to { $trust_after }: no other reply did more harm.
# source: 1b1cd590
debrief-practise = Keep an eye on this next time: { $name }
# source: 1c3f2211
practise-hold_firm = Say no, or name the price, in one plain sentence near the start, and let it stand.
# source: 128c3ffc
practise-set_boundary = Say how you want to carry on from here: hours, channel, tone. One rule, kindly put.
# source: 7c36f368
practise-cite_terms = Point to the one line of the agreement that settles it, and leave it at that.
# source: 061b8a41
practise-offer_alternative = Put one concrete thing on the table that they could have instead.
# source: 023eec84
practise-next_step = End with who does what by when.
# source: f091fb79
practise-probe = Ask one open question about what worries them before you answer the demand.
# source: 59defb05
practise-acknowledge = Put their worry into your own words before you say no.
# source: 62c5469a
practise-own_mistake = Name your slip in one sentence, without excuses, and say how you'll put it right.
# source: 36e76e8c
practise-part_ways = Two sentences are enough: that it ends here, and who might suit them better.
# source: e1be8d1c
practise-concede = When you feel like giving in, first ask what you would get in return.
# source: 53bb3320
practise-over_promise = Promise only what is in your own hands: a day, a call, a draft.
# source: 8fe8836e
practise-over_apologize = Say sorry once, for one thing, then move on to what you will do.
# source: 68ba4e69
practise-attack = When they needle you, answer the point and let the needling pass.
