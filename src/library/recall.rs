//! A stored talk as a session again, without the reader: what it found is stored with every turn.

use std::sync::Arc;

use anyhow::{Context as _, Result, bail};

use super::{Entry, Origin, Scene, find, shipped_one};
use crate::engine::session::{Session, Turn};
use crate::history::{StoredTurn, Talk, fingerprint};
use crate::messages::Messages;

/// The session of a talk after the turns given, and its scene in the language of `messages`. The client's answer to the last reply still waits
/// in the session. Where the scenario's file has changed since the talk, the scene is in the language the stored file was written in.
///
/// # Errors
/// The stored scenario can't be read, or the talk no longer goes as it went.
pub fn recalled(talk: &Talk, turns: &[StoredTurn], messages: &Messages) -> Result<(Session, Scene)> {
    let entry = entry(talk)?;
    let scenario = Arc::clone(&entry.scenario);
    let mut session = Session::new(Arc::clone(&scenario), talk.opening.seed, talk.opening.level);
    for turn in turns {
        while session.next_line().is_some() {}
        if session.beat().is_none_or(|beat| scenario.beats[beat].id != turn.beat) {
            bail!(messages.with("recall-otherwise", &[("talk", talk.id.to_string().into())]));
        }
        session.answer(Turn {
            reply: turn.reply.clone(),
            reading: turn.reading.clone(),
            pressed: turn.pressed,
        })?;
    }
    Ok((session, Scene::new(entry, &talk.opening.facts, messages)?))
}

/// The scenario a talk was held with: today's where it is still the same, since that has translations, else the stored one.
fn entry(talk: &Talk) -> Result<Entry> {
    let opening = &talk.opening;
    let same = |entry: &Entry| fingerprint(&entry.text) == talk.fingerprint;
    let found = find(opening.file.as_deref().unwrap_or(&opening.scenario)).ok();
    if let Some(entry) = found
        .filter(same)
        .or_else(|| shipped_one(&opening.scenario).filter(same))
    {
        return Ok(entry);
    }
    let scenario = serde_json::from_str(&opening.source).with_context(|| opening.scenario.clone())?;
    Ok(Entry {
        id: opening.scenario.clone(),
        origin: Origin::Kept,
        text: opening.source.clone(),
        scenario: Arc::new(scenario),
    })
}
