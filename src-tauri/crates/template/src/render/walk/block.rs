//! Headings, page breaks, and the text blocks a letter does not have.

use model::manuscript::Block;
use pulldown_cmark::HeadingLevel;

use super::Walk;

impl Walk<'_> {
    /// Deeper headings than the third are set like it. A note has none.
    pub(super) fn start_heading(&mut self, level: HeadingLevel) {
        if self.in_note() {
            self.start_odd("heading");
        } else {
            self.start_paragraph();
            self.heading = Some((level as u8).min(3));
        }
    }

    pub(super) fn page_break(&mut self) {
        self.end_paragraph();
        if self.in_note() {
            self.unsupported("rule", None);
        } else {
            self.push(Block::PageBreak);
        }
    }

    /// A text block a letter does not have: its words become a paragraph.
    pub(super) fn start_odd(&mut self, kind: &str) {
        self.start_paragraph();
        self.unsupported(kind, None);
    }

    pub(super) fn start_code(&mut self, kind: &str) {
        self.start_odd(kind);
        self.code = Some(String::new());
    }

    /// The lines of a block of code become the words of one paragraph.
    pub(super) fn end_code(&mut self) {
        let code = self.code.take().unwrap_or_default();
        let lines: Vec<&str> = code
            .lines()
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .collect();
        self.text(&lines.join(" "));
        self.end_paragraph();
    }
}
