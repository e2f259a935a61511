//! Messages: every sentence on the screen and every client line, in the user's language, through Fluent.
//!
//! `locales/<tag>/ui.ftl` and `coach.ftl` are the program's own texts, `locales/<tag>/scenarios/<id>.ftl` a scenario's. What a language
//! lacks falls back to English (or to the scenario's own language); what is missing everywhere shows its id, and never stops the program.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{MD, YMD};
use icu_datetime::input::Time;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use include_dir::{Dir, include_dir};
use jiff::civil::{Date as Day, DateTime};
use unic_langid::LanguageIdentifier;

use crate::engine::facts::FactValue;

mod merge;
mod pieces;
mod translation_file;
mod translations;

pub use merge::{Change, Merged, Pair, Source, State, Wording, canonical, merge};
pub use pieces::{Piece, escaped, pieces};
pub use translation_file::Unreadable;
pub use translations::{Translated, Translation, fluent_pattern, stamped, translation};

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The language everything falls back to, and the source of the program's own texts.
pub const FALLBACK: &str = "en";

/// The languages there is a folder for, English first, then by tag.
pub fn languages() -> Vec<LanguageIdentifier> {
    let mut tags: Vec<&str> = LOCALES.dirs().filter_map(|d| d.path().to_str()).collect();
    tags.sort_by_key(|t| (*t != FALLBACK, *t));
    tags.into_iter().filter_map(|t| t.parse().ok()).collect()
}

/// The best language there is for what was asked for, in order of preference.
pub fn negotiate(requested: &[String]) -> LanguageIdentifier {
    let available = languages();
    let requested: Vec<LanguageIdentifier> = requested
        .iter()
        .filter_map(|r| {
            r.split(['.', '@'])
                .next()
                .and_then(|tag| tag.replace('_', "-").parse().ok())
        })
        .collect();
    let fallback: LanguageIdentifier = FALLBACK.parse().expect("the fallback is a language tag");
    let found = negotiate_languages(&requested, &available, Some(&fallback), NegotiationStrategy::Lookup);
    found.first().map_or(fallback.clone(), |l| (*l).clone())
}

/// The language of that exact tag, if there is a folder for it.
pub fn language(tag: &str) -> Option<LanguageIdentifier> {
    let wanted: LanguageIdentifier = tag.parse().ok()?;
    languages()
        .into_iter()
        .find(|l| *l == wanted || l.language == wanted.language)
}

/// The text of a file under `locales/<tag>/`, if it is shipped.
pub fn shipped(language: &LanguageIdentifier, file: &str) -> Option<&'static str> {
    LOCALES.get_file(format!("{language}/{file}"))?.contents_utf8()
}

/// A value for a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words, shown as they are.
    Text(String),
    /// A number, shown with the language's grouping; Fluent chooses plural forms by it.
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Value {
        Value::Number(f64::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(number as f64)
    }
}

/// The program's own texts in one language.
pub struct Messages {
    language: LanguageIdentifier,
    bundles: Vec<FluentBundle<Arc<FluentResource>>>,
}

impl Messages {
    /// The texts of `language`, with English behind them.
    pub fn new(language: &LanguageIdentifier) -> Messages {
        let fallback: LanguageIdentifier = FALLBACK.parse().expect("the fallback is a language tag");
        let mut wanted = vec![language.clone()];
        if *language != fallback {
            wanted.push(fallback);
        }
        let bundles = wanted
            .iter()
            .map(|tag| {
                let mut bundle = bundle(tag);
                for file in ["ui.ftl", "coach.ftl"] {
                    if let Some(text) = shipped(tag, file) {
                        bundle.add_resource_overriding(resource(text));
                    }
                }
                bundle
            })
            .collect();
        Messages {
            language: language.clone(),
            bundles,
        }
    }

    /// The language asked for.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// The text of a message without values.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The text of a message with values.
    pub fn with(&self, id: &str, values: &[(&str, Value)]) -> String {
        let arguments = arguments(values);
        self.bundles
            .iter()
            .find_map(|b| format(b, id, &arguments))
            .unwrap_or_else(|| id.to_owned())
    }

    /// That there is no language of that tag, and which there are.
    pub fn unknown_language(&self, tag: &str) -> String {
        let known: Vec<String> = languages().iter().map(ToString::to_string).collect();
        self.with(
            "error-unknown-language",
            &[("tag", tag.into()), ("known", known.join(", ").into())],
        )
    }

    /// What the system says of a failed reading or writing, in the language where the program knows the case.
    pub fn failure(&self, error: &std::io::Error) -> String {
        match error.kind() {
            std::io::ErrorKind::NotFound => self.get("io-not-found"),
            std::io::ErrorKind::PermissionDenied => self.get("io-denied"),
            std::io::ErrorKind::StorageFull => self.get("io-full"),
            _ => error.to_string(),
        }
    }

    /// Whether the language or English has the message.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|b| b.has_message(id))
    }

    /// A figure with two decimals, in the language's form.
    pub fn hundredths(&self, value: f64) -> String {
        decimal(&self.format_locale(), (value * 100.0).round() as i64, true)
    }

    /// A day and a time of day, in the language's form.
    pub fn day_and_time(&self, at: DateTime) -> String {
        day_and_time(&self.format_locale(), at).unwrap_or_else(|| at.strftime("%Y-%m-%d %H:%M").to_string())
    }

    /// A day with its month and year, in the language's form.
    pub fn day(&self, at: Day) -> String {
        date(
            &self.format_locale(),
            (at.year().into(), at.month().unsigned_abs(), at.day().unsigned_abs()),
            DateFieldSet::YMD(YMD::long()),
        )
        .unwrap_or_else(|| at.to_string())
    }

    /// Whose way of writing sums and days is used: English is written in the British way here.
    fn format_locale(&self) -> LanguageIdentifier {
        self.get("format-locale")
            .parse()
            .unwrap_or_else(|_| self.language.clone())
    }

    /// A fact as lines show it: a sum with its currency, a day with its month, a number with its grouping.
    pub fn fact(&self, fact: &FactValue) -> Value {
        match fact {
            FactValue::Money { cents, currency } => {
                let amount = decimal(&self.format_locale(), *cents, *cents % 100 != 0);
                let code = currency.as_str();
                Value::Text(self.with("money", &[("amount", amount.into()), ("currency", code.into())]))
            }
            FactValue::Date { year, month, day } => Value::Text(
                date(
                    &self.format_locale(),
                    (*year, *month, *day),
                    DateFieldSet::MD(MD::long()),
                )
                .unwrap_or_else(|| format!("{year}-{month:02}-{day:02}")),
            ),
            FactValue::Number(number) => Value::Number(*number as f64),
            FactValue::Text(text) => Value::Text(text.clone()),
        }
    }
}

/// A scenario's texts in one language, with the user's facts in them.
pub struct Lines {
    bundle: FluentBundle<Arc<FluentResource>>,
    source: BTreeMap<String, String>,
    values: Vec<(String, Value)>,
}

impl Lines {
    /// `texts`: message id and Fluent pattern of each text; `values`: the facts by id.
    pub fn new(language: &LanguageIdentifier, texts: BTreeMap<String, String>, values: Vec<(String, Value)>) -> Lines {
        let mut bundle = bundle(language);
        let mut source = String::new();
        for (id, text) in &texts {
            source.push_str(&entry(id, text));
        }
        bundle.add_resource_overriding(resource(&source));
        Lines {
            bundle,
            source: texts,
            values,
        }
    }

    /// The language of the texts: the scenario's own where it is not translated.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.bundle.locales[0]
    }

    /// A fact as lines show it; empty where there is none of that id.
    pub fn fact(&self, id: &str) -> String {
        match self.values.iter().find(|(name, _)| name == id) {
            Some((_, Value::Text(text))) => text.clone(),
            Some((_, Value::Number(number))) => number.to_string(),
            None => String::new(),
        }
    }

    /// The text of that id; what Fluent can't read is shown as it stands.
    pub fn get(&self, id: &str) -> String {
        let values: Vec<(&str, Value)> = self.values.iter().map(|(k, v)| (k.as_str(), v.clone())).collect();
        format(&self.bundle, id, &arguments(&values))
            .or_else(|| self.source.get(id).cloned())
            .unwrap_or_else(|| id.to_owned())
    }
}

/// A text as a Fluent message. A selector written on one line gets the line breaks that Fluent's grammar wants.
fn entry(id: &str, text: &str) -> String {
    format!("{id} = {}\n", fluent_pattern(text))
}

fn bundle(language: &LanguageIdentifier) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
    // Isolating marks would show up as boxes in terminals and as noise in CSV.
    bundle.set_use_isolating(false);
    let _ = bundle.add_function("LOWER", |values, _| match values.first() {
        Some(FluentValue::String(text)) => FluentValue::from(text.to_lowercase()),
        other => other.cloned().unwrap_or(FluentValue::None),
    });
    bundle
}

fn resource(text: &str) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource))
}

fn format(bundle: &FluentBundle<Arc<FluentResource>>, id: &str, arguments: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(arguments), &mut errors)
            .into_owned(),
    )
}

fn arguments<'a>(values: &[(&'a str, Value)]) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        match value {
            Value::Text(text) => arguments.set(*name, text.clone()),
            Value::Number(number) => arguments.set(*name, *number),
        }
    }
    arguments
}

/// Hundredths as a decimal in the language's form, with or without the two decimals.
fn decimal(language: &LanguageIdentifier, cents: i64, with_part: bool) -> String {
    let locale: icu_locale_core::Locale = language.to_string().parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
    let mut number = Decimal::from(if with_part { cents } else { cents / 100 });
    if with_part {
        number.multiply_pow10(-2);
    }
    match DecimalFormatter::try_new(locale.into(), Default::default()) {
        Ok(formatter) => formatter.format(&number).to_string(),
        Err(_) => number.to_string(),
    }
}

fn day_and_time(language: &LanguageIdentifier, at: DateTime) -> Option<String> {
    let locale: icu_locale_core::Locale = language.to_string().parse().ok()?;
    let fields = YMD::long().with_time_hm();
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), fields).ok()?;
    let part = |value: i8| u8::try_from(value).ok();
    let at = icu_datetime::input::DateTime {
        date: Date::try_new_gregorian(at.year().into(), part(at.month())?, part(at.day())?).ok()?,
        time: Time::try_new(part(at.hour())?, part(at.minute())?, 0, 0).ok()?,
    };
    Some(formatter.format(&at).to_string())
}

/// A day in the language's form, with the fields that are asked for.
fn date(language: &LanguageIdentifier, (year, month, day): (i32, u8, u8), fields: DateFieldSet) -> Option<String> {
    let locale: icu_locale_core::Locale = language.to_string().parse().ok()?;
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), fields).ok()?;
    let shown = formatter
        .format(&Date::try_new_gregorian(year, month, day).ok()?)
        .to_string();
    // A line must not break between the day and its month.
    Some(shown.replace(' ', "\u{a0}"))
}
