//! The JSON Schema of a scenario as tables for people: one an object, one a row a field.

use serde_json::{Map, Value};

/// The line before the tables.
pub const FROM: &str = "<!-- tables: written by SNAPSHOTS=overwrite cargo test --test authoring -->\n";
/// The line after them.
pub const TO: &str = "<!-- end of tables -->\n";

/// What the objects are called, in the order in which a file has them. All others of the schema must stand here.
const OBJECTS: [(&str, &str); 17] = [
    ("", "The file"),
    ("Client", "`client`"),
    ("Reaction", "`client.reactions`, each"),
    ("Fact", "`facts`, each under a name of yours"),
    ("Guidance", "`guidance`"),
    ("MoveGuidance", "`guidance.moves`, each"),
    ("Brevity", "`guidance.brevity`"),
    ("OwnPoint", "`guidance.points`, each"),
    ("PointExamples", "`guidance.points`: `examples`"),
    ("Patience", "`patience`"),
    ("Beat", "`beats`, each"),
    ("Example", "`beats`: `examples`, each"),
    ("Branch", "`beats`: `branches`, each"),
    ("Condition", "`when`"),
    ("Bounds", "Bounds"),
    ("Ending", "`endings`, each"),
    ("Allowance", "`allow`, each"),
];

/// The tables, each with a heading.
pub fn tables(schema: &Value) -> String {
    let definitions = schema["$defs"].as_object().expect("definitions");
    let mut told = String::new();
    for (name, heading) in OBJECTS {
        let object = definitions.get(name).unwrap_or(schema);
        told += &format!("\n### {heading}\n\n| field | what it is | type | if left out |\n|---|---|---|---|\n");
        let required = names(&object["required"]);
        let mut fields: Vec<(&String, &Value)> = object["properties"].as_object().expect("fields").iter().collect();
        fields.sort_by_key(|(field, _)| !required.contains(&field.as_str()));
        for (field, about) in fields {
            let absent = match about.get("default") {
                _ if required.contains(&field.as_str()) => "required".to_owned(),
                Some(Value::Array(_)) => "none".to_owned(),
                Some(value) => format!("{value}"),
                None => "–".to_owned(),
            };
            told += &format!(
                "| `{field}` | {} | {} | {absent} |\n",
                sentence(about),
                kind(about, definitions)
            );
        }
    }
    let left: Vec<&String> = definitions
        .keys()
        .filter(|d| definitions[*d].get("enum").is_none())
        .filter(|d| OBJECTS.iter().all(|(name, _)| name != d))
        .collect();
    assert!(left.is_empty(), "objects of the format without a heading: {left:?}");
    told + "\n"
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn sentence(about: &Value) -> String {
    let text = about["description"].as_str().unwrap_or_default();
    text.replace("\n\n", " ").replace('|', "\\|")
}

/// The type of a field, with its bounds.
fn kind(about: &Value, definitions: &Map<String, Value>) -> String {
    if let Some(name) = about["$ref"].as_str().and_then(|r| r.rsplit('/').next()) {
        let choices = names(&definitions[name]["enum"]);
        return match (name, choices.is_empty()) {
            ("Move", _) => "a move".to_owned(),
            (_, true) => "object".to_owned(),
            _ => format!("`{}`", choices.join("`, `")),
        };
    }
    match about["type"].as_str().unwrap_or_default() {
        "integer" => match (about["minimum"].as_i64(), about["maximum"].as_i64()) {
            (Some(low), Some(high)) if low == high => format!("{low}"),
            (Some(low), Some(high)) if low > i64::from(i32::MIN) && high < i64::from(i32::MAX) => {
                format!("whole number, {low} to {high}").replace('-', "−")
            }
            _ => "whole number".to_owned(),
        },
        "array" => {
            let items = kind(&about["items"], definitions);
            let least = about["minItems"]
                .as_u64()
                .map_or(String::new(), |n| format!(", at least {n}"));
            format!("list: {items}{least}")
        }
        "object" => format!(
            "fields of your naming: {}",
            kind(&about["additionalProperties"], definitions)
        ),
        "string" if about.get("pattern").is_some() => "id".to_owned(),
        "string" => "text".to_owned(),
        other => panic!("a field of type {other:?}"),
    }
}
