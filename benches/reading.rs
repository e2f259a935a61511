//! How long a reply takes to read: `cargo bench`. Figures and how they were taken are in `benches/README.md`.

use divan::{Bencher, black_box};
use sparring::engine::reading::{Moment, Reader};
use sparring::reader::EncoderReader;

const CLIENT: &str = "I've had three quotes since we spoke, and every one of them is lower than yours. Ten percent off and I sign today, \
                      with everything in it as it stands; otherwise I'm afraid that's that.";
/// 25 pieces with its end mark.
const REPLY: &str =
    "The price stays as we agreed it on Monday. What would have to change for you to feel safe with it?";

fn main() {
    divan::main();
}

/// One reply to a line of about 40 pieces, from text to reading: the client's line is read anew each time.
#[divan::bench(min_time = 2)]
fn reply_with_its_moment(bencher: Bencher) {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let moment = Moment::bare("en", CLIENT);
    bencher.bench_local(|| reader.read(black_box(&moment), black_box(REPLY)));
}

/// The same where the client has said nothing: the reply alone.
#[divan::bench(min_time = 2)]
fn reply_alone(bencher: Bencher) {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let moment = Moment::bare("en", "");
    bencher.bench_local(|| reader.read(black_box(&moment), black_box(REPLY)));
}

/// From the bytes in the program to a reader that can read.
#[divan::bench(min_time = 1)]
fn start() {
    black_box(EncoderReader::shipped().expect("the shipped reader"));
}
