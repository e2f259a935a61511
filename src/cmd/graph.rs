//! `sparring graph`: the map of a scenario.

use std::io::Write;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::check::found;
use crate::cli::Context;
use crate::library;
use crate::report::graph;

/// What to draw, and how.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "SCENARIO", required = true)]
    scenario: String,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: GraphFormat,
}

/// The language of the map.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum GraphFormat {
    #[default]
    Mermaid,
    Dot,
}

/// Writes the map to standard output.
///
/// # Errors
/// Output that can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let Some(entry) = found(context, &arguments.scenario)? else {
        return Ok(ExitCode::from(2));
    };
    let lines = library::texts(&entry, &context.messages);
    let map = match arguments.format {
        GraphFormat::Mermaid => graph::mermaid(&entry.scenario, &lines),
        GraphFormat::Dot => graph::dot(&entry.scenario, &lines),
    };
    writeln!(std::io::stdout().lock(), "{}", map.trim_end())?;
    Ok(ExitCode::SUCCESS)
}
