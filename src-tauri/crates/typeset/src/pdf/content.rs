//! The operators of a page as bytes (ISO 32000-1, annex A). Writes what it is told; what is drawn is decided by `draw`.

use crate::syntax::{format, push_number, push_parts};

#[derive(Default)]
pub(super) struct Content {
    pub bytes: Vec<u8>,
}

impl Content {
    /// Operands, each followed by a space, and their operator on a line of its own.
    pub fn op(&mut self, operands: &[f64], operator: &str) {
        for operand in operands {
            push_number(&mut self.bytes, *operand);
            self.bytes.push(b' ');
        }
        self.line(operator);
    }

    pub fn line(&mut self, words: &str) {
        self.bytes.extend_from_slice(words.as_bytes());
        self.bytes.push(b'\n');
    }

    pub fn font(&mut self, name: &str, size: f64) {
        self.bytes.push(b'/');
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.push(b' ');
        self.op(&[size], "Tf");
    }

    /// Opens marked content with one property, written as it is.
    pub fn begin(&mut self, tag: &str, key: &str, value: std::fmt::Arguments) {
        format(
            &mut self.bytes,
            format_args!("/{tag} <</{key} {value}>> BDC\n"),
        );
    }

    pub fn end(&mut self) {
        self.line("EMC");
    }
}

/// The array of one showing of text: codes of two bytes, and between them numbers that move the pen.
pub(super) struct Shown<'a> {
    content: &'a mut Content,
    within: bool,
}

impl<'a> Shown<'a> {
    pub fn begin(content: &'a mut Content) -> Self {
        content.bytes.push(b'[');
        Self {
            content,
            within: false,
        }
    }

    pub fn glyph(&mut self, code: u16) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        if !self.within {
            self.content.bytes.push(b'<');
            self.within = true;
        }
        let digit = |code: u16| DIGITS[usize::from(code & 15)];
        self.content.bytes.extend_from_slice(&[
            digit(code >> 12),
            digit(code >> 8),
            digit(code >> 4),
            digit(code),
        ]);
    }

    /// Tenths of a thousandth of an em to the left; nothing where there is nothing to move.
    pub fn correct(&mut self, tenths: i64) {
        if tenths != 0 {
            self.close_string();
            push_parts(&mut self.content.bytes, tenths, 10);
        }
    }

    pub fn end(mut self) {
        self.close_string();
        self.content.line("]TJ");
    }

    fn close_string(&mut self) {
        if self.within {
            self.content.bytes.push(b'>');
            self.within = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glyphs_stand_together_until_the_pen_is_moved() {
        let mut content = Content::default();
        let mut shown = Shown::begin(&mut content);
        shown.glyph(0x15);
        shown.correct(0);
        shown.glyph(0x2AD);
        shown.correct(-35);
        shown.glyph(1);
        shown.end();
        assert_eq!(content.bytes, b"[<001502AD>-3.5<0001>]TJ\n");
    }
}
