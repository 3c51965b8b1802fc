//! How a letter must look, as facts: what fits the window, what stays together, what is named instead of lost.

use model::{
    Code, Language,
    manuscript::{Block, Manuscript},
    notice::Part,
};
use typeset::{Fonts, GlyphRole, Layout, Line, POINTS_PER_MM, layout, sheet, text};

use crate::letters;

fn set(manuscript: &Manuscript) -> Layout {
    layout(manuscript, &Fonts::new())
}

fn part_lines(layout: &Layout, part: Part) -> Vec<(u32, f64, String)> {
    let lines = layout
        .pages
        .iter()
        .flat_map(|page| page.lines.iter().map(|line| (page.number, line)));
    lines
        .filter(|(_, line)| line.place.part == part)
        .map(|(page, line)| {
            let words: String = line.runs.iter().map(|run| run.text.as_str()).collect();
            (page, line.runs[0].y, words.trim_end().to_owned())
        })
        .collect()
}

#[test]
fn a_letter_of_usual_length_takes_one_page() {
    for language in Language::ALL {
        let layout = set(&letters::letter(language));
        assert_eq!(layout.pages.len(), 1, "{language}");
        assert!(layout.notices.is_empty(), "{:?}", layout.notices);
    }
}

#[test]
fn a_long_foot_is_parted_where_a_dot_would_stand() {
    let mut manuscript = letters::letter(Language::Fr);
    let parts = [
        "Tréteaux, coopérative d’artistes et d’indépendants, société coopérative",
        "Rue de l’Exemple 44, 1030 Bruxelles",
        "courrier@treteaux.example",
        "+32 2 555 01 23",
        "www.treteaux.example",
        "BE 0123.456.749",
        "RPM Bruxelles, tribunal de l’entreprise francophone",
    ];
    manuscript.letterhead.footer = parts.map(str::to_owned).to_vec();
    let lines = part_lines(&set(&manuscript), Part::Footer);
    assert!(lines.len() > 1, "{lines:?}");
    for (_, _, line) in &lines {
        assert!(!line.starts_with('·') && !line.ends_with('·'), "{line}");
    }
    let read: Vec<&str> = lines
        .iter()
        .flat_map(|(_, _, line)| line.split(" · "))
        .collect();
    let plain = read.join(" · ").replace(['\u{A0}', '\u{202F}'], " ");
    assert_eq!(plain, parts.join(" · "));
}

#[test]
fn the_address_stands_in_its_window() {
    for (name, manuscript) in letters::all() {
        let layout = set(&manuscript);
        if layout.blocks() {
            continue;
        }
        let window = sheet(manuscript.format, manuscript.envelope).window;
        for line in layout.pages[0]
            .lines
            .iter()
            .filter(|line| line.place.part == Part::Address)
        {
            for run in &line.runs {
                let words: f64 = run
                    .glyphs
                    .iter()
                    .take(run.glyphs.len() - 1)
                    .map(|g| g.advance)
                    .sum();
                assert!(run.x >= window.x * POINTS_PER_MM - 0.01, "{name}");
                assert!(
                    run.x + words <= (window.x + window.width) * POINTS_PER_MM + 0.01,
                    "{name}"
                );
                assert!(
                    run.y - run.size * 0.72 >= window.y * POINTS_PER_MM,
                    "{name}"
                );
                assert!(
                    run.y + run.size * 0.24 <= (window.y + window.height) * POINTS_PER_MM,
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn nothing_but_the_address_stands_where_the_post_reads() {
    for (name, manuscript) in letters::all() {
        let sheet = sheet(manuscript.format, manuscript.envelope);
        let layout = set(&manuscript);
        for line in layout.pages[0]
            .lines
            .iter()
            .filter(|line| line.place.part != Part::Address)
        {
            for run in &line.runs {
                let right = (run.x + run.width()) / POINTS_PER_MM;
                let y = run.y / POINTS_PER_MM;
                let zone = sheet.quiet;
                let quiet = y > zone.top
                    && y < zone.bottom
                    && right > zone.left
                    && run.x / POINTS_PER_MM < zone.right;
                assert!(!quiet || goes_with_address(line), "{name}: {}", run.text);
            }
        }
    }
}

/// The sender's address and the way of sending stand above the address where a format has them there.
pub fn goes_with_address(line: &Line) -> bool {
    matches!(
        (line.place.part, line.place.block),
        (Part::Letterhead, Some(2)) | (Part::Reference, _)
    )
}

#[test]
fn a_title_is_shortened_by_itself_and_says_so() {
    let layout = set(&letters::long_address());
    let notices: Vec<_> = layout
        .notices
        .iter()
        .filter(|n| n.code == Code::TitleShortened)
        .collect();
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].args["to"], layout.address[1]);
    assert!(layout.address[1].ends_with("de l'Agriculture"));
    assert!(!layout.blocks());
    assert!(part_lines(&layout, Part::Address).len() <= 6);
}

#[test]
fn an_address_that_does_not_fit_is_drawn_whole_and_blocks() {
    let manuscript = letters::lost_address();
    let layout = set(&manuscript);
    assert!(
        layout
            .notices
            .iter()
            .any(|notice| notice.code == Code::AddressWindow)
    );
    assert!(layout.blocks());
    let drawn: Vec<String> = part_lines(&layout, Part::Address)
        .into_iter()
        .map(|line| line.2)
        .collect();
    let written: Vec<String> = manuscript
        .address
        .lines
        .iter()
        .map(|line| line.forms[0].clone())
        .collect();
    assert_eq!(drawn, written);
}

#[test]
fn the_valediction_takes_two_lines_of_text_with_it() {
    // Paragraph by paragraph longer: somewhere the end of the letter crosses every possible place.
    for count in 1..60 {
        let body: Vec<Block> = (0..count)
            .map(|index| {
                letters::paragraph(
                    &"Une phrase de la lettre, ni longue ni brève. ".repeat(1 + index % 4),
                )
            })
            .collect();
        let layout = set(&letters::with_body(Language::Fr, body));
        let closing = part_lines(&layout, Part::Valediction)[0].0;
        let signed = part_lines(&layout, Part::Signatory)[0].0;
        assert_eq!(closing, signed, "{count} paragraphs");
        let with_it = part_lines(&layout, Part::Body)
            .iter()
            .filter(|line| line.0 == closing)
            .count();
        assert!(
            with_it >= 2 || count == 1,
            "{count} paragraphs: {with_it} lines"
        );
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone_on_a_page() {
    for count in 20..50 {
        let body: Vec<Block> = (0..count)
            .map(|index| {
                letters::paragraph(
                    &"Une phrase de la lettre, ni longue ni brève. ".repeat(3 + index % 5),
                )
            })
            .collect();
        let layout = set(&letters::with_body(Language::Fr, body));
        for block in 0..count as u32 {
            let mut on_pages = std::collections::BTreeMap::new();
            let lines = layout
                .pages
                .iter()
                .flat_map(|page| page.lines.iter().map(|line| (page.number, line)));
            for (page, line) in lines {
                if line.place.part == Part::Body && line.place.block == Some(block) {
                    *on_pages.entry(page).or_insert(0) += 1;
                }
            }
            let parted = on_pages.len() > 1;
            assert!(
                !parted || on_pages.values().all(|lines| *lines >= 2),
                "{count}, block {block}"
            );
        }
    }
}

#[test]
fn no_line_runs_over_the_edge() {
    for (name, manuscript) in letters::all() {
        let sheet = sheet(manuscript.format, manuscript.envelope);
        let right = (sheet.width - sheet.right) * POINTS_PER_MM;
        for line in set(&manuscript).pages.iter().flat_map(|page| &page.lines) {
            let Some(run) = line.runs.last() else {
                continue;
            };
            let space: f64 = run
                .glyphs
                .iter()
                .rev()
                .take_while(|glyph| {
                    run.text[glyph.start as usize..glyph.end as usize]
                        .trim()
                        .is_empty()
                })
                .map(|glyph| glyph.advance)
                .sum();
            // A hyphen or full stop may hang out by a sixth of an em.
            let end = run.x + run.width() - space;
            assert!(end <= right + run.size * 0.17, "{name}: {end} {}", run.text);
        }
    }
}

#[test]
fn every_line_ends_in_a_space_or_a_soft_hyphen() {
    for (name, manuscript) in letters::all() {
        let layout = set(&manuscript);
        // What fits no line is broken between any two letters, and named.
        let broken = |line: &typeset::Line| {
            layout.notices.iter().any(|notice| {
                notice.code == Code::LineOverfull && notice.place.block == line.place.block
            })
        };
        for line in layout.pages.iter().flat_map(|page| &page.lines) {
            let text: String = line.runs.iter().map(|run| run.text.as_str()).collect();
            let ends = text.ends_with(' ') || text.ends_with('\u{AD}') || text.ends_with('-');
            assert!(
                ends || broken(line) || text.contains("://"),
                "{name}: {text:?}"
            );
        }
    }
}

#[test]
fn characters_the_font_lacks_are_named_and_drawn() {
    let layout = set(&letters::other_scripts());
    let notice = layout
        .notices
        .iter()
        .find(|notice| notice.code == Code::MissingGlyph)
        .unwrap();
    for character in "العربية東京🎭".chars() {
        assert!(notice.args["characters"].contains(character), "{character}");
    }
    let replaced = layout
        .runs()
        .flat_map(|run| &run.glyphs)
        .filter(|g| g.role == GlyphRole::Replacement)
        .count();
    assert!(replaced >= 10);
    assert!(text(&layout)[0].contains("東京"));
    assert!(!notice.args["characters"].contains('Α'));
}

#[test]
fn a_word_wider_than_the_measure_is_broken_and_named() {
    let layout = set(&letters::unbreakable());
    let notice = layout
        .notices
        .iter()
        .find(|notice| notice.code == Code::LineOverfull)
        .unwrap();
    assert!(notice.args["text"].starts_with("9876543210"));
    let words: String = part_lines(&layout, Part::Body)
        .into_iter()
        .map(|line| line.2)
        .collect();
    assert!(words.contains(&"9876543210".repeat(40)));
}

#[test]
fn further_pages_have_a_heading_and_a_number() {
    let layout = set(&letters::three_pages(Language::Fr));
    assert_eq!(layout.pages.len(), 3);
    let pages = text(&layout);
    assert!(!pages[0].contains("Madame Camille Exemple – 24"));
    for (index, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("{}/3", index + 1)));
        assert_eq!(page.starts_with("Madame Camille Exemple –"), index > 0);
    }
    assert_eq!(layout.pages[1].label, "Page 2 / 3");
}

#[test]
fn the_head_of_a_table_stands_again_on_a_further_page() {
    let pages = text(&set(&letters::long_table()));
    assert!(pages.len() >= 2);
    for page in &pages[..pages.len() - 1] {
        assert!(
            page.contains("Mesure Montant Année") || page.contains("Mesure"),
            "{page}"
        );
    }
    assert_eq!(pages.concat().matches("Montant").count(), pages.len());
}

#[test]
fn a_letter_says_what_was_written_where() {
    let layout = set(&letters::letter(Language::Fr));
    for line in layout.pages[0]
        .lines
        .iter()
        .filter(|line| line.place.part == Part::Body)
    {
        let (start, end) = (line.place.start.unwrap(), line.place.end.unwrap());
        assert!(start < end);
    }
    let first: Vec<_> = layout.pages[0]
        .lines
        .iter()
        .filter(|line| line.place.part == Part::Body && line.place.block == Some(0))
        .collect();
    assert_eq!(first[0].place.start, Some(0));
    for pair in first.windows(2) {
        assert!(pair[0].place.end.unwrap() <= pair[1].place.start.unwrap() + 1);
    }
}

/// The texts of the letters in every language, shorter by a word each time: every way a paragraph can end.
fn endings() -> impl Iterator<Item = (Language, String)> {
    Language::ALL.into_iter().flat_map(|language| {
        let body = letters::letter(language).body;
        body.into_iter().flat_map(move |block| {
            let Block::Paragraph(words) = block else {
                return Vec::new();
            };
            let text = words.to_text();
            let words: Vec<&str> = text.split(' ').collect();
            (14..=words.len())
                .map(|count| (language, words[..count].join(" ")))
                .collect()
        })
    })
}

#[test]
fn the_last_line_of_a_paragraph_is_no_stub_and_begins_with_a_whole_word() {
    let fonts = Fonts::new();
    let (mut several, mut divided, mut stubs) = (0, 0, 0);
    for (language, text) in endings() {
        let letter = letters::with_body(language, letters::paragraphs(&[&text]));
        let layout = layout(&letter, &fonts);
        let lines = &layout.pages[0].lines;
        let lines: Vec<_> = lines
            .iter()
            .filter(|line| line.place.part == Part::Body)
            .collect();
        let [.., before, last] = lines.as_slice() else {
            continue;
        };
        several += 1;
        let width: f64 = last.runs.iter().map(typeset::Run::width).sum();
        assert!(width > 2.0 * 10.6, "{text}");
        let is_divided = before.runs.iter().any(|run| run.text.ends_with('\u{AD}'));
        // A half word does not stand out in a line that is nearly full.
        if is_divided && width < 390.0 {
            divided += 1;
            stubs += usize::from(width < 90.0);
        }
    }
    // What is left are paragraphs, of two lines most of them, that a whole word would tear open.
    assert!(several > 500, "{several}");
    assert!(divided * 7 < several, "{divided} of {several}");
    assert!(stubs * 35 < several, "{stubs} of {several}");
}
