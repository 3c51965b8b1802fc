//! Links of the pages as annotations: objects of their own, without a frame, each described in words.

use std::io::Write;

use lopdf::{Object, dictionary};

use crate::{
    error::TypesetError,
    ink::Ink,
    outline::top_of,
    page::{Layout, Link},
    structure::NodeId,
    syntax::text_string,
};

/// Print the link; nothing else may be said of an annotation that shows (ISO 19005-2, 6.3.2).
const FLAGS: i64 = 4;

/// An annotation of the file, with the node and the page it belongs to.
pub(super) struct Annotation {
    pub number: u32,
    pub node: NodeId,
    /// From 0.
    pub page: usize,
}

/// Writes those of all pages; their keys in the tree follow those of the pages.
pub(super) fn write<W: Write>(
    layout: &Layout,
    pages: &[u32],
    ink: &mut Ink<W>,
) -> Result<Vec<Annotation>, TypesetError> {
    let mut annotations = Vec::new();
    for (index, page) in layout.pages.iter().enumerate() {
        for link in &page.links {
            let key = pages.len() + annotations.len();
            let number = ink.add(&annotation(link, page.height, key, pages))?;
            annotations.push(Annotation {
                number,
                node: link.node,
                page: index,
            });
        }
    }
    Ok(annotations)
}

fn annotation(link: &Link, height: f64, key: usize, pages: &[u32]) -> Object {
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
        "F" => FLAGS,
        "Contents" => text_string(&contents),
        "StructParent" => key as i64,
    };
    match page_of(&link.href, pages) {
        Some(page) => annotation.set("Dest", top_of(page)),
        None => annotation.set(
            "A",
            dictionary! {
                "Type" => "Action",
                "S" => "URI",
                "URI" => Object::string_literal(ascii_address(&link.href)),
            },
        ),
    }
    annotation.into()
}

/// The page `#3` leads to.
fn page_of(href: &str, pages: &[u32]) -> Option<u32> {
    let number: usize = href.strip_prefix('#')?.parse().ok()?;
    pages.get(number.checked_sub(1)?).copied()
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
