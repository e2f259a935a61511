//! Terminal: width, wrapping, colour, plain mode, and nothing unsafe on the screen. The only place that knows colour.

use std::borrow::Cow;
use std::io::IsTerminal;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use clap::ValueEnum;
use colored::{Color, Colorize};
use unicode_width::UnicodeWidthStr;

/// When to use colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// Where the output is a terminal and neither NO_COLOR nor TERM=dumb is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How text is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// Columns that may be used.
    pub width: usize,
    /// No colour, no drawing, one thing a line.
    pub plain: bool,
    color: bool,
}

/// What a piece of text is; the colour follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As it is.
    Plain,
    /// Headings.
    Title,
    /// The client's words.
    Client,
    /// Side remarks.
    Faint,
    /// What won points.
    Good,
    /// What lost points.
    Bad,
    /// What may be either.
    Unsure,
    /// Words that showed the move of this index.
    Move(usize),
}

/// The narrowest and the widest text column.
const NARROWEST: usize = 20;
const WIDEST: usize = 96;

/// A text in one line of at most so many characters, cut at a word's end.
pub fn shortened(text: &str, limit: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = text.chars().take(limit).collect();
    if short.len() < text.len() {
        let end = short.rfind(' ').unwrap_or(short.len());
        short.truncate(end);
        short.push('…');
    }
    short
}

impl Terminal {
    /// Decides once how to show things: flags first, then the environment, then what the output is.
    pub fn detect(plain: bool, width: Option<usize>, color: ColorChoice) -> Terminal {
        let dumb = std::env::var("TERM").is_ok_and(|t| t == "dumb");
        let refused = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
        let screen = std::io::stdout().is_terminal();
        let plain = plain || (color != ColorChoice::Always && (dumb || refused || !screen));
        let color = match color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => !plain && screen,
        };
        colored::control::set_override(color);
        let found = terminal_size::terminal_size().map_or(80, |(w, _)| usize::from(w.0));
        Terminal {
            width: width.unwrap_or(found).clamp(NARROWEST, WIDEST),
            plain,
            color,
        }
    }

    /// The same for what goes to standard error, which may be a terminal where standard output is none, or the other way round.
    pub fn for_errors(&self) -> Terminal {
        Terminal {
            color: self.color && std::io::stderr().is_terminal(),
            ..*self
        }
    }

    /// A terminal for tests and files: no colour, plain, of this width.
    pub fn plain(width: usize) -> Terminal {
        Terminal {
            width: width.clamp(NARROWEST, WIDEST),
            plain: true,
            color: false,
        }
    }

    /// The text in the colour of its style; unchanged where there is no colour.
    pub fn paint(&self, style: Style, text: &str) -> String {
        if !self.color || text.is_empty() {
            return text.to_owned();
        }
        // Lines are painted one by one, so that a wrapped text stays whole when cut.
        let one = |line: &str| match style {
            Style::Plain => line.to_owned(),
            Style::Title => line.bold().to_string(),
            Style::Client => line.bright_cyan().to_string(),
            Style::Faint => line.dimmed().to_string(),
            Style::Good => line.green().to_string(),
            Style::Bad => line.red().to_string(),
            Style::Unsure => line.yellow().to_string(),
            Style::Move(index) => line.color(move_color(index)).to_string(),
        };
        text.split('\n').map(one).collect::<Vec<_>>().join("\n")
    }

    /// Wraps to the width, `first` before the first line and `rest` before the others. Colour codes must not be in `text`.
    pub fn wrap(&self, text: &str, first: &str, rest: &str) -> String {
        let options = textwrap::Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(rest);
        text.split('\n').enumerate().fold(String::new(), |mut out, (i, line)| {
            let options = if i == 0 {
                options.clone()
            } else {
                options.clone().initial_indent(rest)
            };
            if i > 0 {
                out.push('\n');
            }
            out.push_str(&textwrap::fill(line, options));
            out
        })
    }

    /// A value between 0 and `most` as a small bar, or as words in plain mode.
    pub fn gauge(&self, name: &str, value: i32, most: i32) -> String {
        if self.plain {
            return format!("{name} {value}/{most}");
        }
        let full = "▮".repeat(value.clamp(0, most) as usize);
        let empty = "▯".repeat((most - value).clamp(0, most) as usize);
        format!("{name} {full}{empty} {value}/{most}")
    }

    /// A rule across the screen; an empty line in plain mode.
    pub fn rule(&self) -> String {
        if self.plain {
            String::new()
        } else {
            self.paint(Style::Faint, &"─".repeat(self.width.min(72)))
        }
    }

    /// A problem with the place it stands at, drawn with carets.
    pub fn snippet(&self, problem: &Problem) -> String {
        let level = if problem.error { Level::ERROR } else { Level::WARNING };
        let mut title = level
            .with_name(Some(problem.level_name.as_str()))
            .primary_title(problem.title.as_str());
        if let Some(code) = problem.code {
            title = title.id(code);
        }
        let place = Snippet::source(problem.source.as_ref()).path(problem.path.as_str());
        let place = match &problem.range {
            Some(range) => place.annotation(
                AnnotationKind::Primary
                    .span(range.clone())
                    .label(problem.label.as_str()),
            ),
            None => place,
        };
        let renderer = if self.color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        renderer
            .term_width(self.width.max(60))
            .render(&[Group::with_title(title).element(place)])
    }
}

/// A problem as it is drawn.
pub struct Problem<'a> {
    /// Error rather than warning.
    pub error: bool,
    /// "error" or "warning" in the user's language.
    pub level_name: String,
    /// Stable code.
    pub code: Option<&'a str>,
    /// The sentence.
    pub title: String,
    /// What to do, beside the carets.
    pub label: String,
    /// File as the user named it.
    pub path: String,
    /// The file's text.
    pub source: Cow<'a, str>,
    /// Byte range in the text.
    pub range: Option<std::ops::Range<usize>>,
}

/// Columns a text takes.
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// The text without anything a terminal could obey: control characters (but line breaks), and marks that turn the direction of writing.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| c == '\n' || !unsafe_on_screen(c)) {
        return Cow::Borrowed(text);
    }
    let safe = |c| match c {
        '\n' => '\n',
        '\t' => ' ',
        c if unsafe_on_screen(c) => '\u{fffd}',
        c => c,
    };
    Cow::Owned(text.chars().map(safe).collect())
}

/// Characters that could move the cursor, run a terminal command, or hide the order of the text.
pub fn unsafe_on_screen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

/// A colour per move, all legible on light and dark grounds; warned-of moves are reddish.
fn move_color(index: usize) -> Color {
    const COLORS: [Color; 13] = [
        Color::Green,
        Color::Cyan,
        Color::Blue,
        Color::BrightGreen,
        Color::BrightBlue,
        Color::Magenta,
        Color::BrightCyan,
        Color::BrightMagenta,
        Color::Cyan,
        Color::Red,
        Color::Yellow,
        Color::BrightYellow,
        Color::BrightRed,
    ];
    COLORS[index % COLORS.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_a_terminal_obeys_comes_through() {
        assert_eq!(clean("\u{1b}[2Jhi\u{7}"), "\u{fffd}[2Jhi\u{fffd}");
        assert_eq!(clean("a\u{202e}b"), "a\u{fffd}b");
        assert!(matches!(clean("tämä on\nihan tavallista"), Cow::Borrowed(_)));
    }

    #[test]
    fn wrapping_keeps_to_the_width() {
        let text = Terminal::plain(30).wrap("one two three four five six seven eight nine ten", "  - ", "    ");
        assert!(text.lines().all(|l| width(l) <= 30));
        assert!(text.lines().skip(1).all(|l| l.starts_with("    ")));
    }
}
