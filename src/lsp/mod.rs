//! The language server: what an editor shows while a scenario is being written.
//!
//! ```text
//! editor ── messages ─→ server ─→ document ─┬─ text ─ library::inspect ─→ problems
//!                          ↑                ├─ tree (JSON as far as it is written) ─→ spot (what is at the cursor)
//!                          │                └─ names (who is who, and where)
//!                          └── answers ←── hover · complete · edits · outline ←── shape (the JSON Schema)
//! ```
//!
//! Everything here is a function of a text and a place in it; `cmd/lsp.rs` does the reading and writing.

pub mod answers;
pub mod complete;
pub mod document;
pub mod edits;
pub mod hover;
pub mod names;
pub mod outline;
pub mod position;
pub mod server;
pub mod shape;
pub mod tree;
