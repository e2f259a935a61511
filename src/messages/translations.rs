//! Translations as files: what is in them, what source they translate, and how a scenario's text becomes a Fluent pattern.

use std::collections::BTreeMap;

/// A scenario's text as a Fluent pattern: line breaks indented, one-line selectors broken up, what Fluent would take for syntax at a line's start escaped.
pub fn fluent_pattern(text: &str) -> String {
    // A selector that stands on several lines already, as in a translator's file, only needs its indent.
    if text.lines().any(|line| line.trim_end().ends_with("->")) {
        return format!("\n    {}", text.replace('\n', "\n    "));
    }
    let mut out = String::new();
    let mut selecting = 0;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("->") {
            selecting += 1;
        }
        if selecting > 0 && (rest.starts_with(" [") || rest.starts_with(" *[")) {
            out.push_str("\n       ");
        }
        if selecting > 0 && c == '}' && closes_selector(&out) {
            out.push_str("\n    ");
            selecting -= 1;
        }
        out.push(c);
        if c == '\n' {
            out.push_str("    ");
            if matches!(rest.chars().nth(1), Some('[' | '*' | '.' | '}')) {
                out.push_str("{\"\"}");
            }
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// Whether the brace that comes next ends the selector: all braces opened since it began are closed again.
fn closes_selector(out: &str) -> bool {
    let begun = out.rfind("->").unwrap_or(0);
    let inner = &out[begun..];
    inner.matches('{').count() == inner.matches('}').count()
}

/// The messages of a Fluent file: id, pattern as written, and the fingerprint its comment carries (`# source: 1a2b3c4d`).
pub struct Translation {
    /// Message id and its entry.
    pub entries: BTreeMap<String, Translated>,
    /// Byte ranges and messages of what could not be read.
    pub errors: Vec<(std::ops::Range<usize>, String)>,
}

/// One message of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// The pattern as written, dedented.
    pub pattern: String,
    /// Fingerprint of the source text that was translated.
    pub source: Option<String>,
    /// Byte range of the entry in the file.
    pub range: std::ops::Range<usize>,
}

/// Reads a Fluent file for what is translated in it.
pub fn translation(text: &str) -> Translation {
    use fluent_syntax::ast::Entry;
    let (resource, problems) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, problems)) => (resource, problems),
    };
    let errors = problems
        .into_iter()
        .map(|p| (p.pos.clone(), p.kind.to_string()))
        .collect();
    let mut entries = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            let source = message.comment.as_ref().and_then(|c| {
                c.content
                    .iter()
                    .find_map(|line| line.trim().strip_prefix("source:").map(|f| f.trim().to_owned()))
            });
            let one = fluent_syntax::ast::Resource {
                body: vec![entry.clone()],
            };
            let written = fluent_syntax::serializer::serialize(&one);
            let body = written
                .find(&format!("{id} ="))
                .map_or(String::new(), |at| written[at + id.len() + 2..].to_owned());
            let pattern = body
                .strip_prefix('\n')
                .unwrap_or(&body)
                .lines()
                .map(|l| l.strip_prefix("    ").unwrap_or(l))
                .collect::<Vec<_>>()
                .join("\n");
            // The parser's names are slices of the text: where one starts is a subtraction, not a search through a long file.
            let start = id.as_ptr() as usize - text.as_ptr() as usize;
            entries.insert(
                id.to_owned(),
                Translated {
                    pattern: pattern.trim().to_owned(),
                    source,
                    range: start..start + id.len(),
                },
            );
        }
    }
    Translation { entries, errors }
}

/// The file with the fingerprint of its source written above every message (`# source: 1a2b3c4d`), in place of an older one, and how
/// many messages got one. Nothing else changes, not even what can't be read.
pub fn stamped(text: &str, fingerprints: &BTreeMap<String, String>) -> (String, usize) {
    let mut lines: Vec<String> = Vec::new();
    let mut count = 0;
    for line in text.lines() {
        let id = line.split_once('=').map_or("", |(id, _)| id.trim_end());
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if let (true, Some(fingerprint)) = (begins, fingerprints.get(id)) {
            if lines.last().is_some_and(|l| l.starts_with("# source:")) {
                lines.pop();
            }
            lines.push(format!("# source: {fingerprint}"));
            count += 1;
        }
        lines.push(line.to_owned());
    }
    (lines.join("\n") + "\n", count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamping_changes_the_fingerprints_only() {
        let text = "### Head\n\n# a note\n# source: old\none = eins\n    = no message\ntwo =\n    zwei { $n ->\n       *[other] x\n    }\nnobody = ?\n";
        let prints = [("one", "11111111"), ("two", "22222222")];
        let prints = prints.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        let (new, count) = stamped(text, &prints);
        assert_eq!(count, 2);
        let expected = text
            .replace("# source: old", "# source: 11111111")
            .replace("two =", "# source: 22222222\ntwo =");
        assert_eq!(new, expected);
        assert_eq!(stamped(&new, &prints).0, new);
        assert_eq!(translation(&new).entries["two"].source.as_deref(), Some("22222222"));
    }

    #[test]
    fn one_line_selectors_are_broken_up() {
        let pattern = fluent_pattern("{ $n -> [one] one page *[other] { $n } pages } more");
        let read = translation(&format!("id = {pattern}\n"));
        assert!(read.errors.is_empty(), "{pattern}");
    }
}
