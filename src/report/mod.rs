//! Reports: values in, text out. Opens no file and prints nothing.

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
