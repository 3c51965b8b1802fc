//! A line of a letter (subject, salutation, valediction): plain text with fields, no CommonMark.

use std::ops::Range;

use model::{
    Notice, Place,
    manuscript::{Inline, Text, Words},
    notice::Part,
};

use super::{misplaced, value_of, words::Builder};
use crate::{
    field::Fields,
    tag::{Kind, scan},
};

/// The words of `text`. In a subject a line feed is a space, elsewhere it is a line break. `\{{` is two braces.
pub fn render_line(part: Part, text: &str, fields: &Fields) -> (Words, Vec<Notice>) {
    let text = text.replace("\r\n", "\n");
    let tags = scan(&text);
    let as_spaces = part == Part::Subject;
    let mut line = Builder::new();
    let mut notices = Vec::new();
    let mut at = 0;
    for tag in &tags {
        let Range { start, end } = tag.range;
        let name = match tag.kind {
            // Nothing is escaped in plain text but the braces themselves: one backslash is always theirs.
            Kind::Field(name) if !text[..start].ends_with('\\') => name,
            Kind::Field(_) => {
                line.lines(&text[at..start - 1], as_spaces);
                at = start;
                continue;
            }
            Kind::Escaped => {
                line.lines(&text[at..start], as_spaces);
                at = start + 1;
                continue;
            }
            _ => continue,
        };
        line.lines(&text[at..start], as_spaces);
        at = end;
        let place = Place {
            block: Some(0),
            start: Some(line.offset()),
            end: Some(line.offset() + 1),
            ..Place::from(part)
        };
        let (value, notice) = value_of(name, fields, place);
        notices.extend(notice);
        line.value(name, &value);
    }
    line.lines(&text[at..], as_spaces);
    notices.extend(misplaced(part, &text, &tags));
    let mut inlines = line.finish();
    if as_spaces {
        inlines = inlines.into_iter().map(unbroken).collect();
    }
    let words = Words {
        part,
        block: 0,
        inlines,
    };
    (words, notices)
}

/// A subject is one line: a break inside a value becomes a space, which belongs to the field as a whole.
fn unbroken(inline: Inline) -> Inline {
    match inline {
        Inline::LineBreak => Inline::Text(Text {
            text: " ".to_owned(),
            start: 0,
            end: 0,
            field: None,
            language: None,
        }),
        other => other,
    }
}
