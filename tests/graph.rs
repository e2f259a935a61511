//! Maps: nothing of a scenario runs in them, everything of it is there, and what a walk never reached looks like it.

use quick_xml::Reader;
use quick_xml::events::Event;
use sparring::engine::level::Level;
use sparring::engine::player::Player;
use sparring::engine::scenario::Scenario;
use sparring::engine::session::Session;
use sparring::engine::walk::Walk;
use sparring::library::{self, Entry};
use sparring::messages::Messages;
use sparring::rehearsal::ReadAhead;
use sparring::report::graph::{Map, page, svg};

const HOSTILE: &str = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

fn messages(tag: &str) -> Messages {
    Messages::new(&tag.parse().expect("a tag"))
}

/// The scenario of a stranger, with forty beats, who would like their own words to run.
fn hostile() -> Entry {
    let mut entry = library::shipped_one("price").expect("a shipped scenario");
    let mut scenario: Scenario = (*entry.scenario).clone();
    let original = scenario.beats.clone();
    scenario.beats = (0..40)
        .map(|number| {
            let mut beat = original[number % original.len()].clone();
            beat.id = format!("beat_{number}{}", if number == 7 { HOSTILE } else { "" });
            beat.lines.insert(0, HOSTILE.to_owned());
            beat.model = format!("{HOSTILE} {number}");
            beat.branches.truncate(4);
            beat
        })
        .collect();
    let ids: Vec<String> = scenario.beats.iter().map(|b| b.id.clone()).collect();
    for (number, beat) in scenario.beats.iter_mut().enumerate() {
        for (branch, way) in beat.branches.iter_mut().enumerate().skip(1) {
            way.to.clone_from(&ids[(number * 2 + branch) % 40]);
        }
    }
    scenario.start.clone_from(&ids[0]);
    scenario.title = HOSTILE.to_owned();
    scenario.endings[0].title = HOSTILE.to_owned();
    entry.id = "hostile".to_owned();
    entry.origin = library::Origin::File("hostile.json".into());
    entry.scenario = std::sync::Arc::new(scenario);
    entry
}

/// Names of the elements and attributes of a document, which is well-formed if this comes back.
fn names(document: &str) -> Vec<String> {
    let mut reader = Reader::from_str(document);
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(element) | Event::Empty(element) => {
                found.push(String::from_utf8_lossy(element.name().as_ref().as_ref()).into_owned());
                for attribute in element.attributes() {
                    let attribute = attribute.expect("an attribute");
                    found.push(String::from_utf8_lossy(attribute.key.as_ref().as_ref()).into_owned());
                }
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn a_strangers_scenario_brings_no_script_in() {
    let entry = hostile();
    let english = messages("en");
    let lines = library::texts(&entry, &english);
    let map = Map::new(&entry.scenario, &lines, &english, None);
    let (page, drawing) = (page(&map), svg(&map));
    let found = names(&drawing);
    assert!(
        found
            .iter()
            .all(|n| n != "script" && n != "img" && !n.starts_with("on"))
    );
    for text in [&page, &drawing] {
        assert!(!text.contains("<script") && !text.contains("<img") && !text.contains("http://www.w3.org/1999"));
    }
    assert!(page.contains("default-src 'none'") && !page.contains("src=\""));
    assert!(page.contains("&lt;script&gt;alert(1)"));
}

#[test]
fn everything_of_a_beat_is_on_the_page_and_every_link_leads_somewhere() {
    let entry = library::shipped_one("price").expect("a shipped scenario");
    for tag in ["en", "hu"] {
        let own = messages(tag);
        let lines = library::texts(&entry, &own);
        let page = page(&Map::new(&entry.scenario, &lines, &own, None));
        assert!(page.contains(&format!("<html lang=\"{tag}\">")));
        for part in page.split("href=\"#").skip(1) {
            let id = part.split('"').next().unwrap_or_default();
            assert!(page.contains(&format!("id=\"{id}\"")), "nothing is called {id}");
        }
        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
        for beat in &entry.scenario.beats {
            for id in [
                format!("beat-{}-model", beat.id),
                format!("beat-{}-hint", beat.id),
                format!("beat-{}-2", beat.id),
            ] {
                assert!(page.contains(&escaped(&lines.get(&id))), "{tag} lacks {id}");
            }
        }
    }
}

#[test]
fn what_nobody_reached_is_dashed() {
    let entry = library::shipped_one("price").expect("a shipped scenario");
    let own = messages("en");
    let lines = library::texts(&entry, &own);
    let reader = sparring::reader::EncoderReader::shipped().expect("the shipped reader");
    let scene = library::Scene::new(entry.clone(), &Default::default(), &own).expect("no facts to be wrong");
    let ahead = ReadAhead::all(&scene, &own, &reader);
    let steady = ahead
        .iter()
        .find(|a| a.player == Player::Steady)
        .expect("the steady one");
    let says = |session: &Session, before: &Walk| steady.says(session, before);
    let walk = Walk::new(&entry.scenario, Level::Real, Player::Steady, 0..20, says);
    let drawing = svg(&Map::new(&entry.scenario, &lines, &own, Some(&walk)));
    let dashed = drawing.matches("class=\"box never\"").count();
    assert_eq!(dashed, entry.scenario.beats.len() - walk.beats.len());
    assert!(dashed > 0 && drawing.contains("×20") && drawing.contains(" never\" d="));
}
