//! Cells: somebody's words in a table, which no spreadsheet may take for a formula.

use crate::terminal::clean;

/// A cell with somebody's words: an apostrophe before what a spreadsheet might take for a formula.
pub(super) fn text(words: &str) -> String {
    let words = clean(words);
    let formula = |c: char| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    // What a terminal could obey has become a replacement mark, which a spreadsheet may drop.
    let blank = |c: char| c.is_whitespace() || c == '\u{fffd}';
    match words.trim_start_matches(blank).starts_with(formula) || words.starts_with(char::is_whitespace) {
        true => format!("'{words}"),
        false => words.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_words_are_taken_for_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "\n=1", "＝1"] {
            assert!(text(formula).starts_with('\''), "{formula:?}");
        }
        assert_eq!(text("No = no."), "No = no.");
    }
}
