//! `sparring translate`: a scenario's translation begun, brought up to date, handed to translators and taken back.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use unic_langid::LanguageIdentifier;

use super::check::{Format, draw, found, print_json, tidy};
use crate::cli::Context;
use crate::engine::diagnostic::Diagnostic;
use crate::library::{self, Entry, Problem};
use crate::messages::{self, Change, Merged, Source, State, Unreadable, Wording, merge};
use crate::report::exchange::{self, FORMATS};
use crate::report::progress::{Progress, told};

/// Which scenario, into which language, and what to do with it.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "SCENARIO")]
    scenario: Option<String>,
    #[arg(long, value_name = "LANGUAGE", conflicts_with = "status")]
    to: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["import", "status"])]
    export: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "status")]
    import: Option<PathBuf>,
    #[arg(long)]
    status: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT", requires = "status")]
    format: Format,
}

/// What the translation of one scenario into one language is made of.
struct Work {
    entry: Entry,
    language: LanguageIdentifier,
    /// The file's text; empty where there is none yet.
    old: String,
    sources: Vec<Source>,
    wording: Wording,
}

impl Work {
    fn merged(&self, changes: &BTreeMap<String, Change>) -> Result<Merged, Unreadable> {
        merge(&self.old, &self.sources, &self.wording, changes)
    }
}

/// Does what the options say. Exit code 1 where the translation, or the file to be imported, has problems; they are named, and nothing is written.
///
/// # Errors
/// A scenario or language that can't be had, a file that can't be read or written.
pub fn run(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    if arguments.status {
        return status(context, arguments);
    }
    let messages = &context.messages;
    let (Some(name), Some(tag)) = (&arguments.scenario, &arguments.to) else {
        bail!(messages.get("translate-what"));
    };
    let Ok(language) = tag.parse::<LanguageIdentifier>() else {
        bail!(messages.unknown_language(tag));
    };
    let language = messages::language(tag).unwrap_or(language);
    let Some(entry) = found(context, name)? else {
        return Ok(ExitCode::from(2));
    };
    if library::is_own_language(&entry, &language) {
        bail!(messages.with("translate-own", &[("language", language.to_string().into())]));
    }
    let existing = library::existing(&entry, &language);
    // What was read is what is written, even where another place would do for a new file.
    let place =
        library::destination(&entry, &language).map(|place| existing.as_ref().map_or(place, |file| file.path.clone()));
    let file = existing
        .as_ref()
        .map(|f| f.path.clone())
        .or_else(|| place.clone())
        .unwrap_or_default();
    if let (None, Some(place)) = (&existing, place.as_ref().filter(|place| place.exists())) {
        // There is a file, but not one that can be read as text: it is somebody's all the same.
        library::read_text(place).map_err(|problem| anyhow::anyhow!(problem.sentence(messages)))?;
    }
    let work = Work {
        sources: library::sources(&entry, &language),
        wording: library::wording(&entry, &language),
        old: existing.map(|f| f.text).unwrap_or_default(),
        entry,
        language,
    };
    let merged = match work.merged(&BTreeMap::new()) {
        Ok(merged) => merged,
        Err(unreadable) => {
            return refuse(
                context,
                &tidy(&file),
                &work.old,
                &library::unreadable(&work.old, &unreadable),
            );
        }
    };
    if let Some(file) = &arguments.export {
        return export(context, &work, &merged, file);
    }
    let Some(place) = place else {
        bail!(messages.with("translate-shipped", &[("scenario", work.entry.id.as_str().into())]));
    };
    let Some(file) = &arguments.import else {
        return write(context, &work, &merged, &place);
    };
    let text = match library::read_text(file) {
        Ok(text) => text,
        Err(Problem::Faulty { text, diagnostics, .. }) => return refuse(context, &tidy(file), &text, &diagnostics),
        Err(problem) => bail!(problem.sentence(messages)),
    };
    let wanted = library::exchange(&work.entry, &work.language, &merged.pairs);
    let read = (form(context, file)?.read)(&text).map_err(|problem| vec![problem]);
    match read.and_then(|read| library::judged(&read, &wanted, &merged.pairs, &text)) {
        Ok(changes) => {
            let told = messages.with("translate-imported", &[("count", changes.len().into())]);
            context.say(&told)?;
            match work.merged(&changes) {
                Ok(merged) => write(context, &work, &merged, &place),
                Err(unreadable) => refuse(
                    context,
                    &tidy(&place),
                    &work.old,
                    &library::unreadable(&work.old, &unreadable),
                ),
            }
        }
        Err(problems) => refuse(context, &tidy(file), &text, &problems),
    }
}

/// Writes the translation's file if it is to change, and tells how far it is.
fn write(context: &Context, work: &Work, merged: &Merged, place: &Path) -> anyhow::Result<ExitCode> {
    let messages = &context.messages;
    let name = tidy(place);
    let changed = merged.text != work.old;
    if changed {
        let failed = |error| {
            let values = [
                ("file", name.as_str().into()),
                ("message", messages.failure(&error).into()),
            ];
            anyhow::anyhow!(messages.with("save-failed", &values))
        };
        library::replace(place, &merged.text).map_err(failed)?;
    }
    let count = |state| merged.pairs.iter().filter(|pair| pair.state == state).count();
    let (stale, missing) = (count(State::Stale), count(State::Missing));
    let values = [
        ("file", name.as_str().into()),
        ("translated", (merged.pairs.len() - stale - missing).into()),
        ("count", merged.pairs.len().into()),
        ("stale", stale.into()),
        ("missing", missing.into()),
    ];
    context.say(&messages.with(
        if changed {
            "translate-written"
        } else {
            "translate-unchanged"
        },
        &values,
    ))?;
    if merged.moved > 0 {
        context.say(&messages.with("translate-moved", &[("count", merged.moved.into())]))?;
    }
    if merged.gone > 0 {
        context.say(&messages.with("translate-gone", &[("count", merged.gone.into())]))?;
    }
    if !messages::languages().contains(&work.language) {
        let values = [("language", work.language.to_string().into())];
        context.say(&messages.with("translate-unknown-language", &values))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the texts for a translator. Never over a file: a translator's work may be in it.
fn export(context: &Context, work: &Work, merged: &Merged, file: &Path) -> anyhow::Result<ExitCode> {
    let messages = &context.messages;
    let exchange = library::exchange(&work.entry, &work.language, &merged.pairs);
    let bytes = (form(context, file)?.write)(&exchange)?;
    library::write_new(file, &bytes, messages)?;
    let name = file.display().to_string();
    let values = [("file", name.into()), ("count", exchange.rows.len().into())];
    context.say(&messages.with("translate-exported", &values))?;
    Ok(ExitCode::SUCCESS)
}

/// The form of file that the name asks for.
fn form(context: &Context, file: &Path) -> anyhow::Result<&'static exchange::Format> {
    let ending = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let known: Vec<String> = FORMATS.iter().map(|f| format!(".{}", f.extension)).collect();
    let values = [
        ("file", file.display().to_string().into()),
        ("known", known.join(", ").into()),
    ];
    let found = FORMATS.iter().find(|format| ending == format.extension);
    found.with_context(|| context.messages.with("translate-unknown-format", &values))
}

/// How far one scenario is, or all are.
fn status(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let entries = match &arguments.scenario {
        Some(name) => match found(context, name)? {
            Some(entry) => vec![entry],
            None => return Ok(ExitCode::from(2)),
        },
        None => library::all(),
    };
    let mut rows: Vec<Progress> = entries.iter().flat_map(library::progress).collect();
    for row in &mut rows {
        row.file = row.file.take().map(|file| tidy(Path::new(&file)));
    }
    match arguments.format {
        Format::Json => print_json(&rows)?,
        Format::Text => write!(
            std::io::stdout().lock(),
            "{}",
            told(&rows, &context.messages, &context.terminal)
        )?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Draws what is wrong, each at its place. Nothing has been written.
fn refuse(context: &Context, path: &str, text: &str, problems: &[Diagnostic]) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    draw(&mut out, context, context.terminal, path, text, problems)?;
    drop(out);
    let values = [("file", path.into()), ("count", problems.len().into())];
    context.say(&context.messages.with("translate-refused", &values))?;
    Ok(ExitCode::from(1))
}
