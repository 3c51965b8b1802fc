//! Words met before, shaped once. Ten thousand letters of a campaign have the same text; several threads set them at once.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    sync::{Arc, OnceLock},
};

use model::Language;

use super::{Face, ShapedWord};

/// Words met before the memory is emptied. Names and numbers of ten thousand letters are met once each; the
/// words of their text come back at once.
const REMEMBERED_WORDS: usize = 4_000;

/// A word as it is looked up: face, whether its letters are superior, characters. A zero width non-joiner parts ligatures.
#[derive(Clone, Copy)]
pub(crate) struct WordKey<'t> {
    pub face: Face,
    pub raised: bool,
    pub text: &'t str,
}

impl WordKey<'_> {
    fn shelf(self) -> usize {
        self.face as usize * 2 + usize::from(self.raised)
    }
}

/// A word in glyphs, and where each language divides it.
pub(crate) struct Word {
    pub shaped: ShapedWord,
    divisions: [OnceLock<Box<[u32]>>; Language::ALL.len()],
}

impl Word {
    pub fn new(shaped: ShapedWord) -> Self {
        Self {
            shaped,
            divisions: Default::default(),
        }
    }

    /// Letters before which a hyphen may be set, found once.
    pub fn divisions(&self, language: Language, find: impl FnOnce() -> Vec<u32>) -> &[u32] {
        self.divisions[language as usize].get_or_init(|| find().into_boxed_slice())
    }
}

type Shelf = HashMap<Box<str>, Arc<Word>, BuildHasherDefault<QuickHasher>>;

/// One shelf for each face and position of its letters.
#[derive(Default)]
pub(super) struct Memory {
    shelves: [Shelf; Face::ALL.len() * 2],
    count: usize,
}

impl Memory {
    pub fn get(&self, key: WordKey) -> Option<&Arc<Word>> {
        self.shelves[key.shelf()].get(key.text)
    }

    pub fn keep(&mut self, key: WordKey, word: &Arc<Word>) {
        if self.count >= REMEMBERED_WORDS {
            *self = Self::default();
        }
        let shelf = &mut self.shelves[key.shelf()];
        let known = shelf.insert(key.text.into(), Arc::clone(word));
        self.count += usize::from(known.is_none());
    }
}

/// Nobody gains by making words collide: a quick sum instead of one that keeps secrets.
#[derive(Default)]
pub(crate) struct QuickHasher(u64);

impl QuickHasher {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for QuickHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.add(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }

    fn write_u32(&mut self, number: u32) {
        self.add(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
