//! Notes: numbered in the order in which the text refers to them, whatever their labels are. What does not find its
//! other half (a reference without a note, a note without a reference) stays as it was typed.

use std::collections::{HashMap, HashSet};

use model::{Code, Notice};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{
    super::typed::{references_in, tags_in},
    Builder, Container, OPTIONS, Walk,
};

/// The number of each note by its label.
#[derive(Default)]
pub(super) struct Numbers {
    by_label: HashMap<String, u32>,
    /// Labels whose note was found: of several with one label the first is meant.
    found: HashSet<String>,
}

impl Numbers {
    /// Reads the text once ahead: a note may be written before it is referred to. References within notes give no number.
    pub fn of(text: &str) -> Self {
        if !text.contains("[^") {
            return Self::default();
        }
        let mut written = HashSet::new();
        let mut referred = Vec::new();
        let mut depth = 0_usize;
        for event in Parser::new_ext(text, OPTIONS) {
            match event {
                Event::Start(Tag::FootnoteDefinition(label)) => {
                    written.insert(key(&label));
                    depth += 1;
                }
                Event::End(TagEnd::FootnoteDefinition) => depth -= 1,
                Event::FootnoteReference(label) if depth == 0 => referred.push(key(&label)),
                _ => {}
            }
        }
        let mut numbers = Self::default();
        for label in referred.into_iter().filter(|label| written.contains(label)) {
            let next = numbers.by_label.len() as u32 + 1;
            numbers.by_label.entry(label).or_insert(next);
        }
        numbers
    }

    fn get(&self, label: &str) -> Option<u32> {
        self.by_label.get(&key(label)).copied()
    }

    fn take(&mut self, label: &str) -> Option<u32> {
        let number = self.get(label)?;
        self.found.insert(key(label)).then_some(number)
    }
}

/// Labels are one whatever the case of their letters.
fn key(label: &str) -> String {
    label.to_lowercase()
}

impl Walk<'_> {
    pub(super) fn in_note(&self) -> bool {
        let mut open = self.open.iter();
        open.any(|open| matches!(open, Container::Note { .. }))
    }

    pub(super) fn start_note(&mut self, label: &str) {
        match self.numbers.take(label) {
            Some(number) => {
                self.end_paragraph();
                self.set_typed();
                let blocks = Vec::new();
                self.open.push(Container::Note { number, blocks });
            }
            None => {
                self.start_container(Container::Nothing);
                self.unsupported("note-unused", None);
                self.typed = Some(format!("[^{label}]: "));
            }
        }
    }

    /// A label without words, or before a block that is no paragraph, is a paragraph of its own.
    pub(super) fn set_typed(&mut self) {
        if self.typed.is_some() {
            self.start_paragraph();
            self.end_paragraph();
        }
    }

    pub(super) fn note_reference(&mut self, label: &str) {
        match self.numbers.get(label) {
            Some(number) => self.words().note(number),
            None => self.text(&format!("[^{label}]")),
        }
    }

    /// A reference that is left in the words leads nowhere, and a tag means nothing.
    pub(super) fn tell_typed(&mut self, builder: &Builder) {
        for text in builder.texts() {
            let references = references_in(text).into_iter();
            let tags = tags_in(text).into_iter();
            let found = references.map(|place| (place, "note-missing"));
            for ((start, end), kind) in found.chain(tags.map(|place| (place, "html"))) {
                let place = self.place(start, end);
                self.notices
                    .push(Notice::new(Code::BlockUnsupported, place).with("kind", kind));
            }
        }
    }
}
