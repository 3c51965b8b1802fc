//! Pages as an archival file: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), tagged, from the first letter on.
//! The same layout gives the same bytes. Leaves every decision about places to `layout`, the faces to `fonts`.

mod content;
mod draw;
mod link;
mod picture;
mod profile;
mod reading;
mod statement;
mod tree;
mod xmp;

use std::{collections::BTreeMap, io::Write, sync::Arc};

use flate2::Compression;
use lopdf::{Dictionary, Object, Stream, dictionary};

use crate::{
    deflate::deflate_for_file,
    error::TypesetError,
    fonts::{Face, Fonts, GlyphSet, Subset},
    ink::Ink,
    outline::Outline,
    page::Layout,
    syntax::{format, push_numbers},
};
use link::Annotation;
use picture::Pictures;
use tree::Tree;

pub(crate) use statement::{information, write as write_statement};
pub(crate) use xmp::{Claim, info_instant};

/// Streams of the letter itself are short and many: half a millisecond a letter is worth more than a kilobyte.
const LEVEL: Compression = Compression::new(2);
/// Bytes of a letter as a rule.
const ROOM: usize = 80_000;

/// Cut-down faces in use.
type Subsets = BTreeMap<Face, Arc<Subset>>;

/// The letter as a file.
pub fn pdf(layout: &Layout, fonts: &Fonts) -> Result<Vec<u8>, TypesetError> {
    let subsets = subsets(layout, fonts)?;
    let mut ink = Ink::new(Vec::with_capacity(ROOM))?;
    let pictures = Pictures::write(layout, &mut ink)?;
    let resources = write_resources(&subsets, &pictures, &mut ink)?;
    let mut sequences = Vec::with_capacity(layout.pages.len());
    let mut contents = Vec::with_capacity(layout.pages.len());
    for page in &layout.pages {
        let drawn = draw::page(page, &subsets, &pictures);
        let content = deflated(Dictionary::new(), &drawn.content.bytes)?;
        contents.push(ink.add(&content.into())?);
        sequences.push(drawn.sequences);
    }
    let pages = ink.numbers(layout.pages.len());
    let annotations = link::write(layout, &pages, &mut ink)?;
    let node = write_pages(layout, &pages, &contents, &annotations, resources, &mut ink)?;
    let root = Tree::write(layout, &pages, &sequences, &annotations, &mut ink)?;
    let metadata = &layout.metadata;
    let mut catalog = statement::write(metadata, layout.language, Claim::Archival, &mut ink)?;
    catalog.set("Pages", (node, 0));
    catalog.set("StructTreeRoot", (root, 0));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    if !layout.outline.is_empty() {
        let mut outline = Outline::new(&mut ink);
        for (title, page) in &layout.outline {
            outline.add(&mut ink, title, pages[*page as usize - 1])?;
        }
        catalog.set("Outlines", (outline.write(&mut ink)?, 0));
        catalog.set("PageMode", "UseOutlines");
    }
    let catalog = ink.add(&catalog.into())?;
    let information = ink.add(&information(metadata))?;
    ink.close(catalog, information)
}

/// The faces and pictures of all pages, by the names the pages call them by.
fn write_resources<W: Write>(
    subsets: &Subsets,
    pictures: &Pictures,
    ink: &mut Ink<W>,
) -> Result<u32, TypesetError> {
    let mut faces = Dictionary::new();
    for subset in subsets.values() {
        faces.set(subset.name.as_str(), (subset.write(ink)?, 0));
    }
    let mut resources = dictionary! { "Font" => faces };
    if let Some(names) = pictures.names() {
        resources.set("XObject", names);
    }
    ink.add(&resources.into())
}

/// Gives the number of the node above the pages.
fn write_pages<W: Write>(
    layout: &Layout,
    pages: &[u32],
    contents: &[u32],
    annotations: &[Annotation],
    resources: u32,
    ink: &mut Ink<W>,
) -> Result<u32, TypesetError> {
    let node = ink.number();
    for (index, page) in layout.pages.iter().enumerate() {
        ink.spell(pages[index], |out| {
            format(
                out,
                format_args!("<</Type/Page/Parent {node} 0 R/MediaBox["),
            );
            push_numbers(out, &[0.0, 0.0, page.width, page.height]);
            format(
                out,
                format_args!(
                    "]/Resources {resources} 0 R/Contents {} 0 R/StructParents {index}/Tabs/S",
                    contents[index]
                ),
            );
            let mut own = annotations
                .iter()
                .filter(|one| one.page == index)
                .peekable();
            if own.peek().is_some() {
                out.extend(b"/Annots[");
                for annotation in own {
                    format(out, format_args!("{} 0 R ", annotation.number));
                }
                out.push(b']');
            }
            out.extend(b">>");
        })?;
    }
    let kids: Vec<Object> = pages.iter().map(|page| (*page, 0).into()).collect();
    let count = kids.len() as i64;
    let above = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    ink.write(node, &above.into())?;
    Ok(node)
}

/// A stream of the letter, deflated.
fn deflated(mut dictionary: Dictionary, content: &[u8]) -> Result<Stream, TypesetError> {
    let bytes = deflate_for_file(content, LEVEL, b'\n')?.0;
    dictionary.set("Filter", "FlateDecode");
    dictionary.set("Length", bytes.len() as i64);
    Ok(Stream::new(dictionary, bytes))
}

fn subsets(layout: &Layout, fonts: &Fonts) -> Result<Subsets, TypesetError> {
    let mut used: BTreeMap<Face, GlyphSet> = BTreeMap::new();
    for run in layout.runs() {
        let glyphs = used.entry(run.face).or_default();
        run.glyphs.iter().for_each(|glyph| glyphs.insert(glyph.id));
    }
    used.into_iter()
        .map(|(face, glyphs)| Ok((face, fonts.subset(face, glyphs)?)))
        .collect()
}
