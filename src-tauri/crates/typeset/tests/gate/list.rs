//! The dispatch list: no item parted or lost, the head on every page, room for the stamp, and digits that can be compared.

use model::{Code, notice::Part};
use typeset::{Fonts, Layout, Line, Mark, Run, list, pdf, sheet, svg, text};

use crate::{lists, tools};

fn set(manuscript: &model::manuscript::ListManuscript) -> Layout {
    static FONTS: std::sync::OnceLock<Fonts> = std::sync::OnceLock::new();
    list(manuscript, FONTS.get_or_init(Fonts::new))
}

fn words(line: &Line) -> String {
    let words: String = line.runs.iter().map(|run| run.text.as_str()).collect();
    words.trim_end().to_owned()
}

fn page_words(layout: &Layout) -> Vec<String> {
    let line = |line: &Line| words(line).replace('\u{A0}', " ") + "\n";
    let page = |page: &typeset::Page| page.lines.iter().map(line).collect();
    layout.pages.iter().map(page).collect()
}

#[test]
fn a_short_list_takes_one_page_that_says_so() {
    let layout = set(&lists::french());
    assert_eq!(layout.pages.len(), 1);
    assert!(layout.notices.is_empty(), "{:?}", layout.notices);
    assert_eq!(layout.pages[0].label, "Page 1 sur 1");
    assert!(page_words(&layout)[0].contains("\n1/1\n"));
}

#[test]
fn the_digits_of_the_register_stand_in_one_line() {
    let digits = model::manuscript::in_groups(lists::DIGITS);
    for manuscript in [lists::french(), lists::long(42)] {
        let layout = set(&manuscript);
        let mut lines = layout.pages.iter().flat_map(|page| &page.lines);
        assert!(lines.any(|line| words(line) == digits));
    }
}

#[test]
fn an_item_is_never_parted_and_none_is_lost() {
    let layout = set(&lists::long(1_000));
    let pages = page_words(&layout);
    let mut page = 0;
    for number in 1..=1_000 {
        let name = format!("Mevrouw Camille Voorbeeld {number}\n");
        if !pages[page].contains(&name) {
            page += 1;
        }
        assert!(pages[page].contains(&name), "{number}");
        let tracking = format!("{number:012}");
        assert!(pages[page].contains(&tracking), "{number}");
        assert!(pages[page].contains(&format!("2026/{:03}", 50 + number)));
    }
    assert_eq!(page + 1, pages.len());
}

#[test]
fn every_page_has_the_head_of_the_table_and_its_number() {
    let layout = set(&lists::long(200));
    let count = layout.pages.len();
    assert!(count > 5);
    for (page, text) in layout.pages.iter().zip(page_words(&layout)) {
        assert_eq!(text.matches("Geadresseerde").count(), 1);
        assert!(text.contains(&format!("\n{}/{count}\n", page.number)));
        let again = page.lines.iter().find(|line| words(line) == "Kenmerk");
        let is_content = matches!(again.unwrap().runs[0].mark, Mark::Content(_));
        assert_eq!(is_content, page.number == 1, "read aloud once");
        assert_eq!(text.contains("Verzendlijst – 28 november"), page.number > 1);
    }
}

#[test]
fn the_stamp_stands_under_an_item_however_many_there_are() {
    for count in 1..40 {
        let layout = set(&lists::long(count));
        let last = page_words(&layout).pop().unwrap();
        assert!(last.contains("Datumstempel"), "{count}");
        assert!(last.contains(&format!("Voorbeeld {count}\n")), "{count}");
        let page = layout.pages.last().unwrap();
        let lowest = page.rules.iter().map(|rule| rule.y1).fold(0.0, f64::max);
        let sheet = sheet(model::manuscript::LetterFormat::BeRightWindow, None);
        assert!(
            lowest < sheet.text_bottom * typeset::POINTS_PER_MM,
            "{count}"
        );
    }
}

#[test]
fn nothing_runs_over_the_edge_or_into_the_next_column() {
    for (name, manuscript) in lists::all() {
        let layout = set(&manuscript);
        for page in &layout.pages {
            let right = page.width - 20.0 * typeset::POINTS_PER_MM;
            let mut runs: Vec<&Run> = page.lines.iter().flat_map(|line| &line.runs).collect();
            runs.sort_by(|a, b| (a.y, a.x).partial_cmp(&(b.y, b.x)).unwrap());
            for run in &runs {
                assert!(ink_end(run) <= right + 1.0, "{name}: {}", run.text);
            }
            for pair in runs.windows(2).filter(|pair| pair[0].y == pair[1].y) {
                assert!(
                    ink_end(pair[0]) <= pair[1].x + 0.01,
                    "{name}: {} {}",
                    pair[0].text,
                    pair[1].text
                );
            }
        }
    }
}

/// Where the last glyph that is no space ends.
fn ink_end(run: &Run) -> f64 {
    let trailing = run.glyphs.iter().rev().take_while(|glyph| {
        let text = &run.text[glyph.start as usize..glyph.end as usize];
        text.trim().is_empty()
    });
    run.x + run.width() - trailing.map(|glyph| glyph.advance).sum::<f64>()
}

#[test]
fn what_cannot_be_set_well_is_named() {
    let layout = set(&lists::extreme());
    let codes: Vec<Code> = layout.notices.iter().map(|notice| notice.code).collect();
    assert!(codes.contains(&Code::LineOverfull), "{codes:?}");
    assert!(codes.contains(&Code::MissingGlyph), "{codes:?}");
    assert!(!layout.blocks());
}

#[test]
fn names_and_numbers_are_set_letter_for_letter() {
    let mut manuscript = lists::french();
    manuscript.rows[0].channel = vec!["1er -- 010541 ; RR 1 000 000".into()];
    manuscript.rows[0].recipient = vec!["C. d'Exemple - \"Muster\"".into()];
    let layout = set(&manuscript);
    let read = text(&layout).concat();
    assert!(read.contains("1er -- 010541 ; RR 1 000 000"), "{read}");
    assert!(read.contains("C. d’Exemple - \"Muster\""), "{read}");
}

#[test]
fn an_outside_reader_finds_every_word_of_the_list() {
    if !tools::installed("pdftotext") {
        return;
    }
    let fonts = Fonts::new();
    let sorted = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    for manuscript in [lists::french(), lists::long(42), lists::empty()] {
        let layout = list(&manuscript, &fonts);
        let file = pdf(&layout, &fonts).unwrap();
        let (read, good) = tools::run("pdftotext", &["-raw", "-enc", "UTF-8"], &file);
        assert!(good, "{read}");
        assert_eq!(sorted(&read), sorted(&page_words(&layout).concat()));
    }
}

#[test]
fn a_list_is_drawn_for_the_window_as_well() {
    let fonts = Fonts::new();
    let layout = list(&lists::french(), &fonts);
    let drawing = svg(&layout.pages[0], &fonts);
    assert!(drawing.contains(">Bordereau d’envoi </text>"));
    for refused in ["style=", "<style", "<script"] {
        assert!(!drawing.contains(refused), "{refused}");
    }
    let table = layout.pages[0].lines.iter();
    assert!(table.filter(|line| line.place.part == Part::Body).count() > 20);
}
