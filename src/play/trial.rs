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
use crate::engine::mood::Mood;
use crate::engine::scenario::Scenario;
use crate::engine::session::Session;
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
            talk.answer(&record.turn.reply, record.turn.pressed)?;
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::messages::Messages;
    use crate::terminal::Terminal;

    fn changed(change: impl FnOnce(&mut Scenario)) -> Entry {
        let mut entry = library::shipped_one("price").expect("a shipped scenario");
        change(Arc::make_mut(&mut entry.scenario));
        entry
    }

    /// A trial one reply in, from the beat `wall`.
    fn under_way() -> Talk {
        let messages = Messages::new(&"en".parse().expect("a tag"));
        let context = Context {
            messages,
            terminal: Terminal::plain(80),
            asked: None,
            data: None,
        };
        let entry = changed(|_| ());
        let wall = entry.scenario.beat("wall").expect("the beat");
        let mood = Mood { temper: 2, trust: 9 };
        let scenario = entry.scenario.clone();
        let mut talk = Talk::new(context, entry, 3, Level::Real, BTreeMap::new()).expect("a talk");
        talk.session = Session::at(scenario, 3, Level::Real, wall, mood);
        talk.drain();
        talk.answer("The price stays as agreed.", false).expect("a reply");
        talk.drain();
        assert!(talk.session.beat().is_some_and(|b| b != wall));
        talk
    }

    #[test]
    fn a_saved_file_goes_on_at_the_same_place() {
        let mut talk = under_way();
        let (beat, mood) = (talk.session.beat(), talk.session.mood());
        let entry = changed(|s| "Other words".clone_into(&mut s.title));
        assert_eq!(go_on(&mut talk, entry).expect("no facts"), "try-reloaded");
        assert_eq!((talk.session.beat(), talk.session.mood()), (beat, mood));
        assert_eq!(talk.session.records().len(), 1);
        assert_eq!(talk.session.scenario().title, "Other words");
    }

    #[test]
    fn replies_that_lead_elsewhere_now_are_forgotten_and_the_place_is_not() {
        let mut talk = under_way();
        let (beat, mood) = (talk.session.beat(), talk.session.mood());
        let entry = changed(|s| {
            let wall = s.beat("wall").expect("the beat");
            s.beats[wall]
                .branches
                .iter_mut()
                .for_each(|b| "opening".clone_into(&mut b.to));
        });
        assert_eq!(go_on(&mut talk, entry).expect("no facts"), "try-forgotten");
        assert_eq!((talk.session.beat(), talk.session.mood()), (beat, mood));
        assert!(talk.session.records().is_empty());
    }

    #[test]
    fn a_beat_that_is_gone_begins_the_talk_again() {
        let mut talk = under_way();
        let here = talk.session.beat().expect("a beat");
        let entry = changed(|s| "another_name".clone_into(&mut s.beats[here].id));
        assert_eq!(go_on(&mut talk, entry).expect("no facts"), "try-beat-gone");
        assert_eq!(talk.session.beat(), talk.session.scenario().beat("opening"));
    }

    #[test]
    fn a_reply_taken_back_leads_back_to_where_the_trial_began() {
        let talk = under_way();
        let before = talk.session.before_last().expect("one reply back");
        assert_eq!((before.beat(), before.mood()), talk.session.began());
    }
}
