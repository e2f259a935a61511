//! How long an editor waits for the problems after a letter was typed: `cargo bench --bench editing`. Figures in `benches/README.md`.

use divan::{Bencher, black_box};
use lsp_types::TextDocumentContentChangeEvent;
use sparring::library;
use sparring::lsp::document::Document;
use sparring::lsp::position::Encoding;
use sparring::messages::{Messages, negotiate};

fn main() {
    divan::main();
}

/// A shipped scenario of 13 beats, and one letter typed into its title.
#[divan::bench(min_time = 2)]
fn from_a_letter_to_the_problems(bencher: Bencher) {
    let messages = Messages::new(&negotiate(&[]));
    let (_, text) = library::shipped_files()
        .find(|(id, _)| *id == "latepay")
        .expect("a shipped scenario");
    let document = Document::new(text.to_owned(), 1, Encoding::Utf16);
    let at = text.find("\"title\": \"").expect("its title") + "\"title\": \"".len();
    let range = document.range(&(at..at));
    bencher.bench_local(|| {
        let change = TextDocumentContentChangeEvent {
            range: Some(range),
            range_length: None,
            text: "x".to_owned(),
        };
        let typed = black_box(&document).changed(vec![change], 2);
        let shown: Vec<_> = typed.problems().iter().map(|p| typed.shown(p, &messages)).collect();
        shown
    });
}
