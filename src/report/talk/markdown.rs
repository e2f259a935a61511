//! A talk in Markdown.

use super::{Account, change};
use crate::engine::mood::Mood;
use crate::engine::score::Score;
use crate::messages::Messages;
use crate::report::debrief::sections;
use crate::report::marks;
use crate::terminal::{Terminal, clean};

/// The talks one after another, turn by turn, each with its debrief at the end.
pub fn write(accounts: &[Account], messages: &Messages, _: &Terminal) -> String {
    let all: Vec<String> = accounts.iter().map(|a| one(a, messages)).collect();
    all.join("\n")
}

fn one(account: &Account, messages: &Messages) -> String {
    let mut out = format!("# {}\n", escape(&account.line("title")));
    for told in [account.held(messages), account.line("situation")] {
        if !told.is_empty() {
            out.push_str(&format!("\n{}\n", escape(&told)));
        }
    }
    for (number, record) in account.session.records().iter().enumerate() {
        let values = [("number", (number + 1).into())];
        out.push_str(&format!("\n## {}\n", escape(&messages.with("turn", &values))));
        out.push_str(&client(account, &account.said(&record.heard)));
        for earlier in account.tries(number) {
            out.push_str(&format!("\n### {}\n", escape(&messages.get("report-try"))));
            out.push_str(&reply(
                account,
                &earlier.reply,
                &earlier.score,
                (record.before, earlier.after),
                messages,
            ));
            out.push_str(&client(account, &earlier.answer));
            out.push_str(&format!("\n### {}\n", escape(&messages.get("report-again"))));
        }
        out.push_str(&reply(
            account,
            &record.turn.reply,
            &record.score,
            (record.before, record.after),
            messages,
        ));
    }
    if let Some(last) = account.session.records().last() {
        out.push_str(&client(account, &account.said(&last.answered)));
    }
    for section in sections(account.session, messages, account.lines) {
        out.push_str(&format!("\n## {}\n", escape(&section.title)));
        let head = if section.list { "- " } else { "" };
        let gap = if section.list { "" } else { "\n" };
        out.push_str(if section.list { "\n" } else { "" });
        for paragraph in section.body {
            out.push_str(&format!("{gap}{head}{}\n", escape(&paragraph.to_string())));
        }
    }
    out
}

fn client(account: &Account, words: &str) -> String {
    match words {
        "" => String::new(),
        words => format!("\n**{}:** {}\n", escape(&account.line("client-name")), escape(words)),
    }
}

fn reply(account: &Account, reply: &str, score: &Score, mood: (Mood, Mood), messages: &Messages) -> String {
    let total = messages.with("score", &[("score", score.total.into())]);
    let mut out = format!("\n**{}:** {}\n\n", messages.get("you"), escape(reply));
    out.push_str(&format!("{total}: {}\n\n", marks::sum(score, messages)));
    for mark in marks::list(score, reply, messages, account.lines, &Terminal::plain(usize::MAX)) {
        out.push_str(&format!("- {}\n", escape(&mark)));
    }
    out.push_str(&format!("\n{}\n", change(mood.0, mood.1, messages)));
    out
}

/// Text as Markdown shows it literally: no markup, no HTML, no headings, lists or rules out of a pasted reply.
pub(in crate::report) fn escape(text: &str) -> String {
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
