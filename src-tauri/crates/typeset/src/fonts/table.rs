//! The tables of a font file (OpenType, "Font file"), and numbers in them, big end first.

/// The table of a record, whose last eight bytes say where it begins and how long it is.
pub(super) fn within<'a>(bytes: &'a [u8], record: &[u8]) -> Option<&'a [u8]> {
    let number = |at: usize| {
        let four = record.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(four) as usize)
    };
    bytes.get(number(8)?..number(8)?.checked_add(number(12)?)?)
}

pub(super) fn table<'a>(bytes: &'a [u8], wanted: &[u8; 4]) -> Option<&'a [u8]> {
    let count = usize::from(u16_at(bytes, 4)?);
    let mut records = bytes.get(12..)?.chunks_exact(16).take(count);
    within(bytes, records.find(|record| record.starts_with(wanted))?)
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

pub(super) fn i16_at(bytes: &[u8], at: usize) -> Option<i16> {
    Some(i16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}
