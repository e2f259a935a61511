//! `sparring try`: a talk from any beat of a scenario that is being written; when its file is saved, the talk goes on with the new text.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;

use super::talk::Talk;
use super::{fresh_seed, input};
use crate::cli::{Context, one_of};
use crate::cmd::check::found;
use crate::engine::level::Level;
use crate::engine::scenario::Scenario;
use crate::engine::session::{Mood, Session};
use crate::library::{self, Entry, Origin, Scene};
use crate::messages::Value;
use crate::terminal::clean;

/// `sparring try FILE [--beat ID] [--temper N] [--trust N] [--level LEVEL] [--seed N]`
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "FILE", required = true)]
    scenario: String,
    #[arg(long, value_name = "BEAT")]
    beat: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(i32).range(0..=10))]
    temper: Option<i32>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(i32).range(0..=10))]
    trust: Option<i32>,
    #[arg(long, value_name = "LEVEL", value_parser = one_of(Level::ALL, Level::name))]
    level: Option<Level>,
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
}

/// Holds a talk from the beat that was asked for. It is not kept in the journal: nobody resumes a trial.
///
/// # Errors
/// There is no such beat, the reader's weights can't be used, or output can't be written.
pub fn run(context: Context, arguments: &Arguments) -> Result<ExitCode> {
    let Some(entry) = found(&context, &arguments.scenario)? else {
        return Ok(ExitCode::from(2));
    };
    let scenario = entry.scenario.clone();
    let beat = arguments.beat.as_ref().unwrap_or(&scenario.start);
    let Some(index) = scenario.beat(beat) else {
        bail!(context.messages.with(
            "try-beat-unknown",
            &[("beat", beat.as_str().into()), ("known", ids(&scenario))]
        ));
    };
    let (seed, level) = (
        arguments.seed.unwrap_or_else(fresh_seed),
        arguments.level.unwrap_or_default(),
    );
    let natural = Session::new(scenario.clone(), seed, level).mood();
    let mood = Mood {
        temper: arguments.temper.unwrap_or(natural.temper),
        trust: arguments.trust.unwrap_or(natural.trust),
    };
    let mut input = input::open()?;
    let seen = entry.text.clone();
    let mut talk = Talk::new(context, entry, seed, level, BTreeMap::new())?;
    talk.session = Session::at(scenario, seed, level, index, mood);
    talk.on_trial = Some(seen);
    talk.hold(input.as_mut())?;
    Ok(ExitCode::SUCCESS)
}

/// Says where the trial begins.
pub fn opening(talk: &mut Talk) -> Result<()> {
    let (Some(beat), mood) = talk.session.began() else {
        return Ok(());
    };
    let values = [
        ("beat", shown(&talk.session.scenario().beats[beat].id)),
        ("temper", mood.temper.into()),
        ("trust", mood.trust.into()),
    ];
    let text = talk.messages().with("try-start", &values);
    talk.say(&text)
}

/// Reads the file again where it was saved since, and goes on at the same place. Where it is broken now, its problems are told and the talk
/// goes on with the text before.
pub fn reload(talk: &mut Talk) -> Result<()> {
    let Some(seen) = &talk.on_trial else {
        return Ok(());
    };
    let (Origin::File(path) | Origin::User(path)) = talk.scene.entry.origin.clone() else {
        return Ok(());
    };
    let text = text_of(&path);
    // An editor that is just saving may leave the file empty, or away, for a moment.
    if text.is_empty() || text == *seen {
        return Ok(());
    }
    talk.on_trial = Some(text);
    let beat = talk
        .current()
        .beat()
        .map(|b| talk.session.scenario().beats[b].id.clone());
    let id = match found(&talk.context, &path.display().to_string())? {
        Some(entry) => go_on(talk, entry)?,
        None => "try-broken",
    };
    let text = talk
        .messages()
        .with(id, &[("beat", shown(beat.as_deref().unwrap_or_default()))]);
    talk.say(&text)?;
    if id == "try-broken" {
        return Ok(());
    }
    let heard = talk.current().heard().to_vec();
    talk.say_lines(&heard)
}

/// The text of the file as far as it is any; empty where it can't be read.
fn text_of(path: &Path) -> String {
    match library::read_text(path) {
        Ok(text) | Err(library::Problem::Faulty { text, .. }) => text,
        Err(_) => String::new(),
    }
}

/// Takes the new scenario over; gives the message that tells how much of the talk could be kept.
fn go_on(talk: &mut Talk, entry: Entry) -> Result<&'static str> {
    let old = talk.current().clone();
    let id_of = |beat: Option<usize>| beat.map(|b| old.scenario().beats[b].id.clone()).unwrap_or_default();
    let (here, (began, began_mood)) = (id_of(old.beat()), old.began());
    let scenario = entry.scenario.clone();
    talk.scene = Scene::new(entry, &BTreeMap::new(), talk.messages())?;
    talk.retrying = None;
    let Some(beat) = scenario.beat(&here) else {
        talk.session = Session::new(scenario, old.seed(), old.level());
        talk.drain();
        return Ok("try-beat-gone");
    };
    if let Some(start) = scenario.beat(&id_of(began)) {
        talk.session = Session::at(scenario.clone(), old.seed(), old.level(), start, began_mood);
        // Read anew, since what the guidance looks for may have changed.
        for record in old.records() {
            talk.drain();
            if talk.session.beat().is_none() {
                break;
            }
            talk.answer(&record.turn.reply)?;
        }
        talk.drain();
    }
    if talk.session.beat() == Some(beat) && talk.session.records().len() == old.records().len() {
        talk.session.set_mood(old.mood());
        return Ok("try-reloaded");
    }
    talk.session = Session::at(scenario, old.seed(), old.level(), beat, old.mood());
    talk.drain();
    Ok("try-forgotten")
}

fn ids(scenario: &Scenario) -> Value {
    let ids: Vec<&str> = scenario.beats.iter().map(|b| b.id.as_str()).collect();
    shown(&ids.join(", "))
}

fn shown(text: &str) -> Value {
    clean(text).into_owned().into()
}
