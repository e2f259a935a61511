//! The menu: which client today.

use std::io::Write;

use anyhow::Result;

use super::input::{Entered, Input};
use crate::cli::Context;
use crate::engine::scenario::Theme;
use crate::library::{self, Entry};
use crate::terminal::{Style, clean};

/// Shows the scenarios and asks for one, by number or id; none where the user leaves.
pub fn choose(context: &Context, input: &mut dyn Input) -> Result<Option<Entry>> {
    let (messages, terminal) = (&context.messages, &context.terminal);
    let groups = library::by_theme(library::all().into_iter(), |entry| entry.scenario.theme);
    let mut entries: Vec<Entry> = Vec::new();
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", terminal.paint(Style::Title, &messages.get("menu-title")))?;
    for (theme, group) in groups {
        writeln!(
            out,
            "\n{}",
            terminal.paint(Style::Title, &messages.get(Theme::heading(theme)))
        )?;
        for entry in group {
            let lines = library::texts(&entry, messages);
            let values = [
                ("number", format!("{:>2}", entries.len() + 1).into()),
                ("title", clean(&lines.get("title")).into_owned().into()),
                ("id", entry.id.as_str().into()),
                (
                    "level",
                    messages
                        .get(&format!("difficulty-{}", entry.scenario.difficulty))
                        .into(),
                ),
            ];
            let row = messages.with("menu-row", &values);
            writeln!(out, "{}", terminal.wrap(&row, "  ", "      "))?;
            entries.push(entry);
        }
    }
    drop(out);
    loop {
        let count = entries.len();
        let prompt = format!("\n{} ", messages.with("menu-prompt", &[("count", count.into())]));
        if !input.is_interactive() {
            // Without anybody to choose, the list is the answer; the first line of the pipe may name one.
            writeln!(std::io::stdout(), "{}", prompt.trim())?;
        }
        let typed = match input.enter(&prompt)? {
            Entered::Line(line) => line.trim().to_owned(),
            Entered::Interrupted | Entered::End => return Ok(None),
        };
        if matches!(typed.as_str(), ":quit" | ":q" | "q") {
            return Ok(None);
        }
        if typed.is_empty() {
            continue;
        }
        let chosen = match typed.parse::<usize>() {
            Ok(number) => number.checked_sub(1).and_then(|n| entries.get(n).cloned()),
            Err(_) => entries.iter().find(|e| e.scenario.id == typed).cloned(),
        };
        match chosen {
            Some(entry) => return Ok(Some(entry)),
            None => writeln!(
                std::io::stdout(),
                "{}",
                messages.with("menu-unknown", &[("typed", clean(&typed).into_owned().into())])
            )?,
        }
    }
}
