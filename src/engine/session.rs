//! Session: the state machine of one talk. Pulled, never pushing; it prints nothing and knows texts by their ids only.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use rand::RngExt;
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use thiserror::Error;

use super::level::Level;
use super::mood::Mood;
use super::moves::Move;
use super::reading::Reading;
use super::scenario::{Branch, Condition, Scenario};
use super::score::{Score, mean};
use super::texts::{beat_line, branch_line, ending_line};

/// What happens next in a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The client says the text of this message id.
    Line(String),
    /// It is the user's turn: call [`Session::answer`].
    YourTurn,
    /// The talk is over, with the ending of this index.
    Ended(usize),
}

/// A reply and what the reader made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// The user's words.
    pub reply: String,
    /// What they do.
    pub reading: Reading,
    /// The client had to wait for them: temper rises by one before they are heard.
    pub pressed: bool,
}

/// One finished turn.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Index of the beat the reply answered.
    pub beat: usize,
    /// Ids of the client's lines the reply answered.
    pub heard: Vec<String>,
    /// The reply with its reading.
    pub turn: Turn,
    /// What it earned.
    pub score: Score,
    /// Temper and trust before and after.
    pub before: Mood,
    /// Temper and trust after.
    pub after: Mood,
    /// Index of the branch taken; none where the client's patience had run out.
    pub branch: Option<usize>,
    /// Ids of the lines with which the client answered.
    pub answered: Vec<String>,
}

/// A reply was given when it was not the user's turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("it is not the user's turn")]
pub struct NotYourTurn;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Beat(usize),
    Ending(usize),
}

/// Where a talk begins, and how the client feels there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Start {
    place: Place,
    mood: Mood,
}

/// One talk: the scenario, a seed, a level, where it began, and the replies so far give its whole state.
#[derive(Debug, Clone)]
pub struct Session {
    scenario: Arc<Scenario>,
    seed: u64,
    level: Level,
    start: Start,
    place: Place,
    mood: Mood,
    counters: BTreeMap<String, i32>,
    spoken: BTreeMap<String, usize>,
    heard: Vec<String>,
    pending: VecDeque<String>,
    records: Vec<Record>,
}

impl Session {
    /// Starts a talk. The scenario must have passed `check` without errors; a dangling start ends the talk at its first ending.
    pub fn new(scenario: Arc<Scenario>, seed: u64, level: Level) -> Session {
        let mood = Mood::within(
            scenario.client.temper + level.temper(),
            scenario.client.trust + level.trust(),
        );
        let place = scenario.beat(&scenario.start).map_or(Place::Ending(0), Place::Beat);
        Session::from(scenario, seed, level, Start { place, mood })
    }

    /// Starts a talk in its middle: at the beat of this index, with the client in this mood (kept within 0-10). What would have been counted on
    /// the way there counts as never done.
    pub fn at(scenario: Arc<Scenario>, seed: u64, level: Level, beat: usize, mood: Mood) -> Session {
        let place = if beat < scenario.beats.len() {
            Place::Beat(beat)
        } else {
            Place::Ending(0)
        };
        let mood = Mood::within(mood.temper, mood.trust);
        Session::from(scenario, seed, level, Start { place, mood })
    }

    fn from(scenario: Arc<Scenario>, seed: u64, level: Level, start: Start) -> Session {
        let mut session = Session {
            scenario,
            seed,
            level,
            start,
            place: start.place,
            mood: start.mood,
            counters: BTreeMap::new(),
            spoken: BTreeMap::new(),
            heard: Vec::new(),
            pending: VecDeque::new(),
            records: Vec::new(),
        };
        session.arrive();
        session
    }

    /// Id of the beat or ending that a first reply at a beat would lead to, with the client as they are at the start.
    pub fn led(scenario: &Arc<Scenario>, beat: usize, own: &Reading) -> String {
        let mut session = Session::new(Arc::clone(scenario), 0, Level::Real);
        session.place = Place::Beat(beat);
        match session.leads(own) {
            Some(index) => scenario.beats[beat].branches[index].to.clone(),
            None => scenario.patience.to.clone(),
        }
    }

    /// Index of the branch that a reply read so would take now; none where none holds, or it is not the user's turn.
    pub fn leads(&self, own: &Reading) -> Option<usize> {
        let beat = self.beat()?;
        let mut ahead = self.ahead();
        ahead.hear(own, beat, self.records.len() as i32 + 1)
    }

    /// Ids of what the client would say now on a branch of the beat that waits for a reply, if the talk goes on.
    pub fn would_say(&self, branch: usize) -> Vec<String> {
        let Some(beat) = self.beat() else { return Vec::new() };
        let spoken = self.spoken.clone();
        let mut ahead = Session { spoken, ..self.ahead() };
        ahead.take(
            &self.scenario,
            beat,
            branch,
            &self.scenario.beats[beat].branches[branch],
        );
        ahead.arrive();
        ahead.heard
    }

    /// A talk that stands where this one stands, and remembers nothing that was said.
    fn ahead(&self) -> Session {
        Session {
            records: Vec::new(),
            spoken: BTreeMap::new(),
            heard: Vec::new(),
            pending: VecDeque::new(),
            scenario: Arc::clone(&self.scenario),
            counters: self.counters.clone(),
            ..*self
        }
    }

    /// The next event. `YourTurn` and `Ended` stay until something changes them.
    pub fn advance(&mut self) -> Event {
        match self.next_line() {
            Some(line) => Event::Line(line),
            None => match self.place {
                Place::Beat(_) => Event::YourTurn,
                Place::Ending(ending) => Event::Ended(ending),
            },
        }
    }

    /// The client's next waiting line; none where it is the user's turn or the end.
    pub fn next_line(&mut self) -> Option<String> {
        self.pending.pop_front()
    }

    /// Takes the user's reply: scores it, moves the client, and makes their answer ready for [`Session::advance`].
    pub fn answer(&mut self, turn: Turn) -> Result<&Record, NotYourTurn> {
        let (Place::Beat(beat), true) = (self.place, self.pending.is_empty()) else {
            return Err(NotYourTurn);
        };
        let scenario = Arc::clone(&self.scenario);
        let before = self.mood;
        let heard = std::mem::take(&mut self.heard);
        let score = Score::new(&turn.reading, &scenario.guidance);
        let own = score.without_borrowed(&turn.reading);
        let number = self.records.len() as i32 + 1;
        if turn.pressed {
            self.sway(1, 0);
        }
        let taken = self.hear(&own, beat, number);
        if let Some(index) = taken {
            self.take(&scenario, beat, index, &scenario.beats[beat].branches[index]);
        }
        let patience = scenario.patience.turns as i32 + self.level.patience();
        let worn_out = number >= patience && matches!(self.place, Place::Beat(_));
        let branch = if worn_out || taken.is_none() {
            self.pending.clear();
            self.heard.clear();
            self.place = Place::Ending(scenario.ending(&scenario.patience.to).unwrap_or(0));
            None
        } else {
            taken
        };
        self.arrive();
        let answered = self.heard.clone();
        self.records.push(Record {
            beat,
            heard,
            turn,
            score,
            before,
            after: self.mood,
            branch,
            answered,
        });
        Ok(self.records.last().expect("a record was pushed just now"))
    }

    /// The finished turns, in order.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Temper and trust now.
    pub fn mood(&self) -> Mood {
        self.mood
    }

    /// Sets the client's temper and trust, kept within 0-10: for trying a scenario out.
    pub fn set_mood(&mut self, mood: Mood) {
        self.mood = Mood::within(mood.temper, mood.trust);
    }

    /// Index of the beat it began at, and how the client felt there.
    pub fn began(&self) -> (Option<usize>, Mood) {
        match self.start.place {
            Place::Beat(beat) => (Some(beat), self.start.mood),
            Place::Ending(_) => (None, self.start.mood),
        }
    }

    /// The scenario that is played.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The seed that picks among variants.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// How hard the client makes it.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Index of the beat that waits for a reply; none when the talk is over.
    pub fn beat(&self) -> Option<usize> {
        match self.place {
            Place::Beat(beat) => Some(beat),
            Place::Ending(_) => None,
        }
    }

    /// Index of the ending; none while the talk goes on.
    pub fn ending(&self) -> Option<usize> {
        match self.place {
            Place::Beat(_) => None,
            Place::Ending(ending) => Some(ending),
        }
    }

    /// Ids of the client's lines since the last reply.
    pub fn heard(&self) -> &[String] {
        &self.heard
    }

    /// Points for the talk so far: the mean of the replies' scores, rounded; none before the first reply.
    pub fn total(&self) -> Option<i32> {
        let totals: Vec<i32> = self.records.iter().map(|r| r.score.total).collect();
        mean(&totals)
    }

    /// The same talk one reply earlier, for saying it again; none before the first reply.
    pub fn before_last(&self) -> Option<Session> {
        let kept = self.records.len().checked_sub(1)?;
        let mut session = Session::from(Arc::clone(&self.scenario), self.seed, self.level, self.start);
        for record in &self.records[..kept] {
            session.pending.clear();
            session.answer(record.turn.clone()).ok()?;
        }
        session.pending.clear();
        Some(session)
    }

    /// Lets the client feel a reply's moves, and finds the branch they take.
    fn hear(&mut self, own: &Reading, beat: usize, number: i32) -> Option<usize> {
        let scenario = Arc::clone(&self.scenario);
        for shown in own.present() {
            *self.counters.entry(shown.name().to_owned()).or_default() += 1;
            for reaction in scenario.client.reactions.iter().filter(|r| r.name == shown) {
                self.sway(reaction.temper, reaction.trust);
            }
        }
        let mut branches = scenario.beats[beat].branches.iter();
        branches.position(|b| b.when.as_ref().is_none_or(|c| self.holds(c, own, number)))
    }

    fn take(&mut self, scenario: &Scenario, beat: usize, index: usize, branch: &Branch) {
        self.sway(branch.temper, branch.trust);
        for counter in &branch.raise {
            *self.counters.entry(counter.clone()).or_default() += 1;
        }
        let from = &scenario.beats[beat].id;
        self.say(&format!("{from}/{index}"), branch.lines.len(), |k| {
            branch_line(from, index, k)
        });
        self.place = match (scenario.beat(&branch.to), scenario.ending(&branch.to)) {
            (Some(next), _) => Place::Beat(next),
            (None, ending) => Place::Ending(ending.unwrap_or(0)),
        };
    }

    fn arrive(&mut self) {
        let scenario = Arc::clone(&self.scenario);
        match self.place {
            Place::Beat(beat) => {
                let beat = &scenario.beats[beat];
                self.say(&beat.id, beat.lines.len(), |k| beat_line(&beat.id, k));
            }
            Place::Ending(ending) => {
                if let Some(ending) = scenario.endings.get(ending) {
                    self.say(&ending.id, ending.lines.len(), |k| ending_line(&ending.id, k));
                }
            }
        }
    }

    /// Picks a variant: the order is shuffled by the seed once for each place, so nothing is said twice before all was said.
    fn say(&mut self, place: &str, variants: usize, id: impl Fn(usize) -> String) {
        if variants == 0 {
            return;
        }
        let mut random = ChaCha8Rng::seed_from_u64(self.seed ^ super::texts::hash(place.as_bytes()));
        let mut order: Vec<usize> = (0..variants).collect();
        order.shuffle(&mut random);
        order.rotate_left(random.random_range(0..variants));
        let times = self.spoken.entry(place.to_owned()).or_default();
        let line = id(order[*times % variants]);
        *times += 1;
        self.heard.push(line.clone());
        self.pending.push_back(line);
    }

    fn sway(&mut self, temper: i32, trust: i32) {
        let (calm, trust) = (self.level.felt(-temper), self.level.felt(trust));
        self.mood = Mood::within(self.mood.temper - calm, self.mood.trust + trust);
    }

    fn holds(&self, condition: &Condition, reading: &Reading, number: i32) -> bool {
        let shows = |m: &Move| reading.shows(*m);
        let c = condition;
        (c.any.is_empty() || c.any.iter().any(shows))
            && c.all.iter().all(shows)
            && !c.none.iter().any(shows)
            && (c.points.is_empty() || reading.points.iter().any(|p| c.points.contains(&p.id)))
            && c.count
                .iter()
                .all(|(name, bounds)| bounds.hold(self.counters.get(name).copied().unwrap_or(0)))
            && c.turn.is_none_or(|bounds| bounds.hold(number))
            && c.temper.is_none_or(|bounds| bounds.hold(self.mood.temper))
            && c.trust.is_none_or(|bounds| bounds.hold(self.mood.trust))
    }
}
