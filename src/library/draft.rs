//! A new scenario out of one there is: whole in one language, with an id and some words of its own, ready to be changed.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::translations::{own, translation};
use super::{Entry, Origin, SCENARIOS, SCHEMA_FILE};
use crate::engine::scenario::Scenario;
use crate::engine::texts::texts;

/// The guide to writing scenarios, which goes beside a new one.
pub const GUIDE: &str = include_str!("../../scenarios/README.md");

/// The small scenario that the guide shows and a draft is made of where no other is named; its translations lie beside it.
const EXAMPLE: &str = "example/late_invoice";

/// What a new scenario is to be. Words that are not given stay those of the scenario it is made of.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Its id.
    pub id: String,
    /// The language it is to be written in.
    pub language: LanguageIdentifier,
    /// Name of the talk.
    pub title: Option<String>,
    /// Who the user is.
    pub role: Option<String>,
    /// Name of the client.
    pub client: Option<String>,
    /// What they want.
    pub demand: Option<String>,
    /// The client's first line.
    pub line: Option<String>,
}

/// The example of the guide.
///
/// # Panics
/// Where the example that is part of the program is no scenario; a test holds that it is one.
pub fn example() -> Entry {
    let file = SCENARIOS.get_file(format!("{EXAMPLE}.json"));
    let text = file.and_then(|f| f.contents_utf8()).unwrap_or_default();
    let scenario: Scenario = serde_json::from_str(text).expect("the example is a scenario");
    Entry {
        id: scenario.id.clone(),
        origin: Origin::Shipped,
        text: text.to_owned(),
        scenario: Arc::new(scenario),
    }
}

impl Draft {
    /// The new scenario's file; in the language of `entry` where that is not translated.
    ///
    /// # Errors
    /// Only where a scenario could not be written as JSON.
    pub fn text(&self, entry: &Entry) -> serde_json::Result<String> {
        let translated = translation(entry, &self.language);
        let language = match &translated {
            Some(_) => self.language.to_string(),
            None => entry.scenario.language.clone(),
        };
        let words = translated.unwrap_or_else(|| own(entry));
        let mut value = serde_json::to_value(entry.scenario.as_ref())?;
        for text in texts(&entry.scenario) {
            if let (Some(place), Some(own)) = (value.pointer_mut(&text.pointer), words.get(&text.id)) {
                *place = own.clone().into();
            }
        }
        let mut scenario: Scenario = serde_json::from_value(value)?;
        scenario.schema = Some(SCHEMA_FILE.to_owned());
        scenario.id.clone_from(&self.id);
        scenario.language = language;
        let start = scenario.beat(&scenario.start);
        let first = start.map(|beat| &mut scenario.beats[beat].lines);
        if let (Some(lines), Some(line)) = (first, &self.line) {
            *lines = vec![line.clone()];
        }
        for (place, given) in [
            (&mut scenario.title, &self.title),
            (&mut scenario.role, &self.role),
            (&mut scenario.client.name, &self.client),
            (&mut scenario.demand, &self.demand),
        ] {
            if let Some(given) = given {
                place.clone_from(given);
            }
        }
        Ok(serde_json::to_string_pretty(&scenario)? + "\n")
    }
}
