//! What was said in a reply, and nothing about its worth.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::borrowed::Foreign;
use super::moves::Move;

/// The moment a reply answers: what the reader needs to know besides the reply itself.
#[derive(Debug, Clone)]
pub struct Moment<'a> {
    /// BCP 47 tag of the language the talk is held in.
    pub language: &'a str,
    /// The client's last words; empty where the user opens the talk.
    pub client: &'a str,
    /// The author's own points that may be made here.
    pub points: &'a [SoughtPoint],
    /// Words that are not the user's own, besides the client's line; none where there is no scenario.
    pub foreign: Option<&'a Foreign>,
}

impl<'a> Moment<'a> {
    /// A moment outside any scenario.
    pub fn bare(language: &'a str, client: &'a str) -> Moment<'a> {
        Moment {
            language,
            client,
            points: &[],
            foreign: None,
        }
    }
}

/// An author's own point as the reader looks for it, in the language of the talk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SoughtPoint {
    /// The point's id in the guidance.
    pub id: String,
    /// Phrases, any of which makes the point; matched over inflected forms.
    pub phrases: Vec<String>,
    /// Replies that make the point; empty where it is looked for by phrases alone.
    pub making: Vec<String>,
    /// Replies that come near and don't make it.
    pub lacking: Vec<String>,
    /// What people say in any talk, and what makes no author's point.
    pub ordinary: Arc<[String]>,
}

/// Reads replies. The border between the pure engine and the model.
pub trait Reader: Send + Sync {
    /// What `reply` does in `moment`. Never fails and never panics: odd input gives an odd but honest reading.
    fn read(&self, moment: &Moment, reply: &str) -> Reading;
}

/// Moves with confidence and evidence, the author's points that were made, and counted facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// One entry for each of the thirteen moves, in [`Move::ALL`] order.
    pub moves: Vec<MoveReading>,
    /// The author's own points that were made.
    pub points: Vec<PointReading>,
    /// Byte ranges of the reply that stand word for word in the client's line, the guidance or another talk.
    pub borrowed: Vec<Range<usize>>,
    /// Counted, not learned.
    pub counts: Counts,
}

/// One move in one reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MoveReading {
    /// Which move.
    #[serde(rename = "move")]
    pub name: Move,
    /// Calibrated probability that a coder would mark the move, 0.0-1.0.
    pub confidence: f32,
    /// What follows from the confidence.
    pub verdict: Verdict,
    /// Byte ranges of the reply (a sentence or clause each) that show the move; empty where the move is absent.
    pub evidence: Vec<Range<usize>>,
}

impl MoveReading {
    /// How many quarters of its points the move gives: 4 where it is surely there, 0 where it is surely not, and between them by its confidence.
    ///
    /// On held-out training rows the sum of such shares goes with the coders' rating better than whole points at a threshold do (`models/README.md`).
    pub fn quarters(&self) -> u8 {
        match self.verdict {
            Verdict::Shown => 4,
            Verdict::Absent => 0,
            Verdict::LeaningYes | Verdict::LeaningNo => match self.confidence {
                c if c < 0.4 => 1,
                c if c < 0.6 => 2,
                _ => 3,
            },
        }
    }
}

/// How sure the reader is of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Surely there: a probability of at least 0.8.
    Shown,
    /// Unsure, above the threshold.
    LeaningYes,
    /// Unsure, below the threshold.
    LeaningNo,
    /// Surely not there: a probability under 0.2.
    Absent,
}

impl Verdict {
    /// Above the threshold: what a yes-or-no reading would say.
    pub fn is_present(self) -> bool {
        matches!(self, Verdict::Shown | Verdict::LeaningYes)
    }

    /// Neither surely there nor surely not: gives a part of its points, and is never a verdict.
    pub fn is_unsure(self) -> bool {
        matches!(self, Verdict::LeaningYes | Verdict::LeaningNo)
    }
}

/// An author's own point that was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PointReading {
    /// The point's id in the guidance.
    pub id: String,
    /// Byte ranges of the words that made it.
    pub evidence: Vec<Range<usize>>,
}

/// Facts that are counted, not learned.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Words by the Unicode word boundaries (UAX 29).
    pub words: usize,
    /// Sentences by the Unicode sentence boundaries (UAX 29) that hold at least one letter or digit.
    pub sentences: usize,
    /// Question marks that end something (runs count once).
    pub questions: usize,
    /// Exclamation marks (runs count once).
    pub exclamations: usize,
    /// Words of three letters or more that are all capitals.
    pub shouted: usize,
}

impl Reading {
    /// The reading of one move.
    pub fn of(&self, name: Move) -> &MoveReading {
        &self.moves[name.index()]
    }

    /// The moves a yes-or-no reading would name, in codebook order.
    pub fn present(&self) -> impl Iterator<Item = Move> + '_ {
        self.moves.iter().filter(|m| m.verdict.is_present()).map(|m| m.name)
    }

    /// Whether a move is above its threshold.
    pub fn shows(&self, name: Move) -> bool {
        self.of(name).verdict.is_present()
    }
}
