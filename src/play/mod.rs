//! Play: the conversation in the terminal.
#![allow(clippy::print_stdout)] // An edge: the one place where a talk is held.

mod commands;
mod input;
mod menu;
mod show;
mod talk;

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;

use crate::cli::Context;
use crate::engine::texts::fingerprint;
use crate::journal::{Header, Journal};
use crate::library::{self, Entry};
use crate::messages::Messages;

pub use commands::COMMANDS;

/// `sparring play [SCENARIO] [--seed N] [--set id=value] [--resume]`, and `sparring` by itself.
#[derive(Debug, Default, Args)]
pub struct Arguments {
    #[arg(value_name = "SCENARIO")]
    scenario: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    #[arg(long = "set", value_name = "FACT")]
    set: Vec<String>,
    #[arg(long, conflicts_with_all = ["scenario", "seed", "set"])]
    resume: bool,
}

/// Holds a talk, from the menu or the named scenario to the debrief.
pub fn run(context: Context, arguments: &Arguments) -> Result<ExitCode> {
    let mut input = input::open()?;
    if arguments.resume {
        return resume(context, input.as_mut());
    }
    let entry = match &arguments.scenario {
        Some(name) => match cmd_entry(&context, name)? {
            Some(entry) => entry,
            None => return Ok(ExitCode::from(2)),
        },
        None => match menu::choose(&context, input.as_mut())? {
            Some(entry) => entry,
            None => return Ok(ExitCode::SUCCESS),
        },
    };
    let facts = settings(&context.messages, &arguments.set)?;
    let seed = arguments.seed.unwrap_or_else(fresh_seed);
    let mut talk = talk::Talk::new(context, entry, seed, facts.clone())?;
    let header = header(talk.entry(), seed, &facts);
    match Journal::begin(&header) {
        Ok(journal) => talk.keep(journal),
        // A full disk or a read-only folder must not stop the practice; it is said once.
        Err(error) => talk.warn_unkept(&error)?,
    }
    talk.hold(input.as_mut())?;
    Ok(ExitCode::SUCCESS)
}

fn resume(context: Context, input: &mut dyn input::Input) -> Result<ExitCode> {
    let Some((journal, header, steps)) = Journal::resume()? else {
        bail!(context.messages.get("resume-nothing"));
    };
    let Some(entry) = cmd_entry(&context, &header.scenario)? else {
        return Ok(ExitCode::from(2));
    };
    if fingerprint(&entry.text) != header.fingerprint {
        bail!(
            context
                .messages
                .with("resume-changed", &[("scenario", header.scenario.as_str().into())])
        );
    }
    let facts: BTreeMap<String, String> = header.facts.into_iter().collect();
    let mut talk = talk::Talk::new(context, entry, header.seed, facts)?;
    talk.catch_up(&steps)?;
    talk.keep(journal);
    talk.hold(input)?;
    Ok(ExitCode::SUCCESS)
}

/// The scenario of that id or file; problems with it are shown and give none.
fn cmd_entry(context: &Context, name: &str) -> Result<Option<Entry>> {
    match library::find(name) {
        Ok(entry) => Ok(Some(entry)),
        Err(refusal) => {
            crate::cmd::check::show_refusal(context, &refusal)?;
            Ok(None)
        }
    }
}

fn header(entry: &Entry, seed: u64, facts: &BTreeMap<String, String>) -> Header {
    Header {
        scenario: entry.name(),
        fingerprint: fingerprint(&entry.text),
        seed,
        facts: facts.iter().map(|(k, v)| (k.clone(), v.clone())).collect(),
    }
}

fn settings(messages: &Messages, set: &[String]) -> Result<BTreeMap<String, String>> {
    set.iter()
        .map(|pair| match pair.split_once('=') {
            Some((id, value)) => Ok((id.trim().to_owned(), value.trim().to_owned())),
            None => bail!(messages.with("error-set-form", &[("value", pair.as_str().into())])),
        })
        .collect()
}

/// A seed nobody chose: the nanoseconds of the clock, kept short so that it can be read out and typed again.
fn fresh_seed() -> u64 {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    u64::from(since.subsec_nanos()) % 1_000_000
}
