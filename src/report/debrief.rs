//! The debrief in words: the ending and why, points per guidance, best and weakest moment, the turn that decided it, what to practise.

use crate::engine::debrief::Debrief;
use crate::engine::moves::Move;
use crate::engine::session::Session;
use crate::messages::{Lines, Messages, Value};
use crate::terminal::clean;

use super::marks::{quote, reason, signed};

/// A heading with its paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// Paragraphs, each of one or more lines.
    pub body: Vec<String>,
}

/// The debrief of `session`, in order.
pub fn sections(session: &Session, messages: &Messages, lines: &Lines) -> Vec<Section> {
    let debrief = Debrief::new(session);
    let mut all = vec![ending(session, &debrief, messages, lines)];
    if session.records().is_empty() {
        return all;
    }
    all.push(sums(session, &debrief, messages, lines));
    all.extend(moments(session, &debrief, messages, lines));
    if let Some(next) = debrief.practise {
        all.push(practise(next, session, messages, lines));
    }
    all
}

fn ending(session: &Session, debrief: &Debrief, messages: &Messages, lines: &Lines) -> Section {
    let Some(index) = debrief.ending else {
        return Section {
            title: messages.get("debrief-broken-off"),
            body: vec![score(session, messages)],
        };
    };
    let ending = &session.scenario().endings[index];
    let text = |part: &str| clean(&lines.get(&format!("ending-{}-{part}", ending.id))).into_owned();
    let worth = messages.with("debrief-worth", &[("worth", i32::from(ending.worth).into())]);
    Section {
        title: messages.with(
            "debrief-ending",
            &[("title", text("title").into()), ("worth", worth.into())],
        ),
        body: vec![text("outcome"), text("why"), score(session, messages)],
    }
}

fn score(session: &Session, messages: &Messages) -> String {
    match session.total() {
        Some(total) => {
            let replies = session.records().len();
            let each: Vec<String> = session.records().iter().map(|r| r.score.total.to_string()).collect();
            messages.with(
                "debrief-total",
                &[
                    ("total", total.into()),
                    ("replies", replies.into()),
                    ("each", each.join(", ").into()),
                ],
            )
        }
        None => messages.get("debrief-no-reply"),
    }
}

fn sums(session: &Session, debrief: &Debrief, messages: &Messages, lines: &Lines) -> Section {
    let records = session.records();
    let body = debrief.sums.iter().map(|sum| {
        let name = reason(&sum.reason, messages, lines);
        let points = signed(sum.points);
        let values: Vec<(&str, Value)> = vec![
            ("name", name.into()),
            ("points", points.into()),
            ("turns", sum.turns.into()),
        ];
        let line = messages.with("debrief-sum", &values);
        match &sum.quote {
            Some((turn, range)) => format!("{line} {}", quote(&records[*turn].turn.reply, range, messages)),
            None => line,
        }
    });
    let body: Vec<String> = body.collect();
    let nothing = vec![messages.get("debrief-no-marks")];
    Section {
        title: messages.get("debrief-sums"),
        body: if body.is_empty() { nothing } else { body },
    }
}

fn moments(session: &Session, debrief: &Debrief, messages: &Messages, lines: &Lines) -> Vec<Section> {
    let records = session.records();
    let said = |turn: usize| {
        let reply = &records[turn].turn.reply;
        quote(reply, &(0..reply.len()), messages)
    };
    let head = |id: &str, turn: usize| {
        messages.with(
            id,
            &[("turn", (turn + 1).into()), ("score", records[turn].score.total.into())],
        )
    };
    let mut all = Vec::new();
    if let Some(best) = debrief.best {
        all.push(Section {
            title: head("debrief-best", best),
            body: vec![said(best)],
        });
    }
    if let Some(weakest) = debrief.weakest {
        let beat = &session.scenario().beats[records[weakest].beat].id;
        let model = clean(&lines.get(&format!("beat-{beat}-model"))).into_owned();
        let better = messages.with(
            "debrief-better",
            &[("text", messages.with("quote", &[("text", model.into())]).into())],
        );
        all.push(Section {
            title: head("debrief-weakest", weakest),
            body: vec![said(weakest), better],
        });
    }
    if let Some(decisive) = debrief.decisive {
        let record = &records[decisive.turn];
        let values: Vec<(&str, Value)> = vec![
            ("temper", record.before.temper.into()),
            ("temper_after", record.after.temper.into()),
            ("trust", record.before.trust.into()),
            ("trust_after", record.after.trust.into()),
        ];
        let id = if decisive.swing > 0 {
            "debrief-decisive-better"
        } else {
            "debrief-decisive-worse"
        };
        let title = messages.with("debrief-decisive", &[("turn", (decisive.turn + 1).into())]);
        all.push(Section {
            title,
            body: vec![said(decisive.turn), messages.with(id, &values)],
        });
    }
    all
}

fn practise(next: Move, session: &Session, messages: &Messages, lines: &Lines) -> Section {
    let mut body = vec![messages.get(&format!("practise-{}", next.name()))];
    if session.scenario().guidance.of(next).is_some() {
        body.push(clean(&lines.get(&format!("guidance-{}", next.name()))).into_owned());
    }
    Section {
        title: messages.with(
            "debrief-practise",
            &[("name", messages.get(&format!("move-{}", next.name())).into())],
        ),
        body,
    }
}
