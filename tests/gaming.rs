//! Replies that try to look good without handling the moment: none may get a good score.
//!
//! `tests/gaming/<lang>.jsonl` holds what had to be written: piles of key words, single words, politeness and nothing else. The rest is
//! made here out of the scenarios as they are now: the guidance pasted back, the client's own words, a model reply out of another talk.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use sparring::engine::reading::Reader;
use sparring::engine::score::Score;
use sparring::library::{self, Scene};
use sparring::messages::{self, Messages};
use sparring::reader::EncoderReader;

/// A score from here on is no longer poor.
const LIMIT: i32 = 50;

#[derive(Debug, Deserialize)]
struct Row {
    kind: String,
    scenario: String,
    beat: String,
    reply: String,
}

fn row(scene: &Scene, kind: &str, beat: usize, reply: String) -> Row {
    Row {
        kind: kind.into(),
        scenario: scene.entry.id.clone(),
        beat: scene.entry.scenario.beats[beat].id.clone(),
        reply,
    }
}

fn written(tag: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/gaming/{tag}.jsonl"));
    let text = std::fs::read_to_string(path).expect("the language has rows");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("a row"))
        .collect()
}

/// Eight of each kind for every language, taken evenly over beats and scenarios.
fn made(scenes: &[Scene]) -> Vec<Row> {
    let mut rows = Vec::new();
    for k in 0..8 {
        let scene = &scenes[k % scenes.len()];
        let other = &scenes[(k + 1) % scenes.len()];
        let beats = &scene.entry.scenario.beats;
        let beat = (k * 3) % beats.len();
        rows.push(row(scene, "echo", beat, scene.first_line(beat)));
        let guided = &scene.entry.scenario.guidance.moves;
        let told = [k, k + 1].map(|i| {
            scene
                .lines
                .get(&format!("guidance-{}", guided[i % guided.len()].name.name()))
        });
        rows.push(row(scene, "guidance", beat, told.join(" ")));
        let foreign = &other.entry.scenario.beats;
        let model = format!("beat-{}-model", foreign[(k * 5) % foreign.len()].id);
        rows.push(row(scene, "model of another talk", beat, other.lines.get(&model)));
    }
    rows
}

#[test]
fn no_empty_reply_gets_a_good_score() {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let (mut told, mut all, mut failures) = (String::new(), 0, 0);
    for language in messages::languages() {
        let messages = Messages::new(&language);
        let scenes: Vec<Scene> = library::shipped()
            .into_iter()
            .map(|entry| Scene::new(entry, &BTreeMap::new(), &messages).expect("no facts to be wrong"))
            .collect();
        let tag = language.to_string();
        for row in written(&tag).into_iter().chain(made(&scenes)) {
            let scene = scenes
                .iter()
                .find(|s| s.entry.id == row.scenario)
                .expect("a shipped scenario");
            let scenario = &scene.entry.scenario;
            let client = scene.first_line(scenario.beat(&row.beat).expect("a beat"));
            let score = Score::new(&reader.read(&scene.moment(&client), &row.reply), &scenario.guidance).total;
            all += 1;
            if score >= LIMIT {
                failures += 1;
                told.push_str(&format!(
                    "{tag} {} {}/{} {score}: {}\n",
                    row.kind, row.scenario, row.beat, row.reply
                ));
            }
        }
    }
    assert!(all >= 200, "only {all} rows");
    assert!(
        failures == 0,
        "{failures} of {all} rows get {LIMIT} points or more:\n{told}"
    );
}
