//! What is said and offered on the way through a container of compiled ink, up to where the way parts.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::ink::{Tree, address, label, named};
use super::wording::Wording;
use super::{Link, Place, What};

/// Containers within each other that are followed.
const DEPTH: usize = 150;

/// What was met so far.
#[derive(Default)]
pub(super) struct Flow {
    pub(super) text: Wording,
    pub(super) links: Vec<Link>,
    /// Containers whose text was taken in.
    pub(super) seen: BTreeSet<usize>,
    /// What is being read instead of text, outermost first.
    modes: Vec<Mode>,
    /// Texts that were put together for a choice.
    stack: Vec<String>,
    /// What is computed, as far as it is shown.
    sum: String,
    /// The variable that was looked at last.
    variable: Option<String>,
    end: Option<End>,
    thread: bool,
}

enum Mode {
    Sum,
    Text(String),
    Tag(String),
}

/// Why the way goes no further here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Over,
    /// Back from a tunnel.
    Back,
    /// Back to where a condition stands.
    Rejoin,
}

impl Flow {
    fn say(&mut self, text: &str) {
        let free = self.modes.is_empty();
        let place = self.modes.iter_mut().rev().find_map(|mode| match mode {
            Mode::Text(text) | Mode::Tag(text) => Some(text),
            Mode::Sum => None,
        });
        match place {
            Some(place) => place.push_str(text),
            None if free => self.text.push(text),
            None => {}
        }
    }

    /// A flow for what happens only sometimes.
    fn branch(&self) -> Flow {
        Flow {
            seen: self.seen.clone(),
            ..Flow::default()
        }
    }

    fn parts(&self) -> bool {
        !self.links.is_empty() || self.end == Some(End::Over)
    }
}

/// Goes through a container.
pub(super) fn walk<'a>(tree: &mut Tree<'a>, container: &'a Value, path: &[String], flow: &mut Flow, depth: usize) {
    let Some((_, items)) = container.as_array().and_then(|items| items.split_last()) else {
        return;
    };
    let mut number = 0;
    while let Some(item) = items.get(number) {
        if flow.end.is_some() || depth > DEPTH || tree.steps == 0 {
            return;
        }
        tree.steps -= 1;
        number += 1;
        match item {
            Value::String(word) => token(tree, word, path, flow),
            Value::Object(object) => instruction(tree, object, path, flow, depth),
            Value::Array(_) if !flow.modes.is_empty() => {}
            Value::Array(_) if is_sequence(item) => {
                let own = deeper(path, number - 1, item);
                let outcomes = named(item).filter(|(name, _)| name.starts_with('s'));
                let outcomes: Vec<&Value> = outcomes.map(|(_, outcome)| outcome).collect();
                either(tree, &outcomes, true, &own, flow, depth);
            }
            Value::Array(_) if condition(item).is_some() => {
                let mut outcomes = Vec::new();
                let mut whole = false;
                let own = deeper(path, number - 1, item);
                let mut next = Some(item);
                while let Some((outcome, always, sum)) = next.and_then(condition) {
                    let sum = if sum.is_empty() {
                        std::mem::take(&mut flow.sum)
                    } else {
                        sum
                    };
                    if !always {
                        tree.story.drop(Place::Path(path.join(".")), What::Condition, &sum);
                    }
                    outcomes.push(outcome);
                    whole = always;
                    next = items.get(number).filter(|_| !always);
                    number += usize::from(next.and_then(condition).is_some());
                }
                either(tree, &outcomes, whole, &own, flow, depth);
            }
            Value::Array(_) => {
                let own = deeper(path, number - 1, item);
                flow.seen.insert(address(item));
                walk(tree, item, &own, flow, depth + 1);
            }
            value => flow.sum.push_str(&format!("{value} ")),
        }
    }
}

fn deeper(path: &[String], number: usize, item: &Value) -> Vec<String> {
    let mut own = path.to_vec();
    own.push(label(item).map_or_else(|| number.to_string(), str::to_owned));
    own
}

fn token(tree: &mut Tree, word: &str, path: &[String], flow: &mut Flow) {
    if let Some(text) = word.strip_prefix('^') {
        return flow.say(text);
    }
    match word {
        "\n" => flow.say("\n"),
        "ev" => {
            if flow.modes.is_empty() {
                flow.stack.clear();
                flow.sum.clear();
            }
            flow.modes.push(Mode::Sum);
        }
        "/ev" => {
            if matches!(flow.modes.last(), Some(Mode::Sum)) {
                flow.modes.pop();
            }
        }
        "str" => flow.modes.push(Mode::Text(String::new())),
        "#" => flow.modes.push(Mode::Tag(String::new())),
        "/str" | "/#" => match flow.modes.pop() {
            Some(Mode::Text(text)) => flow.stack.push(text),
            Some(Mode::Tag(text)) => tree.story.drop(Place::Path(path.join(".")), What::Tag, &text),
            other => flow.modes.extend(other),
        },
        "out" => {
            let shown = flow.variable.take();
            let name = shown.unwrap_or_else(|| "…".to_owned());
            tree.story
                .drop(Place::Path(path.join(".")), What::Variable, &format!("{{{name}}}"));
            let sum = matches!(flow.modes.last(), Some(Mode::Sum));
            let outer = sum.then(|| flow.modes.pop()).flatten();
            flow.say(&format!("[{name}]"));
            flow.modes.extend(outer);
        }
        "thread" => flow.thread = true,
        "done" | "end" if flow.modes.is_empty() => flow.end = Some(End::Over),
        "->->" | "~ret" if flow.modes.is_empty() => flow.end = Some(End::Back),
        "<>" | "nop" | "pop" | "void" | "du" => {}
        sign => flow.sum.push_str(&format!("{sign} ")),
    }
}

fn instruction<'a>(tree: &mut Tree<'a>, object: &Map<String, Value>, path: &[String], flow: &mut Flow, depth: usize) {
    let text = |key: &str| object.get(key).and_then(Value::as_str);
    let place = || Place::Path(path.join("."));
    if let Some(target) = text("*") {
        return choice(
            tree,
            target,
            object.get("flg").and_then(Value::as_u64).unwrap_or(0),
            path,
            flow,
        );
    }
    if let Some(target) = text("->") {
        if object.contains_key("var") {
            if !target.starts_with('$') {
                tree.story.drop(place(), What::Variable, &format!("-> {target}"));
            }
        } else if object.contains_key("c") {
            // Conditions that stand in no container of their own do not come from a compiler.
        } else {
            divert(tree, target, path, flow, depth);
        }
    } else if let Some(target) = text("->t->") {
        match tree.find(target, path) {
            Some((inside, container)) if flow.seen.insert(address(container)) => {
                // What is gone through on the way is there, though no way leads to it alone.
                tree.functions.extend(inside.last().cloned());
                walk(tree, container, &inside, flow, depth + 1);
                flow.end = flow.end.filter(|end| *end != End::Back);
            }
            _ => tree.story.drop(place(), What::NoTarget, target),
        }
    } else if let Some(name) = text("f()").or(text("x()")) {
        tree.functions.insert(name.to_owned());
        tree.story.drop(place(), What::Function, &format!("{name}()"));
        flow.variable = None;
    } else if let Some(name) = text("VAR?") {
        flow.sum.push_str(&format!("{name} "));
        flow.variable = Some(name.to_owned());
    } else if let Some(name) = text("CNT?") {
        flow.sum.push_str(&format!("{name} "));
    } else if let Some(name) = text("VAR=").or(text("temp=")) {
        if !name.starts_with('$') {
            tree.story.drop(place(), What::Variable, &format!("~ {name}"));
        }
    } else if let Some(tag) = text("#") {
        tree.story.drop(place(), What::Tag, tag);
    }
}

fn choice<'a>(tree: &mut Tree<'a>, target: &str, flags: u64, path: &[String], flow: &mut Flow) {
    let place = Place::Path(path.join("."));
    let words = std::mem::take(&mut flow.stack).concat();
    let words = super::plain(&words);
    let conditional = flags & 1 != 0;
    if conditional {
        tree.story
            .drop(place.clone(), What::Condition, &format!("{words}: {}", flow.sum));
    }
    // The one that is taken where no other is left has no words.
    let text = Some(words).filter(|w| !w.is_empty() && flags & 8 == 0);
    match tree.find(target, path) {
        Some((inside, container)) if container.is_array() => {
            let to = Some(tree.passage(inside, container));
            flow.links.push(Link {
                text,
                to,
                place,
                conditional,
            });
        }
        _ => tree.story.drop(place, What::NoTarget, target),
    }
}

fn divert<'a>(tree: &mut Tree<'a>, target: &str, path: &[String], flow: &mut Flow, depth: usize) {
    let thread = std::mem::take(&mut flow.thread);
    let Some((inside, container)) = tree.find(target, path) else {
        return tree.story.drop(Place::Path(path.join(".")), What::NoTarget, target);
    };
    let last = inside.last().map_or("", String::as_str);
    if last == "s" {
        // The words of a choice: in a choice they are put together, after it they are said again.
        if !flow.modes.is_empty() {
            let text = container.as_array().map(Vec::as_slice).unwrap_or_default();
            words(tree, text, path, flow);
        }
    } else if !flow.modes.is_empty() {
    } else if last.parse::<usize>().is_ok() {
        flow.end = Some(End::Rejoin);
    } else if thread || flow.links.iter().any(|l| l.text.is_some()) {
        // More to say and to choose from in the same breath.
        if flow.seen.insert(address(container)) {
            walk(tree, container, &inside, flow, depth + 1);
        }
        flow.end = if thread { None } else { Some(End::Over) };
    } else {
        let to = Some(tree.passage(inside, container));
        flow.links.push(Link {
            text: None,
            to,
            place: Place::Path(path.join(".")),
            conditional: false,
        });
        flow.end = Some(End::Over);
    }
}

/// The words of a choice, without following anything.
fn words(tree: &mut Tree, items: &[Value], path: &[String], flow: &mut Flow) {
    for item in items {
        match item {
            Value::String(word) => token(tree, word, path, flow),
            Value::Object(object) => flow.variable = object.get("VAR?").and_then(Value::as_str).map(str::to_owned),
            _ => {}
        }
    }
}

/// One of several things happens.
fn either<'a>(
    tree: &mut Tree<'a>,
    outcomes: &[&'a Value],
    whole: bool,
    path: &[String],
    flow: &mut Flow,
    depth: usize,
) {
    let mut flows = Vec::new();
    for (number, outcome) in outcomes.iter().enumerate() {
        let mut branch = flow.branch();
        let mut own = path.to_vec();
        own.push(number.to_string());
        walk(tree, outcome, &own, &mut branch, depth + 1);
        flows.push((own, branch));
    }
    let only = |f: &Flow| match f.links.as_slice() {
        [link] if link.text.is_none() => link.to.clone(),
        _ => None,
    };
    let first = flows.first().and_then(|(_, f)| only(f));
    let together = whole && first.is_some() && flows.iter().all(|(_, f)| only(f) == first);
    let mut texts = Vec::new();
    let mut ways = Vec::new();
    for (own, mut branch) in flows {
        let silent = branch.text.clone().variants().is_empty();
        if together {
            flow.links = std::mem::take(&mut branch.links);
            texts.push(branch.text);
        } else if !branch.parts() {
            texts.push(branch.text);
        } else if silent && branch.links.iter().all(|l| l.text.is_some()) && branch.end != Some(End::Over) {
            let links = branch.links.into_iter();
            flow.links.extend(links.map(|l| Link { conditional: true, ..l }));
        } else {
            ways.push((own, branch));
        }
    }
    let parted = whole && texts.is_empty() && !ways.is_empty();
    let last = ways.len();
    for (number, (own, branch)) in ways.into_iter().enumerate() {
        let to = Some(tree.outcome(&own, branch));
        flow.links.push(Link {
            text: None,
            to,
            place: Place::Path(path.join(".")),
            conditional: !parted || number + 1 < last,
        });
    }
    if texts.iter().any(|t| !t.clone().variants().is_empty()) {
        flow.text.begin();
        let last = texts.len();
        for (number, text) in texts.into_iter().enumerate() {
            flow.text.append(text);
            if number + 1 < last {
                flow.text.otherwise();
            }
        }
        flow.text.end(whole);
    }
    if together || parted {
        flow.end = Some(End::Over);
    }
}

/// Alternatives that come one after another, or at random: `s0`, `s1` and so on.
fn is_sequence(container: &Value) -> bool {
    named(container).any(|(name, _)| name == "s0")
}

/// What a container leads to under a condition; whether it does so always; and the condition, where it stands inside.
fn condition(container: &Value) -> Option<(&Value, bool, String)> {
    let items = container.as_array()?;
    let outcome = named(container)
        .find(|(name, _)| *name == "b")
        .map(|(_, outcome)| outcome)?;
    let way = items
        .iter()
        .find(|i| i.get("->").and_then(Value::as_str) == Some(".^.b"))?;
    let mut sum = String::new();
    for item in items {
        match item {
            Value::String(word) if !matches!(word.as_str(), "ev" | "/ev" | "du" | "pop") => {
                sum.push_str(&format!("{word} "))
            }
            Value::Number(number) => sum.push_str(&format!("{number} ")),
            Value::Object(object) => {
                let name = object.get("VAR?").or(object.get("CNT?")).and_then(Value::as_str);
                sum.push_str(&name.map(|n| format!("{n} ")).unwrap_or_default());
            }
            _ => {}
        }
    }
    Some((outcome, way.get("c").is_none(), sum))
}
