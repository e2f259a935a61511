//! Score: a reading weighed by guidance. A plain sum that anyone can redo by hand.

use std::ops::Range;

use serde::Serialize;

use super::borrowed::mostly;
use super::guidance::Guidance;
use super::moves::Move;
use super::reading::Reading;

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
    /// Near the threshold: half the points were given.
    pub unsure: bool,
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
    /// Weighs `reading` by `guidance`. A move near its threshold gives half its points, rounded towards zero.
    pub fn new(reading: &Reading, guidance: &Guidance) -> Score {
        let mut marks = Vec::new();
        for shown in &reading.moves {
            let full = guidance.points_of(shown.name);
            let unsure = shown.verdict.is_unsure();
            let points = if unsure { full / 2 } else { full };
            if points != 0 && (unsure || shown.verdict.is_present()) {
                let borrowed = points > 0 && is_borrowed(&shown.evidence, reading);
                marks.push(Mark {
                    reason: Reason::Move(shown.name),
                    points: if borrowed { 0 } else { points },
                    unsure,
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
                    unsure: false,
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
                unsure: false,
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
}

/// Whether all the evidence lies in words that are not the user's own.
fn is_borrowed(evidence: &[Range<usize>], reading: &Reading) -> bool {
    !evidence.is_empty() && evidence.iter().all(|part| mostly(part, &reading.borrowed))
}
