//! What a later reader makes of the same replies: the new takes the old one's place, and the score given in the talk is kept beside it.

use std::collections::BTreeMap;

use anyhow::Result;
use rusqlite::{TransactionBehavior, params};

use super::change::add_marks;
use super::{History, TalkId};
use crate::engine::reading::Reading;
use crate::engine::score::Score;

/// A reply, read again.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadAgain {
    /// Number of its step.
    pub step: u32,
    /// What the reader found now.
    pub reading: Reading,
    /// What it earns now.
    pub score: Score,
}

impl History {
    /// The talks with a reply that stands and that another reader than `reader` has read; with `all`, every talk with a reply. Oldest first.
    pub fn read_by_another(&self, reader: &str, all: bool) -> Result<Vec<TalkId>> {
        let mut query = self
            .connection
            .prepare_cached("select distinct talk from turn where stands = 1 and (?2 or reader <> ?1) order by talk")?;
        let rows = query.query_map(params![reader, all], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Puts what `reader` makes of a talk's replies in the place of what stands there; all of it or nothing. `total` is the talk's score.
    pub fn put_again(&mut self, talk: TalkId, reader: &str, turns: &[ReadAgain], total: Option<i32>) -> Result<()> {
        let change = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for turn in turns {
            change
                .prepare_cached(
                    "update turn set given = coalesce(given, score), score = ?3, reading = ?4, reader = ?5
                     where talk = ?1 and step = ?2",
                )?
                .execute(params![
                    talk,
                    turn.step,
                    turn.score.total,
                    serde_json::to_string(&turn.reading)?,
                    reader
                ])?;
            change
                .prepare_cached("delete from mark where talk = ?1 and step = ?2")?
                .execute(params![talk, turn.step])?;
            add_marks(&change, talk, turn.step, &turn.score.marks)?;
        }
        change
            .prepare_cached("update talk set given = coalesce(given, score), score = ?2 where id = ?1")?
            .execute(params![talk, total])?;
        Ok(change.commit()?)
    }

    /// The scores that were given in a talk whose replies have been read again since, by step.
    pub fn given(&self, talk: TalkId) -> Result<BTreeMap<u32, i32>> {
        let mut query = self
            .connection
            .prepare_cached("select step, given from turn where talk = ?1 and given is not null")?;
        let rows = query.query_map([talk], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
