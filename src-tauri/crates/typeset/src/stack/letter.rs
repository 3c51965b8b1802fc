//! A letter's file, opened and looked through before anything of it is written: its pages with all they inherit,
//! freed of what ties them to the document they come from.

use std::collections::HashSet;

use lopdf::{Dictionary, Document, Error, Object, ObjectId};

/// What a page may leave to the nodes above it (ISO 32000-1, table 30).
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
/// Ties to the page tree and to the structure tree, which the stack has of its own or not at all.
const TIES: [&[u8]; 5] = [
    b"Parent",
    b"StructParents",
    b"StructParent",
    b"Metadata",
    b"Tabs",
];
/// Objects within objects; a letter has about eight.
const DEEPEST: usize = 100;

pub(super) struct Letter {
    pub document: Document,
    /// At least one.
    pub pages: Vec<(ObjectId, Dictionary)>,
}

impl Letter {
    pub fn open(pdf: &[u8]) -> Result<Self, Error> {
        let mut document = Document::load_mem(pdf)?;
        if document.is_encrypted() || document.was_encrypted() {
            return Err(Error::AlreadyEncrypted);
        }
        let ids: Vec<ObjectId> = document.page_iter().collect();
        if ids.is_empty() || Some(ids.len() as i64) != stated_count(&document) {
            return Err(Error::PageNumberNotFound(ids.len() as u32 + 1));
        }
        let mut pages = Vec::with_capacity(ids.len());
        for id in ids {
            pages.push((id, page(&document, id)?));
        }
        untie(&mut document);
        let mut reach = Reach {
            document: &document,
            seen: pages.iter().map(|(id, _)| *id).collect(),
        };
        for (_, page) in &pages {
            reach.dictionary(page, 0)?;
        }
        Ok(Self { document, pages })
    }
}

fn stated_count(document: &Document) -> Option<i64> {
    let root = document.catalog().ok()?.get(b"Pages").ok()?;
    let root = document.get_dictionary(root.as_reference().ok()?).ok()?;
    root.get(b"Count").ok()?.as_i64().ok()
}

/// The page with what it inherits.
fn page(document: &Document, id: ObjectId) -> Result<Dictionary, Error> {
    let mut page = document.get_dictionary(id)?.clone();
    let mut above = page.get(b"Parent").and_then(Object::as_reference).ok();
    let mut steps = 0;
    while let Some(id) = above {
        steps += 1;
        if steps > DEEPEST {
            return Err(Error::ReferenceCycle(id));
        }
        let node = document.get_dictionary(id)?;
        for key in INHERITED {
            if !page.has(key)
                && let Ok(value) = node.get(key)
            {
                page.set(key, value.clone());
            }
        }
        above = node.get(b"Parent").and_then(Object::as_reference).ok();
    }
    // A page cannot be printed without its size and its content.
    page.get(b"MediaBox")?;
    page.get(b"Contents")?;
    for key in TIES {
        page.remove(key);
    }
    Ok(page)
}

/// Annotations do not point to the structure tree any more.
fn untie(document: &mut Document) {
    for object in document.objects.values_mut() {
        if let Object::Dictionary(dictionary) = object
            && dictionary.has(b"StructParent")
        {
            dictionary.remove(b"StructParent");
        }
    }
}

/// Finds out whether all that the pages need is there.
struct Reach<'a> {
    document: &'a Document,
    seen: HashSet<ObjectId>,
}

impl Reach<'_> {
    fn object(&mut self, object: &Object, depth: usize) -> Result<(), Error> {
        if depth > DEEPEST {
            return Err(Error::ReferenceLimit);
        }
        match object {
            Object::Reference(id) if self.seen.insert(*id) => {
                let target = self.document.get_object(*id)?;
                self.object(target, depth + 1)
            }
            Object::Array(items) => items
                .iter()
                .try_for_each(|item| self.object(item, depth + 1)),
            Object::Dictionary(dictionary) => self.dictionary(dictionary, depth),
            Object::Stream(stream) => self.dictionary(&stream.dict, depth),
            _ => Ok(()),
        }
    }

    fn dictionary(&mut self, dictionary: &Dictionary, depth: usize) -> Result<(), Error> {
        dictionary
            .iter()
            .try_for_each(|(_, value)| self.object(value, depth + 1))
    }
}
