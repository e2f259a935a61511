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
move-hold_firm-about = an answer the client can't take for a yes
move-set_boundary-about = how, when or by what channel you deal with each other from now on
move-cite_terms-about = something written down, such as a contract, quote, brief or e-mail
move-offer_alternative-about = something concrete they could have instead
move-next_step-about = who does what by when
move-probe-about = a real question about the worry behind the demand
move-acknowledge-about = words that show you took in their concern
move-own_mistake-about = one fault of your own, named plainly
move-part_ways-about = a clean end, said calmly
move-concede-about = giving what they demand and getting nothing for it
move-over_promise-about = a promise nobody can be sure of keeping
move-over_apologize-about = saying sorry again and again, or for having terms at all
move-attack-about = insult, sarcasm, a hostile threat

## Marks
mark-unsure = perhaps { $name } ({ $quarters ->
    [1] a quarter
    [2] half
   *[3] three quarters
} of the points)
mark-borrowed = { $name } (not your own words: earns nothing)
mark-brevity = long: { $words ->
    [one] { $words } word
   *[other] { $words } words
}, { $allowed } would do
sum-kept-within = { $sum }, counted as { $total }
verdict-shown = sure
verdict-leaning-yes = unsure, leaning yes
verdict-leaning-no = unsure, leaning no
verdict-absent = not there
why-nothing = There is no reply to explain yet.
why-moves = What the reader saw, and how sure it was:
why-move = { $name }: { $percent }%, { $verdict }
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
guidance-head = Every reply starts at { $start } points and scores between 0 and 100. The advice comes from “{ $article }”.
guidance-brevity = { $points } going over { $words ->
    [one] { $words } word
   *[other] { $words } words
}

## Looking back
debrief-ending = How it ended: { $title } ({ $worth })
debrief-worth = { $worth } out of 5
debrief-broken-off = You left before the end
debrief-total = { $replies ->
    [one] Your score: { $total } out of 100, from one reply.
   *[other] Your score: { $total } out of 100, the average of { $replies } replies ({ $each }).
}
debrief-no-reply = You didn't say anything this time, so there is nothing to score.
debrief-sums = Where the points came from
debrief-no-marks = Nothing you said won or lost a point.
debrief-sum = { $points } { $name }, { $turns ->
    [1] once
    [2] twice
   *[other] { $turns } times
}
debrief-best = Your best moment: reply { $turn }, { $score } out of 100
debrief-weakest = Your weakest moment: reply { $turn }, { $score } out of 100
debrief-better = You might have said: { $text }
debrief-decisive = What decided it: reply { $turn }
debrief-decisive-better = Temper went from { $temper } to { $temper_after }, trust from { $trust } to { $trust_after }: no other reply did more good.
debrief-decisive-worse = Temper went from { $temper } to { $temper_after }, trust from { $trust } to { $trust_after }: no other reply did more harm.
debrief-practise = Keep an eye on this next time: { $name }
practise-hold_firm = Say no, or name the price, in one plain sentence near the start, and let it stand.
practise-set_boundary = Say how you want to carry on from here: hours, channel, tone. One rule, kindly put.
practise-cite_terms = Point to the one line of the agreement that settles it, and leave it at that.
practise-offer_alternative = Put one concrete thing on the table that they could have instead.
practise-next_step = End with who does what by when.
practise-probe = Ask one open question about what worries them before you answer the demand.
practise-acknowledge = Put their worry into your own words before you say no.
practise-own_mistake = Name your slip in one sentence, without excuses, and say how you'll put it right.
practise-part_ways = Two sentences are enough: that it ends here, and who might suit them better.
practise-concede = When you feel like giving in, first ask what you would get in return.
practise-over_promise = Promise only what is in your own hands: a day, a call, a draft.
practise-over_apologize = Say sorry once, for one thing, then move on to what you will do.
practise-attack = When they needle you, answer the point and let the needling pass.

## Players of a walk: replies that no client can take for another kind of player
player-pushover-1 = All right, all right, you win, you can have it all, free of charge, just as you say.
player-pushover-2 = Fine, I'll do it for nothing this time, since you want it so badly.
player-pushover-3 = You know what, never mind the price. It's yours, as you asked.
player-hothead-1 = You must be the stupidest person I have ever met, you arrogant fool.
player-hothead-2 = Oh, go and bother somebody else with your ridiculous whining.
player-hothead-3 = People like you are a joke. Nobody but a clown would ask for that.
player-promiser-1 = I promise you, it will be perfect, one hundred per cent, and you'll never have a single problem again.
player-promiser-2 = I guarantee it: everything will go flawlessly, you have my word, nothing can possibly go wrong.
player-promiser-3 = Trust me, from today on I'll answer within a minute, day and night, always, without fail.
player-waffler-1 = Well, you know, these things are what they are, and one could say this or that about it, and there are of course many sides to it, as there always are, so in a way it depends, and in a way it doesn't.
player-waffler-2 = Hm, it's a difficult subject, a very broad one, and at the end of the day everybody sees it their own way, and then again there's the general situation, which is as it is these days.
player-waffler-3 = Yes, no, well, it's interesting that this comes up, it does come up now and then, and people talk about it, and that's how it goes with things like this in general.
player-random-hold_firm = No, that isn't going to happen. My answer stays the same.
player-random-set_boundary = From now on I answer messages on weekdays between nine and five, and only by e-mail.
player-random-cite_terms = It says so in the contract that we both signed.
player-random-offer_alternative = What I could do instead is half the work for half the money.
player-random-next_step = I'll send you the plan by noon on Thursday.
player-random-probe = What is it about this that worries you most?
player-random-acknowledge = I can see how much trouble and worry this has caused you.
player-random-own_mistake = I made that mistake: I should have checked it, and I didn't.
player-random-part_ways = This is where we part ways: I'm ending our work together today.
player-random-over_apologize = I'm so sorry, I'm terribly sorry, I feel awful, please, please forgive me.
player-random-quiet_parting = I'm out. Please find somebody else.
player-random-soft_offer = Okay, fifty off, it's yours. What I can also offer is a smaller package for 200.

## The clock: what any client says, having waited too long
client-impatient-1 = That took its time.
client-impatient-2 = I haven't got all day, you know.
client-impatient-3 = Another long silence. I do notice.
