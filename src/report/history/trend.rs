//! Moves over the weeks. Points are compared only where they mean the same: the reader and the guidance of each scenario unchanged.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use serde::Serialize;

use super::Practice;
use crate::engine::moves::Move;
use crate::history::{Overview, TalkId};

/// How many weeks are looked back on.
pub const WEEKS: usize = 26;

/// Heights of a bar.
const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// How the moves went.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Trend {
    /// Mean points a talk of each move, since the last break, the best first.
    pub means: Vec<(Move, f64)>,
    /// The moves over the weeks.
    pub charts: Vec<Chart>,
    /// The days from which on points can't be compared with those before.
    pub breaks: Vec<Date>,
    /// Whether talks of more than one scenario are in it.
    #[serde(skip)]
    pub mixed: bool,
}

/// One move over the weeks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chart {
    /// The move.
    #[serde(rename = "move")]
    pub name: Move,
    /// Stretches of weeks within which points can be compared, in order.
    pub spans: Vec<Span>,
}

/// Weeks that can be compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Span {
    /// How many breaks lie before it.
    #[serde(skip)]
    pub era: usize,
    /// Monday of the first week.
    pub from: Date,
    /// Points a talk, week by week; none where there was no talk.
    pub means: Vec<Option<f64>>,
}

impl Span {
    /// Weeks with a talk.
    pub fn known(&self) -> usize {
        self.means.iter().flatten().count()
    }

    /// Points a talk in the first week, rounded.
    pub fn first(&self) -> i32 {
        self.means.iter().flatten().next().map_or(0, |mean| mean.round() as i32)
    }

    /// Points a talk in the last week, rounded.
    pub fn last(&self) -> i32 {
        self.means
            .iter()
            .flatten()
            .next_back()
            .map_or(0, |mean| mean.round() as i32)
    }
}

impl Chart {
    /// A bar a week, from the least to the most this move ever came to, nothing included.
    pub fn bars(&self, span: &Span) -> String {
        let all = || self.spans.iter().flat_map(|s| s.means.iter().flatten());
        let (least, most) = all().fold((0.0_f64, 0.0_f64), |(l, m), v| (l.min(*v), m.max(*v)));
        let height = |mean: f64| ((mean - least) / (most - least).max(f64::EPSILON) * 7.0).round() as usize;
        let bar = |mean: &Option<f64>| mean.map_or(' ', |mean| BARS[height(mean).min(7)]);
        span.means.iter().map(bar).collect()
    }
}

/// The talks of a week within an era: how many, and what each move came to in all.
#[derive(Default)]
struct Week {
    talks: u32,
    points: [i32; Move::ALL.len()],
}

impl Trend {
    /// Adds the talks up. A talk that more than one reader has read, or none, can be compared with nothing and is left out.
    pub fn new(practice: &Practice) -> Trend {
        let mut points: HashMap<TalkId, [i32; Move::ALL.len()]> = HashMap::new();
        for earned in &practice.earned {
            points.entry(earned.talk).or_default()[earned.name.index()] += earned.points;
        }
        let mut eras = Eras::default();
        let mut weeks: BTreeMap<(usize, Date), Week> = BTreeMap::new();
        for talk in practice.talks.iter().rev() {
            let day = talk.begun.to_zoned(practice.zone.clone()).date();
            let Some(era) = eras.of(talk, day) else { continue };
            let week = weeks.entry((era, monday(day))).or_default();
            week.talks += 1;
            for (sum, points) in week.points.iter_mut().zip(points.get(&talk.id).unwrap_or(&[0; 13])) {
                *sum += points;
            }
        }
        let mixed = practice
            .talks
            .windows(2)
            .any(|pair| pair[0].scenario != pair[1].scenario);
        let means = means(&weeks, eras.breaks.len());
        // The newest weeks only; what came before them is in the other figures.
        if let Some((_, newest)) = weeks.keys().next_back().copied() {
            let first = newest.saturating_sub(jiff::Span::new().weeks(WEEKS as i64 - 1));
            weeks.retain(|(_, monday), _| *monday >= first);
        }
        let charts = Move::ALL
            .into_iter()
            .filter(|name| weeks.values().any(|w| w.points[name.index()] != 0))
            .map(|name| chart(name, &weeks));
        Trend {
            charts: charts.collect(),
            means,
            breaks: eras.breaks,
            mixed,
        }
    }
}

/// Where points stop being comparable: another reader, or another guidance of a scenario that was played before.
#[derive(Default)]
struct Eras {
    reader: Option<String>,
    guidance: HashMap<(String, Option<String>), String>,
    breaks: Vec<Date>,
}

impl Eras {
    fn of(&mut self, talk: &Overview, day: Date) -> Option<usize> {
        let reader = talk.reader.as_ref()?;
        let scenario = (talk.scenario.clone(), talk.file.clone());
        let same_reader = self.reader.as_ref().is_none_or(|known| known == reader);
        let same_guidance = self.guidance.get(&scenario).is_none_or(|known| *known == talk.guidance);
        if !(same_reader && same_guidance) {
            self.breaks.push(day);
            self.guidance.clear();
        }
        self.reader = Some(reader.clone());
        self.guidance.insert(scenario, talk.guidance.clone());
        Some(self.breaks.len())
    }
}

fn means(weeks: &BTreeMap<(usize, Date), Week>, newest: usize) -> Vec<(Move, f64)> {
    let mut sum = Week::default();
    for (_, week) in weeks.iter().filter(|((era, _), _)| *era == newest) {
        sum.talks += week.talks;
        for (all, points) in sum.points.iter_mut().zip(week.points) {
            *all += points;
        }
    }
    let mean = |name: Move| f64::from(sum.points[name.index()]) / f64::from(sum.talks.max(1));
    let mut means: Vec<_> = Move::ALL.into_iter().map(|name| (name, mean(name))).collect();
    means.sort_by(|a, b| b.1.total_cmp(&a.1));
    means
}

fn chart(name: Move, weeks: &BTreeMap<(usize, Date), Week>) -> Chart {
    let mut spans: Vec<Span> = Vec::new();
    for ((era, monday), week) in weeks {
        let mean = f64::from(week.points[name.index()]) / f64::from(week.talks);
        match spans.last_mut().filter(|span| span.era == *era) {
            Some(span) => {
                let days = monday.since(span.from).map_or(0, |since| since.get_days());
                span.means.resize((days / 7) as usize, None);
                span.means.push(Some(mean));
            }
            None => spans.push(Span {
                era: *era,
                from: *monday,
                means: vec![Some(mean)],
            }),
        }
    }
    Chart { name, spans }
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    let past = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(jiff::Span::new().days(past))
}
