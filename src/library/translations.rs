//! A scenario's texts in another language: where they are, what falls back, and what is missing or stale.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use super::{Entry, Origin, SCENARIOS, file_of, read_text};
use crate::engine::check::{kind_name, misplaced, nearest, placeables, silence};
use crate::engine::diagnostic::{Diagnostic, Severity};
use crate::engine::facts::FactValue;
use crate::engine::texts::{fingerprint, texts};
use crate::messages;

/// A scenario's texts: Fluent pattern by message id.
pub type Texts = BTreeMap<String, String>;

/// The file with a scenario's texts in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translations {
    /// The language of the texts.
    pub language: LanguageIdentifier,
    /// The file as messages name it.
    pub path: PathBuf,
    /// The file's text.
    pub text: String,
}

/// The scenario's texts in a language, each that is not translated in the scenario's own; none where nothing is translated.
///
/// A stale translation is still shown: an old wording understood is better than a new one in a foreign language.
pub fn translation(entry: &Entry, language: &LanguageIdentifier) -> Option<Texts> {
    if is_own(entry, language) {
        return Some(own(entry));
    }
    let file = file(entry, language)?;
    let mut texts = own(entry);
    for (id, translated) in messages::translation(&file.text).entries {
        if let Some(text) = texts.get_mut(&id) {
            *text = translated.pattern;
        }
    }
    Some(texts)
}

/// Every translation of a scenario with what is wrong with it. A shipped scenario is to be whole in every language there is; of others,
/// what is missing or stale is a warning, and only languages that have a file are looked at.
pub fn translations(entry: &Entry) -> Vec<(Translations, Vec<Diagnostic>)> {
    let shipped = entry.origin == Origin::Shipped;
    let mut found = Vec::new();
    for language in languages(entry).into_iter().filter(|l| !is_own(entry, l)) {
        match file(entry, &language) {
            Some(file) => {
                let problems = problems(entry, &file, if shipped { Severity::Error } else { Severity::Warning });
                found.push((file, problems));
            }
            None if shipped => {
                let path = PathBuf::from(format!("locales/{language}/scenarios/{}.ftl", entry.id));
                let missing = Diagnostic::error("untranslated", "").with("language", &language);
                let missing = Diagnostic {
                    range: Some(0..0),
                    ..missing.with("count", texts(&entry.scenario).len())
                };
                found.push((
                    Translations {
                        language,
                        path,
                        text: String::new(),
                    },
                    vec![missing],
                ));
            }
            None => {}
        }
    }
    found
}

/// The languages the scenario can be played in: its own first, then those it is translated into.
pub fn spoken(entry: &Entry) -> Vec<LanguageIdentifier> {
    let own = entry.scenario.language.parse().ok();
    let others = languages(entry)
        .into_iter()
        .filter(|l| !is_own(entry, l) && file(entry, l).is_some());
    own.into_iter().chain(others).collect()
}

/// What Fluent can't read of a translation's text, each at its place.
pub fn unreadable(text: &str, errors: &[(std::ops::Range<usize>, String)]) -> Vec<Diagnostic> {
    let one = |(range, reason): &(std::ops::Range<usize>, String)| Diagnostic {
        range: Some(first_line(text, range.clone())),
        ..Diagnostic::error("unreadable-translation", "").with("reason", reason)
    };
    errors.iter().map(one).collect()
}

fn problems(entry: &Entry, file: &Translations, severity: Severity) -> Vec<Diagnostic> {
    let translation = messages::translation(&file.text);
    let sources = texts(&entry.scenario);
    let facts = &entry.scenario.facts;
    let found = |code, id: &str, range| Diagnostic {
        range: Some(range),
        severity,
        ..Diagnostic::error(code, id)
    };
    let mut all = unreadable(&file.text, &translation.errors);
    let mut unstamped = Vec::new();
    for source in &sources {
        let Some(translated) = translation.entries.get(&source.id) else {
            let missing = found("missing-translation", &source.id, 0..0).with("name", &source.id);
            all.push(
                missing
                    .with("text", source.source)
                    .with("fingerprint", fingerprint(source.source)),
            );
            continue;
        };
        let (now, range) = (fingerprint(source.source), translated.range.clone());
        match &translated.source {
            None => unstamped.push((source.id.as_str(), range)),
            Some(old) if *old != now => {
                let stale = found("stale-translation", &source.id, range).with("name", &source.id);
                all.push(
                    stale
                        .with("old", old)
                        .with("fingerprint", now)
                        .with("text", source.source),
                );
            }
            Some(_) => {}
        }
    }
    // One for the file: whoever stamps one message stamps them all.
    if let Some((id, range)) = unstamped.iter().min_by_key(|(_, range)| range.start) {
        let warning = Diagnostic {
            range: Some(range.clone()),
            ..Diagnostic::warning("translation-without-source", *id)
        };
        all.push(warning.with("name", id).with("count", unstamped.len()));
    }
    for (id, translated) in &translation.entries {
        if !sources.iter().any(|source| source.id == *id) {
            let near = nearest(id, sources.iter().map(|s| s.id.as_str())).unwrap_or_default();
            let unknown = found("unknown-translation", id, translated.range.clone());
            all.push(unknown.with("name", id).with("suggestion", near));
        }
        let language = file.language.language.as_str();
        if let Some((code, word)) = misplaced(id, &translated.pattern, language) {
            let at = Diagnostic::warning(code, id.as_str()).with("language", language);
            all.push(Diagnostic {
                range: Some(translated.range.clone()),
                ..at.with("word", word)
            });
        }
        for name in placeables(&translated.pattern).filter(|name| !facts.contains_key(*name)) {
            let near = nearest(name, facts.keys().map(String::as_str)).unwrap_or_default();
            let at = Diagnostic {
                range: Some(translated.range.clone()),
                ..Diagnostic::error("translation-placeable", id.as_str())
            };
            all.push(at.with("name", name).with("suggestion", near));
        }
        if let Some(fact) = id.strip_prefix("fact-").and_then(|id| facts.get(id))
            && FactValue::read(fact.kind, &translated.pattern, None).is_err()
        {
            let unreadable = Diagnostic::error("unreadable-fact", id.as_str()).with("value", &translated.pattern);
            let unreadable = unreadable.with("kind", kind_name(fact.kind));
            all.push(Diagnostic {
                range: Some(translated.range.clone()),
                ..unreadable
            });
        }
    }
    silence(&entry.scenario, &mut all);
    all.sort_by_key(|d| d.range.clone().map_or(0, |r| r.start));
    all
}

/// The scenario's texts in its own language.
pub(super) fn own(entry: &Entry) -> Texts {
    texts(&entry.scenario)
        .into_iter()
        .map(|text| (text.id, text.source.to_owned()))
        .collect()
}

pub(super) fn is_own(entry: &Entry, language: &LanguageIdentifier) -> bool {
    entry
        .scenario
        .language
        .parse::<LanguageIdentifier>()
        .is_ok_and(|own| own.language == language.language)
}

/// The languages there may be a translation in.
pub(super) fn languages(entry: &Entry) -> Vec<LanguageIdentifier> {
    file_of(&entry.origin).map_or_else(messages::languages, |path| known_languages(path, &entry.id))
}

/// The program's languages and those of `<id>.<tag>.ftl` beside the file, which the program itself need not speak.
fn known_languages(path: &Path, id: &str) -> Vec<LanguageIdentifier> {
    let mut all = messages::languages();
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    for item in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = item.file_name();
        let tag = name
            .to_str()
            .and_then(|n| n.strip_prefix(id)?.strip_prefix('.')?.strip_suffix(".ftl"));
        if let Some(language) = tag.and_then(|tag| tag.parse().ok())
            && !all.contains(&language)
        {
            all.push(language);
        }
    }
    all
}

/// Where the translation of the scenario in `path` may be.
pub(super) fn places(path: &Path, id: &str, language: &LanguageIdentifier) -> [PathBuf; 3] {
    let folder = path.parent().unwrap_or(Path::new(""));
    let name = format!("locales/{language}/scenarios/{id}.ftl");
    // Beside the folder too: so the project's own `scenarios` and `locales` lie.
    [
        folder.join(&name),
        folder.join("..").join(&name),
        folder.join(format!("{id}.{language}.ftl")),
    ]
}

/// The translations that there are of the scenario in `path`.
pub fn translation_files(path: &Path, id: &str) -> Vec<PathBuf> {
    let languages = known_languages(path, id);
    languages
        .iter()
        .filter_map(|l| places(path, id, l).into_iter().find(|file| file.is_file()))
        .collect()
}

/// The translation of the scenario in one language.
pub(super) fn file(entry: &Entry, language: &LanguageIdentifier) -> Option<Translations> {
    // The translations there are today are of the file as it is today.
    if entry.origin == Origin::Kept {
        return None;
    }
    let (path, text) = match file_of(&entry.origin) {
        None => {
            let apart = format!("locales/{language}/scenarios/{}.ftl", entry.id);
            let beside = format!("example/{}.{language}.ftl", entry.id);
            match messages::shipped(language, &format!("scenarios/{}.ftl", entry.id)) {
                Some(text) => (PathBuf::from(apart), text.to_owned()),
                // The example lies as an author's own scenario does, with its translations beside it.
                None => {
                    let text = SCENARIOS.get_file(&beside)?.contents_utf8()?;
                    (Path::new("scenarios").join(beside), text.to_owned())
                }
            }
        }
        Some(path) => {
            let places = places(path, &entry.id, language).into_iter();
            places
                .filter_map(|place| read_text(&place).ok().map(|text| (place, text)))
                .next()?
        }
    };
    Some(Translations {
        language: language.clone(),
        path,
        text,
    })
}

/// The part of a range that lies in its first line.
pub(super) fn first_line(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let start = range.start.min(text.len());
    let line = text
        .get(start..)
        .map_or(0, |rest| rest.find('\n').unwrap_or(rest.len()));
    start..range.end.clamp(start, start + line)
}
