//! Each block of the text as a printer would look at it: headings, page breaks, notes, lists in lists, quotations, tables.

use lopdf::{Dictionary, Document};
use model::{
    Code, Language,
    manuscript::{Align, Block, Manuscript, Numbering, Words},
    notice::Part,
};
use typeset::{Fonts, Kid, Layout, Line, Mark, Node, Run, Tag, layout, pdf, svg, text};

use crate::letters::{
    self,
    block::{self, heading, note, referring},
    list, paragraph, table, with_body,
};

fn set(manuscript: &Manuscript) -> Layout {
    layout(manuscript, &Fonts::new())
}

fn body(blocks: Vec<Block>) -> Layout {
    set(&with_body(Language::Fr, blocks))
}

fn tags(layout: &Layout) -> Vec<Tag> {
    layout.structure.nodes.iter().map(|node| node.tag).collect()
}

fn levels(layout: &Layout) -> Vec<u8> {
    tags(layout)
        .into_iter()
        .filter_map(|tag| match tag {
            Tag::Heading(level) => Some(level),
            _ => None,
        })
        .collect()
}

fn lines(layout: &Layout) -> impl Iterator<Item = (u32, &Line)> {
    layout
        .pages
        .iter()
        .flat_map(|page| page.lines.iter().map(move |line| (page.number, line)))
}

fn words_of(line: &Line) -> String {
    let words: String = line.runs.iter().map(|run| run.text.as_str()).collect();
    words.replace('\u{A0}', " ")
}

/// The runs that read so.
fn runs<'a>(layout: &'a Layout, words: &'a str) -> impl Iterator<Item = &'a Run> {
    layout.runs().filter(move |run| run.text.trim() == words)
}

fn run<'a>(layout: &'a Layout, words: &'a str) -> &'a Run {
    runs(layout, words)
        .next()
        .unwrap_or_else(|| panic!("no run {words}"))
}

// Headings

#[test]
fn the_tree_leaves_no_level_of_a_heading_out() {
    for language in [Language::Fr, Language::De] {
        // The subject, then 1, 2, 3, 1, 3.
        assert_eq!(levels(&set(&block::headings(language))), [1, 2, 3, 4, 2, 3]);
    }
    let mut untitled = with_body(
        Language::Fr,
        vec![
            heading(2, "Un"),
            heading(3, "Deux"),
            heading(3, "Trois"),
            heading(1, "Quatre"),
        ],
    );
    untitled.subject.words = Words::plain(Part::Subject, 0, "");
    assert_eq!(levels(&set(&untitled)), [1, 2, 3, 2]);
}

#[test]
fn headings_are_told_apart_without_being_larger() {
    let layout = body(vec![
        heading(1, "Premier"),
        heading(2, "Deuxième"),
        heading(3, "Troisième"),
        paragraph("Texte."),
    ]);
    let faces = ["Premier", "Deuxième", "Troisième"].map(|words| run(&layout, words).face.slug());
    assert_eq!(faces, ["Semibold", "SemiboldIt", "It"]);
    assert!(
        layout
            .runs()
            .filter(|run| run.text == "Premier ")
            .all(|run| run.size == 10.6)
    );
}

#[test]
fn a_heading_is_not_divided() {
    let layout = body(vec![heading(1, &"travailleurs intermittents ".repeat(12))]);
    let text: String = layout.runs().map(|run| run.text.as_str()).collect();
    assert!(!text.contains('\u{AD}'), "{text}");
}

// Page breaks

#[test]
fn a_page_begins_where_it_is_wanted_and_none_is_empty() {
    for language in [Language::Nl, Language::En] {
        let layout = set(&block::page_breaks(language));
        assert_eq!(layout.pages.len(), 4, "{language}");
    }
    for blocks in [
        vec![Block::PageBreak],
        vec![
            Block::PageBreak,
            paragraph("Texte."),
            Block::PageBreak,
            Block::PageBreak,
        ],
        vec![paragraph("Texte."), Block::Quote(vec![Block::PageBreak])],
        vec![
            paragraph("Texte."),
            Block::PageBreak,
            table(&[Align::Start], &[""], &[]),
        ],
        vec![referring("Texte^1"), Block::PageBreak, note(1, "Note.")],
    ] {
        assert_eq!(body(blocks).pages.len(), 1);
    }
    let parted = body(vec![
        paragraph("Un."),
        Block::PageBreak,
        Block::PageBreak,
        paragraph("Deux."),
    ]);
    assert_eq!(parted.pages.len(), 2);
    assert!(text(&parted)[1].contains("Deux."));
}

#[test]
fn a_page_begins_within_a_list_with_its_label() {
    let layout = body(vec![Block::List {
        ordered: Some(1),
        items: vec![
            vec![paragraph("Un.")],
            vec![Block::PageBreak, paragraph("Deux.")],
        ],
    }]);
    assert!(text(&layout)[1].contains("2. Deux."));
}

// Notes

#[test]
fn a_note_stands_at_the_foot_of_the_page_that_refers_to_it() {
    let layout = set(&block::notes(Language::Fr));
    let page_of = |words: &str| {
        lines(&layout)
            .find(|(_, line)| words_of(line).contains(words))
            .map(|(page, line)| (page, line.runs[0].y, line.runs[0].size))
            .unwrap()
    };
    let (page, y, size) = page_of("Arrêté royal du 13 mars 2023.");
    assert_eq!((page, size), (1, 8.8));
    let (_, foot, _) = page_of("Tréteaux SC");
    let (_, text, _) = page_of("bien réel.");
    assert!(y > text && y < foot - 14.0);
    // In the order of the figures, not in that in which they are written.
    assert!(page_of("Arrêté royal").1 < page_of("Avis n°").1);
    assert!(page_of("Avis n°").1 < page_of("Voir la note 3.").1);
    let (page, ..) = page_of("Une note que rien n’appelle.");
    assert_eq!(page as usize, layout.pages.len());
}

#[test]
fn a_figure_is_superior_and_stays_with_its_word() {
    let layout = set(&block::notes(Language::Fr));
    let figures: Vec<&Run> = runs(&layout, "1").filter(|run| run.size > 9.0).collect();
    assert_eq!(figures.len(), 2);
    let plain = body(vec![paragraph("1")]);
    let glyph = |run: &Run| run.glyphs[0].id;
    assert_ne!(glyph(figures[0]), glyph(run(&plain, "1")));
    // Two side by side are not eleven, and the sign before a figure keeps its French space.
    let text = text(&layout).concat();
    assert!(text.contains("ans3 4.") && text.contains("l’applique ?1 "));
    for words in [
        "Qui donc?^1",
        "«Qui»^1",
        "(qui)^1",
        "qui –^1",
        "qui…^1",
        "qui/^1",
    ] {
        let words = format!("{words} ").repeat(40);
        let layout = body(vec![referring(words.trim()), note(1, "Note.")]);
        let begins = lines(&layout)
            .filter(|(_, line)| line.place.start != Some(0) && line.runs[0].size > 9.0)
            .any(|(_, line)| line.runs[0].text.starts_with('1'));
        assert!(!begins, "{words}");
    }
}

#[test]
fn a_long_note_goes_on_at_the_foot_of_the_next_page() {
    let long = "Une phrase de la note, qui en a beaucoup. ".repeat(60);
    let mut blocks = letters::letter(Language::Fr).body;
    blocks[4] = referring("Un mot.^1");
    blocks.push(note(1, &long));
    blocks.extend(letters::letter(Language::Fr).body);
    let layout = body(blocks);
    let on = |page: u32| {
        lines(&layout)
            .filter(|(of, line)| *of == page && line.place.block == Some(6))
            .count()
    };
    assert!(on(1) >= 2 && on(2) >= 2, "{} {}", on(1), on(2));
    for page in &layout.pages[..2] {
        let short = page.rules.iter().filter(|rule| rule.x2 - rule.x1 == 57.0);
        assert_eq!(short.count(), 1);
    }
}

/// The node and its children's tags.
fn children(layout: &Layout, node: &Node) -> Vec<Tag> {
    let tag = |kid: &Kid| match kid {
        Kid::Node(id) => Some(layout.structure.node(*id).tag),
        Kid::Content(_) => None,
    };
    node.kids.iter().filter_map(tag).collect()
}

#[test]
fn the_tree_has_each_note_once_beside_what_refers_to_it() {
    for name in [Language::Fr, Language::Nl] {
        let layout = set(&block::notes(name));
        let nodes = &layout.structure.nodes;
        let notes: Vec<&Node> = nodes
            .iter()
            .filter(|node| matches!(node.tag, Tag::Note(_)))
            .collect();
        assert_eq!(notes.len(), 10);
        for note in &notes {
            assert_eq!(children(&layout, note)[..2], [Tag::Label, Tag::Paragraph]);
        }
        let parent = |number: u32| {
            let note = notes.iter().find(|node| node.tag == Tag::Note(number));
            layout.structure.node(note.unwrap().parent.unwrap()).tag
        };
        assert_eq!(parent(1), Tag::Document);
        assert_eq!(parent(5), Tag::ListBody);
        assert_eq!(parent(7), Tag::TableHeader(Align::Start));
        assert_eq!(parent(8), Tag::TableCell(Align::Start));
        assert_eq!(parent(9), Tag::BlockQuote);
        let references = nodes.iter().filter(|node| node.tag == Tag::Reference);
        assert!(references.clone().count() >= 11);
        for reference in references {
            assert_eq!(children(&layout, reference), [Tag::Label]);
        }
    }
}

#[test]
fn every_note_of_the_file_has_an_identifier_that_is_found() {
    let fonts = Fonts::new();
    let file = pdf(&layout(&block::notes(Language::Fr), &fonts), &fonts).unwrap();
    let file = Document::load_mem(&file).unwrap();
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = file.get_dictionary(root.as_reference().unwrap()).unwrap();
    let names = root.get(b"IDTree").unwrap().as_reference().unwrap();
    let names = file.get_dictionary(names).unwrap();
    let names = names.get(b"Names").unwrap().as_array().unwrap();
    assert_eq!(names.len(), 20);
    let mut sorted: Vec<&[u8]> = Vec::new();
    for pair in names.chunks(2) {
        let element: &Dictionary = file
            .get_dictionary(pair[1].as_reference().unwrap())
            .unwrap();
        assert_eq!(element.get(b"ID").unwrap(), &pair[0]);
        assert_eq!(element.get(b"S").unwrap().as_name().unwrap(), b"Note");
        sorted.push(pair[0].as_str().unwrap());
    }
    assert!(sorted.is_sorted());
    let without = pdf(&layout(&letters::letter(Language::Fr), &fonts), &fonts).unwrap();
    assert!(!without.windows(6).any(|bytes| bytes == b"IDTree"));
}

#[test]
fn a_click_on_a_note_finds_its_words() {
    let fonts = Fonts::new();
    let layout = layout(&block::notes(Language::Fr), &fonts);
    let drawing = svg(&layout.pages[0], &fonts);
    // The second text block is the first note, written under the first paragraph.
    assert!(
        drawing
            .contains("<g data-part=\"body\" data-block=\"1\" data-start=\"0\" data-end=\"104\" ")
    );
    let figure = lines(&layout)
        .flat_map(|(_, line)| &line.runs)
        .find(|run| run.text == "1" && run.size > 9.0)
        .unwrap();
    assert_eq!((figure.start, figure.end), (28, 29));
}

#[test]
fn a_note_that_is_referred_to_from_a_note_alone_is_not_lost() {
    let layout = body(vec![
        referring("Un.^1"),
        Block::Note {
            number: 1,
            blocks: vec![referring("Voir^2")],
        },
        note(2, "Deux."),
        note(2, "Encore."),
    ]);
    let text = text(&layout).concat();
    assert!(text.contains("Deux.") && text.contains("Encore."), "{text}");
    assert_eq!(
        tags(&layout)
            .iter()
            .filter(|tag| matches!(tag, Tag::Note(_)))
            .count(),
        2
    );
}

// Lists

#[test]
fn lists_within_lists_are_numbered_by_their_depth() {
    let layout = set(&block::nested_lists(Language::Fr));
    let text = text(&layout).join("\n");
    for label in [
        "2. second",
        "b) Dans",
        "iv. quatre",
        "– tiret",
        "• point",
        "25. y",
        "100. cent",
        "0. zéro",
    ] {
        assert!(text.contains(label), "{label} in {text}");
    }
    assert!(text.contains("1000000000. et le suivant"));
    let kinds = [
        Some(Numbering::Decimal),
        Some(Numbering::LowerAlpha),
        Some(Numbering::LowerRoman),
        None,
    ];
    for kind in kinds {
        assert!(tags(&layout).contains(&Tag::List(kind)));
    }
}

#[test]
fn a_label_ends_before_its_words_however_long_it_is() {
    for first in [1, 98, 999_999_999, u64::MAX] {
        let layout = body(vec![list(Some(first), &["un", "deux"])]);
        let label = run(&layout, &format!("{first}.")).clone();
        let words = run(&layout, "un");
        assert_eq!(label.y, words.y);
        let end = label.x + label.width() - label.glyphs.last().unwrap().advance;
        assert!(end + 5.0 < words.x && end + 6.0 > words.x, "{first}");
    }
}

#[test]
fn a_label_stands_on_the_line_of_a_table_it_introduces() {
    let cell: &[&str] = &["a"];
    let layout = body(vec![Block::List {
        ordered: Some(1),
        items: vec![vec![table(&[Align::Start], &["Mesure"], &[cell])]],
    }]);
    assert_eq!(run(&layout, "1.").y, run(&layout, "Mesure").y);
}

// Quotations

#[test]
fn whose_words_are_quoted_stands_at_the_right() {
    for language in [Language::Fr, Language::En] {
        let layout = set(&block::quotations(language));
        let by = layout.runs().find(|run| run.text.starts_with('—')).unwrap();
        let space = by.glyphs.last().unwrap().advance;
        let right = (210.0 - 20.0) * typeset::POINTS_PER_MM;
        assert!((by.x + by.width() - space - right).abs() < 0.1);
    }
    // A dash alone is nobody's.
    let layout = body(vec![Block::Quote(vec![paragraph("– Un tiret.")])]);
    let alone = layout.runs().find(|run| run.text.starts_with('–')).unwrap();
    assert!(alone.x < 100.0);
}

// Tables

#[test]
fn figures_under_each_other_are_equally_wide() {
    let digits = "0123456789 1111111111";
    let words = Block::Paragraph(Words::plain(Part::Body, 0, digits));
    for cell in [
        words,
        heading(1, digits),
        heading(2, digits),
        heading(3, digits),
    ] {
        let layout = body(vec![cell]);
        let run = layout
            .runs()
            .find(|run| run.text.starts_with("0123"))
            .unwrap();
        let widths: Vec<f64> = run
            .glyphs
            .iter()
            .filter(|glyph| {
                run.text[glyph.start as usize..].starts_with(|ch: char| ch.is_ascii_digit())
            })
            .map(|glyph| glyph.advance)
            .collect();
        assert_eq!(widths.len(), 20);
        assert!(
            widths.iter().all(|width| (width - widths[0]).abs() < 1e-9),
            "{widths:?}"
        );
    }
}

#[test]
fn a_table_wider_than_the_page_is_set_smaller_and_stays_on_it() {
    let numbers: Vec<String> = (1..=20).map(|n| format!("{}", n * 1_111)).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let layout = body(vec![table(&[Align::End; 20], &numbers, &[&numbers])]);
    assert!(layout.notices.is_empty(), "{:?}", layout.notices);
    let cell = run(&layout, "22220");
    assert!(cell.size < 8.0 && cell.size > 7.0);
    // What no division fits is named, and set in the table's own size where the others have room.
    let long = "9876543210".repeat(20);
    let layout = body(vec![table(
        &[Align::Start; 2],
        &["un", "deux"],
        &[&[&long, "mot"]],
    )]);
    assert_eq!(layout.notices[0].code, Code::LineOverfull);
    assert_eq!(run(&layout, "mot").size, 9.6);
    let right = (210.0 - 20.0) * typeset::POINTS_PER_MM;
    assert!(layout.runs().all(|run| run.x + run.width() < right + 2.5));
}

#[test]
fn a_long_word_is_divided_rather_than_its_neighbours_squeezed() {
    let long = "Arbeiterunfallversicherungsgesetzgebungsverfahrensordnungskommission";
    let row: &[&str] = &[
        long,
        "Ein Text, der daneben seinen Platz behält und nicht in eine Spalte von wenigen Buchstaben gerät.",
    ];
    let manuscript = with_body(
        Language::De,
        vec![table(&[Align::Start; 2], &["Wort", "Sinn"], &[row])],
    );
    let layout = set(&manuscript);
    assert!(layout.notices.is_empty(), "{:?}", layout.notices);
    let text: String = layout.runs().map(|run| run.text.as_str()).collect();
    assert!(text.contains('\u{AD}'));
    assert!(run(&layout, "Sinn").x < 330.0);
}

#[test]
fn a_head_alone_and_an_empty_table_are_what_they_are() {
    let rules = |blocks: Vec<Block>| {
        let layout = body(blocks);
        let wide = layout.pages[0].rules.iter().filter(|rule| rule.x1 > 60.0);
        (wide.count(), tags(&layout).contains(&Tag::Table))
    };
    let columns = [Align::Start, Align::End];
    assert_eq!(rules(vec![table(&columns, &["a", "b"], &[])]), (2, true));
    assert_eq!(rules(vec![table(&columns, &["", ""], &[])]), (0, false));
    assert_eq!(
        rules(vec![table(&columns, &["", ""], &[&["a", "b"]])]),
        (2, true)
    );
    assert_eq!(
        rules(vec![table(&columns, &["a", "b"], &[&["c", "d"]])]),
        (3, true)
    );
}

#[test]
fn a_head_stands_on_each_of_three_pages_and_refers_to_its_note_once() {
    let mut manuscript = block::sixty_rows(Language::Nl);
    if let Some(Block::Table { header, .. }) = manuscript.body.last_mut()
        && let Block::Paragraph(words) = referring("Mesure^1")
    {
        header[0] = words;
    }
    manuscript.body.push(note(1, "Een noot."));
    let layout = set(&manuscript);
    assert!(layout.pages.len() >= 3);
    for page in &layout.pages[..3] {
        let heads = page
            .lines
            .iter()
            .filter(|line| words_of(line).trim_end() == "Mesure1");
        let repeated = heads
            .filter(|line| line.runs[0].mark == Mark::Pagination)
            .count();
        assert_eq!(repeated, usize::from(page.number > 1));
    }
    let notes = lines(&layout).filter(|(_, line)| words_of(line).starts_with("Een noot."));
    assert_eq!(notes.map(|(page, _)| page).collect::<Vec<_>>(), [1]);
}
