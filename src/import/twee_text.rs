//! The text of a Twee passage: links out of it, macros of SugarCube and Harlowe, modifiers and inserts of Chapbook left behind.

use super::wording::Wording;
use super::{Link, Place, Story, What, near, plain};

/// What can begin in the middle of a text: opening, closing, and how it is taken.
const SPANS: &[(&str, &str, Span)] = &[
    ("<!--", "-->", Span::Comment),
    ("/*", "*/", Span::Comment),
    ("/%", "%/", Span::Comment),
    ("<%", "%>", Span::Left(What::Script)),
    ("<script", "</script>", Span::Left(What::Script)),
    ("<style", "</style>", Span::Left(What::Script)),
    ("[img[", "]]", Span::Left(What::Image)),
    ("![", ")", Span::Left(What::Image)),
    ("<img", ">", Span::Left(What::Image)),
    ("[[", "]]", Span::Link),
    ("<<", ">>", Span::Macro),
    ("{", "}", Span::Insert),
];

#[derive(Clone, Copy)]
enum Span {
    Comment,
    Left(What),
    Link,
    Macro,
    Insert,
}

struct Reading<'a> {
    story: &'a mut Story,
    text: Wording,
    links: Vec<Link>,
    /// Line that is being read.
    line: usize,
    /// Hooks of Harlowe that are open.
    hooks: usize,
    /// Conditions that are open, and whether each has an else.
    whole: Vec<bool>,
}

/// Variants of a passage's text, and its links. `line` is the number of its first line.
pub(super) fn body(lines: &[&str], line: usize, story: &mut Story) -> (Vec<String>, Vec<Link>) {
    let mut reading = Reading {
        story,
        text: Wording::default(),
        links: Vec::new(),
        line,
        hooks: 0,
        whole: Vec::new(),
    };
    let mut kept = Vec::new();
    let vars = lines.iter().position(|l| l.trim() == "--").filter(|at| {
        let mut before = lines[..*at].iter().filter(|l| !l.trim().is_empty());
        before.all(|l| {
            l.split_once(':')
                .is_some_and(|(name, _)| !name.contains(['[', '<', '"']))
        })
    });
    let mut code = false;
    for (number, text) in lines.iter().enumerate() {
        reading.line = line + number;
        let bare = text.trim();
        let modifier = bare.strip_prefix('[').and_then(|b| b.strip_suffix(']'));
        let modifier = modifier.filter(|m| !m.contains(['[', ']']) && !m.is_empty());
        if vars.is_some_and(|at| number <= at) {
            if !bare.is_empty() && bare != "--" {
                reading.left(What::Variable, bare);
            }
            kept.push("");
        } else if let (Some(modifier), 0) = (modifier, reading.hooks) {
            code = reading.modifier(modifier);
            kept.push("");
        } else {
            kept.push(if code { "" } else { text });
        }
    }
    reading.line = line;
    reading.read(&kept.join("\n"));
    let Reading { text, links, .. } = reading;
    (text.variants(), links)
}

impl Reading<'_> {
    fn left(&mut self, what: What, text: &str) {
        self.story.drop(Place::Line(self.line), what, text);
    }

    fn link(&mut self, text: Option<&str>, to: &str, conditional: bool) {
        let text = text.map(plain).filter(|t| !t.is_empty());
        let conditional = conditional || !self.whole.is_empty();
        self.links.push(Link {
            text,
            to: Some(plain(to)),
            place: Place::Line(self.line),
            conditional,
        });
    }

    /// A line of Chapbook's that says how the next ones are shown. Whether what follows is no text.
    fn modifier(&mut self, modifier: &str) -> bool {
        let word = modifier.split_whitespace().next().unwrap_or_default().to_lowercase();
        let (what, code) = match word.as_str() {
            "continue" | "cont" | "cont'd" => return false,
            "css" | "javascript" => (What::Script, true),
            "note" | "n.b." | "fixme" | "todo" => (What::Macro, true),
            "if" | "unless" | "else" | "ifalways" | "ifnever" => (What::Condition, false),
            _ => (What::Macro, false),
        };
        self.left(what, &format!("[{modifier}]"));
        code
    }

    fn read(&mut self, text: &str) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let taken = self
                .span(rest)
                .or_else(|| self.harlowe(rest))
                .or_else(|| self.variable(rest));
            let taken = taken.or_else(|| self.mark(rest)).unwrap_or_else(|| {
                self.text.push(&rest[..c.len_utf8()]);
                c.len_utf8()
            });
            self.line += rest[..taken].matches('\n').count();
            rest = &rest[taken..];
        }
    }

    fn span(&mut self, rest: &str) -> Option<usize> {
        for (open, close, span) in SPANS {
            let Some(after) = rest.strip_prefix(open) else { continue };
            let Some(end) = near(after).find(close) else { continue };
            let inside = &after[..end];
            let taken = open.len() + end + close.len();
            match span {
                Span::Comment => {}
                Span::Left(what) => self.left(*what, &rest[..taken]),
                Span::Link => self.bracket_link(inside),
                Span::Macro => self.sugarcube(inside),
                Span::Insert if inside.contains(['\n', '(', '[', '<']) => return Some(1),
                Span::Insert => self.insert(inside),
            }
            return Some(taken);
        }
        // HTML: the words between the tags stay.
        if let Some(after) = rest.strip_prefix('<')
            && after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
        {
            let end = near(after).find('>')?;
            let tag = &rest[..end + 2];
            if !tag.starts_with("<br") {
                self.left(What::Markup, tag);
            }
            self.text.push(" ");
            return Some(end + 2);
        }
        None
    }

    /// `[[A]]`, `[[text->A]]`, `[[A<-text]]`, `[[text|A]]`, each with SugarCube's `][$setter`.
    fn bracket_link(&mut self, inside: &str) {
        let (inside, setter) = match inside.split_once("][") {
            Some((inside, setter)) => (inside, Some(setter)),
            None => (inside, None),
        };
        if let Some(setter) = setter {
            self.left(What::Variable, setter);
        }
        let (text, to) = if let Some((text, to)) = inside.rsplit_once("->") {
            (text, to)
        } else if let Some((to, text)) = inside.split_once("<-") {
            (text, to)
        } else if let Some((text, to)) = inside.rsplit_once('|') {
            (text, to)
        } else {
            (inside, inside)
        };
        self.link(Some(text), to, false);
    }

    fn sugarcube(&mut self, inside: &str) {
        let name = inside
            .split(|c: char| c.is_whitespace() || c == '(')
            .next()
            .unwrap_or_default();
        let whole = format!("<<{inside}>>");
        match name {
            "if" | "switch" => {
                self.left(What::Condition, &whole);
                self.whole.push(false);
                self.text.begin();
            }
            "else" | "elseif" | "case" | "default" => {
                self.left(What::Condition, &whole);
                if let Some(last) = self.whole.last_mut() {
                    *last = matches!(name, "else" | "default");
                    self.text.otherwise();
                }
            }
            "/if" | "endif" | "/switch" => {
                if let Some(whole) = self.whole.pop() {
                    self.text.end(whole);
                }
            }
            "link" | "button" | "click" | "goto" => match inside.split_once("[[") {
                Some((_, link)) => self.bracket_link(link.trim_end_matches(']')),
                None => self.quoted_link(inside, &whole, name == "goto"),
            },
            "set" | "unset" | "run" | "capture" | "remember" => self.left(What::Variable, &whole),
            "print" | "=" | "-" => {
                self.left(What::Variable, &whole);
                self.text.push("[…]");
            }
            "include" | "display" => self.left(What::Macro, &whole),
            name if name.starts_with('/') || name.starts_with("end") => {}
            _ => self.left(What::Macro, &whole),
        }
    }

    /// A macro that leads to a passage, its words and target in quotation marks.
    fn quoted_link(&mut self, inside: &str, whole: &str, by_itself: bool) {
        let quoted = quoted(inside);
        match quoted.as_slice() {
            [to] if by_itself => self.link(None, to, true),
            [text, to, ..] if !by_itself => self.link(Some(text), to, false),
            [only] if whole.contains("link-goto") => self.link(Some(only), only, false),
            _ => self.left(What::Macro, whole),
        }
    }

    /// `(macro: ...)`, and the hook `[...]` after it, of which the words stay.
    fn harlowe(&mut self, rest: &str) -> Option<usize> {
        if rest.starts_with(']') && self.hooks > 0 {
            self.hooks -= 1;
            return Some(1);
        }
        let after = rest.strip_prefix('(')?;
        let name: String = after
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .collect();
        if name.is_empty() || !after[name.len()..].starts_with(':') {
            return None;
        }
        let end = closing(near(rest))?;
        let whole = &rest[..end];
        let word = name.to_lowercase().replace(['-', '_'], "");
        match word.as_str() {
            "linkgoto" | "linkrevealgoto" => self.quoted_link(whole, whole, false),
            "goto" => self.quoted_link(whole, whole, true),
            "either" => {
                let all: Vec<String> = quoted(whole).iter().map(|t| plain(t)).collect();
                if all.is_empty() {
                    self.left(What::Macro, whole);
                }
                self.text.alternatives(all);
            }
            "set" | "put" | "move" => self.left(What::Variable, whole),
            "print" => {
                self.left(What::Variable, whole);
                self.text.push("[…]");
            }
            "if" | "unless" | "elseif" | "else" => self.left(What::Condition, whole),
            _ => self.left(What::Macro, whole),
        }
        let hook = rest[end..].starts_with('[') && !rest[end..].starts_with("[[");
        self.hooks += usize::from(hook);
        Some(end + usize::from(hook))
    }

    /// Chapbook's `{variable}` and `{insert: value}`.
    fn insert(&mut self, inside: &str) {
        let whole = format!("{{{inside}}}");
        let kind = inside.split([':', ',']).next().unwrap_or_default().trim();
        let quoted = quoted(inside);
        match (kind, quoted.as_slice()) {
            ("link to" | "passage link", [to]) => self.link(Some(to), to, false),
            ("link to" | "passage link", [to, text, ..]) => self.link(Some(text), to, false),
            ("embed image", _) => self.left(What::Image, &whole),
            _ if inside.contains(':') || inside.contains(' ') => self.left(What::Macro, &whole),
            _ => {
                self.left(What::Variable, &whole);
                self.text.push(&format!("[{inside}]"));
            }
        }
    }

    /// `$name` in the middle of a text.
    fn variable(&mut self, rest: &str) -> Option<usize> {
        let after = rest.strip_prefix('$')?;
        let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if !name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            return None;
        }
        self.left(What::Variable, &format!("${name}"));
        self.text.push(&format!("[{name}]"));
        Some(1 + name.len())
    }

    /// Marks of bold, italics and the like.
    fn mark(&mut self, rest: &str) -> Option<usize> {
        if let Some(after) = rest.strip_prefix("@@") {
            let style = near(after)
                .find(';')
                .filter(|end| !after[..*end].contains([' ', '\n', '@']));
            return Some(2 + style.map_or(0, |end| end + 1));
        }
        let marks = ["''", "**", "__", "~~", "\\\n"];
        marks.iter().find(|m| rest.starts_with(**m)).map(|m| m.len())
    }
}

/// End of a macro that begins with `(`, after its closing parenthesis; quotation marks are heeded.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0usize, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// What stands in quotation marks, in order.
fn quoted(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\'']) {
        let mark = &rest[at..=at];
        let Some(end) = rest[at + 1..].find(mark) else { break };
        all.push(&rest[at + 1..at + 1 + end]);
        rest = &rest[at + end + 2..];
    }
    all
}
