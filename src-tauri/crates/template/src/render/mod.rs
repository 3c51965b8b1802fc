//! From the text of a letter to its words: CommonMark with simple fields in, blocks of the manuscript out.
//!
//! The structure of a letter is that of its text, never of a value: each field is replaced by a mark, the marked text
//! is read as CommonMark, and only then does the value take the place of its mark, letter for letter. So `1. Straße`,
//! `a*b` or `[x](y)` cannot become a list, an emphasis or a link.
//!
//! Rendering never fails: what cannot stand in a letter keeps its words and is told as a notice.

mod line;
mod mark;
mod typed;
mod walk;
mod words;

use model::{Code, Notice, Place, manuscript::Block, notice::Part};

use crate::{
    field::Fields,
    nearest::nearest,
    position::line_and_column,
    problem::{ErrorKind, Problem},
    tag::{Kind, Tag, scan},
};

pub use line::render_line;

/// The blocks of a text, and what there is to say about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rendered {
    pub blocks: Vec<Block>,
    pub notices: Vec<Notice>,
}

/// Reads `text` as the body of a letter and puts the values in.
///
/// A line feed within a value becomes a line break; everything else of a value comes out as it is.
pub fn render(part: Part, text: &str, fields: &Fields) -> Rendered {
    let text = text.replace("\r\n", "\n");
    let tags = scan(&text);
    let marked = mark::mark(&text, &tags);
    let mut rendered = walk::walk(part, &marked, fields).0;
    rendered.notices.extend(misplaced(part, &text, &tags));
    rendered
}

/// Block and offset of each field of `text` in the order of the text; none for one inside the address of a link.
pub fn field_places(part: Part, text: &str) -> Vec<Option<(u32, u32)>> {
    let text = text.replace("\r\n", "\n");
    let marked = mark::mark(&text, &scan(&text));
    walk::walk(part, &marked, &Fields::default()).1
}

/// A notice for each tag that has no place in a letter; its characters stay as they are.
fn misplaced<'a>(
    part: Part,
    text: &'a str,
    tags: &'a [Tag<'a>],
) -> impl Iterator<Item = Notice> + 'a {
    tags.iter().filter_map(move |tag| {
        let (what, word) = match &tag.kind {
            Kind::Field(_) | Kind::Escaped => return None,
            Kind::Open { helper, .. } => (ErrorKind::NotInLetter, *helper),
            Kind::Else(_) => (ErrorKind::NotInLetter, "else"),
            Kind::Close(helper) => (ErrorKind::NotInLetter, *helper),
            Kind::Comment => (ErrorKind::NotInLetter, "!"),
            Kind::Raw(word) => (ErrorKind::TripleBraces, *word),
            Kind::Partial(word) => (ErrorKind::Partial, *word),
            Kind::Call(word) => (ErrorKind::UnknownHelper, *word),
            Kind::Bad(word) => (ErrorKind::BadTag, *word),
            Kind::Unclosed => (ErrorKind::Unclosed, "{{"),
        };
        let place = line_and_column(text, tag.range.start);
        Some(Problem::new(place, what, word).notice(part))
    })
}

/// The value to set for `name`, or a visible hole and the notice that says so.
fn value_of(name: &str, fields: &Fields, place: Place) -> (crate::Value, Option<Notice>) {
    let place = place.field(name);
    let hole = || crate::Value::from(format!("[{name}]"));
    match fields.get(name) {
        Some(value) if !value.text.trim().is_empty() => (value.clone(), None),
        Some(_) => {
            let notice = Notice::new(Code::EmptyField, place).with("field", name);
            (hole(), Some(notice))
        }
        None => {
            let near = nearest(name, fields.names()).unwrap_or_default();
            let notice = Notice::new(Code::UnknownField, place)
                .with("field", name)
                .with("nearest", near);
            (hole(), Some(notice))
        }
    }
}
