//! The words of one text block while they are being gathered, with the count of its source as an editor shows it.

use model::manuscript::{Inline, Text};

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
        self.offset += text.encode_utf16().count() as u32;
        // What CommonMark read in pieces (around an escape, an entity) is one run for shaping.
        if let Some(Inline::Text(last)) = self.inlines.last_mut()
            && last.field.is_none()
            && last.end == start
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
            language: None,
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

    /// Places of what is written like a reference to a note, `[^label]`, and is none.
    pub fn typed_references(&self) -> Vec<(u32, u32)> {
        let open = self.open.iter().flat_map(|(_, before)| before);
        let mut places = Vec::new();
        gather_references(open.chain(&self.inlines), &mut places);
        places
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
                    language: value.language,
                }));
            }
        }
        self.offset = end;
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
            Mark::Link { href: Err(_), .. } | Mark::Nothing => self.inlines.extend(inner),
        }
        Some(mark)
    }

    pub fn finish(mut self) -> Vec<Inline> {
        while self.close().is_some() {}
        self.inlines
    }
}

fn gather_references<'a>(inlines: impl Iterator<Item = &'a Inline>, places: &mut Vec<(u32, u32)>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) if text.field.is_none() => places.extend(references_in(text)),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Link { inlines: inner, .. } => gather_references(inner.iter(), places),
            Inline::Text(_) | Inline::LineBreak | Inline::NoteReference { .. } => {}
        }
    }
}

fn references_in(text: &Text) -> Vec<(u32, u32)> {
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(found) = text.text[from..].find("[^") {
        let start = from + found;
        let label = &text.text[start + 2..];
        from = start + 2;
        let Some(length) = label.find(']').filter(|length| *length > 0) else {
            continue;
        };
        if label[..length].contains(|ch: char| ch.is_whitespace() || ch == '[') {
            continue;
        }
        let end = start + 2 + length + 1;
        // The label of a note that stands before its words is no reference.
        if text.start == 0 && start == 0 && text.text[end..].starts_with(':') {
            continue;
        }
        let at = |byte: usize| text.start + text.text[..byte].encode_utf16().count() as u32;
        places.push((at(start), at(end)));
    }
    places
}
