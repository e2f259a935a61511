//! `sparring import`: a story from Twine, ink or Yarn Spinner as the beginning of a scenario.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::bail;
use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::cli::Context;
use crate::engine::check::is_id;
use crate::engine::diagnostic::{Diagnostic, Severity};
use crate::import::{self, Blank, Draft, FORMATS, Fault, Format, PASSAGES, Place};
use crate::library;
use crate::messages::Messages;
use crate::terminal::clean;

/// What to bring over, and where to.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "FILE", required = true)]
    story: PathBuf,
    #[arg(long = "as", value_name = "FORMAT", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|f| f.name)))]
    form: Option<String>,
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Writes the draft, and tells what the author has to do yet. Never writes over a file.
///
/// # Errors
/// A story that can't be read, an id that is none, a file that is there already or can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let messages = &context.messages;
    let shown = arguments.story.display().to_string();
    let named = arguments
        .form
        .as_deref()
        .map_or_else(|| Format::of(&shown), Format::named);
    let Some(format) = named else {
        let known = FORMATS
            .iter()
            .flat_map(|f| f.endings)
            .copied()
            .collect::<Vec<_>>()
            .join(", ");
        bail!(messages.with("import-unknown", &[("file", shown.into()), ("known", known.into())]));
    };
    let told = |fault: Fault| fault_sentence(&fault, &shown, messages);
    let text = match library::read_text(&arguments.story) {
        Ok(text) => text,
        Err(library::Problem::Faulty { diagnostics, .. }) => {
            let sentences: Vec<String> = diagnostics.iter().map(|d| library::sentence(d, messages)).collect();
            bail!("{shown}: {}", sentences.join("\n"));
        }
        Err(problem) => bail!(problem.sentence(messages)),
    };
    let story = match format.read(&text) {
        Ok(story) => story,
        Err(fault) => bail!(told(fault)),
    };
    let id = id(arguments, story.title.as_deref(), messages)?;
    let blank =
        |what: Blank, name: &str| messages.with(&format!("import-blank-{}", what.name()), &[("name", name.into())]);
    let draft = match import::draft(story, &id, &messages.language().to_string(), &blank) {
        Ok(draft) => draft,
        Err(fault) => bail!(told(fault)),
    };
    let text = serde_json::to_string_pretty(&draft.scenario)? + "\n";
    let (_, diagnostics) = library::inspect(&text);
    if diagnostics.iter().any(|d| d.severity == Severity::Error) {
        let sentences: Vec<String> = diagnostics.iter().map(|d| library::sentence(d, messages)).collect();
        bail!("{}", sentences.join("\n"));
    }
    let file = arguments
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(format!("{id}.json")));
    library::write_new(&file, text.as_bytes(), messages)?;
    tell(context, &file, &draft, &diagnostics)?;
    Ok(ExitCode::SUCCESS)
}

/// The id that was asked for, else one made of the title or the file's name.
fn id(arguments: &Arguments, title: Option<&str>, messages: &Messages) -> anyhow::Result<String> {
    if let Some(given) = &arguments.id {
        if !is_id(given) {
            bail!(messages.with("new-id", &[("id", given.as_str().into())]));
        }
        return Ok(given.clone());
    }
    let stem = arguments.story.file_name().map(|n| n.to_string_lossy().into_owned());
    let stem = stem.as_deref().and_then(|name| name.split('.').next());
    let made = title.and_then(import::id).or_else(|| stem.and_then(import::id));
    Ok(made.unwrap_or_else(|| "story".to_owned()))
}

fn fault_sentence(fault: &Fault, file: &str, messages: &Messages) -> String {
    let mut values = vec![("file", file.into())];
    let id = match fault {
        Fault::TooLarge => {
            values.push(("limit", (library::SIZE_LIMIT / 1024 / 1024).into()));
            "diagnostic-too-large"
        }
        Fault::Empty => "import-empty",
        Fault::NotInk => "import-not-ink",
        Fault::Version(version) => {
            values.push(("version", version.to_string().into()));
            "import-version"
        }
        Fault::TooMany(count) => {
            values.extend([("count", (*count).into()), ("limit", PASSAGES.into())]);
            "import-too-many"
        }
    };
    messages.with(id, &values)
}

/// Tells what is in the draft, what could not come along, and what is to be done.
fn tell(context: &Context, file: &Path, draft: &Draft, diagnostics: &[Diagnostic]) -> anyhow::Result<()> {
    let messages = &context.messages;
    let mut out = std::io::stdout().lock();
    let mut say = |text: String, indent: &str| {
        let text = clean(&text).into_owned();
        let rest = if indent.is_empty() { "" } else { "    " };
        writeln!(out, "{}", context.terminal.wrap(&text, indent, rest))
    };
    let written = [
        ("file", file.display().to_string().into()),
        ("beats", draft.scenario.beats.len().into()),
        ("endings", draft.scenario.endings.len().into()),
    ];
    say(messages.with("import-written", &written), "")?;
    if !draft.dropped.is_empty() {
        say(
            messages.with("import-dropped", &[("count", draft.dropped.len().into())]),
            "",
        )?;
        for dropped in &draft.dropped {
            let what = messages.get(&format!("import-what-{}", dropped.what.name()));
            let id = match dropped.place {
                Place::Line(_) => "import-at-line",
                Place::Path(_) => "import-at-path",
            };
            let values = [
                ("place", dropped.place.to_string().into()),
                ("what", what.into()),
                ("text", dropped.text.as_str().into()),
            ];
            say(messages.with(id, &values), "  ")?;
        }
    }
    if !draft.waiting.is_empty() {
        say(
            messages.with("import-waiting", &[("count", draft.waiting.len().into())]),
            "",
        )?;
        for branch in &draft.waiting {
            let values = [
                ("beat", branch.beat.as_str().into()),
                ("to", branch.to.as_str().into()),
                ("words", branch.words.clone().unwrap_or_default().into()),
            ];
            let id = match branch.words {
                Some(_) => "import-waits-for-words",
                None => "import-waits",
            };
            say(messages.with(id, &values), "  ")?;
        }
    }
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        *codes.entry(diagnostic.code).or_default() += 1;
    }
    let values = [
        ("count", diagnostics.len().into()),
        ("file", file.display().to_string().into()),
    ];
    say(messages.with("import-check", &values), "")?;
    for (code, count) in codes {
        say(format!("{code}: {count}"), "  ")?;
    }
    Ok(())
}
