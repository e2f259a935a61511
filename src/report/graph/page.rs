//! The map as one self-contained page: the drawing, and a panel with all of a beat. It has no script: a box is a link to its panel, and the
//! page's own policy forbids scripts, so that a scenario from a stranger brings none in.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::super::POLICY;
use super::map::{Exit, Map, To, sign};
use super::svg::{STYLE, drawing};
use crate::engine::scenario::Quality;
use crate::engine::texts::{beat_line, ending_line, example};
use crate::terminal::clean;

const PAGE: &str = "
* { box-sizing: border-box; }
html, body { margin: 0; height: 100%; }
body { display: grid; grid-template-columns: minmax(0, 1fr) 27rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
.scroll { overflow: auto; height: 100vh; }
.panel { overflow: auto; height: 100vh; padding: 1rem 1.4rem; border-left: 1px solid var(--line); background: var(--box); overflow-wrap: anywhere; }
.detail { display: none; }
.detail:target { display: block; scroll-margin-top: 1rem; }
.panel:has(.detail:target) .intro { display: none; }
h1 { font-size: 1.3rem; margin: 0 0 .6rem; } h2 { font-size: 1.2rem; margin: 0 0 .4rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .4rem 0; } ul, ol { margin: .3rem 0; padding-left: 1.3rem; }
a { color: var(--start); }
.faint { color: var(--faint); }
.mark { display: inline-block; padding: 0 .5rem; border-radius: .7rem; color: #1b1f24; font-weight: 600; white-space: nowrap; }
:focus-visible { outline: 3px solid var(--start); outline-offset: 2px; }
.detail:focus-visible { outline: none; }
@media (max-width: 60rem) { body { display: block; } .scroll { height: 55vh; } .panel { height: 45vh; border-left: 0; border-top: 1px solid var(--line); } }
@media print { body { display: block; } .scroll, .panel { height: auto; overflow: visible; } .detail { display: block; } }
";

/// The whole page.
pub fn page(map: &Map) -> String {
    let text = |id: &str| map.messages.get(id);
    let shown = |id: &str| clean(&map.lines.get(id)).into_owned();
    let title = map.messages.with("map-title", &[("title", shown("title").into())]);
    let page = html! {
        (DOCTYPE)
        html lang=(map.messages.language().to_string()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) (PreEscaped(PAGE)) (PreEscaped(lit(map))) }
            }
            body {
                main.scroll tabindex="0" aria-label=(title) { (drawing(map, true)) }
                aside.panel {
                    div.intro {
                        h1 { (title) }
                        p { (shown("summary")) }
                        p.faint { (text("map-explained")) @if map.is_walked() { " " (text("map-walked")) } }
                        @for (index, beat) in map.beats.iter().enumerate().filter(|(_, b)| b.is_start) {
                            p { "▶ " (text("map-start")) ": " a href={ "#m" (index) } { (beat.id) } }
                        }
                        h3 { (text("map-endings")) }
                        @for index in 0..map.endings.len() { p { (place(map, To::Ending(index))) " " (map.endings[index].title) } }
                    }
                    @for index in 0..map.beats.len() { (beat(map, index)) }
                    @for index in 0..map.endings.len() { (ending(map, index)) }
                }
            }
        }
    };
    page.into_string() + "\n"
}

/// Style that brings out the arrows of the beat that is chosen or pointed at. Numbers only: nothing of the scenario gets into it.
fn lit(map: &Map) -> String {
    let rule = |n: usize| {
        format!(
            "body:has(#b{n}:target, #m{n}:hover, #m{n}:focus-visible) .wire:not(.f{n}, .t{n}) {{ opacity: .07; }}\n\
             body:has(#b{n}:target, #m{n}:hover, #m{n}:focus-visible) :is(.f{n}, .t{n}) {{ opacity: 1; stroke-width: 2.2; }}\n\
             body:has(#b{n}:target) #m{n} > .box {{ stroke: var(--start); stroke-width: 3; }}\n"
        )
    };
    (0..map.beats.len()).map(rule).collect()
}

/// All of a beat.
fn beat(map: &Map, index: usize) -> Markup {
    let (drawn, beat) = (&map.beats[index], &map.scenario.beats[index]);
    let text = |id: &str| map.messages.get(id);
    let shown = |id: &str| clean(&map.lines.get(id)).into_owned();
    html! {
        section.detail id={ "b" (index) } tabindex="-1" aria-labelledby={ "bh" (index) } {
            h2 id={ "bh" (index) } { (drawn.id) }
            @if drawn.is_start { p { "▶ " (text("map-start")) } }
            @if drawn.times.is_some() { p.faint { (map.reached(drawn.times)) } }
            h3 { (text("map-lines")) }
            @if beat.lines.is_empty() { p.faint { (text("map-opens")) } } @else {
                ul { @for k in 0..beat.lines.len() { li { (shown(&beat_line(&beat.id, k))) } } }
            }
            h3 { (text("map-model")) }
            p { (shown(&format!("beat-{}-model", beat.id))) }
            h3 { (text("map-hint")) }
            p { (shown(&format!("beat-{}-hint", beat.id))) }
            @if !beat.examples.is_empty() {
                h3 { (text("map-examples")) }
                ul { @for (k, kept) in beat.examples.iter().enumerate() {
                    li { (shown(&example(&beat.id, k))) " " span.faint { "(" (text(quality(kept.quality))) ")" } }
                } }
            }
            h3 { (text("map-leads")) }
            ul { @for exit in &drawn.exits { li { (way_out(map, index, exit)) } } }
            p { a href={ "#m" (index) } { (text("map-back")) } }
        }
    }
}

fn way_out(map: &Map, from: usize, exit: &Exit) -> Markup {
    html! {
        (place(map, exit.to))
        @if exit.to == To::Beat(from) { " ↻" }
        @if exit.times.is_some() { " " span.faint { "(" (map.reached(exit.times)) ")" } }
        ul { @for condition in &exit.conditions { li { (condition) } } }
    }
}

/// A link to a beat or an ending.
fn place(map: &Map, to: To) -> Markup {
    match to {
        To::Beat(beat) => html! { a href={ "#b" (beat) } { (map.beats[beat].id) } },
        To::Ending(index) => {
            let ending = &map.endings[index];
            let colour = super::WORTH[usize::from(ending.worth)];
            html! { a.mark href={ "#e" (index) } style={ "background:" (colour) } { (sign(ending.worth)) (ending.worth) " " (ending.id) } }
        }
    }
}

/// All of an ending.
fn ending(map: &Map, index: usize) -> Markup {
    let (drawn, ending) = (&map.endings[index], &map.scenario.endings[index]);
    let text = |id: &str| map.messages.get(id);
    let shown = |part: &str| clean(&map.lines.get(&format!("ending-{}-{part}", ending.id))).into_owned();
    let worth = map
        .messages
        .with("map-worth", &[("worth", i32::from(ending.worth).into())]);
    html! {
        section.detail id={ "e" (index) } tabindex="-1" aria-labelledby={ "eh" (index) } {
            h2 id={ "eh" (index) } { (drawn.title) }
            p { (place(map, To::Ending(index))) " " (worth) }
            @if drawn.times.is_some() { p.faint { (map.reached(drawn.times)) } }
            @if !ending.lines.is_empty() {
                h3 { (text("map-lines")) }
                ul { @for k in 0..ending.lines.len() { li { (clean(&map.lines.get(&ending_line(&ending.id, k)))) } } }
            }
            h3 { (text("map-outcome")) }
            p { (shown("outcome")) }
            h3 { (text("map-why")) }
            p { (shown("why")) }
            p { a href={ "#n" (index) } { (text("map-back")) } }
        }
    }
}

fn quality(quality: Quality) -> &'static str {
    match quality {
        Quality::Good => "quality-good",
        Quality::Middling => "quality-middling",
        Quality::Bad => "quality-bad",
    }
}
