//! Problems of scenario files as other programs take them: JSON rows, workflow commands of a CI, and SARIF.

use serde::Serialize;
use serde_json::{Value, json};

use crate::engine::diagnostic::Severity;

/// One problem. Lines and columns count from 1, columns in characters; the end is the first place after.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// The file, as it was named.
    pub file: String,
    /// Line of the first character.
    pub line: usize,
    /// Its column.
    pub column: usize,
    /// Line of the first character after.
    pub end_line: usize,
    /// Its column.
    pub end_column: usize,
    /// The rule's code.
    pub code: &'static str,
    /// Whether it has to be mended.
    pub severity: Severity,
    /// JSON pointer of the place, or a message id.
    pub pointer: String,
    /// What is wrong, in the user's language.
    pub message: String,
}

/// Workflow commands, one a line, as GitHub Actions shows them beside the changed lines.
/// Escaping after its toolkit's rules: `%`, CR and LF everywhere, `:` and `,` in properties.
pub fn github(rows: &[Row]) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let mut out = String::new();
    for row in rows {
        let level = level(row.severity);
        out.push_str(&format!(
            "::{level} file={},line={},endLine={},col={},endColumn={},title={}::{}\n",
            property(&row.file),
            row.line,
            row.end_line,
            row.column,
            row.end_column,
            property(row.code),
            data(&row.message)
        ));
    }
    out
}

/// A SARIF 2.1.0 log with one run; `version` is the program's.
pub fn sarif(rows: &[Row], version: &str) -> Value {
    let mut codes: Vec<&str> = rows.iter().map(|r| r.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let results: Vec<Value> = rows
        .iter()
        .map(|row| {
            json!({
                "ruleId": row.code,
                "level": level(row.severity),
                "message": { "text": row.message },
                "locations": [{
                    "physicalLocation": {
                        "artifactLocation": { "uri": row.file.replace('\\', "/") },
                        "region": {
                            "startLine": row.line,
                            "startColumn": row.column,
                            "endLine": row.end_line,
                            "endColumn": row.end_column,
                        },
                    },
                }],
            })
        })
        .collect();
    json!({
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "sparring", "version": version, "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> Row {
        Row {
            file: "a,b:c.json".to_owned(),
            line: 3,
            column: 5,
            end_line: 3,
            end_column: 9,
            code: "dangling",
            severity: Severity::Error,
            pointer: "/start".to_owned(),
            message: "100 % wrong\nsecond line".to_owned(),
        }
    }

    #[test]
    fn a_message_cannot_end_its_command() {
        assert_eq!(
            github(&[row()]),
            "::error file=a%2Cb%3Ac.json,line=3,endLine=3,col=5,endColumn=9,title=dangling::100 %25 wrong%0Asecond line\n"
        );
    }

    #[test]
    fn sarif_names_each_rule_once_and_every_place() {
        let log = sarif(&[row(), row()], "1.0.0");
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["rules"], json!([{ "id": "dangling" }]));
        assert_eq!(run["results"].as_array().map(Vec::len), Some(2));
        let place = &run["results"][0]["locations"][0]["physicalLocation"];
        assert_eq!(
            (&place["region"]["startLine"], &place["region"]["endColumn"]),
            (&json!(3), &json!(9))
        );
    }
}
