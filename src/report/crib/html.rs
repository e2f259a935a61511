//! The sheet as one self-contained page that prints on one side of paper, A4 or Letter.

use maud::{DOCTYPE, PreEscaped, html as markup};

use super::super::POLICY;
use super::Sheet;

const STYLE: &str = "
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #57606a; --line: #d0d7de; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #14181d; --faint: #9da7b3; --line: #3d444d; } }
body { font: 16px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1rem; margin: 0 0 .3rem; border-bottom: 1px solid var(--line); }
p { margin: 0 0 1rem; }
.sections { columns: 22rem 2; column-gap: 2rem; }
section { break-inside: avoid; margin: 0 0 1.1rem; }
ul { margin: 0; padding-left: 1.1rem; }
li { margin: 0 0 .3rem; overflow-wrap: anywhere; }
small { display: block; color: var(--faint); }
section:first-child { font-size: 1.15em; }
section:first-child ul { list-style: none; padding: 0; }
@page { margin: 13mm; }
@media print {
  :root { --ink: #000; --paper: #fff; --faint: #333; --line: #999; }
  body { font-size: 10pt; line-height: 1.35; max-width: none; margin: 0; padding: 0; }
  .sections { columns: 2; column-gap: 8mm; }
}
";

/// The whole page.
pub fn html(sheet: &Sheet) -> String {
    let page = markup! {
        (DOCTYPE)
        html lang=(sheet.language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (sheet.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (sheet.title) }
                    @for line in &sheet.under { p { (line) } }
                    div.sections {
                        @for section in &sheet.sections {
                            section {
                                h2 { (section.title) }
                                ul {
                                    @for item in &section.items {
                                        li {
                                            (item.text)
                                            @if let Some(note) = &item.note { small { (note) } }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    format!("{}\n", page.into_string())
}
