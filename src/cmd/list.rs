//! `sparring list`: the scenarios there are, in the user's language.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use super::check::Format;
use crate::cli::Context;
use crate::library::{self, Entry, Origin};
use crate::messages::Messages;
use crate::terminal::{Style, clean};

/// How to tell.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Text for reading, or JSON for other programs
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

/// One scenario, for programs and for the screen.
#[derive(Serialize)]
struct Row {
    id: String,
    title: String,
    summary: String,
    difficulty: u8,
    languages: Vec<String>,
    beats: usize,
    endings: usize,
    guided_moves: usize,
    file: Option<String>,
}

/// Prints the shipped scenarios and the user's own. Files of theirs that can't be used are named on standard error.
///
/// # Errors
/// Output that can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let (entries, problems) = library::everything();
    let rows: Vec<Row> = entries.iter().map(|entry| row(entry, &context.messages)).collect();
    let mut out = std::io::stdout().lock();
    match arguments.format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &rows).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
        Format::Text => {
            for row in &rows {
                writeln!(out, "{}\n", shown(row, context))?;
            }
        }
    }
    let mut aside = std::io::stderr().lock();
    for problem in &problems {
        writeln!(aside, "{}", clean(&problem.sentence(&context.messages)))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn row(entry: &Entry, messages: &Messages) -> Row {
    let lines = library::texts(entry, messages);
    let text = |id: &str| clean(&lines.get(id)).into_owned();
    let scenario = &entry.scenario;
    Row {
        id: entry.id.clone(),
        title: text("title"),
        summary: text("summary"),
        difficulty: scenario.difficulty,
        languages: library::spoken(entry).iter().map(ToString::to_string).collect(),
        beats: scenario.beats.len(),
        endings: scenario.endings.len(),
        guided_moves: scenario.guidance.moves.len(),
        file: (entry.origin != Origin::Shipped).then(|| entry.path().display().to_string()),
    }
}

fn shown(row: &Row, context: &Context) -> String {
    let (messages, terminal) = (&context.messages, &context.terminal);
    let title = messages.with(
        "list-title",
        &[("id", row.id.as_str().into()), ("title", row.title.as_str().into())],
    );
    let details = messages.with(
        "list-details",
        &[
            (
                "difficulty",
                messages.get(&format!("difficulty-{}", row.difficulty)).into(),
            ),
            ("languages", row.languages.join(", ").into()),
            ("beats", row.beats.into()),
            ("endings", row.endings.into()),
            ("moves", row.guided_moves.into()),
        ],
    );
    let title = terminal.paint(Style::Title, &terminal.wrap(&title, "", ""));
    let summary = terminal.wrap(&row.summary, "  ", "  ");
    let details = terminal.paint(Style::Faint, &terminal.wrap(&details, "  ", "  "));
    format!("{title}\n{summary}\n{details}")
}
