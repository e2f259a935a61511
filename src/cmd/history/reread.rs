//! `sparring history reread`: what the reader of today makes of the replies of then.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;

use crate::cli::Context;
use crate::engine::score::Score;
use crate::history::{History, ReadAgain, TalkId};
use crate::library::{self, Scene};
use crate::messages::{self, Messages};
use crate::reader::{EncoderReader, fingerprint};

/// What came of it.
#[derive(Default)]
struct Tally {
    talks: usize,
    replies: usize,
    changed: usize,
    by: i32,
    left: usize,
}

/// Reads again what another reader has read, or everything. A talk is put back whole or not at all, so it can be broken off at any time.
///
/// # Errors
/// The reader's weights can't be used, or the history can't be written.
pub fn run(context: &Context, history: &mut History, all: bool) -> Result<ExitCode> {
    let reader = EncoderReader::shipped()?;
    let mut tally = Tally::default();
    for talk in history.read_by_another(fingerprint(), all)? {
        // A talk that is going on in another window is left to it.
        let read = match history.hold(talk)? {
            Some(_hold) => again(history, &reader, talk, &mut tally)?,
            None => false,
        };
        if read {
            tally.talks += 1;
        } else {
            tally.left += 1;
        }
    }
    let mut out = std::io::stdout().lock();
    let values = [
        ("talks", tally.talks.into()),
        ("replies", tally.replies.into()),
        ("changed", tally.changed.into()),
        (
            "by",
            context
                .messages
                .hundredths(f64::from(tally.by) / tally.changed.max(1) as f64)
                .into(),
        ),
    ];
    let told = context.messages.with("reread-done", &values);
    writeln!(out, "{}", context.terminal.wrap(&told, "", ""))?;
    if tally.left > 0 {
        let told = context.messages.with("reread-left", &[("count", tally.left.into())]);
        writeln!(out, "{}", context.terminal.wrap(&told, "", ""))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads one talk again; whether it could be.
fn again(history: &mut History, reader: &EncoderReader, id: TalkId, tally: &mut Tally) -> Result<bool> {
    let Some(talk) = history.talk(id)? else {
        return Ok(false);
    };
    let Some(entry) = library::stored(talk.opening.file.as_deref(), talk.opening.source) else {
        return Ok(false);
    };
    let turns = history.turns(id)?;
    let mut scenes: BTreeMap<String, Scene> = BTreeMap::new();
    let mut read = Vec::new();
    for turn in &turns {
        if !scenes.contains_key(&turn.language) {
            let Some(language) = messages::language(&turn.language) else {
                return Ok(false);
            };
            let Ok(scene) = Scene::new(entry.clone(), &talk.opening.facts, &Messages::new(&language)) else {
                return Ok(false);
            };
            scenes.insert(turn.language.clone(), scene);
        }
        let reading = scenes[&turn.language]
            .turn(reader, &turn.client, turn.reply.clone())
            .reading;
        read.push(ReadAgain {
            step: turn.step,
            score: Score::new(&reading, &entry.scenario.guidance),
            reading,
        });
    }
    let totals: Vec<i32> = read.iter().map(|again| again.score.total).collect();
    history.put_again(id, fingerprint(), &read, crate::engine::score::mean(&totals))?;
    for (turn, again) in turns.iter().zip(&read) {
        tally.replies += 1;
        let by = again.score.total - turn.score;
        tally.changed += usize::from(by != 0);
        tally.by += by.abs();
    }
    Ok(true)
}
