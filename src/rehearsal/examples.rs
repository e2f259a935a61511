//! The example replies of a scenario, read and scored as if they had been given: the good must earn, the bad must not, and each must lead where it is said to.

use crate::engine::moves::Move;
use crate::engine::reading::Reader;
use crate::engine::scenario::Quality;
use crate::engine::score::Score;
use crate::engine::session::Session;
use crate::engine::texts::example;
use crate::library::Scene;

/// An example that is not what it is said to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleFailure {
    /// Index of the beat.
    pub beat: usize,
    /// Index of the example there.
    pub example: usize,
    /// The reply, in the scene's language.
    pub reply: String,
    /// What it earned.
    pub score: i32,
    /// Whether that is what its quality asks for.
    pub earns: bool,
    /// Id of the beat or ending it led to.
    pub led: String,
    /// The moves that were read in it.
    pub read: Vec<Move>,
}

/// Reads every example of the scene as a reply to its beat's first line, with the client as at the start. Gives those that fail.
pub fn examples(scene: &Scene, reader: &dyn Reader) -> Vec<ExampleFailure> {
    let beats = 0..scene.entry.scenario.beats.len();
    beats.flat_map(|beat| examples_of(scene, reader, beat)).collect()
}

/// [`examples`] of one beat, by its index.
pub fn examples_of(scene: &Scene, reader: &dyn Reader, number: usize) -> Vec<ExampleFailure> {
    let scenario = &scene.entry.scenario;
    let beat = &scenario.beats[number];
    let mut failures = Vec::new();
    let client = scene.first_line(number);
    for (k, kept) in beat.examples.iter().enumerate() {
        let reply = scene.lines.get(&example(&beat.id, k));
        let reading = reader.read(&scene.moment(&client), &reply);
        let score = Score::new(&reading, &scenario.guidance);
        let read = reading.present().collect();
        let led = Session::led(scenario, number, &score.without_borrowed(&reading));
        let earns = kept.quality.holds(score.total);
        if !earns || kept.to.as_ref().is_some_and(|to| *to != led) {
            failures.push(ExampleFailure {
                beat: number,
                example: k,
                reply,
                score: score.total,
                earns,
                led,
                read,
            });
        }
    }
    failures
}

impl Quality {
    /// Whether a reply of this quality may earn so much, 0-100: the good over 75, the bad under 35, the middling between them.
    fn holds(self, total: i32) -> bool {
        match self {
            Quality::Good => total > 75,
            Quality::Middling => (35..=75).contains(&total),
            Quality::Bad => total < 35,
        }
    }
}
