//! The table of notices that people read against the codes there are.

use model::{Code, Severity};

use super::source::{none, read};

#[test]
fn the_table_of_notices_names_every_code_with_its_severity_and_no_other() {
    let table = read("docs/notice.md");
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    let expected = Code::ALL.iter().map(|code| {
        let severity = match code.severity() {
            Severity::Block => "block",
            Severity::Warn => "warn",
            Severity::Info => "info",
        };
        format!("| `{}` | {severity} | ", code.slug())
    });
    assert_eq!(rows.len(), Code::ALL.len());
    let wrong = expected
        .zip(&rows)
        .filter(|(begin, row)| !row.starts_with(begin.as_str()))
        .map(|(begin, row)| format!("{begin}… is {row}"));
    none(&wrong.collect::<Vec<_>>());
}
