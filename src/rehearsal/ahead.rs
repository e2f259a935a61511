//! What the players of a walk say in a scene, read ahead.

use std::collections::{BTreeMap, BTreeSet};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::cores;
use crate::engine::moves::Move;
use crate::engine::player::Player;
use crate::engine::reading::{Reader, Reading};
use crate::engine::scenario::Quality;
use crate::engine::score::Score;
use crate::engine::session::{Session, Turn};
use crate::engine::texts::example;
use crate::engine::unheard::HEARD_AT_ONCE;
use crate::engine::walk::Walk;
use crate::library::Scene;
use crate::messages::Messages;

/// The players who say the same at every beat.
const DEAF: [Player; 4] = [Player::Pushover, Player::Hothead, Player::Promiser, Player::Waffler];

/// Ids of what only somebody at random says, besides single moves: a parting that refuses nothing, and an offer that is half a surrender.
const MIXED: [&str; 2] = ["player-random-quiet_parting", "player-random-soft_offer"];

/// What a player says, read ahead of the talks so that a play costs no reading.
///
/// Model and example replies are read as answers to their beat's first line, the others as answers to nothing: in a talk, the very line
/// that was said may tip a move near its threshold the other way.
pub struct ReadAhead {
    /// Who says it.
    pub player: Player,
    /// What they say at each beat; empty where they say what they say anywhere.
    at: Vec<Vec<Said>>,
    anywhere: Vec<Said>,
    /// Of what is said anywhere, the first that a client would hear in each different way.
    distinct: Vec<usize>,
}

/// A reply that was read ahead.
#[derive(Debug, Clone)]
struct Said {
    turn: Turn,
    /// The reading without what is borrowed: what the client hears of it.
    own: Reading,
}

impl ReadAhead {
    /// Reads all that every player says in this scene; in the order of [`Player::ALL`].
    pub fn all(scene: &Scene, messages: &Messages, reader: &dyn Reader) -> Vec<ReadAhead> {
        ReadAhead::of(&Player::ALL, scene, messages, reader)
    }

    /// Reads, on all cores, what these players say in this scene, and nothing else; in the order of [`Player::ALL`].
    pub fn of(players: &[Player], scene: &Scene, messages: &Messages, reader: &dyn Reader) -> Vec<ReadAhead> {
        // Whoever says at random what the others say needs all they say.
        let asked = |player: &Player| players.contains(player) || players.contains(&Player::Random);
        let steady = asked(&Player::Steady);
        let beats = if steady { &scene.entry.scenario.beats[..] } else { &[] };
        let deaf: Vec<Player> = DEAF.into_iter().filter(asked).collect();
        let mut wanted: Vec<(String, String)> = Vec::new();
        for (number, beat) in beats.iter().enumerate() {
            let client = scene.first_line(number);
            wanted.push((client.clone(), scene.lines.get(&format!("beat-{}-model", beat.id))));
            let examples = (0..beat.examples.len()).map(|k| scene.lines.get(&example(&beat.id, k)));
            wanted.extend(examples.map(|reply| (client.clone(), reply)));
        }
        let mut bare = Vec::new();
        for &player in &deaf {
            let wordings: Vec<String> = player.texts().iter().map(|id| messages.get(id)).collect();
            bare.extend(wordings.first().filter(|_| player != Player::Waffler).cloned());
            wanted.extend(wordings.into_iter().map(|reply| (String::new(), reply)));
        }
        if players.contains(&Player::Random) {
            let texts = Player::Random.texts().into_iter().chain(MIXED.map(str::to_owned));
            bare.extend(texts.map(|id| messages.get(&id)));
            let replies = together(bare, scene, messages).into_iter();
            wanted.extend(replies.map(|reply| (String::new(), reply)));
        }
        let read = cores::each(wanted, |(client, reply)| Said::new(scene, reader, &client, reply));
        let mut turns = read.into_iter();
        let (mut others, mut good, mut own) = (Vec::new(), Vec::new(), Vec::new());
        for beat in beats {
            let said: Vec<Said> = turns.by_ref().take(1 + beat.examples.len()).collect();
            let kept = said.iter().skip(1).zip(&beat.examples);
            let well = kept.filter(|(_, e)| e.quality == Quality::Good).map(|(said, _)| said);
            others.extend(said.iter().cloned());
            good.push(said.iter().take(1).chain(well).cloned().collect());
            // Without examples, a beat has nothing that the others would not say anyway.
            own.push(if said.len() > 1 { said } else { Vec::new() });
        }
        let mut all = vec![ReadAhead::new(Player::Steady, good, Vec::new())];
        for player in deaf {
            let anywhere: Vec<Said> = turns.by_ref().take(player.texts().len()).collect();
            others.extend(anywhere.iter().cloned());
            all.push(ReadAhead::new(player, Vec::new(), anywhere));
        }
        others.extend(turns);
        all.push(ReadAhead::new(Player::Random, own, others));
        all.retain(|ahead| players.contains(&ahead.player));
        all
    }

    fn new(player: Player, at: Vec<Vec<Said>>, anywhere: Vec<Said>) -> ReadAhead {
        ReadAhead {
            player,
            at,
            distinct: distinct(&anywhere),
            anywhere,
        }
    }

    /// The player's reply at this point of a talk; `walk` are the player's talks before it.
    pub fn says(&self, session: &Session, walk: &Walk) -> Turn {
        let beat = session.beat().unwrap_or(0);
        let here = self.at.get(beat).map_or(&[][..], Vec::as_slice);
        let number = (session.seed() as usize).wrapping_add(session.records().len());
        if self.player != Player::Random {
            let from = if here.is_empty() { &self.anywhere[..] } else { here };
            return from[number % from.len()].turn.clone();
        }
        let talk = session.seed().wrapping_mul(100);
        let mut random = ChaCha8Rng::seed_from_u64(talk.wrapping_add(session.records().len() as u64));
        let near = !here.is_empty() && random.random_range(0..2) == 0;
        let from = if near { here } else { &self.anywhere[..] };
        let first = &from[random.random_range(0..from.len())];
        if !walk.is_searching() {
            return first.turn.clone();
        }
        let start = random.random_range(0..self.distinct.len());
        let (before, after) = self.distinct.split_at(start);
        let anywhere = after.iter().chain(before).map(|number| &self.anywhere[*number]);
        let all = std::iter::once(first).chain(here).chain(anywhere);
        let mut drawn: BTreeMap<usize, (u64, &Said)> = BTreeMap::new();
        for said in all {
            let Some(branch) = session.leads(&said.own) else {
                continue;
            };
            drawn
                .entry(branch)
                .or_insert_with(|| (walk.draws(session, beat, branch), said));
        }
        // Where there is nothing new to be heard at once, every other reply is what comes to mind first, so that a talk also goes the
        // well-trodden ways that lead to the others.
        let least = if number.is_multiple_of(2) { HEARD_AT_ONCE } else { 1 };
        let best = drawn.into_values().max_by_key(|(draws, _)| *draws);
        let said = best
            .filter(|(draws, _)| *draws >= least)
            .map_or(first, |(_, said)| said);
        said.turn.clone()
    }
}

impl Said {
    fn new(scene: &Scene, reader: &dyn Reader, client: &str, reply: String) -> Said {
        let turn = scene.turn(reader, client, reply);
        let score = Score::new(&turn.reading, &scene.entry.scenario.guidance);
        let own = score.without_borrowed(&turn.reading);
        Said { turn, own }
    }
}

/// Numbers of the first replies with each set of moves and points.
fn distinct(all: &[Said]) -> Vec<usize> {
    let mut known = BTreeSet::new();
    let heard = |said: &Said| {
        let points: Vec<String> = said.own.points.iter().map(|p| p.id.clone()).collect();
        (said.own.present().collect::<Vec<Move>>(), points)
    };
    (0..all.len())
        .filter(|number| known.insert(heard(&all[*number])))
        .collect()
}

/// Bare moves, the three that branches ask for beside others joined with each of them, and each point of the author's own by itself and with them.
fn together(bare: Vec<String>, scene: &Scene, messages: &Messages) -> Vec<String> {
    let beside = [Move::Acknowledge, Move::HoldFirm, Move::OfferAlternative]
        .map(|name| messages.get(&format!("player-random-{}", name.name())));
    let points = scene.points().iter();
    let points: Vec<String> = points
        .filter_map(|p| p.making.first().or(p.phrases.first()).cloned())
        .collect();
    let mut all = [bare.as_slice(), &points].concat();
    for first in beside.iter().chain(&points) {
        let others = bare.iter().filter(|other| *other != first);
        all.extend(others.map(|other| format!("{first} {other}")));
    }
    all
}
