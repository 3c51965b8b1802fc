//! Refused rows written out, to be corrected and read again.

use super::{List, Reason};
use crate::table::{SEPARATOR, line};

/// UTF-8 with a byte order mark, under the headings of the list. The reason stands first, so that a row with too many
/// cells shows where it is too long; its heading and words come from the caller, who knows the person's language.
pub fn write_rejected_csv(
    list: &List,
    reason_heading: &str,
    words: impl Fn(Reason) -> String,
) -> Vec<u8> {
    let headings = list.columns.iter().map(|column| column.heading.clone());
    let rows = list.rejected.iter();
    write_refused(
        reason_heading,
        &headings.collect::<Vec<_>>(),
        rows.map(|rejected| (words(rejected.reason), rejected.cells.as_slice())),
    )
}

/// The same for rows refused for any reason, each with its words.
pub fn write_refused<'a>(
    reason_heading: &str,
    headings: &[String],
    rows: impl IntoIterator<Item = (String, &'a [String])>,
) -> Vec<u8> {
    let headings = headings.iter().map(String::as_str);
    let mut text = String::from('\u{feff}');
    text += &line(std::iter::once(reason_heading).chain(headings), SEPARATOR);
    for (reason, cells) in rows {
        let cells = cells.iter().map(String::as_str);
        text += &line(std::iter::once(reason.as_str()).chain(cells), SEPARATOR);
    }
    text.into_bytes()
}
