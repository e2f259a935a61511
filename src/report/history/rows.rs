//! The history for other programs: JSON, and CSV that a spreadsheet can open without harm.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Serialize;

use super::super::cells::text;
use super::Practice;
use super::trend::Trend;
use crate::engine::level::Level;
use crate::engine::moves::Move;
use crate::history::{Overview, TalkId};

/// One talk.
#[derive(Debug, Serialize)]
struct Row<'a> {
    id: TalkId,
    /// RFC 3339, in UTC.
    begun: String,
    /// The user's own day.
    day: String,
    scenario: &'a str,
    title: &'a str,
    language: &'a str,
    level: Level,
    score: Option<i32>,
    /// The score given in the talk, where the replies have been read again since.
    score_given: Option<i32>,
    ending: Option<&'a str>,
    ending_title: Option<&'a str>,
    worth: Option<u8>,
    replies: u32,
    seconds: u64,
    guidance: &'a str,
    reader: Option<&'a str>,
    /// What the moves won or lost.
    points: BTreeMap<&'static str, i32>,
}

/// Everything, for programs.
#[derive(Debug, Serialize)]
struct Told<'a> {
    talks: Vec<Row<'a>>,
    seconds: u64,
    trend: Trend,
}

/// The history as JSON.
pub fn json(practice: &Practice) -> impl Serialize + '_ {
    Told {
        talks: rows(practice),
        seconds: practice.seconds(),
        trend: Trend::new(practice),
    }
}

/// The history as CSV: a row a talk, a column a move.
///
/// # Errors
/// None that can happen in memory.
pub fn csv(practice: &Practice) -> Result<Vec<u8>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    let columns = [
        "id",
        "begun",
        "day",
        "scenario",
        "title",
        "language",
        "level",
        "score",
        "score_given",
        "ending",
        "ending_title",
        "worth",
        "replies",
        "seconds",
        "guidance",
        "reader",
    ];
    table.write_record(columns.into_iter().chain(Move::ALL.map(Move::name)))?;
    let number = |n: Option<i32>| n.map(|n| n.to_string()).unwrap_or_default();
    for row in rows(practice) {
        let mut cells = vec![
            row.id.to_string(),
            row.begun,
            row.day,
            text(row.scenario),
            text(row.title),
            text(row.language),
            row.level.name().to_owned(),
            number(row.score),
            number(row.score_given),
            text(row.ending.unwrap_or_default()),
            text(row.ending_title.unwrap_or_default()),
            number(row.worth.map(i32::from)),
            row.replies.to_string(),
            row.seconds.to_string(),
            text(row.guidance),
            text(row.reader.unwrap_or_default()),
        ];
        cells.extend(Move::ALL.map(|m| row.points.get(m.name()).copied().unwrap_or(0).to_string()));
        table.write_record(cells)?;
    }
    Ok(table.into_inner()?)
}

fn rows(practice: &Practice) -> Vec<Row<'_>> {
    let mut points: BTreeMap<TalkId, BTreeMap<&'static str, i32>> = BTreeMap::new();
    for earned in &practice.earned {
        points
            .entry(earned.talk)
            .or_default()
            .insert(earned.name.name(), earned.points);
    }
    let row = |talk| row(talk, practice, points.remove(&talk.id).unwrap_or_default());
    practice.talks.iter().map(row).collect()
}

fn row<'a>(talk: &'a Overview, practice: &'a Practice, points: BTreeMap<&'static str, i32>) -> Row<'a> {
    let ending = talk.ending.as_ref();
    let title = ending.and_then(|(id, _)| practice.endings.get(&(talk.fingerprint.clone(), id.clone())));
    Row {
        id: talk.id,
        begun: talk.begun.to_string(),
        day: talk.begun.to_zoned(practice.zone.clone()).date().to_string(),
        scenario: &talk.scenario,
        title: &talk.title,
        language: &talk.language,
        level: talk.level,
        score: talk.score,
        score_given: talk.given,
        ending: ending.map(|(id, _)| id.as_str()),
        ending_title: title.map(String::as_str),
        worth: ending.map(|(_, worth)| *worth),
        replies: talk.replies,
        seconds: talk.seconds,
        guidance: &talk.guidance,
        reader: talk.reader.as_deref(),
        points,
    }
}
