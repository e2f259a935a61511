//! What a walk came to: values for programs, sentences for people, and JUnit XML for build servers.

mod junit;

use serde::Serialize;

use crate::engine::level::Level;
use crate::engine::moves::Move;
use crate::engine::player::Player;
use crate::engine::scenario::Scenario;
use crate::engine::score::Reason;
use crate::engine::walk::{Step, Walk, guided};
use crate::messages::{Messages, Value};
use crate::terminal::{Style, Terminal, clean};

pub use junit::junit;

/// A scenario with all that its players came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Walked {
    /// Id of the scenario.
    pub scenario: String,
    /// Tag of the language it was walked in.
    pub language: String,
    /// How hard the client made it.
    pub level: Level,
    /// Each player by themselves.
    pub players: Vec<Row>,
    /// All players together.
    pub coverage: Coverage,
}

/// What one player came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// Name of the player.
    pub player: &'static str,
    /// Talks held.
    pub plays: u64,
    /// Mean score of a talk, 0-100.
    pub mean_score: f64,
    /// Lowest score of a talk, 0-100.
    pub lowest_score: Option<i32>,
    /// Mean number of replies in a talk.
    pub mean_replies: f64,
    /// The endings they came to.
    pub endings: Vec<Reached>,
}

/// An ending that a player reached.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reached {
    /// Id of the ending.
    pub id: String,
    /// Its worth, 0-5.
    pub worth: u8,
    /// Talks that ended so.
    pub plays: u64,
    /// The first seed that led there.
    pub first_seed: u64,
}

/// What all players together came to, and what none of them did. Pairs are what was reached and what there is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Coverage {
    /// Beats that were answered.
    pub beats: [usize; 2],
    /// Branches that were taken.
    pub branches: [usize; 2],
    /// The client's lines that were said.
    pub lines: [usize; 2],
    /// Guidance that won or lost points.
    pub guidance: [usize; 2],
    /// Talks that ended because the client's patience had run out.
    pub worn_out: u64,
    /// Ids of the beats that were never answered.
    pub beats_missed: Vec<String>,
    /// Ids of the endings that were never reached.
    pub endings_missed: Vec<String>,
    /// Ids of the lines that were never said.
    pub lines_unspoken: Vec<String>,
    /// Beat and number, from 1, of the branches that were never taken.
    pub branches_untaken: Vec<String>,
    /// Guidance that never won or lost points: names of moves, ids of points, `brevity`.
    pub guidance_unmarked: Vec<String>,
    /// The shortest way to each ending.
    pub ways: Vec<WayRow>,
}

/// The shortest way to an ending, or how near the nearest talk came to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WayRow {
    /// Id of the ending.
    pub ending: String,
    /// Its worth, 0-5.
    pub worth: u8,
    /// Talks that ended so.
    pub plays: u64,
    /// Who held the shortest talk, or else the nearest.
    pub player: Option<&'static str>,
    /// Its seed.
    pub seed: Option<u64>,
    /// Its replies; none where the ending was never reached.
    pub steps: Vec<StepRow>,
    /// Where the ending was never reached: the beat nearest to it that was answered.
    pub nearest: Option<String>,
}

/// One reply on a way.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepRow {
    /// Id of the beat it answered.
    pub beat: String,
    /// The moves that were read in it.
    pub moves: Vec<Move>,
}

impl Walked {
    /// What came of the walks of these players through a scenario.
    pub fn new(scenario: &Scenario, language: &str, level: Level, walks: &[(Player, Walk)]) -> Walked {
        let mut together = Walk::default();
        walks.iter().for_each(|(_, walk)| together.add(walk));
        Walked {
            scenario: scenario.id.clone(),
            language: language.to_owned(),
            level,
            players: walks
                .iter()
                .map(|(player, walk)| row(scenario, *player, walk))
                .collect(),
            coverage: coverage(scenario, &together),
        }
    }
}

fn row(scenario: &Scenario, player: Player, walk: &Walk) -> Row {
    let endings = walk.endings.iter().filter_map(|(index, way)| {
        let ending = scenario.endings.get(*index)?;
        Some(Reached {
            id: ending.id.clone(),
            worth: ending.worth,
            plays: way.plays,
            first_seed: way.first_seed,
        })
    });
    Row {
        player: player.name(),
        plays: walk.plays,
        mean_score: walk.mean_score(),
        lowest_score: walk.lowest_score(),
        mean_replies: walk.mean_replies(),
        endings: endings.collect(),
    }
}

fn coverage(scenario: &Scenario, walk: &Walk) -> Coverage {
    let beat = |index: usize| scenario.beats[index].id.clone();
    let (untaken, unmarked) = (walk.untaken(scenario), walk.unmarked(scenario));
    let lines_unspoken = walk.unspoken(scenario);
    let branches: usize = scenario.beats.iter().map(|b| b.branches.len()).sum();
    let (guidance, lines) = (guided(scenario).len(), walk.lines.len() + lines_unspoken.len());
    let missed = (0..scenario.endings.len()).filter(|e| !walk.endings.contains_key(e));
    let unanswered = (0..scenario.beats.len()).filter(|b| !walk.beats.contains_key(b));
    Coverage {
        beats: [walk.beats.len(), scenario.beats.len()],
        branches: [branches - untaken.len(), branches],
        lines: [walk.lines.len(), lines],
        guidance: [guidance - unmarked.len(), guidance],
        worn_out: walk.worn_out,
        beats_missed: unanswered.map(beat).collect(),
        endings_missed: missed.map(|e| scenario.endings[e].id.clone()).collect(),
        lines_unspoken,
        branches_untaken: untaken.iter().map(|(b, k)| format!("{} {}", beat(*b), k + 1)).collect(),
        guidance_unmarked: unmarked.iter().map(name).collect(),
        ways: (0..scenario.endings.len()).map(|e| way(scenario, walk, e)).collect(),
    }
}

fn name(reason: &Reason) -> String {
    match reason {
        Reason::Move(name) => name.name().to_owned(),
        Reason::Point(id) => id.clone(),
        Reason::Brevity { .. } => "brevity".to_owned(),
    }
}

fn way(scenario: &Scenario, walk: &Walk, index: usize) -> WayRow {
    let ending = &scenario.endings[index];
    let way = walk.endings.get(&index);
    let near = if way.is_some() {
        None
    } else {
        walk.nearest(scenario, index)
    };
    let step = |step: &Step| StepRow {
        beat: scenario.beats[step.beat].id.clone(),
        moves: step.moves.clone(),
    };
    WayRow {
        ending: ending.id.clone(),
        worth: ending.worth,
        plays: way.map_or(0, |w| w.plays),
        player: way.map(|w| w.player).or(near.map(|(_, v)| v.player)).map(Player::name),
        seed: way.map(|w| w.seed).or(near.map(|(_, v)| v.seed)),
        steps: way.map(|w| w.steps.iter().map(step).collect()).unwrap_or_default(),
        nearest: near.map(|(beat, _)| scenario.beats[beat].id.clone()),
    }
}

/// What came of a scenario, for people.
pub fn text(walked: &Walked, messages: &Messages, terminal: &Terminal) -> String {
    let mut out = format!("{}\n", terminal.paint(Style::Title, &clean(&walked.scenario)));
    let mut add = |style: Style, text: &str| {
        out.push_str(&terminal.paint(style, &terminal.wrap(text, "  ", "    ")));
        out.push('\n');
    };
    for row in &walked.players {
        add(Style::Plain, &player(row, messages));
    }
    let c = &walked.coverage;
    let values = [
        ("beats", c.beats[0].into()),
        ("all", c.beats[1].into()),
        ("missed", c.endings_missed.len().into()),
        ("endings", listed(&c.endings_missed)),
        ("lines", c.lines_unspoken.len().into()),
    ];
    add(Style::Faint, &messages.with("walk-coverage", &values));
    let unmarked: Vec<String> = c.guidance_unmarked.iter().map(|g| guidance_name(g, messages)).collect();
    let values = [
        ("branches", c.branches[0].into()),
        ("all", c.branches[1].into()),
        ("missed", c.guidance_unmarked.len().into()),
        ("guidance", listed(&unmarked)),
        ("patience", (c.worn_out as usize).into()),
    ];
    add(Style::Faint, &messages.with("walk-further", &values));
    add(Style::Plain, &messages.get("walk-ways"));
    for way in &c.ways {
        add(Style::Plain, &format!("  {}", way_text(way, messages)));
    }
    out
}

fn player(row: &Row, messages: &Messages) -> String {
    let endings: Vec<String> = row
        .endings
        .iter()
        .map(|e| format!("{} ({}) {}", e.id, e.worth, e.plays))
        .collect();
    let values = [
        ("player", messages.get(&format!("player-{}", row.player)).into()),
        ("plays", (row.plays as usize).into()),
        ("score", (row.mean_score.round() as usize).into()),
        ("replies", messages.hundredths(row.mean_replies).into()),
        ("endings", listed(&endings)),
    ];
    messages.with("walk-player", &values)
}

/// The way to an ending in one sentence.
fn way_text(way: &WayRow, messages: &Messages) -> String {
    let moves = |step: &StepRow| -> String {
        let names: Vec<String> = step
            .moves
            .iter()
            .map(|m| messages.get(&format!("move-{}", m.name())))
            .collect();
        let told = if names.is_empty() {
            messages.get("walk-no-move")
        } else {
            names.join(", ")
        };
        format!("{} ({told})", step.beat)
    };
    let steps: Vec<String> = way.steps.iter().map(moves).collect();
    let player = way
        .player
        .map(|p| messages.get(&format!("player-{p}")))
        .unwrap_or_default();
    let values: Vec<(&str, Value)> = vec![
        (
            "ending",
            clean(&format!("{} ({})", way.ending, way.worth)).into_owned().into(),
        ),
        ("replies", way.steps.len().into()),
        ("player", player.into()),
        ("name", way.player.unwrap_or_default().into()),
        // A seed is a name, not an amount: no grouping.
        ("seed", way.seed.map(|s| s.to_string()).unwrap_or_default().into()),
        ("steps", clean(&steps.join(" → ")).into_owned().into()),
        (
            "beat",
            clean(way.nearest.as_deref().unwrap_or_default()).into_owned().into(),
        ),
    ];
    let id = match (way.plays, &way.nearest) {
        (0, Some(_)) => "walk-nearest",
        (0, None) => "walk-never",
        _ => "walk-way",
    };
    messages.with(id, &values)
}

fn guidance_name(name: &str, messages: &Messages) -> String {
    let id = if name == "brevity" {
        "walk-brevity".to_owned()
    } else {
        format!("move-{name}")
    };
    if messages.has(&id) {
        messages.get(&id)
    } else {
        name.to_owned()
    }
}

fn listed(names: &[String]) -> Value {
    clean(&names.join(", ")).into_owned().into()
}
