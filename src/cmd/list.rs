//! `sparring list`: the scenarios there are, in the user's language.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use super::check::{Format, print_json};
use crate::cli::Context;
use crate::engine::moves::Move;
use crate::engine::scenario::{Scenario, Theme};
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
    theme: Option<Theme>,
    difficulty: u8,
    /// The fewest replies to one of the best endings, and the most the client sits through.
    replies: [u32; 2],
    /// The moves that earn most here, the best first.
    trains: Vec<Move>,
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
    match arguments.format {
        Format::Json => print_json(&rows)?,
        Format::Text => {
            let mut out = std::io::stdout().lock();
            for (theme, group) in library::by_theme(rows.iter(), |row| row.theme) {
                let heading = context.messages.get(Theme::heading(theme));
                writeln!(out, "{}\n", context.terminal.paint(Style::Title, &heading))?;
                for row in group {
                    writeln!(out, "{}\n", shown(row, context))?;
                }
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
        theme: scenario.theme,
        difficulty: scenario.difficulty,
        replies: [scenario.fewest_replies(), scenario.patience.turns],
        trains: trains(scenario),
        languages: library::spoken(entry).iter().map(ToString::to_string).collect(),
        beats: scenario.beats.len(),
        endings: scenario.endings.len(),
        guided_moves: scenario.guidance.moves.len(),
        file: (entry.origin != Origin::Shipped).then(|| entry.path().display().to_string()),
    }
}

/// How many of the moves that earn most are named.
const TRAINED: usize = 3;

fn trains(scenario: &Scenario) -> Vec<Move> {
    let mut moves: Vec<_> = scenario.guidance.moves.iter().filter(|g| g.points > 0).collect();
    moves.sort_by_key(|g| std::cmp::Reverse(g.points));
    moves.iter().take(TRAINED).map(|g| g.name).collect()
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
            ("fewest", (row.replies[0] as usize).into()),
            ("most", (row.replies[1] as usize).into()),
        ],
    );
    let moves: Vec<String> = row
        .trains
        .iter()
        .map(|m| messages.get(&format!("move-{}", m.name())))
        .collect();
    let trains = messages.with("list-trains", &[("moves", moves.join(", ").into())]);
    let title = terminal.paint(Style::Title, &terminal.wrap(&title, "", ""));
    let summary = terminal.wrap(&row.summary, "  ", "  ");
    let details = terminal.paint(Style::Faint, &terminal.wrap(&details, "  ", "  "));
    let trains = terminal.paint(Style::Faint, &terminal.wrap(&trains, "  ", "  "));
    format!("{title}\n{summary}\n{details}\n{trains}")
}
