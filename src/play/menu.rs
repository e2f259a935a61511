//! The menu: which client today.

use std::io::Write;

use anyhow::Result;

use super::input::{Entered, Input};
use crate::cli::Context;
use crate::library::{self, Entry};
use crate::terminal::{Style, clean};

/// Shows the scenarios and asks for one, by number or id; none where the user leaves.
pub fn choose(context: &Context, input: &mut dyn Input) -> Result<Option<Entry>> {
    let (messages, terminal) = (&context.messages, &context.terminal);
    let entries = library::all();
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}\n", terminal.paint(Style::Title, &messages.get("menu-title")))?;
    for (number, entry) in entries.iter().enumerate() {
        let lines = library::texts(entry, messages);
        let level = messages.get(&format!("difficulty-{}", entry.scenario.difficulty));
        let head = format!("{}  {} — {}", number + 1, clean(&lines.get("title")), level);
        writeln!(
            out,
            "{}",
            terminal.paint(Style::Title, &terminal.wrap(&head, "  ", "     "))
        )?;
        writeln!(
            out,
            "{}",
            terminal.wrap(&clean(&lines.get("summary")), "     ", "     ")
        )?;
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
