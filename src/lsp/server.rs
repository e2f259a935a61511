//! Server: what comes in from an editor, and what goes back. It reads and writes nothing itself.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use lsp_server::{ErrorCode, Message, Notification, Request, Response};
use lsp_types::notification::{self, Notification as _};
use lsp_types::request::{self, Request as _};
use lsp_types::{
    CodeActionParams, CodeActionResponse, CompletionParams, CompletionResponse, DidChangeTextDocumentParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, DocumentSymbolParams, DocumentSymbolResponse,
    GotoDefinitionParams, GotoDefinitionResponse, Hover, HoverContents, HoverParams, Location, MarkupContent,
    MarkupKind, PrepareRenameResponse, PublishDiagnosticsParams, ReferenceParams, RenameParams,
    TextDocumentPositionParams, Uri, WorkspaceEdit,
};
use serde::Serialize;
use serde_json::Value;

use super::answers::{actions, capabilities, edited, flat, nested};
use super::document::Document;
use super::names::Mention;
use super::position::Encoding;
use super::{complete, edits, hover, outline};
use crate::messages::{self, Messages};

/// How far the conversation with the client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Fresh,
    Running,
    ShutDown,
    Ended,
}

/// The server's side of one conversation.
pub struct Server {
    messages: Messages,
    /// Whether the language was asked for when the server was started; then the client's does not count.
    asked: bool,
    phase: Phase,
    exit: u8,
    encoding: Encoding,
    nested: bool,
    documents: BTreeMap<String, (Uri, Document)>,
    unchecked: BTreeSet<String>,
    closed: Vec<Uri>,
}

/// What is wrong with a request: a code of the protocol, and why.
type Refusal = (ErrorCode, String);

impl Server {
    /// A server that no client has spoken to. With `asked`, the language of `messages` stays, whatever the client's is.
    pub fn new(messages: Messages, asked: bool) -> Server {
        Server {
            messages,
            asked,
            phase: Phase::Fresh,
            exit: 1,
            encoding: Encoding::default(),
            nested: false,
            documents: BTreeMap::new(),
            unchecked: BTreeSet::new(),
            closed: Vec::new(),
        }
    }

    /// The exit code, once the client has said that it is over: 0 after a shutdown, else 1.
    pub fn ended(&self) -> Option<u8> {
        (self.phase == Phase::Ended).then_some(self.exit)
    }

    /// Takes in a message; the answer, where it wants one.
    pub fn receive(&mut self, message: Message) -> Option<Message> {
        match message {
            Message::Request(request) => Some(self.respond(request).into()),
            Message::Notification(notification) => {
                self.note(notification);
                None
            }
            // The server asks nothing.
            Message::Response(_) => None,
        }
    }

    /// Whether a text has changed since its problems were last told.
    pub fn is_behind(&self) -> bool {
        !self.unchecked.is_empty() || !self.closed.is_empty()
    }

    /// The problems of every text that has changed. A client that types fast need not be told of every letter.
    pub fn publish(&mut self) -> Vec<Message> {
        let closed = std::mem::take(&mut self.closed);
        let unchecked = std::mem::take(&mut self.unchecked);
        let open = unchecked.iter().filter_map(|key| self.documents.get(key));
        let open = open.map(|(uri, document)| {
            let problems = document.problems().iter();
            let shown = problems.map(|p| document.shown(p, &self.messages)).collect();
            told(uri, shown, Some(document.version))
        });
        // What an editor has closed has no problems to show any more.
        closed
            .iter()
            .map(|uri| told(uri, Vec::new(), None))
            .chain(open)
            .collect()
    }

    fn respond(&mut self, request: Request) -> Response {
        let Request { id, method, params } = request;
        let answer = match (self.phase, method.as_str()) {
            (Phase::Fresh, request::Initialize::METHOD) => Ok(self.initialize(&params)),
            (Phase::Fresh, _) => Err((ErrorCode::ServerNotInitialized, method)),
            (Phase::ShutDown | Phase::Ended, _) | (_, request::Initialize::METHOD) => {
                Err((ErrorCode::InvalidRequest, method))
            }
            (Phase::Running, request::Shutdown::METHOD) => {
                (self.phase, self.exit) = (Phase::ShutDown, 0);
                Ok(Value::Null)
            }
            (Phase::Running, _) => self.answer(&method, params),
        };
        match answer {
            Ok(value) => Response::new_ok(id, value),
            Err((code, message)) => Response::new_err(id, code as i32, message),
        }
    }

    fn initialize(&mut self, params: &Value) -> Value {
        // Taken apart by hand: a client whose other fields are odd is a client all the same.
        let locale = params.get("locale").and_then(Value::as_str);
        if let Some(language) = locale.and_then(messages::language).filter(|_| !self.asked) {
            self.messages = Messages::new(&language);
        }
        let offered = params.pointer("/capabilities/general/positionEncodings");
        let offered: Option<Vec<lsp_types::PositionEncodingKind>> =
            offered.and_then(|kinds| serde_json::from_value(kinds.clone()).ok());
        self.encoding = Encoding::agreed(offered.as_deref());
        let can = |pointer: &str| params.pointer(pointer).and_then(Value::as_bool) == Some(true);
        self.nested = can("/capabilities/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport");
        let prepare = can("/capabilities/textDocument/rename/prepareSupport");
        self.phase = Phase::Running;
        capabilities(self.encoding, prepare)
    }

    fn note(&mut self, note: Notification) {
        if note.method == notification::Exit::METHOD {
            self.phase = Phase::Ended;
        }
        if self.phase != Phase::Running {
            return;
        }
        // What can't be read is dropped: nobody waits for an answer to it.
        let Notification { method, params } = note;
        match method.as_str() {
            notification::DidOpenTextDocument::METHOD => {
                if let Ok(DidOpenTextDocumentParams { text_document: new }) = serde_json::from_value(params) {
                    let document = Document::new(new.text, new.version, self.encoding);
                    self.keep(new.uri, document);
                }
            }
            notification::DidChangeTextDocument::METHOD => {
                if let Ok(change) = serde_json::from_value::<DidChangeTextDocumentParams>(params)
                    && let Some((uri, document)) = self.documents.get(change.text_document.uri.as_str())
                {
                    let document = document.changed(change.content_changes, change.text_document.version);
                    self.keep(uri.clone(), document);
                }
            }
            notification::DidCloseTextDocument::METHOD => {
                if let Ok(DidCloseTextDocumentParams { text_document: old }) = serde_json::from_value(params) {
                    self.documents.remove(old.uri.as_str());
                    self.closed.push(old.uri);
                }
            }
            _ => {}
        }
    }

    fn keep(&mut self, uri: Uri, document: Document) {
        let key = uri.as_str().to_owned();
        self.unchecked.insert(key.clone());
        self.documents.insert(key, (uri, document));
    }

    fn answer(&self, method: &str, params: Value) -> Result<Value, Refusal> {
        match method {
            request::HoverRequest::METHOD => asked(params, |p| self.hover(&p)),
            request::Completion::METHOD => asked(params, |p| self.complete(&p)),
            request::GotoDefinition::METHOD => asked(params, |p| self.define(&p)),
            request::References::METHOD => asked(params, |p| self.references(&p)),
            request::PrepareRenameRequest::METHOD => asked(params, |p| self.renamable(&p)),
            request::Rename::METHOD => {
                let params = read(params)?;
                self.rename(&params)
                    .map(|edit| value(&edit))
                    .map_err(|why| (ErrorCode::RequestFailed, why))
            }
            request::DocumentSymbolRequest::METHOD => asked(params, |p| self.outline(&p)),
            request::CodeActionRequest::METHOD => asked(params, |p| self.fixes(&p)),
            _ => Err((ErrorCode::MethodNotFound, method.to_owned())),
        }
    }

    fn document(&self, uri: &Uri) -> Option<&Document> {
        self.documents.get(uri.as_str()).map(|(_, document)| document)
    }

    /// The document and the byte that a request is about.
    fn place(&self, at: &TextDocumentPositionParams) -> Option<(&Document, usize)> {
        let document = self.document(&at.text_document.uri)?;
        Some((document, document.offset(at.position)))
    }

    fn hover(&self, params: &HoverParams) -> Option<Hover> {
        let (document, offset) = self.place(&params.text_document_position_params)?;
        let (text, range) = hover::hover(document, offset, &self.messages)?;
        Some(Hover {
            contents: HoverContents::Markup(MarkupContent {
                kind: MarkupKind::PlainText,
                value: text,
            }),
            range: Some(document.range(&range)),
        })
    }

    fn complete(&self, params: &CompletionParams) -> Option<CompletionResponse> {
        let (document, offset) = self.place(&params.text_document_position)?;
        let items = complete::complete(document, offset, &self.messages);
        Some(CompletionResponse::Array(items))
    }

    /// Every place of the name under the cursor that is wanted.
    fn places(&self, at: &TextDocumentPositionParams, wanted: impl Fn(&Mention) -> bool) -> Option<Vec<Location>> {
        let (document, offset) = self.place(at)?;
        let named = document.mention_at(offset)?;
        let all = document.all(named.sort, &named.name).filter(|m| wanted(m));
        let uri = &at.text_document.uri;
        Some(
            all.map(|m| Location::new(uri.clone(), document.range(&m.range)))
                .collect(),
        )
    }

    fn define(&self, params: &GotoDefinitionParams) -> Option<GotoDefinitionResponse> {
        let places = self.places(&params.text_document_position_params, |m| m.defines)?;
        Some(GotoDefinitionResponse::Array(places))
    }

    fn references(&self, params: &ReferenceParams) -> Option<Vec<Location>> {
        let all = params.context.include_declaration;
        self.places(&params.text_document_position, |m| all || !m.defines)
    }

    fn renamable(&self, at: &TextDocumentPositionParams) -> Option<PrepareRenameResponse> {
        let (document, offset) = self.place(at)?;
        let mention = edits::renamable(document, offset)?;
        Some(PrepareRenameResponse::RangeWithPlaceholder {
            range: document.range(&mention.range),
            placeholder: mention.name.clone(),
        })
    }

    fn rename(&self, params: &RenameParams) -> Result<Option<WorkspaceEdit>, String> {
        let at = &params.text_document_position;
        let Some((document, offset)) = self.place(at) else {
            return Ok(None);
        };
        let ranges = edits::rename(document, offset, &params.new_name, &self.messages)?;
        Ok(Some(edited(&at.text_document.uri, document, &ranges, &params.new_name)))
    }

    fn outline(&self, params: &DocumentSymbolParams) -> Option<DocumentSymbolResponse> {
        let uri = &params.text_document.uri;
        let document = self.document(uri)?;
        let entries = outline::outline(document);
        Some(if self.nested {
            DocumentSymbolResponse::Nested(nested(document, entries))
        } else {
            DocumentSymbolResponse::Flat(flat(uri, document, entries))
        })
    }

    fn fixes(&self, params: &CodeActionParams) -> Option<CodeActionResponse> {
        let uri = &params.text_document.uri;
        let document = self.document(uri)?;
        let within: Range<usize> = document.offset(params.range.start)..document.offset(params.range.end);
        Some(actions(uri, document, &within, &self.messages))
    }
}

/// The problems of a file, for the client to show in the place of those it showed before.
fn told(uri: &Uri, diagnostics: Vec<lsp_types::Diagnostic>, version: Option<i32>) -> Message {
    let params = PublishDiagnosticsParams::new(uri.clone(), diagnostics, version);
    Notification::new(notification::PublishDiagnostics::METHOD.to_owned(), params).into()
}

fn read<P: serde::de::DeserializeOwned>(params: Value) -> Result<P, Refusal> {
    serde_json::from_value(params).map_err(|error| (ErrorCode::InvalidParams, error.to_string()))
}

fn value(answer: &impl Serialize) -> Value {
    serde_json::to_value(answer).unwrap_or_default()
}

fn asked<P: serde::de::DeserializeOwned, R: Serialize>(
    params: Value,
    answer: impl Fn(P) -> R,
) -> Result<Value, Refusal> {
    read(params).map(|params| value(&answer(params)))
}
