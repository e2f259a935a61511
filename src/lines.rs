//! Lines of a pipe or a file, bounded: what a stranger pipes in must not fill the memory.

use std::io::{BufRead, Read, Result};

/// The longest line that is taken, in bytes; the rest of a longer one is skipped.
const LIMIT: u64 = 2 << 20;

/// The next line with its end, at most 2 MiB of it; none at the end of the input.
///
/// # Errors
/// Input that can't be read.
pub fn next(input: &mut impl BufRead) -> Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    if input.by_ref().take(LIMIT).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.last() != Some(&b'\n') && line.len() as u64 == LIMIT {
        input.skip_until(b'\n')?;
    }
    Ok(Some(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_and_the_next_one_is_whole() {
        let text = ["x".repeat(LIMIT as usize + 10), "next".to_owned()].join("\n");
        let mut input = text.as_bytes();
        assert_eq!(next(&mut input).unwrap().unwrap().len() as u64, LIMIT);
        assert_eq!(next(&mut input).unwrap().unwrap(), b"next");
        assert_eq!(next(&mut input).unwrap(), None);
    }
}
