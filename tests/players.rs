//! Players without a person: every shipped scenario, in every language, has to reward the steady and let the others lose.

use std::collections::BTreeMap;
use std::sync::Arc;

use sparring::engine::level::Level;
use sparring::engine::moves::Move;
use sparring::engine::player::Player;
use sparring::engine::scenario::Ending;
use sparring::engine::session::{Event, Record, Session};
use sparring::engine::walk::Walk;
use sparring::library::{self, Entry, Scene};
use sparring::messages::{self, Messages};
use sparring::reader::EncoderReader;
use sparring::rehearsal::ReadAhead;

/// Seeds with which every line is read as it is heard; what a player says is read anew for each.
const HEARD_SEEDS: [u64; 2] = [3, 11];

/// Seeds of the plays with replies that were read ahead.
const AHEAD_SEEDS: u64 = 200;

/// A finished talk: how it ended and its mean score.
struct Played<'s> {
    ending: &'s Ending,
    score: i32,
    /// The beats it went through, with what was read in each.
    path: String,
    /// Whether words of the player's counted as somebody else's.
    borrowed: bool,
}

fn play<'s>(
    entry: &'s Entry,
    scene: &Scene,
    reader: &EncoderReader,
    seed: u64,
    says: &dyn Fn(usize) -> String,
) -> Played<'s> {
    let mut session = Session::new(entry.scenario.clone(), seed, Level::Real);
    loop {
        match session.advance() {
            Event::Line(_) => {}
            Event::YourTurn => {
                let client = scene.said(session.heard());
                let reply = says(session.beat().expect("a beat under way"));
                session.answer(scene.turn(reader, &client, reply)).expect("a turn");
            }
            Event::Ended(_) => break,
        }
    }
    let records = session.records();
    let score = records.iter().map(|r| r.score.total).sum::<i32>() / records.len() as i32;
    Played {
        ending: &entry.scenario.endings[session.ending().expect("an ending")],
        score,
        path: records.iter().map(|r| step(entry, r)).collect::<Vec<_>>().join(" → "),
        borrowed: records.iter().any(|r| r.score.marks.iter().any(|m| m.borrowed)),
    }
}

fn step(entry: &Entry, record: &Record) -> String {
    let moves: Vec<&str> = record.turn.reading.present().map(Move::name).collect();
    format!("{} ({})", entry.scenario.beats[record.beat].id, moves.join(", "))
}

#[test]
fn the_model_replies_win_as_they_are_heard() {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let (mut told, mut wrong) = (String::new(), Vec::new());
    for language in messages::languages() {
        let messages = Messages::new(&language);
        for entry in library::shipped() {
            let scene = Scene::new(entry.clone(), &BTreeMap::new(), &messages).expect("no facts to be wrong");
            let model = |beat: usize| {
                scene
                    .lines
                    .get(&format!("beat-{}-model", entry.scenario.beats[beat].id))
            };
            for seed in HEARD_SEEDS {
                let steady = play(&entry, &scene, &reader, seed, &model);
                let row = format!(
                    "{language} {:14} {seed:3}  {:16} {:3}",
                    entry.id, steady.ending.id, steady.score
                );
                if steady.ending.worth < 3 || steady.score < 75 || steady.borrowed {
                    wrong.push(format!("{row}\n    {}", steady.path));
                }
                told.push_str(&row);
                told.push('\n');
            }
        }
    }
    println!("{told}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_steady_win_and_the_others_lose_at_every_level() {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let (mut told, mut wrong) = (String::new(), Vec::new());
    for language in messages::languages() {
        let messages = Messages::new(&language);
        for entry in library::shipped() {
            let scenario = Arc::clone(&entry.scenario);
            let scene = Scene::new(entry, &BTreeMap::new(), &messages).expect("no facts to be wrong");
            let players = ReadAhead::all(&scene, &messages, &reader);
            for level in Level::ALL {
                let mut steady = 0.0;
                let mut reached = Walk::default();
                for ahead in &players {
                    let says = |session: &_, before: &_| ahead.says(session, before);
                    // What can be said at all does not hang on the level.
                    let seeds = match level {
                        Level::Real => 0..ahead.player.talks(AHEAD_SEEDS),
                        _ => 0..AHEAD_SEEDS,
                    };
                    let walk = Walk::new(&scenario, level, ahead.player, seeds, says);
                    let worth = |index: &usize| scenario.endings[*index].worth;
                    let worths: Vec<u8> = walk.endings.keys().map(worth).collect();
                    let score = walk.mean_score();
                    let row = format!(
                        "{language} {:14} {:6} {:9} {score:5.1} points {:4.1} replies, endings worth {worths:?}",
                        scenario.id,
                        level.name(),
                        ahead.player.name(),
                        walk.mean_replies(),
                    );
                    let fine = match ahead.player {
                        Player::Steady => score >= 75.0 && worths.iter().all(|w| *w >= 3),
                        Player::Random => true,
                        _ => score <= steady - 30.0 && worths.iter().all(|w| *w <= 2),
                    };
                    if ahead.player == Player::Steady {
                        steady = score;
                    }
                    if !fine {
                        wrong.push(row.clone());
                    }
                    told.push_str(&row);
                    told.push('\n');
                    reached.add(&walk);
                }
                let missed: Vec<&str> = (0..scenario.endings.len())
                    .filter(|index| !reached.endings.contains_key(index))
                    .map(|index| scenario.endings[index].id.as_str())
                    .collect();
                if level == Level::Real {
                    told.push_str(&format!(
                        "    endings never reached: {missed:?}; beats {}/{}; lines never said: {}\n",
                        reached.beats.len(),
                        scenario.beats.len(),
                        reached.unspoken(&scenario).join(" ")
                    ));
                }
            }
        }
    }
    println!("{told}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
