//! Unheard: what the client of a scenario has not said yet in a walk, and how much of it lies behind each branch.

use std::collections::BTreeMap;

use super::scenario::Scenario;
use super::texts::{beat_line, branch_line, ending_line};
use super::walk::Walk;

/// Worth of one unheard line to whoever looks for it.
const LINE: u32 = 1 << 16;

/// Worth of an unheard line that a reply brings at once: more than all that lies further on.
pub const HEARD_AT_ONCE: u64 = 1 << 32;

/// Talks with nothing new after which the search is given up: what is left then is likely not to be had.
const PATIENCE: u64 = 1000;

/// What is worth going for, by beat and branch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unheard {
    worth: Vec<Vec<u32>>,
}

impl Unheard {
    /// Weighs every branch by the lines behind it that the walk has not heard: those it leads to at once in full, those further on by three
    /// quarters a reply, and all of them less the more often their beat was answered without their being heard.
    pub fn new(scenario: &Scenario, walk: &Walk) -> Unheard {
        let fresh = |ids: &mut dyn Iterator<Item = String>| ids.filter(|id| !walk.lines.contains(id)).count() as u32;
        let mut places: BTreeMap<&str, u32> = BTreeMap::new();
        for beat in &scenario.beats {
            let mut lines = (0..beat.lines.len()).map(|k| beat_line(&beat.id, k));
            places.insert(&beat.id, fresh(&mut lines));
        }
        for ending in &scenario.endings {
            let mut lines = (0..ending.lines.len()).map(|k| ending_line(&ending.id, k));
            places.insert(&ending.id, fresh(&mut lines));
        }
        let near: Vec<Vec<u32>> = scenario
            .beats
            .iter()
            .enumerate()
            .map(|(number, beat)| {
                let answered = walk.beats.get(&number).map_or(0, |visits| visits.times) as u32;
                let branches = beat.branches.iter().enumerate().map(|(index, branch)| {
                    let mut lines = (0..branch.lines.len()).map(|k| branch_line(&beat.id, index, k));
                    let lines = fresh(&mut lines) + places.get(branch.to.as_str()).copied().unwrap_or(0);
                    lines * LINE / (4 + answered)
                });
                branches.collect()
            })
            .collect();
        let mut worth = near.clone();
        // As many rounds as there are beats carry what lies furthest off to where a talk begins.
        for _ in &scenario.beats {
            let best: Vec<u32> = worth
                .iter()
                .map(|branches| branches.iter().copied().max().unwrap_or(0))
                .collect();
            for ((beat, own), worth) in scenario.beats.iter().zip(&near).zip(&mut worth) {
                for ((branch, own), worth) in beat.branches.iter().zip(own).zip(worth) {
                    let further = scenario.beat(&branch.to).map_or(0, |next| best[next]);
                    *worth = own + further / 4 * 3;
                }
            }
        }
        Unheard { worth }
    }

    /// How much draws a reply to this branch; 0 where nothing is left to hear behind it.
    pub fn behind(&self, beat: usize, branch: usize) -> u32 {
        self.worth[beat][branch]
    }
}

/// Whether a walk goes on looking for what it has not heard.
pub fn is_sought(walk: &Walk) -> bool {
    walk.plays - walk.news < PATIENCE
}
