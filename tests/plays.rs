//! Every file in `tests/plays/` is a talk held with the shipped reader (`src/rehearsal/script.rs` tells how it is written).

use std::path::Path;

use libtest_mimic::{Arguments, Failed, Trial};
use sparring::engine::moves::Move;
use sparring::library::{self, Scene};
use sparring::messages::{self, Messages};
use sparring::reader::EncoderReader;
use sparring::rehearsal::{Script, run};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plays");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("tests/plays")
        .map(|f| f.expect("a file").path())
        .collect();
    files.sort();
    let trials = files
        .into_iter()
        .filter(|f| f.extension().is_some_and(|e| e == "play"))
        .map(|file| {
            let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
            Trial::test(name, move || {
                play(&std::fs::read_to_string(&file)?).map_err(Failed::from)
            })
        });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

fn play(text: &str) -> Result<(), String> {
    let script = Script::parse(text).map_err(|e| e.to_string())?;
    let reader = EncoderReader::shipped().map_err(|e| e.to_string())?;
    let entry = library::find(&script.scenario).map_err(|e| e.to_string())?;
    let language = messages::language(&script.language).ok_or("no such language")?;
    let scene = Scene::new(entry, &script.facts, &Messages::new(&language)).map_err(|e| e.to_string())?;
    let failures = run(&script, &scene, &reader);
    let told: Vec<String> = failures
        .iter()
        .map(|f| {
            let read: Vec<&str> = f.read.iter().map(|m| Move::name(*m)).collect();
            format!(
                "line {}: {} but {}; read: {}",
                f.line,
                f.expected,
                f.found,
                read.join(", ")
            )
        })
        .collect();
    if told.is_empty() { Ok(()) } else { Err(told.join("\n")) }
}
