//! Many letters in one file for the printer, each on a fresh sheet, taken page for page from the letters' own files:
//! what was exported is what is printed. Written as the letters come, so that memory does not grow with them.
//!
//! The stack is made to be printed and thrown away. It has neither structure tree nor archival metadata and claims
//! neither PDF/A nor PDF/UA: the letters themselves do. Leaves the order, the number of files and the disk to others.

mod ink;
mod letter;
mod outline;
mod page_tree;
mod syntax;
mod transfer;

use std::io::Write;

use lopdf::{Dictionary, Object, dictionary};
use model::Language;

use crate::{
    error::TypesetError,
    pdf::{PRODUCER, info_instant, text_string},
    sheet::points,
};
use ink::Ink;
use letter::Letter;
use outline::Outline;
use page_tree::PageTree;
use transfer::{Known, Transfer};

/// The sheet of an empty page, in millimetres.
const A4: [f64; 2] = [210.0, 297.0];

/// What the file says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackMetadata {
    pub title: String,
    pub language: Language,
    /// `YYYY-MM-DD`, the only time the file carries.
    pub date: String,
}

/// Where a letter stands in the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Added {
    /// From 1.
    pub first_page: u32,
    /// The letter's own; an empty page after them is not counted.
    pub pages: u32,
}

/// What the stack holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// Empty pages included.
    pub pages: u32,
    pub letters: u32,
}

/// A stack being written. Dropped before `finish` it leaves a file that no reader opens.
pub struct Stack<W: Write> {
    ink: Ink<W>,
    duplex: bool,
    metadata: StackMetadata,
    tree: PageTree,
    outline: Outline,
    known: Known,
    letters: u32,
}

impl<W: Write> Stack<W> {
    /// `duplex` says that both sides of a sheet are printed: a letter with an odd number of pages gets an empty one.
    pub fn new(writer: W, duplex: bool, metadata: StackMetadata) -> Result<Self, TypesetError> {
        let mut ink = Ink::new(writer)?;
        Ok(Self {
            outline: Outline::new(&mut ink),
            ink,
            duplex,
            metadata,
            tree: PageTree::default(),
            known: Known::default(),
            letters: 0,
        })
    }

    /// Adds all pages of a letter's file, with `label` as its bookmark. Of a file that cannot be read nothing is written,
    /// and the stack goes on without it if the caller so decides.
    pub fn add(&mut self, pdf: &[u8], label: &str) -> Result<Added, TypesetError> {
        let letter = Letter::open(pdf).map_err(|source| TypesetError::Letter {
            label: label.to_owned(),
            source: Box::new(source),
        })?;
        let first_page = self.tree.pages() + 1;
        let pages = letter.pages.len() as u32;
        let first = self.write_pages(letter)?;
        self.outline.add(&mut self.ink, label, first)?;
        if self.duplex && pages % 2 == 1 {
            self.write_empty_page()?;
        }
        self.letters += 1;
        Ok(Added { first_page, pages })
    }

    /// Gives the number of the letter's first page in the file.
    fn write_pages(&mut self, letter: Letter) -> Result<u32, TypesetError> {
        let slots: Vec<_> = letter
            .pages
            .iter()
            .map(|_| self.tree.add(&mut self.ink))
            .collect();
        let old = letter.pages.iter().map(|(id, _)| *id);
        let numbers = old.zip(slots.iter().map(|slot| slot.page));
        let mut transfer = Transfer::new(letter.document, numbers, &mut self.ink, &mut self.known);
        for ((_, mut page), slot) in letter.pages.into_iter().zip(&slots) {
            transfer.renumber_dictionary(&mut page)?;
            page.set("Parent", (slot.parent, 0));
            transfer.ink.write(slot.page, &page.into())?;
        }
        Ok(slots[0].page)
    }

    fn write_empty_page(&mut self) -> Result<(), TypesetError> {
        let slot = self.tree.add(&mut self.ink);
        let [width, height] = A4.map(|side| Object::Real(points(side) as f32));
        let page = dictionary! {
            "Type" => "Page",
            "Parent" => (slot.parent, 0),
            "MediaBox" => vec![0.into(), 0.into(), width, height],
            "Resources" => Dictionary::new(),
        };
        self.ink.write(slot.page, &page.into())
    }

    /// Writes what holds the pages together. A stack without a letter has no page and is no file.
    pub fn finish(mut self) -> Result<Total, TypesetError> {
        if self.letters == 0 {
            return Err(TypesetError::EmptyStack);
        }
        let total = Total {
            pages: self.tree.pages(),
            letters: self.letters,
        };
        let pages = self.tree.write(&mut self.ink)?;
        let outlines = self.outline.write(&mut self.ink)?;
        let sides = if self.duplex {
            "DuplexFlipLongEdge"
        } else {
            "Simplex"
        };
        let catalog = dictionary! {
            "Type" => "Catalog",
            "Pages" => (pages, 0),
            "Outlines" => (outlines, 0),
            "PageMode" => "UseOutlines",
            "Lang" => Object::string_literal(self.metadata.language.code()),
            // Unscaled: the address must stand in its window.
            "ViewerPreferences" => dictionary! {
                "DisplayDocTitle" => true,
                "PrintScaling" => "None",
                "Duplex" => sides,
            },
        };
        let root = self.ink.add(&catalog.into())?;
        let information = information(&self.metadata);
        let information = self.ink.add(&information.into())?;
        self.ink.close(root, information)?;
        Ok(total)
    }
}

fn information(metadata: &StackMetadata) -> Dictionary {
    let mut information = dictionary! {
        "Title" => text_string(&metadata.title),
        "Producer" => text_string(PRODUCER),
    };
    if let Some(instant) = info_instant(&metadata.date) {
        information.set("CreationDate", Object::string_literal(instant.clone()));
        information.set("ModDate", Object::string_literal(instant));
    }
    information
}
