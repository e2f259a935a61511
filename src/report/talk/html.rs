//! Talks as one page that needs nothing else: no script, nothing from elsewhere, readable in light and dark, on paper and aloud.

mod curve;
mod turn;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::super::POLICY;
use super::Account;
use crate::messages::Messages;
use crate::report::debrief::{Paragraph, sections};
use crate::terminal::{Style, Terminal};

const STYLE: &str = include_str!("html/style.css");

/// The whole page: one talk, or several with a list of them at the top.
pub fn write(accounts: &[Account], messages: &Messages, _: &Terminal) -> String {
    let title = match accounts {
        [one] => one.line("title"),
        _ => messages.get("report-title"),
    };
    let page = html! {
        (DOCTYPE)
        html lang=(messages.language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    @if let [one] = accounts {
                        (Page { account: one, messages, name: "talk".to_owned(), level: 1 }.talk())
                    } @else {
                        h1 { (title) }
                        (contents(accounts, messages))
                        @for (index, account) in accounts.iter().enumerate() {
                            (Page { account, messages, name: name(index), level: 2 }.talk())
                        }
                    }
                }
            }
        }
    };
    format!("{}\n", page.into_string())
}

/// What a talk is called within the page.
fn name(index: usize) -> String {
    format!("talk-{}", index + 1)
}

fn contents(accounts: &[Account], messages: &Messages) -> Markup {
    html! {
        nav aria-label=(messages.get("report-title")) {
            ol {
                @for (index, account) in accounts.iter().enumerate() {
                    li {
                        a href={ "#" (name(index)) } lang=[foreign(account, messages)] { (account.line("title")) }
                        " " span.faint { (account.held(messages)) }
                        @if let Some(total) = account.session.total() {
                            " " span.faint { "(" (messages.with("score", &[("score", total.into())])) ")" }
                        }
                    }
                }
            }
        }
    }
}

/// The language of the scenario's texts, where it is not that of the page.
fn foreign(account: &Account, messages: &Messages) -> Option<String> {
    (account.lines.language() != messages.language()).then(|| account.lines.language().to_string())
}

/// One talk on the page.
struct Page<'a> {
    account: &'a Account<'a>,
    messages: &'a Messages,
    /// Prefix of the ids within it.
    name: String,
    /// Level of its heading.
    level: u8,
}

impl Page<'_> {
    fn talk(&self) -> Markup {
        let account = self.account;
        html! {
            article id=(self.name) {
                (self.heading(0, html! { span lang=[self.foreign()] { (account.line("title")) } }))
                p.faint { (account.held(self.messages)) }
                p lang=[self.foreign()] { (account.line("situation")) }
                (self.debrief())
                @if !account.session.records().is_empty() {
                    (self.curves())
                    section.turns {
                        (self.heading(1, html! { (self.messages.get("report-turns")) }))
                        (self.turns())
                    }
                }
            }
        }
    }

    fn debrief(&self) -> Markup {
        let said = |p: &Paragraph| {
            html! {
                (p.text)
                @if let Some((quote, style)) = &p.quote {
                    " " span class={ "said " (class(*style)) } { (quote) }
                }
            }
        };
        html! {
            @for section in sections(self.account.session, self.messages, self.account.lines) {
                section {
                    (self.heading(1, html! { (section.title) }))
                    @if section.list {
                        ul { @for item in &section.body { li { (said(item)) } } }
                    } @else {
                        @for paragraph in &section.body { p { (said(paragraph)) } }
                    }
                }
            }
        }
    }

    /// A heading so many levels under the talk's own.
    fn heading(&self, under: u8, content: Markup) -> Markup {
        html! {
            @match self.level + under {
                1 => h1 { (content) },
                2 => h2 { (content) },
                3 => h3 { (content) },
                4 => h4 { (content) },
                _ => h5 { (content) },
            }
        }
    }

    fn foreign(&self) -> Option<String> {
        foreign(self.account, self.messages)
    }
}

/// The class of words that are coloured so on the screen.
fn class(style: Style) -> String {
    match style {
        Style::Move(index) => format!("move-{index}"),
        Style::Good => "good".to_owned(),
        Style::Bad => "bad".to_owned(),
        _ => "unsure".to_owned(),
    }
}
