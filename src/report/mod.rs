//! Reports: values in, text out. Opens no file and prints nothing.

pub mod debrief;
pub mod graph;
pub mod history;
pub mod marks;
pub mod problems;
pub mod scorecard;
pub mod transcript;
