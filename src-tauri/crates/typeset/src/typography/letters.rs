//! The letters of one text block in a row, each with its style and its place in the source.

use model::{
    Language,
    manuscript::{Inline, Text, Words},
    notice::Part,
};

use super::direction;
use crate::fonts::{Face, Fonts};

/// One character on its way to the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Letter {
    pub ch: char,
    /// UTF-16 units in the source text of the block.
    pub start: u32,
    pub end: u32,
    /// Index into the styles of the block.
    pub style: u16,
    pub language: Language,
    /// Superior: the "er" of 1er.
    pub raised: bool,
    /// A soft hyphen of the writer's stood before it.
    pub soft_hyphen: bool,
    /// It makes no ligature with the letter before it: a soft hyphen or a zero width non-joiner stood between them.
    pub unjoined: bool,
    /// Part of a web or mail address: no rule touches it.
    pub verbatim: bool,
}

/// Where words lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// `https:` or `mailto:`
    Address(String),
    /// The note of that number.
    Note(u32),
}

/// Stands for the figure of a note while the rules of the language look at the letters: neither word nor number.
/// The typist's own characters of this kind have no shape and are left out.
const NOTE_MARK: char = '\u{2060}';

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    pub face: Face,
    /// Index into the targets of the block.
    pub link: Option<u16>,
    pub language: Language,
}

/// One text block, flat.
#[derive(Clone, Debug)]
pub(crate) struct Letters {
    pub part: Part,
    pub block: u32,
    pub letters: Vec<Letter>,
    pub styles: Vec<Style>,
    pub targets: Vec<Target>,
}

impl Letters {
    /// The words of a manuscript, all in `face` unless they are marked.
    pub fn new(words: &Words, language: Language, strong: bool) -> Self {
        let mut flat = Self {
            part: words.part,
            block: words.block,
            letters: Vec::new(),
            styles: Vec::new(),
            targets: Vec::new(),
        };
        let base = Look {
            strong,
            emphasis: false,
            link: None,
            language,
        };
        flat.add(&words.inlines, base);
        flat
    }

    fn add(&mut self, inlines: &[Inline], look: Look) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.add_text(text, look),
                Inline::Emphasis(inner) => self.add(
                    inner,
                    Look {
                        // Emphasis within emphasis stands upright again.
                        emphasis: !look.emphasis,
                        ..look
                    },
                ),
                Inline::Strong(inner) => self.add(
                    inner,
                    Look {
                        strong: true,
                        ..look
                    },
                ),
                Inline::Link { href, inlines } => {
                    let link = self.target(Target::Address(href.clone()));
                    self.add(inlines, Look { link, ..look });
                }
                Inline::LineBreak => self.add_line_break(look),
                Inline::NoteReference { number, start, end } => {
                    let link = self.target(Target::Note(*number));
                    let style = self.style(Look { link, ..look });
                    let mut mark = Letter::new(NOTE_MARK, *start, *end, style, look.language);
                    mark.raised = true;
                    self.letters.push(mark);
                }
            }
        }
    }

    fn target(&mut self, target: Target) -> Option<u16> {
        self.targets.push(target);
        Some((self.targets.len() - 1) as u16)
    }

    /// Puts the figures of the notes in the places of their marks.
    pub fn number_notes(&mut self) {
        if !self.targets.iter().any(|t| matches!(t, Target::Note(_))) {
            return;
        }
        let marked = std::mem::take(&mut self.letters);
        for (at, letter) in marked.iter().enumerate() {
            match self.note_of(letter) {
                Some(number) if letter.ch == NOTE_MARK => {
                    // Two figures side by side are not one number.
                    if at > 0 && marked[at - 1].ch == NOTE_MARK {
                        self.letters.push(letter.inserted('\u{202F}', letter.start));
                    }
                    let figures = number.to_string();
                    let figures = figures.chars().map(|ch| Letter { ch, ..*letter });
                    self.letters.extend(figures);
                }
                _ => self.letters.push(*letter),
            }
        }
    }

    /// The note whose figure the letter is part of.
    pub fn note_of(&self, letter: &Letter) -> Option<u32> {
        match self.targets.get(usize::from(self.style_of(letter).link?))? {
            Target::Note(number) => Some(*number),
            Target::Address(_) => None,
        }
    }

    fn add_line_break(&mut self, look: Look) {
        let style = self.style(look);
        let start = self.letters.last().map_or(0, |letter| letter.end);
        self.letters
            .push(Letter::new('\n', start, start + 1, style, look.language));
    }

    fn add_text(&mut self, text: &Text, look: Look) {
        let language = text.language.unwrap_or(look.language);
        let style = self.style(Look { language, ..look });
        let units = text.text.encode_utf16().count() as u32;
        // Only plain text maps character by character; a field, an entity or an escape is one piece.
        let exact = text.field.is_none() && text.end.saturating_sub(text.start) == units;
        let mut at = text.start;
        let (mut soft_hyphen, mut unjoined) = (false, false);
        for ch in text.text.chars() {
            let next = at + ch.len_utf16() as u32;
            let (start, end) = if exact {
                (at, next)
            } else {
                (text.start, text.end)
            };
            at = next;
            match drawn(ch) {
                Some(ch) => {
                    let mut letter = Letter::new(ch, start, end, style, language);
                    letter.soft_hyphen = std::mem::take(&mut soft_hyphen);
                    letter.unjoined = std::mem::take(&mut unjoined);
                    self.letters.push(letter);
                }
                None => {
                    soft_hyphen |= ch == '\u{AD}';
                    unjoined |= matches!(ch, '\u{AD}' | '\u{200C}');
                }
            }
        }
    }

    fn style(&mut self, look: Look) -> u16 {
        let style = Style {
            face: Face::new(look.strong, look.emphasis),
            link: look.link,
            language: look.language,
        };
        let known = self.styles.iter().position(|known| *known == style);
        known.unwrap_or_else(|| {
            self.styles.push(style);
            self.styles.len() - 1
        }) as u16
    }

    /// What the person's own faces lack, the supplied ones draw: names in Cyrillic or Greek above all.
    pub fn stand_in(&mut self, fonts: &Fonts) {
        if !fonts.has_stand_in() {
            return;
        }
        for letter in &mut self.letters {
            let style = self.styles[letter.style as usize];
            let face = fonts.drawn_by(style.face, letter.ch);
            if face == style.face {
                continue;
            }
            let other = Style { face, ..style };
            let known = self.styles.iter().position(|known| *known == other);
            letter.style = known.unwrap_or_else(|| {
                self.styles.push(other);
                self.styles.len() - 1
            }) as u16;
        }
    }

    pub fn style_of(&self, letter: &Letter) -> Style {
        self.styles[letter.style as usize]
    }

    /// The first word that reads from right to left.
    pub fn right_to_left(&self) -> Option<String> {
        direction::first_word(&self.letters)
    }

    /// First and last place in the source.
    pub fn span(&self, range: std::ops::Range<usize>) -> (u32, u32) {
        let letters = &self.letters[range];
        let start = letters.iter().map(|letter| letter.start).min();
        let end = letters.iter().map(|letter| letter.end).max();
        (start.unwrap_or(0), end.unwrap_or(0))
    }
}

impl Letter {
    fn new(ch: char, start: u32, end: u32, style: u16, language: Language) -> Self {
        Self {
            ch,
            start,
            end,
            style,
            language,
            raised: false,
            soft_hyphen: false,
            unjoined: false,
            verbatim: false,
        }
    }

    /// A letter the rules put in: it has the look of its neighbour and no width in the source.
    pub fn inserted(self, ch: char, at: u32) -> Self {
        Self {
            ch,
            start: at,
            end: at,
            raised: false,
            soft_hyphen: false,
            unjoined: false,
            ..self
        }
    }
}

#[derive(Clone, Copy)]
struct Look {
    strong: bool,
    emphasis: bool,
    link: Option<u16>,
    language: Language,
}

/// The character as it can stand on paper; none where it has no shape of its own.
fn drawn(ch: char) -> Option<char> {
    match ch {
        '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        // Soft hyphen, joiners, directional marks, byte order mark, variation selectors.
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFF8}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}' => None,
        control if control.is_control() => None,
        other => Some(other),
    }
}

/// For the unit tests of the rules.
#[cfg(test)]
pub(super) fn letters_of(text: &str, language: Language) -> Vec<Letter> {
    Letters::new(&Words::plain(Part::Body, 0, text), language, false).letters
}

#[cfg(test)]
pub(super) fn text_of(letters: &[Letter]) -> String {
    letters.iter().map(|letter| letter.ch).collect()
}
