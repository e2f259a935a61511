//! `sparring check --watch`: checks again whenever a file changes, until Ctrl-C.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use anyhow::bail;
use notify::{Event, RecursiveMode, Watcher};

use super::{Arguments, Checked, look, print_text};
use crate::cli::Context;
use crate::library;
use crate::reader::EncoderReader;
use crate::terminal::{Style, clean};

/// How long it has to be quiet before it is looked again: an editor writes, renames and deletes in one go.
const QUIET: Duration = Duration::from_millis(150);

/// Checks, and checks again after every change. Ends with the program only.
///
/// # Errors
/// Nothing to watch, a folder that can't be watched, or output that can't be written.
pub(super) fn run(
    context: &Context,
    arguments: &Arguments,
    reader: Option<&EncoderReader>,
) -> anyhow::Result<ExitCode> {
    let messages = &context.messages;
    if arguments.paths.is_empty() {
        bail!(messages.get("check-watch-nothing"));
    }
    let (send, events) = channel();
    let mut watcher = notify::recommended_watcher(send)?;
    let mut watched = BTreeSet::new();
    // Folders rather than files: an editor that replaces a file would take the watched one away.
    for path in &arguments.paths {
        watch(&mut watcher, &mut watched, folder(path))?;
    }
    let mut texts = BTreeMap::new();
    let mut problems = BTreeSet::new();
    let mut first = true;
    loop {
        // Replies are read where a text has changed only: a file saved as it was is no work for the model.
        let looked = look(context, arguments).and_then(|looked| {
            let now = texts_of(&looked.files);
            match first || now != texts {
                true => Ok((looked.with_examples(reader)?, Some(now))),
                false => Ok((looked, None)),
            }
        });
        match looked {
            Ok((looked, changed_to)) => {
                if let Some(now) = changed_to {
                    let found = problems_of(context, &looked.files);
                    if !first {
                        told(context, &changed(&texts, &now), problems.difference(&found).count())?;
                    }
                    print_text(context, &looked)?;
                    (texts, problems, first) = (now, found, false);
                    println(context, Style::Faint, &messages.get("check-watching"))?;
                }
                for file in looked.files.iter().filter(|f| f.path.ends_with(".ftl")) {
                    watch(&mut watcher, &mut watched, folder(Path::new(&file.path)))?;
                }
            }
            // A file that is gone for now may come back: then it is checked.
            Err(error) => {
                println(context, Style::Bad, &format!("{error:#}"))?;
                (texts, first) = (BTreeMap::new(), false);
            }
        }
        wait(&events)?;
    }
}

fn watch(watcher: &mut impl Watcher, watched: &mut BTreeSet<PathBuf>, folder: PathBuf) -> anyhow::Result<()> {
    if watched.insert(folder.clone()) {
        watcher.watch(&folder, RecursiveMode::NonRecursive)?;
    }
    Ok(())
}

/// The folder itself, or the one a file lies in.
fn folder(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|p| !p.as_os_str().is_empty());
    match parent {
        _ if path.is_dir() => path.to_owned(),
        Some(parent) => parent.to_owned(),
        None => PathBuf::from("."),
    }
}

/// Waits for a change to a scenario or a translation, and until it is quiet after it.
fn wait(events: &Receiver<notify::Result<Event>>) -> anyhow::Result<()> {
    let concerns = |event: &Event| {
        let written = |path: &PathBuf| path.extension().is_some_and(|e| e == "json" || e == "ftl");
        !event.kind.is_access() && event.paths.iter().any(written)
    };
    while !concerns(&events.recv()??) {}
    while events.recv_timeout(QUIET).is_ok() {}
    Ok(())
}

fn texts_of(files: &[Checked]) -> BTreeMap<String, String> {
    files.iter().map(|f| (f.path.clone(), f.text.clone())).collect()
}

/// Every problem by file, code, place and sentence.
fn problems_of(context: &Context, files: &[Checked]) -> BTreeSet<[String; 4]> {
    let mut all = BTreeSet::new();
    for file in files {
        for problem in &file.diagnostics {
            let sentence = library::sentence(problem, &context.messages);
            all.insert([
                file.path.clone(),
                problem.code.to_owned(),
                problem.pointer.clone(),
                sentence,
            ]);
        }
    }
    all
}

/// Files that are new, gone or different.
fn changed(before: &BTreeMap<String, String>, now: &BTreeMap<String, String>) -> Vec<String> {
    let paths: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let differing = paths.into_iter().filter(|p| before.get(*p) != now.get(*p));
    differing.cloned().collect()
}

/// What happened since the last look, apart from it.
fn told(context: &Context, changed: &[String], mended: usize) -> anyhow::Result<()> {
    let messages = &context.messages;
    writeln!(std::io::stdout().lock(), "\n{}", context.terminal.rule())?;
    let files = [("files", changed.join(", ").into())];
    println(context, Style::Title, &messages.with("check-changed", &files))?;
    if mended > 0 {
        let count = [("count", mended.into())];
        println(context, Style::Good, &messages.with("check-mended", &count))?;
    }
    writeln!(std::io::stdout().lock())?;
    Ok(())
}

fn println(context: &Context, style: Style, text: &str) -> anyhow::Result<()> {
    let wrapped = context.terminal.wrap(&clean(text), "", "");
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", context.terminal.paint(style, &wrapped))?;
    out.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_gone_or_different_has_changed() {
        let files = |all: &[(&str, &str)]| -> BTreeMap<String, String> {
            let pairs = all.iter().map(|(p, t)| ((*p).to_owned(), (*t).to_owned()));
            pairs.collect()
        };
        let before = files(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let now = files(&[("a", "1"), ("b", "2"), ("d", "1")]);
        assert_eq!(changed(&before, &now), ["b", "c", "d"]);
    }

    #[test]
    fn a_file_is_watched_by_its_folder() {
        assert_eq!(folder(Path::new("talk.json")), Path::new("."));
        assert_eq!(folder(Path::new("my/talk.json")), Path::new("my"));
        assert_eq!(folder(Path::new("src")), Path::new("src"));
    }
}
