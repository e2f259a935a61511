//! Talks as a table: one row a reply, for spreadsheets. The heads are the same in every language.
//!
//! `talk`, `begun` (RFC 3339, UTC), `scenario`, `title`, `level`, `seed`; `turn` (from 1), `stands` (0 where it was said again), `language`, `beat`,
//! `client` (the words it answers), `reply`, `score` (0-100); a column for each move with the points it earned there; `points` (the author's own) and
//! `brevity` likewise; `evidence` (reason and words); `temper_before`, `temper`, `trust_before`, `trust` (0-10); `ending`, `worth` (0-5), `total` (0-100)
//! of the whole talk; `fingerprint` of the scenario, `reader`.

use super::super::cells::text;
use super::Account;
use crate::engine::mood::Mood;
use crate::engine::moves::Move;
use crate::engine::score::{Reason, Score};
use crate::messages::Messages;
use crate::terminal::Terminal;

const BEFORE: [&str; 13] = [
    "talk", "begun", "scenario", "title", "level", "seed", "turn", "stands", "language", "beat", "client", "reply",
    "score",
];
const AFTER: [&str; 12] = [
    "points",
    "brevity",
    "evidence",
    "temper_before",
    "temper",
    "trust_before",
    "trust",
    "ending",
    "worth",
    "total",
    "fingerprint",
    "reader",
];

/// The table, its heads first.
pub fn write(accounts: &[Account], _: &Messages, _: &Terminal) -> String {
    let mut table = ::csv::Writer::from_writer(Vec::new());
    let heads = BEFORE.into_iter().chain(Move::ALL.map(Move::name)).chain(AFTER);
    let mut rows = vec![heads.map(str::to_owned).collect::<Vec<_>>()];
    rows.extend(accounts.iter().flat_map(rows_of));
    for row in rows {
        // A vector takes everything, and every row has as many cells as the heads.
        let _ = table.write_record(&row);
    }
    String::from_utf8(table.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A reply, whether it stands or not.
struct Reply<'a> {
    number: usize,
    stands: bool,
    language: String,
    words: &'a str,
    score: &'a Score,
    after: Mood,
}

fn rows_of(account: &Account) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (number, record) in account.session.records().iter().enumerate() {
        for earlier in account.tries(number) {
            let reply = Reply {
                number,
                stands: false,
                language: earlier.language.clone(),
                words: &earlier.reply,
                score: &earlier.score,
                after: earlier.after,
            };
            rows.push(row(account, &reply));
        }
        let reply = Reply {
            number,
            stands: true,
            language: account.language(number),
            words: &record.turn.reply,
            score: &record.score,
            after: record.after,
        };
        rows.push(row(account, &reply));
    }
    rows
}

fn row(account: &Account, reply: &Reply) -> Vec<String> {
    let (session, record) = (account.session, &account.session.records()[reply.number]);
    let ending = session.ending().and_then(|e| session.scenario().endings.get(e));
    let mut row = vec![
        account.number.map(|n| n.to_string()).unwrap_or_default(),
        account
            .begun
            .as_ref()
            .map(|b| b.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
            .unwrap_or_default(),
        text(&session.scenario().id),
        text(&account.line("title")),
        session.level().name().to_owned(),
        session.seed().to_string(),
        (reply.number + 1).to_string(),
        u8::from(reply.stands).to_string(),
        text(&reply.language),
        text(account.beat(record)),
        text(&account.said(&record.heard)),
        text(reply.words),
        reply.score.total.to_string(),
    ];
    row.extend(Move::ALL.map(|name| earned(reply.score, |r| *r == Reason::Move(name))));
    let evidence: Vec<String> = reply
        .score
        .marks
        .iter()
        .map(|m| evidence(&m.reason, &m.evidence, reply.words))
        .collect();
    row.extend([
        earned(reply.score, |r| matches!(r, Reason::Point(_))),
        earned(reply.score, |r| matches!(r, Reason::Brevity { .. })),
        text(
            &evidence
                .into_iter()
                .filter(|e| !e.is_empty())
                .collect::<Vec<_>>()
                .join("; "),
        ),
        record.before.temper.to_string(),
        reply.after.temper.to_string(),
        record.before.trust.to_string(),
        reply.after.trust.to_string(),
        ending.map(|e| text(&e.id)).unwrap_or_default(),
        ending.map(|e| e.worth.to_string()).unwrap_or_default(),
        session.total().map(|t| t.to_string()).unwrap_or_default(),
        account.fingerprint.clone(),
        account.reader.clone(),
    ]);
    row
}

/// Points of the marks for such a reason; empty where there is no such mark.
fn earned(score: &Score, of: impl Fn(&Reason) -> bool) -> String {
    let points: Vec<i32> = score.marks.iter().filter(|m| of(&m.reason)).map(|m| m.points).collect();
    match points.is_empty() {
        true => String::new(),
        false => points.iter().sum::<i32>().to_string(),
    }
}

fn evidence(reason: &Reason, ranges: &[std::ops::Range<usize>], reply: &str) -> String {
    let words: Vec<&str> = ranges.iter().filter_map(|r| reply.get(r.clone())).collect();
    match words.is_empty() {
        true => String::new(),
        false => format!("{}: {}", super::json::reason(reason), words.join(" … ")),
    }
}
