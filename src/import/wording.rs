//! A passage's text while it is read: pieces, some of which have alternatives, and the variants that come of them.

use super::plain;

/// Most variants of one text.
const VARIANTS: usize = 6;

/// Text with alternatives in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Wording {
    done: Vec<Vec<String>>,
    open: Vec<Vec<String>>,
}

impl Wording {
    /// Text that is always there.
    pub(super) fn push(&mut self, text: &str) {
        match self.open.last_mut().and_then(|group| group.last_mut()) {
            Some(last) => last.push_str(text),
            None => match self.done.last_mut().map(Vec::as_mut_slice) {
                Some([only]) => only.push_str(text),
                _ => self.done.push(vec![text.to_owned()]),
            },
        }
    }

    /// Text of which one is there.
    pub(super) fn alternatives(&mut self, all: Vec<String>) {
        if all.is_empty() {
            return;
        }
        match self.open.last_mut().and_then(|group| group.last_mut()) {
            // Alternatives within alternatives would multiply: the first stands for them.
            Some(last) => last.push_str(&all[0]),
            None => self.done.push(all),
        }
    }

    /// What follows is there only sometimes.
    pub(super) fn begin(&mut self) {
        self.open.push(vec![String::new()]);
    }

    /// What follows is there instead.
    pub(super) fn otherwise(&mut self) {
        if let Some(group) = self.open.last_mut() {
            group.push(String::new());
        }
    }

    /// What follows is there again always. `whole`: one of the alternatives is there for certain.
    pub(super) fn end(&mut self, whole: bool) {
        if let Some(mut group) = self.open.pop() {
            if !whole {
                group.push(String::new());
            }
            self.alternatives(group);
        }
    }

    /// Takes another text's pieces in after its own.
    pub(super) fn append(&mut self, other: Wording) {
        for group in other.closed().done {
            match group.as_slice() {
                [only] => self.push(only),
                _ => self.alternatives(group),
            }
        }
    }

    /// The texts that come of it, without those that are empty or the same.
    pub(super) fn variants(self) -> Vec<String> {
        let groups = self.closed().done;
        let count = groups.iter().map(Vec::len).max().unwrap_or(0).min(VARIANTS);
        let mut all: Vec<String> = Vec::new();
        for number in 0..count {
            let whole: String = groups.iter().map(|g| g[number % g.len()].as_str()).collect();
            let text = spoken(&whole);
            if !text.is_empty() && !all.contains(&text) {
                all.push(text);
            }
        }
        all
    }

    fn closed(mut self) -> Wording {
        while !self.open.is_empty() {
            self.end(false);
        }
        self
    }
}

/// Several lines as one, without marks of lists and headings, and without lines on which nothing but marks is left.
fn spoken(text: &str) -> String {
    let mark = |c: char| {
        matches!(c, '-' | '*' | '>' | '#' | '|' | ',' | '•' | '·' | '&' | '/' | '+' | '=') || c.is_whitespace()
    };
    let lines = text.lines().filter_map(|line| {
        let line = line.trim();
        let bare = line.trim_start_matches(['*', '>', '#', '•']).trim_start();
        let bare = bare.strip_prefix("- ").unwrap_or(bare);
        (!bare.chars().all(mark)).then(|| plain(bare))
    });
    lines.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_become_variants() {
        let mut text = Wording::default();
        text.push("Good ");
        text.alternatives(vec!["morning".into(), "evening".into()]);
        text.push(".\n- \n");
        text.begin();
        text.push("You again?");
        text.end(false);
        assert_eq!(text.variants(), ["Good morning. You again?", "Good evening."]);
    }
}
