//! Outline: the beats and endings of a scenario, in the order of the file.

use std::ops::Range;

use super::document::Document;
use super::hover::shown;
use super::tree::{Node, inner};

/// A beat or an ending.
pub struct Entry {
    /// Its id.
    pub name: String,
    /// A beat's first line, an ending's title.
    pub detail: String,
    /// Whether it is an ending.
    pub ending: bool,
    /// The bytes of the whole object.
    pub whole: Range<usize>,
    /// The bytes of its id.
    pub id: Range<usize>,
}

/// All beats, then all endings; those that have no id yet are left out.
pub fn outline(document: &Document) -> Vec<Entry> {
    let beats = document.list("beats").iter().map(|node| (node, false));
    let endings = document.list("endings").iter().map(|node| (node, true));
    let mut found: Vec<Entry> = beats
        .chain(endings)
        .filter_map(|(node, ending)| entry(document, node, ending))
        .collect();
    found.sort_by_key(|entry| entry.whole.start);
    found
}

fn entry(document: &Document, node: &Node, ending: bool) -> Option<Entry> {
    let text = &document.text;
    let id = node.field(text, "id")?;
    let name = id.said(text)?.into_owned();
    let detail = if ending {
        document.said(node, "title")
    } else {
        let lines = node.field(text, "lines").map(Node::items).unwrap_or_default();
        let first = lines.first().and_then(|line| line.said(text));
        first.unwrap_or_default().into_owned()
    };
    // A client refuses a symbol without a name.
    (!name.trim().is_empty()).then(|| Entry {
        name,
        detail: shown(&detail),
        ending,
        whole: node.range.clone(),
        id: inner(text, &id.range),
    })
}
