//! What a glyph of a face reads as by itself, in whatever letter: its character, or the letters that it joins.

use super::{loaded::LoadedFace, shape::shape_word, subset::REPERTOIRE};

/// Letters that a face may join to one glyph.
const JOINED: [&str; 24] = [
    "ff", "fi", "fl", "ffi", "ffl", "fj", "ffj", "fb", "ffb", "fh", "ffh", "fk", "ffk", "ft",
    "fft", "tt", "tti", "ti", "ct", "st", "ch", "ck", "Th", "Qu",
];
/// Letters raised in an ordinal; a raised figure has a character of its own, which one types.
const RAISED: &str = "abcdefghijklmnopqrstuvwxyz";
/// Where the letters and signs of European languages stand; what is beyond is said in its place.
const CHARACTERS: std::ops::RangeInclusive<char> = ' '..='\u{2FFF}';

/// By the number of the glyph. None where it stands for nothing alone, or for what only a letter knows.
pub(super) fn readings(face: &LoadedFace) -> Vec<Option<Box<str>>> {
    let mut readings = Vec::new();
    let mut learn = |glyph: u16, text: &str| {
        let at = usize::from(glyph);
        if readings.len() <= at {
            readings.resize(at + 1, None);
        }
        if glyph != 0 {
            readings[at].get_or_insert_with(|| text.into());
        }
    };
    // One that serves two reads as what a letter has: an apostrophe, and not the sign of a glottal stop.
    let usual = REPERTOIRE.chars().filter(|one| face.covers(*one));
    let usual = usual.map(|one| (false, one.to_string()));
    let joined = JOINED.map(|letters| (false, letters.to_owned()));
    let raised = RAISED.chars().map(|letter| (true, letter.to_string()));
    for (raised, text) in usual.chain(joined).chain(raised) {
        if let [glyph] = shape_word(face, raised, &text).glyphs[..] {
            learn(glyph.id, &text);
        }
    }
    for character in CHARACTERS.filter(|one| !one.is_control()) {
        if let Some(glyph) = face.glyph(character) {
            learn(glyph, character.encode_utf8(&mut [0; 4]));
        }
    }
    readings
}
