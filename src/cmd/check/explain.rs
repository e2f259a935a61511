//! `sparring check --explain`: what a rule means, why it matters in a talk, an example, and how to mend it.

use std::io::Write;
use std::process::ExitCode;

use crate::cli::Context;
use crate::engine::check::{CODES, Code, Source, code, nearest};
use crate::engine::diagnostic::Severity;
use crate::terminal::{Style, clean};

/// Explains one code, or lists all of them. Exit code 2 where there is no such code.
///
/// # Errors
/// Output that can't be written.
pub fn run(context: &Context, asked: Option<&str>) -> anyhow::Result<ExitCode> {
    let Some(asked) = asked else {
        list(context)?;
        return Ok(ExitCode::SUCCESS);
    };
    if let Some(found) = code(asked.trim()) {
        one(context, found)?;
        return Ok(ExitCode::SUCCESS);
    }
    let messages = &context.messages;
    let mut out = std::io::stderr().lock();
    let name = clean(asked).into_owned();
    writeln!(out, "{}", messages.with("explain-unknown", &[("name", name.into())]))?;
    let names = || CODES.iter().map(|c| c.name);
    // A part of a code is as good as a slip in it.
    let holding = || names().find(|name| asked.len() > 2 && name.contains(asked));
    if let Some(near) = nearest(asked, names()).or_else(holding) {
        writeln!(out, "{}", messages.with("did-you-mean", &[("nearest", near.into())]))?;
    }
    writeln!(out, "{}", messages.get("explain-see-all"))?;
    Ok(ExitCode::from(2))
}

fn one(context: &Context, code: &Code) -> std::io::Result<()> {
    let (messages, terminal) = (&context.messages, &context.terminal);
    let mut out = std::io::stdout().lock();
    let level = messages.get(match code.severity {
        Severity::Error => "diagnostic-error",
        Severity::Warning => "diagnostic-warning",
    });
    let title = format!("{level}[{}]", code.name);
    writeln!(out, "{}", terminal.paint(Style::Title, &title))?;
    for id in [
        format!("explain-{}", code.name),
        format!("explain-family-{}", code.family),
    ] {
        writeln!(out, "{}\n", terminal.wrap(&messages.get(&id), "", ""))?;
    }
    for (id, style, example) in [
        ("explain-wrong", Style::Bad, code.wrong),
        ("explain-right", Style::Good, code.right),
    ] {
        // Not wrapped: what is copied out of it must stay JSON.
        writeln!(
            out,
            "{}\n    {}",
            messages.get(id),
            terminal.paint(style, &clean(example))
        )?;
    }
    if code.severity == Severity::Warning && code.source == Source::Scenario && code.name != "unused-allow" {
        writeln!(out, "\n{}", terminal.wrap(&messages.get("explain-meant-so"), "", ""))?;
        writeln!(
            out,
            "    \"allow\": [{{ \"code\": \"{}\", \"at\": \"/…\", \"reason\": \"…\" }}]",
            code.name
        )?;
    }
    Ok(())
}

fn list(context: &Context) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for code in CODES {
        let line = context.messages.get(&format!("explain-{}", code.name));
        let text = format!("{}: {line}", code.name);
        writeln!(out, "{}", context.terminal.wrap(&text, "", "    "))?;
    }
    writeln!(out, "\n{}", context.messages.get("explain-see-one"))
}
