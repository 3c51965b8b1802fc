//! The letters of one line become glyphs at their places, with letters and spaces at the width the line wants.

use std::sync::Arc;

use super::{
    Piece, SetLine, Setting,
    fill::Fill,
    flow::{Chunk, ChunkKind, Flow},
    range::LineRange,
};
use crate::{
    fonts::{ShapedWord, UNITS_PER_EM, Word},
    page::{Glyph, GlyphRole},
};

/// A block on its way to glyphs: what all its lines share.
pub(super) struct Assembly<'a> {
    pub flow: &'a Flow<'a>,
    pub size: f64,
    pub width: f64,
    pub setting: Setting,
}

/// A word or a space of a line, not yet at its place.
pub(super) struct Part<'a> {
    pub chunk: &'a Chunk,
    pub from: usize,
    pub to: usize,
    pub word: Arc<Word>,
    /// It ends in the hyphen of a divided word.
    pub hyphen: bool,
}

impl Assembly<'_> {
    pub fn line(&self, range: LineRange) -> SetLine {
        let parts = self.parts(range);
        let end = range.end;
        let fill = Fill::new(self, &parts, end);
        let glyphs = parts.iter().map(|part| part.word.shaped.glyphs.len());
        let mut pen = Pen {
            block: self,
            fill: &fill,
            x: fill.x,
            room: glyphs.sum::<usize>() + 1,
            pieces: Vec::new(),
        };
        for part in &parts {
            pen.set(part);
        }
        if end.space {
            pen.set_end_space(end.letter);
        }
        let letters = range.start..end.letter.max(range.start);
        let (start, until) = self.flow.letters.span(letters);
        SetLine {
            pieces: pen.pieces,
            start,
            end: until,
            width: fill.width,
            expansion: fill.expansion,
        }
    }

    fn parts(&self, range: LineRange) -> Vec<Part<'_>> {
        let end = range.end;
        let chunks = self.flow.chunks[range.chunk..].iter();
        chunks
            .take_while(|chunk| chunk.from < end.letter)
            .map(|chunk| {
                let (from, to) = (chunk.from.max(range.start), chunk.to.min(end.letter));
                let hyphen = end.hyphen && to == end.letter;
                Part {
                    chunk,
                    from,
                    to,
                    word: match chunk.kind {
                        ChunkKind::Word => self.flow.part(chunk, from, to, hyphen),
                        _ => Arc::clone(&chunk.word),
                    },
                    hyphen,
                }
            })
            .collect()
    }
}

impl Part<'_> {
    pub fn is_word(&self) -> bool {
        self.chunk.kind == ChunkKind::Word
    }
}

struct Pen<'a> {
    block: &'a Assembly<'a>,
    fill: &'a Fill,
    x: f64,
    /// Glyphs of the whole line, the space at its end included: most lines are one piece.
    room: usize,
    pieces: Vec<Piece>,
}

impl Pen<'_> {
    fn set(&mut self, part: &Part) {
        let letters = &self.block.flow.letters;
        self.open_piece(part);
        let piece = self.pieces.last_mut().expect("a piece was opened");
        let offset = piece.text.len() as u32;
        if !part.is_word() {
            // One space, whatever its kind and however many were written.
            piece.text.push(letters.letters[part.from].ch);
            self.add_space(&part.word.shaped, offset, self.fill.space);
            return;
        }
        let text = &letters.letters[part.from..part.to];
        piece.text.extend(text.iter().map(|letter| letter.ch));
        let letters_end = piece.text.len() as u32 - offset;
        if part.hyphen {
            piece.text.push('\u{AD}');
        }
        self.add_word(&part.word.shaped, offset, letters_end, part.hyphen);
    }

    /// Assistive technology joins the words of two lines unless a real space stands between them.
    fn set_end_space(&mut self, at: usize) {
        let Some(piece) = self.pieces.last_mut() else {
            return;
        };
        if let Some(letter) = self.block.flow.letters.letters.get(at) {
            piece.end = piece.end.max(letter.end);
        }
        let offset = piece.text.len() as u32;
        piece.text.push(' ');
        let face = piece.face;
        self.add_space(&self.block.flow.fonts.space(face).shaped, offset, 0.0);
    }

    fn open_piece(&mut self, part: &Part) {
        let chunk = part.chunk;
        let (start, end) = self.block.flow.letters.span(part.from..part.to);
        if let Some(piece) = self.pieces.last_mut()
            && piece.face == chunk.face
            && piece.stretch == chunk.stretch
        {
            piece.end = piece.end.max(end);
            piece.start = piece.start.min(start);
            return;
        }
        let letters = self.block.flow.letters;
        let style = letters.style_of(&letters.letters[part.from]);
        self.pieces.push(Piece {
            x: self.x,
            face: chunk.face,
            glyphs: Vec::with_capacity(self.room),
            text: String::with_capacity(self.room + self.room / 8 + 4),
            start,
            end,
            stretch: chunk.stretch,
            link: style.link,
            language: style.language,
        });
    }

    fn add_space(&mut self, space: &ShapedWord, offset: u32, more: f64) {
        let piece = self.pieces.last_mut().expect("a piece was opened");
        let scale = self.block.size / UNITS_PER_EM;
        let end = piece.text.len() as u32;
        for glyph in &space.glyphs {
            let advance = glyph.advance * scale + more;
            piece.glyphs.push(Glyph {
                id: glyph.id,
                advance,
                dx: 0.0,
                dy: 0.0,
                start: offset,
                end,
                role: GlyphRole::Plain,
            });
            self.x += advance;
        }
    }

    fn add_word(&mut self, word: &ShapedWord, offset: u32, letters_end: u32, hyphen: bool) {
        let piece = self.pieces.last_mut().expect("a piece was opened");
        let scale = self.block.size / UNITS_PER_EM;
        let across = scale * self.fill.expansion;
        for glyph in &word.glyphs {
            let (start, end) = (glyph.start as u32, glyph.end as u32);
            let is_hyphen = hyphen && start >= letters_end;
            let advance = glyph.advance * across;
            piece.glyphs.push(Glyph {
                id: glyph.id,
                advance,
                dx: glyph.dx * across,
                dy: glyph.dy * scale,
                start: offset + start,
                // The hyphen was shaped as one byte and reads as two.
                end: if is_hyphen {
                    piece.text.len() as u32
                } else {
                    offset + end
                },
                role: match (is_hyphen, glyph.replaced) {
                    (true, _) => GlyphRole::SoftHyphen,
                    (false, true) => GlyphRole::Replacement,
                    (false, false) => GlyphRole::Plain,
                },
            });
            self.x += advance;
        }
    }
}
