//! How far scenarios are translated: a table over languages, or one thing a line.

use serde::Serialize;

use crate::messages::Messages;
use crate::terminal::{Style, Terminal, clean, width};

/// How far a scenario is in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Id of the scenario.
    pub scenario: String,
    /// Tag of the language.
    pub language: String,
    /// The translation's file; none where there is none.
    pub file: Option<String>,
    /// How many texts there are.
    pub texts: usize,
    /// Those translated from today's source.
    pub translated: usize,
    /// Those translated from an older source, or from one nobody knows.
    pub stale: usize,
    /// Those not translated.
    pub missing: usize,
    /// Translated, stale and missing in whole per cent; together 100, and none is 0 or 100 by rounding alone.
    pub percent: [usize; 3],
}

impl Progress {
    /// Counts for a scenario and a language; what is neither stale nor missing is translated.
    pub fn new(
        scenario: &str,
        language: &str,
        file: Option<String>,
        texts: usize,
        stale: usize,
        missing: usize,
    ) -> Progress {
        let share = |count: usize| (count * 100).div_ceil(texts.max(1));
        let (mut behind, mut absent) = (share(stale), share(missing));
        if behind + absent > 100 {
            *(if behind > absent { &mut behind } else { &mut absent }) -= 1;
        }
        Progress {
            scenario: scenario.to_owned(),
            language: language.to_owned(),
            file,
            texts,
            translated: texts.saturating_sub(stale + missing),
            stale,
            missing,
            percent: [100usize.saturating_sub(behind + absent), behind, absent],
        }
    }
}

/// The rows as people read them.
pub fn told(rows: &[Progress], messages: &Messages, terminal: &Terminal) -> String {
    let mut out = String::new();
    if terminal.plain {
        for row in rows {
            let [translated, stale, missing] = row.percent;
            let values = [
                ("scenario", clean(&row.scenario).into_owned().into()),
                ("language", row.language.as_str().into()),
                ("translated", translated.into()),
                ("stale", stale.into()),
                ("missing", missing.into()),
            ];
            out.push_str(&messages.with("translate-progress", &values));
            out.push('\n');
        }
        return out;
    }
    let heads = ["translated", "stale", "missing"].map(|name| messages.get(&format!("translate-column-{name}")));
    let tags = rows.iter().map(|row| width(&row.language)).max().unwrap_or(0);
    let mut last = "";
    for row in rows {
        if row.scenario != last {
            let title = terminal.paint(Style::Title, &clean(&row.scenario));
            let between = if last.is_empty() { "" } else { "\n" };
            let head = terminal.paint(Style::Faint, &format!("  {}  {}", " ".repeat(tags), heads.join("  ")));
            out.push_str(&format!("{between}{title}\n{head}\n"));
            last = &row.scenario;
        }
        let pad = |text: &str, to: usize| " ".repeat(to.saturating_sub(width(text)));
        let mut line = format!("  {}{}", row.language, pad(&row.language, tags));
        for (share, head) in row.percent.iter().zip(&heads) {
            let share = messages.with("translate-share", &[("share", (*share).into())]);
            line.push_str(&format!("  {}{share}", pad(&share, width(head))));
        }
        let style = if row.translated == row.texts {
            Style::Good
        } else {
            Style::Plain
        };
        out.push_str(&terminal.paint(style, &line));
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_hundred_is_whole() {
        let percent = |texts, stale, missing| Progress::new("s", "fi", None, texts, stale, missing).percent;
        assert_eq!(percent(57, 0, 0), [100, 0, 0]);
        assert_eq!(percent(1000, 1, 1), [98, 1, 1]);
        assert_eq!(percent(3, 1, 2), [0, 34, 66]);
        assert_eq!(percent(0, 0, 0), [100, 0, 0]);
    }
}
