//! Calibration: from a logit to a probability and a verdict. The figures come from held-out training rows (`training/calibrate.py`).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::arithmetic::exponential;
use super::weights::ModelError;
use crate::engine::moves::Move;
use crate::engine::reading::Verdict;

/// What `models/reader.json` says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// Half the width of the unsure band, in calibrated log-odds on either side of a threshold.
    pub unsure_band: f32,
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
    /// Where presence begins, in calibrated log-odds.
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
        let margin = odds - figures.threshold;
        let verdict = if margin.is_nan() || margin <= -self.unsure_band {
            Verdict::Absent
        } else if margin <= 0.0 {
            Verdict::LeaningNo
        } else if margin < self.unsure_band {
            Verdict::LeaningYes
        } else {
            Verdict::Shown
        };
        // Beyond 30 the probability is 0 or 1 to the last bit of an f32.
        let confidence = 1.0 / (1.0 + exponential(-odds.clamp(-30.0, 30.0)));
        (if odds.is_nan() { 0.0 } else { confidence }, verdict)
    }
}
