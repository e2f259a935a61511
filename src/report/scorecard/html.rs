//! The scorecard as one self-contained page: tables, and two plots that say the same as they do.

use crate::engine::agreement::{Agreement, Bin};
use crate::engine::moves::Move;
use crate::messages::Messages;

use super::super::POLICY;
use super::{Scorecard, bin_rows, figure, move_rows, of, parts, summary_rows};

/// Columns and rows of the plots, in SVG units.
const LEFT: f64 = 240.0;
const PLOT: f64 = 420.0;
const ROW: f64 = 26.0;

const STYLE: &str = "
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #57606a; --line: #d0d7de; --mark: #0b57d0; --coders: #8a4600; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #14181d; --faint: #9da7b3; --line: #3d444d; --mark: #8ab4f8; --coders: #f0b072; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child, td:first-child { text-align: left; }
tbody th { font-weight: normal; }
tr:last-child th, tr:last-child td { font-weight: bold; }
table.moves tr:last-child th, table.moves tr:last-child td { font-weight: normal; }
svg { max-width: 100%; height: auto; }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
.grid { stroke: var(--line); }
.language { fill: none; stroke: var(--mark); stroke-width: 1.5; }
.all { fill: var(--mark); }
.coders { stroke: var(--coders); stroke-width: 3; }
p { color: var(--faint); }
@media print { body { margin: 0; max-width: none; } }
";

/// The whole page.
pub fn page(card: &Scorecard, messages: &Messages) -> String {
    let title = escape(&messages.get("scorecard-title"));
    let heading = |id: &str| format!("<h2>{}</h2>\n", escape(&messages.get(id)));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
        messages.language()
    );
    out.push_str(&format!("<p>{}</p>\n", escape(&messages.get("scorecard-explained"))));
    out.push_str(&table(
        &summary_rows(card, messages),
        "languages",
        &messages.get("scorecard-title"),
    ));
    out.push_str(&heading("scorecard-by-move"));
    out.push_str(&moves_plot(card, messages));
    out.push_str(&table(
        &move_rows(card, messages),
        "moves",
        &messages.get("scorecard-by-move"),
    ));
    out.push_str(&heading("scorecard-reliability"));
    out.push_str(&reliability_plot(&card.all, messages));
    out.push_str(&table(
        &bin_rows(&card.all, messages),
        "moves",
        &messages.get("scorecard-reliability"),
    ));
    out.push_str(&format!(
        "<p>{} <code>{}</code></p>\n</main>\n</body>\n</html>\n",
        escape(&messages.get("scorecard-reader")),
        escape(&card.reader)
    ));
    out
}

/// A head row and body rows; the first cell of a row is its name.
fn table(rows: &[Vec<String>], class: &str, name: &str) -> String {
    let mut out = format!(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table class=\"{class}\">\n<thead><tr>",
        escape(name)
    );
    for head in &rows[0] {
        out.push_str(&format!("<th scope=\"col\">{}</th>", escape(head)));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &rows[1..] {
        out.push_str(&format!("<tr><th scope=\"row\">{}</th>", escape(&row[0])));
        for cell in &row[1..] {
            out.push_str(&format!("<td>{}</td>", escape(cell)));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
    out
}

fn opened(width: f64, height: f64, title: &str) -> String {
    format!(
        "<svg role=\"img\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" aria-label=\"{0}\">\n<title>{0}</title>\n",
        escape(title)
    )
}

/// A line for each move: a ring for each language, a disc for all rows, a bar where the coders are.
fn moves_plot(card: &Scorecard, messages: &Messages) -> String {
    let height = ROW * (Move::ALL.len() as f64 + 2.0);
    let x = |kappa: f64| LEFT + PLOT * kappa.clamp(0.0, 1.0);
    let mut out = opened(LEFT + PLOT + 30.0, height, &messages.get("scorecard-plot"));
    for tenth in [0, 2, 4, 6, 8, 10] {
        let at = x(f64::from(tenth) / 10.0);
        out.push_str(&format!(
            "<line class=\"grid\" x1=\"{at}\" x2=\"{at}\" y1=\"{ROW}\" y2=\"{}\"/><text x=\"{at}\" y=\"16\" text-anchor=\"middle\">{}</text>\n",
            height - ROW,
            escape(&messages.hundredths(f64::from(tenth) / 10.0))
        ));
    }
    for (row, name) in Move::ALL.into_iter().enumerate() {
        let y = ROW * (row as f64 + 1.5);
        let label = escape(&messages.get(&format!("move-{}", name.name())));
        out.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{label}</text>\n",
            LEFT - 12.0,
            y + 4.0
        ));
        for (part, agreement) in parts(card, messages) {
            let Some(kappa) = of(agreement, name).and_then(|m| m.kappa) else {
                continue;
            };
            let shape = if std::ptr::eq(agreement, &card.all) {
                ("all", 6)
            } else {
                ("language", 4)
            };
            out.push_str(&format!(
                "<circle class=\"{}\" cx=\"{:.1}\" cy=\"{y}\" r=\"{}\"><title>{}: {}</title></circle>\n",
                shape.0,
                x(kappa),
                shape.1,
                escape(&part),
                figure(Some(kappa), messages)
            ));
        }
        if let Some(coders) = of(&card.all, name).and_then(|m| m.coders) {
            let at = x(coders);
            out.push_str(&format!(
                "<line class=\"coders\" x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{}\" y2=\"{}\"/>\n",
                y - 8.0,
                y + 8.0
            ));
        }
    }
    let legend = height - 8.0;
    let mark = legend - 4.0;
    let texts = [
        "scorecard-legend-all",
        "scorecard-legend-language",
        "scorecard-legend-coders",
    ]
    .map(|id| escape(&messages.get(id)));
    out.push_str(&format!(
        "<circle class=\"all\" cx=\"20\" cy=\"{mark}\" r=\"6\"/><text x=\"32\" y=\"{legend}\">{}</text>\n\
         <circle class=\"language\" cx=\"240\" cy=\"{mark}\" r=\"4\"/><text x=\"252\" y=\"{legend}\">{}</text>\n\
         <line class=\"coders\" x1=\"440\" x2=\"440\" y1=\"{}\" y2=\"{}\"/><text x=\"452\" y=\"{legend}\">{}</text>\n</svg>\n",
        texts[0],
        texts[1],
        mark - 8.0,
        mark + 8.0,
        texts[2]
    ));
    out
}

/// What was said against what was true: on the diagonal, a probability means what it says.
fn reliability_plot(all: &Agreement, messages: &Messages) -> String {
    let (left, top, side) = (60.0, 10.0, 320.0);
    let point = |b: &Bin| (left + side * b.said, top + side * (1.0 - b.share));
    let mut out = opened(
        left + side + 30.0,
        top + side + 50.0,
        &messages.get("scorecard-reliability"),
    );
    out.push_str(&format!(
        "<rect x=\"{left}\" y=\"{top}\" width=\"{side}\" height=\"{side}\" fill=\"none\" class=\"grid\"/>\n\
         <line class=\"grid\" x1=\"{left}\" y1=\"{}\" x2=\"{}\" y2=\"{top}\"/>\n",
        top + side,
        left + side
    ));
    for end in [0.0, 1.0] {
        let shown = escape(&messages.hundredths(end));
        out.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{shown}</text><text x=\"{}\" y=\"{}\" text-anchor=\"end\">{shown}</text>\n",
            left + side * end,
            top + side + 18.0,
            left - 8.0,
            top + side * (1.0 - end) + 4.0
        ));
    }
    out.push_str(&format!(
        "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n\
         <text transform=\"translate(20 {}) rotate(-90)\" text-anchor=\"middle\">{}</text>\n",
        left + side / 2.0,
        top + side + 40.0,
        escape(&messages.get("scorecard-said")),
        top + side / 2.0,
        escape(&messages.get("scorecard-true"))
    ));
    for bin in &all.reliability {
        let (x, y) = point(bin);
        let told = super::bin_line(bin, messages);
        out.push_str(&format!(
            "<circle class=\"all\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\"><title>{}</title></circle>\n",
            escape(&told)
        ));
    }
    out.push_str("</svg>\n");
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
