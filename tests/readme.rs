//! What the documents promise: every path exists, every command runs.

mod program;

use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap_or_else(|e| panic!("{file}: {e}"))
}

/// What stands between backquotes, and in the brackets of links.
fn named(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    for piece in text.split("](").skip(1) {
        found.extend(piece.split(')').next().map(str::to_owned));
    }
    found
}

#[test]
fn every_path_exists() {
    let mut checked = 0;
    for (file, base) in [
        ("README.md", ""),
        ("training/README.md", "training"),
        ("models/README.md", "models"),
        ("scenarios/README.md", "scenarios"),
        ("docs/editor.md", "docs"),
    ] {
        for name in named(&text(file)) {
            let looks_like_a_path =
                name.contains('/') && !name.contains([' ', '<', '*', '$', '…']) && !name.starts_with("http");
            if looks_like_a_path {
                let there = root().join(&name).exists() || root().join(base).join(&name).exists();
                assert!(there, "{file} names `{name}`, which is not there");
                checked += 1;
            }
        }
    }
    assert!(checked > 10, "the documents name paths");
}

#[test]
fn every_command_of_the_readme_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let example = text("scenarios/README.md");
    let example = example
        .split("```json")
        .nth(1)
        .and_then(|t| t.split("```").next())
        .expect("an example scenario");
    std::fs::write(folder.path().join("my_client.json"), example).expect("the example");
    let story = ":: Start\nShe wants it for half.\n[[No->End]]\n\n:: End\nShe leaves.\n";
    std::fs::write(folder.path().join("story.twee"), story).expect("a story");
    let row = r#"{"id": 1, "lang": "en", "client": "Half price!", "reply": "The price stays.", "moves": ["hold_firm"], "rating": 3}"#;
    std::fs::write(folder.path().join("replies.jsonl"), row).expect("a row");
    let run = |arguments: &[&str], typed: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
        command.args(arguments).current_dir(folder.path());
        let done = program::run(command.env("SPARRING_DATA", folder.path()), typed);
        assert!(
            done.status.success(),
            "sparring {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&done.stderr)
        );
        String::from_utf8(done.stdout).expect("text")
    };
    // A talk that can be taken up again.
    run(&["play", "price"], "The price stays as agreed.\n:quit\n");
    let readme = text("README.md");
    let blocks = readme.split("```sh").skip(1).filter_map(|b| b.split("```").next());
    let lines: Vec<&str> = blocks
        .flat_map(str::lines)
        .filter(|l| l.starts_with("sparring "))
        .collect();
    assert!(lines.len() >= 6, "the README shows commands");
    for line in lines {
        let words: Vec<&str> = line
            .split('#')
            .next()
            .unwrap_or_default()
            .split_whitespace()
            .skip(1)
            .collect();
        let shown = run(&words, ":quit\n");
        assert!(!shown.is_empty(), "{line} shows nothing");
    }
}

#[test]
fn every_command_of_a_talk_is_in_the_readme() {
    let readme = text("README.md");
    for command in sparring::play::COMMANDS {
        assert!(
            readme.contains(&format!("`:{}`", command.name)),
            "README.md does not name :{}",
            command.name
        );
    }
}

#[test]
fn every_move_is_in_the_guide_for_authors() {
    let guide = text("docs/authoring.md");
    for name in sparring::engine::moves::Move::ALL {
        let row = format!("| `{}` |", name.name());
        assert!(
            guide.contains(&row),
            "docs/authoring.md does not say what {} is",
            name.name()
        );
    }
}
