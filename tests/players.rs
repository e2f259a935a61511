//! Players without a person: every shipped scenario, in every language, has to reward the steady and let the pushover and the hothead lose.
//!
//! *steady* says the model reply of each beat, *pushover* gives in whatever is said, *hothead* hits back.

use std::collections::BTreeMap;

use sparring::engine::moves::Move;
use sparring::engine::reading::Reader;
use sparring::engine::scenario::Ending;
use sparring::engine::session::{Event, Record, Session, Turn};
use sparring::library::{self, Entry, Scene};
use sparring::messages::{self, Messages};
use sparring::reader::EncoderReader;

/// Seeds each player plays with.
const SEEDS: [u64; 2] = [3, 11];

/// What a player who does not listen says.
const LINES: &[(&str, &str, &str)] = &[
    (
        "en",
        "All right, all right, you win, you can have it all, free of charge, just as you say.",
        "You must be the stupidest person I have ever met, you arrogant fool.",
    ),
    (
        "fi",
        "Hyvä on, te voitatte, saatte kaiken ilmaiseksi, juuri niin kuin haluatte.",
        "Olette tyhmin ihminen, jonka olen ikinä tavannut, senkin ylimielinen idiootti.",
    ),
    (
        "hu",
        "Jól van, jól van, nyert, megkapja az egészet ingyen, ahogy akarja.",
        "Maga a legostobább ember, akivel valaha találkoztam, maga pökhendi idióta.",
    ),
    (
        "ru",
        "Ладно, ладно, ваша взяла, отдам всё бесплатно, как скажете.",
        "Вы самый тупой человек, какого я встречал, самодовольный идиот.",
    ),
    (
        "tr",
        "Tamam, tamam, siz kazandınız, hepsini bedava veriyorum, nasıl isterseniz öyle olsun.",
        "Hayatımda gördüğüm en aptal insansınız, kendini beğenmiş ahmak.",
    ),
];

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
    let mut session = Session::new(entry.scenario.clone(), seed);
    loop {
        match session.advance() {
            Event::Line(_) => {}
            Event::YourTurn => {
                let client = scene.said(session.heard());
                let reply = says(session.beat().expect("a beat under way"));
                let reading = reader.read(&scene.moment(&client), &reply);
                session.answer(Turn { reply, reading }).expect("a turn");
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
fn the_steady_win_and_the_others_lose() {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let (mut told, mut wrong) = (String::new(), Vec::new());
    for language in messages::languages() {
        let tag = language.to_string();
        let messages = Messages::new(&language);
        let (_, gives_in, hits_back) = LINES.iter().find(|l| l.0 == tag).expect("lines in the language");
        for entry in library::shipped() {
            let scene = Scene::new(entry.clone(), &BTreeMap::new(), &messages).expect("no facts to be wrong");
            let model = |beat: usize| {
                scene
                    .lines
                    .get(&format!("beat-{}-model", entry.scenario.beats[beat].id))
            };
            for seed in SEEDS {
                let steady = play(&entry, &scene, &reader, seed, &model);
                let pushover = play(&entry, &scene, &reader, seed, &|_| (*gives_in).to_owned());
                let hothead = play(&entry, &scene, &reader, seed, &|_| (*hits_back).to_owned());
                let row = format!(
                    "{tag} {:12} {seed:3}  steady {:16} {:3}  pushover {:16} {:3}  hothead {:16} {:3}",
                    entry.id,
                    steady.ending.id,
                    steady.score,
                    pushover.ending.id,
                    pushover.score,
                    hothead.ending.id,
                    hothead.score
                );
                let fine = steady.ending.worth >= 3
                    && pushover.ending.worth <= 1
                    && hothead.ending.worth <= 1
                    && steady.score >= pushover.score.max(hothead.score) + 30;
                if !fine || steady.borrowed {
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
