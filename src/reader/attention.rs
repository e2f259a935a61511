//! Multi-head attention over keys and values that may come in several parts: the context's, kept from before, and
//! a segment's own.

use super::arithmetic::{LANES, softmax, vectorised};
use super::kernel::Level;
use super::weights::{HEAD_WIDTH, HEADS, WIDTH};

/// 1 / sqrt(32), the usual scale of a scalar product of a query and a key.
const SCALE: f32 = 0.176_776_7;

/// Keys and values of one layer for a run of tokens.
pub(super) struct KeysValues {
    tokens: usize,
    /// [heads, blocks of tokens, head width, lanes], so that the products of a query with a block of keys need no
    /// sum across lanes; the last block is filled up with zeros.
    keys: Vec<[f32; LANES]>,
    /// [heads, tokens, head width]
    values: Vec<[f32; HEAD_WIDTH]>,
}

impl KeysValues {
    /// Sorts keys and values out of `projected`, queries, keys and values of each token, [tokens, 3 * width].
    pub fn new(projected: &[f32]) -> Self {
        let tokens = projected.len() / (3 * WIDTH);
        let blocks = tokens.div_ceil(LANES);
        let mut keys = vec![[0.0; LANES]; HEADS * blocks * HEAD_WIDTH];
        let mut values = vec![[0.0; HEAD_WIDTH]; HEADS * tokens];
        for (token, row) in projected.chunks_exact(3 * WIDTH).enumerate() {
            let (block, lane) = (token / LANES, token % LANES);
            for head in 0..HEADS {
                let key = &row[WIDTH + head * HEAD_WIDTH..][..HEAD_WIDTH];
                let target = &mut keys[(head * blocks + block) * HEAD_WIDTH..][..HEAD_WIDTH];
                for (lanes, value) in target.iter_mut().zip(key) {
                    lanes[lane] = *value;
                }
                let value = &row[2 * WIDTH + head * HEAD_WIDTH..][..HEAD_WIDTH];
                values[head * tokens + token].copy_from_slice(value);
            }
        }
        Self { tokens, keys, values }
    }

    fn blocks(&self) -> usize {
        self.tokens.div_ceil(LANES)
    }
}

vectorised! {
    /// For the queries of `projected` [tokens, 3 * width] what they see in the `parts`, into `out` [tokens, width].
    fn attend(projected: &[f32], parts: &[&KeysValues], out: &mut [f32]) {
        let blocks: usize = parts.iter().map(|part| part.blocks()).sum();
        let mut scores = vec![0.0; blocks * LANES];
        for (row, out) in projected.chunks_exact(3 * WIDTH).zip(out.chunks_exact_mut(WIDTH)) {
            for head in 0..HEADS {
                let query = &row[head * HEAD_WIDTH..][..HEAD_WIDTH];
                let mut rest = scores.as_mut_slice();
                for part in parts {
                    let (own, after) = rest.split_at_mut(part.blocks() * LANES);
                    let keys = &part.keys[head * part.blocks() * HEAD_WIDTH..];
                    for (scores, keys) in own.chunks_exact_mut(LANES).zip(keys.chunks_exact(HEAD_WIDTH)) {
                        let mut lanes = [0.0; LANES];
                        for (query, keys) in query.iter().zip(keys) {
                            for (lane, key) in lanes.iter_mut().zip(keys) {
                                *lane += query * key;
                            }
                        }
                        for (score, lane) in scores.iter_mut().zip(lanes) {
                            *score = lane * SCALE;
                        }
                    }
                    own[part.tokens..].fill(f32::NEG_INFINITY);
                    rest = after;
                }
                softmax(&mut scores);
                let mut total = [0.0; HEAD_WIDTH];
                let mut rest = scores.as_slice();
                for part in parts {
                    let values = &part.values[head * part.tokens..][..part.tokens];
                    for (weight, values) in rest.iter().zip(values) {
                        for (total, value) in total.iter_mut().zip(values) {
                            *total += weight * value;
                        }
                    }
                    rest = &rest[part.blocks() * LANES..];
                }
                out[head * HEAD_WIDTH..][..HEAD_WIDTH].copy_from_slice(&total);
            }
        }
    }
}
