//! The four faces of the letter (Source Serif 4, OFL-1.1, unmodified) and what is remembered of them between letters:
//! shaped words, glyph outlines, cut-down copies. Leaves positions to `line` and files to `pdf`.

mod outline;
mod shape;
mod subset;

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use harfrust::{Direction, Feature, Font, GlyphId, Script, ShapePlan, Tag};

pub(crate) use shape::ShapedWord;
pub(crate) use subset::{Subset, deflate};

/// Units of the em square of every face.
pub(crate) const UNITS_PER_EM: f64 = 1000.0;

/// Words met before the memory of shaped words is emptied. Names and numbers of ten thousand letters are met once each; the
/// words of their text come back at once.
const REMEMBERED_WORDS: usize = 4_000;
/// Cuts of a face kept: most letters of a house share one.
const REMEMBERED_CUTS: usize = 32;

/// One of the four faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    Italic,
    Semibold,
    SemiboldItalic,
}

impl Face {
    pub const ALL: [Self; 4] = [
        Self::Regular,
        Self::Italic,
        Self::Semibold,
        Self::SemiboldItalic,
    ];

    /// PostScript name of the face.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSerif4-Regular",
            Self::Italic => "SourceSerif4-It",
            Self::Semibold => "SourceSerif4-Semibold",
            Self::SemiboldItalic => "SourceSerif4-SemiboldIt",
        }
    }

    pub(crate) fn new(strong: bool, emphasis: bool) -> Self {
        match (strong, emphasis) {
            (false, false) => Self::Regular,
            (false, true) => Self::Italic,
            (true, false) => Self::Semibold,
            (true, true) => Self::SemiboldItalic,
        }
    }

    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../fonts/SourceSerif4-Regular.ttf"),
            Self::Italic => include_bytes!("../fonts/SourceSerif4-It.ttf"),
            Self::Semibold => include_bytes!("../fonts/SourceSerif4-Semibold.ttf"),
            Self::SemiboldItalic => include_bytes!("../fonts/SourceSerif4-SemiboldIt.ttf"),
        }
    }
}

struct LoadedFace {
    font: Font,
    plain: ShapePlan,
    raised: ShapePlan,
}

/// A word as it is looked up: face, whether its letters are superior, characters.
#[derive(PartialEq, Eq, Hash)]
struct WordKey(Face, bool, Box<str>);

/// A cut as it is looked up: the face and the glyphs kept.
type SubsetKey = (Face, BTreeSet<u16>);

/// The faces with their memory; one for the life of the program, shared by all threads.
pub struct Fonts {
    faces: [LoadedFace; 4],
    words: Mutex<HashMap<WordKey, Arc<ShapedWord>>>,
    outlines: Mutex<HashMap<(Face, u16), Arc<str>>>,
    subsets: Mutex<HashMap<SubsetKey, Arc<Subset>>>,
}

impl Default for Fonts {
    fn default() -> Self {
        Self::new()
    }
}

impl Fonts {
    pub fn new() -> Self {
        Self {
            faces: Face::ALL.map(load),
            words: Mutex::default(),
            outlines: Mutex::default(),
            subsets: Mutex::default(),
        }
    }

    fn face(&self, face: Face) -> &LoadedFace {
        &self.faces[face as usize]
    }

    /// Whether the face can draw the character by itself.
    pub(crate) fn covers(&self, face: Face, character: char) -> bool {
        self.glyph(face, character).is_some()
    }

    pub(crate) fn glyph(&self, face: Face, character: char) -> Option<u16> {
        let id = self.face(face).font.charmap().map_unicode(character)?;
        u16::try_from(id.to_u32()).ok().filter(|id| *id != 0)
    }

    /// The word in glyphs, from memory where it was met before.
    pub(crate) fn word(&self, face: Face, raised: bool, text: &str) -> Arc<ShapedWord> {
        let key = WordKey(face, raised, text.into());
        let mut words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(word) = words.get(&key) {
            return Arc::clone(word);
        }
        let word = Arc::new(shape::shape_word(self, face, raised, text));
        if words.len() >= REMEMBERED_WORDS {
            words.clear();
        }
        words.insert(key, Arc::clone(&word));
        word
    }

    /// Outline of a glyph as SVG path data in font units, y upwards.
    pub(crate) fn outline(&self, face: Face, glyph: u16) -> Arc<str> {
        let mut outlines = self.outlines.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(
            outlines
                .entry((face, glyph))
                .or_insert_with(|| outline::path(&self.face(face).font, glyph).into()),
        )
    }

    /// Advance of one glyph in font units.
    pub(crate) fn advance(&self, face: Face, glyph: u16) -> f64 {
        let font = &self.face(face).font;
        f64::from(font.glyph_metrics().h_advance(GlyphId::from(glyph)))
    }
}

fn load(face: Face) -> LoadedFace {
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
    LoadedFace {
        font,
        plain,
        raised,
    }
}

/// Superior letters drawn by the type designer, not scaled ones: `1er` as in print.
fn raised_features() -> [Feature; 1] {
    [Feature::new(Tag::new(b"sups"), 1, ..)]
}
