//! Whatever is typed, pasted or loaded: no panic, ranges that fit, the same answer twice.

use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use sparring::engine::guidance::Guidance;
use sparring::engine::level::Level;
use sparring::engine::moves::Move;
use sparring::engine::reading::{Counts, Moment, MoveReading, Reader, Reading, Verdict};
use sparring::engine::score::Score;
use sparring::engine::session::{Event, Session, Turn};
use sparring::library;
use sparring::messages::fluent_pattern;
use sparring::reader::EncoderReader;
use sparring::terminal::{Terminal, clean, unsafe_on_screen};

static READER: LazyLock<EncoderReader> = LazyLock::new(|| EncoderReader::shipped().expect("the shipped reader"));

fn read(client: &str, reply: &str) -> Reading {
    READER.read(&Moment::bare("en", client), reply)
}

/// Text of all kinds: letters of our languages, marks, emoji, controls, other scripts.
fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zåäöğışçőűа-яё ,.!?:;–—0-9€%'\"\n]{0,200}",
        "\\PC{0,80}",
        proptest::collection::vec(any::<char>(), 0..80).prop_map(|c| c.into_iter().collect()),
    ]
}

fn check(reply: &str, reading: &Reading) {
    assert_eq!(reading.moves.len(), Move::ALL.len());
    for shown in &reading.moves {
        assert!((0.0..=1.0).contains(&shown.confidence));
        for range in &shown.evidence {
            assert!(
                range.start < range.end && reply.get(range.clone()).is_some(),
                "{range:?} of {reply:?}"
            );
        }
    }
    let score = Score::new(reading, &Guidance::general());
    assert!((0..=100).contains(&score.total));
    let sum: i32 = score.start + score.marks.iter().map(|m| m.points).sum::<i32>();
    assert_eq!(sum.clamp(0, 100), score.total);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_reply_is_read(client in anything(), reply in anything()) {
        let reading = read(&client, &reply);
        check(&reply, &reading);
        prop_assert_eq!(reading, read(&client, &reply));
    }

    #[test]
    fn space_around_a_reply_does_not_matter(reply in "[a-zäöа-я ,.?]{1,80}") {
        let bare = reply.trim();
        let (a, b) = (read("Well?", bare), read("Well?", &format!("  {bare} \n")));
        let confidence = |r: &Reading| r.moves.iter().map(|m| m.confidence.to_bits()).collect::<Vec<_>>();
        prop_assert_eq!(confidence(&a), confidence(&b));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_talk_ends_within_the_clients_patience(id in 0..library::shipped_ids().len(), seed in any::<u64>(), level in 0_usize..3, turns in proptest::collection::vec(any::<u16>(), 40)) {
        let entry = library::shipped().swap_remove(id);
        let level = Level::ALL[level];
        let patience = (entry.scenario.patience.turns as i32 + level.patience()) as usize;
        let mut session = Session::new(Arc::clone(&entry.scenario), seed, level);
        let mut twin = session.clone();
        for bits in turns {
            loop {
                let event = session.advance();
                prop_assert_eq!(&event, &twin.advance());
                match event {
                    Event::Line(_) => {}
                    Event::YourTurn => break,
                    Event::Ended(ending) => {
                        prop_assert!(ending < entry.scenario.endings.len());
                        prop_assert!(session.answer(turn(bits)).is_err());
                        return Ok(());
                    }
                }
            }
            prop_assert!(session.records().len() < patience, "the talk goes on beyond the client's patience");
            let record = session.answer(turn(bits)).expect("it was the user's turn").clone();
            prop_assert!((0..=10).contains(&record.after.temper) && (0..=10).contains(&record.after.trust));
            prop_assert_eq!(&record, twin.answer(turn(bits)).expect("the twin's turn"));
        }
        prop_assert!(false, "forty replies and no end");
    }

    #[test]
    fn any_file_is_refused_or_read(text in anything(), cut in 0.0_f64..1.0, junk in "\\PC{0,12}") {
        let _ = library::parse(&text);
        let (_, whole) = library::shipped_files().next().expect("a shipped scenario");
        let mut at = (whole.len() as f64 * cut) as usize;
        while !whole.is_char_boundary(at) {
            at -= 1;
        }
        prop_assert!(library::parse(&whole[..at]).is_err());
        let changed = format!("{}{junk}{}", &whole[..at], &whole[at..]);
        if let Err(problems) = library::parse(&changed) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                let range = problem.range.expect("a place");
                prop_assert!(changed.get(range).is_some());
            }
        }
    }

    #[test]
    fn nothing_unsafe_reaches_the_screen(text in anything(), width in 0_usize..120) {
        let terminal = Terminal::plain(width);
        let shown = terminal.wrap(&clean(&text), "> ", "  ");
        prop_assert!(shown.chars().all(|c| c == '\n' || !unsafe_on_screen(c)));
    }

    #[test]
    fn any_text_becomes_a_pattern_without_a_panic(text in anything()) {
        let _ = fluent_pattern(&text);
    }
}

/// A turn in which the moves are those whose bit is set.
fn turn(bits: u16) -> Turn {
    let moves = Move::ALL.map(|name| {
        let shown = bits >> name.index() & 1 == 1 && bits >> 13 != 0;
        let verdict = if shown { Verdict::Shown } else { Verdict::Absent };
        MoveReading {
            name,
            confidence: f32::from(u8::from(shown)),
            verdict,
            evidence: Vec::new(),
        }
    });
    Turn {
        reply: "…".into(),
        reading: Reading {
            moves: moves.into(),
            points: Vec::new(),
            borrowed: Vec::new(),
            counts: Counts::default(),
        },
        pressed: bits & 3 == 3,
    }
}

#[test]
fn a_megabyte_and_nothing_at_all_are_read() {
    for reply in [
        "",
        " ",
        "\n\n",
        "👍",
        "?",
        &"no ".repeat(350_000),
        &"x".repeat(1 << 20),
        &"\u{1b}[2J".repeat(10_000),
    ] {
        check(reply, &read("", reply));
    }
    assert!(
        read("Give me everything.", "").present().next().is_none(),
        "silence does nothing"
    );
}

#[test]
fn the_same_reply_reads_alike_in_many_threads() {
    let replies = [
        "The price stays.",
        "Fine, I'll do it tonight, just this once.",
        "Mikä siinä huolettaa?",
    ];
    let alone: Vec<Reading> = replies.iter().map(|r| read("Half price, now!", r)).collect();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                replies
                    .iter()
                    .zip(&alone)
                    .for_each(|(r, one)| assert_eq!(&read("Half price, now!", r), one))
            });
        }
    });
}
