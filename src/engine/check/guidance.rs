//! Guidance and facts: what no reply can meet, what is named and not there, what is there and not named.

use std::collections::BTreeSet;

use super::super::facts::{FactKind, FactValue};
use super::super::scenario::Scenario;
use super::super::texts::texts;
use super::conditions::conditions;
use super::names::is_usable;
use super::{Place, nearest, placeables, segment};

pub(super) fn unknown_points(scenario: &Scenario) -> Vec<Place> {
    let known = || scenario.guidance.points.iter().map(|p| p.id.as_str());
    let mut found = Vec::new();
    for (pointer, condition) in conditions(scenario) {
        for (k, name) in condition
            .points
            .iter()
            .enumerate()
            .filter(|(_, name)| !known().any(|id| id == *name))
        {
            let near = nearest(name, known()).unwrap_or_default();
            found.push(
                Place::at(format!("{pointer}/points/{k}"))
                    .with("name", name)
                    .with("suggestion", near),
            );
        }
    }
    found
}

/// Own points that no reply can make: no examples, and not a letter or digit in any phrase to find it by. A move at 0 points is
/// not reported: that is how a scenario switches one off.
pub(super) fn unmeetable(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, point) in scenario.guidance.points.iter().enumerate() {
        let empty = |phrase: &String| !phrase.chars().any(char::is_alphanumeric);
        if point.examples.is_none() && point.phrases.iter().all(empty) {
            let pointer = if point.phrases.is_empty() { "" } else { "/phrases" };
            found.push(Place::at(format!("/guidance/points/{i}{pointer}")).with("name", &point.id));
        }
    }
    found
}

/// Phrases without a letter or digit among others that have some; where all are so, the point is unmeetable.
pub(super) fn empty_phrases(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, point) in scenario.guidance.points.iter().enumerate() {
        let wordless = |phrase: &String| !phrase.chars().any(char::is_alphanumeric);
        let others = point.examples.is_some() || !point.phrases.iter().all(wordless);
        for (k, phrase) in point.phrases.iter().enumerate() {
            // Blank ones are reported as empty texts.
            if others && wordless(phrase) && !phrase.trim().is_empty() {
                let place = Place::at(format!("/guidance/points/{i}/phrases/{k}"));
                found.push(place.with("name", &point.id));
            }
        }
    }
    found
}

/// Reactions that sway the client in nothing.
pub(super) fn idle_reactions(scenario: &Scenario) -> Vec<Place> {
    let idle = scenario.client.reactions.iter().enumerate();
    let idle = idle.filter(|(_, r)| r.temper == 0 && r.trust == 0);
    idle.map(|(i, r)| Place::at(format!("/client/reactions/{i}")).with("name", r.name.name()))
        .collect()
}

/// A kind of fact as files write it.
pub fn kind_name(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Money => "money",
        FactKind::Date => "date",
        FactKind::Number => "number",
        FactKind::Text => "text",
    }
}

pub(super) fn unreadable_facts(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (id, fact) in &scenario.facts {
        if !fact.value.trim().is_empty() && FactValue::read(fact.kind, &fact.value, None).is_err() {
            let place = Place::at(format!("/facts/{}/value", segment(id)));
            found.push(place.with("value", &fact.value).with("kind", kind_name(fact.kind)));
        }
    }
    found
}

pub(super) fn unused_facts(scenario: &Scenario) -> Vec<Place> {
    let all = texts(scenario);
    let used: BTreeSet<&str> = all.iter().flat_map(|text| placeables(text.source)).collect();
    let unused = scenario
        .facts
        .keys()
        .filter(|id| is_usable(id) && !used.contains(id.as_str()));
    unused
        .map(|id| Place::at(format!("/facts/{}", segment(id))).with("name", id))
        .collect()
}
