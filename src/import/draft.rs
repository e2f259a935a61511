//! A story as a scenario that loads and has no errors: its passages as beats and endings, its choices as examples, and marked
//! blanks for what a story does not say.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::plan::{Plan, Way, fallback_last};
use super::{Dropped, Fault, Place, Story, plain};
use crate::engine::guidance::{DEFAULT_BREVITY, Guidance, MoveGuidance, OwnPoint};
use crate::engine::moves::{DEFAULT_START, Move};
use crate::engine::scenario::{
    Beat, Bounds, Branch, Client, Condition, Ending, EndingKind, Example, FORMAT_VERSION, GAUGE_MAX, Patience, Quality,
    Scenario,
};

/// Most passages that are brought over: beyond them nobody would practise the talk, and checking it would take minutes.
pub const PASSAGES: usize = 300;

/// Most replies a talk lasts, and fewest that a draft is given.
const TURNS: (usize, usize) = (30, 8);

/// What the format asks for and no story says: each is a text that shows it is still to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blank {
    /// Name of the talk.
    Title,
    /// One line for the menu.
    Summary,
    /// Who the user is.
    Role,
    /// What they want.
    Aim,
    /// What happened before.
    Situation,
    /// What the client wants.
    Demand,
    /// The client's name.
    Client,
    /// What the client is like.
    Manner,
    /// Where the guidance is from.
    Article,
    /// Why a move is worth what it is.
    Why,
    /// What the client says, in the beat of that name.
    Line,
    /// A model reply, in the beat of that name.
    Model,
    /// A hint, in the beat of that name.
    Hint,
    /// When a branch to the beat of that name is taken.
    When,
    /// Title of the ending there is always.
    Patience,
    /// What became of it, at the ending of that name.
    Outcome,
    /// Why it came to the ending of that name.
    Reason,
}

impl Blank {
    /// Name as messages use it.
    pub fn name(self) -> &'static str {
        match self {
            Blank::Title => "title",
            Blank::Summary => "summary",
            Blank::Role => "role",
            Blank::Aim => "aim",
            Blank::Situation => "situation",
            Blank::Demand => "demand",
            Blank::Client => "client",
            Blank::Manner => "manner",
            Blank::Article => "article",
            Blank::Why => "why",
            Blank::Line => "line",
            Blank::Model => "model",
            Blank::Hint => "hint",
            Blank::When => "when",
            Blank::Patience => "patience",
            Blank::Outcome => "outcome",
            Blank::Reason => "reason",
        }
    }
}

/// A branch whose condition is the author's to give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The beat.
    pub beat: String,
    /// Where the branch leads.
    pub to: String,
    /// The choice's words, which are all it answers to until then; none where it answers to nothing.
    pub words: Option<String>,
}

/// A draft scenario.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The scenario.
    pub scenario: Scenario,
    /// Branches that need a condition.
    pub waiting: Vec<Waiting>,
    /// What was left behind, in the order of the story.
    pub dropped: Vec<Dropped>,
}

/// Makes a draft of a story. `blank` gives the words for what the story does not say, with the passage's name where it is about one.
///
/// # Errors
/// [`Fault::TooMany`] passages.
pub fn draft(story: Story, id: &str, language: &str, blank: &dyn Fn(Blank, &str) -> String) -> Result<Draft, Fault> {
    if story.passages.len() > PASSAGES {
        return Err(Fault::TooMany(story.passages.len()));
    }
    let mut plan = Plan::new(story, TURNS.0);
    let start = plan.start();
    let soonest = plan.reach(start);
    let order: Vec<usize> = (0..plan.story.passages.len())
        .filter(|i| soonest[*i].is_some())
        .collect();
    let is_beat = |plan: &Plan, i: usize| i == start || !plan.ways[i].is_empty();
    let mut ids = Ids::default();
    let names: BTreeMap<usize, String> = order
        .iter()
        .map(|i| (*i, ids.give(&plan.story.passages[*i].name)))
        .collect();
    let patience = ids.give("patience");
    let deepest = order
        .iter()
        .filter(|i| !is_beat(&plan, **i))
        .filter_map(|i| soonest[*i])
        .max()
        .unwrap_or(0);
    let turns = (deepest + 2).clamp(TURNS.1, TURNS.0) as u32;
    let shown = |i: usize, plan: &Plan| escaped(&plain(&plan.story.passages[i].name));
    let mut points = Vec::new();
    let mut point_ids = Ids::default();
    let mut waiting = Vec::new();
    let mut beats = Vec::new();
    let mut endings = Vec::new();
    let stuck = plan.stuck(&order, start);
    for &i in &order {
        let name = shown(i, &plan);
        let lines: Vec<String> = plan.story.passages[i].lines.iter().map(|l| escaped(l)).collect();
        if !is_beat(&plan, i) {
            endings.push(ending(&names[&i], &name, lines, blank));
            continue;
        }
        let target = |way: &Way| way.to.map_or(patience.clone(), |to| names[&to].clone());
        let mut branches = Vec::new();
        let mut examples = Vec::new();
        if stuck.contains(&i) {
            branches.push(out_of_patience(turns, &patience));
        }
        let ways = fallback_last(std::mem::take(&mut plan.ways[i]));
        let last = ways.len().saturating_sub(1);
        for (number, way) in ways.iter().enumerate() {
            let to = target(way);
            let words = way.text.as_deref().map(escaped);
            if let Some(reply) = &words {
                examples.push(Example {
                    reply: reply.clone(),
                    quality: Quality::Middling,
                    to: Some(to.clone()),
                });
            }
            let mut when = None;
            if number < last {
                let goal = way.to.map_or_else(|| patience.clone(), |to| shown(to, &plan));
                let point = point_ids.give(&format!("{}_{}", names[&i], number + 1));
                let words = words.filter(|w| w.chars().any(char::is_alphanumeric));
                let todo = blank(Blank::When, &goal);
                points.push(OwnPoint {
                    id: point.clone(),
                    label: todo.clone(),
                    points: 0,
                    phrases: vec![words.clone().unwrap_or(todo)],
                    examples: None,
                });
                when = Some(Condition {
                    points: vec![point],
                    ..Condition::default()
                });
                waiting.push(Waiting {
                    beat: names[&i].clone(),
                    to: to.clone(),
                    words: way.text.clone(),
                });
            }
            branches.push(branch(when, &to, way.lines.iter().map(|l| escaped(l)).collect()));
        }
        if ways.is_empty() {
            branches.push(branch(None, &patience, Vec::new()));
        }
        beats.push(Beat {
            id: names[&i].clone(),
            lines: if lines.is_empty() {
                vec![blank(Blank::Line, &name)]
            } else {
                lines
            },
            model: blank(Blank::Model, &format!("{name} ({})", names[&i])),
            hint: blank(Blank::Hint, &name),
            examples,
            branches,
        });
    }
    let title = blank(Blank::Patience, "");
    endings.push(ending(&patience, &title, Vec::new(), blank));
    let one = |given: &Option<String>, what| {
        given
            .as_deref()
            .map(|t| escaped(&plain(t)))
            .filter(|t| !t.is_empty())
            .unwrap_or_else(|| blank(what, ""))
    };
    let scenario = Scenario {
        schema: None,
        format_version: FORMAT_VERSION,
        id: id.to_owned(),
        language: language.to_owned(),
        title: one(&plan.story.title, Blank::Title),
        summary: blank(Blank::Summary, ""),
        theme: None,
        difficulty: 2,
        role: blank(Blank::Role, ""),
        aim: blank(Blank::Aim, ""),
        situation: blank(Blank::Situation, ""),
        demand: blank(Blank::Demand, ""),
        client: Client {
            name: one(&plan.story.speaker, Blank::Client),
            manner: blank(Blank::Manner, ""),
            temper: GAUGE_MAX / 2,
            trust: GAUGE_MAX / 2,
            reactions: Vec::new(),
        },
        facts: BTreeMap::new(),
        guidance: Guidance {
            article: blank(Blank::Article, ""),
            start: DEFAULT_START,
            moves: vec![MoveGuidance {
                name: Move::Acknowledge,
                points: Move::Acknowledge.default_points(),
                why: blank(Blank::Why, ""),
            }],
            brevity: DEFAULT_BREVITY,
            points,
        },
        patience: Patience { turns, to: patience },
        start: names[&start].clone(),
        beats,
        endings,
        allow: Vec::new(),
    };
    let mut dropped = plan.story.dropped;
    // What ink goes through twice is there once.
    let mut seen = BTreeSet::new();
    dropped.retain(|d| seen.insert((d.place.to_string(), d.what, d.text.clone())));
    // What stands on lines in their order; ink's paths as they were met.
    dropped.sort_by_key(|d| match d.place {
        Place::Line(line) => line,
        Place::Path(_) => 0,
    });
    Ok(Draft {
        scenario,
        waiting,
        dropped,
    })
}

fn branch(when: Option<Condition>, to: &str, lines: Vec<String>) -> Branch {
    Branch {
        when,
        to: to.to_owned(),
        lines,
        temper: 0,
        trust: 0,
        raise: Vec::new(),
    }
}

/// The way out of a circle that has none: what patience does, where `check` can see it.
fn out_of_patience(turns: u32, to: &str) -> Branch {
    let turn = Bounds {
        at_least: i32::try_from(turns).ok(),
        at_most: None,
    };
    let when = Condition {
        turn: Some(turn),
        ..Condition::default()
    };
    branch(Some(when), to, Vec::new())
}

fn ending(id: &str, name: &str, lines: Vec<String>, blank: &dyn Fn(Blank, &str) -> String) -> Ending {
    Ending {
        id: id.to_owned(),
        kind: EndingKind::Stalled,
        worth: 2,
        title: if name.trim().is_empty() {
            id.to_owned()
        } else {
            name.to_owned()
        },
        lines,
        outcome: blank(Blank::Outcome, name),
        why: blank(Blank::Reason, name),
    }
}

/// Braces would be read as the place of a fact, and an arrow of two signs as a choice between wordings.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.replace("->", "→").chars() {
        match c {
            '{' | '}' => out.extend(['{', '"', c, '"', '}']),
            c => out.push(c),
        }
    }
    out
}

/// A name as an id: small letters a to z, digits and `_`, a letter first; none where nothing of it can stay.
pub fn id(name: &str) -> Option<String> {
    let mut out = String::new();
    for c in name.nfkd().filter(|c| !matches!(*c, '\u{300}'..='\u{36f}')) {
        let c = c.to_ascii_lowercase();
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        if out.len() >= 40 {
            break;
        }
    }
    let out = out
        .trim_start_matches(|c: char| !c.is_ascii_lowercase())
        .trim_end_matches('_');
    (!out.is_empty()).then(|| out.to_owned())
}

/// Ids that were given, each once.
#[derive(Default)]
struct Ids {
    given: BTreeSet<String>,
}

impl Ids {
    fn give(&mut self, name: &str) -> String {
        let wanted = id(name).unwrap_or_else(|| "beat".to_owned());
        let more = (2..).map(|number| format!("{wanted}_{number}"));
        let free = std::iter::once(wanted.clone())
            .chain(more)
            .find(|id| !self.given.contains(id));
        let free = free.unwrap_or(wanted);
        self.given.insert(free.clone());
        free
    }
}
