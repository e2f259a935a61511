//! Reports: one fixed talk, written in every format (`tests/report/`; `SNAPSHOTS=overwrite` rewrites what is expected), and `sparring report` itself.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sparring::engine::level::Level;
use sparring::engine::moves::Move;
use sparring::engine::reading::{Counts, MoveReading, PointReading, Reading, Verdict};
use sparring::engine::score::Score;
use sparring::engine::session::{Session, Turn};
use sparring::history::{History, Opening, Standing, Step, StoredTurn, Talk, fingerprint};
use sparring::library::{self, recalled};
use sparring::messages::{self, Messages};
use sparring::report::talk::{Account, FORMATS, Try};
use sparring::terminal::Terminal;

const BEGUN: &str = "2026-07-05T11:04:00Z";

/// Moves, how sure the reader is of each, and the words that show it.
type Shown = &'static [(Move, Verdict, &'static str)];

/// The replies of the fixed talk: what was said, whether it is said again after, and the words that show each move.
const REPLIES: &[(&str, bool, Shown)] = &[
    (
        "Fine, have it for nothing.",
        true,
        &[(Move::Concede, Verdict::Shown, "have it for nothing")],
    ),
    (
        "The price stays. What worries you?",
        false,
        &[
            (Move::HoldFirm, Verdict::Shown, "The price stays."),
            (Move::Probe, Verdict::LeaningYes, "What worries you?"),
        ],
    ),
    (
        "=1+1 <script>alert(\"x\")</script> & *you* fool",
        false,
        &[(
            Move::Attack,
            Verdict::Shown,
            "<script>alert(\"x\")</script> & *you* fool",
        )],
    ),
    (
        "I hear you: it's a lot of money. Let's limit orders, that is what I hear.",
        false,
        &[
            (Move::Acknowledge, Verdict::Shown, "I hear you: it's a lot of money."),
            (Move::Probe, Verdict::Shown, "a lot of money. Let's limit orders"),
        ],
    ),
];

fn reading(reply: &str, shown: Shown) -> Reading {
    let range = |words: &str| {
        let start = reply.find(words).expect("words of the reply");
        start..start + words.len()
    };
    let moves = Move::ALL.map(|name| {
        let found = shown.iter().find(|(m, ..)| *m == name);
        MoveReading {
            name,
            confidence: found.map_or(0.1, |(_, v, _)| if *v == Verdict::Shown { 0.9 } else { 0.55 }),
            verdict: found.map_or(Verdict::Absent, |(_, v, _)| *v),
            evidence: found.map(|(_, _, words)| range(words)).into_iter().collect(),
        }
    });
    let points = reply.contains("limit orders").then(|| PointReading {
        id: "order_limit".to_owned(),
        evidence: std::iter::once(range("limit orders")).collect(),
    });
    Reading {
        moves: moves.into(),
        points: points.into_iter().collect(),
        borrowed: Vec::new(),
        counts: Counts {
            words: reply.split_whitespace().count(),
            ..Counts::default()
        },
    }
}

/// Puts the fixed talk into the history of a folder, as a talk that is held would.
fn kept(folder: &Path, change: impl Fn(&str) -> String) -> Talk {
    let source = change(&library::shipped_one("price").expect("a shipped scenario").text);
    let scenario: std::sync::Arc<_> = serde_json::from_str::<sparring::engine::scenario::Scenario>(&source)
        .expect("a scenario")
        .into();
    let history = History::open(folder).expect("a history");
    let now: Timestamp = BEGUN.parse().expect("a time");
    let opening = Opening {
        scenario: "price".to_owned(),
        file: None,
        title: "The pen stops above the line".to_owned(),
        language: "en".to_owned(),
        level: Level::Real,
        seed: 7,
        facts: BTreeMap::new(),
        source,
        guidance: "guidance".to_owned(),
        reader: "reader".to_owned(),
    };
    let id = history.begin(&opening, now).expect("a talk");
    let mut session = Session::new(scenario.clone(), 7, Level::Real);
    let mut again = false;
    for (reply, said_again, shown) in REPLIES {
        let said = (*reply).to_owned();
        if again {
            session = session.before_last().expect("a reply to say again");
        }
        while session.next_line().is_some() {}
        let step = if again {
            Step::Retry(said.clone())
        } else {
            Step::Reply(said.clone())
        };
        let step = history.add_step(id, &step, now, 1000).expect("a step");
        let turn = Turn {
            reply: said,
            reading: reading(reply, shown),
            pressed: false,
        };
        let record = session.answer(turn).expect("the user's turn").clone();
        let stored = StoredTurn {
            step,
            number: session.records().len() as u32 - 1,
            stands: true,
            language: "en".to_owned(),
            beat: scenario.beats[record.beat].id.clone(),
            heard: record.heard,
            client: "She asked.".to_owned(),
            reply: record.turn.reply,
            pressed: false,
            answer: "She answered.".to_owned(),
            reading: record.turn.reading,
            score: record.score.total,
            marks: record.score.marks,
            mood: record.after,
            reader: "reader".to_owned(),
        };
        let standing = Standing {
            ending: None,
            score: session.total(),
        };
        history.add_turn(id, &stored, &standing, now).expect("a turn");
        again = *said_again;
    }
    history.talk(id).expect("a history").expect("the talk")
}

/// The fixed talk in a format and a language.
fn written(format: &str, language: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let talk = kept(folder.path(), str::to_owned);
    let history = History::open(folder.path()).expect("a history");
    let messages = Messages::new(&messages::language(language).expect("a language"));
    let turns = history.turns(talk.id).expect("turns");
    let (session, scene) = recalled(&talk, &turns, &messages).expect("the talk again");
    let tries = history.tries(talk.id).expect("tries").into_iter().map(|turn| Try {
        number: turn.number as usize,
        language: turn.language,
        reply: turn.reply,
        score: Score::new(&turn.reading, &session.scenario().guidance),
        after: turn.mood,
        answer: turn.answer,
    });
    let account = Account {
        number: Some(talk.id),
        begun: Some(talk.begun.to_zoned(TimeZone::UTC)),
        // Of the scenario's file, whose every change would change the snapshots.
        fingerprint: "scenario".to_owned(),
        reader: talk.opening.reader.clone(),
        session: &session,
        lines: &scene.lines,
        languages: turns.iter().map(|t| t.language.clone()).collect(),
        tries: tries.collect(),
    };
    let format = FORMATS.iter().find(|f| f.name == format).expect("a format");
    (format.write)(&[account], &messages, &Terminal::plain(80))
}

#[test]
fn every_format_writes_the_fixed_talk_as_before() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report");
    let languages = |name: &str| if name == "html" { vec!["en", "hu"] } else { vec!["en"] };
    let mut different = Vec::new();
    for format in FORMATS {
        for language in languages(format.name) {
            let path = folder.join(format!("talk.{language}.{}", format.extension));
            let now = written(format.name, language);
            if std::env::var("SNAPSHOTS").is_ok_and(|v| v == "overwrite") {
                std::fs::create_dir_all(&folder).expect("tests/report");
                std::fs::write(&path, &now).expect("a snapshot");
            }
            if std::fs::read_to_string(&path).is_ok_and(|before| before == now) {
                continue;
            }
            different.push(path.display().to_string());
        }
    }
    assert!(
        different.is_empty(),
        "SNAPSHOTS=overwrite and look at {}",
        different.join(", ")
    );
}

#[test]
fn a_page_holds_no_markup_of_the_reply_and_needs_nothing_else() {
    for language in ["en", "fi", "hu", "ru", "tr"] {
        let page = written("html", language);
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        assert!(
            page.contains("&lt;script&gt;") && !page.contains("<script"),
            "{language}"
        );
        assert!(page.contains("default-src 'none'") && !page.contains("http:") && !page.contains("https:"));
        assert!(!page.contains("url(") && !page.contains("src="));
        // No message is missing and no id of one is shown.
        assert!(!page.contains("report-"), "{language}");
    }
}

#[test]
fn a_table_holds_no_formula() {
    let table = written("csv", "en");
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let heads = rows.headers().expect("heads").clone();
    let column = |name: &str| heads.iter().position(|h| h == name).expect("a column");
    let rows: Vec<csv::StringRecord> = rows.records().map(|r| r.expect("a row")).collect();
    assert_eq!(rows.len(), 4);
    assert!(rows[2][column("reply")].starts_with("'=1+1"));
    let stands: Vec<&str> = rows.iter().map(|r| &r[column("stands")]).collect();
    assert_eq!(stands, ["0", "1", "1", "1"]);
    for row in &rows {
        for (cell, head) in row.iter().zip(&heads) {
            let number = cell.parse::<i64>().is_ok();
            assert!(number || !cell.starts_with(['=', '+', '-', '@']), "{head}: {cell}");
        }
    }
}

#[test]
fn the_data_say_what_the_page_says() {
    let data: serde_json::Value = serde_json::from_str(&written("json", "en")).expect("JSON");
    let talk = &data["talks"][0];
    let turns = talk["turns"].as_array().expect("turns");
    assert_eq!(turns.len(), 3);
    let mean: f64 = turns.iter().map(|t| t["score"].as_f64().expect("a score")).sum::<f64>() / 3.0;
    assert_eq!(talk["total"].as_f64(), Some(mean.round()));
    assert_eq!(turns[0]["tries"][0]["reply"], "Fine, have it for nothing.");
    for turn in turns {
        let reply = turn["reply"].as_str().expect("a reply");
        for mark in turn["marks"].as_array().expect("marks") {
            for part in mark["evidence"].as_array().expect("evidence") {
                let at = |end: &str| part[end].as_u64().expect("a place") as usize;
                assert_eq!(reply.get(at("start")..at("end")), part["text"].as_str());
            }
        }
    }
}

#[test]
fn an_old_talk_is_told_with_the_file_it_was_held_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let talk = kept(folder.path(), |source| source.replace("Bryony Tasker", "Somebody Else"));
    assert_ne!(
        talk.fingerprint,
        fingerprint(&library::shipped_one("price").expect("a scenario").text)
    );
    let history = History::open(folder.path()).expect("a history");
    let finnish = Messages::new(&messages::language("fi").expect("Finnish"));
    let (_, scene) = recalled(&talk, &history.turns(talk.id).expect("turns"), &finnish).expect("the talk");
    assert_eq!(scene.lines.get("client-name"), "Somebody Else");
    assert_eq!(scene.lines.language().to_string(), "en");
}

fn sparring(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sparring"))
        .args(["--lang", "en", "report"])
        .args(arguments)
        .env("SPARRING_DATA", folder)
        .output()
        .expect("the program")
}

#[test]
fn a_file_is_written_once_and_over_it_only_when_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let told = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();
    let nothing = sparring(folder.path(), &[]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(told(&nothing).contains("sparring play"), "{}", told(&nothing));

    kept(folder.path(), str::to_owned);
    kept(folder.path(), str::to_owned);
    let page: PathBuf = folder.path().join("talk.html");
    let name = page.to_str().expect("a path");
    assert!(sparring(folder.path(), &["1", "--out", name]).status.success());
    let first = std::fs::read_to_string(&page).expect("the page");
    assert!(first.starts_with("<!DOCTYPE html>"));
    let again = sparring(folder.path(), &["--all", "--out", name]);
    assert_eq!(again.status.code(), Some(2));
    assert!(told(&again).contains("--force"));
    assert_eq!(std::fs::read_to_string(&page).expect("the page"), first);
    assert!(
        sparring(folder.path(), &["--all", "--out", name, "--force"])
            .status
            .success()
    );
    let all = std::fs::read_to_string(&page).expect("the page");
    assert_eq!(all.matches("<article").count(), 2);
    assert_eq!(sparring(folder.path(), &["3"]).status.code(), Some(2));
    let odd = folder.path().join("talk.pdf");
    assert_eq!(
        sparring(folder.path(), &["--out", odd.to_str().expect("a path")])
            .status
            .code(),
        Some(2)
    );
    assert!(!odd.exists());
}
