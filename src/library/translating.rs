//! A scenario for its translators: its texts with what each one is, where the translation's file goes, how far it is, and what is wrong
//! with translations that come back.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use unic_langid::LanguageIdentifier;

use super::translations::{file, first_line, is_own, languages, places};
use super::{Entry, Translations, file_of};
use crate::engine::check::{LONG_LINE, kind_name, nearest, placeables};
use crate::engine::diagnostic::Diagnostic;
use crate::engine::scenario::{Branch, Scenario};
use crate::engine::texts::{fingerprint, texts};
use crate::messages::{self, Change, Messages, Pair, Source, State, Value, Wording, canonical};
use crate::report::exchange::{Exchange, Row};
use crate::report::progress::Progress;
use crate::terminal::unsafe_on_screen;

/// The texts of a scenario with what each one is, told in the language of the translation as far as the program speaks it.
pub fn sources(entry: &Entry, language: &LanguageIdentifier) -> Vec<Source> {
    let (scenario, messages) = (&entry.scenario, Messages::new(language));
    let source = |text: crate::engine::texts::Text| {
        let mut context = vec![context(scenario, &text.pointer, &messages)];
        let names: BTreeSet<&str> = placeables(text.source).collect();
        context.extend(names.into_iter().filter_map(|name| {
            let about = scenario.facts.get(name)?.about.as_str();
            Some(messages.with(
                "context-placeable",
                &[("name", format!("{{ ${name} }}").into()), ("about", about.into())],
            ))
        }));
        Source {
            id: text.id,
            text: text.source.to_owned(),
            context,
        }
    };
    texts(scenario).into_iter().map(source).collect()
}

/// The program's own sentences in the translation's file, in its language.
pub fn wording(entry: &Entry, language: &LanguageIdentifier) -> Wording {
    let messages = Messages::new(language);
    let values = [
        ("scenario", entry.id.as_str().into()),
        ("language", language.to_string().into()),
    ];
    Wording {
        head: messages
            .with("translate-head", &values)
            .lines()
            .map(str::to_owned)
            .collect(),
        stale: messages.get("translate-stale"),
        unstamped: messages.get("translate-unstamped"),
        lost: messages.get("translate-lost"),
    }
}

/// What a text is, by its place in the scenario's file.
fn context(scenario: &Scenario, pointer: &str, messages: &Messages) -> String {
    let parts: Vec<&str> = pointer.trim_start_matches('/').split('/').collect();
    let index = |part: &str| part.parse::<usize>().unwrap_or(0);
    let told = |id: &str, values: &[(&str, Value)]| messages.with(&format!("context-{id}"), values);
    let said = |id: &str, place: &str, lines: &[String], number: &str, answer: &str| {
        let values = [
            ("client", scenario.client.name.as_str().into()),
            ("place", place.into()),
            ("answer", answer.into()),
            ("number", (index(number) + 1).into()),
            ("count", lines.len().into()),
            ("words", LONG_LINE.into()),
        ];
        told(id, &values)
    };
    match parts.as_slice() {
        ["beats", i, "lines", k] => {
            let beat = &scenario.beats[index(i)];
            said("line", &beat.id, &beat.lines, k, "")
        }
        ["beats", i, "branches", j, "lines", k] => {
            let beat = &scenario.beats[index(i)];
            let branch = &beat.branches[index(j)];
            said(
                "answer",
                &beat.id,
                &branch.lines,
                k,
                &answered(scenario, branch, messages),
            )
        }
        ["endings", i, "lines", k] => {
            let ending = &scenario.endings[index(i)];
            said("last-words", &ending.id, &ending.lines, k, "")
        }
        ["beats", i, "examples", ..] => told("example", &[("place", scenario.beats[index(i)].id.as_str().into())]),
        ["beats", i, field] => {
            let words = scenario.guidance.brevity.words;
            let place = scenario.beats[index(i)].id.as_str();
            told(field, &[("place", place.into()), ("words", words.into())])
        }
        ["endings", i, field] => {
            let place = scenario.endings[index(i)].id.as_str();
            told(&format!("ending-{field}"), &[("place", place.into())])
        }
        ["facts", id, "value"] => {
            let kind = scenario.facts.get(*id).map_or("text", |fact| kind_name(fact.kind));
            told("fact", &[("kind", kind.into())])
        }
        ["facts", id, _] => told("fact-about", &[("name", (*id).into())]),
        ["guidance", "moves", i, _] => {
            let name = scenario.guidance.moves[index(i)].name.name();
            told("guidance", &[("move", messages.get(&format!("move-{name}")).into())])
        }
        ["guidance", "points", i, what, rest @ ..] => {
            let kind = rest.first().filter(|_| *what == "examples").unwrap_or(what);
            let label = scenario.guidance.points[index(i)].label.as_str();
            told(&format!("point-{kind}"), &[("point", label.into())])
        }
        parts => told(&parts.join("-"), &[]),
    }
}

/// After what kind of reply a branch is taken.
fn answered(scenario: &Scenario, branch: &Branch, messages: &Messages) -> String {
    let Some(when) = &branch.when else {
        return messages.get("context-any-other");
    };
    let named = |moves: &[crate::engine::moves::Move]| {
        let names: Vec<String> = moves
            .iter()
            .map(|m| messages.get(&format!("move-{}", m.name())))
            .collect();
        names.join(", ")
    };
    let label = |id: &String| {
        let own = scenario.guidance.points.iter().find(|p| p.id == *id);
        own.map_or_else(|| id.clone(), |p| p.label.clone())
    };
    let points: Vec<String> = when.points.iter().map(label).collect();
    let parts = [
        ("any", named(&when.any)),
        ("all", named(&when.all)),
        ("points", points.join(", ")),
        ("none", named(&when.none)),
    ];
    let told: Vec<String> = parts
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(part, names)| messages.with(&format!("context-{part}"), &[("names", names.into())]))
        .collect();
    if told.is_empty() {
        messages.get("context-turn")
    } else {
        told.join("; ")
    }
}

/// Whether the scenario is written in that language.
pub fn is_own_language(entry: &Entry, language: &LanguageIdentifier) -> bool {
    is_own(entry, language)
}

/// The translation there is.
pub fn existing(entry: &Entry, language: &LanguageIdentifier) -> Option<Translations> {
    file(entry, language)
}

/// Where the translation is written: where it is, else in the folder of the language if there is one, else beside the scenario. None for
/// scenarios that are part of the program: their translations are too.
pub fn destination(entry: &Entry, language: &LanguageIdentifier) -> Option<PathBuf> {
    let all = places(file_of(&entry.origin)?, &entry.id, language);
    let there = all.iter().find(|place| place.is_file());
    let known = messages::languages().contains(language);
    let folder = all[..2]
        .iter()
        .find(|place| known && place.parent().is_some_and(|f| f.is_dir()));
    there.or(folder).or(all.last()).cloned()
}

/// How far the scenario is in every language there could be a translation in, but its own.
pub fn progress(entry: &Entry) -> Vec<Progress> {
    let sources = texts(&entry.scenario);
    let of = |language: LanguageIdentifier| {
        let file = file(entry, &language);
        let entries = file
            .as_ref()
            .map(|f| messages::translation(&f.text).entries)
            .unwrap_or_default();
        let found: Vec<_> = sources.iter().filter_map(|s| Some((s, entries.get(&s.id)?))).collect();
        let fresh = found
            .iter()
            .filter(|(s, t)| t.source.as_ref() == Some(&fingerprint(s.source)));
        let stale = found.len() - fresh.count();
        let path = file.map(|f| f.path.display().to_string());
        Progress::new(
            &entry.id,
            &language.to_string(),
            path,
            sources.len(),
            stale,
            sources.len() - found.len(),
        )
    };
    languages(entry)
        .into_iter()
        .filter(|l| !is_own(entry, l))
        .map(of)
        .collect()
}

/// A translation as formats for translators take it.
pub fn exchange(entry: &Entry, language: &LanguageIdentifier, pairs: &[Pair]) -> Exchange {
    let row = |pair: &Pair| Row {
        id: pair.source.id.clone(),
        context: pair.source.context.clone(),
        source: pair.source.text.clone(),
        target: pair.target.clone(),
        state: pair.state,
        was: pair.was.clone(),
        at: 0,
    };
    Exchange {
        scenario: entry.id.clone(),
        from: entry.scenario.language.clone(),
        to: language.to_string(),
        rows: pairs.iter().map(row).collect(),
    }
}

/// What an imported file changes, by id, or everything that is wrong with it. `text` is the file's: problems point into it. Texts that are
/// as they were are left alone, whatever they are; those left empty too.
///
/// # Errors
/// Unknown or repeated ids, another scenario or language, sources that are not today's, unreadable targets, placeables lost or invented.
pub fn judged(
    exchange: &Exchange,
    wanted: &Exchange,
    pairs: &[Pair],
    text: &str,
) -> Result<BTreeMap<String, Change>, Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let other = |wanted: &str, found: &str| !found.is_empty() && !found.eq_ignore_ascii_case(wanted);
    for (wanted, found) in [(&wanted.scenario, &exchange.scenario), (&wanted.to, &exchange.to)] {
        if other(wanted, found) {
            let other = Diagnostic::error("import-other", "")
                .with("wanted", wanted)
                .with("found", found);
            problems.push(Diagnostic {
                range: Some(0..0),
                ..other
            });
        }
    }
    let mut changes = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for row in &exchange.rows {
        let found = |code| Diagnostic {
            range: Some(first_line(text, row.at..text.len())),
            ..Diagnostic::error(code, row.id.as_str()).with("name", &row.id)
        };
        let Some(pair) = pairs.iter().find(|pair| pair.source.id == row.id) else {
            let near = nearest(&row.id, pairs.iter().map(|p| p.source.id.as_str())).unwrap_or_default();
            problems.push(found("import-unknown").with("suggestion", near));
            continue;
        };
        if !seen.insert(row.id.as_str()) {
            problems.push(found("import-duplicate"));
            continue;
        }
        match judged_row(row, pair) {
            Ok(change) => drop(change.map(|change| changes.insert(row.id.clone(), change))),
            Err(all) => problems.extend(all.into_iter().map(|(code, value)| found(code).with("value", value))),
        }
    }
    if problems.is_empty() {
        Ok(changes)
    } else {
        Err(problems)
    }
}

type RowProblems = Vec<(&'static str, String)>;

/// What one row changes; codes of what is wrong with it, with a value for each sentence.
fn judged_row(row: &Row, pair: &Pair) -> Result<Option<Change>, RowProblems> {
    if row.target.trim().is_empty() {
        return Ok(None);
    }
    let control = |c: &char| unsafe_on_screen(*c) && !matches!(c, '\n' | '\r' | '\t');
    if let Some(c) = row.target.chars().find(control) {
        return Err(vec![("import-control", format!("U+{:04X}", u32::from(c)))]);
    }
    let target = canonical(&row.target.replace('\t', " "));
    let same = target.is_some() && target == canonical(&pair.target);
    let reviewed = row.state == State::Reviewed;
    let nothing_said = matches!(row.state, State::Missing | State::Stale);
    if same && (nothing_said || row.state == pair.state) {
        return Ok(None);
    }
    let mut wrong = RowProblems::new();
    if row.source.trim() != pair.source.text.trim() {
        wrong.push(("import-stale", pair.source.text.clone()));
    }
    let Some(target) = target else {
        wrong.push(("import-unreadable", row.target.clone()));
        return Err(wrong);
    };
    let names = |text: &str| -> BTreeSet<String> { placeables(text).map(str::to_owned).collect() };
    // A translation that stands in the file already was its translator's choice.
    if !same {
        let (source, target) = (names(&pair.source.text), names(&target));
        wrong.extend(source.difference(&target).map(|name| ("import-lost", name.clone())));
        wrong.extend(target.difference(&source).map(|name| ("import-invented", name.clone())));
    }
    if wrong.is_empty() {
        Ok(Some(Change { target, reviewed }))
    } else {
        Err(wrong)
    }
}
