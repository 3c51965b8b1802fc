//! A face cut down to the glyphs in use, as a PDF embeds it; kept, because a thousand letters use the same.

use std::{
    io::Write,
    sync::{Arc, PoisonError},
};

use flate2::{Compression, write::ZlibEncoder};
use printpdf::ParsedFont;
use subsetter::{GlyphRemapper, subset};

use super::{Face, Fonts, GlyphSet, REMEMBERED_CUTS, loaded::LoadedFace};
use crate::error::TypesetError;

/// Characters every cut keeps, so that most letters of a house share one cut.
const REPERTOIRE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u{202F}.,;:!?'()[]/-–—…’‘“”„«»&@%+=§°€ÀÂÇÉÈÊËÎÏÔÙÛÜÄÖŒàâçéèêëîïôùûüäöœßáíóúñ◊";

/// A face cut down, ready to embed.
pub(crate) struct Subset {
    /// Parsed once; its `font_name` carries the tag of the cut.
    pub font: ParsedFont,
    /// The program deflated, and its length before.
    pub deflated: Vec<u8>,
    pub length: usize,
    /// Glyphs of the cut, by their number in the whole face.
    glyphs: Vec<CutGlyph>,
}

/// A glyph of a cut: its number there, and the width the file gives it, in thousandths of an em.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CutGlyph {
    pub id: u16,
    pub width: f64,
}

impl Subset {
    /// By its number in the whole face; one the cut lacks is the first, which is empty.
    pub fn glyph(&self, glyph: u16) -> CutGlyph {
        let known = self.glyphs.get(usize::from(glyph));
        known.copied().unwrap_or_default()
    }
}

/// The glyphs every cut of the face keeps.
pub(super) fn repertoire(face: &LoadedFace) -> GlyphSet {
    REPERTOIRE
        .chars()
        .filter_map(|character| face.glyph(character))
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
        let cut = Arc::new(cut(face, &key.1)?);
        if subsets.len() >= REMEMBERED_CUTS {
            subsets.clear();
        }
        subsets.insert(key, Arc::clone(&cut));
        Ok(cut)
    }
}

fn cut(face: Face, wanted: &GlyphSet) -> Result<Subset, TypesetError> {
    let mut remapper = GlyphRemapper::new();
    for glyph in wanted.iter() {
        remapper.remap(glyph);
    }
    let program = subset(face.bytes(), 0, &remapper)
        .map_err(|error| TypesetError::Subset(error.to_string()))?;
    let mut font = ParsedFont::from_bytes(&program, 0, &mut Vec::new())
        .ok_or_else(|| TypesetError::Subset(face.name().to_owned()))?;
    font.font_name = Some(format!("{}+{}", tag(wanted), face.name()));
    let count = wanted.iter().last().map_or(0, |last| usize::from(last) + 1);
    let mut glyphs = vec![CutGlyph::default(); count];
    for glyph in wanted.iter() {
        let id = remapper.get(glyph).unwrap_or(0);
        let width = font.glyph_widths.get(&id).copied().unwrap_or(0);
        glyphs[usize::from(glyph)] = CutGlyph {
            id,
            width: f64::from(width),
        };
    }
    Ok(Subset {
        font,
        length: program.len(),
        deflated: deflate(&program, Compression::best())?,
        glyphs,
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

pub(crate) fn deflate(bytes: &[u8], level: Compression) -> Result<Vec<u8>, TypesetError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), level);
    encoder.write_all(bytes)?;
    let deflated = encoder.finish()?;
    Ok(deflated)
}
