//! The schema beside the scenarios is the one of the program, and the shipped scenarios keep to it.

use std::path::Path;

use sparring::library;

#[test]
fn the_file_is_what_the_program_prints() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("scenarios")
        .join(library::SCHEMA_FILE);
    let expected = library::schema_text();
    if std::env::var("SNAPSHOTS").is_ok_and(|v| v == "overwrite") {
        std::fs::write(&path, &expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "the schema has changed: SNAPSHOTS=overwrite cargo test --test schema writes it"
    );
}

#[test]
fn shipped_scenarios_keep_to_it() {
    let schema: serde_json::Value = serde_json::from_str(&library::schema_text()).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (id, text) in library::shipped_files() {
        let value = serde_json::from_str(text).unwrap();
        let problems: Vec<String> = validator
            .iter_errors(&value)
            .map(|e| format!("{}: {e}", e.instance_path()))
            .collect();
        assert!(problems.is_empty(), "{id}: {problems:#?}");
    }
}
