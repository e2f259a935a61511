//! The reader room: tokenizer against the published one, encoder against torch, damaged weights.

mod common;
mod corrupt;
mod encoder;
mod tokenizer;
