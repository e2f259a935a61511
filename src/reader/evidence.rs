//! Evidence: which sentence or clause of the reply showed a move.
//!
//! Every sentence and clause is read by itself too, as if it were the whole reply. The sentence that shows the move most is the evidence,
//! narrowed to a clause where the clause alone shows it nearly as much.

use std::ops::Range;

use super::MOVES;
use super::clauses::{clauses, sentences};
use super::tokenizer::Token;

/// A clause stands for its sentence where its logit is at most this much below the sentence's.
const CLAUSE_LOSS: f32 = 0.5;

/// Another sentence is evidence too where its logit is at most this much below the best one's, and above [`SHOWN`].
const SECOND_LOSS: f32 = 1.0;

/// The logit from which a sentence by itself surely shows a move.
const SHOWN: f32 = 1.0;

/// Sentences that are read by themselves; a reply of more is no reply.
pub const SENTENCES: usize = 40;

/// A sentence and its clauses, as ranges of the reply.
struct Sentence {
    range: Range<usize>,
    clauses: Vec<Range<usize>>,
}

/// The parts of a reply that evidence is looked for in.
pub struct Parts {
    sentences: Vec<Sentence>,
    whole: Range<usize>,
}

/// The pieces that stand in a range of the reply.
pub fn slice<'t>(pieces: &'t [Token], range: &Range<usize>) -> &'t [Token] {
    let from = pieces.partition_point(|t| t.end <= range.start);
    let to = pieces.partition_point(|t| t.start < range.end);
    &pieces[from.min(to)..to]
}

/// The parts' logits, in the order of [`Parts::segments`].
pub type PartLogits = Vec<[f32; MOVES]>;

impl Parts {
    /// The sentences and clauses of `reply`.
    pub fn new(reply: &str) -> Parts {
        let part = |range: Range<usize>| {
            let parts = clauses(reply, &range);
            Sentence {
                clauses: if parts.len() > 1 { parts } else { Vec::new() },
                range,
            }
        };
        let start = reply.len() - reply.trim_start().len();
        let whole = start..start + reply.trim().len();
        Parts {
            sentences: sentences(reply).into_iter().take(SENTENCES).map(part).collect(),
            whole,
        }
    }

    /// Whether the reply is one sentence of one clause: then there is nothing to choose, and nothing to read again.
    pub fn is_single(&self) -> bool {
        self.sentences.len() <= 1 && self.sentences.iter().all(|s| s.clauses.is_empty())
    }

    /// The pieces of every part that has to be read by itself: sentence, its clauses, the next sentence and so on.
    pub fn segments<'t>(&self, pieces: &'t [Token]) -> Vec<&'t [Token]> {
        let ranges = self
            .sentences
            .iter()
            .flat_map(|s| std::iter::once(&s.range).chain(&s.clauses));
        ranges.map(|range| slice(pieces, range)).collect()
    }

    /// The highest logits of the sentences, where there are several.
    pub fn strongest_sentence(&self, logits: &PartLogits) -> Option<[f32; MOVES]> {
        if self.sentences.len() < 2 {
            return None;
        }
        let mut highest = [f32::NEG_INFINITY; MOVES];
        let mut at = 0;
        for sentence in &self.sentences {
            for (high, value) in highest.iter_mut().zip(logits.get(at)?) {
                *high = high.max(*value);
            }
            at += 1 + sentence.clauses.len();
        }
        Some(highest)
    }

    /// The places that show the move of this index, the strongest first, at most two.
    pub fn find(&self, logits: &PartLogits, index: usize) -> Vec<Range<usize>> {
        let mut rest = logits.iter().map(|l| l[index]);
        let mut scored: Vec<(f32, Range<usize>)> = Vec::new();
        for sentence in &self.sentences {
            let alone = rest.next().unwrap_or(f32::NEG_INFINITY);
            let parts: Vec<(f32, &Range<usize>)> = rest
                .by_ref()
                .take(sentence.clauses.len())
                .zip(&sentence.clauses)
                .collect();
            let best = parts.into_iter().max_by(|a, b| a.0.total_cmp(&b.0));
            let range = best
                .filter(|(l, _)| *l >= alone - CLAUSE_LOSS)
                .map_or(&sentence.range, |(_, r)| r);
            // What a clause shows by itself, its sentence shows too, even where the rest of it drowns it.
            scored.push((best.map_or(alone, |(l, _)| alone.max(l)), range.clone()));
        }
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.start.cmp(&b.1.start)));
        let Some(best) = scored.first().map(|(l, _)| *l) else {
            return Vec::from_iter((!self.whole.is_empty()).then(|| self.whole.clone()));
        };
        scored.truncate(2);
        let mut first = true;
        scored.retain(|(l, _)| std::mem::take(&mut first) || (*l >= best - SECOND_LOSS && *l >= SHOWN));
        scored.into_iter().map(|(_, range)| range).collect()
    }
}
