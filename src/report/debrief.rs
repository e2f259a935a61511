//! The debrief in words: the ending and why, points per guidance, best and weakest moment, the turn that decided it, what to practise.

use crate::engine::debrief::Debrief;
use crate::engine::moves::Move;
use crate::engine::session::Session;
use crate::messages::{Lines, Messages, Value};
use crate::terminal::{Style, Terminal, clean};

use super::marks::{quote, reason, signed, style};

/// A heading with its paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// Paragraphs, each of one or more lines.
    pub body: Vec<Paragraph>,
    /// Whether the paragraphs are items of a list.
    pub list: bool,
}

/// A paragraph, and the user's words that stand behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What is said.
    pub text: String,
    /// The user's words in quotation marks, and how they are coloured.
    pub quote: Option<(String, Style)>,
}

impl From<String> for Paragraph {
    fn from(text: String) -> Paragraph {
        Paragraph { text, quote: None }
    }
}

impl std::fmt::Display for Paragraph {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match &self.quote {
            Some((quote, _)) => write!(f, "{} {quote}", self.text),
            None => f.write_str(&self.text),
        }
    }
}

impl Section {
    fn new(title: String, body: Vec<String>) -> Section {
        let body = body.into_iter().map(Paragraph::from).collect();
        Section {
            title,
            body,
            list: false,
        }
    }
}

/// The debrief for the screen, every section with an empty line after it.
pub fn text(session: &Session, messages: &Messages, lines: &Lines, terminal: &Terminal) -> String {
    let mut out = String::new();
    let indent = if terminal.plain { "" } else { "  " };
    for section in sections(session, messages, lines) {
        let title = terminal.paint(Style::Title, &terminal.wrap(&section.title, "", ""));
        out.push_str(&format!("{title}\n"));
        for paragraph in &section.body {
            let told = match &paragraph.quote {
                // Wrapped apart from its paragraph: painted words can't be wrapped any more.
                Some((quote, style)) if !terminal.plain => format!(
                    "{}\n{}",
                    terminal.wrap(&paragraph.text, indent, indent),
                    terminal.paint(*style, &terminal.wrap(quote, "    ", "    "))
                ),
                _ => terminal.wrap(&paragraph.to_string(), indent, indent),
            };
            out.push_str(&format!("{told}\n"));
        }
        out.push('\n');
    }
    out
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
        return Section::new(messages.get("debrief-broken-off"), vec![score(session, messages)]);
    };
    let ending = &session.scenario().endings[index];
    let text = |part: &str| clean(&lines.get(&format!("ending-{}-{part}", ending.id))).into_owned();
    let worth = messages.with("debrief-worth", &[("worth", i32::from(ending.worth).into())]);
    let title = messages.with(
        "debrief-ending",
        &[("title", text("title").into()), ("worth", worth.into())],
    );
    Section::new(title, vec![text("outcome"), text("why"), score(session, messages)])
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
        Paragraph {
            text: messages.with("debrief-sum", &values),
            quote: sum.quote.as_ref().map(|(turn, range)| {
                let said = quote(&records[*turn].turn.reply, range, messages);
                (said, style(&sum.reason, sum.points))
            }),
        }
    });
    let body: Vec<Paragraph> = body.collect();
    let title = messages.get("debrief-sums");
    if body.is_empty() {
        return Section::new(title, vec![messages.get("debrief-no-marks")]);
    }
    Section {
        title,
        body,
        list: true,
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
        all.push(Section::new(head("debrief-best", best), vec![said(best)]));
    }
    if let Some(weakest) = debrief.weakest {
        let beat = &session.scenario().beats[records[weakest].beat].id;
        let model = clean(&lines.get(&format!("beat-{beat}-model"))).into_owned();
        let better = messages.with(
            "debrief-better",
            &[("text", messages.with("quote", &[("text", model.into())]).into())],
        );
        all.push(Section::new(
            head("debrief-weakest", weakest),
            vec![said(weakest), better],
        ));
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
        all.push(Section::new(
            title,
            vec![said(decisive.turn), messages.with(id, &values)],
        ));
    }
    all
}

fn practise(next: Move, session: &Session, messages: &Messages, lines: &Lines) -> Section {
    let mut body = vec![messages.get(&format!("practise-{}", next.name()))];
    if session.scenario().guidance.of(next).is_some() {
        body.push(clean(&lines.get(&format!("guidance-{}", next.name()))).into_owned());
    }
    let name = messages.get(&format!("move-{}", next.name()));
    Section::new(messages.with("debrief-practise", &[("name", name.into())]), body)
}
