//! `sparring walk`: scenarios played many times without a person, and what came of it.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::check::{found, print_json};
use crate::cli::{Context, one_of};
use crate::engine::level::Level;
use crate::engine::player::Player;
use crate::engine::walk::{Walk, talk};
use crate::library::{self, Entry, Scene};
use crate::reader::EncoderReader;
use crate::reader::fingerprint;
use crate::rehearsal::ReadAhead;
use crate::report::talk::{Account, MARKDOWN};
use crate::report::walk::{Coverage, Row, Walked, junit, text};

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
    #[arg(long, value_name = "SEED", conflicts_with_all = ["seeds", "format"])]
    transcript: Option<u64>,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: WalkFormat,
}

/// For whom the output is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum WalkFormat {
    #[default]
    Text,
    Json,
    Junit,
}

/// Everything a walk tells, for programs.
#[derive(Serialize)]
struct Told<'w> {
    players: Vec<PlayerRow<'w>>,
    coverage: Vec<CoverageRow<'w>>,
}

#[derive(Serialize)]
struct PlayerRow<'w> {
    scenario: &'w str,
    language: &'w str,
    level: Level,
    #[serde(flatten)]
    row: &'w Row,
}

#[derive(Serialize)]
struct CoverageRow<'w> {
    scenario: &'w str,
    language: &'w str,
    level: Level,
    #[serde(flatten)]
    coverage: &'w Coverage,
}

/// Walks through the named scenarios, or through all of them, with the named players, or with all. Exit code 1 where a case of the JUnit
/// report fails; the other formats tell and don't judge.
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
    let reader = EncoderReader::shipped()?;
    let asked = match arguments.players.is_empty() {
        true => &Player::ALL[..],
        false => &arguments.players,
    };
    let mut out = std::io::stdout().lock();
    let mut all = Vec::new();
    for entry in entries {
        let scene = Scene::new(entry, &BTreeMap::new(), &context.messages)?;
        let players = ReadAhead::of(asked, &scene, &context.messages, &reader);
        if let Some(seed) = arguments.transcript {
            write!(out, "{}", transcripts(context, arguments, &players, &scene, seed))?;
            continue;
        }
        let walked = walked(context, arguments, &players, &scene.entry);
        if let WalkFormat::Text = arguments.format {
            writeln!(out, "{}", text(&walked, &context.messages, &context.terminal))?;
        }
        all.push(walked);
    }
    drop(out);
    if arguments.transcript.is_some() {
        return Ok(ExitCode::SUCCESS);
    }
    match arguments.format {
        WalkFormat::Text => Ok(ExitCode::SUCCESS),
        WalkFormat::Json => {
            print_json(&told(&all))?;
            Ok(ExitCode::SUCCESS)
        }
        WalkFormat::Junit => {
            let (report, fine) = junit(&all)?;
            writeln!(std::io::stdout().lock(), "{report}")?;
            Ok(ExitCode::from(u8::from(!fine)))
        }
    }
}

fn walked(context: &Context, arguments: &Arguments, players: &[ReadAhead], entry: &Entry) -> Walked {
    let level = arguments.level.unwrap_or_default();
    let walks: Vec<(Player, Walk)> = players
        .iter()
        .map(|ahead| {
            let says = |session: &_, before: &_| ahead.says(session, before);
            let seeds = 0..ahead.player.talks(arguments.seeds);
            let walk = Walk::new(&entry.scenario, level, ahead.player, seeds, says);
            (ahead.player, walk)
        })
        .collect();
    Walked::new(&entry.scenario, &context.messages.language().to_string(), level, &walks)
}

/// The talk of that seed with each of the players, in Markdown.
fn transcripts(context: &Context, arguments: &Arguments, players: &[ReadAhead], scene: &Scene, seed: u64) -> String {
    let level = arguments.level.unwrap_or_default();
    let mut out = String::new();
    for ahead in players {
        let scenario = Arc::clone(&scene.entry.scenario);
        // Whoever is drawn to where nobody was says what they say because of the talks before.
        let before = Walk::new(&scenario, level, ahead.player, 0..seed, |session, before| {
            ahead.says(session, before)
        });
        let session = talk(&scenario, level, seed, |session| ahead.says(session, &before));
        let values = [
            (
                "player",
                context.messages.get(&format!("player-{}", ahead.player.name())).into(),
            ),
            ("seed", seed.to_string().into()),
        ];
        out.push_str(&format!(
            "<!-- {} -->\n",
            context.messages.with("walk-transcript", &values)
        ));
        let account = Account {
            number: None,
            begun: None,
            fingerprint: String::new(),
            reader: fingerprint().to_owned(),
            session: &session,
            lines: &scene.lines,
            languages: Vec::new(),
            tries: Vec::new(),
        };
        out.push_str(&(MARKDOWN.write)(&[account], &context.messages, &context.terminal));
        out.push('\n');
    }
    out
}

fn told(all: &[Walked]) -> Told<'_> {
    let players = all.iter().flat_map(|walked| {
        walked.players.iter().map(|row| PlayerRow {
            scenario: &walked.scenario,
            language: &walked.language,
            level: walked.level,
            row,
        })
    });
    let coverage = all.iter().map(|walked| CoverageRow {
        scenario: &walked.scenario,
        language: &walked.language,
        level: walked.level,
        coverage: &walked.coverage,
    });
    Told {
        players: players.collect(),
        coverage: coverage.collect(),
    }
}
