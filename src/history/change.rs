//! What is written: talks as they go on, and what is forgotten.

use anyhow::Result;
use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{Transaction, TransactionBehavior, params};

use super::trouble::Unfinished;
use super::{History, Opening, Standing, Step, StoredTurn, TalkId};
use crate::engine::score::{Mark, Reason};
use crate::engine::texts::hash;

/// Which talks are to be forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forgotten {
    /// This one.
    Talk(TalkId),
    /// All that began before.
    Before(Timestamp),
    /// All, and what was prepared.
    Everything,
}

impl History {
    /// Begins a talk; its number.
    pub fn begin(&self, opening: &Opening, now: Timestamp) -> Result<TalkId> {
        let fingerprint = fingerprint(&opening.source);
        let change = self.connection.unchecked_transaction()?;
        change
            .prepare_cached("insert or ignore into scenario (fingerprint, id, source) values (?1, ?2, ?3)")?
            .execute(params![fingerprint, opening.scenario, opening.source])?;
        change
            .prepare_cached(
                "insert into talk (begun, scenario, file, title, language, level, seed, facts, fingerprint, guidance, reader)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            )?
            .execute(params![
                time(now),
                opening.scenario,
                opening.file,
                opening.title,
                opening.language,
                opening.level.name(),
                opening.seed as i64,
                serde_json::to_string(&opening.facts)?,
                fingerprint,
                opening.guidance,
                opening.reader,
            ])?;
        let id = change.last_insert_rowid();
        change.commit()?;
        Ok(id)
    }

    /// Adds a step to a talk: its number there. `took` is in milliseconds.
    pub fn add_step(&self, talk: TalkId, step: &Step, now: Timestamp, took: u64) -> Result<u32> {
        self.add_paced_step(talk, step, now, took, None)
    }

    /// Adds a step that was to take no more than `pace` seconds, where that is given.
    pub fn add_paced_step(
        &self,
        talk: TalkId,
        step: &Step,
        now: Timestamp,
        took: u64,
        pace: Option<u64>,
    ) -> Result<u32> {
        let (kind, said) = match step {
            Step::Reply(said) => ("reply", said),
            Step::Retry(said) => ("retry", said),
            Step::Language(tag) => ("language", tag),
        };
        let number = self
            .connection
            .prepare_cached(
                "insert into step (talk, number, at, kind, said, took, pace)
                 select ?1, coalesce(max(number) + 1, 0), ?2, ?3, ?4, ?5, ?6 from step where talk = ?1 returning number",
            )?
            .query_row(
                params![talk, time(now), kind, said, took as i64, pace.map(|p| p as i64)],
                |row| row.get(0),
            )?;
        Ok(number)
    }

    /// Adds what was made of a reply, and where the talk stands after it. An earlier turn of the same number stands no more.
    pub fn add_turn(&self, talk: TalkId, turn: &StoredTurn, standing: &Standing, now: Timestamp) -> Result<()> {
        let change = self.connection.unchecked_transaction()?;
        change
            .prepare_cached("update turn set stands = 0 where talk = ?1 and number >= ?2")?
            .execute(params![talk, turn.number])?;
        change
            .prepare_cached(
                "delete from mark where talk = ?1 and step in (select step from turn where talk = ?1 and stands = 0)",
            )?
            .execute([talk])?;
        change
            .prepare_cached(
                "insert into turn (talk, step, number, stands, language, beat, heard, client, answer, reading, score, temper, trust, reader)
                 values (?1, ?2, ?3, 1, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            )?
            .execute(params![
                talk,
                turn.step,
                turn.number,
                turn.language,
                turn.beat,
                serde_json::to_string(&turn.heard)?,
                turn.client,
                turn.answer,
                serde_json::to_string(&turn.reading)?,
                turn.score,
                turn.mood.temper,
                turn.mood.trust,
                turn.reader,
            ])?;
        add_marks(&change, talk, turn.step, &turn.marks)?;
        let (ending, worth) = standing.ending.clone().unzip();
        let ended = ending.is_some().then(|| time(now));
        change
            .prepare_cached("update talk set ended = ?2, ending = ?3, worth = ?4, score = ?5 where id = ?1")?
            .execute(params![talk, ended, ending, worth, standing.score])?;
        Ok(change.commit()?)
    }

    /// The talks that [`History::forget`] would delete.
    pub fn to_forget(&self, which: Forgotten) -> Result<Vec<TalkId>> {
        let (sql, value) = match which {
            Forgotten::Talk(id) => ("select id from talk where id = ?1", Value::Integer(id)),
            Forgotten::Before(time) => ("select id from talk where begun < ?1", Value::Text(self::time(time))),
            Forgotten::Everything => ("select id from talk where ?1 is null", Value::Null),
        };
        let held = self.held()?;
        let mut query = self.connection.prepare_cached(sql)?;
        let rows = query.query_map([value], |row| row.get(0))?;
        let all: Vec<TalkId> = rows.collect::<rusqlite::Result<_>>()?;
        Ok(all.into_iter().filter(|talk| !held.contains(talk)).collect())
    }

    /// Deletes talks for good: the bytes are overwritten and the file is rebuilt without them. How many there were. What another
    /// program holds stays.
    ///
    /// # Errors
    /// The file can't be written, or another program is reading it, so that the bytes could not be cleared from the log.
    pub fn forget(&mut self, which: Forgotten) -> Result<usize> {
        let talks = self.to_forget(which)?;
        let change = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for talk in &talks {
            change
                .prepare_cached("delete from talk where id = ?1")?
                .execute([talk])?;
        }
        match which {
            Forgotten::Talk(_) => {}
            Forgotten::Before(before) => {
                change.execute("delete from attempt where at < ?1", [time(before)])?;
            }
            Forgotten::Everything => {
                change.execute_batch("delete from attempt; delete from exercise; delete from brief;")?;
            }
        }
        change.execute(
            "delete from scenario where fingerprint not in (select fingerprint from talk)",
            [],
        )?;
        change.commit()?;
        // What was deleted still stands in the log until it is emptied into the file.
        self.connection.execute_batch("vacuum;")?;
        let busy: bool = self
            .connection
            .query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))?;
        anyhow::ensure!(!busy, Unfinished);
        for talk in &talks {
            // A program that was killed leaves its mark behind.
            self.unlock(*talk);
        }
        Ok(talks.len())
    }
}

/// Adds the marks of a turn.
pub(super) fn add_marks(change: &Transaction, talk: TalkId, step: u32, marks: &[Mark]) -> Result<()> {
    let mut query = change.prepare_cached(
        "insert into mark (talk, step, reason, points, quarters, borrowed) values (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for mark in marks {
        let reason = reason(&mark.reason);
        query.execute(params![talk, step, reason, mark.points, mark.quarters, mark.borrowed])?;
    }
    Ok(())
}

/// A time as it is stored: all of the same length, so that they sort as they follow each other.
pub(super) fn time(time: Timestamp) -> String {
    format!("{time:.3}")
}

/// Fingerprint of a file's text in the history: 64-bit FNV-1a in hexadecimal.
pub fn fingerprint(text: &str) -> String {
    format!("{:016x}", hash(text.as_bytes()))
}

/// A mark's reason as it is stored.
pub(super) fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Move(name) => name.name().to_owned(),
        Reason::Point(id) => format!("point:{id}"),
        Reason::Brevity { .. } => "brevity".to_owned(),
    }
}
