//! Sparring plays scripted difficult clients out of scenario files, reads what the user types, scores it against guidance, shows the
//! words that won or lost each point, and lets the client react. Offline, deterministic, in five languages.
//!
//! ```text
//!  authors write                     engine (pure)                                edges (IO)
//!  scenarios/*.json    ─┐                                                     play (REPL) · cmd (batch)
//!  locales/<tag>/*.ftl  ├─ library ─→ Scenario ─→ Session ─→ Event ───────────────→  │ reply: String
//!  models/reader        ─┘               │           ↑ Turn                          ▼
//!                                        │         Score ←── Reading ←────── Reader::read(reply in its moment)
//!                                        ▼           │  ↑ Guidance              (engine knows the trait only)
//!                                  Vec<Diagnostic>   ▼
//!                                        │        Debrief ──→ history (SQLite) · report → bytes
//!                                        ▼
//!                                snippets in the terminal
//! ```
#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod cli;
pub mod cmd;
pub mod cores;
pub mod engine;
pub mod history;
pub mod import;
pub mod library;
pub mod lines;
pub mod lsp;
pub mod messages;
pub mod play;
pub mod reader;
pub mod rehearsal;
pub mod report;
pub mod terminal;
