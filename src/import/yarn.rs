//! Yarn Spinner 2 and 3: nodes of lines, options that are indented into a tree, and commands. A node becomes a passage; what
//! follows an option, up to where the ways meet again, becomes one without a name of its own.

use std::collections::VecDeque;

use super::wording::Wording;
use super::yarn_lines::{Line, Node, Row, line, nodes, speaker};
use super::{Fault, Link, PASSAGES, Passage, Place, Story, What};

/// Options and conditions within each other that are followed.
const DEPTH: usize = 40;

/// A step of a node.
#[derive(Debug, Clone)]
enum Step {
    /// Said.
    Text(String),
    /// One of them is said.
    Group(Vec<String>),
    /// The user chooses.
    Options(Vec<Choice>),
    /// One of them happens; `whole` where one does for certain.
    Either {
        branches: Vec<Vec<Step>>,
        whole: bool,
        line: usize,
    },
    /// On to another node.
    Jump(String, usize),
    /// The talk ends.
    Stop,
}

#[derive(Debug, Clone)]
struct Choice {
    text: String,
    line: usize,
    conditional: bool,
    body: Vec<Step>,
}

/// Reads a story.
///
/// # Errors
/// Far more passages than a talk can use.
pub(super) fn read(text: &str) -> Result<Story, Fault> {
    let mut story = Story::default();
    let nodes = nodes(text, &mut story);
    story.speaker = speaker(&nodes);
    for node in &nodes {
        let mut parser = Parser {
            rows: &node.rows,
            at: 0,
            story: &mut story,
        };
        let mut steps = Vec::new();
        while parser.at < node.rows.len() {
            steps.extend(parser.steps(None, 0));
            // An else or endif that belongs to nothing.
            parser.at += 1;
        }
        lower(node, steps, &mut story)?;
    }
    let has_start = story.passages.iter().any(|p| p.name == "Start");
    // A file often begins with a node that only declares variables.
    let mut all = story.passages.iter();
    let first = all
        .find(|p| !p.lines.is_empty() || !p.links.is_empty())
        .or(story.passages.first());
    let first = first.map(|p| p.name.clone()).unwrap_or_default();
    story.start = if has_start { "Start".to_owned() } else { first };
    Ok(story)
}

struct Parser<'a> {
    rows: &'a [Row],
    at: usize,
    story: &'a mut Story,
}

impl Parser<'_> {
    /// The steps up to the first row that is indented no further than `floor`, or that belongs to a condition further out.
    fn steps(&mut self, floor: Option<usize>, depth: usize) -> Vec<Step> {
        let mut steps = Vec::new();
        while let Some(row) = self.rows.get(self.at) {
            if floor.is_some_and(|floor| row.indent <= floor) {
                break;
            }
            if matches!(row.command(), Some("else" | "elseif" | "endif" | "endonce")) {
                break;
            }
            self.at += 1;
            if let Some(step) = self.step(row, depth) {
                match (steps.last_mut(), step) {
                    (Some(Step::Options(all)), Step::Options(more)) => all.extend(more),
                    (Some(Step::Group(all)), Step::Group(more)) => all.extend(more),
                    (_, step) => steps.push(step),
                }
            }
        }
        steps
    }

    fn step(&mut self, row: &Row, depth: usize) -> Option<Step> {
        if let Some(command) = row.command() {
            return self.command(row, command, depth);
        }
        if let Some(text) = row.text.strip_prefix("->") {
            let Line { text, conditional } = line(text, row.line, self.story);
            let body = self.deeper(row.indent, depth);
            return Some(Step::Options(vec![Choice {
                text,
                line: row.line,
                conditional,
                body,
            }]));
        }
        if let Some(text) = row.text.strip_prefix("=>") {
            let Line { text, .. } = line(text, row.line, self.story);
            let mut all = [text];
            for step in self.deeper(row.indent, depth) {
                if let (Step::Text(more), Some(first)) = (step, all.first_mut()) {
                    first.push('\n');
                    first.push_str(&more);
                }
            }
            return self.said(&all.concat(), row.line).map(|said| Step::Group(vec![said]));
        }
        // Options as Yarn Spinner 1 wrote them.
        if let Some((text, to)) = row
            .text
            .strip_prefix("[[")
            .and_then(|t| t.split("]]").next()?.rsplit_once('|'))
        {
            return Some(Step::Options(vec![Choice {
                text: line(text, row.line, self.story).text,
                line: row.line,
                conditional: false,
                body: vec![Step::Jump(to.trim().to_owned(), row.line)],
            }]));
        }
        let Line { text, conditional } = line(&row.text, row.line, self.story);
        let said = self.said(&text, row.line)?;
        Some(match conditional {
            true => Step::Group(vec![said, String::new()]),
            false => Step::Text(said),
        })
    }

    /// What the client says of a line: without their name; nothing of what the user would say.
    fn said(&mut self, text: &str, number: usize) -> Option<String> {
        if let Some((name, said)) = super::yarn_lines::spoken(text) {
            if super::yarn_lines::is_user(name) {
                self.story.drop(Place::Line(number), What::OwnLine, text);
                return None;
            }
            if self.story.speaker.as_deref() == Some(name) {
                return Some(said.to_owned());
            }
        }
        Some(text.to_owned())
    }

    fn deeper(&mut self, indent: usize, depth: usize) -> Vec<Step> {
        if depth >= DEPTH {
            return Vec::new();
        }
        self.steps(Some(indent), depth + 1)
    }

    fn command(&mut self, row: &Row, command: &str, depth: usize) -> Option<Step> {
        let argument = row.argument();
        let what = match command {
            "jump" if !argument.starts_with('{') => return Some(Step::Jump(argument.to_owned(), row.line)),
            "stop" | "return" => return Some(Step::Stop),
            "if" | "once" => {
                self.story.drop(Place::Line(row.line), What::Condition, &row.text);
                return Some(self.either(row, depth));
            }
            "set" | "declare" => What::Variable,
            "enum" | "case" | "endenum" => What::Variable,
            "call" => What::Function,
            _ => What::Command,
        };
        self.story.drop(Place::Line(row.line), what, &row.text);
        None
    }

    fn either(&mut self, row: &Row, depth: usize) -> Step {
        let mut branches = Vec::new();
        let mut whole = false;
        loop {
            // Too deep within each other: what is inside is read as if it stood outside.
            if depth >= DEPTH {
                break;
            }
            branches.push(self.steps(None, depth + 1));
            let Some(end) = self.rows.get(self.at) else { break };
            self.at += 1;
            match end.command() {
                Some("else") => {
                    whole = true;
                    self.story.drop(Place::Line(end.line), What::Condition, &end.text);
                }
                Some("elseif") => self.story.drop(Place::Line(end.line), What::Condition, &end.text),
                _ => break,
            }
        }
        let only_options = |branch: &Vec<Step>| branch.iter().all(|s| matches!(s, Step::Options(_)));
        if branches.iter().all(only_options) && branches.iter().any(|b| !b.is_empty()) {
            let mut all = Vec::new();
            for step in branches.into_iter().flatten() {
                if let Step::Options(more) = step {
                    all.extend(more.into_iter().map(|c| Choice { conditional: true, ..c }));
                }
            }
            return Step::Options(all);
        }
        Step::Either {
            branches,
            whole,
            line: row.line,
        }
    }
}

/// Whether the way can part within.
fn parts(step: &Step) -> bool {
    match step {
        Step::Text(_) | Step::Group(_) => false,
        Step::Options(_) | Step::Jump(..) | Step::Stop => true,
        Step::Either { branches, .. } => branches.iter().flatten().any(parts),
    }
}

fn write(step: Step, text: &mut Wording) {
    match step {
        Step::Text(line) => text.push(&format!("{line}\n")),
        Step::Group(all) => text.alternatives(all.into_iter().map(|l| l + "\n").collect()),
        Step::Either { branches, whole, .. } => {
            text.begin();
            for (number, branch) in branches.into_iter().enumerate() {
                if number > 0 {
                    text.otherwise();
                }
                for step in branch {
                    write(step, text);
                }
            }
            text.end(whole);
        }
        Step::Options(_) | Step::Jump(..) | Step::Stop => {}
    }
}

/// A stretch of a node that is still to become a passage.
struct Stretch {
    name: String,
    line: usize,
    inner: bool,
    steps: VecDeque<Step>,
    /// The passage after it.
    next: Option<String>,
}

/// Makes a node's steps into passages.
fn lower(node: &Node, steps: Vec<Step>, story: &mut Story) -> Result<(), Fault> {
    let mut open = VecDeque::from([Stretch {
        name: node.title.clone(),
        line: node.line,
        inner: false,
        steps: steps.into(),
        next: None,
    }]);
    let mut count = 0;
    while let Some(mut stretch) = open.pop_front() {
        if story.passages.len() > 10 * PASSAGES {
            return Err(Fault::TooMany(story.passages.len() + open.len()));
        }
        let mut text = Wording::default();
        let mut links = Vec::new();
        let mut inner = |steps: Vec<Step>, line: usize, next: &Option<String>, open: &mut VecDeque<Stretch>| {
            if steps.is_empty() {
                return next.clone();
            }
            count += 1;
            // No node can be called so: its title has no colon.
            let name = format!("{}:{count}", node.title);
            open.push_back(Stretch {
                name: name.clone(),
                line,
                inner: true,
                steps: steps.into(),
                next: next.clone(),
            });
            Some(name)
        };
        let mut parted = false;
        while let Some(step) = stretch.steps.pop_front() {
            if !parts(&step) {
                write(step, &mut text);
                continue;
            }
            parted = true;
            let link = |text: Option<String>, to, line, conditional| Link {
                text,
                to,
                place: Place::Line(line),
                conditional,
            };
            match step {
                Step::Jump(to, line) => links.push(link(None, Some(to), line, false)),
                Step::Options(all) => {
                    let line = all.first().map_or(stretch.line, |c| c.line);
                    let next = inner(
                        std::mem::take(&mut stretch.steps).into(),
                        line,
                        &stretch.next,
                        &mut open,
                    );
                    for choice in all {
                        let to = inner(choice.body, choice.line, &next, &mut open);
                        links.push(link(Some(choice.text), to, choice.line, choice.conditional));
                    }
                }
                Step::Either { branches, whole, line } => {
                    let next = inner(
                        std::mem::take(&mut stretch.steps).into(),
                        line,
                        &stretch.next,
                        &mut open,
                    );
                    let last = branches.len();
                    for (number, branch) in branches.into_iter().enumerate() {
                        let to = inner(branch, line, &next, &mut open);
                        links.push(link(None, to, line, !whole || number + 1 < last));
                    }
                    if !whole {
                        links.push(link(None, next, line, false));
                    }
                }
                Step::Stop | Step::Text(_) | Step::Group(_) => {}
            }
            break;
        }
        if !parted && stretch.next.is_some() {
            links.push(Link {
                text: None,
                to: stretch.next,
                place: Place::Line(stretch.line),
                conditional: false,
            });
        }
        story.passages.push(Passage {
            name: stretch.name,
            place: Place::Line(stretch.line),
            inner: stretch.inner,
            lines: text.variants(),
            links,
        });
    }
    Ok(())
}
