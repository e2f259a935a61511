//! Diagnostics as sentences and drawings.

use std::borrow::Cow;

use crate::engine::diagnostic::{Diagnostic, Severity};
use crate::messages::{Messages, Value};
use crate::terminal::{Problem, clean, unsafe_on_screen};

/// What is wrong, in one sentence: the message `diagnostic-<code>`, or `syntax-<kind>` of a syntax error.
pub fn sentence(diagnostic: &Diagnostic, messages: &Messages) -> String {
    let id = match argument(diagnostic, "kind") {
        Some(kind) if diagnostic.code == "syntax" => format!("syntax-{kind}"),
        _ => format!("diagnostic-{}", diagnostic.code),
    };
    messages.with(&id, &values(diagnostic))
}

/// What to do about it, where there is something to say: the name that was likely meant, else the message `diagnostic-<code>-help`.
pub fn help(diagnostic: &Diagnostic, messages: &Messages) -> Option<String> {
    if let Some(near) = argument(diagnostic, "suggestion").filter(|s| !s.is_empty()) {
        return Some(messages.with("did-you-mean", &[("nearest", clean(near).into_owned().into())]));
    }
    let id = format!("diagnostic-{}-help", diagnostic.code);
    messages.has(&id).then(|| messages.with(&id, &values(diagnostic)))
}

/// A diagnostic ready for [`Terminal::snippet`](crate::terminal::Terminal::snippet).
pub fn drawing<'a>(diagnostic: &'a Diagnostic, messages: &Messages, path: &str, text: &'a str) -> Problem<'a> {
    let range = diagnostic.range.clone().unwrap_or(0..0);
    Problem {
        error: diagnostic.severity == Severity::Error,
        level_name: level_name(diagnostic.severity, messages),
        code: Some(diagnostic.code),
        title: sentence(diagnostic, messages),
        label: help(diagnostic, messages).unwrap_or_default(),
        path: clean(path).into_owned(),
        source: clean_in_place(text),
        range: Some(range.start.min(text.len())..range.end.min(text.len())),
    }
}

/// "error" or "warning", in the user's language.
fn level_name(severity: Severity, messages: &Messages) -> String {
    messages.get(match severity {
        Severity::Error => "diagnostic-error",
        Severity::Warning => "diagnostic-warning",
    })
}

/// Line and column of a byte, both from 1; columns count characters.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at.min(text.len())];
    let line = before.rfind('\n').map_or(0, |n| n + 1);
    (before.matches('\n').count() + 1, before[line..].chars().count() + 1)
}

fn values(diagnostic: &Diagnostic) -> Vec<(&'static str, Value)> {
    let value = |(name, text): &(&'static str, String)| match text.parse::<i32>() {
        // Numbers choose plural forms; what an author wrote is shown as written.
        Ok(number) if matches!(*name, "count" | "limit" | "line" | "words") => (*name, Value::from(number)),
        _ => (*name, Value::Text(clean(&shortened(text)).into_owned())),
    };
    diagnostic.args.iter().map(value).collect()
}

/// The longest value that a sentence quotes, in characters.
const QUOTED: usize = 240;

fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// The text without what a terminal could obey or what hides the order of the text, every character at the byte where it was. Tabs and the
/// like are left to the drawing, which shows them as pictures.
fn clean_in_place(text: &str) -> Cow<'_, str> {
    let unsafe_here = |c: char| !c.is_ascii() && unsafe_on_screen(c);
    if !text.contains(unsafe_here) {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| {
        if unsafe_here(c) {
            "?".repeat(c.len_utf8())
        } else {
            c.to_string()
        }
    };
    Cow::Owned(text.chars().map(shown).collect())
}

fn argument<'a>(diagnostic: &'a Diagnostic, name: &str) -> Option<&'a str> {
    diagnostic
        .args
        .iter()
        .find(|(n, _)| *n == name)
        .map(|(_, value)| value.as_str())
}
