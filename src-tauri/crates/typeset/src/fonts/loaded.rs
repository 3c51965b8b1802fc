//! One face, read once: its characters, its advances, and how its words are shaped.

use harfrust::{Direction, Feature, Font, GlyphId, Script, ShapePlan, Tag};

use super::Face;

pub(super) struct LoadedFace {
    pub font: Font,
    pub plain: ShapePlan,
    pub raised: ShapePlan,
}

impl LoadedFace {
    pub fn new(face: Face) -> Self {
        let font = Font::new(face.bytes(), 0).expect("the font in the repository can be read");
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
            font,
            plain,
            raised,
        }
    }

    /// Whether the face can draw the character by itself.
    pub fn covers(&self, character: char) -> bool {
        self.glyph(character).is_some()
    }

    pub fn glyph(&self, character: char) -> Option<u16> {
        let id = self.font.charmap().map_unicode(character)?;
        u16::try_from(id.to_u32()).ok().filter(|id| *id != 0)
    }

    /// Advance of one glyph in font units.
    pub fn advance(&self, glyph: u16) -> f64 {
        let metrics = self.font.glyph_metrics();
        f64::from(metrics.h_advance(GlyphId::from(glyph)))
    }
}

/// Superior letters drawn by the type designer, not scaled ones: `1er` as in print.
pub(super) fn raised_features() -> [Feature; 1] {
    [Feature::new(Tag::new(b"sups"), 1, ..)]
}
