//! Every file in `tests/plays/` is a talk held with the shipped reader; what it expects stands between the lines.
//!
//! ```text
//! scenario: price          which talk, in which language, with which wordings
//! lang: en
//! seed: 7
//! level: hard              (optional) how hard the client makes it; otherwise real
//! set: fee=4800            (optional) a fact of one's own
//! you: The price stays …   a reply, one line
//! shows: hold_firm, probe  moves that must be read in it
//! hides: concede           moves that must not be
//! score: 60-100            what it must earn
//! beat: haggle             where it must lead: the next beat …
//! ending: signed           … or the ending
//! client: part of a line   words that the client's answer must contain
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use libtest_mimic::{Arguments, Failed, Trial};
use sparring::engine::level::Level;
use sparring::engine::moves::Move;
use sparring::engine::reading::Reader;
use sparring::engine::session::{Event, Session, Turn};
use sparring::library::{self, Scene};
use sparring::messages::{self, Messages};
use sparring::reader::EncoderReader;

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plays");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("tests/plays")
        .map(|f| f.expect("a file").path())
        .collect();
    files.sort();
    let trials = files
        .into_iter()
        .filter(|f| f.extension().is_some_and(|e| e == "play"))
        .map(|file| {
            let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
            Trial::test(name, move || {
                play(&std::fs::read_to_string(&file)?).map_err(Failed::from)
            })
        });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

/// A talk under way.
struct Play {
    session: Session,
    scene: Scene,
    answered: Vec<String>,
}

fn play(text: &str) -> Result<(), String> {
    let reader = EncoderReader::shipped().map_err(|e| e.to_string())?;
    let mut head = BTreeMap::new();
    let mut facts = BTreeMap::new();
    let mut talk: Option<Play> = None;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (key, value) = line
            .split_once(':')
            .ok_or_else(|| format!("line {}: no key", number + 1))?;
        let value = value.trim();
        match (key, &mut talk) {
            ("scenario" | "lang" | "seed" | "level", None) => drop(head.insert(key.to_owned(), value.to_owned())),
            ("set", None) => {
                let (fact, own) = value.split_once('=').ok_or("set: fact=value")?;
                facts.insert(fact.to_owned(), own.to_owned());
            }
            ("you", None) => talk = Some(answer(begin(&head, &facts)?, value, &reader)?),
            ("you", Some(_)) => talk = Some(answer(talk.take().expect("a talk"), value, &reader)?),
            (_, Some(talk)) => expect(talk, key, value).map_err(|e| format!("line {}: {e}", number + 1))?,
            _ => return Err(format!("line {}: `{key}` before the first reply", number + 1)),
        }
    }
    talk.map(|_| ()).ok_or_else(|| "nothing was said".to_owned())
}

fn begin(head: &BTreeMap<String, String>, facts: &BTreeMap<String, String>) -> Result<Play, String> {
    let field = |name: &str| head.get(name).ok_or_else(|| format!("`{name}:` is missing"));
    let entry = library::find(field("scenario")?).map_err(|e| e.to_string())?;
    let language = messages::language(field("lang")?).ok_or("no such language")?;
    let scenario = entry.scenario.clone();
    let scene = Scene::new(entry, facts, &Messages::new(&language)).map_err(|e| e.to_string())?;
    let seed = field("seed")?.parse().map_err(|_| "the seed is no number")?;
    let level = head
        .get("level")
        .map_or(Some(Level::Real), |name| Level::from_name(name));
    Ok(Play {
        session: Session::new(scenario, seed, level.ok_or("no such level")?),
        scene,
        answered: Vec::new(),
    })
}

fn answer(mut talk: Play, reply: &str, reader: &EncoderReader) -> Result<Play, String> {
    while let Event::Line(_) = talk.session.advance() {}
    let client = talk.scene.said(talk.session.heard());
    let reading = reader.read(&talk.scene.moment(&client), reply);
    let record = talk
        .session
        .answer(Turn {
            reply: reply.to_owned(),
            reading,
        })
        .map_err(|e| format!("{e}: {reply}"))?;
    talk.answered = record.answered.iter().map(|id| talk.scene.lines.get(id)).collect();
    Ok(talk)
}

fn expect(talk: &Play, key: &str, value: &str) -> Result<(), String> {
    let record = talk.session.records().last().ok_or("no reply yet")?;
    let reading = &record.turn.reading;
    let moves = || -> Result<Vec<Move>, String> {
        value
            .split(',')
            .map(|m| Move::from_name(m.trim()).ok_or_else(|| format!("no move `{m}`")))
            .collect()
    };
    let seen: Vec<&str> = reading.present().map(Move::name).collect();
    let scenario = talk.session.scenario();
    match key {
        "shows" => match moves()?.into_iter().find(|m| !reading.shows(*m)) {
            Some(missing) => Err(format!("{} is not read; read: {}", missing.name(), seen.join(", "))),
            None => Ok(()),
        },
        "hides" => match moves()?.into_iter().find(|m| reading.shows(*m)) {
            Some(extra) => Err(format!("{} is read; read: {}", extra.name(), seen.join(", "))),
            None => Ok(()),
        },
        "score" => {
            let (low, high) = value.split_once('-').ok_or("score: low-high")?;
            let bound = |s: &str| s.parse::<i32>().map_err(|_| format!("no number: {s}"));
            let total = record.score.total;
            let fits = (bound(low)?..=bound(high)?).contains(&total);
            if fits {
                Ok(())
            } else {
                Err(format!("the score is {total}; read: {}", seen.join(", ")))
            }
        }
        "beat" => {
            let here = talk.session.beat().map_or("the end", |b| &scenario.beats[b].id);
            if here == value {
                Ok(())
            } else {
                Err(format!("the talk is at {here}; read: {}", seen.join(", ")))
            }
        }
        "ending" => {
            let here = talk.session.ending().map_or("no ending", |e| &scenario.endings[e].id);
            if here == value {
                Ok(())
            } else {
                Err(format!("the talk is at {here}; read: {}", seen.join(", ")))
            }
        }
        "client" => {
            let said = talk.answered.join(" ");
            if said.contains(value) {
                Ok(())
            } else {
                Err(format!("the client said: {said}"))
            }
        }
        _ => Err(format!("unknown key `{key}`")),
    }
}
