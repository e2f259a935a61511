//! From a scenario's text to the scenario, with every problem on the way and its place in the text.

use std::ops::Range;

use serde_json::Value;
use unic_langid::LanguageIdentifier;

use super::places::Places;
use super::{SIZE_LIMIT, schema};
use crate::engine::check;
use crate::engine::diagnostic::{Diagnostic, Severity};
use crate::engine::scenario::{FORMAT_VERSION, Scenario};
use crate::engine::texts::texts;
use crate::messages;

/// A scenario out of its text.
///
/// # Errors
/// Every problem of the text, warnings among them, in the order of the text.
pub fn parse(text: &str) -> Result<Scenario, Vec<Diagnostic>> {
    let (scenario, diagnostics) = inspect(text);
    match scenario {
        Some(scenario) if diagnostics.iter().all(|d| d.severity == Severity::Warning) => Ok(scenario),
        _ => Err(diagnostics),
    }
}

/// The scenario, where the text can be read as one, and everything that is wrong with it, in the order of the text.
///
/// A scenario that comes with errors is for looking at, not for playing.
pub fn inspect(text: &str) -> (Option<Scenario>, Vec<Diagnostic>) {
    if text.len() > SIZE_LIMIT {
        return (None, vec![too_large()]);
    }
    let places = match Places::read(text) {
        Ok(places) => places,
        Err(diagnostic) => return (None, vec![*diagnostic]),
    };
    let mut value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return (None, vec![places.strict_error(&error)]),
    };
    let mut found = places.duplicate_keys();
    if let Some(version) = value.get("format_version").and_then(Value::as_u64)
        && version > u64::from(FORMAT_VERSION)
    {
        let newer = Diagnostic::error("newer-format", "/format_version");
        found.push(newer.with("version", version).with("newest", FORMAT_VERSION));
        return (None, placed(found, &places));
    }
    let misshapen = schema::problems(&value);
    for diagnostic in misshapen.iter().filter(|d| d.code == "unknown-field") {
        // Reported; without them the rest may still be read and checked.
        remove(&mut value, &diagnostic.pointer);
    }
    // A null where nothing may be null reads as a field left out; what follows from that would mislead.
    let typed = misshapen.iter().all(|d| d.code != "wrong-type");
    let scenario = match serde_path_to_error::deserialize::<_, Scenario>(&value) {
        Ok(scenario) => Some(scenario),
        Err(error) => {
            if misshapen.is_empty() {
                found.push(unreadable_value(&value, &error));
            }
            None
        }
    };
    found.extend(misshapen);
    let scenario = scenario.filter(|_| typed);
    if let Some(scenario) = &scenario {
        found.extend(check::check(scenario));
        found.extend(unreadable_texts(scenario));
        if scenario.language.parse::<LanguageIdentifier>().is_err() && !scenario.language.is_empty() {
            found.push(Diagnostic::error("bad-language", "/language").with("value", &scenario.language));
        }
        let wrong = check::allowances(scenario, &found);
        check::silence(scenario, &mut found);
        found.extend(wrong);
    }
    (scenario, placed(found, &places))
}

/// The byte range of what a JSON pointer names in a scenario's text; the beginning where it names nothing.
pub fn place(text: &str, pointer: &str) -> Range<usize> {
    Places::read(text).map_or(0..0, |places| places.value(pointer))
}

pub(super) fn too_large() -> Diagnostic {
    Diagnostic::error("too-large", "").with("limit", SIZE_LIMIT / 1024 / 1024)
}

/// Gives every diagnostic its byte range, and sorts them by it.
fn placed(mut found: Vec<Diagnostic>, places: &Places) -> Vec<Diagnostic> {
    for diagnostic in &mut found {
        if diagnostic.range.is_none() {
            diagnostic.range = Some(match diagnostic.code {
                "unknown-field" | "unused-fact" | "unusable-fact-id" | "unknown-counter" => {
                    places.key(&diagnostic.pointer)
                }
                "unknown-placeable" => placeable(diagnostic, places),
                "missing-field" => places.opening(&diagnostic.pointer),
                _ => places.value(&diagnostic.pointer),
            });
        }
    }
    found.sort_by_key(|d| d.range.clone().map_or((0, 0), |r| (r.start, r.end)));
    found
}

/// The range of `$name` in its text.
fn placeable(diagnostic: &Diagnostic, places: &Places) -> Range<usize> {
    let whole = places.value(&diagnostic.pointer);
    let name = diagnostic
        .args
        .iter()
        .find(|(name, _)| *name == "name")
        .map_or("", |(_, value)| value.as_str());
    let written = format!("${name}");
    match places.text()[whole.clone()].find(&written) {
        Some(at) => whole.start + at..whole.start + at + written.len(),
        None => whole,
    }
}

/// What the schema lets through and serde does not, such as `1.0` for a whole number.
fn unreadable_value(value: &Value, error: &serde_path_to_error::Error<serde_json::Error>) -> Diagnostic {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in error.path().iter() {
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", check::segment(key))),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    if value.pointer(&pointer).is_some_and(Value::is_f64) {
        let field = pointer.rsplit('/').next().unwrap_or_default().to_owned();
        let fraction = Diagnostic::error("wrong-type", pointer).with("field", field);
        return fraction.with("expected", "integer").with("found", "number");
    }
    Diagnostic::error("unreadable-value", pointer).with("reason", error.inner())
}

/// Texts that are no Fluent patterns: a brace too many or too few, a selector without a default.
fn unreadable_texts(scenario: &Scenario) -> Vec<Diagnostic> {
    let broken = texts(scenario).into_iter().filter(|text| !is_pattern(text.source));
    broken
        .map(|text| Diagnostic::error("unreadable-text", text.pointer))
        .collect()
}

fn is_pattern(text: &str) -> bool {
    // Blank texts are reported as such.
    if text.trim().is_empty() {
        return true;
    }
    let read = messages::translation(&format!("text = {}\n", messages::fluent_pattern(text)));
    read.errors.is_empty() && read.entries.contains_key("text")
}

fn remove(value: &mut Value, pointer: &str) {
    if let Some((parent, key)) = pointer.rsplit_once('/')
        && let Some(Value::Object(fields)) = value.pointer_mut(parent)
    {
        fields.remove(&key.replace("~1", "/").replace("~0", "~"));
    }
}
