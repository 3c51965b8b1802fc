//! Marks hang a little over the edges, so that the edges look straight: the eye follows the stems, not the dots.

use crate::{fonts::Face, typography::Letter};

/// Thousandths of an em beyond the left and the right edge, for the upright faces and for the italic ones.
type Hang = ([u16; 2], [u16; 2]);

/// Side bearing and part of the ink of each mark, measured on the faces: half of a dot, a hyphen or a single quote,
/// a third of a double one, a quarter of a colon, little of what is wide or dark. Letters hang by the air of their slant.
fn hang(ch: char) -> Hang {
    match ch {
        '-' | '‐' => ([0, 156], [0, 162]),
        '.' => ([0, 150], [0, 180]),
        ',' => ([0, 150], [0, 180]),
        ':' | ';' => ([0, 115], [0, 110]),
        '…' => ([0, 100], [0, 130]),
        '!' | '?' => ([0, 50], [0, 10]),
        '–' | '—' => ([0, 110], [0, 115]),
        '‘' => ([114, 98], [190, 58]),
        '’' => ([98, 114], [170, 78]),
        '“' => ([125, 110], [210, 84]),
        '”' => ([110, 125], [190, 104]),
        '‚' => ([98, 0], [66, 0]),
        '„' => ([120, 0], [92, 0]),
        '«' | '‹' => ([95, 0], [125, 0]),
        '»' | '›' => ([0, 95], [0, 140]),
        '(' | '[' => ([50, 0], [30, 0]),
        ')' | ']' => ([0, 50], [0, 40]),
        'T' | 'V' | 'W' | 'Y' => ([28, 28], [50, 0]),
        'A' => ([25, 30], [0, 55]),
        'k' | 'r' | 'v' | 'w' | 'y' => ([0, 15], [0, 0]),
        _ => ([0, 0], [0, 0]),
    }
}

/// How far a line that begins with the letter hangs out, in em.
pub(super) fn left(letter: &Letter, face: Face) -> f64 {
    side(letter.ch, letter.raised, face, 0)
}

/// How far a line that ends with the letter hangs out, in em.
pub(super) fn right(letter: &Letter, face: Face) -> f64 {
    side(letter.ch, letter.raised, face, 1)
}

/// How far the hyphen of a divided word hangs out, in em.
pub(super) fn hyphen(face: Face) -> f64 {
    side('-', false, face, 1)
}

fn side(ch: char, raised: bool, face: Face, side: usize) -> f64 {
    if raised {
        return 0.0;
    }
    let (upright, italic) = hang(ch);
    let thousandths = match face {
        face if face.is_italic() => italic,
        _ => upright,
    };
    f64::from(thousandths[side]) / 1000.0
}
