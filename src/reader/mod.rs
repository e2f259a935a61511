//! The reader: bytes of weights and a reply in, a [`Reading`] out. Opens no file, prints nothing, reads no clock; the same numbers on
//! every machine, at every SIMD level and with any number of threads.

mod arithmetic;
mod attention;
mod calibration;
mod clauses;
mod counts;
mod encoder;
mod evidence;
mod kernel;
mod phrases;
mod tokenizer;
mod weights;

pub use calibration::{Calibration, MoveCalibration};
pub use encoder::{Context, Encoder, Logits, States, TokenVotes};
pub use kernel::Level;
pub use tokenizer::{Token, Tokenizer};
pub use weights::ModelError;

use crate::engine::moves::Move;
use crate::engine::reading::{Moment, MoveReading, Reader, Reading};

/// Number of moves the model has a head for.
pub const MOVES: usize = 13;

/// Pieces of `"query: "` and the client's line that are read; what follows is dropped.
pub const CONTEXT_PIECES: usize = 62;

/// Pieces of a reply that are read at once; a longer one is read in several passages.
pub const REPLY_PIECES: usize = 128;

/// Passages of a long reply that are read; what follows is counted, but not read.
const PASSAGES: usize = 16;

static WEIGHTS: &[u8] = include_bytes!("../../models/reader.safetensors");
static CALIBRATION: &str = include_str!("../../models/reader.json");

/// The reader that is shipped: the fine-tuned encoder with its calibration.
pub struct EncoderReader {
    encoder: Encoder<'static>,
    calibration: Calibration,
}

impl EncoderReader {
    /// The reader out of the weights in the program. Fails only where the program was built with damaged weights.
    pub fn shipped() -> Result<EncoderReader, ModelError> {
        let calibration = Calibration::parse(CALIBRATION)?;
        Ok(EncoderReader { encoder: Encoder::from_bytes(WEIGHTS)?, calibration })
    }

    /// The same reader on the instructions of `level`, for proving that all levels agree.
    pub fn with_level(mut self, level: Level) -> EncoderReader {
        self.encoder = self.encoder.with_level(level);
        self
    }

    /// The 13 logits of `reply` to `client`, in [`Move::ALL`] order, before calibration: the highest of its passages.
    pub fn logits(&self, client: &str, reply: &str) -> [f32; MOVES] {
        let mut highest = [f32::NEG_INFINITY; MOVES];
        for (_, logits) in self.passages(client, reply) {
            for (high, value) in highest.iter_mut().zip(logits.values) {
                *high = high.max(value);
            }
        }
        highest
    }

    /// The reply's passages: its pieces, at most [`REPLY_PIECES`] each, cut between sentences where it can be, and what the model says of each.
    fn passages(&self, client: &str, reply: &str) -> Vec<(Vec<Token>, Logits)> {
        let context = self.encoder.context(client);
        // The longest reply that could be read at all; a piece covers a few bytes at most, so this cuts only what is dropped anyway.
        let limit = reply.char_indices().nth(PASSAGES * REPLY_PIECES * 8).map_or(reply.len(), |(at, _)| at);
        let reply = &reply[..limit];
        let pieces = self.encoder.tokenizer().pieces(reply);
        let ends: Vec<usize> = clauses::sentences(reply).iter().map(|s| s.end).collect();
        let mut passages: Vec<&[Token]> = Vec::new();
        let mut rest = pieces.as_slice();
        while rest.len() > REPLY_PIECES && passages.len() + 1 < PASSAGES {
            let reach = rest[REPLY_PIECES - 1].end;
            let end = ends.iter().rev().find(|&&e| e <= reach && e > rest[0].start).copied();
            let cut = end.map_or(REPLY_PIECES, |e| rest.partition_point(|t| t.end <= e)).clamp(1, REPLY_PIECES);
            passages.push(&rest[..cut]);
            rest = &rest[cut..];
        }
        passages.push(&rest[..rest.len().min(REPLY_PIECES)]);
        let states = self.encoder.states(&context, &passages);
        passages.iter().zip(&states).map(|(p, s)| (p.to_vec(), self.encoder.logits(s))).collect()
    }
}

impl Reader for EncoderReader {
    fn read(&self, moment: &Moment, reply: &str) -> Reading {
        let passages = self.passages(moment.client, reply);
        let spoken = reply.chars().any(char::is_alphanumeric) || !reply.trim().is_empty();
        let moves = Move::ALL.map(|name| {
            let index = name.index();
            let best = passages.iter().max_by(|a, b| a.1.values[index].total_cmp(&b.1.values[index]));
            let logit = best.map_or(f32::NEG_INFINITY, |(_, logits)| logits.values[index]);
            let (confidence, verdict) = self.calibration.judge(name, if spoken { logit } else { f32::NEG_INFINITY });
            let wanted = verdict.is_present() || verdict.is_unsure();
            let evidence = match best {
                Some((pieces, logits)) if wanted => evidence::find(reply, pieces, logits, index),
                _ => Vec::new(),
            };
            MoveReading { name, confidence, verdict, evidence }
        });
        Reading {
            moves: moves.into(),
            points: phrases::points(moment.language, moment.points, reply),
            counts: counts::counts(reply),
        }
    }
}
