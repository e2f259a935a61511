//! The scorecard: how often the reader agrees with trained coders, as values and as text.

mod html;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::engine::agreement::{Agreement, Bin, MoveAgreement};
use crate::engine::moves::Move;
use crate::messages::{Messages, Value};
use crate::terminal::{Style, Terminal, clean, width};

pub use html::page;

/// What was measured: each language and all rows together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scorecard {
    /// Fingerprint of the weights and the calibration that read the rows.
    pub reader: String,
    /// All rows.
    pub all: Agreement,
    /// The rows of each language, by tag.
    pub languages: BTreeMap<String, Agreement>,
}

/// Columns between two columns of a table.
const GAP: usize = 2;

/// Where a figure is not known.
const NONE: &str = "–";

/// The scorecard for the screen: two tables, or sentences in plain mode and where the tables don't fit.
pub fn text(card: &Scorecard, messages: &Messages, terminal: &Terminal) -> String {
    let summary = summary_rows(card, messages);
    let moves = move_rows(card, messages);
    let fits = [&summary, &moves]
        .iter()
        .all(|t| columns(t).iter().sum::<usize>() <= terminal.width);
    if terminal.plain || !fits {
        return sentences(card, messages, terminal);
    }
    let titled = |id: &str| terminal.paint(Style::Title, &messages.get(id));
    format!(
        "{}\n\n{}\n\n{}\n\n{}\n\n{}\n",
        titled("scorecard-title"),
        table(&summary),
        titled("scorecard-by-move"),
        table(&moves),
        terminal.paint(
            Style::Faint,
            &terminal.wrap(&messages.get("scorecard-explained"), "", "")
        )
    )
}

/// A figure with two decimals in the language's form.
fn figure(value: Option<f64>, messages: &Messages) -> String {
    value.map_or_else(|| NONE.to_owned(), |v| messages.hundredths(v))
}

/// Every part of the scorecard with its name: the languages, then all.
fn parts<'c>(card: &'c Scorecard, messages: &Messages) -> Vec<(String, &'c Agreement)> {
    let languages = card.languages.iter().map(|(tag, a)| (clean(tag).into_owned(), a));
    languages.chain([(messages.get("scorecard-all"), &card.all)]).collect()
}

fn summary_rows(card: &Scorecard, messages: &Messages) -> Vec<Vec<String>> {
    let heads = [
        "language",
        "rows",
        "kappa",
        "macro-f1",
        "rho",
        "calibration",
        "coders-kappa",
        "coders-rho",
    ];
    let mut rows = vec![heads.map(|h| messages.get(&format!("scorecard-{h}"))).to_vec()];
    for (name, a) in parts(card, messages) {
        let shown = |v| figure(v, messages);
        rows.push(vec![
            name,
            a.rows.to_string(),
            shown(a.kappa),
            shown(a.macro_f1),
            shown(a.rho),
            shown(a.calibration_error),
            shown(a.coders.and_then(|c| c.kappa)),
            shown(a.coders.and_then(|c| c.rho)),
        ]);
    }
    rows
}

fn of(agreement: &Agreement, name: Move) -> Option<&MoveAgreement> {
    agreement.moves.iter().find(|m| m.name == name)
}

fn move_rows(card: &Scorecard, messages: &Messages) -> Vec<Vec<String>> {
    let parts = parts(card, messages);
    let mut heads = vec![messages.get("scorecard-move"), messages.get("scorecard-positives")];
    heads.extend(parts.iter().map(|(name, _)| name.clone()));
    heads.push(messages.get("scorecard-coders-kappa"));
    let mut rows = vec![heads];
    for name in Move::ALL {
        let all = of(&card.all, name);
        let mut row = vec![
            messages.get(&format!("move-{}", name.name())),
            all.map_or_else(|| NONE.to_owned(), |m| m.positives.to_string()),
        ];
        row.extend(
            parts
                .iter()
                .map(|(_, a)| figure(of(a, name).and_then(|m| m.kappa), messages)),
        );
        row.push(figure(all.and_then(|m| m.coders), messages));
        rows.push(row);
    }
    rows
}

/// What was said and what was true, bin by bin.
fn bin_rows(all: &Agreement, messages: &Messages) -> Vec<Vec<String>> {
    let heads = ["scorecard-said", "scorecard-true", "scorecard-judgements"];
    let mut rows = vec![heads.map(|h| messages.get(h)).to_vec()];
    rows.extend(all.reliability.iter().map(|b| {
        vec![
            messages.hundredths(b.said),
            messages.hundredths(b.share),
            b.cells.to_string(),
        ]
    }));
    rows
}

/// Width of each column, with the gap before it.
fn columns(rows: &[Vec<String>]) -> Vec<usize> {
    let widest = |k: usize| rows.iter().map(|r| width(&r[k])).max().unwrap_or(0);
    (0..rows[0].len())
        .map(|k| widest(k) + if k > 0 { GAP } else { 0 })
        .collect()
}

/// Rows under their heads: the first column to the left, the figures to the right.
fn table(rows: &[Vec<String>]) -> String {
    let columns = columns(rows);
    let cell = |k: usize, text: &String| {
        let space = " ".repeat(columns[k].saturating_sub(width(text)));
        if k == 0 {
            format!("{text}{space}")
        } else {
            format!("{space}{text}")
        }
    };
    let line = |row: &Vec<String>| row.iter().enumerate().map(|(k, t)| cell(k, t)).collect::<String>();
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn bin_line(bin: &Bin, messages: &Messages) -> String {
    messages.with(
        "scorecard-bin",
        &[
            ("said", messages.hundredths(bin.said).into()),
            ("true", messages.hundredths(bin.share).into()),
            ("cells", bin.cells.into()),
        ],
    )
}

/// One sentence a line: what a screen reader or a narrow window can use.
fn sentences(card: &Scorecard, messages: &Messages, terminal: &Terminal) -> String {
    let mut lines = vec![messages.get("scorecard-title")];
    let value = |v: Option<f64>| Value::from(figure(v, messages));
    for (name, a) in parts(card, messages) {
        lines.push(messages.with(
            "scorecard-line",
            &[
                ("name", name.into()),
                ("rows", a.rows.into()),
                ("kappa", value(a.kappa)),
                ("f1", value(a.macro_f1)),
                ("rho", value(a.rho)),
                ("calibration", value(a.calibration_error)),
                ("coders", value(a.coders.and_then(|c| c.kappa))),
            ],
        ));
        for m in &a.moves {
            lines.push(messages.with(
                "scorecard-move-line",
                &[
                    ("move", messages.get(&format!("move-{}", m.name.name())).into()),
                    ("positives", m.positives.into()),
                    ("kappa", value(m.kappa)),
                    ("coders", value(m.coders)),
                ],
            ));
        }
    }
    for bin in &card.all.reliability {
        lines.push(bin_line(bin, messages));
    }
    lines.push(messages.get("scorecard-explained"));
    let mut out = String::new();
    for line in lines {
        out.push_str(&terminal.wrap(&line, "", "  "));
        out.push('\n');
    }
    out
}
