//! `sparring stamp`: writes the fingerprint of each source text above its translation, to say: this has been brought up to date.
#![allow(clippy::print_stdout)] // An edge: says what was stamped.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::cli::Context;
use crate::engine::texts::{fingerprint, texts};
use crate::library;
use crate::messages::{FALLBACK, stamped, translation};

/// `sparring stamp FILE...`: scenario files whose translations were checked against them, or Fluent files of the program's own texts.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "FILE", required = true)]
    paths: Vec<PathBuf>,
}

/// Stamps every translation file found for the scenarios. Nothing but the `# source:` comments changes.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    for path in &arguments.paths {
        if path.extension().is_some_and(|e| e == "ftl") {
            let source = source_of(path);
            let source = std::fs::read_to_string(&source).with_context(|| source.display().to_string())?;
            let entries = translation(&source).entries.into_iter();
            write(
                context,
                path,
                &entries.map(|(id, e)| (id, fingerprint(&e.pattern))).collect(),
            )?;
            continue;
        }
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let Ok(scenario) = library::parse(&text) else {
            let check = crate::cmd::check::Arguments::of(vec![path.clone()]);
            return crate::cmd::check::run(context, &check);
        };
        let fingerprints = texts(&scenario)
            .into_iter()
            .map(|t| (t.id, fingerprint(t.source)))
            .collect();
        let files = library::translation_files(path, &scenario.id);
        if files.is_empty() {
            let file = path.display().to_string();
            println!("{}", context.messages.with("stamp-nothing", &[("file", file.into())]));
        }
        for file in files {
            write(context, &file, &fingerprints)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The English file that `locales/<tag>/<name>.ftl` translates.
fn source_of(path: &Path) -> PathBuf {
    let locales = path.parent().and_then(Path::parent).unwrap_or(Path::new(""));
    locales.join(FALLBACK).join(path.file_name().unwrap_or_default())
}

fn write(context: &Context, file: &Path, fingerprints: &BTreeMap<String, String>) -> Result<()> {
    let name = || file.display().to_string();
    let old = std::fs::read_to_string(file).with_context(name)?;
    let (new, count) = stamped(&old, fingerprints);
    library::replace(file, &new).with_context(name)?;
    println!(
        "{}",
        context
            .messages
            .with("stamped", &[("file", name().into()), ("count", count.into())])
    );
    Ok(())
}
