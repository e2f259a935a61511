//! A translation brought together with its source: what is translated is kept, in the source's order, what is missing has its place, what is
//! stale says so, and what has no source any more goes to the end. Brought together twice is the same as once.

use std::collections::BTreeMap;

use super::fluent_pattern;
use super::translation_file::{Kept, TranslationFile, Unreadable, body, marked, pattern};
use crate::engine::texts::fingerprint;

/// A text to be translated, with what its translator has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Message id.
    pub id: String,
    /// The text in the scenario's own language.
    pub text: String,
    /// Sentences for the translator.
    pub context: Vec<String>,
}

/// The program's own sentences in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// What the file is and how to work with it; written where a file has no head.
    pub head: Vec<String>,
    /// That the source has changed, and what to do.
    pub stale: String,
    /// That nobody knows which wording was translated, and what to do.
    pub unstamped: String,
    /// In place of an old source of which only the fingerprint is known.
    pub lost: String,
}

/// How far a text is translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is no translation.
    Missing,
    /// The translation is of an older source, or of one nobody knows.
    Stale,
    /// The translation is of today's source.
    Translated,
    /// Somebody has looked it over too.
    Reviewed,
}

/// A text with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The source.
    pub source: Source,
    /// The translation in Fluent's syntax; empty where there is none.
    pub target: String,
    /// How far it is.
    pub state: State,
    /// The older source that was translated, where it is known.
    pub was: Option<String>,
}

/// A new translation of today's source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The translation, as [`canonical`] gives it.
    pub target: String,
    /// Whether somebody has looked it over.
    pub reviewed: bool,
}

/// What comes of bringing a translation together with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The file.
    pub text: String,
    /// Every text of the source.
    pub pairs: Vec<Pair>,
    /// Translations that were found under another id and moved.
    pub moved: usize,
    /// Translations that are kept although their source is gone.
    pub gone: usize,
}

/// Brings a translation's file together with its source and with new translations by id.
///
/// # Errors
/// The file can't be read.
pub fn merge(
    old: &str,
    sources: &[Source],
    wording: &Wording,
    changes: &BTreeMap<String, Change>,
) -> Result<Merged, Unreadable> {
    let mut file = TranslationFile::read(old)?;
    let mut places = Vec::new();
    file.kept.retain(|kept| {
        let holds = kept.body.is_none();
        if holds {
            places.push(kept.clone());
        }
        !holds
    });
    // Of two of one id the last counts, as it does where it is shown; what is in use goes before what is gone.
    file.kept.sort_by_key(|kept| !kept.gone);
    let (found, moved) = assigned(&file.kept, sources);
    let mut out = Vec::new();
    if !file.head.iter().any(|line| line.starts_with("###")) {
        out.push(marked("###", &wording.head));
    }
    out.append(&mut file.head);
    let mut pairs = Vec::new();
    for (source, found) in sources.iter().zip(&found) {
        let mut one = found.map(|at| file.kept[at].clone()).unwrap_or_default();
        if let Some(at) = places.iter().position(|place| place.id == source.id) {
            let place = places.remove(at);
            one.notes.splice(0..0, place.notes);
            one.before.splice(0..0, place.before);
        }
        if let Some(change) = changes.get(&source.id) {
            one.body = body(&source.id, &fluent_pattern(&change.target)).or(one.body);
            one.source = Some(fingerprint(&source.text));
            one.reviewed = change.reviewed.then(|| fingerprint(&change.target));
        }
        let pair = paired(source, &one);
        out.append(&mut one.before);
        out.push(written(&one, &pair, wording));
        pairs.push(pair);
    }
    // Notes on texts that are no more are somebody's words all the same.
    for place in places {
        out.extend(place.before);
        if !place.notes.is_empty() {
            out.push(marked("#", &place.notes));
        }
    }
    out.append(&mut file.tail);
    let left: Vec<Kept> = (0..file.kept.len())
        .filter(|at| !found.contains(&Some(*at)))
        .map(|at| file.kept[at].clone())
        .collect();
    let gone = left.len();
    for kept in left {
        out.extend(kept.before.iter().cloned());
        out.push(laid_by(&kept));
    }
    Ok(Merged {
        text: out.join("\n\n") + "\n",
        pairs,
        moved,
        gone,
    })
}

/// Which of the kept translations each source gets, and how many of them stood under another id: first those of just this source, then
/// those of the same text elsewhere (a line put in before others gives them new numbers), then stale ones of the id.
fn assigned(kept: &[Kept], sources: &[Source]) -> (Vec<Option<usize>>, usize) {
    let mut found: Vec<Option<usize>> = vec![None; sources.len()];
    let usable: Vec<bool> = kept
        .iter()
        .map(|k| k.body.as_ref().is_some_and(|body| pattern(&k.id, body).is_some()))
        .collect();
    let mut used = vec![false; kept.len()];
    let mut moved = 0;
    let steps: [(bool, bool); 3] = [(true, true), (false, true), (true, false)];
    for (same_id, same_text) in steps {
        for (source, found) in sources.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
            let now = fingerprint(&source.text);
            let fits = |at: &usize| {
                usable[*at]
                    && !used[*at]
                    && (!same_id || kept[*at].id == source.id)
                    && (!same_text || kept[*at].source.as_ref() == Some(&now))
            };
            *found = (0..kept.len()).rev().find(fits);
            if let Some(at) = *found {
                used[at] = true;
                moved += usize::from(!same_id);
            }
        }
    }
    (found, moved)
}

fn paired(source: &Source, one: &Kept) -> Pair {
    let target = one.body.as_ref().and_then(|body| pattern("x", body));
    let fresh = one.source.as_ref() == Some(&fingerprint(&source.text));
    let state = match &target {
        None => State::Missing,
        Some(_) if !fresh => State::Stale,
        Some(target) if one.reviewed.as_ref() == Some(&fingerprint(target)) => State::Reviewed,
        Some(_) => State::Translated,
    };
    let old = one.source.as_ref().filter(|_| state == State::Stale);
    let was = one.texts.iter().find(|text| old == Some(&fingerprint(text)));
    Pair {
        source: source.clone(),
        target: target.unwrap_or_default(),
        state,
        was: was.cloned(),
    }
}

/// A message with the comment above it, or the place of a missing one.
fn written(one: &Kept, pair: &Pair, wording: &Wording) -> String {
    let now = fingerprint(&pair.source.text);
    let quoted = |word: &str, text: &str| -> Vec<String> { text.split('\n').map(|l| format!("{word} {l}")).collect() };
    let mut lines = one.notes.clone();
    lines.extend(
        pair.source
            .context
            .iter()
            .map(|c| format!("context: {}", c.replace('\n', " "))),
    );
    if pair.state == State::Stale && one.source.is_some() {
        lines.extend(quoted("was:", pair.was.as_ref().unwrap_or(&wording.lost)));
    }
    lines.extend(quoted("text:", &pair.source.text));
    if pair.state == State::Stale {
        let told = if one.source.is_some() {
            &wording.stale
        } else {
            &wording.unstamped
        };
        lines.push(format!("stale: {told} # source: {now}"));
    }
    if pair.state == State::Reviewed {
        lines.extend(one.reviewed.iter().map(|r| format!("reviewed: {r}")));
    }
    match (pair.state, &one.source) {
        (State::Missing, _) => lines.push(format!("source: {now}")),
        (_, Some(source)) => lines.push(format!("source: {source}")),
        (_, None) => {}
    }
    match &one.body {
        Some(body) if pair.state != State::Missing => format!("{}\n{}{body}", marked("#", &lines), pair.source.id),
        _ => {
            lines.push(format!("{} =", pair.source.id));
            marked("#", &lines)
        }
    }
}

/// A translation whose source is gone, as a comment.
fn laid_by(kept: &Kept) -> String {
    let mut lines = kept.notes.clone();
    let known = kept
        .texts
        .iter()
        .find(|t| kept.source.as_ref() == Some(&fingerprint(t)));
    lines.extend(
        known
            .iter()
            .flat_map(|text| text.split('\n').map(|l| format!("text: {l}"))),
    );
    lines.extend(kept.source.iter().map(|source| format!("source: {source}")));
    let message = format!("{}{}", kept.id, kept.body.as_deref().unwrap_or_default());
    lines.extend(message.split('\n').map(|line| format!("gone: {line}")));
    marked("#", &lines)
}

/// A translator's text as a Fluent pattern the way files have it, so that two can be compared; none where it is no pattern, or more than one.
/// What Fluent would take for syntax at a line's start is escaped; braces are Fluent's.
pub fn canonical(text: &str) -> Option<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim_matches([' ', '\n', '\t']);
    let guard = if text.starts_with(['[', '*', '.']) {
        "{\"\"}"
    } else {
        ""
    };
    let body = body("x", &fluent_pattern(&format!("{guard}{text}")))?;
    pattern("x", &body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn source(id: &str, text: &str) -> Source {
        Source {
            id: id.to_owned(),
            text: text.to_owned(),
            context: vec!["Said at the door".to_owned()],
        }
    }

    fn merged(old: &str, sources: &[Source], changes: &BTreeMap<String, Change>) -> Merged {
        let wording = Wording {
            head: vec!["A translation".to_owned()],
            stale: "It has changed".to_owned(),
            unstamped: "Compare".to_owned(),
            lost: "(unknown)".to_owned(),
        };
        merge(old, sources, &wording, changes).expect("readable")
    }

    #[test]
    fn notes_of_others_stay_where_they_were() {
        let sources = [source("a", "One"), source("b", "Two")];
        let old = "## Mine\n\n# careful here\nb = Kaksi\n\n# at the end\n";
        let new = merged(old, &sources, &BTreeMap::new());
        assert_eq!(
            new.text,
            format!(
                "### A translation\n\n# context: Said at the door\n# text: One\n# source: {}\n# a =\n\n## Mine\n\n# careful here\n# context: Said at the door\n# text: Two\n# stale: Compare # source: {}\nb = Kaksi\n\n# at the end\n",
                fingerprint("One"),
                fingerprint("Two")
            )
        );
        assert_eq!(
            new.pairs.iter().map(|p| p.state).collect::<Vec<_>>(),
            [State::Missing, State::Stale]
        );
    }

    #[test]
    fn of_two_of_one_id_the_last_counts_and_neither_is_lost() {
        let new = merged("a = Eka\na = Toka\n", &[source("a", "One")], &BTreeMap::new());
        assert_eq!((new.pairs[0].target.as_str(), new.gone), ("Toka", 1));
        assert!(new.text.contains("# gone: a = Eka"));
    }

    fn words() -> impl Strategy<Value = String> {
        "[a-c{}.*\\[\"\\\\ \n#=$-]{0,14}|Pay [{] [$]a [}]|[{] [$]n -> [\\[]one[\\]] x [*][\\[]other[\\]] [{] [$]n [}] xs [}]"
    }

    proptest! {
        #[test]
        fn brought_together_twice_is_once(
            old in prop::collection::vec((0..4u8, words()), 0..5),
            texts in prop::collection::vec("[A-C ]{1,3}", 4),
            other in prop::collection::vec("[A-C ]{1,3}", 4),
        ) {
            let sources = |texts: &[String]| -> Vec<Source> { texts.iter().enumerate().map(|(i, t)| source(&format!("t{i}"), t)).collect() };
            let changes = old.iter().filter_map(|(i, words)| {
                let target = canonical(words)?;
                Some((format!("t{i}"), Change { target, reviewed: i % 2 == 0 }))
            });
            let changes: BTreeMap<String, Change> = changes.collect();
            let first = merged("", &sources(&texts), &changes);
            for (id, change) in &changes {
                let pair = first.pairs.iter().find(|p| p.source.id == *id).expect("a text");
                prop_assert_eq!(&pair.target, &change.target);
                prop_assert!(pair.state >= State::Translated);
            }
            // The source moves on; one text is gone.
            let second = merged(&first.text, &sources(&other[..3]), &BTreeMap::new());
            let third = merged(&second.text, &sources(&other[..3]), &BTreeMap::new());
            prop_assert_eq!(&second.text, &third.text);
            // Nothing was thrown away.
            let kept = second.pairs.iter().filter(|p| p.state != State::Missing).count() + second.gone;
            prop_assert_eq!(kept, changes.len());
            // And with the source as it was, all of it is as it was.
            let back = merged(&third.text, &sources(&texts), &BTreeMap::new());
            prop_assert_eq!(back.pairs.iter().filter(|p| p.state != State::Missing).count(), changes.len());
        }

        #[test]
        fn what_is_canonical_stays_so(words in words()) {
            if let Some(once) = canonical(&words) {
                prop_assert_eq!(canonical(&once), Some(once));
            }
        }

        #[test]
        fn pieces_joined_are_the_pattern(words in words()) {
            let joined: String = super::super::pieces(&words).into_iter().map(|p| match p {
                super::super::Piece::Words(w) | super::super::Piece::Code(w) => w,
            }).collect();
            prop_assert_eq!(joined, words);
        }
    }
}
