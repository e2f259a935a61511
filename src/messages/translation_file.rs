//! A translation's file with every comment in it, so that it can be written anew and nothing that somebody wrote is lost.
//!
//! What the program itself writes above a message begins with a word of its own: `context:` for the translator, `text:` the source,
//! `was:` the source that was translated, `stale:` what to do, `reviewed:` the fingerprint of what a reviewer saw, `source:` that of the
//! source. A message that is missing is a comment ending in `id =`; `gone:` keeps translations whose source is no more.

use fluent_syntax::ast;

use super::translation;

/// What can't be read of a file: byte ranges and reasons.
pub type Unreadable = Vec<(std::ops::Range<usize>, String)>;

/// One message of the file, or what stands in its place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Kept {
    /// Its id.
    pub id: String,
    /// What follows the id: ` = …`, without the last line break; none where only the place is held.
    pub body: Option<String>,
    /// Whether it stands in a comment because its source is gone.
    pub gone: bool,
    /// Fingerprint of the source that was translated.
    pub source: Option<String>,
    /// Source texts that the comments quote, today's or older ones.
    pub texts: Vec<String>,
    /// Fingerprint of the translation that was reviewed.
    pub reviewed: Option<String>,
    /// Lines of comment that somebody wrote.
    pub notes: Vec<String>,
    /// Comments that stand before it by themselves, marks included.
    pub before: Vec<String>,
}

/// A file, read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct TranslationFile {
    /// Comments about the whole file, and terms.
    pub head: Vec<String>,
    /// Messages in the order of the file.
    pub kept: Vec<Kept>,
    /// Comments after the last message.
    pub tail: Vec<String>,
}

impl TranslationFile {
    /// Reads a file.
    ///
    /// # Errors
    /// Where Fluent can't read it, with what `text` has there.
    pub fn read(text: &str) -> Result<TranslationFile, Unreadable> {
        let plain = text.replace("\r\n", "\n");
        let Ok(resource) = fluent_syntax::parser::parse(plain.as_str()) else {
            return Err(translation(text).errors);
        };
        let mut file = TranslationFile::default();
        let mut before: Vec<String> = Vec::new();
        for entry in resource.body {
            match entry {
                ast::Entry::ResourceComment(comment) => file.head.push(marked("###", &comment.content)),
                ast::Entry::GroupComment(comment) => before.push(marked("##", &comment.content)),
                ast::Entry::Term(_) => file.head.push(serialized(entry)),
                ast::Entry::Comment(comment) => {
                    let (mut held, rest) = block(&comment.content);
                    if let Some(first) = held.first_mut() {
                        first.before.append(&mut before);
                    }
                    file.kept.append(&mut held);
                    if !rest.is_empty() {
                        before.push(marked("#", &rest));
                    }
                }
                ast::Entry::Message(mut message) => {
                    let lines = message.comment.take().map(|c| c.content).unwrap_or_default();
                    // What is held for others may have run together with the message below it.
                    let ends = |line: &str| place(line).is_some() || after("gone:", line).is_some();
                    let own = lines.iter().rposition(|line| ends(line)).map_or(0, |at| at + 1);
                    file.kept.extend(block(&lines[..own]).0);
                    let mut kept = own_lines(&lines[own..]);
                    kept.id = message.id.name.to_owned();
                    let written = serialized(ast::Entry::Message(message));
                    kept.body = Some(written[kept.id.len()..].to_owned());
                    kept.before = std::mem::take(&mut before);
                    file.kept.push(kept);
                }
                ast::Entry::Junk { .. } => {}
            }
        }
        file.tail = before;
        Ok(file)
    }
}

/// What a message's body says, dedented as it is shown; none where it is not one readable message.
pub(super) fn pattern(id: &str, body: &str) -> Option<String> {
    let text = format!("{id}{body}\n");
    let resource = fluent_syntax::parser::parse(text.as_str()).ok()?;
    let [ast::Entry::Message(message)] = resource.body.as_slice() else {
        return None;
    };
    message.value.as_ref()?;
    translation(&text).entries.remove(id).map(|t| t.pattern)
}

/// A message's body as it is written to a file, out of a pattern in Fluent's syntax; none where it would not be one message and nothing else.
pub(super) fn body(id: &str, pattern: &str) -> Option<String> {
    let text = format!("{id} = {pattern}\n");
    let resource = fluent_syntax::parser::parse(text.as_str()).ok()?;
    match resource.body.as_slice() {
        [ast::Entry::Message(message)] if message.attributes.is_empty() && message.value.is_some() => {}
        _ => return None,
    }
    let written = resource.body.into_iter().next().map(serialized)?;
    Some(written[id.len()..].to_owned())
}

fn serialized(entry: ast::Entry<&str>) -> String {
    let one = ast::Resource { body: vec![entry] };
    fluent_syntax::serializer::serialize(&one).trim().to_owned()
}

/// Lines of a comment with their mark.
pub(super) fn marked<S: AsRef<str>>(mark: &str, lines: &[S]) -> String {
    let line = |line: &S| format!("{mark} {}", line.as_ref()).trim_end().to_owned();
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The id of a message whose place is held: `id =` and nothing after.
fn place(line: &str) -> Option<&str> {
    let id = line.trim_end().strip_suffix('=')?.trim_end();
    let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_id = id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    (begins && is_id).then_some(id)
}

/// What a comment by itself holds: places of missing messages, translations whose source is gone, and the lines that are neither.
fn block<'a>(lines: &[&'a str]) -> (Vec<Kept>, Vec<&'a str>) {
    let mut held = Vec::new();
    let (mut begun, mut gone): (Vec<&str>, Option<Kept>) = (Vec::new(), None);
    for line in lines {
        if let Some(rest) = after("gone:", line) {
            let starts = rest.split_once(" =").map(|(id, _)| id);
            match (starts.filter(|id| place(&format!("{id} =")).is_some()), &mut gone) {
                (Some(id), _) => {
                    held.extend(gone.take());
                    gone = Some(Kept {
                        id: id.to_owned(),
                        gone: true,
                        body: Some(rest[id.len()..].to_owned()),
                        ..own_lines(&std::mem::take(&mut begun))
                    });
                }
                (None, Some(gone)) => {
                    let body = gone.body.get_or_insert_default();
                    body.push('\n');
                    body.push_str(rest);
                }
                (None, None) => begun.push(line),
            }
            continue;
        }
        held.extend(gone.take());
        match place(line) {
            Some(id) => held.push(Kept {
                id: id.to_owned(),
                ..own_lines(&std::mem::take(&mut begun))
            }),
            None => begun.push(line),
        }
    }
    held.extend(gone);
    (held, begun)
}

/// What follows the word, one space left out.
fn after<'a>(word: &str, line: &'a str) -> Option<&'a str> {
    let rest = line.strip_prefix(word)?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}

/// The lines above a message: what the program wrote, and the notes of others.
fn own_lines(lines: &[&str]) -> Kept {
    let mut kept = Kept::default();
    let mut quoting = "";
    for line in lines {
        let quoted = ["text:", "was:"]
            .into_iter()
            .find_map(|word| Some((word, after(word, line)?)));
        if let Some((word, rest)) = quoted {
            match kept.texts.last_mut().filter(|_| quoting == word) {
                Some(text) => {
                    text.push('\n');
                    text.push_str(rest);
                }
                None => kept.texts.push(rest.to_owned()),
            }
            quoting = word;
            continue;
        }
        quoting = "";
        if let Some(fingerprint) = after("source:", line) {
            kept.source = Some(fingerprint.trim().to_owned());
        } else if let Some(fingerprint) = after("reviewed:", line) {
            kept.reviewed = Some(fingerprint.trim().to_owned());
        } else if after("context:", line).is_none() && after("stale:", line).is_none() {
            kept.notes.push((*line).to_owned());
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_comment_is_somewhere() {
        let text = "### Head\n\n-brand = Oy\n\n## Beats\n\n# alone\n\n# mine\n# text: Hi,\n# text: you\n# source: 11111111\none = Hei\n\n# text: Two\n# two =\n\n# source: 3\n# gone: old = a\n# gone:     b\n\n# end\n";
        let file = TranslationFile::read(text).expect("readable");
        assert_eq!(file.head, ["### Head", "-brand = Oy"]);
        assert_eq!(file.tail, ["# end"]);
        let [one, two, old] = file.kept.as_slice() else {
            panic!("{:?}", file.kept)
        };
        assert_eq!(one.before, ["## Beats", "# alone"]);
        assert_eq!(
            (one.notes.as_slice(), one.texts.as_slice()),
            (["mine".to_owned()].as_slice(), ["Hi,\nyou".to_owned()].as_slice())
        );
        assert_eq!((two.id.as_str(), &two.body), ("two", &None));
        assert_eq!((old.gone, old.body.as_deref()), (true, Some(" = a\n    b")));
    }

    #[test]
    fn a_place_that_ran_into_the_next_message_is_not_its_comment() {
        let file = TranslationFile::read("# source: 1\n# two =\n# source: 3\nthree = drei\n").expect("readable");
        assert_eq!(file.kept[0].id, "two");
        assert_eq!(file.kept[1].source.as_deref(), Some("3"));
    }

    #[test]
    fn one_message_is_one_message() {
        assert_eq!(body("a", "fine"), Some(" = fine".to_owned()));
        assert_eq!(body("a", "x\nb = y"), None);
        assert_eq!(body("a", "x\n    .b = y"), None);
        assert_eq!(body("a", "{ $open"), None);
    }
}
