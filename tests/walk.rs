//! Walks through a scenario of three beats, with replies whose readings are given: what a walk says it came to is what it came to.

use std::sync::Arc;

use sparring::engine::level::Level;
use sparring::engine::moves::Move;
use sparring::engine::player::Player;
use sparring::engine::reading::{Counts, MoveReading, Reading, Verdict};
use sparring::engine::scenario::Scenario;
use sparring::engine::score::Reason;
use sparring::engine::session::{Session, Turn};
use sparring::engine::unheard::Unheard;
use sparring::engine::walk::Walk;
use sparring::library;
use sparring::report::walk::{Walked, junit};

/// A reply that shows these moves and nothing else.
fn turn(shown: &[Move]) -> Turn {
    let moves = Move::ALL.map(|name| {
        let is_shown = shown.contains(&name);
        MoveReading {
            name,
            confidence: if is_shown { 1.0 } else { 0.0 },
            verdict: if is_shown { Verdict::Shown } else { Verdict::Absent },
            evidence: Vec::new(),
        }
    });
    Turn {
        reply: "…".to_owned(),
        reading: Reading {
            moves: moves.to_vec(),
            points: Vec::new(),
            borrowed: Vec::new(),
            counts: Counts::default(),
        },
        pressed: false,
    }
}

/// first ─ probe → second ─ hold_firm → won; attack leads from anywhere to lost; concede after second → third ─ own_mistake → odd.
fn scenario() -> Arc<Scenario> {
    let mut scenario = (*library::shipped_one("price").expect("a shipped scenario").scenario).clone();
    let beat = |id: &str, branches: &str| {
        let text = format!(
            r#"{{ "id": "{id}", "lines": ["{id}."], "model": "m", "hint": "h", "branches": [
                {{ "when": {{ "any": ["attack"] }}, "to": "lost" }}, {branches}, {{ "to": "{id}" }} ] }}"#
        );
        serde_json::from_str(&text).expect("a beat")
    };
    scenario.beats = vec![
        beat("first", r#"{ "when": { "any": ["probe"] }, "to": "second" }"#),
        beat(
            "second",
            r#"{ "when": { "any": ["hold_firm"] }, "to": "won" }, { "when": { "any": ["concede"] }, "to": "third" }"#,
        ),
        beat("third", r#"{ "when": { "any": ["own_mistake"] }, "to": "odd" }"#),
    ];
    "first".clone_into(&mut scenario.start);
    let ending = |id: &str, worth: u8| {
        let text = format!(
            r#"{{ "id": "{id}", "kind": "accepted", "worth": {worth}, "title": "{id}", "outcome": "o", "why": "w" }}"#
        );
        serde_json::from_str(&text).expect("an ending")
    };
    scenario.endings = vec![ending("won", 5), ending("odd", 3), ending("lost", 0)];
    "lost".clone_into(&mut scenario.patience.to);
    Arc::new(scenario)
}

/// Asks as many times as the seed says before holding firm.
fn patient(session: &Session, _: &Walk) -> Turn {
    let asked = session.records().len() as u64;
    match session.beat() {
        Some(1) => turn(&[Move::HoldFirm]),
        _ if asked < session.seed() => turn(&[]),
        _ => turn(&[Move::Probe]),
    }
}

#[test]
fn the_shortest_way_is_the_one_with_the_fewest_replies() {
    let scenario = scenario();
    let walk = Walk::new(&scenario, Level::Real, Player::Steady, 2..5, patient);
    let mut together = Walk::new(&scenario, Level::Real, Player::Random, 0..1, patient);
    assert_eq!((walk.endings[&0].plays, walk.endings[&0].seed), (3, 2));
    assert_eq!(walk.endings[&0].steps.len(), 4);
    together.add(&walk);
    let way = &together.endings[&0];
    assert_eq!((way.plays, way.player, way.seed), (4, Player::Random, 0));
    let beats: Vec<usize> = way.steps.iter().map(|s| s.beat).collect();
    assert_eq!(beats, [0, 1]);
    assert_eq!(way.steps[0].moves, [Move::Probe]);
}

#[test]
fn what_was_never_reached_is_named_with_what_came_nearest() {
    let scenario = scenario();
    let walk = Walk::new(&scenario, Level::Real, Player::Steady, 0..1, patient);
    let (beat, visits) = walk.nearest(&scenario, 1).expect("a way leads there");
    assert_eq!((beat, visits.player, visits.seed), (1, Player::Steady, 0));
    assert_eq!(walk.untaken(&scenario).len(), 8);
    assert!(walk.unspoken(&scenario).contains(&"beat-third-1".to_owned()));
    assert!(!walk.unmarked(&scenario).contains(&Reason::Move(Move::Probe)));
    assert!(walk.unmarked(&scenario).contains(&Reason::Move(Move::Concede)));
}

#[test]
fn a_talk_that_goes_round_in_circles_is_ended_by_the_clients_patience() {
    let scenario = scenario();
    let walk = Walk::new(&scenario, Level::Real, Player::Waffler, 0..3, |_, _| turn(&[]));
    assert_eq!((walk.plays, walk.worn_out), (3, 3));
    assert_eq!(walk.endings[&2].steps.len(), scenario.patience.turns as usize);
}

#[test]
fn a_build_server_learns_what_is_out_of_reach() {
    let scenario = scenario();
    let walk = Walk::new(&scenario, Level::Real, Player::Steady, 0..2, patient);
    let walked = Walked::new(&scenario, "en", Level::Real, &[(Player::Steady, walk)]);
    let (report, fine) = junit(&[walked]).expect("a report");
    assert!(!fine);
    assert!(
        report.contains(r#"<testsuite name="price/en" tests="4" failures="3""#),
        "{report}"
    );
    assert!(
        report.contains(r#"<testcase classname="price/en" name="steady ends well"/>"#),
        "{report}"
    );
    assert!(report.contains(">third</failure>"), "{report}");
}

#[test]
fn what_is_unheard_is_worth_the_way_there() {
    let scenario = scenario();
    let fresh = Unheard::new(&scenario, &Walk::default());
    // From the third beat there is an ending to hear; what ends a talk at once hides nothing more.
    assert!(fresh.behind(0, 1) > fresh.behind(0, 0));
    let mut heard = Walk::default();
    heard
        .lines
        .extend(["beat-first-1".to_owned(), "beat-second-1".to_owned()]);
    let later = Unheard::new(&scenario, &heard);
    assert!(later.behind(1, 2) > later.behind(0, 1) && later.behind(0, 1) > 0);
    heard.lines.insert("beat-third-1".to_owned());
    let done = Unheard::new(&scenario, &heard);
    for (number, beat) in scenario.beats.iter().enumerate() {
        for branch in 0..beat.branches.len() {
            assert_eq!(done.behind(number, branch), 0);
        }
    }
}

#[test]
fn a_client_says_what_was_foretold() {
    let scenario = library::shipped_one("price").expect("a shipped scenario").scenario;
    let mut branches = 0;
    for seed in 0..20 {
        let mut session = Session::new(Arc::clone(&scenario), seed, Level::Real);
        for shown in [
            [Move::Probe, Move::Acknowledge],
            [Move::HoldFirm, Move::NextStep],
            [Move::OfferAlternative, Move::HoldFirm],
        ] {
            while session.next_line().is_some() {}
            let reply = turn(&shown);
            let Some(branch) = session.leads(&reply.reading) else {
                break;
            };
            let foretold = session.would_say(branch);
            let record = session.answer(reply).expect("a turn");
            if record.branch == Some(branch) {
                assert_eq!(record.answered, foretold);
                branches += 1;
            }
        }
    }
    assert!(branches >= 40, "{branches}");
}
