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

#[allow(clippy::too_many_arguments)] // the block, the measure and the line: nothing to leave out
pub(super) fn line(
    letters: &Letters,
    stretches: &[u16],
    fonts: &Fonts,
    size: f64,
    width: f64,
    setting: Setting,
    start: usize,
    end: LineEnd,
) -> SetLine {
    let mut pen = Pen {
        letters,
        stretches,
        fonts,
        size,
        x: 0.0,
        pieces: Vec::new(),
        spaces: Vec::new(),
    };
    let chunks = item::chunks(letters, start, end.letter);
    for (index, (from, to)) in chunks.iter().enumerate() {
        let hyphen = end.hyphen && index + 1 == chunks.len();
        pen.set_chunk(*from, *to, hyphen);
    }
    let natural = pen.x;
    let space_width = if end.space { pen.set_end_space(end.letter) } else { 0.0 };
    let mut pieces = pen.pieces;
    let spaces = pen.spaces;
    let slack = width - natural;
    let mut set_width = natural;
    match setting {
        Setting::Justified if !spaces.is_empty() && !(end.closes && slack > 0.0) => {
            let hang = if end.closes { 0.0 } else { hang(letters, end) * size };
            spread(&mut pieces, &spaces, slack + hang);
            set_width = width + hang;
        }
        Setting::Ragged(Align::End) => shift(&mut pieces, slack),
        Setting::Ragged(Align::Center) => shift(&mut pieces, slack / 2.0),
        Setting::Justified | Setting::Ragged(Align::Start) => {}
    }
    debug_assert!(space_width >= 0.0);
    let (from, to) = letters.span(start..end.letter.max(start));
    SetLine {
        pieces,
        start: from,
        end: to,
        width: set_width,
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
    letters: &'a Letters,
    stretches: &'a [u16],
    fonts: &'a Fonts,
    size: f64,
    x: f64,
    pieces: Vec<Piece>,
    /// Piece and glyph of each space that stretches.
    spaces: Vec<(usize, usize)>,
}

impl Pen<'_> {
    fn set_chunk(&mut self, from: usize, to: usize, hyphen: bool) {
        let first = self.letters.letters[from];
        let face = self.letters.style_of(&first).face;
        if matches!(first.ch, ' ' | '\u{A0}') {
            self.set_space(from, to, first.ch);
            return;
        }
        let mut text: String = self.letters.letters[from..to]
            .iter()
            .map(|letter| letter.ch)
            .collect();
        if hyphen {
            text.push('-');
        }
        let word = self.fonts.word(face, first.raised, &text);
        self.open_piece(face, from, to);
        self.add_glyphs(&word, &text, hyphen);
    }

    fn set_space(&mut self, from: usize, to: usize, ch: char) {
        let face = self.letters.style_of(&self.letters.letters[from]).face;
        let word = self.fonts.word(face, false, " ");
        self.open_piece(face, from, to);
        self.add_glyphs(&word, ch.encode_utf8(&mut [0; 4]), false);
        let piece = self.pieces.len() - 1;
        self.spaces.push((piece, self.pieces[piece].glyphs.len() - 1));
    }

    /// Assistive technology joins the words of two lines unless a real space stands between them.
    fn set_end_space(&mut self, at: usize) -> f64 {
        let Some(last) = self.pieces.last() else {
            return 0.0;
        };
        let word = self.fonts.word(last.face, false, " ");
        if let Some(piece) = self.pieces.last_mut()
            && let Some(letter) = self.letters.letters.get(at)
        {
            piece.end = piece.end.max(letter.end);
        }
        self.add_glyphs(&word, " ", false);
        word.width * self.size / UNITS_PER_EM
    }

    fn open_piece(&mut self, face: Face, from: usize, to: usize) {
        let stretch = self.stretches[from];
        let (start, end) = self.letters.span(from..to);
        if let Some(piece) = self.pieces.last_mut()
            && piece.face == face
            && piece.stretch == stretch
        {
            piece.end = piece.end.max(end);
            piece.start = piece.start.min(start);
            return;
        }
        let style = self.letters.style_of(&self.letters.letters[from]);
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
        let scale = self.size / UNITS_PER_EM;
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
