//! Every run of a letter with its place, as text a person can review: the record of how a letter looks.

use std::fmt::Write;

use model::notice::Part;

use crate::page::{Layout, Line, Mark, Run};

/// Places in points, to the hundredth.
pub fn golden(layout: &Layout) -> String {
    let mut out = String::new();
    for page in &layout.pages {
        push(
            &mut out,
            format_args!("page {} of {}\n", page.number, layout.pages.len()),
        );
        for line in &page.lines {
            push_line(&mut out, line);
        }
        for rule in &page.rules {
            push(
                &mut out,
                format_args!(
                    "  rule {:.2},{:.2} {:.2},{:.2} {:.2}\n",
                    rule.x1, rule.y1, rule.x2, rule.y2, rule.thickness
                ),
            );
        }
        for figure in &page.figures {
            push(
                &mut out,
                format_args!(
                    "  figure {:.2},{:.2} {:.2} × {:.2} {}\n",
                    figure.x, figure.y, figure.width, figure.height, figure.alt
                ),
            );
        }
        for link in &page.links {
            push(
                &mut out,
                format_args!("  link {:.2},{:.2} {}\n", link.x, link.y, link.href),
            );
        }
    }
    for notice in &layout.notices {
        push(
            &mut out,
            format_args!("notice {} {:?}\n", notice.code.slug(), notice.args),
        );
    }
    out
}

fn push_line(out: &mut String, line: &Line) {
    for run in &line.runs {
        push(
            out,
            format_args!(
                "  {:>7.2} {:>7.2} {:>7.2} {:<7} {:>5.2}{} {}:{} {}-{}{} {}\n",
                run.x,
                run.y,
                run.width(),
                face(run),
                run.size,
                expansion(run),
                part(line.place.part),
                line.place.block.unwrap_or(0),
                run.start,
                run.end,
                if matches!(run.mark, Mark::Content(_)) {
                    ""
                } else {
                    " artifact"
                },
                shown(&run.text),
            ),
        );
    }
}

fn face(run: &Run) -> &'static str {
    run.face.slug()
}

/// Percent beside the size, where the glyphs are widened or narrowed.
fn expansion(run: &Run) -> String {
    let percent = (run.expansion - 1.0) * 100.0;
    if percent.abs() < 0.01 {
        String::new()
    } else {
        format!("{percent:+.1}%")
    }
}

fn part(part: Part) -> String {
    format!("{part:?}").to_lowercase()
}

/// Spaces that are not the plain one, made visible.
fn shown(text: &str) -> String {
    text.trim_end()
        .replace('\u{A0}', "~")
        .replace('\u{202F}', "^")
        .replace('\u{AD}', "¬")
}

fn push(out: &mut String, line: std::fmt::Arguments) {
    out.write_fmt(line)
        .expect("a string takes what is written to it");
}
