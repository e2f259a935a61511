//! How many talks a second a walk holds with replies that were read ahead: `cargo bench --bench walking`. Figures in `benches/README.md`.

use std::collections::BTreeMap;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use sparring::engine::level::Level;
use sparring::engine::walk::Walk;
use sparring::library::{Scene, shipped_one};
use sparring::messages::Messages;
use sparring::reader::EncoderReader;
use sparring::rehearsal::ReadAhead;

/// Talks in one round.
const TALKS: u64 = 1000;

fn main() {
    divan::main();
}

/// Talks about the price, by each of the players.
#[divan::bench(args = [0, 1, 2, 3, 4, 5], min_time = 1)]
fn talks(bencher: Bencher, player: usize) {
    let messages = Messages::new(&"en".parse().expect("a tag"));
    let entry = shipped_one("price").expect("a shipped scenario");
    let scene = Scene::new(entry, &BTreeMap::new(), &messages).expect("no facts to be wrong");
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let ahead = &ReadAhead::all(&scene, &messages, &reader)[player];
    let scenario = &scene.entry.scenario;
    bencher.counter(ItemsCount::new(TALKS)).bench_local(|| {
        let says = |session: &_, before: &_| ahead.says(session, before);
        black_box(Walk::new(
            black_box(scenario),
            Level::Real,
            ahead.player,
            0..TALKS,
            says,
        ))
    });
}
