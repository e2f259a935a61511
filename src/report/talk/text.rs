//! A talk for the screen.

use super::{Account, change};
use crate::engine::mood::Mood;
use crate::engine::score::Score;
use crate::messages::Messages;
use crate::report::{debrief, marks};
use crate::terminal::{Style, Terminal, clean};

/// One step of a curve from the lowest to the highest.
const STEPS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// The talks one after another, turn by turn, each with its debrief at the end.
pub fn write(accounts: &[Account], messages: &Messages, terminal: &Terminal) -> String {
    let told: Vec<String> = accounts
        .iter()
        .map(|a| Told { a, messages, terminal }.whole())
        .collect();
    told.join(&format!("\n{}\n\n", terminal.rule()))
}

struct Told<'a> {
    a: &'a Account<'a>,
    messages: &'a Messages,
    terminal: &'a Terminal,
}

impl Told<'_> {
    fn whole(&self) -> String {
        let (account, terminal) = (self.a, self.terminal);
        let mut parts = vec![format!(
            "{}\n{}\n{}",
            self.title(&account.line("title")),
            terminal.paint(Style::Faint, &terminal.wrap(&account.held(self.messages), "", "")),
            terminal.wrap(&account.line("situation"), "", "")
        )];
        for (number, record) in account.session.records().iter().enumerate() {
            let values = [("number", (number + 1).into())];
            let mut lines = vec![self.title(&self.messages.with("turn", &values))];
            lines.extend(self.client(&account.said(&record.heard)));
            for earlier in account.tries(number) {
                let head = self.messages.with("report-try", &[]);
                lines.push(terminal.paint(Style::Faint, &terminal.wrap(&head, "", "")));
                lines.extend(self.reply(&earlier.reply, &earlier.score, record.before, earlier.after));
                lines.extend(self.client(&clean(&earlier.answer)));
                let head = self.messages.with("report-again", &[]);
                lines.push(terminal.paint(Style::Faint, &terminal.wrap(&head, "", "")));
            }
            lines.extend(self.reply(&record.turn.reply, &record.score, record.before, record.after));
            parts.push(lines.join("\n"));
        }
        if let Some(last) = account.session.records().last() {
            parts.extend(self.client(&account.said(&last.answered)));
            parts.push(self.curves());
        }
        parts.push(debrief::text(account.session, self.messages, account.lines, terminal));
        format!("{}\n", parts.join("\n\n").trim_end())
    }

    fn title(&self, text: &str) -> String {
        self.terminal.paint(Style::Title, &self.terminal.wrap(text, "", ""))
    }

    fn client(&self, words: &str) -> Option<String> {
        let text = format!("{}: {words}", self.a.line("client-name"));
        let wrapped = self.terminal.wrap(&text, "", self.indent());
        (!words.is_empty()).then(|| self.terminal.paint(Style::Client, &wrapped))
    }

    fn reply(&self, reply: &str, score: &Score, before: Mood, after: Mood) -> Vec<String> {
        let terminal = self.terminal;
        let you = format!("{}: {}", self.messages.get("you"), clean(reply));
        let total = self.messages.with("score", &[("score", score.total.into())]);
        let sum = format!("{total}: {}", marks::sum(score, self.messages));
        let mut lines = vec![terminal.wrap(&you, "", self.indent())];
        lines.push(terminal.wrap(&sum, self.indent(), self.indent()));
        for mark in marks::list(score, reply, self.messages, self.a.lines, terminal) {
            lines.push(format!("{}{mark}", self.indent()));
        }
        lines.push(format!("{}{}", self.indent(), change(before, after, self.messages)));
        lines
    }

    fn curves(&self) -> String {
        let moods = self.a.moods();
        let line = |name: &str, values: Vec<i32>| {
            let figures: Vec<String> = values.iter().map(ToString::to_string).collect();
            let drawn: String = values
                .iter()
                .map(|v| STEPS[(v.clamp(&0, &10) * 7 / 10) as usize])
                .collect();
            let drawn = if self.terminal.plain {
                String::new()
            } else {
                format!("{drawn}  ")
            };
            let text = format!("{}: {drawn}{}", self.messages.get(name), figures.join(", "));
            self.terminal.wrap(&text, self.indent(), self.indent())
        };
        [
            self.title(&self.messages.get("report-curves")),
            line("temper", moods.iter().map(|m| m.temper).collect()),
            line("trust", moods.iter().map(|m| m.trust).collect()),
        ]
        .join("\n")
    }

    fn indent(&self) -> &'static str {
        if self.terminal.plain { "" } else { "  " }
    }
}
