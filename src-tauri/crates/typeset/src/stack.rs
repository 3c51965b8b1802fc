//! Many letters in one file for the printer, each on a fresh sheet, taken page for page from the letters' own files:
//! what was exported is what is printed. Written as the letters come, so that memory does not grow with them.
//!
//! The stack is as archival and as accessible as its letters: PDF/A-2a and PDF/UA-1, each letter a part of its tree. Leaves the
//! order, the number of files and the disk to others.

mod attachment;
mod letter;
mod page_tree;
mod transfer;
mod tree;

use std::io::Write;

use lopdf::{Dictionary, Object, dictionary};
use model::{Language, manuscript::Metadata};

use crate::{
    error::TypesetError,
    ink::Ink,
    outline::Outline,
    pdf::{Claim, information, write_statement},
    sheet::points,
};
pub use attachment::Attachment;
use letter::Letter;
use page_tree::PageTree;
use transfer::{Known, Transfer};
use tree::Tree;

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
    pages: PageTree,
    tree: Tree,
    outline: Outline,
    known: Known,
    letters: u32,
    /// Whether pages of others are in it.
    foreign: bool,
    attachments: Vec<Attachment>,
}

impl<W: Write> Stack<W> {
    /// `duplex` says that both sides of a sheet are printed: a letter with an odd number of pages gets an empty one.
    pub fn new(writer: W, duplex: bool, metadata: StackMetadata) -> Result<Self, TypesetError> {
        let mut ink = Ink::new(writer)?;
        let tree = Tree::new(&mut ink);
        Ok(Self {
            outline: Outline::new(&mut ink),
            ink,
            duplex,
            metadata,
            pages: PageTree::default(),
            tree,
            known: Known::default(),
            letters: 0,
            foreign: false,
            attachments: Vec::new(),
        })
    }

    /// Adds all pages of a letter's file, with `label` as its bookmark. Of a file that cannot be read nothing is written,
    /// and the stack goes on without it if the caller so decides.
    pub fn add(&mut self, pdf: &[u8], label: &str) -> Result<Added, TypesetError> {
        let letter = Letter::open(pdf).map_err(unreadable(label))?;
        self.place(letter, label)
    }

    /// Adds all pages of a file of others. Where it follows the norms of a letter, by what it says of itself, the stack still
    /// does; else the stack claims none. Gives whether it does.
    pub fn add_foreign(&mut self, pdf: &[u8], label: &str) -> Result<bool, TypesetError> {
        if let Ok(letter) = Letter::open(pdf)
            && letter.claims_our_norms()
        {
            return self.place(letter, label).map(|_| true);
        }
        let letter = Letter::open_foreign(pdf).map_err(unreadable(label))?;
        self.place(letter, label)?;
        self.foreign = true;
        Ok(false)
    }

    /// A file that goes along within the file.
    pub fn attach(&mut self, attachment: Attachment) {
        self.attachments.push(attachment);
    }

    fn place(&mut self, mut letter: Letter, label: &str) -> Result<Added, TypesetError> {
        letter.become_part(self.letters, self.tree.next_key(), label);
        let first_page = self.pages.pages() + 1;
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
            .map(|_| self.pages.add(&mut self.ink))
            .collect();
        let old = letter.pages.iter().map(|(id, _)| *id);
        let numbers = old.zip(slots.iter().map(|slot| slot.page));
        let root = letter
            .tree
            .as_ref()
            .map(|tree| (tree.root, self.tree.document()));
        let placed = numbers.chain(root);
        let mut transfer = Transfer::new(letter.document, placed, &mut self.ink, &mut self.known);
        for ((_, mut page), slot) in letter.pages.into_iter().zip(&slots) {
            transfer.renumber_dictionary(&mut page)?;
            page.set("Parent", (slot.parent, 0));
            transfer.ink.write(slot.page, &page.into())?;
        }
        if let Some(tree) = letter.tree {
            self.tree.add(&mut transfer, tree)?;
        }
        Ok(slots[0].page)
    }

    fn write_empty_page(&mut self) -> Result<(), TypesetError> {
        let slot = self.pages.add(&mut self.ink);
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
            pages: self.pages.pages(),
            letters: self.letters,
        };
        let pages = self.pages.write(&mut self.ink)?;
        let tree = self.tree.write(&mut self.ink, &self.metadata.title)?;
        let outlines = self.outline.write(&mut self.ink)?;
        let sides = if self.duplex {
            "DuplexFlipLongEdge"
        } else {
            "Simplex"
        };
        let metadata = Metadata {
            title: self.metadata.title.clone(),
            date: self.metadata.date.clone(),
            ..Metadata::default()
        };
        let claim = match (self.foreign, self.attachments.is_empty()) {
            (true, _) => Claim::Nothing,
            (false, true) => Claim::Archival,
            (false, false) => Claim::WithFiles,
        };
        let files = attachment::write(&mut self.ink, self.attachments, &self.metadata.date)?;
        let language = self.metadata.language;
        let mut catalog = write_statement(&metadata, language, claim, &mut self.ink)?;
        catalog.set("StructTreeRoot", (tree, 0));
        catalog.set("Pages", (pages, 0));
        catalog.set("Outlines", (outlines, 0));
        catalog.set("PageMode", "UseOutlines");
        // Unscaled: the address must stand in its window.
        let viewed = dictionary! {
            "DisplayDocTitle" => true,
            "PrintScaling" => "None",
            "Duplex" => sides,
        };
        catalog.set("ViewerPreferences", viewed);
        for (key, value) in files {
            catalog.set(key, value);
        }
        let root = self.ink.add(&catalog.into())?;
        let information = self.ink.add(&information(&metadata))?;
        self.ink.close(root, information)?;
        Ok(total)
    }
}

fn unreadable(label: &str) -> impl FnOnce(lopdf::Error) -> TypesetError {
    let label = label.to_owned();
    move |source| TypesetError::Letter {
        label,
        source: Box::new(source),
    }
}
