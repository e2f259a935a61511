//! Examples and written-down talks: what is as it is said to be passes, and what is not is named, and can be rewritten to what came.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::json;
use sparring::library::{self, Scene};
use sparring::messages::{self, Messages};
use sparring::reader::EncoderReader;
use sparring::rehearsal::{Script, examples, run, updated};

/// The shipped scenario `price` with examples at its first beat, as a file of its own.
fn with_examples(name: &str, kept: serde_json::Value) -> Scene {
    let (_, text) = library::shipped_files().find(|(id, _)| *id == "price").expect("price");
    let mut scenario: serde_json::Value = serde_json::from_str(text).expect("a scenario");
    let model = scenario["beats"][0]["model"].clone();
    scenario["beats"][0]["examples"] = kept;
    scenario["beats"][0]["examples"][0]["reply"] = model;
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    std::fs::write(&path, scenario.to_string()).expect("a file");
    let entry = library::find(&path.display().to_string()).expect("a usable scenario");
    let english = messages::language("en").expect("English");
    Scene::new(entry, &BTreeMap::new(), &Messages::new(&english)).expect("no facts to be wrong")
}

#[test]
fn examples_that_are_not_what_they_are_said_to_be_are_named() {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let insult = "You must be the stupidest person I have ever met, you arrogant fool.";
    let right = json!([{ "reply": "", "quality": "good" }, { "reply": insult, "quality": "bad" }]);
    assert_eq!(examples(&with_examples("right", right), &reader), []);
    let wrong = json!([
        { "reply": "", "quality": "bad" },
        { "reply": insult, "quality": "bad", "to": "haggle" },
    ]);
    let failures = examples(&with_examples("wrong", wrong), &reader);
    assert_eq!(failures.len(), 2);
    assert!(!failures[0].earns && failures[0].score > 75);
    assert!(failures[1].earns && failures[1].led != "haggle" && !failures[1].read.is_empty());
}

#[test]
fn a_talk_that_went_another_way_is_told_and_rewritten() {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let text = "scenario: price\nlang: en\nseed: 3\n# a wrong hope\n\
                you: You must be the stupidest person I have ever met, you arrogant fool.\n\
                shows: probe\nhides: attack\nscore: 90-100\nending: signed\n";
    let script = Script::parse(text).expect("a script");
    let entry = library::find(&script.scenario).expect("price");
    let english = messages::language("en").expect("English");
    let scene = Scene::new(entry, &BTreeMap::new(), &Messages::new(&english)).expect("no facts to be wrong");
    let failures = run(&script, &scene, &reader);
    let lines: Vec<usize> = failures.iter().map(|f| f.line).collect();
    assert_eq!(lines, [6, 7, 8, 9]);
    let mended = updated(text, &failures);
    assert!(mended.contains("# a wrong hope") && mended.contains("shows: attack") && !mended.contains("hides:"));
    let again = Script::parse(&mended).expect("still a script");
    assert_eq!(run(&again, &scene, &reader), []);
}
