//! The words of one text block while they are being gathered, with the count of its source as an editor shows it.

use model::{
    Language,
    manuscript::{Inline, Text},
};

use crate::field::Value;

/// A mark that is open: what it will become when it closes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    Emphasis,
    Strong,
    /// The address, and where its words begin.
    Link {
        href: Result<String, String>,
        start: u32,
    },
    /// Words in another language than the letter's.
    Language(Language),
    /// Words whose mark has no place in a letter.
    Nothing,
}

pub struct Builder {
    open: Vec<(Mark, Vec<Inline>)>,
    inlines: Vec<Inline>,
    offset: u32,
    blank: bool,
}

impl Builder {
    pub fn new() -> Self {
        Self {
            open: Vec::new(),
            inlines: Vec::new(),
            offset: 0,
            blank: true,
        }
    }

    /// UTF-16 units so far; a field and a line break count one, marks nothing.
    pub fn offset(&self) -> u32 {
        self.offset
    }

    /// Whether it has neither a field nor a character that is seen.
    pub fn is_blank(&self) -> bool {
        self.blank
    }

    pub fn depth(&self) -> usize {
        self.open.len()
    }

    pub fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.blank &= text.trim().is_empty();
        let start = self.offset;
        let language = self.language();
        self.offset += text.encode_utf16().count() as u32;
        // What CommonMark read in pieces (around an escape, an entity) is one run for shaping.
        if let Some(Inline::Text(last)) = self.inlines.last_mut()
            && last.field.is_none()
            && last.end == start
            && last.language == language
        {
            last.text.push_str(text);
            last.end = self.offset;
            return;
        }
        self.inlines.push(Inline::Text(Text {
            text: text.to_owned(),
            start,
            end: self.offset,
            field: None,
            language,
        }));
    }

    /// Text whose line feeds are line breaks, or spaces.
    pub fn lines(&mut self, text: &str, as_spaces: bool) {
        for (index, line) in text.split('\n').enumerate() {
            match (index, as_spaces) {
                (0, _) => {}
                (_, true) => self.text(" "),
                (_, false) => self.line_break(),
            }
            self.text(line);
        }
    }

    /// The figure of a note; it is one unit of the source.
    pub fn note(&mut self, number: u32) {
        self.blank = false;
        let (start, end) = (self.offset, self.offset + 1);
        self.inlines
            .push(Inline::NoteReference { number, start, end });
        self.offset = end;
    }

    /// The runs of characters so far, in the order of the text.
    pub fn texts(&self) -> Vec<&Text> {
        let open = self.open.iter().flat_map(|(_, before)| before);
        let mut texts = Vec::new();
        gather(open.chain(&self.inlines), &mut texts);
        texts
    }

    pub fn line_break(&mut self) {
        self.inlines.push(Inline::LineBreak);
        self.offset += 1;
    }

    /// The whole value is one unit of the source, however many lines it has.
    pub fn value(&mut self, name: &str, value: &Value) {
        self.blank = false;
        let (start, end) = (self.offset, self.offset + 1);
        let text = value.text.replace("\r\n", "\n");
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.inlines.push(Inline::LineBreak);
            }
            if !line.is_empty() {
                self.inlines.push(Inline::Text(Text {
                    text: line.to_owned(),
                    start,
                    end,
                    field: Some(name.to_owned()),
                    language: value.language.or_else(|| self.language()),
                }));
            }
        }
        self.offset = end;
    }

    /// Of the words that come, where it is not the letter's.
    fn language(&self) -> Option<Language> {
        self.open.iter().rev().find_map(|(mark, _)| match mark {
            Mark::Language(language) => Some(*language),
            _ => None,
        })
    }

    /// Whether the innermost mark is one of language.
    pub fn in_language(&self) -> bool {
        matches!(self.open.last(), Some((Mark::Language(_), _)))
    }

    pub fn open(&mut self, mark: Mark) {
        self.open.push((mark, std::mem::take(&mut self.inlines)));
    }

    /// Closes the innermost mark and says which it was.
    pub fn close(&mut self) -> Option<Mark> {
        let (mark, before) = self.open.pop()?;
        let inner = std::mem::replace(&mut self.inlines, before);
        match &mark {
            Mark::Emphasis => self.inlines.push(Inline::Emphasis(inner)),
            Mark::Strong => self.inlines.push(Inline::Strong(inner)),
            Mark::Link { href: Ok(href), .. } => self.inlines.push(Inline::Link {
                href: href.clone(),
                inlines: inner,
            }),
            Mark::Link { href: Err(_), .. } | Mark::Language(_) | Mark::Nothing => {
                self.inlines.extend(inner);
            }
        }
        Some(mark)
    }

    pub fn finish(mut self) -> Vec<Inline> {
        while self.close().is_some() {}
        self.inlines
    }
}

fn gather<'a>(inlines: impl Iterator<Item = &'a Inline>, texts: &mut Vec<&'a Text>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) if text.field.is_none() => texts.push(text),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Link { inlines: inner, .. } => gather(inner.iter(), texts),
            Inline::Text(_) | Inline::LineBreak | Inline::NoteReference { .. } => {}
        }
    }
}
