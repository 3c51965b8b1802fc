//! One face, read once: its characters, its advances, and how its words are shaped.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use harfrust::{Direction, Feature, Font, GlyphId, Script, ShapePlan, Tag, font::Blob};

use super::{UNITS_PER_EM, reading};

/// A face as a file, with its PostScript name.
#[derive(Clone, Debug)]
pub(crate) struct FaceFile {
    pub name: String,
    pub bytes: Cow<'static, [u8]>,
}

impl FaceFile {
    /// None where it is no font.
    pub fn font(&self) -> Option<Font> {
        let blob = match &self.bytes {
            Cow::Borrowed(bytes) => Blob::from(*bytes),
            Cow::Owned(bytes) => {
                Blob::from(Arc::new(bytes.clone()) as Arc<dyn AsRef<[u8]> + Send + Sync>)
            }
        };
        Font::new(blob, 0)
    }
}

pub(super) struct LoadedFace {
    pub file: FaceFile,
    /// Thousandths of an em in a unit of the font.
    pub scale: f64,
    pub font: Font,
    pub plain: ShapePlan,
    pub raised: ShapePlan,
    readings: OnceLock<Vec<Option<Box<str>>>>,
}

impl LoadedFace {
    pub fn new(file: FaceFile) -> Self {
        let font = file.font().expect("a font that was read before");
        let plan = |features: &[Feature]| {
            ShapePlan::new(
                &font,
                Direction::LeftToRight,
                Some(Script::LATIN),
                None,
                features,
            )
        };
        let (plain, raised) = (plan(&[]), plan(&raised_features()));
        Self {
            file,
            scale: UNITS_PER_EM / f64::from(font.units_per_em()),
            font,
            plain,
            raised,
            readings: OnceLock::new(),
        }
    }

    /// What each glyph reads as by itself, by its number.
    pub fn readings(&self) -> &[Option<Box<str>>] {
        self.readings.get_or_init(|| reading::readings(self))
    }

    /// Whether the face can draw the character by itself.
    pub fn covers(&self, character: char) -> bool {
        self.glyph(character).is_some()
    }

    pub fn glyph(&self, character: char) -> Option<u16> {
        let id = self.font.charmap().map_unicode(character)?;
        u16::try_from(id.to_u32()).ok().filter(|id| *id != 0)
    }

    /// Advance of one glyph in thousandths of an em.
    pub fn advance(&self, glyph: u16) -> f64 {
        let metrics = self.font.glyph_metrics();
        f64::from(metrics.h_advance(GlyphId::from(glyph))) * self.scale
    }
}

/// Superior letters drawn by the type designer, not scaled ones: `1er` as in print.
pub(super) fn raised_features() -> [Feature; 1] {
    [Feature::new(Tag::new(b"sups"), 1, ..)]
}
