//! How long ten thousand stored talks take to look through: `cargo bench --bench history`. `SPARRING_BENCH_DATA=FOLDER` keeps the talks there,
//! for timing the program itself with `--data FOLDER`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use divan::{Bencher, black_box};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use sparring::engine::level::Level;
use sparring::engine::mood::Mood;
use sparring::engine::score::Score;
use sparring::history::{Filter, History, Opening, Standing, Step, StoredTurn};
use sparring::library::{self, Scene};
use sparring::messages::Messages;
use sparring::reader::{EncoderReader, fingerprint};
use sparring::report::history::{Practice, text};
use sparring::terminal::Terminal;

const TALKS: usize = 10_000;

fn main() {
    divan::main();
}

/// Opening the history, which every talk waits for before its first prompt.
#[divan::bench(min_time = 1)]
fn open() {
    black_box(History::open(folder()).expect("the history"));
}

/// What `sparring history` reads.
#[divan::bench(min_time = 2)]
fn look_back(bencher: Bencher) {
    let history = History::open(folder()).expect("the history");
    bencher.bench_local(|| {
        let all = Filter::default();
        (
            history.overview(&all).expect("talks"),
            history.earned(&all).expect("points"),
        )
    });
}

/// What `sparring history` writes.
#[divan::bench(min_time = 2)]
fn show(bencher: Bencher) {
    let history = History::open(folder()).expect("the history");
    let practice = Practice {
        talks: history.overview(&Filter::default()).expect("talks"),
        earned: history.earned(&Filter::default()).expect("points"),
        endings: BTreeMap::new(),
        zone: TimeZone::UTC,
        counted: false,
    };
    let messages = Messages::new(&"en".parse().expect("a language"));
    bencher.bench_local(|| text(black_box(&practice), &messages, &Terminal::plain(80)));
}

fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let kept = std::env::var_os("SPARRING_BENCH_DATA").map(PathBuf::from);
        let folder = kept.unwrap_or_else(|| std::env::temp_dir().join(format!("sparring-bench-{TALKS}")));
        if !folder.join("history.db").exists() {
            fill(&folder);
        }
        folder
    })
}

/// A talk with every shipped scenario, out of the examples of its beats as the reader reads them; then as many more of the same, three
/// hours apart.
fn fill(folder: &Path) {
    let history = History::open(folder).expect("the history");
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let messages = Messages::new(&"en".parse().expect("a language"));
    let begun: Timestamp = "2022-01-03T08:00:00Z".parse().expect("a time");
    for entry in library::shipped() {
        let scene = Scene::new(entry, &BTreeMap::new(), &messages).expect("a scene");
        talk(&history, &scene, &reader, begun);
    }
    drop(history);
    let connection = rusqlite::Connection::open(folder.join("history.db")).expect("the file");
    let made: i64 = connection
        .query_row("select count(*) from talk", [], |row| row.get(0))
        .expect("a number");
    let all = |table: &str, columns: &str| {
        format!(
            "insert into {table} ({columns}) with recursive k(n) as (values (1) union all select n + 1 from k where n * {made} < {TALKS} - {made})
             select {} from {table}, k;",
            columns.replacen("talk", &format!("talk + n * {made}"), 1)
        )
    };
    let talks = format!(
        "insert into talk (id, begun, ended, scenario, title, language, level, seed, facts, fingerprint, guidance, reader, ending, worth, score)
         with recursive k(n) as (values (1) union all select n + 1 from k where n * {made} < {TALKS} - {made})
         select id + n * {made}, strftime('%Y-%m-%dT%H:%M:%fZ', begun, '+' || (3 * (n * {made} + id)) || ' hours'), ended, scenario, title,
         language, level, seed, facts, fingerprint, guidance, reader, ending, worth, score from talk, k;"
    );
    let change = [
        "begin;".to_owned(),
        talks,
        all("step", "talk, number, at, kind, said, took"),
        all(
            "turn",
            "talk, step, number, stands, language, beat, heard, client, answer, reading, score, temper, trust, reader",
        ),
        all("mark", "talk, step, reason, points, quarters, borrowed"),
        "commit; pragma wal_checkpoint(truncate);".to_owned(),
    ];
    connection.execute_batch(&change.concat()).expect("more talks");
}

fn talk(history: &History, scene: &Scene, reader: &EncoderReader, begun: Timestamp) {
    let scenario = &scene.entry.scenario;
    let opening = Opening {
        scenario: scene.entry.id.clone(),
        file: None,
        title: scene.lines.get("title"),
        language: "en".to_owned(),
        level: Level::Real,
        seed: 7,
        facts: BTreeMap::new(),
        source: scene.entry.text.clone(),
        guidance: scene.entry.id.clone(),
        reader: fingerprint().to_owned(),
    };
    let talk = history.begin(&opening, begun).expect("a talk");
    for (number, beat) in scenario.beats.iter().take(6).enumerate() {
        let reply = scene.lines.get(&format!("beat-{}-model", beat.id));
        let client = scene.first_line(number);
        let step = history
            .add_step(talk, &Step::Reply(reply.clone()), begun, 40_000)
            .expect("a step");
        let reading = scene.turn(reader, &client, reply.clone()).reading;
        let score = Score::new(&reading, &scenario.guidance);
        let turn = StoredTurn {
            step,
            number: number as u32,
            stands: true,
            language: "en".to_owned(),
            beat: beat.id.clone(),
            heard: Vec::new(),
            answer: client.clone(),
            client,
            reply,
            pressed: false,
            reading,
            score: score.total,
            marks: score.marks,
            mood: Mood { temper: 3, trust: 4 },
            reader: fingerprint().to_owned(),
        };
        let ending = scenario.endings.first().map(|e| (e.id.clone(), e.worth));
        let standing = Standing {
            ending,
            score: Some(score.total),
        };
        history.add_turn(talk, &turn, &standing, begun).expect("a turn");
    }
}
