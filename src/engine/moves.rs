//! The thirteen moves of the codebook: what a reply can do to a difficult client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a reply does. The names are the codebook's, the same in JSON, on the screen and in the training rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Declines the demand, or upholds price, scope, deadline, decision or terms.
    HoldFirm,
    /// States a rule for conduct, availability, channel, process or what is included from here on.
    SetBoundary,
    /// Points to something agreed, signed, sent or recorded.
    CiteTerms,
    /// Proposes something concrete that the client could take instead of the demand.
    OfferAlternative,
    /// Names a concrete action with a time, or asks for one.
    NextStep,
    /// Asks a question that can bring out the real concern, need or priority.
    Probe,
    /// Shows that the concern, feeling or situation was heard, in words that refer to it.
    Acknowledge,
    /// Takes responsibility for a specific fault of one's own.
    OwnMistake,
    /// Ends or declines the working relationship, or says that it will end.
    PartWays,
    /// Gives the demand, wholly or in part, and gets nothing in return.
    Concede,
    /// Gives an absolute assurance of what nobody can be sure of.
    OverPromise,
    /// Apologizes twice or more, grovels, or apologizes for having terms at all.
    OverApologize,
    /// Insults, mocks, threatens with hostility or imputes bad faith.
    Attack,
}

impl Move {
    /// All moves, in the codebook's order, which is also the order of the reader's outputs.
    pub const ALL: [Move; 13] = [
        Move::HoldFirm,
        Move::SetBoundary,
        Move::CiteTerms,
        Move::OfferAlternative,
        Move::NextStep,
        Move::Probe,
        Move::Acknowledge,
        Move::OwnMistake,
        Move::PartWays,
        Move::Concede,
        Move::OverPromise,
        Move::OverApologize,
        Move::Attack,
    ];

    /// The name as written in JSON, Fluent ids and training rows.
    pub fn name(self) -> &'static str {
        match self {
            Move::HoldFirm => "hold_firm",
            Move::SetBoundary => "set_boundary",
            Move::CiteTerms => "cite_terms",
            Move::OfferAlternative => "offer_alternative",
            Move::NextStep => "next_step",
            Move::Probe => "probe",
            Move::Acknowledge => "acknowledge",
            Move::OwnMistake => "own_mistake",
            Move::PartWays => "part_ways",
            Move::Concede => "concede",
            Move::OverPromise => "over_promise",
            Move::OverApologize => "over_apologize",
            Move::Attack => "attack",
        }
    }

    /// The move of that name, if there is one.
    pub fn from_name(name: &str) -> Option<Move> {
        Move::ALL.into_iter().find(|m| m.name() == name)
    }

    /// Position in [`Move::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// Points where a scenario sets none, on the 0-100 scale of a reply's score.
    ///
    /// Least squares of the coders' rating on their moves over the training rows, 25 points a rating step, rounded
    /// to even numbers (`training/points.py` prints the fit).
    pub fn default_points(self) -> i32 {
        match self {
            Move::HoldFirm => 14,
            Move::SetBoundary => 10,
            Move::CiteTerms => 6,
            Move::OfferAlternative => 24,
            Move::NextStep => 12,
            Move::Probe => 22,
            Move::Acknowledge => 10,
            Move::OwnMistake => 22,
            Move::PartWays => 0,
            Move::Concede => -14,
            Move::OverPromise => -14,
            Move::OverApologize => -20,
            Move::Attack => -30,
        }
    }
}

/// Points a reply starts from, where a scenario sets none (same fit as [`Move::default_points`]).
pub const DEFAULT_START: i32 = 34;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_order_agree() {
        for (index, m) in Move::ALL.into_iter().enumerate() {
            assert_eq!(m.index(), index);
            assert_eq!(Move::from_name(m.name()), Some(m));
            assert_eq!(serde_json::to_string(&m).unwrap(), format!("\"{}\"", m.name()));
        }
    }
}
