//! The forward pass against torch, and its promise of the same bits whatever the instructions and the batching.

use crate::common;

use serde::Deserialize;
use sparring::reader::{Encoder, Level, Logits, MOVES, Token};

/// Largest and mean absolute difference of a logit from torch's, which computes with float activations, as parts of the mean size of a
/// logit. Activations rounded to 8 bits cost about this much: torch with rounded activations is as far off.
const TOLERANCE: f32 = 0.12;
const MEAN_TOLERANCE: f32 = 0.025;

#[derive(Deserialize)]
struct Line {
    client: String,
    reply: String,
    logits: Vec<f32>,
}

fn read(encoder: &Encoder<'_>, client: &str, reply: &str) -> Logits {
    let context = encoder.context(client);
    let tokens = encoder.tokenizer().pieces(reply);
    encoder.logits(&encoder.states(&context, &[&tokens])[0])
}

#[test]
fn logits_are_near_those_of_torch() {
    let encoder = common::encoder();
    let lines: Vec<Line> = common::fixture("logits.jsonl");
    let (mut largest, mut total, mut size) = (0.0_f32, 0.0, 0.0);
    for line in &lines {
        let logits = read(&encoder, &line.client, &line.reply);
        for (ours, torch) in logits.values.iter().zip(&line.logits) {
            largest = largest.max((ours - torch).abs());
            total += (ours - torch).abs();
            size += torch.abs();
        }
    }
    let count = (lines.len() * MOVES) as f32;
    println!(
        "largest {largest}, mean {}, of logits of mean size {}",
        total / count,
        size / count
    );
    let mean_size = size / count;
    assert!(largest < TOLERANCE * mean_size, "a logit is off by {largest}");
    assert!(total / count < MEAN_TOLERANCE * mean_size);
}

#[test]
fn every_level_gives_the_same_bits() {
    let lines: Vec<Line> = common::fixture("logits.jsonl");
    let levels: Vec<Encoder<'_>> = Level::available()
        .into_iter()
        .map(|level| common::encoder().with_level(level))
        .collect();
    println!("levels: {:?}", Level::available());
    for line in lines.iter().step_by(5).chain(lines.last()) {
        let expected = read(&levels[0], &line.client, &line.reply);
        for encoder in &levels[1..] {
            let logits = read(encoder, &line.client, &line.reply);
            assert_eq!(bits(&logits), bits(&expected), "{}", line.reply);
        }
    }
}

#[test]
fn batched_segments_are_the_same_as_single_ones() {
    let encoder = common::encoder();
    let lines: Vec<Line> = common::fixture("logits.jsonl");
    let context = encoder.context(&lines[0].client);
    let mut segments: Vec<Vec<Token>> = lines[..9]
        .iter()
        .map(|l| encoder.tokenizer().pieces(&l.reply))
        .collect();
    segments.push(Vec::new());
    segments
        .iter_mut()
        .enumerate()
        .for_each(|(index, segment)| segment.truncate(40 - 3 * index));
    let borrowed: Vec<&[Token]> = segments.iter().map(Vec::as_slice).collect();
    let together = encoder.states(&context, &borrowed);
    assert_eq!(together.len(), segments.len());
    for (segment, states) in borrowed.iter().zip(&together) {
        assert_eq!(states.tokens(), segment.len() + 1);
        let alone = encoder.states(&context, &[segment]);
        assert_eq!(bits(&encoder.logits(&alone[0])), bits(&encoder.logits(states)));
    }
    assert!(encoder.states(&context, &[]).is_empty());
}

#[test]
fn votes_add_up_to_the_logits() {
    let encoder = common::encoder();
    let lines: Vec<Line> = common::fixture("logits.jsonl");
    let silent = read(&encoder, &lines[0].client, "");
    assert_eq!(silent.votes.len(), 1);
    let logits = read(&encoder, &lines[0].client, &lines[0].reply);
    for index in 0..MOVES {
        let attention: f32 = logits.votes.iter().map(|vote| vote.attention[index]).sum();
        assert!((attention - 1.0).abs() < 1e-5);
        let bias = silent.values[index] - silent.votes[0].value[index];
        let sum: f32 = logits
            .votes
            .iter()
            .map(|vote| vote.attention[index] * vote.value[index])
            .sum();
        assert!((sum + bias - logits.values[index]).abs() < 1e-4);
    }
}

#[test]
fn foreign_tokens_and_long_text_do_no_harm() {
    let encoder = common::encoder();
    let context = encoder.context(&"pitkä ".repeat(1_000));
    assert_eq!(context.tokens(), 64);
    let tokens = vec![
        Token {
            id: u32::MAX,
            start: 0,
            end: 0
        };
        500
    ];
    let states = encoder.states(&context, &[&tokens]);
    assert_eq!(states[0].tokens(), 129);
    assert!(encoder.logits(&states[0]).values.iter().all(|logit| logit.is_finite()));
}

fn bits(logits: &Logits) -> Vec<u32> {
    let votes = logits
        .votes
        .iter()
        .flat_map(|vote| vote.attention.into_iter().chain(vote.value));
    logits.values.into_iter().chain(votes).map(f32::to_bits).collect()
}
