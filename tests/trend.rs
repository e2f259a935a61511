//! What the history says of the weeks: only what can be compared is compared, and borrowed words count for nothing.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sparring::engine::level::Level;
use sparring::engine::moves::Move;
use sparring::history::{Earned, Overview};
use sparring::messages::Messages;
use sparring::report::history::trend::Trend;
use sparring::report::history::{Practice, rows, text};
use sparring::terminal::Terminal;

/// A talk a week from Monday the 5th of January 2026 on.
fn talk(week: i64, guidance: &str, reader: Option<&str>) -> Overview {
    let first: Timestamp = "2026-01-05T12:00:00Z".parse().expect("a time");
    Overview {
        id: week + 1,
        begun: first + jiff::SignedDuration::from_hours(24 * 7 * week),
        scenario: "price".to_owned(),
        file: None,
        title: "=The pen".to_owned(),
        language: "en".to_owned(),
        level: Level::Real,
        fingerprint: "f".to_owned(),
        guidance: guidance.to_owned(),
        reader: reader.map(str::to_owned),
        ending: Some(("signed".to_owned(), 4)),
        score: Some(50),
        given: None,
        replies: 3,
        seconds: 3600,
    }
}

fn practice(talks: Vec<Overview>, points: &[i32]) -> Practice {
    let earned = talks.iter().zip(points).map(|(talk, points)| Earned {
        talk: talk.id,
        name: Move::HoldFirm,
        points: *points,
    });
    Practice {
        earned: earned.collect(),
        talks: talks.into_iter().rev().collect(),
        endings: BTreeMap::from([(("f".to_owned(), "signed".to_owned()), "Signed".to_owned())]),
        zone: TimeZone::UTC,
        counted: false,
    }
}

fn shown(practice: &Practice, language: &str) -> String {
    let messages = Messages::new(&language.parse().expect("a language"));
    text(practice, &messages, &Terminal::plain(96)).replace('\u{a0}', " ")
}

#[test]
fn a_move_that_got_better_is_said_to_have_risen() {
    let weeks = (0..5).map(|week| talk(week, "g", Some("r"))).collect();
    let shown = shown(&practice(weeks, &[8, 9, 9, 12, 14]), "en");
    assert!(
        shown.contains("standing firm: rose from +8 to +14 points a talk over 5 weeks"),
        "{shown}"
    );
    assert!(shown.contains("5 talks, 5 h 0 min in all"), "{shown}");
    assert!(shown.contains("5 January 2026"), "{shown}");
    assert!(!shown.contains("changed"), "{shown}");
}

#[test]
fn another_guidance_or_reader_breaks_the_line() {
    let talks = vec![
        talk(0, "g", Some("r")),
        talk(1, "g", Some("r")),
        talk(2, "other", Some("r")),
        // Read by two readers, and so comparable with nothing.
        talk(3, "other", None),
        talk(4, "other", Some("another")),
    ];
    let practice = practice(talks, &[10, 20, 5, 99, 7]);
    let trend = Trend::new(&practice);
    assert_eq!(
        trend.breaks.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["2026-01-19", "2026-02-02"]
    );
    let means: Vec<_> = trend.charts[0].spans.iter().map(|s| s.means.clone()).collect();
    assert_eq!(means, [vec![Some(10.0), Some(20.0)], vec![Some(5.0)], vec![Some(7.0)]]);
    assert_eq!(trend.means[0], (Move::HoldFirm, 7.0), "the newest stretch alone");
    for (language, word) in [
        ("en", "can't be compared"),
        ("fi", "ei voi verrata"),
        ("ru", "нельзя сравнивать"),
    ] {
        let shown = shown(&practice, language)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(shown.contains(word), "{shown}");
    }
}

#[test]
fn a_week_without_a_talk_is_a_gap() {
    let practice = practice(vec![talk(0, "g", Some("r")), talk(2, "g", Some("r"))], &[7, 14]);
    let trend = Trend::new(&practice);
    assert_eq!(trend.charts[0].spans[0].means, [Some(7.0), None, Some(14.0)]);
    assert_eq!(trend.charts[0].bars(&trend.charts[0].spans[0]), "▅ █");
}

#[test]
fn a_spreadsheet_finds_no_formula() {
    let practice = practice(vec![talk(0, "g", Some("r"))], &[-14]);
    let table = String::from_utf8(rows::csv(&practice).expect("a table")).expect("text");
    let row = table.lines().nth(1).expect("a row");
    assert!(
        row.contains(",'=The pen,") && row.contains(",Signed,4,") && row.contains(",-14,"),
        "{row}"
    );
}
