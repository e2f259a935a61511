//! What can stand in the way of the history, said in the user's language.

use std::io;

use anyhow::Error;
use rusqlite::ErrorCode;

use crate::messages::Messages;

/// The file was written by a newer program; its version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("written by a newer program (version {0} of the file)")]
pub struct Newer(pub u32);

/// Talks were deleted, but another program kept their bytes from being cleared out of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("deleted, but not yet cleared from the log: another program is reading it")]
pub struct Unfinished;

/// One sentence on an error of the history, the file before it where it is known.
pub fn told(error: &Error, messages: &Messages) -> String {
    let found = error
        .chain()
        .enumerate()
        .find_map(|(depth, cause)| Some((depth, sentence(cause, messages)?)));
    match found {
        Some((0, sentence)) => sentence,
        // Whatever context an error has here is the file's or the folder's path.
        Some((_, sentence)) => format!("{error}: {sentence}"),
        None => format!("{error:#}"),
    }
}

/// That a talk or drill is not kept, and why, the cause in brackets within the sentence.
pub fn unkept(error: &Error, messages: &Messages) -> String {
    let told = told(error, messages);
    let cause = told.trim_end_matches('.');
    messages.with("journal-unwritable", &[("message", cause.into())])
}

fn sentence(cause: &(dyn std::error::Error + 'static), messages: &Messages) -> Option<String> {
    if let Some(Newer(version)) = cause.downcast_ref() {
        return Some(messages.with("trouble-newer", &[("version", (*version as usize).into())]));
    }
    if cause.is::<Unfinished>() {
        return Some(messages.get("trouble-unfinished"));
    }
    if let Some(error) = cause.downcast_ref::<rusqlite::Error>() {
        let id = match error.sqlite_error_code()? {
            ErrorCode::NotADatabase => "trouble-no-database",
            ErrorCode::DatabaseCorrupt => "trouble-damaged",
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => "trouble-busy",
            ErrorCode::DiskFull => "io-full",
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => "trouble-denied",
            ErrorCode::CannotOpen | ErrorCode::SystemIoFailure => "trouble-write",
            _ => return None,
        };
        return Some(messages.get(id));
    }
    let error = cause.downcast_ref::<io::Error>()?;
    Some(match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => messages.get("trouble-denied"),
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => messages.get("trouble-no-folder"),
        _ => messages.failure(error),
    })
}
