//! Many talks at a glance: what lists and charts need, and no more. Ten thousand talks are read in a fraction of a second.

use anyhow::Result;
use jiff::Timestamp;
use rusqlite::params;

use super::change::time;
use super::{History, TalkId};
use crate::engine::level::Level;
use crate::engine::moves::Move;

/// Which talks to look at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Those of this scenario.
    pub scenario: Option<String>,
    /// Those that began at or after this time.
    pub since: Option<Timestamp>,
    /// The newest of them, so many.
    pub last: Option<usize>,
}

/// A talk at a glance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Its number.
    pub id: TalkId,
    /// When the first reply was given.
    pub begun: Timestamp,
    /// Scenario id.
    pub scenario: String,
    /// Whole path of the scenario's file; none where it is part of the program.
    pub file: Option<String>,
    /// The scenario's title in the language of the talk.
    pub title: String,
    /// Tag of the language the talk began in.
    pub language: String,
    /// How hard the client made it.
    pub level: Level,
    /// Fingerprint of the scenario's file.
    pub fingerprint: String,
    /// Fingerprint of the guidance.
    pub guidance: String,
    /// Fingerprint of the reader of all its replies; none where there is none, or more than one had read them.
    pub reader: Option<String>,
    /// Id and worth (0-5) of the ending; none where the talk was broken off.
    pub ending: Option<(String, u8)>,
    /// Mean score of the replies that stand, 0-100.
    pub score: Option<i32>,
    /// The score that was given in the talk, where the replies have been read again since.
    pub given: Option<i32>,
    /// Replies that stand.
    pub replies: u32,
    /// Seconds from each prompt to its reply, added up.
    pub seconds: u64,
}

/// What a move won or lost in a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earned {
    /// Number of the talk.
    pub talk: TalkId,
    /// The move.
    pub name: Move,
    /// Points of the replies that stand, added up; borrowed words earn nothing.
    pub points: i32,
}

/// The talks of a [`Filter`], the newest first.
const CHOSEN: &str =
    "from talk where (?1 is null or scenario = ?1) and begun >= ?2 order by begun desc, id desc limit ?3";

impl History {
    /// The talks of a filter at a glance, the newest first.
    pub fn overview(&self, filter: &Filter) -> Result<Vec<Overview>> {
        let mut query = self.connection.prepare_cached(&format!(
            "select id, begun, scenario, file, title, language, level, fingerprint, guidance, ending, worth, score, given,
             (select iif(min(reader) = max(reader), min(reader), null) from turn where talk = talk.id and stands = 1),
             (select count(*) from turn where talk = talk.id and stands = 1),
             (select coalesce(sum(took), 0) / 1000 from step where talk = talk.id) {CHOSEN}"
        ))?;
        let (scenario, since, last) = bounds(filter);
        let rows = query.query_map(params![scenario, since, last], |row| {
            let ending: Option<String> = row.get(9)?;
            Ok(Overview {
                id: row.get(0)?,
                begun: row.get::<_, String>(1)?.parse().unwrap_or_default(),
                scenario: row.get(2)?,
                file: row.get(3)?,
                title: row.get(4)?,
                language: row.get(5)?,
                level: Level::from_name(&row.get::<_, String>(6)?).unwrap_or_default(),
                fingerprint: row.get(7)?,
                guidance: row.get(8)?,
                ending: ending.zip(row.get(10)?),
                score: row.get(11)?,
                given: row.get(12)?,
                reader: row.get(13)?,
                replies: row.get(14)?,
                seconds: row.get::<_, i64>(15)?.unsigned_abs(),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What each move won or lost in the talks of a filter.
    pub fn earned(&self, filter: &Filter) -> Result<Vec<Earned>> {
        let (scenario, since, last) = bounds(filter);
        // All marks in the order of their index; looking up talk by talk takes longer where it is every talk.
        let chosen = match filter == &Filter::default() {
            true => String::from("?1 is null and ?2 = '' and ?3 = -1"),
            false => format!("talk in (select id {CHOSEN})"),
        };
        let mut query = self.connection.prepare_cached(&format!(
            "select talk, reason, sum(points) from mark where borrowed = 0 and {chosen} group by talk, reason"
        ))?;
        let mut rows = query.query(params![scenario, since, last])?;
        let mut earned = Vec::new();
        while let Some(row) = rows.next()? {
            // The author's points and brevity are no moves.
            if let Some(name) = Move::from_name(row.get_ref(1)?.as_str()?) {
                earned.push(Earned {
                    talk: row.get(0)?,
                    name,
                    points: row.get(2)?,
                });
            }
        }
        Ok(earned)
    }

    /// The whole file of the scenario with this fingerprint; empty where there is none.
    pub fn source(&self, fingerprint: &str) -> Result<String> {
        let mut query = self
            .connection
            .prepare_cached("select coalesce(max(source), '') from scenario where fingerprint = ?1")?;
        Ok(query.query_row([fingerprint], |row| row.get(0))?)
    }
}

fn bounds(filter: &Filter) -> (Option<&str>, String, i64) {
    let since = filter.since.map(time).unwrap_or_default();
    let last = filter.last.map_or(-1, |n| i64::try_from(n).unwrap_or(i64::MAX));
    (filter.scenario.as_deref(), since, last)
}
