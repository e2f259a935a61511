//! Floating point work of the forward pass: every sum in a fixed order of lanes, no fused operations and none
//! of the platform's transcendental functions, so that results are equal to the bit everywhere.

use super::kernel::{Level, Quantised};
use super::weights::Norm;

/// Lanes that long sums are split into; wide enough for every SIMD level.
pub(super) const LANES: usize = 16;

/// Below this largest magnitude a token counts as all zero, since the quotients would leave the range of i8.
const SMALLEST: f32 = 1e-30;

/// Adding and taking away 1.5 * 2^23 rounds a small f32 to the nearest integer, ties to even.
const ROUNDER: f32 = 12_582_912.0;

/// Makes `fn name(level, ..)` run `$body` compiled for AVX2 where the level has it. The arithmetic is the same.
macro_rules! vectorised {
    ($(#[$about:meta])* fn $name:ident($($argument:ident: $kind:ty),* $(,)?) $body:block) => {
        $(#[$about])*
        pub(super) fn $name(level: Level, $($argument: $kind),*) {
            #[inline(always)]
            fn plain($($argument: $kind),*) $body
            #[cfg(target_arch = "x86_64")]
            if level.has_avx2() {
                #[target_feature(enable = "avx2")]
                fn avx2($($argument: $kind),*) {
                    plain($($argument),*)
                }
                // SAFETY: such a level is only made where the processor has AVX2.
                unsafe { avx2($($argument),*) };
                return;
            }
            let _ = level;
            plain($($argument),*)
        }
    };
}
pub(super) use vectorised;

/// The sum of the lanes in a fixed tree.
#[inline(always)]
pub(super) fn tree(mut lanes: [f32; LANES]) -> f32 {
    let mut width = LANES / 2;
    while width > 0 {
        for index in 0..width {
            lanes[index] += lanes[index + width];
        }
        width /= 2;
    }
    lanes[0]
}

/// Sum of `value(i)` over `0..count`, a multiple of [`LANES`].
#[inline(always)]
pub(super) fn sum(count: usize, value: impl Fn(usize) -> f32) -> f32 {
    let mut lanes = [0.0; LANES];
    for start in (0..count).step_by(LANES) {
        for (lane, total) in lanes.iter_mut().enumerate() {
            *total += value(start + lane);
        }
    }
    tree(lanes)
}

/// Scalar product of two slices of the same length, a multiple of [`LANES`].
#[inline(always)]
pub(super) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let b = &b[..a.len()];
    sum(a.len(), |index| a[index] * b[index])
}

/// e^x for x <= 0 to about 1e-7 relative; below -87 as at -87. Cephes' polynomial.
#[inline(always)]
#[allow(clippy::excessive_precision, reason = "the constants stand as published")]
pub(super) fn exponential(x: f32) -> f32 {
    let x = if x > -87.0 { x } else { -87.0 };
    let shifted = x * std::f32::consts::LOG2_E + ROUNDER;
    let whole = shifted - ROUNDER;
    // ln 2 in two parts, the first exact in few bits, so that the rest keeps its precision.
    let rest = x - whole * 0.693_359_375 - whole * -2.121_944_4e-4;
    let mut power = 1.987_569_15e-4;
    for coefficient in [
        1.398_199_95e-3,
        8.333_451_9e-3,
        4.166_579_6e-2,
        1.666_666_55e-1,
        5.000_000_1e-1,
    ] {
        power = power * rest + coefficient;
    }
    let fraction = power * rest * rest + rest + 1.0;
    let exponent = (shifted.to_bits() as i32).wrapping_sub(ROUNDER.to_bits() as i32);
    fraction * f32::from_bits((exponent.wrapping_add(127) as u32) << 23)
}

/// The error function to a few units in the last place: the rational approximation used by Eigen and XLA.
#[inline(always)]
#[allow(clippy::excessive_precision, reason = "the constants stand as published")]
pub(super) fn error_function(x: f32) -> f32 {
    let x = if x > 4.0 { 4.0 } else { x };
    let x = if x < -4.0 { -4.0 } else { x };
    let square = x * x;
    let mut above = -2.726_142_258_013_06e-10;
    for coefficient in [
        2.770_681_424_959_02e-8,
        -2.101_024_020_825_08e-6,
        -5.692_506_394_623_46e-5,
        -7.349_906_303_268_55e-4,
        -2.954_599_808_540_25e-3,
        -1.609_603_332_624_15e-2,
    ] {
        above = above * square + coefficient;
    }
    let mut below = -1.456_607_184_649_96e-5;
    for coefficient in [
        -2.133_740_552_789_05e-4,
        -1.682_826_974_382_03e-3,
        -7.373_329_167_204_68e-3,
        -1.426_473_905_141_89e-2,
    ] {
        below = below * square + coefficient;
    }
    x * above / below
}

vectorised! {
    /// x * Phi(x) in place, by the error function.
    fn gelu(values: &mut [f32]) {
        for value in values {
            *value = 0.5 * *value * (1.0 + error_function(*value * std::f32::consts::FRAC_1_SQRT_2));
        }
    }
}

vectorised! {
    /// Adds `added` to `values` and normalises every token, both [tokens, width]; an empty `added` adds nothing.
    fn add_and_normalise(values: &mut [f32], added: &[f32], norm: &Norm) {
        let width = norm.weight.len();
        let scale = 1.0 / width as f32;
        for (token, x) in values.chunks_exact_mut(width).enumerate() {
            if let Some(added) = added.get(token * width..(token + 1) * width) {
                for (value, more) in x.iter_mut().zip(added) {
                    *value += more;
                }
            }
            let mean = sum(width, |index| x[index]) * scale;
            for value in x.iter_mut() {
                *value -= mean;
            }
            let variance = sum(width, |index| x[index] * x[index]) * scale;
            let inverse = 1.0 / (variance + 1e-12).sqrt();
            for ((value, weight), bias) in x.iter_mut().zip(&norm.weight).zip(&norm.bias) {
                *value = *value * inverse * weight + bias;
            }
        }
    }
}

vectorised! {
    /// Rounds activations [tokens, columns] to integers of at most 127, one scale a token.
    fn quantise(values: &[f32], columns: usize, out: &mut Quantised) {
        let tokens = values.len() / columns;
        // Every value is overwritten, so nothing need be cleared.
        out.bytes.resize(values.len(), 0);
        out.wide.resize(values.len(), 0);
        out.sums.resize(tokens, 0);
        out.scales.resize(tokens, 0.0);
        let targets = out.bytes.chunks_exact_mut(columns).zip(out.wide.chunks_exact_mut(columns));
        let per_token = out.sums.iter_mut().zip(&mut out.scales);
        for ((token, (bytes, wide)), (sum, scale)) in values.chunks_exact(columns).zip(targets).zip(per_token) {
            let mut lanes = [0.0_f32; LANES];
            for part in token.chunks_exact(LANES) {
                for (lane, value) in lanes.iter_mut().zip(part) {
                    *lane = if value.abs() > *lane { value.abs() } else { *lane };
                }
            }
            let largest = lanes.into_iter().fold(0.0_f32, |a, b| if b > a { b } else { a });
            *scale = if largest > SMALLEST { largest / 127.0 } else { 1.0 };
            // The low half of such a float's bits is the integer itself, since those of ROUNDER end in zeros.
            for (value, wide) in token.iter().zip(wide.iter_mut()) {
                *wide = (value / *scale + ROUNDER).to_bits() as i16;
            }
            *sum = wide.iter().map(|wide| i32::from(*wide)).sum();
            for (byte, wide) in bytes.iter_mut().zip(wide) {
                *byte = *wide as i8;
            }
        }
    }
}

vectorised! {
    /// Turns products [tokens, rows] into numbers: times the token's and the row's scale, plus the row's bias.
    fn dequantise(products: &[i32], token_scales: &[f32], scale: &[f32], bias: &[f32], out: &mut [f32]) {
        let rows = scale.len();
        let tokens = products.chunks_exact(rows).zip(out.chunks_exact_mut(rows)).zip(token_scales);
        for ((products, out), token_scale) in tokens {
            for (((product, out), scale), bias) in products.iter().zip(out).zip(scale).zip(bias) {
                *out = *product as f32 * (token_scale * scale) + bias;
            }
        }
    }
}

/// Turns scores into weights that sum to one. The slice is a multiple of [`LANES`] long; `-inf` marks padding,
/// which gets the weight 0.
#[inline(always)]
pub(super) fn softmax(scores: &mut [f32]) {
    let mut lanes = [f32::NEG_INFINITY; LANES];
    for part in scores.chunks_exact(LANES) {
        for (lane, score) in lanes.iter_mut().zip(part) {
            *lane = if score > lane { *score } else { *lane };
        }
    }
    let largest = lanes
        .into_iter()
        .fold(f32::NEG_INFINITY, |a, b| if b > a { b } else { a });
    for score in scores.iter_mut() {
        let weight = exponential(*score - largest);
        *score = if *score == f32::NEG_INFINITY { 0.0 } else { weight };
    }
    let inverse = 1.0 / sum(scores.len(), |index| scores[index]);
    for score in scores.iter_mut() {
        *score *= inverse;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponential_is_precise() {
        for step in 0..87_000 {
            let x = -(step as f32) / 1000.0;
            let exact = f64::from(x).exp();
            assert!((f64::from(exponential(x)) / exact - 1.0).abs() < 2e-7, "at {x}");
        }
        assert_eq!(exponential(0.0), 1.0);
        assert!(exponential(f32::NEG_INFINITY) < 1e-37);
    }

    #[test]
    fn error_function_is_precise() {
        for step in -4_500..=4_500 {
            let x = step as f32 / 1000.0;
            assert!(
                (f64::from(error_function(x)) - series(f64::from(x))).abs() < 4e-7,
                "at {x}"
            );
        }
    }

    #[test]
    fn rounding_takes_ties_to_even() {
        let mut out = Quantised::default();
        let mut values = [0.0; LANES];
        values[..6].copy_from_slice(&[127.0, 0.5, 1.5, -2.5, -126.6, 2.4]);
        quantise(Level::best(), &values, LANES, &mut out);
        assert_eq!(out.bytes[..6], [127, 0, 2, -2, -127, 2]);
        assert_eq!((out.scales[0], out.sums[0]), (1.0, 2));
        quantise(Level::best(), &[0.0; LANES], LANES, &mut out);
        assert_eq!((out.scales[0], out.sums[0]), (1.0, 0));
    }

    /// erf by its power series around 0, in f64.
    fn series(x: f64) -> f64 {
        let (mut term, mut total) = (x, x);
        for n in 1..200 {
            let n = f64::from(n);
            term *= -x * x / n;
            total += term / (2.0 * n + 1.0);
        }
        total * std::f64::consts::FRAC_2_SQRT_PI
    }
}
