//! Walks as JUnit XML: a suite for each scenario and language, so that a build server shows what is never reached.

use anyhow::Result;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::Walked;
use crate::engine::player::Player;
use crate::terminal::clean;

/// The least an ending is worth that counts as ending well.
const WELL: u8 = 3;

/// One thing that is demanded of a scenario.
struct Case {
    name: &'static str,
    /// What stands against it; empty where it holds.
    against: Vec<String>,
}

/// The report, and whether every case holds. Names are in English, since programs compare them from run to run.
///
/// # Errors
/// None in practice: writing to memory does not fail.
pub fn junit(all: &[Walked]) -> Result<(String, bool)> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let failed = |cases: &[Case]| cases.iter().filter(|c| !c.against.is_empty()).count();
    let suites: Vec<(&Walked, Vec<Case>)> = all.iter().map(|walked| (walked, cases(walked))).collect();
    let tests: usize = suites.iter().map(|(_, cases)| cases.len()).sum();
    let failures: usize = suites.iter().map(|(_, cases)| failed(cases)).sum();
    let (tests, failing) = (tests.to_string(), failures.to_string());
    let counts = [("name", "sparring walk"), ("tests", &tests), ("failures", &failing)];
    open(&mut writer, "testsuites", &counts)?;
    for (walked, cases) in &suites {
        let name = clean(&format!("{}/{}", walked.scenario, walked.language)).into_owned();
        let (tests, failing) = (cases.len().to_string(), failed(cases).to_string());
        let counts = [
            ("name", name.as_str()),
            ("tests", &tests),
            ("failures", &failing),
            ("errors", "0"),
        ];
        open(&mut writer, "testsuite", &counts)?;
        properties(&mut writer, walked)?;
        cases.iter().try_for_each(|c| case(&mut writer, c, &name))?;
        close(&mut writer, "testsuite")?;
    }
    close(&mut writer, "testsuites")?;
    let text = String::from_utf8_lossy(&writer.into_inner()).into_owned();
    Ok((text, failures == 0))
}

type Xml = Writer<Vec<u8>>;

fn element<'e>(name: &'e str, attributes: &[(&'e str, &'e str)]) -> BytesStart<'e> {
    BytesStart::new(name).with_attributes(attributes.iter().copied())
}

fn open(writer: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> Result<()> {
    Ok(writer.write_event(Event::Start(element(name, attributes)))?)
}

fn close(writer: &mut Xml, name: &str) -> Result<()> {
    Ok(writer.write_event(Event::End(BytesEnd::new(name)))?)
}

/// What is demanded: nothing is out of reach, and who is firm, kind and brief ends well.
fn cases(walked: &Walked) -> Vec<Case> {
    let coverage = &walked.coverage;
    let mut cases = vec![
        Case {
            name: "every beat answered",
            against: coverage.beats_missed.clone(),
        },
        Case {
            name: "every ending reached",
            against: coverage.endings_missed.clone(),
        },
        Case {
            name: "every line said",
            against: coverage.lines_unspoken.clone(),
        },
    ];
    let steady = walked.players.iter().find(|row| row.player == Player::Steady.name());
    if let Some(row) = steady {
        let badly = row.endings.iter().filter(|e| e.worth < WELL);
        cases.push(Case {
            name: "steady ends well",
            against: badly
                .map(|e| format!("{} (worth {}) with seed {}", e.id, e.worth, e.first_seed))
                .collect(),
        });
    }
    cases
}

fn properties(writer: &mut Xml, walked: &Walked) -> Result<()> {
    let c = &walked.coverage;
    let pairs = [
        ("beats answered", c.beats),
        ("branches taken", c.branches),
        ("lines said", c.lines),
        ("guidance won or lost", c.guidance),
    ];
    let mut all: Vec<(&str, String)> = pairs
        .map(|(name, [some, all])| (name, format!("{some}/{all}")))
        .to_vec();
    all.push(("level", walked.level.name().to_owned()));
    all.push(("plays", walked.players.iter().map(|p| p.plays).sum::<u64>().to_string()));
    open(writer, "properties", &[])?;
    for (name, value) in &all {
        writer.write_event(Event::Empty(element("property", &[("name", name), ("value", value)])))?;
    }
    close(writer, "properties")
}

fn case(writer: &mut Xml, case: &Case, suite: &str) -> Result<()> {
    let attributes = [("classname", suite), ("name", case.name)];
    if case.against.is_empty() {
        return Ok(writer.write_event(Event::Empty(element("testcase", &attributes)))?);
    }
    let told = clean(&case.against.join("\n")).into_owned();
    let message = format!("{} against it", case.against.len());
    open(writer, "testcase", &attributes)?;
    open(writer, "failure", &[("message", &message)])?;
    writer.write_event(Event::Text(BytesText::new(&told)))?;
    close(writer, "failure")?;
    close(writer, "testcase")
}
