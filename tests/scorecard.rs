//! The scorecard: what is published was measured with these weights, and every format says it.

use std::process::Command;

use sparring::reader::EncoderReader;
use sparring::report::scorecard::{Scorecard, page, text};
use sparring::terminal::Terminal;

fn run(arguments: &[&str]) -> (String, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_sparring"))
        .args(["--lang", "en", "scorecard"])
        .args(arguments)
        .output()
        .expect("the program");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (text(done.stdout), text(done.stderr))
}

fn published() -> Scorecard {
    serde_json::from_str(&run(&["--format", "json"]).0).expect("a scorecard")
}

#[test]
fn what_is_published_belongs_to_these_weights() {
    let card = published();
    assert_eq!(
        card.reader,
        EncoderReader::shipped().expect("the shipped reader").fingerprint()
    );
    assert_eq!(card.languages.len(), sparring::messages::languages().len());
    for (tag, agreement) in &card.languages {
        assert!(
            agreement.rows >= 100 && agreement.kappa.is_some() && agreement.coders.is_some(),
            "{tag}"
        );
    }
}

#[test]
fn every_format_says_the_same() {
    let card = published();
    let kappa = format!("{:.2}", card.all.kappa.expect("a kappa"));
    for language in sparring::messages::languages() {
        let messages = sparring::messages::Messages::new(&language);
        let shown = kappa.replace('.', messages.hundredths(0.5).trim_matches('0').trim_matches('5'));
        let plain = text(&card, &messages, &Terminal::plain(80));
        let mut screen = Terminal::plain(80);
        screen.plain = false;
        let wide = text(&card, &messages, &screen);
        assert!(
            plain.lines().count() > 60 && wide.lines().count() < 40,
            "{language}: a table fits 80 columns"
        );
        for told in [plain, wide, page(&card, &messages)] {
            assert!(told.contains(&shown), "{language}: {shown} is missing");
        }
    }
}

#[test]
fn rows_of_ones_own_are_measured_and_bad_ones_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("rows.jsonl");
    let good = r#"{"lang": "x<b>", "client": "Half price!", "reply": "No. The price stays.", "moves": ["hold_firm"], "rating": 4}"#;
    let bad = r#"{"lang": "en", "reply": "No.", "moves": ["holdfirm"]}"#;
    std::fs::write(&file, format!("{good}\n{bad}\n{{\n{good}\n{good}\n")).expect("the rows");
    let path = file.display().to_string();
    let (page, told) = run(&["--rows", &path, "--format", "html"]);
    assert!(page.contains("x&lt;b&gt;") && !page.contains("x<b>"));
    assert!(
        told.contains(":2: ") && told.contains("moves") && told.contains(":3: "),
        "{told}"
    );
    let (json, _) = run(&["--rows", &path, "--format", "json"]);
    let card: Scorecard = serde_json::from_str(&json).expect("a scorecard");
    assert_eq!((card.all.rows, card.all.kappa, card.all.coders), (3, None, None));
    assert_eq!(card.all.macro_f1, Some(1.0), "three plain refusals are read");
}
