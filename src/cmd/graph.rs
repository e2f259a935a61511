//! `sparring graph`: the map of a scenario.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, ValueEnum};

use super::check::found;
use crate::cli::Context;
use crate::engine::level::Level;
use crate::engine::walk::Walk;
use crate::library::{self, Entry, Scene};
use crate::reader::EncoderReader;
use crate::rehearsal::ReadAhead;
use crate::report::graph::{self, Map};

/// What to draw, and how.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "SCENARIO", required = true)]
    scenario: String,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: GraphFormat,
    #[arg(long, value_name = "NUMBER")]
    walk: Option<u64>,
}

/// The form of the map.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum GraphFormat {
    Svg,
    Html,
    #[default]
    Mermaid,
    Dot,
}

/// Writes the map to standard output.
///
/// # Errors
/// A walk was asked for in a form that can't show one, the reader's weights can't be used, or output can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let Some(entry) = found(context, &arguments.scenario)? else {
        return Ok(ExitCode::from(2));
    };
    let drawn = matches!(arguments.format, GraphFormat::Svg | GraphFormat::Html);
    let walk = match arguments.walk {
        Some(_) if !drawn => bail!(context.messages.get("map-walk-format")),
        Some(seeds) => Some(walked(context, entry.clone(), seeds)?),
        None => None,
    };
    let lines = library::texts(&entry, &context.messages);
    let map = || Map::new(&entry.scenario, &lines, &context.messages, walk.as_ref());
    let written = match arguments.format {
        GraphFormat::Svg => graph::svg(&map()),
        GraphFormat::Html => graph::page(&map()),
        GraphFormat::Mermaid => graph::mermaid(&entry.scenario, &lines),
        GraphFormat::Dot => graph::dot(&entry.scenario, &lines),
    };
    writeln!(std::io::stdout().lock(), "{}", written.trim_end())?;
    Ok(ExitCode::SUCCESS)
}

/// What all players together came to in this many talks each.
fn walked(context: &Context, entry: Entry, seeds: u64) -> anyhow::Result<Walk> {
    let scene = Scene::new(entry, &BTreeMap::new(), &context.messages)?;
    let reader = EncoderReader::shipped()?;
    let mut together = Walk::default();
    for ahead in ReadAhead::all(&scene, &context.messages, &reader) {
        let says = |session: &_, before: &_| ahead.says(session, before);
        together.add(&Walk::new(
            &scene.entry.scenario,
            Level::Real,
            ahead.player,
            0..ahead.player.talks(seeds),
            says,
        ));
    }
    Ok(together)
}
