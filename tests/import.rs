//! Stories of other formats as drafts: each kind says what it should, every draft loads without an error, and nothing panics.

use std::fmt::Write;
use std::path::Path;

use proptest::prelude::*;
use sparring::engine::diagnostic::Severity;
use sparring::import::{Blank, Draft, FORMATS, Fault, Format, draft};
use sparring::library;
use sparring::messages::{Messages, languages};

fn drafted(format: &Format, text: &str, tag: &str) -> Result<Draft, Fault> {
    let messages = Messages::new(&tag.parse().expect("a tag"));
    let blank =
        |what: Blank, name: &str| messages.with(&format!("import-blank-{}", what.name()), &[("name", name.into())]);
    draft(format.read(text)?, "story", tag, &blank)
}

/// Errors that a draft has, with the places they stand at.
fn errors(draft: &Draft) -> Vec<String> {
    let text = serde_json::to_string_pretty(&draft.scenario).expect("JSON");
    let (scenario, diagnostics) = library::inspect(&text);
    assert!(scenario.is_some(), "{diagnostics:?}\n{text}");
    let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error);
    errors.map(|d| format!("{} at {}", d.code, d.pointer)).collect()
}

/// The draft as it is told, and its scenario.
fn told(draft: &Draft) -> String {
    let mut out = String::new();
    for dropped in &draft.dropped {
        writeln!(out, "{}: {}: {}", dropped.place, dropped.what.name(), dropped.text).expect("a string");
    }
    for branch in &draft.waiting {
        writeln!(out, "{} -> {}: {:?}", branch.beat, branch.to, branch.words).expect("a string");
    }
    out + &serde_json::to_string_pretty(&draft.scenario).expect("JSON") + "\n"
}

#[test]
fn each_kind_is_drafted_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    for file in ["unpaid.twee", "unpaid.yarn", "unpaid.ink.json"] {
        let text = std::fs::read_to_string(folder.join(file)).expect("a story");
        let format = Format::of(file).expect("a kind");
        let draft = drafted(format, &text, "en").expect("a draft");
        assert_eq!(errors(&draft), Vec::<String>::new(), "{file}");
        let expected = folder.join(format!("{file}.txt"));
        if std::env::var_os("IMPORT_OVERWRITE").is_some() {
            std::fs::write(&expected, told(&draft)).expect("written");
        }
        let kept = std::fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(
            told(&draft),
            kept,
            "{file}: IMPORT_OVERWRITE=1 writes what is expected anew"
        );
        for language in languages() {
            let draft = drafted(format, &text, &language.to_string()).expect("a draft");
            assert_eq!(errors(&draft), Vec::<String>::new(), "{file} in {language}");
        }
    }
}

#[test]
fn what_is_no_story_is_refused() {
    let ink = Format::named("ink").expect("ink");
    assert_eq!(ink.read("{}").err(), Some(Fault::NotInk));
    assert_eq!(
        ink.read(r#"{"inkVersion":11,"root":[null]}"#).err(),
        Some(Fault::Version(11))
    );
    for format in &FORMATS[..] {
        let large = " ".repeat(library::SIZE_LIMIT + 1);
        assert_eq!(format.read(&large).err(), Some(Fault::TooLarge));
    }
    let many: String = (0..301).map(|n| format!(":: P{n}\n[[P{}]]\n", n + 1)).collect();
    let twee = Format::named("twee").expect("twee");
    assert_eq!(drafted(twee, &many, "en").err(), Some(Fault::TooMany(301)));
}

#[test]
fn a_long_way_and_a_circle_still_make_a_talk() {
    let twee = Format::named("twee").expect("twee");
    let chain: String = (0..60)
        .map(|n| format!(":: P{n}\nLine {n}. [[On->P{}]]\n", n + 1))
        .collect();
    let circle = ":: A\nOne. [[b->B]]\n:: B\nTwo. [[a->A]] [[c->C]]\n:: C\nThree. [[c->C]]\n";
    for text in [
        chain.as_str(),
        circle,
        ":: Only\nAlone.",
        ":: A\n[[A]]",
        ":: A\n[[gone]]",
    ] {
        let draft = drafted(twee, text, "en").expect("a draft");
        assert_eq!(errors(&draft), Vec::<String>::new(), "{text}");
    }
}

/// Bits of stories in any order, and any other text.
fn bits() -> impl Strategy<Value = String> {
    let twee = [
        "\n:: A\n",
        "\n:: B [script]\n",
        "\n:: {x}\n",
        "[[A]]",
        "[[b->B]]",
        "[[x][$y]]",
        "<<if a>>",
        "<<else>>",
        "<</if>>",
        "<<goto \"B\">>",
        "(if: $a)[",
        "]",
        "(link-goto: \"x\",\"B\")",
        "(either: \"a\",\"b\")",
        "{a}",
        "$a",
        "--\n",
        "[if x]\n",
        "\n=> Kerr: a",
        "\ntitle: A\n---\n",
        "\n===\n",
        "\n-> a",
        "\n    -> b <<if $x>> #t",
        "\n  <<jump A>>",
        "\n<<if a>>",
        "\n<<else>>",
        "\n<<endif>>",
        "\nKerr: hi {$x} [b]y[/b]",
        "\n\tYou: no",
        "\u{1b}[2J",
        "\u{202e}",
        "words ",
        "{",
        "}",
        "\\",
        "TODO",
    ];
    let piece = prop_oneof![
        4 => proptest::sample::select(twee.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|all| all.concat())
}

/// Compiled ink of any shape.
fn ink() -> impl Strategy<Value = String> {
    let words = [
        r#""^text {""#,
        r#""\n""#,
        r#""ev""#,
        r#""/ev""#,
        r#""str""#,
        r#""/str""#,
        r#""out""#,
        r##""#""##,
        r##""/#""##,
        r#""done""#,
        r#""->->""#,
        r#""thread""#,
        r#"{"->":"k"}"#,
        r#"{"->":".^.b","c":true}"#,
        r#"{"->":".^.^.0"}"#,
        r#"{"->t->":"m"}"#,
        r#"{"*":".^.c-0","flg":21}"#,
        r#"{"*":"k","flg":8}"#,
        r#"{"VAR?":"x"}"#,
        r#"{"VAR=":"x"}"#,
        r#"{"f()":"m"}"#,
        "3",
        "true",
        "null",
        r#"{"->":"0.0.s"}"#,
    ];
    let leaf = proptest::sample::select(words.to_vec()).prop_map(str::to_owned);
    let list = leaf.prop_recursive(4, 60, 8, |inner| {
        (proptest::collection::vec(inner.clone(), 0..8), inner, 0..5usize).prop_map(|(all, named, kind)| {
            let last = [
                "null".to_owned(),
                format!(r#"{{"b":[{named},null]}}"#),
                format!(r#"{{"c-0":[{named},null]}}"#),
                format!(r#"{{"s0":[{named},null],"s1":["^b",null]}}"#),
                r##"{"#n":"g-0"}"##.to_owned(),
            ];
            let all: String = all.iter().map(|item| format!("{item},")).collect();
            format!("[{all}{}]", last[kind])
        })
    });
    (list.clone(), list.clone(), list).prop_map(|(a, k, m)| {
        format!(r#"{{"inkVersion":20,"root":[{a},"done",{{"k":[{k},null],"m":[{m},"->->",null]}}],"listDefs":{{}}}}"#)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_drafted_without_errors_or_refused(text in bits()) {
        for format in &FORMATS[..] {
            if let Ok(draft) = drafted(format, &text, "en") {
                prop_assert_eq!(errors(&draft), Vec::<String>::new(), "{}", text);
            }
        }
    }

    #[test]
    fn any_ink_is_drafted_without_errors(text in ink()) {
        let draft = drafted(Format::named("ink").expect("ink"), &text, "en").expect("a draft");
        prop_assert_eq!(errors(&draft), Vec::<String>::new(), "{}", text);
    }
}
