//! A talk written down, one thing a line:
//!
//! ```text
//! scenario: price          which talk, in which language, with which wordings
//! lang: en
//! seed: 7
//! level: hard              (optional) how hard the client makes it; otherwise real
//! set: fee=4800            (optional) a fact of one's own
//! you: The price stays …   a reply
//! shows: hold_firm, probe  moves that must be read in it
//! hides: concede           moves that must not be
//! score: 60-100            what it must earn
//! beat: haggle             where it must lead: the next beat …
//! ending: signed           … or the ending
//! client: part of a line   words that the client's answer must contain
//! ```

use std::collections::BTreeMap;

use crate::engine::level::Level;
use crate::engine::moves::Move;

/// A talk written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Id or file of the scenario.
    pub scenario: String,
    /// Tag of the language.
    pub language: String,
    /// Seed of the talk.
    pub seed: u64,
    /// How hard the client makes it.
    pub level: Level,
    /// Facts of one's own.
    pub facts: BTreeMap<String, String>,
    /// Replies and what is expected of them, with their lines in the file, from 1.
    pub steps: Vec<(usize, Step)>,
}

/// One line of a script's talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A reply.
    You(String),
    /// What must be so after it.
    Expect(Expectation),
}

/// What must be so after a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expectation {
    /// These moves are read in it.
    Shows(Vec<Move>),
    /// These are not.
    Hides(Vec<Move>),
    /// It earns as much, both ends included.
    Score(i32, i32),
    /// The talk stands at this beat.
    Beat(String),
    /// The talk has ended so.
    Ending(String),
    /// The client's answer contains these words.
    Client(String),
}

/// A line that is no line of a script.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct ScriptError {
    /// The line, from 1; 0 where something is missing from the whole.
    pub line: usize,
    /// What is wrong with it, in English: scripts are tests.
    pub what: String,
}

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    /// [`ScriptError`]: the first line that can't be understood, or what is missing.
    pub fn parse(text: &str) -> Result<Script, ScriptError> {
        let mut head: BTreeMap<&str, &str> = BTreeMap::new();
        let (mut facts, mut steps) = (BTreeMap::new(), Vec::new());
        for (number, line) in text.lines().enumerate() {
            let wrong = |what: &str| ScriptError {
                line: number + 1,
                what: what.to_owned(),
            };
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (key, value) = line.split_once(':').ok_or_else(|| wrong("no key"))?;
            let value = value.trim();
            match key {
                "scenario" | "lang" | "seed" | "level" if steps.is_empty() => drop(head.insert(key, value)),
                "set" if steps.is_empty() => {
                    let (fact, own) = value.split_once('=').ok_or_else(|| wrong("set: fact=value"))?;
                    facts.insert(fact.trim().to_owned(), own.trim().to_owned());
                }
                "you" => steps.push((number + 1, Step::You(value.to_owned()))),
                _ if steps.is_empty() => return Err(wrong(&format!("`{key}` before the first reply"))),
                _ => steps.push((
                    number + 1,
                    Step::Expect(expectation(key, value).map_err(|what| wrong(&what))?),
                )),
            }
        }
        let missing = |what: &str| ScriptError {
            line: 0,
            what: what.to_owned(),
        };
        let field = |name: &str| {
            head.get(name)
                .copied()
                .ok_or_else(|| missing(&format!("`{name}:` is missing")))
        };
        if steps.is_empty() {
            return Err(missing("nothing is said"));
        }
        Ok(Script {
            scenario: field("scenario")?.to_owned(),
            language: field("lang")?.to_owned(),
            seed: field("seed")?.parse().map_err(|_| missing("the seed is no number"))?,
            level: match head.get("level") {
                Some(name) => Level::from_name(name).ok_or_else(|| missing("no such level"))?,
                None => Level::Real,
            },
            facts,
            steps,
        })
    }
}

fn expectation(key: &str, value: &str) -> Result<Expectation, String> {
    let moves = || -> Result<Vec<Move>, String> {
        value
            .split(',')
            .map(|m| Move::from_name(m.trim()).ok_or_else(|| format!("no move `{}`", m.trim())))
            .collect()
    };
    Ok(match key {
        "shows" => Expectation::Shows(moves()?),
        "hides" => Expectation::Hides(moves()?),
        "score" => {
            let (low, high) = value.split_once('-').ok_or("score: low-high")?;
            let bound = |s: &str| s.trim().parse::<i32>().map_err(|_| format!("no number: {s}"));
            Expectation::Score(bound(low)?, bound(high)?)
        }
        "beat" => Expectation::Beat(value.to_owned()),
        "ending" => Expectation::Ending(value.to_owned()),
        "client" => Expectation::Client(value.to_owned()),
        _ => return Err(format!("unknown key `{key}`")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let told = |text: &str| Script::parse(text).expect_err("a wrong script").to_string();
        assert_eq!(
            told("scenario: price\nshows: probe"),
            "line 2: `shows` before the first reply"
        );
        assert_eq!(told("you: Hello\nshows: dance"), "line 2: no move `dance`");
        assert_eq!(told("scenario: price\nlang: en\nseed: 7"), "line 0: nothing is said");
        assert_eq!(told("you: Hello"), "line 0: `scenario:` is missing");
        assert_eq!(told("you: Hello\nscore: much"), "line 2: score: low-high");
    }
}
