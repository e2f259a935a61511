//! What a talk shows: the opening, the marks of a reply, the gauges, both sides of a retry, the debrief.

use std::io::Write;

use anyhow::Result;

use super::commands::COMMANDS;
use super::pace;
use super::talk::Talk;
use crate::engine::level::Level;
use crate::engine::mood::Mood;
use crate::engine::moves::Move;
use crate::engine::scenario::GAUGE_MAX;
use crate::engine::session::Record;
use crate::messages::Value;
use crate::report::{debrief as report, marks};
use crate::terminal::{Style, clean, width};

/// Before the talk: who you are, what you want, who sits opposite, what you are judged on.
pub fn opening(talk: &mut Talk) -> Result<()> {
    let terminal = talk.context.terminal;
    let title = clean(&talk.scene.lines.get("title")).into_owned();
    writeln!(talk.out, "\n{}", terminal.paint(Style::Title, &title))?;
    for id in ["situation", "role", "aim", "client-manner", "demand"] {
        let value: Value = clean(&talk.scene.lines.get(id)).into_owned().into();
        let name: Value = clean(&talk.scene.lines.get("client-name")).into_owned().into();
        let text = talk
            .messages()
            .with(&format!("opening-{id}"), &[("text", value), ("name", name)]);
        talk.say(&text)?;
    }
    let level = match talk.session.level() {
        Level::Gentle => Some("opening-level-gentle"),
        Level::Real => None,
        Level::Hard => Some("opening-level-hard"),
    };
    if let Some(level) = level {
        let text = talk.messages().get(level);
        talk.say(&text)?;
    }
    pace::announce(talk)?;
    let guided: Vec<Move> = talk.session.scenario().guidance.moves.iter().map(|g| g.name).collect();
    let names = |talk: &Talk, good: bool| -> Vec<String> {
        let guidance = &talk.session.scenario().guidance;
        let wanted = guided.iter().filter(|m| (guidance.points_of(**m) > 0) == good);
        wanted
            .map(|m| talk.messages().get(&format!("move-{}", m.name())))
            .collect()
    };
    let (asked, warned) = (names(talk, true).join(", "), names(talk, false).join(", "));
    let words = talk.session.scenario().guidance.brevity.words;
    let values = [
        ("asked", asked.into()),
        ("warned", warned.into()),
        ("words", words.into()),
    ];
    let text = talk.messages().with("opening-judged", &values);
    talk.say(&text)?;
    let text = talk
        .messages()
        .with("opening-commands", &[("seed", talk.session.seed().to_string().into())]);
    writeln!(
        talk.out,
        "{}",
        terminal.paint(Style::Faint, &terminal.wrap(&text, "", ""))
    )?;
    Ok(talk.out.flush()?)
}

/// After a reply: its score, the marks with the words that earned them, and how the client feels.
pub fn turn(talk: &mut Talk) -> Result<()> {
    let Some(record) = talk.session.records().last().cloned() else {
        return Ok(());
    };
    let terminal = talk.context.terminal;
    let marks = marks::list(
        &record.score,
        &record.turn.reply,
        talk.messages(),
        &talk.scene.lines,
        &terminal,
    );
    let score = talk.messages().with("score", &[("score", record.score.total.into())]);
    let mut parts = vec![terminal.paint(Style::Title, &score)];
    if marks.is_empty() {
        parts.push(talk.messages().get("no-marks"));
    }
    parts.extend(marks);
    parts.push(gauges(talk, record.after));
    writeln!(
        talk.out,
        "{}",
        if terminal.plain {
            parts.join("\n")
        } else {
            flow(&parts, terminal.width)
        }
    )?;
    Ok(talk.out.flush()?)
}

/// Parts side by side where they fit, a new line where they don't. Colour codes take no room.
fn flow(parts: &[String], columns: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(line) if !part.contains('\n') && !line.contains('\n') && shown(line) + shown(part) + 3 <= columns => {
                line.push_str("   ");
                line.push_str(part);
            }
            _ => lines.push(format!("  {part}")),
        }
    }
    lines.join("\n")
}

/// Columns a painted text takes: what stands between ESC and `m` takes none.
fn shown(text: &str) -> usize {
    let mut plain = String::new();
    let mut code = false;
    for c in text.chars() {
        match c {
            '\u{1b}' => code = true,
            'm' if code => code = false,
            c if !code => plain.push(c),
            _ => {}
        }
    }
    width(&plain)
}

fn gauges(talk: &Talk, mood: Mood) -> String {
    let terminal = talk.context.terminal;
    let (temper, trust) = (talk.messages().get("temper"), talk.messages().get("trust"));
    let temper = terminal.gauge(&temper, mood.temper, GAUGE_MAX);
    let trust = terminal.gauge(&trust, mood.trust, GAUGE_MAX);
    format!("{temper}{}{trust}", if terminal.plain { "\n" } else { "  " })
}

/// A reply said again: both scores and both client reactions.
pub fn side_by_side(talk: &mut Talk, earlier: &Record) -> Result<()> {
    let Some(now) = talk.session.records().last().cloned() else {
        return Ok(());
    };
    let terminal = talk.context.terminal;
    let (left, right) = (column(talk, "retry-before", earlier), column(talk, "retry-now", &now));
    if terminal.plain || terminal.width < 70 {
        for part in left.iter().chain(&right) {
            talk.say(part)?;
        }
        return Ok(());
    }
    let half = (terminal.width - 3) / 2;
    let fold = |parts: &[String]| -> Vec<String> {
        parts
            .iter()
            .flat_map(|p| {
                textwrap::wrap(p, half)
                    .into_iter()
                    .map(|l| l.into_owned())
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let (left, right) = (fold(&left), fold(&right));
    for i in 0..left.len().max(right.len()) {
        let (l, r) = (
            left.get(i).map_or("", String::as_str),
            right.get(i).map_or("", String::as_str),
        );
        writeln!(talk.out, "{l}{} │ {r}", " ".repeat(half.saturating_sub(width(l))))?;
    }
    Ok(talk.out.flush()?)
}

fn column(talk: &Talk, heading: &str, record: &Record) -> Vec<String> {
    let plain = crate::terminal::Terminal::plain(usize::MAX);
    let mut parts = vec![talk.messages().with(heading, &[("score", record.score.total.into())])];
    let reply = &record.turn.reply;
    parts.push(marks::quote(reply, &(0..reply.len()), talk.messages()));
    parts.extend(marks::list(
        &record.score,
        reply,
        talk.messages(),
        &talk.scene.lines,
        &plain,
    ));
    let (temper, trust) = (talk.messages().get("temper"), talk.messages().get("trust"));
    parts.push(format!(
        "{temper} {}/{GAUGE_MAX}, {trust} {}/{GAUGE_MAX}",
        record.after.temper, record.after.trust
    ));
    let name = clean(&talk.scene.lines.get("client-name")).into_owned();
    parts.extend(
        record
            .answered
            .iter()
            .map(|id| format!("{name}: {}", clean(&talk.scene.lines.get(id)))),
    );
    parts
}

/// `:why`: the sum, and every move with evidence and confidence.
pub fn why(talk: &mut Talk) -> Result<()> {
    let Some(record) = talk.session.records().last().cloned() else {
        let text = talk.messages().get("why-nothing");
        return talk.say(&text);
    };
    let total = talk.messages().with("score", &[("score", record.score.total.into())]);
    let sum = marks::sum(&record.score, talk.messages());
    talk.say(&format!("{total}: {sum}"))?;
    let plain = crate::terminal::Terminal::plain(usize::MAX);
    for mark in marks::list(
        &record.score,
        &record.turn.reply,
        talk.messages(),
        &talk.scene.lines,
        &plain,
    ) {
        talk.say(&mark)?;
    }
    let heading = talk.messages().get("why-moves");
    talk.say(&heading)?;
    let mut moves = record.turn.reading.moves.clone();
    moves.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    for shown in moves {
        let percent = (shown.confidence * 100.0).round() as usize;
        let verdict = marks::verdict(shown.verdict, talk.messages());
        let name = talk.messages().get(&format!("move-{}", shown.name.name()));
        let values: Vec<(&str, Value)> = vec![
            ("name", name.into()),
            ("percent", percent.into()),
            ("verdict", verdict.into()),
        ];
        let mut text = talk.messages().with("why-move", &values);
        for range in &shown.evidence {
            text = format!("{text} {}", marks::quote(&record.turn.reply, range, talk.messages()));
        }
        talk.say(&text)?;
    }
    let counts = record.turn.reading.counts;
    let values: Vec<(&str, Value)> = vec![
        ("words", counts.words.into()),
        ("sentences", counts.sentences.into()),
        ("questions", counts.questions.into()),
    ];
    let text = talk.messages().with("why-counts", &values);
    talk.say(&text)
}

/// `:hint` and `:model`: a text of the beat that waits for a reply.
pub fn of_beat(talk: &mut Talk, part: &str) -> Result<()> {
    let Some(beat) = talk.current().beat() else {
        return Ok(());
    };
    let id = format!("beat-{}-{part}", talk.session.scenario().beats[beat].id);
    let value: Value = clean(&talk.scene.lines.get(&id)).into_owned().into();
    let text = talk.messages().with(&format!("shown-{part}"), &[("text", value)]);
    talk.say(&text)
}

/// `:guidance`: what every move is worth here, and why.
pub fn guidance(talk: &mut Talk) -> Result<()> {
    let guidance = talk.session.scenario().guidance.clone();
    let article: Value = clean(&talk.scene.lines.get("article")).into_owned().into();
    let head = talk.messages().with(
        "guidance-head",
        &[("start", guidance.start.into()), ("article", article)],
    );
    talk.say(&head)?;
    let mut moves = Move::ALL.to_vec();
    moves.sort_by_key(|m| (guidance.of(*m).is_none(), -guidance.points_of(*m)));
    for name in moves.into_iter().filter(|m| guidance.points_of(*m) != 0) {
        let points = marks::signed(guidance.points_of(name));
        let label = talk.messages().get(&format!("move-{}", name.name()));
        let why = match guidance.of(name) {
            Some(_) => clean(&talk.scene.lines.get(&format!("guidance-{}", name.name()))).into_owned(),
            None => talk.messages().get(&format!("move-{}-about", name.name())),
        };
        talk.say(&format!("{points} {label}: {why}"))?;
    }
    for point in &guidance.points {
        let label = clean(&talk.scene.lines.get(&format!("point-{}", point.id))).into_owned();
        talk.say(&format!("{} {label}", marks::signed(point.points)))?;
    }
    let values: Vec<(&str, Value)> = vec![
        ("words", guidance.brevity.words.into()),
        ("points", marks::signed(guidance.brevity.points).into()),
    ];
    let text = talk.messages().with("guidance-brevity", &values);
    talk.say(&text)
}

/// `:facts`: the facts of the talk, and how to set one's own.
pub fn facts(talk: &mut Talk) -> Result<()> {
    let ids: Vec<String> = talk.session.scenario().facts.keys().cloned().collect();
    for id in &ids {
        let about = clean(&talk.scene.lines.get(&format!("fact-{id}-about"))).into_owned();
        let shown = clean(&talk.scene.lines.fact(id)).into_owned();
        talk.say(&format!("{id} = {shown} ({about})"))?;
    }
    let example = ids.first().cloned().unwrap_or_default();
    let text = talk.messages().with("facts-set", &[("example", example.into())]);
    talk.say(&text)
}

/// `:help`: the commands.
pub fn help(talk: &mut Talk) -> Result<()> {
    let text = talk.messages().get("help-reply");
    talk.say(&text)?;
    for command in COMMANDS {
        let mut head = format!(":{}", command.name);
        if command.takes_argument {
            head = format!(
                "{head} {}",
                talk.messages().get(&format!("command-{}-argument", command.name))
            );
        }
        let about = talk.messages().get(&format!("command-{}", command.name));
        let text = if talk.context.terminal.plain {
            format!("{head}: {about}")
        } else {
            format!("  {head:<14} {about}")
        };
        talk.say(&text)?;
    }
    Ok(())
}

/// The end: the debrief, section by section.
pub fn debrief(talk: &mut Talk) -> Result<()> {
    let terminal = talk.context.terminal;
    writeln!(talk.out, "\n{}", terminal.rule())?;
    let told = report::text(&talk.session, talk.messages(), &talk.scene.lines, &terminal);
    write!(talk.out, "{told}")?;
    Ok(talk.out.flush()?)
}
