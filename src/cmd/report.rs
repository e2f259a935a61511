//! `sparring report`: a stored talk looked back on, as text, page, table or data.
#![allow(clippy::print_stderr)] // An edge: a talk that can't be told is named here.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use jiff::tz::TimeZone;

use crate::cli::{Context, one_of};
use crate::engine::score::Score;
use crate::engine::session::Session;
use crate::history::{History, StoredTurn, Talk, TalkId};
use crate::library::{Scene, recalled};
use crate::report::talk::{Account, FORMATS, Format, Try};
use crate::terminal::{Terminal, clean};

/// Columns of a text that is written into a file.
const COLUMNS: usize = 80;

/// Which talks to tell of, and how.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "NUMBER", conflicts_with_all = ["last", "all"])]
    talk: Option<TalkId>,
    #[arg(long, conflicts_with = "all")]
    last: bool,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "FORMAT", value_parser = one_of(FORMATS, |format| format.name))]
    format: Option<Format>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long, requires = "out")]
    force: bool,
}

/// A talk with all that was read back of it.
struct Recalled {
    talk: Talk,
    session: Session,
    scene: Scene,
    languages: Vec<String>,
    tries: Vec<Try>,
}

/// Writes the report of one talk, the newest where none is named, or of all. Exit code 1 where some of all could not be told.
///
/// # Errors
/// There is no such talk, the history can't be read, or output can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let messages = &context.messages;
    let format = format(context, arguments)?;
    let Some(history) = context.kept_history()? else {
        bail!(messages.get("report-nothing"));
    };
    let Some(newest) = history.newest()? else {
        bail!(messages.get("report-nothing"));
    };
    let asked = arguments.talk.unwrap_or(newest);
    let talks = match arguments.all {
        true => history.talks()?,
        false => history.talk(asked)?.into_iter().collect(),
    };
    if talks.is_empty() {
        let values = [asked, newest].map(|number| number.to_string().into());
        let [talk, newest] = values;
        bail!(messages.with("report-no-talk", &[("talk", talk), ("newest", newest)]));
    }
    let (mut told, mut code) = (Vec::new(), ExitCode::SUCCESS);
    for talk in talks {
        let number = talk.id;
        match recall(context, &history, talk) {
            Ok(recalled) => told.push(recalled),
            Err(error) if !arguments.all => return Err(error),
            Err(error) => {
                let message = clean(&format!("{error:#}")).into_owned();
                let values = [("talk", number.to_string().into()), ("message", message.into())];
                eprintln!("{}", messages.with("report-unreadable", &values));
                code = ExitCode::from(1);
            }
        }
    }
    let accounts: Vec<Account> = told.iter().map(account).collect();
    match &arguments.out {
        None => {
            let text = (format.write)(&accounts, messages, &context.terminal);
            std::io::stdout().lock().write_all(text.as_bytes())?;
        }
        Some(path) => {
            let text = (format.write)(&accounts, messages, &Terminal::plain(COLUMNS));
            write(context, path, &text, arguments.force)?;
        }
    }
    Ok(code)
}

/// The format asked for, else the one the file's name asks for, else text.
fn format(context: &Context, arguments: &Arguments) -> Result<Format> {
    match (arguments.format, &arguments.out) {
        (Some(format), _) => Ok(format),
        (None, None) => Ok(FORMATS[0]),
        (None, Some(path)) => Format::of(path).with_context(|| {
            let known: Vec<String> = FORMATS.iter().map(|f| format!(".{}", f.extension)).collect();
            let values = [
                ("file", path.display().to_string().into()),
                ("known", known.join(", ").into()),
            ];
            context.messages.with("save-extension", &values)
        }),
    }
}

fn recall(context: &Context, history: &History, talk: Talk) -> Result<Recalled> {
    let turns = history.turns(talk.id)?;
    let (session, scene) = recalled(&talk, &turns, &context.messages)?;
    let guidance = &session.scenario().guidance;
    let earlier = |turn: StoredTurn| Try {
        number: turn.number as usize,
        language: turn.language,
        reply: turn.reply,
        score: Score::new(&turn.reading, guidance),
        after: turn.mood,
        answer: turn.answer,
    };
    Ok(Recalled {
        tries: history.tries(talk.id)?.into_iter().map(earlier).collect(),
        languages: turns.into_iter().map(|turn| turn.language).collect(),
        talk,
        session,
        scene,
    })
}

fn account(told: &Recalled) -> Account<'_> {
    Account {
        number: Some(told.talk.id),
        begun: Some(told.talk.begun.to_zoned(TimeZone::system())),
        fingerprint: told.talk.fingerprint.clone(),
        reader: told.talk.opening.reader.clone(),
        session: &told.session,
        lines: &told.scene.lines,
        languages: told.languages.clone(),
        tries: told.tries.clone(),
    }
}

fn write(context: &Context, path: &Path, text: &str, force: bool) -> Result<()> {
    let messages = &context.messages;
    let opened = if force {
        File::create(path)
    } else {
        File::create_new(path)
    };
    let file = || clean(&path.display().to_string()).into_owned().into();
    match opened.and_then(|mut opened| opened.write_all(text.as_bytes())) {
        Ok(()) => {
            let told = messages.with("saved", &[("file", file())]);
            writeln!(std::io::stdout().lock(), "{told}")?;
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!(messages.with("report-exists", &[("file", file())]))
        }
        Err(error) => bail!(messages.with(
            "save-failed",
            &[("file", file()), ("message", messages.failure(&error).into())]
        )),
    }
}
