//! Diagnostics: problems in content as values. The sentences are in `locales/<tag>/ui.ftl`, under `diagnostic-<code>`.

use std::ops::Range;

use serde::Serialize;

/// One problem in a scenario or a translation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Stable code, also the message id after `diagnostic-`.
    pub code: &'static str,
    /// Whether the content can be used all the same.
    pub severity: Severity,
    /// JSON pointer of the place, or a message id in a translation.
    pub pointer: String,
    /// Byte range in the file, once its loader has found it.
    pub range: Option<Range<usize>>,
    /// Values for the sentence, by name.
    pub args: Vec<(&'static str, String)>,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The content can't be used.
    Error,
    /// The content can be used, but something is off.
    Warning,
}

impl Diagnostic {
    /// An error at `pointer`.
    pub fn error(code: &'static str, pointer: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            severity: Severity::Error,
            pointer: pointer.into(),
            range: None,
            args: Vec::new(),
        }
    }

    /// A warning at `pointer`.
    pub fn warning(code: &'static str, pointer: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(code, pointer)
        }
    }

    /// Adds a value for the sentence.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Diagnostic {
        self.args.push((name, value.to_string()));
        self
    }
}
