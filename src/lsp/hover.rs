//! Hover: what the name under the cursor is.

use std::ops::Range;

use super::document::{At, Document};
use super::names::{Mention, Sort};
use super::shape::Shape;
use super::tree::{Node, Step, inner, written};
use crate::engine::moves::Move;
use crate::messages::Messages;
use crate::terminal::{clean, shortened};

/// Characters of a client's line that are shown.
const EXCERPT: usize = 100;

/// What there is to say of a place, and the bytes it is about.
pub fn hover(document: &Document, offset: usize, messages: &Messages) -> Option<(String, Range<usize>)> {
    if let Some(mention) = document.mention_at(offset) {
        return about(document, mention, messages).map(|text| (text, mention.range.clone()));
    }
    let spot = document.spot(offset)?;
    let (text, range) = match spot.at {
        At::Key(_, member) => {
            let name = written(&document.text, &member.key);
            let counted = matches!(&spot.path[..], [.., Step::Field(parent), _] if parent == "count");
            let text = match Move::from_name(&name).filter(|_| counted) {
                Some(named) => of_move(document, named, messages),
                None => Shape::at(&spot.path)?.about().to_owned(),
            };
            (text, inner(&document.text, &member.key))
        }
        At::Value(node) => {
            let (shape, said) = (Shape::at(&spot.path)?, node.said(&document.text)?);
            let text = match Move::from_name(&said).filter(|_| shape.is_move()) {
                Some(named) => of_move(document, named, messages),
                None => shape.choices().into_iter().find(|c| c.name == said)?.about.to_owned(),
            };
            (text, inner(&document.text, &node.range))
        }
        At::Gap(_) | At::Missing => return None,
    };
    (!text.is_empty()).then_some((text, range))
}

/// A move: its name, what it is, and what it is worth.
fn of_move(document: &Document, named: Move, messages: &Messages) -> String {
    let id = named.name();
    let mut lines = vec![
        messages.with(
            "lsp-move",
            &[
                ("name", messages.get(&format!("move-{id}")).into()),
                ("about", messages.get(&format!("move-{id}-about")).into()),
            ],
        ),
        messages.with("lsp-move-points", &[("points", named.default_points().into())]),
    ];
    if let Some(points) = own_points(document, id) {
        lines.push(messages.with("lsp-move-points-here", &[("points", points.into())]));
    }
    lines.join("\n")
}

/// What the scenario says a move is worth, as written.
fn own_points(document: &Document, name: &str) -> Option<String> {
    let text = &document.text;
    let moves = document.root.as_ref()?.field(text, "guidance")?.field(text, "moves")?;
    let own = moves.items().iter().find(|node| document.said(node, "move") == name)?;
    let points = own.field(text, "points")?;
    Some(clean(&text[points.range.clone()]).into_owned())
}

/// What a name stands for; none where nothing of that name is made.
pub fn about(document: &Document, mention: &Mention, messages: &Messages) -> Option<String> {
    let name = clean(&mention.name).into_owned();
    match mention.sort {
        Sort::Stop => document
            .item("beats", &mention.name)
            .map(|beat| of_beat(document, &mention.name, beat, messages))
            .or_else(|| {
                let ending = document.item("endings", &mention.name)?;
                Some(of_ending(document, &mention.name, ending, messages))
            }),
        Sort::Fact => {
            let facts = document.root.as_ref()?.field(&document.text, "facts")?;
            let fact = facts.field(&document.text, &mention.name)?;
            let values = [
                ("name", name.into()),
                ("value", shown(&document.said(fact, "value")).into()),
                ("about", shown(&document.said(fact, "about")).into()),
            ];
            Some(messages.with("lsp-fact", &values))
        }
        Sort::Point => {
            let guidance = document.root.as_ref()?.field(&document.text, "guidance")?;
            let points = guidance.field(&document.text, "points")?;
            let mut all = points.items().iter();
            let point = all.find(|node| document.said(node, "id") == mention.name)?;
            let worth = point.field(&document.text, "points");
            let worth = worth.map_or("?", |node| &document.text[node.range.clone()]);
            let values = [
                ("name", name.into()),
                ("label", shown(&document.said(point, "label")).into()),
                ("points", clean(worth).into_owned().into()),
            ];
            Some(messages.with("lsp-point", &values))
        }
        Sort::Counter => {
            let (raised, counted): (Vec<&Mention>, Vec<&Mention>) =
                document.all(Sort::Counter, &mention.name).partition(|m| m.defines);
            let values = [
                ("name", name.into()),
                ("raised", raised.len().into()),
                ("counted", counted.len().into()),
            ];
            Some(messages.with("lsp-counter", &values))
        }
    }
}

fn of_beat(document: &Document, id: &str, beat: &Node, messages: &Messages) -> String {
    let said = beat.field(&document.text, "lines").map(Node::items).unwrap_or_default();
    let head = [("name", clean(id).into_owned().into()), ("lines", said.len().into())];
    let mut lines = vec![messages.with("lsp-beat", &head)];
    if let Some(first) = said.first().and_then(|line| line.said(&document.text)) {
        lines.push(messages.with("lsp-first-line", &[("text", shown(&first).into())]));
    }
    let mut to: Vec<String> = Vec::new();
    for target in targets(document, beat) {
        if !to.contains(&target) {
            to.push(target);
        }
    }
    if !to.is_empty() {
        lines.push(messages.with("lsp-leads-to", &[("names", list(&to).into())]));
    }
    lines.extend(ways_in(document, id, messages));
    lines.join("\n")
}

fn of_ending(document: &Document, id: &str, ending: &Node, messages: &Messages) -> String {
    let worth = ending.field(&document.text, "worth");
    let worth = worth.map_or("?", |node| &document.text[node.range.clone()]);
    let head = [
        ("name", clean(id).into_owned().into()),
        ("title", shown(&document.said(ending, "title")).into()),
        ("worth", clean(worth).into_owned().into()),
    ];
    let mut lines = vec![messages.with("lsp-ending", &head)];
    lines.extend(ways_in(document, id, messages));
    lines.join("\n")
}

/// Who leads to a beat or an ending: beats, the start of the talk, the end of the client's patience.
fn ways_in(document: &Document, id: &str, messages: &Messages) -> Vec<String> {
    let beats = document.list("beats").iter();
    let from: Vec<String> = beats
        .filter(|beat| targets(document, beat).iter().any(|to| to == id))
        .map(|beat| document.said(beat, "id"))
        .collect();
    let mut lines = Vec::new();
    if !from.is_empty() {
        lines.push(messages.with("lsp-led-from", &[("names", list(&from).into())]));
    }
    let Some(root) = &document.root else { return lines };
    if document.said(root, "start") == id {
        lines.push(messages.get("lsp-is-start"));
    }
    let patience = root.field(&document.text, "patience");
    if patience.is_some_and(|patience| document.said(patience, "to") == id) {
        lines.push(messages.get("lsp-is-patience"));
    }
    lines
}

/// Where the branches of a beat lead, in their order.
fn targets(document: &Document, beat: &Node) -> Vec<String> {
    let branches = beat.field(&document.text, "branches").map(Node::items);
    let all = branches.unwrap_or_default().iter();
    all.map(|branch| document.said(branch, "to"))
        .filter(|to| !to.is_empty())
        .collect()
}

fn list(names: &[String]) -> String {
    clean(&names.join(", ")).into_owned()
}

/// A text of the file, short enough to be shown in passing.
pub fn shown(text: &str) -> String {
    shortened(&clean(text), EXCERPT)
}
