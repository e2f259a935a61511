//! Whether a text is written in the language of its file, as far as letters and the commonest English words tell.

use std::borrow::Cow;

use super::super::scenario::Scenario;
use super::super::texts::texts;
use super::Place;

/// English words that no other language we speak writes like that; among them are those no English paragraph does without.
const ENGLISH: [&str; 24] = [
    "the", "and", "you", "of", "that", "with", "have", "this", "are", "your", "we", "it", "for", "what", "my", "will",
    "was", "but", "from", "they", "can", "would", "i'm", "don't",
];

/// Words from which a text is long enough to be told by them, and how many in a hundred must be English ones.
const FEWEST_WORDS: usize = 6;
const ENGLISH_SHARE: usize = 34;

/// The two scripts that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
}

fn script(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' if c != '×' && c != '÷' => Some(Script::Latin),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
        _ => None,
    }
}

/// The script a language is written in; none where it may be either or is another.
fn script_of(language: &str) -> Option<Script> {
    match language.split('-').next().unwrap_or_default() {
        "ru" | "uk" | "be" | "bg" | "mk" => Some(Script::Cyrillic),
        "en" | "fi" | "hu" | "tr" | "sv" | "de" | "fr" | "es" | "it" | "pt" | "nl" | "et" | "pl" | "da" | "nb" => {
            Some(Script::Latin)
        }
        _ => None,
    }
}

/// Letters outside of braces: names of facts are Latin whatever the language.
fn spoken(text: &str) -> Cow<'_, str> {
    if !text.contains('{') {
        return Cow::Borrowed(text);
    }
    let mut depth = 0_usize;
    let outside = text.chars().filter(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    Cow::Owned(outside.collect())
}

/// Whether the text of that message id is a name or a value, which may be of anywhere.
fn is_name(id: &str) -> bool {
    id.starts_with("fact-") || matches!(id, "title" | "client-name" | "article")
}

/// What is wrong with the language of a text, by its message id: the code of the rule, and the word that shows it.
pub fn misplaced(id: &str, text: &str, language: &str) -> Option<(&'static str, String)> {
    if is_name(id) {
        return None;
    }
    let text = spoken(text);
    let words = || text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
    let (mut latin, mut cyrillic) = (0, 0);
    for letter in text.chars().filter_map(script) {
        match letter {
            Script::Latin => latin += 1,
            Script::Cyrillic => cyrillic += 1,
        }
    }
    // Almost every text has one script: only where both are is it looked at word by word.
    if latin > 0 && cyrillic > 0 {
        let mixed = words().find(|word| {
            let mut scripts = word.chars().filter_map(script);
            let first = scripts.next();
            // Short ones are model numbers and the like.
            word.chars().count() > 3 && first.is_some_and(|first| scripts.any(|other| other != first))
        });
        if let Some(word) = mixed {
            return Some(("mixed-letters", word.to_owned()));
        }
    }
    let own = script_of(language)?;
    let (letters, foreign) = match own {
        Script::Latin => (latin + cyrillic, cyrillic),
        Script::Cyrillic => (latin + cyrillic, latin),
    };
    if letters >= 8 && foreign * 2 > letters {
        let word = words().find(|w| w.chars().filter_map(script).any(|s| s != own));
        return Some(("wrong-script", word.unwrap_or_default().to_owned()));
    }
    if matches!(language.split('-').next(), Some("fi" | "hu" | "tr")) {
        let spoken: Vec<String> = words().filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
        let english = spoken.iter().filter(|w| ENGLISH.contains(&w.as_str())).count();
        if spoken.len() >= FEWEST_WORDS && english * 100 >= spoken.len() * ENGLISH_SHARE {
            return Some(("foreign-line", spoken.first().cloned().unwrap_or_default()));
        }
    }
    None
}

fn places(scenario: &Scenario, code: &str) -> Vec<Place> {
    let mut found = Vec::new();
    for text in texts(scenario) {
        let wrong = misplaced(&text.id, text.source, &scenario.language);
        if let Some((_, word)) = wrong.filter(|(is, _)| *is == code) {
            found.push(
                Place::at(text.pointer)
                    .with("language", &scenario.language)
                    .with("word", word),
            );
        }
    }
    found
}

pub(super) fn wrong_scripts(scenario: &Scenario) -> Vec<Place> {
    places(scenario, "wrong-script")
}

pub(super) fn mixed_letters(scenario: &Scenario) -> Vec<Place> {
    places(scenario, "mixed-letters")
}

pub(super) fn foreign_lines(scenario: &Scenario) -> Vec<Place> {
    places(scenario, "foreign-line")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_apart_without_false_alarm() {
        let code = |text, language| misplaced("aim", text, language).map(|(code, _)| code);
        assert_eq!(code("Скидка десять процентов", "en"), Some("wrong-script"));
        assert_eq!(code("Ten per cent off, or nothing", "ru"), Some("wrong-script"));
        assert_eq!(code("Отправьте PDF на { $address_of_the_client }", "ru"), None);
        assert_eq!(
            misplaced("title", "Apple, Google и мы: the talk", "ru"),
            None,
            "names may be"
        );
        assert_eq!(code("A p\u{440}ice is a price", "en"), Some("mixed-letters"));
        assert_eq!(
            code("I can do that for you, but the price stays with us", "fi"),
            Some("foreign-line")
        );
        assert_eq!(code("We are the champions", "fi"), None, "a few words may be a name");
        assert_eq!(
            code("Hinta pysyy, ja maksu on kuun lopussa, kuten sovittiin", "fi"),
            None
        );
        assert_eq!(code("Az ár marad, de a határidőről lehet beszélni a héten", "hu"), None);
    }
}
