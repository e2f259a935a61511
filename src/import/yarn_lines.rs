//! The lines of a Yarn file: its nodes with their headers, and what a line has beside its words (tags, conditions, markup, values).

use std::collections::BTreeMap;

use super::{Place, Story, What, near, plain};

/// Names under which stories let the user speak.
const USER: &[&str] = &["player", "you", "me"];

/// Columns a tab counts for.
const TAB: usize = 4;

/// A node with what is in it.
pub(super) struct Node {
    pub(super) title: String,
    pub(super) line: usize,
    pub(super) rows: Vec<Row>,
}

/// A line that is not empty.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) indent: usize,
    pub(super) text: String,
}

/// What is said in a line, or offered by an option.
pub(super) struct Line {
    pub(super) text: String,
    /// Only where something holds.
    pub(super) conditional: bool,
}

impl Row {
    fn inside(&self) -> Option<&str> {
        let inside = self.text.strip_prefix("<<")?;
        Some(inside.split(">>").next().unwrap_or_default().trim())
    }

    /// The command's name, where the line is one.
    pub(super) fn command(&self) -> Option<&str> {
        self.inside()?.split_whitespace().next()
    }

    /// What stands after the command's name.
    pub(super) fn argument(&self) -> &str {
        let inside = self.inside().unwrap_or_default();
        inside
            .split_once(char::is_whitespace)
            .map_or("", |(_, rest)| rest.trim())
    }
}

/// The nodes of a file; their headers are noted as left behind, but for those that only the editor uses.
pub(super) fn nodes(text: &str, story: &mut Story) -> Vec<Node> {
    let mut all = Vec::new();
    let mut node: Option<Node> = None;
    let mut in_body = false;
    for (number, whole) in text.lines().enumerate() {
        let line = number + 1;
        let bare = whole.trim();
        if in_body {
            if bare == "===" {
                in_body = false;
                all.extend(node.take());
            } else if let (Some(node), Some(row)) = (&mut node, row(whole, line)) {
                node.rows.push(row);
            }
        } else if bare == "---" {
            in_body = true;
        } else if let Some((key, value)) = bare.split_once(':') {
            let value = value.trim();
            match key.trim() {
                "title" => {
                    node = Some(Node {
                        title: plain(value),
                        line,
                        rows: Vec::new(),
                    });
                }
                "when" => story.drop(Place::Line(line), What::Condition, bare),
                "tags" if !value.is_empty() => story.drop(Place::Line(line), What::Tag, bare),
                _ => {}
            }
        } else if bare.starts_with('#') {
            story.drop(Place::Line(line), What::Tag, bare);
        }
    }
    // A last node that nobody closed.
    all.extend(node.filter(|_| in_body));
    all
}

fn row(whole: &str, line: usize) -> Option<Row> {
    let indent = whole.chars().take_while(|c| c.is_whitespace());
    let indent = indent.map(|c| if c == '\t' { TAB } else { 1 }).sum();
    let text = whole.trim();
    // Two slashes begin a remark, but not those of an address.
    let remark = text
        .match_indices("//")
        .find(|(at, _)| *at == 0 || text[..*at].ends_with(char::is_whitespace));
    let text = remark.map_or(text, |(at, _)| &text[..at]).trim();
    (!text.is_empty()).then(|| Row {
        line,
        indent,
        text: text.to_owned(),
    })
}

/// Who speaks most, the user left out.
pub(super) fn speaker(nodes: &[Node]) -> Option<String> {
    let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
    for row in nodes.iter().flat_map(|n| &n.rows) {
        let text = row.text.strip_prefix("=>").unwrap_or(&row.text).trim_start();
        if !row.text.starts_with("->")
            && let Some((name, _)) = spoken(text)
            && !is_user(name)
        {
            *lines.entry(name).or_default() += 1;
        }
    }
    // Of equals, the first by the alphabet.
    let most = lines.into_iter().rev().max_by_key(|(_, count)| *count);
    most.map(|(name, _)| name.to_owned())
}

/// Speaker and words of `Name: words`.
pub(super) fn spoken(text: &str) -> Option<(&str, &str)> {
    let (name, said) = text.split_once(':')?;
    let is_name = name.starts_with(|c: char| c.is_alphabetic())
        && name.chars().count() <= 30
        && name.split_whitespace().count() <= 3
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '-' | '\'' | '.'));
    (is_name && said.starts_with(' ')).then(|| (name, said.trim()))
}

/// Whether a name is the user's.
pub(super) fn is_user(name: &str) -> bool {
    USER.contains(&name.to_lowercase().as_str())
}

/// The words of a line. Tags, conditions, markup and values are noted as left behind; a value leaves its name in brackets.
pub(super) fn line(text: &str, number: usize, story: &mut Story) -> Line {
    let place = || Place::Line(number);
    let mut out = String::new();
    let mut conditional = false;
    let mut rest = text.trim();
    while let Some(c) = rest.chars().next() {
        let span = |open: &str, close: &str| {
            let after = rest.strip_prefix(open)?;
            let end = near(after).find(close)?;
            Some((&after[..end], open.len() + end + close.len()))
        };
        if let Some(escaped) = rest.strip_prefix('\\').and_then(|r| r.chars().next()) {
            out.push(escaped);
            rest = &rest[1 + escaped.len_utf8()..];
        } else if let Some((inside, taken)) = span("<<", ">>") {
            conditional |= inside.trim_start().starts_with("if") || inside.trim_start().starts_with("once");
            let what = if conditional { What::Condition } else { What::Command };
            story.drop(place(), what, &rest[..taken]);
            rest = &rest[taken..];
        } else if let Some((inside, taken)) = span("{", "}") {
            let name = inside.trim().trim_start_matches('$');
            let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
            let what = if inside.contains('(') {
                What::Function
            } else {
                What::Variable
            };
            story.drop(place(), what, &rest[..taken]);
            out.push_str(&format!("[{}]", if is_name { name } else { "…" }));
            rest = &rest[taken..];
        } else if let Some((_, taken)) = span("[", "]") {
            story.drop(place(), What::Markup, &rest[..taken]);
            rest = &rest[taken..];
        } else if c == '#' && (out.is_empty() || out.ends_with(char::is_whitespace) || conditional) {
            for tag in rest.split_whitespace().filter(|t| !t.starts_with("#line:")) {
                story.drop(place(), What::Tag, tag);
            }
            break;
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    Line {
        text: plain(&out),
        conditional,
    }
}
