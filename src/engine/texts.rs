//! Every text of a scenario under its message id, so that a translation can answer to it line by line.

use super::scenario::{Beat, Ending, Scenario};

/// One text of a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// Fluent message id in `locales/<tag>/scenarios/<id>.ftl`.
    pub id: String,
    /// The text in the scenario's own language.
    pub source: &'a str,
    /// JSON pointer of the text in the scenario's file.
    pub pointer: String,
}

/// Message id of variant `number` (from 0) of a beat's lines.
pub fn beat_line(beat: &str, number: usize) -> String {
    format!("beat-{beat}-{}", number + 1)
}

/// Message id of variant `number` (from 0) of what the client says on branch `branch` (from 0) of a beat.
pub fn branch_line(beat: &str, branch: usize, number: usize) -> String {
    format!("beat-{beat}-branch-{}-{}", branch + 1, number + 1)
}

/// Message id of example `number` (from 0) of a beat.
pub fn example(beat: &str, number: usize) -> String {
    format!("beat-{beat}-example-{}", number + 1)
}

/// Message id of variant `number` (from 0) of an ending's lines.
pub fn ending_line(ending: &str, number: usize) -> String {
    format!("ending-{ending}-{}", number + 1)
}

/// Message ids of all variants of a beat's lines.
pub fn beat_lines(beat: &Beat) -> impl Iterator<Item = String> {
    (0..beat.lines.len()).map(|k| beat_line(&beat.id, k))
}

/// Message ids of all variants of what the client says on branch `branch` (from 0) of a beat.
pub fn branch_lines(beat: &Beat, branch: usize) -> impl Iterator<Item = String> {
    (0..beat.branches[branch].lines.len()).map(move |k| branch_line(&beat.id, branch, k))
}

/// Message ids of all variants of an ending's lines.
pub fn ending_lines(ending: &Ending) -> impl Iterator<Item = String> {
    (0..ending.lines.len()).map(|k| ending_line(&ending.id, k))
}

/// All texts of a scenario, in the order of the file. Facts' values and phrases count as texts: another country has other sums.
pub fn texts(scenario: &Scenario) -> Vec<Text<'_>> {
    let mut all = Vec::new();
    let mut add = |id: String, source, pointer: String| all.push(Text { id, source, pointer });
    let s = scenario;
    for (id, source, pointer) in [
        ("title", &s.title, "/title"),
        ("summary", &s.summary, "/summary"),
        ("role", &s.role, "/role"),
        ("aim", &s.aim, "/aim"),
        ("situation", &s.situation, "/situation"),
        ("demand", &s.demand, "/demand"),
        ("client-name", &s.client.name, "/client/name"),
        ("client-manner", &s.client.manner, "/client/manner"),
    ] {
        add(id.to_owned(), source, pointer.to_owned());
    }
    for (id, fact) in &s.facts {
        add(format!("fact-{id}"), &fact.value, format!("/facts/{id}/value"));
        add(format!("fact-{id}-about"), &fact.about, format!("/facts/{id}/about"));
    }
    add(
        "article".to_owned(),
        &s.guidance.article,
        "/guidance/article".to_owned(),
    );
    for (i, g) in s.guidance.moves.iter().enumerate() {
        add(
            format!("guidance-{}", g.name.name()),
            &g.why,
            format!("/guidance/moves/{i}/why"),
        );
    }
    for (i, p) in s.guidance.points.iter().enumerate() {
        add(
            format!("point-{}", p.id),
            &p.label,
            format!("/guidance/points/{i}/label"),
        );
        for (k, phrase) in p.phrases.iter().enumerate() {
            add(
                format!("point-{}-phrase-{}", p.id, k + 1),
                phrase,
                format!("/guidance/points/{i}/phrases/{k}"),
            );
        }
        let Some(examples) = &p.examples else { continue };
        for (kind, replies) in [("making", &examples.making), ("lacking", &examples.lacking)] {
            for (k, reply) in replies.iter().enumerate() {
                add(
                    format!("point-{}-{kind}-{}", p.id, k + 1),
                    reply,
                    format!("/guidance/points/{i}/examples/{kind}/{k}"),
                );
            }
        }
    }
    for (i, beat) in s.beats.iter().enumerate() {
        for (k, line) in beat.lines.iter().enumerate() {
            add(beat_line(&beat.id, k), line, format!("/beats/{i}/lines/{k}"));
        }
        add(
            format!("beat-{}-model", beat.id),
            &beat.model,
            format!("/beats/{i}/model"),
        );
        add(format!("beat-{}-hint", beat.id), &beat.hint, format!("/beats/{i}/hint"));
        for (k, kept) in beat.examples.iter().enumerate() {
            let pointer = format!("/beats/{i}/examples/{k}/reply");
            add(example(&beat.id, k), &kept.reply, pointer);
        }
        for (j, branch) in beat.branches.iter().enumerate() {
            for (k, line) in branch.lines.iter().enumerate() {
                add(
                    branch_line(&beat.id, j, k),
                    line,
                    format!("/beats/{i}/branches/{j}/lines/{k}"),
                );
            }
        }
    }
    for (i, ending) in s.endings.iter().enumerate() {
        add(
            format!("ending-{}-title", ending.id),
            &ending.title,
            format!("/endings/{i}/title"),
        );
        for (k, line) in ending.lines.iter().enumerate() {
            add(ending_line(&ending.id, k), line, format!("/endings/{i}/lines/{k}"));
        }
        add(
            format!("ending-{}-outcome", ending.id),
            &ending.outcome,
            format!("/endings/{i}/outcome"),
        );
        add(
            format!("ending-{}-why", ending.id),
            &ending.why,
            format!("/endings/{i}/why"),
        );
    }
    all
}

/// Fingerprint of a text: 64-bit FNV-1a, the first 8 hexadecimal digits. For noticing change, not for security.
pub fn fingerprint(text: &str) -> String {
    format!("{:016x}", hash(text.as_bytes()))[..8].to_owned()
}

/// 64-bit FNV-1a (Fowler, Noll, Vo).
pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| {
        (h ^ u64::from(*b)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        // Published test vectors of the 64-bit variant.
        assert_eq!(hash(b""), 0xcbf29ce484222325);
        assert_eq!(hash(b"foobar"), 0x85944171f73967e8);
    }
}
