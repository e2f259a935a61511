//! Calibration: from a logit to a probability and a verdict. The figures come from held-out training rows (`training/calibrate.py`).

use std::collections::BTreeMap;

use serde::Deserialize;

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

/// Calibrated log-odds are `slope * logit + shift` (Platt's scaling); above `threshold` the move is present.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveCalibration {
    /// Factor on the logit.
    pub slope: f32,
    /// Added after it.
    pub shift: f32,
    /// Where presence begins, in calibrated log-odds; between those of the probabilities 0.2 and 0.8.
    pub threshold: f32,
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

    /// Probability and verdict for a move's logit.
    pub fn judge(&self, name: Move, logit: f32) -> (f32, Verdict) {
        let figures = self.moves[&name];
        let odds = figures.slope * logit + figures.shift;
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
