//! The outline of one glyph as SVG path data, in thousandths of an em with y upwards.

use std::fmt::Write;

use harfrust::{
    GlyphId,
    font::glyph::outline::{DrawMemory, DrawOptions, PathSink},
};

use super::loaded::LoadedFace;

struct PathData {
    text: String,
    scale: f32,
}

impl PathData {
    fn push(&mut self, command: char, points: &[f32]) {
        self.text.push(command);
        for (index, point) in points.iter().enumerate() {
            if index > 0 {
                self.text.push(' ');
            }
            let point = (point * self.scale * 10.0).round() / 10.0;
            write!(self.text, "{point}").expect("a string takes what is written to it");
        }
    }
}

impl PathSink for PathData {
    fn move_to(&mut self, x: f32, y: f32) {
        self.push('M', &[x, y]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.push('L', &[x, y]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.push('Q', &[cx, cy, x, y]);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.push('C', &[cx0, cy0, cx1, cy1, x, y]);
    }

    fn close(&mut self) {
        self.text.push('Z');
    }
}

/// Empty for a space.
pub(super) fn path(face: &LoadedFace, glyph: u16) -> String {
    let mut data = PathData {
        text: String::new(),
        scale: face.scale as f32,
    };
    if let Some(outline) = face.font.outline_glyphs().get(GlyphId::from(glyph)) {
        let drawn = outline.draw(&DrawOptions::new(), DrawMemory::Scratch, &mut data);
        if drawn.is_err() {
            // A glyph of the person's own face that cannot be drawn is blank on the screen as it is on paper.
            data.text.clear();
        }
    }
    data.text
}
