//! The letters of a block as one text in chunks: words of one look, shaped, and the spaces between them.

use std::sync::Arc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::protrude;
use crate::{
    fonts::{Face, Fonts, NO_LIGATURE, Word, WordKey},
    typography::{Letter, Letters},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChunkKind {
    Word,
    /// One space or several: on paper it is one.
    Space,
    /// A space that keeps its words together but stretches like the others.
    Tie,
    /// The writer ended the line.
    LineBreak,
}

/// Letters `from..to` of one look.
pub(super) struct Chunk {
    pub kind: ChunkKind,
    pub from: usize,
    pub to: usize,
    pub face: Face,
    pub raised: bool,
    /// Ordinal of the stretch of letters with one link and one language.
    pub stretch: u16,
    /// In glyphs; of a space, the space of its face.
    pub word: Arc<Word>,
}

pub(super) struct Flow<'a> {
    pub letters: &'a Letters,
    pub fonts: &'a Fonts,
    pub chunks: Vec<Chunk>,
    text: String,
    /// Byte of each letter in the text, and where the text ends.
    starts: Vec<u32>,
}

impl<'a> Flow<'a> {
    pub fn new(letters: &'a Letters, fonts: &'a Fonts) -> Self {
        let mut flow = Self {
            letters,
            fonts,
            chunks: Vec::new(),
            text: String::with_capacity(letters.letters.len() * 5 / 4),
            starts: Vec::with_capacity(letters.letters.len() + 1),
        };
        for letter in &letters.letters {
            if letter.unjoined {
                flow.text.push(NO_LIGATURE);
            }
            flow.starts.push(flow.text.len() as u32);
            flow.text.push(letter.ch);
        }
        flow.starts.push(flow.text.len() as u32);
        flow.chunks = flow.chunked();
        flow
    }

    fn chunked(&self) -> Vec<Chunk> {
        let spans = spans(&self.letters.letters);
        let words = spans.iter().filter(|span| span.0 == ChunkKind::Word);
        let keys = words.map(|(_, from, to)| {
            let first = &self.letters.letters[*from];
            WordKey {
                face: self.letters.style_of(first).face,
                raised: first.raised,
                text: self.text_of(*from, *to),
            }
        });
        let mut words = self.fonts.words(keys).into_iter();
        let mut stretch = 0;
        let mut known = None;
        let mut chunks = Vec::with_capacity(spans.len());
        for (kind, from, to) in spans {
            let first = &self.letters.letters[from];
            let style = self.letters.style_of(first);
            let look = (style.link, style.language);
            stretch += u16::from(known.is_some_and(|known| known != look));
            known = Some(look);
            let word = (kind == ChunkKind::Word).then(|| words.next()).flatten();
            chunks.push(Chunk {
                kind,
                from,
                to,
                face: style.face,
                raised: first.raised,
                stretch,
                word: word.unwrap_or_else(|| Arc::clone(self.fonts.space(style.face))),
            });
        }
        chunks
    }

    /// The text of some letters of one chunk, with its marks against ligatures.
    pub fn text_of(&self, from: usize, to: usize) -> &str {
        let mut end = self.starts[to] as usize;
        if self
            .letters
            .letters
            .get(to)
            .is_some_and(|next| next.unjoined)
        {
            end -= NO_LIGATURE.len_utf8();
        }
        &self.text[self.starts[from] as usize..end]
    }

    /// Bytes of some letters as they read, without marks against ligatures.
    pub fn bytes(&self, from: usize, to: usize) -> usize {
        let letters = &self.letters.letters[from..to];
        letters.iter().map(|letter| letter.ch.len_utf8()).sum()
    }

    /// Some letters of a chunk in glyphs, with a hyphen behind them where the line divides a word there.
    pub fn part(&self, chunk: &Chunk, from: usize, to: usize, hyphen: bool) -> Arc<Word> {
        if !hyphen && (from, to) == (chunk.from, chunk.to) {
            return Arc::clone(&chunk.word);
        }
        let text = self.text_of(from, to);
        let key = |text| WordKey {
            face: chunk.face,
            raised: chunk.raised,
            text,
        };
        if hyphen {
            self.fonts.word(key(&format!("{text}-")))
        } else {
            self.fonts.word(key(text))
        }
    }

    /// How far a line that ends before a letter hangs over the right edge, in em.
    pub fn hang_before(&self, end: usize, hyphen: bool) -> f64 {
        let Some(last) = end.checked_sub(1).map(|last| &self.letters.letters[last]) else {
            return 0.0;
        };
        let face = self.letters.style_of(last).face;
        if hyphen {
            protrude::hyphen(face)
        } else {
            protrude::right(last, face)
        }
    }

    /// Letters a line may break before (UAX 14), in order.
    pub fn opportunities(&self) -> impl Iterator<Item = usize> {
        let mut letter = 0;
        linebreaks(&self.text).filter_map(move |(byte, opportunity)| {
            while (self.starts[letter] as usize) < byte {
                letter += 1;
            }
            let allowed = opportunity == BreakOpportunity::Allowed;
            (allowed && !begins_with_note(self.letters, letter)).then_some(letter)
        })
    }
}

/// The figure of a note stays with what it was set behind, whatever sign that is.
fn begins_with_note(letters: &Letters, index: usize) -> bool {
    let before = index
        .checked_sub(1)
        .map(|before| letters.letters[before].ch);
    letters.letters.get(index).is_some_and(|letter| {
        letters.note_of(letter).is_some() && before.is_some_and(|before| !before.is_whitespace())
    })
}

/// Stretches of one look; spaces stand alone.
fn spans(letters: &[Letter]) -> Vec<(ChunkKind, usize, usize)> {
    let mut spans: Vec<(ChunkKind, usize, usize)> = Vec::with_capacity(letters.len() / 3);
    let mut last: Option<&Letter> = None;
    for (at, letter) in letters.iter().enumerate() {
        let kind = kind(letter.ch);
        let joins = match kind {
            ChunkKind::Word => {
                last.is_some_and(|last| last.style == letter.style && last.raised == letter.raised)
            }
            ChunkKind::Space => true,
            ChunkKind::Tie | ChunkKind::LineBreak => false,
        };
        match spans.last_mut() {
            Some((known, _, to)) if joins && *known == kind => *to = at + 1,
            _ => spans.push((kind, at, at + 1)),
        }
        last = Some(letter);
    }
    spans
}

fn kind(ch: char) -> ChunkKind {
    match ch {
        ' ' => ChunkKind::Space,
        '\u{A0}' => ChunkKind::Tie,
        '\n' => ChunkKind::LineBreak,
        _ => ChunkKind::Word,
    }
}
