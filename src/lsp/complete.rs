//! Completion: what may stand where the cursor is.

use std::ops::Range;

use lsp_types::{CompletionItem, CompletionItemKind, CompletionTextEdit, Documentation, TextEdit};

use super::document::{At, Document};
use super::hover::{about, shown};
use super::names::{Mention, Place, Sort, Stops};
use super::shape::Shape;
use super::tree::{Step, inner, is_closed, written};
use crate::engine::moves::Move;
use crate::messages::Messages;

/// Something that may stand there, before it is known how it is written in.
#[derive(Clone)]
struct Offer {
    label: String,
    kind: CompletionItemKind,
    detail: String,
    about: String,
    /// Which come first; equal ones by their names.
    rank: u8,
}

/// Everything that may stand at a byte; nothing where only the author can know.
pub fn complete(document: &Document, offset: usize, messages: &Messages) -> Vec<CompletionItem> {
    let Some(spot) = document.spot(offset) else {
        return Vec::new();
    };
    let text = &document.text;
    match spot.at {
        At::Key(parent, member) => {
            let offers = keys(document, &spot.path[..spot.path.len() - 1], messages);
            let here = written(text, &member.key);
            let taken = |name: &str| name != here && parent.field(text, name).is_some();
            let slot = Slot::around(text, &member.key, offset);
            written_in(
                document,
                offers,
                &slot,
                |o| !taken(&o.label),
                |o| slot.around_it(&o.label),
            )
        }
        At::Gap(parent) if follows(text, offset, "{,") => {
            let offers = keys(document, &spot.path, messages);
            let slot = Slot::empty(offset);
            let free = |o: &Offer| parent.field(text, &o.label).is_none();
            written_in(document, offers, &slot, free, |o| {
                let step = [&spot.path[..], &[Step::Field(o.label.clone())]].concat();
                let (open, close) = Shape::at(&step).map_or(("", ""), Shape::brackets);
                format!("\"{}\": {open}{close}", o.label)
            })
        }
        At::Missing if follows(text, offset, ":,[") => {
            let offers = values(document, &spot.path, messages);
            let slot = Slot::empty(offset);
            written_in(document, offers, &slot, |_| true, |o| format!("\"{}\"", o.label))
        }
        At::Value(node) if text[node.range.clone()].starts_with('"') => {
            let within = inner(text, &node.range);
            if let Some(slot) = placeable(text, &within, offset) {
                let end = if closes(&text[slot.range.end..within.end]) {
                    ""
                } else {
                    " }"
                };
                let offers = named(document, Sort::Fact, Stops::Both, messages);
                let written = |o: &Offer| slot.around_it(&o.label) + end;
                return written_in(document, offers, &slot, |_| true, written);
            }
            let slot = Slot::around(text, &node.range, offset);
            let offers = values(document, &spot.path, messages);
            written_in(document, offers, &slot, |_| true, |o| slot.around_it(&o.label))
        }
        At::Value(node) => {
            let offers = values(document, &spot.path, messages);
            let slot = Slot::over(node.range.clone());
            written_in(document, offers, &slot, |_| true, |o| format!("\"{}\"", o.label))
        }
        At::Gap(_) | At::Missing => Vec::new(),
    }
}

/// The bytes that a choice replaces, and what is put around it.
struct Slot {
    range: Range<usize>,
    open: &'static str,
    close: &'static str,
}

impl Slot {
    fn over(range: Range<usize>) -> Slot {
        Slot {
            range,
            open: "",
            close: "",
        }
    }

    fn empty(offset: usize) -> Slot {
        Slot::over(offset..offset)
    }

    fn around_it(&self, name: &str) -> String {
        format!("{}{name}{}", self.open, self.close)
    }

    /// What is within the quotes. Of a text that is not closed, the word at the cursor, which then gets its quote.
    fn around(text: &str, quoted: &Range<usize>, offset: usize) -> Slot {
        let within = inner(text, quoted);
        let written = &text[quoted.clone()];
        if !written.starts_with('"') {
            return Slot {
                range: within,
                open: "\"",
                close: "\"",
            };
        }
        if is_closed(written) {
            return Slot::over(within);
        }
        let offset = offset.clamp(within.start, within.end);
        let rest = text[offset..within.end].find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        Slot {
            range: within.start..rest.map_or(within.end, |at| offset + at),
            open: "",
            close: "\"",
        }
    }
}

/// Whether the last thing before a byte is one of these.
fn follows(text: &str, offset: usize, marks: &str) -> bool {
    text[..offset].trim_end().ends_with(|c| marks.contains(c))
}

/// The fact being typed in a text: `{ $am|`, or only its brace.
fn placeable(text: &str, within: &Range<usize>, offset: usize) -> Option<Slot> {
    let before = text.get(within.start..offset)?;
    let opened = before.rfind('{')?;
    let typed = before[opened + 1..].trim_start();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let rest = text[offset..within.end].find(|c| !is_name(c));
    let end = rest.map_or(within.end, |at| offset + at);
    match typed.strip_prefix('$') {
        Some(name) if name.chars().all(is_name) => Some(Slot::over(offset - name.len()..end)),
        None if typed.is_empty() => Some(Slot {
            range: offset..end,
            open: if before.ends_with('{') { " $" } else { "$" },
            close: "",
        }),
        _ => None,
    }
}

/// Whether what follows closes the brace.
fn closes(rest: &str) -> bool {
    rest.trim_start().starts_with(['}', '-'])
}

fn written_in(
    document: &Document,
    offers: Vec<Offer>,
    slot: &Slot,
    fits: impl Fn(&Offer) -> bool,
    text: impl Fn(&Offer) -> String,
) -> Vec<CompletionItem> {
    let range = document.range(&slot.range);
    let optional = |text: String| (!text.is_empty()).then_some(text);
    let mut items = Vec::new();
    for offer in offers.into_iter().filter(fits) {
        let new_text = text(&offer);
        items.push(CompletionItem {
            kind: Some(offer.kind),
            sort_text: Some(format!("{}{}", offer.rank, offer.label)),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit::new(range, new_text))),
            documentation: optional(offer.about).map(Documentation::String),
            detail: optional(offer.detail),
            label: offer.label,
            ..CompletionItem::default()
        });
    }
    items
}

/// The names a field of this object may have.
fn keys(document: &Document, path: &[Step], messages: &Messages) -> Vec<Offer> {
    let inside = [path, &[Step::Field(String::new())]].concat();
    if let Some(place) = Place::of(&inside, true) {
        // A new fact gets a new name; what is counted has one.
        return match place.sort {
            Sort::Counter => [moves(messages), named(document, place.sort, place.stops, messages)].concat(),
            _ => Vec::new(),
        };
    }
    let Some(shape) = Shape::at(path) else {
        return Vec::new();
    };
    let fields = shape.fields().into_iter().flatten();
    fields
        .map(|(name, _)| Offer {
            label: name.clone(),
            kind: CompletionItemKind::FIELD,
            detail: String::new(),
            about: Shape::at(&[path, &[Step::Field(name.clone())]].concat())
                .map_or("", Shape::about)
                .to_owned(),
            rank: u8::from(!shape.requires(name)),
        })
        .collect()
}

/// The values that may stand at the end of a path.
fn values(document: &Document, path: &[Step], messages: &Messages) -> Vec<Offer> {
    if let Some(place) = Place::of(path, false) {
        // A beat's own id is the author's to find.
        let own = matches!(path.last(), Some(Step::Field(name)) if name == "id");
        return if own {
            Vec::new()
        } else {
            named(document, place.sort, place.stops, messages)
        };
    }
    let Some(shape) = Shape::at(path) else {
        return Vec::new();
    };
    if shape.is_move() {
        return moves(messages);
    }
    let choices = shape.choices().into_iter();
    choices
        .map(|choice| Offer {
            label: choice.name.to_owned(),
            kind: CompletionItemKind::ENUM_MEMBER,
            detail: String::new(),
            about: choice.about.to_owned(),
            rank: 0,
        })
        .collect()
}

fn moves(messages: &Messages) -> Vec<Offer> {
    let of = |named: Move| Offer {
        label: named.name().to_owned(),
        kind: CompletionItemKind::ENUM_MEMBER,
        detail: messages.get(&format!("move-{}", named.name())),
        about: messages.get(&format!("move-{}-about", named.name())),
        rank: 0,
    };
    Move::ALL.map(of).to_vec()
}

/// The names the scenario makes, each once.
fn named(document: &Document, sort: Sort, stops: Stops, messages: &Messages) -> Vec<Offer> {
    let mut offers: Vec<Offer> = Vec::new();
    let made = document.mentions.iter().filter(|m| m.sort == sort && m.defines);
    for mention in made {
        let is_beat = sort == Sort::Stop && document.item("beats", &mention.name).is_some();
        let fits = match stops {
            Stops::Both => true,
            Stops::Beats => is_beat,
            Stops::Endings => !is_beat,
        };
        let known = mention.name.is_empty() || offers.iter().any(|o| o.label == mention.name);
        if fits && !known {
            offers.push(offer(document, mention, is_beat, messages));
        }
    }
    offers
}

fn offer(document: &Document, mention: &Mention, is_beat: bool, messages: &Messages) -> Offer {
    let ending = document.item("endings", &mention.name);
    Offer {
        label: mention.name.clone(),
        kind: match (mention.sort, is_beat) {
            (Sort::Stop, true) => CompletionItemKind::FUNCTION,
            (Sort::Stop, false) => CompletionItemKind::EVENT,
            (Sort::Fact, _) => CompletionItemKind::CONSTANT,
            (Sort::Point | Sort::Counter, _) => CompletionItemKind::VARIABLE,
        },
        detail: ending.map_or(String::new(), |e| shown(&document.said(e, "title"))),
        about: about(document, mention, messages).unwrap_or_default(),
        // Beats before endings.
        rank: u8::from(mention.sort == Sort::Stop && !is_beat),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lsp::position::Encoding;
    use crate::messages::negotiate;

    /// What is written in for the first choice at `|`, and how many there are.
    fn first(text: &str) -> (String, usize) {
        let offset = text.find('|').expect("a cursor");
        let document = Document::new(text.replacen('|', "", 1), 1, Encoding::Utf16);
        let mut items = complete(&document, offset, &Messages::new(&negotiate(&[])));
        items.sort_by(|a, b| a.sort_text.cmp(&b.sort_text));
        let text = match items.first().and_then(|item| item.text_edit.as_ref()) {
            Some(CompletionTextEdit::Edit(edit)) => edit.new_text.clone(),
            _ => String::new(),
        };
        (text, items.len())
    }

    #[test]
    fn what_is_half_typed_is_completed() {
        let head = r#"{ "format_version": 1, "facts": { "sum": {} }, "endings": [{ "id": "end" }], "patience": { "#;
        for (typed, written, count) in [
            (r#""to": "|" }"#, "end", 1),
            (r#""to": "e|"#, "end\"", 1),
            (r#""to": |"#, "\"end\"", 1),
            (r#""to": e| }"#, "\"end\"", 1),
            (r#"|"#, "\"to\": \"\"", 2),
            (r#""turns": 3, "|"#, "to\"", 1),
            (r#""turns": 3 |"#, "", 0),
            (r#""turns": 3 }, "title": "{|""#, " $sum }", 1),
            (r#""turns": 3 }, "title": "{ $s|um }""#, "sum", 1),
            (r#""turns": 3 }, "title": "no |""#, "", 0),
            (r#""turns": 3 }, "theme": "|""#, "fault", 5),
        ] {
            assert_eq!(first(&format!("{head}{typed}")), (written.to_owned(), count), "{typed}");
        }
    }
}
