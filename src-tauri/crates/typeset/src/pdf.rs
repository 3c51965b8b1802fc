//! Pages as an archival file: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), tagged, from the first letter on.
//! The same layout gives the same bytes. Leaves every decision about places to `layout`.

mod draw;
mod finish;
mod profile;
mod reading;
mod tree;
mod xmp;

use std::{collections::BTreeMap, sync::Arc};

pub(crate) use finish::text_string;
use printpdf::{FontId, PdfDocument, PdfFont, PdfPage, PdfSaveOptions, Pt, Rect};

use crate::{
    error::TypesetError,
    fonts::{Face, Fonts, GlyphSet, Subset},
    page::{Layout, Page},
};

pub(crate) use xmp::{PRODUCER, info_instant};

/// Cut-down faces in use.
type Subsets = BTreeMap<Face, Arc<Subset>>;

/// The letter as a file.
pub fn pdf(layout: &Layout, fonts: &Fonts) -> Result<Vec<u8>, TypesetError> {
    let subsets = subsets(layout, fonts)?;
    let reading = reading::Reading::new(layout);
    let mut document = PdfDocument::new("");
    for (face, subset) in &subsets {
        let font = PdfFont::new(subset.font.clone());
        document.resources.fonts.map.insert(font_id(*face), font);
    }
    let mut sequences = Vec::new();
    for page in &layout.pages {
        let drawn = draw::page(page, &subsets, &reading);
        document.pages.push(sheet(page, drawn.ops));
        sequences.push(drawn.sequences);
    }
    let mut faults = Vec::new();
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let file = document.to_lopdf_document(&options, &mut faults);
    if let Some(fault) = faults.first() {
        return Err(TypesetError::Draw(fault.msg.clone()));
    }
    finish::finish(file, layout, &sequences, &subsets)
}

/// Name of the face among the page's resources; never `F1`, which the drawing library keeps for itself.
fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

fn sheet(page: &Page, ops: Vec<printpdf::Op>) -> PdfPage {
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
