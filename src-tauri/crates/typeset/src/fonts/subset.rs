//! A face cut down to the glyphs in use, as a PDF embeds it; kept, because a thousand letters use the same.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    sync::{Arc, PoisonError},
};

use flate2::{Compression, write::ZlibEncoder};
use printpdf::ParsedFont;
use subsetter::{GlyphRemapper, subset};

use super::{Face, Fonts, REMEMBERED_CUTS};
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
    /// Glyph of the whole face to glyph of the cut.
    pub glyphs: BTreeMap<u16, u16>,
}

impl Fonts {
    /// The cut that holds the usual repertoire and the glyphs named.
    pub(crate) fn subset(
        &self,
        face: Face,
        used: &BTreeSet<u16>,
    ) -> Result<Arc<Subset>, TypesetError> {
        let mut wanted: BTreeSet<u16> = REPERTOIRE
            .chars()
            .filter_map(|character| self.glyph(face, character))
            .collect();
        wanted.extend(used);
        let mut subsets = self.subsets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = subsets.get(&(face, wanted.clone())) {
            return Ok(Arc::clone(known));
        }
        let cut = Arc::new(cut(face, &wanted)?);
        if subsets.len() >= REMEMBERED_CUTS {
            subsets.clear();
        }
        subsets.insert((face, wanted), Arc::clone(&cut));
        Ok(cut)
    }
}

fn cut(face: Face, wanted: &BTreeSet<u16>) -> Result<Subset, TypesetError> {
    let mut remapper = GlyphRemapper::new();
    for glyph in wanted {
        remapper.remap(*glyph);
    }
    let program = subset(face.bytes(), 0, &remapper)
        .map_err(|error| TypesetError::Subset(error.to_string()))?;
    let glyphs = wanted
        .iter()
        .filter_map(|glyph| Some((*glyph, remapper.get(*glyph)?)))
        .collect();
    let mut font = ParsedFont::from_bytes(&program, 0, &mut Vec::new())
        .ok_or_else(|| TypesetError::Subset(face.name().to_owned()))?;
    font.font_name = Some(format!("{}+{}", tag(wanted), face.name()));
    Ok(Subset {
        font,
        length: program.len(),
        deflated: deflate(&program, Compression::best())?,
        glyphs,
    })
}

/// Six capital letters that differ for different cuts (ISO 32000-1, 9.6.4).
fn tag(wanted: &BTreeSet<u16>) -> String {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for glyph in wanted {
        sum = (sum ^ u64::from(*glyph)).wrapping_mul(0x0100_0000_01b3);
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
