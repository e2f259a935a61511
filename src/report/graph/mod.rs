//! The map of a scenario: beats, branches with their conditions, endings by worth: drawn, or in the languages of two drawing programs.
//!
//! ```text
//! Scenario + texts + Walk? ─ map ─→ Map ─ layout ─→ places ─ svg ─→ drawing ─ page ─→ HTML with a panel beside it
//!            └─→ mermaid, dot
//! ```

mod layout;
mod map;
mod page;
mod svg;
mod words;

use crate::engine::moves::Move;
use crate::engine::scenario::{Bounds, Condition, Ending, Scenario};
use crate::messages::Lines;
use crate::terminal::{clean, shortened};

pub use map::Map;
pub use page::page;
pub use svg::svg;

/// Characters of the client's line that a beat shows, and of a branch's condition in one line.
const EXCERPT: usize = 28;

/// Colours of the endings by worth, 0 to 5: told apart by their number too, and readable under black letters.
const WORTH: [&str; 6] = ["#f4a6a0", "#f6c3a4", "#f8dfa8", "#eceba6", "#cfe6ac", "#a9dcae"];

/// A node of the map.
struct Node {
    id: String,
    label: Vec<String>,
    /// Worth of an ending; none for a beat.
    worth: Option<u8>,
}

/// A branch, with its condition in words of the format.
struct Edge {
    from: String,
    to: String,
    label: Vec<String>,
}

/// The map in DOT, Graphviz's language.
pub fn dot(scenario: &Scenario, lines: &Lines) -> String {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let joined = |parts: &[String]| parts.iter().map(|p| quoted(p)).collect::<Vec<_>>().join("\\n");
    let mut out = String::from("digraph scenario {\n  node [shape=box];\n");
    for node in nodes(scenario, lines) {
        let look = match node.worth {
            Some(worth) => format!(
                "shape=ellipse, style=filled, fillcolor=\"{}\"",
                WORTH[usize::from(worth.min(5))]
            ),
            None => "style=filled, fillcolor=\"#ffffff\"".to_owned(),
        };
        out.push_str(&format!("  {} [label=\"{}\", {look}];\n", node.id, joined(&node.label)));
    }
    for edge in edges(scenario) {
        out.push_str(&format!(
            "  {} -> {} [label=\"{}\"];\n",
            edge.from,
            edge.to,
            joined(&edge.label)
        ));
    }
    out.push_str("}\n");
    out
}

/// The map in Mermaid's language, as Markdown viewers draw it.
pub fn mermaid(scenario: &Scenario, lines: &Lines) -> String {
    let quoted = |parts: &[String]| {
        let parts: Vec<String> = parts
            .iter()
            .map(|p| p.replace('"', "#quot;").replace('<', "#lt;"))
            .collect();
        parts.join("<br>")
    };
    let mut out = String::from("flowchart TD\n");
    for node in nodes(scenario, lines) {
        let label = quoted(&node.label);
        match node.worth {
            Some(worth) => out.push_str(&format!("  {}([\"{label}\"]):::worth{worth}\n", node.id)),
            None => out.push_str(&format!("  {}[\"{label}\"]\n", node.id)),
        }
    }
    for edge in edges(scenario) {
        out.push_str(&format!(
            "  {} -->|\"{}\"| {}\n",
            edge.from,
            quoted(&edge.label),
            edge.to
        ));
    }
    for (worth, colour) in WORTH.iter().enumerate() {
        out.push_str(&format!("  classDef worth{worth} fill:{colour},color:#000\n"));
    }
    out
}

fn nodes(scenario: &Scenario, lines: &Lines) -> Vec<Node> {
    let beats = scenario.beats.iter().map(|beat| {
        let first = crate::engine::texts::beat_line(&beat.id, 0);
        let said = if beat.lines.is_empty() {
            String::new()
        } else {
            excerpt(&lines.get(&first))
        };
        Node {
            id: beat.id.clone(),
            label: [beat.id.clone(), said].into_iter().filter(|l| !l.is_empty()).collect(),
            worth: None,
        }
    });
    let endings = scenario.endings.iter().map(|Ending { id, worth, .. }| Node {
        id: id.clone(),
        label: vec![
            format!("{id} ({worth})"),
            excerpt(&lines.get(&format!("ending-{id}-title"))),
        ],
        worth: Some(*worth),
    });
    beats.chain(endings).collect()
}

fn edges(scenario: &Scenario) -> Vec<Edge> {
    let beats = scenario.beats.iter();
    beats
        .flat_map(|beat| {
            beat.branches.iter().enumerate().map(|(number, branch)| Edge {
                from: beat.id.clone(),
                to: branch.to.clone(),
                label: match &branch.when {
                    Some(when) => [vec![format!("{}.", number + 1)], condition(when)].concat(),
                    None => vec![format!("{}. *", number + 1)],
                },
            })
        })
        .collect()
}

/// A condition in the words of the file, one part a line.
fn condition(when: &Condition) -> Vec<String> {
    let moves = |name: &str, moves: &[Move]| {
        let names: Vec<&str> = moves.iter().map(|m| m.name()).collect();
        (!names.is_empty()).then(|| format!("{name}: {}", names.join(" ")))
    };
    let bounds = |name: &str, bounds: &Bounds| match (bounds.at_least, bounds.at_most) {
        (Some(low), Some(high)) => format!("{low} ≤ {name} ≤ {high}"),
        (Some(low), None) => format!("{name} ≥ {low}"),
        (None, Some(high)) => format!("{name} ≤ {high}"),
        (None, None) => name.to_owned(),
    };
    let mut parts: Vec<String> = [
        moves("any", &when.any),
        moves("all", &when.all),
        moves("none", &when.none),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !when.points.is_empty() {
        parts.push(format!("points: {}", when.points.join(" ")));
    }
    parts.extend(when.count.iter().map(|(name, b)| bounds(name, b)));
    parts.extend(when.turn.iter().map(|b| bounds("turn", b)));
    parts.extend(when.temper.iter().map(|b| bounds("temper", b)));
    parts.extend(when.trust.iter().map(|b| bounds("trust", b)));
    parts.iter().flat_map(|part| wrapped(part)).collect()
}

/// A part of a condition in lines that fit beside an arrow.
fn wrapped(part: &str) -> Vec<String> {
    let options = textwrap::Options::new(EXCERPT).word_separator(textwrap::WordSeparator::AsciiSpace);
    textwrap::wrap(part, options).into_iter().map(String::from).collect()
}

fn excerpt(text: &str) -> String {
    shortened(&clean(text), EXCERPT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_is_told_in_the_words_of_the_file() {
        let when: Condition = serde_json::from_str(
            r#"{ "any": ["probe"], "none": ["attack"], "count": { "concede": { "at_least": 2 } }, "temper": { "at_least": 1, "at_most": 4 } }"#,
        )
        .unwrap();
        assert_eq!(
            condition(&when),
            ["any: probe", "none: attack", "concede ≥ 2", "1 ≤ temper ≤ 4"]
        );
        assert_eq!(
            wrapped("any: hold_firm set_boundary cite_terms"),
            ["any: hold_firm set_boundary", "cite_terms"]
        );
    }

    #[test]
    fn an_excerpt_ends_with_a_word() {
        assert_eq!(excerpt("Short and sweet"), "Short and sweet");
        assert_eq!(
            excerpt("Everybody leaves something in the drawer"),
            "Everybody leaves something…"
        );
    }
}
