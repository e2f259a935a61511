//! What is read back.

use anyhow::{Context, Result};
use rusqlite::{OptionalExtension, Row, params};

use super::{History, Opening, Standing, Step, StoredTurn, Talk, TalkId};
use crate::engine::level::Level;
use crate::engine::mood::Mood;
use crate::engine::scenario::Scenario;
use crate::engine::score::Score;

/// The columns of a talk, as [`talk`] takes them.
const TALK: &str =
    "select id, begun, ended, scenario, file, title, language, level, seed, facts, fingerprint, guidance, reader,
    ending, worth, score,
    (select count(*) from turn where talk = talk.id and stands = 1),
    (select coalesce(sum(took), 0) / 1000 from step where talk = talk.id),
    (select source from scenario where fingerprint = talk.fingerprint)
    from talk";

impl History {
    /// All talks whole, their scenarios' files with them, the newest first. [`History::overview`] is many times faster.
    pub fn talks(&self) -> Result<Vec<Talk>> {
        let mut query = self
            .connection
            .prepare_cached(&format!("{TALK} order by begun desc, id desc"))?;
        let rows = query.query_map([], talk)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Number of the talk that began last; none where there is none.
    pub fn newest(&self) -> Result<Option<TalkId>> {
        let mut query = self
            .connection
            .prepare_cached("select id from talk order by begun desc, id desc limit 1")?;
        Ok(query.query_row([], |row| row.get(0)).optional()?)
    }

    /// One talk; none where there is none of that number.
    pub fn talk(&self, id: TalkId) -> Result<Option<Talk>> {
        let mut query = self.connection.prepare_cached(&format!("{TALK} where id = ?1"))?;
        Ok(query.query_row([id], talk).optional()?)
    }

    /// The talks that were broken off, the newest first.
    pub fn broken_off(&self) -> Result<Vec<TalkId>> {
        let mut query = self
            .connection
            .prepare_cached("select id from talk where ended is null order by begun desc, id desc")?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What the user did in a talk, in order.
    pub fn steps(&self, talk: TalkId) -> Result<Vec<Step>> {
        let mut query = self
            .connection
            .prepare_cached("select kind, said from step where talk = ?1 order by number")?;
        let rows = query.query_map([talk], |row| {
            let (kind, said): (String, String) = (row.get(0)?, row.get(1)?);
            Ok(match kind.as_str() {
                "reply" => Step::Reply(said),
                "retry" => Step::Retry(said),
                _ => Step::Language(said),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// For each step of a talk, in order, whether it took longer than its pace allowed.
    pub fn late(&self, talk: TalkId) -> Result<Vec<bool>> {
        let mut query = self.connection.prepare_cached(
            "select pace is not null and took > 1000 * pace from step where talk = ?1 order by number",
        )?;
        let rows = query.query_map([talk], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Seconds a reply was last allowed in a talk; none where no clock ran.
    pub fn pace(&self, talk: TalkId) -> Result<Option<u64>> {
        let mut query = self
            .connection
            .prepare_cached("select pace from step where talk = ?1 order by number desc limit 1")?;
        let pace: Option<Option<i64>> = query.query_row([talk], |row| row.get(0)).optional()?;
        Ok(pace.flatten().map(i64::unsigned_abs))
    }

    /// Number of the step of a reply of which nothing was made yet, since the program was killed over it; none where there is none.
    pub fn unread(&self, talk: TalkId) -> Result<Option<u32>> {
        let mut query = self.connection.prepare_cached(
            "select max(step.number) from step left join turn on turn.talk = step.talk and turn.step = step.number
             where step.talk = ?1 and kind <> 'language' and turn.step is null",
        )?;
        Ok(query.query_row([talk], |row| row.get(0))?)
    }

    /// The turns of a talk that stand, in order, their marks as the talk's own guidance gives them.
    ///
    /// # Errors
    /// The talk is not there, or what is stored can't be read.
    pub fn turns(&self, id: TalkId) -> Result<Vec<StoredTurn>> {
        self.stored(id, true)
    }

    /// The earlier tries of a talk: the turns whose reply was said again. In the order of the turns, those of one turn as they were said.
    ///
    /// # Errors
    /// The talk is not there, or what is stored can't be read.
    pub fn tries(&self, id: TalkId) -> Result<Vec<StoredTurn>> {
        self.stored(id, false)
    }

    fn stored(&self, id: TalkId, stand: bool) -> Result<Vec<StoredTurn>> {
        let talk = self.talk(id)?.context("no such talk")?;
        let scenario: Scenario = serde_json::from_str(&talk.opening.source)?;
        let mut query = self.connection.prepare_cached(
            "select step, turn.number, stands, language, beat, heard, client, said, answer, reading, score, temper, trust, reader,
             step.pace is not null and step.took > 1000 * step.pace
             from turn join step on step.talk = turn.talk and step.number = turn.step
             where turn.talk = ?1 and stands = ?2 order by turn.number, step",
        )?;
        let mut rows = query.query(params![id, stand])?;
        let mut turns = Vec::new();
        while let Some(row) = rows.next()? {
            let reading = serde_json::from_str(&row.get::<_, String>(9)?)?;
            turns.push(StoredTurn {
                step: row.get(0)?,
                number: row.get(1)?,
                stands: row.get(2)?,
                language: row.get(3)?,
                beat: row.get(4)?,
                heard: serde_json::from_str(&row.get::<_, String>(5)?)?,
                client: row.get(6)?,
                reply: row.get(7)?,
                answer: row.get(8)?,
                score: row.get(10)?,
                marks: Score::new(&reading, &scenario.guidance).marks,
                reading,
                mood: Mood {
                    temper: row.get(11)?,
                    trust: row.get(12)?,
                },
                reader: row.get(13)?,
                pressed: row.get(14)?,
            });
        }
        Ok(turns)
    }
}

fn talk(row: &Row) -> rusqlite::Result<Talk> {
    let time = |text: String| text.parse().unwrap_or_default();
    let ending: Option<String> = row.get(13)?;
    Ok(Talk {
        id: row.get(0)?,
        begun: time(row.get(1)?),
        ended: row.get::<_, Option<String>>(2)?.map(time),
        opening: Opening {
            scenario: row.get(3)?,
            file: row.get(4)?,
            title: row.get(5)?,
            language: row.get(6)?,
            level: Level::from_name(&row.get::<_, String>(7)?).unwrap_or_default(),
            seed: row.get::<_, i64>(8)? as u64,
            facts: serde_json::from_str(&row.get::<_, String>(9)?).unwrap_or_default(),
            source: row.get(18)?,
            guidance: row.get(11)?,
            reader: row.get(12)?,
        },
        fingerprint: row.get(10)?,
        standing: Standing {
            ending: ending.zip(row.get(14)?),
            score: row.get(15)?,
        },
        replies: row.get(16)?,
        seconds: row.get::<_, i64>(17)?.unsigned_abs(),
    })
}
