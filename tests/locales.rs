//! Every language has every message, with the same values in it, and every shipped scenario is whole and fresh in every language.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use sparring::engine::moves::Move;
use sparring::engine::texts::fingerprint;
use sparring::library;
use sparring::messages::{self, Messages, shipped, translation};

/// Message ids of a file with the values each one uses.
fn messages_of(language: &str, file: &str) -> Vec<(String, BTreeSet<String>)> {
    let tag = language.parse().expect("a language tag");
    let text = shipped(&tag, file).unwrap_or_else(|| panic!("locales/{language}/{file} is missing"));
    let resource =
        fluent_syntax::parser::parse(text).unwrap_or_else(|(_, e)| panic!("locales/{language}/{file}: {e:?}"));
    let found = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let mut values = BTreeSet::new();
            if let Some(pattern) = &message.value {
                collect(pattern, &mut values);
            }
            Some((message.id.name.to_owned(), values))
        }
        _ => None,
    });
    found.collect()
}

fn collect(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => value(inline, values),
                Expression::Select { selector, variants } => {
                    value(selector, values);
                    variants.iter().for_each(|v| collect(&v.value, values));
                }
            }
        }
    }
}

fn value(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(values.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|a| value(a, values))
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                value(inline, values);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_says_everything() {
    let tags: Vec<String> = messages::languages().iter().map(ToString::to_string).collect();
    assert_eq!(tags, ["en", "fi", "hu", "ru", "tr"]);
    for file in ["ui.ftl", "coach.ftl"] {
        let source = messages_of("en", file);
        for tag in &tags {
            let there = messages_of(tag, file);
            let ids: Vec<&String> = there.iter().map(|(id, _)| id).collect();
            let mut wrong = Vec::new();
            for (id, values) in &source {
                match there.iter().find(|(i, _)| i == id) {
                    None => wrong.push(format!("{id} is missing")),
                    Some((_, used)) if !used.is_subset(values) => {
                        wrong.push(format!("{id} uses a value it is not given"))
                    }
                    Some(_) => {}
                }
            }
            wrong.extend(
                ids.iter()
                    .filter(|id| !source.iter().any(|(s, _)| s == **id))
                    .map(|id| format!("{id} is nobody's")),
            );
            let unique: BTreeSet<&&String> = ids.iter().collect();
            assert_eq!(
                unique.len(),
                ids.len(),
                "a message stands twice in locales/{tag}/{file}"
            );
            assert!(wrong.is_empty(), "locales/{tag}/{file}: {}", wrong.join(", "));
        }
    }
}

#[test]
fn no_translation_of_the_programs_own_words_is_stale() {
    let english = "en".parse().expect("a tag");
    for file in ["ui.ftl", "coach.ftl"] {
        let source = translation(shipped(&english, file).expect("the source")).entries;
        for language in messages::languages().into_iter().filter(|l| *l != english) {
            let text = shipped(&language, file).expect("a translation");
            let stale = translation(text).entries.into_iter().filter_map(|(id, entry)| {
                let now = fingerprint(&source[&id].pattern);
                (entry.source.as_deref() != Some(now.as_str())).then_some(id)
            });
            let stale: Vec<String> = stale.collect();
            assert!(
                stale.is_empty(),
                "look over locales/{language}/{file}, then `sparring stamp` it: {}",
                stale.join(", ")
            );
        }
    }
}

#[test]
fn every_scenario_is_whole_and_fresh_in_every_language() {
    for entry in library::shipped() {
        let mut seen = 1;
        for (translations, problems) in library::translations(&entry) {
            let told: Vec<String> = problems.iter().map(|p| format!("{} {}", p.code, p.pointer)).collect();
            assert!(told.is_empty(), "{}: {}", translations.path.display(), told.join("\n"));
            seen += 1;
        }
        assert_eq!(
            seen,
            messages::languages().len(),
            "{} is not there in every language",
            entry.id
        );
    }
}

#[test]
fn no_line_shows_a_placeable_or_an_id() {
    for entry in library::shipped() {
        for language in messages::languages() {
            let messages = Messages::new(&language);
            let lines = library::texts(&entry, &messages);
            for text in sparring::engine::texts::texts(&entry.scenario) {
                let shown = lines.get(&text.id);
                assert!(
                    !shown.contains(['{', '}']) && shown != text.id,
                    "{} {language} {}: {shown}",
                    entry.id,
                    text.id
                );
            }
        }
    }
}

#[test]
fn every_move_has_its_words() {
    for language in messages::languages() {
        let messages = Messages::new(&language);
        for name in Move::ALL.map(Move::name) {
            for id in [
                format!("move-{name}"),
                format!("move-{name}-about"),
                format!("practise-{name}"),
            ] {
                assert_ne!(messages.get(&id), id, "{language}");
            }
        }
    }
}
