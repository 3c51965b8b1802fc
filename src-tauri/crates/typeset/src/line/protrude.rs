//! Punctuation and hyphens hang a little over the right edge, so that the edge looks straight.

use super::item::{Item, Kind};
use crate::typography::Letters;

/// How far a line that ends at item `at` hangs out, in em.
pub(super) fn at_break(letters: &Letters, items: &[Item], at: usize) -> f64 {
    match items[at].kind {
        Kind::Penalty { hyphen: true, .. } => of('-'),
        Kind::Forced => 0.0,
        Kind::Glue | Kind::Penalty { .. } | Kind::Box | Kind::Tie => items[at]
            .from
            .checked_sub(1)
            .map_or(0.0, |last| of(letters.letters[last].ch)),
    }
}

/// In em, measured on the faces in use.
pub(super) fn of(last: char) -> f64 {
    match last {
        '-' | '\u{AD}' => 0.16,
        '.' | ',' => 0.13,
        '’' | '‘' | '”' | '“' => 0.12,
        ':' | ';' | '–' => 0.07,
        _ => 0.0,
    }
}
