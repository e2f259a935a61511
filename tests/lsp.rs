//! The language server as an editor meets it: the real program, its standard input and output, messages as clients send them.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use proptest::prelude::*;
use serde_json::{Value, json};

const URI: &str = "file:///work/bully.json";

struct Editor {
    program: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    asked: i64,
}

impl Editor {
    /// A server that nobody has spoken to yet.
    fn start(arguments: &[&str]) -> Editor {
        let mut program = Command::new(env!("CARGO_BIN_EXE_sparring"))
            .arg("lsp")
            .args(arguments)
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program");
        Editor {
            input: program.stdin.take().expect("its input"),
            output: BufReader::new(program.stdout.take().expect("its output")),
            program,
            asked: 0,
        }
    }

    /// A server that has been greeted as an editor greets it.
    fn greeted(arguments: &[&str], locale: &str, encodings: &[&str]) -> (Editor, Value) {
        let mut editor = Editor::start(arguments);
        let greeting = json!({
            "processId": 4711,
            "clientInfo": { "name": "an editor", "version": "1.0" },
            "locale": locale,
            "rootUri": "file:///work",
            "capabilities": {
                "general": { "positionEncodings": encodings },
                "textDocument": {
                    "synchronization": { "didSave": true },
                    "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
                    "rename": { "prepareSupport": true },
                    "publishDiagnostics": { "relatedInformation": true, "versionSupport": true }
                }
            },
            "trace": "off",
            "workspaceFolders": [{ "uri": "file:///work", "name": "work" }]
        });
        let answer = editor.ask("initialize", greeting);
        editor.tell("initialized", json!({}));
        (editor, answer["result"]["capabilities"].clone())
    }

    fn open(text: &str) -> Editor {
        let (mut editor, _) = Editor::greeted(&[], "en-GB", &["utf-16"]);
        editor.opened(text);
        editor
    }

    fn opened(&mut self, text: &str) -> Vec<Value> {
        let document = json!({ "uri": URI, "languageId": "json", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
        self.problems(1)
    }

    fn changed(&mut self, version: i64, changes: Value) -> Vec<Value> {
        let document = json!({ "uri": URI, "version": version });
        self.tell(
            "textDocument/didChange",
            json!({ "textDocument": document, "contentChanges": changes }),
        );
        self.problems(version)
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("the server listens");
        self.input.flush().expect("the server listens");
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// The answer to a request; what is published meanwhile is passed over.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let id = self.asked;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.read();
            if message["id"] == json!(id) {
                return message;
            }
        }
    }

    fn at(&mut self, method: &str, position: (usize, usize), more: Value) -> Value {
        let mut params = json!({
            "textDocument": { "uri": URI },
            "position": { "line": position.0, "character": position.1 }
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            params[name] = value.clone();
        }
        self.ask(method, params)
    }

    /// The problems published for that version.
    fn problems(&mut self, version: i64) -> Vec<Value> {
        loop {
            let message = self.read();
            if message["method"] == "textDocument/publishDiagnostics" && message["params"]["version"] == json!(version)
            {
                assert_eq!(message["params"]["uri"], URI);
                return message["params"]["diagnostics"].as_array().expect("a list").clone();
            }
        }
    }

    fn read(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert!(
                self.output.read_line(&mut line).expect("a line") > 0,
                "the server has gone"
            );
            match line.trim_end().split_once(": ") {
                Some(("Content-Length", number)) => length = number.parse().expect("a number"),
                Some(_) => {}
                None => break,
            }
        }
        let mut bytes = vec![0; length];
        self.output.read_exact(&mut bytes).expect("a whole message");
        serde_json::from_slice(&bytes).expect("JSON")
    }

    fn leave(mut self) -> Option<i32> {
        assert_eq!(self.ask("shutdown", Value::Null)["result"], Value::Null);
        self.ended()
    }

    fn ended(mut self) -> Option<i32> {
        self.tell("exit", Value::Null);
        self.program.wait().expect("its end").code()
    }
}

fn bully() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/bully.json");
    std::fs::read_to_string(path).expect("a shipped scenario")
}

/// Line and character (both from 0) of the start of `what`, the first after `after`; the texts are ASCII up to there.
fn find(text: &str, after: &str, what: &str) -> (usize, usize) {
    let from = text.find(after).unwrap_or_else(|| panic!("no {after}"));
    let at = from + text[from..].find(what).unwrap_or_else(|| panic!("no {what}"));
    let line = text[..at].rfind('\n').map_or(0, |n| n + 1);
    (text[..at].matches('\n').count(), text[line..at].encode_utf16().count())
}

fn range(start: (usize, usize), length: usize) -> Value {
    json!({
        "start": { "line": start.0, "character": start.1 },
        "end": { "line": start.0, "character": start.1 + length }
    })
}

/// An edit that the server proposes, as the change an editor tells once it has made it.
fn typed(edit: &Value) -> Value {
    json!({ "range": edit["range"], "text": edit["newText"] })
}

fn labels(answer: &Value) -> Vec<String> {
    let items = answer["result"].as_array().expect("a list").iter();
    items
        .map(|item| item["label"].as_str().expect("a label").to_owned())
        .collect()
}

#[test]
fn a_whole_conversation() {
    let (mut editor, can) = Editor::greeted(&[], "en-GB", &["utf-16"]);
    assert_eq!(can["positionEncoding"], "utf-16");
    assert_eq!(can["textDocumentSync"]["change"], 2);
    assert_eq!(can["renameProvider"]["prepareProvider"], true);
    let text = bully();
    assert_eq!(editor.opened(&text), [] as [Value; 0]);

    // A slip in the start, typed letter by letter as it were: one problem, at its place.
    let start = find(&text, "\"start\": \"", "\"storm\"");
    let word = (start.0, start.1 + 1);
    let problems = editor.changed(2, json!([{ "range": range(word, 5), "text": "strom" }]));
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0]["range"], range(start, 7));
    assert_eq!(problems[0]["severity"], 1);
    assert_eq!(problems[0]["code"], "dangling-start");
    let message = "The talk starts at “strom”, but there is no such beat.\nDid you mean “storm”?";
    assert_eq!(problems[0]["message"], message);

    let asked = json!({
        "textDocument": { "uri": URI }, "range": range(word, 0), "context": { "diagnostics": problems }
    });
    let fixes = editor.ask("textDocument/codeAction", asked);
    assert_eq!(fixes["result"][0]["title"], "Change to “storm”");
    let edit = &fixes["result"][0]["edit"]["changes"][URI][0];
    assert_eq!(*edit, json!({ "range": range(word, 5), "newText": "storm" }));
    assert_eq!(editor.changed(3, json!([typed(edit)])), [] as [Value; 0]);

    // Half-typed: a syntax error, and the server still knows its names.
    let problems = editor.changed(4, json!([{ "range": range(word, 6), "text": "" }]));
    assert_eq!(problems[0]["code"], "syntax");
    let offered = labels(&editor.at("textDocument/completion", word, json!({})));
    assert!(
        offered.contains(&"storm".to_owned()) && offered.contains(&"insults".to_owned()),
        "{offered:?}"
    );
    assert!(
        !offered.contains(&"blow_up".to_owned()),
        "a talk can't start at an ending"
    );

    assert_eq!(
        editor.ask("textDocument/formatting", json!({}))["error"]["code"],
        -32601
    );
    assert_eq!(
        editor.ask("textDocument/hover", json!({ "position": 3 }))["error"]["code"],
        -32602
    );
    editor.tell("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    let closed = editor.read();
    assert_eq!(closed["params"]["diagnostics"], json!([]));
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn hover_tells_what_a_name_is() {
    let text = bully();
    let mut editor = Editor::open(&text);
    let mut hover = |after: &str, what: &str| {
        let (line, character) = find(&text, after, what);
        let answer = editor.at("textDocument/hover", (line, character + 2), json!({}));
        answer["result"]["contents"]["value"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let told = hover("\"guidance\"", "hold_firm");
    assert!(
        told.starts_with("standing firm: ") && told.contains("otherwise: 14") && told.contains("scenario: 24"),
        "{told}"
    );
    let told = hover("\"start\": \"storm\"", "storm");
    assert!(
        told.contains("3 variants") && told.contains("Leads to: ") && told.contains("starts here"),
        "{told}"
    );
    let told = hover("\"patience\"", "stalled");
    assert!(
        told.starts_with("Ending “stalled”") && told.contains("patience runs out"),
        "{told}"
    );
    let told = hover("\"situation\"", "order }");
    assert_eq!(told, "Fact “order”: 1240 GBP (price of the six banners)");
    assert!(hover("\"id\": \"storm\"", "\"hint\"").contains("nudge"));
    assert!(hover("\"facts\"", "money").contains("sum with its currency"));
    assert!(hover("\"raise\"", "gave").starts_with("Counter “gave”"));
    assert_eq!(hover("\"title\"", "shouts"), "");
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn names_lead_to_where_they_are_made() {
    let text = bully();
    let mut editor = Editor::open(&text);
    let target = |id: &str| find(&text, &format!("\"id\": \"{id}\""), id);
    for (after, name) in [
        ("\"start\": ", "storm"),
        ("\"patience\"", "stalled"),
        ("\"beats\"", "blow_up"),
    ] {
        let answer = editor.at("textDocument/definition", find(&text, after, name), json!({}));
        assert_eq!(
            answer["result"],
            json!([{ "uri": URI, "range": range(target(name), name.len()) }])
        );
    }
    let fact = editor.at(
        "textDocument/definition",
        find(&text, "\"situation\"", "order }"),
        json!({}),
    );
    assert_eq!(fact["result"][0]["range"], range(find(&text, "\"facts\"", "order"), 5));

    let with = json!({ "context": { "includeDeclaration": true } });
    let all = editor.at("textDocument/references", target("blow_up"), with);
    let written = text.matches("\"blow_up\"").count() - text.matches("\"kind\": \"blow_up\"").count();
    assert_eq!(all["result"].as_array().map(Vec::len), Some(written));

    let outline = editor.ask("textDocument/documentSymbol", json!({ "textDocument": { "uri": URI } }));
    let entries = outline["result"].as_array().expect("a list");
    assert!(
        entries
            .iter()
            .any(|e| e["name"] == "storm" && e["kind"] == 12 && e["detail"] != Value::Null)
    );
    assert!(entries.iter().any(|e| e["name"] == "squared" && e["kind"] == 24));
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn completion_offers_what_may_stand_there() {
    let text = bully();
    let mut editor = Editor::open(&text);
    let mut version = 1;
    // Types something in the place of something, and asks at its end.
    let mut offered = |after: &str, what: &str, typed: &str| {
        let at = find(&text, after, what);
        version += 2;
        editor.changed(version, json!([{ "range": range(at, what.len()), "text": typed }]));
        let answer = editor.at("textDocument/completion", (at.0, at.1 + typed.len()), json!({}));
        editor.changed(version + 1, json!([{ "text": text }]));
        (labels(&answer), answer)
    };
    let (moves, _) = offered("\"guidance\"", "hold_firm", "");
    assert_eq!(moves.len(), 13);
    let (stops, answer) = offered("\"branches\"", "\"to\": \"blow_up\"", "\"to\": ");
    assert!(stops.contains(&"insults".to_owned()) && stops.contains(&"caved".to_owned()));
    assert_eq!(
        answer["result"][0]["textEdit"]["newText"],
        json!(format!("\"{}\"", stops[0]))
    );
    let (facts, answer) = offered("\"situation\"", "{ $opening }", "{ $o");
    assert_eq!(facts, ["order", "graphics", "rush", "ready", "opening"]);
    assert_eq!(answer["result"][0]["textEdit"]["newText"], "order }");
    let (fields, _) = offered("\"client\"", "\"manner\"", "\"");
    assert!(
        fields.contains(&"manner".to_owned()) && !fields.contains(&"temper".to_owned()),
        "{fields:?}"
    );
    let (kinds, _) = offered("\"facts\"", "\"money\"", "\"m");
    assert_eq!(kinds, ["money", "date", "number", "text"]);
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn a_rename_reaches_every_use() {
    let text = bully();
    let mut editor = Editor::open(&text);
    let at = find(&text, "\"facts\"", "rush");
    let ready = editor.at("textDocument/prepareRename", at, json!({}));
    assert_eq!(ready["result"], json!({ "range": range(at, 4), "placeholder": "rush" }));
    let done = editor.at("textDocument/rename", at, json!({ "newName": "evening_run" }));
    let mut edits = done["result"]["changes"][URI]
        .as_array()
        .expect("edits")
        .iter()
        .map(typed)
        .collect::<Vec<_>>();
    // From the end of the file, so that the places before stay where they are.
    edits.reverse();
    assert_eq!(
        editor.changed(2, json!(edits)),
        [] as [Value; 0],
        "a renamed scenario is as right as before"
    );
    assert!(edits.len() > 3, "the fact, and lines that use it");

    for (name, why) in [("1st", "can't be used"), ("order", "already taken")] {
        let refused = editor.at("textDocument/rename", at, json!({ "newName": name }));
        assert!(
            refused["error"]["message"].as_str().is_some_and(|m| m.contains(why)),
            "{refused}"
        );
    }
    let nothing = find(&text, "\"title\"", "shouts");
    assert_eq!(
        editor.at("textDocument/prepareRename", nothing, json!({}))["result"],
        Value::Null
    );
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn ranges_are_counted_as_agreed_and_words_are_the_clients() {
    // The emoji is two units to JavaScript and four bytes; the other letter one and two.
    let text = r#"{ "format_version": 1, "😀ä": 1 }"#;
    for (encodings, length) in [(vec!["utf-16"], 5), (vec!["utf-8", "utf-16"], 8)] {
        let (mut editor, can) = Editor::greeted(&["--stdio"], "fi-FI", &encodings);
        assert_eq!(can["positionEncoding"], encodings[0]);
        let problems = editor.opened(text);
        let unknown = problems
            .iter()
            .find(|p| p["code"] == "unknown-field")
            .expect("a problem");
        assert_eq!(unknown["range"], range((0, 23), length));
        let message = unknown["message"].as_str().unwrap_or_default();
        assert!(message.starts_with("Kenttä ”😀ä” ei kuulu tähän.\n"), "{message}");
        assert_eq!(editor.leave(), Some(0));
    }
    let (mut editor, _) = Editor::greeted(&["--lang", "tr"], "fi-FI", &["utf-16"]);
    let problems = editor.opened(text);
    assert!(
        problems
            .iter()
            .any(|p| p["message"].as_str().is_some_and(|m| m.contains("alan"))),
        "{problems:?}"
    );
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn other_files_are_left_alone() {
    for text in [
        "",
        "{}",
        r#"{ "name": "package", "start": 3 "#,
        "[1, 2",
        r#"{ "$schema": "https://json-schema.org/draft" }"#,
    ] {
        let (mut editor, _) = Editor::greeted(&[], "en", &["utf-16"]);
        assert_eq!(editor.opened(text), [] as [Value; 0], "{text}");
        assert_eq!(editor.leave(), Some(0));
    }
}

#[test]
fn the_protocol_is_kept() {
    let mut editor = Editor::start(&[]);
    assert_eq!(
        editor.at("textDocument/hover", (0, 0), json!({}))["error"]["code"],
        -32002
    );
    assert_eq!(editor.ended(), Some(1), "left without a greeting");

    let (mut editor, _) = Editor::greeted(&[], "en", &[]);
    assert_eq!(editor.ask("shutdown", Value::Null)["result"], Value::Null);
    assert_eq!(
        editor.at("textDocument/hover", (0, 0), json!({}))["error"]["code"],
        -32600
    );
    assert_eq!(editor.ended(), Some(0));

    let (editor, _) = Editor::greeted(&[], "en", &[]);
    assert_eq!(editor.ended(), Some(1), "left without a shutdown");

    let (editor, _) = Editor::greeted(&[], "en", &[]);
    let Editor { mut program, input, .. } = editor;
    drop(input);
    assert_eq!(program.wait().expect("its end").code(), Some(1), "the editor is gone");
}

/// A change at random: where it begins, how far it reaches, and what is put in.
fn edit() -> impl Strategy<Value = (u32, u32, u32, String)> {
    let typed = prop_oneof![
        Just(String::new()),
        "[{}\\[\\],:\"$\\\\ \n\r]{1,4}",
        Just("\"to\": \"".to_owned()),
        Just("{ $".to_owned()),
        Just("😀é\u{feff}\u{0}".to_owned()),
    ];
    (0u32..400, 0u32..60, 0u32..4, typed)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn it_lives_through_any_typing(edits in prop::collection::vec(edit(), 1..12)) {
        let example = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults/valid.json")).expect("a scenario");
        let mut editor = Editor::open(&example);
        for (number, (line, character, lines, typed)) in edits.into_iter().enumerate() {
            let version = number as i64 + 2;
            let change = json!({
                "range": {
                    "start": { "line": line % 90, "character": character },
                    "end": { "line": line % 90 + lines, "character": character / 2 }
                },
                "text": typed
            });
            editor.changed(version, json!([change]));
            let place = ((line % 90) as usize, character as usize);
            for method in ["hover", "completion", "definition", "prepareRename"] {
                let answer = editor.at(&format!("textDocument/{method}"), place, json!({}));
                prop_assert!(answer.get("result").is_some(), "{answer}");
            }
            let answer = editor.at("textDocument/references", place, json!({ "context": { "includeDeclaration": false } }));
            prop_assert!(answer.get("result").is_some());
            let renamed = editor.at("textDocument/rename", place, json!({ "newName": "other" }));
            prop_assert!(renamed.get("result").is_some() || renamed["error"]["code"] == json!(-32803));
            let outline = editor.ask("textDocument/documentSymbol", json!({ "textDocument": { "uri": URI } }));
            prop_assert!(outline.get("result").is_some());
        }
        prop_assert_eq!(editor.leave(), Some(0));
    }
}
