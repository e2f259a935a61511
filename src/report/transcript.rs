//! The transcript in Markdown: who said what, what it earned, and the debrief.

use crate::engine::session::Session;
use crate::messages::{Lines, Messages};
use crate::terminal::{Terminal, clean};

use super::debrief::sections;
use super::marks;

/// The whole talk so far as a Markdown document.
pub fn markdown(session: &Session, messages: &Messages, lines: &Lines) -> String {
    let plain = Terminal::plain(usize::MAX);
    let client = clean(&lines.get("client-name")).into_owned();
    let you = messages.get("you");
    let mut out = format!(
        "# {}\n\n{}\n",
        escape(&lines.get("title")),
        escape(&lines.get("situation"))
    );
    for (number, record) in session.records().iter().enumerate() {
        out.push_str(&format!(
            "\n## {}\n",
            messages.with("turn", &[("number", (number + 1).into())])
        ));
        for line in &record.heard {
            out.push_str(&format!("\n**{}:** {}\n", escape(&client), escape(&lines.get(line))));
        }
        out.push_str(&format!("\n**{}:** {}\n\n", you, escape(&record.turn.reply)));
        out.push_str(&format!(
            "{}: {}\n\n",
            messages.with("score", &[("score", record.score.total.into())]),
            marks::sum(&record.score, messages)
        ));
        for mark in marks::list(&record.score, &record.turn.reply, messages, lines, &plain) {
            out.push_str(&format!("- {}\n", escape(&mark)));
        }
        let (temper, trust) = (messages.get("temper"), messages.get("trust"));
        let (before, after) = (record.before, record.after);
        out.push_str(&format!(
            "\n{temper} {} → {}, {trust} {} → {}\n",
            before.temper, after.temper, before.trust, after.trust
        ));
    }
    for line in session
        .records()
        .last()
        .map(|r| r.answered.as_slice())
        .unwrap_or_default()
    {
        out.push_str(&format!("\n**{}:** {}\n", escape(&client), escape(&lines.get(line))));
    }
    for section in sections(session, messages, lines) {
        out.push_str(&format!("\n## {}\n", escape(&section.title)));
        for paragraph in section.body {
            out.push_str(&format!("\n{}\n", escape(&paragraph)));
        }
    }
    out
}

/// Text as Markdown shows it literally: no markup, no HTML, no headings, lists or rules out of a pasted reply.
pub(super) fn escape(text: &str) -> String {
    let mut lines = Vec::new();
    for line in clean(text).split('\n') {
        let mut out = String::with_capacity(line.len());
        let digits = line.chars().take_while(char::is_ascii_digit).count();
        for (at, c) in line.trim_start().chars().enumerate() {
            let starts_a_block = (at == 0 && matches!(c, '#' | '+' | '-' | '=' | '~'))
                || (at == digits && digits > 0 && matches!(c, '.' | ')'));
            if starts_a_block || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&') {
                out.push('\\');
            }
            out.push(c);
        }
        lines.push(out);
    }
    lines.join("  \n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_cannot_write_markdown() {
        let shown = escape("x\n# Heading\n- item\n---\n1. one\n<b>*&amp;");
        assert_eq!(
            shown,
            "x  \n\\# Heading  \n\\- item  \n\\---  \n1\\. one  \n\\<b\\>\\*\\&amp;"
        );
    }
}
