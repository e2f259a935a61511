//! `sparring check --examples`: the example replies, read in every language of their scenario on all cores.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::Checked;
use crate::cores;
use crate::engine::check::silence;
use crate::engine::diagnostic::{Diagnostic, Severity};
use crate::engine::scenario::Quality;
use crate::engine::texts::example;
use crate::library::{self, Scene};
use crate::messages::{self, Messages};
use crate::reader::EncoderReader;
use crate::rehearsal::{ExampleFailure, examples_of};

/// One language of a scenario, and the file its texts are in.
struct Spoken {
    scene: Scene,
    language: LanguageIdentifier,
    file: usize,
}

/// Reads the examples of every scenario that can be played, and adds what is misread to its file. Gives how many replies were read.
///
/// # Errors
/// A scenario whose facts can't be read.
pub(super) fn read(checked: &mut [Checked], reader: &EncoderReader) -> anyhow::Result<usize> {
    let spoken = spoken(checked)?;
    let jobs: Vec<(usize, usize)> = spoken
        .iter()
        .enumerate()
        .flat_map(|(s, one)| (0..one.scene.entry.scenario.beats.len()).map(move |beat| (s, beat)))
        .filter(|(s, beat)| !spoken[*s].scene.entry.scenario.beats[*beat].examples.is_empty())
        .collect();
    let replies = |(s, beat): &(usize, usize)| spoken[*s].scene.entry.scenario.beats[*beat].examples.len();
    let count = jobs.iter().map(replies).sum();
    let failures = cores::each(jobs, |(s, beat)| {
        let failed = examples_of(&spoken[s].scene, reader, beat);
        failed.into_iter().map(|failure| (s, failure)).collect::<Vec<_>>()
    });
    for (s, failure) in failures.into_iter().flatten() {
        let one = &spoken[s];
        let file = &mut checked[one.file];
        file.diagnostics.extend(misread(one, &failure, &file.text));
        silence(&one.scene.entry.scenario, &mut file.diagnostics);
        file.diagnostics.sort_by_key(|d| d.range.clone().map_or(0, |r| r.start));
    }
    Ok(count)
}

/// How many example replies the checked scenarios have, each counted once whatever the languages.
pub(super) fn count(checked: &[Checked]) -> usize {
    let entries = checked.iter().filter_map(|c| c.entry.as_ref());
    let beats = entries.flat_map(|e| e.scenario.beats.iter());
    beats.map(|b| b.examples.len()).sum()
}

fn spoken(checked: &[Checked]) -> anyhow::Result<Vec<Spoken>> {
    let mut all = Vec::new();
    for (number, own) in checked.iter().enumerate() {
        let Some(entry) = &own.entry else { continue };
        let playable = own.diagnostics.iter().all(|d| d.severity == Severity::Warning);
        if !playable || entry.scenario.beats.iter().all(|b| b.examples.is_empty()) {
            continue;
        }
        let mut files: BTreeMap<String, usize> = BTreeMap::new();
        let translations = checked[number + 1..].iter().take_while(|c| c.entry.is_none());
        for (offset, file) in translations.enumerate() {
            files.extend(file.language.clone().map(|l| (l, number + 1 + offset)));
        }
        for (k, language) in library::spoken(entry).into_iter().enumerate() {
            let file = match files.get(&language.to_string()) {
                Some(file) => *file,
                None if k == 0 => number,
                None => continue,
            };
            let scene = Scene::new(entry.clone(), &BTreeMap::new(), &Messages::new(&language))?;
            all.push(Spoken { scene, language, file });
        }
    }
    Ok(all)
}

/// The failure as a problem at its place; none where the translation lacks the reply, which has been told.
fn misread(spoken: &Spoken, failure: &ExampleFailure, text: &str) -> Option<Diagnostic> {
    let scenario = &spoken.scene.entry.scenario;
    let beat = &scenario.beats[failure.beat];
    let kept = &beat.examples[failure.example];
    let own = scenario
        .language
        .parse()
        .is_ok_and(|own: LanguageIdentifier| own == spoken.language);
    let (pointer, range) = if own {
        let pointer = format!("/beats/{}/examples/{}/reply", failure.beat, failure.example);
        let range = library::place(text, &pointer);
        (pointer, range)
    } else {
        let id = example(&beat.id, failure.example);
        let range = messages::translation(text).entries.get(&id)?.range.clone();
        (id, range)
    };
    let names: Vec<&str> = failure.read.iter().map(|m| m.name()).collect();
    let misread = Diagnostic::error("example-misread", pointer)
        .with("cause", if failure.earns { "way" } else { "score" })
        .with(
            "quality",
            match kept.quality {
                Quality::Good => "good",
                Quality::Middling => "middling",
                Quality::Bad => "bad",
            },
        )
        .with("score", failure.score)
        .with("led", &failure.led)
        .with("to", kept.to.as_deref().unwrap_or(&failure.led))
        .with(
            "moves",
            if names.is_empty() {
                "–".to_owned()
            } else {
                names.join(", ")
            },
        );
    Some(Diagnostic {
        range: Some(range),
        ..misread
    })
}
