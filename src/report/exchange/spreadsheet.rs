//! CSV: one text a row, for spreadsheets. Cells that a spreadsheet would take for formulas are guarded by an apostrophe.

use super::{Exchange, Row, problem, state_name, state_of};
use crate::engine::diagnostic::Diagnostic;

const COLUMNS: [&str; 5] = ["id", "context", "source", "target", "state"];

/// What a spreadsheet takes for a formula's beginning.
const DANGEROUS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The byte order mark tells spreadsheets that the letters are UTF-8; without it many show Cyrillic as noise.
pub(super) fn write(exchange: &Exchange) -> anyhow::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS)?;
    for row in &exchange.rows {
        let context = row.context.join("\n");
        let cells = [&row.id, &context, &row.source, &row.target, state_name(row.state)];
        writer.write_record(cells.map(guarded))?;
    }
    Ok(writer.into_inner()?)
}

/// Reads what [`write`] wrote, with any of a spreadsheet's separators and the columns in any order; only id, source and target must be there.
pub(super) fn read(text: &str) -> Result<Exchange, Diagnostic> {
    let head = text.lines().next().unwrap_or_default();
    let separator = [',', ';', '\t']
        .into_iter()
        .max_by_key(|c| (head.matches(*c).count(), *c == ','));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator.map_or(b',', |c| c as u8))
        .flexible(true)
        .from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| {
        let at = error.position().map_or(0, |p| p.byte() as usize);
        problem("import-shape", at).with("reason", error)
    };
    let names = reader.headers().map_err(unreadable)?.clone();
    let column = |wanted: &str| names.iter().position(|name| name.trim().eq_ignore_ascii_case(wanted));
    for wanted in ["id", "source", "target"] {
        if column(wanted).is_none() {
            return Err(problem("import-column", 0).with("name", wanted));
        }
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let at = record.position().map_or(0, |p| p.byte() as usize);
        // The reader's place is before the line break that ends the row above.
        let at = at + text[at..].len() - text[at..].trim_start_matches(['\r', '\n']).len();
        let cell = |name| {
            column(name)
                .and_then(|i| record.get(i))
                .map(unguarded)
                .unwrap_or_default()
        };
        let (id, state) = (cell("id").trim().to_owned(), cell("state"));
        if id.is_empty() && cell("target").trim().is_empty() {
            continue;
        }
        let Some(state) = state_of(&state) else {
            return Err(problem("import-state", at).with("name", id).with("value", state));
        };
        rows.push(Row {
            id,
            context: Vec::new(),
            source: cell("source").replace("\r\n", "\n"),
            target: cell("target").replace("\r\n", "\n"),
            state,
            was: None,
            at,
        });
    }
    Ok(Exchange {
        rows,
        ..Exchange::default()
    })
}

/// Cells that already have an apostrophe before a formula's beginning get another, so that taking one off gives the same again.
fn guarded(cell: &str) -> String {
    if cell.trim_start_matches('\'').starts_with(DANGEROUS) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn unguarded(cell: &str) -> String {
    let formula = cell.trim_start_matches('\'').starts_with(DANGEROUS);
    let cell = cell.strip_prefix('\'').filter(|_| formula).unwrap_or(cell);
    cell.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_runs_nothing() {
        for cell in ["=1+1", "+1", "-1", "@a", "\tx", "'=1", "''@", "'fine", "fine"] {
            let kept = guarded(cell);
            assert!(!kept.starts_with(DANGEROUS), "{kept}");
            assert_eq!(unguarded(&kept), cell);
        }
    }

    #[test]
    fn other_separators_and_missing_columns_are_understood() {
        let read = super::read("target;id;source\r\nHei;title;Hi\r\n;;\r\n").expect("rows");
        assert_eq!(read.rows.len(), 1);
        assert_eq!(
            (read.rows[0].id.as_str(), read.rows[0].target.as_str()),
            ("title", "Hei")
        );
        assert_eq!(read.rows[0].at, 18);
        let error = super::read("id,source\na,b\n").expect_err("no target");
        assert_eq!(error.code, "import-column");
    }
}
