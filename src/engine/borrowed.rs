//! Borrowed words: what of a reply stands word for word in the client's line, in the guidance or in a model reply for another client.
//! Practice is for one's own words, so these earn nothing.

use std::collections::HashSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::texts::hash;

/// So many words in a row, in the same order, are no chance any more; five or six are still a common turn of phrase.
const RUN: usize = 8;

/// Runs of words that are not the user's own.
#[derive(Debug, Clone, Default)]
pub struct Foreign {
    runs: HashSet<u64>,
}

impl Foreign {
    /// All runs of eight words in `texts`; of a shorter text, the whole of it.
    pub fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Foreign {
        let mut foreign = Foreign::default();
        for text in texts {
            foreign.add(text);
        }
        foreign
    }

    /// Adds the runs of one more text.
    pub fn add(&mut self, text: &str) {
        let words = words(text);
        self.runs.extend(runs(&words).map(|(_, run)| run));
    }
}

/// The byte ranges of `reply` that stand in any of `texts`, joined where they touch.
pub fn borrowed(reply: &str, texts: &[&Foreign]) -> Vec<Range<usize>> {
    let words = words(reply);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (range, run) in runs(&words) {
        if !texts.iter().any(|foreign| foreign.runs.contains(&run)) {
            continue;
        }
        match found.last_mut() {
            Some(last) if range.start <= last.end => last.end = range.end,
            _ => found.push(range),
        }
    }
    found
}

/// Where a word stands, and its letters in lower case.
type Word = (Range<usize>, String);

fn words(text: &str) -> Vec<Word> {
    let folded = |w: &str| w.nfc().collect::<String>().to_lowercase();
    text.unicode_word_indices()
        .map(|(at, w)| (at..at + w.len(), folded(w)))
        .collect()
}

fn runs(words: &[Word]) -> impl Iterator<Item = (Range<usize>, u64)> {
    let length = RUN.min(words.len()).max(1);
    words.windows(length).map(move |run| {
        let text: Vec<&str> = run.iter().map(|(_, w)| w.as_str()).collect();
        let range = run[0].0.start..run[run.len() - 1].0.end;
        (range, hash(text.join(" ").as_bytes()))
    })
}

/// Whether most of `part` lies within `ranges`.
pub fn mostly(part: &Range<usize>, ranges: &[Range<usize>]) -> bool {
    let within = |r: &Range<usize>| r.end.min(part.end).saturating_sub(r.start.max(part.start));
    !part.is_empty() && ranges.iter().map(within).sum::<usize>() * 2 > part.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'r>(texts: &[&str], reply: &'r str) -> Vec<&'r str> {
        let foreign = Foreign::new(texts.iter().copied());
        borrowed(reply, &[&foreign]).into_iter().map(|r| &reply[r]).collect()
    }

    #[test]
    fn runs_are_found_whatever_stands_between_the_words() {
        let line = "I want the whole sum back, and I want it by tonight.";
        assert_eq!(
            found(&[line], "You say: “I WANT the whole sum back and I want it”? No."),
            ["I WANT the whole sum back and I want it"]
        );
        assert_eq!(found(&[line], "The whole sum stays where it is."), [""; 0]);
    }

    #[test]
    fn a_short_text_is_borrowed_as_a_whole() {
        assert_eq!(found(&["Just do it."], "just do it"), ["just do it"]);
        assert_eq!(found(&["Just do it."], "do"), [""; 0]);
    }

    #[test]
    fn the_greater_part_counts() {
        assert!(mostly(&(10..20), &[0..2, 8..16]));
        assert!(!mostly(&(10..20), &[0..2, 8..15]));
        assert!(!mostly(&(3..3), &[0..4, 5..9]));
    }
}
