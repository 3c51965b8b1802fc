//! A letter's file, opened and looked through before anything of it is written: its pages with all they inherit, freed of
//! what ties them to the document they come from, and the tree a screen reader walks.

use std::collections::HashSet;

use lopdf::{Dictionary, Document, Error, Object, ObjectId, dictionary};

use crate::syntax::text_string;

/// What a page may leave to the nodes above it (ISO 32000-1, table 30).
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
/// Ties to the document the page comes from.
const TIES: [&[u8]; 2] = [b"Parent", b"Metadata"];
/// What is seen of a page of others.
const SEEN: [&[u8]; 7] = [
    b"Type",
    b"Contents",
    b"Resources",
    b"MediaBox",
    b"CropBox",
    b"Rotate",
    b"Group",
];
/// Objects within objects; a letter has about eight.
const DEEPEST: usize = 100;

pub(super) struct Letter {
    pub document: Document,
    /// At least one.
    pub pages: Vec<(ObjectId, Dictionary)>,
    /// None where the file is of others.
    pub tree: Option<LetterTree>,
}

/// What a screen reader walks in the letter.
pub(super) struct LetterTree {
    pub root: ObjectId,
    /// The document, the only element below the root.
    pub element: ObjectId,
    /// Keys of pages and annotations in their order, each with its elements.
    pub parents: Vec<(i64, Object)>,
    /// Notes by their identifiers.
    pub names: Vec<(String, ObjectId)>,
}

impl Letter {
    pub fn open(pdf: &[u8]) -> Result<Self, Error> {
        let mut letter = Self::read(pdf)?;
        for (_, page) in &mut letter.pages {
            for key in TIES {
                page.remove(key);
            }
        }
        let tree = LetterTree::read(&letter.document)?;
        let mut reach = letter.reach()?;
        reach.seen.insert(tree.root);
        reach.object(&tree.element.into(), 0)?;
        for (_, elements) in &tree.parents {
            reach.object(elements, 0)?;
        }
        letter.tree = Some(tree);
        Ok(letter)
    }

    /// A file of others: of its pages only what is seen on them, and the addresses they open.
    pub fn open_foreign(pdf: &[u8]) -> Result<Self, Error> {
        let mut letter = Self::read(pdf)?;
        for (_, page) in &mut letter.pages {
            let links = links(&letter.document, page);
            let mut seen = Dictionary::new();
            for key in SEEN {
                if let Ok(value) = page.get(key) {
                    seen.set(key, value.clone());
                }
            }
            if !links.is_empty() {
                seen.set("Annots", links);
            }
            *page = seen;
        }
        letter.reach()?;
        Ok(letter)
    }

    /// Whether the file says that it is PDF/A-2a and PDF/UA-1, as every letter does.
    pub fn claims_our_norms(&self) -> bool {
        let metadata = self.document.catalog().and_then(|catalog| {
            let metadata = catalog.get(b"Metadata")?;
            self.document.dereference(metadata)?.1.as_stream()
        });
        let Ok(metadata) = metadata else {
            return false;
        };
        let packet = metadata.get_plain_content().unwrap_or_default();
        let packet = String::from_utf8_lossy(&packet).into_owned();
        ["pdfaid:part>2<", "pdfaid:conformance>A<", "pdfuaid:part>1<"]
            .iter()
            .all(|claim| packet.contains(claim))
    }

    fn read(pdf: &[u8]) -> Result<Self, Error> {
        let document = Document::load_mem(pdf)?;
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
        Ok(Self {
            document,
            pages,
            tree: None,
        })
    }

    /// Everything the pages need is there.
    fn reach(&self) -> Result<Reach<'_>, Error> {
        let mut reach = Reach {
            document: &self.document,
            seen: self.pages.iter().map(|(id, _)| *id).collect(),
        };
        for (_, page) in &self.pages {
            reach.dictionary(page, 0)?;
        }
        Ok(reach)
    }

    /// Makes the letter the part of that number: its keys moved on, its notes called by names no other letter has, its
    /// document a part that is called `label`.
    pub fn become_part(&mut self, number: u32, offset: i64, label: &str) {
        let moved = |dictionary: &mut Dictionary, key: &str| {
            if let Ok(old) = dictionary.get(key.as_bytes()).and_then(Object::as_i64) {
                dictionary.set(key, old + offset);
            }
        };
        for (_, page) in &mut self.pages {
            moved(page, "StructParents");
        }
        let language = self
            .document
            .catalog()
            .and_then(|catalog| catalog.get(b"Lang"));
        let language = language.cloned().ok();
        for object in self.document.objects.values_mut() {
            if let Object::Dictionary(dictionary) = object {
                moved(dictionary, "StructParent");
                if let Ok(id) = dictionary.get(b"ID").and_then(Object::as_str) {
                    let id = format!("{number}-{}", String::from_utf8_lossy(id));
                    dictionary.set("ID", Object::string_literal(id));
                }
            }
        }
        let Some(tree) = &mut self.tree else {
            return;
        };
        for (name, _) in &mut tree.names {
            *name = format!("{number}-{name}");
        }
        if let Ok(part) = self.document.get_object_mut(tree.element)
            && let Ok(part) = part.as_dict_mut()
        {
            part.set("S", "Part");
            part.set("T", text_string(label));
            if let Some(language) = language {
                part.set("Lang", language);
            }
        }
    }
}

impl LetterTree {
    fn read(document: &Document) -> Result<Self, Error> {
        let root = document.catalog()?.get(b"StructTreeRoot")?.as_reference()?;
        let tree = document.get_dictionary(root)?;
        let element = tree.get(b"K")?.as_array()?.first();
        let element = element.ok_or(Error::ObjectNotFound(root))?.as_reference()?;
        let parents = document
            .dereference(tree.get(b"ParentTree")?)?
            .1
            .as_dict()?;
        let mut keys = Vec::new();
        for pair in parents.get(b"Nums")?.as_array()?.chunks_exact(2) {
            keys.push((pair[0].as_i64()?, pair[1].clone()));
        }
        keys.sort_by_key(|(key, _)| *key);
        let mut names = Vec::new();
        if let Ok(tree) = tree.get(b"IDTree") {
            let tree = document.dereference(tree)?.1.as_dict()?;
            for pair in tree.get(b"Names")?.as_array()?.chunks_exact(2) {
                let name = String::from_utf8_lossy(pair[0].as_str()?).into_owned();
                names.push((name, pair[1].as_reference()?));
            }
        }
        Ok(Self {
            root,
            element,
            parents: keys,
            names,
        })
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
    Ok(page)
}

/// Annotations that open an address of the web or of mail; forms, notes and programs of others are left behind.
fn links(document: &Document, page: &Dictionary) -> Vec<Object> {
    let follow = |object: &Object| {
        document
            .dereference(object)
            .ok()
            .map(|(_, found)| found.clone())
    };
    let annotations = page.get(b"Annots").ok().and_then(follow);
    let annotations = match annotations {
        Some(Object::Array(annotations)) => annotations,
        _ => Vec::new(),
    };
    let link = |annotation: &Object| {
        let Some(Object::Dictionary(annotation)) = follow(annotation) else {
            return None;
        };
        let Some(Object::Dictionary(action)) = annotation.get(b"A").ok().and_then(follow) else {
            return None;
        };
        let name = |dictionary: &Dictionary, key: &[u8]| {
            dictionary
                .get(key)
                .and_then(Object::as_name)
                .map(<[u8]>::to_vec)
                .ok()
        };
        let opens = name(&action, b"S").as_deref() == Some(b"URI")
            && name(&annotation, b"Subtype").as_deref() == Some(b"Link");
        let (Ok(area), Ok(address)) = (annotation.get(b"Rect"), action.get(b"URI")) else {
            return None;
        };
        opens.then(|| {
            Object::Dictionary(dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => area.clone(),
                "Border" => vec![0.into(), 0.into(), 0.into()],
                "F" => 4,
                "A" => dictionary! { "Type" => "Action", "S" => "URI", "URI" => address.clone() },
            })
        })
    };
    annotations.iter().filter_map(link).collect()
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
