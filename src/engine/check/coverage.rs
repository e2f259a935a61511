//! Branches that an earlier one leaves nothing to, and choices that are none.

use super::super::scenario::{Bounds, Branch, Condition, Scenario};
use super::Place;

/// Whether everything in `inner` is in `outer`.
fn within<T: PartialEq>(inner: &[T], outer: &[T]) -> bool {
    inner.iter().all(|item| outer.contains(item))
}

/// Whether a value that keeps to `later` keeps to `earlier` too.
fn narrower(later: Option<Bounds>, earlier: Bounds) -> bool {
    let later = later.unwrap_or_default();
    let low = earlier.at_least.is_none_or(|e| later.at_least.is_some_and(|l| l >= e));
    let high = earlier.at_most.is_none_or(|e| later.at_most.is_some_and(|l| l <= e));
    low && high
}

/// Whether `earlier` holds wherever `later` does, as far as it can be told from the two alone.
fn implies(later: &Condition, earlier: &Condition) -> bool {
    let any = earlier.any.is_empty()
        || !later.any.is_empty() && within(&later.any, &earlier.any)
        || later.all.iter().any(|m| earlier.any.contains(m));
    let points = earlier.points.is_empty() || !later.points.is_empty() && within(&later.points, &earlier.points);
    let count = earlier
        .count
        .iter()
        .all(|(name, bounds)| narrower(later.count.get(name).copied(), *bounds));
    let gauge = |later, earlier: Option<Bounds>| earlier.is_none_or(|e| narrower(later, e));
    any && points
        && count
        && within(&earlier.all, &later.all)
        && within(&earlier.none, &later.none)
        && gauge(later.turn, earlier.turn)
        && gauge(later.temper, earlier.temper)
        && gauge(later.trust, earlier.trust)
}

/// Branches whose condition asks for no less than an earlier one's. Those behind an open branch are reported as shadowed.
pub(super) fn covered(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        let open = beat.branches.iter().position(|b| b.when.is_none());
        for j in 1..open.unwrap_or(beat.branches.len()) {
            let Some(later) = &beat.branches[j].when else { continue };
            let takes_all = |branch: &&Branch| {
                // An empty condition is reported as such.
                let given = branch.when.as_ref().filter(|c| **c != Condition::default());
                given.is_some_and(|earlier| implies(later, earlier))
            };
            let earlier = beat.branches[..j].iter().find(takes_all);
            let number = earlier.and_then(|e| beat.branches.iter().position(|b| std::ptr::eq(b, e)));
            if let Some(earlier) = number {
                let place = Place::at(format!("/beats/{i}/branches/{j}")).with("name", &beat.id);
                found.push(place.with("number", j + 1).with("earlier", earlier + 1));
            }
        }
    }
    found
}

/// Beats with several branches that all do the same: the user's words change nothing.
pub(super) fn choiceless(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        let [first, others @ ..] = beat.branches.as_slice() else {
            continue;
        };
        let same = |other: &Branch| {
            let (a, b) = (first, other);
            (&a.to, &a.lines, a.temper, a.trust, &a.raise) == (&b.to, &b.lines, b.temper, b.trust, &b.raise)
        };
        // Where all lead back to the beat itself there is no way out, and that is reported.
        if !others.is_empty() && first.to != beat.id && others.iter().all(same) {
            let place = Place::at(format!("/beats/{i}/branches")).with("name", &beat.id);
            found.push(place.with("to", &first.to));
        }
    }
    found
}
