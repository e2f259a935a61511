//! `sparring scorecard`: how often the reader agrees with trained coders; the published figures, or those of one's own coded rows.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use serde::Deserialize;

use crate::cli::Context;
use crate::cores;
use crate::engine::agreement::{Code, Judged, agreement};
use crate::engine::guidance::Guidance;
use crate::engine::moves::Move;
use crate::engine::reading::{Moment, Reader};
use crate::engine::score::Score;
use crate::lines;
use crate::messages::{self, Messages};
use crate::reader::EncoderReader;
use crate::report::scorecard::{Scorecard, page, text};
use crate::terminal::clean;

/// What was measured for this release: this program's own `scorecard --rows` over the rows that two coders coded. The gate measures again.
static PUBLISHED: &str = include_str!("../../models/scorecard.json");

/// `sparring scorecard [--rows FILE...]`
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(long, value_name = "FILE", num_args = 1..)]
    rows: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

/// How to show it.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum Format {
    /// Tables for reading
    #[default]
    Text,
    /// For other programs
    Json,
    /// A page with plots
    Html,
}

/// A coded row. The codes stand as `a` and `b`, as a list `codes`, or, from one coder, as `moves` and `rating` in the row itself.
#[derive(Debug, Deserialize)]
struct Row {
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    client: String,
    reply: String,
    a: Option<Code>,
    b: Option<Code>,
    #[serde(default)]
    codes: Vec<Coded>,
    moves: Option<Vec<Move>>,
    rating: Option<f64>,
}

/// One code of a list, with the coder's name.
#[derive(Debug, Deserialize)]
struct Coded {
    coder: Option<String>,
    #[serde(flatten)]
    code: Code,
}

/// Shows the published figures, or reads coded rows and measures. Rows that can't be used are named on standard error.
///
/// # Errors
/// A file that can't be read, no usable row at all, output that can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let messages = &context.messages;
    let mut problems = Vec::new();
    let card: Scorecard = if arguments.rows.is_empty() {
        serde_json::from_str(PUBLISHED)?
    } else {
        let mut rows = Vec::new();
        for path in &arguments.rows {
            read_rows(context, path, &mut rows, &mut problems)?;
        }
        for problem in &problems {
            writeln!(std::io::stderr().lock(), "{}", clean(problem))?;
        }
        if rows.is_empty() {
            anyhow::bail!("{}", messages.get("scorecard-no-rows"));
        }
        measure(&rows)?
    };
    let mut out = std::io::stdout().lock();
    match arguments.format {
        Format::Text => out.write_all(text(&card, messages, &context.terminal).as_bytes())?,
        Format::Html => out.write_all(page(&card, messages).as_bytes())?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &card).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

/// The rows of one file, with what is wrong in it.
fn read_rows(
    context: &Context,
    path: &Path,
    rows: &mut Vec<(Row, Vec<Code>)>,
    problems: &mut Vec<String>,
) -> Result<()> {
    let shown = path.display().to_string();
    let failure = |e: std::io::Error| anyhow::anyhow!("{shown}: {}", context.messages.failure(&e));
    let mut input = BufReader::new(File::open(path).map_err(failure)?);
    let mut number = 0;
    while let Some(line) = lines::next(&mut input).map_err(failure)? {
        number += 1;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let row = row(&line, &context.messages).and_then(|row| {
            let codes = codes(&row);
            if codes.is_empty() {
                return Err(context.messages.get("scorecard-not-coded"));
            }
            Ok((row, codes))
        });
        match row {
            Ok(row) => rows.push(row),
            Err(error) => problems.push(format!("{shown}:{number}: {error}")),
        }
    }
    Ok(())
}

/// One line as a row, or what is wrong with it, in the user's language.
fn row(line: &[u8], messages: &Messages) -> Result<Row, String> {
    let fields: serde_json::Value =
        serde_json::from_slice(line).map_err(|e| messages.with("read-not-json", &[("column", e.column().into())]))?;
    if fields.get("reply").is_none() {
        return Err(messages.with("read-missing-field", &[("field", "reply".into())]));
    }
    let wrong = |path: String| messages.with("scorecard-wrong-field", &[("field", path.into())]);
    serde_path_to_error::deserialize(&fields).map_err(|e| wrong(e.path().to_string()))
}

/// The codes of independent coders; the one of whoever wrote the reply counts only where there is no other.
fn codes(row: &Row) -> Vec<Code> {
    let by_writer = |code: &&Coded| code.coder.as_deref() == Some("writer");
    let independent = row.codes.iter().filter(|c| !by_writer(c) || row.codes.len() == 1);
    let pair = row
        .a
        .iter()
        .chain(&row.b)
        .cloned()
        .chain(independent.map(|c| c.code.clone()));
    let own = row.moves.clone().map(|moves| Code {
        moves,
        rating: row.rating,
    });
    pair.chain(own).collect()
}

/// Reads all rows on all cores and compares.
fn measure(rows: &[(Row, Vec<Code>)]) -> Result<Scorecard> {
    let reader = EncoderReader::shipped()?;
    let general = Guidance::general();
    let judge = |(row, codes): &(Row, Vec<Code>)| {
        let moment = Moment::bare(row.lang.as_deref().unwrap_or(messages::FALLBACK), &row.client);
        let reading = reader.read(&moment, &row.reply);
        Judged {
            coders: codes.clone(),
            found: reading.present().collect(),
            score: Score::new(&reading, &general).total,
            confidence: reading.moves.iter().map(|m| m.confidence).collect(),
        }
    };
    let judged = cores::each(rows.iter().collect(), judge);
    let mut languages: BTreeMap<String, Vec<Judged>> = BTreeMap::new();
    for ((row, _), judged) in rows.iter().zip(&judged) {
        let tag = row.lang.clone().unwrap_or_else(|| messages::FALLBACK.to_owned());
        languages.entry(tag).or_default().push(judged.clone());
    }
    Ok(Scorecard {
        reader: reader.fingerprint(),
        all: agreement(&judged),
        languages: languages
            .into_iter()
            .map(|(tag, rows)| (tag, agreement(&rows)))
            .collect(),
    })
}
