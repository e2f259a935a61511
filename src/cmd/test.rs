//! `sparring test`: the example replies of scenarios, and talks written down (`.play` files), held against the reader.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::bail;
use clap::Args;

use super::check::found;
use crate::cli::Context;
use crate::engine::moves::Move;
use crate::engine::scenario::Quality;
use crate::library::{self, Entry, Scene};
use crate::messages::{self, Messages};
use crate::reader::EncoderReader;
use crate::rehearsal::{self, ExampleFailure, Failure, Script};
use crate::terminal::{Style, clean};

/// What to test.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long)]
    update: bool,
}

/// How many things were tested, and how many failed.
#[derive(Default)]
struct Tally {
    tested: usize,
    failed: usize,
}

/// Tests `.play` files, the `.play` files of folders, and the examples of scenarios; without paths, of all scenarios. Exit code 1 where something fails.
///
/// # Errors
/// A file that can't be read or is no script, a scenario that can't be had, or output that can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let reader = EncoderReader::shipped()?;
    let mut tally = Tally::default();
    let (mut plays, mut entries) = (Vec::new(), Vec::new());
    for path in &arguments.paths {
        let is_play = |p: &Path| p.extension().is_some_and(|e| e == "play");
        if path.is_dir() {
            let mut found = Vec::new();
            for item in std::fs::read_dir(path)? {
                found.push(item?.path());
            }
            found.sort();
            plays.extend(found.into_iter().filter(|p| is_play(p)));
        } else if is_play(path) {
            plays.push(path.clone());
        } else {
            match found(context, &path.display().to_string())? {
                Some(entry) => entries.push(entry),
                None => return Ok(ExitCode::from(2)),
            }
        }
    }
    if arguments.paths.is_empty() {
        entries = library::all();
    }
    for entry in entries {
        examples(context, entry, &reader, &mut tally)?;
    }
    for path in plays {
        play(context, &path, &reader, arguments.update, &mut tally)?;
    }
    let values = [("tested", tally.tested.into()), ("failed", tally.failed.into())];
    println(
        context,
        Style::Title,
        &context.messages.with("test-summary", &values),
        "",
    )?;
    Ok(ExitCode::from(u8::from(tally.failed > 0)))
}

fn examples(context: &Context, entry: Entry, reader: &EncoderReader, tally: &mut Tally) -> anyhow::Result<()> {
    let scenario = std::sync::Arc::clone(&entry.scenario);
    let count: usize = scenario.beats.iter().map(|b| b.examples.len()).sum();
    for language in library::spoken(&entry) {
        if count == 0 || context.asked.as_ref().is_some_and(|asked| *asked != language) {
            continue;
        }
        let scene = Scene::new(entry.clone(), &BTreeMap::new(), &Messages::new(&language))?;
        let failures = rehearsal::examples(&scene, reader);
        tally.tested += count;
        tally.failed += failures.len();
        if !failures.is_empty() {
            println(context, Style::Title, &format!("{} ({language})", entry.name()), "")?;
        }
        for failure in &failures {
            let beat = &scenario.beats[failure.beat];
            let kept = &beat.examples[failure.example];
            println(context, Style::Plain, &format!("{}: {}", beat.id, failure.reply), "  ")?;
            let quality = context.messages.get(match kept.quality {
                Quality::Good => "quality-good",
                Quality::Middling => "quality-middling",
                Quality::Bad => "quality-bad",
            });
            let ExampleFailure { score, led, .. } = failure;
            let expected = format!(
                "- {quality}{}",
                kept.to.as_ref().map(|to| format!(" → {to}")).unwrap_or_default()
            );
            println(context, Style::Bad, &expected, "    ")?;
            println(context, Style::Good, &format!("+ {score} → {led}"), "    ")?;
            read(context, &failure.read)?;
        }
    }
    Ok(())
}

fn play(context: &Context, path: &Path, reader: &EncoderReader, update: bool, tally: &mut Tally) -> anyhow::Result<()> {
    let name = path.display().to_string();
    let text = match library::read_text(path) {
        Ok(text) => text,
        Err(problem) => bail!(problem.sentence(&context.messages)),
    };
    let script = Script::parse(&text).map_err(|e| anyhow::anyhow!("{name}: {e}"))?;
    let beside = path.with_file_name(&script.scenario);
    let wanted = if beside.is_file() {
        beside.display().to_string()
    } else {
        script.scenario.clone()
    };
    let entry = match library::find(&wanted) {
        Ok(entry) => entry,
        Err(problem) => bail!("{name}: {}", problem.sentence(&context.messages)),
    };
    let Some(language) = messages::language(&script.language) else {
        bail!("{name}: {}", context.messages.unknown_language(&script.language));
    };
    let scene = Scene::new(entry, &script.facts, &Messages::new(&language))?;
    let failures = rehearsal::run(&script, &scene, reader);
    tally.tested += 1;
    if failures.is_empty() {
        return Ok(());
    }
    println(context, Style::Title, &name, "")?;
    difference(context, &failures)?;
    let values = [("file", name.as_str().into()), ("count", failures.len().into())];
    if update && context.confirmed(&context.messages.with("test-update", &values))? {
        library::replace(path, &rehearsal::updated(&text, &failures))?;
    } else {
        tally.failed += 1;
    }
    Ok(())
}

/// The conversation where it went another way: the reply, what was expected, what came.
fn difference(context: &Context, failures: &[Failure]) -> anyhow::Result<()> {
    let mut told = "";
    for failure in failures {
        if told != failure.reply {
            let prompt = context.messages.get("prompt");
            println(context, Style::Plain, &format!("{prompt} {}", failure.reply), "  ")?;
            told = &failure.reply;
        }
        println(
            context,
            Style::Bad,
            &format!("- {} {}", failure.line, failure.expected),
            "    ",
        )?;
        println(
            context,
            Style::Good,
            &format!("+ {} {}", failure.line, failure.found),
            "    ",
        )?;
        read(context, &failure.read)?;
    }
    Ok(())
}

fn read(context: &Context, moves: &[Move]) -> anyhow::Result<()> {
    let names: Vec<&str> = moves.iter().map(|m| m.name()).collect();
    let moves = if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    };
    let text = context.messages.with("test-read", &[("moves", moves.into())]);
    println(context, Style::Faint, &text, "      ")
}

fn println(context: &Context, style: Style, text: &str, indent: &str) -> anyhow::Result<()> {
    let wrapped = context.terminal.wrap(&clean(text), indent, indent);
    writeln!(std::io::stdout().lock(), "{}", context.terminal.paint(style, &wrapped))?;
    Ok(())
}
