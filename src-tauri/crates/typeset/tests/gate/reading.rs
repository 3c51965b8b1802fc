//! What one copies out of the file is what was written: every word in order, ligatures, quotes and accents undone.

use model::{
    Language,
    manuscript::{Manuscript, TextSetting},
};
use typeset::{Fonts, layout, pdf};

use crate::{letters, prose, tools};

/// Words as an outside reader finds them, a word divided at a line end put together again.
fn words_read(file: &[u8]) -> Vec<String> {
    let (said, good) = tools::run("pdftotext", &["-raw", "-enc", "UTF-8"], file);
    assert!(good, "{said}");
    let joined = said.replace("\u{AD}\n", "").replace("\u{AD}\r\n", "");
    words(&joined)
}

fn words(text: &str) -> Vec<String> {
    text.split(|ch: char| ch.is_whitespace())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Words as the layout means them to be read.
fn words_meant(manuscript: &Manuscript, fonts: &Fonts) -> Vec<String> {
    let layout = layout(manuscript, fonts);
    let mut text = String::new();
    for page in &layout.pages {
        for line in &page.lines {
            line.runs.iter().for_each(|run| text.push_str(&run.text));
            if !text.ends_with('\u{AD}') {
                text.push('\n');
            }
        }
    }
    words(&text.replace('\u{AD}', ""))
}

#[test]
fn an_outside_reader_finds_every_word_in_order() {
    if !tools::installed("pdftotext") {
        return;
    }
    let fonts = Fonts::new();
    for (name, manuscript) in letters::all() {
        // Cells and signatures side by side are read by column; they have a test of their own.
        let side_by_side = [
            "fr-every-block",
            "nl-every-block",
            "de-many-signatories",
            "fr-long-table",
            "fr-notes",
            "nl-notes",
            "fr-nested-lists",
            "de-nested-lists",
            "fr-tables",
            "de-tables",
            "nl-sixty-rows",
            "fr-everything",
            "de-everything",
        ];
        if side_by_side.contains(&name) || name == OTHER_SCRIPTS {
            continue;
        }
        let file = pdf(&layout(&manuscript, &fonts), &fonts).unwrap();
        let (read, meant) = (words_read(&file), words_meant(&manuscript, &fonts));
        assert_eq!(read.join(" "), meant.join(" "), "{name}");
    }
}

#[test]
fn an_outside_reader_is_not_misled_by_widened_letters() {
    if !tools::installed("pdftotext") {
        return;
    }
    let fonts = Fonts::new();
    for setting in [TextSetting::Justified, TextSetting::Ragged] {
        for (name, manuscript) in prose::all(setting) {
            let file = pdf(&layout(&manuscript, &fonts), &fonts).unwrap();
            let (read, meant) = (words_read(&file), words_meant(&manuscript, &fonts));
            assert_eq!(read.join(" "), meant.join(" "), "{name}");
        }
    }
}

#[test]
fn what_stands_side_by_side_loses_no_word() {
    if !tools::installed("pdftotext") {
        return;
    }
    let fonts = Fonts::new();
    for (name, manuscript) in letters::all() {
        if name == OTHER_SCRIPTS {
            continue;
        }
        let file = pdf(&layout(&manuscript, &fonts), &fonts).unwrap();
        let (mut read, mut meant) = (words_read(&file), words_meant(&manuscript, &fonts));
        read.sort();
        meant.sort();
        assert_eq!(read.join(" "), meant.join(" "), "{name}");
    }
}

#[test]
fn the_layout_says_the_words_of_the_manuscript() {
    let fonts = Fonts::new();
    for language in Language::ALL {
        let manuscript = letters::letter(language);
        let meant = words_meant(&manuscript, &fonts).concat();
        for block in &manuscript.body {
            let model::manuscript::Block::Paragraph(words) = block else {
                continue;
            };
            // Quotes, dashes and spaces are the typesetter's; letters and digits are the writer's.
            let letters =
                |text: &str| -> String { text.chars().filter(|ch| ch.is_alphanumeric()).collect() };
            assert!(
                letters(&meant).contains(&letters(&words.to_text())),
                "{language}"
            );
        }
    }
}

/// The reader turns what is written from right to left; it has a test of its own.
const OTHER_SCRIPTS: &str = "nl-other-scripts";

#[test]
fn characters_the_font_lacks_are_still_copied() {
    if !tools::installed("pdftotext") {
        return;
    }
    let fonts = Fonts::new();
    let file = pdf(&layout(&letters::other_scripts(), &fonts), &fonts).unwrap();
    let read = words_read(&file);
    for word in [
        "Αθήνα",
        "Москва",
        "東京",
        "🎭",
        "Łódź,",
        "İstanbul,",
        "naïef,",
        "e\u{301}te\u{301},",
    ] {
        assert!(read.iter().any(|known| known == word), "{word} in {read:?}");
    }
}

#[test]
fn copying_gives_the_letters_back() {
    if !tools::installed("pdftotext") {
        return;
    }
    let fonts = Fonts::new();
    let text = "Œuvre cœur Straße reëel naïveté efficace fluide affiche \"mot\" l'art 1er 東京";
    let manuscript = letters::with_body(Language::Fr, letters::paragraphs(&[text]));
    let file = pdf(&layout(&manuscript, &fonts), &fonts).unwrap();
    let read = words_read(&file);
    for word in
        "Œuvre cœur Straße reëel naïveté efficace fluide affiche « mot » l’art 1er 東京".split(' ')
    {
        assert!(read.iter().any(|known| known == word), "{word} in {read:?}");
    }
}
