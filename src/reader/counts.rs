//! The facts of a reply that are counted, not learned.

use unicode_segmentation::UnicodeSegmentation;

use crate::engine::reading::Counts;

/// Counts words, sentences, questions, exclamations and shouted words.
pub fn counts(reply: &str) -> Counts {
    let words: Vec<&str> = reply.unicode_words().collect();
    Counts {
        words: words.len(),
        sentences: reply
            .unicode_sentences()
            .filter(|s| s.chars().any(char::is_alphanumeric))
            .count(),
        questions: runs(reply, '?'),
        exclamations: runs(reply, '!'),
        shouted: words.iter().filter(|w| is_shouted(w)).count(),
    }
}

/// How often the mark stands, runs of `?` and `!` together counted once for each mark they hold.
fn runs(text: &str, mark: char) -> usize {
    text.split(|c| c != '?' && c != '!')
        .filter(|run| run.contains(mark))
        .count()
}

fn is_shouted(word: &str) -> bool {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    letters.len() >= 3 && letters.iter().all(|c| c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_those_a_person_would_make() {
        let c = counts("No. I WON'T do it!! Why should I?! Ennen 5.6. en ehdi.");
        assert_eq!((c.words, c.questions, c.exclamations, c.shouted), (12, 1, 2, 1));
        assert_eq!(counts("").sentences, 0);
        assert_eq!(counts("Yes. No.").sentences, 2);
        assert_eq!(counts("👍 …").words, 0);
    }
}
