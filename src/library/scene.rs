//! A scenario in one language, with the user's facts: its texts, and what a reader has to know of it.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::lines::{WrongFacts, lines, texts};
use super::{Entry, shipped};
use crate::engine::borrowed::Foreign;
use crate::engine::moves::Move;
use crate::engine::player::Player;
use crate::engine::reading::{Moment, Reader, SoughtPoint};
use crate::engine::scenario::Scenario;
use crate::engine::session::Turn;
use crate::engine::texts::beat_line;
use crate::messages::{Lines, Messages};

/// A scenario as it is played or read: in a language, with facts.
pub struct Scene {
    /// The scenario and where it came from.
    pub entry: Entry,
    /// Its texts.
    pub lines: Lines,
    language: String,
    points: Vec<SoughtPoint>,
    /// Collected when first asked for, since it reads every shipped scenario.
    foreign: OnceLock<Foreign>,
}

impl Scene {
    /// The scenario in the language of `messages`, with the user's own facts in place of the file's.
    ///
    /// # Errors
    /// [`WrongFacts`]: a fact that is not the scenario's, or can't be read as one.
    pub fn new(entry: Entry, facts: &BTreeMap<String, String>, messages: &Messages) -> Result<Scene, WrongFacts> {
        let lines = lines(&entry, facts, messages)?;
        Ok(Scene {
            points: points(&entry.scenario, &lines, messages),
            language: messages.language().to_string(),
            foreign: OnceLock::new(),
            entry,
            lines,
        })
    }

    /// Tag of the language it is played in.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The author's own points that replies are searched for.
    pub fn points(&self) -> &[SoughtPoint] {
        &self.points
    }

    /// The moment of a reply to `client`.
    pub fn moment<'a>(&'a self, client: &'a str) -> Moment<'a> {
        Moment {
            language: &self.language,
            client,
            points: &self.points,
            foreign: Some(self.foreign.get_or_init(|| self.foreign())),
        }
    }

    /// The client's words that a reply answers: the lines of these ids, in one text.
    pub fn said(&self, ids: &[String]) -> String {
        let lines: Vec<String> = ids.iter().map(|id| self.lines.get(id)).collect();
        lines.join(" ")
    }

    /// A reply to `client`, read.
    pub fn turn(&self, reader: &dyn Reader, client: &str, reply: String) -> Turn {
        let reading = reader.read(&self.moment(client), &reply);
        Turn {
            reply,
            reading,
            pressed: false,
        }
    }

    /// The first wording of what the client says at a beat; empty where the user opens.
    pub fn first_line(&self, beat: usize) -> String {
        let beat = &self.entry.scenario.beats[beat];
        let first = (!beat.lines.is_empty()).then(|| self.lines.get(&beat_line(&beat.id, 0)));
        first.unwrap_or_default()
    }

    /// What a reply here may not be made of: what the guidance says, and the model replies for other clients.
    fn foreign(&self) -> Foreign {
        let Ok(language) = self.language.parse() else {
            return Foreign::default();
        };
        let messages = Messages::new(&language);
        let mut foreign = Foreign::default();
        foreign.add(&self.lines.get("article"));
        for name in Move::ALL {
            match self.entry.scenario.guidance.of(name) {
                Some(_) => foreign.add(&self.lines.get(&format!("guidance-{}", name.name()))),
                None => foreign.add(&messages.get(&format!("move-{}-about", name.name()))),
            }
        }
        for other in shipped().iter().filter(|other| other.id != self.entry.id) {
            let texts = texts(other, &messages);
            for beat in &other.scenario.beats {
                foreign.add(&texts.get(&format!("beat-{}-model", beat.id)));
            }
        }
        foreign
    }
}

/// What people say in any talk, in the language of `messages`: what the players say who do not listen.
pub fn ordinary(messages: &Messages) -> Arc<[String]> {
    let said = Player::ALL.into_iter().flat_map(Player::texts);
    said.map(|id| messages.get(&id)).collect()
}

/// The author's own points as the reader looks for them, with the phrases and examples of the language.
fn points(scenario: &Scenario, lines: &Lines, messages: &Messages) -> Vec<SoughtPoint> {
    let ordinary = ordinary(messages);
    let texts = |id: &str, kind: &str, count: usize| -> Vec<String> {
        (1..=count)
            .map(|k| lines.get(&format!("point-{id}-{kind}-{k}")))
            .collect()
    };
    let own = scenario.guidance.points.iter();
    own.map(|p| {
        let examples = p.examples.as_ref();
        SoughtPoint {
            id: p.id.clone(),
            phrases: texts(&p.id, "phrase", p.phrases.len()),
            making: texts(&p.id, "making", examples.map_or(0, |e| e.making.len())),
            lacking: texts(&p.id, "lacking", examples.map_or(0, |e| e.lacking.len())),
            ordinary: Arc::clone(&ordinary),
        }
    })
    .collect()
}
