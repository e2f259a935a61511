//! The conditions of branches: what can never hold, what always holds, and what they count.

use std::collections::BTreeSet;

use super::super::moves::Move;
use super::super::scenario::{Bounds, Branch, Condition, GAUGE_MAX, Scenario};
use super::{Place, nearest, segment};

/// Every branch with its pointer.
fn branches(scenario: &Scenario) -> impl Iterator<Item = (String, &Branch)> {
    scenario.beats.iter().enumerate().flat_map(|(i, beat)| {
        beat.branches
            .iter()
            .enumerate()
            .map(move |(j, branch)| (format!("/beats/{i}/branches/{j}"), branch))
    })
}

/// Every condition with its pointer.
pub(super) fn conditions(scenario: &Scenario) -> impl Iterator<Item = (String, &Condition)> {
    branches(scenario).filter_map(|(pointer, branch)| Some((format!("{pointer}/when"), branch.when.as_ref()?)))
}

/// The bounds of a condition, each with its pointer and the lowest and highest value that what it bounds can have.
fn bounds(scenario: &Scenario, pointer: &str, condition: &Condition) -> Vec<(String, Bounds, i32, i32)> {
    let turns = i32::try_from(scenario.patience.turns).unwrap_or(i32::MAX);
    let mut all = Vec::new();
    let mut add = |name: &str, bounds: Option<Bounds>, low, high| {
        all.extend(bounds.map(|bounds| (format!("{pointer}/{name}"), bounds, low, high)));
    };
    add("turn", condition.turn, 1, turns);
    add("temper", condition.temper, 0, GAUGE_MAX);
    add("trust", condition.trust, 0, GAUGE_MAX);
    for (name, bounds) in &condition.count {
        // A reply shows a move once; a counter of the author's own may go up by more.
        let high = if Move::from_name(name).is_some() {
            turns
        } else {
            i32::MAX
        };
        add(&format!("count/{}", segment(name)), Some(*bounds), 0, high);
    }
    all
}

fn unbounded(bounds: Bounds) -> bool {
    bounds == Bounds::default()
}

fn is_empty(condition: &Condition) -> bool {
    let c = condition;
    c.any.is_empty()
        && c.all.is_empty()
        && c.none.is_empty()
        && c.points.is_empty()
        && c.count.values().all(|b| unbounded(*b))
        && [c.turn, c.temper, c.trust].into_iter().flatten().all(unbounded)
}

/// A branch that every reply takes which gets to it.
fn is_open(branch: &Branch) -> bool {
    branch.when.as_ref().is_none_or(is_empty)
}

pub(super) fn no_fallback(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        let last = beat.branches.len().saturating_sub(1);
        // Where another branch is open, the last one is shadowed, and reported as such.
        if !beat.branches.is_empty() && !beat.branches.iter().any(is_open) {
            found.push(Place::at(format!("/beats/{i}/branches/{last}/when")).with("name", &beat.id));
        }
    }
    found
}

pub(super) fn shadowed(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        // An empty condition is reported as such; it was meant to be something.
        let Some(open) = beat.branches.iter().position(|b| b.when.is_none()) else {
            continue;
        };
        for j in open + 1..beat.branches.len() {
            let place = Place::at(format!("/beats/{i}/branches/{j}")).with("name", &beat.id);
            found.push(place.with("number", j + 1).with("open", open + 1));
        }
    }
    found
}

pub(super) fn empty(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (pointer, condition) in conditions(scenario) {
        let unbounded: Vec<_> = bounds(scenario, &pointer, condition)
            .into_iter()
            .filter(|b| unbounded(b.1))
            .collect();
        if unbounded.is_empty() && is_empty(condition) {
            found.push(Place::at(pointer));
        } else {
            found.extend(unbounded.into_iter().map(|(pointer, ..)| Place::at(pointer)));
        }
    }
    found
}

pub(super) fn impossible_bounds(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (pointer, condition) in conditions(scenario) {
        for (pointer, bounds, low, high) in bounds(scenario, &pointer, condition) {
            let at_least = bounds.at_least.unwrap_or(low);
            let at_most = bounds.at_most.unwrap_or(high);
            let outside = |given: Option<i32>| given.is_some_and(|value| value < low || value > high);
            if at_least > at_most || outside(bounds.at_least) || outside(bounds.at_most) {
                let name = pointer.rsplit('/').next().unwrap_or_default().to_owned();
                // A word, since Fluent can't choose by the absence of a value.
                let high = if high == i32::MAX {
                    "none".to_owned()
                } else {
                    high.to_string()
                };
                let cause = if bounds.at_least > bounds.at_most && bounds.at_most.is_some() {
                    "crossed"
                } else {
                    "outside"
                };
                let place = Place::at(pointer).with("name", name).with("cause", cause);
                found.push(place.with("low", low).with("high", high));
            }
        }
    }
    found
}

pub(super) fn contradictory(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (pointer, condition) in conditions(scenario) {
        for (k, name) in condition.none.iter().enumerate() {
            if condition.any.contains(name) || condition.all.contains(name) {
                found.push(Place::at(format!("{pointer}/none/{k}")).with("name", name.name()));
            }
        }
    }
    found
}

fn raised(scenario: &Scenario) -> BTreeSet<&str> {
    branches(scenario)
        .flat_map(|(_, branch)| &branch.raise)
        .map(String::as_str)
        .collect()
}

pub(super) fn unknown_counters(scenario: &Scenario) -> Vec<Place> {
    let raised = raised(scenario);
    let mut found = Vec::new();
    for (pointer, condition) in conditions(scenario) {
        for name in condition.count.keys() {
            if Move::from_name(name).is_none() && !raised.contains(name.as_str()) {
                let moves = Move::ALL.map(|m| m.name());
                let near = nearest(name, moves.iter().chain(&raised).copied()).unwrap_or_default();
                let pointer = format!("{pointer}/count/{}", segment(name));
                found.push(Place::at(pointer).with("name", name).with("suggestion", near));
            }
        }
    }
    found
}

pub(super) fn unused_counters(scenario: &Scenario) -> Vec<Place> {
    let counted: BTreeSet<&String> = conditions(scenario).flat_map(|(_, c)| c.count.keys()).collect();
    let mut found = Vec::new();
    for (pointer, branch) in branches(scenario) {
        for (k, name) in branch
            .raise
            .iter()
            .enumerate()
            .filter(|(_, name)| !counted.contains(name))
        {
            found.push(Place::at(format!("{pointer}/raise/{k}")).with("name", name));
        }
    }
    found
}
