//! The reader: bytes of weights and a reply in, a [`Reading`] out. Opens no file, prints nothing, reads no clock; the same numbers on
//! every machine, at every SIMD level and with any number of threads.

mod arithmetic;
mod attention;
mod calibration;
mod clauses;
mod counts;
mod encoder;
mod evidence;
mod examples;
mod kernel;
mod phrases;
mod tokenizer;
mod weights;

pub use calibration::{Calibration, MoveCalibration, Passes};
pub use encoder::{Context, Encoder, Logits, States, TokenVotes};
pub use kernel::Level;
pub use tokenizer::{Token, Tokenizer};
pub use weights::ModelError;

use examples::Learned;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use crate::engine::borrowed::{Foreign, borrowed};
use crate::engine::moves::Move;
use crate::engine::reading::{Moment, MoveReading, PointReading, Reader, Reading, SoughtPoint, Verdict};
use crate::engine::texts::hash;

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
    /// What is read before a reply where nobody spoke.
    nobody: Context,
    /// What has been learned of authors' points so far, by the hash of their examples.
    learned: Mutex<HashMap<u64, Option<Arc<Learned>>>>,
    /// Vectors of what is said in any talk, by the hash of the texts.
    ordinary: Mutex<HashMap<u64, Arc<Vec<Vec<f32>>>>>,
}

/// Fingerprint of the shipped reader: what it reads may differ where this differs. Hexadecimal.
pub fn fingerprint() -> &'static str {
    static FINGERPRINT: LazyLock<String> = LazyLock::new(|| {
        // Eight bytes at a time: a megabyte of weights in half a millisecond instead of four.
        let weights = WEIGHTS.chunks(8).fold(hash(CALIBRATION.as_bytes()), |sum, chunk| {
            let mut bytes = [0; 8];
            bytes[..chunk.len()].copy_from_slice(chunk);
            (sum ^ u64::from_le_bytes(bytes))
                .wrapping_mul(0x0000_0100_0000_01b3)
                .rotate_left(29)
        });
        format!("{weights:016x}")
    });
    &FINGERPRINT
}

impl EncoderReader {
    /// The reader out of the weights in the program. Fails only where the program was built with damaged weights.
    pub fn shipped() -> Result<EncoderReader, ModelError> {
        let encoder = Encoder::from_bytes(WEIGHTS)?;
        // The heads are taken by number, so their order is the order of the moves or nothing is right.
        if !encoder.moves().iter().map(String::as_str).eq(Move::ALL.map(Move::name)) {
            return Err(ModelError::Metadata("moves"));
        }
        Ok(EncoderReader {
            nobody: encoder.context(""),
            encoder,
            calibration: Calibration::parse(CALIBRATION)?,
            learned: Mutex::default(),
            ordinary: Mutex::default(),
        })
    }

    /// What a point's examples teach; learned at the first reply, about 8 ms an example, and kept.
    fn learned(&self, point: &SoughtPoint) -> Option<Arc<Learned>> {
        if point.making.is_empty() {
            return None;
        }
        let key = hash(format!("{:?}{:?}{:?}", point.making, point.lacking, point.ordinary).as_bytes());
        kept(&self.learned, key, || {
            let mut lacking = self.vectors(&point.lacking);
            // What is said in any talk makes no point: without it, of sentences that say little every third one did (`models/README.md`).
            if !lacking.is_empty() {
                let key = hash(format!("{:?}", point.ordinary).as_bytes());
                let ordinary = kept(&self.ordinary, key, || Arc::new(self.vectors(&point.ordinary)));
                lacking.extend(ordinary.iter().cloned());
            }
            Learned::new(&self.vectors(&point.making), &lacking).map(Arc::new)
        })
    }

    /// Replies as vectors, each read by itself.
    fn vectors(&self, replies: &[String]) -> Vec<Vec<f32>> {
        let pieces: Vec<Vec<Token>> = replies
            .iter()
            .map(|r| self.encoder.tokenizer().pieces(readable(r)))
            .collect();
        let segments: Vec<&[Token]> = pieces.iter().map(Vec::as_slice).collect();
        let states = self.encoder.states_after(examples::LAYER, &self.nobody, &segments);
        states.iter().map(examples::vector).collect()
    }

    /// The points that `text` makes, by phrases or by what their examples taught. What is learned reads without the client's line: a point
    /// is in the words themselves.
    fn points(&self, moment: &Moment, text: &str, pieces: &[Token]) -> Vec<PointReading> {
        let mut made = phrases::points(moment.language, moment.points, text);
        let taught = moment.points.iter().filter_map(|p| Some((p, self.learned(p)?)));
        let taught: Vec<(&SoughtPoint, Arc<Learned>)> = taught.collect();
        if taught.is_empty() || pieces.is_empty() {
            return made;
        }
        let mut ranges = clauses::sentences(text);
        ranges.truncate(evidence::SENTENCES);
        let segments: Vec<&[Token]> = ranges.iter().map(|r| evidence::slice(pieces, r)).collect();
        let states = self.encoder.states_after(examples::LAYER, &self.nobody, &segments);
        let vectors: Vec<Vec<f32>> = states.iter().map(examples::vector).collect();
        for (point, learned) in taught {
            let worth = vectors.iter().map(|v| learned.judge(v));
            let best = worth.zip(&ranges).max_by(|a, b| a.0.total_cmp(&b.0));
            let already = made.iter().any(|m| m.id == point.id);
            if let Some((_, range)) = best.filter(|(worth, _)| *worth > 0.0 && !already) {
                made.push(PointReading {
                    id: point.id.clone(),
                    evidence: vec![range.clone()],
                });
            }
        }
        made
    }

    /// Which reader this is: a fingerprint of its weights and its calibration. Equal ones read alike.
    pub fn fingerprint(&self) -> String {
        let both = [hash(WEIGHTS), hash(CALIBRATION.as_bytes())]
            .map(u64::to_le_bytes)
            .concat();
        format!("{:016x}", hash(&both))
    }

    /// The same reader on the instructions of `level`, for proving that all levels agree.
    pub fn with_level(mut self, level: Level) -> EncoderReader {
        self.encoder = self.encoder.with_level(level);
        self.nobody = self.encoder.context("");
        self
    }

    /// The highest logits of several passages.
    fn highest(&self, context: &Context, passages: &[&[Token]]) -> [f32; MOVES] {
        let mut highest = [f32::NEG_INFINITY; MOVES];
        for logits in self.each(context, passages) {
            for (high, value) in highest.iter_mut().zip(logits) {
                *high = high.max(value);
            }
        }
        highest
    }

    /// The logits of every segment, read by itself.
    fn each(&self, context: &Context, segments: &[&[Token]]) -> Vec<[f32; MOVES]> {
        let states = self.encoder.states(context, segments);
        states.iter().map(|s| self.encoder.logits(s).values).collect()
    }
}

/// What is kept under this key, made where it is not there yet. Two threads may both make it; it is the same.
fn kept<T: Clone>(all: &Mutex<HashMap<u64, T>>, key: u64, make: impl FnOnce() -> T) -> T {
    let known = |all: &Mutex<HashMap<u64, T>>| all.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    known(all).unwrap_or_else(|| {
        let made = make();
        all.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, made.clone());
        made
    })
}

/// What of a reply can be read at all: a piece covers a few bytes at most, so this cuts only what would be dropped anyway.
fn readable(reply: &str) -> &str {
    let limit = reply
        .char_indices()
        .nth(PASSAGES * REPLY_PIECES * 8)
        .map_or(reply.len(), |(at, _)| at);
    &reply[..limit]
}

/// The reply's passages: its pieces, at most [`REPLY_PIECES`] each, cut between sentences where it can be.
fn passages<'t>(reply: &str, pieces: &'t [Token]) -> Vec<&'t [Token]> {
    let ends: Vec<usize> = clauses::sentences(readable(reply)).iter().map(|s| s.end).collect();
    let mut passages: Vec<&[Token]> = Vec::new();
    let mut rest = pieces;
    while rest.len() > REPLY_PIECES && passages.len() + 1 < PASSAGES {
        let reach = rest[REPLY_PIECES - 1].end;
        let end = ends.iter().rev().find(|&&e| e <= reach && e > rest[0].start).copied();
        let cut = end
            .map_or(REPLY_PIECES, |e| rest.partition_point(|t| t.end <= e))
            .clamp(1, REPLY_PIECES);
        passages.push(&rest[..cut]);
        rest = &rest[cut..];
    }
    passages.push(&rest[..rest.len().min(REPLY_PIECES)]);
    passages
}

impl Reader for EncoderReader {
    fn read(&self, moment: &Moment, reply: &str) -> Reading {
        let context = self.encoder.context(moment.client);
        let client = Foreign::new([moment.client]);
        // Space before the first word says nothing, and must not use up what is read.
        let lead = reply.len() - reply.trim_start().len();
        let text = readable(&reply[lead..]);
        let pieces = self.encoder.tokenizer().pieces(text);
        let parts = evidence::Parts::new(text);
        let alone = if parts.is_single() {
            Vec::new()
        } else {
            self.each(&context, &parts.segments(&pieces))
        };
        let passages = passages(text, &pieces);
        let whole = self.highest(&context, &passages);
        let bare = match moment.client.trim() {
            "" => whole,
            _ => self.highest(&self.nobody, &passages),
        };
        let passes = Passes {
            whole,
            bare,
            strongest: parts.strongest_sentence(&alone).unwrap_or(whole),
        };
        let spoken = !text.trim().is_empty();
        let moves = Move::ALL.map(|name| {
            let index = name.index();
            let (confidence, verdict) = match spoken {
                true => self.calibration.judge(name, &passes),
                false => (0.0, Verdict::Absent),
            };
            let wanted = verdict.is_present() || verdict.is_unsure();
            let found = if wanted { parts.find(&alone, index) } else { Vec::new() };
            let evidence = found.into_iter().map(|r| r.start + lead..r.end + lead).collect();
            MoveReading {
                name,
                confidence,
                verdict,
                evidence,
            }
        });
        Reading {
            moves: moves.into(),
            points: self
                .points(moment, text, &pieces)
                .into_iter()
                .map(|p| PointReading {
                    evidence: p.evidence.into_iter().map(|r| r.start + lead..r.end + lead).collect(),
                    ..p
                })
                .collect(),
            borrowed: match moment.foreign {
                Some(foreign) => borrowed(reply, &[&client, foreign]),
                None => borrowed(reply, &[&client]),
            },
            counts: counts::counts(reply),
        }
    }
}
