//! A picture within the drawing: shapes as paths, pixels as a PNG within the address itself.

use std::fmt::{Arguments, Write};

use base64::{Engine, engine::general_purpose::STANDARD};
use model::manuscript::{Drawing, Picture, Segment, Shape};

use super::escape;
use crate::page::Figure;

pub(super) fn figure(figure: &Figure) -> String {
    let mut out = String::new();
    let alt = escape(&figure.alt);
    match figure.picture.as_ref() {
        Picture::Raster(raster) => push(
            &mut out,
            format_args!(
                "<image x=\"{:.2}\" y=\"{:.2}\" width=\"{:.2}\" height=\"{:.2}\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,{}\" role=\"img\" aria-label=\"{alt}\"/>",
                figure.x,
                figure.y,
                figure.width,
                figure.height,
                STANDARD.encode(&raster.preview)
            ),
        ),
        Picture::Drawing(drawing) => shapes(&mut out, figure, drawing, &alt),
    }
    out
}

fn push(out: &mut String, words: Arguments) {
    out.write_fmt(words)
        .expect("a string takes what is written to it");
}

fn shapes(out: &mut String, figure: &Figure, drawing: &Drawing, alt: &str) {
    let (x, y) = (figure.width / drawing.width, figure.height / drawing.height);
    push(
        out,
        format_args!(
            "<g transform=\"translate({:.2} {:.2}) scale({x:.5} {y:.5})\" role=\"img\" aria-label=\"{alt}\">",
            figure.x, figure.y
        ),
    );
    for shape in &drawing.shapes {
        path(out, shape);
    }
    out.push_str("</g>");
}

fn path(out: &mut String, shape: &Shape) {
    out.push_str("<path d=\"");
    for segment in &shape.path {
        match segment {
            Segment::Move(x, y) => push(out, format_args!("M{x:.2} {y:.2}")),
            Segment::Line(x, y) => push(out, format_args!("L{x:.2} {y:.2}")),
            Segment::Curve([a, b, c, d, x, y]) => {
                push(
                    out,
                    format_args!("C{a:.2} {b:.2} {c:.2} {d:.2} {x:.2} {y:.2}"),
                );
            }
            Segment::Close => out.push('Z'),
        }
    }
    out.push('"');
    match &shape.fill {
        None => out.push_str(" fill=\"none\""),
        Some(fill) => {
            push(out, format_args!(" fill=\"{}\"", hexadecimal(fill.colour)));
            if fill.even_odd {
                out.push_str(" fill-rule=\"evenodd\"");
            }
        }
    }
    if let Some(stroke) = &shape.stroke {
        let cap = ["butt", "round", "square"][usize::from(stroke.cap.min(2))];
        let join = ["miter", "round", "bevel"][usize::from(stroke.join.min(2))];
        push(
            out,
            format_args!(
                " stroke=\"{}\" stroke-width=\"{:.3}\" stroke-linecap=\"{cap}\" stroke-linejoin=\"{join}\"",
                hexadecimal(stroke.colour),
                stroke.width
            ),
        );
    }
    out.push_str("/>");
}

fn hexadecimal([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}
