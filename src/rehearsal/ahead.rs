//! What the players of a walk say in a scene, read ahead.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::engine::reading::Reader;
use crate::engine::session::{Session, Turn};
use crate::engine::walk::Player;
use crate::library::Scene;
use crate::messages::Messages;

/// Different things a player who does not listen says.
const WORDINGS: usize = 3;

/// What a player says, read ahead of the talks so that a play costs no reading: a reply for each beat and wording.
///
/// A model reply is read as an answer to its beat's first line, the others as answers to nothing: in a talk, the very line that was said
/// may tip a move near its threshold the other way.
pub struct ReadAhead {
    /// Who says it.
    pub player: Player,
    turns: Vec<Turn>,
}

impl ReadAhead {
    /// Reads all that every player says in this scene; in the order of [`Player::ALL`].
    pub fn all(scene: &Scene, messages: &Messages, reader: &dyn Reader) -> Vec<ReadAhead> {
        let turn = |client: &str, reply: String| scene.turn(reader, client, reply);
        let mut all: Vec<ReadAhead> = Vec::new();
        for player in Player::ALL {
            let turns = match player {
                Player::Steady => {
                    let beats = scene.entry.scenario.beats.iter().enumerate();
                    let model = |beat: &str| scene.lines.get(&format!("beat-{beat}-model"));
                    beats
                        .map(|(k, beat)| turn(&scene.first_line(k), model(&beat.id)))
                        .collect()
                }
                Player::Pushover | Player::Hothead | Player::Promiser | Player::Waffler => (1..=WORDINGS)
                    .map(|k| turn("", messages.get(&format!("player-{}-{k}", player.name()))))
                    .collect(),
                Player::Wanderer => all.iter().flat_map(|other| other.turns.clone()).collect(),
            };
            all.push(ReadAhead { player, turns });
        }
        all
    }

    /// The player's reply at this point of a talk.
    pub fn says(&self, session: &Session) -> Turn {
        let number = match self.player {
            Player::Steady => session.beat().unwrap_or(0),
            Player::Wanderer => {
                let talk = session
                    .seed()
                    .wrapping_mul(100)
                    .wrapping_add(session.records().len() as u64);
                ChaCha8Rng::seed_from_u64(talk).random_range(0..self.turns.len())
            }
            _ => (session.seed() as usize).wrapping_add(session.records().len()),
        };
        self.turns[number % self.turns.len()].clone()
    }
}
