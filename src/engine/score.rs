//! Score: a reading weighed by guidance. A plain sum that anyone can redo by hand.

use std::ops::Range;

use serde::Serialize;

use super::borrowed::mostly;
use super::guidance::Guidance;
use super::moves::Move;
use super::reading::{Reading, Verdict};

/// What a reply earned, as a list of marks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Score {
    /// `start` plus the points of all marks, kept within 0-100.
    pub total: i32,
    /// Points every reply starts from.
    pub start: i32,
    /// Every mark with its reason; largest points first.
    pub marks: Vec<Mark>,
}

/// Points with their guidance and the words that earned them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mark {
    /// What the points are for.
    pub reason: Reason,
    /// Points added or taken.
    pub points: i32,
    /// Quarters of the points that were given: 4 where the reader is sure.
    pub quarters: u8,
    /// Said in words that are not the user's own: what would have been earned is not given.
    pub borrowed: bool,
    /// Byte ranges of the reply that earned them; empty for brevity.
    pub evidence: Vec<Range<usize>>,
}

/// The guidance a mark stands on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A move that guidance asks for or warns of.
    Move(Move),
    /// A point of the author's own, by its id.
    Point(String),
    /// More words than this guidance allows.
    Brevity {
        /// Words of the reply.
        words: usize,
        /// Words allowed.
        allowed: usize,
    },
}

impl Score {
    /// Weighs `reading` by `guidance`. A move the reader is unsure of gives as many quarters of its points as it is sure, rounded to whole points.
    pub fn new(reading: &Reading, guidance: &Guidance) -> Score {
        let mut marks = Vec::new();
        for shown in &reading.moves {
            let full = guidance.points_of(shown.name);
            let quarters = shown.quarters();
            let points = full.signum() * ((full.abs() * i32::from(quarters) + 2) / 4);
            if points != 0 {
                let borrowed = points > 0 && is_borrowed(&shown.evidence, reading);
                marks.push(Mark {
                    reason: Reason::Move(shown.name),
                    points: if borrowed { 0 } else { points },
                    quarters,
                    borrowed,
                    evidence: shown.evidence.clone(),
                });
            }
        }
        for made in &reading.points {
            if let Some(point) = guidance.points.iter().find(|p| p.id == made.id) {
                let borrowed = point.points > 0 && is_borrowed(&made.evidence, reading);
                marks.push(Mark {
                    reason: Reason::Point(made.id.clone()),
                    points: if borrowed { 0 } else { point.points },
                    quarters: 4,
                    borrowed,
                    evidence: made.evidence.clone(),
                });
            }
        }
        let (words, allowed) = (reading.counts.words, guidance.brevity.words);
        if words > allowed && guidance.brevity.points != 0 {
            marks.push(Mark {
                reason: Reason::Brevity { words, allowed },
                points: guidance.brevity.points,
                quarters: 4,
                borrowed: false,
                evidence: Vec::new(),
            });
        }
        marks.sort_by_key(|m| (-m.points.abs(), m.reason.clone()));
        let sum: i32 = guidance.start + marks.iter().map(|m| m.points).sum::<i32>();
        Score {
            total: sum.clamp(0, 100),
            start: guidance.start,
            marks,
        }
    }

    /// What the client hears: the reading less what was said in borrowed words, which moves nobody.
    pub fn without_borrowed(&self, reading: &Reading) -> Reading {
        let mut own = reading.clone();
        for mark in self.marks.iter().filter(|m| m.borrowed) {
            match &mark.reason {
                Reason::Move(name) => own.moves[name.index()].verdict = Verdict::Absent,
                Reason::Point(id) => own.points.retain(|p| p.id != *id),
                Reason::Brevity { .. } => {}
            }
        }
        own
    }
}

/// The score of a whole talk: the mean of its replies' scores, rounded; none without a reply.
pub fn mean(totals: &[i32]) -> Option<i32> {
    let (count, sum) = (totals.len() as i32, totals.iter().sum::<i32>());
    (count > 0).then(|| (2 * sum + count) / (2 * count))
}

/// Whether all the evidence lies in words that are not the user's own.
fn is_borrowed(evidence: &[Range<usize>], reading: &Reading) -> bool {
    !evidence.is_empty() && evidence.iter().all(|part| mostly(part, &reading.borrowed))
}

#[cfg(test)]
mod tests {
    use super::super::reading::{Counts, MoveReading};
    use super::*;

    /// A reply of two sentences, 0..10 and 10..20, the first of them borrowed.
    fn reading(shown: &[(Move, Vec<Range<usize>>)]) -> Reading {
        let moves = Move::ALL.map(|name| {
            let evidence = shown.iter().find(|(m, _)| *m == name).map(|(_, e)| e.clone());
            MoveReading {
                name,
                confidence: 0.9,
                verdict: if evidence.is_some() {
                    Verdict::Shown
                } else {
                    Verdict::Absent
                },
                evidence: evidence.unwrap_or_default(),
            }
        });
        Reading {
            moves: moves.into(),
            points: Vec::new(),
            borrowed: std::iter::once(0..10).collect(),
            counts: Counts::default(),
        }
    }

    #[test]
    fn borrowed_words_earn_nothing_and_move_nobody() {
        let read = reading(&[
            (Move::HoldFirm, std::iter::once(0..10).collect()),
            (Move::Probe, Vec::from([0..10, 10..20])),
            (Move::Concede, std::iter::once(0..10).collect()),
        ]);
        let score = Score::new(&read, &Guidance::general());
        let points = |name| {
            score
                .marks
                .iter()
                .find(|m| m.reason == Reason::Move(name))
                .map(|m| m.points)
        };
        assert_eq!(points(Move::HoldFirm), Some(0));
        // Half of it is the user's own; and giving in counts in whosever words.
        assert_eq!(points(Move::Probe), Some(Move::Probe.default_points()));
        assert_eq!(points(Move::Concede), Some(Move::Concede.default_points()));
        let own = score.without_borrowed(&read);
        assert!(!own.shows(Move::HoldFirm) && own.shows(Move::Probe) && own.shows(Move::Concede));
    }
}
