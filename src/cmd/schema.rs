//! `sparring schema`: the JSON Schema of scenario files, for editors.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;

use crate::cli::Context;
use crate::library;

/// Nothing to choose.
#[derive(Debug, Args)]
pub struct Arguments {}

/// Prints the schema.
///
/// # Errors
/// Output that can't be written.
pub fn run(_context: &Context, _arguments: &Arguments) -> anyhow::Result<ExitCode> {
    std::io::stdout().lock().write_all(library::schema_text().as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
