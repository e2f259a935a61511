//! `sparring read`: rows of replies in, their readings and scores out, as JSON Lines, on all cores and in bounded memory.
#![allow(clippy::print_stderr)] // An edge: progress and a closing line go to the screen, not into the output.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc;

use anyhow::{Context as _, Result};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::cli::Context;
use crate::engine::guidance::Guidance;
use crate::engine::moves::Move;
use crate::engine::reading::{Moment, PhrasePoint, Reader, Reading};
use crate::engine::score::Score;
use crate::library;
use crate::messages::Messages;
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

/// The longest line that is read as a row, in bytes; a longer one is a bad row.
const LINE_LIMIT: u64 = 4 << 20;

/// One row of input. With `scenario` and `beat`, the scenario's guidance scores it and the beat's first line is the client's.
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

/// A move that is present, or unsure, with the byte ranges of the reply that show it.
#[derive(Debug, Serialize)]
struct Shown {
    #[serde(rename = "move")]
    name: Move,
    confidence: f64,
    unsure: bool,
    evidence: Vec<[usize; 2]>,
}

/// Reads rows from the files or from standard input and writes an answer for each, in order. Bad rows give an error object.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let reader = EncoderReader::shipped()?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = arguments.threads.unwrap_or(cores).clamp(1, 64);
    let bar = progress(context);
    let mut out = BufWriter::new(std::io::stdout().lock());
    let (mut rows, mut bad) = (0, 0);
    if arguments.paths.is_empty() {
        (rows, bad) = stream(context, &reader, threads, std::io::stdin().lock(), &mut out, &bar)?;
    }
    for path in &arguments.paths {
        let file = File::open(path).with_context(|| path.display().to_string())?;
        let (read, wrong) = stream(context, &reader, threads, BufReader::new(file), &mut out, &bar)?;
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
fn stream(
    context: &Context,
    reader: &EncoderReader,
    threads: usize,
    mut input: impl BufRead,
    out: &mut impl Write,
    bar: &ProgressBar,
) -> Result<(usize, usize)> {
    let messages = &context.messages;
    std::thread::scope(|scope| {
        let lanes: Vec<_> = (0..threads)
            .map(|_| {
                let (work, todo) = mpsc::sync_channel::<(usize, Vec<u8>)>(AHEAD);
                let (done, answers) = mpsc::sync_channel::<(Value, bool)>(AHEAD);
                scope.spawn(move || {
                    for (number, line) in todo {
                        let answer = answer(reader, messages, &line);
                        let good = answer.is_ok();
                        let value = answer.unwrap_or_else(|message| json!({ "line": number, "error": message }));
                        if done.send((value, good)).is_err() {
                            return;
                        }
                    }
                });
                (work, answers)
            })
            .collect();
        let (mut sent, mut taken, mut number, mut bad) = (0, 0, 0, 0);
        let mut take = |taken: &mut usize, bad: &mut usize| -> Result<()> {
            let (value, good) = lanes[*taken % threads].1.recv().context("a reading thread stopped")?;
            serde_json::to_writer(&mut *out, &value)?;
            out.write_all(b"\n")?;
            *taken += 1;
            *bad += usize::from(!good);
            bar.inc(1);
            Ok(())
        };
        while let Some(line) = next_line(&mut input)? {
            number += 1;
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            lanes[sent % threads]
                .0
                .send((number, line))
                .context("a reading thread stopped")?;
            sent += 1;
            if sent - taken >= threads * AHEAD {
                take(&mut taken, &mut bad)?;
            }
        }
        while taken < sent {
            take(&mut taken, &mut bad)?;
        }
        Ok((sent, bad))
    })
}

/// The next line without its end, at most [`LINE_LIMIT`] bytes of it; the rest of a longer one is skipped.
fn next_line(input: &mut impl BufRead) -> Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    if input.by_ref().take(LINE_LIMIT).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.last() != Some(&b'\n') && line.len() as u64 == LINE_LIMIT {
        input.skip_until(b'\n')?;
    }
    Ok(Some(line))
}

fn answer(reader: &EncoderReader, messages: &Messages, line: &[u8]) -> Result<Value, String> {
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
    let (guidance, client, points) = match &row.scenario {
        Some(id) => moment_of(id, &row, messages)?,
        None => (Guidance::general(), row.client.clone().unwrap_or_default(), Vec::new()),
    };
    let language = row.lang.as_deref().unwrap_or(crate::messages::FALLBACK);
    let reading = reader.read(
        &Moment {
            language,
            client: &client,
            points: &points,
        },
        reply,
    );
    let score = Score::new(&reading, &guidance);
    serde_json::to_value(shown(row.id, &reading, score.total)).map_err(|e| e.to_string())
}

/// Guidance, client's line and own points of a row that names a scenario and perhaps a beat.
fn moment_of(id: &str, row: &Row, messages: &Messages) -> Result<(Guidance, String, Vec<PhrasePoint>), String> {
    let unknown = || messages.with("read-unknown-scenario", &[("scenario", id.into())]);
    let entry = library::find(id).map_err(|_| unknown())?;
    let language = row.lang.as_deref().and_then(crate::messages::language);
    let texts = Messages::new(language.as_ref().unwrap_or(messages.language()));
    let lines = library::texts(&entry, &texts);
    let scenario = &entry.scenario;
    let beat = match &row.beat {
        Some(name) => scenario.beats.iter().find(|b| b.id == *name).ok_or_else(|| {
            messages.with(
                "read-unknown-beat",
                &[("scenario", id.into()), ("beat", name.as_str().into())],
            )
        })?,
        None => &scenario.beats[scenario.beat(&scenario.start).unwrap_or(0)],
    };
    let first = (!beat.lines.is_empty()).then(|| lines.get(&crate::engine::texts::beat_line(&beat.id, 0)));
    let client = row.client.clone().or(first).unwrap_or_default();
    Ok((scenario.guidance.clone(), client, library::points(scenario, &lines)))
}

fn shown(id: Value, reading: &Reading, score: i32) -> Answer {
    let readings = reading
        .moves
        .iter()
        .filter(|m| m.verdict.is_present() || m.verdict.is_unsure());
    Answer {
        id,
        moves: reading.present().collect(),
        score,
        readings: readings
            .map(|m| Shown {
                name: m.name,
                confidence: (f64::from(m.confidence) * 1000.0).round() / 1000.0,
                unsure: m.verdict.is_unsure(),
                evidence: m.evidence.iter().map(|r| [r.start, r.end]).collect(),
            })
            .collect(),
        words: reading.counts.words,
        sentences: reading.counts.sentences,
    }
}
