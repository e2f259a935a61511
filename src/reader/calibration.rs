//! Calibration: from logits to a probability and a verdict. The figures come from held-out training rows (`training/calibrate.py`).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::MOVES;
use super::arithmetic::exponential;
use super::weights::ModelError;
use crate::engine::moves::Move;
use crate::engine::reading::Verdict;

/// Below this probability a move is surely absent, from [`SURELY_SHOWN`] on it is surely there.
pub const SURELY_ABSENT: f32 = 0.2;
/// See [`SURELY_ABSENT`].
pub const SURELY_SHOWN: f32 = 0.8;

/// What `models/reader.json` says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// One entry a move.
    pub moves: BTreeMap<Move, MoveCalibration>,
}

/// Calibrated log-odds are the sum of all logits of all passes, each by its factor, and `shift`; above `threshold` the move is present.
///
/// What the other moves' heads say tells something too: who surely offers a trade rarely gives in at once.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveCalibration {
    /// Factors on the logits of the reply read whole, in [`Move::ALL`] order.
    pub whole: [f32; MOVES],
    /// Factors on those of the reply read without the client's line.
    pub bare: [f32; MOVES],
    /// Factors on those of its strongest sentence, read by itself.
    pub strongest: [f32; MOVES],
    /// Added to their sum.
    pub shift: f32,
    /// Where presence begins, in calibrated log-odds; between those of the probabilities 0.2 and 0.8.
    pub threshold: f32,
}

/// The logits of one reply, as read in three ways: two or three readings of one reply err less than one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Passes {
    /// Read whole, after the client's line.
    pub whole: [f32; MOVES],
    /// Read whole, without the client's line.
    pub bare: [f32; MOVES],
    /// The highest logits of its sentences, each read by itself; those of `whole` where it is one sentence.
    pub strongest: [f32; MOVES],
}

impl MoveCalibration {
    /// The move's log-odds, summed in a fixed order.
    fn odds(&self, passes: &Passes) -> f32 {
        let weighed = |factors: &[f32; MOVES], logits: &[f32; MOVES]| -> f32 {
            factors
                .iter()
                .zip(logits)
                .fold(0.0, |sum, (factor, logit)| sum + factor * logit)
        };
        weighed(&self.whole, &passes.whole)
            + weighed(&self.bare, &passes.bare)
            + weighed(&self.strongest, &passes.strongest)
            + self.shift
    }
}

impl Calibration {
    /// Reads the JSON and makes sure that no move is missing.
    pub fn parse(text: &str) -> Result<Calibration, ModelError> {
        let calibration: Calibration =
            serde_json::from_str(text).map_err(|e| ModelError::Calibration(e.to_string()))?;
        match Move::ALL.into_iter().find(|m| !calibration.moves.contains_key(m)) {
            Some(missing) => Err(ModelError::Calibration(format!("{} is missing", missing.name()))),
            None => Ok(calibration),
        }
    }

    /// Probability and verdict of a move.
    pub fn judge(&self, name: Move, passes: &Passes) -> (f32, Verdict) {
        let figures = &self.moves[&name];
        let odds = figures.odds(passes);
        // Beyond 30 the probability is 0 or 1 to the last bit of an f32.
        let confidence = if odds.is_nan() {
            0.0
        } else {
            1.0 / (1.0 + exponential(-odds.clamp(-30.0, 30.0)))
        };
        let verdict = match confidence {
            c if c < SURELY_ABSENT => Verdict::Absent,
            c if c >= SURELY_SHOWN => Verdict::Shown,
            _ if odds > figures.threshold => Verdict::LeaningYes,
            _ => Verdict::LeaningNo,
        };
        (confidence, verdict)
    }
}
