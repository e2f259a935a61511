//! The way through a story as a talk would take it: links followed through what has no words or no name of its own, and what no
//! reply leads to left behind.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{Link, Story, What};

/// A way on.
pub(super) struct Way {
    /// The words of the choice; none where the story goes on by itself.
    pub(super) text: Option<String>,
    /// Passage; none where the talk ends.
    pub(super) to: Option<usize>,
    /// What is said on the way, before the passage's own text: variants.
    pub(super) lines: Vec<String>,
    /// The story takes it only where something holds.
    pub(super) conditional: bool,
}

/// A story with its links as ways.
pub(super) struct Plan {
    /// The story.
    pub(super) story: Story,
    /// The ways on from each passage.
    pub(super) ways: Vec<Vec<Way>>,
    index: BTreeMap<String, usize>,
    turns: usize,
}

impl Plan {
    /// Follows every link. A talk lasts `turns` replies at most.
    pub(super) fn new(mut story: Story, turns: usize) -> Plan {
        let mut index = BTreeMap::new();
        for number in 0..story.passages.len() {
            let name = story.passages[number].name.clone();
            if *index.entry(name.clone()).or_insert(number) != number {
                let place = story.passages[number].place.clone();
                story.drop(place, What::Twice, &name);
            }
        }
        let mut plan = Plan {
            story,
            ways: Vec::new(),
            index,
            turns,
        };
        plan.ways = (0..plan.story.passages.len()).map(|i| plan.ways_of(i)).collect();
        plan
    }

    /// The first passage; one that has no words and one way is passed over.
    pub(super) fn start(&self) -> usize {
        let mut at = self.index.get(&self.story.start).copied().unwrap_or(0);
        let mut seen = BTreeSet::new();
        while seen.insert(at) && self.story.passages[at].lines.is_empty() {
            match self.ways[at].as_slice() {
                [way] if way.text.is_none() && way.lines.is_empty() => match way.to {
                    Some(to) => at = to,
                    None => break,
                },
                _ => break,
            }
        }
        at
    }

    fn ways_of(&mut self, number: usize) -> Vec<Way> {
        let links = self.story.passages[number].links.clone();
        let mut ways: Vec<Way> = Vec::new();
        for link in links {
            let told = link.text.clone().or(link.to.clone()).unwrap_or_default();
            let Some((to, lines)) = self.follow(&link) else {
                // Where the missing one is further on, it is noted down there.
                if !link.to.as_ref().is_some_and(|to| self.index.contains_key(to)) {
                    self.story
                        .drop(link.place, What::NoTarget, link.to.as_deref().unwrap_or(&told));
                }
                continue;
            };
            let same = |way: &Way| match (&way.text, &link.text) {
                (Some(one), Some(other)) => one.to_lowercase() == other.to_lowercase(),
                (None, None) => way.to == to && way.lines == lines,
                _ => false,
            };
            if ways.iter().any(same) {
                self.story.drop(link.place, What::Twice, &told);
                continue;
            }
            ways.push(Way {
                text: link.text.clone(),
                to,
                lines,
                conditional: link.conditional,
            });
        }
        ways
    }

    /// Where a link leads in the end, and what is said on the way; nothing where there is no such passage.
    fn follow(&self, link: &Link) -> Option<(Option<usize>, Vec<String>)> {
        let mut lines: Vec<String> = Vec::new();
        let mut to = link.to.as_ref();
        let mut seen = BTreeSet::new();
        loop {
            let Some(name) = to else { return Some((None, lines)) };
            let at = *self.index.get(name)?;
            let passage = &self.story.passages[at];
            let passed = passage.inner || passage.lines.is_empty();
            match passage.links.as_slice() {
                [only] if passed && only.text.is_none() && seen.insert(at) => {
                    lines = joined(&lines, &passage.lines);
                    to = only.to.as_ref();
                }
                _ => return Some((Some(at), lines)),
            }
        }
    }

    /// How many replies away each passage is at the soonest. What is never reached, or too far off, is noted down.
    pub(super) fn reach(&mut self, start: usize) -> Vec<Option<usize>> {
        let mut soonest = vec![None; self.ways.len()];
        let mut passed = BTreeSet::new();
        soonest[start] = Some(0);
        let mut open = VecDeque::from([(start, 0)]);
        let mut far = BTreeSet::new();
        while let Some((at, replies)) = open.pop_front() {
            for number in 0..self.ways[at].len() {
                let Some(to) = self.ways[at][number].to else { continue };
                // A beat so late would never be answered; an ending may come with the last reply.
                let late = !self.ways[to].is_empty() && replies + 1 >= self.turns;
                if soonest[to].is_none() && late {
                    far.insert(to);
                    self.ways[at][number].to = None;
                } else if soonest[to].is_none() {
                    soonest[to] = Some(replies + 1);
                    open.push_back((to, replies + 1));
                }
            }
        }
        self.note_passed(start, &soonest, &mut passed);
        for (number, replies) in soonest.iter().enumerate() {
            let passage = &self.story.passages[number];
            let (place, name) = (passage.place.clone(), passage.name.clone());
            if replies.is_some() || passage.inner || passed.contains(&name) {
                continue;
            }
            let what = if far.contains(&number) {
                What::TooFar
            } else {
                What::Unreached
            };
            self.story.drop(place, what, &name);
        }
        soonest
    }

    /// Passages that are not beats because ways lead through them: they are in the draft all the same.
    fn note_passed(&self, start: usize, soonest: &[Option<usize>], passed: &mut BTreeSet<String>) {
        let reached = (0..soonest.len()).filter(|i| soonest[*i].is_some());
        let first = self.index.get(&self.story.start).copied().unwrap_or(start);
        let mut open: Vec<usize> = reached.chain([first]).collect();
        let mut seen = BTreeSet::new();
        while let Some(at) = open.pop() {
            if !seen.insert(at) {
                continue;
            }
            for name in self.story.passages[at].links.iter().filter_map(|l| l.to.as_ref()) {
                if let Some(to) = self.index.get(name) {
                    let through = self.story.passages[*to].links.len() == 1;
                    if soonest[*to].is_none() && through {
                        open.push(*to);
                    }
                }
            }
            passed.insert(self.story.passages[at].name.clone());
        }
    }

    /// Beats that must be given a way out for every beat to have one.
    pub(super) fn stuck(&self, order: &[usize], start: usize) -> BTreeSet<usize> {
        let mut into: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut free = BTreeSet::new();
        let mut open = Vec::new();
        for &at in order {
            let ends = self.ways[at].is_empty() || self.ways[at].iter().any(|w| w.to.is_none());
            if ends {
                open.push(at);
            }
            for to in self.ways[at].iter().filter_map(|w| w.to) {
                into.entry(to).or_default().push(at);
            }
        }
        let spread = |open: &mut Vec<usize>, free: &mut BTreeSet<usize>| {
            while let Some(at) = open.pop() {
                if free.insert(at) {
                    open.extend(into.get(&at).into_iter().flatten());
                }
            }
        };
        spread(&mut open, &mut free);
        let mut given = BTreeSet::new();
        for &at in [start].iter().chain(order) {
            if !free.contains(&at) {
                given.insert(at);
                open.push(at);
                spread(&mut open, &mut free);
            }
        }
        given
    }
}

/// The way that is taken when no other is goes last: where the story goes on by itself, else its last choice.
pub(super) fn fallback_last(mut ways: Vec<Way>) -> Vec<Way> {
    let by_itself = ways.iter().rposition(|w| w.text.is_none() && !w.conditional);
    if let Some(at) = by_itself.or_else(|| ways.iter().rposition(|w| !w.conditional)) {
        let way = ways.remove(at);
        ways.push(way);
    }
    ways
}

/// Two texts after each other, each with its variants.
fn joined(first: &[String], second: &[String]) -> Vec<String> {
    let count = first.len().max(second.len());
    let part = |all: &[String], number: usize| match all.len() {
        0 => String::new(),
        some => all[number % some].clone(),
    };
    let whole = (0..count).map(|n| format!("{} {}", part(first, n), part(second, n)).trim().to_owned());
    whole.filter(|text| !text.is_empty()).collect()
}
