//! The crib sheet: one page to take into the meeting, made of the brief, the user's own words in practice, and the client as written.

mod html;

use std::collections::BTreeMap;

use crate::engine::moves::Move;
use crate::engine::scenario::Scenario;
use crate::engine::score::Reason;
use crate::engine::texts::beat_line;
use crate::history::{Brief, Meeting, StoredTurn};
use crate::messages::{Lines, Messages};
use crate::terminal::{Style, Terminal, clean, shortened};

use super::marks::{self, quoted};
use super::talk::escape;

pub use html::html;

/// Own lines that are held up.
const BEST: usize = 3;
/// Moves to avoid, moves that feed or turn the client.
const MOVES: usize = 4;
/// Lines of the client that are given.
const TURNS: usize = 6;
/// Characters of an own line, and of a client's.
const OWN_LIMIT: usize = 240;
const CLIENT_LIMIT: usize = 72;

/// What a sheet is made of.
pub struct Prepared<'a> {
    /// The brief.
    pub brief: &'a Brief,
    /// When the meeting is, as it is shown.
    pub when: Option<String>,
    /// The turns that stand, of all talks practised for it.
    pub turns: &'a [StoredTurn],
    /// What came of the last meeting.
    pub last: Option<&'a Meeting>,
}

/// A sheet in words, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Tag of the language.
    pub language: String,
    /// The heading.
    pub title: String,
    /// What stands below it: with whom and when.
    pub under: Vec<String>,
    /// The sections; none is empty.
    pub sections: Vec<Section>,
}

/// A heading with its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The items.
    pub items: Vec<Item>,
}

/// An item, and what is said of it in small print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The words.
    pub text: String,
    /// What is said of them.
    pub note: Option<String>,
}

impl From<String> for Item {
    fn from(text: String) -> Item {
        Item { text, note: None }
    }
}

/// The sheet of what is prepared, for a client.
pub fn sheet(prepared: &Prepared, scenario: &Scenario, messages: &Messages, lines: &Lines) -> Sheet {
    let brief = prepared.brief;
    let said = |id: &str| clean(&lines.get(id)).into_owned();
    let listed = |texts: &[String]| -> Vec<Item> { texts.iter().map(|t| line(t).into()).collect() };
    let facts = scenario.facts.keys().map(|id| {
        let values = [
            ("about", said(&format!("fact-{id}-about")).into()),
            ("value", clean(&lines.fact(id)).into_owned().into()),
        ];
        messages.with("crib-fact", &values).into()
    });
    let aim = brief.aim.as_ref().map_or_else(|| said("aim"), |aim| line(aim));
    let sections = [
        ("crib-aim", vec![aim.into()]),
        ("crib-best", best(prepared.turns, messages, lines)),
        ("crib-offers", listed(&brief.offers)),
        ("crib-limits", listed(&brief.limits)),
        ("crib-avoid", avoid(prepared.turns, messages, lines)),
        ("crib-feeds", moved(scenario, true, messages)),
        ("crib-turns", moved(scenario, false, messages)),
        ("crib-lines", client_lines(scenario, messages, lines)),
        ("crib-facts", facts.collect()),
        (
            "crib-last",
            prepared
                .last
                .map(|m| met_lines(m, messages).into_iter().map(Item::from).collect())
                .unwrap_or_default(),
        ),
    ];
    let sections = sections.into_iter().filter(|(_, items)| !items.is_empty());
    Sheet {
        language: messages.language().to_string(),
        title: messages.with("crib-title", &[("title", said("title").into())]),
        under: meeting_line(brief, prepared.when.as_deref(), messages)
            .into_iter()
            .collect(),
        sections: sections
            .map(|(id, items)| Section {
                title: messages.get(id),
                items,
            })
            .collect(),
    }
}

/// With whom and when the meeting is; none where neither is known.
pub fn meeting_line(brief: &Brief, when: Option<&str>, messages: &Messages) -> Option<String> {
    // The day is in the language's form already, and must not lose its unbreakable space.
    let (whom, when) = (brief.whom.as_deref().map(line), when.map(|w| clean(w).into_owned()));
    let id = match (&whom, &when) {
        (None, None) => return None,
        (Some(_), None) => "crib-with",
        (None, Some(_)) => "crib-when",
        (Some(_), Some(_)) => "crib-with-when",
    };
    let values = [
        ("whom", whom.unwrap_or_default().into()),
        ("when", when.unwrap_or_default().into()),
    ];
    Some(messages.with(id, &values))
}

/// What came of a meeting, part by part.
pub fn met_lines(meeting: &Meeting, messages: &Messages) -> Vec<String> {
    let parts = [
        ("met-happened", &meeting.happened),
        ("met-worked", &meeting.worked),
        ("met-next", &meeting.next),
    ];
    let there = parts.into_iter().filter_map(|(id, part)| Some((id, part.as_ref()?)));
    there
        .map(|(id, part)| messages.with(id, &[("text", line(part).into())]))
        .collect()
}

/// The user's own lines that earned most, each once, with what they earned it for.
fn best(turns: &[StoredTurn], messages: &Messages, lines: &Lines) -> Vec<Item> {
    let mut ranked: Vec<&StoredTurn> = turns.iter().filter(|t| t.marks.iter().any(|m| m.points > 0)).collect();
    ranked.sort_by_key(|t| -t.score);
    let mut seen: Vec<String> = Vec::new();
    ranked.retain(|t| {
        let words = t.reply.to_lowercase();
        let new = !seen.contains(&words);
        seen.push(words);
        new
    });
    let items = ranked.into_iter().take(BEST).map(|turn| {
        let earned = turn.marks.iter().filter(|m| m.points > 0).map(|m| {
            let name = marks::reason(&m.reason, messages, lines);
            format!("{} {name}", marks::signed(m.points))
        });
        let score = messages.with("score", &[("score", turn.score.into())]);
        let earned: Vec<String> = earned.collect();
        Item {
            text: quoted(&turn.reply, OWN_LIMIT, messages),
            note: Some(format!("{score}: {}", earned.join(", "))),
        }
    });
    items.collect()
}

/// What cost points in practice, the dearest first, with the words that did.
fn avoid(turns: &[StoredTurn], messages: &Messages, lines: &Lines) -> Vec<Item> {
    // For each thing: points lost in all, the most lost at once, and the words there.
    let mut cost: BTreeMap<Reason, (i32, i32, String)> = BTreeMap::new();
    for turn in turns {
        for mark in turn.marks.iter().filter(|m| m.points < 0) {
            let (Some(words), false) = (
                mark.evidence.first().and_then(|range| turn.reply.get(range.clone())),
                matches!(mark.reason, Reason::Brevity { .. }),
            ) else {
                continue;
            };
            let (sum, most, said) = cost.entry(mark.reason.clone()).or_default();
            *sum += mark.points;
            if mark.points < *most {
                *most = mark.points;
                *said = words.to_owned();
            }
        }
    }
    let mut cost: Vec<_> = cost.into_iter().collect();
    cost.sort_by_key(|(_, (sum, ..))| *sum);
    let items = cost.into_iter().take(MOVES).map(|(reason, (sum, _, said))| Item {
        text: marks::reason(&reason, messages, lines),
        note: Some(format!(
            "{} {}",
            quoted(&said, CLIENT_LIMIT, messages),
            marks::signed(sum)
        )),
    });
    items.collect()
}

/// The moves that feed the client's anger, or that turn it, the strongest first. What the guidance asks for is nothing to
/// beware of though it heats, and what it warns of is no cure though it calms.
fn moved(scenario: &Scenario, feeds: bool, messages: &Messages) -> Vec<Item> {
    let mut swayed: BTreeMap<Move, i32> = BTreeMap::new();
    for reaction in &scenario.client.reactions {
        *swayed.entry(reaction.name).or_default() += reaction.temper - reaction.trust;
    }
    let mut swayed: Vec<(Move, i32)> = swayed
        .into_iter()
        .filter(|(name, heat)| {
            let points = scenario.guidance.points_of(*name);
            if feeds {
                *heat > 0 && points <= 0
            } else {
                *heat < 0 && points >= 0
            }
        })
        .collect();
    swayed.sort_by_key(|(name, heat)| (-heat.abs(), *name));
    let names = swayed.iter().take(MOVES);
    let names: Vec<String> = names
        .map(|(name, _)| messages.get(&format!("move-{}", name.name())))
        .collect();
    let items = (!names.is_empty()).then(|| names.join(", ").into());
    items.into_iter().collect()
}

/// How the client's main lines begin: of the beats that most ways lead to, as the talk has them.
fn client_lines(scenario: &Scenario, messages: &Messages, lines: &Lines) -> Vec<Item> {
    let ways = |id: &str| {
        let branches = scenario.beats.iter().flat_map(|b| &b.branches);
        usize::from(id == scenario.start) * 100 + branches.filter(|b| b.to == id).count()
    };
    let mut main: Vec<usize> = (0..scenario.beats.len())
        .filter(|i| !scenario.beats[*i].lines.is_empty())
        .collect();
    main.sort_by_key(|i| std::cmp::Reverse(ways(&scenario.beats[*i].id)));
    main.truncate(TURNS);
    main.sort_unstable();
    let said = main
        .into_iter()
        .map(|i| lines.get(&beat_line(&scenario.beats[i].id, 0)));
    said.map(|text| quoted(&text, CLIENT_LIMIT, messages).into()).collect()
}

/// Words in one line, without anything unsafe.
fn line(text: &str) -> String {
    clean(&shortened(text, OWN_LIMIT)).into_owned()
}

/// The sheet as text, wrapped for the terminal.
pub fn text(sheet: &Sheet, terminal: &Terminal) -> String {
    let mut out = format!(
        "{}\n",
        terminal.paint(Style::Title, &terminal.wrap(&sheet.title, "", ""))
    );
    for line in &sheet.under {
        out.push_str(&format!("{}\n", terminal.wrap(line, "", "")));
    }
    for section in &sheet.sections {
        let title = terminal.wrap(&section.title, "", "");
        out.push_str(&format!("\n{}\n", terminal.paint(Style::Title, &title)));
        for item in &section.items {
            out.push_str(&format!("{}\n", terminal.wrap(&item.text, "- ", "  ")));
            if let Some(note) = &item.note {
                let note = terminal.wrap(note, "  ", "  ");
                out.push_str(&format!("{}\n", terminal.paint(Style::Faint, &note)));
            }
        }
    }
    out
}

/// The sheet as Markdown.
pub fn markdown(sheet: &Sheet) -> String {
    let mut out = format!("# {}\n", escape(&sheet.title));
    for line in &sheet.under {
        out.push_str(&format!("\n{}\n", escape(line)));
    }
    for section in &sheet.sections {
        out.push_str(&format!("\n## {}\n\n", escape(&section.title)));
        for item in &section.items {
            out.push_str(&format!("- {}\n", escape(&item.text)));
            if let Some(note) = &item.note {
                out.push_str(&format!("  ({})\n", escape(note)));
            }
        }
    }
    out
}
