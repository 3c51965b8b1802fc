//! Pictures as objects of the file: pixels with their transparency, or shapes as a form. Each is there once, however often it
//! is drawn.

use std::{fmt::Write as _, io::Write, sync::Arc};

use lopdf::{Dictionary, Object, Stream, dictionary};
use model::manuscript::{Drawing, Picture, Raster, Segment, Shape};

use super::{content::Content, deflated};
use crate::{
    error::TypesetError,
    ink::Ink,
    page::{Figure, Layout},
};

/// The pictures of a letter, each with its number in the file.
pub(super) struct Pictures(Vec<(Arc<Picture>, u32)>);

impl Pictures {
    /// Writes those of all pages.
    pub fn write<W: Write>(layout: &Layout, ink: &mut Ink<W>) -> Result<Self, TypesetError> {
        let mut known: Vec<(Arc<Picture>, u32)> = Vec::new();
        for figure in layout.pages.iter().flat_map(|page| &page.figures) {
            if known.iter().any(|(one, _)| one == &figure.picture) {
                continue;
            }
            let number = match figure.picture.as_ref() {
                Picture::Raster(raster) => write_pixels(raster, ink)?,
                Picture::Drawing(drawing) => ink.add(&form(drawing)?.into())?,
            };
            known.push((Arc::clone(&figure.picture), number));
        }
        Ok(Self(known))
    }

    /// What a page calls them by; none where there is no picture.
    pub fn names(&self) -> Option<Dictionary> {
        let names = self.0.iter().enumerate();
        let names = names.map(|(at, (_, number))| (name(at), Object::Reference((*number, 0))));
        (!self.0.is_empty()).then(|| Dictionary::from_iter(names))
    }

    /// Draws one in its place; both kinds fill the unit square.
    pub fn draw(&self, figure: &Figure, height: f64, content: &mut Content) {
        let (left, bottom) = (figure.x, height - figure.y - figure.height);
        content.op(&[figure.width, 0.0, 0.0, figure.height, left, bottom], "cm");
        let at = self.0.iter().position(|(one, _)| one == &figure.picture);
        content.line(&format!("/{} Do", name(at.unwrap_or(0))));
    }
}

fn name(at: usize) -> String {
    format!("Picture{at}")
}

/// The pixels, and what makes them transparent as an object of its own.
fn write_pixels<W: Write>(raster: &Raster, ink: &mut Ink<W>) -> Result<u32, TypesetError> {
    let mut dictionary = pixels(raster, "DeviceRGB", &raster.rgb);
    if let Some(alpha) = &raster.alpha {
        let mask = Stream::new(pixels(raster, "DeviceGray", alpha), alpha.clone());
        dictionary.set("SMask", (ink.add(&mask.into())?, 0));
    }
    ink.add(&Stream::new(dictionary, raster.rgb.clone()).into())
}

fn pixels(raster: &Raster, colours: &str, content: &[u8]) -> Dictionary {
    dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(raster.width),
        "Height" => i64::from(raster.height),
        "BitsPerComponent" => 8,
        "ColorSpace" => colours,
        "Filter" => "FlateDecode",
        "Length" => content.len() as i64,
    }
}

/// The shapes in the unit square, y upwards.
fn form(drawing: &Drawing) -> Result<Stream, TypesetError> {
    let number = |value: f64| Object::Real(value as f32);
    let (width, height) = (drawing.width, drawing.height);
    let matrix = [1.0 / width, 0.0, 0.0, -1.0 / height, 0.0, 1.0].map(number);
    let bounds = [0.0, 0.0, width, height].map(number);
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => bounds.to_vec(),
        "Matrix" => matrix.to_vec(),
        "Resources" => Dictionary::new(),
    };
    let mut content = String::new();
    for shape in &drawing.shapes {
        write_shape(&mut content, shape);
    }
    deflated(dictionary, content.as_bytes())
}

fn write_shape(out: &mut String, shape: &Shape) {
    if let Some(fill) = &shape.fill {
        write_colour(out, fill.colour, "rg");
    }
    if let Some(stroke) = &shape.stroke {
        write_colour(out, stroke.colour, "RG");
        write_words(out, &[stroke.width], "w");
        write_words(out, &[f64::from(stroke.cap)], "J");
        write_words(out, &[f64::from(stroke.join)], "j");
    }
    for segment in &shape.path {
        match segment {
            Segment::Move(x, y) => write_words(out, &[*x, *y], "m"),
            Segment::Line(x, y) => write_words(out, &[*x, *y], "l"),
            Segment::Curve(points) => write_words(out, points, "c"),
            Segment::Close => write_words(out, &[], "h"),
        }
    }
    let even_odd = shape.fill.is_some_and(|fill| fill.even_odd);
    let painted = match (shape.fill.is_some(), shape.stroke.is_some(), even_odd) {
        (true, true, false) => "B",
        (true, true, true) => "B*",
        (true, false, false) => "f",
        (true, false, true) => "f*",
        (false, true, _) => "S",
        (false, false, _) => "n",
    };
    write_words(out, &[], painted);
}

fn write_colour(out: &mut String, colour: [u8; 3], operator: &str) {
    write_words(out, &colour.map(|part| f64::from(part) / 255.0), operator);
}

fn write_words(out: &mut String, numbers: &[f64], operator: &str) {
    for number in numbers {
        let rounded = (number * 1000.0).round() / 1000.0;
        write!(out, "{rounded} ").expect("a string takes what is written to it");
    }
    out.push_str(operator);
    out.push('\n');
}
