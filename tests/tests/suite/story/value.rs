//! Whatever a person types into a field comes out on paper letter for letter.

use model::Language;
use proptest::prelude::*;
use serde_json::json;

use crate::world::World;

/// What a field could be mistaken for: CommonMark, fields, HTML, quotes and dashes of typography.
const AWKWARD: &[&str] = &[
    "1. Straße",
    "a*b",
    "*a*",
    "**a**",
    "_a_ b_c_",
    "[x](y)",
    "![x](y)",
    "<b>x</b>",
    "&amp; & &lt;",
    "`code`",
    "# titre",
    "- un",
    "+ un",
    "> cité",
    "1) un",
    "\\*",
    "a\\",
    "{{name}}",
    "{{{x}}}",
    "{x}",
    "|a|b|",
    "---",
    "***",
    "https://x.example",
    "<https://x.example>",
    "x@y.example",
    "\"mot\"",
    "l'art",
    "a -- b",
    "100 %",
    "n° 5",
    "…",
    "œuvre ß ë ’ „Wort“ «mot»",
    "a~b~c",
    "~~a~~",
    "a  b",
    "5 x 3",
    "a:b",
    "$x$",
    "^a^",
    "[ ] a",
    "[a]: b",
    "\u{a0}mot",
    "fin ?",
    "Dr. M. 1er 2e",
    "a/b",
    "10-12",
    "e\u{301}",
];

fn written(world: &mut World, letter: &str, value: &str) -> String {
    world.ask(
        "letter.version",
        json!({ "id": letter, "language": "fr", "fields": { "subject_matter": value } }),
    );
    world.pages(letter)
}

/// The letters, without regard to where lines break and to what the printer's dress does to quotes, dashes and spaces:
/// a value is set by the same rules as the text around it.
fn squeezed(text: &str) -> String {
    let mut letters = String::new();
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        match c {
            '\'' | '"' | '‘' | '’' | '‚' | '‹' | '›' | '«' | '»' | '“' | '”' | '„' =>
            {
                letters.push('\'');
            }
            '-' | '–' | '—' | '\u{2011}' if letters.ends_with('-') => {}
            '-' | '–' | '—' | '\u{2011}' => letters.push('-'),
            '…' => letters.push_str("..."),
            '\u{ad}' | '\u{2060}' | '\u{feff}' => {}
            c => letters.push(c),
        }
    }
    letters
}

fn letter(world: &mut World) -> String {
    world
        .letter("question")
        .to("federal/employment")
        .in_language(Language::Fr)
        .subject("Sujet")
        .body("Avant {{subject_matter}} après.\n\n- point {{subject_matter}}\n\n> dit {{subject_matter}}\n")
        .with_examples()
        .composed()
}

fn comes_out(world: &mut World, letter: &str, value: &str) {
    let pages = squeezed(&written(world, letter, value));
    let value = squeezed(value);
    for place in [
        format!("Avant{value}après."),
        format!("point{value}"),
        format!("dit{value}"),
    ] {
        assert!(pages.contains(&place), "{place:?} is not in\n{pages}");
    }
}

#[test]
fn what_looks_like_markup_comes_out_as_it_was_typed() {
    let mut world = World::starter();
    let letter = letter(&mut world);
    for value in AWKWARD {
        comes_out(&mut world, &letter, value);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_of_a_field_comes_out_letter_for_letter(
        // Short enough to need no hyphen of its own; the awkward ones between.
        words in prop::collection::vec(
            prop_oneof![
                4 => "[a-zA-Z0-9éèêàçœßëüöä'’.,;:!?()\\[\\]{}*_`#<>&|~^$%+=/\\\\\"-]{1,8}",
                1 => prop::sample::select(AWKWARD).prop_map(str::to_owned),
            ],
            1..6,
        ),
    ) {
        let value = words.join(" ");
        let mut world = World::starter();
        let letter = letter(&mut world);
        comes_out(&mut world, &letter, &value);
    }
}
