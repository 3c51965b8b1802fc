//! The bookmarks beside the pages (ISO 32000-1, 12.3.3): letters of a stack, chapters of a booklet, in order. An entry is written
//! when the next one is known, so that only one waits.

use std::io::Write;

use lopdf::{Object, dictionary};

use crate::{error::TypesetError, ink::Ink, syntax::text_string};

/// The whole page, as the reader's window has it.
pub(crate) fn top_of(page: u32) -> Vec<Object> {
    vec![Object::Reference((page, 0)), "Fit".into()]
}

struct Entry {
    number: u32,
    previous: Option<u32>,
    label: String,
    page: u32,
}

pub(crate) struct Outline {
    root: u32,
    first: Option<u32>,
    waiting: Option<Entry>,
    count: u32,
}

impl Outline {
    pub fn new<W: Write>(ink: &mut Ink<W>) -> Self {
        Self {
            root: ink.number(),
            first: None,
            waiting: None,
            count: 0,
        }
    }

    pub fn add<W: Write>(
        &mut self,
        ink: &mut Ink<W>,
        label: &str,
        page: u32,
    ) -> Result<(), TypesetError> {
        let number = ink.number();
        let before = self.waiting.take();
        let previous = before.as_ref().map(|entry| entry.number);
        if let Some(entry) = before {
            self.write_entry(ink, &entry, Some(number))?;
        }
        self.first.get_or_insert(number);
        self.count += 1;
        self.waiting = Some(Entry {
            number,
            previous,
            label: label.to_owned(),
            page,
        });
        Ok(())
    }

    fn write_entry<W: Write>(
        &self,
        ink: &mut Ink<W>,
        entry: &Entry,
        next: Option<u32>,
    ) -> Result<(), TypesetError> {
        let mut dictionary = dictionary! {
            "Title" => text_string(&entry.label),
            "Parent" => (self.root, 0),
            "Dest" => top_of(entry.page),
        };
        for (key, number) in [("Prev", entry.previous), ("Next", next)] {
            if let Some(number) = number {
                dictionary.set(key, (number, 0));
            }
        }
        ink.write(entry.number, &dictionary.into())
    }

    /// Gives the number of the root.
    pub fn write<W: Write>(mut self, ink: &mut Ink<W>) -> Result<u32, TypesetError> {
        let last = self.waiting.take();
        let mut root = dictionary! { "Type" => "Outlines", "Count" => i64::from(self.count) };
        if let (Some(first), Some(last)) = (self.first, last) {
            self.write_entry(ink, &last, None)?;
            root.set("First", (first, 0));
            root.set("Last", (last.number, 0));
        }
        ink.write(self.root, &root.into())?;
        Ok(self.root)
    }
}
