//! Bytes that are not a model give an error and never a panic, and an unaligned model reads like an aligned one.

use crate::common;

use sparring::reader::Encoder;

fn header_length(model: &[u8]) -> usize {
    8 + u64::from_le_bytes(model[..8].try_into().unwrap()) as usize
}

#[test]
fn a_cut_model_is_an_error() {
    let model = common::model();
    let header = header_length(model);
    let near = (0..300)
        .chain(header - 50..header + 50)
        .chain(model.len() - 300..model.len());
    for length in near.chain((0..model.len()).step_by(model.len() / 500)) {
        assert!(Encoder::from_bytes(&model[..length]).is_err(), "cut at {length}");
    }
    let longer = [model, &[0]].concat();
    assert!(Encoder::from_bytes(&longer).is_err());
}

#[test]
fn flipped_bytes_do_not_panic() {
    let mut model = common::model().to_vec();
    let header = header_length(&model);
    let mut errors = 0;
    let places: Vec<usize> = (0..64).chain((64..header).step_by(97)).collect();
    for &place in &places {
        for flip in [0x01, 0x10, 0x80] {
            model[place] ^= flip;
            match Encoder::from_bytes(&model) {
                Err(error) => {
                    assert!(!error.to_string().is_empty());
                    errors += 1;
                }
                Ok(encoder) => try_out(&encoder),
            }
            model[place] ^= flip;
        }
    }
    println!("{errors} errors of {}", 3 * places.len());
    assert!(errors > places.len());
}

#[test]
fn impossible_values_are_errors_or_harmless() {
    let mut model = common::model().to_vec();
    let header = header_length(&model);
    let step = (model.len() - header) / 60;
    for place in (header..model.len() - 64).step_by(step) {
        let kept = model[place..place + 64].to_vec();
        for byte in [0x00, 0x7f, 0xff] {
            model[place..place + 64].fill(byte);
            if let Ok(encoder) = Encoder::from_bytes(&model) {
                try_out(&encoder);
            }
        }
        model[place..place + 64].copy_from_slice(&kept);
    }
}

#[test]
fn alignment_does_not_matter() {
    let expected = logits(&common::encoder());
    let mut moved = vec![0; common::model().len() + 3];
    for offset in [1, 3] {
        moved[offset..offset + common::model().len()].copy_from_slice(common::model());
        let encoder = Encoder::from_bytes(&moved[offset..offset + common::model().len()]).unwrap();
        assert_eq!(logits(&encoder), expected);
    }
}

fn try_out(encoder: &Encoder<'_>) {
    logits(encoder);
}

fn logits(encoder: &Encoder<'_>) -> Vec<u32> {
    let context = encoder.context("Where is it?");
    let tokens = encoder.tokenizer().pieces("Sorry – ½ of it\tis on its way. 👍");
    let logits = encoder.logits(&encoder.states(&context, &[&tokens])[0]);
    logits.values.into_iter().map(f32::to_bits).collect()
}
