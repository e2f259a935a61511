//! The wording: texts that can't be shown or are not finished, and lines that are too few, too alike or too long.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::facts::FactKind;
use super::super::scenario::Scenario;
use super::super::texts::texts;
use super::{Place, nearest};

/// Words from which a client's line is a speech.
pub const LONG_LINE: usize = 60;

/// The ids a Fluent pattern uses: every `$name` within braces, each as often as it occurs. Text within quotes is not looked into.
pub fn placeables(text: &str) -> impl Iterator<Item = &str> {
    placeable_ranges(text).into_iter().map(|range| &text[range])
}

/// Where the ids a Fluent pattern uses are in it, in bytes, each without its `$`.
pub fn placeable_ranges(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut depth, mut quoted) = (0usize, false);
    for (at, c) in text.char_indices() {
        match c {
            '"' if depth > 0 => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => depth = depth.saturating_sub(1),
            '$' if depth > 0 && !quoted => {
                let rest = &text[at + 1..];
                let end = rest
                    .find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
                    .unwrap_or(rest.len());
                found.push(at + 1..at + 1 + end);
            }
            _ => {}
        }
    }
    found
}

pub(super) fn unknown_placeables(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for text in texts(scenario) {
        let names: BTreeSet<&str> = placeables(text.source).collect();
        for name in names.into_iter().filter(|name| !scenario.facts.contains_key(*name)) {
            let near = nearest(name, scenario.facts.keys().map(String::as_str)).unwrap_or_default();
            found.push(
                Place::at(text.pointer.clone())
                    .with("name", name)
                    .with("suggestion", near),
            );
        }
    }
    found
}

/// Characters a terminal could obey, or that hide the order of the text; a line break is none.
fn is_control(c: char) -> bool {
    c != '\n' && c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

pub(super) fn control_characters(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for text in texts(scenario) {
        if let Some(c) = text.source.chars().find(|c| is_control(*c)) {
            found.push(Place::at(text.pointer).with("character", format!("U+{:04X}", u32::from(c))));
        }
    }
    found
}

pub(super) fn empty(scenario: &Scenario) -> Vec<Place> {
    // Fields of which the schema asks for a character have at least that; lists ask nothing of their items.
    let blank = texts(scenario).into_iter().filter(|text| {
        let item = text
            .pointer
            .rsplit('/')
            .next()
            .is_some_and(|last| last.parse::<usize>().is_ok());
        text.source.trim().is_empty() && (item || !text.source.is_empty())
    });
    blank.map(|text| Place::at(text.pointer)).collect()
}

/// Every group of variants, with its pointer.
fn groups(scenario: &Scenario) -> Vec<(String, &[String])> {
    let mut all = Vec::new();
    for (i, beat) in scenario.beats.iter().enumerate() {
        all.push((format!("/beats/{i}/lines"), beat.lines.as_slice()));
        for (j, branch) in beat.branches.iter().enumerate() {
            all.push((format!("/beats/{i}/branches/{j}/lines"), branch.lines.as_slice()));
        }
    }
    for (i, ending) in scenario.endings.iter().enumerate() {
        all.push((format!("/endings/{i}/lines"), ending.lines.as_slice()));
    }
    all
}

pub(super) fn few_variants(scenario: &Scenario) -> Vec<Place> {
    let single = groups(scenario).into_iter().filter(|(_, lines)| lines.len() == 1);
    single.map(|(pointer, _)| Place::at(format!("{pointer}/0"))).collect()
}

/// A line as the ear takes it: without capitals and punctuation.
pub(super) fn heard(line: &str) -> String {
    let words = line
        .split_whitespace()
        .map(|w| w.chars().filter(|c| c.is_alphanumeric()).collect::<String>());
    words
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

pub(super) fn look_alikes(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (pointer, lines) in groups(scenario) {
        let heard: Vec<String> = lines.iter().map(|line| heard(line)).collect();
        for k in 1..heard.len() {
            if let Some(first) = heard[..k]
                .iter()
                .position(|other| !other.is_empty() && *other == heard[k])
            {
                found.push(
                    Place::at(format!("{pointer}/{k}"))
                        .with("number", k + 1)
                        .with("first", first + 1),
                );
            }
        }
    }
    found
}

pub(super) fn long_lines(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for (pointer, lines) in groups(scenario) {
        for (k, line) in lines.iter().enumerate() {
            let words = line.split_whitespace().count();
            if words > LONG_LINE {
                found.push(
                    Place::at(format!("{pointer}/{k}"))
                        .with("words", words)
                        .with("limit", LONG_LINE),
                );
            }
        }
    }
    found
}

/// Words that stand where something was to be written yet.
const UNFINISHED: [&str; 6] = ["TODO", "FIXME", "TBD", "XXX", "Lorem ipsum", "???"];

pub(super) fn unfinished(scenario: &Scenario) -> Vec<Place> {
    let mut found = Vec::new();
    for text in texts(scenario) {
        if let Some(word) = UNFINISHED.iter().find(|word| text.source.contains(**word)) {
            // Three question marks are also how an angry client asks.
            if *word != "???" || text.source.trim() == *word {
                found.push(Place::at(text.pointer).with("word", word));
            }
        }
    }
    found
}

/// Space before the first word, after the last, or twice between two.
pub(super) fn stray_spaces(scenario: &Scenario) -> Vec<Place> {
    let stray = texts(scenario).into_iter().filter(|text| {
        let blank = text.source.trim().is_empty();
        // A selector stands on several lines, indented.
        !blank && !text.source.contains("->") && (text.source.trim() != text.source || text.source.contains("  "))
    });
    stray.map(|text| Place::at(text.pointer)).collect()
}

/// Sums written out in lines although there is a fact for them: the line keeps the old one when the user sets their own.
pub(super) fn facts_written_out(scenario: &Scenario) -> Vec<Place> {
    let digits = |text: &str| -> String { text.chars().take_while(char::is_ascii_digit).collect() };
    let mut found = Vec::new();
    for text in texts(scenario) {
        // Phrases and examples are what users may write; only what the program says is looked at.
        if !text.pointer.contains("/lines/") && !text.pointer.ends_with("/model") {
            continue;
        }
        let numbers: Vec<&str> = text.source.split(|c: char| !c.is_ascii_digit()).collect();
        for (id, fact) in &scenario.facts {
            let sum = digits(&fact.value);
            let dated = fact.kind == FactKind::Date;
            // Small numbers are too common to mean the fact.
            if sum.len() >= 3
                && !dated
                && numbers.contains(&sum.as_str())
                && placeables(text.source).all(|name| name != id)
            {
                found.push(Place::at(text.pointer.clone()).with("name", id).with("value", &sum));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeables_are_found_within_braces_only() {
        let found = |text| placeables(text).collect::<Vec<_>>();
        assert_eq!(found("Pay { $amount } by {$day}, $5 at most"), ["amount", "day"]);
        assert_eq!(
            found("{ $n -> [one] { $n } page *[other] { $pages } pages }"),
            ["n", "n", "pages"]
        );
        assert_eq!(found("{ \"$no\" } { LOWER($name) }"), ["name"]);
    }
}
