//! Evidence: which sentence or clause of the reply showed a move.
//!
//! Every piece of the reply votes for or against a move, with a share of the head's attention. A clause's say is the sum of its pieces'
//! shares of the logit; the sentence with the greatest say is the evidence, narrowed to a clause where that clause says nearly all of it.

use std::ops::Range;

use super::clauses::{clauses, sentences};
use super::encoder::{Logits, TokenVotes};
use super::tokenizer::Token;

/// A clause stands for its sentence where it carries at least this part of the sentence's say.
const CLAUSE_SHARE: f32 = 0.6;

/// Another sentence is evidence too where it says at least this part of what the best one says.
const SECOND_SHARE: f32 = 0.7;

/// The places that show the move of this index, the strongest first, at most two. Never empty for a reply with a letter in it.
pub fn find(reply: &str, pieces: &[Token], logits: &Logits, index: usize) -> Vec<Range<usize>> {
    let least = logits.votes.iter().map(|v| v.value[index]).fold(f32::INFINITY, f32::min);
    let say = |range: &Range<usize>| -> f32 {
        let inside = |t: &Token| t.end > range.start && t.start < range.end;
        let votes = pieces.iter().zip(&logits.votes).filter(|(t, _)| inside(t));
        votes.map(|(_, v)| share(v, index, least)).sum()
    };
    let mut found: Vec<(f32, Range<usize>)> = sentences(reply).into_iter().map(|s| (say(&s), s)).collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.start.cmp(&b.1.start)));
    let Some(best) = found.first().map(|(s, _)| *s) else {
        return Vec::from_iter((!reply.trim().is_empty()).then_some(0..reply.len()));
    };
    found.truncate(2);
    found.retain(|(s, _)| *s >= SECOND_SHARE * best);
    found.into_iter().map(|(whole, sentence)| narrowed(reply, sentence, whole, &say)).collect()
}

fn narrowed(reply: &str, sentence: Range<usize>, whole: f32, say: &dyn Fn(&Range<usize>) -> f32) -> Range<usize> {
    let parts = clauses(reply, &sentence);
    let best = parts.into_iter().map(|c| (say(&c), c)).max_by(|a, b| a.0.total_cmp(&b.0));
    match best {
        Some((part, clause)) if part >= CLAUSE_SHARE * whole => clause,
        _ => sentence,
    }
}

/// A piece's part in the logit, above that of the piece least in favour, so that parts can be added up and compared.
fn share(votes: &TokenVotes, index: usize, least: f32) -> f32 {
    votes.attention[index] * (votes.value[index] - least)
}
