//! The map as a drawing: a box for each beat with its ways out, arrows behind the boxes, endings as chips.

use maud::{Markup, PreEscaped, html};

use super::layout::{Layout, layout};
use super::map::{Beat, Ending, Exit, Map, To, sign};
use super::{WORTH, excerpt};
use crate::terminal::{shortened, width};

/// Measures of a box, in SVG units.
const WIDTH: f64 = 392.0;
const HEAD: f64 = 50.0;
const LINE: f64 = 20.0;
const EDGE: f64 = 10.0;

/// Where in a box the target of an exit stands, and how wide a chip is.
const TARGET: f64 = 214.0;
const CHIP: f64 = 116.0;

/// Around the drawing.
const MARGIN: f64 = 40.0;

/// Columns of text that fit: a condition, an id, the client's words.
const CONDITION: usize = 27;
const ID: usize = 12;
const WORDS: usize = 50;

/// Hues of the arrows, by the beat they come from, so that an eye can follow them.
const HUES: usize = 6;

/// How a map looks, on light and dark grounds.
pub(super) const STYLE: &str = "
:root, svg { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --box: #f6f8fa; --faint: #57606a; --line: #8c959f; --start: #0b57d0;
  --h0: #0969da; --h1: #bc4c00; --h2: #1a7f37; --h3: #8250df; --h4: #bf3989; --h5: #6e5a00; }
@media (prefers-color-scheme: dark) { :root, svg { --ink: #e6edf3; --paper: #14181d; --box: #1d232b; --faint: #9da7b3; --line: #6e7681; --start: #8ab4f8;
  --h0: #6cb6ff; --h1: #f0a35e; --h2: #6bc46d; --h3: #c297ff; --h4: #f582ae; --h5: #d4b62f; } }
.map { background: var(--paper); font-family: system-ui, sans-serif; }
.map text { fill: var(--ink); font-size: 12px; }
.map .id { font-size: 15px; font-weight: 600; }
.map .faint { fill: var(--faint); }
.map .words { fill: var(--faint); font-style: italic; }
.map .box { fill: var(--box); stroke: var(--line); stroke-width: 1.3; }
.map .start > a > .box, .map .start > .box { stroke: var(--start); stroke-width: 3; }
.map .never { stroke-dasharray: 5 4; }
.map .rule { stroke: var(--line); stroke-width: .6; }
.map .wire { fill: none; stroke-width: 1.5; opacity: .6; }
.map .chip { stroke: #3d444d; stroke-width: .8; }
.map .chip-text { fill: #1b1f24; font-weight: 600; }
.map a { cursor: pointer; }
.map a:focus { outline: none; }
.map a:focus-visible > .box, .map a:hover > .box { stroke: var(--start); stroke-width: 3; }
.h0 { stroke: var(--h0); } .h1 { stroke: var(--h1); } .h2 { stroke: var(--h2); } .h3 { stroke: var(--h3); } .h4 { stroke: var(--h4); } .h5 { stroke: var(--h5); }
.p0 { fill: var(--h0); } .p1 { fill: var(--h1); } .p2 { fill: var(--h2); } .p3 { fill: var(--h3); } .p4 { fill: var(--h4); } .p5 { fill: var(--h5); }
";

/// The map as an SVG document, whole in itself.
pub fn svg(map: &Map) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n",
        drawing(map, false).into_string()
    )
}

/// The drawing; with `links`, a box leads to `#b<number>` and an ending to `#e<number>` of the page around it.
pub(super) fn drawing(map: &Map, links: bool) -> Markup {
    let placed = place(map);
    let legend = placed.size.1 + 2.0 * MARGIN;
    let across = placed.size.0.max(WIDTH * 2.0) + 2.0 * MARGIN;
    let down = legend + LINE * (map.endings.len() as f64 + 2.5);
    let title = map.messages.with(
        "map-title",
        &[(
            "title",
            crate::terminal::clean(&map.lines.get("title")).into_owned().into(),
        )],
    );
    html! {
        svg.map xmlns="http://www.w3.org/2000/svg" role=(if links { "group" } else { "img" }) aria-labelledby="map-title map-about"
            width=(number(across)) height=(number(down)) viewBox={ "0 0 " (number(across)) " " (number(down)) } {
            title id="map-title" { (title) }
            desc id="map-about" { (map.messages.get("map-explained")) }
            @if !links { style { (PreEscaped(STYLE)) } }
            defs {
                @for hue in 0..HUES {
                    marker id={ "tip" (hue) } viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto" {
                        path class={ "p" (hue) } d="M0 0 10 5 0 10Z" {}
                    }
                }
            }
            g transform={ "translate(" (MARGIN) " " (MARGIN) ")" } {
                g aria-hidden="true" { (wires(map, &placed)) }
                @for (index, beat) in map.beats.iter().enumerate() { (beat_box(map, index, beat, placed.corners[index], links)) }
            }
            (endings(map, legend, links))
        }
    }
}

/// Where the boxes stand.
fn place(map: &Map) -> Layout {
    let heights: Vec<f64> = map.beats.iter().map(height).collect();
    let start = map.beats.iter().position(|b| b.is_start).unwrap_or(0);
    layout(WIDTH, &heights, &arrows(map), start)
}

fn height(beat: &Beat) -> f64 {
    HEAD + LINE * beat.exits.len() as f64 + EDGE
}

/// From beat to another beat.
fn arrows(map: &Map) -> Vec<(usize, usize)> {
    let mut all = Vec::new();
    for (from, beat) in map.beats.iter().enumerate() {
        for exit in &beat.exits {
            match exit.to {
                To::Beat(to) if to != from => all.push((from, to)),
                _ => {}
            }
        }
    }
    all
}

/// The middle of an exit's line, counted from the top of its box.
fn line_of(number: usize) -> f64 {
    HEAD + LINE * (number as f64 + 0.5)
}

fn wires(map: &Map, placed: &Layout) -> Markup {
    let mut arrived = vec![0_usize; map.beats.len()];
    let mut all = Vec::new();
    for (from, beat) in map.beats.iter().enumerate() {
        for (number, exit) in beat.exits.iter().enumerate() {
            let To::Beat(to) = exit.to else { continue };
            if to == from {
                continue;
            }
            let path = wire(placed, from, to, number, arrived[to]);
            arrived[to] += 1;
            let never = if exit.times == Some(0) { " never" } else { "" };
            all.push((format!("wire h{} f{from} t{to}{never}", from % HUES), path, from % HUES));
        }
    }
    html! {
        @for (class, path, hue) in all { path class=(class) d=(path) marker-end={ "url(#tip" (hue) ")" } {} }
    }
}

/// The way of an arrow: down to the top of a lower box, else from side to side.
fn wire(placed: &Layout, from: usize, to: usize, exit: usize, earlier: usize) -> String {
    let ((fx, fy), (tx, ty)) = (placed.corners[from], placed.corners[to]);
    let start_y = fy + line_of(exit);
    let rightwards = tx > fx || (tx - fx).abs() < 1.0 && placed.rows[to] > placed.rows[from];
    let (start_x, out) = if rightwards { (fx + WIDTH, 1.0) } else { (fx, -1.0) };
    // Arrivals are spread out, so that tips don't cover each other.
    let shift = (earlier % 9) as f64;
    if placed.rows[to] > placed.rows[from] {
        let end_x = tx + WIDTH * (0.5 + (shift - 4.0) * 0.09);
        let near = start_x + out * 36.0;
        let bend = ty - 46.0;
        return format!(
            "M{start_x:.0} {start_y:.0}C{near:.0} {start_y:.0} {end_x:.0} {bend:.0} {end_x:.0} {:.0}",
            ty - 1.0
        );
    }
    let end_y = ty + 12.0 + shift * 4.0;
    let (end_x, into) = if rightwards { (tx, -1.0) } else { (tx + WIDTH, 1.0) };
    format!(
        "M{start_x:.0} {start_y:.0}C{:.0} {start_y:.0} {:.0} {end_y:.0} {:.0} {end_y:.0}",
        start_x + out * 50.0,
        end_x + into * 50.0,
        end_x + into
    )
}

fn beat_box(map: &Map, index: usize, beat: &Beat, (x, y): (f64, f64), links: bool) -> Markup {
    let label = format!("{}: {}. {}", beat.id, words(map, beat), map.reached(beat.times));
    let inside = html! {
        rect class={ "box" @if beat.times == Some(0) { " never" } } width=(WIDTH) height=(number(height(beat))) rx="8" {}
        title { (label) @if beat.is_start { " " (map.messages.get("map-start")) } }
        text.id x="12" y="22" { @if beat.is_start { "▶ " } (shortened(&beat.id, 30)) }
        @if let Some(times) = beat.times { text.faint x=(WIDTH - 12.0) y="22" text-anchor="end" { "×" (times) } }
        text.words x="12" y="40" { (shortened(&words(map, beat), WORDS)) }
        line.rule x1="0" x2=(WIDTH) y1=(HEAD - 2.0) y2=(HEAD - 2.0) {}
        @for (number, exit) in beat.exits.iter().enumerate() { (exit_line(map, index, exit, line_of(number))) }
    };
    html! {
        g class={ "beat" @if beat.is_start { " start" } } transform={ "translate(" (number(x)) " " (number(y)) ")" } {
            @if links {
                a id={ "m" (index) } href={ "#b" (index) } aria-label=(label) { (inside) }
            } @else { (inside) }
            @for (number, exit) in beat.exits.iter().enumerate() {
                @if let To::Ending(ending) = exit.to { (chip_on(map, ending, line_of(number), links)) }
            }
        }
    }
}

fn words(map: &Map, beat: &Beat) -> String {
    if beat.words.is_empty() {
        map.messages.get("map-opens")
    } else {
        beat.words.clone()
    }
}

/// One way out: what must hold, where it leads, and how often it was taken.
fn exit_line(map: &Map, from: usize, exit: &Exit, y: f64) -> Markup {
    let more = exit.conditions.len() - 1;
    let more = (more > 0).then(|| map.messages.with("map-more", &[("count", more.into())]));
    let room = CONDITION - more.as_ref().map_or(0, |m| width(m) + 1);
    let first = exit.conditions.first().map(|c| shortened(c, room)).unwrap_or_default();
    let class = if exit.times == Some(0) { "faint" } else { "" };
    html! {
        text class=(class) x="12" y=(y + 4.0) { (first) @if let Some(more) = more { " " tspan.faint { (more) } } }
        @match exit.to {
            To::Beat(to) if to == from => text class=(class) x=(TARGET) y=(y + 4.0) { "↻ " (shortened(&map.messages.get("map-self"), ID)) },
            To::Beat(_) => text class=(class) x=(TARGET) y=(y + 4.0) { "→ " (shortened(map.id(exit.to), ID)) },
            To::Ending(_) => text class=(class) x=(TARGET) y=(y + 4.0) { "→" },
        }
        @if let Some(times) = exit.times { text.faint x=(WIDTH - 10.0) y=(y + 4.0) text-anchor="end" { @if times == 0 { "–" } @else { "×" (times) } } }
    }
}

fn chip_on(map: &Map, index: usize, y: f64, links: bool) -> Markup {
    let ending = &map.endings[index];
    let drawn = html! { (chip(ending, TARGET + 18.0, y - 8.0, CHIP)) title { (ending.title) } };
    html! {
        @if links { a href={ "#e" (index) } tabindex="-1" aria-hidden="true" { (drawn) } } @else { g { (drawn) } }
    }
}

/// An ending: sign, worth and id on the colour of its worth.
fn chip(ending: &Ending, x: f64, y: f64, wide: f64) -> Markup {
    let columns = ((wide - 14.0) / 7.5) as usize - 3;
    html! {
        rect class={ "chip" @if ending.times == Some(0) { " never" } } x=(x) y=(y) width=(wide) height="16" rx="8" fill=(WORTH[usize::from(ending.worth)]) {}
        text.chip-text x=(x + 7.0) y=(y + 12.0) style="font-size:11px" { (sign(ending.worth)) (ending.worth) " " (shortened(&ending.id, columns)) }
    }
}

/// All endings with their titles, below the boxes.
fn endings(map: &Map, top: f64, links: bool) -> Markup {
    html! {
        g transform={ "translate(" (MARGIN) " " (number(top)) ")" } {
            text.id y="0" { (map.messages.get("map-endings")) }
            @for (number, ending) in map.endings.iter().enumerate() {
                @let y = LINE * (number as f64 + 0.6);
                @let shown = html! {
                    (chip(ending, 0.0, y, CHIP))
                    text x=(CHIP + 12.0) y=(y + 12.0) { (excerpt(&ending.title)) @if ending.times.is_some() { " " tspan.faint { "(" (map.reached(ending.times)) ")" } } }
                };
                @if links { a id={ "n" (number) } href={ "#e" (number) } aria-label=(ending.title) { (shown) } } @else { (shown) }
            }
        }
    }
}

/// A measure without needless decimals.
fn number(value: f64) -> String {
    format!("{value:.0}")
}
