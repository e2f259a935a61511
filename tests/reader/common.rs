//! The model and the fixtures the reader's tests share. The model is read once and leaked, as if embedded.

use serde::de::DeserializeOwned;
use sparring::reader::Encoder;
use std::path::Path;
use std::sync::LazyLock;

static MODEL: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("models/reader.safetensors");
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}; write it with training/export.py", path.display()))
});

pub fn model() -> &'static [u8] {
    &MODEL
}

pub fn encoder() -> Encoder<'static> {
    Encoder::from_bytes(model()).expect("the model is whole")
}

#[allow(dead_code, reason = "not every test file compares with one")]
pub fn fixture<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/reader/fixtures")
        .join(name);
    let text = std::fs::read_to_string(path).expect("the fixture can be read");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect()
}
