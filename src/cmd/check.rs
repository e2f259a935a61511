//! `sparring check`: every problem of scenarios and their translations, each at its place in the file.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::cli::Context;
use crate::cores;
use crate::engine::diagnostic::{Diagnostic, Severity};
use crate::library::{self, Entry, Origin, Problem};
use crate::messages::Messages;
use crate::reader::EncoderReader;
use crate::report::problems::{self, Row};
use crate::terminal::{Terminal, clean};

mod examples;
mod explain;
mod watch;

/// What to check, and how to tell.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Scenario files, or folders of them; without any, the scenarios that are part of the program
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Text for reading, or a form for other programs
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: CheckFormat,
    /// Read the example replies too
    #[arg(long)]
    examples: bool,
    /// Check again whenever a file changes
    #[arg(long, conflicts_with = "format")]
    watch: bool,
    /// Explain one code, or list all of them
    #[arg(long, value_name = "CODE", num_args = 0..=1, conflicts_with_all = ["paths", "format", "examples", "watch"])]
    explain: Option<Option<String>>,
}

impl Arguments {
    /// To check these files or folders, and tell a person.
    pub fn of(paths: Vec<PathBuf>) -> Arguments {
        Arguments {
            paths,
            format: CheckFormat::Text,
            examples: false,
            watch: false,
            explain: None,
        }
    }
}

/// For whom the output is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// For whom the problems are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum CheckFormat {
    #[default]
    Text,
    Json,
    Sarif,
    Github,
}

/// A file with all that is wrong with it.
struct Checked {
    path: String,
    text: String,
    diagnostics: Vec<Diagnostic>,
    /// What the file says, where it is a scenario that can be read.
    entry: Option<Entry>,
    /// The language of a translation.
    language: Option<String>,
}

/// Everything that was looked at.
struct Looked {
    /// Each scenario followed by its translations.
    files: Vec<Checked>,
    /// Example replies that were read, in every language; none where they were not to be.
    read: Option<usize>,
}

/// Prints every problem. Exit code 1 where there is an error, 0 where there are only warnings.
///
/// # Errors
/// A file or folder that can't be read, or output that can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    if let Some(asked) = &arguments.explain {
        return explain::run(context, asked.as_deref());
    }
    // Loaded only where replies are to be read: everything else is done before it would be.
    let reader = arguments.examples.then(EncoderReader::shipped).transpose()?;
    if arguments.watch {
        return watch::run(context, arguments, reader.as_ref());
    }
    let messages = &context.messages;
    let looked = look(context, arguments)?.with_examples(reader.as_ref())?;
    let checked = &looked.files;
    match arguments.format {
        CheckFormat::Text => print_text(context, &looked)?,
        CheckFormat::Json => print_json(&rows(messages, checked))?,
        CheckFormat::Sarif => print_json(&problems::sarif(&rows(messages, checked), env!("CARGO_PKG_VERSION")))?,
        CheckFormat::Github => write!(
            std::io::stdout().lock(),
            "{}",
            problems::github(&rows(messages, checked))
        )?,
    }
    Ok(ExitCode::from(u8::from(count(checked, Severity::Error) > 0)))
}

/// Looks at everything that is to be checked.
fn look(context: &Context, arguments: &Arguments) -> anyhow::Result<Looked> {
    let messages = &context.messages;
    let mut found = Vec::new();
    if arguments.paths.is_empty() {
        for id in library::shipped_ids() {
            let (_, text) = library::shipped_files()
                .find(|(name, _)| *name == id)
                .context("a shipped file is gone")?;
            let path = format!("scenarios/{id}.json");
            found.push(Found::Text(path, text.to_owned(), Origin::Shipped));
        }
    }
    for path in files(&arguments.paths, messages)? {
        let name = path.display().to_string();
        found.push(match library::read_text(&path) {
            Ok(text) => Found::Text(name, text, Origin::File(path)),
            Err(Problem::Faulty { text, diagnostics, .. }) => Found::Unreadable(Checked {
                path: name,
                text,
                diagnostics,
                entry: None,
                language: None,
            }),
            Err(problem) => bail!(problem.sentence(messages)),
        });
    }
    let looked_at = cores::each(found, |one| match one {
        Found::Text(name, text, origin) => inspected(name, text, origin),
        Found::Unreadable(checked) => vec![checked],
    });
    Ok(Looked {
        files: looked_at.into_iter().flatten().collect(),
        read: None,
    })
}

impl Looked {
    /// The same with its example replies read, where there is a reader.
    fn with_examples(mut self, reader: Option<&EncoderReader>) -> anyhow::Result<Looked> {
        self.read = reader
            .map(|reader| examples::read(&mut self.files, reader))
            .transpose()?;
        Ok(self)
    }
}

/// The scenario of that id or file; none where it can't be had, which has then been told.
///
/// # Errors
/// Output that can't be written.
pub fn found(context: &Context, name: &str) -> anyhow::Result<Option<Entry>> {
    match library::find(name) {
        Ok(entry) => Ok(Some(entry)),
        Err(refusal) => {
            show_refusal(context, &refusal)?;
            Ok(None)
        }
    }
}

/// Tells why a scenario can't be had, with every place in its file.
fn show_refusal(context: &Context, problem: &Problem) -> anyhow::Result<()> {
    let mut out = std::io::stderr().lock();
    if let Problem::Faulty {
        path,
        text,
        diagnostics,
    } = problem
    {
        draw(
            &mut out,
            context,
            context.terminal.for_errors(),
            &path.display().to_string(),
            text,
            diagnostics,
        )?;
    }
    writeln!(out, "{}", clean(&problem.sentence(&context.messages)))?;
    Ok(())
}

/// Every problem of a file, drawn at its place.
pub(super) fn draw(
    out: &mut dyn Write,
    context: &Context,
    terminal: Terminal,
    path: &str,
    text: &str,
    diagnostics: &[Diagnostic],
) -> std::io::Result<()> {
    for diagnostic in diagnostics {
        let drawing = library::drawing(diagnostic, &context.messages, path, text);
        writeln!(out, "{}\n", terminal.snippet(&drawing))?;
    }
    Ok(())
}

/// Folders opened into their scenarios.
fn files(paths: &[PathBuf], messages: &Messages) -> anyhow::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for path in paths {
        if !path.is_dir() {
            all.push(path.clone());
            continue;
        }
        let unreadable = |error| Problem::Unreadable {
            path: path.clone(),
            error,
        };
        let found = match library::scenario_files(path).map_err(unreadable) {
            Ok(found) => found,
            Err(problem) => bail!(problem.sentence(messages)),
        };
        if found.is_empty() {
            bail!(messages.with("check-empty-folder", &[("path", path.display().to_string().into())]));
        }
        all.extend(found);
    }
    Ok(all)
}

/// A file that is to be checked.
enum Found {
    /// Its name, its text, and where it is from.
    Text(String, String, Origin),
    /// What is wrong with it stands before anything is read.
    Unreadable(Checked),
}

/// A scenario's file and its translations' files.
fn inspected(path: String, text: String, origin: Origin) -> Vec<Checked> {
    let (scenario, diagnostics) = library::inspect(&text);
    let entry = scenario.map(|scenario| Entry {
        id: scenario.id.clone(),
        origin,
        text: text.clone(),
        scenario: Arc::new(scenario),
    });
    let translations = entry.as_ref().map(library::translations).unwrap_or_default();
    let mut all = vec![Checked {
        path,
        text,
        diagnostics,
        entry,
        language: None,
    }];
    all.extend(translations.into_iter().map(|(file, diagnostics)| Checked {
        path: tidy(&file.path),
        text: file.text,
        diagnostics,
        entry: None,
        language: Some(file.language.to_string()),
    }));
    all
}

/// `scenarios/../locales/fi` as `locales/fi`: shorter to read, and an editor opens either.
pub(super) fn tidy(path: &Path) -> String {
    let mut parts = PathBuf::new();
    for part in path.components() {
        let named = matches!(parts.components().next_back(), Some(std::path::Component::Normal(_)));
        if part == std::path::Component::ParentDir && named {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.display().to_string()
}

fn count(checked: &[Checked], severity: Severity) -> usize {
    checked
        .iter()
        .flat_map(|c| &c.diagnostics)
        .filter(|d| d.severity == severity)
        .count()
}

fn print_text(context: &Context, looked: &Looked) -> anyhow::Result<()> {
    let checked = &looked.files;
    let mut out = std::io::stdout().lock();
    for file in checked {
        draw(
            &mut out,
            context,
            context.terminal,
            &file.path,
            &file.text,
            &file.diagnostics,
        )?;
    }
    let scenarios: BTreeSet<&str> = checked
        .iter()
        .map(|c| c.path.as_str())
        .filter(|p| !p.ends_with(".ftl"))
        .collect();
    let counts = [
        ("files", scenarios.len().into()),
        ("errors", count(checked, Severity::Error).into()),
        ("warnings", count(checked, Severity::Warning).into()),
    ];
    writeln!(out, "{}", context.messages.with("check-summary", &counts))?;
    let (id, replies) = match looked.read {
        Some(read) => ("check-examples-read", read),
        None => ("check-examples-unread", examples::count(checked)),
    };
    if replies > 0 || looked.read.is_some() {
        let count = [("count", replies.into())];
        writeln!(out, "{}", context.messages.with(id, &count))?;
    }
    Ok(())
}

fn rows(messages: &Messages, checked: &[Checked]) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in checked {
        for diagnostic in &file.diagnostics {
            let range = diagnostic.range.clone().unwrap_or(0..0);
            let (line, column) = library::line_and_column(&file.text, range.start);
            let (end_line, end_column) = library::line_and_column(&file.text, range.end);
            rows.push(Row {
                file: file.path.clone(),
                line,
                column,
                end_line,
                end_column,
                code: diagnostic.code,
                severity: diagnostic.severity,
                pointer: diagnostic.pointer.clone(),
                message: library::sentence(diagnostic, messages),
            });
        }
    }
    rows
}

/// Writes a value for other programs to standard output.
///
/// # Errors
/// Output that can't be written.
pub fn print_json(value: &impl Serialize) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, value).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(())
}
