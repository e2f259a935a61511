//! The way through the talk: where branches lead, what is never reached, where there is no way out.

use std::collections::BTreeSet;

use super::super::scenario::Scenario;
use super::{Place, nearest};

/// A beat or an ending, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stop {
    Beat(usize),
    Ending(usize),
}

fn stop(scenario: &Scenario, id: &str) -> Option<Stop> {
    scenario
        .beat(id)
        .map(Stop::Beat)
        .or_else(|| scenario.ending(id).map(Stop::Ending))
}

fn ids(scenario: &Scenario) -> impl Iterator<Item = &str> {
    let beats = scenario.beats.iter().map(|b| b.id.as_str());
    beats.chain(scenario.endings.iter().map(|e| e.id.as_str()))
}

/// Where an id leads, or the one that was likely meant: one slip should not be reported as a dozen places nobody gets to.
fn meant(scenario: &Scenario, id: &str) -> Option<Stop> {
    stop(scenario, id).or_else(|| stop(scenario, nearest(id, ids(scenario))?))
}

/// All that can be reached from a beat or ending, itself included, by any branch.
fn reached(scenario: &Scenario, from: Stop) -> BTreeSet<Stop> {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(next) = open.pop() {
        if seen.insert(next)
            && let Stop::Beat(beat) = next
        {
            open.extend(
                scenario.beats[beat]
                    .branches
                    .iter()
                    .filter_map(|b| meant(scenario, &b.to)),
            );
        }
    }
    seen
}

fn from_start(scenario: &Scenario) -> BTreeSet<Stop> {
    meant(scenario, &scenario.start)
        .map(|start| reached(scenario, start))
        .unwrap_or_default()
}

/// The ids of these; two of the same id are not told apart, since that is reported as such.
fn names<'a>(scenario: &'a Scenario, stops: &BTreeSet<Stop>) -> BTreeSet<&'a str> {
    let id = |stop: &Stop| match stop {
        Stop::Beat(beat) => scenario.beats[*beat].id.as_str(),
        Stop::Ending(ending) => scenario.endings[*ending].id.as_str(),
    };
    stops.iter().map(id).collect()
}

/// Whether no branch out of these leads to an ending, or to what may have been meant as one.
fn without_ending(scenario: &Scenario, stops: &BTreeSet<Stop>) -> bool {
    stops.iter().all(|stop| match stop {
        Stop::Ending(_) => false,
        Stop::Beat(beat) => scenario.beats[*beat]
            .branches
            .iter()
            .all(|b| meant(scenario, &b.to).is_some()),
    })
}

fn dangling<'a>(pointer: impl Into<String>, name: &str, names: impl Iterator<Item = &'a str>) -> Place {
    Place::at(pointer)
        .with("name", name)
        .with("suggestion", nearest(name, names).unwrap_or_default())
}

pub(super) fn dangling_start(scenario: &Scenario) -> Vec<Place> {
    let beats = scenario.beats.iter().map(|b| b.id.as_str());
    match scenario.beat(&scenario.start) {
        Some(_) => Vec::new(),
        None => vec![dangling("/start", &scenario.start, beats)],
    }
}

pub(super) fn dangling_branches(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        for (j, branch) in beat
            .branches
            .iter()
            .enumerate()
            .filter(|(_, b)| stop(scenario, &b.to).is_none())
        {
            found.push(dangling(
                format!("/beats/{i}/branches/{j}/to"),
                &branch.to,
                ids(scenario),
            ));
        }
    }
    found
}

pub(super) fn dangling_patience(scenario: &Scenario) -> Vec<Place> {
    let endings = scenario.endings.iter().map(|e| e.id.as_str());
    match scenario.ending(&scenario.patience.to) {
        Some(_) => Vec::new(),
        None => vec![dangling("/patience/to", &scenario.patience.to, endings)],
    }
}

pub(super) fn unreachable_beats(scenario: &Scenario) -> Vec<Place> {
    let seen = names(scenario, &from_start(scenario));
    // Without a start nothing is reached; that is one problem, and reported.
    let lost = scenario
        .beats
        .iter()
        .enumerate()
        .filter(|(_, b)| !seen.is_empty() && !seen.contains(b.id.as_str()));
    lost.map(|(i, beat)| Place::at(format!("/beats/{i}/id")).with("name", &beat.id))
        .collect()
}

pub(super) fn unreachable_endings(scenario: &Scenario) -> Vec<Place> {
    let mut seen = from_start(scenario);
    if seen.is_empty() || without_ending(scenario, &seen) {
        return Vec::new();
    }
    seen.extend(meant(scenario, &scenario.patience.to));
    let seen = names(scenario, &seen);
    let lost = scenario
        .endings
        .iter()
        .enumerate()
        .filter(|(_, e)| !seen.contains(e.id.as_str()));
    lost.map(|(i, ending)| Place::at(format!("/endings/{i}/id")).with("name", &ending.id))
        .collect()
}

pub(super) fn no_ending_reachable(scenario: &Scenario) -> Vec<Place> {
    let seen = from_start(scenario);
    if seen.is_empty() || !without_ending(scenario, &seen) {
        return Vec::new();
    }
    vec![Place::at("/start").with("name", &scenario.start)]
}

/// Beats that go round in a circle for good; where all do, [`no_ending_reachable`] says so once.
pub(super) fn no_way_out(scenario: &Scenario) -> Vec<Place> {
    if !no_ending_reachable(scenario).is_empty() {
        return Vec::new();
    }
    let beats = scenario.beats.iter().enumerate();
    let stuck = beats.filter(|(i, _)| without_ending(scenario, &reached(scenario, Stop::Beat(*i))));
    stuck
        .map(|(i, beat)| Place::at(format!("/beats/{i}/id")).with("name", &beat.id))
        .collect()
}

/// Beats at which the client would say nothing: no lines of their own, and a way in that brings none. At the start the user may speak first.
pub(super) fn beats_without_line(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate().filter(|(_, b)| b.lines.is_empty()) {
        let ways_in = scenario
            .beats
            .iter()
            .flat_map(|from| from.branches.iter().map(move |b| (from, b)));
        let silent = ways_in
            .into_iter()
            .find(|(_, branch)| branch.to == beat.id && branch.lines.is_empty());
        if let Some((from, _)) = silent {
            found.push(
                Place::at(format!("/beats/{i}/id"))
                    .with("name", &beat.id)
                    .with("from", &from.id),
            );
        }
    }
    found
}
