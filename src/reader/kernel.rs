//! Integer matrix products of quantised activations and i8 weights, exact at every SIMD level, so that the
//! level changes the time a reply takes and nothing else.

use super::weights::Linear;

/// Tokens and rows that are multiplied together, so that each loaded vector is used several times.
const TOKENS: usize = 4;
/// Columns every matrix's width is a multiple of.
#[cfg(target_arch = "x86_64")]
const STEP: usize = 64;

/// Which instructions are used. Only levels this processor has can be had, so holding one is proof enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level(Instructions);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Instructions {
    Portable,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    #[cfg(target_arch = "x86_64")]
    AvxVnni,
    #[cfg(target_arch = "x86_64")]
    Avx512Vnni,
}

impl Level {
    /// Plain Rust, on every machine.
    pub const PORTABLE: Self = Self(Instructions::Portable);

    /// The levels of this processor, slowest first; never empty.
    pub fn available() -> Vec<Self> {
        let mut levels = vec![Self::PORTABLE];
        #[cfg(target_arch = "x86_64")]
        if is_x86_feature_detected!("avx2") {
            levels.push(Self(Instructions::Avx2));
            if is_x86_feature_detected!("avxvnni") {
                levels.push(Self(Instructions::AvxVnni));
            }
            if is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512vnni")
            {
                levels.push(Self(Instructions::Avx512Vnni));
            }
        }
        levels
    }

    /// The fastest level of this processor.
    pub fn best() -> Self {
        Self::available().pop().unwrap_or(Self::PORTABLE)
    }

    /// Whether floating point loops may be compiled for AVX2.
    #[cfg(target_arch = "x86_64")]
    pub(super) fn has_avx2(self) -> bool {
        self != Self::PORTABLE
    }

    /// A name for lists of timings.
    pub fn name(self) -> &'static str {
        match self.0 {
            Instructions::Portable => "portable",
            #[cfg(target_arch = "x86_64")]
            Instructions::Avx2 => "avx2",
            #[cfg(target_arch = "x86_64")]
            Instructions::AvxVnni => "avx-vnni",
            #[cfg(target_arch = "x86_64")]
            Instructions::Avx512Vnni => "avx512-vnni",
        }
    }
}

/// Activations of several tokens, rounded to integers of at most 127, one scale a token.
#[derive(Default)]
pub(super) struct Quantised {
    /// [tokens, columns]
    pub bytes: Vec<i8>,
    /// The same numbers, for the instructions that multiply pairs of i16.
    pub wide: Vec<i16>,
    /// Sum of a token's numbers; the VNNI levels read weights as w + 128 and take 128 times this off again.
    pub sums: Vec<i32>,
    /// What one step is worth, one per token.
    pub scales: Vec<f32>,
}

/// Fills `out` [tokens, rows] with the exact products of every token's activations and every row's weights.
pub(super) fn products(level: Level, input: &Quantised, linear: &Linear<'_>, out: &mut [i32]) {
    let tokens = input.scales.len();
    let rows = linear.scale.len();
    let columns = linear.columns;
    // The unsafe kernels below read and write by pointer and trust these lengths.
    assert_eq!(out.len(), tokens * rows);
    assert_eq!(linear.weight.len(), rows * columns);
    assert_eq!(input.bytes.len(), tokens * columns);
    assert_eq!(input.wide.len(), tokens * columns);
    assert_eq!(input.sums.len(), tokens);
    let shape = Shape { tokens, rows, columns };
    match level.0 {
        Instructions::Portable => portable(shape, &input.wide, linear.weight, out),
        #[cfg(target_arch = "x86_64")]
        _ => {
            assert!(columns.is_multiple_of(STEP) && rows.is_multiple_of(4));
            // SAFETY: a `Level` is only made where the processor has its instructions; lengths are checked above.
            unsafe {
                match level.0 {
                    Instructions::AvxVnni => x86::avx_vnni(shape, input, linear.weight, out),
                    Instructions::Avx512Vnni => x86::avx512_vnni(shape, input, linear.weight, out),
                    _ => x86::avx2(shape, input, linear.weight, out),
                }
            }
        }
    }
}

#[derive(Clone, Copy)]
struct Shape {
    tokens: usize,
    rows: usize,
    columns: usize,
}

fn portable(shape: Shape, wide: &[i16], weight: &[u8], out: &mut [i32]) {
    let mut row = vec![0_i16; shape.columns];
    for (r, bytes) in weight.chunks_exact(shape.columns).enumerate() {
        for (value, byte) in row.iter_mut().zip(bytes) {
            *value = i16::from(*byte as i8);
        }
        for (t, token) in wide.chunks_exact(shape.columns).enumerate() {
            let products = row.iter().zip(token).map(|(w, a)| i32::from(*w) * i32::from(*a));
            out[t * shape.rows + r] = products.sum();
        }
    }
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use super::{Quantised, Shape, TOKENS};
    use std::arch::x86_64::*;

    /// Calls `$block::<tokens>(first token, first row)` for all blocks, a block of weights serving all tokens.
    macro_rules! blocks {
        ($shape:ident, $rows:expr, $block:ident $arguments:tt) => {
            for row in (0..$shape.rows).step_by($rows) {
                let mut token = 0;
                while token + TOKENS <= $shape.tokens {
                    blocks!(@call $block, TOKENS, token, row, $arguments);
                    token += TOKENS;
                }
                match $shape.tokens - token {
                    3 => blocks!(@call $block, 3, token, row, $arguments),
                    2 => blocks!(@call $block, 2, token, row, $arguments),
                    1 => blocks!(@call $block, 1, token, row, $arguments),
                    _ => {}
                }
            }
        };
        (@call $block:ident, $count:expr, $token:ident, $row:ident, ($($argument:expr),*)) => {
            unsafe { $block::<{ $count }>($($argument,)* $token, $row) }
        };
    }

    #[target_feature(enable = "avx2")]
    pub(super) unsafe fn avx2(shape: Shape, input: &Quantised, weight: &[u8], out: &mut [i32]) {
        blocks!(shape, 2, avx2_block(shape, input, weight, out));
    }

    #[target_feature(enable = "avx2,avxvnni")]
    pub(super) unsafe fn avx_vnni(shape: Shape, input: &Quantised, weight: &[u8], out: &mut [i32]) {
        blocks!(shape, 2, avx_vnni_block(shape, input, weight, out));
    }

    #[target_feature(enable = "avx2,avx512f,avx512bw,avx512vnni")]
    pub(super) unsafe fn avx512_vnni(shape: Shape, input: &Quantised, weight: &[u8], out: &mut [i32]) {
        blocks!(shape, 4, avx512_vnni_block(shape, input, weight, out));
    }

    /// 2 rows times `N` tokens, 16 columns a step, as products of i16.
    #[target_feature(enable = "avx2")]
    #[inline]
    unsafe fn avx2_block<const N: usize>(
        shape: Shape,
        input: &Quantised,
        weight: &[u8],
        out: &mut [i32],
        token: usize,
        row: usize,
    ) {
        let mut sums = [[_mm256_setzero_si256(); 2]; N];
        unsafe {
            let weights = weight.as_ptr().add(row * shape.columns);
            let values = input.wide.as_ptr().add(token * shape.columns);
            for column in (0..shape.columns).step_by(16) {
                let load = |r: usize| {
                    let bytes = _mm_loadu_si128(weights.add(r * shape.columns + column).cast());
                    _mm256_cvtepi8_epi16(bytes)
                };
                let loaded = [load(0), load(1)];
                for (t, sums) in sums.iter_mut().enumerate() {
                    let value = _mm256_loadu_si256(values.add(t * shape.columns + column).cast());
                    for (sum, w) in sums.iter_mut().zip(loaded) {
                        *sum = _mm256_add_epi32(*sum, _mm256_madd_epi16(w, value));
                    }
                }
            }
        }
        for (t, sums) in sums.into_iter().enumerate() {
            let total = two_sums(sums);
            let at = (token + t) * shape.rows + row;
            out[at..at + 2].copy_from_slice(&total);
        }
    }

    /// 2 rows times `N` tokens, 32 columns a step.
    #[target_feature(enable = "avx2,avxvnni")]
    #[inline]
    unsafe fn avx_vnni_block<const N: usize>(
        shape: Shape,
        input: &Quantised,
        weight: &[u8],
        out: &mut [i32],
        token: usize,
        row: usize,
    ) {
        let mut sums = [[_mm256_setzero_si256(); 2]; N];
        let flip = _mm256_set1_epi8(i8::MIN);
        unsafe {
            let weights = weight.as_ptr().add(row * shape.columns);
            let values = input.bytes.as_ptr().add(token * shape.columns);
            for column in (0..shape.columns).step_by(32) {
                let load = |r: usize| {
                    let bytes = _mm256_loadu_si256(weights.add(r * shape.columns + column).cast());
                    _mm256_xor_si256(bytes, flip)
                };
                let loaded = [load(0), load(1)];
                for (t, sums) in sums.iter_mut().enumerate() {
                    let value = _mm256_loadu_si256(values.add(t * shape.columns + column).cast());
                    for (sum, w) in sums.iter_mut().zip(loaded) {
                        *sum = _mm256_dpbusd_avx_epi32(*sum, w, value);
                    }
                }
            }
        }
        for (t, sums) in sums.into_iter().enumerate() {
            let surplus = 128 * input.sums[token + t];
            let total = two_sums(sums).map(|sum| sum - surplus);
            let at = (token + t) * shape.rows + row;
            out[at..at + 2].copy_from_slice(&total);
        }
    }

    /// 4 rows times `N` tokens, 64 columns a step.
    #[target_feature(enable = "avx2,avx512f,avx512bw,avx512vnni")]
    #[inline]
    unsafe fn avx512_vnni_block<const N: usize>(
        shape: Shape,
        input: &Quantised,
        weight: &[u8],
        out: &mut [i32],
        token: usize,
        row: usize,
    ) {
        let mut sums = [[_mm512_setzero_si512(); 4]; N];
        let flip = _mm512_set1_epi8(i8::MIN);
        unsafe {
            let weights = weight.as_ptr().add(row * shape.columns);
            let values = input.bytes.as_ptr().add(token * shape.columns);
            for column in (0..shape.columns).step_by(64) {
                let load = |r: usize| {
                    let bytes = _mm512_loadu_si512(weights.add(r * shape.columns + column).cast());
                    _mm512_xor_si512(bytes, flip)
                };
                let loaded = [load(0), load(1), load(2), load(3)];
                for (t, sums) in sums.iter_mut().enumerate() {
                    let value = _mm512_loadu_si512(values.add(t * shape.columns + column).cast());
                    for (sum, w) in sums.iter_mut().zip(loaded) {
                        *sum = _mm512_dpbusd_epi32(*sum, w, value);
                    }
                }
            }
        }
        for (t, sums) in sums.into_iter().enumerate() {
            let surplus = _mm_set1_epi32(128 * input.sums[token + t]);
            let total = _mm_sub_epi32(four_sums(sums), surplus);
            let at = (token + t) * shape.rows + row;
            let target = &mut out[at..at + 4];
            // SAFETY: the slice has room for the four sums.
            unsafe { _mm_storeu_si128(target.as_mut_ptr().cast(), total) };
        }
    }

    /// The lanes of each vector added up.
    #[target_feature(enable = "avx2")]
    #[inline]
    fn two_sums(vectors: [__m256i; 2]) -> [i32; 2] {
        let pairs = _mm256_hadd_epi32(vectors[0], vectors[1]);
        let halves = _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256::<1>(pairs));
        let sums = _mm_hadd_epi32(halves, halves);
        [_mm_cvtsi128_si32(sums), _mm_extract_epi32::<1>(sums)]
    }

    /// The lanes of each vector added up.
    #[target_feature(enable = "avx2,avx512f")]
    #[inline]
    fn four_sums(vectors: [__m512i; 4]) -> __m128i {
        let halves = vectors.map(|v| _mm256_add_epi32(_mm512_castsi512_si256(v), _mm512_extracti64x4_epi64::<1>(v)));
        let pairs = [
            _mm256_hadd_epi32(halves[0], halves[1]),
            _mm256_hadd_epi32(halves[2], halves[3]),
        ];
        let quads = _mm256_hadd_epi32(pairs[0], pairs[1]);
        _mm_add_epi32(_mm256_castsi256_si128(quads), _mm256_extracti128_si256::<1>(quads))
    }
}
