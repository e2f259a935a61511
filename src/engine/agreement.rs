//! Agreement: how often two ways of coding the same replies say the same. Cohen's kappa (Cohen 1960), F1, Spearman's rank correlation
//! and the expected calibration error.

use serde::{Deserialize, Serialize};

use super::moves::Move;

/// A move with fewer agreed positives among the rows is left out of their averages: it would be chance.
pub const LEAST_POSITIVES: usize = 3;

/// Probabilities are grouped into this many bins of equal width.
const BINS: usize = 10;

/// What one coder marked in one reply.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Code {
    /// The moves that are present.
    pub moves: Vec<Move>,
    /// How well the reply handles the moment, 1 to 5; none where the coder gave none.
    #[serde(default)]
    pub rating: Option<f64>,
}

/// A reply as coders and program saw it.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// One or two independent codes; of more, the first two count.
    pub coders: Vec<Code>,
    /// The moves the program found.
    pub found: Vec<Move>,
    /// The program's score, 0 to 100.
    pub score: i32,
    /// The program's probability for each move, in [`Move::ALL`] order.
    pub confidence: Vec<f32>,
}

/// How well the program agrees with the coders over a set of rows; a figure is none where too little is known for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// Number of rows.
    pub rows: usize,
    /// Cohen's kappa, the mean over the moves and over both coders; 1 is perfect, 0 is chance.
    pub kappa: Option<f64>,
    /// F1 over the cells where the coders agree, the mean over the moves.
    pub macro_f1: Option<f64>,
    /// F1 over the same cells of all moves together.
    pub micro_f1: Option<f64>,
    /// Spearman's correlation of the score with the coders' mean rating.
    pub rho: Option<f64>,
    /// Mean distance of the probability said from the share that was true, in bins of 0.1, over the cells where the coders agree.
    pub calibration_error: Option<f64>,
    /// The second coder against the first, over the rows that two coded; none where there is no such row.
    pub coders: Option<Coders>,
    /// One entry for each move with at least [`LEAST_POSITIVES`] agreed positives.
    pub moves: Vec<MoveAgreement>,
    /// The bins of probability that hold anything, from low to high.
    pub reliability: Vec<Bin>,
}

/// How well the coders agree with each other.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Coders {
    /// Cohen's kappa, the mean over the moves.
    pub kappa: Option<f64>,
    /// F1 of the second coder against the first, the mean over the moves.
    pub macro_f1: Option<f64>,
    /// Spearman's correlation of their ratings.
    pub rho: Option<f64>,
}

/// One move.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct MoveAgreement {
    /// Which move.
    #[serde(rename = "move")]
    pub name: Move,
    /// Rows in which the coders agree that it is there.
    pub positives: usize,
    /// Cohen's kappa, the mean over both coders.
    pub kappa: Option<f64>,
    /// F1 over the cells where the coders agree.
    pub f1: Option<f64>,
    /// Found and there.
    pub right: usize,
    /// Found and not there.
    pub wrong: usize,
    /// There and not found.
    pub missed: usize,
    /// The coders' kappa with each other.
    pub coders: Option<f64>,
}

/// Judgements with a probability of about the same height.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Bin {
    /// Number of judgements (a move in a row each).
    pub cells: usize,
    /// Mean of the probabilities said.
    pub said: f64,
    /// Share that was true.
    pub share: f64,
}

/// Compares program and coders over `rows`. Figures are rounded to four places, so that they can be written down and compared.
pub fn agreement(rows: &[Judged]) -> Agreement {
    let twice: Vec<usize> = (0..rows.len()).filter(|&i| rows[i].coders.len() > 1).collect();
    let mut moves = Vec::new();
    let mut coder_f1 = Vec::new();
    let mut pooled = [0; 3];
    let mut cells = Vec::new();
    for name in Move::ALL {
        let first: Vec<bool> = rows.iter().map(|r| r.coders[0].moves.contains(&name)).collect();
        let second: Vec<bool> = rows
            .iter()
            .map(|r| r.coders.get(1).unwrap_or(&r.coders[0]).moves.contains(&name))
            .collect();
        let found: Vec<bool> = rows.iter().map(|r| r.found.contains(&name)).collect();
        let agreed: Vec<usize> = (0..rows.len()).filter(|&i| first[i] == second[i]).collect();
        cells.extend(
            agreed
                .iter()
                .map(|&i| (f64::from(rows[i].confidence[name.index()]), first[i])),
        );
        let positives = agreed.iter().filter(|&&i| first[i]).count();
        if positives < LEAST_POSITIVES {
            continue;
        }
        let of = |mark: &[bool]| agreed.iter().map(|&i| mark[i]).collect::<Vec<_>>();
        let [right, wrong, missed] = counts(&of(&first), &of(&found));
        for (sum, count) in pooled.iter_mut().zip([right, wrong, missed]) {
            *sum += count;
        }
        let pick = |mark: &[bool]| twice.iter().map(|&i| mark[i]).collect::<Vec<_>>();
        let (one, other) = (pick(&first), pick(&second));
        coder_f1.push(f1(counts(&one, &other)));
        moves.push(MoveAgreement {
            name,
            positives,
            kappa: mean([kappa(&found, &first), kappa(&found, &second)]),
            f1: f1([right, wrong, missed]),
            right,
            wrong,
            missed,
            coders: kappa(&one, &other),
        });
    }
    let rated = |i: usize, coder: usize| rows[i].coders.get(coder).and_then(|c: &Code| c.rating);
    let pairs = twice.iter().filter_map(|&i| Some((rated(i, 0)?, rated(i, 1)?)));
    let (one, other): (Vec<f64>, Vec<f64>) = pairs.unzip();
    let known = (0..rows.len()).filter_map(|i| Some((f64::from(rows[i].score), mean([rated(i, 0), rated(i, 1)])?)));
    let (scores, ratings): (Vec<f64>, Vec<f64>) = known.unzip();
    let reliability = bins(&cells);
    let error = reliability
        .iter()
        .map(|b| (b.said - b.share).abs() * b.cells as f64)
        .sum::<f64>()
        / cells.len().max(1) as f64;
    let coders = (!twice.is_empty()).then(|| Coders {
        kappa: rounded(mean(moves.iter().map(|m| m.coders))),
        macro_f1: rounded(mean(coder_f1)),
        rho: rounded(spearman(&one, &other)),
    });
    let kappa_all = mean(moves.iter().map(|m| m.kappa));
    let macro_f1 = mean(moves.iter().map(|m| m.f1));
    for m in &mut moves {
        (m.kappa, m.f1, m.coders) = (rounded(m.kappa), rounded(m.f1), rounded(m.coders));
    }
    Agreement {
        rows: rows.len(),
        kappa: rounded(kappa_all),
        macro_f1: rounded(macro_f1),
        micro_f1: rounded(f1(pooled)),
        rho: rounded(spearman(&scores, &ratings)),
        calibration_error: rounded((!cells.is_empty()).then_some(error)),
        coders,
        moves,
        reliability: reliability
            .into_iter()
            .map(|b| Bin {
                cells: b.cells,
                said: round(b.said),
                share: round(b.share),
            })
            .collect(),
    }
}

fn round(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

fn rounded(value: Option<f64>) -> Option<f64> {
    value.map(round)
}

fn mean(values: impl IntoIterator<Item = Option<f64>>) -> Option<f64> {
    let known: Vec<f64> = values.into_iter().flatten().collect();
    (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
}

/// Cohen's kappa of two codings of the same rows; none where chance alone would make them agree.
fn kappa(x: &[bool], y: &[bool]) -> Option<f64> {
    let n = x.len() as f64;
    let share = |v: &[bool]| v.iter().filter(|b| **b).count() as f64 / n;
    let same = x.iter().zip(y).filter(|(a, b)| a == b).count() as f64 / n;
    let chance = share(x) * share(y) + (1.0 - share(x)) * (1.0 - share(y));
    (!x.is_empty() && chance < 1.0).then(|| (same - chance) / (1.0 - chance))
}

/// True positives, false positives, false negatives.
fn counts(gold: &[bool], found: &[bool]) -> [usize; 3] {
    let count = |g: bool, f: bool| gold.iter().zip(found).filter(|&(a, b)| (*a, *b) == (g, f)).count();
    [count(true, true), count(false, true), count(true, false)]
}

fn f1([right, wrong, missed]: [usize; 3]) -> Option<f64> {
    let all = 2 * right + wrong + missed;
    (all > 0).then(|| 2.0 * right as f64 / all as f64)
}

/// Ranks from 0; equal values share the mean of their ranks.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut from = 0;
    while from < order.len() {
        let to = (from..order.len())
            .take_while(|&k| values[order[k]] == values[order[from]])
            .last()
            .unwrap_or(from);
        for &i in &order[from..=to] {
            ranks[i] = (from + to) as f64 / 2.0;
        }
        from = to + 1;
    }
    ranks
}

fn spearman(x: &[f64], y: &[f64]) -> Option<f64> {
    if x.len() < 3 {
        return None;
    }
    let (x, y) = (ranks(x), ranks(y));
    let middle = (x.len() - 1) as f64 / 2.0;
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle)).sum::<f64>();
    let spread = product(&x, &x) * product(&y, &y);
    (spread > 0.0).then(|| product(&x, &y) / spread.sqrt())
}

fn bins(cells: &[(f64, bool)]) -> Vec<Bin> {
    let bin = |p: f64| ((p * BINS as f64) as usize).min(BINS - 1);
    let held = (0..BINS).map(|k| cells.iter().filter(|(p, _)| bin(*p) == k).collect::<Vec<_>>());
    held.filter(|held| !held.is_empty())
        .map(|held| Bin {
            cells: held.len(),
            said: held.iter().map(|(p, _)| p).sum::<f64>() / held.len() as f64,
            share: held.iter().filter(|(_, t)| *t).count() as f64 / held.len() as f64,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kappa_is_as_worked_by_hand() {
        // 20 both yes, 5 first only, 10 second only, 15 both no: agreement 0.7, chance 0.5, kappa 0.4.
        let coding = |parts: [(usize, bool); 4]| -> Vec<bool> {
            parts.iter().flat_map(|&(n, b)| std::iter::repeat_n(b, n)).collect()
        };
        let x = coding([(20, true), (5, true), (10, false), (15, false)]);
        let y = coding([(20, true), (5, false), (10, true), (15, false)]);
        assert!((kappa(&x, &y).unwrap() - 0.4).abs() < 1e-12);
        assert_eq!(kappa(&[true, true], &[true, true]), None);
    }

    #[test]
    fn equal_values_share_their_rank() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), [2.5, 0.0, 2.5, 1.0]);
        assert_eq!(spearman(&[1.0, 2.0, 3.0], &[10.0, 20.0, 30.0]), Some(1.0));
        assert_eq!(spearman(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]), Some(-1.0));
        assert_eq!(spearman(&[1.0, 1.0, 1.0], &[3.0, 2.0, 1.0]), None);
    }

    #[test]
    fn one_coder_has_no_agreement_with_another() {
        let row = |moves: &[Move], found: &[Move]| Judged {
            coders: vec![Code {
                moves: moves.to_vec(),
                rating: None,
            }],
            found: found.to_vec(),
            score: 50,
            confidence: Move::ALL.map(|m| if found.contains(&m) { 1.0 } else { 0.0 }).to_vec(),
        };
        let held = [Move::HoldFirm];
        let rows = [
            row(&held, &held),
            row(&held, &held),
            row(&held, &[]),
            row(&[], &held),
            row(&[], &[]),
        ];
        let agreement = agreement(&rows);
        assert_eq!(agreement.coders, None);
        assert_eq!(agreement.rho, None);
        let [only] = &agreement.moves[..] else {
            panic!("one move has three positives")
        };
        assert_eq!((only.positives, only.right, only.wrong, only.missed), (3, 2, 1, 1));
        assert_eq!(only.f1, Some(0.6667));
        // Two of the 65 cells are wrong, and said with certainty.
        assert_eq!(agreement.calibration_error, Some(0.0308));
    }

    /// Twelve replies: what the first coder marked and rated, the second, and what the program found and scored. The figures are those of an
    /// independent implementation of the same definitions.
    #[test]
    fn figures_are_those_of_another_implementation() {
        let moves = |letters: &str| -> Vec<Move> {
            let named = [('f', Move::HoldFirm), ('p', Move::Probe), ('c', Move::Concede)];
            named
                .iter()
                .filter(|(l, _)| letters.contains(*l))
                .map(|(_, m)| *m)
                .collect()
        };
        let code = |letters: &str, rating: i32| Code {
            moves: moves(letters),
            rating: Some(rating.into()),
        };
        let rows = [
            ("fpc", 2, "fc", 5, "fpc", 68),
            ("f", 2, "fc", 3, "f", 37),
            ("-", 4, "p", 3, "c", 11),
            ("-", 2, "p", 4, "-", 54),
            ("pc", 5, "p", 4, "fpc", 89),
            ("fc", 3, "fc", 5, "fc", 25),
            ("pc", 4, "pc", 1, "fp", 5),
            ("fp", 4, "fp", 5, "fpc", 87),
            ("pc", 1, "pc", 4, "p", 21),
            ("f", 2, "f", 5, "fpc", 86),
            ("-", 2, "c", 4, "-", 25),
            ("fpc", 3, "fpc", 3, "fp", 31),
        ]
        .map(|(a, rated_a, b, rated_b, found, score)| Judged {
            coders: vec![code(a, rated_a), code(b, rated_b)],
            found: moves(found),
            score,
            confidence: vec![0.5; 13],
        });
        let agreement = agreement(&rows);
        let coders = agreement.coders.unwrap();
        let program = [agreement.kappa, agreement.macro_f1, agreement.micro_f1, agreement.rho];
        assert_eq!(program, [0.3302, 0.7221, 0.7429, 0.6095].map(Some));
        assert_eq!(
            [coders.kappa, coders.macro_f1, coders.rho],
            [0.6667, 0.8462, -0.2161].map(Some)
        );
    }
}
