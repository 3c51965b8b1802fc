//! What a typist leaves out and a printer puts in: quotes, dashes, spaces that do not break, raised ordinals.
//! Pure text work, language by language (letters.md §4); each letter keeps its place in the source.

mod dash;
mod french;
mod letters;
mod ordinal;
mod quote;
mod spaces;
mod verbatim;

use model::manuscript::FrenchSpacing;

pub(crate) use letters::{Letter, Letters, Target};

/// Everything the paper wants of a text. Addresses of the web are left letter for letter.
pub(crate) fn dress(letters: &mut Vec<Letter>, spacing: FrenchSpacing) {
    verbatim::mark(letters);
    quote::curl(letters);
    dash::lengthen(letters);
    french::space(letters, spacing);
    spaces::bind(letters);
    ordinal::raise(letters);
}

/// What a postal line gets: only the apostrophe, so that no address is rewritten.
pub(crate) fn dress_line(letters: &mut [Letter]) {
    quote::apostrophes(letters);
}
