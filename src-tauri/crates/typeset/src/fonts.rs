//! The four faces of a letter (Source Serif 4, Source Sans 3, both OFL-1.1 and unmodified, or the person's own) and what is
//! remembered of them between letters: shaped words, glyph outlines, cut-down copies. Leaves positions to `line` and files to `pdf`.

mod embedded;
mod family;
mod glyph_set;
mod loaded;
mod memory;
mod outline;
mod own;
mod program;
mod reading;
mod shape;
mod subset;
mod table;

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use family::supplied;
use loaded::LoadedFace;
use memory::Memory;

pub(crate) use glyph_set::GlyphSet;
pub(crate) use memory::{QuickHasher, Word, WordKey};
pub use own::{FontFault, MOST_FONT_BYTES, OwnFace};
pub(crate) use shape::{NO_LIGATURE, ShapedWord};
pub(crate) use subset::Subset;

/// Every measure of a face is told in thousandths of its em square, whatever it is drawn in.
pub(crate) const UNITS_PER_EM: f64 = 1000.0;

/// Cuts of a face kept: most letters of a house share one.
const REMEMBERED_CUTS: usize = 32;

/// One of the faces of a family, or of the family that stands in for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    Italic,
    Semibold,
    SemiboldItalic,
    StandInRegular,
    StandInItalic,
    StandInSemibold,
    StandInSemiboldItalic,
}

impl Face {
    pub const ALL: [Self; 8] = [
        Self::Regular,
        Self::Italic,
        Self::Semibold,
        Self::SemiboldItalic,
        Self::StandInRegular,
        Self::StandInItalic,
        Self::StandInSemibold,
        Self::StandInSemiboldItalic,
    ];

    pub(crate) fn new(strong: bool, emphasis: bool) -> Self {
        match (strong, emphasis) {
            (false, false) => Self::Regular,
            (false, true) => Self::Italic,
            (true, false) => Self::Semibold,
            (true, true) => Self::SemiboldItalic,
        }
    }

    /// The same of the family that stands in.
    pub(crate) fn stand_in(self) -> Self {
        Self::ALL[self as usize % FAMILY + FAMILY]
    }

    /// The same, slanted.
    pub(crate) fn italic(self) -> Self {
        Self::ALL[self as usize | 1]
    }

    pub(crate) fn is_italic(self) -> bool {
        !(self as usize).is_multiple_of(2)
    }

    /// As a drawing and a record spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Regular => "Regular",
            Self::Italic => "It",
            Self::Semibold => "Semibold",
            Self::SemiboldItalic => "SemiboldIt",
            Self::StandInRegular => "+Regular",
            Self::StandInItalic => "+It",
            Self::StandInSemibold => "+Semibold",
            Self::StandInSemiboldItalic => "+SemiboldIt",
        }
    }
}

/// Faces of a family.
pub(crate) const FAMILY: usize = 4;

/// A cut as it is looked up: the face and the glyphs kept.
type SubsetKey = (Face, GlyphSet);

/// A family with its memory; one for the life of the program, shared by all threads.
pub struct Fonts {
    id: u64,
    /// Those of the family, and those that stand in for it where there are such.
    faces: Vec<LoadedFace>,
    spaces: Vec<Arc<Word>>,
    /// Widths in thousandths of an em.
    hyphens: Vec<f64>,
    repertoires: Vec<GlyphSet>,
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
    /// Source Serif 4.
    pub fn new() -> Self {
        Self::of(supplied(&family::SERIF))
    }

    /// Source Sans 3.
    pub fn sans() -> Self {
        Self::of(supplied(&family::SANS))
    }

    /// The person's own: upright, italic, bold, bold italic. A face that is not given is drawn by the upright one; what
    /// they lack, by the supplied serifs.
    pub fn own(upright: OwnFace, others: [Option<OwnFace>; 3]) -> Self {
        let others = others.map(|face| face.unwrap_or_else(|| upright.clone()));
        let own = std::iter::once(upright).chain(others);
        let mut faces: Vec<LoadedFace> = Vec::new();
        for (face, OwnFace(mut file)) in Face::ALL.into_iter().zip(own) {
            // In a file each face has a name of its own, though one file draws several.
            file.name = format!("{}-{}", file.name, face.slug());
            faces.push(LoadedFace::new(file));
        }
        faces.extend(supplied(&family::SERIF));
        Self::of(faces)
    }

    fn of(faces: Vec<LoadedFace>) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let mark = |face: &LoadedFace, mark: &str| shape::shape_word(face, false, mark);
        Self {
            id: COUNT.fetch_add(1, Ordering::Relaxed),
            spaces: faces
                .iter()
                .map(|face| Arc::new(Word::new(mark(face, " "))))
                .collect(),
            hyphens: faces.iter().map(|face| mark(face, "-").width).collect(),
            repertoires: Face::ALL
                .into_iter()
                .zip(&faces)
                .map(|(face, loaded)| subset::repertoire(face, loaded))
                .collect(),
            faces,
            words: RwLock::default(),
            outlines: Mutex::default(),
            subsets: Mutex::default(),
        }
    }

    /// No other family of this run has it.
    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    fn face(&self, face: Face) -> &LoadedFace {
        &self.faces[face as usize]
    }

    /// The face that draws the character: another one only where this one cannot and that one can.
    pub(crate) fn drawn_by(&self, face: Face, character: char) -> Face {
        let other = face.stand_in();
        let stands_in =
            |other: &LoadedFace| !self.face(face).covers(character) && other.covers(character);
        match self.faces.get(other as usize) {
            Some(loaded) if stands_in(loaded) => other,
            _ => face,
        }
    }

    /// Whether another family stands in where this one lacks a character.
    pub(crate) fn has_stand_in(&self) -> bool {
        self.faces.len() > FAMILY
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

    /// Width of the hyphen in thousandths of an em.
    pub(crate) fn hyphen(&self, face: Face) -> f64 {
        self.hyphens[face as usize]
    }

    /// Outline of a glyph as SVG path data in thousandths of an em, y upwards.
    pub(crate) fn outline(&self, face: Face, glyph: u16) -> Arc<str> {
        let mut outlines = self.outlines.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(
            outlines
                .entry((face, glyph))
                .or_insert_with(|| outline::path(self.face(face), glyph).into()),
        )
    }
}
