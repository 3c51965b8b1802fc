//! The page for the window: one group a line that names its source, words to select, and nothing the content policy refuses.

use model::{Language, manuscript::Manuscript};
use typeset::{Fonts, layout, svg};

use crate::letters;

fn page(manuscript: &Manuscript) -> String {
    let fonts = Fonts::new();
    svg(&layout(manuscript, &fonts).pages[0], &fonts)
}

#[test]
fn the_drawing_has_no_style_of_its_own() {
    for (name, manuscript) in letters::all() {
        let drawing = page(&manuscript);
        for refused in [
            "style=",
            "<style",
            "<script",
            "onclick",
            "href=\"http:",
            "javascript:",
        ] {
            assert!(!drawing.contains(refused), "{name}: {refused}");
        }
    }
}

#[test]
fn a_line_names_its_source() {
    let drawing = page(&letters::letter(Language::Fr));
    assert!(drawing.contains("<g data-part=\"body\" data-block=\"1\" data-start=\"0\""));
    assert!(drawing.contains("<g data-part=\"subject\" data-block=\"0\""));
    assert!(drawing.contains("<g data-part=\"address\" data-block=\"3\""));
}

#[test]
fn a_line_that_only_moved_is_made_of_the_same() {
    let bodies = |manuscript: &Manuscript| -> Vec<String> {
        let drawing = page(manuscript);
        let lines = drawing
            .split('\n')
            .filter(|part| part.starts_with("<g data-part=\"body\""));
        lines
            .map(|line| line.split_once('>').unwrap().1.to_owned())
            .collect()
    };
    let mut manuscript = letters::letter(Language::Fr);
    // Both stay on the first page.
    manuscript.body.truncate(2);
    let before = bodies(&manuscript);
    manuscript.body.insert(0, manuscript.body[1].clone());
    let after = bodies(&manuscript);
    assert!(after.len() > before.len());
    assert_eq!(after[after.len() - before.len()..], before);
}

#[test]
fn the_words_can_be_selected_and_the_links_opened() {
    let drawing = page(&letters::every_block(Language::Fr));
    assert!(drawing.contains("fill-opacity=\"0\""));
    assert!(drawing.contains(">Madame la Ministre, </text>"));
    assert!(drawing.contains("<a href=\"mailto:courrier@treteaux.example\" aria-label=\""));
    assert!(drawing.contains("langue=fr&amp;page=2"));
}

#[test]
fn every_glyph_that_is_used_is_drawn_once() {
    let drawing = page(&letters::letter(Language::De));
    for part in drawing.split("<use href=\"#").skip(1) {
        let name = part.split('"').next().unwrap();
        let definition = format!("<path id=\"{name}\"");
        assert_eq!(drawing.matches(&definition).count(), 1, "{name}");
    }
}

#[test]
fn each_part_of_the_page_is_a_line_of_its_own() {
    for (name, manuscript) in letters::all() {
        let drawing = page(&manuscript);
        let parts: Vec<&str> = drawing.lines().collect();
        assert!(
            parts[0].starts_with("<svg ") && parts[0].ends_with('>'),
            "{name}"
        );
        assert!(
            parts[1].starts_with("<defs>") && parts[1].ends_with("</defs>"),
            "{name}"
        );
        assert_eq!(parts.last(), Some(&"</svg>"), "{name}");
        for part in &parts[1..parts.len() - 1] {
            let opened = part.matches('<').count() - part.matches("</").count() * 2;
            let empty = part.matches("/>").count();
            assert_eq!(opened, empty, "{name}: {part}");
        }
    }
}
