//! What a map shows: beats with the ways out of them, endings, and what a walk reached.

use super::words::condition;
use crate::engine::scenario::Scenario;
use crate::engine::texts::beat_line;
use crate::engine::walk::Walk;
use crate::messages::{Lines, Messages};
use crate::terminal::clean;

/// A scenario as it is drawn.
pub struct Map<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its texts.
    pub lines: &'a Lines,
    /// The program's own.
    pub messages: &'a Messages,
    /// The beats, in the file's order.
    pub(super) beats: Vec<Beat>,
    /// The endings, in the file's order.
    pub(super) endings: Vec<Ending>,
}

/// A beat as a box.
pub(super) struct Beat {
    pub id: String,
    /// The client's first wording; empty where the user opens or the branches speak.
    pub words: String,
    pub exits: Vec<Exit>,
    pub is_start: bool,
    /// Replies given here; none where nobody walked.
    pub times: Option<u64>,
}

/// An ending as a chip.
pub(super) struct Ending {
    pub id: String,
    pub title: String,
    pub worth: u8,
    pub times: Option<u64>,
}

/// All the branches from one beat to one place.
pub(super) struct Exit {
    pub to: To,
    /// What must hold, a line for each branch.
    pub conditions: Vec<String>,
    pub times: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Beat(usize),
    Ending(usize),
}

impl<'a> Map<'a> {
    /// The map of a scenario, with how often a walk came by where there was one.
    pub fn new(scenario: &'a Scenario, lines: &'a Lines, messages: &'a Messages, walk: Option<&Walk>) -> Map<'a> {
        let beats = scenario.beats.iter().enumerate().map(|(index, beat)| {
            let first = (!beat.lines.is_empty()).then(|| clean(&lines.get(&beat_line(&beat.id, 0))).into_owned());
            Beat {
                id: clean(&beat.id).into_owned(),
                words: first.unwrap_or_default(),
                exits: exits(scenario, index, lines, messages, walk),
                is_start: beat.id == scenario.start,
                times: walk.map(|w| w.beats.get(&index).map_or(0, |v| v.times)),
            }
        });
        let endings = scenario.endings.iter().enumerate().map(|(index, ending)| Ending {
            id: clean(&ending.id).into_owned(),
            title: clean(&lines.get(&format!("ending-{}-title", ending.id))).into_owned(),
            worth: ending.worth.min(5),
            times: walk.map(|w| w.endings.get(&index).map_or(0, |way| way.plays)),
        });
        Map {
            scenario,
            lines,
            messages,
            beats: beats.collect(),
            endings: endings.collect(),
        }
    }

    /// Id of where a way out leads.
    pub(super) fn id(&self, to: To) -> &str {
        match to {
            To::Beat(beat) => &self.beats[beat].id,
            To::Ending(ending) => &self.endings[ending].id,
        }
    }

    /// Whether a walk is on the map.
    pub(super) fn is_walked(&self) -> bool {
        self.beats.iter().any(|b| b.times.is_some())
    }

    /// How often a place was reached, in words; empty where nobody walked.
    pub(super) fn reached(&self, times: Option<u64>) -> String {
        let told = |times: u64| self.messages.with("map-times", &[("count", (times as usize).into())]);
        times.map(told).unwrap_or_default()
    }
}

/// The ways out of a beat, in the order of their first branches; branches that lead nowhere are left out.
fn exits(scenario: &Scenario, beat: usize, lines: &Lines, messages: &Messages, walk: Option<&Walk>) -> Vec<Exit> {
    let mut exits: Vec<Exit> = Vec::new();
    for (number, branch) in scenario.beats[beat].branches.iter().enumerate() {
        let place = scenario.beat(&branch.to).map(To::Beat);
        let Some(to) = place.or_else(|| scenario.ending(&branch.to).map(To::Ending)) else {
            continue;
        };
        let told = condition(branch.when.as_ref(), messages, lines);
        let told = clean(&told).into_owned();
        let times = walk.map(|w| w.branches.get(&(beat, number)).copied().unwrap_or(0));
        match exits.iter_mut().find(|e| e.to == to) {
            Some(exit) => {
                exit.conditions.push(told);
                exit.times = exit.times.zip(times).map(|(a, b)| a + b);
            }
            None => exits.push(Exit {
                to,
                conditions: vec![told],
                times,
            }),
        }
    }
    exits
}

/// A sign for an ending's worth, so that colour is not all that tells.
pub(super) fn sign(worth: u8) -> &'static str {
    match worth {
        0 | 1 => "✗",
        2 | 3 => "~",
        _ => "✓",
    }
}
