//! `sparring translate` from outside: what it writes, what it refuses, and that nothing anybody wrote is lost.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder with the example and its Finnish translation, as an author has them.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/example");
    for name in ["late_invoice.json", "late_invoice.fi.ftl"] {
        std::fs::copy(example.join(name), folder.path().join(name)).expect("a copy");
    }
    folder
}

/// Exit code and standard output (standard error after it).
fn sparring(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_sparring"))
        .args(arguments)
        .args(["--lang", "en", "--plain"])
        .current_dir(folder)
        .env("SPARRING_SCENARIOS", folder.join("nothing"))
        .output()
        .expect("the program");
    let text = [out.stdout, out.stderr].concat();
    (
        out.status.code().unwrap_or(-1),
        String::from_utf8(text).expect("text").replace('\n', " "),
    )
}

fn text(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn change(folder: &Path, name: &str, from: &str, to: &str) {
    let old = text(folder, name);
    assert!(old.contains(from), "{name} has no {from:?}");
    std::fs::write(folder.join(name), old.replacen(from, to, 1)).expect("a file");
}

fn translate(folder: &Path, to: &str) -> String {
    let (code, told) = sparring(folder, &["translate", "late_invoice.json", "--to", to]);
    assert_eq!(code, 0, "{told}");
    told
}

#[test]
fn a_new_translation_has_a_place_for_every_text_and_claims_none() {
    let folder = folder();
    let told = translate(folder.path(), "tr");
    assert!(told.contains("0 of 38 texts translated, 0 stale, 38 missing"), "{told}");
    let file = text(folder.path(), "late_invoice.tr.ftl");
    assert!(file.contains("# text: Knock a tenth off and I pay today.\n# source: bd16ab65\n# beat-opening-1 =\n"));
    let (code, told) = sparring(folder.path(), &["check", "late_invoice.json"]);
    assert_eq!((code, told.matches("missing-translation").count()), (0, 38), "{told}");
    // What a translator does: the mark goes, the words come.
    change(
        folder.path(),
        "late_invoice.tr.ftl",
        "# beat-opening-1 =",
        "beat-opening-1 = Yüzde on düş, bugün öderim.",
    );
    let (_, told) = sparring(folder.path(), &["check", "late_invoice.json"]);
    assert_eq!(told.matches("missing-translation").count(), 37);
    assert!(!told.contains("stale") && !told.contains("without-source"), "{told}");
}

#[test]
fn twice_is_the_same_as_once_and_the_words_stay() {
    let folder = folder();
    let before = sparring::messages::translation(&text(folder.path(), "late_invoice.fi.ftl")).entries;
    translate(folder.path(), "fi");
    let once = text(folder.path(), "late_invoice.fi.ftl");
    let told = translate(folder.path(), "fi");
    assert!(told.contains("needs no change"), "{told}");
    assert_eq!(text(folder.path(), "late_invoice.fi.ftl"), once);
    let after = sparring::messages::translation(&once).entries;
    for (id, entry) in before {
        assert_eq!(
            (&after[&id].pattern, &after[&id].source),
            (&entry.pattern, &entry.source),
            "{id}"
        );
    }
    let (code, told) = sparring(folder.path(), &["check", "late_invoice.json"]);
    assert_eq!((code, told.contains("no warnings")), (0, true), "{told}");
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("the folder").count(),
        2,
        "nothing is left beside the files"
    );
}

#[test]
fn a_changed_source_stands_beside_its_old_wording() {
    let folder = folder();
    translate(folder.path(), "fi");
    change(folder.path(), "late_invoice.json", "Fair enough.", "If you say so.");
    let told = translate(folder.path(), "fi");
    assert!(told.contains("37 of 38 texts translated, 1 stale"), "{told}");
    let file = text(folder.path(), "late_invoice.fi.ftl");
    assert!(
        file.contains("# was: Fair enough.\n# text: If you say so.\n# stale: "),
        "{file}"
    );
    assert!(file.contains("# source: ff338a18\nbeat-opening-branch-4-2 = Niin no.\n"));
    assert!(translate(folder.path(), "fi").contains("needs no change"));
    let (_, told) = sparring(folder.path(), &["check", "late_invoice.json"]);
    assert_eq!(told.matches("stale-translation").count(), 1);
}

#[test]
fn an_old_wording_nobody_kept_is_said_to_be_unknown() {
    let folder = folder();
    change(folder.path(), "late_invoice.json", "Fair enough.", "If you say so.");
    translate(folder.path(), "fi");
    let file = text(folder.path(), "late_invoice.fi.ftl");
    assert!(file.contains("# was: (vanhaa tekstiä ei tunneta"), "{file}");
}

#[test]
fn a_line_put_before_others_moves_their_translations() {
    let folder = folder();
    translate(folder.path(), "fi");
    change(
        folder.path(),
        "late_invoice.json",
        "[\"I hear you.\", ",
        "[\"Hm, hm.\", \"I hear you.\", ",
    );
    let told = translate(folder.path(), "fi");
    assert!(
        told.contains("2 translations were moved") && told.contains("1 missing"),
        "{told}"
    );
    let entries = sparring::messages::translation(&text(folder.path(), "late_invoice.fi.ftl")).entries;
    assert_eq!(entries["beat-opening-branch-4-2"].pattern, "Kuulen kyllä.");
    assert!(!entries.contains_key("beat-opening-branch-4-1"));
}

#[test]
fn what_has_no_source_any_more_is_kept_and_comes_back() {
    let folder = folder();
    translate(folder.path(), "fi");
    let whole = text(folder.path(), "late_invoice.fi.ftl");
    change(folder.path(), "late_invoice.json", ", \"Fair enough.\"]", "]");
    assert!(translate(folder.path(), "fi").contains("One translation whose text is gone"));
    let file = text(folder.path(), "late_invoice.fi.ftl");
    assert!(file.ends_with("# gone: beat-opening-branch-4-2 = Niin no.\n"), "{file}");
    change(
        folder.path(),
        "late_invoice.json",
        "[\"I hear you.\"]",
        "[\"I hear you.\", \"Fair enough.\"]",
    );
    translate(folder.path(), "fi");
    assert_eq!(text(folder.path(), "late_invoice.fi.ftl"), whole);
}

#[test]
fn a_file_that_cannot_be_read_is_left_as_it_is() {
    let folder = folder();
    change(folder.path(), "late_invoice.fi.ftl", "title = ", "title = { $open ");
    let broken = text(folder.path(), "late_invoice.fi.ftl");
    let (code, told) = sparring(folder.path(), &["translate", "late_invoice.json", "--to", "fi"]);
    assert_eq!(code, 1);
    assert!(
        told.contains("late_invoice.fi.ftl:2:") && told.contains("Nothing was written"),
        "{told}"
    );
    assert_eq!(text(folder.path(), "late_invoice.fi.ftl"), broken);
}

#[test]
fn what_is_exported_and_imported_changes_nothing() {
    let folder = folder();
    change(folder.path(), "late_invoice.json", "Fair enough.", "If you say so.");
    translate(folder.path(), "fi");
    let before = text(folder.path(), "late_invoice.fi.ftl");
    for name in ["fi.xlf", "fi.csv"] {
        let (code, told) = sparring(
            folder.path(),
            &["translate", "late_invoice.json", "--to", "fi", "--export", name],
        );
        assert_eq!(code, 0, "{told}");
        let (code, told) = sparring(
            folder.path(),
            &["translate", "late_invoice.json", "--to", "fi", "--import", name],
        );
        assert!(code == 0 && told.contains("nothing new"), "{told}");
        assert_eq!(text(folder.path(), "late_invoice.fi.ftl"), before);
        // A translator's file is never written over.
        let (code, _) = sparring(
            folder.path(),
            &["translate", "late_invoice.json", "--to", "fi", "--export", name],
        );
        assert_eq!(code, 2);
    }
}

fn csv(folder: &Path, rows: &str) -> (i32, String) {
    std::fs::write(folder.join("in.csv"), format!("id,source,target,state\n{rows}")).expect("a file");
    sparring(
        folder,
        &["translate", "late_invoice.json", "--to", "fi", "--import", "in.csv"],
    )
}

#[test]
fn an_import_names_everything_wrong_and_writes_nothing() {
    let folder = folder();
    let before = text(folder.path(), "late_invoice.fi.ftl");
    let (code, told) = csv(
        folder.path(),
        "titel,The invoice nobody pays,Uusi,translated\n\
         summary,Another summary,Uusi,translated\n\
         situation,The flat is done. The bill of { $bill } was due on { $due }.,Asunto { $bill } { $price },translated\n\
         role,You painted a flat and sent the bill.,Auki { $,translated\n\
         aim,Get the bill paid in full.,\"rivi\u{7}\",translated\n",
    );
    assert_eq!(code, 1);
    for code in ["unknown", "stale", "lost", "invented", "unreadable", "control"] {
        assert_eq!(told.matches(&format!("[import-{code}]")).count(), 1, "{code}: {told}");
    }
    for line in 2..=6 {
        assert!(told.contains(&format!("in.csv:{line}:")), "{line}: {told}");
    }
    assert_eq!(text(folder.path(), "late_invoice.fi.ftl"), before);
}

#[test]
fn no_words_break_the_file() {
    let folder = folder();
    let (code, told) = csv(
        folder.path(),
        "title,The invoice nobody pays,.attribute = x,translated\n\
         summary,\"Three weeks late, and now they want a discount.\",[one] x,reviewed\n\
         role,You painted a flat and sent the bill.,\"first\n.second\n\ntitle = stolen\n# third\",translated\n\
         aim,Get the bill paid in full.,\"{\"\"{\"\"} '=1+1\",translated\n\
         demand,\"A tenth off, or no payment\",'=SUM(A1),\n",
    );
    assert_eq!(code, 0, "{told}");
    let read = sparring::messages::translation(&text(folder.path(), "late_invoice.fi.ftl"));
    assert_eq!((read.errors.len(), read.entries.len()), (0, 38));
    assert!(read.entries["title"].pattern.ends_with(".attribute = x"));
    assert!(
        read.entries["role"].pattern.ends_with("title = stolen\n# third"),
        "{}",
        read.entries["role"].pattern
    );
    assert_eq!(read.entries["demand"].pattern, "=SUM(A1)");
    let (code, told) = sparring(folder.path(), &["check", "late_invoice.json"]);
    assert_eq!((code, told.contains("no warnings")), (0, true), "{told}");
    assert!(translate(folder.path(), "fi").contains("needs no change"));
    // What a reviewer passed stays so on the way out and back.
    let out = ["translate", "late_invoice.json", "--to", "fi", "--export", "fi.xlf"];
    assert_eq!(sparring(folder.path(), &out).0, 0);
    assert!(text(folder.path(), "fi.xlf").contains("state=\"reviewed\""));
}

#[test]
fn an_xliff_target_is_words_and_codes() {
    let folder = folder();
    let (code, _) = sparring(
        folder.path(),
        &["translate", "late_invoice.json", "--to", "fi", "--export", "fi.xlf"],
    );
    assert_eq!(code, 0);
    change(
        folder.path(),
        "fi.xlf",
        ", erääntyi ",
        " { $bill }, m&amp;m <mrk id=\"m1\"><![CDATA[<b>]]></mrk> ",
    );
    let import = ["translate", "late_invoice.json", "--to", "fi", "--import", "fi.xlf"];
    let (code, told) = sparring(folder.path(), &import);
    assert_eq!(code, 0, "{told}");
    let entries = sparring::messages::translation(&text(folder.path(), "late_invoice.fi.ftl")).entries;
    assert_eq!(
        entries["situation"].pattern,
        "Asunto on valmis. Lasku, { $bill } { \"{\" } $bill { \"}\" }, m&m <b> { $due }."
    );
    std::fs::write(
        folder.path().join("fi.xlf"),
        "<xliff version=\"2.0\" trgLang=\"fi\"><file>",
    )
    .expect("a file");
    assert_eq!(sparring(folder.path(), &import).0, 1);
}

#[test]
fn how_far_translations_are_is_told() {
    let folder = folder();
    change(folder.path(), "late_invoice.json", "Fair enough.", "If you say so.");
    let (code, told) = sparring(folder.path(), &["translate", "late_invoice.json", "--status"]);
    assert!(
        code == 0 && told.contains("late_invoice, fi: 97% translated, 3% stale, 0% missing"),
        "{told}"
    );
    assert!(
        told.contains("late_invoice, hu: 0% translated, 0% stale, 100% missing"),
        "{told}"
    );
    let (_, json) = sparring(folder.path(), &["translate", "--status", "--format", "json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&json).expect("rows");
    assert!(
        rows.iter()
            .any(|row| row["scenario"] == "price" && row["language"] == "hu" && row["percent"][0] == 100)
    );
}

#[test]
fn what_cannot_be_done_is_said_with_what_to_do() {
    let folder = folder();
    let told = translate(folder.path(), "sv");
    assert!(told.contains("locales/sv"), "{told}");
    for (arguments, part) in [
        (["translate", "price", "--to", "fi"], "sparring new"),
        (["translate", "late_invoice.json", "--to", "en"], "another language"),
        (["translate", "late_invoice.json", "--to", "no such"], "no such"),
    ] {
        let (code, told) = sparring(folder.path(), &arguments);
        assert!(code == 2 && told.contains(part), "{told}");
    }
}

#[test]
fn a_language_with_a_folder_has_its_file_there() {
    let folder = folder();
    let place: PathBuf = folder.path().join("locales/hu/scenarios");
    std::fs::create_dir_all(&place).expect("a folder");
    translate(folder.path(), "hu");
    assert!(place.join("late_invoice.ftl").is_file());
}
