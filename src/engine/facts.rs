//! Facts: the sums, dates, numbers and names of a scenario, which a user may replace by their own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A fact of the scenario as its file gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// How the value is read and shown.
    pub kind: FactKind,
    /// The value: `4800 EUR` for money, `2026-12-15` for a date, `14` for a number, anything for text.
    #[schemars(length(min = 1))]
    pub value: String,
    /// What it is, to a user who wants to set their own: a few words.
    #[schemars(length(min = 1))]
    pub about: String,
}

/// How a fact's value is read and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// A sum with its currency, shown in the form of the language.
    Money,
    /// A calendar day, shown as day and month in the form of the language.
    Date,
    /// A whole number; Fluent selectors can choose plural forms by it.
    Number,
    /// A name or other words, shown as they are.
    Text,
}

/// A fact's value, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// Hundredths of the currency unit, and the ISO 4217 code.
    Money { cents: i64, currency: String },
    /// Year, month 1-12, day 1-31.
    Date { year: i32, month: u8, day: u8 },
    /// A whole number.
    Number(i64),
    /// Words.
    Text(String),
}

/// Why a fact's value can't be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FactError {
    /// Not of the form `4800 EUR` or `4800.50 EUR`.
    #[error("not a sum: {0}")]
    Money(String),
    /// Not of the form `2026-12-15`, or no such day.
    #[error("not a day: {0}")]
    Date(String),
    /// Not a whole number.
    #[error("not a whole number: {0}")]
    Number(String),
    /// Empty, or longer than 80 characters, or with control characters.
    #[error("not a short text: {0}")]
    Text(String),
}

/// The longest text fact, in characters.
pub const TEXT_LIMIT: usize = 80;

impl FactValue {
    /// Reads `value` as `kind`. A sum without a currency takes `currency`.
    pub fn read(kind: FactKind, value: &str, currency: Option<&str>) -> Result<FactValue, FactError> {
        let value = value.trim();
        match kind {
            FactKind::Money => money(value, currency).ok_or_else(|| FactError::Money(value.to_owned())),
            FactKind::Date => date(value).ok_or_else(|| FactError::Date(value.to_owned())),
            FactKind::Number => value
                .parse()
                .map(FactValue::Number)
                .map_err(|_| FactError::Number(value.to_owned())),
            FactKind::Text => {
                let fits =
                    !value.is_empty() && value.chars().count() <= TEXT_LIMIT && !value.chars().any(char::is_control);
                if fits {
                    Ok(FactValue::Text(value.to_owned()))
                } else {
                    Err(FactError::Text(value.to_owned()))
                }
            }
        }
    }
}

fn money(value: &str, currency: Option<&str>) -> Option<FactValue> {
    let (number, code) = match value.rsplit_once(' ') {
        Some((number, code)) if code.chars().all(|c| c.is_ascii_alphabetic()) => (number, code),
        _ => (value, currency?),
    };
    let code = code.to_ascii_uppercase();
    // Spaces may group thousands; a comma or point with one or two digits after it marks the decimals.
    let number: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    let (whole, part) = number.split_once(['.', ',']).unwrap_or((&number, ""));
    let digits = |s: &str| s.chars().all(|c| c.is_ascii_digit());
    if code.len() != 3 || whole.is_empty() || whole.len() > 12 || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    let cents: i64 = format!("{part:0<2}").parse().ok()?;
    Some(FactValue::Money {
        cents: whole.parse::<i64>().ok()? * 100 + cents,
        currency: code,
    })
}

fn date(value: &str) -> Option<FactValue> {
    let mut parts = value.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, month, day): (i32, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    ((1..=9999).contains(&year) && (1..=last).contains(&day)).then_some(FactValue::Date { year, month, day })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_with_and_without_currency() {
        let read = |v, c| FactValue::read(FactKind::Money, v, c).ok();
        let euros = |cents| {
            Some(FactValue::Money {
                cents,
                currency: "EUR".into(),
            })
        };
        assert_eq!(read("4800 EUR", None), euros(480_000));
        assert_eq!(read("4 800,5", Some("EUR")), euros(480_050));
        assert_eq!(read("4800", None), None);
        assert_eq!(read("4.800 EUR", None), None);
        assert_eq!(read("many EUR", None), None);
        assert_eq!(read("1.2.3 EUR", None), None);
    }

    #[test]
    fn days_must_exist() {
        let read = |v| FactValue::read(FactKind::Date, v, None).is_ok();
        assert!(read("2028-02-29"));
        assert!(!read("2027-02-29"));
        assert!(!read("2027-13-01"));
        assert!(!read("tomorrow"));
    }

    #[test]
    fn texts_are_short_and_plain() {
        assert!(FactValue::read(FactKind::Text, "Marja", None).is_ok());
        assert!(FactValue::read(FactKind::Text, "\u{1b}[2J", None).is_err());
        assert!(FactValue::read(FactKind::Text, &"x".repeat(81), None).is_err());
    }
}
