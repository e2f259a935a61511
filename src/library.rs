//! Library: finds scenarios and parses them: the shipped ones, the user's folder, and files named on the command line.
//!
//! ```text
//! bytes ─ decode ─→ text ─ inspect ─→ (Scenario?, diagnostics with byte ranges)
//!                                         └─ Entry ─ lines(language, facts) ─→ what the client says
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::engine::check::nearest;
use crate::engine::diagnostic::{Diagnostic, Severity};
use crate::engine::moves::Move;
use crate::engine::scenario::{Scenario, Theme};
use crate::messages::Messages;

mod draft;
mod explain;
mod files;
mod inspect;
mod lines;
mod places;
mod recall;
mod scene;
mod schema;
mod translating;
mod translations;

pub use draft::{Draft, GUIDE, example};
pub use explain::{drawing, help, line_and_column, sentence};
pub use files::{read_text, replace, scenario_files, write_new};
pub use inspect::{inspect, parse, place};
pub use lines::{WrongFacts, lines, texts};
pub use recall::recalled;
pub use scene::{Scene, ordinary};
pub use schema::{schema, schema_text};
pub use translating::{destination, exchange, existing, is_own_language, judged, progress, sources, wording};
pub use translations::{Texts, Translations, spoken, translation, translation_files, translations, unreadable};

static SCENARIOS: Dir = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// The schema's file among the shipped scenarios.
pub const SCHEMA_FILE: &str = "scenario.schema.json";

/// Largest scenario or translation that is read, in bytes.
pub const SIZE_LIMIT: usize = 2 * 1024 * 1024;

/// One scenario with the place it came from.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The scenario's id.
    pub id: String,
    /// Where it came from.
    pub origin: Origin,
    /// The file's text.
    pub text: String,
    /// What the text says.
    pub scenario: Arc<Scenario>,
}

/// Where a scenario came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Part of the program.
    Shipped,
    /// The user's folder of scenarios.
    User(PathBuf),
    /// A file named on the command line.
    File(PathBuf),
    /// An old talk that keeps the file it was held with, which has changed since.
    Kept,
}

/// Why a scenario can't be had.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// No scenario has that id.
    #[error("there is no scenario “{wanted}”")]
    NotFound {
        /// What was asked for.
        wanted: String,
        /// The nearest id there is, if one is near.
        suggestion: Option<String>,
    },
    /// The file could not be opened.
    #[error("{path}: {error}", path = path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// The file is no usable scenario.
    #[error("{path} has problems", path = path.display())]
    Faulty {
        /// The file.
        path: PathBuf,
        /// Its text, as far as it is any.
        text: String,
        /// Everything that is wrong with it.
        diagnostics: Vec<Diagnostic>,
    },
}

impl Entry {
    /// What finds this scenario again with [`find`]: the id of a shipped one, else the file.
    pub fn name(&self) -> String {
        match &self.origin {
            Origin::Shipped | Origin::Kept => self.id.clone(),
            Origin::User(path) | Origin::File(path) => path.display().to_string(),
        }
    }

    /// The file as messages name it; shipped ones by their place in the project.
    pub fn path(&self) -> PathBuf {
        match &self.origin {
            Origin::Shipped => Path::new("scenarios").join(format!("{}.json", self.id)),
            Origin::Kept => PathBuf::from(format!("{}.json", self.id)),
            Origin::User(path) | Origin::File(path) => path.clone(),
        }
    }
}

impl Problem {
    /// One sentence to the user. The diagnostics of [`Problem::Faulty`] are drawn with [`drawing`].
    pub fn sentence(&self, messages: &Messages) -> String {
        let path = |path: &Path| path.display().to_string();
        match self {
            Problem::NotFound {
                wanted,
                suggestion: None,
            } => messages.with("scenario-not-found", &[("name", wanted.as_str().into())]),
            Problem::NotFound {
                wanted,
                suggestion: Some(near),
            } => {
                let values = [("name", wanted.as_str().into()), ("suggestion", near.as_str().into())];
                messages.with("scenario-not-found-near", &values)
            }
            Problem::Unreadable { path: file, error } => messages.with(
                "scenario-unreadable",
                &[("path", path(file).into()), ("reason", messages.failure(error).into())],
            ),
            Problem::Faulty {
                path: file,
                diagnostics,
                ..
            } => {
                let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
                messages.with(
                    "scenario-faulty",
                    &[("path", path(file).into()), ("count", errors.into())],
                )
            }
        }
    }
}

/// Ids of the shipped scenarios, sorted. Parses nothing.
pub fn shipped_ids() -> Vec<&'static str> {
    let mut ids: Vec<&str> = shipped_files().map(|(id, _)| id).collect();
    ids.sort_unstable();
    ids
}

/// The shipped scenarios, sorted by id. They were checked when the program was built, so this reads them and checks nothing.
pub fn shipped() -> Vec<Entry> {
    shipped_ids().into_iter().filter_map(shipped_one).collect()
}

/// The shipped scenario of that id.
pub fn shipped_one(id: &str) -> Option<Entry> {
    let (_, text) = shipped_files().find(|(name, _)| *name == id)?;
    let scenario = serde_json::from_str(text).ok()?;
    Some(Entry {
        id: id.to_owned(),
        origin: Origin::Shipped,
        text: text.to_owned(),
        scenario: Arc::new(scenario),
    })
}

/// The scenario of a stored talk, as it was then; none where this program can't read it. `file`: as in [`crate::history::Opening`].
pub fn stored(file: Option<&str>, text: String) -> Option<Entry> {
    let scenario: Scenario = serde_json::from_str(&text).ok()?;
    Some(Entry {
        id: scenario.id.clone(),
        origin: file.map_or(Origin::Shipped, |file| Origin::File(PathBuf::from(file))),
        text,
        scenario: Arc::new(scenario),
    })
}

/// Id and text of every shipped scenario, whether or not it parses.
pub fn shipped_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    SCENARIOS
        .files()
        .filter(|f| f.path() != Path::new(SCHEMA_FILE))
        .filter_map(|file| {
            let id = file.path().to_str()?.strip_suffix(".json")?;
            Some((id, file.contents_utf8()?))
        })
}

/// The scenario of that id or file. What looks like a file is one; of equal ids, the user's own comes before a shipped one.
///
/// # Errors
/// [`Problem`]: no such id, no such file, or the file is faulty.
pub fn find(id_or_path: &str) -> Result<Entry, Problem> {
    let path = Path::new(id_or_path);
    if path.extension().is_some_and(|e| e == "json") || path.components().count() > 1 || path.is_file() {
        return read(path, Origin::File(path.to_owned()));
    }
    let places: Vec<Origin> = user_files().into_iter().map(Origin::User).collect();
    // By the file's name first: then only one file is read.
    let named = |origin: &&Origin| file_of(origin).is_some_and(|f| f.file_stem().is_some_and(|s| s == id_or_path));
    if let Some(origin) = places.iter().find(named) {
        return read(file_of(origin).unwrap_or(path), origin.clone());
    }
    if let Some(entry) = shipped_one(id_or_path) {
        return Ok(entry);
    }
    let others: Vec<Entry> = places
        .iter()
        .filter_map(|origin| read(file_of(origin)?, origin.clone()).ok())
        .collect();
    if let Some(entry) = others.iter().find(|e| e.id == id_or_path) {
        return Ok(entry.clone());
    }
    let ids = others.iter().map(|e| e.id.as_str()).chain(shipped_ids());
    let suggestion = nearest(id_or_path, ids).map(str::to_owned);
    Err(Problem::NotFound {
        wanted: id_or_path.to_owned(),
        suggestion,
    })
}

/// Every usable scenario, shipped ones first: [`everything`] without the problems.
pub fn all() -> Vec<Entry> {
    everything().0
}

/// Things by the theme of their scenario, in the order of the themes, those with none last.
pub fn by_theme<T>(all: impl Iterator<Item = T>, theme: impl Fn(&T) -> Option<Theme>) -> Vec<(Option<Theme>, Vec<T>)> {
    let mut groups: BTreeMap<(bool, Option<Theme>), Vec<T>> = BTreeMap::new();
    for one in all {
        let theme = theme(&one);
        groups.entry((theme.is_none(), theme)).or_default().push(one);
    }
    groups.into_iter().map(|((_, theme), group)| (theme, group)).collect()
}

/// A scenario to practise with: any, or one whose guidance names that move. The seed picks among them; none where no guidance names it.
pub fn suited(train: Option<Move>, seed: u64) -> Option<Entry> {
    let names = |entry: &Entry, m: Move| entry.scenario.guidance.moves.iter().any(|g| g.name == m);
    let mut fit: Vec<Entry> = all()
        .into_iter()
        .filter(|e| train.is_none_or(|m| names(e, m)))
        .collect();
    let picked = (seed % fit.len().max(1) as u64) as usize;
    (picked < fit.len()).then(|| fit.swap_remove(picked))
}

/// Every scenario there is, shipped ones first, and what stands in the way of the others.
pub fn everything() -> (Vec<Entry>, Vec<Problem>) {
    let mut entries = shipped();
    let mut problems = Vec::new();
    for path in user_files() {
        match read(&path, Origin::User(path.clone())) {
            Ok(entry) => entries.push(entry),
            Err(problem) => problems.push(problem),
        }
    }
    (entries, problems)
}

/// The scenario files in the user's folder: `$SPARRING_SCENARIOS`, else `scenarios` in the data folder that the system gives the program.
fn user_files() -> Vec<PathBuf> {
    let folder = std::env::var_os("SPARRING_SCENARIOS")
        .filter(|v| !v.is_empty())
        .map(PathBuf::from);
    let folder = folder
        .or_else(|| directories::ProjectDirs::from("", "", "sparring").map(|dirs| dirs.data_dir().join("scenarios")));
    folder
        .and_then(|folder| scenario_files(&folder).ok())
        .unwrap_or_default()
}

fn read(path: &Path, origin: Origin) -> Result<Entry, Problem> {
    let text = read_text(path)?;
    match parse(&text) {
        Ok(scenario) => Ok(Entry {
            id: scenario.id.clone(),
            origin,
            text,
            scenario: Arc::new(scenario),
        }),
        Err(diagnostics) => Err(Problem::Faulty {
            path: path.to_owned(),
            text,
            diagnostics,
        }),
    }
}

fn file_of(origin: &Origin) -> Option<&Path> {
    match origin {
        Origin::Shipped | Origin::Kept => None,
        Origin::User(path) | Origin::File(path) => Some(path),
    }
}
