//! The history in words: talks day by day, what they came to, and how each move went over the weeks.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::marks::signed;
use crate::history::{Earned, Overview};
use crate::messages::{Messages, Value};
use crate::terminal::{Style, Terminal, clean};

pub mod rows;
pub mod talk;
pub mod trend;

use trend::{Chart, Span};

/// How many talks are listed where nothing was asked for by number.
const LISTED: usize = 20;

/// How many moves are named as the best, and as the weakest.
const NAMED: usize = 3;

/// What there is to tell of.
pub struct Practice {
    /// The talks, the newest first.
    pub talks: Vec<Overview>,
    /// What the moves earned in them.
    pub earned: Vec<Earned>,
    /// Titles of endings, by the fingerprint of the scenario's file and the ending's id.
    pub endings: BTreeMap<(String, String), String>,
    /// Where the user's days begin and end.
    pub zone: TimeZone,
    /// Whether the user said how many talks to look at.
    pub counted: bool,
}

impl Practice {
    /// The talks that are listed.
    pub fn listed(&self) -> &[Overview] {
        let most = if self.counted { usize::MAX } else { LISTED };
        &self.talks[..self.talks.len().min(most)]
    }

    /// Seconds spent, in all talks.
    pub fn seconds(&self) -> u64 {
        self.talks.iter().map(|t| t.seconds).sum()
    }
}

/// The whole history as it is shown.
pub fn text(practice: &Practice, messages: &Messages, terminal: &Terminal) -> String {
    let trend = trend::Trend::new(practice);
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    let mut shown = String::new();
    for talk in practice.listed() {
        let date = talk.begun.to_zoned(practice.zone.clone()).date();
        let day = messages.day(date);
        if day != shown {
            if !shown.is_empty() {
                line("");
            }
            line(&terminal.paint(Style::Title, &day));
            shown = day;
        }
        line(&terminal.wrap(&head(talk, messages), "  ", "    "));
        line(&terminal.paint(
            Style::Faint,
            &terminal.wrap(&details(talk, practice, messages), "    ", "    "),
        ));
    }
    let left = practice.talks.len() - practice.listed().len();
    if left > 0 {
        let told = messages.with("history-more", &[("count", left.into())]);
        line(&format!("\n{}", terminal.wrap(&told, "", "")));
    }
    let values = [
        ("talks", practice.talks.len().into()),
        ("time", time(practice.seconds(), messages).into()),
    ];
    line(&format!(
        "\n{}",
        terminal.wrap(&messages.with("history-summary", &values), "", "")
    ));
    for told in best_and_weakest(&trend, messages) {
        line(&terminal.wrap(&told, "", "  "));
    }
    if !trend.charts.is_empty() {
        line(&format!(
            "\n{}",
            terminal.paint(Style::Title, &messages.get("history-weeks"))
        ));
        for told in charts(&trend, messages, terminal) {
            line(&told);
        }
    }
    out
}

/// The talk's number, title and kind.
fn head(talk: &Overview, messages: &Messages) -> String {
    let values = [
        ("id", talk.id.to_string().into()),
        ("title", clean(&talk.title).into_owned().into()),
        ("scenario", clean(&talk.scenario).into_owned().into()),
        ("language", clean(&talk.language).into_owned().into()),
        ("level", talk.level.name().into()),
    ];
    messages.with("history-talk", &values)
}

/// What the talk came to.
fn details(talk: &Overview, practice: &Practice, messages: &Messages) -> String {
    let mut parts: Vec<String> = talk
        .score
        .iter()
        .map(|score| scored(*score, talk.given, messages))
        .collect();
    parts.push(match &talk.ending {
        Some((id, worth)) => {
            let known = practice.endings.get(&(talk.fingerprint.clone(), id.clone()));
            let title = clean(known.unwrap_or(id)).into_owned();
            let worth = messages.with("debrief-worth", &[("worth", i32::from(*worth).into())]);
            messages.with("history-ending", &[("title", title.into()), ("worth", worth.into())])
        }
        None => messages.get("history-open"),
    });
    parts.push(messages.with("history-replies", &[("replies", (talk.replies as usize).into())]));
    parts.push(time(talk.seconds, messages));
    parts.join(" · ")
}

/// A score, and what it was in the talk itself where the replies have been read again since.
pub(super) fn scored(score: i32, given: Option<i32>, messages: &Messages) -> String {
    let now = messages.with("score", &[("score", score.into())]);
    match given.filter(|given| *given != score) {
        Some(given) => messages.with("history-given", &[("score", now.into()), ("given", given.into())]),
        None => now,
    }
}

/// A time in hours and minutes.
fn time(seconds: u64, messages: &Messages) -> String {
    let minutes = (seconds + 30) / 60;
    let values = [
        ("hours", ((minutes / 60) as usize).into()),
        ("minutes", ((minutes % 60) as usize).into()),
    ];
    messages.with("history-time", &values)
}

fn best_and_weakest(trend: &trend::Trend, messages: &Messages) -> Vec<String> {
    let mut told = Vec::new();
    let named = |moves: Vec<&(crate::engine::moves::Move, f64)>| {
        let all = moves.iter().take(NAMED).map(|(name, points)| {
            let name = messages.get(&format!("move-{}", name.name()));
            format!("{name} {}", signed(points.round() as i32))
        });
        all.collect::<Vec<_>>().join(", ")
    };
    let won: Vec<_> = trend.means.iter().filter(|(_, p)| p.round() >= 1.0).collect();
    let lost: Vec<_> = trend.means.iter().rev().filter(|(_, p)| p.round() <= -1.0).collect();
    for (id, moves) in [("history-best", won), ("history-weakest", lost)] {
        if !moves.is_empty() {
            told.push(messages.with(id, &[("moves", named(moves).into())]));
        }
    }
    told
}

/// A line a move; in plain mode a sentence a move and stretch of weeks.
fn charts(trend: &trend::Trend, messages: &Messages, terminal: &Terminal) -> Vec<String> {
    let mut told = Vec::new();
    let name = |chart: &Chart| messages.get(&format!("move-{}", chart.name.name()));
    let widest = trend
        .charts
        .iter()
        .map(|c| crate::terminal::width(&name(c)))
        .max()
        .unwrap_or(0);
    for chart in &trend.charts {
        let name = name(chart);
        if terminal.plain || terminal.width < widest + trend::WEEKS + 20 {
            let last = chart.spans.len() - 1;
            for (number, span) in chart.spans.iter().enumerate() {
                told.push(terminal.wrap(&sentence(&name, span, number == last, trend, messages), "  ", "    "));
            }
            continue;
        }
        let bars: Vec<String> = chart.spans.iter().map(|span| chart.bars(span)).collect();
        let gap = " ".repeat(widest - crate::terminal::width(&name));
        let ends = chart.spans.last().map(ends).unwrap_or_default();
        let style = Style::Move(chart.name.index());
        told.push(format!(
            "  {name}{gap}  {}  {ends}",
            terminal.paint(style, &bars.join("╎"))
        ));
    }
    for (index, date) in trend.breaks.iter().enumerate() {
        let day = messages.day(*date);
        let drawn = if terminal.plain {
            "history-break"
        } else {
            "history-break-drawn"
        };
        let text = messages.with(drawn, &[("day", day.into()), ("number", (index + 1).into())]);
        told.push(terminal.paint(Style::Faint, &terminal.wrap(&text, "  ", "  ")));
    }
    if trend.mixed {
        let text = messages.get("history-mixed");
        told.push(terminal.paint(Style::Faint, &terminal.wrap(&text, "  ", "  ")));
    }
    told
}

fn ends(span: &Span) -> String {
    let (first, last) = (signed(span.first()), signed(span.last()));
    if span.known() > 1 {
        format!("{first} → {last}")
    } else {
        last
    }
}

fn sentence(name: &str, span: &Span, newest: bool, trend: &trend::Trend, messages: &Messages) -> String {
    let (from, to) = (span.first(), span.last());
    let way = match (span.known(), to.cmp(&from)) {
        (..=1, _) => "once",
        (_, std::cmp::Ordering::Equal) => "steady",
        (_, std::cmp::Ordering::Greater) => "rose",
        (_, std::cmp::Ordering::Less) => "fell",
    };
    // A figure is grouped and given its sign here; the language only places it.
    let values: [(&str, Value); 5] = [
        ("name", name.into()),
        ("way", way.into()),
        ("from", signed(from).into()),
        ("to", signed(to).into()),
        ("weeks", span.means.len().into()),
    ];
    let told = messages.with("history-trend", &values);
    match trend.breaks.get(span.era) {
        Some(date) if !newest => {
            let day = messages.day(*date);
            messages.with("history-before", &[("day", day.into()), ("text", told.into())])
        }
        _ => told,
    }
}
