//! Model replies, hints and example replies: what is missing, what contradicts itself, what would not do as it is held up to.

use std::collections::BTreeMap;

use super::super::scenario::{Beat, Quality, Scenario};
use super::Place;
use super::wording::heard;

/// Words of a text as a reply would have them: the braces of a fact are none.
fn words(text: &str) -> usize {
    let spoken = text.split_whitespace();
    spoken.filter(|w| w.chars().any(char::is_alphanumeric)).count()
}

/// Examples said to lead where no branch of their beat leads; any talk may also end because the client's patience does.
pub(super) fn dangling(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        for (k, example) in beat.examples.iter().enumerate() {
            let Some(to) = &example.to else { continue };
            let targets = || beat.branches.iter().map(|b| b.to.as_str());
            if *to != scenario.patience.to && !targets().any(|target| target == to) {
                let near = super::nearest(to, targets()).unwrap_or_default();
                let place = Place::at(format!("/beats/{i}/examples/{k}/to")).with("name", to);
                found.push(place.with("beat", &beat.id).with("suggestion", near));
            }
        }
    }
    found
}

/// Where some beats have examples, those that lack a good, a middling or a bad one: whoever gives examples means to keep a promise with them.
pub(super) fn missing(scenario: &Scenario) -> Vec<Place> {
    if scenario.beats.iter().all(|b| b.examples.is_empty()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        let kinds = [
            ("good", Quality::Good),
            ("middling", Quality::Middling),
            ("bad", Quality::Bad),
        ];
        let lacking = kinds
            .into_iter()
            .filter(|(_, kind)| beat.examples.iter().all(|e| e.quality != *kind));
        for (kind, _) in lacking {
            let place = Place::at(format!("/beats/{i}/id")).with("name", &beat.id);
            found.push(place.with("quality", kind));
        }
    }
    found
}

/// Replies that are an example of one thing and of its opposite: of two qualities at a beat, or of making a point and of lacking it.
pub(super) fn torn(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        let mut seen: BTreeMap<String, Quality> = BTreeMap::new();
        for (k, example) in beat.examples.iter().enumerate() {
            let first = *seen.entry(heard(&example.reply)).or_insert(example.quality);
            if first != example.quality {
                found.push(Place::at(format!("/beats/{i}/examples/{k}/reply")));
            }
        }
    }
    for (i, point) in scenario.guidance.points.iter().enumerate() {
        let Some(examples) = &point.examples else { continue };
        for (k, reply) in examples.lacking.iter().enumerate() {
            if examples.making.iter().any(|other| heard(other) == heard(reply)) {
                found.push(Place::at(format!("/guidance/points/{i}/examples/lacking/{k}")));
            }
        }
    }
    found
}

/// Model replies that would cost points for their length.
pub(super) fn long_models(scenario: &Scenario) -> Vec<Place> {
    let limit = scenario.guidance.brevity.words;
    let long = scenario.beats.iter().enumerate();
    let long = long.map(|(i, beat)| (i, words(&beat.model)));
    long.filter(|(_, words)| *words > limit)
        .map(|(i, words)| {
            let place = Place::at(format!("/beats/{i}/model")).with("words", words);
            place.with("limit", limit)
        })
        .collect()
}

/// Model replies that an earlier beat has already.
pub(super) fn repeated_models(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        let same = |other: &&Beat| heard(&other.model) == heard(&beat.model);
        if let Some(first) = scenario.beats[..i].iter().find(same)
            && !beat.model.trim().is_empty()
        {
            found.push(Place::at(format!("/beats/{i}/model")).with("name", &first.id));
        }
    }
    found
}

/// Hints that hold the whole model reply, or a sentence of it of five words or more.
pub(super) fn telling_hints(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        let hint = format!(" {} ", heard(&beat.hint));
        let mut sentences = beat.model.split(['.', '!', '?', ':', ';']).map(heard);
        if sentences.any(|s| s.split(' ').count() >= 5 && hint.contains(&format!(" {s} "))) {
            found.push(Place::at(format!("/beats/{i}/hint")));
        }
    }
    found
}
