//! `sparring new`: a file to begin a scenario of one's own with, which can be played as it is.

use std::io::{BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;

use super::check::found;
use crate::cli::Context;
use crate::engine::check::is_id;
use crate::library::{self, Draft};
use crate::terminal::clean;

/// What the new scenario is called, and what it is made of.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "ID", required = true)]
    id: String,
    #[arg(long, value_name = "SCENARIO")]
    from: Option<String>,
    #[arg(long)]
    title: Option<String>,
    #[arg(long)]
    role: Option<String>,
    #[arg(long)]
    client: Option<String>,
    #[arg(long)]
    demand: Option<String>,
    #[arg(long)]
    line: Option<String>,
}

/// Writes `<id>.json`, and the schema and the guide beside it where there are none. Asks, on a terminal, what no option says. Never writes over a file.
///
/// # Errors
/// An id that is none, a scenario that can't be had, a file that is there already or can't be written.
pub fn run(context: &Context, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let messages = &context.messages;
    let id = arguments.id.as_str();
    if !is_id(id) {
        bail!(messages.with("new-id", &[("id", id.into())]));
    }
    let entry = match &arguments.from {
        Some(name) => match found(context, name)? {
            Some(entry) => entry,
            None => return Ok(ExitCode::from(2)),
        },
        None => library::example(),
    };
    let own = |question: &str, given: &Option<String>| -> anyhow::Result<Option<String>> {
        match given {
            Some(text) => Ok(Some(text.clone())),
            None if std::io::stdin().is_terminal() && arguments.from.is_none() => ask(context, question),
            None => Ok(None),
        }
    };
    let draft = Draft {
        id: id.to_owned(),
        language: messages.language().clone(),
        title: own("new-ask-title", &arguments.title)?,
        role: own("new-ask-role", &arguments.role)?,
        client: own("new-ask-client", &arguments.client)?,
        demand: own("new-ask-demand", &arguments.demand)?,
        line: own("new-ask-line", &arguments.line)?,
    };
    let text = draft.text(&entry)?;
    if let Err(problems) = library::parse(&text) {
        let told: Vec<String> = problems.iter().map(|p| library::sentence(p, messages)).collect();
        bail!("{}", told.join("\n"));
    }
    let file = PathBuf::from(format!("{id}.json"));
    library::write_new(&file, text.as_bytes(), messages)?;
    for (beside, text) in [
        (library::SCHEMA_FILE, library::schema_text()),
        ("README.md", library::GUIDE.to_owned()),
    ] {
        // What is there already is somebody's own.
        match write(&PathBuf::from(beside), &text) {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                return Err(error).context(beside);
            }
            _ => {}
        }
    }
    let values = [("file", file.display().to_string().into())];
    let told = context
        .terminal
        .wrap(&clean(&messages.with("new-written", &values)), "", "");
    writeln!(std::io::stdout().lock(), "{told}")?;
    Ok(ExitCode::SUCCESS)
}

fn write(file: &PathBuf, text: &str) -> std::io::Result<()> {
    std::fs::File::create_new(file)?.write_all(text.as_bytes())
}

/// One question; an empty answer keeps what the example says.
fn ask(context: &Context, question: &str) -> anyhow::Result<Option<String>> {
    let mut out = std::io::stdout().lock();
    write!(
        out,
        "{} ",
        context.terminal.wrap(&context.messages.get(question), "", "")
    )?;
    out.flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    let answer = answer.trim();
    Ok((!answer.is_empty()).then(|| answer.to_owned()))
}
