//! Lines as facts: where they end, what hangs out, which letters become one glyph.

use model::{
    Language,
    manuscript::{Inline, Text, Words},
    notice::Part,
};

use super::{Piece, SetBlock, SetLine, Setting, protrude, set};
use crate::{
    fonts::{Face, Fonts, UNITS_PER_EM},
    page::{Glyph, GlyphRole},
    typography::Letters,
};

const SIZE: f64 = 10.0;
const TEXT: &str = "Un chorégraphe prépare une création pendant six mois, souvent sans contrat, puis tourne \
    quinze jours. Une costumière enchaîne des missions de quelques heures, facturées par trois employeurs \
    différents. Une traductrice de théâtre est payée à l’acte, un an après avoir remis son texte.";

fn block(text: &str, language: Language, width: f64, setting: Setting) -> SetBlock {
    let letters = Letters::new(&Words::plain(Part::Body, 0, text), language, false);
    set(&letters, &Fonts::new(), SIZE, width, setting)
}

fn words(line: &SetLine) -> String {
    line.pieces
        .iter()
        .map(|piece| piece.text.as_str())
        .collect()
}

/// From the first glyph to the last one that is no space.
fn inked(line: &SetLine) -> f64 {
    let advances = |piece: &Piece| -> f64 {
        let glyphs = piece.glyphs.iter();
        glyphs.map(|glyph| glyph.advance).sum()
    };
    let last = line.pieces.last().unwrap();
    let end_space = last.text.ends_with(' ');
    let space = last.glyphs.last().filter(|_| end_space);
    last.x + advances(last) - space.map_or(0.0, |glyph| glyph.advance) - line.pieces[0].x
}

#[test]
fn a_justified_line_ends_at_the_measure_and_what_hangs_beyond_it() {
    for width in [150.0, 220.0, 310.0] {
        let set = block(TEXT, Language::Fr, width, Setting::Justified);
        let (last, lines) = set.lines.split_last().unwrap();
        for line in lines {
            let text = words(line);
            let end = text.trim_end().chars().last().unwrap();
            let letters = Letters::new(&Words::plain(Part::Body, 0, end), Language::Fr, false);
            let hang = match end {
                '\u{AD}' => protrude::hyphen(Face::Regular),
                _ => protrude::right(&letters.letters[0], Face::Regular),
            };
            assert!((inked(line) - width - hang * SIZE).abs() < 0.01, "{text}");
            assert!((inked(line) - line.width).abs() < 0.01, "{text}");
        }
        assert!(inked(last) <= width + 0.01);
        assert!((last.expansion - 1.0).abs() < f64::EPSILON || inked(last) > width - 0.01);
    }
}

#[test]
fn letters_give_before_spaces_do_in_steps_of_half_a_hundredth() {
    let set = block(TEXT, Language::Fr, 220.0, Setting::Justified);
    let steps: Vec<f64> = set
        .lines
        .iter()
        .map(|line| (line.expansion - 1.0) / 0.005)
        .collect();
    assert!(steps.iter().all(|step| step.abs() < 3.01));
    assert!(steps.iter().all(|step| (step - step.round()).abs() < 1e-9));
    assert!(steps.iter().any(|step| step.abs() > 0.9), "{steps:?}");
    // What letters can give, no space is asked for: of its line at most half a step is left.
    let natural = Fonts::new().space(Face::Regular).shaped.width * SIZE / UNITS_PER_EM;
    let (_, lines) = set.lines.split_last().unwrap();
    let calm = lines
        .iter()
        .zip(&steps)
        .filter(|(_, step)| step.abs() < 2.5);
    for (line, step) in calm {
        let spaces: Vec<f64> = line.pieces.iter().flat_map(spaces).collect();
        let left = spaces
            .iter()
            .map(|space| space - natural)
            .sum::<f64>()
            .abs();
        assert!(left <= 0.0026 * line.width, "{step}: {left}");
    }
}

/// Widths of the spaces between words.
fn spaces(piece: &Piece) -> Vec<f64> {
    let of = |glyph: &&Glyph| &piece.text[glyph.start as usize..glyph.end as usize] == " ";
    let inner = &piece.glyphs[..piece.glyphs.len() - 1];
    inner.iter().filter(of).map(|glyph| glyph.advance).collect()
}

#[test]
fn an_opening_quote_hangs_over_the_left_edge() {
    for (text, hangs) in [
        ("„Wort“ und mehr", true),
        ("Vor dem Amt", true),
        ("und so weiter", false),
    ] {
        for setting in [Setting::Justified, Setting::EvenRag] {
            let x = block(text, Language::De, 300.0, setting).lines[0].pieces[0].x;
            assert_eq!(x < 0.0, hangs, "{text}: {x}");
        }
    }
}

#[test]
fn two_hyphens_in_a_row_are_the_most() {
    // Narrow enough for a hyphen a line, were it allowed.
    let text =
        "Verwaltungsrat Bezugszeitraum Vorbereitung Auswertung Beschäftigung Kunstschaffende "
            .repeat(6);
    for width in [80.0, 95.0, 110.0, 130.0] {
        for setting in [Setting::Justified, Setting::EvenRag] {
            let set = block(text.trim(), Language::De, width, setting);
            let hyphens = set.lines.iter().map(|line| words(line).ends_with('\u{AD}'));
            let (mut row, mut most) = (0, 0);
            for hyphen in hyphens {
                row = if hyphen { row + 1 } else { 0 };
                most = most.max(row);
            }
            assert!(most <= 2, "{width}: {most}");
        }
    }
}

/// Glyphs of the first line with the text of each.
fn glyphs(text: &str, width: f64) -> Vec<String> {
    let set = block(text, Language::De, width, Setting::Justified);
    assert!(set.missing.is_empty(), "{:?}", set.missing);
    let piece = &set.lines[0].pieces[0];
    let text = |start: u32, end: u32| piece.text[start as usize..end as usize].to_owned();
    piece
        .glyphs
        .iter()
        .map(|glyph| text(glyph.start, glyph.end))
        .collect()
}

#[test]
fn a_ligature_does_not_join_what_the_writer_parts() {
    assert!(glyphs("Auflage", 200.0).contains(&"fl".to_owned()));
    for parted in ["Auf\u{AD}lage", "Auf\u{200C}lage"] {
        assert_eq!(glyphs(parted, 200.0).concat().trim_end(), "Auflage");
        assert_eq!(glyphs(parted, 200.0).len(), "Auflage ".len(), "{parted:?}");
    }
    // The third letter is the one parted: the first two may still be one glyph.
    assert!(glyphs("Stoff\u{AD}flut", 200.0).contains(&"ff".to_owned()));
    assert!(
        !glyphs("Stoff\u{AD}flut", 200.0)
            .iter()
            .any(|text| text.starts_with("fff"))
    );
}

#[test]
fn letters_that_are_parted_are_still_kerned() {
    let width = |text: &str| block(text, Language::De, 200.0, Setting::Justified).lines[0].width;
    assert!((width("A\u{200C}V") - width("AV")).abs() < 1e-9);
    assert!(width("AV") < width("A") + width("V") - 0.1);
}

#[test]
fn a_word_divided_within_a_ligature_is_two_words_to_the_shaper() {
    let set = block("Auf\u{AD}lage", Language::De, 24.0, Setting::Justified);
    let lines: Vec<String> = set.lines.iter().map(words).collect();
    assert_eq!(lines, ["Auf\u{AD}", "lage "]);
    for line in &set.lines {
        let piece = &line.pieces[0];
        assert_eq!(piece.glyphs.len(), piece.text.chars().count());
    }
    let hyphen = set.lines[0].pieces[0].glyphs.last().unwrap();
    assert_eq!(hyphen.role, GlyphRole::SoftHyphen);
    let set = block(
        "Schiffahrt Schiffahrt",
        Language::De,
        31.0,
        Setting::Justified,
    );
    let all: String = set.lines.iter().map(words).collect();
    assert_eq!(all.replace(['\u{AD}', ' '], ""), "SchiffahrtSchiffahrt");
}

#[test]
fn a_written_hyphen_leaves_no_pronoun_alone() {
    let set = block(
        "Où donc a-t-il été vu, dit-elle",
        Language::Fr,
        62.0,
        Setting::Justified,
    );
    let lines: Vec<String> = set.lines.iter().map(words).collect();
    assert!(
        !lines.iter().any(|line| line.trim_end().ends_with("t-")),
        "{lines:?}"
    );
    assert!(set.broken.is_empty());
}

#[test]
fn what_holds_together_and_is_too_wide_is_parted_at_its_spaces() {
    let set = block(
        "M.\u{A0}Vandenberghe",
        Language::Fr,
        70.0,
        Setting::Justified,
    );
    let lines: Vec<String> = set.lines.iter().map(words).collect();
    assert_eq!(lines, ["M. ", "Vandenberghe "]);
    assert!(set.broken.is_empty());
    let set = block(
        "M.\u{A0}Vandenberghe",
        Language::Fr,
        40.0,
        Setting::Justified,
    );
    assert_eq!(set.broken, ["Vandenberghe"]);
}

#[test]
fn several_spaces_are_one() {
    let set = block("un  deux   trois ", Language::Fr, 300.0, Setting::Justified);
    assert_eq!(words(&set.lines[0]), "un deux trois ");
}

#[test]
fn bold_words_are_not_torn_from_what_follows() {
    let text = |text: &str, start: u32| {
        Inline::Text(Text {
            text: text.to_owned(),
            start,
            end: start + text.len() as u32,
            field: None,
            language: None,
        })
    };
    let inlines = vec![
        Inline::Strong(vec![text("grand", 0)]),
        text(", et petit", 5),
    ];
    let words_of = Words {
        part: Part::Body,
        block: 0,
        inlines,
    };
    let letters = Letters::new(&words_of, Language::Fr, false);
    for width in [20.0, 30.0, 45.0, 90.0] {
        let set = set(&letters, &Fonts::new(), SIZE, width, Setting::Justified);
        let lines: Vec<String> = set.lines.iter().map(words).collect();
        assert!(
            !lines.iter().any(|line| line.starts_with(',')) || width < 30.0,
            "{lines:?}"
        );
        let all = lines.concat();
        assert_eq!(all.split_whitespace().collect::<String>(), "grand,etpetit");
    }
}
