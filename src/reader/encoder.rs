//! The forward pass: a BERT encoder that reads the client's line once and then any number of replies against it,
//! and one attention-pooled head a move.

use super::arithmetic::{add_and_normalise, dequantise, dot, exponential, gelu, quantise};
use super::attention::{KeysValues, attend};
use super::kernel::{Level, Quantised, products};
use super::tokenizer::{Token, Tokenizer};
use super::weights::{LAYERS, Layer, Linear, ModelError, WIDTH, Weights};
use super::{CONTEXT_PIECES, MOVES, REPLY_PIECES};

/// What the published model was trained to see before a query.
const CONTEXT_PREFIX: &str = "query: ";

/// The states after this layer are read beside those after the last: what words mean beside what they do here
/// (`training/encoder.py` has the same number; what it gave stands in `models/README.md`).
const EARLIER: usize = 8;

/// A model ready to read, borrowed from the bytes of its file. Shared freely between threads.
pub struct Encoder<'a> {
    tokenizer: Tokenizer<'a>,
    weights: Weights<'a>,
    level: Level,
}

/// A client's line as read: keys and values of every layer, about 3 KB a piece and layer.
pub struct Context {
    layers: Vec<KeysValues>,
    tokens: usize,
}

/// A layer's states of one segment's pieces and its end mark.
#[derive(Clone, Debug, PartialEq)]
pub struct States {
    /// [tokens, width], row after row.
    values: Vec<f32>,
}

/// What one token says about each move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TokenVotes {
    /// How much of the head's attention the token gets; sums to 1 over the tokens.
    pub attention: [f32; MOVES],
    /// The vote itself: its share in the logit is `attention * value`.
    pub value: [f32; MOVES],
}

/// The heads' verdict on one segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Logits {
    /// One logit a move, in the order of [`Encoder::moves`].
    pub values: [f32; MOVES],
    /// One per piece that was read and a last one for the end mark.
    pub votes: Vec<TokenVotes>,
}

impl Context {
    /// Tokens read, start and end mark included.
    pub fn tokens(&self) -> usize {
        self.tokens
    }
}

impl States {
    /// Tokens read, the end mark included.
    pub fn tokens(&self) -> usize {
        self.values.len() / WIDTH
    }

    /// State of one token, 384 numbers.
    pub fn token(&self, index: usize) -> &[f32] {
        &self.values[index * WIDTH..][..WIDTH]
    }
}

impl<'a> Encoder<'a> {
    /// Checks the model file and makes it ready; the matrices stay where they are, at any alignment.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, ModelError> {
        let (weights, pieces) = Weights::from_bytes(bytes)?;
        Ok(Self {
            tokenizer: Tokenizer::new(pieces)?,
            weights,
            level: Level::best(),
        })
    }

    /// The same model computing with other instructions; the results are the same to the bit.
    pub fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// The tokenizer that belongs to the model.
    pub fn tokenizer(&self) -> &Tokenizer<'a> {
        &self.tokenizer
    }

    /// Names of the moves, in the order of the logits.
    pub fn moves(&self) -> &[String] {
        &self.weights.moves
    }

    /// Reads a client's line; pieces after the 62nd (the prefix counts) are not seen.
    pub fn context(&self, client_line: &str) -> Context {
        let pieces = self.tokenizer.pieces(&format!("{CONTEXT_PREFIX}{client_line}"));
        let pieces = pieces.iter().take(CONTEXT_PIECES).map(|token| token.id);
        let ids: Vec<u32> = [self.weights.start]
            .into_iter()
            .chain(pieces)
            .chain([self.weights.end])
            .collect();
        let mut pass = Pass::new(self);
        pass.embed(&ids, 0);
        let mut layers = Vec::with_capacity(LAYERS);
        for (index, layer) in self.weights.layers.iter().enumerate() {
            pass.project(layer);
            let own = KeysValues::new(&pass.projected);
            // Of the last layer nothing but keys and values is ever asked for.
            if index + 1 < LAYERS {
                pass.attend(0..ids.len(), &[&own]);
                pass.finish(layer);
            }
            layers.push(own);
        }
        Context {
            layers,
            tokens: ids.len(),
        }
    }

    /// Reads segments of a reply, each as if it stood alone after the context; of each segment 128 pieces are seen.
    /// Reading them in one call costs less than one by one and gives the same states to the bit. The states are the mean of those
    /// after the eighth and after the last layer.
    pub fn states(&self, context: &Context, segments: &[&[Token]]) -> Vec<States> {
        let [mut earlier, last] = self.states_at([EARLIER, LAYERS], context, segments);
        for (states, last) in earlier.iter_mut().zip(&last) {
            for (value, last) in states.values.iter_mut().zip(&last.values) {
                *value = (*value + last) / 2.0;
            }
        }
        earlier
    }

    /// The states after the first `layers` of the twelve: what stands there is less about moves and more about the matter.
    pub fn states_after(&self, layers: usize, context: &Context, segments: &[&[Token]]) -> Vec<States> {
        let [states] = self.states_at([layers], context, segments);
        states
    }

    /// The states of every segment after each of these numbers of layers, fewest first.
    fn states_at<const N: usize>(
        &self,
        stops: [usize; N],
        context: &Context,
        segments: &[&[Token]],
    ) -> [Vec<States>; N] {
        let mut pass = Pass::new(self);
        let mut ranges = Vec::with_capacity(segments.len());
        for segment in segments {
            let ids: Vec<u32> = segment
                .iter()
                .take(REPLY_PIECES)
                .map(|token| token.id)
                .chain([self.weights.end])
                .collect();
            let start = pass.embed(&ids, context.tokens);
            ranges.push(start..start + ids.len());
        }
        let mut layers = self.weights.layers.iter().zip(&context.layers);
        let mut gone = 0;
        stops.map(|stop| {
            for (layer, seen) in layers.by_ref().take(stop - gone) {
                pass.project(layer);
                for range in &ranges {
                    let own = KeysValues::new(&pass.projected[range.start * 3 * WIDTH..range.end * 3 * WIDTH]);
                    pass.attend(range.clone(), &[seen, &own]);
                }
                pass.finish(layer);
            }
            gone = stop;
            let states_of = |range: &std::ops::Range<usize>| States {
                values: pass.states[range.start * WIDTH..range.end * WIDTH].to_vec(),
            };
            ranges.iter().map(states_of).collect()
        })
    }

    /// The logits of one segment and what each of its tokens contributed.
    pub fn logits(&self, states: &States) -> Logits {
        let tokens = states.tokens();
        let mut votes = vec![
            TokenVotes {
                attention: [0.0; MOVES],
                value: [0.0; MOVES]
            };
            tokens
        ];
        let mut values = [0.0; MOVES];
        let weights = &self.weights;
        for (index, logit) in values.iter_mut().enumerate() {
            let row = index * WIDTH..(index + 1) * WIDTH;
            let mut largest = f32::NEG_INFINITY;
            for (token, votes) in votes.iter_mut().enumerate() {
                let score = dot(&weights.head_attention[row.clone()], states.token(token));
                votes.attention[index] = score;
                votes.value[index] = dot(&weights.head_value[row.clone()], states.token(token));
                largest = if score > largest { score } else { largest };
            }
            let mut total = 0.0;
            for votes in &mut votes {
                votes.attention[index] = exponential(votes.attention[index] - largest);
                total += votes.attention[index];
            }
            for votes in &mut votes {
                votes.attention[index] /= total;
                *logit += votes.attention[index] * votes.value[index];
            }
            *logit += weights.head_bias[index];
        }
        Logits { values, votes }
    }
}

/// The numbers of one forward pass over several tokens; buffers are used by all layers in turn.
struct Pass<'e, 'a> {
    encoder: &'e Encoder<'a>,
    /// [tokens, width]
    states: Vec<f32>,
    /// Queries, keys and values, [tokens, 3 * width].
    projected: Vec<f32>,
    /// Attention's result, [tokens, width].
    seen: Vec<f32>,
    /// [tokens, inner]
    inner: Vec<f32>,
    quantised: Quantised,
    products: Vec<i32>,
}

impl<'e, 'a> Pass<'e, 'a> {
    fn new(encoder: &'e Encoder<'a>) -> Self {
        let empty = Vec::new;
        Self {
            encoder,
            states: empty(),
            projected: empty(),
            seen: empty(),
            inner: empty(),
            quantised: Quantised::default(),
            products: Vec::new(),
        }
    }

    /// Appends tokens standing at `position` and after it; returns the index of the first.
    fn embed(&mut self, ids: &[u32], position: usize) -> usize {
        let weights = &self.encoder.weights;
        let start = self.states.len();
        self.states.resize(start + ids.len() * WIDTH, 0.0);
        let added = &mut self.states[start..];
        for (index, (id, out)) in ids.iter().zip(added.chunks_exact_mut(WIDTH)).enumerate() {
            weights.embedding(*id, position + index, out);
        }
        add_and_normalise(self.encoder.level, added, &[], &weights.embedding_norm);
        start / WIDTH
    }

    fn project(&mut self, layer: &Layer<'_>) {
        let level = self.encoder.level;
        linear(
            level,
            &layer.qkv,
            &self.states,
            &mut self.projected,
            &mut self.quantised,
            &mut self.products,
        );
        self.seen.resize(self.states.len(), 0.0);
    }

    /// Lets the tokens of a range look at `seen`, the keys and values of what they may see, in order.
    fn attend(&mut self, range: std::ops::Range<usize>, seen: &[&KeysValues]) {
        let projected = &self.projected[range.start * 3 * WIDTH..range.end * 3 * WIDTH];
        attend(
            self.encoder.level,
            projected,
            seen,
            &mut self.seen[range.start * WIDTH..range.end * WIDTH],
        );
    }

    /// What follows attention in a layer.
    fn finish(&mut self, layer: &Layer<'_>) {
        let level = self.encoder.level;
        let Self {
            states,
            projected,
            seen,
            inner,
            quantised,
            products,
            ..
        } = self;
        linear(level, &layer.out, seen, projected, quantised, products);
        add_and_normalise(level, states, projected, &layer.attention_norm);
        linear(level, &layer.up, states, inner, quantised, products);
        gelu(level, inner);
        linear(level, &layer.down, inner, projected, quantised, products);
        add_and_normalise(level, states, projected, &layer.output_norm);
    }
}

/// `out` [tokens, rows] becomes W x + bias of `values` [tokens, columns], with x rounded to 8 bits a token.
fn linear(
    level: Level,
    linear: &Linear<'_>,
    values: &[f32],
    out: &mut Vec<f32>,
    quantised: &mut Quantised,
    sums: &mut Vec<i32>,
) {
    quantise(level, values, linear.columns, quantised);
    let size = quantised.scales.len() * linear.scale.len();
    sums.resize(size, 0);
    out.resize(size, 0.0);
    products(level, quantised, linear, sums);
    dequantise(level, sums, &quantised.scales, &linear.scale, &linear.bias, out);
}
