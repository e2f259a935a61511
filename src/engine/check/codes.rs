//! Every code that can be reported, with what `--explain` shows of it. The sentences are in `locales/<tag>/ui.ftl`: `explain-<code>` in a line,
//! and for the whole family why it matters and how to mend it, `explain-family-<family>`.

use super::super::diagnostic::Severity;

/// A code that can be reported.
pub struct Code {
    /// The code, also the message id after `diagnostic-` and `explain-`.
    pub name: &'static str,
    /// How bad it is; a translation of a shipped scenario must be whole, so there what is a warning here is an error.
    pub severity: Severity,
    /// What has to be looked at to find it.
    pub source: Source,
    /// The message id after `explain-family-`.
    pub family: &'static str,
    /// A small piece of a file that has the fault.
    pub wrong: &'static str,
    /// The same piece mended.
    pub right: &'static str,
}

/// What has to be looked at to find a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The scenario's own file.
    Scenario,
    /// A translation of it.
    Translation,
    /// The reader's judgement of example replies.
    Reading,
    /// The command line.
    Command,
}

/// The code of that name.
pub fn code(name: &str) -> Option<&'static Code> {
    CODES.iter().find(|c| c.name == name)
}

const fn row(
    name: &'static str,
    severity: Severity,
    source: Source,
    family: &'static str,
    [wrong, right]: [&'static str; 2],
) -> Code {
    Code {
        name,
        severity,
        source,
        family,
        wrong,
        right,
    }
}

use Severity::{Error, Warning};
use Source::{Command, Reading, Scenario, Translation};

/// Every code, in the order in which a file is looked at: code, severity, source, family, wrong and right.
#[rustfmt::skip]
pub const CODES: &[Code] = &[
    row("too-large", Error, Scenario, "file", ["2.4 MiB", "40 KiB"]),
    row("not-utf8", Error, Scenario, "file", ["L\u{fffd}mmin", "Lämmin"]),
    row("too-deep", Error, Scenario, "file", ["[[[[[[[[[ … ]]]]]]]]]", "[ … ]"]),
    row("syntax", Error, Scenario, "syntax", [r#""title": "Late" "trust": 5"#, r#""title": "Late", "trust": 5"#]),
    row("duplicate-key", Error, Scenario, "syntax", [r#""trust": 5, "trust": 6"#, r#""trust": 6"#]),
    row("newer-format", Error, Scenario, "file", [r#""format_version": 2"#, r#""format_version": 1"#]),
    row("unknown-field", Error, Scenario, "shape", [r#""hnit": "Ask why.""#, r#""hint": "Ask why.""#]),
    row("missing-field", Error, Scenario, "shape", [r#"{ "turns": 6 }"#, r#"{ "turns": 6, "to": "unpaid" }"#]),
    row("wrong-type", Error, Scenario, "shape", [r#""trust": "5""#, r#""trust": 5"#]),
    row("out-of-range", Error, Scenario, "shape", [r#""difficulty": 7"#, r#""difficulty": 3"#]),
    row("too-short", Error, Scenario, "shape", [r#""title": """#, r#""title": "The late invoice""#]),
    row("not-one-of", Error, Scenario, "shape", [r#""any": ["hold_fast"]"#, r#""any": ["hold_firm"]"#]),
    row("bad-pattern", Error, Scenario, "shape", [r#""id": "Late invoice""#, r#""id": "late_invoice""#]),
    row("bad-language", Error, Scenario, "shape", [r#""language": "English""#, r#""language": "en""#]),
    row("unreadable-value", Error, Scenario, "shape", [r#""turns": 6.5"#, r#""turns": 6"#]),
    row("dangling-start", Error, Scenario, "way", [r#""start": "openning""#, r#""start": "opening""#]),
    row("dangling-branch", Error, Scenario, "way", [r#"{ "to": "openning" }"#, r#"{ "to": "opening" }"#]),
    row("dangling-patience", Error, Scenario, "way", [r#"{ "turns": 6, "to": "opening" }"#, r#"{ "turns": 6, "to": "unpaid" }"#]),
    row("duplicate-id", Error, Scenario, "way", [r#"{ "id": "pressed" }, { "id": "pressed" }"#, r#"{ "id": "pressed" }, { "id": "pressed_again" }"#]),
    row("unreachable-beat", Error, Scenario, "way", [r#"{ "to": "paid" }"#, r#"{ "when": { "any": ["probe"] }, "to": "why" }, { "to": "paid" }"#]),
    row("unreachable-ending", Error, Scenario, "way", [r#"{ "to": "opening" }"#, r#"{ "when": { "any": ["concede"] }, "to": "caved" }, { "to": "opening" }"#]),
    row("no-ending-reachable", Error, Scenario, "loop", [r#"{ "to": "opening" }"#, r#"{ "when": { "any": ["hold_firm"] }, "to": "paid" }, { "to": "opening" }"#]),
    row("no-way-out", Error, Scenario, "loop", [r#"{ "to": "pressed" }"#, r#"{ "when": { "any": ["hold_firm"] }, "to": "paid" }, { "to": "pressed" }"#]),
    row("beat-without-line", Error, Scenario, "lines", [r#""lines": []"#, r#""lines": ["A tenth off.", "Ten per cent less?"]"#]),
    row("no-fallback", Error, Scenario, "branches", [r#"{ "when": { "any": ["probe"] }, "to": "why" }"#, r#"{ "when": { "any": ["probe"] }, "to": "why" }, { "to": "opening" }"#]),
    row("shadowed-branch", Error, Scenario, "branches", [r#"{ "to": "opening" }, { "when": { "any": ["probe"] }, "to": "why" }"#, r#"{ "when": { "any": ["probe"] }, "to": "why" }, { "to": "opening" }"#]),
    row("covered-branch", Warning, Scenario, "branches", [r#"{ "when": { "any": ["probe"] } }, { "when": { "all": ["probe", "attack"] } }"#, r#"{ "when": { "all": ["probe", "attack"] } }, { "when": { "any": ["probe"] } }"#]),
    row("choiceless-beat", Warning, Scenario, "branches", [r#"{ "when": { "any": ["attack"] }, "to": "next" }, { "to": "next" }"#, r#"{ "when": { "any": ["attack"] }, "to": "left" }, { "to": "next" }"#]),
    row("empty-condition", Error, Scenario, "conditions", [r#""when": {}"#, r#""when": { "any": ["concede"] }"#]),
    row("impossible-bounds", Error, Scenario, "conditions", [r#""temper": { "at_least": 12 }"#, r#""temper": { "at_least": 8 }"#]),
    row("past-turn", Error, Scenario, "conditions", [r#""turn": { "at_most": 1 }"#, r#""turn": { "at_most": 4 }"#]),
    row("contradictory-condition", Error, Scenario, "conditions", [r#"{ "any": ["probe"], "none": ["probe"] }"#, r#"{ "any": ["probe"], "none": ["attack"] }"#]),
    row("unknown-counter", Error, Scenario, "conditions", [r#""count": { "askd": { "at_least": 2 } }"#, r#""count": { "asked": { "at_least": 2 } }"#]),
    row("unused-counter", Warning, Scenario, "conditions", [r#""raise": ["asked"]"#, r#""raise": []"#]),
    row("late-ending", Error, Scenario, "endings", [r#""patience": { "turns": 2, "to": "left" }"#, r#""patience": { "turns": 6, "to": "left" }"#]),
    row("flat-endings", Warning, Scenario, "endings", [r#"{ "id": "paid", "worth": 3 }, { "id": "caved", "worth": 3 }"#, r#"{ "id": "paid", "worth": 5 }, { "id": "caved", "worth": 0 }"#]),
    row("same-title", Warning, Scenario, "endings", [r#"{ "id": "paid", "title": "The end" }, { "id": "caved", "title": "The end" }"#, r#"{ "id": "paid", "title": "Paid" }, { "id": "caved", "title": "A tenth off" }"#]),
    row("unknown-point", Error, Scenario, "guidance", [r#""points": ["due_dat"]"#, r#""points": ["due_date"]"#]),
    row("unmeetable-guidance", Error, Scenario, "guidance", [r#""phrases": ["..."]"#, r#""phrases": ["was due"]"#]),
    row("empty-phrase", Error, Scenario, "guidance", [r#""phrases": ["was due", "…"]"#, r#""phrases": ["was due", "overdue since"]"#]),
    row("idle-reaction", Warning, Scenario, "guidance", [r#"{ "move": "attack", "temper": 0 }"#, r#"{ "move": "attack", "temper": 3 }"#]),
    row("unusable-fact-id", Error, Scenario, "facts", [r#""due day": { … }"#, r#""due_day": { … }"#]),
    row("unreadable-fact", Error, Scenario, "facts", [r#"{ "kind": "date", "value": "2027-02-30" }"#, r#"{ "kind": "date", "value": "2027-02-28" }"#]),
    row("unused-fact", Warning, Scenario, "facts", [r#""The bill was due.""#, r#""The bill was due on { $due }.""#]),
    row("unknown-placeable", Error, Scenario, "facts", [r#""Pay { $bil }.""#, r#""Pay { $bill }.""#]),
    row("fact-written-out", Warning, Scenario, "facts", [r#""Pay 2400 EUR.""#, r#""Pay { $bill }.""#]),
    row("fact-unknown", Error, Command, "facts", [r#"--set bil="990 EUR""#, r#"--set bill="990 EUR""#]),
    row("fact-unreadable", Error, Command, "facts", ["--set due=soon", "--set due=2027-03-15"]),
    row("unreadable-text", Error, Scenario, "texts", [r#""Pay { $bill now.""#, r#""Pay { $bill } now.""#]),
    row("control-character", Error, Scenario, "texts", ["\"Pay\\u0007 now.\"", r#""Pay now.""#]),
    row("empty-text", Error, Scenario, "texts", [r#""lines": ["Pay.", " "]"#, r#""lines": ["Pay.", "Pay now."]"#]),
    row("unfinished-text", Warning, Scenario, "texts", [r#""hint": "TODO""#, r#""hint": "Ask what is behind it.""#]),
    row("stray-space", Warning, Scenario, "texts", [r#""I pay  today. ""#, r#""I pay today.""#]),
    row("wrong-script", Warning, Scenario, "language", [r#""language": "en", "aim": "Получить деньги""#, r#""language": "en", "aim": "Get paid""#]),
    row("mixed-letters", Warning, Scenario, "language", ["\"Our p\u{440}ice\" (U+0440)", r#""Our price""#]),
    row("foreign-line", Warning, Scenario, "language", [r#""language": "fi", "I pay what we agreed, and that is it.""#, r#""language": "fi", "Maksan sovitun, ja sillä hyvä.""#]),
    row("few-variants", Warning, Scenario, "lines", [r#"["A tenth off."]"#, r#"["A tenth off.", "Ten per cent less?", "Make it cheaper."]"#]),
    row("look-alike-variants", Warning, Scenario, "lines", [r#"["A tenth off!", "A tenth off?"]"#, r#"["A tenth off!", "Make it cheaper."]"#]),
    row("long-line", Warning, Scenario, "lines", [r#""I want a tenth off, and I will tell you why: first, …""#, r#""I want a tenth off.""#]),
    row("dangling-example", Error, Scenario, "examples", [r#"{ "reply": "No.", "quality": "bad", "to": "padi" }"#, r#"{ "reply": "No.", "quality": "bad", "to": "paid" }"#]),
    row("missing-example", Warning, Scenario, "examples", [r#"["good", "bad"]"#, r#"["good", "middling", "bad"]"#]),
    row("torn-example", Error, Scenario, "examples", [r#"{ "reply": "No.", "quality": "good" }, { "reply": "No.", "quality": "bad" }"#, r#"{ "reply": "No. Half today?", "quality": "good" }, { "reply": "No.", "quality": "bad" }"#]),
    row("example-misread", Error, Reading, "examples", [r#"{ "reply": "Fine, a tenth off.", "quality": "good" }"#, r#"{ "reply": "The price stays. Shall we split it?", "quality": "good" }"#]),
    row("long-model", Warning, Scenario, "models", [r#""brevity": { "words": 5 }, "model": "I can see that it matters to you.""#, r#""brevity": { "words": 50 }, "model": "I can see that it matters to you.""#]),
    row("repeated-model", Warning, Scenario, "models", [r#""model": "The price stays." (2×)"#, r#""model": "The price stays; half today?""#]),
    row("telling-hint", Warning, Scenario, "models", [r#""hint": "Say: the price stays as we agreed.""#, r#""hint": "What is open here, the price or the way to pay it?""#]),
    row("untranslated", Error, Translation, "translations", ["late_invoice.json", "late_invoice.json, late_invoice.fi.ftl"]),
    row("missing-translation", Warning, Translation, "translations", ["# title", "title = Lasku"]),
    row("stale-translation", Warning, Translation, "translations", ["# source: 00000000", "# source: 0d4b0ee5"]),
    row("unknown-translation", Warning, Translation, "translations", ["titel = Lasku", "title = Lasku"]),
    row("translation-placeable", Error, Translation, "translations", ["title = { $bil }", "title = { $bill }"]),
    row("translation-without-source", Warning, Translation, "translations", ["title = Lasku", "# source: 0d4b0ee5 / title = Lasku"]),
    row("unreadable-translation", Error, Translation, "translations", ["title = { $bill", "title = { $bill }"]),
    row("allow-unknown-code", Error, Scenario, "allow", [r#"{ "code": "longline", "reason": "He rambles." }"#, r#"{ "code": "long-line", "reason": "He rambles." }"#]),
    row("allow-of-error", Error, Scenario, "allow", [r#"{ "code": "no-way-out", "reason": "…" }"#, r#"{ "code": "long-line", "reason": "He rambles." }"#]),
    row("allow-without-reason", Error, Scenario, "allow", [r#"{ "code": "long-line", "reason": " " }"#, r#"{ "code": "long-line", "reason": "He rambles." }"#]),
    row("unused-allow", Warning, Scenario, "allow", [r#"{ "code": "long-line", "at": "/beats/99", "reason": "He rambles." }"#, r#"{ "code": "long-line", "at": "/beats/3", "reason": "He rambles." }"#]),
];
