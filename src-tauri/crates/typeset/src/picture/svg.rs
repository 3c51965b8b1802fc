//! SVG: shapes in plain colours stay shapes; what has gradients, masks or filters becomes pixels, fine enough for print.
//! Scripts and anything outside the file are refused, words that are no outlines as well: no font of theirs is here.

use model::manuscript::{Drawing, Fill, Picture, Raster, Segment, Shape, Stroke};
use resvg::{
    tiny_skia::{self, Pixmap, Transform},
    usvg::{self, FillRule, Group, LineCap, LineJoin, Node, Options, Paint, Path, Tree},
};
use roxmltree::{Document, ParsingOptions};

use super::{
    PictureFault,
    raster::{self, Pixels},
};

/// Elements of a drawing; a logo has hundreds.
const MOST_ELEMENTS: u32 = 50_000;
const RUNS: [&str; 7] = [
    "script",
    "foreignObject",
    "iframe",
    "handler",
    "listener",
    "set",
    "animate",
];

pub(super) fn read(bytes: &[u8]) -> Result<Picture, PictureFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| PictureFault::Damaged)?;
    inspect(text)?;
    let options = Options {
        resources_dir: None,
        ..Options::default()
    };
    let tree = Tree::from_str(text, &options).map_err(|_| PictureFault::Damaged)?;
    let mut shapes = Vec::new();
    if plain(tree.root(), &mut shapes) {
        if shapes.is_empty() {
            return Err(PictureFault::Empty);
        }
        return Ok(Picture::Drawing(Drawing {
            width: f64::from(tree.size().width()),
            height: f64::from(tree.size().height()),
            shapes,
        }));
    }
    pixels(&tree).map(Picture::Raster)
}

/// Refuses what runs, what fetches, and what cannot be drawn. Entities are not expanded: a document type is refused.
fn inspect(text: &str) -> Result<(), PictureFault> {
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_ELEMENTS * 4,
        ..ParsingOptions::default()
    };
    if text.contains("<!ENTITY") {
        return Err(PictureFault::Outside);
    }
    let document =
        Document::parse_with_options(text, options).map_err(|_| PictureFault::Damaged)?;
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        if RUNS.contains(&name) || name.starts_with("animate") {
            return Err(PictureFault::Script);
        }
        if matches!(name, "text" | "textPath")
            && node.text().is_some_and(|text| !text.trim().is_empty())
        {
            return Err(PictureFault::Text);
        }
        for attribute in node.attributes() {
            let value = attribute.value().trim();
            if attribute.name().starts_with("on") || value.starts_with("javascript:") {
                return Err(PictureFault::Script);
            }
            if attribute.name() == "href" && !is_within(value) {
                return Err(PictureFault::Outside);
            }
            fetches_nothing(value)?;
        }
        if name == "style" {
            node.text().map_or(Ok(()), fetches_nothing)?;
        }
    }
    Ok(())
}

fn is_within(href: &str) -> bool {
    href.is_empty() || href.starts_with('#') || href.starts_with("data:image/")
}

/// `url(…)` may only point into the file itself.
fn fetches_nothing(style: &str) -> Result<(), PictureFault> {
    if style.contains("@import") {
        return Err(PictureFault::Outside);
    }
    for (at, _) in style.match_indices("url(") {
        let target = style[at + 4..].trim_start_matches(['"', '\'', ' ']);
        if !is_within(target) {
            return Err(PictureFault::Outside);
        }
    }
    Ok(())
}

/// Gathers the shapes; false where something is no plain shape.
fn plain(group: &Group, shapes: &mut Vec<Shape>) -> bool {
    let simple = group.opacity().get() >= 1.0
        && group.mask().is_none()
        && group.clip_path().is_none()
        && group.filters().is_empty()
        && group.blend_mode() == usvg::BlendMode::Normal;
    simple
        && group.children().iter().all(|node| match node {
            Node::Group(group) => plain(group, shapes),
            Node::Path(path) => {
                !path.is_visible() || shape(path).map(|shape| shapes.push(shape)).is_some()
            }
            Node::Image(image) => !image.is_visible(),
            Node::Text(_) => false,
        })
}

fn shape(path: &Path) -> Option<Shape> {
    let transform = path.abs_transform();
    let fill = match path.fill() {
        None => None,
        Some(fill) => Some(Fill {
            colour: colour(fill.paint(), fill.opacity().get())?,
            even_odd: fill.rule() == FillRule::EvenOdd,
        }),
    };
    let stroke = match path.stroke() {
        None => None,
        Some(stroke) => {
            let (x, y) = transform.get_scale();
            // A stroke that is scaled unevenly, or dashed, is no plain one.
            if (x - y).abs() > 0.01 * x || stroke.dasharray().is_some() {
                return None;
            }
            Some(Stroke {
                colour: colour(stroke.paint(), stroke.opacity().get())?,
                width: f64::from(stroke.width().get() * x),
                cap: match stroke.linecap() {
                    LineCap::Butt => 0,
                    LineCap::Round => 1,
                    LineCap::Square => 2,
                },
                join: match stroke.linejoin() {
                    LineJoin::Miter | LineJoin::MiterClip => 0,
                    LineJoin::Round => 1,
                    LineJoin::Bevel => 2,
                },
            })
        }
    };
    Some(Shape {
        path: segments(path, transform)?,
        fill,
        stroke,
    })
}

fn colour(paint: &Paint, opacity: f32) -> Option<[u8; 3]> {
    match paint {
        Paint::Color(colour) if opacity >= 1.0 => Some([colour.red, colour.green, colour.blue]),
        _ => None,
    }
}

fn segments(path: &Path, transform: Transform) -> Option<Vec<Segment>> {
    let placed = path.data().clone().transform(transform)?;
    let point = |point: tiny_skia::Point| (f64::from(point.x), f64::from(point.y));
    let mut last = (0.0, 0.0);
    let mut segments = Vec::new();
    for segment in placed.segments() {
        segments.push(match segment {
            tiny_skia::PathSegment::MoveTo(to) => {
                last = point(to);
                Segment::Move(last.0, last.1)
            }
            tiny_skia::PathSegment::LineTo(to) => {
                last = point(to);
                Segment::Line(last.0, last.1)
            }
            tiny_skia::PathSegment::QuadTo(control, to) => {
                // The same curve with two control points.
                let (from, control) = (last, point(control));
                last = point(to);
                let towards = |end: (f64, f64)| {
                    let part = |a: f64, b: f64| a + (b - a) * 2.0 / 3.0;
                    (part(end.0, control.0), part(end.1, control.1))
                };
                let (a, b) = (towards(from), towards(last));
                Segment::Curve([a.0, a.1, b.0, b.1, last.0, last.1])
            }
            tiny_skia::PathSegment::CubicTo(a, b, to) => {
                let (a, b) = (point(a), point(b));
                last = point(to);
                Segment::Curve([a.0, a.1, b.0, b.1, last.0, last.1])
            }
            tiny_skia::PathSegment::Close => Segment::Close,
        });
    }
    Some(segments)
}

fn pixels(tree: &Tree) -> Result<Raster, PictureFault> {
    let size = tree.size();
    let scale = raster::PRINTED as f32 / size.width().max(size.height());
    let side = |length: f32| (length * scale).round().max(1.0) as u32;
    let (width, height) = (side(size.width()), side(size.height()));
    let mut pixmap = Pixmap::new(width, height).ok_or(PictureFault::Damaged)?;
    let scaled = Transform::from_scale(scale, scale);
    resvg::render(tree, scaled, &mut pixmap.as_mut());
    let pixels = pixmap.pixels().iter().map(|pixel| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue(), colour.alpha()]
    });
    raster::raster(&Pixels {
        width,
        height,
        pixels: pixels.collect(),
    })
}
