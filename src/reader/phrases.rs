//! Phrases of an author's own point, found over inflected forms: Snowball stems, in the order of the phrase.

use std::ops::Range;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::engine::reading::{PointReading, SoughtPoint};

/// Words that may stand between two words of a phrase.
const GAP: usize = 2;

/// A word as it is compared.
struct Word {
    /// Where it stands in the reply.
    range: Range<usize>,
    /// Lower-case, composed, without what follows an apostrophe.
    folded: String,
    /// Its Snowball stem.
    stem: String,
}

/// The points that `reply` makes, with the words that make them.
pub fn points(language: &str, points: &[SoughtPoint], reply: &str) -> Vec<PointReading> {
    if points.is_empty() {
        return Vec::new();
    }
    let stemmer = algorithm(language).map(Stemmer::create);
    let words = |text: &str| -> Vec<Word> {
        text.unicode_word_indices()
            .map(|(at, w)| word(stemmer.as_ref(), at, w))
            .collect()
    };
    let said = words(reply);
    let mut made = Vec::new();
    for point in points {
        let mut evidence: Vec<Range<usize>> = point
            .phrases
            .iter()
            .filter_map(|phrase| find(&said, &words(phrase)))
            .collect();
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

/// The first place where the wanted words follow one another with at most [`GAP`] other words between.
fn find(said: &[Word], wanted: &[Word]) -> Option<Range<usize>> {
    let first = wanted.first()?;
    (0..said.len()).filter(|&i| same(&said[i], first)).find_map(|start| {
        let mut at = start;
        for next in &wanted[1..] {
            let mut window = at + 1..(at + 2 + GAP).min(said.len());
            at = window.find(|&k| same(&said[k], next))?;
        }
        Some(said[start].range.start..said[at].range.end)
    })
}

/// Equal stems, or nearly: agglutinating languages stack more endings on a word than a stemmer takes off, and it takes more off some forms
/// than off others (Finnish `poistaa` gives `poist`, `poistamme` gives `pois`; Turkish `liste` gives `lis`, `listesi` gives `liste`).
fn same(said: &Word, wanted: &Word) -> bool {
    let letters = |s: &str| s.chars().count();
    said.stem == wanted.stem
        || (letters(&wanted.folded) >= 4 && said.folded.starts_with(&wanted.folded))
        || (letters(&wanted.stem) >= 5 && said.stem.starts_with(&wanted.stem))
        || (letters(&said.stem) >= 4
            && wanted.stem.starts_with(&said.stem)
            && letters(&wanted.stem) - letters(&said.stem) <= 2)
}

fn word(stemmer: Option<&Stemmer>, at: usize, word: &str) -> Word {
    let folded: String = word.nfc().collect::<String>().replace('İ', "i").to_lowercase();
    let folded = folded.replace('’', "'").replace('ё', "е");
    // A Turkish ending after an apostrophe belongs to the ending, not to the word.
    let folded = folded.split('\'').next().unwrap_or_default().to_owned();
    let stem = stemmer.map_or_else(|| folded.clone(), |s| s.stem(&folded).into_owned());
    Word {
        range: at..at + word.len(),
        folded,
        stem,
    }
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
        let point = SoughtPoint {
            id: "p".into(),
            phrases: vec![phrase.into()],
            ..SoughtPoint::default()
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
