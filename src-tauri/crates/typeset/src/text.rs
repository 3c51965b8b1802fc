//! The words of each page in reading order, for the terminal and for tests: one line of the page a line of text.

use crate::page::{Layout, Page};

/// A gap wider than this, in em from a little before the end of a line, parts columns.
const WIDE: f64 = 1.9;

/// One string a page.
pub fn text(layout: &Layout) -> Vec<String> {
    layout.pages.iter().map(page_text).collect()
}

fn page_text(page: &Page) -> String {
    let mut out = String::new();
    let mut last: Option<(f64, f64)> = None;
    for line in &page.lines {
        let Some(first) = line.runs.first() else {
            continue;
        };
        // What stands side by side reads in one line; a new line begins where the baseline or the side changes.
        if let Some((y, x)) = last {
            let same = (first.y - y).abs() < 0.5 && first.x >= x - 0.5;
            // Cells and signatures side by side are told apart from words.
            let wide = first.x - x > first.size * WIDE;
            out.push_str(match (same, wide) {
                (true, true) => "   ",
                (true, false) => " ",
                (false, _) => "\n",
            });
            if first.y - y > first.size * 1.9 && !same {
                out.push('\n');
            }
        }
        let words: String = line.runs.iter().map(|run| run.text.as_str()).collect();
        // Spaces that do not break are the paper's affair; whoever searches the text types plain ones.
        let plain = words.replace(['\u{A0}', '\u{202F}'], " ");
        out.push_str(&plain.trim_end().replace('\u{AD}', "-"));
        let end = line.runs.last().map_or(0.0, |run| run.x + run.width());
        last = Some((first.y, end - first.size));
    }
    out.push('\n');
    out
}
