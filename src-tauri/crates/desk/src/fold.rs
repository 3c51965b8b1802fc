//! Names as they are compared and put in order.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Small letters and digits, without accents.
pub(crate) fn folded(text: &str) -> String {
    text.to_lowercase()
        .replace('ß', "ss")
        .replace('œ', "oe")
        .nfd()
        .filter(|letter| !is_combining_mark(*letter) && letter.is_alphanumeric())
        .collect()
}
