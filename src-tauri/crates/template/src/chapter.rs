//! A chapter of a booklet out of its Markdown: text is read as that of a letter is, what is written as code comes out
//! letter for letter, a picture alone in its paragraph stands between the texts, a link to another chapter is its title.

use std::ops::Range;

use model::{manuscript::Block, notice::Part};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::{field::Fields, render::render};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chapter {
    /// Words of the first heading.
    pub title: String,
    pub pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(Vec<Block>),
    /// Path of a file, as the source names it, and what it shows.
    Picture {
        file: String,
        alt: String,
    },
}

/// Reads a chapter.
pub fn chapter(source: &str) -> Chapter {
    let source = source.replace("\r\n", "\n");
    let mut reader = Reader {
        source: &source,
        from: 0,
        text: String::new(),
        typed: Fields::default(),
        chapter: Chapter::default(),
    };
    let mut events = Parser::new_ext(&source, Options::empty()).into_offset_iter();
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) => {
                reader.chapter.title =
                    words_until(&mut events, TagEnd::Heading(HeadingLevel::H1)).0;
                reader.from = range.end;
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let alt = words_until(&mut events, TagEnd::Image).0;
                reader.picture(dest_url.into_string(), alt, range);
            }
            Event::Start(Tag::Link { dest_url, .. }) if !dest_url.contains(':') => {
                let (_, inner) = words_until(&mut events, TagEnd::Link);
                let title = source[inner].to_owned();
                reader.put(&format!("*{title}*"), range);
            }
            Event::Code(text) => reader.typed(&text, range),
            _ => {}
        }
    }
    reader.end_text(source.len());
    reader.chapter
}

/// The words up to an end, and where they stand in the source.
fn words_until<'a>(
    events: &mut impl Iterator<Item = (Event<'a>, Range<usize>)>,
    end: TagEnd,
) -> (String, Range<usize>) {
    let mut words = String::new();
    let mut place: Option<Range<usize>> = None;
    for (event, range) in events {
        match event {
            Event::End(tag) if tag == end => break,
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak => words.push(' '),
            _ => continue,
        }
        place = Some(place.map_or(range.clone(), |place| place.start..range.end));
    }
    (words, place.unwrap_or_default())
}

struct Reader<'a> {
    source: &'a str,
    /// Up to where the source is in `text`.
    from: usize,
    text: String,
    /// What is written as code, as values of fields: nothing of it is taken for markup.
    typed: Fields,
    chapter: Chapter,
}

impl Reader<'_> {
    fn put(&mut self, instead: &str, range: Range<usize>) {
        self.text.push_str(&self.source[self.from..range.start]);
        self.text.push_str(instead);
        self.from = range.end;
    }

    fn typed(&mut self, text: &str, range: Range<usize>) {
        let name = format!("typed_{}", range.start);
        self.put(&format!("{{{{{name}}}}}"), range);
        self.typed.set(name, text);
    }

    fn picture(&mut self, file: String, alt: String, range: Range<usize>) {
        self.end_text(range.start);
        self.from = range.end;
        self.chapter.pieces.push(Piece::Picture { file, alt });
    }

    fn end_text(&mut self, until: usize) {
        self.text.push_str(&self.source[self.from..until]);
        self.from = until;
        let blocks = render(Part::Body, &self.text, &self.typed).blocks;
        self.text.clear();
        if !blocks.is_empty() {
            self.chapter.pieces.push(Piece::Text(blocks));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(pieces: &[Piece]) -> String {
        let said = pieces.iter().map(|piece| match piece {
            Piece::Text(blocks) => blocks.iter().map(spoken).collect::<Vec<_>>().join("|"),
            Piece::Picture { file, alt } => format!("[{file}: {alt}]"),
        });
        said.collect::<Vec<_>>().join("||")
    }

    fn spoken(block: &Block) -> String {
        match block {
            Block::Paragraph(words) | Block::Heading { words, .. } => words.to_text(),
            Block::List { items, .. } => items
                .iter()
                .map(|item| item.iter().map(spoken).collect::<String>())
                .collect::<Vec<_>>()
                .join(";"),
            _ => String::new(),
        }
    }

    #[test]
    fn a_chapter_is_its_title_its_texts_and_its_pictures_in_order() {
        let read = chapter(
            "# First *steps*\n\nWrite `*a*`.\n\n![A page](picture/page.png)\n\n## Then\n\n- one\n- `{{two}}`\n",
        );
        assert_eq!(read.title, "First steps");
        assert_eq!(
            words(&read.pieces),
            "Write *a*.||[picture/page.png: A page]||Then|one;{{two}}"
        );
    }

    #[test]
    fn a_link_to_another_chapter_is_its_title_in_italics() {
        let read = chapter("# One\n\nNext: [Two](02-two.md).\n");
        let Piece::Text(blocks) = &read.pieces[0] else {
            panic!("a text")
        };
        assert_eq!(spoken(&blocks[0]), "Next: Two.");
        let Block::Paragraph(words) = &blocks[0] else {
            panic!("a paragraph")
        };
        assert!(
            matches!(&words.inlines[1], model::manuscript::Inline::Emphasis(_)),
            "{words:?}"
        );
    }

    #[test]
    fn rubbish_is_read_without_a_title() {
        assert_eq!(chapter(""), Chapter::default());
        assert_eq!(chapter("![](").title, "");
    }
}
