//! A picture in its place, with its node in the tree.

use std::sync::Arc;

use model::manuscript::{FigureText, Picture};

use super::{setter::Setter, slab::Strip};
use crate::{
    page::{Figure, Mark},
    structure::{Structure, Tag},
};

/// Left and upper edge, width and height, in points.
pub(super) type Frame = (f64, f64, f64, f64);

pub(super) fn set(setter: &mut Setter, figure: &FigureText, frame: Frame) -> Strip {
    draw(setter, Arc::clone(&figure.picture), &figure.alt, frame)
}

pub(super) fn draw(
    setter: &mut Setter,
    picture: Arc<Picture>,
    alt: &str,
    (x, y, width, height): Frame,
) -> Strip {
    let node = setter.structure.add(Structure::DOCUMENT, Tag::Figure);
    let content = setter.structure.content(node);
    Strip {
        figures: vec![Figure {
            picture,
            x,
            y,
            width,
            height,
            mark: Mark::Content(content),
            alt: alt.to_owned(),
        }],
        ..Strip::default()
    }
}
