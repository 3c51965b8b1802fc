//! The structure tree of the letter as objects of the file, and the way back from each marked sequence to its node.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use model::manuscript::{Align, Numbering};

use super::text_string;
use crate::{
    page::{Figure, Layout, Mark},
    structure::{ContentId, Kid, NodeId, Tag},
};

/// Where a content stands: page, and number of its sequence there.
type Places = HashMap<ContentId, Vec<(usize, usize)>>;

pub(super) struct Tree<'a> {
    pub layout: &'a Layout,
    pub pages: &'a [ObjectId],
    /// For each page the contents of its sequences.
    pub sequences: &'a [Vec<ContentId>],
    /// Annotations, each with the node and the page it belongs to.
    pub annotations: &'a [(NodeId, usize, ObjectId)],
}

impl Tree<'_> {
    /// Adds all nodes; gives the root of the tree.
    pub fn add(&self, file: &mut Document) -> ObjectId {
        let root = file.new_object_id();
        let nodes = &self.layout.structure.nodes;
        let ids: Vec<ObjectId> = nodes.iter().map(|_| file.new_object_id()).collect();
        let places = self.places();
        for (index, id) in ids.iter().enumerate() {
            let element = self.element(index, root, &ids, &places);
            file.set_object(*id, element);
        }
        let parents = file.add_object(self.parents(&ids));
        let next = self.pages.len() + self.annotations.len();
        let mut tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference(ids[0])],
            "ParentTree" => parents,
            "ParentTreeNextKey" => next as i64,
        };
        if let Some(names) = self.names(&ids) {
            tree.set("IDTree", file.add_object(names));
        }
        file.set_object(root, tree);
        root
    }

    fn places(&self) -> Places {
        let mut places = Places::new();
        for (page, sequences) in self.sequences.iter().enumerate() {
            for (number, content) in sequences.iter().enumerate() {
                places.entry(*content).or_default().push((page, number));
            }
        }
        places
    }

    fn element(
        &self,
        index: usize,
        root: ObjectId,
        ids: &[ObjectId],
        places: &Places,
    ) -> Dictionary {
        let node = &self.layout.structure.nodes[index];
        let parent = node.parent.map_or(root, |parent| ids[parent.0 as usize]);
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => node.tag.name(),
            "P" => parent,
        };
        if let Some(language) = node.language {
            element.set("Lang", Object::string_literal(language.code()));
        }
        if let Tag::Note(number) = node.tag {
            element.set("ID", Object::string_literal(identifier(number)));
        }
        if let Some((page, figure)) = self.figure(index) {
            let page = &self.layout.pages[page];
            element.set("Alt", text_string(&figure.alt));
            element.set("A", place(figure, page.height));
        }
        if let Some(attributes) = attributes(node.tag) {
            element.set("A", attributes);
        }
        let page = node.kids.iter().find_map(|kid| match kid {
            Kid::Content(content) => places.get(content).map(|places| places[0].0),
            Kid::Node(_) => None,
        });
        if let Some(page) = page {
            element.set("Pg", self.pages[page]);
        }
        let mut kids: Vec<Object> = Vec::new();
        for kid in &node.kids {
            match kid {
                Kid::Node(node) => kids.push(ids[node.0 as usize].into()),
                Kid::Content(content) => {
                    let places = places.get(content).map_or(&[][..], Vec::as_slice);
                    kids.extend(places.iter().map(|place| self.reference(*place, page)));
                }
            }
        }
        let own = self
            .annotations
            .iter()
            .filter(|(node, ..)| node.0 as usize == index);
        kids.extend(own.map(|(_, page, annotation)| {
            Object::Dictionary(dictionary! {
                "Type" => "OBJR",
                "Obj" => *annotation,
                "Pg" => self.pages[*page],
            })
        }));
        element.set("K", kids);
        element
    }

    /// The picture of a node, and the page it stands on.
    fn figure(&self, index: usize) -> Option<(usize, &Figure)> {
        if self.layout.structure.nodes[index].tag != Tag::Figure {
            return None;
        }
        let of_node = |figure: &&Figure| match figure.mark {
            Mark::Content(content) => {
                self.layout.structure.contents[content.0 as usize].0 as usize == index
            }
            _ => false,
        };
        let pages = self.layout.pages.iter().enumerate();
        pages
            .filter_map(|(number, page)| Some((number, page.figures.iter().find(of_node)?)))
            .next()
    }

    fn reference(&self, (page, number): (usize, usize), own: Option<usize>) -> Object {
        if own == Some(page) {
            return Object::Integer(number as i64);
        }
        Object::Dictionary(dictionary! {
            "Type" => "MCR",
            "Pg" => self.pages[page],
            "MCID" => number as i64,
        })
    }

    /// The notes by their identifiers, in the order of the bytes (ISO 32000-1, 7.9.6); none where there is no note.
    fn names(&self, ids: &[ObjectId]) -> Option<Dictionary> {
        let notes = self.layout.structure.nodes.iter().zip(ids);
        let mut names: Vec<(String, ObjectId)> = notes
            .filter_map(|(node, id)| match node.tag {
                Tag::Note(number) => Some((identifier(number), *id)),
                _ => None,
            })
            .collect();
        names.sort();
        let pairs = names
            .into_iter()
            .flat_map(|(name, id)| [Object::string_literal(name), Object::Reference(id)]);
        let pairs: Vec<Object> = pairs.collect();
        (!pairs.is_empty()).then(|| dictionary! { "Names" => pairs })
    }

    /// Pages come first, each with the nodes of its sequences, then the annotations.
    fn parents(&self, ids: &[ObjectId]) -> Dictionary {
        let mut numbers: Vec<Object> = Vec::new();
        for (page, sequences) in self.sequences.iter().enumerate() {
            let nodes: Vec<Object> = sequences
                .iter()
                .map(|content| self.layout.structure.contents[content.0 as usize])
                .map(|node| Object::Reference(ids[node.0 as usize]))
                .collect();
            numbers.push((page as i64).into());
            numbers.push(nodes.into());
        }
        for (index, (node, ..)) in self.annotations.iter().enumerate() {
            numbers.push(((self.pages.len() + index) as i64).into());
            numbers.push(ids[node.0 as usize].into());
        }
        dictionary! { "Nums" => numbers }
    }
}

/// Every note has an identifier of its own (ISO 14289-1, 7.9).
fn identifier(number: u32) -> String {
    format!("note-{number}")
}

/// Where a picture stands (ISO 32000-1, 14.8.5.4.3).
fn place(figure: &Figure, height: f64) -> Dictionary {
    let corners = [
        figure.x,
        height - figure.y - figure.height,
        figure.x + figure.width,
        height - figure.y,
    ];
    let corners = corners.map(|at| Object::Real(((at * 100.0).round() / 100.0) as f32));
    dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners.to_vec() }
}

fn attributes(tag: Tag) -> Option<Object> {
    let attributes = match tag {
        Tag::List(numbering) => {
            let numbering = match numbering {
                Some(Numbering::Decimal) => "Decimal",
                Some(Numbering::LowerAlpha) => "LowerAlpha",
                Some(Numbering::LowerRoman) => "LowerRoman",
                None => "Disc",
            };
            dictionary! { "O" => "List", "ListNumbering" => numbering }
        }
        Tag::TableHeader(_) => dictionary! { "O" => "Table", "Scope" => "Column" },
        Tag::TableCell(Align::End) => dictionary! { "O" => "Layout", "TextAlign" => "End" },
        Tag::TableCell(Align::Center) => dictionary! { "O" => "Layout", "TextAlign" => "Center" },
        _ => return None,
    };
    Some(Object::Dictionary(attributes))
}
