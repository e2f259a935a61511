//! What is written: talks as they go on, and what is forgotten.

use anyhow::Result;
use jiff::Timestamp;
use rusqlite::{TransactionBehavior, params};

use super::{History, Opening, Standing, Step, StoredTurn, TalkId};
use crate::engine::score::Reason;
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
        let mut marks = change.prepare_cached(
            "insert into mark (talk, step, reason, points, quarters, borrowed) values (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        for mark in &turn.marks {
            let reason = reason(&mark.reason);
            marks.execute(params![
                talk,
                turn.step,
                reason,
                mark.points,
                mark.quarters,
                mark.borrowed
            ])?;
        }
        drop(marks);
        let (ending, worth) = standing.ending.clone().unzip();
        let ended = ending.is_some().then(|| time(now));
        change
            .prepare_cached("update talk set ended = ?2, ending = ?3, worth = ?4, score = ?5 where id = ?1")?
            .execute(params![talk, ended, ending, worth, standing.score])?;
        Ok(change.commit()?)
    }

    /// Deletes talks for good: the bytes are overwritten and the file is rebuilt without them. How many there were.
    pub fn forget(&mut self, which: Forgotten) -> Result<usize> {
        let (sql, value) = match which {
            Forgotten::Talk(id) => ("delete from talk where id = ?1", id.to_string()),
            Forgotten::Before(time) => ("delete from talk where begun < ?1", self::time(time)),
            Forgotten::Everything => ("delete from talk where ?1 is not null", String::new()),
        };
        let change = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let count = change.execute(sql, [value])?;
        if which == Forgotten::Everything {
            change.execute("delete from brief", [])?;
        }
        change.execute(
            "delete from scenario where fingerprint not in (select fingerprint from talk)",
            [],
        )?;
        change.commit()?;
        // What was deleted still stands in the log until it is emptied into the file.
        self.connection
            .execute_batch("vacuum; pragma wal_checkpoint(truncate);")?;
        Ok(count)
    }
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
fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Move(name) => name.name().to_owned(),
        Reason::Point(id) => format!("point:{id}"),
        Reason::Brevity { .. } => "brevity".to_owned(),
    }
}
