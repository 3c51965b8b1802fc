//! The outline of one glyph as SVG path data, in thousandths of an em with y upwards. Every command is relative, so that it
//! can be set behind a move to wherever the glyph stands: a line of many glyphs is one path.

use std::fmt::Write;

use harfrust::{
    GlyphId,
    font::glyph::outline::{DrawMemory, DrawOptions, PathSink},
};

use super::loaded::LoadedFace;

/// Tenths of a thousandth of an em: what is added up afterwards is not rounded again.
type Tenths = [i32; 2];

struct PathData {
    text: String,
    scale: f32,
    /// Where the pen is, and where the contour began, to which closing it leads back.
    pen: Tenths,
    begin: Tenths,
}

impl PathData {
    /// The points of a command are told from where the pen was before it; the last is where it is afterwards.
    fn push(&mut self, command: char, points: &[[f32; 2]]) {
        self.text.push(command);
        let from = self.pen;
        let mut first = true;
        for point in points {
            let at = point.map(|part| (part * self.scale * 10.0).round() as i32);
            for (to, from) in at.into_iter().zip(from) {
                let moved = to - from;
                if !first && moved >= 0 {
                    self.text.push(' ');
                }
                first = false;
                self.number(moved);
            }
            self.pen = at;
        }
    }

    fn number(&mut self, tenths: i32) {
        let sign = if tenths < 0 { "-" } else { "" };
        let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        let written = match part {
            0 => write!(self.text, "{sign}{whole}"),
            part => write!(self.text, "{sign}{whole}.{part}"),
        };
        written.expect("a string takes what is written to it");
    }
}

impl PathSink for PathData {
    fn move_to(&mut self, x: f32, y: f32) {
        self.push('m', &[[x, y]]);
        self.begin = self.pen;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.push('l', &[[x, y]]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.push('q', &[[cx, cy], [x, y]]);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.push('c', &[[cx0, cy0], [cx1, cy1], [x, y]]);
    }

    fn close(&mut self) {
        self.text.push('z');
        self.pen = self.begin;
    }
}

/// Empty for a space.
pub(super) fn path(face: &LoadedFace, glyph: u16) -> String {
    let mut data = PathData {
        text: String::new(),
        scale: face.scale as f32,
        pen: [0, 0],
        begin: [0, 0],
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_is_told_from_where_it_stands() {
        let mut data = PathData {
            text: String::new(),
            scale: 0.5,
            pen: [0, 0],
            begin: [0, 0],
        };
        data.move_to(20.0, 40.0);
        data.line_to(0.0, 40.5);
        data.quad_to(10.0, 10.0, 20.0, 0.0);
        data.close();
        // From where the contour began, and not from where it ended.
        data.move_to(21.0, 41.0);
        data.curve_to(20.0, 40.0, 21.0, 41.0, 23.0, 41.0);
        data.close();
        assert_eq!(
            data.text,
            "m10 20l-10 0.3q5-15.3 10-20.3zm0.5 0.5c-0.5-0.5 0 0 1 0z"
        );
    }
}
