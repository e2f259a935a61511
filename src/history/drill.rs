//! Drills as they are kept: when each moment is due, and every attempt at it.

use anyhow::Result;
use jiff::Timestamp;
use rusqlite::{Rows, params};
use serde::de::DeserializeOwned;

use super::History;
use super::change::time;
use crate::engine::drill::{Exercise, Memory, WRONG, due};
use crate::engine::reading::Reading;

/// A reply to an exercise.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// When.
    pub at: Timestamp,
    /// Tag of the language it was read in.
    pub language: String,
    /// The client's words it answers.
    pub client: String,
    /// The user's words.
    pub reply: String,
    /// What the reader found.
    pub reading: Reading,
    /// What it earned, 0-100.
    pub score: i32,
    /// Fingerprint of the reader.
    pub reader: String,
}

impl History {
    /// The exercises that were practised before, with what is known of each, the most overdue first.
    pub fn exercises(&self) -> Result<Vec<(Exercise, Memory)>> {
        let mut query = self
            .connection
            .prepare_cached("select scenario, beat, heard, card from exercise order by due, scenario, beat")?;
        with_json(query.query([])?)
    }

    /// The moments whose reply went wrong, once each with its worst reply, the worst first.
    pub fn went_wrong(&self) -> Result<Vec<(Exercise, Reading)>> {
        let mut query = self.connection.prepare_cached(
            "select scenario, beat, heard, reading, min(turn.score) from turn join talk on talk.id = turn.talk
             where turn.score < ?1 group by scenario, beat order by 5, max(begun) desc, scenario, beat",
        )?;
        with_json(query.query([WRONG])?)
    }

    /// Adds an attempt, and what is known of the exercise after it.
    pub fn add_attempt(&self, exercise: &Exercise, attempt: &Attempt, memory: &Memory) -> Result<()> {
        let change = self.connection.unchecked_transaction()?;
        change
            .prepare_cached(
                "insert into attempt (at, scenario, beat, language, client, reply, reading, score, reader)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                time(attempt.at),
                exercise.scenario,
                exercise.beat,
                attempt.language,
                attempt.client,
                attempt.reply,
                serde_json::to_string(&attempt.reading)?,
                attempt.score,
                attempt.reader,
            ])?;
        change
            .prepare_cached(
                "insert or replace into exercise (scenario, beat, heard, due, card) values (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                exercise.scenario,
                exercise.beat,
                serde_json::to_string(&exercise.heard)?,
                time(due(memory)),
                serde_json::to_string(memory)?,
            ])?;
        Ok(change.commit()?)
    }
}

/// Exercises out of rows of scenario, beat and heard lines, each with what a fourth column holds in JSON.
fn with_json<T: DeserializeOwned>(mut rows: Rows) -> Result<Vec<(Exercise, T)>> {
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let exercise = Exercise {
            scenario: row.get(0)?,
            beat: row.get(1)?,
            heard: serde_json::from_str(&row.get::<_, String>(2)?)?,
        };
        all.push((exercise, serde_json::from_str(&row.get::<_, String>(3)?)?));
    }
    Ok(all)
}
