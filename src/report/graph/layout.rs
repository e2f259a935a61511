//! Where the boxes of a map stand: rows by the fewest replies from the start, ordered so that few arrows cross.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rust_sugiyama::configure::Config;
use rust_sugiyama::from_vertices_and_edges;

/// Boxes in a row; what is more goes one row down.
const ROW: usize = 5;

/// Room beside a box and below a row, in SVG units.
const BESIDE: f64 = 64.0;
const BELOW: f64 = 72.0;

/// Room for an arrow that passes a row.
const PASSING: f64 = 16.0;

/// The upper left corners of the boxes, and the size of the whole.
pub struct Layout {
    /// Row of each box, from 0.
    pub rows: Vec<usize>,
    /// Left and top of each box.
    pub corners: Vec<(f64, f64)>,
    /// Width and height of all.
    pub size: (f64, f64),
}

/// Places boxes of one width and these heights, with arrows from box to box; `start` stands first.
pub fn layout(width: f64, heights: &[f64], arrows: &[(usize, usize)], start: usize) -> Layout {
    let rows = rows(heights.len(), arrows, start);
    let centres = centres(width, &rows, arrows);
    let mut tops = vec![0.0; 1 + rows.iter().max().copied().unwrap_or(0)];
    let mut bottom = 0.0;
    for (row, top) in tops.iter_mut().enumerate() {
        *top = bottom;
        let own = rows.iter().zip(heights).filter(|(r, _)| **r == row);
        bottom += own.map(|(_, height)| *height).fold(0.0, f64::max) + BELOW;
    }
    let mut corners = packed(width, &rows, &centres);
    corners
        .iter_mut()
        .zip(&rows)
        .for_each(|(corner, row)| corner.1 = tops[*row]);
    let left = corners.iter().map(|c| c.0).fold(f64::INFINITY, f64::min);
    corners.iter_mut().for_each(|c| c.0 -= left);
    let right = corners.iter().map(|c| c.0 + width).fold(0.0, f64::max);
    Layout {
        rows,
        corners,
        size: (right, bottom - BELOW),
    }
}

/// The row of each box: the fewest arrows from the start, and one more for what a full row has no room for.
fn rows(boxes: usize, arrows: &[(usize, usize)], start: usize) -> Vec<usize> {
    let mut away: Vec<Option<usize>> = vec![None; boxes];
    let mut waiting = VecDeque::from([start]);
    if let Some(first) = away.get_mut(start) {
        *first = Some(0);
    }
    while let Some(from) = waiting.pop_front() {
        for (_, to) in arrows.iter().filter(|(f, _)| *f == from) {
            if away[*to].is_none() {
                away[*to] = away[from].map(|a| a + 1);
                waiting.push_back(*to);
            }
        }
    }
    let mut order: Vec<usize> = (0..boxes).collect();
    order.sort_by_key(|b| (away[*b].unwrap_or(usize::MAX), *b));
    let (mut rows, mut row, mut full, mut depth) = (vec![0; boxes], 0, 0, Some(0));
    for index in order {
        if full == ROW || (full > 0 && away[index] != depth) {
            (row, full) = (row + 1, 0);
        }
        (rows[index], depth) = (row, away[index]);
        full += 1;
    }
    rows
}

/// The middle of each box from left to right, as the crate orders them; the rows are given to it by arrows that go down one row each.
fn centres(width: f64, rows: &[usize], arrows: &[(usize, usize)]) -> Vec<f64> {
    let mut vertices: Vec<(u32, (f64, f64))> = (0..rows.len()).map(|b| (b as u32, (width + BESIDE, 1.0))).collect();
    let mut edges: BTreeSet<(u32, u32)> = BTreeSet::new();
    for (from, to) in arrows.iter().filter(|(from, to)| rows[*from] < rows[*to]) {
        let mut last = *from as u32;
        for _ in rows[*from] + 1..rows[*to] {
            let passing = vertices.len() as u32;
            vertices.push((passing, (PASSING, 1.0)));
            edges.insert((last, passing));
            last = passing;
        }
        edges.insert((last, *to as u32));
    }
    // What no arrow ties to the rest is not the crate's business: it stands at the left, and is moved apart from its row.
    let tied: BTreeSet<u32> = edges.iter().flat_map(|(from, to)| [*from, *to]).collect();
    vertices.retain(|(v, _)| tied.contains(v));
    let mut centres = vec![0.0; rows.len()];
    if vertices.is_empty() {
        return centres;
    }
    let numbers: BTreeMap<usize, u32> = vertices.iter().enumerate().map(|(place, (v, _))| (place, *v)).collect();
    let edges: Vec<(u32, u32)> = edges.into_iter().collect();
    let config = Config {
        vertex_spacing: PASSING,
        // Every arrow goes down one row, so the crate has none of its own to add.
        dummy_vertices: false,
        ..Config::default()
    };
    let mut left = 0.0;
    for (places, across, _) in from_vertices_and_edges(&vertices, &edges, &config) {
        let least = places.iter().map(|(_, (x, _))| *x).fold(f64::INFINITY, f64::min);
        for (place, (x, _)) in places {
            let number = numbers.get(&place).map_or(place, |v| *v as usize);
            if let Some(centre) = centres.get_mut(number) {
                *centre = x - least + left;
            }
        }
        left += across + BESIDE;
    }
    centres
}

/// The boxes of each row side by side in the order the crate gave them, the row in the middle: its own places keep arrows straight at the
/// cost of maps twice as wide, and a wide map is harder to read than a bent arrow.
fn packed(width: f64, rows: &[usize], centres: &[f64]) -> Vec<(f64, f64)> {
    let mut corners = vec![(0.0, 0.0); rows.len()];
    for row in 0..=rows.iter().max().copied().unwrap_or(0) {
        let mut own: Vec<usize> = (0..rows.len()).filter(|b| rows[*b] == row).collect();
        own.sort_by(|a, b| centres[*a].total_cmp(&centres[*b]));
        let across = own.len() as f64 * (width + BESIDE) - BESIDE;
        for (place, index) in own.into_iter().enumerate() {
            corners[index].0 = place as f64 * (width + BESIDE) - across / 2.0;
        }
    }
    corners
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touching(layout: &Layout, width: f64, heights: &[f64]) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for a in 0..heights.len() {
            for b in 0..a {
                let ((ax, ay), (bx, by)) = (layout.corners[a], layout.corners[b]);
                if ax < bx + width && bx < ax + width && ay < by + heights[b] && by < ay + heights[a] {
                    found.push((a, b));
                }
            }
        }
        found
    }

    #[test]
    fn boxes_never_touch_and_the_whole_is_no_wider_than_it_must() {
        let heights: Vec<f64> = (0..40).map(|n| 60.0 + f64::from(n % 7) * 18.0).collect();
        let arrows: Vec<(usize, usize)> = (0..40)
            .flat_map(|n| [(n, (n * 2 + 1) % 40), (n, (n * 2 + 2) % 40), (n, (n + 7) % 40)])
            .filter(|(a, b)| a != b)
            .collect();
        let placed = layout(300.0, &heights, &arrows, 0);
        assert_eq!(touching(&placed, 300.0, &heights), []);
        assert!(placed.rows.iter().all(|r| *r < 40));
        assert!(placed.size.0 <= 5.0 * 364.0, "{:?}", placed.size);
    }

    #[test]
    fn odd_maps_have_a_place_for_everything() {
        for (boxes, arrows) in [
            (1, vec![]),
            (2, vec![]),
            (2, vec![(0, 1), (1, 0)]),
            (3, vec![(1, 2), (2, 1)]),
        ] {
            let heights = vec![60.0; boxes];
            let placed = layout(300.0, &heights, &arrows, 0);
            assert_eq!(touching(&placed, 300.0, &heights), []);
            assert!(placed.corners.iter().all(|(x, y)| x.is_finite() && y.is_finite()));
        }
    }
}
