//! Whatever is typed, in whatever language: it is set without a fault, and every character is drawn or named.

use model::{Code, Language, manuscript::Words, notice::Part};
use proptest::prelude::*;
use typeset::{Fonts, Layout, layout, pdf, svg};

use crate::letters;

/// Characters without a shape, and those the rules of the language put in or take away.
fn shapeless(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || "\"'’‘«»„“”‚-–\u{202F}\u{A0}\u{AD}".contains(character)
        || !character.is_alphanumeric() && character as u32 > 0x2000 && invisible(character)
}

fn invisible(character: char) -> bool {
    matches!(character,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFF8}' | '\u{E0000}'..='\u{E0FFF}')
        || character.is_control()
}

/// Marks, fillers and selectors that Unicode lists as default ignorable outside the general punctuation.
fn ignorable(character: char) -> bool {
    matches!(character,
        '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{3164}' | '\u{FFA0}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}')
}

fn drawn(layout: &Layout) -> String {
    layout.runs().map(|run| run.text.as_str()).collect()
}

fn fonts() -> &'static Fonts {
    static FONTS: std::sync::OnceLock<Fonts> = std::sync::OnceLock::new();
    FONTS.get_or_init(Fonts::new)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn every_character_is_drawn_or_named(
        text in "\\PC{0,120}",
        latin in "[a-zA-ZàéèêëïöüßœÆ0-9 .,;:!?'\"()\\-–«»/@€%]{0,200}",
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let all = format!("{text} {latin}");
        let manuscript = letters::with_body(language, letters::paragraphs(&[&all]));
        let layout = layout(&manuscript, fonts());
        let drawn = drawn(&layout);
        let named: String = layout.notices.iter()
            .filter(|notice| notice.code == Code::MissingGlyph)
            .map(|notice| notice.args["characters"].as_str())
            .collect();
        for character in all.chars().filter(|c| !shapeless(*c) && !invisible(*c) && !ignorable(*c)) {
            prop_assert!(drawn.contains(character) || named.contains(character), "{character:?} of {all:?}");
        }
        for page in &layout.pages {
            prop_assert!(svg(page, fonts()).ends_with("</svg>"));
        }
        prop_assert!(pdf(&layout, fonts()).is_ok());
    }

    #[test]
    fn every_part_takes_whatever_is_written(
        texts in prop::collection::vec("[a-zA-Zéüß0-9 .,'/-]{0,160}", 12),
        language in prop::sample::select(Language::ALL.to_vec()),
        signatories in 0usize..9,
    ) {
        let mut manuscript = letters::with_enclosures();
        manuscript.language = language;
        manuscript.letterhead.name.clone_from(&texts[0]);
        manuscript.letterhead.tagline = Some(texts[1].clone());
        manuscript.letterhead.footer = texts[2..4].to_vec();
        manuscript.address.lines = texts[4..8].iter().map(|text| letters::fixed(text)).collect();
        manuscript.subject.words = Words::plain(Part::Subject, 0, &texts[8]);
        manuscript.continuation.clone_from(&texts[9]);
        manuscript.place_and_date.clone_from(&texts[10]);
        manuscript.reference_lines[0].value.clone_from(&texts[11]);
        manuscript.signatories = (0..signatories)
            .map(|index| letters::signatory(&texts[index % 12], &texts[(index + 5) % 12]))
            .collect();
        let layout = layout(&manuscript, fonts());
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let drawn = letters(&drawn(&layout));
        for index in (0..12).filter(|index| *index != 9) {
            prop_assert!(drawn.contains(&letters(&texts[index])), "{:?}", texts[index]);
        }
        prop_assert!(pdf(&layout, fonts()).is_ok());
    }

    #[test]
    fn letters_of_the_writer_keep_their_order(
        text in "[a-zA-Zàéèêëïöüßœ0-9 .,;:!?]{0,400}",
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let manuscript = letters::with_body(language, letters::paragraphs(&[&text]));
        let drawn = drawn(&layout(&manuscript, fonts()));
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        prop_assert!(letters(&drawn).contains(&letters(&text)));
    }
}
