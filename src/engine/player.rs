//! Players: who holds talks where no person does.

use super::moves::Move;

/// The players that speak: each always in their own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Player {
    /// Firm, kind and brief: says the model reply of each beat, or one of its good examples.
    Steady,
    /// Gives in, whatever is said.
    Pushover,
    /// Hits back.
    Hothead,
    /// Promises everything.
    Promiser,
    /// Says nothing at length.
    Waffler,
    /// Says at random what examples and the others say, and single moves bare and together; drawn to what no talk of the walk has heard.
    Random,
}

/// Different things said by a player who does not listen.
const WORDINGS: usize = 3;

impl Player {
    /// All players.
    pub const ALL: [Player; 6] = [
        Player::Steady,
        Player::Pushover,
        Player::Hothead,
        Player::Promiser,
        Player::Waffler,
        Player::Random,
    ];

    /// Ids of what they say anywhere, in the program's own texts; none for the steady, who say what belongs to the beat.
    pub fn texts(self) -> Vec<String> {
        let name = self.name();
        match self {
            Player::Steady => Vec::new(),
            // The moves that no other player shows by themselves, each of them bare.
            Player::Random => Move::ALL
                .into_iter()
                .filter(|shown| !matches!(shown, Move::Concede | Move::OverPromise | Move::Attack))
                .map(|bare| format!("player-{name}-{}", bare.name()))
                .collect(),
            _ => (1..=WORDINGS).map(|k| format!("player-{name}-{k}")).collect(),
        }
    }

    /// How many talks they hold where each player holds `seeds`: who looks into every corner needs ten times as many.
    pub fn talks(self, seeds: u64) -> u64 {
        match self {
            Player::Random => seeds.saturating_mul(10),
            _ => seeds,
        }
    }

    /// The name as typed and as in `player-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Player::Steady => "steady",
            Player::Pushover => "pushover",
            Player::Hothead => "hothead",
            Player::Promiser => "promiser",
            Player::Waffler => "waffler",
            Player::Random => "random",
        }
    }
}
