//! Text to pieces: normalisation, and the best path through a unigram vocabulary (the published tokenizer of
//! multilingual-e5-small, cut to the languages in use). Every piece knows the bytes of the text it came from.

use super::weights::{ModelError, Pieces};
use std::iter::once;
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// U+2581, which stands for a space and begins every word.
const MARK: char = '\u{2581}';
/// Bytes of the longest piece the file may hold; it bounds the work a character can cause.
const LONGEST: usize = 255;
/// How much worse than the worst piece a character without a piece is.
const UNKNOWN_PENALTY: f64 = 10.0;

/// One piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Row in the model's vocabulary.
    pub id: u32,
    /// First byte in the original text. The space in front of a word belongs to the word's first piece.
    pub start: usize,
    /// Byte after the last one; equal to `start` for a piece whose character came with the one before it.
    pub end: usize,
}

/// Splits text into pieces of the model's vocabulary.
pub struct Tokenizer<'a> {
    pieces: Pieces<'a>,
    /// Hash table of the non-empty pieces, a power of two long, found by linear probing.
    slots: Vec<Slot>,
    /// Bytes of the longest piece.
    longest: usize,
    /// Score of a character that no piece covers.
    unknown_score: f64,
    /// ASCII characters that the normaliser leaves alone.
    plain: [bool; 128],
}

#[derive(Clone, Copy)]
struct Slot {
    hash: u32,
    id: u32,
}

const EMPTY: Slot = Slot { hash: 0, id: u32::MAX };

/// Normalised text: U+2581 for spaces, one of them in front, and for each character the bytes it came from.
#[derive(Default)]
struct Clean {
    text: String,
    /// Per character: the byte after it in `text`, and the byte after its origin in the original.
    ends: Vec<(usize, usize)>,
}

/// The best path up to a character of a word.
#[derive(Clone, Copy)]
struct Step {
    score: f64,
    id: u32,
    from: usize,
}

impl<'a> Tokenizer<'a> {
    /// Checks the offsets of the pieces and of the normaliser and builds the lookup (a few milliseconds).
    pub(super) fn new(pieces: Pieces<'a>) -> Result<Self, ModelError> {
        let wrong = |name: &str| ModelError::Values(name.to_owned());
        check_offsets(pieces.offsets, pieces.text.len()).ok_or_else(|| wrong("pieces.offsets"))?;
        check_offsets(pieces.replacement_offsets, pieces.to.len()).ok_or_else(|| wrong("normaliser.offsets"))?;
        if !pieces.from.windows(2).all(|pair| word(pair[0]) < word(pair[1])) {
            return Err(wrong("normaliser.from"));
        }
        if !pieces.to.iter().all(|point| char::from_u32(word(*point)).is_some()) {
            return Err(wrong("normaliser.to"));
        }
        let scores = pieces.scores.iter().map(|score| f64::from(f32::from_le_bytes(*score)));
        let unknown_score = scores.fold(0.0, f64::min) - UNKNOWN_PENALTY;
        let plain = std::array::from_fn(|point| {
            pieces
                .from
                .binary_search_by_key(&(point as u32), |from| word(*from))
                .is_err()
                && point != 0x20
        });
        let slots = vec![EMPTY; (2 * pieces.scores.len()).next_power_of_two()];
        let mut tokenizer = Self {
            pieces,
            slots,
            longest: 0,
            unknown_score,
            plain,
        };
        for id in 0..tokenizer.pieces.scores.len() {
            let text = tokenizer.piece(id);
            // Words are searched one by one, so a space inside a piece could never be met.
            let inner = text.len() > LONGEST || text.windows(3).skip(1).any(|part| part == "\u{2581}".as_bytes());
            if inner {
                return Err(wrong("pieces.text"));
            }
            if !text.is_empty() {
                tokenizer.longest = tokenizer.longest.max(text.len());
                tokenizer.insert(hash(text), id as u32);
            }
        }
        Ok(tokenizer)
    }

    /// The pieces of a text, without start and end marks. Their ranges ascend without gaps from the first byte to
    /// the last and lie on character boundaries. Time grows linearly with the length.
    pub fn pieces(&self, text: &str) -> Vec<Token> {
        let clean = self.normalise(text);
        let mut tokens = Vec::new();
        let mut steps = Vec::new();
        let (mut first, mut start) = (0, 0);
        while first < clean.ends.len() {
            let rest = &clean.text[start..];
            let length = rest[MARK.len_utf8()..]
                .find(MARK)
                .map_or(rest.len(), |at| at + MARK.len_utf8());
            let count = clean.ends[first..].partition_point(|(end, _)| *end <= start + length);
            self.split_word(&clean, first, start, count, &mut steps, &mut tokens);
            first += count;
            start += length;
        }
        tokens
    }

    /// The text of a piece as it stands in the vocabulary, with U+2581 for a space; empty for special pieces.
    pub fn piece_text(&self, id: u32) -> &str {
        let known = (id as usize) < self.pieces.scores.len();
        if known {
            std::str::from_utf8(self.piece(id as usize)).unwrap_or_default()
        } else {
            ""
        }
    }

    /// Best path through the `count` characters from character `first`, byte `start` of the clean text on.
    fn split_word(
        &self,
        clean: &Clean,
        first: usize,
        start: usize,
        count: usize,
        steps: &mut Vec<Step>,
        out: &mut Vec<Token>,
    ) {
        let bytes = clean.text.as_bytes();
        let ends = &clean.ends[first..first + count];
        steps.clear();
        steps.resize(
            count + 1,
            Step {
                score: f64::NEG_INFINITY,
                id: self.pieces.unknown,
                from: 0,
            },
        );
        steps[0].score = 0.0;
        for from in 0..count {
            let begin = if from == 0 { start } else { ends[from - 1].0 };
            let score = steps[from].score;
            let (mut state, mut hashed) = (HASH_START, begin);
            for (to, (end, _)) in ends.iter().enumerate().skip(from) {
                if end - begin > self.longest {
                    break;
                }
                state = bytes[hashed..*end].iter().fold(state, |state, byte| mix(state, *byte));
                hashed = *end;
                if let Some(id) = self.find(finish(state), &bytes[begin..*end]) {
                    let sum = score + self.score(id);
                    if sum > steps[to + 1].score {
                        steps[to + 1] = Step { score: sum, id, from };
                    }
                }
            }
            let sum = score + self.unknown_score;
            if sum > steps[from + 1].score {
                steps[from + 1] = Step {
                    score: sum,
                    id: self.pieces.unknown,
                    from,
                };
            }
        }
        let (written, mut at) = (out.len(), count);
        let origin = |index: usize| if index == 0 { 0 } else { clean.ends[index - 1].1 };
        while at > 0 {
            let Step { id, from, .. } = steps[at];
            out.push(Token {
                id,
                start: origin(first + from),
                end: origin(first + at),
            });
            at = from;
        }
        out[written..].reverse();
    }

    /// NFC, the normaliser's replacements, one space for several, none at the end, U+2581 for a space and one in front.
    fn normalise(&self, text: &str) -> Clean {
        let mut clean = Clean {
            text: String::with_capacity(text.len() + text.len() / 4 + 8),
            ..Clean::default()
        };
        clean.text.push(MARK);
        clean.ends.push((MARK.len_utf8(), 0));
        let mut characters = text.char_indices().peekable();
        while let Some((start, character)) = characters.next() {
            let mut end = start + character.len_utf8();
            while let Some((at, next)) = characters.next_if(|(_, next)| !starts_cluster(*next)) {
                end = at + next.len_utf8();
            }
            self.add_cluster(&text[start..end], end, &mut clean);
        }
        clean.drop_last_space(text.len());
        clean
    }

    /// Adds characters that normalise together and end at byte `end` of the original.
    fn add_cluster(&self, cluster: &str, end: usize, clean: &mut Clean) {
        if let [byte] = cluster.as_bytes() {
            return self.add_character(char::from(*byte), end, clean);
        }
        if cluster.nfc().eq(cluster.chars()) {
            let mut position = end - cluster.len();
            for character in cluster.chars() {
                position += character.len_utf8();
                self.add_character(character, position, clean);
            }
        } else {
            // Which bytes made which of the new characters is not known; the first one gets all.
            cluster
                .nfc()
                .for_each(|character| self.add_character(character, end, clean));
        }
    }

    fn add_character(&self, character: char, end: usize, clean: &mut Clean) {
        let point = u32::from(character);
        if self.plain.get(point as usize) == Some(&true) {
            return clean.push(character, end);
        }
        match self.pieces.from.binary_search_by_key(&point, |from| word(*from)) {
            Err(_) => clean.push(character, end),
            Ok(index) => {
                let offsets = self.pieces.replacement_offsets;
                let range = word(offsets[index]) as usize..word(offsets[index + 1]) as usize;
                for point in &self.pieces.to[range] {
                    clean.push(char::from_u32(word(*point)).unwrap_or(char::REPLACEMENT_CHARACTER), end);
                }
                clean.extend(end);
            }
        }
    }

    fn piece(&self, id: usize) -> &'a [u8] {
        let offsets = self.pieces.offsets;
        &self.pieces.text[word(offsets[id]) as usize..word(offsets[id + 1]) as usize]
    }

    fn score(&self, id: u32) -> f64 {
        f64::from(f32::from_le_bytes(self.pieces.scores[id as usize]))
    }

    fn insert(&mut self, hash: u32, id: u32) {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        // The table is twice as long as there are pieces, so a free slot is always met.
        while self.slots[at].id != EMPTY.id {
            at = (at + 1) & mask;
        }
        self.slots[at] = Slot { hash, id };
    }

    fn find(&self, hash: u32, text: &[u8]) -> Option<u32> {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot.id == EMPTY.id {
                return None;
            }
            if slot.hash == hash && self.piece(slot.id as usize) == text {
                return Some(slot.id);
            }
            at = (at + 1) & mask;
        }
    }
}

impl Clean {
    fn push(&mut self, character: char, end: usize) {
        let character = if character == ' ' { MARK } else { character };
        if character == MARK && self.text.ends_with(MARK) {
            return self.extend(end);
        }
        self.text.push(character);
        self.ends.push((self.text.len(), end));
    }

    /// A space at the end, or the one put in front of nothing, would be a piece of its own that training never met
    /// and that would let a verdict change while a space is typed.
    fn drop_last_space(&mut self, length: usize) {
        if self.text.ends_with(MARK) {
            self.text.pop();
            self.ends.pop();
            self.extend(length);
        }
    }

    /// Lets the last character reach to byte `end` of the original.
    fn extend(&mut self, end: usize) {
        if let Some(last) = self.ends.last_mut() {
            last.1 = end;
        }
    }
}

/// Whether normalisation never joins or reorders this character with what is in front of it.
fn starts_cluster(character: char) -> bool {
    if character.is_ascii() {
        return true;
    }
    let mut first = None;
    decompose_canonical(character, |part| first = first.or(Some(part)));
    let first = first.unwrap_or(character);
    canonical_combining_class(first) == 0 && is_nfc_quick(once(first)) == IsNormalized::Yes
}

/// `Some` if the offsets ascend from 0 to `length`.
fn check_offsets(offsets: &[[u8; 4]], length: usize) -> Option<()> {
    let ascending = offsets.windows(2).all(|pair| word(pair[0]) <= word(pair[1]));
    let whole = word(*offsets.first()?) == 0 && word(*offsets.last()?) as usize == length;
    (ascending && whole).then_some(())
}

fn word(bytes: [u8; 4]) -> u32 {
    u32::from_le_bytes(bytes)
}

const HASH_START: u64 = 0xcbf2_9ce4_8422_2325;

/// One step of FNV-1a, which can be carried on from a prefix to a longer piece.
fn mix(state: u64, byte: u8) -> u64 {
    (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

fn finish(state: u64) -> u32 {
    (state ^ (state >> 32)) as u32
}

fn hash(bytes: &[u8]) -> u32 {
    finish(bytes.iter().fold(HASH_START, |state, byte| mix(state, *byte)))
}
