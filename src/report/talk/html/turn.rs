//! The turns of a talk: who said what, which words earned what, and what one might have said.

use maud::{Markup, html};

use super::{Page, class};
use crate::engine::mood::Mood;
use crate::engine::score::{Mark, Score};
use crate::engine::session::Record;
use crate::report::marks;
use crate::report::talk::{Try, change};
use crate::terminal::clean;

impl Page<'_> {
    /// All turns, and the client's last words.
    pub(super) fn turns(&self) -> Markup {
        let records = self.account.session.records();
        let last = records
            .last()
            .map(|r| self.account.said(&r.answered))
            .unwrap_or_default();
        html! {
            @for (number, record) in records.iter().enumerate() { (self.turn(number, record)) }
            (self.client(&last, self.foreign()))
        }
    }

    fn turn(&self, number: usize, record: &Record) -> Markup {
        let (account, messages) = (self.account, self.messages);
        let language = account.language(number);
        let again = account.tries(number).next().is_some();
        html! {
            section.turn {
                (self.heading(2, html! {
                    (messages.with("turn", &[("number", (number + 1).into())]))
                    " " span.score { (self.total(&record.score)) }
                }))
                (self.client(&account.said(&record.heard), self.foreign()))
                @for earlier in account.tries(number) { (self.earlier(earlier, record.before)) }
                @if again { (self.heading(3, html! { (messages.get("report-again")) })) }
                (self.reply(&record.turn.reply, &record.score, &language))
                p.faint { (change(record.before, record.after, messages)) }
                details open {
                    summary { (messages.get("report-model")) }
                    p lang=[self.foreign()] { (account.model(record)) }
                }
            }
        }
    }

    fn earlier(&self, earlier: &Try, before: Mood) -> Markup {
        html! {
            div.try {
                (self.heading(3, html! {
                    (self.messages.get("report-try"))
                    " " span.score { (self.total(&earlier.score)) }
                }))
                (self.reply(&earlier.reply, &earlier.score, &earlier.language))
                p.faint { (change(before, earlier.after, self.messages)) }
                (self.client(&clean(&earlier.answer), Some(earlier.language.clone())))
            }
        }
    }

    fn total(&self, score: &Score) -> String {
        self.messages.with("score", &[("score", score.total.into())])
    }

    fn client(&self, words: &str, language: Option<String>) -> Markup {
        html! {
            @if !words.is_empty() {
                p.client lang=[language] { b { (self.account.line("client-name")) ":" } " " (words) }
            }
        }
    }

    /// The reply with its evidence marked and named, the sum, and the marks.
    fn reply(&self, reply: &str, score: &Score, language: &str) -> Markup {
        let short = |mark: &Mark| marks::reason(&mark.reason, self.messages, self.account.lines);
        html! {
            p.you {
                b { (self.messages.get("you")) ":" } " "
                @for piece in marks::pieces(reply, &score.marks) {
                    @match piece.marks.first() {
                        Some(first) => mark lang=(language) class=(of(first)) { (clean(piece.text)) },
                        None => span lang=(language) { (clean(piece.text)) },
                    }
                    @for mark in &piece.ending { " " span class={ "name " (of(mark)) } { (short(mark)) } }
                }
            }
            @if score.marks.is_empty() {
                p { (self.messages.get("no-marks")) }
            } @else {
                ul.marks {
                    @for mark in &score.marks {
                        li {
                            span.points { (marks::signed(mark.points)) }
                            " " span class={ "name " (of(mark)) } { (marks::name(mark, self.messages, self.account.lines)) }
                            @for range in &mark.evidence {
                                " " span lang=(language) { (marks::quote(reply, range, self.messages)) }
                            }
                        }
                    }
                }
            }
            p.faint { (marks::sum(score, self.messages)) }
        }
    }
}

fn of(mark: &Mark) -> String {
    match mark.borrowed || mark.quarters < 4 {
        true => format!("{} unsure", class(marks::style(&mark.reason, mark.points))),
        false => class(marks::style(&mark.reason, mark.points)),
    }
}
