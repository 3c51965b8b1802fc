//! Files that go along within the file (ISO 32000-2, 7.11.4; ISO 19005-3, 6.8).

use std::io::Write;

use flate2::Compression;
use lopdf::{Dictionary, Object, Stream, dictionary};

use crate::{
    deflate::deflate, error::TypesetError, ink::Ink, pdf::info_instant, syntax::text_string,
};

/// A file, and what it is to the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub name: String,
    /// `text/markdown`
    pub media_type: String,
    pub bytes: Vec<u8>,
    /// What it is, in words.
    pub title: String,
    /// Whether the pages were made from it; else it goes with them.
    pub is_source: bool,
}

/// What the catalog says of them; nothing where there is none.
pub(super) fn write<W: Write>(
    ink: &mut Ink<W>,
    attachments: Vec<Attachment>,
    date: &str,
) -> Result<Vec<(&'static str, Object)>, TypesetError> {
    let mut files: Vec<(String, u32)> = Vec::new();
    for (index, attachment) in attachments.into_iter().enumerate() {
        // A name within the file stands once.
        let name = format!("{:03} {}", index + 1, attachment.name);
        files.push((name, specification(ink, attachment, date)?));
    }
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let all: Vec<Object> = files
        .iter()
        .map(|(_, number)| Object::Reference((*number, 0)))
        .collect();
    let pairs = files
        .iter()
        .flat_map(|(name, number)| [text_string(name), Object::Reference((*number, 0))]);
    let names = dictionary! {
        "EmbeddedFiles" => dictionary! { "Names" => pairs.collect::<Vec<_>>() },
    };
    Ok(vec![("AF", all.into()), ("Names", names.into())])
}

fn specification<W: Write>(
    ink: &mut Ink<W>,
    attachment: Attachment,
    date: &str,
) -> Result<u32, TypesetError> {
    let mut parameters = dictionary! { "Size" => attachment.bytes.len() as i64 };
    if let Some(instant) = info_instant(date) {
        parameters.set("ModDate", Object::string_literal(instant));
    }
    let deflated = deflate(&attachment.bytes, Compression::default())?;
    let stream = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => Object::Name(attachment.media_type.into_bytes()),
        "Filter" => "FlateDecode",
        "Length" => deflated.len() as i64,
        "Params" => parameters,
    };
    let file = ink.add(&Stream::new(stream, deflated).into())?;
    let kind = if attachment.is_source {
        "Source"
    } else {
        "Supplement"
    };
    let embedded: Dictionary = dictionary! { "F" => (file, 0), "UF" => (file, 0) };
    let specification = dictionary! {
        "Type" => "Filespec",
        "F" => text_string(&attachment.name),
        "UF" => text_string(&attachment.name),
        "Desc" => text_string(&attachment.title),
        "AFRelationship" => kind,
        "EF" => embedded,
    };
    ink.add(&specification.into())
}
