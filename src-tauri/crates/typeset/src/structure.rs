//! The logical tree of a letter: what a screen reader walks. Built by the layout, written by `pdf`.

use model::{
    Language,
    manuscript::{Align, Numbering},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// Content that stands together in one node; on paper it may go over lines and pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentId(pub u32);

/// Standard structure types of ISO 32000-1, 14.8.4, as far as letters have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    Document,
    /// From 1, without a level left out.
    Heading(u8),
    Paragraph,
    /// No numbering where a dash or a dot stands before the items.
    List(Option<Numbering>),
    ListItem,
    Label,
    ListBody,
    BlockQuote,
    Table,
    TableRow,
    TableHeader(Align),
    TableCell(Align),
    Link,
    Span,
    /// The figure in the text that refers to a note.
    Reference,
    /// The note of that number.
    Note(u32),
    Figure,
}

impl Tag {
    /// Name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(4) => "H4",
            Self::Heading(5) => "H5",
            Self::Heading(_) => "H6",
            Self::Paragraph => "P",
            Self::List(_) => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::BlockQuote => "BlockQuote",
            Self::Table => "Table",
            Self::TableRow => "TR",
            Self::TableHeader(_) => "TH",
            Self::TableCell(_) => "TD",
            Self::Link => "Link",
            Self::Span => "Span",
            Self::Reference => "Reference",
            Self::Note(_) => "Note",
            Self::Figure => "Figure",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Node {
    pub tag: Tag,
    pub parent: Option<NodeId>,
    pub kids: Vec<Kid>,
    /// Where it is not the parent's.
    pub language: Option<Language>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    Node(NodeId),
    Content(ContentId),
}

/// The tree; node 0 is the document.
#[derive(Clone, Debug)]
pub struct Structure {
    pub nodes: Vec<Node>,
    /// Node of each content.
    pub contents: Vec<NodeId>,
}

impl Default for Structure {
    fn default() -> Self {
        Self {
            nodes: vec![Node {
                tag: Tag::Document,
                parent: None,
                kids: Vec::new(),
                language: None,
            }],
            contents: Vec::new(),
        }
    }
}

impl Structure {
    pub const DOCUMENT: NodeId = NodeId(0);

    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    pub fn add(&mut self, parent: NodeId, tag: Tag) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        self.nodes.push(Node {
            tag,
            parent: Some(parent),
            kids: Vec::new(),
            language: None,
        });
        self.nodes[parent.0 as usize].kids.push(Kid::Node(id));
        id
    }

    pub fn add_in(&mut self, parent: NodeId, tag: Tag, language: Language) -> NodeId {
        let id = self.add(parent, tag);
        self.nodes[id.0 as usize].language = Some(language);
        id
    }

    pub fn content(&mut self, node: NodeId) -> ContentId {
        let id = ContentId(self.contents.len() as u32);
        self.contents.push(node);
        self.nodes[node.0 as usize].kids.push(Kid::Content(id));
        id
    }
}
