//! Rehearsal: talks written down with what is expected of them (`.play` files), and the example replies of a scenario, held against the reader.
//!
//! ```text
//! .play text ─ Script::parse ─→ Script ─ run ─→ Vec<Failure>   (what was expected, what came, at which line)
//!                                  └──────────── updated ─→ .play text with what came
//! ```

mod examples;
mod run;
mod script;

pub use examples::{ExampleFailure, examples};
pub use run::{Failure, run, updated};
pub use script::{Expectation, Script, ScriptError, Step};
