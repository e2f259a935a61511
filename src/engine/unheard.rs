//! Unheard: what the client of a scenario has not said yet in a walk, and how much of it lies behind each branch.

use std::collections::BTreeMap;

use super::scenario::Scenario;
use super::texts::{beat_lines, branch_lines, ending_lines};
use super::walk::Walk;

/// Worth of one unheard line to whoever looks for it.
const LINE: u32 = 1 << 16;

/// Worth of an unheard line that a reply brings at once: more than all that lies further on.
pub const HEARD_AT_ONCE: u64 = 1 << 32;

/// What is worth going for, by beat and branch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unheard {
    worth: Vec<Vec<u32>>,
}

impl Unheard {
    /// Weighs every branch by the lines behind it that the walk has not heard: those it leads to at once in full, those further on by three
    /// quarters a reply, and all of them less the more often their beat was answered without their being heard.
    pub fn new(scenario: &Scenario, walk: &Walk) -> Unheard {
        let beats = scenario.beats.iter();
        let arrivals = beats.map(|beat| (beat.id.as_str(), fresh(walk, beat_lines(beat))));
        let endings = scenario.endings.iter();
        let partings = endings.map(|ending| (ending.id.as_str(), fresh(walk, ending_lines(ending))));
        let places: BTreeMap<&str, u32> = arrivals.chain(partings).collect();
        let near: Vec<Vec<u32>> = scenario
            .beats
            .iter()
            .enumerate()
            .map(|(number, beat)| {
                let answered = walk.beats.get(&number).map_or(0, |visits| visits.times) as u32;
                let branches = beat.branches.iter().enumerate().map(|(index, branch)| {
                    let lines =
                        fresh(walk, branch_lines(beat, index)) + places.get(branch.to.as_str()).copied().unwrap_or(0);
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

/// How many of these lines the walk has not heard.
fn fresh(walk: &Walk, ids: impl Iterator<Item = String>) -> u32 {
    ids.filter(|id| !walk.lines.contains(id)).count() as u32
}
