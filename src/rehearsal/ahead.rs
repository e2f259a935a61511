//! What the players of a walk say in a scene, read ahead.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::cores;
use crate::engine::reading::Reader;
use crate::engine::scenario::Quality;
use crate::engine::session::{Session, Turn};
use crate::engine::texts::example;
use crate::engine::walk::Player;
use crate::library::Scene;
use crate::messages::Messages;

/// Different things a player who does not listen says.
const WORDINGS: usize = 3;

/// The players who say the same at every beat.
const DEAF: [Player; 4] = [Player::Pushover, Player::Hothead, Player::Promiser, Player::Waffler];

/// What a player says, read ahead of the talks so that a play costs no reading.
///
/// Model and example replies are read as answers to their beat's first line, the others as answers to nothing: in a talk, the very line
/// that was said may tip a move near its threshold the other way.
pub struct ReadAhead {
    /// Who says it.
    pub player: Player,
    /// What they say at each beat; empty where they say what they say anywhere.
    at: Vec<Vec<Turn>>,
    anywhere: Vec<Turn>,
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
        for &player in &deaf {
            let wordings = (1..=WORDINGS).map(|k| messages.get(&format!("player-{}-{k}", player.name())));
            wanted.extend(wordings.map(|reply| (String::new(), reply)));
        }
        let read = cores::each(wanted, |(client, reply)| scene.turn(reader, &client, reply));
        let mut turns = read.into_iter();
        let (mut models, mut good, mut own) = (Vec::new(), Vec::new(), Vec::new());
        for beat in beats {
            let said: Vec<Turn> = turns.by_ref().take(1 + beat.examples.len()).collect();
            let kept = said.iter().skip(1).zip(&beat.examples);
            let well = kept.filter(|(_, e)| e.quality == Quality::Good).map(|(turn, _)| turn);
            models.extend(said.first().cloned());
            good.push(said.iter().take(1).chain(well).cloned().collect());
            // Without examples, a beat has nothing that the others would not say anyway.
            own.push(if said.len() > 1 { said } else { Vec::new() });
        }
        let mut all = vec![ReadAhead {
            player: Player::Steady,
            at: good,
            anywhere: Vec::new(),
        }];
        let mut others = models;
        for player in deaf {
            let anywhere: Vec<Turn> = turns.by_ref().take(WORDINGS).collect();
            others.extend(anywhere.iter().cloned());
            all.push(ReadAhead {
                player,
                at: Vec::new(),
                anywhere,
            });
        }
        all.push(ReadAhead {
            player: Player::Random,
            at: own,
            anywhere: others,
        });
        all.retain(|ahead| players.contains(&ahead.player));
        all
    }

    /// The player's reply at this point of a talk.
    pub fn says(&self, session: &Session) -> Turn {
        let here = self.at.get(session.beat().unwrap_or(0)).map_or(&[][..], Vec::as_slice);
        let number = (session.seed() as usize).wrapping_add(session.records().len());
        let (from, number) = match self.player {
            Player::Random => {
                let talk = session.seed().wrapping_mul(100);
                let mut random = ChaCha8Rng::seed_from_u64(talk.wrapping_add(session.records().len() as u64));
                let from = if !here.is_empty() && random.random_range(0..2) == 0 {
                    here
                } else {
                    self.anywhere.as_slice()
                };
                (from, random.random_range(0..from.len()))
            }
            _ if here.is_empty() => (self.anywhere.as_slice(), number),
            _ => (here, number),
        };
        from[number % from.len()].clone()
    }
}
