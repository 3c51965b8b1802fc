//! The pages of the stack as a balanced tree, so that a reader finds the thousandth as fast as the first.

use std::io::Write;

use lopdf::{Object, dictionary};

use crate::{error::TypesetError, ink::Ink};

/// Kids of one node.
const WIDTH: usize = 64;

/// Numbers of a page that is about to be written, and of the node above it.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    pub page: u32,
    pub parent: u32,
}

struct Node {
    number: u32,
    kids: Vec<u32>,
    /// Pages below it.
    count: u32,
}

/// The lowest nodes, written at the end with all above them.
#[derive(Default)]
pub(super) struct PageTree {
    leaves: Vec<Node>,
    pages: u32,
}

impl PageTree {
    pub fn pages(&self) -> u32 {
        self.pages
    }

    pub fn add<W: Write>(&mut self, ink: &mut Ink<W>) -> Slot {
        if (self.pages as usize).is_multiple_of(WIDTH) {
            self.leaves.push(Node {
                number: ink.number(),
                kids: Vec::with_capacity(WIDTH),
                count: 0,
            });
        }
        let page = ink.number();
        let leaf = self.leaves.len() - 1;
        let leaf = &mut self.leaves[leaf];
        leaf.kids.push(page);
        leaf.count += 1;
        self.pages += 1;
        Slot {
            page,
            parent: leaf.number,
        }
    }

    /// Gives the number of the root.
    pub fn write<W: Write>(self, ink: &mut Ink<W>) -> Result<u32, TypesetError> {
        let mut level = self.leaves;
        while level.len() > 1 {
            let mut above = Vec::with_capacity(level.len().div_ceil(WIDTH));
            for group in level.chunks(WIDTH) {
                let number = ink.number();
                for node in group {
                    write_node(ink, node, Some(number))?;
                }
                above.push(Node {
                    number,
                    kids: group.iter().map(|node| node.number).collect(),
                    count: group.iter().map(|node| node.count).sum(),
                });
            }
            level = above;
        }
        let root = level.first().ok_or(TypesetError::EmptyStack)?;
        write_node(ink, root, None)?;
        Ok(root.number)
    }
}

fn write_node<W: Write>(
    ink: &mut Ink<W>,
    node: &Node,
    parent: Option<u32>,
) -> Result<(), TypesetError> {
    let kids: Vec<Object> = node.kids.iter().map(|kid| (*kid, 0).into()).collect();
    let mut dictionary = dictionary! {
        "Type" => "Pages",
        "Kids" => kids,
        "Count" => i64::from(node.count),
    };
    if let Some(parent) = parent {
        dictionary.set("Parent", (parent, 0));
    }
    ink.write(node.number, &dictionary.into())
}
