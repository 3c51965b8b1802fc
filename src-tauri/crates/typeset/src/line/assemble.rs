//! The letters of one line become glyphs at their places, with the spaces at the width the line wants.

use model::manuscript::Align;

use super::{Piece, SetLine, Setting, item, item::LineEnd, protrude};
use crate::{
    fonts::{Face, Fonts, ShapedWord, UNITS_PER_EM},
    page::{Glyph, GlyphRole},
    typography::Letters,
};

/// For each letter the ordinal of its stretch of one link and one language.
pub(super) fn stretches(letters: &Letters) -> Vec<u16> {
    let mut ordinal = 0;
    let mut known = None;
    letters
        .letters
        .iter()
        .map(|letter| {
            let style = letters.style_of(letter);
            let key = (style.link, style.language);
            if known.is_some_and(|known| known != key) {
                ordinal += 1;
            }
            known = Some(key);
            ordinal
        })
        .collect()
}

/// A block on its way to glyphs: what all its lines share.
pub(super) struct Assembly<'a> {
    pub letters: &'a Letters,
    pub stretches: Vec<u16>,
    pub fonts: &'a Fonts,
    pub size: f64,
    pub width: f64,
    pub setting: Setting,
}

impl Assembly<'_> {
    pub fn line(&self, start: usize, end: LineEnd) -> SetLine {
        let mut pen = Pen {
            block: self,
            x: 0.0,
            pieces: Vec::new(),
            spaces: Vec::new(),
        };
        let chunks = item::chunks(self.letters, start, end.letter);
        for (index, (from, to)) in chunks.iter().enumerate() {
            let hyphen = end.hyphen && index + 1 == chunks.len();
            pen.set_chunk(*from, *to, hyphen);
        }
        let natural = pen.x;
        if end.space {
            pen.set_end_space(end.letter);
        }
        let (mut pieces, spaces) = (pen.pieces, pen.spaces);
        let width = self.fill(&mut pieces, &spaces, natural, end);
        let (from, to) = self.letters.span(start..end.letter.max(start));
        SetLine {
            pieces,
            start: from,
            end: to,
            width,
        }
    }

    /// Brings the line to its measure; gives the width it then has.
    fn fill(
        &self,
        pieces: &mut [Piece],
        spaces: &[(usize, usize)],
        natural: f64,
        end: LineEnd,
    ) -> f64 {
        let slack = self.width - natural;
        match self.setting {
            Setting::Justified => {
                let stays = spaces.is_empty() || (end.closes && slack > 0.0);
                if stays {
                    return natural;
                }
                let hang = if end.closes {
                    0.0
                } else {
                    hang(self.letters, end) * self.size
                };
                spread(pieces, spaces, slack + hang);
                self.width + hang
            }
            Setting::Ragged(Align::End) => {
                shift(pieces, slack);
                natural
            }
            Setting::Ragged(Align::Center) => {
                shift(pieces, slack / 2.0);
                natural
            }
            Setting::Ragged(Align::Start) => natural,
        }
    }
}

fn hang(letters: &Letters, end: LineEnd) -> f64 {
    if end.hyphen {
        return protrude::of('-');
    }
    let last = end.letter.checked_sub(1);
    last.map_or(0.0, |last| protrude::of(letters.letters[last].ch))
}

fn shift(pieces: &mut [Piece], by: f64) {
    for piece in pieces {
        piece.x += by;
    }
}

/// Shares the slack among the spaces; what comes after each moves along.
fn spread(pieces: &mut [Piece], spaces: &[(usize, usize)], slack: f64) {
    let each = slack / spaces.len() as f64;
    let mut moved = 0.0;
    let mut next = spaces.iter().peekable();
    for (index, piece) in pieces.iter_mut().enumerate() {
        piece.x += moved;
        while let Some((_, glyph)) = next.next_if(|(of, _)| *of == index) {
            piece.glyphs[*glyph].advance += each;
            moved += each;
        }
    }
}

struct Pen<'a> {
    block: &'a Assembly<'a>,
    x: f64,
    pieces: Vec<Piece>,
    /// Piece and glyph of each space that stretches.
    spaces: Vec<(usize, usize)>,
}

impl Pen<'_> {
    fn set_chunk(&mut self, from: usize, to: usize, hyphen: bool) {
        let first = self.block.letters.letters[from];
        let face = self.block.letters.style_of(&first).face;
        if matches!(first.ch, ' ' | '\u{A0}') {
            self.set_space(from, to, first.ch);
            return;
        }
        let mut text: String = self.block.letters.letters[from..to]
            .iter()
            .map(|letter| letter.ch)
            .collect();
        if hyphen {
            text.push('-');
        }
        let word = self.block.fonts.word(face, first.raised, &text);
        self.open_piece(face, from, to);
        self.add_glyphs(&word, &text, hyphen);
    }

    fn set_space(&mut self, from: usize, to: usize, ch: char) {
        let face = self
            .block
            .letters
            .style_of(&self.block.letters.letters[from])
            .face;
        let word = self.block.fonts.word(face, false, " ");
        self.open_piece(face, from, to);
        self.add_glyphs(&word, ch.encode_utf8(&mut [0; 4]), false);
        let piece = self.pieces.len() - 1;
        self.spaces
            .push((piece, self.pieces[piece].glyphs.len() - 1));
    }

    /// Assistive technology joins the words of two lines unless a real space stands between them.
    fn set_end_space(&mut self, at: usize) {
        let Some(piece) = self.pieces.last_mut() else {
            return;
        };
        if let Some(letter) = self.block.letters.letters.get(at) {
            piece.end = piece.end.max(letter.end);
        }
        let word = self.block.fonts.word(piece.face, false, " ");
        self.add_glyphs(&word, " ", false);
    }

    fn open_piece(&mut self, face: Face, from: usize, to: usize) {
        let stretch = self.block.stretches[from];
        let (start, end) = self.block.letters.span(from..to);
        if let Some(piece) = self.pieces.last_mut()
            && piece.face == face
            && piece.stretch == stretch
        {
            piece.end = piece.end.max(end);
            piece.start = piece.start.min(start);
            return;
        }
        let style = self
            .block
            .letters
            .style_of(&self.block.letters.letters[from]);
        self.pieces.push(Piece {
            x: self.x,
            face,
            glyphs: Vec::new(),
            text: String::new(),
            start,
            end,
            stretch,
            link: style.link,
            language: style.language,
        });
    }

    fn add_glyphs(&mut self, word: &ShapedWord, text: &str, hyphen: bool) {
        let scale = self.block.size / UNITS_PER_EM;
        let piece = self.pieces.last_mut().expect("a piece was opened");
        let offset = piece.text.len() as u32;
        let letters_end = if hyphen { text.len() - 1 } else { text.len() };
        piece.text.push_str(&text[..letters_end]);
        if hyphen {
            piece.text.push('\u{AD}');
        }
        for glyph in &word.glyphs {
            let is_hyphen = hyphen && glyph.start >= letters_end;
            let end = match glyph {
                // The space glyph was shaped from U+0020 and may stand for U+00A0; the hyphen reads as two bytes.
                _ if is_hyphen => piece.text.len() as u32,
                _ if word.glyphs.len() == 1 => offset + letters_end as u32,
                _ => offset + glyph.end as u32,
            };
            piece.glyphs.push(Glyph {
                id: glyph.id,
                advance: glyph.advance * scale,
                dx: glyph.dx * scale,
                dy: glyph.dy * scale,
                start: offset + glyph.start as u32,
                end,
                role: match (is_hyphen, glyph.replaced) {
                    (true, _) => GlyphRole::SoftHyphen,
                    (false, true) => GlyphRole::Replacement,
                    (false, false) => GlyphRole::Plain,
                },
            });
            self.x += glyph.advance * scale;
        }
    }
}
