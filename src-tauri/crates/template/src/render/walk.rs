//! Walks through the CommonMark of a marked text and builds the blocks.
//!
//! Text blocks are counted as an editor of CommonMark counts them: paragraphs (also those of list items and
//! quotations), headings, blocks of code, cells of tables, in the order of the text; the paragraphs of a note count
//! where the note is written.

mod block;
mod container;
mod link;
mod note;

use model::{
    Code, Notice, Place,
    manuscript::{Align, Block, Words},
    notice::Part,
};
use note::Numbers;
use pulldown_cmark::{Alignment, Event, Options, Parser, Tag, TagEnd};

use super::{
    Rendered,
    mark::{Marked, Piece, language_of},
    value_of,
    words::{Builder, Mark},
};
use crate::field::Fields;

/// Lists in lists, quotations in quotations, marks in marks: beyond this the words stay and the nesting goes.
const DEEPEST: usize = 8;

/// What a letter may hold beyond CommonMark.
const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES);

enum Container {
    Quote(Vec<Block>),
    List {
        ordered: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Item(Vec<Block>),
    Table {
        columns: Vec<Align>,
        header: Vec<Words>,
        rows: Vec<Vec<Words>>,
    },
    Note {
        number: u32,
        blocks: Vec<Block>,
    },
    /// Too deep, or a note nobody refers to: its blocks go to the container around it.
    Nothing,
}

struct Walk<'a> {
    part: Part,
    marked: &'a Marked<'a>,
    fields: &'a Fields,
    blocks: Vec<Block>,
    open: Vec<Container>,
    words: Option<Builder>,
    next_block: u32,
    in_header: bool,
    /// Level of the heading that is open.
    heading: Option<u8>,
    /// Numbers of the notes that are still to come.
    numbers: Numbers,
    /// The mark of a note nobody refers to, to stand before its words as it was typed.
    typed: Option<String>,
    /// What was read of the block of code that is open.
    code: Option<String>,
    notices: Vec<Notice>,
    places: Vec<Option<(u32, u32)>>,
}

/// The blocks, the notices, and the place of each field by its number.
pub fn walk(
    part: Part,
    marked: &Marked<'_>,
    fields: &Fields,
) -> (Rendered, Vec<Option<(u32, u32)>>) {
    let mut walk = Walk {
        part,
        marked,
        fields,
        blocks: Vec::new(),
        open: Vec::new(),
        words: None,
        next_block: 0,
        in_header: false,
        heading: None,
        numbers: Numbers::of(&marked.text),
        typed: None,
        code: None,
        notices: Vec::new(),
        places: vec![None; marked.names.len()],
    };
    for event in Parser::new_ext(&marked.text, OPTIONS) {
        walk.event(event);
    }
    walk.end_paragraph();
    let rendered = Rendered {
        blocks: walk.blocks,
        notices: walk.notices,
    };
    (rendered, walk.places)
}

impl Walk<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::SoftBreak => self.words().text(" "),
            Event::HardBreak => self.words().line_break(),
            Event::Rule => self.page_break(),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                let start = self.words().offset();
                self.text(&text);
                self.unsupported("code", Some(start));
            }
            Event::Html(text) => self.text(&text),
            Event::InlineHtml(tag) => self.tag(&tag),
            Event::FootnoteReference(label) => self.note_reference(&label),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis => self.open_mark(Mark::Emphasis),
            Tag::Strong => self.open_mark(Mark::Strong),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.start_link(link_type, &dest_url),
            Tag::Image { .. } => {
                self.unsupported("image", None);
                self.open_mark(Mark::Nothing);
            }
            Tag::Paragraph => self.start_paragraph(),
            Tag::Heading { level, .. } => self.start_heading(level),
            Tag::CodeBlock(_) => self.start_code("code"),
            Tag::HtmlBlock => self.start_code("html"),
            Tag::BlockQuote(_) => self.start_container(Container::Quote(Vec::new())),
            Tag::List(ordered) => self.start_container(Container::List {
                ordered,
                items: Vec::new(),
            }),
            Tag::Item => self.start_item(),
            Tag::FootnoteDefinition(label) => self.start_note(&label),
            Tag::Table(columns) => self.start_container(Container::Table {
                columns: columns.into_iter().map(align).collect(),
                header: Vec::new(),
                rows: Vec::new(),
            }),
            Tag::TableHead => self.in_header = true,
            Tag::TableRow => {
                if let Some(Container::Table { rows, .. }) = self.open.last_mut() {
                    rows.push(Vec::new());
                }
            }
            Tag::TableCell => self.words = Some(Builder::new()),
            _ => self.open_mark(Mark::Nothing),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.end_code(),
            TagEnd::Paragraph | TagEnd::Heading(_) => self.end_paragraph(),
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::Table
            | TagEnd::FootnoteDefinition => self.end_container(),
            TagEnd::TableHead => self.in_header = false,
            TagEnd::TableRow => {}
            TagEnd::TableCell => self.end_cell(),
            _ => self.close_mark(),
        }
    }

    // Text blocks

    /// The block being written; the text of a tight list item opens its paragraph itself.
    fn words(&mut self) -> &mut Builder {
        self.words.get_or_insert_with(Builder::new)
    }

    fn start_paragraph(&mut self) {
        self.end_paragraph();
        self.words = Some(Builder::new());
        if let Some(typed) = self.typed.take() {
            self.text(&typed);
        }
    }

    /// A paragraph without words leaves no trace; see `filled`.
    fn end_paragraph(&mut self) {
        let heading = self.heading.take();
        if let Some(builder) = self.words.take().filter(|builder| !builder.is_blank()) {
            let words = self.close_block(builder);
            self.push(match heading {
                Some(level) => Block::Heading { level, words },
                None => Block::Paragraph(words),
            });
        }
    }

    fn close_block(&mut self, builder: Builder) -> Words {
        self.tell_typed(&builder);
        let block = self.next_block;
        self.next_block += 1;
        Words {
            part: self.part,
            block,
            inlines: builder.finish(),
        }
    }

    fn end_cell(&mut self) {
        let builder = self.words.take().unwrap_or_else(Builder::new);
        let words = self.close_block(builder);
        let in_header = self.in_header;
        if let Some(Container::Table { header, rows, .. }) = self.open.last_mut() {
            match rows.last_mut() {
                Some(row) if !in_header => row.push(words),
                _ => header.push(words),
            }
        }
    }

    // Marks and words

    fn open_mark(&mut self, mark: Mark) {
        let deep = self.words().depth() >= DEEPEST;
        self.words().open(if deep { Mark::Nothing } else { mark });
    }

    /// A tag that was opened within the mark ends with it.
    fn close_mark(&mut self) {
        while self.words().in_language() {
            self.words().close();
        }
        let Some(Mark::Link {
            href: Err(address),
            start,
        }) = self.words().close()
        else {
            return;
        };
        let end = self.words().offset();
        let place = self.place(start, end);
        self.notices
            .push(Notice::new(Code::LinkRefused, place).with("address", address));
    }

    fn text(&mut self, read: &str) {
        if let Some(code) = &mut self.code {
            code.push_str(read);
            return;
        }
        for piece in self.marked.pieces(read) {
            match piece {
                Piece::Text(text) => self.words().lines(&text, true),
                Piece::Field { number, name } => self.field(number, name),
            }
        }
    }

    fn field(&mut self, number: usize, name: &str) {
        let start = self.words().offset();
        self.places[number] = Some((self.next_block, start));
        let (value, notice) = value_of(name, self.fields, self.place(start, start + 1));
        self.notices.extend(notice);
        self.words().value(name, &value);
    }

    // Notices

    fn place(&self, start: u32, end: u32) -> Place {
        Place {
            block: Some(self.next_block),
            start: Some(start),
            end: Some(end),
            ..Place::from(self.part)
        }
    }

    // HTML

    /// `<span lang="de">`, the only tag a letter knows: it says in which language the words within it are. One that ends
    /// none is printed as it was typed.
    fn tag(&mut self, tag: &str) {
        if let Some(language) = language_of(tag.trim_start_matches('<')) {
            self.open_mark(Mark::Language(language));
        } else if tag == "</span>" && self.words().in_language() {
            self.words().close();
        } else {
            self.text(tag);
        }
    }

    fn unsupported(&mut self, kind: &str, start: Option<u32>) {
        let end = self.words.as_ref().map(Builder::offset);
        let place = Place {
            block: Some(self.next_block),
            start,
            end: start.and(end),
            ..Place::from(self.part)
        };
        self.notices
            .push(Notice::new(Code::BlockUnsupported, place).with("kind", kind));
    }
}

fn align(alignment: Alignment) -> Align {
    match alignment {
        Alignment::None | Alignment::Left => Align::Start,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::End,
    }
}
