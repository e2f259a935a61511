//! Places: strict JSON, and the byte range of everything in it.

use std::ops::Range;

use jsonc_parser::ast::{ObjectProp, Value};
use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, ParseOptions, ParseStringErrorKind, parse_to_ast};

use crate::engine::check::segment;
use crate::engine::diagnostic::Diagnostic;

/// How deep lists and objects may nest; a scenario needs seven levels.
const NESTING_LIMIT: usize = 32;

/// Plain JSON: every leniency of the parser off.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// A JSON text and where its parts are.
pub(super) struct Places<'a> {
    text: &'a str,
    root: Value<'a>,
}

impl<'a> Places<'a> {
    /// Reads strict JSON. The error is `syntax`, with the kind for its sentence, or `too-deep`.
    pub(super) fn read(text: &'a str) -> Result<Places<'a>, Box<Diagnostic>> {
        scan(text).map_err(Box::new)?;
        match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
            Ok(parsed) => match parsed.value {
                Some(root) => Ok(Places { text, root }),
                None => Err(Box::new(syntax("empty", 0..0))),
            },
            Err(error) => Err(Box::new(syntax(kind(&error), visible(text, &error)))),
        }
    }

    /// The text itself.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// What the parser lets through and the JSON standard does not: a tab within quotes, half an emoji, a number beyond all
    /// bounds.
    pub(super) fn strict_error(&self, error: &serde_json::Error) -> Diagnostic {
        let start: usize = self
            .text
            .split_inclusive('\n')
            .take(error.line().saturating_sub(1))
            .map(str::len)
            .sum();
        let at = floor(
            self.text,
            (start + error.column().saturating_sub(1)).min(self.text.len()),
        );
        let name = match error.to_string() {
            text if text.starts_with("control character") => "control-character",
            text if text.starts_with("number out of range") => "number-too-large",
            text if text.contains("surrogate") || text.contains("escape") => "invalid-unicode-escape-sequence",
            _ => "unexpected-token",
        };
        let end = self.text[at..]
            .chars()
            .next()
            .map_or(at, |c| if c == '\n' { at } else { at + c.len_utf8() });
        syntax(name, at..end)
    }

    /// Keys that an object has twice, at the second one.
    pub(super) fn duplicate_keys(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        self.find_duplicates(&self.root, "", &mut found);
        found
    }

    fn find_duplicates(&self, value: &Value, pointer: &str, found: &mut Vec<Diagnostic>) {
        match value {
            Value::Object(object) => {
                for (i, property) in object.properties.iter().enumerate() {
                    let name = property.name.as_str();
                    let here = format!("{pointer}/{}", segment(name));
                    if let Some(first) = object.properties[..i].iter().find(|p| p.name.as_str() == name) {
                        let line = self.text[..first.range.start].matches('\n').count() + 1;
                        let range = Some(key_range(property));
                        let twice = Diagnostic {
                            range,
                            ..Diagnostic::error("duplicate-key", here.as_str())
                        };
                        found.push(twice.with("field", name).with("line", line));
                    }
                    self.find_duplicates(&property.value, &here, found);
                }
            }
            Value::Array(array) => {
                for (i, element) in array.elements.iter().enumerate() {
                    self.find_duplicates(element, &format!("{pointer}/{i}"), found);
                }
            }
            _ => {}
        }
    }

    /// The range of a value; of one that runs over several lines, its key, or its opening where it has none. What is not there, such as a
    /// field left out, gives the place it would be in.
    pub(super) fn value(&self, pointer: &str) -> Range<usize> {
        let (value, property, _) = self.walk(pointer);
        let range = value_range(value);
        match (self.text[range.clone()].contains('\n'), property) {
            (false, _) => range,
            (true, Some(property)) => key_range(property),
            (true, None) => range.start..range.start + 1,
        }
    }

    /// The range of a field's name; of a list's item, that of the item.
    pub(super) fn key(&self, pointer: &str) -> Range<usize> {
        match self.walk(pointer) {
            (_, Some(property), true) => key_range(property),
            _ => self.value(pointer),
        }
    }

    /// The opening brace of an object.
    pub(super) fn opening(&self, pointer: &str) -> Range<usize> {
        let start = value_range(self.walk(pointer).0).start;
        start..start + 1
    }

    /// The value at a pointer, the property it is the value of, and whether the whole pointer led somewhere.
    fn walk(&self, pointer: &str) -> (&Value<'a>, Option<&ObjectProp<'a>>, bool) {
        let (mut value, mut property) = (&self.root, None);
        for segment in pointer.split('/').skip(1) {
            match value {
                Value::Object(object) => {
                    let name = segment.replace("~1", "/").replace("~0", "~");
                    match object.properties.iter().rfind(|p| p.name.as_str() == name) {
                        Some(next) => (value, property) = (&next.value, Some(next)),
                        None => return (value, property, false),
                    }
                }
                Value::Array(array) => match segment.parse().ok().and_then(|i: usize| array.elements.get(i)) {
                    Some(next) => (value, property) = (next, None),
                    None => return (value, property, false),
                },
                _ => return (value, property, false),
            }
        }
        (value, property, true)
    }
}

fn value_range(value: &Value) -> Range<usize> {
    use jsonc_parser::common::Ranged;
    let range = value.range();
    range.start..range.end
}

fn key_range(property: &ObjectProp) -> Range<usize> {
    use jsonc_parser::common::Ranged;
    let range = property.name.range();
    range.start..range.end
}

/// Looks for what must be found before parsing: nesting so deep that a parser that recurses could run out of stack, and a text whose
/// closing quotes are missing, which the parser would only notice lines further on.
fn scan(text: &str) -> Result<(), Diagnostic> {
    let (mut depth, mut opened, mut escape) = (0usize, None, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' if let Some(start) = opened => {
                let end = start + text[start..at].trim_end().len();
                return Err(syntax("unclosed-text", start..end));
            }
            _ if escape => escape = false,
            b'\\' if opened.is_some() => escape = true,
            b'"' => opened = if opened.is_some() { None } else { Some(at) },
            b'{' | b'[' if opened.is_none() => {
                depth += 1;
                if depth > NESTING_LIMIT {
                    let range = Some(at..at + 1);
                    let deep = Diagnostic {
                        range,
                        ..Diagnostic::error("too-deep", "")
                    };
                    return Err(deep.with("limit", NESTING_LIMIT));
                }
            }
            b'}' | b']' if opened.is_none() => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

fn syntax(kind: &'static str, range: Range<usize>) -> Diagnostic {
    Diagnostic {
        range: Some(range),
        ..Diagnostic::error("syntax", "")
    }
    .with("kind", kind)
}

/// The range of a syntax error, cut to its first line: an unclosed list would reach to the end of the file.
fn visible(text: &str, error: &ParseError) -> Range<usize> {
    let range = error.range();
    let start = floor(text, range.start);
    let end = floor(text, range.end).max(start);
    let line = text[start..end].find('\n').map_or(end, |at| start + at);
    start..line
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|i| text.is_char_boundary(*i))
        .unwrap_or(0)
}

/// The kind of a syntax error, as in `syntax-<kind>`.
fn kind(error: &ParseError) -> &'static str {
    use ParseErrorKind as Kind;
    match error.kind() {
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => "comments",
        Kind::TrailingCommasNotAllowed => "trailing-comma",
        Kind::ExpectedComma => "expected-comma",
        Kind::ExpectedColonAfterObjectKey => "expected-colon",
        Kind::ExpectedObjectValue => "expected-value",
        Kind::ExpectedStringObjectProperty => "unquoted-key",
        Kind::SingleQuotedStringsNotAllowed => "single-quotes",
        Kind::MultipleRootJsonValues => "more-after-end",
        Kind::UnexpectedWord => "unexpected-word",
        Kind::UnexpectedComma => "unexpected-comma",
        Kind::UnexpectedColon => "unexpected-colon",
        Kind::UnexpectedCloseBrace => "unexpected-close-brace",
        Kind::UnexpectedCloseBracket => "unexpected-close-bracket",
        Kind::UnexpectedToken | Kind::UnexpectedTokenInObject => "unexpected-token",
        Kind::UnterminatedArray => "unclosed-list",
        Kind::UnterminatedObject => "unclosed-object",
        Kind::String(ParseStringErrorKind::UnterminatedStringLiteral) => "unclosed-text",
        Kind::String(
            ParseStringErrorKind::ExpectedFourHexDigits | ParseStringErrorKind::InvalidUnicodeEscapeSequence(_),
        ) => "invalid-unicode-escape-sequence",
        Kind::String(_) => "invalid-escape",
        Kind::NestingDepthExceeded => "unexpected-token",
        _ => "bad-number",
    }
}
