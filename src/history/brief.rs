//! Briefs: what is prepared for real meetings, the talks practised for them, and what came of them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

use super::change::time;
use super::{History, TalkId};

/// What is prepared for one real meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// The name the user gave it; no other brief has it.
    pub name: String,
    /// Scenario id.
    pub scenario: String,
    /// Whole path of its file; none where it is part of the program.
    pub file: Option<String>,
    /// Tag of the language it was begun in.
    pub language: String,
    /// When it was begun.
    pub created: Timestamp,
    /// Facts the user set.
    pub facts: BTreeMap<String, String>,
    /// What the user wants; none where it is what the scenario says.
    pub aim: Option<String>,
    /// What the user can offer.
    pub offers: Vec<String>,
    /// What the user can't.
    pub limits: Vec<String>,
    /// Who sits opposite.
    pub whom: Option<String>,
    /// When, in the user's words or as `2027-03-15`.
    pub when: Option<String>,
    /// Questions that need not be asked again.
    pub answered: BTreeSet<String>,
}

/// What came of a real meeting. Each part may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// When it was written down.
    pub at: Timestamp,
    /// What happened.
    pub happened: Option<String>,
    /// The line that worked.
    pub worked: Option<String>,
    /// What comes next.
    pub next: Option<String>,
}

const BRIEF: &str =
    "select name, scenario, file, language, created, facts, aim, offers, limits, whom, meets, answered from brief";

impl History {
    /// Keeps a brief, in place of what was kept under its name.
    pub fn keep_brief(&self, brief: &Brief) -> Result<()> {
        let mut change = self.connection.prepare_cached(
            "insert into brief (name, scenario, file, language, created, facts, aim, offers, limits, whom, meets, answered)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
             on conflict (name) do update set scenario = ?2, file = ?3, language = ?4, created = ?5, facts = ?6, aim = ?7,
             offers = ?8, limits = ?9, whom = ?10, meets = ?11, answered = ?12",
        )?;
        change.execute(params![
            brief.name,
            brief.scenario,
            brief.file,
            brief.language,
            time(brief.created),
            serde_json::to_string(&brief.facts)?,
            brief.aim,
            serde_json::to_string(&brief.offers)?,
            serde_json::to_string(&brief.limits)?,
            brief.whom,
            brief.when,
            serde_json::to_string(&brief.answered)?,
        ])?;
        Ok(())
    }

    /// The brief of that name.
    pub fn brief(&self, name: &str) -> Result<Option<Brief>> {
        let mut query = self.connection.prepare_cached(&format!("{BRIEF} where name = ?1"))?;
        Ok(query.query_row([name], brief).optional()?)
    }

    /// All briefs, the newest first.
    pub fn briefs(&self) -> Result<Vec<Brief>> {
        let mut query = self
            .connection
            .prepare_cached(&format!("{BRIEF} order by created desc, name"))?;
        let rows = query.query_map([], brief)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Notes that a talk is practised for the brief of that name.
    pub fn practise(&self, brief: &str, talk: TalkId) -> Result<()> {
        self.connection
            .prepare_cached("insert or ignore into practised (talk, brief) values (?1, ?2)")?
            .execute(params![talk, brief])?;
        Ok(())
    }

    /// The talks practised for the brief of that name, the oldest first.
    pub fn practised(&self, brief: &str) -> Result<Vec<TalkId>> {
        let mut query = self
            .connection
            .prepare_cached("select talk from practised where brief = ?1 order by talk")?;
        let rows = query.query_map([brief], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Adds what came of the meeting a brief was made for.
    pub fn meet(&self, brief: &str, meeting: &Meeting) -> Result<()> {
        self.connection
            .prepare_cached("insert into meeting (brief, met, happened, worked, next) values (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![
                brief,
                time(meeting.at),
                meeting.happened,
                meeting.worked,
                meeting.next
            ])?;
        Ok(())
    }

    /// What came of the meetings of a brief, the oldest first.
    pub fn meetings(&self, brief: &str) -> Result<Vec<Meeting>> {
        let mut query = self
            .connection
            .prepare_cached("select met, happened, worked, next from meeting where brief = ?1 order by met, id")?;
        let rows = query.query_map([brief], |row| {
            Ok(Meeting {
                at: row.get::<_, String>(0)?.parse().unwrap_or_default(),
                happened: row.get(1)?,
                worked: row.get(2)?,
                next: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn brief(row: &Row) -> rusqlite::Result<Brief> {
    let json = |column: usize| row.get::<_, String>(column);
    Ok(Brief {
        name: row.get(0)?,
        scenario: row.get(1)?,
        file: row.get(2)?,
        language: row.get(3)?,
        created: json(4)?.parse().unwrap_or_default(),
        facts: serde_json::from_str(&json(5)?).unwrap_or_default(),
        aim: row.get(6)?,
        offers: serde_json::from_str(&json(7)?).unwrap_or_default(),
        limits: serde_json::from_str(&json(8)?).unwrap_or_default(),
        whom: row.get(9)?,
        when: row.get(10)?,
        answered: serde_json::from_str(&json(11)?).unwrap_or_default(),
    })
}
