//! What an author has allowed, with a reason: warnings that are not to be told again.

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::scenario::{Allowance, Scenario};
use super::codes::{CODES, Source, code};
use super::nearest;

/// Whether the allowance is one at all: a code that is known and only a warning, and a reason.
fn is_sound(allowance: &Allowance) -> bool {
    code(&allowance.code).is_some_and(|c| c.severity == Severity::Warning) && !allowance.reason.trim().is_empty()
}

impl Allowance {
    /// Whether this problem is meant: the same code, at the place or anywhere within it.
    fn silences(&self, diagnostic: &Diagnostic) -> bool {
        let within = |at: &String| {
            let rest = diagnostic.pointer.strip_prefix(at.trim_end_matches('/'));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let warned = diagnostic.severity == Severity::Warning && diagnostic.code == self.code;
        warned && self.at.as_ref().is_none_or(within)
    }
}

/// Takes out the warnings that the scenario allows.
pub fn silence(scenario: &Scenario, found: &mut Vec<Diagnostic>) {
    let sound: Vec<&Allowance> = scenario.allow.iter().filter(|a| is_sound(a)).collect();
    found.retain(|diagnostic| !sound.iter().any(|a| a.silences(diagnostic)));
}

/// What is wrong with the allowances themselves, judged by everything that was found in the scenario's own file.
pub fn allowances(scenario: &Scenario, found: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    for (i, allowance) in scenario.allow.iter().enumerate() {
        let at = |field: &str| format!("/allow/{i}/{field}");
        let name = &allowance.code;
        // The schema has reported a reason without a character.
        if !allowance.reason.is_empty() && allowance.reason.trim().is_empty() {
            wrong.push(Diagnostic::error("allow-without-reason", at("reason")).with("name", name));
        }
        match code(name) {
            None => {
                let near = nearest(name, CODES.iter().map(|c| c.name)).unwrap_or_default();
                let unknown = Diagnostic::error("allow-unknown-code", at("code")).with("name", name);
                wrong.push(unknown.with("suggestion", near));
            }
            Some(known) if known.severity == Severity::Error => {
                wrong.push(Diagnostic::error("allow-of-error", at("code")).with("name", name));
            }
            // Translations and replies are read at other times; whether it silences something there can't be told here.
            Some(known) if known.source != Source::Scenario => {}
            Some(_) if is_sound(allowance) && !found.iter().any(|d| allowance.silences(d)) => {
                wrong.push(Diagnostic::warning("unused-allow", format!("/allow/{i}")).with("name", name));
            }
            Some(_) => {}
        }
    }
    wrong
}
