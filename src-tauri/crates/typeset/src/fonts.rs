//! The four faces of the letter (Source Serif 4, OFL-1.1, unmodified) and what is remembered of them between letters:
//! shaped words, glyph outlines, cut-down copies. Leaves positions to `line` and files to `pdf`.

mod glyph_set;
mod loaded;
mod memory;
mod outline;
mod shape;
mod subset;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use loaded::LoadedFace;
use memory::Memory;

pub(crate) use glyph_set::GlyphSet;
pub(crate) use memory::{Word, WordKey};
pub(crate) use shape::{NO_LIGATURE, ShapedWord};
pub(crate) use subset::{Subset, deflate};

/// Units of the em square of every face.
pub(crate) const UNITS_PER_EM: f64 = 1000.0;

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

/// A cut as it is looked up: the face and the glyphs kept.
type SubsetKey = (Face, GlyphSet);

/// The faces with their memory; one for the life of the program, shared by all threads.
pub struct Fonts {
    faces: [LoadedFace; 4],
    spaces: [Arc<Word>; 4],
    /// Widths in font units.
    hyphens: [f64; 4],
    repertoires: [GlyphSet; 4],
    words: RwLock<Memory>,
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
        let faces = Face::ALL.map(LoadedFace::new);
        let mark = |face: &LoadedFace, mark: &str| shape::shape_word(face, false, mark);
        let spaces = faces.each_ref().map(|face| Word::new(mark(face, " ")));
        Self {
            spaces: spaces.map(Arc::new),
            hyphens: faces.each_ref().map(|face| mark(face, "-").width),
            repertoires: faces.each_ref().map(subset::repertoire),
            faces,
            words: RwLock::default(),
            outlines: Mutex::default(),
            subsets: Mutex::default(),
        }
    }

    fn face(&self, face: Face) -> &LoadedFace {
        &self.faces[face as usize]
    }

    /// The word in glyphs, from memory where it was met before.
    pub(crate) fn word(&self, key: WordKey) -> Arc<Word> {
        let words = self.words.read().unwrap_or_else(PoisonError::into_inner);
        let known = words.get(key).map(Arc::clone);
        drop(words);
        known.unwrap_or_else(|| self.learn(key))
    }

    /// The words in glyphs, in their order; the memory is asked once for all of them.
    pub(crate) fn words<'t>(&self, keys: impl Iterator<Item = WordKey<'t>>) -> Vec<Arc<Word>> {
        let words = self.words.read().unwrap_or_else(PoisonError::into_inner);
        let known: Vec<Result<Arc<Word>, WordKey>> = keys
            .map(|key| words.get(key).map(Arc::clone).ok_or(key))
            .collect();
        drop(words);
        known
            .into_iter()
            .map(|known| known.unwrap_or_else(|key| self.learn(key)))
            .collect()
    }

    fn learn(&self, key: WordKey) -> Arc<Word> {
        let shaped = shape::shape_word(self.face(key.face), key.raised, key.text);
        let word = Arc::new(Word::new(shaped));
        let mut words = self.words.write().unwrap_or_else(PoisonError::into_inner);
        words.keep(key, &word);
        word
    }

    /// The space between two words.
    pub(crate) fn space(&self, face: Face) -> &Arc<Word> {
        &self.spaces[face as usize]
    }

    /// Width of the hyphen in font units.
    pub(crate) fn hyphen(&self, face: Face) -> f64 {
        self.hyphens[face as usize]
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
}
