//! Import: what other story formats have in common with a talk (passages and the ways between them) as a draft scenario, and a
//! list of what could not come along. Pure: text in, text out.
//!
//! ```text
//! Twee 3 ─┐
//! ink    ─┼─→ Story { passages, links, dropped } ─ draft ─→ scenario as JSON, branches that wait for a condition
//! Yarn   ─┘
//! ```

use std::fmt;

use crate::library::SIZE_LIMIT;
use crate::terminal::unsafe_on_screen;

mod draft;
mod ink;
mod ink_flow;
mod plan;
mod twee;
mod twee_text;
mod wording;
mod yarn;
mod yarn_lines;

pub use draft::{Blank, Draft, PASSAGES, Waiting, draft, id};

/// A kind of story that can be read.
pub struct Format {
    /// Name as `--as` takes it.
    pub name: &'static str,
    /// How its files' names end, in small letters.
    pub endings: &'static [&'static str],
    /// Reads a story's text.
    read: fn(&str) -> Result<Story, Fault>,
}

/// Every kind of story.
pub const FORMATS: [Format; 3] = [
    Format {
        name: "twee",
        endings: &[".twee", ".tw", ".twee3", ".tw3"],
        read: twee::read,
    },
    Format {
        name: "ink",
        endings: &[".json"],
        read: ink::read,
    },
    Format {
        name: "yarn",
        endings: &[".yarn"],
        read: yarn::read,
    },
];

impl Format {
    /// The kind that a file's name tells.
    pub fn of(file: &str) -> Option<&'static Format> {
        let file = file.to_lowercase();
        FORMATS.iter().find(|f| f.endings.iter().any(|e| file.ends_with(e)))
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<&'static Format> {
        FORMATS.iter().find(|f| f.name == name)
    }

    /// Reads a story.
    ///
    /// # Errors
    /// [`Fault`]: the text is too large, or no story of this kind.
    pub fn read(&self, text: &str) -> Result<Story, Fault> {
        if text.len() > SIZE_LIMIT {
            return Err(Fault::TooLarge);
        }
        let story = (self.read)(text)?;
        if story.passages.is_empty() {
            return Err(Fault::Empty);
        }
        Ok(story)
    }
}

/// Why a text is no story that can be brought over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Over [`SIZE_LIMIT`].
    #[error("too large")]
    TooLarge,
    /// There is no passage in it.
    #[error("no passage")]
    Empty,
    /// Not JSON, or JSON that is not ink's.
    #[error("not compiled ink")]
    NotInk,
    /// Ink of a version that is not read.
    #[error("ink version {0}")]
    Version(i64),
    /// More passages than a talk can use; with their number.
    #[error("{0} passages")]
    TooMany(usize),
}

/// Where something stands in a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Line of the file, from 1.
    Line(usize),
    /// Path inside compiled ink, which keeps no lines.
    Path(String),
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Place::Line(line) => write!(out, "{line}"),
            Place::Path(path) => write!(out, "{path}"),
        }
    }
}

/// A story as far as it is like a talk.
#[derive(Debug, Clone, Default)]
pub struct Story {
    /// Its title, where it has one.
    pub title: Option<String>,
    /// Who speaks most in it, where lines name their speakers.
    pub speaker: Option<String>,
    /// Name of the first passage.
    pub start: String,
    /// Its passages, in the order of the file.
    pub passages: Vec<Passage>,
    /// What was left behind.
    pub dropped: Vec<Dropped>,
}

/// A stretch of text, and the ways on from it.
#[derive(Debug, Clone)]
pub struct Passage {
    /// Name, by which links find it.
    pub name: String,
    /// Where it begins.
    pub place: Place,
    /// It has no name in the story: what follows a choice, up to where the ways meet again.
    pub inner: bool,
    /// Variants of its text.
    pub lines: Vec<String>,
    /// Ways on, in the order of the story.
    pub links: Vec<Link>,
}

/// A way from a passage to another.
#[derive(Debug, Clone)]
pub struct Link {
    /// The words of the choice; none where the story goes on by itself.
    pub text: Option<String>,
    /// Name of the passage; none where the story ends.
    pub to: Option<String>,
    /// Where it stands.
    pub place: Place,
    /// The story takes it only where something holds.
    pub conditional: bool,
}

/// What was left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub what: What,
    /// How it is written there, cut short.
    pub text: String,
}

/// Kinds of things that are left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A variable is set or shown.
    Variable,
    /// Something that holds or does not.
    Condition,
    /// A tag or header.
    Tag,
    /// A macro, modifier or insert.
    Macro,
    /// A picture.
    Image,
    /// A function.
    Function,
    /// A command to the game.
    Command,
    /// Program code or a style sheet.
    Script,
    /// HTML.
    Markup,
    /// What the user would say: in a talk they say it themselves.
    OwnLine,
    /// A way to a passage that is not there.
    NoTarget,
    /// A passage that no way leads to.
    Unreached,
    /// A passage more replies away than a talk can last.
    TooFar,
    /// A second passage of a name, or a second choice of the same words in one place.
    Twice,
}

impl What {
    /// Name as messages use it.
    pub fn name(self) -> &'static str {
        match self {
            What::Variable => "variable",
            What::Condition => "condition",
            What::Tag => "tag",
            What::Macro => "macro",
            What::Image => "image",
            What::Function => "function",
            What::Command => "command",
            What::Script => "script",
            What::Markup => "markup",
            What::OwnLine => "own-line",
            What::NoTarget => "no-target",
            What::Unreached => "unreached",
            What::TooFar => "too-far",
            What::Twice => "twice",
        }
    }
}

/// Longest stretch of a dropped thing that is told, in characters.
const SHOWN: usize = 60;

impl Story {
    /// Notes down that something is left behind.
    fn drop(&mut self, place: Place, what: What, text: &str) {
        self.dropped.push(Dropped::new(place, what, text));
    }
}

impl Dropped {
    fn new(place: Place, what: What, text: &str) -> Dropped {
        let whole = plain(text);
        let mut text: String = whole.chars().take(SHOWN).collect();
        if text.len() < whole.len() {
            text.push('…');
        }
        Dropped { place, what, text }
    }
}

/// One line without control characters, with single spaces.
fn plain(text: &str) -> String {
    let safe: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !unsafe_on_screen(*c))
        .collect();
    safe.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As much of a text as is searched for what closes a span: a mark that nothing closes must not cost a look at all the rest.
fn near(text: &str) -> &str {
    &text[..text.floor_char_boundary(20_000)]
}
