//! XLIFF 2 (OASIS, core 2.0): a unit a text, placeables as `<ph>` so that a translator's tool keeps them whole.

use std::collections::BTreeMap;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesDecl, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};

use super::{Exchange, Row, problem, state_name, state_of};
use crate::engine::diagnostic::Diagnostic;
use crate::messages::{Piece, State, escaped, pieces};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

pub(super) fn write(exchange: &Exchange) -> anyhow::Result<Vec<u8>> {
    let mut out = Writer::new_with_indent(Vec::new(), b' ', 2);
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = BytesStart::new("xliff").with_attributes([
        ("xmlns", NAMESPACE),
        ("version", "2.0"),
        ("srcLang", &exchange.from),
        ("trgLang", &exchange.to),
    ]);
    let file = BytesStart::new("file").with_attributes([("id", exchange.scenario.as_str())]);
    out.write_event(Event::Start(root.borrow()))?;
    out.write_event(Event::Start(file.borrow()))?;
    for row in &exchange.rows {
        unit(&mut out, row)?;
    }
    out.write_event(Event::End(file.to_end()))?;
    out.write_event(Event::End(root.to_end()))?;
    let mut bytes = out.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn unit(out: &mut Writer<Vec<u8>>, row: &Row) -> anyhow::Result<()> {
    let unit = BytesStart::new("unit").with_attributes([("id", row.id.as_str())]);
    out.write_event(Event::Start(unit.borrow()))?;
    let notes: Vec<(&str, &str)> = row
        .context
        .iter()
        .map(|c| ("context", c.as_str()))
        .chain(row.was.iter().map(|was| ("was", was.as_str())))
        .collect();
    if !notes.is_empty() {
        let all = BytesStart::new("notes");
        out.write_event(Event::Start(all.borrow()))?;
        for (category, note) in notes {
            let element = out.create_element("note").with_attribute(("category", category));
            element.write_text_content(BytesText::new(note))?;
        }
        out.write_event(Event::End(all.to_end()))?;
    }
    let source = numbered(&row.source, &[]);
    let target = numbered(&row.target, &source);
    let mut codes: BTreeMap<usize, &str> = BTreeMap::new();
    codes.extend(source.iter().chain(&target).filter_map(|(n, p)| match p {
        Piece::Code(code) => Some(((*n)?, code.as_str())),
        Piece::Words(_) => None,
    }));
    if !codes.is_empty() {
        let all = BytesStart::new("originalData");
        out.write_event(Event::Start(all.borrow()))?;
        for (number, code) in codes {
            let element = out
                .create_element("data")
                .with_attribute(("id", format!("d{number}").as_str()));
            element.write_text_content(BytesText::new(code))?;
        }
        out.write_event(Event::End(all.to_end()))?;
    }
    let state = match row.state {
        State::Missing | State::Stale => "initial",
        other => state_name(other),
    };
    let mut segment = BytesStart::new("segment").with_attributes([("state", state)]);
    if row.state == State::Stale {
        segment.push_attribute(("subState", "sparring:stale"));
    }
    out.write_event(Event::Start(segment.borrow()))?;
    inline(out, "source", &source)?;
    if !row.target.is_empty() {
        inline(out, "target", &target)?;
    }
    out.write_event(Event::End(segment.to_end()))?;
    out.write_event(Event::End(unit.to_end()))?;
    Ok(())
}

/// The pieces, codes with numbers unique in their unit; one that is in the source too has the number it has there.
fn numbered(text: &str, source: &[(Option<usize>, Piece)]) -> Vec<(Option<usize>, Piece)> {
    let mut next = source.iter().filter_map(|(n, _)| *n).max().unwrap_or(0);
    let mut used = Vec::new();
    let number = |piece: Piece| {
        if let Piece::Words(_) = piece {
            return (None, piece);
        }
        let same = source.iter().find(|(n, p)| *p == piece && !used.contains(n));
        let number = same.and_then(|(n, _)| *n).unwrap_or_else(|| {
            next += 1;
            next
        });
        used.push(Some(number));
        (Some(number), piece)
    };
    pieces(text).into_iter().map(number).collect()
}

/// `<source>` or `<target>`: written in one line, since blanks count in it.
fn inline(out: &mut Writer<Vec<u8>>, name: &str, pieces: &[(Option<usize>, Piece)]) -> anyhow::Result<()> {
    let mut inner = Writer::new(Vec::new());
    for (number, piece) in pieces {
        match (number, piece) {
            (Some(number), Piece::Code(code)) => {
                let (id, data) = (number.to_string(), format!("d{number}"));
                let mut ph = BytesStart::new("ph").with_attributes([("id", id.as_str()), ("dataRef", &data)]);
                ph.push_attribute(("disp", code.split_whitespace().collect::<Vec<_>>().join(" ").as_str()));
                inner.write_event(Event::Empty(ph))?;
            }
            (_, Piece::Words(words) | Piece::Code(words)) => inner.write_event(Event::Text(BytesText::new(words)))?,
        }
    }
    let inner = String::from_utf8(inner.into_inner())?;
    let element = out.create_element(name).with_attribute(("xml:space", "preserve"));
    element.write_text_content(BytesText::from_escaped(inner))?;
    Ok(())
}

/// A unit as far as it is read.
#[derive(Default)]
struct Begun {
    id: String,
    at: usize,
    data: BTreeMap<String, String>,
    data_id: String,
    source: Vec<Piece>,
    target: Vec<Piece>,
    /// The least of its segments' states.
    state: Option<State>,
}

pub(super) fn read(text: &str) -> Result<Exchange, Diagnostic> {
    let mut exchange = Exchange::default();
    let mut reader = Reader::from_str(text);
    let mut open: Vec<String> = Vec::new();
    let mut unit: Option<Begun> = None;
    loop {
        let at = reader.buffer_position() as usize;
        let broken = |reason: &dyn std::fmt::Display| problem("import-shape", at).with("reason", reason);
        let event = reader.read_event().map_err(|e| broken(&e))?;
        match &event {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.local_name().as_ref().to_owned();
                let attribute = |wanted: &str| -> Result<String, Diagnostic> {
                    let found = start.try_get_attribute(wanted).map_err(|e| broken(&e))?;
                    let value = found.map(|a| a.normalized_value(XmlVersion::Implicit1_0).map(|v| v.into_owned()));
                    Ok(value.transpose().map_err(|e| broken(&e))?.unwrap_or_default())
                };
                if open.is_empty() && (name != "xliff" || !attribute("version")?.starts_with("2.")) {
                    return Err(problem("import-not-xliff", at));
                }
                match (name.as_str(), &mut unit) {
                    ("xliff", _) => (exchange.from, exchange.to) = (attribute("srcLang")?, attribute("trgLang")?),
                    ("file", _) => exchange.scenario = attribute("id")?,
                    ("unit", _) => {
                        unit = Some(Begun {
                            id: attribute("id")?,
                            at,
                            ..Begun::default()
                        });
                    }
                    ("segment", Some(unit)) => {
                        let name = attribute("state")?;
                        let name = if name.is_empty() { "initial" } else { &name };
                        let state = state_of(name)
                            .ok_or_else(|| problem("import-state", at).with("name", &unit.id).with("value", name))?;
                        unit.state = Some(unit.state.map_or(state, |old| old.min(state)));
                    }
                    ("data", Some(unit)) => unit.data_id = attribute("id")?,
                    ("ph", Some(unit)) => {
                        // Without data, what the tool shows in its place is the code.
                        let code = match unit.data.get(&attribute("dataRef")?) {
                            Some(code) => code.clone(),
                            None => attribute("disp")?,
                        };
                        unit.add(&open, Piece::Code(code));
                    }
                    _ => {}
                }
                if let Event::Start(_) = event {
                    open.push(name);
                }
            }
            Event::End(_) => {
                open.pop();
                if open.last().is_some_and(|name| name == "file")
                    && let Some(unit) = unit.take()
                {
                    exchange.rows.push(unit.row());
                }
            }
            Event::Text(words) => {
                if let Some(unit) = &mut unit {
                    unit.add(&open, Piece::Words(words.xml10_content().into_owned()));
                }
            }
            Event::CData(words) => {
                if let Some(unit) = &mut unit {
                    unit.add(&open, Piece::Words(words.xml10_content().into_owned()));
                }
            }
            Event::GeneralRef(reference) => {
                let named = reference.xml10_content();
                let character = reference.resolve_char_ref().map_err(|e| broken(&e))?.map(String::from);
                let known = character.or_else(|| resolve_predefined_entity(&named).map(str::to_owned));
                let words = known.ok_or_else(|| broken(&format!("&{named};")))?;
                if let Some(unit) = &mut unit {
                    unit.add(&open, Piece::Words(words));
                }
            }
            Event::Eof if open.is_empty() && !exchange.to.is_empty() => return Ok(exchange),
            Event::Eof if open.is_empty() => return Err(problem("import-not-xliff", 0)),
            Event::Eof => return Err(broken(&format!("</{}>", open.last().map_or("", |n| n)))),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

impl Begun {
    /// Takes in what stands within the innermost of source, target and data; marks of a translator's tool around it do not matter.
    fn add(&mut self, open: &[String], piece: Piece) {
        let mut place = open.iter().rev().map(String::as_str);
        match place.find(|name| matches!(*name, "source" | "target" | "data" | "note")) {
            Some("source") => self.source.push(piece),
            Some("target") => self.target.push(piece),
            Some("data") => {
                if let Piece::Words(words) = piece {
                    self.data.entry(self.data_id.clone()).or_default().push_str(&words);
                }
            }
            _ => {}
        }
    }

    fn row(self) -> Row {
        let joined = |pieces: Vec<Piece>| -> String {
            let each = pieces.into_iter().map(|piece| match piece {
                Piece::Words(words) => escaped(&words),
                Piece::Code(code) => code,
            });
            each.collect()
        };
        Row {
            id: self.id,
            context: Vec::new(),
            source: joined(self.source),
            target: joined(self.target),
            state: self.state.unwrap_or(State::Missing),
            was: None,
            at: self.at,
        }
    }
}
