//! Drill: single moments, one after the other: the client's line, one reply, its marks, a model reply.

use std::collections::{BTreeMap, VecDeque};
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;
use jiff::Timestamp;

use super::commands::{self, Action, Typed};
use super::input::{self, Entered, Input};
use crate::cli::{Context, one_of};
use crate::engine::drill::{Exercise, Memory, WRONG, due, lesson, order, practised, training};
use crate::engine::moves::Move;
use crate::engine::score::{Score, mean};
use crate::engine::texts::{beat_line, texts};
use crate::history::{self, Attempt, History};
use crate::library::{self, Entry, Scene};
use crate::reader::{EncoderReader, fingerprint};
use crate::report::marks;
use crate::terminal::{Style, clean};

/// Attempts at one moment in one drill.
const ATTEMPTS: u32 = 2;

/// Other moments before a second attempt: long enough to have let go of the first, short enough to come within the minutes.
const BETWEEN: usize = 3;

/// `sparring drill [--minutes N] [--move MOVE] [--private]`
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(long, value_name = "MINUTES", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=120))]
    minutes: u64,
    #[arg(long = "move", value_name = "MOVE", value_parser = one_of(Move::ALL, Move::name))]
    lesson: Option<Move>,
    #[arg(long)]
    private: bool,
}

/// A drill under way.
struct Drill<'a> {
    context: &'a Context,
    reader: EncoderReader,
    /// None where nothing is kept.
    history: Option<History>,
    memories: BTreeMap<(String, String), Memory>,
    entries: Vec<Entry>,
    scores: Vec<i32>,
}

/// Practises moments until the time is over, the user leaves, or there is none left.
pub fn run(context: &Context, arguments: &Arguments) -> Result<ExitCode> {
    let mut input = input::open()?;
    let history = match arguments.private {
        true => None,
        false => Some(context.history()?),
    };
    let mut drill = Drill {
        context,
        reader: EncoderReader::shipped()?,
        history,
        memories: BTreeMap::new(),
        entries: library::all(),
        scores: Vec::new(),
    };
    let began = Instant::now();
    let mut waiting = drill.exercises(arguments.lesson, Timestamp::now())?;
    let minutes = arguments.minutes;
    let told = [("minutes", (minutes as usize).into()), ("count", waiting.len().into())];
    drill.say(&context.messages.with("drill-begins", &told))?;
    while let Some((exercise, attempts)) = waiting.pop_front() {
        if began.elapsed() >= Duration::from_secs(60 * minutes) {
            drill.say(&context.messages.get("drill-time"))?;
            break;
        }
        match drill.practise(&exercise, input.as_mut())? {
            Practised::Left => break,
            Practised::Badly if attempts + 1 < ATTEMPTS => {
                waiting.insert(waiting.len().min(BETWEEN), (exercise, attempts + 1));
            }
            Practised::Badly | Practised::Well | Practised::Skipped => {}
        }
    }
    drill.close()?;
    Ok(ExitCode::SUCCESS)
}

/// How a moment went.
enum Practised {
    Well,
    Badly,
    Skipped,
    Left,
}

impl Drill<'_> {
    /// The moments of this drill in order, each with the attempts made at it, none.
    fn exercises(&mut self, only: Option<Move>, now: Timestamp) -> Result<VecDeque<(Exercise, u32)>> {
        let (known, wrong) = match &self.history {
            Some(history) => (history.exercises()?, history.went_wrong()?),
            None => (Vec::new(), Vec::new()),
        };
        let entry = |id: &str| self.entries.iter().find(|e| e.id == id);
        let trained = |lesson: Move| {
            let mut all: Vec<&Entry> = self.entries.iter().collect();
            // Where the move is worth most it is learned best.
            all.sort_by_key(|e| std::cmp::Reverse(e.scenario.guidance.points_of(lesson).abs()));
            all.into_iter()
                .flat_map(|e| training(&e.id, &e.scenario, lesson))
                .collect::<Vec<_>>()
        };
        let asked = only.map(trained);
        let fits = |e: &Exercise| {
            let same = |t: &Exercise| (&t.scenario, &t.beat) == (&e.scenario, &e.beat);
            asked.as_ref().is_none_or(|asked| asked.iter().any(same))
        };
        let mut lessons: Vec<Move> = wrong
            .iter()
            .filter_map(|(e, reading)| lesson(&entry(&e.scenario)?.scenario, reading))
            .collect();
        lessons.extend(only);
        if lessons.is_empty() {
            // Nothing went wrong yet: the moves that carry every talk.
            lessons.extend([Move::HoldFirm, Move::OfferAlternative, Move::Probe]);
        }
        let due_now = known.iter().filter(|(e, memory)| due(memory) <= now && fits(e));
        let due_now = due_now.map(|(e, _)| e.clone()).collect();
        let wrong: Vec<Exercise> = wrong.into_iter().map(|(e, _)| e).filter(|e| fits(e)).collect();
        let mut like: Vec<Exercise> = lessons
            .into_iter()
            .filter(|l| only.is_none_or(|o| o == *l))
            .flat_map(trained)
            .collect();
        // The same lesson with another client first: what was learned must travel.
        like.sort_by_key(|e| wrong.iter().any(|w| w.scenario == e.scenario));
        let before: Vec<Exercise> = known.iter().map(|(e, _)| e.clone()).collect();
        let ordered = order(due_now, wrong, like, &before);
        self.memories = known
            .into_iter()
            .map(|(e, memory)| ((e.scenario, e.beat), memory))
            .collect();
        Ok(ordered.into_iter().map(|e| (e, 0)).collect())
    }

    /// One moment: shown, answered, marked, kept.
    fn practise(&mut self, exercise: &Exercise, input: &mut dyn Input) -> Result<Practised> {
        let messages = &self.context.messages;
        let Some(entry) = self.entries.iter().find(|e| e.id == exercise.scenario).cloned() else {
            return Ok(Practised::Skipped);
        };
        if entry.scenario.beat(&exercise.beat).is_none() {
            return Ok(Practised::Skipped);
        }
        let scene = Scene::new(entry, &BTreeMap::new(), messages)?;
        let client = self.client(exercise, &scene);
        let head = ("title", clean(&scene.lines.get("title")).into_owned().into());
        let demand = ("demand", clean(&scene.lines.get("demand")).into_owned().into());
        self.title(&messages.with("drill-moment", &[head, demand]))?;
        let name = scene.lines.get("client-name");
        self.paint(Style::Client, &format!("{}: {}", clean(&name), clean(&client)))?;
        let text = |part: &str| clean(&scene.lines.get(&format!("beat-{}-{part}", exercise.beat))).into_owned();
        let reply = loop {
            let prompt = format!("{} ", messages.get("prompt"));
            let Entered::Line(line) = input.enter(&prompt)? else {
                return Ok(Practised::Left);
            };
            if !input.is_interactive() {
                self.say(&format!("{prompt}{line}"))?;
            }
            match (line.trim(), commands::read(&line)) {
                (":skip", _) => return Ok(Practised::Skipped),
                (_, Typed::Command(Action::Quit, _)) => return Ok(Practised::Left),
                (_, Typed::Command(Action::Hint, _)) => {
                    self.say(&messages.with("shown-hint", &[("text", text("hint").into())]))?;
                }
                (reply, Typed::Reply) if !reply.is_empty() => break reply.to_owned(),
                _ => self.say(&messages.get("drill-help"))?,
            }
        };
        let turn = scene.turn(&self.reader, &client, reply);
        let score = Score::new(&turn.reading, &scene.entry.scenario.guidance);
        self.title(&messages.with("score", &[("score", score.total.into())]))?;
        for mark in marks::list(&score, &turn.reply, messages, &scene.lines, &self.context.terminal) {
            self.line(&format!("  {mark}"))?;
        }
        self.say(&messages.with("shown-model", &[("text", text("model").into())]))?;
        let before = self
            .memories
            .get(&(exercise.scenario.clone(), exercise.beat.clone()))
            .cloned();
        let now = Timestamp::now();
        let memory = practised(before, score.total, now);
        if let Some(history) = &self.history {
            let attempt = Attempt {
                at: now,
                language: scene.language().to_owned(),
                client,
                reply: turn.reply,
                reading: turn.reading,
                score: score.total,
                reader: fingerprint().to_owned(),
            };
            if let Err(error) = history.add_attempt(exercise, &attempt, &memory) {
                self.say(&history::unkept(&error, messages))?;
                self.history = None;
            }
        }
        let days = ((due(&memory).as_second() - now.as_second() + 43_200) / 86_400).max(1) as usize;
        self.say(&messages.with("drill-again", &[("days", days.into())]))?;
        self.memories
            .insert((exercise.scenario.clone(), exercise.beat.clone()), memory);
        self.scores.push(score.total);
        Ok(if score.total < WRONG {
            Practised::Badly
        } else {
            Practised::Well
        })
    }

    /// The words that went wrong, where the scenario still has them; else the beat's first line.
    fn client(&self, exercise: &Exercise, scene: &Scene) -> String {
        let said = |ids: &[String]| scene.said(ids);
        let ids: Vec<String> = texts(&scene.entry.scenario).into_iter().map(|t| t.id).collect();
        match !exercise.heard.is_empty() && exercise.heard.iter().all(|id| ids.contains(id)) {
            true => said(&exercise.heard),
            false => said(&[beat_line(&exercise.beat, 0)]),
        }
    }

    fn close(&self) -> Result<()> {
        let messages = &self.context.messages;
        let Some(mean) = mean(&self.scores) else {
            return self.say(&messages.get("drill-nothing"));
        };
        let values = [("count", self.scores.len().into()), ("score", mean.into())];
        self.say(&messages.with("drill-ends", &values))
    }

    fn say(&self, text: &str) -> Result<()> {
        self.line(&self.context.terminal.wrap(&clean(text), "", ""))
    }

    fn title(&self, text: &str) -> Result<()> {
        let wrapped = self.context.terminal.wrap(&clean(text), "", "");
        self.line(&format!("\n{}", self.context.terminal.paint(Style::Title, &wrapped)))
    }

    fn paint(&self, style: Style, text: &str) -> Result<()> {
        let wrapped = self.context.terminal.wrap(text, "", "");
        self.line(&self.context.terminal.paint(style, &wrapped))
    }

    fn line(&self, text: &str) -> Result<()> {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{text}")?;
        Ok(out.flush()?)
    }
}
