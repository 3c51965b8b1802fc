//! What a screen reader walks: the trees of the letters, each a part of one document. A letter's tree is written with its
//! pages; kept are only the numbers by which the parts and the ways back to them are found.

use std::io::Write;

use lopdf::{Dictionary, Object, dictionary};

use super::{letter::LetterTree, transfer::Transfer};
use crate::{error::TypesetError, ink::Ink, syntax::text_string};

/// Where the pages and annotations of one letter find their elements.
struct Leaf {
    number: u32,
    first: i64,
    last: i64,
}

pub(super) struct Tree {
    root: u32,
    document: u32,
    parts: Vec<u32>,
    leaves: Vec<Leaf>,
    /// Notes by their identifiers.
    names: Vec<(String, u32)>,
    next_key: i64,
}

impl Tree {
    pub fn new<W: Write>(ink: &mut Ink<W>) -> Self {
        Self {
            root: ink.number(),
            document: ink.number(),
            parts: Vec::new(),
            leaves: Vec::new(),
            names: Vec::new(),
            next_key: 0,
        }
    }

    /// The element above the parts.
    pub fn document(&self) -> u32 {
        self.document
    }

    /// By how much the keys of the next letter are moved.
    pub fn next_key(&self) -> i64 {
        self.next_key
    }

    /// Writes the tree of a letter whose pages are written.
    pub fn add<W: Write>(
        &mut self,
        transfer: &mut Transfer<W>,
        tree: LetterTree,
    ) -> Result<(), TypesetError> {
        self.parts.push(transfer.number(tree.element)?);
        let (Some(first), Some(last)) = (tree.parents.first(), tree.parents.last()) else {
            return Ok(());
        };
        let offset = self.next_key;
        let (first, last) = (first.0 + offset, last.0 + offset);
        let mut numbers: Vec<Object> = Vec::with_capacity(tree.parents.len() * 2);
        for (key, mut value) in tree.parents {
            transfer.renumber(&mut value)?;
            numbers.extend([Object::Integer(key + offset), value]);
        }
        let limits = vec![first.into(), last.into()];
        let leaf = dictionary! { "Nums" => numbers, "Limits" => limits };
        let number = transfer.ink.add(&leaf.into())?;
        self.leaves.push(Leaf {
            number,
            first,
            last,
        });
        for (name, id) in tree.names {
            self.names.push((name, transfer.number(id)?));
        }
        self.next_key = last + 1;
        Ok(())
    }

    /// Gives the number of the root.
    pub fn write<W: Write>(mut self, ink: &mut Ink<W>, title: &str) -> Result<u32, TypesetError> {
        let document = dictionary! {
            "Type" => "StructElem",
            "S" => "Document",
            "P" => (self.root, 0),
            "T" => text_string(title),
            "K" => references(&self.parts),
        };
        ink.write(self.document, &document.into())?;
        let parents = self.ways_back(ink)?;
        let mut root = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference((self.document, 0))],
            "ParentTree" => (parents, 0),
            "ParentTreeNextKey" => self.next_key,
        };
        if !self.names.is_empty() {
            // In the order of their bytes (ISO 32000-1, 7.9.6).
            self.names.sort();
            let pairs = self.names.iter().flat_map(|(name, number)| {
                [
                    Object::string_literal(name.as_str()),
                    Object::Reference((*number, 0)),
                ]
            });
            let names = dictionary! { "Names" => pairs.collect::<Vec<_>>() };
            root.set("IDTree", (ink.add(&names.into())?, 0));
        }
        ink.write(self.root, &root.into())?;
        Ok(self.root)
    }

    /// A balanced tree over the leaves (ISO 32000-1, 7.9.7).
    fn ways_back<W: Write>(&mut self, ink: &mut Ink<W>) -> Result<u32, TypesetError> {
        const WIDTH: usize = 64;
        let mut level = std::mem::take(&mut self.leaves);
        while level.len() > WIDTH {
            let mut above = Vec::with_capacity(level.len().div_ceil(WIDTH));
            for group in level.chunks(WIDTH) {
                let (first, last) = (group[0].first, group[group.len() - 1].last);
                let mut node = kids(group);
                node.set("Limits", vec![first.into(), last.into()]);
                above.push(Leaf {
                    number: ink.add(&node.into())?,
                    first,
                    last,
                });
            }
            level = above;
        }
        ink.add(&kids(&level).into())
    }
}

fn kids(leaves: &[Leaf]) -> Dictionary {
    let numbers: Vec<u32> = leaves.iter().map(|leaf| leaf.number).collect();
    dictionary! { "Kids" => references(&numbers) }
}

fn references(numbers: &[u32]) -> Vec<Object> {
    numbers
        .iter()
        .map(|number| Object::Reference((*number, 0)))
        .collect()
}
