//! Drill: single moments, practised by spaced repetition: which come first, and when each comes again.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use jiff::Timestamp;
use rs_fsrs::{Card, FSRS, Parameters, Rating};

use super::moves::Move;
use super::reading::Reading;
use super::scenario::Scenario;

/// A reply that earned less than this went wrong: its moment is worth practising.
pub const WRONG: i32 = 60;

/// A moment of a scenario, to be practised by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exercise {
    /// Scenario id.
    pub scenario: String,
    /// Beat id.
    pub beat: String,
    /// Ids of the client's lines that went wrong before; none where the beat's own first line is meant.
    pub heard: Vec<String>,
}

impl Exercise {
    fn place(&self) -> (&str, &str) {
        (&self.scenario, &self.beat)
    }
}

/// When an exercise comes again, as the scheduler knows it.
pub type Memory = Card;

/// What is known of an exercise after a reply that earned `score` points (0-100). Under 35 it is as new, from 85 on it was easy.
///
/// FSRS-5 with its default parameters, whole days, and no chance in it: the same replies give the same days.
/// <https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm>
pub fn practised(memory: Option<Memory>, score: i32, now: Timestamp) -> Memory {
    let now = DateTime::<Utc>::from_timestamp_millis(now.as_millisecond()).unwrap_or_default();
    let card = memory.unwrap_or(Card {
        due: now,
        last_review: now,
        ..Card::default()
    });
    let rating = match score {
        ..35 => Rating::Again,
        35..WRONG => Rating::Hard,
        WRONG..85 => Rating::Good,
        _ => Rating::Easy,
    };
    let parameters = Parameters {
        enable_short_term: false,
        enable_fuzz: false,
        ..Parameters::default()
    };
    FSRS::new(parameters).next(card, now, rating).card
}

/// When an exercise is due.
pub fn due(memory: &Memory) -> Timestamp {
    Timestamp::from_millisecond(memory.due.timestamp_millis()).unwrap_or_default()
}

/// The move a reply should have shown and did not, or showed and should not: the warned-of one that cost most, else the best-paid one
/// that is missing. None where nothing is missing.
pub fn lesson(scenario: &Scenario, reading: &Reading) -> Option<Move> {
    let guidance = &scenario.guidance;
    let costly = reading.present().filter(|m| guidance.points_of(*m) < 0);
    let asked = guidance.moves.iter().filter(|g| g.points > 0).map(|g| g.name);
    costly.min_by_key(|m| guidance.points_of(*m)).or_else(|| {
        asked
            .filter(|m| !reading.shows(*m))
            .max_by_key(|m| guidance.points_of(*m))
    })
}

/// Moments of a scenario at which a move decides where the talk goes: one of the beat's branches asks for it, and guidance speaks of it.
pub fn training<'a>(id: &'a str, scenario: &'a Scenario, lesson: Move) -> impl Iterator<Item = Exercise> + 'a {
    let spoken_of = scenario.guidance.of(lesson).is_some();
    let beats = scenario.beats.iter().filter(move |beat| {
        let asks = |branch: &super::scenario::Branch| {
            let when = branch.when.as_ref();
            when.is_some_and(|c| c.any.contains(&lesson) || c.all.contains(&lesson))
        };
        spoken_of && !beat.lines.is_empty() && beat.branches.iter().any(asks)
    });
    beats.map(move |beat| Exercise {
        scenario: id.to_owned(),
        beat: beat.id.clone(),
        heard: Vec::new(),
    })
}

/// The order of a drill: what is due, then what went wrong and was not practised yet, then its like in other scenarios. No moment twice.
pub fn order(due: Vec<Exercise>, wrong: Vec<Exercise>, like: Vec<Exercise>, practised: &[Exercise]) -> Vec<Exercise> {
    let mut seen = BTreeSet::new();
    let known = |e: &Exercise| practised.iter().any(|p| p.place() == e.place());
    let new = wrong.into_iter().chain(like).filter(|e| !known(e));
    let mut all = due;
    all.extend(new);
    all.retain(|e| seen.insert((e.scenario.clone(), e.beat.clone())));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(scenario: &str, beat: &str) -> Exercise {
        Exercise {
            scenario: scenario.to_owned(),
            beat: beat.to_owned(),
            heard: Vec::new(),
        }
    }

    #[test]
    fn a_good_reply_comes_again_later_than_a_bad_one_and_later_each_time() {
        let now: Timestamp = "2026-03-02T10:00:00Z".parse().expect("a time");
        let days = |memory: &Memory| (due(memory).as_second() - now.as_second()) / 86_400;
        let (bad, good) = (practised(None, 20, now), practised(None, 80, now));
        assert!(days(&bad) >= 1 && days(&bad) < days(&good), "{bad:?} {good:?}");
        let again = practised(Some(good.clone()), 80, due(&good));
        assert!(days(&again) > 2 * days(&good), "{again:?}");
        let forgotten = practised(Some(again.clone()), 10, due(&again));
        let wait = (due(&forgotten).as_second() - due(&again).as_second()) / 86_400;
        assert!(wait < days(&good), "{forgotten:?}");
    }

    #[test]
    fn what_is_due_comes_first_and_nothing_twice() {
        let ordered = order(
            vec![at("price", "plan")],
            vec![at("price", "plan"), at("bully", "roar"), at("scope", "known")],
            vec![at("rush", "start"), at("bully", "roar")],
            &[at("price", "plan"), at("scope", "known")],
        );
        assert_eq!(ordered, [at("price", "plan"), at("bully", "roar"), at("rush", "start")]);
    }
}
