//! Line and column of a byte of a text, both from 1; a column is a character.

/// Where a byte stands in its text.
pub fn line_and_column(text: &str, byte: usize) -> (u32, u32) {
    let before = &text[..floor_boundary(text, byte)];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line as u32, before[start..].chars().count() as u32 + 1)
}

fn floor_boundary(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_in_characters() {
        assert_eq!(line_and_column("", 0), (1, 1));
        assert_eq!(line_and_column("œuvre\nßx", 0), (1, 1));
        assert_eq!(line_and_column("œuvre\nßx", 9), (2, 2));
        assert_eq!(line_and_column("ab", 99), (1, 3));
    }
}
