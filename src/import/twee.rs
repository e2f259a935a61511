//! Twee 3: a file of passages (`:: Name [tags] {"position":"0,0"}`), with the links of Twine and the macros of its story formats.

use serde_json::Value;

use super::twee_text::body;
use super::{Fault, Passage, Place, Story, What, plain};

/// Passages that are no part of the tale but of the page it is shown on, or code that runs beside it.
const SPECIAL: &[&str] = &[
    "StoryInit",
    "StoryCaption",
    "StoryMenu",
    "StoryAuthor",
    "StoryBanner",
    "StorySubtitle",
    "StoryInterface",
    "StoryDisplayTitle",
    "StoryShare",
    "StorySettings",
    "StoryIncludes",
    "PassageHeader",
    "PassageFooter",
    "PassageReady",
    "PassageDone",
];

/// Tags that make a passage code.
const CODE: &[&str] = &["script", "stylesheet", "widget", "init", "startup", "header", "footer"];

/// A passage as it stands in the file.
struct Section<'a> {
    line: usize,
    name: String,
    tags: Vec<String>,
    body: Vec<&'a str>,
}

/// Reads a story.
///
/// # Errors
/// None but that there is no passage in it.
pub(super) fn read(text: &str) -> Result<Story, Fault> {
    let mut story = Story::default();
    let mut start = None;
    for section in sections(text) {
        let place = Place::Line(section.line);
        let whole = || section.body.join("\n");
        match section.name.as_str() {
            "StoryTitle" => story.title = Some(plain(&whole())),
            "StoryData" => {
                let data: Value = serde_json::from_str(&whole()).unwrap_or_default();
                start = data.get("start").and_then(Value::as_str).map(str::to_owned);
            }
            name if SPECIAL.contains(&name) || section.tags.iter().any(|t| CODE.contains(&t.as_str())) => {
                story.drop(place, What::Script, name);
            }
            name => {
                for tag in &section.tags {
                    story.drop(place.clone(), What::Tag, tag);
                }
                let (lines, links) = body(&section.body, section.line + 1, &mut story);
                story.passages.push(Passage {
                    name: name.to_owned(),
                    place,
                    inner: false,
                    lines,
                    links,
                });
            }
        }
    }
    let named = |name: &str| story.passages.iter().any(|p| p.name == name);
    let first = story.passages.first().map(|p| p.name.clone()).unwrap_or_default();
    story.start = start
        .filter(|name| named(name))
        .or_else(|| named("Start").then(|| "Start".to_owned()))
        .unwrap_or(first);
    Ok(story)
}

fn sections(text: &str) -> Vec<Section<'_>> {
    let mut all: Vec<Section> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if let Some(header) = line.strip_prefix("::") {
            let (name, tags) = header_of(header);
            all.push(Section {
                line: number + 1,
                name,
                tags,
                body: Vec::new(),
            });
        } else if let Some(last) = all.last_mut() {
            last.body.push(line);
        }
    }
    all
}

/// Name and tags; what the editor keeps about a passage (`{...}`) is of no use here.
fn header_of(header: &str) -> (String, Vec<String>) {
    let mut name = String::new();
    let mut chars = header.char_indices();
    let mut tags = Vec::new();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => name.extend(chars.next().map(|(_, c)| c)),
            '{' => break,
            '[' => {
                let rest = &header[at + 1..];
                let inside = rest.split(']').next().unwrap_or_default();
                tags = inside.split_whitespace().map(str::to_owned).collect();
                break;
            }
            c => name.push(c),
        }
    }
    (plain(&name), tags)
}
