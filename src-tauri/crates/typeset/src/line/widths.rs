//! Walks along the glyphs of a word for the widths of its parts; a ligature is shared out among its letters.

use crate::fonts::ShapedWord;

pub(super) struct Widths<'a> {
    word: &'a ShapedWord,
    glyph: usize,
    /// Bytes of the word, and font units of its glyphs up to `glyph`.
    bytes: usize,
    whole: f64,
    /// Font units handed out.
    taken: f64,
}

impl<'a> Widths<'a> {
    pub fn new(word: &'a ShapedWord) -> Self {
        Self {
            word,
            glyph: 0,
            bytes: 0,
            whole: 0.0,
            taken: 0.0,
        }
    }

    /// Width of the next letters, which are so many bytes.
    pub fn next(&mut self, bytes: usize) -> f64 {
        self.bytes += bytes;
        let glyphs = &self.word.glyphs;
        while let Some(glyph) = glyphs
            .get(self.glyph)
            .filter(|glyph| glyph.end <= self.bytes)
        {
            self.whole += glyph.advance;
            self.glyph += 1;
        }
        let cut = glyphs
            .get(self.glyph)
            .filter(|glyph| glyph.start < self.bytes);
        let within = cut.map_or(0.0, |glyph| {
            let share = (self.bytes - glyph.start) as f64 / (glyph.end - glyph.start) as f64;
            glyph.advance * share
        });
        let width = self.whole + within - self.taken;
        self.taken += width;
        width
    }

    /// Width of all letters that are left.
    pub fn rest(&self) -> f64 {
        self.word.width - self.taken
    }
}
