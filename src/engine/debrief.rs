//! Debrief: the session seen from its end.

use std::ops::Range;

use serde::Serialize;

use super::moves::Move;
use super::reading::{Reading, Verdict};
use super::score::Reason;
use super::session::{Record, Session};

/// A reply below this is nobody's best moment.
const HALFWAY: i32 = 50;

/// A reply from here on is nobody's weakest moment.
const GOOD: i32 = 75;

/// What a finished talk (or a broken-off one) comes to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Debrief {
    /// Index of the ending; none where the talk was broken off.
    pub ending: Option<usize>,
    /// Points of the talk: the mean of its replies, 0-100; none without a reply.
    pub total: Option<i32>,
    /// What every piece of guidance brought or cost over the talk; largest first.
    pub sums: Vec<GuidanceSum>,
    /// Index of the turn with the highest score; none where no reply got half of the points.
    pub best: Option<usize>,
    /// Index of the turn with the lowest score; none where every reply was good.
    pub weakest: Option<usize>,
    /// The turn that decided it.
    pub decisive: Option<Decisive>,
    /// What to practise next.
    pub practise: Option<Move>,
}

/// One piece of guidance over the whole talk.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GuidanceSum {
    /// The guidance (for brevity, the words of the longest reply).
    pub reason: Reason,
    /// Points added up over all turns.
    pub points: i32,
    /// In how many turns it was met.
    pub turns: usize,
    /// The moment that brought or cost most by it, the first of several: turn and byte range of its reply.
    pub quote: Option<(usize, Range<usize>)>,
    /// Points of that moment, without their sign.
    most: i32,
}

/// The turn after which the client was most changed, in the direction in which the talk went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Decisive {
    /// Index of the turn.
    pub turn: usize,
    /// Change of trust less change of temper: above 0 for the better, below 0 for the worse.
    pub swing: i32,
}

impl Debrief {
    /// Looks back on `session`, finished or not.
    pub fn new(session: &Session) -> Debrief {
        let records = session.records();
        let total = |i: usize| records[i].score.total;
        let best = (0..records.len())
            .max_by_key(|&i| (total(i), std::cmp::Reverse(i)))
            .filter(|&i| total(i) >= HALFWAY);
        let weakest = (0..records.len())
            .min_by_key(|&i| (total(i), i))
            .filter(|&i| total(i) < GOOD && Some(i) != best);
        let worth = session.ending().map(|e| session.scenario().endings[e].worth);
        Debrief {
            ending: session.ending(),
            total: session.total(),
            sums: sums(records),
            best,
            weakest,
            decisive: decisive(records, worth),
            practise: practise(session),
        }
    }
}

fn sums(records: &[Record]) -> Vec<GuidanceSum> {
    let mut all: Vec<GuidanceSum> = Vec::new();
    for (turn, record) in records.iter().enumerate() {
        // What was borrowed earned nothing: it is no part of the sum.
        for mark in record.score.marks.iter().filter(|m| !m.borrowed) {
            let quote = mark.evidence.first().map(|range| (turn, range.clone()));
            let same = |s: &&mut GuidanceSum| match (&s.reason, &mark.reason) {
                (Reason::Brevity { .. }, Reason::Brevity { .. }) => true,
                (a, b) => a == b,
            };
            match all.iter_mut().find(same) {
                Some(sum) => {
                    sum.points += mark.points;
                    sum.turns += 1;
                    if let (Reason::Brevity { words, .. }, Reason::Brevity { words: more, .. }) =
                        (&mut sum.reason, &mark.reason)
                    {
                        *words = (*words).max(*more);
                    }
                    if mark.points.abs() > sum.most || sum.quote.is_none() {
                        sum.quote = quote;
                        sum.most = mark.points.abs();
                    }
                }
                None => all.push(GuidanceSum {
                    reason: mark.reason.clone(),
                    points: mark.points,
                    turns: 1,
                    quote,
                    most: mark.points.abs(),
                }),
            }
        }
    }
    all.sort_by_key(|s| -s.points);
    all
}

fn decisive(records: &[Record], worth: Option<u8>) -> Option<Decisive> {
    let swing = |r: &Record| (r.after.trust - r.before.trust) - (r.after.temper - r.before.temper);
    let went_well = worth.map_or_else(|| records.iter().map(swing).sum::<i32>() >= 0, |w| w >= 3);
    let strength = |i: usize| {
        if went_well {
            swing(&records[i])
        } else {
            -swing(&records[i])
        }
    };
    let turn = (0..records.len()).max_by_key(|&i| (strength(i), i))?;
    (strength(turn) > 0).then(|| Decisive {
        turn,
        swing: swing(&records[turn]),
    })
}

/// The warned-of move that cost most, else the asked-for move that was worth most and shown least.
fn practise(session: &Session) -> Option<Move> {
    let records = session.records();
    if records.is_empty() {
        return None;
    }
    let guidance = &session.scenario().guidance;
    let own: Vec<Reading> = records
        .iter()
        .map(|r| r.score.without_borrowed(&r.turn.reading))
        .collect();
    // What the reader is unsure of is nobody's lesson.
    let shown = |m: Move| own.iter().filter(|r| r.of(m).verdict == Verdict::Shown).count() as i32;
    let costly = Move::ALL
        .into_iter()
        .filter(|m| guidance.points_of(*m) < 0 && shown(*m) > 0);
    let missed = guidance.moves.iter().filter(|g| g.points > 0).map(|g| g.name);
    costly
        .min_by_key(|m| guidance.points_of(*m) * shown(*m))
        .or_else(|| missed.min_by_key(|m| (shown(*m), -guidance.points_of(*m))))
}
