//! Talks for other programs. Fields are only ever added; one that is renamed or removed raises `format`.

use serde::Serialize;

use super::Account;
use crate::engine::debrief::{Debrief, Decisive};
use crate::engine::level::Level;
use crate::engine::mood::Mood;
use crate::engine::moves::Move;
use crate::engine::score::{Mark, Reason, Score};
use crate::messages::Messages;
use crate::report::marks;
use crate::terminal::Terminal;

/// Version of the fields below.
const FORMAT: u32 = 1;

/// The whole document.
#[derive(Serialize)]
struct Document {
    format: u32,
    talks: Vec<Talk>,
}

/// One talk.
#[derive(Serialize)]
struct Talk {
    /// Number in the history; null where the talk is not kept.
    talk: Option<i64>,
    /// When it began: RFC 3339, UTC.
    begun: Option<String>,
    scenario: Scenario,
    /// Tag of the language of all texts here but the replies.
    language: String,
    level: Level,
    /// In digits: it may be larger than what some programs can hold as a number.
    seed: String,
    /// Fingerprint of the reader.
    reader: String,
    /// Mean of the scores, 0-100; null without a reply.
    total: Option<i32>,
    /// Null where the talk was broken off.
    ending: Option<Ending>,
    /// Temper and trust (0-10) at the start.
    start: Mood,
    turns: Vec<Turn>,
    /// What each piece of guidance brought or cost over the talk; largest first.
    sums: Vec<Sum>,
    /// Number of the best turn, from 1; null where there is none to praise.
    best: Option<usize>,
    /// Number of the weakest turn; null where all were good.
    weakest: Option<usize>,
    /// The turn that decided it, and change of trust less change of temper in it.
    decisive: Option<Decisive>,
    practise: Option<Practise>,
}

#[derive(Serialize)]
struct Scenario {
    id: String,
    title: String,
    /// Of the file.
    fingerprint: String,
    /// The client's name.
    client: String,
}

#[derive(Serialize)]
struct Ending {
    id: String,
    title: String,
    /// 0-5.
    worth: u8,
    outcome: String,
    why: String,
}

/// One reply and what came of it.
#[derive(Serialize)]
struct Turn {
    /// From 1.
    turn: usize,
    /// Tag of the language of the reply.
    language: String,
    /// Id of the beat.
    beat: String,
    /// The client's words it answers.
    client: String,
    reply: String,
    /// 0-100.
    score: i32,
    /// Points every reply starts from.
    points_at_start: i32,
    marks: Vec<Given>,
    /// Temper and trust (0-10).
    before: Mood,
    after: Mood,
    /// The client's words after it.
    answer: String,
    /// A good reply at this moment.
    model: String,
    /// Replies here that were said again, the first one first.
    tries: Vec<Try>,
}

/// A reply that stands no more.
#[derive(Serialize)]
struct Try {
    language: String,
    reply: String,
    score: i32,
    marks: Vec<Given>,
    after: Mood,
    answer: String,
}

/// Points with their reason and evidence.
#[derive(Serialize)]
struct Given {
    /// A move, `point:<id>` or `brevity`.
    reason: String,
    /// The reason in the language of the report.
    name: String,
    points: i32,
    /// Quarters of the points that were given, 0-4.
    quarters: u8,
    /// Not the user's own words: earns nothing.
    borrowed: bool,
    evidence: Vec<Evidence>,
}

#[derive(Serialize)]
struct Evidence {
    /// Bytes of the reply, in UTF-8, from 0; the end is not part of it.
    start: usize,
    end: usize,
    text: String,
}

#[derive(Serialize)]
struct Sum {
    reason: String,
    name: String,
    points: i32,
    turns: usize,
}

/// What to practise next.
#[derive(Serialize)]
struct Practise {
    #[serde(rename = "move")]
    name: Move,
    advice: String,
}

/// The talks as one JSON object.
pub fn write(accounts: &[Account], messages: &Messages, _: &Terminal) -> String {
    let document = Document {
        format: FORMAT,
        talks: accounts.iter().map(|a| talk(a, messages)).collect(),
    };
    // Strings and numbers only: nothing that could not be written.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn talk(account: &Account, messages: &Messages) -> Talk {
    let session = account.session;
    let debrief = Debrief::new(session);
    let ending = session.ending().and_then(|e| session.scenario().endings.get(e));
    let sum = |sum: &crate::engine::debrief::GuidanceSum| Sum {
        reason: reason(&sum.reason),
        name: marks::reason(&sum.reason, messages, account.lines),
        points: sum.points,
        turns: sum.turns,
    };
    Talk {
        talk: account.number,
        begun: account.begun.as_ref().map(|b| b.timestamp().to_string()),
        scenario: Scenario {
            id: session.scenario().id.clone(),
            title: account.line("title"),
            fingerprint: account.fingerprint.clone(),
            client: account.line("client-name"),
        },
        language: messages.language().to_string(),
        level: session.level(),
        seed: session.seed().to_string(),
        reader: account.reader.clone(),
        total: debrief.total,
        ending: ending.map(|ending| {
            let text = |part: &str| account.line(&format!("ending-{}-{part}", ending.id));
            Ending {
                id: ending.id.clone(),
                title: text("title"),
                worth: ending.worth,
                outcome: text("outcome"),
                why: text("why"),
            }
        }),
        start: account.moods()[0],
        turns: turns(account, messages),
        sums: debrief.sums.iter().map(sum).collect(),
        best: debrief.best.map(|turn| turn + 1),
        weakest: debrief.weakest.map(|turn| turn + 1),
        decisive: debrief.decisive.map(|d| Decisive { turn: d.turn + 1, ..d }),
        practise: debrief.practise.map(|name| Practise {
            name,
            advice: messages.get(&format!("practise-{}", name.name())),
        }),
    }
}

fn turns(account: &Account, messages: &Messages) -> Vec<Turn> {
    let marks = |score: &Score, reply: &str| -> Vec<Given> {
        let given = score.marks.iter();
        given.map(|mark| given_for(mark, reply, account, messages)).collect()
    };
    let records = account.session.records().iter().enumerate();
    let turn = records.map(|(number, record)| Turn {
        turn: number + 1,
        language: account.language(number),
        beat: account.beat(record).to_owned(),
        client: account.said(&record.heard),
        reply: record.turn.reply.clone(),
        score: record.score.total,
        points_at_start: record.score.start,
        marks: marks(&record.score, &record.turn.reply),
        before: record.before,
        after: record.after,
        answer: account.said(&record.answered),
        model: account.model(record),
        tries: account
            .tries(number)
            .map(|earlier| Try {
                language: earlier.language.clone(),
                reply: earlier.reply.clone(),
                score: earlier.score.total,
                marks: marks(&earlier.score, &earlier.reply),
                after: earlier.after,
                answer: earlier.answer.clone(),
            })
            .collect(),
    });
    turn.collect()
}

fn given_for(mark: &Mark, reply: &str, account: &Account, messages: &Messages) -> Given {
    let evidence = mark.evidence.iter().filter_map(|range| {
        Some(Evidence {
            start: range.start,
            end: range.end,
            text: reply.get(range.clone())?.to_owned(),
        })
    });
    Given {
        reason: reason(&mark.reason),
        name: marks::reason(&mark.reason, messages, account.lines),
        points: mark.points,
        quarters: mark.quarters,
        borrowed: mark.borrowed,
        evidence: evidence.collect(),
    }
}

/// A reason as programs know it: a move, `point:<id>` or `brevity`.
pub(super) fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Move(name) => name.name().to_owned(),
        Reason::Point(id) => format!("point:{id}"),
        Reason::Brevity { .. } => "brevity".to_owned(),
    }
}
