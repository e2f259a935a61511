//! Journal: a talk that is going on, written into the history step by step.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use jiff::Timestamp;

use super::talk::Talk;
use crate::engine::session::{Record, Session};
use crate::engine::texts::hash;
use crate::history::{History, Hold, Opening, Standing, Step, StoredTurn, TalkId, unkept};
use crate::library::{Entry, Origin, Scene};
use crate::reader::fingerprint;

/// The journal of one talk. The talk is in the history from its first reply on: one in which nothing was said leaves nothing.
pub struct Journal {
    history: History,
    opening: Opening,
    waiting: Vec<Step>,
    open: Option<Open>,
    /// Name of the brief it is practised for.
    brief: Option<String>,
}

struct Open {
    talk: TalkId,
    /// The step of the last reply.
    step: u32,
    _hold: Option<Hold>,
}

impl Journal {
    /// A journal for a new talk. Nothing is written yet.
    pub fn begin(history: History, opening: Opening) -> Journal {
        Journal {
            history,
            opening,
            waiting: Vec::new(),
            open: None,
            brief: None,
        }
    }

    /// The journal of a talk that was broken off, to go on with it from where `session` stands.
    pub fn go_on(
        history: History,
        opening: Opening,
        (talk, hold): (TalkId, Hold),
        session: &Session,
        scene: &Scene,
    ) -> Result<Journal> {
        let unread = history.unread(talk)?;
        let mut journal = Journal::begin(history, opening);
        journal.open = Some(Open {
            talk,
            step: unread.unwrap_or(0),
            _hold: Some(hold),
        });
        if unread.is_some() {
            journal.turn(session, scene)?;
        }
        Ok(journal)
    }

    /// Adds a step and waits until it is on disk. A change of language before the first reply waits for it.
    /// `took` is in milliseconds, `pace` in seconds.
    pub fn add(&mut self, step: Step, took: u64, pace: Option<u64>) -> Result<()> {
        self.waiting.push(step);
        if self.open.is_none() {
            if matches!(self.waiting.last(), Some(Step::Language(_))) {
                return Ok(());
            }
            let talk = self.history.begin(&self.opening, Timestamp::now())?;
            if let Some(brief) = &self.brief {
                self.history.practise(brief, talk)?;
            }
            self.open = Some(Open {
                talk,
                step: 0,
                _hold: self.history.hold(talk)?,
            });
        }
        if let Some(open) = &mut self.open {
            for step in self.waiting.drain(..) {
                open.step = self
                    .history
                    .add_paced_step(open.talk, &step, Timestamp::now(), took, pace)?;
            }
        }
        Ok(())
    }

    /// Adds what was made of the last reply, and waits until it is on disk.
    pub fn turn(&mut self, session: &Session, scene: &Scene) -> Result<()> {
        let (Some(open), Some(record)) = (&self.open, session.records().last()) else {
            return Ok(());
        };
        let turn = stored(record, session.records().len() - 1, open.step, scene);
        self.history
            .add_turn(open.talk, &turn, &standing(session), Timestamp::now())
    }

    /// Number of the talk in the history; none where nothing was said yet.
    pub fn talk(&self) -> Option<TalkId> {
        self.open.as_ref().map(|open| open.talk)
    }
}

impl Talk {
    /// From now on every step goes into the history: into a new talk, or into the one that is gone on with.
    pub fn keep(&mut self, history: Result<History>, going_on: Option<(TalkId, Hold)>) -> Result<()> {
        let journal = history.and_then(|history| {
            let opening = opening(&self.scene, &self.session, &self.facts)?;
            match going_on {
                None => Ok(Journal::begin(history, opening)),
                Some(held) => Journal::go_on(history, opening, held, &self.session, &self.scene),
            }
        });
        match journal {
            Ok(journal) => self.journal = Some(journal),
            Err(error) => self.warn_unkept(&error)?,
        }
        Ok(())
    }

    /// The talk is practised for the brief of that name.
    pub fn practise(&mut self, brief: &str) {
        if let Some(journal) = &mut self.journal {
            journal.brief = Some(brief.to_owned());
        }
    }

    /// Says once that this talk is not kept, and why: a full disk must not stop the practice.
    fn warn_unkept(&mut self, error: &anyhow::Error) -> Result<()> {
        self.journal = None;
        let text = unkept(error, self.messages());
        self.say(&text)
    }

    /// A step, into the history before anything is made of it.
    pub(super) fn step(&mut self, step: Step, took: u64) -> Result<()> {
        if let Some(journal) = &mut self.journal
            && let Err(error) = journal.add(step, took, self.clock.pace())
        {
            self.warn_unkept(&error)?;
        }
        Ok(())
    }

    /// What was made of the last reply, into the history before the next prompt.
    pub(super) fn keep_turn(&mut self) -> Result<()> {
        if let Some(journal) = &mut self.journal
            && let Err(error) = journal.turn(&self.session, &self.scene)
        {
            self.warn_unkept(&error)?;
        }
        Ok(())
    }
}

/// How a talk begins, as the history keeps it.
fn opening(scene: &Scene, session: &Session, facts: &BTreeMap<String, String>) -> Result<Opening> {
    let entry = &scene.entry;
    Ok(Opening {
        scenario: entry.id.clone(),
        file: file(entry),
        title: scene.lines.get("title"),
        language: scene.language().to_owned(),
        level: session.level(),
        seed: session.seed(),
        facts: facts.clone(),
        source: entry.text.clone(),
        guidance: format!(
            "{:016x}",
            hash(&serde_json::to_vec(&entry.scenario.guidance).context("guidance")?)
        ),
        reader: fingerprint().to_owned(),
    })
}

/// Whole path of the scenario's file, so that from another folder the talk is taken up again all the same; none for a shipped one.
pub(super) fn file(entry: &Entry) -> Option<String> {
    match &entry.origin {
        Origin::Shipped | Origin::Kept => None,
        Origin::User(path) | Origin::File(path) => {
            let whole = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            Some(whole.display().to_string())
        }
    }
}

fn stored(record: &Record, number: usize, step: u32, scene: &Scene) -> StoredTurn {
    StoredTurn {
        step,
        number: number as u32,
        stands: true,
        language: scene.language().to_owned(),
        beat: scene.entry.scenario.beats[record.beat].id.clone(),
        heard: record.heard.clone(),
        client: scene.said(&record.heard),
        reply: record.turn.reply.clone(),
        pressed: record.turn.pressed,
        answer: scene.said(&record.answered),
        reading: record.turn.reading.clone(),
        score: record.score.total,
        marks: record.score.marks.clone(),
        mood: record.after,
        reader: fingerprint().to_owned(),
    }
}

pub(super) fn standing(session: &Session) -> Standing {
    let ending = session.ending().and_then(|e| session.scenario().endings.get(e));
    Standing {
        ending: ending.map(|e| (e.id.clone(), e.worth)),
        score: session.total(),
    }
}
