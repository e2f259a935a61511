//! History: every talk on disk, in one SQLite file, so that nothing typed is lost and practice can be looked back on. The only SQL there is.
//!
//! A step is written before anything is made of it, its turn before the next prompt. Each write is on disk when the call returns.

mod brief;
mod change;
mod drill;
mod overview;
mod query;
mod reread;
mod trouble;

pub use brief::{Brief, Meeting};
pub use change::{Forgotten, fingerprint};
pub use drill::Attempt;
pub use overview::{Earned, Filter, Overview};
pub use reread::ReadAgain;
pub use trouble::{Newer, told, unkept};

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use jiff::Timestamp;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use crate::engine::level::Level;
use crate::engine::mood::Mood;
use crate::engine::reading::Reading;
use crate::engine::score::Mark;

/// What turns each version of the file into the next; the number of them is the version (`user_version`). Only ever added to:
/// `tests/history/` holds a file of every version that was released.
const MIGRATIONS: &[&str] = &[
    include_str!("history/1.sql"),
    include_str!("history/2.sql"),
    include_str!("history/3.sql"),
];

/// How long one program waits for another that is writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// The file's name in the data folder.
const FILE: &str = "history.db";

/// The talks of a data folder.
pub struct History {
    connection: Connection,
    folder: PathBuf,
}

/// Number of a talk in the history, from 1.
pub type TalkId = i64;

/// How a talk began: with this, its steps give the whole talk again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Scenario id.
    pub scenario: String,
    /// Whole path of its file; none where it is part of the program.
    pub file: Option<String>,
    /// The scenario's title in the language of the talk.
    pub title: String,
    /// Tag of the language the talk began in.
    pub language: String,
    /// How hard the client makes it.
    pub level: Level,
    /// Seed of the talk.
    pub seed: u64,
    /// Facts the user set.
    pub facts: BTreeMap<String, String>,
    /// The scenario's whole file.
    pub source: String,
    /// Fingerprint of the guidance.
    pub guidance: String,
    /// Fingerprint of the reader.
    pub reader: String,
}

/// One thing the user did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A reply.
    Reply(String),
    /// The last reply, said again.
    Retry(String),
    /// The language was changed to this tag.
    Language(String),
}

/// What was made of a reply.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredTurn {
    /// Number of the step that holds the reply.
    pub step: u32,
    /// Number of the turn in the talk, from 0; a reply said again has the number of the one it stands for.
    pub number: u32,
    /// Whether it stands: it was not said again.
    pub stands: bool,
    /// Tag of the language it was read in.
    pub language: String,
    /// Id of the beat it answers.
    pub beat: String,
    /// Ids of the client's lines it answers.
    pub heard: Vec<String>,
    /// The client's words it answers.
    pub client: String,
    /// The user's words.
    pub reply: String,
    /// Whether it came too late.
    pub pressed: bool,
    /// The client's words after it.
    pub answer: String,
    /// What the reader found.
    pub reading: Reading,
    /// What it earned, 0-100.
    pub score: i32,
    /// What it earned points for.
    pub marks: Vec<Mark>,
    /// Temper and trust after it.
    pub mood: Mood,
    /// Fingerprint of the reader.
    pub reader: String,
}

/// Where a talk stands: what is said of it as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Id and worth (0-5) of the ending; none while the talk goes on.
    pub ending: Option<(String, u8)>,
    /// Mean score of the replies that stand, 0-100; none before the first.
    pub score: Option<i32>,
}

/// A talk as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// Its number.
    pub id: TalkId,
    /// When the first reply was given.
    pub begun: Timestamp,
    /// When it came to its ending; none where it can be taken up again.
    pub ended: Option<Timestamp>,
    /// How it began.
    pub opening: Opening,
    /// Fingerprint of the scenario's file.
    pub fingerprint: String,
    /// Where it stands.
    pub standing: Standing,
    /// Replies that stand.
    pub replies: u32,
    /// Seconds from each prompt to its reply, added up.
    pub seconds: u64,
}

/// Holds a talk against other programs as long as it lives.
pub struct Hold {
    path: PathBuf,
    _file: File,
}

impl Drop for Hold {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

impl History {
    /// Opens the history of a data folder, made where there is none, and brought up to date.
    ///
    /// # Errors
    /// The folder or file can't be written or read, is no database, or was written by a newer program.
    pub fn open(folder: &Path) -> Result<History> {
        let path = folder.join(FILE);
        let told = || path.display().to_string();
        std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        // Replies are private; SQLite gives its own files the rights of this one.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&path).with_context(told)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(&path, flags).with_context(told)?;
        set_up(&mut connection).with_context(told)?;
        Ok(History {
            connection,
            folder: folder.to_owned(),
        })
    }

    /// Opens the history of a data folder where there is one.
    pub fn open_existing(folder: &Path) -> Result<Option<History>> {
        match folder.join(FILE).is_file() {
            true => History::open(folder).map(Some),
            false => Ok(None),
        }
    }

    /// The talks that programs hold now.
    pub fn held(&self) -> Result<Vec<TalkId>> {
        let mut held = Vec::new();
        for item in std::fs::read_dir(&self.folder).with_context(|| self.folder.display().to_string())? {
            let path = item?.path();
            let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
            let number = name.strip_prefix("talk-").and_then(|n| n.strip_suffix(".lock"));
            if let Some(talk) = number.and_then(|n| n.parse().ok())
                && File::open(&path).is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
            {
                held.push(talk);
            }
        }
        Ok(held)
    }

    /// Holds a talk that is going on; none where another program holds it. A program that is killed holds nothing.
    pub fn hold(&self, talk: TalkId) -> Result<Option<Hold>> {
        let path = self.lock(talk);
        let file = File::create(&path).with_context(|| path.display().to_string())?;
        Ok(file.try_lock().is_ok().then(|| Hold { path, _file: file }))
    }

    /// Clears away the mark of a talk that nobody holds.
    fn unlock(&self, talk: TalkId) {
        let _ = std::fs::remove_file(self.lock(talk));
    }

    fn lock(&self, talk: TalkId) -> PathBuf {
        self.folder.join(format!("talk-{talk}.lock"))
    }
}

fn set_up(connection: &mut Connection) -> Result<()> {
    connection.busy_timeout(PATIENCE)?;
    let version = |c: &Connection| c.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0));
    let newest = MIGRATIONS.len() as u32;
    let found = version(connection)?;
    if found > newest {
        return Err(Newer(found).into());
    }
    write_ahead(connection)?;
    connection.execute_batch("pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;")?;
    if found == newest {
        return Ok(());
    }
    // Two programs may find it old at once: the second waits here, and finds it new.
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = version(&change)?;
    if from > newest {
        return Err(Newer(from).into());
    }
    for (number, migration) in (1..=newest).zip(MIGRATIONS).skip(from as usize) {
        change.execute_batch(migration)?;
        change.pragma_update(None, "user_version", number)?;
    }
    Ok(change.commit()?)
}

/// Has what is written go into a log first. Of two programs that find the file new at once, SQLite turns one away without its waiting.
fn write_ahead(connection: &Connection) -> Result<()> {
    let until = Instant::now() + PATIENCE;
    loop {
        match connection.execute_batch("pragma journal_mode = wal;") {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && Instant::now() < until => {
                std::thread::sleep(Duration::from_millis(20));
            }
            done => return Ok(done?),
        }
    }
}

/// The data folder: the one asked for, else `$SPARRING_DATA`, else the user's.
pub fn folder(asked: Option<&Path>) -> Result<PathBuf> {
    if let Some(folder) = asked {
        return Ok(folder.to_owned());
    }
    match std::env::var_os("SPARRING_DATA") {
        Some(folder) if !folder.is_empty() => Ok(PathBuf::from(folder)),
        _ => Ok(directories::ProjectDirs::from("", "", "sparring")
            .context("no home folder")?
            .data_dir()
            .to_owned()),
    }
}
