//! The pure part: what a scenario is, how a reply is scored, how a talk goes on. No files, clock, environment, printing or model.

pub mod agreement;
pub mod borrowed;
pub mod check;
pub mod debrief;
pub mod diagnostic;
pub mod drill;
pub mod facts;
pub mod guidance;
pub mod level;
pub mod mood;
pub mod moves;
pub mod player;
pub mod reading;
pub mod scenario;
pub mod score;
pub mod session;
pub mod texts;
pub mod unheard;
pub mod walk;
