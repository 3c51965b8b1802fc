//! One word in one face becomes glyphs. Characters the face lacks are drawn as a lozenge and named.

use harfrust::{Buffer, BufferFlags, Direction, Script, ShapeOptions, ShaperFont, shape};

use super::loaded::{LoadedFace, raised_features};

/// Stands for a character the font lacks. The glyph `.notdef` may not be shown in an archival file
/// (ISO 19005-2, 6.2.11.8) and says nothing.
/// In the person's own face the first of these it has.
pub(super) const REPLACEMENTS: [char; 3] = ['\u{25CA}', '\u{A4}', '?'];

const NARROW_SPACE: f64 = 170.0;

/// Stands in a word between two letters that may not become one glyph (U+200C); it has no glyph and takes no room.
pub(crate) const NO_LIGATURE: char = '\u{200C}';

/// Measures in thousandths of an em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ShapedGlyph {
    pub id: u16,
    pub advance: f64,
    pub dx: f64,
    pub dy: f64,
    /// Bytes of the word this glyph stands for, marks against ligatures not counted; empty for the second glyph of a
    /// cluster.
    pub start: usize,
    pub end: usize,
    /// Drawn in place of a character the font lacks.
    pub replaced: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ShapedWord {
    pub glyphs: Vec<ShapedGlyph>,
    pub width: f64,
    /// Characters the font lacks, in order.
    pub missing: Vec<char>,
}

pub(super) fn shape_word(face: &LoadedFace, raised: bool, text: &str) -> ShapedWord {
    let mut word = ShapedWord {
        glyphs: Vec::new(),
        width: 0.0,
        missing: Vec::new(),
    };
    // The font has no glyph for these: shaped apart, each becomes one lozenge, and its neighbours stay whole.
    let mut start = 0;
    for (at, character) in text.char_indices() {
        if face.covers(character) || composes(character) || character == NO_LIGATURE {
            continue;
        }
        add_covered(face, raised, text, start..at, &mut word);
        start = at + character.len_utf8();
        add_replacement(face, at..start, &mut word);
        word.missing.push(character);
    }
    add_covered(face, raised, text, start..text.len(), &mut word);
    widen_narrow_spaces(text, &mut word);
    leave_out_marks(text, &mut word);
    word.width = word.glyphs.iter().map(|glyph| glyph.advance).sum();
    word
}

/// The faces draw U+202F as an eighth of an em, which closes up in print; French printers set a fifth to a quarter.
fn widen_narrow_spaces(text: &str, word: &mut ShapedWord) {
    for glyph in &mut word.glyphs {
        if text.get(glyph.start..glyph.end) == Some("\u{202F}") {
            glyph.advance = glyph.advance.max(NARROW_SPACE);
        }
    }
}

/// Places in the word as it reads.
fn leave_out_marks(text: &str, word: &mut ShapedWord) {
    let marks: Vec<usize> = text.match_indices(NO_LIGATURE).map(|(at, _)| at).collect();
    if marks.is_empty() {
        return;
    }
    let before = |at: usize| marks.partition_point(|mark| *mark < at);
    let read = |at: usize| at - before(at) * NO_LIGATURE.len_utf8();
    for glyph in &mut word.glyphs {
        (glyph.start, glyph.end) = (read(glyph.start), read(glyph.end));
    }
}

/// A combining mark may still join the letter before it; the shaper decides.
fn composes(character: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&character)
}

fn add_replacement(face: &LoadedFace, range: std::ops::Range<usize>, word: &mut ShapedWord) {
    let id = REPLACEMENTS.iter().find_map(|one| face.glyph(*one));
    // A face without any of them is not taken.
    let id = id.unwrap_or_default();
    word.glyphs.push(ShapedGlyph {
        id,
        advance: face.advance(id),
        dx: 0.0,
        dy: 0.0,
        start: range.start,
        end: range.end,
        replaced: true,
    });
}

fn add_covered(
    face: &LoadedFace,
    raised: bool,
    text: &str,
    range: std::ops::Range<usize>,
    word: &mut ShapedWord,
) {
    if range.is_empty() {
        return;
    }
    let features = raised_features();
    let (plan, features) = if raised {
        (&face.raised, &features[..])
    } else {
        (&face.plain, &[][..])
    };
    let mut buffer = Buffer::new();
    buffer.push_str(&text[range.clone()]);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(Some(Script::LATIN));
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    let options = ShapeOptions::new().plan(Some(plan)).features(features);
    shape(&ShaperFont::new(&face.font), &mut buffer, options)
        .expect("plan and buffer agree in direction and script");
    let mut clusters: Vec<usize> = buffer
        .glyph_infos()
        .iter()
        .map(|info| range.start + info.cluster as usize)
        .collect();
    clusters.push(range.end);
    for (index, (info, position)) in buffer
        .glyph_infos()
        .iter()
        .zip(buffer.glyph_positions())
        .enumerate()
    {
        let start = clusters[index];
        let first = index == 0 || clusters[index - 1] != start;
        let end = clusters[index + 1..]
            .iter()
            .copied()
            .find(|next| *next > start)
            .unwrap_or(range.end);
        let (start, end) = if first { (start, end) } else { (end, end) };
        match u16::try_from(info.glyph_id) {
            Ok(id) if id != 0 => word.glyphs.push(ShapedGlyph {
                id,
                advance: f64::from(position.x_advance) * face.scale,
                dx: f64::from(position.x_offset) * face.scale,
                dy: f64::from(position.y_offset) * face.scale,
                start,
                end,
                replaced: false,
            }),
            _ => {
                add_replacement(face, start..end, word);
                word.missing.extend(
                    text[start..end]
                        .chars()
                        .filter(|character| !face.covers(*character)),
                );
            }
        }
    }
}
