//! Edits: a name changed wherever it stands, and the name that was likely meant.

use std::ops::Range;

use super::document::Document;
use super::names::{Mention, Sort};
use crate::engine::check::{is_id, is_usable};
use crate::engine::diagnostic::Diagnostic;
use crate::engine::moves::Move;
use crate::messages::Messages;
use crate::terminal::clean;

/// The name at a byte that can be changed; none where there is none, or where nothing makes it.
pub fn renamable(document: &Document, offset: usize) -> Option<&Mention> {
    document
        .mention_at(offset)
        .filter(|m| document.defines(m.sort, &m.name))
}

/// The bytes to replace so that what is named at `offset` is called `name`.
///
/// # Errors
/// A sentence for the user: nothing there has a name, the new one can't be one, or something else has it.
pub fn rename(
    document: &Document,
    offset: usize,
    name: &str,
    messages: &Messages,
) -> Result<Vec<Range<usize>>, String> {
    let Some(mention) = renamable(document, offset) else {
        return Err(messages.get("lsp-rename-nothing"));
    };
    let shown = [("name", clean(name).into_owned().into())];
    let usable = match mention.sort {
        Sort::Fact => is_usable(name),
        Sort::Stop | Sort::Point | Sort::Counter => is_id(name),
    };
    if !usable {
        return Err(messages.with("lsp-rename-unusable", &shown));
    }
    let is_move = mention.sort == Sort::Counter && Move::from_name(name).is_some();
    let taken = document.all(mention.sort, name).next().is_some();
    if name != mention.name && (taken || is_move) {
        return Err(messages.with("lsp-rename-taken", &shown));
    }
    let all = document.all(mention.sort, &mention.name);
    Ok(all.map(|m| m.range.clone()).collect())
}

/// The name that was likely meant where a problem is, and the bytes it belongs to; none where the problem knows none.
pub fn meant<'d>(document: &Document, problem: &'d Diagnostic) -> Option<(&'d str, Range<usize>)> {
    let suggestion = problem.args.iter().find(|(name, _)| *name == "suggestion");
    let (_, name) = suggestion.filter(|(_, name)| !name.is_empty())?;
    let range = document.bytes(problem);
    let written = &document.text[range.clone()];
    // The marks around the name stay: quotes, or the sign of a placeable.
    let before = usize::from(written.starts_with(['"', '$']));
    let after = usize::from(written.len() > 1 && written.ends_with('"'));
    (before > 0).then_some((name, range.start + before..range.end - after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_what_the_schema_says() {
        for (name, id) in [
            ("a", true),
            ("a_1", true),
            ("", false),
            ("1a", false),
            ("A", false),
            ("a-b", false),
            ("ä", false),
        ] {
            assert_eq!(is_id(name), id, "{name}");
        }
    }
}
