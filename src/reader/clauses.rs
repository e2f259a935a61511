//! Sentences and clauses of a reply, as byte ranges: the pieces that evidence is pointed out in.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A clause shorter than this many words is left with its neighbour: "Well, no." is one thing.
const CLAUSE_WORDS: usize = 3;

/// The sentences of `text` that hold a letter or digit, without the space around them. Line breaks end a sentence too.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (start, sentence) in text.split_sentence_bound_indices() {
        let mut at = start;
        for line in sentence.split_inclusive('\n') {
            found.extend(trimmed(text, at..at + line.len()));
            at += line.len();
        }
    }
    found
}

/// The clauses of the sentence at `range`: cut after commas, semicolons, colons, dashes and brackets.
pub fn clauses(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let sentence = &text[range.clone()];
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = range.start;
    let ends = sentence
        .char_indices()
        .filter(|(at, c)| is_cut(sentence, *at, *c))
        .map(|(at, c)| range.start + at + c.len_utf8());
    for end in ends.chain([range.end]) {
        if let Some(clause) = trimmed(text, start..end) {
            let short = |r: &Range<usize>| text[r.clone()].unicode_words().count() < CLAUSE_WORDS;
            match found.last_mut() {
                Some(last) if short(&clause) || short(last) => last.end = clause.end,
                _ => found.push(clause),
            }
        }
        start = end;
    }
    found
}

/// A mark that ends a clause; not the comma or point inside a number, nor the hyphen inside a word.
fn is_cut(sentence: &str, at: usize, c: char) -> bool {
    let next = sentence[at + c.len_utf8()..].chars().next();
    match c {
        ',' | ';' | ':' | ')' | '…' => next.is_none_or(char::is_whitespace),
        '—' | '–' => true,
        '-' => next.is_some_and(char::is_whitespace) && sentence[..at].ends_with(char::is_whitespace),
        _ => false,
    }
}

fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let part = &text[range.clone()];
    if !part.chars().any(char::is_alphanumeric) {
        return None;
    }
    let start = range.start + (part.len() - part.trim_start().len());
    Some(start..start + part.trim().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown<'a>(text: &'a str, ranges: &[Range<usize>]) -> Vec<&'a str> {
        ranges.iter().map(|r| &text[r.clone()]).collect()
    }

    #[test]
    fn sentences_come_without_their_space() {
        let text = "No.  I can't do it for 1,200 € — sorry!\nTomorrow, then? 👍";
        assert_eq!(
            shown(text, &sentences(text)),
            ["No.", "I can't do it for 1,200 € — sorry!", "Tomorrow, then?"]
        );
    }

    #[test]
    fn clauses_are_cut_where_one_takes_breath() {
        let text = "I see why you want it gone, but the price stays at 1,200 as agreed: that is what we signed";
        let all = 0..text.len();
        let expected = [
            "I see why you want it gone,",
            "but the price stays at 1,200 as agreed:",
            "that is what we signed",
        ];
        assert_eq!(shown(text, &clauses(text, &all)), expected);
        assert_eq!(clauses("Well, no.", &(0..9)), vec![0..9]);
    }
}
