//! A booklet: its chapters begin pages, the list in front says on which, and both lead there.

use lopdf::{Document, Object};
use model::{
    Language,
    manuscript::{Block, Booklet, Chapter, FrenchSpacing, Leaf, Metadata, PageLabel},
};
use typeset::{Fonts, Layout, booklet, pdf};

use crate::letters::{block::heading, paragraph, picture};

pub fn handbook() -> Booklet {
    let text =
        "Chaque lettre est préparée, relue et envoyée, puis gardée avec sa preuve. ".repeat(9);
    let blocks = || -> Vec<Block> {
        vec![
            paragraph(&text),
            heading(2, "Et ensuite"),
            Block::List {
                ordered: None,
                items: vec![vec![paragraph("Une ligne.")], vec![paragraph("Une autre.")]],
            },
        ]
    };
    let figure = || Leaf::Figure(picture::figure(picture::shaded(), 0.0, "Un dégradé"));
    let chapter = |title: &str, leaves| Chapter {
        title: title.to_owned(),
        leaves,
    };
    let long = (0..14).flat_map(|_| blocks()).collect();
    Booklet {
        language: Language::Fr,
        spacing: FrenchSpacing::France,
        title: "Le manuel".to_owned(),
        edition: "Version 1".to_owned(),
        contents: "Table des matières".to_owned(),
        chapters: vec![
            chapter(
                "Pour commencer",
                vec![Leaf::Text(blocks()), figure(), Leaf::Text(blocks())],
            ),
            chapter("La lettre", vec![Leaf::Text(long)]),
            chapter("Rien", Vec::new()),
            chapter("L’envoi", vec![figure(), Leaf::Text(blocks())]),
        ],
        page_label: PageLabel {
            before: "Page ".to_owned(),
            between: " sur ".to_owned(),
            after: String::new(),
        },
        metadata: Metadata {
            title: "Le manuel".to_owned(),
            date: "2026-11-24".to_owned(),
            ..Metadata::default()
        },
    }
}

fn lines(layout: &Layout, page: usize) -> Vec<String> {
    let lines = layout.pages[page].lines.iter();
    lines
        .map(|line| {
            let text: String = line.runs.iter().map(|run| run.text.as_str()).collect();
            text.trim_end().to_owned()
        })
        .collect()
}

#[test]
fn each_chapter_begins_the_page_the_list_says() {
    let layout = booklet(&handbook(), &Fonts::new());
    assert!(layout.notices.is_empty(), "{:?}", layout.notices);
    let titles: Vec<&str> = layout
        .outline
        .iter()
        .map(|(title, _)| title.as_str())
        .collect();
    assert_eq!(titles, ["Pour commencer", "La lettre", "Rien", "L’envoi"]);
    let listed = lines(&layout, 0);
    for (title, page) in &layout.outline {
        let there = lines(&layout, *page as usize - 1);
        // The head of a further page stands above.
        assert!(
            there[..2].contains(title),
            "{title} on {page}: {:?}",
            &there[..2]
        );
        let at = listed
            .iter()
            .position(|line| line == title)
            .expect("it is listed");
        assert_eq!(listed[at + 1], page.to_string(), "{title}");
    }
    let pages: Vec<u32> = layout.outline.iter().map(|(_, page)| *page).collect();
    assert!(pages.windows(2).all(|pair| pair[0] < pair[1]), "{pages:?}");
    assert!(pages[2] - pages[1] > 1, "{pages:?}");
}

#[test]
fn the_list_and_the_chapters_beside_the_pages_lead_to_them() {
    let layout = booklet(&handbook(), &Fonts::new());
    let file = Document::load_mem(&pdf(&layout, &Fonts::new()).unwrap()).unwrap();
    let pages = file.get_pages();
    let wanted: Vec<Object> = layout
        .outline
        .iter()
        .map(|(_, page)| Object::Reference(pages[page]))
        .collect();
    let led = |dictionary: &lopdf::Dictionary| {
        dictionary.get(b"Dest").unwrap().as_array().unwrap()[0].clone()
    };
    let first = file.get_dictionary(pages[&1]).unwrap();
    let links = first.get(b"Annots").unwrap().as_array().unwrap().iter();
    let links: Vec<Object> = links
        .map(|link| led(file.get_dictionary(link.as_reference().unwrap()).unwrap()))
        .collect();
    assert_eq!(links, wanted);
    let outlines = file.catalog().unwrap().get(b"Outlines").unwrap();
    let mut item = file
        .get_dictionary(outlines.as_reference().unwrap())
        .unwrap()
        .get(b"First")
        .cloned();
    let mut beside = Vec::new();
    while let Ok(at) = item {
        let entry = file.get_dictionary(at.as_reference().unwrap()).unwrap();
        beside.push(led(entry));
        item = entry.get(b"Next").cloned();
    }
    assert_eq!(beside, wanted);
}

#[test]
fn a_figure_stays_within_the_text() {
    let layout = booklet(&handbook(), &Fonts::new());
    let figures: Vec<_> = layout.pages.iter().flat_map(|page| &page.figures).collect();
    assert_eq!(figures.len(), 2);
    for figure in figures {
        assert!(
            figure.x > 50.0 && figure.x + figure.width < 595.0 - 40.0,
            "{figure:?}"
        );
        assert!(figure.y + figure.height < 842.0 - 60.0, "{figure:?}");
    }
}
