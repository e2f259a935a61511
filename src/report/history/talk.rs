//! One talk out of the history: what the client said, what was answered, and what it earned.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::scored;
use crate::engine::guidance::Guidance;
use crate::engine::score::Score;
use crate::history::{StoredTurn, Talk};
use crate::messages::{Lines, Messages};
use crate::report::marks;
use crate::terminal::{Style, Terminal, clean};

/// A stored talk with what is needed to show it.
pub struct Kept<'a> {
    /// The talk.
    pub talk: &'a Talk,
    /// Its turns that stand.
    pub turns: &'a [StoredTurn],
    /// The scores of replies that have been read again since, as they were given, by step.
    pub given: &'a BTreeMap<u32, i32>,
    /// What it was scored by.
    pub guidance: &'a Guidance,
    /// The scenario's texts.
    pub lines: &'a Lines,
    /// Where the user's days begin and end.
    pub zone: TimeZone,
}

/// The talk as it is shown.
pub fn text(kept: &Kept, messages: &Messages, terminal: &Terminal) -> String {
    let Kept { talk, turns, lines, .. } = kept;
    let date = talk.begun.to_zoned(kept.zone.clone()).date();
    let values = [
        ("id", talk.id.to_string().into()),
        ("title", clean(&talk.opening.title).into_owned().into()),
        ("scenario", clean(&talk.opening.scenario).into_owned().into()),
        ("language", clean(&talk.opening.language).into_owned().into()),
        ("level", talk.opening.level.name().into()),
    ];
    let mut out = vec![
        terminal.paint(
            Style::Title,
            &terminal.wrap(&messages.with("history-talk", &values), "", ""),
        ),
        messages.day(date),
    ];
    let client = clean(&lines.get("client-name")).into_owned();
    let says = |words: &str| {
        let text = terminal.wrap(&format!("{client}: {}", clean(words)), "", "  ");
        terminal.paint(Style::Client, &text)
    };
    for turn in *turns {
        out.push(String::new());
        if !turn.client.is_empty() {
            out.push(says(&turn.client));
        }
        let reply = format!("{}: {}", messages.get("you"), clean(&turn.reply));
        out.push(terminal.wrap(&reply, "", "  "));
        out.push(format!(
            "  {}",
            scored(turn.score, kept.given.get(&turn.step).copied(), messages)
        ));
        let score = Score {
            total: turn.score,
            start: kept.guidance.start,
            marks: turn.marks.clone(),
        };
        for mark in marks::list(&score, &turn.reply, messages, lines, terminal) {
            out.push(format!("    {mark}"));
        }
    }
    out.push(String::new());
    if let Some(last) = turns.last().filter(|last| !last.answer.is_empty()) {
        out.push(says(&last.answer));
    }
    out.push(terminal.wrap(&end(kept, messages), "", ""));
    out.join("\n") + "\n"
}

fn end(kept: &Kept, messages: &Messages) -> String {
    match &kept.talk.standing.ending {
        Some((id, worth)) => {
            let title = clean(&kept.lines.get(&format!("ending-{id}-title"))).into_owned();
            let worth = messages.with("debrief-worth", &[("worth", i32::from(*worth).into())]);
            messages.with("debrief-ending", &[("title", title.into()), ("worth", worth.into())])
        }
        None => messages.get("history-open"),
    }
}
