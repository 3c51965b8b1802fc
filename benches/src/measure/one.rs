//! One letter: from facts to pages, from pages to PDF, and the preview of three pages after one key.

use std::sync::LazyLock;

use desk::letter::pages::pages;
use model::{
    letter::Letter,
    manuscript::{Block, Inline, Manuscript, Words},
    notice::Part,
};
use serde_json::json;

use crate::{fixture::Fixture, time::time};

/// The supplied serifs, read once.
pub static FONTS: LazyLock<typeset::Fonts> = LazyLock::new(typeset::Fonts::new);

fn parts(fixture: &Fixture, id: &str) -> (Letter, model::version::Version) {
    let store = fixture.desk.store().expect("open");
    let letter = storage::letter::get(store, &id.into())
        .expect("read")
        .expect("there");
    let version = letter.content().versions[0].clone();
    (letter, version)
}

/// Letters of one kind.
const RUNS: usize = 200;
/// Paragraphs of a letter of three pages.
const LONG: usize = 20;

/// Times the setting of letters of which no two are the same.
fn each(name: &str, letter: impl Fn(usize) -> Manuscript) {
    let mut letters = (0..=RUNS).map(letter).collect::<Vec<_>>().into_iter();
    time(name, RUNS, || {
        let letter = letters.next().expect("one letter a run");
        typeset::layout(&letter, &FONTS)
    });
}

/// Each paragraph has a word more, which no letter had before.
fn another_text(manuscript: &Manuscript, number: usize) -> Manuscript {
    let mut manuscript = manuscript.clone();
    for block in &mut manuscript.body {
        if let Block::Paragraph(words) = block
            && let Some(Inline::Text(text)) = words.inlines.last_mut()
        {
            text.text.push_str(&format!(" {number}"));
        }
    }
    manuscript
}

/// The same text to somebody else: the next letter of a campaign.
fn another_recipient(manuscript: &Manuscript, number: usize) -> Manuscript {
    let mut manuscript = manuscript.clone();
    for line in &mut manuscript.address.lines {
        for form in &mut line.forms {
            form.push_str(&format!(" {number}"));
        }
    }
    manuscript.subject.words = Words::plain(Part::Subject, 0, format!("lettre {number}"));
    manuscript
}

pub fn measure() {
    let mut fixture = Fixture::new();
    let id = fixture.letter(4);
    let (letter, version) = parts(&fixture, &id);
    let store = fixture.desk.store().expect("open");
    time("one page: facts to pages", 200, || {
        pages(store, &fixture.context, letter.clone(), version.clone()).expect("pages")
    });
    let set = pages(store, &fixture.context, letter.clone(), version.clone()).expect("pages");
    assert_eq!(
        set.layout.pages.len(),
        1,
        "the one-page letter has one page"
    );
    each(
        "one page: manuscript to pages, every paragraph another",
        |number| another_text(&set.manuscript, number),
    );
    each(
        "one page: manuscript to pages, another recipient",
        |number| another_recipient(&set.manuscript, number),
    );
    time("one page: pages to PDF", 200, || set.pdf().expect("pdf"));
    time("one page: pages to SVG", 200, || set.svg());
    // The words of the page, for others to set.
    if let Some(path) = std::env::var_os("PLAIDOYER_BENCH_TEXT") {
        std::fs::write(path, typeset::text(&set.layout).join("\n")).expect("written");
    }
    println!(
        "one page: {:.1} KB",
        set.pdf().expect("pdf").len() as f64 / 1024.0
    );

    let id = fixture.letter(LONG);
    let mut typed = 0;
    time(
        "three pages: preview after one key, through the call",
        100,
        || {
            typed += 1;
            let body = format!("{}{}", crate::fixture::body(LONG), "a".repeat(typed % 40));
            let answer = fixture.ask(
                "letter.preview",
                json!({ "id": id, "as": "svg", "unsaved": { "body": body } }),
            );
            assert_eq!(
                answer["pages"].as_array().map(Vec::len),
                Some(3),
                "the letter has three pages"
            );
        },
    );
}
