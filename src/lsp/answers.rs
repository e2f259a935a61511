//! Answers: what was found, in the protocol's own forms.

use std::collections::HashMap;
use std::ops::Range;

use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOptions, CodeActionOrCommand, CodeActionProviderCapability,
    CompletionOptions, DocumentSymbol, HoverProviderCapability, InitializeResult, Location, OneOf, RenameOptions,
    ServerCapabilities, ServerInfo, SymbolInformation, SymbolKind, TextDocumentSyncCapability, TextDocumentSyncKind,
    TextDocumentSyncOptions, TextEdit, Uri, WorkspaceEdit,
};
use serde_json::Value;

use super::document::Document;
use super::edits::meant;
use super::outline::Entry;
use super::position::Encoding;
use crate::messages::Messages;
use crate::terminal::clean;

/// What the server can do, as the answer to `initialize`.
pub fn capabilities(encoding: Encoding, prepare: bool) -> Value {
    let capabilities = ServerCapabilities {
        position_encoding: Some(encoding.kind()),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            ..TextDocumentSyncOptions::default()
        })),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(["\"", "$", "{"].map(String::from).to_vec()),
            ..CompletionOptions::default()
        }),
        definition_provider: Some(OneOf::Left(true)),
        references_provider: Some(OneOf::Left(true)),
        rename_provider: Some(if prepare {
            OneOf::Right(RenameOptions {
                prepare_provider: Some(true),
                work_done_progress_options: Default::default(),
            })
        } else {
            OneOf::Left(true)
        }),
        document_symbol_provider: Some(OneOf::Left(true)),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            ..CodeActionOptions::default()
        })),
        ..ServerCapabilities::default()
    };
    let server_info = Some(ServerInfo {
        name: "sparring".to_owned(),
        version: Some(env!("CARGO_PKG_VERSION").to_owned()),
    });
    let result = InitializeResult {
        capabilities,
        server_info,
    };
    serde_json::to_value(result).unwrap_or_default()
}

/// The same text put in at several places of a file.
#[allow(clippy::mutable_key_type)] // The protocol's own type; what can change in it is no part of its order or hash.
pub fn edited(uri: &Uri, document: &Document, ranges: &[Range<usize>], text: &str) -> WorkspaceEdit {
    let edit = |range| TextEdit::new(document.range(range), text.to_owned());
    let edits = ranges.iter().map(edit).collect();
    WorkspaceEdit::new(HashMap::from([(uri.clone(), edits)]))
}

/// For every problem within these bytes that knows the name that was meant: to write it.
pub fn actions(uri: &Uri, document: &Document, within: &Range<usize>, messages: &Messages) -> Vec<CodeActionOrCommand> {
    let touches = |range: &Range<usize>| range.start <= within.end && within.start <= range.end;
    let problems = document.problems().iter().filter(|p| touches(&document.bytes(p)));
    let action = |problem| {
        let (name, range) = meant(document, problem)?;
        let shown = clean(name).into_owned().into();
        Some(CodeActionOrCommand::CodeAction(CodeAction {
            title: messages.with("lsp-change-to", &[("name", shown)]),
            kind: Some(CodeActionKind::QUICKFIX),
            diagnostics: Some(vec![document.shown(problem, messages)]),
            edit: Some(edited(uri, document, &[range], name)),
            is_preferred: Some(true),
            ..CodeAction::default()
        }))
    };
    problems.filter_map(action).collect()
}

fn kind(entry: &Entry) -> SymbolKind {
    if entry.ending {
        SymbolKind::EVENT
    } else {
        SymbolKind::FUNCTION
    }
}

/// The outline for clients that show details.
pub fn nested(document: &Document, entries: Vec<Entry>) -> Vec<DocumentSymbol> {
    let symbol = |entry: Entry| {
        #[allow(deprecated)] // The protocol's old field has to be given all the same.
        DocumentSymbol {
            kind: kind(&entry),
            range: document.range(&entry.whole),
            selection_range: document.range(&entry.id),
            detail: (!entry.detail.is_empty()).then_some(entry.detail),
            name: entry.name,
            tags: None,
            deprecated: None,
            children: None,
        }
    };
    entries.into_iter().map(symbol).collect()
}

/// The outline for older clients.
pub fn flat(uri: &Uri, document: &Document, entries: Vec<Entry>) -> Vec<SymbolInformation> {
    let symbol = |entry: Entry| {
        #[allow(deprecated)] // The protocol's old field has to be given all the same.
        SymbolInformation {
            kind: kind(&entry),
            location: Location::new(uri.clone(), document.range(&entry.whole)),
            name: entry.name,
            tags: None,
            deprecated: None,
            container_name: None,
        }
    };
    entries.into_iter().map(symbol).collect()
}
