//! A translation as translators' tools and spreadsheets take it, and back. To add a format: a file, and a line in [`FORMATS`].

use crate::engine::diagnostic::Diagnostic;
use crate::messages::State;

mod spreadsheet;
mod xliff;

/// A scenario's texts with their translations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exchange {
    /// Id of the scenario; empty where a file does not say.
    pub scenario: String,
    /// Tag of the language translated from; empty where a file does not say.
    pub from: String,
    /// Tag of the language translated to; empty where a file does not say.
    pub to: String,
    /// The texts, in their order.
    pub rows: Vec<Row>,
}

/// One text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Message id.
    pub id: String,
    /// What the translator has to know, in sentences.
    pub context: Vec<String>,
    /// The source, in Fluent's syntax.
    pub source: String,
    /// The translation, in Fluent's syntax; empty where there is none.
    pub target: String,
    /// How far it is; of a file's first state (“initial”) it can't be said whether it is missing or stale: then it is [`State::Missing`].
    pub state: State,
    /// The older source that a stale translation is of, where it is known.
    pub was: Option<String>,
    /// The first byte of the text in the file it was read from.
    pub at: usize,
}

/// A form of file.
pub struct Format {
    /// How its files' names end.
    pub extension: &'static str,
    /// Writes it.
    pub write: fn(&Exchange) -> anyhow::Result<Vec<u8>>,
    /// Reads it; what is wrong has its place in the file.
    pub read: fn(&str) -> Result<Exchange, Diagnostic>,
}

/// Every form there is.
pub const FORMATS: &[Format] = &[
    Format {
        extension: "xlf",
        write: xliff::write,
        read: xliff::read,
    },
    Format {
        extension: "csv",
        write: spreadsheet::write,
        read: spreadsheet::read,
    },
];

/// Names of the states in files, the first of a state being the one that is written.
const STATES: &[(&str, State)] = &[
    ("missing", State::Missing),
    ("initial", State::Missing),
    ("stale", State::Stale),
    ("translated", State::Translated),
    ("", State::Translated),
    ("reviewed", State::Reviewed),
    ("final", State::Reviewed),
];

fn state_name(state: State) -> &'static str {
    STATES.iter().find(|(_, s)| *s == state).map_or("", |(name, _)| name)
}

fn state_of(name: &str) -> Option<State> {
    let name = name.trim().to_lowercase();
    STATES.iter().find(|(n, _)| *n == name).map(|(_, state)| *state)
}

/// A problem of an imported file, at a byte of it.
fn problem(code: &'static str, at: usize) -> Diagnostic {
    Diagnostic {
        range: Some(at..at),
        ..Diagnostic::error(code, "")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row() -> impl Strategy<Value = Row> {
        let text = "[ -~\u{e4}\u{131}\u{44f}]{0,12}([{] [$]a [}]|\n|, ;\"|)[=+@\t'<&>x -]{0,5}";
        let states = [State::Missing, State::Stale, State::Translated, State::Reviewed];
        (text, text, 0..4usize).prop_map(move |(source, target, state)| {
            let state = if target.is_empty() {
                State::Missing
            } else {
                states[state.max(1)]
            };
            Row {
                id: "a-1".to_owned(),
                context: vec!["Said first".to_owned()],
                source,
                target,
                state,
                was: None,
                at: 0,
            }
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(row in row()) {
            // Literal braces are Fluent's own; words that are none of its code come back as a pattern that shows them.
            let closed = |t: &str| crate::messages::pieces(t).iter().all(|p| match p {
                crate::messages::Piece::Words(w) => !w.contains(['{', '}']),
                crate::messages::Piece::Code(c) => c.ends_with('}'),
            });
            prop_assume!(closed(&row.source) && closed(&row.target));
            let exchange = Exchange { scenario: "s".to_owned(), from: "en".to_owned(), to: "fi".to_owned(), rows: vec![row] };
            for format in FORMATS {
                let bytes = (format.write)(&exchange).expect("bytes");
                let text = String::from_utf8(bytes).expect("text");
                let read = (format.read)(text.trim_start_matches('\u{feff}')).expect(format.extension);
                let (old, new) = (&exchange.rows[0], &read.rows[0]);
                prop_assert_eq!((&new.id, &new.source, &new.target), (&old.id, &old.source, &old.target));
                let state = if format.extension == "xlf" && old.state == State::Stale { State::Missing } else { old.state };
                prop_assert_eq!(new.state, state);
            }
        }
    }
}
