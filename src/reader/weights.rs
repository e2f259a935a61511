//! The model file: a safetensors file checked once and then read in place, since it is embedded in the program
//! (at any alignment) and its 34 MB of matrices should stay in the mapped binary.

use super::MOVES;
use safetensors::tensor::{Dtype, Metadata, SafeTensors};

/// Width of a token's state.
pub(super) const WIDTH: usize = 384;
/// Number of layers.
pub(super) const LAYERS: usize = 12;
/// Attention heads of one layer.
pub(super) const HEADS: usize = 12;
/// Width of one attention head.
pub(super) const HEAD_WIDTH: usize = WIDTH / HEADS;
/// Width of the inner layer.
pub(super) const INNER: usize = 1536;
/// Rows of the position table.
pub(super) const POSITIONS: usize = 256;
/// Weights of a word vector that share one scale.
const BLOCK: usize = 32;
/// The only version of the file this program reads.
const FORMAT: &str = "1";

/// Why bytes are not a model this program can read.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// The safetensors header or the length of the file is wrong.
    #[error("the model is not a whole safetensors file: {0}")]
    Container(#[from] safetensors::SafeTensorError),
    /// A metadata entry is missing or has a value this program does not know.
    #[error("the model's metadata entry `{0}` is missing or wrong")]
    Metadata(&'static str),
    /// A tensor is missing, or its type or shape is not the expected one.
    #[error("the model's tensor `{name}` is missing or is not {kind} {shape:?}")]
    Tensor {
        name: String,
        kind: &'static str,
        shape: Vec<usize>,
    },
    /// A tensor holds values that cannot be: not a number, offsets that descend, code points that do not exist.
    #[error("the model's tensor `{0}` holds impossible values")]
    Values(String),
    /// The calibration beside the weights can't be read.
    #[error("the reader's calibration: {0}")]
    Calibration(String),
}

/// One linear map, y = W x + bias.
pub(super) struct Linear<'a> {
    /// i8 weights as raw bytes, [rows, columns], row after row.
    pub weight: &'a [u8],
    /// What one step of a weight is worth, one per row.
    pub scale: Vec<f32>,
    /// One per row.
    pub bias: Vec<f32>,
    /// Width of the input.
    pub columns: usize,
}

/// Weight and bias of a layer norm, each [`WIDTH`].
pub(super) struct Norm {
    pub weight: Vec<f32>,
    pub bias: Vec<f32>,
}

/// One transformer layer.
pub(super) struct Layer<'a> {
    /// Rows: queries, keys, values, [`WIDTH`] each.
    pub qkv: Linear<'a>,
    pub out: Linear<'a>,
    pub up: Linear<'a>,
    pub down: Linear<'a>,
    pub attention_norm: Norm,
    pub output_norm: Norm,
}

/// What the tokenizer is made of; offsets are not yet checked here.
pub(super) struct Pieces<'a> {
    /// UTF-8 of all pieces, joined.
    pub text: &'a [u8],
    /// Little-endian u32, one more than there are pieces.
    pub offsets: &'a [[u8; 4]],
    /// Little-endian f32, log-probabilities.
    pub scores: &'a [[u8; 4]],
    /// Code points with a replacement, little-endian u32, ascending.
    pub from: &'a [[u8; 4]],
    /// Offsets into `to`, one more than there are code points in `from`.
    pub replacement_offsets: &'a [[u8; 4]],
    /// Code points of the replacements.
    pub to: &'a [[u8; 4]],
    /// Id of the piece that stands for characters no piece covers.
    pub unknown: u32,
}

/// The whole model, borrowed from the file's bytes except for scales, biases and norms.
pub(super) struct Weights<'a> {
    pub start: u32,
    pub end: u32,
    unknown: u32,
    pub moves: Vec<String>,
    word_values: &'a [[u8; BLOCK / 2]],
    word_scales: &'a [[u8; 2]],
    positions: &'a [[u8; 2]],
    segment: Vec<f32>,
    pub embedding_norm: Norm,
    pub layers: Vec<Layer<'a>>,
    /// [moves, width], which token a move's head looks at.
    pub head_attention: Vec<f32>,
    /// [moves, width], what a token says for a move.
    pub head_value: Vec<f32>,
    /// One per move.
    pub head_bias: Vec<f32>,
}

impl<'a> Weights<'a> {
    /// Checks the file and borrows its tensors; the tokenizer's part is handed out apart.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<(Self, Pieces<'a>), ModelError> {
        let file = File::open(bytes)?;
        for (name, expected) in [("width", WIDTH), ("layers", LAYERS), ("heads", HEADS), ("inner", INNER)] {
            if file.number(name)? != expected {
                return Err(ModelError::Metadata(name));
            }
        }
        if file.entry("format")? != FORMAT {
            return Err(ModelError::Metadata("format"));
        }
        let moves: Vec<String> = file.entry("moves")?.split(',').map(str::to_owned).collect();
        if moves.len() != MOVES {
            return Err(ModelError::Metadata("moves"));
        }
        let count = file.number("pieces")?;
        let word_values = file.bytes("words.values", Dtype::U8, &[count, WIDTH / 2])?;
        let pieces = file.pieces(count)?;
        let weights = Self {
            start: file.piece("bos", count)?,
            end: file.piece("eos", count)?,
            unknown: pieces.unknown,
            moves,
            word_values: word_values.as_chunks().0,
            word_scales: file.halves("words.scales", &[count, WIDTH / BLOCK])?,
            positions: file.halves("positions", &[POSITIONS, WIDTH])?,
            segment: file.floats("segment", &[WIDTH])?,
            embedding_norm: file.norm("embedding_norm")?,
            layers: (0..LAYERS).map(|index| file.layer(index)).collect::<Result<_, _>>()?,
            head_attention: file.floats("head.attention", &[MOVES, WIDTH])?,
            head_value: file.floats("head.value", &[MOVES, WIDTH])?,
            head_bias: file.floats("head.bias", &[MOVES])?,
        };
        Ok((weights, pieces))
    }

    /// Word, position and segment vector of one token added up, before the norm. An id that is no piece reads as
    /// the unknown piece; `position` is below [`POSITIONS`].
    pub fn embedding(&self, id: u32, position: usize, out: &mut [f32]) {
        let blocks = WIDTH / BLOCK;
        let known = (id as usize) < self.word_scales.len() / blocks;
        let first = if known { id } else { self.unknown } as usize * blocks;
        let table = &self.positions[position * WIDTH..][..WIDTH];
        for block in 0..blocks {
            let scale = half(self.word_scales[first + block]);
            let nibbles = &self.word_values[first + block];
            for (index, byte) in nibbles.iter().enumerate() {
                out[block * BLOCK + index] = f32::from((byte & 15) as i8 - 8) * scale;
                out[block * BLOCK + BLOCK / 2 + index] = f32::from((byte >> 4) as i8 - 8) * scale;
            }
        }
        for ((value, position), segment) in out.iter_mut().zip(table).zip(&self.segment) {
            *value = *value + half(*position) + segment;
        }
    }
}

/// The parsed header and the bytes the tensors lie in.
struct File<'a> {
    header: Metadata,
    data: &'a [u8],
}

impl<'a> File<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, ModelError> {
        let (length, header) = SafeTensors::read_metadata(bytes)?;
        let data = bytes.get(8 + length..).unwrap_or_default();
        Ok(Self { header, data })
    }

    fn entry(&self, name: &'static str) -> Result<&str, ModelError> {
        let entries = self.header.metadata().as_ref();
        entries
            .and_then(|entries| entries.get(name))
            .map(String::as_str)
            .ok_or(ModelError::Metadata(name))
    }

    fn number(&self, name: &'static str) -> Result<usize, ModelError> {
        self.entry(name)?.parse().map_err(|_| ModelError::Metadata(name))
    }

    fn piece(&self, name: &'static str, count: usize) -> Result<u32, ModelError> {
        let id = self.number(name)?;
        if id >= count {
            return Err(ModelError::Metadata(name));
        }
        u32::try_from(id).map_err(|_| ModelError::Metadata(name))
    }

    /// The bytes of a tensor of the given type and shape; a length of [`usize::MAX`] stands for any.
    fn bytes(&self, name: &str, kind: Dtype, shape: &[usize]) -> Result<&'a [u8], ModelError> {
        let fits = |actual: &[usize]| {
            actual.len() == shape.len() && actual.iter().zip(shape).all(|(a, s)| a == s || *s == usize::MAX)
        };
        let info = self
            .header
            .info(name)
            .filter(|info| info.dtype == kind && fits(&info.shape));
        let bytes = info.and_then(|info| self.data.get(info.data_offsets.0..info.data_offsets.1));
        bytes.ok_or_else(|| ModelError::Tensor {
            name: name.to_owned(),
            kind: match kind {
                Dtype::U8 => "u8",
                Dtype::I8 => "i8",
                Dtype::U32 => "u32",
                Dtype::F16 => "f16",
                _ => "f32",
            },
            shape: shape.to_vec(),
        })
    }

    fn words(&self, name: &str, kind: Dtype, shape: &[usize]) -> Result<&'a [[u8; 4]], ModelError> {
        let words = self.bytes(name, kind, shape)?.as_chunks().0;
        if kind == Dtype::F32 && !words.iter().all(|word| f32::from_le_bytes(*word).is_finite()) {
            return Err(ModelError::Values(name.to_owned()));
        }
        Ok(words)
    }

    fn halves(&self, name: &str, shape: &[usize]) -> Result<&'a [[u8; 2]], ModelError> {
        let halves = self.bytes(name, Dtype::F16, shape)?.as_chunks().0;
        let infinite = halves.iter().filter(|half| half[1] & 0x7c == 0x7c).count();
        if infinite > 0 {
            Err(ModelError::Values(name.to_owned()))
        } else {
            Ok(halves)
        }
    }

    fn floats(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, ModelError> {
        let words = self.words(name, Dtype::F32, shape)?;
        Ok(words.iter().map(|word| f32::from_le_bytes(*word)).collect())
    }

    fn norm(&self, name: &str) -> Result<Norm, ModelError> {
        let part = |part| self.floats(&format!("{name}.{part}"), &[WIDTH]);
        Ok(Norm {
            weight: part("weight")?,
            bias: part("bias")?,
        })
    }

    fn linear(&self, name: &str, rows: usize, columns: usize) -> Result<Linear<'a>, ModelError> {
        Ok(Linear {
            weight: self.bytes(&format!("{name}.weight"), Dtype::I8, &[rows, columns])?,
            scale: self.floats(&format!("{name}.scale"), &[rows])?,
            bias: self.floats(&format!("{name}.bias"), &[rows])?,
            columns,
        })
    }

    fn layer(&self, index: usize) -> Result<Layer<'a>, ModelError> {
        let linear = |part, rows, columns| self.linear(&format!("layers.{index}.{part}"), rows, columns);
        Ok(Layer {
            qkv: linear("qkv", 3 * WIDTH, WIDTH)?,
            out: linear("out", WIDTH, WIDTH)?,
            up: linear("up", INNER, WIDTH)?,
            down: linear("down", WIDTH, INNER)?,
            attention_norm: self.norm(&format!("layers.{index}.attention_norm"))?,
            output_norm: self.norm(&format!("layers.{index}.output_norm"))?,
        })
    }

    fn pieces(&self, count: usize) -> Result<Pieces<'a>, ModelError> {
        const ANY: usize = usize::MAX;
        let from = self.words("normaliser.from", Dtype::U32, &[ANY])?;
        let offsets = count.checked_add(1).ok_or(ModelError::Metadata("pieces"))?;
        Ok(Pieces {
            text: self.bytes("pieces.text", Dtype::U8, &[ANY])?,
            offsets: self.words("pieces.offsets", Dtype::U32, &[offsets])?,
            scores: self.words("pieces.scores", Dtype::F32, &[count])?,
            from,
            replacement_offsets: self.words("normaliser.offsets", Dtype::U32, &[from.len() + 1])?,
            to: self.words("normaliser.to", Dtype::U32, &[ANY])?,
            unknown: self.piece("unk", count)?,
        })
    }
}

/// IEEE half precision (two little-endian bytes, finite) to f32, exactly.
fn half(bytes: [u8; 2]) -> f32 {
    let bits = u32::from(u16::from_le_bytes(bytes));
    let sign = (bits & 0x8000) << 16;
    // Placing exponent and mantissa in f32's fields leaves the exponent short by 127 - 15, subnormals included.
    let magnitude = f32::from_bits((bits & 0x7fff) << 13) * f32::from_bits((127 + 112) << 23);
    f32::from_bits(magnitude.to_bits() | sign)
}
