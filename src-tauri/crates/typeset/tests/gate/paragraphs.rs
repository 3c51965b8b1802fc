//! Paragraphs as a printer wants them, whatever is written and however narrow the column: nothing over the edge, nothing
//! lost, few hyphens and never three in a row.

use model::{
    Code, Language,
    manuscript::{Block, Manuscript, TextSetting},
    notice::Part,
};
use proptest::prelude::*;
use typeset::{Fonts, GlyphRole, Layout, Line, POINTS_PER_MM, Run, layout, pdf, sheet};

use crate::{conformance::failures, letters, prose};

const SETTINGS: [TextSetting; 2] = [TextSetting::Justified, TextSetting::Ragged];
/// A quotation within a quotation is narrower by so much, in points.
const INDENT: f64 = 19.0;
/// No column is narrower than four times the size of its letters.
const NARROWEST: f64 = 10.6 * 4.0;
/// The widest mark hangs out by a fifth of an em, at the left and at the right.
const HANG: f64 = 10.6 * 0.215;

fn fonts() -> &'static Fonts {
    static FONTS: std::sync::OnceLock<Fonts> = std::sync::OnceLock::new();
    FONTS.get_or_init(Fonts::new)
}

/// One paragraph in so many quotations, and where its column stands.
fn column(
    text: &str,
    language: Language,
    setting: TextSetting,
    depth: usize,
) -> (Layout, [f64; 2]) {
    let block = (0..depth).fold(letters::paragraph(text), |inner, _| {
        Block::Quote(vec![inner])
    });
    let manuscript = Manuscript {
        text_setting: setting,
        ..letters::with_body(language, vec![block])
    };
    let sheet = sheet(manuscript.format, manuscript.envelope);
    let left = sheet.left * POINTS_PER_MM + INDENT * depth as f64;
    let right = (sheet.width - sheet.right) * POINTS_PER_MM;
    (
        layout(&manuscript, fonts()),
        [left, right.max(left + NARROWEST)],
    )
}

fn body(layout: &Layout) -> impl Iterator<Item = &Line> {
    let lines = layout.pages.iter().flat_map(|page| &page.lines);
    lines.filter(|line| line.place.part == Part::Body)
}

/// Left edge of the first glyph and right edge of the last one, without the space at the end.
fn edges(line: &Line) -> [f64; 2] {
    let (first, last) = (&line.runs[0], &line.runs[line.runs.len() - 1]);
    let is_space = |glyph: &&typeset::Glyph| {
        last.text[glyph.start as usize..glyph.end as usize]
            .trim()
            .is_empty()
    };
    let space = last.glyphs.iter().rev().take_while(is_space);
    let space: f64 = space.map(|glyph| glyph.advance).sum();
    [first.x, last.x + last.width() - space]
}

fn ends_in_hyphen(line: &Line) -> bool {
    line.runs
        .last()
        .is_some_and(|run| run.text.trim_end().ends_with(['\u{AD}', '-']))
}

fn hyphens_in_a_row(layout: &Layout) -> usize {
    let (mut row, mut most) = (0, 0);
    for line in body(layout) {
        row = if ends_in_hyphen(line) { row + 1 } else { 0 };
        most = most.max(row);
    }
    most
}

fn alphanumeric(text: &str) -> String {
    text.chars().filter(|ch| ch.is_alphanumeric()).collect()
}

/// Words of the longer letters, and some that are none.
fn words(language: Language) -> impl Strategy<Value = Vec<String>> {
    let written: Vec<String> = prose::texts(language)
        .concat()
        .iter()
        .flat_map(|paragraph| paragraph.split(' ').map(str::to_owned))
        .collect();
    prop::collection::vec(
        prop_oneof![
            8 => prop::sample::select(written),
            1 => "[a-zäöüéèß]{1,12}",
            1 => "[0-9A-Z/.,-]{1,30}",
        ],
        0..90,
    )
}

fn language_and_words() -> impl Strategy<Value = (Language, Vec<String>)> {
    prop::sample::select(Language::ALL.to_vec())
        .prop_flat_map(|language| (Just(language), words(language)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    #[test]
    fn no_line_runs_over_its_edges_and_no_letter_is_lost(
        (language, words) in language_and_words(),
        setting in prop::sample::select(SETTINGS.to_vec()),
        depth in 0usize..24,
    ) {
        let text = words.join(" ");
        let (layout, [left, right]) = column(&text, language, setting, depth);
        for line in body(&layout) {
            let [start, end] = edges(line);
            let words: String = line.runs.iter().map(|run| run.text.as_str()).collect();
            prop_assert!(start >= left - HANG, "{words:?}: {start} before {left}");
            prop_assert!(end <= right + HANG, "{words:?}: {end} beyond {right}");
        }
        let drawn: String = body(&layout).flat_map(|line| &line.runs).map(|run| run.text.as_str()).collect();
        prop_assert!(alphanumeric(&drawn).contains(&alphanumeric(&text)), "{text:?}");
    }

    #[test]
    fn any_characters_are_set_and_named(
        text in "(\\PC{0,40}|[א-תa-z ]{0,20}|[ء-يa-z0-9 ]{0,20}|[\\x00-\\x1f\\u{AD}\\u{200C}a-f ]{0,30}){0,4}",
        language in prop::sample::select(Language::ALL.to_vec()),
        setting in prop::sample::select(SETTINGS.to_vec()),
        depth in 0usize..24,
    ) {
        let (layout, [_, right]) = column(&text, language, setting, depth);
        for line in body(&layout) {
            prop_assert!(edges(line)[1] <= right + HANG, "{text:?}");
        }
        let drawn: String = body(&layout).flat_map(|line| &line.runs).map(|run| run.text.as_str()).collect();
        for ch in text.chars().filter(|ch| ch.is_alphanumeric()) {
            let missing = layout.notices.iter().any(|notice| {
                notice.code == Code::MissingGlyph && notice.args["characters"].contains(ch)
            });
            prop_assert!(drawn.contains(ch) || missing || is_filler(ch), "{ch:?} of {text:?}");
        }
        let named = |code| layout.notices.iter().any(|notice| notice.code == code);
        let right_to_left = text.chars().any(|ch| matches!(ch, 'א'..='ת' | 'ء'..='ي'));
        prop_assert_eq!(named(Code::RightToLeft), right_to_left || text.chars().any(is_of_their_blocks));
    }

    #[test]
    fn never_three_hyphens_in_a_row_where_there_are_spaces_enough(
        (language, words) in language_and_words(),
        setting in prop::sample::select(SETTINGS.to_vec()),
        depth in 0usize..19,
    ) {
        let short = |word: &&String| word.chars().count() <= 12 && !word.ends_with('-');
        let words: Vec<&str> = words.iter().filter(short).map(String::as_str).collect();
        let text = words.join(" ");
        let (layout, _) = column(&text, language, setting, depth);
        prop_assert!(hyphens_in_a_row(&layout) <= 2, "{text:?}");
    }
}

/// Letters by their class that have no shape.
fn is_filler(ch: char) -> bool {
    matches!(ch, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}')
}

/// The other blocks of scripts that read from right to left.
fn is_of_their_blocks(ch: char) -> bool {
    matches!(ch as u32, 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

fn divided(layout: &Layout) -> usize {
    let glyphs = layout.runs().flat_map(|run| &run.glyphs);
    glyphs
        .filter(|glyph| glyph.role == GlyphRole::SoftHyphen)
        .count()
}

#[test]
fn hyphens_are_rare_and_never_three_in_a_row() {
    for (setting, most) in [
        (TextSetting::Justified, [7, 8, 17, 4]),
        (TextSetting::Ragged, [2, 2, 8, 1]),
    ] {
        let mut hyphens = [0; 4];
        for (_, manuscript) in prose::all(setting) {
            let layout = layout(&manuscript, fonts());
            hyphens[manuscript.language as usize] += divided(&layout);
            assert!(hyphens_in_a_row(&layout) <= 2);
        }
        // Of about a hundred lines in each language; German words are long.
        for (language, (is, most)) in Language::ALL.iter().zip(hyphens.iter().zip(most)) {
            assert!(*is <= most, "{language}, {setting:?}: {is} hyphens");
        }
    }
}

fn last_of_their_block(lines: &[&Line]) -> Vec<bool> {
    let next = lines.iter().skip(1).map(|line| line.place.block);
    let next = next.chain([None]);
    lines
        .iter()
        .zip(next)
        .map(|(line, next)| line.place.block != next)
        .collect()
}

#[test]
fn justified_lines_are_even_and_spaces_stay_spaces() {
    let right = 190.0 * POINTS_PER_MM;
    for (name, manuscript) in prose::all(TextSetting::Justified) {
        let layout = layout(&manuscript, fonts());
        let lines: Vec<&Line> = body(&layout).collect();
        for (line, last) in lines.iter().zip(last_of_their_block(&lines)) {
            let end = edges(line)[1];
            let text = line.runs.last().unwrap().text.trim_end();
            let hang =
                if text.ends_with(|ch: char| ch.is_ascii_lowercase() && !"krvwy".contains(ch)) {
                    0.01
                } else {
                    HANG
                };
            assert!(
                last || (end >= right - 0.01 && end <= right + hang),
                "{name}: {text}"
            );
            for run in &line.runs {
                assert!(
                    (run.expansion - 1.0).abs() < 0.0151,
                    "{name}: {}",
                    run.expansion
                );
                let steps = (run.expansion - 1.0) / 0.005;
                assert!((steps - steps.round()).abs() < 1e-6, "{name}");
                for space in spaces(run) {
                    let space = space / run.size;
                    assert!(
                        (0.15..0.4).contains(&space),
                        "{name}: {space} in {}",
                        run.text
                    );
                }
            }
        }
    }
}

/// Widths of the spaces between the words of a run.
fn spaces(run: &Run) -> impl Iterator<Item = f64> {
    let inner = run.glyphs.iter().take(run.glyphs.len() - 1);
    inner
        .filter(|glyph| &run.text[glyph.start as usize..glyph.end as usize] == " ")
        .map(|glyph| glyph.advance)
}

#[test]
fn ragged_lines_are_never_stretched_and_swing_calmly() {
    let [left, right] = [25.0, 190.0].map(|edge| edge * POINTS_PER_MM);
    for (name, manuscript) in prose::all(TextSetting::Ragged) {
        let layout = layout(&manuscript, fonts());
        let lines: Vec<&Line> = body(&layout).collect();
        let ends = last_of_their_block(&lines);
        for (line, last) in lines.iter().zip(ends) {
            let end = edges(line)[1];
            assert!(last || end > left + (right - left) * 0.75, "{name}: {end}");
            for run in &line.runs {
                assert!((run.expansion - 1.0).abs() < f64::EPSILON);
                assert!(spaces(run).all(|space| space / run.size < 0.24));
            }
        }
    }
}

#[test]
fn nothing_but_the_text_is_stretched() {
    // Tables stand in the body as well, in smaller letters; notes, in letters of their own size, are text.
    let is_note = |size: f64| (size - 8.8).abs() < f64::EPSILON;
    let is_text = |line: &&Line| {
        let size = line.runs[0].size;
        line.place.part == Part::Body && (size > 10.0 || is_note(size))
    };
    for (name, manuscript) in letters::all() {
        let layout = layout(&manuscript, fonts());
        let lines = layout.pages.iter().flat_map(|page| &page.lines);
        for line in lines.filter(|line| !is_text(line)) {
            let usual = |run: &Run| (run.expansion - 1.0).abs() < f64::EPSILON;
            assert!(line.runs.iter().all(usual), "{name}");
        }
    }
}

#[test]
fn widened_lines_are_archival_and_accessible() {
    for setting in SETTINGS {
        for (name, manuscript) in prose::all(setting) {
            let file = pdf(&layout(&manuscript, fonts()), fonts()).unwrap();
            let failures = failures(&file);
            assert!(failures.is_empty(), "{name}: {failures:#?}");
        }
    }
}
