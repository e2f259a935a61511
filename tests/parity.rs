//! The same replies in five languages score alike: thirty a scenario, in `tests/parity/<id>.jsonl`, each said as a native would.
//!
//! A line is `{"beat": "…", "en": "…", "fi": "…", "hu": "…", "ru": "…", "tr": "…"}`: a reply to the first line of that beat. For each scenario the
//! languages' mean scores are compared; single replies may differ more, since they are not said in the same words.

use std::collections::BTreeMap;
use std::path::Path;

use sparring::engine::reading::Reader;
use sparring::engine::score::Score;
use sparring::library::{self, Scene};
use sparring::messages::{self, Messages};
use sparring::reader::EncoderReader;

/// How far a language's mean may lie from the mean of all, in points of 100.
const APART: f64 = 6.0;

/// Replies a scenario at least.
const REPLIES: usize = 30;

#[test]
fn no_language_is_scored_harder_than_another() {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("tests/parity")
        .map(|f| f.expect("a file").path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    let (mut told, mut wrong) = (String::new(), Vec::new());
    for file in files {
        let id = file.file_stem().and_then(|s| s.to_str()).expect("a name");
        let entry = library::shipped_one(id).expect("a shipped scenario");
        let rows: Vec<BTreeMap<String, String>> = std::fs::read_to_string(&file)
            .expect("rows")
            .lines()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{}: {e}: {line}", file.display())))
            .collect();
        assert!(rows.len() >= REPLIES, "{id}: {} replies", rows.len());
        let mut means = BTreeMap::new();
        let mut scores: Vec<Vec<f64>> = Vec::new();
        for language in messages::languages() {
            let tag = language.to_string();
            let scene =
                Scene::new(entry.clone(), &BTreeMap::new(), &Messages::new(&language)).expect("no facts to be wrong");
            let of: Vec<f64> = rows
                .iter()
                .map(|row| {
                    let beat = entry
                        .scenario
                        .beat(&row["beat"])
                        .unwrap_or_else(|| panic!("{id}: no beat {}", row["beat"]));
                    let reading = reader.read(&scene.moment(&scene.first_line(beat)), &row[&tag]);
                    f64::from(Score::new(&reading, &entry.scenario.guidance).total)
                })
                .collect();
            means.insert(tag, of.iter().sum::<f64>() / of.len() as f64);
            scores.push(of);
        }
        let all = means.values().sum::<f64>() / means.len() as f64;
        let single: f64 = (0..rows.len())
            .map(|k| {
                let row: Vec<f64> = scores.iter().map(|of| of[k]).collect();
                let mean = row.iter().sum::<f64>() / row.len() as f64;
                row.iter().map(|s| (s - mean).abs()).sum::<f64>() / row.len() as f64
            })
            .sum::<f64>()
            / rows.len() as f64;
        let shown: Vec<String> = means.iter().map(|(tag, mean)| format!("{tag} {mean:5.1}")).collect();
        let row = format!(
            "{id:16} {}   a single reply: {single:4.1} from its mean",
            shown.join("  ")
        );
        if means.values().any(|mean| (mean - all).abs() > APART) {
            wrong.push(row.clone());
        }
        told.push_str(&row);
        told.push('\n');
    }
    println!("{told}");
    assert!(
        wrong.is_empty(),
        "more than {APART} points from the mean of all:\n{}",
        wrong.join("\n")
    );
}
