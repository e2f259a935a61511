//! Temper and trust as curves, and the same figures as a table.

use maud::{Markup, html};

use super::Page;
use crate::engine::mood::Mood;
use crate::engine::scenario::GAUGE_MAX;

/// The drawing, in SVG units: the plot, and the room for words to its left, right, top and below it.
const WIDE: f64 = 480.0;
const HIGH: f64 = 180.0;
const LEFT: f64 = 32.0;
const RIGHT: f64 = 120.0;
const TOP: f64 = 12.0;
const BELOW: f64 = 40.0;

/// How near to each other two names may stand.
const APART: f64 = 16.0;

/// Half of the side of the sign of a figure.
const SIGN: f64 = 4.0;

/// One of the two figures of a mood.
type Gauge = fn(&Mood) -> i32;

impl Page<'_> {
    /// The drawing and the table.
    pub(super) fn curves(&self) -> Markup {
        let moods = self.account.moods();
        html! {
            section {
                (self.heading(1, html! { (self.messages.get("report-curves")) }))
                div.wide tabindex="0" role="group" aria-label=(self.messages.get("report-curves")) {
                    (self.drawing(&moods))
                    (self.figures(&moods))
                }
            }
        }
    }

    fn drawing(&self, moods: &[Mood]) -> Markup {
        let last = moods.len() - 1;
        let x = |index: usize| LEFT + WIDE * index as f64 / last.max(1) as f64;
        let y = |value: i32| TOP + HIGH * f64::from(GAUGE_MAX - value) / f64::from(GAUGE_MAX);
        let path = |of: Gauge| {
            let points: Vec<String> = (0..moods.len())
                .map(|i| format!("{:.1},{:.1}", x(i), y(of(&moods[i]))))
                .collect();
            points.join(" ")
        };
        let (temper, trust): (Gauge, Gauge) = (|m| m.temper, |m| m.trust);
        let (title, told) = (format!("{}-curves", self.name), format!("{}-curves-told", self.name));
        // Names stand at the ends of their curves, one moved away where both end together.
        let (low, high) = (y(temper(&moods[last])), y(trust(&moods[last])));
        let near = (low - high).abs() < APART;
        let middle = ((low + high) / 2.0).clamp(TOP + APART / 2.0, TOP + HIGH - APART / 2.0);
        let place = |own: f64, upper: bool| match (near, upper) {
            (false, _) => own,
            (true, true) => middle - APART / 2.0,
            (true, false) => middle + APART / 2.0,
        };
        let ends = [("temper", place(low, low < high)), ("trust", place(high, low >= high))];
        html! {
            svg role="img" aria-labelledby=(title) aria-describedby=(told)
                viewBox={ "0 0 " (LEFT + WIDE + RIGHT) " " (TOP + HIGH + BELOW) } {
                title id=(title) { (self.messages.get("report-curves")) }
                desc id=(told) { (self.described(moods)) }
                @for value in [0, GAUGE_MAX / 2, GAUGE_MAX] {
                    line.grid x1=(LEFT) x2=(LEFT + WIDE) y1=(y(value)) y2=(y(value)) {}
                    text x=(LEFT - 8.0) y=(y(value) + 4.0) text-anchor="end" { (value) }
                }
                @for index in 1..moods.len() {
                    text x=(format!("{:.1}", x(index))) y=(TOP + HIGH + 18.0) text-anchor="middle" { (index) }
                }
                text x=(LEFT + WIDE / 2.0) y=(TOP + HIGH + 36.0) text-anchor="middle" {
                    (self.messages.get("report-reply"))
                }
                polyline.temper points=(path(temper)) {}
                polyline.trust points=(path(trust)) {}
                @for (index, mood) in moods.iter().enumerate() {
                    circle.temper cx=(format!("{:.1}", x(index))) cy=(format!("{:.1}", y(mood.temper))) r=(SIGN) {}
                    rect.trust x=(format!("{:.1}", x(index) - SIGN)) y=(format!("{:.1}", y(mood.trust) - SIGN))
                        width=(2.0 * SIGN) height=(2.0 * SIGN) {}
                }
                @for (name, at) in ends {
                    text class=(name) x=(LEFT + WIDE + 12.0) y=(format!("{:.1}", at + 4.0)) { (self.messages.get(name)) }
                }
            }
        }
    }

    fn described(&self, moods: &[Mood]) -> String {
        let (first, last) = (moods[0], moods[moods.len() - 1]);
        self.messages.with(
            "report-curves-told",
            &[
                ("temper", first.temper.into()),
                ("temper_after", last.temper.into()),
                ("trust", first.trust.into()),
                ("trust_after", last.trust.into()),
            ],
        )
    }

    fn figures(&self, moods: &[Mood]) -> Markup {
        let heads = ["report-reply", "report-score", "temper", "trust"];
        html! {
            table {
                thead { tr { @for head in heads { th scope="col" { (self.messages.get(head)) } } } }
                tbody {
                    @for (index, mood) in moods.iter().enumerate() {
                        tr {
                            th scope="row" {
                                @if index == 0 { (self.messages.get("report-start")) } @else { (index) }
                            }
                            td {
                                @if index > 0 { (self.account.session.records()[index - 1].score.total) } @else { "–" }
                            }
                            td { (mood.temper) }
                            td { (mood.trust) }
                        }
                    }
                }
            }
        }
    }
}
