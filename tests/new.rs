//! What `sparring new` writes can be played as it is, in every language, and says what the author said.

use sparring::library::{self, Draft, Entry};
use sparring::messages;

fn drafted(entry: &Entry, tag: &str) -> String {
    let draft = Draft {
        id: "my_client".to_owned(),
        language: messages::language(tag).expect("a language"),
        title: Some("A title of my own".to_owned()),
        line: Some("I have a word to say to you.".to_owned()),
        ..Draft::default()
    };
    draft.text(entry).expect("JSON")
}

#[test]
fn a_draft_is_whole_in_its_language_and_without_a_fault() {
    let mut sources = library::shipped();
    sources.push(library::example());
    for entry in &sources {
        for language in messages::languages() {
            let text = drafted(entry, &language.to_string());
            let (scenario, diagnostics) = library::inspect(&text);
            // One wording of the first line is what the author gave; a second one is theirs to add.
            // What was given is English, and in the draft of another language that is told.
            let expected = ["few-variants", "wrong-script", "foreign-line"];
            let other = diagnostics
                .iter()
                .find(|d| !expected.contains(&d.code) || !d.pointer.ends_with("/lines/0"));
            assert_eq!(other, None, "{} in {language}", entry.id);
            let scenario = scenario.expect("a scenario");
            assert_eq!(
                (scenario.id.as_str(), scenario.language),
                ("my_client", language.to_string())
            );
            assert_eq!(scenario.title, "A title of my own");
            let start = scenario
                .beats
                .iter()
                .find(|b| b.id == scenario.start)
                .expect("the first beat");
            assert_eq!(start.lines, ["I have a word to say to you."]);
            let same = scenario.summary == entry.scenario.summary;
            assert_eq!(same, language == "en", "{} in {language}", entry.id);
        }
    }
}

#[test]
fn the_guide_shows_the_example() {
    let shown = library::GUIDE
        .split("```json")
        .nth(1)
        .and_then(|t| t.split("```").next());
    assert_eq!(shown.map(str::trim), Some(library::example().text.trim()));
    let translations = library::translations(&library::example());
    assert_eq!(translations.len() + 1, messages::languages().len());
    for (file, problems) in translations {
        assert_eq!(problems, [], "{}", file.path.display());
    }
}
