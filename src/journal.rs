//! Journal: a talk that is going on, on disk, so that nothing typed is lost when the program is killed.
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
}

/// Broken-off talks that are kept; older ones go when a new talk begins.
const KEPT: usize = 20;

/// The journal of one talk, open for writing.
pub struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Begins a new journal beside those of talks that were broken off.
    pub fn begin(header: &Header) -> Result<Journal> {
        let folder = folder()?;
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        let earlier = numbered(&folder)?;
        for (_, path) in earlier.iter().rev().skip(KEPT - 1) {
            let _ = std::fs::remove_file(path);
        }
        let mut number = earlier.last().map_or(0, |(n, _)| *n);
        loop {
            number += 1;
            let path = folder.join(format!("{number:06}.jsonl"));
            // Two programs that begin at once must not write into one file.
            match File::create_new(&path) {
                Ok(file) => {
                    let mut journal = Journal { path, file };
                    journal.line(header)?;
                    return Ok(journal);
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error).with_context(|| path.display().to_string()),
            }
        }
    }

    /// Opens the journal of the last talk in which something was said, to go on with it. A line torn by a kill is cut off.
    pub fn resume() -> Result<Option<(Journal, Header, Vec<Step>)>> {
        let folder = folder()?;
        if !folder.is_dir() {
            return Ok(None);
        }
        for (_, path) in numbered(&folder)?.into_iter().rev() {
            let Some((header, steps, whole)) = read(&path)? else {
                continue;
            };
            if steps.iter().all(|s| matches!(s, Step::Language(_))) {
                continue;
            }
            let file = OpenOptions::new()
                .append(true)
                .open(&path)
                .with_context(|| path.display().to_string())?;
            file.set_len(whole).with_context(|| path.display().to_string())?;
            return Ok(Some((Journal { path, file }, header, steps)));
        }
        Ok(None)
    }

    /// Ends the journal: the talk came to its ending, and what was said in it is nobody's business any more.
    pub fn finish(self) -> Result<()> {
        std::fs::remove_file(&self.path).with_context(|| self.path.display().to_string())
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
    let Ok(header) = serde_json::from_str(&line) else {
        return Ok(None);
    };
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

/// The journals of a folder with their numbers, in order.
fn numbered(folder: &Path) -> Result<Vec<(u32, PathBuf)>> {
    let mut found = Vec::new();
    for item in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = item?.path();
        let number = path.file_stem().and_then(|s| s.to_str()).and_then(|s| s.parse().ok());
        if let (Some(number), Some("jsonl")) = (number, path.extension().and_then(|e| e.to_str())) {
            found.push((number, path));
        }
    }
    found.sort();
    Ok(found)
}

/// Where the journals stand: `$SPARRING_DATA/talks`, else in the user's data folder.
fn folder() -> Result<PathBuf> {
    let data = match std::env::var_os("SPARRING_DATA") {
        Some(folder) if !folder.is_empty() => PathBuf::from(folder),
        _ => directories::ProjectDirs::from("", "", "sparring")
            .context("no home folder")?
            .data_dir()
            .to_owned(),
    };
    Ok(data.join("talks"))
}
