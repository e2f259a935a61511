//! The verbs that are not a conversation, one file each.

pub mod check;
pub mod crib;
pub mod forget;
pub mod graph;
pub mod history;
pub mod import;
pub mod list;
pub mod lsp;
pub mod new;
pub mod read;
pub mod report;
pub mod schema;
pub mod scorecard;
pub mod stamp;
pub mod test;
pub mod translate;
pub mod walk;
