//! What a file says of itself: in its metadata twice, and in what colours it is meant.

use std::{io::Write, sync::OnceLock};

use lopdf::{Dictionary, Object, Stream, dictionary};
use model::{Language, manuscript::Metadata};

use super::{LEVEL, profile, xmp};
use crate::{deflate::deflate, error::TypesetError, ink::Ink, pdf::Claim, syntax::text_string};

/// Writes what the catalog says of a file as a whole.
pub(crate) fn write<W: Write>(
    metadata: &Metadata,
    language: Language,
    claim: Claim,
    ink: &mut Ink<W>,
) -> Result<Dictionary, TypesetError> {
    let packet = xmp::packet(metadata, language, claim).into_bytes();
    let said = dictionary! {
        "Type" => "Metadata",
        "Subtype" => "XML",
        "Length" => packet.len() as i64,
    };
    let said = ink.add(&Stream::new(said, packet).into())?;
    let colours = ink.add(colours()?)?;
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => (colours, 0),
    };
    Ok(dictionary! {
        "Type" => "Catalog",
        "Lang" => Object::string_literal(language.code()),
        "MarkInfo" => dictionary! { "Marked" => true },
        "Metadata" => (said, 0),
        "OutputIntents" => vec![Object::Dictionary(intent)],
    })
}

/// The colour space the greys are meant in, deflated once for all files.
fn colours() -> Result<&'static Object, TypesetError> {
    static KEPT: OnceLock<Object> = OnceLock::new();
    if let Some(kept) = KEPT.get() {
        return Ok(kept);
    }
    // A colour profile is that long and no longer.
    let content = deflate(&profile::srgb(), LEVEL)?;
    let dictionary = dictionary! {
        "N" => 3,
        "Filter" => "FlateDecode",
        "Length" => content.len() as i64,
    };
    Ok(KEPT.get_or_init(|| Stream::new(dictionary, content).into()))
}

/// The old information dictionary, saying the same as the XMP.
pub(crate) fn information(metadata: &Metadata) -> Object {
    let mut information = dictionary! {
        "Title" => text_string(xmp::title(metadata)),
        "Producer" => text_string(xmp::PRODUCER),
    };
    for (key, value) in [("Author", &metadata.author), ("Subject", &metadata.subject)] {
        if !value.is_empty() {
            information.set(key, text_string(value));
        }
    }
    if !metadata.keywords.is_empty() {
        information.set("Keywords", text_string(&metadata.keywords.join(", ")));
    }
    if let Some(instant) = xmp::info_instant(&metadata.date) {
        information.set("CreationDate", Object::string_literal(instant.clone()));
        information.set("ModDate", Object::string_literal(instant));
    }
    information.into()
}
