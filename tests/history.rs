//! The history on disk, with the program itself: killed, doubled, without a disk, with files that are none of its own.

mod program;

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::time::{Duration, Instant};

use rand::RngExt;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use sparring::history::{Filter, Forgotten, History, Step};

const REPLIES: [&str; 6] = [
    "The price stays as we agreed it. What has changed since last week?",
    "I hear that it worries you. What would have to be true for you to sign?",
    "You told me so on Monday. I can offer the smaller shop for less.",
    "I'll send you both plans by Friday noon.",
    "No, I won't take anything off for nothing.",
    "Shall we go through the columns together tomorrow at ten?",
];

fn sparring(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
    command
        .args(["--lang", "en", "--data"])
        .arg(folder)
        .args(arguments)
        .env("TZ", "UTC")
        .env("SPARRING_SCENARIOS", "no-such-folder")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run(folder: &Path, arguments: &[&str], typed: &str) -> Output {
    program::run(&mut sparring(folder, arguments), typed)
}

/// A talk that has its first reply and waits for the next, as long as what it is typed into is open.
fn going_on(folder: &Path) -> (Child, ChildStdin) {
    let mut child = sparring(folder, &["play", "price", "--seed", "7"])
        .spawn()
        .expect("the program");
    let mut typed = child.stdin.take().expect("a pipe");
    writeln!(typed, "{}", REPLIES[0]).expect("a pipe");
    wait_for_score(&mut child);
    (child, typed)
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).replace('\u{a0}', " ")
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn talk(folder: &Path, replies: &[&str]) -> Output {
    run(folder, &["play", "price", "--seed", "7"], &(replies.join("\n") + "\n"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let found = std::fs::read_dir(folder).expect("the folder");
    found.map(|f| f.expect("a file").path()).collect()
}

/// How many replies were scored on the screen: each score stands on its own line.
fn scores(shown: &str) -> usize {
    let score = |line: &str| {
        line.strip_suffix(" out of 100")
            .is_some_and(|score| score.parse::<u8>().is_ok())
    };
    shown.lines().filter(|line| score(line)).count()
}

/// Kills the program at a random moment; the replies it had answered, and those that are stored.
fn killed(random: &mut ChaCha8Rng, longest: Duration) -> (usize, usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = sparring(folder.path(), &["play", "price", "--seed", "7"])
        .spawn()
        .expect("the program");
    let mut typed = child.stdin.take().expect("a pipe");
    let _ = typed.write_all((REPLIES.join("\n") + "\n").as_bytes());
    std::thread::sleep(longest.mul_f64(random.random_range(0.0..1.0)));
    child.kill().expect("a signal");
    child.wait().expect("an end");
    let mut shown = String::new();
    child
        .stdout
        .take()
        .expect("a pipe")
        .read_to_string(&mut shown)
        .expect("text");
    let answered = scores(&shown);
    let Some(history) = History::open_existing(folder.path()).expect("a whole file") else {
        return (answered, 0);
    };
    let mut stored = 0;
    for talk in history.overview(&Filter::default()).expect("talks") {
        let steps = history.steps(talk.id).expect("steps");
        stored = steps.len();
        let said: Vec<Step> = REPLIES.iter().map(|r| Step::Reply((*r).to_owned())).collect();
        assert_eq!(steps, said[..stored], "what was typed, in order");
        let turns = history.turns(talk.id).expect("turns");
        assert!(stored - turns.len() <= 1, "{stored} replies, {} readings", turns.len());
        for (turn, reply) in turns.iter().zip(REPLIES) {
            assert_eq!(turn.reply, reply);
        }
    }
    (answered, stored)
}

/// `SPARRING_KILLS=500 cargo test --test history` kills it that often.
#[test]
fn killed_at_any_moment_it_loses_no_reply_that_was_answered() {
    let kills = std::env::var("SPARRING_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(25);
    let mut random = ChaCha8Rng::seed_from_u64(20);
    let began = Instant::now();
    let whole = scores(&out(&talk(tempfile::tempdir().expect("a folder").path(), &REPLIES)));
    let longest = began.elapsed().mul_f64(1.1);
    let (mut partly, mut stored_more) = (0, 0);
    for kill in 0..kills {
        let (answered, stored) = killed(&mut random, longest);
        assert!(
            answered <= stored,
            "kill {kill}: {answered} replies were answered, {stored} are stored"
        );
        partly += usize::from(stored > 0 && stored < whole);
        stored_more += usize::from(stored > answered);
    }
    println!(
        "{kills} kills within {longest:?}: {partly} in the middle of the talk, {stored_more} with the last reply stored and not yet answered"
    );
    assert!(partly > kills / 10, "too few kills fell into the talk to tell anything");
}

#[test]
fn a_killed_talk_is_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut child, _typed) = going_on(folder.path());
    child.kill().expect("a signal");
    child.wait().expect("an end");
    let resumed = run(folder.path(), &["play", "--resume"], &format!("{}\n", REPLIES[1]));
    assert!(out(&resumed).contains("You had given one reply"), "{}", out(&resumed));
    let shown = out(&run(folder.path(), &["history", "1"], ""));
    assert!(
        shown.contains("What has changed since last") && shown.contains("I hear that it worries you"),
        "{shown}"
    );
}

fn wait_for_score(child: &mut Child) {
    let lines = BufReader::new(child.stdout.as_mut().expect("a pipe")).lines();
    assert!(lines.map(|l| l.expect("text")).any(|l| l.contains("out of 100")));
}

#[test]
fn programs_at_once_keep_all_their_talks() {
    let folder = tempfile::tempdir().expect("a folder");
    let programs: Vec<Child> = (0..4)
        .map(|_| {
            let mut child = sparring(folder.path(), &["play", "price", "--seed", "7"])
                .spawn()
                .expect("the program");
            let mut typed = child.stdin.take().expect("a pipe");
            typed
                .write_all((REPLIES[..3].join("\n") + "\n").as_bytes())
                .expect("a pipe");
            child
        })
        .collect();
    for program in programs {
        let ended = program.wait_with_output().expect("an end");
        assert!(
            ended.status.success() && !out(&ended).contains("isn't being kept"),
            "{}",
            out(&ended)
        );
    }
    let history = History::open(folder.path()).expect("the history");
    let talks = history.overview(&Filter::default()).expect("talks");
    assert_eq!(talks.iter().map(|t| t.replies).collect::<Vec<_>>(), [3; 4]);
}

#[test]
fn a_private_talk_leaves_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = run(
        folder.path(),
        &["play", "price", "--private"],
        &format!("{}\n:quit\n", REPLIES[0]),
    );
    assert!(ended.status.success());
    assert!(files(folder.path()).is_empty());
}

#[test]
fn without_a_disk_the_talk_goes_on_and_says_so_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "no folder").expect("a file");
    let ended = talk(&file, &REPLIES[..3]);
    assert!(ended.status.success());
    let shown = out(&ended);
    assert_eq!(shown.matches("isn't being kept").count(), 1, "{shown}");
    assert_eq!(scores(&shown), 3, "{shown}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_may_not_be_written_is_told_once() {
    use std::os::unix::fs::PermissionsExt;
    let made = tempfile::tempdir().expect("a folder");
    std::fs::set_permissions(made.path(), std::fs::Permissions::from_mode(0o555)).expect("rights");
    // Who may do everything may write there too: then a place where nobody may.
    let folder = match std::fs::write(made.path().join("try"), "") {
        Ok(()) => Path::new("/proc/sparring"),
        Err(_) => made.path(),
    };
    let ended = talk(folder, &REPLIES[..2]);
    assert!(ended.status.success());
    assert_eq!(out(&ended).matches("isn't being kept").count(), 1, "{}", out(&ended));
    assert_eq!(scores(&out(&ended)), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_the_talk_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    // Files may grow to so many KiB and no further, as on a disk that fills up during the talk.
    for limit in [8, 64, 150, 200] {
        let data = folder.path().join(limit.to_string());
        let script = format!(
            "trap '' XFSZ; ulimit -f {limit}; exec '{}' --lang en --data '{}' play price --seed 7",
            env!("CARGO_BIN_EXE_sparring"),
            data.display()
        );
        let mut child = Command::new("bash")
            .args(["-c", &script])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a shell");
        let typed = REPLIES.join("\n") + "\n";
        child
            .stdin
            .take()
            .expect("a pipe")
            .write_all(typed.as_bytes())
            .expect("a pipe");
        let ended = child.wait_with_output().expect("an end");
        let shown = out(&ended);
        assert!(ended.status.success(), "{limit} KiB: {}", told(&ended));
        assert_eq!(shown.matches("isn't being kept").count(), 1, "{limit} KiB: {shown}");
        assert!(scores(&shown) >= 3, "{limit} KiB: {shown}");
        if let Ok(Some(history)) = History::open_existing(&data) {
            // Whatever got there is whole.
            for talk in history.overview(&Filter::default()).expect("talks") {
                history.turns(talk.id).expect("turns");
            }
        }
    }
}

#[test]
fn files_that_are_none_of_ours_are_told_in_the_users_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("history.db");
    std::fs::write(&file, "A letter to my bank, and no database at all. ".repeat(40)).expect("a file");
    let before = std::fs::read(&file).expect("the file");
    let refused = run(folder.path(), &["history"], "");
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        told(&refused).contains("isn't a history of sparring"),
        "{}",
        told(&refused)
    );
    let finnish = run(folder.path(), &["--lang", "fi", "history"], "");
    assert!(finnish.status.code() == Some(2), "{}", told(&finnish));
    assert_eq!(
        out(&talk(folder.path(), &REPLIES[..1]))
            .matches("isn't being kept")
            .count(),
        1
    );
    assert_eq!(std::fs::read(&file).expect("the file"), before, "left as it was");

    let newer = tempfile::tempdir().expect("a folder");
    drop(History::open(newer.path()).expect("a history"));
    let connection = rusqlite::Connection::open(newer.path().join("history.db")).expect("the file");
    connection.pragma_update(None, "user_version", 99).expect("a version");
    drop(connection);
    for verb in [&["history"][..], &["forget", "--all", "--yes"], &["play", "--resume"]] {
        let refused = run(newer.path(), verb, "");
        assert_eq!(refused.status.code(), Some(2));
        assert!(
            told(&refused).contains("newer version of the program"),
            "{verb:?}: {}",
            told(&refused)
        );
    }
}

/// `tests/history/` holds a file of each version, made by the program of its day; they stay as they are. The third has a drill and a brief too.
#[test]
fn files_of_earlier_versions_open_and_show() {
    for version in ["1", "3"] {
        let folder = tempfile::tempdir().expect("a folder");
        let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/history/{version}.db"));
        std::fs::copy(frozen, folder.path().join("history.db")).expect("the frozen file");
        let listed = run(folder.path(), &["history"], "");
        assert!(out(&listed).contains("3 talks"), "{}{}", out(&listed), told(&listed));
        let shown = out(&run(folder.path(), &["history", "show", "1"], ""));
        assert!(shown.contains("The terms stay as we agreed them"), "{shown}");
        let again = run(folder.path(), &["history", "reread", "--all"], "");
        assert!(
            out(&again).contains("talks read again"),
            "{}{}",
            out(&again),
            told(&again)
        );
        assert!(out(&run(folder.path(), &["history", "show", "1"], "")).contains("The terms stay as we agreed them"));
        let briefs = out(&run(folder.path(), &["prepare", "--list"], ""));
        assert_eq!(briefs.contains("tuesday"), version == "3", "{briefs}");
    }
}

#[test]
fn what_is_forgotten_stands_in_no_file_any_more() {
    let folder = tempfile::tempdir().expect("a folder");
    talk(
        folder.path(),
        &["My unmistakable heliotrope armadillo stays at that price."],
    );
    talk(folder.path(), &["Something else altogether, and it stays."]);
    // A program that was killed leaves its log behind, with the words in it.
    let unmistakable = b"heliotrope armadillo";
    let within = |path: &PathBuf| {
        let bytes = std::fs::read(path).expect("a file");
        bytes.windows(unmistakable.len()).any(|w| w == unmistakable)
    };
    assert!(files(folder.path()).iter().any(within), "it was there");

    let unasked = run(folder.path(), &["forget", "1"], "yes\n");
    assert_eq!(unasked.status.code(), Some(2));
    assert!(told(&unasked).contains("--yes"), "{}", told(&unasked));
    assert!(files(folder.path()).iter().any(within), "nothing was deleted unasked");

    let forgotten = run(folder.path(), &["forget", "1", "--yes"], "");
    assert!(
        out(&forgotten).contains("One talk deleted for good"),
        "{}{}",
        out(&forgotten),
        told(&forgotten)
    );
    assert!(!files(folder.path()).iter().any(within), "not a trace");
    assert!(out(&run(folder.path(), &["history"], "")).contains("One talk,"));

    let early = run(folder.path(), &["forget", "--before", "2001-01-01", "--yes"], "");
    assert!(out(&early).contains("nothing to delete"));
    let all = run(folder.path(), &["forget", "--all", "--yes"], "");
    assert!(out(&all).contains("One talk deleted for good"));
    assert!(out(&run(folder.path(), &["history"], "")).contains("No talks here yet"));
    assert_eq!(run(folder.path(), &["forget", "1", "--yes"], "").status.code(), Some(2));
}

#[test]
fn a_talk_that_is_going_on_is_not_forgotten() {
    let folder = tempfile::tempdir().expect("a folder");
    talk(folder.path(), &REPLIES[..1]);
    let (child, mut typed) = going_on(folder.path());
    assert_eq!(
        History::open(folder.path())
            .expect("the history")
            .held()
            .expect("the holds"),
        [2]
    );
    let all = run(folder.path(), &["forget", "--all", "--yes"], "");
    assert!(out(&all).contains("One talk deleted for good"), "{}", told(&all));
    assert!(told(&all).contains("open in another window"), "{}", told(&all));
    assert_eq!(run(folder.path(), &["forget", "2", "--yes"], "").status.code(), Some(2));
    writeln!(typed, "{}", REPLIES[1]).expect("a pipe");
    drop(typed);
    child.wait_with_output().expect("an end");
    let mut history = History::open(folder.path()).expect("the history");
    let talks = history.overview(&Filter::default()).expect("talks");
    assert_eq!(talks.iter().map(|t| (t.id, t.replies)).collect::<Vec<_>>(), [(2, 2)]);
    assert_eq!(history.forget(Forgotten::Everything).expect("forgotten"), 1);
}

#[test]
fn reading_again_keeps_what_was_given() {
    let folder = tempfile::tempdir().expect("a folder");
    talk(folder.path(), &REPLIES[..2]);
    let nothing = run(folder.path(), &["history", "reread"], "");
    assert!(out(&nothing).contains("nothing to read again"), "{}", out(&nothing));
    // As if another reader had read it, and thought less of it.
    let connection = rusqlite::Connection::open(folder.path().join("history.db")).expect("the file");
    let changed = connection
        .execute("update turn set reader = 'another', score = 1", [])
        .expect("a change");
    assert_eq!(changed, 2);
    connection.execute("update talk set score = 1", []).expect("a change");
    connection.execute("delete from mark", []).expect("a change");
    drop(connection);
    let again = run(folder.path(), &["history", "reread"], "");
    assert!(
        out(&again).contains("One talk read again, 2 replies: 2 scores have changed"),
        "{}",
        out(&again)
    );
    let history = History::open(folder.path()).expect("the history");
    let talks = history.overview(&Filter::default()).expect("talks");
    assert_eq!(talks[0].given, Some(1));
    let turns = history.turns(talks[0].id).expect("turns");
    assert!(
        turns
            .iter()
            .all(|t| t.reader == sparring::reader::fingerprint() && t.score > 1)
    );
    assert!(!history.earned(&Filter::default()).expect("points").is_empty());
    assert!(out(&run(folder.path(), &["history"], "")).contains("(in the talk itself: 1)"));
}
