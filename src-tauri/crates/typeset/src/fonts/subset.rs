//! A face cut down to the glyphs in use, as a PDF embeds it; kept, because a thousand letters use the same.

use std::{
    io::Write,
    sync::{Arc, PoisonError},
};

use subsetter::{GlyphRemapper, subset};

use super::{
    Face, Fonts, GlyphSet, REMEMBERED_CUTS, UNITS_PER_EM, embedded::Embedded, loaded::LoadedFace,
    program::Program,
};
use crate::{error::TypesetError, ink::Ink};

/// Characters every cut of an upright face keeps, so that most letters of a house share one cut.
pub(super) const REPERTOIRE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u{202F}.,;:!?'()[]/-–—…’‘“”„«»&@%+=§°€ÀÂÇÉÈÊËÎÏÔÙÛÜÄÖŒàâçéèêëîïôùûüäöœßáíóúñ◊";
/// … of a slanted or strong one, in which few words of a letter stand: the subject, a name, what is stressed.
const FEW: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:-’éèà";

/// The text of a glyph of which only the letter knows what it reads as; every glyph must have one (ISO 19005-2, 6.2.11.7.2).
const UNKNOWN: &str = "\u{FFFD}";

/// A face cut down, ready to embed.
pub(crate) struct Subset {
    /// Of the face, by which a page calls it.
    pub name: String,
    embedded: Embedded,
    /// Glyphs of the cut, by their number in the whole face.
    glyphs: Vec<CutGlyph>,
    missing: CutGlyph,
}

/// A glyph of a cut: its number there, the width the file gives it, in thousandths of an em, and the text.
#[derive(Clone, Debug, Default)]
pub(crate) struct CutGlyph {
    pub id: u16,
    pub width: f64,
    /// None where only the letter knows what it reads as.
    pub text: Option<Box<str>>,
}

impl Subset {
    /// By its number in the whole face; one the cut lacks is the first, which is empty.
    pub fn glyph(&self, glyph: u16) -> &CutGlyph {
        self.glyphs.get(usize::from(glyph)).unwrap_or(&self.missing)
    }

    /// Gives the number of the font in the file.
    pub fn write<W: Write>(&self, ink: &mut Ink<W>) -> Result<u32, TypesetError> {
        self.embedded.write(ink)
    }
}

/// The glyphs every cut of the face keeps; a face that stands in keeps only what is drawn with it.
pub(super) fn repertoire(face: Face, loaded: &LoadedFace) -> GlyphSet {
    let kept = match face {
        Face::Regular => REPERTOIRE,
        Face::Italic | Face::Semibold | Face::SemiboldItalic => FEW,
        _ => "",
    };
    kept.chars()
        .filter_map(|character| loaded.glyph(character))
        .collect()
}

impl Fonts {
    /// The cut that holds the usual repertoire and the glyphs named.
    pub(crate) fn subset(
        &self,
        face: Face,
        mut wanted: GlyphSet,
    ) -> Result<Arc<Subset>, TypesetError> {
        wanted.join(&self.repertoires[face as usize]);
        let key = (face, wanted);
        let mut subsets = self.subsets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = subsets.get(&key) {
            return Ok(Arc::clone(known));
        }
        let cut = Arc::new(cut(self.face(face), &key.1)?);
        if subsets.len() >= REMEMBERED_CUTS {
            subsets.clear();
        }
        subsets.insert(key, Arc::clone(&cut));
        Ok(cut)
    }
}

fn cut(face: &LoadedFace, wanted: &GlyphSet) -> Result<Subset, TypesetError> {
    let (file, readings) = (&face.file, face.readings());
    let mut remapper = GlyphRemapper::new();
    for glyph in wanted.iter() {
        remapper.remap(glyph);
    }
    let program = subset(&file.bytes, 0, &remapper)
        .map_err(|error| TypesetError::Subset(error.to_string()))?;
    let program = Program::read(program, &file.bytes)
        .ok_or_else(|| TypesetError::Subset(file.name.clone()))?;
    let name = format!("{}+{}", tag(wanted), file.name);
    let count = wanted.iter().last().map_or(0, |last| usize::from(last) + 1);
    let mut glyphs = vec![CutGlyph::default(); count];
    for glyph in wanted.iter() {
        let id = remapper.get(glyph).unwrap_or(0);
        let width = f64::from(program.width(id)) * UNITS_PER_EM;
        let width = width / f64::from(program.units_per_em);
        glyphs[usize::from(glyph)] = CutGlyph {
            id,
            width: width.trunc(),
            text: readings.get(usize::from(glyph)).cloned().flatten(),
        };
    }
    let shown = wanted.iter().map(|glyph| {
        let CutGlyph { id, text, .. } = &glyphs[usize::from(glyph)];
        (*id, text.as_deref().unwrap_or(UNKNOWN).to_owned())
    });
    Ok(Subset {
        name: file.name.clone(),
        embedded: Embedded::new(&program, &name, shown)?,
        glyphs,
        missing: CutGlyph::default(),
    })
}

/// Six capital letters that differ for different cuts (ISO 32000-1, 9.6.4).
fn tag(wanted: &GlyphSet) -> String {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for glyph in wanted.iter() {
        sum = (sum ^ u64::from(glyph)).wrapping_mul(0x0100_0000_01b3);
    }
    (0..6)
        .map(|place| char::from(b'A' + ((sum >> (place * 8)) % 26) as u8))
        .collect()
}
