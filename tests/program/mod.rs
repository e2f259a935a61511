//! The program as its user runs it, for the tests that speak to it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Runs `command` to its end, with these lines typed.
pub fn run(command: &mut Command, typed: &str) -> Output {
    let mut program = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    // A command that asks nothing may have ended before it could be told anything.
    let _ = program.stdin.take().expect("its input").write_all(typed.as_bytes());
    program.wait_with_output().expect("its end")
}
