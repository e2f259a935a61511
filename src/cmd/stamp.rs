//! `sparring stamp`: writes the fingerprint of each source text above its translation, to say: this has been brought up to date.
#![allow(clippy::print_stdout)] // An edge: says what was stamped.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::cli::Context;
use crate::engine::texts::{fingerprint, texts};
use crate::library;
use crate::messages::translation;

/// `sparring stamp FILE...`: scenario files whose translations were checked against them.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "FILE", required = true)]
    paths: Vec<PathBuf>,
}

/// Stamps every translation file found for the scenarios. Nothing but the `# source:` comments changes.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let mut faulty = false;
    for path in &arguments.paths {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let scenario = match library::parse(&text) {
            Ok(scenario) => scenario,
            Err(_) => {
                let check = crate::cmd::check::Arguments::of(vec![path.clone()]);
                return crate::cmd::check::run(context, &check);
            }
        };
        let files = library::translation_files(path, &scenario.id);
        if files.is_empty() {
            println!("{}", context.messages.with("stamp-nothing", &[("file", path.display().to_string().into())]));
        }
        for file in files {
            let old = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            let read = translation(&old);
            // Rewriting a file that can't be read in full would lose what can't be read.
            if !read.errors.is_empty() {
                println!("{}", context.messages.with("stamp-unreadable", &[("file", file.display().to_string().into())]));
                faulty = true;
                continue;
            }
            let done = read.entries;
            let mut new = String::new();
            let mut count = 0;
            for text in texts(&scenario) {
                if let Some(entry) = done.get(&text.id) {
                    let pattern = entry.pattern.replace('\n', "\n    ");
                    let gap = if entry.pattern.contains('\n') { "\n    " } else { " " };
                    writeln!(new, "# source: {}\n{} ={gap}{pattern}", fingerprint(text.source), text.id)?;
                    count += 1;
                }
            }
            std::fs::write(&file, new).with_context(|| file.display().to_string())?;
            println!("{}", context.messages.with("stamped", &[("file", file.display().to_string().into()), ("count", count.into())]));
        }
    }
    Ok(if faulty { ExitCode::from(1) } else { ExitCode::SUCCESS })
}
