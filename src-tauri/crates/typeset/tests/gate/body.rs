//! Any mix of blocks: what belongs together stays together, notes stand below their text, and no character is lost.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    Language,
    manuscript::{Align, Block, Inline, Manuscript, Words},
    notice::Part,
};
use proptest::prelude::*;
use typeset::{Fonts, Layout, Line, Mark, POINTS_PER_MM, Page, layout, pdf, sheet};

use crate::{
    conformance::failures,
    letters::{
        self,
        block::{heading, referring},
        paragraph, table,
    },
};

fn fonts() -> &'static Fonts {
    static FONTS: std::sync::OnceLock<Fonts> = std::sync::OnceLock::new();
    FONTS.get_or_init(Fonts::new)
}

/// So many short sentences, the first of them with a reference where one is wanted.
fn sentences(count: usize, note: Option<u32>) -> String {
    let reference = note.map_or_else(String::new, |number| format!("^{number}"));
    let first = format!("Un mot{reference} de la lettre, ni long ni bref. ");
    first + &"Une autre phrase, qui vient après elle. ".repeat(count)
}

fn leaf() -> impl Strategy<Value = Block> {
    prop_oneof![
        6 => (0usize..14).prop_map(|count| paragraph(&sentences(count, None))),
        2 => (0usize..6, 1u32..5).prop_map(|(count, note)| referring(&sentences(count, Some(note)))),
        1 => Just(paragraph("Voici ce qui suit:")),
        1 => (1usize..9).prop_map(|rows| {
            let row: &[&str] = &["une mesure", "1 250"];
            table(&[Align::Start, Align::End], &["Mesure", "Montant"], &vec![row; rows])
        }),
    ]
}

fn block() -> impl Strategy<Value = Block> {
    let nested = leaf().prop_recursive(3, 12, 4, |inner| {
        let item = prop::collection::vec(inner.clone(), 1..3);
        prop_oneof![
            2 => (prop::option::of(0u64..120), prop::collection::vec(item, 1..5))
                .prop_map(|(ordered, items)| Block::List { ordered, items }),
            1 => prop::collection::vec(inner, 1..3).prop_map(Block::Quote),
        ]
    });
    prop_oneof![
        6 => nested,
        2 => (1u8..4, 1usize..4).prop_map(|(level, words)| heading(level, "Un intertitre assez long ".repeat(words * words).trim())),
        1 => Just(Block::PageBreak),
    ]
}

/// A letter that says briefly what it consists of.
struct Mix(Manuscript);

impl std::fmt::Debug for Mix {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        fn outline(blocks: &[Block]) -> String {
            let length = |words: &Words| words.to_text().len().to_string();
            let one = |block: &Block| match block {
                Block::Paragraph(words) => length(words),
                Block::Heading { level, words } => format!("h{level}:{}", length(words)),
                Block::List { items, .. } => {
                    let items: Vec<String> = items.iter().map(|item| outline(item)).collect();
                    format!("list({})", items.join(" | "))
                }
                Block::Quote(inner) => format!("quote({})", outline(inner)),
                Block::Table { rows, .. } => format!("table({})", rows.len()),
                Block::PageBreak => "page".to_owned(),
                Block::Note { number, blocks } => format!("note{number}({})", outline(blocks)),
            };
            blocks.iter().map(one).collect::<Vec<_>>().join(" ")
        }
        write!(out, "{}", outline(&self.0.body))
    }
}

/// A letter whose notes stand somewhere in its text; nobody refers to the last one.
fn manuscript() -> impl Strategy<Value = Mix> {
    let notes = prop::collection::vec((0usize..30, any::<prop::sample::Index>()), 5);
    (prop::collection::vec(block(), 0..16), notes, 1usize..4).prop_map(
        |(mut body, notes, signatories)| {
            let mut referred = BTreeSet::from([5]);
            for block in &found(&body) {
                referred.extend(block.words.inlines.iter().filter_map(number_of));
            }
            let notes = (1u32..).zip(notes);
            for (number, (length, at)) in notes.filter(|(number, _)| referred.contains(number)) {
                let length = if number == 5 { 1 } else { length };
                let blocks = vec![paragraph(&sentences(length, None))];
                body.insert(at.index(body.len() + 1), Block::Note { number, blocks });
            }
            let mut manuscript = letters::with_body(Language::Fr, body);
            manuscript.signatories =
                vec![letters::signatory("Claire Hanssens", "Administratrice"); signatories];
            Mix(manuscript)
        },
    )
}

fn number_of(inline: &Inline) -> Option<u32> {
    match inline {
        Inline::NoteReference { number, .. } => Some(*number),
        _ => None,
    }
}

/// A text block of the body, in the order of the text.
struct Found<'a> {
    words: &'a Words,
    kind: Kind,
    /// The number of the note it belongs to.
    note: Option<u32>,
    /// Whether the writer wants a page to begin behind it, or nothing comes.
    ends: bool,
    announces: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Paragraph,
    Heading,
    Cell,
}

fn found(blocks: &[Block]) -> Vec<Found<'_>> {
    fn walk<'a>(blocks: &'a [Block], note: Option<u32>, out: &mut Vec<Found<'a>>) {
        for (index, block) in blocks.iter().enumerate() {
            let mut add = |words: &'a Words, kind: Kind| {
                let next = blocks[index + 1..]
                    .iter()
                    .find(|block| !matches!(block, Block::Note { .. }));
                let announced = matches!(
                    next,
                    Some(Block::List { .. } | Block::Quote(_) | Block::Table { .. })
                );
                out.push(Found {
                    words,
                    kind,
                    note,
                    ends: matches!(next, None | Some(Block::PageBreak)),
                    announces: announced && words.to_text().ends_with(':'),
                });
            };
            match block {
                Block::Paragraph(words) => add(words, Kind::Paragraph),
                Block::Heading { words, .. } => add(words, Kind::Heading),
                Block::Table { header, rows, .. } => header
                    .iter()
                    .chain(rows.iter().flatten())
                    .for_each(|words| add(words, Kind::Cell)),
                Block::List { items, .. } => items.iter().for_each(|item| walk(item, note, out)),
                Block::Quote(inner) => walk(inner, note, out),
                Block::Note { number, blocks } => walk(blocks, Some(*number), out),
                Block::PageBreak => {}
            }
        }
    }
    let mut out = Vec::new();
    walk(blocks, None, &mut out);
    out
}

fn figures_and_text(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(&text.text),
            Inline::NoteReference { number, .. } => out.push_str(&number.to_string()),
            _ => {}
        }
    }
}

fn alphanumeric(text: &str) -> String {
    text.chars().filter(|ch| ch.is_alphanumeric()).collect()
}

/// Lines of the body that are content, labels and repeated heads left out.
fn lines_of(page: &Page) -> impl Iterator<Item = &Line> {
    page.lines.iter().filter(|line| {
        let content = line
            .runs
            .iter()
            .all(|run| matches!(run.mark, Mark::Content(_)));
        content && line.place.part == Part::Body && line.place.end != Some(0)
    })
}

fn text_of(line: &Line) -> String {
    line.runs.iter().map(|run| run.text.as_str()).collect()
}

fn y_of(line: &Line) -> f64 {
    line.runs[0].y
}

/// Lines of each block on each page.
type Counts = BTreeMap<u32, BTreeMap<u32, usize>>;

fn counts(layout: &Layout) -> Counts {
    let mut counts = Counts::new();
    for page in &layout.pages {
        for line in lines_of(page) {
            let block = line.place.block.unwrap();
            *counts
                .entry(block)
                .or_default()
                .entry(page.number)
                .or_insert(0) += 1;
        }
    }
    counts
}

fn every_character_is_drawn(layout: &Layout, found: &[Found]) {
    for block in found {
        let mut meant = String::new();
        figures_and_text(&block.words.inlines, &mut meant);
        let lines = layout.pages.iter().flat_map(lines_of);
        let drawn: String = lines
            .filter(|line| line.place.block == Some(block.words.block))
            .map(text_of)
            .collect();
        assert_eq!(alphanumeric(&drawn), alphanumeric(&meant));
    }
}

fn no_line_stands_alone(counts: &Counts, found: &[Found]) {
    for block in found.iter().filter(|block| block.kind != Kind::Cell) {
        let pages = &counts[&block.words.block];
        let alone = pages.len() > 1 && pages.values().any(|lines| *lines < 2);
        assert!(!alone, "{pages:?} {:?}", block.words.to_text());
        assert!(pages.len() == 1 || block.kind != Kind::Heading);
    }
}

/// A heading has two lines below it on its page, an announcement its first line.
fn what_leads_is_followed(layout: &Layout, found: &[Found]) {
    for page in &layout.pages {
        let blocks: Vec<u32> = text_lines(page, found)
            .map(|line| line.place.block.unwrap())
            .collect();
        for block in found.iter().filter(|block| block.note.is_none()) {
            let number = block.words.block;
            let Some(last) = blocks.iter().rposition(|known| *known == number) else {
                continue;
            };
            let below: Vec<u32> = blocks[last + 1..].to_vec();
            let kind = |block: &u32| found.iter().find(|f| f.words.block == *block).unwrap().kind;
            let lines = below
                .iter()
                .filter(|block| kind(block) != Kind::Heading)
                .count();
            // Where a page is wanted, or the text ends, there is nothing to keep.
            let stops = block.ends || below.iter().any(|block| ends_at(found, *block));
            match block.kind {
                Kind::Heading => assert!(lines >= 2 || stops, "{:?}", block.words.to_text()),
                _ if block.announces => assert!(lines >= 1, "{:?}", block.words.to_text()),
                _ => {}
            }
        }
    }
}

fn ends_at(found: &[Found], block: u32) -> bool {
    found
        .iter()
        .any(|known| known.words.block == block && known.ends)
}

fn text_lines<'a>(page: &'a Page, found: &'a [Found]) -> impl Iterator<Item = &'a Line> {
    lines_of(page).filter(|line| note_of(found, line).is_none())
}

fn note_of(found: &[Found], line: &Line) -> Option<u32> {
    found
        .iter()
        .find(|block| Some(block.words.block) == line.place.block)
        .and_then(|block| block.note)
}

/// Notes stand below the text and above the sender's lines, in order, each from the page that refers to it first.
fn notes_stand_below(layout: &Layout, found: &[Found]) {
    let mut referred = BTreeMap::new();
    let mut begun = BTreeMap::new();
    let mut last = 0;
    for page in &layout.pages {
        let text: Vec<&Line> = text_lines(page, found).collect();
        for run in text.iter().flat_map(|line| &line.runs) {
            if let Ok(number) = run.text.trim().parse::<u32>()
                && run.end == run.start + 1
            {
                referred.entry(number).or_insert(page.number);
            }
        }
        let notes: Vec<(u32, &Line)> = lines_of(page)
            .filter_map(|line| Some((note_of(found, line)?, line)))
            .collect();
        let above = page.lines.iter().filter(|line| {
            let stands = matches!(
                line.place.part,
                Part::Body | Part::Valediction | Part::Signatory
            );
            stands && note_of(found, line).is_none()
        });
        let lowest = above.map(y_of).fold(0.0, f64::max);
        let foot = page
            .lines
            .iter()
            .filter(|line| matches!(line.place.part, Part::Footer | Part::PageNumber))
            .map(y_of)
            .fold(f64::INFINITY, f64::min);
        let bottom = sheet(model::manuscript::LetterFormat::BeRightWindow, None).text_bottom;
        for (number, line) in &notes {
            begun.entry(*number).or_insert(page.number);
            assert!(y_of(line) > lowest + 11.0 && y_of(line) < foot - 10.0);
            assert!(y_of(line) < bottom * POINTS_PER_MM);
            assert!(line.runs.iter().all(|run| run.size <= 8.8));
        }
        assert!(lowest < (bottom * POINTS_PER_MM).min(foot - 10.0));
        if let Some((_, first)) = notes.first() {
            let rules = page.rules.iter().filter(|rule| {
                rule.y1 > lowest && rule.y1 < y_of(first) && rule.x2 - rule.x1 < 60.0
            });
            assert!(rules.count() >= 1);
        }
        // Those nobody refers to come last, whatever their number.
        for (number, _) in notes.iter().filter(|note| referred.contains_key(&note.0)) {
            let rank = rank(found, *number);
            assert!(rank >= last, "note {number}");
            last = rank;
        }
    }
    for (number, page) in referred {
        assert_eq!(begun.get(&number), Some(&page), "note {number}");
    }
}

/// Ordinal of the first reference to a note.
fn rank(found: &[Found], number: u32) -> usize {
    let refers = |block: &&Found| {
        let mut inlines = block.words.inlines.iter();
        block.note.is_none() && inlines.any(|inline| number_of(inline) == Some(number))
    };
    let first = found.iter().find(refers).map(|block| block.words.block);
    first.map_or(usize::MAX, |block| block as usize)
}

fn the_end_has_text_with_it(layout: &Layout, found: &[Found], body: &[Block]) {
    let page_of = |part: Part| {
        let mut pages = layout.pages.iter();
        pages.find(|page| page.lines.iter().any(|line| line.place.part == part))
    };
    let (closing, signed) = (
        page_of(Part::Valediction).unwrap(),
        page_of(Part::Signatory).unwrap(),
    );
    assert_eq!(closing.number, signed.number);
    let on_page = rows(text_lines(closing, found));
    let all: usize = layout
        .pages
        .iter()
        .map(|page| rows(text_lines(page, found)))
        .sum();
    let wanted = body.iter().any(|block| matches!(block, Block::PageBreak));
    assert!(on_page >= 2.min(all) || wanted, "{on_page} of {all}");
}

/// Lines beside each other count once.
fn rows<'a>(lines: impl Iterator<Item = &'a Line>) -> usize {
    let baselines: BTreeSet<i64> = lines.map(|line| (y_of(line) * 100.0) as i64).collect();
    baselines.len()
}

fn no_page_is_empty(layout: &Layout, found: &[Found]) {
    for page in &layout.pages {
        let stands = |part: Part| page.lines.iter().any(|line| line.place.part == part);
        let text = text_lines(page, found).count() > 0;
        assert!(
            text || stands(Part::Valediction) || stands(Part::Salutation),
            "page {}",
            page.number
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_mix_of_blocks_keeps_the_rules(Mix(manuscript) in manuscript()) {
        let layout = layout(&manuscript, fonts());
        let found = found(&manuscript.body);
        let counts = counts(&layout);
        every_character_is_drawn(&layout, &found);
        no_line_stands_alone(&counts, &found);
        what_leads_is_followed(&layout, &found);
        notes_stand_below(&layout, &found);
        the_end_has_text_with_it(&layout, &found, &manuscript.body);
        no_page_is_empty(&layout, &found);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_mix_of_blocks_is_archival_and_accessible(Mix(manuscript) in manuscript()) {
        let file = pdf(&layout(&manuscript, fonts()), fonts()).unwrap();
        prop_assert_eq!(failures(&file), Vec::<String>::new());
    }
}
