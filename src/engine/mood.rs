//! Mood: how the client feels in a talk.

use serde::Serialize;

use super::scenario::GAUGE_MAX;

/// How the client feels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Mood {
    /// 0 calm to 10 boiling.
    pub temper: i32,
    /// 0 none to 10 full.
    pub trust: i32,
}

impl Mood {
    /// Temper and trust, kept within 0-10.
    pub fn within(temper: i32, trust: i32) -> Mood {
        let [temper, trust] = [temper, trust].map(|gauge| gauge.clamp(0, GAUGE_MAX));
        Mood { temper, trust }
    }
}
