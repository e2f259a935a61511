//! Marks in words: what earned each point, with the user's own words quoted.

use std::ops::Range;

use crate::engine::reading::Verdict;
use crate::engine::score::{Mark, Reason, Score};
use crate::messages::{Lines, Messages};
use crate::terminal::{Style, Terminal, clean, shortened, width};

/// The longest quotation, in characters.
const QUOTE_LIMIT: usize = 60;

/// Columns that must be left for a quotation to stand beside its name.
const QUOTE_LEAST: usize = 16;

/// Columns before a mark on the screen.
const INDENT: usize = 2;

/// The guidance of a mark as shown: the move's name, the author's label, or brevity with its count.
pub fn reason(reason: &Reason, messages: &Messages, lines: &Lines) -> String {
    match reason {
        Reason::Move(name) => messages.get(&format!("move-{}", name.name())),
        Reason::Point(id) => clean(&lines.get(&format!("point-{id}"))).into_owned(),
        Reason::Brevity { words, allowed } => messages.with(
            "mark-brevity",
            &[("words", (*words).into()), ("allowed", (*allowed).into())],
        ),
    }
}

/// Points with their sign: `+20`, `−15`, `0`.
pub fn signed(points: i32) -> String {
    match points {
        0 => "0".to_owned(),
        p if p > 0 => format!("+{p}"),
        p => format!("\u{2212}{}", -p),
    }
}

/// The words of `reply` at `range`, in the language's quotation marks, cut at a word's end where long.
pub fn quote(reply: &str, range: &Range<usize>, messages: &Messages) -> String {
    cut(reply, range, QUOTE_LIMIT, messages)
}

fn cut(reply: &str, range: &Range<usize>, limit: usize, messages: &Messages) -> String {
    let said = reply.get(range.clone()).unwrap_or_default();
    let short = shortened(said, limit);
    messages.with("quote", &[("text", clean(&short).into_owned().into())])
}

/// The marks of one reply, one line each.
pub fn list(score: &Score, reply: &str, messages: &Messages, lines: &Lines, terminal: &Terminal) -> Vec<String> {
    score
        .marks
        .iter()
        .map(|mark| one(mark, reply, messages, lines, terminal))
        .collect()
}

fn one(mark: &Mark, reply: &str, messages: &Messages, lines: &Lines, terminal: &Terminal) -> String {
    let name = reason(&mark.reason, messages, lines);
    let name = if mark.borrowed {
        messages.with("mark-borrowed", &[("name", name.into())])
    } else if mark.quarters < 4 {
        let quarters = usize::from(mark.quarters);
        messages.with("mark-unsure", &[("name", name.into()), ("quarters", quarters.into())])
    } else {
        name
    };
    let head = format!("{} {name}", signed(mark.points));
    // On one line with its name where there is room (two columns of indent, a space, two marks, three dots), else below it.
    let columns = terminal.width.saturating_sub(INDENT);
    let beside = columns.saturating_sub(width(&head) + 6);
    let below = beside < QUOTE_LEAST;
    let room = if below {
        columns.saturating_sub(INDENT + 5)
    } else {
        beside
    };
    let quoted = mark
        .evidence
        .first()
        .map(|range| cut(reply, range, room.min(QUOTE_LIMIT), messages));
    let style = match (&mark.reason, mark.quarters < 4) {
        _ if mark.borrowed => Style::Faint,
        (_, true) => Style::Unsure,
        (Reason::Move(name), _) => Style::Move(name.index()),
        _ if mark.points > 0 => Style::Good,
        _ => Style::Bad,
    };
    match quoted {
        Some(quoted) if below => format!(
            "{}\n    {}",
            terminal.wrap(&head, "", "    "),
            terminal.paint(style, &quoted)
        ),
        Some(quoted) => format!("{head} {}", terminal.paint(style, &quoted)),
        None => head,
    }
}

/// The sum as one can redo it by hand: `15 + 20 + 25 − 10 = 50`, with the limit named where it cuts.
pub fn sum(score: &Score, messages: &Messages) -> String {
    let mut text = score.start.to_string();
    let mut sum = score.start;
    for mark in &score.marks {
        sum += mark.points;
        text.push_str(&format!(
            " {} {}",
            if mark.points < 0 { '\u{2212}' } else { '+' },
            mark.points.abs()
        ));
    }
    let minus = if sum < 0 { "\u{2212}" } else { "" };
    text.push_str(&format!(" = {minus}{}", sum.abs()));
    if sum != score.total {
        text = messages.with(
            "sum-kept-within",
            &[("sum", text.into()), ("total", score.total.into())],
        );
    }
    text
}

/// How sure the reader is of a move, in words.
pub fn verdict(verdict: Verdict, messages: &Messages) -> String {
    messages.get(match verdict {
        Verdict::Shown => "verdict-shown",
        Verdict::LeaningYes => "verdict-leaning-yes",
        Verdict::LeaningNo => "verdict-leaning-no",
        Verdict::Absent => "verdict-absent",
    })
}
