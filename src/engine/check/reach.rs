//! How soon things can happen: endings too far off, conditions on replies that are over by then, and endings that are no choice.

use super::super::scenario::Scenario;
use super::Place;

/// Endings that take more replies than the client sits through.
pub(super) fn late_endings(scenario: &Scenario) -> Vec<Place> {
    let soonest = scenario.soonest();
    let turns = scenario.patience.turns;
    let mut found = Vec::new();
    for (i, ending) in scenario.endings.iter().enumerate() {
        if let Some(replies) = soonest.get(ending.id.as_str())
            && *replies > turns
            && ending.id != scenario.patience.to
        {
            let place = Place::at(format!("/endings/{i}/id")).with("name", &ending.id);
            found.push(place.with("count", replies).with("limit", turns));
        }
    }
    found
}

/// Conditions on the number of the reply that is over before the talk can be here.
pub(super) fn past_turns(scenario: &Scenario) -> Vec<Place> {
    let soonest = scenario.soonest();
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        let Some(before) = soonest.get(beat.id.as_str()) else {
            continue;
        };
        let first = i32::try_from(before + 1).unwrap_or(i32::MAX);
        for (j, branch) in beat.branches.iter().enumerate() {
            let most = branch.when.as_ref().and_then(|c| c.turn).and_then(|t| t.at_most);
            // Below 1 no reply is at all, and that is reported as out of bounds.
            if most.is_some_and(|most| most >= 1 && most < first) {
                let place = Place::at(format!("/beats/{i}/branches/{j}/when/turn")).with("name", &beat.id);
                found.push(place.with("count", first));
            }
        }
    }
    found
}

/// Several endings, all worth the same: there is nothing to win or lose.
pub(super) fn flat_endings(scenario: &Scenario) -> Vec<Place> {
    let [first, others @ ..] = scenario.endings.as_slice() else {
        return Vec::new();
    };
    let flat = !others.is_empty() && others.iter().all(|e| e.worth == first.worth);
    let place = || Place::at("/endings").with("worth", first.worth);
    flat.then(place).into_iter().collect()
}

/// Endings whose title an earlier one has already.
pub(super) fn same_titles(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, ending) in scenario.endings.iter().enumerate() {
        let title = |text: &str| text.trim().to_lowercase();
        let same = scenario.endings[..i]
            .iter()
            .find(|e| title(&e.title) == title(&ending.title));
        if let Some(first) = same.filter(|_| !ending.title.trim().is_empty()) {
            let place = Place::at(format!("/endings/{i}/title")).with("title", ending.title.trim());
            found.push(place.with("name", &first.id));
        }
    }
    found
}
