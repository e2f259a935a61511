//! `sparring met`: after the real meeting, what happened, which line worked, and what comes next.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use jiff::Timestamp;

use super::ask::ask;
use super::input;
use crate::cli::Context;
use crate::cmd::crib;
use crate::history::{History, Meeting};

/// `sparring met NAME [--happened TEXT] [--worked TEXT] [--next TEXT]`, `sparring met --list`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "ID", required_unless_present = "list")]
    name: Option<String>,
    #[arg(long)]
    list: bool,
    #[arg(long, value_name = "TEXT")]
    happened: Option<String>,
    #[arg(long, value_name = "TEXT")]
    worked: Option<String>,
    #[arg(long, value_name = "TEXT")]
    next: Option<String>,
}

/// Asks what no option says, and keeps it with the brief; or shows what was kept.
///
/// # Errors
/// There is no brief of that name; the data folder can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let history = context.history()?;
    if arguments.list {
        return list(context, &history, arguments.name.as_deref());
    }
    let name = arguments.name.as_deref().unwrap_or_default();
    let brief = crib::named(context, &history, name)?;
    let mut input = input::open()?;
    let mut gone = false;
    let mut part = |question: &str, given: &Option<String>| -> Result<Option<String>> {
        let said = match given {
            Some(text) => Some(text.trim().to_owned()),
            None if gone => None,
            None => ask(context, input.as_mut(), &context.messages.get(question))?,
        };
        // Whoever leaves is asked no more, and what was said is kept.
        gone |= said.is_none();
        Ok(said.filter(|text| !text.is_empty()))
    };
    let meeting = Meeting {
        happened: part("met-ask-happened", &arguments.happened)?,
        worked: part("met-ask-worked", &arguments.worked)?,
        next: part("met-ask-next", &arguments.next)?,
        at: Timestamp::now(),
    };
    if meeting.happened.is_none() && meeting.worked.is_none() && meeting.next.is_none() {
        context.say(&context.messages.get("met-nothing"))?;
        return Ok(ExitCode::SUCCESS);
    }
    history.meet(&brief.name, &meeting)?;
    context.say(&context.messages.with("met-kept", &[("name", brief.name.into())]))?;
    Ok(ExitCode::SUCCESS)
}

fn list(context: &Context, history: &History, name: Option<&str>) -> Result<ExitCode> {
    let briefs = match name {
        Some(name) => vec![crib::named(context, history, name)?],
        None => history.briefs()?,
    };
    let mut any = false;
    for brief in briefs {
        for meeting in history.meetings(&brief.name)? {
            any = true;
            for line in crib::met(context, &brief, &meeting) {
                context.say(&line)?;
            }
        }
    }
    if !any {
        context.say(&context.messages.get("met-list-nothing"))?;
    }
    Ok(ExitCode::SUCCESS)
}
