//! Reports: values in, text out. Opens no file and prints nothing.

mod cells;
pub mod crib;
pub mod debrief;
pub mod exchange;
pub mod graph;
pub mod history;
pub mod marks;
pub mod problems;
pub mod progress;
pub mod scorecard;
pub mod talk;
pub mod walk;

/// What every page that is written says of itself: it is only read, whatever got into it; nothing may run and nothing may be fetched.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
