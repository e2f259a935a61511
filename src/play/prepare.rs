//! `sparring prepare`: a brief for a real meeting, a warm-up with its facts, and the crib sheet.

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use jiff::Timestamp;

use super::ask::{agree, ask};
use super::input::{self, Input};
use super::{fresh_seed, journal, settings, talk};
use crate::cli::Context;
use crate::cmd::check::found;
use crate::cmd::crib;
use crate::engine::level::Level;
use crate::history::{Brief, History};
use crate::library::{self, Entry};
use crate::terminal::Terminal;

/// `sparring prepare SCENARIO [NAME]`, `sparring prepare NAME`, `sparring prepare --list`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "SCENARIO", required_unless_present = "list")]
    scenario: Option<String>,
    #[arg(value_name = "ID")]
    name: Option<String>,
    #[arg(long, conflicts_with = "scenario")]
    list: bool,
    #[arg(long, value_name = "TEXT")]
    whom: Option<String>,
    #[arg(long, value_name = "TEXT")]
    when: Option<String>,
    #[arg(long = "set", value_name = "FACT")]
    set: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    aim: Option<String>,
    #[arg(long = "offer", value_name = "TEXT")]
    offers: Vec<String>,
    #[arg(long = "limit", value_name = "TEXT")]
    limits: Vec<String>,
    #[arg(long, conflicts_with = "skip")]
    talk: bool,
    #[arg(long)]
    skip: bool,
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
}

/// Asks what no option and no earlier run has answered, holds the warm-up where it is wanted, and shows the crib sheet.
///
/// # Errors
/// A name that is none, facts the scenario can't take, a data folder that can't be written.
pub fn run(context: Context, arguments: &Arguments) -> Result<ExitCode> {
    let history = context.history()?;
    if arguments.list {
        return list(&context, &history);
    }
    let Some((mut brief, entry)) = begun(&context, &history, arguments)? else {
        return Ok(ExitCode::from(2));
    };
    given(&mut brief, arguments, &settings(&context.messages, &arguments.set)?);
    library::lines(&entry, &brief.facts, &context.messages)?;
    history.keep_brief(&brief)?;
    let mut input = input::open()?;
    if !questions(&context, input.as_mut(), &history, &mut brief, &entry)? {
        let name = [("name", brief.name.as_str().into())];
        context.say(&context.messages.with("prepare-unfinished", &name))?;
        return Ok(ExitCode::SUCCESS);
    }
    for line in crib::story(&context, &history, &brief)? {
        context.say(&line)?;
    }
    let question = context.messages.get("prepare-warm-up");
    let wanted = arguments.talk || (!arguments.skip && agree(&context, input.as_mut(), &question)?);
    let (context, history) = if wanted {
        let seed = arguments.seed.unwrap_or_else(fresh_seed);
        warm_up(context, history, entry.clone(), &brief, seed, input.as_mut())?
    } else {
        (context, history)
    };
    let sheet = crib::sheet(&context, &history, &brief, &entry)?;
    let terminal: Terminal = context.terminal;
    let out = crate::report::crib::text(&sheet, &terminal);
    println!("\n{}", out.trim_end());
    println!();
    let name = [("name", brief.name.as_str().into())];
    context.say(&context.messages.with("prepare-next", &name))?;
    Ok(ExitCode::SUCCESS)
}

/// The brief that is gone on with, or a new one; none where there is no such scenario, which was said.
fn begun(context: &Context, history: &History, arguments: &Arguments) -> Result<Option<(Brief, Entry)>> {
    let first = arguments.scenario.as_deref().unwrap_or_default();
    let name = arguments.name.as_deref().unwrap_or(first);
    if let Some(brief) = history.brief(name)? {
        let asked = arguments.name.is_some().then_some(first);
        let entry = found(context, brief.file.as_deref().unwrap_or(&brief.scenario))?;
        if let Some(other) = asked
            && entry.as_ref().is_some_and(|e| e.id != other && e.name() != other)
        {
            let values = [("name", name.into()), ("scenario", brief.scenario.as_str().into())];
            bail!(context.messages.with("prepare-taken", &values));
        }
        return Ok(entry.map(|entry| (brief, entry)));
    }
    let Some(entry) = found(context, first)? else {
        return Ok(None);
    };
    let name = arguments.name.clone().unwrap_or_else(|| entry.id.clone());
    let is_name = (1..=40).contains(&name.chars().count())
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        && !name.starts_with('-');
    if !is_name {
        bail!(context.messages.with("prepare-name", &[("name", name.into())]));
    }
    // A file of the user's own may have the name of a brief that stands already.
    if let Some(brief) = history.brief(&name)? {
        return Ok(Some((brief, entry)));
    }
    let brief = Brief {
        name,
        scenario: entry.id.clone(),
        file: journal::file(&entry),
        language: context.messages.language().to_string(),
        created: Timestamp::now(),
        facts: BTreeMap::new(),
        aim: None,
        offers: Vec::new(),
        limits: Vec::new(),
        whom: None,
        when: None,
        answered: Default::default(),
    };
    Ok(Some((brief, entry)))
}

/// What the options say, into the brief: single answers replace, offers and limits are added.
fn given(brief: &mut Brief, arguments: &Arguments, facts: &BTreeMap<String, String>) {
    for (id, value) in facts {
        brief.facts.insert(id.clone(), value.clone());
        brief.answered.insert(format!("fact-{id}"));
    }
    let one = |question: &str, from: &Option<String>, to: &mut Option<String>| {
        let text = from.as_ref()?;
        let text = text.trim().to_owned();
        *to = (!text.is_empty()).then_some(text);
        Some(question.to_owned())
    };
    let whom = one("whom", &arguments.whom, &mut brief.whom);
    let when = one("when", &arguments.when, &mut brief.when);
    let aim = one("aim", &arguments.aim, &mut brief.aim);
    let several = |question: &str, from: &[String], to: &mut Vec<String>| {
        for text in from.iter().map(|t| t.trim()).filter(|t| !t.is_empty()) {
            if !to.iter().any(|there| there == text) {
                to.push(text.to_owned());
            }
        }
        (!from.is_empty()).then(|| question.to_owned())
    };
    let offers = several("offers", &arguments.offers, &mut brief.offers);
    let limits = several("limits", &arguments.limits, &mut brief.limits);
    brief
        .answered
        .extend([whom, when, aim, offers, limits].into_iter().flatten());
}

/// Asks what is not answered yet; every answer is on disk before the next question. False where the user left before the end.
fn questions(
    context: &Context,
    input: &mut dyn Input,
    history: &History,
    brief: &mut Brief,
    entry: &Entry,
) -> Result<bool> {
    let facts = entry.scenario.facts.keys().map(|id| format!("fact-{id}"));
    let mut all: Vec<String> = ["whom", "when"].map(str::to_owned).into();
    all.extend(facts);
    all.extend(["aim", "offers", "limits"].map(str::to_owned));
    for question in all {
        if brief.answered.contains(&question) {
            continue;
        }
        let answered = match question.as_str() {
            "whom" | "when" | "aim" => one(context, input, brief, entry, &question)?,
            "offers" | "limits" => several(context, input, history, brief, &question)?,
            fact => own_fact(context, input, brief, entry, fact.trim_start_matches("fact-"))?,
        };
        if !answered {
            return Ok(false);
        }
        brief.answered.insert(question);
        history.keep_brief(brief)?;
    }
    Ok(true)
}

fn one(context: &Context, input: &mut dyn Input, brief: &mut Brief, entry: &Entry, question: &str) -> Result<bool> {
    let lines = library::lines(entry, &brief.facts, &context.messages)?;
    let values = [("aim", lines.get("aim").into())];
    let asked = context.messages.with(&format!("prepare-ask-{question}"), &values);
    let Some(answer) = ask(context, input, &asked)? else {
        return Ok(false);
    };
    let answer = (!answer.is_empty()).then_some(answer);
    match question {
        "whom" => brief.whom = answer,
        "when" => brief.when = answer,
        _ => brief.aim = answer,
    }
    Ok(true)
}

fn several(
    context: &Context,
    input: &mut dyn Input,
    history: &History,
    brief: &mut Brief,
    question: &str,
) -> Result<bool> {
    let mut asked = context.messages.get(&format!("prepare-ask-{question}"));
    loop {
        let Some(answer) = ask(context, input, &asked)? else {
            return Ok(false);
        };
        if answer.is_empty() {
            return Ok(true);
        }
        match question {
            "offers" => brief.offers.push(answer),
            _ => brief.limits.push(answer),
        }
        history.keep_brief(brief)?;
        asked = context.messages.get("prepare-ask-more");
    }
}

/// A fact, asked again until it can be read as one.
fn own_fact(context: &Context, input: &mut dyn Input, brief: &mut Brief, entry: &Entry, id: &str) -> Result<bool> {
    let lines = library::lines(entry, &brief.facts, &context.messages)?;
    let values = [
        ("about", lines.get(&format!("fact-{id}-about")).into()),
        ("value", lines.fact(id).into()),
    ];
    let asked = context.messages.with("prepare-ask-fact", &values);
    loop {
        let Some(answer) = ask(context, input, &asked)? else {
            return Ok(false);
        };
        if answer.is_empty() {
            return Ok(true);
        }
        let mut facts = brief.facts.clone();
        facts.insert(id.to_owned(), answer);
        match library::lines(entry, &facts, &context.messages) {
            Ok(_) => {
                brief.facts = facts;
                return Ok(true);
            }
            Err(wrong) => context.say(&wrong.to_string())?,
        }
    }
}

/// A talk with the facts of the brief, on the hard level. Gives back what it borrowed.
fn warm_up(
    context: Context,
    history: History,
    entry: Entry,
    brief: &Brief,
    seed: u64,
    input: &mut dyn Input,
) -> Result<(Context, History)> {
    let mut talk = talk::Talk::new(context, entry, seed, Level::Hard, brief.facts.clone())?;
    talk.keep(Ok(history), None)?;
    talk.practise(&brief.name);
    talk.hold(input)?;
    // The talk's own is dropped with it, and its hold on the file.
    let context = talk.context;
    let history = context.history()?;
    Ok((context, history))
}

/// Every brief, with what became of it.
fn list(context: &Context, history: &History) -> Result<ExitCode> {
    let briefs = history.briefs()?;
    if briefs.is_empty() {
        context.say(&context.messages.get("prepare-list-nothing"))?;
    }
    for brief in briefs {
        for line in crib::story(context, history, &brief)? {
            context.say(&line)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
