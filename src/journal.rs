//! Journal: a talk that is going on, on disk, so that nothing typed is lost when the program is killed.
//!
//! One JSON value a line: first a [`Header`], then a [`Step`] for everything the user did, each synced to disk before the next prompt.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::engine::level::Level;

/// How a talk began: with these, the replies give the whole talk again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Scenario id, or the whole path of its file.
    pub scenario: String,
    /// Fingerprint of the scenario's file.
    pub fingerprint: String,
    /// Tag of the language the talk began in: replies are read in it.
    pub language: String,
    /// Seed of the talk.
    pub seed: u64,
    /// How hard the client makes it.
    #[serde(default)]
    pub level: Level,
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

/// The journal of one talk. Its file is made with the first reply: a talk in which nothing was said leaves none.
pub struct Journal {
    header: Header,
    waiting: Vec<Step>,
    open: Option<(PathBuf, File)>,
}

/// A talk that was broken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenOff {
    /// How it began.
    pub header: Header,
    /// What the user did in it.
    pub steps: Vec<Step>,
    path: PathBuf,
    whole: u64,
}

impl Journal {
    /// A journal for a new talk, beside those of talks that were broken off. Nothing is written yet.
    pub fn begin(header: Header) -> Journal {
        Journal {
            header,
            waiting: Vec::new(),
            open: None,
        }
    }

    /// The journal of a broken-off talk, to go on with it; none where another program has it open. A line torn by a kill is cut off.
    pub fn go_on(talk: &BrokenOff) -> Result<Option<Journal>> {
        let told = || talk.path.display().to_string();
        let file = OpenOptions::new().append(true).open(&talk.path).with_context(told)?;
        if file.try_lock().is_err() {
            return Ok(None);
        }
        file.set_len(talk.whole).with_context(told)?;
        Ok(Some(Journal {
            header: talk.header.clone(),
            waiting: Vec::new(),
            open: Some((talk.path.clone(), file)),
        }))
    }

    /// Adds a step and waits until it is on disk. A change of language before the first reply waits for it.
    pub fn add(&mut self, step: Step) -> Result<()> {
        self.waiting.push(step);
        if self.open.is_none() {
            if matches!(self.waiting.last(), Some(Step::Language(_))) {
                return Ok(());
            }
            self.open = Some(create(&self.header)?);
        }
        if let Some((_, file)) = &mut self.open {
            for step in self.waiting.drain(..) {
                line(file, &step)?;
            }
        }
        Ok(())
    }

    /// Whether anything was written that can be taken up again.
    pub fn is_kept(&self) -> bool {
        self.open.is_some()
    }

    /// Ends the journal: the talk came to its ending, and what was said in it is nobody's business any more.
    pub fn finish(self) -> Result<()> {
        match self.open {
            Some((path, _)) => std::fs::remove_file(&path).with_context(|| path.display().to_string()),
            None => Ok(()),
        }
    }
}

/// The broken-off talks in which something was said, the newest first.
pub fn broken_off() -> Result<Vec<BrokenOff>> {
    let folder = folder()?;
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    Ok(numbered(&folder)?
        .into_iter()
        .rev()
        .filter_map(|(_, path)| read(&path))
        .collect())
}

/// Makes the file of a new journal, locked as long as it is open, and clears away what is too old.
fn create(header: &Header) -> Result<(PathBuf, File)> {
    let folder = folder()?;
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let earlier = numbered(&folder)?;
    for (_, path) in earlier.iter().rev().skip(KEPT - 1) {
        if File::open(path).is_ok_and(|file| file.try_lock().is_ok()) {
            let _ = std::fs::remove_file(path);
        }
    }
    let mut number = earlier.last().map_or(0, |(n, _)| *n);
    loop {
        number += 1;
        let path = folder.join(format!("{number:06}.jsonl"));
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        // Replies are private.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        // Two programs that begin at once must not write into one file.
        match options.open(&path) {
            Ok(mut file) => {
                let _ = file.try_lock();
                line(&mut file, header)?;
                return Ok((path, file));
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error).with_context(|| path.display().to_string()),
        }
    }
}

fn line(file: &mut File, value: &impl Serialize) -> Result<()> {
    let mut text = serde_json::to_string(value)?;
    text.push('\n');
    file.write_all(text.as_bytes())?;
    file.sync_data()?;
    Ok(())
}

/// What a journal holds; none where nothing was said, or where even the header can't be read.
fn read(path: &Path) -> Option<BrokenOff> {
    let mut lines = BufReader::new(File::open(path).ok()?);
    let mut text = String::new();
    let mut whole = lines.read_line(&mut text).ok()? as u64;
    let header = serde_json::from_str(&text).ok()?;
    let mut steps = Vec::new();
    loop {
        text.clear();
        let Ok(length) = lines.read_line(&mut text) else { break };
        if length == 0 || !text.ends_with('\n') {
            break;
        }
        let Ok(step) = serde_json::from_str(&text) else { break };
        whole += length as u64;
        steps.push(step);
    }
    let spoken = steps.iter().any(|s| !matches!(s, Step::Language(_)));
    spoken.then(|| BrokenOff {
        header,
        steps,
        path: path.to_owned(),
        whole,
    })
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
