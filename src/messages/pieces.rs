//! A Fluent pattern in pieces: the words a translator translates, and the code between them, which is to be left as it is.

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words, braces among them escaped no more.
    Words(String),
    /// A placeable, or the parts of a selector around its variants' words.
    Code(String),
}

/// The pieces; joined, they are the pattern. What is never closed is code to the end.
pub fn pieces(pattern: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut words = String::new();
    // How many selectors are open around the words.
    let mut open = 0;
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let code = match c {
            '{' => placeable(rest, &mut open),
            _ if open > 0 => between_variants(rest, &mut open),
            _ => 0,
        };
        if code == 0 {
            words.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        }
        if !words.is_empty() {
            out.push(Piece::Words(std::mem::take(&mut words)));
        }
        out.push(Piece::Code(rest[..code].to_owned()));
        rest = &rest[code..];
    }
    if !words.is_empty() {
        out.push(Piece::Words(words));
    }
    out
}

/// Words of somebody who knows nothing of Fluent, as a pattern: braces are escaped.
pub fn escaped(words: &str) -> String {
    let mut out = String::new();
    for c in words.chars() {
        match c {
            '{' | '}' => out.push_str(&format!("{{\"{c}\"}}")),
            c => out.push(c),
        }
    }
    out
}

/// Bytes of the placeable that begins here; of a selector, up to the words of its first variant.
fn placeable(text: &str, open: &mut usize) -> usize {
    let (mut depth, mut quoted, mut escape) = (0usize, false, false);
    for (at, c) in text.char_indices() {
        if quoted {
            quoted = escape || c != '"';
            escape = !escape && c == '\\';
            continue;
        }
        match c {
            '"' => quoted = true,
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            '-' if text[at..].starts_with("->") => {
                let head = at + 2;
                let variant = variant(&text[head..]);
                if variant > 0 {
                    *open += 1;
                    return head + variant;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// Bytes of the next variant's key, or of the brace that closes the selector, with the blanks around.
fn between_variants(text: &str, open: &mut usize) -> usize {
    let blank = text.len() - text.trim_start_matches([' ', '\n']).len();
    if text[blank..].starts_with('}') {
        *open -= 1;
        return blank + 1;
    }
    if blank > 0 { variant(text) } else { 0 }
}

/// Bytes of a variant's key with the blanks around it; 0 where there is none.
fn variant(text: &str) -> usize {
    let key = text.trim_start_matches([' ', '\n']);
    let key = key.strip_prefix('*').unwrap_or(key);
    let Some(end) = key.strip_prefix('[').and_then(|k| k.find(']')) else {
        return 0;
    };
    let words = key[end + 2..].trim_start_matches(' ');
    text.len() - words.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Piece {
        Piece::Code(text.to_owned())
    }

    fn words(text: &str) -> Piece {
        Piece::Words(text.to_owned())
    }

    #[test]
    fn words_stand_apart_from_code() {
        assert_eq!(
            pieces("Pay { $a }{ $b }, {\"{\"}now"),
            [
                words("Pay "),
                code("{ $a }"),
                code("{ $b }"),
                words(", "),
                code("{\"{\"}"),
                words("now")
            ]
        );
        assert_eq!(
            pieces("He rang { $n -> [one] once *[other] { $n } times }."),
            [
                words("He rang "),
                code("{ $n -> [one] "),
                words("once"),
                code(" *[other] "),
                code("{ $n }"),
                words(" times"),
                code(" }"),
                words(".")
            ]
        );
        assert_eq!(pieces("{ $open"), [code("{ $open")]);
    }
}
