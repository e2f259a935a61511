//! Check: what can be wrong with a scenario whose file has the right shape. To add a rule: a function, and a line in [`RULES`].

use super::diagnostic::{Diagnostic, Severity};
use super::scenario::Scenario;

mod allowances;
mod codes;
mod conditions;
mod coverage;
mod examples;
mod graph;
mod guidance;
mod language;
mod names;
mod reach;
mod wording;

pub use allowances::{allowances, silence};
pub use codes::{CODES, Code, Source, code};
pub use guidance::kind_name;
pub use language::misplaced;
pub use names::{is_id, is_usable, nearest};
pub use wording::{LONG_LINE, placeable_ranges, placeables};

/// One thing that is looked for.
pub struct Rule {
    /// Stable code, also the message id after `diagnostic-`.
    pub code: &'static str,
    /// Whether a scenario with it can be played all the same.
    pub severity: Severity,
    /// Finds every place where it is so.
    pub find: fn(&Scenario) -> Vec<Place>,
}

/// Where a rule is broken, with the values for its sentence.
pub struct Place {
    pointer: String,
    args: Vec<(&'static str, String)>,
}

/// Every rule there is.
pub const RULES: &[Rule] = &[
    error("dangling-start", graph::dangling_start),
    error("dangling-branch", graph::dangling_branches),
    error("dangling-patience", graph::dangling_patience),
    error("duplicate-id", names::duplicates),
    error("unusable-fact-id", names::unusable_fact_ids),
    error("unreachable-beat", graph::unreachable_beats),
    error("unreachable-ending", graph::unreachable_endings),
    error("no-ending-reachable", graph::no_ending_reachable),
    error("no-way-out", graph::no_way_out),
    error("beat-without-line", graph::beats_without_line),
    error("no-fallback", conditions::no_fallback),
    error("shadowed-branch", conditions::shadowed),
    error("empty-condition", conditions::empty),
    error("impossible-bounds", conditions::impossible_bounds),
    error("contradictory-condition", conditions::contradictory),
    error("unknown-counter", conditions::unknown_counters),
    warning("unused-counter", conditions::unused_counters),
    error("unknown-point", guidance::unknown_points),
    error("unmeetable-guidance", guidance::unmeetable),
    error("unreadable-fact", guidance::unreadable_facts),
    warning("unused-fact", guidance::unused_facts),
    error("unknown-placeable", wording::unknown_placeables),
    error("control-character", wording::control_characters),
    error("empty-text", wording::empty),
    warning("few-variants", wording::few_variants),
    warning("look-alike-variants", wording::look_alikes),
    warning("long-line", wording::long_lines),
    warning("covered-branch", coverage::covered),
    warning("choiceless-beat", coverage::choiceless),
    error("late-ending", reach::late_endings),
    error("past-turn", reach::past_turns),
    warning("flat-endings", reach::flat_endings),
    warning("same-title", reach::same_titles),
    error("dangling-example", examples::dangling),
    warning("missing-example", examples::missing),
    error("torn-example", examples::torn),
    warning("long-model", examples::long_models),
    warning("repeated-model", examples::repeated_models),
    warning("telling-hint", examples::telling_hints),
    error("empty-phrase", guidance::empty_phrases),
    warning("idle-reaction", guidance::idle_reactions),
    warning("fact-written-out", wording::facts_written_out),
    warning("wrong-script", language::wrong_scripts),
    warning("mixed-letters", language::mixed_letters),
    warning("foreign-line", language::foreign_lines),
    warning("unfinished-text", wording::unfinished),
    warning("stray-space", wording::stray_spaces),
];

const fn error(code: &'static str, find: fn(&Scenario) -> Vec<Place>) -> Rule {
    Rule {
        code,
        severity: Severity::Error,
        find,
    }
}

const fn warning(code: &'static str, find: fn(&Scenario) -> Vec<Place>) -> Rule {
    Rule {
        code,
        severity: Severity::Warning,
        find,
    }
}

/// Everything that breaks a rule, in the order of [`RULES`]; the pointers are JSON pointers into the scenario's file, without ranges.
pub fn check(scenario: &Scenario) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    for rule in RULES {
        for Place { pointer, args } in (rule.find)(scenario) {
            all.push(Diagnostic {
                code: rule.code,
                severity: rule.severity,
                pointer,
                range: None,
                args,
            });
        }
    }
    all
}

/// A key as a segment of a JSON pointer.
pub fn segment(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

impl Place {
    fn at(pointer: impl Into<String>) -> Place {
        Place {
            pointer: pointer.into(),
            args: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Place {
        self.args.push((name, value.to_string()));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique() {
        let codes: std::collections::BTreeSet<&str> = RULES.iter().map(|r| r.code).collect();
        assert_eq!(codes.len(), RULES.len());
    }
}
