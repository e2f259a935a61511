//! Positions: lines and characters as editors count them, and bytes as this program does.

use std::ops::Range;

use lsp_types::{Position, PositionEncodingKind};

/// What a client counts within a line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// Halves of 32 bits, as JavaScript has them: an emoji counts two. What every client can do.
    #[default]
    Utf16,
}

impl Encoding {
    /// The best of what a client offers.
    pub fn agreed(offered: Option<&[PositionEncodingKind]>) -> Encoding {
        match offered {
            Some(kinds) if kinds.contains(&PositionEncodingKind::UTF8) => Encoding::Utf8,
            _ => Encoding::Utf16,
        }
    }

    /// Its name in the protocol.
    pub fn kind(self) -> PositionEncodingKind {
        match self {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
        }
    }

    fn width(self, c: char) -> usize {
        match self {
            Encoding::Utf8 => c.len_utf8(),
            Encoding::Utf16 => c.len_utf16(),
        }
    }
}

/// Where the lines of a text begin, in bytes; the first is 0.
#[derive(Debug, Clone)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// The lines of a text. They end as the protocol has it: with a line feed, a carriage return or both.
    pub fn of(text: &str) -> Lines {
        let bytes = text.as_bytes();
        let ends = bytes
            .iter()
            .enumerate()
            .filter(|(at, b)| **b == b'\n' || **b == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        Lines(std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect())
    }

    /// The byte of a position. What lies beyond its line or the text gives their end, what lies within a character its start.
    pub fn offset(&self, text: &str, position: Position, encoding: Encoding) -> usize {
        let Some(start) = self.0.get(position.line as usize).copied() else {
            return text.len();
        };
        let end = self.0.get(position.line as usize + 1).copied().unwrap_or(text.len());
        let line = text[start..end].trim_end_matches(['\n', '\r']);
        let (mut units, wanted) = (0, position.character as usize);
        for (at, c) in line.char_indices() {
            units += encoding.width(c);
            if units > wanted {
                return start + at;
            }
        }
        start + line.len()
    }

    /// The position of a byte that is the start of a character, or the end of the text.
    pub fn position(&self, text: &str, offset: usize, encoding: Encoding) -> Position {
        let line = self.0.partition_point(|start| *start <= offset).saturating_sub(1);
        let before = text.get(self.0[line]..offset.min(text.len())).unwrap_or_default();
        let units: usize = before.chars().map(|c| encoding.width(c)).sum();
        let counted = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Position::new(counted(line), counted(units))
    }

    /// The range of bytes as positions.
    pub fn range(&self, text: &str, range: &Range<usize>, encoding: Encoding) -> lsp_types::Range {
        lsp_types::Range::new(
            self.position(text, range.start, encoding),
            self.position(text, range.end, encoding),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two units of JavaScript's, four bytes; then one of two bytes.
    const TEXT: &str = "a😀ä\r\nb\rc\n";

    #[test]
    fn positions_go_there_and_back() {
        let lines = Lines::of(TEXT);
        for encoding in [Encoding::Utf8, Encoding::Utf16] {
            for (at, c) in TEXT.char_indices().filter(|(_, c)| !matches!(c, '\r' | '\n')) {
                let position = lines.position(TEXT, at, encoding);
                assert_eq!(lines.offset(TEXT, position, encoding), at, "{c} as {encoding:?}");
            }
        }
        assert_eq!(lines.position(TEXT, 7, Encoding::Utf16), Position::new(0, 4));
        assert_eq!(lines.position(TEXT, 7, Encoding::Utf8), Position::new(0, 7));
        assert_eq!(lines.position(TEXT, 11, Encoding::Utf16), Position::new(2, 0));
        assert_eq!(lines.position(TEXT, TEXT.len(), Encoding::Utf16), Position::new(3, 0));
    }

    #[test]
    fn what_lies_beyond_gives_the_end() {
        let lines = Lines::of(TEXT);
        let offset = |line, character| lines.offset(TEXT, Position::new(line, character), Encoding::Utf16);
        assert_eq!(offset(0, 99), 7);
        assert_eq!(offset(99, 0), TEXT.len());
        assert_eq!(offset(0, 2), 1, "half an emoji is its start");
    }
}
