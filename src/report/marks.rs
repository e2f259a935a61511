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
    quoted(reply.get(range.clone()).unwrap_or_default(), limit, messages)
}

/// Somebody's words between the language's quotation marks, cut to about `limit` characters.
pub fn quoted(text: &str, limit: usize, messages: &Messages) -> String {
    let short = clean(&shortened(text, limit)).into_owned();
    messages.with("quote", &[("text", short.into())])
}

/// The marks of one reply, one line each.
pub fn list(score: &Score, reply: &str, messages: &Messages, lines: &Lines, terminal: &Terminal) -> Vec<String> {
    score
        .marks
        .iter()
        .map(|mark| one(mark, reply, messages, lines, terminal))
        .collect()
}

/// What a mark is for, and what keeps it from counting in full.
pub fn name(mark: &Mark, messages: &Messages, lines: &Lines) -> String {
    let name = reason(&mark.reason, messages, lines);
    if mark.borrowed {
        messages.with("mark-borrowed", &[("name", name.into())])
    } else if mark.quarters < 4 {
        let quarters = usize::from(mark.quarters);
        messages.with("mark-unsure", &[("name", name.into()), ("quarters", quarters.into())])
    } else {
        name
    }
}

/// The colour of what was said for a reason that is sure: its move's, or that of its worth.
pub fn style(reason: &Reason, points: i32) -> Style {
    match reason {
        Reason::Move(name) => Style::Move(name.index()),
        _ if points > 0 => Style::Good,
        _ => Style::Bad,
    }
}

/// A part of a reply with the marks it is evidence of.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece<'a> {
    /// The words.
    pub text: &'a str,
    /// The marks whose evidence it is part of, largest points first.
    pub marks: Vec<&'a Mark>,
    /// Those of them whose evidence ends with it.
    pub ending: Vec<&'a Mark>,
}

/// The whole of a reply, cut where evidence begins and ends.
pub fn pieces<'a>(reply: &'a str, marks: &'a [Mark]) -> Vec<Piece<'a>> {
    // Evidence that is no part of the reply, as in a damaged file, marks nothing.
    let evidence = |mark: &'a Mark| mark.evidence.iter().filter(|r| reply.get((*r).clone()).is_some());
    let mut edges: Vec<usize> = marks.iter().flat_map(evidence).flat_map(|r| [r.start, r.end]).collect();
    edges.extend([0, reply.len()]);
    edges.sort_unstable();
    edges.dedup();
    let piece = |edge: &[usize]| {
        let (start, end) = (edge[0], edge[1]);
        let covers = |mark: &&'a Mark| evidence(mark).any(|r| r.start <= start && end <= r.end);
        let marks: Vec<&Mark> = marks.iter().filter(covers).collect();
        let ends = |mark: &&&'a Mark| evidence(mark).any(|r| r.end == end);
        Piece {
            text: &reply[start..end],
            ending: marks.iter().filter(ends).copied().collect(),
            marks,
        }
    };
    edges.windows(2).map(piece).collect()
}

fn one(mark: &Mark, reply: &str, messages: &Messages, lines: &Lines, terminal: &Terminal) -> String {
    let name = name(mark, messages, lines);
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
    let style = match mark.quarters < 4 {
        _ if mark.borrowed => Style::Faint,
        true => Style::Unsure,
        false => style(&mark.reason, mark.points),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::moves::Move;

    #[test]
    fn a_reply_falls_into_pieces_and_none_of_it_is_lost() {
        let mark = |name, evidence| Mark {
            reason: Reason::Move(name),
            points: 10,
            quarters: 4,
            borrowed: false,
            evidence,
        };
        let marks = [
            mark(Move::HoldFirm, vec![0..4, 90..99]),
            mark(Move::Probe, std::iter::once(2..6).collect()),
        ];
        let pieces = pieces("abcdefgh", &marks);
        let shown: Vec<(&str, usize, usize)> = pieces.iter().map(|p| (p.text, p.marks.len(), p.ending.len())).collect();
        assert_eq!(shown, [("ab", 1, 0), ("cd", 2, 1), ("ef", 1, 1), ("gh", 0, 0)]);
    }
}
