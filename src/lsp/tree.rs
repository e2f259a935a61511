//! Tree: JSON as far as it is written. A text under someone's hands is broken most of the time, and every strict parser stops at the first
//! mistake; this one reads on, and says nothing of mistakes, since the check does.

use std::borrow::Cow;
use std::ops::Range;

/// How deep lists and objects are followed; a scenario needs seven levels.
const DEPTH: usize = 32;

/// A value and its bytes; one that is not closed reaches up to what ended it.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// With quotes, braces or brackets.
    pub range: Range<usize>,
    /// Whether its closing brace, bracket or quote is there; true of what needs none.
    pub closed: bool,
    /// What it is.
    pub kind: Kind,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// An object.
    Object(Vec<Member>),
    /// A list.
    List(Vec<Node>),
    /// A text in quotes.
    Text,
    /// A number, `true`, or a word that lacks its quotes.
    Word,
}

/// A field of an object, as far as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name, with quotes; empty where only the value is there.
    pub key: Range<usize>,
    /// Its value.
    pub value: Option<Node>,
}

/// A step from a value into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To the field of that name.
    Field(String),
    /// To the item of that number, from 0.
    Item(usize),
}

impl Node {
    /// The first object or list of a text, whatever stands before it; none where there is not even the beginning of one.
    pub fn read(text: &str) -> Option<Node> {
        let mut parser = Parser {
            tokens: tokens(text),
            next: 0,
            end: text.len(),
            objects: 0,
            lists: 0,
        };
        while !matches!(parser.peek()?, b'{' | b'[') {
            parser.next += 1;
        }
        parser.value()
    }

    /// The fields, where it is an object.
    pub fn members(&self) -> &[Member] {
        match &self.kind {
            Kind::Object(members) => members,
            _ => &[],
        }
    }

    /// The items, where it is a list.
    pub fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::List(items) => items,
            _ => &[],
        }
    }

    /// The value of a field.
    pub fn field(&self, text: &str, name: &str) -> Option<&Node> {
        let named = |member: &&Member| written(text, &member.key) == name;
        self.members().iter().find(named)?.value.as_ref()
    }

    /// What a text says; none where it is no text.
    pub fn said<'t>(&self, text: &'t str) -> Option<Cow<'t, str>> {
        matches!(self.kind, Kind::Text).then(|| written(text, &self.range))
    }

    /// Whether a cursor at `offset` is in it: of texts and words at their ends too.
    pub fn holds(&self, offset: usize) -> bool {
        let Range { start, end } = self.range;
        match self.kind {
            Kind::Text | Kind::Word => start <= offset && offset <= end,
            _ => start < offset && (offset < end || offset == end && !self.closed),
        }
    }
}

/// What stands between the quotes, in bytes; the whole of what has none.
pub fn inner(text: &str, range: &Range<usize>) -> Range<usize> {
    let written = &text[range.clone()];
    if !written.starts_with('"') {
        return range.clone();
    }
    range.start + 1..range.end - usize::from(is_closed(written))
}

/// Whether a text that begins with a quote ends with one.
pub fn is_closed(written: &str) -> bool {
    let escapes = |inner: &str| inner.bytes().rev().take_while(|b| *b == b'\\').count();
    written
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .is_some_and(|inner| escapes(inner) % 2 == 0)
}

/// What a quoted text says, its escapes read.
pub fn written<'t>(text: &'t str, range: &Range<usize>) -> Cow<'t, str> {
    let inner = &text[inner(text, range)];
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    serde_json::from_str(&format!("\"{inner}\"")).map_or(Cow::Borrowed(inner), Cow::Owned)
}

#[derive(Debug, Clone, PartialEq)]
struct Token {
    /// One of `{ } [ ] , :`, `"` for a text and `w` for a word.
    sort: u8,
    range: Range<usize>,
}

/// A text that is not closed ends with its line.
fn tokens(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let (start, sort) = (at, bytes[at]);
        at += 1;
        let sort = match sort {
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            b'{' | b'}' | b'[' | b']' | b',' | b':' => sort,
            b'"' => {
                while at < bytes.len() && !matches!(bytes[at], b'"' | b'\n' | b'\r') {
                    // The character after a backslash is not the end, unless it ends the line.
                    let escapes = bytes[at] == b'\\' && matches!(bytes.get(at + 1), Some(b'"' | b'\\'));
                    at += 1 + usize::from(escapes);
                }
                if bytes.get(at) == Some(&b'"') {
                    at += 1;
                }
                b'"'
            }
            _ => {
                while at < bytes.len()
                    && !matches!(
                        bytes[at],
                        b' ' | b'\t' | b'\r' | b'\n' | b'{' | b'}' | b'[' | b']' | b',' | b':' | b'"'
                    )
                {
                    at += 1;
                }
                b'w'
            }
        };
        found.push(Token { sort, range: start..at });
    }
    found
}

struct Parser {
    tokens: Vec<Token>,
    next: usize,
    end: usize,
    /// How many objects and lists are open around here: a closing mark that fits none of them is passed over.
    objects: usize,
    lists: usize,
}

impl Parser {
    fn peek(&self) -> Option<u8> {
        self.tokens.get(self.next).map(|t| t.sort)
    }

    fn take(&mut self) -> Range<usize> {
        let range = self.tokens[self.next].range.clone();
        self.next += 1;
        range
    }

    /// Where the next token begins, or the text ends.
    fn ahead(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |t| t.range.start)
    }

    fn value(&mut self) -> Option<Node> {
        let sort = self.peek()?;
        let deep = self.objects + self.lists >= DEPTH;
        match sort {
            b'{' if !deep => Some(self.object()),
            b'[' if !deep => Some(self.list()),
            b'"' | b'w' | b'{' | b'[' => {
                let kind = if sort == b'"' { Kind::Text } else { Kind::Word };
                let range = self.take();
                Some(Node {
                    range,
                    closed: true,
                    kind,
                })
            }
            _ => None,
        }
    }

    fn object(&mut self) -> Node {
        let start = self.take().start;
        self.objects += 1;
        let (mut members, mut closed) = (Vec::new(), false);
        while let Some(sort) = self.peek() {
            match sort {
                b'}' => {
                    closed = true;
                    break;
                }
                b']' if self.lists > 0 => break,
                b'"' | b'w' => {
                    let key = self.take();
                    let value = if self.peek() == Some(b':') {
                        self.next += 1;
                        self.member_value()
                    } else {
                        None
                    };
                    members.push(Member { key, value });
                }
                b'{' | b'[' => {
                    let key = self.ahead()..self.ahead();
                    let value = self.value();
                    members.push(Member { key, value });
                }
                _ => self.next += 1,
            }
        }
        self.objects -= 1;
        self.closing(start, closed, Kind::Object(members))
    }

    /// None where the next field follows the colon at once: `"to": "lines": []`.
    fn member_value(&mut self) -> Option<Node> {
        let is_key = self.peek() == Some(b'"') && self.tokens.get(self.next + 1).is_some_and(|t| t.sort == b':');
        if is_key { None } else { self.value() }
    }

    fn list(&mut self) -> Node {
        let start = self.take().start;
        self.lists += 1;
        let (mut items, mut closed) = (Vec::new(), false);
        while let Some(sort) = self.peek() {
            match sort {
                b']' => {
                    closed = true;
                    break;
                }
                b'}' if self.objects > 0 => break,
                _ => match self.value() {
                    Some(item) => items.push(item),
                    None => self.next += 1,
                },
            }
        }
        self.lists -= 1;
        self.closing(start, closed, Kind::List(items))
    }

    fn closing(&mut self, start: usize, closed: bool, kind: Kind) -> Node {
        let end = if closed { self.take().end } else { self.ahead() };
        Node {
            range: start..end,
            closed,
            kind,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field<'a>(node: &'a Node, text: &str, name: &str) -> &'a Node {
        node.field(text, name).unwrap_or_else(|| panic!("no {name} in {text}"))
    }

    #[test]
    fn a_whole_text_is_read_with_its_ranges() {
        let text = r#"{ "start": "a\"b", "beats": [{ "id": "x" }, 3] }"#;
        let root = Node::read(text).unwrap();
        assert_eq!(root.range, 0..text.len());
        assert_eq!(field(&root, text, "start").said(text).unwrap(), "a\"b");
        let beats = field(&root, text, "beats");
        assert_eq!(field(&beats.items()[0], text, "id").said(text).unwrap(), "x");
        assert_eq!(&text[beats.items()[1].range.clone()], "3");
    }

    #[test]
    fn a_broken_text_is_read_as_far_as_it_goes() {
        for text in [
            "{ \"to\": \"sta\n \"start\": \"one\" }",
            "{ \"to\": \n \"start\": \"one\" }",
            "{ \"to\" \"start\": \"one\"",
            "{ \"list\": [1, { \"a\": ], \"start\": \"one\" }",
            "{ \"list\": [1, , \"a\" ], \"start\": \"one\"",
            "{, ] \"start\": \"one\" ]]",
            "// so far\n{ \"start\": \"one\" }",
        ] {
            let root = Node::read(text).unwrap();
            assert_eq!(field(&root, text, "start").said(text).unwrap(), "one", "{text}");
        }
    }

    #[test]
    fn depth_has_an_end() {
        let text = "[{".repeat(100_000);
        assert!(Node::read(&text).is_some());
        assert_eq!(Node::read(" , } ]"), None);
    }

    #[test]
    fn quotes_are_closed_or_not() {
        assert!(is_closed(r#""a""#));
        assert!(is_closed(r#""a\\""#));
        assert!(!is_closed(r#""a\""#));
        assert!(!is_closed("\""));
        assert_eq!(inner("\"ab", &(0..3)), 1..3);
    }
}
