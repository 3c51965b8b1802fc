//! A picture on a letter: pixels, or shapes in plain colours. `typeset` reads it from a file and draws it.

use std::sync::Arc;

use serde::{Serialize, Serializer, ser::SerializeStruct};

/// A picture that can be drawn; its sizes are only a proportion.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    Raster(Raster),
    Drawing(Drawing),
}

/// Pixels as a page takes them: read and deflated once for all letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    pub width: u32,
    pub height: u32,
    /// Three bytes a pixel, sRGB, row by row from the top, deflated (RFC 1950).
    pub rgb: Vec<u8>,
    /// A byte a pixel, 0 transparent, deflated; none where every pixel is opaque.
    pub alpha: Option<Vec<u8>>,
    /// The picture as a small PNG, for a screen.
    pub preview: Vec<u8>,
}

/// Shapes in their own coordinates, y downwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    pub shapes: Vec<Shape>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub path: Vec<Segment>,
    pub fill: Option<Fill>,
    pub stroke: Option<Stroke>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    Move(f64, f64),
    Line(f64, f64),
    Curve([f64; 6]),
    Close,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fill {
    pub colour: [u8; 3],
    pub even_odd: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    pub colour: [u8; 3],
    pub width: f64,
    /// 0 butt, 1 round, 2 square; 0 miter, 1 round, 2 bevel (ISO 32000-1, 8.4.3).
    pub cap: u8,
    pub join: u8,
}

impl Picture {
    /// Width in parts of the height.
    pub fn proportion(&self) -> f64 {
        match self {
            Self::Raster(raster) => f64::from(raster.width) / f64::from(raster.height),
            Self::Drawing(drawing) => drawing.width / drawing.height,
        }
    }
}

/// A picture with the room it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureText {
    pub picture: Arc<Picture>,
    /// Of its file: what the picture is known by.
    pub sha256: String,
    /// In millimetres, at most: less where the format has no room for it.
    pub height: f64,
    /// What it shows, for whoever does not see it.
    pub alt: String,
}

/// The picture itself is said by its file.
impl Serialize for FigureText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut figure = serializer.serialize_struct("FigureText", 3)?;
        figure.serialize_field("sha256", &self.sha256)?;
        figure.serialize_field("height", &self.height)?;
        figure.serialize_field("alt", &self.alt)?;
        figure.end()
    }
}
