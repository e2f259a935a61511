//! A script played through: every expectation that was not met, and the script rewritten to what came.

use std::sync::Arc;

use super::script::{Expectation, Script, Step};
use crate::engine::moves::Move;
use crate::engine::reading::Reader;
use crate::engine::session::{Event, Session};
use crate::library::Scene;

/// An expectation that was not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Line of the expectation in the file, from 1.
    pub line: usize,
    /// The reply it is about.
    pub reply: String,
    /// What was expected, as it stands in the file.
    pub expected: String,
    /// What came instead, as it would stand there.
    pub found: String,
    /// The moves that were read in the reply.
    pub read: Vec<Move>,
}

/// Plays a script in its scene. A reply after the talk's end fails as an ending that came too early.
pub fn run(script: &Script, scene: &Scene, reader: &dyn Reader) -> Vec<Failure> {
    let mut session = Session::new(Arc::clone(&scene.entry.scenario), script.seed, script.level);
    let (mut failures, mut reply) = (Vec::new(), String::new());
    for (line, step) in &script.steps {
        match step {
            Step::You(words) => {
                while let Event::Line(_) = session.advance() {}
                reply.clone_from(words);
                let client = scene.said(session.heard());
                let turn = scene.turn(reader, &client, words.clone());
                if session.answer(turn).is_err() {
                    failures.push(Failure {
                        line: *line,
                        reply: words.clone(),
                        expected: "you: …".to_owned(),
                        found: stands(&session),
                        read: Vec::new(),
                    });
                    return failures;
                }
            }
            Step::Expect(expectation) => {
                if let Some(found) = unmet(expectation, &session, scene) {
                    let last = session.records().last();
                    failures.push(Failure {
                        line: *line,
                        reply: reply.clone(),
                        expected: written(expectation),
                        found,
                        read: last.map(|r| r.turn.reading.present().collect()).unwrap_or_default(),
                    });
                }
            }
        }
    }
    failures
}

/// The text of the file with every failed expectation put as it came; one that came to nothing goes.
pub fn updated(text: &str, failures: &[Failure]) -> String {
    let mut kept = String::new();
    for (number, line) in text.lines().enumerate() {
        let failed = failures.iter().find(|f| f.line == number + 1);
        let put = match failed {
            Some(failure) if !line.trim_start().starts_with("you:") => failure.found.as_str(),
            _ => line,
        };
        if failed.is_none() || !put.trim_end().ends_with(':') {
            kept.push_str(put);
            kept.push('\n');
        }
    }
    kept
}

/// What came instead; none where the expectation is met.
fn unmet(expectation: &Expectation, session: &Session, scene: &Scene) -> Option<String> {
    let record = session.records().last()?;
    let reading = &record.turn.reading;
    let listed = |key: &str, moves: Vec<Move>| {
        let names: Vec<&str> = moves.into_iter().map(Move::name).collect();
        format!("{key}: {}", names.join(", "))
    };
    match expectation {
        Expectation::Shows(moves) => {
            let missing = moves.iter().any(|m| !reading.shows(*m));
            missing.then(|| listed("shows", reading.present().collect()))
        }
        Expectation::Hides(moves) => {
            let extra = moves.iter().any(|m| reading.shows(*m));
            extra.then(|| listed("hides", moves.iter().copied().filter(|m| !reading.shows(*m)).collect()))
        }
        Expectation::Score(low, high) => {
            let total = record.score.total;
            (!(*low..=*high).contains(&total)).then(|| format!("score: {total}-{total}"))
        }
        Expectation::Beat(_) | Expectation::Ending(_) => {
            let found = stands(session);
            (found != written(expectation)).then_some(found)
        }
        Expectation::Client(words) => {
            let said = scene.said(&record.answered);
            (!said.contains(words.as_str())).then(|| format!("client: {said}"))
        }
    }
}

/// Where the talk stands, as a script says it.
fn stands(session: &Session) -> String {
    let scenario = session.scenario();
    match (session.beat(), session.ending()) {
        (Some(beat), _) => format!("beat: {}", scenario.beats[beat].id),
        (None, Some(ending)) => format!("ending: {}", scenario.endings[ending].id),
        (None, None) => String::new(),
    }
}

fn written(expectation: &Expectation) -> String {
    let names = |moves: &[Move]| moves.iter().map(|m| m.name()).collect::<Vec<_>>().join(", ");
    match expectation {
        Expectation::Shows(moves) => format!("shows: {}", names(moves)),
        Expectation::Hides(moves) => format!("hides: {}", names(moves)),
        Expectation::Score(low, high) => format!("score: {low}-{high}"),
        Expectation::Beat(id) => format!("beat: {id}"),
        Expectation::Ending(id) => format!("ending: {id}"),
        Expectation::Client(words) => format!("client: {words}"),
    }
}
