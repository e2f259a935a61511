//! A scenario's texts with its facts in them, as they are shown.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::Entry;
use super::explain::{help, sentence};
use super::translations::{own, translation};
use crate::engine::check::{kind_name, nearest};
use crate::engine::diagnostic::Diagnostic;
use crate::engine::facts::FactValue;
use crate::engine::scenario::Scenario;
use crate::messages::{Lines, Messages, Value};

/// Facts of the user's own that the scenario can't take.
#[derive(Debug, thiserror::Error)]
#[error("{told}")]
pub struct WrongFacts {
    /// `fact-unknown` and `fact-unreadable`, with the facts' ids as pointers.
    pub diagnostics: Vec<Diagnostic>,
    /// The same in sentences, one a line.
    told: String,
}

/// The scenario's texts in the language of `messages`, with the user's own facts; in the scenario's own language where it is not translated.
///
/// # Errors
/// [`WrongFacts`]: an override names no fact, or can't be read as one. A sum without a currency takes that of the scenario.
pub fn lines(entry: &Entry, overrides: &BTreeMap<String, String>, messages: &Messages) -> Result<Lines, WrongFacts> {
    let (lines, diagnostics) = read(entry, overrides, messages);
    if diagnostics.is_empty() {
        return Ok(lines);
    }
    let told = diagnostics.iter().map(|diagnostic| {
        let help = help(diagnostic, messages)
            .map(|help| format!(" {help}"))
            .unwrap_or_default();
        format!("{}{help}", sentence(diagnostic, messages))
    });
    let told = told.collect::<Vec<_>>().join("\n");
    Err(WrongFacts { diagnostics, told })
}

/// The scenario's texts in the language of `messages`, with the facts of its file.
pub fn texts(entry: &Entry, messages: &Messages) -> Lines {
    read(entry, &BTreeMap::new(), messages).0
}

fn read(entry: &Entry, overrides: &BTreeMap<String, String>, messages: &Messages) -> (Lines, Vec<Diagnostic>) {
    let asked = messages.language();
    let (language, texts) = match translation(entry, asked) {
        Some(texts) => (asked.clone(), texts),
        None => (
            entry
                .scenario
                .language
                .parse::<LanguageIdentifier>()
                .unwrap_or_default(),
            own(entry),
        ),
    };
    // Sums and days take the form of the language they stand in, which need not be the screen's.
    let other = (language != *asked).then(|| Messages::new(&language));
    let form = other.as_ref().unwrap_or(messages);
    let facts = &entry.scenario.facts;
    let unknown = overrides.keys().filter(|name| !facts.contains_key(*name));
    let mut problems: Vec<Diagnostic> = unknown.map(|name| unknown_fact(&entry.scenario, name)).collect();
    let mut values = Vec::new();
    for (id, fact) in facts {
        let translated = texts
            .get(&format!("fact-{id}"))
            .and_then(|v| FactValue::read(fact.kind, v, None).ok());
        let mut value = translated.or_else(|| FactValue::read(fact.kind, &fact.value, None).ok());
        if let Some(given) = overrides.get(id) {
            let currency = match &value {
                Some(FactValue::Money { currency, .. }) => Some(currency.clone()),
                _ => None,
            };
            match FactValue::read(fact.kind, given, currency.as_deref()) {
                Ok(own) => value = Some(own),
                Err(_) => {
                    let unreadable = Diagnostic::error("fact-unreadable", id.as_str()).with("name", id);
                    problems.push(unreadable.with("value", given).with("kind", kind_name(fact.kind)));
                }
            }
        }
        let shown = value.map_or_else(|| Value::Text(fact.value.clone()), |value| form.fact(&value));
        values.push((id.clone(), shown));
    }
    (Lines::new(&language, texts, values), problems)
}

fn unknown_fact(scenario: &Scenario, name: &str) -> Diagnostic {
    let ids = || scenario.facts.keys().map(String::as_str);
    let near = nearest(name, ids()).unwrap_or_default();
    // A word where there are none, since Fluent can't choose by the absence of a value.
    let options = if scenario.facts.is_empty() {
        "none".to_owned()
    } else {
        ids().collect::<Vec<_>>().join(", ")
    };
    Diagnostic::error("fact-unknown", name)
        .with("name", name)
        .with("suggestion", near)
        .with("options", options)
}
