//! Walk: a scenario played many times without a person, and what came of it: endings, scores, and what was never reached.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::level::Level;
use super::scenario::Scenario;
use super::session::{Event, Session, Turn};
use super::texts::{beat_line, branch_line, ending_line};

/// The players that speak: each always in their own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Player {
    /// Firm, kind and brief: says the model reply of each beat.
    Steady,
    /// Gives in, whatever is said.
    Pushover,
    /// Hits back.
    Hothead,
    /// Promises everything.
    Promiser,
    /// Says nothing at length.
    Waffler,
    /// Says at random what the others say, at any beat: finds what they don't.
    Wanderer,
}

impl Player {
    /// All players.
    pub const ALL: [Player; 6] = [
        Player::Steady,
        Player::Pushover,
        Player::Hothead,
        Player::Promiser,
        Player::Waffler,
        Player::Wanderer,
    ];

    /// The name as typed and as in `player-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Player::Steady => "steady",
            Player::Pushover => "pushover",
            Player::Hothead => "hothead",
            Player::Promiser => "promiser",
            Player::Waffler => "waffler",
            Player::Wanderer => "wanderer",
        }
    }
}

/// What came of many talks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// Talks held.
    pub plays: u64,
    /// Index of each ending that was reached, how often, and the first seed that led there.
    pub endings: BTreeMap<usize, (u64, u64)>,
    /// Ids of the client's lines that were said.
    pub lines: BTreeSet<String>,
    /// Indices of the beats that were answered.
    pub beats: BTreeSet<usize>,
    /// Beat and branch that were taken.
    pub branches: BTreeSet<(usize, usize)>,
    replies: u64,
    points: i64,
    lowest: Option<i32>,
}

impl Walk {
    /// Plays a scenario once for each seed; `says` answers as the player would, given the talk so far.
    pub fn new(
        scenario: &Arc<Scenario>,
        level: Level,
        seeds: Range<u64>,
        mut says: impl FnMut(&Session) -> Turn,
    ) -> Walk {
        let mut walk = Walk::default();
        for seed in seeds {
            let mut session = Session::new(Arc::clone(scenario), seed, level);
            let ending = loop {
                match session.advance() {
                    Event::Line(id) => drop(walk.lines.insert(id)),
                    Event::Ended(ending) => break ending,
                    Event::YourTurn => {
                        let turn = says(&session);
                        let Ok(record) = session.answer(turn) else { break 0 };
                        walk.beats.insert(record.beat);
                        walk.branches.extend(record.branch.map(|branch| (record.beat, branch)));
                    }
                }
            };
            walk.plays += 1;
            walk.endings.entry(ending).or_insert((0, seed)).0 += 1;
            walk.replies += session.records().len() as u64;
            let total = session.total().unwrap_or(0);
            walk.points += i64::from(total);
            walk.lowest = Some(walk.lowest.map_or(total, |lowest| lowest.min(total)));
        }
        walk
    }

    /// Adds another walk through the same scenario.
    pub fn add(&mut self, other: &Walk) {
        self.plays += other.plays;
        for (ending, (times, seed)) in &other.endings {
            self.endings.entry(*ending).or_insert((0, *seed)).0 += times;
        }
        self.lines.extend(other.lines.iter().cloned());
        self.beats.extend(&other.beats);
        self.branches.extend(&other.branches);
        self.replies += other.replies;
        self.points += other.points;
        self.lowest = self.lowest.into_iter().chain(other.lowest).min();
    }

    /// Mean score of a talk, 0-100; 0 where none was held.
    pub fn mean_score(&self) -> f64 {
        self.points as f64 / self.plays.max(1) as f64
    }

    /// The lowest score of a talk; none where none was held.
    pub fn lowest_score(&self) -> Option<i32> {
        self.lowest
    }

    /// Mean number of replies in a talk.
    pub fn mean_replies(&self) -> f64 {
        self.replies as f64 / self.plays.max(1) as f64
    }

    /// Ids of the client's lines that were never said, in the file's order.
    pub fn unspoken(&self, scenario: &Scenario) -> Vec<String> {
        all_lines(scenario)
            .into_iter()
            .filter(|id| !self.lines.contains(id))
            .collect()
    }
}

/// Ids of everything the client can say.
fn all_lines(scenario: &Scenario) -> Vec<String> {
    let mut ids = Vec::new();
    for beat in &scenario.beats {
        ids.extend((0..beat.lines.len()).map(|k| beat_line(&beat.id, k)));
        for (index, branch) in beat.branches.iter().enumerate() {
            ids.extend((0..branch.lines.len()).map(|k| branch_line(&beat.id, index, k)));
        }
    }
    for ending in &scenario.endings {
        ids.extend((0..ending.lines.len()).map(|k| ending_line(&ending.id, k)));
    }
    ids
}
