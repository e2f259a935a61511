//! Journal: the talk that is going on, on disk, so that nothing typed is lost when the program is killed.
//!
//! One JSON value a line: first a [`Header`], then a [`Step`] for every reply, each synced to disk before the next prompt.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

/// How a talk began: with these, the replies give the whole talk again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Scenario id, or the path of its file.
    pub scenario: String,
    /// Fingerprint of the scenario's file.
    pub fingerprint: String,
    /// Seed of the talk.
    pub seed: u64,
    /// Facts the user set, `id=value`.
    pub facts: Vec<(String, String)>,
}

/// One thing the user did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// A reply.
    Reply(String),
    /// The last reply, said again.
    Retry(String),
    /// The language was changed to this tag.
    Language(String),
    /// The talk came to its end and was looked back on.
    Finished,
}

/// The journal of one talk, open for writing.
pub struct Journal {
    file: File,
}

impl Journal {
    /// Begins a new journal in the user's folder, in place of the last one.
    pub fn begin(header: &Header) -> Result<Journal> {
        let path = path()?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        // A new file under another name first: a kill between the two leaves the old talk or the new one, never half of each.
        let fresh = path.with_extension("new");
        let file = File::create(&fresh).with_context(|| fresh.display().to_string())?;
        let mut journal = Journal { file };
        journal.line(header)?;
        std::fs::rename(&fresh, &path).with_context(|| path.display().to_string())?;
        Ok(journal)
    }

    /// Opens the last journal to go on with it. A line torn by a kill is dropped, and cut off before anything is added.
    pub fn resume() -> Result<Option<(Journal, Header, Vec<Step>)>> {
        let path = path()?;
        if !path.exists() {
            return Ok(None);
        }
        let Some((header, steps, whole)) = read(&path)? else { return Ok(None) };
        let file = OpenOptions::new().append(true).open(&path).with_context(|| path.display().to_string())?;
        file.set_len(whole).with_context(|| path.display().to_string())?;
        Ok(Some((Journal { file }, header, steps)))
    }

    /// Adds a step and waits until it is on disk.
    pub fn add(&mut self, step: &Step) -> Result<()> {
        self.line(step)
    }

    fn line(&mut self, value: &impl Serialize) -> Result<()> {
        let mut text = serde_json::to_string(value)?;
        text.push('\n');
        self.file.write_all(text.as_bytes())?;
        self.file.sync_data()?;
        Ok(())
    }
}

/// Header, steps, and the length in bytes of what is whole.
fn read(path: &Path) -> Result<Option<(Header, Vec<Step>, u64)>> {
    let mut lines = BufReader::new(File::open(path).with_context(|| path.display().to_string())?);
    let mut line = String::new();
    let mut whole = lines.read_line(&mut line)? as u64;
    let Ok(header) = serde_json::from_str(&line) else { return Ok(None) };
    let mut steps = Vec::new();
    loop {
        line.clear();
        let Ok(length) = lines.read_line(&mut line) else { break };
        let Ok(step) = serde_json::from_str(&line) else { break };
        if length == 0 || !line.ends_with('\n') {
            break;
        }
        whole += length as u64;
        steps.push(step);
    }
    Ok(Some((header, steps, whole)))
}

/// Where the journal stands: `$SPARRING_DATA`, else the user's data folder.
pub fn path() -> Result<PathBuf> {
    let folder = match std::env::var_os("SPARRING_DATA") {
        Some(folder) if !folder.is_empty() => PathBuf::from(folder),
        _ => directories::ProjectDirs::from("", "", "sparring").context("no home folder")?.data_dir().to_owned(),
    };
    Ok(folder.join("talk.jsonl"))
}
