//! Names: given twice, not usable, or nearly another.

use std::collections::BTreeMap;

use super::super::scenario::Scenario;
use super::{Place, segment};

/// The name most like `word`, if one is like enough to have been meant.
pub fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    // A third of the letters may be wrong, and one letter always.
    let most = (word.chars().count() / 3).max(1);
    names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= most && *name != word)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Whether a name is an id as the schema wants them: `^[a-z][a-z0-9_]*$`.
pub fn is_id(name: &str) -> bool {
    let inside = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(inside)
}

/// Ids and moves that are given more than once, at every place.
pub(super) fn duplicates(scenario: &Scenario) -> Vec<Place> {
    let s = scenario;
    let beats = s
        .beats
        .iter()
        .enumerate()
        .map(|(i, b)| (b.id.as_str(), format!("/beats/{i}/id")));
    let endings = s
        .endings
        .iter()
        .enumerate()
        .map(|(i, e)| (e.id.as_str(), format!("/endings/{i}/id")));
    let points = s
        .guidance
        .points
        .iter()
        .enumerate()
        .map(|(i, p)| (p.id.as_str(), format!("/guidance/points/{i}/id")));
    let moves = s.guidance.moves.iter().enumerate();
    let moves = moves.map(|(i, g)| (g.name.name(), format!("/guidance/moves/{i}/move")));
    let reactions = s.client.reactions.iter().enumerate();
    let reactions = reactions.map(|(i, r)| (r.name.name(), format!("/client/reactions/{i}/move")));
    let mut found = repeated(beats.chain(endings));
    found.extend(repeated(points));
    found.extend(repeated(moves));
    found.extend(repeated(reactions));
    found
}

fn repeated<'a>(names: impl Iterator<Item = (&'a str, String)>) -> Vec<Place> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, pointer) in names {
        places.entry(name).or_default().push(pointer);
    }
    let repeated = places.into_iter().filter(|(_, pointers)| pointers.len() > 1);
    repeated
        .flat_map(|(name, all)| all.into_iter().map(move |p| Place::at(p).with("name", name)))
        .collect()
}

/// Whether a fact of that id can be a Fluent variable.
pub fn is_usable(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// Facts whose ids can't stand between braces in a line.
pub(super) fn unusable_fact_ids(scenario: &Scenario) -> Vec<Place> {
    let ids = scenario.facts.keys().filter(|id| !is_usable(id));
    ids.map(|id| Place::at(format!("/facts/{}", segment(id))).with("name", id))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_finds_slips_and_no_strangers() {
        let names = ["refund", "bully", "holiday"];
        assert_eq!(nearest("refnud", names), Some("refund"));
        assert_eq!(nearest("Bully", names), Some("bully"));
        assert_eq!(nearest("holidays", names), Some("holiday"));
        assert_eq!(nearest("lawyer", names), None);
        assert_eq!(nearest("", names), None);
    }
}
