//! An author's own points, learned from examples: how well replies are told apart that the reader has not seen.
//!
//! `tests/points/<lang>.json` holds three points, each with the examples an author would give and ten replies of another hand.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use sparring::engine::reading::{Moment, Reader, SoughtPoint};
use sparring::library::{self, Scene};
use sparring::messages::{self, Messages};
use sparring::reader::EncoderReader;

/// Of the ten unseen replies of a point in a language, at least so many are told right on average.
const LEAST_RIGHT: f64 = 7.5;

/// Of the unseen replies to shipped clients, at least this share is told right.
const SHIPPED_RIGHT: f64 = 0.75;

#[derive(Deserialize)]
struct Point {
    making: Vec<String>,
    lacking: Vec<String>,
    unseen: Vec<Unseen>,
}

#[derive(Deserialize)]
struct Unseen {
    reply: String,
    makes: bool,
}

#[test]
fn unseen_replies_are_told_apart() {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let (mut told, mut right, mut points) = (String::new(), 0, 0);
    for language in messages::languages() {
        let tag = language.to_string();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/points/{tag}.json"));
        let text = std::fs::read_to_string(path).expect("the language has points");
        let given: BTreeMap<String, Point> = serde_json::from_str(&text).expect("points");
        let ordinary = library::ordinary(&Messages::new(&language));
        for (id, point) in given {
            let sought = SoughtPoint {
                id: id.clone(),
                making: point.making,
                lacking: point.lacking,
                ordinary: Arc::clone(&ordinary),
                ..SoughtPoint::default()
            };
            let moment = Moment {
                points: std::slice::from_ref(&sought),
                ..Moment::bare(&tag, "")
            };
            let made = |reply: &str| !reader.read(&moment, reply).points.is_empty();
            assert_eq!(point.unseen.len(), 10, "{tag} {id}");
            let wrong: Vec<&Unseen> = point.unseen.iter().filter(|u| made(&u.reply) != u.makes).collect();
            right += 10 - wrong.len();
            points += 1;
            told.push_str(&format!("{tag} {id}: {} of 10\n", 10 - wrong.len()));
            for unseen in wrong {
                told.push_str(&format!(
                    "    {}: {}\n",
                    if unseen.makes { "missed" } else { "false" },
                    unseen.reply
                ));
            }
        }
    }
    println!("{told}");
    let mean = right as f64 / points as f64;
    assert!(mean >= LEAST_RIGHT, "{mean:.2} of 10 on average:\n{told}");
}

/// Replies that make a shipped scenario's point, and replies that don't.
#[derive(Deserialize)]
struct Shipped {
    id: String,
    #[serde(flatten)]
    languages: BTreeMap<String, Sorted>,
}

#[derive(Deserialize)]
struct Sorted {
    making: Vec<String>,
    lacking: Vec<String>,
}

#[test]
fn the_shipped_points_tell_unseen_replies_apart() {
    let reader = EncoderReader::shipped().expect("the shipped reader");
    let text = include_str!("points/shipped.json");
    let given: BTreeMap<String, Shipped> = serde_json::from_str(text).expect("points");
    let (mut told, mut right, mut all) = (String::new(), 0, 0);
    for language in messages::languages() {
        let messages = Messages::new(&language);
        for (scenario, shipped) in &given {
            let entry = library::find(scenario).expect("a shipped scenario");
            let scene = Scene::new(entry, &BTreeMap::new(), &messages).expect("no facts to be wrong");
            let made = |reply: &String| {
                let reading = reader.read(&scene.moment(""), reply);
                reading.points.iter().any(|p| p.id == shipped.id)
            };
            let sorted = &shipped.languages[&language.to_string()];
            let found = sorted.making.iter().filter(|reply| made(reply)).count();
            let kept = sorted.lacking.iter().filter(|reply| !made(reply)).count();
            let (making, lacking) = (sorted.making.len(), sorted.lacking.len());
            told.push_str(&format!(
                "{language} {scenario} {}: {found} of {making} found, {kept} of {lacking} left\n",
                shipped.id
            ));
            right += found + kept;
            all += making + lacking;
        }
    }
    println!("{told}{right} of {all}");
    assert!(right as f64 >= SHIPPED_RIGHT * all as f64, "{right} of {all}:\n{told}");
}
