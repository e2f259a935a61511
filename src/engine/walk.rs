//! Walk: a scenario played many times without a person, and what came of it: endings, scores, and what was never reached.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::level::Level;
use super::moves::Move;
use super::player::Player;
use super::scenario::Scenario;
use super::score::Reason;
use super::session::{Event, Record, Session, Turn};
use super::texts::{beat_lines, branch_lines, ending_lines};
use super::unheard::{HEARD_AT_ONCE, Unheard};

/// Talks after which is looked anew what is left to hear.
const LOOKED: u64 = 4;

/// Talks with nothing new after which the search is given up: what is left then is likely not to be had.
const PATIENCE: u64 = 1000;

/// What came of many talks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// Talks held.
    pub plays: u64,
    /// Talks that ended because the client's patience had run out: without it they might have gone on for ever.
    pub worn_out: u64,
    /// Index of each ending that was reached, and how.
    pub endings: BTreeMap<usize, Way>,
    /// Ids of the client's lines that were said.
    pub lines: BTreeSet<String>,
    /// Indices of the beats that were answered.
    pub beats: BTreeMap<usize, Visits>,
    /// Beat and branch that were taken, and how often.
    pub branches: BTreeMap<(usize, usize), u64>,
    /// What was won or lost points for, and how often; brevity with both its numbers 0.
    pub marked: BTreeMap<Reason, u64>,
    /// Talks held when a line was last said for the first time.
    news: u64,
    /// What is left to hear, as of a few talks ago; nothing where nobody looks for it.
    unheard: Unheard,
    replies: u64,
    points: i64,
    lowest: Option<i32>,
}

/// How an ending was reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Talks that ended so.
    pub plays: u64,
    /// The first seed that led there.
    pub first_seed: u64,
    /// Who had the shortest of these talks.
    pub player: Player,
    /// The seed of the shortest of them.
    pub seed: u64,
    /// Every reply of the shortest of them.
    pub steps: Vec<Step>,
}

/// One reply on a way: the beat it answered, and what it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Index of the beat.
    pub beat: usize,
    /// The moves that were read in it.
    pub moves: Vec<Move>,
}

/// How often a beat was answered, and in which talk first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visits {
    /// Replies given there.
    pub times: u64,
    /// Who was there first.
    pub player: Player,
    /// The seed of that talk.
    pub seed: u64,
}

/// One talk to its end; `says` answers as the player would, given the talk so far.
pub fn talk(scenario: &Arc<Scenario>, level: Level, seed: u64, mut says: impl FnMut(&Session) -> Turn) -> Session {
    let mut session = Session::new(Arc::clone(scenario), seed, level);
    loop {
        match session.advance() {
            Event::Line(_) => {}
            Event::Ended(_) => return session,
            Event::YourTurn => {
                let turn = says(&session);
                if session.answer(turn).is_err() {
                    return session;
                }
            }
        }
    }
}

impl Walk {
    /// Plays a scenario once for each seed; `says` answers as the player would, given the talk so far and the talks before it.
    pub fn new(
        scenario: &Arc<Scenario>,
        level: Level,
        player: Player,
        seeds: Range<u64>,
        mut says: impl FnMut(&Session, &Walk) -> Turn,
    ) -> Walk {
        let mut walk = Walk::default();
        for seed in seeds {
            if player == Player::Random && walk.plays % LOOKED == 0 {
                walk.unheard = Unheard::new(scenario, &walk);
            }
            let held = talk(scenario, level, seed, |session| says(session, &walk));
            walk.take(&held, player);
        }
        walk
    }

    fn take(&mut self, session: &Session, player: Player) {
        let seed = session.seed();
        let records = session.records();
        for line in records.iter().flat_map(|r| r.heard.iter().chain(&r.answered)) {
            if !self.lines.contains(line) {
                self.lines.insert(line.clone());
                self.news = self.plays + 1;
            }
        }
        for record in records {
            let first = Visits { times: 0, player, seed };
            self.beats.entry(record.beat).or_insert(first).times += 1;
            if let Some(branch) = record.branch {
                *self.branches.entry((record.beat, branch)).or_default() += 1;
            }
            for mark in record.score.marks.iter().filter(|m| m.points != 0) {
                *self.marked.entry(kind(&mark.reason)).or_default() += 1;
            }
        }
        let way = self.endings.entry(session.ending().unwrap_or(0)).or_insert(Way {
            plays: 0,
            first_seed: seed,
            player,
            seed,
            steps: Vec::new(),
        });
        way.plays += 1;
        if way.steps.is_empty() || records.len() < way.steps.len() {
            (way.player, way.seed) = (player, seed);
            way.steps = records.iter().map(Step::of).collect();
        }
        self.plays += 1;
        self.worn_out += u64::from(records.last().is_some_and(|r| r.branch.is_none()));
        self.replies += records.len() as u64;
        let total = session.total().unwrap_or(0);
        self.points += i64::from(total);
        self.lowest = Some(self.lowest.map_or(total, |lowest| lowest.min(total)));
    }

    /// Adds another walk through the same scenario.
    pub fn add(&mut self, other: &Walk) {
        self.plays += other.plays;
        self.worn_out += other.worn_out;
        for (ending, way) in &other.endings {
            match self.endings.get_mut(ending) {
                None => drop(self.endings.insert(*ending, way.clone())),
                Some(own) => {
                    let (plays, first_seed) = (own.plays + way.plays, own.first_seed);
                    if way.steps.len() < own.steps.len() {
                        own.clone_from(way);
                    }
                    (own.plays, own.first_seed) = (plays, first_seed);
                }
            }
        }
        self.lines.extend(other.lines.iter().cloned());
        for (beat, visits) in &other.beats {
            let own = self.beats.entry(*beat).or_insert(Visits { times: 0, ..*visits });
            own.times += visits.times;
        }
        for (branch, times) in &other.branches {
            *self.branches.entry(*branch).or_default() += times;
        }
        for (reason, times) in &other.marked {
            *self.marked.entry(reason.clone()).or_default() += times;
        }
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

    /// Whether it goes on looking for what it has not heard.
    pub fn is_searching(&self) -> bool {
        self.plays - self.news < PATIENCE
    }

    /// How much draws to a branch of the beat that waits for a reply in `session`: a line not heard yet more than anything further on.
    pub fn draws(&self, session: &Session, beat: usize, branch: usize) -> u64 {
        let behind = u64::from(self.unheard.behind(beat, branch));
        if behind == 0 {
            return 0;
        }
        let new = session
            .would_say(branch)
            .iter()
            .filter(|id| !self.lines.contains(*id))
            .count();
        behind + new as u64 * HEARD_AT_ONCE
    }

    /// Beats and branches that were never taken, in the file's order.
    pub fn untaken(&self, scenario: &Scenario) -> Vec<(usize, usize)> {
        let beats = scenario.beats.iter().enumerate();
        let all = beats.flat_map(|(beat, b)| (0..b.branches.len()).map(move |branch| (beat, branch)));
        all.filter(|branch| !self.branches.contains_key(branch)).collect()
    }

    /// What the scenario scores by and nobody ever won or lost points for, in the file's order.
    pub fn unmarked(&self, scenario: &Scenario) -> Vec<Reason> {
        let all = guided(scenario).into_iter();
        all.filter(|reason| !self.marked.contains_key(reason)).collect()
    }

    /// The beat nearest to an ending, in replies, that was answered; none where no way leads there from any of them.
    pub fn nearest(&self, scenario: &Scenario, ending: usize) -> Option<(usize, Visits)> {
        let away = replies_away(scenario, ending);
        let answered = self
            .beats
            .iter()
            .filter_map(|(b, visits)| Some((away[*b]?, *b, *visits)));
        let (_, beat, visits) = answered.min_by_key(|(replies, ..)| *replies)?;
        Some((beat, visits))
    }
}

impl Step {
    fn of(record: &Record) -> Step {
        Step {
            beat: record.beat,
            moves: record.turn.reading.present().collect(),
        }
    }
}

/// The fewest replies from each beat to an ending, whatever the conditions; none where there is no way.
fn replies_away(scenario: &Scenario, ending: usize) -> Vec<Option<usize>> {
    let mut away = vec![None; scenario.beats.len()];
    let mut reached = vec![scenario.endings[ending].id.as_str()];
    for replies in 1..=scenario.beats.len() {
        let mut next = Vec::new();
        for (index, beat) in scenario.beats.iter().enumerate() {
            if away[index].is_none() && beat.branches.iter().any(|b| reached.contains(&b.to.as_str())) {
                away[index] = Some(replies);
                next.push(beat.id.as_str());
            }
        }
        reached = next;
    }
    away
}

/// Everything the scenario's own guidance gives or takes points for, in the file's order.
pub fn guided(scenario: &Scenario) -> Vec<Reason> {
    let guidance = &scenario.guidance;
    let moves = guidance.moves.iter().filter(|g| g.points != 0);
    let points = guidance.points.iter().filter(|p| p.points != 0);
    let mut all: Vec<Reason> = moves.map(|g| Reason::Move(g.name)).collect();
    all.extend(points.map(|p| Reason::Point(p.id.clone())));
    if guidance.brevity.points != 0 {
        all.push(BREVITY);
    }
    all
}

/// Brevity, whatever the number of words.
const BREVITY: Reason = Reason::Brevity { words: 0, allowed: 0 };

fn kind(reason: &Reason) -> Reason {
    match reason {
        Reason::Brevity { .. } => BREVITY,
        other => other.clone(),
    }
}

/// Ids of everything the client can say.
fn all_lines(scenario: &Scenario) -> Vec<String> {
    let mut ids = Vec::new();
    for beat in &scenario.beats {
        ids.extend(beat_lines(beat));
        ids.extend((0..beat.branches.len()).flat_map(|index| branch_lines(beat, index)));
    }
    for ending in &scenario.endings {
        ids.extend(ending_lines(ending));
    }
    ids
}
