//! The JSON Schema of a scenario, generated from its types, and what a value does to break it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{ValidationError, Validator};
use schemars::Schema;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Value, json};

use crate::engine::check::{nearest, segment};
use crate::engine::diagnostic::Diagnostic;
use crate::engine::scenario::Scenario;

static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    let settings = schemars::generate::SchemaSettings::draft2020_12();
    let mut schema = settings.into_generator().into_root_schema_for::<Scenario>();
    RecursiveTransform(plainer).transform(&mut schema);
    schema.to_value()
});

static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::validator_for(&SCHEMA).expect("a schema generated from types is a schema"));

/// The JSON Schema as a value.
pub fn schema() -> &'static Value {
    &SCHEMA
}

/// The JSON Schema as it is shipped: pretty-printed, with a line break at the end.
pub fn schema_text() -> String {
    format!("{:#}\n", *SCHEMA)
}

/// Everything in a value that breaks the schema.
pub(super) fn problems(value: &Value) -> Vec<Diagnostic> {
    let mut found = VALIDATOR
        .iter_errors(value)
        .flat_map(|error| diagnostics(&error))
        .collect();
    merge_missing(&mut found);
    found
}

/// One problem for all the fields that one object lacks: they are all at its opening.
fn merge_missing(found: &mut Vec<Diagnostic>) {
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    found.retain(|diagnostic| {
        let is_missing = diagnostic.code == "missing-field";
        if is_missing {
            let fields = diagnostic.args.iter().map(|(_, field)| field.clone());
            missing.entry(diagnostic.pointer.clone()).or_default().extend(fields);
        }
        !is_missing
    });
    for (pointer, fields) in missing {
        let one = Diagnostic::error("missing-field", pointer);
        found.push(one.with("fields", fields.join(", ")).with("count", fields.len()));
    }
}

/// Simpler forms of what schemars writes: editors show them better, and every problem has one cause. A field that may be left out is not
/// also null, names to choose from are one list, and whole numbers have bounds.
fn plainer(schema: &mut Schema) {
    let Some(fields) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::Array(kinds)) = fields.get("type")
        && let [kind, Value::String(null)] = kinds.as_slice()
        && null == "null"
    {
        fields.insert("type".to_owned(), kind.clone());
    }
    if let Some(Value::Array(parts)) = fields.get("anyOf")
        && let [Value::Object(part), null] = parts.as_slice()
        && *null == json!({ "type": "null" })
    {
        let part = part.clone();
        fields.remove("anyOf");
        fields.extend(part);
    }
    if let Some(Value::Array(choices)) = fields.get("oneOf") {
        let names: Option<Vec<Value>> = choices.iter().map(|c| c.get("const").cloned()).collect();
        if let Some(names) = names {
            let about = choices
                .iter()
                .map(|c| c.get("description").cloned().unwrap_or_default())
                .collect();
            fields.remove("oneOf");
            fields.insert("type".to_owned(), json!("string"));
            fields.insert("enum".to_owned(), Value::Array(names));
            // Not of the standard; editors show these beside the names.
            fields.insert("enumDescriptions".to_owned(), Value::Array(about));
        }
    }
    if fields.get("format") == Some(&json!("int32")) {
        fields.entry("minimum").or_insert(json!(i32::MIN));
        fields.entry("maximum").or_insert(json!(i32::MAX));
    }
}

fn diagnostics(error: &ValidationError) -> Vec<Diagnostic> {
    let pointer = error.instance_path().as_str();
    let value = error.instance().as_ref();
    // The part of the schema that was broken, such as `{"type": "integer", "minimum": 0, "maximum": 10}`.
    let path = error.schema_path().as_str();
    let rule = path
        .rsplit_once('/')
        .and_then(|(parent, _)| SCHEMA.pointer(parent))
        .unwrap_or(&Value::Null);
    let bound = |name: &str| rule.get(name).map_or(String::new(), Value::to_string);
    let field = pointer
        .rsplit('/')
        .find(|s| s.parse::<usize>().is_err())
        .unwrap_or_default()
        .to_owned();
    let at = |code: &'static str| Diagnostic::error(code, pointer).with("field", &field);
    match error.kind() {
        Kind::AdditionalProperties { unexpected } => {
            unexpected.iter().map(|name| unknown(pointer, name, rule)).collect()
        }
        Kind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            vec![Diagnostic::error("missing-field", pointer).with("field", name)]
        }
        Kind::Type { kind } => {
            let expected = match kind {
                TypeKind::Single(kind) => kind.to_string(),
                TypeKind::Multiple(_) => String::new(),
            };
            vec![
                at("wrong-type")
                    .with("expected", expected)
                    .with("found", type_of(value)),
            ]
        }
        Kind::Minimum { .. } | Kind::Maximum { .. } => {
            vec![
                at("out-of-range")
                    .with("value", value)
                    .with("low", bound("minimum"))
                    .with("high", bound("maximum")),
            ]
        }
        Kind::MinLength { limit } | Kind::MinItems { limit } => {
            vec![at("too-short").with("limit", limit).with("found", type_of(value))]
        }
        Kind::Enum { options } => {
            let names: Vec<&str> = options
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            // A number where a name should be is reported as of the wrong type.
            value
                .as_str()
                .map(|given| vec![choice(at("not-one-of").with("value", given), given, &names)])
                .unwrap_or_default()
        }
        Kind::Pattern { .. } => vec![at("bad-pattern").with("value", value.as_str().unwrap_or_default())],
        _ => vec![at("unreadable-value").with("reason", error)],
    }
}

fn unknown(pointer: &str, name: &str, rule: &Value) -> Diagnostic {
    let allowed: Vec<&str> = rule
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(k, _)| k.as_str())
        .collect();
    choice(
        Diagnostic::error("unknown-field", format!("{pointer}/{}", segment(name))).with("field", name),
        name,
        &allowed,
    )
}

/// Adds what may be chosen from, and the nearest of it.
fn choice(diagnostic: Diagnostic, given: &str, options: &[&str]) -> Diagnostic {
    let near = nearest(given, options.iter().copied()).unwrap_or_default();
    diagnostic.with("suggestion", near).with("options", options.join(", "))
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
