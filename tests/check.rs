//! Every fault is found, at its place, and nothing else is reported: one small file for each in `tests/faults/`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sparring::engine::check::{CODES, RULES, Source, code};
use sparring::engine::diagnostic::{Diagnostic, Severity};
use sparring::engine::moves::{DEFAULT_START, Move};
use sparring::engine::texts::{fingerprint, texts};
use sparring::library::{self, Entry, Origin, Problem};
use sparring::messages::{FALLBACK, Messages};

/// Code, line and column.
type Reported = (&'static str, usize, usize);

/// File, and what is reported. Each is `valid.json` with one fault, but `several`, where all are to be reported at once.
#[rustfmt::skip]
const FAULTS: &[(&str, &[Reported])] = &[
    ("allow-of-error", &[("allow-of-error", 83, 23)]),
    ("allow-unknown-code", &[("allow-unknown-code", 83, 23)]),
    ("allow-without-reason", &[("allow-without-reason", 83, 48)]),
    ("allowed-long-line", &[]),
    ("bad-language", &[("bad-language", 4, 15)]),
    ("bad-pattern", &[("bad-pattern", 3, 9)]),
    ("beat-without-line", &[("beat-without-line", 41, 13)]),
    ("bounds-beyond-patience", &[("impossible-bounds", 47, 53)]),
    ("bounds-outside-gauge", &[("impossible-bounds", 47, 55)]),
    ("choiceless-beat", &[("choiceless-beat", 57, 7)]),
    ("comment", &[("syntax", 7, 3)]),
    ("contradictory-condition", &[("contradictory-condition", 46, 63)]),
    ("control-character", &[("control-character", 49, 38)]),
    ("covered-branch", &[("covered-branch", 47, 9)]),
    ("dangling-branch", &[("dangling-branch", 59, 17)]),
    ("dangling-example", &[("dangling-example", 63, 76)]),
    ("dangling-patience", &[("dangling-patience", 37, 35)]),
    ("dangling-start", &[("dangling-start", 38, 12)]),
    ("duplicate-guidance", &[("duplicate-id", 29, 17), ("duplicate-id", 30, 17)]),
    ("duplicate-id", &[("duplicate-id", 53, 13), ("duplicate-id", 65, 13)]),
    ("duplicate-key", &[("duplicate-key", 8, 3)]),
    ("empty-bounds", &[("empty-condition", 47, 55)]),
    ("empty-condition", &[("empty-condition", 58, 19)]),
    ("empty-file", &[("syntax", 1, 1)]),
    ("empty-phrase", &[("empty-phrase", 34, 118)]),
    ("empty-text", &[("empty-text", 49, 38)]),
    ("examples-in-order", &[]),
    ("expected-colon", &[("syntax", 7, 16)]),
    ("expected-comma", &[("syntax", 16, 15)]),
    ("fact-written-out", &[("fact-written-out", 42, 17)]),
    ("few-examples", &[("too-short", 35, 19)]),
    ("few-variants", &[("few-variants", 49, 38)]),
    ("flat-endings", &[("flat-endings", 63, 3)]),
    ("foreign-line", &[("foreign-line", 42, 55)]),
    ("hidden-space", &[("control-character", 54, 17)]),
    ("idle-reaction", &[("idle-reaction", 20, 7)]),
    ("impossible-bounds", &[("impossible-bounds", 47, 55)]),
    ("invalid-escape", &[("syntax", 10, 29)]),
    ("late-ending", &[("late-ending", 72, 13)]),
    ("long-line", &[("long-line", 49, 38)]),
    ("long-model", &[("long-model", 43, 16)]),
    ("look-alike-variants", &[("look-alike-variants", 49, 69)]),
    ("missing-example", &[("missing-example", 58, 13)]),
    ("missing-field", &[("missing-field", 12, 13)]),
    ("mixed-letters", &[("mixed-letters", 54, 17)]),
    ("newer-format", &[("newer-format", 2, 21)]),
    ("no-ending-reachable", &[("no-ending-reachable", 38, 12)]),
    ("no-fallback", &[("no-fallback", 58, 19)]),
    ("no-way-out", &[("no-way-out", 53, 13)]),
    ("not-one-of", &[("not-one-of", 58, 29)]),
    ("not-utf8", &[("not-utf8", 13, 15)]),
    ("null-for-field", &[("wrong-type", 58, 19)]),
    ("out-of-range", &[("out-of-range", 15, 15)]),
    ("past-turn", &[("past-turn", 58, 72)]),
    ("repeated-model", &[("repeated-model", 55, 16)]),
    ("same-title", &[("same-title", 77, 16)]),
    ("several", &[("out-of-range", 7, 17), ("out-of-range", 15, 15), ("unreadable-fact", 24, 39), ("unknown-placeable", 49, 47), ("unknown-field", 56, 7), ("dangling-branch", 60, 17)]),
    ("shadowed-branch", &[("shadowed-branch", 60, 9)]),
    ("single-quotes", &[("syntax", 68, 16)]),
    ("stray-space", &[("stray-space", 54, 17)]),
    ("tab-in-text", &[("syntax", 11, 15)]),
    ("telling-hint", &[("telling-hint", 56, 15)]),
    ("too-deep", &[("too-deep", 2, 43)]),
    ("too-short", &[("too-short", 27, 16)]),
    ("torn-example", &[("torn-example", 66, 20)]),
    ("trailing-comma", &[("syntax", 19, 53)]),
    ("unclosed-object", &[("syntax", 1, 1)]),
    ("unclosed-text", &[("syntax", 14, 15)]),
    ("unfinished-text", &[("unfinished-text", 56, 15)]),
    ("unknown-counter", &[("unknown-counter", 48, 32)]),
    ("unknown-field", &[("unknown-field", 56, 7)]),
    ("unknown-placeable", &[("unknown-placeable", 43, 35)]),
    ("unknown-point", &[("unknown-point", 47, 32)]),
    ("unmeetable-guidance", &[("unmeetable-guidance", 34, 89)]),
    ("unreachable-beat", &[("unreachable-beat", 53, 13)]),
    ("unreachable-ending", &[("unreachable-ending", 65, 13)]),
    ("unreadable-fact", &[("unreadable-fact", 24, 39)]),
    ("unreadable-text", &[("unreadable-text", 43, 16)]),
    ("unusable-fact-id", &[("unusable-fact-id", 25, 5)]),
    ("unused-allow", &[("unused-allow", 83, 13)]),
    ("unused-counter", &[("unused-counter", 49, 89)]),
    ("unused-fact", &[("unused-fact", 24, 5)]),
    ("valid", &[]),
    ("whole-number-with-fraction", &[("wrong-type", 67, 16)]),
    ("wrong-script", &[("wrong-script", 54, 17)]),
    ("wrong-type", &[("wrong-type", 37, 26)]),
];

/// Codes that no small file brings about: a huge file, translations, the user's own facts, and what the schema leaves to serde.
const OTHERS: [&str; 12] = [
    "too-large",
    "unreadable-value",
    "untranslated",
    "missing-translation",
    "stale-translation",
    "unknown-translation",
    "translation-placeable",
    "translation-without-source",
    "unreadable-translation",
    "fact-unknown",
    "fact-unreadable",
    "example-misread",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults")
}

/// The text of a file and everything that is wrong with it.
fn checked(name: &str) -> (String, Vec<Diagnostic>) {
    match library::read_text(&folder().join(format!("{name}.json"))) {
        Ok(text) => {
            let diagnostics = library::inspect(&text).1;
            (text, diagnostics)
        }
        Err(Problem::Faulty { text, diagnostics, .. }) => (text, diagnostics),
        Err(problem) => panic!("{problem}"),
    }
}

fn reported(name: &str) -> Vec<Reported> {
    let (text, diagnostics) = checked(name);
    let place = |d: &Diagnostic| {
        let range = d.range.clone().expect("every problem has a place");
        assert!(text.get(range.clone()).is_some(), "{name}: {range:?} cuts a character");
        let (line, column) = library::line_and_column(&text, range.start);
        (d.code, line, column)
    };
    diagnostics.iter().map(place).collect()
}

#[test]
fn every_fault_is_found_at_its_place_and_alone() {
    for (name, expected) in FAULTS {
        assert_eq!(reported(name), *expected, "{name}");
    }
}

#[test]
fn every_file_of_faults_is_looked_at() {
    let files = library::scenario_files(&folder()).unwrap();
    let names: Vec<&str> = files.iter().map(|f| f.file_stem().unwrap().to_str().unwrap()).collect();
    let listed: Vec<&str> = FAULTS.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, listed);
}

#[test]
fn every_rule_has_a_fault() {
    let seen: Vec<&str> = FAULTS.iter().flat_map(|(_, found)| found.iter().map(|f| f.0)).collect();
    let unseen: Vec<&str> = RULES
        .iter()
        .map(|r| r.code)
        .filter(|code| !seen.contains(code))
        .collect();
    assert!(unseen.is_empty(), "no file in tests/faults has: {unseen:?}");
}

#[test]
fn every_problem_has_a_sentence() {
    let messages = Messages::new(&FALLBACK.parse().unwrap());
    for code in FAULTS
        .iter()
        .flat_map(|(_, found)| found.iter().map(|f| f.0))
        .chain(OTHERS)
    {
        assert!(
            code == "syntax" || messages.has(&format!("diagnostic-{code}")),
            "diagnostic-{code} is missing"
        );
    }
    for (name, _) in FAULTS {
        for diagnostic in checked(name).1 {
            let sentence = library::sentence(&diagnostic, &messages);
            assert!(
                !sentence.starts_with("syntax-") && !sentence.contains("{$"),
                "{name}: {sentence}"
            );
        }
    }
}

/// Every code written in the sources as that of a diagnostic.
fn written_codes(folder: &Path, found: &mut Vec<String>) {
    for item in std::fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            written_codes(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for before in ["Diagnostic::error(\"", "Diagnostic::warning(\"", "found(\"", " at(\""] {
            let starts = text.split(before).skip(1);
            let names = starts
                .filter_map(|rest| rest.split_once('"'))
                .map(|(name, _)| name.to_owned());
            found.extend(names.filter(|name| {
                let plain = name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
                plain && (name.contains('-') || before.starts_with("Diag"))
            }));
        }
    }
}

#[test]
fn every_code_is_explained_in_every_language() {
    let mut written: Vec<String> = RULES.iter().map(|r| r.code.to_owned()).collect();
    written_codes(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut written);
    written.extend(OTHERS.map(str::to_owned));
    // What is wrong with a translator's file is told by `translate`, each with what to do; `check` never meets one.
    written.retain(|name| !name.starts_with("import-"));
    let unlisted: Vec<&String> = written.iter().filter(|name| code(name).is_none()).collect();
    assert!(unlisted.is_empty(), "not in CODES: {unlisted:?}");
    for rule in RULES {
        let listed = code(rule.code).unwrap();
        assert_eq!(
            (listed.severity, listed.source),
            (rule.severity, Source::Scenario),
            "{}",
            rule.code
        );
    }
    for language in sparring::messages::languages() {
        let messages = Messages::new(&language);
        for code in CODES {
            let sentence = format!("diagnostic-{}", code.name);
            assert!(
                code.name == "syntax" || messages.has(&sentence),
                "{language}: {sentence}"
            );
            for id in [
                format!("explain-{}", code.name),
                format!("explain-family-{}", code.family),
            ] {
                assert!(messages.has(&id), "{language}: {id}");
            }
        }
    }
}

#[test]
fn shipped_scenarios_are_without_error() {
    for (id, text) in library::shipped_files() {
        let (scenario, diagnostics) = library::inspect(text);
        let errors: Vec<_> = diagnostics.iter().filter(|d| d.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{id}: {errors:#?}");
        assert_eq!(scenario.unwrap().id, id, "the file is called after the id");
    }
    assert_eq!(library::shipped().len(), library::shipped_ids().len());
}

#[test]
fn the_example_in_the_readme_works() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/README.md")).unwrap();
    let example = readme
        .split("```json\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    let (scenario, diagnostics) = library::inspect(example);
    assert_eq!(diagnostics, []);
    let first = &scenario.unwrap().beats[0].lines[0];
    assert!(
        readme.contains(&format!("# source: {}\n", fingerprint(first))),
        "{}",
        fingerprint(first)
    );
}

#[test]
fn the_readme_tells_the_usual_points() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/README.md")).unwrap();
    assert!(
        readme.contains(&format!("({DEFAULT_START} if you leave it out)")),
        "scenarios/README.md: start is {DEFAULT_START}"
    );
    for m in Move::ALL {
        let (name, points) = (m.name(), m.default_points());
        let row = readme
            .lines()
            .find(|l| l.starts_with(&format!("| `{name}` |")))
            .unwrap_or_default();
        assert!(
            row.ends_with(&format!("| {points} |")),
            "scenarios/README.md: {name} has {points} points"
        );
    }
}

#[test]
fn huge_and_odd_texts_are_refused_and_do_not_crash() {
    let codes = |text: &str| library::inspect(text).1.into_iter().map(|d| d.code).collect::<Vec<_>>();
    assert_eq!(codes(&" ".repeat(library::SIZE_LIMIT + 1)), ["too-large"]);
    assert_eq!(codes(&"[".repeat(100_000)), ["too-deep"]);
    assert_eq!(codes("\u{feff}{}"), ["syntax"]);
    assert_eq!(codes("{\"a\": 1e999}"), ["syntax"]);
    assert_eq!(codes("{\"a\": \"\\ud800\"}"), ["syntax"]);
    assert_eq!(codes("null"), ["wrong-type"]);
    for end in 0..200 {
        let (text, _) = checked("valid");
        library::inspect(&text[..text.len() * end / 200]);
    }
}

/// `valid.json` in a folder of its own with this translation beside it.
fn translated(file: &str, ftl: &str) -> (tempfile::TempDir, Entry) {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("late_invoice.json");
    let (text, _) = checked("valid");
    std::fs::write(&path, &text).unwrap();
    let beside = place.path().join(file);
    std::fs::create_dir_all(beside.parent().unwrap()).unwrap();
    std::fs::write(beside, ftl).unwrap();
    let scenario = Arc::new(library::parse(&text).unwrap());
    let entry = Entry {
        id: scenario.id.clone(),
        origin: Origin::File(path),
        text,
        scenario,
    };
    (place, entry)
}

/// A whole translation: every text as it is, with its fingerprint.
fn whole() -> String {
    let scenario = library::parse(&checked("valid").0).unwrap();
    let all = texts(&scenario).into_iter();
    all.map(|t| format!("# source: {}\n{} = {}\n", fingerprint(t.source), t.id, t.source))
        .collect()
}

fn translation_problems(ftl: &str) -> Vec<(&'static str, String, usize)> {
    let (_place, entry) = translated("late_invoice.sv.ftl", ftl);
    let found = library::translations(&entry);
    assert_eq!(found.len(), 1, "one language has a file");
    let (file, diagnostics) = &found[0];
    let line = |d: &Diagnostic| library::line_and_column(&file.text, d.range.clone().unwrap().start).0;
    diagnostics
        .iter()
        .map(|d| (d.code, d.pointer.clone(), line(d)))
        .collect()
}

#[test]
fn a_whole_translation_is_in_order_wherever_it_lies() {
    assert_eq!(translation_problems(&whole()), []);
    for file in ["locales/fi/scenarios/late_invoice.ftl", "late_invoice.sv.ftl"] {
        let (_place, entry) = translated(file, &whole());
        let found = library::translations(&entry);
        // The text is the English one, and in a Finnish file that is seen; in a language that is not told apart it is not.
        let told: Vec<&str> = found[0].1.iter().map(|d| d.code).collect();
        assert!(
            found.len() == 1 && told.iter().all(|code| *code == "foreign-line"),
            "{file}"
        );
        assert_eq!(told.is_empty(), file.contains(".sv."), "{file}");
        let Origin::File(path) = &entry.origin else {
            unreachable!()
        };
        assert_eq!(library::translation_files(path, &entry.id).len(), 1);
    }
}

#[test]
fn what_is_wrong_with_a_translation_is_found() {
    let title = "# source: 0d4b0ee5\ntitle = The invoice nobody pays\n";
    let title_now = fingerprint("The invoice nobody pays");
    let with = |old: &str, new: &str| {
        let text = whole();
        assert!(text.contains(old), "{old}");
        translation_problems(&text.replacen(old, new, 1))
    };
    let found = |code, id: &str, line| vec![(code, id.to_owned(), line)];
    let title = title.replace("0d4b0ee5", &title_now);
    assert_eq!(with(&title, ""), found("missing-translation", "title", 1));
    assert_eq!(with(&title_now, "00000000"), found("stale-translation", "title", 2));
    assert_eq!(
        with(&format!("# source: {title_now}\n"), ""),
        found("translation-without-source", "title", 1)
    );
    assert_eq!(
        with(&title, &format!("{title}titel = x\n")),
        found("unknown-translation", "titel", 3)
    );
    assert_eq!(
        with("nobody pays", "{ $bil }"),
        found("translation-placeable", "title", 2)
    );
    assert_eq!(with("2400 EUR", "paljon"), found("unreadable-fact", "fact-bill", 18));
    let unclosed = with("nobody pays", "{ $bill");
    assert!(unclosed.iter().any(|p| p.0 == "unreadable-translation"), "{unclosed:?}");
}

#[test]
fn lines_take_translations_and_the_users_facts() {
    let finnish = "title = Lasku, jota ei makseta\nfact-bill = 2500 EUR\nbeat-opening-model = Hinta on { $bill }.\n";
    let (_place, entry) = translated("late_invoice.fi.ftl", finnish);
    let messages = Messages::new(&"fi".parse().unwrap());
    let lines = library::texts(&entry, &messages);
    assert_eq!(lines.get("title"), "Lasku, jota ei makseta");
    assert_eq!(
        lines.get("demand"),
        "A tenth off, or no payment",
        "what is not translated is shown in the scenario's own language"
    );
    assert!(
        lines.get("beat-opening-model").contains("500"),
        "{}",
        lines.get("beat-opening-model")
    );
    let own = [("bill".to_owned(), "990.50".to_owned())].into();
    let lines = library::lines(&entry, &own, &messages).unwrap();
    assert!(
        lines.get("beat-opening-model").contains("990"),
        "{}",
        lines.get("beat-opening-model")
    );
    let wrong = [
        ("bil".to_owned(), "1 EUR".to_owned()),
        ("due".to_owned(), "soon".to_owned()),
    ]
    .into();
    let Err(refused) = library::lines(&entry, &wrong, &messages) else {
        panic!("wrong facts were taken")
    };
    let codes: Vec<(&str, &str)> = refused
        .diagnostics
        .iter()
        .map(|d| (d.code, d.pointer.as_str()))
        .collect();
    assert_eq!(codes, [("fact-unknown", "bil"), ("fact-unreadable", "due")]);
}

#[test]
fn scenarios_are_found_by_id_and_by_file() {
    let valid = folder().join("valid.json");
    let entry = library::find(valid.to_str().unwrap()).unwrap();
    assert_eq!((entry.id.as_str(), entry.origin), ("late_invoice", Origin::File(valid)));
    let first = library::shipped_ids()[0];
    assert_eq!(library::find(first).unwrap().origin, Origin::Shipped);
    match library::find(&format!("{first}x")) {
        Err(Problem::NotFound { suggestion, .. }) => assert_eq!(suggestion.as_deref(), Some(first)),
        other => panic!("{other:?}"),
    }
    assert!(
        matches!(library::find("tests/faults/several.json"), Err(Problem::Faulty { diagnostics, .. }) if diagnostics.len() > 3)
    );
    assert!(matches!(
        library::find("nowhere/none.json"),
        Err(Problem::Unreadable { .. })
    ));
}
