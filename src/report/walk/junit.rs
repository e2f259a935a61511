//! Walks as JUnit XML: a suite for each scenario and language, so that a build server shows what is never reached.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::Walked;
use crate::engine::walk::Player;
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
pub fn junit(all: &[Walked]) -> std::io::Result<(String, bool)> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let failed = |cases: &[Case]| cases.iter().filter(|c| !c.against.is_empty()).count();
    let suites: Vec<(&Walked, Vec<Case>)> = all.iter().map(|walked| (walked, cases(walked))).collect();
    let tests: usize = suites.iter().map(|(_, cases)| cases.len()).sum();
    let failures: usize = suites.iter().map(|(_, cases)| failed(cases)).sum();
    writer
        .create_element("testsuites")
        .with_attribute(("name", "sparring walk"))
        .with_attribute(("tests", tests.to_string().as_str()))
        .with_attribute(("failures", failures.to_string().as_str()))
        .write_inner_content(|writer| {
            for (walked, cases) in &suites {
                let name = clean(&format!("{}/{}", walked.scenario, walked.language)).into_owned();
                writer
                    .create_element("testsuite")
                    .with_attribute(("name", name.as_str()))
                    .with_attribute(("tests", cases.len().to_string().as_str()))
                    .with_attribute(("failures", failed(cases).to_string().as_str()))
                    .with_attribute(("errors", "0"))
                    .write_inner_content(|writer| {
                        properties(writer, walked)?;
                        cases.iter().try_for_each(|c| case(writer, c, &name))
                    })?;
            }
            Ok(())
        })?;
    let text = String::from_utf8_lossy(&writer.into_inner()).into_owned();
    Ok((text, failures == 0))
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

fn properties(writer: &mut Writer<Vec<u8>>, walked: &Walked) -> std::io::Result<()> {
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
    writer.create_element("properties").write_inner_content(|writer| {
        for (name, value) in &all {
            writer
                .create_element("property")
                .with_attribute(("name", *name))
                .with_attribute(("value", value.as_str()))
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn case(writer: &mut Writer<Vec<u8>>, case: &Case, suite: &str) -> std::io::Result<()> {
    let element = writer
        .create_element("testcase")
        .with_attribute(("classname", suite))
        .with_attribute(("name", case.name));
    if case.against.is_empty() {
        element.write_empty()?;
        return Ok(());
    }
    let told = clean(&case.against.join("\n")).into_owned();
    let message = format!("{} against it", case.against.len());
    element.write_inner_content(|writer| {
        writer
            .create_element("failure")
            .with_attribute(("message", message.as_str()))
            .write_text_content(BytesText::new(&told))?;
        Ok(())
    })?;
    Ok(())
}
