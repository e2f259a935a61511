//! Rehearsal: talks written down with what is expected of them (`.play` files), the example replies of a
//! scenario, and what the players of a walk say, all read with the reader.
//!
//! ```text
//! .play text ─ Script::parse ─→ Script ─ run ─→ Vec<Failure>   (what was expected, what came, at which line)
//!                                  └──────────── updated ─→ .play text with what came
//! ```

mod ahead;
mod examples;
mod run;
mod script;

pub use ahead::ReadAhead;
pub use examples::{ExampleFailure, examples, examples_of};
pub use run::{Failure, run, updated};
pub use script::{Expectation, Script, ScriptError, Step};
