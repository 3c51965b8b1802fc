//! What the drawing library leaves undone for an archival and accessible file: version, metadata, colour space,
//! language, structure, links as indirect objects, a fixed identity; and its streams deflated, the fonts only once.

use std::sync::OnceLock;

use flate2::Compression;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use model::{Language, manuscript::Metadata};

use super::{
    Subsets, outline, profile,
    tree::Tree,
    xmp::{self, Claim},
};
use crate::{
    deflate::{deflate, deflate_for_file},
    error::TypesetError,
    page::{Layout, Link},
    structure::{ContentId, NodeId},
};

/// Streams of the letter itself are short and many: half a millisecond a letter is worth more than a kilobyte.
const LEVEL: Compression = Compression::new(3);
/// Print the link; nothing else may be said of an annotation that shows (ISO 19005-2, 6.3.2).
const ANNOTATION_FLAGS: i64 = 4;

pub(super) fn finish(
    mut file: Document,
    layout: &Layout,
    contents: Vec<Vec<u8>>,
    sequences: &[Vec<ContentId>],
    subsets: &Subsets,
) -> Result<Vec<u8>, TypesetError> {
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    set_contents(&mut file, &pages, contents)?;
    let annotations = add_links(&mut file, layout, &pages)?;
    let tree = Tree {
        layout,
        pages: &pages,
        sequences,
        annotations: &annotations,
    };
    let root = tree.add(&mut file);
    set_catalog(&mut file, layout, root)?;
    outline::add(&mut file, &layout.outline, &pages)?;
    set_information(&mut file, &layout.metadata);
    swap_fonts(&mut file, subsets);
    deflate_streams(&mut file)?;
    let identity = Object::String(NO_IDENTITY.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identity.clone(), identity]);
    let mut bytes = Vec::with_capacity(80_000);
    file.save_to(&mut bytes)?;
    identify(&mut bytes);
    Ok(bytes)
}

/// Gives each page what is drawn on it.
fn set_contents(
    file: &mut Document,
    pages: &[ObjectId],
    contents: Vec<Vec<u8>>,
) -> Result<(), TypesetError> {
    for (page, content) in pages.iter().zip(contents) {
        let dictionary = file.get_object(*page)?.as_dict()?;
        let stream = dictionary.get(b"Contents")?.as_reference()?;
        file.set_object(stream, Stream::new(Dictionary::new(), content));
    }
    Ok(())
}

/// Link annotations as objects of their own; the library writes them inline and with a coloured frame.
fn add_links(
    file: &mut Document,
    layout: &Layout,
    pages: &[ObjectId],
) -> Result<Vec<(NodeId, usize, ObjectId)>, TypesetError> {
    let mut annotations = Vec::new();
    for (index, page) in layout.pages.iter().enumerate() {
        let mut own: Vec<Object> = Vec::new();
        for link in &page.links {
            let key = layout.pages.len() + annotations.len();
            let id = file.add_object(annotation(link, page.height, key, pages));
            annotations.push((link.node, index, id));
            own.push(id.into());
        }
        let dictionary = file.get_object_mut(pages[index])?.as_dict_mut()?;
        dictionary.set("StructParents", index as i64);
        dictionary.set("Tabs", "S");
        if own.is_empty() {
            dictionary.remove(b"Annots");
        } else {
            dictionary.set("Annots", own);
        }
    }
    Ok(annotations)
}

fn annotation(link: &Link, height: f64, key: usize, pages: &[ObjectId]) -> Dictionary {
    let real = |value: f64| Object::Real(((value * 100.0).round() / 100.0) as f32);
    let target = link.href.strip_prefix("mailto:").unwrap_or(&link.href);
    let contents = if link.text == target || target.starts_with('#') {
        link.text.clone()
    } else {
        format!("{} ({target})", link.text)
    };
    let mut annotation = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => vec![
            real(link.x),
            real(height - link.y - link.height),
            real(link.x + link.width),
            real(height - link.y),
        ],
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "F" => ANNOTATION_FLAGS,
        "Contents" => text_string(&contents),
        "StructParent" => key as i64,
    };
    match outline::page_of(&link.href, pages) {
        Some(page) => annotation.set("Dest", outline::top_of(page)),
        None => annotation.set(
            "A",
            dictionary! {
                "Type" => "Action",
                "S" => "URI",
                "URI" => Object::string_literal(ascii_address(&link.href)),
            },
        ),
    }
    annotation
}

/// Bytes a URI may not have are written by their number (RFC 3986, 2.1).
fn ascii_address(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for byte in href.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn set_catalog(file: &mut Document, layout: &Layout, root: ObjectId) -> Result<(), TypesetError> {
    let metadata = file.add_object(said(&layout.metadata, layout.language, Claim::Archival));
    let colours = file.add_object(colours()?);
    let catalog = file.catalog_mut()?;
    catalog.remove(b"PageMode");
    catalog.set("Lang", Object::string_literal(layout.language.code()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent(colours))]);
    catalog.set("StructTreeRoot", root);
    Ok(())
}

/// What the file says of itself, where a program looks for it.
pub(crate) fn said(metadata: &Metadata, language: Language, claim: Claim) -> Stream {
    let packet = xmp::packet(metadata, language, claim).into_bytes();
    let dictionary = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(dictionary, packet).with_compression(false)
}

/// The colour space the greys are meant in, deflated once for all files.
pub(crate) fn colours() -> Result<Stream, TypesetError> {
    static KEPT: OnceLock<Stream> = OnceLock::new();
    if let Some(kept) = KEPT.get() {
        return Ok(kept.clone());
    }
    let made = deflated(dictionary! { "N" => 3 }, &profile::srgb())?;
    Ok(KEPT.get_or_init(|| made).clone())
}

/// That a file is meant in those colours.
pub(crate) fn intent(colours: ObjectId) -> Dictionary {
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => colours,
    }
}

/// The old information dictionary, saying the same as the XMP.
fn set_information(file: &mut Document, metadata: &Metadata) {
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
    let old = file.trailer.get(b"Info").and_then(Object::as_reference);
    if let Ok(id) = old {
        file.set_object(id, information);
    }
}

/// The programs in the file are replaced by the same ones, deflated once for all letters.
fn swap_fonts(file: &mut Document, subsets: &Subsets) {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.dict.has(b"Length1") {
            continue;
        }
        let known = subsets
            .values()
            .find(|subset| subset.font.original_bytes == stream.content);
        if let Some(subset) = known {
            let dictionary = dictionary! {
                "Length1" => subset.length as i64,
                "Filter" => "FlateDecode",
                "Length" => subset.deflated.len() as i64,
            };
            *stream = Stream::new(dictionary, subset.deflated.clone());
        }
    }
}

fn deflate_streams(file: &mut Document) -> Result<(), TypesetError> {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if stream.dict.has(b"Filter") || stream.dict.has_type(b"Metadata") {
            continue;
        }
        *stream = deflated(std::mem::take(&mut stream.dict), &stream.content)?;
    }
    Ok(())
}

fn deflated(mut dictionary: Dictionary, content: &[u8]) -> Result<Stream, TypesetError> {
    let bytes = if dictionary.has(b"N") {
        // A colour profile is that long and no longer.
        deflate(content, LEVEL)?
    } else {
        deflate_for_file(content, LEVEL, b'\n')?.0
    };
    dictionary.set("Filter", "FlateDecode");
    dictionary.set("Length", bytes.len() as i64);
    Ok(Stream::new(dictionary, bytes))
}

/// Stands in the file until its identity is known.
const NO_IDENTITY: [u8; 16] = [0x5A; 16];

/// An identity made of the content: the same letter is the same file, another letter has another.
fn identify(bytes: &mut [u8]) {
    let mut sums = [0xcbf2_9ce4_8422_2325_u64, 0x9e37_79b9_7f4a_7c15];
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        for sum in &mut sums {
            *sum = (*sum ^ u64::from_le_bytes(word)).wrapping_mul(0x0100_0000_01b3);
            *sum = sum.rotate_left(29) ^ (*sum >> 7);
        }
    }
    let identity = hexadecimal(&sums.map(u64::to_be_bytes).concat());
    let placeholder = hexadecimal(&NO_IDENTITY);
    // It stands twice, in the trailer at the end of the file.
    let mut at = bytes.len().saturating_sub(1024);
    while let Some(found) = find(&bytes[at..], &placeholder) {
        let start = at + found;
        bytes[start..start + identity.len()].copy_from_slice(&identity);
        at = start + identity.len();
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

fn hexadecimal(bytes: &[u8]) -> Vec<u8> {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    digits.into_bytes()
}

/// A text string of the file: UTF-16 with its mark.
pub(crate) fn text_string(text: &str) -> Object {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    let bytes = [0xFE, 0xFF].into_iter().chain(units).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}
