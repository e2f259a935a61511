//! `sparring crib`: the one page to take into the meeting.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::check::found;
use crate::cli::Context;
use crate::engine::check::nearest;
use crate::engine::facts::{FactKind, FactValue};
use crate::history::{Brief, History, Meeting, StoredTurn};
use crate::library::{self, Entry};
use crate::messages::{Messages, Value};
use crate::report::crib::{self, Prepared, Sheet};
use crate::terminal::{Terminal, clean, shortened};

/// Which brief, and how it is written.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "ID", required = true)]
    name: String,
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<CribFormat>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The form of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CribFormat {
    Text,
    Markdown,
    Html,
}

/// Characters of the user's own words for when the meeting is.
const WHEN_LIMIT: usize = 80;

/// Columns of a sheet as text in a file.
const COLUMNS: usize = 80;

/// Writes the sheet to standard output, or into a file that is not there yet. A file's ending says the format where no option does.
///
/// # Errors
/// There is no brief of that name; its scenario is gone; the file is there already or can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let history = context.history()?;
    let brief = named(context, &history, &arguments.name)?;
    let Some(entry) = found(context, brief.file.as_deref().unwrap_or(&brief.scenario))? else {
        return Ok(ExitCode::from(2));
    };
    let sheet = sheet(context, &history, &brief, &entry)?;
    let ending = arguments.out.as_deref().and_then(Path::extension);
    let format = arguments.format.unwrap_or(match ending.and_then(|e| e.to_str()) {
        Some("html" | "htm") => CribFormat::Html,
        Some("md" | "markdown") => CribFormat::Markdown,
        _ => CribFormat::Text,
    });
    let terminal = if arguments.out.is_some() {
        Terminal::plain(COLUMNS)
    } else {
        context.terminal
    };
    let text = match format {
        CribFormat::Text => crib::text(&sheet, &terminal),
        CribFormat::Markdown => crib::markdown(&sheet),
        CribFormat::Html => crib::html(&sheet),
    };
    let mut out = std::io::stdout().lock();
    let Some(file) = &arguments.out else {
        out.write_all(text.as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    };
    // Never over an existing file: it may have notes in it.
    library::write_new(file, text.as_bytes(), &context.messages)?;
    let name: Value = clean(&file.display().to_string()).into_owned().into();
    writeln!(out, "{}", context.messages.with("saved", &[("file", name)]))?;
    Ok(ExitCode::SUCCESS)
}

/// The brief of that name.
///
/// # Errors
/// There is none: says which there are.
pub fn named(context: &Context, history: &History, name: &str) -> Result<Brief> {
    if let Some(brief) = history.brief(name)? {
        return Ok(brief);
    }
    let briefs = history.briefs()?;
    let near = nearest(name, briefs.iter().map(|b| b.name.as_str())).map(str::to_owned);
    let mut told = context.messages.with("brief-not-found", &[("name", name.into())]);
    if let Some(near) = near {
        let hint = context.messages.with("did-you-mean", &[("nearest", near.into())]);
        told = format!("{told} {hint}");
    }
    bail!(told)
}

/// The sheet of a brief, with the talks practised for it.
pub fn sheet(context: &Context, history: &History, brief: &Brief, entry: &Entry) -> Result<Sheet> {
    let mut turns: Vec<StoredTurn> = Vec::new();
    for talk in history.practised(&brief.name)? {
        turns.extend(history.turns(talk)?);
    }
    let lines = library::lines(entry, &brief.facts, &context.messages)?;
    let meetings = history.meetings(&brief.name)?;
    let prepared = Prepared {
        brief,
        when: when(brief, &context.messages),
        turns: &turns,
        last: meetings.last(),
    };
    Ok(crib::sheet(&prepared, &entry.scenario, &context.messages, &lines))
}

/// A brief in a few lines: for what, when and with whom, how often practised, what came of it.
pub fn story(context: &Context, history: &History, brief: &Brief) -> Result<Vec<String>> {
    let messages = &context.messages;
    let title = match library::find(brief.file.as_deref().unwrap_or(&brief.scenario)) {
        Ok(entry) => library::texts(&entry, messages).get("title"),
        Err(_) => brief.scenario.clone(),
    };
    let mut best = None;
    let talks = history.practised(&brief.name)?;
    for talk in &talks {
        best = best.max(history.talk(*talk)?.and_then(|t| t.standing.score));
    }
    let values = [
        ("name", brief.name.as_str().into()),
        ("title", title.into()),
        ("day", day(brief.created, messages).into()),
        ("talks", talks.len().into()),
        ("best", best.unwrap_or_default().into()),
    ];
    let mut story = vec![messages.with("brief-line", &values)];
    story.extend(crib::meeting_line(brief, when(brief, messages).as_deref(), messages));
    for meeting in history.meetings(&brief.name)? {
        story.extend(met(context, brief, &meeting));
    }
    Ok(story)
}

/// What came of a meeting, in a few lines.
pub fn met(context: &Context, brief: &Brief, meeting: &Meeting) -> Vec<String> {
    let messages = &context.messages;
    let values = [
        ("name", brief.name.as_str().into()),
        ("day", day(meeting.at, messages).into()),
    ];
    let mut told = vec![messages.with("met-line", &values)];
    told.extend(crib::met_lines(meeting, messages));
    told
}

/// When the meeting is, a day in the form of the language.
fn when(brief: &Brief, messages: &Messages) -> Option<String> {
    let typed = brief.when.as_ref()?;
    Some(match FactValue::read(FactKind::Date, typed, None) {
        Ok(date) => shown(&date, messages),
        Err(_) => shortened(typed, WHEN_LIMIT),
    })
}

/// A moment as the day it was here.
fn day(at: Timestamp, messages: &Messages) -> String {
    let date = at.to_zoned(TimeZone::system()).date();
    let value = FactValue::Date {
        year: date.year().into(),
        month: date.month().unsigned_abs(),
        day: date.day().unsigned_abs(),
    };
    shown(&value, messages)
}

fn shown(value: &FactValue, messages: &Messages) -> String {
    match messages.fact(value) {
        Value::Text(text) => text,
        Value::Number(number) => number.to_string(),
    }
}
