//! The outline of one glyph as SVG path data, in whole font units with y upwards.

use std::fmt::Write;

use harfrust::{
    Font, GlyphId,
    font::glyph::outline::{DrawMemory, DrawOptions, PathSink},
};

#[derive(Default)]
struct PathData(String);

impl PathData {
    fn push(&mut self, command: char, points: &[f32]) {
        self.0.push(command);
        for (index, point) in points.iter().enumerate() {
            if index > 0 {
                self.0.push(' ');
            }
            write!(self.0, "{point}").expect("a string takes what is written to it");
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
        self.0.push('Z');
    }
}

/// Empty for a space.
pub(super) fn path(font: &Font, glyph: u16) -> String {
    let mut data = PathData::default();
    if let Some(outline) = font.outline_glyphs().get(GlyphId::from(glyph)) {
        outline
            .draw(&DrawOptions::new(), DrawMemory::Scratch, &mut data)
            .expect("glyphs of the font in the repository can be drawn");
    }
    data.0
}
