//! `:save`: the talk so far in a file, in the format its name asks for.

use std::path::Path;

use anyhow::Result;

use super::journal::Journal;
use super::talk::Talk;
use crate::history;
use crate::library;
use crate::messages::Value;
use crate::reader;
use crate::report::talk::{Account, FORMATS, Format};
use crate::terminal::{Terminal, clean};

/// Columns of a text that is written into a file.
const COLUMNS: usize = 80;

impl Talk {
    /// Writes the talk so far into the file of that name, never over an existing one: it may be somebody's only copy.
    pub(super) fn save(&mut self, name: &str) -> Result<()> {
        if name.is_empty() {
            let text = self.messages().get("save-where");
            return self.say(&text);
        }
        let file: Value = clean(name).into_owned().into();
        let Some(format) = Format::of(Path::new(name)) else {
            let known: Vec<String> = FORMATS.iter().map(|f| format!(".{}", f.extension)).collect();
            let known: Value = known.join(", ").into();
            let text = self
                .messages()
                .with("save-extension", &[("file", file), ("known", known)]);
            return self.say(&text);
        };
        let account = self.account();
        let text = (format.write)(&[account], self.messages(), &Terminal::plain(COLUMNS));
        let told = match library::write_new(Path::new(name), text.as_bytes(), self.messages()) {
            Ok(()) => self.messages().with("saved", &[("file", file)]),
            Err(error) => error.to_string(),
        };
        self.say(&told)
    }

    fn account(&self) -> Account<'_> {
        Account {
            number: self.journal.as_ref().and_then(Journal::talk),
            begun: Some(self.begun.clone()),
            fingerprint: history::fingerprint(&self.scene.entry.text),
            reader: reader::fingerprint().to_owned(),
            session: &self.session,
            lines: &self.scene.lines,
            languages: self.languages.clone(),
            tries: self.tries.clone(),
        }
    }
}
