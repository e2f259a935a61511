//! Scenario: a client, what they demand, the facts, beats, endings, and the guidance it is scored by. One JSON file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::facts::Fact;
use super::guidance::Guidance;
use super::moves::Move;

/// The newest `format_version` this program reads.
pub const FORMAT_VERSION: u32 = 1;

/// Highest temper and trust; the lowest is 0.
pub const GAUGE_MAX: i32 = 10;

/// A difficult client, whole in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Where an editor finds the schema; the program ignores it.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Version of this format; 1.
    #[schemars(range(min = 1, max = 1))]
    pub format_version: u32,
    /// Lower-case id; a shipped scenario's file is `<id>.json`.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9_]*$"))]
    pub id: String,
    /// BCP 47 tag of the language this file is written in, such as `en` or `fi`.
    #[schemars(length(min = 2))]
    pub language: String,
    /// Name of the talk, a few words.
    #[schemars(length(min = 1))]
    pub title: String,
    /// One line for the menu.
    #[schemars(length(min = 1))]
    pub summary: String,
    /// What kind of trouble it is: lists are grouped by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// 1 gentle, 2 middling, 3 hard.
    #[schemars(range(min = 1, max = 3))]
    pub difficulty: u8,
    /// Who the user is in this talk: a sentence in the second person.
    #[schemars(length(min = 1))]
    pub role: String,
    /// What the user wants out of the talk.
    #[schemars(length(min = 1))]
    pub aim: String,
    /// What has happened before the first line.
    #[schemars(length(min = 1))]
    pub situation: String,
    /// What the client wants, in a few words.
    #[schemars(length(min = 1))]
    pub demand: String,
    /// Who the client is and how they react.
    pub client: Client,
    /// Sums, dates and names that lines may use as `{ $id }` and a user may replace.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, Fact>,
    /// What the talk is scored by.
    pub guidance: Guidance,
    /// How many replies the client sits through before the talk ends by itself, and how.
    pub patience: Patience,
    /// Id of the first beat.
    pub start: String,
    /// The moments of the talk.
    #[schemars(length(min = 1))]
    pub beats: Vec<Beat>,
    /// The ways the talk can end.
    #[schemars(length(min = 1))]
    pub endings: Vec<Ending>,
    /// Warnings of `check` that are meant to be so, each with the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Allowance>,
}

/// A warning that the author has thought about and lets stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allowance {
    /// Code of the warning, such as `long-line`.
    #[schemars(length(min = 1))]
    pub code: String,
    /// Where: a JSON pointer such as `/beats/3/lines/0`, or one that all the places begin with. Everywhere, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Why it is right here: a sentence to whoever reads the file next.
    #[schemars(length(min = 1))]
    pub reason: String,
}

/// What kind of trouble a talk is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Prices, refunds, bills and payment.
    Money,
    /// Shouting, threats, haste, and being at hand at all hours.
    Pressure,
    /// The work itself: how much of it, how it is done, when it is good.
    Work,
    /// Something that went wrong on your own side.
    Fault,
    /// Beginning to work together, and parting.
    Relationship,
}

impl Theme {
    /// Message id of the heading over the scenarios of a theme, or over those of none.
    pub fn heading(theme: Option<Theme>) -> &'static str {
        match theme {
            Some(Theme::Money) => "theme-money",
            Some(Theme::Pressure) => "theme-pressure",
            Some(Theme::Work) => "theme-work",
            Some(Theme::Fault) => "theme-fault",
            Some(Theme::Relationship) => "theme-relationship",
            None => "theme-other",
        }
    }
}

/// The other side of the table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Name as shown before their lines.
    #[schemars(length(min = 1))]
    pub name: String,
    /// What they are like, in a sentence.
    #[schemars(length(min = 1))]
    pub manner: String,
    /// How heated they are at the start: 0 calm to 10 boiling.
    #[schemars(range(min = 0, max = 10))]
    pub temper: i32,
    /// How far they trust the user at the start: 0 not at all to 10 wholly.
    #[schemars(range(min = 0, max = 10))]
    pub trust: i32,
    /// How each move sways them, whatever the beat.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reactions: Vec<Reaction>,
}

/// What a move does to temper and trust, in every beat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reaction {
    /// Which move.
    #[serde(rename = "move")]
    pub name: Move,
    /// Added to the temper, -10 to 10.
    #[serde(default)]
    #[schemars(range(min = -10, max = 10))]
    pub temper: i32,
    /// Added to the trust, -10 to 10.
    #[serde(default)]
    #[schemars(range(min = -10, max = 10))]
    pub trust: i32,
}

/// The longest a talk can last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Patience {
    /// Replies before the client has had enough, 2 to 30.
    #[schemars(range(min = 2, max = 30))]
    pub turns: u32,
    /// Id of the ending that follows.
    pub to: String,
}

/// A moment of the talk: the client's line, and where each kind of reply leads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Beat {
    /// Lower-case id, unique among beats and endings.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9_]*$"))]
    pub id: String,
    /// Variants of what the client says here; one is picked. Empty only where the user speaks first, or where every way in brings its own line.
    #[serde(default)]
    pub lines: Vec<String>,
    /// A reply worth holding up as an example.
    #[schemars(length(min = 1))]
    pub model: String,
    /// A nudge that does not give the reply away.
    #[schemars(length(min = 1))]
    pub hint: String,
    /// Replies that show what is good, middling and bad here; `check` reads them and says where they are not what they are said to be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    /// Where replies lead; the first branch whose condition holds is taken. The last one has no condition.
    #[schemars(length(min = 1))]
    pub branches: Vec<Branch>,
}

/// A reply to a beat, with what it is an example of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The reply.
    #[schemars(length(min = 1))]
    pub reply: String,
    /// What it is an example of: good earns over 75, bad under 35, middling between them.
    pub quality: Quality,
    /// Id of the beat or ending it leads to, with the client as they are at the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// How good an example is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Quality {
    /// Earns over 75.
    Good,
    /// Earns 35 to 75.
    Middling,
    /// Earns under 35.
    Bad,
}

/// Where a kind of reply leads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// What must hold; left out, the branch is taken by every reply that gets here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Id of the next beat or of an ending.
    pub to: String,
    /// Variants of what the client says to this kind of reply, before the next beat's own line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// Added to the temper, beyond the client's reactions.
    #[serde(default, skip_serializing_if = "is_zero")]
    #[schemars(range(min = -10, max = 10))]
    pub temper: i32,
    /// Added to the trust, beyond the client's reactions.
    #[serde(default, skip_serializing_if = "is_zero")]
    #[schemars(range(min = -10, max = 10))]
    pub trust: i32,
    /// Counters of the author's own that go up by one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub raise: Vec<String>,
}

fn is_zero(value: &i32) -> bool {
    *value == 0
}

/// What must hold for a branch; all the parts that are given must hold together.
///
/// A move is in the reply where the reader finds it rather there than not, sure or unsure: a client must answer one way or the other.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// At least one of these moves is in the reply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<Move>,
    /// All of these moves are in the reply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Move>,
    /// None of these moves is in the reply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub none: Vec<Move>,
    /// At least one of these points of the author's own is made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<String>,
    /// Bounds on counters, this reply included: a move's name counts the replies that showed it, other names are raised by branches.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub count: BTreeMap<String, Bounds>,
    /// Bounds on the number of this reply, the first being 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<Bounds>,
    /// Bounds on the temper after the client's reactions to this reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub temper: Option<Bounds>,
    /// Bounds on the trust after the client's reactions to this reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trust: Option<Bounds>,
}

/// A range of whole numbers, both ends included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// Not less than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<i32>,
    /// Not more than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<i32>,
}

impl Bounds {
    /// Whether `value` lies within.
    pub fn hold(self, value: i32) -> bool {
        self.at_least.is_none_or(|low| value >= low) && self.at_most.is_none_or(|high| value <= high)
    }
}

/// A way the talk can end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// Lower-case id, unique among beats and endings.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9_]*$"))]
    pub id: String,
    /// What kind of end it is.
    pub kind: EndingKind,
    /// What it is worth to the user: 0 a disaster to 5 as good as it gets.
    #[schemars(range(min = 0, max = 5))]
    pub worth: u8,
    /// Name of the ending, a few words.
    #[schemars(length(min = 1))]
    pub title: String,
    /// Variants of the client's last words; may be empty (they leave without a word).
    #[serde(default)]
    pub lines: Vec<String>,
    /// What became of it, to the user: what happened and what it cost or saved.
    #[schemars(length(min = 1))]
    pub outcome: String,
    /// Why it came to this, to the user.
    #[schemars(length(min = 1))]
    pub why: String,
}

/// The kinds of end a hard talk can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EndingKind {
    /// The client accepts the terms.
    Accepted,
    /// The client takes the alternative.
    Alternative,
    /// The client says what was really behind it.
    Revealed,
    /// The client goes quiet.
    Quiet,
    /// The client leaves.
    Left,
    /// The client got what they demanded.
    Caved,
    /// The talk blew up.
    BlowUp,
    /// The talk came to nothing.
    Stalled,
}

impl Scenario {
    /// The beat of that id.
    pub fn beat(&self, id: &str) -> Option<usize> {
        self.beats.iter().position(|b| b.id == id)
    }

    /// The fewest replies with which the talk can come to one of its best endings; the patience where there is no way to one.
    pub fn fewest_replies(&self) -> u32 {
        let best = self.endings.iter().map(|e| e.worth).max().unwrap_or(0);
        let soonest = self.soonest();
        let good = self.endings.iter().filter(|e| e.worth == best);
        let replies = good.filter_map(|e| soonest.get(e.id.as_str()).copied()).min();
        replies.unwrap_or(self.patience.turns).min(self.patience.turns)
    }

    /// Replies after which each beat and ending can be reached at the soonest, by id, whatever the conditions; the start after none.
    pub fn soonest(&self) -> BTreeMap<&str, u32> {
        let mut seen = BTreeMap::new();
        let mut next = vec![self.start.as_str()];
        let mut replies = 0;
        while !next.is_empty() {
            for id in &next {
                seen.entry(*id).or_insert(replies);
            }
            let beats = next.iter().filter_map(|id| self.beat(id));
            let onward = beats.flat_map(|b| self.beats[b].branches.iter().map(|branch| branch.to.as_str()));
            let mut onward: Vec<&str> = onward.filter(|id| !seen.contains_key(id)).collect();
            onward.sort_unstable();
            onward.dedup();
            next = onward;
            replies += 1;
        }
        seen
    }

    /// The ending of that id.
    pub fn ending(&self, id: &str) -> Option<usize> {
        self.endings.iter().position(|e| e.id == id)
    }
}
