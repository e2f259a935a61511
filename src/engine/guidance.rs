//! Guidance: what a scenario asks for and warns of, and what each is worth.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::moves::{DEFAULT_START, Move};

/// What a talk is scored by. Moves that are not named keep their default points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    /// The article or source this guidance comes from, as shown to the user.
    #[schemars(length(min = 1))]
    pub article: String,
    /// Points every reply starts from, 0 to 50.
    #[serde(default = "default_start")]
    #[schemars(range(min = 0, max = 50))]
    pub start: i32,
    /// The moves this client calls for or punishes most, with their worth here and the reason.
    #[schemars(length(min = 1))]
    pub moves: Vec<MoveGuidance>,
    /// How long a reply may be before it costs points.
    pub brevity: Brevity,
    /// The author's own points, beyond the thirteen moves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<OwnPoint>,
}

fn default_start() -> i32 {
    DEFAULT_START
}

/// What one move is worth in this scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveGuidance {
    /// Which move.
    #[serde(rename = "move")]
    pub name: Move,
    /// Points when a reply shows it, -50 to 50; 0 switches it off.
    #[schemars(range(min = -50, max = 50))]
    pub points: i32,
    /// Why, with this client: one sentence to the user.
    #[schemars(length(min = 1))]
    pub why: String,
}

/// How long a reply may be. Counted, not learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Brevity {
    /// Words a reply may have at no cost.
    #[schemars(range(min = 5, max = 200))]
    pub words: usize,
    /// Points for going beyond it, -50 to 0.
    #[schemars(range(min = -50, max = 0))]
    pub points: i32,
}

/// Brevity where there is no scenario: over 60 words has to earn it (the codebook's measure).
pub const DEFAULT_BREVITY: Brevity = Brevity { words: 60, points: -10 };

/// A point of the author's own, looked for by phrases, by examples or by both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnPoint {
    /// Lower-case id, unique in the scenario.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9_]*$"))]
    pub id: String,
    /// What the point is, to the user: a few words.
    #[schemars(length(min = 1))]
    pub label: String,
    /// Points when a reply makes it, -50 to 50.
    #[schemars(range(min = -50, max = 50))]
    pub points: i32,
    /// Phrases, any of which makes the point; matched over inflected forms, words in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<String>,
    /// Replies from which the reader learns what makes the point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub examples: Option<PointExamples>,
}

/// Examples of a point: whole replies or single sentences, as different in wording as users' replies will be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PointExamples {
    /// Five or more replies that make the point.
    #[schemars(length(min = 5))]
    pub making: Vec<String>,
    /// Five or more that don't, though they come near: the same subject, another point.
    #[schemars(length(min = 5))]
    pub lacking: Vec<String>,
}

impl Guidance {
    /// The guidance used where there is no scenario: default points for every move, default brevity.
    pub fn general() -> Guidance {
        Guidance {
            article: String::new(),
            start: DEFAULT_START,
            moves: Vec::new(),
            brevity: DEFAULT_BREVITY,
            points: Vec::new(),
        }
    }

    /// What this scenario says of a move, if it says anything.
    pub fn of(&self, name: Move) -> Option<&MoveGuidance> {
        self.moves.iter().find(|g| g.name == name)
    }

    /// Points for a move: the scenario's own, else the default.
    pub fn points_of(&self, name: Move) -> i32 {
        self.of(name).map_or(name.default_points(), |g| g.points)
    }
}
