//! The rules of direction: who may use what. A rule that is broken names the file and the line.

use std::path::{Path, PathBuf};

/// A word of code, and the files it may stand in (paths under `src/`, a folder ending in `/`).
const ONLY_IN: &[(&str, &[&str])] = &[
    ("colored::", &["terminal.rs"]),
    ("annotate_snippets", &["terminal.rs"]),
    ("fluent::", &["messages.rs"]),
    ("fluent_syntax", &["messages/"]),
    ("icu_", &["messages.rs"]),
    ("rustyline", &["play/"]),
    ("rusqlite", &["history.rs", "history/"]),
    ("Timestamp::now", &["play/", "cmd/"]),
    ("lsp_server", &["lsp/", "cmd/lsp.rs"]),
    ("lsp_types", &["lsp/", "cmd/lsp.rs"]),
    ("println!", &["cli.rs", "cmd/", "play/"]),
    ("std::fs", &["library.rs", "library/", "history.rs", "cmd/", "play/"]),
    (
        "std::env",
        &["cli.rs", "library.rs", "library/", "history.rs", "terminal.rs"],
    ),
    ("SystemTime", &["play/"]),
    ("UNIX_EPOCH", &["play/"]),
    ("unsafe {", &["reader/"]),
];

/// What the code of a room may not use.
const NEVER: &[(&str, &[&str])] = &[
    (
        "engine/",
        &[
            "crate::reader",
            "crate::messages",
            "crate::terminal",
            "crate::library",
            "crate::play",
            "crate::cmd",
            "crate::report",
            "std::io",
            "std::time",
        ],
    ),
    (
        "reader/",
        &[
            "crate::messages",
            "crate::terminal",
            "crate::library",
            "crate::play",
            "crate::cmd",
            "crate::report",
            "std::io",
            "std::time",
        ],
    ),
    (
        "report/",
        &[
            "crate::reader",
            "crate::library",
            "crate::play",
            "crate::cmd",
            "std::io",
            "std::time",
        ],
    ),
    (
        "messages.rs",
        &[
            "crate::reader",
            "crate::terminal",
            "crate::library",
            "crate::play",
            "crate::cmd",
            "crate::report",
        ],
    ),
    (
        "terminal.rs",
        &[
            "crate::engine",
            "crate::reader",
            "crate::messages",
            "crate::library",
            "crate::play",
            "crate::cmd",
        ],
    ),
    (
        "play/",
        &[
            "crate::cmd::read",
            "crate::cmd::list",
            "crate::cmd::schema",
            "crate::cmd::stamp",
        ],
    ),
    ("cmd/", &["crate::play"]),
    (
        "import/",
        &[
            "crate::messages",
            "crate::reader",
            "crate::play",
            "crate::cmd",
            "crate::report",
            "std::io",
            "std::time",
        ],
    ),
    ("lsp/", &["crate::play", "crate::cmd", "crate::reader", "std::io"]),
];

/// Lines a file may have without a reason given here.
const LINES: usize = 400;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for item in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = item.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}

/// Path under `src/`, and the lines of code before the tests, comments left out.
fn code(path: &Path) -> (String, Vec<(usize, String)>) {
    let name = path
        .strip_prefix(source())
        .expect("under src")
        .to_string_lossy()
        .replace('\\', "/");
    let text = std::fs::read_to_string(path).expect("a source file");
    let body = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = body
        .lines()
        .enumerate()
        .map(|(i, l)| (i + 1, l.split("//").next().unwrap_or_default().to_owned()));
    (name, lines.collect())
}

fn is_in(name: &str, places: &[&str]) -> bool {
    places.iter().any(|p| {
        if p.ends_with('/') {
            name.starts_with(p)
        } else {
            name == *p
        }
    })
}

#[test]
fn each_thing_stands_in_its_room() {
    let mut broken = Vec::new();
    let mut found = vec![false; ONLY_IN.len()];
    for path in files(&source()) {
        let (name, lines) = code(&path);
        for (number, line) in lines {
            for (index, (word, places)) in ONLY_IN.iter().enumerate() {
                if line.contains(word) {
                    found[index] = true;
                    if !is_in(&name, places) {
                        broken.push(format!(
                            "src/{name}:{number}: `{word}` belongs in {}",
                            places.join(", ")
                        ));
                    }
                }
            }
            for (room, words) in NEVER.iter().filter(|(room, _)| is_in(&name, &[room])) {
                for word in words.iter().filter(|w| line.contains(*w)) {
                    broken.push(format!("src/{name}:{number}: {room} does not use `{word}`"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    // A rule about a word that no file has would hold whatever the code did.
    for ((word, _), found) in ONLY_IN.iter().zip(found) {
        assert!(
            found || *word == "SystemTime",
            "nothing uses `{word}` any more: drop the rule"
        );
    }
}

#[test]
fn files_read_from_top_to_bottom() {
    for path in files(&source()) {
        let text = std::fs::read_to_string(&path).expect("a source file");
        assert!(
            text.lines().count() <= LINES,
            "{} has over {LINES} lines",
            path.display()
        );
        assert!(
            text.starts_with("//!"),
            "{} does not say what it is for",
            path.display()
        );
    }
}

#[test]
fn the_map_names_every_room() {
    let library = std::fs::read_to_string(source().join("lib.rs")).expect("lib.rs");
    for item in std::fs::read_dir(source()).expect("src") {
        let name = item
            .expect("an entry")
            .path()
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if name != "main" && name != "lib" {
            assert!(
                library.contains(&format!("pub mod {name};")),
                "lib.rs does not name {name}"
            );
        }
    }
}
