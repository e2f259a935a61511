//! Shape: what the JSON Schema says of a place in a scenario.

use serde_json::{Map, Value};

use super::tree::Step;
use crate::library;

/// The schema of one place.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// As the field refers to it, with the field's own description.
    own: &'static Value,
    /// What it refers to.
    whole: &'static Value,
}

/// A value that may be chosen, with what it is.
pub struct Choice {
    /// The value.
    pub name: &'static str,
    /// Its description; may be empty.
    pub about: &'static str,
}

impl Shape {
    /// The shape of a scenario.
    pub fn root() -> Shape {
        Shape::new(library::schema())
    }

    /// The shape at the end of a path; none where the format has nothing there.
    pub fn at(path: &[Step]) -> Option<Shape> {
        path.iter().try_fold(Shape::root(), |shape, step| shape.step(step))
    }

    fn new(own: &'static Value) -> Shape {
        let refers = own.get("$ref").and_then(Value::as_str);
        let whole = refers
            .and_then(|pointer| library::schema().pointer(pointer.strip_prefix('#')?))
            .unwrap_or(own);
        Shape { own, whole }
    }

    fn step(self, step: &Step) -> Option<Shape> {
        let next = match step {
            Step::Field(name) => self
                .fields()
                .and_then(|fields| fields.get(name))
                .or_else(|| self.whole.get("additionalProperties").filter(|v| v.is_object())),
            Step::Item(_) => self.whole.get("items"),
        };
        next.map(Shape::new)
    }

    /// The fields an object may have.
    pub fn fields(self) -> Option<&'static Map<String, Value>> {
        self.whole.get("properties")?.as_object()
    }

    /// Whether a field must be given.
    pub fn requires(self, field: &str) -> bool {
        let required = self.whole.get("required").and_then(Value::as_array);
        required.is_some_and(|all| all.iter().any(|name| name == field))
    }

    /// What it is, in a sentence or two; the schema's, in English.
    pub fn about(self) -> &'static str {
        let about = |schema: &'static Value| schema.get("description").and_then(Value::as_str);
        about(self.own).or_else(|| about(self.whole)).unwrap_or_default()
    }

    /// Whether a move stands here.
    pub fn is_move(self) -> bool {
        self.own.get("$ref").and_then(Value::as_str) == Some("#/$defs/Move")
    }

    /// What may be chosen here, where it is one of a few names.
    pub fn choices(self) -> Vec<Choice> {
        let list = |name: &str| self.whole.get(name).and_then(Value::as_array).map(Vec::as_slice);
        let abouts = list("enumDescriptions").unwrap_or_default();
        let names = list("enum").unwrap_or_default().iter().filter_map(Value::as_str);
        names
            .enumerate()
            .map(|(number, name)| Choice {
                name,
                about: abouts.get(number).and_then(Value::as_str).unwrap_or_default(),
            })
            .collect()
    }

    /// What a value of this shape begins and ends with.
    pub fn brackets(self) -> (&'static str, &'static str) {
        match self.whole.get("type").and_then(Value::as_str) {
            Some("string") => ("\"", "\""),
            Some("array") => ("[", "]"),
            Some("object") => ("{", "}"),
            _ => ("", ""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str) -> Step {
        Step::Field(name.to_owned())
    }

    #[test]
    fn a_path_leads_through_references_lists_and_free_names() {
        let to = [
            field("beats"),
            Step::Item(3),
            field("branches"),
            Step::Item(0),
            field("to"),
        ];
        assert!(Shape::at(&to).unwrap().about().contains("ending"));
        let value = [field("facts"), field("whatever"), field("kind")];
        assert!(
            Shape::at(&value)
                .unwrap()
                .choices()
                .iter()
                .any(|c| c.name == "money" && !c.about.is_empty())
        );
        let any = [&to[..4], &[field("when"), field("any"), Step::Item(0)]].concat();
        assert!(Shape::at(&any).unwrap().is_move());
        assert!(Shape::at(&[field("no_such_field")]).is_none());
        assert!(Shape::root().requires("start") && !Shape::root().requires("theme"));
    }
}
