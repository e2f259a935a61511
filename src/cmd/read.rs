//! `sparring read`: rows of replies in, their readings and scores out, as JSON Lines, on all cores and in bounded memory.
#![allow(clippy::print_stderr)] // An edge: progress and a closing line go to the screen, not into the output.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use anyhow::{Context as _, Result};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::cli::Context;
use crate::engine::guidance::Guidance;
use crate::engine::moves::Move;
use crate::engine::reading::{Moment, Reader, Reading};
use crate::engine::score::{Reason, Score};
use crate::library::{self, Scene};
use crate::lines;
use crate::messages::{self, Messages};
use crate::reader::EncoderReader;

/// `sparring read [FILE...]`
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "FILE")]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "NUMBER")]
    threads: Option<usize>,
}

/// Rows in flight for each thread: enough to keep it busy, few enough to hold little in memory.
const AHEAD: usize = 16;

/// One row of input, once its fields have been looked at. With `scenario` and `beat`, the scenario's guidance scores it and the beat's first line is the client's.
#[derive(Debug, Deserialize)]
struct Row {
    id: Value,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    client: Option<String>,
    reply: String,
    #[serde(default)]
    scenario: Option<String>,
    #[serde(default)]
    beat: Option<String>,
}

/// One row of output.
#[derive(Debug, Serialize)]
struct Answer {
    id: Value,
    moves: Vec<Move>,
    score: i32,
    readings: Vec<Shown>,
    words: usize,
    sentences: usize,
}

/// What is written for a row that can't be read.
#[derive(Debug, Serialize)]
struct BadRow {
    line: usize,
    error: String,
}

/// A move that is present, or unsure, with the byte ranges of the reply that show it.
#[derive(Debug, Serialize)]
struct Shown {
    #[serde(rename = "move")]
    name: Move,
    confidence: f64,
    unsure: bool,
    evidence: Vec<[usize; 2]>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    borrowed: bool,
}

/// Reads rows from the files or from standard input and writes an answer for each, in order. Bad rows give an error object.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let known = Known {
        reader: EncoderReader::shipped()?,
        general: Guidance::general(),
        scenes: Mutex::default(),
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = arguments.threads.unwrap_or(cores).clamp(1, 64);
    let bar = progress(context);
    let mut out = BufWriter::new(std::io::stdout().lock());
    let (mut rows, mut bad) = (0, 0);
    if arguments.paths.is_empty() {
        (rows, bad) = stream(
            context,
            &known,
            threads,
            BufReader::new(std::io::stdin()),
            &mut out,
            &bar,
        )?;
    }
    for path in &arguments.paths {
        let file = File::open(path).with_context(|| path.display().to_string())?;
        let (read, wrong) = stream(context, &known, threads, BufReader::new(file), &mut out, &bar)?;
        (rows, bad) = (rows + read, bad + wrong);
    }
    out.flush()?;
    bar.finish_and_clear();
    if std::io::stderr().is_terminal() {
        eprintln!(
            "{}",
            context
                .messages
                .with("read-summary", &[("rows", rows.into()), ("bad", bad.into())])
        );
    }
    Ok(if bad == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn progress(context: &Context) -> ProgressBar {
    if context.terminal.plain || !std::io::stderr().is_terminal() || std::io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{spinner} {pos} {msg} ({per_sec})")
        .unwrap_or_else(|_| ProgressStyle::default_spinner());
    ProgressBar::new_spinner()
        .with_style(style)
        .with_message(context.messages.get("read-progress"))
}

/// One input, row by row: numbered lines go to the threads in turn and the answers are taken back in the same turn, so order is kept.
/// Whatever is ready is written out before waiting for more, so that another program may talk with this one row by row.
fn stream(
    context: &Context,
    known: &Known,
    threads: usize,
    mut input: impl BufRead + Send,
    out: &mut impl Write,
    bar: &ProgressBar,
) -> Result<(usize, usize)> {
    let messages = &context.messages;
    std::thread::scope(|scope| {
        let (lanes, answers): (Vec<_>, Vec<_>) = (0..threads)
            .map(|_| {
                let (work, todo) = mpsc::sync_channel::<(usize, Vec<u8>)>(AHEAD);
                let (done, answers) = mpsc::sync_channel::<Result<Answer, BadRow>>(AHEAD);
                scope.spawn(move || {
                    for (line, row) in todo {
                        let answer = answer(known, messages, &row).map_err(|error| BadRow { line, error });
                        if done.send(answer).is_err() {
                            return;
                        }
                    }
                });
                (work, answers)
            })
            .unzip();
        let feeder = scope.spawn(move || -> std::io::Result<()> {
            let mut sent = 0;
            let mut number = 0;
            while let Some(line) = lines::next(&mut input)? {
                number += 1;
                if line.iter().all(u8::is_ascii_whitespace) {
                    continue;
                }
                if lanes[sent % threads].send((number, line)).is_err() {
                    break;
                }
                sent += 1;
            }
            Ok(())
        });
        let (mut taken, mut bad) = (0, 0);
        loop {
            let lane: &mpsc::Receiver<_> = &answers[taken % threads];
            let answer = match lane.try_recv() {
                Ok(answer) => answer,
                Err(_) => {
                    out.flush()?;
                    match lane.recv() {
                        Ok(answer) => answer,
                        Err(_) => break,
                    }
                }
            };
            match answer {
                Ok(answer) => serde_json::to_writer(&mut *out, &answer).map_err(std::io::Error::from)?,
                Err(row) => {
                    bad += 1;
                    serde_json::to_writer(&mut *out, &row).map_err(std::io::Error::from)?;
                }
            }
            out.write_all(b"\n")?;
            taken += 1;
            bar.inc(1);
        }
        drop(answers);
        feeder
            .join()
            .map_err(|_| anyhow::anyhow!("the reading thread stopped"))??;
        Ok((taken, bad))
    })
}

fn answer(known: &Known, messages: &Messages, line: &[u8]) -> Result<Answer, String> {
    let fields: Value =
        serde_json::from_slice(line).map_err(|e| messages.with("read-not-json", &[("column", e.column().into())]))?;
    if !fields.is_object() {
        return Err(messages.with("read-not-json", &[("column", 1.into())]));
    }
    let missing = |field: &str| messages.with("read-missing-field", &[("field", field.into())]);
    let wrong = |field: &str| messages.with("read-wrong-field", &[("field", field.into())]);
    if let Some(field) = ["id", "reply"].into_iter().find(|f| fields.get(f).is_none()) {
        return Err(missing(field));
    }
    let texts = ["lang", "client", "reply", "scenario", "beat"];
    if let Some(field) = texts
        .into_iter()
        .find(|f| fields.get(f).is_some_and(|v| !v.is_string()))
    {
        return Err(wrong(field));
    }
    let row: Row = serde_json::from_value(fields).map_err(|_| wrong("id"))?;
    let reply = row.reply.as_str();
    let language = row.lang.as_deref().unwrap_or(messages::FALLBACK);
    let Some(id) = &row.scenario else {
        let client = row.client.as_deref().unwrap_or_default();
        let reading = known.reader.read(&Moment::bare(language, client), reply);
        let score = Score::new(&reading, &known.general);
        return Ok(shown(row.id, &reading, &score));
    };
    let scene = known
        .scene(id, language)
        .ok_or_else(|| messages.with("read-unknown-scenario", &[("scenario", id.as_str().into())]))?;
    let scenario = &scene.entry.scenario;
    let beat = row.beat.as_deref().unwrap_or(&scenario.start);
    let unknown = || {
        messages.with(
            "read-unknown-beat",
            &[("scenario", id.as_str().into()), ("beat", beat.into())],
        )
    };
    let beat = scenario.beat(beat).ok_or_else(unknown)?;
    let client = row.client.unwrap_or_else(|| scene.first_line(beat));
    let reading = known.reader.read(&scene.moment(&client), reply);
    let score = Score::new(&reading, &scenario.guidance);
    Ok(shown(row.id, &reading, &score))
}

/// Scenarios by id and language; none where there is none of that id.
type Scenes = HashMap<(String, String), Option<Arc<Scene>>>;

/// What all rows share: the reader, and the scenarios that rows have named so far.
struct Known {
    reader: EncoderReader,
    general: Guidance,
    scenes: Mutex<Scenes>,
}

impl Known {
    /// The scenario of that id in that language; a row may name an id, never a file.
    fn scene(&self, id: &str, language: &str) -> Option<Arc<Scene>> {
        let mut scenes = self.scenes.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (id.to_owned(), language.to_owned());
        scenes
            .entry(key)
            .or_insert_with(|| {
                let is_id = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
                let entry = is_id.then(|| library::find(id).ok()).flatten()?;
                let language = messages::language(language).or_else(|| messages::language(messages::FALLBACK))?;
                Scene::new(entry, &BTreeMap::new(), &Messages::new(&language))
                    .ok()
                    .map(Arc::new)
            })
            .clone()
    }
}

fn shown(id: Value, reading: &Reading, score: &Score) -> Answer {
    let borrowed = |name| score.marks.iter().any(|m| m.borrowed && m.reason == Reason::Move(name));
    let readings = reading
        .moves
        .iter()
        .filter(|m| m.verdict.is_present() || m.verdict.is_unsure());
    Answer {
        id,
        moves: reading.present().collect(),
        score: score.total,
        readings: readings
            .map(|m| Shown {
                name: m.name,
                confidence: (f64::from(m.confidence) * 1000.0).round() / 1000.0,
                unsure: m.verdict.is_unsure(),
                evidence: m.evidence.iter().map(|r| [r.start, r.end]).collect(),
                borrowed: borrowed(m.name),
            })
            .collect(),
        words: reading.counts.words,
        sentences: reading.counts.sentences,
    }
}
