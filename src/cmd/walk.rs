//! `sparring walk`: scenarios played many times without a person, and what came of it.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use serde::Serialize;

use super::check::{Format, found, print_json};
use crate::cli::{Context, one_of};
use crate::engine::level::Level;
use crate::engine::walk::{Player, Walk};
use crate::library::{self, Entry, Scene};
use crate::reader::EncoderReader;
use crate::rehearsal::ReadAhead;
use crate::terminal::{Style, clean};

/// What to walk through, who walks, and how often.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "SCENARIO")]
    scenarios: Vec<String>,
    #[arg(long = "player", value_name = "PLAYER", value_parser = one_of(Player::ALL, Player::name))]
    players: Vec<Player>,
    #[arg(long, value_name = "LEVEL", value_parser = one_of(Level::ALL, Level::name))]
    level: Option<Level>,
    #[arg(long, value_name = "NUMBER", default_value_t = 200)]
    seeds: u64,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

/// What one player came to, for programs.
#[derive(Serialize)]
struct Row {
    scenario: String,
    level: Level,
    player: &'static str,
    plays: u64,
    mean_score: f64,
    lowest_score: Option<i32>,
    mean_replies: f64,
    endings: Vec<Reached>,
}

/// An ending that was reached.
#[derive(Serialize)]
struct Reached {
    id: String,
    worth: u8,
    plays: u64,
    first_seed: u64,
}

/// What no player came to, for programs.
#[derive(Serialize)]
struct Coverage {
    scenario: String,
    beats: [usize; 2],
    endings_missed: Vec<String>,
    lines_unspoken: Vec<String>,
}

/// Everything a walk tells, for programs.
#[derive(Serialize)]
struct Told {
    players: Vec<Row>,
    coverage: Vec<Coverage>,
}

/// Walks through the named scenarios, or through all of them, with the named players, or with all.
///
/// # Errors
/// The reader's weights can't be used, or output can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut entries = Vec::new();
    for name in &arguments.scenarios {
        match found(context, name)? {
            Some(entry) => entries.push(entry),
            None => return Ok(ExitCode::from(2)),
        }
    }
    if entries.is_empty() {
        entries = library::all();
    }
    let players = if arguments.players.is_empty() {
        Player::ALL.to_vec()
    } else {
        arguments.players.clone()
    };
    let reader = EncoderReader::shipped()?;
    let mut told = Told {
        players: Vec::new(),
        coverage: Vec::new(),
    };
    for entry in entries {
        let walked = walked(context, arguments, &players, entry, &reader)?;
        if let Format::Text = arguments.format {
            show(context, &walked)?;
        }
        told.players.extend(walked.0);
        told.coverage.push(walked.1);
    }
    if let Format::Json = arguments.format {
        print_json(&told)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn walked(
    context: &Context,
    arguments: &Arguments,
    players: &[Player],
    entry: Entry,
    reader: &EncoderReader,
) -> anyhow::Result<(Vec<Row>, Coverage)> {
    let level = arguments.level.unwrap_or_default();
    let scenario = Arc::clone(&entry.scenario);
    let scene = Scene::new(entry, &std::collections::BTreeMap::new(), &context.messages)?;
    let (mut rows, mut together) = (Vec::new(), Walk::default());
    let ahead = ReadAhead::all(&scene, &context.messages, reader);
    for ahead in ahead.iter().filter(|a| players.contains(&a.player)) {
        let walk = Walk::new(&scenario, level, 0..arguments.seeds, |session| ahead.says(session));
        let endings = walk.endings.iter().filter_map(|(index, (plays, first_seed))| {
            let ending = scenario.endings.get(*index)?;
            Some(Reached {
                id: ending.id.clone(),
                worth: ending.worth,
                plays: *plays,
                first_seed: *first_seed,
            })
        });
        rows.push(Row {
            scenario: scenario.id.clone(),
            level,
            player: ahead.player.name(),
            plays: walk.plays,
            mean_score: walk.mean_score(),
            lowest_score: walk.lowest_score(),
            mean_replies: walk.mean_replies(),
            endings: endings.collect(),
        });
        together.add(&walk);
    }
    let missed = scenario.endings.iter().enumerate();
    let coverage = Coverage {
        scenario: scenario.id.clone(),
        beats: [together.beats.len(), scenario.beats.len()],
        endings_missed: missed
            .filter(|(index, _)| !together.endings.contains_key(index))
            .map(|(_, ending)| ending.id.clone())
            .collect(),
        lines_unspoken: together.unspoken(&scenario),
    };
    Ok((rows, coverage))
}

fn show(context: &Context, (rows, coverage): &(Vec<Row>, Coverage)) -> anyhow::Result<()> {
    let (messages, terminal) = (&context.messages, &context.terminal);
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", terminal.paint(Style::Title, &clean(&coverage.scenario)))?;
    for row in rows {
        let endings: Vec<String> = row
            .endings
            .iter()
            .map(|e| format!("{} ({}) {}", clean(&e.id), e.worth, e.plays))
            .collect();
        let text = messages.with(
            "walk-player",
            &[
                ("player", messages.get(&format!("player-{}", row.player)).into()),
                ("plays", (row.plays as usize).into()),
                ("score", (row.mean_score.round() as usize).into()),
                ("replies", messages.hundredths(row.mean_replies).into()),
                ("endings", endings.join(", ").into()),
            ],
        );
        writeln!(out, "{}", terminal.wrap(&text, "  ", "    "))?;
    }
    let text = messages.with(
        "walk-coverage",
        &[
            ("beats", coverage.beats[0].into()),
            ("all", coverage.beats[1].into()),
            ("missed", coverage.endings_missed.len().into()),
            (
                "endings",
                clean(&coverage.endings_missed.join(", ")).into_owned().into(),
            ),
            ("lines", coverage.lines_unspoken.len().into()),
        ],
    );
    writeln!(
        out,
        "{}\n",
        terminal.paint(Style::Faint, &terminal.wrap(&text, "  ", "    "))
    )?;
    Ok(())
}
