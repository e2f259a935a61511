//! Play: the conversation in the terminal.
#![allow(clippy::print_stdout)] // An edge: the one place where a talk is held.

mod ask;
mod commands;
pub mod drill;
mod input;
mod journal;
mod menu;
pub mod met;
mod pace;
pub mod prepare;
pub mod replay;
mod save;
mod show;
mod talk;
pub mod trial;

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use jiff::tz::TimeZone;

use crate::cli::{Context, one_of};
use crate::cmd::check::found;
use crate::engine::level::Level;
use crate::engine::moves::Move;
use crate::history::{self, History};
use crate::library;
use crate::messages::Messages;
use crate::terminal::clean;

pub use commands::COMMANDS;

/// `sparring play [SCENARIO | --random | --train MOVE] [--level LEVEL] [--seed N] [--set id=value] | --resume] [--private] [--pace [SECONDS]]`, and `sparring` by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub struct Arguments {
    #[arg(value_name = "SCENARIO", conflicts_with_all = ["random", "train"])]
    scenario: Option<String>,
    #[arg(long)]
    random: bool,
    #[arg(long, value_name = "MOVE", value_parser = one_of(Move::ALL, Move::name))]
    train: Option<Move>,
    #[arg(long, value_name = "LEVEL", value_parser = one_of(Level::ALL, Level::name))]
    level: Option<Level>,
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    #[arg(long = "set", value_name = "FACT")]
    set: Vec<String>,
    #[arg(long, conflicts_with_all = ["scenario", "random", "train", "level", "seed", "set"])]
    resume: bool,
    #[arg(long, conflicts_with = "resume")]
    private: bool,
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, default_missing_value = "60", value_parser = clap::value_parser!(u64).range(1..=3600))]
    pace: Option<u64>,
}

impl Arguments {
    /// These, and where they say nothing what stood before the verb: `sparring --seed 7 play price`.
    pub fn or(&self, before: &Arguments) -> Arguments {
        Arguments {
            scenario: self.scenario.clone().or_else(|| before.scenario.clone()),
            random: self.random || before.random,
            train: self.train.or(before.train),
            level: self.level.or(before.level),
            seed: self.seed.or(before.seed),
            set: [before.set.clone(), self.set.clone()].concat(),
            resume: self.resume || before.resume,
            private: self.private || before.private,
            pace: self.pace.or(before.pace),
        }
    }
}

/// Holds a talk, from the menu or the named scenario to the debrief.
pub fn run(context: Context, arguments: &Arguments) -> Result<ExitCode> {
    let mut input = input::open()?;
    if arguments.resume {
        return resume(context, input.as_mut(), arguments.pace);
    }
    let seed = arguments.seed.unwrap_or_else(fresh_seed);
    let entry = match &arguments.scenario {
        Some(name) => match found(&context, name)? {
            Some(entry) => entry,
            None => return Ok(ExitCode::from(2)),
        },
        None if arguments.random || arguments.train.is_some() => match library::suited(arguments.train, seed) {
            Some(entry) => entry,
            None => bail!(context.messages.get("train-nothing")),
        },
        None => match menu::choose(&context, input.as_mut())? {
            Some(entry) => entry,
            None => return Ok(ExitCode::SUCCESS),
        },
    };
    let facts = settings(&context.messages, &arguments.set)?;
    let level = arguments.level.unwrap_or_default();
    let kept = (!arguments.private).then(|| history::folder(context.data.as_deref()));
    let mut talk = talk::Talk::new(context, entry, seed, level, facts)?;
    if let Some(folder) = kept {
        talk.keep(folder.and_then(|folder| History::open(&folder)), None)?;
    }
    talk.press(arguments.pace, input.as_ref())?;
    talk.hold(input.as_mut())?;
    Ok(ExitCode::SUCCESS)
}

/// Goes on with the newest broken-off talk that can be gone on with; says why where one can't.
fn resume(mut context: Context, input: &mut dyn input::Input, pace: Option<u64>) -> Result<ExitCode> {
    let Some(history) = context.kept_history()? else {
        bail!(context.messages.get("resume-nothing"));
    };
    for id in history.broken_off()? {
        let Some(kept) = history.talk(id)? else { continue };
        let opening = &kept.opening;
        let Some(entry) = found(&context, opening.file.as_deref().unwrap_or(&opening.scenario))? else {
            continue;
        };
        if entry.text != opening.source {
            let told = context
                .messages
                .with("resume-changed", &[("scenario", opening.scenario.as_str().into())]);
            println!("{}", context.terminal.wrap(&clean(&told), "", ""));
            continue;
        }
        let Some(hold) = history.hold(kept.id)? else {
            continue;
        };
        let asked = context.asked.take();
        let mut talk = talk::Talk::new(context, entry, opening.seed, opening.level, opening.facts.clone())?;
        talk.begun = kept.begun.to_zoned(TimeZone::system());
        // Replies are read in the language they were given in, whatever the language is now.
        talk.change_language(&opening.language)?;
        talk.catch_up(&history.steps(kept.id)?, &history.late(kept.id)?)?;
        talk.press(pace.or(history.pace(kept.id)?), input)?;
        talk.keep(Ok(history), Some((kept.id, hold)))?;
        if let Some(language) = asked {
            talk.language(&language.to_string())?;
        }
        talk.hold(input)?;
        return Ok(ExitCode::SUCCESS);
    }
    bail!(context.messages.get("resume-nothing"));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_before_the_verb_count_and_those_after_it_count_more() {
        let before = Arguments {
            seed: Some(7),
            level: Some(Level::Hard),
            ..Arguments::default()
        };
        let after = Arguments {
            scenario: Some("price".to_owned()),
            seed: Some(8),
            ..Arguments::default()
        };
        let both = after.or(&before);
        assert_eq!(
            (both.seed, both.level, both.scenario.as_deref()),
            (Some(8), Some(Level::Hard), Some("price"))
        );
    }
}
