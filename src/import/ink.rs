//! ink, as its compiler writes it: JSON of containers within containers. Knots, stitches and labels become passages; choices and
//! gathers become ones without a name of their own. The compiler keeps no lines, so that places are paths.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::ink_flow::{Flow, walk};
use super::{Fault, Link, PASSAGES, Passage, Place, Story, What};

/// Versions of the format that are read: ink 0.9 to 1.2.
const VERSIONS: std::ops::RangeInclusive<i64> = 19..=21;

/// Steps taken in one story, at most: threads and tunnels can be written into each other without end.
const STEPS: usize = 2_000_000;

/// Reads a story.
///
/// # Errors
/// No compiled ink, a version that is not read, or far more passages than a talk can use.
pub(super) fn read(text: &str) -> Result<Story, Fault> {
    let value: Value = serde_json::from_str(text).map_err(|_| Fault::NotInk)?;
    let version = value.get("inkVersion").and_then(Value::as_i64).ok_or(Fault::NotInk)?;
    if !VERSIONS.contains(&version) {
        return Err(Fault::Version(version));
    }
    let root = value.get("root").filter(|r| r.is_array()).ok_or(Fault::NotInk)?;
    let mut tree = Tree {
        root,
        names: BTreeMap::new(),
        taken: BTreeSet::new(),
        open: VecDeque::new(),
        functions: BTreeSet::new(),
        steps: STEPS,
        story: Story::default(),
    };
    tree.story.start = tree.passage(Vec::new(), root);
    tree.passages()?;
    for (name, container) in named(root) {
        if name == "global decl" {
            // What is declared at the beginning, noted down and nothing else.
            walk(
                &mut tree,
                container,
                std::slice::from_ref(name),
                &mut Flow::default(),
                0,
            );
        } else if container.is_array() && !tree.functions.contains(name) {
            tree.passage(vec![name.clone()], container);
        }
    }
    for name in value.get("listDefs").and_then(Value::as_object).into_iter().flatten() {
        tree.story
            .drop(Place::Path("listDefs".to_owned()), What::Variable, name.0);
    }
    tree.passages()?;
    Ok(tree.story)
}

/// A story's containers, and the passages that are still to be read.
pub(super) struct Tree<'a> {
    root: &'a Value,
    /// Name of each container that is a passage, by its address.
    names: BTreeMap<usize, String>,
    taken: BTreeSet<String>,
    open: VecDeque<(Vec<String>, &'a Value)>,
    /// Knots that are called and not gone to.
    pub(super) functions: BTreeSet<String>,
    pub(super) steps: usize,
    pub(super) story: Story,
}

impl<'a> Tree<'a> {
    /// The passage of a container, which is read later; its name.
    pub(super) fn passage(&mut self, path: Vec<String>, container: &'a Value) -> String {
        let address = address(container);
        if let Some(name) = self.names.get(&address) {
            return name.clone();
        }
        let words: Vec<&str> = path
            .iter()
            .map(String::as_str)
            .filter(|c| c.parse::<usize>().is_err())
            .collect();
        let short = if words.is_empty() {
            "start".to_owned()
        } else {
            words.join(".")
        };
        let name = if self.taken.contains(&short) {
            path.join(".")
        } else {
            short
        };
        self.taken.insert(name.clone());
        self.names.insert(address, name.clone());
        self.open.push_back((path, container));
        name
    }

    /// A passage that is no container of the story's, but one of its conditions' outcomes.
    pub(super) fn outcome(&mut self, path: &[String], flow: Flow) -> String {
        let mut name = path.join(".");
        while !self.taken.insert(name.clone()) {
            name.push('\'');
        }
        self.write(name.clone(), path, true, flow);
        name
    }

    fn write(&mut self, name: String, path: &[String], inner: bool, mut flow: Flow) {
        // Where nothing of what goes on conditions holds, the story is over.
        if !flow.links.is_empty() && flow.links.iter().all(|l| l.conditional && l.text.is_none()) {
            flow.links.push(Link {
                text: None,
                to: None,
                place: Place::Path(path.join(".")),
                conditional: false,
            });
        }
        self.story.passages.push(Passage {
            name,
            place: Place::Path(path.join(".")),
            inner,
            lines: flow.text.variants(),
            links: flow.links,
        });
    }

    fn passages(&mut self) -> Result<(), Fault> {
        while let Some((path, container)) = self.open.pop_front() {
            if self.story.passages.len() > 10 * PASSAGES {
                return Err(Fault::TooMany(self.story.passages.len() + self.open.len()));
            }
            let name = self.passage(path.clone(), container);
            let mut flow = Flow::default();
            flow.seen.insert(address(container));
            walk(self, container, &path, &mut flow, 0);
            self.write(name, &path, path.last().is_some_and(|last| unnamed(last)), flow);
        }
        Ok(())
    }

    /// The container a target names, with its own path. `from` is the path of the container the target stands in.
    pub(super) fn find(&self, target: &str, from: &[String]) -> Option<(Vec<String>, &'a Value)> {
        let path = resolved(target, from);
        let mut at = self.root;
        for part in &path {
            at = child(at, part)?;
        }
        Some((path, at))
    }
}

/// The path a target means: relative ones begin with a point, and their first `^` is the container the target stands in.
fn resolved(target: &str, from: &[String]) -> Vec<String> {
    let Some(relative) = target.strip_prefix('.') else {
        return target.split('.').map(str::to_owned).collect();
    };
    let mut path = from.to_vec();
    let mut first = true;
    for part in relative.split('.') {
        match part {
            "^" if first => first = false,
            "^" => drop(path.pop()),
            part => path.push(part.to_owned()),
        }
    }
    path
}

fn child<'a>(container: &'a Value, part: &str) -> Option<&'a Value> {
    let items = container.as_array()?;
    if let Ok(number) = part.parse::<usize>() {
        return items.get(number);
    }
    let named = items.last().and_then(|last| last.get(part));
    named.or_else(|| items.iter().find(|item| label(item) == Some(part)))
}

/// The label a container carries where it stands.
pub(super) fn label(container: &Value) -> Option<&str> {
    container.as_array()?.last()?.get("#n")?.as_str()
}

/// What a container holds by name, outside its flow.
pub(super) fn named(container: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let last = container
        .as_array()
        .and_then(|items| items.last())
        .and_then(Value::as_object);
    last.into_iter().flatten().filter(|(name, _)| !name.starts_with('#'))
}

/// What tells a container from all others.
pub(super) fn address(container: &Value) -> usize {
    std::ptr::from_ref(container).addr()
}

/// Whether a name is the compiler's: a choice (`c-0`), a gather (`g-0`) or a number.
fn unnamed(name: &str) -> bool {
    let rest = name
        .strip_prefix("c-")
        .or_else(|| name.strip_prefix("g-"))
        .unwrap_or(name);
    rest.parse::<usize>().is_ok()
}
