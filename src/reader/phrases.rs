//! An author's own points, found by phrases over inflected forms: Snowball stems, in the order of the phrase.

use std::ops::Range;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::engine::reading::{PhrasePoint, PointReading};

/// Words that may stand between two words of a phrase.
const GAP: usize = 2;

/// The points that `reply` makes, with the words that make them.
pub fn points(language: &str, points: &[PhrasePoint], reply: &str) -> Vec<PointReading> {
    if points.is_empty() {
        return Vec::new();
    }
    let stemmer = algorithm(language).map(Stemmer::create);
    let words: Vec<(Range<usize>, String)> = reply
        .unicode_word_indices()
        .map(|(at, word)| (at..at + word.len(), stem(stemmer.as_ref(), word)))
        .collect();
    let mut made = Vec::new();
    for point in points {
        let mut evidence: Vec<Range<usize>> = Vec::new();
        for phrase in &point.phrases {
            let wanted: Vec<String> = phrase
                .unicode_words()
                .map(|word| stem(stemmer.as_ref(), word))
                .collect();
            evidence.extend(find(&words, &wanted));
        }
        if !evidence.is_empty() {
            evidence.sort_by_key(|r| (r.start, std::cmp::Reverse(r.end)));
            evidence.dedup_by(|later, earlier| later.start < earlier.end);
            made.push(PointReading {
                id: point.id.clone(),
                evidence,
            });
        }
    }
    made
}

/// The first place where the wanted stems follow one another with at most [`GAP`] other words between.
fn find(words: &[(Range<usize>, String)], wanted: &[String]) -> Option<Range<usize>> {
    let first = wanted.first()?;
    (0..words.len())
        .filter(|&i| same(&words[i].1, first))
        .find_map(|start| {
            let mut at = start;
            for stem in &wanted[1..] {
                let window = at + 1..(at + 2 + GAP).min(words.len());
                at = window.into_iter().find(|&k| same(&words[k].1, stem))?;
            }
            Some(words[start].0.start..words[at].0.end)
        })
}

/// Equal stems, or nearly: agglutinating languages stack more endings on a word than a stemmer takes off, and it takes more off some forms
/// than off others (Finnish `poistaa` gives `poist`, `poistamme` gives `pois`).
fn same(found: &str, wanted: &str) -> bool {
    let letters = |s: &str| s.chars().count();
    found == wanted
        || (letters(wanted) >= 5 && found.starts_with(wanted))
        || (letters(found) >= 4 && wanted.starts_with(found) && letters(wanted) - letters(found) <= 2)
}

fn stem(stemmer: Option<&Stemmer>, word: &str) -> String {
    let folded: String = word
        .nfc()
        .collect::<String>()
        .replace('İ', "i")
        .to_lowercase()
        .replace('’', "'")
        .replace('ё', "е");
    // A Turkish ending after an apostrophe belongs to the ending, not to the word.
    let folded = folded.split('\'').next().unwrap_or_default();
    stemmer.map_or_else(|| folded.to_owned(), |s| s.stem(folded).into_owned())
}

/// The Snowball algorithm of a language, by its primary subtag; words stay whole where there is none.
fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language.split('-').next()? {
        "en" => Algorithm::English,
        "fi" => Algorithm::Finnish,
        "tr" => Algorithm::Turkish,
        "hu" => Algorithm::Hungarian,
        "ru" => Algorithm::Russian,
        "de" => Algorithm::German,
        "fr" => Algorithm::French,
        "es" => Algorithm::Spanish,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "sv" => Algorithm::Swedish,
        "da" => Algorithm::Danish,
        "no" | "nb" | "nn" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(language: &str, phrase: &str, reply: &str) -> Option<String> {
        let point = PhrasePoint {
            id: "p".into(),
            phrases: vec![phrase.into()],
        };
        points(language, &[point], reply)
            .first()
            .map(|p| reply[p.evidence[0].clone()].to_owned())
    }

    #[test]
    fn inflected_forms_are_found() {
        assert_eq!(
            made("en", "order limit", "We set limits on orders, and an ORDER-LIMIT too").as_deref(),
            Some("ORDER-LIMIT")
        );
        assert_eq!(
            made("fi", "poistaa sivu", "Poistamme nuo sivut maanantaina.").as_deref(),
            Some("Poistamme nuo sivut")
        );
        assert_eq!(
            made("ru", "лист ожидания", "Сделаем листы ожидания").as_deref(),
            Some("листы ожидания")
        );
        assert_eq!(
            made("hu", "várólista", "Legyen várólistájuk").as_deref(),
            Some("várólistájuk")
        );
        assert_eq!(
            made("tr", "bekleme liste", "Bekleme listesi açarız").as_deref(),
            Some("Bekleme listesi")
        );
    }

    #[test]
    fn other_words_are_not() {
        assert_eq!(made("en", "order limit", "The limit of my patience, in order"), None);
        assert_eq!(made("en", "law", "flawless"), None);
    }
}
