//! Names: where a scenario gives a beat, an ending, a fact, a point or a counter its name, and where it uses it.

use std::ops::Range;

use super::tree::{Kind, Node, Step, inner, written};
use crate::engine::check::placeable_ranges;
use crate::engine::moves::Move;

/// What a name is the name of. One name can't be a beat's and an ending's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A beat or an ending.
    Stop,
    /// A fact.
    Fact,
    /// A point of the author's own.
    Point,
    /// A counter that branches raise.
    Counter,
}

/// Which stops may stand in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stops {
    /// Beats.
    Beats,
    /// Endings.
    Endings,
    /// Either.
    Both,
}

/// A place of names in a scenario: its path, where `*` is any one step.
pub struct Place {
    path: &'static str,
    /// What its names are names of.
    pub sort: Sort,
    /// Which stops it may name, where it names stops.
    pub stops: Stops,
    defines: bool,
    /// Whether the name is that of a field, not its value.
    key: bool,
}

const PLACES: &[Place] = &[
    place("/beats/*/id", Sort::Stop, Stops::Beats).defining(),
    place("/endings/*/id", Sort::Stop, Stops::Endings).defining(),
    place("/start", Sort::Stop, Stops::Beats),
    place("/patience/to", Sort::Stop, Stops::Endings),
    place("/beats/*/branches/*/to", Sort::Stop, Stops::Both),
    place("/beats/*/examples/*/to", Sort::Stop, Stops::Both),
    place("/facts/*", Sort::Fact, Stops::Both).defining().key(),
    place("/guidance/points/*/id", Sort::Point, Stops::Both).defining(),
    place("/beats/*/branches/*/when/points/*", Sort::Point, Stops::Both),
    place("/beats/*/branches/*/raise/*", Sort::Counter, Stops::Both).defining(),
    place("/beats/*/branches/*/when/count/*", Sort::Counter, Stops::Both).key(),
];

const fn place(path: &'static str, sort: Sort, stops: Stops) -> Place {
    Place {
        path,
        sort,
        stops,
        defines: false,
        key: false,
    }
}

impl Place {
    const fn defining(self) -> Place {
        Place { defines: true, ..self }
    }

    const fn key(self) -> Place {
        Place { key: true, ..self }
    }

    /// The place of a value (or of a field's name) with that path, if names stand there.
    pub fn of(path: &[Step], key: bool) -> Option<&'static Place> {
        PLACES.iter().find(|place| place.key == key && fits(place.path, path))
    }
}

fn fits(pattern: &str, path: &[Step]) -> bool {
    let mut segments = pattern.split('/').skip(1);
    let all = path.iter().all(|step| match (segments.next(), step) {
        (Some("*"), _) => true,
        (Some(segment), Step::Field(name)) => segment == name,
        _ => false,
    });
    all && segments.next().is_none()
}

/// A name where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// What it names.
    pub sort: Sort,
    /// The name.
    pub name: String,
    /// Its bytes, without quotes or `$`.
    pub range: Range<usize>,
    /// Whether this place makes the name, rather than uses it. A counter is made wherever it is raised.
    pub defines: bool,
}

/// All names of a scenario, in the order of the text.
pub fn mentions(root: &Node, text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    visit(root, text, &mut Vec::new(), &mut found);
    found.sort_by_key(|mention| mention.range.start);
    found
}

fn visit(node: &Node, text: &str, path: &mut Vec<Step>, found: &mut Vec<Mention>) {
    match &node.kind {
        Kind::Object(members) => {
            for member in members {
                path.push(Step::Field(written(text, &member.key).into_owned()));
                // A move that is counted is no counter of the author's.
                let named = Place::of(path, true).filter(|p| p.sort != Sort::Counter || !is_move(text, &member.key));
                found.extend(named.map(|place| mention(place, text, &member.key)));
                if let Some(value) = &member.value {
                    visit(value, text, path, found);
                }
                path.pop();
            }
        }
        Kind::List(items) => {
            for (number, item) in items.iter().enumerate() {
                path.push(Step::Item(number));
                visit(item, text, path, found);
                path.pop();
            }
        }
        Kind::Text => match Place::of(path, false) {
            Some(place) => found.push(mention(place, text, &node.range)),
            None => found.extend(facts(text, inner(text, &node.range))),
        },
        Kind::Word => {}
    }
}

fn is_move(text: &str, range: &Range<usize>) -> bool {
    Move::from_name(&written(text, range)).is_some()
}

fn mention(place: &Place, text: &str, range: &Range<usize>) -> Mention {
    Mention {
        sort: place.sort,
        name: written(text, range).into_owned(),
        range: inner(text, range),
        defines: place.defines,
    }
}

/// The facts that a text puts in.
fn facts(text: &str, range: Range<usize>) -> impl Iterator<Item = Mention> {
    let start = range.start;
    placeable_ranges(&text[range]).into_iter().map(move |at| {
        let range = start + at.start..start + at.end;
        Mention {
            sort: Sort::Fact,
            name: text[range.clone()].to_owned(),
            range,
            defines: false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_where_they_are_made_and_used() {
        let text = r#"{ "start": "one", "facts": { "sum": { "value": "1 EUR" } }, "guidance": { "points": [{ "id": "p" }] },
            "beats": [{ "id": "one", "lines": ["{ $sum } now"], "branches": [
            { "when": { "points": ["p"], "count": { "attack": {}, "told": {} } }, "to": "end", "raise": ["told"] }] }],
            "endings": [{ "id": "end", "#;
        let found = mentions(&Node::read(text).unwrap(), text);
        let told: Vec<(Sort, &str, bool)> = found.iter().map(|m| (m.sort, m.name.as_str(), m.defines)).collect();
        assert_eq!(
            told,
            [
                (Sort::Stop, "one", false),
                (Sort::Fact, "sum", true),
                (Sort::Point, "p", true),
                (Sort::Stop, "one", true),
                (Sort::Fact, "sum", false),
                (Sort::Point, "p", false),
                (Sort::Counter, "told", false),
                (Sort::Stop, "end", false),
                (Sort::Counter, "told", true),
                (Sort::Stop, "end", true),
            ]
        );
        for mention in found {
            assert_eq!(text[mention.range], mention.name);
        }
    }
}
