//! Conditions in the user's words.

use crate::engine::moves::Move;
use crate::engine::scenario::{Bounds, Condition};
use crate::messages::{Lines, Messages, Value};

/// What must hold for a branch, in one line; a branch without a condition takes the rest.
pub fn condition(when: Option<&Condition>, messages: &Messages, lines: &Lines) -> String {
    let Some(when) = when else {
        return messages.get("map-otherwise");
    };
    let name = |m: &Move| messages.get(&format!("move-{}", m.name()));
    let joined = |moves: &[Move], between: &str| moves.iter().map(name).collect::<Vec<_>>().join(between);
    let mut parts = Vec::new();
    if !when.all.is_empty() {
        parts.push(joined(&when.all, " + "));
    }
    if !when.any.is_empty() {
        parts.push(joined(&when.any, " / "));
    }
    if !when.none.is_empty() {
        let moves: Value = joined(&when.none, ", ").into();
        parts.push(messages.with("map-none", &[("moves", moves)]));
    }
    for point in &when.points {
        let label: Value = lines.get(&format!("point-{point}")).into();
        parts.push(messages.with("map-point", &[("point", label)]));
    }
    for (counter, bounds) in &when.count {
        let shown = Move::ALL.iter().find(|m| m.name() == counter).map(name);
        parts.push(within(&shown.unwrap_or_else(|| counter.clone()), *bounds, "×"));
    }
    let gauges = [("map-turn", when.turn), ("temper", when.temper), ("trust", when.trust)];
    for (id, bounds) in gauges {
        parts.extend(bounds.map(|b| within(&messages.get(id), b, "")));
    }
    parts.join("; ")
}

/// A name with its bounds; `unit` stands behind the figure.
fn within(name: &str, bounds: Bounds, unit: &str) -> String {
    match (bounds.at_least, bounds.at_most) {
        (Some(low), Some(high)) if low == high => format!("{name} {low}{unit}"),
        (Some(low), Some(high)) => format!("{name} {low}–{high}{unit}"),
        (Some(low), None) => format!("{name} ≥ {low}{unit}"),
        (None, Some(high)) => format!("{name} ≤ {high}{unit}"),
        (None, None) => name.to_owned(),
    }
}
