//! A talk looked back on, in every format there is: what was said, what it earned and why, and what to practise.

mod csv;
mod html;
mod json;
mod markdown;
mod text;

pub(super) use markdown::escape;

use std::path::Path;

use jiff::Zoned;

use crate::engine::mood::Mood;
use crate::engine::score::Score;
use crate::engine::session::{Record, Session};
use crate::messages::{Lines, Messages};
use crate::terminal::{Terminal, clean};

/// A talk with all that a report tells of it.
pub struct Account<'a> {
    /// Its number in the history; none where it is not kept.
    pub number: Option<i64>,
    /// When it began, in the zone in which that is told; none where nobody held it.
    pub begun: Option<Zoned>,
    /// Fingerprint of the scenario's file.
    pub fingerprint: String,
    /// Fingerprint of the reader.
    pub reader: String,
    /// The talk itself.
    pub session: &'a Session,
    /// The scenario's texts in the language of the report.
    pub lines: &'a Lines,
    /// Tag of the language of each reply.
    pub languages: Vec<String>,
    /// Replies that were said again, in the order of the turns.
    pub tries: Vec<Try>,
}

/// A reply that was said again and stands no more.
#[derive(Debug, Clone, PartialEq)]
pub struct Try {
    /// Number of its turn, from 0.
    pub number: usize,
    /// Tag of its language.
    pub language: String,
    /// The user's words.
    pub reply: String,
    /// What it earned.
    pub score: Score,
    /// Temper and trust after it.
    pub after: Mood,
    /// The client's words after it.
    pub answer: String,
}

/// A form in which talks can be written down.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// Name on the command line.
    pub name: &'static str,
    /// Ending of its files.
    pub extension: &'static str,
    /// Writes talks down. Only text for the screen heeds the terminal.
    pub write: fn(&[Account], &Messages, &Terminal) -> String,
}

/// All formats; the first is for the screen.
pub const FORMATS: [Format; 5] = [
    Format {
        name: "text",
        extension: "txt",
        write: text::write,
    },
    Format {
        name: "html",
        extension: "html",
        write: html::write,
    },
    Format {
        name: "csv",
        extension: "csv",
        write: csv::write,
    },
    Format {
        name: "json",
        extension: "json",
        write: json::write,
    },
    MARKDOWN,
];

/// Talks in Markdown.
pub const MARKDOWN: Format = Format {
    name: "markdown",
    extension: "md",
    write: markdown::write,
};

impl Format {
    /// The format that a file's name asks for; Markdown where the name has no ending, none where no format has that ending.
    pub fn of(path: &Path) -> Option<Format> {
        let Some(extension) = path.extension() else {
            return Some(MARKDOWN);
        };
        FORMATS
            .into_iter()
            .find(|f| extension.eq_ignore_ascii_case(f.extension))
    }
}

impl Account<'_> {
    /// A text of the scenario, safe to show.
    fn line(&self, id: &str) -> String {
        clean(&self.lines.get(id)).into_owned()
    }

    /// What the client says with these lines.
    fn said(&self, ids: &[String]) -> String {
        let lines: Vec<String> = ids.iter().map(|id| self.line(id)).collect();
        lines.join(" ")
    }

    /// Id of the beat that a reply answers.
    fn beat(&self, record: &Record) -> &str {
        &self.session.scenario().beats[record.beat].id
    }

    /// A good reply to the client at that moment.
    fn model(&self, record: &Record) -> String {
        self.line(&format!("beat-{}-model", self.beat(record)))
    }

    /// Tag of the language of a reply; that of the texts where it is not known.
    fn language(&self, number: usize) -> String {
        let known = self.languages.get(number).cloned();
        known.unwrap_or_else(|| self.lines.language().to_string())
    }

    /// The replies that were said before the one that stands.
    fn tries(&self, number: usize) -> impl Iterator<Item = &Try> {
        self.tries.iter().filter(move |t| t.number == number)
    }

    /// When, how hard, and with which number the talk was held; nothing where nobody held it.
    fn held(&self, messages: &Messages) -> String {
        let Some(begun) = &self.begun else {
            return String::new();
        };
        messages.with(
            "report-held",
            &[
                ("when", messages.day_and_time(begun.datetime()).into()),
                ("level", self.session.level().name().into()),
                ("seed", self.session.seed().to_string().into()),
            ],
        )
    }

    /// Temper and trust at the start and after every reply.
    fn moods(&self) -> Vec<Mood> {
        let records = self.session.records();
        let start = records.first().map_or(self.session.mood(), |r| r.before);
        std::iter::once(start).chain(records.iter().map(|r| r.after)).collect()
    }
}

/// What a reply did to the client: temper and trust before it and after it.
fn change(before: Mood, after: Mood, messages: &Messages) -> String {
    let (temper, trust) = (messages.get("temper"), messages.get("trust"));
    format!(
        "{temper} {} → {}, {trust} {} → {}",
        before.temper, after.temper, before.trust, after.trust
    )
}
