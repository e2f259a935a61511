//! Where the user's words come from: a line editor on a terminal, plain lines from a pipe.

use std::io::IsTerminal;

use anyhow::Result;
use rustyline::completion::{Completer, Pair};
use rustyline::error::ReadlineError;
use rustyline::{CompletionType, Config, Context, Editor, Helper, Highlighter, Hinter, Validator};

use super::commands::COMMANDS;
use crate::lines;

/// One thing the user entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entered {
    /// Words, or a command.
    Line(String),
    /// Ctrl-C.
    Interrupted,
    /// Ctrl-D, or the end of a pipe.
    End,
}

/// A source of lines: the border that lets a talk be held by a test or a pipe.
pub trait Input {
    /// The next thing entered, after showing `prompt` where somebody can see it.
    fn enter(&mut self, prompt: &str) -> Result<Entered>;

    /// Whether somebody sits there, who can be asked.
    fn is_interactive(&self) -> bool;
}

/// The input that fits what standard input is.
pub fn open() -> Result<Box<dyn Input>> {
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        let config = Config::builder()
            .completion_type(CompletionType::List)
            .max_history_size(500)?
            .history_ignore_dups(true)?
            .bracketed_paste(true)
            .build();
        let mut editor: Editor<Commands, rustyline::history::MemHistory> =
            Editor::with_history(config.clone(), rustyline::history::MemHistory::with_config(&config))?;
        editor.set_helper(Some(Commands));
        return Ok(Box::new(Edited { editor }));
    }
    Ok(Box::new(Piped))
}

struct Edited {
    // History lives in memory only: replies are private.
    editor: Editor<Commands, rustyline::history::MemHistory>,
}

impl Input for Edited {
    fn enter(&mut self, prompt: &str) -> Result<Entered> {
        match self.editor.readline(prompt) {
            Ok(line) => {
                let _ = self.editor.add_history_entry(line.as_str());
                Ok(Entered::Line(line))
            }
            Err(ReadlineError::Interrupted) => Ok(Entered::Interrupted),
            Err(ReadlineError::Eof) => Ok(Entered::End),
            // A window change or odd bytes: nothing was entered, ask again.
            Err(ReadlineError::Signal(_)) => Ok(Entered::Line(String::new())),
            Err(error) => Err(error.into()),
        }
    }

    fn is_interactive(&self) -> bool {
        true
    }
}

struct Piped;

impl Input for Piped {
    fn enter(&mut self, _prompt: &str) -> Result<Entered> {
        let Some(bytes) = lines::next(&mut std::io::stdin().lock())? else {
            return Ok(Entered::End);
        };
        // What is not UTF-8 becomes replacement marks: the reader copes, and nothing is lost silently.
        Ok(Entered::Line(
            String::from_utf8_lossy(&bytes)
                .trim_end_matches(['\n', '\r'])
                .to_owned(),
        ))
    }

    fn is_interactive(&self) -> bool {
        false
    }
}

#[derive(Helper, Hinter, Highlighter, Validator)]
struct Commands;

impl Completer for Commands {
    type Candidate = Pair;

    fn complete(&self, line: &str, position: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let typed = &line[..position];
        if let Some(tag) = typed.strip_prefix(":lang ") {
            let tags = crate::messages::languages().into_iter().map(|l| l.to_string());
            let pairs = tags.filter(|t| t.starts_with(tag)).map(|t| Pair {
                display: t.clone(),
                replacement: t,
            });
            return Ok((position - tag.len(), pairs.collect()));
        }
        if !typed.starts_with(':') || typed.contains(' ') {
            return Ok((0, Vec::new()));
        }
        let names = COMMANDS
            .iter()
            .map(|c| format!(":{}", c.name))
            .filter(|n| n.starts_with(typed));
        Ok((
            0,
            names
                .map(|n| Pair {
                    display: n.clone(),
                    replacement: n,
                })
                .collect(),
        ))
    }
}
