//! Preparing a real meeting, from the first question to what came of it, with the program itself; and what a late reply does.

mod program;

use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use sparring::engine::level::Level;
use sparring::engine::moves::Move;
use sparring::engine::reading::{Counts, MoveReading, Reading, Verdict};
use sparring::engine::session::{Event, Session, Turn};
use sparring::history::{Brief, Forgotten, History, Opening, Step};
use sparring::library;

fn sparring(data: &Path, arguments: &[&str], typed: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
    command
        .args(arguments)
        .current_dir(data)
        .env("SPARRING_DATA", data)
        .env("SPARRING_SCENARIOS", "no-such-folder")
        .env("LC_ALL", "en_GB.UTF-8");
    program::run(&mut command, typed)
}

/// What it says where all goes well.
fn said(data: &Path, arguments: &[&str], typed: &str) -> String {
    let done = sparring(data, arguments, typed);
    let errors = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(done.stdout).expect("text")
}

/// What it says where it can't.
fn refused(data: &Path, arguments: &[&str]) -> String {
    let done = sparring(data, arguments, "");
    assert_eq!(done.status.code(), Some(2), "{arguments:?}");
    String::from_utf8(done.stderr).expect("text")
}

fn kept(data: &Path, name: &str) -> Brief {
    let history = History::open(data).expect("a history");
    history.brief(name).expect("readable").expect("a brief")
}

/// A brief with every question answered by an option.
fn prepared(data: &Path) {
    let options = "prepare|price|acme|--skip|--whom|Anna <Berg>|--when|2027-03-04|--set|price=8200.50|--set|ask=7000|\
                   --set|small=5900|--set|opening=2027-04-02|--set|capacity=9|--aim|Get it *signed* & sealed|\
                   --offer|The smaller shop|--offer|Pay in two parts|--limit|Nothing off without taking something out";
    let options: Vec<&str> = options.split('|').collect();
    said(data, &options, "");
}

#[test]
fn what_was_typed_is_kept_when_it_is_broken_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    // Two answers, one that can't be read, one fact, and the pipe ends.
    let first = said(data, &["prepare", "price", "acme"], "Anna Berg\n\n12 apples\n7000\n");
    assert!(first.contains("“12 apples” can't be read as a sum"), "{first}");
    assert!(first.contains("sparring prepare acme"), "{first}");
    let brief = kept(data, "acme");
    assert_eq!((brief.whom.as_deref(), brief.when), (Some("Anna Berg"), None));
    assert_eq!(brief.facts.get("ask").map(String::as_str), Some("7000"));
    // The second run asks only what is left, and an offer is on disk before the list is done.
    let second = said(data, &["prepare", "acme"], "\n\n\n\n\nA smaller shop\n");
    assert!(!second.contains("Who will you be talking to"), "{second}");
    assert!(second.starts_with("Benches"), "{second}");
    assert_eq!(kept(data, "acme").offers, ["A smaller shop"]);
    let third = said(data, &["prepare", "acme"], "\nNo discount\n\n");
    assert!(third.contains("Your aim"), "{third}");
    assert_eq!(kept(data, "acme").limits, ["No discount"]);
    assert_eq!(kept(data, "acme").facts.len(), 1);
}

#[test]
fn options_are_held_to_the_same_rules_as_answers() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    prepared(data);
    let told = refused(data, &["prepare", "acme", "--set", "opening=tomorrow"]);
    assert!(told.contains("can't be read as a day"), "{told}");
    let told = refused(data, &["prepare", "acme", "--set", "prise=5"]);
    assert!(told.contains("no fact “prise”"), "{told}");
    assert_eq!(kept(data, "acme").facts.len(), 5);
    let told = refused(data, &["prepare", "scope", "acme"]);
    assert!(told.contains("already prepared"), "{told}");
    let told = refused(data, &["crib", "acne"]);
    assert!(told.contains("Did you mean “acme”"), "{told}");
    let listed = said(data, &["prepare", "--list"], "");
    assert!(listed.contains("acme: The pen stops above the line"), "{listed}");
    let listed = said(data, &["prepare", "--list", "--lang", "ru"], "");
    assert!(listed.contains("тренировок пока не было"), "{listed}");
}

#[test]
fn the_crib_sheet_is_one_page_and_cannot_be_written_by_what_was_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    prepared(data);
    let markdown = said(data, &["crib", "acme", "--format", "markdown"], "");
    let expected = include_str!("prepare/crib.md");
    assert_eq!(markdown, expected, "tests/prepare/crib.md");
    said(data, &["crib", "acme", "--out", "acme.html"], "");
    let page = std::fs::read_to_string(data.join("acme.html")).expect("the page");
    assert!(page.contains("Anna &lt;Berg&gt;") && !page.contains("<Berg>"), "{page}");
    // The one word with "http" in it that names no address.
    let addresses = page.replace("http-equiv", "");
    assert!(page.contains("lang=\"en\"") && !addresses.contains("http"), "{page}");
    let told = refused(data, &["crib", "acme", "--out", "acme.html"]);
    assert!(told.contains("already exists"), "{told}");
    // The same in another language: its words, its form of sums and days.
    let finnish = said(data, &["crib", "acme", "--lang", "fi", "--format", "markdown"], "");
    assert!(finnish.contains("Milloin: 4.\u{a0}maaliskuuta"), "{finnish}");
    assert!(finnish.contains("8\u{a0}200,50\u{a0}€"), "{finnish}");
}

#[test]
fn a_warm_up_fills_the_sheet_and_a_meeting_the_brief() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    prepared(data);
    let good = "The price stays as agreed. What is it that worries you about spring?";
    let bad = "You must be the stupidest person I have ever met, you arrogant fool.";
    let typed = format!("{good}\n{bad}\n:quit\n");
    let held = said(data, &["prepare", "acme", "--talk", "--seed", "3"], &typed);
    assert!(held.contains("Level: hard") && held.contains("£8,200.50"), "{held}");
    let (_, sheet) = held.split_once("Crib sheet:").expect("the sheet");
    let sheet = sheet.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(sheet.contains(&format!("“{good}” ")), "{sheet}");
    assert!(
        sheet.contains("Avoid: it cost you points in practice - hitting back"),
        "{sheet}"
    );
    said(
        data,
        &["met", "acme", "--worked", "The price stays."],
        "She signed.\nSend the plan\n",
    );
    for told in [
        said(data, &["met", "--list"], ""),
        said(data, &["prepare", "--list"], ""),
    ] {
        for part in [
            "What happened: She signed.",
            "What worked: The price stays.",
            "Next: Send the plan",
        ] {
            assert!(told.contains(part), "{told}");
        }
    }
    assert!(said(data, &["met", "acme"], "").contains("Nothing was said"));
    let mut history = History::open(data).expect("a history");
    let talks = history.practised("acme").expect("readable");
    assert_eq!(talks.len(), 1);
    // A talk that is forgotten is practised no more; with everything, what was prepared goes too.
    history.forget(Forgotten::Talk(talks[0])).expect("forgotten");
    assert!(history.practised("acme").expect("readable").is_empty());
    assert_eq!(history.meetings("acme").expect("readable").len(), 1);
    history.forget(Forgotten::Everything).expect("forgotten");
    assert_eq!(history.briefs().expect("readable"), []);
    assert_eq!(history.meetings("acme").expect("readable"), []);
}

/// A reply that does nothing.
fn turn(pressed: bool) -> Turn {
    let moves = Move::ALL.map(|name| MoveReading {
        name,
        confidence: 0.0,
        verdict: Verdict::Absent,
        evidence: Vec::new(),
    });
    let reading = Reading {
        moves: moves.into(),
        points: Vec::new(),
        borrowed: Vec::new(),
        counts: Counts::default(),
    };
    Turn {
        reply: "Hm.".to_owned(),
        reading,
        pressed,
    }
}

#[test]
fn a_late_reply_heats_the_client_and_does_so_again() {
    let entry = library::shipped_one("price").expect("a scenario");
    let temper = |pressed: bool| {
        let mut session = Session::new(Arc::clone(&entry.scenario), 5, Level::Real);
        for _ in 0..2 {
            while let Event::Line(_) = session.advance() {}
            session.answer(turn(pressed)).expect("my turn");
        }
        // What is held again comes to the same.
        let again = session.before_last().expect("a talk");
        assert_eq!(again.mood(), session.records()[0].after);
        session.records()[0].after.temper
    };
    assert_eq!(temper(true), temper(false) + 1);
}

#[test]
fn a_step_knows_whether_it_was_late() {
    let folder = tempfile::tempdir().expect("a folder");
    let history = History::open(folder.path()).expect("a history");
    let opening = Opening {
        scenario: "price".to_owned(),
        file: None,
        title: "A talk".to_owned(),
        language: "en".to_owned(),
        level: Level::Real,
        seed: 1,
        facts: Default::default(),
        source: "{}".to_owned(),
        guidance: "0".to_owned(),
        reader: "0".to_owned(),
    };
    let now = jiff::Timestamp::UNIX_EPOCH;
    let talk = history.begin(&opening, now).expect("begun");
    assert_eq!(history.pace(talk).expect("readable"), None);
    let step = Step::Reply("No.".to_owned());
    history.add_step(talk, &step, now, 900_000).expect("added");
    for took in [20_000, 20_001] {
        history.add_paced_step(talk, &step, now, took, Some(20)).expect("added");
    }
    assert_eq!(history.late(talk).expect("readable"), [false, false, true]);
    assert_eq!(history.pace(talk).expect("readable"), Some(20));
}
