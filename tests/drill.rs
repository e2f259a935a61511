//! `sparring drill` and `sparring replay`: what went wrong comes back, and what might have been is shown beside what was.

mod program;

use std::path::Path;
use std::process::Command;

/// What the program prints in this data folder, given these lines.
fn run(data: &Path, arguments: &[&str], typed: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
    command
        .args(["--lang", "en", "--plain", "--width", "400"])
        .args(arguments);
    let done = program::run(command.env("SPARRING_DATA", data), typed);
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success(), "{arguments:?}: {told}");
    String::from_utf8(done.stdout).expect("text")
}

/// The client's line before a reply, as the program shows it.
fn client_before<'a>(shown: &'a str, reply: &str) -> &'a str {
    let before = &shown[..shown.find(&format!("you> {reply}")).expect("the reply is shown")];
    before
        .lines()
        .rev()
        .find(|line| line.contains(": "))
        .expect("the client spoke")
}

#[test]
fn the_very_line_that_went_wrong_comes_first_and_then_its_like_with_another_client() {
    let folder = tempfile::tempdir().expect("a folder");
    let talk = run(
        folder.path(),
        &["play", "price", "--seed", "5"],
        "All right, have it for that.\n:quit\n\n",
    );
    let wrong = client_before(&talk, "All right, have it for that.");
    let drill = run(
        folder.path(),
        &["drill"],
        "I hear you. The price stays. What has changed since last week?\n:quit\n",
    );
    assert_eq!(client_before(&drill, "I hear you."), wrong, "{drill}");
    let second = drill
        .split("This moment comes again")
        .nth(1)
        .expect("a moment after it");
    assert!(
        second.contains("they want:") && !second.contains("Bryony Tasker"),
        "{second}"
    );
    assert!(
        drill.contains("For example:") && drill.contains("points on average"),
        "{drill}"
    );
    // It was answered well, so it is not due today.
    let again = run(folder.path(), &["drill"], ":quit\n");
    assert!(!again.contains(wrong), "{again}");
}

#[test]
fn a_poor_reply_comes_back_in_the_same_drill_and_a_private_one_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let drill = run(
        folder.path(),
        &["drill", "--private", "--move", "probe"],
        &"ok\n".repeat(12),
    );
    let first = client_before(&drill, "ok");
    assert_eq!(drill.matches(first).count(), 2, "{first}");
    assert!(!folder.path().join("history.db").exists());
}

#[test]
fn a_replay_shows_both_ways_and_leaves_the_talk_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    run(
        folder.path(),
        &["play", "price", "--seed", "5"],
        "The price stays.\nAll right, have it for that.\n:quit\n\n",
    );
    let before = run(folder.path(), &["report", "1", "--format", "json"], "");
    let reply = "I hear you. The price stays as agreed. What has changed since last week?";
    let shown = run(folder.path(), &["replay", "1"], &format!("{reply}\n:quit\n\n"));
    // Without --turn it is the weakest, the second.
    for part in [
        "reply 2",
        "Before:",
        "Now:",
        "All right, have it for that.",
        reply,
        "Then: ",
        "This time: ",
    ] {
        assert!(shown.contains(part), "no {part:?} in {shown}");
    }
    assert_eq!(run(folder.path(), &["report", "1", "--format", "json"], ""), before);
}
