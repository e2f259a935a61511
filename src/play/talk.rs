//! Talk: one conversation held with a person: events in, words out, every reply on disk before the next prompt.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::{Context as _, Result};
use jiff::Zoned;

use super::commands::{self, Action, Typed};
use super::input::{Entered, Input};
use super::journal::Journal;
use super::pace::{self, Clock};
use super::{show, trial};
use crate::cli::Context;
use crate::engine::level::Level;
use crate::engine::session::{Event, Session};
use crate::history::Step;
use crate::library::{Entry, Scene};
use crate::messages::{self, Messages};
use crate::reader::EncoderReader;
use crate::report::talk::Try;
use crate::terminal::{Style, clean};

/// A talk under way, with all that is needed to show it.
pub struct Talk {
    pub(super) context: Context,
    pub(super) scene: Scene,
    pub(super) facts: BTreeMap<String, String>,
    reader: EncoderReader,
    pub(super) session: Session,
    /// The talk before the reply that is to be said again; until then that reply stands.
    pub(super) retrying: Option<Session>,
    /// Tag of the language of each reply.
    pub(super) languages: Vec<String>,
    /// Replies that were said again.
    pub(super) tries: Vec<Try>,
    /// When the talk began.
    pub(super) begun: Zoned,
    pub(super) journal: Option<Journal>,
    /// In a trial, the text of the file as it was last read.
    pub(super) on_trial: Option<String>,
    pub(super) clock: Clock,
    /// What the client says first, having waited too long.
    impatient: Option<String>,
    pub(super) out: Box<dyn Write>,
}

/// Whether the talk goes on after a line was dealt with.
enum Next {
    Go,
    Leave,
}

impl Talk {
    /// A talk at its beginning, nothing said yet.
    pub fn new(
        context: Context,
        entry: Entry,
        seed: u64,
        level: Level,
        facts: BTreeMap<String, String>,
    ) -> Result<Talk> {
        let session = Session::new(entry.scenario.clone(), seed, level);
        let scene = Scene::new(entry, &facts, &context.messages)?;
        let reader = EncoderReader::shipped()?;
        let out = Box::new(std::io::stdout());
        Ok(Talk {
            context,
            scene,
            facts,
            reader,
            session,
            retrying: None,
            languages: Vec::new(),
            tries: Vec::new(),
            begun: Zoned::now(),
            journal: None,
            on_trial: None,
            clock: Clock::new(None),
            impatient: None,
            out,
        })
    }

    /// Goes through the steps of an earlier run, and whether each came late, without showing them but for the last words.
    pub fn catch_up(&mut self, steps: &[Step], late: &[bool]) -> Result<()> {
        for (step, late) in steps.iter().zip(late) {
            match step {
                Step::Reply(reply) => {
                    self.drain();
                    self.answer(reply, *late)?;
                }
                Step::Retry(reply) => {
                    if let Some(before) = self.session.before_last() {
                        self.tried();
                        self.session = before;
                        self.answer(reply, *late)?;
                    }
                }
                Step::Language(tag) => self.change_language(tag)?,
            }
        }
        if !self.session.records().is_empty() {
            self.drain();
        }
        Ok(())
    }

    /// Holds the talk to its end, or until the user leaves.
    pub fn hold(&mut self, input: &mut dyn Input) -> Result<()> {
        show::opening(self)?;
        if self.on_trial.is_some() {
            trial::opening(self)?;
        }
        if let Some(record) = self.session.records().last().cloned() {
            let text = self
                .messages()
                .with("resumed", &[("replies", self.session.records().len().into())]);
            self.say(&text)?;
            self.say_lines(&record.answered)?;
        }
        self.go_on(input)
    }

    /// From where the talk stands to its end, and what is done after it.
    pub(super) fn go_on(&mut self, input: &mut dyn Input) -> Result<()> {
        loop {
            self.talk_on(input)?;
            self.retrying = None;
            show::debrief(self)?;
            if !self.afterwards(input)? {
                break;
            }
        }
        Ok(())
    }

    /// Turn by turn, until the talk has ended or the user leaves.
    fn talk_on(&mut self, input: &mut dyn Input) -> Result<()> {
        let (mut interrupted, mut fresh) = (false, true);
        loop {
            if self.retrying.is_none() {
                match self.session.advance() {
                    Event::Line(first) => {
                        self.say_all(first)?;
                        continue;
                    }
                    Event::Ended(_) => return Ok(()),
                    Event::YourTurn => {}
                }
            }
            let prompt = format!("{} ", pace::prompt(self));
            if fresh {
                self.clock.start();
            }
            match input.enter(&prompt)? {
                Entered::End => return Ok(()),
                Entered::Interrupted if interrupted => return Ok(()),
                Entered::Interrupted => {
                    interrupted = true;
                    let text = self.messages().get("interrupted");
                    self.say(&text)?;
                }
                Entered::Line(line) => {
                    interrupted = false;
                    // Reading what a command shows is no one's waiting; an empty line stops no clock.
                    fresh = !line.trim().is_empty();
                    if !input.is_interactive() {
                        self.echo(&line)?;
                    }
                    trial::reload(self)?;
                    if let Next::Leave = self.take(&line)? {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// After the debrief: commands only, until the user has had enough (false) or wants to say the last reply again (true).
    fn afterwards(&mut self, input: &mut dyn Input) -> Result<bool> {
        if self.session.records().is_empty() {
            return Ok(false);
        }
        if self.session.ending().is_none() && self.journal.as_ref().and_then(Journal::talk).is_some() {
            let text = self.messages().get("afterwards-open");
            self.say(&text)?;
        }
        let text = self.messages().get("afterwards");
        self.say(&text)?;
        loop {
            let prompt = format!("{} ", self.messages().get("prompt-afterwards"));
            let Entered::Line(line) = input.enter(&prompt)? else {
                return Ok(false);
            };
            match commands::read(&line) {
                Typed::Command(Action::Quit, _) => return Ok(false),
                Typed::Command(Action::Retry, _) => {
                    self.retry()?;
                    return Ok(true);
                }
                Typed::Command(Action::Hint | Action::Model, _) | Typed::Unknown(..) => self.say(&text)?,
                Typed::Command(action, argument) => self.command(action, argument)?,
                Typed::Reply if line.trim().is_empty() => return Ok(false),
                Typed::Reply => self.say(&text)?,
            }
        }
    }

    fn take(&mut self, line: &str) -> Result<Next> {
        match commands::read(line) {
            Typed::Command(Action::Quit, _) => return Ok(Next::Leave),
            Typed::Command(action, argument) => self.command(action, argument)?,
            Typed::Unknown(name, nearest) => {
                let mut text = self
                    .messages()
                    .with("command-unknown", &[("name", clean(name).into_owned().into())]);
                if let Some(nearest) = nearest {
                    let hint = self
                        .messages()
                        .with("did-you-mean", &[("nearest", format!(":{nearest}").into())]);
                    text = format!("{text} {hint}");
                }
                self.say(&text)?;
            }
            Typed::Reply if line.trim().is_empty() => {
                let text = self.messages().get("empty-reply");
                self.say(&text)?;
            }
            Typed::Reply => self.reply(line.trim())?,
        }
        Ok(Next::Go)
    }

    fn reply(&mut self, reply: &str) -> Result<()> {
        let step = if self.retrying.is_some() {
            Step::Retry(reply.to_owned())
        } else {
            Step::Reply(reply.to_owned())
        };
        let took = self.clock.took();
        let late = self.clock.is_late(took);
        // On disk first: the words are safe before anything is made of them.
        self.step(step, took)?;
        if late {
            pace::tell(self, took)?;
        }
        match self.retrying.take() {
            Some(before) => {
                let earlier = self.session.records().last().cloned();
                self.tried();
                self.session = before;
                self.answer(reply, late)?;
                self.keep_turn()?;
                if let Some(earlier) = earlier {
                    show::side_by_side(self, &earlier)?;
                }
                self.drain();
            }
            None => {
                self.answer(reply, late)?;
                self.keep_turn()?;
                if late {
                    let waits = self.session.records().iter().filter(|r| r.turn.pressed).count();
                    self.impatient = Some(self.messages().get(&pace::impatient(waits)));
                }
                show::turn(self)?;
            }
        }
        Ok(())
    }

    pub(super) fn answer(&mut self, reply: &str, late: bool) -> Result<()> {
        let client = self.scene.said(self.session.heard());
        let mut turn = self.scene.turn(&self.reader, &client, reply.to_owned());
        turn.pressed = late;
        self.session.answer(turn).context("a reply out of turn")?;
        self.languages.truncate(self.session.records().len() - 1);
        self.languages.push(self.scene.language().to_owned());
        Ok(())
    }

    /// Remembers the last reply as one that is said again.
    fn tried(&mut self) {
        if let (Some(record), Some(language)) = (self.session.records().last(), self.languages.last()) {
            self.tries.push(Try {
                number: self.session.records().len() - 1,
                language: language.clone(),
                reply: record.turn.reply.clone(),
                score: record.score.clone(),
                after: record.after,
                answer: self.scene.said(&record.answered),
            });
        }
    }

    fn command(&mut self, action: Action, argument: &str) -> Result<()> {
        match action {
            Action::Help => show::help(self),
            Action::Hint => show::of_beat(self, "hint"),
            Action::Model => show::of_beat(self, "model"),
            Action::Why => show::why(self),
            Action::Guidance => show::guidance(self),
            Action::Facts => show::facts(self),
            Action::Retry => self.retry(),
            Action::Language => self.language(argument),
            Action::Save => self.save(argument),
            Action::Quit => Ok(()),
        }
    }

    pub(super) fn retry(&mut self) -> Result<()> {
        if self.retrying.is_none() {
            self.retrying = self.session.before_last();
        }
        if self.retrying.is_none() {
            let text = self.messages().get("retry-nothing");
            return self.say(&text);
        }
        let text = self.messages().get("retry-again");
        self.say(&text)?;
        let heard = self.current().heard().to_vec();
        self.say_lines(&heard)
    }

    /// The talk as the next reply finds it.
    pub(super) fn current(&self) -> &Session {
        self.retrying.as_ref().unwrap_or(&self.session)
    }

    /// Goes on in another language, from the client's last words.
    pub(super) fn language(&mut self, tag: &str) -> Result<()> {
        if messages::language(tag).is_none() {
            let text = self.messages().unknown_language(&clean(tag));
            return self.say(&text);
        }
        self.change_language(tag)?;
        self.step(Step::Language(tag.to_owned()), self.clock.took())?;
        let heard = self.current().heard().to_vec();
        self.say_lines(&heard)
    }

    /// Goes on in another language, saying nothing.
    pub(super) fn change_language(&mut self, tag: &str) -> Result<()> {
        if let Some(language) = messages::language(tag) {
            let messages = Messages::new(&language);
            self.scene = Scene::new(self.scene.entry.clone(), &self.facts, &messages)?;
            self.context.messages = messages;
        }
        Ok(())
    }

    /// Takes the client's waiting lines without showing them.
    pub(super) fn drain(&mut self) {
        while self.session.next_line().is_some() {}
    }

    pub(super) fn messages(&self) -> &Messages {
        &self.context.messages
    }

    /// One remark of the program, wrapped.
    pub(super) fn say(&mut self, text: &str) -> Result<()> {
        let wrapped = self.context.terminal.wrap(&clean(text), "", "");
        writeln!(self.out, "{wrapped}")?;
        Ok(self.out.flush()?)
    }

    /// The client's words: all that is said in one go is one paragraph.
    pub(super) fn say_lines(&mut self, ids: &[String]) -> Result<()> {
        if ids.is_empty() {
            return Ok(());
        }
        let terminal = self.context.terminal;
        let mut words: Vec<String> = self.impatient.take().into_iter().collect();
        words.extend(ids.iter().map(|id| clean(&self.scene.lines.get(id)).into_owned()));
        let text = format!("{}: {}", clean(&self.scene.lines.get("client-name")), words.join(" "));
        let wrapped = terminal.wrap(&text, "", if terminal.plain { "" } else { "  " });
        writeln!(self.out, "\n{}", terminal.paint(Style::Client, &wrapped))?;
        Ok(self.out.flush()?)
    }

    /// The line that came first, and those that wait behind it.
    fn say_all(&mut self, first: String) -> Result<()> {
        let mut ids = vec![first];
        while let Some(id) = self.session.next_line() {
            ids.push(id);
        }
        self.say_lines(&ids)
    }

    /// In a pipe nobody sees what was typed, so the transcript shows it.
    fn echo(&mut self, line: &str) -> Result<()> {
        let text = format!("{} {line}", self.messages().get("prompt"));
        self.say(&text)
    }
}
