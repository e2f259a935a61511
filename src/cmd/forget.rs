//! `sparring forget`: deletes talks for good.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use jiff::civil::Date;

use super::history::{said, zone};
use crate::cli::Context;
use crate::history::{Forgotten, History, TalkId};

/// `sparring forget TALK | --before DATE | --all [--yes]`
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "TALK", required_unless_present_any = ["before", "all"], conflicts_with_all = ["before", "all"])]
    talk: Option<TalkId>,
    #[arg(long, value_name = "DATE", conflicts_with = "all")]
    before: Option<Date>,
    #[arg(long)]
    all: bool,
    #[arg(long)]
    yes: bool,
}

/// Asks, deletes, and says how many. What is held in another window stays.
///
/// # Errors
/// There is no such talk, nobody is there to be asked, or the history can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let messages = &context.messages;
    let which = match (arguments.talk, arguments.before) {
        (Some(talk), _) => Forgotten::Talk(talk),
        (None, Some(day)) => Forgotten::Before(day.to_zoned(zone())?.timestamp()),
        (None, None) => Forgotten::Everything,
    };
    let Some(mut history) = context.kept_history()? else {
        return told(context, arguments.talk, 0);
    };
    let failed = |error: anyhow::Error| said(&error, context);
    let found = history.to_forget(which).map_err(failed)?.len();
    if found == 0 {
        held(context, &history, arguments.talk)?;
        return told(context, arguments.talk, 0);
    }
    if !arguments.yes {
        if !std::io::stdin().is_terminal() {
            bail!(messages.get("forget-unasked"));
        }
        if !context.confirmed(&messages.with("forget-ask", &[("count", found.into())]))? {
            return Ok(ExitCode::SUCCESS);
        }
    }
    let count = history.forget(which).map_err(failed)?;
    held(context, &history, arguments.talk)?;
    told(context, arguments.talk, count)
}

/// Says how many were deleted; that there was no such talk is an error.
fn told(context: &Context, talk: Option<TalkId>, count: usize) -> Result<ExitCode> {
    let (messages, terminal) = (&context.messages, &context.terminal);
    if let (Some(talk), 0) = (talk, count) {
        bail!(messages.with("history-no-talk", &[("id", talk.to_string().into())]));
    }
    let text = messages.with("forgotten", &[("count", count.into())]);
    writeln!(std::io::stdout().lock(), "{}", terminal.wrap(&text, "", ""))?;
    Ok(ExitCode::SUCCESS)
}

/// Says what stays because another window has it; for a talk that was named, that is the error.
fn held(context: &Context, history: &History, talk: Option<TalkId>) -> Result<()> {
    let held = history.held().map_err(|error| said(&error, context))?;
    let text = context.messages.with("forget-held", &[("count", held.len().into())]);
    match talk {
        Some(talk) if held.contains(&talk) => bail!(text),
        None if !held.is_empty() => {
            writeln!(std::io::stderr().lock(), "{}", context.terminal.wrap(&text, "", ""))?;
            Ok(())
        }
        _ => Ok(()),
    }
}
