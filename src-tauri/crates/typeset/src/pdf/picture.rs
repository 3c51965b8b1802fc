//! Pictures as objects of the file: pixels with their transparency, or shapes as a form. Each is there once, however often it
//! is drawn.

use std::{collections::BTreeMap, fmt::Write, sync::Arc};

use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use model::manuscript::{Drawing, Picture, Raster, Segment, Shape};
use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};

use super::content::Content;
use crate::page::{Figure, Layout};

/// The pictures of a letter by the name the page calls them by.
pub(super) struct Pictures(Vec<Arc<Picture>>);

impl Pictures {
    pub fn of(layout: &Layout) -> Self {
        let mut known: Vec<Arc<Picture>> = Vec::new();
        for figure in layout.pages.iter().flat_map(|page| &page.figures) {
            if !known.iter().any(|one| one == &figure.picture) {
                known.push(Arc::clone(&figure.picture));
            }
        }
        Self(known)
    }

    fn name(&self, picture: &Arc<Picture>) -> XObjectId {
        let at = self.0.iter().position(|one| one == picture).unwrap_or(0);
        XObjectId(format!("Picture{at}"))
    }

    /// Makes them known to the drawing library.
    pub fn declare(&self, document: &mut PdfDocument) {
        for picture in &self.0 {
            let stream = match picture.as_ref() {
                Picture::Raster(raster) => pixels(raster),
                Picture::Drawing(drawing) => form(drawing),
            };
            let object = ExternalXObject {
                stream,
                width: None,
                height: None,
                dpi: None,
            };
            let map = &mut document.resources.xobjects.map;
            map.insert(self.name(picture), XObject::External(object));
        }
    }

    /// Draws one in its place; both kinds fill the unit square.
    pub fn draw(&self, figure: &Figure, height: f64, content: &mut Content) {
        let (left, bottom) = (figure.x, height - figure.y - figure.height);
        content.op(&[figure.width, 0.0, 0.0, figure.height, left, bottom], "cm");
        content.line(&format!("/{} Do", self.name(&figure.picture).0));
    }

    /// Gives the pixels that need it their transparency, as an object of its own.
    pub fn finish(&self, file: &mut Document) {
        for picture in &self.0 {
            let Picture::Raster(raster) = picture.as_ref() else {
                continue;
            };
            let Some(alpha) = &raster.alpha else {
                continue;
            };
            let mask = Stream::new(mask(raster), alpha.clone());
            let mask = file.add_object(mask);
            let images = file.objects.values_mut().filter_map(|object| match object {
                Object::Stream(stream) if stream.content == raster.rgb => Some(stream),
                _ => None,
            });
            for image in images {
                image.dict.set("SMask", mask);
            }
        }
    }
}

fn mask(raster: &Raster) -> Dictionary {
    dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(raster.width),
        "Height" => i64::from(raster.height),
        "BitsPerComponent" => 8,
        "ColorSpace" => "DeviceGray",
        "Filter" => "FlateDecode",
    }
}

fn name(text: &str) -> DictItem {
    DictItem::Name(text.as_bytes().to_vec())
}

fn pixels(raster: &Raster) -> ExternalStream {
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(raster.width.into())),
        ("Height".to_owned(), DictItem::Int(raster.height.into())),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ("ColorSpace".to_owned(), name("DeviceRGB")),
        ("Filter".to_owned(), name("FlateDecode")),
    ]);
    ExternalStream {
        dict,
        content: raster.rgb.clone(),
        compress: false,
    }
}

/// The shapes in the unit square, y upwards.
fn form(drawing: &Drawing) -> ExternalStream {
    let number = |value: f64| DictItem::Real(value as f32);
    let (width, height) = (drawing.width, drawing.height);
    let matrix = [1.0 / width, 0.0, 0.0, -1.0 / height, 0.0, 1.0].map(number);
    let bounds = [0.0, 0.0, width, height].map(number);
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Form")),
        ("BBox".to_owned(), DictItem::Array(bounds.to_vec())),
        ("Matrix".to_owned(), DictItem::Array(matrix.to_vec())),
        (
            "Resources".to_owned(),
            DictItem::Dict {
                map: BTreeMap::new(),
            },
        ),
    ]);
    let mut content = String::new();
    for shape in &drawing.shapes {
        write_shape(&mut content, shape);
    }
    ExternalStream {
        dict,
        content: content.into_bytes(),
        compress: false,
    }
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
