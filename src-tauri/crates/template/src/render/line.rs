//! A line of a letter (subject, salutation, valediction): plain text with fields, no CommonMark.

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

/// The words of `text`. In a subject a line feed is a space, elsewhere it is a line break.
pub fn render_line(part: Part, text: &str, fields: &Fields) -> (Words, Vec<Notice>) {
    let text = text.replace("\r\n", "\n");
    let tags = scan(&text);
    let mut line = Builder::new();
    let mut notices = Vec::new();
    let mut at = 0;
    for tag in &tags {
        let literal = match tag.kind {
            Kind::Field(_) => &text[at..tag.range.start],
            // Without its backslash.
            Kind::Escaped => &text[at..tag.range.start],
            _ => &text[at..tag.range.end],
        };
        line.lines(literal, part == Part::Subject);
        at = tag.range.end;
        match tag.kind {
            Kind::Field(name) => {
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
            Kind::Escaped => line.text("{{"),
            _ => {}
        }
    }
    line.lines(&text[at..], part == Part::Subject);
    notices.extend(misplaced(part, &text, &tags));
    let mut inlines = line.finish();
    if part == Part::Subject {
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
