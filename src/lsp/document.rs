//! Document: one open file, as far as it is written, and what stands where the cursor is.

use std::cell::OnceCell;
use std::ops::Range;

use lsp_types::{DiagnosticSeverity, NumberOrString, Position, TextDocumentContentChangeEvent};

use super::names::{Mention, Sort, mentions};
use super::position::{Encoding, Lines};
use super::tree::{Kind, Member, Node, Step, written};
use crate::engine::diagnostic::{Diagnostic, Severity};
use crate::library;
use crate::messages::Messages;

/// An open file.
pub struct Document {
    /// The client's number of this state of the text.
    pub version: i32,
    /// The text as it stands in the editor.
    pub text: String,
    /// All names in it, in the order of the text; empty where it is no scenario.
    pub mentions: Vec<Mention>,
    /// What it says; none where it is no scenario.
    pub root: Option<Node>,
    encoding: Encoding,
    lines: Lines,
    problems: OnceCell<Vec<Diagnostic>>,
}

/// What is at a cursor.
pub struct Spot<'d> {
    /// The way to the value, or to the field whose name it is.
    pub path: Vec<Step>,
    /// What is there.
    pub at: At<'d>,
}

/// What a cursor can be at.
pub enum At<'d> {
    /// The name of a field of this object.
    Key(&'d Node, &'d Member),
    /// A text, a number or a word.
    Value(&'d Node),
    /// Between the fields of this object.
    Gap(&'d Node),
    /// Where a value will be: after a colon, or between the items of a list.
    Missing,
}

impl Document {
    /// A file just opened.
    pub fn new(text: String, version: i32, encoding: Encoding) -> Document {
        let root = Node::read(&text).filter(|root| is_scenario(root, &text));
        let mentions = root.as_ref().map(|root| mentions(root, &text)).unwrap_or_default();
        Document {
            version,
            mentions,
            root,
            encoding,
            lines: Lines::of(&text),
            problems: OnceCell::new(),
            text,
        }
    }

    /// The file after its user has typed; changes follow one on the other.
    pub fn changed(&self, changes: Vec<TextDocumentContentChangeEvent>, version: i32) -> Document {
        let mut text = self.text.clone();
        for change in changes {
            match change.range {
                None => text = change.text,
                Some(range) => {
                    let lines = Lines::of(&text);
                    let offset = |position| lines.offset(&text, position, self.encoding);
                    let (start, end) = (offset(range.start), offset(range.end));
                    text.replace_range(start..end.max(start), &change.text);
                }
            }
        }
        Document::new(text, version, self.encoding)
    }

    /// The byte of a position.
    pub fn offset(&self, position: Position) -> usize {
        self.lines.offset(&self.text, position, self.encoding)
    }

    /// Bytes as positions.
    pub fn range(&self, range: &Range<usize>) -> lsp_types::Range {
        self.lines.range(&self.text, range, self.encoding)
    }

    /// Everything that is wrong with it, as `sparring check` finds it; nothing where it is no scenario.
    pub fn problems(&self) -> &[Diagnostic] {
        self.problems.get_or_init(|| {
            if self.root.is_none() {
                return Vec::new();
            }
            // A byte order mark is no part of the JSON; a file's is dropped when it is read.
            let bare = self.text.trim_start_matches('\u{feff}');
            let skipped = self.text.len() - bare.len();
            let mut found = library::inspect(bare).1;
            for range in found.iter_mut().filter_map(|d| d.range.as_mut()) {
                *range = range.start + skipped..range.end + skipped;
            }
            found
        })
    }

    /// A problem as the client shows it: the sentence, and below it what to do.
    pub fn shown(&self, problem: &Diagnostic, messages: &Messages) -> lsp_types::Diagnostic {
        let mut message = library::sentence(problem, messages);
        if let Some(help) = library::help(problem, messages) {
            message.push('\n');
            message.push_str(&help);
        }
        lsp_types::Diagnostic {
            range: self.range(&self.bytes(problem)),
            severity: Some(match problem.severity {
                Severity::Error => DiagnosticSeverity::ERROR,
                Severity::Warning => DiagnosticSeverity::WARNING,
            }),
            code: Some(NumberOrString::String(problem.code.to_owned())),
            source: Some("sparring".to_owned()),
            message,
            ..lsp_types::Diagnostic::default()
        }
    }

    /// The bytes of a problem; the start of the file where it is about the file as such.
    pub fn bytes(&self, problem: &Diagnostic) -> Range<usize> {
        let range = problem.range.clone().unwrap_or(0..0);
        let fits = range.start <= range.end && self.text.get(range.clone()).is_some();
        if fits { range } else { 0..0 }
    }

    /// The name at a byte.
    pub fn mention_at(&self, offset: usize) -> Option<&Mention> {
        let at = |m: &&Mention| m.range.start <= offset && offset <= m.range.end;
        self.mentions.iter().find(at)
    }

    /// All mentions of a name.
    pub fn all<'d>(&'d self, sort: Sort, name: &'d str) -> impl Iterator<Item = &'d Mention> {
        self.mentions.iter().filter(move |m| m.sort == sort && m.name == name)
    }

    /// Whether the name is made somewhere.
    pub fn defines(&self, sort: Sort, name: &str) -> bool {
        self.all(sort, name).any(|m| m.defines)
    }

    /// The items of a list of objects at the top: `beats` or `endings`.
    pub fn list(&self, field: &str) -> &[Node] {
        let list = self.root.as_ref().and_then(|root| root.field(&self.text, field));
        list.map(Node::items).unwrap_or_default()
    }

    /// The beat or ending of that id.
    pub fn item(&self, field: &str, id: &str) -> Option<&Node> {
        self.list(field).iter().find(|node| self.said(node, "id") == id)
    }

    /// What a field says; empty where it is not there or no text.
    pub fn said(&self, node: &Node, field: &str) -> String {
        let value = node.field(&self.text, field);
        value.and_then(|v| v.said(&self.text)).unwrap_or_default().into_owned()
    }

    /// What is at a byte.
    pub fn spot(&self, offset: usize) -> Option<Spot<'_>> {
        let mut node = self.root.as_ref().filter(|root| root.holds(offset))?;
        let mut path = Vec::new();
        'down: loop {
            match &node.kind {
                Kind::Object(members) => {
                    for member in members {
                        let step = || Step::Field(written(&self.text, &member.key).into_owned());
                        if !member.key.is_empty() && member.key.start <= offset && offset <= member.key.end {
                            path.push(step());
                            let at = At::Key(node, member);
                            return Some(Spot { path, at });
                        }
                        if let Some(value) = member.value.as_ref().filter(|v| v.holds(offset)) {
                            path.push(step());
                            node = value;
                            continue 'down;
                        }
                    }
                    // A value that is not written yet belongs to the field before it.
                    let open = members.iter().rfind(|m| m.key.end <= offset);
                    let open = open.filter(|m| self.text[m.key.end..offset].trim() == ":" && m.value.is_none());
                    if let Some(member) = open {
                        path.push(Step::Field(written(&self.text, &member.key).into_owned()));
                        return Some(Spot { path, at: At::Missing });
                    }
                    let at = At::Gap(node);
                    return Some(Spot { path, at });
                }
                Kind::List(items) => {
                    if let Some(number) = items.iter().position(|item| item.holds(offset)) {
                        path.push(Step::Item(number));
                        node = &items[number];
                        continue;
                    }
                    path.push(Step::Item(items.len()));
                    return Some(Spot { path, at: At::Missing });
                }
                Kind::Text | Kind::Word => {
                    let at = At::Value(node);
                    return Some(Spot { path, at });
                }
            }
        }
    }
}

/// Whether a text means to be a scenario: it names the schema, or the version of the format.
fn is_scenario(root: &Node, text: &str) -> bool {
    let schema = root.field(text, "$schema").and_then(|node| node.said(text));
    let named = schema.is_some_and(|schema| schema.ends_with(library::SCHEMA_FILE));
    let version = |member: &Member| written(text, &member.key) == "format_version";
    named || root.members().iter().any(version)
}
