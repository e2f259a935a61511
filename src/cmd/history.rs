//! `sparring history`: the talks there were, what came of them, and how each move went over the weeks.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, anyhow, bail};
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::check::print_json;
use crate::cli::Context;
use crate::history::{self, Filter, History, Overview, TalkId};
use crate::library;
use crate::report::history::talk::{self, Kept};
use crate::report::history::{Practice, rows, text};

mod reread;

/// `sparring history [ID | show ID | reread] [--scenario ID] [--since DATE] [--last N] [--format FORMAT]`
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[arg(value_name = "TALK")]
    talk: Option<TalkId>,
    #[arg(long, value_name = "SCENARIO")]
    scenario: Option<String>,
    #[arg(long, value_name = "DATE")]
    since: Option<Date>,
    #[arg(long, value_name = "NUMBER")]
    last: Option<usize>,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Show {
        #[arg(value_name = "TALK")]
        talk: TalkId,
    },
    Reread {
        #[arg(long)]
        all: bool,
    },
}

/// How to tell.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Csv,
}

/// Shows the history, or one talk of it, or has its replies read again.
///
/// # Errors
/// The history can't be opened or read, there is no such talk, or output can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let Some(mut history) = context.kept_history()? else {
        return nothing(context, arguments);
    };
    let done = match (&arguments.verb, &arguments.talk) {
        (Some(Verb::Reread { all }), _) => reread::run(context, &mut history, *all),
        (Some(Verb::Show { talk }), _) | (None, Some(talk)) => show(context, &history, *talk),
        (None, None) => list(context, &history, arguments),
    };
    done.map_err(|error| said(&error, context))
}

/// An error of the history in the user's language.
pub(super) fn said(error: &anyhow::Error, context: &Context) -> anyhow::Error {
    match error.downcast_ref::<std::io::Error>() {
        // A pipe that was closed is dealt with further up.
        Some(closed) if closed.kind() == std::io::ErrorKind::BrokenPipe => std::io::Error::from(closed.kind()).into(),
        _ => anyhow!(history::told(error, &context.messages)),
    }
}

/// The days of the user begin and end here.
pub(super) fn zone() -> TimeZone {
    TimeZone::system()
}

fn nothing(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    match (&arguments.verb, &arguments.talk) {
        (Some(Verb::Show { talk }), _) | (None, Some(talk)) => bail!(no_such(context, *talk)),
        _ => list_of(context, arguments, &empty()),
    }
}

fn empty() -> Practice {
    Practice {
        talks: Vec::new(),
        earned: Vec::new(),
        endings: BTreeMap::new(),
        zone: zone(),
        counted: false,
    }
}

fn list(context: &Context, history: &History, arguments: &Arguments) -> Result<ExitCode> {
    let since = arguments.since.map(|day| day.to_zoned(zone())).transpose()?;
    let filter = Filter {
        scenario: arguments.scenario.clone(),
        since: since.map(|start| start.timestamp()),
        last: arguments.last,
    };
    let mut practice = Practice {
        talks: history.overview(&filter)?,
        earned: history.earned(&filter)?,
        counted: arguments.last.is_some(),
        ..empty()
    };
    let named = match arguments.format {
        Format::Text => practice.listed(),
        Format::Json | Format::Csv => &practice.talks,
    };
    practice.endings = endings(context, history, named)?;
    list_of(context, arguments, &practice)
}

fn list_of(context: &Context, arguments: &Arguments, practice: &Practice) -> Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    match arguments.format {
        Format::Json => {
            drop(out);
            print_json(&rows::json(practice))?;
        }
        Format::Csv => out.write_all(&rows::csv(practice)?)?,
        Format::Text if practice.talks.is_empty() => {
            let narrowed = arguments.scenario.is_some() || arguments.since.is_some() || arguments.last.is_some();
            let id = if narrowed { "history-none" } else { "history-empty" };
            writeln!(out, "{}", context.terminal.wrap(&context.messages.get(id), "", ""))?;
        }
        Format::Text => out.write_all(text(practice, &context.messages, &context.terminal).as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Titles of the endings of these talks, in the user's language where the scenario is translated into it.
fn endings(context: &Context, history: &History, talks: &[Overview]) -> Result<BTreeMap<(String, String), String>> {
    let mut titles = BTreeMap::new();
    let mut files: BTreeMap<&str, &Overview> = BTreeMap::new();
    for talk in talks.iter().filter(|talk| talk.ending.is_some()) {
        files.entry(&talk.fingerprint).or_insert(talk);
    }
    for (fingerprint, talk) in files {
        let Some(entry) = library::stored(talk.file.as_deref(), history.source(fingerprint)?) else {
            continue;
        };
        let lines = library::texts(&entry, &context.messages);
        for ending in &entry.scenario.endings {
            let title = lines.get(&format!("ending-{}-title", ending.id));
            titles.insert((fingerprint.to_owned(), ending.id.clone()), title);
        }
    }
    Ok(titles)
}

fn no_such(context: &Context, talk: TalkId) -> String {
    let number = talk.to_string();
    context.messages.with("history-no-talk", &[("id", number.into())])
}

fn show(context: &Context, history: &History, id: TalkId) -> Result<ExitCode> {
    let messages = &context.messages;
    let Some(talk) = history.talk(id)? else {
        bail!(no_such(context, id));
    };
    let opening = &talk.opening;
    let Some(entry) = library::stored(opening.file.as_deref(), opening.source.clone()) else {
        bail!(messages.get("history-unreadable"));
    };
    let (turns, given) = (history.turns(id)?, history.given(id)?);
    // Facts of the user's own that no longer fit are shown as the file has them.
    let lines = library::lines(&entry, &opening.facts, messages).unwrap_or_else(|_| library::texts(&entry, messages));
    let kept = Kept {
        talk: &talk,
        turns: &turns,
        given: &given,
        guidance: &entry.scenario.guidance,
        lines: &lines,
        zone: zone(),
    };
    let shown = talk::text(&kept, messages, &context.terminal);
    std::io::stdout().lock().write_all(shown.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
