//! Pages as an archival file: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), tagged, from the first letter on.
//! The same layout gives the same bytes. Leaves every decision about places to `layout`.

mod content;
mod draw;
mod finish;
mod outline;
mod picture;
mod profile;
mod reading;
mod tree;
mod xmp;

use std::{collections::BTreeMap, sync::Arc};

pub(crate) use finish::{colours, intent, said, text_string};
use printpdf::{
    Codepoint, FontId, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, Rect,
    TextItem,
};

use crate::{
    error::TypesetError,
    fonts::{Face, Fonts, GlyphSet, Subset},
    page::{Layout, Page},
};

pub(crate) use xmp::{Claim, PRODUCER, info_instant};

/// Cut-down faces in use.
type Subsets = BTreeMap<Face, Arc<Subset>>;

/// The letter as a file.
pub fn pdf(layout: &Layout, fonts: &Fonts) -> Result<Vec<u8>, TypesetError> {
    let subsets = subsets(layout, fonts)?;
    let reading = reading::Reading::new(layout);
    let mut document = PdfDocument::new("");
    for subset in subsets.values() {
        let font = PdfFont::new(subset.font.clone());
        document.resources.fonts.map.insert(font_id(subset), font);
    }
    let pictures = picture::Pictures::of(layout);
    pictures.declare(&mut document);
    let (mut contents, mut sequences) = (Vec::new(), Vec::new());
    let mut used = draw::Used::new();
    for page in &layout.pages {
        let drawn = draw::page(page, &subsets, &reading, &pictures, &mut used);
        contents.push(drawn.content.bytes);
        sequences.push(drawn.sequences);
    }
    for (index, page) in layout.pages.iter().enumerate() {
        let ops = if index == 0 {
            every_glyph(&used, &subsets)
        } else {
            Vec::new()
        };
        document.pages.push(sheet(page, ops));
    }
    let mut faults = Vec::new();
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut file = document.to_lopdf_document(&options, &mut faults);
    if let Some(fault) = faults.first() {
        return Err(TypesetError::Draw(fault.msg.clone()));
    }
    pictures.finish(&mut file);
    finish::finish(file, layout, contents, &sequences, &subsets)
}

/// What tells the drawing library which glyphs a font needs a width and a text for; the pages themselves are written here.
fn every_glyph(used: &draw::Used, subsets: &Subsets) -> Vec<Op> {
    let mut ops = Vec::new();
    for (face, glyphs) in used {
        let Some(subset) = subsets.get(face) else {
            continue;
        };
        let shown = glyphs
            .iter()
            .map(|(glyph, text)| Codepoint::with_cid(*glyph, 0.0, text.clone()));
        ops.extend([
            Op::StartTextSection,
            Op::SetFont {
                font: PdfFontHandle::External(font_id(subset)),
                size: Pt(1.0),
            },
            Op::ShowText {
                items: vec![TextItem::GlyphIds(shown.collect())],
            },
            Op::EndTextSection,
        ]);
    }
    ops
}

/// Name of the face among the page's resources; never `F1`, which the drawing library keeps for itself.
fn font_id(subset: &Subset) -> FontId {
    FontId(subset.name.clone())
}

fn sheet(page: &Page, ops: Vec<Op>) -> PdfPage {
    let area = Rect::from_wh(Pt(page.width as f32), Pt(page.height as f32));
    PdfPage {
        media_box: area.clone(),
        trim_box: area.clone(),
        crop_box: area,
        ops,
    }
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
