//! The structure tree of the letter as objects of the file, and the way back from each marked sequence to its node.

use std::io::Write;

use model::manuscript::{Align, Numbering};

use super::link::Annotation;
use crate::{
    error::TypesetError,
    ink::Ink,
    page::{Figure, Layout, Mark},
    structure::{ContentId, Kid, Tag},
    syntax::{Utf16, format, push_numbers},
};

/// Where a content stands: page, and number of its sequence there.
type Place = (ContentId, usize, usize);

pub(super) struct Tree<'a> {
    layout: &'a Layout,
    pages: &'a [u32],
    /// For each page the contents of its sequences.
    sequences: &'a [Vec<ContentId>],
    annotations: &'a [Annotation],
    /// By content, in the order of reading.
    places: Vec<Place>,
    root: u32,
    /// Of the nodes.
    elements: Vec<u32>,
}

impl<'a> Tree<'a> {
    /// Writes all nodes; gives the number of the root.
    pub fn write<W: Write>(
        layout: &'a Layout,
        pages: &'a [u32],
        sequences: &'a [Vec<ContentId>],
        annotations: &'a [Annotation],
        ink: &mut Ink<W>,
    ) -> Result<u32, TypesetError> {
        let tree = Self {
            layout,
            pages,
            sequences,
            annotations,
            places: places(sequences),
            root: ink.number(),
            elements: ink.numbers(layout.structure.nodes.len()),
        };
        for (node, element) in tree.elements.iter().enumerate() {
            ink.spell(*element, |out| tree.push_element(node, out))?;
        }
        let (parents, names) = (ink.number(), tree.names());
        ink.spell(parents, |out| tree.push_parents(out))?;
        let names = match names {
            Some(names) => {
                let number = ink.number();
                ink.spell(number, |out| out.extend(names))?;
                format!("/IDTree {number} 0 R")
            }
            None => String::new(),
        };
        let (first, next) = (tree.elements[0], pages.len() + annotations.len());
        ink.spell(tree.root, |out| {
            let root = format_args!(
                "<</Type/StructTreeRoot/K[{first} 0 R]/ParentTree {parents} 0 R/ParentTreeNextKey {next}{names}>>"
            );
            format(out, root);
        })?;
        Ok(tree.root)
    }

    fn push_element(&self, index: usize, out: &mut Vec<u8>) {
        let node = &self.layout.structure.nodes[index];
        let parent = node
            .parent
            .map_or(self.root, |parent| self.elements[parent.0 as usize]);
        let name = node.tag.name();
        format(
            out,
            format_args!("<</Type/StructElem/S/{name}/P {parent} 0 R"),
        );
        if let Some(language) = node.language {
            format(out, format_args!("/Lang({})", language.code()));
        }
        if let Tag::Note(number) = node.tag {
            format(out, format_args!("/ID({})", identifier(number)));
        }
        if let Some((page, figure)) = self.figure(index) {
            format(out, format_args!("/Alt {}", Utf16(&figure.alt)));
            push_place(figure, self.layout.pages[page].height, out);
        }
        if let Some(attributes) = attributes(node.tag) {
            format(out, format_args!("/A<<{attributes}>>"));
        }
        let page = node.kids.iter().find_map(|kid| match kid {
            Kid::Content(content) => self.places_of(*content).first().map(|place| place.1),
            Kid::Node(_) => None,
        });
        if let Some(page) = page {
            format(out, format_args!("/Pg {} 0 R", self.pages[page]));
        }
        out.extend(b"/K[");
        for kid in &node.kids {
            match kid {
                Kid::Node(node) => {
                    format(out, format_args!("{} 0 R ", self.elements[node.0 as usize]));
                }
                Kid::Content(content) => {
                    for place in self.places_of(*content) {
                        self.push_reference(place, page, out);
                    }
                }
            }
        }
        let own = |one: &&Annotation| one.node.0 as usize == index;
        for annotation in self.annotations.iter().filter(own) {
            let (number, page) = (annotation.number, self.pages[annotation.page]);
            format(
                out,
                format_args!("<</Type/OBJR/Obj {number} 0 R/Pg {page} 0 R>>"),
            );
        }
        out.extend(b"]>>");
    }

    fn places_of(&self, content: ContentId) -> &[Place] {
        let from = self.places.partition_point(|place| place.0 < content);
        let count = self.places[from..].partition_point(|place| place.0 == content);
        &self.places[from..from + count]
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

    fn push_reference(&self, (_, page, number): &Place, own: Option<usize>, out: &mut Vec<u8>) {
        if own == Some(*page) {
            format(out, format_args!("{number} "));
            return;
        }
        let page = self.pages[*page];
        format(
            out,
            format_args!("<</Type/MCR/Pg {page} 0 R/MCID {number}>>"),
        );
    }

    /// The notes by their identifiers, in the order of the bytes (ISO 32000-1, 7.9.6); none where there is no note.
    fn names(&self) -> Option<Vec<u8>> {
        let notes = self.layout.structure.nodes.iter().zip(&self.elements);
        let mut names: Vec<(String, u32)> = notes
            .filter_map(|(node, element)| match node.tag {
                Tag::Note(number) => Some((identifier(number), *element)),
                _ => None,
            })
            .collect();
        names.sort();
        if names.is_empty() {
            return None;
        }
        let mut out = b"<</Names[".to_vec();
        for (name, element) in names {
            format(&mut out, format_args!("({name}){element} 0 R "));
        }
        out.extend(b"]>>");
        Some(out)
    }

    /// Pages come first, each with the nodes of its sequences, then the annotations.
    fn push_parents(&self, out: &mut Vec<u8>) {
        out.extend(b"<</Nums[");
        for (page, sequences) in self.sequences.iter().enumerate() {
            format(out, format_args!("{page}["));
            for content in sequences {
                let node = self.layout.structure.contents[content.0 as usize];
                let element = self.elements[node.0 as usize];
                format(out, format_args!("{element} 0 R "));
            }
            out.push(b']');
        }
        for (index, annotation) in self.annotations.iter().enumerate() {
            let key = self.pages.len() + index;
            let element = self.elements[annotation.node.0 as usize];
            format(out, format_args!("{key} {element} 0 R "));
        }
        out.extend(b"]>>");
    }
}

fn places(sequences: &[Vec<ContentId>]) -> Vec<Place> {
    let mut places = Vec::new();
    for (page, contents) in sequences.iter().enumerate() {
        let numbered = contents.iter().enumerate();
        places.extend(numbered.map(|(number, content)| (*content, page, number)));
    }
    places.sort_unstable();
    places
}

/// Every note has an identifier of its own (ISO 14289-1, 7.9).
fn identifier(number: u32) -> String {
    format!("note-{number}")
}

/// Where a picture stands (ISO 32000-1, 14.8.5.4.3).
fn push_place(figure: &Figure, height: f64, out: &mut Vec<u8>) {
    let (left, top) = (figure.x, height - figure.y);
    out.extend(b"/A<</O/Layout/Placement/Block/BBox[");
    push_numbers(out, &[left, top - figure.height, left + figure.width, top]);
    out.extend(b"]>>");
}

fn attributes(tag: Tag) -> Option<&'static str> {
    match tag {
        Tag::List(Some(Numbering::Decimal)) => Some("/O/List/ListNumbering/Decimal"),
        Tag::List(Some(Numbering::LowerAlpha)) => Some("/O/List/ListNumbering/LowerAlpha"),
        Tag::List(Some(Numbering::LowerRoman)) => Some("/O/List/ListNumbering/LowerRoman"),
        Tag::List(None) => Some("/O/List/ListNumbering/Disc"),
        Tag::TableHeader(_) => Some("/O/Table/Scope/Column"),
        Tag::TableCell(Align::End) => Some("/O/Layout/TextAlign/End"),
        Tag::TableCell(Align::Center) => Some("/O/Layout/TextAlign/Center"),
        _ => None,
    }
}
