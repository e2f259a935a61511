//! `sparring replay`: a stored talk from one of its turns, with another reply: both ways side by side.

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;

use super::journal::standing;
use super::talk::Talk;
use super::{input, show};
use crate::cli::Context;
use crate::history::Standing;
use crate::library::recalled;
use crate::messages::{Messages, Value};
use crate::terminal::clean;

/// `sparring replay TALK [--turn N]`
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "NUMBER", required = true)]
    talk: i64,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    turn: Option<u32>,
}

/// Goes back to a turn of a stored talk and on from there. What comes of it is kept nowhere: the talk stays as it was held.
///
/// # Errors
/// There is no such talk or turn, or its scenario can't be read any more.
pub fn run(context: Context, arguments: &Arguments) -> Result<ExitCode> {
    let mut input = input::open()?;
    let messages = &context.messages;
    let Some(history) = context.kept_history()? else {
        bail!(messages.get("report-nothing"));
    };
    let Some(kept) = history.talk(arguments.talk)? else {
        let newest = history.newest()?.unwrap_or(0);
        let values = [arguments.talk, newest].map(|number| Value::from(number.to_string()));
        let [talk, newest] = values;
        bail!(messages.with("report-no-talk", &[("talk", talk), ("newest", newest)]));
    };
    let turns = history.turns(kept.id)?;
    let weakest = (1..=turns.len()).min_by_key(|n| turns[n - 1].score);
    let turn = arguments.turn.map(|n| n as usize).or(weakest).unwrap_or(0);
    if turn == 0 || turn > turns.len() {
        bail!(messages.with("replay-no-turn", &[("turns", turns.len().into())]));
    }
    let (session, scene) = recalled(&kept, &turns[..turn], messages)?;
    let opening = &kept.opening;
    let mut talk = Talk::new(context, scene.entry, opening.seed, opening.level, opening.facts.clone())?;
    talk.session = session;
    talk.languages = turns[..turn].iter().map(|t| t.language.clone()).collect();
    show::opening(&mut talk)?;
    let told = [("talk", kept.id.to_string().into()), ("turn", turn.into())];
    let text = talk.messages().with("replay-begins", &told);
    talk.say(&text)?;
    talk.retry()?;
    talk.go_on(input.as_mut())?;
    let (before, now) = (came_to(&kept.standing, &talk), came_to(&standing(&talk.session), &talk));
    let text = talk.messages().with("replay-ends", &[("before", before), ("now", now)]);
    talk.say(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// What a talk came to: its score and ending.
fn came_to(standing: &Standing, talk: &Talk) -> Value {
    let messages: &Messages = talk.messages();
    let score = messages.with("score", &[("score", standing.score.unwrap_or(0).into())]);
    let told = match &standing.ending {
        Some((ending, _)) => {
            let title = talk.scene.lines.get(&format!("ending-{ending}-title"));
            let quoted = messages.with("quote", &[("text", clean(&title).into_owned().into())]);
            format!("{score}, {quoted}")
        }
        None => score,
    };
    told.into()
}
