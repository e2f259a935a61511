//! Questions to the user, one at a time, on a terminal or out of a pipe.

use anyhow::Result;

use super::commands::{self, Action, Typed};
use super::input::{Entered, Input};
use crate::cli::Context;

/// One question: the answer, which may be empty; none where the user leaves.
pub fn ask(context: &Context, input: &mut dyn Input, question: &str) -> Result<Option<String>> {
    context.say(question)?;
    let prompt = context.messages.get("prompt-afterwards");
    let Entered::Line(line) = input.enter(&format!("{prompt} "))? else {
        return Ok(None);
    };
    let line = line.trim();
    if commands::read(line) == Typed::Command(Action::Quit, "") {
        return Ok(None);
    }
    if !input.is_interactive() {
        // In a pipe nobody sees what was typed.
        context.say(&format!("{prompt} {line}"))?;
    }
    Ok(Some(line.to_owned()))
}

/// One question to be answered with yes or no. Enter is yes where somebody sits there; a pipe must say it.
pub fn agree(context: &Context, input: &mut dyn Input, question: &str) -> Result<bool> {
    let listed = |id: &str, typed: &str| {
        let words = context.messages.get(id);
        words.split_whitespace().any(|word| word == typed)
    };
    loop {
        let Some(typed) = ask(context, input, question)? else {
            return Ok(false);
        };
        let typed = typed.to_lowercase();
        match typed.as_str() {
            "" => return Ok(input.is_interactive()),
            yes if listed("answers-yes", yes) => return Ok(true),
            no if listed("answers-no", no) => return Ok(false),
            _ if !input.is_interactive() => return Ok(false),
            _ => {}
        }
    }
}
