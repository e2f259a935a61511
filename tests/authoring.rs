//! `docs/authoring.md` does what it says: its files are written, its changes made and its commands run, in order and in one folder.
//!
//! | block | what the test does |
//! |---|---|
//! | ` ```console ` | runs each `$ sparring …`; what follows `you> ` is typed; a line `...` stands for any lines |
//! | ` ```json FILE ` | writes the file |
//! | ` ```json FILE POINTER ` | puts the fields into the object there, or the `{ … }` into the list, at that place or (`-`) at its end |
//! | ` ```play FILE `, ` ```ftl FILE ` | writes the file |
//! | ` ```ftl FILE + ` | puts each message in place of the empty one of its name |
//!
//! `SNAPSHOTS=overwrite` writes anew what came out otherwise, and the tables of the format.

mod program;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, mpsc};
use std::time::Duration;

use jsonc_parser::common::Ranged;
use serde_json::Value;
use sparring::library;

#[path = "authoring/reference.rs"]
mod reference;

/// Held while the page is read and written, by two tests.
static PAGE: Mutex<()> = Mutex::new(());

/// The longest that a command which never ends is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

fn document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/authoring.md")
}

fn text() -> String {
    std::fs::read_to_string(document()).expect("docs/authoring.md")
}

fn overwrites() -> bool {
    std::env::var("SNAPSHOTS").is_ok_and(|v| v == "overwrite")
}

/// A fenced block: the words after its fence, and its lines.
struct Block<'a> {
    words: Vec<&'a str>,
    body: &'a str,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut pieces = text.split("```");
    pieces.next();
    let fenced = pieces.step_by(2).map(|piece| {
        let (head, body) = piece.split_once('\n').expect("a line after a fence");
        let words = head.split_whitespace().collect();
        Block { words, body }
    });
    fenced.collect()
}

#[test]
fn every_file_and_command_does_what_the_page_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let _held = PAGE.lock();
    let whole = text();
    let mut changes = Vec::new();
    let mut commands = 0;
    for block in blocks(&whole) {
        match block.words.as_slice() {
            ["json" | "play" | "ftl", file] => {
                std::fs::write(folder.path().join(file), block.body).expect("a file");
            }
            ["json", file, pointer] => change(&folder.path().join(file), |text| put(text, pointer, block.body)),
            ["ftl", file, "+"] => change(&folder.path().join(file), |text| fill_in(text, block.body)),
            ["console"] => {
                let mut shown = String::new();
                for (command, expected) in steps(block.body) {
                    let found = run(folder.path(), command, &typed(&expected), expected.len());
                    let found: Vec<&str> = found.lines().map(str::trim_end).collect();
                    let fits = fits(&expected, &found);
                    assert!(
                        fits || overwrites(),
                        "{command}\nshows\n{}\n\nSNAPSHOTS=overwrite cargo test --test authoring writes it",
                        found.join("\n")
                    );
                    let kept = if fits { expected } else { found };
                    shown += &format!("$ {command}\n");
                    shown.extend(kept.iter().map(|line| format!("{line}\n")));
                    commands += 1;
                }
                if shown != block.body {
                    let at = block.body.as_ptr() as usize - whole.as_ptr() as usize;
                    changes.push((at..at + block.body.len(), shown));
                }
            }
            other => assert!(!other.contains(&"json"), "{other:?}: the file is not named"),
        }
    }
    assert!(commands > 10, "the page shows commands");
    if overwrites() {
        let mut rewritten = whole.clone();
        for (range, shown) in changes.into_iter().rev() {
            rewritten.replace_range(range, &shown);
        }
        std::fs::write(document(), rewritten).expect("the page");
    }
}

/// Each command of a block with the lines after it.
fn steps(body: &str) -> Vec<(&str, Vec<&str>)> {
    let mut steps: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in body.lines() {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => steps.push((command, Vec::new())),
            (None, Some((_, lines))) => lines.push(line),
            (None, None) => panic!("{line:?} stands before any command"),
        }
    }
    steps
}

/// What is typed: commands after the prompt, and replies, which are wrapped and end before their score.
fn typed(shown: &[&str]) -> String {
    let mut typed = String::new();
    let mut in_reply = false;
    for line in shown {
        if let Some(entered) = line.strip_prefix("you> ") {
            in_reply = !entered.starts_with(':');
            typed += &format!("\n{entered}");
        } else {
            in_reply = in_reply && *line != "..." && !line.contains(" out of 100");
            if in_reply {
                typed += &format!(" {line}");
            }
        }
    }
    typed.trim_start().to_owned()
}

/// Whether the lines are the expected ones; `...` stands for any lines.
fn fits(expected: &[&str], found: &[&str]) -> bool {
    match expected.split_first() {
        None => found.iter().all(|line| line.is_empty()),
        Some((&"...", rest)) => (0..=found.len()).any(|skipped| fits(rest, &found[skipped..])),
        Some((line, rest)) => found
            .split_first()
            .is_some_and(|(first, more)| first == line && fits(rest, more)),
    }
}

/// What the command shows: standard output and, after it, standard error. `> FILE` takes the output into a file.
fn run(folder: &Path, command: &str, typed: &str, lines: usize) -> String {
    let (command, file) = match command.split_once(" > ") {
        Some((command, file)) => (command, Some(file)),
        None => (command, None),
    };
    let words: Vec<&str> = command
        .split('"')
        .enumerate()
        .flat_map(|(index, piece)| match index % 2 {
            0 => piece.split_whitespace().collect(),
            _ => vec![piece],
        })
        .collect();
    assert_eq!(words[0], "sparring", "{command}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
    command
        .args(&words[1..])
        .current_dir(folder)
        .env("SPARRING_DATA", folder.join("data"))
        .env("SPARRING_SCENARIOS", folder.join("nothing"))
        .env("LANG", "en_GB.UTF-8")
        .env("LC_ALL", "en_GB.UTF-8");
    if words.contains(&"--watch") {
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        return watched(command.spawn().expect("the program"), lines);
    }
    let done = program::run(&mut command, typed);
    let out = String::from_utf8(done.stdout).expect("text");
    let err = String::from_utf8(done.stderr).expect("text");
    match file {
        Some(file) => {
            std::fs::write(folder.join(file), out).expect("a file");
            err
        }
        None => out + &err,
    }
}

/// The first lines of a program that goes on until it is ended.
fn watched(mut program: Child, lines: usize) -> String {
    let (sender, receiver) = mpsc::channel();
    let out = BufReader::new(program.stdout.take().expect("its output"));
    std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    let shown: Vec<String> = (0..lines).map_while(|_| receiver.recv_timeout(PATIENCE).ok()).collect();
    program.kill().expect("its end");
    program.wait().expect("its end");
    shown.join("\n")
}

fn change(file: &Path, change: impl Fn(&str) -> String) {
    let old = std::fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    std::fs::write(file, change(&old)).expect("a file");
}

/// The scenario with the fields or the list item of a block put in at a JSON pointer, the rest of its text as it was.
fn put(text: &str, pointer: &str, body: &str) -> String {
    let (body, pointer) = (body.trim(), pointer.trim_end_matches('/'));
    let value: Value = serde_json::from_str(text).expect("JSON before the change");
    if body.starts_with('{') {
        let (list, index) = pointer.rsplit_once('/').expect("a place in a list");
        let items = value.pointer(list).and_then(Value::as_array).expect("a list").len();
        return match index.parse::<usize>() {
            Ok(index) if index < items => {
                let at = place(text, pointer).start;
                format!("{}{body},\n{}", &text[..at], &text[at..])
            }
            _ => insert_last(text, list, items == 0, body),
        };
    }
    let body = format!("{{{}}}", body.trim_end_matches(','));
    let fields: serde_json::Map<String, Value> = serde_json::from_str(&body).expect("fields");
    fields.keys().fold(text.to_owned(), |text, name| {
        let field = format!("{pointer}/{name}");
        let own = &body[place(&body, &format!("/{name}"))];
        let there: Value = serde_json::from_str(&text).expect("JSON");
        if there.pointer(&field).is_some() {
            let range = place(&text, &field);
            format!("{}{own}{}", &text[..range.start], &text[range.end..])
        } else {
            insert_last(&text, pointer, false, &format!("{name:?}: {own}"))
        }
    })
}

/// The byte range of the value that a JSON pointer names.
fn place(text: &str, pointer: &str) -> std::ops::Range<usize> {
    let parsed = jsonc_parser::parse_to_ast(text, &Default::default(), &Default::default()).expect("JSON");
    let mut value = parsed.value.as_ref().expect("a value");
    for name in pointer.split('/').skip(1) {
        value = match value {
            jsonc_parser::ast::Value::Object(object) => &object.get(name).expect("a field").value,
            jsonc_parser::ast::Value::Array(array) => &array.elements[name.parse::<usize>().expect("a number")],
            _ => panic!("nothing at {pointer}"),
        };
    }
    value.start()..value.end()
}

/// Puts something in before the closing bracket of what a pointer names.
fn insert_last(text: &str, pointer: &str, first: bool, own: &str) -> String {
    let closing = place(text, pointer).end - 1;
    let before = text[..closing].trim_end();
    let comma = if first { "" } else { "," };
    format!("{before}{comma}\n{own}\n{}", &text[closing..])
}

/// A translation with the messages of a block in place of the empty ones of the same names.
fn fill_in(text: &str, body: &str) -> String {
    body.lines()
        .filter(|l| l.contains(" = "))
        .fold(text.to_owned(), |text, line| {
            let (name, _) = line.split_once(" = ").expect("a message");
            let empty = format!("# {name} =\n");
            assert!(text.contains(&empty), "no empty {name} in the translation");
            text.replacen(&empty, &format!("{line}\n"), 1)
        })
}

#[test]
fn the_tables_of_the_format_are_those_of_its_types() {
    let _held = PAGE.lock();
    let whole = text();
    let (before, rest) = whole.split_once(reference::FROM).expect("the marker before the tables");
    let (kept, after) = rest.split_once(reference::TO).expect("the marker after the tables");
    let tables = reference::tables(library::schema());
    if overwrites() {
        let rewritten = [before, reference::FROM, &tables, reference::TO, after].concat();
        std::fs::write(document(), rewritten).expect("the page");
    } else {
        assert!(
            kept == tables,
            "the format has changed: SNAPSHOTS=overwrite cargo test --test authoring writes its tables"
        );
    }
}

/// The sum by hand in the chapter on scoring is the sum that `:why` shows in the talk above it.
#[test]
fn the_sum_by_hand_is_the_programs() {
    let whole = text();
    let (_, chapter) = whole.split_once("<!-- sum by hand -->").expect("the table of the sum");
    let (table, _) = chapter.split_once("\n\n").expect("the end of the table");
    let by_hand: Vec<&str> = table
        .lines()
        .filter_map(|row| {
            row.trim_matches(['|', ' '])
                .rsplit_once('|')
                .map(|(_, points)| points.trim())
        })
        .skip(2)
        .collect();
    let (sum, parts) = by_hand.split_last().expect("rows");
    let told = format!("{sum} out of 100: {}", parts.join(" "));
    let shown = blocks(&whole)
        .iter()
        .any(|b| b.words == ["console"] && b.body.contains(&told));
    assert!(shown, "no talk on the page shows “{told}”");
}

#[test]
fn the_page_is_short_and_its_links_lead_somewhere() {
    let whole = text();
    let (by_hand, _) = whole.split_once(reference::FROM).expect("the marker before the tables");
    assert!(by_hand.lines().count() <= 540, "docs/authoring.md has over 540 lines");
    let links = whole.split("](").skip(1).filter_map(|piece| piece.split(')').next());
    for link in links.filter(|l| !l.starts_with('#')) {
        let file = document().with_file_name(link);
        assert!(file.exists(), "docs/authoring.md leads to {link}, which is not there");
    }
}
