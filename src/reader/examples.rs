//! An author's own point, learned from examples: ridge regression on the encoder's states of five to ten replies that make the point and
//! as many that don't. Solved in closed form, in one fixed order of sums, so that it is the same on every machine; there is no training run.

use super::arithmetic::dot;
use super::encoder::States;
use super::weights::WIDTH;

/// How much the regression is held back, beside the examples' own length of 1: few examples must not be learned by heart.
const RIDGE: f32 = 1.0;

/// The layer whose states are learned from. The last ones know of moves and little else: of ten unseen replies a point, over three points in
/// five languages, 7.5 were told right after layer 12, 7.7 to 8.1 after layers 6 to 9 (`tests/points.rs`).
pub const LAYER: usize = 7;

/// What makes a point: a direction in the encoder's space and where on it the point begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Learned {
    direction: Vec<f32>,
    offset: f32,
}

/// A text as a vector of length 1: the mean of its pieces' states.
pub fn vector(states: &States) -> Vec<f32> {
    let mut mean = vec![0.0_f32; WIDTH];
    for token in 0..states.tokens() {
        for (sum, value) in mean.iter_mut().zip(states.token(token)) {
            *sum += value;
        }
    }
    scaled(mean)
}

fn scaled(mut vector: Vec<f32>) -> Vec<f32> {
    let length = dot(&vector, &vector).sqrt().max(1e-12);
    vector.iter_mut().for_each(|v| *v /= length);
    vector
}

impl Learned {
    /// Fits the direction to examples that make the point and examples that lack it; both kinds weigh the same, however many there are of
    /// each. None where either is missing.
    pub fn new(making: &[Vec<f32>], lacking: &[Vec<f32>]) -> Option<Learned> {
        if making.is_empty() || lacking.is_empty() {
            return None;
        }
        let all: Vec<&Vec<f32>> = making.iter().chain(lacking).collect();
        let (n, both) = (all.len(), [making, lacking]);
        let mut middle = vec![0.0; WIDTH];
        for kind in both {
            for vector in kind {
                for (sum, v) in middle.iter_mut().zip(vector) {
                    *sum += v / (2.0 * kind.len() as f32);
                }
            }
        }
        let centred: Vec<Vec<f32>> = all
            .iter()
            .map(|v| scaled(v.iter().zip(&middle).map(|(v, m)| v - m).collect()))
            .collect();
        let mut gram: Vec<Vec<f32>> = (0..n)
            .map(|i| (0..n).map(|k| dot(&centred[i], &centred[k])).collect())
            .collect();
        for (i, row) in gram.iter_mut().enumerate() {
            let (kind, goal) = if i < making.len() {
                (making, 1.0)
            } else {
                (lacking, -1.0)
            };
            row[i] += RIDGE * (2 * kind.len()) as f32 / n as f32;
            row.push(goal);
        }
        let weights = solve(gram);
        let mut direction = vec![0.0; WIDTH];
        for (weight, vector) in weights.iter().zip(&centred) {
            for (sum, v) in direction.iter_mut().zip(vector) {
                *sum += weight * v;
            }
        }
        let offset = dot(&direction, &middle);
        Some(Learned { direction, offset })
    }

    /// Above 0 the text makes the point.
    pub fn judge(&self, vector: &[f32]) -> f32 {
        dot(&self.direction, vector) - self.offset
    }
}

/// Gauss's elimination without pivoting, for a positive definite matrix with its right side as last column.
fn solve(mut rows: Vec<Vec<f32>>) -> Vec<f32> {
    let n = rows.len();
    for k in 0..n {
        let (done, rest) = rows.split_at_mut(k + 1);
        let pivot = &done[k];
        for row in rest {
            let factor = row[k] / pivot[k];
            for (value, above) in row.iter_mut().zip(pivot).skip(k) {
                *value -= factor * above;
            }
        }
    }
    let mut solution = vec![0.0; n];
    for k in (0..n).rev() {
        let known: f32 = (k + 1..n).map(|j| rows[k][j] * solution[j]).sum();
        solution[k] = (rows[k][n] - known) / rows[k][k];
    }
    solution
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elimination_solves() {
        let solution = solve(vec![vec![4.0, 2.0, 10.0], vec![2.0, 3.0, 9.0]]);
        assert!(
            (solution[0] - 1.5).abs() < 1e-6 && (solution[1] - 2.0).abs() < 1e-6,
            "{solution:?}"
        );
    }

    #[test]
    fn what_was_learned_tells_apart() {
        let axis = |k: usize, tilt: f32| {
            let mut v = vec![0.1; WIDTH];
            v[k] = 1.0;
            v[7] = tilt;
            scaled(v)
        };
        let making = [axis(0, 0.0), axis(0, 0.3), axis(0, -0.2)];
        let lacking = [axis(1, 0.0), axis(1, 0.2)];
        let learned = Learned::new(&making, &lacking).unwrap();
        assert!(learned.judge(&axis(0, 0.5)) > 0.0);
        assert!(learned.judge(&axis(1, 0.5)) < 0.0);
        assert_eq!(Learned::new(&making, &[]), None);
    }
}
