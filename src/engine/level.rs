//! Level: how hard the client makes it. The same talk, the same score; another temper, other patience, and more or less to be earned.

use serde::{Deserialize, Serialize};

/// How hard the client makes it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Calmer, more trusting and more patient; what hurts hurts less.
    Gentle,
    /// As the author wrote the client.
    #[default]
    Real,
    /// Hotter, warier and in a hurry; what helps helps less.
    Hard,
}

impl Level {
    /// All levels, the easiest first.
    pub const ALL: [Level; 3] = [Level::Gentle, Level::Real, Level::Hard];

    /// The level of that name, if there is one.
    pub fn from_name(name: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|l| l.name() == name)
    }

    /// The name as typed and as in `level-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Level::Gentle => "gentle",
            Level::Real => "real",
            Level::Hard => "hard",
        }
    }

    /// Added to the client's temper at the start.
    pub fn temper(self) -> i32 {
        match self {
            Level::Gentle => -2,
            Level::Real => 0,
            Level::Hard => 1,
        }
    }

    /// Added to the client's trust at the start.
    pub fn trust(self) -> i32 {
        -self.temper()
    }

    /// Added to the replies the client sits through.
    pub fn patience(self) -> i32 {
        match self {
            Level::Gentle => 3,
            Level::Real => 0,
            Level::Hard => -1,
        }
    }

    /// What a change of trust, or of calm, comes to: gentle takes one off each blow, hard one off each gain, and neither makes it nothing.
    pub fn felt(self, change: i32) -> i32 {
        match self {
            Level::Gentle if change < -1 => change + 1,
            Level::Hard if change > 1 => change - 1,
            _ => change,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gain_stays_a_gain_and_a_blow_a_blow() {
        for level in Level::ALL {
            for change in -10..=10_i32 {
                let felt = level.felt(change);
                assert_eq!(felt.signum(), change.signum());
                assert!((felt - change).abs() <= 1);
            }
        }
        assert_eq!(
            (Level::Gentle.felt(-3), Level::Hard.felt(3), Level::Real.felt(3)),
            (-2, 2, 3)
        );
    }
}
