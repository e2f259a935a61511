//! Files and folders of scenarios, and bytes as text.

use std::path::{Path, PathBuf};

use super::inspect::too_large;
use super::{Problem, SIZE_LIMIT};
use crate::engine::diagnostic::Diagnostic;
use crate::messages::Messages;
use crate::terminal::clean;

/// The scenario files of a folder, sorted by name; the schema is none.
///
/// # Errors
/// The folder can't be listed.
pub fn scenario_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for item in std::fs::read_dir(folder)? {
        let path = item?.path();
        let is_schema = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().ends_with(".schema.json"));
        if path.extension().is_some_and(|e| e == "json") && !is_schema && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The text of a file.
///
/// # Errors
/// [`Problem::Unreadable`], or [`Problem::Faulty`] with one diagnostic: `too-large` or `not-utf8`.
pub fn read_text(path: &Path) -> Result<String, Problem> {
    use std::io::Read;
    let unreadable = |error| Problem::Unreadable {
        path: path.to_owned(),
        error,
    };
    let faulty = |(text, d)| Problem::Faulty {
        path: path.to_owned(),
        text,
        diagnostics: vec![d],
    };
    let mut bytes = Vec::new();
    // One byte beyond the limit is enough to know; a device or a pipe may never end.
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(SIZE_LIMIT as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    decode(bytes).map_err(faulty)
}

/// Writes a new file; never over one that is there, since it may be somebody's only copy.
///
/// # Errors
/// It is there already, or can't be written: told in a sentence.
pub fn write_new(path: &Path, bytes: &[u8], messages: &Messages) -> anyhow::Result<()> {
    use std::io::Write;
    let written = std::fs::File::create_new(path).and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| {
        let exists = error.kind() == std::io::ErrorKind::AlreadyExists;
        let values = [
            ("file", clean(&path.display().to_string()).into_owned().into()),
            ("message", messages.failure(&error).into()),
        ];
        anyhow::anyhow!(messages.with(if exists { "save-exists" } else { "save-failed" }, &values))
    })
}

/// Bytes as text. Windows editors' byte order mark is dropped. With the diagnostic comes what can be shown of the text.
fn decode(mut bytes: Vec<u8>) -> Result<String, (String, Diagnostic)> {
    if bytes.len() > SIZE_LIMIT {
        return Err((String::new(), too_large()));
    }
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        // Up to the first bad byte both are the same; there the mark for what can't be read stands.
        let range = Some(at..at + char::REPLACEMENT_CHARACTER.len_utf8());
        (
            text,
            Diagnostic {
                range,
                ..Diagnostic::error("not-utf8", "")
            },
        )
    })
}

/// Puts a text in a file's place: first beside it, then renamed, so that whoever stops the program or fills the disk loses nothing.
///
/// # Errors
/// The file beside it can't be written or renamed; the file itself is then as it was.
pub fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    // A link stays one: what it leads to is replaced.
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let beside = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    let written = std::fs::File::create(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        if let Ok(old) = std::fs::metadata(&path) {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()?;
        std::fs::rename(&beside, &path)
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}
